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
0x4000000800000080, 0x4041000480000000, 0x328004000200008, 0x8024000004000000, 0x2042008000001, 0x2000080000400, 0x40090004020004, 0x208000004100,
0x4040000000280400, 0x42240034000c4, 0x18000400040040, 0x8220400000012, 0x840000000044a4, 0x2102480000001000, 0x1000020500820000, 0x100000804080000,
0x5211000020, 0x20080080200, 0x400a2404004000, 0x300810040000084, 0x200000103001, 0x12a000000, 0x4100210800000080, 0x90018004082000,
0x84000201240000, 0x8800004040032008, 0x4000c10002000000, 0x8a60000045244080, 0x80800001030068, 0x8000000800001, 0x4020a28002400, 0x1000100140080000,
0x1040000000000040, 0x2880042000000c4, 0x180000000400, 0x42000100284024a0, 0x20010000000, 0x400a0000002, 0xc10a00800000019, 0x10200000108,
0x41000010048004, 0x1400104008200840, 0x1100400200044, 0x1800000008200, 0x9400024200060, 0x2180010200000010, 0x308200008010200, 0x20409040000002,
0x1000000cc0000100, 0x4000202004000460, 0x80000104003, 0x2100000208000000, 0x10441000a0000000, 0x52000010200001, 0xc000000002, 0x2040028800402000,
0x200001000102400, 0x400001c088008002, 0x2102200000204800, 0x40800000060c2100, 0x8000800480121000, 0x1001011161, 0x4004420100000, 0x8880000000010000,
0x5002020101108000, 0x408808019400100, 0x40008000030401, 0x80000004044000, 0x4890000000a0, 0x4006908400100001, 0x8080108a11010801, 0x1832008c00000000,
0x620000000000800, 0x4000080000042000, 0x20080020000002, 0x181100a80000, 0x44010080000, 0x1a00894240040081, 0x402000000000004, 0x4810000300004000,
0x141000002898, 0x808001041, 0x820008004, 0x800000080002080, 0xa02000100480020, 0x80000e100014000, 0x1200000001001000, 0x84000000480000b0,
0x18000, 0x111424c400080008, 0x802008000000400, 0x9060000000410, 0x4001000, 0x400000000040800, 0x180, 0x804004400082a,
0x8d008002000006, 0x204800005040000, 0x410201000, 0x2001000000460180, 0x2900040104, 0x1080000c80c00800, 0x681a004021000000, 0x2000020d0400,
0x40018c402210480, 0xc2022050000000, 0x8000506a00000106, 0x2008000010000840, 0x400410020400200, 0x4004000200c80100, 0x8001020000082, 0xa00024008,
0x50801089000001, 0x308206000010000, 0x800001014000000, 0xa000220008202800, 0x5000110400, 0x1001000080002002, 0x8204000022800, 0x42000020094000,
0x42000108002b8a0, 0xc000800001040410, 0x29000000310000, 0x2100102015200, 0x4a0001000, 0x14000200008, 0x110000000000, 0x2000000000000,
0xa01c400002000001, 0x220044000000108, 0x20a4000242400, 0x240000000804, 0x2004108000008686, 0x8000200020140804, 0x3100001400008000, 0x1100080908000040,
0x4020004008008220, 0x4000040b02007, 0x98410810040, 0x10000082000d0400, 0x4082600002040501, 0x2c00000481041028, 0x2000000042080800, 0x420020833,
0x40000200000000, 0x4140000000018, 0x8600000080100004, 0x8420400800000028, 0x1000000000000, 0x54001000a200020, 0x4000000000200000, 0x4000c08102a008,
0x100000a00000901, 0x8100000001801080, 0x9000000000088a0, 0x2c004040a000000, 0x8001421450200, 0x300084820004, 0x4400800011010210, 0x4012000002c2048,
0x88724a000440000, 0x20080005a4000080, 0x1000004061480080, 0x100200084000000, 0x400400002020418, 0x2002028000000040, 0x4010480004d24120, 0x8040008180000000,
0x2008058200020a00, 0x400020200000, 0x200c400004002001, 0x40100200000001, 0x3081004000000021, 0x402000020400214, 0x4c082418c002004, 0x820000810000,
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
a level	00g02
a levels	00g02
a mai napig	00i01
a netinu	00j01
a oggi	00k01
a present	00_01
a s	00l02
a-level	00g02
a-levels	00g02
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
advanced certificate	02N01
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
ausbildung	01?01
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
bachelor in	09V01
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
berufslehre	01?01
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
bootcamp	0=X02
bornehave	0=E02
boroz	0=Z01
boroż	0=Z01
borsa di studio	00O01
bosanmis	0;m01
bothar	07101
botiga	03D01
bottega	03@01
boulanger	01W01
boulangerie	02g01
boulevard	0=[03
bourse	00L01
boutique	02g01
bouw	02P01
box	0=^01
boşanmış	0;m01
bpharm	09=01
br	0=_01
bra	0=`03
branca	0=c01
branch	0=d01
brandos atestatas	0=e01
brans	04<01
branş	04<01
brauerei	03901
braut	0=f02
brev	0=h01
brevet	0=i03
brevet de technicien superieur	09F01
brevet de technicien supérieur	09F01
brevet des colleges	09E01
brevet des collèges	09E01
brevetto	06Z01
brewer	01h01
brewery	02o01
brigadnik	0=l01
brigádník	0=l01
brivi	0=m01
brivi parvaldu	0=m01
brivpratigais	02I01
broadcasting	02o01
broker	01h01
bronze	00N01
bronze medal	00N01
bronzovy	00501
bronzový	00501
brouwerij	02P01
browar	02n01
brukbar	0=n01
brutar	03N01
brutarie	03801
brutărie	03801
brygadzista	01m01
bryggeri	0<H03
brīvi	0=m01
brīvi pārvaldu	0=m01
brīvprātīgais	02I01
bs	09=01
bs prof	09>01
bs-próf	09>01
bsc	0=o02
bsc (hons	09=01
bsn	09=01
bt	00`01
btec	0>102
btech	09=01
bts	0>303
buaiteoir	0=V01
bucatar	03N01
buch	07k01
buchhalter	05G01
bucătar	03N01
buen nivel	0>601
buena	0>601
bueno	0>702
buero	03901
buerokauffrau	09901
bufet	03D01
bufete	07@01
bugun	0>901
bugün	0>901
buhaltere	02H01
buhalteris	02H01
buhalterė	02H01
builder	01h01
builders	02o01
building	05b01
buku	09D01
bul	0=_01
bulan	0==01
bulats	0;Y01
bulevar	0=_01
bulevardul	04E01
bulv	0>:01
bulvari	0>:01
bulvaris	0>;01
bulvarı	0>:01
bulvāris	0>;01
bun	0><02
buna	0<h01
bunleibheal	0>>01
bunleibhéal	0>>01
bunscoil	01D01
bunusach	0>?02
bunúsach	0>?02
bună	0<h01
buon livello	0>A01
buona	0>B02
buona conoscenza	0>A01
buone	0>A01
buono	0>B02
bureau	0>D04
buro	03901
burokauffrau	09901
buroo	04e01
burosu	03K01
burs	0:c01
bursa	0>H01
bursary	00N01
bursu	0:c01
bursă	0>H01
buruh	02101
business analyst	06U01
business fluent	0>I01
business level	0>I01
business school	01K01
business unit	0=d01
but	09G01
butas	03H01
butcher	01h01
butik	09f02
butikk	0:>01
buyer	01h01
bv	00`01
bvba	00`01
byg	0>J01
bygg	0>K02
byra	0>K02
byraa	0>K02
byrjandi	0>M01
byrå	0>K02
bài báo	09j01
bài thuyết trình	09j01
bài viết	09j01
bàsic	0>N02
bàsica	09o01
bác sĩ	09H01
bán hàng	09H01
báo cáo	09j01
básica	0>P04
básico	0>P04
bâtiment	04Z01
bây giờ	0;N01
bäcker	05G01
bäckerei	03901
bær	09d02
bénévole	01W01
bílstjóri	0<f01
bók	0>T01
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
c o	0>U01
c p	0>V01
c so	0>W01
c.so	0>W01
c/o	0>U01
c1	0>X01
c2	0>Y01
cabinet	02g01
caces	03C01
cad	0>:01
caddesi	0>:01
cadre	01W01
cae	0;Y01
cafe	02o01
café	02o01
cahiers	0>Z01
caibidil	0>[01
cainteoir duchais	0>\01
cainteoir dúchais	0>\01
caisse	02g01
caissier	01W01
caissiere	01W01
caissière	01W01
caixa	02R01
cajera	01A01
cajero	01A01
cal	03D01
calea	04E01
calificacion	0>]01
calificación	0>]01
calificare	01[01
calificativ	0>^01
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
campus	0>_01
cams	01N01
camí	08h01
can ban	0>`02
cand	0>b01
cand jur	0>b01
cand mag	0>c03
cand merc	0>b01
cand polyt	0>b01
cand scient	0>b01
cand. mag	0>f01
cand.jur	0>b01
cand.mag	0>g02
cand.merc	0>b01
cand.polyt	0>b01
cand.scient	0>b01
cantina	03@01
cantine	03@01
cao cap	0>i01
cao cấp	0>i01
cao dang	0>j02
cao hoc	0:J01
cao học	0:J01
cao đẳng	0>j02
cap	0>l04
capataz	01A01
capes	03B01
capital	02o01
capitol	0?002
capitolo	06Z01
capitulo	0?202
capo	01l01
capocantiere	01l01
capoprogetto	01l01
captain	01h01
capítol	0?401
capítulo	0?202
caregiver	01h01
carer	01h01
caretaker	01h01
carne	01Z01
carnet	0?502
carné	01Z01
carpenter	01h01
carrer	08h01
carretera	0?702
carte	06Y01
carteira	0?901
casa editrice	03@01
casada	0?:03
casado	0?=02
casat	0??01
casatorit	0?@01
casatorita	0?@01
cashier	01h01
casier	03N01
casiera	03N01
casieră	03N01
casnicka	0?A01
casnik	0?A01
casopis	0?B04
cassiera	01l01
cassiere	01l01
castigatoare	0>H01
castigator	0>H01
cbs	0?F01
cbse	00E01
ccie	01N01
ccna	01N01
ccnp	01N01
cd	0>:01
ce jour	00_01
ceadunas	0?G01
ceadúnas	0?G01
ceannaire	03I01
cearnog	07101
cearnóg	07101
cedex	04Z01
cedula	0?901
ceg	06l01
cegep	01M01
ceh	01N01
ceim	09n01
ceim bhaitsileara	09n01
celi	0;Y01
celibataire	0?H01
celibe	0?I01
celler	03D01
cellers	03D01
cellule	0?J01
celpe bras	0;Y01
celpe-bras	0;Y01
cels	0>;01
celta	01N01
cena	0?K02
centar	0?M02
center	0?O02
centras	03?01
centre	03D01
centre de formacio	01L01
centre de formació	01L01
centre de formation	01M01
centre hospitalier	02g01
centro	0?Q03
centro de formacao	0?T01
centro de formacion	0>_01
centro de formación	0>_01
centro de formação	0?T01
centro educativo	0>_01
centro universitario	0?T01
centro universitário	0?T01
centrs	05d01
centru	03801
centrul	03801
centrum	0?U05
ceo	06U01
cep	04;01
cercetatoare	03N01
cercetator	03N01
cercetătoare	03N01
cercetător	03N01
certificaat	0?Z02
certificacao	0?901
certificacio	01Y01
certificacion	01Z01
certificació	01Y01
certificación	01Z01
certificada	0?\03
certificado	0?_02
certificare	01[01
certificat	0?a03
certificat de calificare	09K01
certificata	0?d02
certificate	01U01
certification	0?f02
certificato	01>01
certificată	01[01
certificazione	01>01
certificação	0?901
certificeret	0?h01
certificering	0?i02
certificiran	0?k01
certifie	03C01
certified	01U01
certifiee	03C01
certifierad	0?l01
certifiering	0?l01
certifikace	0?m01
certifikacia	0?n01
certifikat	0?o09
certifikat tas sekondarja	0@801
certifikazzjoni	0@901
certifikácia	0?n01
certifikát	0@:02
certifié	03C01
certifiée	03C01
certyfikat	0@<01
certyfikaty	0@<01
certyfikowany	0@<01
cerveny diplom	0@=02
cesta	0@?03
cestne uznani	00501
cestne uznanie	00401
cet 4	0;Y01
cet 6	0;Y01
cet-4	0;Y01
cet-6	0;Y01
cet4	0;Y01
cet6	0;Y01
cevirmen	05801
cevrimici	0@B01
ceļš	0>;01
cfa	0@C02
cfgm	0@E02
cfgs	0@G03
cfo	06U01
cgpa	0@J01
chair	01h01
chairman	01h01
chairwoman	01h01
champion	00N01
chantier	02g01
chantiers	02g01
chapitre	0>Z01
chapter	0=>01
charge	01W01
chargee	01W01
chargé	01W01
chargée	01W01
charity	02o01
chartered	01U01
chauffeur	0@K02
chauffoer	01n02
chauffor	01n02
chaufför	02801
chauffør	06=01
chaussee	0@M01
chef	0@N06
chef de projet	01W01
chefe	02R01
cheffe	01W01
chefin	02\01
chemiker	05G01
chemin	04Z01
chemist	01h01
chercheur	01W01
chercheuse	01W01
chez	0@T01
chief	01h01
chimico	01l01
chimist	03N01
chu	02g01
chu tich	09H01
chua ket hon	0@U01
chung chi	0:G01
chung chi hanh nghe	0:G01
chung cu	0@V01
chung cư	0@V01
chung nhan	0:G01
chuong	09j01
chuyen gia	0@W01
chuyen nganh	0@X01
chuyen sau	0@W01
chuyen vien	09H01
chuyên gia	0@W01
chuyên ngành	0@X01
chuyên sâu	0@W01
chuyên viên	09H01
chwila obecna	04401
chwili obecnej	04401
chưa kết hôn	0@U01
chương	09j01
chủ tịch	09H01
chứng chỉ	0:G01
chứng chỉ hành nghề	0:G01
chứng nhận	0:G01
cia	01N01
cicle formatiu	0;L01
cicle formatiu de grau superior	0@Y01
ciclo formativo de grado medio	09c01
ciclo formativo de grado superior	0@Z01
cientific	02501
cientifica	02602
cientifico	01A01
cientista	02R01
científic	02501
científica	02602
científico	01A01
cift anadal	0@[01
cijfer	0@\01
cikk	0@]02
cils	0;Y01
cio	06U01
cipd	01N01
cirak	05801
cisa	01N01
cism	01N01
cisnik	0=l01
ciso	06U01
cissp	01N01
city of	02o01
civil partnership	0@_01
civilekonom	0@`01
civilingenioer	0>b01
civilingenior	0>b01
civilingeniør	0>b01
civilingenjoer	0@`01
civilingenjoersexamen	0@`01
civilingenjor	0@`01
civilingenjorsexamen	0@`01
civilingenjör	0@`01
civilingenjörsexamen	0@`01
cka	01N01
ckad	01N01
clan	0@a03
clanak	0@d02
clanek	0@f02
clanica	0@h02
clanok	0@j01
classificacao	0@k01
classificação	0@k01
cleaner	01h01
clen	0@l02
clerk	01h01
clinic	02o01
clinica	0<@05
clinică	03801
clinique	02g01
close	05b01
clínica	02h03
cma	01N01
cmo	06U01
cnam	0@n01
cnavt	0;Y01
cnh	0?901
co	0@o02
co author	0=>01
co ban	0>`02
co founder	01h01
co gia dinh	0@U01
co ltd	00`01
co phan	0:]01
co-author	0=>01
co-founder	01h01
co. ltd	00`01
co., ltd	00`01
coach	0A104
cocinera	01A01
cocinero	01A01
coding bootcamp	0A501
coeficiente de rendimento	0@k01
cok iyi	0A602
cok iyi derecede	0A801
colaiste	01D01
colegiada	01Z01
colegiado	01Z01
colegio	0A902
colegio oficial	07@01
colegiu	07201
colegiu universitar	0A;01
colegiul	07201
colla	03D01
collaboratore	01l01
collaboratrice	01l01
college	0A<04
collegio	01O01
colloque	0>Z01
collège	01M01
colonia	08Z01
col·legi	01L01
coláiste	01D01
colégio	0?T01
combinat	03801
comercial	02602
comercio	02S01
comfortable	0A@01
comhairle	0AA01
comhairleoir	03I01
comhar	0AA01
comhdhail	0>[01
comhdháil	0>[01
comhlacht	0AA01
comhordaitheoir	03I01
commendation	00N01
commercial	01W01
commerciale	05J02
commessa	01l01
commesso	01l01
communaute	02g01
communauté	02g01
commune	02g01
communication	0>Z01
communications	02o01
communicative	0AB01
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
competent	0A@01
competente	0AC02
competition	00N01
comprador	02R01
comptable	0AE02
comptia	01N01
comuna	04E01
comune	03@01
comunicacao	04n01
comunicacio	0?401
comunicacion	01\01
comunicació	0?401
comunicación	01\01
comunicare	06Y01
comunicação	04n01
comércio	02S01
comórtas	0=V01
con lode	00G01
concentration	0AG01
conclusao prevista	0AH01
conclusão prevista	0AH01
concorso	00O01
concours	00L01
concubinage	0?H01
concurs	0AI02
concurso	0AK02
conducteur	01W01
conductor	02602
conductora	02602
conductrice	01W01
conference	0AM02
conferencia	0AO03
conferentie	0<W01
conferenza	06Z01
conferinta	06Y01
conferință	06Y01
conferència	0?401
conferência	04n01
confirme	0AR01
confirmé	0AR01
conférence	0>Z01
cong nhan	09H01
cong tac vien	09H01
cong ty	0:]01
congres	0AS03
congreso	01\01
congresso	04n01
congrès	0>Z01
congrés	0?401
coniugata	0?I01
coniugato	0?I01
conjunto	04;01
conocimientos basicos	0AV01
conocimientos básicos	0AV01
conoscenza base	0AW01
conseguimento previsto	0AX01
conseil	02g01
conseiller	01W01
conseillere	01W01
conseillère	01W01
conservatoire	01M01
conservatori	01L01
conservatorio	0AY03
conservatorium	07]01
conservatorul	07201
conservatory	01K01
conservatório	0?T01
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
consultancy	0A\02
consultant	0A^05
consultanta	03N01
consultante	01W01
consultantă	03N01
consulting	02o01
consultor	02203
consultora	0Ac04
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
continuing	0Ag01
contractor	01h01
contrada	0>W01
contributor	01h01
controleur	0@K02
controleuse	01W01
controller	0Ah02
contrôleur	01W01
contrôleuse	01W01
convegno	06Z01
conversa	0Aj01
conversacao	0Ak01
conversacional	0Al01
conversatieniveau	0Am01
conversation	07D01
conversational	0An02
conversationnel	07D01
conversação	0Ak01
conversațional	0B001
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
coordinatrice	0B103
coordonatoare	03N01
coordonator	03N01
copywriter	0B402
corp	00`01
corporacion	07@01
corporación	07@01
corporation	0B602
corso	0B802
corso di laurea	0B:01
costruzioni	03@01
cou	09c01
council	02o01
counsellor	01h01
counselor	01h01
county	02o01
couramment	0B;01
courant	0B;01
courant et professionnel	0B<01
cours	04Z01
coursera	0@n01
court	05b01
cozinheira	02R01
cozinheiro	02R01
coördinator	02Q01
coördinatrice	02Q01
cp	08Z01
cpa	01N01
cpe	0;Y01
cpo	06U01
crea	0?901
creche	0B=02
credential	01U01
crescent	05b01
crèche	02g01
csapat	0B?01
csc	0B@02
cscs	01N01
csm	01N01
csoport	0BB03
ct	05b01
ctesp	0BE01
cto	06U01
cu nhan	0:H01
cu nhan dai hoc	0:H01
cua hang	0:]01
cuideachta	0AA01
cuiner	02501
cuinera	02501
cuisinier	01W01
cuisiniere	01W01
cuisinière	01W01
cukrasz	02001
cukrász	02001
cukup	0BF02
cukup baik	0BH01
cum laude	0@J01
cunostinte de baza	0BI01
cunoștințe de bază	0BI01
cuntasoir	03I01
cuntasóir	03I01
cuntoir	03I01
cuoc thi	0:I01
cuoca	01l01
cuoco	01l01
cup	00N01
curator	01h01
curent	0BJ01
current	0Ag01
currently	0Ag01
curriculo	0BK02
curriculo profissional	0BM01
curriculum	0BN06
curriculum vitae	0BT0@
curriculum vitæ	0Bd01
currículo	0BK02
currículo profissional	0BM01
currículum	0Be02
currículum vitae	0Bg01
currículum vítae	0Bh01
curs	0Bi02
curso	0?_02
curso tecnico	0BE01
curso tecnico superior profissional	0BE01
curso técnico	0BE01
curso técnico superior profissional	0BE01
cuộc thi	0:I01
cv	0Bk0E
cvut	0C@01
czasopismo	06k01
cámara	07@01
câmara municipal	02S01
câștigătoare	0>H01
câștigător	0>H01
cédula	0?901
cég	06l01
cégep	01M01
céim	09n01
céim bhaitsiléara	09n01
célibataire	0?H01
có gia đình	0@U01
công nhân	09H01
công ty	0:]01
cúntóir	03I01
căn bản	0>`02
căsătorit	0?@01
căsătorită	0?@01
cơ bản	0>`02
cổ phần	0:]01
cộng tác viên	09H01
cử nhân	0:H01
cử nhân đại học	0:H01
cửa hàng	0:]01
d	0CA03
d d	0CD03
d o o	00`01
d phil	0CG01
d.d	0CD03
d.o.o	00`01
d.phil	0CG01
d1	00^01
d2	0CH02
d3	0CH02
d4	0CJ01
da	0CK02
da ket hon	0@U01
da remoto	00e01
dabar	0CM01
dabartis	0CM01
daftar riwayat hidup	0CN01
daglig leder	0CO01
dags dato	0CP02
dai hoc	0CR01
daire	0>:01
daktaro laipsnis	0CS01
dal	0CK02
dala	0CT01
dalf	0;Y01
damh	01D01
damm	0@M01
dan	0CU01
dan beri	0CV01
danas	0CW02
danes	0CY01
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
dari	0CZ01
daring	0C[01
darzelis	0C\01
darželis	0C\01
dasar	0C]02
data scientist	06U01
datheangach	0>\01
dato	04501
dau bep	09H01
dawret	0C_01
day	0C`01
days	0C`01
daļa	0CT01
dba	06U01
dba degree	0CG01
dd	0CP02
de	0Ca09
de acasa	0Cj01
de acasă	0Cj01
de baza	0;P02
de bază	0;P02
de l	0Ck02
de la	0Cm02
dea	0Co02
dean	01h01
dean's list	00N01
debutant	0:f02
degree	09V01
degustator	0?m01
degustátor	0?m01
deild	0D103
deimhniu	0?G01
deimhniú	0?G01
dekanova nagrada	00601
del	0D405
delavec	0D901
delavka	0D901
delavnica	0=K01
dele	0;Y01
delegacion	0D:01
delegación	0D:01
delegada	01A01
delegado	01A01
delegue	01W01
deleguee	01W01
delf	0;Y01
delnice	0=l01
delnik	0=l01
den	0D;01
den beri	0CV01
den nay	0;N01
denetci	05801
denetçi	05801
dengan pujian	0D<01
dentist	01h01
departament	0D=03
departamentas	0D@01
departamento	0DA02
departaments	0CT01
departamentul	0DC01
departemen	09h01
departement	0DD04
departman	0<o01
departmani	0<o01
departmanı	0<o01
department	0=d01
department of	0DH02
dependent	02501
dependienta	01A01
dependiente	01A01
dept	0=d01
depuis	0DJ01
deputy	01h01
derece	0DK02
dergi	0<X01
dergisi	0<X01
dernegi	03K01
derneği	03K01
derzeit	04501
des	0DM02
des de	0DO02
des del	0DQ01
desa	0DR01
desainer	02101
desarrollador	01A01
desarrolladora	01A01
desde	0DS04
desenvolupador	02501
desenvolupadora	02501
desenvolvedor	02R01
desenvolvedora	02R01
designer	0DW0:
deskundig	0Da01
despacho	07@01
despatx	03D01
dess	0Co02
destytoja	02H01
destytojas	02H01
deug	0Db02
deust	09F01
deutsches sprachdiplom	0Dd01
deuxieme prix	00L01
deuxième prix	00L01
devam	0>901
devam ediyor	0>901
devam etmekte	0>901
developer	0B402
developpeur	01W01
developpeuse	01W01
devops	06U01
deweloper	01m01
dezernat	06<01
dezvoltator	03N01
di	0De03
di base	0AW01
dibinatajs	02I01
dibinātājs	02I01
dielna	03>01
dielňa	03>01
diem	0Dh01
diem trung binh	0Dh01
dienst	0Di02
diensten	02P01
dieu duong	09H01
dieu hanh	09H01
dieu phoi vien	09H01
digital	02o01
diharapkan	0Dk01
dij	0Dl02
dijk	0Dn01
dilna	0Do01
din	0E003
dinas	07A01
dioploma	0?G01
dioplóma	0?G01
dipartiment	0E301
dipartimento	0E401
dipl	0E501
dipl inf	0E501
dipl ing	0E602
dipl ing (fh	09Y01
dipl kfm	0E501
dipl. ing	0E801
dipl.-inf	0E501
dipl.-ing	0E501
dipl.-ing. (fh	09Y01
dipl.-kfm	0E501
diplom	0E907
diplom (fh	09Y01
diplom ingenieur	0E@01
diplom-ingenieur	0E@01
diploma	0EA0A
diploma accademico	0ER01
diploma de bacalaureat	09K01
diploma de excelenta	0>H01
diploma de licenta	0ES01
diploma de master	0ET01
diploma di	0EU01
diploma di maturita	0EU01
diploma di maturità	0EU01
diploma di scuola superiore	0EU01
diploma iii	03G01
diploma in	02N01
diploma its	0EV01
diploma iv	0CJ01
diploma notu	03A01
diploma superiore	0EU01
diploma tecnico superiore	0EV01
diploma universitario	0ER01
diplomada en	0EW02
diplomado en	09b01
diplomant	0EY01
diplomas	07\01
diplomasi	0;o01
diploması	0;o01
diplomat en	0EZ01
diplomatura	0EW02
diplome	03C01
diplome d'etat	03B01
diplome d'ingenieur	03B01
diplome d'universite	03C01
diplome de grande ecole	03B01
diplomi insinoori	0E[01
diplomi-insinoeoeri	0E[01
diplomi-insinööri	0E[01
diplomingenioer	09_01
diplomingenior	09_01
diplomingeniør	09_01
diplomirana	0EY01
diplomirani	0E\03
diplomovany specialista	0E_01
diplomovaný specialista	0E_01
diploms	05e01
diplomski studij	0E801
diplomuddannelse	0>b01
diplomă	0E`02
diplomă de bacalaureat	09K01
diplomă de excelență	0>H01
diplomă de licență	0ES01
diplomă de master	0ET01
diplóma	0Eb01
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
direcao	0Ec01
direccion	0D:01
dirección	0D:01
directeur	0Ed02
directia	0DC01
direction	0?J01
directoare	03N01
director	0Ef04
directora	02602
directrice	0@K02
direcția	0DC01
direkcija	0Ej01
direktoer	05?03
direktor	0Ek08
direktoratet	0:>01
direktore	02F02
direktorius	02H01
direktorlugu	0<o01
direktors	02I01
direktoru	05801
direktorė	02H01
direktur	02101
direktör	0F302
direktörlüğü	0<o01
direktörü	05801
direktør	05T02
diretor	02R01
diretor executivo	02R01
diretora	02R01
diretoria	0Ec01
direttore	01l01
direttrice	01l01
direttur	04i01
direzione	0E401
direção	0Ec01
dirigente	01l01
dis	0F502
disainer	01=01
discreta	0F701
discreto	0F802
disenador	01A01
disenadora	01A01
disertace	0F:01
disertacija	0F;03
disertasi	09D01
disertācija	0F>01
diseñador	01A01
diseñadora	01A01
dispatcher	01h01
disputerad	0F?01
dissenyador	02501
dissenyadora	02501
dissertation	0F@02
disszertacio	0FB01
disszertáció	0FB01
distanciel	00a01
distans	0FC01
distincao	00M01
distincio	01Q01
distincion	01P01
distinció	01Q01
distinción	01P01
distinctia	0>H01
distinctie	0>H01
distinction	0FD03
distincția	0>H01
distincție	0>H01
distinção	00M01
distribuidora	02S01
ditta	0FG02
divadlo	0FI02
divisao	0Ec01
divisi	09h01
divisie	0FK01
divisio	0FL01
division	0FM05
divisione	0E401
divisioona	0FR01
divisió	0FL01
división	0D:01
divisjon	0FS02
divisão	0Ec01
divize	0FU01
divizia	0FV02
divizija	0FX02
divizio	0B?01
divizjoni	0E301
diviżjoni	0E301
divorce	0?H01
divorced	0@_01
divorcee	0?H01
divorciada	0?:03
divorciado	0?=02
divorciat	0??01
divorcé	0?H01
divorcée	0?H01
divortat	0?@01
divortata	0?@01
divorziata	0?I01
divorziato	0?I01
divorțat	0?@01
divorțată	0?@01
divízia	0FZ01
divízió	0B?01
dizainere	02F02
dizaineris	02H01
dizainers	02I01
dizainerė	02H01
dizajner	05902
dliodoir	03I01
dlíodóir	03I01
do	0F[07
do chwili obecnej	04401
do danas	0CW02
do danes	0CY01
do dzis	04401
do dzisiaj	04401
do dziś	04401
do nadal	04401
do sada	0CW02
do soucasnosti	09801
do současnosti	09801
do sucasnosti	0Fb01
do súčasnosti	0Fb01
do teraz	04401
doanh nghiep	0:]01
doanh nghiệp	0:]01
dobra	0Fc09
dobre	0Fl04
dobro	0G006
dobrovolnice	0=l01
dobrovolnicka	0?A01
dobrovolnik	0@l02
dobrovolník	0=l01
dobrovoľník	0?A01
dobrovoľníčka	0?A01
dobry	0G602
dobrze	0G801
dobrá	0Fl04
dobře	0G902
doc than	0@U01
docens	02001
docent	0G;03
docente	0G>04
dochtuir	03I01
dochtuireacht	0GB01
dochtúir	03I01
dochtúireacht	0GB01
docteur	0GC01
doctor	0GD02
doctor en	0GF01
doctor in	0GG01
doctor of	0GH01
doctor of philosophy	0GH01
doctor în	0GG01
doctora	0GI01
doctoraat	0GJ01
doctorado	0GI01
doctoral	0GH01
doctoral degree	0GH01
doctorand	03N01
doctorandus	0GK01
doctorant	01W01
doctorante	01W01
doctorat	0GL03
doctorate	0GH01
dodiplomski studij	0EY01
dodiplomski študij	0EY01
dodnes	0GO02
doi	01X01
dokter	02101
doktor	0GQ05
doktor nauka	0GV01
doktor znanosti	0GW02
doktora	0GY01
doktora derecesi	0GY01
doktora grads	0GZ01
doktora grāds	0GZ01
doktoral	0G[01
doktorand	0G\04
doktorandin	09901
doktorandske studium	0G`01
doktorandské štúdium	0G`01
doktorant	01m01
doktorantka	01m01
doktorantura	0Ga02
doktorantūra	0Ga02
doktorat	0Gc06
doktoratus	0Gi01
doktorgrad	0Gj03
doktorgradsutdanning	0Gm01
doktori	0Gi01
doktori fokozat	0Gi01
doktori kepzes	0Gi01
doktori képzés	0Gi01
doktorica znanosti	0GW02
doktorikraad	0Gn01
doktoriope	0Gn01
doktoriõpe	0Gn01
doktorsexamen	0F?01
doktorsgrada	0Go01
doktorsgráða	0Go01
doktorske studije	0GV01
doktorske studium	0H001
doktorski studij	0GW02
doktorski študij	0H101
doktorsky	0H001
doktorské studium	0H001
doktorský	0H001
doktorsprof	0Go01
doktorspróf	0Go01
doktorát	0B@02
doktorátus	0Gi01
dolmetscher	05G01
dom zdravlja	0?M02
domeniul	0H201
domini	0H301
dominio	0H402
dominio completo	0H601
dominio total	0H701
domínio	0H801
domínio completo	0H601
dona	0H901
donna	0H:01
doposud	09801
doradca	01m01
doradczyni	01m01
dosen	02101
dosentti	05B01
dostateczny	0H;01
dosud	09801
doteraz	0Fb01
dottoranda	01l01
dottorando	01l01
dottorat	0H<01
dottorato	0H=01
dottorato di ricerca	0H=01
dottore di ricerca	0H=01
doutor	0H>01
doutora	0H>01
doutorado	0H>01
doutoramento	0H>01
dovoljenje	0?k01
dozent	05G01
dozvola	0H?02
doçent	05801
dphil	0CG01
dr	0HA02
dr hab	0HC01
dr ing	0CG01
dr inz	0HC01
dr inż	0HC01
dr iur	0CG01
dr med	0CG01
dr phil	0CG01
dr philos	0Gm01
dr rer nat	0CG01
dr sc	0HD01
dr znanosti	0H101
dr. iur	0CG01
dr. med	0CG01
dr. phil	0CG01
dr. rer. nat	0CG01
dr. sc	0HD01
dr. znanosti	0H101
dr.-ing	0CG01
dr.philos	0Gm01
drafter	01h01
draftsman	01h01
draudimas	03?01
dreef	0Dn01
drive	05b01
driver	01h01
drs	0GK01
drsc	0B@02
drukarnia	02n01
drustvo	02k03
druzba	0=K01
druzstvo	0FI02
društvo	02k03
družba	0=K01
družstvo	0FI02
drzavna matura	0HE01
državna matura	0HE01
dsh	0;Y01
dtu	0?F01
du	0HF01
du kien	0HG01
du lich	0:]01
du lịch	0:]01
duais	0=V01
duales studium	09Y01
duchasach	0>\01
duoc si	09H01
duolingo	0;Y01
duong	0@V01
durchschnitt	01@01
durchschnittsnote	01@01
dusun	0DR01
dut	0Db02
dvikalbis	0HH01
dwibahasa	07?01
dwujezyczny	0HI01
dwujęzyczny	0HI01
dyplom	0HJ02
dyrektor	01m01
dyrektorka	01m01
dz	0>;01
dzial	0HL01
dzialalnosc gospodarcza	02n01
dział	0HL01
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
dzives apraksts	0HM01
dzives gajums	0HM01
dzivesgajums	0HM01
dzivoklis	0>;01
dziś	04401
dzīves apraksts	0HM01
dzīves gājums	0HM01
dzīvesgājums	0HM01
dzīvoklis	0>;01
dámh	01D01
dátheangach	0>\01
dès	0DJ01
débutant	0:f02
délégué	01W01
déléguée	01W01
département	0HN02
développeur	01W01
développeuse	01W01
díj	0Dl02
dílna	0Do01
dúchasach	0>\01
dėstytoja	02H01
dėstytojas	02H01
dělnice	0=l01
dělník	0=l01
dược sĩ	09H01
dự kiến	0HG01
e	0HP06
e figli	03@01
e hijos	07@01
e lode	00G01
e v	00`01
e.v	00`01
eagarthoir	03I01
eagarthóir	03I01
earned	09301
earrach	0HV01
eccellente	08W01
eccellenti	0HW01
ecdl	0HX02
ecdl sprachen	0;Y01
echipa	0DC01
echipă	0DC01
ecole	01M01
ecole primaire	01M01
ecole superieure	01M01
ecoles	01M01
ecologist	01h01
economist	0HZ02
economista	0H\05
economistă	03N01
ecpe	0;Y01
ects	0@J01
eczaci	05801
eczacı	05801
eczanesi	03K01
ed	0Ha01
edasijoudnud	0Hb01
edasijõudnud	0Hb01
edd	0CG01
edelleen	0Hc01
edificio	04;01
edifício	04;01
edistynyt	0Hd02
editions	0Hf02
editor	0Hh05
editora	0Hm03
editore	06Z01
editorial	0I004
editoru	05801
editrice	03@01
editur	04i01
editura	0I402
editură	0I402
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
edx	0@n01
edzo	02001
edző	02001
eeldatav	0I601
eerste prijs	0I701
eerste taal	0I801
eervolle vermelding	0I701
efset	0;Y01
efteraar	0I901
efteraaret	0I901
efterar	0I901
efteraret	0I901
efterskole	0I:01
efterår	0I901
efteråret	0I901
eg	00`01
egenfoeretagare	0I;01
egenforetagare	0I;01
egenföretagare	0I;01
egitmen	05801
egitmeni	05801
egyedulallo	0I<01
egyedülálló	0I<01
egyeni vallalkozo	06l01
egyesulet	04A02
egyesület	04A02
egyetem	0I=02
egyetemi diploma	0I?01
egyéni vállalkozó	06l01
egzamin maturalny	0I@01
ehbo	0<U01
ehf	00`01
ehliyet	0;o01
ehliyeti	0;o01
ehrenamtlicher	09901
ehrennadel	00:01
ehrung	00:01
eier	06;01
eigandi	0<f01
eigenaar	0IA01
eignung	0;]01
eindcijfer	0@\01
einfache kenntnisse	05F01
einhleyp	0IB01
einhleypur	0IB01
eining	0IC01
einkaeufer	05G01
einkaleyfi	0>T01
einkaufer	05G01
einkunn	01j01
einkäufer	05G01
einsteiger	0ID01
eireli	00`01
ejecutiva	01A01
ejecutivo	01A01
ejer	06=01
ekibi	0<o01
ekipa	0IE01
ekonom	0IF03
ekonomi	05B01
ekonomist	0II02
ekonomista	0IK02
ekonomka	0=l01
ekonomska skola	0IM02
ekonomska sola	0IO01
ekonomska škola	0IM02
ekonomska šola	0IO01
ekonóm	07j01
eksam	0IP01
eksamen	0IQ01
eksamensgennemsnit	0IR01
ekspercka	0IS01
ekspercki	0IS01
ekspert	0IT06
ekspertas	0IZ01
ekspertniva	0I[01
ekspertnivaa	0I[01
ekspertniveau	0I\01
ekspertnivå	0I[01
eksperts	0I]01
ekspertti	07501
el	0>J01
el presente	01c01
elado	02001
eladó	02001
electric	02o01
electrician	0HZ02
electricien	01W01
electricista	02602
elektricar	0@a03
elektricien	02Q01
elektrik	01=01
elektrikar	0@l02
elektrikas	02H01
elektrikci	05801
elektriker	05?03
elektrikis	02I01
elektrikár	0?A01
elektrikář	0=l01
elektrikçi	05801
električar	0@a03
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
elemental	0I^02
elementar	0I`04
elementare	0AW01
elementares	0Id01
elementari	0;R01
elementary	0:l02
elementary proficiency	0:n01
elementer	0Ie01
elementär	0;H01
elementært	0;d01
elemzo	02001
elemző	02001
eletricista	02R01
elettricista	01l01
elev	06=01
elismeres	0Dl02
elismerés	0Dl02
ellenor	02001
ellenőr	02001
elnok	02001
elnök	02001
eloadas	0@]02
elsevier	01X01
elulookirjeldus	0If01
elulugu	0If01
elvalt	0I<01
elvált	0I<01
előadás	0@]02
em	0Ig02
em andamento	07Y01
em curso	07Y01
emakeel	0Ii01
emakeelena	0Ii01
emba	0E501
embetsstudium	0Ij01
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
en	0Ik03
en couple	0?H01
en cours	00_01
en cours d'obtention	07`01
en curs	01d01
en curso	01c01
en ligne	00a01
en linea	0In01
en linia	00f01
en línea	0In01
en línia	00f01
en poste	00_01
en prensa	01\01
en remot	00f01
en remoto	0In01
encargada	01A01
encargado	01A01
encarregada	02501
encarregado	02R01
encarregat	02501
endnote	01@01
energy	02o01
enfase	0Io01
enfermeira	02R01
enfermeiro	02R01
enfermera	01A01
enfermero	01A01
engaged	0@_01
engedely	0=702
engedély	0=702
engenheir	0J001
engineer	0J102
enginyer	0J301
enginyeria tecnica	0EZ01
enginyeria tècnica	0EZ01
enhed	0J401
enheden	02a01
enhet	0J502
enheten	08`01
enige ervaring	0J701
enige kennis	0;F01
enn	0J801
enoleg	02501
enologa	02501
enota	0IE01
ens	0@n01
ensamstaaende	0J901
ensamstaende	0J901
ensamstående	0J901
enseignant	01W01
enseignante	01W01
ensino	0?T01
ensino fundamental	00J01
ensino medio	00J01
ensino médio	00J01
ensino secundario	00J01
ensino secundário	00J01
ensino superior	09O01
enskild firma	0I;01
enslig	0J:01
enstitusu	0J;02
enstitüsü	0J;02
ente	03@01
ente di formazione	01O01
enterprises	02o01
entertainment	02o01
entrepreneur	01h01
entreprise	0J=02
entwickler	05G01
enòleg	02501
enòloga	02501
epfl	0@n01
epitesz	02001
epp	00`01
equip	0FL01
equipa	0Ec01
equipe	0J?02
equipo	0D:01
er	0JA01
eredmeny	07^01
eredmény	07^01
erem	0Dl02
erettsegi	0JB01
erettsegi bizonyitvany	0JB01
erfahren	05[01
erhvervsakademigrad	03d01
erhvervsskole	0I:01
erhvervsuddannelse	00D01
eriala	0JC01
erikoisammattitutkinto	0JD01
erindi	0>T01
erinomainen	0JE02
erinomaiset	0JG01
erittaein hyvae	0Hd02
erittain hyva	0Hd02
erittäin hyvä	0Hd02
erkek	0;M01
eronnut	08i01
erschienen in	07k01
erste hilfe	05n01
ersthelfer	05n01
erstsprache	0JH01
ertekesito	02001
ervaren	0JI01
erwartet	05H01
erweiterte grundkenntnisse	0;^01
erzieher	05G01
es	0JJ01
esame di stato	01>01
escalera	08Z01
escola	0JK03
escola tecnica	0JN02
escola tècnica	01L01
escola técnica	0?T01
escola universitaria	01L01
escola universitària	01L01
escritorio	02S01
escritório	02S01
escuela	0>_01
escuela tecnica	0>_01
escuela técnica	0>_01
esimees	01=01
esimies	05B01
esindaja	01=01
esitelma	0JP01
esitelmae	0JP01
esitelmä	0JP01
eso	0JQ02
especialidad	0JS01
especialidade	0Io01
especialista	0JT04
especialitat	0=c01
especializacao	0JX01
especializacion	0JS01
especialización	0JS01
especialização	0JX01
esperado	0JY01
espert	0JZ01
esperta	0J[01
esperto	0J[01
essay	0=>01
estagiaria	02R01
estagiario	02R01
estagiária	02R01
estagiário	02R01
estate	0J\01
estimado	0JY01
estimat	07U01
estimata	07U01
estimated	05V01
estimator	01h01
estimată	07U01
estiu	0J]01
estrada	04;01
estudi	03D01
estudio	08;02
estúdio	02S01
et	0J^02
et al	01X01
eta	0J`01
etablissements	02g01
etae	0J`01
etaenae	0J`01
etaetyoe	0J`01
etage	04Z01
etana	0J`01
etaten	0:>01
etatyo	0J`01
ete	0Ja01
etec	0?T01
eth	0@n01
eth zurich	0@n01
eth zürich	0@n01
ets	02g01
ettekanne	03J01
etterem	06l01
ettevote	04e01
ettevõte	04e01
etä	0J`01
etänä	0J`01
etätyö	0J`01
eud	00D01
eurl	00`01
europass zivotopis	0Jb01
europass životopis	0Jb01
ev	0Jc02
evden	0@B01
eves	0Je01
evkonyv	0FB01
evli	0;m01
examen	0Jf01
examen artium	06j01
examensarbete	0Jg01
examiner	01h01
excelent	0BJ01
excelente	0Jh02
excellent	0Jj03
excel·lent	0Jm02
executive	01h01
expected	05V01
expedient	0Jo01
expediente	0>]01
experienced	0A@01
expert	0K00;
expert comptable	01W01
expert level	0K;01
expert-comptable	01W01
experta	0K<02
experte	0K>03
experten	0KA01
expertenkenntnisse	0KA01
expertenwissen	0KA01
expertin	0KB02
expertise	0KD02
expertna	0KF01
expertni	0KG01
expertniva	0KH01
expertnivaa	0KH01
expertnivå	0KH01
expertná	0KF01
expertní	0KG01
experto	0KI01
eċċellenti	0HW01
eğitmen	05801
eğitmeni	05801
f	0KJ06
f lli	03@01
f.lli	03@01
fabbrica	03@01
fabrica	0KP04
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
fachoberschulreife	01?01
fachrichtung	0KT01
fachwirt	03\01
fachzeitschrift	07k01
facilitator	01h01
facolta	01O01
facoltà	01O01
factory	02o01
faculdade	0?T01
facultad	0>_01
facultat	01L01
facultate	07201
facultatea	07201
faculte	01M01
faculteit	07]01
faculty	01K01
faculty of	01K01
faculté	01M01
fag	0KU02
fagbrev	06j01
faglaert	00D01
faglært	00D01
fagproeve	06j01
fagprove	06j01
fagprøve	06j01
fagskole	0KW02
fagskolegrad	0KY01
fagskolegrad i	0KY01
fagskoleutdanning	0KY01
fahrer	05G01
fahrerlaubnis	05n01
faible	0;901
fair	0AB01
fakulta	0KZ03
fakultaet	0<701
fakultas	0K]01
fakultat	0<701
fakultate	03i01
fakulte	03c01
fakultesi	03c01
fakultet	0K^05
fakulteta	0IO01
fakultetas	0C\01
fakulty	0Kc02
fakultà	03l01
fakultät	0<701
fakultāte	03i01
fakülte	03c01
fakültesi	03c01
falegname	01l01
fall	08@01
familiar	0Ke01
familiar with	0Ke01
familiarity	0Ke01
faoi lathair	05P01
faoi láthair	05P01
farm	02o01
farmaceits	02I01
farmaceut	0Kf04
farmaceuta	01m01
farmaceutic	02501
farmaceutica	02203
farmaceutico	05o02
farmaceutka	01m01
farmacevt	05;01
farmacia	0Kj04
farmacias	02S01
farmacie	03801
farmacist	03N01
farmacista	0Kn02
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
fatec	0?T01
fce	0;Y01
fear	0L001
fejezet	0FB01
fejleszto	02001
fejlesztő	02001
felag	06501
felelos	02001
felelős	02001
felhasznaloi	0L101
felhasznaloi szint	0L101
felhasználói	0L101
felhasználói szint	0L101
felicitations du jury	0L201
fellow	01h01
fellowship	00N01
felsofok	0L301
felsofok felett	0L401
felsofoku	0L301
felsofoku okj	0L501
felsofoku szakkepzes	0L501
felsooktatasi szakkepzes	0L501
felsőfok	0L301
felsőfok felett	0L401
felsőfokú	0L301
felsőfokú okj	0L501
felsőfokú szakképzés	0L501
felsőoktatási szakképzés	0L501
female	0L601
femeie	0L701
femeiesc	0L701
femeni	0H901
femenino	0L801
femení	0H901
feminin	0L902
feminine	0L601
feminino	0L;01
femme	0L<01
femmina	0H:01
femminil	0L=01
femminile	0H:01
fen lisesi	03c01
ferfi	0L>01
ferilskra	0L?01
ferilskrá	0L?01
ferjezett	0I<01
fernarbeit	0L@01
feuerwehr	03901
fh	0@n01
field of study	0AG01
figli	03@01
filiale	03901
filiere	0LA01
filière	0LA01
filosofian maisteri	0E[01
filosofian tohtori	0LB01
filosofie doktor	0F?01
filosofie kandidat	0LC01
finalis	05Z01
finalist	0LD0:
finalista	0LN08
finaliste	00L01
finalisti	00701
finalistka	0LV01
fino a	0LW01
fino ad oggi	00k01
fino al	0LW01
fins	0LX01
fins a	0LX01
fins ara	01d01
fins avui	01d01
fireann	0L001
firini	03K01
firm	02o01
firma	0LY0:
firmasi	03K01
firması	03K01
firmă	03801
first	00T01
first aid	01U01
first class	00T01
first class honours	09V01
first language	0Lc01
first place	00N01
fisherman	01h01
fiske	0:>01
fisker	06;01
fitter	02Q01
fjarvinna	00j01
fjernarbeid	0Ld01
fjernarbejde	0Le01
fjolbrautaskoli	03e01
fjölbrautaskóli	03e01
flat	05b01
fliessend	0Lf01
fliessend in wort und schrift	0Lf01
fliessende kenntnisse	0Lf01
fließend	0Lf01
fließend in wort und schrift	0Lf01
fließende kenntnisse	0Lf01
floor	05b01
florist	01h01
floristin	02\01
fluencia	08E01
fluent	0Lg02
fluente	0Li02
fluently	0>I01
fluid	0Lk01
fluida	0Ll02
fluido	0Ln02
fluwenti	0HW01
fluência	08E01
flydende	0M001
flydende i skrift og tale	0M001
flydende modersmaal	0M101
flydende modersmal	0M101
flydende modersmål	0M101
flytande	0M201
flytande i tal och skrift	0M201
flytende	0M301
flytende muntlig og skriftlig	0M301
foarte bine	0BJ01
foarte bun	08P02
focus	0AG01
foerare	02801
foerderung	08601
foeredrag	0Jg01
foerening	0=J01
foerer	06;01
foererkort	08=01
foerestaandare	02801
foeretag	0=J01
foerlag	0M402
foerman	02801
foersaekring	0=J01
foerskola	0M602
foerskolan	0=J01
foerskollaerare	02801
foerskollaerarexamen	0LC01
foerstapris	00K01
foerstaspraak	0M801
foerstepraemie	00801
foerstespraak	0M901
foervaentad	0<301
foireann	05_01
foiskola	0I=02
foiskolai diploma	04?01
folkehoegskole	0:b01
folkehogskole	0:b01
folkehøgskole	0:b01
folkeskole	0I:01
folkeskolens afgangsproeve	00D01
folkeskolens afgangsprove	00D01
folkeskolens afgangsprøve	00D01
folkhoegskola	0M:01
folkhogskola	0M:01
folkhögskola	0M:01
folyamatban	00i01
folyamatos	00i01
folyekony	0L301
folyekonyan	0L301
folyoirat	0FB01
folyékony	0L301
folyékonyan	0L301
folyóirat	0FB01
fomhar	0M;01
fond	0M<02
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
for	0M>01
foraar	0M?01
foraaret	0M?01
forar	0M?01
forare	02801
foraret	0M?01
foras	0AA01
forbroir	03I01
forbróir	03I01
forderung	08601
fordito	02001
fordypning	0M@01
fordító	02001
foredrag	05W03
foreman	01h01
forening	0<H03
forer	06;01
forerkort	08=01
forestandare	02801
foretag	0=J01
forhandlingsniveau	0M001
forlag	0MA06
formacio professional	0@Y01
formacion profesional	0MG02
formacion profesional de grado superior	0@Z01
formació professional	0@Y01
formación profesional	0MG02
formación profesional de grado superior	0@Z01
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
forsikring	0MI02
forskare	02801
forsker	05T02
forskola	0M602
forskolan	0=J01
forskollarare	02801
forskollararexamen	0LC01
forstapris	00K01
forstasprak	0M801
forstepraemie	00801
forstesprak	0M901
fortgeschritten	0MK02
fortlaufend	04501
fortsatt	0MM01
forvantad	0<301
forventa	0MN01
forventes	0MO01
forventet	0MP02
forår	0M?01
foråret	0M?01
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
foundation diploma	02N01
foundation year	09V01
founder	01h01
fp	0MR02
fp grado superior	0@Z01
fp i	09c01
fp ii	0@Z01
fr o m	0MT01
fr.o.m	0MT01
fra	0MU04
fra og med	0MY02
fraan	0M[01
fraan och med	0MT01
fraedingur	0<f01
framhaldsskoli	03e01
framhaldsskóli	03e01
framhaldsstig	0M\01
framurskarandi	0M]01
framúrskarandi	0M]01
fran	0M[01
fran och med	0MT01
fratelli	03@01
frau	0M^01
frazione	0>W01
freelance	0M_02
freelancer	0B402
freiberufler	09901
freiberuflich	0Ma02
fremragende	0M001
friseur	05G01
frisoer	05?03
frisor	05?03
frisör	02801
frisør	05T02
frivillig	05T02
frm	01N01
from	0Mc02
frontend	06U01
fruehjahr	0Me01
fruehling	0Me01
fruhjahr	0Me01
fruhling	0Me01
fryzjer	01m01
fryzjerka	01m01
frá	0Mf02
från	0M[01
från och med	0MT01
fræðingur	0<f01
frühjahr	0Me01
frühling	0Me01
fuehrer	02\01
fuehrerin	02\01
fuehrerschein	05n01
fuer	0Mh01
fuhrer	02\01
fuhrerin	02\01
fuhrerschein	05n01
full professional	0>I01
full professional proficiency	0Mi01
full stack	06U01
full-stack	06U01
fulltrui	0<f01
fulltrúi	0<f01
fully remote	0Mj01
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
fundiert	0Mk01
fundierte kenntnisse	0Mk01
fur	0Mh01
fylkeskommune	0:>01
fyrirlestur	0>T01
fyrirtaeki	0Ml01
fyrirtæki	0Ml01
fysioterapeut	05T02
fz llc	00`01
fz-llc	00`01
fze	00`01
fàbrica	03D01
fábrica	08;02
félag	06501
félicitations du jury	0L201
féminin	0L<01
férfi	0L>01
férjezett	0I<01
fómhar	0M;01
förare	02801
förderung	08601
föredrag	0Jg01
förening	0=J01
föreståndare	02801
företag	0=J01
förlag	0M402
förman	02801
förskola	0M602
förskolan	0=J01
förskollärare	02801
förskollärarexamen	0LC01
förstapris	00K01
förstaspråk	0M801
försäkring	0=J01
förväntad	0<301
fører	06;01
førerkort	08=01
førstepræmie	00801
førstespråk	0M901
führer	02\01
führerin	02\01
führerschein	05n01
für	0Mh01
fırını	03K01
főiskola	0I=02
főiskolai diploma	04?01
g	03H01
gaard	0=J01
gada	0Mm01
gade	0Mn01
gadi	0Mo01
gads	0Mo01
gadu	0Mo01
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
gang	0DR01
gano	03A01
ganske god	0=n01
garage	0N002
garcom	02R01
garconete	02R01
gard	0=J01
gardener	01h01
garson	05801
gartner	05G01
gartnerei	03901
garçom	02R01
garçonete	02R01
gasse	0@M01
gasthaus	08701
gasthof	08701
gata	0N203
gatan	04Y01
gate	0:?01
gatve	0N502
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
ged	00g02
gegenwaertig	04501
gegenwartig	04501
gegenwärtig	04501
gehuwd	04X01
geimhreadh	0N701
gelistirici	05801
gelistiricisi	05801
geliştirici	05801
geliştiricisi	05801
gemeente	0N801
gemeinde	08701
gemiddeld	0N902
gemiddeld cijfer	0@\01
gemiddelde	0@\01
genel not ortalamasi	03A01
genel not ortalaması	03A01
generalitat	03D01
generell studiekompetanse	06j01
gennemsnit	0IR01
genossenschaft	03901
geologist	01h01
geometra	01l01
gepland	0N;01
geplant	05H01
gepromoveerd	0GJ01
gept	0;Y01
gepubliceerd	0<W01
gerai	0N<02
gerant	01W01
gerante	01W01
geras	0N>01
gerent	02501
gerente	05o02
gering	05F01
germans	03D01
geros	0N>01
gesaellbrev	0N?01
gesallbrev	0N?01
gesamtnote	01@01
gesamtschule	0<701
geschaeftsbereich	06<01
geschaeftsfuehrer	05G01
geschaftsbereich	06<01
geschaftsfuhrer	05G01
gescheiden	04X01
geschieden	0N@01
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
gesällbrev	0N?01
getrouwd	04X01
getuigschrift	0<U01
gevorderd	0NA02
gg	0DR01
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
giao tiep	0NC01
giao tiep co ban	0NC01
giao tiep tot	0NC01
giao tiếp	0NC01
giao tiếp cơ bản	0NC01
giao tiếp tốt	0NC01
giao vien	09H01
giay chung nhan	0:G01
giay khen	0:I01
giay phep	0:G01
gie	00`01
gift	0ND04
giftur	0IB01
gimnazija	03^05
gimnazium	0I=02
gimnazjum	03]01
gimnázium	0I=02
gimtasis	0HH01
gimtoji	0HH01
gimtoji kalba	0HH01
gioi	0>i01
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
giỏi	0>i01
gjaldkeri	0<f01
gjennomsnitt	0NH01
gledalisce	0=K01
gledališče	0=K01
glorieta	08Z01
gmbh	00`01
gmbh & co	00`01
gmbh & co kg	00`01
gmbh & co. kg	00`01
gmina	02n01
go	0NI01
go dti	0NI01
go dti seo	05P01
go dtí	0NI01
go dtí seo	05P01
gobierno	07@01
god	0NJ0:
god kunnatta	0NT01
goda	0NU02
goda kunskaper	0NW01
goda kunskaper i tal och skrift	0M201
godalga	00B01
gode	0NX01
gode kundskaber	0NX01
gode kunnskaper	0NY01
godina	0NZ02
godine	0NZ02
godkjenning	0N\02
godt	0N^04
goed	0Nb02
goede kennis	0Nd01
goethe	0;Y01
goethe zertifikat	0;Y01
goethe-zertifikat	0;Y01
gold	00N01
gold medal	00N01
gondozo	02001
gondozó	02001
gonullu	05801
good	0Ne02
good knowledge	0Ng01
gorevli	05801
gorevlisi	05801
gostilna	0=K01
gott	0NT01
gotu	0Nh01
government	02o01
governo	02S01
gpa	0Ni02
graben	0@M01
gracht	0Dn01
grad	0Nk04
grad ta' master	0No01
gradam	0=V01
grade	00T01
gradinita	07201
grado	09b01
grado en	09b01
grado medio	09c01
grado superior	0@Z01
grado universitario	09b01
graduacao	09O01
graduado escolar	09c01
graduat escolar	0;L01
graduate certificate	0O001
graduate degree	0O001
graduate diploma	0O001
graduate school	01K01
graduating	05V01
graduação	09O01
graend	04Y01
grafica	0O102
graficka	0@l02
grafico	01l01
graficzka	01m01
grafik	0O303
grafička	0@l02
gramata	0F>01
gramatvede	02I01
gramatvedis	02I01
grammar school	01K01
grand	04Y01
grand debutant	0O602
grand débutant	0O602
grande ecole	01M01
grande école	01M01
grant	00N01
graphiste	01W01
grau	0EZ01
grau en	0EZ01
grau mitja	0;L01
grau mitjà	0;L01
grau superior	0@Y01
gre	0;Y01
grein	0O802
groep	02P01
groothandel	02P01
group	0O:02
groupe	02g01
grubu	03K01
gruender	05G01
grundare	0O<01
grunder	0O=02
grunderna	0O?02
grundkenntnis	05F01
grundkenntnisse	0;D02
grundkunskaper	0O?02
grundlaeggande	0O?02
grundlaeggande nivaa	0OA01
grundlaeggende	0OB02
grundlaegger	06=01
grundlagen	0;D02
grundlaggande	0O?02
grundlaggande niva	0OA01
grundläggande	0O?02
grundläggande nivå	0OA01
grundlæggende	0OB02
grundlægger	06=01
grundniva	0OA01
grundnivaa	0OA01
grundnivå	0OA01
grundschule	0<701
grundskola	0M:01
grunnkunnatta	0OD01
grunnkunnátta	0OD01
grunnleggende	0OE02
grunnlegger	06;01
grunnnam	09>01
grunnnám	09>01
grunnskolaprof	0OG01
grunnskoli	03e01
grunnskólapróf	0OG01
grunnskóli	03e01
grunnthekking	0OH01
grunnur	0OI02
grunnþekking	0OH01
grup	0OK03
grup scolar	07201
grup școlar	07201
grupa	0ON04
grupe	0OR02
grupo	08;02
grupp	0OT01
gruppe	0OU02
gruppen	0<H03
gruppo	03@01
grupul	03801
grupė	0OR02
grád	0OW01
gráfica	02S01
gränd	04Y01
gründer	0O=02
grāmata	0F>01
grāmatvede	02I01
grāmatvedis	02I01
grădinița	07201
grădiniță	07201
guanyador	01Q01
guanyadora	01Q01
guard	01h01
guarderia	0>_01
guardería	0>_01
guardo	01Q01
guardó	01Q01
gumnaasium	0OX02
guncel	0>901
gunumuz	0>901
gurnal	06i01
gurnalist	04i01
guru	0OZ02
gut	0O\02
gut in wort und schrift	0O^01
gute	0O^01
gute grundkenntnisse	0;^01
gute kenntnisse	0O\02
guz	0O_01
gyakornok	02001
gyar	04A02
gydytoja	02H01
gydytojas	02H01
gymnas	0:b01
gymnasial	0N?01
gymnasialabschluss	01?01
gymnasieexamen	0N?01
gymnasieskola	0M:01
gymnasiet	0M:01
gymnasieutbildning	0N?01
gymnasium	0O`05
gymnazium	0Kc02
gymnázium	0Kc02
gyogyszeresz	02001
gyogyszertar	06l01
gyoztes	00001
gyvenimo aprasymas	0Oe01
gyvenimo aprašymas	0Oe01
gyár	04A02
gyógyszertár	06l01
gyógyszerész	02001
győztes	00001
gärtner	05G01
gärtnerei	03901
gård	0=J01
gérant	01W01
gérante	01W01
góð	0Of02
góð kunnátta	0NT01
gönüllü	05801
görevli	05801
görevlisi	05801
götu	0Nh01
gümnaasium	0OX02
güncel	0>901
günümüz	0>901
güz	0O_01
għadu għaddej	0<?01
għalliem	04i01
għalliema	04i01
h	0Oh01
haandvaerker	06=01
habilitacao	0Oi02
habilitacio	01Y01
habilitacion	01Z01
habilitació	01Y01
habilitación	01Z01
habilitacja	0HC01
habilitation	0Ok02
habilitação	0Oi02
haccp	01N01
hackathon	0Om01
haedersbevisning	00801
haendler	05G01
hafta	0On01
haigla	04e01
hairdresser	01h01
hajadon	0I<01
hala	0>901
halado	0Oo02
haladó	0Oo02
halaman	0P101
halen	0>901
halen devam ediyor	0>901
hallinnoija	05B01
hameau	04Z01
handel	0P203
handelsakademie	0<701
handelshoegskolan	0M:01
handelshogskolan	0M:01
handelshögskolan	0M:01
handelsskole	0I:01
handlaeggare	02801
handlaggare	02801
handledare	02801
handler	0Ah02
handlowiec	01m01
handläggare	02801
handvaerker	06=01
handwerk	03901
handwerksmeister	03\01
hang	0P502
hari ini	0P701
harifa	0P801
harjoittelija	05B01
haskoli	03e01
haskolinn	03e01
hasta	0P901
hasta el presente	01c01
hasta hoy	01c01
hasta la actualidad	01c01
hasta la fecha	01c01
hastanesi	03K01
hasti	0P:01
hauptfach	0KT01
hauptschulabschluss	01?01
hauptschule	0<701
hausnummer	04d01
haust	0P;02
haute ecole	01M01
haute école	01M01
haven	0Mn01
havo	0P=02
havo diploma	0P?01
havo-diploma	0P?01
hazas	0I<01
hb	00`01
hbo	09\01
hbo bachelor	09\01
hbo-bachelor	09\01
hdr	0GC01
he	0P@01
hea	0PA02
head	01h01
head of	01h01
head teacher	01h01
headteacher	01h01
hec	0@n01
heden	0PC01
heder	00901
hederlig omtale	00901
hedersomnaemnande	00K01
hedersomnamnande	00K01
hedersomnämnande	00K01
hederspris	0PD02
heft	07k01
hegeszto	02001
hegesztő	02001
heikko	04S01
heim	03901
hekim	05801
helfer	05G01
helyettes	02001
hem	0@V01
hemsire	05801
hemsiresi	05801
hemşire	05801
hemşiresi	05801
herausgeber	07k01
herbst	0PF01
herfst	0PG01
hermanos	07@01
herr	0PH01
het	0PI01
hetkel	0PJ01
heute	04501
hf	0PK02
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
higher certificate	02N01
higher national diploma	02N01
highers	02O01
highly skilled	0PM01
highway	05b01
hilfskraft	02\01
hingga	0PN01
hingga kini	0P701
hingga saat ini	0P701
hingga sekarang	0P701
hinne	0PO01
hivatal	0PP01
hiver	0PQ01
hivern	0PR01
hiện giờ	0;N01
hiện nay	0;N01
hiện tại	0;N01
hiệp hội	0:]01
hiệu thuốc	0:]01
hiệu trưởng	09H01
hja	0PS01
hjelp	06;01
hjemmearbejde	0Le01
hjemmekontor	0Ld01
hjá	0PS01
hkdse english	0;Y01
hlid	0Nh01
hlr	0?l01
hlíð	0Nh01
hnc	0PT02
hnd	0PT02
ho	0PV01
ho so xin viec	0PW01
hoc bong	0:I01
hoc vien	0CR01
hochschulabschluss	09Y01
hochschule	0PX02
hochschulreife	01?01
hodnoceni	0PZ01
hodnocení	0PZ01
hodnotenie	0P[01
hoegskola	0M:01
hoegskolan	0M:01
hoegskole	0:b01
hoegskoleexamen	0LC01
hoegskolefoerberedande	0N?01
hoegskoleingenjoer	0LC01
hoegskolekandidat	0>f01
hoegskolen	0:b01
hoejskole	0I:01
hoest	0P\02
hoesten	0P\02
hoeyskole	0:b01
hoeyskolen	0:b01
hof	0P^03
hogeschool	07]01
hogskola	0M:01
hogskolan	0M:01
hogskole	0:b01
hogskoleexamen	0LC01
hogskoleforberedande	0N?01
hogskoleingenjor	0LC01
hogskolekandidat	0>f01
hogskolen	0:b01
hoi nghi	09j01
hoi thao	09j01
hoitaja	05B01
hoja de vida	0Bh01
hoje	07Y01
hojskole	0I:01
holding	0Pa02
holdings	00`01
holt	0Nh01
hombre	0Pc01
home	0Oh01
home office	0Pd04
homem	0Ph01
homeoffice	0L@01
homme	0Pi01
honap	0PV01
honnudur	0<f01
honor	00N01
honorable mention	00N01
honors	00T01
honour	00N01
honourable mention	00N01
honours	00T01
honours degree	09V01
hons	09=01
hoofd	0IA01
hoofdstuk	0<W01
hoofdvak	02c01
hop tac xa	0:]01
hopital	02g01
hos	0Pj03
hospital	0Pm05
hospoda	0Do01
host	0Q203
hosten	0P\02
hostess	01h01
hote	01W01
hotel	0Q50B
hotell	0QG03
hotelli	06301
hotesse	01W01
house	05b01
hovedfag	0Ij01
hovenier	02Q01
hoy	01c01
hoyskole	0:b01
hoyskolen	0:b01
hr	06U01
hrsz	03M01
hsc	00E01
hsk	0;Y01
htl	0@n01
htx	00D01
huidig	0PC01
huidige	0PC01
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
huyen	0@V01
huyện	0@V01
hybrid	0QJ02
hybride	0QL01
hybrydowo	0QM01
hydraulik	01m01
hyfsad	0QN01
hygieniapassi	03L01
hyva	0QO02
hyva taito	0QQ01
hyvae	0QO02
hyvae taito	0QQ01
hyvaet	0QQ01
hyvat	0QQ01
hyvä	0QO02
hyvä taito	0QQ01
hyvät	0QQ01
háskóli	03e01
háskólinn	03e01
házas	0I<01
hâlen	0>901
hâlâ	0>901
händler	05G01
hästi	0P:01
håndværker	06=01
hædersbevisning	00801
hè	0P@01
hét	0PI01
hó	0PV01
hónap	0PV01
hótel	06501
hôpital	02g01
hôte	01W01
hôtel	02g01
hôtesse	01W01
högskola	0M:01
högskolan	0M:01
högskoleexamen	0LC01
högskoleförberedande	0N?01
högskoleingenjör	0LC01
hönnuður	0<f01
höst	0QR01
hösten	0QR01
høgskole	0:b01
høgskolekandidat	0>f01
høgskolen	0:b01
højskole	0I:01
høst	0QS01
høsten	0QS01
høyskole	0:b01
høyskolen	0:b01
hướng dẫn viên	09H01
hạng	0Dh01
hẻm	0@V01
học bổng	0:I01
học viện	0CR01
hồ sơ xin việc	0PW01
hội nghị	09j01
hội thảo	09j01
hợp tác xã	0:]01
i	0QT06
i dag	0QZ04
i fills	03D01
i helyezett	00001
i lathair	05P01
i láthair	05P01
i miejsce	0LV01
i s	00`01
i sambud	0IB01
i место	0Q^01
i. helyezett	00001
i/s	00`01
iarna	0Q_01
ib	00E01
ib diploma	02O01
icdl	01N01
ician	0Q`01
idag	0Qa03
idioma materno	0Qd01
idioma nativo	0<g01
idirmheanach	0Qe01
idirmheánach	0Qe01
idnmeistari	0Eb01
idnmenntun	0OG01
idnskoli	03e01
idraulico	01l01
ieee	01X01
iela	0>;01
ielts	0;Y01
ielā	0>;01
ies	0@n01
iesacejs	0Qf02
iesācējs	0Qf02
ifsi	01M01
ig	0Qh02
igangvaerende	0Qj01
igangværende	0Qj01
igazgato	0Qk02
igazgatosag	0B?01
igazgató	0Qk02
igazgatóság	0B?01
igazolvany	0Qm01
igazolvány	0Qm01
ihk	0@n01
ihk abschluss	01?01
ihk-abschluss	01?01
ii miejsce	0LV01
iii miejsce	0LV01
iim	0@n01
iit	0@n01
ijazah	0Qn01
ijazah sma	0Qn01
iki	0Qo01
iki dabar	0CM01
iki dilli	04m01
iki siandien	0CM01
iki siol	0CM01
iki šiandien	0CM01
iki šiol	0CM01
ikincilik	0:c01
ikurejas	02H01
ilcesi	0>:01
ile	0R001
ileri	0A602
ileri duzey	0A602
ileri düzey	0A602
ileri seviye	03k01
ilkbahar	09i01
ilkokulu	03c01
illum	0<?01
illustrator	01h01
ilsien matern	0<c01
ilçesi	0>:01
im	0R101
immobiliare	03@01
imobiliaria	02S01
imobiliária	02S01
imone	03?01
imoneje	0R201
impasse	04Z01
impiegata	01l01
impiegato	01l01
impresa	03@01
in	0R301
in a relationship	0@_01
in corso	00k01
in corso di stampa	06Z01
in curs	01i01
in essere	00k01
in partnerschaft	0N@01
in press	0=>01
in prezent	01i01
in progress	0Ag01
inc	00`01
incepand cu	0R401
incepator	0;P02
incorporated	00`01
indeks prestasi	0D<01
indeks prestasi kumulatif	0D<01
independent user	0Ng01
indirizzo	0B:01
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
industries	0R503
indústria	02S01
indústrias	02S01
indústries	03D01
infant school	01K01
infermer	02501
infermera	02501
infermier	04i01
infermiera	0R802
infermiere	01l01
infirmier	01W01
infirmiere	01W01
infirmière	01W01
informatiker	05G01
ing	0R:02
ingegner	0R<01
ingenier	0R=01
ingenieria superior	0R>01
ingenieria tecnica	09b01
ingeniería superior	0R>01
ingeniería técnica	09b01
ingenieur	0R?03
ingenieurbuero	03901
ingenieurburo	03901
ingenieurbüro	03901
ingenioer	05T02
ingenior	05T02
ingeniør	05T02
ingenjoer	02801
ingenjor	02801
ingenjör	02801
inginer	0RB01
inginer diplomat	0ES01
inginier	04i01
ingénieur	0RC01
inhaber	05G01
iniciante	0RD02
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
insa	0@n01
insaat	03K01
insegnante	01l01
insener	01=01
insinoeoeri	0RF02
insinoeoeri (amk	0RH02
insinoori	0RF02
insinoori (amk	0RH02
insinyur	02101
insinööri	0RF02
insinööri (amk	0RH02
inspectoare	03N01
inspector	0HZ02
instalater	0@l02
instalator	03N01
instalatér	0=l01
installateur	05G01
institiuid	01D01
institiúid	01D01
institut	0RJ0F
institutas	0R`02
institute	0DH02
institute of technology	01K01
instituteur	01W01
instituto	0Rb04
institutrice	01W01
instituts	0Rf02
institutt	0Rh02
institutul	0Rj02
instituut	0Rl04
instituutti	0S002
institūts	0Rf02
instructeur	02Q01
instructor	0HZ02
instruktoer	05?03
instruktor	0S207
instruktorka	01m01
instruktur	02101
instruktör	02801
instruktør	05T02
instrutor	02R01
instrutora	02R01
instytut	0S902
insurance	02o01
integrisane studije	0S;01
interactive	02o01
intermedi	0S<02
intermedia	0S>02
intermediaire	0S@02
intermediar	0SB02
intermediar superior	0<h01
intermediaria	0Ak01
intermediario	0SD02
intermediario avancado	0=D01
intermediate	0SF02
intermedio	0SH06
intermedio alto	0SN02
intermedio superiore	0>A01
intermediária	0Ak01
intermediário	0SD02
intermediário avançado	0=D01
intermedju	0SP02
intermédiaire	0S@02
intermédio	0SD02
intermédio alto	0=D01
intern	0HZ02
internat	0<701
international baccalaureate	00g02
internetu	0SR01
interno	0>W01
interpreter	01h01
intervento	06Z01
intezet	0SS03
intyg	0;h02
intézet	0SS03
invatatoare	03N01
invatator	03N01
inverno	0SV02
investigador	02203
investigadora	02602
invierno	0SX01
invited talk	0=>01
inz	0SY01
inzeniere	02I01
inzenieris	02I01
inzenir	0SZ01
inzenjer	0S[02
inzenyr	0S]02
inzenyrske	0S_01
inzenyrske studium	0S_01
inzinier	0S`01
inziniere	02H01
inzinierius	02H01
inzinierske	0Sa01
inzinierske studium	0Sa01
inzynier	0Sb02
inzynierskie	0SY01
inġinier	04i01
inşaat	03K01
inštalatér	0?A01
inštitut	0Sd02
inštitút	0Sf02
inštruktor	05;01
inż	0SY01
inżynier	0Sb02
inżynierskie	0SY01
inženiere	02I01
inženieris	02I01
inženir	0SZ01
inženjer	0S[02
inženýr	0S]02
inženýrské	0S_01
inženýrské studium	0S_01
inžinier	0S`01
inžinierius	02H01
inžinierske	0Sa01
inžinierske štúdium	0Sa01
inžinierė	02H01
iosh	01N01
ipasnieks	02I01
ipb	0K]01
ipk	0Sh02
ipma	01N01
ir	0GK01
iris	0>[01
iriseoir	03I01
irish leaving certificate	02O01
iroda	04A02
isbn	01X01
isci	05801
iscisi	05801
iscrizione	01>01
iscrizione all'albo	01>01
iskola	0I=02
issa	0<?01
issiskyres	0Sj01
issn	01X01
issued	09301
istekejusi	0Sj01
istitut	03l01
istituto	0Sk02
istituto professionale	01O01
istituto tecnico	01O01
istqb	01N01
istrazivac	05902
istraživač	05902
istruttore	01l01
istruttrice	01l01
itb	0@n01
itibaren	0Sm03
itil	01N01
itinerari	0=c01
itinerario	0JS01
its	01O01
iut	0T002
ivertinimas	0:@01
iyi	0T202
iyi derecede	0T401
iyi duzeyde	0T401
iyi düzeyde	0T401
izdavac	0@d02
izdavacka kuca	05k01
izdavač	0@d02
izdavačka kuća	05k01
izdevnieciba	0T502
izdevniecība	0T502
izlaganje	0@d02
izpit	0?k01
izstradatajs	02I01
izstrādātājs	02I01
izvorni govornik	0T702
iðnmeistari	0Eb01
iðnmenntun	0OG01
iðnskóli	03e01
işçi	05801
işçisi	05801
išsiskyręs	0Sj01
ištekėjusi	0Sj01
j	0T901
j d o o	00`01
j.d.o.o	00`01
ja	0T:01
jaar	0T;01
jaesen	05B01
jahr	0T901
jahrbuch	07k01
jahre	0T901
jahren	0T901
jahrgangsbeste	00:01
jahrgangsbester	00:01
jalan	0DR01
janitor	01h01
jaosto	0FR01
jar	0T<01
jarak jauh	0C[01
jardinier	01W01
jaren	0T;01
jaro	0T=01
jasen	05B01
jatkuu	0Hc01
jazykovy certifikat	0T>01
jazykový certifikát	0T>01
jd	0CG01
jedinica	0T?02
jednatel	0TA01
jednolite studia magisterskie	0TB01
jefa	01A01
jefe	01A01
jelen	00i01
jelenig	00i01
jelenleg	00i01
jelenlegi	00i01
jeles	07^01
jesen	0TC04
jeseň	0TG01
jesien	0TH01
jesienia	0TH01
jesienią	0TH01
jesień	0TH01
jetzt	04501
jeweler	01h01
jezyk ojczysty	0HI01
jl	0DR01
jlpt	0;Y01
jo	0TI02
jogasz	02001
jogositvany	0TK01
jogosítvány	0TK01
jogász	02001
johtaja	05B01
jornadas	01\01
jornalista	02R01
journal	0TL02
journalist	0TN06
journaliste	01W01
journeyman	02O01
juara	05Z01
juara 1	05Z01
juara i	05Z01
jud	04E01
judetul	04E01
județul	04E01
judr	0B@02
juhataja	01=01
juhendaja	01=01
juhiluba	0TT01
juht	01=01
julkaistu	0JP01
julkaisu	06g02
junta	07@01
jurist	0TU07
jurista	01A01
juriste	0T\02
juristi	05B01
jurists	02I01
jurnal	09D01
jurnalis	02101
jurnalist	03N01
jurnalista	03N01
jurnalistă	03N01
juru masak	02101
jurusan	0<R01
jusqu'a	0T^01
jusqu'a aujourd'hui	00_01
jusqu'a present	00_01
jusqu'au	0T^01
jusqu'à	0T^01
jusqu'à aujourd'hui	00_01
jusqu'à présent	00_01
jäsen	05B01
jó	0TI02
język ojczysty	0HI01
k	0;O01
k k	00`01
k.k	00`01
kaantaja	05B01
kaari	08001
kab	0DR01
kabupaten	0DR01
kadar	0T_02
kade	0Dn01
kadin	0;O01
kadın	0;O01
kaeaentaejae	05B01
kaesittelijae	05B01
kaesolev	0PJ01
kaesoleva ajani	0PJ01
kafe	07A01
kafli	0>T01
kaksikielinen	02Z01
kakskeelne	0Ii01
kammer	03901
kancelar	0Do01
kancelaria	0Ta02
kancelarija	05k01
kancelária	03>01
kancelář	0Do01
kandidaatti	0RH02
kandidat	0Tc02
kandidatexamen	0LC01
kandidatgrad	0>b01
kandidatprogram	0LC01
kandidatsprof	0Te01
kandidatuddannelse	0>b01
kandídatspróf	0Te01
kansanopisto	03j01
kantor	07A01
kanzlei	03901
kapitel	0Tf03
kapitlu	06i01
kapitola	0Ti02
kapittel	0Tk01
kapper	02Q01
kar	0I=02
karakter	0Tl02
karakterar	0NH01
karaktergennemsnit	0IR01
karaktersnitt	0NH01
karl	0Tn01
karlkyns	0Tn01
karlmadur	0Tn01
karlmaður	0Tn01
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
kat	0>:01
katu	08001
kauffrau	02\01
kaufhaus	03901
kaufmann	02\01
kaugtoo	0To01
kaugtöö	0To01
kauplus	04e01
kauppa	06301
kauppakorkeakoulu	03j01
kauppatieteiden maisteri	0E[01
kaupunki	0U001
kawaler	0U101
kawin	0<001
kaynakci	05801
kaynakçı	05801
kazaliste	0U201
kazalište	0U201
kbr	08c01
ke toan	09H01
ke toan truong	09H01
kebun	07A01
kec	0DR01
kecamatan	0DR01
kehittaejae	05B01
kehittaja	05B01
kehittäjä	05B01
kel	0DR01
kelias	03H01
kellner	09901
kellnerin	09901
kelner	01m01
kelnerka	01m01
kelompok	07A01
kelurahan	0DR01
kementerian	07A01
kendskab	0U301
kennari	0<f01
kepala	02101
kepesites	0=702
keppni	00;01
kepykla	03?01
kepzes	0Qm01
kesa	0U401
kesae	0U401
kesaetyoentekijae	05B01
kesatyontekija	05B01
kesk eriharidus	0U501
kesk-eriharidus	0U501
keskeriharidus	0U601
keskharidus	0U501
keskhinne	0PO01
keskiarvo	06n01
keskitaso	0U702
keskitasoinen	0U901
keskkool	03O01
keskmine	0U:01
keskmine hinne	0PO01
kesktase	0U;02
kesktasemel	0U:01
keskus	0U=02
keskustelutaito	0U901
kestab	0PJ01
kesä	0U401
kesätyöntekijä	05B01
ketnyelvu	05]01
ketua	02101
kevad	0U?01
kevaet	0U@01
kevat	0U@01
kevät	0U@01
key account manager	06U01
keynote	0=>01
kezdo	0UA02
kezdő	0UA02
kft	00`01
kg	00`01
kgaa	00`01
kha	0UC02
khach san	0:]01
khoa	0UE03
khoa hoc	0:G01
khu	0@V01
khá	0UC02
khách sạn	0:]01
khóa học	0:G01
kiado	0UH03
kiadó	0UH03
kiem toan vien	09H01
kien truc su	09H01
kierowca	01m01
kierowniczka	01m01
kierownik	01m01
kierunek	0UK01
kiitettaevae	0JG01
kiitettava	0JG01
kiitettävä	0JG01
kilpailu	06401
kimyager	05801
kindergarten	0UL02
kindlustus	04e01
kinesitherapeute	01W01
kini	0P701
kinésithérapeute	01W01
kirja	06g02
kirjanpitaejae	05B01
kirjanpitaja	05B01
kirjanpitäjä	05B01
kirjasto	06301
kirjastonhoitaja	05B01
kirjastus	0UN02
kis	0UP01
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
kivalo	0UQ03
kiváló	0UQ03
kiến trúc sư	09H01
kiểm toán viên	09H01
kjennskap	0UT01
kk	0UU02
kleuterschool	07]01
kliinik	04e01
kliniek	02P01
klinigi	03K01
klinik	0UW04
klinika	0U[09
klinikk	0:>01
klinikka	06301
klinikum	03901
kliniği	03K01
klīnika	05d01
kniha	0Ti02
knihovn	0TA01
knihovna	0Do01
knihovnik	0?A01
knihovník	0?A01
kniznica	03>01
knižnica	03>01
knjiga	0Ud03
knjiznica	0Ug02
knjiznicar	0Ui02
knjižnica	0Ug02
knjižničar	0Ui02
knyga	0Uk01
kobieta	0Ul01
koch	02\01
kochin	02\01
kock	02801
kod	0Um02
koechin	02\01
koerekort	0?h01
koerkort	0;h02
kogumik	03J01
kohtalainen	0U901
kok	0Uo02
koki	02101
kokk	0V102
kokki	05B01
kokkur	0<f01
koledza	03i01
koledzas diploms	0V301
koledža	03i01
koledžas diploms	0V301
kolegija	0C\01
kolegium	03]01
kolej	03c01
koleji	03c01
kolledz	03O01
kolledž	03O01
kolleg	0<701
kollegium	0V401
kollégium	0V401
kolumni	0JP01
komanda	0V502
komercialist	05;01
komercijalist	0V701
komercijalista	06O01
kommun	0=J01
kommune	0V804
kompanija	0V<02
kompetansebevis	08=01
kompetisi	05Z01
komplek	0DR01
kompānija	05d01
komunikativna	0V>01
komunikativne	0V>01
komunikativni	0V?01
komunikativní	0V?01
komunikatywnie	0G801
komunikatywny	0G801
komunikatívna	0V>01
komunikatívne	0V>01
komvux	0V@01
kona	0VA01
konatel	07j01
konateľ	07j01
koncernen	0=J01
konferanse	0Tk01
konferansi	0<X01
konferansı	0<X01
konferenca	0VB01
konference	0VC03
konferencia	0VF02
konferencija	0VH03
konferencja	06k01
konferens	0VK02
konferensi	09D01
konferenssi	0JP01
konferenz	07k01
konferenza	06i01
kongresi	0<X01
konkurranse	0VM01
konkurrence	0VN01
konkurs	0LV01
konkursas	05c01
konkursie	0LV01
konkurss	0VO02
konobar	05902
konserni	06301
konservatorij	0IO01
konservatorija	0C\01
konservatorio	03j01
konservatorium	0VQ03
konservatuvari	03c01
konservatuvarı	03c01
konserwatorium	03]01
konsulent	0VT03
konsult	0VW02
konsultan	02101
konsultant	0VY03
konsultantas	02H01
konsultante	02F02
konsultantka	01m01
konsultants	02I01
konsultantė	02H01
konsultti	05B01
kontor	0J401
kontsern	04e01
konverents	03J01
konversationsniveau	0;^01
konversationssicher	0;^01
konverzacijski	0V\02
konverzacna	0V^01
konverzacni	0V_01
konverzačná	0V^01
konverzační	0V_01
konyv	0@]02
konyvelo	02001
konyvtar	04A02
konyvtaros	02001
konzern	03901
konzervator	0C@01
konzervatorium	0V`02
konzervatoř	0C@01
konzervatórium	0V`02
konzultant	0Vb03
kool	03O01
koolitus	0IP01
koolituskeskus	03O01
kooperatifi	03K01
koordinaator	01=01
koordinaattori	05B01
koordinator	0Ve0<
koordinatore	02F02
koordinatorius	02H01
koordinators	02I01
koordinatoru	05801
koordinatorė	02H01
koordinatur	04i01
koordinatör	05801
koordinatörü	05801
koordinátor	0W103
koordynator	01m01
koordynatorka	01m01
koperasi	07A01
kops	0W401
kopš	0W401
korekort	0?h01
korgkool	03O01
korgtase	0W501
korhaz	04A02
korkeakoulu	03j01
korkort	0;h02
kortti	0W601
korut	03M01
kota	0DR01
kotet	0FB01
koulu	03j01
kouluttaja	05B01
koulutusohjelma	0W701
koyu	0>:01
koz	03M01
kozepes	0W802
kozepesen	0W:01
kozepfelsofok	0W;01
kozepfok	0W:01
kozepfok felett	0W;01
kozepfoku	0W:01
kozephalado	0L101
kozepiskola	0V401
kozepszint	0L101
kozepszintu	0L101
kozgazdasz	02001
kozpont	06l01
krajums	0F>01
krankenhaus	03901
kreuz	03901
kronik	02b01
kronikk	0Tk01
krt	03M01
kryptis	0W<01
krājums	0F>01
ksiazeczka	0@<01
ksiazka	06k01
ksiegowa	01m01
ksiegowy	01m01
książeczka	0@<01
książka	06k01
księgowa	01m01
księgowy	01m01
kth	0V@01
ktieb	06i01
kuchar	02J02
kucharka	01m01
kucharz	01m01
kuchař	0TA01
kuchár	07j01
kuhar	0Ui02
kuja	08001
kuljettaja	05B01
kullegg	03l01
kulleġġ	03l01
kulondij	00001
kumpanija	07T01
kunde	0W=01
kuni	0W>01
kunniamaininta	00701
kunsill lokali	07T01
kunta	06301
kurang	0C]02
kurator	0W?02
kurs	0WA04
kursai	07\01
kursi	05e01
kurssi	0W601
kursu	0WE02
kursus	0IQ01
kurucu	05801
kurucusu	05801
kurz	0WG02
kustantaja	0JP01
kustantamo	06301
kutato	02001
kutató	02001
kutseharidus	0U501
kutsekool	03O01
kutsetunnistus	0TT01
kutuphaneci	05801
kutuphanesi	03K01
kuu	0WI01
kuud	0WI01
kuukausi	0WJ01
kuukautta	0WJ01
kuvar	0WK01
kvalificerad yrkesutbildning	0WL01
kvenkyns	0VA01
kvinde	0WM01
kvinna	0WN01
kvinne	0WO01
kwartalnik	06k01
kwekerij	02P01
ky	00`01
ky su	0WP02
ky thuat vien	09H01
ky yeu	09j01
käesolev	0PJ01
käesoleva ajani	0PJ01
käsittelijä	05B01
kääntäjä	05B01
képesítés	0=702
képzés	0Qm01
kétnyelvű	05]01
kórház	04A02
kõrgkool	03O01
kõrgtase	0W501
köchin	02\01
könyv	0@]02
könyvelő	02001
könyvtár	04A02
könyvtáros	02001
körkort	0;h02
körút	03M01
kötet	0FB01
köyü	0>:01
köz	03M01
közepes	0W802
közepesen	0W:01
közgazdász	02001
központ	06l01
középfelsőfok	0W;01
középfok	0W:01
középfok felett	0W;01
középfokú	0W:01
középhaladó	0L101
középiskola	0V401
középszint	0L101
középszintű	0L101
kørekort	0?h01
különdíj	00001
kütüphaneci	05801
kütüphanesi	03K01
kış	0UP01
kế toán	09H01
kế toán trưởng	09H01
kỷ yếu	09j01
kỹ sư	0WP02
kỹ thuật viên	09H01
l	0WR01
l'actualitat	01d01
la	0WS02
la actualidad	01c01
la distanta	0Cj01
la distanță	0Cj01
la fecha	01c01
la zi	01i01
laakari	05B01
laan	0Dn01
labai gerai	08102
labas	0WU01
labas zinasanas	0WU01
labas zināšanas	0WU01
labi	0WV02
labor	0WX02
laborant	05G01
laboratoire	02g01
laboratoires	02g01
laborator	0WZ02
laboratori	0W\02
laboratories	02o01
laboratorij	0Ug02
laboratorija	0W^03
laboratorio	0Wa04
laboratorios	08;02
laboratoris	03D01
laboratorium	0We07
laboratory	02o01
laboratoř	0Do01
laboratuvari	03K01
laboratuvarı	03K01
laboratório	02S01
laboratórios	02S01
laboratórium	0Wl02
laborer	01h01
labourer	01h01
labs	0Wn02
laeaekaeri	05B01
laege	06=01
laegergaarden	0=J01
laehihoitaja	0X002
laehtien	0X202
laekare	02801
laeknir	0<f01
laensstyrelsen	0I;01
laerare	02801
laerarhoegskola	0M:01
laerer	05T02
laerling	0X403
laesare	02801
lagergarden	0=J01
laget	0:>01
lahihoitaja	0X002
lahtien	0X202
lahutatud	01<01
lai xe	09H01
laisvai	0X701
laitos	06301
lajang	0<001
lakare	02801
laki laki	0WR01
laki-laki	0WR01
lampista	02501
lana	07101
lancar	03m01
landkreis	08701
landwirt	05G01
lane	05b01
languagecert	0;Y01
langue maternelle	0X801
langue natale	0X801
lanjutan	0X902
lansstyrelsen	0I;01
lap	0FB01
lap trinh vien	09H01
larare	02801
lararhogskola	0M:01
largo	0X;02
larling	0O<01
lasare	02801
lasser	02Q01
lasteaed	03O01
lastnica	0D901
lastnik	0D901
lat	0X=01
lata	0X=01
latem	0X>01
lato	0X>01
lato sensu	0JX01
laufend	04501
laukums	0>;01
laurea	0ER01
laurea breve	0ER01
laurea in	0ER01
laurea magistrale	0X?01
laurea quinquennale	0X?01
laurea specialistica	0X?01
laurea triennale	0ER01
laurea vecchio ordinamento	0X?01
laureat	0X@02
laureata in	0ER01
laureatas	05c01
laureate	00L01
laureatka	0LV01
laureato in	0ER01
lauréat	00L01
lauréate	00L01
law school	01K01
lawyer	01h01
lda	00`01
le tan	09H01
leabhar	0>[01
leacht	0>[01
leachtoir	03I01
lead	01h01
leader	01h01
learning	0XB01
leaving cert	02O01
leaving certificate	02O01
lebenslauf	0<=01
lector	03N01
lecture	0=>01
lecturer	01h01
ledamot	02801
ledare	02801
leder	05T02
ledig	0N@01
leed	01N01
leerling	0IA01
legat	0VN01
lege	06;01
legitimation	0;h02
lehrabschluss	01?01
lehranstalt	0<701
lehre	01?01
lehre als	01?01
lehre zum	01?01
lehrer	05G01
lehrling	05G01
lehrstuhl	0XC03
lehti	0XF01
lehtiartikkeli	0JP01
lehtori	05B01
leidbeinandi	0<f01
leider	02Q01
leidinys	0Uk01
leidsogumadur	0<f01
leidster	02Q01
leidykla	0XG02
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
lekar	0XI03
lekaren	03>01
lekarka	01m01
lekarn	0TA01
lekarna	0XL02
lekarnicka	0?A01
lekarnik	0?A01
lekarz	01m01
lektor	0XN07
lektors	02I01
lekár	07j01
lekáreň	03>01
lekárnik	0?A01
lekárnička	0?A01
lembaga	07A01
lengua madre	0Qd01
lengua materna	0Qd01
lengua nativa	0Qd01
lente	0XU01
leraar	02Q01
lerares	02Q01
let	0XV02
leta	0XX01
leti	0XX01
leto	0XY04
letrada	01A01
letrado	01A01
letters	0=>01
lettur	04i01
level 2 diploma	02O01
level 3 diploma	02O01
level 4 diploma	02N01
level 5 diploma	02N01
levnadsbeskrivning	0X]01
levnedslob	0X^01
levnedsloeb	0X^01
levnedsløb	0X^01
levnetsloep	0X_01
levnetslop	0X_01
levnetsløp	0X_01
leyfi	0X`02
lezing	0Xb02
lgh	0=^01
lia	0:?01
librairie	02g01
librarian	01h01
library	02o01
libro	0Xd02
lic	0SY01
licejs	03i01
licejus	0C\01
licenca	0Xf04
licence	0Xj05
licence pro	09G01
licence professionnelle	09G01
licencia	0Xo02
licenciada	09O01
licenciada en	0R>01
licenciado	09O01
licenciado en	0R>01
licenciatura	0Y102
licencija	0Y302
licencja	0@<01
licencjackie	0SY01
licencjat	0SY01
licens	0Y502
license	01U01
licensed	01U01
licenta	0Y702
licentiat	0ES01
licentiata	0ES01
licentiatexamen	0F?01
licentie	0?Z02
licenza	01>01
licenza media	0EU01
licenzja	0@901
licença	0?901
licențiat	0ES01
licențiată	0ES01
licență	0Y702
liceo	0Y902
liceu	0Y;02
liceul	07201
liceum	03]01
licėjus	0C\01
lider	0Y=05
lideri	05801
liderka	01m01
lidt kendskab	0;d01
lidz	0YB01
lidz sim	0YC01
lidz sim bridim	0YC01
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
limited	0YD02
limited working	0AB01
limited working proficiency	0AB01
lingua madre	0YF01
lingua materna	0YG02
lingua nativa	0<g01
linguaskill	0;Y01
lingwa materna	0<c01
linja	0W701
linje	0KU02
linnavalitsus	04e01
liofa	04l01
lisans	0@[01
lisans derecesi	0@[01
lisans mezunu	0@[01
lisansi	0;o01
lisansı	0;o01
lise	0YI02
lise diplomasi	0YK01
lise diploması	0YK01
lise mezunu	0YK01
lisens	08=01
lisensi	0<601
lisensiaatti	0LB01
lisenssi	03L01
lisesi	03c01
litil	0OD01
litsents	0TT01
litt	0;e01
livello avanzato	08W01
livello base	0AW01
livello intermedio	0F701
livre	0>Z01
livro	04n01
lizenz	0YL02
lizenziat	0E@01
liċenzja	0@901
ljekarna	0U201
ljekarnik	0=901
ljeto	0YN01
ll b	09=01
ll m	0E501
ll.b	09=01
ll.m	0E501
llar d'infants	01L01
llb	09=01
llc	00`01
llengua materna	0YO01
llengua nativa	0YO01
llibre	0?401
llicencia	01Y01
llicenciada en	0YP01
llicenciat en	0YP01
llicenciatura	0YP01
llicència	01Y01
llm	0E501
llp	00`01
ln	05b01
loai gioi	0Dh01
loai kha	0Dh01
loai xuat sac	0Dh01
loc	0>W01
localita	0>W01
località	0>W01
locen	0YQ01
locena	0YQ01
locul 1	0>H01
locul i	0>H01
locuteur natif	0X801
logfraedingur	0<f01
logistics	02o01
logistik	03901
loja	02S01
lojas	02S01
lojistik	03K01
lomba	05Z01
loodgieter	02Q01
lopend	0PC01
lote	04;01
loti labi	07l02
lotissement	04Z01
lower second	00T01
ločen	0YQ01
ločena	0YQ01
loại giỏi	0Dh01
loại khá	0Dh01
loại xuất sắc	0Dh01
ltd	00`01
ltd sti	00`01
ltd. şti	00`01
ltda	00`01
lts	0P?01
lu ecrit parle	0B;01
lu hanh	0:]01
lu parle ecrit	0B;01
lu, parlé, écrit	0B;01
lu, écrit, parlé	0B;01
luan an	09j01
luat su	09H01
luba	0YR02
lucrare	06Y01
luento	0XF01
lugar	04;01
lukanda	07T01
lukio	03j01
lukion oppimaara	04h01
lukion oppimaeaerae	04h01
lukion oppimäärä	04h01
luku	0JP01
luna	0YT01
lungomare	0>W01
luni	0YT01
lună	0YT01
lupa	0W601
lutseum	03O01
luu loat	0>i01
luận án	09j01
luật sư	09H01
ly lich	0PW01
lycee	01M01
lyceum	0YU03
lycée	01M01
lyzeum	0<701
lái xe	09H01
lána	07101
lägergården	0=J01
lähihoitaja	0X002
lähtien	0X202
läkare	02801
länsstyrelsen	0I;01
lärare	02801
lärarhögskola	0M:01
lärling	0O<01
läsare	02801
lääkäri	05B01
læge	06=01
læknir	0<f01
lærer	05T02
lærling	05T02
léacht	0>[01
léachtóir	03I01
lékař	0TA01
lékárn	0TA01
lékárna	0Do01
léto	0YX01
líder	05o02
língua materna	0<g01
língua nativa	0<g01
líofa	04l01
lítil	0OD01
lögfræðingur	0<f01
lütseum	03O01
lý lịch	0PW01
lýceum	0YY01
līdz	0YB01
līdz šim	0YC01
līdz šim brīdim	0YC01
lưu loát	0>i01
lập trình viên	09H01
lễ tân	09H01
lữ hành	0:]01
m	0YZ0;
m a	0E501
m arch	0E501
m b a	0E501
m com	0E501
m ed	0E501
m eng	0E501
m f a	0E501
m s	0E501
m sc	0E501
m sc prof	0Te01
m tech	0E501
m.a	0E501
m.arch	0E501
m.b.a	0E501
m.com	0E501
m.ed	0E501
m.eng	0E501
m.f.a	0E501
m.s	0E501
m.sc	0E501
m.sc.-próf	0Te01
m.tech	0E501
m1	0E501
m2	0E501
ma	0Ye03
maakond	0Yh01
maalare	02801
maan	0Yi01
maanad	0Yi01
maanader	0Yi01
maand	0Yj01
maanden	0Yj01
maaned	0Yk02
maaneder	0Yk02
maantee	0Ym01
maatschap	0N801
machinist	01h01
madalya	0:c01
madrasah	0K]01
madre lingua	0YF01
madrelingua	0YF01
maennl	0PH01
maennlich	0PH01
maestra	0Yn02
maestria	0Z002
maestro	0Yn02
maestría	0Z002
mag	0Z203
magacioner	06O01
magang	02101
magas szintu	0Z501
magas szintű	0Z501
magasin	02g01
magasinier	01W01
magazasi	03K01
magazin	03801
magazine	02o01
magazynier	01m01
magazziniere	01l01
magistar	0Z602
magister	0Z808
magister farmacji	01m01
magister inzynier	0TB01
magister inżynier	0TB01
magistere	03B01
magisterexamen	0@`01
magisterij	0Z@01
magisterium	0TB01
magisterske	0ZA02
magisterske studium	0ZA02
magisterskie	0TB01
magistersky	0S_01
magisterské	0ZA02
magisterské studium	0S_01
magisterské štúdium	0Sa01
magisterský	0S_01
magisterstudium	0E@01
magistr	0S_01
magistra	0E801
magistra grads	0ZC01
magistrantura	0ZD01
magistrantuur	0ZE01
magistrantūra	0ZD01
magistras	0ZD01
magistratura	0ZF02
magistre	0ZH02
magistrica	0Z@01
magistrica stroke	0Z@01
magistrikraad	0ZE01
magistriope	0ZE01
magistriõpe	0ZE01
magistro	0ZD01
magistro laipsnis	0ZD01
magistrs	0ZC01
magistrski studij	0Z@01
magistrski študij	0Z@01
magistrė	0ZD01
magistère	03B01
magna cum laude	0@J01
magíster	0R>01
mah	0>:01
mahallesi	0>:01
mahir	0ZJ02
mai napig	00i01
maig	00i01
maintainer	01h01
maintenant	00_01
mairie	02g01
maison	02g01
maisteri	0ZL02
maisterintutkinto	0E[01
maistreacht	0ZN01
maistru	03N01
maith	0ZO01
maitre	01W01
maitrise	0ZP03
maitrise parfaite	0B<01
maitrise universitaire	09G01
majalah	09D01
majeure	0LA01
majitel	02J02
majiteľ	07j01
major	0AG01
major de promotion	00L01
major in	0AG01
majoring in	0AG01
majster	0ZS02
majstor	0=:02
makalah	09D01
makale	0<X01
makalesi	0<X01
makelaardij	02P01
maker	01h01
makler	05G01
malare	02801
male	0ZU01
maler	0ZV03
man	0ZY06
manad	0Yi01
manader	0Yi01
manager	0Z_06
manajer	02101
manazer	02J02
manažer	0TA01
manažér	07j01
mand	0Ze01
mandor	02101
maned	0Yk02
maneder	0Yk02
maniger	04i01
maniġer	04i01
mann	0Zf02
mannelijk	0Zh01
mannl	0PH01
mannlich	0PH01
mannskap	06;01
manudir	0Zi01
manudur	0Zi01
mara	0L=01
maraicher	01W01
marangoz	05801
maraîcher	01W01
march	0E501
marie	0?H01
mariee	0?H01
marié	0?H01
mariée	0?H01
mark	00T01
market	0Zj02
marks	00T01
markt	03901
married	0@_01
mas	03D01
maschile	0Zl01
maschinenbau	03901
maschinist	05G01
maschio	0Zl01
masculi	0Oh01
masculin	0Zm02
masculine	0Zo02
masculino	0[102
masculí	0Oh01
masih berlangsung	0P701
maskil	0[301
master	0[40?
master degree	0O001
master di ii livello	0X?01
master in	0O001
master of	0O001
master of applied science	0O001
master of architecture	0O001
master of arts	0O001
master of business administration	0O001
master of commerce	0O001
master of design	0O001
master of economics	0O001
master of education	0O001
master of engineering	0O001
master of fine arts	0O001
master of laws	0O001
master of medicine	0O001
master of music	0O001
master of nursing	0O001
master of philosophy	0O001
master of public administration	0O001
master of public health	0O001
master of science	0O001
master of social work	0O001
master of technology	0O001
master studije	0S;01
master universitari	0YP01
master universitario	0R>01
master's	0O001
master's degree	0O001
masterabschluss	0E@01
masterand	0ET01
masterat	0ET01
mastere	03B01
mastere specialise	03B01
masterexamen	0@`01
mastergrad	0Ij01
masteropleiding	0GK01
masterprogram	0@`01
masters	0O001
masterstudium	0[C02
masteruddannelse	0>b01
masterutbildning	0@`01
mastery	0[E02
mastère	03B01
mastère spécialisé	03B01
materinji	0[G01
materinscina	0[H01
materinska rec	0[I01
materinski	0[G01
materinski jezik	0[G01
materinsky	0[I01
materinsky jazyk	0[I01
materinská reč	0[I01
materinský	0[I01
materinský jazyk	0[I01
materinščina	0[H01
materna	0[J04
maternega	0[H01
maternelle	0[N02
materni	0[H01
materni jezik	0[H01
maternji	0[P01
maternji jezik	0[P01
materno	0<g01
maternă	0<a01
materska skola	0Kc02
matersky	0[Q01
matersky jazyk	0[Q01
materská škola	0YY01
materstina	0[Q01
mateřská škola	0C@01
mateřský	0[Q01
mateřský jazyk	0[Q01
mateřština	0[Q01
mathematician	01h01
mathematiker	05G01
matig	0;F01
matricula d'honor	0Jo01
matricula de honor	0>]01
matriculation	02O01
matros	0CO01
matrícula d'honor	0Jo01
matrícula de honor	0>]01
matsec	0@801
matu	09E01
matura	0[R06
maturita	0[X03
maturita classica	0EU01
maturita scientifica	0EU01
maturitaet	01?01
maturitat	01?01
maturite	09E01
maturitna skuska	0[[01
maturitni	0[\01
maturitni zkouska	0[\01
maturitná skúška	0[[01
maturitní	0[\01
maturitní zkouška	0[\01
maturità	0EU01
maturità classica	0EU01
maturità scientifica	0EU01
maturität	01?01
maturité	09E01
maturski ispit	0[]01
mavo	0P?01
maître	01W01
maîtrise	0ZP03
maîtrise parfaite	0B<01
maîtrise universitaire	09G01
mağazası	03K01
maģistra grāds	0ZC01
maģistratūra	0ZC01
maģistre	0ZC01
maģistrs	0ZC01
mba	0E501
mbh	00`01
mbo	0[^02
mbo 2	0P?01
mbo 3	0P?01
mbo 4	0[`02
mbo niveau 4	0[b01
mca	0E501
mcsa	01N01
mcse	01N01
md	0[c02
mdes	0E501
mdr	0[e01
me	00`01
meanleibheal	0[f02
meanscoil	01D01
mecanic	0[h02
mecanicien	01W01
mecanico	05o02
meccanico	01l01
mechanic	01h01
mechanik	0O303
mechanikas	02H01
mechaniker	05G01
mechatroniker	05G01
mecànic	02501
mecánico	01A01
mecânico	02R01
med	0E501
medaglia	00O01
medaila	00401
medaile	00501
medaille	0[j04
medaille d'or	00L01
medal	0[n03
medala	00B01
medaleinkunn	01j01
medalha	00M01
medali	05Z01
medalia	0>H01
medalie	0>H01
medalis	05c01
medalj	00K01
medalja	0\103
medalje	0\402
medaljen	0\603
medalla	0;Z02
medarbeider	06;01
medarbejder	06=01
medarbetare	02801
medaļa	00B01
medecin	01W01
medel	0\902
medelbetyg	0<801
medelgod	0QN01
medewerker	02Q01
medewerkster	02Q01
medhjaelper	06=01
medhjælper	06=01
media	0\;05
media final	0@k01
media generala	0>^01
media generală	0>^01
medianomi	04I01
medic	03N01
medica	05o02
medical school	01K01
medicinska sestra	0@a03
medico	0<E03
medie	0\@02
medie de absolvire	0>^01
medio	0\B05
medio alto	0>601
medio-alto	0>601
mediu	0SB02
medium	0SF02
medja	0\G01
medju	0\H01
medlem	05?03
medmasa	02I01
medmāsa	02I01
mees	0\I01
meeskond	0\J01
meget god	0\K04
meget gode	0M001
meget godt	0\O02
megye	03M01
mehanicar	05902
mehanik	0D901
mehanikis	02I01
mehaničar	05902
mehāniķis	02I01
meistarabref	0Eb01
meistarabréf	0Eb01
meistaragrada	0Te01
meistaragráða	0Te01
meistaraprof	0Te01
meistarapróf	0Te01
meistars	02I01
meister	0\Q03
meisterbrief	03\01
meisterpruefung	03\01
meisterprufung	03\01
meisterprüfung	03\01
meistras	02H01
mekaanikko	05B01
mekaniker	05?03
melhor	00M01
mellanniva	0QN01
mellannivaa	0QN01
mellannivå	0QN01
mellem	0\T02
member	01h01
membre	0AE02
membru	03N01
memoire	0>Z01
memur	05801
memuru	05801
men	0\V02
menadzer	0\X03
menadżer	01m01
menadžer	05902
mencao honrosa	00M01
mencio	0\[02
mencio especial	01Q01
mencion	0\]02
mencion de honor	01P01
menció	0\[02
menció especial	01Q01
mención	0\]02
mención de honor	01P01
menedzer	0\_03
menedzere	02I01
menedzeris	02I01
menedzser	02001
menedżer	01m01
menedžer	0Ui02
menedžere	02I01
menedžeris	02I01
meneillaan	0Hc01
meneillaeaen	0Hc01
meneillään	0Hc01
menengah	0BF02
menengah atas	0\b01
menesi	0\c01
menesiai	0\d01
menesis	0\c01
menesiu	0\d01
meng	0E501
menikah	0<001
menntaskoli	03e01
menntaskóli	03e01
mention	0\e02
mention assez bien	0L201
mention bien	0L201
mention complementaire	09E01
mention complémentaire	09E01
mention speciale	00L01
mention spéciale	00L01
mention tres bien	0L201
mention très bien	0L201
mentiune	0>H01
mentor	0HZ02
menuisier	01W01
menuo	0\d01
menzione	00O01
menzione d'onore	00O01
menzione speciale	00O01
menção honrosa	00M01
mențiune	0>H01
merchandiser	01h01
merit	00T01
meritfoerteckning	0X]01
meritforteckning	0X]01
meritförteckning	0X]01
meritvaerde	0<801
meritvarde	0<801
meritvärde	0<801
merkezi	03K01
mernok	02001
mes	0\g05
mese	0\l01
mesec	0\m02
meseca	0\m02
mesecev	0\o01
meseci	0\m02
mesemondo	02001
mesemondó	02001
meses	0]002
mesi	0\l01
mesiac	0]201
mesiace	0]201
mesiacov	0]201
mesic	0]301
mesice	0]301
mesicu	0]301
meska	0]401
meski	0]401
meslek lisesi	0YI02
meslek yuksekokulu	03c01
meslek yuksekokulu mezunu	0]501
meslek yüksekokulu	03c01
meslek yüksekokulu mezunu	0]501
mesos	0]601
messageries	02g01
mestari	05B01
mester	0]703
mesterbrev	06j01
mesterdiploma	0I?01
mesterfok	0]:01
mesterfokozat	0I?01
mesterkepzes	0I?01
mesterképzés	0I?01
mestra	02501
mestrado	0JX01
mestrado integrado	0JX01
mestratge	0YP01
mestre	0];02
mestre em	0JX01
mestsky urad	0FI02
mestský úrad	03>01
metai	0]=01
metge	02501
metgessa	02501
metsuri	05B01
metu	0]=01
metų	0]=01
mevcut	0>901
mews	05b01
mezatka	0U101
mezczyzna	0]401
mezuniyet notu	03A01
meánleibhéal	0[f02
meánscoil	01D01
meðaleinkunn	01j01
mfa	0E501
mgimo	0@n01
mgr	0]>02
mgr inz	0TB01
mgr inż	0TB01
mh	0>:01
mi	0]@01
midalja	0=Z01
middel	0]A01
middelmatig	0Am01
middels	0]B02
midlungs	0]D02
midwife	01h01
mierne	0]F01
mierne pokrocily	0V^01
mierne pokročilý	0V^01
mies	0]G02
miesiac	0]I01
miesiace	0]I01
miesiecy	0]I01
miesiąc	0]I01
miesiące	0]I01
miesięcy	0]I01
mieszkanie	04H01
mills	02o01
mim	0E501
mimar	05801
ministarstvo	0?M02
ministeerium	04e01
minister	03801
ministere	02g01
ministeri	03D01
ministerie	0N801
ministeriet	0>J01
ministerija	03?01
ministerio	0]J03
ministerioe	06301
ministerium	03901
ministeriö	06301
ministero	03@01
ministerstvo	0FI02
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
minn	0]M02
minor	0AG01
minor in	0AG01
minosites	07^01
minősítés	07^01
mionna	0]@01
mirne	0]O01
mirne pokrocila	0V_01
mirne pokrocily	0]P01
misrah	0C_01
misraħ	0C_01
mistenni	0]Q01
mistr	0=l01
mit	0@n01
mit auszeichnung	01@01
mitali	05R02
mitarbeiter	05G01
mitarbeiter des jahres	00:01
mitja	0S<02
mitja alt	0=U01
mitjana	0Jo01
mitjà	0S<02
mitjà alt	0=U01
mitjà-alt	0=U01
mittel	0]R02
mittelmaessig	0;^01
mittelmassig	0;^01
mittelmäßig	0;^01
mittlere kenntnisse	0;^01
mittlere reife	01?01
mizar	0D901
miðlungs	0]D02
mj	0]T01
mjesec	0]T01
mjeseca	0]T01
mjeseci	0]T01
mjog god	0]U02
mjog god kunnatta	0M]01
mjog gott	0M]01
mjög gott	0M]01
mjög góð	0]U02
mjög góð kunnátta	0M]01
mnd	0]W02
mnt	0Yh01
mo	0]Y01
moara	03801
moderate	0AB01
moderator	01h01
modersmaal	0]Z02
modersmaalsnivaa	0M801
modersmaalsniveau	0M101
modersmaalstalare	0M801
modersmal	0]Z02
modersmalsniva	0M801
modersmalsniveau	0M101
modersmalstalare	0M801
modersmål	0]Z02
modersmålsniveau	0M101
modersmålsnivå	0M801
modersmålstalare	0M801
modul	0]\02
modurmal	0]^01
modurmali	0]^01
moedertaal	0I801
moedertaalspreker	0I801
moi bat dau	0]_01
moi hoc	0]`01
mois	0]a01
mojster	0D901
mokslininkas	02H01
mokslu daktaras	0CS01
mokslų daktaras	0CS01
mokykla	0C\01
mokytoja	02H01
mokytojas	02H01
molt bo	0Lk01
molto buono	08W01
momentan	04501
momenteel	0PC01
mon	0]b01
monat	0]b01
monate	0]b01
monaten	0]b01
moniteur	01W01
monitor	02203
monitora	02203
monitrice	01W01
monteur	05l02
month	0]c01
months	0]c01
montir	02101
montoer	05?03
montor	05?03
montör	02801
montør	05T02
morsmaal	0M901
morsmaalsnivaa	0M901
morsmal	0M901
morsmalsniva	0M901
morsmål	0M901
morsmålsnivå	0M901
mos	0]Y01
moski	0]d01
most	00i01
moteris	0]e01
moteriska	0]e01
moteriška	0]e01
mother language	0Lc01
mother tongue	0Lc01
motorista	02R01
motors	02o01
mottak	0:>01
moyen	07D01
moyenne	0L201
moški	0]d01
mpa	0E501
mph	0E501
mphil	0E501
mr	0GK01
mres	0E501
ms	0E501
msc	0]f02
msci	0E501
mtech	0E501
mts	0P?01
mtu	00`01
mtü	00`01
mua dong	0]h01
mua he	0P@01
mua thu	0]i01
mua xuan	0]j01
mudiresi	05801
mudr	0B@02
mudur	05801
mudurlugu	0]k02
muduru	05801
muhasebeci	05801
muhely	06l01
muhendis	05801
muhendisi	05801
muhendislik	03K01
muinteoir	03I01
muito bom	08F02
mujer	0L801
mukemmel	0A801
mulher	0L;01
mulo	0P?01
muncitoare	03N01
muncitor	03N01
munkatars	02001
munkatárs	02001
muotoilija	05B01
musdienas	0YC01
musee	02g01
museo	0]m03
museu	0^002
museum	0^207
musician	01h01
musicien	01W01
musiker	05G01
musim dingin	0^901
musim gugur	0^:01
musim panas	0^;01
musim semi	0^<01
muskarac	0^=02
muski	0^=02
musko	0^=02
musée	02g01
muttersprache	0JH01
muttersprachler	0JH01
muttersprachlerin	0JH01
muttersprachlich	0JH01
muttersprachniveau	0JH01
mutuelle	02g01
muuja	01=01
muuseum	04e01
muvezeto	02001
muy alto	08T01
muy bueno	08U02
muz	0^?02
muzej	02k03
muzejs	05d01
muzesi	03K01
muzeu	03801
muzeul	03801
muzeum	0^A04
muziejus	03?01
muzske	0^?02
muškarac	0^=02
muški	0^=02
muško	0^=02
muž	0^?02
mužské	0^?02
mvp	0^E01
my cv	0^F01
my resume	0^F01
mycket bra	08L02
mycket god	08L02
mycket goda	0M201
myndighet	0=J01
myyja	05B01
myyjae	05B01
myyjä	05B01
myymaelae	06301
myymala	06301
myymälä	06301
màster	0YP01
màster universitari	0YP01
máig	00i01
máistreacht	0ZN01
mán	0Zi01
mánuðir	0Zi01
mánuður	0Zi01
máster	0R>01
máster universitario	0R>01
männl	0PH01
männlich	0PH01
målare	02801
mån	0Yi01
månad	0Yi01
månader	0Yi01
måned	0Yk02
måneder	0Yk02
mécanicien	01W01
médaille	00L01
médaille d'or	00L01
médecin	01W01
média	0@k01
média final	0@k01
médica	05o02
médico	05o02
médio	0SD02
mémoire	0>Z01
mérnök	02001
mês	0^G01
mí	0]@01
míonna	0]@01
mírně	0]O01
mírně pokročilá	0V_01
mírně pokročilý	0]P01
móðurmál	0]^01
móðurmáli	0]^01
mùa hè	0P@01
mùa thu	0]i01
mùa xuân	0]j01
mùa đông	0]h01
múinteoir	03I01
múzeum	0Wl02
müdiresi	05801
müdür	05801
müdürlüğü	0]k02
müdürü	05801
mühendis	05801
mühendisi	05801
mühendislik	03K01
mükemmel	0A801
müzesi	03K01
müüja	01=01
mēn	0\c01
mēnesis	0\c01
mēneši	0\c01
mėn	0\d01
mėnesiai	0\d01
mėnesių	0\d01
mėnuo	0\d01
męska	0]401
męski	0]401
mężatka	0U101
mężczyzna	0]401
měs	0]301
městský úřad	0Do01
měsíc	0]301
měsíce	0]301
měsíců	0]301
mūsdienas	0YC01
műhely	06l01
művezető	02001
mới bắt đầu	0]_01
mới học	0]`01
n	0^H01
n v	00`01
n.v	00`01
n1	0;Y01
n2	0;Y01
n3	0;Y01
n4	0;Y01
n5	0;Y01
na	0^I02
na daljavo	0^K01
na daljinu	0^L02
na dalku	0^N01
na dialku	0^O01
na diaľku	0^O01
na dálku	0^N01
na kierunku	0UK01
naa	0MM01
naavaerende	0MM01
nabrezi	0>V01
nabrezie	0^P01
nabrezje	0^Q01
nabrežje	0^Q01
nachweis	0;]01
nacionalna poklicna kvalifikacija	0?k01
nadace	0Do01
nadacia	03>01
nadal	04401
nadiu	0YO01
nadiua	0YO01
nadácia	03>01
nagrada	0\103
nagroda	0LV01
nagrody	0LV01
nagyon jo	0Oo02
nagyon jó	0Oo02
naimaton	08i01
naimisissa	08i01
naine	0^R01
nainen	0^S01
najaar	0PG01
nakladatelstvi	0^T02
nakladatelství	0^T02
nakladnik	0^V02
nam	0^X05
namestek	0=l01
namesti	0>V01
namestie	0^P01
nams og starfsferill	0L?01
namsbraut	01k01
namskeid	0^]01
nang cao	0^^02
nanny	01h01
napjainkig	00i01
napredno	0^`06
naselje	0^f03
nastavnica	0=:02
nastavnik	0=:02
natakar	05;01
natif	0X801
natiivi	02Z01
national 5	02O01
natiu	0YO01
nativ	0<a01
nativa	0^i03
native	0^l03
native language	0Lc01
native or bilingual	0Lc01
native or bilingual proficiency	0Lc01
native proficiency	0Lc01
native speaker	0Lc01
nativo	0^o02
natjecanje	00601
nattiv	0<c01
natywny	0HI01
nauczyciel	0_101
naukowiec	01m01
navaerende	0MM01
navy	02o01
nay	0;N01
nd	0_201
near native	0_302
near-native	0_302
nebenfach	0KT01
nebosh	01N01
necasatorit	0?@01
necasatorita	0?@01
necăsătorit	0?@01
necăsătorită	0?@01
negozio	03@01
nemi	0<f01
nemocnica	03>01
nemocnice	0Do01
neozenjen	0_502
neoženjen	0_502
neprecejies	0_701
neprecejusies	0_701
neprecējies	0_701
neprecējusies	0_701
netekejusi	0Sj01
netekėjusi	0Sj01
nettbasert	0Ld01
networks	02o01
neudana	0_801
neudata	0_901
neuvoja	05B01
nevedes	0Sj01
nevedęs	0Sj01
nevelo	02001
nevelő	02001
newspaper	02o01
ngach	0@V01
ngan hang	0:]01
nganh	0@X01
nganh hoc	0@X01
nghien cuu sinh	09H01
nghien cuu vien	09H01
nghiên cứu sinh	09H01
nghiên cứu viên	09H01
ngo	0@V01
ngon ngu me de	0:B01
ngành	0@X01
ngành học	0@X01
ngách	0@V01
ngân hàng	0:]01
ngôn ngữ mẹ đẻ	0:B01
ngõ	0@V01
nha bao	09H01
nha hang	0:]01
nha hat	0:]01
nha may	0:]01
nha thiet ke	09H01
nha xuat ban	0_:02
nhan vien	09H01
nhan vien xuat sac	0:I01
nhom	0:A01
nhs	02o01
nhà báo	09H01
nhà hàng	0:]01
nhà hát	0:]01
nhà máy	0:]01
nhà thiết kế	09H01
nhà xuất bản	0_:02
nhân viên	09H01
nhân viên xuất sắc	0:I01
nhóm	0:A01
nilai	0D<01
nimikirja	05Q01
nit	0@n01
niveau avance	0B;01
niveau avancé	0B;01
niveau bon	0=T01
niveau debutant	0;901
niveau débutant	0;901
niveau europeen	0_<01
niveau européen	0_<01
niveau intermediaire	07D01
niveau intermédiaire	07D01
niveau moyen	07D01
niveau scolaire	0;901
nivel alto	08T01
nivel avancado	08E01
nivel avansat	0BJ01
nivel avanzado	08T01
nivel basico	0_=02
nivel básico	0AV01
nivel de baza	0BI01
nivel de bază	0BI01
nivel intermediario	0Ak01
nivel intermedio	0Al01
nivel medio	0Al01
nivel medio alto	0>601
nivel medio-alto	0>601
nivel mediu	0B001
nivell alt	0Lk01
nivell avancat	0Lk01
nivell avançat	0Lk01
nivell basic	09o01
nivell bàsic	09o01
nivell mitja	0Aj01
nivell mitjà	0Aj01
nivodij	00001
no	0_?06
nociones	0:002
nocions	0>N02
nocoes	0_E02
nocoes basicas	0Id01
nodala	0_G02
nodaļa	0_G02
noe	0=n01
noe kjennskap	0;e01
nogenlunde	0]A01
nokkud god	0_I01
nokkuð góð	0_I01
nominee	00N01
nonprofit	02o01
nork	04M01
norskprove	0;Y01
norskprøve	0;Y01
nos	0I<01
not ortalamasi	03A01
not ortalaması	03A01
nota	0_J04
nota final	0@k01
nota finala	0>^01
nota finală	0>^01
nota media	0>]01
nota mitjana	0Jo01
notable	0>]01
notar	05G01
note	0_N02
notendurchschnitt	01@01
notenschnitt	01@01
notions	0:f02
notiuni	0BI01
notiuni de baza	0BI01
notlen	0I<01
noustaja	01=01
novads	0>;01
nover	02001
noverande	0MM01
novice	0_P02
novinar	0_R05
novinár	07j01
novinář	0TA01
now	0Ag01
nozioni	0:d02
noções	0_E02
noções básicas	0Id01
noțiuni	0BI01
noțiuni de bază	0BI01
npk	0?k01
npo法人	0_W01
nr	04E01
ntnu	0_X01
nu	0_Y05
nubile	0?I01
nucleo	0Ec01
nugaletoja	05c01
nugaletojas	05c01
nugalėtoja	05c01
nugalėtojas	05c01
num	08Z01
numatoma	0_^01
nuo	0__02
nuotolinis	0SR01
nuotoliniu budu	0SR01
nuotoliniu būdu	0SR01
nurse	01h01
nursery	02o01
nutid	0_a02
nuvaerende	0Qj01
nuvarande	0_c01
nuverandi	0J801
nuværende	0Qj01
nv	00`01
nvq	0>102
nyar	0_d01
nyara	0_d01
nybegynner	0_e02
nyboerjare	0_g02
nyborjare	0_g02
nybörjare	0_g02
nyelvvizsga	0_i01
nyelvvizsgat	0_i01
nyelvvizsgát	0_i01
nykyaan	0Hc01
nykyaeaen	0Hc01
nykyhetkeen	0Hc01
nykyhetki	0Hc01
nykyinen	0Hc01
nykyisin	0Hc01
nykyään	0Hc01
nyni	09801
nyní	09801
nyrt	00`01
nyt	0Hc01
nyár	0_d01
nábrežie	0^P01
nábřeží	0>V01
nám	0_j02
námestie	0^P01
náms- og starfsferill	0L?01
námsbraut	01k01
námskeið	0^]01
náměstek	0=l01
náměstí	0>V01
nâng cao	0^^02
nå	0MM01
nåværende	0MM01
nível avançado	08E01
nível básico	0Id01
nível intermediário	0Ak01
nívódíj	00001
nõrk	04M01
nõustaja	01=01
nú	0J801
núcleo	0Ec01
núm	08Z01
nútíð	0J801
núverandi	0J801
năm	0_l02
nő	0_n01
nős	0I<01
nőtlen	0I<01
nővér	02001
nữ	0_o01
o	0`003
o levels	02O01
o momento	07Y01
o-levels	02O01
oab	0?901
obala	08c01
obchod	0FI02
obchodna akademia	0YY01
obchodni akademie	0C@01
obchodni zastupce	0=l01
obchodnik	0@l02
obchodny zastupca	0?A01
obchodná akadémia	0YY01
obchodní akademie	0C@01
obchodní zástupce	0=l01
obchodník	0@l02
obchodný zástupca	0?A01
obcina	0=K01
obecnie	04401
oberschule	0<701
objava	0VB01
objavljen	0`301
objavljeno	0`401
oblikovalec	0D901
oblikovalka	0D901
obmann	02\01
obor	0`501
oboru	0`501
obrt	0U201
obtained	09301
obuka	0`601
občina	0=K01
oca	01N01
ocakavane	0`701
ocekavano	0`801
ocekivano	0`902
ocena	0`;03
ocena koncowa	0`>01
ocena końcowa	0`>01
oceneni	00501
ocenenie	00401
ocenění	00501
och	0`?01
ocjena	0`@01
ocm	01N01
ocp	01N01
octrooi	0<W01
od	0`A0<
odbor	0`M03
oddelek	0IE01
oddeleni	0FU01
oddelenie	0FZ01
oddzial	0HL01
oddział	0HL01
oddělení	0FU01
ode	01=01
odeljenje	0Ej01
odgojitelj	0V701
odjel	0`P01
odjeljenje	0`P01
odlicno	0^`06
odlično	0^`06
odotettu	06m01
odsek	0`Q03
odsjek	0`P01
odul	0:c01
odulu	0:c01
odvetnica	0D901
odvetnik	0D901
odvjetnica	0=901
odvjetnicki ured	0U201
odvjetnik	0=901
odvjetnički ured	0U201
odznaczenie	0LV01
odznaka	0LV01
oekonom	05T02
oenologue	01W01
oeversaettare	02801
oevet	0`T01
of	0`U01
office	0N002
officer	01h01
officina	03@01
officine	03@01
oficial	02602
oficina	08;02
ofisi	03K01
og	0`V02
oggi	00k01
ogift	0`X02
ogretim gorevlisi	05801
ogretim uyesi	05801
ogretmen	05801
ogretmeni	05801
ohg	00`01
ohjaaja	05B01
ohjelmoija	05B01
oifigeach	03I01
ojczyste	0HI01
ojczystego	0HI01
ojczysty	0HI01
okj	0`Z02
oklevel	0`\02
okleveles	0I?01
oklevél	0`\02
okonom	05T02
okres	0_j02
oktato	02001
oktató	02001
okul	03c01
okulu	03c01
oldal	0`^01
olimpiada	0`_03
olimpiade	00B01
olimpiadă	0>H01
olimpiāde	00B01
olimpíada	00M01
ollscoil	0`b02
ologist	0Q`01
olympiad	00N01
olympiada	0?K02
olympiáda	0?K02
omanik	01=01
omistaja	05B01
on lisans	0]501
ondernemer	02Q01
onderneming	0N801
onderscheiding	0I701
onderzoeker	02Q01
oneletrajz	0`d01
oneletrajza	0`d01
ongehuwd	04X01
ongoing	0Ag01
onkentes	0`e01
onkormanyzat	06l01
onlajn	0`f01
online	0`g0A
onlisans	0]501
onlus	03@01
onoracha	0OW01
ontwerper	02Q01
ontwikkelaar	02Q01
onur belgesi	0:c01
onwards	0Ag01
onóracha	0OW01
oopt	0;Y01
op afstand	0QL01
opcina	0U201
operaator	01=01
operaattori	05B01
operador	02R01
operadora	02R01
operaia	01l01
operaio	01l01
operari	02501
operaria	02602
operario	01A01
operater	0a803
operateur	01W01
operatoare	03N01
operatoer	05?03
operator	0a;0=
operatore	01l01
operatorius	02H01
operatorka	01m01
operators	02I01
operatoru	05801
operatrice	05J02
operatör	0F302
operatörü	05801
operatør	05T02
operària	02501
operátor	0W103
opetaja	01=01
opettaja	05B01
opic	0;Y01
opiekun	01m01
opiekunka	01m01
opisto	03j01
opistoaste	0JD01
opistotutkinto	0JD01
oplaeg	02b01
opleidingscentrum	07]01
oplæg	02b01
oppekava	0JC01
opravneni	0?m01
opravnenie	0?n01
oprichter	0IA01
oprávnenie	0?n01
oprávnění	0?m01
opstina	05k01
optiker	05G01
option	0LA01
opublikowany	06k01
opérateur	01W01
opératrice	01W01
općina	0U201
opština	05k01
oraz	0aH01
orden	08601
ordfoerande	02801
ordforande	02801
ordförande	02801
ordinary degree	09V01
organiser	01h01
organizer	01h01
orta	0aI02
orta duzey	0aI02
orta duzeyde	0aK01
orta düzey	0aI02
orta düzeyde	0aK01
orta seviye	0aK01
orta ust	0T401
orta ustu	0T401
orta üstü	0T401
orta-üst	0T401
ortagi	05801
ortalama	03A01
ortaokulu	03c01
ortağı	05801
orvos	02001
os	04H01
osakond	0aL02
osasto	0aN02
oscp	01N01
osd	0;Y01
osiedle	04H01
osiguranje	0?M02
osnivac	05902
osnivač	05902
osnove	0aP06
osnovna skola	0IM02
osnovna sola	0IO01
osnovna škola	0IM02
osnovna šola	0IO01
osnovne akademske studije	0;\01
osnovne studije	0;\01
osnovno	0aP06
osnovno znanje	0aV03
ospatar	03N01
ospedale	03@01
ospideal	0AA01
ospidéal	0AA01
osposobljavanje	0aY01
ospătar	03N01
ostaja	05B01
ostan	0AA01
osuuskunta	06301
osvc	0Do01
osvedceni	0?m01
osvedcenie	0?n01
osvedčenie	0?n01
osvč	0Do01
osvědčení	0?m01
osz	0aZ01
osze	0aZ01
osztaly	0a[02
osztalyzat	07^01
osztatlan kepzes	0I?01
osztatlan képzés	0I?01
osztondij	0Dl02
osztály	0a[02
osztályzat	07^01
ota	0a]02
oteli	03K01
otomotiv	03K01
otono	0a_01
otoño	0a_01
ottima	08X02
ottima conoscenza	08W01
ottimo	08X02
ou	00`01
outono	0a`01
ouvrage	0>Z01
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
ovet	0`T01
ovlascenje	0`601
ovlastenje	0aY01
ovlaštenje	0aY01
ovlašćenje	0`601
ovoda	0V401
ovodapedagogus	02001
ovono	02001
owner	01h01
oy	00`01
oyj	00`01
oz gecmis	0aa01
ozenjen	0_502
ozgecmis	0aa01
ozgecmisi	0aa01
oü	00`01
očakávané	0`701
očekivano	0`902
očekáváno	0`801
oženjen	0_502
p	0ab01
p o box	0ac01
p zza	0>W01
p.o. box	0ac01
p.zza	0>W01
pa	0ad01
pa distans	0FC01
pa nett	0Ld01
paa	0ad01
paa distans	0FC01
paa nett	0Ld01
paaaine	0W701
paagaaende	0ae02
paagaar	0_c01
paallikko	05B01
pabrik	07A01
packer	01h01
pacse	0?H01
pacsee	0?H01
pacsé	0?H01
pacsée	0?H01
pad	0Dn01
pada	0ag01
padagog	05G01
padalinys	0D@01
padaria	02S01
padeiro	02R01
padejeja	02H01
padejejas	02H01
padeka	05c01
padronanza	0J[01
padzilinats	0ah01
padziļināts	0ah01
padėjėja	02H01
padėjėjas	02H01
padėka	05c01
paeaeaine	0W701
paeaellikkoe	05B01
paedagog	0ai02
paeivaekoti	0S002
paetevyys	0W601
pagaende	0ae02
pagar	0_c01
pagaritookoda	04e01
pagaritöökoda	04e01
pagasts	0>;01
page	0ak02
pagina	0am05
pagrindai	0;U02
pagrindine mokykla	0C\01
pagrindines	0b201
pagrindinė mokykla	0C\01
pagrindinės	0b201
paguyuban	07A01
paipear	0>[01
paipéar	0>[01
paitinn	0>[01
paivakoti	0S002
paja	06301
pakankamai	0b301
pakar	0b401
palestra	04n01
paligs	02I01
palkinto	06401
palmes	00L01
palvelu	06301
palveluneuvoja	05B01
palvelut	06301
palyazat	00001
palīgs	02I01
pamata	0b502
pamatlimeni	06:01
pamatlimenis	0b502
pamatlīmenis	0b502
pamatlīmenī	06:01
pamatskola	03i01
pamatzinasanas	0b502
pamatzināšanas	0b502
pana	0b701
pana in	0b701
pana in prezent	01i01
pana la	0b701
panaderia	07@01
panadero	01A01
panadería	07@01
panettiere	01l01
panificio	03@01
panimo	06301
pank	04e01
pankki	06301
panna	0U101
paper	0=>01
papeteries	02g01
paralegal	01h01
paramedic	01h01
parcours	0LA01
pardaveja	02H01
pardavejas	02H01
pardavėja	02H01
pardavėjas	02H01
pardeveja	02I01
pardevejs	02I01
parduotuve	03?01
parduotuvė	03?01
paredzams	0b801
paredzets	0b801
paredzēts	0b801
park	0Dn01
parken	0Mn01
parkway	05b01
parstavis	02I01
partner	0b902
partners	02o01
paru dans	0>Z01
parvalda brivi	0=m01
pasaje	08Z01
pasante	01A01
pascasarjana	0b;01
paseo	08Z01
pasif	0BH01
pasivne	0b<02
pasivni	0]O01
pasivno	0aV03
pasivní	0]O01
pasivně	0]O01
paslaik	0YC01
pasniedzejs	02I01
pasniedzējs	02I01
pasnodarbinats	05d01
pass	0b>02
passage	04Z01
passatge	08h01
passed	09301
passeig	08h01
passi	0W601
pastelero	01A01
pasticcere	01l01
pasvaldiba	05d01
pasívne	0]F01
paten	09D01
patent	0b@0@
patentas	0Uk01
patente	0bP03
patentino	01>01
patents	0F>01
patentti	0JP01
patevyys	0W601
patissier	01W01
patissiere	01W01
patlaban	0YC01
pavars	02I01
pavasaris	0bS02
pavārs	02I01
paysagiste	01W01
pazenges	08102
pazymejimas	07\01
pazymiu vidurkis	0:@01
pazymys	0:@01
pašlaik	0YC01
pašnodarbināts	05d01
pašvaldība	05d01
pažengęs	08102
pažymių vidurkis	0:@01
pažymys	0:@01
pažymėjimas	07\01
pd	0bU01
peaeriala	0JC01
peatukk	03J01
peatükk	03J01
pedagogus	02001
pedagógus	02001
pegawai	02101
pek	02001
pekara	0?M02
pekaren	03>01
pekarna	0XL02
pekerja	02101
pekseg	06l01
pekáreň	03>01
pekárna	0Do01
pelatih	02101
pelatihan	0<601
pelayan	02101
pemandu wisata	02101
pembicara	09D01
pemenang	05Z01
pemerintah	07A01
pemilik	02101
peminatan	0<R01
pemula	0bV02
penanggung jawab	02101
pendiri	02101
peneliti	02101
penerbit	0bX02
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
percakapan	0BH01
percentage	00T01
perempuan	0ab01
perfecto	0H701
perfeito	0H601
perfekcyjny	0bZ01
perfekt	0b[01
perfektne	0b\02
perfektně	0b^01
perfetto	0b_01
perguruan tinggi	0K]01
periodico	04n01
periodista	02602
perit	04i01
perito	0EU01
perito industriale	0EU01
periódico	04n01
perkiraan	0Dk01
permis	0?a03
permis b	03C01
permis de conducere	01[01
permiso	01Z01
permit	01U01
permís	01Y01
perpustakaan	07A01
personel	05801
personeli	05801
perumahan	0DR01
perusahaan	07A01
peruskoulu	03j01
peruskoulun paattotodistus	04h01
peruskoulun paeaettoetodistus	04h01
peruskoulun päättötodistus	04h01
perustaidot	04Q02
perustaito	04S01
perustaja	05B01
perustaso	0b`01
perusteet	04Q02
perustutkinto	0ba02
pesantren	0K]01
peserta magang	02101
pesquisador	02R01
pesquisadora	02R01
petniece	02I01
petnieks	02I01
petugas	02101
pfa	03801
pfleger	05G01
pg dip	0O001
pgce	0bc02
pgdip	0bc02
ph d	0be03
ph d grad	0bh01
ph d studerende	0bi01
ph.d	0be03
ph.d.-grad	0bh01
ph.d.-studerende	0bi01
phan tich	09H01
pharma	02o01
pharmaceuticals	02o01
pharmacie	02g01
pharmacien	01W01
pharmacienne	01W01
pharmacist	01h01
pharmacy	02o01
pharmd	0E501
phat trien	09H01
phd	0bj02
phd student	06U01
phdr	0B@02
phien dich	09H01
phiên dịch	09H01
pho	0@V01
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
phuong	0@V01
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
phường	0@V01
phố	0@V01
phục vụ	09H01
piagam	0bl02
piata	04E01
piazza	0>W01
piazzale	0>W01
piața	04E01
picker	01h01
piekarnia	02n01
pielegniarka	01m01
pielegniarz	01m01
pielęgniarka	01m01
pielęgniarz	01m01
pilot	0bn02
pincer	02001
pincér	02001
pion	0HL01
pirma limena augstaka izglitiba	0V301
pirmininkas	02H01
pirmā līmeņa augstākā izglītība	0V301
pis	08h01
pisarna	0=K01
piso	08Z01
pivara	05k01
pivovar	0FI02
pivovara	0U201
pivovarna	0=K01
pivovary	0Do01
pizzeria	03@01
pjazza	0C_01
pl	04F02
plac	04H01
placa	08h01
place	04Z01
plads	0Mn01
plaket	0:c01
plaketa	0c001
plakett	0c101
plan	04Y01
planeeritav	0I601
planer	05G01
planerad	0<301
planirano	0`902
planlagt	0MP02
planlanan	0;n01
planned	05V01
planner	06>02
planots	0b801
planovane	0`701
planovano	0`801
planowane	0c201
planowany	0c201
plant	02o01
plantsoen	0Dn01
planuojama	0_^01
plass	0:?01
platz	0@M01
plaza	08Z01
plaça	08h01
plc	00`01
plein	0Dn01
plida	0;Y01
plombier	01W01
plumber	01h01
plynne	03n02
plynnie	0:a01
plynny	0:a01
plynně	04301
plynule	03n02
plánované	0`701
plánováno	0`801
plānots	0b801
pm	06U01
pmp	01N01
po box	0ac01
pobalscoil	01D01
pobednica	0c301
pobednik	0c301
pobjednica	00601
pobjednik	00601
pocetnik	0c404
pocetno	0c802
poczatkujacy	0c:02
początkujący	0c:02
podcast	0=>01
podjetje	0=K01
podnik	0FI02
podsladek	0=l01
podsládek	0=l01
podstawowa	0c<02
podstawowe	0c>01
podstawowy	0c<02
podstawowym	0c>01
podstawy	0c<02
poduzece	0U201
poduzeće	0U201
podyplomowe	0TB01
podzim	0c?01
poglavje	0VB01
poglavlje	0@d02
pogovorno	0c@01
pohar	0?K02
pohiharidus	0U501
pohikool	03O01
pohvala	0\103
pohár	0?K02
poistovna	03>01
poisťovňa	03>01
pojistovna	0Do01
pojišťovna	0Do01
pokal	0cA02
pokladni	0=l01
pokladnik	0@l02
pokladní	0=l01
pokladník	0@l02
poklicna matura	0cC01
pokrocila	0cD04
pokrocily	0cD04
pokročilá	0cD04
pokročilý	0cD04
polaznik	0aY01
pole	0?J01
poletje	0cH01
police	02o01
policealne	0cI01
polier	02\01
poliklinika	0cJ03
politechnika	03]01
politechniki	03]01
politecnica	0JK03
politecnico	0AY03
politehnica	07201
politeknik	0K]01
politècnica	01L01
politécnica	0A902
politécnico	0A902
polizist	05G01
polku	08001
polozen	0H?02
položen	0H?02
polytechnic	01K01
polytechnique	01M01
pomlad	0cM01
pomocnica	0@h02
pomocnik	0cN05
pomocník	0=l01
pomoćnica	0=901
pomoćnik	0=:02
pomočnica	0D901
pomočnik	0D901
ponencia	0cS02
pontificia	0?T01
pontifícia	0?T01
ponència	0?401
poradca	0?A01
poradce	0=l01
porocen	0YQ01
porocena	0YQ01
poročen	0YQ01
poročena	0YQ01
portal	08Z01
pos doutorado	0H>01
pos graduacao	0JX01
posgrado	0R>01
poslovoda	0=:02
poslovođa	0=:02
postboks	0cU02
postbus	0cW01
postdoc	06U01
poste actuel	00_01
poster	0cX06
postfach	04d01
postgrado	0R>01
postgraduate	0O001
postgraduate certificate	0O001
postgraduate diploma	0O001
postgrau	0YP01
postliceala	0A;01
postliceală	0A;01
postman	01h01
posvet	0VB01
poszter	0FB01
pot	0^Q01
potrdilo	0?k01
potvrda	0H?02
pour	0c^01
pouzivatelsky	0c_01
používateľsky	0c_01
povprecje	0c`01
povprecna ocena	0c`01
povprečje	0c`01
povprečna ocena	0c`01
poziom zaawansowany	0:a01
pozoriste	05k01
pozorište	05k01
početnik	0c404
početno	0c802
pr	03H01
praca	0ca02
praca z domu	0^O01
praca zdalna	0QM01
pracovnice	0=l01
pracovnicka	0?A01
pracovnik	0@l02
pracovník	0@l02
pracovníčka	0?A01
pracownica	01m01
pracownik	01m01
practical	0A@01
practicant	03N01
practicante	01A01
practice	02o01
practitioner	01h01
pradedantysis	0cc02
pradikat	01@01
pradinis	0;U02
pradmenys	0b201
praedikat	01@01
praegu	0PJ01
praeguseni	0PJ01
praktijk	02P01
praktikant	0ce08
praktikantas	02H01
praktikante	02F02
praktikantin	09901
praktikants	02I01
praktikantė	02H01
praktykant	01m01
praktykantka	01m01
pramuniaga	02101
pranesimas	0Uk01
pranešimas	0Uk01
praticante	01l01
pravnica	0@a03
pravnicka	0@l02
pravnik	0cm05
prawniczka	01m01
prawnik	01m01
prawo jazdy	0@<01
prawo wykonywania zawodu	0@<01
praxis	03901
praça	04;01
pre intermediate	0:n01
pre-intermediate	0:n01
precejies	0_701
precejusies	0_701
preconizat	07U01
precējies	0_701
precējusies	0_701
predajna	03>01
predajňa	03>01
predavac	0d203
predavanje	0Ud03
predavatelj	05;01
predavač	0d203
preddiplomski studij	0d501
predikat	0D<01
prednaska	0Ti02
prednáška	0@j01
predpoklad	0`801
predpokladane	0d602
predpokladané	0`701
predseda	0@l02
predsedkyne	0=l01
predsednica	0d802
predsednicka	0?A01
predsednik	0d802
predsedníčka	0?A01
predsjednica	0=901
predsjednik	0=901
preduzece	05k01
preduzeće	05k01
predvideno	0d:03
predvidoma	0d=01
predviđeno	0`902
preemia	0d>02
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
premio	0d@03
premios	01P01
premiu	0>H01
premiul	0>H01
premiul i	0>H01
premju	0=Z01
preparateur	01W01
preparatoria	0>_01
preparatrice	01W01
preprint	0=>01
presedinte	03N01
present	0dC03
presentation	0=>01
presente	0dF03
presernova nagrada	0c001
president	0dI03
presidenta	02602
presidente	03404
press	02o01
presso	0>U01
preukaz	0?n01
prevajalec	0D901
prevajalka	0D901
previsao	0AH01
previsio	0dL01
previsionnel	07`01
previsió	0dL01
previst	0dL01
prevista	0dM04
prevista para	0dQ02
previsto	0dS03
previsão	0AH01
prevodilac	06O01
prevoditelj	0V701
prevu	07`01
prevue	07`01
prezent	0dV02
prezentare	06Y01
prezes	01m01
prezident	02J02
prezidents	02I01
prešernova nagrada	0c001
preżent	0<?01
președinte	03N01
pri	0dX02
pria	0WR01
pricakovano	0d=01
priemer	0P[01
priemyselna skola	0YY01
priemyselná škola	0YY01
prijs	0<901
prilaz	08c01
primaria	03801
primarie	03801
primary school	01K01
primavara	0dZ01
primavera	0d[04
primeiro lugar	00M01
primer lugar	01P01
primer premi	01Q01
primer premio	01P01
primo classificato	00O01
primo posto	00O01
primo premio	00O01
primăria	03801
primărie	03801
primăvara	0dZ01
prince2	01N01
principal	01h01
principiant	0d_01
principiante	0d`03
printemps	0dc01
printiseacht	06F01
printíseacht	06F01
pripravnica	0@a03
pripravnik	0@a03
pris	0\603
prisen	0dd02
priset	0df01
prispevek	0@f02
prispevok	0@j01
prix	00L01
prizas	05c01
prize	00N01
priznanje	0\103
pričakovano	0d=01
proc	01X01
proceedings	0TL02
prodajalec	0D901
prodajalka	0D901
prodavac	0dg03
prodavacica	06O01
prodavač	0dj02
prodavačica	06O01
prodavnica	05k01
prodejna	0Do01
prodi	0<R01
producer	01h01
product manager	06U01
product owner	06U01
productions	02o01
productor	01A01
productora	01A01
produtor	02R01
proefschrift	0<W01
prof	0^]01
profesijny zivotopis	0dl01
profesijný životopis	0dl01
profesine kvalifikacija	0=e01
profesine mokykla	0C\01
profesinis bakalauras	0:901
profesinis issilavinimas	0=e01
profesinis išsilavinimas	0=e01
profesinė kvalifikacija	0=e01
profesinė mokykla	0C\01
profesional	08T01
profesionala videja izglitiba	06T01
profesionalais bakalaurs	0:801
profesionalais magistrs	0ZC01
profesionalna biografija	0<i01
profesionālais bakalaurs	0:801
profesionālais maģistrs	0ZC01
profesionālā vidējā izglītība	06T01
profesjonsstudium	0Ij01
profesni prukaz	0?m01
profesni zivotopis	0dm01
profesní průkaz	0?m01
profesní životopis	0dm01
profesoara	03N01
profesoară	03N01
profesor	0dn0:
profesora	01A01
profesorius	02H01
profesors	02I01
professeur	01W01
professional proficiency	0>I01
professional working proficiency	0Ng01
professionale	08W01
professioneel	0e801
professionnel	0B;01
professionsbachelor	09_01
professionshoejskole	0I:01
professionshojskole	0I:01
professionshøjskole	0I:01
professor	0e909
professora	07B02
professore	01l01
professoressa	01l01
professori	05B01
professzor	02001
profesör	05801
proficient	02L02
proficient user	0>I01
profiel	02c01
profil	0H201
profilul	0H201
profissional	08E01
progettista	01l01
program	0eB05
program studi	0<R01
programador	02203
programadora	02203
programatoare	03N01
programator	0eG03
programci	05801
programcı	05801
programer	0a803
programerka	0D901
programi	04<01
programista	01m01
programistka	01m01
programma	0eJ01
programmatore	01l01
programmatrice	01l01
programmeerija	01=01
programmer	0eK02
programmerare	02801
programmerer	06;01
programmet	02[01
programmetaja	02I01
programmetajs	02I01
programmeur	0@K02
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
projektant	0eM04
projektantka	01m01
projektledare	02801
prolece	0eQ01
proleće	0eQ01
proljece	0eR01
proljeće	0eR01
promedio	0>]01
promenade	0@M01
promotie	0GJ01
promotion	0eS01
promovendus	0IA01
promoviert	0eS01
properties	02o01
prosecna ocena	0eT01
prosek	0eT01
prosek ocena	0eT01
prosečna ocena	0eT01
prosiding	09D01
prosjecna ocjena	0`@01
prosjek	0`@01
prosjek ocjena	0`@01
prosječna ocjena	0`@01
prospech	0@=02
prospective	05V01
prospektas	03H01
prospekts	0>;01
prospěch	0PZ01
prostovoljec	0D901
prostovoljka	0D901
provincia	03@01
provincie	0N801
provinsi	0DR01
pruefer	05G01
pruefung	0;]01
prufer	05G01
prufung	0;]01
prukaz	0?m01
prumer	0PZ01
prvostopenjski	0EY01
prvostupnica	0d501
prvostupnik	0d501
przedsiebiorstwo	02n01
przedsiębiorstwo	02n01
przedstawiciel	01m01
przedszkole	03]01
przeglad	06k01
przegląd	06k01
przewidywane	0c201
przewidywany	0c201
przychodnia	02n01
práca z domu	0^O01
právnik	0?A01
právnička	0@l02
právník	0=l01
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
príspevok	0@j01
próf	0^]01
prófessor	0<f01
prüfer	05G01
prüfung	0;]01
prēmija	00B01
průkaz	0?m01
průměr	0PZ01
psc	0_j02
psichologas	02H01
psicoleg	02501
psicologa	0eU04
psicologo	0<E03
psicòleg	02501
psicòloga	02501
psicóloga	05o02
psicólogo	05o02
psiholog	0eY04
psihologs	02I01
psikolog	0e]02
psm	01N01
pst	0Yh01
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
psč	0_j02
pt	0e_02
pte	0ea02
pte ltd	00`01
pty	00`01
pty ltd	00`01
pub	02o01
pubblicato	06Z01
pubblicazione	06Z01
publicacao	04n01
publicacio	0?401
publicacion	01\01
publicació	0?401
publicación	01\01
publicado	0?202
publicat	0?002
publicatie	0<W01
publication	0>Z01
publicação	04n01
publicerad	0Jg01
publiceret	02b01
publie	0>Z01
publikace	0F:01
publikacia	0@j01
publikacija	0ec04
publikacio	0FB01
publikacja	06k01
publikation	07k01
publikácia	0@j01
publikáció	0FB01
publikācija	0F>01
publisert	0Tk01
published	0=>01
publishers	02o01
publishing	02o01
publié	0>Z01
puchar	0LV01
pucko otvoreno uciliste	0eg01
puerta	08Z01
puheenjohtaja	05B01
puheenvuoro	0JP01
puiestee	0Ym01
puikiai	0X701
puikus	0X701
puisto	08001
pusat	07A01
pustakawan	02101
put	0eh02
puuseppa	05B01
puuseppae	05B01
puuseppä	05B01
pučko otvoreno učilište	0eg01
pza	08Z01
página	0ej02
pályázat	00001
până	0b701
până la	0b701
până în	0b701
până în prezent	01i01
pâtissier	01W01
pâtissière	01W01
pädagog	05G01
päiväkoti	0S002
pätevyys	0W601
pääaine	0W701
päällikkö	05B01
på	0ad01
på distans	0FC01
på nett	0Ld01
pågående	0ae02
pågår	0_c01
pædagog	06=01
pék	02001
pékség	06l01
pénztáros	02001
pós-doutorado	0H>01
pós-graduação	0JX01
póster	01\01
pôle	0?J01
pôster	04n01
põhiharidus	0U501
põhikool	03O01
pārdevēja	02I01
pārdevējs	02I01
pārstāvis	02I01
pārvalda brīvi	0=m01
pētniece	02I01
pētnieks	02I01
płynnie	0:a01
płynny	0:a01
přednáška	0F:01
předpoklad	0`801
předpokládané	0`801
předseda	0=l01
předsedkyně	0=l01
překladatel	0TA01
příspěvek	0F:01
qa	06U01
qpa	0@J01
quaderni	06Z01
quaderns	0?401
quadra	04;01
quadro	01l01
quai	04Z01
qualifica	0el02
qualifica professionale	0EU01
qualificacio	0Jo01
qualificació	0Jo01
qualified	01U01
quan	0@V01
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
quận	0@V01
quỹ	0:]01
r	0^H01
raadgivare	02801
raadgiver	05T02
raamat	03J01
raamatukogu	04e01
raamatupidaja	01=01
racunovoda	0=:02
racunovodja	0D901
racunovodkinja	0D901
rad	0@d02
rad od kuce	0^L02
rad od kuće	0^L02
radca	01m01
radgivare	02801
radgiver	05T02
radgjafi	0<f01
radionica	0?M02
radna biografija	0<i01
radnica	0=:02
radnik	0=:02
radstefna	0>T01
raduneyti	06501
rafvirki	0<f01
ragel	0[301
ragioniere	01l01
rahastonhoitaja	05B01
rahuldav	0U:01
raitti	08001
rajonas	03H01
rakenduskorgharidus	0::01
rakenduskorgkool	03O01
rakenduskõrgharidus	0::01
rakenduskõrgkool	03O01
rakennus	06301
rakpart	03M01
raksts	0F>01
rama	0JS01
rambla	08h01
rannog	05_01
rannsakandi	0<f01
rannóg	05_01
ranta	08001
raportti	0JP01
rapport	05W03
ravintola	06301
razgovorno	0en01
raziskovalec	0D901
raziskovalka	0D901
razoavel	0Ak01
razoável	0Ak01
razveden	0_502
razvedena	0_502
razvijalec	0D901
razvijalka	0D901
razvojni	0=901
računovodja	0D901
računovodkinja	0D901
računovođa	0=:02
raġel	0[301
rd	0eo02
re	0JA01
realexamen	0N?01
realschulabschluss	01?01
realschule	0<701
realty	02o01
reatha	05P01
rebbiegha	0f101
rebbiegħa	0f101
rebbieh	0=Z01
rebbieħ	0=Z01
recenzio	0FB01
recenzió	0FB01
recenzja	06k01
recepcioner	0V701
recepcionista	02203
recepcios	02001
recepciós	02001
recepcjonista	01m01
recepcjonistka	01m01
recepcna	0?A01
recepcni	0=l01
recepcny	0?A01
receptioner	03N01
receptionera	03N01
receptionist	0f204
receptioniste	02Q01
receptionniste	01W01
receptor	05;01
recepčná	0?A01
recepční	0=l01
recepčný	0?A01
recepționer	03N01
recepționeră	03N01
recompense	00L01
reconeixement	01Q01
reconhecimento	00M01
reconocimiento	01P01
recruiter	06U01
red seal	02N01
redacteur	0@K02
redactoare	03N01
redactor	0f603
redactora	02602
redactrice	01W01
redakteur	05G01
redaktoer	05?03
redaktor	0f906
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
redelijk	0Am01
rederi	0:>01
rederiet	0:>01
reditel	0TA01
referat	0f?03
referats	0F>01
referens	02001
referent	0fB08
referenta	03N01
referentka	01m01
referentă	03N01
referāts	0F>01
region	0fJ03
regione	03@01
registered	01U01
registrar	01h01
registratie	0<U01
registration	01U01
registro	0?901
rehtori	05B01
reiprennandi	0M]01
rektor	05?03
rektorova nagrada	00601
relawan	02101
relazione	06Z01
remota	0fM02
remote	0fO04
remotely	0Mj01
remoto	0fS03
rencana	0Dk01
rendelo	06l01
rendelő	06l01
reparto	0E401
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
responsable	0fV03
responsavel	02R01
responsável	02R01
ressort	06<01
restaurace	0Do01
restauracia	03>01
restauracja	02n01
restaurang	0=J01
restaurant	0fY08
restaurante	08;02
restaurator	05G01
restauratore	01l01
restauratrice	01l01
restavracija	0=K01
restonomi	04I01
restoran	0fa05
restoranas	03?01
restorani	03K01
restorans	05d01
restoranı	03K01
restorer	01h01
restorāns	05d01
result	00T01
resume	0^F01
resumo	04n01
reszleg	0B?01
retail	0ff02
retning	0fh01
rettindi	0X`02
review	0=>01
revija	0VB01
revisor	05?03
revisore	01l01
revista	0fi04
revistă	06Y01
revizor	0V701
revue	0>Z01
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
ridic	0TA01
ridicsky prukaz	0?m01
rigorosum	0;Y01
rijbewijs	0<U01
rimelig	0]A01
ring	0@M01
rinne	08001
ristorant	07T01
ristorante	03@01
ritari	0<f01
ritgerd	0>T01
ritgerð	0>T01
ritstjori	0<f01
ritstjóri	0<f01
rivista	06Z01
riwayat hidup	0CN01
riċerkatur	04i01
rndr	0B@02
road	05b01
robotnik	0?A01
robotník	0?A01
roc	0fm01
rocenka	0F:01
rodeny hovorca	0[I01
rodený hovorca	0[I01
rodily	0[Q01
rodily mluvci	0[Q01
rodilý	0[Q01
rodilý mluvčí	0[Q01
rodny jazyk	0fn02
rodný jazyk	0fn02
rodovia	04;01
rodzimy	0HI01
roinn	0g002
rok	0g203
rokov	0g501
roku	0g602
roky	0g802
ronda	0?702
route	04Z01
rozdzial	06k01
rozdział	06k01
rozvedena	0g:02
rozvedeny	0g:02
rozvedená	0g:02
rozvedený	0g:02
rozwiedziona	0U101
rozwiedziony	0U101
ročenka	0F:01
rt	0g<02
rua	04;01
rudens	0g>01
rudiments	0;901
ruduo	0g?01
rue	04Z01
ruhsat	0;o01
ruim voldoende	0Nd01
rukovodilac	06O01
rukovoditelj	0V701
rumah sakit	07A01
runai	03I01
runner up	00N01
runner-up	00N01
rupnica	05d01
rutineret	0g@01
rw	0DR01
ry	00`01
ryhma	0gA02
ryhmae	0gA02
ryhmä	0gA02
ráðgjafi	0<f01
ráðstefna	0>T01
ráðuneyti	06501
rådgivare	02801
rådgiver	05T02
réceptionniste	01W01
récompense	00L01
rédacteur	01W01
rédactrice	01W01
région	02g01
résidence	04Z01
résumé	0^F01
részleg	0B?01
réttindi	0X`02
rúnaí	03I01
rūpnīca	05d01
s a	00`01
s a de c v	00`01
s a r l	00`01
s a s	00`01
s a u	00`01
s c	00`01
s coop	00`01
s d	0PN01
s e	0CJ01
s h	0CJ01
s kom	0CJ01
s l	00`01
s l u	00`01
s n c	00`01
s p	0=K01
s p a	00`01
s pd	0CJ01
s pohvalom	0`@01
s r l	00`01
s r o	00`01
s t	0CJ01
s vyznamenanim	0@=02
s vyznamenaním	0P[01
s vyznamenáním	0PZ01
s.a	00`01
s.a. de c.v	00`01
s.a.r.l	00`01
s.a.s	00`01
s.a.u	00`01
s.c	00`01
s.coop	00`01
s.d	0PN01
s.e	0CJ01
s.h	0CJ01
s.kom	0CJ01
s.l	00`01
s.l.u	00`01
s.n.c	00`01
s.p	0=K01
s.p.a	00`01
s.pd	0CJ01
s.r.l	00`01
s.r.o	00`01
s.t	0CJ01
s/a	00`01
s/d	0PN01
s1	09=01
s2	0gC02
s3	0G[01
sa	0gE02
saakka	07V02
saat ini	0P701
saatio	06301
sac	00`01
sach	09j01
sachbearbeiter	05G01
sachkunde	0YL02
sada	0CW02
sadasnjost	0CW02
sadašnjost	0CW02
saeaetioe	06301
saehkoeasentaja	05B01
saelger	06=01
saeljare	02801
saemileg	0_I01
safe	01N01
safn	06501
sage femme	01W01
sage-femme	01W01
saggio	06Z01
sagsbehandler	06=01
sahibi	05801
sahkoasentaja	05B01
sailor	01h01
saineolai	0gG02
saineolaí	0gG02
sairaala	06301
sairaanhoitaja	05B01
sairaanhoitaja (amk	04I01
sajf	0gI01
saksbehandler	06;01
sal lum	0<?01
sal-lum	0<?01
sales	02101
salesman	01h01
salesperson	01h01
saleswoman	01h01
saljare	02801
salon	02o01
sambo	0J901
samboer	0J:01
samenwonend	04X01
samhradh	0gJ01
samlevende	0gK01
samordnare	02801
samostojni podjetnik	0=K01
samozatrudnienie	02n01
sampai	0PN01
sampai dengan	0PN01
sampai saat ini	0P701
sampai sekarang	0P701
sampiyon	0:c01
samska	0YQ01
samski	0YQ01
samtaleniva	0=n01
samtalenivaa	0=n01
samtaleniveau	0]A01
samtalenivå	0=n01
samtalsniva	0QN01
samtalsnivaa	0QN01
samtalsnivå	0QN01
san ve tic	00`01
san. ve tic	00`01
sanayi	03K01
sang lap	09H01
sangat baik	0X902
saopstenje	0`301
saopštenje	0`301
sap certified	01N01
saradnica	06O01
saradnik	06O01
sarjana	0CJ01
sarl	00`01
sarunvaloda	0gL01
sarunvalodas limeni	0gL01
sarunvalodas līmenī	0gL01
sas	00`01
sasu	00`01
sat	0;Y01
satis temsilcisi	05801
satisfacator	0B001
satisfăcător	0B001
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
sayfa	0gM01
sbornik	0F:01
sborník	0F:01
sc	04E01
scala	0>W01
scarso	0AW01
scc	01N01
sccl	00`01
schein	0;]01
schilder	02Q01
schlosser	05G01
scholarship	00N01
scholengemeenschap	07]01
school	0gN02
school leaving certificate	02O01
school level	0:n01
school of	01K01
schreiner	05G01
schreinerei	03901
schulabschluss	01?01
schule	0PX02
schulkenntnisse	05F01
schwerpunkt	0KT01
schwester	02\01
scientist	01h01
scienziato	01l01
scoala	07201
scoala gimnaziala	07201
scoala postliceala	0gP02
scoala profesionala	09K01
scoil	01D01
scolaire	0;901
scolaireacht	0=V01
scolastica	0AW01
scolastico	0:d02
scolastico buono	0F701
scoláireacht	0=V01
scop	00`01
scopus	01X01
score	00T01
scrum master	0gR02
scuola	01O01
scuola media	01O01
scuola primaria	01O01
scuola superiore	01O01
sdn bhd	00`01
sdruzeni	0Do01
sdružení	0Do01
se	00`01
se traja	0CY01
secao	0Ec01
seccao	0Ec01
seccio	0FL01
seccion	0D:01
secció	0FL01
sección	0D:01
second class	00T01
second place	00N01
secondary education	02O01
secondary school	01K01
secondary school certificate	02O01
secretaire	01W01
secretar	03N01
secretara	03N01
secretaresse	02Q01
secretari	02501
secretaria	0gT04
secretario	05o02
secretaris	02Q01
secretary	01h01
secretară	03N01
secretària	02501
secretária	02R01
secretário	02R01
secrétaire	01W01
secteur	0?J01
sectia	0DC01
sectie	0gX02
section	0=d01
sector	04E01
sectorul	04E01
secundaria	0JQ02
secundario	00J01
secundària	0;L01
secundário	00J01
secção	0Ec01
secția	0DC01
secție	0DC01
sedaj	0CY01
sedan	0MT01
sedang	0BH01
sedanjost	0CY01
sef	0gZ04
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
sehr gut	0MK02
sehr gute kenntnisse	0MK02
seit	0g^01
seite	0g_01
sejak	0g`02
sekarang	0P701
sekce	0FU01
sekcia	0FZ01
sekcja	0HL01
sekolah	0K]01
sekolah dasar	0K]01
sekolah menengah	0K]01
sekolah tinggi	0K]01
sekretaer	0ZV03
sekretar	0gb03
sekretare	02I01
sekretarica	06O01
sekretaris	02101
sekretarka	0O303
sekretars	02I01
sekretarz	01m01
sekreter	05801
sekreterare	02801
sekreteri	05801
sekretore	02H01
sekretorė	02H01
sekretárka	0?A01
sekretářka	0=l01
sekretär	0ge02
sekretær	05T02
sekretāre	02I01
sekretārs	02I01
seksi	09h01
seksjon	0gg01
sektion	0gh02
sektor	0gj03
sekundarabschluss	01?01
selbstaendig	09901
selbstandig	09901
selbststaendig	0Ma02
selbststandig	0Ma02
selbstständig	0Ma02
selbständig	09901
self employed	02o01
self-employed	02o01
selger	06;01
seller	0Q`01
selskab	0>J01
selskap	0:>01
selts	04e01
selvstaendig	0gm01
selvstendig naeringsdrivende	0gn01
selvstendig næringsdrivende	0gn01
selvstændig	0gm01
semaine	0go01
semaines	0go01
semana	0h002
semanas	0h002
seminaari	03j01
seminar	0<701
seminarium	0I:01
seminary	01K01
sempozyumu	0<X01
sena	0h201
senac	0?T01
senai	0?T01
sene	0h301
senior	0PM01
senter	0:>01
seo	06U01
serbest	03K01
serfraedingur	0h402
sergeant	01h01
serhaefing	01k01
sertificets	05e01
sertificēts	05e01
sertifika	0;o01
sertifikaat	0TT01
sertifikaatti	0h602
sertifikali	0;o01
sertifikalı	0;o01
sertifikasi	0h802
sertifikası	0;o01
sertifikat	0h:04
sertifikatas	07\01
sertifikats	05e01
sertifikuotas	07\01
sertifikāts	05e01
sertifioitu	03L01
sertifisering	08=01
sertifisert	08=01
servei	0FL01
serveis	03D01
server	01h01
serveur	01W01
serveuse	01W01
service	0?J01
services	02o01
servicio	0D:01
servicios	07@01
serviciul	0DC01
servicos	02S01
servirka	0=l01
servitoer	0h>02
servitor	0h>02
servitris	02801
servitör	02801
servitør	06;01
servizi	03@01
serviços	02S01
servsafe	01N01
servírka	0=l01
sestra	0@l02
setaliste	08c01
setany	03M01
setmana	0h@01
setmanes	0h@01
setor	0Ec01
settimana	0hA01
settimane	0hA01
settore	0hB02
seura	06301
sezione	0E401
seção	0Ec01
sgpa	0@J01
shipping	02o01
shop	02o01
shortlisted	00N01
shrm	01N01
si	0hD01
sia	00`01
siandien	0CM01
sicher	0MK02
sida	0hE01
sidan	0hF01
side	0hG02
siden	0MY02
sidlisko	0^P01
sidliste	0>V01
sieger	0cA02
siegerin	00:01
siele	0;Y01
sieu thi	0:]01
sieviesu	0hI01
sieviete	0hI01
sieviešu	0hI01
sigorta	03K01
sigurvegari	00;01
sihteeri	05B01
siiani	0PJ01
siivooja	05B01
silpnai	0b201
silver	00N01
silver medal	00N01
sim	0<601
sim a	0<601
sim c	0<601
simdi	0>901
simposio	04n01
simpozion	06Y01
simpósio	04n01
since	0hJ01
sinds	0hK01
singel	0Dn01
single	0@_01
sirket	03K01
sirketi	03K01
sistemas	08;02
sistemes	03D01
sistemi	03@01
sitesi	0>:01
siuo metu	0CM01
sivilingenioer	0Ij01
sivilingenior	0Ij01
sivilingeniør	0Ij01
siviloekonom	0Ij01
sivilokonom	0Ij01
siviløkonom	0Ij01
sivu	0hL01
sivuaine	0W701
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
sjukskoeterskeexamen	0LC01
sjukskoterskeexamen	0LC01
sjuksköterskeexamen	0LC01
sjálfboðaliði	0<f01
sjåfør	06;01
sjómaður	0<f01
sjúkrahús	06501
sk	0>:01
skarbnik	01m01
skild	0J901
skilled	0PM01
skilt	0hM02
skipper	0hO03
skipstjori	0<f01
skipstjóri	0<f01
skiries	0_701
skirteini	0X`02
skladiscnik	0D901
skladistar	0=901
skladištar	0=901
skladiščnik	0D901
skladnik	0@l02
skladník	0@l02
sklep	02n01
skoeterska	02801
skola	0hR07
skola primarja	03l01
skola sekondarja	03l01
skolan	0M:01
skole	0hY02
skolekundskaber	0;d01
skolekunnskaper	0;e01
skolen	0hY02
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
skrbnik	0D901
skribent	02801
skripsi	09D01
skripta	0Ti02
skriptá	0@j01
skup	0`401
skupina	0h[03
skuska	0?n01
skyrius	0h^02
skyrsla	0>T01
skírteini	0X`02
skóli	03e01
skólinn	03e01
sköterska	02801
skúška	0?n01
skýrsla	0>T01
sl	00`01
sladek	0=l01
sladovna	0Do01
sladovnik	0=l01
sladovník	0=l01
slaugytoja	02H01
slimnica	05d01
slimnīca	05d01
slobodna	0h`01
slobodny	0h`01
slobodná	0h`01
slobodný	0h`01
slta	0Qn01
slu	00`01
slutbetyg	0ha02
sluzba	0gj03
služba	0gj03
sládek	0=l01
sma	0hc04
smart working	00e01
smer	0hg02
smidur	0<f01
smiður	0<f01
smjer	0hi01
smk	0hc04
smp	0hj02
snekker	06;01
snickare	02801
snin	0h201
snit	0IR01
snitt	0NH01
snittbetyg	0<801
so	0hl02
so cap	0]_01
so yeu ly lich	0PW01
soavtor	0VB01
sobresaliente	0>]01
sobrid	0YC01
soc coop	00`01
soc. coop	00`01
soci	02501
socia	0eU04
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
sodelavec	0D901
sodelavka	0D901
sodien	0YC01
soehne	08701
sofer	03N01
soferis	02I01
sofor	0hn02
software	02o01
sofőr	02001
sohn	08701
sohne	08701
sok	0>:01
sokagi	0>:01
sokak	0>:01
sokağı	0>:01
sola	0IO01
soldat	05G01
solicitor	01h01
solid	0A@01
solide	05[01
solide kenntnisse	05[01
solteira	0i001
solteiro	0i001
solter	0??01
soltera	0i102
soltero	0i301
soluciones	07@01
solucions	03D01
solucoes	02S01
solumadur	0<f01
solutions	02o01
soluzioni	03@01
soluções	02S01
some experience	0Ke01
some knowledge	0:n01
sommar	0i401
sommaren	0i401
sommelier	01h01
sommer	0i503
sommeren	0i802
sonbahar	0O_01
song ngu	0:B01
song ngữ	0:B01
sopir	02101
sor	03M01
sorumlu	05801
sorumlusu	05801
sos	0i:02
soseaua	04E01
sosionomi	04I01
sou	0C@01
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
soš	0C@01
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
speciale	0fh01
specialisatie	02c01
specialisation	0i<02
specialist	0i>06
specialista	0iD05
specialistas	02H01
specialiste	02F02
specialistka	0@l02
specialists	02I01
specialistă	03N01
specialistė	02H01
specialitate	0eJ01
specialite	0LA01
specialitāte	0eJ01
specializace	0`501
specializacia	0iI01
specializacija	0W<01
specializacio	0iJ01
specializare	0H201
specializarea	0H201
specialization	0AG01
specializing in	0AG01
specializzazione	0iK02
specializáció	0iJ01
specialybe	0W<01
specialybė	0W<01
specijalist	0V701
specijalista	06O01
speciāliste	02I01
speciālists	02I01
specjalista	01m01
specjalistka	01m01
specjalizacja	0UK01
specjalnosc	0UK01
specjalność	0UK01
spedition	03901
spesialis	02101
spesialisering	0M@01
spesialist	06;01
spetsialist	01=01
spezialist	0iM02
spital	03801
spitali	06501
spitalul	03801
spizjar	04i01
spiżjar	04i01
splaiul	04E01
spletno	0^K01
splosna matura	0cC01
splošna matura	0cC01
spodziewany	0c201
spol s r o	00`01
spol. s r.o	00`01
spoldzielnia	02n01
spolecnost	0Do01
spolek	0Do01
společnost	0Do01
spolka	02n01
spolocnost	03>01
spoločnosť	03>01
sposata	0?I01
sposato	0?I01
sposobilost	0?n01
sprachdiplom	0Dd01
sprachzertifikat	0Dd01
spricevalo	0?k01
spring	0iO01
springer	01X01
spričevalo	0?k01
sprzedawca	01m01
sprzedawczyni	01m01
sptar	07T01
spécialisation	0LA01
spécialité	0LA01
spítali	06501
spółdzielnia	02n01
spółka	02n01
spôsobilosť	0?n01
sqaq	0C_01
squad	0=d01
square	08d02
sraid	07101
sre	06U01
sredni	0iP02
srednia	0iR02
srednia ocen	0`>01
srednie	0I@01
srednio	0H;01
srednio zaawansowany	0H;01
srednio zaawansowany wyzszy	0G801
sredniozaawansowana	0H;01
sredniozaawansowany	0iP02
sredniozaawansowany wyzszy	0G801
srednja izobrazba	0cC01
srednja raven	0c@01
srednja razina	0en01
srednja skola	0iT03
srednja sola	0IO01
srednja strokovna izobrazba	0cC01
srednja strucna sprema	0iW02
srednja stručna sprema	0iW02
srednja škola	0iT03
srednja šola	0IO01
srednje	0iY06
srednje dobro	0c@01
srednjesolska izobrazba	0cC01
srednješolska izobrazba	0cC01
srednji	0i_01
srednji nivo	0i_01
srl	00`01
sráid	07101
ss	0C@01
ssc	00E01
sss	0iW02
sst	03C01
st	0eo02
staatlich geprueft	0i`01
staatlich gepruft	0i`01
staatlich geprüft	0i`01
staatsexamen	0E@01
stadig	0Qj01
stadt	08701
stadtwerke	03901
staf	02101
staff	0eK02
stagiair	0IA01
stagiaire	0ia02
stagiar	03N01
stagiara	03N01
stagiară	03N01
stagista	01l01
stajyer	05801
stajyeri	05801
stale	0GO02
stan	0=_01
standardiste	01W01
starfsferilskra	0L?01
starfsferilskrá	0L?01
starfsmadur	0<f01
starfsmaður	0<f01
starostwo	02n01
start up	0N002
start-up	0N002
startup	0N002
station	06<01
statistician	01h01
statni jazykova zkouska	0T>01
stavby	0Do01
stavbyvedouci	0=l01
stavbyvedoucí	0=l01
stazist	0=901
stazista	0ic03
stazistka	0@l02
stazuotojas	02H01
stazysta	01m01
stazystka	01m01
stażysta	01m01
stażystka	01m01
stažist	0=901
stažista	06O01
stažuotojas	02H01
ste	0if01
steeg	0Dn01
steig	0@M01
steward	01h01
stichting	02P01
stieg	0@M01
stien	0:?01
stiftelse	0>K02
stifter	06=01
stiftung	03901
stigen	04Y01
stigur	0Nh01
stipend	0VM01
stipendet	0VM01
stipendi	06401
stipendiat	06;01
stipendiet	0df01
stipendija	0ig05
stipendium	0il06
stiurthoir	03I01
stiúrthóir	03I01
stjori	0<f01
stjóri	0<f01
stm	0Qn01
stofa	06501
stofnandi	0<f01
stofnun	06501
stolar	0j203
stolarz	01m01
stolár	0?A01
store	02o01
stores	02o01
stowarzyszenie	02n01
str	0j502
straaket	04Y01
straat	0Dn01
strada	0j702
straede	0Mn01
straeti	0Nh01
straipsnis	0Uk01
straket	04Y01
strana	0j901
strasse	0@M01
strata 1	0CJ01
strata 2	0b;01
strateg	02801
strategist	01h01
straße	0@M01
stredisko	0j:02
stredna odborna skola	0YY01
stredna skola	0YY01
stredne	0j<02
stredne pokrocila	0j<02
stredne pokrocily	0j>04
stredne pokročilá	0V^01
stredne pokročilý	0jB02
stredni prumyslova skola	0C@01
stredni skola	0C@01
stredná odborná škola	0YY01
stredná škola	0YY01
stredoskolske	0jD02
stredoskolske s maturitou	0[\01
stredoskolske vzdelani	0[\01
stredoskolske vzdelanie	0[[01
stredoškolské	0[[01
stredoškolské vzdelanie	0[[01
street	05b01
stribrny	00501
strojirny	0Do01
strojírny	0Do01
strokovni izpit	0?k01
strokovnjak	0jF02
strokovno	0jH01
strona	0jI01
strong	0PM01
strucni ispit	0H?02
strucni studij	0d501
strucnjak	0jJ04
strukovne studije	0;\01
strukturovany zivotopis	0jN02
strukturovaný životopis	0dm01
strukturvieniba	0CT01
struktūrvienība	0CT01
stručni ispit	0H?02
stručni studij	0d501
stručnjak	0jJ04
stråket	04Y01
stræde	0Mn01
stræti	0Nh01
student	0jP03
student assistant	01h01
studentereksamen	00D01
studentermedhjaelper	06=01
studentermedhjælper	06=01
studentexamen	0N?01
studentische hilfskraft	09901
studentsprof	0OG01
studia	0@j01
studia doktoranckie	0HC01
studia i stopnia	0SY01
studia ii stopnia	0TB01
studia inzynierskie	0SY01
studia inżynierskie	0SY01
studia licencjackie	0SY01
studia magisterskie	0TB01
studia podyplomowe	0TB01
studie	0F:01
studiekompetanse	06j01
studiengang	0KT01
studienrichtung	0KT01
studieprogram	0M@01
studieretning	0KU02
studierichting	02c01
studiespesialisering	06j01
studii aprofundate	0ET01
studii de masterat	0ET01
studii doctorale	0GG01
studii liceale	09K01
studii medii	09K01
studii postliceale	0A;01
studii postuniversitare	0ET01
studii superioare	0ES01
studii universitare de licenta	0ES01
studii universitare de licență	0ES01
studij	0hi01
studija	0jS02
studijni obor	0`501
studijni prumer	0PZ01
studijny odbor	0iI01
studijny program	0iI01
studijní obor	0`501
studijní průměr	0PZ01
studijska smer	0jU01
studijski program	0hg02
studiju programa	0W<01
studiju programma	0eJ01
studijų programa	0W<01
studio	0jV0B
studio legale	03@01
studios	02o01
studiu	06Y01
studium	0jh02
studium policealne	0cI01
studyosu	03K01
stuudio	04e01
stx	00D01
stylist	01h01
stypendium	0LV01
styreleder	06;01
styrelsen	0>J01
styremedlem	06;01
styrkur	00;01
styrmann	0CO01
stále	0GO02
státní jazyková zkouška	0T>01
stážista	0@l02
stážistka	0@l02
stígur	0Nh01
stúdentspróf	0OG01
stúdió	06l01
stüdyosu	03K01
středisko	0FU01
střední průmyslová škola	0C@01
střední škola	0C@01
středně	0V_01
středně pokročilá	0V_01
středně pokročilý	0jj02
středoškolské	0[\01
středoškolské s maturitou	0[\01
středoškolské vzdělání	0[\01
stříbrný	00501
su an	0>901
su anda	0>901
subdirector	01A01
subdirectora	01A01
subesi	0<o01
submitted	0=>01
sucasnost	0Fb01
sucasnosti	0Fb01
sudor	03N01
sufficiente	0jl02
sugarut	03M01
sugis	0jn01
sugárút	03M01
suhtlustasand	0U:01
suite	05b01
sujuva	0JG01
sujuva suullinen ja kirjallinen	0JG01
sujuvasti	0JG01
sumar	0jo01
summa cum laude	0@J01
summer	0k001
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
supervisor	0k105
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
suund	0JC01
suunniteltu	06m01
suunnittelija	05B01
suuntautuminen	0W701
suuntautumisvaihtoehto	0W701
suureparane	0W501
suurepärane	0W501
suvi	0k601
svaert god	08R02
svaert godt	0M301
svarec	0=l01
svarecsky	0?m01
sveinsprof	0OG01
sveinspróf	0OG01
sveitarfelag	06501
sveitarfélag	06501
svend	06=01
svendebrev	00D01
svendeproeve	00D01
svendeprove	00D01
svendeprøve	00D01
svennebrev	06j01
svetovalec	0D901
svetovalka	0D901
sveucilisni prvostupnik	0d501
sveucilista	0eg01
sveuciliste	0eg01
sveučilišni prvostupnik	0d501
sveučilišta	0eg01
sveučilište	0eg01
svid	0k702
sviluppatore	01l01
sviluppatrice	01l01
svið	0k702
svjedodzba	0k902
svjedodžba	0k902
svobodna	0k;01
svobodny	0k;01
svobodná	0k;01
svobodný	0k;01
svářeč	0=l01
svářečský	0?m01
svært god	08R02
svært godt	0M301
swiadectwo	0@<01
swiadectwo dojrzalosci	0I@01
swiadectwo maturalne	0I@01
sygehus	0>J01
sygeplejerske	06=01
sykehus	0:>01
sykepleier	06;01
syksy	0k<01
symposium	0=>01
systeme	03901
systems	02o01
szabadalom	0FB01
szak	0iJ01
szakacs	02001
szakerto	0k=02
szakertoi	0]:01
szakgimnazium	0V401
szakgimnázium	0V401
szakirany	0iJ01
szakirány	0iJ01
szakiskola	0V401
szakkepesites	0JB01
szakkozepiskola	0V401
szakképesítés	0JB01
szakközépiskola	0V401
szakmai erettsegi	0JB01
szakmai oneletrajz	0`d01
szakmai oneletrajza	0`d01
szakmai érettségi	0JB01
szakmai önéletrajz	0`d01
szakmai önéletrajza	0`d01
szakmunkas	0JB01
szakmunkas bizonyitvany	0JB01
szakmunkás	0JB01
szakmunkás-bizonyítvány	0JB01
szakos	0iJ01
szakvizsga	0JB01
szakács	02001
szakértő	0k=02
szakértői	0]:01
szalloda	06l01
szco	03>01
szerelo	02001
szerelő	02001
szerkeszto	0k?02
szerkesztő	0k?02
szinhaz	06l01
szkola	03]01
szkola podstawowa	03]01
szkola policealna	0cI01
szkole	03]01
szkolenie	0@<01
szkoly	03]01
szkoła	03]01
szkoła podstawowa	03]01
szkoła policealna	0cI01
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
sæmileg	0_I01
sérfræðingur	0h402
sérhæfing	01k01
sétány	03M01
sídlisko	0^P01
sídliště	0>V01
síðan	0hF01
sòcia	02501
sócia	02R01
sócio	02R01
söhne	08701
sölumaður	0<f01
súčasnosti	0Fb01
súčasnosť	0Fb01
súťaž	00401
sügis	0jn01
sürücü belgesi	0;o01
sš	0C@01
sơ cấp	0]_01
sơ yếu lý lịch	0PW01
số	0@V01
sở	0:]01
t	0^H01
t level	02O01
t m	0kA01
t o m	0kB01
t.o.m	0kB01
t/m	0kA01
tabellarischer lebenslauf	0<=01
tabib	04i01
tabiba	04i01
taeknimadur	0<f01
taekniskoli	03e01
taellae hetkellae	0Hc01
taenaeaen	0Hc01
taevling	0df01
taevlingen	0df01
tag	02001
tagad	0YC01
tagozat	0iJ01
tagung	0kC01
tagungsband	07k01
tahmini	0;n01
tahun	0kD02
tai	0kF01
taighdeoir	03I01
tailor	01h01
tajjeb	0kG01
tajjeb hafna	0HW01
tajjeb ħafna	0HW01
tajnica	0@h02
tajnik	0@h02
takdir belgesi	0:c01
takimi	0<o01
takmicenje	0c301
takmičenje	0c301
takmorkud	0OD01
takmörkuð	0OD01
takımı	0<o01
talitus	0\J01
talk	0=>01
talla hetkella	0Hc01
taller	08902
talleres	07@01
tallers	03D01
talv	0kH01
talvi	0kI01
taman kanak kanak	0K]01
taman kanak-kanak	0K]01
tamirci	05801
tamplar	03N01
tanaan	0Hc01
tanacsado	02001
tanapaev	0PJ01
tanar	02001
tanaseni	0PJ01
tanav	0Ym01
tanfolyam	0=702
tanito	02001
tanukiri	00101
tanulmany	0FB01
tanulmanyi atlag	07^01
tanulmány	0FB01
tanulmányi átlag	07^01
tanulo	02001
tanuló	02001
tanusitvany	0TK01
tanácsadó	02001
tanár	02001
tanító	02001
tanúsítvány	0TK01
tap chi	09j01
tap doan	0:]01
taqsima	0E301
tardor	0kJ01
targyalasi szint	0L301
targyalasi szintu	0L301
targyalokepes	0L301
tarjoilija	05B01
tarkastaja	05B01
tarnyba	0D@01
tarsalgasi	0W;01
tarsalgasi alapszint	0W:01
tarsalgasi szint	0W;01
tarsalgo	0W:01
tarsasag	06l01
tasarimci	05801
tasarimcisi	05801
tasarımcı	05801
tasarımcısı	05801
tavasz	0kK01
tavasza	0kK01
tavern	02o01
tavling	0df01
tavlingen	0df01
tavmunka	0kL01
tavolrol	0kL01
tbk	00`01
tcf	0;Y01
teacher	01h01
teaching assistant	01h01
teadur	01=01
teaduskond	03O01
team	0kM09
team lead	06U01
teanga dhuchais	0>\01
teanga dhúchais	0>\01
teastas	0?G01
teastas soisearach	06F01
teastas sóisearach	06F01
teater	0kV04
teatr	02n01
teatras	03?01
teatre	03D01
teatris	05d01
teatro	0?Q03
teatru	03801
teatrul	03801
teatteri	06301
tecaj	0kZ02
tech lead	06U01
technician	01h01
technicien	0RC01
technicka	0@l02
technicus	02Q01
techniek	02P01
technik	0k\05
technikas	02H01
techniker	0ka02
technikum	0kc03
technikumas	0C\01
technikus	02001
technikusi vegzettseg	0JB01
technikusi végzettség	0JB01
technička	0@l02
technologies	02o01
technologist	01h01
technology	02o01
tecnic	02501
tecnic superior	0@Y01
tecnica	0eU04
tecnica superior	0@Z01
tecnicatura	0@Z01
tecnico	0<E03
tecnico em	0BE01
tecnico en	09c01
tecnico medio	09c01
tecnico superior	0@Z01
tecno	0kf02
tecno u govoru i pismu	0kh01
tecnologia	02S01
tecnologia em	09O01
tecnologias	08;02
tecnologico	0>_01
tecnologie	03@01
tecnologies	03D01
tecnologo	09O01
tecnologo em	0BE01
tecnologías	07@01
tecnológico	0>_01
tecnólogo	09O01
tecnólogo em	0BE01
tee	0Ym01
teenindaja	01=01
tef	0;Y01
tefl	01N01
tehas	04e01
tehdas	06301
tehnicar	05902
tehnician	03N01
tehniciana	03N01
tehniciană	03N01
tehnicka skola	0IM02
tehnik	0ki02
tehnikis	02I01
tehnikums	03i01
tehniska sola	0IO01
tehničar	05902
tehnička škola	0IM02
tehniķis	02I01
tehniška šola	0IO01
teicamas	0=m01
teicami	0=m01
teicneoir	03I01
teises	07\01
teisininkas	02H01
teisininke	02H01
teisininkė	02H01
teisės	07\01
tekmovanje	0c001
teknik	09f02
teknik universitesi	03c01
teknik üniversitesi	03c01
tekniker	0kk04
teknikk	0:>01
teknikko	0ko02
tekniku	04i01
teknisi	02101
teknisyen	05801
teknisyeni	05801
teknologie doktor	0F?01
teknoloji	03K01
teknolojileri	03K01
tekoce	0l101
tekoce znanje	0l101
tekoče	0l101
tekoče znanje	0l101
tekstil	03K01
tel	0l201
telc	0;Y01
tele	0l201
telecom	02o01
telelavoro	00e01
telemunca	0Cj01
telemuncă	0Cj01
teleoperador	01A01
teleoperadora	01A01
teletrabajo	0In01
teletrabalho	0l301
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
teo	0AA01
teollisuus	06301
teoranta	0AA01
ter	03M01
terapeut	0l402
terapeuta	01m01
teraz	0l602
terbaik	05Z01
tercuman	05801
tercüman	05801
tere	03M01
terrace	05b01
terveyskeskus	06301
tervezett	0l801
tervezo	02001
tervező	02001
tese	04n01
tesekkur belgesi	0:c01
tesi	0l902
tesiasi	0CM01
tesis	0l;02
tesisatci	05801
tesisatçı	05801
tesol	01N01
tesorera	01A01
tesorero	01A01
tesoriere	01l01
tesoureiro	02R01
testaaja	05B01
testdaf	0;Y01
tester	0l=06
testerka	01m01
teymi	0IC01
tez	0<X01
teza	06Y01
tezi	06i01
tezli yuksek lisans	0lC01
tezli yüksek lisans	0lC01
tezsiz yuksek lisans	0lC01
tezsiz yüksek lisans	0lC01
teză	06Y01
teātris	05d01
tečaj	0kZ02
tečno	0kf02
tečno u govoru i pismu	0kh01
teşekkür belgesi	0:c01
teżi	06i01
th	0_201
thac si	0:J01
thang	0lD02
thanh pho	0@V01
thanh thao	0^^02
thcs	0CR01
the	0:G01
the huong dan vien	0:G01
theater	0lF03
theatre	0N002
therapeut	05l02
therapist	01h01
these	0>Z01
these de doctorat	0GC01
thesis	0=>01
thi tran	0@V01
thiet ke	09H01
third place	00N01
thiết kế	09H01
thjalfari	0<f01
thn	0lI01
tho	09H01
tho dien	09H01
thon	0@V01
thpt	0CR01
through	0lJ01
thru	0lJ01
thu ky	09H01
thu ngan	09H01
thu ngân	09H01
thu thu	09H01
thu vien	0:]01
thuc tap sinh	09H01
thuiswerk	0QL01
thydandi	0<f01
thành phố	0@V01
thành thạo	0^^02
tháng	0lD02
thèse	0>Z01
thèse de doctorat	0GC01
théâtre	02g01
thôn	0@V01
thư ký	09H01
thư viện	0:]01
thạc sĩ	0:J01
thẻ	0:G01
thẻ hướng dẫn viên	0:G01
thị trấn	0@V01
thợ	09H01
thợ điện	09H01
thủ thư	09H01
thực tập sinh	09H01
ticaret	03K01
tidskrift	0VK02
tidsskrift	0lK04
tie	08001
tiedekunta	03j01
tien si	0lO01
tienda	07@01
tiendas	07@01
tieng me	0:B01
tieng me de	0:B01
tiesibas	05e01
tiessaiste	07_01
tiesības	05e01
tieu hoc	0CR01
tiešsaistē	07_01
tiimi	0aN02
tijdschrift	0Xb02
tiketina	0_^01
tikėtina	0_^01
til	0lP03
til d d	0Qj01
til d.d	0Qj01
til dagsins	0J801
til dagsins i dag	0J801
til dagsins í dag	0J801
til na	0MM01
til naa	0MM01
til nu	0Qj01
til nå	0MM01
til og med	0lS02
till	0lU02
till dags dato	0_c01
till date	0Ag01
till now	0Ag01
till och med	0kB01
till present	0Ag01
tills nu	0_c01
tills vidare	0_c01
tim	0lW05
timarit	0>T01
timmerman	02Q01
tingkat dasar	0Ie01
tingkat lanjut	03m01
tinh	0@V01
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
tiến sĩ	0lO01
tiếng mẹ	0:B01
tiếng mẹ đẻ	0:B01
tiểu học	0CR01
tjener	06=01
tlumacz	01m01
tlumaczka	01m01
tn	0l\02
tnhh	0:]01
to	0l^02
to chuc	0:]01
to date	0Ag01
to present	0Ag01
to this day	0Ag01
to truong	09H01
toamna	0l`01
today	0Ag01
todistus	0h602
toefl	0;Y01
toefl ibt	0;Y01
toeic	0;Y01
toeicスコア	0la01
toemrer	05T02
toften	0Mn01
togaf	01N01
tohtori	0lb02
tohtorintutkinto	0LB01
toi	0D;01
toimetaja	01=01
toiminimi	0U001
toimisto	06301
toimittaja	05B01
toistaiseksi	0Hc01
toko	07A01
tol	0ld02
tolk	01=01
tolkija	01=01
tolmacs	02001
tolmács	02001
tom	0kB01
tomrer	05T02
tookoda	04e01
tootaja	01=01
topik	0;Y01
torfl	0;Y01
torg	0Nh01
torget	0lf02
tori	08001
torv	0Mn01
tosaitheoir	0>>01
tospraaklig	0M901
tospraklig	0M901
tosproget	0M101
tospråklig	0M901
tot	0lh03
tot en met	0kA01
tot heden	0PC01
tot nghiep thpt	00H01
tot nu	0PC01
tot nu toe	0PC01
tot op heden	0PC01
tovaren	03>01
tovarna	0XL02
továreň	03>01
továrna	0Do01
tp	0@V01
tr	0>V01
trade certificate	02N01
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
trainee	0lk04
trainer	0lo03
tranare	02801
trang	0m201
transactions	0=>01
translator	01h01
transport	02P01
transportes	08;02
transports	0m302
trasporti	03@01
travesia	08Z01
travessa	04;01
travessera	08h01
travesía	08Z01
treasurer	01h01
treener	01=01
tren trung binh	0m501
trener	0m603
treneris	02F02
trenerka	01m01
trenutacno	0m901
trenutačno	0m901
trenutno	0m:03
tres bien	08J02
tres bon	0AR01
tres bon niveau	0B;01
tres bonne maitrise	0B;01
tresorer	02501
tresorera	02501
tresorier	01W01
tresoriere	01W01
trezorier	03N01
trg	0^f03
trgovina	0Ug02
tribunal	02S01
trida	0>V01
trieda	0^P01
trinity	0;Y01
triq	0C_01
tro ly	09H01
trofeo	0m=02
trofeu	00M01
trofeul	0>H01
troféu	00M01
troi chay	0>i01
trophee	00L01
trophy	00N01
trophée	00L01
truc tuyen	0m?01
truckcertifikat	0?h01
truckfoererbevis	08=01
truckforerbevis	08=01
truckførerbevis	08=01
truckkort	0?l01
truhlar	0=l01
truhlář	0=l01
trung binh	0m@02
trung bình	0m@02
trung cap	0mB02
trung cap cao	0m501
trung cap nghe	0CR01
trung cấp	0mB02
trung cấp cao	0m501
trung cấp nghề	0CR01
trung hoc	0CR01
trung hoc pho thong	0mD02
trung học	0CR01
trung học phổ thông	0mD02
trung tam	0:]01
trung tam dao tao	0CR01
trung tâm	0:]01
trung tâm đào tạo	0CR01
truong	0CR01
truong ban	09H01
truong cao dang	0CR01
truong dai hoc	0CR01
truong nhom	09H01
truong phong	09H01
truong thpt	0CR01
trust	02o01
trva	0GO02
trvá	0GO02
tränare	02801
træner	06=01
très bien	08J02
très bon	0AR01
très bon niveau	0B;01
très bonne maîtrise	0B;01
tréner	02001
trésorier	01W01
trésorière	01W01
trên trung bình	0m501
trôi chảy	0>i01
trường	0CR01
trường cao đẳng	0CR01
trường thpt	0CR01
trường đại học	0CR01
trưởng ban	09H01
trưởng nhóm	09H01
trưởng phòng	09H01
trợ lý	09H01
trực tuyến	0m?01
tu	0mF03
tu van	09H01
tu xa	0m?01
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
tunnistus	0YR02
tunnustus	0mI03
turizm	03K01
turpinas	0YC01
turpinās	0YC01
tutkija	05B01
tutkimusasema	06301
tutkinto	0W601
tutor	0mL03
tutora	02R01
tuttora	00k01
tvaaspraakig	0M801
tvasprakig	0M801
tvityngd	0]^01
tvityngdur	0]^01
tvornica	0U201
tvrtka	0U201
tvåspråkig	0M801
tvítyngd	0]^01
tvítyngdur	0]^01
tweede prijs	0I701
tweetalig	0I801
tyden	0mO01
tydnu	0mO01
tydny	0mO01
tydzien	0mP01
tydzień	0mP01
tygodni	0mP01
tygodnie	0mP01
tym	0FU01
tyoenjohtaja	05B01
tyoentekijae	05B01
tyoeturvallisuuskortti	03L01
tyonjohtaja	05B01
tyontekija	05B01
tyoturvallisuuskortti	03L01
tyrejas	02H01
tyrėjas	02H01
tytul	0LV01
tytul technika	0I@01
tytuł	0LV01
tytuł technika	0I@01
tyydyttaevae	0U702
tyydyttaevae alkeet	04S01
tyydyttava	0U702
tyydyttava alkeet	04S01
tyydyttävä	0U702
tyydyttävä alkeet	04S01
työnjohtaja	05B01
työntekijä	05B01
työturvallisuuskortti	03L01
tárgyalási szint	0L301
tárgyalási szintű	0L301
tárgyalóképes	0L301
társalgási	0W;01
társalgási alapszint	0W:01
társalgási szint	0W;01
társalgó	0W:01
társaság	06l01
távmunka	0kL01
távolról	0kL01
tâmplar	03N01
tällä hetkellä	0Hc01
tänapäev	0PJ01
tänaseni	0PJ01
tänav	0Ym01
tänukiri	00101
tänään	0Hc01
tävling	0df01
tävlingen	0df01
tæknimaður	0<f01
tækniskóli	03e01
tècnic	02501
tècnic superior	0@Y01
tècnica	02501
técnica	05o02
técnica superior	0@Z01
técnico	05o02
técnico em	0BE01
técnico en	09c01
técnico medio	09c01
técnico superior	0@Z01
tél	0l201
télétravail	00a01
tér	03M01
tình nguyện viên	09H01
tím	0FZ01
tímarit	0>T01
títol	01Y01
título	01Z01
título universitario	09b01
tól	0ld02
tõlk	01=01
tõlkija	01=01
töökoda	04e01
töötaja	01=01
tømrer	05T02
týden	0mO01
týdny	0mO01
týdnů	0mO01
tým	0FU01
tęsiasi	0CM01
tłumacz	01m01
tłumaczka	01m01
től	0ld02
tř	0>V01
třída	0>V01
tư vấn	09H01
tại	0kF01
tạp chí	09j01
tập đoàn	0:]01
tỉnh	0@V01
tốt	0^^02
tốt nghiệp thpt	00H01
tổ	0:A01
tổ chức	0:]01
tổ trưởng	09H01
tới	0D;01
từ	0mQ02
từ xa	0m?01
u	0mS06
u braku	0_502
u tijeku	0m901
u toku	0mY01
uab	00`01
ubersetzer	05G01
ubezpieczenia	02n01
ucen	0=l01
uceni	0C@01
ucenic	03N01
ucetni	0=l01
uciliste	0mZ03
ucitel	02J02
ucitelj	0a803
ucla	0@n01
uctovnicka	0?A01
uctovnik	0?A01
uczelnia	03]01
uczen	01m01
uczeń	01m01
ud	00`01
udacity	0@n01
udana	0_801
udata	0_901
uddannelsescenter	0I:01
udemy	0@n01
udmaerkelse	00801
udmærkelse	00801
udruga	0U201
udruzenje	05k01
udruženje	05k01
udvikler	06=01
uebersetzer	05G01
ufer	0@M01
ufficio	0E401
ufficjal	04i01
uffiċjal	04i01
ug	00`01
uge	0m]01
uger	0m]01
ugift	0hM02
ugm	0@n01
ugyintezo	02001
ugynokseg	06l01
ugyved	02001
uhing	04e01
ui	06U01
uitgeverij	0m^02
uitmuntend	0m`01
uitstekend	0e801
ujsagiro	02001
uke	0ma01
uker	0ma01
uksus	0\J01
ul	0mb06
ulica	0mh05
ulice	0>V01
ulicy	04H01
ulikool	03O01
umschulung	01?01
und	0mm01
undergraduate	09V01
underskoeterska	02801
underskoterska	02801
undersköterska	02801
underwriter	01h01
undirstada	0OD01
undirstaða	0OD01
uned	0>_01
ungdomsskole	0:b01
uni	0PX02
uniao estavel	0i001
unidad	0D:01
unidade	0Ec01
unit	0mn04
unita	0E401
unitat	0FL01
unite	0?J01
unità	0E401
unité	0?J01
univ bacc	0d501
univ dipl	0Z@01
univ. bacc	0d501
univ. dipl	0Z@01
universidad	0>_01
universidade	0?T01
universita	0n202
universitaet	0<701
universitaire	01M01
universitaria	0>_01
universitas	0K]01
universitat	0n402
universitate	0n602
universitatea	07201
universitatea politehnica	07201
universitates	03i01
universite	0n802
universiteit	07]01
universitesi	03c01
universitet	0n:03
universitetas	0C\01
universitete	0C\01
universitetet	0n:03
universiteto	0C\01
universities	01K01
university	0n=02
università	0n202
universität	0<701
université	01M01
universitāte	03i01
universitātes	03i01
univerza	0IO01
univerze	0IO01
univerzi	0IO01
univerzita	0Kc02
univerzite	0Kc02
univerzitet	0n?01
univerzitetni diplomirani	0Z@01
univerzity	0Kc02
univerzitě	0C@01
uniwersytet	0n@01
união estável	0i001
unmarried	0@_01
unternehmen	03901
until	0lJ01
until now	0Ag01
until present	0Ag01
until today	0Ag01
unur	0=Z01
uoc	01L01
uomo	0Zl01
upc	01L01
upcoming	05V01
uplne stredne	0[[01
upper intermediate	0Ng01
upper second	00T01
upper second class	00T01
upper-intermediate	0Ng01
uppsats	0Jg01
uprawnienia	0@<01
uprawnienie	0@<01
urad	0FI02
urbanitzacio	08h01
urbanització	08h01
urbanizacion	08Z01
urbanización	08Z01
ured	0U201
urednica	0@a03
urednik	0@a03
urkunde	0nA02
urzad	02n01
urząd	02n01
usek	0j:02
usine	02g01
uslugi	02n01
usmerenje	0nC01
usmeritev	0jU01
usmjerenje	0hi01
ust duzey	03k01
usta	05801
ustabasi	05801
ustabaşı	05801
ustanova	0=K01
ustanovitelj	05;01
ustav	0FI02
usługi	02n01
ut	03M01
utca	03M01
utgefid	0>T01
utja	03M01
utmaerkelse	00K01
utmaerkt	0M201
utmarkelse	00K01
utmarkt	0M201
utmerkelse	00901
utmerket	0M301
utmärkelse	00K01
utmärkt	0M201
utvar	0j:02
utvecklare	02801
utvikler	06;01
uverenje	0`601
uvjerenje	0aY01
ux	06U01
uy ban	0:]01
uye	05801
uyesi	05801
uzaktan	0@B01
uzem	04A02
uzina	03801
uzivatelska	0nD01
uzivatelsky	0nD01
uzman	0nE02
uzman duzey	0nG01
uzman düzey	0nG01
uzmani	05801
uzmanı	05801
uznani	00501
uznanie	00401
uznemuma	0nH01
uznemums	05d01
uznání	00501
uzvaretaja	00B01
uzvaretajs	00B01
uzvarētāja	00B01
uzvarētājs	00B01
uzņēmums	05d01
uzņēmumā	0nH01
učení	0C@01
učeň	0=l01
učilište	0nI02
učiliště	0C@01
učitel	0TA01
učitelj	0a803
učiteľ	07j01
uživatelsky	0nD01
uživatelská	0nD01
v	0nK05
v le	0>W01
v o s	00`01
v teku	0CY01
v.le	0>W01
v.o.s	00`01
va	0nP01
vaar	0nQ02
vaardare	02801
vaardcentral	0=J01
vaaren	0nQ02
vabalt	0W501
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
vaeitoeskirja	0nS02
vaelttaevae	04S01
vaelttaevae keskitaso	0U901
vaenget	0Mn01
vaentanlegt	01001
vaerkfoerer	06=01
vaerkforer	06=01
vaerksted	0>J01
vaeylae	08001
vag	04Y01
vaga hasti	0W501
vaga hea	0nU02
vagen	04Y01
vahene	04M01
vairuotojas	02H01
vairuotojo pazymejimas	07\01
vairuotojo pažymėjimas	07\01
vaistine	03?01
vaistininkas	02H01
vaistinė	03?01
vaitekiri	03J01
vaitoskirja	0nS02
vaji	06:01
vakblad	0<W01
vakfi	03K01
vakfı	03K01
vakman	02Q01
vaktmaestare	02801
vaktmastare	02801
vaktmästare	02801
vakuutus	06301
vald	0nW02
valjak	0Ym01
vallalat	04A02
vallaline	01<01
vallalkozo	02001
valmentaja	05B01
valores	0@k01
valttava	04S01
valttava keskitaso	0U901
van	0nY01
van phong	0:]01
vanaf	0nZ02
vandaag	0PC01
vanzatoare	03N01
vanzator	03N01
vapaaehtoinen	05B01
var	0nQ02
vara	0n\01
vardare	02801
vardcentral	0=J01
varen	0nQ02
varhato	0l801
varhatoan	0l801
varilec	0D901
varon	0Pc01
vartija	05B01
varón	0Pc01
vas	0^Q01
vasara	0n]02
vaspitac	0WK01
vaspitač	0WK01
vastaava	05B01
vayla	08001
vca	0n_02
vd	0O<01
vdana	0k;01
vdaná	0k;01
ve	0na02
vecka	0nc01
veckor	0nc01
ved	0nd02
vedec	0@l02
vedes	0Sj01
vedouci	0=l01
vedoucí	0=l01
veduca	0?A01
veduci	0?A01
vedúca	0?A01
vedúci	0?A01
vedęs	0Sj01
veebis	0To01
veg	0:?01
vegen	0:?01
vegi	0Nh01
vegur	0Nh01
vegyesz	02001
vegyész	02001
vei	0:?01
veien	0:?01
veikals	05d01
veileder	06;01
veitingahus	06501
veitingahús	06501
vej	0Mn01
vejleder	06=01
veldig god	0M301
veleuciliste	0eg01
veleučilište	0eg01
velmi dobra	03n02
velmi dobre	0cD04
velmi dobrá	04301
velmi dobře	0nf02
velmi pokrocila	0V?01
velmi pokročilá	0V?01
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
verano	0nh01
verao	0ni01
verband	03901
verdlaun	0nj02
verein	03901
vereniging	02P01
vergevorderd	0nl01
verhandlungssicher	0b[01
verhandlungssicher in wort und schrift	0Lf01
verheiratet	0N@01
verkaeufer	05G01
verkaufer	05G01
verket	0=J01
verkfraedingur	0<f01
verkfræðingur	0<f01
verkoopster	02Q01
verkoper	02Q01
verkossa	0J`01
verksmidja	06501
verksmiðja	06501
verkstad	0=J01
verksted	0:>01
verkäufer	05G01
verlag	0nm02
veroeffentlichung	07k01
veroffentlichung	07k01
verpleegkundige	02Q01
verseny	0Dl02
versicherung	03901
versicherungen	03901
verslun	06501
vertaler	02Q01
verteja	02H01
vertejas	02H01
vertejums	07a01
vertieft	0Mk01
vertiefung	0KT01
vertreter	05G01
vertriebler	02\01
vertėja	02H01
vertėjas	02H01
verwacht	0N;01
verwachte	0N;01
verwalter	05G01
verwitwet	0N@01
very good	02L02
verzekeringen	02P01
verzorgende	02Q01
verão	0ni01
verðlaun	0nj02
veröffentlichung	07k01
vet	01h01
vetaejae	05B01
vetaja	05B01
veterinarian	01h01
vetur	0no01
vetäjä	05B01
veuf	0?H01
veuve	0?H01
vezeto	02001
vezető	02001
veľmi dobre	0o002
veľmi dobrá	04601
vhs	0@n01
via	0>W01
viale	0>W01
vice president	01h01
vico	0>W01
vicolo	0>W01
vid	0o202
videja atzime	07a01
videja izglitiba	06T01
videja limeni	0gL01
videja profesionala	06T01
videji	0gL01
videjs	0o402
videregaaende	0_X01
videregaaende opplaering	06j01
videregaaende skole	0:b01
videregaende	0_X01
videregaende opplaering	06j01
videregaende skole	0:b01
videregående	0_X01
videregående opplæring	06j01
videregående skole	0:b01
vidurine mokykla	0C\01
vidurinis	0=e01
vidurinis issilavinimas	0=e01
vidurinis išsilavinimas	0=e01
vidurinė mokykla	0C\01
vidurkenning	00;01
vidurkis	0:@01
vidusskola	03i01
vidutines	0b301
vidutinis	0o602
vidutiniskai	0b301
vidutiniškai	0b301
vidutinės	0b301
vidēji	0gL01
vidējs	0o402
vidējā atzīme	07a01
vidējā izglītība	06T01
vidējā līmenī	0gL01
vidējā profesionālā	06T01
vien	0:]01
vien dao tao	0CR01
viesbutis	03?01
viesnica	05d01
viesnīca	05d01
viešbutis	03?01
viikko	0o801
viikkoa	0o801
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
vinter	0o903
vinteren	0o<02
vintern	0o>01
virasto	06301
virejas	02H01
viriesu	0o?01
virietis	0o?01
virkailija	05B01
virksomhed	0>J01
virtual	0Mj01
virziens	0eJ01
virėjas	02H01
visa skola	0o@02
visa strucna sprema	0oB02
visi srednji	0oD02
visja sola	0IO01
visja strokovna izobrazba	0oF01
visjesolska izobrazba	0oF01
visjesolski studij	0oF01
visji srednji	0oG01
visoka skola	0IM02
visoka sola	0IO01
visoka strokovna izobrazba	0EY01
visoka strucna sprema	0E801
visoka stručna sprema	0E801
visoka škola	0IM02
visoka šola	0IO01
visoko obrazovanje	0S;01
vispareja videja	06T01
vispārējā vidējā	06T01
viss	0QN01
vita	0^F01
vitaz	00401
vitazka	00401
vitez	00501
vitezka	00501
vitnemaal	06j01
vitnemal	06j01
vitnemål	06j01
viuda	0i301
viudo	0i301
viuva	0i001
viuvo	0i001
vizsga	0=702
við	0PS01
viðurkenning	00;01
viúva	0i001
viúvo	0i001
viša stručna sprema	0oB02
viša škola	0o@02
viši srednji	0oD02
višja strokovna izobrazba	0oF01
višja šola	0IO01
višješolska izobrazba	0oF01
višješolski študij	0oF01
višji srednji	0oG01
viện	0:]01
viện đào tạo	0CR01
vk	0o801
vlasnica	0=:02
vlasnik	0=:02
vloeiend	0e801
vloeiend in woord en geschrift	0e801
vmbo	0P=02
vmbo diploma	0P?01
vmbo-diploma	0P?01
vo	0oH01
vocational qualification	02O01
voda	06O01
vodic	07j01
vodicsky preukaz	0?n01
voditelj	0V701
vodič	07j01
vodičský preukaz	0?n01
vodja	0D901
vof	00`01
voitja	00101
voittaja	00701
voldoende	0Am01
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
vom	0oI01
von	0oI01
voorjaar	0XU01
voorman	02Q01
voorzitter	02Q01
vor	0oJ01
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
vottord	0oK01
vottorð	0oK01
vottun	0oK01
vozac	05902
vozacka dozvola	0H?02
vozač	05902
vozačka dozvola	0H?02
voznik	0D901
vozniski izpit	0?k01
vozniški izpit	0?k01
vođa	06O01
vp	06U01
vrijwilliger	0IA01
vrijwilligster	0IA01
vrlo dobro	0oL04
vrouw	0oP01
vrouwelijk	0oP01
vrtec	0IO01
vrtic	0IM02
vrtić	0IM02
vs	0EY01
vsi	00`01
vss	0oQ02
vuggestue	0>J01
vukova diploma	0c301
vuoden	00701
vuosi	0oS01
vuotta	0oS01
vut	0C@01
vwo	0P=02
vyborna	03n02
vyborne	0cD04
vychovatel	0TA01
vychovavatel	07j01
vychovávateľ	07j01
vydano	0F:01
vydata	0h`01
vydatá	0h`01
vydavatelstvi	0Do01
vydavatelstvo	0oT02
vydavatelství	0Do01
vydavateľstvo	0oT02
vydáno	0F:01
vyhlaska	0?m01
vyhláška	0?m01
vyras	0oV01
vyriska	0oV01
vyriška	0oV01
vyskumny pracovnik	0?A01
vysoka skola	0Kc02
vysoke uceni	0C@01
vysoke uceni technicke	0C@01
vysokoskolske	0:;01
vysokoškolské	0:;01
vysoká škola	0Kc02
vysoké učení	0C@01
vysoké učení technické	0C@01
vyssi odborna skola	0C@01
vyssi odborne	0E_01
vyssie odborne	0oW01
vysvedceni	0?m01
vysvedcenie	0?n01
vysvedčenie	0?n01
vysvědčení	0?m01
vyucen	0[\01
vyuceni	0[\01
vyucni list	0[\01
vyucny list	0[[01
vyučen	0[\01
vyučení	0[\01
vyvojar	02J02
vyzkumny pracovnik	0=l01
vyznamenani	00501
vyznamenanie	00401
vyznamenání	00501
vyššie odborné	0oW01
vyšší odborná škola	0C@01
vyšší odborné	0E_01
vzdalene	0^N01
vzdáleně	0^N01
vzgojitelj	05;01
và	0nP01
vállalat	04A02
vállalkozó	02001
várható	0l801
várhatóan	0l801
vânzătoare	03N01
vânzător	03N01
väg	04Y01
väga hea	0nU02
väga hästi	0W501
vägen	04Y01
vähene	04M01
väitekiri	03J01
väitöskirja	0nS02
väljak	0Ym01
välttävä	04S01
välttävä keskitaso	0U901
väylä	08001
vår	0nQ02
vårdare	02801
vårdcentral	0=J01
våren	0nQ02
vænget	0Mn01
væntanlegt	01001
værkfører	06=01
værksted	0>J01
vélvirki	0<f01
vítěz	00501
vítězka	00501
víťaz	00401
víťazka	00401
võitja	00101
výborne	0o002
výborná	03n02
výborné	04301
výborně	0nf02
výskumný pracovník	0?A01
výuční list	0[\01
výučný list	0[[01
vývojár	07j01
vývojář	0TA01
výzkumný pracovník	0=l01
vāji	06:01
văn phòng	0:]01
vērtējums	07a01
vědec	0=l01
vīrietis	0o?01
vīriešu	0o?01
všs	0oX01
všį	00`01
w	0oY02
w l l	00`01
w toku	04401
w trakcie	04401
w.l.l	00`01
waiter	01h01
waitress	01h01
wakacje	0X>01
wakil	02101
wakil ketua	02101
wall	0@M01
wanita	0ab01
warehouse	02o01
warsztat	02n01
wartawan	02101
warung	07A01
way	05b01
we	0o[01
wedstrijd	0<901
week	0o\02
weeks	0o^01
weg	0o_02
weibl	0M^01
weiblich	0M^01
weken	0oa01
welder	01h01
werk	03901
werke	03901
werker	05l02
werkstatt	03901
werkstudent	09901
werkstudentin	09901
wesen	0W=01
wettbewerb	0cA02
wiceprezes	01m01
widowed	0@_01
winemaker	01h01
winkel	02P01
winnaar	0I701
winner	00N01
winter	0ob03
wiosna	0oe01
wiosną	0oe01
wirausaha	07A01
wissenschaft	0W=01
wissenschaften	0W=01
wissenschaftler	05G01
wissenschaftliche mitarbeiterin	09901
wissenschaftlicher mitarbeiter	09901
with	0M>01
wk	0o^01
wks	0o^01
wlasciciel	01m01
wlascicielka	01m01
wlasna dzialalnosc	02n01
wo bachelor	09\01
wo master	0GK01
wo-bachelor	09\01
wo-master	0GK01
woche	0of01
wochen	0of01
wohnung	04d01
woj	04H01
wolny	0U101
wolontariusz	01m01
wolontariuszka	01m01
woman	0og02
work from home	0Mj01
worker	01h01
working familiarity	0Ke01
working knowledge	0Ne02
working proficiency	0Ng01
works	02o01
workshop	0=>01
writer	01h01
wychowawca	01m01
wydawnictwo	0oi02
wydzial	0ok02
wydział	0ok02
wykladowca	01m01
wyksztalcenie srednie	0I@01
wykształcenie średnie	0I@01
wykładowca	01m01
wynik	0`>01
wyroznienie	0LV01
wyróżnienie	0LV01
wystapienie	06k01
wystąpienie	06k01
wyzsza szkola	03]01
wyższa szkoła	03]01
własna działalność	02n01
właściciel	01m01
właścicielka	01m01
xa	0@V01
xahar	0om01
xep loai	0Dh01
xerrada	0?401
xhur	0om01
xitwa	0on01
xuat sac	0oo02
xuong	0:]01
xuất sắc	0oo02
xã	0@V01
xưởng	0:]01
xếp loại	0Dh01
y	10102
y ta	09H01
y tá	09H01
yandal	0@[01
yapi	03K01
yapı	03K01
yardimcisi	05801
yardımcısı	05801
yarisma	0:c01
yarismasi	0:c01
yarışma	0:c01
yarışması	0:c01
yayasan	07A01
yayinevi	10302
yayinlandi	0<X01
yayinlari	03K01
yayınevi	10302
yayınlandı	0<X01
yayınları	03K01
yaz	10501
yazilim	03K01
yazilimci	05801
yazılım	03K01
yazılımcı	05801
yds	0;Y01
year	10601
years	10601
yeterlik	0;o01
yeu	0]_01
yh examen	0WL01
yh-examen	0WL01
yhdistys	06301
yhtio	06301
yhtioe	06301
yhtiö	06301
yil	0h301
yki	0;Y01
yksikko	0aN02
yksikkoe	0aN02
yksikkö	0aN02
yleisarvosana	06n01
ylempi amk	0E[01
ylempi ammattikorkeakoulututkinto	0E[01
ylempi korkeakoulututkinto	0E[01
yliopisto	03j01
yliopistossa	03j01
ylioppilas	04h01
ylioppilastutkinto	04h01
yokdil	0;Y01
yonetici	05801
yoneticisi	05801
yr	10701
yrittaejae	05B01
yrittaja	05B01
yrittäjä	05B01
yrityksessa	10801
yrityksessae	10801
yrityksessä	10801
yritys	06301
yrkesbevis	0N?01
yrkesexamen	0LC01
yrkesfag	06j01
yrkeshoegskola	0M:01
yrkeshoegskoleexamen	0WL01
yrkeshogskola	0M:01
yrkeshogskoleexamen	0WL01
yrkeshögskola	0M:01
yrkeshögskoleexamen	0WL01
yrs	10701
yuksek lisans	0lC01
yuksek lisans derecesi	0lC01
yuksekokulu	03c01
yökdil	0;Y01
yönetici	05801
yöneticisi	05801
yüksek lisans	0lC01
yüksek lisans derecesi	0lC01
yüksekokulu	03c01
yıl	0h301
yếu	0]_01
z	10902
z odliko	0c`01
z wyroznieniem	0`>01
z wyróżnieniem	0`>01
zaawansowana	0:_02
zaawansowany	0:_02
zacatecnik	10;02
zacetnik	10=02
zacetno	10?01
zaciatocnik	10@02
zadovoljavajuce	0en01
zadovoljavajuće	0en01
zadovoljivo	0c@01
zadruga	02k03
zaklad	02n01
zaklada	0U201
zakladatel	02J02
zakladateľ	07j01
zakladna	10B02
zakladna skola	0YY01
zakladna znalost	0]F01
zakladne znalosti	0]F01
zakladni	10D02
zakladni skola	0C@01
zakladni znalost	0]O01
zakladni znalosti	0]O01
zakladny	10F01
zaklady	10G05
zakljucni izpit	0cC01
zaključni izpit	0cC01
zakład	02n01
zakłady	02n01
zalozba	10L02
zalozyciel	01m01
zalozycielka	01m01
založba	10L02
zameranie	0iI01
zamereni	0`501
zamestnanec roku	00501
zamezna	0U101
zamężna	0U101
zaměstnanec roku	00501
zaměření	0`501
zasadnicze zawodowe	0I@01
zastepca	01m01
zastupca	0?A01
zastupce	0=l01
zastępca	01m01
zaswiadczenie	0@<01
zavarivac	0=:02
zavarivač	0=:02
zavarovalnica	0=K01
zavod	10N05
zavody	0FI02
zawodowe	0I@01
zawodowka	03]01
zawodówka	03]01
zayif	0;K01
zayıf	0;K01
začetnik	10=02
začetno	10?01
začiatočník	10@02
začátečník	10;02
założyciel	01m01
założycielka	01m01
zaświadczenie	0@<01
zbornik	10S04
zborník	0@j01
zdaj	0CY01
zdalna	0QM01
zdalnie	0QM01
zdravnica	0D901
zdravnik	0D901
zdravotni sestra	0=l01
zdravotní sestra	0=l01
zdravstveni dom	0=K01
zdruzenie	03>01
zdruzenje	0=K01
združenie	03>01
združenje	0=K01
zeer goed	0NA02
zeichner	05G01
zeitschrift	0;k02
zelfstandig	0N801
zelo dobro	10W02
zena	10Y04
zenaty	0g:02
zenska	10]02
zenske	10_02
zenski	10a04
zensko	10902
zentrum	03901
zertifikat	0YL02
zertifiziert	10e01
zertifizierung	0;]01
zespol	0HL01
zespol szkol	03]01
zespół	0HL01
zespół szkół	03]01
zeszyty naukowe	06k01
zeugnis	0;]01
ziekenhuis	02P01
ziema	10f02
zima	10h06
zimmerei	03901
zimmerer	05G01
zimą	10n01
zinatnu doktors	0GZ01
zinātņu doktors	0GZ01
zivljenjepis	10o01
zivnost	0FI02
zivotopis	11004
zkouska	0?m01
zkouška	0?m01
zlata medaile	00501
zlaty	00501
zlatá medaile	00501
zlatý	00501
zmagovalec	0c001
zmagovalka	0c001
znamka	0@=02
znanstvenik	0=901
známka	0@=02
zomer	11401
zonaty	0U101
zonen	0N801
zorg	02P01
zpusobilost	0?m01
způsobilost	0?m01
zrt	00`01
zs	0C@01
zulassung	05n01
zurnalas	0Uk01
zurnalistas	02H01
zurnalists	02I01
zurnals	0F>01
zurzeit	04501
zvarac	0?A01
zviluppatur	04i01
zvárač	0?A01
zweisprachig	0JH01
zwyciezca	0LV01
zwycięzca	0LV01
zyciorys	11501
zyciorys zawodowy	11501
zzp	0N801
zzp'er	0IA01
základná	10B02
základná znalosť	0]F01
základná škola	0YY01
základné znalosti	0]F01
základní	10D02
základní znalost	0]O01
základní znalosti	0]O01
základní škola	0C@01
základný	10F01
základy	11604
zástupca	0?A01
zástupce	0=l01
závod	0FI02
závody	0FI02
zš	0C@01
à	07b02
à aujourd'hui	00_01
à ce jour	00_01
à distance	00a01
à distância	0l301
à présent	00_01
àrea	0FL01
á netinu	00j01
általános iskola	04_02
ápoló	02001
ár	11:01
área	11;03
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
çevrimiçi	0@B01
çift anadal	0@[01
çok iyi	0A602
çok iyi derecede	0A801
çırak	05801
école	01M01
école primaire	01M01
école supérieure	01M01
écoles	01M01
éditions	0Hf02
éducateur	01W01
éducatrice	01W01
électricien	01W01
élémentaire	0:f02
építész	02001
équipe	0?J01
érem	0Dl02
érettségi	0JB01
érettségi bizonyítvány	0JB01
értékesítő	02001
és	0JJ01
établissements	02g01
étage	04Z01
étterem	06l01
été	0Ja01
év	0Jc02
éves	0Je01
évkönyv	0FB01
ênfase	0Io01
í dag	0J801
í sambúð	0IB01
în curs	01i01
în prezent	01i01
începând cu	0R401
începător	0;P02
învățătoare	03N01
învățător	03N01
ó	11>02
ógift	0IB01
óstán	0AA01
óta	0a]02
óvoda	0V401
óvodapedagógus	02001
óvónő	02001
õde	01=01
õpetaja	01=01
õppekava	0JC01
ödül	0:c01
ödülü	0:c01
ön lisans	0]501
önkormányzat	06l01
önkéntes	0`e01
önlisans	0]501
önéletrajz	0`d01
önéletrajza	0`d01
ösd	0;Y01
ösztöndíj	0Dl02
översättare	02801
öz geçmiş	0aa01
özgeçmiş	0aa01
özgeçmişi	0aa01
öğretim görevlisi	05801
öğretim üyesi	05801
öğretmen	05801
öğretmeni	05801
økonom	05T02
øvet	0`T01
újságíró	02001
úplné stredné	0[[01
úrad	03>01
úsek	0j:02
ústav	0FI02
út	03M01
útgefið	0>T01
útja	03M01
útvar	0j:02
účetní	0=l01
účtovník	0?A01
účtovníčka	0?A01
úřad	0Do01
übersetzer	05G01
ügyintéző	02001
ügynökség	06l01
ügyvéd	02001
ühing	04e01
üksus	0\J01
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
ċertifikat	0@901
ċertifikat tas-sekondarja	0@801
ċertifikazzjoni	0@901
č.p	0>V01
časopis	0?B04
čašník	0?A01
čašníčka	0?A01
červený diplom	0@=02
čestné uznanie	00401
čestné uznání	00501
član	0@a03
članak	0@d02
članek	0VB01
članica	0@h02
člen	0@l02
článek	0F:01
článok	0@j01
čvut	0C@01
číšník	0=l01
đang làm	0;N01
điều dưỡng	09H01
điều hành	09H01
điều phối viên	09H01
điểm	0Dh01
điểm trung bình	0Dh01
đã kết hôn	0@U01
đường	0@V01
đại học	0CR01
đầu bếp	09H01
đến	0D;01
đến nay	0;N01
độc thân	0@U01
ġurnal	06i01
ġurnalist	04i01
ģimnāzija	03i01
ħarifa	0P801
īpašnieks	02I01
įkūrėjas	02H01
įmonė	03?01
įmonėje	0R201
įvertinimas	0:@01
ļoti labi	07l02
ősz	0aZ01
ősze	0aZ01
œnologue	01W01
ředitel	0TA01
řidič	0TA01
řidičský průkaz	0?m01
średni	0iP02
średnia	0iR02
średnia ocen	0`>01
średnie	0I@01
średnio	0H;01
średnio zaawansowany	0H;01
średnio zaawansowany wyższy	0G801
średniozaawansowana	0H;01
średniozaawansowany	0iP02
średniozaawansowany wyższy	0G801
świadectwo	0@<01
świadectwo dojrzałości	0I@01
świadectwo maturalne	0I@01
şampiyon	0:c01
şef	05801
şefi	05801
şimdi	0>901
şirket	03K01
şirketi	03K01
şoför	05801
şu an	0>901
şu anda	0>901
şubesi	0<o01
še traja	0CY01
šef	0=:02
šetalište	08c01
šiandien	0CM01
šiuo metu	0CM01
škola	11@04
šobrīd	0YC01
šodien	0YC01
šoferis	02I01
šola	0IO01
špecialista	0?A01
špecialistka	0?A01
špecializácia	0iI01
štipendija	0c001
štipendium	00401
štruktúrovaný životopis	0dl01
študent	0D901
študijný odbor	0iI01
študijný program	0iI01
študijska smer	0jU01
študijski program	0jU01
štúdia	0@j01
štúdio	03>01
šķīries	0_701
żeńska	0Ul01
żeński	0Ul01
żonaty	0U101
żviluppatur	04i01
życiorys	11501
życiorys zawodowy	11501
ž	10902
žena	10Y04
ženatý	0g:02
ženska	11D01
ženski	11E03
žensko	10902
ženské	10_02
žiema	11H01
življenjepis	10o01
živnost	0Do01
živnosť	03>01
životopis	11004
žurnalas	0Uk01
žurnalistas	02H01
žurnālists	02I01
žurnāls	0F>01
școala	07201
școala gimnazială	07201
școala postliceală	07201
școală	07201
școală postliceală	0A;01
școală profesională	09K01
șef	03N01
șefă	03N01
și	0hD01
șofer	03N01
șoseaua	04E01
άγαμη	11I01
άγαμοσ	11I01
άδεια	11J01
άδεια ασκήσεωσ	11J01
άδεια οδήγησησ	11J01
άνδρασ	11K01
άνοιξη	11L01
άντρασ	11K01
άπταιστα	11M01
άρθρο	11N01
άριστα	11O02
άριστη	11M01
άριστη γνώση	11M01
άριστο	11Q01
άρρεν	11K01
έγγαμη	11I01
έγγαμοσ	11I01
έπαινοσ	00P01
έτη	11R01
έτοσ	11R01
έωσ	11S01
έωσ και σήμερα	11T01
έωσ σήμερα	11T01
ίδρυμα	11U01
α ε	00`01
α' βραβείο	00P01
α' βραβειο	00P01
α.ε	00`01
αγαμη	11I01
αγαμοσ	11I01
αδεια	11J01
αδεια ασκησεωσ	11J01
αδεια οδηγησησ	11J01
αε	00`01
αει	11V01
ακαδημία	11V01
ακαδημια	11V01
ανακοίνωση	11N01
ανακοινωση	11N01
αναλυτήσ	11W01
αναλυτησ	11W01
αναλυτρια	11W01
αναλύτρια	11W01
αναμένεται	11X01
αναμενεται	11X01
αναμενομενη	11X01
αναμενομενο	11X01
αναμενόμενη	11X01
αναμενόμενο	11X01
ανδρασ	11K01
ανοικτο πανεπιστημιο	11V01
ανοικτό πανεπιστήμιο	11V01
ανοιξη	11L01
ανοιχτο πανεπιστημιο	11V01
ανοιχτό πανεπιστήμιο	11V01
αντρασ	11K01
ανωτερη εκπαιδευση	11Y01
ανώτερη εκπαίδευση	11Y01
απθ	11V01
απο	11Z02
απολυτήριο	11\01
απολυτήριο γενικού λυκείου	11\01
απολυτήριο γυμνασίου	11\01
απολυτήριο λυκείου	11\01
απολυτηριο	11\01
απολυτηριο γενικου λυκειου	11\01
απολυτηριο γυμνασιου	11\01
απολυτηριο λυκειου	11\01
απταιστα	11M01
από	11Z02
αρθρο	11N01
αριθμοσ	11]01
αριθμόσ	11]01
αριστα	11O02
αριστείο	00P01
αριστειο	00P01
αριστη	11M01
αριστη γνωση	11M01
αριστο	11Q01
αρρεν	11K01
αρσενικο	11K01
αρσενικό	11K01
αρχάριοι	11^01
αρχάριοσ	11_01
αρχαριοι	11^01
αρχαριοσ	11_01
αρχιτέκτονασ	11W01
αρχιτεκτονασ	11W01
ασκουμενη	11W01
ασκουμενοσ	11W01
ασκούμενη	11W01
ασκούμενοσ	11W01
ασφαλιστική	11U01
ασφαλιστικη	11U01
αφοί	11U01
αφοι	11U01
βαθμολογία	11`01
βαθμολογια	11`01
βαθμοσ	11`01
βαθμοσ πτυχιου	11`01
βαθμόσ	11`01
βαθμόσ πτυχίου	11`01
βασικά	11a02
βασικέσ γνώσεισ	11a02
βασική	11a02
βασική γνώση	11_01
βασικα	11a02
βασικεσ γνωσεισ	11a02
βασικη	11a02
βασικη γνωση	11_01
βασικο	11c01
βασικο επιπεδο	11_01
βασικό	11c01
βασικό επίπεδο	11_01
βεβαίωση	11J01
βεβαιωση	11J01
βιβλίο	11N01
βιβλιο	11N01
βιβλιοθήκη	11U01
βιβλιοθηκη	11U01
βιβλιοθηκονομοσ	11W01
βιβλιοθηκονόμοσ	11W01
βιογραφικο	11d01
βιογραφικο σημειωμα	11d01
βιογραφικό	11d01
βιογραφικό σημείωμα	11d01
βιολογοσ	11W01
βιολόγοσ	11W01
βοηθοσ	11W01
βοηθόσ	11W01
βράβευση	00P01
βραβείο	00P01
βραβειο	00P01
βραβευση	00P01
γενικο λυκειο	11V01
γενικοσ βαθμοσ	11`01
γενικό λύκειο	11V01
γενικόσ βαθμόσ	11`01
γιατροσ	11W01
γιατρόσ	11W01
γραμματέασ	11W01
γραμματεασ	11W01
γραφίστασ	11W01
γραφείο	11U01
γραφειο	11U01
γραφιστασ	11W01
γυμνάσιο	11V01
γυμνασιο	11V01
γυναίκα	11e01
γυναικα	11e01
δάσκαλοσ	11W01
δήμοσ	11U01
δίγλωσση	11f01
δίγλωσσοσ	11f01
δίπλωμα	11g02
δίπλωμα ιεκ	11Y01
δίπλωμα μηχανικού	11i01
δασκάλα	11W01
δασκαλα	11W01
δασκαλοσ	11W01
δημοσ	11U01
δημοσίευση	11N01
δημοσιευση	11N01
δημοσιογράφοσ	11W01
δημοσιογραφοσ	11W01
δημοτικο σχολειο	11V01
δημοτικό σχολείο	11V01
διάκριση	00P01
διαγωνισμοσ	00P01
διαγωνισμόσ	00P01
διαδικτυακά	11j01
διαδικτυακα	11j01
διαζευγμένη	11I01
διαζευγμένοσ	11I01
διαζευγμενη	11I01
διαζευγμενοσ	11I01
διακριση	00P01
διατριβή	11N01
διατριβη	11N01
διαχειριστήσ	11W01
διαχειριστησ	11W01
διγλωσση	11f01
διγλωσσοσ	11f01
διδάκτορασ	11k01
διδακτορασ	11k01
διδακτορική διατριβή	11k01
διδακτορικη διατριβη	11k01
διδακτορικο	11k01
διδακτορικο διπλωμα	11k01
διδακτορικό	11k01
διδακτορικό δίπλωμα	11k01
διευθυνση	11l01
διευθυντήσ	11W01
διευθυντησ	11W01
διευθυντρια	11W01
διευθύντρια	11W01
διεύθυνση	11l01
δικηγοροσ	11W01
δικηγόροσ	11W01
διπλωμα	11g02
διπλωμα ιεκ	11Y01
διπλωμα μηχανικου	11i01
ε π ε	00`01
ε.π.ε	00`01
εγγαμη	11I01
εγγαμοσ	11I01
εθελοντήσ	11W01
εθελοντησ	11W01
εθελοντρια	11W01
εθελόντρια	11W01
ειδίκευση	11m01
ειδικευση	11m01
ειδικοσ	11n02
ειδικοτητα	11m01
ειδικόσ	11n02
ειδικότητα	11m01
εισήγηση	11N01
εισηγηση	11N01
εκδοσεισ	12002
εκδοτικοσ	11U01
εκδοτικόσ	11U01
εκδόσεισ	12002
εκπα	11V01
εκπαιδευτήσ	11W01
εκπαιδευτησ	11W01
εκπαιδευτικοσ	11W01
εκπαιδευτικόσ	11W01
εκτιμωμενη	11X01
εκτιμώμενη	11X01
ελευθεροσ επαγγελματιασ	11U01
ελεύθεροσ επαγγελματίασ	11U01
εμπ	11V01
εξ αποστάσεωσ	11j01
εξ αποστασεωσ	11j01
εξειδικευμένοσ	12201
εξειδικευμενοσ	12201
επα λ	11V01
επα.λ	11V01
επαινοσ	00P01
επαλ	11V01
επαρκήσ	12301
επαρκησ	12301
επε	00`01
επιμελήτρια	11W01
επιμελητήσ	11W01
επιμελητησ	11W01
επιμελητρια	11W01
επιχείρηση	11U01
επιχειρηση	11U01
εποπτησ	11W01
επόπτησ	11W01
εργάτησ	11W01
εργαστήριο	11U01
εργαστηριο	11U01
εργατησ	11W01
εργοστάσιο	11U01
εργοστασιο	11U01
ερευνήτρια	11W01
ερευνητήσ	11W01
ερευνητησ	11W01
ερευνητρια	11W01
εστιατοριο	11U01
εστιατόριο	11U01
εταιρία	11U01
εταιρεία	11U01
εταιρεια	11U01
εταιρια	11U01
ετη	11R01
ετοσ	11R01
ευχερήσ	11M01
ευχερησ	11M01
εφορεία	11U01
εφορεια	11U01
εωσ	11S01
εωσ και σημερα	11T01
εωσ σημερα	11T01
ηλεκτρολογοσ	11W01
ηλεκτρολόγοσ	11W01
ημερίδα	11N01
ημεριδα	11N01
θέατρο	11U01
θήλυ	11e01
θεατρο	11U01
θηλυ	11e01
θηλυκο	11e01
θηλυκό	11e01
ι ε κ	11V01
ι.ε.κ	11V01
ιατροσ	11W01
ιατρόσ	11W01
ιδιοκτήτησ	11W01
ιδιοκτητησ	11W01
ιδρυμα	11U01
ιδρυτήσ	11W01
ιδρυτησ	11W01
ιδρυτρια	11W01
ιδρύτρια	11W01
ιεκ	11V01
ικανοποιητική	12301
ικανοποιητικη	12301
ικε	00`01
ινστιτουτο	12402
ινστιτούτο	12402
κάρτα	11J01
κέντρο	11U01
καθηγήτρια	11W01
καθηγητήσ	11W01
καθηγητησ	11W01
καθηγητρια	11W01
και	12601
καλά	12701
καλή	12802
καλή γνώση	12701
καλα	12701
καλη	12802
καλη γνωση	12701
καλο	12:01
καλοκαίρι	12;01
καλοκαιρι	12;01
καλωσ	11`01
καλό	12:01
καλώσ	11`01
καρτα	11J01
κατάλογοσ	11N01
κατάστημα	11U01
καταλογοσ	11N01
καταστημα	11U01
κατευθυνση	11m01
κατεύθυνση	11m01
κεντρο	11U01
κεφάλαιο	11N01
κεφαλαιο	11N01
κλάδοσ	11l01
κλαδοσ	11l01
κλινική	11U01
κλινικη	11U01
κολέγιο	11V01
κολεγιο	11V01
κολλέγιο	11V01
κολλεγιο	11V01
λέκτορασ	11W01
λίαν καλώσ	11`01
λεκτορασ	11W01
λεωφ	11]01
λεωφοροσ	11]01
λεωφόροσ	11]01
λιαν καλωσ	11`01
λογίστρια	11W01
λογιστήσ	11W01
λογιστησ	11W01
λογιστρια	11W01
λυκειο	11V01
λύκειο	11V01
μάγειρασ	11W01
μάγειροσ	11W01
μάνατζερ	11W01
μάστερ	11i01
μέλοσ	11W01
μέσοσ όροσ	11`01
μέτρια	12301
μέτρια γνώση	12301
μέτριο	12<02
μέχρι	11S01
μέχρι σήμερα	11T01
μέχρι τώρα	11T01
μήνασ	12>01
μήνεσ	12>01
μαγειρασ	11W01
μαγειροσ	11W01
μαθητευομενοσ	11W01
μαθητευόμενοσ	11W01
μανατζερ	11W01
μαστερ	11i01
μελοσ	11W01
μεσαίο	12:01
μεσαίο επίπεδο	12301
μεσαιο	12:01
μεσαιο επιπεδο	12301
μεσοσ οροσ	11`01
μετάλλιο	00P01
μεταλλιο	00P01
μεταπτυχιακέσ σπουδέσ	11i01
μεταπτυχιακεσ σπουδεσ	11i01
μεταπτυχιακο	11i01
μεταπτυχιακο διπλωμα	11i01
μεταπτυχιακοσ	11i01
μεταπτυχιακοσ τιτλοσ	11i01
μεταπτυχιακό	11i01
μεταπτυχιακό δίπλωμα	11i01
μεταπτυχιακόσ	11i01
μεταπτυχιακόσ τίτλοσ	11i01
μεταφράστρια	11W01
μεταφραστήσ	11W01
μεταφραστησ	11W01
μεταφραστρια	11W01
μετρια	12301
μετρια γνωση	12301
μετριο	12<02
μεχρι	11S01
μεχρι σημερα	11T01
μεχρι τωρα	11T01
μηνασ	12>01
μηνεσ	12>01
μητρική	11f01
μητρική γλώσσα	11f01
μητρικη	11f01
μητρικη γλωσσα	11f01
μηχανικοσ	12?01
μηχανικόσ	12?01
μονάδα	11l01
μοναδα	11l01
μουσείο	11U01
μουσειο	11U01
νηπιαγωγείο	11V01
νηπιαγωγειο	11V01
νικήτρια	00P01
νικητήσ	00P01
νικητησ	00P01
νικητρια	00P01
νοσηλευτήσ	11W01
νοσηλευτησ	11W01
νοσηλευτρια	11W01
νοσηλεύτρια	11W01
νοσοκομείο	11U01
νοσοκομειο	11U01
ξεναγοσ	11W01
ξεναγόσ	11W01
ξενοδοχείο	11U01
ξενοδοχειο	11U01
ξυλουργοσ	11W01
ξυλουργόσ	11W01
ο ε	00`01
ο.ε	00`01
οδηγοσ	11W01
οδηγόσ	11W01
οδοσ	11]01
οδόσ	11]01
οικονομολογοσ	11W01
οικονομολόγοσ	11W01
οινοποιείο	11U01
οινοποιειο	11U01
ομάδα	11l01
ομαδα	11l01
ομιλία	11N01
ομιλια	11N01
ομιλοσ	11U01
οργανισμοσ	11U01
οργανισμόσ	11U01
οροφοσ	11]01
παιδαγωγοσ	11W01
παιδαγωγόσ	11W01
πανεπιστήμιο	11V01
πανεπιστημίου	11V01
πανεπιστημιο	11V01
πανεπιστημιου	11V01
παντρεμένη	11I01
παντρεμένοσ	11I01
παντρεμενη	11I01
παντρεμενοσ	11I01
παρον	11T01
παρόν	11T01
πατέντα	11N01
πατεντα	11N01
περιοδικο	11N01
περιοδικό	11N01
πιστοποίηση	11J01
πιστοποιημένη	11J01
πιστοποιημένοσ	11J01
πιστοποιημενη	11J01
πιστοποιημενοσ	11J01
πιστοποιηση	11J01
πιστοποιητικο	11J01
πιστοποιητικό	11J01
πλατεία	11]01
πλατεια	11]01
πολυ καλα	11M01
πολυ καλη	11M01
πολυ καλη γνωση	12701
πολυ καλο	11Q01
πολυτεχνείο	11V01
πολυτεχνειο	11V01
πολύ καλά	11M01
πολύ καλή	11M01
πολύ καλή γνώση	12701
πολύ καλό	11Q01
πρακτικά	11N01
πρακτικα	11N01
προγραμματίστρια	11W01
προγραμματιστήσ	11W01
προγραμματιστησ	11W01
προγραμματιστρια	11W01
προεδροσ	11W01
προισταμενη	11W01
προισταμενοσ	11W01
προπτυχιακέσ σπουδέσ	12@01
προπτυχιακεσ σπουδεσ	12@01
προπτυχιακο	12@01
προπτυχιακό	12@01
προχωρημένο	12A02
προχωρημενο	12A02
προϊστάμενοσ	11W01
προϊσταμένη	11W01
πρωτο βραβειο	00P01
πρόεδροσ	11W01
πρώτο βραβείο	00P01
πτυχίο	12C02
πτυχίο επαλ	11\01
πτυχίο πανεπιστημίου	12@01
πτυχιο	12C02
πτυχιο επαλ	11\01
πτυχιο πανεπιστημιου	12@01
πτυχιουχοσ	12@01
πτυχιούχοσ	12@01
πωλήτρια	11W01
πωλητήσ	11W01
πωλητησ	11W01
πωλητρια	11W01
σήμερα	11T01
σε εξέλιξη	11T01
σε εξελιξη	11T01
σελίδα	12E01
σελιδα	12E01
σεμινάριο	11J01
σεμιναριο	11J01
σερβιτορα	11W01
σερβιτοροσ	11W01
σερβιτόρα	11W01
σερβιτόροσ	11W01
σημερα	11T01
στην	12F01
στο	12F01
στοιχειωδεισ γνωσεισ	11_01
στοιχειωδησ	11_01
στοιχειώδεισ γνώσεισ	11_01
στοιχειώδησ	11_01
στον	12F01
στουντιο	11U01
στούντιο	11U01
συλλογικοσ τομοσ	11N01
συλλογικόσ τόμοσ	11N01
συλλογοσ	11U01
συμβουλοσ	11W01
συνέδριο	11N01
συνεδριο	11N01
συνεργάτησ	11W01
συνεργάτιδα	11W01
συνεργατησ	11W01
συνεργατιδα	11W01
συνεταιρισμοσ	11U01
συνεταιρισμόσ	11U01
συντάκτησ	11W01
συντάκτρια	11W01
συντακτησ	11W01
συντακτρια	11W01
συντηρήτρια	11W01
συντηρητήσ	11W01
συντηρητησ	11W01
συντηρητρια	11W01
συντομο βιογραφικο	11d01
συντονίστρια	11W01
συντονιστήσ	11W01
συντονιστησ	11W01
συντονιστρια	11W01
σχεδιάστρια	11W01
σχεδιαστήσ	11W01
σχεδιαστησ	11W01
σχεδιαστρια	11W01
σχολή	11V01
σχολή καλών τεχνών	11V01
σχολείο	11V01
σχολειο	11V01
σχολη	11V01
σχολη καλων τεχνων	11V01
σύλλογοσ	11U01
σύμβουλοσ	11W01
σύντομο βιογραφικό	11d01
τ ε ι	11V01
τ κ	11]01
τ.ε.ι	11V01
τ.κ	11]01
ταμίασ	11W01
ταμιασ	11W01
τει	11V01
τεχνίτησ	11W01
τεχνικοσ	11W01
τεχνικόσ	11W01
τεχνιτησ	11W01
τηλεργασία	11j01
τηλεργασια	11j01
τιμητική διάκριση	00P01
τιμητικη διακριση	00P01
τκ	11]01
τμήμα	12G02
τμημα	12G02
τομέασ	12I02
τομεασ	12I02
τομοσ	11N01
τράπεζα	11U01
τραπεζα	11U01
τωρα	11T01
τόμοσ	11N01
τώρα	11T01
υδραυλικοσ	11W01
υδραυλικόσ	11W01
υπάλληλοσ	11W01
υπαλληλοσ	11W01
υπευθυνη	11W01
υπευθυνοσ	11W01
υπεύθυνη	11W01
υπεύθυνοσ	11W01
υπηρεσία	12K02
υπηρεσια	12K02
υποτροφία	00P01
υποτροφια	00P01
υπουργείο	11U01
υπουργειο	11U01
φαρμακείο	11U01
φαρμακειο	11U01
φαρμακοποιοσ	11W01
φαρμακοποιόσ	11W01
φθινοπωρο	12M01
φθινόπωρο	12M01
φουρνοσ	11U01
φούρνοσ	11U01
φυσικοσ	11W01
φυσικοσ ομιλητησ	11f01
φυσικόσ	11W01
φυσικόσ ομιλητήσ	11f01
χειμωνασ	12N01
χειμώνασ	12N01
χειριστήσ	11W01
χειριστησ	11W01
χημικοσ	11W01
χημικόσ	11W01
χρονια	11R01
χρονοσ	11R01
χρόνια	11R01
χρόνοσ	11R01
ψυχολογοσ	11W01
ψυχολόγοσ	11W01
ωδείο	11V01
ωδειο	11V01
ωσ	11S01
ωσ σήμερα	11T01
ωσ σημερα	11T01
όμιλοσ	11U01
όροφοσ	11]01
а s	00`01
а.ş	00`01
автобиография	12O01
агент	12P03
агентство	12S02
агенция	12U01
агенција	12V01
агенція	12W01
агроном	12X01
ад	00`01
адвокат	12Y04
администратор	12]03
администрация	12`01
адміністратор	12a01
адміністрація	12W01
академии	12b01
академия	12c02
академија	12e01
академія	12f01
академії	12f01
аккредитация	12g01
акредитація	12h01
активно	12i01
альманах	12j01
анализатор	12k01
аналитик	12l01
аналитичар	12m01
аналітик	12a01
анкета	12n02
антологія	13001
ао	13102
ап	13301
апотека	12V01
аптека	13403
архитект	12k01
архитекта	13701
архитектор	12l01
архітектор	12a01
асистент	13803
асоциация	12U01
асоціація	12W01
аспирант	12X01
аспирантура	13;02
аспірант	13=01
аспірантура	13>02
ассистент	12l01
ассоциация	12`01
атестат	13@02
аттестат	13B02
аттестат о среднем образовании	13D01
аудитор	13E02
б р	13G01
б-р	13G01
базове	13H01
базовий	13I02
базовий рівень	13H01
базово	13K03
базово ниво	13N01
базовое	13O01
базовые знания	13P02
базовый	13P02
базовый уровень	13O01
базові знання	13I02
бакалавр	13R02
бакалаврат	13T01
бакалавриат	13U01
бакалавър	13V01
бакалавърска	13V01
бакалавърска степен	13V01
бал	13W01
балл	13X01
баллов	13X01
банк	12S02
банка	13Y02
бармен	12X01
бечелор	13[01
библиотека	13\03
библиотекар	13_03
билингв	13b01
биография	12O01
биографија	13c01
биолог	12X01
бл	13301
благајник	13701
благодарность	0Q^01
благодарственное письмо	0Q^01
болница	13Y02
больница	12`01
бр	13d01
брошура	13e01
буд	13f01
будинок	13f01
бул	13g02
булевар	13d01
булевард	13301
бульвар	13i02
бухгалтер	13E02
бытовой	13k01
бюро	12S02
бібліотека	12W01
бібліотекар	13=01
білінгв	13l01
в	13m03
в браке	14001
в момента	14101
в разводе	14001
в совершенном владении	14201
в совершенстве	14301
васпитач	12m01
ведуча	14401
ведучий	14401
ведущий	14501
весна	14602
весни	14801
весной	14901
весны	14901
вестник	14:02
взимку	14<01
видавництво	14=02
викладач	12a01
випускова	14401
висока школа	12e01
високий	14?01
високо образовање	14@01
виступ	13001
висше	13V01
висше образование	13V01
висше училище	14A01
вихователь	13=01
виш	12f01
виша стручна спрема	14B01
виша школа	14C02
виши средњи	14E01
вище за середній	14F01
вище середнього	14F01
владелец	14501
власник	14G02
власница	13701
влітку	14I01
во	14J01
водитель	12X01
водительские права	12g01
водительское удостоверение	12g01
водій	13=01
водійські права	12h01
возач	12m01
возачка дозвола	14K01
волонтер	14L03
волонтёр	12X01
восени	14O01
воспитател	12X01
вођа	13701
впевнений	14?01
впевнено	14?01
врач	12X01
врло добро	14P02
вртић	12e01
второ място	00>01
вуз	14R02
вукова диплома	00C01
вул	13f01
вулиця	13f01
вх	13301
вчитель	13=01
вчителька	14401
във	14T01
възпитател	12k01
вып	12j01
высокий	14U01
выступление	12j01
высшее	14V01
выше среднего	14W01
від	14X02
віддалена робота	14Z01
віддалено	14Z01
відділ	14[01
відділення	14[01
відзнака	00A01
відмінно	14\02
вільне	14^01
вільне володіння	14^01
вільно	14^01
вільно володію	14^01
вісник	13001
г	14_03
газета	12S02
газосварщик	12X01
гбу	00`01
геолог	12X01
гимназия	12c02
гимназија	12e01
глава	14b03
главный	14501
го	14e02
говоримо	14g01
год	14h02
года	14j01
година	14k02
године	14m01
години	14n01
голова	14401
головний	14401
город	13G01
гостиница	12`01
готвач	12k01
готель	12W01
гр	13301
грамота	14o03
гран при	0Q^01
гран прі	00A01
гран-при	0Q^01
гран-прі	00A01
грант	0Q^01
група	15204
группа	15602
группа компаний	12`01
гуп	00`01
гімназія	12f01
д	13G01
д т н	15801
д.т.н	15801
данас	15901
двуезичен	15:01
департамент	15;02
депо	15=02
детска градина	14A01
детский сад	12b01
дизайнер	15?03
дизајнер	12m01
диплом	15B05
диплом бакалавра	13U01
диплом з відзнакою	13W01
диплом с отличием	13X01
диплом специалиста	14V01
диплом техника	15G01
диплома	15H02
диплома за средно образование	15J01
дипломирани	14@01
директор	15K04
дирекция	15O02
дирекција	15Q01
дисертация	13e01
дисертація	13001
диссертация	12j01
дистанционно	15R02
дистанционный	15T01
дистанційно	14Z01
дитячий садок	12f01
днес	14101
до	15U04
до данас	15901
до днес	14101
до момента	14101
до настоящего времени	15Y01
до настоящия момент	14101
до сада	15901
до сега	14101
до сих пор	15Y01
до сьогодні	15Z01
до тепер	15Z01
до теперішнього часу	15Z01
добра	14E01
добре	15[03
добрий	14F01
добро	15^04
доброволец	15b01
дозвола	14K01
доклад	14:02
доктор	15c01
доктор наук	15d02
доктор наука	15f01
доктор філософії	15g01
докторант	12k01
докторантура	15c01
докторат	15f01
докторска степен	15c01
докторске студије	15f01
дом	13G01
дом здравља	12V01
доо	00`01
доповідь	13001
допуск	15h02
досега	14101
досконало	15j01
дослідник	13=01
досі	15Z01
дотепер	15Z01
доцент	12P03
дружество	12U01
друкарня	12W01
друштво	12V01
еад	00`01
екип	15k01
економиста	13701
економска школа	12e01
економіст	13=01
експерт	15l04
експертний	16001
експертно	16101
електрик	13=01
електричар	13701
електротехник	12k01
елементарний	13H01
елементарно	13N01
еоод	00`01
есей	13001
есен	16201
есента	16201
ет	16302
ж	16504
ж к	13301
ж.к	13301
железници	12U01
жен	16901
жена	16:02
женат	14001
женен	16<01
женски	16:02
женский	16901
женско	16=01
женщина	16901
животопис	13c01
журнал	16>02
журналист	16@02
журналіст	13=01
жінка	16B01
жіноча	16B01
жіночий	16B01
з	14X02
з відзнакою	13W01
заваривач	13701
заварчик	12k01
завод	16C04
задоволително	14g01
задруга	12V01
заместитель	12X01
заместник	12k01
замужем	14001
заміжня	16G01
зао	00`01
зараз	15Z01
засновник	13=01
застраховане	12U01
заступник	13=01
зборник	16H01
збірник	13001
зварник	13=01
звено	15k01
зима	16I04
зимата	16M01
зими	14<01
зимой	16N01
зимы	16N01
знаком	16O01
значка	00>01
зно	0;Y01
зрелостен изпит	15J01
зі	16P01
зі словником	13H01
и	16Q03
изворни говорник	16T01
изд во	12j01
изд-во	12j01
издавач	16H01
издавачка кућа	12V01
издателство	16U02
издательство	16W02
излагање	16H01
изследовател	12k01
икономист	12k01
икономически университет	14A01
инженер	16Y02
инжењер	16[01
инспектор	16@02
институт	16\06
инструктор	16b02
интегрисане студије	14@01
ип	00`01
исследовател	12l01
истраживач	12m01
й	16d01
к т н	15d02
к э н	15801
к.т.н	15d02
к.э.н	15801
кандидат	16e01
кандидат наук	15d02
канцеларија	12V01
капитан	12X01
касиер	12k01
касир	13=01
кассир	12X01
категория	16f02
категорія	12h01
кафедра	16h04
кв	13i02
квалификация	16l01
кваліфікація	16m01
квартира	13i02
керівник	12a01
кладовщик	12X01
клиника	13\03
клініка	12W01
книга	16n03
кну	0@n01
код	17101
коледж	17201
колеж	17302
колледж	17501
команда	15;02
комерцијалиста	13701
компания	15=02
компанија	12V01
компанія	12W01
конверзацијски	17601
конкурс	14o03
конкурса	0Q^01
конкурсу	00A01
конобар	12m01
консерватория	12c02
консерваторія	12f01
консултант	16b02
консультант	17702
конференция	14:02
конференција	16H01
конференція	13001
концерн	12`01
кооперация	12U01
координатор	15K04
копирайтер	12X01
копірайтер	13=01
кореспондент	13=01
корп	13G01
корпорация	12`01
корпорація	12W01
корреспондент	12X01
кпі	0@n01
край	13G01
красный диплом	13X01
кубок	0Q^01
кувар	12m01
курс	17904
курсы	12b01
кухар	13=01
књига	16H01
лаборант	13E02
лаборатория	15=02
лабораторија	12V01
лабораторія	12W01
лавреат	00A01
лавреатка	00A01
лауреат	14o03
лауреатка	00A01
лекар	16b02
лектор	17=02
лекция	13e01
лекція	13001
лесник	14501
лесхоз	12`01
лет	14j01
лета	17?01
лето	17@02
летом	17?01
лидер	12X01
лицей	12c02
лиценз	17B01
лицензия	12g01
лиценца	14K01
логист	12X01
логіст	13=01
лучшая	0Q^01
лучший	0Q^01
лято	17C01
лятото	17C01
лікар	13=01
лікарня	12W01
літа	14I01
літо	14I01
ліцей	12f01
ліцензія	12h01
м	17D04
магазин	13403
магационер	13701
магистар	14@01
магистр	14V01
магистратура	17H03
магистър	17K01
магистърска	17K01
магистърска степен	17K01
магістр	17L01
магістратура	17L01
майстер	13=01
майстерня	12W01
майстор	12k01
майчин	15:01
майчин език	15:01
маркетолог	13E02
мастер	17M02
мастер студије	14@01
мастерская	12`01
матерен	15:01
матерњи	16T01
матерњи језик	16T01
матура	17O02
матурски испит	17Q01
машинист	16@02
мајстор	13701
мгту	0@n01
мгу	0@n01
медал	00>01
медаль	17R02
медаља	00C01
медбрат	14501
медицинска сестра	17T02
медсестра	17V02
медуниверситет	12b01
менаџер	12m01
менеджер	17702
мениджър	12k01
мес	17X02
месец	17Z02
месеца	17Z02
месеци	17\01
месяц	17]01
месяца	17]01
месяцев	17]01
методист	12X01
механик	16@02
механичар	12m01
механік	13=01
микрорайон	13G01
министарство	12V01
министерство	15=02
младший	14501
много добре	17^01
много добро	17_02
много добро ниво	17a01
модул	17b01
мое резюме	17c01
молодший	14401
молодший бакалавр	17d01
молодший спеціаліст	17d01
момента	14101
монография	14:02
монографія	13001
монтажник	12X01
моё резюме	17c01
моє резюме	17e01
муж	17f01
мужской	17f01
мужчина	17f01
музей	13403
музеј	12V01
музыкант	12X01
муп	00`01
мушкарац	17g01
мушки	17g01
мушко	17g01
мъж	17h01
мъжки	17h01
міністерство	12W01
міс	17i01
місто	13f01
місяць	17i01
місяці	17i01
місяців	17i01
н в	15Y01
н.в	15Y01
на бытовом уровне	13k01
на даљину	17j01
наб	13G01
набережна	13f01
набережная	13G01
навесні	14801
нагорода	00A01
награда	17k03
найкраща	00A01
найкращий	00A01
направление	17n03
направление подготовки	16l01
напреднал	17_02
напреднало	17_02
напредно	14P02
напрям	16m01
нарис	13001
насеље	13d01
наст вр	15Y01
наст время	15Y01
наст. вр	15Y01
наст. время	15Y01
наставник	13701
наставница	13701
настояще	14101
настоящее время	15Y01
настоящем	14101
настоящий момент	15Y01
настоящия момент	14101
науковий співробітник	14401
научен сътрудник	15b01
научная статья	12j01
научный сотрудник	14501
началник	12k01
начално	18102
начальник	13E02
начальное профессиональное	15G01
начальное профессиональное образование	15G01
начальный	13P02
начальный уровень	13O01
начинаещ	18302
начинающий	18501
начиная с	18601
нв	15Y01
не женат	14001
не замужем	14001
нед	18701
недели	18701
недель	18701
неделя	18701
неженен	16<01
незаміжня	16G01
неодружена	16G01
неодружений	16G01
неожењен	18801
неоконченное высшее	13U01
неомъжена	16<01
неудата	18801
новинар	12m01
новичок	18501
носитель	13b01
носитель языка	13b01
носій	13l01
носій мови	13l01
нпо	00`01
оао	00`01
обл	18903
область	13i02
образователно квалификационна степен магистър	17K01
образователно-квалификационна степен магистър	17K01
обука	14K01
община	18<02
објављен	16H01
овлашћење	14K01
од	18>02
одељење	15Q01
одитор	12k01
одлично	14P02
одружена	16G01
одружений	16G01
одсек	18@02
ожењен	18801
ожидаемый	18B01
ожидается	18B01
олимпиада	18C02
олімпіада	00A01
омъжена	16<01
онлайн	18E03
онлајн	17j01
оод	00`01
ооо	13102
оператер	12m01
оператор	18H03
општина	12V01
осени	18K01
осень	18K01
осенью	18K01
осені	14O01
осигурање	12V01
оснивач	12m01
основател	16@02
основе	18L02
основна школа	12e01
основне академске студије	13[01
основне студије	13[01
основно	18N04
основно владеене	14g01
основно знање	18R01
основно ниво	13N01
основно училище	14A01
осінь	14O01
от	18S03
от разстояние	18V01
отговорник	12k01
отдел	15O02
отделение	18W03
отель	12`01
отличен	18Z01
отличие	18[02
отлично	18]03
отлично владеене	17^01
отличное	14201
офис	15=02
официант	12X01
офіс	12W01
офіціант	13=01
оцена	18`01
оценка	18a02
оцінка	13W01
очаква се	18c01
очаквано	18c01
очекивано	18d01
очікуваний	18e01
очікується	18e01
пао	00`01
парикмахер	12X01
пасивно	18R01
пат	00`01
патент	18f04
пг	14A01
пгжпт	14A01
пекара	12V01
пекарна	12U01
пекарня	12S02
пер	13G01
первое место	0Q^01
переводчик	12X01
переводчица	14501
перекладач	13=01
переможець	00A01
переможниця	00A01
переулок	13G01
перше місце	00A01
пивара	12V01
пл	18j02
плакет	00>01
планирано	18l02
планируемый	18B01
планируется	18B01
планується	18e01
площа	13f01
площад	13301
площадь	13G01
по	18n02
по н в	15Y01
по н.в	15Y01
по наст время	15Y01
по наст. время	15Y01
по настоящее время	15Y01
по настоящий момент	15Y01
по сей день	15Y01
по сьогодні	15Z01
по теперішній час	15Z01
по цей день	15Z01
по цей час	15Z01
победител	00>01
победитель	0Q^01
победительница	0Q^01
победник	00C01
победница	00C01
повар	12X01
повна середня	19001
повышение квалификации	12g01
поглавље	16H01
поглиблений	14^01
подразделение	19101
подяка	00A01
позориште	12V01
поликлиника	15=02
политех	12b01
политехнический	12b01
положен	14K01
полувисше	19201
поліклініка	12W01
політехніка	12f01
помощник	16@02
помоћник	13701
помічник	13=01
понастоящем	14101
понині	15Z01
посвідчення	12h01
посвідчення водія	12h01
поселок	13G01
пословођа	13701
посёлок	13G01
потврда	14K01
похвала	00C01
початковий	13I02
початковий рівень	13H01
початківець	19301
почетна грамота	00>01
почетная грамота	0Q^01
почетник	19402
почетно	18R01
почётная грамота	0Q^01
пр	13i02
пр т	13G01
пр-т	13G01
правник	13701
правница	13701
правоспособност	17B01
практикант	14L03
прат	00`01
преводач	12k01
преводилац	13701
предавач	12m01
предавање	16H01
предвиђено	18d01
предполагаемый	18B01
предприятие	15=02
председател	16@02
председник	13701
председница	13701
предстои	18c01
предузеће	12V01
президент	12P03
премия	0Q^01
премія	00A01
преподавател	19602
призер	17R02
признање	00C01
призёр	0Q^01
приправник	13701
приправница	13701
пров	13f01
провизор	14501
провулок	13f01
провідний	14401
програмер	12m01
програмист	12k01
программист	12l01
програміст	12a01
продав	13=01
продавац	13701
продавач	12k01
продавачица	13701
продавец	12X01
продавница	12V01
продвинутый	19802
продвинутый уровень	14201
продюсер	13E02
проезд	13G01
пролет	19:01
пролетта	19:01
пролеће	19;01
прораб	12X01
просек	18`01
просек оцена	18`01
просечна оцена	18`01
просп	13f01
проспект	13i02
просунутий	14\02
професионален бакалавър	13V01
професионална автобиография	12O01
професионална биографија	13c01
професионална гимназия	14A01
професионална квалификация	15J01
професор	13803
профессиональный	14201
профессор	12l01
професійний	14^01
професійно технічна	19001
професійно-технічна	19001
профил	19<01
профиль	16l01
психолог	12Y04
пту	0@n01
публикация	14:02
публикација	16H01
публікація	13001
пут	13d01
първо място	00>01
підвищення кваліфікації	12h01
підприємство	12W01
підрозділ	14[01
р	19=01
работаю	15Y01
работник	12k01
рабочий	19>02
рад	16H01
рад од куће	17j01
радионица	12V01
радна биографија	13c01
радник	13701
радница	13701
радіо	12W01
разведен	19@03
разведена	19@03
разведён	14001
разговорный	13k01
разговорный уровень	13k01
разработчик	19602
разрешително	17B01
разряд	12g01
район	13i02
рачуновођа	13701
редактор	15?03
редакция	12`01
редакція	12W01
режисер	13=01
режиссер	12X01
режиссёр	12X01
резюме	12n02
рекрутер	13E02
республика	13G01
ресторан	19C03
ресторант	12U01
референт	12m01
риелтор	12X01
робочий	14F01
робітник	14401
роден	15:01
роден език	15:01
родная	13b01
родной	13b01
родной язык	13b01
розділ	13001
розлучена	16G01
розлучений	16G01
розмовна	19F01
розмовний	19F01
розмовний рівень	19F01
розробник	12a01
роки	19=01
року	19=01
років	19=01
руководилац	13701
руководител	12l01
ръководител	19G01
рідна	13l01
рідна мова	13l01
рідний	13l01
рік	19=01
с	19H03
с отличием	13X01
саветник	13701
саветница	13701
сада	15901
садашњост	15901
самозайнятий	12W01
самозанятый	12`01
саопштење	16H01
сарадник	13701
сарадница	13701
сборник	14:02
сварщик	19K02
свидетелство	17B01
свидетельство	12g01
свободно	19M02
свободно владею	14201
свободное	14201
свободное владение	14201
свободный	14201
свідоцтво	12h01
сдружение	12U01
сега	14101
сегодня	15Y01
сейчас	15Y01
секретар	19O03
секретарица	13701
секретарь	12X01
сектор	19R04
село	13i02
семеен	16<01
семейна	16<01
сервитьор	12k01
середньо	19F01
середня	19001
середня освіта	19001
середня спеціальна	17d01
середній	19V02
середній бал	13W01
середній рівень	19F01
сертификат	19X03
сертификация	12g01
сертифициран	17B01
сертифицированный	12g01
сертифікат	19[01
сертифікація	12h01
слабо	13N01
слесарь	12X01
служба	19\05
слюсар	13=01
смер	17b01
со	19a02
со словарем	13O01
со словарём	13O01
соавтор	12j01
собственик	12k01
совершенное	14301
сотрудник	12X01
соу	14A01
союз	12`01
спбгу	0@n01
специализация	19<01
специалист	19c03
специалист по	19201
специалитет	14V01
специалност	19<01
специальность	16l01
специјалиста	13701
спеціальність	16m01
спеціалізація	16m01
спеціаліст	19f02
спеціалітет	17L01
списание	13e01
співавтор	13001
співробітник	13=01
спілка	12W01
среден успех	18Z01
среден успех от следването	18Z01
средне	13k01
среднее	13D01
среднее образование	13D01
среднее общее	13D01
среднее профессиональное	15G01
среднее профессиональное образование	15G01
среднее специальное	15G01
средний	19h02
средний балл	13X01
средний уровень	13k01
средно	19j03
средно владеене	14g01
средно ниво	19m02
средно образование	15J01
средно специално	15J01
средно специално образование	15J01
средно училище	14A01
средња стручна спрема	17Q01
средња школа	12e01
средње	19o02
средњи	17601
средњи ниво	17601
ссс	17Q01
стажант	12k01
стажер	13E02
стажист	13=01
стажиста	13701
стажёр	12X01
стан	13d01
старший	1:102
статия	13e01
стаття	13001
статья	12j01
степень бакалавра	13U01
степень магистра	14V01
стипендия	18C02
стипендија	00C01
стипендія	00A01
столар	13701
стор	1:301
сторінка	1:301
стр	1:402
страница	1:601
строительная	12`01
стройка	12`01
струковне студије	13[01
стручни испит	14K01
стручњак	1:702
студио	13Y02
студия	12`01
студијски програм	17b01
студія	12W01
ступінь бакалавра	13T01
ступінь магістра	17L01
су	14A01
супермаркет	12S02
счетоводител	12k01
считано от	1:901
сътрудник	12k01
сьогодні	15Z01
т ч	15Z01
т.ч	15Z01
та	16d01
такмичење	00C01
театр	12S02
театър	12U01
тези	13001
тезисы	12j01
текущее время	15Y01
телеканал	12W01
теперішнього часу	15Z01
теперішній час	15Z01
тестер	12k01
тестировщик	12l01
тестувальник	12a01
техлид	14501
техник	16@02
техникум	1::02
техничар	12m01
техничка школа	12e01
технолог	12P03
технік	13=01
технікум	17201
течно	12i01
тиждень	1:<01
тижні	1:<01
тижнів	1:<01
тим	15Q01
тимлид	14501
типография	12`01
тов	1:=02
товаровед	12X01
токарь	12X01
тоо	00`01
торговый дом	12`01
торговый представитель	14501
трг	13d01
тренер	13E02
тренутно	15901
треньор	12k01
трки	0;Y01
търговец	12k01
търговски представител	15b01
у	1:?02
у браку	18801
у досконалості	15j01
у току	15901
уверенно	14U01
уверенный	14U01
уверење	14K01
удаленка	15T01
удаленная работа	15T01
удаленно	15T01
удалёнка	15T01
удалённая работа	15T01
удалённо	15T01
удата	18801
удовлетворительно	13k01
удостоверение	16f02
удружење	12V01
ул	1:A03
улица	1:A03
универзитет	1:D01
университет	1::02
университета	12c02
університет	17201
управител	12k01
управление	1:E03
управління	1:H02
уредник	13701
уредница	13701
усмерење	17b01
успех	18Z01
учебник	13e01
ученик	14501
училище	1:J03
учител	12k01
учитель	13E02
учительница	14501
учитељ	12m01
учредитель	12X01
фабрика	16C04
факултет	1:M02
факультет	1:O04
фармацевт	12P03
фармацеут	12m01
фаховий молодший бакалавр	17d01
фахівець	14401
фгуп	00`01
фельдшер	14501
физик	12X01
финалист	0Q^01
финалиста	00C01
фирма	13\03
фонд	12S02
фондация	12U01
фондација	12V01
фоп	00`01
фотограф	13E02
фриланс	12`01
фрилансер	12X01
фріланс	12W01
фіналіст	00A01
фірма	12W01
химик	12X01
хозяйство	12`01
холдинг	13403
холост	14001
холостой	14001
хорошее	14W01
хороший	1:S02
хорошо	1:S02
хотел	13Y02
художник	12X01
цей час	15Z01
центар	12V01
центр	12S02
център	12U01
цех	1:E03
ч	1:U01
часопис	16H01
червоний диплом	13W01
чирак	15b01
читалище	12U01
читаю профессиональную литературу	13O01
читаю со словарем	13O01
читаю со словарём	13O01
члан	13701
чланак	16H01
член	15b01
чоловік	1:U01
чоловіча	1:U01
чоловічий	1:U01
шеф	13701
школа	1:V04
школа no	12b01
школьный	13O01
шосе	13f01
шоссе	13G01
шофьор	12k01
шофьорска книжка	17B01
экономист	12X01
эксперт	1:Z01
экспертный	1:Z01
экспертный уровень	1:Z01
электрик	12X01
электрогазосварщик	12X01
электросварщик	12X01
элементарный	13O01
юрист	12P03
і	16d01
із	14X02
інженер	12a01
інститут	17201
јединица	15Q01
јесен	1:[01
ґрант	00A01
אביב	1:\01
אגף	1:]01
אדריכל	1:^01
אדריכלית	1:^01
אולפנה	1:_01
אוניברסיטה	1:_01
אוניברסיטת	1:_01
אות	1:`01
אח	1:^01
אחות	1:^01
אחראי	1:^01
אחראית	1:^01
אישה	1:a01
אנליסט	1:^01
אנליסטית	1:^01
אקדמיה	1:_01
ארגון	1:b01
ב	1:c01
ב"א	1:d01
בגרות	00I01
בגרות מלאה	00I01
בגרות עיונית	00I01
בהצטיינות	1:e01
בוגר	1:d01
בוגרת	1:d01
בודק	1:^01
בודקת	1:^01
ביטוח	1:b01
בינוני	1:f02
בינונית	1:f02
בינונית גבוהה	1:h01
בית אבות	1:b01
בית החולים	1:b01
בית הספר	1:_01
בית חולים	1:b01
בית מרקחת	1:b01
בית ספר	1:_01
בנק	1:b01
בסיס	1:i01
בסיסי	1:j02
בסיסית	1:j02
בע"מ	1:b01
בעלים	1:^01
בעמ	1:b01
ברמה גבוהה	1:l01
ברמת שפת אם	1:m01
גבוהה	1:n02
גבר	1;001
גן ילדים	1:_01
גרוש	1;101
גרושה	1;101
ד"ר	1;201
דו לשוני	1:m01
דו-לשוני	1:m01
דובר ילידי	1:m01
דוקטור	1;201
דוקטורט	1;302
דירה	1;501
דרך	1;501
האוניברסיטה	1:_01
האקדמיה	1:_01
הווה	1;601
הוצאה	1;701
הוצאת	1:b01
החוג	1:_01
הטכניון	1:_01
היברידי	1;801
היום	1;601
המכללה	1:_01
המכללה האקדמית	1:_01
המרכז	1:b01
המרכז האקדמי	1:_01
הנדסאי	1;901
הנדסאית	1;901
הסמכה	1;:01
הסמכות	1;:01
הסמכת	1;:01
הפקולטה	1:_01
הצטיינות	1:`01
הצטיינות יתרה	1:e01
הרצאה	1;701
השתלמות	1;:01
התמחות	1;;01
התמחות ב	1;;01
ו	1;<01
ועד היום	1;601
זוכה	1:`01
זכר	1;001
חבר	1:^01
חברה	1:b01
חברה בצוות	1:^01
חברת	1:b01
חוג	1;;01
חודש	1;=01
חודשים	1;=01
חוקר	1:^01
חוקרת	1:^01
חורף	1;>01
חטיבה	1:]01
חטיבת ביניים	1:_01
חלשה	1:i01
חנות	1:b01
חשמלאי	1:^01
טבח	1:^01
טבחית	1:^01
טוב	1;?02
טובה	1:h01
טובה מאוד	1:l01
טכנאי	1:^01
טכנאי מוסמך	1;901
טכנאית	1:^01
טכנולוגיות	1:b01
טכניון	1:_01
ידע בסיסי	1:i01
יו"ר	1:^01
יועץ	1:^01
יועצת	1:^01
יושב ראש	1:^01
יחידה	1:]01
יחידת	1:]01
ישיבה	1:_01
ישיבת	1:_01
כיום	1;601
כיכר	1;501
כנס	1;701
כעת	1;601
כתב עת	1;701
כתבה	1;701
מ	1;A01
מ"א	1;B01
מאז	1;C01
מאמן	1:^01
מאמנת	1:^01
מאמר	1;701
מאפייה	1:b01
מבקר	1:^01
מגמה	1;;01
מגמת	1;;01
מדור	1:]01
מדליה	1:`01
מדריך	1:^01
מדריכה	1:^01
מדרשה	1:_01
מהנדס	1:^01
מהנדסת	1:^01
מוזיאון	1:b01
מוכר	1:^01
מוכרת	1:^01
מומחה	1;D02
מומחית	1;D02
מוסמך	1;F02
מוסמכת	1;F02
מועצה	1:b01
מורה	1:^01
מזכיר	1:^01
מזכירה	1:^01
מחלקה	1:]01
מחלקת	1:]01
מטפל	1:^01
מטפלת	1:^01
מייסד	1:^01
מייסדת	1:^01
מיקוד	1;501
מכון	1:b01
מכון ללימודים	1:_01
מכונאי	1:^01
מכללה	1:_01
מכללת	1:_01
מלגה	1:`01
מלגת	1:`01
מלון	1:b01
מלצר	1:^01
מלצרית	1:^01
ממוצע	1:e01
ממוצע ציונים	1:e01
מנהל	1:^01
מנהל חשבונות	1:^01
מנהלת	1:^01
מנהלת חשבונות	1:^01
מנכ"ל	1:^01
מסלול	1;;01
מסעדה	1:b01
מעבדה	1:b01
מעצב	1:^01
מעצבת	1:^01
מפיק	1:^01
מפיקה	1:^01
מפעיל	1:^01
מפעל	1:b01
מפקד	1:^01
מפקדת	1:^01
מפתח	1:^01
מפתחת	1:^01
מצוין	1:n02
מצוינת	1:l01
מצטיין	1:`01
מצטיינת	1:`01
מקוון	1;801
מקום ראשון	1:`01
מרחוק	1;801
מרכז	1;H02
מרכזת	1:^01
מרפא בעיסוק	1:^01
מרפאה	1:b01
מרפאה בעיסוק	1:^01
מרפאת	1:b01
מרצה	1:^01
משוער	1;J01
משרד	1:b01
מתחיל	1;K01
מתחילים	1:i01
מתכנת	1:^01
מתכנתת	1:^01
מתמחה	1:^01
מתנדב	1:^01
מתנדבת	1:^01
מתקדם	1;L01
מתרגם	1:^01
מתרגמת	1:^01
נגר	1:^01
נהג	1:^01
נהגת	1:^01
נוכחי	1;601
נוכחית	1;601
נציג	1:^01
נציג מכירות	1:^01
נציגת	1:^01
נקבה	1:a01
נשואה	1;101
נשוי	1;101
סבירה	1;M01
סדנה	1:b01
סוכנות	1:b01
סטודיו	1:b01
סטודנט	1:^01
סמטת	1;501
סמינר	1:_01
סמנכ"ל	1:^01
ספר	1;701
ספרייה	1:b01
ספריית	1:b01
ספרן	1:^01
ספרנית	1:^01
סתיו	1;N01
עבודה מרחוק	1;801
עבודת גמר	1;701
עד	1;O01
עד היום	1;601
עד כה	1;601
עובד	1:^01
עובד מצטיין	1:`01
עובדת	1:^01
עובדת מצטיינת	1:`01
עוזר	1:^01
עוזרת	1:^01
עורך	1:^01
עורך דין	1:^01
עורכת	1:^01
עורכת דין	1:^01
עיון	1;701
עיריית	1:b01
עיתונאי	1:^01
עיתונאית	1:^01
עכשיו	1;601
עמוד	1;P01
עמותה	1:b01
עמותת	1:b01
עצמאי	1:b01
עצמאית	1:b01
פוסטר	1;701
פטנט	1;701
פסיכולוג	1:^01
פסיכולוגית	1:^01
פקולטה	1:_01
פקיד	1:^01
פקידה	1:^01
פרופסור	1:^01
פרס	1:`01
פרסום	1;701
פרק	1;701
צה"ל	1:b01
צוות	1:]01
ציון	1:e01
ציון ממוצע	1:e01
ציון סופי	1:e01
צפוי	1;J01
צפויה	1;J01
קבוצת	1:b01
קו"ח	1;Q01
קומה	1;501
קופת חולים	1:b01
קורות חיים	1;Q01
קורס	1;:01
קו״ח	1;Q01
קיץ	1;R01
קלינאית	1:^01
קצין	1:^01
קצינה	1:^01
קרן	1:b01
ראש	1:^01
ראש צוות	1:^01
רהוטה	1:l01
רואה חשבון	1:^01
רווק	1;101
רווקה	1;101
רופא	1:^01
רופאה	1:^01
רוקח	1:^01
רוקחת	1:^01
רח	1;501
רחוב	1;501
רישיון	1;:01
רישיון נהיגה	1;:01
רכז	1:^01
רכזת	1:^01
רמה גבוהה	1:n02
רמת שיחה	1;M01
רשיון	1;:01
רשת	1:b01
רתך	1:^01
שד	1;501
שדרות	1;501
שוטף	1:l01
שוטפת	1:l01
שותף	1:^01
שותפה	1:^01
שיחה	1;M01
שכונת	1;501
שליטה מלאה	1:l01
שנה	1;S01
שנים	1;S01
שף	1:^01
שפת אם	1:m01
שפת-אם	1:m01
ת ד	1;501
ת.ד	1;501
תואר	1:d01
תואר ראשון	1:d01
תואר ראשון ב	1:d01
תואר שלישי	1;201
תואר שני	1;B01
תואר שני ב	1;B01
תחרות	1:`01
תיאטרון	1:b01
תיכון	1;T02
תעודה	1;:01
תעודת	1;:01
תעודת בגרות	00I01
תעודת הוקרה	1:`01
תעודת הוראה	1;901
תעודת הצטיינות	1:`01
תעודת מקצוע	1;V02
תעשיות	1:b01
أخصائي	1;X01
أخصائية	1;X01
أساسي	1;Y02
أساسيات	1;Y02
أساسية	1;[01
أستاذ	1;X01
أستاذة	1;X01
أشهر	1;\01
أعزب	1;]01
أعوام	1;^01
أفضل	1;_01
أكاديمية	1;`01
أمانة	1;a01
أمين مكتبة	1;X01
أنثى	1;b01
أونلاين	1;c01
إتقان	1;d01
إجادة تامة	1;d01
إجازة	1;e01
إجازة جامعية	1;e01
إدارة	1;f02
إعدادية	1;`01
إلى	1;h01
إلى الآن	1;i01
ابتدائي	1;[01
ابتدايي	1;[01
اتقان	1;d01
اجاده تامه	1;d01
اجازه	1;e01
اجازه جامعيه	1;e01
اختصاصي	1;X01
اخصايي	1;X01
اخصاييه	1;X01
اداره	1;f02
اساسي	1;Y02
اساسيات	1;Y02
اساسيه	1;[01
استاذ	1;X01
استاذه	1;X01
استشاري	1;X01
استشارية	1;X01
استشاريه	1;X01
استوديو	1;a01
اشهر	1;\01
اعتماد	1;j01
اعداديه	1;`01
اعزب	1;]01
اعوام	1;^01
افضل	1;_01
اكاديميه	1;`01
الآن	1;i01
الاختصاص	1;k01
الان	1;i01
البكالوريا	1;l01
البكالوريوس	1;e01
التقدير	1;m01
الثانوية	1;l01
الثانوية العامة	1;l01
الثانويه	1;l01
الثانويه العامه	1;l01
الجامعة	1;`01
الجامعه	1;`01
الحاضر	1;i01
الحالي	1;i01
الخريف	1;n01
الدبلوم	1;o01
الدرجة	1;m01
الدرجه	1;m01
الدكتوراه	1<001
الدور	1<101
الربيع	1<201
السيرة الذاتية	1<301
السيره الذاتيه	1<301
الشتاء	1<401
الشركة	1;a01
الشركه	1;a01
الصيف	1<501
القسم	1<601
الكلية	1;`01
الكليه	1;`01
اللغة الأصلية	1<701
اللغة الأم	1<701
اللغه الاصليه	1<701
اللغه الام	1<701
الليسانس	1;e01
المؤسسة	1;a01
الماجستير	1<801
المتوقع	1<901
المدرسة	1;`01
المدرسة الثانوية	1;`01
المدرسه	1;`01
المدرسه الثانويه	1;`01
المركز الأول	1;_01
المركز الاول	1;_01
المركز الثاني	1;_01
المعدل	1;m01
المعدل التراكمي	1;m01
المعدل العام	1;m01
المعهد	1;`01
الموسسه	1;a01
الوقت الحالي	1;i01
الى	1;h01
الي	1;h01
الي الان	1;i01
اليوم	1;i01
امانه	1;a01
امرأة	1;b01
امراه	1;b01
امين مكتبه	1;X01
انثى	1;b01
انثي	1;b01
اونلاين	1;c01
بائع	1;X01
بائعة	1;X01
باحث	1;X01
باحثة	1;X01
باحثه	1;X01
بايع	1;X01
بايعه	1;X01
بتقدير	1;m01
بحث	1<:01
براءة اختراع	1<:01
براءه اختراع	1<:01
بسيطة	1;[01
بسيطه	1;[01
بطلاقة	1;d01
بطلاقه	1;d01
بكالوريا	1;l01
بكالوريس	1;e01
بكالوريوس	1;e01
بلدية	1;a01
بلديه	1;a01
بناية	1<101
بنايه	1<101
بنك	1;a01
تأمين	1;a01
تامين	1;a01
تخصص	1;k01
تخصص في	1;k01
ترخيص	1;j01
تقدير	1;m01
تقني	1;X01
تكريم	1;_01
توجيهي	1;l01
ثانوي	1;`01
ثانوية	1;`01
ثانوية عامة	1;l01
ثانويه	1;`01
ثانويه عامه	1;l01
ثنائي اللغة	1<701
ثنايي اللغه	1<701
جائزة	1;_01
جامعة	1;`01
جامعه	1;`01
جايزه	1;_01
جمعية	1;a01
جمعيه	1;a01
جيد	1<;02
جيد جدا	1;d01
جيدة	1<=01
جيدة جدا	1;d01
جيده	1<=01
جيده جدا	1;d01
حاليا	1;i01
حالياً	1;i01
حاليًا	1;i01
حتى	1;h01
حتى الآن	1;i01
حتى الوقت الحالي	1;i01
حتى اليوم	1;i01
حتى تاريخه	1;i01
حتي	1;h01
حتي الان	1;i01
حتي الوقت الحالي	1;i01
حتي اليوم	1;i01
حتي تاريخه	1;i01
حي	1<101
خبير	1<>02
خبيرة	1<>02
خبيره	1<>02
خريف	1;n01
دائرة	1<601
دار	1;a01
دار النشر	1<:01
دار نشر	1;a01
دايره	1<601
دبلوم	1<@02
دبلوم عالي	1<801
دبلوم فني	1;o01
دبلوم متوسط	1;o01
درجة البكالوريوس	1;e01
درجة الدكتوراه	1<001
درجة الماجستير	1<801
درجه البكالوريوس	1;e01
درجه الدكتوراه	1<001
درجه الماجستير	1<801
درع	1;_01
دكتوراه	1<001
دورة	1;j01
دوره	1;j01
ذكر	1<B01
رئيس	1;X01
رئيسة	1;X01
ربيع	1<201
رجل	1<B01
رخصة	1;j01
رخصة قيادة	1;j01
رخصه	1;j01
رخصه قياده	1;j01
رسالة	1<:01
رساله	1<:01
روضة	1;`01
روضه	1;`01
رييس	1;X01
رييسه	1;X01
زمالة	1;j01
زماله	1;j01
سائق	1;X01
سايق	1;X01
سباك	1;X01
سكرتير	1;X01
سكرتيرة	1;X01
سكرتيره	1;X01
سنة	1<C02
سنه	1<C02
سنوات	1;^01
سيرة ذاتية	1<301
سيره ذاتيه	1<301
شارع	1<101
شتاء	1<401
شركة	1;a01
شركه	1;a01
شعبة	1<E02
شعبه	1<E02
شقة	1<101
شقه	1<101
شهادة	1;j01
شهادة الثانوية	1;l01
شهادة تقدير	1;_01
شهادة معتمدة	1;j01
شهاده	1;j01
شهاده الثانويه	1;l01
شهاده تقدير	1;_01
شهاده معتمده	1;j01
شهر	1;\01
شهور	1;\01
ص ب	1<101
ص.ب	1<101
صحفي	1;X01
صحفية	1;X01
صحفيه	1;X01
صحيفة	1;a01
صحيفه	1;a01
صفحة	1<G01
صفحه	1<G01
صيدلانية	1;X01
صيدلانيه	1;X01
صيدلي	1;X01
صيدلية	1;a01
صيدليه	1;a01
صيف	1<501
ضعيف	1;[01
طاه	1;X01
طباخ	1;X01
طبيب	1;X01
طبيبة	1;X01
طبيبه	1;X01
طريق	1<101
طلاقة	1;d01
طلاقه	1;d01
عام	1<C02
عامل	1;X01
عبر الإنترنت	1;c01
عبر الانترنت	1;c01
عزباء	1;]01
عضو	1;X01
عضوية	1;j01
عضويه	1;j01
عمارة	1<101
عماره	1<101
عمل حر	1;a01
عن بعد	1;c01
عن بُعد	1;c01
عيادة	1;a01
عياده	1;a01
فائز	1;_01
فائزة	1;_01
فايز	1;_01
فايزه	1;_01
فريق	1<601
فصل	1<:01
فندق	1;a01
فني	1;X01
فنية	1;X01
فنيه	1;X01
فوق المتوسط	1<=01
في	1<H01
قائد	1;X01
قايد	1;X01
قرية	1<101
قريه	1<101
قسم	1<E02
قناة	1;a01
قناه	1;a01
كاتب	1;X01
كاتبة	1;X01
كاتبه	1;X01
كتاب	1<:01
كليات	1;`01
كلية	1;`01
كليه	1;`01
كهربائي	1;X01
كهربايي	1;X01
لحام	1;X01
لدى	1<H01
لدي	1<H01
لغة أم	1<701
لغة الأم	1<701
لغتي الأم	1<701
لغتي الام	1<701
لغه الام	1<701
لغه ام	1<701
للآن	1;i01
للان	1;i01
ليسانس	1;e01
مؤتمر	1<:01
مؤسس	1;X01
مؤسسة	1;a01
مؤسسة مشاركة	1;X01
ماجستير	1<801
مالك	1;X01
مبتدئ	1;Y02
مبتدئة	1;[01
مبتدي	1;Y02
مبتديه	1;[01
مبرمج	1;X01
مبرمجة	1;X01
مبرمجه	1;X01
متجر	1;a01
متحف	1;a01
متدرب	1;X01
متدربة	1;X01
متدربه	1;X01
مترجم	1;X01
مترجمة	1;X01
مترجمه	1;X01
متزوج	1;]01
متزوجة	1;]01
متزوجه	1;]01
متطوع	1;X01
متطوعة	1;X01
متطوعه	1;X01
متقدم	1<I02
متقدمة	1<I02
متقدمه	1<I02
متوسط	1<K02
متوسطة	1<K02
متوسطه	1<K02
متوقع	1<901
متوقعة	1<901
متوقعه	1<901
مجلة	1<:01
مجله	1<:01
مجموعة	1;a01
مجموعه	1;a01
محادثة	1<M01
محادثه	1<M01
محاسب	1;X01
محاسبة	1;X01
محاسبه	1;X01
محاضر	1;X01
محاضرة	1<N02
محاضره	1<N02
محافظة	1<101
محافظه	1<101
محام	1;X01
محامي	1;X01
محامية	1;X01
محاميه	1;X01
محترف	1;d01
محرر	1;X01
محررة	1;X01
محرره	1;X01
محلل	1;X01
محللة	1;X01
محلله	1;X01
مخبز	1;a01
مختبر	1;a01
مدارس	1;`01
مدرب	1;X01
مدربة	1;X01
مدربه	1;X01
مدرس	1;X01
مدرسة	1;`01
مدرسة ثانوية	1;`01
مدرسة صف	1;X01
مدرسه	1;`01
مدرسه ثانويه	1;`01
مدرسه صف	1;X01
مدقق	1;X01
مدير	1;X01
مديرة	1;X01
مديره	1;X01
مدينة	1<101
مدينه	1<101
مراقب	1;X01
مرشد	1;X01
مركز	1;a01
مسؤول	1;X01
مسؤولة	1;X01
مسابقة	1;_01
مسابقه	1;_01
مساعد	1;X01
مساعدة	1;X01
مساعده	1;X01
مستشار	1;X01
مستشارة	1;X01
مستشاره	1;X01
مستشفى	1;a01
مستشفي	1;a01
مستمر	1;i01
مسرح	1;a01
مسوول	1;X01
مسووله	1;X01
مشرف	1;X01
مشرفة	1;X01
مشرفه	1;X01
مشروع خاص	1;a01
مشغل	1;X01
مصرف	1;a01
مصمم	1;X01
مصممة	1;X01
مصممه	1;X01
مصنع	1;a01
مصور	1;X01
مطعم	1;a01
مطلق	1;]01
مطلقة	1;]01
مطلقه	1;]01
مطور	1;X01
مطورة	1;X01
مطوره	1;X01
مع مرتبة الشرف	1;m01
مع مرتبه الشرف	1;m01
معتمد	1;j01
معتمدة	1;j01
معتمده	1;j01
معدل	1;m01
معلم	1;X01
معلمة	1;X01
معلمه	1;X01
معماري	1;X01
معهد	1<P02
مقال	1<:01
مقالة	1<:01
مقاله	1<:01
مقبول	1;[01
مكتب	1;a01
مكتبة	1;a01
مكتبه	1;a01
ممتاز	1<I02
ممتازة	1;d01
ممتازه	1;d01
ممرض	1;X01
ممرضة	1;X01
ممرضه	1;X01
من	1<R01
منحة	1;_01
منحه	1;_01
مندوب	1;X01
مندوبة	1;X01
مندوبه	1;X01
منذ	1<S01
منسق	1;X01
منسقة	1;X01
منسقه	1;X01
منشور	1<:01
منطقة	1<101
منطقه	1<101
منظمة	1;a01
منظمه	1;a01
مهندس	1;X01
مهندسة	1;X01
مهندسه	1;X01
موتمر	1<:01
موسس	1;X01
موسسه	1;a01
موسسه مشاركه	1;X01
موظف	1;X01
موظف استقبال	1;X01
موظفة	1;X01
موظفه	1;X01
ميدالية	1;_01
ميداليه	1;_01
ميدان	1<101
ميكانيكي	1;X01
نائب	1;X01
نادل	1;X01
نايب	1;X01
نجار	1;X01
نشر	1<:01
هيئة	1;a01
هييه	1;a01
و	1<T01
وحدة	1<601
وحده	1<601
ورشة	1;a01
ورشه	1;a01
ورقة	1<:01
ورقة بحثية	1<:01
ورقه	1<:01
ورقه بحثيه	1<:01
وزارة	1;a01
وزاره	1;a01
وسام	1;_01
وكالة	1;a01
وكاله	1;a01
अंक	1<U01
अकादमी	1<V01
अच्छा	1<W02
अच्छी	1<Y01
अधिकारी	1<Z01
अध्यक्ष	1<Z01
अध्यापक	1<Z01
अध्यापिका	1<Z01
अध्याय	1<[01
अनुभाग	1<\01
अनुवादक	1<Z01
अपेक्षित	1<]01
अब	1<^01
अब तक	1<^01
अभियंता	1<Z01
अभी	1<^01
अभी तक	1<^01
अविवाहित	1<_01
अस्पताल	1<`01
आईटीआई	1<a01
आज	1<^01
आज तक	1<^01
इंजीनियर	1<Z01
इंटरमीडिएट	00F01
इंटर्न	1<Z01
इलेक्ट्रीशियन	1<Z01
उच्च माध्यमिक विद्यालय	1<V01
उत्कृष्ट	1<b02
उन्नत	1<b02
एजेंसी	1<`01
एम ए	1<d01
एम एड	1<d01
एम एससी	1<d01
एम कॉम	1<d01
एम टेक	1<d01
एम बी ए	1<d01
एम.ए	1<d01
एम.एड	1<d01
एम.एससी	1<d01
एम.कॉम	1<d01
एम.टेक	1<d01
एम.बी.ए	1<d01
एमबीए	1<d01
एवं	1<e01
ऑनलाइन	1<f01
और	1<e01
औसत	1<g01
कंपनी	1<`01
कर्मचारी	1<Z01
कारखाना	1<`01
कार्यालय	1<`01
केंद्र	1<`01
कॉलेज	1<V01
कॉलोनी	1<h01
कोर्स	1<i01
क्लिनिक	1<`01
गर्मी	1<j01
गली	1<h01
गुरुकुल	1<V01
ग्राम	1<h01
ग्रीष्म	1<j01
ग्रेड	1<U01
चालक	1<Z01
चिकित्सक	1<Z01
चिकित्सालय	1<`01
चौक	1<h01
छात्रवृत्ति	1<k01
जारी	1<^01
जिला	1<h01
जीवन परिचय	1<l01
जीवन वृत्त	1<l01
जीवनवृत्त	1<l01
टीम	1<\01
ट्रस्ट	1<`01
डिज़ाइनर	1<Z01
डिजाइनर	1<Z01
डिप्लोमा	1<m02
डेवलपर	1<Z01
डॉक्टर	1<Z01
डॉक्टरेट	1<o01
तक	1=002
तकनीशियन	1<Z01
थोड़ा	1=201
थोडा	1=201
दसवीं	00F01
दुकान	1<`01
दूरस्थ	1<f01
द्वितीय श्रेणी	1<U01
द्विभाषी	1=301
धाराप्रवाह	1=401
नगर	1<h01
नगर निगम	1<`01
नर	1=501
नर्स	1<Z01
नारी	1=601
निगम	1<`01
निदेशक	1<Z01
निपुण	1=701
न्यास	1<`01
पत्रकार	1<Z01
पत्रिका	1<[01
पदक	1<k01
परास्नातक	1<d01
पर्यवेक्षक	1<Z01
पाठशाला	1<V01
पात्रता परीक्षा	1<i01
पिन	1<h01
पी एच डी	1<o01
पी.एच.डी	1<o01
पीएचडी	1<o01
पुरस्कार	1<k01
पुरुष	1=501
पुस्तक	1<[01
पुस्तकालय	1<`01
पुस्तकालयाध्यक्ष	1<Z01
पृष्ठ	1=801
पेटेंट	1<[01
पॉलिटेक्निक	1<a01
प्रकाशन	1<`01
प्रकाशित	1<[01
प्रतिनिधि	1<Z01
प्रतियोगिता	1<k01
प्रतिशत	1<U01
प्रथम श्रेणी	1<U01
प्रथम स्थान	1<k01
प्रधानाचार्य	1<Z01
प्रबंधक	1<Z01
प्रभाग	1<\01
प्रमाण पत्र	1<i01
प्रमाणन	1<i01
प्रमाणपत्र	1<i01
प्रमाणित	1<i01
प्रमुख	1<Z01
प्रयोगशाला	1<`01
प्रवीण	1=401
प्रशस्ति	1<k01
प्रशस्ति पत्र	1<k01
प्रशासक	1<Z01
प्रशिक्षक	1<Z01
प्रशिक्षु	1<Z01
प्राइवेट लिमिटेड	1<`01
प्राध्यापक	1<Z01
प्रारंभिक	1=902
प्रोग्रामर	1<Z01
प्रोफेसर	1<Z01
प्रौद्योगिकी संस्थान	1<V01
फाउंडेशन	1<`01
फार्मासिस्ट	1<Z01
बहुत अच्छा	1=401
बायोडाटा	1<l01
बारहवीं	00F01
बी ए	1=;01
बी एड	1=;01
बी एससी	1=;01
बी कॉम	1=;01
बी टेक	1=;01
बी.ए	1=;01
बी.एड	1=;01
बी.एससी	1=;01
बी.कॉम	1=;01
बी.टेक	1=;01
बीए	1=;01
बीटेक	1=;01
बुनियादी	1=902
बैंक	1<`01
बोलचाल	1<g01
मंत्रालय	1<`01
मकान	1<h01
मध्यम	1=<02
मध्यवर्ती	1<g01
महाविद्यालय	1<V01
महिला	1=601
महीना	1=>01
महीने	1=>01
मातृ भाषा	1=301
मातृभाषा	1=301
मार्ग	1<h01
मास	1=>01
माह	1=>01
मूलभूत	1=201
मैकेनिक	1<Z01
मैट्रिक	00F01
मैनेजर	1<Z01
मोहल्ला	1<h01
यूनिवर्सिटी	1<V01
रसोइया	1<Z01
रिज़्यूमे	1<l01
रिज्यूमे	1<l01
रिमोट	1<f01
रोड	1<h01
लाइसेंस	1<i01
लिपिक	1<Z01
लिमिटेड	1<`01
लेख	1<[01
लेखाकार	1<Z01
व	1<e01
वकील	1<Z01
वर्तमान	1<^01
वर्तमान तक	1<^01
वर्ष	1=?01
वसंत	1=@01
वार्ड	1<h01
वास्तुकार	1<Z01
विक्रेता	1<Z01
विजेता	1<k01
विद्यापीठ	1<V01
विद्यालय	1<V01
विभाग	1<\01
विवाहित	1<_01
विशेषज्ञ	1=A02
विशेषज्ञता	1=C01
विश्लेषक	1<Z01
विश्वविद्यालय	1<V01
विषय	1=C01
व्याख्याता	1<Z01
व्याख्यान	1<[01
शरद	1=D01
शाखा	1=C01
शिक्षक	1<Z01
शिक्षिका	1<Z01
शीत	1=E01
शोध पत्र	1<[01
शोधकर्ता	1<Z01
शोधपत्र	1<[01
श्रेणी	1<U01
संचालक	1<Z01
संचालिका	1<Z01
संपादक	1<Z01
संभावित	1<]01
संस्था	1<`01
संस्थान	1=F02
संस्थापक	1<Z01
सचिव	1<Z01
सडक	1<h01
सड़क	1<h01
सन्	1=H01
समन्वयक	1<Z01
समिति	1<`01
समूह	1<`01
सम्मान	1<k01
सम्मानित	1<k01
सम्मेलन	1<[01
सर्दी	1=E01
सलाहकार	1<Z01
सहायक	1<Z01
साधारण	1=201
सामान्य	1=<02
साल	1=?01
से	1=I03
सेक्टर	1<h01
स्कूल	1<V01
स्टूडियो	1<`01
स्त्री	1=601
स्नातक	1=;01
स्नातकोत्तर	1<d01
स्वयंसेवक	1<Z01
स्वयंसेविका	1<Z01
स्वर्ण पदक	1<k01
हाई स्कूल	00F01
हायर सेकेंडरी	00F01
होटल	1<`01
กรม	1=L01
กรรมการ	1=M01
กระทรวง	1=L01
กลุ่ม	1=L01
กลุ่มงาน	1=N01
การแข่งขัน	1=O01
ขณะนี้	1=P01
คณะ	1=Q01
คนขับรถ	1=M01
ครู	1=M01
คลินิก	1=L01
คล่อง	1=R01
คล่องแคล่ว	1=R01
คะแนนเฉลี่ย	1=S01
คาดว่า	1=T01
คาดว่าจะจบ	1=T01
งานวิจัย	1=U01
จนถึง	1=V01
จนถึงขณะนี้	1=P01
จนถึงปัจจุบัน	1=P01
จังหวัด	1=W01
จาก	1=X01
จุฬาลงกรณ์	1=Q01
จํากัด	1=L01
ชนะเลิศ	1=O01
ชาย	1=Y01
ช่าง	1=M01
ช่างภาพ	1=M01
ช่างเทคนิค	1=M01
ซอย	1=W01
ดี	1=Z02
ดีมาก	1=\02
ดีเด่น	1=O01
ดีเยี่ยม	1=R01
ดุษฎีบัณฑิต	1=^01
ตอนนี้	1=P01
ตัวแทน	1=M01
ตั้งแต่	1=_02
ตีพิมพ์	1=U01
ตําบล	1=W01
ถนน	1=W01
ถึง	1=V01
ถึงปัจจุบัน	1=P01
ทนายความ	1=M01
ทางไกล	1=a01
ทีม	1=N01
ที่	1=b01
ที่ปรึกษา	1=M01
ทุน	1=O01
ทํางานทางไกล	1=a01
ธนาคาร	1=L01
นักการตลาด	1=M01
นักข่าว	1=M01
นักจิตวิทยา	1=M01
นักบัญชี	1=M01
นักพัฒนา	1=M01
นักวิจัย	1=M01
นักวิเคราะห์	1=M01
นักศึกษาฝึกงาน	1=M01
นักออกแบบ	1=M01
นักเขียน	1=M01
นักแปล	1=M01
นิตยสาร	1=U01
น้อย	1=c01
นําเสนอผลงาน	1=U01
บทความ	1=U01
บทที่	1=U01
บรรณาธิการ	1=M01
บรรณารักษ์	1=M01
บริษัท	1=L01
บริหารธุรกิจบัณฑิต	1=d01
บัณฑิต	1=d01
บัณฑิตวิทยาลัย	1=Q01
บ้านเลขที่	1=W01
ประกวด	1=O01
ประกันภัย	1=L01
ประกาศนียบัตร	1=e01
ประกาศนียบัตรวิชาชีพ	1=f01
ประกาศนียบัตรวิชาชีพชั้นสูง	1=g01
ประชุมวิชาการ	1=U01
ประธาน	1=M01
ประวัติย่อ	1=h01
ประวัติย่อส่วนตัว	1=h01
ประวัติส่วนตัวสมัครงาน	1=h01
ปริญญาตรี	1=d01
ปริญญาเอก	1=^01
ปริญญาโท	1=i01
ปวช	1=f01
ปวส	1=g01
ปัจจุบัน	1=P01
ปานกลาง	1=j02
ปี	1=l02
ผลการเรียน	1=S01
ผู้ก่อตั้ง	1=M01
ผู้จัดการ	1=M01
ผู้ช่วย	1=M01
ผู้ตรวจสอบ	1=M01
ผู้บริหาร	1=M01
ผู้ประสานงาน	1=M01
ผู้ฝึกสอน	1=M01
ผู้อํานวยการ	1=M01
ผู้เชี่ยวชาญ	1=n02
ผ่านการอบรม	1=e01
ฝึกงาน	1=M01
ฝ่าย	1=N01
พนักงาน	1=M01
พนักงานดีเด่น	1=O01
พนักงานต้อนรับ	1=M01
พนักงานเสิร์ฟ	1=M01
พยาบาล	1=M01
พอใช้	1>001
พิพิธภัณฑ์	1=L01
พื้นฐาน	1>102
พ่อครัว	1=M01
ภาคฤดูร้อน	1>301
ภาควิชา	1>401
ภาษาหลัก	1>501
ภาษาแม่	1>501
ม 6	1=f01
ม.6	1=f01
มหาชน	1=L01
มหาบัณฑิต	1=i01
มหาวิทยาลัย	1=Q01
มัคคุเทศก์	1=M01
มัธยมศึกษา	1=f01
มัธยมศึกษาตอนปลาย	1=f01
มูลนิธิ	1=L01
รองชนะเลิศ	1=O01
รองผู้จัดการ	1=M01
ระดับกลาง	1=j02
ระดับดี	1>601
ระดับสูง	1=\02
รางวัล	1=O01
ราชภัฏ	1=Q01
ราชมงคล	1=Q01
รีสอร์ต	1=L01
รีสอร์ท	1=L01
ร้าน	1=L01
ร้านขายยา	1=L01
ร้านอาหาร	1=L01
ฤดูร้อน	1>301
ฤดูหนาว	1>701
ฤดูใบไม้ผลิ	1>801
ฤดูใบไม้ร่วง	1>901
ล่าม	1=M01
วารสาร	1=U01
วิชาเอก	1>401
วิทยากร	1=M01
วิทยานิพนธ์	1=U01
วิทยาลัย	1=Q01
วิทยาศาสตรบัณฑิต	1=d01
วิทยาศาสตรมหาบัณฑิต	1=i01
วิทยาเขต	1=Q01
วิศวกร	1=M01
วิศวกรรมศาสตรบัณฑิต	1=d01
วุฒิบัตร	1=e01
ศาสตราจารย์	1=M01
ศิลปศาสตรบัณฑิต	1=d01
ศูนย์	1=L01
สตูดิโอ	1=L01
สถาบัน	1>:02
สถาปนิก	1=M01
สมรส	1><01
สมรสแล้ว	1><01
สมาคม	1=L01
สหกรณ์	1=L01
สาขา	1>401
สาขาวิชา	1>401
สิทธิบัตร	1=U01
สื่อสารได้	1>001
ส่วนงาน	1=N01
สํานักงาน	1=L01
สํานักพิมพ์	1=L01
หญิง	1>=01
หนังสือ	1=U01
หมู่	1=W01
หมู่บ้าน	1=W01
หย่า	1><01
หลักสูตร	1=e01
หัวหน้า	1=M01
ห้องปฏิบัติการ	1=L01
ห้องสมุด	1=L01
ห้างหุ้นส่วน	1=L01
องค์การ	1=L01
อนุบาล	1=Q01
อนุปริญญา	1=g01
ออนไลน์	1=a01
อาคาร	1=W01
อาจารย์	1=M01
อาชีวศึกษา	1=Q01
อาสาสมัคร	1=M01
อําเภอ	1=W01
เกรด	1=S01
เกรดเฉลี่ย	1=S01
เกียรติคุณ	1=O01
เกียรตินิยม	1=S01
เกียรตินิยมอันดับ	1=S01
เกียรติบัตร	1>>02
เขต	1=W01
เจ้าของ	1=M01
เจ้าของภาษา	1>501
เจ้าหน้าที่	1=M01
เชฟ	1=M01
เชี่ยวชาญ	1=\02
เชี่ยวชาญมาก	1>@01
เดือน	1>A01
เทคนิค	1=Q01
เทศบาล	1=L01
เบื้องต้น	1>102
เพศชาย	1=Y01
เพศหญิง	1>=01
เภสัชกร	1=M01
เรซูเม่	1=h01
เริ่มต้น	1>B01
เลขที่	1=W01
เลขานุการ	1=M01
เล็กน้อย	1=c01
เหรียญ	1=O01
เหรียญทอง	1=O01
เอก	1>401
แขวง	1=W01
แต่งงานแล้ว	1><01
แผนก	1>C02
แพทย์	1=M01
แม่บ้าน	1=M01
โปรแกรมเมอร์	1=M01
โรงงาน	1=L01
โรงพยาบาล	1=L01
โรงเรียน	1=Q01
โรงเรียนประถม	1=Q01
โรงเรียนมัธยม	1=Q01
โรงแรม	1=L01
โล่	1=O01
โสด	1><01
ใบขับขี่	1=e01
ใบประกอบวิชาชีพ	1=e01
ใบรับรอง	1=e01
ใบอนุญาต	1=e01
ấp	0@V01
ở	1>E01
ủy ban	0:]01
および	1>F01
から	1>G03
か月	1>J01
と	1>F01
にて	1>K01
に勤務	1>K01
まで	1>L02
より	1>N02
アシスタント	1>P01
アナリスト	1>P01
アパート	1>Q01
アルバイト	1>P01
アーキテクト	1>P01
インターン	1>P01
エキスパート	1>R01
エンジニア	1>P01
オペレーター	1>P01
オンライン	1>S01
カフェ	0_W01
カメラマン	1>P01
カ月	1>J01
クリニック	0_W01
グループ	1>T02
コンサルタント	1>P01
コンテスト	1>V01
コース	1>W01
コーポ	1>Q01
コーポレーション	0_W01
サブリーダー	1>P01
サービス	0_W01
シェフ	1>P01
システムズ	0_W01
スクラムマスター	1>P01
スタジオ	0_W01
スタッフ	1>P01
センター	1>X01
ソリューションズ	0_W01
チェーン	0_W01
チーフ	1>P01
チーム	1>X01
テクノロジーズ	0_W01
テレビ	0_W01
テレワーク	1>S01
ディレクター	1>P01
デザイナー	1>P01
ネイティブ	1>Y01
ネイティブレベル	1>Y01
ハイツ	1>Q01
ハングル検定	0la01
バイリンガル	1>Y01
パート	1>P01
ビジネスレベル	1>Z01
ビジネス上級	1>Z01
フルリモート	1>S01
プランナー	1>P01
プログラマ	1>P01
プログラマー	1>P01
プロジェクトマネージャー	1>P01
プロダクトオーナー	1>P01
プロデューサー	1>P01
ページ	1>[01
ホテル	0_W01
ホールディングス	0_W01
ポスター発表	1>\01
マネジャー	1>P01
マネージャー	1>P01
マンション	1>Q01
ユニット	1>X01
ライター	1>P01
リモート	1>S01
リーダー	1>P01
レジュメ	1>]01
レストラン	0_W01
ヵ月	1>J01
ヶ月	1>J01
一本	1>^01
一等奖	1>_01
一級	00Q01
一级乙等	1>`01
一级建造师	1>a01
一级甲等	1>`01
一般	1>b02
一般社団法人	0_W01
一身上の都合により退職	1>d01
丁目	1>Q01
三好学生	1>_01
三專	1>e01
三等奖	1>_01
三級	00Q01
三级	1>`01
上級	1>f02
不動産	0_W01
与	1>h01
专业	1>i01
专业八级	1>j01
专业四级	1>`01
专业排名	1>k01
专八	1>`01
专利	1>l01
专升本	1>^01
专员	1>m01
专四	1>`01
专家	1>n01
专家级	1>n01
专硕	1>o01
专科	1?001
专科学校	1?101
专著	1>l01
丙級	1?201
业务员	1>m01
个人履历	1?301
个人简历	1?301
个月	1?401
中	1?501
中上	1?601
中上級	1?701
中专	1?802
中台	1?:01
中国語検定	0la01
中学	1?101
中学校	1?;01
中學	1?<01
中心	1?=02
中技	1??01
中文履歷	1?@01
中文简历	1?301
中等	1?A02
中級	1?C04
中级	1?G02
中级会计	1>a01
中级职称	1>a01
中退	1?I01
中途退学	1?I01
中高級	1?601
中高级	1?J01
为止	1?K01
主任	1?L03
主任技術者	00Q01
主修	1?O02
主席	1>m01
主幹	1>P01
主播	1>m01
主査	1>P01
主管	1?Q02
主編	1?S01
主编	1>m01
乙級	1?201
乡	1?T01
书记	1>m01
书院	1?101
了解	1?U02
予定	1?W01
事业单位	1?X01
事业群	1?:01
事业部	1?:01
事务所	1?X01
事務	1>P01
事務員	1>P01
事務所	1?Y02
事業本部	1>X01
事業部	1?[02
二專	1>e01
二技	1?]01
二本	1>^01
二等奖	1>_01
二級	00Q01
二级乙等	1>`01
二级建造师	1>a01
二级甲等	1>`01
互动	1?X01
互联网	1?X01
五專	1>e01
亚军	1>_01
亞軍	1?^01
交付	1?_01
交易员	1>m01
产品助理	1>m01
产品经理	1>m01
产品部	1?:01
人事	1?`02
人力資源部	1?b01
人力资源管理师	1>a01
人力资源部	1?:01
今	1?c03
介護福祉士	1>P01
从	1?f01
从业资格	1>a01
从业资格证	1>a01
代表	1?`02
代表取締役	1>P01
以上	1?g01
以來	1?h01
以来	1?i01
以降	1?j01
任职于	1?k01
任職於	1?l01
企劃	1?S01
企業	1?m01
企画	1>P01
优秀	1?n02
优秀共青团员	1>_01
优秀员工	1>_01
优秀团员	1>_01
优秀奖	1>_01
优秀学生	1>_01
优秀学生干部	1>_01
优秀干部	1>_01
优秀教师	1>_01
优秀毕业生	1>_01
会使用	1@001
会社	0_W01
会計士	1>P01
会计	1>m01
会议论文	1>l01
会长	1>m01
传媒	1?X01
作家	1>m01
作業主任者	00Q01
作者	1>m01
佳作	1@102
供职于	1?k01
係	1>X01
係長	1>P01
保安	1>m01
保洁	1>m01
保育園	1?;01
保育士	1>P01
保险	1?X01
保険	0_W01
保險	1?m01
信息技术	1?X01
修了	1@302
修了見込み	1@502
修了証	00Q01
修士	1@701
修士号	1@701
修士課程	1@701
個人履歷	1?@01
個人簡歷	1?@01
個月	1@801
傳媒	1?m01
優勝	1>V01
優秀	1@901
優秀賞	1>V01
優等	1?^01
先进个人	1>_01
先进工作者	1>_01
免許	00Q01
免許状	00Q01
党校	1?101
入団	1@:01
入围	1>_01
入圍	1?^01
入学	1@;02
入學	1@=01
入局	1@:01
入庁	1@:01
入所	1@:01
入社	1@;02
入职	1@>01
入職	1@?02
入行	1@:01
入賞	1>V01
入選	1>V01
入門	1@A04
入门	1@E02
全日制本科	1>^01
全栈	1>m01
全民英檢	1@G01
公司	1?=02
六级	1>`01
共著	1>\01
兼职	1>m01
冠军	1>_01
冠軍	1?^01
冬	1@H03
冬天	1@K02
冬季	1@H03
准教授	1>P01
出版	1@M05
出版公司	1?m01
出版社	1?=02
出纳	1>m01
分享	1>l01
分公司	1?=02
分析师	1>m01
分析師	1?S01
分校	1@R02
分院	1?:01
创业公司	1?X01
创始人	1>m01
初中	1?802
初心者	1@T01
初級	1@U04
初級レベル	1@Y01
初级	1@Z02
初级会计	1>a01
到	1@\02
到现在	1@^01
到現在	1@_01
到目前	1@^01
到職	1@=01
制作人	1>m01
制药	1?X01
前台	1>m01
前端	1?Q02
剪辑师	1>m01
副學士	1>e01
副店長	1>P01
副总	1>m01
副教授	1>m01
副理	1?S01
創業	1@:01
創辦人	1?S01
助手	1?Q02
助教	1?L03
助理	1?Q02
区	1@`02
区役所	0_W01
医师	1>m01
医師	1>P01
医生	1>m01
医疗	1?X01
医療法人	0_W01
医科大学	1?101
医院	1?X01
區	1@b01
十佳	1>_01
半導體	1?m01
协会	1?X01
卒業	1@c02
卒業予定	1?W01
卒業見込み	1@502
協会	0_W01
協會	1?m01
協理	1?S01
单元	1?T01
单身	1@e01
単位取得退学	1?I01
博士	1@f03
博士前期課程	1@701
博士号	1@i01
博士后	1@j01
博士後期課程	1@i01
博士班	1@k01
博士研究生	1@j01
博士課程	1@i01
印刷	0_W01
厂	1?X01
厨师	1>m01
县	1?T01
及	1@l02
及び	1>F01
双学士	1>^01
双硕士	1>o01
双语	1@n01
发布	1>l01
发明专利	1>l01
发表	1>l01
取得	1@o04
取得済み	1?_01
取締役	1>P01
受賞	1>V01
受験	1?_01
口頭発表	1>\01
可作为工作语言	1>j01
可日常交流	1A301
号	1A403
号室	1>Q01
司書	1>P01
司机	1>m01
司法考试	1>a01
合伙人	1>m01
合同会社	0_W01
合夥人	1?S01
合格	1A702
合格証取得	1?_01
合格證	1?201
合格证	1>a01
合資会社	0_W01
后端	1>m01
周	1A901
和	1@l02
咖啡	1?X01
咨询	1?X01
咨询师	1>m01
商事	0_W01
商务流利	1>j01
商務流利	1@901
商学院	1?101
商店	0_W01
商行	1?m01
單身	1A:01
営業	1>P01
営業部	1>X01
四技	1?]01
四级	1>`01
团队	1?:01
园长	1>m01
国家二级	1>a01
国際会議	1>\01
國中	1?<01
國際	1?m01
團隊	1?b01
在学中	1A;01
在學	1@_01
在宅	1>S01
在籍中	1A;01
在线	1A<01
在职	1@^01
在职研究生	1>o01
在職	1@_01
在職中	1A=02
在读	1@^01
地产	1?X01
均分	1>k01
執照	1?201
執筆	1>\01
執行役員	1>P01
執行長	1?S01
培训师	1>m01
培训机构	1?X01
基本	1A?04
基本情報技術者	00Q01
基础	1@Z02
基础平台部	1?:01
基礎	1@U04
基礎レベル	1@Y01
基金	1?X01
基金會	1?m01
堪能	1AC01
報社	1?m01
处	1?:01
夏	1AD03
夏天	1AG02
夏季	1AD03
夏期	1AI01
外企	1?X01
多益	1@G01
夜大	1?101
大专	1?001
大卒	1AJ01
大厦	1?T01
大学	1AK02
大学专科	1?001
大学本科	1>^01
大学校	1?;01
大学英语六级	1>`01
大学英语四级	1>`01
大学院	1?;01
大学院修士	1@701
大學	1?<01
大學部	1?]01
大工	1>P01
大賞	1>V01
大賽	1?^01
大赛	1>_01
大道	1AM02
天	1AO02
契約社員	1>P01
奖	1>_01
奖学金	1>_01
奖项	1>_01
奨励賞	1>V01
奨学金	1>V01
女	1AQ03
女中	1?<01
女子大学	1?;01
女性	1AQ03
委员	1>m01
委员会	1?X01
委員會	1?m01
季军	1>_01
季軍	1?^01
学习中	1AT01
学会	1>\01
学会誌	1>\01
学分	1>k01
学刊	1>l01
学園	1?;01
学士	1AU02
学士号	1AJ01
学士学位	1>^01
学士課程	1AJ01
学徒	1>m01
学报	1>l01
学校	1AK02
学校法人	0_W01
学硕	1>o01
学科	1AW02
学習中	1AY01
学芸員	1>P01
学部	1AW02
学部卒	1AJ01
学院	1AK02
學分	1AZ01
學報	1A[01
學士	1?]01
學士學位	1?]01
學校	1?<01
學系	1A\02
學院	1?<01
宅地建物取引士	00Q01
实业	1?X01
实习生	1>m01
实用新型	1>l01
实验室	1?:01
実務レベル	1A^01
実務経験あり	1A^01
実用英語技能検定	0la01
审核员	1>m01
审计	1>m01
客户经理	1>m01
客服	1?Q02
室	1A_05
室長	1>P01
寄稿	1>\01
寒假	1@K02
實業	1?m01
實習生	1?S01
實驗室	1?b01
导游	1>m01
导演	1>m01
导购	1>m01
専修	1>W01
専修学校	1?;01
専攻	1>W01
専門士	1Ad01
専門学校	1?;01
専門家レベル	1>R01
專利	1A[01
專員	1?S01
專家	1Ae01
專書	1A[01
專案經理	1?S01
專業	1Af01
專欄	1A[01
專科	1>e01
專科學校	1?<01
導遊	1?S01
小区	1?T01
小学	1?101
小学校	1?;01
小學	1?<01
小組	1?b01
小组	1?:01
就任	1@:01
就業中	1A;01
就职于	1?k01
就職	1@:01
就職於	1?l01
就讀中	1@_01
局	1Ag03
居家办公	1A<01
履历	1?301
履历表	1?301
履歴書	1>]01
履歷	1?@01
履歷書	1?@01
履歷表	1?@01
工作室	1?=02
工作语言	1>j01
工厂	1?X01
工商管理硕士	1>o01
工場	0_W01
工学部	1>W01
工廠	1?m01
工房	0_W01
工業	0_W01
工程专业	1>i01
工程局	1?X01
工程师	1>m01
工程師	1?S01
工讀生	1?S01
已婚	1Aj02
已婚已育	1@e01
已婚未育	1@e01
巷	1AM02
市	1Al03
市场部	1?:01
市役所	0_W01
师范	1?101
席次	1Ao01
干事	1>m01
干部	1>m01
平台	1?X01
平均分	1>k01
平均成績	1AZ01
平均成绩	1>k01
平均绩点	1>k01
年	1B003
年間	1B301
幹事	1?S01
幹部	1?S01
幼儿园	1?101
幼兒園	1?<01
幼稚園	1?;01
庁	0_W01
広報	1>P01
应届	1B401
应届毕业	1B401
店	0_W01
店员	1>m01
店員	1?S01
店長	1B502
店长	1>m01
府	1>Q01
廃業	1>d01
廚師	1?S01
建筑	1?X01
建筑师	1>m01
建築士	1>P01
建設	0_W01
开发	1>m01
开始	1?i01
弁護士	1>P01
弄	1AM02
弟子	1>P01
当前	1@^01
役所	0_W01
律师	1>m01
律師	1?S01
後端	1?S01
得意	1B701
得獎	1?^01
從	1B801
志工	1?S01
志愿者	1>m01
応用情報技術者	00Q01
快递员	1>m01
总工	1>m01
总监	1>m01
总经理	1>m01
总裁	1>m01
情報処理技術者	00Q01
應屆	1B901
應屆畢業	1B901
成績	1B:02
成绩	1>k01
我的简历	1?301
所長	1>P01
托业	1>`01
托福	1B<02
执业医师	1>a01
执业护士	1>a01
执业资格	1>a01
执照	1>a01
技师	1>m01
技師	1B502
技术员	1>m01
技术支持	1>m01
技术部	1?:01
技校	1?802
技能士	00Q01
技能講習	00Q01
技術員	1?S01
技術士	1?201
技術學院	1?<01
技術者	1>P01
技術者試験	00Q01
技術部	1?[02
技術長	1?S01
投资	1?X01
投资经理	1>m01
护士	1>m01
护师	1>m01
报社	1?X01
担当	1>P01
拟	1B401
指導員	1>P01
掌握	1B>02
排名	1B@02
採購	1?S01
控股	1?X01
掲載	1>\01
提名	1>_01
提名奖	1>_01
摄影师	1>m01
擅長	1BB01
擅长	1BC01
操作员	1>m01
攝影師	1?S01
支店	0_W01
支社	0_W01
支配人	1>P01
收银员	1>m01
放送	0_W01
政府	1?=02
教員	1>P01
教师	1>m01
教师资格证	1>a01
教師	1?S01
教授	1?L03
教材	1>l01
教研室	1?:01
教练	1>m01
教育科技	1?X01
教諭	1>P01
敬具	1?g01
敬礼	1BD01
敬禮	1BE01
数据分析	1>m01
整備士	1>P01
數位	1?m01
文化	1?X01
文员	1>m01
文員	1?S01
文章	1BF02
料理長	1>P01
新聞社	0_W01
方向	1>i01
施工员	1>m01
旅館	0_W01
既婚	1BH01
日	1BI03
日常交流	1A301
日常会話	1BL01
日常会話レベル	1BL01
日常会话	1A301
日常會話	1?501
日常溝通	1?501
日本語能力試験	0la01
日本語能力試驗	1@G01
日檢	1@G01
日语一级	1>`01
日语能力考试	1>`01
日間	1BM01
星期	1BN02
春	1BP03
春天	1BS02
春季	1BP03
普考	1?201
普通	1?501
普通自動車免許	00Q01
普通自動車第一種運転免許	00Q01
普通话	1>`01
普通话证书	1>a01
暑假	1AG02
暑期	1AG02
書卷獎	1?^01
最優秀	1>V01
最優秀賞	1>V01
會計	1?S01
會長	1?S01
月	1BU02
有	1BW01
有限会社	0_W01
有限公司	1?=02
有限责任公司	1?X01
服务员	1>m01
期刊	1BF02
木工	1>P01
未婚	1BX03
本社	0_W01
本科	1B[02
本部	1>X01
机构	1?X01
杂志	1>l01
村	1Al03
架构师	1>m01
架構師	1?S01
栄養士	1>P01
标兵	1>_01
栋	1?T01
校区	1?101
校长	1>m01
株	1B]02
株式会社	0_W01
核心期刊	1>l01
检验员	1>m01
検定	00Q01
業務	1?S01
業務経歴書	1>]01
業務部	1?b01
楼	1?T01
榮譽	1?^01
樓	1@b01
檢定	1?201
止	1B_02
正社員	1>P01
此致	1Ba02
此致敬礼	1BD01
此致敬禮	1BE01
段	1@b01
母国語	1>Y01
母語	1Bc02
母语	1@n01
母语水平	1@n01
比賽	1?^01
比赛	1>_01
毕业	1Be01
求职简历	1?301
汽车	1?X01
法人	0_W01
法律职业资格	1>a01
注会	1>a01
注册会计师	1>a01
派遣社員	1>P01
流利	1Bf02
流利沟通	1>j01
流暢	1Bh02
流畅	1>j01
测试	1>m01
深入掌握	1>n01
満期退学	1?I01
準優勝	1>V01
準学士	1Ad01
演講	1A[01
演讲	1>l01
漢検	0la01
為止	1Bj01
焊工	1>m01
熟悉	1Bk03
熟悉日常交流	1A301
熟知	1Bn01
熟練	1Bo03
熟練使用	1BB01
熟练	1?n02
熟练使用	1BC01
熟练掌握	1BC01
熟练运用	1BC01
版主	1>m01
物业	1?X01
物流	1?=02
物産	0_W01
特優	1?^01
特待生	1>V01
特等奖	1>_01
特許	1>\01
独身	1BH01
獎	1?^01
獎學金	1?^01
獲得	1C201
獲獎	1C302
现今	1@^01
现在	1@^01
班主任	1>m01
班排名	1AZ01
班長	1>P01
班长	1>m01
現在	1A=02
現在に至る	1A;01
現職	1A;01
理事	1?S01
理工	1?101
生物	1?X01
產品經理	1?S01
產品部	1?b01
电力	1?X01
电商	1?X01
电大	1?101
电工	1>m01
电视台	1?X01
男	1C503
男性	1C503
町	1>Q01
畢業	1C801
略懂	1C902
番	1>Q01
番地	1>Q01
病院	0_W01
発表	1>\01
登壇	1>\01
發表	1A[01
监理	1>m01
監督	1>P01
目前	1C;02
直到现在	1@^01
直博	1@j01
省	1C=03
看護師	1>P01
県	1>Q01
県庁	0_W01
着任	1@:01
督導	1?S01
瞭解	1C@01
短大	1?;01
短期大学	1?;01
短期大学士	1Ad01
研发	1>m01
研发部	1?:01
研發部	1?b01
研究助理	1?S01
研究员	1>m01
研究員	1B502
研究室	1>X01
研究所	1CA04
研究生	1CE02
研究生院	1?101
研究科	1AW02
研究院	1?=02
研討會	1A[01
硕士	1>o01
硕士学位	1>o01
硕士研究生	1>o01
碩士	1CG01
碩士班	1CG01
社	1BW01
社会福祉法人	0_W01
社員	1>P01
社長	1B502
社长	1>m01
离异	1@e01
离职	1Be01
秋	1CH03
秋天	1CK02
秋季	1CH03
科	1CM04
科员	1>m01
科学与技术	1>i01
科学家	1>m01
科學家	1?S01
科室	1?:01
科技	1?=02
科技大學	1?<01
科研助理	1>m01
科系	1Af01
科長	1?S01
秘书	1>m01
秘书长	1>m01
秘書	1B502
称号	1>_01
移动	1?X01
程序员	1>m01
程式設計師	1?S01
稍懂	1CQ01
税理士	1>P01
站点负责人	1>m01
站长	1>m01
竞赛	1>_01
競賽	1?^01
第	1CR01
第一作者	1>l01
第一名	1CS02
第一語言	1CU01
第一语言	1@n01
第三名	1CS02
第二作者	1>l01
第二名	1CS02
策划	1>m01
简单交流	1CV01
简单会话	1CV01
简历	1?301
箇月	1>J01
算法	1>m01
管培生	1>m01
管理员	1>m01
管理者	00Q01
簡歷	1?@01
簿記	00Q01
精熟	1@901
精算师	1>m01
精通	1CW05
系	1?O02
系排名	1AZ01
系统架构设计师	1>a01
紀要	1>\01
約聘	1?S01
組	1C\02
組合	0_W01
組長	1?S01
経歴書	1>]01
経理	1>P01
結業	1C801
經理	1?S01
継続中	1A;01
総務	1>P01
線上	1C^01
編入	1@:01
編入学	1@:01
編輯	1?S01
編集者	1>P01
縣	1@b01
總監	1?S01
總經理	1?S01
總編輯	1?S01
线上	1A<01
组	1?:01
组长	1>m01
经理	1>m01
经纪人	1>m01
结业	1Be01
统招本科	1>^01
绩点	1>k01
维修工	1>m01
综合排名	1>k01
编辑	1>m01
网络	1?X01
美容师	1>m01
美容師	1>P01
美工	1>m01
翻訳者	1>P01
翻譯	1?S01
翻译	1>m01
老师	1>m01
老師	1?S01
考取	1C_02
职业技术学院	1?101
职业资格	1>a01
职校	1?101
职高	1?802
職人	1>P01
職務経歴書	1>]01
職業訓練校	1?;01
職長	1>P01
肄业	1Ca01
肄業	1Cb01
股份有限公司	1?=02
能够使用	1Bn01
能源	1?X01
自	1Cc04
自治区	1?T01
自考本科	1>^01
至	1@\02
至今	1?c03
至现在	1@^01
至現在	1A;01
至目前	1C;02
與	1Cg01
良好	1Ch05
花园	1?T01
英検	0la01
英檢	1@G01
英语六级	1>`01
英语四级	1>`01
荣获	1>_01
荣誉称号	1>_01
药师	1>m01
药房	1?X01
获取	1Cm01
获奖	1Cn02
获得	1Cm01
著作	1BF02
著書	1>\01
董事長	1?S01
董事长	1>m01
薬剤師	1>P01
薬局	0_W01
藥局	1?m01
藥師	1?S01
處	1?b01
處長	1?S01
號	1D002
行政	1>m01
街	1AM02
街道	1?T01
表彰	1>V01
表彰状	1>V01
製作所	0_W01
製薬	0_W01
襄理	1?S01
見習い	1>P01
見込	1?W01
見込み	1?W01
见习	1>m01
规划师	1>m01
計算	0_W01
訓練校	1?;01
記事	1>\01
記者	1B502
設立	1@:01
設計師	1?S01
診所	1?m01
診療所	0_W01
証券	0_W01
評定平均	1Ao01
認定	00Q01
認定証	00Q01
認證	1?201
課	1?[02
課長	1B502
調理師	1>P01
論文	1D202
論文誌	1>\01
諮商師	1?S01
講師	1B502
講座	1A[01
講演	1>\01
證	1?201
證券	1?m01
證書	1?201
證照	1?201
警備員	1>P01
譯著	1A[01
護士	1?S01
護理師	1?S01
计算机一级	1>a01
计算机二级	1>a01
认证	1>a01
记者	1>m01
讲义	1>l01
讲师	1>m01
讲解员	1>m01
论文	1>l01
设计师	1>m01
设计院	1?X01
证	1>a01
证书	1>a01
证券	1?X01
评审	1>m01
诊所	1?X01
译著	1>l01
負責人	1?S01
財	1BW01
財務部	1?b01
財団法人	0_W01
販売	1>P01
販売員	1>P01
貿易	1?m01
資格	1D402
資訊	1?m01
賞	1>V01
负责人	1>m01
财务	1>m01
财务部	1?:01
质检员	1>m01
贸易	1?X01
资本	1?X01
资格证	1>a01
资格证书	1>a01
起	1D604
超市	1?=02
路	1AM02
軟體	1?m01
転入学	1@:01
転出	1>d01
転職	1@:01
輔修	1Af01
车间	1?:01
软件	1?X01
软件著作权	1>l01
软考	1>a01
较好	1?J01
辅修	1>i01
辅导员	1>m01
迄今	1C;02
运维	1>m01
运营	1>m01
远程	1A<01
退任	1>d01
退団	1>d01
退学	1D:02
退學	1Cb01
退所	1>d01
退社	1>d01
退職	1>d01
通信	1?X01
通訳	1>P01
通讯作者	1>l01
通过	1Cm01
通過	1C201
造价员	1>m01
連載	1>\01
週	1D<01
週間	1D=01
運転手	1>P01
運輸	0_W01
道	1>Q01
遠端	1C^01
遠距	1C^01
郡	1>Q01
部	1D>03
部長	1B502
部长	1>m01
部門	1?[02
部门	1?:01
都	1>Q01
鄉	1@b01
配達員	1>P01
酒店	1?X01
醫師	1?S01
醫院	1?m01
采购	1>m01
里	1@b01
金メダル	1>V01
金奖	1>_01
金牌	1CS02
金獎	1?^01
金融	1?m01
金賞	1>V01
鉄道	0_W01
銀牌	1?^01
銀獎	1?^01
銀行	1?Y02
銀賞	1>V01
銅牌	1?^01
銅獎	1?^01
銅賞	1>V01
鎮	1@b01
铜奖	1>_01
铜牌	1>_01
银奖	1>_01
银牌	1>_01
银行	1?X01
销售	1>m01
销售部	1?:01
镇	1?T01
門市	1?m01
閉業	1>d01
開始	1?h01
開業	1@:01
開発者	1>P01
開発部	1>X01
開發	1?S01
门店	1?X01
队长	1>m01
附中	1@R02
院长	1>m01
陪伴志工	1?S01
隊長	1?S01
雅思	1B<02
集团	1?X01
集團	1?m01
雑誌	1>\01
雙語	1CU01
雜誌	1A[01
離婚	1A:01
離職	1DA02
零售	1?X01
電子	1?m01
電機	0_W01
電視台	1?m01
非常熟练	1>n01
頁	1DC01
預期	1B901
預計	1B901
顧問	1DD03
页	1CR01
项目经理	1>m01
项目部	1?:01
顾问	1>m01
预期	1B401
预计	1B401
预计毕业	1B401
领班	1>m01
飯店	1?m01
養成所	1?;01
餐厅	1?X01
餐廳	1?m01
館員	1?S01
馆员	1>m01
首席	1>m01
首獎	1?^01
駕照	1?201
驾照	1>a01
驾驶证	1>a01
高中	1DG04
高中毕业	1??01
高中畢業	1DK01
高卒	1DL01
高商	1?<01
高専	1?;01
高工	1?<01
高度専門士	1Ad01
高校	1?;01
高校卒業	1DL01
高等专科	1?001
高等学校	1?;01
高等専門学校	1?;01
高等技術専門校	1?;01
高級	1DM02
高級中學	1?<01
高級文憑	1>e01
高级	1?n02
高级职称	1>a01
高考及格	1?201
高职	1?001
高職	1DO02
가을	1DQ01
가을학기	1DQ01
간호사	1DR01
감정평가사	1DR01
강사	1DR01
강연	1DS01
개발부	1DT01
개발자	1DR01
개발팀	1DT01
개월	1DU01
건설	1DV01
건축사	1DR01
검정고시	1DW01
게재	1DS01
겨울	1DX01
겨울학기	1DX01
경력기술서	1DY01
경진대회	00S01
계열	1DZ01
고급	1D[02
고등학교	1D]01
고등학교졸업	1DW01
고졸	1DW01
공고	1D]01
공단	1DV01
공로상	00S01
공모전	00S01
공사	1DV01
공인	00R01
공장	1DV01
공저	1DS01
과	1D^02
과장	1DR01
관리부	1DT01
관리사	1D`02
관리자	1DR01
광역시	1Db01
교사	1DR01
교수	1DR01
교육원	1D]01
구	1Db01
구청	1DV01
군	1Db01
그룹	1Dc02
그룹장	1DR01
금메달	00S01
금상	00S01
기고	1DS01
기능사	00R01
기사	1De02
기술부	1DT01
기술자	1DR01
기업	1DV01
기자	1DR01
기초	1Dg02
기초회화	1Di01
기혼	1Dj01
기획부	1DT01
기획자	1DR01
길	1Db01
까지	1Dk02
끝	1Dm01
남	1Dn01
남성	1Dn01
남자	1Dn01
네이티브	1Do01
년	1E001
년간	1E001
노무사	1DR01
논문	1DS01
능숙	1E101
능숙함	1E201
능통	1E301
단장	1DR01
담당	1DR01
담당자	1DR01
대리	1DR01
대상	00S01
대표	1DR01
대표이사	1DR01
대학	1D]01
대학교	1D]01
대학원	1D]01
도	1Db01
동	1Db01
동상	00S01
등재	1DS01
디렉터	1DR01
디자이너	1DR01
디자인부	1DT01
랩스	1DV01
레주메	1DY01
로	1Db01
리	1Db01
리더	1DR01
마케터	1DR01
마케팅부	1DT01
마케팅팀	1DT01
마트	1DV01
매니저	1DR01
면	1Db01
면허	00R01
면허증	00R01
모국어	1Do01
물리치료사	1DR01
물산	1DV01
미용사	1DR01
미혼	1Dj01
및	1E401
바리스타	1DR01
박사	1E501
박사과정	1E501
박사수료	1E501
박사학위	1E501
발표	1DS01
방송국	1DV01
배관공	1DR01
백화점	1DV01
번길	1Db01
번역가	1DR01
번지	1Db01
법무사	1DR01
법인	1DV01
변리사	1DR01
변호사	1DR01
병원	1DV01
보통	1E602
보험	1DV01
복수전공	1DZ01
본부	1DT01
본부장	1DR01
본사	1DV01
봄	1E801
봄학기	1E801
봉사자	1DR01
부문	1DT01
부서	1DT01
부장	1DR01
부전공	1DZ01
부터	1E902
부트캠프	1D]01
부회장	1DR01
분석가	1DR01
비서	1DR01
비즈니스	1E;01
비즈니스수준	1E;01
비즈니스회화	1E;01
사	1E<01
사무소	1DV01
사서	1DR01
사업부	1DT01
사원	1DR01
사진작가	1DR01
사회복지사	1DR01
산업	1DV01
산업기사	00R01
상	1E=02
상고	1D]01
상급	1D[02
상담사	1DR01
생산부	1DT01
서점	1DV01
석사	1E?01
석사과정	1E?01
석사수료	1E?01
석사학위	1E?01
석차	1E@01
선임	1DR01
설계사	1DR01
성적	1E@01
세무사	1DR01
센터	1Dc02
셰프	1DR01
소장	1DR01
소프트	1DV01
솔루션	1DV01
수료	1EA02
수료예정	1EC01
수료증	00R01
수상	00S01
수석	1DR01
수의사	1DR01
스쿨	1D]01
스타트업	1DV01
스태프	1DR01
스튜디오	1DV01
스페셜리스트	1DR01
승무원	1DR01
시	1Db01
시스템	1DV01
시청	1DV01
식당	1DV01
신hsk	1ED01
신문사	1DV01
실	1DT01
실장	1DR01
아르바이트	1DR01
아이엘츠	1ED01
아카데미	1D]01
아키텍트	1DR01
아파트	1Db01
알바	1DR01
애널리스트	1DR01
약국	1DV01
약사	1DR01
에디터	1DR01
에서	1EE01
에이전시	1DV01
엔지니어	1DR01
엔터테인먼트	1DV01
여	1EF01
여고	1D]01
여대	1D]01
여름	1EG01
여름학기	1EG01
여성	1EF01
여자	1EF01
연구소	1DV01
연구실	1DT01
연구원	1EH02
연수원	1D]01
영양사	1DR01
영업	1DR01
영업부	1DT01
예상	1EC01
예정	1EC01
오픽	1ED01
온라인	1EJ01
와	1E401
외고	1D]01
요리사	1DR01
용접공	1DR01
우수	1EK02
우수상	00S01
우승	00S01
운영자	1DR01
운영진	1DR01
운전면허	00R01
운전원	1DR01
원격	1EJ01
원어민	1Do01
월	1DU01
유	1E<01
유창	1E;01
유치원	1D]01
유한회사	1DV01
은상	00S01
은행	1DV01
읍	1Db01
의사	1DR01
의원	1DV01
이래	1EM01
이력서	1DY01
이사	1DR01
이상	1Dm01
이중언어	1Do01
이혼	1Dj01
이후	1EN02
인사부	1DT01
인증	00R01
인턴	1DR01
일	1EP01
일상회화	1EQ01
일상회화가능	1EQ01
입문	1ER02
입사	1ET01
입상	00S01
입선	00S01
입학	1ET01
자격증	00R01
자기소개서	1DY01
자퇴	1EU01
작가	1DR01
작업치료사	1DR01
장려상	00S01
장학금	00S01
재	1E<01
재단	1DV01
재무부	1DT01
재직	1EV01
재직중	1EV01
재택	1EJ01
재택근무	1EJ01
재학	1EV01
재학중	1EV01
저널	1DS01
저서	1DS01
전공	1DZ01
전문가	1E101
전문대	1D]01
전문대학	1D]01
전문학사	1EW01
전자	1DV01
점장	1DR01
정보처리기사	00R01
정비사	1DR01
제이엘피티	1ED01
조교	1DR01
조리사	1DR01
조수	1DR01
조종사	1DR01
졸업	1EA02
졸업예정	1EX02
주	1EZ03
주식회사	1DV01
주임	1DR01
준우승	00S01
중	1E602
중급	1E602
중상	1E]01
중상급	1E]01
중퇴	1EU01
중학교	1D]01
증권	1DV01
지금	1EV01
지도사	00R01
지원부	1DT01
지점	1DV01
직업전문학교	1D]01
직원	1DR01
진행중	1EV01
쪽	1E^01
차장	1DR01
책임	1DR01
책임자	1DR01
초급	1Dg02
초급회화	1Di01
초등학교	1D]01
총괄	1DR01
총무	1DR01
총무부	1DT01
최상	1E101
최우수상	00S01
출원	1DS01
출판	1DS01
출판사	1DV01
취득	1E_02
취득일	1Ea01
층	1Db01
치료사	1DR01
카페	1DV01
캠퍼스	1D]01
컨설턴트	1DR01
컴퍼니	1DV01
컴퓨터활용능력	00R01
코디네이터	1DR01
코치	1DR01
테크	1DV01
텝스	1ED01
토스	1ED01
토익	1ED01
토익스피킹	1ED01
토플	1ED01
통역사	1DR01
통역원	1DR01
퇴사	1Eb01
퇴직	1Eb01
투고	1DS01
트레이너	1DR01
특별상	00S01
특별시	1Db01
특허	1DS01
팀	1DT01
팀장	1DR01
파트	1DT01
파트장	1DR01
페이지	1E^01
편입	1ET01
편집자	1DR01
평균학점	1E@01
평점	1E@01
표창	00S01
표창장	00S01
품질부	1DT01
프로그래머	1DR01
프로듀서	1DR01
하	1Dg02
학과	1Ec02
학교	1D]01
학부	1Ec02
학사	1Ee01
학사과정	1Ee01
학사졸업	1Ee01
학사학위	1Ee01
학술대회	1DS01
학술지	1DS01
학원	1D]01
학점	1E@01
학회	1DS01
학회지	1DS01
한국사능력검정	00R01
합격	1E_02
현재	1EV01
현재까지	1EV01
현재재직중	1EV01
협회	1DV01
호	1Db01
호텔	1DV01
홀딩스	1DV01
홍보부	1DT01
회계사	1DR01
회사	1DV01
회장	1DR01
회화가능	1EQ01
획득	1Ea01
"#, r#"0000`X3b4RV\000000000000000000000000000000000000000000000000000000000000HLO50000000000000000dDOQ<`i30000000000000f4Ve6ki00000000
0:iO0000000000000000hH5?00000000000000000000000000000000000000000000000000000000000000000000000000000000@DEn0000\FE><QDNTF>O<m`A
0000000000000000@;5]000000000000000000000000d4C?0000000000000000l2MN0000000000000000HS7100000000l;RE0000HDd90000DoG4000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q5SP00000000000000000000000000000000
00000000<NEV0000000092H2000000000000L;_A000000000000000000000000000000000000000000000000000000000000000000000000TU75000000000000
0000000000000000000000000000lBPG00000000000000000O5]00000000PG:]=6Sh00000000000000000000000000000000000000000000hXS9000000000000
0000hU;\000000000000HPP`0000lki500000000Y5;^0000000000000000000000000000000000000[Y8P]FE0000000000000000000000000000\WiT0000h2e9
000000000000000000000000000000000000l0cc0000000000000000000000000000e43o@]Rg000000000000000000000000000000000000000000000000`2W^
000000000000000000000UmG00000000000000000000000000000000000000000000@0lDPYhME7FG0000000000000000000000000000\RaJ000000004Z>O0000
0000dQ`l0gBLX5FT\`d?000000008ZCJ00004kScdi8@8;`H0000000000000000000000000000TQ1l<RYjA7C9PMfI0000000000000000TnIdd8PB000000000000
88L]000000004:XA00000000LVlN0000000015c00000000000000000000000000000d8c4i2De000000000000000000000000000000000000000000000000`dUF
00000000dL]o0000`7Rj0000lR0Y0000000000000000000000000000h>jg0000LW]X00000000<Jd6H?C\00000000000000000000000000008Mj>000000000000
0000TR=4DHMc0000<=2200000000PLln000047;60000000000000000000000000000X@6g00000000000000000000000000000000m2gX0000000007Eg00000000
0000dIT\8<l000000000000000000000`RFA00000000H9lZQ5Hm0NKChd?cPoo4000000000000000000000000Ph7>Ljmo@T[f000000000000I22m00004O:j@XmK
0000D_]Jdk7]00000000<<iT0000@`k`PAP]0000000000000000TR2<00000000`5f=HHaI0000000000000000000000000000haI`HF=X00000000000000000000
000000000000hVMFl6f50000lAK3TLU?TnRKHE^m0000000000000000036J0000000000000000lAEV00000000LaOF000000000000\;]70000dZZN000000000000
0000XNnP`Ke@00000000000000000000000000000000000000000000dchd00000000000000000000LDW=0000000000000000LI]@4U_000000000000000000000
00000X8<00000000L`hB000000000000000000000000l^@?000000000000000000000000\MeILjZo0000@Uc00000T<bi8Umj@mjm00000000000004=h00000000
DDU?0AOV000000000000000000000000HZ7g00000000000000000000<0Ii00000000X<kf000000000000000000000000<h9Y0000XKnU000000000000L\RP0000
H880000000000000000000000000TnL]0000000000000000000000000000000000000000000000000000X6kK0000000000000000000000000000000000000000
0000lP2YM3jF00000000E4Sl000000000000000000000000000000000000PaeE00000000000000000000@H`U0000\QlC0000000000000000000000000000@HK2
000000000ZR900000000000000000000lR5a0000000000000000000000000000lk2b<oRk87Ka00000000000000004T3V00000000000000000000\4:@00000000
000000000000lcKN0000000082I^P@E100000000U7PY@lRg0000000000000000`ZF400000000000000000000D1W<00000000000000000000000000000000XTZI
0000000000000000`:i^000000000000000000004oS`000000000000000000004ALe00000000000000000000<k@h000000000000A2RcI5aY00000000XfQa0000
L37Y00000000000000000000000000000000000000000000<BEb0000000000000000000000000000000000000000000000000000000000000000e4TP00000000
00000000\MXEh[H3000000000000Q4cJ000000000000\Wb^8:Y[00000000L6Vo00000000P8Ok0000000000000000dM6A00000000000000000000<eNW00000000
H=:S0000000000000000PU<nP97600000000d6i]00000000000000000000000000000000]7`F000000000000LZd0hWA1000088Ho0B_UDH_T0000000000000000
0000000000000000000000000000000000000000000000000000000000000000LVnM0000000000000000<5XB0000000000000000000000000000T?kg0000e3?;
00000000000000000000LaLD0000\ECM00000000000000000000000000000000000000008[cFe5oA000000000000000000000000000000000000000000008NTn
i7MbT]HLD>Id000000000000HgGS000000000000]3YP00000000D8flhI;<DLE;Dj@VX@S1hA4I00000000000000000000\Qn<PI8n000000000000000000000000
0000000000000000@ZSA00000000000000000000000000000000000000000GXW000000000000000000000000P@ilh=@1LHh900000000T=lJ0000000000000000
00000000@[LU0000000000000000000000000000<Klo0000PjLJ0000000000000000000000000000000000000000000000000000DF1]00000000`lI:00000000
PAbM0000XOei0000000000008Yi50000l=WDY6Zc@`n_00000000DZ[;00000000000000000000L__3@ZaY`BHZ00000000dcT>0000000000000000000000000000
000000000000@<1Ih8Z;8h3c000000000000Y5Ff000000000000000000004Ud70000000000000000<cF@00000000000000000000XnT;000000000000LULI0000
0000544Y`1XB000000000000TGfI00004>Und7BB00000000000000000000U5ZR0000000000000000\\H`0000000000000000<R@o0000000000000000@lPm0000
000000000000000000000000000000000000000000000000lU`k@kR8000000000000000000000000L6I`E3cN0000000000000000<D95@?WJ0000m5gM000002n`
00000000000000000000000000000000HL5fM3720000`KWK000000000000HKiB00000000000000000000000000000AD^`_J]4Z@JI4Gb00000000000000000000
0000dDHW`n0H000000000000000000000000HQ6K0000000000000000Le?j00000000e7W^07Qi`IR<T5N<000000000000000000000000`lLe00000000dW_L0000
00000000000000000000\0V[@KN;00000000H85_0000000000000000DXL0M2BA0000000000008n1\0000000000000000000000000000P50k00000000]3To0000
00000000000000000000\@kT00000000HFh`00000000000000000000Pf^T000000000000L[=<hoG>0000000000008f^A53ZA0000400O0000000000000000DS<7
A2]d000000000000<N_6`_dF0000<Wm20000hB1>0000X162<FNe00000000000004V=l9@L000000000000000000000000<9GT0000000000000000000000000000
000000000000P:MG0000000000000000dbC400000000000000000000000000004`O:0000hH>90000000000000000000000000000000000000000000000000000
h5We0000000000000000000000000000HZG=XOkd0000000000000000000000000000POSl000000000000000000000000000000000000P];Y0000000000000000
00004M^80000000000000000000000000HJf0000PZ;Y00000000HI5K00000000000000000000LNX:LCl4000000000000000000000000000000000000L\Ne0000
000000000000000000000000000000000000XBiUhl>f00000000M7U8U2Vh00008E5;000051A>00000000`miE0000a2W[0000000000008`\;0000000000000000
00000000000000000000000000000000@U5J4<\ND[D7@HQe0]Ca<o1N0000000000000000e3GQ0000000000000000000000000000000000000000000000000000
000000000000Tfmc00000000H3K4hPD@00000000@0NW00000000`WU:000000004MYh00000000000000000000000000000000@GT7L??W`\S70000000000000000
0000000000000000000000000000000000000000000000000000deMFhBf<00000000PK?Nh8K20000000000000000@ClWlO0<0000l_]a00000000TF;^00000000
0000hg4l00004V\L0000dI^;dWf60000X\[P000000000000000000000000000000000000XFlh`3l;00000000Q3_?00000000000000000000DWH9000000008D40
00000000000000000000000000000000000000000000000000008]8R000000000000l0PI00008:_\000000000000000000000000000016Y<0000000000000000
8CgehHBR0000000000000000000000000000000000000000000000000000000000000000000000000000X2??00000000HP>30000000000000000000000000000
0000000014kW0000000000000000000000000000\G>a000000000000P7Nm000000000000000000000000000000000000HeLR0000D]_6X^7<0000000000000000
@ZnXPHI700004^\G000000000000dJ7K000000000000TSTb0000000000000000000000000000000000000000\3BS000000000000d8i_00000000000000000000
0000h[Cd000000008B6k000000004_A=lc]04ciih9EA000000004[l`X6QJHkkI00000000000000000000000000000000@D4X8[c58_Pm4IoU]114000000000000
`KF3000000000000000000008>SoXS\UD>IC0000000000009653P11n=4K_0000i47<m7_V00000000Y3F]000000000k;;0000Q2]=0000lDmlQ6?A000000000000
00000000000043;Q<IiT00000000000000000000hL1D4K7>0000hdKdA53500000000000000000000000000000000000000000000000000000000000000000000
0000`9Z\00000000000000008jU^000000000000000000000000ljgn000000000000<bg[00000000000000000000TX?N00000000000000000000000000000000
0000000000004DYE0000000000000000000000000000X=UF<d`V000000000000`TnK000000000000000000000000X;nN0laW0000000000000000000000000000
0000L`Z\0000000000000000TFfNX9h00000l@TR8N60H0eD\=BB48hl00000000000000000000000000000000000000000000000050ac00000000Y4CV00000000
l=;T000000000000000000000000000000000000000000000000566^8TdA00000000`U=I0000lPPo000000000000000000000000<:ncd[bV0000000000000000
000000000000Db<j4hJn0000000000000000000000000000000000000000P=K7LQgb83==0000Pb2B8W9Y0000000000000000l3c\0000TjC>00000000H3O>0000
00000000l107000000000000h7J6XXG[000000000000000000000000l]j7000000000000000000000000000000004dkS0000000000000000<WY;000000000000
<8V[i5KJ00000000TbEE0000dEmd00000000P^2R4a3H00000000LL<30000000000004Ygi00000000000000000000000000000000XJJ@0000Pie_000000000000
0000a7`9000000000000000000000000P6Ci000000000000000000004S?40000000000000KSV000000000000DRJn000000000000000000000000000000004[UG
00000000`O8U000000000000000000000ZcG0000000000000000000000000000D@:8TO4[00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000`0HG00000000m6DV0000000000008JeZ00000000000000008B7<00000000000000000000h9E20000lVU^
00000000000000000000@3fo`:lLI0_h00000000000000000000000000000000hASU000000000000hEk?00000000000000000000000000000000000000000000
0000<md]dXXj0000000000000000HOCl000000000000L]8l00000000000000000000000000000000hDYkh>_O\\@4P]gC0000000000000000`;Eh0000<o6]A32e
00000000Y01G0000DmK\0000000000000000TCEK0000L;6^000000000000DR^c00000000000000000000@TKY0000Hk?:000000000000HJXC0SVJ\=3_4Y@M0igV
000000000000000000000000000000000000D66o4S5iHSL50000000000000000000000000000000000000000000000000000<=An000000000000lBA=0000<YiG
000000000000000000000000lT8U000000000000000000000000TZQOh;1L\ai=000000000000dCX<00000000000000000000000000000000L3RV0000<BXe0000
00000000\4=<00004i?WXDe\Xf]_0000`kWUhFWj0R]Y00000000000000000000XIVoTfWR<k]E`o\M000000000000h^dU0000000000000000000000000000<j1L
00000000000000000000000000000000000000000000000000004A4`000000000000Tlc[000000000000000000000000h8K>XBVYPAKT00000000000000000000
00000000T2aO00000000e68?15L`M6bAe6gb0000000000000000000000000000PbR204=\8l;;000000000000000000000000h0=AlbYA00000000`SMid9<^0000
000000000000\2W;@a:g00000000000044\IDdmOI2VH00000000\SUOm7^600000000000000000000000041ChlG56000000000000@ZP<00008UK5000000000000
0000000000000000000000000000000000000000000000004eV?dW6800000000U5V6000000000000<1hedlnE0000000000008bYP0000\2>o00004hnY00000000
dOO_00000000000000000000000000000000000000000000<Em;@9UW00000000000000000000@Gg?000000000000000000000000000000000000000000000000
0000000000000000000000008@W@000000000000dNNT000000000000E5M@00000000PJ0d@gE00000000000000000000000000000000000000000hBFm00000000
00000000HHAa0000000000000000000000000000000000000000000000008F_J00000000000000000000@neW00000000000000000000TE1:0000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000X53O00000000000000000000XRkd
DHBcDZ^i0kcI0000000000000000000000000000000000000000L[LH\h_`0000000000000000`H?Y8YUM00000000000000000000000002Rk000000000000Xb@3
XJB000000000000000000000000000000000000000008U[@00000000000000000000dE>`000000000000000000000000000000000000444206KB05`5@HD10000
hP1a0000000000000000m75G00000000T6HcDHQJ<eaN00000000000000000000000000000000000000000000000000000000000000000000m0bN0000HPgiLdPX
00008JK=00000000000000000000h<ic000000000000PHgD0000000000000000000000000000LSi_lG7P00000000HET?0WRo0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<QhA0000`co;000000000000000000000000
0000000000000000l<M8<Rek@f2[00000000hKT70000HYM\00000000000000004]L>000000000000H;gE0000DXIO0000lcXV00000000@^5H0000000000000000
0000000000000000@@HP0000dlgG00000000h?]E0000000000000000000000000000000000000H@GPlcN0000@EKk000000000000000000000000000000000000
8l4U00000000e3gN00004R:L<j4U00000000lkEA0000lN3B4fY?0000dL^R000000000000000000000000D@Wf00000000000000000000=7b90000000000000000
13Hk\@nS0000\\ZU`@5b000000000000\1bY000000000:AV000000000000<5D^0000000000000000000000000000000000000000000000000000L<\40000hOBW
000000000000P4h70000000000000000000000000000000000000000000000000000`OEB\SO600000000000000000000000000000000000000008kF`00008:N@
00000000000000000000<Aa_00000000000000000000000000000000XTnh000000000000000000000000P`MJ06f@0000000000000000HC9G0000000000000000
0000000000000000000000000000000000004FXml=`d<EbElTU[00000000<RoU0000000000000000lkNg82;X@M__000000000000000000000000000000000000
Dj:[00000000000000000000m3[b0000Tl\:0000P\KCdjlm00000000000000000000\0G;00000000000000000000000000000000000000000000000000000000
0000`hbXi4140000000000000000000000000000000000000000<H6J000000000000000000000000000000000000l;mWTE3F0000000000000000`>7T00000000
000000000000`C7<X0B>@EoI0f_>00000000000000000000000000000000h;k_00000000000000000000\51m000000000000@\ig000000000000000000000000
0000000000000000000000000000L4580000lCBZ0000`VIaP@d600000000000000000000dLLW000000000\T80f5S000000000000000000000000000000000000
000000000000000000000000<ZY00000000000000000L0`8000000000000000000000000000000000000DGQEH_Db000000000000000000000000\=`X00000000
000000000000000000000000000000000000000000000000000000000000000000000000dAkj0000000000000000PXYk00000000h\A=00000000LI2mTKAM0000
0000\0o:000000000000`oPT000000000000d]XI467T0000000000000000`Q3X000000000000000000000000hDj7000000000000T7>c00000000000000000000
000000000000D8CO000000000000000000008if400000000000000000000000000008KPP00000000T<hU\@R?000000000000000000000000e46i000000000000
00000000L4lB00000000@;J100000000000000000000000000000000Q2[o000000000000000000000000L4dNX[93000000000000000000000000000000000000
00000000\^;E\bCO000000000000\9Ui0000D@Xh000000000000000000000000d3Hc00000000000000000000000000000000000000000000lG7kdL7QDIdl0000
0000000000000000l^@d00000000I6Z?Q6b[000000000000lRme0000dlM600000000000000000000P7EVD`Ii00000000000000000000<Pm60000000000000000
00008>>c00000000000000000000000000000000T952DISDPffX0mjI000000000000000000000000Lm>L0000lRj>0000`HEl000000000000000000BN0000P=PO
0000000000000000000000000000PNLl000000000000000000000000lQ[d0000000000000000000000000000\=Q]8[fX8eUj00000000000000008BhP00000000
0000000000000000467fd]>L0000\8HR0000000000000000U4?100000000000080A`000000000000000000000000000000004Vkc00000000000000000000Tg;o
d01V8ZNT0000PSl500000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l6oK00000000T0m@0000
@g2R0000Tog40000PAn600000000D]kG0000950h\J9gY4AO0000LaG>000000008_9l0000\TC?000000000000DU@_0000D^6D0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XPoPXN]7000000000000P?mY0000000000000000000000000000000000000000
00000000000000000000H3L40000@];7486100000000\IV@PV>S000000000000i1LM00000000\G0]00000000000000008QH<0000000000000000000000000000
000000000000000000000n8Z0000000000000000X:n><SeM0000Q2IO00000000000000000000`U;>000000000000000000000000000000000000`8e_00000000
\G1J000000000000@UTo000000000000000000000000L12\000000000000000000000000000000000000\PE=<>WhX2oF`\<m8P:THb<[00000000000000000000
0000`50300000000000000000000PSZP<GLYL?^M000000000000000000000000X5MU00000000HLWe0000000000000000000000000000000000004Yk4=3c^0000
X?PPD3dS0000000000000000<MRA000000000000@Kjo000000000000<6>d`eOE000000000000<ih:0000DDKL00000000`eSV0000h0mj<=2S0000000000004ELO
00000000lALY0000<Tm@@8`900000000`YPN000088Kb83FbDld`97cC0000i41[0000DIe@lR:XHgMc0000000000000000PeBU0000H]]70000000000000000XB?K
000000000000PO1g0000XD4C00000000000000000000000000000000TEgaHHBD000000000000`1HO000000000000000000000000000000000000`>Lf00000000
0000000000000000000000000000000000000000@IMA0000000000000000000000000000000000000000000000000000LBKRdi6@00000000X1cc0000X6M3DMaG
00000000000000000000H5F70000LW6a@QcE00000000XV]E4_l20000P:8c000000000000000000000000000051aW4X=I0000HM<7HM<mdbN_0000000000000000
000000000000PZkY0000000000000000TUjm0000000000000000`V@<0000`68V000000000000@=Sc0000h4e8lBOWXCEY\cd`dAibDIL_00000000000000000000
0000000000000000000000000000@\=?0KYR0000000000000000000000000000000000000000dDkZ0000X1j5l>m:@m>jA2H?000000000000000097?Q00000000
0000hKjS0000000004<_8EMn00000000000000000000000000000000<HH2X1R?000000000000000000000YI[0000000000000000i6RG0000D?nf000000000000
PF4A0000hX8N00000000000002k]@<7iTaf@0000l0480W[:000000000000000000000000@ljJ0000000000000000000000000000000000000000000000000000
00000000H@hU`EnD000000000000000000000000`N<fTG=iA2bg00000000M3D2000000000000000000000000`FBhdFY:0000000000000000@o:8l3ZZLfRH889R
0000Dc8;0000`65O0000Tm8ADHj:]4gV0000DE8XP>]R000000000000000000000000hM1A0000000000000000`?E30000`R?^00000000\DMV000000000000A64c
0000HDT<000000000000<GMA00000000000000000000000000000000000000000000XQ[C03XO0000000000000000000000000000000000000000PP:d00000000
Q5mK000000000000dYOY00008aQQ0000<<[<L[S7P19LDO;Y00000000000000000000D=D[00000000L[3UL`Mg0000000000000000HVfX00000000000000000000
l9_S0000<>no00000000Dce:0000000000000000A0OT00000000\L[W000080L^0000LDgHdLUn0000@5QM000000000000H4\m000000000000000000000000<U?]
8ZMM000091\I000013Z4000000000000hYP]0000000000000000000000000000000000000000000000000000<Z]88\:300000000000000004:c=0000X?@9<JQ@
H@3<000000004:^R00000000TDom0000@maY000000000000000000000000000000000000000000000000000000000000lQKg\a>Z00000000000000000000dR3R
0000dFo<\k\a000000000000TaJ50000XIe^0000DCSM0000000000000000L91DXG2]0000000000000000de`U00000000000000000000@CWndM>J0000H3em<O?A
00000000000000000000000000008KG^8X4Xhh]A00000000000000000YC`0000`QnO`9QBLW\L00000000000000000000P?LdXGBc8ilh0000LVgG00000000<[AN
50MG000000000000\7H<`AbW`I4?\BIPX[`H0000X>9E@U6DDM21TZ<T00000000000000000000000000000000000000000000lTBn00000000DQoaM4NZ00000000
0000lEAOlJcY000000000000000000000000000000000000`V^i0000<Mno00000000000000000000X6HT0000000000000000\\G000000000HCdF\>W200000000
0Vf60000hH900000000000000000PP61]6@k0000000000000000000000000000000000000000000000000000l[hZ000000000000lFfk`l_f00000000`=BVlHcU
P8[=LSjd00000000000000000000\CR70000000000000000000000000000D3BJ000000000000000000000000000000000000000000000000PfD00000LKGQd@NP
H1cT0000000000000000000000000000000000000]6<M4^i0000Ddk30000A0?LdRZL@STm0000T5==00000000000000000000000000000000hW8J00000000d73K
0000000000000000Djo;e5fL00000000`TQD0000000000008P260000PK0bX326HGHEhOBcLnk100000000h?]80000000000000000000000000000D6Bm00000000
00000000XAMN4?0K000000000000PIE:`Mmie0d]000000000000TSZ\000000000000000000000000l:jU00000000000000000000<GB10000X>7G000000000000
0000]4\B0000di0P0000LlLI00000000U7b\00000000000000000000H@i9lcRH00000000000000000000000000000000000000000000000000000000Q2f>0000
00000000000000000000000054C6000000000000l>RM0000@Z=P0000PLm;P4hD000000000000000000000X]d00000000DX@b0000822o00000000000000000000
0000000000000000h_`a00000000P3^T0000000000000000000000000000Pl8^0000000000000000`\aJ0000000000000000PVfe000094:o0000000000000000
0000L`C3000000000000000000000<hd00000000000000000000000000000000000082WK00000000HIl900000000000000000000LaP[\8TT0000000000000000
4GhM0000000000000000000000000000000000000000000000000000`^5c46NBD`7O8gO4dm5U0000000000000LKT44]e00000000@8Ec0000d0OO`3f]00000000
00000000000000000000000000000000<40HM4a0000000000000000000004I=ZXSiNl;45`H?OHamV00000000000000000000D]D8d6oeHN5U0000<X>a00000000
00000000U68Y000000000000000000000000`RodHmAA00000000000000000000U3`j4F`UhNcl0N\J00000000000000000000000000000000000000000000T6:A
X;Hb00000000000000000000@cdQ8JT[000000000000D5^40000LFaE00000000`aa=0000000000000000L?A<dNgl`TnUTM_o000000000YJB000000000000TW\k
0000XX\00000000000000000\Td40000000000000000000000000000X3Z>0Mkh000000000000P8[4<X]J000000000000LFoaE3Pg000000000000DJEo4;PH0000
00000000D3C5l<9700004FeG`l;n0lekhJ_S00004kE200000000000000000000Pjg[0000lRE`0000000000000000H8J4<P@M0000000000000000000000000000
\2[k000000000000`SPS000000000000d_M70000000000000000000000000000000000000000000000000000000000000000000000000000HJ`=000000000000
00000000hEn58BI?HW@S8[6B0000hhI9000000000000`8oiXE_=0jKl00000000dSU600000000h0[8@cbd0000000000000000000000000000`djQ0000m6h?0000
00000000000000000000000000000000000000000000000000000000P`M=00004k;]00000000000000000000000000000000000000000000000000004eVN0000
000000000000<c6U0000<dRJ00000000000000004:Ac00000000\VZ;00000000000000000000000000000000<U>J00000000X14V0000Q3FCP<[G000000000000
0000000000000000000000000000000000000000E6V=00000000000000000000000000000000d1P;00000000000000000000\MGTDc?[000000000000d]fG0000
0000000000000000]7\Iho=U000000000000U4A50000000000000000000000000000000000000000000000000000000000000000000000000000Y7F:0000Q22T
0000000000000000d=FTdHE^00000000DPNc0000Tml1TT^A000000000000\NQ:0000000000000000000000000000\<HR0000000000000000D5?N0000P:IV0000
l`=E000000000000000000000000000000000000000000000000000000000000<IN500000000000000000000000092@B0000000000000000000000000000TV28
X;;K00000000000000000Hb>0000000000000000000000000000i0j?00000000000000008hU4000000000000\7cPdj_N0000000000000000\5>a000000000000
0=3?0000m7<F8[RD000000000000000000000000TY@eT[5DDEk[<jc1000000000000D<ai00000000`A0;\Bj100000000000000000000H7il4DY3@LSE\_bhHAGV
00000000ThJ100000000000000000000dW7@@cIn000000000000l>XF53W50000hUF600000000\j]l000000000000`M:C00000000000000000000HfN<00000000
000000000000000000000000P8Zk00000000000000000000ddS300000000I4[300000000000000000000000000000000hUbB0000000000000000000000000000
0000000000000000e6S^0000000000000bNJ00000000000000000000000000000000000000000000000000000000@T8f0000000000000000<7`6=50U\>HH@^S6
dQ2;4;mHDeRl000000000000DkYf0000000000004<XU@eg6000000008RRQ00000000`R?jLVP:0000hkK2000000000000hRAT0000000000000000H1TU00000000
U60oLl\\0000000000004;`Z00000000XC`500000000XNGC55l0000000000000000000000000HT1a0000@QWaPhBH00000000000000000000000000000000P<kX
00000000000000000000Q3<6DE;oM4JOh=744Ym^00000000000000000000000000000000000000000000X5kj000000000000000000004Y]\00004]kl\?k1T\D9
000000000000LXW[0000000000000000@lCf00000000000000000000T4lR`BdL4GSK00000000000000000000LeGk00000000000000000000DM_K@RH`00000000
4>4D00000000@d08000000000000000000008Ool0000000000000000<I2a0000lRD=000000000000i3O980KWdH?5000000000000000000000000TmFiLOeD0000
DonO000000000000000000004DR00000D2[K000000004dR=000000000000000000000000000000000000@<UBLMhi000000000000Tb<H00000000000000008XKe
0000h<]TDWHL\jdW000000000000h4fl0000`kF4000000000000000000000000LF7G00000000000000000000000000000000l2GH00008A=od52=a3=a0000@I[O
0000ddDn0000lbOE00004jPK00000000000003n`00000000`?fD\PbW0000lM8?XLk_TfRb00000000000000008\6aL`K_a5bc000000000000Pdof\22F00000000
0000XCEg0000Y3oV0000000000000000000000000000000000000000`Zb=0000000000000000000000000000000000000000000000000000L0FH4?;d00000000
00000000000000000000000000000000l8_R00000000000000000000D9g30000`mlO`G0E55Nd00000000`QYX000000000000M2M7<HGd00000000Q1]k00000000
00000000<90]0000000000000000000009>300000000000000000000000000000000000095dA000015HP00000000000000000000000000000000000000000000
M38_8[M@00000000T_f7000003ECXNe1D2\:LWDWT\0R0000000000000000000000000000HmdL00000000lZL30000000000000000i2gK00000000000000000000
00000000<2TF0000000000000000D`@e00000000H=@P@T20X8FG0000DO<Nd_iiHeLi00000000000000000000hV<]Xia9M4F[54K;\bO4@;<d0000000000000000
0000000000000000000000000000\DMEl2j9000000000000000000000000000000000000m69Z000000000000X2o[000000000000`^jU0000Q7=c00008YV<0000
0000TLcm000000000000000000000000P05^TJfhdO5>dYca\dV200000000000000000000000000000000000000000000000000004ZQ1l3Lh000000000000891W
0000000000000000000000004=h<000000004>j8000000000000000000000000DZZ=LVJZ000000000000LJT5DX1j000000000000T9R?@:820000000000000000
0000HnFV00000000000000000000000000000000`k<H00000000000000000000DI;c00000000000000000000lHhddONk0000e1KU000000000000@@XW<Z4T0000
000000000000000000000000`TH]0000\[J800000000000000000000L5??\1Mo0000000000000000000000000000Hb^80000=29dD6820000000000000000L5nk
@0oHHM12PD[oT`oM00000000T>QC00000000000000000000000000000000000000000000TT7V00000000000000000000Y2UA0000000000000000I5Km0000TOg?
l]7?0000000000000000P=Wj000008EY0000000000000000m7Qm000000008gk=a1lE0000000000000000000000000000P4:N0000000000000000d9HSE5K40000
00000000P[i`000000000000LckU0000T[l100000000dS2C00000000000000000000P7P100000000000000000000PRI<000000000000h77M0000\O1X0000dRPJ
00000000000000000000XTmk000000000000000000000000000000000000000000000000000000000000Y0T68W?500000000X<6R000000000000000000000000
000000000000LLHH000000000000000000000000LlQP0000000000000000000000000000<>iFPFh200000000000000000000TiBO000000000000000000000000
000000000000@Zo@`P\P0000hhD90000TaQ600000000LSki000000000000TK4Blo770000000000000000000000000000000000000000D2hIP@An000000000000
000000000000000000000000LQ5f000000000000000000000000HZ:O00000;TR0000m6d?000000004N5J00000000000000000000000000000000000000000000
DG:l<oog00000000H9aV0000L31I0000000000000000000000000000000000000000H[U000000000000000000000000000000000h:DQ00000000000000000000
00000000TS`j0000h7If0000000000000000<D>3000000000000000000000000000000000000<lna00000000000000000000hCYd0000dO2900008a\QTJFX@YP4
000000000000m4L900000000L2A_000000000000000000000000l6i@0000000000000000D>IS0000H3D<000052K4`eid00000000000000000000000088f<0000
4B]@<lnT000000000000000000000000<@\0hH<H0000XB;o0000dPFH0000000000000000000000000000000000008Y=n41@k@ZAI0000000000008IZTa4Y_<J\B
00000000000004aPDI;l000000000Z950000000000000000L_Bd0000l\i60000000000000000000000000000000000008K;<P;0A0000LWJYl`;:000000000000
00000000000000000000000000000000HmgcU66k0000000000000000LN^\000000004dRf00008Y180000TEn^00000000000000000000@<U100000000<Dfca26f
0000000000000000LD>@0000000000000000000000000000d\_]lbQH00000000d<bXLIB8HJEH@aNT00000000LMa_0000hEP=L:Z80000T\cH00000000dJnETXNE
000000000TZX00000000i7380000000000000000li]4000000000000U2HY000000000000dI_J0000000000000000000000000000XE[<0M2@LgP5000000004K18
0000d68elW`hDO`f0000000000000000P\LLTo2R000000000000000000000000HOKg00000000`MM20000dS02000000000000T<JT0000LiT<DGT`000000000000
0000\@:Z00000000000002iN000000000000000000000000lao2000000000000X2jT000000000000000000000000@=AZ0000000000000000@I0A07T_00000000
8DJ90000000000000000000000000000<HlC0000000000000000L[[I0000000000000000000000000000d0F90000000000000000d@UI84`f0000000000000000
0000l\I0000000000000LBJ10000000000000000h9On000000000000D37h000000000000HDm6`I;F84Ak0Hb_P[k500000000000000000000000000000Y58l=i\
0000DF?OHh6L8kj=000000000000``eO00000000m3c1000000000000`]Wj000000000000`^YW0000A4OM00000000`>H80^bnLj=md7_e00000000000000000000
00000000i34l000000000000a4HQQ67e0000`>6U000000000000000000000000000000000000000000000000LJ7;00000000000000000000<:[UlIfX00000000
`]@L000000000000l=YX0000h]Uf00000000000000000000m3]>00000000000000000000@hV8I7XA0000000000000000`MG3@>b_lWcS00000000000000000000
0000dPCn00000000000000000000000000000000T?5[000000000000000000000000P;V`00000000000000000000d7`G0000000000000000HM:1\2IoTLkP4l_;
Dn]k000000000000`\jU00000000000000000000000000000000<_5=00000000T9:U00000000000000000000DIOT0TW8DkLm000000000000Xl5[000000000000
000000004RY10000000000000000i62W000000000000PGnBHSmH`TH50000000000000000000000000000X7n_0000000000000000000000000000000000000000
`ZIV00000000000000000000000000000000000054^O000000000000H63c00000000HLfc91a1000000000000000000000000000000000000PMF700008ZcS0000
0000000000000000<kUF000000000000XjcDl5fM0g?Y00004h1=00000000000000000000hJil00000000000000000000000000000000L\Imd]>9l49YM0P90000
XGffhXEZlRDL00000000000000000000000000000000l:MY000000000000T21MLcD^00000000000000000000XNJ]00000000d?X7h1nVhTlC0000Pni10000h:dS
<;_c0000000000000000000000000000HOj^0000Hbi90000d;VQ000000000000000000008Ql80000P7od00000000000000000Kf80000hNL_00000000D^lc0000
DX=58>95dZ8N0000Lm^^00000000hYe88_9O00000000000000000000000000000000000000000000000000008\6D00000000Hc0Ai4g60000A7@R00000000]3KJ
000000000000000000000000000000000000i1SL000000000000000000000000L[>X00000000<n;X0000\MbE00000000l8:o00000000\;IP0000000000000000
0000000000008ahe`ajR00000000Q2=R00000?XndF<`00000000E5M30000hYPnln`[h\bV00000000000000008MWA0000i3ii0000000000000000000000000000
000000000000@Tn8@[JF000000000000Tn1>`H@o000000000000HHlc000000000000000000004e8?000000000000TgE^00000000D[mD0000`1R1@o@L00000000
0000000000000000000000000]1I00000000000000000000XEEV0000000000000000XZCo00000000000000000000@\@[000000000000m0H5\N8M@=>800000000
00000000U6EV000000000000000000000000000000000000000000000000<L0f00000000000000000000000000000000lRcD0000000000000000<Z8:00000000
00000000<L820000000000000000000000000b_C0000000000000000000000000000PUJX000000000000000000000000000000000000P<[2dOFE00000000P3Y`
U7W7`T@?0000000000000000000088OR0000000000000000000000000000Q2O^00000000000000000000m3nl00000000\TJDDh2\00000000000000000000`TGM
i3[U00000000000000000000000000000000HS<H0000000000000000000000000000000000000000U7ZH0000000000000000000000004TN50APMli6d00000000
000000000000000000000000000000000000000000000000dRc9<@cH000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<UKS000000000000@1=a<;hRXadC000000000000000000000000000000000000000000008DX^0000h:am0000`lAF00000000000000000000
PXKY000000000000T]J=00000000000000000000lWo60000000044?C@SAYXOL90000000000C6000000000e^;00000000000000000000000000000000TC^h0000
00000000000000000000PQTH0000000000000000000000000000000000000000<b7U00000000dIUX000000000000000000000000000000000000000000004\PD
000000000000`<@3TYIL`>`Z00000000000000000000L08=0000000000000000000000000000843T0000Xk^V0000lLee0000Pn@W@eCW000000000000T58fHmPE
a3=n00000C`n00000000P8[F00000000lBBg000000000000dM6a000000000000H3IV00000000LjD6D1h\0000h0P;lNVm00000000DPj^T57`0000000000000000
0000D3Jf`PBg00000000000000008^0n00000000000000000000``e@000000000000\=EPP?MX\Ae8d]mi<eB@\mi40000000000000000000000000000`ILR15C:
0000h\Pam4fO00000000000000000000000000000000000000004V\Y000000000000<=89\PC:0000000000000000000000000000000000000000000000000000
00000000000000004>2W00000000=13b0000HL\L000000000000<MlK000000000Q770000000000000000`CZX0000000000000000000000000000Y21^00000000
00000000X`DS13@5000000000000000000000000L:ijL3I@PJ7d<dT0\k?K00000000000000000000\BZa@cS\000000000000<?cB<>o:0000@>DM000000000000
0000000000008hhf000000000000@I0YU4m\00000000HOAd00000000HYbV000000000000Y0if0000000000000000000000000000H[IQ0000PlkB000000000000
0000000000004?EVHN[V00000000000084HD0000000000008F@B`aoOd8\T<_P7<c@00000P6Dl<m]o00000000000000000000H^;h0000Pho[00000000e2?R0000
00000000000000000000TVXh000000000000000000000000000000000>Q00S[4hn=1000000000000@50RD98E0000m3kI0000000000000000D3eG\6A_L9<jXC09
TE4f4mJe]3cAP06n000000000000L:DlPOH;4`Qe0000000000000000000042^n0000000000000000000000000000000000000000`69B0000000000000000df_S
00000000DNfO00000000Y3=T000000000000\j:H0000X`]N4O<_83;A0000520a00000000dbjN0000000000000000l\kE0000000000000000000000000000XXC^
000000000000000000000000000000000000000000000000000000008SHB0000000000000000L3>>h<mi0000000000000000000000000000000000000000dN@a
8VLYD0SNI33B0000000000000000@Lmd0000U2;h0000000000000000000000000000000000000000=3Lh00000000000000000000000000000000000000000000
00000000PTFa00000000000000000000Pc2Y000000000000D\hk000000000>MbA4N@0000000000004`iL0000`gS84PRT000000000000@38_<hQX000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@ko013R70000
14Fk00004Y1o0000000016gXd2?O4;1hDIKK00000000`\o[0000@a<@00000000000000000000<MTa00000000`QP50000000000008G490000hO?c000000000000
E2\V000000000000<=7jm3Ui4QK=dU4>H]a^0000000000000000TiJj000000000000000000000000000000000000000000000000000000000000000000000000
00000000l4[h0000X5g9@CMU00000000`C9n0000000000000000DUfY0000LBc<00000000lH4E000000000000@Zk=000000000000dCG@00000000\Eh=00000000
00000000dIRF52KT<0Aj0000000090l>0000@oWW000000000000000000000000000000000000000000000000000000000000000000000000000000004A6e0000
000000000000000000000000dQ>f00000000XK=k4d3E0000000000000000000000000000L8X\0000Tk[@lf@Q00000000H@^dT?>P0000\YRj0000000000000000
000000000000000000000000<>_@0000000085:D000000000000PYWI00000000000000000000X5eB0000D5bQ00000000\^oFdWO[00000000000000008D_L0000
000000000000000000000000000000000000000000000000000000000000<_EP`lcA<XL=00000000\c<5To_B00000000000000000000Q1=n0000<JG800000000
8hC60000Xi4nlQI`0000000000000000X9^DT;Z\000055S]H=3P0000000000000000<b5E00000000000000000000000000000000000000000000Di9]00000000
00008O;l000000000000000000000000dedLQ6GV`3[d0000D?oDX25Tl747HT]bhWlbD2cX0000\B[B`Qm:000000000000000000000000000000000000l4OQX8BH
@=Nl0gmF0000l@I]hJjT00000;1\00000000000000000000000000000000000000000000000000008Jo^000000000000POG800000000000000000000P^8<0000
000000000Wm@0000000000004V=]000000000000000000000000000000000000000000000000000000000000D;l;00000000H[Ha000000000000000000000000
0000000000000000000000000000000000000000000000000000T]WTl_2:U4[Y0000000000000000000000000000000000000000D23=lh8o0000000000000000
XFES000000000000000000000000000000000EWi0000000000000000000000000000000000000000000000000000dJL=00000000T;^_Xf[o000000000000`:[D
00000000000000000000000000000Y7LdTaM000000000000000000004o[aQ1L4000000000000\YdI0000ln0`00000000<HnZ0U;20000000000000000TQ4IdB0g
M4QW000000000000000000000000h:YMTKQk00000000P[<e=19Q0000000000000000P6]J00000000P1Uk00000000000000000000000000000000000000000000
00000000000000000000000000004l^l000000000000000000000000Lmhc00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@N;]000046g;X8NhLCa<000000000000Xf9;U5dQ0000i2nb0000Tj5f000000000000L`VQ0000000000000000
00000000000042]m\7QX0JTK000000000000Pf?_0000000000000000X8?nDFONa2RV00000000lHZl000000000000P\?U00000000TGF<PT<20000000000000000
L=<gPCW0000000000000@P8W0000000000000000000000000000000000000000000000000000000000000000I1dA0000000000004Y71HAee0000000000000000
00000000hb;m0000000000000000000000000000lP?jT<Va0000LGC`0000000000000000507]00000000000000000000000000000000d:VG00000000hTSL0000
00000000000000000CRK000000000000000000000000000000000000000000000000H]b?00000000000000000000000000000000P6CM00004je;dH?E0000D59S
E4[o0000D8TF00000000m7<6000000000000\Z<c0000000000000000Y6jY0000000000000000]4OZ00000000000000000000<F;7000000000000`hU]XH]D<Qkm
Ll9YTATLX0n80000TV5T00000000000000000000E0_Chi>Z00000000h7N?0000H`ieTETL0000DXoJ00004C4I00000000000007lPH:;A00000000000000000000
4>cK0000000000000000PR5>000000000000000000000000000000000000000000000000hjM2PB2\0000000000000000000084PA000000000000000000000000
0000000000000000dF1B00000000000000000000000000000000H0S>D2FW`L<E0000000000000000000000000000000000000000000000000000000000000000
00004;Tb0000XRf\00000000l3\>000000000000TkO:00000000T;^NlAA6lQa<00000000000000000000`H@dd20<0000000000000000DLk@0000000000000000
0000<KKK00000000000000000000<@je01l>0000PQPh0000000000004G1gQ4Mj00000000XRAk0000`4Y1000000000000000000000000Pi:E07mXTSgZ00000000
XPMb00000000@mKI0000000000000000Th0<0000000000000000000000000000000000000ULV00000000D[?7XV;;00000000i2f^DR0D0000000000004[8f0000
00000000]1[D0000L3HB00000000LZHILYg3HiPT000000000000XJoh0000000000004?D3000000000000000000000000000000000000000000000000HZUY0000
h:4P8L=@hcaA8ke8000000000000P<Y9551e00000000000000000000000000000000M3YglIaWlK4k`^YJHIRPH<gB`Kh;\jjK00000000dOMf<Fgc000000000000
00000000XQe<0000T2:Bl4`>T7FF4lKmPn^m0000lB`U000000000000DHW2\Z3=00000000000000000000dSEg52Hi00000000000000000000@2\M000000000000
000000000V0\00008D__00000000M0<a000000000000PnQ7000000000000m4h30000000000004fXf0000D=a2000000000000000000000000000000008Gi]0000
00000000000000000000TjBLHH_D00008jU@0000000000000000000000000000TR=B000000000000000000000000LgnY0000000000000000000000000000XCQN
00000000000000000000DL_^000000000000000000008kVf000000000000000000000000000000000000X8iB00000000]0Q7000000000000000000000000XO=h
000000000000\ST600000000<6fl0000lTe200000000000000000000DLdm0000`LOF000000000000l<iH0000000000000000000000000000=6UF0000@KPg0000
00000000E7aY0000\kX;00000000dM7200000000dmI]00000000000000000000000000000000@1G9000000000000TQSK@^jD0000000000000000h8fW0000<42d
0000000000000000000000000000000000000000000000000000X2?]00000000000000000000000000000000T^k900000000000000000000L3JEM7SJ4Y`50000
0000000000000000<Z?=TRP7di5i00000000d5i[0_@H000000004i4:T62h0000000002F30000D[dQ0000LRX;ha=S00000000000000000000000000000000h6jl
00004Y1c@Tn_@c_RXmQE000000000000i34Y00000000000000000000d_Ze00000000X;:d8AQe0000000000000000000000000000000000000000000000000000
DgXY\TFR000000000000000000000000lmS;0000000000000000XZ^V000000000000000000000000X2;7E7L>00000JcH0000hVfJ00000000000000004ZkLT\\2
d]0f0000dFXA@0=VDZN_`iQh000000000000000000000000000000004JPg00000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M436A6T?00000000000000000000000000000000h:4A00000000\@4:00000mLS0000000000000000PRZ300000000
0000000000000000h1Ie00000000000000000000000000000000000000000000<eUY000000000000000000000000000000000000000000000000Y4O:00000000
h;7`00000000\[mY0000000000000000\l@D00000000D6BP00000000000000000lBH0000000084PP000000000000P=\l4:94\Bbm000000000000000000000000
0000H3Nj09PM000000000000LSoC000000000000000000000000000000000000000002o10000h`[h8na100000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000\e_b00000000HYZn00000000000000000000000006m;Pl@bE7;i00004:He00000000@8RZ\]ZY0000
0000000000000000l;od000000000000d@Aa0000000000000000000000000000000000000000@:Y30000hdal000000000000\dc900000000hODW000000000000
000000000000e24R00000000d^E[0000000000000000000000000000000000000000`6hWT=Xd8VaX0000000000004@Uc000000000000X<IR00000000`=R>0000
0000LHLH0000000000000=D;\6TJ8Nf>0000D?jN0000HMWhdOLLLFo0X]chLLI7000000000000DW]D4PN:`R_5\Wjdddf;00000000000000000000000000000000
0000000000000000<?5<000000000000@OQb@TJcd0f6<Fho\W7O00000Pe]000000000000000000000000000000000000Lc4T0000DCW\00000_@Uh=Kf`01G0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Ljl>000000000000000000000000
0000000000000000000000000000PBHl0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000hUWd0000
000000000000000000000000L>8Vh2<fXZij93>ni3;S0000000000000000000000000000000000000000000000000000\]M8PAg:000000000000000000000000
0000\E:o0000d0Nn8fNS0000000000000000PGTPlh_?000000000000\6?_00000000000000000000000000000000Y1fg0000000000000000HODf0000000097>T
00000000@EX_PkTJD\EZdoM]0000<?@d000000000000XdK7HUIN00000000000000000000TH`E0000000000000000XXnI000000000000HG2F0000000000000000
<3m900000m[j0000000000000000@V=@XX6F0000@X;6l4_jPBoX000000008?QO000000000000h8Y]000000000000000000000000000000000000000000000000
A09e00000000D]9f0000\a3[000000000000000000000000000000000000000000000^\dX@`3a1j30000D@T600004RhT00000000000000000000000000000000
LkNM000000000000000000000000M20T000000000000U1bI000000000000000000000000l9?[@j1700000000000000000000000000000000P3L>hDm^00000000
DW2Q0000000000000000D4U;00000000000000000000I42BLFVb0000000000000000h87F0000000000000000000000000000\j6n000000000000000000000000
000000000000000000000000000000000000000000000000000000000000P?Nhi4WU<RYM00000000000000000000000000000000Y1gi0000000000000000DVGh
0000000000000000TOGG0000000000000000PMWX00000000dII?00000000D5^k00000000X:CT0000@I0M0000hMZP000000000000H=a^00000000000000000000
0000000000000000hL590000DV]300000000DaXRDmXe000000000000`[DWXS6]Tg@MhRReA5GI0000000000000000hm3L000000000000H1TF000000000000dFRI
00000000000000000000000000000000000000000000000000000000D[Km15:h00000000000000000000000000000000X0[J0000DZ]\<C5E@BOg<P@:0000PoVa
L\ShDogY0000000000000000000000000000\=[d0000@QMC0000PQEm000000000000\BBJTLlU00000000000000000000000000000000Tocl0000000000000000
00000000000000000000m1nR0000000000000000`0`M000000000000000000000000LlXf00000000hRZV`Rd=dSZF@VQi0000000000000000000000000000d:8B
00000000000000000000000000000000U4>G000000000000L4J\HAB_000042^A<fdW0000000000000000PWdJ0000000000000000DJPM00000000000000000000
00000000ho5\00000000000000000000000000000000d1>Y0000HEZ10000D<1:00000000P\DlT7lbE7<S0000@N;MDZDe00000000000000000000000000000000
0000000000000000000000000000000000000000lg:T00000000000000000000000000000000000000000000<5iM000000000000000000000000M7Z_00000000
000000000000000000000000h>kP\H7>000000000000000000000000LMOm0aHiTgY0hY\Xm39hPHVU00000000000000000000000000000000<S_7H^NC@1<a0000
000000000000<0fET_bM000000000000000000000000`Ho100000000000000000000000000000000000000000000D5T?00000dWU000000000000000000000000
000000000000000000008FDI0000ljYF\eWc000000000000000000000000000000000000000000000000l49F00000000000000000000000000004N6m`hYe0000
000000000000TgLA000000000000000000000000000000000000LR`30000000000000000dQ\400000000000000000000000000000000dC2J00000000LP\c0000
000000000000000000000000000000000000000000000000000000000000DE]:000000000000000000000000000000000000DCTo@\a90000000000000000T8Ue
l;L80000000000000000d[Bm00000000l6<400000000000000000000i5QE00000000000000000000000000000000000000000000000000000000000000000000
00000^ed00000000000000000000000000000000000000000000000000000000000000000000000000000000H9P^hA3BLl84]3S>000000000000000000000cEm
00000fR;m76100000000000000000000000000000000000086YJ0000PMMB00000000DCnY0000000000000000000000000000LYUh00000000000000000000`MGB
00000000`^RfX4<S00008RK@TCk?0000000000000000h65`00000000000000004B\c4Q>8d[cfH4^Wa0hh000000000000P[;N0000000000000000000000000000
00000000000092X8000000000000d`<A0000P7FT000000000000000095iNX3:E@mjZHn400000@GFMlV3i00000000@:2<00000000000000000000000000000000
HCkL000000000000TdU100000000000000000000000000000000000000000000d[f40000H:QY\@^XHec6Q4MZ000000000000000000000000I2Bhe3iB00000000
00000000000000000000000000000000DPna000000000000P<Te000000000000000000000000000000000000000000000000000000000000dI\J000000000000
0000000000000000DB^GLRCY00000000000000000E]l0000DDE?000000000000000000000000000000000000000000000000h<i4P3P=i6MQ0000000000000d[M
0000`l@S0000000000000000000000000000XDbnE6CV000000000000Tga;000000000000000000000000h3I`0000000000000000D2_Y00000000h;:P00000000
000000000000lcGM000000004?CH00000000000000000000I3>T0000PIBm000000000000000000000000Hb7jh1kX000000000000000000000000000000000000
0000000000000000000000000000Q3P000000000P>\400000000000000000000h=DlDLZF000000000000Tb`;000000000000d^i^000000000000000000000000
0000TO<?0000\<L1000000000000000000000000I6I=0000000000000000000000000000hOVh0000Y7^PTQB;0000000000000000000000000000000000000000
00000000lEHg0000000000000000PjTOXboSA5D100000000<m_O000000000000000000000000000000000000000000000000XA?>LCfb0000000000000000lS4M
00000000@]P30000000000000000000000000000000000000000M2bM00000000XUo^00000000000000000000L[`<0000000000000000@RK`00000000Xj=40000
0000d5WT0000000000008B\R@0klHSci00000000XE\H0000DK2WDUId000000000000000000000000lJFh00000000P9AW00000000DTbC00000000000000000000
00000000000000000000000000000000000000000000000000000000`mB\00000000`:[3000000000000<eOo00000000000000000000000000000000`M3c0000
000000000000000000000000000000004\Aj4NFT=1G1hW\2HIn]91Ih000000000000000000000000E7Yk0000L5=Y00000X_[\OY;000000000000000000000000
000000000000000000000000000000000000DQjo00000000000000000000000000000000000000000000DiIk0000000000000000XY_j00000000Xc[K0000T]bf
000000000000Y3>A0000E6=<L2QW0000<Z?NdN@TP]IPY2Y>0000T5ellB2LDcSm0l;[000000004]dZ000000008Mjm000000000000000000000000000000000000
000000008V?W00000000000000000000h=E80000000000000000<]W=lc]G00000000000000000000HHA:4KoL`d744;5R00000000@Zhl`oKgY5Ei00000000PjoU
0000000000000000000000000000<\]c0000h88P\eeD0000h0GihZYo83kl000000000000000000008IZ=00000000d\WJDiRPl==;a1o^H72c000000000000PL6n
0000000000000000P^ECX`\]dNid0000000000000000000000000000Q6Ma\J6Gm4[L000000000000\J^alKBC00000000000000000000D]6m0000000000000000
lShO0000<QbS0000000000000000l5f[0000000000000000000000000000000000000000000000000000P3LG<E\8000000000000i7TA0000X^\V000000000000
0000l^gc000000000000PVdB00000000000000000000Y6;H000000000000000000000000T21<HHmlTVcQ095fLH6W0000000000000000000000000000`NhaM00_
U7]L000000000000Q5T4000000000000000000008k>k0000000000000000`<<^00000000000000000000@`3D00000000h2?h00000000XPGP000000000000DCZ4
000000000000000000000000000000000000000000000000000000000000hMYL`SiB000000000000dK:n000000000000000000000000000000000000hV7C0000
0000000000000000000000000000T>:`A08^00000000000000000000000000000000l6j\HN_g000000000000HaA8@:BaE2XKH0TW000000000000`LghL5j\0000
00000000@fVn`AOb8h=:958D00000000D_m>0000X;eH00000000XILD0000<loa000000000000`35o000000000000L7<<0000hlNXH@Qo00000000000000000000
0000lJ@:X2bnPVeI0000lP`h000000000000Dob;000000000000000000000000000000000000i4=m000000000000PF9B00000000000000000000000000000000
0000000057C`0000000000000000000000000000000093;@000000000000000000000000000000000000000000000000TL3lPN=>000000000000000000000000
@Y?b000000000000A5mA0000000000000000lS8L000000004H[l0000DDWY8B:H0000000000000000000000000000000000000000000000000000000000000000
00000000@OZP`dn300000000HL^edEAb0000000000000000000000000000<^L?4OT<P_:f`97d0000000000000000\:9R0000000000000000DYXj000000000000
XFn48d2_Q2Eo0000000000000000HHAXhlTl00000000000000000000dfPB00000000000053G700000000HQEHU3\5D]4L0000<8kj0000000000000000d?l=0000
0000000000000000HjETI5g@000000000000HU0R0000\?G100000000000000000000000000004E3h0000000000000000000000000000000000008KeNLQ\Th\af
00000000000000000000000000004BAl0000P8GR0000D<^Q000091R^000000000000000015`b0000000000000000000000000000000000000000000000000000
00000000TR=Ne1b600000000X96[LA0UTceK00000000000000000000000000000000000000000000000000000000DLMn00000000000000000000Q64V00000000
0000P<2W0000000000000000000000000000M2:7D?W]dhPJ000000000000000000000000P4la0000Hn2E000000000000000000000000LIJl000000000000H3Bb
XXjo00000000000000000000PM4H0000000000000000\;;100000000000000000000000000000000I4hM0000H9eY00000000`M^k\VZX000000000000@>2ghd=0
0000HL3:TP]24i_R8cD2000000000000D;FG000000000000HCAL0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000H?[80000\]F7d>VfH50BE3bTY4=`0000000000000000XU23000000000WVl0000dHAN0000l0Om0000000000000000000000000000H9gQ`>n8\oj40000
ToEV56cX0b?000000000000000000000000000000000a5@L00000000000000000000000000000000000000000000000000000000P5?300000000000000000000
000000004I^G00000000000000000000Hd5]00000<2f0000\LZ\8JRI00000000TLD\000086Yn000000000000LaRV0000<fG9000000000000000000000000P47d
0000000000000000000000000000000000000000000009;XH:5A000000000000`h[700000000000000000000000000000000000000000000\O91000000000000
0000L[?d0000000000000000000000008BiH000000000000000000000000`dS]000000000000XU66H[;D0000000000000000I0n5000000000000000000000000
00000000000000000000000000000000000000000000lUl8LK0QTi]M\HVd`e7j00000000000000000000DBAM0000000000000000L@Je000000000_?^00000000
@]RE000000000000D3G;HT9Q0000000000000000000000000000000000000000000000000000i2kD000000000000dH<a000000004_^400004KLE000000000000
000000000000m4E:00000000@iHG0000XLDOHNAb@UMn00000000000000000000000000000000000000000000000000000000000000000000<XLHh>a<0000H`g?
Y54Y\84K000000000000lkBX0000LC?;Hk:h00000000000000000000000000000000`BJR00000000TlP60000`9iF000000000000000000000000000000000000
00000000`1HZ0000000000000000d9Vf0000Pj?FP>GiDGA\I5cT000000000000`N7N0000dPQeLC1ka0>H000000000000<VSTP2PbT>^@00000000000000000000
000000000000000045MiXT<P000000008F_100000000000000000000000000000000000000000000la0M0000000000000000PT8>T<FD0000LZ^;8K8O0000dTQ1
00000000000000008RJ`00000000000000000000\o^A0000000000000000000000000000PgFN00000000000000004e:g00000000000000000000000000000000
l1ZT0000000000000000000000000000000000000ZJ:`:Qk0000TC[600000000000000000000\RGC0000X\P900000000000000000000000000000000l1eR0000
00000000000000000000000000000000000042ja000000000000000000000000000000000000000000000000000000000000<c4=<1Of00000000000000000000
0000000000000000Dj`g\Xm^0000XFGBhJOX000000008\l6000000000000<P3?T;jV000000000000000000000000000000000000X2PC=5G60000000000000000
0000000000000000m2Qi000000000000000000000000Hi=`0]]c000000000000000000000000000000000000000000000000P[Fb00004hIZ000000000000\;gX
XQOT0000000000000000000000000000000000000H8`00000000000000000000000000000000000000000000D@DR000000000000000000000000000000000000
000000000000ln9Z00000000Hi;@0000000000000000000013PM00000000000000000000Lj6_0000L=_H0]=>00000000000000000000000000000000l6=U0000
0000000000000000000000000000000000000000M2CX00000000a1Wh<>7100000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lG4V00000000h5b^h]1Z00000000X9EP`KTj000000000000000000004W?U8oj\48b;000000000000\\;60000000000000000DMaU0000
0000<23l0000i3`]0000DbYk0000000000000000000000000oE:`QGm0000000000000000000000000000000000000000000000000000000000000000<`Cc0000
00000000000000000000000000000000L^C@8HH[00000000000000000000hWKm00000000lla5M6]:0000H>0k0000000000000000H3QW57Ln0000000000000000
LN\;000000000000000000000000H5^^00000000000000000000LXV8000000000000000045d9Ph^?TiIM00004GGM0000<;XF0000000000000000000000000000
D\[b0000Xnf[00000000<cJb000000000000000000000000000000000000<J810000\GVK000000000000HfkWh\AW00000000000000000000000000000000\DLQ
hf29LT4d00000000`g^NT4G9H?ZA0000POJh000000000000LVOC0000000000000000000000000000000000000000<46;<o3S0000l8T20000000000000000TcHi
000000000000]4B?A6co000000000000@]MW0000000000004P[E00000000000000000000Deh[8ZHX00000000ToOb000000000000@0=LdTY]000000000000dB[V
h2U<00000000000000000Kk?00000000000000000000h?MhH[da0000000000000000L5Dm00000000000000000000000000000000000000000000000000000000
0000000000000000`[3F00000000000000000000000000000000<@PjTJ670000000000000000000000000000P=nO00000000T=QLU5\M00000000000000000000
00000000000000000000XY^^00000000000000000000000000000L^@00000000PbK`Hg1Z0000L<4f0000TYVG00000000To?V000000000000m2ZU0000L4Jj0000
0000<7I20000000000000000000000000000`MDK4OfJlXUj@`XVh?F1d=c@0P]DTUj\00000000Y5<1000000000000`b^jh8]`0kEg00000000000000000000<X9?
000000000000000000000000LFg<00000000L5X3000000000M]T4^9S0000000000000000P3DT8j;k0000hUhUDY\h000000000000`KP[DVSc8d3256SQ00000000
000000000000i5Y^000000000000PfhN000000000000000000000000@FJO0000@XLS0000000000000000000000000000hFmb0000L\X2HHnI000000000000<]Ko
000000000000hM?n0000000000000000XMJXa1^T000000000000LXSnLj];00000000000000000000000000000IO]00000000000000000000000001ST00000000
000000008SY<0000000000000000000000000000000000000000l9j]lI>c@I3M4TDN00004cP]0000000000000000000000000000000000000000000000000000
000000000000deF=00000000lHMM00004l>P000000000000000000000000000000000000000000000000000000000000000000000000`eAi00000000X0DTPB=c
I3j6hOP2LH8:000000000000000000000000d[g>00000000000000000000<bV^97[Y0000T^nD0000000000000000000000000000000000000000000000000000
Xi^j000000000000000000000000000000000000000000000000000000000N6?00000000@=e<0000`Q@A000000008dl7000000000000@OV20000000000000000
000000000000Lmah000000000000lLW5h8_90000000000000000hM:S000000000000000000008TVSlY2W000000000000Dh@n00000000000000000000<jam0000
h1o6PP1;000016=V000000000000Y5L:0000hQRJ0000000000000000000000000000@PVPhH\n\om`X<:Z00000000000000000000@QHo\0dC0kLSTlVb86Y\@7bA
@<a7@^lP95fY00000000000044RS00000000TI]]000000000000PFcj@Go100000000H87\89;L0000HoLY000000008:oa000000000000XXRg0000000000000000
00000000000000000000DmFC00000000TPHO0000PL8o000000000000000000000000000000000000000000000000\82e0000D8?@<\g]00000000T7DZ0000@Y6e
0000X3:T0000T4E\L[KO00000000000000000000`^Qk000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000`\`\00000000000000000000i40g00000000H[<GLNYZ`N:_0000000000000000000000000000000000000000@GI0TMY<00000000000000000jcf
00000000000000000000PCD9000000000000000000000000000000000000lFaU000000000000H7G^000000000000LSj@00000000@BlH00008[X@000000000000
0000T\kf00000000000000000000@:KM000000000000hEE20000HFO^000000000000HFa`000000000000000000000000`7mjDg5d00000000TK_?D?3aTNR\0000
0US<0000000000000000dJTe0000000000000000000000JJ@PM20000Q1eC0000TS^90mh60000000000000000@7[X0000X;?_00004?j_TVli0000000000000000
T`mI000000000000<Q7d<`8X0000\FkB0000D8=b<Q0J@n]O00000000hWT40000000000000000DXi6a6h2a7QM000000000000000000000000000000004G?l0000
00000000000000000000Y6SG00000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<N`^\W=600000000
<M9O0000PKe04W5V00000000000000000000000000000000Xefc000000000000DPi>T_hh00000000@?kR8ZQAd8R@0000Y7\<0000`1h<0000dHgl000000000000
000000000000PPf000000000000000000000ddGj000000000000<E1GHL2j00000000000000000000000000000000000000000000000000000000000000000000
`0:e@LOcT\3;THR?Q4nb95hZ0000000000000000<;cclW=Fh^P8Lbk@`ne5000000000000000000000000@3`l00000000l?`Q00000000000000000000Ln62@]c0
000000000000HEU;@?7W<NgYTW3A0000000000000000000000000000lbMa00000000000000000000000000000000000000000000000000000000000000000000
000000000000@8UR8HXf0000dAf9000000000000000000000000lnM<0000E0nm00000000DTko`a@W47Df00000000000000000000000000000000\jCO8`W30000
TnWD0000000000000000000000000000000000000000000055DK0000A28T0000<=Xo00000000Q4hj00000000X3i4000000000000P9JK0000000000000000D=47
00000000000000000000`SDH0000L:DAl6Ob000000000000`9?lLHfT0000Y7<c`hiJl<H<00000000000000000000000000000000000000000000000000004kFE
000000000000000000000000000085>3m6F\000000000000h27gd9:800000000DLTdTNc]D5IP`RTo0000000000000000000000000000DY^U0000000000000000
dW>H0000L4^>000000000000000000000?ai00004]K1000000000000000000000000dG88000000000000000000004KIV0000XjC\17F000000000L31ghKXR0000
00000000T8`[000000000000000000000000<P9a000000000000Xf><TPXd0>NVd]g60000h]?00000000000000000`WnBXZoo0000XK;I00000000@9Xm00000000
00000000Y3mD@E9^000000000000000000000000000000000000000000000000000000000000TMkX000000000000000000000000000000000000X;1900000000
0000d1e_hGWH<MSQ0000<lELl6XMd:0m0000X@>g<B]_000000000000000000000000000000000000000000000000d>k7HA75hinI0000000082UT`N7Z00000000
0000lK`@LRX`0000\:JdT>^10000l:^7000000000000000000008<mZ\Bok`M5?8]57\02_i0Lh0000000000000000<PEZhY\I0000000000000000000000000000
00000000I7Sd0000d>EY000000000000<B;700000^KB00000000000000000000000000000000000000000000lSVY00000000000000000000PU9Y0000Pb?M0000
Lnj0\3K>HbW@00000F<mTO:400000000000016820000PBkT00000000h8^C\Q7F000000000000X]:i00000000000000000000D?KWhO1C0000000000000000ToT9
000000000000000000000000000000000000000000000000HT`N\VU90000000000Ko00000000H@1d000000000000d:NO0000hHW[0000000000000000a3SN0000
000000000000000000000000000000000000000000000000000000000000000000000000T0hi00000000H2i>0000000000000000000000000000000000000000
hN3M0000000000000000000000000000000000000000000000000000000000000000000000000000DEVh00000000000000000000000000000000000000000000
00008R[=`^WU000000000000000000000000Q6\M000000000000000000000000000000000000000000000000000000000000`@Z38@n0D6=e000000004ZQj0000
0000X2PR00000000000000000000@RJ:00000000000000000000000000000>lk00000000e1QD0000lIob0000T[cW00008o_d13P@000000000000000000000000
0>n`0000PQ9YlVWI0000000000000BlllD5e000000000000000000000000l8KJ00000000000000000000H<W@0000a3Sk0000000000000?a^0000PcSG00000000
hdUY<h@_`XHLLU1F0000000000000000000000000000hG8_000000008We?<<eM0000hJJkXAc74HO9U1Q]000000000000L2nJ000000000000l_FQ000000008gMU
0000000000000000000000000000000000000000I2dD0000PAYPLN<I000000000000000000000000A3o9L3]S00000000lG==@3C>00000000000000004\FUPDNn
H69a0000TC\G<GfX000000004E29DRC70000000000000000@PMXh=KV00000000000000000000<62600008HHi<^eT`cBB<lFSm34?00000000Y7^]Y6<O00000000
000000000000000000000000PQcQ0000000000000000000092mR0000<ZXB00000000000000000000i71P00000000000000000000hOTo00000000000000000000
000000000000000000000000000000000000PgM<00000000000000000000dWfe00000000T?IQTP1M000000000000X7aO000000000000lDkK000000000000Tedo
000000000000`=ba0000000000000000`NLQ00000000`DLb\_I^0000000000000000000000000000POJX00000000PNSmY2hBDL:6<m1L00000000000056m3h4bU
00000000000000000000``JI000000000000000000000000@9F2000000000000<;d300000000000000000000000000000000000000000000\YR>000000000000
000000000000000000004ZlV0000000000000000A5JZ0000l<\k0000H9gB@RXM0000000000000000000000000000000000000000000000000000000000000000
00004kZB00000000@YTB00000g46m1d]0000`jI^000000000000dLXVdd>R8E[X000000000000000000000000\ihP00000000000000000000000000000000HDeg
dT@N000000000000]4]IXH^N000000000000<6nh@S>90000000000000000A50500000000000000000000LKJn0000000000000000000000000000000000000000
0000000000000000000000004AiR000000000000\cAKP[^30000000000000000dYI500000000000000000000P6G@000000000000000000000000LX^iTJbP0000
000000000000\RQn000000000000000000000000000000000000U3i5\9cb<1H7\QeM00000000000000000000000000000@fk000000000000lEl6000000000000
00000000000000000000000000000000ThEk00000000<F[U00000000\?Ii00000000000000000000000000000000000000000000000000000000000000000000
0000LSm700000000hA[WhSSC\bGk00000000000000000000PXc:00000000lkVLhI[AdR7000004eIO0000000000000=5D00000000l2[=@o;blYbAHhAk00000000
4e4L00000000000000000000TSa<Q2cW0000d03e00004geF00000000000000000000d2cf00000000000000000000000000000000000000000000T1^E00000000
0000T\480000\<?=0000000000000000]20G000000000000L[MN84o:0000TBR8000000000000lSbd<0][0000000000000000<6Aj0000000000000000P?VV0000
0000000000000000000000000000hS2T000000000000LHmQ00000000dA<f8HUX000000000000\im70000000000000000<0iM00000000000000000VIS0000h66F
00000000000000000000Tk4=00000000000000000000000000000000000000000000Dm8200000000000000000000000000000000000000000000000000000000
00008Xcm000000000000000000000000000000000bI>00000000X<`1XDoN00004B\B0000HDE`000000008bn00000000000000000000000000000000000000000
0000000000000000000000000000PfWG000000000000000000000000dT6P00000000M4Bf000000000000hRS]000000000000000000000000`:S?0000<QG]0000
0000@@[XhKSE0000000000000000@:7b0000000000000000000000000000000000000000000000000000000000000000TM5M000000000000DH^]@2]HXK9M0000
4JM>I4?AHSRI00000000@=JH0000LXbE00000000000000000000000000000000000000000n`<0000D3U`000000000000000000000000DhZh0000hDjl0000e6Pc
000000000000`ToY000000000000000000000000PA@XX^U<000000000000000000000000000000000000000087E90000000000000000a2PT0000P=;300000000
000000000000000000000000T1a90000000000000000D[V_0000@?VIP3GS0000D_Fo0000TM\>HRQM0000he96]7@5Dl8I0000@kP4000000000000`9o\0:B0H_>a
i0R>00000000000009Qe00000000`M9`P_:I0000000000000000000000000000000000000000\KMiDY`Am2Mn000000000000@Kbfh[\X0000XoD5000000000000
000000000000000000000000l1RN0000000000000000hH[]0000L3Kg`l3:0000`E09000002b=0000000000000000h@O14HN?T\^8000000000000<?UH00000000
`G2k00000000000000000000000000000000000000000000000000000000000000000000DfQP0000DSJh0000hAh<0000e6nW`Kl50V\100000000h>U00000hm6Q
@NZ94eO^000000000000@T=9=0@GT4Mo0000d7R;00000000000000000000000000000000H9e9000000000000<S<Y0000000000000000000000000000LiVC0000
00000000D@DG0000000000000000`1I9000000000000h6@e0000000000000T:_08DW00000000000000000000000000000000LEOG`J4ALZUf8>Z`h_0C00000000
X9CW000000000000000000000000H\Q?0000000000000000000000000000000000000000LXW800000000000000000FO10000@[`1PV1H00000000000000000000
00000000000000000000000000000000Pf@:0000<:Yl000000000000000000000000000000004C5g0000leFXPk[f00000000llgc000000000000000000000000
h@`[00000VkH00000000d:3R000000000000LSo500000000000000000000000000000000000000000000000000000000000000000000@bTh000000000000DJVZ
000000000000000000000000hBh]DORa0000dGVX00000000lT@3XNRmd]InHEV20000000000000000000015OK00000000LmfV0000XelT00000000000000000000
000000000000000000000000000000000000000000000000000000004EDY0000000000008AIf0000000003CWT_`?000000000000000000000000000000000000
000000000000P:A:000000000000<_Q@@HmE00000000<\Z10000000000008^l=TFN@]62J0000@PX00000000000000000\ZVX000000000000T6hd000000000000
T6:Y00000000000000000000<PK[0000000000000000PAJ400000000000000000000000000000000000000000000000000000000`h8X00000000000000000000
i3l0L]Gn@EeI@XeN00000000000000000000000000000000h=Ee4[@oPeV]0000000000008Ug80000000000000000DSf100000000000000000000@;7<0000lRZn
e0m50000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XL_g00000000
000000000000@XY^00000000@Bf`@X670000`IEKhCJm0000000000000000XVD70000L2L6lb0Ih1]c0MOBXj9F00000000\6Gj0000<NCE\NGO0000Y5f<0000LL3[
TY8l00000000000000008CIhl\VE\a]I0000000000000000Xh\d00000000Da?i0000000000000000000000000000dL\^0000000000000000T2F?TilU00000000
00008\SO0000`ekS000000000000X\4LE7_0000000000000000000000000000000000000000000000000L7j_00000000T_V:DnA00000X9CA0000000000000000
e4;U0000`E0n00000000\5H7000000000000000000000000000000000000000000000000000000000000`YW<diLO=4Tg00000000000000000000000000000000
PL`1000000000000000000000000l:b<00000000<>i100000000000000000000000000004fO?000000000000d?JH000000000000000000000000000000000000
00000000000000000000000000000000`E7Q000000000000d9L]00000000000000000000000000000000P0a60000000000000000000000000000000000000000
000000000000@GH400000000000000000000A7B`lKJT8de000000000PKa30000hi3T<j`C0000000000000000000000000000000000000000dGVd000000000000
0000000000000000000000000000000000000000000000000000TdoG0000000000000000000000000000@9H<0000dPeI000000000000000000000000X63UDCbG
0000000000000000000000000000000000000000000096_7000000000000PnL40000000000000000000000000000000000000000000000000000I7_ilTM;0000
0000XOI300000_2F@;P`00000000`XdQ8Yo:0?R[@@Cm00000000000000000000000000000000LSLo00000000000000000000000000000000dG\h000000000000
00000000H4f0LRGg0000Lb\?00000000000000000000000000000000000000000000\@?L00000000000000000000DiAZ000013b700000000P8no000000000000
00000000H[6b00000000000000000000h1>10000T?gK0000L^bK<ZYc000000004?Rk000000004Qo:00000000000000000000000000000000000000000000DoRL
00000000E5jiH5VA000000000>DlLm=LH4G\00000000000000000000<[X4000000000000000000000000`X>@000000000000000000008^hi0000hC4oTP7G0000
01n20BVH0000000000000000dC>500000000@=?0hKI=00000000000000000000\`l70000d6mg0000<D^d0000000000000000@`910000000000000000PHlU0000
000000004]of0000000000000000`8D<0000000000000000H6:1000000000000000000000000T95?hCBh00000000000000008F>l8C_S000000008MVa00000000
000000000000000000004Y><000000000000`V700000000000000000000000000000000000000000000000004iR?P[5c000000000ITD000000000000<MIk0000
0000000000000000000000000000000000000000000000000000P?=2000000004]Y>e6]]0000000000000000000000000000dPWa0000000000000000HLkk0000
00000000000000000000@B5D0000000000000000000000000000X6:fdkb<00000000LG8m00000000000000000000000000000000E5>>Y2fN@UNX000000000000
00000000000087C`000000000000000000000000000000000000000000000000LOP=00000000\gVh000000000000000000000000000000000000000000000000
000000000000000000000000000000000000LCbh00000000000053YC00004Pe90000000000000000000000000000\]n;00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000>I40000000000000000]6US0000
0000000000000000000000000bY0000000000000000000000000000000000000XRd00000<b;T000000000000000000000000000055kc00000lPZXGe>0000TC]^
\N1?0000I3RQ0000000000000000PAGe00000000hL8O0000PkOe0000000000000000000000000000XL4=Df5B00000000TiTM0000000000000000lJQ]PV370000
0000000000000000000000000000`jh]0000X><_d1mb00000000dFIJ00000000\RQ\000000000000]6aT000000004]c=000000000000000086=7lRORh3G]P5W3
000000000000`\@llW^PLn99Xf=UU4\o0000000000000000X>gZ0000000000000000000000000000000000008NH>000000000000E6kC000000000000hNja0000
00000000m6W4000000004:6?00000000000000000000T@Re0000000000000000lYT[000000000000hANZi2RF0000X]=bPIjgLQ=:00000000dbbK0000m6`Z0000
T>Fb0000l:R?DFSc\MkHH]O>000000000000dkoX000000000000000000008?>^0000000000000000000000000000DKo>0000000000000000\iGl000000000000
0000000017>G0000]18O0000000000000n\H000000000000000000000000000000000000LP`<HhjA000000000000000000000000000000000000dmQ600000000
@Jk00000000000000000000000000000HKk_0000lF2d00000000000000000000l]an000000000000000000000000000000000000000000000000000000000000
00000000P3J9000000000000@lJb00000000TQH^000000000000T7b1000000004i>C0000000000000000HPgNX2fj0000<nQo`Dk=00000000@bS_000000000000
0000000000004PZg0000lX\J0000000000000000PNRL0000LD8^000000000000HWAU0000D?:000000000000000000000000000000000000000000000000013M_
00000000000000000000000000000000hFGk\m9Y00000000000000000000000000000000TB>k0000000000000000000000000000h0YP00000000000000000000
H9ej0000<16_<eSk0000000000000000D9ii\J:B000000008h`XlD=c00000000000000000000h@kf000000000000000000000000000000000000000000000000
0000000000000000lQTn000000000000\KB_0000l?]o`U8X@TLa0000000000000000000000000000000000000000@Zaf00000000000000000000000000000000
00000S:A0000000000000000000000000000D8Ad0000000000000000000000000000000000000000<@CW00000000`6K`h6lm8m7X000000000000h5M400000000
000000000000000000000000000000000000000000000000000007=]0000000000000000000056T2000000000000000000000000P3FX00000000000000000000
000000000000LEZ`0000PN980000000000000000000000000000h0ie`dZ20000h^58i05G0000000000000000P`E?00000000000048dn00000000lg>G00000000
00000000U4KU00000000000000000Fa:8JeJPlfe000000004JCQ0000<c30<ea70000\VLE00000000000000000000000000000000000000000000000000000000
000000000000lV_j`=1De3NYh;g300000000`\S[0000000000000000000000000000000000000000000000004NP]0000Pj\[0000X=ndm55JH2>^@>3KlFJ^lSJ2
L5dU00000000000000000000HMVC0T1A00000000T3cP\WJ:T\;l00000iiI000000000000@SLb00000000000000000000@72P052`000000000000000000000000
000000000000000000000000000000008A:MPg9]0000@\o0X_HC\3NX00000000<o`oLj@l0000000000000000000000000000a6S70000HKmI00000000@G<50000
00000000000000000000000000000000H5:QXc??8fOm00000000Q58Q000000000000000000008b:G00008[RV`\I>0000e6L6HmhRQ3\R00000000000000000000
0000000000000000lIB[\efP0000<LTo8KFZThlj000000000000U52[00000000P6QdH5NI0000000000000000000000000000000000000000000000000XS_0000
D71FlDVZ0000000000000000HNEG0000000000000000X\`J00000000lD`ki5ND0000000000000000=1PYl5E:00000000Teb200000000DbkYP[1U0000DjSQ0000
0000000000000000000000000000hOb@000000000000000000000000000000000f<Z00000000l^>A00000000000000000000XSOeh]I_M7Y[0000@e5Z06AA0000
`M[Mh[I^00000000`jMg000000000000000000000000000000000000000000000000000000004loP0000000000000000\N0I00000000<[5S000000008Tea0000
00008nMa0000000000000=^HXTYK000000000000000000000000000000000000000000000000\V4WT;dT00000000000000000000000000000000000000000000
L2J;00000000000000000000TN`?05kWP^m60000@T59TBe_lHWE`5a7ddSJ0000hXSM0000PD<V0000000000000000000000000000A2]W00000000m3HE00000000
00000000000000000000000000000000000000000000000000000Fal0000000000000000T10n0000hZIm0ZVF0000000000000000U0NF0000`FjP000000000000
00000000D\nV00000000000000000000HE2lP5cS0000=2^K@6bI000000000UlT0000000000000000000047;Bld]J000000000000Xbea8TWK`j88000000000000
4@em00000000000000000000000000000JaW00000000000000000000d=IS88<OX6kk0000H4kY\B@8hT?\lVJjl\N415Y>00000000\ITlD35a0000000000000000
00000000000000000000dZ6j00000000LIjOLTE54IMb0XR5DiI@4][Z4eI4Tl6o00000000000096:Q000000000000m0]T0000P94e`ZjoPn2n00000000TZegd[VE
00000000000000000000000000000000Le@C82I700000000000000000000000000000000000000000000000000000000l6_2000000000000Lb]_lY2hDo0G@@Da
0000h6IklAl\000000000000<F[;0000000000008R\E000000000000HKd>0000000000000000000000000000l8F10000HU@Q00008JDeT]o5@_;VXVdn00000000
00000000000000000000DCK?00000000hT>O00000000`737lE=<4WQKD[2P00000000U2Tg00000000000000000000T>nD000000000L2900008o]h000000000000
0000`gAA`E<k000000000000000000000000HCKdHDZK0000Q42f0000000000000000d6>600000000000016G68@Gj000000000000000000000000000000000000
0000dRM000000000Y2F?lIY;0000000000000000000000000000DZ;8PL8@00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000I62=LMim00000000dWi0Lh[H0000TJ;I`13X00000000000000008JEd8B[e0000000000000000000000000000000000000000DS@0dR2l<Sb7
e7Hh00000E>Q000000000000TmA0E7HX00000000DHS\0000<<Ci0000@7j<0000T7d>8WaHLTMKD^Zl000000000000000056OR0000000000000000000000000000
U6[S00000000000000000000000000000000L<Z100000000000000000000000000000000000000000000hL_14MH_000000000000000000000000P>:400000MPR
0000l`cKDKR6000000000000`V<n00000000000000000000A3<C0000d>`k0000@X7nhk>K000000000000000000000000<Ib00000000000000000000000000000
L[dBX?M@4GI?0000000000000000X]_^0000000000000000000000000000000000000000000000000000\0Ei00000000000000000000D7?70000000000008Qom
00000dIXi2ajX09;00000000000000000000000000000000\f]38Cdj000000000000000000000000000000000000`RKO00000000000000000000000004Eh0DKd
0GYU000000000000000000000000l`[1a1@ClZIN0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000@KLf00000>K700000000\V[@@^P[0000\kdE0000000000008G680000000000000000000000000000`WaV0000000000000000000000000RdP0000lkYJ
000000000000000000000000\j__00000000000000000000000000000000000000008^:2000000000000000000000000X>2E4oeI0000E1kY000000000000``j>
0000<7ONPNVY8jf=0000M4o2\m;9LN=a<8AG000000000000m72a000000000000000000000000HLCU0000T^ME000000000000h?]R0000000000000000LV6J0000
<2gQ000000000000l634000000000000Xmc[0000000000000000000000000000000000000000LMg6000000000000000000000000A1:C000000000000HgYb0000
000000000000000000000000000000000000000000000000000000000000000000000000DNh=lcX2`i;f00000000000000000000000000004B3E000000000000
000000000000000000000000h@eA00000000000000000000000000000000000000000000000000000000000000000000000000000000@9Q00000000000000000
000000000000M6P9@U]900000000DP<V<eK_DfgS0000000000000000E4VM0000000000000000000000000000000000000000`XM7000000000000000000000000
00000000dd2P000000000000000000000000000000000000000000000000000000000000000000000000DG4f0000000000000000000000000000000000000000
000000000000Lgl]E7Ik0000000000000000<FImdZ>200000000000000000000h=IbH^Lj000000000000000000004E`=0?hI00000000d2lZ00000000i6;U0000
000000000000PhG@@@AS00000000000000000000Y6`:000000000000XP<9LBn20000000000000000000000000000Xi?3000000000000\Vl30000000000000000
000000000000<X9Z8]f6E2\I0000000000000mk@000000000000HZE4000000000000000000000000PRHn00000000000000000000000047;em0Y70000A36[0000
00000000141N00000000lQ6k0000PKmRDnZ;000000000000000000000000000000000000000000000000dU3J00000000`2fY000000000000000000000000DB6T
TCUHTOk?I5H`0000\jOD00000000000000000000000000000000000000000000H7P>\nYh0000000000000000000000000000000000000000<PIB@EMZ`L[G0000
000000000000Pihe0000000000000000000000000CbY00008nLJ`^7oHI>1000000000000Lk:UI0<?00000WG1000000000000a6dO0000Hfe3Y2JB0000XfjB0000
0000000000000000000000000000e7Ai0000dYG4PJNj00000000000000000000000000000000DalC0000000000000000D^D<0000000000004mfa00000000=0MW
00000000000000000000000000000000000000000000I12Z0000XIMN0000000000000000000000000000XaXm0000l62PDNJ<T4RE000000000000000000000000
00000000000000000000000000000000T3JO0000000000000000\7LA`jZ>00000000000000000000000000000g\6<BYE0000000000000000000000000000U5mX
00000000000000000000\F3?XgC_00000000\FnYT[nW0000HnNl00000000000000000000dm]`0000lVh:00008G_P00000000l\k600000000T@nE00000000T<36
0000XdMm0000000000000000000000000000000000004Z<4<BB:0000000000000000@Fd7A6[f00000000TYHT000000000000000000000000000000004cgoe6V0
0000U14A00000000000000000000000000000000000000004J[d00000000H21i@_Mk00000000000000008LFA00000000DW@7I4?N000000000000`AS100000000
000000000000000000000000000000000000L4^MTIWG0000@QhY0000000000000000`Z9k0000000000000000000000000000000000000000@X`7000000000000
\OEm0000000000008QOEU4iATFh@0000000000008V0;0000<IbQ00000000000000000000E0No000000000000000000000000000000000000T9g`000000000000
43OLdhcP0000000000000000ljS10000000000000000hAVdHDbS0000000000000000\72;0000000000000000000000000000000000000000000000000000l?R7
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<Ql[000000000000D3mi000000000000
00000000000000000000<EmVPXG4I5?e0000000000000000000000000000lLb>0000000000000000lWK<00000000dADO00000000000000000000000000000000
00000000L3nm0000000000000000lhO\00000000`<K\0000Q7LQ\gFk0000000000000000T4k;4=gAl?8N0000000000000000000000000000lldF000000000000
000000000000M56@DMR`0000<][F0000\^j500000000000000000000000000000000000000000000000000000000000000000000m5N70000hmQg000000000000
8^SS00000000Dd9_a4\b000000000000DR;40000\5Gj0000000000000000@AgQ000000000000h>Xj00004]MH00000GL0000000000000dQmJ0000000000000000
0000U4oe00000000T03R000000008C5\lA2A0000000000000000<V`V0000000000000000LOZn4`A:lb8T0000000000000000Q4ZF<Z?]0000hAo2000000000000
000000000000000006Oo000000000::S00000000000000000000000000000000000000000000000000000000a4En000000000000l^oYH<7P0000000000000000
0000000000000000@[DF8[g[00000000H_94000000000000000000000000000000000000000000000000lWMH0000000000000000000000000000XZ@>0000<TD>
00000000<55h\Uok000000000000=35<00000000HEaP000000000000DV\?00000000000000000000000000000000000000000000PDN900000000000000000000
000000000000000000000000hGRoln\j00000000000000000000dEC^00000000\PgYP=6`LZO@0000000000000000000000000000000000000000Y3Q40000lPK8
`EjO0000000000000000@No0h3^g00000000000000000000000000000000000000000000<:GBXJ?H000000000000\:_B000000004SA:L[7200000000l;8D0000
00000000TlIk00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000hf>k0000000000000000000000000000D8Fg0000000000000000000000008bDd000000000000026dh806H>`H00000000@4J:00000AGJ0000000000000000
<2G:47;M0000``1A0nAA0000`4\a00000000000000000000000000004946575:00000000@L@oE4@e0000hXjX<a^A00000000@KG4000000000000`X^B00000000
\4g800000000L33Y0000000000000000000000000000dF5S`B548Qc000004=@@PSV>hXOj0000<?3k00000W7c`VDH00000000l7GC0000h5K38J0LlCFC@X[;0000
000000000000000000000000@N@A0000000000000DB`HMblhHF]TZf9L0E:000000000000000000000000DlBh0000P;E700000000000000000000000000000000
0000L22a000000000000000000000000l;imHEh`@lEc0d]o8nPgY4el@S7m000000000000000000000000000000000000`fS700000000000000000000I7OF0000
HZ_d00000000000000000000`ie3@3EO16R:000000000000000000000000\KV800000000000000004;LJ@mG`000000000000000000004VIE0000000000000000
00000000000000000000lF500000HPfC0000000000000000000000000000000000000000A1MN0000lEj200000000]5JM0000T5;RH5AM0000`\D^LFoQ00000000
8R;k0000000000000000LJUQ0000I1`E00000000DK[30000000000004Fi?0000000000000000000000000000XAA_000000000000000000000000ld6^00000000
0000<@Y\0000000000000000@FC]0000000000000000lJP@00000000hTcI4?oi0000000000000000000092I<0@\Z000000000000000000000000000000000000
000000000000D[of000000000000000000000000PEWK0000000000008>fW@g;;921K00000000000000000000l6I2<mB800000000000000000000000000000000
00000000000000000000L5mh0000HW_@000000000000000000000000000000000000@WfB000000000000000000000000dNn10000000000000000000000000000
00000000000000000000000000000000000000000000\6Rc00000000000000000000000000000000000000000000000000000000000000000000000000000000
@Q;300000000T1`h00000000Dka8000000000000000000000000hcKY000000000000000000000000000000000000000000000000d[Dg00000J:R000000000000
0000000000000000daFM0000000000000000LS\H`I@M0000D4K`000000000000d39J8e>500000000000000000000000000000000000000000000L7Gm00000000
0000I4AB0000000000000000000000000000000000000000@KGH<XIo00000000000000000000@lC;\D?_lPlMhDQC000000000000000000000000000000000000
0000000000000000000000000000Pdj`000000000000Hh?G00000000L2><000000000000000053W[00000000000000000000@N7:4019L4cc0G><hT?E52ho0000
8TK5000000000000000000000000h7RJ`kQ30000T\oh000000000000dek700000000DImf0L<dLRUn000000000000<EfGQ6VW0000Hd@ZM1CC000000000000LVDi
00000000000000000000000000000000000000000000000000000000000000000000@OC>00000000000000000dY[000000000000I37o00000000I31m00000000
000000000000000000000000916iY5NT00000000000000000000`Ii200000000`BNbA5]D000000000000000000000000`2Gi4jOY0000000007g:52MD<RPn0000
000000000000DaX?00000000000048W<0000000000000000dCoiI5oQ00000000`o[200000000000000000000000000000000000040]<00000000000000000000
0000000000000000000000000000000000008MLI00000000000000000000PBl700000000XK`iTiB<00000000000000000bm:000000000000000000008TGW<oYE
000000000000000000000000DQ?8HlUL0000@i\B0000h>SF0000434Q\68?<>4a000000000000000000000000000000000000T:dj0000<ZfK00000000hM=;TC<7
000000000000`DgX8Wc80000<90K0000000000000000000000000000\=hY000000000000`6^@0000<0jL0000000000000000d[1=0000000000000000=3^l0000
000000000000I7HK@XCi000000000000000000000000HW_\0000TLE\000000000000000000000000000000000000000000000000<Cb700000000PL@N00000000
000000000000000000000000000000000000@FjC0000000000000000TAg000000000000000004?Gj00000JQk000000000000000000008@La0000X7YJ00000000
0000Pa3500000000@9m;dokJ00000000LCcSTd\9`ET\Xbe3hDcY00000000@;Z70WGCd1]J``nH00000000l>J400000000000000008FLc8<2G0000000000000000
00000000000087iY0000<^AJ000000000000000000000000000000000000DS5B@Y]100000000000000000000T0T7\W4D00000000000000000000HQ2XDmTo`NBA
<Of:000000000000@O@d00000000L8eJ00000000d79l00008agj0000000000008INc00000000000000000000000000000000I3CI00000000i2<R0000DMA00000
0000000000000000000000000000d5]g\[M2000000000000P8dRden>000095TAQ7]i000000000000000000000000HbiQ000042b\T]dk0000000000000000HYom
000000008>Z<\eYIljV:00000000000000000000h;FX0000<]iN0000lLi70000000000004bAV0000000000000000000000000000P\fe0000000000000000`C0]
0000HR;@dlWX0000000000000000I1i]0000000000000000000000000000l>iZ0000<<D4@]05000000000000000000000000000000000000000000000000h<TI
0000000000000000000000000000\HC20000lC;100000000TEbg00000000000000000000000000000000000000000000d2`HY5Xa000000000000000000000000
0000TSe;0000HXH<000000000000000000000000000000000000TA]<0000000000000000000000000000000000000000<YM200000000DXgB0000000000000000
00000000000000000000000000000000000000000000e62d000000000000hEY90000000000000000000000000000H1leTi2Fe14W00008S;D0000000000000000
0000d4EA`4IhD5][0000000000000X2[L4^4HKjA00000000000000000000000000000000000000000000000000000]9A8FQ50000000000000000000000000000
00000000000000000000`6^P000000000000d5m>0000000000004a_M000000000000000000000000000000000000@XCU0000\eLA00000000000000000000Lg3E
00000000HCeUhLC7000000000000D@BIDJVf000000000000000000000000m4]<\:_O0000i7d=00000000000000000000000000000000\[bF0000000000000000
00004T^4000000000000000000000000DQ5<00000000e3_Y0000\YF;00000fIb<VYk000000000000D9@Z0000DKSg000000000000000000000000<o<500000000
000000004ISU4J1T`dfP00000000hX>R000000000000000000000000492o000000000000=5CTH]5FE57gXh3L0000I6Z2000000000000`C8T0000000000000000
00000000000000000000000000000000000000000000000000000WBj\O>I00000000Q7;YHU1UX7LdI3eT4XXI000000000000000000008GXIm2jC000000000000
T[E^00000000000000000000<G720000DBcL00000000000000000000000000000000HEI6000000004nKB00000000000000000000000016ie000000000000\8bc
000000000ZK40000T1=A00000000LBjIPH1?hA4?`ag5i4oU000000000000000000000000000000008h;PLSPE0000000085oe0L=2000000008Ei3H`6cd;D0<6No
000000000000dKS400008PlU00000000lZ\2000000000000000000000000Xa]d000000000000\@?902M=LCah00000QD90R6AHZb300000000d8nX000000000000
000000000000000000000000D1@100000000000000000000000000000000000000000000000000000000lV8[dDG8\m4UT`G98Gdc@Mk;T7>200000000`XQQ0000
0`cf00000000000000000000000000000000hRFU0000000000000000000000000000000000000000lIHi00000000000000008CiM000000000000000000000000
00000000000000000000000000000000h7JT000000000000000088A8\naJ0000000000000000000014`c00000000000000000000000000000000000000000000
A5[OhOl4000000008=P200000000000000000000hb6300000000000000000000000000000000000000000000000053Zn@ooQ0000000000000000]5ee00000000
00000000LB9g000000008Dae0000@8_j000000000000\?fZ000000000000000000000000000000000000<HdH0000L9OKHTG0000000000000`AR\000000000000
00008QJM00000000`AJQLIc;TYWbljof000013YZ8SJV000005Q1000000000000000087S<l>;<00000000000000000000000000000000<GJC000000000000Tj=M
000000000000000000000000\?S=T8P6000000000000000000000000lKe]Dk=?0000000000000000000000000000hG6c00000000000000000000000000000000
00000000000000000000000000008fgh00000000000000000mOT0000000052k^00000000000000000000\X@9I2\<000000000000000000000000000000000000
00000000lKG=`7_000000000000000000000h^;40000DkM<0000000000000000000000008WNj0000TGUX00000000000000000000894HM3>a0000`;;?00000000
000000000000<@ah0000@KL<00000000000000000000l7Um0000\D@700000000000000008agR4D]C0000PU6WH22800000000DJ>^00000000PM`V000000000000
0000000000000nE`000000000000000000000000000000000000HEZk0000E0B[0000<<j10000000000000000000000000000d3TW00000000`1Xo0QXR00000000
0I^T00000000000000000000`GO\0000000000000000000000000000000000000000000000000000000000008EeUl@_60000HTPK000000000000@Qk=L5Oe0000
00000000000000000000XPSi0^3d000000000000000000000000@8@l8UnMlYHg00000000000000000000000000004?;>00000]n]000000008JY`]1\b0000ThgG
`S1a\T<BE3=:0000000000000000000000000000000000000000000000000000hDo>0000000000000000000000000000HV@o000002@4000000000FM<0000dSI_
0000l_R50000`LgLL^NS00000000000000000000000056Lm0000000000000000000000000000000000008k2B0000000000000000000000000000000000000000
000000000000PiMJd;AU0000<XiaXDM3000000008dW:0000@Hl293f;00000000<U<DT<3F0000000000000000L=f^0[OJ00000000000000000000000000000000
00000000`UCd8k_g0000T@f84VBe0000D5\l0000H<:6000000000MKE0000000000000000\PZY000000000000L80h00000000000000000000000000008JYF0000
0000@AXG0000000000000000000000000000E7B6PHo>l=8f0000000000000000000000000000DAPolL_RHLjL0000000000000000\C>C0000LDAY000082CE<RES
i2S]00000000000000000000h7DEH8AShLOT0000d;Q\000000000000a6200000000000000000000000000000T5Y2DSK<000000000000000000000000P1FkdEbT
0000dE`^0000DZ4i0000000000000000000000000000H^2F0000XMI200000W;>dBO3000000000000000000008c\L0000<@Y;000000000000X\n0h81k00000000
00000000\h;;000000000000PFXP0000\ljV00000000TQLD0000dmIN0000D1aE0000`cCS000000000000<QF]000000000000<f<?0000000000004>6C00000000
0000A0^600000000\@QOM7\f00000000000000000000Y2h2000000000000@d4S0000000000000000000000000000000000000000000083@F0000LTHM00000000
PQE300000bQW000000000000000000000000000000004of^00000000DPPP000000000000000000000000lBZ?0000LP0j00000000L2>M00000000<8V:00000000
000000000000000000000000<kTn0<E^0000000000000000H6EH0000@4D7Y78N8<:D000000000000HURQ`dAX\Voe4:]f8hkmi133000000000000@S_\00000000
0000000000000000000000004ZI:0000000000000000l]400000000000000000000000000000000000000000000000004E1`Xo\Z48Dl@cd:0000000000000000
00000000000000000000000000000000000000000E0D0000000000000000000000000000L=oV0kbI<9J2\XaX000000000000000000000000D3_eX\eeP7I@HIhV
\XcJ0000000000000000000000000000000000000000000000000000000000004S3a8Of[00000000000000000000000000000000000000000000L@8600000000
00000000000000000000000000000000`FA_0000000000000000402C@5hD000000000000e3K=0000816O0000000000000000000000000000d5kE@3oTXKc\0000
00000000000000000000h6A3hZj800000000000000000000000094]o000000000000000000000000000000000000\8a8`B8B0000LYld00000000X?kFh]@5D=:4
0000TZA9000000000000dKU[Y4lQ0000PUH[00008fHJE5`>00000000i3IT000000000000\?1d0000<AG<000000000000m3HX0000000000000000Y3g[00008>S4
8oO=00008J3N0000000000000000000000004ZSo0000Lck<00000000A2iYLWY00000Y5Jg00000000000000000000000000000000000000000000000000000000
00000000000000000000DA6?lJ6idY?90000000000000000`QZQXMYYe3^_@K9:00000000X@M>000000000000000000000000L_3U0000000000000000TA?I\2BJ
000000000000000000000000LMGk00000000000000000000000000000000000000000000000000000F^<Td\H00000l=X000000000000\A6P00000000PGcY0000
0000000000000000@7c@000000000000000000000000D4Qb0000000000000000000000000000000000000000H^LVHLeX@P^Sm6Jfh;iW00000000lCif000016iE
00000000=3QDDKJ`00000000h:mP000000008L]S0000D:K\e42OhU0o0000P>fm0000T?6SDZ_K=6<il\h?0000lPjT000000008oXC0000P2KET=hjDBIb\2<WH2BX
4C0N00008mF20000000000000000000000000000HofE0000000000000000000000000000`PT`000000000000000000000000000000000000000000000000T:TV
HH<S557@00000000000000000000a6>@0000T^Bm0000<8MKHYo^0000000000000000000000000000HDB9\b2Y000000000000000017:b0000`QfG000000000000
00000000dBN>000000000000000000000000TKc500000000000000000000000000000000001g53320000@JLN000000000000P0m4<TeS00000000000000000000
Ddci0000hF`o000000000000000000000000000052iL0000<;H<\_XR000000000000D4j_4J2[l]DP00000000`EBm000000000000H;IBTT830000000000000000
00000000000000000000000055j50000000000000000000000000000l?OP000000000000hA2Xi56m00000000000000000000000000000000000000000000LE=O
00000000000000000000P@>B0000000000000000DPZO00000000XP;700000000000000000000000000000000000000000000000000000000000000004D=30000
00000000000000000000000000000000000000000000000000000000`RCod`7l0000DJfB`Ze?TF@R4Q:J4;]\0cEMHki]000000000000XmZf0000000000000000
000000000000000000000000000000008F8fa4jc0000000000000000l75m0000000000000000000000000000000000000000X@JG000000000000ljB=00000000
8_?4TGAH0A2n@XP`09fIdgZ=15QR0000Y1NI0000000000000000@ioem7^C0000000000000000000000000000000000000000000000000000000000000000TVcg
0000000000000000000000004Z7J@k@Y832E000000000000\]UUH07Z0000E1J]<cWJ00000000000000000000h^3Z00000000000000000000\L7c000000000000
00000000`k:60000hP2I0000000000000000X63I`Vnf000000000000000000000000000000000000000000000000P>9Si3Ml000000000000PiFh000000000000
LMC5XC8d0000000000000000000000000000`KDd00000000Plkd0000000000000000000000008O6M000000000000000000008Dij\O>80000DNF5000000000000
0000000000000000000000000000XX??000014Ai000000000000000000000000<0VQ000000000`]?00008<4Y000000000000000000000]?_0000000000000000
00000000<[7F\>HeHV9Ka7KT0000TORU00000Q9I000000000000000000000000lOO6000000000000`d;f0000h^?h0000000000000000000000000000H@Vh0000
0000000000000000000000000000000000000000h25?000000000000000000000000LQ`200000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XPDa\PG>lJa6HmHWdmeR0000`U5:0000<oC:DLVK0000dd9n`HEE000000000000000000000000
U47O00000000000000000000D42=00000000ha61000000004Ck300000000000000000000000000000000000000004<nW00000000000000000000000000000000
0000000000000000lja\0000Lk<`00000000`8iM000000000000000000008NE5000000000000000000000000000000000000HKdG000000000000`MTS0000DQd`
0000HD;N0000Hn<R000000000000000000000000000000000000000000000000000000000000DkB800000000000000000000=2_;0000d_c\000000000000Ldma
L[gla1ne0000000000000000000000000000000000000000000000000000000000000000\A9T0000LA;R0000000000000000000000000K2<@m0n000000000000
8=ED00000000000000000000d<XG00000000000000000000000000000000Hbjo0000000000000000000000000000000000000000\VS;0000000000000000L;lO
m6hO0000000000000000l4bi0000000000000000000000000000000000004e_MDn9F\KK[4o9b00000000000000000000000000004Zn600000MN=00008^E1dKFB
00000000U0AE0000000000000000000000000000000000000000dZXS000000000000lkA;0000X0Z00000000000000000000000004P7Z00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048]l0000000000000000h\:a0000000000000000
000000000000000000000000000000000000000000004Cf@l1=24[XYTG6EX4?a`jOl000000000000\N0000000000l7U^Da7Q00000000000000000000d^dd0000
8NAQ0000000000000000000000000000000000000Q42X6@YTCNeTW:W00000000000000000000000000000000le;Fm6jI00000000dma30000LU>lPX?mDIbg0000
0000000000000000000000000000@0Mg`cOS0000000000000000dE0Y00000000000000000000000000000000L<3V41ZB0^Oj0000Xh0d000000000000H9<5P3:c
0000000000000000LOTM0000`E;>00000000000000000000X0CL000000000000E6IP0000T>eh0000E2ea0000\o`L000000000000000000000000HfYP00000000
0000000000000000DJ9H00000000<o?7000000000000X]EZ0000`T;U000000000000l<TW00000KCj00000000000000000000h[P70000000000000000TDj]0000
000000000000hi1^0000Q61V00000000hTXU000000000000djZO0000LN=K0000`jm>00008gh0000000000000000000000000d1A8000000000000\XYH00000000
0000000000000000H4mR0000Y24_0000Q0Ta4:QHh;B\@?8m00000000HW3m000000000000Hg<H0000XPd=<TV@0000000000000000dB@o00000000000000000000
\R>10000000000000000TC=Ve6<2h6d9\cmDi3E8M5DXh871000083IJ45RkXLNEde6G00008VBQ0000D5]OlKY^`P:30000000000000000ll^R000000000000LV5A
0Z[T0000L80X00000000XQ8[0000`jfn000000008JYSDJ8_00000000000000000000000000000000Pfhe000000000000000000000000000096O;0000DkG>0000
\?Q=00008X;E00000000000000000000TTi4T?JZ@XPW00000000000000004bcF000000000000dd9P00000000000000000000000000000000000000000000lZ@j
000000000000PVZn00000000000089MQ000000000000000000000000000000000000000000000000e6GF00000000Q1VeE1mM0000dH\L00000000000000008_Rj
00000000Q6e6ThECl]EC0000000000000000000000000000`5akPEZID^hMdiJ]0000000000000000000000000000l1EK00000000000000000000000000000000
0000000000000000000000000000000000000000561<A5e;TkH?0000TlR50000PAR2000000000000000000000000000000000000=6g?00000000000000000000
0000000000000000000000000000000000000000000000000000l]=60000@CVF\78E0000000000000000000000000000XCO6U71j000000008B`GddQUU5O40000
0000lO>f000000000000000000000000000000000000000000000000000000000000@MJ?P<eb0000000000000000000054<l00000000000000000000T31Y0000
00000000000000000000XQ11M0Ri0000DPN00000000000000000000000000000HkRX000000000000H_fN\E3;000000000000000000000000000000000000hk>:
000000000000000000000000000000004N438:50\UN>00000000000000000000000000000`5X0000000000000000000000000000X[bf000000000000Di?f0000
00000000000000000000000000000000000000000000T9LnPg>gU4SL00000000=4aV0000000000000000000000000000000000000000000000008gf851hU0000
000000000000DAQI0000\XOI\R960000000000000000000000000\3j`EUc0000000000000000XTX100000000XD630T8I0000`HU0000000000>c<000000000000
00000000000000000000Lh<g00000000000000000000000000000000L;aQ000000000000L26F\R>;0000000000000000000000000000000000000\gS00000000
0_5H0000PhmL0000000000000000hDZZ0000\@jV000000000000000000000000000000000000@Gn400000000DK>G00000000000000000000000000000l]G<gSS
@JX]00000000D0<EHhLJPnB]Q4_600000000\;?AL<W0lfRUa2Eb0000LjFG0000X6?o0000000000000000000000000000000000000000LWXe0000000000000000
000000000000000000000000LHn9A0j[00000000P\mC0000@S]00000L2d8<dXR0000000000000000000000000000000000000000<MNb00000000000000000000
0000@D`X000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000T17a00000000\[Ph0000D3g:00000000TQLS000000000000H64JT[6R8FWKdLfn000000000000dIJKTVie000000000000<haHlS42000000000000<8<;
00000000000005>B0000000000000000@Y]R000000000000000000000000000000000000000000000000XiEXDeZ=0000`dDO0000XX`G`8Q@4Ad3`JIo\P>E0A<2
0000Pm0R00008\L@l6?Q@?n<DClkP2Kfa4iK0000d;<7000000000000000000000000000000000000000000000000<\iB0000@S[C00000000000000000;W60000
0000000000000000`6l7000000000000\k5E00000WIa0000000000000000Lk4a00000000U6`g0000000000000000HYoO00000000000000000000000000000000
000000000000000000000000TXRV0000000000000000000000000000lOQ@dE<Z0000000000000000000000000000lE4ClZ\^000000000000`dj1DZLQ4kkX0000
00000000Hm=400000000000000000000@I`<00000000000000000000000000000000<:WV0000000000000000<i2Y000000000000`8M:06@AT2kQ000000000000
000000000000L<QG000000000000\kJP0000000000000000<;>GTl5;0000DWPS0000000000000000HT?P0000hnZj@bhVXIab\R9@L]j[0000T^HG000000000000
00000000<J]m00000000LOal0000XO:O<HNL0Q>W000000000000hA^k4da[000000000000A1k7=6:n0000000044ZI000000000000000000000000XKcE00000000
XcTb0000000000000000hBWW0000000000000000hYMA00000000l6dE00000000l^Mm0000000000000000000000000000000000000000A7cS00000000lZ58d[9a
000000000000l>25000000000000000000000000000000000000000000000000000000000000e6JS8F9400000000H7W;TD@j0000X7cn8Wde0000000000000000
00000000000000000000000000000000hPcPXX?2000000000000000000000000000000000000000000000000000000000000lLhGL9FB00000000000000000000
00000Kao000000000000000000000000000000000000PN_F0000000000000000000000004Z7800000000000000000000l;K[00000000X]^l0000000000000000
000000000000000000000000TRi_H07=P>eK0000h7^^0000000000000000000000008Ejn00004lRM00008fAN00000000000000000000000000000000\m3;Doe0
\FbT0000TblZ0000LMZk0000d<E00000000000000000000000000000000000004HACY6Cc@LTG00000000L1YMM3kc0000000000008<MiDF\H0000Dc>J00000000
0000000000000000TkPb00000000000000000000e73N000007:VY79N0000000000000000000000000000Q0SK\;BNTFc]0000000000000000000000000000Xdi^
00004X16000000008Z^J000000000000LQhK00000000000000000000000000000000`TQU00000000000000000000000000000000A5\Z00000000Y2kQ00000000
00000000000000000000\Z@[0000000000000000HUAa0000d4CR000000000000000000000000000000000000X6e?0000HYfB8[Eo`mb70000000000000\R\0000
4nlNDmV300000000000000000000h?4M\m?=00000000XaDa0000D8VL0000<D6hl6;10000<d2C0000000000000000LV7U00000000000000000000000000000000
00000000legZ00004mmM000000000000L?m000000000hR<AlWhB000000000000000000000000000000000000\hag0000000000000000000000000000lfJ`0000
0000hIide05WlED9000000000000000000000000lAUC0000H>XV00000000000000000000X5VMPQXd0000000000000000lRGR0000000000000000000000000000
D;lk000000000000000000000000000000000000000000000000000000000000000000000000000000000000\GDTTZhM00004bid0000T1gB<l2X@FUD00000000
0000000000000000\KEL000000000000000000000000dQ=i000000000000XNQL\VEh0000`17O00000000HVdT0000lkHP000000000000000000000000HA@@0000
h;MGDL=NX^mM00000000@9]40000000000000000T^b^13TUPc;^000097dP000000000000000000000000000000000000000000000000XEfY00000000\96h0000
dNaBPD@B@Y1M0000000000000000@5C_00000000000000000000L9FR000000000000\Ra>000000000000000017N\0000@lKQ0000000000000000000000000000
hePh0000000000000000000000000000lbfo44\60000000000000000X2m<000000000000000000000000h^4b0000000000000000DaHX00000000XC]CA4Lod_cC
l`9g00000000D<Nh0@@90000`NGa00000000@`Wl00000000000000000000000000000000LNkR0=7ALMRn000000000000000000000000HUM\00000000XLLE@FVF
00000000P92<0000`<cHDJi0000000000000000000000000000010^^000000000000T28[00008fM_Lg`J0000dcoN0000000000000000000041J]000000000000
8>lE00000000Hm^M000000000000\[V9`kQM00000000000046bo00008BGh0000000000000000000000000000000000000000000000000000000000000000M3H8
0000000000000000000000000000e2GU00000000DLc;0000000095Sj000000000000000000000000000000000000LYl=000000000000\`m40000000000000000
000000000000000000000000U1:b000000000000TVme00000000000000000000000000000000000000000000dIeI000000000000H?1S00000000M77:4mWl0000
T_eM00000000<L8b000000004H0j0000000000000000<TeE0000]1[Z000000004BHI00000We2P3hN]5E\4\j500000000HZi:0000`[nl4@N:0000000000000000
000000000000HV?30000hMNR0000lfK6<kDD00000000000000000000000000000000@KQH0000<RB600000000I5cJ0000000000000000TVFMX1b5XG[F0000\R8_
0000000000000000@jk>000000000000000000000000000000000000000041bM000000000000000000000000000000000000000000000000000000000000Plj;
00000000XGmG0000000000008OR500000000000000000000000000000000i2Pm0000H0Vm000000000000m6AE0000000000000000000000000000000000000000
TP?[0000`PVn000000000000000000000000l@c^LC:SXA;c00000000000000000000000000000000000000000000T3i\00000000Dg]E000046F8000000000d\W
`ef2A4Kl000000000000000000000000@@JV000000004Km=000000000000000000000000000000000000\lU]d3W3000000000000000000000000000000000000
000000000000T;kQ00000000DPBY\ULe000000000k?Z0M=o0000000000004;0600000000000000000000000000004O4J0000000000000000000000000000\Kja
0000L07Kl3T600000000@FEi0000P_LXTn5V0;7hP4kl000000000000000000000000liEk00000000h`la@6Z@XPOY`SP5hW1AlJWFlZDJ\?T7T;J@<EJa8PhG0aTN
<m_>]3`P954B0000000000000000M3U\0000hSED000000000000`6_j00000000D4V3`B@O000000004A8H00000000000000000[LdTObhTh^^ThL1000000000000
hm<L00000000T9\@000000000000=09F0000TeEK000000000000HF^J00000000DJL4E7G4000000000000H@a800000000000000000000hWLaHm:J00000000df1B
]2D8000000000000@G6U0000000000000000000000000000h;=R00000000hMT300000000@\e\0000<EdJ0000a0\f0ES:0000000000000000000081\>00000000
0000000000000000PJ?bTJC_0000000000000000000000000000000000000000H:=B00000000000000000000000000000000l;6m000000000000000000000000
00000000TW5200000000TUBi0000Y6iR00000SaX0000TBTN0000000000000000PGKb4>ci8BA]hLBY000000000000LZc=000000000000000000004E@f00000000
0000P8>40000000000000000000000000000XAfM0000`H[SY4?kY6kV000000000000000082<G0000000000000000DhNN00000000000000000000lZ[fT71i`>e6
0000000016=I00000000<;JQ0000000000000000000000000000000000000000<<@l<QYj00000000000000000000000000000VVI0000000000000000<0IX`\SD
000000000000000000004]PA0000000000000000D5gh93LNDkNX000000000000@MFT0000000000000000000000004eac00000000hQjJ0MIC00000000@i>7\R<X
000000000000TJHcX`Lh000000000000000000000000000000000000HWQh0000000000000000T82J000000000000000000000000000000000000\FkS970D0000
0000000000000000000000000<YX`KhF000000000000000000008PIa000000000000\B;U0000=3ea000000000000000000000000000000000000lBbJ80M30000
00000000000000000000\hA=`lWGT8DJ00000000000000000000000000000000HVhL0000<^<G000000000000lG9>000000000000D@N`TgTG0000000000000000
000000000000`@6DHm0_00000000M3[;000000000000000000000000000000000000000043XhDX<W00000000000000000000<7o20000000040QdDWXM00000000
00000000@6;V000000000<<80000000000000000<Y>l000000000000000000000000d;:E<^TJ000000000000<d1a00000R4X0000000000000000000000000000
0000000000000000000000000000000000000000lMd5000000000000000000000000000000000000000000000000`Lb`a3Ai0000l8Cm0000d3KU0000L6EW8PhZ
000000008@A500000000000000000000000000000000000000000000000000000000000000000000000000000000DJ>P0000000000000000000000000000P3d6
XnH_00000000DQJnHoYd0000L7oC00000000000000000000dLCD\k^G000000000000000000000000000012Ch000000008JlJ0000000000000000TE[e00000000
00000000000000000000@4[:0000000000000000@OB4\bcl00000000000000000000P3;20000000000000000000000000000`Rb=000000000000000000000000
00000000000041`G000000008>eZ000000000000LZdU000000000000000000000000000000000000000000000000`eY`8WCAI28G000000000000000000000000
i678dfi40000000000000000000000000000000000000000]7H1000000000=^lhEd<<PYNe2`O00000000000000000000P`0E000056Wn000000000000X]Xo8a42
0000\ViI0000`nal00008>CP0JIP\R7^0000000000000000lGoTXU\bdLBgDoFH000000000000000000000000000000008dFf0000000000000000h6b800000000
0000000000000000000000000000000000000000000000000000P4gE00000000000000000000000000004F]50000000000000kHa00000000m5Vc000000000000
00000000@l]:000000000000000000000000Hh4@0000000000000000000000000000000000000000L;8[`>aj0000000000000000000000000000dk`<00000000
0000000000000000000042^^h@T^0000000000000000000000000000`K]94V8k\m7c000000000000000000000000\LVAL1LL`Y46000000000000000000000000
dcN[000000000000l7D;0000h6gL156Z00000000l]YJ`NeoP[WLi1B600000000lmC>00000000XR[_d1\P8DTo0000lCY;00000000T6j=0000000000000000hQ?m
00000000E5GV000000000000000000000000000000000000000000000000LT=Y00000000`aI>H>df0000000000000000X:Klh@7d00000000LOoI4CWP00000000
0000000085\Y000000000000000082c>000000000000000000004Q:]05e0`o>W00000000000000000000D9n@0000\1\jLMCa\WD2000000000000000000000000
0000000000000000Y4eB000000000000000000000000000000000000000000000000<b`Z0000000000000000000000000000000000000000Q5Q_000000000000
000000000000000000000000000045TX0000000000000000D9Ha00000000000000000000H:Q5XmFV0000000000000000000000000e>[0000000000000000<S7]
Xm]Q0000D1kD00000000000000000000\>M>84cPX9>S00000000000000000000PME8000000000000HE`k00000000000000000000l]e^00000000000000000000
P1D800000000000000000000d;YI14bj0000000000000000000000000000A63o0000`gAZ00000000000000000000000000000000`UNK0000\Aoa\\^_0^0M0000
\Q2n14Nj00000000000000000000d`E\TIn9000000004NV8TZdB000000008JXO00000000000000004E;P0000000000000000lC=e@c5kPAkL=0VQ<;a`00000000
`Dg20000PQdG00000000<N5<00000000000000>A0000000000000000000000000000hT3GPYKJ@0Jk8>ih0KI3@Qo1Dkk2l5Ua0000000000000000000000000000
000000000000`ghf8]5W00000000000000000000000000000000000000000000000000000000PWhP0000000000000000000000000000h`]00000@;P7e2240000
000000000000TdYB0000\R=Z00004KiY000000000000000000000000000000000000PHZ8LN9dP^a00000000000000000T2620000\9XO00000000000000000000
00000000000000000000D0=6000000000000000000000000000000004k5n000000000000000000000000`PEk00000000000000000000000000000000H24b0000
0000000000000000000000000000M79>@1om000000000000000000000000000000000000000000000000000000000000000089`d000000000000000000000000
0000@P9R000000000000dLEn<NUh0CC@14l[00000000hTAO0000000000000000000007GR0000000000008M`DPAZB`NAB<8aH0000PYQC0000000000004SV3D;Ub
0000lDGc@EPn00000000X57QX5m100000000000000000000000000000000@eA=000000000000@:F`000000004gan00000000L2LW00000000h5bE<ICb00000000
0000000000000000000000000000000000000000\WCa00000000000000000000000000000000000000000000000000000000000013ag00000000000000000000
@2HdDPBG00000000000000000000000047;X8M09lO8eA2AC0000m2g;000000000000DFAS0000000000000000000000000000000000000000Hj9U0000U4Yl0000
0000Dj9f0000000000000000000000000000`Q1L0000Q3J`0000000000000000000000000000000000000000\T\<0000000000000000l=aQ0000000000000000
0000000000000000000000000000dU`I00000000000000000000000000004JK300000000HTF60000000000000000000000000000`E1U00000000HINI00000000
0000LBZ00000h:9C00000000\Abf8n7ehkm`000000000000000000000000<U8HL[8M00000000@]9\000000000000<Tdd00004^4l0000000000000000hDb_0000
d^dG000000000000000000000000daV\0000000000000000000000000000000000000000hQ<mhnE:00000000000000000000\g^e000000000000000000000000
0000000000000000<V:=0000@R2Z000000000000le5i00000000000000000000000049_c0000@5Rah9M@@@1O000000000000<CCi000000000000Pjh?00000000
00000000000080SYH=mN00000000000000000000000000000000000000000000X9b[\^Hj0000h2S<0000000000000000`CA>\R>[0000<>]20000000000000000
0000000056oT000000000000000084Li00000000000000000000000000000000000000000000m294000000000000XA<B4g3c000000000000@Jai8QF<0000l694
`c@R000000000000000000000000L9?M00000000000000000000@Rc]000000000000000000000000000000008[R10000000000000000000000000000000043I3
<6OW8_3hT1Y>4oi?0000`kIXT94Z00004O80Q2HL0000000000000000`KA30000L\Vl00000000000000000000000000000000000000000000hKhR000000000000
<4Z9H]KB00000000H6d]0000000000000000000000000BXU0;UU\@@gDGaaHbFZ00000000XC^?00000000`N4Ei3`6<^XG00000000000000000000000000000000
00000000000000000000000000000000D^1gl=5400000000000000000000000000000000000000000000\Ilm0000000000000000000000000000000000000000
0000000000000000<bPE00000000000000000000000000000000@92N0000000000000000TPlA<YQa@jbQ0000000000004Og1h5k7P7m6D::bD@mDL>mjm47oDDUc
0000a5ld`\8gTXRF0000000083>O0000000000000000000000000000ldCW000045Lb00000000@^1@00000000<=Rl000000000000000000000000000000000000
0000Xh2K00000000X1Qc0000000000004?gbLZ68000000000000lm8_000049dj0000000000000000000000000000000000000000HhT600000000d=G=Q67E0000
0000LAcK000000000000HNXh0000000000000000000000000000Q37?0000@JgW0000A2ii00000000`H:3000000000000000000000000D[L;16l<Dj6N00000000
0000HIE\0000000000000000000000000000000000000000XW`:0000T>ocX<5DHSXM`aTad3<kXae]000000000000000000000000000000000000M6h\00000000
0000`4nQ0j:900000000000000000000XKTS000000000000M2MQ00000000000000hZ00000000HaK\0000000000008_i=0000L>P:4GR9\I2@4KIL@XCE\R9`0000
000000000000hFSO0000000000000000000000000000000000000000lch<0000000000000000000000000000000000000000000000000000000000008S;g0000
0000DB0I0000d8Gc<F7300000000lJUB000000000=3i4JIaPP=K00000000PSB_0000<D1?0000000000000000@in<lmH1P^a?0000000000000000000000000000
000000000000000000000000d6_W00000000<TR<0000DGncD_j:00000000000000000000dIaA00000000000000000b?\0000hgYI000000000000PA1l00000000
000000000000000000000000@JDD0000000000000000000000000000@RAE00000000000000000000000000004C8C00000000000000000000XYDP000000000000
0000`m3^000000000000000000000000000000000000L[H>09:`00008@?m000000000000<2HS0000000000000000000000000000000000000000haU00Q2G0000
00000]^<0000000000000000H4hl0000DWXY00000000X57B00000000000000000000Y3:500000000000000004ChXE5;Kl>;]0000000000000000`1QC0000hoSG
00000000<Kd0TidK000000000000<k]X<MBd00000000000000000000000000000000000000000000000005ji00000000000013F900000000000000000000llNK
00000000@1L]@ZAR00000000Lm2Y00000000000000000000`3Im00000000HGgRDJ]dM6@Q8>lP000000000000X\8=lfEfhY3=0000000000000000000000000000
000000000000hEkMPCdR000000000000D@E>00000000E3e700000000000000000000000000000000000000000000T7G500000000@Cmi0000000000000000L4P1
00000000HV^:000000000000`F2VDSLGI51H000000000000`\VR00004;I100000000000000000000<6k<P<3h\U]ahd7J00000000000000000000l;j;00000000
0000000000000000hF<P00000000X^K]000000000000000000000000000000000000000000000000ddiO`BmW00000000Hf1d00000000000000004BZQ0000PPbE
DTg8000000000000000000000000000000000000dS2200000000000000000000000000000000000000000000000000000000000000000000000000000000H:eo
000000000000Y5^M<;[bE1bo00000000000000000<P]0000dGdI000000000000@6[BX[B?@_7g0000H:WH<6K2000000000000000000000000<3OdhPW;m1U30000
0000000000000000000000004V4o8k7NY5BP00000000000000000000000000000000000000000000TGho<6`[\KcfDb4i0000000000000000hd^K0000\P53l;Yg
000000000000hLJ?0000`@kC000000000000000000000000TXl9L[M\lIGR000000000000X6?B00000000lUD]8>D\000000000000Pbkn4F]J0000LK]S]4l70000
<?NNPZP`0000000000000000000000000000`3=U000000000000000046Ek00000000<nD400000000000000000000L9kC00000000PEE:0000dIQN466P@ciV0000
00000000e77a0000<0O<000000000KE[\A@5000000000000000000000000000000004I?`00000000000000000000000000000000dj08LNm^000012P100000000
XWcn000000000000PmDD00000000000000000000L6dQ00000000<m650000000000000000dXVh0000000000000000H:?i4glB000000000000000000008nNY`hkG
00008;Pn00000000TTJ60000000000000000l55C00000000000000000000000000000000PLAQ000000000000000000000000PN[Hd;=jhSEP0000000000000000
00000000`8hD000000000000000000000000000000000000000000000000`98ZP<6bl<Qn92i?TTD_00000000000000000000dA>?hO`3dd[jDY>WXjRO00000000
00000000]3GDD;V@0000@0e[000000004l_ULOQR00000000000000000000@<28H=NP0000`15@000000000000A6>M0=ZS0000XY;bLS8o0000Lj;200000000X3X4
0000000000000000`O@200000000000000000000000000000000Ln4j0000@0Z_0000m1:00000000000000000TFiX<1i30gke\1V;000000000000000000000000
000000000000000000000000000000000000000000000000000000000000\IH=<@K6000000000ZQY00000000dEiO000000000000000000000000000000000000
]5l@A7Dm000000000000`6JA0000<:4_000000000000000000000000000000000000000000000000000000000000000000000^B9lBGV00000000000000000000
4ak7000000000000000000000000000000000000H3MP]7JQ0000PHEO00004b9[000000000000<[XL00000000T0gN@;jfPU0EM4io0000T2ZFA59a<4nAX?2o0000
H4Ucla4`000000000000000000000000e3@e00000000d;L_000000000000H=o5A32Q<CBLD7_A00000000000000000000D>hAH]\Y00004T>6000000004dBL0000
000000000000D46RT<J5<]lA0000000000000000000000000000`a9;<Ig3000000000000000000004<EJ000000000000000000004EBG00000000000000000000
0000H^JJ000000000000h;nm000000000000d;U2\X26X=WR000000000000000000000000000000000000\Dh_0000000014V]00000000@6V^08m2hQNP0000@fF?
XlXJ00000000hl4h=4=C00000000000000000000000000000RFb8JV<0000m4jV000000000XTa\]5i000000000000000000000000000000000000000000000000
lcK70000P;HV0000000000000k2100000000LRgTL][f000000000000000000000000`W<[XRB[4<BN000000000000dd1;=02U0000000000XD8?0g000000000000
0000000000000000000000000]@l0000DEUS00004SU\00000000000000008@0e0000lbIh0000000000008\e40fOX000000000000000000000000\9900000`3H4
00000000\?dA0000000000000000000000000000000000000000000000000YCI00000000000000000000000000000000l3h=LEKY00000000XZLlU4BL00000000
\=5f\Bh:0000000000000`B\0000000000000000000000000000hSYIe72D0000000000000000<6NP<7`m0000000000000000000000000000000000000000D[<:
0aSc8C6Z00000000df320000@W81l`^O0000lblo00000000@bhE0000000000000000000000000000P__H@=co0000000000004O<m0000000000000000\koEE425
000000000000000000000000@;@?0000E5RF000000000000000000000000\>A9DClM000000008\NH00000000L9k00000000000000000TVY40000lQD_00000000
0000000000000000000000000000h9kk0000000000000000000000000000000000000000D7B[00000000XmZ5000000000000000000000V3G000000000000dT[Q
000000000000000000000000000000000000000000000000lIBI0000@9GG00000000<?dn0000000000000000e4PN@TUmU7[L00000000lCnG0000H3MZ00000000
00000000D4S;00000000m7Q=0000000000000000@;oKdEf3I7CS000000000000DTH?000000000000000000000000000000000000000000000000000000000000
0^4G000000000000000000000000000000000000H\Mh@9mo00000000000000000000000000000000000000000000000000000000000000000000000000000000
]71Z0000DCne`mj8\R>E0000000000000000hFH^00000000@\le00000000000000000000000000000000000000000000PclC0iEA000000000000i5TK00000000
000000000000LGO700000000000000000000000000000000H<9_00000000000000000000000000000000000000000000<2H80000XgbE0000000000000000<R`K
000000000000000000000000000000000000\LN]XUG0D5G8000000000000000000000000Q7GA000000000000P3b68HT]0000<d`iD_0l0000DN\100000000d8dG
000000000000@LEL000000000000000000000000000000000000000000000000000000000000000000000000P[62000000000000\BLV00000000dZ5e`ZN2XmcJ
000000000000PXC793aWI3l@00000000000000000000LVSFTBkk000000000000dP6eP64c<^AW0000\C]5P`UN0000000000000000000000000NS^0000T>Ql<F67
0000000000000000P1;IE0a>000000000000M6?400000000Henj0000l`@LM6<B0000000000000000000000000000U2^10000000000000000\D;2LE;_`T6<0000
0000000000008>1>0000Tk_>0000H[oZ0000\eJ=0000PRfO00000000l?o2000000000000000000000000e6bN0000l>:l0000000000000000hZUMh\f1`om40000
00000000000000000V=M0000000000000000000000000000Hja8000000000000Y1GS00000000000000000000000000000000`A\K0000<VY\0000PCP500000000
Q4_P0000000000000000000000000000000000000000<Oh@XnFF0000000000000000l70UXOJE0000000000000OXb<[F=`e8R0000000000000000LAFU0000@R9T
000017Mo000000000000000000000000000000000000000000000000000000000000d;TE000000000000000000000000Pm\B0000000000008Bi`00000]iB0000
0000000000000000dTW_000000000000HLf>@S]?000000000000U1IF0000L3P0000000000000PJ<200000000000000000000000000000000TJ<[<fdhdXj30000
Q25S0000A661\]X`000000000000000000000000`R9J4O3D02k?PCDHTV`b00000000000000000000000000000000P2NQ@C[b000000000000@BQC000000000000
l]H<TDQb000000000000000000000000@3\XDmT^000000000000D3oGT\2h@e:=\Ue043CM@ZYS`S^N0000000000000000000042ACT_[l0000000000000000XQ85
`ll5@ln80000T?[M000000000000000000000000000000000000\?ld00000000000000000000000000000000000000000000`?Vf0000HU3U0000000000000000
0000<iFS0000P[Mk000000000000000000000000000000000000000000000000PVHXTf5500000000000000000000000000000000T_Ci0000LcQ5000000000000
000000000000H^an000000000000TGPh0000000000000000000000000000000000000000Ho7N\00>P]AX000000000000`:gGDZJE0000000000000000l9mL0000
000000000000a2eT00000000000000000000000000008NSN0000000000000000000000000000DLon94gf@1Tf0000P3B60000PBnC4PX>00000000000000000000
0000000000000000LcaRI6ji0000000000000000<bJd0000000000000000000000008\GB0000000000000000Q5K`00000000000000000000000000000000P0?`
000000000000000000000000L=c00000`U7V00008k1Q0000h:e`000000000000d18H00000000000000000000000000000000dc[gD6agH:M7L09I00000000Y7E`
000000000000`Gl^0000]5kCDm7<56@^0000DCm_0000000000000000000000000000DTTb000000000000E4D00000<C\f00000000000000000000M4Qd00000000
000000000000lWN;000000000000XX:Q00000000000000000000dFmQ84c=DPTMa4S\00000000HQC30@gih\UZ00000000000000000000000000000000HWGf0000
0000000000000000000000000000000000000000000000000000Dk\Ld;f500000000967R00000000\4SLA1T:0000Lgj>d3@;PdP9L<P100000000000000000000
00000000LT_A000000000000000000000000000000000000H;a>8?\L000000000000HW4Sh^d9000000000000000000004XaB00008NG300000000000000000000
0000@MgR0000\Enl0]C=0O_B0000000000000000000000000000000000000000<=l^0000XOZ1\a7300000000P]GH00000000000000000000@6[000000000\HDV
00000000000089bll;T4HC?2]39500000000000000000000000000000000000000000000m6>g000000000000000000000000HnV<000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000A5]Q0000A1d10000h\g@d7ZD00000000@><600000000000000004:VY00000000
0000P<ng0000@ic9000000000000000000000000000000000000000000000000L61D0000000000000000000000000000000000000000l\Q_000000004^:?0000
0000000000008WMm0000000000000000000000000000X5l:LO^>XmbH0000l1NH00000000i3_L0000000000000000i4f\DJ5kHT@f00000000\mN?000000000000
000000000000X;JZ<MJH000000000000lAgD0000000000000000\BMI0000000000000000000000008IO8Y7PI0000000000000000000000000000000000000000
@^`WXMQ`Pd_UHf=D00000000000000000000\7XfPiOB000000000000000000000000000000000000000080B\00000000`QO2Pm:[0ObT000000000000]11h0000
0000`=\00]Vn0000000000000000h]B94UgY`0;74b9H0000000000000000000000000X33\hb:0000000000000000000053EoLMQA0000000000000000lAbA0000
00000000X:^D000000000000000000000000l\gl00000000`LRg8Pn:0000000000000000000000000000\QZd00000000d:I<Te@Z`78V00000000000000000000
00000000000000000000000000000000TElJ0000000000000000000000000000X_49XiQB00000000e7af000000000000`WM^0<n>0000000000000000hDTQ0000
00008gT000000000Dm]@Y1jL`ji[0000000000000000@j[K8@3M00000000000000000000000000000000M1>lh48j0000A6nj@T]D00000000@:ZYPJj7h;Y90000
000000000000000000000000e6aD0000000000000000000000004fVW00000000000000000000000000000000000000000000hI_g0000000000000000XW`I0000
0000\<5300004c:n000000000000000000000000000000000000000000000000<2<700000000000000000000da`\DPiI00000000000000008CjZ000000000000
00000000000000000000000000000000000000000Tj==78^0000845f000000000000000000000000h`hQ0000HC?F000000000000D4iiT8==<PL^X:o00ZBlHGES
0000000000000000`1OP00000000000000000000\\R:0000H4LF00000000POXC0000L?4lP?EC00000000<^J00000H>C_00000000<P:D0000000000008;Q=DX0j
8PUd0000@6^10000000000000000P??E00000000`Lh70000000000000000000000000000000000000000000000000000\KJ=000000000000Xdi>DGoi0000E64<
0000000000000000Lb>B0000=7Ja000000000000000000000000000000000000000000000000<?GU000000000000000000008<9i00000000000000000000Lj]J
0000hQN?0000`deM000000000000000000000000000000000000<^5V0000000000004kfB000000000000000000000000000000000000000000000000H8PV8S<e
00004N2[0000000000000000000000000000Le7M000000000000000000000000000000000000000000000000d=>]@CgV000000000000000000008U2R00000000
00000000000000000000L<WP00000000000000000000000000000000\;Obl@LA00000000000000000000000000000000000000004P6C00000000dXU100000000
a7?[00004b6N0000000000000000000000000000XS]\0000000000000000000000000000ll260WjQ0000H^J<0000000000000000000000000000000000000000
Xnlg@?200000000000000000P=2aXUQj0000000000000000DB=N@fn_000000000000\;4X000000000000000000000XH\00000000<U>9E1Y90000000000000000
000000000000d0ja000000000000L=H>0000000000000000000000000000000000000000E3Eb0000000000000000U201000000004ahB0000T2Jh000000000000
000000000000000000000000000000000000000000000000000000000000\Qao00000000000000000000PTP^0000DAKCdRal00000000000000000000de<40000
000000000000000000000000000047]=00000000TU5h00004Xog00000000000000000000LL6600000000000000000000X;ha000000000000dHm0000000000000
00000000000000000000dWkb00000000000000000000X2E3H<f1`4n100000000000000000000000000008?dM@<CA00000000000000000000dHPHm3B600000000
0000000000000000Xk90000000000000000000008]]WT5aM00000000000000000000D785000000000000lC6N0000D9m^0000lO@A00000000l3jF<bJG0000`LPl
0000000000000000<[`_0000000000000000000000000000@cN70000a4i40000D4_D`R@6000000000000lFHR`]XUE33RdFgH95>N0000dSnJ0000000000000000
0000000000000000PIS4000000000000000000000000\fiKX[eB0000L<Da00000000000000000000Di[V00000000`jDb@FMV0000000000000000000000000000
HWOM00000000000000000000e1h9L:O14:f\0000000000000000lB4<00000000\C<T00000000L:W;07hHh9]U0000000000000000000000000000000000000000
0000E7X4000000000000@2`c0000`1KND:7S00000000000000000000dg1?0000hBhn0000h@[<0000<<g00000000000000000<jgL000000000000\1GfLR]90000
00000000000000000AT=<TOA0000Pd^m0000@@bA0000`=`<00000000000000008K8d0000@j;_00000000HSDh00000000LoWgE7SW0000<2Z`0000000000000000
00000000000000000000HZjGPA^;00000000000000000000000000000000000000000000XlbW00000000d4NOXXo5000000000000000000000000Q7aL00000000
00000000000000000000000000000000PS7H000000000000000000000000THhI0000@LFOP_=E0nC5000000000000000000000000000000004P6T0000H^^N8h><
lfl0E1_f000000000000000000000000lc5K00000000hMO`4Mdh0000000000008Eol00000000000000000000TQ<`e2M^<][70000000000000000000000000000
DVW[DPMO00000000000000000000000000000000000000000000000000000000000000000000@XUN0000000000000000TZRR000000000000@Ukh000000000000
0000000050;N\D\X000000000000TVDZ000000008T:300000000TfiZ0000T?iS4:3b00000000h>Jf4KNND[^chldo00000000D5:[l<Yc0000HF`;000000000000
0000XHYf00000000000085gX000000000000000000000000000000000000000000000000066\``N]000000000000000000000000000000000000000000000000
0000000000000000hBb60000000000000000@<KS00000000T>oV000000000000000000000000000000000000`R;L000000000000000000000000000000000AJ^
HD7Z4P0>0000000000000000000000000000Lj>^H;l\4L:\00000000000000000000000000000000\Qh10000XYa<00000000000000000000<eQ[XP?4ddIl0000
000000000000`=\Z0000Y1;o000000000000\AB:000000000000000000000mL@0000L3Dg`bmOdeR90000000000000000000000004A9l00004cQf000000000000
P6H900000000T>]C\YaW000000000000l<8i0000HL=]000000000000m1mc000000000000U4U:00000000Y6C:\NYG0000000000000000000000000000D5mV0000
`?G^L`KO00000000000000000000Xc;I0000=3A\d7MQ0000a5me000000000000000000000000000000000000000000000000hhRBY56M<jAD0000000000000000
12[HPkLB00000000000000000000000000000000P;ZI00000000dT4o0000000000000000000000000000D]S70000PNk_0000000000000000lFTale=U00000000
L8YKl@M^00000000000000000000000000000000<E2R=3oF0000i1Xi\Rl500000000X2YA00000000\?ce8]NA57GT000000000000000000000000I25900000000
0000`V@M00000000000000000_T?D2JX00000000000000000000000000000000000000000000000000000000@IDD0000a5PEP]i^000000000000000000000000
0000000000000000000000000000T8Wb00000000Dhf:0000\_5U00000000XBE100000000I7I80000000000000000000000000000lOWclc5@XMBT0000`9b;0000
L\1gXe\I000000004l<R00000000000000000000@a_80000`Mb:4lCH<13m000000000>8e0000`GRdl1e314:L0000000000000000000000000000m1fH00000000
0000000085=J\8\o00000000000000000000000000004K6;hUn_12O2Y3<j000000000000000000000000dTM152Ye000000000000000000000000000000000000
54@;0000000000000000Dbf6h6PJ\XU@@K:4hEe`000000000000000000000000dNT>000000000000TI8J0000T?15D`9L91_V0000000000000000T3k300000000
lMXk0000000000000000000000008\\K54TC8`;ldO8BY0W?000000000000H4DG000000000000000000000000`i`b00000000000000000000@<Xd0000PB@^0000
0000000000000000DR2c00000000000000000000X>[Q00000000TkK_0000P0<k0000<KRc0000l1fG`AD?0QGM0000000000000000HLIo00000000000000000000
0000000000000000000092Zk000000008jMV00000000`BTd00000000000000000000hmVb0000000000000000H76hh3A[0000@iKi0000000000000000<VLo]6F6
000000000000`GlG0000HQbB8W<M00000000000000000000000000000000000000000000ll`7D2FJ000000000000000000000000000000000000000000000000
H0Ci00000000LXkJ<[0_dcIM000000000000000000000000<QUQ4e68I5a<0000\Nbj00000000000000000000000000000000000000000000X[I@000000000000
0000\c3b8<aWXg0G00000000000000000000000000000000H5aa0000000000000000000000008>5Q@[j>0000\QM200000lIK<AcB000000000000000000000000
0000000000000000000015YQ0JmU00000000M6KY8;l0PF1O00000000H^@n0000000000000000000000000000hd_h00000000000000000000E4Jb0000@8T_hKTA
00000000000000000000a4ET0000HRF40000000000000000000000008lHi00000000`[ed0000000000000000U33_lT`j00000000000000000000000000000000
=6Gf00000000000000000000H>U?050^000000000000TG240000000000000000H3PU000000000000000000000000000000000000HK:VdK<C0fLV\cfcHCB@946O
0000000000000000000000000000HCShPDTa000000000000\D]j000000000000000000000000Dd1L00000000\ei4000000000000000000000000000000000000
000000000000000000000000`7EIDN`600000000000000000000@XB>000000000000TH1V0000000000000000000000000000000000000000lWCS0000<JS:0000
000000000000000000000000000000000000H5EG000000000000Y5n`00000000D0F\000000000000HTY:000000000000hZ1P00000000P@H=Xk7=Q2PA00000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2;gM1Hm00000000
00000000000000000000000000000000L5WC000000000000X8SD00000000a0gd0000000000000000000000000000@D;]00000000=2^XhQ?\0000XLMS00000000
0000000000000000D5S;000000000000000000000000000000000000029O00000000000000000000000000000000000049>FLjj\0000000000008CiZ0000I5aI
40;d0000000000000000HQBd0000000000000000DLPW0000000000000000m7Tk00000000`f[Gli^D@>\R00000000000000000000I71@0000P[a`000000000000
0000000000000000000000000000TJI@@TRe000000000000@MoR00000000D:Y?0000LJ9T0000000000000000HYSD00000000<3cC000000000000h_2_0000P2YV
000009kV<jRB000000000000H_jU000000000000000000000000000000000000l[<Q00000000HmW500000P\?00000000D0WS0000P2dK0000000044?O00000000
H2IN00000000000000000000000000000000Hglj@Ci7000000000000HTEJ<1U2000000004C64m7=3000000000000HY^<DnDK0000000000000000000000000000
TK3mE7KD000000000000HbGN0000000000000000H5LR00000000000000000000000000000000000000000000000000000000000000000000H=4FX5YM0000l@2T
0000T6Te\UW200000000@08M000000000000Dmo0000000000_U6000000000000000000000000HE?j0000000000000000000000000000hS>K00000000TG2=0000
000000000000H3PaL=MD00000000hAjf0000Tmbl0000000000000000000000000000\0hJ<AoI0000000000000000dkT?0000X@hH000000000000000000000000
00000000T_0_0000`9bK00000000000000000000XQ]g46FE0000000000000000000000000000dXWJ00000000000000000000000000000000`1]9000000000000
0000000000000000dF2HhLYG0000000000008]eDHG]iTeWE000000000000h>C?0000000000000000000000000000000000000000000000000000XlmR00000000
00000000@n0oi5FF00000000000000000000000000000000000000000000000000000000000000000000U2c7000000000000@C4:000000000000000000000000
0000000000000000000000000000000000000000e2=_00000000`0]g00000000P=IB0000000000000000\DmB0000000000000000000000000000000000000000
0000`n_H@<^k<Wg[i4Z90000000000000000000000000000lG9jH_^^@6[h<OC\0000lIC>00000000@L:I@<:n\>[1TQY591TS4<aG8SVh000000000000U3m7hLDk
0000h1U?P7LV0000000000000000`^[G000000000000@HJJ00000000000000000000000000000000Xifo00000000<`XA80Rn<Tla00000000`R?=`]mLX:C1`^RO
Hdd:000000000000LCMAXWj?000000000000000000000000000000000000DGk_@i_A0000@;;`00000000000000000000000000000000@S[S0000XbdZ4fVD0000
\cR_L5Zo0000000000000000000000000000000000000000@5Qd`n3?0000`^ZB000000000000lN?`00000000<6WU00000000000000000000000000000000dU99
0000d]FV855XhOSF\UFX00000000M46BI5d^000000000000l2_h00000000000000000000dZS`0000T_PRPFLTY3bAi7\V000007]l0000000000000000@P?IDS@^
@XEN000000000000<4A:\Hij000000000000ho9R\COR0000HKW`00000000000007AX\KWk00000000000013Y0@QffPZKa0000P;c@db4V00000000`KnA00000000
00008Q^D0000l7T300000000000000000000000000008Lao000000004GHV4l0>PXVD0000000000000000HiW70000000000000000000000000000000000000000
000000008<O6A7AL00000000000000008@`F0000000000000000hE`M00000000XY@<Pk:H00000000XA[_Q37L00000000LMAE000000000000000011gP`AZo0000
hmDh0000PN?@DjJf00000000000000000000m5\g0000000000000000000000000000000000000000l6OK0000<\N<@7Jj0000000000000000@a1n000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0ck0f^e00000000h\FB000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000Y4Vg00000000000000000000000000000000L>AH0000
000000000000000000000000000000000000LjPa00000000000000000000000000000000000000000000000000000000P]P`XabA0000000000000000\E@S0000
00000000h0K:0000000000000000000000000000lFiK00000000166A000000000000000000000000X0g?000000000000000000000000dR890000000000000000
00000000`R:B000000000000TD[H000000000000000000000000000000000000<P;J000000000R<b]3AO000000000000I24l0000L1;i0000000000008jN<0000
0000000000000000000000000000000000000000XSCO8X`b00000000000000000000000000000000000000000000PSC20000000000008`fV000000000000lNoR
PA]h000000000000000000000000000000000000\VHihGBAPlk1000000000000000000000000000000000000H@WS\`>K0000P?P0000000000000P36Y00000000
0A8^00000000000000000000000000000000d;h3TUZ0000000000000000000000000000000000000035A00000000\^99000000000000X=F`L^a_00000000l?2?
000000000000@lSJ0000000000000000000000000000\VHJ00000000TAVV000000000000<A^Q000000000000000000000000000000000000\PL;000000000000
000009I:@^iF00000000000000000000000000000000000000000000000000000000000000004f\O0000HM3<0000000000000000h]h9POMU0000\0^ePoaO4Sn9
Dk5200000000P8nJ000000000000000000000000@ejb000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<DFO000000000000000000000000DBC8@NQ`0000000000000000DnJf80Lh000000000000<>kd000000000000000000000000000000000000
00008;3Z0000@0P]00000000H5840000`P^b0000`eXj8gJC00000000000000000000000000000000000000000000000000000000000000000000000000000000
I3a:00000iG90000@l?Y0000000000000000000000000000PB\800000000@02l00000000000000000000dJCAD]2BTBQd0000000000000000`j_;0000dOP`0000
00000lDD00000000000000000000\5`L<Gd4`m;c000049KiPZ>=0000m3:?0000000000000000l5nS00000000h6]7000000000000000000000000000000000000
0000dA5W0000000000000000000000000000T3k\h^ck00000000000000000000L>8J4G8K0000dIXC0000l2_IL4M_0000<:f>0000did2L4C54]AjdlGF00000000
00000000000000000Nd?00000000l<ji0000<<>`\m2j00000000000000000000D4a;DQ;\0000000000000000lacA00000000LLo3i3@BHC:J0000000000000000
00000000PmG:000000000000000000000000000000000000Xh4llj^;0000000000000000\EEj\NH057`S0000000000000000000000000000d\m3000000000000
000000000000hU`W00008=9600000000000000000000000000000000000000000000000000000Hm^000000000000U7CmDSB<00000000000000000000X[e10000
0E5M00000000000000000000d@VQ000000000000000000000000000000000000000000000000000000000000m6NkHS\;0000D:d;<A=A00000000000000000000
0000000000000000000000000000d;SE00000000000000000000000000008eNB55TX00000]i00000000000000000XXFE00000000A3heH=SF0EMG00000@8U0000
X8:\4j><M4bC000000000000000000000000000000000000\JGE42_;00000000000000000000000000000000000000000000000013Db000000000000000003mM
l^jh456:0000000000000000000000000000d2ik0000T\9R0000000000000000000000000000000000000000TLAa\V8800000000000000000000<;fX]4b68cM2
0DVm<I]1000000000Q\e00000000LSk000000000000000008K1O0000000000000000@?mK<P[f4h6;0000000000000000hCn40000`D;@0000L;G<D]lS00000000
000000000000000000000000000000000000HDVHdCGRTKnd0000000000000000000000000000000000000000T5_\000000000000000000000000000000000000
h`LS00000000000000000000000000000000\1JK00000000000000000000000003GGdP9:Y40]0000000000000000dbT6000000000000000000000000hWS`dLLg
0000dcC:Te5Q00000000\2Oa0000000000000000000000000000hb[O0000000000000000XWa90000P5[:00004ERl00004_8@0UPg000000008AX9<Ne^DEZ?0000
000000000000000000000000000000000000000000000000000000000000XKKk000000000000000000000000000000000000H18:0000XJi=L`PZ00000000dc1H
000000000000L>7c0000l59i`X:5D_5la00@0000000000000000LO`U00000000D1Sb0000000000000000000000000000Ti[k0000000000000000000000000000
00000000h\c4DQ;Sl@oC0000DUi700000000TYH0LZTb0000d02Q0000000000000000000000000000000000004ZBZ00004Fka0000000000000000000000000000
00000000000000000000<W[S0000000000000RWK00000000TGYF0000@eQjTaSJ00008c^F00000000000000000000000000000000000000000000000000000000
000000000000000000000HXF00000000H1gj\1Zg0000000000008l6U0000000000004B<c00000000Tcb6hi6M0000l]0W00000000000000000000000000000000
00000000000000000000000000000000000000000000@?Y:0000000000000000\1:W0000\R1>0000000000000000000000000000LaWH0000\A^ZlMem00000000
0000000000000000HVE80000Hk9V000000000000T_Y[@CXI00000000d6U[00000000017m<QLb000000000000000000000000000000000000@>JD000000000000
0000X8oL@L]A00000000\aU`00004O2o00000000D<Ak0000000000000AM^0000000000000000000000000000<gR>000000000000000000000000000000000000
00000000000000000000000000000000000000000000@YnA0000000000000000T9LK0000000000008Fkm0000000000000000=73a00000000l3gS000000000000
000000000000000000000000`?Ec000000000000000000000000000000000000000000000000000000000000000000000000000000000000`eJn0000000006e4
000000000000000000000a6b00000000<^=f0000000000000000000000000000000000000000TWi<000000000000000000000000000000000000000000000000
00004@=H0000000000000000`oA]000000000000000000000000000000000000Dlo?0000000000000000L4dcTdl`0000l;DL4?eC0000<W;Jh<^8h6g[00000000
0000T8L=<C>]0000\81800000000LAhL0000000000000000Pm?]000000000000H8jj0000000000000000000000000000h6R=0000000014X2a6Q`000000000000
0000TB_;000000000000<I9W00008C900000000000000000000000000000000000000000000000000000E7@lLRgE0000`<e4hjnU000000000000000000000000
000000000000T9l<000000000000X4INl9ndTBCg\T^R\kQi0Km]0000T:oD0000000000000000000095ih00000000000000000000000000000000000000000000
<X7700000000000000000000000000000000000000000000000007Fd00008VM^D;V00000hnKXT1DIDJ1o0000000000000000000000000000DMfd00000000\UaA
0000HA>N000000000m6^00000000l?1ED4_W0000000000004FUNDheDPSng00000000000000008^QM000000000000000000000000000000000000Df820000\J[O
0ADoXF@^000000000000000000000000000000000000000000000000HiGL000000000000000000000000000000000000000000000000000000000000L[EJ0000
0000H8LM000000000000l1?80000`RSR00004@oo00000000`e9h0000dY3fd<j[000000008XZI0000000000000000`NI]DQKJh\jh00000000\UQ=0000D9f90000
A55=d6Ui0000hSk\0000000000000000000000000000@Alj<Zkj0nnN\^7RlfjU00000000000000000000000000000000Dh`;000000000000PNX[000000000000
0000DSnX00000000000000000000=0:c0000000000000000T481@GWj0000000000004a9\000000000000000000000000dTMX0000000000000000000000000000
\D3O00000000HH:]0000000000000000@WK^0000000000000000000000000000000000000000`QQE0000@WYG000000008Ln60000000000000000000000000000
4iHT0000L3Pm00000000hQ0;00000000]5m40000000000000000000000000000000000000000A6^:4ij100000000000000000000lM`i<D?E0000000000000000
00000000000000000000TdEl@8B]PCj>E2EH000000000000000000000000dmOc00000000<@BS00000000000004XF\JHL00000000<6G24]R50000000000000000
0000000000000000000048KT00000000TdbT00000000Hl^600000000lWB\0000000000000000DGL>00000000000000000000LPdb00000000lmg?0000LiWR48Re
H=A3000000000000@5CPhZB500000000000000000000i5@h0000000000000000\D:I0000000000000000`Zh\0eko0000000000000000000000000000HgHV0000
0000000000000000000000000000\a4IPn<1@Y8?PXGA000000000000`M=Z00000000000000000000h\9<lmdn00000000T4XZ0c@g0000000040D7Q77G00000000
0J4P00000000hPdP000000000000000000000000@0\n0Xe800008ZDW00000000000000000000TVRZd42VHC5S000000000000DJ3[00000000<P;Z0000a0Kd0000
000000000000000000000000000000000000000000000000Y57Z00000000000000000000000000000000000000000000000000000000000000000000THUn0000
00000000000000000000\7oSDoGQ00000000000000000000Dl?70000h?`4000000000000000000000000000000000000d[9R00008?o]00000000`<f_00000000
000000000000000000000000852J00000000000000000000000000000000]6HcLe6m0000000000000000000000000000000015RcH=4U0000<_;C00000000@C@^
000000000000`<A=0000000000000000LUYY0000000000000000000000000000hXiL0000000000000000000000004mg000000000000000000Z=68?00@Ao@0000
00000000`YAR0000lJ060000L10cXEBY000000000000X48N00000000000000004<I@000000000000d=>J00000000000000000000000009KNLYfb000000000000
000000000000000000000FMm000000000000d^?I0000000000000000lREB000000000000]2T]000000000000000000000000000000008ACS000000000000@YN8
00000000000000000000000000000000000000000000000000000000000000000000XVb70000<m@a\TA6L3Q90000000000000000000000000000000000000000
0000l]NT<>ko0000000046di`5HD000000000000h9A;HkUo169@HXkX00000000\4fD0000000000000000000000000>\b000000000000000000000000@fbO0000
0000U3JS000000000000<:`b00008UZXd`AULe150000000000000000000000000000000000000000000000000000LQCDX>B900000000Td]5X`;S<kBG00000000
0000h>D?<ml^000000000000<F5A00000000`OFk0000`T8oLUGb@cY>m5Tb0000000000000000000000000000HRggP\XH00000M?C49DB0000000000000000`S]N
4F=;@\M=d6J68Do]00000000000000000000`69Q0000000000000000Y5Wj00000000000000004>U_l8la0000000000000000\7A04<OL@CH1TXK1000000000000
0000000000000000<df]\Ak[00004^6V00000000@3h^042GhC=I0000h^Xc0000U4W40000\kMMXOHK000000000000DRIi<FZid^>idkC:00004YGAe4kJ00000000
000000000000T6>HlblEL5ZU0000000000000000000000000000000000000G`X@<dI0000000000000000000000000000`Wol0000000000000000`CFP00000000
<X4f00008\Xni2W5`GRG0000XI?A0SkFXf9R00000000dK5>000000000000000000000000l?:^00000000T]Nil>^O00004<>60000000000000000000000000000
000000000000PiUG00000000<lDU4iPk000000000000XD0[00000000000000000000lmPe0000<=8X0000<WVEPlhR00000000000000000000Dmee000000000000
0000000000000Xeg00000000\3<J`>AXLQ_X00000000\i@Y0000L==W00000000000000000000`?Wl0000i3i\0000a5mo0000T\Jn000000000000000000000000
00000000000000000000000000000000H84900000000000000004fYc0000hN2H00000000L0JY0P^70RS50000`_aAL6h:00000000000000000000000000000000
00000000000000008KQ2h8S6@YKbdZNCL^2d948IT7[l0000000000000000000000000000Pb\o000000000000PUgI000000000000000000000000000000000000
0000l>nR\V7f\ZoOl;[RPWoCPT760000000000000000000000000000000000000000000000004QUA00000000\La8000000000000000000000000000000000000
hYD300008419d=6;000000000000000000000000000000000000000000000000000000000000000000000000P5ha000000000000000000000000000000000000
HCm5@0dmdVH60000l?\blDAG4?L>8T<^00000000L5cH0000@8RQ0000000000000000000000000000000000000000<F\g0000<FU000000000000000000000h=;D
000000000000`;KiXZ5L00000000h56eD@3a0000\0;U@no0000000000000000000000000000000000000\?lP00000000loU1000000000000000000000000M4e2
420ePmoN000000000000000000000000l44dX49:DEW_00000000000000000000lZ0<00000000000000000000000000000000`8i80000000000000000hP5R0000
00000000@nIN0000@B;F0000000000000000I0J[P;\=4N6^XW8h00000000000000000000P9i3`]^Y0000\1::4AYo0000M4cW0000000000000000000000000000
000000000000h1^m00000000000000000000DoJf000000000000000000000000000000000000HNLF000000000000000000000000000000000000000000000000
00000000000000000000000000000000dCmP0000000000000R070000000000000000000000000000000000000;S4000000000000H9ah00000000000000000000
00000000000000000000000000000000000000000000000000000000Pjej00008L0<000000000000T[g400000000`YVm00000000000000000000000000000000
0000000000000000000000008RW;00000VT400000000000000000000000000000000000000000000000000000000hN9T<2K6000000000000\1:H000000000000
0000lR2J0000XT5V000000000000`dF[HN><000000000000000000000000DWAhHVEH0000000000000000TMU2000000000000000000000000000000000000dMc^
00000000DGUe000000000K4VHibd0000000000000000000000000000000000000000000000000000dA3`0000HH`f0000HQAU0000i2U^]46\LALFi6ce\@GIdCMd
`NHK0000000000000000HD8B@LN700000000000000000000H86FL?g5DDh<X\T^00000000000000000000T2LF0000000000000000000000000000\>PO00000000
00000000lYN^00000_Ug4J3A000000000000000000000000000000000000PHR4\aikhCd;000000000000000000000000000000000000i2d10000000000000000
e5bF0000000000000000hZOn0000000000000000dCLa00000000000047@C00000000dXE1L5FnP;_R4A440000000000000000000000000000000000000000<fc5
00000000d2VH000000000000000000000000000000000000h@fQ0000000000000000dGQU0000000000000000000000000000XNfb000000000000000000000000
0000Td9G\SNgP[38000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000TYkXA7``0000<d<Y000000000M?Q
XM[]4\02Y7WD00000000HM7O00000000L?_UlFKT00004`e^0000000000000000Y6[@0000000000000000TPb30000XTI6\MXRHYY3000000000000000000000000
`NZT0000lZ]kH_Kb00000000LkgN000000000000HWQZ0000l0dR@3MEPN:30000000000000000000009nR0000000000000000T:OL00000000D[NM000000000000
000000000000XA15000000000000`F:R00000000XW2=X7F90000000000000000000000000000000000000000000014Y?00000000000000000000000000000000
0000000000000000000000000000000000000000d83VXQ1\000000000000000000000000000000000000000000000000000000000000000000000000`\Fb0000
000000004QPB0000000000000000U2a]e1g700000000LR;V00000000A4jI000000000000H;?o000000000000l04^000000000000000000000000000000000000
0000TfDRPHF:0000000000000000000000000000000000000000DZU40000000000000000000000000000000000000000<5Bl0000000000000000000000000000
00000000H]Dm00000000L4JO0000000000000000L;_0@n5@00000000000000000000]2=l000000000000e5>n0000000015^70000ToUf=36e0000000000000000
PlDf00000000000000000000d?U4TU@50000000000000000000000000000L`R:0000000000000000`eoZ0000PBm>0000hc9a0000hG2O00000000000000000000
\<RT4M8P00000000000000000000hL]^00000000000000000000d>`400000000000000000000000000000000000000000000000000000000000000000000`QQ8
Tl?H0000000014We000000000000000000000000d]7N000000000000<>6200000000000000000000000000008=;n00000000000000000000<@B>HNVE00000000
00000000\0oW0000\SKO00000000\JX5hm00000000000000000000000000000000000000@8ED0000T4@[<>fF00004ReZLik800000000=2hR`JW78I?20000lCcn
D6T3`^OFI63b00008D7m0000e2J^000000000000<g[HPG:Ni4=9\Ndb0000000000000000<51<hN`KTco200000000Pd]VE5R9Pb1E000000000000000000000000
0000\M=J0000000000000000T1?F\ROe000000000000hL5W00000000000000000000000000000000000000000000@D2ClL@>0000000000000000000000000000
000000000000000000000000X<0\0000000000000000L5Ti000000000000dc:U=6E<00000000000000000000000000000000l;GW000000000000lP8e00000000
0000000000000000000000000000lXI<0000Ldli0000E3madI_<TgGh0000P5DH0000\8\E0000h:FP00000000000000000000HS;2000000000000000000000000
00000000D]BN000000000000lFMKa4^\\S[o00000000000000000000TjiJ=6Xb0000000000000CfRl0\QT>TeH]_O000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004iWg0000000000000000<]6\000000000000
0000D;>8000000000000H^^<00000000D2f356>Z0000000000000000XCKn000000000000000000000FBN000000000000PLd\0000000000000000000000000000
00000000000000000000<B:7000000000000000000000000000000000000000000000000`>8<00000000000000000000000000000000000000000000HC^P0000
0000000000000000000000000000PN\XA3OS00000000000000000000T1QSd[Uc0000P?YahGMa00000000000000000000000000000Z9@H`6F000000000000HTBR
00000000\7iDTU89DiFB00000000Lm?N000000000000l8JU000000000000\7kX0000HDZi00000000000000000000000000000000LX\idT`[0000000000000000
0000000000000000000000000000000000000000000000000000A1YS00000000XCHY0000H7Y]000000000000000000000000TVdb0000d<lT\W;1000000000000
000000000000`If40000000000000000L@dM0000X@7P\`GT00000;5><>l:0000000041Kj000000000000lNPk000000000000000000000000Lf48lW\>00000000
000000000000000000000000000000000000dL1lM49IPA[B000000000000000000000000000000000000000000000000<dMZ00000000P?3H0000<g[_00000000
0000000000000000000000000000TcOh`jWR0000000000000000l8=20000hRn3h:AG0000000000000000lF?^00000000hHQ2hH[:000000000000D1Dn0000`OUU
0000PR3800000000@<T<000000000000000000004i7C<^onA77T000000008SfY0000000000000000000000000000000000000M@]000000000000000000000000
000000008D>P]7a0000000000000000000000000000000000000000000000000HWQ=000000004Kda00008IOj00000000000000000000l4n\T^W2000000000000
000000000000DJA<PM3O<ZiIhcgV00000Jdo00000000PV;P000000000000T6>V000000000000HI>J0000LJg>00000000E32:a27]00000000@<dW0000T^\:0000
0000000000000000H]lh000000000000=65W4HjY00000000`I5X00000000@0>300000000000000000000000000000000`53?@Xn6000000000000hOIZ00000000
0000000000000000d_V\00000000@8Vk00000000`5VZ00000000T[fj0000lmCM00000000XLcD0000<hHEl?O@0000000000000000`<=100000000dMdR0000<=7L
0000hI\@<bS1000000000000000000000000000000000000000000000000000000000000<oM8000j000000000000\?em0000l6IV0000000000000FLA00000000
00000000D7bc00000000000000000000a2VUE5g30000000000000000000000000000E3X4Y3nH0000000000000000Xb=eD;@N\421e7RM00000000DgF;00000000
0000DFQ^00000000\JGR0000i2`50000d0510000000000000000000000004RLL00000000000000000000TIG^d0[Z4L3J000000000000P[aTPX[K000000000000
0000HYEK0000h:aQdN[5PQ_;dhZBXAj>8GG=0000lRW[0EF_e35i<FB:000000000000000000004FM000000000d3AO000000000000000000000000000000000000
000000000000000000000000000000000000@Cl@PJBP00000000000000000000hk5R000000000000000000000000000000000000000000000000000000000000
000000000000000000000000HVR:PfV300000000000000000000000000000000000000000000\2am=52N@7JF00000000LQHLXRN?00000000000000000000@8]R
0000hLjn000000000000h`LD0000000000000000<Q^l00000000L6Y5d:1l0000000000000000HI`]000000000000000000000000Xflf00000000000000000000
000000000000DX8fTP[U0000lSGMDT`=Tkm<552kddaB00000000`1?U44kI000000000000HWac00000000000000000000`11?000000000000l17Al>JUlZ0MDcE:
LF5e44GIL?C;00000000@W]600000000000000000000000000000000000000000000`[kd0000000000000000LRHL000000000000000000000000000000000000
561c0000<@=d000000000000`NCa0000000000000000000000000000Labd4lfG000000000000L1J10000033000000000000000000000000000008Ife8iD_0000
000000000000000000000000000000000000l\EhPTVf00000000000000000000X>7=000000000000000000000000h1_h0000000000004If>D\o@000000000000
00000000000000000000m7ZR000000000000000000000000\NhP00000000000000000000000000000000000000000000@K?j4N?2DMUCDYWW000000000oeY0000
00000000<0;FPJnW00000000DD@Lh<j@000000000000000000000000]6_j0000000017:;000000000000I4dX0000000000000CE2000000000000XPP=00000000
<3iK0000\_eb0000DPNH000000000000000000008S\b0000000000000000L@K_X2=V0MDi000000000000000092b=000000000000\X08X9BM000000000000dkle
000000000000000000000000000000000000\\OgPdJa00000000000000008AAnH2DW\H`5HO_cLn:60000D4Yi<^?;42\C00000000000000000000000000000000
LSbF\7Y80000000000000000000000000QVCdAaOdA2b00000000000000000000`ZL_8f\B000040Dg00000000`9TD0000<7WL0:1<00000000P:1L00000000<`3[
00000000d^Tm0000000000000000\AD3000000000000\ImX0000DFf]00000000000000000000l6iO000000000000@bG3T=DK000000000000D5XQ000000008\kV
00000000h[;o0000000000000000000000000000000000000000000000000000000000000000l^o50000<JdD00000000D_6C0000000000004`[YXeXU00000000
000000000000000000000000lTGe0000HeUFXBRedVjJ000000008iZK00004bX7<=i?0000@MO10000000000000000000000000000000000000000000000000000
0000m30;00000000000000008Bg4hI3kU7_C00000000L??900000000000000000000`6L;@o860000000000000000\c=J00000000000000000000000000000000
0000lJ8O000000000000D7Bg00000000hbfITEQ<0000000000000000000000000000000000000000000000000000H71W00000000000000000000ll\GHYXQ0000
TB8e`C@mdFk3TJC3000000000000000000000000000000000000DnY500000000=17g0000DThK00000000000000000000000000000000HT;6\mRe000000000000
0000l2ee00000000<3WJ0000000000000000000000004CJM00000000000000000000djL]000000000000000000004MH9h1:fD6O@hH6?0000000000000000<C7R
0000000000000000000000000000000000000cmj0000lCJW0AlHDM2]0000000000000000000000004dfn00000000000000000000000000000000000000000000
hSo]P1^_<B2:0000<Ho[000000004hW=00000000000000000000000000000000000000000000000048o>000000000000000000008A]Fhlme00000000L:l00000
000000000000P5_B00000000000000000000E3lj0000TDRh0000000000000000`3?L0000T;3G000000000000000000000000DXHk000000000000000000000000
`9CMD:71hKYk8iggm7O6000000000000P;=]000000000000000000000000000000000000dU9j0000hmPT0000PA53lGm_00000000\iHm00000000000000000000
000000000000000000000000Q0LF0000000000004n3P0000000000000000000000000000TCCO0000`UeKhDeF`4KQd]jO00000000000000008e:H000000000000
00000laF00000000000000000000@Dck000000000000dSWn0000`a=<TD:;0000D4W;l]Qe00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2G]0000000000000000000000000000@4[I0000U2_h00000000hK`[000052Y1000000000000000000000000
0000000000000000000000000000<RBK`j0^000000000000000000000000000000000JP[000000000000PK?8<;n]I5IG000000000000000000000000TJNM0000
0000HnhU00008LnP0000PPSX00000000XTKH000000000000000000000000@LcUHIPUE1b\0M?_000000000000H;KElCUYLFde0000000000000000000000000000
0000000000000000`?aO4I;T0000000000000000000000000000LZ:D0000000000000000P=Cn000000000000l><C`Mlj0000000000000000I5_n000000000000
0000000000000000LRNYhS3L00000UAT000000000000<SDY0000\MoB0000000000004`1X00000000]2S60000D7U>000000000000000000000000000000000000
0000000000000000lH[FT=Tm0000000000000000`ERN00000CYV\hQ6@1O<0000hEXk000000000000000000005587000000004AV90000032a0000000000000000
00000000000000000000d`ad0000HiZh0000dhdd000000000000000000IF0000<fj10000000000000000hDfO000000000000000000000000E35I8:Xh\KO0Y3Bf
Q6H30000XY4h00000000@LZ9d1dTlL6G000000004F>900000000000000000000l>06TX?\00000000D?h[00000000000000000000<@hd00000000h<o600000000
hMZB0000000000000000000000000000000000000000000000008Khb0000l9d40000<7O^DJmm000000000000000000000000000000^<L<:P<QiQ<Vec00000000
L[;:]5<A103g0000TX_Nd=Zm0000000003S]`<;f000000000000000000000000000055RS0000dSNX0000000000000000i69g0000000052me0000000000000000
00000000000000000000000000000@0U0000d7d]0000000000000000000000000000000088]B\Hk10000000000000000060^0000000000000000000000000000
0000`]@^0000000000000000000000000000000000000000@iN@0000L4h^0000000000000000000000000000000000000000000054DJ0000P=n;]2Z5]5ff0000
LWlS0000LNHm00004gMG000000000000@Zg1d^T;PMPD000000000000000000000000000000000000@TOf00000000000000000000000000000000000000000000
000000000000000000000IFN00000000XS0L\PUC0000000000000000000000000000h?GE<G1U4S:adZRdDRA8000000000000000000000000000000000000d\Uj
e0`b000000000000000000004:Ml=76D0000df7e00000000000001oKDIK90000D^ZO83a?000000000000000000000000000000000000000000000000LIoIlZ\@
00000000HFI>000000000000@D0<00000000000000000000<GPL0000LX:F0000TBB]00008b6i00000G9M0oWD00000000Xh?0hZbn0000LReK0000T4eJ0000@LgZ
00004f[\000000000000820[0000000000000000000000000000000000000000000000000000000000000000l6UNLM54h8^X0000000000000000000000000000
0000000000000000000000000000I5lMHTf^00000000000000000000000000000000000000000000000000000000l^4V00000000000000000000000048hRD]a<
00000000`D[:PMW2a3Qj0000000000004=LO000000000000<B?;00000000000000000000U3CV00004LPDdD7G`<i<L`:Di1=90000d?Ai00000000h7?g0000h20o
T3VT00000000000000000000\Ye\T4Z]XOjN0000000000000000000000008?h80000@kM\000000000XhX0000000000000000000000000000000000000000@<CY
000000000000000000000000`1SG57Zl00000000000000000YO>00000000TmJ?00000000i6X>0000``4j00000000000000000000000000000000000000000000
0000000000000000XTjZ00000000000000000000000000000000000000000000dOOOd=0G000000000000000000000000000000000000<AAS@`@30000H_Hm0000
000000000000000000000000000000000000DCT600000000Y5nS4<KDh<kJ0jG_4[W\00000000\AL5HlUldN=24nEP00000000hBd\0000dcL]Y3of000000000000
0000l_F^0000XOim0000000000000000HS@lHZGX0000D:TF]23U0000000000000000000000000000d9:G0>1d8QeZ000000000000000000000000H@X8\ZOR0000
0000000000000000\Eb80gg2000000000000000000000000000000000000000000000000000000000000`9TZ@U>[0000DD6?TG<khHdo8B63HSNH4F>^\[4b12:[
00000ff?00000000000000000000000000000000\C[o000000000000PEJO00000000dQQa`f=100000000dE[J91f2H;8eM32[T?c7dE9N00000000PjmM00004EOn
XNjBl1enl9_D00000000000000000000L;PU0000HfHc0000hNbIXKRF0000lLQ@000000000jj;0000000000000000000000000000000000000000000000000000
Q6A[000000000000000000000000000000000000000000008_k0P=9U<I4cHe>F0000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000l@9R0000000000004lTG0000000000000000Dg;V000000000000E3l`00000000
00000000\W^EhoPD0000TJO90000000000000000lL?nU1?^0000DomP0000000000000000000000000000h1VllPY^m21>m6:d00000000L70D0IEn000000000000
00000000000000000000000000000000@A0b8g:800000000LdGPdBY300000000000000000000@Hd5000000000000000000000000d^Y3Ld]>0000000000000000
00000000M6oG00000000000000000000000000000000000000000000000000000000d^A>XlGW@8<a00008P0T0dEOlk7n00000000`Edc00000000000000000000
0000<]<L00000000XU@l00000000T0Sim2E800000000@LYTLEaB000000000000000000000000000000000000000000000000000000000000<WVX000000000000
0000000000000000000000000000<fLC00000000000000000000000000000000000000000000hNk300000000`5L7lVEX00000000E2`i000000000dlBH<YClYgD
0000000000000000XDR?0000000000000000000000000000hV1:00000000D`S00000000000000000`1;:\L>KM1K90000`5CE000000000000HXf7000000000000
0000000000000000000046^`00000000DZ[F8k4P0000T;UI00000000<YU100000000000000000000L?7j0000000000000000000000000000000000000000hPLK
0000000000004Co200000000l@ho0000X>Sb0000TdgG000000000000\FX5<[4Q0000LTB`L^SE00000QV0hV_TM37_000000000000000000000000000000000000
0000000000000000000000008Wg500000000000000000000HXTO0000000000000000000000000000HJm50000000081bn\KgSl]k7000000000000000000000000
DPJ:DPOk00000000`H;6000000000000000000000000D4T8PE45`Fe8000000000000\kT\8<;ATIVX000043?1dIejX`II00000000000000000000\YE:`T4T0000
00000000hcDkhI6@TW6S000000000000L93R00000000@KcO00000000000000000000000000000000d9aF000042ZU02l80000000003LY0000000000000000`?ic
000000000000ln?bLIo=000000000000`_4[0000XIPF00000000`YOf000000000000X5RD0000<n:F00000000@^0]\I^a0000000000000000<C[T000000000000
4^g;00000000000000000000000000000000000000000000092^000000000000`I@A000000000000<VYFLDEO00000000000000004`hb0000l6UA000000000000
0000000000000000`8ne0000`3]600000000000000004=Z1<2Ec00004GQmdGgc0000000000000000000000000000]6Ti0000000000000000000000000000\6RJ
00000000\>_jU4T]0000000000000000000000000000000000000000000000000000T:J?8KFd0000DXZZ00000000Hn3_e45UA5j\XnPE000000000000\^Eg0000
0000000000000000T95X000000000000lGN=00000000HU=Y0<FnDQFL0000`K@`000000000000000000000000Y7L10K:_45jH@FJi0L?]hGMS00000000l<650000
0000<ER<H_7P00000000<>;O00000000i6eS0000000000000000\VF<0000000000000000<m4f0000dkXL0000<62D0000000097A?<fL000000000000000000000
HZM:0000000000000000000000000000000000008bb600000000000000000000DmLfDTchA0]200000000Y22G000000000000000000000000d3?><@[L00000000
00000000DZU?4f:W0000@E880000`;?P000000000000loI6d9Bl0000000000000000000000000000000000008?FP`E8mhZ9O0000000000000000000000008Q7T
PmO2`FnA000000000000000000000000000000000000dF^XXD4gY2?l0000lmML0000h?XZLPik000000000000lSlC0000000000000000\NoB0000000000000000
<N8200000000i0eU0000000000000000000000000000000000000000000000000000PGWWhOlH000000000000L48?@;G1A29Q0000H6KR00000000000000000000
A4?[00000000P4j?`;2?Dc7d00000000000000000000000000000000000000000000\[:EP\BL000000000000HIe50000000000000000\oDTHYUWd<G@hFDZ0UD?
0000000000000000000000000000\4i:DKB0ldef000000000000000000000000000000000000DFYE`nWc0000PHhU0VGMdhWP00000000@I\V0000<AN;0000<l:?
<fMD0000A2SC0000l\HB8oGmDABlm2a3dgEG000000000000d7a_00000000@AU`DJB?000000000000000000000000T>h`00000000000000000000000000000000
4HG6000000000000000000000000THRNdmATHQ;e000000000000000000000000000000008WM80000000000000000000000000000000000008nmFi30[00000000
00000000000000004R1\000000000000l:Ze00000000@8n0TMLe0000000000004\h^I4G8I2I_@Vh[000000000000000000000000XI0m0000000000000000`2Cj
0000`M6PD7Tn00000000<4@m0000PE>F0000000000000000000000000000000000000000000000000000lN;=000000000000000000000000hDPS000000000000
0000Q55`000000000000000000000000TE_n00004fE:0000l5:f00004OKI000000000000000000000000000000000000000000000000i4Hd0000000000000000
0000000000000000000000000000`OL\0cm10000000000000000`0NJD[m700000000\:k;I63U0000000000000000000000000000000000000=Q<8DBR00000000
000000000000000000004d7l0aWl0000<=C<000000000000\jnB000000000000PKCB0000<FQT<g<cPBX300000000000000000000DHM80000000048?Q00000000
000000000000XKMX00000000HUB@14<R0000000000000000000000000000000000000000000000008MiV00000000LT_S8KNb0000000000000000000000000000
00000000000000000000000000000000e5nm000000000000<?ICTX]Z4]2c@<0kLNTPHSR:000093EEPO^V000000000000l\Q00000000000000000000000000000
U6:4`ARE@Bfk0000T3b]000000000000000050cL00000000<VV;00000;Rc`V4Bh9Jc0000l]SX000000000000000000000000\0_:0000hV__000000000000PGjf
00000Ak9516D00000000i6NA0000000000000000\Ij\<^]3`7>G=5;;0000000000000000000000008T2Ud^T^00000000\j9;000000000000I4`P000000000000
0000000000000000L6fUTiYc0000000000000000000000000000000000000000000000000UDN0000\S0@00000000L0ogDEgR000054YL000000000000L0jm0000
00000000000000000000P=]?0000000000000000P]TF00000000000000000000L5@K000000000000`J8m00000000`15Q00000000000000000000dDC^00000000
8X0Y8]m48k9C00000000L:430000H97PX?I8000000000000000000000000000000000000<e\0`@k4000000000000000000000000L>OP40@_00000000dRTe\OA2
0000DCjNHXU\0000000000000000M0gH00000000<W\[0000000000000000PUGHd6]^000000000000000000000]V9I3nU0GNJlmYO0000000000004M?500000000
00000000<[10XW8W0000000000000000\63>0000`8k`0000000000000000000000000000000000000000000000000000000000000000h>[a\`jW000000000000
00000000X9<I00000000Xn7L00000000000000000000000000008IP800000000000000000000d@XI0000000000000000000000000000X<>m0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`BU?@Ec_lCE>@T>ihXWk\YeC00000000PO;G000000000000d2RI000000000000
000009c;lMPa00000000000000000000000000000000M6lf`>jL000000000000000000000000\;bn00000000dZAi000000000000\VPid6Mh4V:UhWH]00000000
0000<Th_0000XF_X0000<FQJ0000<U7B0000000000000000000000000000000000000000000000000000000000000000TSdj0000000000000000000000000000
000000000000@Xm:@ZBCQ4IJ000000000000000000000000\P<c0000000000000000A5BC000000000000000000008L14@[9F000000000000000000000000DT2F
000000000000000000000000`URn000000000000Y3n;00000000l48]\`kM0000HJ<?00000000000000000000dfk@0000000000000000000000004C2``5<<4Xh;
000000000000000000000000000000000000i0e900000000TO9A00000000000000000000XRfC0000LABR0000@oTX0000000000000000`Unk0000000000000000
U6Di00000000000000000000lN2gD;MX4@g9000000000000hPaB4=S80000XI:A00000000l7Mo0000000000000000000000000000000000000000H?ZZ00000000
00A=`BZo0000H]I600000000000000000000HmW[000000000000X?Q20000PK<hh7S^00008?<_H1AQ`[Q]XP7:<cL;0000000000000000dLe;0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000\RNL000000000000000000000000000000000000d^OW0000000000000000
00000000=1;>00000000d_lXhPbi00000000000000000000000000000000000000000000000000000`>dLZIa00000000000000004BnW00000000P2f>00000000
000000000000\XK?0000`E?S000000000000000000000000TE2_0000`W^gHN12L`RU00000UY30N?N0000000052cd00000000HhPa000000000000<QW<TQCf0000
00000000000000000000P704Lhoh8]Zi00008k8]000000000000000000000000000000000000l2aA@?:L00000000000000000000000000000000000000000000
0000X<_4HVNO0000000000000000Le3`000000000000000000000000000000000000L>G8LB<H00000000000000000000XY\;0000HXZl@N0eP^cG000000000000
0000000000000000`_b80000LQ6>000000000000000000000000000000000000000000000000000000000000000000000000Tmm^8LXl00000000\5>P00000000
000000000000<?0@0000000000000000<kSI000000000000DEW<PLmKT3;aT@bT000000000000<_Oh0000000000000000<FT4XZ8a000000000000000000000000
00000000000000000000000000000000d8Tl000000000000Pcc70000000000000000T>:C00000000`nn2000000000000000000000000000000004R9j0000DSM=
00000000000000000000M1o80000000090Ia000000000000000000000000000000000000000000000000dRcQ00000000`mo]`maF000000000000000000000000
4@Kk000000000000000000000000@HNa00000000i2A600000000`4;J0000000000000000XQWN@\ZBD=Vd8F;K000000000000000000000000000000004B`7U78n
0000d1ic000000008=X9XW>W8imL0000000000000000DGX;0000`LR600000000HCoG0000000000000000HgQ@0000000000000000`\2W00000000T4M<0000hLH=
00000000HE4V000000000000<=OH00000000<D760000ljS@0000PEK4P9j:4`^400004<ob00000000X?Qb00000000000000000000L6Q0lX9L0000P?=i<dhi0000
hVkV00000000000000000000LOk0548<0000000000000000\UiZ0000000000000000d[>D00000000`5Yi000000000000Xh?`00004NeA00000000000000000000
0000000000000000PHi;PP_A000000000000<W1e00000000000000000000000000000000000000000000000042=B00000000U6^W0000000095W00000lLJJ0000
L?b]00000000\SQB00000000000000000000h^Pi`jT^0000000000000nAUlE:\000000000000XD=C000000000000<GW00000dBD7000000000000000000000000
000000000000000000000000X;9H0gn:PlQ:0?9D00000000000000000000X0c9HAEo@FL30b8A0000000000008`1o000000000000000000000000000000000000
L4]==4RX00000000d99Y000000000000<R_fm4cn0000000000000000000000000000000000000000000000000000X[2B000000000000000000000000L1J>0000
\E:IhGc=lZRE<jg=PlX200000000\l430000TQAC00000?]d0000Ld5R00000000000000000000000000000000XYNC000000000000@<h400000000DgX30000<Elm
0000000000000000A3MU00000000000000000000lA;H<W6F000000000000PMcB0000000000000000L3@S0000000000000Z<C00000000X6e^0000000000000000
00000000h[@B0000L0>^00000000DI:R0000000000000000\4D_`>GJ00000000000090EZ0000dmZU0000<j`X0000]54f00000000H1T100000000000000000000
lSh=hl]V000000000000000000000000\0:@0000\VQ\a3Xc0000000000000000000000000000000000000000lJkV000000000000Ddb?`4fZ0000`[eS00000000
000000000000000000000000000000000000<?<492A]0000000000000000Lid`0000TdZM000000000000000000000000000000000000I6T_`LoA00000000D\Zn
H1`W0000000000000000PjR3X[`n000000000000X=I50000Xebc0000<=;_D_L90000000000000000h0[h000000000000T@jGln6j000000000000000000000000
00000000X\5g8KMH0BSj]4W>m5Y100000000DDSf0000000000000000PHJXTgkJDDV5LkC^Dl=000000000000000000000000000000000@3bm0000000000000000
000000000000000000000000000000000000000000000000000000000000HNmM0000I5`o`5Fc0000XOLo000000000000000000000000@M7B0000000000000000
000000000000000000000000000000000000L5@A0000<F3k0000P`Sd0000000000000000000000000000000094S<0000000000000000TjK[0000000000000000
00000000000000000000000055nF0000\BWd00000000000000000000000000000000000000008aC300000000D1_?dRU:0000\:P\000000000000000000000000
00000000000000000000000000000000000000000000LioE@Z_500004Xki0000i4aiT33l0mYb\Hog00000000d]Eh`fLk0000TUOiLU]NE2`\0000h8^M00000000
000000000000d96Q00000000D>GY0000000000000000000000000000000000000000A5:Q00000Nn@000000000000`5[L00000000000000000000U3S^a6di0000
000000000000LLiKlDPe00000000T0KG0000000000000000000000000000000000000000lJ>00000dPQR`6GM0000000000000000000000000000000000000000
00000000DlV=000000000000<1Pe0000000000008fPW00000000000000000000`E=l`KHNd`bL00000000000000000000HQj3PNOo4mP400000000000000000000
0000LLRD0000000000000000000000008Hao0000000000000000000000000000000000000>Of0000HDjE<W0V\;n3XjW?I3UO0000000000000000000000000000
00000000000000000000000000000000000000000000TO_10000000000000000\\W:000000000000000000000000000000000000\FYg00000000000000000000
000000000000000000000000000000000000000000000000lQ]?00000000L2XN00000000000000000000l5B;000046<U0000<mSj0000I5A5000000008KLZ0000
0000000000000000000000008W]h00000000DjQY00000000000000000000dUh900004ND1`O0o0000H6WgP:06000000000000XBg?LC`a`@AFlI4O0WRF043_0000
000000000000@Znn000000004KbX\Q3JLbSH0000000000000000000000000000<0VFT]`j000000000000XcbM00000@I7a6K?`>6a0000hP_j00000000<EUF0000
DS>``IgQ00000000000000000000000000000000L9=aTRiN000000000000000000000000e7?700000000=2<E0000000000004T:@00000000hc^3I4mO00000000
00000000000000000Cc`0000000000000000000000000000000000000000000000000000000000000000HHa\00000000000000000000Pj2Q00000000H4DQ0000
000000000000LPa6000000000000XBS9000000000000000000000000H1V[0000000000000000D5I[doNj000000000000000000008Zb`hjaIM1=UX:OZ00000000
475N000000000000L0cN00000000PQCU00000000HbA000000000000000000000000000000000000000000000000000000000000000000000l46m00008UUa0000
000000000000`Si20000@GSi8\KS0000000000000000`]^0X2m_00000000000000000000000000000000XBfV0000000000008:a_DbOn000000000000L;b;4J=a
Hg8I0000000000000000000000000000@_IoHH]im5B68K>Y00000000HC9T0000hn8>00000000l;O0Hi8`DBeB0000\kb_0000H5Q@0000d]?M0000000000000000
0000PGGY000000000000000000000000000000000000000000000000A4hZ00000000E1AQ00000000000015U<H6MK0000<4=Q0000000000000000000000000000
0000h?`C@eHY4MAP8Nm<XYcO000000000L`O0000000000000000000000000000h=L=dI6m00000000000000000000000000000000000000000000000000000000
000000000000000000000000dkX]000000000000000000000000ld4B0;96000000000000000000000000000000000000000000000000LSH20000000000000000
0000hTC^000000008EnQd3HX0000000000000000`6gj00000000000000000000`1Bd8=W]00000000`NFG0000000000000000D2gf00000000000000000B6D@hER
000004b200008Z>o4=[TLZ`:e59Q`7PN0000000000000000000000000000000000000000`;X`0foiL5X\0000000000000000000000000000L5?hheT>00000000
00000000000000000000\<gd0000XGTo00000000\7l=P\_l0000PXN4L[2cha0>000000000000P@ZZ@BVn<UZB0c8m000000000000000000000000000000000000
D\Gd\\eGe5gc000000000000000000000000@>UO0000L[]V000000000e^]000000000000000000000000<jF1000000000000@TXe00000000L<CJ000000000000
0000000000004mm<00000000LFD:D?K8TbaLl]mY0000<i2300000000m7[<000000000000000000000000000000000000000000000000l?AS000000000000DUTT
0000000055VFY5XD0000000000000000DZX1000000000000000000000000L5=30000000000000000000000000000TP3c00000000000000000000000000000000
000000000000000000004f\\067C00000000000000000000l=9E0000]0Hc000000000000e4CC000000000000000000000000P0nQ0000@>R`XB:m00000000LD9g
0000000000000000000000000000`=EZ0U4U000000000000h8_^81<AP:Wm0000000000000000000000000000l650000000000000X8CDDj7e0000lYNnhZ4?db:`
0000000000000000000000000000000000000000000000000000000000000000L8lFM2^ehGRU0000\62Z00000EVP`FP=0000<iZ6000000000000000053hK0000
00000000000000000000\iYN0000lN:m000000000000000000000000000000000000000000000000`l0S000000000000lJ>l0000000000000000d\Qo00008Nb5
U44L0000TJjE0000e4bP000000000000000000000000000000000000000000000000000000000000@YE[0000000000000000TLnc000000000000@=gM00000000
000000000000lAH4haZ613RD00000000`1hPl1<QE3PZXf;400000000000000000000000090P[0000000000000000X74m0000X3Rjhbo2lNU<PBLEI44<h=ek]3ba
0000000000000000@1m5\M2j000000000000@TIi00000000i7NL000000000000d7N]000000000000000000000000000000000000000000000000000000000000
00000000XX_AQ7V]L4YV00000:m]A7d0000000000000\KX9000000000000\GJ_`H:M000081_P0000000000000000000000000000<^Q[00000000000000000000
00000000000000000000000013I;0000000000000000U6PI00000000T0Zj00000000000000000000PR:c0000000087_S000000000000DRU[lZ\P000000000000
L\1A0000T=YI0000<4lo000000000000000000000000000000000000000000000000000000000000L1nD00000000TKgb0J5G`JR900000000000000000000HDId
Tcn=0000X97A0000000000000000000000000000D04P0000000000000000l]_?0000000000000000lIm:079Z`KAX0000000000000000dQVj0C_c00000000=3L1
00000000lmBo000000000000`0EY000000000000000000004IUo00000000000000000000000000000000000000000000000000000000`Smi00000000LBNO0000
0000\Cjf00000000DKmi0000H:V50000D7?R00000000a5VS00000000000000000000000000000000`Y0h\mWH0000000000008e0\000000000000E7Ga00000000
DUM50000H;QK0000\Vae0000000000000000000000000000\9YI0000000000000000l7ZU`OAU4PF9000000000000000000000000X^3E00000000T?_200000000
X^?U00000000000000000000L<Sm000000000000000000000000000000000000l0fb0000P4WI000000000000hX3Q8F?@h:XPHhZ[@JoB00000000h5P_DCmE0000
00000000T@H^`PcoTi2l000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2@S00000000000000000000
00000000d<<E000000000000PFoF0000`I3Z`m^o@n\80000D4HRX8mbLIlU00000000dkGX000000000000]1EQ000000000000000000000000`7MB000000000000
00000000T`<]0000<=al0000000000000000000000000000000000000000TRBf0000hNBO00000000U6U`0000<a:T000000000000000000000000000000000000
000000000000000000000000\j@<0000@30h000000000000`T6h@kOXi7PcTi:X0000HISl0000000000000000<\Kd00000000000000000000\noR000000000000
870b47KRA5\@0000000000000000000000000000@okf000000000000000000000000TmEL0000Q1Mg@@]?00008RnO0000I3OF0000000000000000000000000000
00000000000000000000000000000000lo@<0000000000000000000000000000LggI00000000000000000GoEU0@l0000<jVR8hDjL5ZePXZ:0000000000000000
8QA4000000000000DLNR@0G\00000000TWI;000000000000TAF<<H>Pm7270000000000000000000000000000000000000000@3810kZdDYLAXKZ[000000000000
000000000000l7SJ00000000DR]k00000000T65lU6mj0000dM@=00000000000000000000`U8j@e<b0000000000000000000000000]ZK0000000000008j?fA3VE
000000000000000000000000L8EM8WfY4_SNX@0800000000l^8J000000000000000000000000\>Yd0000h\]W0000000000000000000000000000000000000000
00000000000000000000000000000000hAYC`fmN00000000TnXX<6?20000000000000000000000000000000000000000D\C;A3ImX@0G0000<A]U000000000000
0000\J;<D6JL000000008kJ]0000000000000000000000000000TBP88R`d0000000000004LaK00000000000000000000e5hJ000000000000000080@?0000a1_F
00000000000000000000000000000000000000000000000000000000lNOI00000000<RCI0000@MfZhJMO0000m545PG[VPkRiHaNk0000I3mW0000000000000000
d\n`00000000X[Od00000000000000000L?;0000000000000000\^Z^P4d:0000XO]O000000000000`2^OlK6U52NX0000000000000000d^b=0000000000000000
0000000000000000000000000000000000000000@f>V000000000000000000000000000000000000000000000000000000000000XAHf0000D2F`000000000000
000000000000l:G2h\M]L=:C000000008KM70000a08B8\J=00000000000000000000000000000000000000000000<feS00000000000000000000000000000000
0000Lm2HTZC>00000000000000000000`0nl000000000000000000000000000080Yb0DWJhf0hD3gE0000XD3600000000000000000000TMn]0000000000000000
<_8YhTZf000000000000000000008mAe0000LIX2000000000000000000000000000000000000000000000000000000000000000000000000E2fnTJEV4kh:0000
l2gA\EL>00000000000000000000U1D=000000000000000000000000HPY5<0Fk8138`6;ehSbT8fb:Q1OT0000dE6S0000le3EhjlO0000lo?l0000A3k?00000000
X=P@0000000000000000000000000000000000000000Pi=G0000000000000000000000000000`m8l00000000\DBE4P47Po;C000000000000HO`EDBM8``T=Q5bS
00000000d@o10000000000000000LJlT0000000000000000\CaLX\Ck00000000@L`AHY6V00000000dN_W]5MJHWO;`=m?HdZnTaAf11aA00000000000000000000
00000000000000000000000000004d0b0000000000000000lk_XXS5N00000000000000000000000000000000XHbR0000@=OWPJ\1P;O;079HPhKX00000000D[[g
<\1Z000000000000P>5B00000000000000000000\mk`000000000000000000000000000000000000000000000000000000008c>l000000000000000044Ho0000
Tf0500000000000000000000000000000000=1Og00004>dELk2Q`=UT000000000000lQg:TePB00000000<3aZ0000000000000000\G4H00000000000000000000
00000000548Y00000000000000008U2a00000000000000000000DkHo0000\NgG0000LocVdPXX@nUPH:jk000000008on30000dJoN0000000000000000LHSj0000
000000000000L0\_Y6O\0000\J;g00000000000000000000000000000000XUPGXX4=0000000000000000000000000000000000000000000000000000\iCK0000
0000000000000000TMhCXSeV00000000000000000000000000000000<`dX\RoC=6eF00000000<>MI0000000000008KE400004k05XLeK00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000004lMX00000000000000000000000000000000d3YD00000000000000000000
0000X4AHl?@L000000000000000000000000\2A300000000000000000000000000000000hJWeTJD400000000000000000000\bUC00000000000000000000P]4=
0000000000000000X60?000000000000000000000V1d00000G3R0000\jdF=6ef00000000dH_ehEL`THjM0000000000008@SPDJU4P[JT00000000dJkCPKO@0000
0000hAHM00000000000000000000000000000000000000000000000000000000<;`l0000<2\^0000000000000000L^F800000000H8jL000013WE`I7a00000000
00000000000000000000000000000000@fCJD0]L0B5c00000000dFCjXW`X00000000000000000000hLF]0000000087\_000001iAdNcKP^Sme4mo000000000000
000000000000PG9[00000000D@>TPcgA000000000000000000000000000000000000X99h\<gTlWni00000000000000000000XXEi000000000000000000000000
TVJ200000000]6DI00000000000000000000000000000000000000000000LMKd0000000000000000<>>Fe7Xn00000000000000000000DbXaHD1R0YB800000000
I4Ea000000000000XB]10000@F9T0000000000000000000000008_RW\mVQ0000@j?1H14ATHE5\HFI]7Oc00000000000000000000000000000000\9@e0000P>?R
0000h2N_0000000000000000000000000000000084Rn00000000@4EN000000000000\SKaTY4F`SQ_0000000000000000XE7BXMUbM1ZUP5<i0000000000000000
00000000TRQ@000000000000d<1h0000000000000000000097>30000HZdn<IYg00000000000000000000000000000000X<8O0000000000000000000000000000
\[h600000000000000000000P4oeXB2000000000000000000000LTTKP`4O00000000000000000000<D9N000000000000000000000000<EYFHfn0000000000000
00000000Y2dTTcca00000000000000000000000056m]@jHXXUB\DUQU0000000000000000000000000000000000000000000000004MJfD>bR000000004aa`0000
0000PIgh4a;K00000000`:CFXY]F000000000000000000000000Q2K^0000000000000000PcP1XeJL@I9GE0]>Y029000000000000000000000000000000000000
00000000000000000000hFRV<fEQ00000000000000000000a6B;0000000000000000XY0Q000000000000000000000000000000000000h>F<000000000000X3ci
00000000000000004bF?`hN1\^=A@M8`0000DA>]TR\8000000000000L7e900000000000000000000000000000000l<[b0000000011@e000000000000T2@@i5W@
0000000000000000000086@K000000000000]4JB02k2P[CL000000000000000000000000dPRG@]4]00000000000000000000P^[Y4^_Q00000000<\AG00000000
0000000000000000LV8J00000000000000009031000000000000dee[00000000000000000000000000000CQa<S6B000000000000000000000000000000000000
00000000000000000000XIh80U:f00000000000000008a\0\XKM0000000000008jYm00000000000000000000DgU9A7=V00000000000000000000@]4f00000000
LK[C00000000\7[Id]QO0000000000000000000000000000000000000000Da2E000000000000dbKAdGMo00000000000000000000000000000000000000000000
lX9g0000A1<N0000000000000000000000000000000000000000000000000000XnjL0000Dd620000<`og00000000000000000000haJW0000000000000000DdD2
00000000l<_@00000000000000000000Ha:=TfnCD6f`L_@b0000000000000000@k0b0000000000008CLU000000000000T88m000000004IF=0000000000000000
00000000dT4DL19=T^6j000000000000000000000000L@eP4WlF00000000000000000000D1B2`51S0000\;U=92lQ000000000e[[000000000000000000000000
0000000000000000000051m40000000000000000000000000000000000000000HNZcH_mU000000000000\mig00000000dEO[0000@h[ih@S>000000000000h]Sj
0000`2Uo00000000000000000000d@i[00000000000000000000000000004Pk;a3eD000000000000P;cQ000000000000`WJI00000000PT;cP8H^H@:FdjeJ0000
00000000PO:AX<RA00000000TZ3m000000000000L1D[Hj`00000LACElTHgHS:Q00000000\lcl00000000`YMN<ZTRX=k44HGI000000000000000000000000@7\n
\dBc000000000000000000000000lC370000000000000000000000000000lOGV00000000000000000000dSMZ0000000000000000000000000000000000000000
0000Xlbl0000PH3N0000DXbl4b3L00000000@Yd?00008kD_0000`T_f0000000000000000000000000000000000000000000000000000000000000000h:;P0000
000000000000TCQ9E5OX=5eNl00\D]Q7dIfI00000000000000000000000000004I9l\V>g00000000000000000000000000000000000000000000000000000P<G
0000@X6e0000000000000000lKH`0000LQVV00000000000000000000000000000000000000000000Pn0WXK3\=0Mg000000000000000000000000000000000000
000000000000hA_6XYha0000T=hL938R0000000000000000000000000000000000000000<O?R0000TaGOTn6N@0i@00000000`8ZH8[Wh00000000000000000000
000000000000000000000000000000000000<aT;00000000L5=e000000000000H93f00000000000000000000000000004dnj<<b994WK00000000000000000000
0000000000000000000000000000000000000000000000000000@:ZG000000000000XKen4h6g0000HU^XTa0d00000000lYh:00000000dlo00000@?ZP00000000
000000000000000000000000h:Gb00000000HQ[40000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d7fI00000000000000000000000000000000\@_`<R\f`:k]df3V000040H[HV3S000000000000000000000000000000000000000000000000d@9;hkN<
@hM200000000000000000000Y5530000000000000000A0UIhAgl00000000000000000000d3QE0000000000000000000000000000PJ5R00000000000095n90000
00000g[500000000000000000000]5Pe00000000454b000000000000D[o=000000000000000054LF0000L;>cXiM^0000doQo0000000000000000000000000000
00008B9V000000000000T?N>0000000000000000000002CR000000000000h@4O0NlC00000000X=eKHT9<000000000000000000004BM[XBfL]2cGl7fW0IAI8^BN
000000000000@1C5Da6O00000000000000000000l[K?DdTblDO?0000000000000000000000000000000000000000dDlL00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hGOQ0000000000000000000000004A3U0000000000000000000000000PKJ4SgJ
00000000E28g000000000000lbWf00000000000000000000D8?2dFX\00000000P8_C00000000TQBO`0n^000000000000000000000000H?nPHDjO0000\bRd0000
0000000000000000\A7F0000000000000000\K?YHPU3`\JY000000000000000000000000000000000000000000000000h2KUdWSS0000000000000000m4j<0000
000000000H<30000000000000000000000000000PGl600004X;k0000d=7Z000000000000P>\C00000000dR>e00000000000000000000@KDU0000000000000000
d[>70000dYEl00000000000000000000000000000000000000000000000000000000@3E80000000000000000dKCQ0000000000000000i5jO0000000000000000
0000L:@`00000000000081Q0000000000000\>mK8F2283?i000000000000000000000000H<Q=000000008FnM00000000l61Z8Qhn000000000000000000000000
000000000000000000000000H3>^PIcea68L000000000000HSUg00008GD200000000XLj_0000=3Oc0000`X_im42Y00000aE>00004f2J0000=7WQ000000000000
0000H9S8000000000000h@c0@N:ChXJK000000000000000000000000@6kV00000000000000000000XSSkH3daX?m@0000000000000000000000000000H?TI0000
00000000P]`]T\\>000000000000000000000000000000000000000000000000LXk;000000000000000000000000000000000000000000000000000000000000
\CVQT3<;000000000000P>@1\Q>GT[Nj8\W]Q7:H0000000000000000DMCF0000lNXH=3jl0000000000000000000000000000@CCZ0000dS_J4SAF0I6]00000000
0000X=6S000000000000<Z?oXgW;000000000000000000000000XQeh00000000<M1N0000000000000HQ>000000000000d8e>00008lmA000002ho00000000lB?j
0000XL6Y`CcCm4RK00000000000000000000D2eU00000000000000000000PANO83kC4OOC0_[@0000000000000000000000000000000000000000Hkok\J@Hh9IW
0000\K^\00000000DU?PdSW5Q1\3H\O>0000000000000000000000000000\NjSDS`:h_h@0000000000000000000000008jb`174d0000HhOI0000000000000000
0000TI8a0000<5fi000000000000000000000000TdVI\o=k00000000000000000000000000000000HJ3500000000lTCn4797T\<@00000000X<>Ldk@0HU3>0000
0000Ha7k0000L2Q30000000000000000HL\:000000000000000000000000000000000000l2D80000dYHA0000000000000000PI?P000000000000000000000000
dYQm0000000000008GFc000000000000000000000000X4:^P<fP\BL5XW020000<D`2000000000@5?D@4j0000H:\O00000000000000000000hIIb000000000000
=2;E000000004E]U\d;D0000000000000000000000000000000000000000000000000000000000000000P;X8<TbV00000000Da<b00008MFD0000000000000000
000000000000DRZah^Nf0000000000000000\MSC00000000000000000000<6G[00000000000000000000\c^Q0000l6CY00000000P\bD00000000000000000:]5
0000000000000000`Z\j000001Ac<mXR000016mP00000000000000000000000000000000l6Fa<4I:0UD1000000000000T:@m4lf:<n[\00000000000000000000
T6B=0i9J00000000000000000000000000000dB5000000000000000000008\F30000000000000000Tm<^00000000000000000000L4ab<ML;8\<M000000000000
000000000XD_00000000000000000000000000000000H=iNd6aEh2NoU6QP00000000000000000000df3g0000000000008c=b00000000000000000000<j4f0000
0000\MV10000`WdVTb[80000@m9J00000000000000000000000000000000D3bC@S`Y00000000000000000000000000000000000000000000000000000000<Z`c
hanD00000000000000000000U6b100000000L5c>0000000000000000000000000000000000004K33D9N<00000000000000000000`gV>00000000000000000000
0000\@8j<a^c0000L7VZhJBb8KiiPi`SLPA2M2R90000000000000000000000000000e6J9PooD000000000000<Oi4DRfie3?XHDDHLohZ00000000000000000000
00000000000000000000\jWm]3Rd000000000000PM:c000000000>FP00000000000000000000lLhT00004a^R000000000000U5>100000000000000000000D1d3
\mf400000000P4ZhPmI;TdVk000000000000000000000000000000000000000000000000Y5Q80000000000000000U7Ka00000M7Z000000000000000000000000
0000000000004eC6<4SX00000000\^IX00000000TF3UP4R_HFADh\cm0000000094FN000000000000000000000000TNO\PNDd0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000@mT@000000000000000000000Di^00000000000000000000000000000000000000000000
000000000000000000000000`kUU0000`PAg00000000\3Ti@;XR000000000000Y2Ge0000dP_[00000000000000000000L;bJM0DJ000000000000@40lLIXma53[
d:oS0000E3^R`JG_8Ub[00000000000000000000lQ]2<ZA_PifX0000000000000000000000000000XKDG0000T\V_00000000<kilPhNg`hS7000000000000`R5P
HA\[hP5B0000000000000000000000008\0\H^cP000000008Y_`8Nad0000P@_I8F2=0000<i<m0000000081[@E4;eTQgLA403000000000000000000000000=65=
00000000`mUQ00000000PH]R95lW0000000000000000000000000000D[4B0000h;6;00000000000000000mX?000000000000000000000000XSPch[ZU@`UcL[^X
8[lS000000000000000000000000000000000000Q1X8A47bdMD[0000000000000000000000000000\7Z0@EJ<ho6I000000000000000000000000000000000000
00000000M7;20000T88[0000000000000000000000000000000000000000@S5ZQ3^ET<c;00000000000000000000lKP1\iGY00000000LN=m0000000000000000
0^fE0000LK;^0000000000000000H7E00000<aol0000H2JI000000000000000000000000PYd]00000000000000000000HFDjm263XK8>00000000000000000000
00000000Ph:40000LQS^<X5G000000000000000000000000000000000000824600000000000000000UOQ00000000XSFK000000000000PJQO0000000000000000
00000000000000000000DSX[0000000000000000000000000000000000000000000000000000000000000EF<126F<U7k549Y0000000000000000XQU^00000000
0000000000000000000000000000]27P0000000000000000l27E<BSM00000000000000000000l@TD000000000000000000000000`HS@0000000043TE0000TgHk
@Tf<0000<j^Y00000000000000000HdVP@@ID6jM<B1M0000000000000000000000000000DV]X0000000000004BPW000000000_WhdBUT<U:Ia1YF000000000000
00000000000000000000<[l=0000000057704P[800000000000000000000000000000000000000000000D@V9PUA:P4UJ00000000000000000000000000000000
0000dNiU000000000000a0Q\000000000000000000000000hDDU00000000@FT>hIdVHU1:lfZU0000lYZOP3lM@bTM8nf?00000000000000000000000000000000
000000008`Y^000000000000000000000000H?4B4PCN0YBn000000004VmU0000U5P24PB70000@Rh:ded300000000HF16000000000000H2cIdH;cPMe\96VJ0000
00008ioTHncR000000000000000049o6l_gO00000000000000000000000000000000P[YR0000000000000000000000000000`=GiHHc<DbCl53:V000000000000
\jXf0000000000000000000053[H000000000000Dc[10000e6;_000000000000000000000000000000000000000000000000000000000000XE?D000000000000
0000``D<00008GC40000T]A90000`93A0000XRIH000000000000Xi`B000000000000Q60800000000\oFX0000\^WgE3n_0000DZmU0kW<00000000000000000000
00000000PhccPJl?00000000000000004CL>dU3h8b^QLiK=000000000000XAEd000000000000000000000000000000000000000000000000TeQN000000000000
0000T1Y^0000TOi[000000000000000000000000000000000000P5;H0000`He_000000000000000000000000@HL600000000`GUL8LGn<XY:0000L]=M00000000
00000000D\fY00000000D5:9=70Th`2Fi3Kd000000000000000000000000Xj7N10BB8R:6LaBEE1oK8^HW8L7@53aJ00000000hB=>LHfl00000000h09W00000000
hP`Q8Rhk000000000000hcM^0000000000000000dDMgLSN80000T5ID8B9E@I990000m6cH00000000000000000000@G=O00000000000000000000000000000000
0000000000000000\kjc000000000000000000000000000000000000000000000000l5<G00000000\QR<00000000000000000000000000000000000000000000
000000000000000000000000h]`O00008LUb0000`A1F000000000000000000000000000000000000<i?D00000000000000000000@Y^o0000PFC>000000000000
DQJ00000X^9H0000X2=78HZ_\Y9?d<NVhjQ=4ECA@\_70000000087M3000000000000000000000000000000000000000000000000000000000000000000000000
0000lAE=000042So`ET2H\@Ll1MS\JZP0@M2diOn`j\jHnJ@0000U25I00000000000000000000000000000000000000000000<h\D000000000000000000000000
0000000000000000000000000000000085\=00004DH9000000000000<m1jE40M00000000000000000000000000000000000000000000000000000000\KZC0000
00000000000000000000000000000000P0V60000000000000000Tmd=0000000000000000000000000000DTaa0000000000000000000000000000000000000000
00000000000000000000X8QU<G_jI6FF0000U2QS0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TMbQ000000000000H<030000e6?N0000T?7C00000000<3LP000000000Mb\0000a5SC00000000l?d\DG36000000000000T:P00000000000008k3[0000`L;E
00000000000000000000000000000000XKo]0000000046SXTX^[PI`l`_79\jK9HbDGdPEN00000000000000000DC70000000000000000000000000000l2X]0000
000000000000HFZGP;>P000000000000000000000000T5O800000000000000000000P=:d000000000000Hg\jP4>hh<8]00000000dl6500000000000000000000
000000000000000000000000<ZiY0000000000000000XdJE00000000000000000000DF6H0000000000000000Xh5I000000000000000000000000XDWj00000000
00000000000000000000<2TY0000lFZU000000000000000000004ERZLOEMhRAa00000000000000000000000000000000000000000000000000000000DMgf`<9L
00008Pjl0000DfWg00000000000000000000000000000000LV^_0000HYLg000057CF00000000`ke`000000000000PK3F8Qba0000PnYU00000000l^=S00000000
000000000Wh400000000L:<B000000000000000000000000000000000000000000000000A2DE000000000000d>@i0000000000000000000000000000T61Od1k4
0000dbZF0000000000008C^Z000000008T1R8BT=LIlI00000000000000000000000000000000P49lhCI>00000000E2j600000000000000000000000000000000
000000000000PSS50000P@gX0000000000000000000000000000000000000000P<]F00008HB400000000000000000000000000000000@3M6lY[>DjT100000000
00004T]U95i[0000LPYn00000000000000000000<[a;00000@O^L0R``E7k00000VbIX@PC000042P0`>@@00000000000000008@KB0000PlkS0000000000000000
0000<>WX000000000000P1CF0Je<D=9f000000000000lohAL28J0000000000000000000000000000<Rn`000000000000<mM[0000000000000000h:@=00000000
0000000000000000000000000000000000000000000000000000000000000000a7N?0000lcKnd03:00000000000045lL0000000000000000000000000000HHbn
0000000000000000000000000000000000000000000000000000dOo500000@bf\AOn0000000000000000<]BeT?b400000000000000000000DD1a00000000@>gn
d1UM00000000HTa<00000000diC^X66900000000000000000000000000000000@QOb000000000000`M47`Vc10000\2=l00000000000000000000@`PE00000000
0000H`4400000000@:?D0000000000000000PCSZ00000000XX\Y00000000000000000000000000000000000000000000000000000000000000000000PW5k0000
000000000000DAFa0000\2h9000000000000000000000000T^nb0000000003in0000000000000000l4m@00000000H=jM00000000@EKF<e]MDH2?Q6[000000000
0000HjG7I5hg00000000000000000000000006fKhRkCT?oP`cGb0000000000000000XZHgP>gH000000000000XT_3000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y0[k0000000000000000000000000000000000000000000000008>BF
0000PH3a00000000L[in<:2g0000000000000000@MjPPXAZ00000000dJ5a000000000000dgoge6XXY7>d00000000000000000000000000000000000000000000
0000E7YH0000000000000000000000000000T9AH0000000000000000@fo\T\21000000000000D^DK000000000000000000000000000000000000000000000000
00000000000000000000h7Zi000000004?\A<\\c00000000000000000000<aS1000000000000000000000000000000000000000000000000lPOHl4UU00000000
0000000000004R4G0000<kER00004QX@000000000000LKV`00000000000000000000P7el00000000000000000000000000000000dVk:`f1O0000000000000000
h75cX9_3TcZF000000000000A6KLdYTM00000000\BKe0000000000000000000000000000000000000000000000000000000000000000e4<_0000\S[c00000000
000000000000000000000000hY9O`9Z1`^8U@40_0000000000000000000000000000DjR^0000000000000000000000000000000000000000000000004\DJ0000
\>=;000000000000000000000000DPMD000000000000<m:j00000000000000000000d26ULO:\hMUS00000000dKQ<0000D2:\00000000hD?24o<K00000000DD5>
L^PI06nO42i\000000008=ZAPYmK0000000000000000X76B\`lNlaYH00000000PDPA0000<4H\0000<gD<00000000000000000000X]AGDOc]0000DAT\00000000
00000000\YR^00000000000000000000000000000000@R7h000000000000PPH?00008lb5000000000000@l[60000000000000000000000000000000000000000
0000Tg3X0000dI7U4k6?0000hRSo00008k3lm5<T00000000000004gg0000000000000000<4Q00000000000000000000000008M83i5EE00000000000000000000
0000000000000000`\7M0000Tnbc0000000000000000000000000000000000000000000091LoPPAF000000000000DoKH\Z0^00000000000000000000@A\l\0g]
0000000000000000000000000000000000000000hDD<0000T?==PM0J4Z2k8T6[0000Hik_LFUm0000000000000000000000000000dTmN00000000000000000000
00000000000000000000HEN_00008F=J00000000Y3;300000000000000000000\_oId\MM0000DQdl00000000LDllhM4]4Dn:<flK00000000000000000000@DRS
LmRG0000DEDJd5SNhRbNLl4D0000000000000000LXQdl0m[00000000000000000000A6EI00000000X>LO00000000@lJO00000000000000000000000000000000
0000000000000000000000000000dNBb<@deD@GY00000000000000000000000000000000TW7Y<>MU@oN<0000000000000000DEI[000000000000000000000000
000000000000<]^G0000m2V;00000000000000000000\SYXhY5U000000000000000000000000000000000000000000000000000000000000000000000000h8E6
D@Qc000000000000XD_70000`=Bj0000lL?K0000000000000000<>Bb000000000000000000000000000000000000Hnc9000000000000000000004h9B4k370000
00000000DS8^000000000000000000000000000000000000000000004N>W000000000000000000000000@`bgLl3M<hYJ00000000hO=OD8Yo0000000000000000
0000000000000000Hj^j0000d]h\<3^<0000000000000000000000000000lNa1`3f?LlK>00000000000000000000`JhP0000i19>0000Pc`]000000000<A\0000
00000000000000004lNl00004:600000000000000000000000000000000000000000000000000000`^iQ0@a^0000000000000000000000000000000000000000
00000I\000000000000000000000000000004R=d00000000`7kjXWV4DNUJXENj00000000000000000000X@O9l?J9DkjLHN8f0000XafX00000000000000000000
000000000000000000000000000000000000a36E00000000000000000000\FmA0000`7]]00000000000004K800000U\I\32S0000HORF0000000000000000Q5^g
T@SilPac000000004TT5000000000000To9;00000000heDl00000000000000000000000000000000PD]X000000000000000000000000000000000LFj<fnN0000
15XT000000000000000000000000000000000000hZmC<4@70000000000000000DQ^50000<6MV4>=i00004lA700000000hEFkhjPB@^<nhk=^h;4F000000000000
0000`QfXLZ;iDNUYT4oG000000000000000000000000000000000000000000000a8d0000HdXgDi@900000000000000000000000000000000000000000000U7AY
00004=F30000`I040000000000000000XH8I00000000<:3D00000000000000000000<S8<000000000000TH5XLb]F00008HKR000000000000000000000000H7jo
00000000L0U[000000000000000000000000000000000000000000000000dDl\0000000000000000000000000000l:a30000hI]m00000000HYX3<2:h8Q1?0000
00000000000000000000DP]dP:`R00000000000000000000000096Q300000000000000000000000000000000T5<X`NW]000000000000<N0V000008X2X6\MTUWJ
DcB]00000000<d3k0ga]00000000`=CM00000000P]15000000008B7^00000000D5SeHlO;0000P2N1000000000000000000000000000000000000000000000000
000000000000LFlW0000000000000000000000000000000000000000000000000000000000004ToAL[O9\<VD`J:2d8Ye000000000000HWWc00000000@9SP0000
00000000e1^A00000000000000000000000000000000000000000000XLM400000000000000000000L:h\000000000000000000000000Q0Zj00000000@SoR0000
00000000H9Dg00000000HIZb0000000000000000A4H50cLP0000@lbD`ol6000000000000T;]m0000000000000000000000000000TF4WT0GQH9To0000@F\=0000
0000<F1g00000000000012SP\bh4000000000000000000000000000000000000000000000000000000000000000000000000000000000000TobN000000004\cZ
0000000000008LZj\TN^0000000000000000]41h00000000000000000000XXDN000048;B00000000DH3m@Zf^00000000XYkEHKAA`D\Be0f10000`g2i00000000
8?e]PE<M000000000000000000000000M6bh000000000000dCJ@000000000000000000000000000000000000@=bG000000008@Mo0000000000000000DAl60000
0000000000000000LSQl000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000HI@000000000
00000000@NCT000000000000T?<C\:a?000000000000l2EQ<ZJZ00000000000000000000DRWj@:^l0000000000000000000000000000\?a?0000000000000000
00000000000000000000d@\o00000000000000000000000000000000@8WNDEicTodK0000000000000000000000000000HO2K0000XA\9000000000000dE6_0000
0000\b3hh9CcE24B00000000000000000>[B00000000]6\300000000000000000000h4_200000000000000000000000000000000dIYT00000000000000000000
00004H^700000000000000000000000000000000lC9;00000000m7K700000000T1L6000000000000000000000000Y693XDiL00000000000000000000]2UN0000
000000000000000000000000000000000000000000000000000000000000ljI<8@2i<KlC000000000000X=RWXEfeHX@H000000000000000000000000<V9n0000
0000000000000000DJh;8iKT\l\k00000000dlO`0000\OWD00000000Lk]40000000000000000d6a1000000000000dT7L00000000`E7^0000Pk3H000000000000
00000000Xb=7=2@OT<fAD[GU00000000000000000000000000000000000000000000D>]a00000000000000000000\B>L0000d`Po000000000000000000000000
0000E4k000000000HGf912;[00000000]3DU00000000000000000000000000000000000000000000PZ_n\cU7000000000000000000000000000000000000LGKT
00000000000000000000Hj5:00008KdS0000000000000000LTdW00000000000000000000`C890000000000000000000000000000000000000000000051WO0000
0000000000000000@EZT000000000000000000000000@57k000000000000000053Gk000000000000000000004jkm000000000000000000000000000000000000
00000000dj\N0000000000000000dG]P0000000000000000000000000000000000000000000000000000HPG4DX7`000000000000Tg6]00000000000000000000
0000000003bO00000000000000008S1U0000dc`L00000000000000000000T;\I00000000<@ZM0000<lPG0000000000000000000000000000<R63000000000000
00000000\\7`00000000Dbf\000000000000000000000000i4<Em72k00000000000000000000000000000000hRk2@Za00000000000000000@EcR00000000hAWL
00000000XA:g00000000PJ=<000000000000000000008GeM000000008GnRhnTHDFW700000000000000000R?G0000000000000000000000000000000000000000
00000000HeDOPT\N<W3300000000`:_j000000000000@Ykk`LGN0000000000000000`h:K0Fc60000E4Xb0000000000000000000000000000PAJB0000@GCLE5Zb
H^MS00000000L]Tm00000000000000000000D:[d0000TW^6L[hod<0N0000000000000000HZ2[00000000000000004kPLi53N55LG16k654_]000000000000L?SZ
00000000hXfc0000hUR@0000000000000000000000000000000000000000000000000LJ[000000004?Zm00000000000000000000DYaM00000000000000000000
8B2o<B>700000000dMnADgLV0000hC]oXGA4D\QV0000000000000000lnQP0000PNDB00000000000000008>a]000000000000000000000000000000000000l0?:
00000000000000008C1G56ho000000000000M1ca0000000000000000000000000000P@;70000000000000000`BKB000000000000000000000000000000000000
000000000000]4D]00000000`1dEd7AK0000l9O80000000000000000P\2I0000000040k;0000ldG<000000000000DOQ1e53h00000000h]fV0000000000000000
000000000000000000000000<fBZ000000000000d=[BPRO>00000000000000000000000000000000000000000000000096ZY00000000d?bEP[52000000000000
m7@BT1;Y`I[1DXgR0000@E>9000000000000Xe=700000000000000000000000000004:F:hhRYldFL00000000000000000000@@:e@IJ?000000000000@5;1HIQ`
00000000lVTa00000\bb00000000=5jB0000PUCVU3:c000000000lafdmn3`4TL@=Q0PCDS`DHIH3]dXM610000X9;A00004XF50000000000000000<>STLO9S0000
000000000000DN:Q00000000Td0K00000000D3fL000000000000000000000000I1E5000000000l`d00000000000000000000L1gY`A`6Y2Lj0000000000000000
0000hJd`00000m\o0000lB1^0000000000000000\Qnbd0<X00000000000000000:HK<MLW000000000000@SQO0000<^V<0000000000000000000000000000Tob^
0000P8;g0000a3<P00000000000000000000000000004VlB00000000000000000000000000000000000000000000000000000000000000000000000000004O7H
0000LL`n00008F0M\^@W`ef?000000000000000000000000000000000000TIL4000081>h<f8K55Oe08N90000PkI>M24500000000000000000000000045990000
00000000000000000000HJF>hFTQ0000000000000000000000000000000000000000L\GT00000000000000000000000000000000000000000000000000000000
00000000H;8Q0000LoQ@LMm;H2`8`8g8000080h<00000000DH3:00000000000000000000DY6B000000004U0^0000000000000000000000000000000000000000
0000T0g1H5FGHLQ`0000000000000000000000000000000000000000000000000000000000000000000000000000T4F:00000000000000000000000000000000
00000000]5@<00000000000000000000000000000000000000000000000000004O74000000000000000000000000DKGk00000000000000000000\1EYh7ga0000
0000X8aZ0000000000000000LPaP0000000000000000000000000000000000000000TCGc000000000000PBnM000000000000000000008L2^00000000L2890000
00000000l_6^e4>Ti5k6000000000000000000000000DY`V00000000000000000000000000000000000000000000\=C]0000000000000000000000000000D550
hgNOE4]\0000TWnU00000000d@P0dccR0000\8j;000000000000\OmC00000000<Q@e0000000000000000000000000000000000000000<:PE0000000000000000
00000@fahY`nH]Ja]3dQQ5WM000000000000000000000000000000000000Y3`C000000000000<c7I000000000000L1AC`M<OPEQ_000000000000000000000000
0000000000000000000000000000000000008d8c0000000000000000HI7m00000000000000000000000000000000@KWVLWE:00000000HPJ000000000a64I0000
0000000000000000000000000000`3[L0000`\0l0000<liP0000000000000000000000000000000000000000000000000000000000000000\WgQX6[TXY4WT^m^
00000000hacbU4iX000000000000000043>04eGP0000HC[D000000000000P9Z@0000X8XD0000000000004:;m<JZ6I2mE<>T=Y4NM000000000000000000000000
00000000000083N>T:`Dhj;V00000000Q3QW0000X9B[\U2o00000000I4BYM3N?00000000000000000000000000000000Pa=j00000000000000000RMD00000000
00000000000000000000000000008e?S00000000<nd:\;3e00000000D@EN000000000000000000000000H20K000000008Ro1000000000000P2hRl=g[D>WF8Ij4
4Ol]00000000dVXI0000000000000000dV9:00000000000000000000000000004Q^Q000000000000000000000000000000000000000000000000TSlgld900000
00000000E2DU000000000000I0k700000000DOd7X5@U00000000000000000000LS1J000000000000000000000000`dME000000000000l1[\`3nMU5@20000THa8
0000<12M]2n;000000000000TcfV0000\BYVlL;c0000000000000000000000000000000000000000000000008I7@TZPN0000P=0Y000000000000000000000000
0000XhLc0UcH000000000000l=HY000000000000@O[m000000000000000000000000000000000000Th26@_OYhjA\dd4l8<MN00000000hIdL0000000000000000
d05?0000P>X800000000000000000000hAMnlEH[=2nU00000000000000000000`EIk000000000000d\H40000000000000R]I0000000000000000000000000000
00000000000000000000PGh90000h9fi000000000000000000000000e6N1h3En0000hJ\O0000D1GLX>YQ<H1gDOmjT4BD00000000000000000000000000000000
00000000000000000000000000000000T5Y?00000000hkBi000000004jJW0000H2Dd0000<JI100008>jW@VW;DiX>000000000000000000000000000000000000
00008FcD00000000d@9d0000000000000000000000000000dmKo0000000000000000923b00000000000000000000DZ_W0000000000000000X:To000000000000
0000000000000000`6\b\9ohH:K8\EIH`F0:hPl40b@J8hVW0000@I<50000000000000000h@RV0000000000000000@gcT00000000000000000000000000000000
0000XJN[000000000000000000000000000000000000d8^cP;e78aKo00000000lPj8LW5DlWBF00000000000000000000Ld=iTAVJ0000000000000000d;\Vi2[b
0000e5:7000000000000L3Gh000000000000`D<dXK_^hL9fLX550000000000004BG?000000000000000000000000PPWOD\ULhj\900000000000000000000dI56
a7RZ00000000000000000000000000000000@\_Q0000000000000000<gJ`0000000000000000000046;=0B_d0000000000000000dY5H00000000000000000000
00000000000000000000m10L00000000000000008Mo^00000000Y6Vg8kdc00000R@]A4^?h?3;0000000000000000000000000000\Df1<V5f0000000000000000
00000000`J@b0000000000008QiD0000000086PW`KK:M5Ia@;ee00000000000000000000000000000000d>V[0000000000000000000000000000HY:D00000000
I3S10000000000000000000000000000000000000000000000000000D9hQ0000000000000000000000000000000000000000000000000000<KlRlL@_0000<=ka
00000000000000000000000000000000HlH5000000008D0n00000000dLBN0000000000000000000000000000000000000000L`Xc00000000XRg7000000004G<E
000000000000e43R00000000000000000000000000000000PXGMd`gX`oB60T29000000000000l@@Z`SF4Lm=d<;Bl0000000000000000000000000000HJ]>0000
0000000000000000000000008SfjDMSd0000`]:W0000000000000000000000000000`VoS00000000000000000000000000000000h5I5000000000000LAOI0000
000000000000`T?fY49l00000000000000000000000000000000d7@c0000T:LY0000T@Z>00000000H<jN00000000000000000000000000000000000000000000
DGY600000000000000000000000000000000000000000000000000000000000000000000DGQ600000000000000000000h1U\0000000000000000PeO00000\l0f
000000000000000000000000`XLe8CgB000000000000dD?j0000lQ=J0000DXFf00000000000000000000Dm`bHBRJdme?00000000000000000000000000000000
0000e35V00000000000000000000DRlk000000000000@^<<0000T9G70000000000000000d>f600000000lIhE000000000000\`b1DDA90000Pj[>\[N<0000T5gJ
dR45000000000000@Ij@XX;XX^n1dBa[A5eo000000000000000000000000Pa;m00000000000000008AdB000000000000Dh3384DkXM@K`:L>4]MllbBF00000000
0000000000000000000000000000000000000000hJaF0000000000000000000000000000@:g[LA`I00000000000000000000Q2ge00000000000000000000]2>R
X573TQ_f0000X0:L000000000000000000000000hHY60000T4Sf<3j\00000000000000000000TPH`000000000000PJ^Ql`_=0g92000000000000Q7]_00000000
000000000n[@lIHP0R@f0000000000000000@PiW00000000TYm8Ha5^000000000000000000000000M4U]00000000000000000000000000000000000000000000
P989000000000000000000000000<30D0000000000000000000000000000000000000000Pl=C0000@95L000000000000h?YCQ4F>\K5f0000000057QZ00000000
0000la5D<dC<a6ff00004S6500000000000000000000e3;fD:?0000000000000dMa8L\>DH3A10000000000000000`MB:lN9E0000`lfT0000TNDS@USbXAFn0000
000000000000000000000000000000000000000000000000\oCS00008[BO@hP1lW9C00000000000000000000DDIP000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@]d@00000000000000000000TKC^000000000000]6\C00000000h6i2T\2;Th;e00000000XGec
0000000000000000000000000000l]ff`=01000000000000000000000000000000000000lcI4000000000000000000000000i2a@\1=M4Ch40000@\^E00000000
00000000`4Pb000000000000H:=Q16fS0000000000000000000000000000P]kT000000000000000000004PJUL3000000`eL00000A76W00000000@:fLHD5N4k5_
Pk\;0000101`0000000000000000000000000000000000000000HfaV4X4KToZ@95?H000000000000000045Um000000000000000000008<Jc000000008QRY\0Xn
`l1c00000000000000000000hI3?000000000Kg60000l\C00000X<?Od4Cd145o``=c000000000000dKfH0000TVVb00000000000000000000000000008Og[0000
00000000`YVS00000000\eHJA3C6000000000000000000000000E4nE00000000000000004f4E0000P4>[0000<oL=000000008oAA000000000000000000000000
PQd70000000052@\Q5I:000000000000<mcl00000000l2:M000000000000000000000000Hj7;h_IKDmM9000000008Vl]LYP?000000000000hI<P000000000000
0000T7<bhJ^?0000000000000000000000000000DCHo000080N4@38P0000<Qie00000000d<HlD>V=00000000h59]LBDd0000000000000000`ejC00000000P>1R
00000000000000000000000000000L;:0000000000000000000000000000000000000000000000000000000000000000h<SV4FhR000000000000H0`a00000000
0000000000000000h`=Ti2CH00000000000041F^00000000H^G5<K<9a7Q0A7Rj000000000000000000000000000000000000<Db9000000000000TUc_00000000
00000000000000000000000000008BQSHLhe0000000000000000Lc=50000DI\c000000000000000000000000@Rm=57T[4LMb0000000000000000lAXWH=?BlJ2L
0000000000000000000000000000000000000000000000000000000000008NL7000000000000000000000000000000000000DMAmdU<400000000000000000000
d:d`00000000000000000000d\B_TkH000000000HMEh`V:I000000000000XC?OXE8I0000XGNYHF]c82bNl2BgTjUk000000000000000000000000000000000000
0000000056M:00000000000000004UEZ0000000000000000000000000000H3NK00000000000000000000000012<8DY`J`0Z=Xf9ghDi>4AWmDDhMhg6hdm0A0000
00000000000000000000000000000000`8Jc000000008HLf00000000000000000000000000000000000000000000lICPLCkf0000000000000000000000000000
000000000000\iY;0000000000000000DkAP`^0?Xb_\@kcZ000000000000PGaF0000000000000000000000000000000000000000DX^N000000000000hbdCX9\0
h?>kPm>:A7Ni<d^<000000008BYd0000000000000000000000000000U4Dm00000W0d00000000000000000000D<4K000000000000000000000000000090?30000
00000000000000000000P;0e0000\J<N00000000000000000000000000000000000000000000DQJ>00000000000000000000DWX5000000000000D4X500000000
000000000000he`Bd8^ne7E:0000h]\j0000000000000Tc:0000456M\MiE\n0900000000`:bo53NL000000000000LNWl0000000000000000i1Zk@73`00000000
000000000000000000000000hPR646ek00000000@HiS0000l:e58DDc000000000000000000000000\T^e00000000hG_4000000000000000000000000000080M]
000000000000ljm^00000000000040M=0000l1E>0000000000000000D[?Q000000000000000000000000000000000000000000000000Y6lI0000000000000000
000000000000M4lh000000000000lgoPPgT`\37Il3e80R@T0o68U0Dl0000LHCB0ilF0000000000000000P]U:\k^600000000000000000000e4R10000`NEe0000
0000`Hf=00000000HCC20000000000000000000000000000doIn0000000000000000DRSD0000TC27000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\N<Z0000H3A@0000@08i00000000000000000000
00000000hLS60000000000000000TJdR00000000000000000000a5E8d<`YdBK0U7OV00000000X@^50000\1M2lKIg00000000000000000000e2<_00000000Pg@0
l0=d00000000<?Hj0000TH6f\k;lXH7Y`BJB00000000000000000000000000000000000000000000<PmCP[QD@kn[\VN600000000TGkN00000000HO0^LYil0000
0000dF=h000000000000000000000000000000000000\41`00000000000000004PY?00000000000000000000000000000000<=<T000000000000000000000000
\lZP000000000000000000000000421\000000000000P^_hPG7@000000000000000000000000000000000000000000000000T;9c0000@R[M00000000L8bPDRlG
000000000000000000000000D]\;0000000000000000000000000000e2jZ000000000000000000000000lhMG000000000000000000000000000000000000@h:d
00000000XDOa0000000000000000000000000000000000000000djGn0AiB<4[Y000000000000000000000000hMD=00000000000000000000000000000000dL:j
00004V2D]5H30000Q2FLHMFb0000000000000000XFdQ81jI00000000TZh=<aMjm0iSA5180000000000000000L<\>PJbedT0TXnYB`H6200000000000000000000
000000000000000000000000000000000000`0mMPQ4d0000hY?O0000000000000000000000000000PUOA0000Y6PVTGDl00000000licP00000000000000000000
0000000083MdX:b\00000000000000000000`OKW0000@:l]00000000TAa@160E8GIWXKkhlQ9:00000000000095:^`T08Xf7M000040MF00000000000000000000
LEQn000000000000000000000000000000000000000000000000000000000000000000000000000000000000@31<0000X7X>H]T;8\nG\^8b@S9P000000000000
Xd7[HG3l00000000]2APA27j0000PoVBT2[Z000000000000\LUP00000000000000000000lMMQ0000`;Mf00000000H7c1l;AG8Z4_000000000000HbR>00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h8aj\P_3`0j:
`CNQ0000P\68000000000000`T120000000000004kAg0000I6od0000000000000000000000000000d=N]hZ=Y0000000000000000000000000000000000000000
0000haLY0000000086mK<CZg0000000000000000000000000000@Ib@lJRiT\1NLm[Ha4nRPC_=00000000000000000000D4BS8W?g`nJV8Vjb0000000000000000
000000000000dMBHU4XE00000000000000000000DcHV00000000000000000000000000000000000000000000H8U80000DYYM000000000000000000000000T:Ek
`\`90000000000000000000000000000000000000000da[Q00008@5R00000000@ETl`M>i\G^Z0000\6<gd5GJ85eOHXD20000lWL=00000000@I=?lN[c00000000
h6\:000000000000hVCWU6WA00000000<1Lh000000000000000000004WNK000000000000000000000000000000000000000000000000XB00XQFl00000000PBEB
000000000000@5SEXhhH0000000000000000@XId0000000000000000L=\J0000000000000000`_X?00000000XNB200000000000000000000000000000000dWgF
000000000000000000000000<KladeRJ0000000000000000LK[[4GS?@54:0000U1Yl000000000000`nGK0000X9B8`T0F000000000000XHDB00000000l7NN\G3^
i6D60000000000000000000000000000PFCM00000000000000000000T\TJ0000TR6a0000P1BB0000000000000000000000000000l8gBLchWH5e]000000000000
0000000000000000000000000000000000000000TG[6H\L^L\5X00000000000000000000m1n<0000U7TQ83N10000000000000000000000000000000000000000
000000000000P9lJ0000l_GlPU_UdY];=5?U000000000000HhJU00000000000000000000P_of00000000DMjc0000PNom00000000d8Ko00000000000000000000
HGSZQ0fD0000000000000000000000000000`FV9@Q0ZDUUC00008Sd[0000=2U4@WTB00000000000000000000deVn0000000000000000P]TS000000000000D=\=
`?Yo<DCF00000000@]L_LO9f`_nOTk@A00000000dkf100000000000000000000]4T9000000000000000000000000000000000000000000000000000000000000
00000000PlB700000000H`?X00000000000000000000I6`J0000<gQ[`UAHlWZN000000000000000000008M2OH[TW0000h\dW@VQ;000000000000000000000000
0000D=J80000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d_\G000000000^fk00000000DYYA0000
00000000hT7B00000000000000000000000000000000h0GFX7W^00000000000000000000000000000000000000000000000000000000P^:_Di_i0000d6=F]39U
00008M;f0000000000008MKVLVe80000\LY;0000000000000000000000000000000000000000P6;K=2ZB0000`UNl0000@CZI0000000000000000000000000000
00000000000000000000DOm2lRG20000000000000000000000000000HYYY0000000000000000lAIOTVB100000000000000000000\>9d00000000=6LF00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@:i100000000T`CJ0000
0000\<_dTnBF00000000000000000000LDl<000000000000LYRQ00000000@0I500000000000000000000000000000000`P=18LCj\]GW57EP0000<?mj00000000
00000000e4`6000000000000000000000000H44UT:gd8=VS00000000000000000000000000000000\:7A@=bT00000000000000000000@AmE0000000000000000
`41T@ihG00000000000000000000000000000000@7jMHOhN000000000000<^VW000000000000PCDce5_Q0000<j=\00000000000000000000000000000000\jEE
0000000000000000000000000000000000000000D:2Z@^Cb000000000000XIF`HZca0m6m0000X7IWdTOT\YAed5ZF0000000000000000000000000000@J`K0000
00000000000000000000000000000000000000000000000000000000000000000000XJGo0000000000000000000000000WPn0000000000000000000000000000
0000XAO700004A9;DLj<Q6<\00000000d\\oHGbG0000000000000000000000000000000000000000000000000000M2daXAKd0000000000000000000000000000
00000000000000000000h>TKPi5G000000000000la2\000000000000000000000000P<]m00000000I1P=000000000000000000000LX`00000000000000000000
00000000i5[\000000000000U1iG0000000000000000DPFW000000000000000000000000h<1X0000T18o00000000000000008YU@00000000hk9e000000000000
0000000000000T:O000009WKa7XQhGNk0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\TQi0000
@iUf0000000000000000000000000000XK^m<0eh0jEe0000LNKe000000000000000000000000d5_i00000000000000000000M0F]m3^200000000000000000fX:
000000000000\?Bc000000000000000000000000000000000000000000000000@6o;X@<b00000000`_KK0000000000000000PI_X0000Xmo?0000000000000000
0000PNH[00000000000000000000L_3D@Q@V000000000<PN000000000000d8`I0000DT?8<QJ]0000T@J2`9a3LVWi000000000000000000000000000000000000
000000000000\FBY0000TY8_0000PVaL0000@5bjT8in<D200000000000000000000000000000X[VS000000000000LAjT000000000000hMRN000000008QTZ0000
h9VG000000000000000000000000PO_T0000000093iO000000000000000000000000000000000000000000000000HVF_ho^Z\DNL000000000000000000000000
00000000HNM\000000000000000000000000@UXYPBni000000000000000000000000000000000000\D\i@go20000000000000000000000000000000000000000
000000000000DV46T4T\@l190000XLG`000000000000a4@U88kI17DJ0000lZ;H0000000000000000lRja000000000000000000000000000092^>000000000000
0000000000000000000000000000000000000000000000008OaE0000000000000000LIDj000000000000000000000000000000000000`EFP`NWL000000000000
000000000000A4KH00000000<[]>000000000000000000000000000000000000le2U00000000000000000000000000000000T5RR0000000000000000<QlODlN:
000000000000<o7e000000004mnYd>E@l<VS00000000<CA]0000000000000000@SSO00000000`GZ:000000000000000000000000000000000000Lhh3<CLJ0000
8ZBN000000000000TTXE00000G3C0000LS1?00000000000000000000000000000000000000000000L0?o<HZR<B>\<c8T000000000000\;F712Un000000000000
000000000000`0k[000000000000H\Y^000000000000`@MP@DL20000000000000000000000000000m2BN00000000000000000000000000000000000000000000
00000000d?B:lMCn000000000000000000000000h7:a0000df6NL;4k00000000000000000000\`Ko8@OL00000000djJB00000000@4O0<0Y?0000000000000000
000000000000000000000000000000000000Hjhl0000000000000000000000000000000000000000`^EN0000000000000000dG>N000000000000000000000000
00000000000000000000@3Qb`WYY000000000000`fcU000000000000000000000000000000000^7f000000000000000000008j<V000000000000000000000000
0000@58E0000000000000000TDKY00000000000000000000\Xb\0000000000000000000000000000HK>6000000000000000000000000TVKSP=dIXhj]\o8J0000
I0ff8ckh00000000L\HR@aF:0000TAh_00000000000000000000000000004WNX00000000000000000000000000000000000000000000000000000000h@F`0000
0000l@c<0000TQlj00000000000000000000000000000000000000000000L?^:000000000000000000000000000000000000000000000000000000000000XYf5
0000XYZ1000000000000P`c80000l<8C@hD0000000000000000000000000XHnf00000000U3TH0000\@F<0000000000000000000000000Uih0000000000000000
000000000000TGDE00000000000000000000d`I<XW:0=2l[`00100000000000000000000\`>6Xd?94m9;P=4e0000000000000000000000000000TGK7@38AXG5f
0000000000000000000000000000H?5Q00000000<Z4J0000000000000000T?KI`;EW00000000I07D0000000000000000000000000000000000000000]05g0000
000000000000@EPY<Eg50000000000000000000000000000000000000000000000000000000000000000T5;:<bEf<SG<00000000000000000000000000000000
Y50E0000XFGW00000000000000000000000000000000\mMl0000000097Uk47:Kh8cEHSE9000000000000000000000000Dkn70000<9SjPIla0000000000000000
0000000000000PJDPHcJLllDa3KW\Wb200000000hm[9000000000000PQ9j\DAc000000000000000000000000000000000000000000000000PMOP000000000000
0000000000000000000000004<5e0000000000000000XX5gh5^R0000000000000000000000000000000000000000000000000000000000000000@Y<?0000TJ1c
TmD10000Dc3K0000000000000000PY2<0000000051e\\cE\0000I5=d0000\@fD00000000000000000000000000000000000000000000LP4c4YDi00000000<F8A
00000000000057D`0000000000000000dNaT00004\RF0000000000000000P^]R000000000000\?6@0000000000000000000000000000hfZn0000000000000000
00000000000000000000000000000000hRMZ0000000000000000L3E`0000000000000000000000000000000000000000TD:W00000000000000000000DSU@loHP
00000000\nCF00000000000000000000000000000000000000000000@SOU0000E1VF00000000dGm5<P80le6V000000000000000000000000hA_B000000000000
00000000000000000`2ePh7U\Lbo`Uam00000000D06>PNdS0000de\^@Dki0000000000000000P_iR00000000PWUE00000000@Fini74G0000`K=M000000000000
000000000000XUDk0000P[0P0000dD3[@Q<O000000000000`kag`]KVlX<:000000004WF<a2aM0000000000000000000000000000\Wk>00000000dJkf00000000
00000000000000000000000000000000a54OlPolX3@bdnHF00000000000000000000<4E6H<]c000000000000DS=N00000000d4^aLlW654e_000000000000<6WC
L9^3@FTH`[[6X\=k0000000000000000000000000000000000000000000000000000U1Fa0000`iBl00000000LNS=00000000000000000000T1dcl2dh\]PQL>QR
549<00000000000000000000000000000000000000000BF9@K<W0000000000000000T7HRl>Ai42Lh4e]hl`e3000000000000000000000000000000000000\VNi
0000d2C70000`?SJ\V^G0000\\IMP]T`000000000000000000000000000000000000000000000000A0:D0000000000000>5100000000a3f^0K^?000000000000
000000000000TY8P00000000HC140000000000000000L;R600000000P0QL00000000Tgo;00008Q5Ylb0f0000l4Fk000000000000000000000000000000004RE1
000000004em?0000hDQ3Xllj00000000000000000000000000000000dA@M000000000000`HTKDLKf00000000000000000000000000000LRY0000XSQ28[E7XY64
0000000000000=j=0000000001[60000000000000000000000000000HDHh000000000000XPfedQka00000000000000000000000046S=00000000000000000000
000000004ENB00000000@OnO]5b300000000000000000000000094QJ0000@;5j0000@bL=0000L9X100000000000000000000000000000000Pc]\000000000000
<3DH00000000D?a10000000000000000000000000000hkhf0000000000000000000000000000000000000000\SI:0000000000004J?900000000000000000000
00000000000000000000000000000000XA5f0000XGJ70000P:U@0000000000000000@>EjDRlY0000000000000000000000000000000000000000<g\SI5`H0000
00000000@5R;05oD0000000000000000000000000000@aFk0000000000000000000000000000000000000000000000000000000000000000i5kV000000000000
TT<m0000\>l[000000000000P8[i00000000000000000000000000000000000000000000000000000000=631000000000000HV`l000000000000D1Z000000000
00000000000000000000\U:\0000A2Ne00000000000000000000\Wk4@iMA00000000XKXZ0000000000000000000000000000000000000000h22Q000000000000
000000000000`9`40000lJN;00000000000000000000l_HZ00000000000000000000\Ue>0000`Sal0000000000000000\9oH0000`=]mH7TG00000000`Sf?hTNo
e4Pa00000000l4IC0000000000000000000000000000dA5H000000000000\5P3000000000000000000000000H2lm0000000000000000000000000000h;OS0000
l;fF000000000000000000000000a5=W000000000000l53k0000000000000000TeK?000000000000000000000000000000000000000000000000P@Q<00000000
000000000000`_nl0000PnVU0000hEo900000000000000000000`ica000000000000\[gM000000004jB]0000000000000000000000000000000000000000HM^J
\U^:000000000000e2e>XQf7dRY[<E8a0000000000000000000000000000PPg400000000000000000000\DAn<==FHBFIT;hm\CLn000000000000H7M_00000000
00000000P=gl000000000000d6N500000000d6DB=6WN000000000000000000000000\``>000000008Ll?00000000000000000000000000000000000000000000
<inZ000000000000\L>;000000004MmNE2=20000000000000000U3d>00000000000000000000000000000000000000000000]1hn000000000000000000000000
00000000<@][hkd484`R<F7=<lYL00000000000000000000000000000000HY`b0000he[<0<H^0000000000000000X0XP\[_R00000000000000000000D;^?L<ZX
000000000000000000000000D5Y^8OE_00000000000000008Ela0000000000000000000000000c2D000000000000000000000000000000008J440000HGXfQ1>P
00000000000000000000000000000000000000004d:XleMe@]0?000000000000\>Mo0000000000000000@5GW0000000000000000<1NiDLVdX@Eg\T;E00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@0bd0000000000000000H^Z40000X2DG
8c11XIX[93lP00004lBW0000hmTO0000000000000000`U5Y0000i4D=PcjV00000000000000000000000000000000D8?a0000T@lQ\Uj=lVRl00000000a45b0000
00000000000000000000@n:]0000dHDe00000000DAdd000000000000X?H>00000000000000000000000000000000`8ZR0Y1V00000000000000000000`Do00000
0000000000000000000000000Zmf0<hB00000000ljX@00000000000000000000d4;[0000`L[8\jZ`4mJR0000`mE_0000lQN`000000000000d[_6000000000000
0000lE_\00000000000057IK0000Pd3XHW_n0000TJ<jl::D0000000000000000d:gQ0eQ;@[_I8<c_4?O`XACh000000000000000000004mbY0000000000000000
00000000000000000000TgdP`hS[PHCQ00000000XYlQ000000000000U1B[000000004^Jg000000000000000000008eR[XjB0000000000000TAgb000000000000
dCKI00000Y<oPEH8dGJP@MM_<WW>@W2b000000000000`XEA0000000000000000000000000000000000008Ff800000000000000000000dHYT0000000000000000
\H@Z000000008NC700000000000000000000LNg4Tceg000048Xm0000L8JD0000000000000000000000000000H5M@0000000000000000000000000000@\?=0000
<i<N0000d9QP0000`]nN000091l50000000000000000000000000000000000004S_oPV`JLX0G0000hT6200000000000000000000000000000000000000000000
00000000`lHU00000000dN\cT6420000000000000000\1kmQ4deE5_A000000000000P5So0C]O0000DHUD0000000000000000000000000000@8mS0000`7Wn0000
000000000000000000000000XUV[00000000000000000000000000000000TY;l00000000000000000000hD0LQ1cNDB?Z<f0N00000000\hFJd;<D000000000000
000000000000HF:20000dVPKDkWf000000000000000000000000HEkh00008J3g000000000000000000000000HIhcTL1SPh=M000000000000000000000000h;I`
4W1300000000`Jh]000000000000000000000000T_1M0000l27U0000000000000000000000000000L99D00000000m2lD000000000000h6LR00000000XD?Q0000
D@=<000000000000000000000000000000000000000009D200000000000000000000000000000000d1CYTO]70000000000000000hBUi00000000000000000000
00000000000000000?PA0000000000000000000000000000000000000000T;dC00000000@S9`dZ7\P4>J4OT\`nFl00000VK>00000000T;B?XHm:I3A20000HY_@
lLNgE3d^00000000000083FH00000000000000000000000000000000Xd=CD@G9d2`W0000@N0=00000000HHVAX?<Q0000LP>\0000X`SK000000000000HHXU0000
0000LU0200000000000000000000000000000000Pimc00000000@7eV00000000hcFU000000000000000000000000000000000000000000000000`3<[00000000
00000000@GLMTRLcTdLj4khQ000000000000000000000000000000000000000000000000000000000000000000000000000000000000H0ac0YSa000000000000
0000000000000000000000000000dR3c0000000000004^D]m4_C0000XHoLXSc40000d@S^LAm3LL`^\N8[00000000@ZC\0000000000000000LSE\000000000000
00000000000000000000\SHT00000000`XJ=000000000000000000000000DOo[lDn_00000000PHKc\`Vf@;=500000000\_N_00000000TIkGh9dR000000000000
000000000C7^55=1d4IYPjnj00000000000000000000000000000000XM<B000000000000P>7oHKXi000000000000d8NJ0000]5>^000000000000000000000000
00000000`1eB00000000PIcX000000000000`m40d9^c00000000000000000000D1?c0000TcW5E2hb000000000000PN24000000000000000000000000TSS]0000
0000000000000000000000000000000000000000`9`T00000000PnO?000000000000E04O0000l5Xf0000000000000000000000000000000000000000PG@B0000
00000000m48l000000000000hW1N000000000000<J:`00000000000000000000H>@M00000000`6P<0000000000000000000000000000@n1M0000\IYF00000000
000000000000000000000000PHR^0000X??h0000000000000000l[T000000000Xgjf000000000000\_e6000000000000000000008dTI00000>N900000000\Sgl
lI8<0000000000000000000000000000`8>V00000000000000000000000000000000X10T00000000L0>l@@FPdYc>00000000h8Da@D^R0000000000000000l9RZ
0@;JdT360000000000000000000000000000HHX00000\XXZ000000000000LT=I000000000000000000000000Hk`g000000000000000000000000TL4i16Q@0000
0000000000000000000000000000l<Ic0000000000000000000000000000000000000000000000000000XEO;laGm0000000000000000H3agT_Xea6MD00000000
<C3\XW[I00000000000000000000000000000000000000000000`VoA000000000000ln2T0000000000000000D8[O00000000L?P^000000000000000000000000
000000000000LID4<BF^0000]3hA0000000000000000000000000000000000000000daU?0000000000000000000056ZO@ZJQ0000lWkm000000000000LZXa0000
0000000000000000LT[C00000000@S9@000000000000000000000000000000000000000000000000000000000000000000004BEPlC`E00000000000000000000
00000000PQ]Z00000000PZaKlZFZXSlW000000000000\LMC\i^[000000000000000000000000000000000000000000000000Y3hU000095DA00004jHm@n=V0000
0000000000000000000000000000000000004HITTEjA000000000000000000000000DC;UU2k700000000d9iW05UIXMHH00000000@>BW000000000000=3mnTQMT
0000000000000000l96C0000TgOO0000HSCj0000000000000000000000000000000000000000000000000000L2O?hI=000000000HDI<000000000000@CZ>0000
POK800000000000000000000000000000000000000000000000000000000D9Fb0000000000000000000000000000`GPZ\F6f000000000000000000000000l9lj
00000000\6D_00000000X=P_0000000000000000000000000000l\CKl[=j0000000000000000m6I000000000000000000000H>b4000000000000000000000000
m5dk0000000000000000000000000000000000000000000000000000TjGJ00000000000000000000lU4g00000000hi1OTXIZ0000000000000000E6>30000<oc:
0000000000004CPj<<JFl7:k<T=i=2Aj0000000000000000000000000000000000000000lRP]0000`J\]0000DDdF0000HCIM0000000000000000000000000000
00000000000000000000U5\6000000000000D@UVd;=G000000000000000000000000lUhH00000000\e_80000@@Zn000000000000<M1\00000000000000000000
00000000dG0h0000<`aCTS?I00004>4Q0000hM]00000000000000000000000000000000000008S@D0000000000000000000000000PjF00000000000000000000
00008j^J0000000000000000000000000000000000000000da53P81\00000000hYLL0000000000000000\h`o0000000000000000000000000000P<GR@EEM0000
hfJUP`HH000000000000lWo\00000000000000000000HQ`F00000000D<Oc000000000000000000000000\40500000000`CoZ0000000000000000000000000000
000000000000d7\E00000000<86^0000Hh5h\k1b0000000000000000`H?o4lOQPZ>^0000000000000000000000000000000000000000LJ[60000000000000000
0000i6XN000000000000000000000000H]0IdDGE000000000000000000008Eam<eKP00000000<^GV0000000000000000T06P00000000000000000000dX[ZTlVJ
00000000000000000000X<`h4k`M000000000000000000000000@9[900000000175d0000hJVK0000000000000000D80I00000000000000000000LNbZ0000HC;k
0000hARf00000000000000000000000000000000000000000JM_00000000000000000000000000000000<?XG0000000000000000000000000000dfd30000Hhi]
0000<Y]l00000000=2obPo@e00000000000000000000TEPK0000LPQ@l7i1TGikLk]gQ3M5ThTU000000000000DK0<00000000000000000000`=8H000000000000
0000000000000000000000000000XMVQ000000000000000000000000lH\<00000000TAnDhJ>=000000000000M1dm<Y:4lH;R000000000000e38BdAQVX5Kha5<d
0000i6Fi0000000000000000`O5L0000m5[i0000P83hDOE80000000000000000000000000000Y5X700000000000000000000000000000000000000000000hLSk
0000<P4E000000000000\1>=00000000`i\[00000000TXJZ000000004NiD000000000000LjcUXASd00000000000000000000000000000000000000000000lV_9
0000000000000000000000000000000000000000000000000000X]D_`^R><54I000000000000000000000000000000000000000000000000000000000000XL0\
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D5KM000000000000T6HFLNMoLSZh0000HWXA`kS80000
0000000000000000XYeh000000000000000000000000h3Ce00000000000000000000LG;DP@<:0000l3F8000000000000Pg@n\A@j4QE]@]Fil]gQ000000000000
00000000000000004\QLPigC000000004:E[0000HKi10000000000000000HEM3000000000000X=b;0000000000000000000000000000dZgn000000000000hR1l
000000000000000000000000000000000000000001lW00000000@W>e00000000\?LRm2\c0000000000000000XLf1000000000000000000000000hD8OXPI10000
X7=4`H?c00004<4:0000000000000000`mOCT@gI0000000000000000000000000000000000000000H23F0000000000000000000000000000LM<]XTkML6Ko0000
00000000E7[i0000000000000000LR8i000000000000dRUD00000F320000000000000000X]>_000000000000000000000000\ZVk000000000000\7<000000000
I27C0000XEGb00000000i66Q0000000000000000000000000000000000000000@@?\@iNR\Mh0000000000000000000000000P;6L000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\IWSlKacHOdR00000000lHPY
000000000000h<Gh`Z3Y000000000000000000000000000000000000000000004:<Xl[oIE4P;00000000Hh1c00000000000000000000000000000000df690000
0000000000000000000000000000000000000000000000000TAg00000000000000000000H:9lTeiI<n_c0000000000000000000000000000000000000000H0>P
00000000\L9Wl[TDhhCP00000000000000000000@jY\DK`O000000000000000000000000h;jH000000000000000000000000Q4ie000000004\YgT;:400000000
000000000000000000000000HYnT0000000000008mkQ0000000000000cNL0000000000000000LLK@\\;G000000000000000000000000<QgW00000000dR8S49?2
00000000\]SF000000000000d_0P0000000000000000000000000000000000000000@6Xa8:1]`OAA0EGV\\lI0000hMl]00000000000000000000000000000000
0000000000000000000000000000l:I28jdj00000000dlG50000000000000000L[\C000000000000T28j4K@O00000[Ji000000000000T;dfX^JX0000Hg_80000
00000000000000000000000000000UjL00000000000000000000@iSZ000000000000PmGM0000X:UR0000000000000000000097Vj00000000PDF<l_GY00000000
000000000000\UdO0000TlMG00008Nn_0000\ZWa000000000000000000000000e0=@000000000000000000000000000000000000hadX0000TXjFU1JA`\fN0000
000000000000m3gn000000000000LEHPD\dA0000HFdE000000000000000000000000000000000000000000000000000042GSh4<@hPDoH`U30000000000000000
@Zl=00000000000000000000000000000000dR@Jl39Z8D5X000000000000000000000000dN5b0000\M;F<Bd0000000000000000000000;@[8FW[PG:;00000000
0000000000000000hSW_LG140000D0b8\8B54=?aD7VJHSdDDn1khF8K00000000d0Q5hPAU<Pnk0000000000000000000000000000HleM0000HD<J000000000000
0000PPgA0000000000000000000000000000Pa1;<UeY@Dc=4KkS0000000000004>5a00000000LIcK000000000000000000000000000000000000000000000000
00000000000000008SFYHRinDf8f00000000TU<R000041bC000000000000000000000000000000000000000000000000000000000000De<M0000`?HM00000000
lC@P0o8d<OYM000000000000TO0L000000000000000000000000I26Y00000000000000000000@gVQ0000\<AN4GZG@_d10000528:0000hlS400000000`l?j0000
00000000000000000000D;9U0GV28S=A0000X7K80hGW00000000000000000000@BW@hJSF000000000000000000000000000000000000000000000000dK9a0000
000000000000000000000000000000008g6H0000000000000000000000000000000000000000000000000000Ho230000000041BV0000LeD20000000000000000
\W<30000000000000000000000000000HR?Sm7U[00000000d7C4000017bf4RJTi4mB00000000e6^D0000000000000000\GQ`0EXK@cY^00000000X10E0000d74F
HCV`00000000hK\58W<j00000000000000000000\0?M0000d?`\X4Wj0@;V00000000000000000000000000000000000000000000d_>300000000000000000000
00000000000000000000000000004?5n00000000`dN@00000000TkXn000000000000000000000000PjMC0000T[ZA00000000000000000000P8Mb000087@M0000
PV?i000000000000hmIl000000008V]k0000\GM20000000000000000h^B[00000000\1iSd8Z^8M0V94eR0000000000000000H5`b0000DG0Q0000000000000000
0000H;NXD8g\0000M2T@DdX900000000PK;k00000000D<];0000000000000000`SD:00000000\Nlj0000000000000000<IUA0FKfde?000000000000000000000
\XMX000000000000@Z_BXG7Z0000`H@;T=cO00000000i3J=00000000000000000000Q2:k4CTb0000TbXL000000000000000000000000000000000000P16nTTCO
8[]d`\I]=2`B15Ql0000]41A000000000000000000000000000000000000lLZO0000\N7C00000000000000000000000000008<S?DM;V0000000000000000L0X]
00000000dfen4kCMe65J000000000000d5[_0000@15e00000000000000000000@aY[0000000000000000000000000000`F8X0000000000004T5IDC;`\HORXQPZ
0000\l`Fd^aN00000000DAZ\LgUL4Tk8D7Vk000000000000000080TFD=]U00000000000000000000000000000000000000000000A6YL0000000000000000@AH]
0000hC57P2OP0000T8n?0000000000000000000000000000H\oO00000000000000004ba3P4R:0000lNIQ0000000000000000000000000000h[Yn000000000000
0000P1PQ00000000000000000000PYj`8nDb00000000000000000000D8mDh?6`00000000000000000000i0>500000000000000000000000000000000d>_0\Lin
00000000DPVC00000000000000000000000000000000@5@400000000000000000000000000000000000000000000d=dbdRTI000000000000000000000HIfT\O[
0000000000000000000000000000000000000000000000000000lI5g0000000000000000TgR[00000000@gB700000000h88F0000000000000000l6n300000000
0000000000000000dR8G000051?BHNlZ@kJ2000000000000000000000000000000000000T>0W000000000000T@iF00000Vj3PW=h0P=>8G?<0000000000000000
`TL:0000000000000000TWP90000]2B[000000000000<2]80000000000000000dUH<000000000000000000004UHoXm6B0@<o0000000000000000`U?kLkT00000
000000000000000000000000<RZ?T8h40000TLWL00000000Q6@><d;5000000000000TFl>lLL5HZ=d0Fnd000000000000h7<J00004`OU0000h5Vf\COCTUkQ\mc;
96XoTGBT0HSL000000000000TiOW00000000\`m^0000000000000000lI[ale]147CBM1WD000000000000D8gS0000000000000000XnUf00000000000000000000
000000000000000000000000000000000000`Phn000000000000X9=Q00000000000000000000lBMlHX=i00000000@Z^`Pi4S0000000000000000000000000000
00000000Q6?^00000000000000000000000000000000000000000000Xc9D000000000000hWDC000000000000Q6?kd3:60Jc60000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DA^EL<\\PZjV0Uo9H^<Z00000000d7^MT]Z8DLfK0000h<_Y00000000000000000000DnU=
dJAa0000000000000000000080LH00000000000000000000H8I?000000000000000084@I0jIM`H=10000000000000000d5c^\FonLESW<HYC`Fj]DI=MhR7N0000
00000000000000008<5U00000000000000000000<<Fa000000000000000000000000000000000000000000000000000000000000Q5`U<5ho0000000000000000
PeEhlDmO0000<Id?4Jo600000000L1ah00000000PgKD00000000000000000000i63K0000000000000AdTlhWc0000000093enl4V]@ePU00000000000000000000
<O494]oC00000000D:\hh]mBM3Ni0000lCV2145B0000000000000000000000000000000000000000000000000000000000000000000000000000000000008@]K
0000000000008;Sc000000000000000000000000000000000000000000000000000000000000\h8A@`_RLkeKA273XXH200000000000000000000000000000000
000000000000000000000000000000000000000000000Wmc00000000Q5W]00000000000000000000\4H800000000000000000000I0dD00004[:8000000000000
00000000000000000000000000000000H08^0aSo0000000000000000P0@O00004^UX00000000<713e31Z000000000000h]`00000000000000000000000000000
0000X@=W000000000000000000000000]4EG0000hON>00000000000000000000`UB60000000000000000lXO80000000040@n<?bS000000000000000000000000
0000T5n:0000\ngD000000000000m2[U0000000000000000l;Dh\Aj1`YZa00000000\bjB00000000000000000000000000008<Xm0000l`TX`U`<XV0h00000000
00000000D=NA00000000000000000000000000000000000000000000L_TR0000\a`?0000000000000000D<bHPIAh0000Y5IT0000hI>U00004Z1a000009jK0000
0000000000000000000000000000000000000000@kfW00000000<ZgG000000004?Udm6OE00000000000000000000000000000000000000000000000000000000
00000000dR@@0000000000000000dRVk0000000000000000000000000000000000000000L[SS000000000000hDCm00000000000094gC8Q]L000000000000@DFc
00000000@e1kl;0OlZ6Q00000000000000000000<:]CLL_F0000000000000000XV<?0000000000000000000000000000000000000000diXU00000000\U1e0000
0000000000000000\:]SPkiH0000000000000000000000000000d;86000000000000000000008<k900000000000000000000000000000000lDLA000000000000
00000000000000000000000000004LHf<WDn0000Y3EU0000@2@d\@b3X:<l0000Tn4Q0000000000000000TLII0000000000000000000000000000000000000000
000000000000@D`F8Q5K<eX>0;3;000000000000l8fa000000000000000000000000X9Ah0000000000000000000000000UFJ0000000012LT000000000000m5i4
000000000000h7bU\WbS00000000000000000000000000000000000000000000000000004Q;F0000H;gc0000000013]K@Po\4Ddi`n<>000000000000d2a20000
0000L`WB0000lo[HM4Cc000000000000000000000000000000000000000000000000<DGS0000U0nT000000000000000000000000000000000000000000000000
`EcAX^RZ00000000000000000000000000000000000000000000000000000000@l9D000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000P^`A<0O\4DZ?000000000000DHJ8000000000000000000000000000000000000000000000000000000000000A51X00000000
00000000000000000000000000008=O:00000000000000000000d<W`l^]f00000000000000000000`VX9]4b]XCYII6Oi4jDQ000000000000\V`@000000000000
=5EOhI:f0000000000000000di7X0000000000000000000000000000000000000000000000000000l_F:000000000000000000004kKA00000000000000000000
l5l_`db]000000000000000000000000d7fhh_JF000000004nOb0000000000000000PR_E000000008c5V00000000000000000000000000000000000000000000
000000000000000082G0DL<T0000000000000VAMdQ8j0000DnCZ00000000000000000000000000000000000015ZE0000000000000000h^Ag0000000000000000
00000000000000000000000000000;@i000000004ZFk0000lPG_00000000DVo34cjI000000000000000000000000`am7i3jY0000000000000000000000000000
00000000000000000000000000000000000000000000D>L]0000TBgN000000000000000000004M0e0000000000000000000000000000H<`E=4=S0000h;A7P^[i
A7@_0000000000000000000000000000000000000000000000000000000000000000000000000000@_=2]2:D0000000000000000000000000000T8lV\GP>0000
0000000000000000]7MK000000000000H?N^00004\f@000000000000PX:f00000000000000000000A3<]0000000000000000@C<E00000000000000000000`;C;
83?Z00000000PUEJ000014k=000000000000XNNf000000000000000000000000dOCO]7cc0000P[PH000000000000000000000000000000000O6:000000008?BK
00000_gd0000<3gd<R0k0000LXFQ0000000000000000000090X000000000X3aL00000000D<QZ0000000000000000X12>\1>KH;<TE39E0000000000000000dnAo
000000000000LJ_@<gN844>40000000000000000@7h]0YFS000000000000000000000000000000000000P9`D0I^o0000H\Tj000000000000L@29D8ge<ENP96JF
@T>C000000000000000000000000000000000000DkCm000000000000PWWQ0000PJ`V0000000000008V>@HgPP0000`6nY00000000000000000000lm_`00000000
00000jH;000000000000000000000000LLHT0000XE=^000000000000XFS;lL>\00000000000000000000LY\0TOmW00000000L`Db0000000000008PkJ00000000
0000000000000000T@<UXE?1D]X800000000000000000000000000000000DTMf@V<R00008E6C000000000000XU;L0000XWb>0000000000000000DJch00000000
000000000000000000000000000096BN0000000000000000X=VC0000H9?D8B5T4_ac4oW400000000XE9A0000=2WKa6n:00000000000000000000000000000000
000000000000000000000000T:Vl000000000000000000000000000000000000dS6ODMQQhVC90000`UKi00000000000000000000000000000000hN1b0000LHGW
00000000000000000000000000000000000000000000000000000000LebP00000000000000000000000000000000000000000000000000000000TZa=00000000
0000l:H200000000`2a^00000000000000000000PRbe000000000000000000000000T[0A0000000000000000@C4\03=c0000DH4^0000000000000000<La\HMe8
000000000000\_O<00000000000000000000000000000000000000000000000015[?000000000000000000000000000000000000000000000000000000000000
XG@_0000@8fJL=Qm53@ODoEl000000000000P:hP0000000000000000000057>=0000000000000000000000000000000000000000LGHc00000000000000000000
8U=;0000PJ2=X@\@000000000000000000000000000000000000000000000000`43;0000a7P<000000000000000000000000000000000000000000008A>k0TB6
000000000000D3JZ00000000\J7W000000000000d>^`54d>00000000000000000kFR160b00000000000000000000000000000000000000004BoFT[kU00000000
@;[C00000000`1aR000000000000000000000000000000000000hNPB0000T\V7D;M7T2NAXXMj0000DC3JE4h@0000000000000000000000000000``Jl0000hScO
0F?o0000000000008TBE<`^j00000000000000000000000000000000h6lD0000A5iA0000hVKc0000000000000000@nkP0000L:?V00000000000000000000T]::
000000000000Lm;N00000000000000000000000000000000Y6N^0000000000000000000000000000lDi08A=X0000000000000000000000000000000000000000
00000000000000000000h[3c0000000000000000000000000000@2AQ000000000000`Cc600000000000000000000000000000000000000000000000000000000
0000i58^000000000000U3T;000000000000`AAG000000000000XG@P4QIP000000000000000000000000\Y[O000000000000000000000000000000000000l6VA
<O2^000000000000000000000000000000000000000000000000000000000000LQoQ@3e^00000000000000000000000000000000000000000000000000000000
00000000hEQR0000dgiR000000000000000000000000\TS9TUT900000000000000000000LHHNTJRZH3[100000000000000000000\;hD00000000D`P000000000
00000000000000000000000008cd0000000000000000HN=U0000000000004W=W\O3W000000000000000000000000000085cjXo0l000000000000000000000000
\:h@000000000000000000000000000000000000000000000000l1Jg=6lV00000000000000000000000000000000Xfm300000000LVc@00000000000000000000
0000<e;]0000hGGi00000000000000000000@65?000000000000000000000000<F<=H78g0000000000000000lFU]0000489?L9]DT<72Q5CG000041_^`\`j0000
`EA;00000000000000000000P9cK0000000000000000\hd800000000d:5Q@XBW0000000000008W;e000000000000h1j]`7XY0000000000000000000000000000
00000000000000008>R<00000000lmDU000000000000000000000000000000000000000000000000d<L@00000000X;kBl7Km000000000000M7VGd:eS00000000
4\hRDhCc000000000000\T\_000000000000hcMI0000000000000000H>@[0000000000000000hUCEL?KgQ6;;<HPedJ2kH;?7dImIdi0=000000000000L;K0dB95
0000000000000000000000000000L[jU000000000nSC000000000000i03W0000000000000000h?_J`>T[4foG000000000000@Vgj000000000000000000000000
00000000`?hh0000HdHY0000000000000?nZ\D^=000000000000000000000000000000000000@AEG000000000000TKVk00000000T4N`0000l]O[lV=nTkQ@0000
0000`4LX0000000000000000000000004]VN00000000P:kK000000000000<``b0000Y2bZ0000000000004AH>000000000000000000000000d>oE<K@<00000000
00000000000000000000@9C6ToBR000000000M[>000000000000000000000000hA8800004O\M00000000P^@K0000`G\60000000000000000d\>VA5Ui00000000
0000lh>UhPc@000000000000P@^Gd_f_0000000000000000000000000000000000000000P_ND0000H:9c00000000XP^A@S=f4ZD<HWkH00000000U57ME6aa0000
0000PIAX0000000000000000TaQf000000000000000000000000000000000000000000000000PDJb000000000:;00000000000000000000000000000H<ZLXmY:
0000@=Yem0Ub0000@4Ql0000000000000000h1K_0000h0\C0000000000000000000000000000PF^c0000Q0h@00000000000000000000D:j=000000000000HXT>
4eZgI04ne3cn0000000000000000000000004L2R0000000000000000000000000000DLB?@QL5000000000000000000000000d;Wb8=AF00000000X[K`00000000
0000000000000h0IT5b7X>:QdIgBhF7W0000000000000000\3Fo000000000000000000000000000045UUa2Il00000000000000000000DWOl0000000000000000
00000000a5FY`RN000000000000000000000e5cd00004:>]000000000000m3BC000000000000Tk;JE5h=00000000000000008H2P0000000000000000<aMSX2Xm
0000TndV0000ToZV<dhT00000000000000000000000000000SC@13=G0000@On;00004i1<`QAh0000000000000000PS2e0000@6cd0000000000000000`5;_P@`e
00000000]5]a@lE90000T=Le0000000000000000`I<C`Z10000000000bP^00000000XMA^0000000000000000000000000000@a?J0000@Tbe0000000000000000
0000000000000000000000000000L_Y@XY<R8IWb<OeX000000000000000000000000U3XS000000000000000000000000@4O@0TKd000000000000HgI[00000000
52lh0000000089N\U1HT00000000000000000000TIPm00000000000000000000000000000000\;2U0000000000000000T8k9H?>74o]300000000000000000000
0000LJ4]00000000000000000000DghI00000000XT:j0000000003<000000=f:0000@8l8]6H@000000004AP@0000000000000000hJUl0000Y79^000000000000
0000000000000000000000000000@KgnLNkl000000000000000000000000M3VR00000000TD=T0000000000000000h6DO000000000000000000004aE[00000000
0000000000000000000000000000`=m00000`emV00000000U2NK000000000000Pm5f00000000]1XR00000I8U<NMJL\O1P];n8^FV00000000000000000000LmNR
0000\B4e0000000000008cg600000000000000000000000000000000h:h2000000000000DJSS000000000ZKTLk6R00000000000000004UiHL5G`8X_48^f50000
\=XW00000000000000000000<Nc:00000000X]aK0000I4>:00000000TmE;00000000XW>80000000000000VA_Q2:N000000000000H5OH0000000000000000TXlP
`RmK0000000000000000000080W@00000000h44E0000Tk8N4oIL0000000000000000@36<D4QPhnF9000000000000000000000000000000000000000000000000
XQcg0CPG0000000000000000`eWN000000000000000000000000<6C=00000000000017Y;<Th30000000000000000000000000000000000000000000000008KVR
00000000000000000000000000000000@STP00000000Heo?00000000000000000000Hnki00000000l8:70000a6LS0000000000000000L:cM0000LRjQ00000000
000000000000000000000Zg_00000000000000000gO^000000004f6f\PS5000000000000@lin000000000000TPRd0000DNPQ00000000I79k0000000000000000
000000000000000000000000000000000000DeJ04IiBXiaR52K>`[b7<cZ9000000000000=0I<00000000000000000000dkU:0000000000000000PAe[00000000
000000000000XE<?00000000000000000000DlIZ000000000000000000000000000000000000\Sok4@KP00004]g[00000000HA?f0000HGZ[0000dK>cA2o<0000
00000000=4>a000000000000P5NV00000000`]hJ000080N><>VKXEh10TKo00000000HYmoPASH00008[85U13O0000000000000000000000000000000000008m>[
000000000000`eb?00000000<>440000`?iE000000000000hVX\<bj70000PDgj00000000000000000000l2R[0000=31Ddljb\o>A00000000TJ`f000000000000
4Y^I00000000l7=ITllS00000000000000000000DDa@00000000PX]900000000000000000000000000000000000000000000000000000000hON1000000000000
00000000000000000000]7T40000T@mbH>3\\V@^0000e78400004I`JX4YD4Jjb000000000000LAY\000000000000000000000000000000000000XE2F0000dhXY
P61m<YK50000TZ9]HIk8H\PQ0000\2QG0000000000000000DaKII5^Z48S\hC@B0000000000000000000000008W4b0000\=V300000FOm0000l1mSH8;T00000000
000000000000d5A700000000000000000000000000000000hXX:000046eNh];G0000000000000000`MhY00000000`ZH;00000000dOcB00000000l_n200000000
0000000000000000LV2Q00000000h\[@`^O9000000000000000000000000@<Pm00000000000000000000000000000000000000000000Q5=D00000000LBl[0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`11N00000000000000000000=5_400000000000000000000
0000000000000000Ld_@0000000000000000000000000000@KH<0000@Bk700000000000000000000TSmY000000000000000000000000@=g000000000<SaK0000
0000\WTW000000000000\J_gL^k[li97000000000000X2n300000000<>YB00008[:S00000000000000000000000000000000Pd1l000000000000000000000000
0000l@aKLN^EM5Bm0000lNK30000`YT600000000<Id10000h\3PTE_L0000000000000000000000000000Dho?00000000X8C\0000000000000000000000000000
0JKGHf^0E17E0000000000000000000000000000<i>O00000000000000000000000000000000DN52409c@@l8LLg<000000000000000000000000\cf4000083Ai
00000000000000000000000000000000l\]B00000000000000000000HaDB0AIE00000000=78A0000HS=300000000000000000B]N0000000000000000a6U6Lo\=
0000PLI_00000000a7?DX?j0`[Il000000000000000000000000000000000000000000000000HOhb0000<jk^00000000000000008M_;0000000048@?H[Ah0000
000000000000000000008T[50000\ZGK000000000000000000000000000000000000000000000000<SHhT\iS`IG3@j[X00000000000000000000\lTaXHg]0000
000000000000000000000000000000000000DOU:000000000000T1g18?_f00000000000000000000000000000000000000000000XZEC00000000\KYH00000000
00000000d5EU00000000@5]8000000000000000000000000000000000000000000000000000000000000U0Nb0000a5Af00000000DbeL0000HA_M000000000000
0000TN1O`UYL000000000000000000000000HDaS0000000000000000dSee000000000000\e4W000000000000lTLIa2>_000000000000`A:Y000000000000@7QE
000000000000LC`W0000000000000000000000000000h=GP0000000000000000000000004BH8A5Zo00000000Pl1R000000000000000000000000000000000000
Y6d\T<_K<hHZQ4If000000000000000000000000`3li000000000000Hg7i@2Z9lVZI00000000DYJQ8^K30000000000000000000000000000000000000PGo\d5?
000000000000Hk6a0000000000000b3900000000000000000000000000000000000000000000000000000000Lh@F000000000000000000000000000000000000
000000000000000000000000`5?]47ClH?>CQ6nJ0000X:@T000000000000000000000000<1[n0000000000000000U3]Xh?H]0000X\:M00000000000000000000
0000000000000000000000000000L18Xd>d700000000hCF_000000000000A5ULPf?F0000]15C0000000000000000\m<2000000000000000000000000Pf=h0000
Pj8S000000000000d7XL000000000000PNKSlU:9000000000000\alZ000000000000T5SY00000000\NIl00000000DLTS00000000000000000000000000000000
00000000000000000000<dcR000000000000000000000000000000000000<8\9D\l[0000D8oZ00000000000000000000dYGQPA:=0000<Edo0000000000004P2o
00000000000000000000000000000000000000000000@:0D00000000P=<B0<[Q00000000000000000000000000000000000000000000000000000000\W;X0000
0000000000000000<fB4m0X^E3Fj000000000000000000000000DOkQ4L4Z000000000000000000000000000000000000\8G4hWEW000002Qh0000\RHA<U=h0000
00000000000000004==g0_CN00000000d0RQ00004@;b00000000Q4cd00000000XYXB96o:0000d]oP0000<WiaX5Ih000000000000000000000000000000000000
00000000000000000000000000000000HE5_000000000000000000000000000000000000000000000000<hFg000000000000000000000000hA7W000000000000
0000000000000000000000000000PfK]000000004K_Q0000000000000000dM>]000000000000000000000000\7^=0000XAb58V0K0000`RaY0000000000000000
0000000000000000DSML000000000000PKbClTLUh:II000000000000`0CA000000000000l61:000000000000000000000000000000000000000000000000PDK7
00000000L\;Y\D2THX1Wd`Z=@kQX00000000@`_g0kfj4kgc00000000000000000000DY;EllAWX=5S000000000EX>0000<=J\A6j<000000000000LTIYPbLX0000
000000000000D=ij]2Wh0000DYJc000000000000000012EU00000000000000000000005NXK`50000LQI?0000000000004Bgn0000<XP80000P1o[0000T^^`0000
0000h8:J0000`Cek000000000000<>hS0000000000000000m2Q@00000000000000000000000000000000<Pc`0000000000000000000000000000000000000000
00000000d\E>U4Re<C?\4^Gm\J6X00000000HLXD000000000000000000000000lFb7000000000000000000000000000000000000000000000000\LD7A7R@0000
0000000000004;SUlHLZ00000000\j4o00000000D4jU\AW]\m<?0<d20000@F850000000000000000000000000000dVO^00000000PRdf000000000000\1F10000
0000000000000000000000000JKY00000000000000000000000000000000D8d_d;[0\Wj000000000XlMihG?Ye7D:<M[m000000000000`WbH`EYb000000000000
00000000M6=f000000000000000000000000<4bC0000h6l``NM=<@PV000000000000000000000000X9dD`1a]H]UG00000000L<mH0000@oi^000084Bc00000000
00000000h6IE4SXm000000000000l05nPjO300000P5a00000000000011Tc00000000TgZZ0000000000000000l8>hL8GB00000000000000000000000000000000
0000000000000000HKaS000000000kKl000000000000XMKn00000000000000000000000000000000U7M;00000000000000000000000000000000000000000000
00000000000000000000dDe5dZEcdn^]0000P@oY4Bc\0000HQmk000000000000000000000000000000000000P34d@N<90P3PHn=oH2R8m5_^0000000000000000
00004SfKa0c0000000000000HgU_0000000000000000000000000000000000000000000000000000158n000000000000PDd]P61d000000000000000000000000
00000000000000000000000000000000@LJnM5280000HPnL0000000000000000000000000000l4nm0000lTP9X:BM0000000000000000000000000000P8ha0000
`Ba8000040ULY5d10000000000000000000000000kKR57;<000000004Gbe0000dC1[@[iQ000000000000000000000000000000000000\XBj0000000000000000
00000000`VJK0000000000000000000000004@nd00000000PFej`RmX000000000000000000000000dP_P00000000000000000000Y4ZY@\hG0000`30U00000000
0j<<00000000@DXD<fo200000000000000008FP_0000E5600000P]<_LL5J@_]3E3AB00000000l:bO000000000000LgC10000h8C0000000000000000000000000
000000000000D=RN000000000000m33l0000@DP20000DPFe00000000000000000000dVL40000000000000000lIaK\@YM\kaV0000PNA2000000000000846_54@H
00000000DP@`TPT;4Gj:00000000000000000000PBf10000000000008EYS81bd0000000000000000Ll7F00000000000000000000000000000000000000000000
000000000000`4W\00000000000000000000XSTE00000000d___0000XO[M00000000000000000000000000000000000000000JKPPRIW00000000000000000000
0000<FIW00000000000000000000X:GS0000000000000000T:Ii0a_f000000000000@j\B0000000000000000=6_J000000000000000000000000000000004H52
0000000000004\5J00000000hjTmi43b00004AW4000000000000000000008gWVP>mZhGU@PU<a000000000000\LoP0000dIA600000000\jQJ0000000000000000
00000000000000000000570g00000000PNW<00000000000000000000000000000000DWe]00000000`j>M000000000000dAS;LB`h000000000000000000000000
0000000000000000PGIi0000000000000000000000000000000000000000=7I^XUfAP^6500000000dmC^000000000000<L[iL?YP000000000000000000000000
000000000000000000000000000000000000000000008U@A0000E2T3`UfO000000000000X1VL00000000`KBQ000000000000T=1T00000000000000000000L:35
0000000000000000`6:L0000hZ2300000000XE1m000000000000000000000000XDdR0000000000000000HY2J0000XU2B00000000000047n;0000000000000000
0000000000000000\=Uc00000000000000000000000043`N000000000000000000000000M4R>00000000PEe:0000000000000000000000000000000000000000
0000X=mf<fPn0000000000000000000000004m@L\[8W0000PKaC000000008D[Z@l>600000000PPmi000000000000PHFi00004OC0000000000000\<;UXIJ00000
000000000000LAIY8HZE0000DWS?4VCD0000000000000000H47<0000000000000000000000000000@NQm00000000000000000000000000000000000000000000
00000000m4P1Q4fi00000000000000008P]T000000000000<23X]5:D0000000000000000000000000000000000000000XSG_0000000000000000000000000000
00000000000000000000000000000000000000000000PC7l000000000000L:B>0000000000000000000000000000000000000000dY7>0000Pc6n0000X1R^0000
@>D000000000D@iR000000000000h[Un<YIjlHN3000000000000000000000000000000000000000000000000PjXX0000000000000000000000000000Q1R?0000
000000000000000090ZN00000000000000000000dTU8DXPi0JKk00000000LFO><CN:0000M7;Ih^e10000h^KQ00000000P85A000000000000000000000000lLbF
0000000000000000000000000000000000000OF_0000000000000000000000000000000000000000000085P@\<V700000000LmBI000000000000@H0700000000
00000000hJmE000000000000000000000000XHRo000000000000000000000000000000000000000000000000000000000000000000000000000000000000XmR6
0000000000000000000000000000\\NUlmfE0000\UX?000000000000000000000000A0YM0000000000000000Ljd5000000000000T]Lk00000000Tj]]0000H3KJ
00000000<Q=[4@;n000000000000XFVT0000T2]^000000000000000000000000D\=]000000000000000000000000000000000000000000000000]6Kf0L0M0000
0000Q4dK000000000000000000000000TI]N0;]IHJ4m00000000\TEW000000000000000000000000000000000000\YQQ000000004d8?X2C_0000DjQ00000<X`U
00000000000000000000000000000000000000000000HN>JLYNO`UV40ibK00000000DEV=0000L0_N]1X\00000000000000000000000088@MhS4\A30K00000000
000000000000T:;_000000000000\]OL0000h0lMHY5d106Y`FJA0000000094Zf0000h7CQ0000000000000000000000000000lgCF0000D[n;H_38000000000000
0000l]jE@l>CPO6b00000000000000000000000000000000DaWY4cH;0000DL1`8kl3@k8=a4UM00004^Co0000PB:Z00000ON[0000000000000000000000000000
0000000000000000000000000000000000000000DK\NPg0b00000000hBOE000000000000@AM@0000<Wn3m4Og000000000000He0=000000000000000000000000
000000000000PPJe00000000T7:>000000000000000000000000HT]100004]Y`HJ^n000000000000000000000000000000000000l\jEH6Lh0000000000000000
XF_><Zd_0000000000000000000000000000m3Vb000000000000`nTg00000000do<m000000000000@OGk0000D@aU000000000000hUR`00000000\S^b00000000
00000000000000004JJY000000008@6V@W?E000000000000000089;0000000000000000000000000\;N=DWJj=6Qm00X800000000000000000000@PKl00000JKb
\\B:h^H8000000000000000000000000000000000000000000000000\aHG0000000000000000a2C5`R3E0aCTLmU@0000h\3]0000000000000000000000000000
0000TLSU`YKm0000000000000000000000000000000000000000000000008[I000000000000017BM000000000000HPXK00000000X?T]00000000000000000000
dQ[T0000000000000000L2Zn0000000000000000HRJH`XO\0000l=ST00000000000000000000Hi5Z000000000000`iS9000000000000DWB90000a65d00000000
0000000000000000lWF`00000000dH_50000000000000000I2oU000000004Vhi0000000000000000d0RB00000000000000000000000000000000000000000000
l<P?dZM_0000\0l`000000000k0F00000000`ffiHAmW00000000<j1g000000000000000000000000XiT1h2eF00000000\^1S0000<gjQ0000000000000000hCg2
@DUP0000000000000VgX000000008WZ?00000000000000000000000000000000000000000000000000000000000000000000XBLfDI@W00000000000000000000
`GV@00000000`0Ka0000T5j<0000PU?=0000000000000000HBj<0000000000000000Xl7[000000004N@20000000000000000\OJ3X5[n8<F7000081GY00000000
00000000X58V0000000000004?2M0000000000000000000000000000D\0?000000000000000000000000000000kJ0000000000000000I5U\0000000000000000
DUSJh``U00008WFN0000000000000000000000000000000000000000000041lJdTdM8Z:700000000000000000000000000000000000000000000Q4GE0000XE^[
000000000000000096_]0000P1IE00000000=7:U000000000000A2B7000000000000I4lA0000lj8n0000@JFM00000000000000000000000000000000000012]J
00000000000000000000X5Z70000<TJS0000000000000000000000000000000000000000000000000000TZ:hU7Fd0000000000000000000000000000@]330000
000000000000HWUd000000000000TbHF0000XN]Nl1@_H?RH0000000000000HOF000000000000@6VK`PfV0000000000008H9H00000000a6a700000000X:Ue0000
0000000000000000000000000000000000000000\1Eedm?n0000HKOR00000000000000000000000000000000000000000000X>38=5Mm00000000000000000000
97UHdle\00000000`dPohak\0000hcVW000000000000e1De000000000000000000000000\N;m000000000000000000000000@Q\E0000000000008T7d0000HY:P
0000<Odb000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000lT3fPY_Q8\n;
hfXO00000000000000000000000000004S`I00000000d8f1]70100000000000000000000@:eE0000la1U000000000000000000000000@YZ=0000000000000000
00000000000000000000LZ]O000000000000000000000000d_K40000DB^i0000h[d60000000000000000@Id`000000000000dMCU000000000000000000000000
a6]P40^P`9Ybh<LME6Ah00000000000000000000XeS?000000000000h41HHJ5:X1X0000000000000L?O30000<=j^H_Vo0000000000000Z2E00000000@TUI0000
00000000lYclhV9Y0000000000000000LFYU0000lGP2DVi40000000000000000T=Y;000000000000dK^LDj2ha1XE000000000000000000000000000000008;EG
H<BD0000XZbT0000000000000000000000000000000000008@e600000000000000000000hoUM0000000000000000Td@E000000000000\i<100000000L6E<0000
0000000000000000X`\J00004Xdf00000000000000004_1g`:nQ000000000000h:=d0000000000000000000000004:dG<[moXRDf000000008JS`4aR;00000000
00000000`k=O0000000000000000hFbeD2;G]1]^00000jC00000000000000000A6Rg00000000000000000000E6L`00000000000000000000000000000000PIJU
00004bha000000000000h8Bf000000000000000000000000LV\f00000000000000000000000000000000@n4A00000000000000000000000001mD0000\S?\h>Q]
0000Dk[S0000`G1@0000000000000000<XD@0000000000000000000000000000000000000000000000000000000000000000000096A800000000000000000000
lO3i<ZWR00000000000000008TYnXZ:[0000XcG0000000000000000000000000XLi\0000A7=F00000000000000000000000000000000000000000000=5F90000
00000000000000000000deTQ000000000000P=0g4e2@000006nAlIeSljVc0000000000000000000000000000PjIm00000GjVPC=<00000000X;amTU[U00000000
0000000004QAD33K0000@j6=0000000000000000000000008G`?0000XT5dlWRW89fY000000000000000000000000<1XQ0000DDf?000000000000000000000000
0000000000000000000000000000`?8?H[\e0000000000000000000000000000000000000000000000000Ydj`2X1`9hA00000000e4V70000h;i:000000000000
l=^80000000000000000000000000000XQRg00000000000000000000L7`Z4nGg0000000000000000`Ei@000000000000000000000000000000000000lANkP5H\
P<UeDH=J@mZF0000lI1F000000000000000000000000LK7l4l^C92G5000000000000000000000\=M00000000<Ld?00000000000000000000Y1WY000000000000
0000000000000000hQoDHRf4\`k2HgPg00000000lkc400000000000000000000PhBe000000000000000000000000000000000000H;Ad0000\WILTQ`]PZ[10000
000000000000PMf<0000<OD=000047nMd_^G@4MNPh]^h:lfe1`^8nI50000@k^m0000D8=O0000483G@Yj@0000000000000000000000000000<VCk00000000dSik
0000h1W^0000000000000000000000000000000000000000000000000000000000000000<bnQ0000D7Po0000000000000000DEG9000000000000000000000000
0000000045Hh0000000000000000000000000000000000000000T=160000e6f600000000dOPO000000000000\UBO0000000000000000000000000000h^IA0000
000000000000000000000000000000008HeB`iL800000000000053kV000000000000000000000000000000000000000000000000h1cB0000000000000ONK0000
00000000000000000000000000000000PC<d00000000000000000000000000000000`hX2X5Ni86hI00000000000000000000000000000000<FeU\d\ja7440000
000000000000TD>a0000000000000000000000000000LBQ1000000000000D@`R0000000000000000l^h>00000000000000000000000000000000000000000000
0000Da;80000000000000000Y3BV`6FQ4MK5DYV`00000000000000000000m4\O0000000000000000PVg:0000000000000000h5;m00000000U3K0m75T0o42lWGS
000055ok00000000L60S00000000@Jf6`;o=00000000000000000000XVm90000lY3Q0000000000000000000000000000ToDj\8HC00000000X7V<00000000h_kQ
dXnY`Ugk000000000000@:Caa4aC000000000000ThMZ000000000000000004FT0000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000d`BE00000000h4gX0InK000000004OH`00000000000000000000P\6R00000000\<BZ0000000000000o4Z00000000000000000000
<YBU0000000000000000000000000000TG<Z<T9_Q3FP00000000hVba000000000000000000000000000000000000PE\`0000000000000000<5Ee000000000000
Hg7J00000000<dID0000i5J:00000000H3R5000000000000@6X:H:0_XCaY00000000000000000000000000000000000000000000000000000000000000000000
HK7UP[nD0000\egG00000000000000000000<F\R00000000000000000000000000004V`2PZ]EXA0IDg79000000000000d6b[00000000000000004GOD\JfR0000
000000000000000000000000000000000000000000000000T9[P0000000000000000Dg`700000000000000000000000000000000T>Pe0000LBCV`MEG00000000
000000000000@mHh00000]3W0000Y69M0000000000004mnH000000000000LCK5000000000000`YTc8]Hd00000000000000000000HKXG00000000000000000000
00000000E4oEXD@Zldd[000000000000000000000000L0MO0000000000000000000000000000Dele00000000000000000000@UJ8000000000000000000000000
0000H?DI000000008V[_00000000@H0[000000000000h8C:0000000000000000HUoK=6Ba0?d100000000000000000000000000008TIG00000000000000000000
M4XX00000000X:>900000000000000000000<Wh`\G^@4Zo^00000000h1F=\1WM0000000000000000X:RR000000008B0W0000000000000000000000008bZ_0000
000000000000U7J800000000<@C100000000000000000000DlU;e3LX000000000000000000000000XPSGTSWP0000lL=l00000000<AhnXWIm000000000000P82W
000000000000000000000000PYA8000000000025Hbc10000000000000000T>dV0000dIRY00000000l\M00000<FPT000000000000T[ajD4oU0000h3U8E3g>0000
000000000000000000000000000000000000000052?B0000000000000000dFbE00000000000000000=XI0000lmhC@BmH0000000000000000L;Fg000000000000
4[FK0000000000000000000000000000000000008M90`g_b00000000000000000000000000004g5IDgXBU0Z2@`V:000000000000000000000000000000000000
8BjhLFR40000\MMo000000000000000000000000lXc[00000000\8cT00000000\m^>0000Th<<T^Fc0000dZJe0000000000008;RV000000000000XXhe00000000
0000M3]e00000000000000000000dCPX@c0ZlT2eU2YX0000h\C^00000000e5GcPFZ:000000000000000000000000000000000<@E00000000XGE;000000000000
0000<dO`00000000@Aaj<S;W0000000000008VG000000000HK=9000000000000T5i?0000\AjH0000000000008Vc[`ZWE000000000000Xl`UT<NE000000000000
0000hR>O000000000000000000000000000000000000000000000000000087O<HS57000000000HIF0000000006LH0000dGW>0000000000000000lCKX0000lgKj
0000000000000000000000000000000000000000T[Vm00008LYa0000000000000000<:5`4?2d00000000`;CUH0\60clZ000000008H2g0000000000000000X]CL
00000000000000000000000000000000m2GH0000PFK>439h00000000heTdT?i60000000000000000000000004:^`00008o]I000000000000000000000000dPfL
000000008g=]00000000000000000000000000000000Lg=F00000000LbVS0000000000000000@5TM0000XfJ=TmVB00000000dKW:lbWS0000X]cN000000000000
`74Y0000L07iDC6g000000000000<Ml7@9\Q000000000000452o000000000000X5@fH6AP0000000000000000\8H50000<Z`F00000000dSZ30000000000000000
00000000000000000000000000004[@[00000000\DbH0000HZKG0000000000000000000000000000Tboj0000XcAk000000000000A2jP0000<`o60000HM;40000
0000H[N[DT>]000000000000000049WbhSjWDh=i0000PO=@00000000000000000000LFRf0000000000000000@oHc00000000E2]0d42o000004Vl0000H4ma0000
000000000000000000000000\J?WDRL10000000000000000XAnR0000\Y0;00000000000000000000000000008BDH000000000000000000000000000000000000
0000lKC50000`l:]00000000@InnXL2G000000000000HY:\0000<Oe3000000000000000000000000l39:000000000000000000000000000000000000LJb=0000
0000000000000000]0=Y00000000000000000000000000004S9o0XfQ`g65<JOI00000000000000000000M7?h00000000000000000000000000000000d7a@hjfN
TL9KL38m0000D27400008D]400000000T=aB0000l5_6LY9a0000000000000000000000000000PCF5Tinn00000000\^fX00000000D?3W00000000Dgb`4JAN0000
000000000?F@00000000D_Qb00008`F=@V[O00000000DOSZ00000000000000000000000000000000000000000CNE000000000000000000000000000000000000
00000000000000000000000000000000000000000000@KLO0000XVn<E0?b0000`WIV0000000000008JE8\WI1<Qa]00000000000000000000PMdE000000000000
0000000000000000000000000000000000000000He8c4CS:L^[<Y6RZ0000000000000000000000000000000000000000h?;O000000008eG500000000Q5Cd0000
d4Tk00000000i4<20000000000000000000000000000Hf]J00000000000000000000000000008\OM00000000000000000000Y5c=000000000000l5LD00000000
000000004[1l000000000000\ZFG000087Al00000000000000000000L[i?U3Tb0000HZ`T00000000000000000000000000000000000000000000000000000000
0000\]LN00008\\Y000000000000000000000000000000000000A40@00000000000000000000<Bdo000000000000000000000000000000000000d25cDLdN0000
000000000000@Ni2000000000000000000000000000000000000000000000000000093ZN000000000000\2dW\^eE0000D[Xd0000Dj;E00000000@89e0000a4m5
00000000a4:<00000000000000000000HA4j\6`;hTS`00008B7M0000000000000000000000000000000043dBH52V000000000000000000000000m72Q00000000
00000000`46F<fTU0000000000004<lA0000515b000000000000000000004SWD00000000<3UN\coka5o^000000000000DChI4@IQ00000000000000000000D0DF
\@D7l5h3P]<j55h00000000000000000000000000000<C>O0000000000000000000000000000`4jl0000000000004Jh100000000000000000000000000000000
00000000000000000000000000000000e59D00000000E4;EHcPE0000`WEhTbaa000000000000000000000000POgLhOnc0000000000000000000000000000<Z3I
HW:>0000DJ;Y0000000000000000ToJM0000000000000000XbAm0000000000000000000000000000000000000000000000000000000000000000000000000000
8CH?0000000000000000000000000000DYFd000000000000000000000000l@j=000000000000000000000000000000000000<W_200000000\1S2000000000000
HZGiA1Nl00000000TNY700000000000000000000000000000000000000000000`:SW`ESJ0000000000000000000000000000TMX9D1ne\Ikh<e2n000000000000
01^3\TnA00000000DQS6<TiH0000000000000000000000004gI@M7L[0000@A_b0000000000000000L1`80000XWUS0000A2f40000000000000000000000000000
00000000000000000:EK0000000000000000h4?5Hhn;T8[XhnXH0000d`WW000000000000000000000000000000000000m2l1000000000000000000000000HV1T
00000000000000000000Y29AX`f889O^dJ1;lo:W00000000000000000000000000000000000000000000000000000000XRD[PUd\00000000H0N`hWkW4]KbLF_d
<aN?0^Ye419]00000000<=Of4IkW000000000000000000000000000000004XVW0000000000000000<FPj00000000000000000000000000000000000000000000
0000<P;j0000000000000000<C=0000000008XPH0000D4Kj0000000000000000000000000000000000000000000000000000X>cX000000000000000000000000
00000000000000000000000000000000000000000000A2_[000000000000\K1e0000000000008CXllJefQ1lUT\8QI5AB00000000000000000000000000004=31
0000=32D00000000000000000H7j`hVh0000X_B6HMcM00000000000000000000000040Wg0000hWfKl>Nj000000000000000000000000U4f90000000000000000
<?9UTjY500000000PXd=00000000000000000000P;fePTc]000000000000000000000000XGh[000000000000@?8]0000000000000000<M><=5YnlL>l00000000
`QKY0000000000000000L@lk86cP0000`Gk98<oO0dkF000000000000000000000000L[kG<dh?LmQV00004DJN0000000000000000000000000000000000000000
0000000000000000hc^h000000000000000000000O5n0000Pjjm00000YiY00000000TBhE0000000000008>Y5\QG<PoXl00000000000000000000000000000000
00000000\<BgHkMmdPO700000000<VI500000000h7P_000000000000dM5c0000000000000000Tf`_]6Y_0000000000000000PEcm0000000000000000D81K0000
00000000e3?e000000000]G800000000000000000000L4]XDJY:0000000000000000000000000000\@<G<B^W00000000000000000000000012;8000000000000
T9Ge0000000000000000000000000000000000000000000000000000000000000000T6m\DN^4000000008e=b0KY9000000000000000000000000000000000000
000000000000000000000000L84\000000000000lW3RTjDo000000000000000000000000XCXX0000000000000000000000000000h5ABTGEl8e9O000000000000
<1@H0000\E3Wl]6O00000000\EmI000000000000@8>@00000000l3n=L?j@000000000000000000000000000000000000000000000000d2HE86aWL[j`0000TecK
00000000DN@J00000000000000000000000000000000]2F_00000000000000000000XVTT00000000dTma00000000000000000000000000000000000000000000
XAf^000000000000P^>X000000000000000000000000HiA200000000hYOLPBaI0000000000000000000000008c4g0000000000000000dCWA00000000PQ?L0000
000000000000H7h400000000dUZl00000000000000000000000000008ZnC\:>E0000000000000X3A45OX0000000000000000000000008]??hPNR12TM00000000
00000000lC:b00000000hAI;`Ufg0000000000000000<TRP\7kD81fW8MR100000000``n300004?Ji000000004FF74j3S00000000T:N`ddN\0000@lSo0F[m0000
00000000D53]00000000TSJC\0R40000000000000000XPV50000000000000000000000000000000000000000dRe=00000000lQj\000000000000000000000000
00Hk\UC700000000000000000000000000000000000000000000T?710000000000000000dA[k00000000000000000000000095HC0000lE@;00000000M6mClV?D
0000000000000000000000000000000000000000DVTF00000000TZ=B00000000<@U7T<m08=l50000000000000000000000000000000000000000000000000000
000000000000814m00000000000000004MEW0000XYGa000000000000000000000000000000004XNU0000X<=]8]jj0000000000000000I7FW0000h1[L00000000
0000000046B^ddLY000000000000000000000000H;oT000000000000000000000000000000000000PK_i4cUg000000000000\S150000000000000000DJXna0\J
00000000PkFo000000000000000000000000dO@T0000Xc6>84<lh9==00000000000000000000<7gM\bUk00000[YE0000000000000000Xjl^000000000000<hY5
0000XJL_000000000000000000000000P3_?000016TL0000DTam0000dG5S00000000000000000000\?V600000000D11\000000000000X0ALL0EI0000]5Dh0000
00000000\V;m000000000000000000000000000000000000000000000000000000000000<8FV@1LC000000000000000000000000PC_I00000000000000000000
00000000000000000000000000000000000000004c1g0000X`fG00000000000000000000000000008I;00m55000000000000000000fS00000000000000000000
00000000000000000000TbMP000000000O4llPk[00000000000000000000845K000000000000000000000000000000000000lNeQ0000000000000000\1@QL4e]
0000000000000000XE5i0000@0nE<OMC000000000000000000004:JM0000LXAJM6io000000000000000000000000dKfe000000000000000000000000\Q<60000
0000000000000000DQ:;000000000000lW71i5MZ0000000000000000000000000000XJ]O4<=E000000000000\X7V000000000000000000000000000000000000
0000lNO8000000000000000000LT00000000000000000000`DN^0000A4Uj00000000\1Xa0000X`Aj0000<Ce?dDQS0000000000000000000000008]gd00000000
000000000000000000000000000082M_0000THT:DA`]PiTjE4558dgf00000000D[hD00000000\H>e0000P;b]I314PhO:0000l8j^0000]7Xa00000000lPlf0000
00000000000000000000000000000000000000000000DA`o00000000000000008<?ZTJWT<2YgU12>000000000000000000000000000000000000Pj[j00000000
000000000000TTAB00000000Xl]g000000000000<JHA00000000000000000000000000000000000000000T450000000000000000hWZi00000000000000000000
00000000I2LG000000000000000000000000L4He0000Y5o74W[b000000000000000000000000000000000000000000000000XVJ=000000000000000000000000
000000000000000000000000000000000000000000000jNSL;7N8VeVH]\H`jb@TKOb0000000000000000<Y7_hU;h00000000T=Mg<>kX0000dD6RlCAo00000000
000000000?^Z0000000000000000000000000000@0Ug4J]Z00000000000000000000000000000000HK]`000000000000PXJd0000000000008V:g0000ThH04Xgj
M20n00008BDY0000000000000000000000000000dBCJHXjdT0ZLT<Ze000000000000000000000000000000000000PgHA00000000ddnH`3=G@f3?000000000000
00000000000000004Q61L\0H@1Q:000000000000000000000000`QkK000000000000Tdj@000000000000000000000000`Um0000000000000H4\U000000000000
PMTC00000000000000000000000000000000000000000000000000000000000000000000D0<4<D9^00000000<0:Z4?4\0000P\>i<PDT00000000TTZ;00000000
00000000000093G^000000000000LWAB0000\CRd`R_U00000000000000004E64000000000000000000000000000000000000<9]cDdV^0jkM0000000000000000
0000000000000000dLbTXd6H000000000000000000000000000000000000hPmU000000000000<:2K0000000000000000000000000000D>O;\n>]m4:_4`QJ0000
0000le560000000000000000<K:H00000000`X<M000000000000PRkT000000000000000000000000000000000000\IIU<:8SlIM0000000000000000000000000
0000Lib6dmiV00000000000000000000\QWo00000000000000000000Xh<M0000000000000000LH9bhD2k0000\IH]d[HQ000000000000@i0ee2_H0000X;m:XPo=
`NNB00000000lVj>00000000<H=hXbM300000000I2e100000000000042M200000000000000000000000000000000000000000000@G08T06_0000`d`=00000000
0000PB8V000000000000000000000000000000000000`Fmj0000HF[_00000000h2EBH=_XXFHj0000D84n000000000000000000000000000000000000000056Wa
e3\e00004TGA0000000000000000\:c[00004:l=000000000000P:ckhP8@0000000000008@>300000000000000000000000000000000@_UI0000000000000m5F
0000da[0X4KF000000000000000000000000H:E=00000000P[;Z0000000000000000Lf_lHYeO<^Q;00000000\0aM8`NB00000000000000000000000000000000
@WKQ0000PlFd4WLQ00000000000000000000000000000]Of000000000000TLVV00000AQ<0000000000008g_K0000DX3l0000000057BC00000000000000000000
000000000000000000000000000000004dO:0000\m[Y00000000d<X:000000000000000000000000llJ>00000000@16AXaiT\lhAPkRI000000000000dGTEDR4h
0000000000000000hc=V000000000000000000000000000000004mSL0000d9DT0000PSOFl>K`0000TMZ]00000000T6JUT?2X@1hG8KQY00000000000000000000
0000000000000000000000000000000000000000000000000000000000004aM600000000000000000000D:\4000000000000d7UN000000000000000000000000
0000000000000000DA;70000000000000000000000000000lG;\0000@iiZ82B=00000000lOVP000000000000e3UB00000000@7BP00000000000000000000<LP0
000000008^;U0000l;`50000000000000000000000000000000000000000HUf2000000000000<7RY0000\N7f\=@a00000000XaVAXfg>00008B3e4g>600000000
<[G=000000000000<90=00000000000000000000000000000000@ViVdZZ]H]V[P5dE0000HQ3=0000000000008d<B000000000000000000000000TJiO00008Ogn
daOa000000000000000000000hnl00000000l`?=0000000000000HOkI7MU00000000000000000A1Y0000000000000000000000000000000000000000PU\00000
00000000H>HX000000000000000000000000\4Ob00000000lF:A`>L9PLX50=kO0000000000000000]68fLX<eX;jo00000000I06I000000004=TV]2?_XAnbTKo4
000000000000@k138fjhDMam000000000000X2X?00000000000000000000000000000000000000000000000000000000`^ih000000004j460000d]8>00000000
00000000l<RiDSFm000000000000<HQW0000000000000000000000000000\g4O00000000PcV>000000000000X^4:000000000000000000000000000000000000
00000000000000000000000000000000<L9<8lYn000000000000000000000000dDYW00000000@SRU000000000000000000000000000000000000`C3m00000000
0000000000000000000000000000000000000000000000000000X[7XA1_00000hZER000000000X6Y0000000052[80000T:m2000000H;00000000000000000000
0000HGiF4Kom0fKP000000000000LjS`0000000000000000D9W4H4L800000000@6im0000000000000000000000000_WQhAc_00000000000000000000X?D`0000
0000000000000000LCTDHPUS0000\WZ_\VRI00000000024PX?0ZPLo^0000LN>edTEf000000000000000000000000@Sg<0000000000000000<@e`0000a63>0000
000000000000000000000000000000000000`R?100000000000000000000000000000000D:6`0000000000000000000000000000000000000000000080d90000
@hDSdYSO0000M25`000000000000000000000000000000000000000000008R^@000000000000000000000000000000000000DY=A000000000000\VUQ00000000
000000000000000000000000HM\O00000000000000004`]a00000000doQ_T[=Pi3fn`YQ90000000000004QZ=000000000000000000000000L=FnTWR60000T?cX
00000000`W93@Ybl0000000000000000000000000000LDE200000`:a0000000000000000000000000000<3`>0000U1NY]2jj000000000000D4iU000000000000
0000000000000000000000000000<CTS0000`6cD0000000082SM00004ShcLngj0000000000000000<?Fb00000000000000000000hX^300000000000000000000
000000000000a34L0000000000000000000000000000D]RV16Ec000000000000XAeI0000000000000000000000000000000000000000000000000000HCFo0000
0000000000000000`FA7dnRj00000000\5BQ00000000000000000000000000000000000000000000PHcc000000000000\n;<0000000000000000T3HL00000000
0000000000000000`Bafl4VMHbQc00000000TRYA0000U2X^00000000000000000000000000000000T[42000093?K00000000@\mfh]`A00000000000000000000
0000000000000000\GYm000000000000000000000000Hf`?00000000`W<@000000000000<dLF000000000000lS@Q000000000000000000000000000000000000
0000h13D00000000D8`i00000000@J8AX4JDh\<[8^Y>ha\lPf:>E4I7000000000000000000000000000000000000000000000000000000000000000000000000
0000000000008LG=00000000\43G<X@ohcUJPK6l91]8000000000000hKUl`TgR0000000000000000000000000000<Y>K00000000000000000000000000000000
000000000000d9hc0000000000000000000000000000000000004SX=000000000b1b00000000000000000000L9>c<A<Q00000000\WTe00000000000000000000
00000000X91k00004Q`Q00000000000000000000000000000000000006V7000000000000DVmF00004FFo000000000000000000000000000000000000lK=[a0[O
000000000000000000000000000000000000XUaV0000000000000000000000000000000000004QQnE60O000000000000DJldTjf_8UMF`L;V0000LY=R00000000
000000000000000000000000DRn@0Hk`0000000000000000000000000000@FgVlZbI00000ego0000000000000000000000000000000000000000000000000000
00000000000000000000000000004FFM88O:0000`_MP000000008Y[^16^d00000000000000000000`0Bk00000000000000000000000000000000X`F^00000000
0000000000000000000000000000l5ik0000000000000000000000000000000000000^9b0000000000000000000000008UE<Pm2;000000000000dKE>\m9jP7mG
00000000XNj4000000000000P\7:00000000lh7l000000000000e4`C0000\3V2000000000000000000000000P@C<000000000000X3_O000000000000DD<;0000
0000000000000000h7]O00000000@Yak0000U0k_0000\3oa0000lAT0000000000000000000000000LX7F8aZQL=W1`F@j00000000000000000000\iDH0<@Y00H1
91508m\Q]2=E56NQ000000000000000000000000HmUb00000000H3c800000000XL]0`4;nd:ja8P=`0000PP4TXmol00000000Y5S3h`0b0000TO;:000000000000
<b\XM7S70000000000000000000000000000000000000000000000000000000000000000lhAN00000000000000000000000000000000000000000000l9@?0000
00000000=2OK0000h3eR0000000000000000lIODLQYFlVd50000<O?3000000000000000000000000\<C4000000000000000000000000PIGG0000Hle>4WmOD<Z@
000000000Ej^0000D=N400000000`Ti[0000I18b0000hb8n00000000000000000000000000000000LXll0000X<de0000000000000000dI<b0000000000000000
0000`oPg000000000000000000000000T>aP0000L:0Q0000000000004^:N174W000000000000LM9?=6]m000000004>BoD47UXV6700000000000000000000<Q_I
00000000000000008HH@Tb9n0000000000000`YD0000000000000000U5AL0000@mK80000dIg\000000000000000000000000\jF]000000000000P0_cH:`7@9Md
\SYfm2no4S]im4c:00000iV\000000000000000000000000000000000000A5Z;00000000Q6\Z0000H:iA00000000D6JcD:6OP[7e00000000000000000000hZLB
00000000000000000000lKfY000000000000000000000000000000000000000000000000000000000000@5Af0000000000000000000000000000000000000000
4>3i0000000000000000000000004aP>00004B80<iNid\55<nS\52>?0000PUVA`18c0000i3D?0000\34?00000000000000000000000000000000L]bN00000000
l5D;0000000000000000\2S_000000000000000000000000000000000000000000000000@4;4@HC`00000000000000000000Xg25A2@i00000000000000000000
=1]H00000000000000000000000000000000000000000000000084iE8G\S0000TEa]Dci9P36i00000O>Z00000000000000000000X>?a\8IXd;GjT`[F00000000
00000000L8360000000040L>U2YK000000000000000000000000000000000000X6N^00000000000000000000X7[9000000000000`47I45\M`G5DhSC\I6HP8RNk
11URLDSQ000000000000m61I000000000000000000000000\X2JHoXY000000000000DLcc00000000000000000000000000000000000000000000000000000000
\IRe4jUM0000M4kj00000000000000000000000000000000@DS<0000000000000000d4N>0000000000000000000000000000000000000000dY;S00000000d5U8
0000HlHFDbHa00000000000000000000000000000000000000000000000000000000Q1H>00000000L82:00000000000000000000D@7;0g]b000000000000Q5eX
0000000000000000dWl;0000L@63\WYl000000000000000000000000000000000000000000000000000000000000000000000000000000000000@7@Xi3L;0000
0000000000000000000000000000000000000g`]000000000000000000000000<EB7lX5V89\b000000000000PLlcm2m80000lAmjlCl`HQT7\R6R@c:800000000
00000EoY0000000000000000000000000000X=1ch@_U00000000l4A[00000000`e=H00000000000046D500000000d>NJU2N>0000000000000000`EdWdPC]0000
<j5O0000TZYIe0CL0000000000000000000000000000\i[;0000lcTQTb;9000000008N6O00000000000015?;000000000000000000000000M3_f000000000000
0000000000000000000000000000d7c_PZV3@ZW:I5PX000000000000\Y800000000000000000L:Sn00000000000000000000PcO6@HkH0000<:_5000000000000
000000000000U2L100000000000000000000Ld:?09Ec0000@CU90000000000000000000000000000000000000000l5JME7Z;49P=0000HfZ<0000000000000000
00000000000000000000dLT:000000000000D^2800000000000000000000DJ=LT^CS0000I3fN0000000000004A7g000000000000LZNl00000000a0om00000000
000000000000h2kj4;WK0000l:g1lRVC00000000\OIF0000000000000000000000000000000000000000000000000000<\U;T^c\D;iH00000000000000000000
M2nH0000000000000000`M7gPQaL0000X2An0000l9^T00000000000000000000000000000000LbB]000000000000000000000ATm0000HKD:11ZB000000000000
8Tka000000000000L>KH000000000000000000000000lQdU55Toa7c3Lm:;h^gI0000d<Wl00000000000000000000000000000000<BmbDMI\00000000DhX=0=2B
PK\hLifG00004ol[000000000C?n<FPI00000000000000000000000000000000<XQA000000000000<S0e<2ha000000000000<FNY00000000000000000000hOj=
000000000000\AFJ00000000lEhR000000000000000000000000000000000000000000000000a03G\lGd000000000000DF;n0000000000000000000000000000
Q6c;00000000000000000000000000000000000000000000000000000000=1F9TF7g00000000<6lQ000000000000\29<00000000XCOcL?=PdV6^00000000DSRe
000000000000Pof50000000000000000XiXf000000000000000000000000lBjZ0000000000000000<fIK000000000000000000000000000000000000\SFA0000
00000000dZjc0000000000000000000000000000P_Z@000000000000\f6Z000000000000000000000000000000000000000000000000000000000000E4Q:XQ8H
d]]I00000000000087A=000000000000000000000000000000000000@5^?d]7c0000000000000000E4LSa7bOTia_00000f5f0000<^FI00000000`0TkH@h;01Hf
00000000000000000000\TNI000046L^0000hGG300000gDY0000000000000000000000000000dLAA0000\o:j\;\eL=FC0000lFH=Q6fF4610hF6Z`WTo00000000
000000000000\;OE<O7[LESe000000004?bj00000kg;0000000000000000000000000000XKP@dChj<>bCL\Rk<lAf0000000000008ZeR000000000000hiD10000
00000000000000000000=7H>000000000000XB^8LT0e\VUnh\4`0000HF0b0000X5c300000000L9K400000000000000000MQ0000000000000LSLT00000000U5B]
000000000000`@LR00000000000000000000000000000000000000000000LY;60000dW0A0000XN8?D?\300000000000000004]3F000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000TehF000000000000LB4L00000000P3790000000000000000lAI100000000
00000000000000000000PklP00000000000000000000000000000000Pn@ALOBEH]JM8KgDhmHDLli4I0D1<9UEPRR?00000000000000000000`bVo0JDTdmNc0000
000000000000000000000000HkJA94GO00000000000000000000@a8<0000dHP700000000000000000000000000000000000000000000TOS00000000000000000
00000000D3SL00000000000000000000000000004IQ=00000000000000000000859F0000m6\j@6ZQ0000l9eI`1fa0000000000000000TH0FLS38\S0X00000000
00000000h^]?0000HE:500000000h6_E00000000`?=\`19jH911LMgA0000000000000000Xm8P4NT`0000lnZT0000000000008[fF000000000000000000008IDW
00000000000000008Mi5U5]70000m4S2000000000000000000000000000000000000Lk<kd;2jm3Z^0000PD:e00000000`lF:0000000000000000000000000000
000000004I@c00000000X<DD0000000000000000T<USh=?R00000000000000000000000000000000000000000000000000000000000000000000DPIQ00000000
\IGm4Xao0000000000000000000000000000dR7@00000000000000000000000000000000<S4@4cS2000000000000000000000000000000000000@;GH00000000
0000l;B1XR^MTTFC0000000000000000000000000000000000000000D0bN000000000000000000008<7A0000@[]GU4A\l^Kn@:D10000lOiG0000000000000000
0000dl[X`l3`0000lH\a000000000000000000000000@0i70000hK]n000000000000d5Co`M^[8Q6]lYfR0000000000000000T[:f<DcL0000000000000000<QkW
0000000000000000\`g000000000PLB1D5hV0A4VLX=^Dcn_i3\B0000DYgV000000000000D0gm00000000H<Lb00000000L\g48AXh<N340d^\0000000000008mgP
0000000000000000054V\I1fXJ\n0NFc00000000`JLn000000000000000045PO00000000000000000000000000000000@1K>000000000000\QQRTJQ34;[k0000
0000LE^M0000000000000000000000000000I6If0000000000000000PYnf00000000000000000000lXMH00000000000000000000000000000000000000000000
00008^_B0000PAM3<IKh00000000000000000\YS00000000000000000000000000004aW7000000000D;l000000000000000000000000000000000QMdh@8EH`h1
0000000000000000l_GD000000000000000000000000P4hQ<_Sa000000000000000000000000000000000000000000000000<N]^00000000H2Vi0000lF:f0000
00000000000000000000PNR=0000LU9I00000000DLfY0000000000000000\964000000000000000000000000000000000000@29h00000000000000004K5R0cXE
15AY0000000000000000m7]6000000000000000000000000LnN10000lEGD0000TA?X00000000d;YYhFcP0000000000000000000000000_d_0000<7dN@Bb[0000
L_<D0000000000000000000000000000000000000000000000000000000088d5000000000000<KU?000000000000000000000000000000000000000000000000
00000000e6:A8SIMD\mS0000000000000000PNI>0000\EgE0000H6<Dl5_PhdL50000000000000000`85P`C6?00000000TDnHhEa50000000000000000X[9l0000
0000DI6P<G`nT@190000000000000000LQmZ000000000000000000000000000000000000`<6C000000000000hZTB0000000000000000`12g00000000X=T=8a8M
HY:hH<B6L[W=8JN1`f;f0000H7DODieJ0000000000000000XDnTm3:Id?W9000000000000lXa10000e5O>000000000000PL4L00000000db[h0000HFAlhXNk0000
000000000000000000000000000000000000PadmDT@YXQ^^000000000000hGOh00000000000000000000000010V5000000000000H0U<I5ac0000000000000000
000000000o5=0000000000000000@bRQPJ?lPR1P]2?2000000000000000000000000000000004b7@00000000LO]e000000000000000000000000000000000000
P?46000000000000hKVH00000000deAR0000000000000000000000000000000000000000000000000000000000000000LniJ00000000000000000000`m4D0000
000000000000`:Rg0000000000000000lQN1dNJL0000000000000000000000000000\2VY0000M4Y2000000000HKC000000008_g6<aK0`Bo300008eU700000000
000000000000000000000000000000000000000000000000433?\:>QXc>5=3ME0m\`0000000000000000<YX]`3o;00000000000000000000TXAk`bgBdfA50000
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
w(K::School, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6),
w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4),
w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2),
w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0),
w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0),
w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0),
w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0),
w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0),
w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5),
w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4),
w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0),
w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2),
w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3),
w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0),
w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3),
w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0),
w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0),
w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0),
w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0),
w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0),
w(K::Unit, Some(L::En), M::Whole, 4), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0),
w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0),
w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0),
w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0),
w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 1),
w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5),
w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6),
w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5),
w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3),
w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8),
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0),
w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0),
w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4),
w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3),
w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3),
w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ga), M::Whole, 8), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Role, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8),
w(K::Degree, Some(L::En), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Present, Some(L::Cs), M::Whole, 0),
w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8),
w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Tr), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8),
w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Hu), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Et), M::Whole, 8), w(K::Degree, Some(L::Is), M::Whole, 8),
w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Subject, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6),
w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0),
w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5),
w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0),
w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7),
w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5),
w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2),
w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Document, Some(L::Et), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1),
w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Subject, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2),
w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5),
w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0),
w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5),
w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5),
w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2),
w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0),
w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0),
w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0),
w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1),
w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0),
w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0),
w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0),
w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4),
w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4),
w(K::Marital, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0),
w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3),
w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4),
w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4),
w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4),
w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7),
w(K::Degree, Some(L::En), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1),
w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2),
w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4),
w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0),
w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3),
w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 5),
w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0),
w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4),
w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3),
w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0),
w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4),
w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1),
w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4),
w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1),
w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Until, Some(L::Lt), M::Whole, 0),
w(K::Until, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0),
w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3),
w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4),
w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4),
w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7),
w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0),
w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0),
w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0),
w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3),
w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0),
w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0),
w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3),
w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1),
w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0),
w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4),
w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0),
w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0),
w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2),
w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5),
w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7),
w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1),
w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0),
w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Native, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0),
w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1),
w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7),
w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7),
w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4),
w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1),
w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1),
w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7),
w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0),
w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0),
w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5),
w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2),
w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2),
w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7),
w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2),
w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2),
w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2),
w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2),
w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7),
w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1),
w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2),
w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4),
w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0),
w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0),
w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2),
w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2),
w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0),
w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0),
w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0),
w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0),
w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0),
w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0),
w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0),
w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3),
w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1),
w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0),
w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0),
w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0),
w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6),
w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8),
w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1),
w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4),
w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3),
w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0),
w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0),
w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0),
w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0),
w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0),
w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3),
w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5),
w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0),
w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3),
w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0),
w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0),
w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2),
w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1),
w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3),
w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0),
w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0),
w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3),
w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2),
w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Subject, Some(L::Is), M::Whole, 0),
w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4),
w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0),
w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5),
w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0),
w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8),
w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0),
w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0),
w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0),
w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3),
w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::At, Some(L::Hr), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0),
w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0),
w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5),
w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 2),
w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Certificate, None, M::Whole, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4),
w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4),
w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3),
w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1),
w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4),
w(K::At, Some(L::Sk), M::Whole, 1), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4),
w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5),
w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0),
w(K::Gender, Some(L::En), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5),
w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1),
w(K::At, Some(L::Fi), M::Whole, 0), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2),
w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2),
w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5),
w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2),
w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4),
w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 4), w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Sl), M::Whole, 0),
w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2),
w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 1), w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5),
w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0),
w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2),
w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7),
w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0),
w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4),
w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0),
w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0),
w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2),
w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0),
w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1),
w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1),
w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4),
w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3),
w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4),
w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1),
w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3),
w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5),
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
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2),
w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4),
w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5),
w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1),
w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3),
w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0),
w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4),
w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0),
w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3),
w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3),
w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1),
w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0),
w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0),
w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3),
w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4),
w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0),
w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4),
w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0),
w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0),
w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0),
w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0),
w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0),
w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5),
w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0),
w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0),
w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0),
w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0),
w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4),
w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0),
w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3),
w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8),
w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5),
w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1),
w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0),
w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0),
w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0),
w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0),
w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5),
w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0),
w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4),
w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0),
w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0),
w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4),
w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4),
w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0),
w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0),
w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0),
w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8),
w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2),
w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0),
w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0),
w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4),
w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3),
w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3),
w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0),
w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0),
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
w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0),
w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4),
w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0),
w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0),
w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3),
w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7),
w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2),
w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0),
w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 5),
w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0),
w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
