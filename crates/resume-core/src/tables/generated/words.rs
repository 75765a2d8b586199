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
journal	论文	論文	論文	논문	Artikel	article	artículo	artigo	articolo	artikel	artykuł	статья	стаття	článek	článok	članek	članak	чланак	članak	artikel	artikel	artikkel	artikkeli	grein	artikkel	raksts	straipsnis	alt	artiklu	άρθρο	cikk	articol	статия	makale	bài báo	artikel	مقال	מאמר	लेख	บทความ	article
male	男	男	男性	남성	männlich	masculin	masculino	masculino	maschile	man	mężczyzna	мужской	чоловіча	muž	muž	moški	muško	мушко	muško	man	mand	mann	mies	karl	mees	vīrietis	vyras	fireann	maskil	άνδρας	férfi	masculin	мъж	erkek	nam	laki-laki	ذكر	זכר	पुरुष	ชาย	home
married	已婚	已婚	既婚	기혼	verheiratet	marié	casado	casado	coniugato	gehuwd	żonaty	женат	одружений	ženatý	ženatý	poročen	oženjen	ожењен	oženjen	gift	gift	gift	naimisissa	giftur	abielus	precējies	vedęs			έγγαμος	házas	căsătorit	женен	evli	đã kết hôn	menikah	متزوج	נשוי	विवाहित	สมรส	casat
street	省	省	都	특별시	straße	rue	calle	rua	via	straat	ul	ул	вул	ulice	ulica	ulica	ulica	улица	ulica	gatan	gade	gata	katu	gata	tänav	iela	gatvė	sráid	triq	οδός	utca	strada	ул	sokak	đường	jalan	شارع	רחוב	मार्ग	ถนน	carrer
remote	远程	遠端	リモート	원격	remote	télétravail	remoto	remoto	da remoto	op afstand	zdalnie	удалённо	віддалено	na dálku	na diaľku	na daljavo	na daljinu	на даљину	na daljinu	på distans	fjernarbejde	fjernarbeid	etätyö	fjarvinna	kaugtöö	attālināti	nuotoliniu būdu			εξ αποστάσεως	távmunka	la distanță	дистанционно	uzaktan	từ xa	jarak jauh	عن بعد	מרחוק	ऑनलाइन	ออนไลน์	en remot
curriculum vitae	简历	履歷	履歴書	이력서	Lebenslauf	curriculum vitæ	currículum	currículo	curriculum vitae	curriculum vitae	życiorys	резюме	резюме	životopis	životopis	življenjepis	životopis	биографија	biografija	CV	CV	CV	ansioluettelo	ferilskrá	elulookirjeldus	dzīves gājums	gyvenimo aprašymas	curriculum vitae	curriculum vitae	βιογραφικό σημείωμα	önéletrajz	curriculum vitae	автобиография	özgeçmiş	sơ yếu lý lịch	daftar riwayat hidup	السيرة الذاتية	קורות חיים	जीवनवृत्त	ประวัติย่อ	currículum
	入学	入學	入学	입학																																					
	退学	退學	退学	중퇴																																					
obtained	获得	獲得	取得	취득																																					
	此致	此致	以上	이상																																					
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
028^028j029E029T029_02:402:A02:O02:Z02:e02;002;O02;h02<302<;02<B02<I02<P02<W02<_02<g02=102=802=A02=I02=R02=_02=l02>502>>02>F02>N
02>[02>c02>k02?302?<02?F02?L02?U02?\02?g02?k02@302@>02@C02@K02@X02@_02@i02A102A:02AC02AM02A`02Ah02Am02B102B502B<02BC02BM02BV02B`
02Bj02C302C702CC02CR02Cc02Ch02Cm02D402D;02DF02DM02DQ02DV02D[02D`02De02Dj02E402E:02EB02EI02EV02E]02Ef02Em02F302F702FA02FH02FO02F_
02Fi02Fn02G602G=02GD02GK02GR02G^02Ge02Gl02H302H=02HD02HL02HW02Hj02I302I<02IE02IN02I[02Id02Ii02In02J302J>02JE02JM02JX02J_02J`02Ja
02K002K702KC02KN02KS02Kc02Kk02L602L?02LU02Lb02Lh02Lo02M302M702M;02ME02MM02MQ02MW02M[02M_02Mf02Mi02Mn02N502N;02NA02NG02NM02NX02N^
02Nd02Ni02Nn02O302O802O?02OD02OK02OR02OW02O`02Oe02Ol02P102P702PA02PG02PP02PY02Pi02Q302Q:02QA02QH02QO02Q\02Qc02Qj02R802R?02RF02RP
02R[02Rc02S402SG02SQ02S\02Sg02T202TD02TO02T[02Th02U402U=02UG02UQ02U^02Uo02V002V102VK02VU02Vc02W<02WD02WL02WW02Wc02Wn02XA02XW02X`
02Y102Y802Y?02YI02YS02Y^02Yo02Z;02ZF02ZW02Zh02[202[?02[L02[W02[b02\002\;02\P02\[02\^02\a02\d02]202]=02]M02]]02^102^B02^S02_902_F
02_W02`202`>02`S02`h02aD02aX02b402bS02b_02b`02bg02bn02c502c<02c=02c>02c?02c@02cA02cB02cC02cD02cE02cF02cG02cH02cI02cJ02cK02cL02cM
02cN02cO02cP02cQ02cR02cS02cT02cU02cV02cW02cX02cY02cZ02c[02c\02c]02c^02c_02c`02ca02cb02ci02d002d702d>02d?02d@02dA02dB02dC02dD02dE
02dF02dG02dH02dI02dJ02dK02dL02dM02dN02dO02dP02dQ02dR02dS02dT02dU02dV02dW02dX02dY02dZ02d[02d\02d]02d^02d_02d`02da02db02dc02dl02e3
02e:02eA02eH02eI02eJ02eK02eL02eM02eN02eO02eP02eQ02eR02eS02eT02eU02eV02eW02eX02eY02eZ02e[02e\02e]02e^02e_02e`02ea02eb02ec02ed02ee
02ef02eg02eh02ei02ej02ek02el02em02en02f502f<02fC02fJ02fK02fL02fM02fN02fO02fP02fQ02fR02fS02fT02fU02fV02fW02fX02fY02fZ02f[02f\02f]
02f^02f_02f`02fa02fb02fc02fd02fe02ff02fg02fh02fi02fj02fk02fl02fm02fn02fo
"# }

grid! { GENDERS, 42, r#"male	男	男	男性	남성	männlich	masculin	masculino	masculino	maschile	man	mężczyzna	мужской	чоловіча	muž	muž	moški	muško	мушко	muško	man	mand	mann	mies	karl	mees	vīrietis	vyras	fireann	maskil	άνδρας	férfi	masculin	мъж	erkek	nam	laki-laki	ذكر	זכר	पुरुष	ชาย	home
female	女	女	女性	여성	weiblich	féminin	femenino	feminino	femminile	vrouw	kobieta	женский	жіноча	žena	žena	ženska	žensko	женско	žensko	kvinna	kvinde	kvinne	nainen	kona	naine	sieviete	moteris	baineann	femminil	γυναίκα	nő	feminin	жена	kadın	nữ	perempuan	أنثى	נקבה	महिला	หญิง	dona
"#, r#"00040008000<000C000J000T000]000g0011001:001>001J001Y001j001o0024002;002B002M002T002X002]002b002g002l0031003;003A003I003P003]003d
003m0044004:004>004H004O004V004f00500055005<005@005D005K005R005[005d005m0066006@006F006N006]006j00700076007>007F007S007[007b007i
00800087008<008B008K008S008\008e00940098009@009I009P009U009_009h00:100:A00:N00:S
"# }

/// The first two characters of the keys that count within words.
pub(crate) static BEGINNINGS: Sieve = Sieve([
0x1000068000840004, 0x100385000000000, 0x88a0000401400022, 0x100243080320800, 0xa002120800402020, 0x588000022, 0x8000080000080000, 0x8a0020100000040,
0x400000200000c020, 0x1040001042010000, 0x42050420a100, 0x208001400840080a, 0x4008120005220000, 0x180000000084, 0x400010022000004, 0x2200080040000100,
0x2014814028000, 0x102400002040, 0x82000400000012, 0x400080000104, 0x4008000400400000, 0x3208001880100002, 0x20a0010850200000, 0x81010000014010,
0x6088010000a04000, 0x3000098000200000, 0x104000120000202, 0x4001200400000, 0x48001100000200, 0x200010600024000, 0x1008200000004060, 0x810080180400,
0x4804000206, 0x10200040080, 0x8102010004802000, 0x2041000002092000, 0x100400000000000, 0x8080000000001000, 0x50100d000000008, 0x100001064002012,
0x200a80006008089, 0x42c088221082801, 0x80005000804190, 0x808000000000010, 0x20080008000600, 0x6010414004208, 0x220108002000805, 0x400200280400430,
0x4030a20882012, 0xac2e00800003480, 0x50020040040000a0, 0x3808000200240004, 0x2008247000084000, 0x2002008510001000, 0x2000400000012060, 0xe0001008000008,
0x300000903008200, 0x80004000022040, 0x18000000800800, 0x2011002024000000, 0x310700002000002, 0x42001000280000, 0x8600090202210d4, 0x80810020000000,
0xd0942000000100, 0x41c8026008810081, 0x4100041050400, 0x488040b004034002, 0x4200000808254540, 0x4012800009404000, 0x604000080000412, 0xc0200010040002,
0x1450310030a00148, 0x8004000181080, 0x2000210400, 0x42800800840832, 0x81000200800, 0x148008180008100, 0x1000000008480400, 0xc002800042000000,
0x200000000004081, 0x20800800101142, 0x5300a000022, 0x400830c08050200, 0x404040004042, 0x1090180010005, 0x2008000002000014, 0x2000000002,
0x4000000000902109, 0x802200002282000, 0x8480400000010200, 0x40010000000000, 0x400002c084800040, 0x600000010200080, 0x1020820000001000, 0x1000400020012000,
0x2000836000080000, 0x208001010010, 0x80404000402c80, 0x800408000002011, 0x240002000001400, 0x320102000010520, 0x100000040001020, 0x300002400430026,
0x6000004000200, 0x800040000000008, 0x4080800000, 0x420c0004000, 0x1240080000000000, 0x110024801004002, 0x4000e00080011018, 0x40040a0020800400,
0x400200, 0x40000400c004000, 0xa04800005400200, 0x8200000021002004, 0x402000000202004, 0x1080142000000048, 0x8010001010000000, 0x8440100044034201,
0x10488200080, 0x4021000000000, 0x800020200082010, 0x10400000204000, 0x200000000012800, 0x204800004000088, 0x5800004040001, 0x400000208000002,
0x8000002000020380, 0x1d08000418000000, 0x4014200c104010, 0x800004400882000, 0x800102000024c8, 0x400000001cc0040, 0x8010204010000000, 0x8886008000000000,
0xc00810a00001, 0x220000000000000, 0x4000000064000300, 0x400200081001000, 0x400100268840100, 0x4600000000822000, 0x4002000, 0x10000200000020,
0x808850004080210, 0x1090320, 0x80000008293c0, 0x2040010000120010, 0x204200000040200, 0x101000004a10000, 0x4080000810000300, 0x5084181400080002,
0x2402002000000820, 0x18840008804000, 0x100888400400000, 0x81280428008022, 0x8220000400018002, 0x8020002200081040, 0x2800020980088104, 0x8000840c00441100,
0x2001000820000080, 0x80488040a080001, 0x840000c040060, 0xd90200000810010, 0x82002008000c081, 0x1080054000042c, 0x40c0808200c001, 0x121820084108d000,
0x240021100000000, 0x20100001, 0x800000080801d, 0x40808040008401, 0x422800040004000, 0x1404908180001210, 0x804008000000400, 0xc9088000220,
0x2001800002000a0, 0x280600000004e80, 0x831000000882440, 0x403080004000000, 0xa41004022a, 0x2142000004422, 0x200402000800012, 0x400402810041000,
0x428005080201090, 0x20000810c000009, 0x90080c340080000, 0x6010000000084, 0x4400204000, 0x2010201641003a00, 0x4001000c11810000, 0xca4000e000000,
0x8000098000038000, 0x8080243010020000, 0x1000840200000022, 0x8000070, 0x400011000000011, 0x2400a02020700000, 0x1000802400005100, 0x8204040004080008,
0x44110c03001100, 0xc280210000010001, 0x100c000080000080, 0x80400102100000, 0x4000808004000800, 0xc00034000081c80, 0xb000400c008, 0x1000000404010040,
0x82000020000045, 0x200000600201048, 0xa001088008012000, 0x4a82022010000841, 0x801080030148, 0x80000000001c0, 0x20010880d000200, 0x80089100084000,
0x1000108000000400, 0x700000808020000, 0x40a1000008, 0x5000001200008010, 0x9c0000000401001, 0x2810040040040, 0x100008000000000, 0x1000000010820,
0x2211000001020000, 0x8, 0x4000008085205000, 0x1200002806000, 0x8a00000908000082, 0x203002224089200, 0x100000000000101, 0x10204a2000020,
0x8508180010100088, 0x20020400201, 0x8200440020110, 0x80101808000c0000, 0x442c20800000100, 0x20088400444428a, 0x1000028440495010, 0x104200421,
0x1001002002004104, 0x8140000402000014, 0x40006210a000500, 0x1000009000000, 0x813000080401a, 0x600160000000a00, 0x4051000008, 0xd00101a0200,
0x100105010029a000, 0x200002000, 0x50000042020000, 0x201000004091, 0x110000008400000, 0x1000000000052200, 0x80002a400800000, 0x4000020040401200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0x4000000800000080, 0x4041000480000000, 0x320004000200008, 0x8024000004000000, 0x2042008000001, 0x2000080000400, 0x40090004020004, 0x208000004100,
0x4040000000280400, 0x42240034000c4, 0x18000400040040, 0x8220400000012, 0x840000000004a4, 0x2102480000001000, 0x1000020500820000, 0x100000804080000,
0x5211000020, 0x20080080200, 0x400a2404004000, 0x300810040000084, 0x200000103001, 0x12a000000, 0x4100210800000080, 0x90018004082000,
0x84000201240000, 0x8800004040032008, 0x4000c10002200000, 0x8a60000045244080, 0x80800001030068, 0x8000000800001, 0x4020a28002400, 0x1000100140080000,
0x1040000000000040, 0x2880042000000c4, 0x180000000400, 0x42000100284024a0, 0x20010000000, 0x400a0000002, 0x810a00800000019, 0x10200000108,
0x41000010048004, 0x1400104008200840, 0x1100400200044, 0x1800000008200, 0x9400024200060, 0x2180010200000010, 0x308200008010200, 0x20409040000002,
0x1000000cc0400100, 0x4000202004000460, 0x80000104003, 0x2100000208000000, 0x10441000a0000000, 0x52000010200001, 0xc000000002, 0x2040028800402000,
0x200001000102400, 0x400001c088008002, 0x2102200000204800, 0x40800000060c2100, 0x8000800480121000, 0x1001011161, 0x4004420100000, 0x8880000000010000,
0x5002020101108000, 0x408808019400100, 0x40008000030401, 0x80000004044000, 0x4890000000a0, 0x4006908400100001, 0x8080108a11010801, 0x1832008c00000000,
0x620000000000800, 0x4000080000042000, 0x20080020000002, 0x181100a80000, 0x44010080000, 0x1a00894240040081, 0x402000000000004, 0x4810000300004000,
0x141000002898, 0x808001041, 0x820008004, 0x800000080002080, 0xa02000100480020, 0x80000e000014000, 0x1200000001001000, 0x84000000480000b0,
0x18000, 0x111424c400080008, 0x802008000000400, 0x9060000000410, 0x4001000, 0x400000000040800, 0x180, 0x804004400082a,
0x8d008002000006, 0x204800005040000, 0x410201000, 0x2001000000460180, 0x2900040104, 0x1080000c80c00800, 0x681a004021000000, 0x2000020d0000,
0x40018c402210480, 0xc2022050000000, 0x8000506a00000106, 0x2008000010000840, 0x410020400200, 0x4004000200c80100, 0x8001020000082, 0xa00024008,
0x50801089000001, 0x308206000010000, 0x800001014000000, 0xa000220008202800, 0x5000110400, 0x1001000080002002, 0x8204000022800, 0x42000020094000,
0x42000108002b8a0, 0xc000800001040410, 0x29000000310000, 0x2100102015200, 0x4a0001000, 0x14000200008, 0x110000000000, 0x2000000000000,
0xa01c400002000001, 0x220044000000108, 0x20a4000242400, 0x240000000804, 0x2004108000008686, 0x8000200020140804, 0x3100001400008000, 0x1100080908000040,
0x4020004008008220, 0x4000040b02007, 0x98410810040, 0x10000082000d0400, 0x4082600002040501, 0x2c00000481041028, 0x2000000042080800, 0x420020833,
0x40000200000000, 0x4140000000018, 0x8600000080100004, 0x8420400800000028, 0x1000000000000, 0x54001000a200020, 0x4000000000200000, 0x4000c08102a008,
0x100000a00000901, 0x8100000001801080, 0x9000000000088a0, 0x2c004040a000000, 0x8001421050200, 0x300084820004, 0x4400800011010210, 0x4012000002c2048,
0x88724a000440000, 0x20080005a4000080, 0x1000004061480080, 0x100200084000000, 0x400400002020418, 0x2002028000000040, 0x4010480004d24120, 0x8040008180000000,
0x2008058200020a00, 0x400020200000, 0x200c400004002000, 0x40100200000001, 0x3081004000000021, 0x402000020400214, 0x4c082418c002004, 0x820000810000,
0x4008000000100, 0x2008000004080120, 0x200000394013001, 0x401009000110100, 0x104000800b0024, 0x420090000000002, 0x8090800200002000, 0x1000001000000000,
0x2040002400100000, 0x1804400002, 0x1400000800008000, 0x6082020a090000, 0x2c08170082001, 0x50000b0002100000, 0x4048400010000000, 0x2520000004800,
0x440000101102020, 0x1000500048000400, 0x6002008044000021, 0x382020000800000, 0x4000400000, 0x10000000c000080, 0x4000000002000, 0x4000101200600008,
0x800a008840006000, 0x41200250400000, 0x802c000008200000, 0x100040020100100, 0x4000000042000308, 0x10, 0x800000022004122, 0x81000400010800,
0x41000800400, 0x40000604005814, 0x90008100310800, 0x100200d0000, 0x1200000000103040, 0x1205000000810, 0x44000000000200a0, 0x4000002000000020,
0x41020000040408, 0x24028808017200, 0x121000620, 0xa00a00008040000, 0x408402000000240, 0x408000500000081, 0x1000010201a000, 0x21184e801000000,
0x8080002100000, 0x400000000201000, 0x812000c000014001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x3000a000a0a0008, 0x640020228000080,
0x82400090008000, 0x822800800001060, 0x1020500000000000, 0x4000000010000000, 0x4c04300004200000, 0x4a010a001000200, 0x80000914002002, 0xc00202008a00000,
0x180100100408, 0x8004402400002010, 0x40000000040094, 0x2002000000000, 0x200000000081000, 0x400000000000002, 0x4000100040020080, 0x8080000,
0x8000002800040300, 0x8028000000201404, 0x801000880000, 0x20000080020020, 0x1100000202000a, 0x20002208000120, 0x2000000040000, 0x40010000004409,
]);

index! { WORDS: Word, 65536, r#"1 hely	00001
1 helyezes	00001
1 koht	00101
1 mesto	00202
1 miesto	00401
1 misto	00501
1 mjesto	00601
1 palkinto	00701
1 plads	00801
1 plass	00901
1 platz	00:01
1 saeti	00;01
1 sija	00701
1 vieta	00<02
1 во място	00>01
1 место	00?02
1 місце	00A01
1-во място	00>01
1. hely	00001
1. helyezés	00001
1. koht	00101
1. mesto	00202
1. miesto	00401
1. mjesto	00601
1. místo	00501
1. palkinto	00701
1. plads	00801
1. plass	00901
1. platz	00:01
1. sija	00701
1. sæti	00;01
1. vieta	00B01
1. место	00C01
10 klasse	00D01
10. klasse	00D01
10th	00E01
10वीं	00F01
110 110	00G01
110/110	00G01
12 12	00H01
12 שנות לימוד	00I01
12/12	00H01
12o ano	00J01
12th	00E01
12वीं	00F01
1:a pris	00K01
1er prix	00L01
1o lugar	00M01
1st place	00N01
1° premio	00O01
1η θέση	00P01
1η θεση	00P01
1級	00Q01
1급	00R01
1등	00S01
2 1	00T01
2 mesto	00202
2 miesto	00401
2 misto	00501
2 mjesto	00601
2 plads	00801
2 plass	00901
2 platz	00:01
2 место	00?02
2 місце	00A01
2. mesto	00202
2. miesto	00401
2. mjesto	00601
2. místo	00501
2. plads	00801
2. plass	00901
2. platz	00:01
2. место	00C01
2.1	00T01
2:1	00T01
2:2	00T01
2nd place	00N01
2o grau	00J01
2o lugar	00M01
2級	00Q01
2급	00R01
2등	00S01
3 mesto	00202
3 miesto	00401
3 misto	00501
3 mjesto	00601
3 platz	00:01
3 место	00?02
3 місце	00A01
3. mesto	00202
3. miesto	00401
3. mjesto	00601
3. místo	00501
3. platz	00:01
3. место	00C01
3o lugar	00M01
3rd place	00N01
3級	00Q01
3급	00R01
3등	00S01
9o ano	00J01
a	00U09
a a	00^01
a a s	00^01
a aujourd'hui	00_01
a ce jour	00_01
a d	00`01
a distance	00a01
a distancia	00b03
a distanza	00e01
a distància	00f01
a level	00E01
a levels	00g02
a mai napig	00i01
a netinu	00j01
a oggi	00k01
a present	00_01
a s	00l02
a-level	00E01
a-levels	00E01
a.a	00^01
a.a.s	00^01
a.d	00`01
a.s	00l02
a.ş	00`01
a/s	00`01
a1	00n01
a2	00o01
aaetlad	01001
aar	01103
aarets	01403
aas	00^01
aasta	01701
aastat	01701
ab	01804
abielus	01<01
abiline	01=01
abilitazione	01>01
abitur	01?01
abiturnote	01@01
abogada	01A01
abogado	01A01
abschlussnote	01@01
abschlusspruefung	01?01
abschlussprufung	01?01
abschlussprüfung	01?01
abteilung	01B02
acadamh	01D01
academia	01E04
academie	01I02
academy	01K01
acadèmia	01L01
académie	01M01
acca	01N01
accademia	01O01
accesit	01P01
accessit	01Q01
accountant	01R03
accreditation	01U01
accredited	01U01
accèssit	01Q01
accésit	01P01
acemi	01V01
acheteur	01W01
acheteuse	01W01
acls	01N01
acm	01X01
acreditacio	01Y01
acreditacion	01Z01
acreditació	01Y01
acreditación	01Z01
acreditare	01[01
actas	01\01
actes	01]02
actual	01_04
actualidad	01c01
actualitat	01d01
actualment	01d01
actualmente	01e03
actuary	01h01
actuel	00_01
actuelle	00_01
actuellement	00_01
acum	01i01
ad oggi	00k01
adaleinkunn	01j01
adalgrein	01k01
addetta	01l01
addetto	01l01
adesso	00k01
adiunkt	01m01
adjoint	01W01
adjointe	01W01
adjunkt	01n02
adjunktus	02001
adjuster	01h01
admin	02101
administraator	01=01
administrador	02203
administradora	02203
administrateur	01W01
administratiu	02501
administrativa	02602
administrativo	01A01
administratoer	02801
administrator	0290=
administratore	02F02
administratorius	02H01
administratorka	01m01
administrators	02I01
administratorė	02H01
administratrice	01W01
administratör	02801
administrátor	02J02
adminisztrator	02001
adminisztrátor	02001
adr	01N01
advanced	02L02
advanced diploma	02N01
advanced highers	02O01
advies	02P01
adviser	01h01
adviseur	02Q01
advisor	01h01
advocaat	02Q01
advocada	02501
advocat	02501
advogada	02R01
advogado	02R01
advogados	02S01
advokaat	01=01
advokat	02T06
advokatas	02H01
advokát	02J02
adwokat	01m01
ae	00`01
aegare	02801
aeidinkielen taso	02Z01
aeidinkielenae	02Z01
aeidinkieli	02Z01
aeidinkielinen	02Z01
aemne	02[01
aerztin	02\01
afdeling	02]04
afdelingen	02a01
afhandling	02b01
afstudeerrichting	02c01
ag	02d02
ag suil leis	02f01
ag súil leis	02f01
agare	02801
agence	02g01
agencia	02h03
agencija	02k03
agencja	02n01
agency	02o01
agent	03004
agente	03404
agentia	03801
agentie	03801
agentur	03901
agentura	03:04
agentúra	03>01
agentūra	03?01
agenzia	03@01
agenția	03801
agenție	03801
agno	03A01
agregation	03B01
agrement	03C01
agronom	02101
agrégation	03B01
agrément	03C01
agència	03D01
agência	02S01
ahli	03E02
ahli madya	03G01
ahora	01c01
aide soignant	01W01
aide soignante	01W01
aide-soignant	01W01
aide-soignante	01W01
aidinkielen taso	02Z01
aidinkielena	02Z01
aidinkieli	02Z01
aidinkielinen	02Z01
aikste	03H01
aikštė	03H01
ailtire	03I01
air force	02o01
airlines	02o01
aistritheoir	03I01
ajakiri	03J01
ajakirjanik	01=01
ajans	03K01
ajansi	03K01
ajansı	03K01
ajokortti	03L01
ajto	03M01
ajtó	03M01
ajudant	02501
ajudante	02R01
ajuntament	03D01
ajutor	03N01
akadeemia	03O01
akademi	03P05
akademia	03U05
akademie	03Z02
akademiebrief	03\01
akademii	03]01
akademija	03^05
akademisi	03c01
akademiuddannelse	03d01
akademía	03e01
akadémia	03f03
akadēmija	03i01
akatemia	03j01
akici	03k01
akici duzeyde	03k01
akkademja	03l01
aktif	03m01
aktivne	03n02
aktivno	04003
aktivně	04301
aktualnie	04401
aktuell	04501
aktívne	04601
akuntan	02101
akıcı	03k01
akıcı düzeyde	03k01
al	04704
alameda	04;01
alani	04<01
alanı	04<01
alap	04=02
alapfok	04=02
alapfokozat	04?01
alapfoku	04=02
alapfokú	04=02
alapismeretek	04@01
alapito	02001
alapitvany	04A02
alapkepzes	04?01
alapképzés	04?01
alapszak	04?01
alapszint	04=02
alapszintu	04=02
alapszintű	04=02
alapítvány	04A02
alapító	02001
alates	04C02
albergo	03@01
aleea	04E01
aleja	04F02
aleje	04H01
alempi korkeakoulututkinto	04I01
algaja	04J01
algtase	04K02
algteadmised	04M01
alkaen	04N03
alkeet	04Q02
alkeistaso	04S01
alla data attuale	00k01
alle	04T02
allee	04V02
alleenstaand	04X01
allen	04Y01
allgemeine hochschulreife	01?01
allé	04T02
allée	04Z01
allén	04Y01
aloittelija	04[01
alt	04\03
altalanos iskola	04_02
alternant	01W01
alternante	01W01
alto	04a03
altra	03I01
alėja	03H01
am	04d01
ambassador	01h01
amet	04e01
amk	04f02
ammatillinen perustutkinto	04h01
ammatillinen tutkinto	04h01
ammattikorkeakoulu	03j01
ammattikorkeakoulututkinto	04I01
ammattikoulu	03j01
ammattiopisto	03j01
ammattitutkinto	04h01
amministratore	01l01
amministratrice	01l01
amministratur	04i01
amne	02[01
amt	03901
an	04j02
an mhaith	04l01
an-mhaith	04l01
ana dal	04<01
ana dil	04m01
ana dili	04m01
ana dilim	04m01
anabilim dali	04<01
anabilim dalı	04<01
anadil	04m01
anadili	04m01
anadilim	04m01
anadolu lisesi	03c01
anailisi	03I01
anailísí	03I01
anais	04n01
analis	02101
analist	04o03
analista	05206
analisti	05801
analistă	03N01
analiticar	05902
analitik	05;01
analitikas	02H01
analitike	02F02
analitikis	02I01
analitikė	02H01
analitičar	05902
analityczka	01m01
analityk	01m01
analuutik	01=01
analyst	05<03
analyste	01W01
analytik	02J02
analytiker	05?03
analyytikko	05B01
analüütik	01=01
analītiķe	02I01
analītiķis	02I01
anaokulu	03c01
and	05C01
andar	04;01
andauernd	04501
anerkennung	00:01
anfaenger	05D02
anfaengerin	05D02
anfaengerkenntnisse	05F01
anfanger	05D02
anfangerin	05D02
anfangerkenntnisse	05F01
anfänger	05D02
anfängerin	05D02
anfängerkenntnisse	05F01
angajat	03N01
angestellte	05G01
angestrebt	05H01
anggota	02101
ani	05I01
animateur	01W01
animator	01h01
animatore	01l01
animatrice	05J02
anlagenbau	03901
annee	05L01
annees	05L01
anni	05M01
anno	05M01
année	05L01
années	05L01
ano	05N02
anois	05P01
anos	05N02
ans	05L01
ansioluettelo	05Q01
ansiomerkki	05R02
ansvarig	02801
ansvarlig	05T02
anticipated	05V01
antologi	05W03
antrenor	05801
antrenör	05801
anugerah	05Z01
anwaeltin	02\01
anwalt	02\01
anwaltin	02\01
anwenderkenntnisse	05[01
anwältin	02\01
any	05\01
anyanyelv	05]01
anyanyelvi	05]01
anyanyelvi szint	05]01
anyanyelvu	05]01
anyanyelvű	05]01
anys	05\01
ao	05^01
aonad	05_01
ap	05`02
ap grad	03d01
ap-grad	03d01
apartamento	04;01
apartment	05b01
apbalvojums	00B01
apdovanojimas	05c01
apdrosinasana	05d01
apdrošināšana	05d01
aplieciba	05e01
apliecinajums	05e01
apliecinājums	05e01
apliecība	05e01
apolo	02001
apotek	05f05
apoteka	05k01
apotekare	02801
apoteker	02101
apotheek	02P01
apotheke	03901
apotheker	05l02
appartement	04Z01
apprendista	01l01
apprenti	01W01
apprentice	01h01
apprenticeship	02O01
apprentie	01W01
approbation	05n01
aprendiz	05o02
aprenent	02501
aprenenta	02501
aps	00`01
apt	06102
apteek	04e01
apteekkari	05B01
apteekki	06301
apteka	02n01
aptekarz	01m01
aptieka	05d01
apto	04;01
apulainen	05B01
apuraha	06401
apótek	06501
ar	06604
ar vardnicu	06:01
ar vārdnīcu	06:01
ara	01d01
arastirma gorevlisi	05801
arastirmaci	05801
araştırma görevlisi	05801
araştırmacı	05801
arbeider	06;01
arbeiter	05G01
arbeitsgruppe	06<01
arbejder	06=01
arbetare	02801
architect	06>02
architecte	01W01
architekt	06@04
architektas	02H01
architektka	01m01
architetta	01l01
architetto	01l01
archivar	05G01
ardleibheal	06D02
ardleibhéal	06D02
ardteistimeireacht	06F01
ardteistiméireacht	06F01
area	06G05
arendaja	01=01
arets	01403
arhitect	03N01
arhitecta	03N01
arhitectă	03N01
arhitekt	06L03
arhitekta	06O01
arhitekte	02I01
arhitekts	02I01
arkitekt	06P04
arkkitehti	05B01
army	02o01
arodizglitiba	06T01
arodizglītība	06T01
arodskola	03i01
arquitecta	02602
arquitecte	02501
arquitecto	01A01
arquiteta	02R01
arquiteto	02R01
arsitek	02101
arst	01=01
arste	02I01
arsts	02I01
art director	06U01
art school	01K01
artenomi	04I01
artesaani	04h01
article	06V03
articol	06Y01
articolo	06Z01
articulo	01\01
artigo	04n01
artikel	06[09
artikkel	06d03
artikkeli	06g02
artiklu	06i01
artist	01h01
artium	06j01
arts	02Q01
artykul	06k01
artykuł	06k01
artículo	01\01
aruhaz	06l01
arvioitu	06m01
arviolta	06m01
arvosana	06n01
arvosanalla	06n01
arvosanat	06n01
arxiv	01X01
arzt	02\01
arztin	02\01
as	06o02
as levels	02O01
asa	00`01
ascaill	07101
asci	05801
ase	07201
asema	06301
asentaja	05B01
asesor	01A01
asesora	01A01
asianajaja	05B01
asiantuntija	07302
asiantuntijataso	07501
asigurari	03801
asigurări	03801
asilo	01O01
asistan	05801
asistani	05801
asistanı	05801
asisten	02101
asistent	07606
asistenta	03N01
asistentas	02H01
asistente	07<03
asistents	02I01
asistentă	03N01
asistentė	02H01
asl	03@01
asli	07?01
asociacija	03?01
asociacion	07@01
asociación	07@01
asociadas	07@01
asociados	07@01
asociat	03N01
asociatia	03801
asociatie	03801
asociația	03801
asociație	03801
asosiasi	07A01
assegurances	03D01
assessor	07B02
assessora	07B02
assez bien	07D01
assicurazioni	03@01
assistant	07E02
assistante	01W01
assistent	07G08
assistente	07O03
assistentti	05B01
assistenz	02\01
associacao	02S01
associacio	03D01
associació	03D01
associate	01h01
associate degree	07R02
associate of	02N01
associate of applied science	02N01
associate of arts	02N01
associate of science	02N01
associate's degree	02N01
associates	02o01
associati	03@01
association	02g01
associats	03D01
associazione	03@01
associação	02S01
associe	01W01
associee	01W01
associé	01W01
associée	01W01
assocjazzjoni	07T01
assoċjazzjoni	07T01
assurances	02g01
asszisztens	02001
astazi	01i01
asteptat	07U01
asti	07V02
astăzi	01i01
asuransi	07A01
asutaja	01=01
asystent	01m01
asystentka	01m01
asztalos	02001
at	07X01
ate	05^01
ate a data	07Y01
ate a presente data	07Y01
ate agora	07Y01
ate ao presente	07Y01
ate hoje	07Y01
ate o momento	07Y01
atelier	07Z02
ateliers	02g01
atendente	02R01
ateneo	01O01
atestat	01[01
atestatas	07\01
atestats	06T01
atestatul	01[01
atestāts	06T01
atheneum	07]01
atlag	07^01
atolyesi	03K01
atstovas	02H01
attache	01W01
attachee	01W01
attaché	01W01
attachée	01W01
attalinati	07_01
attendu	07`01
attestation	03C01
attestato	01>01
atti	06Z01
attorney	01h01
attuale	00k01
attualmente	00k01
attālināti	07_01
atual	07Y01
atualidade	07Y01
atualmente	07Y01
atzime	07a01
atziniba	00B01
atzinība	00B01
atzīme	07a01
até	05^01
até a presente data	07Y01
até agora	07Y01
até ao presente	07Y01
até hoje	07Y01
até o momento	07Y01
até à data	07Y01
atölyesi	03K01
au	07b02
auditeur	01W01
auditor	07d06
auditora	05o02
auditrice	01W01
audytor	01m01
audítor	07j01
aufsatz	07k01
aufstiegsfortbildung	03\01
augsts	07l02
augstskola	03i01
auhind	07n02
aujourd'hui	00_01
aukio	08001
aukiri	00101
aukstas	08102
aukstasis neuniversitetinis	08301
aukstesnysis	08301
aukštas	08102
aukštasis neuniversitetinis	08301
aukštesnysis	08301
ausbildereignung	01?01
ausbilderschein	05n01
ausbildung als	01?01
ausbildung zum	01?01
ausbildung zur	01?01
ausgezeichnet	08402
ausiliario	01l01
auszeichnung	08601
auszubildende	05G01
author	01h01
authority	02o01
autista	01l01
autohaus	08701
autojuht	01=01
automne	08801
autonom	03D01
autonoma	08902
autonomo	08;02
autor	02\01
autorin	02\01
autorisasjon	08=01
autorisation	08>02
autorizatie	01[01
autorizație	01[01
autovaditaja aplieciba	05e01
autovadītāja apliecība	05e01
auttava	04S01
autumn	08@01
autunno	08A01
autònom	03D01
autònoma	03D01
autónoma	07@01
autónomo	07@01
autônomo	02S01
auxiliar	02203
av	08B03
avaldatud	03J01
avancada	08E01
avancado	08F02
avancat	08H02
avance	08J02
avancerad	08L02
avanceret	08N02
avancé	08J02
avansat	08P02
avansert	08R02
avanzada	08T01
avanzado	08U02
avanzata	08W01
avanzato	08X02
avançada	08E01
avançado	08F02
avançat	08H02
avda	08Z01
avdeling	08[02
avdelingen	08]01
avdelning	08^02
avdelningen	08`01
ave	05b01
avenida	08a02
avenija	08c01
avenue	08d02
average	00T01
avhandling	08f02
avinguda	08h01
avioliitossa	08i01
avocat	08j02
avocata	03N01
avocate	01W01
avocată	03N01
avoliitossa	08i01
avui	01d01
avukat	08l02
avustaja	05B01
avvanzat	08n02
avvocata	01l01
avvocato	01l01
award	09003
awarded	09301
awards	00N01
aws certified	01N01
ay	09401
ayudante	01A01
ayuntamiento	07@01
az	09503
az dosud	09801
azi	01i01
azienda	03@01
azienda agricola	03@01
azubi	09901
azure	01N01
aðaleinkunn	01j01
aðalgrein	01k01
año	09:01
años	09:01
aģentūra	05d01
aşçı	05801
až	09;02
až dosud	09801
așteptat	07U01
b a	09=01
b arch	09=01
b b a	09=01
b com	09=01
b dul	04E01
b e	09=01
b ed	09=01
b eng	09=01
b pharm	09=01
b s	09=01
b s c	00`01
b sc	09=01
b sc prof	09>01
b tech	09=01
b v	00`01
b-dul	04E01
b.a	09=01
b.arch	09=01
b.b.a	09=01
b.com	09=01
b.e	09=01
b.ed	09=01
b.eng	09=01
b.pharm	09=01
b.s	09=01
b.s.c	00`01
b.sc	09=01
b.sc.-próf	09>01
b.tech	09=01
b.v	00`01
b1	09?01
b2	09@01
ba	09A03
ba (hons	09=01
ba prof	09>01
ba-próf	09>01
baas	04K02
bab	09D01
bac	09E01
bac +2	09F01
bac +3	09G01
bac +5	03B01
bac es	09E01
bac general	09E01
bac général	09E01
bac pro	09E01
bac professionnel	09E01
bac s	09E01
bac si	09H01
bac technologique	09E01
bac+2	09F01
bac+3	09I02
bac+4	09G01
bac+5	03B01
bacalaureat	09K01
bacc	09L02
baccalaureat	09E01
baccalaureat professionnel	09E01
baccalauréat	09E01
baccalauréat professionnel	09E01
bacellerat	09N01
bacellerat fl arti	09N01
bacharel	09O01
bacharel em	09O01
bacharelado	09O01
bachelor	09P06
bachelor degree	09V01
bachelor of	09W02
bachelor of applied science	09V01
bachelor of architecture	09V01
bachelor of arts	09V01
bachelor of business administration	09V01
bachelor of commerce	09V01
bachelor of design	09V01
bachelor of economics	09V01
bachelor of education	09V01
bachelor of engineering	09V01
bachelor of fine arts	09V01
bachelor of laws	09V01
bachelor of medicine	09V01
bachelor of music	09V01
bachelor of nursing	09V01
bachelor of science	09V01
bachelor of social work	09V01
bachelor of technology	09V01
bachelor's	09V01
bachelor's degree	09V01
bachelorabschluss	09Y01
bachelorgrad	09Z02
bacheloropleiding	09\01
bachelors	09V01
bachelorstudium	09]02
bacheloruddannelse	09_01
bachiller	09`02
bachiller universitario	09b01
bachillerato	09c01
backen	04Y01
backend	06U01
backer	05G01
backerei	03901
badacz	01m01
badan	07A01
baecker	05G01
baeckerei	03901
baer	09d02
bafa	03C01
bagare	02801
bager	06=01
bageri	09f02
bagian	09h01
bahar	09i01
bahasa ibu	07?01
bai bao	09j01
bai thuyet trinh	09j01
bai viet	09j01
baik	09k02
baile	07101
baineann	09m01
bainisteoir	03I01
bairro	04;01
baitsileir	09n01
baitsiléir	09n01
baix	09o01
bajo	0:002
bakalar	0:203
bakalarske	0:502
bakalarske studium	0:502
bakalarsky	0:701
bakalaura	0:801
bakalaura grads	0:801
bakalaura grāds	0:801
bakalauras	0:901
bakalaureus	0::01
bakalaureusekraad	0::01
bakalaureuseope	0::01
bakalaureuseõpe	0::01
bakalauro	0:901
bakalauro laipsnis	0:901
bakalaurs	0:801
bakalár	0:;01
bakalárske	0:;01
bakalárske štúdium	0:;01
bakalář	0:701
bakalářské	0:701
bakalářské studium	0:701
bakalářský	0:701
bakanligi	03K01
bakanlığı	03K01
bakari	06501
bakarí	06501
baker	0:<02
bakeri	0:>01
bakery	02o01
bakkalargrada	09>01
bakkalaureat	09Y01
bakkalárgráða	09>01
bakken	0:?01
bakker	02Q01
bakkerij	02P01
balai	07A01
balas	0:@01
balconista	02R01
balva	00B01
ban	0:A01
ban hang	09H01
ban ngu	0:B01
banc	0:C02
banca	0:E02
banco	08;02
bancă	03801
bang	0:G01
bang cu nhan	0:H01
bang dai hoc	0:H01
bang khen	0:I01
bang lai	0:G01
bang sang che	09j01
bang thac si	0:J01
bang tot nghiep thpt	00H01
bang trung cap	00H01
bank	0:K0;
banka	0:V07
bankas	03?01
bankasi	03K01
bankası	03K01
banker	01h01
banki	06501
bankkauf	05G01
banque	02g01
bao cao	09j01
bao hiem	0:]01
bao tang	0:]01
barbat	0:^01
barbatesc	0:^01
barch	09=01
bardzo dobra	0:_02
bardzo dobry	0:_02
bardzo dobrze	0:a01
barista	01h01
barnehage	0:>01
barnehagelaerer	06;01
barnehagelærer	06;01
barneskole	0:b01
barnskoetare	02801
barnskotare	02801
barnskötare	02801
barri	08h01
barrio	08Z01
bartender	01h01
basari belgesi	0:c01
base	0:d02
bases	0:f02
basic	0:h04
basic knowledge	0:l02
basic user	0:n01
basica	0:o05
basico	0;405
basique	0;901
basis	0;:08
basiskennis	0;B02
basiskenntnisse	0;D02
basisniveau	0;F01
basisschool	07]01
basiswissen	0;G01
baskan	05801
baskani	05801
baskunskaper	0;H01
baslangic	0;I02
baslangic seviyesi	0;K01
batiment	04Z01
batxiller	0;L01
batxillerat	0;L01
bau	03901
baugeschaeft	03901
baugeschaft	03901
baugeschäft	03901
bauleiter	05G01
bay	0;M01
bay gio	0;N01
bayan	0;O01
baza	0;P02
bazi	0;R01
baziku	0;S02
bazinis	0;U02
bază	0;P02
baċellerat	09N01
baċellerat fl-arti	09N01
başarı belgesi	0:c01
başkan	05801
başkanı	05801
başlangıç	0;I02
başlangıç seviyesi	0;K01
bażi	0;R01
bażiku	0;S02
bba	09=01
bc	09=01
bca	09=01
bcom	09=01
bd	0;W02
bdes	09=01
bean	09m01
beasiswa	05Z01
beauftragte	05G01
bec	0;Y01
beca	0;Z02
becari	02501
becaria	02602
becario	01A01
becelor	0;\01
beco	04;01
becària	02501
bed	09=01
bedrift	0:>01
bedrijf	02P01
befaehigung	0;]01
befahigung	0;]01
befriedigend	0;^01
befähigung	0;]01
begeleider	02Q01
beginnend	0;_01
beginner	0;`04
begraensad	0;H01
begraenset	0;d01
begransad	0;H01
begrenset	0;e01
begränsad	0;H01
begrænset	0;d01
begynder	0;f02
beheerder	02Q01
behoerde	03901
behoerighet	0;h02
behorde	03901
behorighet	0;h02
behörde	03901
behörighet	0;h02
bei	0;j01
bei der	0;j01
beim	0;j01
beitrag	0;k02
bekar	0;m01
beklenen	0;n01
bekâr	0;m01
belediyesi	03K01
belge	0;o01
belgesi	0;o01
belum kawin	0<001
belum menikah	0<001
bendahara	02101
bendrove	03?01
bendrovė	03?01
benevole	01W01
beng	09=01
bengkel	07A01
benh vien	0:]01
bep	0<102
beraeknad	0<301
beraeknas	0<301
beraknad	0<301
beraknas	0<301
berater	05G01
berechtigung	0;]01
bereich	01B02
beri	0<402
bernudarzs	03i01
bersertifikat	0<601
berufsausbildung	01?01
berufskolleg	0<701
berufsschule	0<701
beräknad	0<301
beräknas	0<301
bescheinigung	0;]01
best	00N01
bestuurslid	02Q01
beszerzo	02001
beszerző	02001
betreuer	05G01
betrieb	03901
betriebswirt	03\01
betyg	0<801
beurs	0<901
bevis	0<:03
bewerbung	0<=01
bewerbungsunterlagen	0<=01
bewijs	0<>01
bečelor	0;\01
bfa	09=01
bhalissa	0<?01
bhd	00`01
bhv	01N01
biblioteca	0<@05
bibliotecar	03N01
bibliotecara	03N01
bibliotecari	02501
bibliotecaria	02602
bibliotecario	0<E03
bibliotecară	03N01
bibliotecària	02501
bibliotecário	02R01
bibliotecă	03801
bibliotek	0<H03
biblioteka	0<K04
bibliotekar	0<O03
bibliotekarie	02801
bibliotekarka	01m01
bibliotekars	02I01
bibliotekarz	01m01
bibliotekininkas	02H01
bibliotekārs	02I01
bibliothecaire	01W01
bibliothecaris	02Q01
bibliotheek	02P01
bibliothekar	05G01
bibliotheque	02g01
bibliothèque	02g01
bibliothécaire	01W01
bibliotēka	05d01
bidan	02101
bidang	09h01
bidang studi	0<R01
biedriba	05d01
biedrība	05d01
biegla	0:a01
biegle	0:a01
biegly	0:a01
biegła	0:a01
biegły	0:a01
bien	0<S02
bien dich	09H01
bien tap vien	09H01
big registratie	0<U01
big-registratie	0<U01
bij	0<V01
bij de	0<V01
bijdrage	0<W01
bildiri	0<X01
bildirisi	0<X01
bildungswerk	0<701
bildungszentrum	0<701
bilingual	0<Y03
bilingue	0<\05
bilingv	0<a01
bilingvals	0<b01
bilingvāls	0<b01
bilingwi	0<c01
bilingüe	0<d02
bilstjori	0<f01
bilíngue	0<g01
bine	0<h01
biografija	0<i01
bioleg	02501
biolog	0<j02
biologa	0<l03
biologist	01h01
biologo	0<E03
biologus	02001
biológus	02001
birim	0<o01
birimi	0<o01
birincilik	0:c01
birincilik odulu	0:c01
birincilik ödülü	0:c01
birincisi	0:c01
birojs	05d01
birou	0=002
bis	0=202
bis dato	04501
bis heute	04501
bis jetzt	04501
bis zum	0=401
bitrade	02801
bitraede	02801
biträde	02801
biuras	03?01
biuro	0=502
biyolog	05801
bizonyitvany	0=702
bizonyítvány	0=702
biztosito	06l01
biztosító	06l01
biên dịch	09H01
biên tập viên	09H01
biòleg	02501
biòloga	02501
bióloga	01A01
biólogo	05o02
bksb	0;Y01
bl	04E01
bladamadur	0<f01
blagajnica	0=901
blagajnik	0=:02
blaðamaður	0<f01
bliain	0=<01
bliana	0=<01
bln	0==01
bloco	04;01
blog post	0=>01
blok	0=?02
bloque	08Z01
bls	01N01
blvd	05b01
bmus	09=01
bo	0=A03
bo phan	0:A01
boa	0=D01
bodega	07@01
bodegas	07@01
bodegues	03D01
boek	0<W01
boekhouder	02Q01
boernehave	0=E02
bog	02b01
bok	0=G03
bokari	0<f01
bokasafn	06501
bolag	0=J01
boletin	01\01
boletín	01\01
bolnica	02k03
bolnisnica	0=K01
bolnišnica	0=K01
bolsa	00M01
bolseiro	02R01
bolsista	02R01
bolt	04A02
bolum	0=L02
bolumu	0=N02
bom	0=P02
bon	0=R02
bon niveau	0=T01
bon nivell	0=U01
bona	0=U01
bonn	0=V01
bonne connaissance	0=W01
bonne maitrise	0=R02
bonne maîtrise	0=R02
bonnes connaissances	0=R02
bons conhecimentos	0=D01
book	0=>01
bootcamp	01K01
bornehave	0=E02
boroz	0=X01
boroż	0=X01
borsa di studio	00O01
bosanmis	0;m01
bothar	07101
botiga	03D01
bottega	03@01
boulanger	01W01
boulangerie	02g01
boulevard	0=Y03
bourse	00L01
boutique	02g01
bouw	02P01
box	0=\01
boşanmış	0;m01
bpharm	09=01
br	0=]01
bra	0=^03
branca	0=a01
branch	0=b01
brandos atestatas	0=c01
brans	04<01
branş	04<01
brauerei	03901
braut	0=d02
brev	0=f01
brevet	0=g03
brevet de technicien superieur	09F01
brevet de technicien supérieur	09F01
brevet des colleges	09E01
brevet des collèges	09E01
brevetto	06Z01
brewer	01h01
brewery	02o01
brigadnik	0=j01
brigádník	0=j01
brivi	0=k01
brivi parvaldu	0=k01
brivpratigais	02I01
broadcasting	02o01
broker	01h01
bronze	00N01
bronze medal	00N01
bronzovy	00501
bronzový	00501
brouwerij	02P01
browar	02n01
brukbar	0=l01
brutar	03N01
brutarie	03801
brutărie	03801
brygadzista	01m01
bryggeri	0<H03
brīvi	0=k01
brīvi pārvaldu	0=k01
brīvprātīgais	02I01
bs	09=01
bs prof	09>01
bs-próf	09>01
bsc	0=m02
bsc (hons	09=01
bsn	09=01
bt	00`01
btec	0=o02
btech	09=01
bts	0>103
buaiteoir	0=V01
bucatar	03N01
buch	07k01
buchhalter	05G01
bucătar	03N01
buen nivel	0>401
buena	0>401
bueno	0>502
buero	03901
buerokauffrau	09901
bufet	03D01
bufete	07@01
bugun	0>701
bugün	0>701
buhaltere	02H01
buhalteris	02H01
buhalterė	02H01
builder	01h01
builders	02o01
building	05b01
buku	09D01
bul	0=]01
bulan	0==01
bulats	0;Y01
bulevar	0=]01
bulevardul	04E01
bulv	0>801
bulvari	0>801
bulvaris	0>901
bulvarı	0>801
bulvāris	0>901
bun	0>:02
buna	0<h01
bunleibheal	0><01
bunleibhéal	0><01
bunscoil	01D01
bunusach	0>=02
bunúsach	0>=02
bună	0<h01
buon livello	0>?01
buona	0>@02
buona conoscenza	0>?01
buone	0>?01
buono	0>@02
bureau	0>B04
buro	03901
burokauffrau	09901
buroo	04e01
burosu	03K01
burs	0:c01
bursa	0>F01
bursary	00N01
bursu	0:c01
bursă	0>F01
buruh	02101
business analyst	06U01
business fluent	0>G01
business level	0>G01
business school	01K01
business unit	0=b01
but	09G01
butas	03H01
butcher	01h01
butik	09f02
butikk	0:>01
buyer	01h01
bv	00`01
bvba	00`01
byg	0>H01
bygg	0>I02
byra	0>I02
byraa	0>I02
byrjandi	0>K01
byrå	0>I02
bài báo	09j01
bài thuyết trình	09j01
bài viết	09j01
bàsic	0>L02
bàsica	09o01
bác sĩ	09H01
bán hàng	09H01
báo cáo	09j01
básica	0>N04
básico	0>N04
bâtiment	04Z01
bây giờ	0;N01
bäcker	05G01
bäckerei	03901
bær	09d02
bénévole	01W01
bílstjóri	0<f01
bók	0>R01
bókari	0<f01
bókasafn	06501
bóthar	07101
bölüm	0=L02
bölümü	0=N02
børnehave	0=E02
büro	03901
bürokauffrau	09901
büroo	04e01
bürosu	03K01
bărbat	0:^01
bărbătesc	0:^01
bērnudārzs	03i01
bħalissa	0<?01
bản ngữ	0:B01
bảo hiểm	0:]01
bảo tàng	0:]01
bằng	0:G01
bằng cử nhân	0:H01
bằng khen	0:I01
bằng lái	0:G01
bằng sáng chế	09j01
bằng thạc sĩ	0:J01
bằng trung cấp	00H01
bằng tốt nghiệp thpt	00H01
bằng đại học	0:H01
bệnh viện	0:]01
bộ	0:]01
bộ phận	0:A01
c o	0>S01
c p	0>T01
c so	0>U01
c.so	0>U01
c/o	0>S01
c1	0>V01
c2	0>W01
cabinet	02g01
caces	03C01
cad	0>801
caddesi	0>801
cadre	01W01
cae	0;Y01
cafe	02o01
café	02o01
cahiers	0>X01
caibidil	0>Y01
cainteoir duchais	0>Z01
cainteoir dúchais	0>Z01
caisse	02g01
caissier	01W01
caissiere	01W01
caissière	01W01
caixa	02R01
cajera	01A01
cajero	01A01
cal	03D01
calea	04E01
calificacion	0>[01
calificación	0>[01
calificare	01[01
calificativ	0>\01
calle	08Z01
camara	07@01
camara municipal	02S01
camarera	01A01
camarero	01A01
cambrer	02501
cambrera	02501
cambridge	0;Y01
cameriera	01l01
cameriere	01l01
cami	08h01
camino	08Z01
campus	0>]01
cams	01N01
camí	08h01
can ban	0>^02
cand	0>`01
cand jur	0>`01
cand mag	0>a03
cand merc	0>`01
cand polyt	0>`01
cand scient	0>`01
cand. mag	0>d01
cand.jur	0>`01
cand.mag	0>e02
cand.merc	0>`01
cand.polyt	0>`01
cand.scient	0>`01
cantina	03@01
cantine	03@01
cao cap	0>g01
cao cấp	0>g01
cao dang	0>h02
cao hoc	0:J01
cao học	0:J01
cao đẳng	0>h02
cap	0>j04
capataz	01A01
capes	03B01
capital	02o01
capitol	0>n02
capitolo	06Z01
capitulo	0?002
capo	01l01
capocantiere	01l01
capoprogetto	01l01
captain	01h01
capítol	0?201
capítulo	0?002
caregiver	01h01
carer	01h01
caretaker	01h01
carne	01Z01
carnet	0?302
carné	01Z01
carpenter	01h01
carrer	08h01
carretera	0?502
carte	06Y01
carteira	0?701
casa editrice	03@01
casada	0?803
casado	0?;02
casat	0?=01
casatorit	0?>01
casatorita	0?>01
cashier	01h01
casier	03N01
casiera	03N01
casieră	03N01
casnicka	0??01
casnik	0??01
casopis	0?@04
cassiera	01l01
cassiere	01l01
castigatoare	0>F01
castigator	0>F01
cbs	0?D01
cbse	00E01
ccie	01N01
ccna	01N01
ccnp	01N01
cd	0>801
ce jour	00_01
ceadunas	0?E01
ceadúnas	0?E01
ceannaire	03I01
cearnog	07101
cearnóg	07101
cedex	04Z01
cedula	0?701
ceg	06l01
cegep	01M01
ceh	01N01
ceim	09n01
ceim bhaitsileara	09n01
celi	0;Y01
celibataire	0?F01
celibe	0?G01
celler	03D01
cellers	03D01
cellule	0?H01
celpe bras	0;Y01
celpe-bras	0;Y01
cels	0>901
celta	01N01
cena	0?I02
centar	0?K02
center	0?M02
centras	03?01
centre	03D01
centre de formacio	01L01
centre de formació	01L01
centre de formation	01M01
centre hospitalier	02g01
centro	0?O03
centro de formacao	0?R01
centro de formacion	0>]01
centro de formación	0>]01
centro de formação	0?R01
centro educativo	0>]01
centro universitario	0?R01
centro universitário	0?R01
centrs	05d01
centru	03801
centrul	03801
centrum	0?S05
ceo	06U01
cep	04;01
cercetatoare	03N01
cercetator	03N01
cercetătoare	03N01
cercetător	03N01
certificaat	0?X02
certificacao	0?701
certificacio	01Y01
certificacion	01Z01
certificació	01Y01
certificación	01Z01
certificada	0?Z03
certificado	0?]02
certificare	01[01
certificat	0?_03
certificat de calificare	09K01
certificata	0?b02
certificate	01U01
certification	0?d02
certificato	01>01
certificată	01[01
certificazione	01>01
certificação	0?701
certificeret	0?f01
certificering	0?g02
certificiran	0?i01
certifie	03C01
certified	01U01
certifiee	03C01
certifierad	0?j01
certifiering	0?j01
certifikace	0?k01
certifikacia	0?l01
certifikat	0?m09
certifikat tas sekondarja	0@601
certifikazzjoni	0@701
certifikácia	0?l01
certifikát	0@802
certifié	03C01
certifiée	03C01
certyfikat	0@:01
certyfikaty	0@:01
certyfikowany	0@:01
cerveny diplom	0@;02
cesta	0@=03
cestne uznani	00501
cestne uznanie	00401
cet 4	0;Y01
cet 6	0;Y01
cet-4	0;Y01
cet-6	0;Y01
cet4	0;Y01
cet6	0;Y01
cevirmen	05801
cevrimici	0@@01
ceļš	0>901
cfa	0@A02
cfgm	0@C02
cfgs	0@E03
cfo	06U01
cgpa	0@H01
chair	01h01
chairman	01h01
chairwoman	01h01
champion	00N01
chantier	02g01
chantiers	02g01
chapitre	0>X01
chapter	0=>01
charge	01W01
chargee	01W01
chargé	01W01
chargée	01W01
charity	02o01
chartered	01U01
chauffeur	0@I02
chauffoer	01n02
chauffor	01n02
chaufför	02801
chauffør	06=01
chaussee	0@K01
chef	0@L06
chef de projet	01W01
chefe	02R01
cheffe	01W01
chefin	02\01
chemiker	05G01
chemin	04Z01
chemist	01h01
chercheur	01W01
chercheuse	01W01
chez	0@R01
chief	01h01
chimico	01l01
chimist	03N01
chu	02g01
chu tich	09H01
chua ket hon	0@S01
chung chi	0:G01
chung chi hanh nghe	0:G01
chung cu	0@T01
chung cư	0@T01
chung nhan	0:G01
chuong	09j01
chuyen gia	0@U01
chuyen nganh	0@V01
chuyen sau	0@U01
chuyen vien	09H01
chuyên gia	0@U01
chuyên ngành	0@V01
chuyên sâu	0@U01
chuyên viên	09H01
chwila obecna	04401
chwili obecnej	04401
chưa kết hôn	0@S01
chương	09j01
chủ tịch	09H01
chứng chỉ	0:G01
chứng chỉ hành nghề	0:G01
chứng nhận	0:G01
cia	01N01
cicle formatiu	0;L01
cicle formatiu de grau superior	0@W01
ciclo formativo de grado medio	09c01
ciclo formativo de grado superior	0@X01
cientific	02501
cientifica	02602
cientifico	01A01
cientista	02R01
científic	02501
científica	02602
científico	01A01
cift anadal	0@Y01
cijfer	0@Z01
cikk	0@[02
cils	0;Y01
cio	06U01
cipd	01N01
cirak	05801
cisa	01N01
cism	01N01
cisnik	0=j01
ciso	06U01
cissp	01N01
city of	02o01
civil partnership	0@]01
civilekonom	0@^01
civilingenioer	0>`01
civilingenior	0>`01
civilingeniør	0>`01
civilingenjoer	0@^01
civilingenjoersexamen	0@^01
civilingenjor	0@^01
civilingenjorsexamen	0@^01
civilingenjör	0@^01
civilingenjörsexamen	0@^01
cka	01N01
ckad	01N01
clan	0@_03
clanak	0@b02
clanek	0@d02
clanica	0@f02
clanok	0@h01
classificacao	0@i01
classificação	0@i01
cleaner	01h01
clen	0@j02
clerk	01h01
clinic	02o01
clinica	0<@05
clinică	03801
clinique	02g01
close	05b01
clínica	02h03
cma	01N01
cmo	06U01
cnam	0@l01
cnavt	0;Y01
cnh	0?701
co	0@m02
co author	0=>01
co ban	0>^02
co founder	01h01
co gia dinh	0@S01
co ltd	00`01
co phan	0:]01
co-author	0=>01
co-founder	01h01
co. ltd	00`01
co., ltd	00`01
coach	0@o04
cocinera	01A01
cocinero	01A01
coeficiente de rendimento	0@i01
cok iyi	0A302
cok iyi derecede	0A501
colaiste	01D01
colegiada	01Z01
colegiado	01Z01
colegio	0A602
colegio oficial	07@01
colegiu	07201
colegiu universitar	0A801
colegiul	07201
colla	03D01
collaboratore	01l01
collaboratrice	01l01
college	0A904
collegio	01O01
colloque	0>X01
collège	01M01
colonia	08Z01
col·legi	01L01
coláiste	01D01
colégio	0?R01
combinat	03801
comercial	02602
comercio	02S01
comfortable	0A=01
comhairle	0A>01
comhairleoir	03I01
comhar	0A>01
comhdhail	0>Y01
comhdháil	0>Y01
comhlacht	0A>01
comhordaitheoir	03I01
commendation	00N01
commercial	01W01
commerciale	05J02
commessa	01l01
commesso	01l01
communaute	02g01
communauté	02g01
commune	02g01
communication	0>X01
communications	02o01
communicative	0A?01
community college	01K01
comortas	0=V01
compagnia	03@01
compagnie	02g01
companhia	02S01
compania	07@01
companie	03801
company	02o01
companyia	03D01
compañía	07@01
competent	0A=01
competente	0A@02
competition	00N01
comprador	02R01
comptable	0AB02
comptia	01N01
comuna	04E01
comune	03@01
comunicacao	04n01
comunicacio	0?201
comunicacion	01\01
comunicació	0?201
comunicación	01\01
comunicare	06Y01
comunicação	04n01
comércio	02S01
comórtas	0=V01
con lode	00G01
concentration	0AD01
conclusao prevista	0AE01
conclusão prevista	0AE01
concorso	00O01
concours	00L01
concubinage	0?F01
concurs	0AF02
concurso	0AH02
conducteur	01W01
conductor	02602
conductora	02602
conductrice	01W01
conference	0AJ02
conferencia	0AL03
conferentie	0<W01
conferenza	06Z01
conferinta	06Y01
conferință	06Y01
conferència	0?201
conferência	04n01
confirme	0AO01
confirmé	0AO01
conférence	0>X01
cong nhan	09H01
cong tac vien	09H01
cong ty	0:]01
congres	0AP03
congreso	01\01
congresso	04n01
congrès	0>X01
congrés	0?201
coniugata	0?G01
coniugato	0?G01
conjunto	04;01
conocimientos basicos	0AS01
conocimientos básicos	0AS01
conoscenza base	0AT01
conseguimento previsto	0AU01
conseil	02g01
conseiller	01W01
conseillere	01W01
conseillère	01W01
conservatoire	01M01
conservatori	01L01
conservatorio	0AV03
conservatorium	07]01
conservatorul	07201
conservatory	01K01
conservatório	0?R01
conserveries	02g01
consilier	03N01
consiliera	03N01
consilieră	03N01
consiliul	03801
construcciones	07@01
construccions	03D01
construcoes	02S01
construction	02o01
constructora	07@01
construtora	02S01
construções	02S01
consulente	01l01
consulenza	03@01
consultancy	0AY02
consultant	0A[05
consultanta	03N01
consultante	01W01
consultantă	03N01
consulting	02o01
consultor	02203
consultora	0A`04
consultoria	02h03
consultoría	07@01
contabil	03N01
contabila	03N01
contabile	01l01
contabilista	02R01
contabilă	03N01
contable	01A01
contador	05o02
contadora	05o02
contae	07101
contest	00N01
continuing	0Ad01
contractor	01h01
contrada	0>U01
contributor	01h01
controleur	0@I02
controleuse	01W01
controller	0Ae02
contrôleur	01W01
contrôleuse	01W01
convegno	06Z01
conversa	0Ag01
conversacao	0Ah01
conversacional	0Ai01
conversatieniveau	0Aj01
conversation	07D01
conversational	0Ak02
conversationnel	07D01
conversação	0Ah01
conversațional	0Am01
coo	06U01
cook	01h01
cooperativa	0<@05
cooperative	02g01
cooperativă	03801
coopérative	02g01
coordenador	02R01
coordenadora	02R01
coordinador	02602
coordinadora	02602
coordinateur	01W01
coordinator	06>02
coordinatore	01l01
coordinatrice	0An03
coordonatoare	03N01
coordonator	03N01
copywriter	0B102
corp	00`01
corporacion	07@01
corporación	07@01
corporation	0B302
corso	0B502
corso di laurea	0B701
costruzioni	03@01
cou	09c01
council	02o01
counsellor	01h01
counselor	01h01
county	02o01
couramment	0B801
courant	0B801
courant et professionnel	0B901
cours	04Z01
coursera	0@l01
court	05b01
cozinheira	02R01
cozinheiro	02R01
coördinator	02Q01
coördinatrice	02Q01
cp	08Z01
cpa	01N01
cpe	0;Y01
cpo	06U01
crea	0?701
creche	0B:02
credential	01U01
crescent	05b01
crèche	02g01
csapat	0B<01
csc	0B=02
cscs	01N01
csm	01N01
csoport	0B?03
ct	05b01
ctesp	0BB01
cto	06U01
cu nhan	0:H01
cu nhan dai hoc	0:H01
cua hang	0:]01
cuideachta	0A>01
cuiner	02501
cuinera	02501
cuisinier	01W01
cuisiniere	01W01
cuisinière	01W01
cukrasz	02001
cukrász	02001
cukup	0BC02
cukup baik	0BE01
cum laude	0@H01
cunostinte de baza	0BF01
cunoștințe de bază	0BF01
cuntasoir	03I01
cuntasóir	03I01
cuntoir	03I01
cuoc thi	0:I01
cuoca	01l01
cuoco	01l01
cup	00N01
curator	01h01
curent	0BG01
current	0Ad01
currently	0Ad01
curriculo	0BH02
curriculo profissional	0BJ01
curriculum	0BK06
curriculum vitae	0BQ0@
curriculum vitæ	0Ba01
currículo	0BH02
currículo profissional	0BJ01
currículum	0Bb02
currículum vitae	0Bd01
currículum vítae	0Be01
curs	0Bf02
curso	0?]02
curso tecnico	0BB01
curso tecnico superior profissional	0BB01
curso técnico	0BB01
curso técnico superior profissional	0BB01
cuộc thi	0:I01
cv	0Bh0E
cvut	0C=01
czasopismo	06k01
cámara	07@01
câmara municipal	02S01
câștigătoare	0>F01
câștigător	0>F01
cédula	0?701
cég	06l01
cégep	01M01
céim	09n01
céim bhaitsiléara	09n01
célibataire	0?F01
có gia đình	0@S01
công nhân	09H01
công ty	0:]01
cúntóir	03I01
căn bản	0>^02
căsătorit	0?>01
căsătorită	0?>01
cơ bản	0>^02
cổ phần	0:]01
cộng tác viên	09H01
cử nhân	0:H01
cử nhân đại học	0:H01
cửa hàng	0:]01
d	0C>03
d d	0CA03
d o o	00`01
d phil	0CD01
d.d	0CA03
d.o.o	00`01
d.phil	0CD01
d1	00^01
d2	0CE02
d3	0CE02
d4	0CG01
da	0CH02
da ket hon	0@S01
da remoto	00e01
dabar	0CJ01
dabartis	0CJ01
daftar riwayat hidup	0CK01
daglig leder	0CL01
dags dato	0CM02
dai hoc	0CO01
daire	0>801
daktaro laipsnis	0CP01
dal	0CH02
dala	0CQ01
dalf	0;Y01
damh	01D01
damm	0@K01
dan	0CR01
dan beri	0CS01
danas	0CT02
danes	0CV01
dang lam	0;N01
danh hieu	0:I01
danh hiệu	0:I01
danisma	05801
danisman	05801
danismani	05801
danismanlik	03K01
danışma	05801
danışman	05801
danışmanlık	03K01
danışmanı	05801
darbiniece	02I01
darbinieks	02I01
darbnica	05d01
darbnīca	05d01
darbuotoja	02H01
darbuotojas	02H01
dari	0CW01
daring	0CX01
darzelis	0CY01
darželis	0CY01
dasar	0CZ02
data scientist	06U01
datheangach	0>Z01
dato	04501
dau bep	09H01
dawret	0C\01
day	0C]01
days	0C]01
daļa	0CQ01
dba	06U01
dba degree	0CD01
de	0C^09
de acasa	0Cg01
de acasă	0Cg01
de baza	0;P02
de bază	0;P02
de l	0Ch02
de la	0Cj02
dea	0Cl02
dean	01h01
dean's list	00N01
debutant	0:f02
degree	09V01
degustator	0?k01
degustátor	0?k01
deild	0Cn03
deimhniu	0?E01
deimhniú	0?E01
dekanova nagrada	00601
del	0D105
delavec	0D601
delavka	0D601
delavnica	0=K01
dele	0;Y01
delegacion	0D701
delegación	0D701
delegada	01A01
delegado	01A01
delegue	01W01
deleguee	01W01
delf	0;Y01
delnice	0=j01
delnik	0=j01
den	0D801
den beri	0CS01
den nay	0;N01
denetci	05801
denetçi	05801
dengan pujian	0D901
dentist	01h01
departament	0D:03
departamentas	0D=01
departamento	0D>02
departaments	0CQ01
departamentul	0D@01
departemen	09h01
departement	0DA04
departman	0<o01
departmani	0<o01
departmanı	0<o01
department	0=b01
department of	0DE02
dependent	02501
dependienta	01A01
dependiente	01A01
dept	0=b01
depuis	0DG01
deputy	01h01
derece	0DH02
dergi	0<X01
dergisi	0<X01
dernegi	03K01
derneği	03K01
derzeit	04501
des	0DJ02
des de	0DL02
des del	0DN01
desa	0DO01
desainer	02101
desarrollador	01A01
desarrolladora	01A01
desde	0DP04
desenvolupador	02501
desenvolupadora	02501
desenvolvedor	02R01
desenvolvedora	02R01
designer	0DT0:
deskundig	0D^01
despacho	07@01
despatx	03D01
dess	0Cl02
destytoja	02H01
destytojas	02H01
deug	0D_02
deust	09F01
deutsches sprachdiplom	0Da01
deuxieme prix	00L01
deuxième prix	00L01
devam	0>701
devam ediyor	0>701
devam etmekte	0>701
developer	0B102
developpeur	01W01
developpeuse	01W01
devops	06U01
deweloper	01m01
dezernat	06<01
dezvoltator	03N01
di	0Db03
di base	0AT01
dibinatajs	02I01
dibinātājs	02I01
dielna	03>01
dielňa	03>01
diem	0De01
diem trung binh	0De01
dienst	0Df02
diensten	02P01
dieu duong	09H01
dieu hanh	09H01
dieu phoi vien	09H01
digital	02o01
diharapkan	0Dh01
dij	0Di02
dijk	0Dk01
dilna	0Dl01
din	0Dm03
dinas	07A01
dioploma	0?E01
dioplóma	0?E01
dipartiment	0E001
dipartimento	0E101
dipl	0E201
dipl inf	0E201
dipl ing	0E302
dipl ing (fh	09Y01
dipl kfm	0E201
dipl. ing	0E501
dipl.-inf	0E201
dipl.-ing	0E201
dipl.-ing. (fh	09Y01
dipl.-kfm	0E201
diplom	0E607
diplom (fh	09Y01
diplom ingenieur	0E=01
diplom-ingenieur	0E=01
diploma	0E>0A
diploma accademico	0EO01
diploma de bacalaureat	09K01
diploma de excelenta	0>F01
diploma de licenta	0EP01
diploma de master	0EQ01
diploma di	0ER01
diploma di maturita	0ER01
diploma di maturità	0ER01
diploma di scuola superiore	0ER01
diploma iii	03G01
diploma in	02N01
diploma its	0ES01
diploma iv	0CG01
diploma notu	03A01
diploma superiore	0ER01
diploma tecnico superiore	0ES01
diploma universitario	0EO01
diplomada en	0ET02
diplomado en	09b01
diplomant	0EV01
diplomas	07\01
diplomasi	0;o01
diploması	0;o01
diplomat en	0EW01
diplomatura	0ET02
diplome	03C01
diplome d'etat	03B01
diplome d'ingenieur	03B01
diplome d'universite	03C01
diplome de grande ecole	03B01
diplomi insinoori	0EX01
diplomi-insinoeoeri	0EX01
diplomi-insinööri	0EX01
diplomingenioer	09_01
diplomingenior	09_01
diplomingeniør	09_01
diplomirana	0EV01
diplomirani	0EY03
diplomovany specialista	0E\01
diplomovaný specialista	0E\01
diploms	05e01
diplomski studij	0E501
diplomuddannelse	0>`01
diplomă	0E]02
diplomă de bacalaureat	09K01
diplomă de excelență	0>F01
diplomă de licență	0EP01
diplomă de master	0EQ01
diplóma	0E_01
diplôme	03C01
diplôme d'ingénieur	03B01
diplôme d'université	03C01
diplôme d'état	03B01
diplôme de grande école	03B01
diputacio	03D01
diputacion	07@01
diputació	03D01
diputación	07@01
dirbtuves	03?01
dirbtuvės	03?01
direcao	0E`01
direccion	0D701
dirección	0D701
directeur	0Ea02
directia	0D@01
direction	0?H01
directoare	03N01
director	0Ec04
directora	02602
directrice	0@I02
direcția	0D@01
direkcija	0Eg01
direktoer	05?03
direktor	0Eh08
direktoratet	0:>01
direktore	02F02
direktorius	02H01
direktorlugu	0<o01
direktors	02I01
direktoru	05801
direktorė	02H01
direktur	02101
direktör	0F002
direktörlüğü	0<o01
direktörü	05801
direktør	05T02
diretor	02R01
diretor executivo	02R01
diretora	02R01
diretoria	0E`01
direttore	01l01
direttrice	01l01
direttur	04i01
direzione	0E101
direção	0E`01
dirigente	01l01
dis	0F202
disainer	01=01
discreta	0F401
discreto	0F502
disenador	01A01
disenadora	01A01
disertace	0F701
disertacija	0F803
disertasi	09D01
disertācija	0F;01
diseñador	01A01
diseñadora	01A01
dispatcher	01h01
disputerad	0F<01
dissenyador	02501
dissenyadora	02501
dissertation	0F=02
disszertacio	0F?01
disszertáció	0F?01
distanciel	00a01
distans	0F@01
distincao	00M01
distincio	01Q01
distincion	01P01
distinció	01Q01
distinción	01P01
distinctia	0>F01
distinctie	0>F01
distinction	0FA03
distincția	0>F01
distincție	0>F01
distinção	00M01
distribuidora	02S01
ditta	0FD02
divadlo	0FF02
divisao	0E`01
divisi	09h01
divisie	0FH01
divisio	0FI01
division	0FJ05
divisione	0E101
divisioona	0FO01
divisió	0FI01
división	0D701
divisjon	0FP02
divisão	0E`01
divize	0FR01
divizia	0FS02
divizija	0FU02
divizio	0B<01
divizjoni	0E001
diviżjoni	0E001
divorce	0?F01
divorced	0@]01
divorcee	0?F01
divorciada	0?803
divorciado	0?;02
divorciat	0?=01
divorcé	0?F01
divorcée	0?F01
divortat	0?>01
divortata	0?>01
divorziata	0?G01
divorziato	0?G01
divorțat	0?>01
divorțată	0?>01
divízia	0FW01
divízió	0B<01
dizainere	02F02
dizaineris	02H01
dizainers	02I01
dizainerė	02H01
dizajner	05902
dliodoir	03I01
dlíodóir	03I01
do	0FX07
do chwili obecnej	04401
do danas	0CT02
do danes	0CV01
do dzis	04401
do dzisiaj	04401
do dziś	04401
do nadal	04401
do sada	0CT02
do soucasnosti	09801
do současnosti	09801
do sucasnosti	0F_01
do súčasnosti	0F_01
do teraz	04401
doanh nghiep	0:]01
doanh nghiệp	0:]01
dobra	0F`09
dobre	0Fi04
dobro	0Fm06
dobrovolnice	0=j01
dobrovolnicka	0??01
dobrovolnik	0@j02
dobrovolník	0=j01
dobrovoľník	0??01
dobrovoľníčka	0??01
dobry	0G302
dobrze	0G501
dobrá	0Fi04
dobře	0G602
doc than	0@S01
docens	02001
docent	0G803
docente	0G;04
dochtuir	03I01
dochtuireacht	0G?01
dochtúir	03I01
dochtúireacht	0G?01
docteur	0G@01
doctor	0GA02
doctor en	0GC01
doctor in	0GD01
doctor of	0GE01
doctor of philosophy	0GE01
doctor în	0GD01
doctora	0GF01
doctoraat	0GG01
doctorado	0GF01
doctoral	0GE01
doctoral degree	0GE01
doctorand	03N01
doctorandus	0GH01
doctorant	01W01
doctorante	01W01
doctorat	0GI03
doctorate	0GE01
dodiplomski studij	0EV01
dodiplomski študij	0EV01
dodnes	0GL02
doi	01X01
dokter	02101
doktor	0GN05
doktor nauka	0GS01
doktor znanosti	0GT02
doktora	0GV01
doktora derecesi	0GV01
doktora grads	0GW01
doktora grāds	0GW01
doktoral	0GX01
doktorand	0GY04
doktorandin	09901
doktorandske studium	0G]01
doktorandské štúdium	0G]01
doktorant	01m01
doktorantka	01m01
doktorantura	0G^02
doktorantūra	0G^02
doktorat	0G`06
doktoratus	0Gf01
doktorgrad	0Gg03
doktorgradsutdanning	0Gj01
doktori	0Gf01
doktori fokozat	0Gf01
doktori kepzes	0Gf01
doktori képzés	0Gf01
doktorica znanosti	0GT02
doktorikraad	0Gk01
doktoriope	0Gk01
doktoriõpe	0Gk01
doktorsexamen	0F<01
doktorsgrada	0Gl01
doktorsgráða	0Gl01
doktorske studije	0GS01
doktorske studium	0Gm01
doktorski studij	0GT02
doktorski študij	0Gn01
doktorsky	0Gm01
doktorské studium	0Gm01
doktorský	0Gm01
doktorsprof	0Gl01
doktorspróf	0Gl01
doktorát	0B=02
doktorátus	0Gf01
dolmetscher	05G01
dom zdravlja	0?K02
domeniul	0Go01
domini	0H001
dominio	0H102
dominio completo	0H301
dominio total	0H401
domínio	0H501
domínio completo	0H301
dona	0H601
donna	0H701
doposud	09801
doradca	01m01
doradczyni	01m01
dosen	02101
dosentti	05B01
dostateczny	0H801
dosud	09801
doteraz	0F_01
dottoranda	01l01
dottorando	01l01
dottorat	0H901
dottorato	0H:01
dottorato di ricerca	0H:01
dottore di ricerca	0H:01
doutor	0H;01
doutora	0H;01
doutorado	0H;01
doutoramento	0H;01
dovoljenje	0?i01
dozent	05G01
dozvola	0H<02
doçent	05801
dphil	0CD01
dr	0H>02
dr hab	0H@01
dr ing	0CD01
dr inz	0H@01
dr inż	0H@01
dr iur	0CD01
dr med	0CD01
dr phil	0CD01
dr philos	0Gj01
dr rer nat	0CD01
dr sc	0HA01
dr znanosti	0Gn01
dr. iur	0CD01
dr. med	0CD01
dr. phil	0CD01
dr. rer. nat	0CD01
dr. sc	0HA01
dr. znanosti	0Gn01
dr.-ing	0CD01
dr.philos	0Gj01
drafter	01h01
draftsman	01h01
draudimas	03?01
dreef	0Dk01
drive	05b01
driver	01h01
drs	0GH01
drsc	0B=02
drukarnia	02n01
drustvo	02k03
druzba	0=K01
druzstvo	0FF02
društvo	02k03
družba	0=K01
družstvo	0FF02
drzavna matura	0HB01
državna matura	0HB01
dsh	0;Y01
dtu	0?D01
du	0HC01
du kien	0HD01
du lich	0:]01
du lịch	0:]01
duais	0=V01
duales studium	09Y01
duchasach	0>Z01
duoc si	09H01
duolingo	0;Y01
duong	0@T01
durchschnitt	01@01
durchschnittsnote	01@01
dusun	0DO01
dut	0D_02
dvikalbis	0HE01
dwibahasa	07?01
dwujezyczny	0HF01
dwujęzyczny	0HF01
dyplom	0HG02
dyrektor	01m01
dyrektorka	01m01
dz	0>901
dzial	0HI01
dzialalnosc gospodarcza	02n01
dział	0HI01
działalność gospodarcza	02n01
dziennikarka	01m01
dziennikarz	01m01
dzimta	0<b01
dzimta valoda	0<b01
dzimtais	0<b01
dzimtā	0<b01
dzimtā valoda	0<b01
dzis	04401
dzisiaj	04401
dzives apraksts	0HJ01
dzives gajums	0HJ01
dzivesgajums	0HJ01
dzivoklis	0>901
dziś	04401
dzīves apraksts	0HJ01
dzīves gājums	0HJ01
dzīvesgājums	0HJ01
dzīvoklis	0>901
dámh	01D01
dátheangach	0>Z01
dès	0DG01
débutant	0:f02
délégué	01W01
déléguée	01W01
département	0HK02
développeur	01W01
développeuse	01W01
díj	0Di02
dílna	0Dl01
dúchasach	0>Z01
dėstytoja	02H01
dėstytojas	02H01
dělnice	0=j01
dělník	0=j01
dược sĩ	09H01
dự kiến	0HD01
e	0HM06
e figli	03@01
e hijos	07@01
e lode	00G01
e v	00`01
e.v	00`01
eagarthoir	03I01
eagarthóir	03I01
earned	09301
earrach	0HS01
eccellente	08W01
eccellenti	0HT01
ecdl	0HU02
ecdl sprachen	0;Y01
echipa	0D@01
echipă	0D@01
ecole	01M01
ecole primaire	01M01
ecole superieure	01M01
ecoles	01M01
ecologist	01h01
economist	0HW02
economista	0HY05
economistă	03N01
ecpe	0;Y01
ects	0@H01
eczaci	05801
eczacı	05801
eczanesi	03K01
ed	0H^01
edasijoudnud	0H_01
edasijõudnud	0H_01
edd	0CD01
edelleen	0H`01
edificio	04;01
edifício	04;01
edistynyt	0Ha02
editions	0Hc02
editor	0He05
editora	0Hj03
editore	06Z01
editorial	0Hm04
editoru	05801
editrice	03@01
editur	04i01
editura	0I102
editură	0I102
editör	05801
editörü	05801
edizioni	06Z01
educacio secundaria	0;L01
educacion secundaria	09c01
educació secundària	0;L01
educación secundaria	09c01
educador	02203
educadora	02602
educateur	01W01
educatoare	03N01
educator	03N01
educatore	01l01
educatrice	05J02
edustaja	05B01
edx	0@l01
edzo	02001
edző	02001
eeldatav	0I301
eerste prijs	0I401
eerste taal	0I501
eervolle vermelding	0I401
efset	0;Y01
efteraar	0I601
efteraaret	0I601
efterar	0I601
efteraret	0I601
efterskole	0I701
efterår	0I601
efteråret	0I601
eg	00`01
egenfoeretagare	0I801
egenforetagare	0I801
egenföretagare	0I801
egitmen	05801
egitmeni	05801
egyedulallo	0I901
egyedülálló	0I901
egyeni vallalkozo	06l01
egyesulet	04A02
egyesület	04A02
egyetem	0I:02
egyetemi diploma	0I<01
egyéni vállalkozó	06l01
egzamin maturalny	0I=01
ehbo	0<U01
ehf	00`01
ehliyet	0;o01
ehliyeti	0;o01
ehrenamtlicher	09901
ehrennadel	00:01
ehrung	00:01
eier	06;01
eigandi	0<f01
eigenaar	0I>01
eignung	0;]01
eindcijfer	0@Z01
einfache kenntnisse	05F01
einhleyp	0I?01
einhleypur	0I?01
eining	0I@01
einkaeufer	05G01
einkaleyfi	0>R01
einkaufer	05G01
einkunn	01j01
einkäufer	05G01
einsteiger	0IA01
eireli	00`01
ejecutiva	01A01
ejecutivo	01A01
ejer	06=01
ekibi	0<o01
ekipa	0IB01
ekonom	0IC03
ekonomi	05B01
ekonomist	0IF02
ekonomista	0IH02
ekonomka	0=j01
ekonomska skola	0IJ02
ekonomska sola	0IL01
ekonomska škola	0IJ02
ekonomska šola	0IL01
ekonóm	07j01
eksam	0IM01
eksamen	0IN01
eksamensgennemsnit	0IO01
ekspercka	0IP01
ekspercki	0IP01
ekspert	0IQ06
ekspertas	0IW01
ekspertniva	0IX01
ekspertnivaa	0IX01
ekspertniveau	0IY01
ekspertnivå	0IX01
eksperts	0IZ01
ekspertti	07501
el	0>H01
el presente	01c01
elado	02001
eladó	02001
electric	02o01
electrician	0HW02
electricien	01W01
electricista	02602
elektricar	0@_03
elektricien	02Q01
elektrik	01=01
elektrikar	0@j02
elektrikas	02H01
elektrikci	05801
elektriker	05?03
elektrikis	02I01
elektrikár	0??01
elektrikář	0=j01
elektrikçi	05801
električar	0@_03
elektriķis	02I01
elektroniker	05G01
elektryk	01m01
eleman	05801
elemani	05801
elemanı	05801
elementaarne	04M01
elementaer	0;H01
elementaert	0;d01
elementair	0;F01
elementaire	0:f02
elemental	0I[02
elementar	0I]04
elementare	0AT01
elementares	0Ia01
elementari	0;R01
elementary	0:l02
elementary proficiency	0:n01
elementer	0Ib01
elementär	0;H01
elementært	0;d01
elemzo	02001
elemző	02001
eletricista	02R01
elettricista	01l01
elev	06=01
elismeres	0Di02
elismerés	0Di02
ellenor	02001
ellenőr	02001
elnok	02001
elnök	02001
eloadas	0@[02
elsevier	01X01
elulookirjeldus	0Ic01
elulugu	0Ic01
elvalt	0I901
elvált	0I901
előadás	0@[02
em	0Id02
em andamento	07Y01
em curso	07Y01
emakeel	0If01
emakeelena	0If01
emba	0E201
embetsstudium	0Ig01
emelet	03M01
empleada	01A01
empleado	01A01
employe	01W01
employee	01W01
employee of the month	00N01
employee of the year	00N01
employé	01W01
employée	01W01
empregado	02R01
empresa	02h03
en	0Ih03
en couple	0?F01
en cours	00_01
en cours d'obtention	07`01
en curs	01d01
en curso	01c01
en ligne	00a01
en linea	0Ik01
en linia	00f01
en línea	0Ik01
en línia	00f01
en poste	00_01
en prensa	01\01
en remot	00f01
en remoto	0Ik01
encargada	01A01
encargado	01A01
encarregada	02501
encarregado	02R01
encarregat	02501
endnote	01@01
energy	02o01
enfase	0Il01
enfermeira	02R01
enfermeiro	02R01
enfermera	01A01
enfermero	01A01
engaged	0@]01
engedely	0=702
engedély	0=702
engenheir	0Im01
engineer	0In02
enginyer	0J001
enginyeria tecnica	0EW01
enginyeria tècnica	0EW01
enhed	0J101
enheden	02a01
enhet	0J202
enheten	08`01
enige ervaring	0J401
enige kennis	0;F01
enn	0J501
enoleg	02501
enologa	02501
enota	0IB01
ens	0@l01
ensamstaaende	0J601
ensamstaende	0J601
ensamstående	0J601
enseignant	01W01
enseignante	01W01
ensino	0?R01
ensino fundamental	00J01
ensino medio	00J01
ensino médio	00J01
ensino secundario	00J01
ensino secundário	00J01
ensino superior	09O01
enskild firma	0I801
enslig	0J701
enstitusu	0J802
enstitüsü	0J802
ente	03@01
ente di formazione	01O01
enterprises	02o01
entertainment	02o01
entrepreneur	01h01
entreprise	0J:02
entwickler	05G01
enòleg	02501
enòloga	02501
epfl	0@l01
epitesz	02001
epp	00`01
equip	0FI01
equipa	0E`01
equipe	0J<02
equipo	0D701
er	0J>01
eredmeny	07^01
eredmény	07^01
erem	0Di02
erettsegi	0J?01
erettsegi bizonyitvany	0J?01
erfahren	05[01
erhvervsakademigrad	03d01
erhvervsskole	0I701
erhvervsuddannelse	00D01
eriala	0J@01
erikoisammattitutkinto	0JA01
erindi	0>R01
erinomainen	0JB02
erinomaiset	0JD01
erittaein hyvae	0Ha02
erittain hyva	0Ha02
erittäin hyvä	0Ha02
erkek	0;M01
eronnut	08i01
erschienen in	07k01
erste hilfe	05n01
ersthelfer	05n01
erstsprache	0JE01
ertekesito	02001
ervaren	0JF01
erwartet	05H01
erweiterte grundkenntnisse	0;^01
erzieher	05G01
es	0JG01
esame di stato	01>01
escalera	08Z01
escola	0JH03
escola tecnica	0JK02
escola tècnica	01L01
escola técnica	0?R01
escola universitaria	01L01
escola universitària	01L01
escritorio	02S01
escritório	02S01
escuela	0>]01
escuela tecnica	0>]01
escuela técnica	0>]01
esimees	01=01
esimies	05B01
esindaja	01=01
esitelma	0JM01
esitelmae	0JM01
esitelmä	0JM01
eso	0JN02
especialidad	0JP01
especialidade	0Il01
especialista	0JQ04
especialitat	0=a01
especializacao	0JU01
especializacao em	0Il01
especializacion	0JP01
especialización	0JP01
especialização	0JU01
especialização em	0Il01
esperado	0JV01
espert	0JW01
esperta	0JX01
esperto	0JX01
essay	0=>01
estagiaria	02R01
estagiario	02R01
estagiária	02R01
estagiário	02R01
estate	0JY01
estimado	0JV01
estimat	07U01
estimata	07U01
estimated	05V01
estimator	01h01
estimată	07U01
estiu	0JZ01
estrada	04;01
estudi	03D01
estudio	08;02
estúdio	02S01
et	0J[02
et al	01X01
eta	0J]01
etablissements	02g01
etae	0J]01
etaenae	0J]01
etaetyoe	0J]01
etage	04Z01
etana	0J]01
etaten	0:>01
etatyo	0J]01
ete	0J^01
etec	0?R01
eth	0@l01
eth zurich	0@l01
eth zürich	0@l01
ets	02g01
ettekanne	03J01
etterem	06l01
ettevote	04e01
ettevõte	04e01
etä	0J]01
etänä	0J]01
etätyö	0J]01
eud	00D01
eurl	00`01
europass zivotopis	0J_01
europass životopis	0J_01
ev	0J`02
evden	0@@01
eves	0Jb01
evkonyv	0F?01
evli	0;m01
examen	0Jc01
examen artium	06j01
examensarbete	0Jd01
examiner	01h01
excelent	0BG01
excelente	0Je02
excellent	0Jg03
excel·lent	0Jj02
executive	01h01
expected	05V01
expedient	0Jl01
expediente	0>[01
experienced	0A=01
expert	0Jm0;
expert comptable	01W01
expert level	0K801
expert-comptable	01W01
experta	0K902
experte	0K;03
experten	0K>01
expertenkenntnisse	0K>01
expertenwissen	0K>01
expertin	0K?02
expertise	0KA02
expertna	0KC01
expertni	0KD01
expertniva	0KE01
expertnivaa	0KE01
expertnivå	0KE01
expertná	0KC01
expertní	0KD01
experto	0KF01
eċċellenti	0HT01
eğitmen	05801
eğitmeni	05801
f	0KG06
f lli	03@01
f.lli	03@01
fabbrica	03@01
fabrica	0KM04
fabrică	03801
fabriek	02P01
fabrik	09f02
fabrika	05k01
fabrikasi	03K01
fabrikası	03K01
fabrikk	0:>01
fabryka	02n01
fac	01M01
fachabitur	01?01
facharbeiter	01?01
facharbeiterabschluss	01?01
facharbeiterbrief	01?01
fachbereich	06<01
fachfrau	02\01
fachhochschule	0<701
fachhochschulreife	01?01
fachkraft	02\01
fachmann	02\01
fachrichtung	0KQ01
fachwirt	03\01
fachzeitschrift	07k01
facilitator	01h01
facolta	01O01
facoltà	01O01
factory	02o01
faculdade	0?R01
facultad	0>]01
facultat	01L01
facultate	07201
facultatea	07201
faculte	01M01
faculteit	07]01
faculty	01K01
faculty of	01K01
faculté	01M01
fag	0KR02
fagbrev	06j01
faglaert	00D01
faglært	00D01
fagproeve	06j01
fagprove	06j01
fagprøve	06j01
fagskole	0KT02
fagskolegrad	0KV01
fagskolegrad i	0KV01
fagskoleutdanning	0KV01
fahrer	05G01
fahrerlaubnis	05n01
faible	0;901
fair	0A?01
fakulta	0KW03
fakultaet	0<701
fakultas	0KZ01
fakultat	0<701
fakultate	03i01
fakulte	03c01
fakultesi	03c01
fakultet	0K[05
fakulteta	0IL01
fakultetas	0CY01
fakulty	0K`02
fakultà	03l01
fakultät	0<701
fakultāte	03i01
fakülte	03c01
fakültesi	03c01
falegname	01l01
fall	08@01
familiar	0Kb01
familiar with	0Kb01
familiarity	0Kb01
faoi lathair	05P01
faoi láthair	05P01
farm	02o01
farmaceits	02I01
farmaceut	0Kc04
farmaceuta	01m01
farmaceutic	02501
farmaceutica	02203
farmaceutico	05o02
farmaceutka	01m01
farmacevt	05;01
farmacia	0Kg04
farmacias	02S01
farmacie	03801
farmacist	03N01
farmacista	0Kk02
farmacistă	03N01
farmacèutic	02501
farmacèutica	02501
farmacéutica	01A01
farmacéutico	01A01
farmacêutica	02R01
farmacêutico	02R01
farmaseutti	05B01
farmasoeyt	06;01
farmasoyt	06;01
farmasøyt	06;01
farmer	01h01
farmàcia	03D01
farmácia	02S01
farmácias	02S01
fasih	03m01
fasor	03M01
fatec	0?R01
fce	0;Y01
fear	0Km01
fejezet	0F?01
fejleszto	02001
fejlesztő	02001
felag	06501
felelos	02001
felelős	02001
felhasznaloi	0Kn01
felhasznaloi szint	0Kn01
felhasználói	0Kn01
felhasználói szint	0Kn01
felicitations du jury	0Ko01
fellow	01h01
fellowship	00N01
felsofok	0L001
felsofok felett	0L101
felsofoku	0L001
felsofoku okj	0L201
felsofoku szakkepzes	0L201
felsooktatasi szakkepzes	0L201
felsőfok	0L001
felsőfok felett	0L101
felsőfokú	0L001
felsőfokú okj	0L201
felsőfokú szakképzés	0L201
felsőoktatási szakképzés	0L201
female	0L301
femeie	0L401
femeiesc	0L401
femeni	0H601
femenino	0L501
femení	0H601
feminin	0L602
feminine	0L301
feminino	0L801
femme	0L901
femmina	0H701
femminil	0L:01
femminile	0H701
fen lisesi	03c01
ferfi	0L;01
ferilskra	0L<01
ferilskrá	0L<01
ferjezett	0I901
fernarbeit	0L=01
feuerwehr	03901
fh	0@l01
field of study	0AD01
figli	03@01
filiale	03901
filiere	0L>01
filière	0L>01
filosofian maisteri	0EX01
filosofian tohtori	0L?01
filosofie doktor	0F<01
filosofie kandidat	0L@01
finalis	05Z01
finalist	0LA0:
finalista	0LK08
finaliste	00L01
finalisti	00701
finalistka	0LS01
fino a	0LT01
fino ad oggi	00k01
fino al	0LT01
fins	0LU01
fins a	0LU01
fins ara	01d01
fins avui	01d01
fireann	0Km01
firini	03K01
firm	02o01
firma	0LV0:
firmasi	03K01
firması	03K01
firmă	03801
first	00T01
first aid	01U01
first class	00T01
first class honours	09V01
first language	0L`01
first place	00N01
fisherman	01h01
fiske	0:>01
fisker	06;01
fitter	02Q01
fjarvinna	00j01
fjernarbeid	0La01
fjernarbejde	0Lb01
fjolbrautaskoli	03e01
fjölbrautaskóli	03e01
flat	05b01
fliessend	0Lc01
fliessend in wort und schrift	0Lc01
fliessende kenntnisse	0Lc01
fließend	0Lc01
fließend in wort und schrift	0Lc01
fließende kenntnisse	0Lc01
floor	05b01
florist	01h01
floristin	02\01
fluencia	08E01
fluent	0Ld02
fluente	0Lf02
fluently	0>G01
fluid	0Lh01
fluida	0Li02
fluido	0Lk02
fluwenti	0HT01
fluência	08E01
flydende	0Lm01
flydende i skrift og tale	0Lm01
flydende modersmaal	0Ln01
flydende modersmal	0Ln01
flydende modersmål	0Ln01
flytande	0Lo01
flytande i tal och skrift	0Lo01
flytende	0M001
flytende muntlig og skriftlig	0M001
foarte bine	0BG01
foarte bun	08P02
focus	0AD01
foerare	02801
foerderung	08601
foeredrag	0Jd01
foerening	0=J01
foerer	06;01
foererkort	08=01
foerestaandare	02801
foeretag	0=J01
foerlag	0M102
foerman	02801
foersaekring	0=J01
foerskola	0M302
foerskolan	0=J01
foerskollaerare	02801
foerskollaerarexamen	0L@01
foerstapris	00K01
foerstaspraak	0M501
foerstepraemie	00801
foerstespraak	0M601
foervaentad	0<301
foireann	05_01
foiskola	0I:02
foiskolai diploma	04?01
folkehoegskole	0:b01
folkehogskole	0:b01
folkehøgskole	0:b01
folkeskole	0I701
folkeskolens afgangsproeve	00D01
folkeskolens afgangsprove	00D01
folkeskolens afgangsprøve	00D01
folkhoegskola	0M701
folkhogskola	0M701
folkhögskola	0M701
folyamatban	00i01
folyamatos	00i01
folyekony	0L001
folyekonyan	0L001
folyoirat	0F?01
folyékony	0L001
folyékonyan	0L001
folyóirat	0F?01
fomhar	0M801
fond	0M902
fondacija	05k01
fondas	03?01
fondateur	01W01
fondation	02g01
fondatoare	03N01
fondator	03N01
fondatore	01l01
fondatrice	05J02
fondazione	03@01
fondazzjoni	07T01
fonds	05d01
fontanero	01A01
foods	02o01
for	0M;01
foraar	0M<01
foraaret	0M<01
forar	0M<01
forare	02801
foraret	0M<01
foras	0A>01
forbroir	03I01
forbróir	03I01
forderung	08601
fordito	02001
fordypning	0M=01
fordító	02001
foredrag	05W03
foreman	01h01
forening	0<H03
forer	06;01
forerkort	08=01
forestandare	02801
foretag	0=J01
forhandlingsniveau	0Lm01
forlag	0M>06
formacio professional	0@W01
formacion profesional	0MD02
formacion profesional de grado superior	0@X01
formació professional	0@W01
formación profesional	0MD02
formación profesional de grado superior	0@X01
formador	02203
formadora	02203
formadur	0<f01
forman	02801
formand	06=01
formann	06;01
formateur	01W01
formator	03N01
formatore	01l01
formatrice	05J02
formaður	0<f01
formen	05801
formgivare	02801
forn	03D01
forner	02501
forritari	0<f01
forsakring	0=J01
forscher	05G01
forsikring	0MF02
forskare	02801
forsker	05T02
forskola	0M302
forskolan	0=J01
forskollarare	02801
forskollararexamen	0L@01
forstapris	00K01
forstasprak	0M501
forstepraemie	00801
forstesprak	0M601
fortgeschritten	0MH02
fortlaufend	04501
fortsatt	0MJ01
forvantad	0<301
forventa	0MK01
forventes	0ML01
forventet	0MM02
forår	0M<01
foråret	0M<01
fotograf	02501
fotografa	0<l03
fotografer	02101
fotografo	0<E03
fotògraf	02501
fotògrafa	02501
fotógrafa	01A01
fotógrafo	05o02
foundation	02o01
foundation degree	02N01
founder	01h01
fp	0MO02
fp grado superior	0@X01
fp i	09c01
fp ii	0@X01
fr o m	0MQ01
fr.o.m	0MQ01
fra	0MR04
fra og med	0MV02
fraan	0MX01
fraan och med	0MQ01
fraedingur	0<f01
framhaldsskoli	03e01
framhaldsskóli	03e01
framhaldsstig	0MY01
framurskarandi	0MZ01
framúrskarandi	0MZ01
fran	0MX01
fran och med	0MQ01
fratelli	03@01
frau	0M[01
frazione	0>U01
freelance	0M\02
freelancer	0B102
freiberufler	09901
freiberuflich	0M^02
fremragende	0Lm01
friseur	05G01
frisoer	05?03
frisor	05?03
frisör	02801
frisør	05T02
frivillig	05T02
frm	01N01
from	0M`02
frontend	06U01
fruehjahr	0Mb01
fruehling	0Mb01
fruhjahr	0Mb01
fruhling	0Mb01
fryzjer	01m01
fryzjerka	01m01
frá	0Mc02
från	0MX01
från och med	0MQ01
fræðingur	0<f01
frühjahr	0Mb01
frühling	0Mb01
fuehrer	02\01
fuehrerin	02\01
fuehrerschein	05n01
fuer	0Me01
fuhrer	02\01
fuhrerin	02\01
fuhrerschein	05n01
full professional	0>G01
full professional proficiency	0Mf01
full stack	06U01
full-stack	06U01
fulltrui	0<f01
fulltrúi	0<f01
fully remote	0Mg01
fundacao	02S01
fundacio	03D01
fundacion	07@01
fundació	03D01
fundación	07@01
fundacja	02n01
fundador	02203
fundadora	02203
fundatia	03801
fundatie	03801
fundação	02S01
fundația	03801
fundație	03801
fundiert	0Mh01
fundierte kenntnisse	0Mh01
fur	0Me01
fylkeskommune	0:>01
fyrirlestur	0>R01
fyrirtaeki	0Mi01
fyrirtæki	0Mi01
fysioterapeut	05T02
fz llc	00`01
fz-llc	00`01
fze	00`01
fàbrica	03D01
fábrica	08;02
félag	06501
félicitations du jury	0Ko01
féminin	0L901
férfi	0L;01
férjezett	0I901
fómhar	0M801
förare	02801
förderung	08601
föredrag	0Jd01
förening	0=J01
föreståndare	02801
företag	0=J01
förlag	0M102
förman	02801
förskola	0M302
förskolan	0=J01
förskollärare	02801
förskollärarexamen	0L@01
förstapris	00K01
förstaspråk	0M501
försäkring	0=J01
förväntad	0<301
fører	06;01
førerkort	08=01
førstepræmie	00801
førstespråk	0M601
führer	02\01
führerin	02\01
führerschein	05n01
für	0Me01
fırını	03K01
főiskola	0I:02
főiskolai diploma	04?01
g	03H01
gaard	0=J01
gada	0Mj01
gade	0Mk01
gadi	0Ml01
gads	0Ml01
gadu	0Ml01
gaelscoil	01D01
gaertner	05G01
gaertnerei	03901
galardon	01P01
galardón	01P01
gallery	02o01
games	02o01
gamykla	03?01
ganador	01P01
ganadora	01P01
gang	0DO01
gano	03A01
ganske god	0=l01
garage	0Mm02
garcom	02R01
garconete	02R01
gard	0=J01
gardener	01h01
garson	05801
gartner	05G01
gartnerei	03901
garçom	02R01
garçonete	02R01
gasse	0@K01
gasthaus	08701
gasthof	08701
gata	0Mo03
gatan	04Y01
gate	0:?01
gatve	0N202
gatvė	03H01
gazeteci	05801
gbr	00`01
gcp	01N01
gcse	00g02
gcses	00g02
gebr	08701
gebruder	08701
gebrueder	08701
gebrüder	08701
gecertificeerd	0<U01
ged	00E01
gegenwaertig	04501
gegenwartig	04501
gegenwärtig	04501
gehuwd	04X01
geimhreadh	0N401
gelistirici	05801
gelistiricisi	05801
geliştirici	05801
geliştiricisi	05801
gemeente	0N501
gemeinde	08701
gemiddeld	0N602
gemiddeld cijfer	0@Z01
gemiddelde	0@Z01
genel not ortalamasi	03A01
genel not ortalaması	03A01
generalitat	03D01
generell studiekompetanse	06j01
gennemsnit	0IO01
genossenschaft	03901
geologist	01h01
geometra	01l01
gepland	0N801
geplant	05H01
gepromoveerd	0GG01
gept	0;Y01
gepubliceerd	0<W01
gerai	0N902
gerant	01W01
gerante	01W01
geras	0N;01
gerent	02501
gerente	05o02
gering	05F01
germans	03D01
geros	0N;01
gesaellbrev	0N<01
gesallbrev	0N<01
gesamtnote	01@01
gesamtschule	0<701
geschaeftsbereich	06<01
geschaeftsfuehrer	05G01
geschaftsbereich	06<01
geschaftsfuhrer	05G01
gescheiden	04X01
geschieden	0N=01
geschäftsbereich	06<01
geschäftsführer	05G01
gesell	05G01
gesellenbrief	01?01
gesellenpruefung	01?01
gesellenprufung	01?01
gesellenprüfung	01?01
gesellschaft	03901
gestalter	05G01
gestionnaire	01W01
gestor	02R01
gestora	02R01
gestoria	08902
gestoría	07@01
gesällbrev	0N<01
getrouwd	04X01
getuigschrift	0<U01
gevorderd	0N>02
gg	0DO01
ggmbh	00`01
ghadu ghaddej	0<?01
ghalliem	04i01
ghalliema	04i01
gia su	09H01
gia sư	09H01
giai	0:I01
giai ba	0:I01
giai khuyen khich	0:I01
giai nhat	0:I01
giai nhi	0:I01
giai thuong	0:I01
giam doc	09H01
giam sat	09H01
giang vien	09H01
giao su	09H01
giao tiep	0N@01
giao tiep co ban	0N@01
giao tiep tot	0N@01
giao tiếp	0N@01
giao tiếp cơ bản	0N@01
giao tiếp tốt	0N@01
giao vien	09H01
giay chung nhan	0:G01
giay khen	0:I01
giay phep	0:G01
gie	00`01
gift	0NA04
giftur	0I?01
gimnazija	03^05
gimnazium	0I:02
gimnazjum	03]01
gimnázium	0I:02
gimtasis	0HE01
gimtoji	0HE01
gimtoji kalba	0HE01
gioi	0>g01
giornalista	01l01
giris duzeyi	0;K01
giriş düzeyi	0;K01
giám sát	09H01
giám đốc	09H01
giáo sư	09H01
giáo viên	09H01
giải	0:I01
giải ba	0:I01
giải khuyến khích	0:I01
giải nhì	0:I01
giải nhất	0:I01
giải thưởng	0:I01
giảng viên	09H01
giấy chứng nhận	0:G01
giấy khen	0:I01
giấy phép	0:G01
giỏi	0>g01
gjaldkeri	0<f01
gjennomsnitt	0NE01
gledalisce	0=K01
gledališče	0=K01
glorieta	08Z01
gmbh	00`01
gmbh & co	00`01
gmbh & co kg	00`01
gmbh & co. kg	00`01
gmina	02n01
go	0NF01
go dti	0NF01
go dti seo	05P01
go dtí	0NF01
go dtí seo	05P01
gobierno	07@01
god	0NG0:
god kunnatta	0NQ01
goda	0NR02
goda kunskaper	0NT01
goda kunskaper i tal och skrift	0Lo01
godalga	00B01
gode	0NU01
gode kundskaber	0NU01
gode kunnskaper	0NV01
godina	0NW02
godine	0NW02
godkjenning	0NY02
godt	0N[04
goed	0N_02
goede kennis	0Na01
goethe	0;Y01
goethe zertifikat	0;Y01
goethe-zertifikat	0;Y01
gold	00N01
gold medal	00N01
gondozo	02001
gondozó	02001
gonullu	05801
good	0Nb02
good knowledge	0Nd01
gorevli	05801
gorevlisi	05801
gostilna	0=K01
gott	0NQ01
gotu	0Ne01
government	02o01
governo	02S01
gpa	0Nf02
graben	0@K01
gracht	0Dk01
grad	0Nh04
grad ta' master	0Nl01
gradam	0=V01
grade	00T01
gradinita	07201
grado	09b01
grado en	09b01
grado medio	09c01
grado superior	0@X01
grado universitario	09b01
graduacao	09O01
graduado escolar	09c01
graduat escolar	0;L01
graduate degree	0Nm01
graduate school	01K01
graduating	05V01
graduação	09O01
graend	04Y01
grafica	0Nn02
graficka	0@j02
grafico	01l01
graficzka	01m01
grafik	0O003
grafička	0@j02
gramata	0F;01
gramatvede	02I01
gramatvedis	02I01
grammar school	01K01
grand	04Y01
grand debutant	0O302
grand débutant	0O302
grande ecole	01M01
grande école	01M01
grant	00N01
graphiste	01W01
grau	0EW01
grau en	0EW01
grau mitja	0;L01
grau mitjà	0;L01
grau superior	0@W01
gre	0;Y01
grein	0O502
groep	02P01
groothandel	02P01
group	0O702
groupe	02g01
grubu	03K01
gruender	05G01
grundare	0O901
grunder	0O:02
grunderna	0O<02
grundkenntnis	05F01
grundkenntnisse	0;D02
grundkunskaper	0O<02
grundlaeggande	0O<02
grundlaeggande nivaa	0O>01
grundlaeggende	0O?02
grundlaegger	06=01
grundlagen	0;D02
grundlaggande	0O<02
grundlaggande niva	0O>01
grundläggande	0O<02
grundläggande nivå	0O>01
grundlæggende	0O?02
grundlægger	06=01
grundniva	0O>01
grundnivaa	0O>01
grundnivå	0O>01
grundschule	0<701
grundskola	0M701
grunnkunnatta	0OA01
grunnkunnátta	0OA01
grunnleggende	0OB02
grunnlegger	06;01
grunnnam	09>01
grunnnám	09>01
grunnskolaprof	0OD01
grunnskoli	03e01
grunnskólapróf	0OD01
grunnskóli	03e01
grunnthekking	0OE01
grunnur	0OF02
grunnþekking	0OE01
grup	0OH03
grup scolar	07201
grup școlar	07201
grupa	0OK04
grupe	0OO02
grupo	08;02
grupp	0OQ01
gruppe	0OR02
gruppen	0<H03
gruppo	03@01
grupul	03801
grupė	0OO02
grád	0OT01
gráfica	02S01
gränd	04Y01
gründer	0O:02
grāmata	0F;01
grāmatvede	02I01
grāmatvedis	02I01
grădinița	07201
grădiniță	07201
guanyador	01Q01
guanyadora	01Q01
guard	01h01
guarderia	0>]01
guardería	0>]01
guardo	01Q01
guardó	01Q01
gumnaasium	0OU02
guncel	0>701
gunumuz	0>701
gurnal	06i01
gurnalist	04i01
guru	0OW02
gut	0OY02
gut in wort und schrift	0O[01
gute	0O[01
gute grundkenntnisse	0;^01
gute kenntnisse	0OY02
guz	0O\01
gyakornok	02001
gyar	04A02
gydytoja	02H01
gydytojas	02H01
gymnas	0:b01
gymnasial	0N<01
gymnasialabschluss	01?01
gymnasieexamen	0N<01
gymnasieskola	0M701
gymnasiet	0M701
gymnasieutbildning	0N<01
gymnasium	0O]05
gymnazium	0K`02
gymnázium	0K`02
gyogyszeresz	02001
gyogyszertar	06l01
gyoztes	00001
gyvenimo aprasymas	0Ob01
gyvenimo aprašymas	0Ob01
gyár	04A02
gyógyszertár	06l01
gyógyszerész	02001
győztes	00001
gärtner	05G01
gärtnerei	03901
gård	0=J01
gérant	01W01
gérante	01W01
góð	0Oc02
góð kunnátta	0NQ01
gönüllü	05801
görevli	05801
görevlisi	05801
götu	0Ne01
gümnaasium	0OU02
güncel	0>701
günümüz	0>701
güz	0O\01
għadu għaddej	0<?01
għalliem	04i01
għalliema	04i01
h	0Oe01
haandvaerker	06=01
habilitacao	0Of02
habilitacio	01Y01
habilitacion	01Z01
habilitació	01Y01
habilitación	01Z01
habilitacja	0H@01
habilitation	0Oh02
habilitação	0Of02
haccp	01N01
hackathon	0Oj01
haedersbevisning	00801
haendler	05G01
hafta	0Ok01
haigla	04e01
hairdresser	01h01
hajadon	0I901
hala	0>701
halado	0Ol02
haladó	0Ol02
halaman	0On01
halen	0>701
halen devam ediyor	0>701
hallinnoija	05B01
hameau	04Z01
handel	0Oo03
handelsakademie	0<701
handelshoegskolan	0M701
handelshogskolan	0M701
handelshögskolan	0M701
handelsskole	0I701
handlaeggare	02801
handlaggare	02801
handledare	02801
handler	0Ae02
handlowiec	01m01
handläggare	02801
handvaerker	06=01
handwerk	03901
handwerksmeister	03\01
hang	0P202
hari ini	0P401
harifa	0P501
harjoittelija	05B01
haskoli	03e01
haskolinn	03e01
hasta	0P601
hasta el presente	01c01
hasta hoy	01c01
hasta la actualidad	01c01
hasta la fecha	01c01
hastanesi	03K01
hasti	0P701
hauptfach	0KQ01
hauptschulabschluss	01?01
hauptschule	0<701
hausnummer	04d01
haust	0P802
haute ecole	01M01
haute école	01M01
haven	0Mk01
havo	0P:02
havo diploma	0P<01
havo-diploma	0P<01
hazas	0I901
hb	00`01
hbo	09\01
hbo bachelor	09\01
hbo-bachelor	09\01
hdr	0G@01
he	0P=01
hea	0P>02
head	01h01
head of	01h01
head teacher	01h01
headteacher	01h01
hec	0@l01
heden	0P@01
heder	00901
hederlig omtale	00901
hedersomnaemnande	00K01
hedersomnamnande	00K01
hedersomnämnande	00K01
hederspris	0PA02
heft	07k01
hegeszto	02001
hegesztő	02001
heikko	04S01
heim	03901
hekim	05801
helfer	05G01
helyettes	02001
hem	0@T01
hemsire	05801
hemsiresi	05801
hemşire	05801
hemşiresi	05801
herausgeber	07k01
herbst	0PC01
herfst	0PD01
hermanos	07@01
herr	0PE01
het	0PF01
hetkel	0PG01
heute	04501
hf	0PH02
hf eksamen	00D01
hf-eksamen	00D01
hhx	00D01
hien gio	0;N01
hien nay	0;N01
hien tai	0;N01
hiep hoi	0:]01
hieu thuoc	0:]01
hieu truong	09H01
high school	01K01
high school degree	02O01
high school diploma	02O01
higher national diploma	02N01
highers	02O01
highly skilled	0PJ01
highway	05b01
hilfskraft	02\01
hingga	0PK01
hingga kini	0P401
hingga saat ini	0P401
hingga sekarang	0P401
hinne	0PL01
hivatal	0PM01
hiver	0PN01
hivern	0PO01
hiện giờ	0;N01
hiện nay	0;N01
hiện tại	0;N01
hiệp hội	0:]01
hiệu thuốc	0:]01
hiệu trưởng	09H01
hja	0PP01
hjelp	06;01
hjemmearbejde	0Lb01
hjemmekontor	0La01
hjá	0PP01
hkdse english	0;Y01
hlid	0Ne01
hlr	0?j01
hlíð	0Ne01
hnc	00^01
hnd	00^01
ho	0PQ01
ho so xin viec	0PR01
hoc bong	0:I01
hoc vien	0CO01
hochschulabschluss	09Y01
hochschule	0PS02
hochschulreife	01?01
hodnoceni	0PU01
hodnocení	0PU01
hodnotenie	0PV01
hoegskola	0M701
hoegskolan	0M701
hoegskole	0:b01
hoegskoleexamen	0L@01
hoegskolefoerberedande	0N<01
hoegskoleingenjoer	0L@01
hoegskolekandidat	0>d01
hoegskolen	0:b01
hoejskole	0I701
hoest	0PW02
hoesten	0PW02
hoeyskole	0:b01
hoeyskolen	0:b01
hof	0PY03
hogeschool	07]01
hogskola	0M701
hogskolan	0M701
hogskole	0:b01
hogskoleexamen	0L@01
hogskoleforberedande	0N<01
hogskoleingenjor	0L@01
hogskolekandidat	0>d01
hogskolen	0:b01
hoi nghi	09j01
hoi thao	09j01
hoitaja	05B01
hoja de vida	0Be01
hoje	07Y01
hojskole	0I701
holding	0P\02
holdings	00`01
holt	0Ne01
hombre	0P^01
home	0Oe01
home office	0P_04
homem	0Pc01
homeoffice	0L=01
homme	0Pd01
honap	0PQ01
honnudur	0<f01
honor	00N01
honorable mention	00N01
honors	00T01
honour	00N01
honourable mention	00N01
honours	00T01
honours degree	09V01
hons	09=01
hoofd	0I>01
hoofdstuk	0<W01
hoofdvak	02c01
hop tac xa	0:]01
hopital	02g01
hos	0Pe03
hospital	0Ph05
hospoda	0Dl01
host	0Pm03
hosten	0PW02
hostess	01h01
hote	01W01
hotel	0Q00B
hotell	0QB03
hotelli	06301
hotesse	01W01
house	05b01
hovedfag	0Ig01
hovenier	02Q01
hoy	01c01
hoyskole	0:b01
hoyskolen	0:b01
hr	06U01
hrsz	03M01
hsc	00E01
hsk	0;Y01
htl	0@l01
htx	00D01
huidig	0P@01
huidige	0P@01
hukukcu	05801
hukukçu	05801
huolto	06301
huong dan vien	09H01
hurtownia	02n01
huvudaemne	02[01
huvudamne	02[01
huvudämne	02[01
huy chuong	0:I01
huy chương	0:I01
huyen	0@T01
huyện	0@T01
hybrid	0QE02
hybride	0QG01
hybrydowo	0QH01
hydraulik	01m01
hyfsad	0QI01
hygieniapassi	03L01
hyva	0QJ02
hyva taito	0QL01
hyvae	0QJ02
hyvae taito	0QL01
hyvaet	0QL01
hyvat	0QL01
hyvä	0QJ02
hyvä taito	0QL01
hyvät	0QL01
háskóli	03e01
háskólinn	03e01
házas	0I901
hâlen	0>701
hâlâ	0>701
händler	05G01
hästi	0P701
håndværker	06=01
hædersbevisning	00801
hè	0P=01
hét	0PF01
hó	0PQ01
hónap	0PQ01
hótel	06501
hôpital	02g01
hôte	01W01
hôtel	02g01
hôtesse	01W01
högskola	0M701
högskolan	0M701
högskoleexamen	0L@01
högskoleförberedande	0N<01
högskoleingenjör	0L@01
hönnuður	0<f01
höst	0QM01
hösten	0QM01
høgskole	0:b01
høgskolekandidat	0>d01
høgskolen	0:b01
højskole	0I701
høst	0QN01
høsten	0QN01
høyskole	0:b01
høyskolen	0:b01
hướng dẫn viên	09H01
hạng	0De01
hẻm	0@T01
học bổng	0:I01
học viện	0CO01
hồ sơ xin việc	0PR01
hội nghị	09j01
hội thảo	09j01
hợp tác xã	0:]01
i	0QO06
i dag	0QU04
i fills	03D01
i helyezett	00001
i lathair	05P01
i láthair	05P01
i miejsce	0LS01
i s	00`01
i sambud	0I?01
i место	0QY01
i. helyezett	00001
i/s	00`01
iarna	0QZ01
ib	00E01
icdl	01N01
ician	0Q[01
idag	0Q\03
idioma materno	0Q_01
idioma nativo	0<g01
idirmheanach	0Q`01
idirmheánach	0Q`01
idnmeistari	0E_01
idnmenntun	0OD01
idnskoli	03e01
idraulico	01l01
ieee	01X01
iela	0>901
ielts	0;Y01
ielā	0>901
ies	0@l01
iesacejs	0Qa02
iesācējs	0Qa02
ifsi	01M01
ig	0Qc02
igangvaerende	0Qe01
igangværende	0Qe01
igazgato	0Qf02
igazgatosag	0B<01
igazgató	0Qf02
igazgatóság	0B<01
igazolvany	0Qh01
igazolvány	0Qh01
ihk	0@l01
ii miejsce	0LS01
iii miejsce	0LS01
iim	0@l01
iit	0@l01
ijazah	0Qi01
ijazah sma	0Qi01
iki	0Qj01
iki dabar	0CJ01
iki dilli	04m01
iki siandien	0CJ01
iki siol	0CJ01
iki šiandien	0CJ01
iki šiol	0CJ01
ikincilik	0:c01
ikurejas	02H01
ilcesi	0>801
ile	0Qk01
ileri	0A302
ileri duzey	0A302
ileri düzey	0A302
ileri seviye	03k01
ilkbahar	09i01
ilkokulu	03c01
illum	0<?01
illustrator	01h01
ilsien matern	0<c01
ilçesi	0>801
im	0Ql01
immobiliare	03@01
imobiliaria	02S01
imobiliária	02S01
imone	03?01
imoneje	0Qm01
impasse	04Z01
impiegata	01l01
impiegato	01l01
impresa	03@01
in	0Qn01
in a relationship	0@]01
in corso	00k01
in corso di stampa	06Z01
in curs	01i01
in essere	00k01
in partnerschaft	0N=01
in press	0=>01
in prezent	01i01
in progress	0Ad01
inc	00`01
incepand cu	0Qo01
incepator	0;P02
incorporated	00`01
indeks prestasi	0D901
indeks prestasi kumulatif	0D901
independent user	0Nd01
indirizzo	0B701
individuali veikla	03?01
indkober	06=01
indkoeber	06=01
indkøber	06=01
industri	0<H03
industria	02S01
industrias	08;02
industrie	03@01
industriemeister	03\01
industrier	0=J01
industries	0R003
indústria	02S01
indústrias	02S01
indústries	03D01
infant school	01K01
infermer	02501
infermera	02501
infermier	04i01
infermiera	0R302
infermiere	01l01
infirmier	01W01
infirmiere	01W01
infirmière	01W01
informatiker	05G01
ing	0R502
ingegner	0R701
ingenier	0R801
ingenieria superior	0R901
ingenieria tecnica	09b01
ingeniería superior	0R901
ingeniería técnica	09b01
ingenieur	0R:03
ingenieurbuero	03901
ingenieurburo	03901
ingenieurbüro	03901
ingenioer	05T02
ingenior	05T02
ingeniør	05T02
ingenjoer	02801
ingenjor	02801
ingenjör	02801
inginer	0R=01
inginer diplomat	0EP01
inginier	04i01
ingénieur	0R>01
inhaber	05G01
iniciante	0R?02
inkoepare	02801
inkopare	02801
inkoper	02Q01
inköpare	02801
inmobiliaria	07@01
inn	02o01
innealtoir	03I01
innealtóir	03I01
inniu	05P01
innkjoeper	06;01
innkjoper	06;01
innkjøper	06;01
inriktning	02[01
insa	0@l01
insaat	03K01
insegnante	01l01
insener	01=01
insinoeoeri	0RA02
insinoeoeri (amk	0RC02
insinoori	0RA02
insinoori (amk	0RC02
insinyur	02101
insinööri	0RA02
insinööri (amk	0RC02
inspectoare	03N01
inspector	0HW02
instalater	0@j02
instalator	03N01
instalatér	0=j01
installateur	05G01
institiuid	01D01
institiúid	01D01
institut	0RE0F
institutas	0R[02
institute	0DE02
institute of technology	01K01
instituteur	01W01
instituto	0R]04
institutrice	01W01
instituts	0Ra02
institutt	0Rc02
institutul	0Re02
instituut	0Rg04
instituutti	0Rk02
institūts	0Ra02
instructeur	02Q01
instructor	0HW02
instruktoer	05?03
instruktor	0Rm07
instruktorka	01m01
instruktur	02101
instruktör	02801
instruktør	05T02
instrutor	02R01
instrutora	02R01
instytut	0S402
insurance	02o01
integrisane studije	0S601
interactive	02o01
intermedi	0S702
intermedia	0S902
intermediaire	0S;02
intermediar	0S=02
intermediar superior	0<h01
intermediaria	0Ah01
intermediario	0S?02
intermediario avancado	0=D01
intermediate	0SA02
intermedio	0SC06
intermedio alto	0SI02
intermedio superiore	0>?01
intermediária	0Ah01
intermediário	0S?02
intermediário avançado	0=D01
intermedju	0SK02
intermédiaire	0S;02
intermédio	0S?02
intermédio alto	0=D01
intern	0HW02
internat	0<701
international baccalaureate	00E01
internetu	0SM01
interno	0>U01
interpreter	01h01
intervento	06Z01
intezet	0SN03
intyg	0;h02
intézet	0SN03
invatatoare	03N01
invatator	03N01
inverno	0SQ02
investigador	02203
investigadora	02602
invierno	0SS01
invited talk	0=>01
inz	0ST01
inzeniere	02I01
inzenieris	02I01
inzenir	0SU01
inzenjer	0SV02
inzenyr	0SX02
inzenyrske	0SZ01
inzenyrske studium	0SZ01
inzinier	0S[01
inziniere	02H01
inzinierius	02H01
inzinierske	0S\01
inzinierske studium	0S\01
inzynier	0S]02
inzynierskie	0ST01
inġinier	04i01
inşaat	03K01
inštalatér	0??01
inštitut	0S_02
inštitút	0Sa02
inštruktor	05;01
inż	0ST01
inżynier	0S]02
inżynierskie	0ST01
inženiere	02I01
inženieris	02I01
inženir	0SU01
inženjer	0SV02
inženýr	0SX02
inženýrské	0SZ01
inženýrské studium	0SZ01
inžinier	0S[01
inžinierius	02H01
inžinierske	0S\01
inžinierske štúdium	0S\01
inžinierė	02H01
iosh	01N01
ipasnieks	02I01
ipb	0KZ01
ipk	0Sc02
ipma	01N01
ir	0GH01
iris	0>Y01
iriseoir	03I01
iroda	04A02
isbn	01X01
isci	05801
iscisi	05801
iscrizione	01>01
iscrizione all'albo	01>01
iskola	0I:02
issa	0<?01
issiskyres	0Se01
issn	01X01
issued	09301
istekejusi	0Se01
istitut	03l01
istituto	0Sf02
istituto professionale	01O01
istituto tecnico	01O01
istqb	01N01
istrazivac	05902
istraživač	05902
istruttore	01l01
istruttrice	01l01
itb	0@l01
itibaren	0Sh03
itil	01N01
itinerari	0=a01
itinerario	0JP01
its	01O01
iut	0Sk02
ivertinimas	0:@01
iyi	0Sm02
iyi derecede	0So01
iyi duzeyde	0So01
iyi düzeyde	0So01
izdavac	0@b02
izdavacka kuca	05k01
izdavač	0@b02
izdavačka kuća	05k01
izdevnieciba	0T002
izdevniecība	0T002
izlaganje	0@b02
izpit	0?i01
izstradatajs	02I01
izstrādātājs	02I01
izvorni govornik	0T202
iðnmeistari	0E_01
iðnmenntun	0OD01
iðnskóli	03e01
işçi	05801
işçisi	05801
išsiskyręs	0Se01
ištekėjusi	0Se01
j	0T401
j d o o	00`01
j.d.o.o	00`01
ja	0T501
jaar	0T601
jaesen	05B01
jahr	0T401
jahrbuch	07k01
jahre	0T401
jahren	0T401
jahrgangsbeste	00:01
jahrgangsbester	00:01
jalan	0DO01
janitor	01h01
jaosto	0FO01
jar	0T701
jarak jauh	0CX01
jardinier	01W01
jaren	0T601
jaro	0T801
jasen	05B01
jatkuu	0H`01
jazykovy certifikat	0T901
jazykový certifikát	0T901
jd	0CD01
jedinica	0T:02
jednatel	0T<01
jednolite studia magisterskie	0T=01
jefa	01A01
jefe	01A01
jelen	00i01
jelenig	00i01
jelenleg	00i01
jelenlegi	00i01
jeles	07^01
jesen	0T>04
jeseň	0TB01
jesien	0TC01
jesienia	0TC01
jesienią	0TC01
jesień	0TC01
jetzt	04501
jeweler	01h01
jezyk ojczysty	0HF01
jl	0DO01
jlpt	0;Y01
jo	0TD02
jogasz	02001
jogositvany	0TF01
jogosítvány	0TF01
jogász	02001
johtaja	05B01
jornadas	01\01
jornalista	02R01
journal	0TG02
journalist	0TI06
journaliste	01W01
journeyman	02O01
juara	05Z01
juara 1	05Z01
juara i	05Z01
jud	04E01
judetul	04E01
județul	04E01
judr	0B=02
juhataja	01=01
juhendaja	01=01
juhiluba	0TO01
juht	01=01
julkaistu	0JM01
julkaisu	06g02
junta	07@01
jurist	0TP07
jurista	01A01
juriste	0TW02
juristi	05B01
jurists	02I01
jurnal	09D01
jurnalis	02101
jurnalist	03N01
jurnalista	03N01
jurnalistă	03N01
juru masak	02101
jurusan	0<R01
jusqu'a	0TY01
jusqu'a aujourd'hui	00_01
jusqu'a present	00_01
jusqu'au	0TY01
jusqu'à	0TY01
jusqu'à aujourd'hui	00_01
jusqu'à présent	00_01
jäsen	05B01
jó	0TD02
język ojczysty	0HF01
k	0;O01
k k	00`01
k.k	00`01
kaantaja	05B01
kaari	08001
kab	0DO01
kabupaten	0DO01
kadar	0TZ02
kade	0Dk01
kadin	0;O01
kadın	0;O01
kaeaentaejae	05B01
kaesittelijae	05B01
kaesolev	0PG01
kaesoleva ajani	0PG01
kafe	07A01
kafli	0>R01
kaksikielinen	02Z01
kakskeelne	0If01
kammer	03901
kancelar	0Dl01
kancelaria	0T\02
kancelarija	05k01
kancelária	03>01
kancelář	0Dl01
kandidaatti	0RC02
kandidat	0T^02
kandidatexamen	0L@01
kandidatgrad	0>`01
kandidatprogram	0L@01
kandidatsprof	0T`01
kandidatuddannelse	0>`01
kandídatspróf	0T`01
kansanopisto	03j01
kantor	07A01
kanzlei	03901
kapitel	0Ta03
kapitlu	06i01
kapitola	0Td02
kapittel	0Tf01
kapper	02Q01
kar	0I:02
karakter	0Tg02
karakterar	0NE01
karaktergennemsnit	0IO01
karaktersnitt	0NE01
karl	0Ti01
karlkyns	0Ti01
karlmadur	0Ti01
karlmaður	0Ti01
karyawan	02101
kasir	02101
kasittelija	05B01
kasiyer	05801
kasjer	01m01
kasjerka	01m01
kassanhoitaja	05B01
kasserer	05T02
kassoer	02801
kassor	02801
kassör	02801
kasvataja	01=01
kat	0>801
katu	08001
kauffrau	02\01
kaufhaus	03901
kaufmann	02\01
kaugtoo	0Tj01
kaugtöö	0Tj01
kauplus	04e01
kauppa	06301
kauppakorkeakoulu	03j01
kauppatieteiden maisteri	0EX01
kaupunki	0Tk01
kawaler	0Tl01
kawin	0<001
kaynakci	05801
kaynakçı	05801
kazaliste	0Tm01
kazalište	0Tm01
kbr	08c01
ke toan	09H01
ke toan truong	09H01
kebun	07A01
kec	0DO01
kecamatan	0DO01
kehittaejae	05B01
kehittaja	05B01
kehittäjä	05B01
kel	0DO01
kelias	03H01
kellner	09901
kellnerin	09901
kelner	01m01
kelnerka	01m01
kelompok	07A01
kelurahan	0DO01
kementerian	07A01
kendskab	0Tn01
kennari	0<f01
kepala	02101
kepesites	0=702
keppni	00;01
kepykla	03?01
kepzes	0Qh01
kesa	0To01
kesae	0To01
kesaetyoentekijae	05B01
kesatyontekija	05B01
kesk eriharidus	0U001
kesk-eriharidus	0U001
keskeriharidus	0U101
keskharidus	0U001
keskhinne	0PL01
keskiarvo	06n01
keskitaso	0U202
keskitasoinen	0U401
keskkool	03O01
keskmine	0U501
keskmine hinne	0PL01
kesktase	0U602
kesktasemel	0U501
keskus	0U802
keskustelutaito	0U401
kestab	0PG01
kesä	0To01
kesätyöntekijä	05B01
ketnyelvu	05]01
ketua	02101
kevad	0U:01
kevaet	0U;01
kevat	0U;01
kevät	0U;01
key account manager	06U01
keynote	0=>01
kezdo	0U<02
kezdő	0U<02
kft	00`01
kg	00`01
kgaa	00`01
kha	0U>02
khach san	0:]01
khoa	0U@03
khoa hoc	0:G01
khu	0@T01
khá	0U>02
khách sạn	0:]01
khóa học	0:G01
kiado	0UC03
kiadó	0UC03
kiem toan vien	09H01
kien truc su	09H01
kierowca	01m01
kierowniczka	01m01
kierownik	01m01
kierunek	0UF01
kiitettaevae	0JD01
kiitettava	0JD01
kiitettävä	0JD01
kilpailu	06401
kimyager	05801
kindergarten	0UG02
kindlustus	04e01
kinesitherapeute	01W01
kini	0P401
kinésithérapeute	01W01
kirja	06g02
kirjanpitaejae	05B01
kirjanpitaja	05B01
kirjanpitäjä	05B01
kirjasto	06301
kirjastonhoitaja	05B01
kirjastus	0UI02
kis	0UK01
kitabi	0<X01
kitabı	0<X01
kitap	0<X01
kitap bolumu	0<X01
kitap bölümü	0<X01
kitchen	02o01
kituntetes	00001
kitunteteses	07^01
kitüntetés	00001
kitüntetéses	07^01
kivalo	0UL03
kiváló	0UL03
kiến trúc sư	09H01
kiểm toán viên	09H01
kjennskap	0UO01
kk	0UP02
kleuterschool	07]01
kliinik	04e01
kliniek	02P01
klinigi	03K01
klinik	0UR04
klinika	0UV09
klinikk	0:>01
klinikka	06301
klinikum	03901
kliniği	03K01
klīnika	05d01
kniha	0Td02
knihovn	0T<01
knihovna	0Dl01
knihovnik	0??01
knihovník	0??01
kniznica	03>01
knižnica	03>01
knjiga	0U_03
knjiznica	0Ub02
knjiznicar	0Ud02
knjižnica	0Ub02
knjižničar	0Ud02
knyga	0Uf01
kobieta	0Ug01
koch	02\01
kochin	02\01
kock	02801
kod	0Uh02
koechin	02\01
koerekort	0?f01
koerkort	0;h02
kogumik	03J01
kohtalainen	0U401
kok	0Uj02
koki	02101
kokk	0Ul02
kokki	05B01
kokkur	0<f01
koledza	03i01
koledzas diploms	0Un01
koledža	03i01
koledžas diploms	0Un01
kolegija	0CY01
kolegium	03]01
kolej	03c01
koleji	03c01
kolledz	03O01
kolledž	03O01
kolleg	0<701
kollegium	0Uo01
kollégium	0Uo01
kolumni	0JM01
komanda	0V002
komercialist	05;01
komercijalist	0V201
komercijalista	06O01
kommun	0=J01
kommune	0V304
kompanija	0V702
kompetansebevis	08=01
kompetisi	05Z01
komplek	0DO01
kompānija	05d01
komunikativna	0V901
komunikativne	0V901
komunikativni	0V:01
komunikativní	0V:01
komunikatywnie	0G501
komunikatywny	0G501
komunikatívna	0V901
komunikatívne	0V901
komvux	0V;01
kona	0V<01
konatel	07j01
konateľ	07j01
koncernen	0=J01
konferanse	0Tf01
konferansi	0<X01
konferansı	0<X01
konferenca	0V=01
konference	0V>03
konferencia	0VA02
konferencija	0VC03
konferencja	06k01
konferens	0VF02
konferensi	09D01
konferenssi	0JM01
konferenz	07k01
konferenza	06i01
kongresi	0<X01
konkurranse	0VH01
konkurrence	0VI01
konkurs	0LS01
konkursas	05c01
konkursie	0LS01
konkurss	0VJ02
konobar	05902
konserni	06301
konservatorij	0IL01
konservatorija	0CY01
konservatorio	03j01
konservatorium	0VL03
konservatuvari	03c01
konservatuvarı	03c01
konserwatorium	03]01
konsulent	0VO03
konsult	0VR02
konsultan	02101
konsultant	0VT03
konsultantas	02H01
konsultante	02F02
konsultantka	01m01
konsultants	02I01
konsultantė	02H01
konsultti	05B01
kontor	0J101
kontsern	04e01
konverents	03J01
konversationsniveau	0;^01
konversationssicher	0;^01
konverzacijski	0VW02
konverzacna	0VY01
konverzacni	0VZ01
konverzačná	0VY01
konverzační	0VZ01
konyv	0@[02
konyvelo	02001
konyvtar	04A02
konyvtaros	02001
konzern	03901
konzervator	0C=01
konzervatorium	0V[02
konzervatoř	0C=01
konzervatórium	0V[02
konzultant	0V]03
kool	03O01
koolitus	0IM01
koolituskeskus	03O01
kooperatifi	03K01
koordinaator	01=01
koordinaattori	05B01
koordinator	0V`0<
koordinatore	02F02
koordinatorius	02H01
koordinators	02I01
koordinatoru	05801
koordinatorė	02H01
koordinatur	04i01
koordinatör	05801
koordinatörü	05801
koordinátor	0Vl03
koordynator	01m01
koordynatorka	01m01
koperasi	07A01
kops	0Vo01
kopš	0Vo01
korekort	0?f01
korgkool	03O01
korgtase	0W001
korhaz	04A02
korkeakoulu	03j01
korkort	0;h02
kortti	0W101
korut	03M01
kota	0DO01
kotet	0F?01
koulu	03j01
kouluttaja	05B01
koulutusohjelma	0W201
koyu	0>801
koz	03M01
kozepes	0W302
kozepesen	0W501
kozepfelsofok	0W601
kozepfok	0W501
kozepfok felett	0W601
kozepfoku	0W501
kozephalado	0Kn01
kozepiskola	0Uo01
kozepszint	0Kn01
kozepszintu	0Kn01
kozgazdasz	02001
kozpont	06l01
krajums	0F;01
krankenhaus	03901
kreuz	03901
kronik	02b01
kronikk	0Tf01
krt	03M01
kryptis	0W701
krājums	0F;01
ksiazeczka	0@:01
ksiazka	06k01
ksiegowa	01m01
ksiegowy	01m01
książeczka	0@:01
książka	06k01
księgowa	01m01
księgowy	01m01
kth	0V;01
ktieb	06i01
kuchar	02J02
kucharka	01m01
kucharz	01m01
kuchař	0T<01
kuchár	07j01
kuhar	0Ud02
kuja	08001
kuljettaja	05B01
kullegg	03l01
kulleġġ	03l01
kulondij	00001
kumpanija	07T01
kunde	0W801
kuni	0W901
kunniamaininta	00701
kunsill lokali	07T01
kunta	06301
kurang	0CZ02
kurator	0W:02
kurs	0W<04
kursai	07\01
kursi	05e01
kurssi	0W101
kursu	0W@02
kursus	0IN01
kurucu	05801
kurucusu	05801
kurz	0WB02
kustantaja	0JM01
kustantamo	06301
kutato	02001
kutató	02001
kutseharidus	0U001
kutsekool	03O01
kutsetunnistus	0TO01
kutuphaneci	05801
kutuphanesi	03K01
kuu	0WD01
kuud	0WD01
kuukausi	0WE01
kuukautta	0WE01
kuvar	0WF01
kvalificerad yrkesutbildning	0WG01
kvenkyns	0V<01
kvinde	0WH01
kvinna	0WI01
kvinne	0WJ01
kwartalnik	06k01
kwekerij	02P01
ky	00`01
ky su	0WK02
ky thuat vien	09H01
ky yeu	09j01
käesolev	0PG01
käesoleva ajani	0PG01
käsittelijä	05B01
kääntäjä	05B01
képesítés	0=702
képzés	0Qh01
kétnyelvű	05]01
kórház	04A02
kõrgkool	03O01
kõrgtase	0W001
köchin	02\01
könyv	0@[02
könyvelő	02001
könyvtár	04A02
könyvtáros	02001
körkort	0;h02
körút	03M01
kötet	0F?01
köyü	0>801
köz	03M01
közepes	0W302
közepesen	0W501
közgazdász	02001
központ	06l01
középfelsőfok	0W601
középfok	0W501
középfok felett	0W601
középfokú	0W501
középhaladó	0Kn01
középiskola	0Uo01
középszint	0Kn01
középszintű	0Kn01
kørekort	0?f01
különdíj	00001
kütüphaneci	05801
kütüphanesi	03K01
kış	0UK01
kế toán	09H01
kế toán trưởng	09H01
kỷ yếu	09j01
kỹ sư	0WK02
kỹ thuật viên	09H01
l	0WM01
l'actualitat	01d01
la	0WN02
la actualidad	01c01
la distanta	0Cg01
la distanță	0Cg01
la fecha	01c01
la zi	01i01
laakari	05B01
laan	0Dk01
labai gerai	08102
labas	0WP01
labas zinasanas	0WP01
labas zināšanas	0WP01
labi	0WQ02
labor	0WS02
laborant	05G01
laboratoire	02g01
laboratoires	02g01
laborator	0WU02
laboratori	0WW02
laboratories	02o01
laboratorij	0Ub02
laboratorija	0WY03
laboratorio	0W\04
laboratorios	08;02
laboratoris	03D01
laboratorium	0W`07
laboratory	02o01
laboratoř	0Dl01
laboratuvari	03K01
laboratuvarı	03K01
laboratório	02S01
laboratórios	02S01
laboratórium	0Wg02
laborer	01h01
labourer	01h01
labs	0Wi02
laeaekaeri	05B01
laege	06=01
laegergaarden	0=J01
laehihoitaja	0Wk02
laehtien	0Wm02
laekare	02801
laeknir	0<f01
laensstyrelsen	0I801
laerare	02801
laerarhoegskola	0M701
laerer	05T02
laerling	0Wo03
laesare	02801
lagergarden	0=J01
laget	0:>01
lahihoitaja	0Wk02
lahtien	0Wm02
lahutatud	01<01
lai xe	09H01
laisvai	0X201
laitos	06301
lajang	0<001
lakare	02801
laki laki	0WM01
laki-laki	0WM01
lampista	02501
lana	07101
lancar	03m01
landkreis	08701
landwirt	05G01
lane	05b01
languagecert	0;Y01
langue maternelle	0X301
langue natale	0X301
lanjutan	0X402
lansstyrelsen	0I801
lap	0F?01
lap trinh vien	09H01
larare	02801
lararhogskola	0M701
largo	0X602
larling	0O901
lasare	02801
lasser	02Q01
lasteaed	03O01
lastnica	0D601
lastnik	0D601
lat	0X801
lata	0X801
latem	0X901
lato	0X901
lato sensu	0JU01
laufend	04501
laukums	0>901
laurea	0EO01
laurea breve	0EO01
laurea in	0EO01
laurea magistrale	0X:01
laurea quinquennale	0X:01
laurea specialistica	0X:01
laurea triennale	0EO01
laurea vecchio ordinamento	0X:01
laureat	0X;02
laureata in	0EO01
laureatas	05c01
laureate	00L01
laureatka	0LS01
laureato in	0EO01
lauréat	00L01
lauréate	00L01
law school	01K01
lawyer	01h01
lda	00`01
le tan	09H01
leabhar	0>Y01
leacht	0>Y01
leachtoir	03I01
lead	01h01
leader	01h01
learning	0X=01
leaving certificate	02O01
lebenslauf	0<=01
lector	03N01
lecture	0=>01
lecturer	01h01
ledamot	02801
ledare	02801
leder	05T02
ledig	0N=01
leed	01N01
leerling	0I>01
legat	0VI01
lege	06;01
legitimation	0;h02
lehrabschluss	01?01
lehranstalt	0<701
lehre	01?01
lehre als	01?01
lehre zum	01?01
lehrer	05G01
lehrling	05G01
lehrstuhl	0X>03
lehti	0XA01
lehtiartikkeli	0JM01
lehtori	05B01
leidbeinandi	0<f01
leider	02Q01
leidinys	0Uf01
leidsogumadur	0<f01
leidster	02Q01
leidykla	0XB02
leikhus	06501
leikhús	06501
leikskoli	03e01
leikskóli	03e01
leipomo	06301
leipuri	05B01
leiter	05G01
leitung	02\01
leiðbeinandi	0<f01
leiðsögumaður	0<f01
lekar	0XD03
lekaren	03>01
lekarka	01m01
lekarn	0T<01
lekarna	0XG02
lekarnicka	0??01
lekarnik	0??01
lekarz	01m01
lektor	0XI07
lektors	02I01
lekár	07j01
lekáreň	03>01
lekárnik	0??01
lekárnička	0??01
lembaga	07A01
lengua madre	0Q_01
lengua materna	0Q_01
lengua nativa	0Q_01
lente	0XP01
leraar	02Q01
lerares	02Q01
let	0XQ02
leta	0XS01
leti	0XS01
leto	0XT04
letrada	01A01
letrado	01A01
letters	0=>01
lettur	04i01
levnadsbeskrivning	0XX01
levnedslob	0XY01
levnedsloeb	0XY01
levnedsløb	0XY01
levnetsloep	0XZ01
levnetslop	0XZ01
levnetsløp	0XZ01
leyfi	0X[02
lezing	0X]02
lgh	0=\01
lia	0:?01
librairie	02g01
librarian	01h01
library	02o01
libro	0X_02
lic	0ST01
licejs	03i01
licejus	0CY01
licenca	0Xa04
licence	0Xe05
licence pro	09G01
licence professionnelle	09G01
licencia	0Xj02
licenciada	09O01
licenciada en	0R901
licenciado	09O01
licenciado en	0R901
licenciatura	0Xl02
licencija	0Xn02
licencja	0@:01
licencjackie	0ST01
licencjat	0ST01
licens	0Y002
license	01U01
licensed	01U01
licenta	0Y202
licentiat	0EP01
licentiata	0EP01
licentiatexamen	0F<01
licentie	0?X02
licenza	01>01
licenza media	0ER01
licenzja	0@701
licença	0?701
licențiat	0EP01
licențiată	0EP01
licență	0Y202
liceo	0Y402
liceu	0Y602
liceul	07201
liceum	03]01
licėjus	0CY01
lider	0Y805
lideri	05801
liderka	01m01
lidt kendskab	0;d01
lidz	0Y=01
lidz sim	0Y>01
lidz sim bridim	0Y>01
ligonine	03?01
ligoninė	03?01
liitto	06301
lijecnica	0=901
lijecnik	0=901
liječnica	0=901
liječnik	0=901
limba materna	0<a01
limba maternă	0<a01
limbă maternă	0<a01
limited	0Y?02
limited working	0A?01
limited working proficiency	0A?01
lingua madre	0YA01
lingua materna	0YB02
lingua nativa	0<g01
linguaskill	0;Y01
lingwa materna	0<c01
linja	0W201
linje	0KR02
linnavalitsus	04e01
liofa	04l01
lisans	0@Y01
lisans derecesi	0@Y01
lisans mezunu	0@Y01
lisansi	0;o01
lisansı	0;o01
lise	0YD02
lise diplomasi	0YF01
lise diploması	0YF01
lise mezunu	0YF01
lisens	08=01
lisensi	0<601
lisensiaatti	0L?01
lisenssi	03L01
lisesi	03c01
litil	0OA01
litsents	0TO01
litt	0;e01
livello avanzato	08W01
livello base	0AT01
livello intermedio	0F401
livre	0>X01
livro	04n01
lizenz	0YG02
lizenziat	0E=01
liċenzja	0@701
ljekarna	0Tm01
ljekarnik	0=901
ljeto	0YI01
ll b	09=01
ll m	0E201
ll.b	09=01
ll.m	0E201
llar d'infants	01L01
llb	09=01
llc	00`01
llengua materna	0YJ01
llengua nativa	0YJ01
llibre	0?201
llicencia	01Y01
llicenciada en	0YK01
llicenciat en	0YK01
llicenciatura	0YK01
llicència	01Y01
llm	0E201
llp	00`01
ln	05b01
loai gioi	0De01
loai kha	0De01
loai xuat sac	0De01
loc	0>U01
localita	0>U01
località	0>U01
locen	0YL01
locena	0YL01
locul 1	0>F01
locul i	0>F01
locuteur natif	0X301
logfraedingur	0<f01
logistics	02o01
logistik	03901
loja	02S01
lojas	02S01
lojistik	03K01
lomba	05Z01
loodgieter	02Q01
lopend	0P@01
lote	04;01
loti labi	07l02
lotissement	04Z01
lower second	00T01
ločen	0YL01
ločena	0YL01
loại giỏi	0De01
loại khá	0De01
loại xuất sắc	0De01
ltd	00`01
ltd sti	00`01
ltd. şti	00`01
ltda	00`01
lts	0P<01
lu ecrit parle	0B801
lu hanh	0:]01
lu parle ecrit	0B801
lu, parlé, écrit	0B801
lu, écrit, parlé	0B801
luan an	09j01
luat su	09H01
luba	0YM02
lucrare	06Y01
luento	0XA01
lugar	04;01
lukanda	07T01
lukio	03j01
lukion oppimaara	04h01
lukion oppimaeaerae	04h01
lukion oppimäärä	04h01
luku	0JM01
luna	0YO01
lungomare	0>U01
luni	0YO01
lună	0YO01
lupa	0W101
lutseum	03O01
luu loat	0>g01
luận án	09j01
luật sư	09H01
ly lich	0PR01
lycee	01M01
lyceum	0YP03
lycée	01M01
lyzeum	0<701
lái xe	09H01
lána	07101
lägergården	0=J01
lähihoitaja	0Wk02
lähtien	0Wm02
läkare	02801
länsstyrelsen	0I801
lärare	02801
lärarhögskola	0M701
lärling	0O901
läsare	02801
lääkäri	05B01
læge	06=01
læknir	0<f01
lærer	05T02
lærling	05T02
léacht	0>Y01
léachtóir	03I01
lékař	0T<01
lékárn	0T<01
lékárna	0Dl01
léto	0YS01
líder	05o02
língua materna	0<g01
língua nativa	0<g01
líofa	04l01
lítil	0OA01
lögfræðingur	0<f01
lütseum	03O01
lý lịch	0PR01
lýceum	0YT01
līdz	0Y=01
līdz šim	0Y>01
līdz šim brīdim	0Y>01
lưu loát	0>g01
lập trình viên	09H01
lễ tân	09H01
lữ hành	0:]01
m	0YU0;
m a	0E201
m arch	0E201
m b a	0E201
m com	0E201
m ed	0E201
m eng	0E201
m f a	0E201
m s	0E201
m sc	0E201
m sc prof	0T`01
m tech	0E201
m.a	0E201
m.arch	0E201
m.b.a	0E201
m.com	0E201
m.ed	0E201
m.eng	0E201
m.f.a	0E201
m.s	0E201
m.sc	0E201
m.sc.-próf	0T`01
m.tech	0E201
m1	0E201
m2	0E201
ma	0Y`03
maakond	0Yc01
maalare	02801
maan	0Yd01
maanad	0Yd01
maanader	0Yd01
maand	0Ye01
maanden	0Ye01
maaned	0Yf02
maaneder	0Yf02
maantee	0Yh01
maatschap	0N501
machinist	01h01
madalya	0:c01
madrasah	0KZ01
madre lingua	0YA01
madrelingua	0YA01
maennl	0PE01
maennlich	0PE01
maestra	0Yi02
maestria	0Yk02
maestro	0Yi02
maestría	0Yk02
mag	0Ym03
magacioner	06O01
magang	02101
magas szintu	0Z001
magas szintű	0Z001
magasin	02g01
magasinier	01W01
magazasi	03K01
magazin	03801
magazine	02o01
magazynier	01m01
magazziniere	01l01
magistar	0Z102
magister	0Z308
magister farmacji	01m01
magister inzynier	0T=01
magister inżynier	0T=01
magistere	03B01
magisterexamen	0@^01
magisterij	0Z;01
magisterium	0T=01
magisterske	0Z<02
magisterske studium	0Z<02
magisterskie	0T=01
magistersky	0SZ01
magisterské	0Z<02
magisterské studium	0SZ01
magisterské štúdium	0S\01
magisterský	0SZ01
magisterstudium	0E=01
magistr	0SZ01
magistra	0E501
magistra grads	0Z>01
magistrantura	0Z?01
magistrantuur	0Z@01
magistrantūra	0Z?01
magistras	0Z?01
magistratura	0ZA02
magistre	0ZC02
magistrica	0Z;01
magistrica stroke	0Z;01
magistrikraad	0Z@01
magistriope	0Z@01
magistriõpe	0Z@01
magistro	0Z?01
magistro laipsnis	0Z?01
magistrs	0Z>01
magistrski studij	0Z;01
magistrski študij	0Z;01
magistrė	0Z?01
magistère	03B01
magna cum laude	0@H01
magíster	0R901
mah	0>801
mahallesi	0>801
mahir	0ZE02
mai napig	00i01
maig	00i01
maintainer	01h01
maintenant	00_01
mairie	02g01
maison	02g01
maisteri	0ZG02
maisterintutkinto	0EX01
maistreacht	0ZI01
maistru	03N01
maith	0ZJ01
maitre	01W01
maitrise	0ZK03
maitrise parfaite	0B901
maitrise universitaire	09G01
majalah	09D01
majeure	0L>01
majitel	02J02
majiteľ	07j01
major	0AD01
major de promotion	00L01
major in	0AD01
majoring in	0AD01
majster	0ZN02
majstor	0=:02
makalah	09D01
makale	0<X01
makalesi	0<X01
makelaardij	02P01
maker	01h01
makler	05G01
malare	02801
male	0ZP01
maler	0ZQ03
man	0ZT06
manad	0Yd01
manader	0Yd01
manager	0ZZ06
manajer	02101
manazer	02J02
manažer	0T<01
manažér	07j01
mand	0Z`01
mandor	02101
maned	0Yf02
maneder	0Yf02
maniger	04i01
maniġer	04i01
mann	0Za02
mannelijk	0Zc01
mannl	0PE01
mannlich	0PE01
mannskap	06;01
manudir	0Zd01
manudur	0Zd01
mara	0L:01
maraicher	01W01
marangoz	05801
maraîcher	01W01
march	0E201
marie	0?F01
mariee	0?F01
marié	0?F01
mariée	0?F01
mark	00T01
market	0Ze02
marks	00T01
markt	03901
married	0@]01
mas	03D01
maschile	0Zg01
maschinenbau	03901
maschinist	05G01
maschio	0Zg01
masculi	0Oe01
masculin	0Zh02
masculine	0Zj02
masculino	0Zl02
masculí	0Oe01
masih berlangsung	0P401
maskil	0Zn01
master	0Zo0?
master degree	0Nm01
master di ii livello	0X:01
master of	0Nm01
master of applied science	0Nm01
master of architecture	0Nm01
master of arts	0Nm01
master of business administration	0Nm01
master of commerce	0Nm01
master of design	0Nm01
master of economics	0Nm01
master of education	0Nm01
master of engineering	0Nm01
master of fine arts	0Nm01
master of laws	0Nm01
master of medicine	0Nm01
master of music	0Nm01
master of nursing	0Nm01
master of philosophy	0Nm01
master of public administration	0Nm01
master of public health	0Nm01
master of science	0Nm01
master of social work	0Nm01
master of technology	0Nm01
master studije	0S601
master universitari	0YK01
master universitario	0R901
master's	0Nm01
master's degree	0Nm01
masterabschluss	0E=01
masterand	0EQ01
masterat	0EQ01
mastere	03B01
mastere specialise	03B01
masterexamen	0@^01
mastergrad	0Ig01
masteropleiding	0GH01
masterprogram	0@^01
masters	0Nm01
masterstudium	0[>02
masteruddannelse	0>`01
masterutbildning	0@^01
mastery	0[@02
mastère	03B01
mastère spécialisé	03B01
materinji	0[B01
materinscina	0[C01
materinska rec	0[D01
materinski	0[B01
materinski jezik	0[B01
materinsky	0[D01
materinsky jazyk	0[D01
materinská reč	0[D01
materinský	0[D01
materinský jazyk	0[D01
materinščina	0[C01
materna	0[E04
maternega	0[C01
maternelle	0[I02
materni	0[C01
materni jezik	0[C01
maternji	0[K01
maternji jezik	0[K01
materno	0<g01
maternă	0<a01
materska skola	0K`02
matersky	0[L01
matersky jazyk	0[L01
materská škola	0YT01
materstina	0[L01
mateřská škola	0C=01
mateřský	0[L01
mateřský jazyk	0[L01
mateřština	0[L01
mathematician	01h01
mathematiker	05G01
matig	0;F01
matricula d'honor	0Jl01
matricula de honor	0>[01
matriculation	02O01
matros	0CL01
matrícula d'honor	0Jl01
matrícula de honor	0>[01
matsec	0@601
matu	09E01
matura	0[M06
maturita	0[S03
maturita classica	0ER01
maturita scientifica	0ER01
maturitaet	01?01
maturitat	01?01
maturite	09E01
maturitna skuska	0[V01
maturitni	0[W01
maturitni zkouska	0[W01
maturitná skúška	0[V01
maturitní	0[W01
maturitní zkouška	0[W01
maturità	0ER01
maturità classica	0ER01
maturità scientifica	0ER01
maturität	01?01
maturité	09E01
maturski ispit	0[X01
mavo	0P<01
maître	01W01
maîtrise	0ZK03
maîtrise parfaite	0B901
maîtrise universitaire	09G01
mağazası	03K01
maģistra grāds	0Z>01
maģistratūra	0Z>01
maģistre	0Z>01
maģistrs	0Z>01
mba	0E201
mbh	00`01
mbo	0[Y02
mbo 2	0P<01
mbo 3	0P<01
mbo 4	0[[02
mbo niveau 4	0[]01
mca	0E201
mcsa	01N01
mcse	01N01
md	0[^02
mdes	0E201
mdr	0[`01
me	00`01
meanleibheal	0[a02
meanscoil	01D01
mecanic	0[c02
mecanicien	01W01
mecanico	05o02
meccanico	01l01
mechanic	01h01
mechanik	0O003
mechanikas	02H01
mechaniker	05G01
mechatroniker	05G01
mecànic	02501
mecánico	01A01
mecânico	02R01
med	0E201
medaglia	00O01
medaila	00401
medaile	00501
medaille	0[e04
medaille d'or	00L01
medal	0[i03
medala	00B01
medaleinkunn	01j01
medalha	00M01
medali	05Z01
medalia	0>F01
medalie	0>F01
medalis	05c01
medalj	00K01
medalja	0[l03
medalje	0[o02
medaljen	0\103
medalla	0;Z02
medarbeider	06;01
medarbejder	06=01
medarbetare	02801
medaļa	00B01
medecin	01W01
medel	0\402
medelbetyg	0<801
medelgod	0QI01
medewerker	02Q01
medewerkster	02Q01
medhjaelper	06=01
medhjælper	06=01
media	0\605
media final	0@i01
media generala	0>\01
media generală	0>\01
medianomi	04I01
medic	03N01
medica	05o02
medical school	01K01
medicinska sestra	0@_03
medico	0<E03
medie	0\;02
medie de absolvire	0>\01
medio	0\=05
medio alto	0>401
medio-alto	0>401
mediu	0S=02
medium	0SA02
medja	0\B01
medju	0\C01
medlem	05?03
medmasa	02I01
medmāsa	02I01
mees	0\D01
meeskond	0\E01
meget god	0\F04
meget gode	0Lm01
meget godt	0\J02
megye	03M01
mehanicar	05902
mehanik	0D601
mehanikis	02I01
mehaničar	05902
mehāniķis	02I01
meistarabref	0E_01
meistarabréf	0E_01
meistaragrada	0T`01
meistaragráða	0T`01
meistaraprof	0T`01
meistarapróf	0T`01
meistars	02I01
meister	0\L03
meisterbrief	03\01
meisterpruefung	03\01
meisterprufung	03\01
meisterprüfung	03\01
meistras	02H01
mekaanikko	05B01
mekaniker	05?03
melhor	00M01
mellanniva	0QI01
mellannivaa	0QI01
mellannivå	0QI01
mellem	0\O02
member	01h01
membre	0AB02
membru	03N01
memoire	0>X01
memur	05801
memuru	05801
men	0\Q02
menadzer	0\S03
menadżer	01m01
menadžer	05902
mencao honrosa	00M01
mencio	0\V02
mencio especial	01Q01
mencion	0\X02
mencion de honor	01P01
menció	0\V02
menció especial	01Q01
mención	0\X02
mención de honor	01P01
menedzer	0\Z03
menedzere	02I01
menedzeris	02I01
menedzser	02001
menedżer	01m01
menedžer	0Ud02
menedžere	02I01
menedžeris	02I01
meneillaan	0H`01
meneillaeaen	0H`01
meneillään	0H`01
menengah	0BC02
menengah atas	0\]01
menesi	0\^01
menesiai	0\_01
menesis	0\^01
menesiu	0\_01
meng	0E201
menikah	0<001
menntaskoli	03e01
menntaskóli	03e01
mention	0\`02
mention assez bien	0Ko01
mention bien	0Ko01
mention complementaire	09E01
mention complémentaire	09E01
mention speciale	00L01
mention spéciale	00L01
mention tres bien	0Ko01
mention très bien	0Ko01
mentiune	0>F01
mentor	0HW02
menuisier	01W01
menuo	0\_01
menzione	00O01
menzione d'onore	00O01
menzione speciale	00O01
menção honrosa	00M01
mențiune	0>F01
merchandiser	01h01
merit	00T01
meritfoerteckning	0XX01
meritforteckning	0XX01
meritförteckning	0XX01
meritvaerde	0<801
meritvarde	0<801
meritvärde	0<801
merkezi	03K01
mernok	02001
mes	0\b05
mese	0\g01
mesec	0\h02
meseca	0\h02
mesecev	0\j01
meseci	0\h02
mesemondo	02001
mesemondó	02001
meses	0\k02
mesi	0\g01
mesiac	0\m01
mesiace	0\m01
mesiacov	0\m01
mesic	0\n01
mesice	0\n01
mesicu	0\n01
meska	0\o01
meski	0\o01
meslek lisesi	0YD02
meslek yuksekokulu	03c01
meslek yuksekokulu mezunu	0]001
meslek yüksekokulu	03c01
meslek yüksekokulu mezunu	0]001
mesos	0]101
messageries	02g01
mestari	05B01
mester	0]203
mesterbrev	06j01
mesterdiploma	0I<01
mesterfok	0]501
mesterfokozat	0I<01
mesterkepzes	0I<01
mesterképzés	0I<01
mestra	02501
mestrado	0JU01
mestrado integrado	0JU01
mestratge	0YK01
mestre	0]602
mestre em	0JU01
mestsky urad	0FF02
mestský úrad	03>01
metai	0]801
metge	02501
metgessa	02501
metsuri	05B01
metu	0]801
metų	0]801
mevcut	0>701
mews	05b01
mezatka	0Tl01
mezczyzna	0\o01
mezuniyet notu	03A01
meánleibhéal	0[a02
meánscoil	01D01
meðaleinkunn	01j01
mfa	0E201
mgimo	0@l01
mgr	0]902
mgr inz	0T=01
mgr inż	0T=01
mh	0>801
mi	0];01
midalja	0=X01
middel	0]<01
middelmatig	0Aj01
middels	0]=02
midlungs	0]?02
midwife	01h01
mierne	0]A01
mierne pokrocily	0VY01
mierne pokročilý	0VY01
mies	0]B02
miesiac	0]D01
miesiace	0]D01
miesiecy	0]D01
miesiąc	0]D01
miesiące	0]D01
miesięcy	0]D01
mieszkanie	04H01
mills	02o01
mim	0E201
mimar	05801
ministarstvo	0?K02
ministeerium	04e01
minister	03801
ministere	02g01
ministeri	03D01
ministerie	0N501
ministeriet	0>H01
ministerija	03?01
ministerio	0]E03
ministerioe	06301
ministerium	03901
ministeriö	06301
ministero	03@01
ministerstvo	0FF02
ministerstwo	02n01
ministeru	07T01
ministerul	03801
ministrija	05d01
ministrstvo	0=K01
ministry	02o01
ministère	02g01
ministério	02S01
miniszterium	06l01
minisztérium	06l01
minn	0]H02
minor	0AD01
minor in	0AD01
minosites	07^01
minősítés	07^01
mionna	0];01
mirne	0]J01
mirne pokrocila	0VZ01
mirne pokrocily	0]K01
misrah	0C\01
misraħ	0C\01
mistenni	0]L01
mistr	0=j01
mit	0@l01
mit auszeichnung	01@01
mitali	05R02
mitarbeiter	05G01
mitarbeiter des jahres	00:01
mitja	0S702
mitja alt	0=U01
mitjana	0Jl01
mitjà	0S702
mitjà alt	0=U01
mitjà-alt	0=U01
mittel	0]M02
mittelmaessig	0;^01
mittelmassig	0;^01
mittelmäßig	0;^01
mittlere kenntnisse	0;^01
mittlere reife	01?01
mizar	0D601
miðlungs	0]?02
mj	0]O01
mjesec	0]O01
mjeseca	0]O01
mjeseci	0]O01
mjog god	0]P02
mjog god kunnatta	0MZ01
mjog gott	0MZ01
mjög gott	0MZ01
mjög góð	0]P02
mjög góð kunnátta	0MZ01
mnd	0]R02
mnt	0Yc01
mo	0]T01
moara	03801
moderate	0A?01
moderator	01h01
modersmaal	0]U02
modersmaalsnivaa	0M501
modersmaalsniveau	0Ln01
modersmaalstalare	0M501
modersmal	0]U02
modersmalsniva	0M501
modersmalsniveau	0Ln01
modersmalstalare	0M501
modersmål	0]U02
modersmålsniveau	0Ln01
modersmålsnivå	0M501
modersmålstalare	0M501
modul	0]W02
modurmal	0]Y01
modurmali	0]Y01
moedertaal	0I501
moedertaalspreker	0I501
moi bat dau	0]Z01
moi hoc	0][01
mois	0]\01
mojster	0D601
mokslininkas	02H01
mokslu daktaras	0CP01
mokslų daktaras	0CP01
mokykla	0CY01
mokytoja	02H01
mokytojas	02H01
molt bo	0Lh01
molto buono	08W01
momentan	04501
momenteel	0P@01
mon	0]]01
monat	0]]01
monate	0]]01
monaten	0]]01
moniteur	01W01
monitor	02203
monitora	02203
monitrice	01W01
monteur	05l02
month	0]^01
months	0]^01
montir	02101
montoer	05?03
montor	05?03
montör	02801
montør	05T02
morsmaal	0M601
morsmaalsnivaa	0M601
morsmal	0M601
morsmalsniva	0M601
morsmål	0M601
morsmålsnivå	0M601
mos	0]T01
moski	0]_01
most	00i01
moteris	0]`01
moteriska	0]`01
moteriška	0]`01
mother language	0L`01
mother tongue	0L`01
motorista	02R01
motors	02o01
mottak	0:>01
moyen	07D01
moyenne	0Ko01
moški	0]_01
mpa	0E201
mph	0E201
mphil	0E201
mr	0GH01
mres	0E201
ms	0E201
msc	0]a02
msci	0E201
mtech	0E201
mts	0P<01
mtu	00`01
mtü	00`01
mua dong	0]c01
mua he	0P=01
mua thu	0]d01
mua xuan	0]e01
mudiresi	05801
mudr	0B=02
mudur	05801
mudurlugu	0]f02
muduru	05801
muhasebeci	05801
muhely	06l01
muhendis	05801
muhendisi	05801
muhendislik	03K01
muinteoir	03I01
muito bom	08F02
mujer	0L501
mukemmel	0A501
mulher	0L801
mulo	0P<01
muncitoare	03N01
muncitor	03N01
munkatars	02001
munkatárs	02001
muotoilija	05B01
musdienas	0Y>01
musee	02g01
museo	0]h03
museu	0]k02
museum	0]m07
musician	01h01
musicien	01W01
musiker	05G01
musim dingin	0^401
musim gugur	0^501
musim panas	0^601
musim semi	0^701
muskarac	0^802
muski	0^802
musko	0^802
musée	02g01
muttersprache	0JE01
muttersprachler	0JE01
muttersprachlerin	0JE01
muttersprachlich	0JE01
muttersprachniveau	0JE01
mutuelle	02g01
muuja	01=01
muuseum	04e01
muvezeto	02001
muy alto	08T01
muy bueno	08U02
muz	0^:02
muzej	02k03
muzejs	05d01
muzesi	03K01
muzeu	03801
muzeul	03801
muzeum	0^<04
muziejus	03?01
muzske	0^:02
muškarac	0^802
muški	0^802
muško	0^802
muž	0^:02
mužské	0^:02
mvp	0^@01
my cv	0^A01
my resume	0^A01
mycket bra	08L02
mycket god	08L02
mycket goda	0Lo01
myndighet	0=J01
myyja	05B01
myyjae	05B01
myyjä	05B01
myymaelae	06301
myymala	06301
myymälä	06301
màster	0YK01
màster universitari	0YK01
máig	00i01
máistreacht	0ZI01
mán	0Zd01
mánuðir	0Zd01
mánuður	0Zd01
máster	0R901
máster universitario	0R901
männl	0PE01
männlich	0PE01
målare	02801
mån	0Yd01
månad	0Yd01
månader	0Yd01
måned	0Yf02
måneder	0Yf02
mécanicien	01W01
médaille	00L01
médaille d'or	00L01
médecin	01W01
média	0@i01
média final	0@i01
médica	05o02
médico	05o02
médio	0S?02
mémoire	0>X01
mérnök	02001
mês	0^B01
mí	0];01
míonna	0];01
mírně	0]J01
mírně pokročilá	0VZ01
mírně pokročilý	0]K01
móðurmál	0]Y01
móðurmáli	0]Y01
mùa hè	0P=01
mùa thu	0]d01
mùa xuân	0]e01
mùa đông	0]c01
múinteoir	03I01
múzeum	0Wg02
müdiresi	05801
müdür	05801
müdürlüğü	0]f02
müdürü	05801
mühendis	05801
mühendisi	05801
mühendislik	03K01
mükemmel	0A501
müzesi	03K01
müüja	01=01
mēn	0\^01
mēnesis	0\^01
mēneši	0\^01
mėn	0\_01
mėnesiai	0\_01
mėnesių	0\_01
mėnuo	0\_01
męska	0\o01
męski	0\o01
mężatka	0Tl01
mężczyzna	0\o01
měs	0\n01
městský úřad	0Dl01
měsíc	0\n01
měsíce	0\n01
měsíců	0\n01
mūsdienas	0Y>01
műhely	06l01
művezető	02001
mới bắt đầu	0]Z01
mới học	0][01
n	0^C01
n v	00`01
n.v	00`01
n1	0;Y01
n2	0;Y01
n3	0;Y01
n4	0;Y01
n5	0;Y01
na	0^D02
na daljavo	0^F01
na daljinu	0^G02
na dalku	0^I01
na dialku	0^J01
na diaľku	0^J01
na dálku	0^I01
na kierunku	0UF01
naa	0MJ01
naavaerende	0MJ01
nabrezi	0>T01
nabrezie	0^K01
nabrezje	0^L01
nabrežje	0^L01
nachweis	0;]01
nacionalna poklicna kvalifikacija	0?i01
nadace	0Dl01
nadacia	03>01
nadal	04401
nadiu	0YJ01
nadiua	0YJ01
nadácia	03>01
nagrada	0[l03
nagroda	0LS01
nagrody	0LS01
nagyon jo	0Ol02
nagyon jó	0Ol02
naimaton	08i01
naimisissa	08i01
naine	0^M01
nainen	0^N01
najaar	0PD01
nakladatelstvi	0^O02
nakladatelství	0^O02
nakladnik	0^Q02
nam	0^S05
namestek	0=j01
namesti	0>T01
namestie	0^K01
nams og starfsferill	0L<01
namsbraut	01k01
namskeid	0^X01
nang cao	0^Y02
nanny	01h01
napjainkig	00i01
napredno	0^[06
naselje	0^a03
nastavnica	0=:02
nastavnik	0=:02
natakar	05;01
natif	0X301
natiivi	02Z01
national 5	02O01
natiu	0YJ01
nativ	0<a01
nativa	0^d03
native	0^g03
native language	0L`01
native or bilingual	0L`01
native or bilingual proficiency	0L`01
native proficiency	0L`01
native speaker	0L`01
nativo	0^j02
natjecanje	00601
nattiv	0<c01
natywny	0HF01
nauczyciel	0^l01
naukowiec	01m01
navaerende	0MJ01
navy	02o01
nay	0;N01
nd	0^m01
near native	0^n02
near-native	0^n02
nebenfach	0KQ01
nebosh	01N01
necasatorit	0?>01
necasatorita	0?>01
necăsătorit	0?>01
necăsătorită	0?>01
negozio	03@01
nemi	0<f01
nemocnica	03>01
nemocnice	0Dl01
neozenjen	0_002
neoženjen	0_002
neprecejies	0_201
neprecejusies	0_201
neprecējies	0_201
neprecējusies	0_201
netekejusi	0Se01
netekėjusi	0Se01
nettbasert	0La01
networks	02o01
neudana	0_301
neudata	0_401
neuvoja	05B01
nevedes	0Se01
nevedęs	0Se01
nevelo	02001
nevelő	02001
newspaper	02o01
ngach	0@T01
ngan hang	0:]01
nganh	0@V01
nganh hoc	0@V01
nghien cuu sinh	09H01
nghien cuu vien	09H01
nghiên cứu sinh	09H01
nghiên cứu viên	09H01
ngo	0@T01
ngon ngu me de	0:B01
ngành	0@V01
ngành học	0@V01
ngách	0@T01
ngân hàng	0:]01
ngôn ngữ mẹ đẻ	0:B01
ngõ	0@T01
nha bao	09H01
nha hang	0:]01
nha hat	0:]01
nha may	0:]01
nha thiet ke	09H01
nha xuat ban	0_502
nhan vien	09H01
nhan vien xuat sac	0:I01
nhom	0:A01
nhs	02o01
nhà báo	09H01
nhà hàng	0:]01
nhà hát	0:]01
nhà máy	0:]01
nhà thiết kế	09H01
nhà xuất bản	0_502
nhân viên	09H01
nhân viên xuất sắc	0:I01
nhóm	0:A01
nilai	0D901
nimikirja	05Q01
nit	0@l01
niveau avance	0B801
niveau avancé	0B801
niveau bon	0=T01
niveau debutant	0;901
niveau débutant	0;901
niveau europeen	0_701
niveau européen	0_701
niveau intermediaire	07D01
niveau intermédiaire	07D01
niveau moyen	07D01
niveau scolaire	0;901
nivel alto	08T01
nivel avancado	08E01
nivel avansat	0BG01
nivel avanzado	08T01
nivel basico	0_802
nivel básico	0AS01
nivel de baza	0BF01
nivel de bază	0BF01
nivel intermediario	0Ah01
nivel intermedio	0Ai01
nivel medio	0Ai01
nivel medio alto	0>401
nivel medio-alto	0>401
nivel mediu	0Am01
nivell alt	0Lh01
nivell avancat	0Lh01
nivell avançat	0Lh01
nivell basic	09o01
nivell bàsic	09o01
nivell mitja	0Ag01
nivell mitjà	0Ag01
nivodij	00001
no	0_:06
nociones	0:002
nocions	0>L02
nocoes	0_@02
nocoes basicas	0Ia01
nodala	0_B02
nodaļa	0_B02
noe	0=l01
noe kjennskap	0;e01
nogenlunde	0]<01
nokkud god	0_D01
nokkuð góð	0_D01
nominee	00N01
nonprofit	02o01
nork	04M01
norskprove	0;Y01
norskprøve	0;Y01
nos	0I901
not ortalamasi	03A01
not ortalaması	03A01
nota	0_E04
nota final	0@i01
nota finala	0>\01
nota finală	0>\01
nota media	0>[01
nota mitjana	0Jl01
notable	0>[01
notar	05G01
note	0_I02
notendurchschnitt	01@01
notenschnitt	01@01
notions	0:f02
notiuni	0BF01
notiuni de baza	0BF01
notlen	0I901
noustaja	01=01
novads	0>901
nover	02001
noverande	0MJ01
novice	0_K02
novinar	0_M05
novinár	07j01
novinář	0T<01
now	0Ad01
nozioni	0:d02
noções	0_@02
noções básicas	0Ia01
noțiuni	0BF01
noțiuni de bază	0BF01
npk	0?i01
npo法人	0_R01
nr	04E01
ntnu	0_S01
nu	0_T05
nubile	0?G01
nucleo	0E`01
nugaletoja	05c01
nugaletojas	05c01
nugalėtoja	05c01
nugalėtojas	05c01
num	08Z01
numatoma	0_Y01
nuo	0_Z02
nuotolinis	0SM01
nuotoliniu budu	0SM01
nuotoliniu būdu	0SM01
nurse	01h01
nursery	02o01
nutid	0_\02
nuvaerende	0Qe01
nuvarande	0_^01
nuverandi	0J501
nuværende	0Qe01
nv	00`01
nvq	00^01
nyar	0__01
nyara	0__01
nybegynner	0_`02
nyboerjare	0_b02
nyborjare	0_b02
nybörjare	0_b02
nyelvvizsga	0_d01
nyelvvizsgat	0_d01
nyelvvizsgát	0_d01
nykyaan	0H`01
nykyaeaen	0H`01
nykyhetkeen	0H`01
nykyhetki	0H`01
nykyinen	0H`01
nykyisin	0H`01
nykyään	0H`01
nyni	09801
nyní	09801
nyrt	00`01
nyt	0H`01
nyár	0__01
nábrežie	0^K01
nábřeží	0>T01
nám	0_e02
námestie	0^K01
náms- og starfsferill	0L<01
námsbraut	01k01
námskeið	0^X01
náměstek	0=j01
náměstí	0>T01
nâng cao	0^Y02
nå	0MJ01
nåværende	0MJ01
nível avançado	08E01
nível básico	0Ia01
nível intermediário	0Ah01
nívódíj	00001
nõrk	04M01
nõustaja	01=01
nú	0J501
núcleo	0E`01
núm	08Z01
nútíð	0J501
núverandi	0J501
năm	0_g02
nő	0_i01
nős	0I901
nőtlen	0I901
nővér	02001
nữ	0_j01
o	0_k03
o levels	02O01
o momento	07Y01
o-levels	02O01
oab	0?701
obala	08c01
obchod	0FF02
obchodna akademia	0YT01
obchodni akademie	0C=01
obchodni zastupce	0=j01
obchodnik	0@j02
obchodny zastupca	0??01
obchodná akadémia	0YT01
obchodní akademie	0C=01
obchodní zástupce	0=j01
obchodník	0@j02
obchodný zástupca	0??01
obcina	0=K01
obecnie	04401
oberschule	0<701
objava	0V=01
objavljen	0_n01
objavljeno	0_o01
oblikovalec	0D601
oblikovalka	0D601
obmann	02\01
obor	0`001
oboru	0`001
obrt	0Tm01
obtained	09301
obuka	0`101
občina	0=K01
oca	01N01
ocakavane	0`201
ocekavano	0`301
ocekivano	0`402
ocena	0`603
ocena koncowa	0`901
ocena końcowa	0`901
oceneni	00501
ocenenie	00401
ocenění	00501
och	0`:01
ocjena	0`;01
ocm	01N01
ocp	01N01
octrooi	0<W01
od	0`<0<
odbor	0`H03
oddelek	0IB01
oddeleni	0FR01
oddelenie	0FW01
oddzial	0HI01
oddział	0HI01
oddělení	0FR01
ode	01=01
odeljenje	0Eg01
odgojitelj	0V201
odjel	0`K01
odjeljenje	0`K01
odlicno	0^[06
odlično	0^[06
odotettu	06m01
odsek	0`L03
odsjek	0`K01
odul	0:c01
odulu	0:c01
odvetnica	0D601
odvetnik	0D601
odvjetnica	0=901
odvjetnicki ured	0Tm01
odvjetnik	0=901
odvjetnički ured	0Tm01
odznaczenie	0LS01
odznaka	0LS01
oekonom	05T02
oenologue	01W01
oeversaettare	02801
oevet	0`O01
of	0`P01
office	0Mm02
officer	01h01
officina	03@01
officine	03@01
oficial	02602
oficina	08;02
ofisi	03K01
og	0`Q02
oggi	00k01
ogift	0`S02
ogretim gorevlisi	05801
ogretim uyesi	05801
ogretmen	05801
ogretmeni	05801
ohg	00`01
ohjaaja	05B01
ohjelmoija	05B01
oifigeach	03I01
ojczyste	0HF01
ojczystego	0HF01
ojczysty	0HF01
okj	0`U02
oklevel	0`W02
okleveles	0I<01
oklevél	0`W02
okonom	05T02
okres	0_e02
oktato	02001
oktató	02001
okul	03c01
okulu	03c01
oldal	0`Y01
olimpiada	0`Z03
olimpiade	00B01
olimpiadă	0>F01
olimpiāde	00B01
olimpíada	00M01
ollscoil	0`]02
ologist	0Q[01
olympiad	00N01
olympiada	0?I02
olympiáda	0?I02
omanik	01=01
omistaja	05B01
on lisans	0]001
ondernemer	02Q01
onderneming	0N501
onderscheiding	0I401
onderzoeker	02Q01
oneletrajz	0`_01
oneletrajza	0`_01
ongehuwd	04X01
ongoing	0Ad01
onkentes	0``01
onkormanyzat	06l01
onlajn	0`a01
online	0`b0A
onlisans	0]001
onlus	03@01
onoracha	0OT01
ontwerper	02Q01
ontwikkelaar	02Q01
onur belgesi	0:c01
onwards	0Ad01
onóracha	0OT01
oopt	0;Y01
op afstand	0QG01
opcina	0Tm01
operaator	01=01
operaattori	05B01
operador	02R01
operadora	02R01
operaia	01l01
operaio	01l01
operari	02501
operaria	02602
operario	01A01
operater	0a303
operateur	01W01
operatoare	03N01
operatoer	05?03
operator	0a60=
operatore	01l01
operatorius	02H01
operatorka	01m01
operators	02I01
operatoru	05801
operatrice	05J02
operatör	0F002
operatörü	05801
operatør	05T02
operària	02501
operátor	0Vl03
opetaja	01=01
opettaja	05B01
opic	0;Y01
opiekun	01m01
opiekunka	01m01
opisto	03j01
opistoaste	0JA01
opistotutkinto	0JA01
oplaeg	02b01
opleidingscentrum	07]01
oplæg	02b01
oppekava	0J@01
opravneni	0?k01
opravnenie	0?l01
oprichter	0I>01
oprávnenie	0?l01
oprávnění	0?k01
opstina	05k01
optiker	05G01
option	0L>01
opublikowany	06k01
opérateur	01W01
opératrice	01W01
općina	0Tm01
opština	05k01
oraz	0aC01
orden	08601
ordfoerande	02801
ordforande	02801
ordförande	02801
organiser	01h01
organizer	01h01
orta	0aD02
orta duzey	0aD02
orta duzeyde	0aF01
orta düzey	0aD02
orta düzeyde	0aF01
orta seviye	0aF01
orta ust	0So01
orta ustu	0So01
orta üstü	0So01
orta-üst	0So01
ortagi	05801
ortalama	03A01
ortaokulu	03c01
ortağı	05801
orvos	02001
os	04H01
osakond	0aG02
osasto	0aI02
oscp	01N01
osd	0;Y01
osiedle	04H01
osiguranje	0?K02
osnivac	05902
osnivač	05902
osnove	0aK06
osnovna skola	0IJ02
osnovna sola	0IL01
osnovna škola	0IJ02
osnovna šola	0IL01
osnovne akademske studije	0;\01
osnovne studije	0;\01
osnovno	0aK06
osnovno znanje	0aQ03
ospatar	03N01
ospedale	03@01
ospideal	0A>01
ospidéal	0A>01
osposobljavanje	0aT01
ospătar	03N01
ostaja	05B01
ostan	0A>01
osuuskunta	06301
osvc	0Dl01
osvedceni	0?k01
osvedcenie	0?l01
osvedčenie	0?l01
osvč	0Dl01
osvědčení	0?k01
osz	0aU01
osze	0aU01
osztaly	0aV02
osztalyzat	07^01
osztatlan kepzes	0I<01
osztatlan képzés	0I<01
osztondij	0Di02
osztály	0aV02
osztályzat	07^01
ota	0aX02
oteli	03K01
otomotiv	03K01
otono	0aZ01
otoño	0aZ01
ottima	08X02
ottima conoscenza	08W01
ottimo	08X02
ou	00`01
outono	0a[01
ouvrage	0>X01
ouvrier	01W01
ouvriere	01W01
ouvrière	01W01
overmontoer	06=01
overmontor	06=01
overmontør	06=01
oversaetter	06=01
oversattare	02801
oversetter	06;01
oversætter	06=01
ovet	0`O01
ovlascenje	0`101
ovlastenje	0aT01
ovlaštenje	0aT01
ovlašćenje	0`101
ovoda	0Uo01
ovodapedagogus	02001
ovono	02001
owner	01h01
oy	00`01
oyj	00`01
oz gecmis	0a\01
ozenjen	0_002
ozgecmis	0a\01
ozgecmisi	0a\01
oü	00`01
očakávané	0`201
očekivano	0`402
očekáváno	0`301
oženjen	0_002
p	0a]01
p o box	0a^01
p zza	0>U01
p.o. box	0a^01
p.zza	0>U01
pa	0a_01
pa distans	0F@01
pa nett	0La01
paa	0a_01
paa distans	0F@01
paa nett	0La01
paaaine	0W201
paagaaende	0a`02
paagaar	0_^01
paallikko	05B01
pabrik	07A01
packer	01h01
pacse	0?F01
pacsee	0?F01
pacsé	0?F01
pacsée	0?F01
pad	0Dk01
pada	0ab01
padagog	05G01
padalinys	0D=01
padaria	02S01
padeiro	02R01
padejeja	02H01
padejejas	02H01
padeka	05c01
padronanza	0JX01
padzilinats	0ac01
padziļināts	0ac01
padėjėja	02H01
padėjėjas	02H01
padėka	05c01
paeaeaine	0W201
paeaellikkoe	05B01
paedagog	0ad02
paeivaekoti	0Rk02
paetevyys	0W101
pagaende	0a`02
pagar	0_^01
pagaritookoda	04e01
pagaritöökoda	04e01
pagasts	0>901
page	0af02
pagina	0ah05
pagrindai	0;U02
pagrindine mokykla	0CY01
pagrindines	0am01
pagrindinė mokykla	0CY01
pagrindinės	0am01
paguyuban	07A01
paipear	0>Y01
paipéar	0>Y01
paitinn	0>Y01
paivakoti	0Rk02
paja	06301
pakankamai	0an01
pakar	0ao01
palestra	04n01
paligs	02I01
palkinto	06401
palmes	00L01
palvelu	06301
palveluneuvoja	05B01
palvelut	06301
palyazat	00001
palīgs	02I01
pamata	0b002
pamatlimeni	06:01
pamatlimenis	0b002
pamatlīmenis	0b002
pamatlīmenī	06:01
pamatskola	03i01
pamatzinasanas	0b002
pamatzināšanas	0b002
pana	0b201
pana in	0b201
pana in prezent	01i01
pana la	0b201
panaderia	07@01
panadero	01A01
panadería	07@01
panettiere	01l01
panificio	03@01
panimo	06301
pank	04e01
pankki	06301
panna	0Tl01
paper	0=>01
papeteries	02g01
paralegal	01h01
paramedic	01h01
parcours	0L>01
pardaveja	02H01
pardavejas	02H01
pardavėja	02H01
pardavėjas	02H01
pardeveja	02I01
pardevejs	02I01
parduotuve	03?01
parduotuvė	03?01
paredzams	0b301
paredzets	0b301
paredzēts	0b301
park	0Dk01
parken	0Mk01
parkway	05b01
parstavis	02I01
partner	0b402
partners	02o01
paru dans	0>X01
parvalda brivi	0=k01
pasaje	08Z01
pasante	01A01
pascasarjana	0b601
paseo	08Z01
pasif	0BE01
pasivne	0b702
pasivni	0]J01
pasivno	0aQ03
pasivní	0]J01
pasivně	0]J01
paslaik	0Y>01
pasniedzejs	02I01
pasniedzējs	02I01
pasnodarbinats	05d01
pass	0b902
passage	04Z01
passatge	08h01
passed	09301
passeig	08h01
passi	0W101
pastelero	01A01
pasticcere	01l01
pasvaldiba	05d01
pasívne	0]A01
paten	09D01
patent	0b;0@
patentas	0Uf01
patente	0bK03
patentino	01>01
patents	0F;01
patentti	0JM01
patevyys	0W101
patissier	01W01
patissiere	01W01
patlaban	0Y>01
pavars	02I01
pavasaris	0bN02
pavārs	02I01
paysagiste	01W01
pazenges	08102
pazymejimas	07\01
pazymiu vidurkis	0:@01
pazymys	0:@01
pašlaik	0Y>01
pašnodarbināts	05d01
pašvaldība	05d01
pažengęs	08102
pažymių vidurkis	0:@01
pažymys	0:@01
pažymėjimas	07\01
pd	0bP01
peaeriala	0J@01
peatukk	03J01
peatükk	03J01
pedagogus	02001
pedagógus	02001
pegawai	02101
pek	02001
pekara	0?K02
pekaren	03>01
pekarna	0XG02
pekerja	02101
pekseg	06l01
pekáreň	03>01
pekárna	0Dl01
pelatih	02101
pelatihan	0<601
pelayan	02101
pemandu wisata	02101
pembicara	09D01
pemenang	05Z01
pemerintah	07A01
pemilik	02101
peminatan	0<R01
pemula	0bQ02
penanggung jawab	02101
pendiri	02101
peneliti	02101
penerbit	0bS02
penerjemah	02101
pengacara	02101
pengajar	02101
pengembang	02101
pengemudi	02101
penger	08001
penghargaan	05Z01
penjual	02101
penningmeester	02Q01
penulis	02101
penutur asli	07?01
penyuluh	02101
penztaros	02001
perancang	02101
perawat	02101
percakapan	0BE01
percentage	00T01
perempuan	0a]01
perfecto	0H401
perfeito	0H301
perfekcyjny	0bU01
perfekt	0bV01
perfektne	0bW02
perfektně	0bY01
perfetto	0bZ01
perguruan tinggi	0KZ01
periodico	04n01
periodista	02602
perit	04i01
perito	0ER01
perito industriale	0ER01
periódico	04n01
perkiraan	0Dh01
permis	0?_03
permis b	03C01
permis de conducere	01[01
permiso	01Z01
permit	01U01
permís	01Y01
perpustakaan	07A01
personel	05801
personeli	05801
perumahan	0DO01
perusahaan	07A01
peruskoulu	03j01
peruskoulun paattotodistus	04h01
peruskoulun paeaettoetodistus	04h01
peruskoulun päättötodistus	04h01
perustaidot	04Q02
perustaito	04S01
perustaja	05B01
perustaso	0b[01
perusteet	04Q02
perustutkinto	0b\02
pesantren	0KZ01
peserta magang	02101
pesquisador	02R01
pesquisadora	02R01
petniece	02I01
petnieks	02I01
petugas	02101
pfa	03801
pfleger	05G01
pgce	0E201
pgdip	0E201
ph d	0b^03
ph d grad	0ba01
ph d studerende	0bb01
ph.d	0b^03
ph.d.-grad	0ba01
ph.d.-studerende	0bb01
phan tich	09H01
pharma	02o01
pharmaceuticals	02o01
pharmacie	02g01
pharmacien	01W01
pharmacienne	01W01
pharmacist	01h01
pharmacy	02o01
pharmd	0E201
phat trien	09H01
phd	0bc02
phd student	06U01
phdr	0B=02
phien dich	09H01
phiên dịch	09H01
pho	0@T01
pho giam doc	09H01
pho hieu truong	09H01
pho phong	09H01
phong	0:A01
phong ban	0:A01
phong kham	0:]01
phong thi nghiem	0:]01
phong vien	09H01
photographe	01W01
photographer	01h01
phr	01N01
phuc vu	09H01
phuong	0@T01
physician	01h01
physicist	01h01
physiker	05G01
phát triển	09H01
phân tích	09H01
phòng	0:A01
phòng ban	0:A01
phòng khám	0:]01
phòng thí nghiệm	0:]01
phó giám đốc	09H01
phó hiệu trưởng	09H01
phó phòng	09H01
phóng viên	09H01
phường	0@T01
phố	0@T01
phục vụ	09H01
piagam	0be02
piata	04E01
piazza	0>U01
piazzale	0>U01
piața	04E01
picker	01h01
piekarnia	02n01
pielegniarka	01m01
pielegniarz	01m01
pielęgniarka	01m01
pielęgniarz	01m01
pilot	0bg02
pincer	02001
pincér	02001
pion	0HI01
pirma limena augstaka izglitiba	0Un01
pirmininkas	02H01
pirmā līmeņa augstākā izglītība	0Un01
pis	08h01
pisarna	0=K01
piso	08Z01
pivara	05k01
pivovar	0FF02
pivovara	0Tm01
pivovarna	0=K01
pivovary	0Dl01
pizzeria	03@01
pjazza	0C\01
pl	04F02
plac	04H01
placa	08h01
place	04Z01
plads	0Mk01
plaket	0:c01
plaketa	0bi01
plakett	0bj01
plan	04Y01
planeeritav	0I301
planer	05G01
planerad	0<301
planirano	0`402
planlagt	0MM02
planlanan	0;n01
planned	05V01
planner	06>02
planots	0b301
planovane	0`201
planovano	0`301
planowane	0bk01
planowany	0bk01
plant	02o01
plantsoen	0Dk01
planuojama	0_Y01
plass	0:?01
platz	0@K01
plaza	08Z01
plaça	08h01
plc	00`01
plein	0Dk01
plida	0;Y01
plombier	01W01
plumber	01h01
plynne	03n02
plynnie	0:a01
plynny	0:a01
plynně	04301
plynule	03n02
plánované	0`201
plánováno	0`301
plānots	0b301
pm	06U01
pmp	01N01
po box	0a^01
pobalscoil	01D01
pobednica	0bl01
pobednik	0bl01
pobjednica	00601
pobjednik	00601
pocetnik	0bm04
pocetno	0c102
poczatkujacy	0c302
początkujący	0c302
podcast	0=>01
podjetje	0=K01
podnik	0FF02
podsladek	0=j01
podsládek	0=j01
podstawowa	0c502
podstawowe	0c701
podstawowy	0c502
podstawowym	0c701
podstawy	0c502
poduzece	0Tm01
poduzeće	0Tm01
podyplomowe	0T=01
podzim	0c801
poglavje	0V=01
poglavlje	0@b02
pogovorno	0c901
pohar	0?I02
pohiharidus	0U001
pohikool	03O01
pohvala	0[l03
pohár	0?I02
poistovna	03>01
poisťovňa	03>01
pojistovna	0Dl01
pojišťovna	0Dl01
pokal	0c:02
pokladni	0=j01
pokladnik	0@j02
pokladní	0=j01
pokladník	0@j02
poklicna matura	0c<01
pokrocila	0c=04
pokrocily	0c=04
pokročilá	0c=04
pokročilý	0c=04
polaznik	0aT01
pole	0?H01
poletje	0cA01
police	02o01
policealne	0cB01
polier	02\01
poliklinika	0cC03
politechnika	03]01
politechniki	03]01
politecnica	0JH03
politecnico	0AV03
politehnica	07201
politeknik	0KZ01
politècnica	01L01
politécnica	0A602
politécnico	0A602
polizist	05G01
polku	08001
polozen	0H<02
položen	0H<02
polytechnic	01K01
polytechnique	01M01
pomlad	0cF01
pomocnica	0@f02
pomocnik	0cG05
pomocník	0=j01
pomoćnica	0=901
pomoćnik	0=:02
pomočnica	0D601
pomočnik	0D601
ponencia	0cL02
pontificia	0?R01
pontifícia	0?R01
ponència	0?201
poradca	0??01
poradce	0=j01
porocen	0YL01
porocena	0YL01
poročen	0YL01
poročena	0YL01
portal	08Z01
pos doutorado	0H;01
pos graduacao	0JU01
posgrado	0R901
poslovoda	0=:02
poslovođa	0=:02
postboks	0cN02
postbus	0cP01
postdoc	06U01
poste actuel	00_01
poster	0cQ06
postfach	04d01
postgrado	0R901
postgraduate	0Nm01
postgraduate certificate	0Nm01
postgraduate diploma	0Nm01
postgrau	0YK01
postliceala	0A801
postliceală	0A801
postman	01h01
posvet	0V=01
poszter	0F?01
pot	0^L01
potrdilo	0?i01
potvrda	0H<02
pour	0cW01
pouzivatelsky	0cX01
používateľsky	0cX01
povprecje	0cY01
povprecna ocena	0cY01
povprečje	0cY01
povprečna ocena	0cY01
poziom zaawansowany	0:a01
pozoriste	05k01
pozorište	05k01
početnik	0bm04
početno	0c102
pr	03H01
praca	0cZ02
praca z domu	0^J01
praca zdalna	0QH01
pracovnice	0=j01
pracovnicka	0??01
pracovnik	0@j02
pracovník	0@j02
pracovníčka	0??01
pracownica	01m01
pracownik	01m01
practical	0A=01
practicant	03N01
practicante	01A01
practice	02o01
practitioner	01h01
pradedantysis	0c\02
pradikat	01@01
pradinis	0;U02
pradmenys	0am01
praedikat	01@01
praegu	0PG01
praeguseni	0PG01
praktijk	02P01
praktikant	0c^08
praktikantas	02H01
praktikante	02F02
praktikantin	09901
praktikants	02I01
praktikantė	02H01
praktykant	01m01
praktykantka	01m01
pramuniaga	02101
pranesimas	0Uf01
pranešimas	0Uf01
praticante	01l01
pravnica	0@_03
pravnicka	0@j02
pravnik	0cf05
prawniczka	01m01
prawnik	01m01
prawo jazdy	0@:01
prawo wykonywania zawodu	0@:01
praxis	03901
praça	04;01
pre intermediate	0:n01
pre-intermediate	0:n01
precejies	0_201
precejusies	0_201
preconizat	07U01
precējies	0_201
precējusies	0_201
predajna	03>01
predajňa	03>01
predavac	0ck03
predavanje	0U_03
predavatelj	05;01
predavač	0ck03
preddiplomski studij	0cn01
predikat	0D901
prednaska	0Td02
prednáška	0@h01
predpoklad	0`301
predpokladane	0co02
predpokladané	0`201
predseda	0@j02
predsedkyne	0=j01
predsednica	0d102
predsednicka	0??01
predsednik	0d102
predsedníčka	0??01
predsjednica	0=901
predsjednik	0=901
preduzece	05k01
preduzeće	05k01
predvideno	0d303
predvidoma	0d601
predviđeno	0`402
preemia	0d702
prefecture	02g01
prefeitura	02S01
preis	08601
preistraeger	00:01
preistraegerin	00:01
preistrager	00:01
preistragerin	00:01
preisträger	00:01
preisträgerin	00:01
prekladatel	02J02
prekladateľ	07j01
prelekcja	06k01
premi	01Q01
premiacao	00M01
premiação	00M01
premier prix	00L01
premija	00<02
premio	0d903
premios	01P01
premiu	0>F01
premiul	0>F01
premiul i	0>F01
premju	0=X01
preparateur	01W01
preparatoria	0>]01
preparatrice	01W01
preprint	0=>01
presedinte	03N01
present	0d<03
presentation	0=>01
presente	0d?03
presernova nagrada	0bi01
president	0dB03
presidenta	02602
presidente	03404
press	02o01
presso	0>S01
preukaz	0?l01
prevajalec	0D601
prevajalka	0D601
previsao	0AE01
previsio	0dE01
previsionnel	07`01
previsió	0dE01
previst	0dE01
prevista	0dF04
prevista para	0dJ02
previsto	0dL03
previsão	0AE01
prevodilac	06O01
prevoditelj	0V201
prevu	07`01
prevue	07`01
prezent	0dO02
prezentare	06Y01
prezes	01m01
prezident	02J02
prezidents	02I01
prešernova nagrada	0bi01
preżent	0<?01
președinte	03N01
pri	0dQ02
pria	0WM01
pricakovano	0d601
priemer	0PV01
priemyselna skola	0YT01
priemyselná škola	0YT01
prijs	0<901
prilaz	08c01
primaria	03801
primarie	03801
primary school	01K01
primavara	0dS01
primavera	0dT04
primeiro lugar	00M01
primer lugar	01P01
primer premi	01Q01
primer premio	01P01
primo classificato	00O01
primo posto	00O01
primo premio	00O01
primăria	03801
primărie	03801
primăvara	0dS01
prince2	01N01
principal	01h01
principiant	0dX01
principiante	0dY03
printemps	0d\01
printiseacht	06F01
printíseacht	06F01
pripravnica	0@_03
pripravnik	0@_03
pris	0\103
prisen	0d]02
priset	0d_01
prispevek	0@d02
prispevok	0@h01
prix	00L01
prizas	05c01
prize	00N01
priznanje	0[l03
pričakovano	0d601
proc	01X01
proceedings	0TG02
prodajalec	0D601
prodajalka	0D601
prodavac	0d`03
prodavacica	06O01
prodavač	0dc02
prodavačica	06O01
prodavnica	05k01
prodejna	0Dl01
prodi	0<R01
producer	01h01
product manager	06U01
product owner	06U01
productions	02o01
productor	01A01
productora	01A01
produtor	02R01
proefschrift	0<W01
prof	0^X01
profesijny zivotopis	0de01
profesijný životopis	0de01
profesine kvalifikacija	0=c01
profesine mokykla	0CY01
profesinis bakalauras	0:901
profesinis issilavinimas	0=c01
profesinis išsilavinimas	0=c01
profesinė kvalifikacija	0=c01
profesinė mokykla	0CY01
profesional	08T01
profesionala videja izglitiba	06T01
profesionalais bakalaurs	0:801
profesionalais magistrs	0Z>01
profesionalna biografija	0<i01
profesionālais bakalaurs	0:801
profesionālais maģistrs	0Z>01
profesionālā vidējā izglītība	06T01
profesjonsstudium	0Ig01
profesni prukaz	0?k01
profesni zivotopis	0df01
profesní průkaz	0?k01
profesní životopis	0df01
profesoara	03N01
profesoară	03N01
profesor	0dg0:
profesora	01A01
profesorius	02H01
profesors	02I01
professeur	01W01
professional proficiency	0>G01
professional working proficiency	0Nd01
professionale	08W01
professioneel	0e101
professionnel	0B801
professionsbachelor	09_01
professionshoejskole	0I701
professionshojskole	0I701
professionshøjskole	0I701
professor	0e209
professora	07B02
professore	01l01
professoressa	01l01
professori	05B01
professzor	02001
profesör	05801
proficient	02L02
proficient user	0>G01
profiel	02c01
profil	0Go01
profilul	0Go01
profissional	08E01
progettista	01l01
program	0e;05
program studi	0<R01
programador	02203
programadora	02203
programatoare	03N01
programator	0e@03
programci	05801
programcı	05801
programer	0a303
programerka	0D601
programi	04<01
programista	01m01
programistka	01m01
programma	0eC01
programmatore	01l01
programmatrice	01l01
programmeerija	01=01
programmer	0eD02
programmerare	02801
programmerer	06;01
programmet	02[01
programmetaja	02I01
programmetajs	02I01
programmeur	0@I02
programmierer	05G01
programmoer	06=01
programmor	06=01
programmør	06=01
programmētāja	02I01
programmētājs	02I01
programozo	02001
programozó	02001
programuotoja	02H01
programuotojas	02H01
programátor	02J02
programı	04<01
project manager	06U01
projected	05V01
projektant	0eF04
projektantka	01m01
projektledare	02801
prolece	0eJ01
proleće	0eJ01
proljece	0eK01
proljeće	0eK01
promedio	0>[01
promenade	0@K01
promotie	0GG01
promotion	0eL01
promovendus	0I>01
promoviert	0eL01
properties	02o01
prosecna ocena	0eM01
prosek	0eM01
prosek ocena	0eM01
prosečna ocena	0eM01
prosiding	09D01
prosjecna ocjena	0`;01
prosjek	0`;01
prosjek ocjena	0`;01
prosječna ocjena	0`;01
prospech	0@;02
prospective	05V01
prospektas	03H01
prospekts	0>901
prospěch	0PU01
prostovoljec	0D601
prostovoljka	0D601
provincia	03@01
provincie	0N501
provinsi	0DO01
pruefer	05G01
pruefung	0;]01
prufer	05G01
prufung	0;]01
prukaz	0?k01
prumer	0PU01
prvostopenjski	0EV01
prvostupnica	0cn01
prvostupnik	0cn01
przedsiebiorstwo	02n01
przedsiębiorstwo	02n01
przedstawiciel	01m01
przedszkole	03]01
przeglad	06k01
przegląd	06k01
przewidywane	0bk01
przewidywany	0bk01
przychodnia	02n01
práca z domu	0^J01
právnik	0??01
právnička	0@j02
právník	0=j01
prädikat	01@01
préfecture	02g01
prémio	00M01
préparateur	01W01
préparatrice	01W01
présent	00_01
président	01W01
présidente	01W01
prévisionnel	07`01
prévu	07`01
prévue	07`01
prêmio	00M01
príspevok	0@h01
próf	0^X01
prófessor	0<f01
prüfer	05G01
prüfung	0;]01
prēmija	00B01
průkaz	0?k01
průměr	0PU01
psc	0_e02
psichologas	02H01
psicoleg	02501
psicologa	0eN04
psicologo	0<E03
psicòleg	02501
psicòloga	02501
psicóloga	05o02
psicólogo	05o02
psiholog	0eR04
psihologs	02I01
psikolog	0eV02
psm	01N01
pst	0Yc01
psuhholoog	01=01
psycholog	06@04
psychologist	01h01
psychologue	01W01
psycholoog	02Q01
psychológ	07j01
psykolog	05?03
psykologi	05B01
pszichologus	02001
pszichológus	02001
psühholoog	01=01
psč	0_e02
pt	0eX02
pte	0eZ02
pte ltd	00`01
pty	00`01
pty ltd	00`01
pub	02o01
pubblicato	06Z01
pubblicazione	06Z01
publicacao	04n01
publicacio	0?201
publicacion	01\01
publicació	0?201
publicación	01\01
publicado	0?002
publicat	0>n02
publicatie	0<W01
publication	0>X01
publicação	04n01
publicerad	0Jd01
publiceret	02b01
publie	0>X01
publikace	0F701
publikacia	0@h01
publikacija	0e\04
publikacio	0F?01
publikacja	06k01
publikation	07k01
publikácia	0@h01
publikáció	0F?01
publikācija	0F;01
publisert	0Tf01
published	0=>01
publishers	02o01
publishing	02o01
publié	0>X01
puchar	0LS01
pucko otvoreno uciliste	0e`01
puerta	08Z01
puheenjohtaja	05B01
puheenvuoro	0JM01
puiestee	0Yh01
puikiai	0X201
puikus	0X201
puisto	08001
pusat	07A01
pustakawan	02101
put	0ea02
puuseppa	05B01
puuseppae	05B01
puuseppä	05B01
pučko otvoreno učilište	0e`01
pza	08Z01
página	0ec02
pályázat	00001
până	0b201
până la	0b201
până în	0b201
până în prezent	01i01
pâtissier	01W01
pâtissière	01W01
pädagog	05G01
päiväkoti	0Rk02
pätevyys	0W101
pääaine	0W201
päällikkö	05B01
på	0a_01
på distans	0F@01
på nett	0La01
pågående	0a`02
pågår	0_^01
pædagog	06=01
pék	02001
pékség	06l01
pénztáros	02001
pós-doutorado	0H;01
pós-graduação	0JU01
póster	01\01
pôle	0?H01
pôster	04n01
põhiharidus	0U001
põhikool	03O01
pārdevēja	02I01
pārdevējs	02I01
pārstāvis	02I01
pārvalda brīvi	0=k01
pētniece	02I01
pētnieks	02I01
płynnie	0:a01
płynny	0:a01
přednáška	0F701
předpoklad	0`301
předpokládané	0`301
předseda	0=j01
předsedkyně	0=j01
překladatel	0T<01
příspěvek	0F701
qa	06U01
qpa	0@H01
quaderni	06Z01
quaderns	0?201
quadra	04;01
quadro	01l01
quai	04Z01
qualifica	0ee02
qualifica professionale	0ER01
qualificacio	0Jl01
qualificació	0Jl01
qualified	01U01
quan	0@T01
quan ly	09H01
quan tri vien	09H01
quimic	02501
quimica	02602
quimico	05o02
quy	0:]01
químic	02501
química	02602
químico	05o02
quản lý	09H01
quản trị viên	09H01
quận	0@T01
quỹ	0:]01
r	0^C01
raadgivare	02801
raadgiver	05T02
raamat	03J01
raamatukogu	04e01
raamatupidaja	01=01
racunovoda	0=:02
racunovodja	0D601
racunovodkinja	0D601
rad	0@b02
rad od kuce	0^G02
rad od kuće	0^G02
radca	01m01
radgivare	02801
radgiver	05T02
radgjafi	0<f01
radionica	0?K02
radna biografija	0<i01
radnica	0=:02
radnik	0=:02
radstefna	0>R01
raduneyti	06501
rafvirki	0<f01
ragel	0Zn01
ragioniere	01l01
rahastonhoitaja	05B01
rahuldav	0U501
raitti	08001
rajonas	03H01
rakenduskorgharidus	0::01
rakenduskorgkool	03O01
rakenduskõrgharidus	0::01
rakenduskõrgkool	03O01
rakennus	06301
rakpart	03M01
raksts	0F;01
rama	0JP01
rambla	08h01
rannog	05_01
rannsakandi	0<f01
rannóg	05_01
ranta	08001
raportti	0JM01
rapport	05W03
ravintola	06301
razgovorno	0eg01
raziskovalec	0D601
raziskovalka	0D601
razoavel	0Ah01
razoável	0Ah01
razveden	0_002
razvedena	0_002
razvijalec	0D601
razvijalka	0D601
razvojni	0=901
računovodja	0D601
računovodkinja	0D601
računovođa	0=:02
raġel	0Zn01
rd	0eh02
re	0J>01
realexamen	0N<01
realschulabschluss	01?01
realschule	0<701
realty	02o01
reatha	05P01
rebbiegha	0ej01
rebbiegħa	0ej01
rebbieh	0=X01
rebbieħ	0=X01
recenzio	0F?01
recenzió	0F?01
recenzja	06k01
recepcioner	0V201
recepcionista	02203
recepcios	02001
recepciós	02001
recepcjonista	01m01
recepcjonistka	01m01
recepcna	0??01
recepcni	0=j01
recepcny	0??01
receptioner	03N01
receptionera	03N01
receptionist	0ek04
receptioniste	02Q01
receptionniste	01W01
receptor	05;01
recepčná	0??01
recepční	0=j01
recepčný	0??01
recepționer	03N01
recepționeră	03N01
recompense	00L01
reconeixement	01Q01
reconhecimento	00M01
reconocimiento	01P01
recruiter	06U01
redacteur	0@I02
redactoare	03N01
redactor	0eo03
redactora	02602
redactrice	01W01
redakteur	05G01
redaktoer	05?03
redaktor	0f206
redaktore	02F02
redaktorius	02H01
redaktorka	01m01
redaktors	02I01
redaktorė	02H01
redaktör	02801
redaktør	05T02
redator	02R01
redatora	02R01
redattore	01l01
redattrice	01l01
redelijk	0Aj01
rederi	0:>01
rederiet	0:>01
reditel	0T<01
referat	0f803
referats	0F;01
referens	02001
referent	0f;08
referenta	03N01
referentka	01m01
referentă	03N01
referāts	0F;01
region	0fC03
regione	03@01
registered	01U01
registrar	01h01
registratie	0<U01
registration	01U01
registro	0?701
rehtori	05B01
reiprennandi	0MZ01
rektor	05?03
rektorova nagrada	00601
relawan	02101
relazione	06Z01
remota	0fF02
remote	0fH04
remotely	0Mg01
remoto	0fL03
rencana	0Dh01
rendelo	06l01
rendelő	06l01
reparto	0E101
reporter	01h01
representative	01h01
reprezentant	03N01
research assistant	01h01
researcher	01h01
resepsionis	02101
resepsiyonist	05801
resepsjonist	06;01
residence	04Z01
resort	02o01
responsabil	03N01
responsabila	03N01
responsabile	01l01
responsabilă	03N01
responsable	0fO03
responsavel	02R01
responsável	02R01
ressort	06<01
restaurace	0Dl01
restauracia	03>01
restauracja	02n01
restaurang	0=J01
restaurant	0fR08
restaurante	08;02
restaurator	05G01
restauratore	01l01
restauratrice	01l01
restavracija	0=K01
restonomi	04I01
restoran	0fZ05
restoranas	03?01
restorani	03K01
restorans	05d01
restoranı	03K01
restorer	01h01
restorāns	05d01
result	00T01
resume	0^A01
resumo	04n01
reszleg	0B<01
retail	0f_02
retning	0fa01
rettindi	0X[02
review	0=>01
revija	0V=01
revisor	05?03
revisore	01l01
revista	0fb04
revistă	06Y01
revizor	0V201
revue	0>X01
reštaurácia	03>01
rhce	01N01
rhcsa	01N01
riaditel	07j01
riaditeľ	07j01
riarthoir	03I01
riarthóir	03I01
ricercatore	01l01
ricercatrice	01l01
ricerkatur	04i01
richter	02\01
richting	02c01
riconoscimento	00O01
ridic	0T<01
ridicsky prukaz	0?k01
rigorosum	0;Y01
rijbewijs	0<U01
rimelig	0]<01
ring	0@K01
rinne	08001
ristorant	07T01
ristorante	03@01
ritari	0<f01
ritgerd	0>R01
ritgerð	0>R01
ritstjori	0<f01
ritstjóri	0<f01
rivista	06Z01
riwayat hidup	0CK01
riċerkatur	04i01
rndr	0B=02
road	05b01
robotnik	0??01
robotník	0??01
roc	0ff01
rocenka	0F701
rodeny hovorca	0[D01
rodený hovorca	0[D01
rodily	0[L01
rodily mluvci	0[L01
rodilý	0[L01
rodilý mluvčí	0[L01
rodny jazyk	0fg02
rodný jazyk	0fg02
rodovia	04;01
rodzimy	0HF01
roinn	0fi02
rok	0fk03
rokov	0fn01
roku	0fo02
roky	0g102
ronda	0?502
route	04Z01
rozdzial	06k01
rozdział	06k01
rozvedena	0g302
rozvedeny	0g302
rozvedená	0g302
rozvedený	0g302
rozwiedziona	0Tl01
rozwiedziony	0Tl01
ročenka	0F701
rt	0g502
rua	04;01
rudens	0g701
rudiments	0;901
ruduo	0g801
rue	04Z01
ruhsat	0;o01
ruim voldoende	0Na01
rukovodilac	06O01
rukovoditelj	0V201
rumah sakit	07A01
runai	03I01
runner up	00N01
runner-up	00N01
rupnica	05d01
rutineret	0g901
rw	0DO01
ry	00`01
ryhma	0g:02
ryhmae	0g:02
ryhmä	0g:02
ráðgjafi	0<f01
ráðstefna	0>R01
ráðuneyti	06501
rådgivare	02801
rådgiver	05T02
réceptionniste	01W01
récompense	00L01
rédacteur	01W01
rédactrice	01W01
région	02g01
résidence	04Z01
résumé	0^A01
részleg	0B<01
réttindi	0X[02
rúnaí	03I01
rūpnīca	05d01
s a	00`01
s a de c v	00`01
s a r l	00`01
s a s	00`01
s a u	00`01
s c	00`01
s coop	00`01
s d	0PK01
s e	0CG01
s h	0CG01
s kom	0CG01
s l	00`01
s l u	00`01
s n c	00`01
s p	0=K01
s p a	00`01
s pd	0CG01
s pohvalom	0`;01
s r l	00`01
s r o	00`01
s t	0CG01
s vyznamenanim	0@;02
s vyznamenaním	0PV01
s vyznamenáním	0PU01
s.a	00`01
s.a. de c.v	00`01
s.a.r.l	00`01
s.a.s	00`01
s.a.u	00`01
s.c	00`01
s.coop	00`01
s.d	0PK01
s.e	0CG01
s.h	0CG01
s.kom	0CG01
s.l	00`01
s.l.u	00`01
s.n.c	00`01
s.p	0=K01
s.p.a	00`01
s.pd	0CG01
s.r.l	00`01
s.r.o	00`01
s.t	0CG01
s/a	00`01
s/d	0PK01
s1	09=01
s2	0g<02
s3	0GX01
sa	0g>02
saakka	07V02
saat ini	0P401
saatio	06301
sac	00`01
sach	09j01
sachbearbeiter	05G01
sachkunde	0YG02
sada	0CT02
sadasnjost	0CT02
sadašnjost	0CT02
saeaetioe	06301
saehkoeasentaja	05B01
saelger	06=01
saeljare	02801
saemileg	0_D01
safe	01N01
safn	06501
sage femme	01W01
sage-femme	01W01
saggio	06Z01
sagsbehandler	06=01
sahibi	05801
sahkoasentaja	05B01
sailor	01h01
saineolai	0g@02
saineolaí	0g@02
sairaala	06301
sairaanhoitaja	05B01
sairaanhoitaja (amk	04I01
sajf	0gB01
saksbehandler	06;01
sal lum	0<?01
sal-lum	0<?01
sales	02101
salesman	01h01
salesperson	01h01
saleswoman	01h01
saljare	02801
salon	02o01
sambo	0J601
samboer	0J701
samenwonend	04X01
samhradh	0gC01
samlevende	0gD01
samordnare	02801
samostojni podjetnik	0=K01
samozatrudnienie	02n01
sampai	0PK01
sampai dengan	0PK01
sampai saat ini	0P401
sampai sekarang	0P401
sampiyon	0:c01
samska	0YL01
samski	0YL01
samtaleniva	0=l01
samtalenivaa	0=l01
samtaleniveau	0]<01
samtalenivå	0=l01
samtalsniva	0QI01
samtalsnivaa	0QI01
samtalsnivå	0QI01
san ve tic	00`01
san. ve tic	00`01
sanayi	03K01
sang lap	09H01
sangat baik	0X402
saopstenje	0_n01
saopštenje	0_n01
sap certified	01N01
saradnica	06O01
saradnik	06O01
sarjana	0CG01
sarl	00`01
sarunvaloda	0gE01
sarunvalodas limeni	0gE01
sarunvalodas līmenī	0gE01
sas	00`01
sasu	00`01
sat	0;Y01
satis temsilcisi	05801
satisfacator	0Am01
satisfăcător	0Am01
satış temsilcisi	05801
savanore	02H01
savanoris	02H01
savanorė	02H01
savetnica	06O01
savetnik	06O01
savininkas	02H01
savivaldybe	03?01
savivaldybė	03?01
savjetnica	0=901
savjetnik	0=901
sayfa	0gF01
sbornik	0F701
sborník	0F701
sc	04E01
scala	0>U01
scarso	0AT01
scc	01N01
sccl	00`01
schein	0;]01
schilder	02Q01
schlosser	05G01
scholarship	00N01
scholengemeenschap	07]01
school	0gG02
school leaving certificate	02O01
school level	0:n01
school of	01K01
schreiner	05G01
schreinerei	03901
schule	0PS02
schulkenntnisse	05F01
schwerpunkt	0KQ01
schwester	02\01
scientist	01h01
scienziato	01l01
scoala	07201
scoala gimnaziala	07201
scoala postliceala	0gI02
scoala profesionala	09K01
scoil	01D01
scolaire	0;901
scolaireacht	0=V01
scolastica	0AT01
scolastico	0:d02
scolastico buono	0F401
scoláireacht	0=V01
scop	00`01
scopus	01X01
score	00T01
scrum master	0gK02
scuola	01O01
scuola media	01O01
scuola primaria	01O01
scuola superiore	01O01
sdn bhd	00`01
sdruzeni	0Dl01
sdružení	0Dl01
se	00`01
se traja	0CV01
secao	0E`01
seccao	0E`01
seccio	0FI01
seccion	0D701
secció	0FI01
sección	0D701
second class	00T01
second place	00N01
secondary education	02O01
secondary school	01K01
secretaire	01W01
secretar	03N01
secretara	03N01
secretaresse	02Q01
secretari	02501
secretaria	0gM04
secretario	05o02
secretaris	02Q01
secretary	01h01
secretară	03N01
secretària	02501
secretária	02R01
secretário	02R01
secrétaire	01W01
secteur	0?H01
sectia	0D@01
sectie	0gQ02
section	0=b01
sector	04E01
sectorul	04E01
secundaria	0JN02
secundario	00J01
secundària	0;L01
secundário	00J01
secção	0E`01
secția	0D@01
secție	0D@01
sedaj	0CV01
sedan	0MQ01
sedang	0BE01
sedanjost	0CV01
sef	0gS04
sefa	03N01
sefi	05801
seged	02001
segretaria	01l01
segretario	01l01
segretarja	04i01
segretarju	04i01
segundo grau	00J01
segundo lugar	01P01
segundo premio	01P01
seguradora	02S01
seguros	08;02
segéd	02001
sehr gut	0MH02
sehr gute kenntnisse	0MH02
seit	0gW01
seite	0gX01
sejak	0gY02
sekarang	0P401
sekce	0FR01
sekcia	0FW01
sekcja	0HI01
sekolah	0KZ01
sekolah dasar	0KZ01
sekolah menengah	0KZ01
sekolah tinggi	0KZ01
sekretaer	0ZQ03
sekretar	0g[03
sekretare	02I01
sekretarica	06O01
sekretaris	02101
sekretarka	0O003
sekretars	02I01
sekretarz	01m01
sekreter	05801
sekreterare	02801
sekreteri	05801
sekretore	02H01
sekretorė	02H01
sekretárka	0??01
sekretářka	0=j01
sekretär	0g^02
sekretær	05T02
sekretāre	02I01
sekretārs	02I01
seksi	09h01
seksjon	0g`01
sektion	0ga02
sektor	0gc03
selbstaendig	09901
selbstandig	09901
selbststaendig	0M^02
selbststandig	0M^02
selbstständig	0M^02
selbständig	09901
self employed	02o01
self-employed	02o01
selger	06;01
seller	0Q[01
selskab	0>H01
selskap	0:>01
selts	04e01
selvstaendig	0gf01
selvstendig naeringsdrivende	0gg01
selvstendig næringsdrivende	0gg01
selvstændig	0gf01
semaine	0gh01
semaines	0gh01
semana	0gi02
semanas	0gi02
seminaari	03j01
seminar	0<701
seminarium	0I701
seminary	01K01
sempozyumu	0<X01
sena	0gk01
senac	0?R01
senai	0?R01
sene	0gl01
senior	0PJ01
senter	0:>01
seo	06U01
serbest	03K01
serfraedingur	0gm02
sergeant	01h01
serhaefing	01k01
sertificets	05e01
sertificēts	05e01
sertifika	0;o01
sertifikaat	0TO01
sertifikaatti	0go02
sertifikali	0;o01
sertifikalı	0;o01
sertifikasi	0h102
sertifikası	0;o01
sertifikat	0h304
sertifikatas	07\01
sertifikats	05e01
sertifikuotas	07\01
sertifikāts	05e01
sertifioitu	03L01
sertifisering	08=01
sertifisert	08=01
servei	0FI01
serveis	03D01
server	01h01
serveur	01W01
serveuse	01W01
service	0?H01
services	02o01
servicio	0D701
servicios	07@01
serviciul	0D@01
servicos	02S01
servirka	0=j01
servitoer	0h702
servitor	0h702
servitris	02801
servitör	02801
servitør	06;01
servizi	03@01
serviços	02S01
servsafe	01N01
servírka	0=j01
sestra	0@j02
setaliste	08c01
setany	03M01
setmana	0h901
setmanes	0h901
setor	0E`01
settimana	0h:01
settimane	0h:01
settore	0h;02
seura	06301
sezione	0E101
seção	0E`01
sgpa	0@H01
shipping	02o01
shop	02o01
shortlisted	00N01
shrm	01N01
si	0h=01
sia	00`01
siandien	0CJ01
sicher	0MH02
sida	0h>01
sidan	0h?01
side	0h@02
siden	0MV02
sidlisko	0^K01
sidliste	0>T01
sieger	0c:02
siegerin	00:01
siele	0;Y01
sieu thi	0:]01
sieviesu	0hB01
sieviete	0hB01
sieviešu	0hB01
sigorta	03K01
sigurvegari	00;01
sihteeri	05B01
siiani	0PG01
siivooja	05B01
silpnai	0am01
silver	00N01
silver medal	00N01
sim	0<601
sim a	0<601
sim c	0<601
simdi	0>701
simposio	04n01
simpozion	06Y01
simpósio	04n01
since	0hC01
sinds	0hD01
singel	0Dk01
single	0@]01
sirket	03K01
sirketi	03K01
sistemas	08;02
sistemes	03D01
sistemi	03@01
sitesi	0>801
siuo metu	0CJ01
sivilingenioer	0Ig01
sivilingenior	0Ig01
sivilingeniør	0Ig01
siviloekonom	0Ig01
sivilokonom	0Ig01
siviløkonom	0Ig01
sivu	0hE01
sivuaine	0W201
six sigma	01N01
sixth form	01K01
siêu thị	0:]01
sjaafoer	06;01
sjafor	06;01
sjalfbodalidi	0<f01
sjef	06;01
sjomadur	0<f01
sjukhus	0=J01
sjukhuset	0=J01
sjukrahus	06501
sjukskoeterskeexamen	0L@01
sjukskoterskeexamen	0L@01
sjuksköterskeexamen	0L@01
sjálfboðaliði	0<f01
sjåfør	06;01
sjómaður	0<f01
sjúkrahús	06501
sk	0>801
skarbnik	01m01
skild	0J601
skilled	0PJ01
skilt	0hF02
skipper	0hH03
skipstjori	0<f01
skipstjóri	0<f01
skiries	0_201
skirteini	0X[02
skladiscnik	0D601
skladistar	0=901
skladištar	0=901
skladiščnik	0D601
skladnik	0@j02
skladník	0@j02
sklep	02n01
skoeterska	02801
skola	0hK07
skola primarja	03l01
skola sekondarja	03l01
skolan	0M701
skole	0hR02
skolekundskaber	0;d01
skolekunnskaper	0;e01
skolen	0hR02
skoli	03e01
skolinn	03e01
skolkunskaper	0;H01
skolotaja	02I01
skolotajs	02I01
skolotāja	02I01
skolotājs	02I01
skoterska	02801
skr poczt	04H01
skr. poczt	04H01
skrbnik	0D601
skribent	02801
skripsi	09D01
skripta	0Td02
skriptá	0@h01
skup	0_o01
skupina	0hT03
skuska	0?l01
skyrius	0hW02
skyrsla	0>R01
skírteini	0X[02
skóli	03e01
skólinn	03e01
sköterska	02801
skúška	0?l01
skýrsla	0>R01
sl	00`01
sladek	0=j01
sladovna	0Dl01
sladovnik	0=j01
sladovník	0=j01
slaugytoja	02H01
slimnica	05d01
slimnīca	05d01
slobodna	0hY01
slobodny	0hY01
slobodná	0hY01
slobodný	0hY01
slta	0Qi01
slu	00`01
slutbetyg	0hZ02
sluzba	0gc03
služba	0gc03
sládek	0=j01
sma	0h\04
smart working	00e01
smer	0h`02
smidur	0<f01
smiður	0<f01
smjer	0hb01
smk	0h\04
smp	0hc02
snekker	06;01
snickare	02801
snin	0gk01
snit	0IO01
snitt	0NE01
snittbetyg	0<801
so	0he02
so cap	0]Z01
so yeu ly lich	0PR01
soavtor	0V=01
sobresaliente	0>[01
sobrid	0Y>01
soc coop	00`01
soc. coop	00`01
soci	02501
socia	0eN04
sociedad	07@01
sociedade	02S01
societa	03@01
societat	03D01
societate	03801
societe	02g01
society	02o01
società	03@01
socio	0<E03
société	02g01
sodelavec	0D601
sodelavka	0D601
sodien	0Y>01
soehne	08701
sofer	03N01
soferis	02I01
sofor	0hg02
software	02o01
sofőr	02001
sohn	08701
sohne	08701
sok	0>801
sokagi	0>801
sokak	0>801
sokağı	0>801
sola	0IL01
soldat	05G01
solicitor	01h01
solid	0A=01
solide	05[01
solide kenntnisse	05[01
solteira	0hi01
solteiro	0hi01
solter	0?=01
soltera	0hj02
soltero	0hl01
soluciones	07@01
solucions	03D01
solucoes	02S01
solumadur	0<f01
solutions	02o01
soluzioni	03@01
soluções	02S01
some experience	0Kb01
some knowledge	0:n01
sommar	0hm01
sommaren	0hm01
sommelier	01h01
sommer	0hn03
sommeren	0i102
sonbahar	0O\01
song ngu	0:B01
song ngữ	0:B01
sopir	02101
sor	03M01
sorumlu	05801
sorumlusu	05801
sos	0i302
soseaua	04E01
sosionomi	04I01
sou	0C=01
soucasne	09801
soucasnost	09801
soucasnosti	09801
sous chef	01h01
soutez	00501
souteze	00501
soutěž	00501
soutěže	00501
současnost	09801
současnosti	09801
současně	09801
soš	0C=01
sp j	00`01
sp k	00`01
sp z o o	00`01
sp. j	00`01
sp. k	00`01
sp. z o.o	00`01
spa	00`01
sparkasse	03901
sparte	06<01
spawacz	01m01
speciale	0fa01
specialisatie	02c01
specialisation	0i502
specialist	0i706
specialista	0i=05
specialistas	02H01
specialiste	02F02
specialistka	0@j02
specialists	02I01
specialistă	03N01
specialistė	02H01
specialitate	0eC01
specialite	0L>01
specialitāte	0eC01
specializace	0`001
specializacia	0iB01
specializacija	0W701
specializacio	0iC01
specializare	0Go01
specializarea	0Go01
specialization	0AD01
specializing in	0AD01
specializzazione	0iD02
specializáció	0iC01
specialybe	0W701
specialybė	0W701
specijalist	0V201
specijalista	06O01
speciāliste	02I01
speciālists	02I01
specjalista	01m01
specjalistka	01m01
specjalizacja	0UF01
specjalnosc	0UF01
specjalność	0UF01
spedition	03901
spesialis	02101
spesialisering	0M=01
spesialist	06;01
spetsialist	01=01
spezialist	0iF02
spital	03801
spitali	06501
spitalul	03801
spizjar	04i01
spiżjar	04i01
splaiul	04E01
spletno	0^F01
splosna matura	0c<01
splošna matura	0c<01
spodziewany	0bk01
spol s r o	00`01
spol. s r.o	00`01
spoldzielnia	02n01
spolecnost	0Dl01
spolek	0Dl01
společnost	0Dl01
spolka	02n01
spolocnost	03>01
spoločnosť	03>01
sposata	0?G01
sposato	0?G01
sposobilost	0?l01
sprachdiplom	0Da01
sprachzertifikat	0Da01
spricevalo	0?i01
spring	0iH01
springer	01X01
spričevalo	0?i01
sprzedawca	01m01
sprzedawczyni	01m01
sptar	07T01
spécialisation	0L>01
spécialité	0L>01
spítali	06501
spółdzielnia	02n01
spółka	02n01
spôsobilosť	0?l01
sqaq	0C\01
squad	0=b01
square	08d02
sraid	07101
sre	06U01
sredni	0iI02
srednia	0iK02
srednia ocen	0`901
srednie	0I=01
srednio	0H801
srednio zaawansowany	0H801
srednio zaawansowany wyzszy	0G501
sredniozaawansowana	0H801
sredniozaawansowany	0iI02
sredniozaawansowany wyzszy	0G501
srednja izobrazba	0c<01
srednja raven	0c901
srednja razina	0eg01
srednja skola	0iM03
srednja sola	0IL01
srednja strokovna izobrazba	0c<01
srednja strucna sprema	0iP02
srednja stručna sprema	0iP02
srednja škola	0iM03
srednja šola	0IL01
srednje	0iR06
srednje dobro	0c901
srednjesolska izobrazba	0c<01
srednješolska izobrazba	0c<01
srednji	0iX01
srednji nivo	0iX01
srl	00`01
sráid	07101
ss	0C=01
ssc	00E01
sss	0iP02
sst	03C01
st	0eh02
staatlich geprueft	0iY01
staatlich gepruft	0iY01
staatlich geprüft	0iY01
staatsexamen	0E=01
stadig	0Qe01
stadt	08701
stadtwerke	03901
staf	02101
staff	0eD02
stagiair	0I>01
stagiaire	0iZ02
stagiar	03N01
stagiara	03N01
stagiară	03N01
stagista	01l01
stajyer	05801
stajyeri	05801
stale	0GL02
stan	0=]01
standardiste	01W01
starfsferilskra	0L<01
starfsferilskrá	0L<01
starfsmadur	0<f01
starfsmaður	0<f01
starostwo	02n01
start up	0Mm02
start-up	0Mm02
startup	0Mm02
station	06<01
statistician	01h01
statni jazykova zkouska	0T901
stavby	0Dl01
stavbyvedouci	0=j01
stavbyvedoucí	0=j01
stazist	0=901
stazista	0i\03
stazistka	0@j02
stazuotojas	02H01
stazysta	01m01
stazystka	01m01
stażysta	01m01
stażystka	01m01
stažist	0=901
stažista	06O01
stažuotojas	02H01
ste	0i_01
steeg	0Dk01
steig	0@K01
steward	01h01
stichting	02P01
stieg	0@K01
stien	0:?01
stiftelse	0>I02
stifter	06=01
stiftung	03901
stigen	04Y01
stigur	0Ne01
stipend	0VH01
stipendet	0VH01
stipendi	06401
stipendiat	06;01
stipendiet	0d_01
stipendija	0i`05
stipendium	0ie06
stiurthoir	03I01
stiúrthóir	03I01
stjori	0<f01
stjóri	0<f01
stm	0Qi01
stofa	06501
stofnandi	0<f01
stofnun	06501
stolar	0ik03
stolarz	01m01
stolár	0??01
store	02o01
stores	02o01
stowarzyszenie	02n01
str	0in02
straaket	04Y01
straat	0Dk01
strada	0j002
straede	0Mk01
straeti	0Ne01
straipsnis	0Uf01
straket	04Y01
strana	0j201
strasse	0@K01
strata 1	0CG01
strata 2	0b601
strateg	02801
strategist	01h01
straße	0@K01
stredisko	0j302
stredna odborna skola	0YT01
stredna skola	0YT01
stredne	0j502
stredne pokrocila	0j502
stredne pokrocily	0j704
stredne pokročilá	0VY01
stredne pokročilý	0j;02
stredni prumyslova skola	0C=01
stredni skola	0C=01
stredná odborná škola	0YT01
stredná škola	0YT01
stredoskolske	0j=02
stredoskolske s maturitou	0[W01
stredoskolske vzdelani	0[W01
stredoskolske vzdelanie	0[V01
stredoškolské	0[V01
stredoškolské vzdelanie	0[V01
street	05b01
stribrny	00501
strojirny	0Dl01
strojírny	0Dl01
strokovni izpit	0?i01
strokovnjak	0j?02
strokovno	0jA01
strona	0jB01
strong	0PJ01
strucni ispit	0H<02
strucni studij	0cn01
strucnjak	0jC04
strukovne studije	0;\01
strukturovany zivotopis	0jG02
strukturovaný životopis	0df01
strukturvieniba	0CQ01
struktūrvienība	0CQ01
stručni ispit	0H<02
stručni studij	0cn01
stručnjak	0jC04
stråket	04Y01
stræde	0Mk01
stræti	0Ne01
student	0jI03
student assistant	01h01
studentereksamen	00D01
studentermedhjaelper	06=01
studentermedhjælper	06=01
studentexamen	0N<01
studentische hilfskraft	09901
studentsprof	0OD01
studia	0@h01
studia doktoranckie	0H@01
studia i stopnia	0ST01
studia ii stopnia	0T=01
studia inzynierskie	0ST01
studia inżynierskie	0ST01
studia licencjackie	0ST01
studia magisterskie	0T=01
studia podyplomowe	0T=01
studie	0F701
studiekompetanse	06j01
studiengang	0KQ01
studienrichtung	0KQ01
studieprogram	0M=01
studieretning	0KR02
studierichting	02c01
studiespesialisering	06j01
studii aprofundate	0EQ01
studii de masterat	0EQ01
studii doctorale	0GD01
studii liceale	09K01
studii medii	09K01
studii postliceale	0A801
studii postuniversitare	0EQ01
studii superioare	0EP01
studii universitare de licenta	0EP01
studii universitare de licență	0EP01
studij	0hb01
studija	0jL02
studijni obor	0`001
studijni prumer	0PU01
studijny odbor	0iB01
studijny program	0iB01
studijní obor	0`001
studijní průměr	0PU01
studijska smer	0jN01
studijski program	0h`02
studiju programa	0W701
studiju programma	0eC01
studijų programa	0W701
studio	0jO0B
studio legale	03@01
studios	02o01
studiu	06Y01
studium	0ja02
studium policealne	0cB01
studyosu	03K01
stuudio	04e01
stx	00D01
stylist	01h01
stypendium	0LS01
styreleder	06;01
styrelsen	0>H01
styremedlem	06;01
styrkur	00;01
styrmann	0CL01
stále	0GL02
státní jazyková zkouška	0T901
stážista	0@j02
stážistka	0@j02
stígur	0Ne01
stúdentspróf	0OD01
stúdió	06l01
stüdyosu	03K01
středisko	0FR01
střední průmyslová škola	0C=01
střední škola	0C=01
středně	0VZ01
středně pokročilá	0VZ01
středně pokročilý	0jc02
středoškolské	0[W01
středoškolské s maturitou	0[W01
středoškolské vzdělání	0[W01
stříbrný	00501
su an	0>701
su anda	0>701
subdirector	01A01
subdirectora	01A01
subesi	0<o01
submitted	0=>01
sucasnost	0F_01
sucasnosti	0F_01
sudor	03N01
sufficiente	0je02
sugarut	03M01
sugis	0jg01
sugárút	03M01
suhtlustasand	0U501
suite	05b01
sujuva	0JD01
sujuva suullinen ja kirjallinen	0JD01
sujuvasti	0JD01
sumar	0jh01
summa cum laude	0@H01
summer	0ji01
sunum	0<X01
superintendent	01h01
superior completo	09O01
supermarche	02g01
supermarché	02g01
supermarket	02o01
supermarkt	02P01
supermercado	08;02
supermercados	02S01
supermercat	03D01
supermercato	03@01
superviseur	01W01
supervisor	0jj05
supervisora	02203
supervisore	01l01
supervizor	03N01
suradnica	0=901
suradnik	0=901
surat izin	0<601
surgeon	01h01
surucu belgesi	0;o01
surveyor	01h01
sutaz	00401
suund	0J@01
suunniteltu	06m01
suunnittelija	05B01
suuntautuminen	0W201
suuntautumisvaihtoehto	0W201
suureparane	0W001
suurepärane	0W001
suvi	0jo01
svaert god	08R02
svaert godt	0M001
svarec	0=j01
svarecsky	0?k01
sveinsprof	0OD01
sveinspróf	0OD01
sveitarfelag	06501
sveitarfélag	06501
svend	06=01
svendebrev	00D01
svendeproeve	00D01
svendeprove	00D01
svendeprøve	00D01
svennebrev	06j01
svetovalec	0D601
svetovalka	0D601
sveucilisni prvostupnik	0cn01
sveucilista	0e`01
sveuciliste	0e`01
sveučilišni prvostupnik	0cn01
sveučilišta	0e`01
sveučilište	0e`01
svid	0k002
sviluppatore	01l01
sviluppatrice	01l01
svið	0k002
svjedodzba	0k202
svjedodžba	0k202
svobodna	0k401
svobodny	0k401
svobodná	0k401
svobodný	0k401
svářeč	0=j01
svářečský	0?k01
svært god	08R02
svært godt	0M001
swiadectwo	0@:01
swiadectwo dojrzalosci	0I=01
swiadectwo maturalne	0I=01
sygehus	0>H01
sygeplejerske	06=01
sykehus	0:>01
sykepleier	06;01
syksy	0k501
symposium	0=>01
systeme	03901
systems	02o01
szabadalom	0F?01
szak	0iC01
szakacs	02001
szakerto	0k602
szakertoi	0]501
szakgimnazium	0Uo01
szakgimnázium	0Uo01
szakirany	0iC01
szakirány	0iC01
szakiskola	0Uo01
szakkepesites	0J?01
szakkozepiskola	0Uo01
szakképesítés	0J?01
szakközépiskola	0Uo01
szakmai erettsegi	0J?01
szakmai oneletrajz	0`_01
szakmai oneletrajza	0`_01
szakmai érettségi	0J?01
szakmai önéletrajz	0`_01
szakmai önéletrajza	0`_01
szakmunkas	0J?01
szakmunkas bizonyitvany	0J?01
szakmunkás	0J?01
szakmunkás-bizonyítvány	0J?01
szakos	0iC01
szakvizsga	0J?01
szakács	02001
szakértő	0k602
szakértői	0]501
szalloda	06l01
szco	03>01
szerelo	02001
szerelő	02001
szerkeszto	0k802
szerkesztő	0k802
szinhaz	06l01
szkola	03]01
szkola podstawowa	03]01
szkola policealna	0cB01
szkole	03]01
szkolenie	0@:01
szkoly	03]01
szkoła	03]01
szkoła podstawowa	03]01
szkoła policealna	0cB01
szkoły	03]01
szovetkezet	06l01
szpital	02n01
szálloda	06l01
színház	06l01
szövetkezet	06l01
szčo	03>01
sách	09j01
sáng lập	09H01
sähköasentaja	05B01
säljare	02801
säätiö	06301
sælger	06=01
sæmileg	0_D01
sérfræðingur	0gm02
sérhæfing	01k01
sétány	03M01
sídlisko	0^K01
sídliště	0>T01
síðan	0h?01
sòcia	02501
sócia	02R01
sócio	02R01
söhne	08701
sölumaður	0<f01
súčasnosti	0F_01
súčasnosť	0F_01
súťaž	00401
sügis	0jg01
sürücü belgesi	0;o01
sš	0C=01
sơ cấp	0]Z01
sơ yếu lý lịch	0PR01
số	0@T01
sở	0:]01
t	0^C01
t m	0k:01
t o m	0k;01
t.o.m	0k;01
t/m	0k:01
tabellarischer lebenslauf	0<=01
tabib	04i01
tabiba	04i01
taeknimadur	0<f01
taekniskoli	03e01
taellae hetkellae	0H`01
taenaeaen	0H`01
taevling	0d_01
taevlingen	0d_01
tag	02001
tagad	0Y>01
tagozat	0iC01
tagung	0k<01
tagungsband	07k01
tahmini	0;n01
tahun	0k=02
tai	0k?01
taighdeoir	03I01
tailor	01h01
tajjeb	0k@01
tajjeb hafna	0HT01
tajjeb ħafna	0HT01
tajnica	0@f02
tajnik	0@f02
takdir belgesi	0:c01
takimi	0<o01
takmicenje	0bl01
takmičenje	0bl01
takmorkud	0OA01
takmörkuð	0OA01
takımı	0<o01
talitus	0\E01
talk	0=>01
talla hetkella	0H`01
taller	08902
talleres	07@01
tallers	03D01
talv	0kA01
talvi	0kB01
taman kanak kanak	0KZ01
taman kanak-kanak	0KZ01
tamirci	05801
tamplar	03N01
tanaan	0H`01
tanacsado	02001
tanapaev	0PG01
tanar	02001
tanaseni	0PG01
tanav	0Yh01
tanfolyam	0=702
tanito	02001
tanukiri	00101
tanulmany	0F?01
tanulmanyi atlag	07^01
tanulmány	0F?01
tanulmányi átlag	07^01
tanulo	02001
tanuló	02001
tanusitvany	0TF01
tanácsadó	02001
tanár	02001
tanító	02001
tanúsítvány	0TF01
tap chi	09j01
tap doan	0:]01
taqsima	0E001
tardor	0kC01
targyalasi szint	0L001
targyalasi szintu	0L001
targyalokepes	0L001
tarjoilija	05B01
tarkastaja	05B01
tarnyba	0D=01
tarsalgasi	0W601
tarsalgasi alapszint	0W501
tarsalgasi szint	0W601
tarsalgo	0W501
tarsasag	06l01
tasarimci	05801
tasarimcisi	05801
tasarımcı	05801
tasarımcısı	05801
tavasz	0kD01
tavasza	0kD01
tavern	02o01
tavling	0d_01
tavlingen	0d_01
tavmunka	0kE01
tavolrol	0kE01
tbk	00`01
tcf	0;Y01
teacher	01h01
teaching assistant	01h01
teadur	01=01
teaduskond	03O01
team	0kF09
team lead	06U01
teanga dhuchais	0>Z01
teanga dhúchais	0>Z01
teastas	0?E01
teastas soisearach	06F01
teastas sóisearach	06F01
teater	0kO04
teatr	02n01
teatras	03?01
teatre	03D01
teatris	05d01
teatro	0?O03
teatru	03801
teatrul	03801
teatteri	06301
tecaj	0kS02
tech lead	06U01
technician	01h01
technicien	0R>01
technicka	0@j02
technicus	02Q01
techniek	02P01
technik	0kU05
technikas	02H01
techniker	0kZ02
technikum	0k\03
technikumas	0CY01
technikus	02001
technikusi vegzettseg	0J?01
technikusi végzettség	0J?01
technička	0@j02
technologies	02o01
technologist	01h01
technology	02o01
tecnic	02501
tecnic superior	0@W01
tecnica	0eN04
tecnica superior	0@X01
tecnicatura	0@X01
tecnico	0<E03
tecnico em	0BB01
tecnico en	09c01
tecnico medio	09c01
tecnico superior	0@X01
tecno	0k_02
tecno u govoru i pismu	0ka01
tecnologia	02S01
tecnologia em	09O01
tecnologias	08;02
tecnologico	0>]01
tecnologie	03@01
tecnologies	03D01
tecnologo	09O01
tecnologo em	0BB01
tecnologías	07@01
tecnológico	0>]01
tecnólogo	09O01
tecnólogo em	0BB01
tee	0Yh01
teenindaja	01=01
tef	0;Y01
tefl	01N01
tehas	04e01
tehdas	06301
tehnicar	05902
tehnician	03N01
tehniciana	03N01
tehniciană	03N01
tehnicka skola	0IJ02
tehnik	0kb02
tehnikis	02I01
tehnikums	03i01
tehniska sola	0IL01
tehničar	05902
tehnička škola	0IJ02
tehniķis	02I01
tehniška šola	0IL01
teicamas	0=k01
teicami	0=k01
teicneoir	03I01
teises	07\01
teisininkas	02H01
teisininke	02H01
teisininkė	02H01
teisės	07\01
tekmovanje	0bi01
teknik	09f02
teknik universitesi	03c01
teknik üniversitesi	03c01
tekniker	0kd04
teknikk	0:>01
teknikko	0kh02
tekniku	04i01
teknisi	02101
teknisyen	05801
teknisyeni	05801
teknologie doktor	0F<01
teknoloji	03K01
teknolojileri	03K01
tekoce	0kj01
tekoce znanje	0kj01
tekoče	0kj01
tekoče znanje	0kj01
tekstil	03K01
tel	0kk01
telc	0;Y01
tele	0kk01
telecom	02o01
telelavoro	00e01
telemunca	0Cg01
telemuncă	0Cg01
teleoperador	01A01
teleoperadora	01A01
teletrabajo	0Ik01
teletrabalho	0kl01
teletravail	00a01
teletreball	00f01
tem 4	0;Y01
tem 8	0;Y01
tem-4	0;Y01
tem-8	0;Y01
tem4	0;Y01
tem8	0;Y01
temel	0;I02
temel duzey	0;I02
temel düzey	0;I02
temel seviye	0;K01
temsilci	05801
temsilcisi	05801
teo	0A>01
teollisuus	06301
teoranta	0A>01
ter	03M01
terapeut	0km02
terapeuta	01m01
teraz	0ko02
terbaik	05Z01
tercuman	05801
tercüman	05801
tere	03M01
terrace	05b01
terveyskeskus	06301
tervezett	0l101
tervezo	02001
tervező	02001
tese	04n01
tesekkur belgesi	0:c01
tesi	0l202
tesiasi	0CJ01
tesis	0l402
tesisatci	05801
tesisatçı	05801
tesol	01N01
tesorera	01A01
tesorero	01A01
tesoriere	01l01
tesoureiro	02R01
testaaja	05B01
testdaf	0;Y01
tester	0l606
testerka	01m01
teymi	0I@01
tez	0<X01
teza	06Y01
tezi	06i01
tezli yuksek lisans	0l<01
tezli yüksek lisans	0l<01
tezsiz yuksek lisans	0l<01
tezsiz yüksek lisans	0l<01
teză	06Y01
teātris	05d01
tečaj	0kS02
tečno	0k_02
tečno u govoru i pismu	0ka01
teşekkür belgesi	0:c01
teżi	06i01
th	0^m01
thac si	0:J01
thang	0l=02
thanh pho	0@T01
thanh thao	0^Y02
thcs	0CO01
the	0:G01
the huong dan vien	0:G01
theater	0l?03
theatre	0Mm02
therapeut	05l02
therapist	01h01
these	0>X01
these de doctorat	0G@01
thesis	0=>01
thi tran	0@T01
thiet ke	09H01
third place	00N01
thiết kế	09H01
thjalfari	0<f01
thn	0lB01
tho	09H01
tho dien	09H01
thon	0@T01
thpt	0CO01
through	0lC01
thru	0lC01
thu ky	09H01
thu ngan	09H01
thu ngân	09H01
thu thu	09H01
thu vien	0:]01
thuc tap sinh	09H01
thuiswerk	0QG01
thydandi	0<f01
thành phố	0@T01
thành thạo	0^Y02
tháng	0l=02
thèse	0>X01
thèse de doctorat	0G@01
théâtre	02g01
thôn	0@T01
thư ký	09H01
thư viện	0:]01
thạc sĩ	0:J01
thẻ	0:G01
thẻ hướng dẫn viên	0:G01
thị trấn	0@T01
thợ	09H01
thợ điện	09H01
thủ thư	09H01
thực tập sinh	09H01
ticaret	03K01
tidskrift	0VF02
tidsskrift	0lD04
tie	08001
tiedekunta	03j01
tien si	0lH01
tienda	07@01
tiendas	07@01
tieng me	0:B01
tieng me de	0:B01
tiesibas	05e01
tiessaiste	07_01
tiesības	05e01
tieu hoc	0CO01
tiešsaistē	07_01
tiimi	0aI02
tijdschrift	0X]02
tiketina	0_Y01
tikėtina	0_Y01
til	0lI03
til d d	0Qe01
til d.d	0Qe01
til dagsins	0J501
til dagsins i dag	0J501
til dagsins í dag	0J501
til na	0MJ01
til naa	0MJ01
til nu	0Qe01
til nå	0MJ01
til og med	0lL02
till	0lN02
till dags dato	0_^01
till date	0Ad01
till now	0Ad01
till och med	0k;01
till present	0Ad01
tills nu	0_^01
tills vidare	0_^01
tim	0lP05
timarit	0>R01
timmerman	02Q01
tingkat dasar	0Ib01
tingkat lanjut	03m01
tinh	0@T01
tinh nguyen vien	09H01
tirocinante	01l01
tischler	05G01
tischlerei	03901
titkar	02001
titkarno	02001
titkár	02001
titkárnő	02001
titol	01Y01
titolare	01l01
titre professionnel	03C01
titulo	01Z01
titulo universitario	09b01
tiyatrosu	03K01
tiến sĩ	0lH01
tiếng mẹ	0:B01
tiếng mẹ đẻ	0:B01
tiểu học	0CO01
tjener	06=01
tlumacz	01m01
tlumaczka	01m01
tn	0lU02
tnhh	0:]01
to	0lW02
to chuc	0:]01
to date	0Ad01
to present	0Ad01
to this day	0Ad01
to truong	09H01
toamna	0lY01
today	0Ad01
todistus	0go02
toefl	0;Y01
toefl ibt	0;Y01
toeic	0;Y01
toeicスコア	0lZ01
toemrer	05T02
toften	0Mk01
togaf	01N01
tohtori	0l[02
tohtorintutkinto	0L?01
toi	0D801
toimetaja	01=01
toiminimi	0Tk01
toimisto	06301
toimittaja	05B01
toistaiseksi	0H`01
toko	07A01
tol	0l]02
tolk	01=01
tolkija	01=01
tolmacs	02001
tolmács	02001
tom	0k;01
tomrer	05T02
tookoda	04e01
tootaja	01=01
topik	0;Y01
torfl	0;Y01
torg	0Ne01
torget	0l_02
tori	08001
torv	0Mk01
tosaitheoir	0><01
tospraaklig	0M601
tospraklig	0M601
tosproget	0Ln01
tospråklig	0M601
tot	0la03
tot en met	0k:01
tot heden	0P@01
tot nghiep thpt	00H01
tot nu	0P@01
tot nu toe	0P@01
tot op heden	0P@01
tovaren	03>01
tovarna	0XG02
továreň	03>01
továrna	0Dl01
tp	0@T01
tr	0>T01
tradenomi	04I01
traducatoare	03N01
traducator	03N01
traducteur	01W01
traductor	02602
traductora	02602
traductrice	01W01
traducătoare	03N01
traducător	03N01
tradutor	02R01
tradutora	02R01
traduttore	01l01
traduttrice	01l01
traduttur	04i01
traenare	02801
traener	06=01
trainee	0ld04
trainer	0lh03
tranare	02801
trang	0lk01
transactions	0=>01
translator	01h01
transport	02P01
transportes	08;02
transports	0ll02
trasporti	03@01
travesia	08Z01
travessa	04;01
travessera	08h01
travesía	08Z01
treasurer	01h01
treener	01=01
tren trung binh	0ln01
trener	0lo03
treneris	02F02
trenerka	01m01
trenutacno	0m201
trenutačno	0m201
trenutno	0m303
tres bien	08J02
tres bon	0AO01
tres bon niveau	0B801
tres bonne maitrise	0B801
tresorer	02501
tresorera	02501
tresorier	01W01
tresoriere	01W01
trezorier	03N01
trg	0^a03
trgovina	0Ub02
tribunal	02S01
trida	0>T01
trieda	0^K01
trinity	0;Y01
triq	0C\01
tro ly	09H01
trofeo	0m602
trofeu	00M01
trofeul	0>F01
troféu	00M01
troi chay	0>g01
trophee	00L01
trophy	00N01
trophée	00L01
truc tuyen	0m801
truckcertifikat	0?f01
truckfoererbevis	08=01
truckforerbevis	08=01
truckførerbevis	08=01
truckkort	0?j01
truhlar	0=j01
truhlář	0=j01
trung binh	0m902
trung bình	0m902
trung cap	0m;02
trung cap cao	0ln01
trung cap nghe	0CO01
trung cấp	0m;02
trung cấp cao	0ln01
trung cấp nghề	0CO01
trung hoc	0CO01
trung hoc pho thong	0m=02
trung học	0CO01
trung học phổ thông	0m=02
trung tam	0:]01
trung tam dao tao	0CO01
trung tâm	0:]01
trung tâm đào tạo	0CO01
truong	0CO01
truong ban	09H01
truong cao dang	0CO01
truong dai hoc	0CO01
truong nhom	09H01
truong phong	09H01
truong thpt	0CO01
trust	02o01
trva	0GL02
trvá	0GL02
tränare	02801
træner	06=01
très bien	08J02
très bon	0AO01
très bon niveau	0B801
très bonne maîtrise	0B801
tréner	02001
trésorier	01W01
trésorière	01W01
trên trung bình	0ln01
trôi chảy	0>g01
trường	0CO01
trường cao đẳng	0CO01
trường thpt	0CO01
trường đại học	0CO01
trưởng ban	09H01
trưởng nhóm	09H01
trưởng phòng	09H01
trợ lý	09H01
trực tuyến	0m801
tu	0m?03
tu van	09H01
tu xa	0m801
tuinen	02P01
tuinman	02Q01
tukang	02101
tulajdonos	02001
tulityoekortti	03L01
tulityokortti	03L01
tulityökortti	03L01
tulkotaja	02I01
tulkotajs	02I01
tulkotāja	02I01
tulkotājs	02I01
tunnistus	0YM02
tunnustus	0mB03
turizm	03K01
turpinas	0Y>01
turpinās	0Y>01
tutkija	05B01
tutkimusasema	06301
tutkinto	0W101
tutor	0mE03
tutora	02R01
tuttora	00k01
tvaaspraakig	0M501
tvasprakig	0M501
tvityngd	0]Y01
tvityngdur	0]Y01
tvornica	0Tm01
tvrtka	0Tm01
tvåspråkig	0M501
tvítyngd	0]Y01
tvítyngdur	0]Y01
tweede prijs	0I401
tweetalig	0I501
tyden	0mH01
tydnu	0mH01
tydny	0mH01
tydzien	0mI01
tydzień	0mI01
tygodni	0mI01
tygodnie	0mI01
tym	0FR01
tyoenjohtaja	05B01
tyoentekijae	05B01
tyoeturvallisuuskortti	03L01
tyonjohtaja	05B01
tyontekija	05B01
tyoturvallisuuskortti	03L01
tyrejas	02H01
tyrėjas	02H01
tytul	0LS01
tytul technika	0I=01
tytuł	0LS01
tytuł technika	0I=01
tyydyttaevae	0U202
tyydyttaevae alkeet	04S01
tyydyttava	0U202
tyydyttava alkeet	04S01
tyydyttävä	0U202
tyydyttävä alkeet	04S01
työnjohtaja	05B01
työntekijä	05B01
työturvallisuuskortti	03L01
tárgyalási szint	0L001
tárgyalási szintű	0L001
tárgyalóképes	0L001
társalgási	0W601
társalgási alapszint	0W501
társalgási szint	0W601
társalgó	0W501
társaság	06l01
távmunka	0kE01
távolról	0kE01
tâmplar	03N01
tällä hetkellä	0H`01
tänapäev	0PG01
tänaseni	0PG01
tänav	0Yh01
tänukiri	00101
tänään	0H`01
tävling	0d_01
tävlingen	0d_01
tæknimaður	0<f01
tækniskóli	03e01
tècnic	02501
tècnic superior	0@W01
tècnica	02501
técnica	05o02
técnica superior	0@X01
técnico	05o02
técnico em	0BB01
técnico en	09c01
técnico medio	09c01
técnico superior	0@X01
tél	0kk01
télétravail	00a01
tér	03M01
tình nguyện viên	09H01
tím	0FW01
tímarit	0>R01
títol	01Y01
título	01Z01
título universitario	09b01
tól	0l]02
tõlk	01=01
tõlkija	01=01
töökoda	04e01
töötaja	01=01
tømrer	05T02
týden	0mH01
týdny	0mH01
týdnů	0mH01
tým	0FR01
tęsiasi	0CJ01
tłumacz	01m01
tłumaczka	01m01
től	0l]02
tř	0>T01
třída	0>T01
tư vấn	09H01
tại	0k?01
tạp chí	09j01
tập đoàn	0:]01
tỉnh	0@T01
tốt	0^Y02
tốt nghiệp thpt	00H01
tổ	0:A01
tổ chức	0:]01
tổ trưởng	09H01
tới	0D801
từ	0mJ02
từ xa	0m801
u	0mL06
u braku	0_002
u tijeku	0m201
u toku	0mR01
uab	00`01
ubersetzer	05G01
ubezpieczenia	02n01
ucen	0=j01
uceni	0C=01
ucenic	03N01
ucetni	0=j01
uciliste	0mS03
ucitel	02J02
ucitelj	0a303
ucla	0@l01
uctovnicka	0??01
uctovnik	0??01
uczelnia	03]01
uczen	01m01
uczeń	01m01
ud	00`01
udacity	0@l01
udana	0_301
udata	0_401
uddannelsescenter	0I701
udemy	0@l01
udmaerkelse	00801
udmærkelse	00801
udruga	0Tm01
udruzenje	05k01
udruženje	05k01
udvikler	06=01
uebersetzer	05G01
ufer	0@K01
ufficio	0E101
ufficjal	04i01
uffiċjal	04i01
ug	00`01
uge	0mV01
uger	0mV01
ugift	0hF02
ugm	0@l01
ugyintezo	02001
ugynokseg	06l01
ugyved	02001
uhing	04e01
ui	06U01
uitgeverij	0mW02
uitmuntend	0mY01
uitstekend	0e101
ujsagiro	02001
uke	0mZ01
uker	0mZ01
uksus	0\E01
ul	0m[06
ulica	0ma05
ulice	0>T01
ulicy	04H01
ulikool	03O01
umschulung	01?01
und	0mf01
undergraduate	09V01
underskoeterska	02801
underskoterska	02801
undersköterska	02801
underwriter	01h01
undirstada	0OA01
undirstaða	0OA01
uned	0>]01
ungdomsskole	0:b01
uni	0PS02
uniao estavel	0hi01
unidad	0D701
unidade	0E`01
unit	0mg04
unita	0E101
unitat	0FI01
unite	0?H01
unità	0E101
unité	0?H01
univ bacc	0cn01
univ dipl	0Z;01
univ. bacc	0cn01
univ. dipl	0Z;01
universidad	0>]01
universidade	0?R01
universita	0mk02
universitaet	0<701
universitaire	01M01
universitaria	0>]01
universitas	0KZ01
universitat	0mm02
universitate	0mo02
universitatea	07201
universitatea politehnica	07201
universitates	03i01
universite	0n102
universiteit	07]01
universitesi	03c01
universitet	0n303
universitetas	0CY01
universitete	0CY01
universitetet	0n303
universiteto	0CY01
universities	01K01
university	0n602
università	0mk02
universität	0<701
université	01M01
universitāte	03i01
universitātes	03i01
univerza	0IL01
univerze	0IL01
univerzi	0IL01
univerzita	0K`02
univerzite	0K`02
univerzitet	0n801
univerzitetni diplomirani	0Z;01
univerzity	0K`02
univerzitě	0C=01
uniwersytet	0n901
união estável	0hi01
unmarried	0@]01
unternehmen	03901
until	0lC01
until now	0Ad01
until present	0Ad01
until today	0Ad01
unur	0=X01
uoc	01L01
uomo	0Zg01
upc	01L01
upcoming	05V01
uplne stredne	0[V01
upper intermediate	0Nd01
upper second	00T01
upper second class	00T01
upper-intermediate	0Nd01
uppsats	0Jd01
uprawnienia	0@:01
uprawnienie	0@:01
urad	0FF02
urbanitzacio	08h01
urbanització	08h01
urbanizacion	08Z01
urbanización	08Z01
ured	0Tm01
urednica	0@_03
urednik	0@_03
urkunde	0n:02
urzad	02n01
urząd	02n01
usek	0j302
usine	02g01
uslugi	02n01
usmerenje	0n<01
usmeritev	0jN01
usmjerenje	0hb01
ust duzey	03k01
usta	05801
ustabasi	05801
ustabaşı	05801
ustanova	0=K01
ustanovitelj	05;01
ustav	0FF02
usługi	02n01
ut	03M01
utca	03M01
utgefid	0>R01
utja	03M01
utmaerkelse	00K01
utmaerkt	0Lo01
utmarkelse	00K01
utmarkt	0Lo01
utmerkelse	00901
utmerket	0M001
utmärkelse	00K01
utmärkt	0Lo01
utvar	0j302
utvecklare	02801
utvikler	06;01
uverenje	0`101
uvjerenje	0aT01
ux	06U01
uy ban	0:]01
uye	05801
uyesi	05801
uzaktan	0@@01
uzem	04A02
uzina	03801
uzivatelska	0n=01
uzivatelsky	0n=01
uzman	0n>02
uzman duzey	0n@01
uzman düzey	0n@01
uzmani	05801
uzmanı	05801
uznani	00501
uznanie	00401
uznemuma	0nA01
uznemums	05d01
uznání	00501
uzvaretaja	00B01
uzvaretajs	00B01
uzvarētāja	00B01
uzvarētājs	00B01
uzņēmums	05d01
uzņēmumā	0nA01
učení	0C=01
učeň	0=j01
učilište	0nB02
učiliště	0C=01
učitel	0T<01
učitelj	0a303
učiteľ	07j01
uživatelsky	0n=01
uživatelská	0n=01
v	0nD05
v le	0>U01
v o s	00`01
v teku	0CV01
v.le	0>U01
v.o.s	00`01
va	0nI01
vaar	0nJ02
vaardare	02801
vaardcentral	0=J01
vaaren	0nJ02
vabalt	0W001
vabatahtlik	01=01
vaditaja	02I01
vaditajs	02I01
vadovas	02H01
vadove	02H01
vadovė	02H01
vadybininkas	02H01
vadybininke	02H01
vadybininkė	02H01
vadītāja	02I01
vadītājs	02I01
vaeg	04Y01
vaegen	04Y01
vaeitoeskirja	0nL02
vaelttaevae	04S01
vaelttaevae keskitaso	0U401
vaenget	0Mk01
vaentanlegt	01001
vaerkfoerer	06=01
vaerkforer	06=01
vaerksted	0>H01
vaeylae	08001
vag	04Y01
vaga hasti	0W001
vaga hea	0nN02
vagen	04Y01
vahene	04M01
vairuotojas	02H01
vairuotojo pazymejimas	07\01
vairuotojo pažymėjimas	07\01
vaistine	03?01
vaistininkas	02H01
vaistinė	03?01
vaitekiri	03J01
vaitoskirja	0nL02
vaji	06:01
vakblad	0<W01
vakfi	03K01
vakfı	03K01
vakman	02Q01
vaktmaestare	02801
vaktmastare	02801
vaktmästare	02801
vakuutus	06301
vald	0nP02
valjak	0Yh01
vallalat	04A02
vallaline	01<01
vallalkozo	02001
valmentaja	05B01
valores	0@i01
valttava	04S01
valttava keskitaso	0U401
van	0nR01
van phong	0:]01
vanaf	0nS02
vandaag	0P@01
vanzatoare	03N01
vanzator	03N01
vapaaehtoinen	05B01
var	0nJ02
vara	0nU01
vardare	02801
vardcentral	0=J01
varen	0nJ02
varhato	0l101
varhatoan	0l101
varilec	0D601
varon	0P^01
vartija	05B01
varón	0P^01
vas	0^L01
vasara	0nV02
vaspitac	0WF01
vaspitač	0WF01
vastaava	05B01
vayla	08001
vca	0nX02
vd	0O901
vdana	0k401
vdaná	0k401
ve	0nZ02
vecka	0n\01
veckor	0n\01
ved	0n]02
vedec	0@j02
vedes	0Se01
vedouci	0=j01
vedoucí	0=j01
veduca	0??01
veduci	0??01
vedúca	0??01
vedúci	0??01
vedęs	0Se01
veebis	0Tj01
veg	0:?01
vegen	0:?01
vegi	0Ne01
vegur	0Ne01
vegyesz	02001
vegyész	02001
vei	0:?01
veien	0:?01
veikals	05d01
veileder	06;01
veitingahus	06501
veitingahús	06501
vej	0Mk01
vejleder	06=01
veldig god	0M001
veleuciliste	0e`01
veleučilište	0e`01
velmi dobra	03n02
velmi dobre	0c=04
velmi dobrá	04301
velmi dobře	0n_02
velmi pokrocila	0V:01
velmi pokročilá	0V:01
velvirki	0<f01
vencedor	00M01
vencedora	00M01
vendedor	05o02
vendedora	05o02
vendeur	01W01
vendeuse	01W01
venditore	01l01
venditrice	01l01
venedor	02501
venedora	02501
ventures	02o01
verano	0na01
verao	0nb01
verband	03901
verdlaun	0nc02
verein	03901
vereniging	02P01
vergevorderd	0ne01
verhandlungssicher	0bV01
verhandlungssicher in wort und schrift	0Lc01
verheiratet	0N=01
verkaeufer	05G01
verkaufer	05G01
verket	0=J01
verkfraedingur	0<f01
verkfræðingur	0<f01
verkoopster	02Q01
verkoper	02Q01
verkossa	0J]01
verksmidja	06501
verksmiðja	06501
verkstad	0=J01
verksted	0:>01
verkäufer	05G01
verlag	0nf02
veroeffentlichung	07k01
veroffentlichung	07k01
verpleegkundige	02Q01
verseny	0Di02
versicherung	03901
versicherungen	03901
verslun	06501
vertaler	02Q01
verteja	02H01
vertejas	02H01
vertejums	07a01
vertieft	0Mh01
vertiefung	0KQ01
vertreter	05G01
vertriebler	02\01
vertėja	02H01
vertėjas	02H01
verwacht	0N801
verwachte	0N801
verwalter	05G01
verwitwet	0N=01
very good	02L02
verzekeringen	02P01
verzorgende	02Q01
verão	0nb01
verðlaun	0nc02
veröffentlichung	07k01
vet	01h01
vetaejae	05B01
vetaja	05B01
veterinarian	01h01
vetur	0nh01
vetäjä	05B01
veuf	0?F01
veuve	0?F01
vezeto	02001
vezető	02001
veľmi dobre	0ni02
veľmi dobrá	04601
vhs	0@l01
via	0>U01
viale	0>U01
vice president	01h01
vico	0>U01
vicolo	0>U01
vid	0nk02
videja atzime	07a01
videja izglitiba	06T01
videja limeni	0gE01
videja profesionala	06T01
videji	0gE01
videjs	0nm02
videregaaende	0_S01
videregaaende opplaering	06j01
videregaaende skole	0:b01
videregaende	0_S01
videregaende opplaering	06j01
videregaende skole	0:b01
videregående	0_S01
videregående opplæring	06j01
videregående skole	0:b01
vidurine mokykla	0CY01
vidurinis	0=c01
vidurinis issilavinimas	0=c01
vidurinis išsilavinimas	0=c01
vidurinė mokykla	0CY01
vidurkenning	00;01
vidurkis	0:@01
vidusskola	03i01
vidutines	0an01
vidutinis	0no02
vidutiniskai	0an01
vidutiniškai	0an01
vidutinės	0an01
vidēji	0gE01
vidējs	0nm02
vidējā atzīme	07a01
vidējā izglītība	06T01
vidējā līmenī	0gE01
vidējā profesionālā	06T01
vien	0:]01
vien dao tao	0CO01
viesbutis	03?01
viesnica	05d01
viesnīca	05d01
viešbutis	03?01
viikko	0o101
viikkoa	0o101
vikar	05T02
vikarie	02801
village	05b01
villanyszerelo	02001
villanyszerelő	02001
vincitore	00O01
vincitrice	00O01
vinder	00801
vinnare	00K01
vinner	00901
vinter	0o203
vinteren	0o502
vintern	0o701
virasto	06301
virejas	02H01
viriesu	0o801
virietis	0o801
virkailija	05B01
virksomhed	0>H01
virtual	0Mg01
virziens	0eC01
virėjas	02H01
visa skola	0o902
visa strucna sprema	0o;02
visi srednji	0o=02
visja sola	0IL01
visja strokovna izobrazba	0o?01
visjesolska izobrazba	0o?01
visjesolski studij	0o?01
visji srednji	0o@01
visoka skola	0IJ02
visoka sola	0IL01
visoka strokovna izobrazba	0EV01
visoka strucna sprema	0E501
visoka stručna sprema	0E501
visoka škola	0IJ02
visoka šola	0IL01
visoko obrazovanje	0S601
vispareja videja	06T01
vispārējā vidējā	06T01
viss	0QI01
vita	0^A01
vitaz	00401
vitazka	00401
vitez	00501
vitezka	00501
vitnemaal	06j01
vitnemal	06j01
vitnemål	06j01
viuda	0hl01
viudo	0hl01
viuva	0hi01
viuvo	0hi01
vizsga	0=702
við	0PP01
viðurkenning	00;01
viúva	0hi01
viúvo	0hi01
viša stručna sprema	0o;02
viša škola	0o902
viši srednji	0o=02
višja strokovna izobrazba	0o?01
višja šola	0IL01
višješolska izobrazba	0o?01
višješolski študij	0o?01
višji srednji	0o@01
viện	0:]01
viện đào tạo	0CO01
vk	0o101
vlasnica	0=:02
vlasnik	0=:02
vloeiend	0e101
vloeiend in woord en geschrift	0e101
vmbo	0P:02
vmbo diploma	0P<01
vmbo-diploma	0P<01
vo	0oA01
vocational qualification	02O01
voda	06O01
vodic	07j01
vodicsky preukaz	0?l01
voditelj	0V201
vodič	07j01
vodičský preukaz	0?l01
vodja	0D601
vof	00`01
voitja	00101
voittaja	00701
voldoende	0Aj01
volontaer	02801
volontar	02801
volontaria	01l01
volontario	01l01
volonter	05902
volontär	02801
volum	06Y01
voluntar	03N01
voluntara	03N01
voluntari	02501
voluntaria	02203
voluntario	05o02
voluntară	03N01
volunteer	01h01
voluntària	02501
voluntária	02R01
voluntário	02R01
vom	0oB01
von	0oB01
voorjaar	0XP01
voorman	02Q01
voorzitter	02Q01
vor	0oC01
vorauss	05H01
voraussichtlich	05H01
vorbitor nativ	0<a01
vordiplom	09Y01
vorsitzende	05G01
vorstand	05G01
vortrag	0;k02
votazione	00G01
votazione finale	00G01
voto	00G01
voto di laurea	00G01
voto finale	00G01
vottord	0oD01
vottorð	0oD01
vottun	0oD01
vozac	05902
vozacka dozvola	0H<02
vozač	05902
vozačka dozvola	0H<02
voznik	0D601
vozniski izpit	0?i01
vozniški izpit	0?i01
vođa	06O01
vp	06U01
vrijwilliger	0I>01
vrijwilligster	0I>01
vrlo dobro	0oE04
vrouw	0oI01
vrouwelijk	0oI01
vrtec	0IL01
vrtic	0IJ02
vrtić	0IJ02
vs	0EV01
vsi	00`01
vss	0oJ02
vuggestue	0>H01
vukova diploma	0bl01
vuoden	00701
vuosi	0oL01
vuotta	0oL01
vut	0C=01
vwo	0P:02
vyborna	03n02
vyborne	0c=04
vychovatel	0T<01
vychovavatel	07j01
vychovávateľ	07j01
vydano	0F701
vydata	0hY01
vydatá	0hY01
vydavatelstvi	0Dl01
vydavatelstvo	0oM02
vydavatelství	0Dl01
vydavateľstvo	0oM02
vydáno	0F701
vyhlaska	0?k01
vyhláška	0?k01
vyras	0oO01
vyriska	0oO01
vyriška	0oO01
vyskumny pracovnik	0??01
vysoka skola	0K`02
vysoke uceni	0C=01
vysoke uceni technicke	0C=01
vysokoskolske	0:;01
vysokoškolské	0:;01
vysoká škola	0K`02
vysoké učení	0C=01
vysoké učení technické	0C=01
vyssi odborna skola	0C=01
vyssi odborne	0E\01
vyssie odborne	0oP01
vysvedceni	0?k01
vysvedcenie	0?l01
vysvedčenie	0?l01
vysvědčení	0?k01
vyucen	0[W01
vyuceni	0[W01
vyucni list	0[W01
vyucny list	0[V01
vyučen	0[W01
vyučení	0[W01
vyvojar	02J02
vyzkumny pracovnik	0=j01
vyznamenani	00501
vyznamenanie	00401
vyznamenání	00501
vyššie odborné	0oP01
vyšší odborná škola	0C=01
vyšší odborné	0E\01
vzdalene	0^I01
vzdáleně	0^I01
vzgojitelj	05;01
và	0nI01
vállalat	04A02
vállalkozó	02001
várható	0l101
várhatóan	0l101
vânzătoare	03N01
vânzător	03N01
väg	04Y01
väga hea	0nN02
väga hästi	0W001
vägen	04Y01
vähene	04M01
väitekiri	03J01
väitöskirja	0nL02
väljak	0Yh01
välttävä	04S01
välttävä keskitaso	0U401
väylä	08001
vår	0nJ02
vårdare	02801
vårdcentral	0=J01
våren	0nJ02
vænget	0Mk01
væntanlegt	01001
værkfører	06=01
værksted	0>H01
vélvirki	0<f01
vítěz	00501
vítězka	00501
víťaz	00401
víťazka	00401
võitja	00101
výborne	0ni02
výborná	03n02
výborné	04301
výborně	0n_02
výskumný pracovník	0??01
výuční list	0[W01
výučný list	0[V01
vývojár	07j01
vývojář	0T<01
výzkumný pracovník	0=j01
vāji	06:01
văn phòng	0:]01
vērtējums	07a01
vědec	0=j01
vīrietis	0o801
vīriešu	0o801
všs	0oQ01
všį	00`01
w	0oR02
w l l	00`01
w toku	04401
w trakcie	04401
w.l.l	00`01
waiter	01h01
waitress	01h01
wakacje	0X901
wakil	02101
wakil ketua	02101
wall	0@K01
wanita	0a]01
warehouse	02o01
warsztat	02n01
wartawan	02101
warung	07A01
way	05b01
we	0oT01
wedstrijd	0<901
week	0oU02
weeks	0oW01
weg	0oX02
weibl	0M[01
weiblich	0M[01
weken	0oZ01
welder	01h01
werk	03901
werke	03901
werker	05l02
werkstatt	03901
werkstudent	09901
werkstudentin	09901
wesen	0W801
wettbewerb	0c:02
wiceprezes	01m01
widowed	0@]01
winemaker	01h01
winkel	02P01
winnaar	0I401
winner	00N01
winter	0o[03
wiosna	0o^01
wiosną	0o^01
wirausaha	07A01
wissenschaft	0W801
wissenschaften	0W801
wissenschaftler	05G01
wissenschaftliche mitarbeiterin	09901
wissenschaftlicher mitarbeiter	09901
with	0M;01
wk	0oW01
wks	0oW01
wlasciciel	01m01
wlascicielka	01m01
wlasna dzialalnosc	02n01
wo bachelor	09\01
wo master	0GH01
wo-bachelor	09\01
wo-master	0GH01
woche	0o_01
wochen	0o_01
wohnung	04d01
woj	04H01
wolny	0Tl01
wolontariusz	01m01
wolontariuszka	01m01
woman	0o`02
work from home	0Mg01
worker	01h01
working familiarity	0Kb01
working knowledge	0Nb02
working proficiency	0Nd01
works	02o01
workshop	0=>01
writer	01h01
wychowawca	01m01
wydawnictwo	0ob02
wydzial	0od02
wydział	0od02
wykladowca	01m01
wyksztalcenie srednie	0I=01
wykształcenie średnie	0I=01
wykładowca	01m01
wynik	0`901
wyroznienie	0LS01
wyróżnienie	0LS01
wystapienie	06k01
wystąpienie	06k01
wyzsza szkola	03]01
wyższa szkoła	03]01
własna działalność	02n01
właściciel	01m01
właścicielka	01m01
xa	0@T01
xahar	0of01
xep loai	0De01
xerrada	0?201
xhur	0of01
xitwa	0og01
xuat sac	0oh02
xuong	0:]01
xuất sắc	0oh02
xã	0@T01
xưởng	0:]01
xếp loại	0De01
y	0oj02
y ta	09H01
y tá	09H01
yandal	0@Y01
yapi	03K01
yapı	03K01
yardimcisi	05801
yardımcısı	05801
yarisma	0:c01
yarismasi	0:c01
yarışma	0:c01
yarışması	0:c01
yayasan	07A01
yayinevi	0ol02
yayinlandi	0<X01
yayinlari	03K01
yayınevi	0ol02
yayınlandı	0<X01
yayınları	03K01
yaz	0on01
yazilim	03K01
yazilimci	05801
yazılım	03K01
yazılımcı	05801
yds	0;Y01
year	0oo01
years	0oo01
yeterlik	0;o01
yeu	0]Z01
yh examen	0WG01
yh-examen	0WG01
yhdistys	06301
yhtio	06301
yhtioe	06301
yhtiö	06301
yil	0gl01
yki	0;Y01
yksikko	0aI02
yksikkoe	0aI02
yksikkö	0aI02
yleisarvosana	06n01
ylempi amk	0EX01
ylempi ammattikorkeakoulututkinto	0EX01
ylempi korkeakoulututkinto	0EX01
yliopisto	03j01
yliopistossa	03j01
ylioppilas	04h01
ylioppilastutkinto	04h01
yokdil	0;Y01
yonetici	05801
yoneticisi	05801
yr	10001
yrittaejae	05B01
yrittaja	05B01
yrittäjä	05B01
yrityksessa	10101
yrityksessae	10101
yrityksessä	10101
yritys	06301
yrkesbevis	0N<01
yrkesexamen	0L@01
yrkesfag	06j01
yrkeshoegskola	0M701
yrkeshoegskoleexamen	0WG01
yrkeshogskola	0M701
yrkeshogskoleexamen	0WG01
yrkeshögskola	0M701
yrkeshögskoleexamen	0WG01
yrs	10001
yuksek lisans	0l<01
yuksek lisans derecesi	0l<01
yuksekokulu	03c01
yökdil	0;Y01
yönetici	05801
yöneticisi	05801
yüksek lisans	0l<01
yüksek lisans derecesi	0l<01
yüksekokulu	03c01
yıl	0gl01
yếu	0]Z01
z	10202
z odliko	0cY01
z wyroznieniem	0`901
z wyróżnieniem	0`901
zaawansowana	0:_02
zaawansowany	0:_02
zacatecnik	10402
zacetnik	10602
zacetno	10801
zaciatocnik	10902
zadovoljavajuce	0eg01
zadovoljavajuće	0eg01
zadovoljivo	0c901
zadruga	02k03
zaklad	02n01
zaklada	0Tm01
zakladatel	02J02
zakladateľ	07j01
zakladna	10;02
zakladna skola	0YT01
zakladna znalost	0]A01
zakladne znalosti	0]A01
zakladni	10=02
zakladni skola	0C=01
zakladni znalost	0]J01
zakladni znalosti	0]J01
zakladny	10?01
zaklady	10@05
zakljucni izpit	0c<01
zaključni izpit	0c<01
zakład	02n01
zakłady	02n01
zalozba	10E02
zalozyciel	01m01
zalozycielka	01m01
založba	10E02
zameranie	0iB01
zamereni	0`001
zamestnanec roku	00501
zamezna	0Tl01
zamężna	0Tl01
zaměstnanec roku	00501
zaměření	0`001
zasadnicze zawodowe	0I=01
zastepca	01m01
zastupca	0??01
zastupce	0=j01
zastępca	01m01
zaswiadczenie	0@:01
zavarivac	0=:02
zavarivač	0=:02
zavarovalnica	0=K01
zavod	10G05
zavody	0FF02
zawodowe	0I=01
zawodowka	03]01
zawodówka	03]01
zayif	0;K01
zayıf	0;K01
začetnik	10602
začetno	10801
začiatočník	10902
začátečník	10402
założyciel	01m01
założycielka	01m01
zaświadczenie	0@:01
zbornik	10L04
zborník	0@h01
zdaj	0CV01
zdalna	0QH01
zdalnie	0QH01
zdravnica	0D601
zdravnik	0D601
zdravotni sestra	0=j01
zdravotní sestra	0=j01
zdravstveni dom	0=K01
zdruzenie	03>01
zdruzenje	0=K01
združenie	03>01
združenje	0=K01
zeer goed	0N>02
zeichner	05G01
zeitschrift	0;k02
zelfstandig	0N501
zelo dobro	10P02
zena	10R04
zenaty	0g302
zenska	10V02
zenske	10X02
zenski	10Z04
zensko	10202
zentrum	03901
zertifikat	0YG02
zertifiziert	10^01
zertifizierung	0;]01
zespol	0HI01
zespol szkol	03]01
zespół	0HI01
zespół szkół	03]01
zeszyty naukowe	06k01
zeugnis	0;]01
ziekenhuis	02P01
ziema	10_02
zima	10a06
zimmerei	03901
zimmerer	05G01
zimą	10g01
zinatnu doktors	0GW01
zinātņu doktors	0GW01
zivljenjepis	10h01
zivnost	0FF02
zivotopis	10i04
zkouska	0?k01
zkouška	0?k01
zlata medaile	00501
zlaty	00501
zlatá medaile	00501
zlatý	00501
zmagovalec	0bi01
zmagovalka	0bi01
znamka	0@;02
znanstvenik	0=901
známka	0@;02
zomer	10m01
zonaty	0Tl01
zonen	0N501
zorg	02P01
zpusobilost	0?k01
způsobilost	0?k01
zrt	00`01
zs	0C=01
zulassung	05n01
zurnalas	0Uf01
zurnalistas	02H01
zurnalists	02I01
zurnals	0F;01
zurzeit	04501
zvarac	0??01
zviluppatur	04i01
zvárač	0??01
zweisprachig	0JE01
zwyciezca	0LS01
zwycięzca	0LS01
zyciorys	10n01
zyciorys zawodowy	10n01
zzp	0N501
zzp'er	0I>01
základná	10;02
základná znalosť	0]A01
základná škola	0YT01
základné znalosti	0]A01
základní	10=02
základní znalost	0]J01
základní znalosti	0]J01
základní škola	0C=01
základný	10?01
základy	10o04
zástupca	0??01
zástupce	0=j01
závod	0FF02
závody	0FF02
zš	0C=01
à	07b02
à aujourd'hui	00_01
à ce jour	00_01
à distance	00a01
à distância	0kl01
à présent	00_01
àrea	0FI01
á netinu	00j01
általános iskola	04_02
ápoló	02001
ár	11301
área	11403
áruház	06l01
átlag	07^01
áætlað	01001
ägare	02801
äidinkielen taso	02Z01
äidinkielenä	02Z01
äidinkieli	02Z01
äidinkielinen	02Z01
ämne	02[01
ärztin	02\01
år	01103
årets	01403
çevirmen	05801
çevrimiçi	0@@01
çift anadal	0@Y01
çok iyi	0A302
çok iyi derecede	0A501
çırak	05801
école	01M01
école primaire	01M01
école supérieure	01M01
écoles	01M01
éditions	0Hc02
éducateur	01W01
éducatrice	01W01
électricien	01W01
élémentaire	0:f02
építész	02001
équipe	0?H01
érem	0Di02
érettségi	0J?01
érettségi bizonyítvány	0J?01
értékesítő	02001
és	0JG01
établissements	02g01
étage	04Z01
étterem	06l01
été	0J^01
év	0J`02
éves	0Jb01
évkönyv	0F?01
ênfase	0Il01
í dag	0J501
í sambúð	0I?01
în curs	01i01
în prezent	01i01
începând cu	0Qo01
începător	0;P02
învățătoare	03N01
învățător	03N01
ó	11702
ógift	0I?01
óstán	0A>01
óta	0aX02
óvoda	0Uo01
óvodapedagógus	02001
óvónő	02001
õde	01=01
õpetaja	01=01
õppekava	0J@01
ödül	0:c01
ödülü	0:c01
ön lisans	0]001
önkormányzat	06l01
önkéntes	0``01
önlisans	0]001
önéletrajz	0`_01
önéletrajza	0`_01
ösd	0;Y01
ösztöndíj	0Di02
översättare	02801
öz geçmiş	0a\01
özgeçmiş	0a\01
özgeçmişi	0a\01
öğretim görevlisi	05801
öğretim üyesi	05801
öğretmen	05801
öğretmeni	05801
økonom	05T02
øvet	0`O01
újságíró	02001
úplné stredné	0[V01
úrad	03>01
úsek	0j302
ústav	0FF02
út	03M01
útgefið	0>R01
útja	03M01
útvar	0j302
účetní	0=j01
účtovník	0??01
účtovníčka	0??01
úřad	0Dl01
übersetzer	05G01
ügyintéző	02001
ügynökség	06l01
ügyvéd	02001
ühing	04e01
üksus	0\E01
ülikool	03O01
üniversite	03c01
üniversitesi	03c01
üst düzey	03k01
üye	05801
üyesi	05801
üzem	04A02
þjálfari	0<f01
þýðandi	0<f01
ārste	02I01
ārsts	02I01
ċertifikat	0@701
ċertifikat tas-sekondarja	0@601
ċertifikazzjoni	0@701
č.p	0>T01
časopis	0?@04
čašník	0??01
čašníčka	0??01
červený diplom	0@;02
čestné uznanie	00401
čestné uznání	00501
član	0@_03
članak	0@b02
članek	0V=01
članica	0@f02
člen	0@j02
článek	0F701
článok	0@h01
čvut	0C=01
číšník	0=j01
đang làm	0;N01
điều dưỡng	09H01
điều hành	09H01
điều phối viên	09H01
điểm	0De01
điểm trung bình	0De01
đã kết hôn	0@S01
đường	0@T01
đại học	0CO01
đầu bếp	09H01
đến	0D801
đến nay	0;N01
độc thân	0@S01
ġurnal	06i01
ġurnalist	04i01
ģimnāzija	03i01
ħarifa	0P501
īpašnieks	02I01
įkūrėjas	02H01
įmonė	03?01
įmonėje	0Qm01
įvertinimas	0:@01
ļoti labi	07l02
ősz	0aU01
ősze	0aU01
œnologue	01W01
ředitel	0T<01
řidič	0T<01
řidičský průkaz	0?k01
średni	0iI02
średnia	0iK02
średnia ocen	0`901
średnie	0I=01
średnio	0H801
średnio zaawansowany	0H801
średnio zaawansowany wyższy	0G501
średniozaawansowana	0H801
średniozaawansowany	0iI02
średniozaawansowany wyższy	0G501
świadectwo	0@:01
świadectwo dojrzałości	0I=01
świadectwo maturalne	0I=01
şampiyon	0:c01
şef	05801
şefi	05801
şimdi	0>701
şirket	03K01
şirketi	03K01
şoför	05801
şu an	0>701
şu anda	0>701
şubesi	0<o01
še traja	0CV01
šef	0=:02
šetalište	08c01
šiandien	0CJ01
šiuo metu	0CJ01
škola	11904
šobrīd	0Y>01
šodien	0Y>01
šoferis	02I01
šola	0IL01
špecialista	0??01
špecialistka	0??01
špecializácia	0iB01
štipendija	0bi01
štipendium	00401
štruktúrovaný životopis	0de01
študent	0D601
študijný odbor	0iB01
študijný program	0iB01
študijska smer	0jN01
študijski program	0jN01
štúdia	0@h01
štúdio	03>01
šķīries	0_201
żeńska	0Ug01
żeński	0Ug01
żonaty	0Tl01
żviluppatur	04i01
życiorys	10n01
życiorys zawodowy	10n01
ž	10202
žena	10R04
ženatý	0g302
ženska	11=01
ženski	11>03
žensko	10202
ženské	10X02
žiema	11A01
življenjepis	10h01
živnost	0Dl01
živnosť	03>01
životopis	10i04
žurnalas	0Uf01
žurnalistas	02H01
žurnālists	02I01
žurnāls	0F;01
școala	07201
școala gimnazială	07201
școala postliceală	07201
școală	07201
școală postliceală	0A801
școală profesională	09K01
șef	03N01
șefă	03N01
și	0h=01
șofer	03N01
șoseaua	04E01
άγαμη	11B01
άγαμοσ	11B01
άδεια	11C01
άδεια ασκήσεωσ	11C01
άδεια οδήγησησ	11C01
άνδρασ	11D01
άνοιξη	11E01
άντρασ	11D01
άπταιστα	11F01
άρθρο	11G01
άριστα	11H02
άριστη	11F01
άριστη γνώση	11F01
άριστο	11J01
άρρεν	11D01
έγγαμη	11B01
έγγαμοσ	11B01
έπαινοσ	00P01
έτη	11K01
έτοσ	11K01
έωσ	11L01
έωσ και σήμερα	11M01
έωσ σήμερα	11M01
ίδρυμα	11N01
α ε	00`01
α' βραβείο	00P01
α' βραβειο	00P01
α.ε	00`01
αγαμη	11B01
αγαμοσ	11B01
αδεια	11C01
αδεια ασκησεωσ	11C01
αδεια οδηγησησ	11C01
αε	00`01
αει	11O01
ακαδημία	11O01
ακαδημια	11O01
ανακοίνωση	11G01
ανακοινωση	11G01
αναλυτήσ	11P01
αναλυτησ	11P01
αναλυτρια	11P01
αναλύτρια	11P01
αναμένεται	11Q01
αναμενεται	11Q01
αναμενομενη	11Q01
αναμενομενο	11Q01
αναμενόμενη	11Q01
αναμενόμενο	11Q01
ανδρασ	11D01
ανοικτο πανεπιστημιο	11O01
ανοικτό πανεπιστήμιο	11O01
ανοιξη	11E01
ανοιχτο πανεπιστημιο	11O01
ανοιχτό πανεπιστήμιο	11O01
αντρασ	11D01
ανωτερη εκπαιδευση	11R01
ανώτερη εκπαίδευση	11R01
απθ	11O01
απο	11S02
απολυτήριο	11U01
απολυτήριο γενικού λυκείου	11U01
απολυτήριο γυμνασίου	11U01
απολυτήριο λυκείου	11U01
απολυτηριο	11U01
απολυτηριο γενικου λυκειου	11U01
απολυτηριο γυμνασιου	11U01
απολυτηριο λυκειου	11U01
απταιστα	11F01
από	11S02
αρθρο	11G01
αριθμοσ	11V01
αριθμόσ	11V01
αριστα	11H02
αριστείο	00P01
αριστειο	00P01
αριστη	11F01
αριστη γνωση	11F01
αριστο	11J01
αρρεν	11D01
αρσενικο	11D01
αρσενικό	11D01
αρχάριοι	11W01
αρχάριοσ	11X01
αρχαριοι	11W01
αρχαριοσ	11X01
αρχιτέκτονασ	11P01
αρχιτεκτονασ	11P01
ασκουμενη	11P01
ασκουμενοσ	11P01
ασκούμενη	11P01
ασκούμενοσ	11P01
ασφαλιστική	11N01
ασφαλιστικη	11N01
αφοί	11N01
αφοι	11N01
βαθμολογία	11Y01
βαθμολογια	11Y01
βαθμοσ	11Y01
βαθμοσ πτυχιου	11Y01
βαθμόσ	11Y01
βαθμόσ πτυχίου	11Y01
βασικά	11Z02
βασικέσ γνώσεισ	11Z02
βασική	11Z02
βασική γνώση	11X01
βασικα	11Z02
βασικεσ γνωσεισ	11Z02
βασικη	11Z02
βασικη γνωση	11X01
βασικο	11\01
βασικο επιπεδο	11X01
βασικό	11\01
βασικό επίπεδο	11X01
βεβαίωση	11C01
βεβαιωση	11C01
βιβλίο	11G01
βιβλιο	11G01
βιβλιοθήκη	11N01
βιβλιοθηκη	11N01
βιβλιοθηκονομοσ	11P01
βιβλιοθηκονόμοσ	11P01
βιογραφικο	11]01
βιογραφικο σημειωμα	11]01
βιογραφικό	11]01
βιογραφικό σημείωμα	11]01
βιολογοσ	11P01
βιολόγοσ	11P01
βοηθοσ	11P01
βοηθόσ	11P01
βράβευση	00P01
βραβείο	00P01
βραβειο	00P01
βραβευση	00P01
γενικο λυκειο	11O01
γενικοσ βαθμοσ	11Y01
γενικό λύκειο	11O01
γενικόσ βαθμόσ	11Y01
γιατροσ	11P01
γιατρόσ	11P01
γραμματέασ	11P01
γραμματεασ	11P01
γραφίστασ	11P01
γραφείο	11N01
γραφειο	11N01
γραφιστασ	11P01
γυμνάσιο	11O01
γυμνασιο	11O01
γυναίκα	11^01
γυναικα	11^01
δάσκαλοσ	11P01
δήμοσ	11N01
δίγλωσση	11_01
δίγλωσσοσ	11_01
δίπλωμα	11`02
δίπλωμα ιεκ	11R01
δίπλωμα μηχανικού	11b01
δασκάλα	11P01
δασκαλα	11P01
δασκαλοσ	11P01
δημοσ	11N01
δημοσίευση	11G01
δημοσιευση	11G01
δημοσιογράφοσ	11P01
δημοσιογραφοσ	11P01
δημοτικο σχολειο	11O01
δημοτικό σχολείο	11O01
διάκριση	00P01
διαγωνισμοσ	00P01
διαγωνισμόσ	00P01
διαδικτυακά	11c01
διαδικτυακα	11c01
διαζευγμένη	11B01
διαζευγμένοσ	11B01
διαζευγμενη	11B01
διαζευγμενοσ	11B01
διακριση	00P01
διατριβή	11G01
διατριβη	11G01
διαχειριστήσ	11P01
διαχειριστησ	11P01
διγλωσση	11_01
διγλωσσοσ	11_01
διδάκτορασ	11d01
διδακτορασ	11d01
διδακτορική διατριβή	11d01
διδακτορικη διατριβη	11d01
διδακτορικο	11d01
διδακτορικο διπλωμα	11d01
διδακτορικό	11d01
διδακτορικό δίπλωμα	11d01
διευθυνση	11e01
διευθυντήσ	11P01
διευθυντησ	11P01
διευθυντρια	11P01
διευθύντρια	11P01
διεύθυνση	11e01
δικηγοροσ	11P01
δικηγόροσ	11P01
διπλωμα	11`02
διπλωμα ιεκ	11R01
διπλωμα μηχανικου	11b01
ε π ε	00`01
ε.π.ε	00`01
εγγαμη	11B01
εγγαμοσ	11B01
εθελοντήσ	11P01
εθελοντησ	11P01
εθελοντρια	11P01
εθελόντρια	11P01
ειδίκευση	11f01
ειδικευση	11f01
ειδικοσ	11g02
ειδικοτητα	11f01
ειδικόσ	11g02
ειδικότητα	11f01
εισήγηση	11G01
εισηγηση	11G01
εκδοσεισ	11i02
εκδοτικοσ	11N01
εκδοτικόσ	11N01
εκδόσεισ	11i02
εκπα	11O01
εκπαιδευτήσ	11P01
εκπαιδευτησ	11P01
εκπαιδευτικοσ	11P01
εκπαιδευτικόσ	11P01
εκτιμωμενη	11Q01
εκτιμώμενη	11Q01
ελευθεροσ επαγγελματιασ	11N01
ελεύθεροσ επαγγελματίασ	11N01
εμπ	11O01
εξ αποστάσεωσ	11c01
εξ αποστασεωσ	11c01
εξειδικευμένοσ	11k01
εξειδικευμενοσ	11k01
επα λ	11O01
επα.λ	11O01
επαινοσ	00P01
επαλ	11O01
επαρκήσ	11l01
επαρκησ	11l01
επε	00`01
επιμελήτρια	11P01
επιμελητήσ	11P01
επιμελητησ	11P01
επιμελητρια	11P01
επιχείρηση	11N01
επιχειρηση	11N01
εποπτησ	11P01
επόπτησ	11P01
εργάτησ	11P01
εργαστήριο	11N01
εργαστηριο	11N01
εργατησ	11P01
εργοστάσιο	11N01
εργοστασιο	11N01
ερευνήτρια	11P01
ερευνητήσ	11P01
ερευνητησ	11P01
ερευνητρια	11P01
εστιατοριο	11N01
εστιατόριο	11N01
εταιρία	11N01
εταιρεία	11N01
εταιρεια	11N01
εταιρια	11N01
ετη	11K01
ετοσ	11K01
ευχερήσ	11F01
ευχερησ	11F01
εφορεία	11N01
εφορεια	11N01
εωσ	11L01
εωσ και σημερα	11M01
εωσ σημερα	11M01
ηλεκτρολογοσ	11P01
ηλεκτρολόγοσ	11P01
ημερίδα	11G01
ημεριδα	11G01
θέατρο	11N01
θήλυ	11^01
θεατρο	11N01
θηλυ	11^01
θηλυκο	11^01
θηλυκό	11^01
ι ε κ	11O01
ι.ε.κ	11O01
ιατροσ	11P01
ιατρόσ	11P01
ιδιοκτήτησ	11P01
ιδιοκτητησ	11P01
ιδρυμα	11N01
ιδρυτήσ	11P01
ιδρυτησ	11P01
ιδρυτρια	11P01
ιδρύτρια	11P01
ιεκ	11O01
ικανοποιητική	11l01
ικανοποιητικη	11l01
ικε	00`01
ινστιτουτο	11m02
ινστιτούτο	11m02
κάρτα	11C01
κέντρο	11N01
καθηγήτρια	11P01
καθηγητήσ	11P01
καθηγητησ	11P01
καθηγητρια	11P01
και	11o01
καλά	12001
καλή	12102
καλή γνώση	12001
καλα	12001
καλη	12102
καλη γνωση	12001
καλο	12301
καλοκαίρι	12401
καλοκαιρι	12401
καλωσ	11Y01
καλό	12301
καλώσ	11Y01
καρτα	11C01
κατάλογοσ	11G01
κατάστημα	11N01
καταλογοσ	11G01
καταστημα	11N01
κατευθυνση	11f01
κατεύθυνση	11f01
κεντρο	11N01
κεφάλαιο	11G01
κεφαλαιο	11G01
κλάδοσ	11e01
κλαδοσ	11e01
κλινική	11N01
κλινικη	11N01
κολέγιο	11O01
κολεγιο	11O01
κολλέγιο	11O01
κολλεγιο	11O01
λέκτορασ	11P01
λίαν καλώσ	11Y01
λεκτορασ	11P01
λεωφ	11V01
λεωφοροσ	11V01
λεωφόροσ	11V01
λιαν καλωσ	11Y01
λογίστρια	11P01
λογιστήσ	11P01
λογιστησ	11P01
λογιστρια	11P01
λυκειο	11O01
λύκειο	11O01
μάγειρασ	11P01
μάγειροσ	11P01
μάνατζερ	11P01
μάστερ	11b01
μέλοσ	11P01
μέσοσ όροσ	11Y01
μέτρια	11l01
μέτρια γνώση	11l01
μέτριο	12502
μέχρι	11L01
μέχρι σήμερα	11M01
μέχρι τώρα	11M01
μήνασ	12701
μήνεσ	12701
μαγειρασ	11P01
μαγειροσ	11P01
μαθητευομενοσ	11P01
μαθητευόμενοσ	11P01
μανατζερ	11P01
μαστερ	11b01
μελοσ	11P01
μεσαίο	12301
μεσαίο επίπεδο	11l01
μεσαιο	12301
μεσαιο επιπεδο	11l01
μεσοσ οροσ	11Y01
μετάλλιο	00P01
μεταλλιο	00P01
μεταπτυχιακέσ σπουδέσ	11b01
μεταπτυχιακεσ σπουδεσ	11b01
μεταπτυχιακο	11b01
μεταπτυχιακο διπλωμα	11b01
μεταπτυχιακοσ	11b01
μεταπτυχιακοσ τιτλοσ	11b01
μεταπτυχιακό	11b01
μεταπτυχιακό δίπλωμα	11b01
μεταπτυχιακόσ	11b01
μεταπτυχιακόσ τίτλοσ	11b01
μεταφράστρια	11P01
μεταφραστήσ	11P01
μεταφραστησ	11P01
μεταφραστρια	11P01
μετρια	11l01
μετρια γνωση	11l01
μετριο	12502
μεχρι	11L01
μεχρι σημερα	11M01
μεχρι τωρα	11M01
μηνασ	12701
μηνεσ	12701
μητρική	11_01
μητρική γλώσσα	11_01
μητρικη	11_01
μητρικη γλωσσα	11_01
μηχανικοσ	12801
μηχανικόσ	12801
μονάδα	11e01
μοναδα	11e01
μουσείο	11N01
μουσειο	11N01
νηπιαγωγείο	11O01
νηπιαγωγειο	11O01
νικήτρια	00P01
νικητήσ	00P01
νικητησ	00P01
νικητρια	00P01
νοσηλευτήσ	11P01
νοσηλευτησ	11P01
νοσηλευτρια	11P01
νοσηλεύτρια	11P01
νοσοκομείο	11N01
νοσοκομειο	11N01
ξεναγοσ	11P01
ξεναγόσ	11P01
ξενοδοχείο	11N01
ξενοδοχειο	11N01
ξυλουργοσ	11P01
ξυλουργόσ	11P01
ο ε	00`01
ο.ε	00`01
οδηγοσ	11P01
οδηγόσ	11P01
οδοσ	11V01
οδόσ	11V01
οικονομολογοσ	11P01
οικονομολόγοσ	11P01
οινοποιείο	11N01
οινοποιειο	11N01
ομάδα	11e01
ομαδα	11e01
ομιλία	11G01
ομιλια	11G01
ομιλοσ	11N01
οργανισμοσ	11N01
οργανισμόσ	11N01
οροφοσ	11V01
παιδαγωγοσ	11P01
παιδαγωγόσ	11P01
πανεπιστήμιο	11O01
πανεπιστημίου	11O01
πανεπιστημιο	11O01
πανεπιστημιου	11O01
παντρεμένη	11B01
παντρεμένοσ	11B01
παντρεμενη	11B01
παντρεμενοσ	11B01
παρον	11M01
παρόν	11M01
πατέντα	11G01
πατεντα	11G01
περιοδικο	11G01
περιοδικό	11G01
πιστοποίηση	11C01
πιστοποιημένη	11C01
πιστοποιημένοσ	11C01
πιστοποιημενη	11C01
πιστοποιημενοσ	11C01
πιστοποιηση	11C01
πιστοποιητικο	11C01
πιστοποιητικό	11C01
πλατεία	11V01
πλατεια	11V01
πολυ καλα	11F01
πολυ καλη	11F01
πολυ καλη γνωση	12001
πολυ καλο	11J01
πολυτεχνείο	11O01
πολυτεχνειο	11O01
πολύ καλά	11F01
πολύ καλή	11F01
πολύ καλή γνώση	12001
πολύ καλό	11J01
πρακτικά	11G01
πρακτικα	11G01
προγραμματίστρια	11P01
προγραμματιστήσ	11P01
προγραμματιστησ	11P01
προγραμματιστρια	11P01
προεδροσ	11P01
προισταμενη	11P01
προισταμενοσ	11P01
προπτυχιακέσ σπουδέσ	12901
προπτυχιακεσ σπουδεσ	12901
προπτυχιακο	12901
προπτυχιακό	12901
προχωρημένο	12:02
προχωρημενο	12:02
προϊστάμενοσ	11P01
προϊσταμένη	11P01
πρωτο βραβειο	00P01
πρόεδροσ	11P01
πρώτο βραβείο	00P01
πτυχίο	12<02
πτυχίο επαλ	11U01
πτυχίο πανεπιστημίου	12901
πτυχιο	12<02
πτυχιο επαλ	11U01
πτυχιο πανεπιστημιου	12901
πτυχιουχοσ	12901
πτυχιούχοσ	12901
πωλήτρια	11P01
πωλητήσ	11P01
πωλητησ	11P01
πωλητρια	11P01
σήμερα	11M01
σε εξέλιξη	11M01
σε εξελιξη	11M01
σελίδα	12>01
σελιδα	12>01
σεμινάριο	11C01
σεμιναριο	11C01
σερβιτορα	11P01
σερβιτοροσ	11P01
σερβιτόρα	11P01
σερβιτόροσ	11P01
σημερα	11M01
στην	12?01
στο	12?01
στοιχειωδεισ γνωσεισ	11X01
στοιχειωδησ	11X01
στοιχειώδεισ γνώσεισ	11X01
στοιχειώδησ	11X01
στον	12?01
στουντιο	11N01
στούντιο	11N01
συλλογικοσ τομοσ	11G01
συλλογικόσ τόμοσ	11G01
συλλογοσ	11N01
συμβουλοσ	11P01
συνέδριο	11G01
συνεδριο	11G01
συνεργάτησ	11P01
συνεργάτιδα	11P01
συνεργατησ	11P01
συνεργατιδα	11P01
συνεταιρισμοσ	11N01
συνεταιρισμόσ	11N01
συντάκτησ	11P01
συντάκτρια	11P01
συντακτησ	11P01
συντακτρια	11P01
συντηρήτρια	11P01
συντηρητήσ	11P01
συντηρητησ	11P01
συντηρητρια	11P01
συντομο βιογραφικο	11]01
συντονίστρια	11P01
συντονιστήσ	11P01
συντονιστησ	11P01
συντονιστρια	11P01
σχεδιάστρια	11P01
σχεδιαστήσ	11P01
σχεδιαστησ	11P01
σχεδιαστρια	11P01
σχολή	11O01
σχολή καλών τεχνών	11O01
σχολείο	11O01
σχολειο	11O01
σχολη	11O01
σχολη καλων τεχνων	11O01
σύλλογοσ	11N01
σύμβουλοσ	11P01
σύντομο βιογραφικό	11]01
τ ε ι	11O01
τ κ	11V01
τ.ε.ι	11O01
τ.κ	11V01
ταμίασ	11P01
ταμιασ	11P01
τει	11O01
τεχνίτησ	11P01
τεχνικοσ	11P01
τεχνικόσ	11P01
τεχνιτησ	11P01
τηλεργασία	11c01
τηλεργασια	11c01
τιμητική διάκριση	00P01
τιμητικη διακριση	00P01
τκ	11V01
τμήμα	12@02
τμημα	12@02
τομέασ	12B02
τομεασ	12B02
τομοσ	11G01
τράπεζα	11N01
τραπεζα	11N01
τωρα	11M01
τόμοσ	11G01
τώρα	11M01
υδραυλικοσ	11P01
υδραυλικόσ	11P01
υπάλληλοσ	11P01
υπαλληλοσ	11P01
υπευθυνη	11P01
υπευθυνοσ	11P01
υπεύθυνη	11P01
υπεύθυνοσ	11P01
υπηρεσία	12D02
υπηρεσια	12D02
υποτροφία	00P01
υποτροφια	00P01
υπουργείο	11N01
υπουργειο	11N01
φαρμακείο	11N01
φαρμακειο	11N01
φαρμακοποιοσ	11P01
φαρμακοποιόσ	11P01
φθινοπωρο	12F01
φθινόπωρο	12F01
φουρνοσ	11N01
φούρνοσ	11N01
φυσικοσ	11P01
φυσικοσ ομιλητησ	11_01
φυσικόσ	11P01
φυσικόσ ομιλητήσ	11_01
χειμωνασ	12G01
χειμώνασ	12G01
χειριστήσ	11P01
χειριστησ	11P01
χημικοσ	11P01
χημικόσ	11P01
χρονια	11K01
χρονοσ	11K01
χρόνια	11K01
χρόνοσ	11K01
ψυχολογοσ	11P01
ψυχολόγοσ	11P01
ωδείο	11O01
ωδειο	11O01
ωσ	11L01
ωσ σήμερα	11M01
ωσ σημερα	11M01
όμιλοσ	11N01
όροφοσ	11V01
а s	00`01
а.ş	00`01
автобиография	12H01
агент	12I03
агентство	12L02
агенция	12N01
агенција	12O01
агенція	12P01
агроном	12Q01
ад	00`01
адвокат	12R04
администратор	12V03
администрация	12Y01
адміністратор	12Z01
адміністрація	12P01
академии	12[01
академия	12\02
академија	12^01
академія	12_01
академії	12_01
аккредитация	12`01
акредитація	12a01
активно	12b01
альманах	12c01
анализатор	12d01
аналитик	12e01
аналитичар	12f01
аналітик	12Z01
анкета	12g02
антологія	12i01
ао	12j02
ап	12l01
апотека	12O01
аптека	12m03
архитект	12d01
архитекта	13001
архитектор	12e01
архітектор	12Z01
асистент	13103
асоциация	12N01
асоціація	12P01
аспирант	12Q01
аспирантура	13402
аспірант	13601
аспірантура	13702
ассистент	12e01
ассоциация	12Y01
атестат	13902
аттестат	13;02
аттестат о среднем образовании	13=01
аудитор	13>02
б р	13@01
б-р	13@01
базове	13A01
базовий	13B02
базовий рівень	13A01
базово	13D03
базово ниво	13G01
базовое	13H01
базовые знания	13I02
базовый	13I02
базовый уровень	13H01
базові знання	13B02
бакалавр	13K02
бакалаврат	13M01
бакалавриат	13N01
бакалавър	13O01
бакалавърска	13O01
бакалавърска степен	13O01
бал	13P01
балл	13Q01
баллов	13Q01
банк	12L02
банка	13R02
бармен	12Q01
бечелор	13T01
библиотека	13U03
библиотекар	13X03
билингв	13[01
биография	12H01
биографија	13\01
биолог	12Q01
бл	12l01
благајник	13001
благодарность	0QY01
благодарственное письмо	0QY01
болница	13R02
больница	12Y01
бр	13]01
брошура	13^01
буд	13_01
будинок	13_01
бул	13`02
булевар	13]01
булевард	12l01
бульвар	13b02
бухгалтер	13>02
бытовой	13d01
бюро	12L02
бібліотека	12P01
бібліотекар	13601
білінгв	13e01
в	13f03
в браке	13i01
в момента	13j01
в разводе	13i01
в совершенном владении	13k01
в совершенстве	13l01
васпитач	12f01
ведуча	13m01
ведучий	13m01
ведущий	13n01
весна	13o02
весни	14101
весной	14201
весны	14201
вестник	14302
взимку	14501
видавництво	14602
викладач	12Z01
випускова	13m01
висока школа	12^01
високий	14801
високо образовање	14901
виступ	12i01
висше	13O01
висше образование	13O01
висше училище	14:01
вихователь	13601
виш	12_01
виша стручна спрема	14;01
виша школа	14<02
виши средњи	14>01
вище за середній	14?01
вище середнього	14?01
владелец	13n01
власник	14@02
власница	13001
влітку	14B01
во	14C01
водитель	12Q01
водительские права	12`01
водительское удостоверение	12`01
водій	13601
водійські права	12a01
возач	12f01
возачка дозвола	14D01
волонтер	14E03
волонтёр	12Q01
восени	14H01
воспитател	12Q01
вођа	13001
впевнений	14801
впевнено	14801
врач	12Q01
врло добро	14I02
вртић	12^01
второ място	00>01
вуз	14K02
вукова диплома	00C01
вул	13_01
вулиця	13_01
вх	12l01
вчитель	13601
вчителька	13m01
във	14M01
възпитател	12d01
вып	12c01
высокий	14N01
выступление	12c01
высшее	14O01
выше среднего	14P01
від	14Q02
віддалена робота	14S01
віддалено	14S01
відділ	14T01
відділення	14T01
відзнака	00A01
відмінно	14U02
вільне	14W01
вільне володіння	14W01
вільно	14W01
вільно володію	14W01
вісник	12i01
г	14X03
газета	12L02
газосварщик	12Q01
гбу	00`01
геолог	12Q01
гимназия	12\02
гимназија	12^01
глава	14[03
главный	13n01
го	14^02
говоримо	14`01
год	14a02
года	14c01
година	14d02
године	14f01
години	14g01
голова	13m01
головний	13m01
город	13@01
гостиница	12Y01
готвач	12d01
готель	12P01
гр	12l01
грамота	14h03
гран при	0QY01
гран прі	00A01
гран-при	0QY01
гран-прі	00A01
грант	0QY01
група	14k04
группа	14o02
группа компаний	12Y01
гуп	00`01
гімназія	12_01
д	13@01
д т н	15101
д.т.н	15101
данас	15201
двуезичен	15301
департамент	15402
депо	15602
детска градина	14:01
детский сад	12[01
дизайнер	15803
дизајнер	12f01
диплом	15;05
диплом бакалавра	13N01
диплом з відзнакою	13P01
диплом с отличием	13Q01
диплом специалиста	14O01
диплом техника	15@01
диплома	15A02
диплома за средно образование	15C01
дипломирани	14901
директор	15D04
дирекция	15H02
дирекција	15J01
дисертация	13^01
дисертація	12i01
диссертация	12c01
дистанционно	15K02
дистанционный	15M01
дистанційно	14S01
дитячий садок	12_01
днес	13j01
до	15N04
до данас	15201
до днес	13j01
до момента	13j01
до настоящего времени	15R01
до настоящия момент	13j01
до сада	15201
до сега	13j01
до сих пор	15R01
до сьогодні	15S01
до тепер	15S01
до теперішнього часу	15S01
добра	14>01
добре	15T03
добрий	14?01
добро	15W04
доброволец	15[01
дозвола	14D01
доклад	14302
доктор	15\01
доктор наук	15]02
доктор наука	15_01
доктор філософії	15`01
докторант	12d01
докторантура	15\01
докторат	15_01
докторска степен	15\01
докторске студије	15_01
дом	13@01
дом здравља	12O01
доо	00`01
доповідь	12i01
допуск	15a02
досега	13j01
досконало	15c01
дослідник	13601
досі	15S01
дотепер	15S01
доцент	12I03
дружество	12N01
друкарня	12P01
друштво	12O01
еад	00`01
екип	15d01
економиста	13001
економска школа	12^01
економіст	13601
експерт	15e04
експертний	15i01
експертно	15j01
електрик	13601
електричар	13001
електротехник	12d01
елементарний	13A01
елементарно	13G01
еоод	00`01
есей	12i01
есен	15k01
есента	15k01
ет	15l02
ж	15n04
ж к	12l01
ж.к	12l01
железници	12N01
жен	16201
жена	16302
женат	13i01
женен	16501
женски	16302
женский	16201
женско	16601
женщина	16201
животопис	13\01
журнал	16702
журналист	16902
журналіст	13601
жінка	16;01
жіноча	16;01
жіночий	16;01
з	14Q02
з відзнакою	13P01
заваривач	13001
заварчик	12d01
завод	16<04
задоволително	14`01
задруга	12O01
заместитель	12Q01
заместник	12d01
замужем	13i01
заміжня	16@01
зао	00`01
зараз	15S01
засновник	13601
застраховане	12N01
заступник	13601
зборник	16A01
збірник	12i01
зварник	13601
звено	15d01
зима	16B04
зимата	16F01
зими	14501
зимой	16G01
зимы	16G01
знаком	16H01
значка	00>01
зно	0;Y01
зрелостен изпит	15C01
зі	16I01
зі словником	13A01
и	16J03
изворни говорник	16M01
изд во	12c01
изд-во	12c01
издавач	16A01
издавачка кућа	12O01
издателство	16N02
издательство	16P02
излагање	16A01
изследовател	12d01
икономист	12d01
икономически университет	14:01
инженер	16R02
инжењер	16T01
инспектор	16902
институт	16U06
инструктор	16[02
интегрисане студије	14901
ип	00`01
исследовател	12e01
истраживач	12f01
й	16]01
к т н	15]02
к э н	15101
к.т.н	15]02
к.э.н	15101
кандидат	16^01
кандидат наук	15]02
канцеларија	12O01
капитан	12Q01
касиер	12d01
касир	13601
кассир	12Q01
категория	16_02
категорія	12a01
кафедра	16a04
кв	13b02
квалификация	16e01
кваліфікація	16f01
квартира	13b02
керівник	12Z01
кладовщик	12Q01
клиника	13U03
клініка	12P01
книга	16g03
кну	0@l01
код	16j01
коледж	16k01
колеж	16l02
колледж	16n01
команда	15402
комерцијалиста	13001
компания	15602
компанија	12O01
компанія	12P01
конверзацијски	16o01
конкурс	14h03
конкурса	0QY01
конкурсу	00A01
конобар	12f01
консерватория	12\02
консерваторія	12_01
консултант	16[02
консультант	17002
конференция	14302
конференција	16A01
конференція	12i01
концерн	12Y01
кооперация	12N01
координатор	15D04
копирайтер	12Q01
копірайтер	13601
кореспондент	13601
корп	13@01
корпорация	12Y01
корпорація	12P01
корреспондент	12Q01
кпі	0@l01
край	13@01
красный диплом	13Q01
кубок	0QY01
кувар	12f01
курс	17204
курсы	12[01
кухар	13601
књига	16A01
лаборант	13>02
лаборатория	15602
лабораторија	12O01
лабораторія	12P01
лавреат	00A01
лавреатка	00A01
лауреат	14h03
лауреатка	00A01
лекар	16[02
лектор	17602
лекция	13^01
лекція	12i01
лесник	13n01
лесхоз	12Y01
лет	14c01
лета	17801
лето	17902
летом	17801
лидер	12Q01
лицей	12\02
лиценз	17;01
лицензия	12`01
лиценца	14D01
логист	12Q01
логіст	13601
лучшая	0QY01
лучший	0QY01
лято	17<01
лятото	17<01
лікар	13601
лікарня	12P01
літа	14B01
літо	14B01
ліцей	12_01
ліцензія	12a01
м	17=04
магазин	12m03
магационер	13001
магистар	14901
магистр	14O01
магистратура	17A03
магистър	17D01
магистърска	17D01
магистърска степен	17D01
магістр	17E01
магістратура	17E01
майстер	13601
майстерня	12P01
майстор	12d01
майчин	15301
майчин език	15301
маркетолог	13>02
мастер	17F02
мастер студије	14901
мастерская	12Y01
матерен	15301
матерњи	16M01
матерњи језик	16M01
матура	17H02
матурски испит	17J01
машинист	16902
мајстор	13001
мгту	0@l01
мгу	0@l01
медал	00>01
медаль	17K02
медаља	00C01
медбрат	13n01
медицинска сестра	17M02
медсестра	17O02
медуниверситет	12[01
менаџер	12f01
менеджер	17002
мениджър	12d01
мес	17Q02
месец	17S02
месеца	17S02
месеци	17U01
месяц	17V01
месяца	17V01
месяцев	17V01
методист	12Q01
механик	16902
механичар	12f01
механік	13601
микрорайон	13@01
министарство	12O01
министерство	15602
младший	13n01
много добре	17W01
много добро	17X02
много добро ниво	17Z01
модул	17[01
мое резюме	17\01
молодший	13m01
молодший бакалавр	17]01
молодший спеціаліст	17]01
момента	13j01
монография	14302
монографія	12i01
монтажник	12Q01
моё резюме	17\01
моє резюме	17^01
муж	17_01
мужской	17_01
мужчина	17_01
музей	12m03
музеј	12O01
музыкант	12Q01
муп	00`01
мушкарац	17`01
мушки	17`01
мушко	17`01
мъж	17a01
мъжки	17a01
міністерство	12P01
міс	17b01
місто	13_01
місяць	17b01
місяці	17b01
місяців	17b01
н в	15R01
н.в	15R01
на бытовом уровне	13d01
на даљину	17c01
наб	13@01
набережна	13_01
набережная	13@01
навесні	14101
нагорода	00A01
награда	17d03
найкраща	00A01
найкращий	00A01
направление	17g03
направление подготовки	16e01
напреднал	17X02
напреднало	17X02
напредно	14I02
напрям	16f01
нарис	12i01
насеље	13]01
наст вр	15R01
наст время	15R01
наст. вр	15R01
наст. время	15R01
наставник	13001
наставница	13001
настояще	13j01
настоящее время	15R01
настоящем	13j01
настоящий момент	15R01
настоящия момент	13j01
науковий співробітник	13m01
научен сътрудник	15[01
научная статья	12c01
научный сотрудник	13n01
началник	12d01
начално	17j02
начальник	13>02
начальное профессиональное	15@01
начальное профессиональное образование	15@01
начальный	13I02
начальный уровень	13H01
начинаещ	17l02
начинающий	17n01
начиная с	17o01
нв	15R01
не женат	13i01
не замужем	13i01
нед	18001
недели	18001
недель	18001
неделя	18001
неженен	16501
незаміжня	16@01
неодружена	16@01
неодружений	16@01
неожењен	18101
неоконченное высшее	13N01
неомъжена	16501
неудата	18101
новинар	12f01
новичок	17n01
носитель	13[01
носитель языка	13[01
носій	13e01
носій мови	13e01
нпо	00`01
оао	00`01
обл	18203
область	13b02
образователно квалификационна степен магистър	17D01
образователно-квалификационна степен магистър	17D01
обука	14D01
община	18502
објављен	16A01
овлашћење	14D01
од	18702
одељење	15J01
одитор	12d01
одлично	14I02
одружена	16@01
одружений	16@01
одсек	18902
ожењен	18101
ожидаемый	18;01
ожидается	18;01
олимпиада	18<02
олімпіада	00A01
омъжена	16501
онлайн	18>03
онлајн	17c01
оод	00`01
ооо	12j02
оператер	12f01
оператор	18A03
општина	12O01
осени	18D01
осень	18D01
осенью	18D01
осені	14H01
осигурање	12O01
оснивач	12f01
основател	16902
основе	18E02
основна школа	12^01
основне академске студије	13T01
основне студије	13T01
основно	18G04
основно владеене	14`01
основно знање	18K01
основно ниво	13G01
основно училище	14:01
осінь	14H01
от	18L03
от разстояние	18O01
отговорник	12d01
отдел	15H02
отделение	18P03
отель	12Y01
отличен	18S01
отличие	18T02
отлично	18V03
отлично владеене	17W01
отличное	13k01
офис	15602
официант	12Q01
офіс	12P01
офіціант	13601
оцена	18Y01
оценка	18Z02
оцінка	13P01
очаква се	18\01
очаквано	18\01
очекивано	18]01
очікуваний	18^01
очікується	18^01
пао	00`01
парикмахер	12Q01
пасивно	18K01
пат	00`01
патент	18_04
пг	14:01
пгжпт	14:01
пекара	12O01
пекарна	12N01
пекарня	12L02
пер	13@01
первое место	0QY01
переводчик	12Q01
переводчица	13n01
перекладач	13601
переможець	00A01
переможниця	00A01
переулок	13@01
перше місце	00A01
пивара	12O01
пл	18c02
плакет	00>01
планирано	18e02
планируемый	18;01
планируется	18;01
планується	18^01
площа	13_01
площад	12l01
площадь	13@01
по	18g02
по н в	15R01
по н.в	15R01
по наст время	15R01
по наст. время	15R01
по настоящее время	15R01
по настоящий момент	15R01
по сей день	15R01
по сьогодні	15S01
по теперішній час	15S01
по цей день	15S01
по цей час	15S01
победител	00>01
победитель	0QY01
победительница	0QY01
победник	00C01
победница	00C01
повар	12Q01
повна середня	18i01
повышение квалификации	12`01
поглавље	16A01
поглиблений	14W01
подразделение	18j01
подяка	00A01
позориште	12O01
поликлиника	15602
политех	12[01
политехнический	12[01
положен	14D01
полувисше	18k01
поліклініка	12P01
політехніка	12_01
помощник	16902
помоћник	13001
помічник	13601
понастоящем	13j01
понині	15S01
посвідчення	12a01
посвідчення водія	12a01
поселок	13@01
пословођа	13001
посёлок	13@01
потврда	14D01
похвала	00C01
початковий	13B02
початковий рівень	13A01
початківець	18l01
почетна грамота	00>01
почетная грамота	0QY01
почетник	18m02
почетно	18K01
почётная грамота	0QY01
пр	13b02
пр т	13@01
пр-т	13@01
правник	13001
правница	13001
правоспособност	17;01
практикант	14E03
прат	00`01
преводач	12d01
преводилац	13001
предавач	12f01
предавање	16A01
предвиђено	18]01
предполагаемый	18;01
предприятие	15602
председател	16902
председник	13001
председница	13001
предстои	18\01
предузеће	12O01
президент	12I03
премия	0QY01
премія	00A01
преподавател	18o02
призер	17K02
признање	00C01
призёр	0QY01
приправник	13001
приправница	13001
пров	13_01
провизор	13n01
провулок	13_01
провідний	13m01
програмер	12f01
програмист	12d01
программист	12e01
програміст	12Z01
продав	13601
продавац	13001
продавач	12d01
продавачица	13001
продавец	12Q01
продавница	12O01
продвинутый	19102
продвинутый уровень	13k01
продюсер	13>02
проезд	13@01
пролет	19301
пролетта	19301
пролеће	19401
прораб	12Q01
просек	18Y01
просек оцена	18Y01
просечна оцена	18Y01
просп	13_01
проспект	13b02
просунутий	14U02
професионален бакалавър	13O01
професионална автобиография	12H01
професионална биографија	13\01
професионална гимназия	14:01
професионална квалификация	15C01
професор	13103
профессиональный	13k01
профессор	12e01
професійний	14W01
професійно технічна	18i01
професійно-технічна	18i01
профил	19501
профиль	16e01
психолог	12R04
пту	0@l01
публикация	14302
публикација	16A01
публікація	12i01
пут	13]01
първо място	00>01
підвищення кваліфікації	12a01
підприємство	12P01
підрозділ	14T01
р	19601
работаю	15R01
работник	12d01
рабочий	19702
рад	16A01
рад од куће	17c01
радионица	12O01
радна биографија	13\01
радник	13001
радница	13001
радіо	12P01
разведен	19903
разведена	19903
разведён	13i01
разговорный	13d01
разговорный уровень	13d01
разработчик	18o02
разрешително	17;01
разряд	12`01
район	13b02
рачуновођа	13001
редактор	15803
редакция	12Y01
редакція	12P01
режисер	13601
режиссер	12Q01
режиссёр	12Q01
резюме	12g02
рекрутер	13>02
республика	13@01
ресторан	19<03
ресторант	12N01
референт	12f01
риелтор	12Q01
робочий	14?01
робітник	13m01
роден	15301
роден език	15301
родная	13[01
родной	13[01
родной язык	13[01
розділ	12i01
розлучена	16@01
розлучений	16@01
розмовна	19?01
розмовний	19?01
розмовний рівень	19?01
розробник	12Z01
роки	19601
року	19601
років	19601
руководилац	13001
руководител	12e01
ръководител	19@01
рідна	13e01
рідна мова	13e01
рідний	13e01
рік	19601
с	19A03
с отличием	13Q01
саветник	13001
саветница	13001
сада	15201
садашњост	15201
самозайнятий	12P01
самозанятый	12Y01
саопштење	16A01
сарадник	13001
сарадница	13001
сборник	14302
сварщик	19D02
свидетелство	17;01
свидетельство	12`01
свободно	19F02
свободно владею	13k01
свободное	13k01
свободное владение	13k01
свободный	13k01
свідоцтво	12a01
сдружение	12N01
сега	13j01
сегодня	15R01
сейчас	15R01
секретар	19H03
секретарица	13001
секретарь	12Q01
сектор	19K04
село	13b02
семеен	16501
семейна	16501
сервитьор	12d01
середньо	19?01
середня	18i01
середня освіта	18i01
середня спеціальна	17]01
середній	19O02
середній бал	13P01
середній рівень	19?01
сертификат	19Q03
сертификация	12`01
сертифициран	17;01
сертифицированный	12`01
сертифікат	19T01
сертифікація	12a01
слабо	13G01
слесарь	12Q01
служба	19U05
слюсар	13601
смер	17[01
со	19Z02
со словарем	13H01
со словарём	13H01
соавтор	12c01
собственик	12d01
совершенное	13l01
сотрудник	12Q01
соу	14:01
союз	12Y01
спбгу	0@l01
специализация	19501
специалист	19\03
специалист по	18k01
специалитет	14O01
специалност	19501
специальность	16e01
специјалиста	13001
спеціальність	16f01
спеціалізація	16f01
спеціаліст	19_02
спеціалітет	17E01
списание	13^01
співавтор	12i01
співробітник	13601
спілка	12P01
среден успех	18S01
среден успех от следването	18S01
средне	13d01
среднее	13=01
среднее образование	13=01
среднее общее	13=01
среднее профессиональное	15@01
среднее профессиональное образование	15@01
среднее специальное	15@01
средний	19a02
средний балл	13Q01
средний уровень	13d01
средно	19c03
средно владеене	14`01
средно ниво	19f02
средно образование	15C01
средно специално	15C01
средно специално образование	15C01
средно училище	14:01
средња стручна спрема	17J01
средња школа	12^01
средње	19h02
средњи	16o01
средњи ниво	16o01
ссс	17J01
стажант	12d01
стажер	13>02
стажист	13601
стажиста	13001
стажёр	12Q01
стан	13]01
старший	19j02
статия	13^01
стаття	12i01
статья	12c01
степень бакалавра	13N01
степень магистра	14O01
стипендия	18<02
стипендија	00C01
стипендія	00A01
столар	13001
стор	19l01
сторінка	19l01
стр	19m02
страница	19o01
строительная	12Y01
стройка	12Y01
струковне студије	13T01
стручни испит	14D01
стручњак	1:002
студио	13R02
студия	12Y01
студијски програм	17[01
студія	12P01
ступінь бакалавра	13M01
ступінь магістра	17E01
су	14:01
супермаркет	12L02
счетоводител	12d01
считано от	1:201
сътрудник	12d01
сьогодні	15S01
т ч	15S01
т.ч	15S01
та	16]01
такмичење	00C01
театр	12L02
театър	12N01
тези	12i01
тезисы	12c01
текущее время	15R01
телеканал	12P01
теперішнього часу	15S01
теперішній час	15S01
тестер	12d01
тестировщик	12e01
тестувальник	12Z01
техлид	13n01
техник	16902
техникум	1:302
техничар	12f01
техничка школа	12^01
технолог	12I03
технік	13601
технікум	16k01
течно	12b01
тиждень	1:501
тижні	1:501
тижнів	1:501
тим	15J01
тимлид	13n01
типография	12Y01
тов	1:602
товаровед	12Q01
токарь	12Q01
тоо	00`01
торговый дом	12Y01
торговый представитель	13n01
трг	13]01
тренер	13>02
тренутно	15201
треньор	12d01
трки	0;Y01
търговец	12d01
търговски представител	15[01
у	1:802
у браку	18101
у досконалості	15c01
у току	15201
уверенно	14N01
уверенный	14N01
уверење	14D01
удаленка	15M01
удаленная работа	15M01
удаленно	15M01
удалёнка	15M01
удалённая работа	15M01
удалённо	15M01
удата	18101
удовлетворительно	13d01
удостоверение	16_02
удружење	12O01
ул	1::03
улица	1::03
универзитет	1:=01
университет	1:302
университета	12\02
університет	16k01
управител	12d01
управление	1:>03
управління	1:A02
уредник	13001
уредница	13001
усмерење	17[01
успех	18S01
учебник	13^01
ученик	13n01
училище	1:C03
учител	12d01
учитель	13>02
учительница	13n01
учитељ	12f01
учредитель	12Q01
фабрика	16<04
факултет	1:F02
факультет	1:H04
фармацевт	12I03
фармацеут	12f01
фаховий молодший бакалавр	17]01
фахівець	13m01
фгуп	00`01
фельдшер	13n01
физик	12Q01
финалист	0QY01
финалиста	00C01
фирма	13U03
фонд	12L02
фондация	12N01
фондација	12O01
фоп	00`01
фотограф	13>02
фриланс	12Y01
фрилансер	12Q01
фріланс	12P01
фіналіст	00A01
фірма	12P01
химик	12Q01
хозяйство	12Y01
холдинг	12m03
холост	13i01
холостой	13i01
хорошее	14P01
хороший	1:L02
хорошо	1:L02
хотел	13R02
художник	12Q01
цей час	15S01
центар	12O01
центр	12L02
център	12N01
цех	1:>03
ч	1:N01
часопис	16A01
червоний диплом	13P01
чирак	15[01
читалище	12N01
читаю профессиональную литературу	13H01
читаю со словарем	13H01
читаю со словарём	13H01
члан	13001
чланак	16A01
член	15[01
чоловік	1:N01
чоловіча	1:N01
чоловічий	1:N01
шеф	13001
школа	1:O04
школа no	12[01
школьный	13H01
шосе	13_01
шоссе	13@01
шофьор	12d01
шофьорска книжка	17;01
экономист	12Q01
эксперт	1:S01
экспертный	1:S01
экспертный уровень	1:S01
электрик	12Q01
электрогазосварщик	12Q01
электросварщик	12Q01
элементарный	13H01
юрист	12I03
і	16]01
із	14Q02
інженер	12Z01
інститут	16k01
јединица	15J01
јесен	1:T01
ґрант	00A01
אביב	1:U01
אגף	1:V01
אדריכל	1:W01
אדריכלית	1:W01
אולפנה	1:X01
אוניברסיטה	1:X01
אוניברסיטת	1:X01
אות	1:Y01
אח	1:W01
אחות	1:W01
אחראי	1:W01
אחראית	1:W01
אישה	1:Z01
אנליסט	1:W01
אנליסטית	1:W01
אקדמיה	1:X01
ארגון	1:[01
ב	1:\01
ב"א	1:]01
בגרות	00I01
בגרות מלאה	00I01
בגרות עיונית	00I01
בהצטיינות	1:^01
בוגר	1:]01
בוגרת	1:]01
בודק	1:W01
בודקת	1:W01
ביטוח	1:[01
בינוני	1:_02
בינונית	1:_02
בינונית גבוהה	1:a01
בית אבות	1:[01
בית החולים	1:[01
בית הספר	1:X01
בית חולים	1:[01
בית מרקחת	1:[01
בית ספר	1:X01
בנק	1:[01
בסיס	1:b01
בסיסי	1:c02
בסיסית	1:c02
בע"מ	1:[01
בעלים	1:W01
בעמ	1:[01
ברמה גבוהה	1:e01
ברמת שפת אם	1:f01
גבוהה	1:g02
גבר	1:i01
גן ילדים	1:X01
גרוש	1:j01
גרושה	1:j01
ד"ר	1:k01
דו לשוני	1:f01
דו-לשוני	1:f01
דובר ילידי	1:f01
דוקטור	1:k01
דוקטורט	1:l02
דירה	1:n01
דרך	1:n01
האוניברסיטה	1:X01
האקדמיה	1:X01
הווה	1:o01
הוצאה	1;001
הוצאת	1:[01
החוג	1:X01
הטכניון	1:X01
היברידי	1;101
היום	1:o01
המכללה	1:X01
המכללה האקדמית	1:X01
המרכז	1:[01
המרכז האקדמי	1:X01
הנדסאי	1;201
הנדסאית	1;201
הסמכה	1;301
הסמכות	1;301
הסמכת	1;301
הפקולטה	1:X01
הצטיינות	1:Y01
הצטיינות יתרה	1:^01
הרצאה	1;001
השתלמות	1;301
התמחות	1;401
התמחות ב	1;401
ו	1;501
ועד היום	1:o01
זוכה	1:Y01
זכר	1:i01
חבר	1:W01
חברה	1:[01
חברה בצוות	1:W01
חברת	1:[01
חוג	1;401
חודש	1;601
חודשים	1;601
חוקר	1:W01
חוקרת	1:W01
חורף	1;701
חטיבה	1:V01
חטיבת ביניים	1:X01
חלשה	1:b01
חנות	1:[01
חשמלאי	1:W01
טבח	1:W01
טבחית	1:W01
טוב	1;802
טובה	1:a01
טובה מאוד	1:e01
טכנאי	1:W01
טכנאי מוסמך	1;201
טכנאית	1:W01
טכנולוגיות	1:[01
טכניון	1:X01
ידע בסיסי	1:b01
יו"ר	1:W01
יועץ	1:W01
יועצת	1:W01
יושב ראש	1:W01
יחידה	1:V01
יחידת	1:V01
ישיבה	1:X01
ישיבת	1:X01
כיום	1:o01
כיכר	1:n01
כנס	1;001
כעת	1:o01
כתב עת	1;001
כתבה	1;001
מ	1;:01
מ"א	1;;01
מאז	1;<01
מאמן	1:W01
מאמנת	1:W01
מאמר	1;001
מאפייה	1:[01
מבקר	1:W01
מגמה	1;401
מגמת	1;401
מדור	1:V01
מדליה	1:Y01
מדריך	1:W01
מדריכה	1:W01
מדרשה	1:X01
מהנדס	1:W01
מהנדסת	1:W01
מוזיאון	1:[01
מוכר	1:W01
מוכרת	1:W01
מומחה	1;=02
מומחית	1;=02
מוסמך	1;?02
מוסמכת	1;?02
מועצה	1:[01
מורה	1:W01
מזכיר	1:W01
מזכירה	1:W01
מחלקה	1:V01
מחלקת	1:V01
מטפל	1:W01
מטפלת	1:W01
מייסד	1:W01
מייסדת	1:W01
מיקוד	1:n01
מכון	1:[01
מכון ללימודים	1:X01
מכונאי	1:W01
מכללה	1:X01
מכללת	1:X01
מלגה	1:Y01
מלגת	1:Y01
מלון	1:[01
מלצר	1:W01
מלצרית	1:W01
ממוצע	1:^01
ממוצע ציונים	1:^01
מנהל	1:W01
מנהל חשבונות	1:W01
מנהלת	1:W01
מנהלת חשבונות	1:W01
מנכ"ל	1:W01
מסלול	1;401
מסעדה	1:[01
מעבדה	1:[01
מעצב	1:W01
מעצבת	1:W01
מפיק	1:W01
מפיקה	1:W01
מפעיל	1:W01
מפעל	1:[01
מפקד	1:W01
מפקדת	1:W01
מפתח	1:W01
מפתחת	1:W01
מצוין	1:g02
מצוינת	1:e01
מצטיין	1:Y01
מצטיינת	1:Y01
מקוון	1;101
מקום ראשון	1:Y01
מרחוק	1;101
מרכז	1;A02
מרכזת	1:W01
מרפא בעיסוק	1:W01
מרפאה	1:[01
מרפאה בעיסוק	1:W01
מרפאת	1:[01
מרצה	1:W01
משוער	1;C01
משרד	1:[01
מתחיל	1;D01
מתחילים	1:b01
מתכנת	1:W01
מתכנתת	1:W01
מתמחה	1:W01
מתנדב	1:W01
מתנדבת	1:W01
מתקדם	1;E01
מתרגם	1:W01
מתרגמת	1:W01
נגר	1:W01
נהג	1:W01
נהגת	1:W01
נוכחי	1:o01
נוכחית	1:o01
נציג	1:W01
נציג מכירות	1:W01
נציגת	1:W01
נקבה	1:Z01
נשואה	1:j01
נשוי	1:j01
סבירה	1;F01
סדנה	1:[01
סוכנות	1:[01
סטודיו	1:[01
סטודנט	1:W01
סמטת	1:n01
סמינר	1:X01
סמנכ"ל	1:W01
ספר	1;001
ספרייה	1:[01
ספריית	1:[01
ספרן	1:W01
ספרנית	1:W01
סתיו	1;G01
עבודה מרחוק	1;101
עבודת גמר	1;001
עד	1;H01
עד היום	1:o01
עד כה	1:o01
עובד	1:W01
עובד מצטיין	1:Y01
עובדת	1:W01
עובדת מצטיינת	1:Y01
עוזר	1:W01
עוזרת	1:W01
עורך	1:W01
עורך דין	1:W01
עורכת	1:W01
עורכת דין	1:W01
עיון	1;001
עיריית	1:[01
עיתונאי	1:W01
עיתונאית	1:W01
עכשיו	1:o01
עמוד	1;I01
עמותה	1:[01
עמותת	1:[01
עצמאי	1:[01
עצמאית	1:[01
פוסטר	1;001
פטנט	1;001
פסיכולוג	1:W01
פסיכולוגית	1:W01
פקולטה	1:X01
פקיד	1:W01
פקידה	1:W01
פרופסור	1:W01
פרס	1:Y01
פרסום	1;001
פרק	1;001
צה"ל	1:[01
צוות	1:V01
ציון	1:^01
ציון ממוצע	1:^01
ציון סופי	1:^01
צפוי	1;C01
צפויה	1;C01
קבוצת	1:[01
קו"ח	1;J01
קומה	1:n01
קופת חולים	1:[01
קורות חיים	1;J01
קורס	1;301
קו״ח	1;J01
קיץ	1;K01
קלינאית	1:W01
קצין	1:W01
קצינה	1:W01
קרן	1:[01
ראש	1:W01
ראש צוות	1:W01
רהוטה	1:e01
רואה חשבון	1:W01
רווק	1:j01
רווקה	1:j01
רופא	1:W01
רופאה	1:W01
רוקח	1:W01
רוקחת	1:W01
רח	1:n01
רחוב	1:n01
רישיון	1;301
רישיון נהיגה	1;301
רכז	1:W01
רכזת	1:W01
רמה גבוהה	1:g02
רמת שיחה	1;F01
רשיון	1;301
רשת	1:[01
רתך	1:W01
שד	1:n01
שדרות	1:n01
שוטף	1:e01
שוטפת	1:e01
שותף	1:W01
שותפה	1:W01
שיחה	1;F01
שכונת	1:n01
שליטה מלאה	1:e01
שנה	1;L01
שנים	1;L01
שף	1:W01
שפת אם	1:f01
שפת-אם	1:f01
ת ד	1:n01
ת.ד	1:n01
תואר	1:]01
תואר ראשון	1:]01
תואר ראשון ב	1:]01
תואר שלישי	1:k01
תואר שני	1;;01
תואר שני ב	1;;01
תחרות	1:Y01
תיאטרון	1:[01
תיכון	1;M02
תעודה	1;301
תעודת	1;301
תעודת בגרות	00I01
תעודת הוקרה	1:Y01
תעודת הוראה	1;201
תעודת הצטיינות	1:Y01
תעודת מקצוע	1;O02
תעשיות	1:[01
أخصائي	1;Q01
أخصائية	1;Q01
أساسي	1;R02
أساسيات	1;R02
أساسية	1;T01
أستاذ	1;Q01
أستاذة	1;Q01
أشهر	1;U01
أعزب	1;V01
أعوام	1;W01
أفضل	1;X01
أكاديمية	1;Y01
أمانة	1;Z01
أمين مكتبة	1;Q01
أنثى	1;[01
أونلاين	1;\01
إتقان	1;]01
إجادة تامة	1;]01
إجازة	1;^01
إجازة جامعية	1;^01
إدارة	1;_02
إعدادية	1;Y01
إلى	1;a01
إلى الآن	1;b01
ابتدائي	1;T01
ابتدايي	1;T01
اتقان	1;]01
اجاده تامه	1;]01
اجازه	1;^01
اجازه جامعيه	1;^01
اختصاصي	1;Q01
اخصايي	1;Q01
اخصاييه	1;Q01
اداره	1;_02
اساسي	1;R02
اساسيات	1;R02
اساسيه	1;T01
استاذ	1;Q01
استاذه	1;Q01
استشاري	1;Q01
استشارية	1;Q01
استشاريه	1;Q01
استوديو	1;Z01
اشهر	1;U01
اعتماد	1;c01
اعداديه	1;Y01
اعزب	1;V01
اعوام	1;W01
افضل	1;X01
اكاديميه	1;Y01
الآن	1;b01
الاختصاص	1;d01
الان	1;b01
البكالوريا	1;e01
البكالوريوس	1;^01
التقدير	1;f01
الثانوية	1;e01
الثانوية العامة	1;e01
الثانويه	1;e01
الثانويه العامه	1;e01
الجامعة	1;Y01
الجامعه	1;Y01
الحاضر	1;b01
الحالي	1;b01
الخريف	1;g01
الدبلوم	1;h01
الدرجة	1;f01
الدرجه	1;f01
الدكتوراه	1;i01
الدور	1;j01
الربيع	1;k01
السيرة الذاتية	1;l01
السيره الذاتيه	1;l01
الشتاء	1;m01
الشركة	1;Z01
الشركه	1;Z01
الصيف	1;n01
القسم	1;o01
الكلية	1;Y01
الكليه	1;Y01
اللغة الأصلية	1<001
اللغة الأم	1<001
اللغه الاصليه	1<001
اللغه الام	1<001
الليسانس	1;^01
المؤسسة	1;Z01
الماجستير	1<101
المتوقع	1<201
المدرسة	1;Y01
المدرسة الثانوية	1;Y01
المدرسه	1;Y01
المدرسه الثانويه	1;Y01
المركز الأول	1;X01
المركز الاول	1;X01
المركز الثاني	1;X01
المعدل	1;f01
المعدل التراكمي	1;f01
المعدل العام	1;f01
المعهد	1;Y01
الموسسه	1;Z01
الوقت الحالي	1;b01
الى	1;a01
الي	1;a01
الي الان	1;b01
اليوم	1;b01
امانه	1;Z01
امرأة	1;[01
امراه	1;[01
امين مكتبه	1;Q01
انثى	1;[01
انثي	1;[01
اونلاين	1;\01
بائع	1;Q01
بائعة	1;Q01
باحث	1;Q01
باحثة	1;Q01
باحثه	1;Q01
بايع	1;Q01
بايعه	1;Q01
بتقدير	1;f01
بحث	1<301
براءة اختراع	1<301
براءه اختراع	1<301
بسيطة	1;T01
بسيطه	1;T01
بطلاقة	1;]01
بطلاقه	1;]01
بكالوريا	1;e01
بكالوريس	1;^01
بكالوريوس	1;^01
بلدية	1;Z01
بلديه	1;Z01
بناية	1;j01
بنايه	1;j01
بنك	1;Z01
تأمين	1;Z01
تامين	1;Z01
تخصص	1;d01
تخصص في	1;d01
ترخيص	1;c01
تقدير	1;f01
تقني	1;Q01
تكريم	1;X01
توجيهي	1;e01
ثانوي	1;Y01
ثانوية	1;Y01
ثانوية عامة	1;e01
ثانويه	1;Y01
ثانويه عامه	1;e01
ثنائي اللغة	1<001
ثنايي اللغه	1<001
جائزة	1;X01
جامعة	1;Y01
جامعه	1;Y01
جايزه	1;X01
جمعية	1;Z01
جمعيه	1;Z01
جيد	1<402
جيد جدا	1;]01
جيدة	1<601
جيدة جدا	1;]01
جيده	1<601
جيده جدا	1;]01
حاليا	1;b01
حالياً	1;b01
حاليًا	1;b01
حتى	1;a01
حتى الآن	1;b01
حتى الوقت الحالي	1;b01
حتى اليوم	1;b01
حتى تاريخه	1;b01
حتي	1;a01
حتي الان	1;b01
حتي الوقت الحالي	1;b01
حتي اليوم	1;b01
حتي تاريخه	1;b01
حي	1;j01
خبير	1<702
خبيرة	1<702
خبيره	1<702
خريف	1;g01
دائرة	1;o01
دار	1;Z01
دار النشر	1<301
دار نشر	1;Z01
دايره	1;o01
دبلوم	1<902
دبلوم عالي	1<101
دبلوم فني	1;h01
دبلوم متوسط	1;h01
درجة البكالوريوس	1;^01
درجة الدكتوراه	1;i01
درجة الماجستير	1<101
درجه البكالوريوس	1;^01
درجه الدكتوراه	1;i01
درجه الماجستير	1<101
درع	1;X01
دكتوراه	1;i01
دورة	1;c01
دوره	1;c01
ذكر	1<;01
رئيس	1;Q01
رئيسة	1;Q01
ربيع	1;k01
رجل	1<;01
رخصة	1;c01
رخصة قيادة	1;c01
رخصه	1;c01
رخصه قياده	1;c01
رسالة	1<301
رساله	1<301
روضة	1;Y01
روضه	1;Y01
رييس	1;Q01
رييسه	1;Q01
زمالة	1;c01
زماله	1;c01
سائق	1;Q01
سايق	1;Q01
سباك	1;Q01
سكرتير	1;Q01
سكرتيرة	1;Q01
سكرتيره	1;Q01
سنة	1<<02
سنه	1<<02
سنوات	1;W01
سيرة ذاتية	1;l01
سيره ذاتيه	1;l01
شارع	1;j01
شتاء	1;m01
شركة	1;Z01
شركه	1;Z01
شعبة	1<>02
شعبه	1<>02
شقة	1;j01
شقه	1;j01
شهادة	1;c01
شهادة الثانوية	1;e01
شهادة تقدير	1;X01
شهادة معتمدة	1;c01
شهاده	1;c01
شهاده الثانويه	1;e01
شهاده تقدير	1;X01
شهاده معتمده	1;c01
شهر	1;U01
شهور	1;U01
ص ب	1;j01
ص.ب	1;j01
صحفي	1;Q01
صحفية	1;Q01
صحفيه	1;Q01
صحيفة	1;Z01
صحيفه	1;Z01
صفحة	1<@01
صفحه	1<@01
صيدلانية	1;Q01
صيدلانيه	1;Q01
صيدلي	1;Q01
صيدلية	1;Z01
صيدليه	1;Z01
صيف	1;n01
ضعيف	1;T01
طاه	1;Q01
طباخ	1;Q01
طبيب	1;Q01
طبيبة	1;Q01
طبيبه	1;Q01
طريق	1;j01
طلاقة	1;]01
طلاقه	1;]01
عام	1<<02
عامل	1;Q01
عبر الإنترنت	1;\01
عبر الانترنت	1;\01
عزباء	1;V01
عضو	1;Q01
عضوية	1;c01
عضويه	1;c01
عمارة	1;j01
عماره	1;j01
عمل حر	1;Z01
عن بعد	1;\01
عن بُعد	1;\01
عيادة	1;Z01
عياده	1;Z01
فائز	1;X01
فائزة	1;X01
فايز	1;X01
فايزه	1;X01
فريق	1;o01
فصل	1<301
فندق	1;Z01
فني	1;Q01
فنية	1;Q01
فنيه	1;Q01
فوق المتوسط	1<601
في	1<A01
قائد	1;Q01
قايد	1;Q01
قرية	1;j01
قريه	1;j01
قسم	1<>02
قناة	1;Z01
قناه	1;Z01
كاتب	1;Q01
كاتبة	1;Q01
كاتبه	1;Q01
كتاب	1<301
كليات	1;Y01
كلية	1;Y01
كليه	1;Y01
كهربائي	1;Q01
كهربايي	1;Q01
لحام	1;Q01
لدى	1<A01
لدي	1<A01
لغة أم	1<001
لغة الأم	1<001
لغتي الأم	1<001
لغتي الام	1<001
لغه الام	1<001
لغه ام	1<001
للآن	1;b01
للان	1;b01
ليسانس	1;^01
مؤتمر	1<301
مؤسس	1;Q01
مؤسسة	1;Z01
مؤسسة مشاركة	1;Q01
ماجستير	1<101
مالك	1;Q01
مبتدئ	1;R02
مبتدئة	1;T01
مبتدي	1;R02
مبتديه	1;T01
مبرمج	1;Q01
مبرمجة	1;Q01
مبرمجه	1;Q01
متجر	1;Z01
متحف	1;Z01
متدرب	1;Q01
متدربة	1;Q01
متدربه	1;Q01
مترجم	1;Q01
مترجمة	1;Q01
مترجمه	1;Q01
متزوج	1;V01
متزوجة	1;V01
متزوجه	1;V01
متطوع	1;Q01
متطوعة	1;Q01
متطوعه	1;Q01
متقدم	1<B02
متقدمة	1<B02
متقدمه	1<B02
متوسط	1<D02
متوسطة	1<D02
متوسطه	1<D02
متوقع	1<201
متوقعة	1<201
متوقعه	1<201
مجلة	1<301
مجله	1<301
مجموعة	1;Z01
مجموعه	1;Z01
محادثة	1<F01
محادثه	1<F01
محاسب	1;Q01
محاسبة	1;Q01
محاسبه	1;Q01
محاضر	1;Q01
محاضرة	1<G02
محاضره	1<G02
محافظة	1;j01
محافظه	1;j01
محام	1;Q01
محامي	1;Q01
محامية	1;Q01
محاميه	1;Q01
محترف	1;]01
محرر	1;Q01
محررة	1;Q01
محرره	1;Q01
محلل	1;Q01
محللة	1;Q01
محلله	1;Q01
مخبز	1;Z01
مختبر	1;Z01
مدارس	1;Y01
مدرب	1;Q01
مدربة	1;Q01
مدربه	1;Q01
مدرس	1;Q01
مدرسة	1;Y01
مدرسة ثانوية	1;Y01
مدرسة صف	1;Q01
مدرسه	1;Y01
مدرسه ثانويه	1;Y01
مدرسه صف	1;Q01
مدقق	1;Q01
مدير	1;Q01
مديرة	1;Q01
مديره	1;Q01
مدينة	1;j01
مدينه	1;j01
مراقب	1;Q01
مرشد	1;Q01
مركز	1;Z01
مسؤول	1;Q01
مسؤولة	1;Q01
مسابقة	1;X01
مسابقه	1;X01
مساعد	1;Q01
مساعدة	1;Q01
مساعده	1;Q01
مستشار	1;Q01
مستشارة	1;Q01
مستشاره	1;Q01
مستشفى	1;Z01
مستشفي	1;Z01
مستمر	1;b01
مسرح	1;Z01
مسوول	1;Q01
مسووله	1;Q01
مشرف	1;Q01
مشرفة	1;Q01
مشرفه	1;Q01
مشروع خاص	1;Z01
مشغل	1;Q01
مصرف	1;Z01
مصمم	1;Q01
مصممة	1;Q01
مصممه	1;Q01
مصنع	1;Z01
مصور	1;Q01
مطعم	1;Z01
مطلق	1;V01
مطلقة	1;V01
مطلقه	1;V01
مطور	1;Q01
مطورة	1;Q01
مطوره	1;Q01
مع مرتبة الشرف	1;f01
مع مرتبه الشرف	1;f01
معتمد	1;c01
معتمدة	1;c01
معتمده	1;c01
معدل	1;f01
معلم	1;Q01
معلمة	1;Q01
معلمه	1;Q01
معماري	1;Q01
معهد	1<I02
مقال	1<301
مقالة	1<301
مقاله	1<301
مقبول	1;T01
مكتب	1;Z01
مكتبة	1;Z01
مكتبه	1;Z01
ممتاز	1<B02
ممتازة	1;]01
ممتازه	1;]01
ممرض	1;Q01
ممرضة	1;Q01
ممرضه	1;Q01
من	1<K01
منحة	1;X01
منحه	1;X01
مندوب	1;Q01
مندوبة	1;Q01
مندوبه	1;Q01
منذ	1<L01
منسق	1;Q01
منسقة	1;Q01
منسقه	1;Q01
منشور	1<301
منطقة	1;j01
منطقه	1;j01
منظمة	1;Z01
منظمه	1;Z01
مهندس	1;Q01
مهندسة	1;Q01
مهندسه	1;Q01
موتمر	1<301
موسس	1;Q01
موسسه	1;Z01
موسسه مشاركه	1;Q01
موظف	1;Q01
موظف استقبال	1;Q01
موظفة	1;Q01
موظفه	1;Q01
ميدالية	1;X01
ميداليه	1;X01
ميدان	1;j01
ميكانيكي	1;Q01
نائب	1;Q01
نادل	1;Q01
نايب	1;Q01
نجار	1;Q01
نشر	1<301
هيئة	1;Z01
هييه	1;Z01
و	1<M01
وحدة	1;o01
وحده	1;o01
ورشة	1;Z01
ورشه	1;Z01
ورقة	1<301
ورقة بحثية	1<301
ورقه	1<301
ورقه بحثيه	1<301
وزارة	1;Z01
وزاره	1;Z01
وسام	1;X01
وكالة	1;Z01
وكاله	1;Z01
अंक	1<N01
अकादमी	1<O01
अच्छा	1<P02
अच्छी	1<R01
अधिकारी	1<S01
अध्यक्ष	1<S01
अध्यापक	1<S01
अध्यापिका	1<S01
अध्याय	1<T01
अनुभाग	1<U01
अनुवादक	1<S01
अपेक्षित	1<V01
अब	1<W01
अब तक	1<W01
अभियंता	1<S01
अभी	1<W01
अभी तक	1<W01
अविवाहित	1<X01
अस्पताल	1<Y01
आईटीआई	1<Z01
आज	1<W01
आज तक	1<W01
इंजीनियर	1<S01
इंटरमीडिएट	00F01
इंटर्न	1<S01
इलेक्ट्रीशियन	1<S01
उच्च माध्यमिक विद्यालय	1<O01
उत्कृष्ट	1<[02
उन्नत	1<[02
एजेंसी	1<Y01
एम ए	1<]01
एम एड	1<]01
एम एससी	1<]01
एम कॉम	1<]01
एम टेक	1<]01
एम बी ए	1<]01
एम.ए	1<]01
एम.एड	1<]01
एम.एससी	1<]01
एम.कॉम	1<]01
एम.टेक	1<]01
एम.बी.ए	1<]01
एमबीए	1<]01
एवं	1<^01
ऑनलाइन	1<_01
और	1<^01
औसत	1<`01
कंपनी	1<Y01
कर्मचारी	1<S01
कारखाना	1<Y01
कार्यालय	1<Y01
केंद्र	1<Y01
कॉलेज	1<O01
कॉलोनी	1<a01
कोर्स	1<b01
क्लिनिक	1<Y01
गर्मी	1<c01
गली	1<a01
गुरुकुल	1<O01
ग्राम	1<a01
ग्रीष्म	1<c01
ग्रेड	1<N01
चालक	1<S01
चिकित्सक	1<S01
चिकित्सालय	1<Y01
चौक	1<a01
छात्रवृत्ति	1<d01
जारी	1<W01
जिला	1<a01
जीवन परिचय	1<e01
जीवन वृत्त	1<e01
जीवनवृत्त	1<e01
टीम	1<U01
ट्रस्ट	1<Y01
डिज़ाइनर	1<S01
डिजाइनर	1<S01
डिप्लोमा	1<f02
डेवलपर	1<S01
डॉक्टर	1<S01
डॉक्टरेट	1<h01
तक	1<i02
तकनीशियन	1<S01
थोड़ा	1<k01
थोडा	1<k01
दसवीं	00F01
दुकान	1<Y01
दूरस्थ	1<_01
द्वितीय श्रेणी	1<N01
द्विभाषी	1<l01
धाराप्रवाह	1<m01
नगर	1<a01
नगर निगम	1<Y01
नर	1<n01
नर्स	1<S01
नारी	1<o01
निगम	1<Y01
निदेशक	1<S01
निपुण	1=001
न्यास	1<Y01
पत्रकार	1<S01
पत्रिका	1<T01
पदक	1<d01
परास्नातक	1<]01
पर्यवेक्षक	1<S01
पाठशाला	1<O01
पात्रता परीक्षा	1<b01
पिन	1<a01
पी एच डी	1<h01
पी.एच.डी	1<h01
पीएचडी	1<h01
पुरस्कार	1<d01
पुरुष	1<n01
पुस्तक	1<T01
पुस्तकालय	1<Y01
पुस्तकालयाध्यक्ष	1<S01
पृष्ठ	1=101
पेटेंट	1<T01
पॉलिटेक्निक	1<Z01
प्रकाशन	1<Y01
प्रकाशित	1<T01
प्रतिनिधि	1<S01
प्रतियोगिता	1<d01
प्रतिशत	1<N01
प्रथम श्रेणी	1<N01
प्रथम स्थान	1<d01
प्रधानाचार्य	1<S01
प्रबंधक	1<S01
प्रभाग	1<U01
प्रमाण पत्र	1<b01
प्रमाणन	1<b01
प्रमाणपत्र	1<b01
प्रमाणित	1<b01
प्रमुख	1<S01
प्रयोगशाला	1<Y01
प्रवीण	1<m01
प्रशस्ति	1<d01
प्रशस्ति पत्र	1<d01
प्रशासक	1<S01
प्रशिक्षक	1<S01
प्रशिक्षु	1<S01
प्राइवेट लिमिटेड	1<Y01
प्राध्यापक	1<S01
प्रारंभिक	1=202
प्रोग्रामर	1<S01
प्रोफेसर	1<S01
प्रौद्योगिकी संस्थान	1<O01
फाउंडेशन	1<Y01
फार्मासिस्ट	1<S01
बहुत अच्छा	1<m01
बायोडाटा	1<e01
बारहवीं	00F01
बी ए	1=401
बी एड	1=401
बी एससी	1=401
बी कॉम	1=401
बी टेक	1=401
बी.ए	1=401
बी.एड	1=401
बी.एससी	1=401
बी.कॉम	1=401
बी.टेक	1=401
बीए	1=401
बीटेक	1=401
बुनियादी	1=202
बैंक	1<Y01
बोलचाल	1<`01
मंत्रालय	1<Y01
मकान	1<a01
मध्यम	1=502
मध्यवर्ती	1<`01
महाविद्यालय	1<O01
महिला	1<o01
महीना	1=701
महीने	1=701
मातृ भाषा	1<l01
मातृभाषा	1<l01
मार्ग	1<a01
मास	1=701
माह	1=701
मूलभूत	1<k01
मैकेनिक	1<S01
मैट्रिक	00F01
मैनेजर	1<S01
मोहल्ला	1<a01
यूनिवर्सिटी	1<O01
रसोइया	1<S01
रिज़्यूमे	1<e01
रिज्यूमे	1<e01
रिमोट	1<_01
रोड	1<a01
लाइसेंस	1<b01
लिपिक	1<S01
लिमिटेड	1<Y01
लेख	1<T01
लेखाकार	1<S01
व	1<^01
वकील	1<S01
वर्तमान	1<W01
वर्तमान तक	1<W01
वर्ष	1=801
वसंत	1=901
वार्ड	1<a01
वास्तुकार	1<S01
विक्रेता	1<S01
विजेता	1<d01
विद्यापीठ	1<O01
विद्यालय	1<O01
विभाग	1<U01
विवाहित	1<X01
विशेषज्ञ	1=:02
विशेषज्ञता	1=<01
विश्लेषक	1<S01
विश्वविद्यालय	1<O01
विषय	1=<01
व्याख्याता	1<S01
व्याख्यान	1<T01
शरद	1==01
शाखा	1=<01
शिक्षक	1<S01
शिक्षिका	1<S01
शीत	1=>01
शोध पत्र	1<T01
शोधकर्ता	1<S01
शोधपत्र	1<T01
श्रेणी	1<N01
संचालक	1<S01
संचालिका	1<S01
संपादक	1<S01
संभावित	1<V01
संस्था	1<Y01
संस्थान	1=?02
संस्थापक	1<S01
सचिव	1<S01
सडक	1<a01
सड़क	1<a01
सन्	1=A01
समन्वयक	1<S01
समिति	1<Y01
समूह	1<Y01
सम्मान	1<d01
सम्मानित	1<d01
सम्मेलन	1<T01
सर्दी	1=>01
सलाहकार	1<S01
सहायक	1<S01
साधारण	1<k01
सामान्य	1=502
साल	1=801
से	1=B03
सेक्टर	1<a01
स्कूल	1<O01
स्टूडियो	1<Y01
स्त्री	1<o01
स्नातक	1=401
स्नातकोत्तर	1<]01
स्वयंसेवक	1<S01
स्वयंसेविका	1<S01
स्वर्ण पदक	1<d01
हाई स्कूल	00F01
हायर सेकेंडरी	00F01
होटल	1<Y01
กรม	1=E01
กรรมการ	1=F01
กระทรวง	1=E01
กลุ่ม	1=E01
กลุ่มงาน	1=G01
การแข่งขัน	1=H01
ขณะนี้	1=I01
คณะ	1=J01
คนขับรถ	1=F01
ครู	1=F01
คลินิก	1=E01
คล่อง	1=K01
คล่องแคล่ว	1=K01
คะแนนเฉลี่ย	1=L01
คาดว่า	1=M01
คาดว่าจะจบ	1=M01
งานวิจัย	1=N01
จนถึง	1=O01
จนถึงขณะนี้	1=I01
จนถึงปัจจุบัน	1=I01
จังหวัด	1=P01
จาก	1=Q01
จุฬาลงกรณ์	1=J01
จํากัด	1=E01
ชนะเลิศ	1=H01
ชาย	1=R01
ช่าง	1=F01
ช่างภาพ	1=F01
ช่างเทคนิค	1=F01
ซอย	1=P01
ดี	1=S02
ดีมาก	1=U02
ดีเด่น	1=H01
ดีเยี่ยม	1=K01
ดุษฎีบัณฑิต	1=W01
ตอนนี้	1=I01
ตัวแทน	1=F01
ตั้งแต่	1=X02
ตีพิมพ์	1=N01
ตําบล	1=P01
ถนน	1=P01
ถึง	1=O01
ถึงปัจจุบัน	1=I01
ทนายความ	1=F01
ทางไกล	1=Z01
ทีม	1=G01
ที่	1=[01
ที่ปรึกษา	1=F01
ทุน	1=H01
ทํางานทางไกล	1=Z01
ธนาคาร	1=E01
นักการตลาด	1=F01
นักข่าว	1=F01
นักจิตวิทยา	1=F01
นักบัญชี	1=F01
นักพัฒนา	1=F01
นักวิจัย	1=F01
นักวิเคราะห์	1=F01
นักศึกษาฝึกงาน	1=F01
นักออกแบบ	1=F01
นักเขียน	1=F01
นักแปล	1=F01
นิตยสาร	1=N01
น้อย	1=\01
นําเสนอผลงาน	1=N01
บทความ	1=N01
บทที่	1=N01
บรรณาธิการ	1=F01
บรรณารักษ์	1=F01
บริษัท	1=E01
บริหารธุรกิจบัณฑิต	1=]01
บัณฑิต	1=]01
บัณฑิตวิทยาลัย	1=J01
บ้านเลขที่	1=P01
ประกวด	1=H01
ประกันภัย	1=E01
ประกาศนียบัตร	1=^01
ประกาศนียบัตรวิชาชีพ	1=_01
ประกาศนียบัตรวิชาชีพชั้นสูง	1=`01
ประชุมวิชาการ	1=N01
ประธาน	1=F01
ประวัติย่อ	1=a01
ประวัติย่อส่วนตัว	1=a01
ประวัติส่วนตัวสมัครงาน	1=a01
ปริญญาตรี	1=]01
ปริญญาเอก	1=W01
ปริญญาโท	1=b01
ปวช	1=_01
ปวส	1=`01
ปัจจุบัน	1=I01
ปานกลาง	1=c02
ปี	1=e02
ผลการเรียน	1=L01
ผู้ก่อตั้ง	1=F01
ผู้จัดการ	1=F01
ผู้ช่วย	1=F01
ผู้ตรวจสอบ	1=F01
ผู้บริหาร	1=F01
ผู้ประสานงาน	1=F01
ผู้ฝึกสอน	1=F01
ผู้อํานวยการ	1=F01
ผู้เชี่ยวชาญ	1=g02
ผ่านการอบรม	1=^01
ฝึกงาน	1=F01
ฝ่าย	1=G01
พนักงาน	1=F01
พนักงานดีเด่น	1=H01
พนักงานต้อนรับ	1=F01
พนักงานเสิร์ฟ	1=F01
พยาบาล	1=F01
พอใช้	1=i01
พิพิธภัณฑ์	1=E01
พื้นฐาน	1=j02
พ่อครัว	1=F01
ภาคฤดูร้อน	1=l01
ภาควิชา	1=m01
ภาษาหลัก	1=n01
ภาษาแม่	1=n01
ม 6	1=_01
ม.6	1=_01
มหาชน	1=E01
มหาบัณฑิต	1=b01
มหาวิทยาลัย	1=J01
มัคคุเทศก์	1=F01
มัธยมศึกษา	1=_01
มัธยมศึกษาตอนปลาย	1=_01
มูลนิธิ	1=E01
รองชนะเลิศ	1=H01
รองผู้จัดการ	1=F01
ระดับกลาง	1=c02
ระดับดี	1=o01
ระดับสูง	1=U02
รางวัล	1=H01
ราชภัฏ	1=J01
ราชมงคล	1=J01
รีสอร์ต	1=E01
รีสอร์ท	1=E01
ร้าน	1=E01
ร้านขายยา	1=E01
ร้านอาหาร	1=E01
ฤดูร้อน	1=l01
ฤดูหนาว	1>001
ฤดูใบไม้ผลิ	1>101
ฤดูใบไม้ร่วง	1>201
ล่าม	1=F01
วารสาร	1=N01
วิชาเอก	1=m01
วิทยากร	1=F01
วิทยานิพนธ์	1=N01
วิทยาลัย	1=J01
วิทยาศาสตรบัณฑิต	1=]01
วิทยาศาสตรมหาบัณฑิต	1=b01
วิทยาเขต	1=J01
วิศวกร	1=F01
วิศวกรรมศาสตรบัณฑิต	1=]01
วุฒิบัตร	1=^01
ศาสตราจารย์	1=F01
ศิลปศาสตรบัณฑิต	1=]01
ศูนย์	1=E01
สตูดิโอ	1=E01
สถาบัน	1>302
สถาปนิก	1=F01
สมรส	1>501
สมรสแล้ว	1>501
สมาคม	1=E01
สหกรณ์	1=E01
สาขา	1=m01
สาขาวิชา	1=m01
สิทธิบัตร	1=N01
สื่อสารได้	1=i01
ส่วนงาน	1=G01
สํานักงาน	1=E01
สํานักพิมพ์	1=E01
หญิง	1>601
หนังสือ	1=N01
หมู่	1=P01
หมู่บ้าน	1=P01
หย่า	1>501
หลักสูตร	1=^01
หัวหน้า	1=F01
ห้องปฏิบัติการ	1=E01
ห้องสมุด	1=E01
ห้างหุ้นส่วน	1=E01
องค์การ	1=E01
อนุบาล	1=J01
อนุปริญญา	1=`01
ออนไลน์	1=Z01
อาคาร	1=P01
อาจารย์	1=F01
อาชีวศึกษา	1=J01
อาสาสมัคร	1=F01
อําเภอ	1=P01
เกรด	1=L01
เกรดเฉลี่ย	1=L01
เกียรติคุณ	1=H01
เกียรตินิยม	1=L01
เกียรตินิยมอันดับ	1=L01
เกียรติบัตร	1>702
เขต	1=P01
เจ้าของ	1=F01
เจ้าของภาษา	1=n01
เจ้าหน้าที่	1=F01
เชฟ	1=F01
เชี่ยวชาญ	1=U02
เชี่ยวชาญมาก	1>901
เดือน	1>:01
เทคนิค	1=J01
เทศบาล	1=E01
เบื้องต้น	1=j02
เพศชาย	1=R01
เพศหญิง	1>601
เภสัชกร	1=F01
เรซูเม่	1=a01
เริ่มต้น	1>;01
เลขที่	1=P01
เลขานุการ	1=F01
เล็กน้อย	1=\01
เหรียญ	1=H01
เหรียญทอง	1=H01
เอก	1=m01
แขวง	1=P01
แต่งงานแล้ว	1>501
แผนก	1><02
แพทย์	1=F01
แม่บ้าน	1=F01
โปรแกรมเมอร์	1=F01
โรงงาน	1=E01
โรงพยาบาล	1=E01
โรงเรียน	1=J01
โรงเรียนประถม	1=J01
โรงเรียนมัธยม	1=J01
โรงแรม	1=E01
โล่	1=H01
โสด	1>501
ใบขับขี่	1=^01
ใบประกอบวิชาชีพ	1=^01
ใบรับรอง	1=^01
ใบอนุญาต	1=^01
ấp	0@T01
ở	1>>01
ủy ban	0:]01
および	1>?01
から	1>@03
か月	1>C01
と	1>?01
にて	1>D01
に勤務	1>D01
まで	1>E02
より	1>G02
アシスタント	1>I01
アナリスト	1>I01
アパート	1>J01
アルバイト	1>I01
アーキテクト	1>I01
インターン	1>I01
エキスパート	1>K01
エンジニア	1>I01
オペレーター	1>I01
オンライン	1>L01
カフェ	0_R01
カメラマン	1>I01
カ月	1>C01
クリニック	0_R01
グループ	1>M02
コンサルタント	1>I01
コンテスト	1>O01
コース	1>P01
コーポ	1>J01
コーポレーション	0_R01
サブリーダー	1>I01
サービス	0_R01
シェフ	1>I01
システムズ	0_R01
スクラムマスター	1>I01
スタジオ	0_R01
スタッフ	1>I01
センター	1>Q01
ソリューションズ	0_R01
チェーン	0_R01
チーフ	1>I01
チーム	1>Q01
テクノロジーズ	0_R01
テレビ	0_R01
テレワーク	1>L01
ディレクター	1>I01
デザイナー	1>I01
ネイティブ	1>R01
ネイティブレベル	1>R01
ハイツ	1>J01
ハングル検定	0lZ01
バイリンガル	1>R01
パート	1>I01
ビジネスレベル	1>S01
ビジネス上級	1>S01
フルリモート	1>L01
プランナー	1>I01
プログラマ	1>I01
プログラマー	1>I01
プロジェクトマネージャー	1>I01
プロダクトオーナー	1>I01
プロデューサー	1>I01
ページ	1>T01
ホテル	0_R01
ホールディングス	0_R01
ポスター発表	1>U01
マネジャー	1>I01
マネージャー	1>I01
マンション	1>J01
ユニット	1>Q01
ライター	1>I01
リモート	1>L01
リーダー	1>I01
レジュメ	1>V01
レストラン	0_R01
ヵ月	1>C01
ヶ月	1>C01
一本	1>W01
一等奖	1>X01
一級	00Q01
一级乙等	1>Y01
一级建造师	1>Z01
一级甲等	1>Y01
一般	1>[02
一般社団法人	0_R01
一身上の都合により退職	1>]01
丁目	1>J01
三好学生	1>X01
三專	1>^01
三等奖	1>X01
三級	00Q01
三级	1>Y01
上級	1>_02
不動産	0_R01
与	1>a01
专业	1>b01
专业八级	1>c01
专业四级	1>Y01
专业排名	1>d01
专八	1>Y01
专利	1>e01
专升本	1>W01
专员	1>f01
专四	1>Y01
专家	1>g01
专家级	1>g01
专硕	1>h01
专科	1>i01
专科学校	1>j01
专著	1>e01
丙級	1>k01
业务员	1>f01
个人履历	1>l01
个人简历	1>l01
个月	1>m01
中	1>n01
中上	1>o01
中上級	1?001
中专	1?102
中台	1?301
中国語検定	0lZ01
中学	1>j01
中学校	1?401
中學	1?501
中心	1?602
中技	1?801
中文履歷	1?901
中文简历	1>l01
中等	1?:02
中級	1?<04
中级	1?@02
中级会计	1>Z01
中级职称	1>Z01
中退	1?B01
中途退学	1?B01
中高級	1>o01
中高级	1?C01
为止	1?D01
主任	1?E03
主任技術者	00Q01
主修	1?H02
主席	1>f01
主幹	1>I01
主播	1>f01
主査	1>I01
主管	1?J02
主編	1?L01
主编	1>f01
乙級	1>k01
乡	1?M01
书记	1>f01
书院	1>j01
了解	1?N02
予定	1?P01
事业单位	1?Q01
事业群	1?301
事业部	1?301
事务所	1?Q01
事務	1>I01
事務員	1>I01
事務所	1?R02
事業本部	1>Q01
事業部	1?T02
二專	1>^01
二技	1?V01
二本	1>W01
二等奖	1>X01
二級	00Q01
二级乙等	1>Y01
二级建造师	1>Z01
二级甲等	1>Y01
互动	1?Q01
互联网	1?Q01
五專	1>^01
亚军	1>X01
亞軍	1?W01
交付	1?X01
交易员	1>f01
产品助理	1>f01
产品经理	1>f01
产品部	1?301
人事	1?Y02
人力資源部	1?[01
人力资源管理师	1>Z01
人力资源部	1?301
今	1?\03
介護福祉士	1>I01
从	1?_01
从业资格	1>Z01
从业资格证	1>Z01
代表	1?Y02
代表取締役	1>I01
以上	1?`01
以來	1?a01
以来	1?b01
以降	1?c01
任职于	1?d01
任職於	1?e01
企劃	1?L01
企業	1?f01
企画	1>I01
优秀	1?g02
优秀共青团员	1>X01
优秀员工	1>X01
优秀团员	1>X01
优秀奖	1>X01
优秀学生	1>X01
优秀学生干部	1>X01
优秀干部	1>X01
优秀教师	1>X01
优秀毕业生	1>X01
会使用	1?i01
会社	0_R01
会計士	1>I01
会计	1>f01
会议论文	1>e01
会长	1>f01
传媒	1?Q01
作家	1>f01
作業主任者	00Q01
作者	1>f01
佳作	1?j02
供职于	1?d01
係	1>Q01
係長	1>I01
保安	1>f01
保洁	1>f01
保育園	1?401
保育士	1>I01
保险	1?Q01
保険	0_R01
保險	1?f01
信息技术	1?Q01
修了	1?l02
修了見込み	1?n02
修了証	00Q01
修士	1@001
修士号	1@001
修士課程	1@001
個人履歷	1?901
個人簡歷	1?901
個月	1@101
傳媒	1?f01
優勝	1>O01
優秀	1@201
優秀賞	1>O01
優等	1?W01
先进个人	1>X01
先进工作者	1>X01
免許	00Q01
免許状	00Q01
党校	1>j01
入団	1@301
入围	1>X01
入圍	1?W01
入学	1@402
入學	1@601
入局	1@301
入庁	1@301
入所	1@301
入社	1@402
入职	1@701
入職	1@802
入行	1@301
入賞	1>O01
入選	1>O01
入門	1@:04
入门	1@>02
全日制本科	1>W01
全栈	1>f01
全民英檢	1@@01
公司	1?602
六级	1>Y01
共著	1>U01
兼职	1>f01
冠军	1>X01
冠軍	1?W01
冬	1@A03
冬天	1@D02
冬季	1@A03
准教授	1>I01
出版	1@F05
出版公司	1?f01
出版社	1?602
出纳	1>f01
分享	1>e01
分公司	1?602
分析师	1>f01
分析師	1?L01
分校	1@K02
分院	1?301
创业公司	1?Q01
创始人	1>f01
初中	1?102
初心者	1@M01
初級	1@N04
初級レベル	1@R01
初级	1@S02
初级会计	1>Z01
到	1@U02
到现在	1@W01
到現在	1@X01
到目前	1@W01
到職	1@601
制作人	1>f01
制药	1?Q01
前台	1>f01
前端	1?J02
剪辑师	1>f01
副學士	1>^01
副店長	1>I01
副总	1>f01
副教授	1>f01
副理	1?L01
創業	1@301
創辦人	1?L01
助手	1?J02
助教	1?E03
助理	1?J02
区	1@Y02
区役所	0_R01
医师	1>f01
医師	1>I01
医生	1>f01
医疗	1?Q01
医療法人	0_R01
医科大学	1>j01
医院	1?Q01
區	1@[01
十佳	1>X01
半導體	1?f01
协会	1?Q01
卒業	1@\02
卒業予定	1?P01
卒業見込み	1?n02
協会	0_R01
協會	1?f01
協理	1?L01
单元	1?M01
单身	1@^01
単位取得退学	1?B01
博士	1@_03
博士前期課程	1@001
博士号	1@b01
博士后	1@c01
博士後期課程	1@b01
博士班	1@d01
博士研究生	1@c01
博士課程	1@b01
印刷	0_R01
厂	1?Q01
厨师	1>f01
县	1?M01
及	1@e02
及び	1>?01
双学士	1>W01
双硕士	1>h01
双语	1@g01
发布	1>e01
发明专利	1>e01
发表	1>e01
取得	1@h04
取得済み	1?X01
取締役	1>I01
受賞	1>O01
受験	1?X01
口頭発表	1>U01
可作为工作语言	1>c01
可日常交流	1@l01
号	1@m03
号室	1>J01
司書	1>I01
司机	1>f01
司法考试	1>Z01
合伙人	1>f01
合同会社	0_R01
合夥人	1?L01
合格	1A002
合格証取得	1?X01
合格證	1>k01
合格证	1>Z01
合資会社	0_R01
后端	1>f01
周	1A201
和	1@e02
咖啡	1?Q01
咨询	1?Q01
咨询师	1>f01
商事	0_R01
商务流利	1>c01
商務流利	1@201
商学院	1>j01
商店	0_R01
商行	1?f01
單身	1A301
営業	1>I01
営業部	1>Q01
四技	1?V01
四级	1>Y01
团队	1?301
园长	1>f01
国家二级	1>Z01
国際会議	1>U01
國中	1?501
國際	1?f01
團隊	1?[01
在学中	1A401
在學	1@X01
在宅	1>L01
在籍中	1A401
在线	1A501
在职	1@W01
在职研究生	1>h01
在職	1@X01
在職中	1A602
在读	1@W01
地产	1?Q01
均分	1>d01
執照	1>k01
執筆	1>U01
執行役員	1>I01
執行長	1?L01
培训师	1>f01
培训机构	1?Q01
基本	1A804
基本情報技術者	00Q01
基础	1@S02
基础平台部	1?301
基礎	1@N04
基礎レベル	1@R01
基金	1?Q01
基金會	1?f01
堪能	1A<01
報社	1?f01
处	1?301
夏	1A=03
夏天	1A@02
夏季	1A=03
夏期	1AB01
外企	1?Q01
多益	1@@01
夜大	1>j01
大专	1>i01
大卒	1AC01
大厦	1?M01
大学	1AD02
大学专科	1>i01
大学本科	1>W01
大学校	1?401
大学英语六级	1>Y01
大学英语四级	1>Y01
大学院	1?401
大学院修士	1@001
大學	1?501
大學部	1?V01
大工	1>I01
大賞	1>O01
大賽	1?W01
大赛	1>X01
大道	1AF02
天	1AH02
契約社員	1>I01
奖	1>X01
奖学金	1>X01
奖项	1>X01
奨励賞	1>O01
奨学金	1>O01
女	1AJ03
女中	1?501
女子大学	1?401
女性	1AJ03
委员	1>f01
委员会	1?Q01
委員會	1?f01
季军	1>X01
季軍	1?W01
学习中	1AM01
学会	1>U01
学会誌	1>U01
学分	1>d01
学刊	1>e01
学園	1?401
学士	1AN02
学士号	1AC01
学士学位	1>W01
学士課程	1AC01
学徒	1>f01
学报	1>e01
学校	1AD02
学校法人	0_R01
学硕	1>h01
学科	1AP02
学習中	1AR01
学芸員	1>I01
学部	1AP02
学部卒	1AC01
学院	1AD02
學分	1AS01
學報	1AT01
學士	1?V01
學士學位	1?V01
學校	1?501
學系	1AU02
學院	1?501
宅地建物取引士	00Q01
实业	1?Q01
实习生	1>f01
实用新型	1>e01
实验室	1?301
実務レベル	1AW01
実務経験あり	1AW01
実用英語技能検定	0lZ01
审核员	1>f01
审计	1>f01
客户经理	1>f01
客服	1?J02
室	1AX05
室長	1>I01
寄稿	1>U01
寒假	1@D02
實業	1?f01
實習生	1?L01
實驗室	1?[01
导游	1>f01
导演	1>f01
导购	1>f01
専修	1>P01
専修学校	1?401
専攻	1>P01
専門士	1A]01
専門学校	1?401
専門家レベル	1>K01
專利	1AT01
專員	1?L01
專家	1A^01
專書	1AT01
專案經理	1?L01
專業	1A_01
專欄	1AT01
專科	1>^01
專科學校	1?501
導遊	1?L01
小区	1?M01
小学	1>j01
小学校	1?401
小學	1?501
小組	1?[01
小组	1?301
就任	1@301
就業中	1A401
就职于	1?d01
就職	1@301
就職於	1?e01
就讀中	1@X01
局	1A`03
居家办公	1A501
履历	1>l01
履历表	1>l01
履歴書	1>V01
履歷	1?901
履歷書	1?901
履歷表	1?901
工作室	1?602
工作语言	1>c01
工厂	1?Q01
工商管理硕士	1>h01
工場	0_R01
工学部	1>P01
工廠	1?f01
工房	0_R01
工業	0_R01
工程专业	1>b01
工程局	1?Q01
工程师	1>f01
工程師	1?L01
工讀生	1?L01
已婚	1Ac02
已婚已育	1@^01
已婚未育	1@^01
巷	1AF02
市	1Ae03
市场部	1?301
市役所	0_R01
师范	1>j01
席次	1Ah01
干事	1>f01
干部	1>f01
平台	1?Q01
平均分	1>d01
平均成績	1AS01
平均成绩	1>d01
平均绩点	1>d01
年	1Ai03
年間	1Al01
幹事	1?L01
幹部	1?L01
幼儿园	1>j01
幼兒園	1?501
幼稚園	1?401
庁	0_R01
広報	1>I01
应届	1Am01
应届毕业	1Am01
店	0_R01
店员	1>f01
店員	1?L01
店長	1An02
店长	1>f01
府	1>J01
廃業	1>]01
廚師	1?L01
建筑	1?Q01
建筑师	1>f01
建築士	1>I01
建設	0_R01
开发	1>f01
开始	1?b01
弁護士	1>I01
弄	1AF02
弟子	1>I01
当前	1@W01
役所	0_R01
律师	1>f01
律師	1?L01
後端	1?L01
得意	1B001
得獎	1?W01
從	1B101
志工	1?L01
志愿者	1>f01
応用情報技術者	00Q01
快递员	1>f01
总工	1>f01
总监	1>f01
总经理	1>f01
总裁	1>f01
情報処理技術者	00Q01
應屆	1B201
應屆畢業	1B201
成績	1B302
成绩	1>d01
我的简历	1>l01
所長	1>I01
托业	1>Y01
托福	1B502
执业医师	1>Z01
执业护士	1>Z01
执业资格	1>Z01
执照	1>Z01
技师	1>f01
技師	1An02
技术员	1>f01
技术支持	1>f01
技术部	1?301
技校	1?102
技能士	00Q01
技能講習	00Q01
技術員	1?L01
技術士	1>k01
技術學院	1?501
技術者	1>I01
技術者試験	00Q01
技術部	1?T02
技術長	1?L01
投资	1?Q01
投资经理	1>f01
护士	1>f01
护师	1>f01
报社	1?Q01
担当	1>I01
拟	1Am01
指導員	1>I01
掌握	1B702
排名	1B902
採購	1?L01
控股	1?Q01
掲載	1>U01
提名	1>X01
提名奖	1>X01
摄影师	1>f01
擅長	1B;01
擅长	1B<01
操作员	1>f01
攝影師	1?L01
支店	0_R01
支社	0_R01
支配人	1>I01
收银员	1>f01
放送	0_R01
政府	1?602
教員	1>I01
教师	1>f01
教师资格证	1>Z01
教師	1?L01
教授	1?E03
教材	1>e01
教研室	1?301
教练	1>f01
教育科技	1?Q01
教諭	1>I01
敬具	1?`01
敬礼	1B=01
敬禮	1B>01
数据分析	1>f01
整備士	1>I01
數位	1?f01
文化	1?Q01
文员	1>f01
文員	1?L01
文章	1B?02
料理長	1>I01
新聞社	0_R01
方向	1>b01
施工员	1>f01
旅館	0_R01
既婚	1BA01
日	1BB03
日常交流	1@l01
日常会話	1BE01
日常会話レベル	1BE01
日常会话	1@l01
日常會話	1>n01
日常溝通	1>n01
日本語能力試験	0lZ01
日本語能力試驗	1@@01
日檢	1@@01
日语一级	1>Y01
日语能力考试	1>Y01
日間	1BF01
星期	1BG02
春	1BI03
春天	1BL02
春季	1BI03
普考	1>k01
普通	1>n01
普通自動車免許	00Q01
普通自動車第一種運転免許	00Q01
普通话	1>Y01
普通话证书	1>Z01
暑假	1A@02
暑期	1A@02
書卷獎	1?W01
最優秀	1>O01
最優秀賞	1>O01
會計	1?L01
會長	1?L01
月	1BN02
有	1BP01
有限会社	0_R01
有限公司	1?602
有限责任公司	1?Q01
服务员	1>f01
期刊	1B?02
木工	1>I01
未婚	1BQ03
本社	0_R01
本科	1BT02
本部	1>Q01
机构	1?Q01
杂志	1>e01
村	1Ae03
架构师	1>f01
架構師	1?L01
栄養士	1>I01
标兵	1>X01
栋	1?M01
校区	1>j01
校长	1>f01
株	1BV02
株式会社	0_R01
核心期刊	1>e01
检验员	1>f01
検定	00Q01
業務	1?L01
業務経歴書	1>V01
業務部	1?[01
楼	1?M01
榮譽	1?W01
樓	1@[01
檢定	1>k01
止	1BX02
正社員	1>I01
此致	1BZ02
此致敬礼	1B=01
此致敬禮	1B>01
段	1@[01
母国語	1>R01
母語	1B\02
母语	1@g01
母语水平	1@g01
比賽	1?W01
比赛	1>X01
毕业	1B^01
求职简历	1>l01
汽车	1?Q01
法人	0_R01
法律职业资格	1>Z01
注会	1>Z01
注册会计师	1>Z01
派遣社員	1>I01
流利	1B_02
流利沟通	1>c01
流暢	1Ba02
流畅	1>c01
测试	1>f01
深入掌握	1>g01
満期退学	1?B01
準優勝	1>O01
準学士	1A]01
演講	1AT01
演讲	1>e01
漢検	0lZ01
為止	1Bc01
焊工	1>f01
熟悉	1Bd03
熟悉日常交流	1@l01
熟知	1Bg01
熟練	1Bh03
熟練使用	1B;01
熟练	1?g02
熟练使用	1B<01
熟练掌握	1B<01
熟练运用	1B<01
版主	1>f01
物业	1?Q01
物流	1?602
物産	0_R01
特優	1?W01
特待生	1>O01
特等奖	1>X01
特許	1>U01
独身	1BA01
獎	1?W01
獎學金	1?W01
獲得	1Bk01
獲獎	1Bl02
现今	1@W01
现在	1@W01
班主任	1>f01
班排名	1AS01
班長	1>I01
班长	1>f01
現在	1A602
現在に至る	1A401
現職	1A401
理事	1?L01
理工	1>j01
生物	1?Q01
產品經理	1?L01
產品部	1?[01
电力	1?Q01
电商	1?Q01
电大	1>j01
电工	1>f01
电视台	1?Q01
男	1Bn03
男性	1Bn03
町	1>J01
畢業	1C101
略懂	1C202
番	1>J01
番地	1>J01
病院	0_R01
発表	1>U01
登壇	1>U01
發表	1AT01
监理	1>f01
監督	1>I01
目前	1C402
直到现在	1@W01
直博	1@c01
省	1C603
看護師	1>I01
県	1>J01
県庁	0_R01
着任	1@301
督導	1?L01
瞭解	1C901
短大	1?401
短期大学	1?401
短期大学士	1A]01
研发	1>f01
研发部	1?301
研發部	1?[01
研究助理	1?L01
研究员	1>f01
研究員	1An02
研究室	1>Q01
研究所	1C:04
研究生	1C>02
研究生院	1>j01
研究科	1AP02
研究院	1?602
研討會	1AT01
硕士	1>h01
硕士学位	1>h01
硕士研究生	1>h01
碩士	1C@01
碩士班	1C@01
社	1BP01
社会福祉法人	0_R01
社員	1>I01
社長	1An02
社长	1>f01
离异	1@^01
离职	1B^01
秋	1CA03
秋天	1CD02
秋季	1CA03
科	1CF04
科员	1>f01
科学与技术	1>b01
科学家	1>f01
科學家	1?L01
科室	1?301
科技	1?602
科技大學	1?501
科研助理	1>f01
科系	1A_01
科長	1?L01
秘书	1>f01
秘书长	1>f01
秘書	1An02
称号	1>X01
移动	1?Q01
程序员	1>f01
程式設計師	1?L01
稍懂	1CJ01
税理士	1>I01
站点负责人	1>f01
站长	1>f01
竞赛	1>X01
競賽	1?W01
第	1CK01
第一作者	1>e01
第一名	1CL02
第一語言	1CN01
第一语言	1@g01
第三名	1CL02
第二作者	1>e01
第二名	1CL02
策划	1>f01
简单交流	1CO01
简单会话	1CO01
简历	1>l01
箇月	1>C01
算法	1>f01
管培生	1>f01
管理员	1>f01
管理者	00Q01
簡歷	1?901
簿記	00Q01
精熟	1@201
精算师	1>f01
精通	1CP05
系	1?H02
系排名	1AS01
系统架构设计师	1>Z01
紀要	1>U01
約聘	1?L01
組	1CU02
組合	0_R01
組長	1?L01
経歴書	1>V01
経理	1>I01
結業	1C101
經理	1?L01
継続中	1A401
総務	1>I01
線上	1CW01
編入	1@301
編入学	1@301
編輯	1?L01
編集者	1>I01
縣	1@[01
總監	1?L01
總經理	1?L01
總編輯	1?L01
线上	1A501
组	1?301
组长	1>f01
经理	1>f01
经纪人	1>f01
结业	1B^01
统招本科	1>W01
绩点	1>d01
维修工	1>f01
综合排名	1>d01
编辑	1>f01
网络	1?Q01
美容师	1>f01
美容師	1>I01
美工	1>f01
翻訳者	1>I01
翻譯	1?L01
翻译	1>f01
老师	1>f01
老師	1?L01
考取	1CX02
职业技术学院	1>j01
职业资格	1>Z01
职校	1>j01
职高	1?102
職人	1>I01
職務経歴書	1>V01
職業訓練校	1?401
職長	1>I01
肄业	1CZ01
肄業	1C[01
股份有限公司	1?602
能够使用	1Bg01
能源	1?Q01
自	1C\04
自治区	1?M01
自考本科	1>W01
至	1@U02
至今	1?\03
至现在	1@W01
至現在	1A401
至目前	1C402
與	1C`01
良好	1Ca05
花园	1?M01
英検	0lZ01
英檢	1@@01
英语六级	1>Y01
英语四级	1>Y01
荣获	1>X01
荣誉称号	1>X01
药师	1>f01
药房	1?Q01
获取	1Cf01
获奖	1Cg02
获得	1Cf01
著作	1B?02
著書	1>U01
董事長	1?L01
董事长	1>f01
薬剤師	1>I01
薬局	0_R01
藥局	1?f01
藥師	1?L01
處	1?[01
處長	1?L01
號	1Ci02
行政	1>f01
街	1AF02
街道	1?M01
表彰	1>O01
表彰状	1>O01
製作所	0_R01
製薬	0_R01
襄理	1?L01
見習い	1>I01
見込	1?P01
見込み	1?P01
见习	1>f01
规划师	1>f01
計算	0_R01
訓練校	1?401
記事	1>U01
記者	1An02
設立	1@301
設計師	1?L01
診所	1?f01
診療所	0_R01
証券	0_R01
評定平均	1Ah01
認定	00Q01
認定証	00Q01
認證	1>k01
課	1?T02
課長	1An02
調理師	1>I01
論文	1Ck02
論文誌	1>U01
諮商師	1?L01
講師	1An02
講座	1AT01
講演	1>U01
證	1>k01
證券	1?f01
證書	1>k01
證照	1>k01
警備員	1>I01
譯著	1AT01
護士	1?L01
護理師	1?L01
计算机一级	1>Z01
计算机二级	1>Z01
认证	1>Z01
记者	1>f01
讲义	1>e01
讲师	1>f01
讲解员	1>f01
论文	1>e01
设计师	1>f01
设计院	1?Q01
证	1>Z01
证书	1>Z01
证券	1?Q01
评审	1>f01
诊所	1?Q01
译著	1>e01
負責人	1?L01
財	1BP01
財務部	1?[01
財団法人	0_R01
販売	1>I01
販売員	1>I01
貿易	1?f01
資格	1Cm02
資訊	1?f01
賞	1>O01
负责人	1>f01
财务	1>f01
财务部	1?301
质检员	1>f01
贸易	1?Q01
资本	1?Q01
资格证	1>Z01
资格证书	1>Z01
起	1Co04
超市	1?602
路	1AF02
軟體	1?f01
転入学	1@301
転出	1>]01
転職	1@301
輔修	1A_01
车间	1?301
软件	1?Q01
软件著作权	1>e01
软考	1>Z01
较好	1?C01
辅修	1>b01
辅导员	1>f01
迄今	1C402
运维	1>f01
运营	1>f01
远程	1A501
退任	1>]01
退団	1>]01
退学	1D302
退學	1C[01
退所	1>]01
退社	1>]01
退職	1>]01
通信	1?Q01
通訳	1>I01
通讯作者	1>e01
通过	1Cf01
通過	1Bk01
造价员	1>f01
連載	1>U01
週	1D501
週間	1D601
運転手	1>I01
運輸	0_R01
道	1>J01
遠端	1CW01
遠距	1CW01
郡	1>J01
部	1D703
部長	1An02
部长	1>f01
部門	1?T02
部门	1?301
都	1>J01
鄉	1@[01
配達員	1>I01
酒店	1?Q01
醫師	1?L01
醫院	1?f01
采购	1>f01
里	1@[01
金メダル	1>O01
金奖	1>X01
金牌	1CL02
金獎	1?W01
金融	1?f01
金賞	1>O01
鉄道	0_R01
銀牌	1?W01
銀獎	1?W01
銀行	1?R02
銀賞	1>O01
銅牌	1?W01
銅獎	1?W01
銅賞	1>O01
鎮	1@[01
铜奖	1>X01
铜牌	1>X01
银奖	1>X01
银牌	1>X01
银行	1?Q01
销售	1>f01
销售部	1?301
镇	1?M01
門市	1?f01
閉業	1>]01
開始	1?a01
開業	1@301
開発者	1>I01
開発部	1>Q01
開發	1?L01
门店	1?Q01
队长	1>f01
附中	1@K02
院长	1>f01
陪伴志工	1?L01
隊長	1?L01
雅思	1B502
集团	1?Q01
集團	1?f01
雑誌	1>U01
雙語	1CN01
雜誌	1AT01
離婚	1A301
離職	1D:02
零售	1?Q01
電子	1?f01
電機	0_R01
電視台	1?f01
非常熟练	1>g01
頁	1D<01
預期	1B201
預計	1B201
顧問	1D=03
页	1CK01
项目经理	1>f01
项目部	1?301
顾问	1>f01
预期	1Am01
预计	1Am01
预计毕业	1Am01
领班	1>f01
飯店	1?f01
養成所	1?401
餐厅	1?Q01
餐廳	1?f01
館員	1?L01
馆员	1>f01
首席	1>f01
首獎	1?W01
駕照	1>k01
驾照	1>Z01
驾驶证	1>Z01
高中	1D@04
高中毕业	1?801
高中畢業	1DD01
高卒	1DE01
高商	1?501
高専	1?401
高工	1?501
高度専門士	1A]01
高校	1?401
高校卒業	1DE01
高等专科	1>i01
高等学校	1?401
高等専門学校	1?401
高等技術専門校	1?401
高級	1DF02
高級中學	1?501
高級文憑	1>^01
高级	1?g02
高级职称	1>Z01
高考及格	1>k01
高职	1>i01
高職	1DH02
가을	1DJ01
가을학기	1DJ01
간호사	1DK01
감정평가사	1DK01
강사	1DK01
강연	1DL01
개발부	1DM01
개발자	1DK01
개발팀	1DM01
개월	1DN01
건설	1DO01
건축사	1DK01
검정고시	1DP01
게재	1DL01
겨울	1DQ01
겨울학기	1DQ01
경력기술서	1DR01
경진대회	00S01
계열	1DS01
고급	1DT02
고등학교	1DV01
고등학교졸업	1DP01
고졸	1DP01
공고	1DV01
공단	1DO01
공로상	00S01
공모전	00S01
공사	1DO01
공인	00R01
공장	1DO01
공저	1DL01
과	1DW02
과장	1DK01
관리부	1DM01
관리사	1DY02
관리자	1DK01
광역시	1D[01
교사	1DK01
교수	1DK01
교육원	1DV01
구	1D[01
구청	1DO01
군	1D[01
그룹	1D\02
그룹장	1DK01
금메달	00S01
금상	00S01
기고	1DL01
기능사	00R01
기사	1D^02
기술부	1DM01
기술자	1DK01
기업	1DO01
기자	1DK01
기초	1D`02
기초회화	1Db01
기혼	1Dc01
기획부	1DM01
기획자	1DK01
길	1D[01
까지	1Dd02
끝	1Df01
남	1Dg01
남성	1Dg01
남자	1Dg01
네이티브	1Dh01
년	1Di01
년간	1Di01
노무사	1DK01
논문	1DL01
능숙	1Dj01
능숙함	1Dk01
능통	1Dl01
단장	1DK01
담당	1DK01
담당자	1DK01
대리	1DK01
대상	00S01
대표	1DK01
대표이사	1DK01
대학	1DV01
대학교	1DV01
대학원	1DV01
도	1D[01
동	1D[01
동상	00S01
등재	1DL01
디렉터	1DK01
디자이너	1DK01
디자인부	1DM01
랩스	1DO01
레주메	1DR01
로	1D[01
리	1D[01
리더	1DK01
마케터	1DK01
마케팅부	1DM01
마케팅팀	1DM01
마트	1DO01
매니저	1DK01
면	1D[01
면허	00R01
면허증	00R01
모국어	1Dh01
물리치료사	1DK01
물산	1DO01
미용사	1DK01
미혼	1Dc01
및	1Dm01
바리스타	1DK01
박사	1Dn01
박사과정	1Dn01
박사수료	1Dn01
박사학위	1Dn01
발표	1DL01
방송국	1DO01
배관공	1DK01
백화점	1DO01
번길	1D[01
번역가	1DK01
번지	1D[01
법무사	1DK01
법인	1DO01
변리사	1DK01
변호사	1DK01
병원	1DO01
보통	1Do02
보험	1DO01
복수전공	1DS01
본부	1DM01
본부장	1DK01
본사	1DO01
봄	1E101
봄학기	1E101
봉사자	1DK01
부문	1DM01
부서	1DM01
부장	1DK01
부전공	1DS01
부터	1E202
부트캠프	1DV01
부회장	1DK01
분석가	1DK01
비서	1DK01
비즈니스	1E401
비즈니스수준	1E401
비즈니스회화	1E401
사	1E501
사무소	1DO01
사서	1DK01
사업부	1DM01
사원	1DK01
사진작가	1DK01
사회복지사	1DK01
산업	1DO01
산업기사	00R01
상	1E602
상고	1DV01
상급	1DT02
상담사	1DK01
생산부	1DM01
서점	1DO01
석사	1E801
석사과정	1E801
석사수료	1E801
석사학위	1E801
석차	1E901
선임	1DK01
설계사	1DK01
성적	1E901
세무사	1DK01
센터	1D\02
셰프	1DK01
소장	1DK01
소프트	1DO01
솔루션	1DO01
수료	1E:02
수료예정	1E<01
수료증	00R01
수상	00S01
수석	1DK01
수의사	1DK01
스쿨	1DV01
스타트업	1DO01
스태프	1DK01
스튜디오	1DO01
스페셜리스트	1DK01
승무원	1DK01
시	1D[01
시스템	1DO01
시청	1DO01
식당	1DO01
신hsk	1E=01
신문사	1DO01
실	1DM01
실장	1DK01
아르바이트	1DK01
아이엘츠	1E=01
아카데미	1DV01
아키텍트	1DK01
아파트	1D[01
알바	1DK01
애널리스트	1DK01
약국	1DO01
약사	1DK01
에디터	1DK01
에서	1E>01
에이전시	1DO01
엔지니어	1DK01
엔터테인먼트	1DO01
여	1E?01
여고	1DV01
여대	1DV01
여름	1E@01
여름학기	1E@01
여성	1E?01
여자	1E?01
연구소	1DO01
연구실	1DM01
연구원	1EA02
연수원	1DV01
영양사	1DK01
영업	1DK01
영업부	1DM01
예상	1E<01
예정	1E<01
오픽	1E=01
온라인	1EC01
와	1Dm01
외고	1DV01
요리사	1DK01
용접공	1DK01
우수	1ED02
우수상	00S01
우승	00S01
운영자	1DK01
운영진	1DK01
운전면허	00R01
운전원	1DK01
원격	1EC01
원어민	1Dh01
월	1DN01
유	1E501
유창	1E401
유치원	1DV01
유한회사	1DO01
은상	00S01
은행	1DO01
읍	1D[01
의사	1DK01
의원	1DO01
이래	1EF01
이력서	1DR01
이사	1DK01
이상	1Df01
이중언어	1Dh01
이혼	1Dc01
이후	1EG02
인사부	1DM01
인증	00R01
인턴	1DK01
일	1EI01
일상회화	1EJ01
일상회화가능	1EJ01
입문	1EK02
입사	1EM01
입상	00S01
입선	00S01
입학	1EM01
자격증	00R01
자기소개서	1DR01
자퇴	1EN01
작가	1DK01
작업치료사	1DK01
장려상	00S01
장학금	00S01
재	1E501
재단	1DO01
재무부	1DM01
재직	1EO01
재직중	1EO01
재택	1EC01
재택근무	1EC01
재학	1EO01
재학중	1EO01
저널	1DL01
저서	1DL01
전공	1DS01
전문가	1Dj01
전문대	1DV01
전문대학	1DV01
전문학사	1EP01
전자	1DO01
점장	1DK01
정보처리기사	00R01
정비사	1DK01
제이엘피티	1E=01
조교	1DK01
조리사	1DK01
조수	1DK01
조종사	1DK01
졸업	1E:02
졸업예정	1EQ02
주	1ES03
주식회사	1DO01
주임	1DK01
준우승	00S01
중	1Do02
중급	1Do02
중상	1EV01
중상급	1EV01
중퇴	1EN01
중학교	1DV01
증권	1DO01
지금	1EO01
지도사	00R01
지원부	1DM01
지점	1DO01
직업전문학교	1DV01
직원	1DK01
진행중	1EO01
쪽	1EW01
차장	1DK01
책임	1DK01
책임자	1DK01
초급	1D`02
초급회화	1Db01
초등학교	1DV01
총괄	1DK01
총무	1DK01
총무부	1DM01
최상	1Dj01
최우수상	00S01
출원	1DL01
출판	1DL01
출판사	1DO01
취득	1EX02
취득일	1EZ01
층	1D[01
치료사	1DK01
카페	1DO01
캠퍼스	1DV01
컨설턴트	1DK01
컴퍼니	1DO01
컴퓨터활용능력	00R01
코디네이터	1DK01
코치	1DK01
테크	1DO01
텝스	1E=01
토스	1E=01
토익	1E=01
토익스피킹	1E=01
토플	1E=01
통역사	1DK01
통역원	1DK01
퇴사	1E[01
퇴직	1E[01
투고	1DL01
트레이너	1DK01
특별상	00S01
특별시	1D[01
특허	1DL01
팀	1DM01
팀장	1DK01
파트	1DM01
파트장	1DK01
페이지	1EW01
편입	1EM01
편집자	1DK01
평균학점	1E901
평점	1E901
표창	00S01
표창장	00S01
품질부	1DM01
프로그래머	1DK01
프로듀서	1DK01
하	1D`02
학과	1E\02
학교	1DV01
학부	1E\02
학사	1E^01
학사과정	1E^01
학사졸업	1E^01
학사학위	1E^01
학술대회	1DL01
학술지	1DL01
학원	1DV01
학점	1E901
학회	1DL01
학회지	1DL01
한국사능력검정	00R01
합격	1EX02
현재	1EO01
현재까지	1EO01
현재재직중	1EO01
협회	1DO01
호	1D[01
호텔	1DO01
홀딩스	1DO01
홍보부	1DM01
회계사	1DK01
회사	1DO01
회장	1DK01
회화가능	1EJ01
획득	1EZ01
"#, r#"0000`Wjn4ROF000000000000000000000000000000000000000000000000000000000000HLH;0000000000000000dDJh<`_g0000000000000ekJe6b]00000000
0:g`0000000000000000hGn[00000000000000000000000000000000000000000000000000000000000000000000000000000000@DAE0000\F>j<Q=GTF8;<mW5
0000000000000000@;3n000000000000000000000000d4BA0000000000000000l2M30000000000000000HRnc00000000l;PV0000HD_P0000Do=h000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q5JD00000000000000000000000000000000
00000000<N>O0000000092>f000000000000L;]R000000000000000000000000000000000000000000000000000000000000000000000000TTnO000000000000
0000000000000000000000000000lBL>00000000000000000NnV00000000PG4I=6J\00000000000000000000000000000000000000000000hXIm000000000000
0000hU36000000000000HPIY0000lk_i00000000Y52R0000000000000000000000000000000000000[OlP]=90000000000000000000000000000\W``0000h2d^
000000000000000000000000000000000000l0cc0000000000000000000000000000e3jc@]I[000000000000000000000000000000000000000000000000`2WC
000000000000000000000Uda00000000000000000000000000000000000000000000@0kiPY_AE7=;0000000000000000000000000000\RY_000000004Z5C0000
0000dQYV0g9@X5ED\`[3000000008Z:>00004kJWdho48;^Y0000000000000000000000000000TPje<RRTA79mPM_B0000000000000000Tn@Xd8N\000000000000
88K7000000004:VR00000000LVcZ0000000015Yd0000000000000000000000000000d8aNi2;Y000000000000000000000000000000000000000000000000`dL:
00000000dLW50000`7QD0000lQiC0000000000000000000000000000h>hb0000LWTd00000000<J]RH?AW00000000000000000000000000008Mc7000000000000
0000TR5^DHG?0000<=0\00000000PLf40000479f0000000000000000000000000000X@4000000000000000000000000000000000m2^L0000000007DW00000000
0000dIN88<k300000000000000000000`R>k00000000H9jkQ5?a0ND<hd6WPoeh000000000000000000000000Pgn2Ljdc@TS@000000000000I1ia00004O3c@Xd?
0000D_T>djnQ00000000<<hW0000@`bTPAMM0000000000000000TQjf00000000`5dmHHZe0000000000000000000000000000ha@THF7D00000000000000000000
000000000000hVD`l6de0000lAGcTLNETnI?HEZD0000000000000000035^0000000000000000lABF00000000LaF:000000000000\;[H0000dZQB000000000000
0000XNgI`K^\00000000000000000000000000000000000000000000dc_X00000000000000000000LDRT0000000000000000LIV\4UVJ00000000000000000000
00000WoH00000000L`_6000000000000000000000000l^73000000000000000000000000\M^BLjQc0000@UZJ0000T<al8UeD@maa00000000000004<j00000000
DDPV0ALF000000000000000000000000HYn[00000000000000000000<0Ii00000000X<ji000000000000000000000000<h0M0000XKh1000000000000L\ID0000
H86J000000000000000000000000TnCQ0000000000000000000000000000000000000000000000000000X6j;0000000000000000000000000000000000000000
0000lOkRM3a:00000000E4J`000000000000000000000000000000000000Pa\900000000000000000000@HZ10000\Qdm0000000000000000000000000000@HDN
000000000ZHm00000000000000000000lQnK0000000000000000000000000000ljiV<oI_87J;00000000000000004Sk000000000000000000000\49B00000000
000000000000lcBB0000000082ICP@B:00000000U7GM@lI[0000000000000000`Z<h00000000000000000000D1Va00000000000000000000000000000000XTQc
0000000000000000`:go000000000000000000004oJT000000000000000000004AIU00000000000000000000<k7\000000000000A2IWI5XM00000000XfHU0000
L36m00000000000000000000000000000000000000000000<BAY0000000000000000000000000000000000000000000000000000000000000000e4KD00000000
00000000\MQKh[>g000000000000Q4Z>000000000000\WYj8:Wl00000000L6U_00000000P8NE0000000000000000dLoG00000000000000000000<eEK00000000
H=9=0000000000000000PU4HP95G00000000d6hM00000000000000000000000000000000]7W:000000000000LZZdhW8=000088GI0B[LDHY00000000000000000
0000000000000000000000000000000000000000000000000000000000000000LVeY0000000000000000<5W20000000000000000000000000000T?i00000e35o
00000000000000000000LaC80000\E>d00000000000000000000000000000000000000008[Z:e5f5000000000000000000000000000000000000000000008NMg
i7DVT]?@D>HN000000000000Hg>G000000000000]3PD00000000D8eFhI4XDL>WDj7JX@P:hA1900000000000000000000\QffPI2J000000000000000000000000
0000000000000000@ZJ500000000000000000000000000000000000000000GRC000000000000000000000000P@g5h=>[LHaU00000000T=k40000000000000000
00000000@[CI0000000000000000000000000000<KfK0000PjC>0000000000000000000000000000000000000000000000000000DEla00000000`l?n00000000
PA^l0000XO^b0000000000008Y_i0000l=UnY6QW@`eS00000000DZQo00000000000000000000L_Ug@ZXM`BDQ00000000dcK20000000000000000000000000000
000000000000@;oZh8XU8gjW000000000000Y5=Z000000000000000000004U[Q0000000000000000<c=400000000000000000000XnJo000000000000LUCc0000
000053kM`1Wg000000000000TG_e00004>Sid7A200000000000000000000U5QF0000000000000000\\?T0000000000000000<R9Y0000000000000000@lGa0000
000000000000000000000000000000000000000000000000lUXE@kHl000000000000000000000000L6HPE3ZB0000000000000000<D4L@?UE0000m5^A00000000
00000000000000000000000000000000HKoBM2mf0000`KPg000000000000HKb^00000000000000000000000000000AAN`_AQ4Z7>I4>V00000000000000000000
0000dDCn`mg<000000000000000000000000HPoD0000000000000000Le6^00000000e7NR07PC`IKXT5Ll000000000000000000000000`lCY00000000dWVX0000
00000000000000000000\0V[@KGW00000000H8490000000000000000DXC<M2950000000000008mhP0000000000000000000000000000P4o[00000000]3Kc0000
00000000000000000000\@h]00000000HFbL00000000000000000000PfUH000000000000L[40ho>20000000000008fU553Q50000400O0000000000000000DS3i
A2TX000000000000<NWo`_[:0000<Wd>0000hAm50000X15W<FHQ00000000000004U?l9>]000000000000000000000000<9Ee0000000000000000000000000000
000000000000P:KX0000000000000000db9h00000000000000000000000000004`En0000hH7U0000000000000000000000000000000000000000000000000000
h5VU0000000000000000000000000000HZ>1XOd]0000000000000000000000000000POLe000000000000000000000000000000000000P]2M0000000000000000
00004MW>0000000000000000000000000HDB0000PZ2M00000000HHng00000000000000000000LNQ3LCgK000000000000000000000000000000000000L\EY0000
000000000000000000000000000000000000XBdlhl5Z00000000M7KlU2M\00008E0R0000518200000000`m`90000a2NO0000000000008`Ro0000000000000000
00000000000000000000000000000000@Tld4<[QD[:k@HKA0]:U<nhB0000000000000000e3>E0000000000000000000000000000000000000000000000000000
000000000000TfdW00000000H3JHhP=900000000@0NW00000000`WLF000000004MRn00000000000000000000000000000000@GMcL?=R`\Ik0000000000000000
0000000000000000000000000000000000000000000000000000deD:hBb300000000PK8jh8IL0000000000000000@CgnlNi50000l_TU00000000TF5J00000000
0000hfk`00004VSf0000dIWWdW]B0000X\RD000000000000000000000000000000000000XFfT`3k=00000000Q3V300000000000000000000DW?E000000008CoG
00000000000000000000000000000000000000000000000000008\oF000000000000l0PI00008:]m000000000000000000000000000016P00000000000000000
8Cc<hH;n0000000000000000000000000000000000000000000000000000000000000000000000000000X2>d00000000HP6l0000000000000000000000000000
0000000014bK0000000000000000000000000000\G8M000000000000P7MG000000000000000000000000000000000000HeCF0000D]UjX]n00000000000000000
@ZeLPHBS00004^S;000000000000dJ0g000000000000TSL<0000000000000000000000000000000000000000\3Ag000000000000d8h000000000000000000000
0000h[:X000000008B2b000000004_81lcSd4c`]h9CR000000004[cTX6P:Hkb=00000000000000000000000000000000@Coo8[Yi8_Ga4Ii1]0gh000000000000
`K?O000000000000000000008>QjXSSoD>Gm00000000000095kgP11S=4BS0000i3n0m7VJ00000000Y3=Q000000000k1o0000Q2T10000lDiCQ665000000000000
00000000000043:e<Ic000000000000000000000hKj`4K0Z0000hdBXA4ii00000000000000000000000000000000000000000000000000000000000000000000
0000`9Xm00000000000000008jLR000000000000000000000000lj^b000000000000<b^O00000000000000000000TX6Z00000000000000000000000000000000
0000000000004DT\0000000000000000000000000000X=T0<dWJ000000000000`Tee000000000000000000000000X;l_0lXK0000000000000000000000000000
0000L`QP0000000000000000TF`:X9fA0000l@Q[8MniH0di\=@l48g=00000000000000000000000000000000000000000000000050XW00000000Y4:J00000000
l=:>00000000000000000000000000000000000000000000000055mR8T[[00000000`U4c0000lPIh000000000000000000000000<:m4d[YJ0000000000000000
000000000000Db3^4hAb0000000000000000000000000000000000000000P=IaLQ`L83<Q0000Pai68W0e0000000000000000l3b^0000Tj:200000000H3NR0000
00000000l0o\000000000000h7HPXX>g000000000000000000000000l]`k000000000000000000000000000000004dbG0000000000000000<WPG000000000000
<8U5i5B>00000000Tb<90000dEhh00000000P]iF4`j<00000000LL5O0000000000004Y^]00000000000000000000000000000000XJC\0000Pi\S000000000000
0000a7Vm000000000000000000000000P6BY000000000000000000004S6N0000000000000KM2000000000000DRCX000000000000000000000000000000004[L;
00000000`O1N000000000000000000000ZZ;0000000000000000000000000000D@7ATNmT00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000`0HG00000000m6;J0000000000008J_600000000000000008B3300000000000000000000h9CC0000lVM8
00000000000000000000@3f1`:j]I0V\00000000000000000000000000000000hAPE000000000000hEfC00000000000000000000000000000000000000000000
0000<m[QdXO^0000000000000000HO<e000000000000L\o`00000000000000000000000000000000hDUBh>]J\\6hP]^70000000000000000`;D90000<nmQA2iY
00000000Xoh;0000DmBP0000000000000000TC@b0000L;4o000000000000DRW800000000000000000000@TC30000Hk5n000000000000HJQ_0SMd\=2I4Y7A0i^J
000000000000000000000000000000000000D65_4Rm[HSCO0000000000000000000000000000000000000000000000000000<=@X000000000000lB=40000<Y`;
000000000000000000000000lSoo000000000000000000000000TZHCh:o]\a`1000000000000dCSS00000000000000000000000000000000L3Qj0000<BT\0000
00000000\4<>00004i6KXDa3XfTS0000`kNIhFQV0RVC00000000000000000000XIPKTfNF<kT9`oSA000000000000h^[I0000000000000000000000000000<ih@
00000000000000000000000000000000000000000000000000004A1P000000000000TlZO000000000000000000000000h8IXXBRPPAHD00000000000000000000
00000000T2a400000000e5o315CTM6Y5e6^V0000000000000000000000000000PbHf04<^8l1o000000000000000000000000h0=AlbP500000000`SECd9:o0000
000000000000\2V`@a1[00000000000044[9DddCI2M<00000000\SLim7Tj00000000000000000000000041CMlFnb000000000000@ZG000008UBO000000000000
0000000000000000000000000000000000000000000000004eM3dVmD00000000U5Lj000000000000<1hJdle90000000000008bPD0000\2>T00004heM00000000
dOHX00000000000000000000000000000000000000000000<Eh?@9Sh00000000000000000000@G`[000000000000000000000000000000000000000000000000
0000000000000000000000008@TI000000000000dNGM000000000000E5D400000000PIj@@g;d0000000000000000000000000000000000000000hBBd00000000
00000000HH;=0000000000000000000000000000000000000000000000008FY600000000000000000000@n\K00000000000000000000TDlQ0000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000X52?00000000000000000000XRcV
DH<?DZU]0kZ=0000000000000000000000000000000000000000L[C<\hVT0000000000000000`H958YLA00000000000000000000000002RP000000000000Xb6g
XJ;L00000000000000000000000000000000000000008URZ00000000000000000000dE:7000000000000000000000000000000000000443406J205^e@H=M0000
hOjZ0000000000000000m6l;00000000T6GSDHJf<eXB00000000000000000000000000000000000000000000000000000000000000000000m0YB0000HP`bLdGL
00008JDY00000000000000000000h<hf000000000000PH``0000000000000000000000000000LSa9lG1<00000000HEOV0WJ;0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<Q`k0000`ceo000000000000000000000000
0000000000000000l<KI<R^@@eiO00000000hKMS0000HYDP00000000000000004]C2000000000000H;eV0000DX@[0000lcOJ00000000@]l<0000000000000000
0000000000000000@@EY0000dl^;00000000h?[@0000000000000000000000000000000000000H9cPlZB0000@EGB000000000000000000000000000000000000
8kkI00000000e3^B00004R36<ikI00000000lk<50000lMl;4fP30000dLWX000000000000000000000000D@To00000000000000000000=7Xm0000000000000000
13?_\@kC0000\\QI`@2k000000000000\1b>000000000:?g000000000000<5CN0000000000000000000000000000000000000000000000000000L<[70000hO;P
000000000000P4fg0000000000000000000000000000000000000000000000000000`O>;\SFP00000000000000000000000000000000000000008k=T00008:LQ
00000000000000000000<A^>00000000000000000000000000000000XTfB000000000000000000000000P`D>06e00000000000000000HC4^0000000000000000
0000000000000000000000000000000000004FRYl=_N<E]\lTM500000000<RgG0000000000000000lkE[82;=@MXe000000000000000000000000000000000000
Dj1O00000000000000000000m3RV0000TlRn0000P\B7djca00000000000000000000\0G;00000000000000000000000000000000000000000000000000000000
0000`hYLi3gh0000000000000000000000000000000000000000<Gof000000000000000000000000000000000000l;khTDn]0000000000000000`>6>00000000
000000000000`C2SX0B>@EjM0fV200000000000000000000000000000000h;j000000000000000000000\50]000000000000@\`[000000000000000000000000
0000000000000000000000000000L44:0000lC>10000`VA;P@a?00000000000000000000dLE]000000000\Jl0elG000000000000000000000000000000000000
000000000000000000000000<ZOd0000000000000000L0`8000000000000000000000000000000000000DGK1H_;V000000000000000000000000\=_B00000000
000000000000000000000000000000000000000000000000000000000000000000000000dAga0000000000000000PXP_00000000h\8100000000LHlITK:i0000
0000\0n_000000000000`oGH000000000000d]O=466D0000000000000000`PlQ000000000000000000000000hDeN000000000000T7=S00000000000000000000
000000000000D8Ai000000000000000000008i\h00000000000000000000000000008KIl00000000T<gX\@OH000000000000000000000000e3m]000000000000
00000000L4k200000000@;HB00000000000000000000000000000000Q2Rc000000000000000000000000L4c>XZog000000000000000000000000000000000000
00000000\^29\b:C000000000000\9T:0000D@V1000000000000000000000000d3H700000000000000000000000000000000000000000000lG1WdL0mDI^H0000
0000000000000000l^7X00000000I6Q3Q6YO000000000000lReW0000dlCj00000000000000000000P7DFD`@]00000000000000000000<Peo0000000000000000
00008>=M00000000000000000000000000000000T93CDIL`Pf]L0ma=000000000000000000000000Lm5@0000lRb00000`H?H000000000000000000BN0000P=O9
0000000000000000000000000000PNEe000000000000000000000000lQTN0000000000000000000000000000\=PG8[]L8eL^00000000000000008Bcg00000000
0000000000000000466Vd]5@0000\8Fl0000000000000000U45e00000000000080A`000000000000000000000000000000004Vbo00000000000000000000Tg2c
d01V8ZEH0000PScO00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l6n;00000000T0le0000
@fiF0000To]h0000PAim00000000D]b;000094g\\J3CY48C0000La>2000000008_0`0000\T:Y000000000000DU890000D]m80000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XPhIXNV0000000000000P?jb0000000000000000000000000000000000000000
00000000000000000000H3KH0000@]1k484K00000000\IO\PV5m000000000000i1CA00000000\FjI00000000000000008Q@f0000000000000000000000000000
000000000000000000000moN0000000000000000X:lO<S\g0000Q2@C00000000000000000000`U2X000000000000000000000000000000000000`8d900000000
\Fk6000000000000@ULI000000000000000000000000L12A000000000000000000000000000000000000\P>6<>UcX2nZ`\3a8P3MHb3O00000000000000000000
0000`4nc00000000000000000000PSQj<GFEL?\H000000000000000000000000X5LE00000000HLPk0000000000000000000000000000000000004Yah=3ZR0000
X?NKD3cU0000000000000000<MKG000000000000@KdK000000000000<6=T`eF9000000000000<i^n0000DDFc00000000`eJJ0000h0mO<=1=0000000000004EGf
00000000lAII0000<TdZ@8^S00000000`YGB000088J<83F6Dl[T97Z70000i3hO0000DI^\lR3BHgDW0000000000000000Pe9I0000H]Sk0000000000000000XB;B
000000000000PNj`0000XCoZ00000000000000000000000000000000TEbeHH;`000000000000`1H4000000000000000000000000000000000000`>Ja00000000
0000000000000000000000000000000000000000@IF]0000000000000000000000000000000000000000000000000000LBGIdhm400000000X1cH0000X6KcDMZM
00000000000000000000H5Dg0000LVmm@Q[o00000000XVT_4_bf0000P:74000000000000000000000000000051XK4X4U0000HM5=HM63dbES0000000000000000
000000000000PZbM0000000000000000TUbG0000000000000000`V7V0000`67F000000000000@=RM0000h4chlBKNXCA0\c[TdAeYDIF;00000000000000000000
0000000000000000000000000000@\430KRn0000000000000000000000000000000000000000dDg10000X1iZl>k5@m5^A2?30000000000000000976E00000000
0000hKco0000000004;a8EIE00000000000000000000000000000000<HANX1Qd000000000000000000000Y@O0000000000000000i6I;0000D?ko000000000000
00000000hWoZ00000000000002kB@<6:Ta]40000l0480WRF000000000000000000000000@la>0000000000000000000000000000000000000000000000000000
00000000H@e^`EiH000000000000000000000000`N5_TG7UA2Y[00000000M3:f000000000000000000000000`F<TdFRf0000000000000000@o0ll3Y\LfI<887l
0000Dbno0000`64?0000Tlo5DHcV]4^J0000DE3oP>[M000000000000000000000000hLjG0000000000000000`?Bn0000`R8H00000000\DHm000000000000A5kW
0000HDOS000000000000<GFm00000000000000000000000000000000000000000000XQSm03WQ0000000000000000000000000000000000000000PP3]00000000
Q5d?000000000000dYFM00008aHE0000<<Z?L[IkP191DO4R00000000000000000000D=CE00000000LZjIL`D[0000000000000000HV]d00000000000000000000
l9]d0000<>lj00000000Dc[n0000000000000000A0FH00000000\LT]000080L^0000LDb_dLO40000@5P=000000000000H4[]000000000000000000000000<U77
8ZDA000091S=000013Ph000000000000hYGQ0000000000000000000000000000000000000000000000000000<ZSl8\0g00000000000000004:aN0000X?>4<JJ\
H@0E000000004:\c00000000TDkD0000@mXM000000000000000000000000000000000000000000000000000000000000lQDQ\a5N00000000000000000000dQl<
0000dFhh\kSU000000000000Ta@i0000XI_:0000DCNd0000000000000000L8oUXFlI0000000000000000deWI00000000000000000000@CSEdM7P0000H3do<O8:
00000000000000000000000000008KA:8WkdhhT500000000000000000Y:T0000`Qg9`9OSLWSX00000000000000000000P?J_XG<O8ic\0000LV^S00000000<[8B
50D;000000000000`A_6`Hm[X[W<\BEG00000000X>7o@Tm^DLk7TZ3H00000000000000000000000000000000000000000000lT:H00000000DQhKM4EN00000000
0000lE<flJ]5000000000000000000000000000000000000`VVC0000<Mgh00000000000000000000X6GD0000000000000000\\=d00000000HC_]\>Tm00000000
0V]B0000hH2L0000000000000000POnj]67_0000000000000000000000000000000000000000000000000000l[_N000000000000lF`W`lVZ00000000`=A@lH]1
P8YWLSb>00000000000000000000\CMN0000000000000000000000000000D3A^000000000000000000000000000000000000000000000000Pf:d0000LK@md@KY
H1c90000000000000000000000000000000000000\m0M4U]0000Ddag0000A06@dRS6@SLG0000T5;m00000000000000000000000000000000hVoV00000000d72;
0000000000000000Djeoe5]@00000000`TH^0000000000008Ojo0000PJj>X31JHGB1hO;\Lnae00000000h?[30000000000000000000000000000D6A]00000000
00000000XAJ>4>nF000000000000PI>V`Mfbe0[Q000000000000TSR6000000000000000000000000l:hf00000000000000000000<G;]0000X>61000000000000
0000]4S60000dhgD0000LlC=00000000U7YP00000000000000000000H@fBlcI<00000000000000000000000000000000000000000000000000000000Q2]20000
000000000000000000000000549j000000000000l>PH0000@Z4D0000PLfAP4g4000000000000000000000XTX00000000DX7n0000822T00000000000000000000
0000000000000000h_WU00000000P3]V0000000000000000000000000000PkoR0000000000000000`\X>0000000000000000PV^10000941c0000000000000000
0000L`9g000000000000000000000<gg00000000000000000000000000000000000082W000000000HIeU00000000000000000000LaGO\8Rn0000000000000000
4Gai0000000000000000000000000000000000000000000000000000`]lW46M2D_nC8gEhdllI0000000000000LDZ44\U00000000@8D=0000d0OO`3e_00000000
00000000000000000000000000000000<3oJM4Wd000000000000000000004I76XS`hl;2F`H8kHadJ00000000000000000000D]:ld6nUHMnN0000<X5m00000000
00000000U5oM000000000000000000000000`RgVHm8500000000000000000000U3W^4FZAhN\e0NUC00000000000000000000000000000000000000000000T691
X;G300000000000000000000@c[E8JN7000000000000D5\d0000LF[100000000`aX10000000000000000L??7dN`e`TeoTMY5000000000YA6000000000000TWT7
0000XXRd0000000000000000\T[N0000000000000000000000000000X3Y@0Mda000000000000P8YN<XT>000000000000LFiME3G[000000000000DJ?K4;NY0000
00000000D3BIl<7H00004F_3`l2b0l\_hJXo00004k;f00000000000000000000Pj^O0000lR>J0000000000000000H8HN<P9F0000000000000000000000000000
\2[P000000000000`SGm000000000000d_Ck0000000000000000000000000000000000000000000000000000000000000000000000000000HJYY000000000000
00000000hEi98BE6HW7_8Zm60000hh?m000000000000`8n:XEZT0jB`00000000dSLP00000000h0[8@cYX0000000000000000000000000000`daE0000m6_30000
00000000000000000000000000000000000000000000000000000000P`D100004k2Q00000000000000000000000000000000000000000000000000004eMB0000
000000000000<bmI0000<dI>00000000000000004:@400000000\VQU00000000000000000000000000000000<U5d00000000X14;0000Q3=7P<ZJ000000000000
0000000000000000000000000000000000000000E6M100000000000000000000000000000000d1O`00000000000000000000\M@ZDc6O000000000000d]];0000
0000000000000000]7S=ho4I000000000000U47i0000000000000000000000000000000000000000000000000000000000000000000000000000Y7<n0000Q1iH
0000000000000000d=E>dH?:00000000DPG\0000TmbeTTU[000000000000\NJ30000000000000000000000000000\<Fc0000000000000000D5>>0000P:Gg0000
l`49000000000000000000000000000000000000000000000000000000000000<IGQ00000000000000000000000092760000000000000000000000000000TUiR
X;9\00000000000000000H[Z0000000000000000000000000000i0a300000000000000008hKh000000000000\7ajdjVB0000000000000000\5=Q000000000000
0=1i0000m73:8[I8000000000000000000000000TY7YTZl8DEf_<jYe000000000000D<`l00000000`@lk\BeH00000000000000000000H7hF4DTJ@LLK\_Y\HADF
00000000Th@e00000000000000000000dVnL@c@b000000000000l>VA53Mi0000hU=P00000000\jT`000000000000`M3I00000000000000000000HfE000000000
000000000000000000000000P8YE00000000000000000000ddIg00000000I4Qg00000000000000000000000000000000hUY\0000000000000000000000000000
0000000000000000e6JR0000000000000bE>00000000000000000000000000000000000000000000000000000000@T0@0000000000000000<7^P=4gI\>G2@^Ij
dPk44;kYDeI`000000000000DkPZ0000000000004<WX@e]j000000008RK;00000000`R8TLVGT0000hkAf000000000000hR:>0000000000000000H1T:00000000
U5gcLlSP0000000000004;^k00000000XC[L00000000XN@<55bd000000000000000000000000HSi;0000@QPKPh9<00000000000000000000000000000000P<j[
00000000000000000000Q32jDE7FM4ACh=5^4YdR00000000000000000000000000000000000000000000X5jZ000000000000000000004YTP00004]b`\?h:T\:m
000000000000LXNO0000000000000000@l:Z00000000000000000000T4kB`B`C4GM700000000000000000000Le>_00000000000000000000DMXQ@RAJ00000000
4>2n00000000@cfl000000000000000000008Ohe0000000000000000<Hl=0000lR<g000000000000i3Em80KWdH8Q000000000000000000000000Tm=]LO^=0000
DoeC000000000000000000004DMG0000D2[0000000004dI1000000000000000000000000000000000000@<TELMab000000000000Tb3<00000000000000008XC1
0000h<\WDW?X\j[K000000000000h4e\0000`k<h000000000000000000000000LF1300000000000000000000000000000000l2Fm00008A:_d50ma34U0000@ITk
0000dd;b0000lbF900004jG?00000000000003mb00000000`?d?\P[P0000lM1EXLdeTfIV00000000000000008[mUL`BSa5YW000000000000PdfZ\21k00000000
0000XCA>0000Y3fJ0000000000000000000000000000000000000000`ZY10000000000000000000000000000000000000000000000000000L0FH4?9_00000000
00000000000000000000000000000000l8]l00000000000000000000D9eD0000`mcC`Fj155EX00000000`QRB000000000000M2Ck<HA@00000000Q1T_00000000
00000000<8nn0000000000000000000009<D00000000000000000000000000000000000095[5000015?D00000000000000000000000000000000000000000000
M2oS8[D400000000T_\k000003DWXN]jD2[_LW;cT[gF0000000000000000000000000000Hm[@00000000lZBg0000000000000000i2^?00000000000000000000
00000000<2Sk0000000000000000D`7Y00000000H=?:@SiJX8Da0000DO5Gd_`]HeC]00000000000000000000hV47XiWmM4=O54Ao\bEh@;;50000000000000000
0000000000000000000000000000\DH\l2i^000000000000000000000000000000000000m60N000000000000X2no000000000000`^aI0000Q74W00008YM00000
0000TL]3000000000000000000000000P05^TJ`DdNn7dYZU\dLf00000000000000000000000000000000000000000000000000004ZGel3L<00000000000088oh
0000000000000000000000004=ff000000004>h3000000000000000000000000DZQ1LVB4000000000000LJMQDWi6000000000000T9PP@:6C0000000000000000
0000Hn=J00000000000000000000000000000000`k3<00000000000000000000DI5?00000000000000000000lHb@dOGd0000e1BI000000000000@@U`<YkH0000
000000000000000000000000`T@70000\[@l00000000000000000000L5=o\1MT0000000000000000000000000000HbTl0000=20XD66b0000000000000000L5m[
@0nmHLj8PDWFT`fA00000000T>O>00000000000000000000000000000000000000000000TSo000000000000000000000Y2L50000000000000000I5Ba0000TO`8
l\n30000000000000000P=VT000008D30000000000000000m7Ha000000008gb1a1c90000000000000000000000000000P49P0000000000000000d9FdE5Ah0000
00000000P[`T000000000000LcbI0000T[be00000000dRj500000000000000000000P7NK00000000000000000000PRAf000000000000h76=0000\NjQ0000dRI4
00000000000000000000XTeE000000000000000000000000000000000000000000000000000000000000Y0Jj8W6A00000000X<4c000000000000000000000000
000000000000LLAd000000000000000000000000LlHD0000000000000000000000000000<>gAPFa^00000000000000000000Ti9C000000000000000000000000
000000000000@Zf4`PUI0000hh:m0000TaGj00000000LScC000000000000TJm^lnmk0000000000000000000000000000000000000000D2gnP@?7000000000000
000000000000000000000000LPn_000000000000000000000000HZ1C00000;Rc0000m6[3000000004MnC00000000000000000000000000000000000000000000
DG4X<of[00000000H9_g0000L30]0000000000000000000000000000000000000000H[Kd00000000000000000000000000000000h:Bb00000000000000000000
00000000TSXD0000h7H@0000000000000000<D9J000000000000000000000000000000000000<leU00000000000000000000hCU;0000dNk200008aSETJ@4@YFh
000000000000m4Bm00000000L2AD000000000000000000000000l6h00000000000000000D>H=0000H3CP000052Ah`e`X00000000000000000000000088dV0000
4BY7<leH000000000000000000000000<@Y9hH5d0000XB7f0000dP?A0000000000000000000000000000000000008Y4b41@P@Z8=0000000000008IT0a4PS<JU^
00000000000004`@DI5H000000000Yoi0000000000000000L_9X0000l\_j0000000000000000000000000000000000008K4XP:nR0000LWAel`1n000000000000
00000000000000000000000000000000Hm^WU5m_0000000000000000LNWU000000004dIZ00008Xgl0000TEib00000000000000000000@<T400000000<Db:a1mZ
0000000000000000LD9W0000000000000000000000000000d\VQlbH<00000000d<a[LI;THJ>d@aEH00000000LMZe0000hEKTL:XI0000T\Z<00000000dJgaTXEQ
000000000TR200000000i6il0000000000000000liSh000000000000U2?M000000000000dIXf0000000000000000000000000000XEVS0LkFLgFi000000004JjT
0000d67UlWX4DOY_0000000000000000P\C@TniF000000000000000000000000HOD`00000000`MF80000dRgd000000000000T<He0000LiK0DGNL000000000000
0000\@7c00000000000002i3000000000000000000000000laef000000000000X2j9000000000000000000000000@=@D0000000000000000@Hi]07S900000000
8DEP0000000000000000000000000000<He_0000000000000000L[R=0000000000000000000000000000d0F90000000000000000d@RR84_V0000000000000000
0000l\?d000000000000LBEh0000000000000000h9N?000000000000D37<000000000000HDhM`I4b84@m0H\;P[ai00000000000000000000000000000Xkll=hF
0000DF9;Hgm@8ka1000000000000``\C00000000m3Ye000000000000`]N^000000000000`^PK0000A4FA00000000`>Fb0^YbLj4ad7^?00000000000000000000
00000000i2k`000000000000a4?EQ5nY0000`>5?000000000000000000000000000000000000000000000000LJ0W00000000000000000000<:YflI`400000000
`]7@000000000000l=XB0000h]LZ00000000000000000000m3T200000000000000000000@hLlI7O50000000000000000`M@9@>`ZlWZ_00000000000000000000
0000dP<g00000000000000000000000000000000T?3V000000000000000000000000P;U100000000000000000000d7^a0000000000000000HM37\2ITTLdV4lUo
DnT_000000000000`\aI00000000000000000000000000000000<^l100000000T98f00000000000000000000DII00TNRDkCa000000000000XklO000000000000
000000004RQ[0000000000000000i5iK000000000000PGg^HSdb`T?O0000000000000000000000000000X7m90000000000000000000000000000000000000000
`Z@J00000000000000000000000000000000000054UC000000000000H62S00000000HL_i91We000000000000000000000000000000000000PM?=00008ZZG0000
0000000000000000<kL:000000000000XjZ8l5e=0g6M00004gh100000000000000000000hJcH00000000000000000000000000000000L\@ad]4ml48[M0Fm0000
XG`BhX<flR=600000000000000000000000000000000l:Kj000000000000T212Lc;R00000000000000000000XNCV00000000d?V2h1n;hTc]0000Pn_e0000h:bd
<;^40000000000000000000000000000HOcW0000Hb_m0000d;Tb000000000000000000008Qdb0000P7n>00000000000000000K_T0000hNEX00000000D^cW0000
DX4A8>7_dYoB0000LmUR00000000hY[l8_0C00000000000000000000000000000000000000000000000000008[m800000000Hbg5i4]j0000A77F00000000]3B>
000000000000000000000000000000000000i1J@000000000000000000000000L[5L00000000<n2L0000\M[>00000000l89I00000000\;Ga0000000000000000
0000000000008a_Y`aaF00000000Q24F00000?VidF6L00000000E5Cg0000hYGblnWOh\YJ00000000000000008MPG0000i3`]0000000000000000000000000000
000000000000@TeR@[A:000000000000Tmh2`H:K000000000000HHf?000000000000000000004do3000000000000Tg<R00000000D[d80000`1QV@o7@00000000
0000000000000000000000000\h=00000000000000000000XE@m0000000000000000XZ:c00000000000000000000@\7O000000000000m0>i\N1F@=<b00000000
00000000U6<J000000000000000000000000000000000000000000000000<KjB00000000000000000000000000000000lR[Y0000000000000000<Ynn00000000
00000000<L1N0000000000000000000000000bV70000000000000000000000000000PUB2000000000000000000000000000000000000P<Z5dO?>00000000P3Xb
U7Mk`T7Y0000000000000000000088Ml0000000000000000000000000000Q2FR00000000000000000000m3e`00000000\TA^DgiP00000000000000000000`T>g
i3RI00000000000000000000000000000000HS4:0000000000000000000000000000000000000000U7Q<0000000000000000000000004TEO0AM=lhmX00000000
000000000000000000000000000000000000000000000000dR[N<@`Q000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<UBm000000000000@1=F<;fcXa[7000000000000000000000000000000000000000000008DT50000h:`>0000`l8:00000000000000000000
PXBe000000000000T]A100000000000000000000lWfB0000000044>E@S93XOE20000000000C6000000000eTo00000000000000000000000000000000TCZ?0000
00000000000000000000PQM20000000000000000000000000000000000000000<anI00000000dIO4000000000000000000000000000000000000000000004\G8
000000000000`<>DTY@@`>^U00000000000000000000L08=0000000000000000000000000000842V0000XkUJ0000lL^k0000Pn7K@e:K000000000000T57VHmG9
a34b00000C\E00000000P8Y`00000000lB>^000000000000dLog000000000000H3Hj00000000Lj:jD1hA0000h0P;lNOf00000000DPcWT56P0000000000000000
0000D3J:`P;`00000000000000008]gb00000000000000000000``\4000000000000\=D:P?KS\AaWd]d]<e94\m_h0000000000000000000000000000`IEn159n
0000h\GUm4]C00000000000000000000000000000000000000004VT3000000000000<=6c\P<30000000000000000000000000000000000000000000000000000
00000000000000004>1A00000000=0jV0000HLUR000000000000<MeD000000000Q000000000000000000`CUo0000000000000000000000000000Y1hR00000000
00000000X`;G136i000000000000000000000000L:h;L3HTPJ1@<dJd\k6?00000000000000000000\BVX@cJP000000000000<?a=<>m50000@>C7000000000000
0000000000008h_Z000000000000@Hj5U4dP00000000HO:]00000000HYYJ000000000000Y0`Z0000000000000000000000000000H[@E0000Plb6000000000000
0000000000004?CQHNTO00000000000084GF0000000000008F9n`afCd8Zn<_Fk<c6d0000P6C\<mTc00000000000000000000H^2\0000PhfO00000000e26F0000
00000000000000000000TVPB000000000000000000000000000000000>Nk0SRNhn3e000000000000@4oBD96V0000m3b=0000000000000000D3dI\6@OL9;;XBkP
TE0=4mAY]3Z5P06n000000000000L:C=POA44`HY0000000000000000000042^S0000000000000000000000000000000000000000`6820000000000000000dfVG
00000000DN_H00000000Y34H000000000000\j1<0000X`TB4O5X83:U000051gU00000000dbaB0000000000000000l\b90000000000000000000000000000XX:j
000000000000000000000000000000000000000000000000000000008S?\0000000000000000L3=Rh<ll0000000000000000000000000000000000000000dN9Z
8VD3D0SNI2j60000000000000000@Lfj0000U22\0000000000000000000000000000000000000000=3C\00000000000000000000000000000000000000000000
00000000PT>;00000000000000000000PbiM000000000000D\__000000000>K]A4E40000000000004``@0000`gIl4PKM000000000000@383<hHL000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@ked13Hk0000
14=_00004Xhc0000000016^Ld2?44;09DIDg00000000`\fO0000@a3400000000000000000000<MMg00000000`QH_0000000000008Fme0000hO8\000000000000
E2SJ000000000000<=6Tm3L]4QCgdTkXH]XR0000000000000000TiA^000000000000000000000000000000000000000000000000000000000000000000000000
00000000l4ZX0000X5ei@CHl00000000`C5E0000000000000000DU^30000LB_300000000lGma000000000000@Zb1000000000000dCBW00000000\EcA00000000
00000000dIKb52BH<0Aj0000000090c20000@oNK000000000000000000000000000000000000000000000000000000000000000000000000000000004A3U0000
000000000000000000000000dQ7_00000000XK7G4cj90000000000000000000000000000L8W60000TkR4lf7E00000000H@[mT?<K0000\YI^0000000000000000
000000000000000000000000<>];000000008594000000000000PYN=00000000000000000000X5d20000D5aA00000000\^f:dWFg00000000000000008DZc0000
000000000000000000000000000000000000000000000000000000000000<_<D`lZ5<XCI00000000\c2iToV600000000000000000000Q14b0000<J@T00000000
8h9j0000XhkblQBJ0000000000000000X9\UT;Xm000055JQH=2:0000000000000000<al900000000000000000000000000000000000000000000Di0Q00000000
00008O4e000000000000000000000000de[@Q6>J`3Zf0000D?lMX259l72gHTU<hWcnD2c=0000\BW9`Qed000000000000000000000000000000000000l4NSX8@b
@=MV0gd:0000l@FfhJd000000:om00000000000000000000000000000000000000000000000000008Ji:000000000000PO@100000000000000000000P]o00000
000000000WdL0000000000004V57000000000000000000000000000000000000000000000000000000000000D;jL00000000H[?U000000000000000000000000
0000000000000000000000000000000000000000000000000000T]NHl^hnU4RM0000000000000000000000000000000000000000D22blgoc0000000000000000
XF??000000000000000000000000000000000ES@0000000000000000000000000000000000000000000000000000dJEY00000000T;]0XfRc000000000000`:YU
00000000000000000000000000000Xn@dTXg000000000000000000004oRUQ1Bh000000000000\Y[=0000lmgT00000000<Hh60U2L0000000000000000TPmBdAl^
M4HK000000000000000000000000h:W^TKKG00000000P[3Y=10E0000000000000000P6\:00000000P1UP00000000000000000000000000000000000000000000
00000000000000000000000000004lU`000000000000000000000000Lm_W00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@N4V000046ekX8MBLC\S000000000000XeooU5[E0000i2eV0000TilZ000000000000L`ME0000000000000000
00000000000042]R\7P20JMg000000000000Pf6S0000000000000000X8>HDFI:a2IJ00000000lHTH000000000000P\6I00000000TG?hPT3L0000000000000000
L=;QPCRG000000000000@P1P0000000000000000000000000000000000000000000000000000000000000000I1[50000000000004Xme00000000000000000000
00000000hb2a0000000000000000000000000000lP8cT<Ud0000LG=L00000000000000004onQ00000000000000000000000000000000d:TX00000000hTJf0000
00000000000000000CMb000000000000000000000000000000000000000000000000H]Y300000000000000000000000000000000P6B=00004j[odH8a0000D58C
E4Rc0000D8R`00000000m72j000000000000\Z3W0000000000000000Y6aM0000000000000000]4FN00000000000000000000<F4c000000000000`hLQXHV`<QdW
Ll0MTAQ<X0m]0000TUln00000000000000000000E0V7hi5N00000000h7LY0000H``YTEOc0000DXf>00004Bo`00000000000007jjH:9R00000000000000000000
4>aF0000000000000000PQmh000000000000000000000000000000000000000000000000hjCfPAnS0000000000000000000084OC000000000000000000000000
0000000000000000dElF00000000000000000000000000000000H0S>D2F<`L5a0000000000000000000000000000000000000000000000000000000000000000
00004;S30000XR_100000000l3[@000000000000TkEn00000000T;\_lA=flQYf00000000000000000000`H:@d1oa0000000000000000DLdF0000000000000000
0000<KDg00000000000000000000<@gn01kc0000PQIR0000000000004FkSQ4D^00000000XR:U0000`4X3000000000000000000000000Pi1907l2TS_400000000
XPF[00000000@mB=0000000000000000Tgg00000000000000000000000000000000000000UD000000000D[5kXV2U00000000i2]RDQhn0000000000004ZoZ0000
00000000]1R80000L3GV00000000LZ?=LY]gHiGH000000000000XJiD0000000000004?An000000000000000000000000000000000000000000000000HZLM0000
h:2a8L6\hcX58k[l000000000000P<X<54hY00000000000000000000000000000000M3P[lI[3lJnG`^P>HIKlH<fE`KaW\ja?00000000dOF_<FaO000000000000
00000000XQ]f0000T29gl4^nT7E64lBaPnUa0000lB\L000000000000DHPN\Yj100000000000000000000dS=A52?]00000000000000000000@2\2000000000000
000000000Uh600008D[600000000M03U000000000000PnGk000000000000m4^g0000000000004fOZ0000D=_\000000000000000000000000000000008Gc90000
00000000000000000000Tj9@HHX`00008jL40000000000000000000000000000TR5l000000000000000000000000LgeM0000000000000000000000000000XCLe
00000000000000000000DLXd000000000000000000008kMZ000000000000000000000000000000000000X8gS00000000]0Gk000000000000000000000000XO6a
000000000000\SKP00000000<6e\0000lT\L00000000000000000000DL^30000`LHL000000000000l<hK0000000000000000000000000000=6L:0000@KJC0000
00000000E7XM0000\kNo00000000dM0800000000dm@Q00000000000000000000000000000000@1F^000000000000TQL5@^a80000000000000000h8e10000<41f
0000000000000000000000000000000000000000000000000000X2?B00000000000000000000000000000000T^am00000000000000000000L3IYM7J>4YVi0000
0000000000000000<Z61TRHadhl]00000000d5hK0_7<000000004hjnT61X0000000002EX0000D[[E0000LRPeha4G00000000000000000000000000000000h6i\
00004XhW@Tf9@cVFXmH9000000000000i2kM00000000000000000000d_QY00000000X;958ANU0000000000000000000000000000000000000000000000000000
DgOM\T=l000000000000000000000000lmIo0000000000000000XZUJ000000000000000000000000X2:\E7C200000J\d0000hV]V00000000000000004Zb@T\Rf
d\gZ0000dFQm@0=VDZES`iH\000000000000000000000000000000004JJC00000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M3ijA6K300000000000000000000000000000000h:2R00000000\@1C00000mCG0000000000000000PRR]00000000
0000000000000000h1IJ00000000000000000000000000000000000000000000<eLM000000000000000000000000000000000000000000000000Y4En00000000
h;6100000000\[dM0000000000000000\l7800000000D6A@00000000000000000l9<0000000084OR000000000000P=[V4:7E\B^d000000000000000000000000
0000H3N>09N^000000000000LSf]000000000000000000000000000000000000000002nE0000h`R\8nWe00000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000\eVV00000000HYQb00000000000000000000000006kkPl7VE72]00004:G600000000@8Q4\]QM0000
0000000000000000l;n5000000000000d@>j0000000000000000000000000000000000000000@:WD0000hdX`000000000000\dYm00000000hO=P000000000000
000000000000e1kF00000000d^<O0000000000000000000000000000000000000000`6gGT=WN8VXd0000000000004@Rl000000000000X<Gc00000000`=Ph0000
0000LHEd0000000000000=Be\6S:8N_70000D?gW0000HMPndOEELFh\X]Z\LLBS000000000000DWTP4PG3`RWJ\Wb0dd\o00000000000000000000000000000000
0000000000000000<?37000000000000@OJ[@TB=d0e[<Fb[\Vn[00000P^V000000000000000000000000000000000000LbkH0000DCS300000_7Ih=JP`01G0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Ljc2000000000000000000000000
0000000000000000000000000000PBDc0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000hUO>0000
000000000000000000000000L>7@h2<KXZ`^935bi32G0000000000000000000000000000000000000000000000000000\]ClPAc1000000000000000000000000
0000\E6F0000d0Nn8fEG0000000000000000PGN<lhV3000000000000\6>O00000000000000000000000000000000Y1][0000000000000000HO=_00000000975H
00000000@ET6PkK>D\<NdoDQ0000<?>_000000000000XdAkHU@h00000000000000000000THYa0000000000000000XXe=000000000000HFl20000000000000000
<3l;00000mR^0000000000000000@V4ZXWmR0000@X2Bl4^ZPBjo000000008?OJ000000000000h8X7000000000000000000000000000000000000000000000000
A00Y00000000D]0Z0000\`jO000000000000000000000000000000000000000000000^SXX@]<a1`g0000D@Q?00004R`i00000000000000000000000000000000
LkEA000000000000000000000000M1gH000000000000U1Y=000000000000000000000000l9=l@igk00000000000000000000000000000000P3KRhDi500000000
DVi]0000000000000000D4T=00000000000000000000I3i6LFPN0000000000000000h85`0000000000000000000000000000\imb000000000000000000000000
000000000000000000000000000000000000000000000000000000000000P?Lci4NI<RR700000000000000000000000000000000Y1^]0000000000000000DV?B
0000000000000000TO@@0000000000000000PMP^00000000dIB[00000000D5][00000000X:Ae0000@Hii0000hMSV000000000000H=`H00000000000000000000
0000000000000000hKnU0000DVTM00000000DaOFDmOY000000000000`[;KXRnOTg7AhRKOA5>=0000000000000000hlj@000000000000H1Sk000000000000dFL5
00000000000000000000000000000000000000000000000000000000D[Ba151\00000000000000000000000000000000X0[J0000DZTP<C0\@BK^<P930000PoMU
L\J\Do^M0000000000000000000000000000\=ZN0000@QEm00000000000000000000\B>ATLe[00000000000000000000000000000000ToZ`0000000000000000
00000000000000000000m1eF0000000000000000`0`M000000000000000000000000LlOZ00000000hRS@`R\RdSQ`@VIC0000000000000000000000000000d:6S
00000000000000000000000000000000U45;000000000000L4I^HA?O000042]f<f[K0000000000000000PW[V0000000000000000DJIi00000000000000000000
00000000hnlP00000000000000000000000000000000d1>>0000HEUH0000D;oK00000000P\;`T7k<E73G0000@N4FDZ;Y00000000000000000000000000000000
0000000000000000000000000000000000000000lg1H00000000000000000000000000000000000000000000<5h=000000000000000000000000M7QS00000000
000000000000000000000000h>iK\H0Z000000000000000000000000LMI30a?]TgOdhYSLm30\PHP100000000000000000000000000000000<SVQH^E7@1<F0000
000000000000<0ejT_YA000000000000000000000000`HhM00000000000000000000000000000000000000000000D5Ro00000dNI000000000000000000000000
000000000000000000008F>50000ljP:\eNW000000000000000000000000000000000000000000000000l48H00000000000000000000000000004Mof`hPY0000
000000000000TgC5000000000000000000000000000000000000LRXH0000000000000000dQT^00000000000000000000000000000000dBma00000000LPU\0000
000000000000000000000000000000000000000000000000000000000000DEXQ000000000000000000000000000000000000DCPF@\Wm0000000000000000T8T?
l;JI0000000000000000d[9a00000000l6:d00000000000000000000i5H900000000000000000000000000000000000000000000000000000000000000000000
00000^\X00000000000000000000000000000000000000000000000000000000000000000000000000000000H9NohA02Lknh]3J2000000000000000000000c<a
00000fHom6le00000000000000000000000000000000000086X:0000PMFH00000000DCj00000000000000000000000000000LYL\00000000000000000000`M@H
00000000`^IZX4;U00008RCjTCfV0000000000000000h64P00000000000000004BXZ4Q71d[ZZH4]Ga0_\000000000000P[2B0000000000000000000000000000
00000000000092Nl000000000000d`350000P7ED000000000000000095`BX39Y@maNHmjd0000@G@9lUkC00000000@:0M00000000000000000000000000000000
HCfc000000000000TdKe00000000000000000000000000000000000000000000d[\h0000H:Oj\@[aHeYjQ4DN000000000000000000000000I29\e3`600000000
00000000000000000000000000000000DPgZ000000000000P<Sh000000000000000000000000000000000000000000000000000000000000dIUf000000000000
0000000000000000DBZ>LR<C00000000000000000EYC0000DD@V000000000000000000000000000000000000000000000000h<h7P3OQi6DE0000000000000dRA
0000`l7G0000000000000000000000000000XD^EE6:J000000000000TgWo000000000000000000000000h3I40000000000000000D2_>00000000h;8a00000000
000000000000lc>A000000004?AC00000000000000000000I35H0000PI<I000000000000000000000000Han^h1k=000000000000000000000000000000000000
0000000000000000000000000000Q3Fd00000000P>Yo00000000000000000000h=CVDLSL000000000000TbVo000000000000d^`R000000000000000000000000
0000TO580000\<JB000000000000000000000000I6@10000000000000000000000000000hOOa0000Y7UDTQ;40000000000000000000000000000000000000000
00000000lED>0000000000000000PjKCXbfGA5:e00000000<mVC000000000000000000000000000000000000000000000000XA;nLCb90000000000000000lRl?
00000000@]Fg0000000000000000000000000000000000000000M2YA00000000XUg800000000000000000000L[W00000000000000000@RDJ00000000Xj3h0000
0000d5VD0000000000008BXI@0kQHS[C00000000XEW_0000DJl3DUA>000000000000000000000000lJ@D00000000P9?h00000000DTY]00000000000000000000
00000000000000000000000000000000000000000000000000000000`m9P00000000`:YD000000000000<eFc00000000000000000000000000000000`Lli0000
000000000000000000000000000000004\8^4N?M=1=ehWS>HIh991@\000000000000000000000000E7P_0000L5<I00000XVO\OR4000000000000000000000000
000000000000000000000000000000000000DQcY00000000000000000000000000000000000000000000Di@_0000000000000000XYV^00000000XcR?0000T]YZ
000000000000Y3550000E640L2Q<0000<Z6BdN9MP]@DY2P20000T5d\lAnCDcJa0l2O000000004][N000000008Mcf000000000000000000000000000000000000
000000008V7100000000000000000000h=Cb0000000000000000<]N1lcT;00000000000000000000HH:V4Khh`cmh4;3c00000000@Z_``oB[Y5<]00000000PjfI
0000000000000000000000000000<\TW0000h86j\e\80000h0GihZPc83jn000000000000000000008ISY00000000d\N>DiIDl=;ea1fRH71S000000000000PL0J
0000000000000000P^<7X`SQdNb]0000000000000000000000000000Q6DU\Iocm4R@000000000000\JX=lK;_00000000000000000000D\ma0000000000000000
lS_i0000<Q[=0000000000000000l5eK0000000000000000000000000000000000000000000000000000P3K[<EWO000000000000i7K50000X^SJ000000000000
0000l^^W000000000000PV[N00000000000000000000Y62<000000000000000000000000T20aHHgHTVZ]0947LH030000000000000000000000000000`NaZLogS
U7T@000000000000Q5Jh000000000000000000008k5_0000000000000000`<:o00000000000000000000@_j800000000h2?M00000000XP@I000000000000DCUK
000000000000000000000000000000000000000000000000000000000000hMRR`S`\000000000000dK4J000000000000000000000000000000000000hUn]0000
0000000000000000000000000000T>9J@ooR00000000000000000000000000000000l6iLHNX`000000000000Ha7l@:A2E2O?H0TW000000000000`L`nL5iL0000
00000000@fMb`ALR8h3n94o800000000D_d20000X;cY00000000XIE`0000<lfU000000000000`35C000000000000L7:l0000hlELH@O800000000000000000000
0000lJ9VX2bSPV\U0000lPYa000000000000DoXo000000000000000000000000000000000000i44a000000000000PF2n00000000000000000000000000000000
0000000057:T000000000000000000000000000000009324000000000000000000000000000000000000000000000000TKmHPN67000000000000000000000000
@Y6V000000000000A5d50000000000000000lS0>000000004HUH0000DDS08B6?0000000000000000000000000000000000000000000000000000000000000000
00000000@OSI`ddg00000000HLWkdE=90000000000000000000000000000<^C34OM5P_1Z`9650000000000000000\:7c0000000000000000DYO^000000000000
XFg`8ciSQ2<c0000000000000000HH;4hlK`00000000000000000000dfG600000000000053=k00000000HQ>AU3RiD\k@0000<8j;0000000000000000d?iF0000
0000000000000000Hj<HI5^4000000000000HTgl0000\?Dl00000000000000000000000000004Do?0000000000000000000000000000000000008K^jLQU>h\XZ
00000000000000000000000000004B=c0000P8El0000D<]T000091IR000000000000000015WV0000000000000000000000000000000000000000000000000000
00000000TR68e1Xj00000000X94lL@mETc\?00000000000000000000000000000000000000000000000000000000DLG400000000000000000000Q5kJ00000000
0000P<0h0000000000000000000000000000M20kD?UXdhG>000000000000000000000000P4kQ0000Hmi9000000000000000000000000LIDH000000000000H3B6
XXac00000000000000000000PLmN0000000000000000\;9B00000000000000000000000000000000I4_A0000H9cj00000000`MX1\VR2000000000000@>1Qhd3d
0000HKlVTPUk4iVF8c:f000000000000D;DX000000000000HC<c0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000H?Y30000\]<kd>TaH4o2E3YHY44T0000000000000000XTiM000000000WN80000dH:j0000l0Om0000000000000000000000000000H9eb`>l3\o`h0000
To<J56ZL0b5d00000000000000000000000000000000a57@00000000000000000000000000000000000000000000000000000000P5=c00000000000000000000
000000004IWc00000000000000000000HclQ00000<170000\LSb8JKe00000000TL>8000086X^000000000000LaIJ0000<f=m000000000000000000000000P46f
00000000000000000000000000000000000000000000099iH:3R000000000000`hQk00000000000000000000000000000000000000000000\O1j000000000000
0000L[6X0000000000000000000000008Bd_000000000000000000000000`dJQ000000000000XTmPH[280000000000000000I0di000000000000000000000000
00000000000000000000000000000000000000000000lUcRLJimTiTA\HP@`dn^00000000000000000000DB=D0000000000000000L@Gn000000000_6R00000000
@]I9000000000000D3FOHT0k0000000000000000000000000000000000000000000000000000i2b8000000000000dH6=000000004_Th00004KEa000000000000
000000000000m4;n00000000@i?;0000XL=kHN:[@UEH00000000000000000000000000000000000000000000000000000000000000000000<XCTh>_70000H`^3
Y4kM\82e000000000000lk9L0000LC:RHk1\00000000000000000000000000000000`BFI00000000TlFj0000`9gW000000000000000000000000000000000000
00000000`1H?0000000000000000d9U70000Pj6:P>FSDG;HI5ZH000000000000`N0G0000dPJ^LBmBa05<000000000000<VJnP2PGT>\;00000000000000000000
000000000000000045LYXT3j000000008FX]00000000000000000000000000000000000000000000l`gA0000000000000000PSoXT<DU0000LZTo8K1k0000dTHK
00000000000000008RCJ00000000000000000000\oU50000000000000000000000000000Pg=B00000000000000004e1[00000000000000000000000000000000
l1Z90000000000000000000000000000000000000Z@n`:P<0000TCVM00000000000000000000\R?m0000X\Fm00000000000000000000000000000000l1e70000
00000000000000000000000000000000000042jF000000000000000000000000000000000000000000000000000000000000<bk1<1OK00000000000000000000
0000000000000000DjW[\XdR0000XF@nhJI4000000008\bj000000000000<Ol8T;hg000000000000000000000000000000000000X2Oh=5=j0000000000000000
0000000000000000m2H]000000000000000000000000Hi4T0]TW000000000000000000000000000000000000000000000000P[=V00004h@N000000000000\;ei
XQH>0000000000000000000000000000000000000H2<00000000000000000000000000000000000000000000D@A[000000000000000000000000000000000000
000000000000ln0N00000000Hi240000000000000000000013GA00000000000000000000LimS0000L=^20]4200000000000000000000000000000000l6<E0000
0000000000000000000000000000000000000000M2:L00000000a1N\<>5[00000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lFnB00000000h5aNh\hN00000000X9Ca`KNF000000000000000000004W6a8oaP48`U000000000000\\1j0000000000000000DMZ[0000
0000<23Q0000i3WQ0000DbP_0000000000000000000000000o;n`Q@W0000000000000000000000000000000000000000000000000000000000000000<`:W0000
00000000000000000000000000000000L^:48HB700000000000000000000hWC900000000llWiM6Sn0000H=oU0000000000000000H3Pk57Cb0000000000000000
LNU4000000000000000000000000H5]N00000000000000000000LXLl000000000000000045biPhU3Ti@A00004GA90000<;VW0000000000000000000000000000
D\RV0000Xn]O00000000<cAV000000000000000000000000000000000000<J1M0000\GP7000000000000HfbKh\8K00000000000000000000000000000000\DGh
hehmLSl>00000000`gUBT4F;H?X<0000POCa000000000000LVF]0000000000000000000000000000000000000000<45=<njG0000l8RL0000000000000000Tc?]
000000000000]493A6Zc000000000000@]DK0000000000004PT>00000000000000000000De_O8Z?L00000000ToFV000000000000@0=LdTQ7000000000000dBWM
h2Ta00000000000000000Kd[00000000000000000000h?KcH[[U0000000000000000L5C]00000000000000000000000000000000000000000000000000000000
0000000000000000`Zj:00000000000000000000000000000000<@N3TIoS0000000000000000000000000000P=m900000000T=P6U5SA00000000000000000000
00000000000000000000XYUR00000000000000000000000000000LWF00000000PbBTHfhN0000L<370000TYM;00000000To6J000000000000m2QI0000L4Il0000
0000<7GL0000000000000000000000000000`M=Q4O_ClXL^@`OJh?Cld=aj0PV=TUb600000000Y52e000000000000`bU^h8\:0k<[00000000000000000000<X0K
000000000000000000000000LF`h00000000L5Vc000000000MVZ4^0G0000000000000000P3Ch8j2_0000hU_oDYS\000000000000`KJ7DVK=8cif56JE00000000
000000000000i5PR000000000000Pf_B000000000000000000000000@FD;0000@XC_0000000000000000000000000000hFgN0000L\NfHHge000000000000<]Bc
000000000000hM940000000000000000XMC^a1UH000000000000LXJbLjSo00000000000000000000000000000II900000000000000000000000001S900000000
000000008SPV0000000000000000000000000000000000000000l9hnlI8?@Hli4T;h00004cGQ0000000000000000000000000000000000000000000000000000
000000000000de=100000000lHFi00004l5D000000000000000000000000000000000000000000000000000000000000000000000000`e8]00000000X0DTPB9Z
I3`jhOHkLH1V000000000000000000000000d[^200000000000000000000<bMR97RM0000T^e80000000000000000000000000000000000000000000000000000
XiU^000000000000000000000000000000000000000000000000000000000Mo800000000@=cf0000`Q9:000000008dbk000000000000@ONk0000000000000000
000000000000LmX\000000000000lLP;h8]S0000000000000000hM3Y000000000000000000008TMmlXiK000000000000Dh7b00000000000000000000<jXa0000
h1n[POj40000164J000000000000Y5Bn0000hQK40000000000000000000000000000@POIhHVJ\odTX<8k00000000000000000000@QAY\0dC0kCGTlMV86XL@7`[
@<`:@^cD95]M00000000000044QU00000000TIW9000000000000PF]V@GhM00000000H866899]0000HoCM000000008:n2000000000000XXI[0000000000000000
00000000000000000000Dm=700000000TPAH0000PL2K000000000000000000000000000000000000000000000000\81?0000D8=Z<\^Q00000000T7CJ0000@XmY
0000X39h0000T4D^L[BC00000000000000000000`^H_000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000`\WP00000000000000000000i3g[00000000H[3;LNRS`N3X0000000000000000000000000000000000000000@GB\TMRB00000000000000000jZZ
00000000000000000000PC?P000000000000000000000000000000000000lF[A000000000000H7FN000000000000LSaZ00000000@Bg_00008[O4000000000000
0000T\bZ00000000000000000000@:I^000000000000hE@I0000HFIJ000000000000HF[L000000000000000000000000`7lDDflX00000000TKX[D?1\TNKU0000
0UJV0000000000000000dJNA0000000000000000000000JJ@PEk0000Q1\70000TSUS0m^j0000000000000000@7Z20000X;>000004?ghTVd50000000000000000
T`d=000000000000<Q0]<_oL0000\Fdn0000D8<<<PiC@nTC00000000hWK@0000000000000000DX_ja6^fa7HA000000000000000000000000000000004G9X0000
00000000000000000000Y6J;00000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<NYW\W4B00000000
<M2U0000PK^L4Vlb00000000000000000000000000000000Xe]W000000000000DPb7T__\00000000@?h[8ZH5d8PZ0000Y7S00000`1ga0000dHaH000000000000
000000000000PP^i00000000000000000000dd>^000000000000<Dl^HKlF00000000000000000000000000000000000000000000000000000000000000000000
`0:e@LHiT[ioTHK[Q4eV95_N0000000000000000<;b4lW4Rh^FlLbb4`n[i000000000000000000000000@3_n00000000l?^L00000000000000000000Lmlf@]Yd
000000000000HEPR@?5R<N`RTVjM0000000000000000000000000000lbDU00000000000000000000000000000000000000000000000000000000000000000000
000000000000@8Sl8HRB00000000000000000000000000000000lnD00000E0ea00000000DTcI`a7K47CV00000000000000000000000000000000\j:C8`Mg0000
TnN80000000000000000000000000000000000000000000055;?0000A1oH0000<=WY00000000Q4_^00000000X3h6000000000000P9H\0000000000000000D=2a
00000000000000000000`S;b0000L:BRl6NR000000000000`9>=LH`00000Y73W`h`>l<FM00000000000000000000000000000000000000000000000000004k=9
000000000000000000000000000085<cm6=P000000000000h27Ld98I00000000DLMjTN\VD5H@`RMY0000000000000000000000000000DYUI0000000000000000
dW5T0000L4\n000000000000000000000?_d00004]Ae000000000000000000000000dG1d000000000000000000004KC20000Xj:P17<d00000000L31;hKQn0000
00000000T8_5000000000000000000000000<P2Z000000000000Xf50TPQ]0>LQd]]j0000h]5d0000000000000000`WeNXZfc0000XK4e00000000@9W>00000000
00000000Y3d8@E55000000000000000000000000000000000000000000000000000000000000TMdQ000000000000000000000000000000000000X:oJ00000000
0000d1eDhGQ4<MLW0000<l<@l6W=d9o>0000X@<0<BYV000000000000000000000000000000000000000000000000d>i2HA3ehie=0000000082U9`N0S00000000
0000lKY\LRQJ0000\:I5T>[l0000l:\H000000000000000000008<l]\BkB`LnE8\kk\02_i0C\0000000000000000<P>ShYS=0000000000000000000000000000
00000000I7JX0000d>DC000000000000<B6n00000^B600000000000000000000000000000000000000000000lSN300000000000000000000PU130000Pb6A0000
Ln`d\3JRHbN400000F6YTO2m00000000000015nf0000PBfk00000000h8\]\Q0?000000000000X]1]00000000000000000000D?IRhNj<0000000000000000ToJm
000000000000000000000000000000000000000000000000HTWh\VLS0000000000Ko00000000H?nm000000000000d:L`0000hHQ70000000000000000a3JB0000
000000000000000000000000000000000000000000000000000000000000000000000000T0hN00000000H2hc0000000000000000000000000000000000000000
hMlF0000000000000000000000000000000000000000000000000000000000000000000000000000DER?00000000000000000000000000000000000000000000
00008RSg`^NI000000000000000000000000Q6SA000000000000000000000000000000000000000000000000000000000000`@W<8@j`D6<U000000004ZH^0000
0000X2P700000000000000000000@RBd00000000000000000000000000000>jf00000000e1H80000lIi>0000T[ZK00008oVX13G4000000000000000000000000
0>l[0000PQ2RlVNc0000000000000BhClD1<000000000000000000000000l8Id00000000000000000000H<VC0000a3J_0000000000000?_Y0000PcJ;00000000
hdLM<h7S`X?XLTh`0000000000000000000000000000hG2K000000008W\K<<dP0000hJDGXA_V4HHUU1HQ000000000000L2mo000000000000l_=E000000008gDI
0000000000000000000000000000000000000000I2[80000PAV@LN5B000000000000000000000000A3emL3\U00000000lG6i@3BR00000000000000004\=IPDJE
H68Q0000TCW^<G`4000000004DmPDR;a0000000000000000@PFQh=J@00000000000000000000<60f00008HBE<^\H`c96<l=Gm2k300000000Y7UQY63C00000000
000000000000000000000000PQ\;0000000000000000000092dF0000<ZO600000000000000000000i6hD00000000000000000000hOMh00000000000000000000
000000000000000000000000000000000000PgD000000000000000000000dW^100000000T?GLTOjF000000000000X7_i000000000000lDfb000000000000Te[c
000000000000`=aK0000000000000000`NEJ00000000`DH9\_@R0000000000000000000000000000POCQ00000000PNLfY2_6DL3R<lh@00000000000056cgh4aE
00000000000000000000``A=000000000000000000000000@9DC000000000000<;bD00000000000000000000000000000000000000000000\YI2000000000000
000000000000000000004ZcJ0000000000000000A5AN0000l<[n0000H9eS@RQ70000000000000000000000000000000000000000000000000000000000000000
00004kQ600000000@YK600000fjjm1[Q0000`j@R000000000000dLQ\dd5F8EVo000000000000000000000000\i_D00000000000000000000000000000000HDa>
dT7h000000000000]4T=XHWj000000000000<6mX@S5S0000000000000000A4fi00000000000000000000LKDJ0000000000000000000000000000000000000000
0000000000000000000000004AeI000000000000\c8?P[Tg0000000000000000dY?i00000000000000000000P6F0000000000000000000000000LXU]TJ[l0000
000000000000\RJX000000000000000000000000000000000000U3_i\9b3<1G\\Q^700000000000000000000000000000@d4000000000000lEg:000000000000
00000000000000000000000000000000Th<_00000000<FUA00000000\?Gd00000000000000000000000000000000000000000000000000000000000000000000
0000LSdQ00000000hAXGhSJ]\b>_00000000000000000000PXYn00000000lkM@hIT]dQoZ00004e@C0000000000000=3n00000000l2Zb@o2VlYY5Hh8_00000000
4dk@00000000000000000000TSXVQ2ZK0000d03e00004g\:00000000000000000000d2cK00000000000000000000000000000000000000000000T1]j00000000
0000T[jl0000\<=N0000000000000000]1g;000000000000L[DB84mj0000TBMo000000000000lSZ><0][0000000000000000<6@Z0000000000000000P?TQ0000
0000000000000000000000000000hRjF000000000000LHfm00000000dA9V8HO4000000000000\ick0000000000000000<0i200000000000000000V@m0000h656
00000000000000000000Tjk100000000000000000000000000000000000000000000Dlnf00000000000000000000000000000000000000000000000000000000
00008XZa000000000000000000000000000000000b@200000000X<_4XDje00004BX90000HDA7000000008bdd0000000000000000000000000000000000000000
0000000000000000000000000000PfN;000000000000000000000000dSmj00000000M49Z000000000000hRLG000000000000000000000000`:QP0000<Q@G0000
0000@@XahKLa0000000000000000@:630000000000000000000000000000000000000000000000000000000000000000TLnS000000000000DHX9@2\mXK2i0000
4JFZI465HSIc00000000@=I20000LXY900000000000000000000000000000000000000000nW00000D3Tb000000000000000000000000DhQ\0000hDfC0000e6GW
000000000000`Tg3000000000000000000000000PA=HX^L0000000000000000000000000000000000000000087Ci0000000000000000a2GH0000P=9]00000000
000000000000000000000000T1`^0000000000000000D[MS0000@?TDP3Fg0000D_=c0000TMUDHRJ70000hdoj]76iDko=0000@kFh000000000000`9mm0:@AH_5U
i0I200000000000009P600000000`M2fP_1=0000000000000000000000000000000000000000\KGEDYW5m2Db000000000000@K\Bh[SL0000Xo:i000000000000
000000000000000000000000l1R30000000000000000hHU90000L3K;`kin0000`DkP000002ab0000000000000000h@L:4HG[T\Tl000000000000<?SC00000000
`FlW00000000000000000000000000000000000000000000000000000000000000000000DfHD0000DSBB0000hAd30000e6eK`KeQ0VSK00000000h>Rk0000hlmE
@NS24eFR000000000000@T4S=07;T4M10000d7PU00000000000000000000000000000000H9cJ000000000000<S4K0000000000000000000000000000LiM70000
00000000D@AP0000000000000000`1H^000000000000h6?U0000000000000T2908C100000000000000000000000000000000LEJ^`Im]LZLZ8>X[h^g700000000
X9Ah000000000000000000000000H\H30000000000000000000000000000000000000000LXMl00000000000000000FH]0000@[VePUhb00000000000000000000
00000000000000000000000000000000Pf6n0000<:X=000000000000000000000000000000004C1>0000le=LPkRZ00000000ll^W000000000000000000000000
h@]d00000VbT00000000d:1c000000000000LSfO00000000000000000000000000000000000000000000000000000000000000000000@bK\000000000000DJP6
000000000000000000000000hBd4DOKZ0000dGPD00000000lT7MXNKfd]@bHEQI0000000000000000000015F?00000000Lm]J0000XecH00000000000000000000
000000000000000000000000000000000000000000000000000000004E@00000000000008AFV0000000003BkT_W3000000000000000000000000000000000000
000000000000P:?K000000000000<_H4@Hfa00000000<\Pe0000000000008^c1TFGl]5i>0000@PPi0000000000000000\ZML000000000000T6gT000000000000
T69I00000000000000000000<PDT0000000000000000PAFd00000000000000000000000000000000000000000000000000000000`goL00000000000000000000
i3bdL]>b@E`M@X\B00000000000000000000000000000000h=DO4[7cPeMQ0000000000008U^R0000000000000000DS]K00000000000000000000@;5M0000lRSX
e0ci0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XLXm00000000
000000000000@XPR00000000@BbW@WmC0000`I>ghCFD0000000000000000XV;Q0000L2K[lag=h1]H0MHHXj0:00000000\6FZ0000<N<>\N@H0000Y5]00000LKm7
TXo`00000000000000008CE?l\M9\aT=0000000000000000XhSX00000000Da6]0000000000000000000000000000dLUd0000000000000000T2EdTicI00000000
00008\JC0000`ebG000000000000X[k@E7Ud000000000000000000000000000000000000000000000000L7i900000000T_LnDn7d0000X9AR0000000000000000
e42I0000`DlE00000000\5Fg000000000000000000000000000000000000000000000000000000000000`YN0diCC=4K[00000000000000000000000000000000
PLY7000000000000000000000000l:`M00000000<>fl00000000000000000000000000004fF3000000000000d?HC000000000000000000000000000000000000
00000000000000000000000000000000`E2h000000000000d9Jn00000000000000000000000000000000P0a60000000000000000000000000000000000000000
000000000000@GA`00000000000000000000A79TlKD08d[d00000000PKZO0000hhjH<jW70000000000000000000000000000000000000000dGPP000000000000
0000000000000000000000000000000000000000000000000000Tdf;0000000000000000000000000000@9FM0000dP^B000000000000000000000000X62EDC]^
0000000000000000000000000000000000000000000096Uk000000000000PnBh0000000000000000000000000000000000000000000000000000I7V]lTDU0000
0000XOAl00000^i:@;O100000000`X[E8Yen0?PV@@A600000000000000000000000000000000LSDI00000000000000000000000000000000dGVD000000000000
00000000H4d`LR@Q0000LbS300000000000000000000000000000000000000000000\@<U00000000000000000000Di8N000013Xk00000000P8m@000000000000
00000000HZmV00000000000000000000h1=V000000000000L^Y?<ZPW000000004?Pf000000004Qgd00000000000000000000000000000000000000000000DoI@
00000000E5a]H5U1000000000>CVLm4@H4F^00000000000000000000<[Nh000000000000000000000000`X5L000000000000000000008^_]0000hC0FTP0@0000
01mW0BR?0000000000000000dC9L00000000@==ZhKBY00000000000000000000\`bk0000d6lW0000<DZ;0000000000000000@_oe0000000000000000PHf10000
000000004]fZ0000000000000000`8BV0000000000000000H68a000000000000000000000000T93PhC>?00000000000000008F8X8CZj000000008MOg00000000
000000000000000000004Y50000000000000`UnJ0000000000000000000000000000000000000000000000004iI3PZlW000000000IM`000000000000<MC10000
0000000000000000000000000000000000000000000000000000P?:m000000004]P2e6TQ0000000000000000000000000000dPPZ0000000000000000HLe10000
00000000000000000000@B1;0000000000000000000000000000X69VdkY000000000LG2Y00000000000000000000000000000000E552Y2]B@UF2000000000000
00000000000087BP000000000000000000000000000000000000000000000000LOI600000000\gM\000000000000000000000000000000000000000000000000
000000000000000000000000000000000000LC^?00000000000053P700004P^20000000000000000000000000000\]do00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000>G^0000000000000000]6LG0000
0000000000000000000000000bOd000000000000000000000000000000000000XR\E0000<b2H000000000000000000000000000055bW00000lGNXG^Z0000TCY5
\Mj80000I3IE0000000000000000PADU00000000hL1k0000PkFY0000000000000000000000000000XKmYDel600000000TiKA0000000000000000lJK9PUjQ0000
0000000000000000000000000000`j_Q0000X>;Id1mG00000000dFC600000000\RJF000000000000]6XH000000004]Z1000000000000000086;glRH<h3G1P5Uc
000000000000`\7`lWU\LmomXf4IU4Sc0000000000000000X>eU0000000000000000000000000000000000008NA7000000000000E6b7000000000000hNcZ0000
00000000m6Mh000000004:4P00000000000000000000T@On0000000000000000lYKO000000000000hAKJi2I:0000X]4VPIdCLQ6300000000dbY?0000m6WN0000
T>EL0000l:PPDFMO\MdAH]F2000000000000dkfL000000000000000000008?<Y0000000000000000000000000000DKhZ0000000000000000\i>`000000000000
00000000175;0000]0oC0000000000000nS<000000000000000000000000000000000000LPY5Hha5000000000000000000000000000000000000dmGj00000000
@JdL0000000000000000000000000000HKe;0000lEmh00000000000000000000l]Xb000000000000000000000000000000000000000000000000000000000000
00000000P3IM000000000000@lAV00000000TQAH000000000000T7`K000000004i570000000000000000HP`GX2fO0000<nHc`DfT00000000@bJS000000000000
0000000000004PS`0000lXS>0000000000000000PNKE0000LD45000000000000HW8a0000D?7k00000000000000000000000000000000000000000000000013DS
00000000000000000000000000000000hFAW\m0M00000000000000000000000000000000TB:b0000000000000000000000000000h0YP00000000000000000000
H9d;0000<16D<eJ_0000000000000000D9h:\J3^000000008hWLlD9:00000000000000000000h@ho000000000000000000000000000000000000000000000000
0000000000000000lQMX000000000000\K<;0000l?[j`U02@TD;0000000000000000000000000000000000000000@ZXZ00000000000000000000000000000000
00000S230000000000000000000000000000D8@>0000000000000000000000000000000000000000<@@`00000000`6JPh6k]8lnL000000000000h5Kd00000000
000000000000000000000000000000000000000000000000000007<M0000000000000000000056Jf000000000000000000000000P3El00000000000000000000
000000000000LEV70000PN210000000000000000000000000000h0iJ`dPf0000h]klhol;0000000000000000P`<300000000000048cH00000000lg5;00000000
00000000U4BI00000000000000000FZf8J^fPl]Y000000004J<m0000<bid<eWk0000\VC_00000000000000000000000000000000000000000000000000000000
000000000000lVWD`<one3EMh;eD00000000`\JO0000000000000000000000000000000000000000000000004NIV0000PjSO0000X=mNm4l>H2>C@>25lFDJlSAL
L5cE00000000000000000000HMOI0Sh[00000000T3bR\WAFT\2`00000i`=000000000000@SD<00000000000000000000@71@051P000000000000000000000000
000000000000000000000000000000008A7=Pg0Q0000@\edX_?7\3Ml00000000<oWcLj7`0000000000000000000000000000a6Ik0000HKfe00000000@G5a0000
00000000000000000000000000000000H59AXc638fFa00000000Q4oE000000000000000000008b1;00008[IJ`\@20000e6BjHm_FQ3SF00000000000000000000
0000000000000000lI<7\e]D0000<LN58K@6Thc^000000000000U4iO00000000P6PTH5M90000000000000000000000000000000000000000000000000XJS0000
D706lDR10000000000000000HN>@0000000000000000X\W>00000000lD\Bi5E80000000000000000=1GMl5Cj00000000TeXf00000000DbbMPZhI0000DjJE0000
0000000000000000000000000000hO[9000000000000000000000000000000000f3N00000000l^5500000000000000000000XSG?h]@SM7PO0000@dlN06@10000
`MTSh[@R00000000`jD[000000000000000000000000000000000000000000000000000000004lfD0000000000000000\MiB00000000<ZlG000000008T];0000
00008nDU0000000000000=]2XTPe000000000000000000000000000000000000000000000000\Ul1T;be00000000000000000000000000000000000000000000
L2I`00000000000000000000TNY805jGP^cj0000@SlSTBaVlHPa`5_gddJ>0000hXJA0000PD7m0000000000000000000000000000A2TK00000000m3?900000000
00000000000000000000000000000000000000000000000000000F[X0000000000000000T10S0000hZ@a0ZM:0000000000000000U0E:0000`Fd<000000000000
00000000D\eJ00000000000000000000HDnCP5bC0000=2U?@6a9000000000Ucn0000000000000000000047:2ldT>000000000000Xb\U8TNe`inl000000000000
4@c600000000000000000000000000000J[300000000000000000000d=H=88:iX6j[0000H4jI\B;ohT76lVBDl\Dh15P200000000\INHD3550000000000000000
00000000000000000000dYm^00000000LIckLT<O4IG>0XHiDi@44]RN4e?hTkmc000000000000961E000000000000m0TH0000P936`ZacPmib00000000TZ\[d[M9
00000000000000000000000000000000Le7782H\00000000000000000000000000000000000000000000000000000000l6]b000000000000LbTSlXi\Dng;@@Aj
0000h6H[lAhS000000000000<FTg0000000000008RTo000000000000HK]Z0000000000000000000000000000l8DK0000HU7k00008J>AT]ei@_2JXV\:00000000
00000000000000000000DCFV00000000hT5i00000000`71glE8S4WHWDZiD00000000U2K[00000000000000000000T>l?000000000KkU00008oT\000000000000
0000`g85`E8B000000000000000000000000HCG;HDUb0000Q3iZ0000000000000000d6<f00000000000016=j8@E3000000000000000000000000000000000000
0000dREZ00000000Y2=3lIRW0000000000000000000000000000DZ1lPL1\00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000I5i1LMbf00000000dW`<LhR<0000TJ4e`13=00000000000000008J?@8BW\0000000000000000000000000000000000000000DS7JdQkV<SYQ
e7?\00000E9h000000000000Tm7dE7?L00000000DHM80000<<B:0000@7hV0000T7bX8WXTLTDeD^Q`000000000000000056FF0000000000000000000000000000
U6RG00000000000000000000000000000000L<Y400000000000000000000000000000000000000000000hLX74MAe000000000000000000000000P>8^00000MIX
0000l`Z?DKKR000000000000`V4H00000000000000000000A3370000d>^f0000@Wo:hk5?000000000000000000000000<I[L0000000000000000000000000000
L[[6X?K;4GBk0000000000000000X]VR0000000000000000000000000000000000000000000000000000\0Ei00000000000000000000D7=g0000000000008QhW
00000d@Li2X^X09;00000000000000000000000000000000\fSg8C`A000000000000000000000000000000000000`RD900000000000000000000000004Dj0DG;
0GSA000000000000000000000000l`Qea177lZ@B0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000@KFB00000>Ia00000000\VRZ@^GO0000\k[90000000000008Fod0000000000000000000000000000`WXb0000000000000000000000000R\e0000lkP>
000000000000000000000000\jVS00000000000000000000000000000000000000008^0f000000000000000000000000X>0o4o\=0000E1bM000000000000``a2
0000<7MhPNOR8j]10000M4ef\m1mLN6Z<8?a000000000000m6iU000000000000000000000000HL=10000T^D9000000000000h?[M0000000000000000LUmd0000
<2g6000000000000l61d000000000000XmZO0000000000000000000000000000000000000000LM_o000000000000000000000000A117000000000000HgPV0000
000000000000000000000000000000000000000000000000000000000000000000000000DNa6lcNf`i2Z00000000000000000000000000004Ao<000000000000
000000000000000000000000h@bJ00000000000000000000000000000000000000000000000000000000000000000000000000000000@9OA0000000000000000
000000000000M6Fm@UTS00000000DP5O<eBSDf^G0000000000000000E4MA0000000000000000000000000000000000000000`XDC000000000000000000000000
00000000dciD000000000000000000000000000000000000000000000000000000000000000000000000DFnR0000000000000000000000000000000000000000
000000000000LgcQE7@_0000000000000000<FCYdZ4f00000000000000000000h=HLH^C^000000000000000000004E[T0?eR00000000d2l?00000000i62I0000
000000000000Ph>4@@>\00000000000000000000Y6Vn000000000000XP52LBiI0000000000000000000000000000Xi5g000000000000\Vc?0000000000000000
000000000000<X0f8]\jE2S=0000000000000mb4000000000000HZ;h000000000000000000000000PRAX00000000000000000000000047:Um0Ok0000A2mO0000
0000000013hB00000000lPod0000PKfnDnPo000000000000000000000000000000000000000000000000dTjd00000000`2f>000000000000000000000000DB2K
TCP_TOd8I5?T0000\jF800000000000000000000000000000000000000000000H7NX\nP\0000000000000000000000000000000000000000<PB;@EI1`LTM0000
000000000000Pi_Y0000000000000000000000000C^000008nC>`]ncHI7M000000000000Lk1II03300000W>=000000000000a6[C0000Hf[gY2A60000Xfa60000
0000000000000000000000000000e78]0000dY=hPJHF00000000000000000000000000000000Dac70000000000000000D^;00000000000004m]U00000000=0DK
00000000000000000000000000000000000000000000I0iN0000XIFj0000000000000000000000000000XaOa0000l61@DNC5T4QG000000000000000000000000
00000000000000000000000000000000T3Ic0000000000000000\7J[`jQ200000000000000000000000000000gRj<BU<0000000000000000000000000000U5dL
000000000000000000000000Xg:S00000000\FhET[eK0000HnE`00000000000000000000dmTT0000lV_F00008GXl00000000l\aj00000000T@k500000000T<1G
0000XdDa0000000000000000000000000000000000004Z2h<B>10000000000000000@F]cA6RZ00000000TY?H000000000000000000000000000000004c^ce6Ld
0000U0k500000000000000000000000000000000000000004JU@00000000H21N@_D_00000000000000008L?]00000000DW7CI46B000000000000`AOa00000000
000000000000000000000000000000000000L4]=TIPc0000@QaC0000000000000000`Z0_0000000000000000000000000000000000000000@XVk000000000000
\O>f0000000000008QGoU4`5TFal0000000000008UgU0000<I[m00000000000000000000E0Ec000000000000000000000000000000000000T9f1000000000000
43N`dhZD0000000000000000ljIe0000000000000000hASTHD]j0000000000000000\70k0000000000000000000000000000000000000000000000000000l?P2
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<QeE000000000000D3lk000000000000
00000000000000000000<EhZPX>@I56Y0000000000000000000000000000lL[D0000000000000000lWBH00000000dAA?00000000000000000000000000000000
00000000L3mo0000000000000000lhFP00000000`<Im0000Q7CE\g=_0000000000000000T4ik4=ekl?6I0000000000000000000000000000ll[:000000000000
000000000000M4m4DMKf0000<]R:0000\^`i00000000000000000000000000000000000000000000000000000000000000000000m5Dk0000hmH[000000000000
8^JG00000000Dd0Sa4SV000000000000DR3^0000\5FZ0000000000000000@AcH000000000000h>Ve00004]D<00000GE\000000000000dQf40000000000000000
0000U4fY00000000T03R000000008C13l@o10000000000000000<VWb0000000000000000LOSg4`7nlaoH0000000000000000Q4Q:<Z6Q0000hAji000000000000
000000000000000006N_000000000:8d00000000000000000000000000000000000000000000000000000000a4<b000000000000l^fMH<5a0000000000000000
0000000000000000@[;:8[^O00000000H^oh000000000000000000000000000000000000000000000000lWDT0000000000000000000000000000XZ720000<T;X
00000000<54X\UgE000000000000=2l000000000HE\g000000000000DVSY00000000000000000000000000000000000000000000PDIP00000000000000000000
000000000000000000000000hGL[lnS^00000000000000000000dE?500000000\P`RP=5JLZF40000000000000000000000000000000000000000Y3Gh0000lPD1
`EeS0000000000000000@Ngih3]i00000000000000000000000000000000000000000000<:ESXJ8d000000000000\:]S000000004S8TLZmf00000000l;6U0000
00000000Tl@_00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000hf5_0000000000000000000000000000D8EA0000000000000000000000008b;X000000000000026Ih7nPH>^C00000000@4I<00000AD:0000000000000000
<2F_47:=0000`_h50n850000`4[Q0000000000000000000000000000492G56kn00000000@L:KE47Y0000hXaL<aU500000000@K@P000000000000`XU600000000
\4eh00000000L32m0000000000000000000000000000dEo?`B0k8Q[Z00004=>jPSMXhXG60000<?1f00000Vno`V;b00000000l7F30000h5Ic8IihlCAZ@XQo0000
000000000000000000000000@N9:0000000000000D>7HM[ehH@9TZ\mL0E:000000000000000000000000Dl9\0000P;CH00000000000000000000000000000000
0000L22F000000000000000000000000l;h>HEcd@l<W0dTc8nG[Y4\`@Ro_000000000000000000000000000000000000`fIk00000000000000000000I7F:0000
HZVX00000000000000000000`i[g@3Dc16Hn000000000000000000000000\KOT00000000000000004;J[@m>T000000000000000000004V@_0000000000000000
00000000000000000000lEn\0000HP_<0000000000000000000000000000000000000000A1DB0000lEe600000000]5AA0000T5:BH5@=0000`\;RLFi=00000000
8R4U0000000000000000LJNm0000I1W900000000DKTO0000000000004Fbk0000000000000000000000000000XA>O000000000000000000000000lcmR00000000
0000<@Ve0000000000000000@F=I0000000000000000lJI\00000000hTZc4?m20000000000000000000092@00@Yc000000000000000000000000000000000000
000000000000D[fZ000000000000000000000000PERb0000000000008>dR@g1o91h?00000000000000000000l6Gb<m8l00000000000000000000000000000000
00000000000000000000L5lX0000HWVL000000000000000000000000000000000000@W]N000000000000000000000000dNfj0000000000000000000000000000
00000000000000000000000000000000000000000000\6QS00000000000000000000000000000000000000000000000000000000000000000000000000000000
@Q3l00000000T1`M00000000DkWl000000000000000000000000hcBM000000000000000000000000000000000000000000000000d[;[00000J3n000000000000
0000000000000000da=A0000000000000000LSSb`I9i0000D4Jb000000000000d38^8e4i00000000000000000000000000000000000000000000L7F]00000000
0000I4860000000000000000000000000000000000000000@K@d<XA;00000000000000000000@l9o\D;6lPeFhDLZ000000000000000000000000000000000000
0000000000000000000000000000PdaT000000000000Hh6;00000000L2=a000000000000000053NO00000000000000000000@N034019L4bS0G7hhT6_52_c0000
8TBO000000000000000000000000h7Pd`kGg0000T\f\000000000000deak00000000DIgB0L6@LRNX000000000000<EaKQ6MK0000Hd7NM1:7000000000000LV<C
00000000000000000000000000000000000000000000000000000000000000000000@O<700000000000000000dPO000000000000I2nc00000000I2ha00000000
00000000000000000000000090m]Y5EH00000000000000000000`IbN00000000`BJYA5T8000000000000000000000000`2GN4jFM0000000007eT52D8<RIX0000
000000000000DaO300000000000048UV0000000000000000dCk@I5fE00000000`oQf00000000000000000000000000000000000040]<00000000000000000000
0000000000000000000000000000000000008MEO00000000000000000000PBgN00000000XKZETi9000000000000000000bcn000000000000000000008T?1<oP9
000000000000000000000000DQ81HlL@0000@iS60000h>QA0000433e\66o<>3K000000000000000000000000000000000000T:c;0000<Z]?00000000hM6ATC7N
000000000000`Dbo8WZD0000<8n\0000000000000000000000000000\=gC000000000000`6]00000<0j10000000000000000dZh10000000000000000=3U`0000
000000000000I7??@X;5000000000000000000000000HWVh0000TL?8000000000000000000000000000000000000000000000000<C]N00000000PL9j00000000
000000000000000000000000000000000000@Fco0000000000000000TAbg00000000000000004?Ee00000JKG000000000000000000008@Ij0000X7Wd00000000
0000P`ii00000000@9kLdob>00000000LC^jTdRm`EP3Xb[ghD_000000000@;XH0W>Od1\o``e<00000000l>H^00000000000000008FFO8<0X0000000000000000
00000000000087h30000<^8>000000000000000000000000000000000000DRm4@YSe00000000000000000000T0T7\VkP00000000000000000000HPkQDmKc`N;:
<O_3000000000000@O9]00000000L8cd00000000d78\00008a^^0000000000008IH?00000000000000000000000000000000I3:=00000000i23F0000DM:60000
0000000000000000000000000000d5\W\[Cf000000000000P8bldee2000095K5Q7T]000000000000000000000000Hb`E000042bAT][_0000000000000000HYfa
000000008>X7\eP=ljLn00000000000000000000h;Di0000<]`B0000lLb=0000000000004b8J0000000000000000000000000000P\]Y0000000000000000`Bl4
0000HR3jdlNL0000000000000000I1`Q0000000000000000000000000000l>gU0000<<BE@\fi000000000000000000000000000000000000000000000000h<SL
0000000000000000000000000000\H<N0000lC6H00000000TE]k00000000000000000000000000000000000000000000d2_mY5OU000000000000000000000000
0000TS\U0000HX?H000000000000000000000000000000000000TAYl0000000000000000000000000000000000000000<YCf00000000DX^60000000000000000
00000000000000000000000000000000000000000000e5iX000000000000hETP0000000000000000000000000000H1lJThi:e0kK00008S360000000000000000
0000d4DC`4HjD5\K0000000000000WigL4\dHKc]00000000000000000000000000000000000000000000000000000]058FJa0000000000000000000000000000
00000000000000000000`6]@000000000000d5kn0000000000004aVA000000000000000000000000000000000000@X:a0000\eC500000000000000000000Lfj9
00000000HC`lhL<S000000000000D@?RDJPB000000000000000000000000m4T0\:]`0000i7[100000000000000000000000000000000\[Y:0000000000000000
00004TUN000000000000000000000000DPn500000000e3VM0000\Y<o00000f@V<VQE000000000000D9>k0000DKMC000000000000000000000000<o2i00000000
000000004IM14Ik0`d]D00000000hX5^000000000000000000000000491@000000000000=5:HH\l:E4n[Xgj@0000I6Pf000000000000`C3k0000000000000000
00000000000000000000000000000000000000000000000000000W:6\O7B00000000Q72MHThoX7K>I3\H4XO=000000000000000000008GR5m2a7000000000000
T[<R00000000000000000000<G0^0000DB_C00000000000000000000000000000000HEDM000000004nB600000000000000000000000016`Y000000000000\8a=
000000000ZAh0000T1<f00000000LBe`PGj[hA0o`a]ii4fI000000000000000000000000000000008h2DLSG_0000000085nU0L6N000000008Ed7H_mWd;BA<6M_
000000000000dKLP00008PeN00000000lZRf000000000000000000000000XaTX000000000000\@<B02LbLC]?00000Q=20QnkHZXg00000000d8li000000000000
000000000000000000000000D1?V00000000000000000000000000000000000000000000000000000000lV05dDBO\lkIT`=m8G^?@Md4T7<b00000000`XHE0000
0`ZZ00000000000000000000000000000000hR??0000000000000000000000000000000000000000lIBE00000000000000008Cdd000000000000000000000000
00000000000000000000000000000000h7Hn000000000000000088?R\nX>0000000000000000000014WW00000000000000000000000000000000000000000000
A5RChOdm000000008=N\00000000000000000000halg00000000000000000000000000000000000000000000000053Qb@ofE0000000000000000]5\Y00000000
00000000LB5^000000008D]<0000@8^D0000000000000000000000000000000000000000000000000000<H]d0000L9M\HT>J000000000000`AOL000000000000
00008QC700000000`AGALI\WTYNVljfZ000013PN8SB0000005Oa000000000000000087QVl>9f00000000000000000000000000000000<GCo000000000000Tj4A
000000000000000000000000\?Q8T8NP000000000000000000000000lK_9Dk430000000000000000000000000000hG0O00000000000000000000000000000000
00000000000000000000000000008f^\00000000000000000mFH0000000052bR00000000000000000000\X7EI2S0000000000000000000000000000000000000
00000000lK@Y`7]J00000000000000000000h^1h0000DkD00000000000000000000000008WF60000TGOD00000000000000000000892YM35U0000`;9P00000000
000000000000<@_10000@KEX00000000000000000000l7TG0000\D;N00000000000000008a^F4DXZ0000PTn1H21]00000000DJ8:00000000PMY\000000000000
0000000000000n<T000000000000000000000000000000000000HEVB0000E09O0000<<i40000000000000000000000000000d3Sk00000000`1XT0QQ<00000000
0IX000000000000000000000`GIH0000000000000000000000000000000000000000000000000000000000008E`Yl@\?0000HTGe000000000000@QcgL5NU0000
00000000000000000000XPLb0]jX000000000000000000000000@8?F8UeglY?[00000000000000000000000000004?9900000]eQ000000008JS<]1SV0000Th^;
`RiS\T3\E33n0000000000000000000000000000000000000000000000000000hDjU0000000000000000000000000000HV8I000002?Y000000000FFh0000dSA9
0000l_Hi0000`L`RL^EG00000000000000000000000056Ca0000000000000000000000000000000000008ji60000000000000000000000000000000000000000
000000000000PiD>d;?f0000<X`UXDHJ000000008dMn0000@HeN93\o00000000<U3^T<1W0000000000000000L=eH0[F>00000000000000000000000000000000
00000000`U;>8kV[0000T@cA4V:?0000D5[\0000H<8G000000000MDK0000000000000000\PSR000000000000L7oB00000000000000000000000000008JRb0000
0000@AU70000000000000000000000000000E78jPHhZl=7P0000000000000000000000000000DAM_lLXXHLcR0000000000000000\C9Z0000LD=0000082Bj<R>=
i2JQ00000000000000000000h7C5H8?mhLHZ0000d;Om000000000000a5hd0000000000000000000000000000T5WbDSBV000000000000000000000000P1FP0000
0000dE\50000DYk]0000000000000000000000000000H]i:0000XMB800000W2JdBJj000000000000000000008cS@0000<@VD000000000000X\ddh80E00000000
00000000\h1o000000000000PFR<0000\laJ00000000TQDn0000dm@B0000D1`j0000`c:G000000000000<Q?G000000000000<f330000000000004>4m00000000
0000A0Tj00000000\@NXM7SZ00000000000000000000Y2^f000000000000@ckG0000000000000000000000000000000000000000000083?Z0000LT?g00000000
PQ=l00000bHK000000000000000000000000000000004o]R00000000DPII000000000000000000000000lBV60000LOic00000000L2>200000000<8TT00000000
000000000000000000000000<kKb0<Co0000000000000000H6D80000@4C9Y6oB8<8U000000000000HUIk`d8L\Vg14:\78hbai0ig000000000000@SW600000000
0000000000000000000000004Z?n0000000000000000l\jd0000000000000000000000000000000000000000000000004Dm7XoSN48CF@cZn0000000000000000
00000000000000000000000000000000000000000Dk[0000000000000000000000000000L=n@0kY=<9HC\XXL000000000000000000000000D3^gX\\YP7GZHIb2
\XZ>0000000000000000000000000000000000000000000000000000000000004RkS8O_T00000000000000000000000000000000000000000000L@5?00000000
00000000000000000000000000000000`F;K0000000000000000402C@5g4000000000000e3B1000081640000000000000000000000000000d5j5@3nVXK]80000
00000000000000000000h6?chZ`l00000000000000000000000094Tc000000000000000000000000000000000000\8_R`B490000LYcX00000000X?hOh]6iD=8^
0000TZ7m000000000000dKO7Y4cE0000PU@500008f?>E5W200000000i3@H000000000000\>o_0000<ACl000000000000m3?L0000000000000000Y3^O00008>Po
8oF100008Ilj0000000000000000000000004ZJc0000Lcb000000000A2`MLWP<0000Y5A[00000000000000000000000000000000000000000000000000000000
00000000000000000000DA2olJ0EdY5m0000000000000000`QS;XMR_e3US@K2V00000000X@JG000000000000000000000000L^jI0000000000000000TA<9\2Ao
000000000000000000000000LMA100000000000000000000000000000000000000000000000000000FWhTdS<00000l4L000000000000\A3@00000000PG]50000
0000000000000000@7aZ000000000000000000000000D4Pd0000000000000000000000000000000000000000H^CJHL^^@PWLm6AZh;gh00000000lCe=000016`9
00000000=3H8DKD<00000000h:ka000000008LVY0000D:Ime3iChThI0000P>dh0000T?4NDZV?=63]l\_30000lPcM000000008oO70000P2JjT=gTDBEY\2<<H2B=
4Bke00008m<f0000000000000000000000000000Ho]90000000000000000000000000000`PMY000000000000000000000000000000000000000000000000T:Rg
HH5o54n400000000000000000000a6540000T^9a0000<8KeHYfR0000000000000000000000000000HD=P\aiM0000000000000000171V0000`Q_1000000000000
00000000dBJ5000000000000000000000000TK\Q00000000000000000000000000000000001g52if0000@JEj000000000000P0lY<T\m00000000000000000000
DdZ]0000hFZ[000000000000000000000000000052`@0000<;FM\_OF000000000000D4iO4Il7l];D00000000`E>D000000000000H;GSTSoM0000000000000000
00000000000000000000000055`i0000000000000000000000000000l?MK000000000000h@oHi4ma00000000000000000000000000000000000000000000LE8f
00000000000000000000P@;K0000000000000000DPSH00000000XP4000000000000000000000000000000000000000000000000000000000000000004D8J0000
00000000000000000000000000000000000000000000000000000000`R<Yd_n`0000DJ_^`Z\3TF:>4Q3C4;[m0c<AHk`Q000000000000XmQZ0000000000000000
000000000000000000000000000000008F2Ra4aW0000000000000000l74]0000000000000000000000000000000000000000X@GP000000000000lj9100000000
8_5hTG;40@o^@XGl09dZdgQ115HF0000Y1E=0000000000000000@ifYm7U70000000000000000000000000000000000000000000000000000000000000000TV[3
0000000000000000000000004Yn>@k7M831Y000000000000\]LIH07Z0000E1AQ<cN>00000000000000000000h]jN00000000000000000000\L1?000000000000
00000000`k0j0000hOkB0000000000000000X629`Vf2000000000000000000000000000000000000000000000000P>8=i3D`000000000000Pi=\000000000000
LM<;XC4;0000000000000000000000000000`K>@00000000PlbX0000000000000000000000008NoF000000000000000000008DeA\O710000DN>n000000000000
0000000000000000000000000000XX6K0000148]000000000000000000000000<0VQ000000000`T300008<2j000000000000000000000]6S0000000000000000
00000000<Zn:\>GOHV0ea7BH0000TOKN00000Q2B000000000000000000000000lOGo000000000000`d2Z0000h^6\0000000000000000000000000000H@T10000
0000000000000000000000000000000000000000h24d000000000000000000000000LQX\00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XP=Z\P@7lJZRHm?Kdm\F0000`TlT0000<o9nDLOQ0000dd0b`H>a000000000000000000000000
U3nC00000000000000000000D41?00000000h`le000000004CfJ00000000000000000000000000000000000000004<mZ00000000000000000000000000000000
0000000000000000ljXP0000Lk3T00000000`8g^000000000000000000008N=n000000000000000000000000000000000000HK]c000000000000`MMY0000DQ]J
0000HD6e0000Hn3F000000000000000000000000000000000000000000000000000000000000Dk8l00000000000000000000=2Uo0000d_ZP000000000000LddU
L[^`a1eY0000000000000000000000000000000000000000000000000000000000000000\A6D0000LA8B0000000000000000000000000JkX@lgb000000000000
8=Cn00000000000000000000d<WJ00000000000000000000000000000000Hbac0000000000000000000000000000000000000000\VJU0000000000000000L;j`
m6_C0000000000000000l4aY0000000000000000000000000000000000004eVADn0:\KE74o0V00000000000000000000000000004Zdj00000MGC00008^;edK?^
00000000U0890000000000000000000000000000000000000000dZOG000000000000lk7o0000X0Z00000000000000000000000004P0S00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048\F0000000000000000h\1U0000000000000000
000000000000000000000000000000000000000000004CaWl1<W4[OMTG01X4>c`jF`000000000000\Mhi00000000l7T8D`nE00000000000000000000d^[X0000
8N:J0000000000000000000000000000000000000PlkX6?ITCJ<TW1c00000000000000000000000000000000le2:m6a=00000000dmWg0000LU6FPX79DI\C0000
0000000000000000000000000000@0Mg`cFG0000000000000000dDl000000000000000000000000000000000L<1g41Yg0^F^0000XggX000000000000H9:FP3:7
0000000000000000LOMF0000`E6U00000000000000000000X0CL000000000000E6@D0000T>cc0000E2\U0000\oW@000000000000000000000000HfPD00000000
0000000000000000DJ2d00000000<o5k000000000000X]<N0000`T2o000000000000l<SZ00000K=F00000000000000000000h[Fk0000000000000000TDf40000
000000000000hhhR0000Q5hJ00000000hTOo000000000000djQC0000LN6D0000`jd200008g^d000000000000000000000000d1@]000000000000\XP<00000000
0000000000000000H4lB0000Y1kS0000Q0KU4:OYh;@m@?6h00000000HVk9000000000000Hg3<0000XP]6<TMZ0000000000000000dB<f00000000000000000000
\R6[0000000000000000TC8me62fh6bi\cd8i3;lM5;Lh85K000083H^45Q[XLGKddm;00008V9k0000D5\?lKS:`P2l0000000000000000llUF000000000000LUl[
0ZRH0000L7o200000000XQ1T0000`j]b000000008JRoDJ2;00000000000000000000000000000000Pf_Y000000000000000000000000000096Eo0000Dk>20000
\?O800008X2Q00000000000000000000TT`NT?HU@XGc00000000000000004bZ:000000000000dd0D00000000000000000000000000000000000000000000lZ7^
000000000000PVRH00000000000089Kb000000000000000000000000000000000000000000000000e6>:00000000Q1MYE1dA0000dHUh00000000000000008_I^
00000000Q6[jTh<7l]<70000000000000000000000000000`5`[PEU`D^_AdiAQ0000000000000000000000000000l1E000000000000000000000000000000000
000000000000000000000000000000000000000055h0A5[oTk?30000TlHi0000PANb000000000000000000000000000000000000=6^300000000000000000000
0000000000000000000000000000000000000000000000000000l]3j0000@CQ]\7750000000000000000000000000000XCJMU6h^000000008B\>ddHIU5Eh0000
0000lO7_000000000000000000000000000000000000000000000000000000000000@MCEP<de00000000000000000000543`00000000000000000000T30m0000
00000000000000000000XPijM0I]0000DPFi0000000000000000000000000000HkIL000000000000H_]B\DnR000000000000000000000000000000000000hk4n
000000000000000000000000000000004Mll8:3A\UEX00000000000000000000000000000_lL0000000000000000000000000000X[YZ000000000000Di6Z0000
00000000000000000000000000000000000000000000T9K?Pg5[U4J@00000000=4XJ0000000000000000000000000000000000000000000000008g\l51_I0000
000000000000DAN90000\XFU\R1`0000000000000000000000000[j^`EQ:0000000000000000XTOK00000000XD1J0Soc0000`HNL000000000>a7000000000000
00000000000000000000Lh3[00000000000000000000000000000000L;_b000000000000L25k\R6e0000000000000000000000000000000000000\^G00000000
0^l<0000Phd@0000000000000000hDV10000\@g_000000000000000000000000000000000000@GgP00000000DK7c00000000000000000000000000000lT;<gJG
@JR900000000D0<EHhC>Pn9QQ4Uj00000000\;=RL<V3lfIIa2<V0000Lj=;0000X6>_0000000000000000000000000000000000000000LWP10000000000000000
000000000000000000000000LHgUA0aO00000000P\d70000@STJ0000L2c]<dOF0000000000000000000000000000000000000000<MGh00000000000000000000
0000@D[o000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000T17F00000000\[G\0000D3f<00000000TQE=000000000000H63:TZmF8FQ7dL`4000000000000dICgTVa1000000000000<hX<lRkd000000000000<8:U
00000000000005=20000000000000000@YTF000000000000000000000000000000000000000000000000Xi<LDeQ10000`d;C0000XXW;`8OZ4A`R`JCK\P7>0A8b
0000PlgF00008\C4l6>A@?kEDChBP2KKa4`?0000d;:H000000000000T<RV00000000000000000000000000000000<\`60000@SR]00000000000000000;UG0000
0000000000000000`6jg000000000000\jl900000W@m0000000000000000LjkU00000000U6W[0000000000000000HYfC00000000000000000000000000000000
000000000000000000000000TXIJ0000000000000000000000000000lOJ9dE810000000000000000000000000000lDoZlZSR000000000000`d`eDZCE4kbL0000
00000000Hm3h00000000000000000000@IYX00000000000000000000000000000000<:Ug0000000000000000<hiM000000000000`8KT06?1T2k6000000000000
000000000000L<OX000000000000\kAD0000000000000000<;<XTkko0000DWG_0000000000000000HT6j0000hnQ^@b_JXI[>\R1jL]aO0000T^?;000000000000
00000000<JWI00000000LOZe0000XO3H<HGh0Q7P000000000000hA[J4dXO000000000000A1ak=61b0000000044Y9000000000000000000000000XK\a00000000
XcKV0000000000000000hBSN0000000000000000hYD500000000l6c500000000l^Da0000000000000000000000000000000000000000A7ZG00000000lYkld[0U
000000000000l>0_000000000000000000000000000000000000000000000000000000000000e6AG8F2`00000000H7UUTD<A0000X7bH8W\10000000000000000
00000000000000000000000000000000hP\IXX6>000000000000000000000000000000000000000000000000000000000000lLaML9DS00000000000000000000
00000K[K000000000000000000000000000000000000PNX?0000000000000000000000004Yml00000000000000000000l;Il00000000X]U`0000000000000000
000000000000000000000000TRaQH07=P>cF0000h7]80000000000000000000000008Ef200004lIA00008f8B00000000000000000000000000000000\lioDo[d
\F\@0000TbcN0000LMT10000d<CA0000000000000000000000000000000000004H:_Y6:W@LMM00000000L1Y2M3bW0000000000008<L:DFV40000Dc5>00000000
0000000000000000TkGV00000000000000000000e6jB0000079FY70B0000000000000000000000000000Q0J?\;@_TF]I0000000000000000000000000000Xd`R
00004WhB000000008ZU>000000000000LQa500000000000000000000000000000000`THo00000000000000000000000000000000A5SN00000000Y2bE00000000
00000000000000000000\Z7O0000000000000000HU9;0000d4BT000000000000000000000000000000000000X6co0000HY]68[<c`mXk0000000000000\IP0000
4ncBDmLg00000000000000000000h?2H\m6100000000Xa;U0000D8Tf0000<D2?l69a0000<ci70000000000000000LUno00000000000000000000000000000000
00000000le^N00004mdA000000000000L?j900000000hR4klW_N000000000000000000000000000000000000\hX[0000000000000000000000000000lfAT0000
0000hIc@dolKlE?P000000000000000000000000lAR30000H>VQ00000000000000000000X5U=PQQN0000000000000000lR@<0000000000000000000000000000
D;k<000000000000000000000000000000000000000000000000000000000000000000000000000000000000\G>@TZ_A00004b`X0000T1fg<kiL@FO000000000
0000000000000000\K>h000000000000000000000000dQ6b000000000000XNJE\V=B0000`17400000000HV[`0000lk?D000000000000000000000000HA=00000
h;KXDL6jX^dA00000000@9[E0000000000000000T^YR13KIPc2R000097[D000000000000000000000000000000000000000000000000XEa]00000000\9590000
dNZ;PD;Y@XhA0000000000000000@5BO00000000000000000000L9Dc000000000000\RYS000000000000000017EP0000@lBE0000000000000000000000000000
heG\0000000000000000000000000000lb]c44Zf0000000000000000X2la000000000000000000000000h]kV0000000000000000Da?L00000000XCXZA4Ccd_Z7
l`0[00000000D<M90@=B0000`N@Z00000000@`N`00000000000000000000000000000000LNdK0=5kLML4000000000000000000000000HUE600000000XLEK@FP2
00000000P90M0000`<bKDJbL000000000000000000000000000010UR000000000000T28@00008fDSLgW>0000dcfB0000000000000000000041JB000000000000
8>j@00000000HmUA000000000000\[Lm`kHA00000000000046a_00008BC_0000000000000000000000000000000000000000000000000000000000000000M3>l
0000000000000000000000000000e2>I00000000DL\A0000000095J^000000000000000000000000000000000000LYc1000000000000\`ch0000000000000000
000000000000000000000000U11V000000000000TVe100000000000000000000000000000000000000000000dI^e000000000000H>oN00000000M6mn4mN`0000
T_\A00000000<L2>000000004GjF0000000000000000<T\_0000]1RN000000004BD@00000W\>P3gP]5<P4\`i00000000HZ_n0000`[e`4@KC0000000000000000
000000000000HV6M0000hMGX0000lfAj<k;800000000000000000000000000000000@KJd0000<R:`00000000I5Z>0000000000000000TV=gX1aZXGTb0000\R1I
0000000000000000@jb2000000000000000000000000000000000000000041b2000000000000000000000000000000000000000000000000000000000000Pl`o
00000000XGfc0000000000008OJn00000000000000000000000000000000i2Ga0000H0Vm000000000000m6890000000000000000000000000000000000000000
TP8T0000`POg000000000000000000000000l@`gLC5jXA8S00000000000000000000000000000000000000000000T3h^00000000DgT9000046Dh000000000dSK
`e\fA4B`000000000000000000000000@@G_000000004KfY000000000000000000000000000000000000\lLQd3V5000000000000000000000000000000000000
000000000000T;ib00000000DP;R\UD?000000000k6N0M750000000000004:nG00000000000000000000000000004NmC0000000000000000000000000000\Kd=
0000L07Kl3SJ00000000@F?U0000P_CLTmlJ0;69P4j\000000000000000000000000li<_00000000h`cU@6Y0XPHR`SGOhVhMlJPblZ;>\?R2T;HQ<EF88Pa@0aKB
<mV2]3WD94k60000000000000000M3LP0000hS<^000000000000`6^Z00000000D4U5`B<F000000004A5800000000000000000[CXTO[aThURThBe000000000000
hm3@00000000T9ZQ000000000000=00:0000Te<?000000000000HFX600000000DJEPE7=h000000000000H@^A00000000000000000000hWCmHm1>00000000deh6
]2:l000000000000@G0A0000000000000000000000000000h;;c00000000hMM900000000@\\P0000<E_N0000a0SZ0ENQ0000000000000000000081[c00000000
0000000000000000PJ9>TJ=;0000000000000000000000000000000000000000H:;S00000000000000000000000000000000l;5>000000000000000000000000
00000000TVl>00000000TU:C0000Y6`F00000SY20000TBPE0000000000000000PGEN4>ad8B=ThL<5000000000000LZZ1000000000000000000004E<=00000000
0000P8<N0000000000000000000000000000XAbD0000`HToY46_Y6bJ000000000000000082;l0000000000000000DhEB00000000000000000000lZRZT70Y`>c1
00000000164=00000000<;Hb0000000000000000000000000000000000000000<<?=<QRT00000000000000000000000000000VMc0000000000000000<0IX`\J8
000000000000000000004]G50000000000000000D5fX93CBDkEL000000000000@M?Z0000000000000000000000004eXW00000000hQc40MBI00000000@i4k\R5B
000000000000TJB?X`C\000000000000000000000000000000000000HWI40000000000000000T80d000000000000000000000000000000000000\Fe?96g80000
0000000000000000000000000<X[`Kab000000000000000000008PBZ000000000000\B7L0000=3\U000000000000000000000000000000000000lB^A80M30000
00000000000000000000\h81`lN;T8Bd00000000000000000000000000000000HV_X0000<^3;000000000000lG2j000000000000D@KiTgK;0000000000000000
000000000000`@3MHlgS00000000M3Qo000000000000000000000000000000000000000043WjDX3c00000000000000000000<7mL0000000040QdDWOY00000000
00000000@6:F000000000<:I0000000000000000<Y5`000000000000000000000000d;8V<^K>000000000000<chU00000QmB0000000000000000000000000000
0000000000000000000000000000000000000000lM\n000000000000000000000000000000000000000000000000`L[fa38]0000l8BG0000d3Ji0000L6DG8PaS
000000008@>>00000000000000000000000000000000000000000000000000000000000000000000000000000000DJ7l0000000000000000000000000000P3c8
Xn?S00000000DQCXHoPX0000L7m]00000000000000000000dL<`\kU;000000000000000000000000000012:\000000008Jef0000000000000000TEW<00000000
00000000000000000000@4Yj0000000000000000@O:m\bZ`00000000000000000000P3:F0000000000000000000000000000`RZR000000000000000000000000
00000000000041_l000000008>cU000000000000LZ[I000000000000000000000000000000000000000000000000`ePT8W:MI1o;000000000000000000000000
i5mldf_h0000000000000000000000000000000000000000]7>e000000000=]VhE_@<PRGe2WC00000000000000000000P_g9000056Nb000000000000X]Oc8`jf
0000\V`U0000`nX`00008>B:0JBl\R0H0000000000000000lGi0XUT<dL<CDo=<000000000000000000000000000000008d=Z0000000000000000h6`h00000000
0000000000000000000000000000000000000000000000000000P4f500000000000000000000000000004FVa0000000000000k?U00000000m5MW000000000000
00000000@lSn000000000000000000000000Hgk40000000000000000000000000000000000000000L;6l`>_e0000000000000000000000000000dkW000000000
0000000000000000000042^Ch@Qg0000000000000000000000000000`KVU4V0E\lnW000000000000000000000000\LOGL1L1`Xjj000000000000000000000000
dcEO000000000000l7Bk0000h6f<14mN00000000l]P>`N^hP[N@i18j00000000lm:200000000XRTId1\58DPF0000lCTR00000000T6hm0000000000000000hQ8f
00000000E5>J000000000000000000000000000000000000000000000000LT5300000000`a@2H>ba0000000000000000X:J=h@4m00000000LOhB4CRg00000000
0000000085[I000000000000000082bc000000000000000000004Q3V05c``o5K00000000000000000000D9lQ0000\1\OLM<g\W;>000000000000000000000000
0000000000000000Y4\6000000000000000000000000000000000000000000000000<bWN0000000000000000000000000000000000000000Q5HS000000000000
000000000000000000000000000045SH0000000000000000D9G200000000000000000000H:OFXm=J0000000000000000000000000e5O0000000000000000<RoO
XmTE0000D1ji00000000000000000000\>K984b@X9<d00000000000000000000PM>>000000000000HE\B00000000000000000000l]\R00000000000000000000
P1C]00000000000000000000d;WZ14Y^0000000000000000000000000000A5jc0000`g8N00000000000000000000000000000000`UEe0000\AkX\\US0]gA0000
\Pkg14E^00000000000000000000d`<PTIgU000000004NO1TZ[6000000008JQk00000000000000004E6g0000000000000000lC9<@bl_PAgC=0ME<;`100000000
`DbI0000PQ]100000000<Mn500000000000000>A0000000000000000000000000000hSjaPYB>@0Jk8>gc0KBO@Qg[Dkafl5TQ0000000000000000000000000000
000000000000`g_Z8\lK00000000000000000000000000000000000000000000000000000000PW_\0000000000000000000000000000h`Sd0000@;NHe1hh0000
000000000000TdP60000\R6D00004Kc5000000000000000000000000000000000000PHSTLN2]P^Wd0000000000000000T25W0000\9V`00000000000000000000
00000000000000000000D0=6000000000000000000000000000000004jlb000000000000000000000000`P>d00000000000000000000000000000000H24G0000
0000000000000000000000000000M702@1oR000000000000000000000000000000000000000000000000000000000000000089_5000000000000000000000000
0000@P2K000000000000dL?J<NNa0C>W14cO00000000hT8i0000000000000000000007FB0000000000008MYJPAW2`N:;<8_b0000PYH70000000000004SMMD;T3
0000lDC:@ELE00000000X56AX5ka00000000000000000000000000000000@e81000000000000@:E1000000004gXb00000000L2L<00000000h5a5<I=>00000000
0000000000000000000000000000000000000000\W:m00000000000000000000000000000000000000000000000000000000000013X[00000000000000000000
@2HIDP;@00000000000000000000000047:H8Li?lO1^A2870000m2]o000000000000DF;?0000000000000000000000000000000000000000Hj0I0000U4P`0000
0000Dj0Z0000000000000000000000000000`PjE0000Q3AT0000000000000000000000000000000000000000\TSV0000000000000000l=`;0000000000000000
0000000000000000000000000000dUWc00000000000000000000000000004JDO00000000HT=P0000000000000000000000000000`Dll00000000HIGe00000000
0000LBUg0000h:7T00000000\A_E8mnYhkdT000000000000000000000000<TobLZoA00000000@]0P000000000000<T\>00004]k`0000000000000000hD^60000
d^[;000000000000000000000000daMP0000000000000000000000000000000000000000hQ5fhn;n00000000000000000000\gUY000000000000000000000000
0000000000000000<V1W0000@QkD000000000000ldl]00000000000000000000000049^40000@5QQh9KQ@?nX000000000000<C?@000000000000Pj_300000000
00000000000080SYH=l800000000000000000000000000000000000000000000X9`l\^?^0000h2Ra0000000000000000`C<U\R7E0000<>Zm0000000000000000
0000000056fH000000000000000084Kk00000000000000000000000000000000000000000000m1oh000000000000XA924fjW000000000000@J[E8Q>f0000l67d
`c7F000000000000000000000000L9=^00000000000000000000@R\2000000000000000000000000000000008[He0000000000000000000000000000000043HG
<6NG8^j\T1Xc4o`30000`k@LT92k00004O0iQ2?@0000000000000000`K:O0000L\M`00000000000000000000000000000000000000000000hKan000000000000
<4XiH]B600000000H6cM0000000000000000000000000BTL0;Sf\@>0DG[=Hb=N00000000XCYV00000000`Mm>i3Vj<^O;00000000000000000000000000000000
00000000000000000000000000000000D]h[l=3^00000000000000000000000000000000000000000000\IfI0000000000000000000000000000000000000000
0000000000000000<bG900000000000000000000000000000000@90_0000000000000000TPe:<YHU@jYE0000000000004O_jh5igP7kPD:93D@j4L>kem3ncDDQ:
0000a5cX`[o[TXI:0000000083=c0000000000000000000000000000ld:K000045KR00000000@]h400000000<=QV000000000000000000000000000000000000
0000Xgi?00000000X1QH0000000000004?dkLYll000000000000lloS000049c;0000000000000000000000000000000000000000HhJj00000000d=EgQ5n90000
0000LA_j000000000000HNQa0000000000000000000000000000Q2n30000@Ja30000A2`]00000000`H3O000000000000000000000000D[Bo16c0DimB00000000
0000HI?80000000000000000000000000000000000000000XWWF0000T>m^X<3UHSOg`aKUd3<?Xa\Q000000000000000000000000000000000000M6_P00000000
0000`4mA0j0m00000000000000000000XKMo000000000000M2DE00000000000000h?00000000HaBP0000000000008_`10000L>N54GKe\Hk\4KBh@X:Q\R2J0000
000000000000hFM;0000000000000000000000000000000000000000lc_00000000000000000000000000000000000000000000000000000000000008S3Y0000
0000DAl@0000d8F=<F0_00000000lJN^000000000=2S4JC=PP6D00000000PS:90000<ClV0000000000000000@ie0lm>eP^X30000000000000000000000000000
000000000000000000000000d6^G00000000<TIV0000DGh?D_`n00000000000000000000dIZ]00000000000000000b6P0000hgP=000000000000P@n\00000000
000000000000000000000000@J=`0000000000000000000000000000@R9o00000000000000000000000000004C3Z00000000000000000000XY;D000000000000
0000`ljR000000000000000000000000000000000000L[?2099100008@=6000000000000<2H80000000000000000000000000000000000000000haKd0Pk@0000
00000]U00000000000000000H4g\0000DWOe00000000X56200000000000000000000Y30i00000000000000004CcoE52?l>:G0000000000000000`1Ph0000hoJ;
00000000<K]LTi[?000000000000<kTL<M;j00000000000000000000000000000000000000000000000005iY00000000000013<m00000000000000000000llE?
00000000@1LB@Z8F00000000LliM00000000000000000000`3IA00000000HG`nDJW@M67E8>jK000000000000X[o1lf<ZhXj10000000000000000000000000000
000000000000hEfQPC_i000000000000D@BG00000000E3[k00000000000000000000000000000000000000000000T7Ee00000000@Ci@0000000000000000L4O3
00000000HVUT000000000000`EmZDSCaI4h<000000000000`\MF00004;GB00000000000000000000<6ilP<29\UU;hcn>00000000000000000000l;hL00000000
0000000000000000hF6<00000000X^BQ000000000000000000000000000000000000000000000000dd`C`Bhn00000000HehX00000000000000004BVH0000PP[>
DT^R000000000000000000000000000000000000dRid00000000000000000000000000000000000000000000000000000000000000000000000000000000H:d@
000000000000Y5UA<;Z3E1Yc00000000000000000<Nn0000dG]e000000000000@6Z2X[93@^n[0000H:UY<6Ib000000000000000000000000<3O8hPP4m1Kg0000
0000000000000000000000004UlI8jnBY59D00000000000000000000000000000000000000000000TGbK<6_K\K]BDak]0000000000000000hdU?0000\Omll;X8
000000000000hLCE0000`@hL000000000000000000000000TXbmL[DPlI@n000000000000X6>200000000lU<78>CF000000000000Pbbb4FW60000LKVo]4bk0000
<?LIPZGT0000000000000000000000000000`3<i000000000000000046D[00000000<n:h00000000000000000000L9iT00000000PE@Q0000dIJj465@@c`J0000
00000000e6nU0000<0O<000000000K?7\A<e000000000000000000000000000000004I9<00000000000000000000000000000000diflLNfW000012Fe00000000
XW[:000000000000Pm;800000000000000000000L6cA00000000<lli0000000000000000dXM\0000000000000000H:>:4gc6000000000000000000008nEM`hb;
00008;O?00000000TTAP0000000000000000l54300000000000000000000000000000000PL:m000000000000000000000000PNTAd;<;hS<j0000000000000000
00000000`8fU000000000000000000000000000000000000000000000000`96kP<53l<P?92`3TT<900000000000000000000dA:ohOXlddR^DY5KXjIC00000000
00000000]3>8D;TQ0000@0e@000000004lVILOJK00000000000000000000@<0IH=M:0000`14e000000000000A65A0=Y=0000XY2VLS0a0000Lj1f00000000X3W6
0000000000000000`O8k00000000000000000000000000000000Lmk^0000@0Z_0000m10d0000000000000000TFcD<1hX0gbY\1U`000000000000000000000000
000000000000000000000000000000000000000000000000000000000000\IAY<@H?000000000ZHM00000000dEdS000000000000000000000000000000000000
]5c4A7;a000000000000`6I10000<:30000000000000000000000000000000000000000000000000000000000000000000000^8mlBCM00000000000000000000
4aak000000000000000000000000000000000000H3Ld]7AE0000PH>k00004b0O000000000000<[O@00000000T0g3@;i7PTg_M4`c0000T2YkA50U<4m1X?0j0000
H4Tel`kT000000000000000000000000e37Y00000000d;K0000000000000H=m_A2iE<C=cD7][00000000000000000000D>f<H]SM00004T5P000000004d9@0000
000000000000D45TT<HF<]c50000000000000000000000000000``oo<I`O000000000000000000004<C[000000000000000000004E=^00000000000000000000
0000H^A>000000000000h;m>000000000000d;SC\WiBX=V<000000000000000000000000000000000000\Dd60000000014MQ00000000@6UN08kChQG:0000@f=3
XlO>00000000hkk\=44700000000000000000000000000000R?L8JOX0000m4aJ000000000XKU\\l]000000000000000000000000000000000000000000000000
lcAk0000P;Fg0000000000000jhe00000000LR_iL]RZ000000000000000000000000`W3gXR;E4<@_000000000000dcgo<oiI0000000000XD8>nb000000000000
0000000000000000000000000]7`0000DEPj00004SM600000000000000008?mn0000lb@\0000000000008\[h0fFL000000000000000000000000\97A0000`3GH
00000000\?b<0000000000000000000000000000000000000000000000000Y:=00000000000000000000000000000000l3g?LEG000000000XZC`U49@00000000
\=4P\BcQ0000000000000`9P0000000000000000000000000000hSPce6i80000000000000000<6M@<7_G0000000000000000000000000000000000000000D[2n
0aJW8C2100000000deif0000@Vo=l`UC0000lbcc00000000@b_90000000000000000000000000000P_V<@=bY0000000000004O5f0000000000000000\kf9E3hi
000000000000000000000000@;>P0000E5I:000000000000000000000000\>?cDCgd000000008\E<00000000L9iA0000000000000000TVPN0000lQ=X00000000
0000000000000000000000000000h9j<0000000000000000000000000000000000000000D7AK00000000XmPi000000000000000000000Uja000000000000dTRk
000000000000000000000000000000000000000000000000lI;e0000@9EX00000000<?bi0000000000000000e4GB@TMGU7R@00000000lCi^0000H3Ln00000000
00000000D4R=00000000m7H10000000000000000@;m\dEa7I7:G000000000000DT?Y000000000000000000000000000000000000000000000000000000000000
0]k;000000000000000000000000000000000000H\D\@9l@00000000000000000000000000000000000000000000000000000000000000000000000000000000
]6hN0000DCj<`m`l\R6o0000000000000000hFBJ00000000@\cY00000000000000000000000000000000000000000000Pcc70i<5000000000000i5K?00000000
000000000000LGHc00000000000000000000000000000000H<8000000000000000000000000000000000000000000000<2G]0000XgY90000000000000000<RX`
000000000000000000000000000000000000\LGcXU>JD5Eh000000000000000000000000Q7>5000000000000P3a88HN90000<dW]D^g`0000DNTj00000000d8ba
000000000000@L>h000000000000000000000000000000000000000000000000000000000000000000000000PZlf000000000000\BHM00000000dYlY`ZDfXmZ>
000000000000PX:C93XKI3c400000000000000000000LVJ`TBgB000000000000dOo^P63S<^8K0000\CXLP`LB0000000000000000000000000NLW0000T>Og<Eoc
0000000000000000P1:nE0X2000000000000M65h00000000Hee^0000l`7@M6360000000000000000000000000000U2Te0000000000000000\D6ILE76`SmV0000
0000000000008=oh0000TkV20000H[fN0000\eA10000PR^d00000000l?l;000000000000000000000000e6YB0000l>9V0000000000000000hZLAh\\e`och0000
00000000000000000V4g0000000000000000000000000000HjWl000000000000Y1>G00000000000000000000000000000000`AY;0000<VQ60000PCKL00000000
Q4VD0000000000000000000000000000000000000000<Oa9Xn=:0000000000000000l6oEXOC>0000000000000OQ[<[=1`doF0000000000000000LACE0000@R2>
000017Dc000000000000000000000000000000000000000000000000000000000000d;RV000000000000000000000000PmS60000000000008Be700000]`60000
0000000000000000dTO9000000000000HL_D@STY000000000000U1@:0000L3OD000000000000PJ5N00000000000000000000000000000000TJ67<f[\dX`g0000
Q1lG0000A5le\]OT000000000000000000000000`R244Nl=02jdPC?_TVWn00000000000000000000000000000000P2N6@CW9000000000000@BM:000000000000
l]?0TDM9000000000000000000000000@3[ZDmKR000000000000D3nIT[i\@e11\U\J43Ba@ZPG`SUh0000000000000000000042@hT_R`0000000000000000XQ0n
`lbi@ldl0000T?YH000000000000000000000000000000000000\?im00000000000000000000000000000000000000000000`?Ta0000HTjo0000000000000000
0000<i=G0000P[D_000000000000000000000000000000000000000000000000PV@2Teki00000000000000000000000000000000T_:]0000LcGi000000000000
000000000000H^Xb000000000000TGJT0000000000000000000000000000000000000000HnnB\00>P]8L000000000000`:eXDZA90000000000000000l9k]0000
000000000000a2\H00000000000000000000000000008NLG0000000000000000000000000000DLi494^Z@1TK0000P3AJ0000PBiZ4PQ700000000000000000000
0000000000000000LcXFI6a]0000000000000000<bAX0000000000000000000000008\>60000000000000000Q5BT00000000000000000000000000000000P0?`
000000000000000000000000L=aZ0000`To000008jhE0000h:d1000000000000d17m00000000000000000000000000000000dcR[D6`WH:KHL09I00000000Y7<T
000000000000`Gf:0000]5b7Dln0567R0000DCi60000000000000000000000000000DTL<000000000000E4:d0000<CX=00000000000000000000M4HX00000000
000000000000lWEG000000000000XX1]00000000000000000000dFg=84amDPMFa4JP00000000HQ;l0@e2h\LN00000000000000000000000000000000HW?20000
0000000000000000000000000000000000000000000000000000DkS@d;dF0000000095nF00000000\4RNA1Jn0000Lga2d3?OPdFmL<NB00000000000000000000
00000000LTV[000000000000000000000000000000000000H;_O8?ZG000000000000HVk_h^Zm000000000000000000004XX600008N?l00000000000000000000
0000@M`K0000\Ej00]:10OX;0000000000000000000000000000000000000000<=kH0000XORj\`mg00000000P]><00000000000000000000@6Y`00000000\H>2
00000000000089a=l;REHC:I]2oi00000000000000000000000000000000000000000000m65[000000000000000000000000HnM0000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000A5TE0000A1Ze0000h\^4d7X^00000000@>:`00000000000000004:Tj00000000
0000P<mj0000@iYm000000000000000000000000000000000000000000000000L6040000000000000000000000000000000000000000l\HS000000004^130000
0000000000008WE90000000000000000000000000000X5jjLOW7XmY<0000l1Mm00000000i3V@0000000000000000i4]PDIoGHT8@00000000\mE3000000000000
000000000000X;Hk<MCN000000000000lAc;0000000000000000\BI@0000000000000000000000008IHTY7G=0000000000000000000000000000000000000000
@^WKXMJfPdVIHf4800000000000000000000\7W@PiF6000000000000000000000000000000000000000080B\00000000`QG\Pm1O0O[M000000000000]0h\0000
0000`=ZZ0]Mb0000000000000000h]8m4U_3`0;74b0<0000000000000000000000000Wj?\hXn0000000000000000000053<cLMJG0000000000000000lA^`0000
00000000X:\U000000000000000000000000l\^`00000000`LKm8Pg30000000000000000000000000000\QSN00000000d:GMTe7N`77F00000000000000000000
00000000000000000000000000000000TEgN0000000000000000000000000000X^jmXiH600000000e7XZ000000000000`WDj0<mA0000000000000000hDOh0000
00008gJd00000000DmT4Y1a@`j`O0000000000000000@jR?8@0V00000000000000000000000000000000M15`h47l0000A6e^@TT^00000000@:XjPJcSh;WJ0000
000000000000000000000000e6X80000000000000000000000004fMK00000000000000000000000000000000000000000000hIYC0000000000000000XWWU0000
0000\<3D00004c1b000000000000000000000000000000000000000000000000<2;\00000000000000000000daWPDPbB00000000000000008Cf1000000000000
00000000000000000000000000000000000000000TaW=6oR0000844h000000000000000000000000h`_E0000HC:]000000000000D4hYT8;W<PEWX:mA0Z9`HG??
0000000000000000`1O500000000000000000000\\Hn0000H4KH00000000POQ<0000L?2gP?C>00000000<^@d0000H>BI00000000<P3=0000000000008;ONDWh6
8PN]0000@6\a0000000000000000P?=@00000000`La=0000000000000000000000000000000000000000000000000000\KCY000000000000Xd`2DGiE0000E5k0
0000000000000000Lb560000=7AU000000000000000000000000000000000000000000000000<?EP000000000000000000008<8:00000000000000000000LjT>
0000hQFi0000`d\A000000000000000000000000000000000000<]lJ0000000000004k]6000000000000000000000000000000000000000000000000H8O08S4W
00004MkT0000000000000000000000000000LdnA000000000000000000000000000000000000000000000000d==G@Cbm000000000000000000008Til00000000
00000000000000000000L<VS00000000000000000000000000000000\;N3l@IJ00000000000000000000000000000000000000004Oo<00000000dXKe00000000
a76O00004amB0000000000000000000000000000XSU60000000000000000000000000000lkhj0Wa]0000H^A00000000000000000000000000000000000000000
Xnc[@>ok0000000000000000P=1KXUID0000000000000000DB9E@feS000000000000\;2i000000000000000000000X?h00000000<U5SE1Om0000000000000000
000000000000d0jF000000000000L=Fh0000000000000000000000000000000000000000E3<V0000000000000000U1fe000000004a_60000T2JM000000000000
000000000000000000000000000000000000000000000000000000000000\QZY00000000000000000000PTH80000DAH3dRZA00000000000000000000de2h0000
000000000000000000000000000047[W00000000TTmB00004Xf[00000000000000000000LKoR00000000000000000000X;g2000000000000dHfL000000000000
00000000000000000000dWbn00000000000000000000X2DXH<e4`4la00000000000000000000000000008?bH@<AR00000000000000000000dHIdm38j00000000
0000000000000000Xjod000000000000000000008]TKT5`=00000000000000000000D76e000000000000lC1e0000D9ko0000lO9:00000000l3iH<bA;0000`LJ2
0000000000000000<[WS0000000000000000000000000000@cDk0000a4_h0000D4^4`R8`000000000000lFB>`]OIE2jFdFa4955B0000dSed0000000000000000
0000000000000000PILP000000000000000000000000\f`?X[\60000L<C200000000000000000000DiRJ00000000`j;V@FGB0000000000000000000000000000
HWFY00000000000000000000e1^mL:MB4:dm0000000000000000lB0300000000\C7k00000000L:UL07fbh9[f0000000000000000000000000000000000000000
0000E7Nh000000000000@2`H0000`1K3D:5d00000000000000000000dfh30000hBdE0000h@XE0000<<f30000000000000000<j^@000000000000\1GKLRUc0000
00000000000000000APm<TF[0000PdUa0000@@_J0000`=^f00000000000000008K2@0000@j2S00000000HS<B00000000LoN[E7JK0000<2ZE0000000000000000
00000000000000000000HZa;PAZk00000000000000000000000000000000000000000000XlYK00000000d4MQXXei000000000000000000000000Q7X@00000000
00000000000000000000000000000000PRo:000000000000000000000000THae0000@L?kP_490n9i000000000000000000000000000000004OoM0000H^UB8h50
lfbdE1VZ000000000000000000000000lbl?00000000hMHf4M]a0000000000008Ek000000000000000000000TQ5Ye2DR<]Qk0000000000000000000000000000
DVO5DPFH00000000000000000000000000000000000000000000000000000000000000000000@XLB0000000000000000TZIF000000000000@UcB000000000000
00000000502B\DWo000000000000TV<4000000008T1M00000000Tf`N0000T?f\4:2300000000h>IP4KGjD[UWhl[c00000000D59Kl<Xf0000HFYg000000000000
0000XHSB00000000000085fH000000000000000000000000000000000000000000000000065L``EQ000000000000000000000000000000000000000000000000
0000000000000000hB]m0000000000000000@<Id00000000T>mQ000000000000000000000000000000000000`R46000000000000000000000000000000000AGN
HD314Oi70000000000000000000000000000Lj5RH;jm4L4800000000000000000000000000000000\Q`[0000XYX000000000000000000000<eHOXP7mdd@`0000
000000000000`=[D0000Y12c000000000000\A>j000000000000000000000mC40000L3D;`bdCdeHm0000000000000000000000004A6\00004cHZ000000000000
P6Fi00000000T>[>\YXK000000000000l<7:0000HL79000000000000m1dW000000000000U4Kn00000000Y69n\NR@0000000000000000000000000000D5lF0000
`?EYL`BC00000000000000000000Xc2=0000=38Pd7Kk0000a5dY000000000000000000000000000000000000000000000000hhI6Y4mA<j880000000000000000
12R<PkC600000000000000000000000000000000P;XZ00000000dSlI0000000000000000000000000000D]Ik0000PNdX0000000000000000lFNMle4I00000000
L8Wel@Jg00000000000000000000000000000000<Dmi=3f:0000i1O]\Rcg00000000X2Xf00000000\?a`8]E557>H000000000000000000000000I1km00000000
0000`V7g00000000000000000_K3D2J=00000000000000000000000000000000000000000000000000000000@I=`0000a5G9P]`R000000000000000000000000
0000000000000000000000000000T8V<00000000Dh\n0000\^lI00000000XB@h00000000I7?l0000000000000000000000000000lOP\lbl4XM;Z0000`9`L0000
L[h[XeS=000000004l3F00000000000000000000@aUl0000`M[34l:<<13R000000000>7O0000`GLPl1dX141@0000000000000000000000000000m1]<00000000
0000000085<:\8[I00000000000000000000000000004JoWhUf912EfY33^000000000000000000000000dTDK52PY000000000000000000000000000000000000
546o0000000000000000Db\jh6O:\XL4@K3PhE`d000000000000000000000000dNM7000000000000TI1f0000T>o0D`0@91VJ0000000000000000T3j500000000
lMR10000000000000000000000008\S?54K78`2`dO1;Y0N3000000000000H4CI000000000000000000000000`iWV00000000000000000000@<Wg0000PB<U0000
0000000000000000DQkM00000000000000000000X>YL00000000TkBS0000P0<k0000<KL?0000l1el`A@o0Q@70000000000000000HLC500000000000000000000
0000000000000000000092Q_000000008jDJ00000000`BP[00000000000000000000hmMV0000000000000000H75Xh3@o0000@iB]0000000000000000<VDI]6<j
000000000000`Gec0000HQZl8W3Y00000000000000000000000000000000000000000000llVkD2Eo000000000000000000000000000000000000000000000000
H0Ci00000000LXb><ZgSdc@A000000000000000000000000<QN;4dllI5X00000\N[c00000000000000000000000000000000000000000000X[@4000000000000
0000\bjV8<`ZXfg;00000000000000000000000000000000H5`Q0000000000000000000000008>4;@[a20000\QE\00000l@?<A_a000000000000000000000000
0000000000000000000015PE0Jg100000000M6BM8;jAPElS00000000H^7b0000000000000000000000000000hdV\00000000000000000000E4AV0000@8S9hKM]
00000000000000000000a4<H0000HR>^0000000000000000000000008l?]00000000`[\X0000000000000000U2jSlTXD00000000000000000000000000000000
=6>Z00000000000000000000H>S:04oN000000000000TFk`0000000000000000H3Oi000000000000000000000000000000000000HK42dK5_0fCJ\c]WHC=W93mC
0000000000000000000000000000HCO?PDP8000000000000\DYA000000000000000000000000Dch@00000000\e_h000000000000000000000000000000000000
000000000000000000000000`7D9DNXo00000000000000000000@X9J000000000000TGk20000000000000000000000000000000000000000lW:_0000<JLV0000
000000000000000000000000000000000000H5D7000000000000Y5eT00000000D0F\000000000000HTPT000000000000hYhD00000000P@EFXjn1Q2G500000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2;LM1?a00000000
00000000000000000000000000000000L5V3000000000000X8Q^00000000a0^X0000000000000000000000000000@D7400000000=2ULhQ8U0000XLFY00000000
0000000000000000D5Qk000000000000000000000000000000000000029400000000000000000000000000000000000049<WLjaP0000000000008Ce10000I5X=
40;d0000000000000000HQ;]0000000000000000DLI]0000000000000000m7K_00000000`fR;liU8@>ZM00000000000000000000I6h40000P[XT000000000000
0000000000000000000000000000TJB\@TJ?000000000000@MhK00000000D:WP0000LJ300000000000000000HYJ800000000<3bE000000000000h^iS0000P2Y;
000009ig<jI6000000000000H_aI000000000000000000000000000000000000l[3E00000000HmMi00000PU800000000D0WS0000P2d00000000044>Q00000000
H2I300000000000000000000000000000000Hgc^@CdN000000000000HT<d<1TW000000004C1Km73g000000000000HYU0Dn;?0000000000000000000000000000
TJmIE7B8000000000000Hb>B0000000000000000H5KB00000000000000000000000000000000000000000000000000000000000000000000H=30X5X=0000l?o]
0000T6SU\UNL00000000@08M000000000000Dmed000000000_Kj000000000000000000000000HE;A0000000000000000000000000000hS5e00000000TFki0000
000000000000H3P5L=Kn00000000hAf]0000TmY`0000000000000000000000000000\0go<Ak@0000000000000000dkK30000X@eQ000000000000000000000000
00000000T^gS0000`9`\00000000000000000000XQVQ46E50000000000000000000000000000dXN>00000000000000000000000000000000`1\^000000000000
0000000000000000dEmLhLRM0000000000008]\8HGWETeN9000000000000h>Ai0000000000000000000000000000000000000000000000000000XldF00000000
00000000@mgci5=:00000000000000000000000000000000000000000000000000000000000000000000U2Yk000000000000@BoQ000000000000000000000000
0000000000000000000000000000000000000000e24S00000000`0]g00000000P=Gl0000000000000000\DhY0000000000000000000000000000000000000000
0000`nV<@<]n<W^gi4Pm0000000000000000000000000000lG3VH_UR@6ZX<O<U0000lI<Z00000000@L3e@<9?\>XlTQQ_91KG4<`J8SNB000000000000U3ckhL>G
0000h1TdP7K00000000000000000`^R;000000000000@HCf00000000000000000000000000000000Xi]c00000000<`O580Rn<Td;00000000`R7g`]d@X:AB`^IC
HdZn000000000000LCHXXWaK000000000000000000000000000000000000DGe;@iV50000@;:100000000000000000000000000000000@SRm0000Xb[N4fM80000
\cISL5Y_0000000000000000000000000000000000000000@5PT`mj30000`^Q6000000000000lN8Y00000000<6VE00000000000000000000000000000000dU0S
0000d]=J854HhOL?\U>200000000M3m6I5[R000000000000l2_M00000000000000000000dZJT0000T_GFPFF@Y3Y5i7SJ000007\F0000000000000000@P8BDS88
@X<Z000000000000<4@<\HcF000000000000ho0F\CJi0000HKQ<00000000000007@H\KQG00000000000013Od@Q_PPZBU0000P;aQdakJ00000000`Kg]00000000
00008QVn0000l7RM00000000000000000000000000008L[5000000004GBB4kg2PXM80000000000000000HiMk0000000000000000000000000000000000000000
000000008<MGA78@00000000000000008@]O0000000000000000hE[d00000000XY70Pk1<00000000XAXOQ2n@00000000LM:K000000000000000011^D`AW_0000
hm;\0000PN89DjAZ00000000000000000000m5S[0000000000000000000000000000000000000000l6N;0000<\E0@7ID0000000000000000@`hb000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0Z_0fUY00000000h\=6000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000Y4M[00000000000000000000000000000000L>@20000
000000000000000000000000000000000000LjGU00000000000000000000000000000000000000000000000000000000P]GTXaY50000000000000000\E;j0000
00000000h0K:0000000000000000000000000000lFc70000000015m5000000000000000000000000X0fd000000000000000000000000dR0c0000000000000000
00000000`R2l000000000000TDV_000000000000000000000000000000000000<P4C000000000R5L]38C000000000000I1k`0000L1;N0000000000008jE00000
0000000000000000000000000000000000000000XS:i8XWV00000000000000000000000000000000000000000000PS:L0000000000008`]J000000000000lNhK
PAZX000000000000000000000000000000000000\V@ChG;mPlae000000000000000000000000000000000000H@T\\`5?0000P?Mk000000000000P35m00000000
0A5N00000000000000000000000000000000d;fDTUQJ000000000000000000000000000000000000034U00000000\]om000000000000X=EJL^XS00000000l?0:
000000000000@lJ>0000000000000000000000000000\V?d00000000TASF000000000000<A[A000000000000000000000000000000000000\PE4000000000000
000009GK@^`:00000000000000000000000000000000000000000000000000000000000000004fSC0000HLlB0000000000000000h]^mPOFN0000\0^ePoXC4SeS
Djkf00000000P8l[000000000000000000000000@eaV000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<DAf000000000000000000000000DB>o@NJY0000000000000000DnAZ80Lh000000000000<>i_000000000000000000000000000000000000
00008;1k0000@0P]00000000H56d0000`PW[0000`eO^8gA700000000000000000000000000000000000000000000000000000000000000000000000000000000
I3Wn00000i=m0000@l6M0000000000000000000000000000PBWo00000000@02l00000000000000000000dJ<]D\i6TBM[0000000000000000`jUo0000dOIY0000
00000l;800000000000000000000\5_<<G]P`m2W000049J:PZ510000m3130000000000000000l5mC00000000h6[g000000000000000000000000000000000000
0000dA2G0000000000000000000000000000T3j^h^Z_00000000000000000000L>744G270000dIQ_0000l2^nL4La0000<:dO0000diZfL4B74]8^dl>:00000000
00000000000000000N]800000000l<il0000<<=1\li^00000000000000000000D4_kDQ4U0000000000000000laZ500000000LLh9i376HC5a0000000000000000
00000000Pm=n000000000000000000000000000000000000Xgk`ljTo0000000000000000\EAA\N@i57WG0000000000000000000000000000d\cg000000000000
000000000000hUX100008=7`00000000000000000000000000000000000000000000000000000Hg:000000000000U7:aDS9V00000000000000000000X[[e0000
0E0d00000000000000000000d@SZ000000000000000000000000000000000000000000000000000000000000m6E_HSSU0000D:bL<A:100000000000000000000
0000000000000000000000000000d;QV00000000000000000000000000008eE655KL00000]_d0000000000000000XX=Q00000000A3_YH=R00EH^00000@5^0000
X8964j50M4Y7000000000000000000000000000000000000\J@a42^`00000000000000000000000000000000000000000000000013;V000000000000000003lO
l^a\454j0000000000000000000000000000d2iP0000T\0F0000000000000000000000000000000000000000TL;=\UoR00000000000000000000<;di]4Xj8cCf
0DRD<IVM000000000QUO00000000LSbJ00000000000000008Jjk0000000000000000@?jT<PT_4glo0000000000000000hCiK0000`D6W0000L;EMD]cG00000000
000000000000000000000000000000000000HDQ_dCBiTKh@0000000000000000000000000000000000000000T5^L000000000000000000000000000000000000
h`CG00000000000000000000000000000000\1J000000000000000000000000003F[dP23Y3gQ0000000000000000dbJj000000000000000000000000hWJldLEm
0000dc9nTdlE00000000\2OF0000000000000000000000000000hbRC0000000000000000XWXE0000P5Yj00004ENC00004^o40UHA000000008ATi<N^WDEUV0000
000000000000000000000000000000000000000000000000000000000000XKEG000000000000000000000000000000000000H17_0000XJbYL`GN00000000dbh<
000000000000L>6M0000l58Y`X1AD^l``og40000000000000000LOYN00000000D1SG0000000000000000000000000000TiR_0000000000000000000000000000
00000000h\YhDQ4Ll@l30000DU`Q00000000TY>dLZKV0000d02Q0000000000000000000000000000000000004Z9N00004FeM0000000000000000000000000000
00000000000000000000<WR_0000000000000RP500000000TGS20000@eH^TaJ>00008cU:00000000000000000000000000000000000000000000000000000000
000000000000000000000HQb00000000H1gO\1ZL0000000000008kmI0000000000004B8Z00000000TcXjhhmA0000l\gK00000000000000000000000000000000
00000000000000000000000000000000000000000000@?W50000000000000000\1:<0000\Qih0000000000000000000000000000LaN<0000lM^f000000000000
0000000000000000HV<R0000Hk0J000000000000T_PO@CS`00000000d6TK00000000017R<QEL000000000000000000000000000000000000@>Hn000000000000
0000X8m]@LVG00000000\aLT00004Nkh00000000D<@<0000000000000AJN0000000000000000000000000000<gI2000000000000000000000000000000000000
00000000000000000000000000000000000000000000@Ye50000000000000000T9J\0000000000008FeY0000000000000000=6jU00000000l3fU000000000000
000000000000000000000000`?C^000000000000000000000000000000000000000000000000000000000000000000000000000000000000`eAb0000000006cd
000000000000000000000`mV00000000<^4Z0000000000000000000000000000000000000000TW`H000000000000000000000000000000000000000000000000
00004@:Q0000000000000000`o8Q000000000000000000000000000000000000Dlf30000000000000000L4cSTdcT0000l;B]4?c>0000<W2Vh<];h6fK00000000
0000T8JW<C:40000\7oR00000000LAdC0000000000000000Pm6Q000000000000H8i;0000000000000000000000000000h6Pm0000000014Nfa6HT000000000000
0000TB[2000000000000<I3300008C4G0000000000000000000000000000000000000000000000000000E77`LR_Z0000`<d7hjeI000000000000000000000000
000000000000T9jM000000000000X4HPl9m5TB?^\TUl\kH]0Kg90000T:mU0000000000000000000095`\00000000000000000000000000000000000000000000
<WnC00000000000000000000000000000000000000000000000007ET00008VE8D;TA0000hnBLT1CnDIkK0000000000000000000000000000DM_]00000000\UX[
0000HA;>000000000lmR00000000l>o@D4^G0000000000004FO:Dh\8PSfA00000000000000008^HA000000000000000000000000000000000000Denf0000\JTk
0AA_XF:J000000000000000000000000000000000000000000000000Hi>@000000000000000000000000000000000000000000000000000000000000L[<>0000
0000H8Jg000000000000l1>]0000`RL<00004@l_00000000`e0\0000dXjZd<i^000000008XQ=0000000000000000`NBVDQD4h\a\00000000\UHW0000D9dJ0000
A4l1d6TY0000hSc60000000000000000000000000000@Aha<Zb^0neB\]nFlfaI00000000000000000000000000000000DhVo000000000000PNQT000000000000
0000DSf200000000000000000000=01W0000000000000000T473@GQV0000000000004a0P000000000000000000000000dTE20000000000000000000000000000
\Cnf00000000HH490000000000000000@WBj0000000000000000000000000000000000000000`QIo0000@WPS000000008Lg<0000000000000000000000000000
4i?H0000L3PA00000000hPi400000000]5ch0000000000000000000000000000000000000000A6Tn4i`e00000000000000000000lMYo<D:\0000000000000000
00000000000000000000Td<`@8A7PCeUE2<<000000000000000000000000dmFW00000000<@?\00000000000004WH\JAh00000000<6Eb4]Hi0000000000000000
0000000000000000000048In00000000TdYH00000000HlTj00000000lW9h0000000000000000DGEj000000004<Q:00000000LP][00000000lm^30000LiNF48Q?
H=?]000000000000@5B@hZ8i00000000000000000000i57\0000000000000000\D5`0000000000000000`Z_P0ebc0000000000000000000000000000Hg?J0000
0000000000000000000000000000\`k=Pn2e@Xo3PX>M000000000000`M6`00000000000000000000h\00lm[b00000000T4W\0c7[0000000040D7Q6n;00000000
0Iml00000000hP]I000000000000000000000000@0\n0X[l00008Z;K00000000000000000000TVJ4d41XHC0j000000000000DIm700000000<P4S0000a0BX0000
000000000000000000000000000000000000000000000000Y4nN00000000000000000000000000000000000000000000000000000000000000000000THOJ0000
00000000000000000000\7mmDo>E00000000000000000000Dl5k0000h?]o000000000000000000000000000000000000d[0F00008?lf00000000`<eb00000000
000000000000000000000000851:00000000000000000000000000000000]6?WLdma0000000000000000000000000000000015IWH=3?0000<_2700000000@C<5
000000000000`<?N0000000000000000LUQ30000000000000000000000000000hX`@0000000000000000000000004m]d00000000000000000Z3j8>mk@Ak70000
00000000`Y8F0000lIiR0000L10HXE>0000000000000X47P00000000000000004<GQ000000000000d==400000000000000000000000009I_LY]V000000000000
000000000000000000000FGY000000000000d^6=0000000000000000lR=l000000000000]2KQ000000000000000000000000000000008A@C000000000000@YDl
00000000000000000000000000000000000000000000000000000000000000000000XVYC0000<m7U\T8PL3PM0000000000000000000000000000000000000000
0000l]EH<>ij0000000046cY`5G4000000000000h9?LHkLc1604HXbL00000000\4e40000000000000000000000000>Z]000000000000000000000000@fYC0000
0000U3AG000000000000<:_300008UR2d`8ILdgi0000000000000000000000000000000000000000000000000000LQ<=X>@c00000000TdSiX`2G<k9;00000000
0000h>Bi<mcR000000000000<Enm00000000`O?d0000`T0ILU?<@cP2m5KV0000000000000000000000000000HR`<P\O<00000M8I49BS0000000000000000`STh
4F6g@\D1d6Hf8Dk400000000000000000000`68A0000000000000000Y5N^00000000000000004>SZl8k20000000000000000\7?`4<M]@CCHTXB=000000000000
0000000000000000<d]Q\AgR00004]mJ00000000@3g`041IhC8`0000h^OW0000U4Mh0000\kDAXOAD000000000000DRBS<FTUd^5]dk9n00004Y>5e4b>00000000
000000000000T6=8lbc9L5YE0000000000000000000000000000000000000GZ4@<cL0000000000000000000000000000`Wg80000000000000000`CAg00000000
<Wl200008\Obi2Mi`GL30000XI8]0Sb`Xf0F00000000dJnZ000000000000000000000000l?8Y00000000T]E]l>\J00004<<G0000000000000000000000000000
000000000000PiL;00000000<l;I4iG_000000000000XCl200000000000000000000lmGY0000<=7B0000<WMQPl_F00000000000000000000Dm\Y000000000000
0000000000000X\[00000000\3;^`>@BLQXB00000000\i7M0000L=<A00000000000000000000`?Ug0000i3`P0000a5dc0000T\Ab000000000000000000000000
00000000000000000000000000000000H82S00000000000000004fPW0000hMkA00000000L0JY0PW00RK_0000`_X5L6fj00000000000000000000000000000000
00000000000000008KJNh8QP@YBVdZE7L]iX93o=T7ZF0000000000000000000000000000PbSc000000000000PU^c000000000000000000000000000000000000
0000l>lM\Uo@\ZfCl;YcPWfOPSnP0000000000000000000000000000000000000000000000004QMk00000000\LZ>000000000000000000000000000000000000
hY:g0000840;d=4e000000000000000000000000000000000000000000000000000000000000000000000000P5gQ000000000000000000000000000000000000
HChL@0dRdV?P0000l?Z]lD<^4?J98T4800000000L5b80000@8Pk0000000000000000000000000000000000000000<FVS0000<FN\00000000000000000000h=9n
000000000000`;J:XYl@00000000h55UD@0j0000\0;U@ned000000000000000000000000000000000000\?iY00000000loKe000000000000000000000000M4[f
420JPmfB000000000000000000000000l43fX48<DES600000000000000000000lYg000000000000000000000000000000000`8gI0000000000000000hOnK0000
00000000@n@B0000@B7=0000000000000000I0AOP;ZN4MoWXW0400000000000000000000P9gD`]UM0000\19_4AV_0000M4ZK0000000000000000000000000000
000000000000h1^R00000000000000000000DoAZ000000000000000000000000000000000000HNE?000000000000000000000000000000000000000000000000
00000000000000000000000000000000dChg0000000000000Qha0000000000000000000000000000000000000;QE000000000000H9`900000000000000000000
00000000000000000000000000000000000000000000000000000000Pj\^00008KiX000000000000T[]h00000000`YMa00000000000000000000000000000000
0000000000000000000000008ROe00000VKN00000000000000000000000000000000000000000000000000000000hN2M<2J[000000000000\19m000000000000
0000lQk40000XSm0000000000000`d=OHN75000000000000000000000000DW94HV<b0000000000000000TMN8000000000000000000000000000000000000dM\W
00000000DGOQ000000000Jn2HiYX0000000000000000000000000000000000000000000000000000dA0P0000HHZB0000HQ:N0000i2LR]3mPLAI6i6ZY\@DRdCI;
`NAD0000000000000000HD3Y@LG=00000000000000000000H84`L?dUDDcSX\KR00000000000000000000T2Kk0000000000000000000000000000\>NJ00000000
00000000lYER00000_L[4Il]000000000000000000000000000000000000PHKP\a`_hC_R000000000000000000000000000000000000i2Ze0000000000000000
e5Y:0000000000000000hZFb0000000000000000dCH800000000000047?300000000dX<=L5E^P;]c4A0d0000000000000000000000000000000000000000<fYi
00000000d2Um000000000000000000000000000000000000h@cZ0000000000000000dGKA0000000000000000000000000000XN_[000000000000000000000000
0000Td0;\SFAPZil000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000TYbLA7WT0000<d3M000000000M8W
XMTc4[ffY7N800000000HM0U00000000L?]PlFE@00004`\R0000000000000000Y6R40000000000000000TPZl0000XT@P\MQXHYOg000000000000000000000000
`NSM0000lZT_H_BV00000000Lk^B000000000000HWHf0000@3LY0000PN2l0000000000000000000009lc0000000000000000T:M]00000000D[EA000000000000
000000000000X@me000000000000`F4>00000000XViIX7Di0000000000000000000000000000000000000000000014P300000000000000000000000000000000
0000000000000000000000000000000000000000d820XPjU000000000000000000000000000000000000000000000000000000000000000000000000`\=V0000
000000004QHl0000000000000000U2XQe1]k00000000LR4@00000000A4a=000000000000H;>@000000000000l04^000000000000000000000000000000000000
0000Tf;FPH?V0000000000000000000000000000000000000000DZKh0000000000000000000000000000000000000000<5A\0000000000000000000000000000
00000000H];a00000000L4IQ0000000000000000L;]A@ml400000000000000000000]24`000000000000e55b0000000015Tk0000ToLZ=2mY0000000000000000
Pl;Z00000000000000000000d?RoTU7O0000000000000000000000000000L`Hn0000000000000000`efN0000PBhU0000hc0U0000hFl;00000000000000000000
\<Pe4M1V00000000000000000000hLVd00000000000000000000d>]o00000000000000000000000000000000000000000000000000000000000000000000`QIb
Tl6<0000000014NY000000000000000000000000d\nB000000000000<>4\00000000000000000000000000008=:X00000000000000000000<@?GHNO>00000000
00000000\0o<0000\SBi00000000\JQQhlfd000000000000000000000000000000000000@8C^0000T4?]<>dA00004R]oLial00000000=2_F`JPS8I8N0000lC_E
D6Rc`^F:I5jV00008D3D0000e2AR000000000000<gR<PG4:i43m\N][0000000000000000<4olhNYDTcef00000000PdTJE5HmPah9000000000000000000000000
0000\M6P0000000000000000T1>k\RHO000000000000hKo300000000000000000000000000000000000000000000@CmZlL9Z0000000000000000000000000000
000000000000000000000000X;nm0000000000000000L5SY000000000000dc1I=6<000000000000000000000000000000000l;Eh000000000000lP1^00000000
0000000000000000000000000000lX@H0000Ldc]0000E3dUdIXXTg>\0000P5C80000\8Z_0000h:Da00000000000000000000HS2d000000000000000000000000
00000000D]9B000000000000lFG7a4UP\SSI00000000000000000000Tj`>=6OV0000000000000Cail0\QT>R`H]VC000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004iN[0000000000000000<\mP000000000000
0000D;<I000000000000H^U000000000D2eX565N0000000000000000XCGE000000000000000000000F<:000000000000PL]b0000000000000000000000000000
00000000000000000000<B5n000000000000000000000000000000000000000000000000`>6f00000000000000000000000000000000000000000000HCYg0000
0000000000000000000000000000PNUQA3FG00000000000000000000T1Q8d[LW0000P?W\hGGM00000000000000000000000000000Z04H_m:000000000000HT9l
00000000\7g^TToSDi=600000000Lm6B000000000000l8Ho000000000000\7j20000HDV@00000000000000000000000000000000LXS]dTX50000000000000000
0000000000000000000000000000000000000000000000000000A1PG00000000XCD00000H7X7000000000000000000000000TV[n0000d<kW\W2=000000000000
000000000000`I_P0000000000000000L@aV0000X@4Y\`>H00000;3O<>j50000000041KO000000000000lNId000000000000000000000000LejllWSJ00000000
000000000000000000000000000000000000dKkHM40=PAX2000000000000000000000000000000000000000000000000<dDN00000000P?1C0000<gRS00000000
0000000000000000000000000000TcF\`jNF0000000000000000l8;L0000hReeh:?X0000000000000000lF9J00000000hHJNhHTV000000000000D1DS0000`ONN
0000PQkb00000000@<S?000000000000000000004hn7<^fbA6nH000000008S^30000000000000000000000000000000000000M9c000000000000000000000000
000000008D9g]7Wd000000000000000000000000000000000000000000000000HWHI000000004K^=00008IIF00000000000000000000l4mLT^Mf000000000000
000000000000DJ:XPLlU<Z`=hc^J00000J^K00000000PV2j000000000000T6=F000000000000HI7f0000LJ`Z00000000E2hna1nQ00000000@<cZ0000T^Rn0000
0000000000000000H]c\000000000000=5lK4Hd500000000`Ho400000000@0>300000000000000000000000000000000`51o@Xdj000000000000hOBS00000000
0000000000000000d_MP00000000@8UE00000000`5UJ00000000T[]^0000lm:A00000000XL\J0000<h?9l?M;0000000000000000`<;B00000000dM]K0000<=66
0000hIU\<bIe000000000000000000000000000000000000000000000000000000000000<oCl000j000000000000\?ch0000l6HF0000000000000FEm00000000
00000000D7a=00000000000000000000a2MIE5]g0000000000000000000000000000E3NhY3e<0000000000000000Xb4YD;>_\413e7IA00000000Dg<o00000000
0000DFKJ00000000\J@n0000i2Vi0000d0510000000000000000000000004RE600000000000000000000TIA:d0[Z4Klf000000000000P[XHPXR?000000000000
0000HY<?0000h:_bdNSnPQWedhQ6XAf58G@i0000lRPE0EB6e2l]<F;f000000000000000000004FF\00000000d3@c000000000000000000000000000000000000
000000000000000000000000000000000000@CgWPJ;l00000000000000000000hjlF000000000000000000000000000000000000000000000000000000000000
000000000000000000000000HVITPfLg00000000000000000000000000000000000000000000\2aR=4iB@7H`00000000LQA6XRFi00000000000000000000@8[l
0000hLd4000000000000h`C80000000000000000<QWV00000000L6Wed:0=0000000000000000HIZ9000000000000000000000000XfcZ00000000000000000000
000000000000DX02TPTN0000lS>gDTWWTkd054i_ddX600000000`1?:44j9000000000000HWXo00000000000000000000`10d000000000000l16fl>I?lYgADc;n
LEoQ44FKL?A600000000@WTB00000000000000000000000000000000000000000000`[bX0000000000000000LRA6000000000000000000000000000000000000
55hW0000<@:m000000000000`N<Z0000000000000000000000000000LaYX4l];000000000000L1IV0000032D00000000000000000000000000008I`A8i;S0000
000000000000000000000000000000000000l\<\PTN@00000000000000000000X>5g000000000000000000000000h1_M0000000000004I_ZD\f4000000000000
00000000000000000000m7QF000000000000000000000000\NaI00000000000000000000000000000000000000000000@K9F4N7kDMNIDYNK000000000o\M0000
00000000<0;FPJh300000000DD;ch<iC000000000000000000000000]6V^00000000170o000000000000I4[L0000000000000C@I000000000000XPI600000000
<3hM0000\_\V0000DPGA000000000000000000008ST<0000000000000000L@HhX2=;0M=o000000000000000092Y1000000000000\WgDX9@^000000000000dkcY
000000000000000000000000000000000000\\F[PdAU00000000000000008A>^H2D<\HYQHOX\Ln0j0000D4XY<^5o42[h00000000000000000000000000000000
LSY`\7WR0000000000000000000000000QNmdA]nd@oR00000000000000000000`ZCS8fS6000040Dg00000000`9RU0000<7Uf09oM00000000P9o]00000000<_jO
00000000d^Ka0000000000000000\A@c000000000000\Ig40000DF`I00000000000000000000l6h?000000000000@b=gT=C5000000000000D5WA000000008\bJ
00000000h[2c0000000000000000000000000000000000000000000000000000000000000000l^ei0000<J]`00000000D^m70000000000004`RMXeOI00000000
000000000000000000000000lT??0000HeL:XBN\dVaV000000008iQ?00004bNk<=gi0000@MH70000000000000000000000000000000000000000000000000000
0000m2fo00000000000000008BbkhHmGU7V700000000L?=400000000000000000000`6Jk@nnj0000000000000000\c4>00000000000000000000000000000000
0000lJ1k000000000000D7AW00000000hb]=TELS0000000000000000000000000000000000000000000000000000H70G00000000000000000000llS;HYOE0000
TB4\`C<DdFd_TJ<O000000000000000000000000000000000000DnOi00000000=0n[0000DT_e00000000000000000000000000000000HT2P\mIY000000000000
0000l2eJ00000000<3VL0000000000000000000000004CEd00000000000000000000djCQ000000000000000000004MA?h1:KD6N0hGo[0000000000000000<C2i
0000000000000000000000000000000000000cd^0000lCEn0Ah?DLkc0000000000000000000000004d]b00000000000000000000000000000000000000000000
hSg7P1^D<An10000<Hi7000000004hN100000000000000000000000000000000000000000000000048mO000000000000000000008AZ6hldY00000000L:jA0000
000000000000P5^200000000000000000000E3c^0000TDN?0000000000000000`3>`0000T;1X000000000000000000000000DX@7000000000000000000000000
`9A^D:5BhKSG8i^[m7Ej000000000000P;;n000000000000000000000000000000000000dU1D0000hmGH0000PA1clGg;00000000\i?a00000000000000000000
000000000000000000000000Q0C:0000000000004mjD0000000000000000000000000000TC>f0000`U\ehD`]`4JSd]aC00000000000000008e1<000000000000
00000lX:00000000000000000000@D_B000000000000dSOH0000`a40TD5R0000D4V=l]HY00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2GB0000000000000000000000000000@4Z90000U2V\00000000hKZ7000052Oe000000000000000000000000
0000000000000000000000000000<R;5`igR000000000000000000000000000000000JJ7000000000000PK8T<;lnI5@;000000000000000000000000TJGi0000
0000Hn_I00008LgV0000PPLQ00000000XTBb000000000000000000000000@L\[HIJ1E1YP0M8e000000000000H;IVlCQ0LF^Q0000000000000000000000000000
0000000000000000`?_J4I500000000000000000000000000000LZ180000000000000000P=BX000000000000l>:m`Mec0000000000000000I5Vb000000000000
0000000000000000LRGChRk>00000U8n000000000000<S<30000\Mh;0000000000004_hL00000000]2Ij0000D7SX000000000000000000000000000000000000
0000000000000000lHTbT=SW0000000000000000`EMe00000CTm\hGj@1Na0000hETB0000000000000000000054nk000000004ARi000003250000000000000000
00000000000000000000d`XX0000HiQ\0000dh[X000000000000000000IF0000<f`e0000000000000000hDaf000000000000000000000000E2l=8:W9\KHLY39Z
Q6>g0000XXk\00000000@LS?d1d9lKoc000000004F7e00000000000000000000l=n`TX6h00000000D?ed00000000000000000000<@em00000000000000000000
hMSH0000000000000000000000000000000000000000000000008Kb>0000l9bE0000<7N8DJgI000000000000000000000000000000^<L<8a<Qb;<V\o00000000
L[1n]5350oj[0000TXVBd=YW0000000003S1`<:7000000000000000000000000000055IG0000dSF20000000000000000i60[0000000052dY0000000000000000
00000000000000000000000000000?m^0000d7c70000000000000000000000000000000088[\\HdM000000000000000005oN0000000000000000000000000000
0000`]7R0000000000000000000000000000000000000000@iE40000L4gN0000000000000000000000000000000000000000000054;>0000P=le]2Pi]5]Z0000
LWc_0000LNAf00004gD;000000000000@Z]ed^JoPMIJ000000000000000000000000000000000000@TG@00000000000000000000000000000000000000000000
000000000000000000000I?j00000000XRh>\PN<0000000000000000000000000000h?E@<FkA4S2SdZIXDR9b000000000000000000000000000000000000d\L^
e0WV000000000000000000004:L==6m80000denY00000000000001o0DIDU0000D^QC83`A000000000000000000000000000000000000000000000000LIhelZS4
00000000HFBj000000000000@CkS00000000000000000000<GJ80000LX1R0000TB>T00008am]00000G390oN800000000Xh5dhZYb0000LR]`0000T4d:0000@L``
00004fRP000000000000820@0000000000000000000000000000000000000000000000000000000000000000l6T>LLn:h8]20000000000000000000000000000
0000000000000000000000000000I5cAHT^800000000000000000000000000000000000000000000000000000000l]kJ00000000000000000000000048fcD]X0
00000000`DVQPMP8a3H^0000000000004=K9000000000000<B;200000000000000000000U3:J00004LIJdD2^`<h?L`18i13m0000d??d00000000h7>W0000h20T
T3UV00000000000000000000\Y\PT4YMXOcG0000000000000000000000008?eA0000@kDP000000000X_L0000000000000000000000000000000000000000@<Aj
000000000000000000000000`1Rl57Q`00000000000000000YF200000000TmA300000000i6O20000`_k^00000000000000000000000000000000000000000000
0000000000000000XTb400000000000000000000000000000000000000000000dOHHd<o1000000000000000000000000000000000000<A>C@`6g0000H_?a0000
000000000000000000000000000000000000DCOM00000000Y5eG4<IUh<jM0j>S4[NP00000000\AHeHlL`dN5k4n<D00000000hB`S0000dcCQY3fZ000000000000
0000l_=R0000XObf0000000000000000HS8FHZ>L0000D:RW]1jI0000000000000000000000000000d98X0>0N8Q^D000000000000000000000000H@UA\ZFF0000
0000000000000000\E]O0g]f000000000000000000000000000000000000000000000000000000000000`9Rk@U650000DD1VTG6WhH^K8B1jHSEb4F8J\ZkV121O
00000f]300000000000000000000000000000000\CWF000000000000PEEf00000000dQJK`f3e00000000dEVa91\fH;76M2iOT?a2dE4e00000000PjdA00004EKE
XNc;l1eSl9]U00000000000000000000L;Nf0000Hf?W0000hN[BXKKb0000lLJF000000000j`o0000000000000000000000000000000000000000000000000000
Q68O000000000000000000000000000000000000000000008_adP=8?<Hn?He5:0000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000l@6[0000000000004lK;0000000000000000Dg2J000000000000E3cT00000000
00000000\WUQhoG80000TJHU0000000000000000lL9JU16R0000DodD0000000000000000000000000000h1VQlPRWm1h2m61X00000000L6o40I?J000000000000
00000000000000000000000000000000@@mR8g0l00000000Ld>DdBTj00000000000000000000@H]Q000000000000000000000000d^OgLdT20000000000000000
00000000M6f;00000000000000000000000000000000000000000000000000000000d^82Xl>K@8;;00008OiM0d<Cljnb00000000`E_g00000000000000000000
0000<]3@00000000XU8F00000000T0Sim2;l00000000@LRZLE\Y000000000000000000000000000000000000000000000000000000000000<WMd000000000000
0000000000000000000000000000<fC700000000000000000000000000000000000000000000hNcl00000000`5JglV=200000000E2W]000000000dc6H<XFlY^8
0000000000000000XDMV0000000000000000000000000000hUhT00000000D`Id0000000000000000`1:_\L7gM1Am0000`5B5000000000000HX\k000000000000
0000000000000000000046]P00000000DZR:8jkD0000T;SZ00000000<YKe00000000000000000000L?5e0000000000000000000000000000000000000000hPED
0000000000004CjI00000000l@f80000X>Q]0000Td^;000000000000\FQa<ZkE0000LT::L^J900000QNZhVVnM2nS000000000000000000000000000000000000
0000000000000000000000008W^A00000000000000000000HXKC0000000000000000000000000000HJfQ0000000081bS\K`ol]ak000000000000000000000000
DPC3DPHd00000000`H4R000000000000000000000000D4S:PDoL`F^d000000000000\kKP8<9RTIP4000043>EdI_FX`@=00000000000000000000\Y;n`Skn0000
00000000hc;_hHo\TVm_000000000000L91c00000000@K\k00000000000000000000000000000000d9_W000042Z:02k]0000000003Km0000000000000000`?fl
000000000000ln6VLIhY000000000000`^kO0000XIIb00000000`YFZ000000000000X5Q40000<n1:00000000@]gQ\IX=0000000000000000<CVk000000000000
4^]o00000000000000000000000000000000000000000000090o000000000000`I9]000000000000<VP`LD@f00000000000000004`_V0000l6T1000000000000
0000000000000000`8m60000`3\800000000000000004=X[<2EH00004GKYdGa?0000000000000000000000000000]6K]0000000000000000000000000000\6Q:
00000000\>]eU4KQ0000000000000000000000000000000000000000000000000000T:HP8K@@0000DXQN00000000HmjSe3lIA5aPXnG9000000000000\^<[0000
0000000000000000T93i000000000000lGGi00000000HU530<E?DQ?60000`K:<000000000000000000000000Y7Be0K4;45i8@FDU0L99hGG?00000000l<4F0000
0000<EMSH^nD00000000<>:900000000i6\G0000000000000000\V=V0000000000000000<lkZ0000dkO@0000<614000000009783<fBd00000000000000000000
HZCn0000000000000000000000000000000000008bXj00000000000000000000DmCZDT[BA0Sf00000000Y1i;000000000000000000000000d3>R<@XU00000000
00000000DZL34f1K0000@E3O0000`;=a000000000000lo?jd9A=0000000000000000000000000000000000008?DK`E4DhZ0C0000000000000000000000008Q0M
PmEf`Fgm000000000000000000000000000000000000dFXDXD0>Y26`0000lmD@0000h?VULPbd000000000000lSc]0000000000000000\Nh;0000000000000000
<N0k00000000i0\I0000000000000000000000000000000000000000000000000000PGQChOeA000000000000L47A@;EBA20E0000H6JB00000000000000000000
A46O00000000P4ho`;0PDbnX00000000000000000000000000000000000000000000\[19P\9@000000000000HI^Q0000000000000000\o;HHYLKd<EQhF>F0U;Y
0000000000000000000000000000\4gjDK;Lld\Z000000000000000000000000000000000000DFS1`nNW0000PHb10V>gdhND00000000@IV20000<AJk0000<l13
<fD80000A2J70000l\?68o>aDA?\m2Wgdg<;000000000000d7`900000000@ARPDJ;[000000000000000000000000T>f[00000000000000000000000000000000
4H@R000000000000000000000000THKjdm8HHQ4^000000000000000000000000000000008WDD0000000000000000000000000000000000008nd:i2gO00000000
00000000000000004QjF000000000000l:Y600000000@8lATMEk0000000000004\_RI4=lI2@S@V_g000000000000000000000000XHjI0000000000000000`2CO
0000`LoVD7SH00000000<4?o0000PE9]0000000000000000000000000000000000000000000000000000lN46000000000000000000000000hDKj000000000000
0000Q4lT000000000000000000000000TE[E00004f;n0000l59V00004ODB000000000000000000000000000000000000000000000000i4?X0000000000000000
0000000000000000000000000000`OEU0cce0000000000000000`0NJD[ck00000000\:iLI5jI0000000000000000000000000000000000000=Of8D=i00000000
000000000000000000004cn`0aN`0000<=Af000000000000\je6000000000000PK<^0000<FK@<g3WPBSj00000000000000000000DHFT0000000048=k00000000
000000000000XKG400000000HU9Z143F0000000000000000000000000000000000000000000000008MbO00000000LTVm8KH>0000000000000000000000000000
00000000000000000000000000000000e5ea000000000000<?G>TXTN4\iW@;o<LNMIHSIT000093<9POWO000000000000l\Gd0000000000000000000000000000
U60h`AO5@Bbb0000T3a_000000000000000050Z@00000000<VMU00000;Q4`Uk\h9I40000l]JL000000000000000000000000\0_:0000hVW9000000000000PGdB
00000Ag050m800000000i6E50000000000000000\Id8<^Sg`7=7=51o0000000000000000000000008Siod^KR00000000\ioo000000000000I4WD000000000000
0000000000000000L6eETiPW0000000000000000000000000000000000000000000000000U;h0000\Rh200000000L0oLDEbV000054P@000000000000L0jR0000
00000000000000000000P=[i0000000000000000P]K:00000000000000000000L5?;000000000000`J2I00000000`15600000000000000000000dD?500000000
8Wge8]ch8k0700000000L:2D0000H95aX?G3000000000000000000000000000000000000<eRd`@h=000000000000000000000000L>MK40@_00000000dRMO\O9k
0000DCeeHXLP0000000000000000M0^<00000000<WSg0000000000000000PU>bd6\N000000000000000000000]LmI3eI0GH6lmPC0000000000004M8;00000000
00000000<ZgdXVoc0000000000000000\61n0000`8j10000000000000000000000000000000000000000000000000000000000000000h>Y\\`aK000000000000
00000000X9:Z00000000Xmn@00000000000000000000000000008IIT00000000000000000000d@UR0000000000000000000000000000X<=>0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`BQ6@E^clC@U@T6ChXN_\Y\700000000PO4@000000000000d2Qn000000000000
000009aLlMIg00000000000000000000000000000000M6cZ`>hG000000000000000000000000\;a?00000000dZ8]000000000000\VHCd6LX4V1ohW?i00000000
0000<T`90000XFYD0000<FK60000<Tn\0000000000000000000000000000000000000000000000000000000000000000TS\D0000000000000000000000000000
000000000000@Xcn@Z97Q4@>000000000000000000000000\P5\0000000000000000A597000000000000000000008KjP@[0:000000000000000000000000DSi`
000000000000000000000000`UJH000000000000Y3do00000000l47_\`bA0000HJ5[00000000000000000000dfb40000000000000000000000004Bn7`5:l4X^o
000000000000000000000000000000000000i0[m00000000TO2:00000000000000000000XR^X0000LA?B0000@oKL0000000000000000`UfE0000000000000000
U6;]00000000000000000000lMk`D;Ki4@dB000000000000hPZ;4=Qb0000XI3]00000000l7LI0000000000000000000000000000000000000000H?XU00000000
00A=`BVf0000H]?j00000000000000000000HmNO000000000000X?Nm0000PK6Dh7R800008?:ZH1A6`[HQXP03<cBo0000000000000000dL^A0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000\RG6000000000000000000000000000000000000d^FK0000000000000000
00000000=12200000000d_cLhP[b00000000000000000000000000000000000000000000000000000`5XLZ@U00000000000000004Bin00000000P2ec00000000
000000000000\XBK0000`E:j000000000000000000000000TDn60000`WV3HMikL`II00000UPM0N8G0000000052ZX00000000HhGU000000000000<QOfTQ<_0000
00000000000000000000P6ndLhf\8]Q]00008joQ000000000000000000000000000000000000l2`f@?8G00000000000000000000000000000000000000000000
0000X<^7HVEi0000000000000000LdjT000000000000000000000000000000000000L>EbLB8?00000000000000000000XYRo0000HXQ`@Mi^P^Z;000000000000
0000000000000000`_Xl0000LPo7000000000000000000000000000000000000000000000000000000000000000000000000TmdR8LR200000000\5=@00000000
000000000000<>n;0000000000000000<kJ=000000000000DERSPLfQT3;5T@_]000000000000<_F\0000000000000000<FM`XYoU000000000000000000000000
00000000000000000000000000000000d8SF000000000000PcYk0000000000000000T>8m00000000`ndf000000000000000000000000000000004R2T0000DSDW
00000000000000000000M1el0000000090@U000000000000000000000000000000000000000000000000dR[f00000000`mfQ`mX:000000000000000000000000
4@I4000000000000000000000000@HH=00000000i27j00000000`4:L0000000000000000XQP8@\Q6D=UN8F57000000000000000000000000000000004B[nU6ob
0000d1iH000000008=VcXW5c8id@0000000000000000DGQg0000`LK<00000000HCj^0000000000000000HgH40000000000000000`[iK00000000T4L>0000hLAY
00000000HDom000000000000<=N200000000<D2M0000ljJ40000PEFKP9hK4`Th00004<nL00000000X?O]00000000000000000000L6O`lX0X0000P?;d<d_]0000
hVbb00000000000000000000LOci53o00000000000000000\Ua40000000000000000d[5800000000`5XY000000000000Xh6T00004N^:00000000000000000000
0000000000000000PHbWPPX:000000000000<Vi100000000000000000000000000000000000000000000000042<g00000000U6UK0000000095Md0000lLCP0000
L?`X00000000\SH\00000000000000000000h^G]`jKR0000000000000n8IlE63000000000000XD8Z000000000000<GP\0000dB?n000000000000000000000000
000000000000000000000000X;7Y0gdnPlGn0?7?00000000000000000000X0c9HAB_@FE_0ao50000000000008_hc000000000000000000000000000000000000
L4[m=4IL00000000d97j000000000000<RX;m4Zb0000000000000000000000000000000000000000000000000000XZi6000000000000000000000000L1Ic0000
\E5`hG\YlZI9<j^1PlNf00000000\kjg0000TQ:<00000?[_0000LclF00000000000000000000000000000000XYE7000000000000@<g700000000DgNg0000<Eh1
0000000000000000A3DI00000000000000000000lA88<VmR000000000000PM\;0000000000000000L3?g0000000000000Z3700000000X6dN0000000000000000
00000000h[760000L0>^00000000DI3n0000000000000000\4Ca`>F400000000000090<N0000dmQI0000<jWL0000]4kZ00000000H1SV00000000000000000000
lS_WhlTJ000000000000000000000000\0:@0000\VI6a3OW0000000000000000000000000000000000000000lJe2000000000000DdY3`4eJ0000`[\G00000000
000000000000000000000000000000000000<?9o928Q0000000000000000Li[T0000TdQA000000000000000000000000000000000000I6KS`LhG00000000D\Qb
H1`<0000000000000000PjHgX[Wb000000000000X=G_0000XeYW0000<=:ID_Bm0000000000000000h0[h000000000000T@gPlmm^000000000000000000000000
00000000X[l[8KFd0BOa]4N2m5Oe00000000DDO=0000000000000000PHD4Tgb>DDQLLk:RDl3d00000000000000000000000000000000@3ao0000000000000000
000000000000000000000000000000000000000000000000000000000000HNfF0000I5Wc`5ES0000XOEh000000000000000000000000@M0H0000000000000000
000000000000000000000000000000000000L5?1000000000000P`JX0000000000000000000000000000000094J00000000000000000TjBO0000000000000000
00000000000000000000000055e:0000\BS[00000000000000000000000000000000000000008a9g00000000D1^ddRMd0000\:Nm000000000000000000000000
00000000000000000000000000000000000000000000Lif9@ZUi00004Xb]0000i4X]T33@0mPV\HiC00000000d]<\`fC_0000TUGCLUThE2WP0000h8\g00000000
000000000000d94b00000000D>FC0000000000000000000000000000000000000000A51E00000Ng9000000000000`5Z<00000000000000000000U3JRa6[]0000
000000000000LLbQlDL<00000000T0KG0000000000000000000000000000000000000000lJ7L0000dPJK`6F=0000000000000000000000000000000000000000
00000000DlM1000000000000<1PJ0000000000008fGK00000000000000000000`E9C`KAjd`Y@00000000000000000000HQb]PNHh4mFh00000000000000000000
0000LLKJ0000000000000000000000008H[K0000000000000000000000000000000000000>Ma0000HDe\<Vgb\;lDXjN3I3LC0000000000000000000000000000
00000000000000000000000000000000000000000000TOWj0000000000000000\\Mn000000000000000000000000000000000000\FSS00000000000000000000
000000000000000000000000000000000000000000000000lQUi00000000L2X300000000000000000000l5@k000046;E0000<mJ^0000I57i000000008KF60000
0000000000000000000000008WU400000000DjHM00000000000000000000dU_S00004N<j`Nih0000H6VWP9nG000000000000XBc6LC\8`@>OlHmk0WIR042a0000
000000000000@Zeb000000004K\4\PlCLbJ<0000000000000000000000000000<0VFT]W^000000000000XcYA00000@F@a6B3`>5K0000hPXc00000000<EP]0000
DS6:`I`m00000000000000000000000000000000L9<2TRa@000000000000000000000000e75k00000000=2390000000000004T1Z00000000hcTgI4dC00000000
00000000000000000C_70000000000000000000000000000000000000000000000000000000000000000HH[800000000000000000000PiiE00000000H4CS0000
000000000000LPYo000000000000XBO0000000000000000000000000H1V@0000000000000000D5HKdoE^000000000000000000008ZYThjX=M14IX:Mk00000000
474>000000000000L0cN00000000PQ<N00000000Hb7d00000000000000000000000000000000000000000000000000000000000000000000l45o00008UM;0000
000000000000`S`L0000@GMU8\BG0000000000000000`]TdX2mD00000000000000000000000000000000XBbM0000000000008:`0DbFb000000000000L;`L4J7=
Hfo=0000000000000000000000000000@_@cHHWEm58j8K8500000000HC4k0000hmo200000000l;MAHhoTDBa90000\kYS0000H5P00000d]6A0000000000000000
0000PGAE000000000000000000000000000000000000000000000000A4_N00000000E18E00000000000015L0H6L;0000<4<S0000000000000000000000000000
0000h?^>@e?M4M:V8Nf5XYZC000000000LYU0000000000000000000000000000h=JgdI0I00000000000000000000000000000000000000000000000000000000
000000000000000000000000dkOQ000000000000000000000000lck60;7G000000000000000000000000000000000000000000000000LS?L0000000000000000
0000hT;8000000008EiUd3Gl0000000000000000`6fZ00000000000000000000`1BI8=VG00000000`N?@0000000000000000D2gK00000000000000000B2;@h<F
000004`b00008Z5c4=Z>LZVne50E`7Nh0000000000000000000000000000000000000000`;W10ff]L5WL0000000000000000000000000000L5>XheK200000000
00000000000000000000\<fg0000XGN[00000000\7jWP\V`0000PXE@LZiWh`g2000000000000P@Wc@BRe<UQ\0boa000000000000000000000000000000000000
D\>X\\\;e5^W000000000000000000000000@>SJ0000L[TJ000000000eUQ000000000000000000000000<j<e000000000000@TP?00000000L<A[000000000000
0000000000004md000000000LF=fD?I3TbX@l]dM0000<hhg00000000m7R0000000000000000000000000000000000000000000000000l??N000000000000DUKn
0000000055M:Y5O80000000000000000DZNe000000000000000000000000L5;c0000000000000000000000000000TOl\00000000000000000000000000000000
000000000000000000004fSP066300000000000000000000l=7o0000]0?W000000000000e4:7000000000000000000000000P0n60000@>P[XB6d00000000LD5>
0000000000000000000000000000`=DD0Tko000000000000h8^881;fP:V>0000000000000000000000000000l63`000000000000X8A^DinY0000lYEbhYk3db1T
0000000000000000000000000000000000000000000000000000000000000000L8jWM2UYhGLA0000\61J00000EQg`FIi0000<iPj000000000000000053_?0000
00000000000000000000\iPB0000lN3f000000000000000000000000000000000000000000000000`kgG000000000000lJ8H0000000000000000d\Hc00008NZn
U3k@0000TJca0000e4YD000000000000000000000000000000000000000000000000000000000000@Y<O0000000000000000TLgi000000000000@=f700000000
000000000000lADdhaPj13I800000000`1h5l1<6E3GNXf1h00000000000000000000000090GO0000000000000000X73]0000X3R>hbeflNN5PBH<I3k0h=dU]3YU
0000000000000000@1lZ\Ll0000000000000@TAC00000000i7E@000000000000d7M7000000000000000000000000000000000000000000000000000000000000
00000000XXV5Q7MQL4XF00000:knA7Zd000000000000\KQU000000000000\GDK`H3i000081_50000000000000000000000000000<^HO00000000000000000000
00000000000000000000000013?o0000000000000000U6G=00000000T0Zj00000000000000000000PR3M0000000087]m000000000000DRNElZSD000000000000
L[h50000T=X30000<4k_000000000000000000000000000000000000000000000000000000000000L1mi00000000TKa>0Inc`JKU00000000000000000000HDE;
Tce10000X95R0000000000000000000000000000D04P0000000000000000l]V30000000000000000lIfV078J`K;40000000000000000dQOT0C[:00000000=3Be
00000000lm9c000000000000`0EY000000000000000000004IOK00000000000000000000000000000000000000000000000000000000`SeC00000000LBJF0000
0000\Cf=00000000DKgE0000H:TF0000D7>B00000000a5MG00000000000000000000000000000000`Xg\\mN<0000000000008dgP000000000000E7>U00000000
DUDO0000H;O\0000\VY10000000000000000000000000000\9WZ0000000000000000l7Xo`O:N4P?2000000000000000000000000X]j900000000T?\m00000000
X^6I00000000000000000000L<S0000000000000000000000000000000000000l0fG0000P4VK000000000000hWj]8F8lh:VaHhQO@Jh^00000000h5OODCh\0000
00000000T@Eg`P\hThi`000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2@800000000000000000000
00000000d<:V000000000000PFi20000`Hm6`mUc@nRl0000D4GTX8l3LIf100000000dk>L000000000000]1<E000000000000000000000000`7K\000000000000
00000000T`3Q0000<=`V0000000000000000000000000000000000000000TR;P0000hN;H00000000U6LT0000<a1H000000000000000000000000000000000000
000000000000000000000000\j700000@30<000000000000`SnB@kFLi7GWTi1L0000HIMH0000000000000000<\BX00000000000000000000\nfF000000000000
86oR47IlA5S40000000000000000000000000000@obZ000000000000000000000000Tm<@0000Q1D[@@ZH00008RfA0000I3F:0000000000000000000000000000
00000000000000000000000000000000lo700000000000000000000000000000Lg^=00000000000000000GhaU07`0000<jMF8h;^L5YUPXPn0000000000000000
8Q9m000000000000DLGX@0G\00000000TW@G000000000000TABl<H7lm6hk0000000000000000000000000000000000000000@37E0kQXDYC5XKT7000000000000
000000000000l7Qd00000000000000000000T64\U6d^0000dM9C00000000000000000000`U0D@e3V0000000000000000000000000]Q?0000000000008j6ZA3M9
000000000000000000000000L8Cg8W]e4_JBX?mA00000000l]o>000000000000000000000000\>W_0000h\TK0000000000000000000000000000000000000000
00000000000000000000000000000000hAV3`fdB00000000TnOL<6=b0000000000000000000000000000000000000000D\9oA3@aX?mP0000<AZE000000000000
0000\J4XD6I<000000008kAQ0000000000000000000000000000TBKo8RY90000000000004LZQ00000000000000000000e5_>000000000000000080@?0000a1V:
00000000000000000000000000000000000000000000000000000000lNHB00000000<R<30000@M_ShJFk0000m4jiPGU2PkI]HaE_0000I3dK0000000000000000
d\eT00000000X[FX00000000000000000L8W0000000000000000\^QRP4bj0000XOVH000000000000`2^4lK0152EL0000000000000000d^Y10000000000000000
0000000000000000000000000000000000000000@f5J000000000000000000000000000000000000000000000000000000000000XAEV0000D2FE000000000000
000000000000l:ECh\DQL=8m000000008KFS0000`oo68\A100000000000000000000000000000000000000000000<f\G00000000000000000000000000000000
0000Lli<TZ:200000000000000000000`0nQ000000000000000000000000000080Yb0DRaheg\D3fG0000XCnM00000000000000000000TMgV0000000000000000
<^oMhTR@000000000000000000008m8Y0000LIQN000000000000000000000000000000000000000000000000000000000000000000000000E2]bTJ?24k^n0000
l2ff\EGU00000000000000000000U1;1000000000000000000000000HPQn<0Fk812]`6:UhSYn8fXnQ1FH0000dE1j0000ldj9hjcC0000lo6`0000A3b300000000
X=Nj0000000000000000000000000000000000000000Pi4;0000000000000000000000000000`lo`00000000\D=\4Om0Po27000000000000HOY>DBHo``K1Q5YG
00000000d@ka0000000000000000LJf00000000000000000\C\cX\:_00000000@LYGHXmJ00000000dNXP]5D>HWFG`=kiHdQbTa8Z11X500000000000000000000
00000000000000000000000000004cgV0000000000000000lkVLXRm@00000000000000000000000000000000XH[n0000@=NAPJUMP;ML0788PhBL00000000D[R[
<[hN000000000000P>3l00000000000000000000\mbT000000000000000000000000000000000000000000000000000000008c5`000000000000000044H10000
Tefi00000000000000000000000000000000=1F[00004>b@LjiE`=T>000000000000lQ_dTeG600000000<3`\0000000000000000\Fn400000000000000000000
0000000053oM00000000000000008Tj;00000000000000000000Dk?c0000\N`@0000LoZJdPQQ@nLDH:i<000000008odg0000dJhj0000000000000000LHMF0000
000000000000L0\_Y6FP0000\J5C00000000000000000000000000000000XUGaXWkI0000000000000000000000000000000000000000000000000000\i:?0000
0000000000000000TMa<XS]000000000000000000000000000000000<`[L\Rg5=6\:00000000<>KD0000000000008K>P00004jfiXL^Q00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000004lDL00000000000000000000000000000000d3XF00000000000000000000
0000X4@Jl?>G000000000000000000000000\2@X00000000000000000000000000000000hJQATJ=P00000000000000000000\bL700000000000000000000P\k1
0000000000000000X5no000000000000000000000Ui>00000Fm>0000\j[:=6\Z00000000dHYAhEH7THci0000000000008@PYDJNPP[AH00000000dJd_PKH\0000
0000hAE=00000000000000000000000000000000000000000000000000000000<;_=0000<2\C0000000000000000L^<l00000000H8h]000013N9`I1=00000000
00000000000000000000000000000000@f:>D0]L0B1Z00000000dF=VXWWd00000000000000000000hL@90000000087[9000001hfdN\DP^Jae4dc000000000000
000000000000PG3G00000000D@;]Pc^5000000000000000000000000000000000000X989\<fWlWf500000000000000000000XX=5000000000000000000000000
TVAL00000000]6;=00000000000000000000000000000000000000000000LMDj0000000000000000<>=0e7Ob00000000000000000000DbOUHCli0Y8l00000000
I4<U000000000000XBXh0000@F3@0000000000000000000000008_IK\mME0000@j5eH13fTH>Q\H?e]7FW00000000000000000000000000000000\9?60000P>><
0000h2ND0000000000000000000000000000000084R000000000@4DP000000000000\SC;TXk:`SI90000000000000000XE2YXMNhM1QIP5;Y0000000000000000
00000000TRIj000000000000d<0900000000000000000000974g0000HZ[b<ISC00000000000000000000000000000000X<6`0000000000000000000000000000
\[^j00000000000000000000P4nUXAmg00000000000000000000LTKeP_kC00000000000000000000<D4e000000000000000000000000<ET]Hfdd000000000000
00000000Y2[HTcZU00000000000000000000000056dQ@j?LXU:6DUHo0000000000000000000000000000000000000000000000004MClD>`M000000004aXT0000
0000PIaD4a2?00000000`:AWXYT:000000000000000000000000Q2BR0000000000000000PcFeXeA@@I2cE0T2Xohm000000000000000000000000000000000000
00000000000000000000hFLB<f<E00000000000000000000a68o0000000000000000XXgE000000000000000000000000000000000000h>Df000000000000X3bk
00000000000000004b=3`hDe\^45@M1f0000DA;MTRTb000000000000L7cS00000000000000000000000000000000l<Ze00000000117Y000000000000T2?ei5N4
0000000000000000000086?;000000000000]4A602jWP[:@000000000000000000000000dPK@@\kQ00000000000000000000P^RM4^VE00000000<\8;00000000
0000000000000000LUod00000000000000008oie000000000000de\O00000000000000000000000000000CM8<Rn4000000000000000000000000000000000000
00000000000000000000XIaT0U2@00000000000000008aRd\XBY0000000000008jPa00000000000000000000DgKmA74J00000000000000000000@\kZ00000000
LKT_00000000\7Ycd]HC0000000000000000000000000000000000000000D`i9000000000000dbB5dGG[00000000000000000000000000000000000000000000
lX130000A13B0000000000000000000000000000000000000000000000000000Xna@0000Dclf0000<`f[00000000000000000000haAK0000000000000000Dd:f
00000000l<^C00000000000000000000Ha11Tfe7D6ePL_7V0000000000000000@jgV0000000000008CGl000000000000T87G000000004I?Y0000000000000000
00000000dSk^L18bT]m^000000000000000000000000L@bY4WcR00000000000000000000D1AW`50C0000\;SN92cE000000000eRO000000000000000000000000
0000000000000000000051ch0000000000000000000000000000000000000000HNS\H_dI000000000000\m`[00000000dEK20000@hR]h@PG000000000000h]J^
0000`2UT00000000000000000000d@fd00000000000000000000000000004Pd4a3\8000000000000P;ab000000000000`WAU00000000PT3=P8G8H@7Odj\>0000
00000000PO3:X<PR00000000TYja000000000000L1D@HjVd0000LA@5lT@AHS2C00000000\lZ`00000000`YDB<ZKFX=i^4H@e000000000000000000000000@7[H
\d9W000000000000000000000000lBnN0000000000000000000000000000lO@O00000000000000000000dSE40000000000000000000000000000000000000000
0000XlY`0000PGlj0000DXY`4aj@00000000@Y[300008k;S0000`TW@0000000000000000000000000000000000000000000000000000000000000000h:9a0000
000000000000TCLPE5FL=5\Bl00\D]GkdI_e00000000000000000000000000004I3H\V6A00000000000000000000000000000000000000000000000000000P5@
0000@Wn10000000000000000lKB<0000LQO@00000000000000000000000000000000000000000000PmgKXJm8=0D[000000000000000000000000000000000000
000000000000hA[UXY_U0000T=g692oF0000000000000000000000000000000000000000<O8K0000Ta>CTmmB@0he00000000`8Xb8[N\00000000000000000000
000000000000000000000000000000000000<aJo00000000L5<U000000000000H92700000000000000000000000000004de^<<a<94N?00000000000000000000
0000000000000000000000000000000000000000000000000000@:XX000000000000XK_J4gm[0000HUV2T`gX00000000lY^n00000000dled0000@?XK00000000
000000000000000000000000h:F300000000HQS^0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d7dc00000000000000000000000000000000\@\i<RUP`:indejJ000040H[HUjm000000000000000000000000000000000000000000000000d@6DhkE0
@hCf00000000000000000000Y4kg0000000000000000A0L=hAcc00000000000000000000d3PY0000000000000000000000000000PInn00000000000095dm0000
00000gQi00000000000000000000]5GY00000000453R000000000000D[f1000000000000000054C:0000L;=4XiDR0000doHc0000000000000000000000000000
00008B5M000000000000T?L90000000000000000000002C7000000000000h@1X0Ne<00000000X=d5HT0V000000000000000000004BIRXBbC]2Z;l7e10I:e8^9B
000000000000@1BZD`mC00000000000000000000l[B3DdKVlDJV0000000000000000000000000000000000000000dDgc00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hGI=0000000000000000000000004A0E0000000000000000000000000PDC4S^d
00000000E1o[000000000000lbNZ00000000000000000000D8=LdFRH00000000P8]]00000000TQ;H`0nC000000000000000000000000H?kYHDef0000\bIX0000
0000000000000000\A460000000000000000\K95HPMl`\AM000000000000000000000000000000000000000000000000h2K:dWJ_0000000000000000m4a00000
000000000H5O0000000000000000000000000000PGeR00004X370000d=6D000000000000P>Z>00000000dR7O00000000000000000000@K>10000000000000000
d[4k0000dY<`00000000000000000000000000000000000000000000000000000000@3DL0000000000000000dK<m0000000000000000i5aC0000000000000000
0000L:?100000000000081PU000000000000\>kF8Em683?=000000000000000000000000H<ON000000008Fh900000000l60J8QaX000000000000000000000000
000000000000000000000000H3>2PI]Aa5o@000000000000HSMA00008G=^00000000XLce0000=3FW0000`XV]m3iM00000a<200004ei>0000=7NE000000000000
0000H9QI000000000000h@`9@N3<hXAW000000000000000000000000@6jF00000000000000000000XSKEH3ccX?jI0000000000000000000000000000H?RD0000
00000000P]WQT\S2000000000000000000000000000000000000000000000000LXao000000000000000000000000000000000000000000000000000000000000
\CQhT3;O000000000000P>>[\Q7@T[E^8\NQQ71<0000000000000000DM<L0000lNQA=3a`0000000000000000000000000000@C?10000dSVd4S8`0I0900000000
0000X=5=000000000000<Z6cXgMo000000000000000000000000XQ^R00000000<LjT0000000000000HJZ000000000000d8cX00008ld5000002hT00000000lB;a
0000XL05`C^Zm4I?00000000000000000000D2e:00000000000000000000PAK?83jE4OH<0_R40000000000000000000000000000000000000000Hkf_\J9dh9Gh
0000\KX800000000DU6jdSNOQ1RgH\F20000000000000000000000000000\NcLDSWTh__40000000000000000000000008jYT16kX0000HhF=0000000000000000
0000TI2=0000<5eY000000000000000000000000TdM=\o4_00000000000000000000000000000000HIlQ00000000lT;H477gT\3400000000X<<]dk6dHTjX0000
0000H`n_0000L2PX0000000000000000HLU@000000000000000000000000000000000000l2C]0000dY?50000000000000000PI8l000000000000000000000000
dYHa0000000000008G@O000000000000000000000000X49`P<eS\BGlXVg>0000<D[I000000000@2HD@230000H:Z`00000000000000000000hIC>000000000000
=229000000004EXl\d280000000000000000000000000000000000000000000000000000000000000000P;VI<TZ000000000Da3V00008M?J0000000000000000
000000000000DRSKh^EZ0000000000000000\MLI00000000000000000000<6FK00000000000000000000\cUE0000l6BI00000000P\Y800000000000000000:[F
0000000000000000`ZS^000001AH<mOF000016dD00000000000000000000000000000000l6EQ<4H<0U;K000000000000T:?>4l\n<nRP00000000000000000000
T6@m0i0>00000000000000000000000000000d8i000000000000000000008\<g0000000000000000Tm3R00000000000000000000L4`R<MEA8\3A000000000000
000000000X;k00000000000000000000000000000000H=h8d6`5h2NTU6HD00000000000000000000dej[0000000000008c4V00000000000000000000<ikZ0000
0000\MO70000`W[bTbQl0000@m0>00000000000000000000000000000000D3aE@SX300000000000000000000000000000000000000000000000000000000<ZWW
hae800000000000000000000U6Xe00000000L5an0000000000000000000000000000000000004JlOD9LM00000000000000000000`gM200000000000000000000
0000\@63<aUW0000L7U4hJ<>8KcEPiWGLP9kM2Hm0000000000000000000000000000e6@mPof8000000000000<OamDR_>e36LHD?_Lo_N00000000000000000000
00000000000000000000\jNa]3IX000000000000PM3i000000000>E:00000000000000000000lLaZ00004aUF000000000000U54e00000000000000000000D1cX
\m\h00000000P4YXPm?oTdM_000000000000000000000000000000000000000000000000Y5Gl0000000000000000U7BU00000M0`000000000000000000000000
0000000000004e9j<4RZ00000000\^@L000000000000P4QaHF;0h\Za0000000094=B000000000000000000000000TNHUPN=]0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000@mK4000000000000000000000De500000000000000000000000000000000000000000000
000000000000000000000000`kLI0000`P:`00000000\3T=@;Vc000000000000Y2>Y0000dPXT00000000000000000000L;`[M0;>000000000000@3onLIRIa4jO
d:md0000E3UF`JA;8UZ500000000000000000000lQU\<Z8SPi]L0000000000000000000000000000XK=c0000T\MS00000000<k``PhE[`hIk000000000000`Qn:
HAYKhOn;0000000000000000000000008[gPH^ZD000000008YVT8NZ]0000P@\R8EmA0000<i3a0000000081ZeE42YTQ`6A3fg000000000000000000000000=5l1
00000000`mLE00000000PHVn95cK0000000000000000000000000000DZk60000h;4L00000000000000000mO3000000000000000000000000XSH=h[QI@`LWL[UL
8[cG000000000000000000000000000000000000Q1NlA3nVdM=a0000000000000000000000000000\7XJ@EEShnm=000000000000000000000000000000000000
00000000M71f0000T8750000000000000000000000000000000000000000@RmLQ3U9T<b>00000000000000000000lKIM\i>M00000000LN6f0000000000000000
0^]90000LK5:0000000000000000H7C`0000<af`0000H2In000000000000000000000000PY[Q00000000000000000000HF>Vm1lgXK1Z00000000000000000000
00000000Ph0h0000LQLH<WlS000000000000000000000000000000000000823[00000000000000000UFk00000000XS=e000000000000PJJk0000000000000000
00000000000000000000DSP50000000000000000000000000000000000000000000000000000000000000EAS11m:<ToE540M0000000000000000XQNH00000000
0000000000000000000000000000]1nD0000000000000000l26j<BOD00000000000000000000l@QM000000000000000000000000`HL\0000000043SY0000Tg?_
@T]V0000<jUM00000000000000000H^2P@=RD6i=<AmD0000000000000000000000000000DVU20000000000004BLN000000000_N\dBQK<U1ca1P:000000000000
00000000000000000000<[c10000000056md4PT100000000000000000000000000000000000000000000D@SBPU8TP4TL00000000000000000000000000000000
0000dNbN000000000000a0HP000000000000000000000000hD?l00000000@FMjhI^2HThTlfQI0000lYQCP3kO@bKA8n]300000000000000000000000000000000
000000008`PR000000000000000000000000H?2=4P<G0Y9b000000004Vda0000U5Ff4P;00000@R`OdeZg00000000HEl:000000000000H2bndH5?PM^U96M>0000
00008ifHHnZF000000000000000049mGl_^C00000000000000000000000000000000P[PF0000000000000000000000000000`=FSHH\XDb:`531J000000000000
\jOZ0000000000000000000053R<000000000000DcQe0000e62S000000000000000000000000000000000000000000000000000000000000XE:[000000000000
0000``;000008G<`0000T]7m0000`91R0000XRB2000000000000XiW6000000000000Q5fl00000000\o=L0000\^N[E3eS0000DZdI0kN000000000000000000000
00000000PhZWPJe[00000000000000004CGUdTkB8bUELiB1000000000000XABT000000000000000000000000000000000000000000000000TeHB000000000000
0000T1YC0000TObT000000000000000000000000000000000000P5:80000`H_;000000000000000000000000@HER00000000`GO88LAJ<XOn0000L]4A00000000
00000000D\]M00000000D58i=6gHh_i:i3BX000000000000000000000000XinB10968R2`La99E1f?8^?K8L0\53X>00000000hB95LH`H00000000h09W00000000
hPYJ0000000000000000hcDR0000000000000000dDI>LSER0000T5H48B5<@I2U0000m6Z<00000000000000000000@G7;00000000000000000000000000000000
0000000000000000\kaW000000000000000000000000000000000000000000000000l5;700000000\QJf00000000000000000000000000000000000000000000
000000000000000000000000h]WC00008LNh0000`@n6000000000000000000000000000000000000<i6800000000000000000000@YUc0000PF<j000000000000
DQBZ0000X^0<0000X2<\8HT;\Y03d<LghjH14E>X@\Uk0000000087KM000000000000000000000000000000000000000000000000000000000000000000000000
0000lAAm000042ST`EOIH\7@l1M8\JSl0@J;diFb`jS^HnA40000U1l=00000000000000000000000000000000000000000000<hS8000000000000000000000000
0000000000000000000000000000000085Zm00004DCP000000000000<lh^E3gA00000000000000000000000000000000000000000000000000000000\KS_0000
00000000000000000000000000000000P0V60000000000000000Tm[10000000000000000000000000000DTY;0000000000000000000000000000000000000000
00000000000000000000X8Oo<GYFI6=:0000U2HG0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TM[J000000000000H;nD0000e66B0000T?5>00000000<3Kd000000000M[U0000a5J700000000l?bWDFlb000000000000T:NA0000000000008jjO0000`L4a
00000000000000000000000000000000XKi90000000046RHTXUOPIZH`^mm\jAmHb;;dP>G00000000000000000D>N0000000000000000000000000000l2XB0000
000000000000HFT3P;<a000000000000000000000000T5Mh00000000000000000000P=9N000000000000HgS^P4=jh<6n00000000dkli00000000000000000000
000000000000000000000000<Z`M0000000000000000XdA900000000000000000000DF040000000000000000Xgl=000000000000000000000000XDSA00000000
00000000000000000000<2T>0000lFTA000000000000000000004EN1LO>FhR:K00000000000000000000000000000000000000000000000000000000DM`_`<7]
00008Pce0000DfN[00000000000000000000000000000000LVV90000HYC[000057::00000000`k\T000000000000PJlb8Q[K0000PnPI00000000l^4G00000000
000000000W_@00000000L::S000000000000000000000000000000000000000000000000A2;9000000000000d>?S0000000000000000000000000000T60?d1jY
0000dbQ:0000000000008CZ1000000008Shl8BP4LIee00000000000000000000000000000000P48nhCDU00000000E2`j00000000000000000000000000000000
000000000000PSJO0000P@da0000000000000000000000000000000000000000P<\I00008H;P00000000000000000000000000000000@3LJlYR2DjJe00000000
00004TTo95`O0000LPRg00000000000000000000<[Wo00000@LgL0R``E3B00000VYUX@ML000042OU`>>j00000000000000008@HK0000PlbG0000000000000000
0000<>US000000000000P1Bk0J^XD=8P000000000000lo_5L27o0000000000000000000000000000<RfR000000000000<mDO0000000000000000h:>N00000000
0000000000000000000000000000000000000000000000000000000000000000a7E30000lcBbd03:00000000000045k<0000000000000000000000000000HH\J
0000000000000000000000000000000000000000000000000000dOgn00000@_o\AL^0000000000000000<]9YT?_o00000000000000000000DCm800000000@>ei
d1U200000000HTXV00000000di:RX64i00000000000000000000000000000000@QHL000000000000`Lm=`VZ=0000\2=Q00000000000000000000@`G900000000
0000H_jh00000000@:=U0000000000000000PCO100000000XXSM00000000000000000000000000000000000000000000000000000000000000000000PVm70000
000000000000DACQ0000\2g^000000000000000000000000T^eV0000000003i00000000000000000l4l000000000H=i700000000@EF]<eTADGk[Q6Qd00000000
0000Hj=kI5_[00000000000000000000000006e;hRc5T?lY`c>V0000000000000000XZ?[P>eC000000000000XTVM000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y0R_0000000000000000000000000000000000000000000000008>A0
0000PGm=00000000L[`b<:180000000000000000@McIPX8f00000000dIo=000000000000dgf[e6OLY75X00000000000000000000000000000000000000000000
0000E7P<0000000000000000000000000000T9?Y0000000000000000@ffPT[he000000000000D^;?000000000000000000000000000000000000000000000000
00000000000000000000h7YC000000004?Z<<\SW00000000000000000000<aIe000000000000000000000000000000000000000000000000lPHAl4TW00000000
0000000000004Qm10000<k<F00004QPj000000000000LKP<00000000000000000000P7dF00000000000000000000000000000000dVbF`ehC0000000000000000
h74SX9]DTcQ:000000000000A6B@dYKA00000000\BG\0000000000000000000000000000000000000000000000000000000000000000e43S0000\SS=00000000
000000000000000000000000hY0C`9XB`]oI@3oa0000000000000000000000000000DjIR0000000000000000000000000000000000000000000000004\;>0000
\>;e000000000000000000000000DPF=000000000000<m1^00000000000000000000d26:LO3UhMNY00000000dKJX0000D2:A00000000hD:I4o3?00000000DD0U
L^G=06m?42iA000000008=XkPYd?0000000000000000X752\`cBlaP<00000000PDKX0000<4G^0000<g;000000000000000000000X]8;DO\V0000DAQL00000000
00000000\YIR00000000000000000000000000000000@R0R000000000000PPA800008lXi000000000000@lQj0000000000000000000000000000000000000000
0000TfjL0000dI114jm30000hRLY00008jj`m53H00000000000004fW0000000000000000<4P20000000000000000000000008M19i5<900000000000000000000
0000000000000000`[nA0000TnYW0000000000000000000000000000000000000000000091CcPP:?000000000000DoB<\YgR00000000000000000000@AY\\0gB
0000000000000000000000000000000000000000hD?S0000T?;8PLiP4Yi_8Sn50000HibSLFOY0000000000000000000000000000dTdh00000000000000000000
00000000000000000000HEJ600008F7600000000Y31g00000000000000000000\_f=d\DA0000DQ]V00000000LDhChLmc4DiQ<fc?00000000000000000000@DMj
LmI;0000DE?ad5R>hRZcLkk80000000000000000LXHXl0m@00000000000000000000A6<=00000000X>JJ00000000@lAC00000000000000000000000000000000
0000000000000000000000000000dN;[<@anD@Db00000000000000000000000000000000TVne<>KP@oE00000000000000000DEE2000000000000000000000000
000000000000<]U;0000m2Lo00000000000000000000\SQ2hXlI000000000000000000000000000000000000000000000000000000000000000000000000h8CP
D@Nl000000000000XDZN0000`=AT0000lL8g0000000000000000<>AL000000000000000000000000000000000000HnYm000000000000000000004h064jik0000
00000000DS0P000000000000000000000000000000000000000000004N7P000000000000000000000000@`Y[LkjA<hP>00000000hO6HD8XI0000000000000000
0000000000000000HjU^0000d]_P<3]>0000000000000000000000000000lNYj`3eALlB200000000000000000000`Jal0000i1020000PcWQ000000000<?m0000
00000000000000004lE`00004:4A0000000000000000000000000000000000000000000000000000`^`E0@^g0000000000000000000000000000000000000000
00000IUL00000000000000000000000000004R6N00000000`7jDXWM@DNNCXEJA00000000000000000000X@LBl?H4Dka@HN1_0000Xa]L00000000000000000000
000000000000000000000000000000000000a2m900000000000000000000\Ffm0000`7\700000000000004J:00000USc\31g0000HOK?0000000000000000Q5U[
T@Q2lPZ\000000004TKO000000000000Tnoo00000000he;`00000000000000000000000000000000PDXo000000000000000000000000000000000L@F<feB0000
15OH000000000000000000000000000000000000hZd7<4?90000000000000000DQV_0000<6LF4><S00004l7k00000000hEBBhjG6@^3bhk4Rh;2W000000000000
0000`Q_BLZ2]DNNRT4n7000000000000000000000000000000000000000000000`oX0000HdO[Di6m00000000000000000000000000000000000000000000U78M
00004=D]0000`HiP0000000000000000XH1e00000000<:1U00000000000000000000<Ron000000000000TGo4LbT:00008HDn000000000000000000000000H7iI
00000000L0U[000000000000000000000000000000000000000000000000dDh30000000000000000000000000000l:_D0000hIWI00000000HYNg<2:M8Pj80000
00000000000000000000DPV]P:^c00000000000000000000000096Gg00000000000000000000000000000000T5;H`NPV000000000000<MiO000008VLX6[=TUNd
Dc9Q00000000<cj_0gXQ00000000`=B700000000P\gi000000008B3U00000000D5RUHlEo0000P2MV000000000000000000000000000000000000000000000000
000000000000LFfC0000000000000000000000000000000000000000000000000000000000004Tf[L[Em\<UG`J3Nd8X?000000000000HWNo00000000@9Qa0000
00000000e1U500000000000000000000000000000000000000000000XLF:00000000000000000000L:fm000000000000000000000000Q0Q^00000000@Sfl0000
00000000H9C800000000HIT>0000000000000000A4>i0cCD0000@lY8`obj000000000000T;\>0000000000000000000000000000TEnCT0GQH9S@0000@FUi0000
0000<Elk00000000000012JD\b^h000000000000000000000000000000000000000000000000000000000000000000000000000000000000ToYB000000004\ZN
0000000000008LT0\TF80000000000000000]3h\00000000000000000000XX;Z0000489\00000000DGmI@Z]R00000000XYb9HK:]`DWYe0\e0000`fi]00000000
8?cXPE7d000000000000000000000000M6Y\000000000000dCEW000000000000000000000000000000000000@=a1000000008@K80000000000000000DAgm0000
0000000000000000LSIF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000HI9L00000000
00000000@N<M000000000000T?:>\:_P000000000000l2E6<ZAN00000000000000000000DRPT@:]=0000000000000000000000000000\?_:0000000000000000
00000000000000000000d@Z800000000000000000000000000000000@8UhDEdgTo[?0000000000000000000000000000HNkD0000XAXi000000000000dE260000
0000\aj\h9B4E1k600000000000000000>Y=00000000]6Rg00000000000000000000h4]b00000000000000000000000000000000dIS000000000000000000000
00004HWS00000000000000000000000000000000lC4R00000000m7Ak00000000T1K[000000000000000000000000Y5ogXDdc00000000000000000000]2LB0000
000000000000000000000000000000000000000000000000000000000000lj@08@02<Ke_000000000000X=QAXEaiHX7T000000000000000000000000<V1H0000
0000000000000000DJaW8iBH\lS_00000000dlFT0000\OP=00000000LkSh0000000000000000d6_a000000000000dSnf00000000`E350000Pjj<000000000000
00000000Xb3k=27CT<eDD[>I00000000000000000000000000000000000000000000D>[\00000000000000000000\B:C0000d`Gc000000000000000000000000
0000E4ad00000000HG_U122O00000000]3;I00000000000000000000000000000000000000000000PZVb\cKk000000000000000000000000000000000000LGE@
00000000000000000000Hikn00008K]o0000000000000000LT\100000000000000000000`C3P0000000000000000000000000000000000000000000051NC0000
0000000000000000@EUk000000000000000000000000@56[000000000000000053>_000000000000000000004jba000000000000000000000000000000000000
00000000djSB0000000000000000dGVl0000000000000000000000000000000000000000000000000000HP?mDWnl000000000000TfmQ00000000000000000000
0000000003aQ00000000000000008RiG0000dcW@00000000000000000000T;ZZ00000000<@WV0000<lG;0000000000000000000000000000<Qn]000000000000
00000000\[nT00000000Db]P000000000000000000000000i439m6i_00000000000000000000000000000000hRbd@ZWd0000000000000000@E^V00000000hAT<
00000000XA7W00000000PJ6X000000000000000000008G^i000000008GgnhnK<DFPc00000000000000000R810000000000000000000000000000000000000000
00000000He;CPTSh<Vj?00000000`:^;000000000000@Yb_`L@j0000000000000000`h1?0F\b0000E4OV0000000000000000000000000000PAG20000@G=8E5QV
H^DG00000000L]Ka00000000000000000000D:Z50000TWUBL[_cd;n_0000000000000000HYiO00000000000000004kG@i4jB55C;16aj54VQ000000000000L?QU
00000000hX]W0000hUIZ0000000000000000000000000000000000000000000000000LCa000000004?Xh00000000000000000000DYXA00000000000000000000
8Anf<B9n00000000dMg:DgCJ0000hCYFXG:`D\HJ0000000000000000lnHD0000PN=;00000000000000008>_X000000000000000000000000000000000000l0?:
00000000000000008Bl^56_c000000000000M1ZU0000000000000000000000000000P@8@0000000000000000`BG9000000000000000000000000000000000000
000000000000]4;Q00000000`1cjd7@;0000l9MI0000000000000000P[i=0000000040j`0000ld>0000000000000DOIje4j\00000000h]]J0000000000000000
000000000000000000000000<f9N000000000000d=YlPRGh00000000000000000000000000000000000000000000000096QM00000000d?`@PZkf000000000000
m776T1;>`ITMDX^F0000@E9P000000000000Xe3k00000000000000000000000000004:DKhhIMld=@00000000000000000000@@7n@IC[000000000000@59aHIK<
00000000lVL;00000\YV00000000=5a60000PU;0U31W000000000lXZdmdg`4SN@=OZPC?j`DC`H3\fXLo70000X99R00004X=A0000000000000000<>QOLO2L0000
000000000000DN3J00000000Tcg?00000000D3eN000000000000000000000000I1;i000000000lWX00000000000000000000L1g>`A\UY2C^0000000000000000
0000hJ^<00000mSc0000lAmU0000000000000000\QgLd0<X00000000000000000:F\<ME]000000000000@SHi0000<^M00000000000000000000000000000ToYR
0000P8:A0000a33D00000000000000000000000000004VcN00000000000000000000000000000000000000000000000000000000000000000000000000004O0A
0000LLZ400008EkQ\^7K`e]3000000000000000000000000000000000000TIEP000081>M<eo?55FY08LS0000Pk@2M1ji000000000000000000000000457i0000
00000000000000000000HJ?ZhFN=0000000000000000000000000000000000000000L\>H00000000000000000000000000000000000000000000000000000000
00000000H;6b0000LoH4LMf4H2_]`8eR000080ga00000000DGlV00000000000000000000DXm6000000004Th80000000000000000000000000000000000000000
0000T0fVH5E7HLJf0000000000000000000000000000000000000000000000000000000000000000000000000000T4E<00000000000000000000000000000000
00000000]57000000000000000000000000000000000000000000000000000004Nom000000000000000000000000DKAG00000000000000000000\1E>h7f;0000
0000X8`40000000000000000LPZI0000000000000000000000000000000000000000TCC:000000000000PBid000000000000000000008Kl:00000000L27^0000
00000000l^mRe45Hi5aj000000000000000000000000DYWJ00000000000000000000000000000000000000000000\=BG0000000000000000000000000000D53`
hgECE4TP0000TWea00000000d@M9dcZF0000\8hL000000000000\Of<00000000<Q9^0000000000000000000000000000000000000000<:NV0000000000000000
00000@cjhYWbH]AU]3[EQ5NA000000000000000000000000000000000000Y3W7000000000000<bn=000000000000L1@h`M5UPEM6000000000000000000000000
0000000000000000000000000000000000008coW0000000000000000HI1I00000000000000000000000000000000@KQ2LW<F00000000HPBi00000000a5k=0000
0000000000000000000000000000`3ZN0000`[g`0000<l`D0000000000000000000000000000000000000000000000000000000000000000\W^]X6ZDXXkKT^dR
00000000haZVU4`L000000000000000043=D4e>D0000HCV[000000000000P9XQ0000X8V^0000000000004::><JSRI2d9<>R8Y4EA000000000000000000000000
00000000000083MRT:^Uhj2J00000000Q3HK0000X9@l\TjI00000000I49MM3E300000000000000000000000000000000Pa4^00000000000000000REn00000000
00000000000000000000000000008e6G00000000<nZn\;2600000000D@BW000000000000000000000000H200000000008Rfc000000000000P2h7l=fED>UA8IcP
4OeV00000000dVOc0000000000000000dV0T00000000000000000000000000004QW;000000000000000000000000000000000000000000000000TSdAlcod0000
00000000E2;I000000000000I0ak00000000DO]0X5?E00000000000000000000LRi<000000000000000000000000`dD9000000000000l1[A`3mOU56f0000THZT
0000<122]2do000000000000Tc]J0000\BUMlL5?0000000000000000000000000000000000000000000000008I0\TZGB0000P<oC000000000000000000000000
0000XhCW0UZb000000000000l=GC000000000000@OTf000000000000000000000000000000000000Tghj@_FMhj8Pdck`8<K_00000000hI]h0000000000000000
d05?0000P>V300000000000000000000hAJ^lED2=2eI00000000000000000000`EEB000000000000d\>h0000000000000RV30000000000000000000000000000
00000000000000000000PGaU0000h9e:000000000000000000000000e6Deh3EB0000hJUk0000D1G1X>WL<GkCDOfcT4AF00000000000000000000000000000000
00000000000000000000000000000000T5Wo00000000hk9]000000004jAK0000H2DI0000<JBM00008>hR@VNUDiO2000000000000000000000000000000000000
00008F]000000000d@6m0000000000000000000000000000dmBc000000000000000091jV00000000000000000000DZVK0000000000000000X:S@000000000000
0000000000000000`6[R\9n9H:II\ED_`Ek>hPdm0b7>8hMK0000@I5Q0000000000000000h@O_0000000000000000@gZH00000000000000000000000000000000
0000XJH7000000000000000000000000000000000000d8]=P;cH8aBc00000000lPc1LVlPlW9R00000000000000000000Ld4]TAS:0000000000000000d;Zgi2RV
0000e50k000000000000L3G<000000000000`D8;XKY:hL3BLWlA0000000000004BC6000000000000000000000000PPPHD\L@hjRm00000000000000000000dHnR
a7IN00000000000000000000000000000000@\VE0000000000000000<gAT00000000000000000000469m0B[[0000000000000000dXl<00000000000000000000
00000000000000000000m0g@00000000000000008MhW00000000Y6M[8k[W00000R9GA4U3h?160000000000000000000000000000\DaH<Um@0000000000000000
00000000`J:>0000000000008Qan0000000086OG`KDVM5@U@;d600000000000000000000000000000000d>TV0000000000000000000000000000HY1800000000
I3Ie0000000000000000000000000000000000000000000000000000D9fb0000000000000000000000000000000000000000000000000000<KenlL:;0000<=jK
00000000000000000000000000000000Hl>i000000008ClE00000000dL;j0000000000000000000000000000000000000000L`OW00000000XR_L000000004G61
000000000000e3jF00000000000000000000000000000000PX>Yd`^L`o8j0SiS000000000000l@=c`S=NLm4X<;A=0000000000000000000000000000HJVZ0000
0000000000000000000000008S^DDMLj0000`]1K0000000000000000000000000000`Vf_00000000000000000000000000000000h5Ge000000000000LAL90000
000000000000`T7@Y40`00000000000000000000000000000000d7?S0000T:Jj0000T@WG00000000H<iQ00000000000000000000000000000000000000000000
DGRb00000000000000000000000000000000000000000000000000000000000000000000DGJb00000000000000000000h1UA0000000000000000PeEd0000\kgZ
000000000000000000000000`XD18CbY000000000000dD;A0000lQ6C0000DX>200000000000000000000DmWVHBNAdm\300000000000000000000000000000000
0000e2lJ00000000000000000000DRd]000000000000@^300000T9EH0000000000000000d>d100000000lIaa000000000000\`XeDD<P0000PjR2\[E00000T5f:
dQl_000000000000@Ic\XX2dX^dedB]RA5\c000000000000000000000000Pa2a00000000000000008A`a000000000000Dgig84CmXM9Q`:JO4]D`lb9:00000000
0000000000000000000000000000000000000000hJZb0000000000000000000000000000@:elLA\h00000000000000000000Q2^Y00000000000000000000]25F
X55cTQXP0000X0:L000000000000000000000000hHRR0000T4Rh<3i^00000000000000000000TPAY000000000000PJWml`V10fof000000000000Q7TS00000000
000000000nR4lIAl0R9P0000000000000000@PbP00000000TYclH`lR000000000000000000000000M4LQ00000000000000000000000000000000000000000000
P96J000000000000000000000000<2oX0000000000000000000000000000000000000000Pl470000@93]000000000000h?W>Q4=2\JoB0000000057HN00000000
0000l`l8<d:0a6]Z00004Rmg00000000000000000000e32ZD:=A000000000000dMZ>L\58H3@E0000000000000000`M;@lN2>0000`l]H0000TN=L@UK<XAC^0000
000000000000000000000000000000000000000000000000\o:G00008[9C@hFelW0O00000000000000000000DDDg000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@][400000000000000000000TK=:000000000000]6S700000000h6gbT[hoTh2Y00000000XG_?
0000000000000000000000000000l]]Z`<n[000000000000000000000000000000000000lc?h000000000000000000000000i2X4\1=24CcK0000@\U900000000
00000000`4Od000000000000H:;b16]G0000000000000000000000000000P]bH000000000000000000004PCNL2oD0000`eBd0000A6mK00000000@:d]HD0e4jlS
PkRo00000ohT0000000000000000000000000000000000000000HfXJ4WkWToQ4956<000000000000000045T]000000000000000000008<I4000000008QKC\0Xn
`khW00000000000000000000hHl[000000000K`R0000l\9d0000X<=`d4Bf13lc``4W000000000000dK_d0000TVN<00000000000000000000000000008O`T0000
00000000`YMG00000000\e?>A39j000000000000000000000000E4e900000000000000004ek90000P4=]0000<oC1000000008o85000000000000000000000000
PQ\a00000000527PQ5?n000000000000<mZ`00000000l2:2000000000000000000000000Himoh_@?DmCm000000008VciLYG3000000000000hI5l000000000000
0000T7;RhJW[0000000000000000000000000000DCDF000080N4@37d0000<QbO00000000d<G=D>T800000000h58MLB@[0000000000000000`ea700000000P>0<
00000000000000000000000000000L4V0000000000000000000000000000000000000000000000000000000000000000h<R?4Fb>000000000000H0`a00000000
0000000000000000h`4Hi2:<00000000000041FC00000000H^=i<K5Ua7GdA7I^000000000000000000000000000000000000<D]P000000000000TU[900000000
00000000000000000000000000008BMJHLak0000000000000000Lc3i0000DIV?000000000000000000000000@Rdo57KO4LFh0000000000000000lAUGH==llIkh
0000000000000000000000000000000000000000000000000000000000008NE0000000000000000000000000000000000000DM;3dU3N00000000000000000000
d:c100000000000000000000d\9STk>d00000000HM>n`V1c000000000000XC:fXE3`0000XGHEHFWO82b3l2BLTjL_000000000000000000000000000000000000
0000000056Cn00000000000000004U=40000000000000000000000000000H3M_000000000000000000000000122lDYW>`0Z=Xf0[hDdU4AT]DDcdhfm\dlg50000
00000000000000000000000000000000`8I=000000008HFB00000000000000000000000000000000000000000000lI<lLCg=0000000000000000000000000000
000000000000\iOo0000000000000000Dk8D`]g3XbVP@kZN000000000000PGZb0000000000000000000000000000000000000000DXUB000000000000hb[7X9ZA
h?<fPm4nA7E]<dU0000000008BU[0000000000000000000000000000U4;a00000Vh000000000000000000000D<2\0000000000000000000000000000905g0000
00000000000000000000P:o60000\J5j00000000000000000000000000000000000000000000DQBh00000000000000000000DWOA000000000000D4W700000000
000000000000heW6d8]He7;n0000h]S^0000000000000TZT0000455=\Mb>\mfm00000000`:a@53E@000000000000LNPe0000000000000000i1Q_@72P00000000
000000000000000000000000hPJo46d[00000000@Hbo0000l:cF8D@:000000000000000000000000\TV?00000000hGXP000000000000000000000000000080M]
000000000000ljdR00000000000040M=0000l1Dc0000000000000000D[6E000000000000000000000000000000000000000000000000Y6c=0000000000000000
000000000000M4c\000000000000lgfDPgKT\36]l3d:0R9>0nllU0;`0000LH<^0ic:0000000000000000P]Kn\kTj00000000000000000000e4He0000`N>^0000
0000`H_Y00000000HC>I0000000000000000000000000000do@b0000000000000000DRKn0000TBmN000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\N5S0000H3@T0000@08i00000000000000000000
00000000hLL<0000000000000000TJ]n00000000000000000000a5;ld<_\dBFgU7FJ00000000X@[>0000\1LWlKCC00000000000000000000e23S00000000Pg6d
l0=d00000000<?Fe0000TH0B\k2`XH15`BF900000000000000000000000000000000000000000000<Pf<P[H8@keO\VEP00000000TGdj00000000HNiWLY``0000
0000dF7T000000000000000000000000000000000000\40b00000000000000004PR800000000000000000000000000000000<=;>000000000000000000000000
\lQD000000000000000000000000421A000000000000P^V\PG0l000000000000000000000000000000000000000000000000T;840000@RT700000000L8`jDRd9
000000000000000000000000D]Ro0000000000000000000000000000e2aN000000000000000000000000lhD;000000000000000000000000000000000000@h1X
00000000XDK80000000000000000000000000000000000000000dj>b0Ae9<4ZI000000000000000000000000hM=C00000000000000000000000000000000dL4F
00004Ui^]5>g0000Q2=@HM?h0000000000000000XF^=81in00000000TZ_1<aD^m0`GA4gl0000000000000000L<[APJ\AdSgnXnP6`GoN00000000000000000000
000000000000000000000000000000000000`0m2PPm]0000hY6C0000000000000000000000000000PUF[0000Y6GJTG>X00000000liZD00000000000000000000
0000000083M8X:`m00000000000000000000`ODP0000@:jn00000000TA]_15g98GCCXKeDlQ23000000000000951R`SgRXenA000040MF00000000000000000000
LEME000000000000000000000000000000000000000000000000000000000000000000000000000000000000@30P0000X7VXH]Jo8\e;\]oV@S1B000000000000
XcnOHFmX00000000]28DA1n^0000PoM6T2[?000000000000\LNV00000000000000000000lMFW0000`;L700000000H7aKl;?X8YkS000000000000HbI200000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h8`D\PWl`0i_
`CIh0000P[ll000000000000`ShL0000000000004k8[0000I6fX0000000000000000000000000000d=MGhZ4M0000000000000000000000000000000000000000
0000haCM0000000086l;<CV>0000000000000000000000000000@I[\lJLET[hBLmR<a4eFPCZT00000000000000000000D4AU8W73`nAJ8Van0000000000000000
000000000000dM;NU4O900000000000000000000Dc?J00000000000000000000000000000000000000000000H8SR0000DYPA000000000000000000000000T:D<
`\Vm0000000000000000000000000000000000000000daRE00008@2[00000000@EPC`M7o\GX60000\6;Wd5F:85d?HX;>0000lWCI00000000@I6[lNT\00000000
h6Zj000000000000hV;1U6N500000000<1LM000000000000000000004WEW000000000000000000000000000000000000000000000000XAkgXQ?V00000000PBA9
000000000000@5R5Xh_<0000000000000000@XA00000000000000000L=[40000000000000000`_O300000000XN:k00000000000000000000000000000000dW^R
000000000000000000000000<Kf=deI>0000000000000000LKU74GLk@52j0000U1P`000000000000`n>?0000X9@I`Sg`000000000000XH=^00000000l7Lh\FmJ
i6:j0000000000000000000000000000PF=900000000000000000000T\K>0000TQoK0000P1Ag0000000000000000000000000000l8e\Lc_KH5dM000000000000
0000000000000000000000000000000000000000H\CR0000L[lL00000000000000000000m1e00000U7KE83ME0000000000000000000000000000000000000000
000000000000P9j[0000l_>`PUVodYSo=56I000000000000HhAI00000000000000000000P_fZ00000000DMc\0000PNhf00000000d8JI00000000000000000000
HGMFQ0]80000000000000000000000000000`FOe@PiSDUL]00008S\50000=2Kh@WKN00000000000000000000deMb0000000000000000P]KG000000000000D=Zg
`?Wj<D>]00000000@]CSLO2_`_eCTk7500000000dk\e00000000000000000000]4Jm000000000000000000000000000000000000000000000000000000000000
00000000Pl8k00000000H`6L00000000000000000000I6W>0000<gHO`U8blWQZ000000000000000000008LkUH[KK0000h\[K@VHU000000000000000000000000
0000D=Hb0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d_S;000000000^]_00000000DYP50000
00000000hSn\00000000000000000000000000000000h0GFX7V800000000000000000000000000000000000000000000000000000000P^1SDiV]0000d6<6]30I
00008M4l0000000000008MD\LV\D0000\LRA0000000000000000000000000000000000000000P6:;=2Q60000`UFF0000@CU`0000000000000000000000000000
00000000000000000000DOeklR?\0000000000000000000000000000HYPM0000000000000000lAF?TV9K00000000000000000000\>8N00000000=6C:00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@:gB00000000T`:>0000
0000\<^gTn9:00000000000000000000LDgS000000000000LYIE00000000@0I500000000000000000000000000000000`P5j8L=F\]>K57<D0000<?k300000000
00000000e4Vj000000000000000000000000H43WT:f58=U=00000000000000000000000000000000\:5R@=a>00000000000000000000@Ai<0000000000000000
`40V@i_;00000000000000000000000000000000@7hgHOaG000000000000<^MK000000000000PC@:e5VE0000<j4P00000000000000000000000000000000\j<9
0000000000000000000000000000000000000000D:0k@^:V000000000000XI@<HZZU0lma0000X7H1dTFn\Y8Yd5Y60000000000000000000000000000@JYg0000
00000000000000000000000000000000000000000000000000000000000000000000XJAK0000000000000000000000000WH:0000000000000000000000000000
0000XAKg00004A5kDLcBQ63P00000000d\ScHG[c0000000000000000000000000000000000000000000000000000M2[UXAHT0000000000000000000000000000
00000000000000000000h>RFPhl;000000000000l`iP000000000000000000000000P<]000000000I1G1000000000000000000000LQf00000000000000000000
00000000i5RP000000000000U1`;0000000000000000DP?P000000000000000000000000h;oi0000T18T00000000000000008YL400000000hk0Y000000000000
0000000000000T1i000009U\a7OEhGHW0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\TIC0000
@iLZ0000000000000000000000000000XKXI<0eM0j<Y0000LND^000000000000000000000000d5^Y00000000000000000000M0=Qm3Tf00000000000000000fNn
000000000000\?@^000000000000000000000000000000000000000000000000@6mkX@9k00000000`_B?0000000000000000PIY40000Xmf30000000000000000
0000PNAT00000000000000000000L^j8@Q9O000000000<N_000000000000d8^c0000DT6R<QCG0000T@G;`9_DLVOC000000000000000000000000000000000000
000000000000\F<E0000TXoS0000PVXX0000@5aZT8h?<CmG0000000000000000000000000000X[MG000000000000LAfK000000000000hMKT000000008QMD0000
h9TX000000000000000000000000POXM0000000093`C000000000000000000000000000000000000000000000000HV>9hoUN\DIc000000000000000000000000
00000000HNFU000000000000000000000000@UP3PBj@000000000000000000000000000000000000\DX@@gef0000000000000000000000000000000000000000
000000000000DUkPT4S^@kgm0000XLA<000000000000a47I88iZ17;>0000lZ2<0000000000000000lRbS000000000000000000000000000092U2000000000000
0000000000000000000000000000000000000000000000008OZ>0000000000000000LI>F000000000000000000000000000000000000`EAg`NPE000000000000
000000000000A4B<00000000<[T2000000000000000000000000000000000000ldiI00000000000000000000000000000000T5QB0000000000000000<Qe9DlDn
000000000000<nnY000000004meMd>Cjl<UV00000000<C=40000000000000000@SJi00000000`GSf000000000000000000000000000000000000Lh^g<CGa0000
8Z9B000000000000TTO_00000Flo0000LRi100000000000000000000000000000000000000000000L0?o<HSn<B:S<boH000000000000\;DH12Lb000000000000
000000000000`0k@000000000000H\PR000000000000`@JY@DGI0000000000000000000000000000m29B00000000000000000000000000000000000000000000
00000000d?@5lM=4000000000000000000000000h79Q0000demBL;3<00000000000000000000\`Bc8@LU00000000djA600000000@4N2<0Y?0000000000000000
000000000000000000000000000000000000Hj_`0000000000000000000000000000000000000000`^<B0000000000000000dG8:000000000000000000000000
00000000000000000000@3Q6`WPe000000000000`fZI000000000000000000000000000000000]nZ000000000000000000008j3J000000000000000000000000
0000@5750000000000000000TDG000000000000000000000\XYP0000000000000000000000000000HK7R000000000000000000000000TVBmP=c3XhaQ\no>0000
I0]Z8cb\00000000L\?F@a<n0000TAdV00000000000000000000000000004WEd00000000000000000000000000000000000000000000000000000000h@Ci0000
0000l@`E0000TQeT00000000000000000000000000000000000000000000L?\5000000000000000000000000000000000000000000000000000000000000XY\i
0000XYPe000000000000P`Yl0000l<6T@h:d000000000000000000000000XHhB00000000U3K<0000\@CE0000000000000000000000000UaB0000000000000000
000000000000TG>100000000000000000000d`@0XW1<=2cO`00100000000000000000000\`4jXd5m4looP=3O0000000000000000000000000000TGDc@37UXFoR
0000000000000000000000000000H?3L00000000<Yk>0000000000000000T?ID`;Ch00000000Hon80000000000000000000000000000000000000000\ol[0000
000000000000@EL0<Eb90000000000000000000000000000000000000000000000000000000000000000T59j<b<Z<S>V00000000000000000000000000000000
Y4g90000XFAC00000000000000000000000000000000\mD`0000000097L_479;h8a_HS<S000000000000000000000000Dkdk0000<9R;PIf=0000000000000000
0000000000000PC=PH\fLlc8a3BK\WY>00000000hmQm000000000000PQ2c\D=:000000000000000000000000000000000000000000000000PMHV000000000000
0000000000000000000000004<460000000000000000XWm3h5]B0000000000000000000000000000000000000000000000000000000000000000@Y330000TIk?
Tm:e0000Dbj?0000000000000000PXi00000000051\P\c<P0000I54X0000\@cM00000000000000000000000000000000000000000000LOm\4Y;]00000000<F1m
00000000000057;T0000000000000000dNZM00004\I:0000000000000000P^TF000000000000\?4;0000000000000000000000000000hfQb0000000000000000
00000000000000000000000000000000hRFD0000000000000000L3E40000000000000000000000000000000000000000TD5n00000000000000000000DSLZlo?D
00000000\n::00000000000000000000000000000000000000000000@SFo0000E1M:00000000dGfQ<P0ildmJ000000000000000000000000hA[a000000000000
00000000000000000_iYPgnI\L\5`UYG00000000D06>PN]L0000deSR@Dg@0000000000000000P_`F00000000PWLQ00000000@FcZi6k;0000`K6i000000000000
000000000000XU<E0000PZgD0000dCo2@Q5H000000000000`kX[`]BJlX3F000000004W=Ha2XA0000000000000000000000000000\WbJ00000000dJeB00000000
00000000000000000000000000000000a4kClPheX3@6dn?:00000000000000000000<4D8H<\f000000000000000000000000d4]QLlMj54\S000000000000<6V3
L9\D@FN4`[QjX\4_0000000000000000000000000000000000000000000000000000U1=U0000`i9`00000000LNL600000000000000000000T1dHl2dM\]GEL>OM
540000000000000000000000000000000000000000000BB0@K630000000000000000T7Fll>@S42LM4eT\l`[g000000000000000000000000000000000000\VFC
0000d2B\0000`?QE\VUa0000\\@AP]KT000000000000000000000000000000000000000000000000A0180000000000000>3[00000000a3]R0KW[000000000000
000000000000TXoD00000000HBlK0000000000000000L;PG00000000P0QL00000000Tgeo00008PnRlagZ0000l4Em000000000000000000000000000000004R=[
000000004ed30000hDLJXlc^00000000000000000000000000000000dA==000000000000`HMgDLDl00000000000000000000000000000LK_0000XSHL8[;kXXlh
0000000000000=hg0000000001Z[0000000000000000000000000000HDD?000000000000XP_^dQdK00000000000000000000000046Qm00000000000000000000
000000004EIY00000000@OgH]5Xg00000000000000000000000094H>0000@;4;0000@bC10000L9VB00000000000000000000000000000000PcTP000000000000
<3C\00000000D?^l0000000000000000000000000000hk_Z0000000000000000000000000000000000000000\S@T0000000000004J8U00000000000000000000
00000000000000000000000000000000XA2V0000XGCc0000P:SQ0000000000000000@>DTDRdK0000000000000000000000000000000000000000<gSGI5W<0000
00000000@5Pk05n40000000000000000000000000000@a=_0000000000000000000000000000000000000000000000000000000000000000i5bJ000000000000
TT4G0000\>jV000000000000P8ZC00000000000000000000000000000000000000000000000000000000=5ie000000000000HVX8000000000000D1YU00000000
00000000000000000000\U260000A2EY00000000000000000000\Wb@@iD500000000XKR60000000000000000000000000000000000000000h226000000000000
000000000000`9^E0000lJGW00000000000000000000l_?N00000000000000000000\U\X0000`SYF0000000000000000\9mY0000`=\WH7Ra00000000`S]YhTFI
e4GU00000000l4HE0000000000000000000000000000dA28000000000000\5Nc000000000000000000000000H2lR0000000000000000000000000000h;Md0000
l;dW000000000000000000000000a54K000000000000l52[0000000000000000TeB3000000000000000000000000000000000000000000000000P@NE00000000
000000000000`_e`0000PnMI0000hEj=00000000000000000000`iZU000000000000\[^A000000004j9Q0000000000000000000000000000000000000000HMWP
\UUT000000000000e2\2XQ^adRRE<E480000000000000000000000000000PP_m00000000000000000000\D=E<=<0HBB@T;g>\CHE000000000000H7L900000000
00000000P=fV000000000000d6Le00000000d6C2=6NB000000000000000000000000\`W2000000008LeE00000000000000000000000000000000000000000000
<ieN000000000000\L7W000000004MfGE23f0000000000000000U3[200000000000000000000000000000000000000000000]1_b000000000000000000000000
00000000<@ZdhkZh84_B<F0i<lP@00000000000000000000000000000000HYWV0000heR00<Fo0000000000000000X0XP\[VF00000000000000000000D;\PL<Y[
000000000000000000000000D5XN8O>X00000000000000008Ege0000000000000000000000000bi8000000000000000000000000000000008ImP0000HGRRQ15D
00000000000000000000000000000000000000004d1LleDY@\g3000000000000\>Kj0000000000000000@5FG0000000000000000<1NNDLOjX@C0\T2_00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@0bd0000000000000000H^Ph0000X2Cl
8bgeXIR793cD00004l9K0000hmKC0000000000000000`Tm30000i4;1PcaJ00000000000000000000000000000000D8>;0000T@iZ\UaWlVJF00000000a3lV0000
00000000000000000000@n1Q0000dH>A00000000DAaC000000000000X?F900000000000000000000000000000000`8Xl0XhJ00000000000000000000`DjG0000
0000000000000000000000000ZdZ0<gE00000000ljO400000000000000000000d4:]0000`LT>\jQT4mAF0000`m<S0000lQGJ000000000000d[Uj000000000000
0000lE[300000000000057@?0000PcjLHWW:0000TJ6Fl:8U0000000000000000d:eb0eGo@[V=8<bb4?M[XA@X000000000000000000004mYM0000000000000000
00000000000000000000Tg[D`hJOPH<m00000000XYcE000000000000U19O000000004^A[000000000000000000008eIOXj8d000000000000TAcY000000000000
dCF`00000Y3cPECOdGD<@MFe<WNJ@Vin000000000000`X<M0000000000000000000000000000000000008F_d00000000000000000000dHS00000000000000000
\H:6000000008N<000000000000000000000LN_mTc\[000048WG0000L8H^0000000000000000000000000000H5L00000000000000000000000000000@\610000
<i3B0000d9Oa0000`]eB000091bi0000000000000000000000000000000000004SWIPVWVLWgS0000hSmL00000000000000000000000000000000000000000000
00000000`l?I00000000dNU\T62b0000000000000000\1kRQ4[YE5V5000000000000P5R_0CXf0000DHN`0000000000000000000000000000@8kd0000`7VH0000
000000000000000000000000XUN500000000000000000000000000000000TY2`00000000000000000000hCkcQ1ZBDB;Q<egB00000000\h=>d;:U000000000000
000000000000HF3^0000dVGeDkNZ000000000000000000000000HEfl00008ImC000000000000000000000000HIb?TKjoPh4A000000000000000000000000h;H1
4Vh?00000000`Jb9000000000000000000000000T^hA0000l27:0000000000000000000000000000L97U00000000m2c8000000000000h6KB00000000XD:h0000
D@:E000000000000000000000000000000000000000009BC00000000000000000000000000000000d1C>TOV00000000000000000hBQ`00000000000000000000
00000000000000000?N<0000000000000000000000000000000000000000T;bT00000000@S1RdYnPP4=L4OMU`n=`00000VBX00000000T;@PXHfVI37f0000HYV4
lLGmE3[R00000000000083E\00000000000000000000000000000000Xd47D@DBd2`<0000@Mi600000000HHO]X?:L0000LP7U0000X`J?000000000000HHR10000
0000LTgL00000000000000000000000000000000PidW00000000@7d000000000hc=I000000000000000000000000000000000000000000000000`3;o00000000
00000000@GF9TREMTdC^4k_E000000000000000000000000000000000000000000000000000000000000000000000000000000000000H0ac0YJU000000000000
0000000000000000000000000000dQlM0000000000004^;Qm4V70000XHhhXSZN0000d@PgLAhjLLYd\N1T00000000@Z:P0000000000000000LS=6000000000000
00000000000000000000\S?n00000000`XAI000000000000000000000000DOhTlDj600000000PHE?\`MZ@;;F00000000\_ES00000000TIdch9bc000000000000
000000000C35553ed4H[Pje^00000000000000000000000000000000XM5H000000000000P>6YHKRE000000000000d8Ld0000]55R000000000000000000000000
00000000`1dg00000000PI]4000000000000`ljdd9]400000000000000000000D1?H0000TcMiE2_V000000000000PMjm000000000000000000000000TSK70000
0000000000000000000000000000000000000000`9^e00000000PnF3000000000000DokC0000l5WV0000000000000000000000000000000000000000PG9n0000
00000000m3o`000000000000hVhZ000000000000<J4<00000000000000000000H>?700000000`6Nl0000000000000000000000000000@mhA0000\IRb00000000
000000000000000000000000PHL:0000X?=c0000000000000000l[Jd00000000XgaZ000000000000\_[j000000000000000000008dK=00000>L400000000\S_F
lI1X0000000000000000000000000000`8=000000000000000000000000000000000X10900000000L0>l@@CYdYZ200000000h8C;@DYi0000000000000000l9Pk
0@8SdSjP0000000000000000000000000000HHQL0000\XON000000000000LT4c000000000000000000000000HkW[000000000000000000000000TKnE16H40000
0000000000000000000000000000l<H40000000000000000000000000000000000000000000000000000XEJRla>a0000000000000000H3`iT_OYa6D800000000
<Bo3XWRU00000000000000000000000000000000000000000000`VfM000000000000lmiH0000000000000000D8Yi00000000L?NY000000000000000000000000
000000000000LI=P<BBU0000]3_50000000000000000000000000000000000000000daL30000000000000000000056QC@ZAE0000lWc9000000000000LZOU0000
0000000000000000LTR]00000000@S12000000000000000000000000000000000000000000000000000000000000000000004BAGlC[\00000000000000000000
00000000PQVD00000000PZX?lZ=NXSd1000000000000\LFI\iUO000000000000000000000000000000000000000000000000Y3_I000095;500004j?a@n4J0000
0000000000000000000000000000000000004HC0TEeE000000000000000000000000DC6lU2ak00000000d9gh05T9XMAN00000000@>AA000000000000=3dbTQF>
0000000000000000l94T0000TgFC0000HS;D0000000000000000000000000000000000000000000000000000L2NdhI6L00000000HDDS000000000000@CUU0000
POD100000000000000000000000000000000000000000000000000000000D9E30000000000000000000000000000`GJF\F0R000000000000000000000000l9k;
00000000\6CO00000000X=OI0000000000000000000000000000l\:?l[4^0000000000000000m6?d00000000000000000000H>_o000000000000000000000000
m5[_0000000000000000000000000000000000000000000000000000Tj>>00000000000000000000lTlA00000000hhhCTX@f0000000000000000E64g0000<oYn
0000000000004CLA<<HWl79[<T5C=28^0000000000000000000000000000000000000000lRIG0000`JV90000DD_]0000HCDd0000000000000000000000000000
00000000000000000000U5Rj000000000000D@R_d;;X000000000000000000000000lU_b00000000\eUl0000@@X7000000000000<Ljb00000000000000000000
00000000dFjT0000<`X7TS6c00004>3;0000hMV60000000000000000000000000000000000008S7^0000000000000000000000000Pc?00000000000000000000
00008jU>0000000000000000000000000000000000000000d`kgP80600000000hYC@0000000000000000\hWc0000000000000000000000000000P<Ec@E@d0000
hfAIP`?<000000000000lWfh00000000000000000000HQY000000000D<N4000000000000000000000000\3o700000000`Ck10000000000000000000000000000
000000000000d7Z_00000000<8580000Hgl\\jhV0000000000000000`H9K4lFEPZ5R0000000000000000000000000000000000000000LJTR0000000000000000
0000i6OB000000000000000000000000H\g=dDB\000000000000000000008E]D<eBD00000000<^>J0000000000000000T06P00000000000000000000dXRNTlM>
00000000000000000000X<_k4kWA000000000000000000000000@9YJ0000000016lX0000hJOg0000000000000000D7nc00000000000000000000LN[S0000HC7B
0000hAOV00000000000000000000000000000000000000000JG;00000000000000000000000000000000<?VB0000000000000000000000000000dfZg0000Hh`Q
0000<YT`00000000=2fVPo7Y00000000000000000000TEKb0000LPJ9l7gKTGcGLkT[Q3CiThKI000000000000DJiX00000000000000000000`=72000000000000
0000000000000000000000000000XMOW000000000000000000000000lHUX00000000TAj;hJ7Y000000000000M1[a<Y0hlH4n000000000000e2o6dANFX5JXa53X
0000i6=]0000000000000000`NnE0000m5R]0000P82BDO>10000000000000000000000000000Y5Nk00000000000000000000000000000000000000000000hLM1
0000<Om>000000000000\1=b00000000`iSO00000000TXAf000000004Nb=000000000000LjZIXAPT00000000000000000000000000000000000000000000lVVS
0000000000000000000000000000000000000000000000000000X];S`^I2<539000000000000000000000000000000000000000000000000000000000000XKj8
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D5J=000000000000T6G6LNFhLSRB0000HWOM`kIl0000
0000000000000000XY\\000000000000000000000000h3C900000000000000000000LG50P@9C0000l3EL000000000000Pg7b\A=Z4Q>V@]=]l]^E000000000000
00000000000000004\H@Pi^7000000004:Cl0000HKbM0000000000000000HEHJ000000000000X=`e0000000000000000000000000000dZ^b000000000000hQjV
000000000000000000000000000000000000000001l<00000000@W6100000000\?JMm2SW0000000000000000XL_7000000000000000000000000hD3fXPAj0000
X7;d`H9?00004<2K0000000000000000`mF7T@dR0000000000000000000000000000000000000000H22k0000000000000000000000000000LM5cXTbgL6J_0000
00000000E7R]0000000000000000LR1S000000000000dRMn00000En60000000000000000X]5S000000000000000000000000\ZM_000000000000\7:`00000000
I1n70000XEC900000000i5mE0000000000000000000000000000000000000000@@<e@iEF\M`i000000000000000000000000P;4]000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\IPolK[?HO]K00000000lHJ5
000000000000h<F9`YjM000000000000000000000000000000000000000000004::il[f=E4Fo00000000HghW00000000000000000000000000000000delm0000
0000000000000000000000000000000000000000000000000T9A00000000000000000000H:8=Te`=<nVW0000000000000000000000000000000000000000H0>P
00000000\L33l[K8hh:D00000000000000000000@jPPDKYk000000000000000000000000h;hY000000000000000000000000Q4`Y000000004\P[T;8E00000000
000000000000000000000000HYeH0000000000008mbE0000000000000cE@0000000000000000LLDF\\2;000000000000000000000000<Q`A00000000dR1=49=C
00000000\]J:000000000000d^gD0000000000000000000000000000000000000000@6WQ89on`O::0EBm\\c=0000hMeV00000000000000000000000000000000
0000000000000000000000000000l:GC8j[^00000000dl=i0000000000000000L[S7000000000000T28O4K9k00000[A]000000000000T;c7X^AL0000HgUl0000
00000000000000000000000000000Uaf00000000000000000000@iJN000000000000Pm>A0000X:Sc0000000000000000000097M^00000000PDASl_>M00000000
000000000000\U[i0000TlD;00008NgX0000\ZNU000000000000000000000000e044000000000000000000000000000000000000ha[L0000TXa:U1A5`\]B0000
000000000000m3^b000000000000LECgD\[50000HF^1000000000000000000000000000000000000000000000000000042G8h4;BhP=hH`Kg0000000000000000
@Zc100000000000000000000000000000000dR94l38n8D0o000000000000000000000000dMn[0000\M4L<B_g000000000000000000000;>l8FQGPG3g00000000
0000000000000000hSO9LFj`0000D0b8\8@O4=>KD7TdHS[^Dmh_hF2700000000d0Q5hP:N<Pgd0000000000000000000000000000Hl\A0000HD7a000000000000
0000PP`:0000000000000000000000000000P`go<U]3@D^T4Kdo0000000000004>4K00000000LI\g000000000000000000000000000000000000000000000000
00000000000000008S>3HRa`DeoZ00000000TU3l000041ah000000000000000000000000000000000000000000000000000000000000De3A0000`?FH00000000
lC;g0noX<ORF000000000000TNiE000000000000000000000000I1mM00000000000000000000@gME0000\<?_4GT3@_Ze000051nn0000hlIh00000000`l6^0000
00000000000000000000D;7f0GO^8S530000X7IR0h>K00000000000000000000@BS7hJLb000000000000000000000000000000000000000000000000dK3=0000
000000000000000000000000000000008fm<0000000000000000000000000000000000000000000000000000Hnhg0000000041B;0000Le:f0000000000000000
\W3?0000000000000000000000000000HR8=m7LO00000000d7Ad000017YZ4RC>i4d600000000e6U80000000000000000\GKL0ESb@cPR00000000X0oj0000d736
HCR700000000hKUQ8W4600000000000000000000\0?M0000d?^WX4Vl0@8_00000000000000000000000000000000000000000000d_4g00000000000000000000
00000000000000000000000000004?3i00000000`dE400000000TkOb000000000000000000000000PjD70000T[Q500000000000000000000P8L<000087?=0000
PV7C000000000000hm@`000000008VUE0000\GF^0000000000000000h^9O00000000\1i8d8Y88Li\94\F0000000000000000H5_R0000DFj=0000000000000000
0000H;LiD8em0000M2K4DdNm00000000PK5G00000000D<\>0000000000000000`S;T00000000\Nec0000000000000000<IN]0FERde5d00000000000000000000
\XDd000000000000@ZV6XG1F0000`H9WT=b900000000i3A100000000000000000000Q21_4CP90000TbO@000000000000000000000000000000000000P16STT:i
8[TX`\@Q=2W615H`0000]3h5000000000000000000000000000000000000lLSU0000\N0<00000000000000000000000000008<QhDM4\0000000000000000L0X]
00000000df\b4k:Ae5l>000000000000d5ZO0000@15J00000000000000000000@aPO0000000000000000000000000000`F2D0000000000004SlcDC77\HHnXQID
0000\lW:d^XB00000000DAWLLgL@4TbRD7UE000000000000000080TFD=\?00000000000000000000000000000000000000000000A6P@0000000000000000@AEM
0000hC0NP2O50000T8lP0000000000000000000000000000H\fC00000000000000004bWgP4Q<0000lNBJ0000000000000000000000000000h[Pb000000000000
0000P1P600000000000000000000PYaT8n;V00000000000000000000D8kUh?4[00000000000000000000i04i00000000000000000000000000000000d>\k\Lc4
00000000DPO<00000000000000000000000000000000@5>d00000000000000000000000000000000000000000000d=cLdRM3000000000000000000000HCBT\FO
0000000000000000000000000000000000000000000000000000lHoC0000000000000000TgIO00000000@g8k00000000h86`0000000000000000l6lc00000000
0000000000000000dR1100005166HNeS@k@f000000000000000000000000000000000000T=oA000000000000T@fO00000Va?PW540P678G8h0000000000000000
`TCT0000000000000000TWGE0000]29O000000000000<2\]0000000000000000dU?V000000000000000000004U@IXlm60@:80000000000000000`U7ELkJd0000
000000000000000000000000<RRiT8fE0000TLPR00000000Q672<d1i000000000000TFejlLE;HZ4X0FhP000000000000h7;:00004`FI0000h5UV\CJZTUbk\mYo
96OcTG<@0HLh000000000000TiFK00000000\`dR0000000000000000lIU=leSe47B2M1N800000000000000000000000000000000XnLZ00000000000000000000
000000000000000000000000000000000000`Pag000000000000X9;b00000000000000000000lBIcHX5500000000@ZUTPhkG0000000000000000000000000000
00000000Q66R00000000000000000000000000000000000000000000Xc08000000000000hW;O000000000000Q66_d39J0J\R0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DA[5L<[_PZaJ0UfSH^3N00000000d7\gT]PlDL_Q0000h<^\00000000000000000000DnL1
dJ;=0000000000000000000080LH00000000000000000000H8GY000000000000000084?K0j@A`H6M0000000000000000d5bN\FiZLENn<HR_`FdIDI6ihR080000
00000000000000008<3f00000000000000000000<<E2000000000000000000000000000000000000000000000000000000000000Q5WI<5g_0000000000000000
Pe<\lDhf0000<I][4JhR00000000L1aM00000000PgB800000000000000000000i5j?0000000000000Aa3lhNW0000000093\bl4U_@eGI00000000000000000000
<Nm24]f700000000D:[9h]d6M3E]0000lCQI13l60000000000000000000000000000000000000000000000000000000000000000000000000000000000008@ZT
0000000000008;R4000000000000000000000000000000000000000000000000000000000000\go5@`VFLk\?A1mgXX?>00000000000000000000000000000000
000000000000000000000000000000000000000000000Wdo00000000Q5NQ00000000000000000000\4G:00000000000000000000I0[800004[0l000000000000
00000000000000000000000000000000H08^0aJc0000000000000000P0@O00004^LL00000000<6oce2hN000000000000h]Vd0000000000000000000000000000
0000X@:`000000000000000000000000]4<;0000hOG700000000000000000000`U9P0000000000000000lXFD0000000040@n<?`N000000000000000000000000
0000T5lj0000\n^8000000000000m2RI0000000000000000l;C9\Aeh`YQU00000000\ba600000000000000000000000000008<X00000l`KL`UWVXUhB00000000
00000000D=Lk00000000000000000000000000000000000000000000L_KF0000\aW30000000000000000D<aKPI;D0000Y5@H0000hI8100004YhU000009h\0000
0000000000000000000000000000000000000000@k]K00000000<Z^;000000004?S_m6F900000000000000000000000000000000000000000000000000000000
00000000dR8j0000000000000000dROU0000000000000000000000000000000000000000L[JG000000000000hD?D00000000000094^78QV6000000000000@DB:
00000000@dh_l:n`lYmE00000000000000000000<:[TLLXL0000000000000000XV3Y0000000000000000000000000000000000000000diOI00000000\Ti?0000
0000000000000000\:[dPk`<0000000000000000000000000000d;6G000000000000000000008<j<00000000000000000000000000000000lDGX000000000000
00000000000000000000000000004LBB<W<:0000Y3<I0000@2@I\@_<X:;=0000TmkE000000000000000000000000000000000000000000000000000000000000
000000000000@D[]8PnD<eO20;1L000000000000l8e;000000000000000000000000X9@90000000000000000000000000U=d0000000012CH000000000000m5_h
000000000000h7`o\WY_00000000000000000000000000000000000000000000000000004Q4?0000H;f40000000013T?@PhU4D`@`n32000000000000d2`W0000
0000L`N60000loR<M4:W000000000000000000000000000000000000000000000000<DBj0000U0eH000000000000000000000000000000000000000000000000
`E^EX^IN00000000000000000000000000000000000000000000000000000000@l08000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000P^W5<0O\4DUV000000000000DHCT000000000000000000000000000000000000000000000000000000000000A4hL00000000
00000000000000000000000000008=Md00000000000000000000d<Vcl^TZ00000000000000000000`VOS]4YQXCT`I6F]4j;E000000000000\VWL000000000000
=5<ChI4B0000000000000000dhnL0000000000000000000000000000000000000000000000000000l_<n000000000000000000004kB500000000000000000000
l5kO`dYQ000000000000000000000000d7eBh_A:000000004nFV0000000000000000PRWZ000000008blJ00000000000000000000000000000000000000000000
000000000000000082FUDL600000000000000V8gdQ1c0000Dn:N00000000000000000000000000000000000015Q90000000000000000h^8[0000000000000000
00000000000000000000000000000;?:000000004Z=_0000lP@X00000000DVf?4ca=000000000000000000000000`acki3aM0000000000000000000000000000
00000000000000000000000000000000000000000000D>JX00000000000000000000000000004Lik0000000000000000000000000000H<_H=44G0000h;?HP^R]
A77S0000000000000000000000000000000000000000000000000000000000000000000000000000@_3f]2180000000000000000000000000000T8jg\GIj0000
0000000000000000]7D?000000000000H?LY00004\]4000000000000PX2200000000000000000000A33Q0000000000000000@C7\00000000000000000000`;AL
83>n00000000PU<d000014b1000000000000XNG_000000000000000000000000dO<H]7ZW0000P[G<000000000000000000000000000000000No3000000008?@F
00000_^X0000<3ff<QiU0000LX=]0000000000000000000090Nd00000000X3`N00000000D<Ok0000000000000000X11c\1>0H;:eE3090000000000000000dn8c
000000000000LJX\<gDl44=60000000000000000@7g70Y=G000000000000000000000000000000000000P9^U0IXK0000H\K^000000000000L?oBD8f6<EIg96A:
@T5]000000000000000000000000000000000000Dk:a000000000000PWN]0000PJZ20000000000008V5ZHgGD0000`6mI00000000000000000000lmVT00000000
00000j>o000000000000000000000000LLB00000XE95000000000000XFLglL8800000000000000000000LYRdTOfP00000000L`;V0000000000008PdC00000000
0000000000000000T@9^XE:HD]Nl00000000000000000000000000000000DTE@@V3l00008E1Z000000000000XU2f0000XWYJ0000000000000000DJ]D00000000
0000000000000000000000000000969B0000000000000000X=Tm0000H9=U8B1K4_XW4oMh00000000XE4X0000=2N?a6dn00000000000000000000000000000000
000000000000000000000000T:U=000000000000000000000000000000000000dRnADMJWhV:S0000`UCC00000000000000000000000000000000hMj[0000LHA3
00000000000000000000000000000000000000000000000000000000LeYD00000000000000000000000000000000000000000000000000000000TZX100000000
0000l:FC00000000`2aC00000000000000000000PR[:000000000000000000000000TZg50000000000000000@C0303=70000DGn:0000000000000000<LZbHM^1
000000000000\_F000000000000000000000000000000000000000000000000015R3000000000000000000000000000000000000000000000000000000000000
XG:K0000@8ddL=PW537CDo<`000000000000P:fa0000000000000000000057510000000000000000000000000000000000000000LGBO00000000000000000000
8U4U0000PIkYX@YI000000000000000000000000000000000000000000000000`42=0000a7G0000000000000000000000000000000000000000000008A;[0T9P
000000000000D3In00000000\J13000000000000d>\[54[200000000000000000k=F15gV00000000000000000000000000000000000000004Bj]T[bI00000000
@;YT00000000`1a7000000000000000000000000000000000000hNI;0000T\LkD;KHT2MfXXE60000DBnaE4_40000000000000000000000000000``A`0000hSZi
0F9[0000000000008T9_<`U^00000000000000000000000000000000h6k40000A5`50000hVC=0000000000000000@nbD0000L:=g00000000000000000000T]0n
000000000000Lm2B00000000000000000000000000000000Y6ER0000000000000000000000000000lDdG8A:H0000000000000000000000000000000000000000
00000000000000000000hZjW0000000000000000000000000000@2A6000000000000`C^M00000000000000000000000000000000000000000000000000000000
0000i4oR000000000000U3Jo000000000000`A>7000000000000XG:<4QB:000000000000000000000000\YRC000000000000000000000000000000000000l6U1
<NkW000000000000000000000000000000000000000000000000000000000000LQh;@3d`00000000000000000000000000000000000000000000000000000000
00000000hELi0000dg`F000000000000000000000000\TJSTUKS00000000000000000000LHAjTJL6H3Z300000000000000000000\;fU00000000D`Fd00000000
00000000000000000000000008b>0000000000000000HN6N0000000000004W4c\NlP000000000000000000000000000085bZXng`000000000000000000000000
\:fQ000000000000000000000000000000000000000000000000l1JL=6cJ00000000000000000000000000000000Xfcg00000000LVZL00000000000000000000
0000<e2Q0000hGAU00000000000000000000@63o000000000000000000000000<F5iH77W0000000000000000lFOI0000487YL9[UT<5CQ5:;000041_C`\W^0000
`E<R00000000000000000000P9a\0000000000000000\hZl00000000d:3b@X9c0000000000008W31000000000000h1jB`7W30000000000000000000000000000
00000000000000008>P700000000lm;I000000000000000000000000000000000000000000000000d<JQ00000000X;iSl7JG000000000000M7M;d:cd00000000
4\_FDh:W000000000000\TT9000000000000hcD=0000000000000000H>?E0000000000000000hU:_L?IbQ61o<HJAdIlGH;=HdIfedhg1000000000000L;IAdB4l
0000000000000000000000000000L[aI000000000nJ7000000000000hojK0000000000000000h?]E`>RV4ff;000000000000@V_6000000000000000000000000
00000000`?f10000Hd?M0000000000000?kc\DYT000000000000000000000000000000000000@AB7000000000000TKPG00000000T4Mb0000l]FOlV5HTkH40000
0000`4KZ0000000000000000000000004]MB00000000P:i\000000000000<`WV0000Y2YN0000000000004ADn000000000000000000000000d>m@<K9X00000000
00000000000000000000@9AGTo9F000000000MTD000000000000000000000000hA4h00004OUF00000000P^7?0000`GUR0000000000000000d\5JA5L]00000000
0000lh5IhP\9000000000000P@[Pd_]S0000000000000000000000000000000000000000P_E80000H:8400000000XPW:@S5@4Z;0HWbT00000000U4nAE6XU0000
0000PI;40000000000000000TaHZ000000000000000000000000000000000000000000000000PDF9000000000:9A0000000000000000000000000000H<YOXmOn
0000@=XOm0LV0000@4Pn0000000000000000h1KD0000h0\C0000000000000000000000000000PFXO0000Q0_400000000000000000000D:hN000000000000HXK2
4eQ[Hokbe3Zb0000000000000000000000004Kkn0000000000000000000000000000DL;[@QD_000000000000000000000000d;V38=@000000000X[BT00000000
0000000000000gg=T5`gX>9;dI`^hF1C0000000000000000\3FC000000000000000000000000000045TEa2@`00000000000000000000DWG80000000000000000
00000000a5=M`RFZ00000000000000000000e5ZX00004:<n000000000000m397000000000000Tk2>E5_100000000000000008Gkl0000000000000000<aDGX2XR
0000Tn[J0000ToQJ<d_H00000000000000000000000000000S:Z134;0000@Og400004hh0`Q:a0000000000000000PRjW0000@6bT0000000000000000`5:OP@]n
00000000]5TU@l;m0000T=KO0000000000000000`I5_`Ygd000000000bGR00000000XM:d0000000000000000000000000000@a6>0000@TZ?0000000000000000
0000000000000000000000000000L_P4XY3F8IQ><O^Q000000000000000000000000U3OG000000000000000000000000@4NB0TC>000000000000Hg@O00000000
52c\0000000089LmU1?H00000000000000000000TIJI00000000000000000000000000000000\;0f0000000000000000T8iJH?<24oSg00000000000000000000
0000LIn900000000000000000000Dg_=00000000XT2D0000000003;D00000=dd0000@8jI]6?4000000004AM00000000000000000hJOH0000Y70R000000000000
0000000000000000000000000000@KaJLNde000000000000000000000000M3MF00000000TD8k0000000000000000h6C?000000000000000000004a<O00000000
0000000000000000000000000000`=kZ0000`edJ00000000U2E?000000000000PllZ00000000]1OF00000I21<NFCL\EeP]2b8^=J00000000000000000000LmEF
0000\B0\0000000000008c]j00000000000000000000000000000000h:fC000000000000DJLo000000000ZBHLjmF00000000000000004U`bL5FP8XUh8^\i0000
\=WA00000000000000000000<N\300000000X]X?0000I44n00000000Tm;o00000000XW5D0000000000000V99Q21B000000000000H5N80000000000000000TXcD
`Re=0000000000000000000080W@00000000h43G0000TjoB4o@@0000000000000000@35PD4PRhn<m000000000000000000000000000000000000000000000000
XQ\Q0CK^0000000000000000`eNB000000000000000000000000<6Am00000000000017Oo<T_M0000000000000000000000000000000000000000000000008KOn
00000000000000000000000000000000@SKj00000000Hef300000000000000000000Hnb]00000000l88Q0000a6CG0000000000000000L:a^0000LRbC00000000
000000000000000000000Z^S00000000000000000gFR000000004emZ\PKn000000000000@l`b000000000000TPK]0000DNIJ00000000I70_0000000000000000
000000000000000000000000000000000000De@d4Ib^XiXF52B2`[Xk<cPm000000000000=0@000000000000000000000dkKn0000000000000000PAb:00000000
000000000000XE7V00000000000000000000Dl@N000000000000000000000000000000000000\SgE4@HY00004]^O00000000HA<V0000HGTG0000dK8?A2f00000
00000000=45U000000000000P5MF00000000`]_>000080N><>TFXEc50TCI00000000HYdcPAP800008ZniU0jC0000000000000000000000000000000000008m5O
000000000000`eY300000000<>2^0000`?fN000000000000hVP6<b`k0000PDcA00000000000000000000l2R@0000=2h8dlaV\o5500000000TJZB000000000000
4YU=00000000l7<9TlcG00000000000000000000DD\W00000000PXSm00000000000000000000000000000000000000000000000000000000hOFj000000000000
00000000000000000000]7Jh0000T@jRH>2F\V880000e6nh00004IYf00004Jd>000000000000LAVL000000000000000000000000000000000000XDm]0000dhOM
P60]<YAi0000TZ0QHIdTH\GE0000\2Pl0000000000000000DaB=I5UN48R6hC;Y0000000000000000000000008Vkn0000\=T]00000FIY0000l1m8H89n00000000
000000000000d5?g00000000000000000000000000000000hXNn000046d>h]2;0000000000000000`MaR00000000`Z>o00000000dO\;00000000l_df00000000
0000000000000000LUik00000000h\R4`^Em000000000000000000000000@<O>00000000000000000000000000000000000000000000Q54800000000LBh20000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`11300000000000000000000=5Uh00000000000000000000
0000000000000000LdV40000000000000000000000000000@KAX0000@BfN00000000000000000000TSe3000000000000000000000000@=eZ00000000<SXe0000
0000\WKc000000000000\JYCL^bOlhok000000000000X2mX00000000<>W=00008[1G00000000000000000000000000000000Pch`000000000000000000000000
0000l@^TLNW>M59a0000lNCl0000`YJj00000000<I]M0000h[jDTEZc0000000000000000000000000000Dhf300000000X8B60000000000000000000000000000
0JDcHfTdE0n90000000000000000000000000000<i5C00000000000000000000000000000000DMmk409c@@iALL`B000000000000000000000000\c\h000083A=
00000000000000000000000000000000l\T600000000000000000000Ha;60AF500000000=6o50000HS4e00000000000000000BYE0000000000000000a6KjLoS1
0000PLBe00000000a768X?g9`[@`000000000000000000000000000000000000000000000000HOa[0000<jbR00000000000000008MXA0000000048>YH[8\0000
000000000000000000008TRO0000\Z>?000000000000000000000000000000000000000000000000<S@BT\`G`I@O@jRL00000000000000000000\lKUXHa90000
000000000000000000000000000000000000DON3000000000000T1fV8?]a00000000000000000000000000000000000000000000XZ<700000000\KRd00000000
00000000d5DE00000000@5[h000000000000000000000000000000000000000000000000000000000000U0EV0000a58Z00000000Db\@0000HA[l000000000000
0000TMjH`UPf000000000000000000000000HD\j0000000000000000dS]?000000000000\dkK000000000000lTCca25S000000000000`A7I000000000000@7O_
000000000000LC[n0000000000000000000000000000h=F:0000000000000000000000004BCoA5Qc00000000PkhF000000000000000000000000000000000000
Y6[PT<^N<h?NQ4@Z000000000000000000000000`3kk000000000000Hfn]@2Y^lVQc00000000DYAE8^Ag0000000000000000000000000000000000000P@h\cl3
000000000000HjmU0000000000000aim00000000000000000000000000000000000000000000000000000000Lh7:000000000000000000000000000000000000
000000000000000000000000`5>M47B\H?<>Q6e>0000X:>e000000000000000000000000<1[S0000000000000000U3TLh?FX0000X\1A00000000000000000000
0000000000000000000000000000L18=d>b200000000hCB6000000000000A5L@Pf6:0000]0l70000000000000000\m2f000000000000000000000000Pf4\0000
PioG000000000000d7Vf000000000000PNDLlU1S000000000000\acN000000000000T5RI00000000\NBe00000000DLMY00000000000000000000000000000000
00000000000000000000<dZF000000000000000000000000000000000000<8ZSD\cO0000D8mk00000000000000000000dY>EPA6m0000<E`30000000000004Okh
00000000000000000000000000000000000000000000@9nU00000000P=:l0<ZT00000000000000000000000000000000000000000000000000000000\W2d0000
0000000000000000<f8hm0ORE3=^000000000000000000000000DOdJ4Kn6000000000000000000000000000000000000\8ENhW<c000002QM0000\R@k<U5B0000
00000000000000004=<Q0_:B00000000d0RQ00004@8k00000000Q4ZX00000000XYO696en0000d]fD0000<W`mX5HX000000000000000000000000000000000000
00000000000000000000000000000000HE16000000000000000000000000000000000000000000000000<h=[000000000000000000000000hA4G000000000000
0000000000000000000000000000PfBQ000000004KXm0000000000000000dM7c000000000000000000000000\7\W0000XA^T8Uge0000`RYn0000000000000000
0000000000000000DSDf000000000000PK[_lTCoh:GZ000000000000`0CA000000000000l5oj000000000000000000000000000000000000000000000000PDFN
00000000L\2M\CmkHWhcd`Q1@kHL00000000@`V[0k]^4k^W00000000000000000000DY29ll8KX=4=000000000ESU0000<=IFA6a0000000000000LTA3PbCL0000
000000000000D=hT]2N\0000DYAW000000000000000012<I00000000000000000000005NXKYQ0000LQAi0000000000004BcE0000<XGD0000P1o@0000T^UT0000
0000h88d0000`CaB000000000000<>fN0000000000000000m2H400000000000000000000000000000000<P\Y0000000000000000000000000000000000000000
00000000d\<2U4IY<C;34^>a\J0400000000HLQJ000000000000000000000000lF[c000000000000000000000000000000000000000000000000\L=SA7I40000
0000000000004;QflHF600000000\ikc00000000D4iE\ATM\m330<c50000@F1a0000000000000000000000000000dVG800000000PR];000000000000\1EV0000
0000000000000000000000000JE500000000000000000000000000000000D8c9d;YA\Wa<00000000XlD]hG9Ee7:n<MU3000000000000`WYT`EU9000000000000
00000000M64Z000000000000000000000000<4a30000h6kP`NF6<@M_000000000000000000000000X9bU`1aBH]L;00000000L<lK0000@o`R000084Ae00000000
00000000h6H54SPG000000000000l05nPjEg00000OnZ00000000000011KW00000000TgQN0000000000000000l8=BL8E\00000000000000000000000000000000
0000000000000000HKZo000000000kB`000000000000XME400000000000000000000000000000000U7Co00000000000000000000000000000000000000000000
00000000000000000000dD`LdZ<WdnUQ0000P@lI4B_S0000HQfU000000000000000000000000000000000000P348@N520OlIHn4cH2Q]m5VR0000000000000000
00004S]ea0Yd000000000000HgLS000000000000000000000000000000000000000000000000000014ob000000000000PD`4P60T000000000000000000000000
00000000000000000000000000000000@LD4M4hl0000HPgE0000000000000000000000000000l4m]0000lTGSX:@^0000000000000000000000000000P8g20000
`B\o000040ULY5Ze0000000000000000000000000kBF5720000000004G\A0000dBm2@[`E000000000000000000000000000000000000\X:60000000000000000
00000000`VAe0000000000000000000000004@kT00000000PF_V`ReJ000000000000000000000000dPXI00000000000000000000Y4QM@\_;0000`2oi00000000
0j3000000000@DS[<fef00000000000000008FJK0000E4ld0000P]3SLKnf@_SgE38600000000l:``000000000000Lg9e0000h8AJ000000000000000000000000
000000000000D=Q8000000000000m2j`0000@DKI0000DP?^00000000000000000000dVCN0000000000000000lIZg\@VV\kXJ0000PN9k000000000000845a547<
00000000DP9YTPM44GcV00000000000000000000PBah0000000000008ETj81bI0000000000000000Lkn:00000000000000000000000000000000000000000000
000000000000`4V^00000000000000000000XSK_00000000d_VS0000XOTF00000000000000000000000000000000000000000JDlPRBA00000000000000000000
0000<FCC00000000000000000000X:Ed0000000000000000T:H:0aVZ000000000000@jS60000000000000000=6V>000000000000000000000000000000004GnN
0000000000004[l>00000000hjKai3jV00004ASd000000000000000000008gNJP>kUhGNlPU4;000000000000\LhV0000dI:R00000000\jH>0000000000000000
0000000000000000000056g[00000000PNP500000000000000000000000000000000DW\i00000000`j5A000000000000dAOkLB\_000000000000000000000000
0000000000000000PGCU0000000000000000000000000000000000000000=7@RXU][P]li00000000dm:R000000000000<LToL?WK000000000000000000000000
000000000000000000000000000000000000000000008U7[0000E2Jg`U]i000000000000X1V100000000`K;m000000000000T=0>00000000000000000000L:1F
0000000000000000`69<0000hYhg00000000XDmD000000000000000000000000XD_i0000000000000000HXi>0000XTi\00000000000047lU0000000000000000
0000000000000000\=TM00000000000000000000000043_P000000000000000000000000M4I200000000PE`>0000000000000000000000000000000000000000
0000X=lP<fGb0000000000000000000000004m7@\ZoK0000PKZ_000000008DW1@l4j00000000PPfb000000000000PH@E00004O;i000000000000\<9fXICL0000
000000000000LAFI8HSa0000DWJK4V:^0000000000000000H46>0000000000000000000000000000@NJf00000000000000000000000000000000000000000000
00000000m4FeQ4]]00000000000000008PVM000000000000<23=]5180000000000000000000000000000000000000000XS?90000000000000000000000000000
00000000000000000000000000000000000000000000PC3C000000000000L:@O0000000000000000000000000000000000000000dXn20000Pbmb0000X1RC0000
@>BZ00000000D@f[000000000000h[Lb<Y@^lHGO000000000000000000000000000000000000000000000000PjOL0000000000000000000000000000Q1I30000
000000000000000090QB00000000000000000000dTLR00000JEG00000000LFHj<CIQ0000M72=h^[e0000h^BE00000000P83[000000000000000000000000lL[L
0000000000000000000000000000000000000O?X0000000000000000000000000000000000000000000085O0\<U:00000000Lm9=000000000000@GiS00000000
00000000hJfa000000000000000000000000XHLK000000000000000000000000000000000000000000000000000000000000000000000000000000000000XmHj
0000000000000000000000000000\\EIlm]90000\UOY000000000000000000000000A0PA0000000000000000LjZi000000000000T]C_00000000TjTQ0000H3J^
00000000<Q6T4@97000000000000XFP@0000T2]C000000000000000000000000D\4Q000000000000000000000000000000000000000000000000]6BZ0Kii0000
0000Q4[?000000000000000000000000TIVj0;[ZHInI00000000\T=1000000000000000000000000000000000000\YHE000000004co3X2CD0000DjGd0000<XWI
00000000000000000000000000000000000000000000HN7CLYEC`UMN0iY?00000000DEQT0000L0_N]1OP00000000000000000000000088>ghRlNA2g?00000000
000000000000T::0000000000000\]F@0000h0l2HXlX0omM`FCm0000000094QZ0000h7BA0000000000000000000000000000lg::0000D[doH^il000000000000
0000l]a9@l57PNo[00000000000000000000000000000000DaNM4c>o0000DKk<8kbg@jo1a4LA00004^:c0000PB6Q00000OGT0000000000000000000000000000
0000000000000000000000000000000000000000DKUjPfgV00000000hBK<000000000000@AJ00000<We?m4F[000000000000Hdg1000000000000000000000000
000000000000PPC^00000000T78n000000000000000000000000HTTK00004]PTHJXJ000000000000000000000000000000000000l\a9H6KX0000000000000000
XFXj<Z[S0000000000000000000000000000m3MV000000000000`nK[00000000do3a000000000000@O@d0000D@^^000000000000hUJ:00000000\SV<00000000
00000000000000004JD5000000008@3_@W6Q0000000000000000899A000000000000000000000000\;LNDWB6=6Ha00X800000000000000000000@PDe00000JE>
\\8nh^>l000000000000000000000000000000000000000000000000\a?;0000000000000000a29i`Qko0a:HLmL40000h[jQ0000000000000000000000000000
0000TLL[`YBa0000000000000000000000000000000000000000000000008[?d000000000000179A000000000000HPQD00000000X?RX00000000000000000000
dQT>0000000000000000L2ZS0000000000000000HRC2`XFh0000l=R>00000000000000000000HhlN000000000000`iIm000000000000DW9E0000a5lX00000000
0000000000000000lW=l00000000dHXQ0000000000000000I2fI000000004V`50000000000000000d0RB00000000000000000000000000000000000000000000
l<NPdZDS0000\0lE000000000jg:00000000`f]]HAiN00000000<ih[000000000000000000000000XiJeh2dk00000000\]hG0000<gaE0000000000000000hCbI
@DPg0000000000000V^d000000008WQK00000000000000000000000000000000000000000000000000000000000000000000XBH]DI:300000000000000000000
`GOl00000000`0Ka0000T5hl0000PU6W0000000000000000HBeS0000000000000000XknO000000004N8k0000000000000000\OBlX5Z^8<DH000081G>00000000
00000000X57F0000000000004?0H0000000000000000000000000000D[g3000000000000000000000000000000jo0000000000000000I5LP0000000000000000
DUJdh`WI00008W=Z0000000000000000000000000000000000000000000041kodT[g8Z0k00000000000000000000000000000000000000000000Q4>90000XEZ2
000000000000000096VQ0000P1Hj00000000=71I000000000000A28k000000000000I4c50000liob0000@J?i00000000000000000000000000000000000012T>
00000000000000000000X5Xg0000<TAm0000000000000000000000000000000000000000000000000000TZ1\U7=X0000000000000000000000000000@\ig0000
000000000000HWM0000000000000Tb?:0000XNVGl1@DH?PC0000000000000HHb000000000000@6U;`P_O0000000000008H2d00000000a6Wk00000000X:T60000
0000000000000000000000000000000000000000\1EJdm6b0000HKHn00000000000000000000000000000000000000000000X>1b=5Da00000000000000000000
97L<dl\P00000000`dGchabP0000hcMK000000000000e1;Y000000000000000000000000\N4f000000000000000000000000@QTo0000000000008So>0000HY1D
0000<O][000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000lSk@PYVE8\do
hfOC00000000000000000000000000004SWc00000000d8dK]6fe00000000000000000000@:cV0000l`hI000000000000000000000000@YQ10000000000000000
00000000000000000000LZTC000000000000000000000000d_Ah0000DBZ`0000h[Zj0000000000000000@I^<000000000000dM<[000000000000000000000000
a6TD40^P`9X3h<J^E68\00000000000000000000XeJ3000000000000h40JHInVX1WU000000000000L?Ln0000<=iHH_Mc0000000000000Yi900000000@TLc0000
00000000lYZ`hV130000000000000000LFSA0000lGI^DV`@0000000000000000T=We000000000000dKWhDii\a1O9000000000000000000000000000000008;CX
H<@U0000XZYH0000000000000000000000000000000000008@b?00000000000000000000hoLA0000000000000000Td79000000000000\i2e00000000L6Cl0000
0000000000000000X`S>00004X[Z00000000000000004^h[`:lb000000000000h:<50000000000000000000000004:bX<[dcXR=P000000008JM<4aHo00000000
00000000`k4C0000000000000000hF\QD2:l]1TR00000j9d0000000000000000A6I[00000000000000000000E6CT00000000000000000000000000000000PID1
00004b_U000000000000h8A@000000000000000000000000LVT@00000000000000000000000000000000@mk500000000000000000000000001li0000\S76h>OX
0000DkRG0000`Fjl0000000000000000<X;L00000000000000000000000000000000000000000000000000000000000000000000967l00000000000000000000
lNlb<ZNF00000000000000008TQHXZ1O0000Xc=d000000000000000000000000XLbb0000A74:00000000000000000000000000000000000000000000=5<m0000
00000000000000000000deKE000000000000P<oQ4di4000006m1lI^oljMW0000000000000000000000000000Pj@a00000Gd2PC8S00000000X;`>TURo00000000
0000000004PCD32_0000@im10000000000000000000000008GY[0000XSm>lWIc89dj000000000000000000000000<1X60000DDaV000000000000000000000000
0000000000000000000000000000`?6:H[SY0000000000000000000000000000000000000000000000000Y[^`2WV`9fR00000000e4Lk0000h;gK000000000000
l=\b0000000000000000000000000000XQKQ00000000000000000000L7_44n>[0000000000000000`EdD000000000000000000000000000000000000lAK[P5GL
P<ThDH6f@mQ:0000lHjb000000000000000000000000LK1H4lU792=i000000000000000000000\4A00000000<L]E00000000000000000000Y1NM000000000000
0000000000000000hQgnHR^I\`afHgG[00000000lkYh00000000000000000000Ph9Y000000000000000000000000000000000000H;@50000\W@XTQYGPZQe0000
000000000000PM_50000<O=6000047lgd_U;@4LPPhTRh:k7e1WR8n?i0000@kUa0000D8;i0000481a@Ya40000000000000000000000000000<V;E00000000dSaE
0000h1WC0000000000000000000000000000000000000000000000000000000000000000<beE0000D7OI0000000000000000DEBP000000000000000000000000
0000000045GX0000000000000000000000000000000000000000T<o`0000e6\j00000000dOIH000000000000\U9i0000000000000000000000000000h^@50000
000000000000000000000000000000008H^^`iBl00000000000053bJ000000000000000000000000000000000000000000000000h1bg0000000000000OGD0000
00000000000000000000000000000000PC8;00000000000000000000000000000000`hNfX5MY86g900000000000000000000000000000000<F_A\dS^a6jh0000
000000000000TD:80000000000000000000000000000LBLh000000000000D@][0000000000000000l^_200000000000000000000000000000000000000000000
0000Da1l0000000000000000Y39J`6EA4MD;DYMT00000000000000000000m4SC0000000000000000PV^F0000000000000000h5:]00000000U3Adm6lH0njflW>_
000055f_00000000L5oC00000000@J_R`;mN00000000000000000000XVdE0000lXjE0000000000000000000000000000To;^\8F]00000000X7TV00000000h_bE
dXeM`U_E000000000000@:B2a4X7000000000000ThDN000000000000000004EV0000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000d`9900000000h4fH0Igg000000004OAY00000000000000000000P[mF00000000\<@k0000000000000nkN00000000000000000000
<Y9I0000000000000000000000000000TG6F<T19Q3=D00000000hVYm000000000000000000000000000000000000PEX70000000000000000<5DU000000000000
Hfn>00000000<d@80000i5@n00000000H3QI000000000000@6VjH9o0XC]000000000000000000000000000000000000000000000000000000000000000000000
HK11P[e80000\e^;00000000000000000000<FV>0000000000000000000000000000PZT90000X@m9Dfmm000000000000d6aK00000000000000004GI0\J_n0000
000000000000000000000000000000000000000000000000T9Ya0000000000000000DgVk00000000000000000000000000000000T>N`0000LB?M`M>M00000000
000000000000@m?\00000\jK0000Y60A0000000000004me<000000000000LCFL000000000000`YKW8]?X00000000000000000000HKQc00000000000000000000
00000000E4f9XD<1ld[O000000000000000000000000L0MO0000000000000000000000000000DecY00000000000000000000@UAR000000000000000000000000
0000H?BD000000008VS900000000@Gj7000000000000h8AT0000000000000000HUfe=69U0?al00000000000000000000000000008T@a00000000000000000000
M4OL00000000X:<J00000000000000000000<W_l\GW\4ZfR00000000h1Eb\1W20000000000000000X:Pc000000008AlN0000000000000000000000008bQS0000
000000000000U7@l00000000<@@:00000000000000000000DlKoe3CL000000000000000000000000XPL@TSNj0000lL7H00000000<AdeXWA9000000000000P811
000000000000000000000000PY7l000000000025HbYe0000000000000000T>bQ0000dIL500000000l\Cd0000<FJ@000000000000T[X^D4nE0000h3TLE3^20000
000000000000000000000000000000000000000052660000000000000000dF\100000000000000000=W30000lm_7@Bh_0000000000000000L;E8000000000000
4[=?0000000000000000000000000000000000008M26`gVV00000000000000000000000000004fl=DgO6U0Pf@`Ln000000000000000000000000000000000000
8Bf?LFK`0000\MG5000000000000000000000000lXZO00000000\8an00000000\mU20000Th30T^=W0000dZAY0000000000008;Pg000000000000XX_Y00000000
0000M3TY00000000000000000000dCKo@bgNlSj?U2PL0000h\:R00000000e5>WPFSf000000000000000000000000000000000<>V00000000XG>g000000000000
0000<dFT00000000@A^I<S3I0000000000008V>J00000000HK6U000000000000T5go0000\Af?0000000000008VZg`ZN9000000000000XlWIT<LV000000000000
0000hR79000000000000000000000000000000000000000000000000000087MVHRli000000000HBb0000000006K80000dGPj0000000000000000lCFo0000lgB^
0000000000000000000000000000000000000000T[Ma00008LRg0000000000000000<:414?0_00000000`;AfH0\60ccN000000008GlC0000000000000000X]:@
00000000000000000000000000000000m2><0000PFDj439<00000000heKXT?f?0000000000000000000000004:]100008oT=000000000000000000000000dP_E
000000008g4Q00000000000000000000000000000000Lg4:00000000LbMG0000000000000000@5S=0000XfA1TmM600000000dKPVlbNG0000X]ZB000000000000
`73I0000L07iDC2>000000000000<Me0@9Zb000000000000451_000000000000X5?VH6@@0000000000000000\8FO0000<ZW:00000000dSQM0000000000000000
00000000000000000000000000004[7O00000000\D]_0000HZB;0000000000000000000000000000Tbf^0000Xc8_000000000000A2aD0000<`ej0000HM4:0000
0000H[EODT67000000000000000049V3hSb1Dh4]0000PO6900000000000000000000LFLR0000000000000000@o?W00000000E2Sdd421000004Un0000H4lQ0000
000000000000000000000000\J93DRD[0000000000000000XAjI0000\Xfo00000000000000000000000000008B@?000000000000000000000000000000000000
0000lK<Q0000`l1Q00000000@IhJXKkc000000000000HY1P0000<O]l000000000000000000000000l38N000000000000000000000000000000000000LJ[Y0000
0000000000000000]04M00000000000000000000000000004S1a0X]E`fli<JHe00000000000000000000M76\00000000000000000000000000000000d7_Zhj]B
TL2gL38A0000D26Y00008DXK00000000T=_l0000l5]fLY0U0000000000000000000000000000PCALTieb00000000\^]L00000000D?1R00000000DgYT4J:j0000
000000000?D;00000000D_HV00008`=1@VRi00000000DOLS00000000000000000000000000000000000000000CI\000000000000000000000000000000000000
00000000000000000000000000000000000000000000@KEk0000XVeHE06V0000`W@b0000000000008J>T\W@=<QZG00000000000000000000PM]>000000000000
0000000000000000000000000000000000000000HdoW4CNQL^R0Y6IN0000000000000000000000000000000000000000h?9J000000008e=i00000000Q5:X0000
d4Sm00000000i42f0000000000000000000000000000HfT>00000000000000000000000000008\FA00000000000000000000Y5Z1000000000000l5K400000000
000000004Zh`000000000000\Z=;000087@\00000000000000000000L[`3U3KV0000HZWH00000000000000000000000000000000000000000000000000000000
0000\]CB00008\SM000000000000000000000000000000000000A3g400000000000000000000<B`f000000000000000000000000000000000000d25HDL]T0000
000000000000@Nak000000000000000000000000000000000000000000000000000093QB000000000000\2d<\^\90000D[OX0000Dj2900000000@88?0000a4ci
00000000a41000000000000000000000HA1Z\6^khTK:00008B3D0000000000000000000000000000000043cDH51F000000000000000000000000m6iE00000000
00000000`45H<fKI0000000000004<kD000050lV000000000000000000004SN^000000000000\cf_a5fR000000000000DCc`4@FZ00000000000000000000D0DF
\@A@l5fcP]3^55^d0000000000000000000000000000<C9f0000000000000000000000000000`4i\0000000000004JaM00000000000000000000000000000000
00000000000000000000000000000000e50800000000E429HcG90000`W=4TbXU000000000000000000000000PO`EhOg\0000000000000000000000000000<Yj=
HW1J0000DJ550000000000000000ToAA0000000000000000Xb8a0000000000000000000000000000000000000000000000000000000000000000000000000000
8CCV0000000000000000000000000000DY=X000000000000000000000000l@gF000000000000000000000000000000000000<WV>00000000\1RW000000000000
HZ>]A1E`00000000TNR000000000000000000000000000000000000000000000`:Qh`ENa0000000000000000000000000000TMQ?D1nJ\IeD<dib000000000000
01]X\Te[00000000DQK`<T`b0000000000000000000000004g@4M7CO0000@A\A0000000000000000L1_]0000XWL_0000A2\h0000000000000000000000000000
00000000000000000:C\0000000000000000h4>7HhdoT8Z2hnO<0000d`NK000000000000000000000000000000000000m2be000000000000000000000000HUhn
00000000000000000000Y205X`\l89ModIjWlo1K00000000000000000000000000000000000000000000000000000000XR=EPU\600000000H0N`hWbc4]BVLFYP
<aE30^PY419B00000000<=NP4Ie3000000000000000000000000000000004XMK0000000000000000<FJV00000000000000000000000000000000000000000000
0000<P4c0000000000000000<C8G000000008XGT0000D4Jl0000000000000000000000000000000000000000000000000000X>aS000000000000000000000000
00000000000000000000000000000000000000000000A2VO000000000000\JkA0000000000008CTClJ_BQ1cIT[oEI58600000000000000000000000000004=1[
0000=2i800000000000000000H1F`hM\0000X_8jHM\F00000000000000000000000040Wg0000hW]Wl>Le000000000000000000000000U4\m0000000000000000
<?7PTjOi00000000PX[100000000000000000000P;e6PT[7000000000000000000000000XGb7000000000000@?6X0000000000000000<M7B=5PblL8H00000000
`QDC0000000000000000000086b@0000`GdU8<n90db:000000000000000000000000L[b;<d_3LmHJ00004DEe0000000000000000000000000000000000000000
0000000000000000hcU\000000000000000000000Nng0000Pjaa00000Y`M00000000TBc\0000000000008>W0\Q?fPoO`00000000000000000000000000000000
00000000\<A8HkDadPH000000000<V@O00000000h7O9000000000000dLni0000000000000000TfWS]6PS0000000000000000PE_10000000000000000D7oe0000
00000000e36Y000000000]=l00000000000000000000L4\HDJRV0000000000000000000000000000\@9P<BZN000000000000000000000000121l000000000000
T9F60000000000000000000000000000000000000000000000000000000000000000T6lLDNVm000000008e4V0KRU000000000000000000000000000000000000
000000000000000000000000L836000000000000lVj^Tj;c000000000000000000000000XCSo0000000000000000000000000000h5@2TG?X8e0C000000000000
<1?m0000\Dnnl\mC00000000\EhM000000000000@8<Z00000000l3m?L?gI000000000000000000000000000000000000000000000000d2Gj86`GL[aT0000TeZ?
00000000DN9C00000000000000000000000000000000]2=S00000000000000000000XVKn00000000dTe;00000000000000000000000000000000000000000000
XAbU000000000000P^5L000000000000000000000000Hi7f00000000hYF@PB]@0000000000000000000000008bk[0000000000000000dCRX00000000PQ8E0000
000000000000H7fN00000000dURF00000000000000000000000000008Ze7\:<V0000000000000WjM45NH0000000000000000000000008]63hPGK12KA00000000
00000000lC6900000000hAEk`U^A0000000000000000<TIj\7i^81f<8MK700000000``dg00004?Hd000000004F?c4ijG00000000T:M1ddEP0000@lJc0FUY0000
00000000D52M00000000TSA]\0R40000000000000000XPNn0000000000000000000000000000000000000000dR]R00000000lQcF000000000000000000000000
00Hk\U:Q00000000000000000000000000000000000000000000T?4l0000000000000000dAX[00000000000000000000000095?70000lE;R00000000M6d7lV6^
0000000000000000000000000000000000000000DVK`00000000TZ4600000000<@R@T<l38=j_0000000000000000000000000000000000000000000000000000
000000000000814R00000000000000004M>]0000XY>U000000000000000000000000000000004XEa0000X<;n8]a^0000000000000000I7=K0000h1[100000000
0000000046ANddCM000000000000000000000000H;me000000000000000000000000000000000000PKYE4cL[000000000000\Rhg0000000000000000DJRJa0S>
00000000Pk=c000000000000000000000000dO9M0000Xbm284;nh9;N00000000000000000000<7eg\bL_00000[P90000000000000000XjcR000000000000<hOi
0000XJF;000000000000000000000000P3^A000016K@0000DTYG0000dFo?00000000000000000000\?T100000000D11A000000000000X0ALL0EI0000]5;\0000
00000000\V3G000000000000000000000000000000000000000000000000000000000000<8E0@1Kh000000000000000000000000PCZ`00000000000000000000
00000000000000000000000000000000000000004bh[0000X`];00000000000000000000000000008I4L0lki000000000000000000f800000000000000000000
00000000000000000000TbDD000000000NmelPdT00000000000000000000844M000000000000000000000000000000000000lN^J0000000000000000\1@6L4dM
0000000000000000XE1@0000@0mj<OF<000000000000000000004:H^0000LX8VM6`c000000000000000000000000dK`A000000000000000000000000\Q4o0000
0000000000000000DQ34000000000000lVn=i5DN0000000000000000000000000000XJVk4<;V000000000000\Wnb000000000000000000000000000000000000
0000lNH1000000000000000000LT00000000000000000000`DJ50000A4L^00000000\1XF0000X`8^0000<C`VdDLj0000000000000000000000008]^X00000000
000000000000000000000000000082MD0000THMVDA]<PiK^E3ki8d^Z00000000D[_800000000\H8A0000P;`nI2ghPhEn0000l8ho0000]7OU00000000lPe_0000
00000000000000000000000000000000000000000000DA]N00000000000000008<=kTJQ0<2YLU0i2000000000000000000000000000000000000PjR^00000000
000000000000TT8\00000000XlT[000000000000<JA]00000000000000000000000000000000000000000SkO0000000000000000hWR500000000000000000000
00000000I2C;000000000000000000000000L4Gg0000Y5ek4WRn000000000000000000000000000000000000000000000000XVAW000000000000000000000000
000000000000000000000000000000000000000000000jEGL;5_8V\bH]S<`jY4TKI>0000000000000000<XnShU3B00000000T=LQ<>iS0000dD1ilC=F00000000
000000000?\U0000000000000000000000000000@0Ug4JW600000000000000000000000000000000HKW<000000000000PXB00000000000008V2A0000Th>d4X^^
M1gb00008B@P0000000000000000000000000000dB?AHXaXT0ZLT<Yh000000000000000000000000000000000000Pg?500000000dde<`3<[@ej3000000000000
00000000000000004PnjL[g<@1P_000000000000000000000000`Qd5000000000000Tda4000000000000000000000000`UdJ000000000000H4[E000000000000
PMMI00000000000000000000000000000000000000000000000000000000000000000000D0<4<D5500000000<0:Z4?2W0000P\5]<P=M00000000TTQU00000000
00000000000093>R000000000000LW8N0000\CN;`RWj00000000000000004E1K000000000000000000000000000000000000<9\4DdMR0jbA0000000000000000
0000000000000000dL[ZXcm<000000000000000000000000000000000000hPfN000000000000<:0\0000000000000000000000000000D>M6\n5Qm41S4`H>0000
0000ldkj0000000000000000<K3d00000000`X3Y000000000000PRcF000000000000000000000000000000000000\IC1<:6dlIFL000000000000000000000000
0000LiXjdm`J00000000000000000000\QPY00000000000000000000Xh3A0000000000000000LH3>hCnB0000\IB9d[?E000000000000@hgYe2V<0000X;kKXPh6
`NG;00000000lVaJ00000000<H7DXbCg00000000I2[e00000000000042LW00000000000000000000000000000000000000000000@FidT06_0000`dW100000000
0000PB4M000000000000000000000000000000000000`FgV0000HFUK00000000h2DgH=^BXFBV0000D83H000000000000000000000000000000000000000056NU
e3SY00004T>[0000000000000000\:al00004:jN000000000000P:b<hP190000000000008@;<00000000000000000000000000000000@_L=0000000000000ll:
0000daQdX4JH000000000000000000000000H:CN00000000P[2N0000000000000000LfV`HY\C<^Go00000000\0aM8`E600000000000000000000000000000000
@WB]0000Pl=X4WC]00000000000000000000000000000]FZ000000000000TLO\00000AMl0000000000008gV?0000DWk800000000579700000000000000000000
000000000000000000000000000000004dEn0000\mRM00000000d<W=000000000000000000000000llA200000000@15fXa`H\l_5PkI=000000000000dGN1DQmR
0000000000000000hc4J000000000000000000000000000000004mJ@0000d9Be0000PSF`00000000TMSc00000000T6IET?0S@1gl8KK500000000000000000000
0000000000000000000000000000000000000000000000000000000000004aCj00000000000000000000D:ZE000000000000d7Sh000000000000000000000000
0000000000000000DA7g0000000000000000000000000000lG5H0000@i`N82Ab00000000lOOI000000000000e3L600000000@7A@00000000000000000000<LI6
000000008^2I0000l;^F0000000000000000000000000000000000000000HU]L000000000000<7Q30000\N0_\=?K00000000XaM5Xf^200008Ao\4g4j00000000
<[>1000000000000<8nN00000000000000000000000000000000@V`bdZQQH]MOP5c50000HPl60000000000008d36000000000000000000000000TJbk00008O`g
daFU000000000000000000000he`00000000l`610000000000000HIGI7DI00000000000000000@nI0000000000000000000000000000000000000000PUSJ0000
00000000H>GB000000000000000000000000\4Nd00000000lF3m0000PLQ;0=j90000000000000000]5oZLX41X;i@00000000Hom=000000004=S@]26SXAjYTKhP
000000000000@jgg8fa\0000000000000000X2Wd00000000000000000000000000000000000000000000000000000000`^`\000000004ijj0000d\o200000000
00000000l<QRDS>G000000000000<HK30000000000000000000000000000\fkC00000000PcM2000000000000X]jn000000000000000000000000000000000000
00000000000000000000000000000000<L2X8lPb000000000000000000000000dDTn00000000@SIo000000000000000000000000000000000000`BoD00000000
0000000000000000000000000000000000000000000000000000XZnLA1Ud0000hZ<F000000000Wme0000000052Ql0000T:kC000000H;00000000000000000000
0000HGbb4KiI0fBD000000000000LjJT0000000000000000D9UEH4K:00000000@6h]0000000000000000000000000_NEhA`>00000000000000000000X?B[0000
0000000000000000LCO[HPNL0000\WQk\VIc000000000245X>nUPLhd0000LN7^dT=@000000000000000000000000@S^V0000000000000000<@bi0000a5j20000
000000000000000000000000000000000000`R7[00000000000000000000000000000000D:510000000000000000000000000000000000000000000080d90000
@h;GdYJC0000M1lT000000000000000000000000000000000000000000008RVU000000000000000000000000000000000000DY45000000000000\VLk00000000
000000000000000000000000HMUU00000000000000004`TU00000000doHST[4Di3]b`YGm0000000000004QRg000000000000000000000000L=EXTWIB0000T?aS
00000000`W0?@YY`0000000000000000000000000000LD@I00000`1U0000000000000000000000000000<3_@0000U1EM]2a^000000000000D4hE000000000000
0000000000000000000000000000<COj0000`6b40000000082S200004S`=Ln^^0000000000000000<?D]00000000000000000000hXTg00000000000000000000
000000000000a2k@0000000000000000000000000000D]IJ16<W000000000000XAah0000000000000000000000000000000000000000000000000000HCBF0000
0000000000000000`F:cdnI^00000000\5AA00000000000000000000000000000000000000000000PH]?000000000000\n200000000000000000T3G`00000000
0000000000000000`B]]l4UOHbHW00000000TRQk0000U2OR00000000000000000000000000000000TZjf0000936?00000000@\dZh]W500000000000000000000
0000000000000000\GSY000000000000000000000000HfW300000000`W3L000000000000<dC:000000000000lS7k000000000000000000000000000000000000
0000h12i00000000D8_C00000000@J1]X4IFh\3O8^P2haS`Pf12E4?k000000000000000000000000000000000000000000000000000000000000000000000000
0000000000008L@Y00000000\42I<X8;hcL>PK0H91Sl000000000000hKOH`T^l0000000000000000000000000000<Y5?00000000000000000000000000000000
000000000000d9g40000000000000000000000000000000000004SOW000000000ahV00000000000000000000L9=4<A9A00000000\WL100000000000000000000
00000000X90<00004QY;00000000000000000000000000000000000006Tg000000000000DVdR00004F@[000000000000000000000000000000000000lK77a0RC
000000000000000000000000000000000000XUY00000000000000000000000000000000000004QJXE5gC000000000000DJf@Tj]S8UD``L520000LY4F00000000
000000000000000000000000DRf20He<0000000000000000000000000000@FaBlZY=00000e^c0000000000000000000000000000000000000000000000000000
00000000000000000000000000004F@988MT0000`_DD000000008YRR16UX00000000000000000000`0Bk00000000000000000000000000000000X`=R00000000
0000000000000000000000000000l5h[0000000000000000000000000000000000000^0V0000000000000000000000008U<VPlho000000000000dK>Z\m0^P7ka
00000000XNbm000000000000P[mn00000000lgn`000000000000e4W70000\3U4000000000000000000000000P@@E000000000000X3^Q000000000000DD7R0000
0000000000000000h7[i00000000@YX_0000U0bS0000\3nc0000lAP`000000000000000000000000LWnR8aQEL=U[`F:V00000000000000000000\i;<0<>j00H1
90kd8mSE]24956EE000000000000000000000000HmLV00000000H3b:00000000XLV6`4;0d:i28P6Y0000POmMXmf`00000000Y5Igh_gV0000TO43000000000000
<bSLM7Ik0000000000000000000000000000000000000000000000000000000000000000lh8B00000000000000000000000000000000000000000000l9>P0000
00000000=2F?0000h3dT0000000000000000lIH`LQR0lV[A0000<O7l000000000000000000000000\<AE000000000000000000000000PI@c0000Hl\24Wd[D<YC
000000000Eeb0000D=L^00000000`Ta50000I0oV0000haob00000000000000000000000000000000LXc`0000X<ch0000000000000000dI6>0000000000000000
0000`oG[000000000000000000000000T>_K0000L9nb0000000000004^1B16kK000000000000LM2E=6Ta000000004>AYD46WXUmQ00000000000000000000<QX3
00000000000000008HA\Tb0b0000000000000`P80000000000000000U58@0000@mAl0000dIa8000000000000000000000000\j=Q000000000000P0_cH:^H@9L5
\SQ@m2ec4SUCm4Yn00000iMP000000000000000000000000000000000000A5Po00000000Q6SN0000H:gR00000000D6ISD:4`PZnY00000000000000000000hZC6
00000000000000000000lK`5000000000000000000000000000000000000000000000000000000000000@5@V0000000000000000000000000000000000000000
4>2S0000000000000000000000004aG200004B3g<iE]d[ki<nJP52530000PUM[`18H0000i3;30000\33S00000000000000000000000000000000L]YB00000000
l5Bk0000000000000000\2SD000000000000000000000000000000000000000000000000@4:6@H=<00000000000000000000XfhiA27]00000000000000000000
=1T<00000000000000000000000000000000000000000000000084h58GUo0000TE]4Dc_mP36=00000O7S00000000000000000000X>>K\8H2d;F;T`R:00000000
00000000L81P0000000040L>U2P?000000000000000000000000000000000000X6MN00000000000000000000X7YS000000000000`46K45[=`Fo0hS;6I6?D8RGU
11LFLDNh000000000000m5h=000000000000000000000000\WiVHoOM000000000000DL\i00000000000000000000000000000000000000000000000000000000
\ILA4jLA0000M4b^00000000000000000000000000000000@DNS0000000000000000d4M@0000000000000000000000000000000000000000dY2G00000000d5Sh
0000Hl?:Db?U00000000000000000000000000000000000000000000000000000000Q1?200000000L80T00000000000000000000D@4D0gTV000000000000Q5\L
0000000000000000dWcG0000L@3<\WQ8000000000000000000000000000000000000000000000000000000000000000000000000000000000000@7?Hi3Bo0000
0000000000000000000000000000000000000gWQ000000000000000000000000<E=NlWlb89[3000000000000PLeim2cl0000lAialCh7HQLa\Qo<@c0l00000000
00000Ej]0000000000000000000000000000X=0Mh@\^00000000l4@]00000000`e4<00000000000046Be00000000d>LEU2E20000000000000000`E_[dP<V0000
<ilC0000TZP=e0:@0000000000000000000000000000\iQo0000lcKETb1m000000008MoH000000000000155o000000000000000000000000M3VZ000000000000
0000000000000000000000000000d7b9PZLg@ZMnI5GL000000000000\Xnd0000000000000000L:R?00000000000000000000PcEj@Hdd0000<:]F000000000000
000000000000U2Be00000000000000000000Ld1309D40000@CPP0000000000000000000000000000000000000000l5I=E7Po49NN0000HfQ00000000000000000
00000000000000000000dLM@000000000000D]hl00000000000000000000DJ6hT^:G0000I3]B0000000000004A4W000000000000LZE`00000000a0fa00000000
000000000000h2kO4;U\0000l:eBlRNm00000000\OB?0000000000000000000000000000000000000000000000000000<\KoT^ZPD;gY00000000000000000000
M2e<0000000000000000`M0mPQZ60000X2AS0000l9\e00000000000000000000000000000000Lb9Q000000000000000000000AQ]0000HK=V11Q6000000000000
8Tc;000000000000L>J2000000000000000000000000lQ]?55Kca7YgLm0oh^^=0000d<Vo00000000000000000000000000000000<Bi9DMBb00000000DhO10=0l
PKVDLi];00004ocO000000000C;E<FJ500000000000000000000000000000000<XH5000000000000<RhW<2hF000000000000<FHE00000000000000000000hOc6
000000000000\AC:00000000lEcV000000000000000000000000000000000000000000000000`oj;\l>X000000000000DF5Z0000000000000000000000000000
Q6Yo00000000000000000000000000000000000000000000000000000000=1<mTF1S00000000<6kA000000000000\28a00000000XCK:L?;KdUn800000000DSJ?
000000000000Po\i0000000000000000XiOZ000000000000000000000000lBf10000000000000000<f@?000000000000000000000000000000000000\S=[0000
00000000dZaW0000000000000000000000000000P_Q4000000000000\emN000000000000000000000000000000000000000000000000000000000000E4GnXQ1A
d]T=00000000000087?m000000000000000000000000000000000000@5\od\nW0000000000000000E4CGa7YCTiXS00000elZ0000<^==00000000`0TkH@eD01HK
00000000000000000000\TEc000046KN0000hG@_00000g;M0000000000000000000000000000dL:]0000\o1^\;[6L=Dm0000lFAiQ6]:45o`hF0F`WL;00000000
000000000000\;MV<O0TLEO<000000004?`e00000k]o0000000000000000000000000000XKI\dCdA<>`>L\I_<l8Z0000000000008Z\F000000000000hi:e0000
00000000000000000000=7?2000000000000XBYoLSh?\VMHh[kT0000HEkf0000X5ac00000000L9IE00000000000000000MJ6000000000000LSCn00000000U59Q
000000000000`@I[00000000000000000000000000000000000000000000LY1j0000dVgM0000XN18D?Yn00000000000000004\j:000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000Te_:000000000000LB0C00000000P36M0000000000000000lAEa00000000
00000000000000000000PkcD00000000000000000000000000000000Pn75LO;>H]AA8K``hm?8Ll_hI0:e<9SVPRJi00000000000000000000`bMc0J>0dmEW0000
000000000000000000000000HkA594>C00000000000000000000@`o00000dHIS00000000000000000000000000000000000000000000TOKi0000000000000000
00000000D3R`00000000000000000000000000004IJY0000000000000000000085860000m6S^@6YA0000l9cZ`1fF0000000000000000TGibLRjj\RhJ00000000
00000000h^T30000HE5L00000000h6^500000000`?;W`19OH8oBLM`:0000000000000000XloD4NMY0000lnQH0000000000008[]:000000000000000000008I>3
00000000000000008ManU5Sk0000m4If000000000000000000000000000000000000Lk3_d;1;m3QR0000PD6<00000000`l<n0000000000000000000000000000
000000004I:?00000000X<BU0000000000000000T<TVh=><00000000000000000000000000000000000000000000000000000000000000000000DPBJ00000000
\IAI4XXc0000000000000000000000000000dQoj00000000000000000000000000000000<Rl24cIf000000000000000000000000000000000000@;EY00000000
0000l;@BXRVbTT=]0000000000000000000000000000000000000000D0bN000000000000000000008<5R0000@[T;U48Pl^Bb@:BB0000lOb@0000000000000000
0000dlRL`kjT0000lHV=000000000000000000000000@0h\0000hKWJ000000000000d5B_`MWa8PoVlY]F0000000000000000T[1Z<D^c0000000000000000<QdA
0000000000000000\`]d00000000PL;MD5gF0A1FLX4jDceSi3S60000DY^J000000000000D0gR00000000H<K300000000L\]h8AUX<Mkm0dUP0000000000008m^D
0000000000000000053F\HkBXJVJ0N?\00000000`JFJ000000000000000045O?00000000000000000000000000000000@1Jc000000000000\QJ<TJJO4;Z<0000
0000LEYd0000000000000000000000000000I6@Z0000000000000000PYeZ00000000000000000000lXDT00000000000000000000000000000000000000000000
00008^V60000PAIc<IED00000000000000000\PG00000000000000000000000000004aMk000000000D7C000000000000000000000000000000000QFNh@5NH`^e
0000000000000000l_>8000000000000000000000000P4gA<_JU000000000000000000000000000000000000000000000000<NVW00000000H2VN0000lF4R0000
00000000000000000000PNK60000LU0c00000000DL__0000000000000000\94E000000000000000000000000000000000000@29M00000000000000004Jnn0cO9
158M0000000000000000m7Sj000000000000000000000000LnDe0000lEB[0000TA<H00000000d;WjhF]<0000000000000000000000000_[S0000<7bh@B^R0000
L_380000000000000000000000000000000000000000000000000000000088bO000000000000<KN[000000000000000000000000000000000000000000000000
00000000e6158S@gD\dG0000000000000000PNB70000\EbI0000H6;4l5^@hdBi0000000000000000`83j`C1V00000000TDi_hE\L0000000000000000X[0`0000
0000DHol<GZJT?nB0000000000000000LQfD000000000000000000000000000000000000`<4T000000000000hZK60000000000000000`12L00000000X=Rg8`oA
HY1\H<@GL[N18JGM`f2Z0000H7C?Di\>0000000000000000XDikm31=d?U4000000000000lXWe0000e5F2000000000000PKmh00000000dbR\0000HF;XhXF70000
000000000000000000000000000000000000Pa[aDT83XQWH000000000000hGIT00000000000000000000000010Li000000000000H0U<I5XW0000000000000000
000000000nl10000000000000000@bIEPJ9HPQj:]25f000000000000000000000000000000004an400000000LOV^000000000000000000000000000000000000
P?21000000000000hKOd00000000de8F0000000000000000000000000000000000000000000000000000000000000000Ln`>00000000000000000000`lk80000
000000000000`:Q80000000000000000lQF[dNCE0000000000000000000000000000\2V>0000M4Of000000000HD_000000008_]j<aAd`BjJ00008eKk00000000
000000000000000000000000000000000000000000000000432S\:<bXc4i=3D90mST0000000000000000<YOQ`3n=00000000000000000000TX97`b^6df7i0000
"#, [
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 4), w(K::Grade, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::He), M::Whole, 4), w(K::Degree, Some(L::Pt), M::Whole, 4), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0),
w(K::Award, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Cs), M::Whole, 0), w(K::Conjunction, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0),
w(K::Until, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 5), w(K::Present, Some(L::Fr), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::En), M::Whole, 4), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Employer, None, M::Whole, 0), w(K::Fluency, None, M::Whole, 1), w(K::Fluency, None, M::Whole, 2),
w(K::Expected, Some(L::Is), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 1),
w(K::Since, Some(L::De), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Employer, None, M::Whole, 0), w(K::Marital, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4),
w(K::Grade, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Publication, None, M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0),
w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Is), M::Whole, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0),
w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Native, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0), w(K::Expected, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5),
w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5),
w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Until, Some(L::It), M::Whole, 0),
w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6),
w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0),
w(K::From, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Marital, Some(L::Nl), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Conjunction, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Expected, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::It), M::Whole, 1), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Unit, Some(L::Pt), M::Whole, 1),
w(K::Present, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Expected, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Ca), M::Whole, 1), w(K::Native, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Address, None, M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1),
w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::SkillLevel, Some(L::Ga), M::Whole, 4), w(K::Degree, Some(L::Ga), M::Whole, 4), w(K::Subject, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0),
w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0), w(K::Grade, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Address, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Native, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Expected, Some(L::Ro), M::Whole, 0), w(K::UntilAfter, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Fi), M::Whole, 0),
w(K::At, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Lv), M::Whole, 0),
w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0),
w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0),
w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4),
w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0),
w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4),
w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2),
w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3),
w(K::Fluency, None, M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 6),
w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 6),
w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6),
w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::School, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6), w(K::Fluency, Some(L::Ca), M::Whole, 2),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6),
w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6), w(K::Degree, Some(L::Et), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0),
w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0),
w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 7), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 5),
w(K::SkillLevel, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2),
w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2),
w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2),
w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2),
w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::SkillLevel, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 1),
w(K::Fluency, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::At, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0),
w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0),
w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0),
w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0),
w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3),
w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4),
w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0),
w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4),
w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2),
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0),
w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5),
w(K::Grade, None, M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3),
w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0),
w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0),
w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0),
w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0),
w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0),
w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0),
w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0),
w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6),
w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0),
w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0),
w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0),
w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0),
w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0),
w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0),
w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0),
w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0),
w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 1), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0),
w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7),
w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6),
w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6),
w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5),
w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0),
w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3),
w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ga), M::Whole, 8),
w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Role, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::En), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 8),
w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8),
w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Tr), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8),
w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Lt), M::Whole, 8),
w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Hu), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8),
w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Et), M::Whole, 8), w(K::Degree, Some(L::Is), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Subject, Some(L::Ro), M::Whole, 0),
w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2),
w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0),
w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0),
w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0),
w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Et), M::Whole, 4),
w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0),
w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0),
w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5),
w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2),
w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Document, Some(L::Et), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 7),
w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0),
w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4),
w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4),
w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5),
w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0),
w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5),
w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2),
w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0),
w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2),
w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8),
w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0),
w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0),
w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5),
w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0),
w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0),
w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0),
w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3),
w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4),
w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1),
w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3),
w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1),
w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4),
w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0),
w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2),
w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3),
w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0),
w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4),
w(K::At, Some(L::Is), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0),
w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0),
w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0),
w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0),
w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3),
w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3),
w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3),
w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0),
w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Season, Some(L::Sk), M::Whole, 1),
w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3),
w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Publication, None, M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0),
w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Fi), M::Whole, 2),
w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3),
w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2),
w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2),
w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0),
w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0),
w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0),
w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5),
w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1),
w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0),
w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2),
w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2),
w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0),
w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Unit, Some(L::Ro), M::Whole, 2),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1),
w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1),
w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2),
w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7),
w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7),
w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7),
w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Gender, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1),
w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1),
w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7),
w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0),
w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4),
w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4),
w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8),
w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0),
w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0),
w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3),
w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5),
w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3),
w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2),
w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2),
w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1),
w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3),
w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0),
w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 1),
w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1),
w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0),
w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0),
w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6),
w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0),
w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0),
w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2),
w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0),
w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0),
w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0),
w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0),
w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4),
w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0),
w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0),
w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0),
w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0),
w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0),
w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0),
w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5),
w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2),
w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0),
w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1),
w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6),
w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8),
w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2),
w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4),
w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0),
w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1),
w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0),
w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0),
w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0),
w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0),
w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1),
w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3),
w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0),
w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1),
w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3),
w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0),
w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0),
w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0),
w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0),
w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2),
w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Season, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0),
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
w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0),
w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0),
w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5),
w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0),
w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0),
w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0),
w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0),
w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0),
w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0),
w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0),
w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::At, Some(L::Hr), M::Whole, 1),
w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0),
w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1),
w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2),
w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 5),
w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3),
w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4),
w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5),
w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 1), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1),
w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3),
w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4),
w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1),
w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1),
w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2),
w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4),
w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 4), w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4),
w(K::Document, Some(L::Sl), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2),
w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0),
w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2),
w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 1), w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0),
w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0),
w(K::Role, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1),
w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5),
w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0),
w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2),
w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0),
w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4),
w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Document, Some(L::Ru), M::Whole, 0),
w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Uk), M::Whole, 8),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6),
w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1),
w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1),
w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7),
w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5),
w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0),
w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0),
w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4),
w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8),
w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2),
w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4),
w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1),
w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5),
w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1),
w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0),
w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0),
w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0),
w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0),
w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2),
w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5),
w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0),
w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3),
w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3),
w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0),
w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0),
w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3),
w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5),
w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0),
w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4),
w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7),
w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3),
w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5),
w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1),
w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0),
w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3),
w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0),
w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5),
w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0),
w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0),
w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0),
w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0),
w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0),
w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0),
w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2),
w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2),
w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0),
w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0),
w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0),
w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8),
w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4),
w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5),
w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4),
w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0),
w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0),
w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0),
w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6),
w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4),
w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0),
w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0),
w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1),
w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0),
w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0),
w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2),
w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6),
w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3),
w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2),
w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0),
w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1),
w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0),
w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0),
w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0),
w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Employer, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0),
w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0),
w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1),
w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2),
w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0),
w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Present, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0),
w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
