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
obtained	获得	獲得	取得	취득	abgeschlossen	obtenu	finalizado	concluído	conseguito	behaald	ukończone	окончил	закінчив	ukončeno						avslutad											végzett	absolvit		mezuniyet	tốt nghiệp	lulus					
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
02e:02eA02eH02eV02e]02eh02f302f>02fF02fQ02f`02g102g;02g<02g=02g>02g?02g@02gI02gJ02gK02gL02gM02gN02gO02gP02gQ02gR02gS02g\02ge02gf
02h002h?02hE02hF02hG02hH02hI02hJ02hK02hR02hY02h`02hg02hh02hi02hj02hk02hl02hm02hn02ho02i002i102i202i302i402i502i602i702i802i902i:
02i;02i<02i=02i>02i?02i@02iA02iB02iC02iD02iE02iF02iG02iH02iI02iJ02iK02iL
"# }

grid! { GENDERS, 42, r#"male	男	男	男性	남성	männlich	masculin	masculino	masculino	maschile	man	mężczyzna	мужской	чоловіча	muž	muž	moški	muško	мушко	muško	man	mand	mann	mies	karl	mees	vīrietis	vyras	fireann	maskil	άνδρας	férfi	masculin	мъж	erkek	nam	laki-laki	ذكر	זכר	पुरुष	ชาย	home
female	女	女	女性	여성	weiblich	féminin	femenino	feminino	femminile	vrouw	kobieta	женский	жіноча	žena	žena	ženska	žensko	женско	žensko	kvinna	kvinde	kvinne	nainen	kona	naine	sieviete	moteris	baineann	femminil	γυναίκα	nő	feminin	жена	kadın	nữ	perempuan	أنثى	נקבה	महिला	หญิง	dona
"#, r#"00040008000<000C000J000T000]000g0011001:001>001J001Y001j001o0024002;002B002M002T002X002]002b002g002l0031003;003A003I003P003]003d
003m0044004:004>004H004O004V004f00500055005<005@005D005K005R005[005d005m0066006@006F006N006]006j00700076007>007F007S007[007b007i
00800087008<008B008K008S008\008e00940098009@009I009P009U009_009h00:100:A00:N00:S
"# }

/// The first two characters of the keys that count within words.
pub(crate) static BEGINNINGS: Sieve = Sieve([
0x102006a000840004, 0x100385000000000, 0x88a0000401400022, 0x100243090320800, 0xa002120800402020, 0x588000022, 0x8000080000080000, 0x8a0020100000040,
0x400000200000c020, 0x1040001042010000, 0x42050420a100, 0x208001400840080a, 0x4008120005220000, 0x40180000000084, 0x400014022000004, 0x2200080140000100,
0x28148140a8000, 0x102400002040, 0x82000400000012, 0x400080000104, 0x4008000500402000, 0x3208001880100002, 0x20a0010850a80000, 0x81010000014010,
0x6088010000a04000, 0x3000098000200000, 0x104004120040202, 0x4001200600000, 0x48001100000200, 0x200010600024000, 0x1008200000004060, 0x810080180c00,
0x4804000206, 0x10200040080, 0x8102010004802000, 0x2041000002092000, 0x100400040000000, 0x8080000000001000, 0x50100d000000008, 0x100001074002012,
0x200a80006008089, 0x142c088221082801, 0x80005000804190, 0x808000000000010, 0x20080008000600, 0x6010414004208, 0x220108002000805, 0x400200280400430,
0x4030a20882012, 0xac2e00800003491, 0x50020040040000a0, 0x3808000200240004, 0x2008247000084000, 0x2002008510101000, 0x2000400000012060, 0x4e0001408000008,
0x300000903008200, 0x80004000022040, 0x18000000800808, 0x2011042024000000, 0x310700002000002, 0x42001000280084, 0x8600090202210d4, 0x80810020000000,
0xd0942000000100, 0x41c8026008810081, 0x4100041050400, 0x488440b004034003, 0x4210000808254540, 0x4012800009404000, 0x604080080000412, 0xc0200010040002,
0x1450310030a00148, 0x80840001c1080, 0x2000210400, 0x42c00800840832, 0x1081000200800, 0x148008180008100, 0x1000000008480400, 0xc002800042000000,
0x200000000004081, 0x20800800101142, 0x5300a000022, 0x400830c08050200, 0x404040014042, 0x201090180010005, 0x2008000002000014, 0x2000000002,
0x4000000000902109, 0x802200002282000, 0x8480420000010200, 0x40010000000040, 0x400002c084800040, 0x600000010200080, 0x1020a20080001000, 0x1000400020012000,
0x2000836000080200, 0x208001010010, 0x80404000402c80, 0x800408000002011, 0x240002000001400, 0x320102000010520, 0x300000040001020, 0x300002400430026,
0x6000004000200, 0x4800040000000008, 0x4880800000, 0x420c0014000, 0x1240080000000000, 0x110024801004012, 0x4002e02080011818, 0x40040a1020800400,
0x408202, 0x40000400c004000, 0xa04800005400200, 0x8200000021002004, 0x402000000202004, 0x1180142000000048, 0x8010001010000000, 0x8440100064034201,
0x10488200080, 0x4021000000008, 0x800020200082010, 0x10400000204000, 0x8200000000812800, 0x206800004000088, 0x5800004040081, 0x400000208204002,
0x8000002000020380, 0x1d08000418000000, 0x4014200c104010, 0x800004400882010, 0x800112000024c8, 0x400000001cc0040, 0x8010204010000000, 0x8886008000000000,
0x20c00810a00001, 0x220000080000000, 0x400000006c000300, 0x400200081001000, 0x400100268840100, 0x4e00000000822010, 0x4002000, 0x10200200000020,
0x808850804080210, 0x100000001090320, 0x80020008293c0, 0x2040010000120210, 0x204200000040200, 0x101000004a10000, 0x40a0010810100300, 0x5084181400080002,
0x2402002000000820, 0x18840008804010, 0x100888400400000, 0x81280428008022, 0x8220000400018002, 0x8020002200081040, 0x2800020980088104, 0xc000840c00441100,
0x2001002820000080, 0x80488040a080001, 0x840000c040060, 0xd90200000810010, 0x82002008008c081, 0x1080454002442c, 0x40d0808200c001, 0x121820084108d000,
0x240021104000400, 0x20100001, 0x800000080801d, 0x40808040408401, 0x422800040004000, 0x1404908180001210, 0x804009000000400, 0x80000c9088000220,
0x2001800002000a0, 0x4280600000004fa0, 0x831044000882440, 0x403080004000000, 0xa4100402aa, 0x2142000004c22, 0x200402000840012, 0x400402810041000,
0x428805080201490, 0x30000810c000009, 0x90080c340080000, 0x6010000000084, 0x14400204000, 0x2010251641003a00, 0x4001000c11810000, 0xca4002e000000,
0x8000098000038000, 0x8080243010020000, 0x1000840200000022, 0x400000008000070, 0x408011000000011, 0x2400a02030700000, 0x1000802400005100, 0x8204040004080008,
0x44110c03041100, 0xc280a10000010001, 0x100c000080000080, 0x80400922100000, 0x4000808104000800, 0xc00034000081c80, 0xb000410c008, 0x1100000404210040,
0x82000820000045, 0x200010600201048, 0xa001088808012000, 0x4a86022010800841, 0x2000801080030148, 0x80000000005c0, 0x20010880d000200, 0x80089100084000,
0x1000108000000400, 0x700000808020000, 0x40a1000008, 0x5000101200008010, 0x9c0000000401001, 0x2818040040040, 0x100008020000000, 0x401000000012820,
0x2211000001020000, 0x9, 0x4000008085205000, 0x1200002806000, 0x8a00000908000082, 0x203002224089200, 0x100000200000101, 0x10204a2000020,
0x8508180010100088, 0x20020400201, 0x8200440020110, 0x80101808000c0000, 0x442c20800000100, 0x20088400444428a, 0x18050284c0495010, 0x104200421,
0x1001002002005106, 0x8150000402000014, 0x40206210a000500, 0x1000009000000, 0x813000080441a, 0x600160000000a00, 0x4051000008, 0xd00101a0200,
0x100105010029a000, 0x208002000, 0x54000042020040, 0x201000004091, 0x110000008400000, 0x1000000000052200, 0x80002a404800000, 0x4000020040401200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0x4000000800000080, 0x4041000480000002, 0x328004000200008, 0x8024000004000000, 0x2042008000001, 0x2000080000400, 0x40090804020004, 0x208000004100,
0x4040000000280400, 0x42240034000c4, 0x18000400040040, 0x8220400200412, 0x840000000044a4, 0x2102480000001000, 0x1000020d00820000, 0x100100804080004,
0x5211000020, 0x20080080200, 0x400a2604004000, 0x8300810040000084, 0x200000103001, 0x12a000000, 0x4100210a00000080, 0x90018004082000,
0x84000201240000, 0x8800004140032048, 0x4000c10002000000, 0x8a60000845244080, 0xc0800001030068, 0x8000000800001, 0x4020b28002400, 0x1000100140080000,
0x1040200000000040, 0x2880042000000c4, 0x180020000400, 0x42000100284024a0, 0x20010000000, 0x420400a0000002, 0xc10a00800000019, 0x10200000108,
0x41000010148004, 0x1400104008200840, 0x1100400200044, 0x1800000008200, 0x9400024200060, 0x2180810200000010, 0x308208008010200, 0x20409040000002,
0x1000000cc0000100, 0x4000202004000460, 0x80000104003, 0x2100080208000000, 0x10541000a0000000, 0x52000010200001, 0xc000000002, 0x2040028800402000,
0x210001000102400, 0x400001c088008002, 0x2102200000204800, 0x40800100060c2100, 0x8000800480121000, 0x1001011161, 0x406004420100000, 0x8880000000010000,
0x5002020101108000, 0x408808019400100, 0x40008040030401, 0x80000004044000, 0x4890000000a0, 0x4006908400100001, 0x8080108a11010a01, 0x1832008c00000000,
0x620000000000800, 0x4000080000042000, 0x20180020000002, 0x8000181100a80000, 0x40045010080000, 0x1a00894240040081, 0x402000000000004, 0x4810000300004000,
0x143000002898, 0x808001041, 0x820008004, 0x800000080102080, 0xa02000100480020, 0x80000e100014000, 0x1200000001001000, 0x84000000480000b0,
0x8000000018000, 0x111424c400080008, 0x802408000000400, 0x9060200000410, 0x4001000, 0x400008000040800, 0x8000000000180, 0x804004410082a,
0x8d008002000006, 0x204800005040004, 0x40000410201000, 0x2001000000460180, 0x80002900040104, 0x1080000c80c00800, 0x681a004021000000, 0x2000020d8400,
0x40018c402210480, 0xc2022050000000, 0x8000506a00000106, 0x2008000010000840, 0x400410020400200, 0x4004000200c80140, 0x8001020000082, 0xa00024008,
0x4050801089000001, 0x308206000010000, 0x800001014000000, 0xa000220008202800, 0x5000110400, 0x1001000280002002, 0x82040000a2800, 0x420000200b4000,
0x42000108002b8a4, 0xc000800001040410, 0x29000000310000, 0x2100102015200, 0x4a0001000, 0x200014400200008, 0x110000000000, 0x2000000000000,
0xa01c400002000001, 0x220044000000108, 0x20a4000242400, 0x240000001804, 0x2004108000008686, 0x8000200020140804, 0x3100001400008000, 0x1100080908000040,
0x4020004008008220, 0x4000040b02007, 0x98410810040, 0x10000082000d0400, 0x4082600002040501, 0x2c00000481041029, 0x2000000042080800, 0x420020833,
0x40000200000000, 0x4140000000018, 0x8600000080100004, 0x8420400800000028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4000c08102a008,
0x108000a00000901, 0x8100000001801080, 0x9000000000088a0, 0x2c004240a000000, 0x8001421450200, 0x300084820004, 0x4400800011010210, 0x4012000002c2048,
0x88724a002440000, 0x20080005a4000080, 0x1000004061480080, 0x100200084000001, 0x400400002020418, 0x2002028000000040, 0x4010480004d24120, 0x8040008180000004,
0x2008058200020a00, 0x400020200000, 0x200c400004002001, 0x40100200000001, 0x3081004000000021, 0x402020020400214, 0x4c082418c002004, 0x820000810000,
0x4008000000120, 0x2028000004080120, 0x1200000394013001, 0x401009000110100, 0x104000800b0024, 0x420090000000002, 0x8090800600002000, 0x1000001000000000,
0x2040002400100000, 0x101804400002, 0x1400000800008020, 0x6082024a090000, 0x2c08170082001, 0x50000b0002100001, 0x4048400010000000, 0x2520000004800,
0x440000101502020, 0x1000500048000402, 0x6002008044000021, 0x382028000800000, 0x4000400000, 0x10000000c000080, 0x4000000002000, 0x4000501200600008,
0x800a008840006000, 0x41200250400000, 0x802c000008200000, 0x100040020100100, 0x4000008046000308, 0x10, 0x800000022004122, 0x81008400010800,
0x41000810400, 0x40000604005814, 0x90008100310800, 0x8100200d0000, 0x1200000000103040, 0x1205000000810, 0x44000000000200a0, 0x4000002000000020,
0x41020000040608, 0x24028808017200, 0x121000620, 0xa00a00008040000, 0x408402000000240, 0x408000500000081, 0x1000010201a000, 0x21184e801000004,
0x8080002100000, 0x400000000201000, 0x812000c000014001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x3000a000a0a0008, 0x640020228000080,
0x82400090008000, 0x822800800001060, 0x1020500000000000, 0x4000000010000000, 0x4c04300004210000, 0x4a010a005000280, 0x80000914002002, 0xc00202008a00000,
0x180100100408, 0x8004402400002010, 0x440000000040094, 0x2002000000000, 0x200000000085000, 0x400000000000002, 0x4000100040020080, 0x8080000,
0x8000002800040300, 0x8028000000201404, 0x801000880000, 0x20000080020030, 0x1100000202000a, 0x20002608000120, 0x2000000040000, 0x40210200004409,
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
abgeschlossen	01<01
abielus	01=01
abiline	01>01
abilitazione	01?01
abitur	01@01
abiturnote	01A01
abogada	01B01
abogado	01B01
abschlussnote	01A01
abschlusspruefung	01@01
abschlussprufung	01@01
abschlussprüfung	01@01
absolvit	01C01
absolvita	01C01
absolvită	01C01
absolvovano	01D01
absolvováno	01D01
abteilung	01E02
acadamh	01G01
academia	01H04
academie	01L02
academy	01N01
acadèmia	01O01
académie	01P01
acca	01Q01
accademia	01R01
accesit	01S01
accessit	01T01
accountant	01U03
accreditation	01X01
accredited	01X01
accèssit	01T01
accésit	01S01
acemi	01Y01
acheteur	01Z01
acheteuse	01Z01
acls	01Q01
acm	01[01
acougueiro	01\01
acreditacio	01]01
acreditacion	01^01
acreditació	01]01
acreditación	01^01
acreditare	01_01
actas	01`01
actes	01a02
acteur	01c01
actor	01d03
actress	01g01
actrice	01c01
actrita	01h01
actriz	01B01
actriță	01h01
actuaire	01Z01
actual	01i04
actualidad	01m01
actualitat	01n01
actualment	01n01
actualmente	01o03
actuary	01g01
actuel	00_01
actuelle	00_01
actuellement	00_01
acum	02201
acupuncturist	01g01
ad oggi	00k01
adaleinkunn	02301
adalgrein	02401
addetta	02501
addetto	02501
adesso	00k01
adiunkt	02601
adjoint	01Z01
adjointe	01Z01
adjunkt	02702
adjunktus	02901
adjuster	01g01
admin	02:01
administraator	01>01
administrador	02;03
administradora	02;03
administrateur	01Z01
administratiu	02>01
administrativa	02?02
administrativo	01B01
administratoer	02A01
administrator	02B0=
administratore	02O02
administratorius	02Q01
administratorka	02601
administrators	02R01
administratorė	02Q01
administratrice	01Z01
administratör	02A01
administrátor	02S02
adminisztrator	02901
adminisztrátor	02901
adr	01Q01
advanced	02U02
advanced certificate	02W01
advanced diploma	02W01
advanced highers	02X01
advies	02Y01
adviser	01g01
adviseur	01c01
advisor	01g01
advocaat	01c01
advocada	02>01
advocat	02>01
advogada	01\01
advogado	01\01
advogados	02Z01
advokaat	01>01
advokat	02[06
advokatas	02Q01
advokát	02S02
adwokat	02601
ae	00`01
aegare	02A01
aeidinkielen taso	02a01
aeidinkielenae	02a01
aeidinkieli	02a01
aeidinkielinen	02a01
aemne	02b01
aerztin	02c01
afdeling	02d04
afdelingen	02h01
affreteur	01Z01
affréteur	01Z01
afgerond	02i01
afhandling	02j01
afstudeerrichting	02k01
ag	02l02
ag suil leis	02n01
ag súil leis	02n01
agare	02A01
agence	02o01
agenceur	01Z01
agenceuse	01Z01
agencia	03003
agencija	03303
agencja	03601
agency	03701
agent	03805
agent achizitii	01h01
agent achiziții	01h01
agent de paza	01h01
agent de pază	01h01
agent de securite	01Z01
agent de sécurité	01Z01
agent immobilier	01Z01
agente	03=04
agentia	03A01
agentie	03A01
agentur	03B01
agentura	03C04
agentúra	03G01
agentūra	03H01
agenzia	03I01
agenția	03A01
agenție	03A01
agno	03J01
agregation	03K01
agrement	03L01
agricoltore	02501
agricoltrice	02501
agriculteur	01Z01
agricultor	03M02
agricultora	03M02
agricultrice	01Z01
agronom	02:01
agrégation	03K01
agrément	03L01
agència	03O01
agência	02Z01
ahli	03P02
ahli gizi	02:01
ahli madya	03R01
ahora	01m01
aide soignant	01Z01
aide soignante	01Z01
aide-soignant	01Z01
aide-soignante	01Z01
aidinkielen taso	02a01
aidinkielena	02a01
aidinkieli	02a01
aidinkielinen	02a01
aikste	03S01
aikštė	03S01
ailtire	03T01
air force	03701
air traffic controller	01g01
airlines	03701
aistritheoir	03T01
aiuto cuoco	02501
ajakiri	03U01
ajakirjanik	01>01
ajans	03V01
ajansi	03V01
ajansı	03V01
ajokortti	03W01
ajto	03X01
ajtó	03X01
ajudant	02>01
ajudante	01\01
ajuntament	03O01
ajusteur	01Z01
ajutor	01h01
akadeemia	03Y01
akademi	03Z05
akademia	03_05
akademie	03d02
akademiebrief	03f01
akademii	03g01
akademija	03h05
akademisi	03m01
akademiuddannelse	03n01
akademía	03o01
akadémia	04003
akadēmija	04301
akatemia	04401
akici	04501
akici duzeyde	04501
akkademja	04601
aktif	04701
aktivne	04802
aktivno	04:03
aktivně	04=01
aktor	04>02
aktorka	02601
aktris	02:01
aktualnie	04@01
aktuell	04A01
aktívne	04B01
akuntan	02:01
akıcı	04501
akıcı düzeyde	04501
al	04C04
alameda	04G01
alani	04H01
alanı	04H01
alap	04I02
alapfok	04I02
alapfokozat	04K01
alapfoku	04I02
alapfokú	04I02
alapismeretek	04L01
alapito	02901
alapitvany	04M02
alapkepzes	04K01
alapképzés	04K01
alapszak	04K01
alapszint	04I02
alapszintu	04I02
alapszintű	04I02
alapítvány	04M02
alapító	02901
alates	04O02
albanil	01B01
albañil	01B01
albergo	03I01
alcalde	01B01
alcaldesa	01B01
aleea	04Q01
aleja	04R02
aleje	04T01
alempi korkeakoulututkinto	04U01
alfaiate	01\01
algaja	04V01
algtase	04W02
algteadmised	04Y01
alkaen	04Z03
alkeet	04]02
alkeistaso	04_01
alla data attuale	00k01
alle	04`02
allee	04b02
alleenstaand	04d01
allen	04e01
allenatore	02501
allenatrice	02501
allgemeine hochschulreife	01@01
allé	04`02
allée	04f01
allén	04e01
almoxarife	01\01
aloittelija	04g01
alt	04h03
altalanos iskola	04k02
alternant	01Z01
alternante	01Z01
alto	04m03
altra	03T01
alėja	03S01
am	05001
ambassador	01g01
ambulancier	01Z01
ambulanciere	01Z01
ambulancière	01Z01
amet	05101
amk	05202
ammatillinen perustutkinto	05401
ammatillinen tutkinto	05401
ammattikorkeakoulu	04401
ammattikorkeakoulututkinto	04U01
ammattikoulu	04401
ammattiopisto	04401
ammattitutkinto	05401
amministratore	02501
amministratrice	02501
amministratur	05501
amne	02b01
amt	03B01
an	05602
an mhaith	05801
an-mhaith	05801
ana dal	04H01
ana dil	05901
ana dili	05901
ana dilim	05901
anabilim dali	04H01
anabilim dalı	04H01
anadil	05901
anadili	05901
anadilim	05901
anadolu lisesi	03m01
anailisi	03T01
anailísí	03T01
anais	05:01
analis	02:01
analist	05;03
analista	05>06
analisti	05D01
analistă	01h01
analiticar	05E02
analitik	05G01
analitikas	02Q01
analitike	02O02
analitikis	02R01
analitikė	02Q01
analitičar	05E02
analityczka	02601
analityk	02601
analuutik	01>01
analyst	05H03
analyste	01Z01
analytik	02S02
analytiker	05K03
analyytikko	05N01
analüütik	01>01
analītiķe	02R01
analītiķis	02R01
anaokulu	03m01
anchor	01g01
and	05O01
andar	04G01
andauernd	04A01
anerkennung	00:01
anfaenger	05P02
anfaengerin	05P02
anfaengerkenntnisse	05R01
anfanger	05P02
anfangerin	05P02
anfangerkenntnisse	05R01
anfänger	05P02
anfängerin	05P02
anfängerkenntnisse	05R01
angajat	01h01
angestellte	05S01
angestrebt	05T01
anggota	02:01
ani	05U01
animateur	01Z01
animator	05V03
animatore	02501
animatorka	02601
animatrice	05Y02
anlagenbau	03B01
annee	05[01
annees	05[01
anni	05\01
anno	05\01
announcer	01g01
année	05[01
années	05[01
ano	05]02
anois	05_01
anos	05]02
ans	05[01
ansioluettelo	05`01
ansiomerkki	05a02
ansvarig	02A01
ansvarlig	05c02
anthropologist	01g01
anticipated	05e01
antologi	05f03
antrenoare	01h01
antrenor	05i02
antrenör	05D01
anugerah	05k01
anwaeltin	02c01
anwalt	02c01
anwaltin	02c01
anwenderkenntnisse	05l01
anwältin	02c01
any	05m01
anyanyelv	05n01
anyanyelvi	05n01
anyanyelvi szint	05n01
anyanyelvu	05n01
anyanyelvű	05n01
anys	05m01
ao	05o01
aonad	06001
ap	06102
ap grad	03n01
ap-grad	03n01
apartamento	04G01
apartment	06301
apbalvojums	00B01
apdovanojimas	06401
apdrosinasana	06501
apdrošināšana	06501
apiculteur	01Z01
apicultrice	01Z01
aplieciba	06601
apliecinajums	06601
apliecinājums	06601
apliecība	06601
apolo	06702
apotek	06905
apoteka	06>01
apotekare	02A01
apoteker	02:01
apotheek	02Y01
apotheke	03B01
apotheker	06?02
appartement	04f01
appraiser	01g01
apprendista	02501
apprenti	01Z01
apprentice	01g01
apprenticeship	02X01
apprentie	01Z01
approbation	06A01
approvisionneur	01Z01
approvisionneuse	01Z01
aprendiz	03M02
aprendiza	01B01
aprenent	02>01
aprenenta	02>01
aps	00`01
apt	06B02
apteek	05101
apteekkari	05N01
apteekki	06D01
apteka	03601
aptekarz	02601
aptieka	06501
apto	04G01
apulainen	05N01
apuraha	06E01
apótek	06F01
ar	06G04
ar vardnicu	06K01
ar vārdnīcu	06K01
ara	01n01
arastirma gorevlisi	05D01
arastirmaci	05D01
araştırma görevlisi	05D01
araştırmacı	05D01
arbeider	06L02
arbeiter	05S01
arbeitsgruppe	06N01
arbejder	06O01
arbetare	02A01
arbitre	01Z01
arbitro	06P03
arbitru	01h01
architect	06S02
architecte	01Z01
architekt	06U04
architektas	02Q01
architektka	02601
architetta	02501
architetto	02501
archivar	06Y02
archivaris	01c01
archivera	01B01
archivero	01B01
archivist	01g01
archivista	02501
archiviste	01Z01
archivář	06[01
archiwista	02601
archiwistka	02601
ardleibheal	06\02
ardleibhéal	06\02
ardteistimeireacht	06^01
ardteistiméireacht	06^01
area	06_05
arendaja	01>01
arets	01403
arhitect	01h01
arhitecta	01h01
arhitectă	01h01
arhitekt	06d03
arhitekta	06g01
arhitekte	02R01
arhitekts	02R01
arhivar	01h01
arkistonhoitaja	05N01
arkitekt	06h04
arkivar	05c02
arkivarie	02A01
arkkitehti	05N01
army	03701
arodizglitiba	06l01
arodizglītība	06l01
arodskola	04301
arquitecta	02?02
arquitecte	02>01
arquitecto	01B01
arquiteta	01\01
arquiteto	01\01
arquivista	01\01
arsiparis	02:01
arsitek	02:01
arsivci	05D01
arst	01>01
arste	02R01
arsts	02R01
art director	06m01
art school	01N01
artenomi	04U01
artesaani	05401
article	06n03
articol	07101
articolo	07201
articulo	01`01
artigo	05:01
artikel	07309
artikkel	07<03
artikkeli	07?02
artiklu	07A01
artist	01g01
artium	07B01
arts	01c01
artykul	07C01
artykuł	07C01
artículo	01`01
aruhaz	07D01
arvioitu	07E01
arviolta	07E01
arvosana	07F01
arvosanalla	07F01
arvosanat	07F01
arxiv	01[01
arzt	02c01
arzthelfer	05S01
arztin	02c01
arşivci	05D01
as	07G02
as levels	02X01
asa	00`01
ascaill	07I01
ascensoriste	01Z01
asci	05D01
ascisi	05D01
ase	07J01
asema	06D01
asentaja	05N01
asesor	01B01
asesora	01B01
asianajaja	05N01
asiantuntija	07K02
asiantuntijataso	07M01
asigurari	03A01
asigurări	03A01
asilo	01R01
asistan	05D01
asistani	05D01
asistanı	05D01
asisten	02:01
asistent	07N07
asistenta	01h01
asistentas	02Q01
asistente	07U03
asistents	02R01
asistentă	01h01
asistentė	02Q01
asl	03I01
asli	07X01
asociacija	03H01
asociacion	07Y01
asociación	07Y01
asociadas	07Y01
asociados	07Y01
asociat	01h01
asociatia	03A01
asociatie	03A01
asociația	03A01
asociație	03A01
asosiasi	07Z01
assegurances	03O01
assessor	07[02
assessora	07[02
assez bien	07]01
assicurazioni	03I01
assistant	07^02
assistante	01Z01
assistante maternelle	01Z01
assistent	07`08
assistente	07h03
assistentti	05N01
assistenz	02c01
associacao	02Z01
associacio	03O01
associació	03O01
associate	01g01
associate degree	07k02
associate of	02W01
associate of applied science	02W01
associate of arts	02W01
associate of science	02W01
associate's degree	02W01
associates	03701
associati	03I01
association	02o01
associats	03O01
associazione	03I01
associação	02Z01
associe	01Z01
associee	01Z01
associé	01Z01
associée	01Z01
assocjazzjoni	07m01
assoċjazzjoni	07m01
assurances	02o01
asszisztens	02901
astazi	02201
asteptat	07n01
asti	07o02
astronomer	01g01
astăzi	02201
asuransi	07Z01
asutaja	01>01
asystent	02601
asystentka	02601
asztalos	08102
at	08301
ate	05o01
ate a data	08401
ate a presente data	08401
ate agora	08401
ate ao presente	08401
ate hoje	08401
ate o momento	08401
atelier	08502
ateliers	02o01
atendente	01\01
ateneo	01R01
atestat	01_01
atestatas	08701
atestats	06l01
atestatul	01_01
atestāts	06l01
atheneum	08801
atlag	08901
atolyesi	03V01
ator	01\01
atriz	01\01
atstovas	02Q01
attache	01Z01
attachee	01Z01
attaché	01Z01
attachée	01Z01
attalinati	08:01
attendu	08;01
attestation	03L01
attestato	01?01
atti	07201
attore	02501
attorney	01g01
attrice	02501
attuale	00k01
attualmente	00k01
attālināti	08:01
atual	08401
atualidade	08401
atualmente	08401
atzime	08<01
atziniba	00B01
atzinība	00B01
atzīme	08<01
até	05o01
até a presente data	08401
até agora	08401
até ao presente	08401
até hoje	08401
até o momento	08401
até à data	08401
atölyesi	03V01
au	08=02
au pair	08?02
au-pair	02c01
audiologist	01g01
auditeur	01Z01
auditor	08A06
auditora	03M02
auditrice	01Z01
audytor	02601
audítor	08G01
aufsatz	08H01
aufstiegsfortbildung	03f01
augsts	08I02
augstskola	04301
auhind	08K02
aujourd'hui	00_01
aukio	08M01
aukiri	00101
aukstas	08N02
aukstasis neuniversitetinis	08P01
aukstesnysis	08P01
aukštas	08N02
aukštasis neuniversitetinis	08P01
aukštesnysis	08P01
ausbildereignung	01@01
ausbilderschein	06A01
ausbildung	01@01
ausbildung als	01@01
ausbildung zum	01@01
ausbildung zur	01@01
ausgezeichnet	08Q02
aushilfe	02c01
ausiliario	02501
auszeichnung	08S01
auszubildende	05S01
author	01g01
authority	03701
autista	02501
autohaus	08T01
autojuht	01>01
automne	08U01
autonom	03O01
autonoma	08V02
autonomo	08X02
autor	02c01
autorin	02c01
autorisasjon	08Z01
autorisation	08[02
autorizatie	01_01
autorizație	01_01
autovaditaja aplieciba	06601
autovadītāja apliecība	06601
auttava	04_01
autumn	08]01
autunno	08^01
autònom	03O01
autònoma	03O01
autónoma	07Y01
autónomo	07Y01
autônomo	02Z01
auxiliaire	01Z01
auxiliar	02;03
av	08_03
avaldatud	03U01
avancada	08b01
avancado	08c02
avancat	08e02
avance	08g02
avancerad	08i02
avanceret	08k02
avancé	08g02
avansat	08m02
avansert	08o02
avanzada	09101
avanzado	09202
avanzata	09401
avanzato	09502
avançada	08b01
avançado	08c02
avançat	08e02
avda	09701
avdeling	09802
avdelingen	09:01
avdelning	09;02
avdelningen	09=01
ave	06301
avenida	09>02
avenija	09@01
avenue	09A02
average	00T01
avhandling	09C02
avinguda	09E01
avioliitossa	09F01
avklarad	09G01
avocat	09H02
avocata	01h01
avocate	01Z01
avocată	01h01
avoliitossa	09F01
avslutad	09G01
avui	01n01
avukat	09J02
avustaja	05N01
avvanzat	09L02
avvocata	02501
avvocato	02501
award	09N03
awarded	09Q01
awards	00N01
aws certified	01Q01
ay	09R01
ayudante	01B01
ayuntamiento	07Y01
az	09S03
az dosud	09V01
azafata	01B01
azafato	01B01
azi	02201
azienda	03I01
azienda agricola	03I01
azubi	09W01
azure	01Q01
açougueiro	01\01
aðaleinkunn	02301
aðalgrein	02401
año	09X01
años	09X01
aģentūra	06501
aşçı	05D01
aşçısı	05D01
až	09Y02
až dosud	09V01
așteptat	07n01
b a	09[01
b arch	09[01
b b a	09[01
b com	09[01
b dul	04Q01
b e	09[01
b ed	09[01
b eng	09[01
b pharm	09[01
b s	09[01
b s c	00`01
b sc	09[01
b sc prof	09\01
b tech	09[01
b v	00`01
b-dul	04Q01
b.a	09[01
b.arch	09[01
b.b.a	09[01
b.com	09[01
b.e	09[01
b.ed	09[01
b.eng	09[01
b.pharm	09[01
b.s	09[01
b.s.c	00`01
b.sc	09[01
b.sc.-próf	09\01
b.tech	09[01
b.v	00`01
b1	09]01
b2	09^01
ba	09_03
ba (hons	09[01
ba prof	09\01
ba-próf	09\01
baarimikko	05N01
baas	04W02
bab	09b01
baba	01\01
baby sitter	02501
baby-sitter	02501
babysitter	01g01
babá	01\01
bac	09c01
bac +2	09d01
bac +3	09e01
bac +5	03K01
bac es	09c01
bac general	09c01
bac général	09c01
bac pro	09c01
bac professionnel	09c01
bac s	09c01
bac si	09f01
bac technologique	09c01
bac+2	09d01
bac+3	09g02
bac+4	09e01
bac+5	03K01
bacalaureat	09i01
bacc	09j02
baccalaureat	09c01
baccalaureat professionnel	09c01
baccalauréat	09c01
baccalauréat professionnel	09c01
bacellerat	09l01
bacellerat fl arti	09l01
bacharel	09m01
bacharel em	09m01
bacharelado	09m01
bachelor	09n06
bachelor degree	0:401
bachelor in	0:401
bachelor of	0:502
bachelor of applied science	0:401
bachelor of architecture	0:401
bachelor of arts	0:401
bachelor of business administration	0:401
bachelor of commerce	0:401
bachelor of design	0:401
bachelor of economics	0:401
bachelor of education	0:401
bachelor of engineering	0:401
bachelor of fine arts	0:401
bachelor of laws	0:401
bachelor of medicine	0:401
bachelor of music	0:401
bachelor of nursing	0:401
bachelor of science	0:401
bachelor of social work	0:401
bachelor of technology	0:401
bachelor's	0:401
bachelor's degree	0:401
bachelorabschluss	0:701
bachelorgrad	0:802
bacheloropleiding	0::01
bachelors	0:401
bachelorstudium	0:;02
bacheloruddannelse	0:=01
bachiller	0:>02
bachiller universitario	0:@01
bachillerato	0:A01
backen	04e01
backend	06m01
backer	05S01
backerei	03B01
badacz	02601
badan	07Z01
badante	02501
baecker	05S01
baeckerei	03B01
baer	0:B02
bafa	03L01
bagare	02A01
bager	06O01
bageri	0:D02
baggerfahrer	05S01
bagian	0:F01
bahar	0:G01
bahasa ibu	07X01
bahcivan	05D01
bahçıvan	05D01
bai bao	0:H01
bai thuyet trinh	0:H01
bai viet	0:H01
baik	0:I02
bailarin	01B01
bailarina	03M02
bailarino	01\01
bailarín	01B01
baile	07I01
bailiff	01g01
baineann	0:K01
bainisteoir	03T01
bairro	04G01
baitsileir	0:L01
baitsiléir	0:L01
baix	0:M01
bajo	0:N02
bakalar	0:P03
bakalarske	0:S02
bakalarske studium	0:S02
bakalarsky	0:U01
bakalaura	0:V01
bakalaura grads	0:V01
bakalaura grāds	0:V01
bakalauras	0:W01
bakalaureus	0:X01
bakalaureusekraad	0:X01
bakalaureuseope	0:X01
bakalaureuseõpe	0:X01
bakalauro	0:W01
bakalauro laipsnis	0:W01
bakalaurs	0:V01
bakalár	0:Y01
bakalárske	0:Y01
bakalárske štúdium	0:Y01
bakalář	0:U01
bakalářské	0:U01
bakalářské studium	0:U01
bakalářský	0:U01
bakanligi	03V01
bakanlığı	03V01
bakari	06F01
bakarí	06F01
baker	0:Z02
bakeri	0:\01
bakery	03701
bakici	05D01
bakkalargrada	09\01
bakkalaureat	0:701
bakkalárgráða	09\01
bakken	0:]01
bakker	01c01
bakkerij	02Y01
bakıcı	05D01
balai	07Z01
balas	0:^01
balconista	01\01
balikci	05D01
ballerina	02501
ballerino	02501
balva	00B01
balıkçı	05D01
ban	0:_01
ban hang	09f01
ban ngu	0:`01
banc	0:a02
banca	0:c02
bancaria	01\01
bancario	01\01
banco	08X02
bancária	01\01
bancário	01\01
bancă	03A01
bang	0:e01
bang cu nhan	0:f01
bang dai hoc	0:f01
bang khen	0:g01
bang lai	0:e01
bang sang che	0:H01
bang thac si	0:h01
bang tot nghiep thpt	00H01
bang trung cap	00H01
bank	0:i0;
banka	0;407
bankas	03H01
bankasi	03V01
bankası	03V01
banker	01g01
banketbakker	01c01
banki	06F01
bankkauf	05S01
banksman	01g01
banque	02o01
banquier	01Z01
banquiere	01Z01
banquière	01Z01
bao cao	0:H01
bao hiem	0;;01
bao tang	0;;01
bao ve	09f01
barbat	0;<01
barbatesc	0;<01
barber	01g01
barch	09[01
bardzo dobra	0;=02
bardzo dobry	0;=02
bardzo dobrze	0;?01
barista	0;@03
barkeeper	05S01
barmaid	01Z01
barman	0;C07
barmanka	02601
barmen	05D01
barnehage	0:\01
barnehagelaerer	0;J01
barnehagelærer	0;J01
barneskole	0;K01
barnevakt	0;J01
barneveileder	0;J01
barnmorska	02A01
barnskoetare	02A01
barnskotare	02A01
barnskötare	02A01
barnvakt	02A01
barri	09E01
barrio	09701
bartender	0;L04
basari belgesi	0;P01
base	0;Q02
bases	0;S02
basic	0;U04
basic knowledge	0;Y02
basic user	0;[01
basica	0;\05
basico	0;a05
basique	0;f01
basis	0;g08
basiskennis	0;o02
basiskenntnisse	0<102
basisniveau	0<301
basisschool	08801
basiswissen	0<401
baskan	05D01
baskani	05D01
baskunskaper	0<501
baslangic	0<602
baslangic seviyesi	0<801
batiment	04f01
batxiller	0<901
batxillerat	0<901
bau	03B01
baugeschaeft	03B01
baugeschaft	03B01
baugeschäft	03B01
bauleiter	05S01
bay	0<:01
bay gio	0<;01
bayan	0<<01
baza	0<=02
bazi	0<?01
baziku	0<@02
bazinis	0<B02
bază	0<=02
baċellerat	09l01
baċellerat fl-arti	09l01
başarı belgesi	0;P01
başkan	05D01
başkanı	05D01
başlangıç	0<602
başlangıç seviyesi	0<801
bażi	0<?01
bażiku	0<@02
bba	09[01
bc	09[01
bca	09[01
bcom	09[01
bd	0<D02
bdes	09[01
bean	0:K01
beasiswa	05k01
beauftragte	05S01
beautician	01g01
bebiszitter	0<F01
bec	0<G01
beca	0<H02
becari	02>01
becaria	02?02
becario	01B01
becelor	0<J01
beco	04G01
becària	02>01
bed	09[01
bedrift	0:\01
bedrijf	02Y01
beekeeper	01g01
befaehigung	0<K01
befahigung	0<K01
befriedigend	0<L01
befähigung	0<K01
begeleider	01c01
beginnend	0<M01
beginner	0<N04
begraensad	0<501
begraenset	0<R01
begransad	0<501
begrenset	0<S01
begränsad	0<501
begrænset	0<R01
begynder	0<T02
behaald	02i01
beheerder	01c01
behoerde	03B01
behoerighet	0<V02
behorde	03B01
behorighet	0<V02
behörde	03B01
behörighet	0<V02
bei	0<X01
bei der	0<X01
beim	0<X01
beitrag	0<Y02
bekar	0<[01
bekci	05D01
beklenen	0<\01
bekâr	0<[01
bekçi	05D01
belediye baskani	05D01
belediye başkanı	05D01
belediyesi	03V01
beleuchter	05S01
belge	0<]01
belgesi	0<]01
bellhop	01g01
belum kawin	0<^01
belum menikah	0<^01
bendahara	02:01
bendrove	03H01
bendrovė	03H01
benevole	01Z01
beng	09[01
bengkel	07Z01
benh vien	0;;01
bep	0<_02
bep pho	09f01
bep truong	09f01
beraeknad	0<a01
beraeknas	0<a01
beraknad	0<a01
beraknas	0<a01
berater	05S01
berber	05D01
berechtigung	0<K01
bereich	01E02
berger	01Z01
bergere	01Z01
bergère	01Z01
beri	0<b02
bernudarzs	04301
bersertifikat	0<d01
berufsausbildung	01@01
berufskolleg	0<e01
berufslehre	01@01
berufsschule	0<e01
beräknad	0<a01
beräknas	0<a01
bescheinigung	0<K01
best	00N01
bestanden	01<01
bestuurslid	01c01
beszerzo	08102
beszerző	08102
betjent	06O01
betreuer	05S01
betrieb	03B01
betriebswirt	03f01
betyg	0<f01
beurs	0<g01
beveiliger	01c01
bevis	0<h03
bewaker	01c01
bewerbung	0<k01
bewerbungsunterlagen	0<k01
bewijs	0<l01
bečelor	0<J01
bfa	09[01
bhalissa	0<m01
bhd	00`01
bhv	01Q01
biblioteca	0<n05
bibliotecar	0=302
bibliotecara	01h01
bibliotecari	02>01
bibliotecaria	0=503
bibliotecario	06P03
bibliotecară	01h01
bibliotecària	02>01
bibliotecário	01\01
bibliotecă	03A01
bibliotek	0=803
biblioteka	0=;04
bibliotekar	0=?03
bibliotekarie	02A01
bibliotekarka	02601
bibliotekars	02R01
bibliotekarz	02601
bibliotekininkas	02Q01
bibliotekārs	02R01
bibliothecaire	01Z01
bibliothecaris	01c01
bibliotheek	02Y01
bibliothekar	05S01
bibliotheque	02o01
bibliothèque	02o01
bibliothécaire	01Z01
bibliotēka	06501
bidan	02:01
bidang	0:F01
bidang studi	0=B01
biedriba	06501
biedrība	06501
biegla	0;?01
biegle	0;?01
biegly	0;?01
biegła	0;?01
biegły	0;?01
bien	0=C02
bien dich	09f01
bien tap vien	09f01
big registratie	0=E01
big-registratie	0=E01
bij	0=F01
bij de	0=F01
bijdrage	0=G01
bildiri	0=H01
bildirisi	0=H01
bildungswerk	0<e01
bildungszentrum	0<e01
bilingual	0=I03
bilingue	0=L05
bilingv	0=Q01
bilingvals	0=R01
bilingvāls	0=R01
bilingwi	0=S01
bilingüe	0=T02
bilstjori	0=V01
bilíngue	0=W01
bine	0=X01
biografija	0=Y01
bioleg	02>01
biolog	0=Z02
biologa	0=503
biologist	01g01
biologo	06P03
biologus	02901
biológus	02901
birim	0=\01
birimi	0=\01
birincilik	0;P01
birincilik odulu	0;P01
birincilik ödülü	0;P01
birincisi	0;P01
biro	0<F01
birojs	06501
birou	0=]02
bis	0=_02
bis dato	04A01
bis heute	04A01
bis jetzt	04A01
bis zum	0=a01
bitrade	02A01
bitraede	02A01
biträde	02A01
biuras	03H01
biuro	0=b02
biyolog	05D01
bizonyitvany	0=d02
bizonyítvány	0=d02
biztonsagi or	0<F01
biztonsági őr	0<F01
biztosito	07D01
biztosító	07D01
biên dịch	09f01
biên tập viên	09f01
biòleg	02>01
biòloga	02>01
bióloga	01B01
biólogo	03M02
bksb	0<G01
bl	04Q01
blacksmith	01g01
bladamadur	0=V01
blagajnica	0=f01
blagajnik	0=g02
blaðamaður	0=V01
bliain	0=i01
bliana	0=i01
blikkenslager	06O01
bln	0=j01
bloco	04G01
bloemist	01c01
blog post	0=k01
blok	0=l02
bloque	09701
bls	01Q01
blvd	06301
bmus	09[01
bo	0=n03
bo phan	0:_01
boa	0>101
bodega	07Y01
bodegas	07Y01
bodegues	03O01
boek	0=G01
boekhouder	01c01
boekverkoper	01c01
boerin	01c01
boernehave	0>202
bog	02j01
boghandler	06O01
bogholder	06O01
bok	0>403
bokari	0=V01
bokasafn	06F01
bokhandlare	02A01
bokhandler	0;J01
bokholder	0;J01
bolag	0>701
boletin	01`01
boletín	01`01
bolnica	03303
bolnisnica	0>801
bolnišnica	0>801
bolsa	00M01
bolseiro	01\01
bolsista	01\01
bolt	04M02
bolum	0>902
bolumu	0>;02
bom	0>=02
bombeira	01\01
bombeiro	01\01
bombera	01B01
bombero	01B01
bon	0>?02
bon niveau	0>A01
bon nivell	0>B01
bona	0>B01
bonn	0>C01
bonne connaissance	0>D01
bonne maitrise	0>?02
bonne maîtrise	0>?02
bonnes connaissances	0>?02
bons conhecimentos	0>101
book	0=k01
bookkeeper	01g01
bookseller	01g01
bootcamp	0>E02
borgmaestare	02A01
borgmastare	02A01
borgmester	06O01
borgmästare	02A01
bornehave	0>202
boroz	0>G01
boroż	0>G01
borsa di studio	00O01
bosanmis	0<[01
bosun	01g01
bothar	07I01
botiga	03O01
bottega	03I01
boucher	01Z01
bouchere	01Z01
bouchère	01Z01
boulanger	01Z01
boulangere	01Z01
boulangerie	02o01
boulangère	01Z01
boulevard	0>H03
bourse	00L01
boutique	02o01
bouw	02Y01
box	0>K01
boyaci	05D01
boyacı	05D01
boşanmış	0<[01
bpharm	09[01
br	0>L01
bra	0>M03
branca	0>P01
brancardier	01Z01
branch	0>Q01
brandman	02A01
brandmand	06O01
brandos atestatas	0>R01
brandweerman	01c01
brannmann	0;J01
brans	04H01
branş	04H01
brauer	02c01
brauerei	03B01
braut	0>S02
brev	0>U01
brevbaerare	02A01
brevbarare	02A01
brevbärare	02A01
brevet	0>V03
brevet de technicien superieur	09d01
brevet de technicien supérieur	09d01
brevet des colleges	09c01
brevet des collèges	09c01
brevetto	07201
brewer	01g01
brewery	03701
bricklayer	01g01
brigadnik	0>Y01
brigádník	0>Y01
brivi	0>Z01
brivi parvaldu	0>Z01
brivpratigais	02R01
broadcaster	01g01
broadcasting	03701
broker	01g01
bronze	00N01
bronze medal	00N01
bronzovy	00501
bronzový	00501
brouwerij	02Y01
browar	03601
brukbar	0>[01
brutar	01h01
brutarie	03A01
brutărie	03A01
brygadzista	02601
brygadzistka	02601
bryggeri	0=803
brīvi	0>Z01
brīvi pārvaldu	0>Z01
brīvprātīgais	02R01
bs	09[01
bs prof	09\01
bs-próf	09\01
bsc	0>\02
bsc (hons	09[01
bsn	09[01
bt	00`01
btec	0>^02
btech	09[01
bts	0>`03
buaiteoir	0>C01
bucatar	01h01
buch	08H01
buchbinder	05S01
buchhaendler	05S01
buchhalter	05S01
buchhandler	05S01
buchhändler	05S01
bucătar	01h01
buen nivel	0>c01
buena	0>c01
bueno	0>d02
buero	03B01
buerokauffrau	09W01
bufet	03O01
bufete	07Y01
bugun	0>f01
bugün	0>f01
buhaltere	02Q01
buhalteris	02Q01
buhalterė	02Q01
builder	01g01
builders	03701
building	06301
buku	09b01
bul	0>L01
bulan	0=j01
bulats	0<G01
bulevar	0>L01
bulevardul	04Q01
bulv	0>g01
bulvari	0>g01
bulvaris	0>h01
bulvarı	0>g01
bulvāris	0>h01
bun	0>i02
buna	0=X01
bunleibheal	0>k01
bunleibhéal	0>k01
bunscoil	01G01
bunusach	0>l02
bunúsach	0>l02
bună	0=X01
buon livello	0>n01
buona	0>o02
buona conoscenza	0>n01
buone	0>n01
buono	0>o02
bureau	0?104
burgemeester	01c01
burkolo	0<F01
burkoló	0<F01
burmistrz	02601
buro	03B01
buro elemani	05D01
burokauffrau	09W01
buroo	05101
burosu	03V01
burs	0;P01
bursa	0?501
bursary	00N01
bursu	0;P01
bursă	0?501
buruh	02:01
bus driver	01g01
business analyst	06m01
business fluent	0?601
business level	0?601
business school	01N01
business unit	0>Q01
but	09e01
butas	03S01
butcher	01g01
butik	0:D02
butikk	0:\01
butikkmedarbeider	0;J01
butiksbitrade	02A01
butiksbitraede	02A01
butiksbiträde	02A01
buyer	01g01
bv	00`01
bvba	00`01
byg	0?701
bygg	0?802
byggledare	02A01
byra	0?802
byraa	0?802
byrjandi	0?:01
byrå	0?802
bài báo	0:H01
bài thuyết trình	0:H01
bài viết	0:H01
bàsic	0?;02
bàsica	0:M01
bác sĩ	09f01
bán hàng	09f01
báo cáo	0:H01
básica	0?=04
básico	0?=04
bâtiment	04f01
bây giờ	0<;01
bäcker	05S01
bäckerei	03B01
bær	0:B02
bébiszitter	0<F01
bénévole	01Z01
bílstjóri	0=V01
bíró	0<F01
bók	0?A01
bókari	0=V01
bókasafn	06F01
bóthar	07I01
bölüm	0>902
bölümü	0>;02
børnehave	0>202
büro	03B01
büro elemanı	05D01
bürokauffrau	09W01
büroo	05101
bürosu	03V01
bărbat	0;<01
bărbătesc	0;<01
bērnudārzs	04301
bħalissa	0<m01
bản ngữ	0:`01
bảo hiểm	0;;01
bảo tàng	0;;01
bảo vệ	09f01
bằng	0:e01
bằng cử nhân	0:f01
bằng khen	0:g01
bằng lái	0:e01
bằng sáng chế	0:H01
bằng thạc sĩ	0:h01
bằng trung cấp	00H01
bằng tốt nghiệp thpt	00H01
bằng đại học	0:f01
bếp phó	09f01
bếp trưởng	09f01
bệnh viện	0;;01
bộ	0;;01
bộ phận	0:_01
c o	0?B01
c p	0?C01
c so	0?D01
c.so	0?D01
c/o	0?B01
c1	0?E01
c2	0?F01
ca si	09f01
ca sĩ	09f01
cabeleireira	01\01
cabeleireiro	01\01
cabin crew	01g01
cabinet	02o01
cabinetmaker	01g01
caces	03L01
cad	0>g01
caddesi	0>g01
cadre	01Z01
cadreur	01Z01
cadreuse	01Z01
cae	0<G01
cafe	03701
café	03701
cahiers	0?G01
caibidil	0?H01
cainteoir duchais	0?I01
cainteoir dúchais	0?I01
caisse	02o01
caissier	01Z01
caissiere	01Z01
caissière	01Z01
caixa	01\01
cajera	01B01
cajero	01B01
cal	03O01
calea	04Q01
calificacion	0?J01
calificación	0?J01
calificare	01_01
calificativ	0?K01
call handler	01g01
calle	09701
camara	07Y01
camara municipal	02Z01
camareira	01\01
camarera	01B01
camarero	01B01
cambrer	02>01
cambrera	02>01
cambridge	0<G01
cameraman	01h01
cameriera	02501
cameriere	02501
camerista	01h01
cameristă	01h01
cami	09E01
camino	09701
camionista	02501
campus	0?L01
cams	01Q01
camí	09E01
can ban	0?M02
cand	0?O01
cand jur	0?O01
cand mag	0?P03
cand merc	0?O01
cand polyt	0?O01
cand scient	0?O01
cand. mag	0?S01
cand.jur	0?O01
cand.mag	0?T02
cand.merc	0?O01
cand.polyt	0?O01
cand.scient	0?O01
cantante	0?V02
cantareata	01h01
cantaret	01h01
cantina	03I01
cantine	03I01
cantor	01\01
cantora	01\01
cao cap	0?X01
cao cấp	0?X01
cao dang	0?Y02
cao hoc	0:h01
cao học	0:h01
cao đẳng	0?Y02
cap	0?[04
capataz	03M02
capes	03K01
capital	03701
capitol	0?_02
capitolo	07201
capitulo	0?a02
capo	02501
capocantiere	02501
capoprogetto	02501
capotreno	02501
captain	01g01
capítol	0?c01
capítulo	0?a02
caregiver	01g01
carer	01g01
caretaker	01g01
cariste	01Z01
carne	01^01
carnet	0?d02
carnicera	01B01
carnicero	01B01
carné	01^01
carpenter	01g01
carpentiere	02501
carpinteira	01\01
carpinteiro	01\01
carpintera	01B01
carpintero	01B01
carreleur	01Z01
carrer	09E01
carretera	0?f02
carretillera	01B01
carretillero	01B01
carte	07101
carteira	0?h01
carteiro	01\01
cartero	01B01
carver	01g01
casa editrice	03I01
casada	0?i03
casado	0?l02
casat	0?n01
casatorit	0?o01
casatorita	0?o01
case worker	01g01
caseworker	01g01
cashier	01g01
casier	0=302
casiera	01h01
casieră	01h01
casnicka	0@001
casnik	0@001
casopis	0@104
cassiera	02501
cassiere	02501
caster	01g01
castigatoare	0?501
castigator	0?501
cbs	0@501
cbse	00E01
ccie	01Q01
ccna	01Q01
ccnp	01Q01
cd	0>g01
ce jour	00_01
ceadunas	0@601
ceadúnas	0@601
ceannaire	03T01
cearnog	07I01
cearnóg	07I01
cedex	04f01
cedula	0?h01
ceg	07D01
cegep	01P01
ceh	01Q01
ceim	0:L01
ceim bhaitsileara	0:L01
celador	01B01
celadora	01B01
celi	0<G01
celibataire	0@701
celibe	0@801
celler	03O01
cellers	03O01
cellule	0@901
celpe bras	0<G01
celpe-bras	0<G01
cels	0>h01
celta	01Q01
cena	0@:02
centar	0@<02
center	0@>02
centralinista	02501
centras	03H01
centre	03O01
centre de formacio	01O01
centre de formació	01O01
centre de formation	01P01
centre hospitalier	02o01
centro	0@@03
centro de formacao	0@C01
centro de formacion	0?L01
centro de formación	0?L01
centro de formação	0@C01
centro educativo	0?L01
centro universitario	0@C01
centro universitário	0@C01
centrs	06501
centru	03A01
centrul	03A01
centrum	0@D05
ceo	06m01
cep	04G01
ceramicist	01g01
cercetatoare	01h01
cercetator	01h01
cercetătoare	01h01
cercetător	01h01
cerrajero	01B01
certificaat	0@I02
certificacao	0?h01
certificacio	01]01
certificacion	01^01
certificació	01]01
certificación	01^01
certificada	0@K03
certificado	0@N02
certificare	01_01
certificat	0@P03
certificat de calificare	09i01
certificata	0@S02
certificate	01X01
certification	0@U02
certificato	01?01
certificată	01_01
certificazione	01?01
certificação	0?h01
certificeret	0@W01
certificering	0@X02
certificiran	0@Z01
certifie	03L01
certified	01X01
certifiee	03L01
certifierad	0@[01
certifiering	0@[01
certifikace	0@\01
certifikacia	0@]01
certifikat	0@^09
certifikat tas sekondarja	0@g01
certifikazzjoni	0@h01
certifikácia	0@]01
certifikát	0@i02
certifié	03L01
certifiée	03L01
certyfikat	0@k01
certyfikaty	0@k01
certyfikowany	0@k01
cerveny diplom	0@l02
cesta	0@n03
cestne uznani	00501
cestne uznanie	00401
cet 4	0<G01
cet 6	0<G01
cet-4	0<G01
cet-6	0<G01
cet4	0<G01
cet6	0<G01
cevirmen	05D01
cevrimici	0A101
ceļš	0>h01
cfa	0A202
cfgm	0A402
cfgs	0A603
cfo	06m01
cgpa	0A901
chair	01g01
chairman	01g01
chairperson	01g01
chairwoman	01g01
chambermaid	01g01
champion	00N01
chantier	02o01
chantiers	02o01
chapista	01B01
chapitre	0?G01
chaplain	01g01
chapter	0=k01
charcutier	01Z01
charge	01Z01
chargee	01Z01
chargé	01Z01
chargée	01Z01
charity	03701
charpentier	01Z01
charpentiere	01Z01
charpentière	01Z01
chartered	01X01
chaudronnier	01Z01
chauffagiste	01Z01
chauffeur	0A:02
chauffeuse	01Z01
chauffoer	02702
chauffor	02702
chaufför	02A01
chauffør	06O01
chaussee	0A<01
chef	0A=06
chef d'equipe	01Z01
chef d'équipe	01Z01
chef de chantier	01Z01
chef de partie	01g01
chef de projet	01Z01
chef de rayon	01Z01
chefe	01\01
cheffe	01Z01
chefin	02c01
chelner	0AC01
chemicka	0>Y01
chemik	0>Y01
chemiker	05S01
chemin	04f01
chemist	01g01
chemička	0>Y01
chercheur	01Z01
chercheuse	01Z01
chez	0AD01
chief	01g01
chief mate	01g01
childminder	01g01
chimico	02501
chimist	01h01
chiropractor	01g01
chocolatier	01Z01
chofer	01B01
choirmaster	01g01
choreograf	05S01
choreographer	01g01
chu	02o01
chu tich	09f01
chua ket hon	0AE01
chung chi	0:e01
chung chi hanh nghe	0:e01
chung cu	0AF01
chung cư	0AF01
chung nhan	0:e01
chuong	0:H01
chuva	0>Y01
chuyen gia	0AG01
chuyen nganh	0AH01
chuyen sau	0AG01
chuyen vien	09f01
chuyên gia	0AG01
chuyên ngành	0AH01
chuyên sâu	0AG01
chuyên viên	09f01
chwila obecna	04@01
chwili obecnej	04@01
chófer	01B01
chůva	0>Y01
chưa kết hôn	0AE01
chương	0:H01
chủ tịch	09f01
chứng chỉ	0:e01
chứng chỉ hành nghề	0:e01
chứng nhận	0:e01
cia	01Q01
cicekci	05D01
cicle formatiu	0<901
cicle formatiu de grau superior	0AI01
ciclo formativo de grado medio	0:A01
ciclo formativo de grado superior	0AJ01
cientific	02>01
cientifica	02?02
cientifico	01B01
cientista	01\01
científic	02>01
científica	02?02
científico	01B01
ciesla	02601
cieśla	02601
cift anadal	0AK01
ciftci	05D01
cijfer	0AL01
cikk	0AM02
cils	0<G01
cinegrafista	01\01
cio	06m01
cipd	01Q01
cirak	05D01
cirurgia	01\01
cirurgia dentista	01\01
cirurgiao	01\01
cirurgiao dentista	01\01
cirurgiã	01\01
cirurgiã-dentista	01\01
cirurgião	01\01
cirurgião-dentista	01\01
cisa	01Q01
cism	01Q01
cisnik	0>Y01
ciso	06m01
cissp	01Q01
city of	03701
civil partnership	0AO01
civilekonom	0AP01
civilingenioer	0?O01
civilingenior	0?O01
civilingeniør	0?O01
civilingenjoer	0AP01
civilingenjoersexamen	0AP01
civilingenjor	0AP01
civilingenjorsexamen	0AP01
civilingenjör	0AP01
civilingenjörsexamen	0AP01
cka	01Q01
ckad	01Q01
clan	0AQ03
clanak	0AT02
clanek	0AV02
clanica	0AX02
clanok	0AZ01
classificacao	0A[01
classificação	0A[01
cleaner	01g01
clen	0A\02
clenka	0>Y01
clerk	01g01
clerk of works	01g01
clinic	03701
clinica	0<n05
clinică	03A01
clinique	02o01
close	06301
clown	01g01
clínica	03003
cma	01Q01
cmo	06m01
cnam	0A^01
cnavt	0<G01
cnh	0?h01
co	0A_02
co author	0=k01
co ban	0?M02
co founder	01g01
co gia dinh	0AE01
co ltd	00`01
co phan	0;;01
co-author	0=k01
co-founder	01g01
co. ltd	00`01
co., ltd	00`01
coach	0Aa04
coafeza	01h01
coafeză	01h01
coauteur	01c01
coautoare	01h01
coautor	0Ae03
coautora	03M02
coautore	02501
coautrice	02501
cocinera	01B01
cocinero	01B01
coding bootcamp	0Ah01
coeficiente de rendimento	0A[01
cofetar	01h01
coiffeur	01Z01
coiffeuse	01Z01
cok iyi	0Ai02
cok iyi derecede	0Ak01
colaiste	01G01
colegiada	01^01
colegiado	01^01
colegio	0Al02
colegio oficial	07Y01
colegiu	07J01
colegiu universitar	0An01
colegiul	07J01
colla	03O01
collaboratore	02501
collaboratrice	02501
college	0Ao04
collegio	01R01
colloque	0?G01
collège	01P01
colonia	09701
columnist	01g01
col·legi	01O01
coláiste	01G01
colégio	0@C01
combinat	03A01
comedien	01Z01
comedienne	01Z01
comercial	02?02
comercio	02Z01
comfortable	0B301
comhairle	0B401
comhairleoir	03T01
comhar	0B401
comhdhail	0?H01
comhdháil	0?H01
comhlacht	0B401
comhordaitheoir	03T01
comissaria	01\01
comissario	01\01
comissária	01\01
comissário	01\01
commendation	00N01
commercial	01Z01
commerciale	05Y02
commessa	02501
commesso	02501
commis	07^02
commis chef	01g01
communaute	02o01
communauté	02o01
commune	02o01
communication	0?G01
communications	03701
communicative	0B501
community college	01N01
comortas	0>C01
compagnia	03I01
compagnie	02o01
companhia	02Z01
compania	07Y01
companie	03A01
company	03701
companyia	03O01
compañía	07Y01
competent	0B301
competente	0B602
competition	00N01
completed	09Q01
comprador	03M02
compradora	01B01
comptable	0B802
comptia	01Q01
comuna	04Q01
comune	03I01
comunicacao	05:01
comunicacio	0?c01
comunicacion	01`01
comunicació	0?c01
comunicación	01`01
comunicare	07101
comunicação	05:01
comédien	01Z01
comédienne	01Z01
comércio	02Z01
comórtas	0>C01
con lode	00G01
concejal	01B01
concejala	01B01
concentration	0B:01
concierge	07^02
concluida	0B;01
concluido	0B;01
conclusao	0B;01
conclusao prevista	0B<01
conclusão	0B;01
conclusão prevista	0B<01
concluída	0B;01
concluído	0B;01
concorso	00O01
concours	00L01
concubinage	0@701
concurs	0B=02
concurso	0B?02
conducteur	0A:02
conducteur de travaux	01Z01
conductor	0BA04
conductora	02?02
conductrice	01Z01
confeiteira	01\01
confeiteiro	01\01
conference	0BE02
conferencia	0BG03
conferentie	0=G01
conferenza	07201
conferinta	07101
conferință	07101
conferència	0?c01
conferência	05:01
confirme	0BJ01
confirmé	0BJ01
conférence	0?G01
cong chung vien	09f01
cong nhan	09f01
cong tac vien	09f01
cong ty	0;;01
congres	0BK03
congreso	01`01
congresso	05:01
congrès	0?G01
congrés	0?c01
coniugata	0@801
coniugato	0@801
conjunto	04G01
conocimientos basicos	0BN01
conocimientos básicos	0BN01
conoscenza base	0BO01
conseguimento	0BP01
conseguimento previsto	0BQ01
conseguita	0BP01
conseguito	0BP01
conseil	02o01
conseiller	01Z01
conseillere	01Z01
conseillère	01Z01
conselheira	01\01
conselheiro	01\01
conserje	01B01
conservatoire	01P01
conservator	01g01
conservatori	01O01
conservatorio	0BR03
conservatorium	08801
conservatorul	07J01
conservatory	01N01
conservatório	0@C01
conserveries	02o01
consigliera	02501
consigliere	02501
consilier	0=302
consiliera	01h01
consilieră	01h01
consiliul	03A01
constable	01g01
construcciones	07Y01
construccions	03O01
construcoes	02Z01
construction	03701
constructora	07Y01
construtora	02Z01
construções	02Z01
consulente	02501
consulenza	03I01
consultancy	0BU02
consultant	0BW05
consultanta	01h01
consultante	01Z01
consultantă	01h01
consulting	03701
consultor	02;03
consultora	0B\04
consultoria	03003
consultoría	07Y01
contabil	0=302
contabila	01h01
contabile	02501
contabilista	01\01
contabilă	01h01
contable	01B01
contador	03M02
contadora	03M02
contae	07I01
contest	00N01
continuing	0B`01
contractor	01g01
contrada	0?D01
contremaitre	01Z01
contremaître	01Z01
contributor	01g01
controleur	0A:02
controleuse	01Z01
controller	0Ba02
contrôleur	01Z01
contrôleuse	01Z01
convegno	07201
conversa	0Bc01
conversacao	0Bd01
conversacional	0Be01
conversatieniveau	0Bf01
conversation	07]01
conversational	0Bg02
conversationnel	07]01
conversação	0Bd01
conversațional	0Bi01
coo	06m01
cook	01g01
cooperativa	0<n05
cooperative	02o01
cooperativă	03A01
coopérative	02o01
coordenador	01\01
coordenadora	01\01
coordinador	02?02
coordinadora	02?02
coordinateur	01Z01
coordinator	06S02
coordinatore	02501
coordinatrice	0Bj03
coordonatoare	01h01
coordonator	01h01
copeira	01\01
copeiro	01\01
copywriter	0Bm02
corector	01h01
corp	00`01
corporacion	07Y01
corporación	07Y01
corporal	01g01
corporation	0Bo02
correcteur	01Z01
corrector	01B01
correctora	01B01
correctrice	01Z01
corresponsal	01B01
corretor	01\01
corretora	01\01
correttore	02501
correttrice	02501
corriere	02501
corso	0C102
corso di laurea	0C301
cosmetician	0AC01
costruzioni	03I01
costumiere	01Z01
costumière	01Z01
costureira	01\01
costurera	01B01
cou	0:A01
council	03701
councillor	01g01
counsellor	01g01
counselor	01g01
county	03701
couramment	0C401
courant	0C401
courant et professionnel	0C501
courier	01g01
cours	04f01
coursera	0A^01
coursier	01Z01
court	06301
courtier	01Z01
courtiere	01Z01
courtière	01Z01
couturier	01Z01
couturiere	01Z01
couturière	01Z01
couvreur	01Z01
couvreuse	01Z01
cozinheira	01\01
cozinheiro	01\01
coördinator	01c01
coördinatrice	01c01
cp	09701
cpa	01Q01
cpe	0<G01
cpo	06m01
crane driver	01g01
crea	0?h01
creche	0C602
credential	01X01
crescent	06301
croitor	01h01
croitoreasa	01h01
croitoreasă	01h01
cronista	02501
crèche	02o01
csapat	0C801
csc	0C902
cscs	01Q01
csm	01Q01
csoport	0C;03
ct	06301
ctesp	0C>01
cto	06m01
cu nhan	0:f01
cu nhan dai hoc	0:f01
cua hang	0;;01
cuidador	03M02
cuidadora	03M02
cuideachta	0B401
cuiner	02>01
cuinera	02>01
cuisinier	01Z01
cuisiniere	01Z01
cuisinière	01Z01
cukiernik	02601
cukrar	06[01
cukrasz	08102
cukrász	08102
cukrář	06[01
cukup	0C?02
cukup baik	0CA01
cum laude	0A901
cunostinte de baza	0CB01
cunoștințe de bază	0CB01
cuntasoir	03T01
cuntasóir	03T01
cuntoir	03T01
cuoc thi	0:g01
cuoca	02501
cuoco	02501
cup	00N01
curate	01g01
curator	01g01
curent	0CC01
curier	01h01
current	0B`01
currently	0B`01
curriculo	0CD02
curriculo profissional	0CF01
curriculum	0CG06
curriculum vitae	0CM0@
curriculum vitæ	0C]01
currículo	0CD02
currículo profissional	0CF01
currículum	0C^02
currículum vitae	0C`01
currículum vítae	0Ca01
curs	0Cb02
curso	0@N02
curso tecnico	0C>01
curso tecnico superior profissional	0C>01
curso técnico	0C>01
curso técnico superior profissional	0C>01
custode	02501
cutter	05S01
cuộc thi	0:g01
cv	0Cd0E
cvut	0D901
czasopismo	07C01
czlonek	02601
czlonkini	02601
członek	02601
członkini	02601
cámara	07Y01
câmara municipal	02Z01
cântăreață	01h01
cântăreț	01h01
câștigătoare	0?501
câștigător	0?501
cédula	0?h01
cég	07D01
cégep	01P01
céim	0:L01
céim bhaitsiléara	0:L01
célibataire	0@701
có gia đình	0AE01
công chứng viên	09f01
công nhân	09f01
công ty	0;;01
cúntóir	03T01
căn bản	0?M02
căsătorit	0?o01
căsătorită	0?o01
cơ bản	0?M02
cổ phần	0;;01
cộng tác viên	09f01
cử nhân	0:f01
cử nhân đại học	0:f01
cửa hàng	0;;01
d	0D:03
d d	0D=03
d o o	00`01
d phil	0D@01
d.d	0D=03
d.o.o	00`01
d.phil	0D@01
d1	00^01
d2	0DA02
d3	0DA02
d4	0DC01
da	0DD02
da ket hon	0AE01
da remoto	00e01
dabar	0DF01
dabartis	0DF01
dachdecker	05S01
daftar riwayat hidup	0DG01
daglig leder	0DH01
dagplejer	06O01
dags dato	0DI02
dai hoc	0DK01
daire	0>g01
daktaro laipsnis	0DL01
dal	0DD02
dala	0DM01
dalf	0<G01
damh	01G01
damm	0A<01
dan	0DN01
dan beri	0DO01
danas	0DP02
dancer	01g01
danes	0DR01
dang lam	0<;01
danh hieu	0:g01
danh hiệu	0:g01
danisma	05D01
danisman	05D01
danismani	05D01
danismanlik	03V01
dansare	02A01
dansatoare	01h01
dansator	01h01
dansci	05D01
danser	0DS03
dansçı	05D01
danışma	05D01
danışman	05D01
danışmanlık	03V01
danışmanı	05D01
darbiniece	02R01
darbinieks	02R01
darbnica	06501
darbnīca	06501
darbuotoja	02Q01
darbuotojas	02Q01
dari	0DV01
daring	0DW01
darzelis	0DX01
darželis	0DX01
dasar	0DY02
data scientist	06m01
datheangach	0?I01
dato	04A01
dau bep	09f01
dawret	0D[01
day	0D\01
days	0D\01
daļa	0DM01
dba	06m01
dba degree	0D@01
dd	0DI02
de	0D]09
de acasa	0Df01
de acasă	0Df01
de baza	0<=02
de bază	0<=02
de l	0Dg02
de la	0Di02
dea	0Dk02
dealer	01g01
dean	01g01
dean's list	00N01
debutant	0;S02
deck hand	01g01
deckhand	01g01
declarant	01Z01
degerleme uzmani	05D01
degree	0:401
degustator	0@\01
degustátor	0@\01
deild	0Dm03
deimhniu	0@601
deimhniú	0@601
dekanova nagrada	00601
dekarz	02601
del	0E005
delavec	0E501
delavka	0E501
delavnica	0>801
dele	0<G01
delegacion	0E601
delegación	0E601
delegada	01B01
delegado	01B01
delegue	01Z01
deleguee	01Z01
delf	0<G01
delnice	0>Y01
delnik	0>Y01
demirci	05D01
demonstrador	01\01
demonstradora	01\01
den	0E701
den beri	0DO01
den nay	0<;01
denetci	05D01
denetçi	05D01
dengan pujian	0E801
denizci	05D01
dentist	01g01
dentista	01\01
departament	0E903
departamentas	0E<01
departamento	0E=02
departaments	0DM01
departamentul	0E?01
departemen	0:F01
departement	0E@04
departman	0=\01
departmani	0=\01
departmanı	0=\01
department	0>Q01
department of	0ED02
dependent	02>01
dependienta	01B01
dependiente	01B01
depo elemani	05D01
depo elemanı	05D01
dept	0>Q01
depuis	0EF01
deputy	01g01
derece	0EG02
dergi	0=H01
dergisi	0=H01
dernegi	03V01
derneği	03V01
derzeit	04A01
des	0EI02
des de	0EK02
des del	0EM01
desa	0EN01
desainer	02:01
desarrollador	01B01
desarrolladora	01B01
desde	0EO04
desenvolupador	02>01
desenvolupadora	02>01
desenvolvedor	01\01
desenvolvedora	01\01
designer	0ES0:
deskundig	0E]01
despachante	01\01
despacho	07Y01
despatcher	01g01
despatx	03O01
dess	0Dk02
dessinateur	01Z01
dessinatrice	01Z01
destytoja	02Q01
destytojas	02Q01
detective	01g01
deug	0E^02
deust	09d01
deutsches sprachdiplom	0E`01
deuxieme prix	00L01
deuxième prix	00L01
devam	0>f01
devam ediyor	0>f01
devam etmekte	0>f01
developer	0Bm02
developpeur	01Z01
developpeuse	01Z01
devops	0Bm02
deweloper	02601
dezernat	06N01
dezvoltator	01h01
değerleme uzmanı	05D01
di	0Ea03
di base	0BO01
diaetassistent	05S01
diaetist	06O01
diakmunkas	0<F01
diarista	01\01
diatassistent	05S01
dibinatajs	02R01
dibinātājs	02R01
dielna	03G01
dielňa	03G01
diem	0Ed01
diem trung binh	0Ed01
dien vien	09f01
dienst	0Ee02
diensten	02Y01
dieteticien	01Z01
dieteticienne	01Z01
dietetikus	0<F01
dietetyczka	02601
dietetyk	02601
dietician	01g01
dietist	0Eg02
dietista	02501
dietitian	01g01
dietolog	0>Y01
dieu duong	09f01
dieu hanh	09f01
dieu phoi vien	09f01
digital	03701
diharapkan	0Ei01
dij	0Ej02
dijk	0El01
dilna	0Em01
din	0En03
dinas	07Z01
dioploma	0@601
dioplóma	0@601
dipartiment	0F101
dipartimento	0F201
dipl	0F301
dipl inf	0F301
dipl ing	0F402
dipl ing (fh	0:701
dipl kfm	0F301
dipl. ing	0F601
dipl.-inf	0F301
dipl.-ing	0F301
dipl.-ing. (fh	0:701
dipl.-kfm	0F301
diplom	0F707
diplom (fh	0:701
diplom ingenieur	0F>01
diplom-ingenieur	0F>01
diploma	0F?0A
diploma accademico	0FP01
diploma behaald	02i01
diploma de bacalaureat	09i01
diploma de excelenta	0?501
diploma de licenta	0FQ01
diploma de master	0FR01
diploma di	0FS01
diploma di maturita	0FS01
diploma di maturità	0FS01
diploma di scuola superiore	0FS01
diploma iii	03R01
diploma in	02W01
diploma its	0FT01
diploma iv	0DC01
diploma notu	03J01
diploma superiore	0FS01
diploma tecnico superiore	0FT01
diploma universitario	0FP01
diplomada en	0FU02
diplomado en	0:@01
diplomant	0FW01
diplomas	08701
diplomasi	0<]01
diploması	0<]01
diplomat en	0FX01
diplomatura	0FU02
diplome	0FY02
diplome d'etat	03K01
diplome d'ingenieur	03K01
diplome d'universite	03L01
diplome de grande ecole	03K01
diplomee	0F[01
diplomi insinoori	0F\01
diplomi-insinoeoeri	0F\01
diplomi-insinööri	0F\01
diplomingenioer	0:=01
diplomingenior	0:=01
diplomingeniør	0:=01
diplomirana	0FW01
diplomirani	0F]03
diplomovany specialista	0F`01
diplomovaný specialista	0F`01
diploms	06601
diplomski studij	0F601
diplomuddannelse	0?O01
diplomă	0Fa02
diplomă de bacalaureat	09i01
diplomă de excelență	0?501
diplomă de licență	0FQ01
diplomă de master	0FR01
diplóma	0Fc01
diplôme	03L01
diplôme d'ingénieur	03K01
diplôme d'université	03L01
diplôme d'état	03K01
diplôme de grande école	03K01
diplômé	0F[01
diplômée	0F[01
diputacio	03O01
diputacion	07Y01
diputació	03O01
diputación	07Y01
dirbtuves	03H01
dirbtuvės	03H01
direcao	0Fd01
direccion	0E601
dirección	0E601
directeur	0Fe02
directia	0E?01
direction	0@901
directoare	01h01
director	0BA04
directora	02?02
directrice	0A:02
direcția	0E?01
direkcija	0Fg01
direktoer	05K03
direktor	0Fh08
direktoratet	0:\01
direktore	02O02
direktorius	02Q01
direktorlugu	0=\01
direktors	02R01
direktoru	05D01
direktorė	02Q01
direktur	02:01
direktör	0G002
direktörlüğü	0=\01
direktörü	05D01
direktør	05c02
diretor	01\01
diretor executivo	01\01
diretora	01\01
diretoria	0Fd01
direttore	02501
direttrice	02501
direttur	05501
direzione	0F201
direção	0Fd01
dirigent	05S01
dirigente	02501
dis	0G202
disainer	01>01
discreta	0G401
discreto	0G502
disenador	01B01
disenadora	01B01
disertace	0G701
disertacija	0G803
disertasi	09b01
disertācija	0G;01
diseñador	01B01
diseñadora	01B01
dispatcher	01g01
disponent	05S01
disputerad	0G<01
dissenyador	02>01
dissenyadora	02>01
dissertation	0G=02
disszertacio	0G?01
disszertáció	0G?01
distanciel	00a01
distans	0G@01
distincao	00M01
distincio	01T01
distincion	01S01
distinció	01T01
distinción	01S01
distinctia	0?501
distinctie	0?501
distinction	0GA03
distincția	0?501
distincție	0?501
distinção	00M01
distribuidora	02Z01
ditta	0GD02
divadlo	0GF02
divisao	0Fd01
divisi	0:F01
divisie	0GH01
divisio	0GI01
division	0GJ05
divisione	0F201
divisioona	0GO01
divisió	0GI01
división	0E601
divisjon	0GP02
divisão	0Fd01
divize	0GR01
divizia	0GS02
divizija	0GU02
divizio	0C801
divizjoni	0F101
diviżjoni	0F101
divorce	0@701
divorced	0AO01
divorcee	0@701
divorciada	0?i03
divorciado	0?l02
divorciat	0?n01
divorcé	0@701
divorcée	0@701
divortat	0?o01
divortata	0?o01
divorziata	0@801
divorziato	0@801
divorțat	0?o01
divorțată	0?o01
divízia	0GW01
divízió	0C801
diyetisyen	05D01
dizainere	02O02
dizaineris	02Q01
dizainers	02R01
dizainerė	02Q01
dizajner	05E02
diákmunkás	0<F01
diätassistent	05S01
diætist	06O01
diététicien	01Z01
diététicienne	01Z01
diëtist	0GX01
diễn viên	09f01
dliodoir	03T01
dlíodóir	03T01
do	0GY07
do chwili obecnej	04@01
do danas	0DP02
do danes	0DR01
do dzis	04@01
do dzisiaj	04@01
do dziś	04@01
do nadal	04@01
do sada	0DP02
do soucasnosti	09V01
do současnosti	09V01
do sucasnosti	0G`01
do súčasnosti	0G`01
do teraz	04@01
doanh nghiep	0;;01
doanh nghiệp	0;;01
dobra	0Ga09
dobre	0Gj04
dobro	0Gn06
dobrovolnice	0>Y01
dobrovolnicka	0@001
dobrovolnik	0A\02
dobrovolník	0>Y01
dobrovoľník	0@001
dobrovoľníčka	0@001
dobry	0H402
dobrze	0H601
dobrá	0Gj04
dobře	0H702
doc than	0AE01
docens	02901
docent	0H905
docente	0H>04
dochtuir	03T01
dochtuireacht	0HB01
dochtúir	03T01
dochtúireacht	0HB01
docteur	0HC01
doctor	0HD02
doctor en	0HF01
doctor in	0HG01
doctor of	0HH01
doctor of philosophy	0HH01
doctor în	0HG01
doctora	0HI01
doctoraat	0HJ01
doctorado	0HI01
doctoral	0HH01
doctoral degree	0HH01
doctorand	01h01
doctorandus	0HK01
doctorant	01Z01
doctorante	01Z01
doctorat	0HL03
doctorate	0HH01
documentaliste	01Z01
dodiplomski studij	0FW01
dodiplomski študij	0FW01
dodnes	0HO02
doi	01[01
dokonceno	01D01
dokončeno	01D01
dokter	02:01
doktor	0HQ05
doktor nauka	0HV01
doktor znanosti	0HW02
doktora	0HY01
doktora derecesi	0HY01
doktora grads	0HZ01
doktora grāds	0HZ01
doktoral	0H[01
doktorand	0H\04
doktorandin	09W01
doktorandske studium	0H`01
doktorandské štúdium	0H`01
doktorant	02601
doktorantka	02601
doktorantura	0Ha02
doktorantūra	0Ha02
doktorat	0Hc06
doktoratus	0Hi01
doktorgrad	0Hj03
doktorgradsutdanning	0Hm01
doktori	0Hi01
doktori fokozat	0Hi01
doktori kepzes	0Hi01
doktori képzés	0Hi01
doktorica znanosti	0HW02
doktorikraad	0Hn01
doktoriope	0Hn01
doktoriõpe	0Hn01
doktorsexamen	0G<01
doktorsgrada	0Ho01
doktorsgráða	0Ho01
doktorske studije	0HV01
doktorske studium	0I001
doktorski studij	0HW02
doktorski študij	0I101
doktorsky	0I001
doktorské studium	0I001
doktorský	0I001
doktorsprof	0Ho01
doktorspróf	0Ho01
doktorát	0C902
doktorátus	0Hi01
dolmetscher	05S01
dom zdravlja	0@<02
domare	02A01
domeniul	0I201
domini	0I301
dominio	0I402
dominio completo	0I601
dominio total	0I701
dommer	05c02
domsmand	06O01
domínio	0I801
domínio completo	0I601
dona	0I901
donna	0I:01
doorman	01g01
doposud	09V01
doradca	02601
doradczyni	02601
dorucovatel	06[01
doručovatel	06[01
dosen	02:01
dosentti	05N01
dostateczny	0I;01
dosud	09V01
doteraz	0G`01
dottoranda	02501
dottorando	02501
dottorat	0I<01
dottorato	0I=01
dottorato di ricerca	0I=01
dottore di ricerca	0I=01
doula	01g01
doutor	0I>01
doutora	0I>01
doutorado	0I>01
doutoramento	0I>01
dovoljenje	0@Z01
dozent	05S01
dozvola	0I?02
doçent	05D01
dphil	0D@01
dr	0IA02
dr hab	0IC01
dr ing	0D@01
dr inz	0IC01
dr inż	0IC01
dr iur	0D@01
dr med	0D@01
dr phil	0D@01
dr philos	0Hm01
dr rer nat	0D@01
dr sc	0ID01
dr znanosti	0I101
dr. iur	0D@01
dr. med	0D@01
dr. phil	0D@01
dr. rer. nat	0D@01
dr. sc	0ID01
dr. znanosti	0I101
dr.-ing	0D@01
dr.philos	0Hm01
draaier	01c01
drafter	01g01
draftsman	01g01
dramaturg	01g01
draudimas	03H01
dreef	0El01
dreher	02c01
drive	06301
driver	01g01
drogist	05S01
drs	0HK01
drsc	0C902
drucker	09W01
druckerin	02c01
drukarnia	03601
drustvo	03303
druzba	0>801
druzstvo	0GF02
društvo	03303
družba	0>801
družstvo	0GF02
drzavna matura	0IE01
državna matura	0IE01
dsh	0<G01
dtu	0@501
du	0IF01
du kien	0IG01
du lich	0;;01
du lịch	0;;01
duais	0>C01
duales studium	0:701
duchasach	0?I01
dulgher	01h01
duoc si	09f01
duolingo	0<G01
duong	0AF01
durchschnitt	01A01
durchschnittsnote	01A01
dusun	0EN01
dut	0E^02
duvarci	05D01
duvarcı	05D01
duzeltmen	05D01
dvikalbis	0IH01
dwibahasa	07X01
dwujezyczny	0II01
dwujęzyczny	0II01
dyplom	0IJ02
dyrektor	02601
dyrektorka	02601
dz	0>h01
dzial	0IL01
dzialalnosc gospodarcza	03601
dział	0IL01
działalność gospodarcza	03601
dziennikarka	02601
dziennikarz	02601
dzimta	0=R01
dzimta valoda	0=R01
dzimtais	0=R01
dzimtā	0=R01
dzimtā valoda	0=R01
dzis	04@01
dzisiaj	04@01
dzives apraksts	0IM01
dzives gajums	0IM01
dzivesgajums	0IM01
dzivoklis	0>h01
dziś	04@01
dzīves apraksts	0IM01
dzīves gājums	0IM01
dzīvesgājums	0IM01
dzīvoklis	0>h01
dámh	01G01
dátheangach	0?I01
dès	0EF01
débutant	0;S02
déclarant	01Z01
délégué	01Z01
déléguée	01Z01
département	0IN02
développeur	01Z01
développeuse	01Z01
díj	0Ej02
dílna	0Em01
dúchasach	0?I01
düzeltmen	05D01
dėstytoja	02Q01
dėstytojas	02Q01
dělnice	0>Y01
dělník	0>Y01
dược sĩ	09f01
dự kiến	0IG01
e	0IP06
e figli	03I01
e hijos	07Y01
e lode	00G01
e v	00`01
e.v	00`01
eagarthoir	03T01
eagarthóir	03T01
earned	09Q01
earrach	0IV01
ebanista	0?V02
ebe	05D01
ebeniste	01Z01
eccellente	09401
eccellenti	0IW01
ecdl	0IX02
ecdl sprachen	0<G01
echipa	0E?01
echipă	0E?01
ecole	01P01
ecole primaire	01P01
ecole superieure	01P01
ecoles	01P01
ecologist	01g01
economist	0IZ02
economista	0I\05
economistă	01h01
ecpe	0<G01
ects	0A901
eczaci	05D01
eczacı	05D01
eczanesi	03V01
ed	0Ia01
edasijoudnud	0Ib01
edasijõudnud	0Ib01
edd	0D@01
edelleen	0Ic01
edificio	04G01
edifício	04G01
edistynyt	0Id02
editeur	01Z01
editions	0If02
editor	0Ih06
editora	0In04
editore	07201
editorial	0J204
editoru	05D01
editrice	0J602
editur	05501
editura	0J802
editură	0J802
editör	05D01
editörü	05D01
edizioni	07201
educacio secundaria	0<901
educacion secundaria	0:A01
educació secundària	0<901
educación secundaria	0:A01
educador	02;03
educadora	02?02
educateur	01Z01
educatoare	01h01
educator	01h01
educatore	02501
educatrice	05Y02
edustaja	05N01
edx	0A^01
edzo	08102
edző	08102
eeldatav	0J:01
eerste prijs	0J;01
eerste taal	0J<01
eervolle vermelding	0J;01
efset	0<G01
efteraar	0J=01
efteraaret	0J=01
efterar	0J=01
efteraret	0J=01
efterskole	0J>01
efterår	0J=01
efteråret	0J=01
eg	00`01
egenfoeretagare	0J?01
egenforetagare	0J?01
egenföretagare	0J?01
egitmen	05D01
egitmeni	05D01
egresada	0J@01
egresado	0J@01
egyedulallo	0JA01
egyedülálló	0JA01
egyeni vallalkozo	07D01
egyesulet	04M02
egyesület	04M02
egyetem	0JB02
egyetemi diploma	0JD01
egyéni vállalkozó	07D01
egzamin maturalny	0JE01
ehbo	0=E01
ehf	00`01
ehliyet	0<]01
ehliyeti	0<]01
ehrenamtliche	05S01
ehrenamtlicher	09W01
ehrennadel	00:01
ehrung	00:01
eier	0;J01
eigandi	0=V01
eigenaar	0JF01
eignung	0<K01
eindcijfer	0AL01
einfache kenntnisse	05R01
einhleyp	0JG01
einhleypur	0JG01
eining	0JH01
einkaeufer	05S01
einkaleyfi	0?A01
einkaufer	05S01
einkunn	02301
einkäufer	05S01
einsteiger	0JI01
eireli	00`01
ejecutiva	01B01
ejecutivo	01B01
ejer	06O01
ekibi	0=\01
ekipa	0JJ01
ekonom	0JK03
ekonomi	05N01
ekonomist	0JN02
ekonomista	0JP02
ekonomka	0>Y01
ekonomska skola	0JR02
ekonomska sola	0JT01
ekonomska škola	0JR02
ekonomska šola	0JT01
ekonóm	08G01
eksam	0JU01
eksamen	0JV01
eksamensgennemsnit	0JW01
ekspedient	06O01
ekspercka	0JX01
ekspercki	0JX01
ekspert	0JY06
ekspertas	0J_01
ekspertniva	0J`01
ekspertnivaa	0J`01
ekspertniveau	0Ja01
ekspertnivå	0J`01
eksperts	0Jb01
ekspertti	07M01
el	0?701
el presente	01m01
elado	08102
eladó	08102
electric	03701
electrician	0IZ02
electricien	01Z01
electricienne	01Z01
electricista	02?02
electroplater	01g01
elektricar	0AQ03
elektricien	01c01
elektrik	01>01
elektrikar	0A\02
elektrikas	02Q01
elektrikci	05D01
elektriker	05K03
elektrikis	02R01
elektrikár	0@001
elektrikář	0>Y01
elektrikçi	05D01
električar	0AQ03
elektriķis	02R01
elektroniker	05S01
elektryk	02601
eleman	05D01
elemani	05D01
elemanı	05D01
elementaarne	04Y01
elementaer	0<501
elementaert	0<R01
elementair	0<301
elementaire	0;S02
elemental	0Jc02
elementar	0Je04
elementare	0BO01
elementares	0Ji01
elementari	0<?01
elementary	0;Y02
elementary proficiency	0;[01
elementer	0Jj01
elementär	0<501
elementært	0<R01
elemzo	02901
elemző	02901
eletricista	01\01
eletricista de manutencao	01\01
eletricista de manutenção	01\01
eletrotecnico	01\01
eletrotécnico	01\01
elettricista	02501
elev	0Jk04
eleveur	01Z01
eleveuse	01Z01
elismeres	0Ej02
elismerés	0Ej02
ellenor	02901
ellenőr	02901
elnok	08102
elnök	08102
eloadas	0AM02
eloado	0<F01
elsevier	01[01
elue	01Z01
elulookirjeldus	0Jo01
elulugu	0Jo01
elvalt	0JA01
elvegezve	0K001
elvált	0JA01
elvégezve	0K001
előadás	0AM02
előadó	0<F01
em	0K102
em andamento	08401
em curso	08401
emakeel	0K301
emakeelena	0K301
emba	0F301
embajador	01B01
embajadora	01B01
embalmer	01g01
embetsstudium	0K401
emelet	03X01
empilhadeirista	01\01
empleada	01B01
empleado	01B01
employe	01Z01
employee	01Z01
employee of the month	00N01
employee of the year	00N01
employé	01Z01
employée	01Z01
empregado	01\01
empresa	03003
en	0K503
en couple	0@701
en cours	00_01
en cours d'obtention	08;01
en curs	01n01
en curso	01m01
en ligne	00a01
en linea	0K801
en linia	00f01
en línea	0K801
en línia	00f01
en poste	00_01
en prensa	01`01
en remot	00f01
en remoto	0K801
encanador	01\01
encargada	01B01
encargado	01B01
encarregada	02>01
encarregado	01\01
encarregat	02>01
encofrador	01B01
endnote	01A01
enekes	0K901
energy	03701
enfase	0K:01
enfermeira	01\01
enfermeiro	01\01
enfermera	01B01
enfermero	01B01
engaged	0AO01
engedely	0=d02
engedély	0=d02
engenheir	0K;01
engineer	0K<02
enginyer	0K>01
enginyeria tecnica	0FX01
enginyeria tècnica	0FX01
enhed	0K?01
enheden	02h01
enhet	0K@02
enheten	09=01
enige ervaring	0KB01
enige kennis	0<301
enn	0KC01
enoleg	02>01
enologa	02>01
enota	0JJ01
ens	0A^01
ensamstaaende	0KD01
ensamstaende	0KD01
ensamstående	0KD01
enseignant	01Z01
enseignante	01Z01
ensino	0@C01
ensino fundamental	00J01
ensino medio	00J01
ensino médio	00J01
ensino secundario	00J01
ensino secundário	00J01
ensino superior	09m01
enskild firma	0J?01
enslig	0KE01
enstitusu	0KF02
enstitüsü	0KF02
ente	03I01
ente di formazione	01R01
enterprises	03701
entertainment	03701
entraineur	01Z01
entraineuse	01Z01
entraîneur	01Z01
entraîneuse	01Z01
entregador	01\01
entregadora	01\01
entrenador	01B01
entrenadora	01B01
entrepreneur	01g01
entreprise	0KH02
entwickler	05S01
enòleg	02>01
enòloga	02>01
epfl	0A^01
epitesz	02901
epp	00`01
equip	0GI01
equipa	0Fd01
equipe	0KJ02
equipo	0E601
er	0KL01
eredmeny	08901
eredmény	08901
erem	0Ej02
erettsegi	0KM01
erettsegi bizonyitvany	0KM01
erfahren	05l01
ergotherapeut	05S01
ergotherapeute	01Z01
ergothérapeute	01Z01
erhvervsakademigrad	03n01
erhvervsskole	0J>01
erhvervsuddannelse	00D01
eriala	0KN01
erikoisammattitutkinto	0KO01
erindi	0?A01
erinomainen	0KP02
erinomaiset	0KR01
erittaein hyvae	0Id02
erittain hyva	0Id02
erittäin hyvä	0Id02
erkek	0<:01
ernaeringsfysiolog	0;J01
ernæringsfysiolog	0;J01
eronnut	09F01
erschienen in	08H01
erste hilfe	06A01
ersthelfer	06A01
erstsprache	0KS01
ertekesito	02901
ervaren	0KT01
erwartet	05T01
erweiterte grundkenntnisse	0<L01
erworben	01<01
erzieher	05S01
es	0KU01
esame di stato	01?01
escalera	09701
escola	0KV03
escola tecnica	0KY02
escola tècnica	01O01
escola técnica	0@C01
escola universitaria	01O01
escola universitària	01O01
escritorio	02Z01
escrituraria	01\01
escriturario	01\01
escriturária	01\01
escriturário	01\01
escritório	02Z01
escuela	0?L01
escuela tecnica	0?L01
escuela técnica	0?L01
esimees	01>01
esimies	05N01
esindaja	01>01
esitelma	0K[01
esitelmae	0K[01
esitelmä	0K[01
eso	0K\02
especialidad	0K^01
especialidade	0K:01
especialista	0K_04
especialitat	0>P01
especializacao	0Kc01
especializacion	0K^01
especialización	0K^01
especialização	0Kc01
esperado	0Kd01
espert	0Ke01
esperta	0Kf01
esperto	0Kf01
essay	0=k01
estagiaria	01\01
estagiario	01\01
estagiária	01\01
estagiário	01\01
estate	0Kg01
esteticista	03M02
estetista	02501
estheticienne	01Z01
esthéticienne	01Z01
estimado	0Kd01
estimat	07n01
estimata	07n01
estimated	05e01
estimator	01g01
estimată	07n01
estiu	0Kh01
estrada	04G01
estudi	03O01
estudio	08X02
estúdio	02Z01
esztergalyos	0<F01
esztergályos	0<F01
et	0Ki02
et al	01[01
eta	0Kk01
etablissements	02o01
etae	0Kk01
etaenae	0Kk01
etaetyoe	0Kk01
etage	04f01
etalagiste	01Z01
etana	0Kk01
etaten	0:\01
etatyo	0Kk01
ete	0Kl01
etec	0@C01
eth	0A^01
eth zurich	0A^01
eth zürich	0A^01
ets	02o01
ettekanne	03U01
etterem	07D01
ettevote	05101
ettevõte	05101
etä	0Kk01
etänä	0Kk01
etätyö	0Kk01
eud	00D01
eurl	00`01
europass zivotopis	0Km01
europass životopis	0Km01
ev	0Kn02
evaluator	01h01
evden	0A101
eves	0L001
evkonyv	0G?01
evli	0<[01
exam marker	01g01
examen	0L101
examen artium	07B01
examensarbete	0L201
examiner	01g01
excelent	0CC01
excelente	0L302
excellent	0L503
excel·lent	0L802
executive	01g01
expected	05e01
expedient	0L:01
expediente	0?J01
experienced	0B301
expert	0L;0;
expert comptable	01Z01
expert level	0LF01
expert-comptable	01Z01
experta	0LG02
experte	0LI03
experten	0LL01
expertenkenntnisse	0LL01
expertenwissen	0LL01
expertin	0LM02
expertise	0LO02
expertna	0LQ01
expertni	0LR01
expertniva	0LS01
expertnivaa	0LS01
expertnivå	0LS01
expertná	0LQ01
expertní	0LR01
experto	0LT01
eċċellenti	0IW01
eğitmen	05D01
eğitmeni	05D01
f	0LU06
f lli	03I01
f.lli	03I01
fabbrica	03I01
fabbro	02501
fabrica	0L[04
fabrică	03A01
fabriek	02Y01
fabrik	0:D02
fabrika	06>01
fabrikasi	03V01
fabrikası	03V01
fabrikk	0:\01
fabryka	03601
fac	01P01
fachabitur	01@01
facharbeiter	01@01
facharbeiterabschluss	01@01
facharbeiterbrief	01@01
fachbereich	06N01
fachfrau	02c01
fachhochschule	0<e01
fachhochschulreife	01@01
fachkraft	02c01
fachmann	02c01
fachoberschulreife	01@01
fachrichtung	0L_01
fachwirt	03f01
fachzeitschrift	08H01
facilitator	01g01
facolta	01R01
facoltà	01R01
facteur	01Z01
factory	03701
factrice	01Z01
faculdade	0@C01
facultad	0?L01
facultat	01O01
facultate	07J01
facultatea	07J01
faculte	01P01
faculteit	08801
faculty	01N01
faculty of	01N01
faculté	01P01
fag	0L`02
fagbrev	07B01
faglaert	00D01
faglært	00D01
fagproeve	07B01
fagprove	07B01
fagprøve	07B01
fagskole	0Lb02
fagskolegrad	0Ld01
fagskolegrad i	0Ld01
fagskoleutdanning	0Ld01
fahrer	05S01
fahrerlaubnis	06A01
faiantar	01h01
faianțar	01h01
faible	0;f01
fair	0B501
fakulta	0Le03
fakultaet	0<e01
fakultas	0Lh01
fakultat	0<e01
fakultate	04301
fakulte	03m01
fakultesi	03m01
fakultet	0Li05
fakulteta	0JT01
fakultetas	0DX01
fakulty	0Ln02
fakultà	04601
fakultät	0<e01
fakultāte	04301
fakülte	03m01
fakültesi	03m01
falegname	02501
fall	08]01
familiar	0M001
familiar with	0M001
familiarity	0M001
faoi lathair	05_01
faoi láthair	05_01
farm	03701
farm hand	01g01
farmaceits	02R01
farmaceut	0M104
farmaceuta	02601
farmaceutic	02>01
farmaceutica	02;03
farmaceutico	03M02
farmaceutka	02601
farmacevt	05G01
farmacia	0M504
farmacias	02Z01
farmacie	03A01
farmacist	01h01
farmacista	0M902
farmacistă	01h01
farmacèutic	02>01
farmacèutica	02>01
farmacéutica	01B01
farmacéutico	01B01
farmacêutica	01\01
farmacêutico	01\01
farmaseutti	05N01
farmasoeyt	0;J01
farmasoyt	0;J01
farmasøyt	0;J01
farmer	01g01
farmhand	01g01
farmàcia	03O01
farmácia	02Z01
farmácias	02Z01
farrier	01g01
fasih	04701
fasor	03X01
fatec	0@C01
faxineira	01\01
faxineiro	01\01
fce	0<G01
fear	0M;01
fejezet	0G?01
fejleszto	02901
fejlesztő	02901
felag	06F01
felelos	02901
felelős	02901
felhasznaloi	0M<01
felhasznaloi szint	0M<01
felhasználói	0M<01
felhasználói szint	0M<01
felicitations du jury	0M=01
fellow	01g01
fellowship	00N01
felsofok	0M>01
felsofok felett	0M?01
felsofoku	0M>01
felsofoku okj	0M@01
felsofoku szakkepzes	0M@01
felsooktatasi szakkepzes	0M@01
felsőfok	0M>01
felsőfok felett	0M?01
felsőfokú	0M>01
felsőfokú okj	0M@01
felsőfokú szakképzés	0M@01
felsőoktatási szakképzés	0M@01
female	0MA01
femeie	0MB01
femeiesc	0MB01
femeni	0I901
femenino	0MC01
femení	0I901
feminin	0MD02
feminine	0MA01
feminino	0MF01
femme	0MG01
femme de chambre	01Z01
femmina	0I:01
femminil	0MH01
femminile	0I:01
fen lisesi	03m01
fenykepesz	0<F01
ferfi	0MI01
ferilskra	0MJ01
ferilskrá	0MJ01
ferjezett	0JA01
fermier	01h01
fernarbeit	0MK01
ferramenteiro	01\01
ferronnier	01Z01
feuerwehr	03B01
fh	0A^01
field of study	0B:01
fierar	01h01
figli	03I01
filiale	03B01
filiere	0ML01
filière	0ML01
filosofian maisteri	0F\01
filosofian tohtori	0MM01
filosofie doktor	0G<01
filosofie kandidat	0MN01
finalis	05k01
finalist	0MO0:
finalista	0MY08
finaliste	00L01
finalisti	00701
finalistka	0Ma01
finalizada	0J@01
finalizado	0J@01
fino a	0Mb01
fino ad oggi	00k01
fino al	0Mb01
fins	0Mc01
fins a	0Mc01
fins ara	01n01
fins avui	01n01
fiorista	02501
fire fighter	01g01
fireann	0M;01
firefighter	01g01
firinci	05D01
firini	03V01
firm	03701
firma	0Md0:
firmasi	03V01
firması	03V01
firmă	03A01
first	00T01
first aid	01X01
first class	00T01
first class honours	0:401
first language	0Mn01
first mate	01g01
first place	00N01
fiscal	01B01
fisherman	01g01
fishmonger	01g01
fisioterapeuta	03M02
fisioterapis	02:01
fisioterapista	02501
fiskare	02A01
fiske	0:\01
fisker	05c02
fitter	06S02
fizioterapeut	01h01
fizjoterapeuta	02601
fizjoterapeutka	02601
fizyoterapist	05D01
fjarvinna	00j01
fjernarbeid	0Mo01
fjernarbejde	0N001
fjolbrautaskoli	03o01
fjölbrautaskóli	03o01
flat	06301
fleischer	02c01
fleuriste	01Z01
fliesenleger	05S01
fliessend	0N101
fliessend in wort und schrift	0N101
fliessende kenntnisse	0N101
fließend	0N101
fließend in wort und schrift	0N101
fließende kenntnisse	0N101
flight attendant	01g01
floor	06301
florar	01h01
florist	0N205
florista	03M02
floristi	05N01
floristin	02c01
florysta	02601
florystka	02601
fluencia	08b01
fluent	0N702
fluente	0N902
fluently	0?601
flugbegleiter	05S01
fluid	0N;01
fluida	0N<02
fluido	0N>02
fluwenti	0IW01
fluência	08b01
flydende	0N@01
flydende i skrift og tale	0N@01
flydende modersmaal	0NA01
flydende modersmal	0NA01
flydende modersmål	0NA01
flygvaerdinna	02A01
flygvardinna	02A01
flygvärdinna	02A01
flytande	0NB01
flytande i tal och skrift	0NB01
flytende	0NC01
flytende muntlig og skriftlig	0NC01
flyvert	0ND01
foarte bine	0CC01
foarte bun	08m02
focus	0B:01
fodrasz	0<F01
fodrász	0<F01
foerare	02A01
foerderung	08S01
foeredrag	0L201
foerening	0>701
foerer	0;J01
foererkort	08Z01
foerestaandare	02A01
foeretag	0>701
foerlag	0NE02
foerman	02A01
foersaekring	0>701
foerskola	0NG02
foerskolan	0>701
foerskollaerare	02A01
foerskollaerarexamen	0MN01
foerstapris	00K01
foerstaspraak	0NI01
foerstepraemie	00801
foerster	02c01
foerstespraak	0NJ01
foervaentad	0<a01
foireann	06001
foiskola	0JB02
foiskolai diploma	04K01
foldmero	0<F01
folkehoegskole	0;K01
folkehogskole	0;K01
folkehøgskole	0;K01
folkeskole	0J>01
folkeskolens afgangsproeve	00D01
folkeskolens afgangsprove	00D01
folkeskolens afgangsprøve	00D01
folkhoegskola	0NK01
folkhogskola	0NK01
folkhögskola	0NK01
folyamatban	00i01
folyamatos	00i01
folyekony	0M>01
folyekonyan	0M>01
folyoirat	0G?01
folyékony	0M>01
folyékonyan	0M>01
folyóirat	0G?01
fomhar	0NL01
fond	0NM02
fondacija	06>01
fondas	03H01
fondateur	01Z01
fondation	02o01
fondatoare	01h01
fondator	01h01
fondatore	02501
fondatrice	05Y02
fondazione	03I01
fondazzjoni	07m01
fonds	06501
fonoaudiologa	01\01
fonoaudiologo	01\01
fonoaudióloga	01\01
fonoaudiólogo	01\01
fontanera	01B01
fontanero	01B01
foods	03701
for	0NO01
foraar	0NP01
foraaret	0NP01
forar	0NP01
forare	02A01
foraret	0NP01
foras	0B401
forbroir	03T01
forbróir	03T01
forderung	08S01
fordito	02901
fordypning	0NQ01
fordító	02901
foredrag	05f03
foreman	01g01
forening	0=803
forer	0;J01
forerkort	08Z01
forestandare	02A01
forester	01g01
foretag	0>701
forgeron	01Z01
forhandlingsniveau	0N@01
forkvinde	06O01
forlag	0NR06
formacio professional	0AI01
formacion profesional	0NX02
formacion profesional de grado superior	0AJ01
formació professional	0AI01
formación profesional	0NX02
formación profesional de grado superior	0AJ01
formador	02;03
formadora	02;03
formadur	0=V01
forman	02A01
formand	06O01
formann	0;J01
formateur	01Z01
formatoare	01h01
formator	01h01
formatore	02501
formatrice	05Y02
formaður	0=V01
formen	05D01
formgivare	02A01
forn	03O01
fornaia	02501
fornaio	02501
forner	02>01
forritari	0=V01
forsakring	0>701
forscher	05S01
forsikring	0NZ02
forskare	02A01
forsker	05c02
forskola	0NG02
forskolan	0>701
forskollarare	02A01
forskollararexamen	0MN01
forstapris	00K01
forstasprak	0NI01
forstepraemie	00801
forster	02c01
forstesprak	0NJ01
fortgeschritten	0N\02
fortlaufend	04A01
fortsatt	0N^01
forvantad	0<a01
forventa	0N_01
forventes	0N`01
forventet	0Na02
forår	0NP01
foråret	0NP01
fotograaf	01c01
fotograf	0Nc07
fotografa	0=503
fotografci	05D01
fotografer	02:01
fotografo	06P03
fotos	0<F01
fotoğrafçı	05D01
fotògraf	02>01
fotògrafa	02>01
fotógrafa	01B01
fotógrafo	03M02
fotós	0<F01
foundation	03701
foundation degree	02W01
foundation diploma	02W01
foundation year	0:401
founder	01g01
fp	0Nj02
fp grado superior	0AJ01
fp i	0:A01
fp ii	0AJ01
fr o m	0Nl01
fr.o.m	0Nl01
fra	0Nm04
fra og med	0O102
fraan	0O301
fraan och med	0Nl01
fraedingur	0=V01
fraesare	02A01
fraeser	05S01
fraiseur	01Z01
framhaldsskoli	03o01
framhaldsskóli	03o01
framhaldsstig	0O401
framurskarandi	0O501
framúrskarandi	0O501
fran	0O301
fran och med	0Nl01
frasare	02A01
fraser	05S01
fratelli	03I01
frau	0O601
frazione	0?D01
freelance	0O702
freelancer	0Bm02
freiberufler	09W01
freiberuflich	0O902
fremragende	0N@01
fresador	01B01
fresatore	02501
frezar	0>Y01
frezeci	05D01
frezer	0O;02
frezor	01h01
frigoriste	01Z01
friseur	05S01
frisoer	05K03
frisor	05K03
frisör	02A01
frisør	05c02
fritidsledare	02A01
frivillig	05K03
frizer	01h01
frm	01Q01
from	0O=02
fromager	01Z01
fromagere	01Z01
fromagère	01Z01
frontend	06m01
fruehjahr	0O?01
fruehling	0O?01
fruhjahr	0O?01
fruhling	0O?01
fryzjer	02601
fryzjerka	02601
frá	0O@02
fräsare	02A01
fräser	05S01
från	0O301
från och med	0Nl01
fræðingur	0=V01
frézař	0>Y01
frühjahr	0O?01
frühling	0O?01
fuehrer	02c01
fuehrerin	02c01
fuehrerschein	06A01
fuer	0OB01
fuhrer	02c01
fuhrerin	02c01
fuhrerschein	06A01
full professional	0?601
full professional proficiency	0OC01
full stack	06m01
full-stack	06m01
fulltrui	0=V01
fulltrúi	0=V01
fully remote	0OD01
fundacao	02Z01
fundacio	03O01
fundacion	07Y01
fundació	03O01
fundación	07Y01
fundacja	03601
fundador	02;03
fundadora	02;03
fundatia	03A01
fundatie	03A01
fundação	02Z01
fundația	03A01
fundație	03A01
fundiert	0OE01
fundierte kenntnisse	0OE01
fur	0OB01
futar	0<F01
futár	0<F01
fylkeskommune	0:\01
fyrirlestur	0?A01
fyrirtaeki	0OF01
fyrirtæki	0OF01
fysioterapeut	05K03
fysioterapeutti	05N01
fysiotherapeut	01c01
fyzioterapeut	06[01
fz llc	00`01
fz-llc	00`01
fze	00`01
fàbrica	03O01
fábrica	08X02
félag	06F01
félicitations du jury	0M=01
féminin	0MG01
fényképész	0<F01
férfi	0MI01
férjezett	0JA01
fómhar	0NL01
földmérő	0<F01
förare	02A01
förderung	08S01
föredrag	0L201
förening	0>701
föreståndare	02A01
företag	0>701
förlag	0NE02
förman	02A01
förskola	0NG02
förskolan	0>701
förskollärare	02A01
förskollärarexamen	0MN01
förstapris	00K01
förstaspråk	0NI01
förster	02c01
försäkring	0>701
förväntad	0<a01
fører	0;J01
førerkort	08Z01
førstepræmie	00801
førstespråk	0NJ01
führer	02c01
führerin	02c01
führerschein	06A01
für	0OB01
fırıncı	05D01
fırını	03V01
főiskola	0JB02
főiskolai diploma	04K01
g	03S01
gaard	0>701
gada	0OG01
gade	0OH01
gadi	0OI01
gads	0OI01
gadu	0OI01
gaelscoil	01G01
gaertner	05S01
gaertnerei	03B01
gaffer	01g01
galardon	01S01
galardón	01S01
gallery	03701
galvaniseur	05S01
gamekeeper	01g01
games	03701
gamykla	03H01
ganadera	01B01
ganadero	01B01
ganador	01S01
ganadora	01S01
gang	0EN01
gano	03J01
ganske god	0>[01
garage	0OJ02
garcom	01\01
garconete	01\01
gard	0>701
gardener	01g01
gardien	01Z01
gardienne	01Z01
garson	05D01
gartner	0OL03
gartnerei	03B01
garzone	02501
garçom	01\01
garçonete	01\01
gasse	0A<01
gasthaus	08T01
gasthof	08T01
gastouder	01c01
gata	0OO03
gatan	04e01
gate	0:]01
gatve	0OR02
gatvė	03S01
gazeteci	05D01
gbr	00`01
gcp	01Q01
gcse	00g02
gcses	00g02
gebr	08T01
gebruder	08T01
gebrueder	08T01
gebrüder	08T01
gecertificeerd	0=E01
ged	00g02
gegenwaertig	04A01
gegenwartig	04A01
gegenwärtig	04A01
gehuwd	04d01
geimhreadh	0OT01
gelistirici	05D01
gelistiricisi	05D01
geliştirici	05D01
geliştiricisi	05D01
gemeente	0OU01
gemeinde	08T01
gemeinderat	02c01
gemiddeld	0OV02
gemiddeld cijfer	0AL01
gemiddelde	0AL01
gendarme	01Z01
genel not ortalamasi	03J01
genel not ortalaması	03J01
generalitat	03O01
generell studiekompetanse	07B01
gennemsnit	0JW01
genossenschaft	03B01
geodeta	02601
geodetka	02601
geologist	01g01
geometer	05S01
geometra	02501
geometre	01Z01
gepland	0OX01
geplant	05T01
gepromoveerd	0HJ01
gept	0<G01
gepubliceerd	0=G01
gerai	0OY02
gerant	01Z01
gerante	01Z01
geras	0O[01
gerent	02>01
gerente	03M02
gering	05R01
germans	03O01
geros	0O[01
geruestbauer	05S01
gerustbauer	05S01
gerüstbauer	05S01
gesaellbrev	0O\01
gesallbrev	0O\01
gesamtnote	01A01
gesamtschule	0<e01
geschaeftsbereich	06N01
geschaeftsfuehrer	05S01
geschaftsbereich	06N01
geschaftsfuhrer	05S01
gescheiden	04d01
geschieden	0O]01
geschäftsbereich	06N01
geschäftsführer	05S01
gesell	05S01
geselle	02c01
gesellenbrief	01@01
gesellenpruefung	01@01
gesellenprufung	01@01
gesellenprüfung	01@01
gesellin	02c01
gesellschaft	03B01
gestalter	05S01
gestionnaire	01Z01
gestor	01\01
gestora	01\01
gestoria	08V02
gestoría	07Y01
gesällbrev	0O\01
getrouwd	04d01
getuigschrift	0=E01
gevorderd	0O^02
gg	0EN01
ggmbh	00`01
ghadu ghaddej	0<m01
ghalliem	05501
ghalliema	05501
gia su	09f01
gia sư	09f01
giai	0:g01
giai ba	0:g01
giai khuyen khich	0:g01
giai nhat	0:g01
giai nhi	0:g01
giai thuong	0:g01
giam doc	09f01
giam sat	09f01
giang vien	09f01
giao hang	09f01
giao hàng	09f01
giao su	09f01
giao tiep	0O`01
giao tiep co ban	0O`01
giao tiep tot	0O`01
giao tiếp	0O`01
giao tiếp cơ bản	0O`01
giao tiếp tốt	0O`01
giao vien	09f01
giardiniera	02501
giardiniere	02501
giay chung nhan	0:e01
giay khen	0:g01
giay phep	0:e01
gie	00`01
giesser	05S01
gießer	05S01
gift	0Oa04
giftur	0JG01
gimnazija	03h05
gimnazium	0JB02
gimnazjum	03g01
gimnázium	0JB02
gimtasis	0IH01
gimtoji	0IH01
gimtoji kalba	0IH01
gioi	0?X01
giornalista	02501
giris duzeyi	0<801
giriş düzeyi	0<801
giudice	02501
giám sát	09f01
giám đốc	09f01
giáo sư	09f01
giáo viên	09f01
giải	0:g01
giải ba	0:g01
giải khuyến khích	0:g01
giải nhì	0:g01
giải nhất	0:g01
giải thưởng	0:g01
giảng viên	09f01
giấy chứng nhận	0:e01
giấy khen	0:g01
giấy phép	0:e01
giỏi	0?X01
gjaldkeri	0=V01
gjennomsnitt	0Oe01
glassblower	01g01
glazier	01g01
glazurnik	02601
gledalisce	0>801
gledališče	0>801
glorieta	09701
gmbh	00`01
gmbh & co	00`01
gmbh & co kg	00`01
gmbh & co. kg	00`01
gmina	03601
go	0Of01
go dti	0Of01
go dti seo	05_01
go dtí	0Of01
go dtí seo	05_01
gobernanta	01B01
gobierno	07Y01
god	0Og0:
god kunnatta	0P101
goda	0P202
goda kunskaper	0P401
goda kunskaper i tal och skrift	0NB01
godalga	00B01
gode	0P501
gode kundskaber	0P501
gode kunnskaper	0P601
godina	0P702
godine	0P702
godkjenning	0P902
godt	0P;04
goed	0P?02
goede kennis	0PA01
goethe	0<G01
goethe zertifikat	0<G01
goethe-zertifikat	0<G01
gold	00N01
gold medal	00N01
goldschmied	05S01
goldsmith	01g01
gondozo	06702
gondozó	06702
gonullu	05D01
good	0PB02
good knowledge	0PD01
gorevli	05D01
gorevlisi	05D01
gostilna	0>801
gott	0P101
gotu	0PE01
gouvernante	01Z01
government	03701
governo	02Z01
governor	01g01
gpa	0PF02
graben	0A<01
gracht	0El01
grad	0PH04
grad ta' master	0PL01
gradam	0>C01
grade	00T01
gradinar	01h01
gradinita	07J01
grado	0:@01
grado en	0:@01
grado medio	0:A01
grado superior	0AJ01
grado universitario	0:@01
graduacao	09m01
graduado escolar	0:A01
graduat escolar	0<901
graduate certificate	0PM01
graduate degree	0PM01
graduate diploma	0PM01
graduate school	01N01
graduated	09Q01
graduating	05e01
graduação	09m01
graend	04e01
grafica	0PN02
grafician	01h01
graficka	0A\02
grafico	02501
graficzka	02601
grafik	0PP03
grafiker	05D01
grafikus	0<F01
grafička	0A\02
gramata	0G;01
gramatvede	02R01
gramatvedis	02R01
grammar school	01N01
grand	04e01
grand debutant	0PS02
grand débutant	0PS02
grande ecole	01P01
grande école	01P01
grant	00N01
graphiste	01Z01
grau	0FX01
grau en	0FX01
grau mitja	0<901
grau mitjà	0<901
grau superior	0AI01
gre	0<G01
greengrocer	01g01
greenkeeper	01g01
greffier	01Z01
greffiere	01Z01
greffière	01Z01
grein	0PU02
griffier	01c01
grocer	01g01
groep	02Y01
groothandel	02Y01
groundskeeper	01g01
group	0PW02
groupe	02o01
grubu	03V01
gruender	05S01
grundare	0PY01
grunder	0PZ02
grunderna	0P\02
grundkenntnis	05R01
grundkenntnisse	0<102
grundkunskaper	0P\02
grundlaeggande	0P\02
grundlaeggande nivaa	0P^01
grundlaeggende	0P_02
grundlaegger	06O01
grundlagen	0<102
grundlaggande	0P\02
grundlaggande niva	0P^01
grundläggande	0P\02
grundläggande nivå	0P^01
grundlæggende	0P_02
grundlægger	06O01
grundniva	0P^01
grundnivaa	0P^01
grundnivå	0P^01
grundschule	0<e01
grundskola	0NK01
grunnkunnatta	0Pa01
grunnkunnátta	0Pa01
grunnleggende	0Pb02
grunnlegger	0;J01
grunnnam	09\01
grunnnám	09\01
grunnskolaprof	0Pd01
grunnskoli	03o01
grunnskólapróf	0Pd01
grunnskóli	03o01
grunnthekking	0Pe01
grunnur	0Pf02
grunnþekking	0Pe01
grup	0Ph03
grup scolar	07J01
grup școlar	07J01
grupa	0Pk04
grupe	0Po02
grupo	08X02
grupp	0Q101
gruppe	0Q202
gruppen	0=803
gruppenleiter	05S01
gruppo	03I01
grupul	03A01
grupė	0Po02
grád	0Q401
gráfica	02Z01
gränd	04e01
gründer	0PZ02
grāmata	0G;01
grāmatvede	02R01
grāmatvedis	02R01
grădinar	01h01
grădinița	07J01
grădiniță	07J01
guanyador	01T01
guanyadora	01T01
guard	01g01
guarderia	0?L01
guardería	0?L01
guardia giurata	02501
guardo	01T01
guardó	01T01
guia de montana	01B01
guia turistica	03M02
guia turistico	03M02
guia turística	01\01
guia turístico	01\01
guida alpina	02501
guida turistica	02501
guide	01g01
gumnaasium	0Q502
guncel	0>f01
gunumuz	0>f01
gurnal	07A01
gurnalist	05501
guru	0Q702
gut	0Q902
gut in wort und schrift	0Q;01
gutachter	05S01
gute	0Q;01
gute grundkenntnisse	0<L01
gute kenntnisse	0Q902
guvenlik gorevlisi	05D01
guz	0Q<01
guía de montaña	01B01
guía turística	01B01
guía turístico	01B01
gyakornok	08102
gyar	04M02
gydytoja	02Q01
gydytojas	02Q01
gymnas	0;K01
gymnasial	0O\01
gymnasialabschluss	01@01
gymnasieexamen	0O\01
gymnasieskola	0NK01
gymnasiet	0NK01
gymnasieutbildning	0O\01
gymnasium	0Q=05
gymnazium	0Ln02
gymnázium	0Ln02
gyogyszeresz	02901
gyogyszertar	07D01
gyogytornasz	0<F01
gyoztes	00001
gyvenimo aprasymas	0QB01
gyvenimo aprašymas	0QB01
gyár	04M02
gyógyszertár	07D01
gyógyszerész	02901
gyógytornász	0<F01
győztes	00001
gärtner	05S01
gärtnerei	03B01
gård	0>701
géomètre	01Z01
gérant	01Z01
gérante	01Z01
góð	0QC02
góð kunnátta	0P101
gönüllü	05D01
görevli	05D01
görevlisi	05D01
götu	0PE01
gümnaasium	0Q502
güncel	0>f01
günümüz	0>f01
güvenlik görevlisi	05D01
güz	0Q<01
għadu għaddej	0<m01
għalliem	05501
għalliema	05501
h	0QE01
haandvaerker	06O01
habilitacao	0QF02
habilitacio	01]01
habilitacion	01^01
habilitació	01]01
habilitación	01^01
habilitacja	0IC01
habilitation	0QH02
habilitação	0QF02
haccp	01Q01
hackathon	0QJ01
haedersbevisning	00801
haendler	05S01
hafta	0QK01
haigla	05101
hairdresser	01g01
hajadon	0JA01
hakem	05D01
hakim	0QL02
hala	0>f01
halado	0QN02
haladó	0QN02
halaman	0QP01
halasz	0<F01
halen	0>f01
halen devam ediyor	0>f01
hallinnoija	05N01
halász	0<F01
hameau	04f01
handel	0QQ03
handelsakademie	0<e01
handelshoegskolan	0NK01
handelshogskolan	0NK01
handelshögskolan	0NK01
handelsskole	0J>01
handlaeggare	02A01
handlaeggerska	02A01
handlaggare	02A01
handlaggerska	02A01
handledare	02A01
handler	0Ba02
handlowiec	02601
handläggare	02A01
handläggerska	02A01
handvaerker	06O01
handwerk	03B01
handwerksmeister	03f01
hang	0QT02
hari ini	0QV01
harifa	0QW01
haritaci	05D01
haritacı	05D01
harjoittelija	05N01
hasic	06[01
hasič	06[01
haskoli	03o01
haskolinn	03o01
hasta	0QX01
hasta el presente	01m01
hasta hoy	01m01
hasta la actualidad	01m01
hasta la fecha	01m01
hastanesi	03V01
hasti	0QY01
hauptfach	0L_01
hauptschulabschluss	01@01
hauptschule	0<e01
hausmeister	05S01
hausnummer	05001
haust	0QZ02
haute ecole	01P01
haute école	01P01
haven	0OH01
havo	0Q\02
havo diploma	0Q^01
havo-diploma	0Q^01
hazas	0JA01
hb	00`01
hbo	0::01
hbo bachelor	0::01
hbo-bachelor	0::01
hdr	0HC01
he	0Q_01
hea	0Q`02
head	01g01
head of	01g01
head teacher	01g01
headteacher	01g01
health visitor	01g01
hebamme	02c01
hec	0A^01
heden	0Qb01
heder	00901
hederlig omtale	00901
hedersomnaemnande	00K01
hedersomnamnande	00K01
hedersomnämnande	00K01
hederspris	0Qc02
heft	08H01
heftruckchauffeur	01c01
hegeszto	08102
hegesztő	08102
heikko	04_01
heim	03B01
hekim	05D01
helfer	05S01
helyettes	02901
hem	0AF01
hemsire	05D01
hemsiresi	05D01
hemşire	05D01
hemşiresi	05D01
hentes	0<F01
herausgeber	08H01
herbst	0Qe01
herec	0>Y01
herecka	0>Y01
herečka	0>Y01
herfst	0Qf01
hermanos	07Y01
herr	0Qg01
het	0Qh01
hetkel	0Qi01
heute	04A01
hf	0Qj02
hf eksamen	00D01
hf-eksamen	00D01
hhx	00D01
hien gio	0<;01
hien nay	0<;01
hien tai	0<;01
hiep hoi	0;;01
hieu thuoc	0;;01
hieu truong	09f01
high school	01N01
high school degree	02X01
high school diploma	02X01
higher certificate	02W01
higher national diploma	02W01
highers	02X01
highly skilled	0Ql01
highway	06301
hilfskraft	02c01
hingga	0Qm01
hingga kini	0QV01
hingga saat ini	0QV01
hingga sekarang	0QV01
hinne	0Qn01
hitsaaja	05N01
hivatal	0Qo01
hiver	0R001
hivern	0R101
hiện giờ	0<;01
hiện nay	0<;01
hiện tại	0<;01
hiệp hội	0;;01
hiệu thuốc	0;;01
hiệu trưởng	09f01
hja	0R201
hjelp	0;J01
hjemmearbejde	0N001
hjemmekontor	0Mo01
hjá	0R201
hkdse english	0<G01
hlid	0PE01
hlr	0@[01
hlíð	0PE01
hnc	0R302
hnd	0R302
ho	0R501
ho so xin viec	0R601
hoa si	09f01
hoc bong	0:g01
hoc viec	09f01
hoc vien	0DK01
hochschulabschluss	0:701
hochschule	0R702
hochschulreife	01@01
hodnoceni	0R901
hodnocení	0R901
hodnotenie	0R:01
hoegskola	0NK01
hoegskolan	0NK01
hoegskole	0;K01
hoegskoleexamen	0MN01
hoegskolefoerberedande	0O\01
hoegskoleingenjoer	0MN01
hoegskolekandidat	0?S01
hoegskolen	0;K01
hoejskole	0J>01
hoest	0R;02
hoesten	0R;02
hoeyskole	0;K01
hoeyskolen	0;K01
hof	0R=03
hogeschool	08801
hogskola	0NK01
hogskolan	0NK01
hogskole	0;K01
hogskoleexamen	0MN01
hogskoleforberedande	0O\01
hogskoleingenjor	0MN01
hogskolekandidat	0?S01
hogskolen	0;K01
hoi nghi	0:H01
hoi thao	0:H01
hoitaja	05N01
hoja de vida	0Ca01
hoje	08401
hojskole	0J>01
holding	0R@02
holdings	00`01
holt	0PE01
hombre	0RB01
home	0QE01
home office	0RC04
homem	0RG01
homeoffice	0MK01
homme	0RH01
honap	0R501
honnudur	0=V01
honor	00N01
honorable mention	00N01
honors	00T01
honour	00N01
honourable mention	00N01
honours	00T01
honours degree	0:401
hons	09[01
hoofd	0JF01
hoofdstuk	0=G01
hoofdvak	02k01
hop tac xa	0;;01
hopital	02o01
hos	0RI03
hospital	0RL05
hospoda	0Em01
host	0RQ03
hosten	0R;02
hostes	05D01
hostess	0RT02
hote	01Z01
hote d'accueil	01Z01
hotel	0RV0B
hotelfach	05S01
hotell	0Rh03
hotelli	06D01
hotesse	01Z01
house	06301
housekeeper	01g01
hovedfag	0K401
hovenier	01c01
hoy	01m01
hoyskole	0;K01
hoyskolen	0;K01
hr	06m01
hrsz	03X01
hsc	00E01
hsk	0<G01
htl	0A^01
htx	00D01
huan luyen vien	09f01
hudebnik	0>Y01
hudebník	0>Y01
hudpleier	0;J01
hudterapeut	02A01
huidig	0Qb01
huidige	0Qb01
huissier	01Z01
hukukcu	05D01
hukukçu	05D01
huolto	06D01
huong dan vien	09f01
hurtownia	03601
huvudaemne	02b01
huvudamne	02b01
huvudämne	02b01
huy chuong	0:g01
huy chương	0:g01
huyen	0AF01
huyện	0AF01
huấn luyện viên	09f01
hybrid	0Rk02
hybride	0Rm01
hybrydowo	0Rn01
hydraulik	02601
hydrologist	01g01
hyfsad	0Ro01
hygieniapassi	03W01
hyva	0S002
hyva taito	0S201
hyvae	0S002
hyvae taito	0S201
hyvaet	0S201
hyvat	0S201
hyvä	0S002
hyvä taito	0S201
hyvät	0S201
háskóli	03o01
háskólinn	03o01
házas	0JA01
hâlen	0>f01
hâlâ	0>f01
händler	05S01
hästi	0QY01
håndværker	06O01
hædersbevisning	00801
hè	0Q_01
hét	0Qh01
hó	0R501
hónap	0R501
hótel	06F01
hôpital	02o01
hôte	01Z01
hôte d'accueil	01Z01
hôtel	02o01
hôtesse	01Z01
högskola	0NK01
högskolan	0NK01
högskoleexamen	0MN01
högskoleförberedande	0O\01
högskoleingenjör	0MN01
hönnuður	0=V01
höst	0S301
hösten	0S301
høgskole	0;K01
høgskolekandidat	0?S01
høgskolen	0;K01
højskole	0J>01
høst	0S401
høsten	0S401
høyskole	0;K01
høyskolen	0;K01
hướng dẫn viên	09f01
hạng	0Ed01
hẻm	0AF01
họa sĩ	09f01
học bổng	0:g01
học việc	09f01
học viện	0DK01
hồ sơ xin việc	0R601
hội nghị	0:H01
hội thảo	0:H01
hợp tác xã	0;;01
i	0S506
i dag	0S;04
i fills	03O01
i helyezett	00001
i lathair	05_01
i láthair	05_01
i miejsce	0Ma01
i s	00`01
i sambud	0JG01
i место	0S?01
i. helyezett	00001
i/s	00`01
iarna	0S@01
ib	00E01
ib diploma	02X01
icdl	01Q01
ician	0SA01
idag	0SB03
idegenvezeto	0<F01
idegenvezető	0<F01
idioma materno	0SE01
idioma nativo	0=W01
idirmheanach	0SF01
idirmheánach	0SF01
idnmeistari	0Fc01
idnmenntun	0Pd01
idnskoli	03o01
idraulico	02501
ieee	01[01
iela	0>h01
ielts	0<G01
ielā	0>h01
ies	0A^01
iesacejs	0SG02
iesācējs	0SG02
ifsi	01P01
ig	0SI02
igangvaerende	0SK01
igangværende	0SK01
igazgato	0SL02
igazgatosag	0C801
igazgató	0SL02
igazgatóság	0C801
igazolvany	0SN01
igazolvány	0SN01
ihk	0A^01
ihk abschluss	01@01
ihk-abschluss	01@01
ii miejsce	0Ma01
iii miejsce	0Ma01
iim	0A^01
iit	0A^01
ijazah	0SO01
ijazah sma	0SO01
iki	0SP01
iki dabar	0DF01
iki dilli	05901
iki siandien	0DF01
iki siol	0DF01
iki šiandien	0DF01
iki šiol	0DF01
ikincilik	0;P01
ikurejas	02Q01
ilcesi	0>g01
ile	0SQ01
ileri	0Ai02
ileri duzey	0Ai02
ileri düzey	0Ai02
ileri seviye	04501
ilkbahar	0:G01
ilkokulu	03m01
illum	0<m01
illustrateur	01Z01
illustratoer	0SR02
illustrator	0ST06
illustratore	02501
illustratrice	05Y02
illustratör	02A01
illustratør	0;J01
illusztrator	0<F01
illusztrátor	0<F01
illüstratör	05D01
ilsien matern	0=S01
ilustrador	03M02
ilustradora	03M02
ilustrator	0SZ04
ilustratorka	02601
ilustrátor	06[01
ilçesi	0>g01
im	0S^01
imam	01g01
imker	02c01
immobiliare	03I01
imobiliaria	02Z01
imobiliária	02Z01
imone	03H01
imoneje	0S_01
impasse	04f01
impiegata	02501
impiegato	02501
importer	01g01
impresa	03I01
in	0S`01
in a relationship	0AO01
in corso	00k01
in corso di stampa	07201
in curs	02201
in essere	00k01
in partnerschaft	0O]01
in press	0=k01
in prezent	02201
in progress	0B`01
inc	00`01
incepand cu	0Sa01
incepator	0<=02
incorporated	00`01
indeks prestasi	0E801
indeks prestasi kumulatif	0E801
independent user	0PD01
indirizzo	0C301
individuali veikla	03H01
indkober	06O01
indkoeber	06O01
indkøber	06O01
industri	0=803
industria	02Z01
industrias	08X02
industrie	03I01
industriemeister	03f01
industrier	0>701
industries	0Sb03
indústria	02Z01
indústrias	02Z01
indústries	03O01
infant school	01N01
infermer	02>01
infermera	02>01
infermier	05501
infermiera	0Se02
infermiere	02501
infirmier	01Z01
infirmiere	01Z01
infirmière	01Z01
informatiker	05S01
ing	0Sg02
ingegner	0Si01
ingenier	0Sj01
ingenieria superior	0Sk01
ingenieria tecnica	0:@01
ingeniería superior	0Sk01
ingeniería técnica	0:@01
ingenieur	0Sl03
ingenieurbuero	03B01
ingenieurburo	03B01
ingenieurbüro	03B01
ingenioer	05c02
ingenior	05c02
ingeniør	05c02
ingenjoer	02A01
ingenjor	02A01
ingenjör	02A01
inginer	0So01
inginer diplomat	0FQ01
inginier	05501
ingrijitoare	01h01
ingrijitor	01h01
ingénieur	0T001
inhaber	05S01
iniciante	0T102
inkoepare	02A01
inkopare	02A01
inkoper	01c01
inköpare	02A01
inmobiliaria	07Y01
inn	03701
innealtoir	03T01
innealtóir	03T01
inniu	05_01
innkjoeper	0;J01
innkjoper	0;J01
innkjøper	0;J01
inriktning	02b01
insa	0A^01
insaat	03V01
insegnante	02501
insener	01>01
insinoeoeri	0T302
insinoeoeri (amk	0T502
insinoori	0T302
insinoori (amk	0T502
insinyur	02:01
insinööri	0T302
insinööri (amk	0T502
inspectoare	01h01
inspector	0IZ02
instalater	0A\02
instalator	01h01
instalatér	0>Y01
installateur	05S01
institiuid	01G01
institiúid	01G01
institut	0T70F
institutas	0TM02
institute	0ED02
institute of technology	01N01
instituteur	01Z01
instituto	0TO04
institutrice	01Z01
instituts	0TS02
institutt	0TU02
institutul	0TW02
instituut	0TY04
instituutti	0T]02
institūts	0TS02
instructeur	01c01
instructor	0IZ02
instruktoer	05K03
instruktor	0T_07
instruktorka	02601
instruktur	02:01
instruktör	02A01
instruktør	05c02
instrutor	01\01
instrutora	01\01
instytut	0Tf02
insurance	03701
integrante	01\01
integrisane studije	0Th01
interactive	03701
interimaire	01Z01
intermedi	0Ti02
intermedia	0Tk02
intermediaire	0Tm02
intermediar	0To02
intermediar superior	0=X01
intermediaria	0Bd01
intermediario	0U102
intermediario avancado	0>101
intermediate	0U302
intermedio	0U506
intermedio alto	0U;02
intermedio superiore	0>n01
intermediária	0Bd01
intermediário	0U102
intermediário avançado	0>101
intermedju	0U=02
intermittent	01Z01
intermittente	01Z01
intermédiaire	0Tm02
intermédio	0U102
intermédio alto	0>101
intern	0IZ02
internat	0<e01
international baccalaureate	00g02
internetu	0U?01
interno	0?D01
interpreter	01g01
intervento	07201
intezet	0U@03
intyg	0<V02
intérimaire	01Z01
intézet	0U@03
invatatoare	01h01
invatator	01h01
inverno	0UC02
investigador	02;03
investigadora	02?02
invierno	0UE01
invigilator	01g01
invited talk	0=k01
inz	0UF01
inzeniere	02R01
inzenieris	02R01
inzenir	0UG01
inzenjer	0UH02
inzenyr	0UJ02
inzenyrske	0UL01
inzenyrske studium	0UL01
inzinier	0UM01
inziniere	02Q01
inzinierius	02Q01
inzinierske	0UN01
inzinierske studium	0UN01
inzynier	0UO02
inzynierskie	0UF01
inġinier	05501
inşaat	03V01
inštalatér	0@001
inštitut	0UQ02
inštitút	0US02
inštruktor	05G01
inż	0UF01
inżynier	0UO02
inżynierskie	0UF01
inženiere	02R01
inženieris	02R01
inženir	0UG01
inženjer	0UH02
inženýr	0UJ02
inženýrské	0UL01
inženýrské studium	0UL01
inžinier	0UM01
inžinierius	02Q01
inžinierske	0UN01
inžinierske štúdium	0UN01
inžinierė	02Q01
iosh	01Q01
ipasnieks	02R01
ipb	0Lh01
ipk	0UU02
ipma	01Q01
ir	0HK01
iris	0?H01
iriseoir	03T01
irish leaving certificate	02X01
iroda	04M02
isbn	01[01
isci	05D01
iscisi	05D01
iscrizione	01?01
iscrizione all'albo	01?01
iskola	0JB02
issa	0<m01
issiskyres	0UW01
issn	01[01
issued	09Q01
istekejusi	0UW01
istitut	04601
istituto	0UX02
istituto professionale	01R01
istituto tecnico	01R01
istqb	01Q01
istrazivac	05E02
istraživač	05E02
istruttore	02501
istruttrice	02501
itb	0A^01
itfaiyeci	05D01
itibaren	0UZ03
itil	01Q01
itinerari	0>P01
itinerario	0K^01
its	01R01
iut	0U]02
ivertinimas	0:^01
iyi	0U_02
iyi derecede	0Ua01
iyi duzeyde	0Ua01
iyi düzeyde	0Ua01
izdavac	0AT02
izdavacka kuca	06>01
izdavač	0AT02
izdavačka kuća	06>01
izdevnieciba	0Ub02
izdevniecība	0Ub02
izlaganje	0AT02
izpit	0@Z01
izstradatajs	02R01
izstrādātājs	02R01
izvorni govornik	0Ud02
iðnmeistari	0Fc01
iðnmenntun	0Pd01
iðnskóli	03o01
işçi	05D01
işçisi	05D01
išsiskyręs	0UW01
ištekėjusi	0UW01
j	0Uf01
j d o o	00`01
j.d.o.o	00`01
ja	0Ug01
jaar	0Uh01
jaesen	05N01
jahr	0Uf01
jahrbuch	08H01
jahre	0Uf01
jahren	0Uf01
jahrgangsbeste	00:01
jahrgangsbester	00:01
jaksa	02:01
jalan	0EN01
janitor	01g01
jaosto	0GO01
jar	0Ui01
jarak jauh	0DW01
jardineira	01\01
jardineiro	01\01
jardinera	01B01
jardinero	01B01
jardinier	01Z01
jardiniere	01Z01
jardinière	01Z01
jaren	0Uh01
jaro	0Uj01
jasen	05N01
jatekvezeto	0<F01
jatkuu	0Ic01
jazykovy certifikat	0Uk01
jazykový certifikát	0Uk01
jd	0D@01
jedinica	0Ul02
jednatel	06[01
jednolite studia magisterskie	0Un01
jefa	01B01
jefe	01B01
jelen	00i01
jelenig	00i01
jelenleg	00i01
jelenlegi	00i01
jeles	08901
jesen	0Uo04
jeseň	0V301
jesien	0V401
jesienia	0V401
jesienią	0V401
jesień	0V401
jetzt	04A01
jeweler	01g01
jezyk ojczysty	0II01
jl	0EN01
jlpt	0<G01
jo	0V502
jogasz	02901
jogositvany	0V701
jogosítvány	0V701
jogász	02901
johtaja	05N01
joiner	01g01
jordemoder	06O01
jordmor	0;J01
jornadas	01`01
jornalista	01\01
journal	0V802
journalist	0V:07
journaliste	01Z01
journeyman	02X01
juara	05k01
juara 1	05k01
juara i	05k01
jud	04Q01
judecator	01h01
judecător	01h01
judetul	04Q01
județul	04Q01
judge	01g01
judr	0C902
juez	01B01
jueza	01B01
jugendleiter	05S01
juggler	01g01
juhataja	01>01
juhendaja	01>01
juhiluba	0VA01
juht	01>01
juiz	01\01
juiza	01\01
julkaistu	0K[01
julkaisu	07?02
junta	07Y01
jurist	0VB07
jurista	01B01
juriste	0VI02
juristi	05N01
jurists	02R01
jurnal	09b01
jurnalis	02:01
jurnalist	01h01
jurnalista	01h01
jurnalistă	01h01
juror	01g01
juru masak	02:01
juru ukur	02:01
jurusan	0=B01
jusqu'a	0VK01
jusqu'a aujourd'hui	00_01
jusqu'a present	00_01
jusqu'au	0VK01
jusqu'à	0VK01
jusqu'à aujourd'hui	00_01
jusqu'à présent	00_01
juíza	01\01
játékvezető	0<F01
jäsen	05N01
jó	0V502
język ojczysty	0II01
k	0<<01
k k	00`01
k.k	00`01
kaantaja	05N01
kaari	08M01
kab	0EN01
kabupaten	0EN01
kadar	0VL02
kade	0El01
kadernice	0>Y01
kadernik	0>Y01
kadeřnice	0>Y01
kadeřník	0>Y01
kadin	0<<01
kadın	0<<01
kaeaentaejae	05N01
kaesittelijae	05N01
kaesolev	0Qi01
kaesoleva ajani	0Qi01
kaetiloe	05N01
kafe	07Z01
kafli	0?A01
kaksikielinen	02a01
kakskeelne	0K301
kalastaja	05N01
kalauz	0<F01
kalfa	05D01
kameraman	0VN02
kameramann	02c01
kameramen	02:01
kammer	03B01
kamrer	02A01
kancelar	0Em01
kancelaria	0VP02
kancelarija	06>01
kancelária	03G01
kancelář	0Em01
kandidaatti	0T502
kandidat	0VR02
kandidatexamen	0MN01
kandidatgrad	0?O01
kandidatprogram	0MN01
kandidatsprof	0VT01
kandidatuddannelse	0?O01
kandídatspróf	0VT01
kansanopisto	04401
kantor	07Z01
kanzlei	03B01
kapici	05D01
kapitaen	02c01
kapitan	02c01
kapitel	0VU03
kapitlu	07A01
kapitola	0VX02
kapittel	0VZ01
kapitän	02c01
kapper	01c01
kapster	01c01
kapıcı	05D01
kar	0JB02
karakter	0V[02
karakterar	0Oe01
karaktergennemsnit	0JW01
karaktersnitt	0Oe01
karl	0V]01
karlkyns	0V]01
karlmadur	0V]01
karlmaður	0V]01
karosszerialakatos	0<F01
karosszérialakatos	0<F01
karyawan	02:01
kasap	05D01
kasir	02:01
kasittelija	05N01
kasiyer	05D01
kasjer	02601
kasjerka	02601
kassamedewerker	01c01
kassanhoitaja	05N01
kassemedarbejder	06O01
kassenwart	02c01
kasserer	05c02
kassier	01c01
kassierer	05S01
kassoer	02A01
kassoerska	02A01
kassor	02A01
kassorska	02A01
kassör	02A01
kassörska	02A01
kasvataja	01>01
kat	0>g01
kat gorevlisi	05D01
kat görevlisi	05D01
katilo	05N01
katona	0<F01
katu	08M01
kauffrau	02c01
kaufhaus	03B01
kaufmann	02c01
kaugtoo	0V^01
kaugtöö	0V^01
kauplus	05101
kauppa	06D01
kauppakorkeakoulu	04401
kauppatieteiden maisteri	0F\01
kaupunki	0V_01
kawaler	0V`01
kawin	0<^01
kaynakci	05D01
kaynakçı	05D01
kazaliste	0Va01
kazalište	0Va01
kbr	09@01
ke toan	09f01
ke toan truong	09f01
kebun	07Z01
kec	0EN01
kecamatan	0EN01
keeper	0SA01
kehittaejae	05N01
kehittaja	05N01
kehittäjä	05N01
kel	0EN01
kelias	03S01
kellner	09W01
kellnerin	09W01
kelner	02601
kelnerka	02601
kelompok	07Z01
kelurahan	0EN01
kementerian	07Z01
kendskab	0Vb01
kennari	0=V01
kepala	02:01
kepesites	0=d02
keppni	00;01
kepykla	03H01
kepzes	0SN01
kertesz	0<F01
kertész	0<F01
kesa	0Vc01
kesae	0Vc01
kesaetyoentekijae	05N01
kesatyontekija	05N01
kesk eriharidus	0Vd01
kesk-eriharidus	0Vd01
keskeriharidus	0Ve01
keskharidus	0Vd01
keskhinne	0Qn01
keskiarvo	07F01
keskitaso	0Vf02
keskitasoinen	0Vh01
keskkool	03Y01
keskmine	0Vi01
keskmine hinne	0Qn01
kesktase	0Vj02
kesktasemel	0Vi01
keskus	0Vl02
keskustelutaito	0Vh01
kestab	0Qi01
kesä	0Vc01
kesätyöntekijä	05N01
ketnyelvu	05n01
ketua	02:01
kevad	0Vn01
kevaet	0Vo01
kevat	0Vo01
kevät	0Vo01
key account manager	06m01
key holder	01g01
key worker	01g01
keyholder	01g01
keynote	0=k01
kezdo	0W002
kezdő	0W002
kft	00`01
kg	00`01
kgaa	00`01
kha	0W202
khach san	0;;01
khoa	0W403
khoa hoc	0:e01
khu	0AF01
khá	0W202
khách sạn	0;;01
khóa học	0:e01
kiado	0W703
kiadó	0W703
kiem soat vien	09f01
kiem toan vien	09f01
kien truc su	09f01
kierowca	02601
kierowniczka	02601
kierownik	02601
kierunek	0W:01
kiitettaevae	0KR01
kiitettava	0KR01
kiitettävä	0KR01
kilpailu	06E01
kimyager	05D01
kincstarnok	0<F01
kincstárnok	0<F01
kindergarten	0W;02
kinderpfleger	05S01
kindlustus	05101
kinesitherapeute	01Z01
kinetoterapeut	01h01
kini	0QV01
kinésithérapeute	01Z01
kirja	07?02
kirjakauppias	05N01
kirjanpitaejae	05N01
kirjanpitaja	05N01
kirjanpitäjä	05N01
kirjasto	06D01
kirjastonhoitaja	05N01
kirjastus	0W=02
kirvesmies	05N01
kis	0W?01
kitabi	0=H01
kitabı	0=H01
kitap	0=H01
kitap bolumu	0=H01
kitap bölümü	0=H01
kitapci	05D01
kitapçı	05D01
kitchen	03701
kitchen hand	01g01
kitchen porter	01g01
kituntetes	00001
kitunteteses	08901
kitüntetés	00001
kitüntetéses	08901
kivalo	0W@03
kiváló	0W@03
kiến trúc sư	09f01
kiểm soát viên	09f01
kiểm toán viên	09f01
kjennskap	0WC01
kk	0WD02
kleermaker	01c01
kleuterschool	08801
kliinik	05101
kliniek	02Y01
klinigi	03V01
klinik	0WF04
klinika	0WJ09
klinikk	0:\01
klinikka	06D01
klinikum	03B01
kliniği	03V01
klīnika	06501
kniha	0VX02
knihkupec	0>Y01
knihovn	06[01
knihovna	0Em01
knihovnice	0>Y01
knihovnik	0A\02
knihovník	0A\02
kniznica	03G01
knižnica	03G01
knjiga	0WS03
knjiznica	0WV02
knjiznicar	0WX02
knjižnica	0WV02
knjižničar	0WX02
knyga	0WZ01
kobieta	0W[01
koch	02c01
kochin	02c01
kock	02A01
kod	0W\02
koechin	02c01
koerekort	0@W01
koerier	01c01
koerkort	0<V02
kogumik	03U01
kohtalainen	0Vh01
kok	0W^02
koki	02:01
kokk	0W`02
kokki	05N01
kokkur	0=V01
koledza	04301
koledzas diploms	0Wb01
koledža	04301
koledžas diploms	0Wb01
kolegija	0DX01
kolegium	03g01
kolej	03m01
koleji	03m01
kolledz	03Y01
kolledž	03Y01
kolleg	0<e01
kollegium	0Wc01
kollégium	0Wc01
kolumni	0K[01
komanda	0Wd02
komercialist	05G01
komercijalist	0Wf01
komercijalista	06g01
kommissionierer	05S01
kommun	0>701
kommune	0Wg04
kompanija	0Wk02
kompetansebevis	08Z01
kompetisi	05k01
komplek	0EN01
komponist	05S01
kompānija	06501
komunikativna	0Wm01
komunikativne	0Wm01
komunikativni	0Wn01
komunikativní	0Wn01
komunikatywnie	0H601
komunikatywny	0H601
komunikatívna	0Wm01
komunikatívne	0Wm01
komuves	0<F01
komvux	0Wo01
kona	0X001
konatel	08G01
konateľ	08G01
koncernen	0>701
kondiittori	05N01
konditor	0X104
konduktoeoeri	05N01
konduktoer	0SR02
konduktoori	05N01
konduktor	0X504
konduktorka	02601
konduktör	02A01
konduktööri	05N01
konduktør	0;J01
kondüktör	05D01
koneistaja	05N01
konferanse	0VZ01
konferansi	0=H01
konferansı	0=H01
konferenca	0X901
konference	0X:03
konferencia	0X=02
konferencija	0X?03
konferencja	07C01
konferens	0XB02
konferensi	09b01
konferenssi	0K[01
konferenz	08H01
konferenza	07A01
kongresi	0=H01
konkurranse	0XD01
konkurrence	0XE01
konkurs	0Ma01
konkursas	06401
konkursie	0Ma01
konkurss	0XF02
konobar	05E02
konserni	06D01
konservatorij	0JT01
konservatorija	0DX01
konservatorio	04401
konservatorium	0XH03
konservatuvari	03m01
konservatuvarı	03m01
konserwatorium	03g01
konsulent	0XK03
konsult	0XN02
konsultan	02:01
konsultant	0XP03
konsultantas	02Q01
konsultante	02O02
konsultantka	02601
konsultants	02R01
konsultantė	02Q01
konsultti	05N01
kontor	0K?01
kontsern	05101
konverents	03U01
konversationsniveau	0<L01
konversationssicher	0<L01
konverzacijski	0XS02
konverzacna	0XU01
konverzacni	0XV01
konverzačná	0XU01
konverzační	0XV01
konyv	0AM02
konyvelo	08102
konyvkereskedo	0<F01
konyvtar	04M02
konyvtaros	08102
konzern	03B01
konzervator	0D901
konzervatorium	0XW02
konzervatoř	0D901
konzervatórium	0XW02
konzultant	0XY03
kool	03Y01
koolitus	0JU01
koolituskeskus	03Y01
kooperatifi	03V01
koordinaator	01>01
koordinaattori	05N01
koordinator	0X\0<
koordinatore	02O02
koordinatorius	02Q01
koordinators	02R01
koordinatoru	05D01
koordinatorė	02Q01
koordinatur	05501
koordinatör	05D01
koordinatörü	05D01
koordinátor	0Xh03
koordynator	02601
koordynatorka	02601
koperasi	07Z01
kops	0Xk01
kopš	0Xk01
korekort	0@W01
korektor	0Xl02
korektorka	02601
korgkool	03Y01
korgtase	0Xn01
korhaz	04M02
korkeakoulu	04401
korkort	0<V02
korrektor	0<F01
korrekturlaesare	02A01
korrekturlaeser	06O01
korrekturlasare	02A01
korrekturleser	0;J01
korrekturläsare	02A01
korrekturlæser	06O01
kortti	0Xo01
korut	03X01
kosmeticka	0>Y01
kosmetiker	05S01
kosmetička	0>Y01
kosmetolog	06O01
kosmetologi	05N01
kosmetyczka	02601
kota	0EN01
kotet	0G?01
koulu	04401
kouluttaja	05N01
koulutusohjelma	0Y001
kovacs	0<F01
kovar	0>Y01
kovács	0<F01
kovář	0>Y01
kowal	02601
koyu	0>g01
koz	03X01
kozepes	0Y102
kozepesen	0Y301
kozepfelsofok	0Y401
kozepfok	0Y301
kozepfok felett	0Y401
kozepfoku	0Y301
kozephalado	0M<01
kozepiskola	0Wc01
kozepszint	0M<01
kozepszintu	0M<01
kozgazdasz	02901
kozjegyzo	0<F01
kozmetikus	0<F01
kozpont	07D01
krajums	0G;01
kranfuehrer	05S01
kranfuhrer	05S01
kranführer	05S01
krankenhaus	03B01
krawcowa	02601
krawiec	02601
krejci	0>Y01
krejčí	0>Y01
kreuz	03B01
kronik	02j01
kronikk	0VZ01
krt	03X01
kryptis	0Y501
krājums	0G;01
ksiazeczka	0@k01
ksiazka	07C01
ksiegarz	02601
ksiegowa	02601
ksiegowy	02601
książeczka	0@k01
książka	07C01
księgarz	02601
księgowa	02601
księgowy	02601
kth	0Wo01
ktieb	07A01
kuafor	05D01
kuaför	05D01
kuchar	02S02
kucharka	02601
kucharz	02601
kuchař	06[01
kuchár	08G01
kuester	02c01
kuhar	0WX02
kuja	08M01
kuljettaja	05N01
kullegg	04601
kulleġġ	04601
kulondij	00001
kumpanija	07m01
kunde	0Y601
kuni	0Y701
kunniamaininta	00701
kunsill lokali	07m01
kunta	06D01
kurang	0DY02
kurator	0Y802
kurier	0Y:02
kurierka	02601
kurir	02:01
kurs	0Y<04
kursai	08701
kursi	06601
kurssi	0Xo01
kursu	0Y@02
kursus	0JV01
kurucu	05D01
kurucusu	05D01
kurye	05D01
kuryr	0>Y01
kurz	0YB02
kurýr	0>Y01
kustantaja	0K[01
kustantamo	06D01
kuster	02c01
kutato	02901
kutató	02901
kutseharidus	0Vd01
kutsekool	03Y01
kutsetunnistus	0VA01
kutuphaneci	05D01
kutuphanesi	03V01
kuu	0YD01
kuud	0YD01
kuukausi	0YE01
kuukautta	0YE01
kuvar	0YF01
kuvittaja	05N01
kvalificerad yrkesutbildning	0YG01
kvenkyns	0X001
kvetinar	06[01
kvinde	0YH01
kvinna	0YI01
kvinne	0YJ01
květinář	06[01
kwartalnik	07C01
kwekerij	02Y01
ky	00`01
ky su	0YK02
ky thuat vien	09f01
ky yeu	0:H01
kypare	02A01
käesolev	0Qi01
käesoleva ajani	0Qi01
käsittelijä	05N01
kätilö	05N01
kääntäjä	05N01
képesítés	0=d02
képzés	0SN01
kétnyelvű	05n01
kórház	04M02
kõrgkool	03Y01
kõrgtase	0Xn01
köchin	02c01
könyv	0AM02
könyvelő	08102
könyvkereskedő	0<F01
könyvtár	04M02
könyvtáros	08102
körkort	0<V02
körút	03X01
kötet	0G?01
köyü	0>g01
köz	03X01
közepes	0Y102
közepesen	0Y301
közgazdász	02901
közjegyző	0<F01
központ	07D01
középfelsőfok	0Y401
középfok	0Y301
középfok felett	0Y401
középfokú	0Y301
középhaladó	0M<01
középiskola	0Wc01
középszint	0M<01
középszintű	0M<01
kørekort	0@W01
különdíj	00001
küster	02c01
kütüphaneci	05D01
kütüphanesi	03V01
kış	0W?01
kőműves	0<F01
kế toán	09f01
kế toán trưởng	09f01
kỷ yếu	0:H01
kỹ sư	0YK02
kỹ thuật viên	09f01
l	0YM01
l'actualitat	01n01
la	0YN02
la actualidad	01m01
la distanta	0Df01
la distanță	0Df01
la fecha	01m01
la zi	02201
laakari	05N01
laan	0El01
labai gerai	08N02
labas	0YP01
labas zinasanas	0YP01
labas zināšanas	0YP01
labi	0YQ02
labor	0YS02
laborans	0<F01
laborant	06Y02
laboratoire	02o01
laboratoires	02o01
laborator	0YU02
laboratori	0YW02
laboratories	03701
laboratorij	0WV02
laboratorija	0YY03
laboratorio	0Y\04
laboratorios	08X02
laboratoris	03O01
laboratorium	0Y`07
laboratory	03701
laboratoř	0Em01
laboratuvari	03V01
laboratuvarı	03V01
laboratório	02Z01
laboratórios	02Z01
laboratórium	0Yg02
laborer	01g01
laboráns	0<F01
labourer	01g01
labs	0Yi02
lacatus	01h01
lackerare	02A01
lackierer	05S01
laeaekaeri	05N01
laege	06O01
laegergaarden	0>701
laehetti	05N01
laehihoitaja	0Yk02
laehtien	0Ym02
laekare	02A01
laeknir	0=V01
laensstyrelsen	0J?01
laerare	02A01
laerarhoegskola	0NK01
laerarvikarie	02A01
laerer	05c02
laerling	0Yo03
laesare	02A01
lagerarbetare	02A01
lagergarden	0>701
lagerist	05S01
lagermedarbeider	0;J01
lagermedarbejder	06O01
laget	0:\01
lahetti	05N01
lahihoitaja	0Yk02
lahtien	0Ym02
lahutatud	01=01
lai xe	09f01
laisvai	0Z201
laitos	06D01
lajang	0<^01
lakare	02A01
lakatos	0SL02
laki laki	0YM01
laki-laki	0YM01
lakiernik	02601
lakyrnik	0>Y01
lakýrník	0>Y01
lampista	02>01
lana	07I01
lancar	04701
landkreis	08T01
landmaaler	05c02
landmaler	05c02
landmand	06O01
landmeter	01c01
landmåler	05c02
landwirt	05S01
lane	06301
languagecert	0<G01
langue maternelle	0Z301
langue natale	0Z301
lanjutan	0Z402
lansstyrelsen	0J?01
lantbrukare	02A01
lantmaetare	02A01
lantmatare	02A01
lantmätare	02A01
lap	0G?01
lap trinh vien	09f01
larare	02A01
lararhogskola	0NK01
lararvikarie	02A01
largo	0Z602
larling	0PY01
lasare	02A01
lasser	01c01
lasteaed	03Y01
lastenhoitaja	05N01
lastnica	0E501
lastnik	0E501
lat	0Z801
lata	0Z801
latem	0Z901
lato	0Z901
lato sensu	0Kc01
laufend	04A01
laukums	0>h01
laulaja	05N01
laurea	0FP01
laurea breve	0FP01
laurea in	0FP01
laurea magistrale	0Z:01
laurea quinquennale	0Z:01
laurea specialistica	0Z:01
laurea triennale	0FP01
laurea vecchio ordinamento	0Z:01
laureat	0Z;02
laureata in	0FP01
laureatas	06401
laureate	00L01
laureatka	0Ma01
laureato in	0FP01
lauréat	00L01
lauréate	00L01
lavapiatti	02501
law school	01N01
lawyer	01g01
lda	00`01
le tan	09f01
leabhar	0?H01
leacht	0?H01
leachtoir	03T01
lead	01g01
leader	01g01
learning	0Z=01
leaving cert	02X01
leaving certificate	02X01
lebenslauf	0<k01
lector	01h01
lecture	0=k01
lecturer	01g01
ledamot	02A01
ledare	02A01
leder	05c02
ledig	0O]01
leed	01Q01
leerkracht	01c01
leerling	0Z>02
legat	0XE01
lege	0;J01
legitimation	0<V02
legiutas kisero	0<F01
lehrabschluss	01@01
lehranstalt	0<e01
lehre	01@01
lehre als	01@01
lehre zum	01@01
lehrer	05S01
lehrling	05S01
lehrstuhl	0Z@03
lehti	0ZC01
lehtiartikkeli	0K[01
lehtori	05N01
leidbeinandi	0=V01
leider	01c01
leidinys	0WZ01
leidsogumadur	0=V01
leidster	01c01
leidykla	0ZD02
leikhus	06F01
leikhús	06F01
leikskoli	03o01
leikskóli	03o01
leipomo	06D01
leipuri	05N01
leirleder	0;J01
leiter	05S01
leitung	02c01
leiðbeinandi	0=V01
leiðsögumaður	0=V01
lekar	0ZF03
lekaren	03G01
lekarka	02601
lekarn	06[01
lekarna	0ZI02
lekarnicka	0@001
lekarnik	0@001
lekarz	02601
lektor	0ZK09
lektorin	02c01
lektorka	02601
lektors	02R01
lekár	08G01
lekáreň	03G01
lekárnik	0@001
lekárnička	0@001
lembaga	07Z01
lengua madre	0SE01
lengua materna	0SE01
lengua nativa	0SE01
lente	0ZT01
lentoemaentae	05N01
lentoemanta	05N01
lentoemäntä	05N01
leraar	01c01
lerares	01c01
let	0ZU02
leta	0ZW01
leti	0ZW01
leto	0ZX04
letrada	01B01
letrado	01B01
letters	0=k01
lettur	05501
letuska	0>Y01
letuška	0>Y01
level 2 diploma	02X01
level 3 diploma	02X01
level 4 diploma	02W01
level 5 diploma	02W01
leveltaros	0<F01
levnadsbeskrivning	0Z\01
levnedslob	0Z]01
levnedsloeb	0Z]01
levnedsløb	0Z]01
levnetsloep	0Z^01
levnetslop	0Z^01
levnetsløp	0Z^01
levéltáros	0<F01
leyfi	0Z_02
lezing	0Za02
lgh	0>K01
lia	0:]01
libraia	02501
libraio	02501
libraire	01Z01
librairie	02o01
librar	01h01
librarian	01g01
library	03701
librera	01B01
librero	01B01
libro	0Zc02
lic	0UF01
licejs	04301
licejus	0DX01
licenca	0Ze04
licence	0Zi05
licence pro	09e01
licence professionnelle	09e01
licencia	0Zn02
licenciada	09m01
licenciada en	0Sk01
licenciado	09m01
licenciado en	0Sk01
licenciatura	0[002
licencija	0[202
licencja	0@k01
licencjackie	0UF01
licencjat	0UF01
licens	0[402
license	01X01
licensed	01X01
licenta	0[602
licentiat	0FQ01
licentiata	0FQ01
licentiatexamen	0G<01
licentie	0@I02
licenza	01?01
licenza media	0FS01
licenzja	0@h01
licença	0?h01
licențiat	0FQ01
licențiată	0FQ01
licență	0[602
liceo	0[802
liceu	0[:02
liceul	07J01
liceum	03g01
licėjus	0DX01
lider	0[<05
lideri	05D01
liderka	02601
lidt kendskab	0<R01
lidz	0[A01
lidz sim	0[B01
lidz sim bridim	0[B01
lieutenant	01g01
lifeguard	01g01
ligonine	03H01
ligoninė	03H01
liitto	06D01
lijecnica	0=f01
lijecnik	0=f01
liječnica	0=f01
liječnik	0=f01
limba materna	0=Q01
limba maternă	0=Q01
limbă maternă	0=Q01
limited	0[C02
limited working	0B501
limited working proficiency	0B501
lingua madre	0[E01
lingua materna	0[F02
lingua nativa	0=W01
linguaskill	0<G01
lingwa materna	0=S01
linja	0Y001
linje	0L`02
linnavalitsus	05101
liofa	05801
lisans	0AK01
lisans derecesi	0AK01
lisans mezunu	0AK01
lisansi	0<]01
lisansı	0<]01
lise	0[H02
lise diplomasi	0[J01
lise diploması	0[J01
lise mezunu	0[J01
lisens	08Z01
lisensi	0<d01
lisensiaatti	0MM01
lisenssi	03W01
lisesi	03m01
listonos	06[01
listonosz	02601
listonoszka	02601
listonoš	06[01
litil	0Pa01
litsents	0VA01
litt	0<S01
livello avanzato	09401
livello base	0BO01
livello intermedio	0G401
livre	0?G01
livreira	01\01
livreiro	01\01
livreur	01Z01
livreuse	01Z01
livro	05:01
lizenz	0[K02
lizenziat	0F>01
liċenzja	0@h01
ljekarna	0Va01
ljekarnik	0=f01
ljeto	0[M01
ll b	09[01
ll m	0F301
ll.b	09[01
ll.m	0F301
llar d'infants	01O01
llb	09[01
llc	00`01
llengua materna	0[N01
llengua nativa	0[N01
llibre	0?c01
llicencia	01]01
llicenciada en	0[O01
llicenciat en	0[O01
llicenciatura	0[O01
llicència	01]01
llm	0F301
llp	00`01
ln	06301
loader	01g01
loai gioi	0Ed01
loai kha	0Ed01
loai xuat sac	0Ed01
loc	0?D01
localita	0?D01
località	0?D01
locen	0[P01
locena	0[P01
locul 1	0?501
locul i	0?501
locuteur natif	0Z301
logfraedingur	0=V01
logisticien	01Z01
logisticienne	01Z01
logistics	03701
logistik	03B01
logopaed	06O01
logoped	0[Q04
logopeda	0[U02
logopedist	0GX01
logopedista	02501
logopedus	0<F01
logopæd	06O01
logopédus	0<F01
loja	02Z01
lojas	02Z01
lojistik	03V01
lokfoerare	02A01
lokfoerer	0;J01
lokforare	02A01
lokforer	0;J01
lokfuehrer	05S01
lokfuhrer	05S01
lokförare	02A01
lokfører	0;J01
lokführer	05S01
lokomotivfoerer	06O01
lokomotivforer	06O01
lokomotivfører	06O01
lomba	05k01
loodgieter	01c01
lopend	0Qb01
lote	04G01
loti labi	08I02
lotissement	04f01
lower second	00T01
ločen	0[P01
ločena	0[P01
loại giỏi	0Ed01
loại khá	0Ed01
loại xuất sắc	0Ed01
ltd	00`01
ltd sti	00`01
ltd. şti	00`01
ltda	00`01
lts	0Q^01
lu ecrit parle	0C401
lu hanh	0;;01
lu parle ecrit	0C401
lu, parlé, écrit	0C401
lu, écrit, parlé	0C401
luan an	0:H01
luat su	09f01
luba	0[W02
lucrare	07101
luento	0ZC01
lugar	04G01
lukanda	07m01
lukio	04401
lukion oppimaara	05401
lukion oppimaeaerae	05401
lukion oppimäärä	05401
luku	0K[01
lulus	0[Y01
lumberjack	01g01
luna	0[Z01
lungomare	0?D01
luni	0[Z01
lună	0[Z01
lupa	0Xo01
luthier	01g01
lutseum	03Y01
luu loat	0?X01
luận án	0:H01
luật sư	09f01
ly lich	0R601
lycee	01P01
lyceum	0[[03
lycée	01P01
lyzeum	0<e01
lái xe	09f01
lána	07I01
lägergården	0>701
lähetti	05N01
lähihoitaja	0Yk02
lähtien	0Ym02
läkare	02A01
länsstyrelsen	0J?01
lärare	02A01
lärarhögskola	0NK01
lärarvikarie	02A01
lärling	0PY01
läsare	02A01
lääkäri	05N01
læge	06O01
læknir	0=V01
lærer	05c02
lærling	05c02
léacht	0?H01
léachtóir	03T01
légiutas-kísérő	0<F01
lékař	06[01
lékárn	06[01
lékárna	0Em01
léto	0[^01
líder	03M02
língua materna	0=W01
língua nativa	0=W01
líofa	05801
lítil	0Pa01
lögfræðingur	0=V01
lütseum	03Y01
lý lịch	0R601
lýceum	0[_01
lăcătuș	01h01
līdz	0[A01
līdz šim	0[B01
līdz šim brīdim	0[B01
lưu loát	0?X01
lập trình viên	09f01
lễ tân	09f01
lữ hành	0;;01
m	0[`0;
m a	0F301
m arch	0F301
m b a	0F301
m com	0F301
m ed	0F301
m eng	0F301
m f a	0F301
m s	0F301
m sc	0F301
m sc prof	0VT01
m tech	0F301
m.a	0F301
m.arch	0F301
m.b.a	0F301
m.com	0F301
m.ed	0F301
m.eng	0F301
m.f.a	0F301
m.s	0F301
m.sc	0F301
m.sc.-próf	0VT01
m.tech	0F301
m1	0F301
m2	0F301
ma	0[k03
maakond	0[n01
maalare	02A01
maalari	05N01
maan	0[o01
maanad	0[o01
maanader	0[o01
maand	0\001
maanden	0\001
maaned	0\102
maaneder	0\102
maanmittari	05N01
maantee	0\301
maanviljelija	05N01
maanviljelijae	05N01
maanviljelijä	05N01
maatschap	0OU01
macchinista	02501
macelar	01h01
macellaio	02501
machinist	0\402
macon	01Z01
madalya	0;P01
madrasah	0Lh01
madre lingua	0[E01
madrelingua	0[E01
maennl	0Qg01
maennlich	0Qg01
maestra	0?V02
maestria	0\602
maestro	0?V02
maestría	0\602
mag	0\803
magacioner	06g01
magang	02:01
magas szintu	0\;01
magas szintű	0\;01
magasin	02o01
magasinier	01Z01
magasiniere	01Z01
magasinière	01Z01
magazasi	03V01
magazijnmedewerker	01c01
magazin	03A01
magazine	03701
magazioner	01h01
magazynier	02601
magazynierka	02601
magazziniera	02501
magazziniere	02501
magician	01g01
magistar	0\<02
magister	0\>08
magister farmacji	02601
magister inzynier	0Un01
magister inżynier	0Un01
magistere	03K01
magisterexamen	0AP01
magisterij	0\F01
magisterium	0Un01
magisterske	0\G02
magisterske studium	0\G02
magisterskie	0Un01
magistersky	0UL01
magisterské	0\G02
magisterské studium	0UL01
magisterské štúdium	0UN01
magisterský	0UL01
magisterstudium	0F>01
magistr	0UL01
magistra	0F601
magistra grads	0\I01
magistrantura	0\J01
magistrantuur	0\K01
magistrantūra	0\J01
magistras	0\J01
magistrat	01Z01
magistrate	07^02
magistratura	0\L02
magistre	0\N02
magistrica	0\F01
magistrica stroke	0\F01
magistrikraad	0\K01
magistriope	0\K01
magistriõpe	0\K01
magistro	0\J01
magistro laipsnis	0\J01
magistrs	0\I01
magistrski studij	0\F01
magistrski študij	0\F01
magistrė	0\J01
magistère	03K01
magna cum laude	0A901
magíster	0Sk01
mah	0>g01
mahallesi	0>g01
mahir	0\P02
mai napig	00i01
maig	00i01
maintainer	01g01
maintenant	00_01
maire	01Z01
mairie	02o01
maison	02o01
maisteri	0\R02
maisterintutkinto	0F\01
maistreacht	0\T01
maistru	01h01
maith	0\U01
maitre	01Z01
maitre d	01g01
maitre d'hotel	01Z01
maitrise	0\V03
maitrise parfaite	0C501
maitrise universitaire	09e01
majalah	09b01
majeure	0ML01
majitel	02S02
majiteľ	08G01
major	0B:01
major de promotion	00L01
major in	0B:01
majoring in	0B:01
majster	0\Y02
majstor	0=g02
makalah	09b01
makale	0=H01
makalesi	0=H01
make up artist	01g01
make-up artist	01g01
makelaardij	02Y01
maker	01g01
makinist	05D01
makler	05S01
malare	02A01
male	0\[01
maler	0OL03
man	0\\06
manad	0[o01
manader	0[o01
manager	0\b06
manajer	02:01
manazer	02S02
manažer	06[01
manažér	08G01
mand	0\h01
mandor	02:01
maned	0\102
maneder	0\102
manicure	01\01
maniger	05501
maniġer	05501
mann	0\i02
mannelijk	0\k01
mannl	0Qg01
mannlich	0Qg01
mannskap	0;J01
manudir	0\l01
manudur	0\l01
manutentionnaire	01Z01
maquetador	01B01
maquetadora	01B01
maquettiste	01Z01
maquinista	01B01
mara	0MH01
maraicher	01Z01
maraichere	01Z01
marangoz	05D01
maraîcher	01Z01
maraîchère	01Z01
marceneira	01\01
marceneiro	01\01
march	0F301
marie	0@701
mariee	0@701
marin	01Z01
marinaio	02501
marinar	01h01
marinera	01B01
marinero	01B01
marinheiro	01\01
marié	0@701
mariée	0@701
mark	00T01
marker	01g01
market	0\m02
marks	00T01
markt	03B01
maros	0<F01
married	0AO01
marynarz	02601
marós	0<F01
mas	03O01
maschile	0\o01
maschinenbau	03B01
maschinist	05S01
maschio	0\o01
masculi	0QE01
masculin	0]002
masculine	0]202
masculino	0]402
masculí	0QE01
masih berlangsung	0QV01
masinis	02:01
maskil	0]601
masseur	0Ba02
masseuse	01g01
master	0]70?
master degree	0PM01
master di ii livello	0Z:01
master in	0PM01
master of	0PM01
master of applied science	0PM01
master of architecture	0PM01
master of arts	0PM01
master of business administration	0PM01
master of commerce	0PM01
master of design	0PM01
master of economics	0PM01
master of education	0PM01
master of engineering	0PM01
master of fine arts	0PM01
master of laws	0PM01
master of medicine	0PM01
master of music	0PM01
master of nursing	0PM01
master of philosophy	0PM01
master of public administration	0PM01
master of public health	0PM01
master of science	0PM01
master of social work	0PM01
master of technology	0PM01
master studije	0Th01
master universitari	0[O01
master universitario	0Sk01
master's	0PM01
master's degree	0PM01
masterabschluss	0F>01
masterand	0FR01
masterat	0FR01
mastere	03K01
mastere specialise	03K01
masterexamen	0AP01
mastergrad	0K401
masteropleiding	0HK01
masterprogram	0AP01
masters	0PM01
masterstudium	0]F02
masteruddannelse	0?O01
masterutbildning	0AP01
mastery	0]H02
mastère	03K01
mastère spécialisé	03K01
maszynista	02601
matelot	01Z01
materinji	0]J01
materinscina	0]K01
materinska rec	0]L01
materinski	0]J01
materinski jezik	0]J01
materinsky	0]L01
materinsky jazyk	0]L01
materinská reč	0]L01
materinský	0]L01
materinský jazyk	0]L01
materinščina	0]K01
materna	0]M04
maternega	0]K01
maternelle	0]Q02
materni	0]K01
materni jezik	0]K01
maternji	0]S01
maternji jezik	0]S01
materno	0=W01
maternă	0=Q01
materska skola	0Ln02
matersky	0]T01
matersky jazyk	0]T01
materská škola	0[_01
materstina	0]T01
mateřská škola	0D901
mateřský	0]T01
mateřský jazyk	0]T01
mateřština	0]T01
mathematician	01g01
mathematiker	05S01
matig	0<301
matricula d'honor	0L:01
matricula de honor	0?J01
matriculation	02X01
matron	01g01
matrona	01B01
matroos	01c01
matros	0DH01
matrose	02c01
matroz	02901
matrícula d'honor	0L:01
matrícula de honor	0?J01
matróz	02901
matsec	0@g01
matu	09c01
matura	0]U06
maturita	0][03
maturita classica	0FS01
maturita scientifica	0FS01
maturitaet	01@01
maturitat	01@01
maturite	09c01
maturitna skuska	0]^01
maturitni	0]_01
maturitni zkouska	0]_01
maturitná skúška	0]^01
maturitní	0]_01
maturitní zkouška	0]_01
maturità	0FS01
maturità classica	0FS01
maturità scientifica	0FS01
maturität	01@01
maturité	09c01
maturski ispit	0]`01
maurer	05S01
mavo	0Q^01
maçon	01Z01
maître	01Z01
maître d	01g01
maître d'hôtel	01Z01
maîtrise	0\V03
maîtrise parfaite	0C501
maîtrise universitaire	09e01
mağazası	03V01
maģistra grāds	0\I01
maģistratūra	0\I01
maģistre	0\I01
maģistrs	0\I01
mba	0F301
mbh	00`01
mbo	0]a02
mbo 2	0Q^01
mbo 3	0Q^01
mbo 4	0]c02
mbo niveau 4	0]e01
mca	0F301
mcsa	01Q01
mcse	01Q01
md	0]f02
mdes	0F301
mdr	0]h01
me	00`01
meanleibheal	0]i02
meanscoil	01G01
mecanic	0]k02
mecanic de locomotiva	01h01
mecanic de locomotivă	01h01
mecanica	01B01
mecanicien	01Z01
mecanico	03M02
meccanico	02501
mechanic	01g01
mechanik	0PP03
mechanikas	02Q01
mechaniker	05S01
mechatroniker	05S01
mecànic	02>01
mecánica	01B01
mecánico	01B01
mecânico	01\01
med	0F301
medaglia	00O01
medaila	00401
medaile	00501
medaille	0]m04
medaille d'or	00L01
medal	0^103
medala	00B01
medaleinkunn	02301
medalha	00M01
medali	05k01
medalia	0?501
medalie	0?501
medalis	06401
medalj	00K01
medalja	0^403
medalje	0^702
medaljen	0^903
medalla	0<H02
medarbeider	0;J01
medarbejder	06O01
medarbetare	02A01
medaļa	00B01
meddommer	0;J01
medecin	01Z01
medel	0^<02
medelbetyg	0<f01
medelgod	0Ro01
medewerker	01c01
medewerkster	01c01
medfoerfattare	02A01
medforfattare	02A01
medforfatter	05c02
medförfattare	02A01
medhjaelper	06O01
medhjælper	06O01
media	0^>05
media final	0A[01
media generala	0?K01
media generală	0?K01
medianomi	04U01
medic	01h01
medic rezident	01h01
medica	03M02
medical school	01N01
medicinska sestra	0AQ03
medico	06P03
medie	0^C02
medie de absolvire	0?K01
medio	0^E05
medio alto	0>c01
medio-alto	0>c01
mediu	0To02
medium	0U302
medja	0^J01
medju	0^K01
medlem	05K03
medmasa	02R01
medmāsa	02R01
mees	0^L01
meeskond	0^M01
meget god	0^N04
meget gode	0N@01
meget godt	0^R02
megye	03X01
mehanicar	05E02
mehanik	0E501
mehanikis	02R01
mehaničar	05E02
mehāniķis	02R01
meistarabref	0Fc01
meistarabréf	0Fc01
meistaragrada	0VT01
meistaragráða	0VT01
meistaraprof	0VT01
meistarapróf	0VT01
meistars	02R01
meister	0^T03
meisterbrief	03f01
meisterpruefung	03f01
meisterprufung	03f01
meisterprüfung	03f01
meistras	02Q01
mekaanikko	05N01
mekanik	02:01
mekaniker	05K03
melhor	00M01
mellanniva	0Ro01
mellannivaa	0Ro01
mellannivå	0Ro01
mellem	0^W02
member	01g01
membre	0B802
membro	01\01
membru	01h01
memoire	0?G01
memur	05D01
memuru	05D01
men	0^Y02
menadzer	0^[03
menadżer	02601
menadžer	05E02
mencao honrosa	00M01
mencio	0^^02
mencio especial	01T01
mencion	0^`02
mencion de honor	01S01
menció	0^^02
menció especial	01T01
mención	0^`02
mención de honor	01S01
menedzer	0^b03
menedzere	02R01
menedzeris	02R01
menedzser	02901
menedżer	02601
menedžer	0WX02
menedžere	02R01
menedžeris	02R01
meneillaan	0Ic01
meneillaeaen	0Ic01
meneillään	0Ic01
menengah	0C?02
menengah atas	0^e01
menesi	0^f01
menesiai	0^g01
menesis	0^f01
menesiu	0^g01
meng	0F301
menikah	0<^01
menntaskoli	03o01
menntaskóli	03o01
mention	0^h02
mention assez bien	0M=01
mention bien	0M=01
mention complementaire	09c01
mention complémentaire	09c01
mention speciale	00L01
mention spéciale	00L01
mention tres bien	0M=01
mention très bien	0M=01
mentiune	0?501
mentor	0^j04
mentora	01\01
menuisier	01Z01
menuisiere	01Z01
menuisière	01Z01
menuo	0^g01
menzione	00O01
menzione d'onore	00O01
menzione speciale	00O01
menção honrosa	00M01
mențiune	0?501
merchandiser	01g01
merimies	05N01
merit	00T01
meritfoerteckning	0Z\01
meritforteckning	0Z\01
meritförteckning	0Z\01
meritvaerde	0<f01
meritvarde	0<f01
meritvärde	0<f01
merkezi	03V01
mernok	02901
mes	0^n05
mese	0_301
mesec	0_402
meseca	0_402
mesecev	0_601
meseci	0_402
mesemondo	02901
mesemondó	02901
meses	0_702
mesi	0_301
mesiac	0_901
mesiace	0_901
mesiacov	0_901
mesic	0_:01
mesice	0_:01
mesicu	0_:01
meska	0_;01
meski	0_;01
meslek lisesi	0[H02
meslek yuksekokulu	03m01
meslek yuksekokulu mezunu	0_<01
meslek yüksekokulu	03m01
meslek yüksekokulu mezunu	0_<01
mesos	0_=01
messageries	02o01
mestari	05N01
mester	0_>03
mesterbrev	07B01
mesterdiploma	0JD01
mesterfok	0_A01
mesterfokozat	0JD01
mesterkepzes	0JD01
mesterképzés	0JD01
mestra	02>01
mestrado	0Kc01
mestrado integrado	0Kc01
mestratge	0[O01
mestre	0_B02
mestre de obras	01\01
mestre em	0Kc01
mestsky urad	0GF02
mestský úrad	03G01
metai	0_D01
meteorologist	01g01
metge	02>01
metgessa	02>01
metreur	01Z01
metselaar	01c01
metsuri	05N01
metteur en scene	01Z01
metteur en scène	01Z01
metu	0_D01
metzger	02c01
metų	0_D01
meubelmaker	01c01
mevcut	0>f01
mews	06301
mezatka	0V`01
mezczyzna	0_;01
mezun	0_E01
mezuniyet	0_E01
mezuniyet notu	03J01
meánleibhéal	0]i02
meánscoil	01G01
meðaleinkunn	02301
mfa	0_F02
mgimo	0A^01
mgr	0_H02
mgr inz	0Un01
mgr inż	0Un01
mh	0>g01
mi	0_J01
midalja	0>G01
middel	0_K01
middelmatig	0Bf01
middels	0_L02
midlungs	0_N02
midwife	01g01
mierne	0_P01
mierne pokrocily	0XU01
mierne pokročilý	0XU01
mies	0_Q02
miesiac	0_S01
miesiace	0_S01
miesiecy	0_S01
miesiąc	0_S01
miesiące	0_S01
miesięcy	0_S01
mieszkanie	04T01
militair	01c01
militaire	01Z01
militar	0Ae03
militare	02501
mills	03701
mim	0F301
mimar	05D01
mimari	05D01
mimarı	05D01
ministarstvo	0@<02
ministeerium	05101
minister	03A01
ministere	02o01
ministeri	03O01
ministerie	0OU01
ministeriet	0?701
ministerija	03H01
ministerio	0_T03
ministerioe	06D01
ministerium	03B01
ministeriö	06D01
ministero	03I01
ministerstvo	0GF02
ministerstwo	03601
ministeru	07m01
ministerul	03A01
ministrija	06501
ministrstvo	0>801
ministry	03701
ministère	02o01
ministério	02Z01
miniszterium	07D01
minisztérium	07D01
minn	0_W02
minor	0B:01
minor in	0B:01
minosites	08901
minősítés	08901
mionna	0_J01
mirne	0_Y01
mirne pokrocila	0XV01
mirne pokrocily	0_Z01
misrah	0D[01
misraħ	0D[01
mistenni	0_[01
mistr	0>Y01
mit	0A^01
mit auszeichnung	01A01
mitali	05a02
mitarbeiter	05S01
mitarbeiter des jahres	00:01
mitja	0Ti02
mitja alt	0>B01
mitjana	0L:01
mitjà	0Ti02
mitjà alt	0>B01
mitjà-alt	0>B01
mittel	0_\02
mittelmaessig	0<L01
mittelmassig	0<L01
mittelmäßig	0<L01
mittlere kenntnisse	0<L01
mittlere reife	01@01
mixologist	01g01
mizar	0E501
miðlungs	0_N02
mj	0_^01
mjesec	0_^01
mjeseca	0_^01
mjeseci	0_^01
mjog god	0__02
mjog god kunnatta	0O501
mjog gott	0O501
mjög gott	0O501
mjög góð	0__02
mjög góð kunnátta	0O501
mnd	0_a02
mnt	0[n01
mo	0_c01
moara	03A01
moasa	01h01
moașă	01h01
modeliste	01Z01
modellista	02501
moderate	0B501
moderator	0Ba02
modersmaal	0_d02
modersmaalsnivaa	0NI01
modersmaalsniveau	0NA01
modersmaalstalare	0NI01
modersmal	0_d02
modersmalsniva	0NI01
modersmalsniveau	0NA01
modersmalstalare	0NI01
modersmål	0_d02
modersmålsniveau	0NA01
modersmålsnivå	0NI01
modersmålstalare	0NI01
modista	01B01
modul	0_f02
modurmal	0_h01
modurmali	0_h01
modéliste	01Z01
moedertaal	0J<01
moedertaalspreker	0J<01
moi bat dau	0_i01
moi hoc	0_j01
mois	0_k01
mojster	0E501
mokslininkas	02Q01
mokslu daktaras	0DL01
mokslų daktaras	0DL01
mokykla	0DX01
mokytoja	02Q01
mokytojas	02Q01
molt bo	0N;01
molto buono	09401
momentan	04A01
momenteel	0Qb01
mon	0_l01
monat	0_l01
monate	0_l01
monaten	0_l01
moniteur	01Z01
monitor	02;03
monitora	02;03
monitrice	01Z01
montador	01\01
montadora	01\01
montajci	05D01
montajcı	05D01
montator	01h01
montatore	02501
montatrice	02501
monter	0_m02
monteur	0_o03
monteuse	01Z01
month	0`201
months	0`201
montir	02:01
montoer	05K03
montor	05K03
montér	0>Y01
montör	02A01
montør	05c02
morsmaal	0NJ01
morsmaalsnivaa	0NJ01
morsmal	0NJ01
morsmalsniva	0NJ01
morsmål	0NJ01
morsmålsnivå	0NJ01
mos	0_c01
moski	0`301
most	00i01
moteris	0`401
moteriska	0`401
moteriška	0`401
mother language	0Mn01
mother tongue	0Mn01
motorista	01\01
motors	03701
mottak	0:\01
moulder	01g01
mountain guide	01g01
moyen	07]01
moyenne	0M=01
mozo	01B01
moški	0`301
mpa	0F301
mph	0F301
mphil	0F301
mr	0HK01
mres	0F301
ms	0F301
msc	0`502
msci	0F301
mta	09W01
mtech	0F301
mts	0Q^01
mtu	00`01
mtü	00`01
mua dong	0`701
mua he	0Q_01
mua thu	0`801
mua xuan	0`901
mudiresi	05D01
mudr	0C902
mudur	05D01
mudurlugu	0`:02
muduru	05D01
mueller	02c01
muhasebeci	05D01
muhely	07D01
muhendis	05D01
muhendisi	05D01
muhendislik	03V01
muinteoir	03T01
muito bom	08c02
mujer	0MC01
mukemmel	0Ak01
mulettista	02501
mulher	0MF01
muller	02c01
mulo	0Q^01
muncitoare	01h01
muncitor	01h01
munkas	02901
munkatars	02901
munkatárs	02901
munkás	02901
muotoilija	05N01
murare	02A01
murarz	02601
muratore	02501
murer	05c02
musdienas	0[B01
musee	02o01
museo	0`<03
museu	0`?02
museum	0`A07
musician	01g01
musicien	01Z01
musicista	02501
musico	03M02
musiker	0X104
musim dingin	0`H01
musim gugur	0`I01
musim panas	0`J01
musim semi	0`K01
muskarac	0`L02
muski	0`L02
musko	0`L02
musée	02o01
muttersprache	0KS01
muttersprachler	0KS01
muttersprachlerin	0KS01
muttersprachlich	0KS01
muttersprachniveau	0KS01
mutuelle	02o01
muuja	01>01
muurari	05N01
muuseum	05101
muusikko	05N01
muvezeto	08102
muy alto	09101
muy bueno	09202
muz	0`N02
muzej	03303
muzejs	06501
muzesi	03V01
muzeu	03A01
muzeul	03A01
muzeum	0`P04
muzician	01h01
muziejus	03H01
muzikant	0GX01
muzisyen	05D01
muzske	0`N02
muzyk	02601
muškarac	0`L02
muški	0`L02
muško	0`L02
muž	0`N02
mužské	0`N02
mvp	0`T01
my cv	0`U01
my resume	0`U01
mycket bra	08i02
mycket god	08i02
mycket goda	0NB01
myndighet	0>701
myyja	05N01
myyjae	05N01
myyjä	05N01
myymaelae	06D01
myymala	06D01
myymälä	06D01
màster	0[O01
màster universitari	0[O01
máig	00i01
máistreacht	0\T01
mán	0\l01
mánuðir	0\l01
mánuður	0\l01
máster	0Sk01
máster universitario	0Sk01
männl	0Qg01
männlich	0Qg01
målare	02A01
mån	0[o01
månad	0[o01
månader	0[o01
måned	0\102
måneder	0\102
mécanicien	01Z01
médaille	00L01
médaille d'or	00L01
médecin	01Z01
média	0A[01
média final	0A[01
médica	03M02
médico	03M02
médio	0U102
mémoire	0?G01
mérnök	02901
métreur	01Z01
mês	0`V01
mí	0_J01
míonna	0_J01
mírně	0_Y01
mírně pokročilá	0XV01
mírně pokročilý	0_Z01
móðurmál	0_h01
móðurmáli	0_h01
mùa hè	0Q_01
mùa thu	0`801
mùa xuân	0`901
mùa đông	0`701
múinteoir	03T01
músico	03M02
múzeum	0Yg02
müdiresi	05D01
müdür	05D01
müdürlüğü	0`:02
müdürü	05D01
mühendis	05D01
mühendisi	05D01
mühendislik	03V01
mükemmel	0Ak01
müller	02c01
müzesi	03V01
müzisyen	05D01
müüja	01>01
măcelar	01h01
mēn	0^f01
mēnesis	0^f01
mēneši	0^f01
mėn	0^g01
mėnesiai	0^g01
mėnesių	0^g01
mėnuo	0^g01
męska	0_;01
męski	0_;01
mężatka	0V`01
mężczyzna	0_;01
měs	0_:01
městský úřad	0Em01
měsíc	0_:01
měsíce	0_:01
měsíců	0_:01
mūsdienas	0[B01
műhely	07D01
művezető	08102
mới bắt đầu	0_i01
mới học	0_j01
n	0`W01
n v	00`01
n.v	00`01
n1	0<G01
n2	0<G01
n3	0<G01
n4	0<G01
n5	0<G01
na	0`X02
na daljavo	0`Z01
na daljinu	0`[02
na dalku	0`]01
na dialku	0`^01
na diaľku	0`^01
na dálku	0`]01
na kierunku	0W:01
naa	0N^01
naaister	01c01
naavaerende	0N^01
nabrezi	0?C01
nabrezie	0`_01
nabrezje	0``01
nabrežje	0``01
nachweis	0<K01
nacionalna poklicna kvalifikacija	0@Z01
nadace	0Em01
nadacia	03G01
nadal	04@01
nadiu	0[N01
nadiua	0[N01
nadácia	03G01
naeherin	09W01
naemndeman	02A01
naeyttelijae	05N01
nagrada	0^403
nagroda	0Ma01
nagrody	0Ma01
nagyon jo	0QN02
nagyon jó	0QN02
naherin	09W01
naimaton	09F01
naimisissa	09F01
naine	0`a01
nainen	0`b01
najaar	0Qf01
nakladatelstvi	0`c02
nakladatelství	0`c02
nakladnik	0`e02
nam	0`g05
namestek	0>Y01
namesti	0?C01
namestie	0`_01
namndeman	02A01
namornik	0>Y01
nams og starfsferill	0MJ01
namsbraut	02401
namskeid	0`l01
nang cao	0`m02
nanny	01g01
napjainkig	00i01
napredno	0`o06
naselje	0a503
nastavnica	0=g02
nastavnik	0=g02
natakar	05G01
natif	0Z301
natiivi	02a01
national 5	02X01
natiu	0[N01
nativ	0=Q01
nativa	0a803
native	0a;03
native language	0Mn01
native or bilingual	0Mn01
native or bilingual proficiency	0Mn01
native proficiency	0Mn01
native speaker	0Mn01
nativo	0a>02
natjecanje	00601
nattiv	0=S01
natywny	0II01
nauczyciel	0a@02
nauczycielka	02601
naukowiec	02601
navaerende	0N^01
navy	03701
nay	0<;01
nayttelija	05N01
nd	0aB01
near native	0aC02
near-native	0aC02
nebenfach	0L_01
nebosh	01Q01
necasatorit	0?o01
necasatorita	0?o01
necăsătorit	0?o01
necăsătorită	0?o01
negociateur	01Z01
negociatrice	01Z01
negozio	03I01
nelayan	02:01
nemi	0=V01
nemocnica	03G01
nemocnice	0Em01
neozenjen	0aE02
neoženjen	0aE02
neprecejies	0aG01
neprecejusies	0aG01
neprecējies	0aG01
neprecējusies	0aG01
netekejusi	0UW01
netekėjusi	0UW01
nettbasert	0Mo01
networks	03701
neudana	0aH01
neudata	0aI01
neuvoja	05N01
nevedes	0UW01
nevedęs	0UW01
nevelo	02901
nevelő	02901
newspaper	03701
ngach	0AF01
ngan hang	0;;01
nganh	0AH01
nganh hoc	0AH01
nghien cuu sinh	09f01
nghien cuu vien	09f01
nghiên cứu sinh	09f01
nghiên cứu viên	09f01
ngo	0AF01
ngon ngu me de	0:`01
ngành	0AH01
ngành học	0AH01
ngách	0AF01
ngân hàng	0;;01
ngôn ngữ mẹ đẻ	0:`01
ngõ	0AF01
nha bao	09f01
nha hang	0;;01
nha hat	0;;01
nha may	0;;01
nha thiet ke	09f01
nha xuat ban	0aJ02
nhac si	09f01
nhan vien	09f01
nhan vien xuat sac	0:g01
nhiep anh gia	09f01
nhiếp ảnh gia	09f01
nhom	0:_01
nhs	03701
nhà báo	09f01
nhà hàng	0;;01
nhà hát	0;;01
nhà máy	0;;01
nhà thiết kế	09f01
nhà xuất bản	0aJ02
nhân viên	09f01
nhân viên xuất sắc	0:g01
nhóm	0:_01
nhạc sĩ	09f01
nilai	0E801
nimikirja	05`01
ninera	01B01
nit	0A^01
niveau avance	0C401
niveau avancé	0C401
niveau bon	0>A01
niveau debutant	0;f01
niveau débutant	0;f01
niveau europeen	0aL01
niveau européen	0aL01
niveau intermediaire	07]01
niveau intermédiaire	07]01
niveau moyen	07]01
niveau scolaire	0;f01
nivel alto	09101
nivel avancado	08b01
nivel avansat	0CC01
nivel avanzado	09101
nivel basico	0aM02
nivel básico	0BN01
nivel de baza	0CB01
nivel de bază	0CB01
nivel intermediario	0Bd01
nivel intermedio	0Be01
nivel medio	0Be01
nivel medio alto	0>c01
nivel medio-alto	0>c01
nivel mediu	0Bi01
nivell alt	0N;01
nivell avancat	0N;01
nivell avançat	0N;01
nivell basic	0:M01
nivell bàsic	0:M01
nivell mitja	0Bc01
nivell mitjà	0Bc01
nivodij	00001
niñera	01B01
no	0aO06
nociones	0:N02
nocions	0?;02
nocoes	0aU02
nocoes basicas	0Ji01
nodala	0aW02
nodaļa	0aW02
noe	0>[01
noe kjennskap	0<S01
nogenlunde	0_K01
nokkud god	0aY01
nokkuð góð	0aY01
nominee	00N01
nonprofit	03701
nork	04Y01
norskprove	0<G01
norskprøve	0<G01
nos	0JA01
not ortalamasi	03J01
not ortalaması	03J01
nota	0aZ04
nota final	0A[01
nota finala	0?K01
nota finală	0?K01
nota media	0?J01
nota mitjana	0L:01
notable	0?J01
notaio	02501
notaire	01Z01
notar	0a^03
notaria	01B01
notarie	02A01
notario	01B01
notaris	0aa02
notariusz	02601
notary	01g01
note	0ac02
notendurchschnitt	01A01
notenschnitt	01A01
noter	05D01
notions	0;S02
notiuni	0CB01
notiuni de baza	0CB01
notlen	0JA01
notář	06[01
nourrice	01Z01
noustaja	01>01
novads	0>h01
nover	02901
noverande	0N^01
novice	0ae02
novinar	0ag05
novinár	08G01
novinář	06[01
now	0B`01
nozioni	0;Q02
noções	0aU02
noções básicas	0Ji01
noțiuni	0CB01
noțiuni de bază	0CB01
npk	0@Z01
npo法人	0al01
nr	04Q01
ntnu	0am01
nu	0an05
nu ho sinh	09f01
nubile	0@801
nucleo	0Fd01
nugaletoja	06401
nugaletojas	06401
nugalėtoja	06401
nugalėtojas	06401
num	09701
numatoma	0b301
nuo	0b402
nuotolinis	0U?01
nuotoliniu budu	0U?01
nuotoliniu būdu	0U?01
nurse	01g01
nursery	03701
nutid	0b602
nutricionista	03M02
nutritionist	0IZ02
nutriționist	01h01
nuvaerende	0SK01
nuvarande	0b801
nuverandi	0KC01
nuværende	0SK01
nv	00`01
nvq	0>^02
nyar	0b901
nyara	0b901
nybegynner	0b:02
nyboerjare	0b<02
nyborjare	0b<02
nybörjare	0b<02
nyelvvizsga	0b>01
nyelvvizsgat	0b>01
nyelvvizsgát	0b>01
nykyaan	0Ic01
nykyaeaen	0Ic01
nykyhetkeen	0Ic01
nykyhetki	0Ic01
nykyinen	0Ic01
nykyisin	0Ic01
nykyään	0Ic01
nyni	09V01
nyní	09V01
nyrt	00`01
nyt	0Ic01
nyár	0b901
nábrežie	0`_01
nábřeží	0?C01
nám	0b?02
námestie	0`_01
námořník	0>Y01
náms- og starfsferill	0MJ01
námsbraut	02401
námskeið	0`l01
náměstek	0>Y01
náměstí	0?C01
nâng cao	0`m02
näherin	09W01
nämndeman	02A01
näyttelijä	05N01
nå	0N^01
nåværende	0N^01
négociateur	01Z01
négociatrice	01Z01
nível avançado	08b01
nível básico	0Ji01
nível intermediário	0Bd01
nívódíj	00001
nõrk	04Y01
nõustaja	01>01
nú	0KC01
núcleo	0Fd01
núm	09701
nútíð	0KC01
núverandi	0KC01
năm	0bA02
nő	0bC01
nős	0JA01
nőtlen	0JA01
nővér	02901
nữ	0bD01
nữ hộ sinh	09f01
o	0bE03
o levels	02X01
o momento	08401
o-levels	02X01
oab	0?h01
obala	09@01
obchod	0GF02
obchodna akademia	0[_01
obchodni akademie	0D901
obchodni zastupce	0>Y01
obchodnik	0A\02
obchodny zastupca	0@001
obchodná akadémia	0[_01
obchodní akademie	0D901
obchodní zástupce	0>Y01
obchodník	0A\02
obchodný zástupca	0@001
obcina	0>801
obecnie	04@01
ober	0JF01
oberschule	0<e01
objava	0X901
objavljen	0bH01
objavljeno	0bI01
obkladac	0>Y01
obkladač	0>Y01
oblikovalec	0E501
oblikovalka	0E501
obmann	02c01
obor	0bJ01
oboru	0bJ01
obrona	0bK01
obrt	0Va01
obtained	09Q01
obtenido	0J@01
obtenu	0F[01
obtenue	0F[01
obtida	0B;01
obtido	0B;01
obtinut	01C01
obuka	0bL01
občina	0>801
obținut	01C01
oca	01Q01
ocakavane	0bM01
oceanographer	01g01
ocekavano	0bN01
ocekivano	0bO02
ocena	0bQ03
ocena koncowa	0bT01
ocena końcowa	0bT01
oceneni	00501
ocenenie	00401
ocenění	00501
och	0bU01
ochroniarz	02601
ocjena	0bV01
ocm	01Q01
ocp	01Q01
octrooi	0=G01
od	0bW0<
odbor	0bc03
oddelek	0JJ01
oddeleni	0GR01
oddelenie	0GW01
oddzial	0IL01
oddział	0IL01
oddělení	0GR01
ode	01>01
odeljenje	0Fg01
odgojitelj	0Wf01
odhadce	0>Y01
odjel	0bf01
odjeljenje	0bf01
odlicno	0`o06
odlično	0`o06
odontotecnico	02501
odotettu	07E01
odsek	0bg03
odsjek	0bf01
odul	0;P01
odulu	0;P01
odvetnica	0E501
odvetnik	0E501
odvjetnica	0=f01
odvjetnicki ured	0Va01
odvjetnik	0=f01
odvjetnički ured	0Va01
odznaczenie	0Ma01
odznaka	0Ma01
oekonom	05c02
oekotropholog	05S01
oenologue	01Z01
oeversaettare	02A01
oevet	0bj01
of	0bk01
office	0OJ02
officer	0bl03
officina	03I01
officine	03I01
offiser	0;J01
oficial	02?02
oficina	08X02
ofisi	03V01
og	0bo02
oggi	00k01
ogift	0c102
ogretim gorevlisi	05D01
ogretim uyesi	05D01
ogretmen	05D01
ogretmeni	05D01
ogrodniczka	02601
ogrodnik	02601
ohg	00`01
ohjaaja	05N01
ohjelmoija	05N01
oifigeach	03T01
oikolukija	05N01
ojczyste	0II01
ojczystego	0II01
ojczysty	0II01
okj	0c302
oklevel	0c502
okleveles	0JD01
oklevél	0c502
okonom	05c02
okotropholog	05S01
okres	0b?02
oktato	08102
oktató	08102
okul	03m01
okulu	03m01
oldal	0c701
olimpiada	0c803
olimpiade	00B01
olimpiadă	0?501
olimpiāde	00B01
olimpíada	00M01
ollscoil	0c;02
ologist	0SA01
olympiad	00N01
olympiada	0@:02
olympiáda	0@:02
omanik	01>01
omistaja	05N01
ompelija	05N01
on lisans	0_<01
ondernemer	01c01
onderneming	0OU01
onderscheiding	0J;01
onderzoeker	01c01
oneletrajz	0c=01
oneletrajza	0c=01
ongehuwd	04d01
ongoing	0B`01
onkentes	0<F01
onkormanyzat	07D01
onlajn	0c>01
online	0c?0A
onlisans	0_<01
onlus	03I01
onoracha	0Q401
ontwerper	01c01
ontwikkelaar	01c01
onur belgesi	0;P01
onwards	0B`01
onóracha	0Q401
oopt	0<G01
op afstand	0Rm01
opas	05N01
opcina	0Va01
operaator	01>01
operaattori	05N01
operador	01\01
operadora	01\01
operaia	02501
operaio	02501
operari	02>01
operaria	02;03
operario	03M02
operater	0cP03
operateur	01Z01
operative	0SA01
operatoare	01h01
operatoer	05K03
operator	0cS0?
operatore	02501
operatorius	02Q01
operatorka	02601
operators	02R01
operatoru	05D01
operatrice	05Y02
operatör	0G002
operatörü	05D01
operatør	05c02
operatőr	0<F01
operària	02>01
operária	01\01
operário	01\01
operátor	0Xh03
opetaja	01>01
opettaja	05N01
opic	0<G01
opiekun	02601
opiekunka	02601
opisto	04401
opistoaste	0KO01
opistotutkinto	0KO01
oplaeg	02j01
opleidingscentrum	08801
oplæg	02j01
oppas	01c01
oppekava	0KN01
oppilas	05N01
opravneni	0@\01
opravnenie	0@]01
oprichter	0JF01
oprávnenie	0@]01
oprávnění	0@\01
opstina	06>01
optica	01B01
optician	0IZ02
opticien	0A:02
opticienne	01Z01
optico	01B01
optik	0>Y01
optiker	0X104
optikko	05N01
optikus	0<F01
option	0ML01
optisyen	05D01
optometrist	01g01
optyk	02601
opublikowany	07C01
opérateur	01Z01
opératrice	01Z01
općina	0Va01
opština	06>01
oraz	0cb01
orden	08S01
ordfoerande	02A01
ordfoerer	0;J01
ordforande	02A01
ordforer	0;J01
ordförande	02A01
ordfører	0;J01
ordinary degree	0:401
organiser	01g01
organist	0Ba02
organizer	01g01
orta	0cc02
orta duzey	0cc02
orta duzeyde	0ce01
orta düzey	0cc02
orta düzeyde	0ce01
orta seviye	0ce01
orta ust	0Ua01
orta ustu	0Ua01
orta üstü	0Ua01
orta-üst	0Ua01
ortagi	05D01
ortak yazar	05D01
ortalama	03J01
ortaokulu	03m01
ortağı	05D01
orthophoniste	01Z01
orvos	02901
os	04T01
osakond	0cf02
osasto	0ch02
oscp	01Q01
osd	0<G01
osiedle	04T01
osiguranje	0@<02
osnivac	05E02
osnivač	05E02
osnove	0cj06
osnovna skola	0JR02
osnovna sola	0JT01
osnovna škola	0JR02
osnovna šola	0JT01
osnovne akademske studije	0<J01
osnovne studije	0<J01
osnovno	0cj06
osnovno znanje	0d003
ospatar	01h01
ospedale	03I01
ospideal	0B401
ospidéal	0B401
osposobljavanje	0d301
ospătar	01h01
ostaja	05N01
ostan	0B401
osteopath	01g01
ostetrica	02501
ostetrico	02501
ostreiculteur	01Z01
ostréiculteur	01Z01
osuuskunta	06D01
osvc	0Em01
osvedceni	0@\01
osvedcenie	0@]01
osvedčenie	0@]01
osvč	0Em01
osvědčení	0@\01
osz	0d401
osze	0d401
osztaly	0d502
osztalyzat	08901
osztatlan kepzes	0JD01
osztatlan képzés	0JD01
osztondij	0Ej02
osztály	0d502
osztályzat	08901
ota	0d702
oteli	03V01
otomotiv	03V01
otono	0d901
otoño	0d901
ottico	02501
ottima	09502
ottima conoscenza	09401
ottimo	09502
ou	00`01
outono	0d:01
ouvrage	0?G01
ouvrier	01Z01
ouvriere	01Z01
ouvrière	01Z01
overmontoer	06O01
overmontor	06O01
overmontør	06O01
oversaetter	06O01
oversattare	02A01
oversetter	0;J01
oversætter	06O01
ovet	0bj01
ovlascenje	0bL01
ovlastenje	0d301
ovlaštenje	0d301
ovlašćenje	0bL01
ovoda	0Wc01
ovodapedagogus	02901
ovono	02901
owner	01g01
oy	00`01
oyj	00`01
oyuncu	05D01
oz gecmis	0d;01
ozenjen	0aE02
ozgecmis	0d;01
ozgecmisi	0d;01
oü	00`01
očakávané	0bM01
očekivano	0bO02
očekáváno	0bN01
oženjen	0aE02
p	0d<01
p o box	0d=01
p zza	0?D01
p.o. box	0d=01
p.zza	0?D01
pa	0d>01
pa distans	0G@01
pa nett	0Mo01
paa	0d>01
paa distans	0G@01
paa nett	0Mo01
paaaine	0Y001
paagaaende	0d?02
paagaar	0b801
paallikko	05N01
pabrik	07Z01
packer	0Ba02
pacse	0@701
pacsee	0@701
pacsé	0@701
pacsée	0@701
pad	0El01
pada	0dA01
padagog	05S01
padalinys	0E<01
padaria	02Z01
padeiro	01\01
padejeja	02Q01
padejejas	02Q01
padeka	06401
padronanza	0Kf01
padzilinats	0dB01
padziļināts	0dB01
padėjėja	02Q01
padėjėjas	02Q01
padėka	06401
paeaeaine	0Y001
paeaellikkoe	05N01
paedagog	0dC02
paeivaekoti	0T]02
paetevyys	0Xo01
pagaende	0d?02
pagar	0b801
pagaritookoda	05101
pagaritöökoda	05101
pagasts	0>h01
page	0dE02
pagina	0dG05
pagrindai	0<B02
pagrindine mokykla	0DX01
pagrindines	0dL01
pagrindinė mokykla	0DX01
pagrindinės	0dL01
paguyuban	07Z01
paipear	0?H01
paipéar	0?H01
paitinn	0?H01
paivakoti	0T]02
paja	06D01
pakankamai	0dM01
pakar	0dN01
palestra	05:01
paligs	02R01
palkinto	06E01
palmes	00L01
palomies	05N01
palvelu	06D01
palveluneuvoja	05N01
palvelut	06D01
palyazat	00001
palīgs	02R01
pamata	0dO02
pamatlimeni	06K01
pamatlimenis	0dO02
pamatlīmenis	0dO02
pamatlīmenī	06K01
pamatskola	04301
pamatzinasanas	0dO02
pamatzināšanas	0dO02
pana	0dQ01
pana in	0dQ01
pana in prezent	02201
pana la	0dQ01
panadera	01B01
panaderia	07Y01
panadero	01B01
panadería	07Y01
panettiere	02501
panificio	03I01
panimo	06D01
pank	05101
pankki	06D01
panna	0V`01
paper	0=k01
papeteries	02o01
paralegal	01g01
paramedic	01g01
parcours	0ML01
pardaveja	02Q01
pardavejas	02Q01
pardavėja	02Q01
pardavėjas	02Q01
pardeveja	02R01
pardevejs	02R01
parduotuve	03H01
parduotuvė	03H01
paredzams	0dR01
paredzets	0dR01
paredzēts	0dR01
park	0El01
parken	0OH01
parkway	06301
parrucchiera	02501
parrucchiere	02501
parstavis	02R01
parteira	01\01
partner	0dS02
partners	03701
paru dans	0?G01
parvalda brivi	0>Z01
pasaje	09701
pasante	01B01
pascasarjana	0dU01
paseo	09701
pasif	0CA01
pasivne	0dV02
pasivni	0_Y01
pasivno	0d003
pasivní	0_Y01
pasivně	0_Y01
paslaik	0[B01
pasniedzejs	02R01
pasniedzējs	02R01
pasnodarbinats	06501
pass	0dX02
passage	04f01
passatge	09E01
passed	09Q01
passeig	09E01
passi	0Xo01
pastaci	05D01
pastacı	05D01
pastelera	01B01
pastelero	01B01
pasticcere	02501
pasticciera	02501
pasticciere	02501
pastor	02c01
pastry	01g01
pasvaldiba	06501
pasívne	0_P01
paten	09b01
patent	0dZ0@
patentas	0WZ01
patente	0dj03
patentino	01?01
patents	0G;01
patentti	0K[01
patevyys	0Xo01
patin	09W01
patissier	0dm03
patissiere	01Z01
patlaban	0[B01
patron	01B01
patrón	01B01
pavars	02R01
pavasaris	0e002
pavārs	02R01
paysagiste	01Z01
pazenges	08N02
paznic	01h01
pazymejimas	08701
pazymiu vidurkis	0:^01
pazymys	0:^01
pašlaik	0[B01
pašnodarbināts	06501
pašvaldība	06501
pažengęs	08N02
pažymių vidurkis	0:^01
pažymys	0:^01
pažymėjimas	08701
pd	0e201
peaeriala	0KN01
peatukk	03U01
peatükk	03U01
pecheur	01Z01
pecovatel	06[01
pedagogus	02901
pedagógus	02901
pedreiro	01\01
pegawai	02:01
peixeiro	01\01
pek	08102
pekar	06[01
pekara	0@<02
pekaren	03G01
pekarna	0ZI02
pekař	06[01
pekerja	02:01
pekseg	07D01
pekáreň	03G01
pekárna	0Em01
pelatih	02:01
pelatihan	0<d01
pelaut	02:01
pelayan	02:01
peluquera	01B01
peluquero	01B01
pemadam	02:01
pemandu	02:01
pemandu wisata	02:01
pembicara	09b01
pembina	02:01
pemenang	05k01
pemerintah	07Z01
pemilik	02:01
peminatan	0=B01
pemula	0e302
pemusik	02:01
penanggung jawab	02:01
penari	02:01
pendiri	02:01
peneliti	02:01
penerbit	0e502
penerjemah	02:01
pengacara	02:01
pengajar	02:01
pengembang	02:01
pengemudi	02:01
penger	08M01
penghargaan	05k01
penjahit	02:01
penjual	02:01
penningmeester	01c01
penulis	02:01
penutur asli	07X01
penyanyi	02:01
penyuluh	02:01
penyunting	02:01
penztaros	08102
peon	01B01
perancang	02:01
perawat	02:01
percakapan	0CA01
percentage	00T01
perempuan	0d<01
perencana	02:01
perfecto	0I701
perfeito	0I601
perfekcyjny	0e701
perfekt	0e801
perfektne	0e902
perfektně	0e;01
perfetto	0e<01
perguruan tinggi	0Lh01
periodico	05:01
periodista	02?02
perit	05501
perito	0e=02
perito industriale	0FS01
periódico	05:01
perkiraan	0Ei01
permis	0@P03
permis b	03L01
permis de conducere	01_01
permiso	01^01
permit	01X01
permís	01]01
perpustakaan	07Z01
personel	05D01
personeli	05D01
perumahan	0EN01
perusahaan	07Z01
peruskoulu	04401
peruskoulun paattotodistus	05401
peruskoulun paeaettoetodistus	05401
peruskoulun päättötodistus	05401
perustaidot	04]02
perustaito	04_01
perustaja	05N01
perustaso	0e?01
perusteet	04]02
perustutkinto	0e@02
pesantren	0Lh01
pescadero	01B01
pescador	03M02
pescadora	03M02
pescar	01h01
pescatore	02501
pescatrice	02501
peserta magang	02:01
pesquisador	01\01
pesquisadora	01\01
petani	02:01
petniece	02R01
petnieks	02R01
petty officer	01g01
petugas	02:01
peón	01B01
pečovatel	06[01
pfa	03A01
pfarrer	02c01
pfleger	05S01
pfoertner	05S01
pfortner	05S01
pförtner	05S01
pg dip	0PM01
pgce	0eB02
pgdip	0eB02
ph d	0eD03
ph d grad	0eG01
ph d studerende	0eH01
ph.d	0eD03
ph.d.-grad	0eG01
ph.d.-studerende	0eH01
phan tich	09f01
pharma	03701
pharmaceuticals	03701
pharmacie	02o01
pharmacien	01Z01
pharmacienne	01Z01
pharmacist	01g01
pharmacy	03701
pharmd	0F301
phat trien	09f01
phd	0eI02
phd student	06m01
phdr	0C902
phien dich	09f01
phiên dịch	09f01
phlebotomist	01g01
pho	0AF01
pho ban	09f01
pho chu tich	09f01
pho giam doc	09f01
pho hieu truong	09f01
pho phong	09f01
phong	0:_01
phong ban	0:_01
phong kham	0;;01
phong thi nghiem	0;;01
phong vien	09f01
photographe	01Z01
photographer	01g01
phr	01Q01
phu bep	09f01
phuc vu	09f01
phuong	0AF01
physician	01g01
physicist	01g01
physiker	05S01
phát triển	09f01
phân tích	09f01
phòng	0:_01
phòng ban	0:_01
phòng khám	0;;01
phòng thí nghiệm	0;;01
phó ban	09f01
phó chủ tịch	09f01
phó giám đốc	09f01
phó hiệu trưởng	09f01
phó phòng	09f01
phóng viên	09f01
phường	0AF01
phố	0AF01
phụ bếp	09f01
phục vụ	09f01
piagam	0eK02
piastrellista	02501
piata	04Q01
piazza	0?D01
piazzale	0?D01
piața	04Q01
picker	01g01
piekarnia	03601
piekarz	02601
pielegniarka	02601
pielegniarz	02601
pielęgniarka	02601
pielęgniarz	02601
pigiste	01Z01
pilot	0eM03
pilotin	02c01
piloto	03M02
pincer	06702
pinche	01B01
pincér	06702
pintor	03M02
pintora	03M02
pion	0IL01
pirma limena augstaka izglitiba	0Wb01
pirmininkas	02Q01
pirmā līmeņa augstākā izglītība	0Wb01
pis	09E01
pisarna	0>801
piso	09701
pivara	06>01
pivovar	0GF02
pivovara	0Va01
pivovarna	0>801
pivovary	0Em01
pizzeria	03I01
pjazza	0D[01
pl	04R02
plac	04T01
placa	09E01
place	04f01
plads	0OH01
plaket	0;P01
plaketa	0eP01
plakett	0eQ01
plan	04e01
planeeritav	0J:01
planer	05S01
planerad	0<a01
planirano	0bO02
planlagt	0Na02
planlanan	0<\01
planned	05e01
planner	06S02
planots	0dR01
planovane	0bM01
planovano	0bN01
planowane	0eR01
planowany	0eR01
plant	03701
plantsoen	0El01
planuojama	0b301
plaquiste	01Z01
plass	0:]01
plasterer	01g01
platschef	02A01
platz	0A<01
playworker	01g01
plaza	09701
plaça	09E01
plc	00`01
plein	0El01
plida	0<G01
plombier	01Z01
plombiere	01Z01
plombière	01Z01
plongeur	01Z01
plongeuse	01Z01
plumber	01g01
plynne	04802
plynnie	0;?01
plynny	0;?01
plynně	04=01
plynule	04802
plánované	0bM01
plánováno	0bN01
plānots	0dR01
pm	06m01
pmp	01Q01
po box	0d=01
pobalscoil	01G01
pobednica	0eS01
pobednik	0eS01
pobjednica	00601
pobjednik	00601
pocetnik	0eT04
pocetno	0eX02
poczatkujacy	0eZ02
początkujący	0eZ02
podcast	0=k01
podiatrist	01g01
podjetje	0>801
podnik	0GF02
podsladek	0>Y01
podsládek	0>Y01
podstawowa	0e\02
podstawowe	0e^01
podstawowy	0e\02
podstawowym	0e^01
podstawy	0e\02
poduzece	0Va01
poduzeće	0Va01
podyplomowe	0Un01
podzim	0e_01
poglavje	0X901
poglavlje	0AT02
pogovorno	0e`01
pohar	0@:02
pohiharidus	0Vd01
pohikool	03Y01
pohvala	0^403
pohár	0@:02
poissonnier	01Z01
poistovna	03G01
poisťovňa	03G01
pojistovna	0Em01
pojišťovna	0Em01
pokal	0ea02
pokladni	0>Y01
pokladnik	0A\02
pokladní	0>Y01
pokladník	0A\02
poklicna matura	0ec01
pokojowa	02601
pokojska	0>Y01
pokojská	0>Y01
pokrocila	0ed04
pokrocily	0ed04
pokročilá	0ed04
pokročilý	0ed04
pokryvac	0>Y01
pokrývač	0>Y01
polaznik	0d301
pole	0@901
poletje	0eh01
polgarmester	0<F01
polgármester	0<F01
police	03701
police officer	01g01
policealne	0ei01
policia	01B01
policial	01\01
policier	01Z01
policiere	01Z01
policista	0>Y01
policistka	0>Y01
policière	01Z01
policjant	02601
policjantka	02601
policía	01B01
polier	02c01
poliisi	05N01
poliklinika	0ej03
polis	0em02
polisher	01g01
polisi	02:01
politechnika	03g01
politechniki	03g01
politecnica	0KV03
politecnico	0BR03
politehnica	07J01
politeknik	0Lh01
politibetjent	0;J01
politist	0AC01
politècnica	01O01
politécnica	0Al02
politécnico	0Al02
poliziotto	02501
polizist	05S01
polițist	0AC01
polku	08M01
polozen	0I?02
polozna	02601
položen	0I?02
polsterer	05S01
polytechnic	01N01
polytechnique	01P01
pomlad	0eo01
pomoc administracyjna	02601
pomoc kuchenna	02601
pomocnica	0AX02
pomocnik	0f005
pomocník	0>Y01
pomoćnica	0=f01
pomoćnik	0=g02
pomočnica	0E501
pomočnik	0E501
pompier	09H02
ponencia	0f502
pontificia	0@C01
pontifícia	0@C01
ponència	0?c01
poradca	0@001
poradce	0>Y01
porocen	0[P01
porocena	0[P01
porodni asistentka	0>Y01
porodní asistentka	0>Y01
poročen	0[P01
poročena	0[P01
portal	09701
portar	01h01
portas	0<F01
porteira	01\01
porteiro	01\01
porter	01g01
portier	0f703
portiere	02501
portás	0<F01
pos doutorado	0I>01
pos graduacao	0Kc01
posgrado	0Sk01
poslovoda	0=g02
poslovođa	0=g02
postaci	05D01
postacı	05D01
postas	0f:02
postbode	01c01
postboks	0f<02
postbud	05c02
postbus	0f>01
postdoc	0Bm02
postdoctoral	01g01
poste actuel	00_01
poster	0f?06
postfach	05001
postgrado	0Sk01
postgraduate	0PM01
postgraduate certificate	0PM01
postgraduate diploma	0PM01
postgrau	0[O01
postina	02501
postinkantaja	05N01
postino	02501
postliceala	0An01
postliceală	0An01
postman	01g01
postwoman	01g01
postás	0<F01
posvet	0X901
poszter	0G?01
pot	0``01
potrdilo	0@Z01
potvrda	0I?02
pour	0fE01
pouzivatelsky	0fF01
používateľsky	0fF01
povprecje	0fG01
povprecna ocena	0fG01
povprečje	0fG01
povprečna ocena	0fG01
poziom zaawansowany	0;?01
pozoriste	06>01
pozorište	06>01
početnik	0eT04
početno	0eX02
położna	02601
poștaș	01h01
pr	03S01
praca	0fH02
praca z domu	0`^01
praca zdalna	0Rn01
pracovnice	0>Y01
pracovnicka	0@001
pracovnik	0A\02
pracovník	0A\02
pracovníčka	0@001
pracownica	02601
pracownik	02601
practical	0B301
practicant	01h01
practicante	01B01
practice	03701
practitioner	01g01
pradedantysis	0fJ02
pradikat	01A01
pradinis	0<B02
pradmenys	0dL01
praedikat	01A01
praegu	0Qi01
praeguseni	0Qi01
praktijk	02Y01
praktikant	0fL08
praktikantas	02Q01
praktikante	02O02
praktikantin	09W01
praktikants	02R01
praktikantė	02Q01
praktykant	02601
praktykantka	02601
pramugari	02:01
pramuniaga	02:01
pramusaji	02:01
pranesimas	0WZ01
pranešimas	0WZ01
praticante	02501
pravnica	0AQ03
pravnicka	0A\02
pravnik	0fT05
prawniczka	02601
prawnik	02601
prawo jazdy	0@k01
prawo wykonywania zawodu	0@k01
praxis	03B01
praça	04G01
pre intermediate	0;[01
pre-intermediate	0;[01
precejies	0aG01
precejusies	0aG01
preceptor	01\01
preceptora	01\01
preconizat	07n01
precējies	0aG01
precējusies	0aG01
predajna	03G01
predajňa	03G01
predavac	0fY03
predavanje	0WS03
predavatelj	05G01
predavač	0fY03
preddiplomski studij	0f\01
predikat	0E801
prednaska	0VX02
prednáška	0AZ01
predpoklad	0bN01
predpokladane	0f]02
predpokladané	0bM01
predseda	0A\02
predsedkyne	0>Y01
predsednica	0f_02
predsednicka	0@001
predsednik	0f_02
predsedníčka	0@001
predsjednica	0=f01
predsjednik	0=f01
preduzece	06>01
preduzeće	06>01
predvideno	0fa03
predvidoma	0fd01
predviđeno	0bO02
preemia	0fe02
prefecture	02o01
prefeitura	02Z01
preis	08S01
preistraeger	00:01
preistraegerin	00:01
preistrager	00:01
preistragerin	00:01
preisträger	00:01
preisträgerin	00:01
prekladatel	02S02
prekladateľ	08G01
prelekcja	07C01
premi	01T01
premiacao	00M01
premiação	00M01
premier prix	00L01
premija	00<02
premio	0fg03
premios	01S01
premiu	0?501
premiul	0?501
premiul i	0?501
premju	0>G01
preneur de son	01Z01
preparateur	01Z01
preparatoria	0?L01
preparatrice	01Z01
preprint	0=k01
presedinta	01h01
presedinte	01h01
present	0fj03
presentation	0=k01
presente	0fm03
presenter	01g01
presernova nagrada	0eP01
president	0g003
presidenta	02?02
presidente	03=04
press	03701
pressesprecher	09W01
presso	0?B01
preukaz	0@]01
prevajalec	0E501
prevajalka	0E501
previsao	0B<01
previsio	0g301
previsionnel	08;01
previsió	0g301
previst	0g301
prevista	0g404
prevista para	0g802
previsto	0g:03
previsão	0B<01
prevodilac	06g01
prevoditelj	0Wf01
prevu	08;01
prevue	08;01
prezent	0g=02
prezentare	07101
prezes	02601
prezident	02S02
prezidents	02R01
prešernova nagrada	0eP01
preżent	0<m01
președinte	01h01
președintă	01h01
pri	0g?02
pria	0YM01
pricakovano	0fd01
priemer	0R:01
priemyselna skola	0[_01
priemyselná škola	0[_01
priest	01g01
prijs	0<g01
prilaz	09@01
primar	01h01
primaria	03A01
primarie	03A01
primary school	01N01
primavara	0gA01
primavera	0gB04
primeiro lugar	00M01
primer lugar	01S01
primer premi	01T01
primer premio	01S01
primo classificato	00O01
primo posto	00O01
primo premio	00O01
primăria	03A01
primărie	03A01
primăvara	0gA01
prince2	01Q01
principal	01g01
principiant	0gF01
principiante	0gG03
printemps	0gJ01
printiseacht	06^01
printíseacht	06^01
pripravnica	0AQ03
pripravnik	0AQ03
pris	0^903
prisen	0gK02
priset	0gM01
prispevek	0AV02
prispevok	0AZ01
prix	00L01
prizas	06401
prize	00N01
priznanje	0^403
pričakovano	0fd01
probation officer	01g01
proc	01[01
proceedings	0V802
procurador	01B01
procuradora	01B01
prodajalec	0E501
prodajalka	0E501
prodavac	0gN03
prodavacica	06g01
prodavač	0gQ02
prodavačica	06g01
prodavnica	06>01
prodejna	0Em01
prodi	0=B01
producer	01g01
product manager	06m01
product owner	0Bm02
productions	03701
productor	01B01
productora	01B01
produtor	01\01
proefschrift	0=G01
prof	0`l01
profesijny zivotopis	0gS01
profesijný životopis	0gS01
profesine kvalifikacija	0>R01
profesine mokykla	0DX01
profesinis bakalauras	0:W01
profesinis issilavinimas	0>R01
profesinis išsilavinimas	0>R01
profesinė kvalifikacija	0>R01
profesinė mokykla	0DX01
profesional	09101
profesionala videja izglitiba	06l01
profesionalais bakalaurs	0:V01
profesionalais magistrs	0\I01
profesionalna biografija	0=Y01
profesionālais bakalaurs	0:V01
profesionālais maģistrs	0\I01
profesionālā vidējā izglītība	06l01
profesjonsstudium	0K401
profesni prukaz	0@\01
profesni zivotopis	0gT01
profesní průkaz	0@\01
profesní životopis	0gT01
profesoara	01h01
profesoară	01h01
profesor	0gU0:
profesora	01B01
profesorius	02Q01
profesors	02R01
professeur	01Z01
professional proficiency	0?601
professional working proficiency	0PD01
professionale	09401
professioneel	0g_01
professionnel	0C401
professionsbachelor	0:=01
professionshoejskole	0J>01
professionshojskole	0J>01
professionshøjskole	0J>01
professor	0g`09
professora	07[02
professore	02501
professoressa	02501
professori	05N01
professzor	02901
profesör	05D01
proficient	02U02
proficient user	0?601
profiel	02k01
profil	0I201
profilul	0I201
profissional	08b01
progettista	02501
program	0gi05
program studi	0=B01
programador	02;03
programadora	02;03
programatoare	01h01
programator	0gn03
programci	05D01
programcı	05D01
programer	0cP03
programerka	0E501
programi	04H01
programista	02601
programistka	02601
programma	0h101
programmatore	02501
programmatrice	02501
programmeerija	01>01
programmer	0h202
programmerare	02A01
programmerer	0;J01
programmet	02b01
programmetaja	02R01
programmetajs	02R01
programmeur	0A:02
programmierer	05S01
programmoer	06O01
programmor	06O01
programmør	06O01
programmētāja	02R01
programmētājs	02R01
programozo	02901
programozó	02901
programuotoja	02Q01
programuotojas	02Q01
programátor	02S02
programı	04H01
project manager	06m01
projected	05e01
projektant	0h404
projektantka	02601
projektledare	02A01
projektoer	02A01
projektor	02A01
projektör	02A01
projeteur	01Z01
prolece	0h801
proleće	0h801
proljece	0h901
proljeće	0h901
promedio	0?J01
promenade	0A<01
promotie	0HJ01
promotion	0h:01
promotor	03M02
promotora	03M02
promotore	02501
promotrice	02501
promovendus	0JF01
promoviert	0h:01
proofreader	01g01
properties	03701
prosecna ocena	0h;01
prosek	0h;01
prosek ocena	0h;01
prosečna ocena	0h;01
prosiding	09b01
prosjecna ocjena	0bV01
prosjek	0bV01
prosjek ocjena	0bV01
prosječna ocjena	0bV01
prospech	0@l02
prospective	05e01
prospektas	03S01
prospekts	0>h01
prospěch	0R901
prostovoljec	0E501
prostovoljka	0E501
protesico	01B01
prothesiste	01Z01
prothésiste	01Z01
protésico	01B01
provincia	03I01
provincie	0OU01
provinsi	0EN01
pruefer	05S01
pruefung	0<K01
prufer	05S01
prufung	0<K01
prukaz	0@\01
prumer	0R901
pruvodce	0>Y01
pruvodkyne	0>Y01
prvostopenjski	0FW01
prvostupnica	0f\01
prvostupnik	0f\01
przedsiebiorstwo	03601
przedsiębiorstwo	03601
przedstawiciel	02601
przedszkole	03g01
przeglad	07C01
przegląd	07C01
przewidywane	0eR01
przewidywany	0eR01
przewodniczaca	02601
przewodniczacy	02601
przewodniczka	02601
przewodnicząca	02601
przewodniczący	02601
przewodnik	02601
przychodnia	03601
práca z domu	0`^01
právnik	0@001
právnička	0A\02
právník	0>Y01
prädikat	01A01
préfecture	02o01
prémio	00M01
préparateur	01Z01
préparatrice	01Z01
présent	00_01
président	01Z01
présidente	01Z01
prévisionnel	08;01
prévu	08;01
prévue	08;01
prêmio	00M01
príspevok	0AZ01
próf	0`l01
prófessor	0=V01
prüfer	05S01
prüfung	0<K01
prēmija	00B01
průkaz	0@\01
průměr	0R901
průvodce	0>Y01
průvodkyně	0>Y01
psc	0b?02
psichologas	02Q01
psicoleg	02>01
psicologa	0h<04
psicologo	06P03
psicòleg	02>01
psicòloga	02>01
psicóloga	03M02
psicólogo	03M02
psiholog	0h@04
psihologs	02R01
psikolog	0QL02
psm	01Q01
pst	0[n01
psuhholoog	01>01
psycholog	06U04
psychologist	01g01
psychologue	01Z01
psycholoog	01c01
psychológ	08G01
psychomotricien	01Z01
psykolog	05K03
psykologi	05N01
pszichologus	02901
pszichológus	02901
psühholoog	01>01
psč	0b?02
pt	0hD02
pta	09W01
pte	0hF02
pte ltd	00`01
pty	00`01
pty ltd	00`01
pub	03701
pubblicato	07201
pubblicazione	07201
publicacao	05:01
publicacio	0?c01
publicacion	01`01
publicació	0?c01
publicación	01`01
publicado	0?a02
publicat	0?_02
publicatie	0=G01
publication	0?G01
publicação	05:01
publicerad	0L201
publiceret	02j01
publie	0?G01
publikace	0G701
publikacia	0AZ01
publikacija	0hH04
publikacio	0G?01
publikacja	07C01
publikation	08H01
publikácia	0AZ01
publikáció	0G?01
publikācija	0G;01
publisert	0VZ01
published	0=k01
publishers	03701
publishing	03701
publié	0?G01
puchar	0Ma01
pucko otvoreno uciliste	0hL01
puerta	09701
puheenjohtaja	05N01
puheenvuoro	0K[01
puheterapeutti	05N01
puiestee	0\301
puikiai	0Z201
puikus	0Z201
puisto	08M01
pultos	0<F01
puppeteer	01g01
purser	01g01
pusat	07Z01
pustakawan	02:01
put	0hM02
putkiasentaja	05N01
puuseppa	05N01
puuseppae	05N01
puuseppä	05N01
puutarhuri	05N01
pučko otvoreno učilište	0hL01
pza	09701
página	0hO02
pályázat	00001
până	0dQ01
până la	0dQ01
până în	0dQ01
până în prezent	02201
pâtissier	01Z01
pâtissière	01Z01
pädagog	05S01
päiväkoti	0T]02
pätevyys	0Xo01
pääaine	0Y001
päällikkö	05N01
på	0d>01
på distans	0G@01
på nett	0Mo01
pågående	0d?02
pågår	0b801
pædagog	06O01
pék	08102
pékség	07D01
pénztáros	08102
pêcheur	01Z01
pós-doutorado	0I>01
pós-graduação	0Kc01
póster	01`01
pôle	0@901
pôster	05:01
põhiharidus	0Vd01
põhikool	03Y01
pārdevēja	02R01
pārdevējs	02R01
pārstāvis	02R01
pārvalda brīvi	0>Z01
pētniece	02R01
pētnieks	02R01
płynnie	0;?01
płynny	0;?01
přednáška	0G701
předpoklad	0bN01
předpokládané	0bN01
předseda	0>Y01
předsedkyně	0>Y01
překladatel	06[01
příspěvek	0G701
qa	06m01
qpa	0A901
quaderni	07201
quaderns	0?c01
quadra	04G01
quadro	02501
quai	04f01
qualifica	0hQ02
qualifica professionale	0FS01
qualificacio	0L:01
qualificació	0L:01
qualified	01X01
quan	0AF01
quan doc	09f01
quan ly	09f01
quan tri vien	09f01
quimic	02>01
quimica	02?02
quimico	03M02
quy	0;;01
químic	02>01
química	02?02
químico	03M02
quản lý	09f01
quản trị viên	09f01
quản đốc	09f01
quận	0AF01
quỹ	0;;01
r	0`W01
raadgivare	02A01
raadgiver	05c02
raadslid	01c01
raamat	03U01
raamatukogu	05101
raamatupidaja	01>01
raatali	05N01
rabbi	01g01
racunovoda	0=g02
racunovodja	0E501
racunovodkinja	0E501
rad	0AT02
rad od kuce	0`[02
rad od kuće	0`[02
radca	02601
radgivare	02A01
radgiver	05c02
radgjafi	0=V01
radiographer	01g01
radionica	0@<02
radna	02601
radna biografija	0=Y01
radnica	0=g02
radnik	0=g02
radny	02601
radstefna	0?A01
raduneyti	06F01
raeaetaeli	05N01
rafvirki	0=V01
ragel	0]601
ragioniera	02501
ragioniere	02501
rahastonhoitaja	05N01
rahuldav	0Vi01
raitti	08M01
rajonas	03S01
rakenduskorgharidus	0:X01
rakenduskorgkool	03Y01
rakenduskõrgharidus	0:X01
rakenduskõrgkool	03Y01
rakennus	06D01
rakpart	03X01
raksts	0G;01
raktaros	0<F01
raktáros	0<F01
rama	0K^01
rambla	09E01
ranger	01g01
rannog	06001
rannsakandi	0=V01
rannóg	06001
ranta	08M01
raportti	0K[01
rapport	05f03
raumausstatter	05S01
ravintola	06D01
ravitsemusterapeutti	05N01
razgovorno	0hS01
raziskovalec	0E501
raziskovalka	0E501
razoavel	0Bd01
razoável	0Bd01
razveden	0aE02
razvedena	0aE02
razvijalec	0E501
razvijalka	0E501
razvojni	0=f01
računovodja	0E501
računovodkinja	0E501
računovođa	0=g02
raġel	0]601
rd	0hT02
re	0KL01
realexamen	0O\01
realizador	01B01
realizadora	01B01
realschulabschluss	01@01
realschule	0<e01
realty	03701
reatha	05_01
rebbiegha	0hV01
rebbiegħa	0hV01
rebbieh	0>G01
rebbieħ	0>G01
recenzio	0G?01
recenzió	0G?01
recenzja	07C01
recepcioner	0Wf01
recepcionista	02;03
recepcios	02901
recepciós	02901
recepcjonista	02601
recepcjonistka	02601
recepcna	0@001
recepcni	0>Y01
recepcny	0@001
receptioner	01h01
receptionera	01h01
receptionist	0hW05
receptioniste	01c01
receptionniste	01Z01
receptor	05G01
recepčná	0@001
recepční	0>Y01
recepčný	0@001
recepționer	01h01
recepționeră	01h01
recompense	00L01
reconeixement	01T01
reconhecimento	00M01
reconocimiento	01S01
recruiter	06m01
red seal	02W01
redacteur	0A:02
redactoare	01h01
redactor	0h\04
redactora	02?02
redactrice	01Z01
redakteur	05S01
redaktoer	05K03
redaktor	0h`06
redaktore	02O02
redaktorius	02Q01
redaktorka	02601
redaktors	02R01
redaktorė	02Q01
redaktör	02A01
redaktør	05c02
redator	01\01
redatora	01\01
redattore	02501
redattrice	02501
redelijk	0Bf01
rederi	0:\01
rederiet	0:\01
reditel	06[01
referat	0hf03
referats	0G;01
referendar	05S01
referens	02901
referent	0hi08
referenta	01h01
referentka	02601
referentă	01h01
referāts	0G;01
region	0i103
regione	03I01
regisseur	0i402
regisseuse	01Z01
registered	01X01
registrar	01g01
registratie	0=E01
registration	01X01
registrator	02A01
registro	0?h01
rehber	05D01
rehtori	05N01
reinigungskraft	02c01
reiprennandi	0O501
rektor	05K03
rektorova nagrada	00601
relawan	02:01
relazione	07201
remota	0i602
remote	0i804
remotely	0OD01
remoto	0i<03
remplacant	01Z01
remplacante	01Z01
remplaçant	01Z01
remplaçante	01Z01
rencana	0Ei01
rendelo	07D01
rendelő	07D01
rendor	0<F01
rendőr	0<F01
rengoeringsassistent	06O01
rengoringsassistent	06O01
rengøringsassistent	06O01
renholder	0;J01
repartidor	01B01
repartidora	01B01
reparto	0F201
reporter	0i?02
representante	01\01
representative	01g01
reprezentant	01h01
repórter	01\01
requisiteur	05S01
research assistant	01g01
researcher	01g01
resepsionis	02:01
resepsiyonist	05D01
resepsjonist	0;J01
residence	04f01
residente	01\01
resort	03701
responsabil	01h01
responsabila	01h01
responsabile	02501
responsabilă	01h01
responsable	0iA03
responsavel	01\01
responsável	01\01
ressort	06N01
restaurace	0Em01
restauracia	03G01
restauracja	03601
restaurang	0>701
restaurant	0iD08
restaurante	08X02
restaurator	05S01
restauratore	02501
restauratrice	02501
restavracija	0>801
restonomi	04U01
restoran	0iL05
restoranas	03H01
restorani	03V01
restorans	06501
restoranı	03V01
restorer	01g01
restorāns	06501
result	00T01
resume	0`U01
resumo	05:01
reszleg	0C801
retail	0iQ02
retning	0iS01
rettindi	0Z_02
review	0=k01
revija	0X901
revisor	0iT04
revisora	01\01
revisore	02501
revista	0iX04
revistă	07101
revizor	0Wf01
revue	0?G01
rezeptionist	05S01
rezident	01h01
reznik	0>Y01
reštaurácia	03G01
rhce	01Q01
rhcsa	01Q01
riaditel	08G01
riaditeľ	08G01
riarthoir	03T01
riarthóir	03T01
ricercatore	02501
ricercatrice	02501
ricerkatur	05501
richter	02c01
richting	02k01
riconoscimento	00O01
ridic	06[01
ridicsky prukaz	0@\01
rigger	01g01
rigorosum	0<G01
rijbewijs	0=E01
rimelig	0_K01
ring	0A<01
ringevikar	0;J01
rinne	08M01
ristorant	07m01
ristorante	03I01
ritari	0=V01
ritgerd	0?A01
ritgerð	0?A01
ritstjori	0=V01
ritstjóri	0=V01
rivista	07201
riwayat hidup	0DG01
riċerkatur	05501
rndr	0C902
road	06301
robotnica	02601
robotnik	0\Y02
robotník	0@001
roc	0i\01
rocenka	0G701
rodeny hovorca	0]L01
rodený hovorca	0]L01
rodily	0]T01
rodily mluvci	0]T01
rodilý	0]T01
rodilý mluvčí	0]T01
rodny jazyk	0i]02
rodný jazyk	0i]02
rodovia	04G01
rodzimy	0II01
roerlegger	0;J01
roermokare	02A01
roinn	0i_02
rok	0ia03
rokov	0id01
roku	0ie02
roky	0ig02
rolniczka	02601
rolnik	02601
ronda	0?f02
roofer	01g01
rorlegger	0;J01
rormokare	02A01
route	04f01
rozdzial	07C01
rozdział	07C01
rozhodci	0>Y01
rozhodčí	0>Y01
rozvedena	0ii02
rozvedeny	0ii02
rozvedená	0ii02
rozvedený	0ii02
rozwiedziona	0V`01
rozwiedziony	0V`01
ročenka	0G701
rt	0ik02
rua	04G01
rudens	0im01
rudiments	0;f01
ruduo	0in01
rue	04f01
ruhsat	0<]01
ruim voldoende	0PA01
rukovodilac	06g01
rukovoditelj	0Wf01
rumah sakit	07Z01
runai	03T01
runner	01g01
runner up	00N01
runner-up	00N01
rupnica	06501
rutineret	0io01
rw	0EN01
ry	00`01
rybak	02601
rybar	0>Y01
rybář	0>Y01
ryhma	0j002
ryhmae	0j002
ryhmä	0j002
rzeczoznawca	02601
rzeznik	02601
rzeźnik	02601
ráðgjafi	0=V01
ráðstefna	0?A01
ráðuneyti	06F01
räätäli	05N01
rådgivare	02A01
rådgiver	05c02
réceptionniste	01Z01
récompense	00L01
rédacteur	01Z01
rédactrice	01Z01
région	02o01
régisseur	01Z01
régisseuse	01Z01
résidence	04f01
résumé	0`U01
részleg	0C801
réttindi	0Z_02
rörmokare	02A01
rørlegger	0;J01
rúnaí	03T01
rūpnīca	06501
s a	00`01
s a de c v	00`01
s a r l	00`01
s a s	00`01
s a u	00`01
s c	00`01
s coop	00`01
s d	0Qm01
s e	0DC01
s h	0DC01
s kom	0DC01
s l	00`01
s l u	00`01
s n c	00`01
s p	0>801
s p a	00`01
s pd	0DC01
s pohvalom	0bV01
s r l	00`01
s r o	00`01
s t	0DC01
s vyznamenanim	0@l02
s vyznamenaním	0R:01
s vyznamenáním	0R901
s.a	00`01
s.a. de c.v	00`01
s.a.r.l	00`01
s.a.s	00`01
s.a.u	00`01
s.c	00`01
s.coop	00`01
s.d	0Qm01
s.e	0DC01
s.h	0DC01
s.kom	0DC01
s.l	00`01
s.l.u	00`01
s.n.c	00`01
s.p	0>801
s.p.a	00`01
s.pd	0DC01
s.r.l	00`01
s.r.o	00`01
s.t	0DC01
s/a	00`01
s/d	0Qm01
s1	09[01
s2	0j202
s3	0H[01
sa	0j402
saakka	07o02
saangare	02A01
saangerska	02A01
saat ini	0QV01
saatio	06D01
sac	00`01
sach	0:H01
sachbearbeiter	05S01
sachkunde	0[K02
sachverstaendige	05S01
sachverstandige	05S01
sachverständige	05S01
sada	0DP02
sadasnjost	0DP02
sadašnjost	0DP02
saeaetioe	06D01
saehkoeasentaja	05N01
saelger	06O01
saeljare	02A01
saemileg	0aY01
saenger	05S01
safe	01Q01
safn	06F01
sage femme	01Z01
sage-femme	01Z01
saggio	07201
sagsbehandler	06O01
sahibi	05D01
sahkoasentaja	05N01
sailor	01g01
saineolai	0j602
saineolaí	0j602
sairaala	06D01
sairaanhoitaja	05N01
sairaanhoitaja (amk	04U01
saisonnier	01Z01
saisonniere	01Z01
saisonnière	01Z01
sajf	0j801
saksbehandler	0;J01
sal lum	0<m01
sal-lum	0<m01
saldatore	02501
saldatrice	02501
sales	02:01
salesman	01g01
salesperson	01g01
saleswoman	01g01
saljare	02A01
salon	03701
sambo	0KD01
samboer	0KE01
samenwonend	04d01
samhradh	0j901
samlevende	0j:01
samordnare	02A01
samostojni podjetnik	0>801
samozatrudnienie	03601
sampai	0Qm01
sampai dengan	0Qm01
sampai saat ini	0QV01
sampai sekarang	0QV01
sampiyon	0;P01
samska	0[P01
samski	0[P01
samtaleniva	0>[01
samtalenivaa	0>[01
samtaleniveau	0_K01
samtalenivå	0>[01
samtalsniva	0Ro01
samtalsnivaa	0Ro01
samtalsnivå	0Ro01
san ve tic	00`01
san. ve tic	00`01
sanayi	03V01
sang lap	09f01
sangare	02A01
sangat baik	0Z402
sanger	0OL03
sangerska	02A01
sanitaeter	05S01
sanitar	06[01
sanitater	05S01
sanitář	06[01
sanitäter	05S01
santral gorevlisi	05D01
santral görevlisi	05D01
saopstenje	0bH01
saopštenje	0bH01
sap certified	01Q01
sapper	01g01
saradnica	06g01
saradnik	06g01
sarjana	0DC01
sarkici	05D01
sarl	00`01
sarta	02501
sarto	02501
sarunvaloda	0j;01
sarunvalodas limeni	0j;01
sarunvalodas līmenī	0j;01
sas	00`01
sastre	01B01
sasu	00`01
sat	0<G01
satis elemani	05D01
satis temsilcisi	05D01
satisfacator	0Bi01
satisfăcător	0Bi01
satpam	02:01
satış elemanı	05D01
satış temsilcisi	05D01
savanore	02Q01
savanoris	02Q01
savanorė	02Q01
savetnica	06g01
savetnik	06g01
savininkas	02Q01
savivaldybe	03H01
savivaldybė	03H01
savjetnica	0=f01
savjetnik	0=f01
sayfa	0j<01
sayman	05D01
sbornik	0G701
sborník	0G701
sc	04Q01
scaffolder	01g01
scala	0?D01
scarso	0BO01
scc	01Q01
sccl	00`01
schaefer	02c01
schafer	02c01
schauspieler	05S01
scheidsrechter	01c01
schein	0<K01
schichtfuehrer	05S01
schichtfuhrer	05S01
schichtführer	05S01
schiedsrichter	05S01
schilder	01c01
schlosser	05S01
schneiderin	09W01
schoeffe	02c01
schoeffin	02c01
schoffe	02c01
schoffin	02c01
scholarship	00N01
scholengemeenschap	08801
school	0j=02
school leaving certificate	02X01
school level	0;[01
school of	01N01
schoonheidsspecialist	0GX01
schreiner	05S01
schreinerei	03B01
schriftfuehrer	05S01
schriftfuhrer	05S01
schriftführer	05S01
schulabschluss	01@01
schule	0R702
schulkenntnisse	05R01
schweisser	05S01
schweißer	05S01
schwerpunkt	0L_01
schwester	02c01
schäfer	02c01
schöffe	02c01
schöffin	02c01
scientist	01g01
scienziato	02501
scoala	07J01
scoala gimnaziala	07J01
scoala postliceala	0j?02
scoala profesionala	09i01
scoil	01G01
scolaire	0;f01
scolaireacht	0>C01
scolastica	0BO01
scolastico	0;Q02
scolastico buono	0G401
scoláireacht	0>C01
scop	00`01
scopus	01[01
score	00T01
scrum master	0jA03
scuola	01R01
scuola media	01R01
scuola primaria	01R01
scuola superiore	01R01
sdn bhd	00`01
sdruzeni	0Em01
sdružení	0Em01
se	00`01
se traja	0DR01
seafarer	01g01
seaman	01g01
seamstress	01g01
secao	0Fd01
seccao	0Fd01
seccio	0GI01
seccion	0E601
secció	0GI01
sección	0E601
second class	00T01
second mate	01g01
second place	00N01
secondary education	02X01
secondary school	01N01
secondary school certificate	02X01
secretaire	01Z01
secretar	0=302
secretara	01h01
secretaresse	01c01
secretari	02>01
secretaria	0jD04
secretario	03M02
secretaris	01c01
secretary	01g01
secretară	01h01
secretària	02>01
secretária	01\01
secretário	01\01
secrétaire	01Z01
secteur	0@901
sectia	0E?01
sectie	0jH02
section	0>Q01
sector	04Q01
sectorul	04Q01
secundaria	0K\02
secundario	00J01
secundària	0<901
secundário	00J01
secção	0Fd01
secția	0E?01
secție	0E?01
sedaj	0DR01
sedan	0Nl01
sedang	0CA01
sedanjost	0DR01
sedzia	02601
sef	0jJ04
sefa	01h01
sefi	05D01
seged	02901
segedmunkas	0<F01
segretaria	02501
segretario	02501
segretarja	05501
segretarju	05501
segundo grau	00J01
segundo lugar	01S01
segundo premio	01S01
seguradora	02Z01
seguros	08X02
segéd	02901
segédmunkás	0<F01
sehr gut	0N\02
sehr gute kenntnisse	0N\02
seit	0jN01
seite	0jO01
sejak	0jP02
sekarang	0QV01
sekce	0GR01
sekcia	0GW01
sekcja	0IL01
sekolah	0Lh01
sekolah dasar	0Lh01
sekolah menengah	0Lh01
sekolah tinggi	0Lh01
sekretaer	0OL03
sekretar	0jR03
sekretare	02R01
sekretarica	06g01
sekretaris	02:01
sekretarka	0PP03
sekretars	02R01
sekretarz	02601
sekreter	05D01
sekreterare	02A01
sekreteri	05D01
sekretore	02Q01
sekretorė	02Q01
sekretárka	0@001
sekretářka	0>Y01
sekretär	0jU02
sekretær	05c02
sekretāre	02R01
sekretārs	02R01
seksi	0:F01
seksjon	0jW01
sektion	0jX02
sektor	0jZ03
sekundarabschluss	01@01
selbstaendig	09W01
selbstandig	09W01
selbststaendig	0O902
selbststandig	0O902
selbstständig	0O902
selbständig	09W01
self employed	03701
self-employed	03701
selger	0;J01
seller	0SA01
selskab	0?701
selskap	0:\01
selts	05101
selvstaendig	0j]01
selvstendig naeringsdrivende	0j^01
selvstendig næringsdrivende	0j^01
selvstændig	0j]01
semaine	0j_01
semaines	0j_01
semana	0j`02
semanas	0j`02
seminaari	04401
seminar	0<e01
seminarium	0J>01
seminary	01N01
sempozyumu	0=H01
sena	0jb01
senac	0@C01
senai	0@C01
sene	0jc01
senior	0Ql01
senter	0:\01
seo	06m01
seppa	05N01
seppae	05N01
seppä	05N01
serbest	03V01
serfraedingur	0jd02
sergeant	01g01
serhaefing	02401
serralheiro	01\01
serrurier	01Z01
sertificets	06601
sertificēts	06601
sertifika	0<]01
sertifikaat	0VA01
sertifikaatti	0jf02
sertifikali	0<]01
sertifikalı	0<]01
sertifikasi	0jh02
sertifikası	0<]01
sertifikat	0jj04
sertifikatas	08701
sertifikats	06601
sertifikuotas	08701
sertifikāts	06601
sertifioitu	03W01
sertifisering	08Z01
sertifisert	08Z01
serveerster	01c01
servei	0GI01
serveis	03O01
servente	01\01
server	01g01
serveur	01Z01
serveuse	01Z01
service	0@901
servicekraft	02c01
services	03701
servicio	0E601
servicios	07Y01
serviciul	0E?01
servicos	02Z01
servirka	0>Y01
servitoer	0SR02
servitor	0SR02
servitris	02A01
servitör	02A01
servitør	0;J01
servizi	03I01
serviços	02Z01
servsafe	01Q01
servírka	0>Y01
sesongarbeider	0;J01
sestra	0A\02
setaliste	09@01
setany	03X01
setmana	0jn01
setmanes	0jn01
setor	0Fd01
setter	01g01
settimana	0jo01
settimane	0jo01
settore	0k002
setzer	05S01
seura	06D01
sexton	01g01
sezione	0F201
seção	0Fd01
sgpa	0A901
shepherd	01g01
shipping	03701
shop	03701
shortlisted	00N01
shrm	01Q01
si	0k201
sia	00`01
siandien	0DF01
sicher	0N\02
sida	0k301
sidan	0k401
side	0k502
siden	0O102
sidlisko	0`_01
sidliste	0?C01
sieger	0ea02
siegerin	00:01
siele	0<G01
sieu thi	0;;01
sieviesu	0k701
sieviete	0k701
sieviešu	0k701
signaller	01g01
signalman	01g01
sigorta	03V01
sigurvegari	00;01
sihteeri	05N01
siiani	0Qi01
siivooja	05N01
silpnai	0dL01
silver	00N01
silver medal	00N01
sim	0<d01
sim a	0<d01
sim c	0<d01
simdi	0>f01
simposio	05:01
simpozion	07101
simpósio	05:01
since	0k801
sindaco	02501
sinds	0k901
singel	0El01
single	0AO01
sirket	03V01
sirketi	03V01
sistemas	08X02
sistemes	03O01
sistemi	03I01
sitesi	0>g01
siuo metu	0DF01
sivilingenioer	0K401
sivilingenior	0K401
sivilingeniør	0K401
siviloekonom	0K401
sivilokonom	0K401
siviløkonom	0K401
sivu	0k:01
sivuaine	0Y001
six sigma	01Q01
sixth form	01N01
siêu thị	0;;01
sjaafoer	0;J01
sjafor	0;J01
sjalfbodalidi	0=V01
sjef	0;J01
sjoeman	02A01
sjoemann	0;J01
sjomadur	0=V01
sjoman	02A01
sjomann	0;J01
sjukgymnast	02A01
sjukhus	0>701
sjukhuset	0>701
sjukrahus	06F01
sjukskoeterskeexamen	0MN01
sjukskoterskeexamen	0MN01
sjuksköterskeexamen	0MN01
sjálfboðaliði	0=V01
sjåfør	0;J01
sjómaður	0=V01
sjöman	02A01
sjømann	0;J01
sjúkrahús	06F01
sk	0>g01
skaadespelare	02A01
skadespelare	02A01
skarbniczka	02601
skarbnik	02601
skild	0KD01
skilled	0Ql01
skilt	0k;02
skipper	0k=04
skipstjori	0=V01
skipstjóri	0=V01
skiries	0aG01
skirteini	0Z_02
skladiscnik	0E501
skladistar	0=f01
skladištar	0=f01
skladiščnik	0E501
skladnice	0>Y01
skladnik	0A\02
skladník	0A\02
sklep	03601
skoeterska	02A01
skola	0kA07
skola primarja	04601
skola sekondarja	04601
skolan	0NK01
skole	0kH02
skolekundskaber	0<R01
skolekunnskaper	0<S01
skolen	0kH02
skoli	03o01
skolinn	03o01
skolkunskaper	0<501
skolotaja	02R01
skolotajs	02R01
skolotāja	02R01
skolotājs	02R01
skoterska	02A01
skr poczt	04T01
skr. poczt	04T01
skraddare	02A01
skraeddare	02A01
skraedder	06O01
skrbnik	0E501
skredder	0;J01
skribent	02A01
skripsi	09b01
skripta	0VX02
skriptá	0AZ01
skräddare	02A01
skrædder	06O01
skuespiller	05c02
skup	0bI01
skupina	0kJ03
skuska	0@]01
skyrius	0kM02
skyrsla	0?A01
skådespelare	02A01
skírteini	0Z_02
skóli	03o01
skólinn	03o01
sköterska	02A01
skúška	0@]01
skýrsla	0?A01
sl	00`01
sladek	0>Y01
sladovna	0Em01
sladovnik	0>Y01
sladovník	0>Y01
slager	01c01
slagter	06O01
slaktare	02A01
slakter	0;J01
slaugytoja	02Q01
slimnica	06501
slimnīca	06501
slobodna	0kO01
slobodny	0kO01
slobodná	0kO01
slobodný	0kO01
slta	0SO01
slu	00`01
slusarz	02601
slutbetyg	0kP02
sluzba	0jZ03
služba	0jZ03
sládek	0>Y01
sma	0kR04
smart working	00e01
smed	05K03
smer	0kV02
smid	0JF01
smidur	0=V01
smiður	0=V01
smjer	0kX01
smk	0kR04
smp	0kY02
snekker	0;J01
snickare	02A01
snin	0jb01
snit	0JW01
snitt	0Oe01
snittbetyg	0<f01
so	0k[02
so cap	0_i01
so yeu ly lich	0R601
soavtor	0X901
sobresaliente	0?J01
sobrid	0[B01
soc coop	00`01
soc. coop	00`01
soci	02>01
socia	0h<04
social worker	01g01
sociedad	07Y01
sociedade	02Z01
societa	03I01
societat	03O01
societate	03A01
societe	02o01
society	03701
società	03I01
socio	06P03
société	02o01
sodelavec	0E501
sodelavka	0E501
sodien	0[B01
soehne	08T01
soemand	06O01
soemmerska	02A01
sofer	01h01
soferis	02R01
sofor	0k]03
soforu	05D01
software	03701
sofőr	08102
sohn	08T01
sohne	08T01
sok	0>g01
sokagi	0>g01
sokak	0>g01
sokağı	0>g01
sola	0JT01
soldador	03M02
soldadora	03M02
soldat	0X104
soldier	01g01
solicitor	01g01
solid	0B301
solide	05l01
solide kenntnisse	05l01
soloist	01g01
solteira	0k`01
solteiro	0k`01
solter	0?n01
soltera	0ka02
soltero	0kc01
soltys	02601
soluciones	07Y01
solucions	03O01
solucoes	02Z01
solumadur	0=V01
solutions	03701
soluzioni	03I01
soluções	02Z01
somand	06O01
some experience	0M001
some knowledge	0;[01
sommar	0kd01
sommaren	0kd01
sommelier	0dm03
sommeliere	07^02
sommelière	07^02
sommer	0ke03
sommeren	0kh02
sommerska	02A01
sonbahar	0Q<01
song ngu	0:`01
song ngữ	0:`01
sonographer	01g01
sopir	02:01
sor	03X01
sorumlu	05D01
sorumlusu	05D01
sorvaaja	05N01
sos	0kj02
soseaua	04Q01
sosionomi	04U01
sotilas	05N01
sou	0D901
soucasne	09V01
soucasnost	09V01
soucasnosti	09V01
soudce	0>Y01
soudeur	01Z01
soudeuse	01Z01
sound engineer	01g01
sous chef	01g01
soustruznik	0>Y01
soustružník	0>Y01
soutez	00501
souteze	00501
soutěž	00501
soutěže	00501
současnost	09V01
současnosti	09V01
současně	09V01
sołtys	02601
soš	0D901
sp j	00`01
sp k	00`01
sp z o o	00`01
sp. j	00`01
sp. k	00`01
sp. z o.o	00`01
spa	00`01
sparkasse	03B01
sparte	06N01
spawacz	02601
speciale	0iS01
specialisatie	02k01
specialisation	0kl02
specialist	0kn06
specialista	0l405
specialistas	02Q01
specialiste	02O02
specialistka	0A\02
specialists	02R01
specialistă	01h01
specialistė	02Q01
specialitate	0h101
specialite	0ML01
specialitāte	0h101
specializace	0bJ01
specializacia	0l901
specializacija	0Y501
specializacio	0l:01
specializare	0I201
specializarea	0I201
specialization	0B:01
specializing in	0B:01
specializzazione	0l;02
specializáció	0l:01
specialybe	0Y501
specialybė	0Y501
specijalist	0Wf01
specijalista	06g01
speciāliste	02R01
speciālists	02R01
specjalista	02601
specjalistka	02601
specjalizacja	0W:01
specjalnosc	0W:01
specjalność	0W:01
spedition	03B01
spesialis	02:01
spesialisering	0NQ01
spesialist	0;J01
spetsialist	01>01
spezialist	0l=02
spiewaczka	02601
spital	03A01
spitali	06F01
spitalul	03A01
spizjar	05501
spiżjar	05501
splaiul	04Q01
spletno	0`Z01
splosna matura	0ec01
splošna matura	0ec01
spodziewany	0eR01
spol s r o	00`01
spol. s r.o	00`01
spoldzielnia	03601
spolecnost	0Em01
spolek	0Em01
společnost	0Em01
spolka	03601
spolocnost	03G01
spoločnosť	03G01
spoluautor	06[01
sposata	0@801
sposato	0@801
sposobilost	0@]01
sprachdiplom	0E`01
sprachzertifikat	0E`01
spray painter	01g01
sprecher	09W01
spricevalo	0@Z01
spring	0l?01
springer	01[01
spričevalo	0@Z01
sprzedawca	02601
sprzedawczyni	02601
sptar	07m01
spuiter	01c01
spécialisation	0ML01
spécialité	0ML01
spítali	06F01
spółdzielnia	03601
spółka	03601
spôsobilosť	0@]01
sqaq	0D[01
squad	0>Q01
square	09A02
sraid	07I01
sre	0Bm02
sredni	0l@02
srednia	0lB02
srednia ocen	0bT01
srednie	0JE01
srednio	0I;01
srednio zaawansowany	0I;01
srednio zaawansowany wyzszy	0H601
sredniozaawansowana	0I;01
sredniozaawansowany	0l@02
sredniozaawansowany wyzszy	0H601
srednja izobrazba	0ec01
srednja raven	0e`01
srednja razina	0hS01
srednja skola	0lD03
srednja sola	0JT01
srednja strokovna izobrazba	0ec01
srednja strucna sprema	0lG02
srednja stručna sprema	0lG02
srednja škola	0lD03
srednja šola	0JT01
srednje	0lI06
srednje dobro	0e`01
srednjesolska izobrazba	0ec01
srednješolska izobrazba	0ec01
srednji	0lO01
srednji nivo	0lO01
srl	00`01
sráid	07I01
ss	0D901
ssc	00E01
sss	0lG02
sst	03L01
st	0hT02
staatlich geprueft	0lP01
staatlich gepruft	0lP01
staatlich geprüft	0lP01
staatsexamen	0F>01
stadare	02A01
stadig	0SK01
stadt	08T01
stadtrat	02c01
stadtwerke	03B01
staedare	02A01
staf	02:01
staff	0h202
stage hand	01g01
stage manager	01g01
stagehand	01g01
stagiair	0lQ02
stagiaire	0lS02
stagiar	0=302
stagiara	01h01
stagiară	01h01
stagista	02501
stajyer	05D01
stajyeri	05D01
stale	0HO02
stan	0>L01
standardiste	01Z01
starfsferilskra	0MJ01
starfsferilskrá	0MJ01
starfsmadur	0=V01
starfsmaður	0=V01
starosta	0>Y01
starostka	0>Y01
starostwo	03601
start up	0OJ02
start-up	0OJ02
startup	0OJ02
station	06N01
statistician	01g01
statni jazykova zkouska	0Uk01
stavby	0Em01
stavbyvedouci	0>Y01
stavbyvedoucí	0>Y01
stazist	0=f01
stazista	0lU03
stazistka	0A\02
stazuotojas	02Q01
stazysta	02601
stazystka	02601
stażysta	02601
stażystka	02601
stažist	0=f01
stažista	06g01
stažuotojas	02Q01
ste	0lX01
steeg	0El01
steig	0A<01
steuermann	02c01
steward	0RT02
stewardesa	0lY02
stewardess	0l[03
stewardesse	06O01
stewardesă	01h01
stichting	02Y01
stieg	0A<01
stien	0:]01
stiftelse	0?802
stifter	06O01
stiftung	03B01
stigen	04e01
stigur	0PE01
stipend	0XD01
stipendet	0XD01
stipendi	06E01
stipendiat	0;J01
stipendiet	0gM01
stipendija	0l^05
stipendium	0lc06
stiurthoir	03T01
stivuitorist	01h01
stiúrthóir	03T01
stjori	0=V01
stjóri	0=V01
stm	0SO01
stock controller	01g01
stockman	01g01
stofa	06F01
stofnandi	0=V01
stofnun	06F01
stoker	01g01
stolar	0li03
stolarz	02601
stolár	0@001
stonemason	01g01
store	03701
storekeeper	01g01
stores	03701
stowarzyszenie	03601
str	0ll02
straaket	04e01
straat	0El01
strada	0ln02
straede	0OH01
straeti	0PE01
straipsnis	0WZ01
straket	04e01
strana	0m001
strasse	0A<01
strata 1	0DC01
strata 2	0dU01
strateg	02A01
strategist	01g01
strazak	02601
strazny	0>Y01
straße	0A<01
strażak	02601
stredisko	0m102
stredna odborna skola	0[_01
stredna skola	0[_01
stredne	0m302
stredne pokrocila	0m302
stredne pokrocily	0m504
stredne pokročilá	0XU01
stredne pokročilý	0m902
stredni prumyslova skola	0D901
stredni skola	0D901
stredná odborná škola	0[_01
stredná škola	0[_01
stredoskolske	0m;02
stredoskolske s maturitou	0]_01
stredoskolske vzdelani	0]_01
stredoskolske vzdelanie	0]^01
stredoškolské	0]^01
stredoškolské vzdelanie	0]^01
street	06301
stribrny	00501
strojirny	0Em01
strojvedouci	0>Y01
strojvedoucí	0>Y01
strojírny	0Em01
strokovni izpit	0@Z01
strokovnjak	0m=02
strokovno	0m?01
strona	0m@01
strong	0Ql01
strucni ispit	0I?02
strucni studij	0f\01
strucnjak	0mA04
strukovne studije	0<J01
strukturovany zivotopis	0mE02
strukturovaný životopis	0gT01
strukturvieniba	0DM01
struktūrvienība	0DM01
strungar	01h01
stručni ispit	0I?02
stručni studij	0f\01
stručnjak	0mA04
strážný	0>Y01
stråket	04e01
stræde	0OH01
stræti	0PE01
stuckateur	05S01
student	0mG03
student assistant	01g01
studentereksamen	00D01
studentermedhjaelper	06O01
studentermedhjælper	06O01
studentexamen	0O\01
studentische hilfskraft	09W01
studentsprof	0Pd01
studia	0AZ01
studia doktoranckie	0IC01
studia i stopnia	0UF01
studia ii stopnia	0Un01
studia inzynierskie	0UF01
studia inżynierskie	0UF01
studia licencjackie	0UF01
studia magisterskie	0Un01
studia podyplomowe	0Un01
studie	0G701
studiekompetanse	07B01
studiengang	0L_01
studienrichtung	0L_01
studieprogram	0NQ01
studieretning	0L`02
studierichting	02k01
studiespesialisering	07B01
studii aprofundate	0FR01
studii de masterat	0FR01
studii doctorale	0HG01
studii liceale	09i01
studii medii	09i01
studii postliceale	0An01
studii postuniversitare	0FR01
studii superioare	0FQ01
studii universitare de licenta	0FQ01
studii universitare de licență	0FQ01
studij	0kX01
studija	0mJ02
studijni obor	0bJ01
studijni prumer	0R901
studijny odbor	0l901
studijny program	0l901
studijní obor	0bJ01
studijní průměr	0R901
studijska smer	0mL01
studijski program	0kV02
studiju programa	0Y501
studiju programma	0h101
studijų programa	0Y501
studio	0mM0B
studio legale	03I01
studios	03701
studiu	07101
studium	0m_02
studium policealne	0ei01
studyosu	03V01
stuudio	05101
stx	00D01
stylist	01g01
styliste	01Z01
stypendium	0Ma01
styreleder	0;J01
styrelsen	0?701
styremedlem	0;J01
styrkur	00;01
styrmann	0DH01
stále	0HO02
státní jazyková zkouška	0Uk01
stážista	0A\02
stážistka	0A\02
städare	02A01
stígur	0PE01
stúdentspróf	0Pd01
stúdió	07D01
stüdyosu	03V01
středisko	0GR01
střední průmyslová škola	0D901
střední škola	0D901
středně	0XV01
středně pokročilá	0XV01
středně pokročilý	0ma02
středoškolské	0]_01
středoškolské s maturitou	0]_01
středoškolské vzdělání	0]_01
stříbrný	00501
su an	0>f01
su anda	0>f01
sub editor	01g01
sub-editor	01g01
subdirector	01B01
subdirectora	01B01
subeditor	01g01
subesi	0=\01
submitted	0=k01
sucasnost	0G`01
sucasnosti	0G`01
sudor	01h01
sufficiente	0mc02
sugarut	03X01
sugis	0me01
sugárút	03X01
suhtlustasand	0Vi01
suite	06301
sujuva	0KR01
sujuva suullinen ja kirjallinen	0KR01
sujuvasti	0KR01
sumar	0mf01
summa cum laude	0A901
summer	0mg01
sunum	0=H01
superintendent	01g01
superior completo	09m01
supermarche	02o01
supermarché	02o01
supermarket	03701
supermarkt	02Y01
supermercado	08X02
supermercados	02Z01
supermercat	03O01
supermercato	03I01
superviseur	01Z01
supervisor	0mh05
supervisora	02;03
supervisore	02501
supervizor	01h01
support worker	01g01
suradnica	0=f01
suradnik	0=f01
surat izin	0<d01
surgeon	01g01
surucu belgesi	0<]01
surveillant	01Z01
surveillante	01Z01
surveyor	01g01
sutaz	00401
suund	0KN01
suunniteltu	07E01
suunnittelija	05N01
suuntautuminen	0Y001
suuntautumisvaihtoehto	0Y001
suureparane	0Xn01
suurepärane	0Xn01
suvi	0mm01
svadlena	0>Y01
svaert god	08o02
svaert godt	0NC01
svarec	0mn02
svarecsky	0@\01
svarvare	02A01
sveinsprof	0Pd01
sveinspróf	0Pd01
sveiser	0;J01
sveitarfelag	06F01
sveitarfélag	06F01
svejser	06O01
svend	06O01
svendebrev	00D01
svendeproeve	00D01
svendeprove	00D01
svendeprøve	00D01
svennebrev	07B01
svetovalec	0E501
svetovalka	0E501
svetsare	02A01
sveucilisni prvostupnik	0f\01
sveucilista	0hL01
sveuciliste	0hL01
sveučilišni prvostupnik	0f\01
sveučilišta	0hL01
sveučilište	0hL01
svid	0n002
sviluppatore	02501
sviluppatrice	02501
svið	0n002
svjedodzba	0n202
svjedodžba	0n202
svobodna	0n401
svobodny	0n401
svobodná	0n401
svobodný	0n401
svářeč	0mn02
svářečský	0@\01
svært god	08o02
svært godt	0NC01
swiadectwo	0@k01
swiadectwo dojrzalosci	0JE01
swiadectwo maturalne	0JE01
syerske	05c02
sygehus	0?701
sygeplejerske	06O01
sykehus	0:\01
sykepleier	0;J01
syksy	0n501
symposium	0=k01
sysadmin	01g01
systeembeheerder	01c01
systeme	03B01
systems	03701
szabadalom	0G?01
szabo	0<F01
szabó	0<F01
szak	0l:01
szakacs	02901
szakerto	0n602
szakertoi	0_A01
szakgimnazium	0Wc01
szakgimnázium	0Wc01
szakirany	0l:01
szakirány	0l:01
szakiskola	0Wc01
szakkepesites	0KM01
szakkozepiskola	0Wc01
szakképesítés	0KM01
szakközépiskola	0Wc01
szakmai erettsegi	0KM01
szakmai oneletrajz	0c=01
szakmai oneletrajza	0c=01
szakmai érettségi	0KM01
szakmai önéletrajz	0c=01
szakmai önéletrajza	0c=01
szakmunkas	0KM01
szakmunkas bizonyitvany	0KM01
szakmunkás	0KM01
szakmunkás-bizonyítvány	0KM01
szakos	0l:01
szakvizsga	0KM01
szakács	02901
szakértő	0n602
szakértői	0_A01
szalloda	07D01
szco	03G01
szerelo	02901
szerelő	02901
szerkeszto	0n803
szerkesztő	0n803
szerzotars	0<F01
szerzőtárs	0<F01
szinesz	0K901
szinhaz	07D01
szkola	03g01
szkola podstawowa	03g01
szkola policealna	0ei01
szkole	03g01
szkolenie	0@k01
szkoly	03g01
szkoła	03g01
szkoła podstawowa	03g01
szkoła policealna	0ei01
szkoły	03g01
szovetkezet	07D01
szpital	03601
szuleszno	0<F01
szálloda	07D01
színház	07D01
színész	0K901
szövetkezet	07D01
szülésznő	0<F01
szčo	03G01
sách	0:H01
sáng lập	09f01
sähköasentaja	05N01
säljare	02A01
sänger	05S01
säätiö	06D01
sångare	02A01
sångerska	02A01
sælger	06O01
sæmileg	0aY01
sérfræðingur	0jd02
sérhæfing	02401
sétány	03X01
sídlisko	0`_01
sídliště	0?C01
síðan	0k401
sòcia	02>01
sócia	01\01
sócio	01\01
söhne	08T01
sölumaður	0=V01
sömmerska	02A01
sømand	06O01
súčasnosti	0G`01
súčasnosť	0G`01
súťaž	00401
sügis	0me01
sürücü belgesi	0<]01
sędzia	02601
sš	0D901
sơ cấp	0_i01
sơ yếu lý lịch	0R601
số	0AF01
sở	0;;01
t	0`W01
t level	02X01
t m	0n;01
t o m	0n<01
t.o.m	0n<01
t/m	0n;01
tabeliao	01\01
tabelião	01\01
tabellarischer lebenslauf	0<k01
tabib	05501
tabiba	05501
taeknimadur	0=V01
taekniskoli	03o01
taellae hetkellae	0Ic01
taenaeaen	0Ic01
taenzer	05S01
taevling	0gM01
taevlingen	0gM01
tag	02901
tagad	0[B01
tagesmutter	02c01
taglaegger	06O01
taglægger	06O01
tagozat	0l:01
tagung	0n=01
tagungsband	08H01
tahmini	0<\01
tahun	0n>02
tai	0n@01
tai xe	09f01
taighdeoir	03T01
tailor	01g01
tajjeb	0nA01
tajjeb hafna	0IW01
tajjeb ħafna	0IW01
tajnica	0AX02
tajnik	0AX02
takarito	0<F01
takarító	0<F01
takdir belgesi	0;P01
takimi	0=\01
taklaeggare	02A01
taklaggare	02A01
takläggare	02A01
takmicenje	0eS01
takmičenje	0eS01
takmorkud	0Pa01
takmörkuð	0Pa01
taktekker	0;J01
takımı	0=\01
talitus	0^M01
talk	0=k01
talla hetkella	0Ic01
taller	08V02
talleres	07Y01
tallers	03O01
talv	0nB01
talvi	0nC01
taman kanak kanak	0Lh01
taman kanak-kanak	0Lh01
tamirci	05D01
tamplar	01h01
tanaan	0Ic01
tanacsado	02901
tanapaev	0Qi01
tanar	02901
tanaseni	0Qi01
tanav	0\301
tancerka	02601
tancerz	02601
tancos	0<F01
tanecnice	0>Y01
tanecnik	0>Y01
tanečnice	0>Y01
tanečník	0>Y01
tanfolyam	0=d02
tanito	02901
tanssija	05N01
tanukiri	00101
tanulmany	0G?01
tanulmanyi atlag	08901
tanulmány	0G?01
tanulmányi átlag	08901
tanulo	08102
tanuló	08102
tanusitvany	0V701
tanzer	05S01
tanácsadó	02901
tanár	02901
tanító	02901
tanúsítvány	0V701
tap chi	0:H01
tap doan	0;;01
tapissier	01Z01
tapissiere	01Z01
tapissière	01Z01
taqsima	0F101
tardor	0nD01
targoncas	0<F01
targoncás	0<F01
targyalasi szint	0M>01
targyalasi szintu	0M>01
targyalokepes	0M>01
tarjoilija	05N01
tarkastaja	05N01
tarnyba	0E<01
tarsalgasi	0Y401
tarsalgasi alapszint	0Y301
tarsalgasi szint	0Y401
tarsalgo	0Y301
tarsasag	07D01
tasarimci	05D01
tasarimcisi	05D01
tasarımcı	05D01
tasarımcısı	05D01
tavasz	0nE01
tavasza	0nE01
tavern	03701
tavling	0gM01
tavlingen	0gM01
tavmunka	0nF01
tavolrol	0nF01
taxista	01B01
tbk	00`01
tcf	0<G01
teacher	01g01
teaching assistant	01g01
teaching fellow	01g01
teadur	01>01
teaduskond	03Y01
team	0nG09
team lead	06m01
teanga dhuchais	0?I01
teanga dhúchais	0?I01
teastas	0@601
teastas soisearach	06^01
teastas sóisearach	06^01
teater	0nP04
teatr	03601
teatras	03H01
teatre	03O01
teatris	06501
teatro	0@@03
teatru	03A01
teatrul	03A01
teatteri	06D01
tecaj	0nT02
tech lead	06m01
technician	01g01
technicien	0T001
technicka	0A\02
technicus	01c01
techniek	02Y01
technik	0nV05
technikas	02Q01
techniker	0n[02
technikum	0n]03
technikumas	0DX01
technikus	02901
technikusi vegzettseg	0KM01
technikusi végzettség	0KM01
technička	0A\02
technologies	03701
technologist	01g01
technology	03701
tecnic	02>01
tecnic superior	0AI01
tecnica	0h<04
tecnica superior	0AJ01
tecnicatura	0AJ01
tecnico	06P03
tecnico em	0C>01
tecnico en	0:A01
tecnico medio	0:A01
tecnico superior	0AJ01
tecno	0n`02
tecno u govoru i pismu	0nb01
tecnologia	02Z01
tecnologia em	09m01
tecnologias	08X02
tecnologico	0?L01
tecnologie	03I01
tecnologies	03O01
tecnologo	09m01
tecnologo em	0C>01
tecnologías	07Y01
tecnológico	0?L01
tecnólogo	09m01
tecnólogo em	0C>01
tee	0\301
teenindaja	01>01
tef	0<G01
tefl	01Q01
tegelzetter	01c01
tehas	05101
tehdas	06D01
tehnicar	05E02
tehnician	01h01
tehniciana	01h01
tehniciană	01h01
tehnicka skola	0JR02
tehnik	0nc02
tehnikis	02R01
tehnikums	04301
tehniska sola	0JT01
tehničar	05E02
tehnička škola	0JR02
tehniķis	02R01
tehniška šola	0JT01
teicamas	0>Z01
teicami	0>Z01
teicneoir	03T01
teises	08701
teisininkas	02Q01
teisininke	02Q01
teisininkė	02Q01
teisės	08701
tekmovanje	0eP01
teknik	0:D02
teknik universitesi	03m01
teknik üniversitesi	03m01
tekniker	0ne04
teknikk	0:\01
teknikko	0ni02
tekniku	05501
teknisi	02:01
teknisyen	05D01
teknisyeni	05D01
teknologie doktor	0G<01
teknoloji	03V01
teknolojileri	03V01
tekoce	0nk01
tekoce znanje	0nk01
tekoče	0nk01
tekoče znanje	0nk01
tekstil	03V01
tel	0nl01
telc	0<G01
tele	0nl01
telecom	03701
teleconseiller	01Z01
teleconseillere	01Z01
telefonist	0Eg02
telefonista	0nm02
telelavoro	00e01
telemarketer	0no02
telemunca	0Df01
telemuncă	0Df01
teleoperador	01B01
teleoperadora	01B01
teletrabajo	0K801
teletrabalho	0o101
teletravail	00a01
teletreball	00f01
tem 4	0<G01
tem 8	0<G01
tem-4	0<G01
tem-8	0<G01
tem4	0<G01
tem8	0<G01
temel	0<602
temel duzey	0<602
temel düzey	0<602
temel seviye	0<801
temsilci	05D01
temsilcisi	05D01
tentara	02:01
teo	0B401
teollisuus	06D01
teoranta	0B401
ter	03X01
terapeut	0o202
terapeuta	02601
teraz	0o402
terbaik	05k01
tercuman	05D01
tercüman	05D01
tere	03X01
terrace	06301
terveyskeskus	06D01
tervezett	0o601
tervezo	02901
tervező	02901
terzi	05D01
tesar	0>Y01
tesař	0>Y01
tese	05:01
tesekkur belgesi	0;P01
tesi	0o702
tesiasi	0DF01
tesis	0o902
tesisatci	05D01
tesisatçı	05D01
tesol	01Q01
tesorera	01B01
tesorero	01B01
tesoriera	02501
tesoriere	02501
tesoureira	01\01
tesoureiro	01\01
testaaja	05N01
testdaf	0<G01
tester	0o;06
testerka	02601
teurastaja	05N01
teymi	0JH01
tez	0=H01
teza	07101
tezi	07A01
tezli yuksek lisans	0oA01
tezli yüksek lisans	0oA01
tezsiz yuksek lisans	0oA01
tezsiz yüksek lisans	0oA01
teză	07101
teātris	06501
tečaj	0nT02
tečno	0n`02
tečno u govoru i pismu	0nb01
teşekkür belgesi	0;P01
teżi	07A01
th	0aB01
thac si	0:h01
thang	0oB02
thanh pho	0AF01
thanh thao	0`m02
thanh vien	09f01
thcs	0DK01
the	0:e01
the huong dan vien	0:e01
theater	0oD03
theatre	0OJ02
therapeut	06?02
therapist	01g01
these	0?G01
these de doctorat	0HC01
thesis	0=k01
thi tran	0AF01
thiet ke	09f01
third place	00N01
thiết kế	09f01
thjalfari	0=V01
thn	0oG01
tho	09f01
tho dien	09f01
tho han	09f01
tho may	09f01
tho moc	09f01
thon	0AF01
thpt	0DK01
through	0oH01
thru	0oH01
thu kho	09f01
thu ky	09f01
thu ngan	09f01
thu ngân	09f01
thu quy	09f01
thu thu	09f01
thu vien	0;;01
thuc tap sinh	09f01
thuiswerk	0Rm01
thydandi	0=V01
thành phố	0AF01
thành thạo	0`m02
thành viên	09f01
tháng	0oB02
thèse	0?G01
thèse de doctorat	0HC01
théâtre	02o01
thôn	0AF01
thư ký	09f01
thư viện	0;;01
thạc sĩ	0:h01
thẻ	0:e01
thẻ hướng dẫn viên	0:e01
thị trấn	0AF01
thợ	09f01
thợ hàn	09f01
thợ may	09f01
thợ mộc	09f01
thợ điện	09f01
thủ kho	09f01
thủ quỹ	09f01
thủ thư	09f01
thực tập sinh	09f01
ticaret	03V01
tidskrift	0XB02
tidsskrift	0oI04
tie	08M01
tiedekunta	04401
tien si	0oM01
tienda	07Y01
tiendas	07Y01
tieng me	0:`01
tieng me de	0:`01
tieraerztin	02c01
tierarzt	02c01
tierarztin	02c01
tierpfleger	05S01
tierärztin	02c01
tiesibas	06601
tiessaiste	08:01
tiesības	06601
tieu hoc	0DK01
tiešsaistē	08:01
tiimi	0ch02
tijdschrift	0Za02
tiketina	0b301
tikėtina	0b301
til	0oN03
til d d	0SK01
til d.d	0SK01
til dagsins	0KC01
til dagsins i dag	0KC01
til dagsins í dag	0KC01
til na	0N^01
til naa	0N^01
til nu	0SK01
til nå	0N^01
til og med	0oQ02
till	0oS02
till dags dato	0b801
till date	0B`01
till now	0B`01
till och med	0n<01
till present	0B`01
tills nu	0b801
tills vidare	0b801
tim	0oU05
timarit	0?A01
timmerman	01c01
tingkat dasar	0Jj01
tingkat lanjut	04701
tinh	0AF01
tinh nguyen vien	09f01
tirocinante	02501
tischler	05S01
tischlerei	03B01
titkar	06702
titkarno	02901
titkár	06702
titkárnő	02901
titol	01]01
titolare	02501
titre professionnel	03L01
titulada	0J@01
titulado	0J@01
titulo	01^01
titulo universitario	0:@01
tiyatrosu	03V01
tiến sĩ	0oM01
tiếng mẹ	0:`01
tiếng mẹ đẻ	0:`01
tiểu học	0DK01
tjener	06O01
tlumacz	02601
tlumaczka	02601
tn	0oZ02
tnhh	0;;01
to	0o\02
to chuc	0;;01
to date	0B`01
to present	0B`01
to this day	0B`01
to truong	09f01
toamna	0o^01
today	0B`01
todistus	0jf02
toefl	0<G01
toefl ibt	0<G01
toeic	0<G01
toeicスコア	0o_01
toemrer	05c02
toften	0OH01
togaf	01Q01
togfoerer	06O01
togforer	06O01
togfører	06O01
tohtori	0o`02
tohtorintutkinto	0MM01
toi	0E701
toimetaja	01>01
toiminimi	0V_01
toimisto	06D01
toimittaja	05N01
toistaiseksi	0Ic01
tokarz	02601
toko	07Z01
tol	0ob02
tolk	01>01
tolkija	01>01
tolmacs	02901
tolmács	02901
tom	0n<01
tomrer	05c02
tontechniker	05S01
tookoda	05101
tootaja	01>01
topik	0<G01
topograf	01h01
torfl	0<G01
torg	0PE01
torget	0od02
tori	08M01
tornaci	05D01
tornacı	05D01
torneiro	01\01
tornero	01B01
tornitore	02501
torv	0OH01
tosaitheoir	0>k01
tospraaklig	0NJ01
tospraklig	0NJ01
tosproget	0NA01
tospråklig	0NJ01
tot	0of03
tot en met	0n;01
tot heden	0Qb01
tot nghiep	0oi01
tot nghiep thpt	00H01
tot nu	0Qb01
tot nu toe	0Qb01
tot op heden	0Qb01
tour guide	01g01
tour leader	01g01
tourneur	01Z01
tovaren	03G01
tovarna	0ZI02
továreň	03G01
továrna	0Em01
tp	0AF01
tr	0?C01
trade certificate	02W01
tradenomi	04U01
trader	01g01
tradgardsmastare	02A01
traducatoare	01h01
traducator	01h01
traducteur	01Z01
traductor	02?02
traductora	02?02
traductrice	01Z01
traducătoare	01h01
traducător	01h01
tradutor	01\01
tradutora	01\01
traduttore	02501
traduttrice	02501
traduttur	05501
traedgaardsmaestare	02A01
traenare	02A01
traener	06O01
trail guide	01g01
train driver	01g01
trainee	0oj04
trainer	0on03
tram driver	01g01
tranare	02A01
trang	10101
transactions	0=k01
translator	01g01
transport	02Y01
transportes	08X02
transports	10202
trasporti	03I01
travesia	09701
travessa	04G01
travessera	09E01
travesía	09701
treasurer	01g01
treener	01>01
treinador	01\01
treinadora	01\01
tren trung binh	10401
trener	10504
treneris	02O02
trenerka	02601
trenutacno	10901
trenutačno	10901
trenutno	10:03
trenér	06[01
tres bien	08g02
tres bon	0BJ01
tres bon niveau	0C401
tres bonne maitrise	0C401
tresorer	02>01
tresorera	02>01
tresorier	01Z01
tresoriere	01Z01
trezorier	01h01
trg	0a503
trgovina	0WV02
tribunal	02Z01
trida	0?C01
trieda	0`_01
trinity	0<G01
triq	0D[01
tro giang	09f01
tro ly	09f01
trofeo	10=02
trofeu	00M01
trofeul	0?501
troféu	00M01
troi chay	0?X01
trophee	00L01
trophy	00N01
trophée	00L01
truc tuyen	10?01
truckcertifikat	0@W01
truckfoerare	02A01
truckfoerer	05c02
truckfoererbevis	08Z01
truckforare	02A01
truckforer	05c02
truckforerbevis	08Z01
truckförare	02A01
truckfører	05c02
truckførerbevis	08Z01
truckkort	0@[01
truhlar	0>Y01
truhlář	0>Y01
trukkikuski	05N01
trung binh	10@02
trung bình	10@02
trung cap	10B02
trung cap cao	10401
trung cap nghe	0DK01
trung cấp	10B02
trung cấp cao	10401
trung cấp nghề	0DK01
trung hoc	0DK01
trung hoc pho thong	10D02
trung học	0DK01
trung học phổ thông	10D02
trung tam	0;;01
trung tam dao tao	0DK01
trung tâm	0;;01
trung tâm đào tạo	0DK01
truong	0DK01
truong ban	09f01
truong cao dang	0DK01
truong dai hoc	0DK01
truong nhom	09f01
truong phong	09f01
truong thpt	0DK01
trust	03701
trustee	01g01
trva	0HO02
trvá	0HO02
trädgårdsmästare	02A01
tränare	02A01
træner	06O01
très bien	08g02
très bon	0BJ01
très bon niveau	0C401
très bonne maîtrise	0C401
tréner	02901
trésorier	01Z01
trésorière	01Z01
trên trung bình	10401
trôi chảy	0?X01
trường	0DK01
trường cao đẳng	0DK01
trường thpt	0DK01
trường đại học	0DK01
trưởng ban	09f01
trưởng nhóm	09f01
trưởng phòng	09f01
trợ giảng	09f01
trợ lý	09f01
trực tuyến	10?01
tu	10F03
tu van	09f01
tu xa	10?01
tuinen	02Y01
tuinman	01c01
tukang	02:01
tukang kayu	02:01
tukang kebun	02:01
tukang las	02:01
tulajdonos	02901
tulityoekortti	03W01
tulityokortti	03W01
tulityökortti	03W01
tulkotaja	02R01
tulkotajs	02R01
tulkotāja	02R01
tulkotājs	02R01
tuner	01g01
tunnistus	0[W02
tunnustus	10I03
tuomari	05N01
turguide	10L02
turistguide	0PY01
turizm	03V01
turpinas	0[B01
turpinās	0[B01
tutkija	05N01
tutkimusasema	06D01
tutkinto	0Xo01
tutor	10N04
tutora	03M02
tuttora	00k01
tuzolto	0<F01
tvaaspraakig	0NI01
tvasprakig	0NI01
tvityngd	0_h01
tvityngdur	0_h01
tvornica	0Va01
tvrtka	0Va01
tvåspråkig	0NI01
tvítyngd	0_h01
tvítyngdur	0_h01
tweede prijs	0J;01
tweetalig	0J<01
tyden	10R01
tydnu	10R01
tydny	10R01
tydzien	10S01
tydzień	10S01
tygodni	10S01
tygodnie	10S01
tym	0GR01
tyoenjohtaja	05N01
tyoentekijae	05N01
tyoeturvallisuuskortti	03W01
tyonjohtaja	05N01
tyontekija	05N01
tyoturvallisuuskortti	03W01
typist	01g01
tyrejas	02Q01
tyrėjas	02Q01
tytul	0Ma01
tytul technika	0JE01
tytuł	0Ma01
tytuł technika	0JE01
tyydyttaevae	0Vf02
tyydyttaevae alkeet	04_01
tyydyttava	0Vf02
tyydyttava alkeet	04_01
tyydyttävä	0Vf02
tyydyttävä alkeet	04_01
työnjohtaja	05N01
työntekijä	05N01
työturvallisuuskortti	03W01
tài xế	09f01
táncos	0<F01
tárgyalási szint	0M>01
tárgyalási szintű	0M>01
tárgyalóképes	0M>01
társalgási	0Y401
társalgási alapszint	0Y301
társalgási szint	0Y401
társalgó	0Y301
társaság	07D01
távmunka	0nF01
távolról	0nF01
tâmplar	01h01
tällä hetkellä	0Ic01
tänapäev	0Qi01
tänaseni	0Qi01
tänav	0\301
tänukiri	00101
tänzer	05S01
tänään	0Ic01
tävling	0gM01
tävlingen	0gM01
tæknimaður	0=V01
tækniskóli	03o01
tècnic	02>01
tècnic superior	0AI01
tècnica	02>01
técnica	03M02
técnica superior	0AJ01
técnico	03M02
técnico em	0C>01
técnico en	0:A01
técnico medio	0:A01
técnico superior	0AJ01
tél	0nl01
téléconseiller	01Z01
téléconseillère	01Z01
télétravail	00a01
tér	03X01
tình nguyện viên	09f01
tím	0GW01
tímarit	0?A01
títol	01]01
título	01^01
título universitario	0:@01
tól	0ob02
tõlk	01>01
tõlkija	01>01
töökoda	05101
töötaja	01>01
tømrer	05c02
týden	10R01
týdny	10R01
týdnů	10R01
tým	0GR01
tęsiasi	0DF01
tłumacz	02601
tłumaczka	02601
től	0ob02
tř	0?C01
třída	0?C01
tűzoltó	0<F01
tư vấn	09f01
tại	0n@01
tạp chí	0:H01
tập đoàn	0;;01
tỉnh	0AF01
tốt	0`m02
tốt nghiệp	0oi01
tốt nghiệp thpt	00H01
tổ	0:_01
tổ chức	0;;01
tổ trưởng	09f01
tới	0E701
từ	10T02
từ xa	10?01
u	10V06
u braku	0aE02
u tijeku	10901
u toku	10\01
uab	00`01
ubersetzer	05S01
ubezpieczenia	03601
ubungsleiter	05S01
ucen	0>Y01
uceni	0D901
ucenic	01h01
ucetni	0>Y01
uciliste	10]03
ucitel	02S02
ucitelj	0cP03
ucla	0A^01
uctovnicka	0@001
uctovnik	0@001
uczelnia	03g01
uczen	02601
uczeń	02601
ud	00`01
udacity	0A^01
udana	0aH01
udata	0aI01
uddannelsescenter	0J>01
udemy	0A^01
udmaerkelse	00801
udmærkelse	00801
udruga	0Va01
udruzenje	06>01
udruženje	06>01
udvikler	06O01
uebersetzer	05S01
uebungsleiter	05S01
ufer	0A<01
ufficio	0F201
ufficjal	05501
uffiċjal	05501
ug	00`01
uge	10`01
uger	10`01
ugift	0k;02
ugm	0A^01
ugyintezo	08102
ugynokseg	07D01
ugyved	02901
uhing	05101
uhrmacher	05S01
ui	06m01
uitgeverij	10a02
uitmuntend	10c01
uitstekend	0g_01
uitvoerder	01c01
ujsagiro	02901
uke	10d01
uker	10d01
ukonceno	01D01
ukonczona	0bK01
ukonczone	0bK01
ukonczony	0bK01
ukončeno	01D01
ukończona	0bK01
ukończone	0bK01
ukończony	0bK01
uksus	0^M01
ul	10e06
ulica	10k05
ulice	0?C01
ulicy	04T01
ulikool	03Y01
umschulung	01@01
und	11001
undergraduate	0:401
underskoeterska	02A01
underskoterska	02A01
undersköterska	02A01
undertaker	01g01
underviser	05c02
underwriter	01g01
undirstada	0Pa01
undirstaða	0Pa01
uned	0?L01
ungdomsskole	0;K01
uni	0R702
uniao estavel	0k`01
unidad	0E601
unidade	0Fd01
unit	11104
unita	0F201
unitat	0GI01
unite	0@901
unità	0F201
unité	0@901
univ bacc	0f\01
univ dipl	0\F01
univ. bacc	0f\01
univ. dipl	0\F01
universidad	0?L01
universidade	0@C01
universita	11502
universitaet	0<e01
universitaire	01P01
universitaria	0?L01
universitas	0Lh01
universitat	11702
universitate	11902
universitatea	07J01
universitatea politehnica	07J01
universitates	04301
universite	11;02
universiteit	08801
universitesi	03m01
universitet	11=03
universitetas	0DX01
universitete	0DX01
universitetet	11=03
universiteto	0DX01
universities	01N01
university	11@02
università	11502
universität	0<e01
université	01P01
universitāte	04301
universitātes	04301
univerza	0JT01
univerze	0JT01
univerzi	0JT01
univerzita	0Ln02
univerzite	0Ln02
univerzitet	11B01
univerzitetni diplomirani	0\F01
univerzity	0Ln02
univerzitě	0D901
uniwersytet	11C01
união estável	0k`01
unmarried	0AO01
unternehmen	03B01
until	0oH01
until now	0B`01
until present	0B`01
until today	0B`01
unur	0>G01
uoc	01O01
uomo	0\o01
upc	01O01
upcoming	05e01
upholsterer	01g01
uplne stredne	0]^01
upper intermediate	0PD01
upper second	00T01
upper second class	00T01
upper-intermediate	0PD01
uppsats	0L201
uprawnienia	0@k01
uprawnienie	0@k01
upseeri	05N01
urad	0GF02
urbanitzacio	09E01
urbanització	09E01
urbanizacion	09701
urbanización	09701
ured	0Va01
urednica	0AQ03
urednik	0AQ03
urkunde	11D02
urzad	03601
urząd	03601
usek	0m102
usine	02o01
uslugi	03601
usmerenje	11F01
usmeritev	0mL01
usmjerenje	0kX01
ust duzey	04501
usta	05D01
ustabasi	05D01
ustabaşı	05D01
ustanova	0>801
ustanovitelj	05G01
ustasi	05D01
ustası	05D01
ustav	0GF02
usługi	03601
ut	03X01
utca	03X01
utgefid	0?A01
utja	03X01
utmaerkelse	00K01
utmaerkt	0NB01
utmarkelse	00K01
utmarkt	0NB01
utmerkelse	00901
utmerket	0NC01
utmärkelse	00K01
utmärkt	0NB01
utvar	0m102
utvecklare	02A01
utvikler	0;J01
uverenje	0bL01
uvjerenje	0d301
ux	06m01
uy ban	0;;01
uye	05D01
uyesi	05D01
uzaktan	0A101
uzem	04M02
uzina	03A01
uzivatelska	11G01
uzivatelsky	11G01
uzman	11H02
uzman duzey	11J01
uzman düzey	11J01
uzmani	05D01
uzmanı	05D01
uznani	00501
uznanie	00401
uznemuma	11K01
uznemums	06501
uznání	00501
uzvaretaja	00B01
uzvaretajs	00B01
uzvarētāja	00B01
uzvarētājs	00B01
uzņēmums	06501
uzņēmumā	11K01
učení	0D901
učeň	0>Y01
učilište	11L02
učiliště	0D901
učitel	06[01
učitelj	0cP03
učiteľ	08G01
uživatelsky	11G01
uživatelská	11G01
v	11N05
v le	0?D01
v o s	00`01
v teku	0DR01
v.le	0?D01
v.o.s	00`01
va	11S01
vaar	11T02
vaardare	02A01
vaardcentral	0>701
vaaren	11T02
vabalt	0Xn01
vabatahtlik	01>01
vacataire	01Z01
vaditaja	02R01
vaditajs	02R01
vadovas	02Q01
vadove	02Q01
vadovė	02Q01
vadybininkas	02Q01
vadybininke	02Q01
vadybininkė	02Q01
vadītāja	02R01
vadītājs	02R01
vaeg	04e01
vaegen	04e01
vaeitoeskirja	11V02
vaektare	02A01
vaelttaevae	04_01
vaelttaevae keskitaso	0Vh01
vaenget	0OH01
vaentanlegt	01001
vaerkfoerer	06O01
vaerkforer	06O01
vaerksted	0?701
vaeylae	08M01
vag	04e01
vaga hasti	0Xn01
vaga hea	11X02
vagen	04e01
vagt	0eH01
vahene	04Y01
vahtimestari	05N01
vairuotojas	02Q01
vairuotojo pazymejimas	08701
vairuotojo pažymėjimas	08701
vaistine	03H01
vaistininkas	02Q01
vaistinė	03H01
vaitekiri	03U01
vaitoskirja	11V02
vaji	06K01
vakblad	0=G01
vakfi	03V01
vakfı	03V01
vakman	01c01
vakt	0PY01
vaktare	02A01
vaktmaestare	02A01
vaktmastare	02A01
vaktmästare	02A01
vakuutus	06D01
vald	11Z02
valet	01g01
valide	0F[01
validé	0F[01
valjak	0\301
vallalat	04M02
vallaline	01=01
vallalkozo	02901
valmentaja	05N01
valokuvaaja	05N01
valores	0A[01
valttava	04_01
valttava keskitaso	0Vh01
valuer	01g01
van	11\01
van phong	0;;01
vanaf	11]02
vandaag	0Qb01
vanzatoare	01h01
vanzator	01h01
vapaaehtoinen	05N01
var	11T02
vara	11_01
varastotyoentekijae	05N01
varastotyontekija	05N01
varastotyöntekijä	05N01
vardare	02A01
vardcentral	0>701
varen	11T02
varhato	0o601
varhatoan	0o601
varilec	0E501
varon	0RB01
varrono	0<F01
varrónő	0<F01
vartija	05N01
varón	0RB01
vas	0``01
vasara	11`02
vaspitac	0YF01
vaspitač	0YF01
vastaava	05N01
vayla	08M01
vca	11b02
vd	0PY01
vdana	0n401
vdaná	0n401
ve	11d02
vecka	11f01
veckor	11f01
ved	11g02
vedec	0A\02
vedes	0UW01
vedouci	0mn02
vedoucí	0mn02
veduca	0@001
veduci	0@001
vedúca	0@001
vedúci	0@001
vedęs	0UW01
veebis	0V^01
veg	0:]01
vegen	0:]01
vegi	0PE01
vegur	0PE01
vegyesz	02901
vegyész	02901
vegzett	0K001
vei	0:]01
veien	0:]01
veikals	06501
veileder	0;J01
veitingahus	06F01
veitingahús	06F01
vej	0OH01
vejleder	06O01
vekter	0;J01
veldig god	0NC01
veleuciliste	0hL01
veleučilište	0hL01
velmi dobra	04802
velmi dobre	0ed04
velmi dobrá	04=01
velmi dobře	11i02
velmi pokrocila	0Wn01
velmi pokročilá	0Wn01
velvirki	0=V01
vencedor	00M01
vencedora	00M01
vendedor	03M02
vendedora	03M02
vendeur	01Z01
vendeuse	01Z01
venditore	02501
venditrice	02501
venedor	02>01
venedora	02>01
ventures	03701
verano	11k01
verao	11l01
verband	03B01
verdlaun	11m02
vereador	01\01
vereadora	01\01
verein	03B01
vereniging	02Y01
vergevorderd	11o01
verhandlungssicher	0e801
verhandlungssicher in wort und schrift	0N101
verheiratet	0O]01
verkaeufer	05S01
verkaufer	05S01
verket	0>701
verkfraedingur	0=V01
verkfræðingur	0=V01
verkoopster	01c01
verkoper	01c01
verkossa	0Kk01
verksmidja	06F01
verksmiðja	06F01
verkstad	0>701
verksted	0:\01
verkäufer	05S01
verlag	12002
verloskundige	01c01
vermesser	05S01
verniciatore	02501
veroeffentlichung	08H01
veroffentlichung	08H01
verpleegkundige	01c01
verseny	0Ej02
versicherung	03B01
versicherungen	03B01
verslun	06F01
vertaler	01c01
verteja	02Q01
vertejas	02Q01
vertejums	08<01
vertieft	0OE01
vertiefung	0L_01
vertreter	05S01
vertriebler	02c01
vertėja	02Q01
vertėjas	02Q01
verwacht	0OX01
verwachte	0OX01
verwalter	05S01
verwitwet	0O]01
very good	02U02
verzekeringen	02Y01
verzorgende	01c01
verão	11l01
verðlaun	11m02
veröffentlichung	08H01
vet	01g01
vetaejae	05N01
vetaja	05N01
veterinarian	01g01
vetur	12201
veturinkuljettaja	05N01
vetäjä	05N01
veuf	0@701
veuve	0@701
vezeto	02901
vezető	02901
veľmi dobre	12302
veľmi dobrá	04B01
vhs	0A^01
via	0?D01
viale	0?D01
vicar	01g01
vice president	01g01
vico	0?D01
vicolo	0?D01
vid	12502
videaste	01Z01
videja atzime	08<01
videja izglitiba	06l01
videja limeni	0j;01
videja profesionala	06l01
videji	0j;01
videjs	12702
videregaaende	0am01
videregaaende opplaering	07B01
videregaaende skole	0;K01
videregaende	0am01
videregaende opplaering	07B01
videregaende skole	0;K01
videregående	0am01
videregående opplæring	07B01
videregående skole	0;K01
vidurine mokykla	0DX01
vidurinis	0>R01
vidurinis issilavinimas	0>R01
vidurinis išsilavinimas	0>R01
vidurinė mokykla	0DX01
vidurkenning	00;01
vidurkis	0:^01
vidusskola	04301
vidutines	0dM01
vidutinis	12902
vidutiniskai	0dM01
vidutiniškai	0dM01
vidutinės	0dM01
vidéaste	01Z01
vidēji	0j;01
vidējs	12702
vidējā atzīme	08<01
vidējā izglītība	06l01
vidējā līmenī	0j;01
vidējā profesionālā	06l01
vien	0;;01
vien dao tao	0DK01
viesbutis	03H01
viesnica	06501
viesnīca	06501
viešbutis	03H01
vigilante	03M02
vigile del fuoco	02501
vigneron	01Z01
vigneronne	01Z01
viikko	12;01
viikkoa	12;01
vikar	05c02
vikarie	02A01
village	06301
villanyszerelo	02901
villanyszerelő	02901
vincitore	00O01
vincitrice	00O01
vinder	00801
vinnare	00K01
vinner	00901
vinter	12<03
vinteren	12?02
vintern	12A01
vintner	01g01
violinista	02501
viragkoto	0<F01
virasto	06D01
virejas	02Q01
viriesu	12B01
virietis	12B01
virkailija	05N01
virksomhed	0?701
virtual	0OD01
virziens	0h101
virágkötő	0<F01
virėjas	02Q01
visa skola	12C02
visa strucna sprema	12E02
visagist	05S01
visi srednji	12G02
visiting scholar	01g01
visja sola	0JT01
visja strokovna izobrazba	12I01
visjesolska izobrazba	12I01
visjesolski studij	12I01
visji srednji	12J01
visoka skola	0JR02
visoka sola	0JT01
visoka strokovna izobrazba	0FW01
visoka strucna sprema	0F601
visoka stručna sprema	0F601
visoka škola	0JR02
visoka šola	0JT01
visoko obrazovanje	0Th01
vispareja videja	06l01
vispārējā vidējā	06l01
viss	0Ro01
visser	01c01
vita	0`U01
vitaz	00401
vitazka	00401
vitez	00501
vitezka	00501
viticulteur	01Z01
viticultrice	01Z01
vitnemaal	07B01
vitnemal	07B01
vitnemål	07B01
vitrier	01Z01
viuda	0kc01
viudo	0kc01
viuva	0k`01
viuvo	0k`01
vizsga	0=d02
vizvezetek szerelo	0<F01
við	0R201
viðurkenning	00;01
viúva	0k`01
viúvo	0k`01
viša stručna sprema	12E02
viša škola	12C02
viši srednji	12G02
višja strokovna izobrazba	12I01
višja šola	0JT01
višješolska izobrazba	12I01
višješolski študij	12I01
višji srednji	12J01
viện	0;;01
viện đào tạo	0DK01
vk	12;01
vlasnica	0=g02
vlasnik	0=g02
vloeiend	0g_01
vloeiend in woord en geschrift	0g_01
vmbo	0Q\02
vmbo diploma	0Q^01
vmbo-diploma	0Q^01
vo	12K01
vocal	01B01
vocational qualification	02X01
voda	06g01
vodic	08G01
vodicsky preukaz	0@]01
voditelj	0Wf01
vodič	08G01
vodičský preukaz	0@]01
vodja	0E501
vof	00`01
voitja	00101
voittaja	00701
vojak	0>Y01
voják	0>Y01
voldoende	0Bf01
volontaer	0Y802
volontar	0Y802
volontaria	02501
volontario	02501
volonter	05E02
volontär	0Y802
volum	07101
voluntar	0=302
voluntara	01h01
voluntari	02>01
voluntaria	02;03
voluntario	03M02
voluntară	01h01
volunteer	01g01
voluntària	02>01
voluntária	01\01
voluntário	01\01
vom	12L01
von	12L01
voorjaar	0ZT01
voorman	01c01
voorzitter	01c01
vopsitor	01h01
vor	12M01
vorarbeiter	05S01
vorauss	05T01
voraussichtlich	05T01
vorbitor nativ	0=Q01
vordiplom	0:701
vormgever	01c01
vorsitzende	05S01
vorstand	05S01
vorstandsmitglied	02c01
vortrag	0<Y02
votazione	00G01
votazione finale	00G01
voto	00G01
voto di laurea	00G01
voto finale	00G01
vottord	12N01
vottorð	12N01
vottun	12N01
vozac	05E02
vozacka dozvola	0I?02
vozač	05E02
vozačka dozvola	0I?02
voznik	0E501
vozniski izpit	0@Z01
vozniški izpit	0@Z01
vođa	06g01
vp	06m01
vratny	0>Y01
vrijwilliger	0Z>02
vrijwilligster	0JF01
vrlo dobro	12O04
vrouw	12S01
vrouwelijk	12S01
vrtec	0JT01
vrtic	0JR02
vrtić	0JR02
vrátný	0>Y01
vs	0FW01
vsi	00`01
vss	12T02
vuggestue	0?701
vukova diploma	0eS01
vuoden	00701
vuosi	12V01
vuotta	12V01
vut	0D901
vvs montor	06O01
vvs-montoer	06O01
vvs-montør	06O01
vwo	0Q\02
vyborna	04802
vyborne	0ed04
vychovatel	06[01
vychovavatel	08G01
vychovávateľ	08G01
vydano	0G701
vydata	0kO01
vydatá	0kO01
vydavatelstvi	0Em01
vydavatelstvo	12W02
vydavatelství	0Em01
vydavateľstvo	12W02
vydáno	0G701
vyhlaska	0@\01
vyhláška	0@\01
vyras	12Y01
vyriska	12Y01
vyriška	12Y01
vyskumny pracovnik	0@001
vysoka skola	0Ln02
vysoke uceni	0D901
vysoke uceni technicke	0D901
vysokoskolske	0:Y01
vysokoškolské	0:Y01
vysoká škola	0Ln02
vysoké učení	0D901
vysoké učení technické	0D901
vyssi odborna skola	0D901
vyssi odborne	0F`01
vyssie odborne	12Z01
vysvedceni	0@\01
vysvedcenie	0@]01
vysvedčenie	0@]01
vysvědčení	0@\01
vyucen	0]_01
vyuceni	0]_01
vyucni list	0]_01
vyucny list	0]^01
vyučen	0]_01
vyučení	0]_01
vyvojar	02S02
vyzkumny pracovnik	0>Y01
vyznamenani	00501
vyznamenanie	00401
vyznamenání	00501
vyššie odborné	12Z01
vyšší odborná škola	0D901
vyšší odborné	0F`01
vzdalene	0`]01
vzdáleně	0`]01
vzgojitelj	05G01
và	11S01
vállalat	04M02
vállalkozó	02901
várható	0o601
várhatóan	0o601
vânzătoare	01h01
vânzător	01h01
väg	04e01
väga hea	11X02
väga hästi	0Xn01
vägen	04e01
vähene	04Y01
väitekiri	03U01
väitöskirja	11V02
väktare	02A01
väljak	0\301
välttävä	04_01
välttävä keskitaso	0Vh01
väylä	08M01
vår	11T02
vårdare	02A01
vårdcentral	0>701
våren	11T02
vænget	0OH01
væntanlegt	01001
værkfører	06O01
værksted	0?701
végzett	0K001
vélvirki	0=V01
vítěz	00501
vítězka	00501
vízvezeték-szerelő	0<F01
víťaz	00401
víťazka	00401
võitja	00101
výborne	12302
výborná	04802
výborné	04=01
výborně	11i02
výskumný pracovník	0@001
výuční list	0]_01
výučný list	0]^01
vývojár	08G01
vývojář	06[01
výzkumný pracovník	0>Y01
vāji	06K01
văn phòng	0;;01
vērtējums	08<01
vědec	0>Y01
vīrietis	12B01
vīriešu	12B01
všs	12[01
všį	00`01
w	12\02
w l l	00`01
w toku	04@01
w trakcie	04@01
w.l.l	00`01
wachmann	02c01
waiter	01g01
waitress	01g01
wakacje	0Z901
wakil	02:01
wakil ketua	02:01
wall	0A<01
wanita	0d<01
warden	01g01
warehouse	03701
warehouse operative	01g01
warsztat	03601
wartawan	02:01
warung	07Z01
wasit	02:01
watchmaker	01g01
way	06301
we	12^01
webmaster	01g01
wedstrijd	0<g01
week	12_02
weeks	12a01
weg	12b02
weibl	0O601
weiblich	0O601
weken	12d01
welder	01g01
werk	03B01
werke	03B01
werker	06?02
werkstatt	03B01
werkstudent	12e02
werkstudentin	09W01
wesen	0Y601
wethouder	01c01
wettbewerb	0ea02
wholesaler	01g01
wiceprezes	02601
widowed	0AO01
winemaker	01g01
winkel	02Y01
winnaar	0J;01
winner	00N01
winter	12g03
winzer	02c01
wiosna	12j01
wiosną	12j01
wirausaha	07Z01
wissenschaft	0Y601
wissenschaften	0Y601
wissenschaftler	05S01
wissenschaftliche mitarbeiterin	09W01
wissenschaftlicher mitarbeiter	09W01
with	0NO01
wk	12a01
wks	12a01
wlasciciel	02601
wlascicielka	02601
wlasna dzialalnosc	03601
wo bachelor	0::01
wo master	0HK01
wo-bachelor	0::01
wo-master	0HK01
woche	12k01
wochen	12k01
wohnung	05001
woj	04T01
wolny	0V`01
wolontariusz	02601
wolontariuszka	02601
woman	12l02
work from home	0OD01
worker	01g01
working familiarity	0M001
working knowledge	0PB02
working proficiency	0PD01
works	03701
workshop	0=k01
writer	01g01
wspolautor	02601
wspolautorka	02601
współautor	02601
współautorka	02601
wychowawca	02601
wydawnictwo	12n02
wydzial	13002
wydział	13002
wykladowca	02601
wyksztalcenie srednie	0JE01
wykształcenie średnie	0JE01
wykładowca	02601
wynik	0bT01
wyroznienie	0Ma01
wyróżnienie	0Ma01
wystapienie	07C01
wystąpienie	07C01
wyzsza szkola	03g01
wyższa szkoła	03g01
własna działalność	03601
właściciel	02601
właścicielka	02601
xa	0AF01
xahar	13201
xep loai	0Ed01
xerrada	0?c01
xhur	13201
xitwa	13301
xuat sac	13402
xuong	0;;01
xuất sắc	13402
xã	0AF01
xưởng	0;;01
xếp loại	0Ed01
y	13602
y ta	09f01
y tá	09f01
yandal	0AK01
yapi	03V01
yapı	03V01
yardimcisi	05D01
yardımcısı	05D01
yarisma	0;P01
yarismasi	0;P01
yarışma	0;P01
yarışması	0;P01
yayasan	07Z01
yayinevi	13802
yayinlandi	0=H01
yayinlari	03V01
yayınevi	13802
yayınlandı	0=H01
yayınları	03V01
yaz	13:01
yazilim	03V01
yazilimci	05D01
yazılım	03V01
yazılımcı	05D01
yds	0<G01
year	13;01
years	13;01
yeterlik	0<]01
yeu	0_i01
yh examen	0YG01
yh-examen	0YG01
yhdistys	06D01
yhtio	06D01
yhtioe	06D01
yhtiö	06D01
yil	0jc01
yki	0<G01
yksikko	0ch02
yksikkoe	0ch02
yksikkö	0ch02
yleisarvosana	07F01
ylempi amk	0F\01
ylempi ammattikorkeakoulututkinto	0F\01
ylempi korkeakoulututkinto	0F\01
yliopisto	04401
yliopistossa	04401
ylioppilas	05401
ylioppilastutkinto	05401
yokdil	0<G01
yonetici	05D01
yoneticisi	05D01
youth worker	01g01
yr	13<01
yrittaejae	05N01
yrittaja	05N01
yrittäjä	05N01
yrityksessa	13=01
yrityksessae	13=01
yrityksessä	13=01
yritys	06D01
yrkesbevis	0O\01
yrkesexamen	0MN01
yrkesfag	07B01
yrkeshoegskola	0NK01
yrkeshoegskoleexamen	0YG01
yrkeshogskola	0NK01
yrkeshogskoleexamen	0YG01
yrkeshögskola	0NK01
yrkeshögskoleexamen	0YG01
yrs	13<01
yuksek lisans	0oA01
yuksek lisans derecesi	0oA01
yuksekokulu	03m01
yökdil	0<G01
yönetici	05D01
yöneticisi	05D01
yüksek lisans	0oA01
yüksek lisans derecesi	0oA01
yüksekokulu	03m01
yıl	0jc01
yếu	0_i01
z	13>02
z odliko	0fG01
z wyroznieniem	0bT01
z wyróżnieniem	0bT01
zaawansowana	0;=02
zaawansowany	0;=02
zacatecnik	13@02
zacetnik	13B02
zacetno	13D01
zaciatocnik	13E02
zadovoljavajuce	0hS01
zadovoljavajuće	0hS01
zadovoljivo	0e`01
zadruga	03303
zahnaerztin	02c01
zahnarzt	02c01
zahnarztin	02c01
zahntechniker	05S01
zahnärztin	02c01
zahradnice	0>Y01
zahradnik	0>Y01
zahradník	0>Y01
zaklad	03601
zaklada	0Va01
zakladatel	02S02
zakladateľ	08G01
zakladna	13G02
zakladna skola	0[_01
zakladna znalost	0_P01
zakladne znalosti	0_P01
zakladni	13I02
zakladni skola	0D901
zakladni znalost	0_Y01
zakladni znalosti	0_Y01
zakladny	13K01
zaklady	13L05
zakljucni izpit	0ec01
zaključni izpit	0ec01
zakład	03601
zakłady	03601
zalozba	13Q02
zalozyciel	02601
zalozycielka	02601
založba	13Q02
zamecnik	0>Y01
zameranie	0l901
zamereni	0bJ01
zamestnanec roku	00501
zamezna	0V`01
zamężna	0V`01
zaměstnanec roku	00501
zaměření	0bJ01
zanger	0GX01
zasadnicze zawodowe	0JE01
zastepca	02601
zastupca	0@001
zastupce	0>Y01
zastępca	02601
zaswiadczenie	0@k01
zavarivac	0=g02
zavarivač	0=g02
zavarovalnica	0>801
zavod	13S05
zavody	0GF02
zawodowe	0JE01
zawodowka	03g01
zawodówka	03g01
zayif	0<801
zayıf	0<801
začetnik	13B02
začetno	13D01
začiatočník	13E02
začátečník	13@02
założyciel	02601
założycielka	02601
zaświadczenie	0@k01
zbornik	13X04
zborník	0AZ01
zdaj	0DR01
zdalna	0Rn01
zdalnie	0Rn01
zdravnica	0E501
zdravnik	0E501
zdravotni bratr	0>Y01
zdravotni sestra	0>Y01
zdravotní bratr	0>Y01
zdravotní sestra	0>Y01
zdravstveni dom	0>801
zdruzenie	03G01
zdruzenje	0>801
združenie	03G01
združenje	0>801
zednik	0>Y01
zedník	0>Y01
zeer goed	0O^02
zeichner	05S01
zeitschrift	0<Y02
zelador	01\01
zeladora	01\01
zelfstandig	0OU01
zelo dobro	13\02
zemedelec	0>Y01
zememeric	0>Y01
zemědělec	0>Y01
zeměměřič	0>Y01
zena	13^04
zenaty	0ii02
zenesz	0<F01
zenska	13b02
zenske	13d02
zenski	13f04
zensko	13>02
zentrum	03B01
zenész	0<F01
zerspaner	05S01
zertifikat	0[K02
zertifiziert	13j01
zertifizierung	0<K01
zespol	0IL01
zespol szkol	03g01
zespół	0IL01
zespół szkół	03g01
zeszyty naukowe	07C01
zeugnis	0<K01
zidar	01h01
ziekenhuis	02Y01
ziema	13k02
zima	13m06
zimmerei	03B01
zimmerer	05S01
zimmermadchen	02c01
zimmermaedchen	02c01
zimmermädchen	02c01
zimą	14301
zinatnu doktors	0HZ01
zinātņu doktors	0HZ01
zivljenjepis	14401
zivnost	0GF02
zivotopis	14504
zkouska	0@\01
zkouška	0@\01
zlata medaile	00501
zlaty	00501
zlatá medaile	00501
zlatý	00501
zmagovalec	0eP01
zmagovalka	0eP01
znamka	0@l02
znanstvenik	0=f01
známka	0@l02
zolnierz	02601
zomer	14901
zonaty	0V`01
zonen	0OU01
zorg	02Y01
zpevacka	0>Y01
zpevak	0>Y01
zpusobilost	0@\01
zpěvačka	0>Y01
zpěvák	0>Y01
způsobilost	0@\01
zrt	00`01
zs	0D901
zugbegleiter	05S01
zulassung	06A01
zurnalas	0WZ01
zurnalistas	02Q01
zurnalists	02R01
zurnals	0G;01
zurzeit	04A01
zusteller	05S01
zvarac	0@001
zviluppatur	05501
zvárač	0@001
zweisprachig	0KS01
zwyciezca	0Ma01
zwycięzca	0Ma01
zyciorys	14:01
zyciorys zawodowy	14:01
zzp	0OU01
zzp'er	0JF01
základná	13G02
základná znalosť	0_P01
základná škola	0[_01
základné znalosti	0_P01
základní	13I02
základní znalost	0_Y01
základní znalosti	0_Y01
základní škola	0D901
základný	13K01
základy	14;04
zámečník	0>Y01
zástupca	0@001
zástupce	0>Y01
závod	0GF02
závody	0GF02
zš	0D901
à	08=02
à aujourd'hui	00_01
à ce jour	00_01
à distance	00a01
à distância	0o101
à présent	00_01
àrea	0GI01
á netinu	00j01
általános iskola	04k02
ápoló	06702
ár	14?01
árbitro	03M02
área	14@03
áruház	07D01
átlag	08901
áætlað	01001
ägare	02A01
äidinkielen taso	02a01
äidinkielenä	02a01
äidinkieli	02a01
äidinkielinen	02a01
ämne	02b01
ärztin	02c01
år	01103
årets	01403
çevirmen	05D01
çevrimiçi	0A101
çift anadal	0AK01
çiftçi	05D01
çiçekçi	05D01
çok iyi	0Ai02
çok iyi derecede	0Ak01
çırak	05D01
ébéniste	01Z01
école	01P01
école primaire	01P01
école supérieure	01P01
écoles	01P01
éditeur	01Z01
éditions	0If02
éditrice	01Z01
éducateur	01Z01
éducatrice	01Z01
électricien	01Z01
électricienne	01Z01
éleveur	01Z01
éleveuse	01Z01
élue	01Z01
élémentaire	0;S02
énekes	0K901
építész	02901
équipe	0@901
érem	0Ej02
érettségi	0KM01
érettségi bizonyítvány	0KM01
értékesítő	02901
és	0KU01
établissements	02o01
étage	04f01
étalagiste	01Z01
étterem	07D01
été	0Kl01
év	0Kn02
éves	0L001
évkönyv	0G?01
ênfase	0K:01
í dag	0KC01
í sambúð	0JG01
în curs	02201
în prezent	02201
începând cu	0Sa01
începător	0<=02
îngrijitoare	01h01
îngrijitor	01h01
învățătoare	01h01
învățător	01h01
ó	14C02
ógift	0JG01
óptica	01B01
óptico	01B01
óstán	0B401
óta	0d702
óvoda	0Wc01
óvodapedagógus	02901
óvónő	02901
õde	01>01
õpetaja	01>01
õppekava	0KN01
ödül	0;P01
ödülü	0;P01
ökotropholog	05S01
ön lisans	0_<01
önkormányzat	07D01
önkéntes	0<F01
önlisans	0_<01
önéletrajz	0c=01
önéletrajza	0c=01
ösd	0<G01
ösztöndíj	0Ej02
översättare	02A01
öz geçmiş	0d;01
özgeçmiş	0d;01
özgeçmişi	0d;01
öğretim görevlisi	05D01
öğretim üyesi	05D01
öğretmen	05D01
öğretmeni	05D01
økonom	05c02
øvet	0bj01
újságíró	02901
úplné stredné	0]^01
úrad	03G01
úsek	0m102
ústav	0GF02
út	03X01
útgefið	0?A01
útja	03X01
útvar	0m102
účetní	0>Y01
účtovník	0@001
účtovníčka	0@001
úřad	0Em01
übersetzer	05S01
übungsleiter	05S01
ügyintéző	08102
ügynökség	07D01
ügyvéd	02901
ühing	05101
üksus	0^M01
ülikool	03Y01
üniversite	03m01
üniversitesi	03m01
üst düzey	04501
üye	05D01
üyesi	05D01
üzem	04M02
þjálfari	0=V01
þýðandi	0=V01
ārste	02R01
ārsts	02R01
ċertifikat	0@h01
ċertifikat tas-sekondarja	0@g01
ċertifikazzjoni	0@h01
č.p	0?C01
časopis	0@104
čašník	0@001
čašníčka	0@001
červený diplom	0@l02
čestné uznanie	00401
čestné uznání	00501
član	0AQ03
članak	0AT02
članek	0X901
članica	0AX02
člen	0A\02
členka	0>Y01
článek	0G701
článok	0AZ01
čvut	0D901
číšník	0>Y01
đang làm	0<;01
điều dưỡng	09f01
điều hành	09f01
điều phối viên	09f01
điểm	0Ed01
điểm trung bình	0Ed01
đã kết hôn	0AE01
đường	0AF01
đại học	0DK01
đầu bếp	09f01
đến	0E701
đến nay	0<;01
độc thân	0AE01
ġurnal	07A01
ġurnalist	05501
ģimnāzija	04301
ħarifa	0QW01
īpašnieks	02R01
įkūrėjas	02Q01
įmonė	03H01
įmonėje	0S_01
įvertinimas	0:^01
ļoti labi	08I02
ősz	0d401
ősze	0d401
œnologue	01Z01
ředitel	06[01
řezník	0>Y01
řidič	06[01
řidičský průkaz	0@\01
ślusarz	02601
śpiewaczka	02601
średni	0l@02
średnia	0lB02
średnia ocen	0bT01
średnie	0JE01
średnio	0I;01
średnio zaawansowany	0I;01
średnio zaawansowany wyższy	0H601
średniozaawansowana	0I;01
średniozaawansowany	0l@02
średniozaawansowany wyższy	0H601
świadectwo	0@k01
świadectwo dojrzałości	0JE01
świadectwo maturalne	0JE01
şampiyon	0;P01
şarkıcı	05D01
şef	05D01
şefi	05D01
şimdi	0>f01
şirket	03V01
şirketi	03V01
şoför	05D01
şoförü	05D01
şu an	0>f01
şu anda	0>f01
şubesi	0=\01
še traja	0DR01
šef	0=g02
šetalište	09@01
šiandien	0DF01
šiuo metu	0DF01
škola	14E04
šobrīd	0[B01
šodien	0[B01
šoferis	02R01
šola	0JT01
špecialista	0@001
špecialistka	0@001
špecializácia	0l901
štipendija	0eP01
štipendium	00401
štruktúrovaný životopis	0gS01
študent	0E501
študijný odbor	0l901
študijný program	0l901
študijska smer	0mL01
študijski program	0mL01
štúdia	0AZ01
štúdio	03G01
švadlena	0>Y01
šķīries	0aG01
żeńska	0W[01
żeński	0W[01
żonaty	0V`01
żołnierz	02601
żviluppatur	05501
życiorys	14:01
życiorys zawodowy	14:01
ž	13>02
žena	13^04
ženatý	0ii02
ženska	14I01
ženski	14J03
žensko	13>02
ženské	13d02
žiema	14M01
življenjepis	14401
živnost	0Em01
živnosť	03G01
životopis	14504
žurnalas	0WZ01
žurnalistas	02Q01
žurnālists	02R01
žurnāls	0G;01
școala	07J01
școala gimnazială	07J01
școala postliceală	07J01
școală	07J01
școală postliceală	0An01
școală profesională	09i01
șef	01h01
șefă	01h01
și	0k201
șofer	01h01
șoseaua	04Q01
άγαμη	14N01
άγαμοσ	14N01
άδεια	14O01
άδεια ασκήσεωσ	14O01
άδεια οδήγησησ	14O01
άνδρασ	14P01
άνοιξη	14Q01
άντρασ	14P01
άπταιστα	14R01
άρθρο	14S01
άριστα	14T02
άριστη	14R01
άριστη γνώση	14R01
άριστο	14V01
άρρεν	14P01
έγγαμη	14N01
έγγαμοσ	14N01
έπαινοσ	00P01
έτη	14W01
έτοσ	14W01
έωσ	14X01
έωσ και σήμερα	14Y01
έωσ σήμερα	14Y01
ίδρυμα	14Z01
α ε	00`01
α' βραβείο	00P01
α' βραβειο	00P01
α.ε	00`01
αγαμη	14N01
αγαμοσ	14N01
αγροτησ	14[01
αγρότησ	14[01
αδεια	14O01
αδεια ασκησεωσ	14O01
αδεια οδηγησησ	14O01
αε	00`01
αει	14\01
αεροσυνοδοσ	14[01
αεροσυνοδόσ	14[01
αισθητικοσ	14[01
αισθητικόσ	14[01
ακαδημία	14\01
ακαδημια	14\01
ανακοίνωση	14S01
ανακοινωση	14S01
αναλυτήσ	14[01
αναλυτησ	14[01
αναλυτρια	14[01
αναλύτρια	14[01
αναμένεται	14]01
αναμενεται	14]01
αναμενομενη	14]01
αναμενομενο	14]01
αναμενόμενη	14]01
αναμενόμενο	14]01
ανδρασ	14P01
ανθοπωλησ	14[01
ανθοπώλησ	14[01
ανοικτο πανεπιστημιο	14\01
ανοικτό πανεπιστήμιο	14\01
ανοιξη	14Q01
ανοιχτο πανεπιστημιο	14\01
ανοιχτό πανεπιστήμιο	14\01
αντιπροεδροσ	14[01
αντιπρόεδροσ	14[01
αντρασ	14P01
ανωτερη εκπαιδευση	14^01
ανώτερη εκπαίδευση	14^01
απθ	14\01
απο	14_02
αποθηκάριοσ	14[01
αποθηκαριοσ	14[01
απολυτήριο	14a01
απολυτήριο γενικού λυκείου	14a01
απολυτήριο γυμνασίου	14a01
απολυτήριο λυκείου	14a01
απολυτηριο	14a01
απολυτηριο γενικου λυκειου	14a01
απολυτηριο γυμνασιου	14a01
απολυτηριο λυκειου	14a01
απταιστα	14R01
από	14_02
αρθρο	14S01
αριθμοσ	14b01
αριθμόσ	14b01
αριστα	14T02
αριστείο	00P01
αριστειο	00P01
αριστη	14R01
αριστη γνωση	14R01
αριστο	14V01
αρρεν	14P01
αρσενικο	14P01
αρσενικό	14P01
αρτοποιοσ	14[01
αρτοποιόσ	14[01
αρχάριοι	14c01
αρχάριοσ	14d01
αρχαριοι	14c01
αρχαριοσ	14d01
αρχειονομοσ	14[01
αρχειονόμοσ	14[01
αρχιτέκτονασ	14[01
αρχιτεκτονασ	14[01
ασκουμενη	14[01
ασκουμενοσ	14[01
ασκούμενη	14[01
ασκούμενοσ	14[01
αστυνομικοσ	14[01
αστυνομικόσ	14[01
ασφαλιστική	14Z01
ασφαλιστικη	14Z01
αφοί	14Z01
αφοι	14Z01
βαθμολογία	14e01
βαθμολογια	14e01
βαθμοσ	14e01
βαθμοσ πτυχιου	14e01
βαθμόσ	14e01
βαθμόσ πτυχίου	14e01
βασικά	14f02
βασικέσ γνώσεισ	14f02
βασική	14f02
βασική γνώση	14d01
βασικα	14f02
βασικεσ γνωσεισ	14f02
βασικη	14f02
βασικη γνωση	14d01
βασικο	14h01
βασικο επιπεδο	14d01
βασικό	14h01
βασικό επίπεδο	14d01
βαφέασ	14[01
βαφεασ	14[01
βεβαίωση	14O01
βεβαιωση	14O01
βιβλίο	14S01
βιβλιο	14S01
βιβλιοθήκη	14Z01
βιβλιοθηκη	14Z01
βιβλιοθηκονομοσ	14[01
βιβλιοθηκονόμοσ	14[01
βιβλιοπωλησ	14[01
βιβλιοπώλησ	14[01
βιογραφικο	14i01
βιογραφικο σημειωμα	14i01
βιογραφικό	14i01
βιογραφικό σημείωμα	14i01
βιολογοσ	14[01
βιολόγοσ	14[01
βοηθοσ	14[01
βοηθόσ	14[01
βράβευση	00P01
βραβείο	00P01
βραβειο	00P01
βραβευση	00P01
γενικο λυκειο	14\01
γενικοσ βαθμοσ	14e01
γενικό λύκειο	14\01
γενικόσ βαθμόσ	14e01
γιατροσ	14[01
γιατρόσ	14[01
γραμματέασ	14[01
γραμματεασ	14[01
γραφίστασ	14[01
γραφίστρια	14[01
γραφείο	14Z01
γραφειο	14Z01
γραφιστασ	14[01
γραφιστρια	14[01
γυμνάσιο	14\01
γυμνασιο	14\01
γυναίκα	14j01
γυναικα	14j01
δάσκαλοσ	14[01
δήμαρχοσ	14[01
δήμοσ	14Z01
δίγλωσση	14k01
δίγλωσσοσ	14k01
δίπλωμα	14l02
δίπλωμα ιεκ	14^01
δίπλωμα μηχανικού	14n01
δασκάλα	14[01
δασκαλα	14[01
δασκαλοσ	14[01
δημαρχοσ	14[01
δημοσ	14Z01
δημοσίευση	14S01
δημοσιευση	14S01
δημοσιογράφοσ	14[01
δημοσιογραφοσ	14[01
δημοτικο σχολειο	14\01
δημοτικό σχολείο	14\01
διάκριση	00P01
διαγωνισμοσ	00P01
διαγωνισμόσ	00P01
διαδικτυακά	14o01
διαδικτυακα	14o01
διαζευγμένη	14N01
διαζευγμένοσ	14N01
διαζευγμενη	14N01
διαζευγμενοσ	14N01
διαιτητήσ	14[01
διαιτητησ	14[01
διαιτολογοσ	14[01
διαιτολόγοσ	14[01
διακριση	00P01
διανομέασ	14[01
διανομεασ	14[01
διατριβή	14S01
διατριβη	14S01
διαχειριστήσ	14[01
διαχειριστησ	14[01
διγλωσση	14k01
διγλωσσοσ	14k01
διδάκτορασ	15001
διδακτορασ	15001
διδακτορική διατριβή	15001
διδακτορικη διατριβη	15001
διδακτορικο	15001
διδακτορικο διπλωμα	15001
διδακτορικό	15001
διδακτορικό δίπλωμα	15001
διευθυνση	15101
διευθυντήσ	14[01
διευθυντησ	14[01
διευθυντρια	14[01
διευθύντρια	14[01
διεύθυνση	15101
δικαστήσ	14[01
δικαστησ	14[01
δικηγοροσ	14[01
δικηγόροσ	14[01
διορθωτήσ	14[01
διορθωτησ	14[01
διορθωτρια	14[01
διορθώτρια	14[01
διπλωμα	14l02
διπλωμα ιεκ	14^01
διπλωμα μηχανικου	14n01
ε π ε	00`01
ε.π.ε	00`01
εγγαμη	14N01
εγγαμοσ	14N01
εθελοντήσ	14[01
εθελοντησ	14[01
εθελοντρια	14[01
εθελόντρια	14[01
ειδίκευση	15201
ειδικευση	15201
ειδικοσ	15302
ειδικοτητα	15201
ειδικόσ	15302
ειδικότητα	15201
εικονογράφοσ	14[01
εικονογραφοσ	14[01
εισήγηση	14S01
εισηγηση	14S01
εκδοσεισ	15502
εκδοτικοσ	14Z01
εκδοτικόσ	14Z01
εκδόσεισ	15502
εκπα	14\01
εκπαιδευτήσ	14[01
εκπαιδευτησ	14[01
εκπαιδευτικοσ	14[01
εκπαιδευτικόσ	14[01
εκπαιδευτρια	14[01
εκπαιδεύτρια	14[01
εκτιμητήσ	14[01
εκτιμητησ	14[01
εκτιμωμενη	14]01
εκτιμώμενη	14]01
ελευθεροσ επαγγελματιασ	14Z01
ελεύθεροσ επαγγελματίασ	14Z01
εμπ	14\01
εξ αποστάσεωσ	14o01
εξ αποστασεωσ	14o01
εξειδικευμένοσ	15701
εξειδικευμενοσ	15701
επα λ	14\01
επα.λ	14\01
επαινοσ	00P01
επαλ	14\01
επαρκήσ	15801
επαρκησ	15801
επε	00`01
επιμελήτρια	14[01
επιμελητήσ	14[01
επιμελητησ	14[01
επιμελητρια	14[01
επιχείρηση	14Z01
επιχειρηση	14Z01
εποπτησ	14[01
επόπτησ	14[01
εργάτησ	14[01
εργάτρια	14[01
εργαστήριο	14Z01
εργαστηριο	14Z01
εργατησ	14[01
εργατρια	14[01
εργοδηγοσ	14[01
εργοδηγόσ	14[01
εργοστάσιο	14Z01
εργοστασιο	14Z01
ερευνήτρια	14[01
ερευνητήσ	14[01
ερευνητησ	14[01
ερευνητρια	14[01
εστιατοριο	14Z01
εστιατόριο	14Z01
εταιρία	14Z01
εταιρεία	14Z01
εταιρεια	14Z01
εταιρια	14Z01
ετη	14W01
ετοσ	14W01
ευχερήσ	14R01
ευχερησ	14R01
εφορεία	14Z01
εφορεια	14Z01
εωσ	14X01
εωσ και σημερα	14Y01
εωσ σημερα	14Y01
ζαχαροπλάστησ	14[01
ζαχαροπλαστησ	14[01
ηθοποιοσ	14[01
ηθοποιόσ	14[01
ηλεκτρολογοσ	14[01
ηλεκτρολόγοσ	14[01
ημερίδα	14S01
ημεριδα	14S01
θέατρο	14Z01
θήλυ	14j01
θεατρο	14Z01
θηλυ	14j01
θηλυκο	14j01
θηλυκό	14j01
θυρωροσ	14[01
θυρωρόσ	14[01
ι ε κ	14\01
ι.ε.κ	14\01
ιατροσ	14[01
ιατρόσ	14[01
ιδιοκτήτησ	14[01
ιδιοκτητησ	14[01
ιδρυμα	14Z01
ιδρυτήσ	14[01
ιδρυτησ	14[01
ιδρυτρια	14[01
ιδρύτρια	14[01
ιεκ	14\01
ικανοποιητική	15801
ικανοποιητικη	15801
ικε	00`01
ινστιτουτο	15902
ινστιτούτο	15902
κάρτα	14O01
κέντρο	14Z01
καθηγήτρια	14[01
καθηγητήσ	14[01
καθηγητησ	14[01
καθηγητρια	14[01
και	15;01
καλά	15<01
καλή	15=02
καλή γνώση	15<01
καλα	15<01
καλη	15=02
καλη γνωση	15<01
καλο	15?01
καλοκαίρι	15@01
καλοκαιρι	15@01
καλωσ	14e01
καλό	15?01
καλώσ	14e01
καρτα	14O01
κατάλογοσ	14S01
κατάστημα	14Z01
καταλογοσ	14S01
καταστημα	14Z01
κατευθυνση	15201
κατεύθυνση	15201
κεντρο	14Z01
κεφάλαιο	14S01
κεφαλαιο	14S01
κηπουροσ	14[01
κηπουρόσ	14[01
κλάδοσ	15101
κλαδοσ	15101
κλινική	14Z01
κλινικη	14Z01
κολέγιο	14\01
κολεγιο	14\01
κολλέγιο	14\01
κολλεγιο	14\01
κομμωτήσ	14[01
κομμωτησ	14[01
κομμωτρια	14[01
κομμώτρια	14[01
κρεοπωλησ	14[01
κρεοπώλησ	14[01
λέκτορασ	14[01
λίαν καλώσ	14e01
λεκτορασ	14[01
λεωφ	14b01
λεωφοροσ	14b01
λεωφόροσ	14b01
λιαν καλωσ	14e01
λογίστρια	14[01
λογιστήσ	14[01
λογιστησ	14[01
λογιστρια	14[01
λογοθεραπευτήσ	14[01
λογοθεραπευτησ	14[01
λογοθεραπευτρια	14[01
λογοθεραπεύτρια	14[01
λυκειο	14\01
λύκειο	14\01
μάγειρασ	14[01
μάγειροσ	14[01
μάνατζερ	14[01
μάστερ	14n01
μέλοσ	14[01
μέσοσ όροσ	14e01
μέτρια	15801
μέτρια γνώση	15801
μέτριο	15A02
μέχρι	14X01
μέχρι σήμερα	14Y01
μέχρι τώρα	14Y01
μήνασ	15C01
μήνεσ	15C01
μαία	14[01
μαγείρισσα	14[01
μαγειρασ	14[01
μαγειρισσα	14[01
μαγειροσ	14[01
μαθητευομενοσ	14[01
μαθητευόμενοσ	14[01
μαια	14[01
μανατζερ	14[01
μαστερ	14n01
μελοσ	14[01
μεσαίο	15?01
μεσαίο επίπεδο	15801
μεσαιο	15?01
μεσαιο επιπεδο	15801
μεσοσ οροσ	14e01
μετάλλιο	00P01
μεταλλιο	00P01
μεταπτυχιακέσ σπουδέσ	14n01
μεταπτυχιακεσ σπουδεσ	14n01
μεταπτυχιακο	14n01
μεταπτυχιακο διπλωμα	14n01
μεταπτυχιακοσ	14n01
μεταπτυχιακοσ τιτλοσ	14n01
μεταπτυχιακό	14n01
μεταπτυχιακό δίπλωμα	14n01
μεταπτυχιακόσ	14n01
μεταπτυχιακόσ τίτλοσ	14n01
μεταφράστρια	14[01
μεταφραστήσ	14[01
μεταφραστησ	14[01
μεταφραστρια	14[01
μετρια	15801
μετρια γνωση	15801
μετριο	15A02
μεχρι	14X01
μεχρι σημερα	14Y01
μεχρι τωρα	14Y01
μηνασ	15C01
μηνεσ	15C01
μητρική	14k01
μητρική γλώσσα	14k01
μητρικη	14k01
μητρικη γλωσσα	14k01
μηχανικοσ	15D01
μηχανικόσ	15D01
μηχανοδηγοσ	14[01
μηχανοδηγόσ	14[01
μοδίστρα	14[01
μοδιστρα	14[01
μονάδα	15101
μοναδα	15101
μουσείο	14Z01
μουσειο	14Z01
μουσικοσ	14[01
μουσικόσ	14[01
μπάρμαν	14[01
μπαρμαν	14[01
ναυτησ	14[01
ναυτικοσ	14[01
ναυτικόσ	14[01
ναύτησ	14[01
νηπιαγωγείο	14\01
νηπιαγωγειο	14\01
νικήτρια	00P01
νικητήσ	00P01
νικητησ	00P01
νικητρια	00P01
νοσηλευτήσ	14[01
νοσηλευτησ	14[01
νοσηλευτρια	14[01
νοσηλεύτρια	14[01
νοσοκομείο	14Z01
νοσοκομειο	14Z01
ξεναγοσ	14[01
ξεναγόσ	14[01
ξενοδοχείο	14Z01
ξενοδοχειο	14Z01
ξυλουργοσ	14[01
ξυλουργόσ	14[01
ο ε	00`01
ο.ε	00`01
οδηγοσ	14[01
οδηγόσ	14[01
οδοσ	14b01
οδόσ	14b01
οικονομολογοσ	14[01
οικονομολόγοσ	14[01
οινοποιείο	14Z01
οινοποιειο	14Z01
ομάδα	15101
ομαδα	15101
ομιλία	14S01
ομιλια	14S01
ομιλοσ	14Z01
οπτικοσ	14[01
οπτικόσ	14[01
οργανισμοσ	14Z01
οργανισμόσ	14Z01
οροφοσ	14b01
παιδαγωγοσ	14[01
παιδαγωγόσ	14[01
πανεπιστήμιο	14\01
πανεπιστημίου	14\01
πανεπιστημιο	14\01
πανεπιστημιου	14\01
παντρεμένη	14N01
παντρεμένοσ	14N01
παντρεμενη	14N01
παντρεμενοσ	14N01
παρον	14Y01
παρόν	14Y01
πατέντα	14S01
πατεντα	14S01
περιοδικο	14S01
περιοδικό	14S01
πιστοποίηση	14O01
πιστοποιημένη	14O01
πιστοποιημένοσ	14O01
πιστοποιημενη	14O01
πιστοποιημενοσ	14O01
πιστοποιηση	14O01
πιστοποιητικο	14O01
πιστοποιητικό	14O01
πλατεία	14b01
πλατεια	14b01
πολυ καλα	14R01
πολυ καλη	14R01
πολυ καλη γνωση	15<01
πολυ καλο	14V01
πολυτεχνείο	14\01
πολυτεχνειο	14\01
πολύ καλά	14R01
πολύ καλή	14R01
πολύ καλή γνώση	15<01
πολύ καλό	14V01
πρακτικά	14S01
πρακτικα	14S01
προγραμματίστρια	14[01
προγραμματιστήσ	14[01
προγραμματιστησ	14[01
προγραμματιστρια	14[01
προεδροσ	14[01
προισταμενη	14[01
προισταμενοσ	14[01
προπονήτρια	14[01
προπονητήσ	14[01
προπονητησ	14[01
προπονητρια	14[01
προπτυχιακέσ σπουδέσ	15E01
προπτυχιακεσ σπουδεσ	15E01
προπτυχιακο	15E01
προπτυχιακό	15E01
προχωρημένο	15F02
προχωρημενο	15F02
προϊστάμενοσ	14[01
προϊσταμένη	14[01
πρωτο βραβειο	00P01
πρόεδροσ	14[01
πρώτο βραβείο	00P01
πτυχίο	15H02
πτυχίο επαλ	14a01
πτυχίο πανεπιστημίου	15E01
πτυχιο	15H02
πτυχιο επαλ	14a01
πτυχιο πανεπιστημιου	15E01
πτυχιουχοσ	15E01
πτυχιούχοσ	15E01
πυροσβέστησ	14[01
πυροσβεστησ	14[01
πωλήτρια	14[01
πωλητήσ	14[01
πωλητησ	14[01
πωλητρια	14[01
ράφτησ	14[01
ραφτησ	14[01
σήμερα	14Y01
σε εξέλιξη	14Y01
σε εξελιξη	14Y01
σελίδα	15J01
σελιδα	15J01
σεμινάριο	14O01
σεμιναριο	14O01
σερβιτορα	14[01
σερβιτοροσ	14[01
σερβιτόρα	14[01
σερβιτόροσ	14[01
σημερα	14Y01
σιδεράσ	14[01
σιδερασ	14[01
στην	15K01
στο	15K01
στοιχειωδεισ γνωσεισ	14d01
στοιχειωδησ	14d01
στοιχειώδεισ γνώσεισ	14d01
στοιχειώδησ	14d01
στον	15K01
στουντιο	14Z01
στούντιο	14Z01
στρατιωτικοσ	14[01
στρατιωτικόσ	14[01
συγκολλητήσ	14[01
συγκολλητησ	14[01
συλλογικοσ τομοσ	14S01
συλλογικόσ τόμοσ	14S01
συλλογοσ	14Z01
συμβολαιογράφοσ	14[01
συμβολαιογραφοσ	14[01
συμβουλοσ	14[01
συνέδριο	14S01
συνεδριο	14S01
συνεργάτησ	14[01
συνεργάτιδα	14[01
συνεργατησ	14[01
συνεργατιδα	14[01
συνεταιρισμοσ	14Z01
συνεταιρισμόσ	14Z01
συντάκτησ	14[01
συντάκτρια	14[01
συντακτησ	14[01
συντακτρια	14[01
συντηρήτρια	14[01
συντηρητήσ	14[01
συντηρητησ	14[01
συντηρητρια	14[01
συντομο βιογραφικο	14i01
συντονίστρια	14[01
συντονιστήσ	14[01
συντονιστησ	14[01
συντονιστρια	14[01
σχεδιάστρια	14[01
σχεδιαστήσ	14[01
σχεδιαστησ	14[01
σχεδιαστρια	14[01
σχολή	14\01
σχολή καλών τεχνών	14\01
σχολείο	14\01
σχολειο	14\01
σχολη	14\01
σχολη καλων τεχνων	14\01
σύλλογοσ	14Z01
σύμβουλοσ	14[01
σύντομο βιογραφικό	14i01
τ ε ι	14\01
τ κ	14b01
τ.ε.ι	14\01
τ.κ	14b01
ταμίασ	14[01
ταμιασ	14[01
ταχυδρομοσ	14[01
ταχυδρόμοσ	14[01
τει	14\01
τεχνίτησ	14[01
τεχνικοσ	14[01
τεχνικόσ	14[01
τεχνιτησ	14[01
τηλεργασία	14o01
τηλεργασια	14o01
τιμητική διάκριση	00P01
τιμητικη διακριση	00P01
τκ	14b01
τμήμα	15L02
τμημα	15L02
τομέασ	15N02
τομεασ	15N02
τομοσ	14S01
τοπογράφοσ	14[01
τοπογραφοσ	14[01
τορναδοροσ	14[01
τορναδόροσ	14[01
τράπεζα	14Z01
τραγουδίστρια	14[01
τραγουδιστήσ	14[01
τραγουδιστησ	14[01
τραγουδιστρια	14[01
τραπεζα	14Z01
τωρα	14Y01
τόμοσ	14S01
τώρα	14Y01
υδραυλικοσ	14[01
υδραυλικόσ	14[01
υπάλληλοσ	14[01
υπαλληλοσ	14[01
υπευθυνη	14[01
υπευθυνοσ	14[01
υπεύθυνη	14[01
υπεύθυνοσ	14[01
υπηρεσία	15P02
υπηρεσια	15P02
υποτροφία	00P01
υποτροφια	00P01
υπουργείο	14Z01
υπουργειο	14Z01
φαρμακείο	14Z01
φαρμακειο	14Z01
φαρμακοποιοσ	14[01
φαρμακοποιόσ	14[01
φθινοπωρο	15R01
φθινόπωρο	15R01
φουρνοσ	14Z01
φούρνοσ	14Z01
φυλακασ	14[01
φυσικοθεραπευτήσ	14[01
φυσικοθεραπευτησ	14[01
φυσικοθεραπευτρια	14[01
φυσικοθεραπεύτρια	14[01
φυσικοσ	14[01
φυσικοσ ομιλητησ	14k01
φυσικόσ	14[01
φυσικόσ ομιλητήσ	14k01
φωτογράφοσ	14[01
φωτογραφοσ	14[01
φύλακασ	14[01
χειμωνασ	15S01
χειμώνασ	15S01
χειριστήσ	14[01
χειριστησ	14[01
χημικοσ	14[01
χημικόσ	14[01
χορευτήσ	14[01
χορευτησ	14[01
χορευτρια	14[01
χορεύτρια	14[01
χρονια	14W01
χρονοσ	14W01
χρόνια	14W01
χρόνοσ	14W01
χτίστησ	14[01
χτιστησ	14[01
ψαράσ	14[01
ψαρασ	14[01
ψυχολογοσ	14[01
ψυχολόγοσ	14[01
ωδείο	14\01
ωδειο	14\01
ωσ	14X01
ωσ σήμερα	14Y01
ωσ σημερα	14Y01
όμιλοσ	14Z01
όροφοσ	14b01
а s	00`01
а.ş	00`01
автобиография	15T01
агент	15U03
агентство	15X02
агенция	15Z01
агенција	15[01
агенція	15\01
агроном	15]01
ад	00`01
адвокат	15^04
администратор	15b04
администрация	15f01
адміністратор	15g02
адміністрація	15\01
академии	15i01
академия	15j02
академија	15l01
академія	15m01
академії	15m01
аккредитация	15n01
акредитація	15o01
актер	15]01
активно	16001
актор	16101
акторк	16101
актрис	15]01
актёр	15]01
акушер	16202
альманах	16401
анализатор	16501
аналитик	16601
аналитичар	16701
аналітик	16801
анкета	16902
антологія	16;01
ао	16<02
ап	16>01
апотека	15[01
аппаратчик	15]01
аптека	16?03
арт директор	16202
арт-директор	16202
архивариус	15]01
архитект	16501
архитекта	16B01
архитектор	16601
архіваріус	16101
архітектор	16801
асистент	16C03
асоциация	15Z01
асоціація	15\01
аспирант	15]01
аспирантура	16F02
аспірант	16101
аспірантура	16H02
ассистент	16601
ассоциация	15f01
атестат	16J02
аттестат	16L02
аттестат о среднем образовании	16N01
аудитор	16202
б р	16O01
б-р	16O01
базове	16P01
базовий	16Q02
базовий рівень	16P01
базово	16S03
базово ниво	16V01
базовое	16W01
базовые знания	16X02
базовый	16X02
базовый уровень	16W01
базові знання	16Q02
бакалавр	16Z02
бакалаврат	16\01
бакалавриат	16]01
бакалавър	16^01
бакалавърска	16^01
бакалавърска степен	16^01
бал	16_01
балл	16`01
баллов	16`01
банк	15X02
банка	16a02
бармен	16202
бечелор	16c01
библиотека	16d03
библиотекар	16g03
билингв	16j01
биография	15T01
биографија	16k01
биолог	15]01
бл	16>01
благајник	16B01
благодарность	0S?01
благодарственное письмо	0S?01
болница	16a02
больница	15f01
бортпроводни	15]01
бр	16l01
бригадир	16202
брошура	16m01
буд	16n01
будинок	16n01
бул	16o02
булевар	16l01
булевард	16>01
бульвар	17102
бухгалтер	16202
бытовой	17301
бюро	15X02
бібліотека	15\01
бібліотекар	16101
білінгв	17401
в	17503
в браке	17801
в момента	17901
в разводе	17801
в совершенном владении	17:01
в совершенстве	17;01
вантажни	16101
васпитач	16701
вахтер	15]01
вахтёр	15]01
ведуча	17<01
ведучий	17<01
ведущий	17=01
верстальни	16101
верстальщи	15]01
весна	17>02
весни	17@01
весной	17A01
весны	17A01
вестник	17B02
взимку	17D01
видавництво	17E02
викладач	15g02
виконроб	16101
випуск	17G01
випускова	17<01
висока школа	15l01
високий	17H01
високо образовање	17I01
виступ	16;01
висше	16^01
висше образование	16^01
висше училище	17J01
виховател	16101
вихователь	16101
виш	15m01
виша стручна спрема	17K01
виша школа	17L02
виши средњи	17N01
вище за середній	17O01
вище середнього	17O01
владелец	17=01
власник	17P02
власница	16B01
влітку	17R01
во	17S01
водител	15]01
водитель	15]01
водительские права	15n01
водительское удостоверение	15n01
водій	17T02
водійка	17<01
водійські права	15o01
военнослужащ	15]01
вожат	16202
возач	16701
возачка дозвола	17V01
волонтер	17W03
волонтёр	15]01
восени	17Z01
воспитател	15]01
вођа	16B01
впевнений	17H01
впевнено	17H01
врач	15]01
врло добро	17[02
вртић	15l01
второ място	00>01
вуз	17]02
вукова диплома	00C01
вул	16n01
вулиця	16n01
вх	16>01
вчитель	16101
вчителька	17<01
във	17_01
възпитател	16501
вып	16401
выпуск	17`01
высокий	17a01
выступление	16401
высшее	17b01
выше среднего	17c01
від	17d02
віддалена робота	17f01
віддалено	17f01
відділ	17g01
відділення	17g01
відзнака	00A01
відмінно	17h02
військов	16101
вільне	17j01
вільне володіння	17j01
вільно	17j01
вільно володію	17j01
вісник	16;01
г	17k03
газета	15X02
газосварщик	15]01
гбу	00`01
геодезист	16202
геолог	15]01
гимназия	15j02
гимназија	15l01
глава	17n03
главный	17=01
го	18102
говоримо	18301
год	18402
года	18601
година	18702
године	18901
години	18:01
голова	17<01
головний	17<01
горничн	15]01
город	16O01
гостиница	15f01
готвач	16501
готель	15\01
гр	16>01
грамота	18;03
гран при	0S?01
гран прі	00A01
гран-при	0S?01
гран-прі	00A01
грант	0S?01
грузчик	15]01
група	18>04
группа	18B02
группа компаний	15f01
гуп	00`01
гід	17<01
гімназія	15m01
д	16O01
д т н	18D01
д.т.н	18D01
данас	18E01
дворник	15]01
двуезичен	18F01
делопроизводител	15]01
департамент	18G02
депо	18I02
депутат	16202
детска градина	17J01
детский сад	15i01
диетолог	15]01
дизайнер	18K05
дизајнер	16701
диплом	18P05
диплом бакалавра	16]01
диплом з відзнакою	16_01
диплом с отличием	16`01
диплом специалиста	17b01
диплом техника	18U01
диплома	18V02
диплома за средно образование	18X01
дипломирани	17I01
директор	18Y04
дирекция	18]02
дирекција	18_01
дисертация	16m01
дисертація	16;01
диспетчер	16202
диссертация	16401
дистанционно	18`02
дистанционный	18b01
дистанційно	17f01
дитячий садок	15m01
днес	17901
до	18c04
до данас	18E01
до днес	17901
до момента	17901
до настоящего времени	18g01
до настоящия момент	17901
до сада	18E01
до сега	17901
до сих пор	18g01
до сьогодні	18h01
до тепер	18h01
до теперішнього часу	18h01
добра	17N01
добре	18i03
добрий	17O01
добро	18l04
доброволец	19001
дозвола	17V01
доклад	17B02
доктор	19101
доктор наук	19202
доктор наука	19401
доктор філософії	19501
докторант	16501
докторантура	19101
докторат	19401
докторска степен	19101
докторске студије	19401
дом	16O01
дом здравља	15[01
доо	00`01
доповідь	16;01
допуск	19602
досега	17901
досконало	19801
дослідник	16101
досі	18h01
дотепер	18h01
доцент	15U03
дружество	15Z01
друкарня	15\01
друштво	15[01
діловод	16101
дієтолог	16101
еад	00`01
екип	19901
економиста	16B01
економска школа	15l01
економіст	16101
екскурсовод	16101
експерт	19:04
експертний	19>01
експертно	19?01
електрик	16101
електричар	16B01
електротехник	16501
елементарний	16P01
елементарно	16V01
еоод	00`01
есей	16;01
есен	19@01
есента	19@01
ет	19A02
ж	19C04
ж к	16>01
ж.к	16>01
железници	15Z01
жен	19G01
жена	19H02
женат	17801
женен	19J01
женски	19H02
женский	19G01
женско	19K01
женщина	19G01
животопис	16k01
журнал	19L02
журналист	19N02
журналіст	16101
жінка	19P01
жіноча	19P01
жіночий	19P01
з	17d02
з відзнакою	16_01
заваривач	16B01
заварчик	16501
завод	19Q04
задоволително	18301
задруга	15[01
закінчив	17G01
закінчила	17G01
заместитель	15]01
заместник	16501
замужем	17801
заміжня	19U01
зао	00`01
зараз	18h01
засновник	16101
застраховане	15Z01
заступник	16101
зборник	19V01
збірник	16;01
зварник	16101
звено	19901
зима	19W04
зимата	19[01
зими	17D01
зимой	19\01
зимы	19\01
знаком	19]01
значка	00>01
зно	0<G01
зрелостен изпит	18X01
зі	19^01
зі словником	16P01
и	19_03
изворни говорник	19b01
изд во	16401
изд-во	16401
издавач	19V01
издавачка кућа	15[01
издателство	19c02
издательство	19e02
излагање	19V01
изследовател	16501
икономист	16501
икономически университет	17J01
иллюстратор	15]01
инженер	19g02
инжењер	19i01
инспектор	19N02
институт	19j06
инструктор	1:002
интегрисане студије	17I01
ип	00`01
исследовател	16601
истраживач	16701
й	1:201
к т н	19202
к э н	18D01
к.т.н	19202
к.э.н	18D01
казначе	15]01
каменщик	15]01
кандидат	1:301
кандидат наук	19202
канцеларија	15[01
капитан	15]01
касиер	16501
касир	16101
кассир	15]01
категория	1:402
категорія	15o01
кафедра	1:604
кв	17102
квалификация	1::01
кваліфікація	1:;01
квартира	17102
керівник	16801
кладовщи	15]01
кладовщик	15]01
клиника	16d03
клініка	15\01
книга	1:<03
кну	0A^01
коваль	17<01
код	1:?01
коледж	1:@01
колеж	1:A02
колледж	1:C01
команда	18G02
комерцијалиста	16B01
компания	18I02
компанија	15[01
компанія	15\01
комірни	16101
конверзацијски	1:D01
кондитер	16202
конкурс	18;03
конкурса	0S?01
конкурсу	00A01
конобар	16701
консерватория	15j02
консерваторія	15m01
консултант	1:002
консультант	1:E02
конференция	17B02
конференција	19V01
конференція	16;01
концерн	15f01
кооперация	15Z01
координатор	18Y04
копирайтер	15]01
копірайтер	16101
коректор	16101
кореспондент	16101
корп	16O01
корпорация	15f01
корпорація	15\01
корректор	15]01
корреспондент	15]01
косметолог	16202
кпі	0A^01
кравец	16101
кравчин	16101
край	16O01
крановщик	15]01
красный диплом	16`01
кубок	0S?01
кувар	16701
кузнец	17=01
кур'єр	16101
курс	1:G04
курсы	15i01
курьер	15]01
кухар	1:K02
књига	19V01
лаборант	16202
лаборатория	18I02
лабораторија	15[01
лабораторія	15\01
лавреат	00A01
лавреатка	00A01
лауреат	18;03
лауреатка	00A01
лекар	1:002
лектор	1:M02
лекция	16m01
лекція	16;01
лесник	17=01
лесхоз	15f01
лет	18601
лета	1:O01
лето	1:P02
летом	1:O01
лидер	15]01
листонош	16101
лицей	15j02
лиценз	1:R01
лицензия	15n01
лиценца	17V01
логист	15]01
логопед	16202
логіст	16101
лучшая	0S?01
лучший	0S?01
лято	1:S01
лятото	1:S01
лікар	16101
лікарня	15\01
літа	17R01
літо	17R01
ліцей	15m01
ліцензія	15o01
м	1:T04
м'ясник	17<01
магазин	16?03
магационер	16B01
магистар	17I01
магистр	17b01
магистратура	1:X03
магистър	1:[01
магистърска	1:[01
магистърска степен	1:[01
магістр	1:\01
магістратура	1:\01
майстер	16101
майстерня	15\01
майстор	16501
майчин	18F01
майчин език	18F01
маляр	16202
маркетолог	16202
мастер	1:]02
мастер студије	17I01
мастерская	15f01
матерен	18F01
матерњи	19b01
матерњи језик	19b01
матрос	16202
матура	1:_02
матурски испит	1:a01
машинист	19N02
машиніст	16101
мајстор	16B01
мгту	0A^01
мгу	0A^01
медал	00>01
медаль	1:b02
медаља	00C01
медбрат	1:d03
медицинска сестра	1:g02
медсестр	16202
медсестра	1:i02
медуниверситет	15i01
менаџер	16701
менеджер	1:E02
мениджър	16501
мес	1:k02
месец	1:m02
месеца	1:m02
месеци	1:o01
месяц	1;001
месяца	1;001
месяцев	1;001
методист	15]01
механик	19N02
механичар	16701
механік	16101
микрорайон	16O01
министарство	15[01
министерство	18I02
младший	17=01
много добре	1;101
много добро	1;202
много добро ниво	1;401
модул	1;501
мое резюме	1;601
молодший	17<01
молодший бакалавр	1;701
молодший спеціаліст	1;701
момента	17901
монография	17B02
монографія	16;01
монтажни	16101
монтажник	15]01
моё резюме	1;601
моє резюме	1;801
муж	1;901
мужской	1;901
мужчина	1;901
музей	16?03
музеј	15[01
музикант	16101
музыкант	15]01
муляр	16101
муп	00`01
мушкарац	1;:01
мушки	1;:01
мушко	1;:01
мъж	1;;01
мъжки	1;;01
мясник	15]01
міністерство	15\01
міс	1;<01
місто	16n01
місяць	1;<01
місяці	1;<01
місяців	1;<01
н в	18g01
н.в	18g01
на бытовом уровне	17301
на даљину	1;=01
наб	16O01
набережна	16n01
набережная	16O01
навесні	17@01
нагорода	00A01
награда	1;>03
найкраща	00A01
найкращий	00A01
направление	1;A03
направление подготовки	1::01
напреднал	1;202
напреднало	1;202
напредно	17[02
напрям	1:;01
нарис	16;01
насеље	16l01
наст вр	18g01
наст время	18g01
наст. вр	18g01
наст. время	18g01
наставник	16B01
наставница	16B01
настояще	17901
настоящее время	18g01
настоящем	17901
настоящий момент	18g01
настоящия момент	17901
науковий співробітник	17<01
научен сътрудник	19001
научная статья	16401
научный сотрудник	17=01
началник	16501
начално	1;D02
начальник	16202
начальное профессиональное	18U01
начальное профессиональное образование	18U01
начальный	16X02
начальный уровень	16W01
начинаещ	1;F02
начинающий	1;H01
начиная с	1;I01
нв	18g01
не женат	17801
не замужем	17801
нед	1;J01
недели	1;J01
недель	1;J01
неделя	1;J01
неженен	19J01
незаміжня	19U01
неодружена	19U01
неодружений	19U01
неожењен	1;K01
неоконченное высшее	16]01
неомъжена	19J01
неудата	1;K01
новинар	16701
новичок	1;H01
носитель	16j01
носитель языка	16j01
носій	17401
носій мови	17401
нотариус	15]01
нотаріус	16101
нпо	00`01
нян	16101
няня	17=01
оао	00`01
обл	1;L03
область	17102
образователно квалификационна степен магистър	1:[01
образователно-квалификационна степен магистър	1:[01
обука	17V01
община	1;O02
објављен	19V01
овлашћење	17V01
од	1;Q02
одељење	18_01
одитор	16501
одлично	17[02
одружена	19U01
одружений	19U01
одсек	1;S02
ожењен	1;K01
ожидаемый	1;U01
ожидается	1;U01
окончание	17`01
окончил	17`01
окончила	17`01
олимпиада	1;V02
олімпіада	00A01
омъжена	19J01
онлайн	1;X03
онлајн	1;=01
оод	00`01
ооо	16<02
оператер	16701
оператор	1;[05
оптометрист	15]01
општина	15[01
осени	1;`01
осень	1;`01
осенью	1;`01
осені	17Z01
осигурање	15[01
оснивач	16701
основател	19N02
основе	1;a02
основна школа	15l01
основне академске студије	16c01
основне студије	16c01
основно	1;c04
основно владеене	18301
основно знање	1;g01
основно ниво	16V01
основно училище	17J01
осінь	17Z01
от	1;h03
от разстояние	1;k01
отговорник	16501
отдел	18]02
отделение	1;l03
отель	15f01
отличен	1;o01
отличие	1<002
отлично	1<203
отлично владеене	1;101
отличное	17:01
офис	18I02
официант	15]01
офіс	15\01
офіціант	16101
охоронец	16101
охранник	15]01
оцена	1<501
оценка	1<602
оценщик	15]01
оцінка	16_01
оцінювач	16101
очаква се	1<801
очаквано	1<801
очекивано	1<901
очікуваний	1<:01
очікується	1<:01
пао	00`01
парикмахер	15]01
пасивно	1;g01
пат	00`01
патент	1<;04
пг	17J01
пгжпт	17J01
певец	17=01
певица	17=01
пекар	16202
пекара	15[01
пекарна	15Z01
пекарня	15X02
пер	16O01
первое место	0S?01
переводчик	15]01
переводчица	17=01
перекладач	16101
переможець	00A01
переможниця	00A01
переулок	16O01
перукар	16101
перше місце	00A01
пивара	15[01
пл	1<?02
плакет	00>01
планирано	1<A02
планируемый	1;U01
планируется	1;U01
планується	1<:01
плиточник	15]01
плотник	15]01
площа	16n01
площад	16>01
площадь	16O01
по	1<C02
по н в	18g01
по н.в	18g01
по наст время	18g01
по наст. время	18g01
по настоящее время	18g01
по настоящий момент	18g01
по сей день	18g01
по сьогодні	18h01
по теперішній час	18h01
по цей день	18h01
по цей час	18h01
победител	00>01
победитель	0S?01
победительница	0S?01
победник	00C01
победница	00C01
повар	1<E02
повна середня	1<G01
повышение квалификации	15n01
поглавље	19V01
поглиблений	17j01
подмастерь	15]01
подразделение	1<H01
подяка	00A01
пожарн	15]01
пожежни	16101
позориште	15[01
покоївк	16101
поликлиника	18I02
политех	15i01
политехнический	15i01
полицейск	15]01
положен	17V01
полувисше	1<I01
поліклініка	15\01
політехніка	15m01
поліцейськ	16101
помощник	19N02
помоћник	16B01
помічник	16101
понастоящем	17901
понині	18h01
портниха	17=01
портной	17=01
посвідчення	15o01
посвідчення водія	15o01
поселок	16O01
пословођа	16B01
посёлок	16O01
потврда	17V01
похвала	00C01
початковий	16Q02
початковий рівень	16P01
початківець	1<J01
почетна грамота	00>01
почетная грамота	0S?01
почетник	1<K02
почетно	1;g01
почтальон	15]01
почётная грамота	0S?01
пр	17102
пр т	16O01
пр-т	16O01
правник	16B01
правница	16B01
правоспособност	1:R01
практикант	17W03
прат	00`01
преводач	16501
преводилац	16B01
предавач	16701
предавање	19V01
предвиђено	1<901
предполагаемый	1;U01
предприятие	18I02
председател	19N02
председник	16B01
председница	16B01
предстои	1<801
предузеће	15[01
президент	15U03
премия	0S?01
премія	00A01
преподавател	1<M03
призер	1:b02
признање	00C01
призёр	0S?01
приправник	16B01
приправница	16B01
пров	16n01
провизор	17=01
проводник	16601
провулок	16n01
провідний	17<01
провідник	16101
програмер	16701
програмист	16501
программист	16601
програміст	16801
продав	16101
продавац	16B01
продавач	16501
продавачица	16B01
продавец	1<P03
продавница	15[01
продвинутый	1<S02
продвинутый уровень	17:01
продюсер	16202
проезд	16O01
пролет	1<U01
пролетта	1<U01
пролеће	1<V01
прораб	15]01
просек	1<501
просек оцена	1<501
просечна оцена	1<501
просп	16n01
проспект	17102
просунутий	17h02
професионален бакалавър	16^01
професионална автобиография	15T01
професионална биографија	16k01
професионална гимназия	17J01
професионална квалификация	18X01
професор	16C03
профессиональный	17:01
профессор	16601
професійний	17j01
професійно технічна	1<G01
професійно-технічна	1<G01
профил	1<W01
профиль	1::01
психолог	15^04
пту	0A^01
публикация	17B02
публикација	19V01
публікація	16;01
пут	16l01
първо място	00>01
підвищення кваліфікації	15o01
підприємство	15\01
підрозділ	17g01
р	1<X01
работаю	18g01
работник	16501
рабоч	15]01
рабочий	1<Y02
рад	19V01
рад од куће	1;=01
радионица	15[01
радна биографија	16k01
радник	16B01
радница	16B01
радіо	15\01
разведен	1<[03
разведена	1<[03
разведён	17801
разговорный	17301
разговорный уровень	17301
разработчик	1<^02
разрешително	1:R01
разряд	15n01
район	17102
рачуновођа	16B01
редактор	18K05
редакция	15f01
редакція	15\01
режисер	16101
режиссер	15]01
режиссёр	15]01
резюме	16902
рекрутер	16202
республика	16O01
ресторан	1<`03
ресторант	15Z01
референт	16701
рибал	16101
риелтор	15]01
робочий	17O01
робітни	16101
робітник	17<01
роден	18F01
роден език	18F01
родная	16j01
родной	16j01
родной язык	16j01
розділ	16;01
розлучена	19U01
розлучений	19U01
розмовна	1<c01
розмовний	1<c01
розмовний рівень	1<c01
розробник	16801
роки	1<X01
року	1<X01
років	1<X01
руководилац	16B01
руководител	16601
ръководител	1<d01
рыбак	15]01
рідна	17401
рідна мова	17401
рідний	17401
рік	1<X01
с	1<e03
с отличием	16`01
саветник	16B01
саветница	16B01
сада	18E01
садашњост	18E01
садовник	15]01
садівни	16101
самозайнятий	15\01
самозанятый	15f01
санитар	15]01
сантехник	15]01
сантехнік	16101
санітар	16101
саопштење	19V01
сарадник	16B01
сарадница	16B01
сборник	17B02
сварщик	1<E02
свидетелство	1:R01
свидетельство	15n01
свободно	1<h02
свободно владею	17:01
свободное	17:01
свободное владение	17:01
свободный	17:01
свідоцтво	15o01
сдружение	15Z01
сега	17901
сегодня	18g01
сейчас	18g01
секретар	15^04
секретарица	16B01
секретарь	15]01
сектор	1<j04
село	17102
семеен	19J01
семейна	19J01
сервитьор	16501
середньо	1<c01
середня	1<G01
середня освіта	1<G01
середня спеціальна	1;701
середній	1<n02
середній бал	16_01
середній рівень	1<c01
сертификат	1=003
сертификация	15n01
сертифициран	1:R01
сертифицированный	15n01
сертифікат	1=301
сертифікація	15o01
скарбни	16101
слабо	16V01
слесар	15]01
слесарь	15]01
служба	1=405
слюсар	16101
смер	1;501
со	1=902
со словарем	16W01
со словарём	16W01
соавтор	1=;02
собственик	16501
совершенное	17;01
сотрудник	15]01
соу	17J01
союз	15f01
спбгу	0A^01
специализация	1<W01
специалист	1==03
специалист по	1<I01
специалитет	17b01
специалност	1<W01
специальность	1::01
специјалиста	16B01
спеціальність	1:;01
спеціалізація	1:;01
спеціаліст	1=@02
спеціалітет	1:\01
списание	16m01
співа	16101
співавтор	1=B02
співробітник	16101
спілка	15\01
среден успех	1;o01
среден успех от следването	1;o01
средне	17301
среднее	16N01
среднее образование	16N01
среднее общее	16N01
среднее профессиональное	18U01
среднее профессиональное образование	18U01
среднее специальное	18U01
средний	1=D02
средний балл	16`01
средний уровень	17301
средно	1=F03
средно владеене	18301
средно ниво	1=I02
средно образование	18X01
средно специално	18X01
средно специално образование	18X01
средно училище	17J01
средња стручна спрема	1:a01
средња школа	15l01
средње	1=K02
средњи	1:D01
средњи ниво	1:D01
ссс	1:a01
стажант	16501
стажер	16202
стажист	16101
стажиста	16B01
стажёр	15]01
стан	16l01
старший	1=M02
статия	16m01
стаття	16;01
статья	16401
степень бакалавра	16]01
степень магистра	17b01
стипендия	1;V02
стипендија	00C01
стипендія	00A01
столар	16B01
столяр	16202
стор	1=O01
сторінка	1=O01
стр	1=P02
страница	1=R01
строительная	15f01
стройка	15f01
струковне студије	16c01
стручни испит	17V01
стручњак	1=S02
студио	16a02
студия	15f01
студијски програм	1;501
студія	15\01
ступінь бакалавра	16\01
ступінь магістра	1:\01
стюард	16202
су	17J01
су шеф	1=M02
су-шеф	1=M02
суддя	17<01
судья	17=01
супермаркет	15X02
счетоводител	16501
считано от	1=U01
сътрудник	16501
сьогодні	18h01
т ч	18h01
т.ч	18h01
та	1:201
такмичење	00C01
танцовщиц	15]01
танцор	15]01
танцівни	16101
театр	15X02
театър	15Z01
тези	16;01
тезисы	16401
текущее время	18g01
телеканал	15\01
теперішнього часу	18h01
теперішній час	18h01
тестер	16501
тестировщик	16601
тестувальник	16801
техлид	17=01
техник	19N02
техникум	1=V02
техничар	16701
техничка школа	15l01
технолог	15U03
технік	16101
технікум	1:@01
течно	16001
тиждень	1=X01
тижні	1=X01
тижнів	1=X01
тим	18_01
тимлид	17=01
типография	15f01
тов	1=Y02
товаровед	15]01
токар	16202
токарь	15]01
тоо	00`01
торговый дом	15f01
торговый представитель	17=01
трг	16l01
тренер	16202
тренутно	18E01
треньор	16501
трки	0<G01
търговец	16501
търговски представител	19001
у	1=[02
у браку	1;K01
у досконалості	19801
у току	18E01
уверенно	17a01
уверенный	17a01
уверење	17V01
удаленка	18b01
удаленная работа	18b01
удаленно	18b01
удалёнка	18b01
удалённая работа	18b01
удалённо	18b01
удата	1;K01
удовлетворительно	17301
удостоверение	1:402
удружење	15[01
ул	1=]03
улица	1=]03
универзитет	1=`01
университет	1=V02
университета	15j02
університет	1:@01
управител	16501
управление	1=a03
управління	1=d02
уредник	16B01
уредница	16B01
усмерење	1;501
успех	1;o01
учебник	16m01
ученик	17=01
училище	1=f03
учител	16501
учитель	16202
учительница	17=01
учитељ	16701
учредитель	15]01
фабрика	19Q04
факултет	1=i02
факультет	1=k04
фармацевт	15U03
фармацеут	16701
фаховий молодший бакалавр	1;701
фахівець	17<01
фгуп	00`01
фельдшер	1:d03
фермер	16202
физик	15]01
физиотерапевт	15]01
финалист	0S?01
финалиста	00C01
фирма	16d03
флорист	16202
фонд	15X02
фондация	15Z01
фондација	15[01
фоп	00`01
фотограф	16202
фрезеровщик	15]01
фрезерувальни	16101
фриланс	15f01
фрилансер	15]01
фріланс	15\01
фізіотерапевт	16101
фіналіст	00A01
фірма	15\01
химик	15]01
хозяйство	15f01
холдинг	16?03
холост	17801
холостой	17801
хорошее	17c01
хороший	1=o02
хорошо	1=o02
хотел	16a02
художник	15]01
цей час	18h01
центар	15[01
центр	15X02
център	15Z01
цех	1=a03
ч	1>101
часопис	19V01
червоний диплом	16_01
чирак	19001
читалище	15Z01
читаю профессиональную литературу	16W01
читаю со словарем	16W01
читаю со словарём	16W01
члан	16B01
чланак	19V01
член	19001
чоловік	1>101
чоловіча	1>101
чоловічий	1>101
швачк	16101
швея	17=01
шеф	16B01
школа	1>204
школа no	15i01
школьный	16W01
шосе	16n01
шоссе	16O01
шофьор	16501
шофьорска книжка	1:R01
экономист	15]01
экскурсовод	15]01
эксперт	1>601
экспертный	1>601
экспертный уровень	1>601
электрик	15]01
электрогазосварщик	15]01
электромонт	15]01
электросварщик	15]01
элементарный	16W01
юрист	15U03
і	1:201
із	17d02
ілюстратор	16101
інженер	16801
інститут	1:@01
јединица	18_01
јесен	1>701
ґрант	00A01
אביב	1>801
אגף	1>901
אדריכל	1>:01
אדריכלית	1>:01
אולפנה	1>;01
אוניברסיטה	1>;01
אוניברסיטת	1>;01
אופטומטריסט	1>:01
אות	1><01
אח	1>:01
אחות	1>:01
אחראי	1>:01
אחראית	1>:01
אינסטלטור	1>:01
אישה	1>=01
אנליסט	1>:01
אנליסטית	1>:01
אקדמיה	1>;01
ארגון	1>>01
ארכיונאי	1>:01
ב	1>?01
ב"א	1>@01
בגרות	00I01
בגרות מלאה	00I01
בגרות עיונית	00I01
בהצטיינות	1>A01
בוגר	1>@01
בוגרת	1>@01
בודק	1>:01
בודקת	1>:01
ביטוח	1>>01
בינוני	1>B02
בינונית	1>B02
בינונית גבוהה	1>D01
בית אבות	1>>01
בית החולים	1>>01
בית הספר	1>;01
בית חולים	1>>01
בית מרקחת	1>>01
בית ספר	1>;01
בנאי	1>:01
בנק	1>>01
בסיס	1>E01
בסיסי	1>F02
בסיסית	1>F02
בע"מ	1>>01
בעלים	1>:01
בעמ	1>>01
ברמה גבוהה	1>H01
ברמן	1>:01
ברמת שפת אם	1>I01
גבוהה	1>J02
גבר	1>L01
גזבר	1>:01
גזברית	1>:01
גן ילדים	1>;01
גנן	1>:01
גננת	1>:01
גרוש	1>M01
גרושה	1>M01
ד"ר	1>N01
דו לשוני	1>I01
דו-לשוני	1>I01
דובר ילידי	1>I01
דוור	1>:01
דוקטור	1>N01
דוקטורט	1>O02
דייג	1>:01
דייל	1>:01
דיילת	1>:01
דירה	1>Q01
דרך	1>Q01
האוניברסיטה	1>;01
האקדמיה	1>;01
הווה	1>R01
הוצאה	1>S01
הוצאת	1>>01
החוג	1>;01
הטכניון	1>;01
היברידי	1>T01
היום	1>R01
המכללה	1>;01
המכללה האקדמית	1>;01
המרכז	1>>01
המרכז האקדמי	1>;01
הנדסאי	1>U01
הנדסאית	1>U01
הסמכה	1>V01
הסמכות	1>V01
הסמכת	1>V01
הפקולטה	1>;01
הצטיינות	1><01
הצטיינות יתרה	1>A01
הרצאה	1>S01
השתלמות	1>V01
התמחות	1>W01
התמחות ב	1>W01
ו	1>X01
ועד היום	1>R01
זוכה	1><01
זכר	1>L01
זמר	1>:01
זמרת	1>:01
חבר	1>:01
חבר ועד	1>:01
חברה	1>>01
חברה בוועד	1>:01
חברה בצוות	1>:01
חברת	1>>01
חברת ועד	1>:01
חוג	1>W01
חודש	1>Y01
חודשים	1>Y01
חוקר	1>:01
חוקרת	1>:01
חורף	1>Z01
חטיבה	1>901
חטיבת ביניים	1>;01
חייט	1>:01
חייל	1>:01
חלשה	1>E01
חנות	1>>01
חקלאי	1>:01
חרט	1>:01
חשב	1>:01
חשמלאי	1>:01
טבח	1>:01
טבחית	1>:01
טוב	1>[02
טובה	1>D01
טובה מאוד	1>H01
טכנאי	1>:01
טכנאי מוסמך	1>U01
טכנאית	1>:01
טכנולוגיות	1>>01
טכניון	1>;01
ידע בסיסי	1>E01
יו"ר	1>:01
יועץ	1>:01
יועצת	1>:01
יושב ראש	1>:01
יחידה	1>901
יחידת	1>901
ישיבה	1>;01
ישיבת	1>;01
כבאי	1>:01
כיום	1>R01
כיכר	1>Q01
כנס	1>S01
כעת	1>R01
כתב עת	1>S01
כתבה	1>S01
מ	1>]01
מ"א	1>^01
מאבטח	1>:01
מאבטחת	1>:01
מאז	1>_01
מאייר	1>:01
מאיירת	1>:01
מאמן	1>:01
מאמנת	1>:01
מאמר	1>S01
מאפייה	1>>01
מבקר	1>:01
מגיה	1>:01
מגמה	1>W01
מגמת	1>W01
מדור	1>901
מדליה	1><01
מדריך	1>:01
מדריכה	1>:01
מדרשה	1>;01
מהנדס	1>:01
מהנדסת	1>:01
מודד	1>:01
מוזיאון	1>>01
מוזיקאי	1>:01
מוכר	1>:01
מוכרת	1>:01
מומחה	1>`02
מומחית	1>`02
מוסמך	1>b02
מוסמכת	1>b02
מועצה	1>>01
מורה	1>:01
מזכיר	1>:01
מזכירה	1>:01
מחלקה	1>901
מחלקת	1>901
מחסנאי	1>:01
מטפל	1>:01
מטפלת	1>:01
מיילדת	1>:01
מייסד	1>:01
מייסדת	1>:01
מיקוד	1>Q01
מכון	1>>01
מכון ללימודים	1>;01
מכונאי	1>:01
מכללה	1>;01
מכללת	1>;01
מלגה	1><01
מלגת	1><01
מלון	1>>01
מלח	1>:01
מלצר	1>:01
מלצרית	1>:01
ממוצע	1>A01
ממוצע ציונים	1>A01
מנהל	1>:01
מנהל חשבונות	1>:01
מנהל עבודה	1>:01
מנהלת	1>:01
מנהלת חשבונות	1>:01
מנחה	1>:01
מנכ"ל	1>:01
מסגר	1>:01
מסלול	1>W01
מסעדה	1>>01
מעבדה	1>>01
מעצב	1>:01
מעצבת	1>:01
מפיק	1>:01
מפיקה	1>:01
מפעיל	1>:01
מפעל	1>>01
מפקד	1>:01
מפקדת	1>:01
מפתח	1>:01
מפתחת	1>:01
מצוין	1>J02
מצוינת	1>H01
מצטיין	1><01
מצטיינת	1><01
מקוון	1>T01
מקום ראשון	1><01
מרחוק	1>T01
מרכז	1>d02
מרכזת	1>:01
מרפא בעיסוק	1>:01
מרפאה	1>>01
מרפאה בעיסוק	1>:01
מרפאת	1>>01
מרצה	1>:01
משוער	1>f01
משרד	1>>01
מתחיל	1>g01
מתחילים	1>E01
מתכנן	1>:01
מתכננת	1>:01
מתכנת	1>:01
מתכנתת	1>:01
מתמחה	1>:01
מתנדב	1>:01
מתנדבת	1>:01
מתקדם	1>h01
מתרגם	1>:01
מתרגמת	1>:01
נגר	1>:01
נהג	1>:01
נהגת	1>:01
נוטריון	1>:01
נוכחי	1>R01
נוכחית	1>R01
נציג	1>:01
נציג מכירות	1>:01
נציגת	1>:01
נקבה	1>=01
נשואה	1>M01
נשוי	1>M01
סבירה	1>i01
סדנה	1>>01
סוכנות	1>>01
סטודיו	1>>01
סטודנט	1>:01
סייע	1>:01
סייעת	1>:01
סמטת	1>Q01
סמינר	1>;01
סמנכ"ל	1>:01
ספר	1>S01
ספרייה	1>>01
ספריית	1>>01
ספרית	1>:01
ספרן	1>:01
ספרנית	1>:01
סתיו	1>j01
עבודה מרחוק	1>T01
עבודת גמר	1>S01
עד	1>k01
עד היום	1>R01
עד כה	1>R01
עובד	1>:01
עובד מצטיין	1><01
עובדת	1>:01
עובדת מצטיינת	1><01
עוזר	1>:01
עוזרת	1>:01
עורך	1>:01
עורך דין	1>:01
עורכת	1>:01
עורכת דין	1>:01
עיון	1>S01
עיריית	1>>01
עיתונאי	1>:01
עיתונאית	1>:01
עכשיו	1>R01
עמוד	1>l01
עמותה	1>>01
עמותת	1>>01
עצמאי	1>>01
עצמאית	1>>01
פוסטר	1>S01
פועל	1>:01
פועלת	1>:01
פטנט	1>S01
פיזיותרפיסט	1>:01
פסיכולוג	1>:01
פסיכולוגית	1>:01
פקולטה	1>;01
פקיד	1>:01
פקידה	1>:01
פרופסור	1>:01
פרס	1><01
פרסום	1>S01
פרק	1>S01
צה"ל	1>>01
צוות	1>901
ציון	1>A01
ציון ממוצע	1>A01
ציון סופי	1>A01
צלם	1>:01
צלמת	1>:01
צפוי	1>f01
צפויה	1>f01
קבוצת	1>>01
קו"ח	1>m01
קומה	1>Q01
קונדיטור	1>:01
קופאי	1>:01
קופאית	1>:01
קופת חולים	1>>01
קורות חיים	1>m01
קורס	1>V01
קו״ח	1>m01
קיץ	1>n01
קלינאית	1>:01
קצב	1>:01
קצין	1>:01
קצינה	1>:01
קרן	1>>01
ראש	1>:01
ראש צוות	1>:01
רהוטה	1>H01
רואה חשבון	1>:01
רווק	1>M01
רווקה	1>M01
רופא	1>:01
רופאה	1>:01
רוקח	1>:01
רוקחת	1>:01
רח	1>Q01
רחוב	1>Q01
רישיון	1>V01
רישיון נהיגה	1>V01
רכז	1>:01
רכזת	1>:01
רמה גבוהה	1>J02
רמת שיחה	1>i01
רקדן	1>:01
רקדנית	1>:01
רשיון	1>V01
רשת	1>>01
רתך	1>:01
שד	1>Q01
שדרות	1>Q01
שוטף	1>H01
שוטפת	1>H01
שוטר	1>:01
שוטרת	1>:01
שוליה	1>:01
שוער	1>:01
שופט	1>:01
שותף	1>:01
שותפה	1>:01
שחקן	1>:01
שחקנית	1>:01
שיחה	1>i01
שכונת	1>Q01
שליח	1>:01
שליטה מלאה	1>H01
שמאי	1>:01
שנה	1>o01
שנים	1>o01
שף	1>:01
שפת אם	1>I01
שפת-אם	1>I01
ת ד	1>Q01
ת.ד	1>Q01
תואר	1>@01
תואר ראשון	1>@01
תואר ראשון ב	1>@01
תואר שלישי	1>N01
תואר שני	1>^01
תואר שני ב	1>^01
תופרת	1>:01
תזונאית	1>:01
תחקירן	1>:01
תחקירנית	1>:01
תחרות	1><01
תיאטרון	1>>01
תיכון	1?002
תעודה	1>V01
תעודת	1>V01
תעודת בגרות	00I01
תעודת הוקרה	1><01
תעודת הוראה	1>U01
תעודת הצטיינות	1><01
תעודת מקצוע	1?202
תעשיות	1>>01
أخصائي	1?401
أخصائية	1?401
أساسي	1?502
أساسيات	1?502
أساسية	1?701
أستاذ	1?401
أستاذة	1?401
أشهر	1?801
أعزب	1?901
أعوام	1?:01
أفضل	1?;01
أكاديمية	1?<01
أمانة	1?=01
أمين الصندوق	1?401
أمين مكتبة	1?401
أمينة	1?401
أمينة الصندوق	1?401
أنثى	1?>01
أونلاين	1??01
إتقان	1?@01
إجادة تامة	1?@01
إجازة	1?A01
إجازة جامعية	1?A01
إدارة	1?B02
إعدادية	1?<01
إلى	1?D01
إلى الآن	1?E01
ابتدائي	1?701
ابتدايي	1?701
اتقان	1?@01
اجاده تامه	1?@01
اجازه	1?A01
اجازه جامعيه	1?A01
اختصاصي	1?401
اخصايي	1?401
اخصاييه	1?401
اداره	1?B02
اساسي	1?502
اساسيات	1?502
اساسيه	1?701
استاذ	1?401
استاذه	1?401
استشاري	1?401
استشارية	1?401
استشاريه	1?401
استوديو	1?=01
اشهر	1?801
اعتماد	1?F01
اعداديه	1?<01
اعزب	1?901
اعوام	1?:01
افضل	1?;01
اكاديميه	1?<01
الآن	1?E01
الاختصاص	1?G01
الان	1?E01
البكالوريا	1?H01
البكالوريوس	1?A01
التقدير	1?I01
الثانوية	1?H01
الثانوية العامة	1?H01
الثانويه	1?H01
الثانويه العامه	1?H01
الجامعة	1?<01
الجامعه	1?<01
الحاضر	1?E01
الحالي	1?E01
الخريف	1?J01
الدبلوم	1?K01
الدرجة	1?I01
الدرجه	1?I01
الدكتوراه	1?L01
الدور	1?M01
الربيع	1?N01
السيرة الذاتية	1?O01
السيره الذاتيه	1?O01
الشتاء	1?P01
الشركة	1?=01
الشركه	1?=01
الصيف	1?Q01
القسم	1?R01
الكلية	1?<01
الكليه	1?<01
اللغة الأصلية	1?S01
اللغة الأم	1?S01
اللغه الاصليه	1?S01
اللغه الام	1?S01
الليسانس	1?A01
المؤسسة	1?=01
الماجستير	1?T01
المتوقع	1?U01
المدرسة	1?<01
المدرسة الثانوية	1?<01
المدرسه	1?<01
المدرسه الثانويه	1?<01
المركز الأول	1?;01
المركز الاول	1?;01
المركز الثاني	1?;01
المعدل	1?I01
المعدل التراكمي	1?I01
المعدل العام	1?I01
المعهد	1?<01
الموسسه	1?=01
الوقت الحالي	1?E01
الى	1?D01
الي	1?D01
الي الان	1?E01
اليوم	1?E01
امانه	1?=01
امرأة	1?>01
امراه	1?>01
امين الصندوق	1?401
امين مكتبه	1?401
امينه	1?401
امينه الصندوق	1?401
انثى	1?>01
انثي	1?>01
اونلاين	1??01
بائع	1?401
بائعة	1?401
باحث	1?401
باحثة	1?401
باحثه	1?401
بايع	1?401
بايعه	1?401
بتقدير	1?I01
بحار	1?401
بحث	1?V01
براءة اختراع	1?V01
براءه اختراع	1?V01
بستاني	1?401
بسيطة	1?701
بسيطه	1?701
بطلاقة	1?@01
بطلاقه	1?@01
بكالوريا	1?H01
بكالوريس	1?A01
بكالوريوس	1?A01
بلدية	1?=01
بلديه	1?=01
بناء	1?401
بناية	1?M01
بنايه	1?M01
بنك	1?=01
تأمين	1?=01
تامين	1?=01
تخصص	1?G01
تخصص في	1?G01
ترخيص	1?F01
تقدير	1?I01
تقني	1?401
تكريم	1?;01
توجيهي	1?H01
ثانوي	1?<01
ثانوية	1?<01
ثانوية عامة	1?H01
ثانويه	1?<01
ثانويه عامه	1?H01
ثنائي اللغة	1?S01
ثنايي اللغه	1?S01
جائزة	1?;01
جامعة	1?<01
جامعه	1?<01
جايزه	1?;01
جزار	1?401
جمعية	1?=01
جمعيه	1?=01
جندي	1?401
جيد	1?W02
جيد جدا	1?@01
جيدة	1?Y01
جيدة جدا	1?@01
جيده	1?Y01
جيده جدا	1?@01
حارس	1?401
حاليا	1?E01
حالياً	1?E01
حاليًا	1?E01
حتى	1?D01
حتى الآن	1?E01
حتى الوقت الحالي	1?E01
حتى اليوم	1?E01
حتى تاريخه	1?E01
حتي	1?D01
حتي الان	1?E01
حتي الوقت الحالي	1?E01
حتي اليوم	1?E01
حتي تاريخه	1?E01
حداد	1?401
حكم	1?401
حي	1?M01
خباز	1?401
خبير	1?Z02
خبيرة	1?Z02
خبيره	1?Z02
خراط	1?401
خريف	1?J01
خياط	1?401
خياطة	1?401
خياطه	1?401
دائرة	1?R01
دار	1?=01
دار النشر	1?V01
دار نشر	1?=01
دايره	1?R01
دبلوم	1?\02
دبلوم عالي	1?T01
دبلوم فني	1?K01
دبلوم متوسط	1?K01
درجة البكالوريوس	1?A01
درجة الدكتوراه	1?L01
درجة الماجستير	1?T01
درجه البكالوريوس	1?A01
درجه الدكتوراه	1?L01
درجه الماجستير	1?T01
درع	1?;01
دكتوراه	1?L01
دورة	1?F01
دوره	1?F01
ذكر	1?^01
رئيس	1?401
رئيسة	1?401
ربيع	1?N01
رجل	1?^01
رخصة	1?F01
رخصة قيادة	1?F01
رخصه	1?F01
رخصه قياده	1?F01
رسالة	1?V01
رساله	1?V01
روضة	1?<01
روضه	1?<01
رييس	1?401
رييسه	1?401
زمالة	1?F01
زماله	1?F01
سائق	1?401
سائقة	1?401
سايق	1?401
سايقه	1?401
سباك	1?401
سكرتير	1?401
سكرتيرة	1?401
سكرتيره	1?401
سنة	1?_02
سنه	1?_02
سنوات	1?:01
سيرة ذاتية	1?O01
سيره ذاتيه	1?O01
شارع	1?M01
شتاء	1?P01
شرطي	1?401
شركة	1?=01
شركه	1?=01
شعبة	1?a02
شعبه	1?a02
شقة	1?M01
شقه	1?M01
شهادة	1?F01
شهادة الثانوية	1?H01
شهادة تقدير	1?;01
شهادة معتمدة	1?F01
شهاده	1?F01
شهاده الثانويه	1?H01
شهاده تقدير	1?;01
شهاده معتمده	1?F01
شهر	1?801
شهور	1?801
ص ب	1?M01
ص.ب	1?M01
صحفي	1?401
صحفية	1?401
صحفيه	1?401
صحيفة	1?=01
صحيفه	1?=01
صفحة	1?c01
صفحه	1?c01
صياد	1?401
صيدلانية	1?401
صيدلانيه	1?401
صيدلي	1?401
صيدلية	1?=01
صيدليه	1?=01
صيف	1?Q01
ضعيف	1?701
طاه	1?401
طاهية	1?401
طاهيه	1?401
طباخ	1?401
طبيب	1?401
طبيبة	1?401
طبيبه	1?401
طريق	1?M01
طلاقة	1?@01
طلاقه	1?@01
عام	1?_02
عامل	1?401
عاملة	1?401
عامله	1?401
عبر الإنترنت	1??01
عبر الانترنت	1??01
عزباء	1?901
عضو	1?401
عضوية	1?F01
عضويه	1?F01
عمارة	1?M01
عماره	1?M01
عمل حر	1?=01
عن بعد	1??01
عن بُعد	1??01
عيادة	1?=01
عياده	1?=01
فائز	1?;01
فائزة	1?;01
فايز	1?;01
فايزه	1?;01
فريق	1?R01
فصل	1?V01
فندق	1?=01
فني	1?401
فنية	1?401
فنيه	1?401
فوق المتوسط	1?Y01
في	1?d01
قائد	1?401
قابلة	1?401
قابله	1?401
قايد	1?401
قرية	1?M01
قريه	1?M01
قسم	1?a02
قناة	1?=01
قناه	1?=01
كاتب	1?401
كاتبة	1?401
كاتبه	1?401
كتاب	1?V01
كليات	1?<01
كلية	1?<01
كليه	1?<01
كهربائي	1?401
كهربايي	1?401
لحام	1?401
لدى	1?d01
لدي	1?d01
لغة أم	1?S01
لغة الأم	1?S01
لغتي الأم	1?S01
لغتي الام	1?S01
لغه الام	1?S01
لغه ام	1?S01
للآن	1?E01
للان	1?E01
ليسانس	1?A01
مؤتمر	1?V01
مؤسس	1?401
مؤسسة	1?=01
مؤسسة مشاركة	1?401
ماجستير	1?T01
مالك	1?401
مبتدئ	1?502
مبتدئة	1?701
مبتدي	1?502
مبتديه	1?701
مبرمج	1?401
مبرمجة	1?401
مبرمجه	1?401
متجر	1?=01
متحف	1?=01
متدرب	1?401
متدربة	1?401
متدربه	1?401
مترجم	1?401
مترجمة	1?401
مترجمه	1?401
متزوج	1?901
متزوجة	1?901
متزوجه	1?901
متطوع	1?401
متطوعة	1?401
متطوعه	1?401
متقدم	1?e02
متقدمة	1?e02
متقدمه	1?e02
متوسط	1?g02
متوسطة	1?g02
متوسطه	1?g02
متوقع	1?U01
متوقعة	1?U01
متوقعه	1?U01
مجلة	1?V01
مجله	1?V01
مجموعة	1?=01
مجموعه	1?=01
محادثة	1?i01
محادثه	1?i01
محاسب	1?401
محاسبة	1?401
محاسبه	1?401
محاضر	1?401
محاضرة	1?j02
محاضره	1?j02
محافظة	1?M01
محافظه	1?M01
محام	1?401
محامي	1?401
محامية	1?401
محاميه	1?401
محترف	1?@01
محرر	1?401
محررة	1?401
محرره	1?401
محلل	1?401
محللة	1?401
محلله	1?401
مخبز	1?=01
مختبر	1?=01
مدارس	1?<01
مدرب	1?401
مدربة	1?401
مدربه	1?401
مدرس	1?401
مدرسة	1?<01
مدرسة ثانوية	1?<01
مدرسة صف	1?401
مدرسة لغة	1?401
مدرسه	1?<01
مدرسه ثانويه	1?<01
مدرسه صف	1?401
مدرسه لغه	1?401
مدقق	1?401
مدير	1?401
مديرة	1?401
مديره	1?401
مدينة	1?M01
مدينه	1?M01
مراقب	1?401
مراقبة	1?401
مراقبه	1?401
مرشد	1?401
مرشدة	1?401
مرشده	1?401
مركز	1?=01
مزارع	1?401
مزارعة	1?401
مزارعه	1?401
مسؤول	1?401
مسؤولة	1?401
مسابقة	1?;01
مسابقه	1?;01
مساعد	1?401
مساعدة	1?401
مساعده	1?401
مستشار	1?401
مستشارة	1?401
مستشاره	1?401
مستشفى	1?=01
مستشفي	1?=01
مستمر	1?E01
مسرح	1?=01
مسعف	1?401
مسعفة	1?401
مسعفه	1?401
مسوول	1?401
مسووله	1?401
مشرف	1?401
مشرفة	1?401
مشرفه	1?401
مشروع خاص	1?=01
مشغل	1?401
مصرف	1?=01
مصمم	1?401
مصممة	1?401
مصممه	1?401
مصنع	1?=01
مصور	1?401
مصورة	1?401
مصوره	1?401
مطعم	1?=01
مطلق	1?901
مطلقة	1?901
مطلقه	1?901
مطور	1?401
مطورة	1?401
مطوره	1?401
مع مرتبة الشرف	1?I01
مع مرتبه الشرف	1?I01
معتمد	1?F01
معتمدة	1?F01
معتمده	1?F01
معدل	1?I01
معلم	1?401
معلمة	1?401
معلمه	1?401
معماري	1?401
معهد	1?l02
مغن	1?401
مقال	1?V01
مقالة	1?V01
مقاله	1?V01
مقبول	1?701
مكتب	1?=01
مكتبة	1?=01
مكتبه	1?=01
ممتاز	1?e02
ممتازة	1?@01
ممتازه	1?@01
ممثل	1?401
ممثلة	1?401
ممثله	1?401
ممرض	1?401
ممرضة	1?401
ممرضه	1?401
من	1?n01
منحة	1?;01
منحه	1?;01
مندوب	1?401
مندوبة	1?401
مندوبه	1?401
منذ	1?o01
منسق	1?401
منسقة	1?401
منسقه	1?401
منشور	1?V01
منطقة	1?M01
منطقه	1?M01
منظمة	1?=01
منظمه	1?=01
مهندس	1?401
مهندسة	1?401
مهندسه	1?401
موتمر	1?V01
موسس	1?401
موسسه	1?=01
موسسه مشاركه	1?401
موسيقي	1?401
موظف	1?401
موظف استقبال	1?401
موظفة	1?401
موظفه	1?401
ميدالية	1?;01
ميداليه	1?;01
ميدان	1?M01
ميكانيكي	1?401
نائب	1?401
نادل	1?401
نادلة	1?401
نادله	1?401
نايب	1?401
نجار	1?401
نشر	1?V01
هيئة	1?=01
هييه	1?=01
و	1@001
وحدة	1?R01
وحده	1?R01
ورشة	1?=01
ورشه	1?=01
ورقة	1?V01
ورقة بحثية	1?V01
ورقه	1?V01
ورقه بحثيه	1?V01
وزارة	1?=01
وزاره	1?=01
وسام	1?;01
وكالة	1?=01
وكاله	1?=01
अंक	1@101
अकादमी	1@201
अच्छा	1@302
अच्छी	1@501
अधिकारी	1@601
अध्यक्ष	1@601
अध्यापक	1@601
अध्यापिका	1@601
अध्याय	1@701
अनुभाग	1@801
अनुवादक	1@601
अपेक्षित	1@901
अब	1@:01
अब तक	1@:01
अभिनेता	1@601
अभिनेत्री	1@601
अभियंता	1@601
अभी	1@:01
अभी तक	1@:01
अविवाहित	1@;01
अस्पताल	1@<01
आईटीआई	1@=01
आज	1@:01
आज तक	1@:01
आहार विशेषज्ञ	1@601
इंजीनियर	1@601
इंटरमीडिएट	00F01
इंटर्न	1@601
इलेक्ट्रीशियन	1@601
उच्च माध्यमिक विद्यालय	1@201
उत्कृष्ट	1@>02
उन्नत	1@>02
उपाध्यक्ष	1@601
एजेंसी	1@<01
एम ए	1@@01
एम एड	1@@01
एम एससी	1@@01
एम कॉम	1@@01
एम टेक	1@@01
एम बी ए	1@@01
एम.ए	1@@01
एम.एड	1@@01
एम.एससी	1@@01
एम.कॉम	1@@01
एम.टेक	1@@01
एम.बी.ए	1@@01
एमबीए	1@@01
एवं	1@A01
ऑनलाइन	1@B01
और	1@A01
औसत	1@C01
कंपनी	1@<01
कर्मचारी	1@601
कसाई	1@601
कारखाना	1@<01
कार्यालय	1@<01
किसान	1@601
केंद्र	1@<01
कैशियर	1@601
कॉलेज	1@201
कॉलोनी	1@D01
कोच	1@601
कोर्स	1@E01
कोषाध्यक्ष	1@601
क्लिनिक	1@<01
गर्मी	1@F01
गली	1@D01
गाइड	1@601
गायक	1@601
गायिका	1@601
गुरुकुल	1@201
ग्राम	1@D01
ग्रीष्म	1@F01
ग्रेड	1@101
चालक	1@601
चिकित्सक	1@601
चिकित्सालय	1@<01
चित्रकार	1@601
चौक	1@D01
चौकीदार	1@601
छात्रवृत्ति	1@G01
छायाकार	1@601
जारी	1@:01
जिला	1@D01
जीवन परिचय	1@H01
जीवन वृत्त	1@H01
जीवनवृत्त	1@H01
टीम	1@801
ट्रस्ट	1@<01
डिज़ाइनर	1@601
डिजाइनर	1@601
डिप्लोमा	1@I02
डेवलपर	1@601
डॉक्टर	1@601
डॉक्टरेट	1@K01
ड्राइवर	1@601
तक	1@L02
तकनीशियन	1@601
थोड़ा	1@N01
थोडा	1@N01
दर्जी	1@601
दसवीं	00F01
दाई	1@601
दुकान	1@<01
दूरस्थ	1@B01
द्वितीय श्रेणी	1@101
द्विभाषी	1@O01
धाराप्रवाह	1@P01
नगर	1@D01
नगर निगम	1@<01
नर	1@Q01
नर्तक	1@601
नर्स	1@601
नाई	1@601
नारी	1@R01
नाविक	1@601
निगम	1@<01
निदेशक	1@601
निपुण	1@S01
न्यास	1@<01
पत्रकार	1@601
पत्रिका	1@701
पदक	1@G01
परास्नातक	1@@01
पर्यवेक्षक	1@601
पाठशाला	1@201
पात्रता परीक्षा	1@E01
पिन	1@D01
पी एच डी	1@K01
पी.एच.डी	1@K01
पीएचडी	1@K01
पुरस्कार	1@G01
पुरुष	1@Q01
पुस्तक	1@701
पुस्तकालय	1@<01
पुस्तकालयाध्यक्ष	1@601
पृष्ठ	1@T01
पेटेंट	1@701
पॉलिटेक्निक	1@=01
प्रकाशन	1@<01
प्रकाशित	1@701
प्रतिनिधि	1@601
प्रतियोगिता	1@G01
प्रतिशत	1@101
प्रथम श्रेणी	1@101
प्रथम स्थान	1@G01
प्रधानाचार्य	1@601
प्रबंधक	1@601
प्रभाग	1@801
प्रमाण पत्र	1@E01
प्रमाणन	1@E01
प्रमाणपत्र	1@E01
प्रमाणित	1@E01
प्रमुख	1@601
प्रयोगशाला	1@<01
प्रवीण	1@P01
प्रशस्ति	1@G01
प्रशस्ति पत्र	1@G01
प्रशासक	1@601
प्रशिक्षक	1@601
प्रशिक्षु	1@601
प्राइवेट लिमिटेड	1@<01
प्राध्यापक	1@601
प्रारंभिक	1@U02
प्रोग्रामर	1@601
प्रोफेसर	1@601
प्रौद्योगिकी संस्थान	1@201
फाउंडेशन	1@<01
फार्मासिस्ट	1@601
बढई	1@601
बढ़ई	1@601
बहुत अच्छा	1@P01
बायोडाटा	1@H01
बारहवीं	00F01
बी ए	1@W01
बी एड	1@W01
बी एससी	1@W01
बी कॉम	1@W01
बी टेक	1@W01
बी.ए	1@W01
बी.एड	1@W01
बी.एससी	1@W01
बी.कॉम	1@W01
बी.टेक	1@W01
बीए	1@W01
बीटेक	1@W01
बुनियादी	1@U02
बेकर	1@601
बैंक	1@<01
बोलचाल	1@C01
मंत्रालय	1@<01
मकान	1@D01
मछुआरा	1@601
मजदूर	1@601
मज़दूर	1@601
मध्यम	1@X02
मध्यवर्ती	1@C01
महाविद्यालय	1@201
महिला	1@R01
महीना	1@Z01
महीने	1@Z01
मातृ भाषा	1@O01
मातृभाषा	1@O01
मार्ग	1@D01
माली	1@601
मास	1@Z01
माह	1@Z01
मिस्त्री	1@601
मूलभूत	1@N01
मैकेनिक	1@601
मैट्रिक	00F01
मैनेजर	1@601
मोहल्ला	1@D01
यूनिवर्सिटी	1@201
रसोइया	1@601
राजमिस्त्री	1@601
रिज़्यूमे	1@H01
रिज्यूमे	1@H01
रिमोट	1@B01
रेफरी	1@601
रोड	1@D01
लाइसेंस	1@E01
लिपिक	1@601
लिमिटेड	1@<01
लेख	1@701
लेखाकार	1@601
लोहार	1@601
व	1@A01
वकील	1@601
वर्तमान	1@:01
वर्तमान तक	1@:01
वर्ष	1@[01
वसंत	1@\01
वार्ड	1@D01
वास्तुकार	1@601
विक्रेता	1@601
विजेता	1@G01
विद्यापीठ	1@201
विद्यालय	1@201
विभाग	1@801
विवाहित	1@;01
विशेषज्ञ	1@]02
विशेषज्ञता	1@_01
विश्लेषक	1@601
विश्वविद्यालय	1@201
विषय	1@_01
वेटर	1@601
वेल्डर	1@601
व्याख्याता	1@601
व्याख्यान	1@701
शरद	1@`01
शाखा	1@_01
शिक्षक	1@601
शिक्षिका	1@601
शीत	1@a01
शोध पत्र	1@701
शोधकर्ता	1@601
शोधपत्र	1@701
श्रमिक	1@601
श्रेणी	1@101
संगीतकार	1@601
संचालक	1@601
संचालिका	1@601
संपादक	1@601
संभावित	1@901
संवाददाता	1@601
संस्था	1@<01
संस्थान	1@b02
संस्थापक	1@601
सचिव	1@601
सडक	1@D01
सड़क	1@D01
सदस्य	1@601
सन्	1@d01
समन्वयक	1@601
समिति	1@<01
समूह	1@<01
सम्मान	1@G01
सम्मानित	1@G01
सम्मेलन	1@701
सर्दी	1@a01
सलाहकार	1@601
सहायक	1@601
साधारण	1@N01
सामान्य	1@X02
साल	1@[01
सिपाही	1@601
सुरक्षाकर्मी	1@601
से	1@e03
सेक्टर	1@D01
सैनिक	1@601
स्कूल	1@201
स्टूडियो	1@<01
स्त्री	1@R01
स्नातक	1@W01
स्नातकोत्तर	1@@01
स्वयंसेवक	1@601
स्वयंसेविका	1@601
स्वर्ण पदक	1@G01
हाई स्कूल	00F01
हायर सेकेंडरी	00F01
होटल	1@<01
กรม	1@h01
กรรมการ	1@i01
กระทรวง	1@h01
กลุ่ม	1@h01
กลุ่มงาน	1@j01
การแข่งขัน	1@k01
ขณะนี้	1@l01
คณะ	1@m01
คนขับรถ	1@i01
ครู	1@i01
คลินิก	1@h01
คล่อง	1@n01
คล่องแคล่ว	1@n01
คะแนนเฉลี่ย	1@o01
คาดว่า	1A001
คาดว่าจะจบ	1A001
งานวิจัย	1A101
จนถึง	1A201
จนถึงขณะนี้	1@l01
จนถึงปัจจุบัน	1@l01
จังหวัด	1A301
จาก	1A401
จุฬาลงกรณ์	1@m01
จํากัด	1@h01
ชนะเลิศ	1@k01
ชาย	1A501
ช่าง	1@i01
ช่างภาพ	1@i01
ช่างเทคนิค	1@i01
ซอย	1A301
ดี	1A602
ดีมาก	1A802
ดีเด่น	1@k01
ดีเยี่ยม	1@n01
ดุษฎีบัณฑิต	1A:01
ตอนนี้	1@l01
ตัวแทน	1@i01
ตั้งแต่	1A;02
ตีพิมพ์	1A101
ตําบล	1A301
ถนน	1A301
ถึง	1A201
ถึงปัจจุบัน	1@l01
ทนายความ	1@i01
ทางไกล	1A=01
ทีม	1@j01
ที่	1A>01
ที่ปรึกษา	1@i01
ทุน	1@k01
ทํางานทางไกล	1A=01
ธนาคาร	1@h01
นักการตลาด	1@i01
นักข่าว	1@i01
นักจิตวิทยา	1@i01
นักบัญชี	1@i01
นักพัฒนา	1@i01
นักวิจัย	1@i01
นักวิเคราะห์	1@i01
นักศึกษาฝึกงาน	1@i01
นักออกแบบ	1@i01
นักเขียน	1@i01
นักแปล	1@i01
นิตยสาร	1A101
น้อย	1A?01
นําเสนอผลงาน	1A101
บทความ	1A101
บทที่	1A101
บรรณาธิการ	1@i01
บรรณารักษ์	1@i01
บริษัท	1@h01
บริหารธุรกิจบัณฑิต	1A@01
บัณฑิต	1A@01
บัณฑิตวิทยาลัย	1@m01
บ้านเลขที่	1A301
ประกวด	1@k01
ประกันภัย	1@h01
ประกาศนียบัตร	1AA01
ประกาศนียบัตรวิชาชีพ	1AB01
ประกาศนียบัตรวิชาชีพชั้นสูง	1AC01
ประชุมวิชาการ	1A101
ประธาน	1@i01
ประวัติย่อ	1AD01
ประวัติย่อส่วนตัว	1AD01
ประวัติส่วนตัวสมัครงาน	1AD01
ปริญญาตรี	1A@01
ปริญญาเอก	1A:01
ปริญญาโท	1AE01
ปวช	1AB01
ปวส	1AC01
ปัจจุบัน	1@l01
ปานกลาง	1AF02
ปี	1AH02
ผลการเรียน	1@o01
ผู้ก่อตั้ง	1@i01
ผู้จัดการ	1@i01
ผู้ช่วย	1@i01
ผู้ตรวจสอบ	1@i01
ผู้บริหาร	1@i01
ผู้ประสานงาน	1@i01
ผู้ฝึกสอน	1@i01
ผู้อํานวยการ	1@i01
ผู้เชี่ยวชาญ	1AJ02
ผ่านการอบรม	1AA01
ฝึกงาน	1@i01
ฝ่าย	1@j01
พนักงาน	1@i01
พนักงานดีเด่น	1@k01
พนักงานต้อนรับ	1@i01
พนักงานเสิร์ฟ	1@i01
พยาบาล	1@i01
พอใช้	1AL01
พิพิธภัณฑ์	1@h01
พื้นฐาน	1AM02
พ่อครัว	1@i01
ภาคฤดูร้อน	1AO01
ภาควิชา	1AP01
ภาษาหลัก	1AQ01
ภาษาแม่	1AQ01
ม 6	1AB01
ม.6	1AB01
มหาชน	1@h01
มหาบัณฑิต	1AE01
มหาวิทยาลัย	1@m01
มัคคุเทศก์	1@i01
มัธยมศึกษา	1AB01
มัธยมศึกษาตอนปลาย	1AB01
มูลนิธิ	1@h01
รองชนะเลิศ	1@k01
รองผู้จัดการ	1@i01
ระดับกลาง	1AF02
ระดับดี	1AR01
ระดับสูง	1A802
รางวัล	1@k01
ราชภัฏ	1@m01
ราชมงคล	1@m01
รีสอร์ต	1@h01
รีสอร์ท	1@h01
ร้าน	1@h01
ร้านขายยา	1@h01
ร้านอาหาร	1@h01
ฤดูร้อน	1AO01
ฤดูหนาว	1AS01
ฤดูใบไม้ผลิ	1AT01
ฤดูใบไม้ร่วง	1AU01
ล่าม	1@i01
วารสาร	1A101
วิชาเอก	1AP01
วิทยากร	1@i01
วิทยานิพนธ์	1A101
วิทยาลัย	1@m01
วิทยาศาสตรบัณฑิต	1A@01
วิทยาศาสตรมหาบัณฑิต	1AE01
วิทยาเขต	1@m01
วิศวกร	1@i01
วิศวกรรมศาสตรบัณฑิต	1A@01
วุฒิบัตร	1AA01
ศาสตราจารย์	1@i01
ศิลปศาสตรบัณฑิต	1A@01
ศูนย์	1@h01
สตูดิโอ	1@h01
สถาบัน	1AV02
สถาปนิก	1@i01
สมรส	1AX01
สมรสแล้ว	1AX01
สมาคม	1@h01
สหกรณ์	1@h01
สาขา	1AP01
สาขาวิชา	1AP01
สิทธิบัตร	1A101
สื่อสารได้	1AL01
ส่วนงาน	1@j01
สํานักงาน	1@h01
สํานักพิมพ์	1@h01
หญิง	1AY01
หนังสือ	1A101
หมู่	1A301
หมู่บ้าน	1A301
หย่า	1AX01
หลักสูตร	1AA01
หัวหน้า	1@i01
ห้องปฏิบัติการ	1@h01
ห้องสมุด	1@h01
ห้างหุ้นส่วน	1@h01
องค์การ	1@h01
อนุบาล	1@m01
อนุปริญญา	1AC01
ออนไลน์	1A=01
อาคาร	1A301
อาจารย์	1@i01
อาชีวศึกษา	1@m01
อาสาสมัคร	1@i01
อําเภอ	1A301
เกรด	1@o01
เกรดเฉลี่ย	1@o01
เกียรติคุณ	1@k01
เกียรตินิยม	1@o01
เกียรตินิยมอันดับ	1@o01
เกียรติบัตร	1AZ02
เขต	1A301
เจ้าของ	1@i01
เจ้าของภาษา	1AQ01
เจ้าหน้าที่	1@i01
เชฟ	1@i01
เชี่ยวชาญ	1A802
เชี่ยวชาญมาก	1A\01
เดือน	1A]01
เทคนิค	1@m01
เทศบาล	1@h01
เบื้องต้น	1AM02
เพศชาย	1A501
เพศหญิง	1AY01
เภสัชกร	1@i01
เรซูเม่	1AD01
เริ่มต้น	1A^01
เลขที่	1A301
เลขานุการ	1@i01
เล็กน้อย	1A?01
เหรียญ	1@k01
เหรียญทอง	1@k01
เอก	1AP01
แขวง	1A301
แต่งงานแล้ว	1AX01
แผนก	1A_02
แพทย์	1@i01
แม่บ้าน	1@i01
โปรแกรมเมอร์	1@i01
โรงงาน	1@h01
โรงพยาบาล	1@h01
โรงเรียน	1@m01
โรงเรียนประถม	1@m01
โรงเรียนมัธยม	1@m01
โรงแรม	1@h01
โล่	1@k01
โสด	1AX01
ใบขับขี่	1AA01
ใบประกอบวิชาชีพ	1AA01
ใบรับรอง	1AA01
ใบอนุญาต	1AA01
ấp	0AF01
ở	1Aa01
ủy ban	0;;01
および	1Ab01
から	1Ac03
か月	1Af01
と	1Ab01
にて	1Ag01
に勤務	1Ag01
まで	1Ah02
より	1Aj02
アシスタント	1Al01
アナリスト	1Al01
アパート	1Am01
アルバイト	1Al01
アーキテクト	1Al01
イラストレーター	1Al01
インターン	1Al01
エキスパート	1An01
エンジニア	1Al01
オペレーター	1Al01
オンライン	1Ao01
カフェ	0al01
カメラマン	1Al01
カ月	1Af01
ガイド	1Al01
キッチンスタッフ	1Al01
キャプテン	1Al01
クリニック	0al01
グループ	1B002
ケアマネジャー	1Al01
コンサルタント	1Al01
コンテスト	1B201
コース	1B301
コーチ	1Al01
コーポ	1Am01
コーポレーション	0al01
サブリーダー	1Al01
サービス	0al01
シェフ	1Al01
システムズ	0al01
スクラムマスター	1Al01
スタジオ	0al01
スタッフ	1Al01
センター	1B401
ソリューションズ	0al01
チェーン	0al01
チーフ	1Al01
チーム	1B401
テクノロジーズ	0al01
テレビ	0al01
テレワーク	1Ao01
ディレクター	1Al01
デザイナー	1Al01
ネイティブ	1B501
ネイティブレベル	1B501
ハイツ	1Am01
ハングル検定	0o_01
バイリンガル	1B501
パート	1Al01
ビジネスレベル	1B601
ビジネス上級	1B601
フルリモート	1Ao01
プランナー	1Al01
プログラマ	1Al01
プログラマー	1Al01
プロジェクトマネージャー	1Al01
プロダクトオーナー	1Al01
プロデューサー	1Al01
ページ	1B701
ホテル	0al01
ホールスタッフ	1Al01
ホールディングス	0al01
ボランティア	1Al01
ポスター発表	1B801
マネジャー	1Al01
マネージャー	1Al01
マンション	1Am01
ユニット	1B401
ライター	1Al01
リモート	1Ao01
リーダー	1Al01
レジュメ	1B901
レストラン	0al01
ヵ月	1Af01
ヶ月	1Af01
一本	1B:01
一等奖	1B;01
一級	00Q01
一级乙等	1B<01
一级建造师	1B=01
一级甲等	1B<01
一般	1B>02
一般社団法人	0al01
一身上の都合により退職	1B@01
丁目	1Am01
三好学生	1B;01
三專	1BA01
三等奖	1B;01
三級	00Q01
三级	1B<01
上級	1BB02
不動産	0al01
与	1BD01
专业	1BE01
专业八级	1BF01
专业四级	1B<01
专业排名	1BG01
专八	1B<01
专利	1BH01
专升本	1B:01
专员	1BI01
专四	1B<01
专家	1BJ01
专家级	1BJ01
专硕	1BK01
专科	1BL01
专科学校	1BM01
专著	1BH01
丙級	1BN01
业务员	1BI01
个人履历	1BO01
个人简历	1BO01
个月	1BP01
中	1BQ01
中上	1BR01
中上級	1BS01
中专	1BT02
中台	1BV01
中国語検定	0o_01
中学	1BM01
中学校	1BW01
中學	1BX01
中心	1BY02
中技	1B[01
中文履歷	1B\01
中文简历	1BO01
中等	1B]02
中級	1B_04
中级	1Bc02
中级会计	1B=01
中级职称	1B=01
中退	1Be01
中途退学	1Be01
中高級	1BR01
中高级	1Bf01
为止	1Bg01
主任	1Bh03
主任技術者	00Q01
主任調理師	1Al01
主修	1Bk02
主厨	1BI01
主将	1Al01
主席	1BI01
主幹	1Al01
主廚	1Bm01
主持人	1Bn02
主播	1BI01
主査	1Al01
主治医师	1BI01
主管	1Bn02
主管护师	1BI01
主編	1Bm01
主编	1BI01
乗務員	1Al01
乘务员	1BI01
乙級	1BN01
乡	1C001
书记	1BI01
书院	1BM01
了解	1C102
予定	1C301
事业单位	1C401
事业群	1BV01
事业部	1BV01
事务所	1C401
事務	1Al01
事務員	1Al01
事務所	1C502
事業本部	1B401
事業部	1C702
二專	1BA01
二技	1C901
二本	1B:01
二等奖	1B;01
二級	00Q01
二级乙等	1B<01
二级建造师	1B=01
二级甲等	1B<01
互动	1C401
互联网	1C401
五專	1BA01
亚军	1B;01
亞軍	1C:01
交付	1C;01
交易员	1BI01
产品助理	1BI01
产品经理	1BI01
产品部	1BV01
人事	1C<02
人力資源部	1C>01
人力资源管理师	1B=01
人力资源部	1BV01
今	1C?03
介護士	1Al01
介護福祉士	1Al01
从	1CB01
从业资格	1B=01
从业资格证	1B=01
仓库管理员	1BI01
仓管	1BI01
代表	1C<02
代表取締役	1Al01
以上	1CC01
以來	1CD01
以来	1CE01
以降	1CF01
任职于	1CG01
任職於	1CH01
企劃	1Bm01
企業	1CI01
企画	1Al01
优秀	1CJ02
优秀共青团员	1B;01
优秀员工	1B;01
优秀团员	1B;01
优秀奖	1B;01
优秀学生	1B;01
优秀学生干部	1B;01
优秀干部	1B;01
优秀教师	1B;01
优秀毕业生	1B;01
会使用	1CL01
会社	0al01
会計士	1Al01
会计	1BI01
会议论文	1BH01
会長	1Al01
会长	1BI01
传媒	1C401
住院医师	1BI01
作家	1BI01
作業主任者	00Q01
作業療法士	1Al01
作者	1BI01
佳作	1CM02
供职于	1CG01
係	1B401
係長	1Al01
保全	1Bm01
保安	1BI01
保母	1Bm01
保洁	1BI01
保育園	1BW01
保育士	1Al01
保险	1C401
保険	0al01
保險	1CI01
信息技术	1C401
修了	1CO02
修了見込み	1CQ02
修了証	00Q01
修士	1CS01
修士号	1CS01
修士課程	1CS01
俳優	1Al01
倉管	1Bm01
個人履歷	1B\01
個人簡歷	1B\01
個月	1CT01
傳媒	1CI01
優勝	1B201
優秀	1CU01
優秀賞	1B201
優等	1C:01
先进个人	1B;01
先进工作者	1B;01
免許	00Q01
免許状	00Q01
党校	1BM01
入団	1CV01
入围	1B;01
入圍	1C:01
入学	1CW02
入學	1CY01
入局	1CV01
入庁	1CV01
入所	1CV01
入社	1CW02
入职	1CZ01
入職	1C[02
入行	1CV01
入賞	1B201
入選	1B201
入門	1C]04
入门	1Ca02
全日制本科	1B:01
全栈	1BI01
全民英檢	1Cc01
公司	1BY02
六级	1B<01
共著	1B801
兼职	1BI01
兽医	1BI01
写真家	1Al01
农艺师	1BI01
冠军	1B;01
冠軍	1C:01
冬	1Cd03
冬天	1Cg02
冬季	1Cd03
准教授	1Al01
准看護師	1Al01
出版	1Ci05
出版公司	1CI01
出版社	1BY02
出納	1Bm01
出纳	1BI01
分享	1BH01
分公司	1BY02
分析师	1BI01
分析師	1Bm01
分校	1Cn02
分院	1BV01
列车员	1BI01
创业公司	1C401
创始人	1BI01
初中	1BT02
初心者	1D001
初級	1D104
初級レベル	1D501
初级	1D602
初级会计	1B=01
到	1D802
到现在	1D:01
到現在	1D;01
到目前	1D:01
到職	1CY01
制作人	1BI01
制药	1C401
前台	1BI01
前端	1Bn02
剪輯師	1Bm01
剪辑师	1BI01
副主廚	1Bm01
副会長	1Al01
副会长	1BI01
副學士	1BA01
副店長	1Al01
副总	1BI01
副教授	1BI01
副料理長	1Al01
副會長	1Bm01
副理	1Bm01
副部長	1Al01
副部长	1BI01
創業	1CV01
創辦人	1Bm01
助产士	1BI01
助手	1Bh03
助教	1Bh03
助理	1Bn02
助産師	1Al01
区	1D<02
区役所	0al01
医师	1BI01
医師	1Al01
医生	1BI01
医疗	1C401
医療法人	0al01
医科大学	1BM01
医院	1C401
區	1D>01
十佳	1B;01
半導體	1CI01
协会	1C401
卒業	1D?02
卒業予定	1C301
卒業見込み	1CQ02
協会	0al01
協會	1CI01
協理	1Bm01
单元	1C001
单身	1DA01
単位取得退学	1Be01
博士	1DB03
博士前期課程	1CS01
博士号	1DE01
博士后	1DF01
博士後期課程	1DE01
博士班	1DG01
博士研究生	1DF01
博士課程	1DE01
印刷	0al01
厂	1C401
厨师	1BI01
厨师长	1BI01
县	1C001
及	1DH02
及び	1Ab01
双学士	1B:01
双硕士	1BK01
双语	1DJ01
发布	1BH01
发明专利	1BH01
发表	1BH01
取得	1DK04
取得済み	1C;01
取締役	1Al01
受賞	1B201
受験	1C;01
口譯	1Bm01
口译	1BI01
口頭発表	1B801
可作为工作语言	1BF01
可日常交流	1DO01
号	1DP03
号室	1Am01
司会	1Al01
司書	1Al01
司机	1BI01
司機	1Bm01
司法書士	1Al01
司法考试	1B=01
合伙人	1BI01
合同会社	0al01
合夥人	1Bm01
合格	1DS02
合格証取得	1C;01
合格證	1BN01
合格证	1B=01
合資会社	0al01
后端	1BI01
周	1DU01
和	1DH02
咖啡	1C401
咨询	1C401
咨询师	1BI01
品管	1Bm01
商事	0al01
商务流利	1BF01
商務流利	1CU01
商学院	1BM01
商店	0al01
商行	1CI01
單身	1DV01
営業	1Al01
営業職	1Al01
営業部	1B401
四技	1C901
四级	1B<01
团支书	1BI01
团队	1BV01
园长	1BI01
国家二级	1B=01
国際会議	1B801
國中	1BX01
國際	1CI01
團隊	1C>01
在学中	1DW01
在學	1D;01
在宅	1Ao01
在籍中	1DW01
在线	1DX01
在职	1D:01
在职研究生	1BK01
在職	1D;01
在職中	1DY02
在读	1D:01
地产	1C401
均分	1BG01
執照	1BN01
執筆	1B801
執行役員	1Al01
執行長	1Bm01
培训师	1BI01
培训机构	1C401
基本	1D[04
基本情報技術者	00Q01
基础	1D602
基础平台部	1BV01
基礎	1D104
基礎レベル	1D501
基金	1C401
基金會	1CI01
堪能	1D_01
報社	1CI01
声優	1Al01
处	1BV01
夏	1D`03
夏天	1Dc02
夏季	1D`03
夏期	1De01
外企	1C401
外送員	1Bm01
多益	1Cc01
夜大	1BM01
大专	1BL01
大卒	1Df01
大厦	1C001
大学	1Dg02
大学专科	1BL01
大学本科	1B:01
大学校	1BW01
大学英语六级	1B<01
大学英语四级	1B<01
大学院	1BW01
大学院修士	1CS01
大學	1BX01
大學部	1C901
大工	1Al01
大賞	1B201
大賽	1C:01
大赛	1B;01
大道	1Di02
天	1Dk02
契約社員	1Al01
奖	1B;01
奖学金	1B;01
奖项	1B;01
奨励賞	1B201
奨学金	1B201
女	1Dm03
女中	1BX01
女子大学	1BW01
女性	1Dm03
委员	1BI01
委员会	1C401
委員會	1CI01
季军	1B;01
季軍	1C:01
学习中	1E001
学习委员	1BI01
学会	1B801
学会誌	1B801
学分	1BG01
学刊	1BH01
学園	1BW01
学士	1E102
学士号	1Df01
学士学位	1B:01
学士課程	1Df01
学徒	1BI01
学报	1BH01
学校	1Dg02
学校法人	0al01
学硕	1BK01
学科	1E302
学習中	1E501
学芸員	1Al01
学部	1E302
学部卒	1Df01
学院	1Dg02
學分	1E601
學報	1E701
學士	1C901
學士學位	1C901
學徒	1Bm01
學校	1BX01
學系	1E802
學院	1BX01
宅地建物取引士	00Q01
安全员	1BI01
实业	1C401
实习生	1BI01
实用新型	1BH01
实验室	1BV01
実務レベル	1E:01
実務経験あり	1E:01
実用英語技能検定	0o_01
実習生	1Al01
审核员	1BI01
审计	1BI01
审计员	1BI01
客户经理	1BI01
客服	1Bn02
室	1E;05
室長	1Al01
寄稿	1B801
寒假	1Cg02
實業	1CI01
實習生	1Bm01
實驗室	1C>01
審判	1Al01
导游	1BI01
导演	1BI01
导购	1BI01
専修	1B301
専修学校	1BW01
専攻	1B301
専門士	1E@01
専門学校	1BW01
専門家レベル	1An01
專利	1E701
專員	1Bm01
專家	1EA01
專書	1E701
專案經理	1Bm01
專業	1EB01
專欄	1E701
專科	1BA01
專科學校	1BX01
導覽員	1Bm01
導覽志工	1Bm01
導遊	1Bm01
小区	1C001
小学	1BM01
小学校	1BW01
小學	1BX01
小組	1C>01
小组	1BV01
就任	1CV01
就業中	1DW01
就职于	1CG01
就職	1CV01
就職於	1CH01
就讀中	1D;01
局	1EC03
居家办公	1DX01
履历	1BO01
履历表	1BO01
履歴書	1B901
履歷	1B\01
履歷書	1B\01
履歷表	1B\01
工作室	1BY02
工作语言	1BF01
工厂	1C401
工商管理硕士	1BK01
工地主任	1Bm01
工場	0al01
工場長	1Al01
工学部	1B301
工廠	1CI01
工房	0al01
工業	0al01
工程专业	1BE01
工程局	1C401
工程师	1BI01
工程師	1Bm01
工讀生	1Bm01
已婚	1EF02
已婚已育	1DA01
已婚未育	1DA01
巷	1Di02
市	1EH03
市场部	1BV01
市役所	0al01
师范	1BM01
席次	1EK01
干事	1BI01
干部	1BI01
平台	1C401
平均分	1BG01
平均成績	1E601
平均成绩	1BG01
平均绩点	1BG01
年	1EL03
年間	1EO01
幹事	1Bm01
幹部	1Bm01
幼儿园	1BM01
幼兒園	1BX01
幼稚園	1BW01
庁	0al01
広報	1Al01
应届	1EP01
应届毕业	1EP01
店	0al01
店员	1BI01
店員	1Bm01
店長	1EQ02
店长	1BI01
府	1Am01
庭師	1Al01
康复师	1BI01
廃業	1B@01
廚師	1Bm01
建筑	1C401
建筑师	1BI01
建築士	1Al01
建設	0al01
开发	1BI01
开始	1CE01
弁護士	1Al01
弄	1Di02
弟子	1Al01
当前	1D:01
役所	0al01
律师	1BI01
律師	1Bm01
後端	1Bm01
得意	1ES01
得獎	1C:01
從	1ET01
志工	1Bm01
志愿者	1BI01
応用情報技術者	00Q01
快递员	1BI01
总工	1BI01
总监	1BI01
总经理	1BI01
总裁	1BI01
情報処理技術者	00Q01
應屆	1EU01
應屆畢業	1EU01
成績	1EV02
成绩	1BG01
我的简历	1BO01
所長	1Al01
托业	1B<01
托福	1EX02
执业医师	1B=01
执业护士	1B=01
执业资格	1B=01
执照	1B=01
技师	1BI01
技師	1EQ02
技术员	1BI01
技术支持	1BI01
技术部	1BV01
技校	1BT02
技能士	00Q01
技能講習	00Q01
技術員	1Bm01
技術士	1BN01
技術學院	1BX01
技術者	1Al01
技術者試験	00Q01
技術部	1C702
技術長	1Bm01
投资	1C401
投资经理	1BI01
护士	1BI01
护士长	1BI01
护师	1BI01
报社	1C401
担当	1Al01
拟	1EP01
指導員	1Al01
掌握	1EZ02
排名	1E\02
採購	1Bm01
控股	1C401
掲載	1B801
提名	1B;01
提名奖	1B;01
插画师	1BI01
插畫家	1Bm01
摄像师	1BI01
摄影师	1BI01
撰稿人	1BI01
擅長	1E^01
擅长	1E_01
操作员	1BI01
攝影師	1Bm01
支店	0al01
支社	0al01
支配人	1Al01
收銀員	1Bm01
收银员	1BI01
放送	0al01
政府	1BY02
教保員	1Bm01
教員	1Al01
教师	1BI01
教师资格证	1B=01
教師	1Bm01
教授	1Bh03
教材	1BH01
教研室	1BV01
教練	1Bm01
教练	1BI01
教育科技	1C401
教諭	1Al01
敬具	1CC01
敬礼	1E`01
敬禮	1Ea01
数据分析	1BI01
整備士	1Al01
數位	1CI01
文化	1C401
文员	1BI01
文員	1Bm01
文章	1Eb02
料理長	1Al01
新聞社	0al01
方向	1BE01
施工员	1BI01
旅館	0al01
旋盤工	1Al01
既婚	1Ed01
日	1Ee03
日常交流	1DO01
日常会話	1Eh01
日常会話レベル	1Eh01
日常会话	1DO01
日常會話	1BQ01
日常溝通	1BQ01
日本語能力試験	0o_01
日本語能力試驗	1Cc01
日檢	1Cc01
日语一级	1B<01
日语能力考试	1B<01
日間	1Ei01
星期	1Ej02
春	1El03
春天	1Eo02
春季	1El03
普考	1BN01
普通	1BQ01
普通自動車免許	00Q01
普通自動車第一種運転免許	00Q01
普通话	1B<01
普通话证书	1B=01
暑假	1Dc02
暑期	1Dc02
書卷獎	1C:01
書記	1Al01
最優秀	1B201
最優秀賞	1B201
會計	1Bm01
會長	1Bm01
月	1F102
有	1F301
有限会社	0al01
有限公司	1BY02
有限责任公司	1C401
服务员	1BI01
服務員	1Bm01
期刊	1Eb02
木工	1Bh03
未婚	1F403
本社	0al01
本科	1F702
本部	1B401
机构	1C401
杂志	1BH01
村	1EH03
板前	1Al01
架构师	1BI01
架構師	1Bm01
栄養士	1Al01
标兵	1B;01
栋	1C001
校区	1BM01
校正者	1Al01
校长	1BI01
株	1F902
株式会社	0al01
核心期刊	1BH01
检验员	1BI01
検定	00Q01
業務	1Bm01
業務経歴書	1B901
業務部	1C>01
楼	1C001
榮譽	1C:01
樓	1D>01
檢定	1BN01
止	1F;02
正社員	1Al01
此致	1F=02
此致敬礼	1E`01
此致敬禮	1Ea01
歯科衛生士	1Al01
段	1D>01
母国語	1B501
母語	1F?02
母语	1DJ01
母语水平	1DJ01
比賽	1C:01
比赛	1B;01
毕业	1FA01
水手	1BI01
求职简历	1BO01
汽车	1C401
法人	0al01
法律职业资格	1B=01
注会	1B=01
注册会计师	1B=01
派遣社員	1Al01
流利	1FB02
流利沟通	1BF01
流暢	1FD02
流畅	1BF01
测试	1BI01
测量员	1BI01
深入掌握	1BJ01
清掃員	1Al01
清潔員	1Bm01
測量員	1Bm01
測量士	1Al01
満期退学	1Be01
準優勝	1B201
準学士	1E@01
溶接工	1Al01
漁師	1Al01
演员	1BI01
演員	1Bm01
演奏员	1BI01
演奏家	1Al01
演講	1E701
演讲	1BH01
漢検	0o_01
為止	1FF01
焊工	1Bn02
焼方	1Al01
煮方	1Al01
熟悉	1FG03
熟悉日常交流	1DO01
熟知	1FJ01
熟練	1FK03
熟練使用	1E^01
熟练	1CJ02
熟练使用	1E_01
熟练掌握	1E_01
熟练运用	1E_01
營養師	1Bm01
版主	1BI01
物业	1C401
物流	1BY02
物理治療師	1Bm01
物産	0al01
特優	1C:01
特待生	1B201
特等奖	1B;01
特許	1B801
独身	1Ed01
獎	1C:01
獎學金	1C:01
獲得	1FN01
獲獎	1FO02
獸醫	1Bm01
现今	1D:01
现在	1D:01
班主任	1BI01
班排名	1E601
班组长	1BI01
班長	1Al01
班长	1BI01
現在	1DY02
現在に至る	1DW01
現職	1DW01
理事	1Bm01
理学療法士	1Al01
理容師	1Al01
理工	1BM01
瓦工	1BI01
生物	1C401
產品經理	1Bm01
產品部	1C>01
电力	1C401
电商	1C401
电大	1BM01
电工	1BI01
电视台	1C401
男	1FQ03
男性	1FQ03
町	1Am01
畢業	1FT01
略懂	1FU02
番	1Am01
番地	1Am01
病院	0al01
発表	1B801
登壇	1B801
發表	1E701
监理	1BI01
監督	1Al01
目前	1FW02
直到现在	1D:01
直博	1DF01
省	1FY03
看護助手	1Al01
看護師	1Al01
県	1Am01
県庁	0al01
着任	1CV01
督导	1BI01
督導	1Bm01
瞭解	1F\01
短大	1BW01
短期大学	1BW01
短期大学士	1E@01
研发	1BI01
研发部	1BV01
研發部	1C>01
研究助理	1Bm01
研究员	1BI01
研究員	1EQ02
研究室	1B401
研究所	1F]04
研究生	1Fa02
研究生院	1BM01
研究科	1E302
研究院	1BY02
研討會	1E701
硕士	1BK01
硕士学位	1BK01
硕士研究生	1BK01
碩士	1Fc01
碩士班	1Fc01
社	1F301
社会福祉士	1Al01
社会福祉法人	0al01
社員	1Al01
社工	1Bn02
社工員	1Bm01
社長	1EQ02
社长	1BI01
离异	1DA01
离职	1FA01
秋	1Fd03
秋天	1Fg02
秋季	1Fd03
科	1Fi04
科员	1BI01
科学与技术	1BE01
科学家	1BI01
科學家	1Bm01
科室	1BV01
科技	1BY02
科技大學	1BX01
科研助理	1BI01
科系	1EB01
科長	1Bm01
秘书	1BI01
秘书长	1BI01
秘書	1EQ02
称号	1B;01
移动	1C401
程序员	1BI01
程式設計師	1Bm01
稍懂	1Fm01
税理士	1Al01
空服員	1Bm01
站点负责人	1BI01
站长	1BI01
竞赛	1B;01
競賽	1C:01
笔译	1BI01
第	1Fn01
第一作者	1BH01
第一名	1Fo02
第一語言	1G101
第一语言	1DJ01
第三名	1Fo02
第二作者	1BH01
第二名	1Fo02
策划	1BI01
简单交流	1G201
简单会话	1G201
简历	1BO01
箇月	1Af01
算法	1BI01
管培生	1BI01
管理员	1BI01
管理栄養士	1Al01
管理者	00Q01
簡歷	1B\01
簿記	00Q01
精熟	1CU01
精算师	1BI01
精通	1G305
系	1Bk02
系排名	1E601
系统架构设计师	1B=01
紀要	1B801
約聘	1Bm01
組	1G802
組合	0al01
組長	1EQ02
経歴書	1B901
経理	1Al01
結業	1FT01
經理	1Bm01
継続中	1DW01
総務	1Al01
線上	1G:01
編入	1CV01
編入学	1CV01
編輯	1Bm01
編集者	1Al01
縣	1D>01
總監	1Bm01
總經理	1Bm01
總編輯	1Bm01
线上	1DX01
组	1BV01
组长	1BI01
经理	1BI01
经纪人	1BI01
结业	1FA01
统招本科	1B:01
绩点	1BG01
维修工	1BI01
综合排名	1BG01
编辑	1BI01
网格员	1BI01
网络	1C401
美容师	1BI01
美容師	1Al01
美工	1BI01
翻訳者	1Al01
翻譯	1Bm01
翻译	1BI01
老师	1BI01
老師	1Bm01
考取	1G;02
职业技术学院	1BM01
职业资格	1B=01
职校	1BM01
职高	1BT02
職人	1Al01
職務経歴書	1B901
職業訓練校	1BW01
職長	1Al01
肄业	1G=01
肄業	1G>01
股份有限公司	1BY02
育婴师	1BI01
能够使用	1FJ01
能源	1C401
自	1G?04
自治区	1C001
自考本科	1B:01
至	1D802
至今	1C?03
至现在	1D:01
至現在	1DW01
至目前	1FW02
與	1GC01
船员	1BI01
船員	1EQ02
船长	1BI01
良好	1GD05
花园	1C001
英検	0o_01
英檢	1Cc01
英语六级	1B<01
英语四级	1B<01
荣获	1B;01
荣誉称号	1B;01
药师	1BI01
药房	1C401
获取	1GI01
获奖	1GJ02
获得	1GI01
营业员	1BI01
营养师	1BI01
著作	1Eb02
著書	1B801
董事長	1Bm01
董事长	1BI01
薬剤師	1Al01
薬局	0al01
藥局	1CI01
藥師	1Bm01
處	1C>01
處長	1Bm01
號	1GL02
行政	1BI01
行政助理	1Bm01
行政書士	1Al01
街	1Di02
街道	1C001
表彰	1B201
表彰状	1B201
裁判	1Bn02
製作所	0al01
製薬	0al01
襄理	1Bm01
見習い	1Al01
見込	1C301
見込み	1C301
见习	1BI01
规划师	1BI01
計算	0al01
訓練校	1BW01
記事	1B801
記者	1EQ02
設立	1CV01
設計師	1Bm01
診所	1CI01
診療所	0al01
証券	0al01
評定平均	1EK01
認定	00Q01
認定証	00Q01
認證	1BN01
課	1C702
課長	1EQ02
課長代理	1Al01
調理員	1Al01
調理師	1Al01
論文	1GN02
論文誌	1B801
諮商師	1Bm01
講師	1EQ02
講座	1E701
講演	1B801
講解員	1Bm01
證	1BN01
證券	1CI01
證書	1BN01
證照	1BN01
警備員	1Al01
譯著	1E701
護士	1Bm01
護理師	1Bm01
護理長	1Bm01
计算机一级	1B=01
计算机二级	1B=01
认证	1B=01
记者	1BI01
讲义	1BH01
讲师	1BI01
讲解员	1BI01
论文	1BH01
设计师	1BI01
设计院	1C401
证	1B=01
证书	1B=01
证券	1C401
评审	1BI01
诊所	1C401
译著	1BH01
負責人	1Bm01
財	1F301
財務部	1C>01
財団法人	0al01
販売	1Al01
販売スタッフ	1Al01
販売員	1Al01
貿易	1CI01
資格	1GP02
資訊	1CI01
賞	1B201
负责人	1BI01
财务	1BI01
财务部	1BV01
质检员	1BI01
贸易	1C401
资料员	1BI01
资本	1C401
资格证	1B=01
资格证书	1B=01
起	1GR04
超市	1BY02
路	1Di02
軟體	1CI01
転入学	1CV01
転出	1B@01
転職	1CV01
輔修	1EB01
车工	1BI01
车间	1BV01
车间主任	1BI01
软件	1C401
软件著作权	1BH01
软考	1B=01
较好	1Bf01
辅修	1BE01
辅导员	1BI01
農業従事者	1Al01
迄今	1FW02
运维	1BI01
运营	1BI01
远程	1DX01
退任	1B@01
退団	1B@01
退学	1GV02
退學	1G>01
退所	1B@01
退社	1B@01
退職	1B@01
通信	1C401
通訳	1Al01
通訳案内士	1Al01
通讯作者	1BH01
通过	1GI01
通過	1FN01
造价员	1BI01
連載	1B801
週	1GX01
週間	1GY01
運転手	1Al01
運輸	0al01
道	1Am01
遠端	1G:01
遠距	1G:01
郡	1Am01
部	1GZ03
部長	1EQ02
部长	1BI01
部門	1C702
部门	1BV01
都	1Am01
鄉	1D>01
配達員	1Al01
酒店	1C401
醫師	1Bm01
醫院	1CI01
采购	1BI01
里	1D>01
金メダル	1B201
金奖	1B;01
金牌	1Fo02
金獎	1C:01
金融	1CI01
金賞	1B201
鉄道	0al01
銀牌	1C:01
銀獎	1C:01
銀行	1C502
銀賞	1B201
銅牌	1C:01
銅獎	1C:01
銅賞	1B201
鎮	1D>01
钢筋工	1BI01
钳工	1BI01
铜奖	1B;01
铜牌	1B;01
铣工	1BI01
银奖	1B;01
银牌	1B;01
银行	1C401
销售	1BI01
销售部	1BV01
镇	1C001
門市	1CI01
門市人員	1Bm01
閉業	1B@01
開始	1CD01
開業	1CV01
開発者	1Al01
開発部	1B401
開發	1Bm01
门店	1C401
队长	1BI01
附中	1Cn02
院长	1BI01
陪伴志工	1Bm01
隊長	1Bm01
雅思	1EX02
集团	1C401
集團	1CI01
雑誌	1B801
雙語	1G101
雜誌	1E701
離婚	1DV01
離職	1G]02
零售	1C401
電子	1CI01
電工	1Bm01
電機	0al01
電視台	1CI01
非常熟练	1BJ01
面点师	1BI01
頁	1G_01
預期	1EU01
預計	1EU01
顧問	1G`03
页	1Fn01
项目经理	1BI01
项目部	1BV01
顾问	1BI01
预期	1EP01
预算员	1BI01
预计	1EP01
预计毕业	1EP01
领班	1BI01
飯店	1CI01
養成所	1BW01
餐厅	1C401
餐廳	1CI01
館員	1Bm01
馆员	1BI01
首席	1BI01
首獎	1C:01
駕照	1BN01
驾照	1B=01
驾驶员	1BI01
驾驶证	1B=01
骑手	1BI01
高中	1Gc04
高中毕业	1B[01
高中畢業	1Gg01
高卒	1Gh01
高商	1BX01
高専	1BW01
高工	1BX01
高度専門士	1E@01
高校	1BW01
高校卒業	1Gh01
高等专科	1BL01
高等学校	1BW01
高等専門学校	1BW01
高等技術専門校	1BW01
高級	1Gi02
高級中學	1BX01
高級文憑	1BA01
高级	1CJ02
高级职称	1B=01
高考及格	1BN01
高职	1BL01
高職	1Gk02
가을	1Gm01
가을학기	1Gm01
간호사	1Gn01
간호조무사	1Gn01
감독	1Gn01
감정평가사	1Gn01
강사	1Gn01
강연	1Go01
개발부	1H001
개발자	1Gn01
개발팀	1H001
개월	1H101
건설	1H201
건축사	1Gn01
검정고시	1H301
게재	1Go01
겨울	1H401
겨울학기	1H401
견습	1Gn01
경력기술서	1H501
경비원	1Gn01
경진대회	00S01
계열	1H601
계장	1Gn01
고급	1H702
고등학교	1H901
고등학교졸업	1H301
고졸	1H301
공고	1H901
공단	1H201
공로상	00S01
공모전	00S01
공사	1H201
공인	00R01
공장	1H201
공장장	1Gn01
공저	1Go01
과	1H:02
과장	1Gn01
관리부	1H001
관리사	1H<02
관리자	1Gn01
광역시	1H>01
교사	1Gn01
교수	1Gn01
교육원	1H901
교정자	1Gn01
구	1H>01
구청	1H201
군	1H>01
그룹	1H?02
그룹장	1Gn01
금메달	00S01
금상	00S01
기고	1Go01
기능사	00R01
기사	1HA02
기술부	1H001
기술자	1Gn01
기업	1H201
기자	1Gn01
기초	1HC02
기초회화	1HE01
기혼	1HF01
기획부	1H001
기획자	1Gn01
길	1H>01
까지	1HG02
끝	1HI01
남	1HJ01
남성	1HJ01
남자	1HJ01
네이티브	1HK01
년	1HL01
년간	1HL01
노무사	1Gn01
논문	1Go01
농부	1Gn01
능숙	1HM01
능숙함	1HN01
능통	1HO01
단장	1Gn01
담당	1Gn01
담당자	1Gn01
대리	1Gn01
대상	00S01
대표	1Gn01
대표이사	1Gn01
대학	1H901
대학교	1H901
대학원	1H901
도	1H>01
동	1H>01
동상	00S01
등재	1Go01
디렉터	1Gn01
디자이너	1Gn01
디자인부	1H001
랩스	1H201
레주메	1H501
로	1H>01
리	1H>01
리더	1Gn01
마케터	1Gn01
마케팅부	1H001
마케팅팀	1H001
마트	1H201
매니저	1Gn01
면	1H>01
면허	00R01
면허증	00R01
모국어	1HK01
목수	1Gn01
물리치료사	1Gn01
물산	1H201
미용사	1Gn01
미장공	1Gn01
미혼	1HF01
미화원	1Gn01
및	1HP01
바리스타	1Gn01
바텐더	1Gn01
박사	1HQ01
박사과정	1HQ01
박사수료	1HQ01
박사학위	1HQ01
반장	1Gn01
발표	1Go01
방송국	1H201
배관공	1Gn01
백화점	1H201
번길	1H>01
번역가	1Gn01
번지	1H>01
법무사	1Gn01
법인	1H201
변리사	1Gn01
변호사	1Gn01
병원	1H201
보육교사	1Gn01
보통	1HR02
보험	1H201
복수전공	1H601
본부	1H001
본부장	1Gn01
본사	1H201
봄	1HT01
봄학기	1HT01
봉사자	1Gn01
부문	1H001
부서	1H001
부장	1Gn01
부전공	1H601
부터	1HU02
부트캠프	1H901
부회장	1Gn01
분석가	1Gn01
비서	1Gn01
비즈니스	1HW01
비즈니스수준	1HW01
비즈니스회화	1HW01
사	1HX01
사무소	1H201
사무원	1Gn01
사서	1Gn01
사업부	1H001
사원	1Gn01
사진사	1Gn01
사진작가	1Gn01
사회복지사	1Gn01
산업	1H201
산업기사	00R01
상	1HY02
상고	1H901
상급	1H702
상담사	1Gn01
생산부	1H001
서기	1Gn01
서점	1H201
석사	1H[01
석사과정	1H[01
석사수료	1H[01
석사학위	1H[01
석차	1H\01
선반공	1Gn01
선원	1Gn01
선임	1Gn01
설계사	1Gn01
성적	1H\01
세무사	1Gn01
센터	1H?02
셰프	1Gn01
소장	1Gn01
소프트	1H201
솔루션	1H201
수료	1H]02
수료예정	1H_01
수료증	00R01
수상	00S01
수석	1Gn01
수의사	1Gn01
스쿨	1H901
스타트업	1H201
스태프	1Gn01
스튜디오	1H201
스페셜리스트	1Gn01
승무원	1Gn01
시	1H>01
시스템	1H201
시청	1H201
식당	1H201
신hsk	1H`01
신문사	1H201
실	1H001
실습생	1Gn01
실장	1Gn01
심판	1Gn01
아르바이트	1Gn01
아이엘츠	1H`01
아카데미	1H901
아키텍트	1Gn01
아파트	1H>01
알바	1Gn01
애널리스트	1Gn01
약국	1H201
약사	1Gn01
어부	1Gn01
에디터	1Gn01
에서	1Ha01
에이전시	1H201
엔지니어	1Gn01
엔터테인먼트	1H201
여	1Hb01
여고	1H901
여대	1H901
여름	1Hc01
여름학기	1Hc01
여성	1Hb01
여자	1Hb01
연구소	1H201
연구실	1H001
연구원	1Hd02
연수원	1H901
연주자	1Gn01
영양사	1Gn01
영업	1Gn01
영업부	1H001
예상	1H_01
예정	1H_01
오픽	1H`01
온라인	1Hf01
와	1HP01
외고	1H901
요리사	1Gn01
요양보호사	1Gn01
용접공	1Gn01
용접사	1Gn01
우수	1Hg02
우수상	00S01
우승	00S01
운영자	1Gn01
운영진	1Gn01
운전기사	1Gn01
운전면허	00R01
운전원	1Gn01
원격	1Hf01
원어민	1HK01
월	1H101
유	1HX01
유창	1HW01
유치원	1H901
유한회사	1H201
은상	00S01
은행	1H201
읍	1H>01
의사	1Gn01
의원	1H201
이래	1Hi01
이력서	1H501
이발사	1Gn01
이사	1Gn01
이상	1HI01
이중언어	1HK01
이혼	1HF01
이후	1Hj02
인사부	1H001
인증	00R01
인턴	1Gn01
일	1Hl01
일러스트레이터	1Gn01
일상회화	1Hm01
일상회화가능	1Hm01
입문	1Hn02
입사	1I001
입상	00S01
입선	00S01
입학	1I001
자격증	00R01
자기소개서	1H501
자원봉사자	1Gn01
자퇴	1I101
작가	1Gn01
작업치료사	1Gn01
장려상	00S01
장학금	00S01
재	1HX01
재단	1H201
재무부	1H001
재직	1I201
재직중	1I201
재택	1Hf01
재택근무	1Hf01
재학	1I201
재학중	1I201
저널	1Go01
저서	1Go01
전공	1H601
전문가	1HM01
전문대	1H901
전문대학	1H901
전문학사	1I301
전자	1H201
점장	1Gn01
정보처리기사	00R01
정비공	1Gn01
정비사	1Gn01
정원사	1Gn01
제이엘피티	1H`01
조교	1Gn01
조리사	1Gn01
조리원	1Gn01
조산사	1Gn01
조수	1Gn01
조종사	1Gn01
졸업	1H]02
졸업예정	1I402
주	1I603
주방장	1Gn01
주식회사	1H201
주임	1Gn01
준우승	00S01
중	1HR02
중급	1HR02
중상	1I901
중상급	1I901
중퇴	1I101
중학교	1H901
증권	1H201
지금	1I201
지도사	00R01
지원부	1H001
지점	1H201
직업전문학교	1H901
직원	1Gn01
진행중	1I201
쪽	1I:01
차장	1Gn01
책임	1Gn01
책임자	1Gn01
초급	1HC02
초급회화	1HE01
초등학교	1H901
총괄	1Gn01
총무	1Gn01
총무부	1H001
최상	1HM01
최우수상	00S01
출원	1Go01
출판	1Go01
출판사	1H201
취득	1I;02
취득일	1I=01
측량사	1Gn01
층	1H>01
치료사	1Gn01
치위생사	1Gn01
카페	1H201
캐셔	1Gn01
캠퍼스	1H901
컨설턴트	1Gn01
컴퍼니	1H201
컴퓨터활용능력	00R01
코디네이터	1Gn01
코치	1Gn01
테크	1H201
텝스	1H`01
토스	1H`01
토익	1H`01
토익스피킹	1H`01
토플	1H`01
통역사	1Gn01
통역원	1Gn01
퇴사	1I>01
퇴직	1I>01
투고	1Go01
트레이너	1Gn01
특별상	00S01
특별시	1H>01
특허	1Go01
팀	1H001
팀장	1Gn01
파트	1H001
파트장	1Gn01
판매원	1Gn01
페이지	1I:01
편입	1I001
편집자	1Gn01
평균학점	1H\01
평점	1H\01
표창	00S01
표창장	00S01
품질부	1H001
프로그래머	1Gn01
프로듀서	1Gn01
하	1HC02
학과	1I?02
학교	1H901
학부	1I?02
학사	1IA01
학사과정	1IA01
학사졸업	1IA01
학사학위	1IA01
학술대회	1Go01
학술지	1Go01
학예사	1Gn01
학원	1H901
학점	1H\01
학회	1Go01
학회지	1Go01
한국사능력검정	00R01
합격	1I;02
해설사	1Gn01
현장소장	1Gn01
현재	1I201
현재까지	1I201
현재재직중	1I201
협회	1H201
호	1H>01
호텔	1H201
홀딩스	1H201
홀서빙	1Gn01
홍보부	1H001
회계사	1Gn01
회사	1H201
회장	1Gn01
회화가능	1Hm01
획득	1I=01
"#, r#"0000`_0G4X]P000000000000000000000000000000000000000000000000@RjV00000000HQO70000000000000000dH56<i2>0000000000000o3GeAX?0000\6aG
0<i90000000000000000hLL=00000000000000000000000000000000000000000000000000000000000000000000000000000000@GgL0000\JDL\KGfTJ=<<W6Q
=7S9000000000000@=6E000000000000000000000000d4h>0000000000000000l2dH0000000000000000HYFEdHK:0000l=Tf0000HHLh0000E9H:000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q@6000000000000000000000000000000000
00000000<SXf000000009<RF000000000000L=b[HFj90000000000000000000000000000lFP6000000000000000000000000000000000000T[YN000000000000
00000000000000001<HC00000000lE[]00000000000000000TWj00000000PKHD=A=g00000000000000000000000000000000000000000000h_Ua000000000000
0000h[_L000000000000HV<X0000m5Pm00000000Y?\A0000000000000000000000000000000000000c4aPdka0000000000000000000000000000\^cK0000h3=R
000000000000000000000000000000000000l0g`0000000000000000000000009>Dae>JA@e9g000000000000000000000000\12:00000000000000000000`2o4
000000008:1b000000000\UA00000000000000000000000000000000000000000000@111Pa890[d8EB5o000000000000000000000000\Xnl0000HcK[4aO60000
mAHcdWZ@10HSX67m\hmJ000000008aT10000559<e2EN8=cb0000000000000000000000000000TVa_<X`kAB2KPS3Y0000000000000000U8BRd::;000000000000
8:6V000000004<UG0000TFdkL]^]000000001@G_00000000000000000000dRP\0000d:QLi<O9000000000000000000000000000000000000000000000000`mI7
00000000dQ_W0000`8j@0000lWlg0000000000000000000000000000hATA0000L^Ug00000000<OR0HB1b@g4n0000000000000000000000008S8B000000000000
0000TX<;DLhi0000<?C;00000000PQnc000048J@0000000000000000000000000000XBl@000000000000000000000000000000004Wfgm=5f000008XC00000000
0000dN6h8?<\00000000000000000000`XG:00000000H;emQ?j60S_Shm3;Q:40000000000000000000000000Q1@AM4LL@[;=000000000000I<:n00004T]7@`4j
0000DgYUe4W300000000<?:3HnYZ@i4kPDUB0000000000000000TWnW00000000`6_QHM=?0000000000000000000000000000hiYOHJ<E00000000000000000000
000000000000h]9Bl7k]0000lDNkTQVZU8MOHIXe000000000000000003O`0000000000000000lDFd00000000LicI000000000000\=_i0000damQ000000000000
0000XTP]`P]C00000000000000000000000000000000000000000000dlXm00000000000000000000LH<b0000000000000000LN?k4\FL00000000000000000000
00000_6700000000Li1M000000000000000000000000lf0l000000000000000000000000\S2YM45f0000@\JL0000T?3H8\UdA7^c00000000000004bg0000A=P9
DH:d0DT;000000000000000000000000HaH30000000000000000@5iH<0Ii00000000X?<R000000000000000000000000=1B\0000XPg\000000000000Ld3U0000
H9WGLCh\00000000000000000000U8FJ0000000000000000000000000000000000000000000000000000X8460000000000000000000000000000000000000000
0000lUWYM>@;0000M4ceE>m50000TJ^>0000000000000000000000000000Pj:200000000000000000000@M<K0000\WgD0000000000000000000000000000@Ldg
000000000ac?00000000000000000000lX3c0000000000000000000000000000m4Q?`P0n88`b=9T]0000000000004ZLN00000000000000000000\4]400000000
000000000000ll6]0000000082`XPC?T00000000UBAQA6=L0000000000000000`aV[000000000000L>J?0000D1e@00000000000000000000000000000000X[9`
0000000000000000`<iH0000000000000000000059VJ000000000000000000004DP]000000000000h9RY0000=4`o000000000000A<]jI@Eo00000000XoPR0000
L3Q@00000000000000000000000000000000Q@a<00000000<EQ80000000000000000000000000000000000000000000000000000000000000000e>mi00000000
00000000\Rb=hb_T000000000000Q?@m00000000=?_A\^\D8<Vo00000000L7\G00000000P:9d0000000000000000dR8T00000000000000000000<nId00000000
H?L;0000000000000000P[`^P:hg00000000d81Q0000M5mZ000000000000000000000000]BRN000000000000Lb8kh^7?00008:2N0ElZDM;J0000000000000000
0000000000000000000000000000000000000000000000000000000000000000L]bV0000000000000000<6NK0000000000000000000000000000TB_<0000e=R0
00000000000000000000Li][0000\I5k0000i<Ig000000000000000000000000000000008c?Te@UL@E\j00000000000000000000000000000000000000008T0P
dn8oTdn7D@kJiB>Z00000000I0O:000000000000]=n20000\efSD:UDhMZeDQA;E3V;XCNhhD5;00000000000000000000\WjJPMX;000000000000000000000000
0000000000000000@ade00000000000000000000000000000000T`n<00000KmG000000000000000000000000PCjOh?QiLMD=00000000T@J50000000000000000
00000000@be=0000000000000000000000008G3k<Pf6\XiTQ3dI00000000000000000000000000000000000046;T000000000000DIn500000000a63200000000
PDhR0000XUJi0000000000008a8a0000l?lCYADo@i8X00000000Dan>00000000000000000000Lg[>@b6F`ET00000\R]`dlAW0000000000000000U3G300000000
000000000000@>99h:FN91<f000000000000Y?g_000000000000000000004\KS0000000000000000<l1000000000000000000000Y8O[000000000000L\2M0000
00005>Jk`1fF000000000000TL;d00004A<>d8T000000000000000000000U@>H0000000000000000\chB0000000058Am=91l<X@60000000000000000A6;R0000
0000Di9]0000000000000000000000000000000000000000l\HGA55B000000000000000000000000L7N6E>8`0000000000004`^U<GYS@BH>0000m@Ll000003Gg
00008`:o00000FYR0000000000000000HQ0AM=HZ\E3m`PL<000000000000HPag00000000000000000000000000000DEl`gCT4aQ1I>`A00000000000000000000
0000dGj[a7e3De:f00000000000000000000HVg;0000000000000000@l=nLn7G0000eBIF08h``N3MT6Bi000000000000000000000000a66]00000000d^X@0000
00000000\N@g00000000\0XU@PA@00000000H9U60000000000000000D_KgXG]EM<LU5=hg000097fG0000000000000000000000000000P5Zf00000000]=hT0000
00000000000000000000\Cl7D]_80000HK1X00000000000000000000Po`10000000000000Z[DLbTMi9HD000000008o_^5=nc0000400O0000000000000000DYKK
A<jU000000000000<T?c`g`l0000<^go0000hE<00000X1?Z<JOo00000000000005>Dl;5F000000000000000000000000<;?B0000000000000000000000000000
00000000XI`MP<IdPhEG000000000000dj^]00000000000000000000000000004hTK0000hLVF0000000000000000000000000000000000000000000000000000
h6Mn0000000000000000000000000000HaWdXUPd0000000000000000000000000000PU8l000000000000000000000000000000000000Pd^k0000000000000000
00004Rh00000000000000000000000000Ld[0000PaKe00000000HMRA00000000000000000000LT7FLGHk00000000000000000000hF_c000000000000LcnG0000
00000000000000000000000000000000XZDCXF6Zi5f^00000000MBF`U<c?00008HeE00005;F:00000000@<Tka7];a<d20000000000008hd\0000000000000000
00000000000000000000000000000000@[Wc4>lKDb[H@Lm@0di==8nP0000000000000000e=Zc0000000000000000000000000000000000000000000000000000
000000000000U00ZhlGa0000H3f8hUo500000000@0NW00000000`^KZ000000004Rc`00000000000000000000000000000000@Kd7LAmOhT6L`d4<000000000000
0000000000000000000000000000000000000000000000000000dnHST:m4hF3A0000POnnh:4Q0000000000000000@GINlTRI0000lgYl00000000TJ:K00000000
0000i08m00004]J[0000dNC0d^_\0000Xd=C000000000000000000000000000000000000XK61`4Jj00000000Q>4Q00000000000000000000D^>G000000008GR^
00000000000000000000000000000000000000000000000000008d[d000000000000l0P]00008<]a00000000000000000000000000001ACH0000000000000000
8GCjhL[g0000000000000000000000000000000000000000000000000000000000000000000000000000X2TJ00000000HUfm0000000000000000000000000000
000000001?JJ0000000000000000000000000000\KLH000000000000P8d^00000000l94@000000000000000000000000HnG_0000DeJYXeg9000000000000P@[H
@bD?PLb\00004fNg000000000000dNa500000000hF\iTYg=0000000000000000000000000J\m000000000000\3\X000000000000d:XD00000000000000000000
0000hb[5000000008EA]000000004g9BllKL4lZ2h;<o000000004cJ7X7VQI5SA00000000000000000000000000000000@GSF8c?C8gKX4NWi];6000000000i<WA
`P7l000000000000000000008A8nXYo^D@jX0000`E5O00009@[hP1;F=>d>0000LZgGi>MNmBQN0000Y=Y_0000000014[B0000Q<in0000lH\NQ@g6000000000000
00000000000043U8<NO]00000000000000000000hPk=4OfP0000hm?UA?R^00000000000000000000000000000000000000000000000000000000000000000000
0000<:O:`;Ro0000LcDS0000940F000000000000000000000000m4ES000000000000<kNRHA4P0000000000000000T_=I00000000000000000000000000000000
0000000000004H>j0000000000000000000000000000X?ic<mUP000000000000`[Nd000000000000000000000000X>6>16Mg0000000000000000000000000000
0000Lhc=0000000000000000TJnlX;a30000lCPn8SFnH0iA\?T:4:WD0000000000000000000000000000000000000000000000005:f_00000000Y>[e00000000
l?M<0000000000000000000000000000000000000000000000005@]f8[DZ00000000`[a90000lV<g0000000000000000lChB0000<<o:dc>d0000000000000000
000000000000DjUQ51W00000000000000000000000000000000000000000P?]lLWad83Vd0000PjH_8]og0000000000000000l4@K0000U3Y200000000H3k_dBbA
00000000l17b000000000000h8_7XNAVX_Fc0000lGHM000000000000leVO00000000000000000000000000004bah4ma=0000000000000000<^Q<DWIF00000000
<:Bni?lS00000000Tj`n0000dIhd00000000PeaW4iAc00000000LQ6Y0000000000004a7U0000000000000000000000000000<IJgXO540000Q38BQ?:800000000
0000aBRA000000000000000000000000P7D7000000000000000000004YNH0000000000000PFm000000000000DXM>000000000000000000000000000000004boW
00000000`TZb000000000000000000000b8B000000000000l7Fe000000000000DBoQTTVh0000@ddP000000000000000000000000000000000000000000000000
00000000000000000000000000004dBP000000000000`0HG00000000m@lh0000000000008OST00000000000000008EAn00000000000000000000h;<`laMBl]BL
00000000000000000000@4E^`<lcI:dd0000000000000000000000000000<9g@hDX:000000000000hIeo000000000000000000008jMF00000000000000000000
0000=7Wbd_\c0000000000000000HTgD000000000000Ld\>HJL]0000000000000000000000000000hH?PhAFK\c^\H8oTPeS[4lko00000000`=GW0000=94BA=Cf
00000000Y:6C0000E7:R0000000000000000TFWK86T^L=7W000000000000DXkW00000000000000000000@Zj_0000I4_A000000000000HODf0Yhe\?Dh4`JL13:9
0000000000000000000000008N4B00000000D7404YE=HY\Q0000000000000000000000000000000000000000000000000000<?Sf000000000000lELS0000<a93
000000000000000000000000lZR1000000000000000000000000TabUh=1c\j=j000000000000dG0F00000000PQB\00000000000000000000L3o70000<EeE0000
00000000\4b;000052OAXHQ5PY^WXo_<a5>>hJ[f0Xhm00000000000000000000XN9;ToWM=5Cna9a3000000000000hfWV0000000000000000000000000000=3Dl
00000000000000000000000000000000000000000000000000004D5R0000eA6L0000U6PM000000000000000000000000h:4]XEc9PDOL00000000000000000000
00000000T39M00000000e@_G1?n9MAMWeASK0000000000000000000000000000Pjm[04b[95c3000000000000000000000000h0=A8S<;lk9L0000`Y_9d:og0000
000000000000\2nQ@iJV00000000000045EeDmc9I<b_00000000\YgjmBOn00000000000000000000968R41O5lK@YHA\K00000000@aaB<KOh8\19000000000000
0000L:Ni00000000000000000000000000000000000000004nR8d]kb00000000U@9I000000000000<28=e6[U0000000000008k9[0000\2T:000052;T0000`e9Y
dU3d00000000000000000000000000000000000000000000<Ih;@;Mj00000000000000000000@L<Z000000000000@QZo00000000000000000000000000000000
0000000000000000000000008CSj000000000000dSgU000000000000E?nY00000000PNY8A0Kk0000000000000000000000000000000000000000hERC00000000
00000000HLYn0000000000000000000000000000000000000000000000008JfZ00000000000000000000A8bY00000000000000000000TH_j0000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@8Z:00000000X5]U00000000000000000000XY:E
DL\8Db3V15KA0000000000000000000000000000000000000000Lbe0]1lJ0000000000000000`LWf8`aM0000D^R`0000T0S:`2@N000002jAd?eJ00000000He6X
XNkiHWoSXjXZ000000000000000000000000000000008\B\00000000000000000000dI0N00000000000000000000000000000000000044U:07OX06Wb@L]F0000
hUVa0000000000000000mAbW00000000T7LlDLle<n^V00000000000000000000000000000000000000000000000000000000000000000000m:gJ0000HVUTLmDI
00008O6100000000@deD00000000h?:O00000000@=:\PMC:PJLM00000000l`8G000000000000LZ?XlKC300000000HIIl0^IO0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000005A`;000000008AeK0000000000000000<WbC0000`l_[000000000000000000000000
0000000000000000l>Yd<Y3M@o0h00000000hPHA0000H`Y700000000000000004e26000000000000H=lJ0000D_Hd0000llFY00000000@ed_0000000000000000
0000000000000000@CCF0000e6TH00000000hBNJ0000H<E800000000000000000000000000000LXTQ6P@0000@I>X000000000000000000000000000000000000
95\M00000000e>=C00004X9S=3HR00000000m4fE0000lSD@4oY:0000dQ`:000000000000000000000000DCTeU7PE0000000000000000=BTd0000000000000000
1=\=\Co60000\d<H`Bk;000000000000\21K000000000<==000000000000<64[0000000000000000000000000000000000000000000000000000L>l10000hTeo
000000000000P5R200000000TSlP000000000000000000000000000000000000LNQn`Thm\Y`F000000000000000000000000000000000000000094gd00008<J]
<^L^=6_1000000000000<Dgd00000000000000000000000000000000X[OA0000000000000000<Ioe0000PhR[07kh0000000000000000HFH_0000000000000000
0000000008]T0000000000000000`7E_00004J`=l@;I<I\Nl[4a00000000<Y>60000000000000000m51O82Oa@RiW000000000000000000000000000000000000
E3Oi00000000000000000000m>0Q0000d\X:U6HJPcjee4KJ00000000000000000000\0G;000000000000000000000000PVDe0000000000000000000000000000
0000a1oSi>GF0000000000000000000000000000000000000000<LMVa@4I00000000000000000000000000004NIel>5GTHcC0000000000000000`@W000000000
000000000000`FDQX0B>@Ijg0o`[00000000000000000000000000000000h>2I00000000000000000000\5[h4U5=d7EM0000@dLf000000000000000000000000
000000000000DeR\000000000000L4V@0000lFR^0000`]5DPCcK00000000000000000000dQL3000000000d5=0o4D000000000000000000000000000000000000
000000000000000000000000<akf0000000000000000L0d50000000000000000LXBo0000000000000000DKa6Hg<g000000000000000000000000\@;000000000
000000000000000000000000000000000000000000000000000000000000000000000000dE1o0000000000000000P_^E00000000T;7jhc_e0000LMOcTP2]0000
0000\16e000000000000a9RF000000000000deAc474U0000000000000000`Vc\000000000000000000000000hHW_000000000000T8PQ00000000000000000000
0000hfi]0000D9ja00000000000000000000938W000000000000To[>0000000000008PCU00000000T?94\CN6000000000000000000000000e>M;000000000000
00000000L5V=00000000@=K`00000000000000000000000000000000Q<h`000000000000000000000000L5NIXbOQ0000`Bc20000000000000000000000000000
0000<bG8\el2\j_8000000000000\;N<0000DCV;000000000000000000000000d3cg00000000000000000000000000000000000000000000lKCNdQ1lDNJ]0000
0000000000000000lf1Q00000000IADKQAND`E7?0000PiG7lY<F0000e66n00000000000000000000P8X2DhO:00000000000000000000<V[S0000000000000000
00008@^m00000000000000000000000000000000T:fcDN5PPoh5@5i717^?00000000000000000000M6mB0000lY8_0000`L_Q00000000HC\g000000BN0000P?c[
0000000000000000000000000000PSbX000000000000000000000000lWT:0000000000000000000000000000\?e:8cBf8nQc00000000000000008F5U00000000
@^?o000000000000475:dda^0000\:21000000000000E6N6U>VC00000000000080A`000000000000000000000000000000004]^200000000000000000000U0@^
d01V8a_K0000PZAn00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l8<e00000000T11mP5@K
A06>0000U9l00000PE8Y00000000DeWn00009?P;\NcQY>YQ0000LiVm000000008foG0000\Z^c000000000000@0RWD[eUDee[0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XV^GXT=d000000000000PB`n0000000000000000000000000000000000000000
00000000000000000000H3g80000@d^I49UH00000000\N8LP\he0000@QD@0000i;QI\N4P0000\K9f00000000000000008W:?0000000000000000000000000000
0000000000000000000017mE0000000000000000X<nU<Z:=0000Q<Sc0000X?d<000000000000`[]h000000000000000000000000000000000000`:T700000000
\K:S000000000000@\<K4]fW0000hb]@000000000000L1<4000000000000000000000000000000000000\V02<A>dX3HM`c[U8UahHjUB00000000000000000000
0000`5Yn00000000000000000000PYmK<K[QLBOR<iI]00000000000000000000X6B000000000HQY@000000004<CY0000000000000000000000004a:`=>900000
XB@FD4B50000000000000000<RZo000000000000@Pch00000000Pc1J<7>T`nJR000000000000=3:]0000DGm^00000000`nO:0000h136<?C\0000000000004I?<
00000000lDPQ0000<6d<@:M:<[MY0000``[i00008:5N83afE6QR9BV>0000i>Gm0000DNK1lX9_I0Uc0000000000000000Pn:^0000HeGO0000000000000000XEJ=
000000000000PTT40000XGS100000000000000000000000000000000TIbQHLZQ000000000000`1Tf000000000000000000000000PQBk00000000`@o900000000
<c>;000000000000000000000000000000000000@MnA000000000000LbRP000000000000000000000000000000000000LEVhe2CN00000000X22U0000X7QIDRm=
0000\WH[000000000000H67P0000L]lK@W\Y00000000X]L34A1k4giaP<2G00000000000000000000000000005;hc4_;D0000HR>JHR@5djjH0000000000000000
000000000000PbA@0000000000000000T\Rg0000000000000000`\j\0000`76:000000000000@?h@0000h5O3lEZmXFWY\lTVdDogDMm_00000000000000000000
0000000000000000000000000000@c[g0PNX0000\e<J00000000000000000000000000000000dHYQ0000X29MlAVTA6m`A<RS00000000000000009An700000000
0000hPc80000000004a^8I@[00000000000000000000000000000000<LaWX1`C0000000000000000\E3Z0`TF0000000000000000iA<F0000DBck000000000000
PJ160000h_6I00000000000003Dd@>@GTj:mX<bjl0480^SI000000000000000000000000A6WK0000000000000000LZ`CPFYo0000000000000000000000000000
00000000HCi8`IiDL8:e00000000000000000000`SNTTKKPA=0e00000000M=Vg000000000000000000000000`JAUdJ`J0000000000000000A97]l47;LoRC89Xi
0000Dkbk0000`72P0000U6g7DMFa]?FI0000DHiSPADN8Q@B00000000000000000000hR360000000000000000`B3H0000`X>e00000000\H3;000000000000A@[X
0000HH9a000000000000<K\900000000000000000000000000000000000000000000XWSY0450000000000000000000000000000000000000hEbRhHP4PUb80000
Q@SV000000000000d`[400008ieT0000<>k9LbmGP1CcDT^;i4860000000000000000D?Vb00000000LbJ3LhS80000000000000000H]WB00000000000000000000
l;XG0000<AYW0000\OIQDlU00000000000000000A:TP00000000\Q]?000080L^0000LHRadQWI0000@6FM000000000000H5Fh000000000000000000000000<[c`
8a^DXi\29;ad00001=nV000000000000h`\800000000000000000000TZfl0000000000000000000000000000<b1e8cX[00000000000000004<aB0000XAn1<O<C
HBhU000000004<\W00000000TH^]D<jUA7TQ00000000l_JF00000000000000001>j60000000000000000000000000000lW=j\iNI00000000000000000000dX1C
0000dK8E]5CJ000000000000TiYd0000XNKY0000DFiB0000000000000000L:bNXK;f0000000000000000dn]F00000000000000000000@G08dRAR0000H4D\<TbY
00000000LU]V00000000000000008P9h8_1=i1ik00000000000000000`N=0000`Wj]`;IFL^T[86[70000000000000000PB;ZXKPk93?K0000L]YFPJXb0000<bX_
5:RC000000000000\8\P`Dh\`MQ5\ETfXc<=0000X@Xa@[X]DR45TaL`0000Y57B000000000000000000000000000000000000lZ^R00000000DWkoM>g900000000
0000lI3OlOQS000000000000000000000000000000000000`]Me0000<S=h00000000000000000000X7L]0000000000000000\ceg0000H9^EHG@K\A=_00000000
0]V`0000hLP<0000000000000000PU]3PKFK]@i=000000000000000000000000DKgA00000000000000000000lcEI000000000000lJoIa6L600000000`?TNlM?K
P:GPLZ@]00000000000000000000\Fgl0000000000000000000000000000D3\OPCgV00000000000000000000000000000000000000000000PoBa0000LP9[dCJG
H22F0000000000000000000000000000000000000dYNM?;L0000Dm`]0000`_gLdXa^@YgHA:DHT5ib0000A5<n000000000000000000000000h]nX00000000d8A1
0000000000000000E4MXe@KK00000000`[0J0000000000008UW60000PO`4X3KLHKVMhTf;M8h300000000hBN=0000000000000000000000000000D7Bm00000000
0000lU\3XDQa4A[3000000000000PMf:`S<be:iY000000000000TYmW000000000000000000000000l<j?00000000000000000000<KOX0000X@Vc000000000000
0000]?6>0000e2=K0000M66A59:F0000UBUG00000000000000000000HCi\ll>E00000000000000000000000000000000000000000000000000000000Q=4L0000
0000000000000000000000005>[E000000000000lA5g0000@aN70000PQo0P5R?000000000000000000000_bL00000000D_?;000082D700000000000000000000
00008kBA00000000hg\l0000\22eP4;50000000000000000000000000000Q5`V0000000000000000`dDI0000000000000000P]Wo00009>QA0000000000000000
0000LhFT000000000000000000000?9C00000000000000000000000000000000000082na00000000HNT0@XBY0000000000000000Lid^\:@M0000PWHA00000000
4L=h0000000000000000000000000000000000000000000000000000`ee:47S5Dh7\90W4e6ciXG1L0000000002P`45G`0QK00000@9n70000d0Oc`4EL00000000
00000000PP[A00000000000000000000<4ODM?=m00000000000000000000`67>4M]Cl=4]`LW\XZ?GHjD30000000000000000DdiTd8=?HSFS0000<_<\00000000
00000000U@_a000000000000000000000000`Y>EI70700000000000000000000U>6<4JgehTE80T=700000000000000000000000000000000000000000000T78V
X=JQ00000000000000000000@lTG8O@_000000000000D6U=0000LJi200000000`j5j0000000000000000LAo4dTI8`[NnTRkD000000000`Tm000000000000T^U:
0000X_`X0000000000000000\[DM0000000000000000L=6c00000000X46_0S::000000000000P:GG<_b2000000000000LK8jE=dL000000000000DO0c4=Ri0000
00000000D3]:l>AU00004JmQa5cf16RlhOLZ98?P54f600000000000000000000a3kKQ4E@lXFY0000000000000000H:3S<UiG0000000000000000000000000000
\33R00000000T<aR`Yac000000000000dgFh0000000000000000000000000000000000000000000000000000000000000000000000000000HOMi000000000000
00000000hIi58ETUH^6a8bL`0000i1U;000000000000`:`VXIY513ck00000000dYgQ00000000h0_5@lRZ0000000000000000000000000000`m`;0000mAT80000
0K=_0000000000000000000000000000000000000000000000000000PhRNlgRO54[d0000lSc700000000000000000000000000000000LWmj000000004nRG0000
000000000000<k`j0000<mF;0000@hJ^000000004<=J00000000\]HJ00000000000000000000000000000000<[b:00000000X1>>HXehQ=YEP>kD000000000000
0000000000000000000000000000000000000000EA@I00000000000000000000000000000000d1^?00000000000000000000\RM;DkjK000000000000deRM0000
0000000000000000]BNAi9<U000000000000U>Xg000000000000000000000000D96h000000000000000000000000000000000000000000000000YB5b0000<LST
Q<:U000000000000d?YIdL_C00000000DV:[0000U7_gT[=X000000000000\Sk]0000000000000000000000000000\>T=0000`XIK00000000D5lf0000P<F30000
lh?h00000000000000000000<J6TE9Zc00000000000000000000000000000000<Mo50000000000000000000000009<HY00000000000000000000X9kn0000T\Zd
X=<l00000000000000000M>400000000000000000000`3XX0000i:o;000000000000000091a6000000000000\9?Qe4;\000000000FSF0000\5l9000000000000
0?DH0000mAjY8blT000000000000000000000000T`JdTbKbDIf[=4?c000000000000D?2H00000000`D0m\F7600000000000000000000H9HL4H>X@QSG\g_3HDIh
0000M@LLU1V30000DcnS000000000000d]lj@l4^000000000000lA?B5=k70000h[l:00000000]4::000000000000`R<V00000000000000000000HoLm00000000
000000000000000000000000P:G>00000000000000000000hJB<dmFd0000I?4o00000000000000000000000000000000h\I^0000000000000000000000000000
0000000000000000eA=]0000000000000jj3000000000000\nCQ0000000000000000000000000000000000000000@ZRB0000000000000000<9;a=?Oh\@iM@fDE
dVan4>58TcPGDnNP00000000E5@O0000000000004>gZXX28@ndU00008XWM00000000`X?1L]<60000i4mZ000000000000hXA;0000000000000000H1bY00000000
U@W:M6Hl0000000000004=d400000000XG;]00000000XSZS5@R;00000000000000000000X3A9HZIa0000TOMD@WP7Q1L10000000000000000000000000000P?<D
h@T[0000000000000000Q=NKDHmFM>bnh?H\4a=J00000000000000000000000000000000L4]m00000000X6f3000000000000000000004`jC00004eXS\B^FTcba
000000000000L_[T0000000000000000A5m<00000000000000000000T5VM`F1Q4KcK00000000000000000000Ln@K000000000000HJZD0000DRiC@XJO00000000
4@R>00000000@la1000000000000000000008UTl0000000000000000<MOW0000lXDh000000000000i=bK80KW8FdNdLWB00000000000000000000U75_LUJD0000
P8K\E:3K00000000<h=Y00004H7U0000D332000000004mEn000000000000000000000000000000000000@>c<LS6m000000000000TjTE00000000000000008_K\
0000h>mQD^>Z]4Ao000000000000h5Pg0000a4g8000000000000000000000000LJ5K00000000000000000000000000000000l2^500008D?=d5\Ca=PV0000@N>:
0000dm8_Q<mMljjn000053hJ00000000000004MO00000000`BX[\VPB0000lR:RXQmTToR]00000000000000008cUILhQ0a@GR000000000000PmeP\2CN00000000
0000XFWg0000l7D`Y>Eh0000000000000000000000000000l?We0000`b6j000000000000000000000000000000000000000000000000DNPXL0FH4AhF00000000
000000000000PFFg0000000000000000l:LF00000000000000000000D;`60000a7`X`K9N5@0=00000000`WQn000000000000M<X><LaI00000000Q;dK00000000
00000000<:ag000000000000000000000;1<0000000000000000000000000000000000009@I000001?iY00000000000000000000000000000000000000000000
M=Jg8bfW00000000Tgc8000003`6dAIPD33aXTF=L^:eTcNE00000000000000000000`S56I7WQ00000000la\j0000000000000000i=5Y00000000000000000000
00000000<2k\0000000000000000DhCH00000000H?RH@ZJ0X9n[0000lJidDT_AdggXHnH60000000000000000h\fRY32=M>^jlCYA\jj]@=>E5>cZ000000000000
000000000SBb0000000000000000\H2jl3C@000000000000000000000000000000000000m@`b000000000000X3Hb000000000000`f]V0000QAlI00008`bO0000
0000TQeb000000000000000000000000P05^TOTbdTWK`]H9da3M\mIc0000000000000000000000000000000000000000000000004ab7l3gl0000000000008:ba
00000fjU00000000000000004@EX0000DQD24ASA000000000000000000000000Dam@L]6V0000@>Wa0000LO@9D^m:000000000000T;JC@<1V0000000000000000
0000I8=M00000000000000000000000000000000a4\O00000000000000000000DM[L00000000000000000000lMEKdU300000e;PQ000000000000@CUj<aD@0000
000000004PV[000000000000`Zf00000\bb`00000000000000000000L5lW\1\30000000000000000000000000000Hk>C0000=<AeD75F0000000000000000L6iE
@173HR2gPHAiTi;X00000000TA4]00000000000000000000000000000000000000000000TZQ2DX\S4^MR000000000000Y<aX0000000000000000I?m60000TUL?
ldZQ0000000000000000P?li000009mm0000000000000000mBBe00000000913oa<3Q0000000000000000000000000000P4^I0000000000000000d;@AE?l=0000
00000000PcG7000000000000Ll[^0000TcIH00000000dYAC00000000P?mH00000000P8eb00000000000000000000PXKL000000000000h8E\0000\TSe0000dXRZ
000000000000AA_^0000X[ND00000000000000000000000000000000000000000000000000000000000048TI8^5CY:Y20000X>?0@F`200000000000000000000
000000000000LQFf000000000000000000000000M6<50000000000000000000000000000<AROPK0P00000000000000000000U2R9000000000000000000000000
000000000000@bDg`VIl0000i1N30000Tie900000000LZAb000000000000TOcTm94\0000000000000000000000000000000000000000D3@bPC:b000000000000
000000000000000000000000LVfI000000000000000000000000HaJ[00000=W30000mAOh000000004SFH00000000000000000000000000000000000000000000
DKHS=:4c00000000H;ZJ0000L3J_0000000000000000000000000000000000000000Hbo@00000000000000000000000000000000h<@800000000000000000000
00000000TZ430000h8^g0000000000000000<G_C00000000m7G?000000000000000000000000=6\S00000000000000000000hG4<0000dTTF00008j1>TO1L@`[O
000000000000m>dX00000000L2WY000000000000000000000000l80;0000000000000000D@k90000H3^]00005<UH`ngC0000000000000000000000008:TT0000
4EjE=6[d000000000000000000000000<CZPhLSa0000XEFa0000dV1=0000000000000000000000000000000000008`Gm41L8@aR00000000000008N=?a?3N<OHe
00000000000005KKDM[UlOZ[00000aIA0000000000000000Lg:i0000ldL5000000000000]?:R000000000000000000008Oj\P=0X0000L^A9lh<5000000000000
00000000000000000000000000000000I7[YU@^30000000000000000LT?Ihao;00004mFW00008`8k0000TIj<00000000000000000000@>bk00000000<HR<a<>g
000000000000<:5[LG_P0000000000000000000000000000ddAPljm100000000d?37LMc8HNo]@ibW00000000LRn@0000hID7L<X10000TdFG00000000dO]9T_OF
000000000[9o00000000iA`H0000000000000000m2lo000000000000U<Rm000000000000dNDM0000000000000000000000000000XITf0R4DM0X5000000004O`J
0000d76Il^Z=DUEf0000000000000000PcknU8oT000000000000000000000000HTol00000000`RSn0000dY>S000000000000T>W10000M2d7DKfN000000000000
0000\C0300000000000003BU000000000000000000000000ljEOh_]A00000000X3C[000000000000000000000000@?SR0000000000000000@MM708l500000000
8Gl=0000000000000000000000000000<MI90000000000000000Lc720000000000000000000000000000d0F90000000000000000dCR385Ja0000000000000000
0000lchR000000000000LEUG0000000000000000h;H2000000000000D3QO000000000000HH[=`MZo84fj0M>UPcHL00000000000000000000000000000`=ml@G8
0000DJ><I1?O95R5000000000000`hnZ00000000m>8C000000000000`eA8000000000000`fKg@?f=A>h900000000`@i=0fUoM3SRd9;P00000000000000000000
00000000i=Em000000000000a>a0Q@^m0000`@TO000000000000000000000000000000000000000000000000LN`e00000000000000000000<<YNlNLS00000000
`dc^000000000000l?oY0000he?400000000000000000000m>1m00000000000000000000A1b:IBIi0000000000000000`RLM@AK3@?B>l^]90000000000000000
0000dUnc00000000TWC600000000000000000000TAa?000000000000000000000000P=YA00000000000000000000d9<20000000000000000HR<D\2`iTQmE56KK
U7F_E8Zm00000000`dMT00000000000000000000000000000000<fhh00000000T:li00000000000000000000DN0e0[6>E4oU000000000000Y5]S000000000000
000000004X_e0000000000000000i@Xb000000000000PLD<HZCA`Ze:0000000000000000000000000000X9MO000000000000000000000000a;cV000000000000
`aZ=0000000000000000000000000000000000005?;2000000000000H70d0000d>46HQhX9;h=000000000000000000000000000000000000PRKQ00008b8N0000
00000Fne00000000=5:_000000000000Y4@6l6_a10DH000051:@00000000000000000000hOWf1?7h0000000000000000000000000000LciOddaKl4\MM:U50000
XL<Ah_D3lXE70000000000000000PkDM000000000000l<J68QGD00000000T2BULkoN00000000000000000000XS^?00000000dBHkh2>ah[L\0000Q8f3XlCnh<cC
<=c=Y>US000000000000000000000000HUO^0000HkP00000d=Y2000000000000000000008Wf\0000P9NT00000000000000000P^;0000hSb600000000Df_d0000
D_;08@XQdaHZ0000M7QV00000000ha4d8fnj00000000000000000000000000000000000000000000000000008cTl00000000HkW8i?Ei0000AAoH00000000]=^\
000000000000000000000000000000000000i;XH000000000000000000000000LbUi00000000=81A0000\RoU00000000l9ZF00000000\=K?0000000000000000
0000000000008j=R`j??00000e_JQ<ES00000BIbdJ;M0000P1AFE?nL0000h`\Im8]]hdEU00000000000000008Ra90000i>?^00008Fcm00000000000000000000
000000000000@[NQ@bbn000000000000U7ei`LY<000000000000HMIY000000000000000000004mo2000000000000U0LY00000000DcJ[0000`1`5A9@>00000000
00000000HOih0000000000000dTH00000000000000008Ah7XI840000000000000000XaTV00000000000000000000@c_C000000000000m:M1\SIK@?P000000000
00000000U@mh000000000000000000000000000000000000000000000000<Pj_00000000000000000000000000000000lY0fh4Z:000000000000<aHF00000000
00000000<Q2M0000000000000000000000000k?N000000000000000000000000de:XP\0\000000000000000000000000000000000000P>jodTj000000000P46A
UBH_`ZZ[000000000000000000008:9K0000000000000000000000000000`<d3Q<Ze0000000000000000m>E>Dffi0000\Zi<E1;_0000000000000000@9Dh`ZdC
i>0D00000000000000000000000000000000HYK\0000000000000000000000000000000000000000UBL0`DLA00000000000000008GZE4Zm;0DU2m2D200000000
00000000000000000000000000000000000000000000d:kidY0[<Cb]000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<\1W000000000000@1HG<=n4Xj90000000000000000000000000000000000000000000008H>CTGoXh<`20000a5jM4l6h9;d500000000=Ao8
P_KP000000000000Te05000000000000l^Yl0000l^jF0000000044dB@YPmXU0>0000000000C60000`ILo0nZY0000dh;^00000000000000000000a6:LTG:C0000
0000000000000000TI_CPWLN0000000000000000000000000000000000000000<jNl00000000dN7d000000000000000000000000000000000000000000004d05
0000\X@[0000`>HQT`T7`AGo00000000000000000000L08=000000000000000000000000000084T\\N08Y5E?0000lQgZ0000Q87N@n;`000000000000T5cgI7?;
a=Pc00000G<V00000000P:GY00000000lEN=000000000000dR94000000000000H3dZ00000000M3Z9D2840000h0POlT5200000000DVXXT5bP0000000000000000
0000D3ej`Um\00000000000000008e^e00000000000000000000`hnK000000000000\?XEPB<N\COa\Dk=deZP<n:I]7\j00000000DT_0EAJf00000000`MmR1?d3
0000hd19m?DO@6BD00000000000000000000`_Xb0000000000004]Jh000000000000<?Ia\Umo0000000000000000000000000000000000000000000000000000
00000000000000004@PQ00000000=;8^0000HQ^4000000000000<S:]000000000Vgg0000000000000000`G630000000000000000000000000000Y<9_00000000
00000000XhH41=Rj000000000000000000000000L<iTL3dDPNaN<mGa]4_RM;e40000000000000000\EgT@lA5000000000000<BUJ<AYb0000@@eD000000000000
000000000000925a000000000000@MMOU?Lo00000000HTe<00000000Ha1`000000000000Y:nb0000000000000000000000000000Hbb90000Q6XC000000000000
0000000000004B3kHT<C00000000E9U984mC0000000000008J>o`jEld:I8<gJbhBPk<kj`P7GB48V<=7Pg0000000000000000dIELHelUQ2<V00000000e<GSD930
00000000000000000000T]FI000000000000000000000000000000000A3o0Ymoi83F000000000000@5ZMD:j60000m>A>00000HP[00000000D4Bi\7AOL;03XF=N
THe0579[]>8SP06n000000000000L<@SPTl@4hWM00000000000000000000436U0000000000000000000000000000000000000000`76f0000000000000000doa0
00000000DTG[00000000Y=PI000000000000]3OV0000XhfY4T_R83Th00005<8b00000000dkQE0000000000000000ldND0000000000000000000000000000X_B7
000000000000000000000000000000000000000000000000000000008YX^0000000000000000L3Weh?>Ud]Ke000000000000000000000000000000000000dSS`
8]8UD0U7I=DC0000000000000000@QoY0000U<Ci0000000000000000000000000000000000000000==`:00000000000000000000000000000000000000000000
00000000PZcE00000000000000000000Pk[<000000000000DdKj000000000A05A>f_0000000000004i2W0000a0[84V>L000000000000@3RF=1]Z000000000000
000000000000000000000000000000000000000000000000`87300000000000000000000000000000000HJ]]00000000@eI=0000000000000000A5Vh1=e\0000
1>_:00004`9b000000001ASAd2U;4=2?DMlK00000000`dRZ0000@iKo00000000000000000000<R^I00000000`WC_0000000000008K=P0000hTc;000000000000
E<iG000000000000<?IRm=i[4W=@d[V8HeMd0000000000000000U2Ze000000000000000000000000000000000000000000000000000000000000000000000000
0000@FDgl5ED0000X6`M@FaT00000000`FIF0000000000000000D\N50000LF0A00000000lLJ?000000000000@b@ElNHh00000000dFY@0000\4D?\Ibm00000000
00000000dN3WA3iI<0Aj5<V800009;1:0000A9[900000000000000004VCY0000000000000000000000000000000000000000000000000000000000004D830000
000000000000000000000000dW0i00000000XOmK4ld>0000000000000000000000000000L:Do0000U5AiTHKflo?B0000HC]VTAkP0000\`^j0000000000000000
00000000000000000000l0[?<AF<0000000085eh000000000000P`c\00000000000000000000X6^V0000D6Z>00000000\fbGd^F;00000000000000008HEF0000
000000000000000000000000000000000000000000000000000000000000<g=Ua6P3<_L400000000\kfeU9d>HfEK0000000000000000Q;Bj\=j_<O1l00000000
91M00000`1INlW;cY2Ai000000000000X;W8T=]N00005@6=H?DY0000000000000000<jKb00000000000000000000000000000000000000000000E2Fk00000000
00008T^N000000000000000000000000dnakQA0K`48E0000DBd]X2F\l8B8H[=9h^gQD3<10000\Eh5HG?c`WiH00000000000000000000000000000000l55CX9iG
l?X5@?aa1168lCDShOXN00000=2300000000000000000000000000000000000000000000000000008O_0000000000000PTk=00000000000000000000PehU0000
000000000^h=0000000000004\ga000000000000000000000000000000000000000000000000000000000000D>3U00000000Hb`B000000000000000000000000
0000000000000000000000000000000000000000000000000000Te@blfe;U?5U000000000000\>Jb000000000000000000000000D2DEm1B20000000000000000
XJDa000000000000000000000000000000000IPl0000000000000000000000000000000000000000000000000000dO7100000000T=b9Xo\o000000000000`<Y=
Ddd_0000000000000000000000000`A>d[AX00000000000000000000]4@X59_CQ;Q00000d8K3\a450000m7eK00000000<MKP0[]K0000000000000000TVdMdE;Y
M>jS00000000000000000000`ZFlh<VaTPE000000000PbT6=;>M0000000000000000P7c200000000P1co0000000000004oPl0000000000000000000000000000
000000000000000000000000000056K<0000P`VX000000000000HP=X<aGZM7\Y8OAe0000`IQb0000000000000000000000000000000000000000000000000000
00004A7?00000000000000000000000000000000@SL[000047m5X:8aLG<d<V\F00000000Xo7lU@I@D0N`i=?S=?7EU3J>000000000000Lh]B0000000000000000
000000000000435T\8hO0O@O000000000000Po>P0000000000000000X9dNDJPXa<]]00000000lM6b0000TZ[a0000P_hEPc^=0000TKTDPZUb0000000000000000
L?NOPFn;000000000000@U_k0000000000000000000000000000000000008J^N000000000000000000000000P>K3I;kM000000004`@UHDkj0000000000000000
00000000hjSj0000000000000000000000000000lUhdT>ef0000LKQh00000000000000005:<Y00000000000000000000000000000000d<Rd00000000h[2R0000
00000000000000000Fh@00000000000000000000HL[X000000000000000000000000HeNE00000000000000000000000000000000P7CM000054BSdLWRPIA=D5dh
E?5k0000D:@?00000000mAjI000000000000\aLo0000000000000000YAVb0000000000000000]>hF00000000000000000000<J9d00000000I3_>a1a_XM9:<WfQ
M5aQTDYGX13DhI;ET\^@00000000000000000000E:d?i2MA00000000h8cP0000Hi30TIJG0000D`6i00004FA^00000000000009K@H<6h00000000000000000000
4AL30000000000000000PX3@000000000000000000000000000000000000000000000000i3e1PE=N00000000000000000000856A000000000000000000000000
0000000000000000dImZ`ZOV0000000000000000<fU;00000000H0TgD2]1`Q6k0000000000000000PShJ0000000000000000000000000000000000000000i<I3
00004=WC0000XY4k00000000l48_000000000000U51b00000000T=ahlDBDlWZP<^LH00000000<j\L0000`LY1d2AD0000000000000000DQm50000000000000000
0000<P>P00000000000000000000<CkH02<90000PWDR0000000000004K;0Q>fI00000000XXAR0000`5Ao000000000000000000000000Q2GS09LHTZ=C00000000
XV9Z00000000A7:?0000000000000000U19?0000000000000000000000000000000000000\2Z00000000DbVH4IO[X\da0000i=4lDWlR0000000000004bOD0000
00000000];`_0000L3cF00000000LaY0La6_I2`O000000000000XO_:0000000000004B2900000000000000000000\XBB0000e0MI0000000000000000Hag=0000
h;mc8Q7fhlQ795M0000000000000P>he5?Q800000000000000000000000000000000M=nIlNFZlOd=`fKZHN3aH?7a`P``M1P<]4Hh0000dU1k<K0A000000000000
00000000XW^n0000T2NKl5J9T8Xb565eQ8[o0000lEmZ000000000000DM2M\aBi00000000000000000000dYU;5<S=0000000000000000\89A@344000000000000
000000000\YH00008HEY00000000M:A]00000000DZX3Q8L;000000000000m?Ff0000000000004oXa0000D@<50000`V290000000000000000000000008L?80000
0000@GQ0XXTL00000000U3X@HM;:000093oh0000000000000000000000000000TX<I0000DXih0000000000000000M17K0000000000000000000000000000XFgC
00000000000000000000DQaF0000000000000000000095<?000000000000000000000000000000000000X:Wg00000000]:V3000000000000000000000000XT`k
000000000000\YfQ0baY0000<7lT0000H4Y?l[EK0000000000000000DQfb0000`QOH000000000000l?9g0000000000000000000000000000=A?E0000@PCl0000
00000000EBTD0000]5>d00000000dR9E00000000e78S00000000000000000000000000000000@1SP000000000000TWJo@f]E0000000000000000h:To0000<4Rn
0000000000000000000000000000000000000000000000000000X2UW00000000000000000000000000000000Tf^:00000000000000000000L3eIMBDB4`o?0000
0000000000000000<aOdTXRGe2C700000000d6cO0g7S0000000052A5T6oL0000000002[m0000Dc@_0000LX^ohiMB00000000000000000000000000000000h83W
00004`9V@[O8@lNCY7@;000000000000i=EZ00000000000000000000dgW000000000X=<E8DVJ0000000000000000000000000000000000000000000000000000
E0a2\Zc6000000000000000000000000m7BI0000000000000000Xb3C000000000000000000000000X2O@\IH98GO<0OQBEB<fh]W400000000000000004bA3Td=e
ddSe0000dJ\=@0=VDa_Va2ac000000000000000000000000000000004O;j00000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M>IHAA>>00000000D81=00000000000000000000h;mT8Xa40000\BiS000017;I0000000000000000PXaE00000000
0000000000000000h1V_DXk50000000000000000000000000000000000000000<nQR000000000000000000000000000000000000000000000000Y>gf00000000
h=8Y00000000\cK00000000000000000]5iK00000000D7BP000000000000000015kO00000000856P000000000000P@6:4<2X\F0200000000X75j000000000000
0000H3kK0;HQ000000000000LZF<000000000000000000000000000000000000000003H80000hhdI\K<498^30000000000000000000000000000000000000000
0000000000000000@J6F0000000000000000000000000000\n\@00000000H`gA00000000000000000000]06U088IQ5iiEAj<00004<Da00000000@:<n\eE10000
0000000000000000l>7T000000000000dC:U0000]8H=00000000000000000000000000000000@<V90000hmVf000000000000\mX300000000hTgo000000000000
000000000000e<<S00000000df6\0000000000000000000000000000000000000000`7oRT?ne8]Q30000000000004CRM000000000000X>Uo00000000`?fN0000
0000LLgN0000000000000?VB\7YQ8TGJ0000DB]c0000HRa`dU0QLK89XeOnLQH4000000000000D^US4V:2`Xki\^d[dm[e00000000000000000000000000000000
0000000000000000<A``@Kf=00000000@U6b@Zi[d0j3<K1g\]mG00000VSH000000000000000000000000000000000000Lk]70000DFof00000g7`h?^[`01G0000
0000000000000000T0[M00000000000000000000000000000000000000000000000000000000D6jj00000000000000000000M4J[000000000000000000000000
00000000000086mP000000000000PETB0000LSN`00000000000000000000000000000000000000000000000000000000000000000000000000000000h\?@0000
000000000000000000000000L@X2h2R1Xb?29=Qc@62fi=Mh9BEI0000lT1T000000000000000000000000000000000000\e30PDm?0000DIi^0000000000000000
0000\HlF0000d0OB8oMD0000000000000000PKemm1ki000000000000\7?O00000000000000000000000000000000Y;n30000000000000000HTh>0nEeM<m@9Am:
00000000@IR5Q59cDcdQe9Nc0000<An\000000000000Xm>hH[oR00000000000000000000TM<;0000000000000000X`5h000000000000HK;O0000000000000000
<4Kh000017N@0000000000000000@\g5X_4A0000@_91l5IePF<m000000008BAE000000000000h:F00000000000000000000000000000U0ab0000000000000000
A:>a00000000Dd]80000\iB6000000000000000000000000000000000000000000000fODXC^ea<1?0000DCPE00004Y7500000000000000000000000000000000
M515000000000000000000000000M<8U000000000000U;iU00000000000000000000dK10l;4UA3DW00000000000000000000000000000000P3gBhH\@00000000
HSifD]h;M3jH00000000D5<c00000000000000000000@MU\LJX9I>HT000000000000h9V]0000000000000000000000000000]3KF000000000000000000000000
000000000000000000000000000000000000000000000000000000000000PB>^i?0n<X`N00000000000000000000000000000000Y;o5DEbe000000000000D]2e
0000000000000000TTkL0000000000000000PRaP00000000dMj?00000000D6VG00000000X<?;0000@MMC0000hRdH000000000000H@=@0000000000000000HmZA
0000000000000000hPoE0000D]KB00000000Dim?E7JJ000000000000`b[hXYF1U0EWhXWnA?hB0000000000000000i6a`000000000000H1bJ000000000000dJSS
00000000000000000000000000000000000000000000000000000000DbdU1?[K00000000X=oF00000000000000000000X0_G0000Db2I<FBZ@E[=H8b`<Ui4Q9Ym
Ld4mE9lU000000000000000000008;730000\@3_0000@W?W0000PW80000000000000\EM`TQnJ00000000000000000000000000000000XnCdU9hh000000000000
PHHh0000000000000000m<6S0000000000000000`0dJ000000000000000000000000M6E600000000hXah`Y1_dYmA@]=e0000000000000000000000000000d<1f
00000000000000000000000000000000U>Ti00000000dM`IL50>HDCm0000435h<of40000000000000000P^^00000000000000000DO;P00000000000000000000
00000000i93A000000000000XAdA0000000000000000d1I?0000HIS[0000D>8j00000000PcccT9KREAjf0000@SLKDaUL0000LnFj000000000000000000000000
0000000000000000000000000000000000000000m0?C00000000000000000000000000000000000000000000<6cA000000000000000000000000MBLG00000000
000000000000000000000000hATj\LNJ000000000000000000000000LRXN0iXXU0aIh`i?m=L0PM2000000000000000000000000000000000<Z2@Hf?R@1GG0000
000000000000<0jBTg^X000000000000000000000000`MKg0000`A6`000000000000000000000000000000000000D6I?00000mL2000000000000000000000000
000000000000000000008JCW0000m43n\nT0000000000000000000000000000000000000000000000000l4\:00000000000000000000000000004SGka1fO0000
000000000000U0Sh000000000000000000000000000000000000LXmU0000000000000000@GUgdWTJ0000000000000000000000000000dF?_00000000LVJ?0000
000000000000000000000000000000000000000000000000000000000000DIW200000000000000000000000000000000\65lDFl:@dD80000000000000000T:A^
l=NE0000000000000000dbZ>00000000l7:Z00000000000000000000i@3E0000000000008VhD0000000000000000000057Gc0000HKgR00000000000000000000
00000fXe000000000000000000000000000000000000000000000000hR_;0000000000000000000000000000H;HbhD44M5_l]=fc000000000000000000000l0]
dXeI0oQZmAcN00000000000000000000000000000000000087_20000PRT>00000000DGKP00000000`1Pf0000000000000000L`ah00000000000000000000`RLi
00000000`fD5X4aR00008XMPTGGD0000000000000000h72a00000000000000004Eih4W0;dc@4H5HRa:md000000000000PbRD0000000000000000000000000000
0000000000009<dO000000000000dh>d0000P8Y000000000000000009@OCX3SlA7^PI7h[0000@KTUl\\U00000000@;kO00000000000000000000000000000000
HGGQ000000000000TmHbP>TI0000000000000000000000000000000000000000dcBBdU\bH<N6\C]JHn`>Q>f9000000000000000000000000I<M<e>?700000000
0000000000000000000000000000`k78DV]X000000000000P>b_000000000000000000000000000000000000000000000000000000000000dN?500000000E@L2
0000000000000000DEkLLXDD00000000000000000IWd0000DGf]0000dYWY0000000000000000000000000000000000000000h?9SP3l^iA7@0000000000000mPG
0000a5iZ0000000000000000000000000000XHIHE@kh00000000P2hbU0im000000000000000000000000h3dd0000000000000000D37@00000000h=<100000000
8U\Bi=Z90000ll2=000000004B1N00000000000000000000I=QI0000PMcm000000000000000000000000HjOAh2;S000000000000000000000000000000000000
0000000000000000000000000000Q=cU00000000PAC000000000000000000000h?WADQ[n000000000000Tk@F000000000000df\_000000000000000000000000
0000TT^a0000\>X]000000000000000000000000IA2200000000<38d0000000000000000hU;h0000T9njTW4>YBPH000000000000000000000000<7==00000000
00000000lI;T0000000000000000Q3nLXkVJA?dj00000000=7RG00000000000000000000000000000000000090`Y00000000XD@LLGBg0000000000000000lYCa
00000000@e5k0000000000000000000000000000000000000000M=0K00000000X\XJ00000000000000000000PDH0Lc<1000000000000@XN000000000Y3RY0000
0000d6M]0000000000008EiW@10YHZ8<00000000XIV@0000DOaiD[oh0000000000000000TO8o0000lO1\00000000P;9E00000000D[B\00000000000000000000
00000000000000000000000000000000000000000000000000000000a71R00000000`4@X`<Xl00000000<nK<00000000000000000000000000000000`R5g0000
000000000000000000000000000000004c`R4SYd=;Kmh^TAHNW19;Nd000000000000000000000000EBKSPjTXL5k100000_dS\U>;000000000000000000000000
000000000000000000000000000000000000DWe100000000000000000000000000000000000000000000E2Yf00000000000081:SL_>]X`m20000XlIg0000TeNl
000000000000Y=Q60000E@e1L2hQ0000<aP5<8AFdSSSPdoHY<eoT6_@lE=>DlAF15cS000000004eP`000000008S9?00000000000000000000TD0^I>DT00000000
000000008\j7000000000000LA1N0000h?WM0000000000000000<e@KllKc00000000000000000000HLYG4Pi4`lhB4=6:00000000@b>4a9LmY?fb00000000Q4N2
0000000000000000000000000000<d?V0000h9Wg\nbc0000h0Giham284J[000000000000Dml]00008N<h00000000dd9=E2bKl?NcH979H8@Ia<7_00000000PQ1I
0000000000000000Pf6DXhe>dTKP000000000000000000000000<4_VQA7P\N`1m?5H000000000000\OKhlP3_00000000000000000000DdZ?0000000000000000
lZ>80000<W[g0000000000000000l6_o00000000000000000000000000000:YB00000000000000000000P3gK<IV0000000000000iBE90000XfO6000000000000
0000lfZd000000000000P]T_00000000000000000000Y@bm000000000000000000000000T2BDHMJbT]S:0:gWLLMc0000000000000000000000000000`TJMM:5[
UBODa6NV00000000Q@6T0000000000000000000094_2000000000000I3^o`>E<00000000000000000000@h3Qm@Ag0000h2Ub00000000XV2h000000000000DG4L
00000000000000000000l954000000000000000000000000000000000000hRcD`Z?;000000000000dOjN000000000000000000000000000000000000h\_o0000
0000000000000000000000000000T@Z<A:=Z00000000000000000000000000000000l83GHT@T000000000000HiPg@<>HE<e<H0V@000000000000`Qi]L6de0000
00000000@oVi`DTG91Fc9?XJ00000000Dgjm0000X=hb00000000XMmD0000=6]S000000000000`3OE000000000000L8Mj0000i68nHCMf00000000000000000000
0000lNj3X3:lP]V30000lVNS000000000000E9g7000000000000000000000000000000000000i>TO000000000000PJ7o00000000000000000000000000000000
000000005B32000000000000000000000000000000009=MU00000000000000009?RH0000000000000000000000000000TPn8PSO=000000000000000000000000
@`Ia000000000000A@SL0000000000000000lYG`l@To00004M7b0000DH=>8EE:0000000000000000000000000000000000000000000000000000000000000000
00000000@U?PhQCK`mc]0000HQ`MdI3b0000000000000000000000000000<f=N4U9<Pg0A`:iU0000000000000000\<590000000000000000D`e=000000000000
XK7=8lcXQ<PC000000000o1?0000HLYei6@<00000000000000000000doO30000000000005=ZI00000000HW7KU>0dDdWK0000<:[b81@G000000000000dB_R0000
0000000000000000I3\UI@L_Pl]:00000000H[Q9e1E9\B5F00000000000000000000000000004Hd20000000000000000000000000000000000008P]QLWTjhdDe
00000000000000000000000000004EMB0000P:0E0000D>nN00009;WZ000000000000hNR\1@E8000000000000000000000000XRUV000000000000000000000000
00000000TX<Ue;iB00000000X:hLLD1GTlUA00000000000000000000000000000000000000000000000000000000DQN000000000000000000000Q@[K00000000
0000P>:G0000000000000000LX660000000008JLDBHQe1\LM<B807DP0000000000000000P5V\0000I7g00000000000000000533:0000LMklL5`200000000H3\g
X`2400000000000000000000PR6L0000000000000000\=<R0000TFFW000000000000000000000000I?G@0000H;^M0000TKdE`Rhc\]Hg000000000000@@Pahm0H
0000HPmFTVJN530A8knb000000000000D=H6X_c\0000Q1mYHFQP0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000HBL=0000\dkSdA=SH5Z=E>7fY>TB0000000000000000X[Sm000000000^Nm0000dLY[0000l0PA00000000T5bd0000000000000000H;`T`AXB]9o00000
U9FF5AOA0jWW00000000000000000000000000000000a?aE00000000000000000000000000000000000000000000000000000000P5lK00000000000000000000
000000004NC<00000000000000000000Hlfk00000>:V0000\Q\D8O>?00000000TQ@N000087_V000000000000LifY0000<oEj000000000000000000000000P4YN
000000000000000000000326000000000000000000000:naH;nT000000000000a1ga00000000000000000000000000000000000000000000\T[>000000000000
0000LbW50000000000000000000000008F6M000000000000000000000000`mGN000000000000X[XOHbR:000000000000<64jI;31000000000000000000000000
00000000000000000000000000000000000000000000l\T2LO_cU2mH\M2?`mn]00000000000000000000H0RhDELc000000000000LCF0000000000g6i00000000
@e8j000000000000D3b?HZRm000000000000000000008BAm0000000000000000000000000000i=<5000000000000dLTn0000D6WQ4gZ?00004P?J000000000000
000000000000m>]I00000000A2X10000XQ@5HSTa@\4Y00000000000000000000000000000000000000000000000000000000000000000000<_MIhAHQ0000Hi0J
Y?T_\9Sb000000000000m4b_0000LFNSI4Z^00000000000000000000000000000000`EUhL[^j0000U6:[0000`;bI00000:ed000000000000000000000000H=Mg
00000000`1U100000000TLf@lKkad;O9`b9iD:XSP@hnDKOCQ3TkI@HC00000000`SHL0000dV=]LF?@a:CD000000000000<]?PP2g\TAE<00000000000000000000
000000000000000046BVXZV@000000008JfA00000000000000000000000000000000000000000000li<X0000000000000000PZQZT>Qo0000Lb2h8Oga0000d[07
00000000000000008XM000000000000000000000]9c=l95D0000000000000000\YbR0000Q0N500000000000000004n1ZP>O\0000000000000000000000000000
l1hX\mJO000000000000000000000000000000000aZa`<NH0000TG6Q00000000000000000000\XH<0000Xcoj00000000000000000000000000000000l24j0000
00000000000000000000000000000000000043Ch000000000000000000000000000000000000000000000000000000000000HHY3<1]j<k\`0000000000000000
0000000000000000E4=Y\`5=0000XJFPhO:[0000LSbi8dO50000TGo50000<UX?T>1100000000Q7ch000000000000000000000000X2g==?go0000000000000000
0000000000000000m<]0000000000000000000000000I2LG0eHJ0000000000000000000000000000000000008UkD00000000Pb^C000051U\49bV00000000\=l]
XWBh0000000000000000000000000000000000000LOl00000000000000000000000000000000000000000000DC?50000000000000000dY4A0000000000000000
000000000000m7oC00000000I2HN000000000000000000001=d2000000000000T:n:0000M3K70000L@9I0d`P00000000000000000000000000000000l7<;0000
00000000h8[60000000000000000000000000000LVG9M<Ml0000a;\d<@VMd`1[0000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lK?=00000000h6[ahdTY00000000X;=>`PI[000000000000000000004^5c99oX4:PS000000000000\cY^0000000000000000DRmh0000
0000<2E40000i>5o0000Dk:60000000000000000000000008U\R`W:019Ej0000000000000000000000000000PFca0000000000000000000000000000<hGD0000
@V9F0000000000000000000000000000Lf4Ad2Kn8Lb@0000000000000000h^BMT^Vl0000m6MEMAGS0000H@Ne0000000000000000H3n85B=f0000000000000000
LT<h000000000000000000000000H6V:00000000000000000000L_Z1000000000000000046]MQ1jiU2YH00004KUU0000<=Zg0000000000000000000000000000
Dd=U0000Y8c]00000000<l5R000000000000000000000000000000000000<Na[0000\KjS00000000d\kOHonNhc`?00000000000000000000000000000000\H26
hnooLZM\00000000a0g@T4l8HBKF0000PTnm000000000000L];?0000000000000000000000000000000000000000<4WC=90UUBSal:?k0000000000000000Tl3Y
000000000000]>ZAAAOX000000000000@e3O0000000000004VHa00000000000000000000Dnf:8aY?00000000U9QT000000000000@0=Ld[8c000000000000dEhI
h2lRHUYi0000000000000Pd800000000000000000000hB=BHc@o0000000000000000L6560000000000000000d8Zf000000000000000000000000000000000000
0000000000000000`bId000000000000LAW_0000000000000000<CLaTN_a0000000000000000a?8X00000000P@LI00000000T?diU@@S00000000000000000000
00000000000000000000X`kU00000000000000004:f7000000000Q_h00000000PjgII05F0000L>=D0000T`bZ00000000U9>V000000000000m<gF0000L50L0000
0000<8^30000000000000000000000000000`RI>4UKJPZDdl_YchB4Fd@?60VJ`T\RV@h_G0000Y?\T000000000000PB9^h:JT`k?5M1c?14fk000000000000<_7:
0000\2J\0000000000000000LJoZ00000000L6N<000000000RgL4eil0000000000000000P3_G93QP0000h\P@D`iO000000000000`PC`@80jD]?_8lck5A=P0000
000000000000i@=1000000000000Poik000000000000000000000000@JI]0000@_MT0000000000000000000000000000hK6k0000Ld9eHMK?000000000000<e1g
000000000000hRC60000000000000000XRP?<S@na;eP00000000L_VVM49:00000000000000000000000000000N0n00000000000000000000000001aX00000000
000000008Yl70000000000000000000000000000000000000000l;d0lM^L@MPC4Z`200004l<C000000000000000000000000000000000000000000000000lagb
000000000000dn>F00000000lLhS000055fH000000000000000000000000000000000000000000000000000000000000000000000000`n:200000000X0DTPEHU
I>?khU4OLLOF000000000000000000000000dcCL00000000000000000000<k3=9BMQ0000TfaE00008Zeb00000000000000000000000000000000000000000000
Y2ne000000000000000000000000000000000000000000000000000000000SG=00000000@@Am0000`W2D000000008maa000000000000@U;20000000000000000
000000000000M7T`000000000000lQXPh:KmdYCM000000000000hR<f00000000H]Xc000000008[5Yl`;@a?E?00000000LHKPE1JW00000000m6?U0000=4>_0000
h2?APUV;00001@eK0000D]eI0000Y?mC0000hWG<0000000000000000000000000000@VBHhM8d]:2\X>C80000@K?_000000000000@W;2\0h@14o;U6C287_D@9>B
@?1V@f_Q9@KX000000000000458S00000000TN@H000000000000PJke@LDk00000000H9W38:nU0000I9M_000000008=08000000000000X_UO0000000000000000
00000000000000000000Xb@TE7590000TV3g0000PQ3J000000000000000000000000000000000000000000000000\9QU0000D9c`<dJ\00000000T8W60000@`@I
0000X3T;0000T4j[Lbd700000000000000000000`fC:0000000000000000000000000000000000000000dTai0000000000000000000000000000000000000000
000000000000`dC[00000000000000000000i>G900000000HbSILT99`SK]000000000000000000000000dS^de>:I00000000@KWDTRc4000000000000000014@k
00000000000000000000PFUb000000000000000000000000000000000000lJiB000000000000H8\2000000000000LZ@900000000@F9M00008c3P000000000000
0000TdNe0000000000000000Tb1G@<Gj0000000005hOhI7P0000HJPh000000000000HJiM000000000000000000000000`9LZE0:S00000000dKd\DA_ETPToTSn0
0\:X0000000000000000D84AdO@i000000000000000000JJ@V8`0000Q;lO0000TZ1B17[l0000000000000000@94P0000X=A@00004B^4T]`c0000000000000000
Ti7B000000000000<ViD<h8e0000\K4:0000D9^3<V_TA8ZQ00000000h^JT0000000000000000D_omaASkaBBE000000000000000000000000L88900004KMS0000
000000000000D`Qn0000YA=F00000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<TAj\^3D00000000
<R;b0000PP]34]k@00000000000000000000000000000000XndB000000000000lSd5DVViTgf@0000@B^g8abGd:<T\KjFYBN40000`27T0000dMCb000000000000
000000000000PVS[00000000000000000000dm;[000000000000<H`7HPm600000000000000000000000000000000000000000000000000000000000000000000
`0:e@QOeTcQcTLmZQ?N59@NO0000l[@900000000<=g=l^3ThfAGLkR7a8b7000000000000000000000000@4=M00000000lBR800000000000000000000M7j]@eO6
000000000000HIKf@Ac;<THeT]hk0000000000000000000000000000ljiJ000000000000000000000000000000000000000000000000`6\V0000000000000000
000000000000@:AK8M4O0000dDl>000000000000000000000000m8Fi0000E;3i00000000D[LH`iPF48WB00000000000000000000000000000000]3YC8h]d0000
U8SJ00000000000000000000000000000BZO0000000000005?eD0000A<@U0000<?o000000000Q?G]00000000X4Gc000000000000P;BO0000000000000000D?E@
00000000lAPh00000000`YS\0000L<?hl7TU000000000000`;4fLMBJ0000YAk6a26El>Sg000000000000000000000000000000000000000000000000000054gI
000000000000000000000000000085kKm@oQ000000000000h2IYd:l;00000000DQV?TTDiD6<e`XZk0000000000000000000000000000D`kL0000000000000000
d^4V0000L5H9000000000000000000000BSP00004e0i0000hIG00000000000000000dKC[0000@Sce0000000000004P;`0000Y3YP1B5X00000000L3K=hPMX0000
00000000T:M\000000000000000000000000<Ua5000000000000Xo<mTVE[0A0ideSN0000hdbB0000000000000000`^i?XbEV0000XOji00000000@;Q@00000000
00000000Y>C9@Hjf00000000m49k000000000000000000000000000000000000000000000000TS9j000000000000000000000000000000000000X=1P00000000
0000d257hKl8<R\N0000=5o5l7^5d;j@0000XC4d<Ejd00000000000000000000000000000000X5Cf000000000000dATQHD8Ci3AL0000000082lj`SHX00000000
0000lPV=LX_T0000\<GATADm0000l<\<00000000X@7F0000`@gG8?>F\F=@`R7C8dXI\02_i:Qd0000000000000000<V0Oh`i00000000000000000000000000000
00000000IBD\0000d@fP000000000000<EEi00000f<Q00000000000000000000000000000000000000000000lYi400000000TZK`00000000P[\20000PjX40000
M8g2\3fBHk3_00000J;ZTT\A0000000000001@_:0000PF8Y00000000h:K7\Vh6000000000000Xd^;00000000000000000000DB:MhTSP0000000000000000U9Vc
0000000000000000TO>P0000000000000000000000000000H[@Y\]Ag0000000000Ko00000000HBg=@]EjDha00000d<Jl0000hM360000000000000000a=g30000
000000000000000000000000000000000000000000000000000000000000000000000000T0lf00000000H3BE0000000000000000X>o100000000000000000000
hSDK000000000000000000000000000000000000000000000000000000000000i53J000000000000DINd00000000T5\800000000000000000000000000000000
00008Xdg`fIT000000000000000000000000QAFY000000000000000000000000000000000000000000000000000000000000`CW[8CnSD7<K000000004ac00000
0000X2gL00000000000000000000@XLJ00000000000000000000000000000AVE00000000HfLRe;V@lNX60000Tc?e000099d`1=ce000000000000000000000000
0AYH0000PVk9l]D70000000000000F:1lGTd000000000000000000000000l:4i00000000000000000000H>fE0000a=gP0000000000000BSE0000Pl?j00000000
hmIJ=1JH`_GTL[S@0000lPXa00000000000000000000hKDB000000008^^e<?5l0000hO5_XDi<4LjTL84UU;VY00000000L3GQ000000000000lg>V0000000090UU
0000000000000000000000000000000000000000I=2R0000PD^KLSMG000000000000000000000000A>EKL4:400000000lKJd@3]C00000000000000004ceLPH4S
H77U0000TG7b<L<30000dY?V4HaQDXCb0000000000000000@V9Ph?^K00000000000000000000<6nG0000d2K]8LbN<fXU`km2=60<m=E@0000YBPUY@d400000000
000000000000000000000000PW\e000000000000000000009=>C0000<ajf0000000000000000YAiFiA^C00000000000000000000hU9o00000000000000000000
0000000000000000lMVH0000000000000000Q0U<00000000@ba200000000d^`K00000000TB7fTUVM000000000000X9=:000000000000lHYB000000000000d6g:
TnbN00000000`@>W00000000\Yd:0000`SaA00000000`H2G\gAc0000000000004IP?000000000000PTn]00000000PSoOY=7PDQ4Q=6_`0000000000005AYfh5LP
00000000000000000000`hOZ000000000000000000000000@;=`000000000000<=gM00000000000000000000000000000000000000000000\`]i000000000000
000000000000000000004bB=0000000000000000A?kc0000l>lh0000H;`E@X_A000000000000000000000000000000000000<h>4000000000000000000000000
000055@k00000000@``B00001087m;ki0000a3a]000000000000dQZ1dm1j8IUP000000000000000000000000]3;3000000000000000000000000e0:>0000HHQ@
dZZj000000000000]?7UXM:D000000000000<8<B@YMM0000000000000000A?OH00000000000000000000LP=80000000000000000000000000000000000000000
0000000000000000d`>Z00004DoW000000000000\kl;Pc9\0000000000000000d`S`00000000000000000000P7KI000000000000000000000000L_cQTOPJ0000
000000000000\XVj000000000000000000000000000000000000U>>j\;\V<1TN\W_?000000000000@<dA0000hPG]00000CfX000000000000lIg6000000000000
00000000000000000000000000000000U1PQ00000000<Jbe00000000\B8>M6AZ0000@A4B00000000000000008e;h000000000000000000000000000000000000
0000LZC000000000hDa5hYeB\jcT00000000000000000000P_i_00000000m5;ehN=ldX5U00004nBH00000000lHha0?FM00000000l32dA99ZPSVDla1KI1KTQ?>f
4HW74mjS0000000000000000TZ4EQ=1U0000d03eH6:Y50n800000000000000000000d3<?17Y90000000000000000000000000000000000000000T1lV00000000
0000TcR`0000\>G[0000000000000000]<8H000000000000Lbfe85Y50000TE^10000L=N6M4FolZ77<0aX00000000l85A0000<7AZ0000000000000000PBFZ0000
00000000000000000000XKeQ0000hYAT``hC00000000LMJG00000000dD>48M13000000004LiE]3?Z0000000000000000<0mJ00000000000000000]560000h73G
00000000000000000000U4S>00000000000000000000000000000000000000000000E6fh000000000000TQDj00000000000000000000000000000000X`n]Hbeh
00008_jd0000000000000000lNAe0000000000000jdg00000000X?0PXH^>00004EiG0000HGg>000000008kTg0000000000000000000000000000000000000000
0000000000000000000000000000PoWB00000000889R0000LHL;0000dZOa00000000M>Zh000000000000hXYL0000000000000000d9ga0000`<O\0000<W9`0000
0000@CZ8hPF\0000000000000000@<150000000000000000000000000000000000000000000000000000000000000000TR7Q000000000000DM:S@34oXOh_0000
4O82I>VcHYcn00000000@?]=0000L_hj0000000000000000000000000000=<Hf0000000018]>0000D42A000000000000000000000000E1gR0000hHXT0000eA:b
000000000000`[P2000000000000000000000000PDAfXfG;000000000000000000000000000000000000000088WU0000000000000000a<[[0000P?L[00000000
000000000000000000000000T1o[0000000000000000Dc1<0000@BFMP3bW0000Dg?40000TRf6HXS]0000hmoi]An[12XWE5`AA52\000000000000`;ho0<=WHg5l
i:W:0000000000000;Ii00000000`R<3Pfod000000000000P66;000000000000000000000000\P@nD`oKm<Y5000000000000@PZXhc8A0000Y9DO000000000000
000000000000000000000000l1`R0000000000000000hM7S0000L3fka5[20000`H^i000003:;0000000000000000hCJh4LiZTd?k000000000000<BEL00000000
`K<B0000<\W3000000000000000000000000000000000000000000000000000000000000DoPA0000DY[D0000hDnA0000eA[J`Pdn0]J@00000000hA;@0000i6de
@T9X4nJk0000000000000T1;@ZViT53a=:ECd8i2000000000000000000000000000007oAH;]m000000000000<YKm0J_J000000000000000000000000M2f>0000
00000000DC>j0000000000000000`1UP000000000000h7@U0000000000000ZT;09lk0000`GGk000000000000000000000000LIC2`N]ALagJ8AA\hfcD00000000
X;;E000000000000000000000000Hd1WPX0f0000000000000000TVhi000000000000T_WYL_[100000000000000000JP;0000@c;fP\Z40000000000000000DQU5
00000000000000000000000000000000Po>k0000<<We000000000000000000000000000000004FC<0000ln>aQ5BO00000000m6Td000000000000000000000000
hC_M00000]]W00000000d;le000000000000LZEn00000000000000000000000000000000000000000000000000000000000000000000@k1G000000000000DOC=
000000000000\9bD00000000hF5bDU7a0000dKj`00000000lZZOXSnAddofHIMn000000000000000000001@1K00000000M7ZL0000Xnj300000000000000000000
0000000000000000@ThP0000000000000000000000000000000000004I770000000000008DMO0000000003^8Tg\J000000000000000000000000000000000000
\XSl00000000P<<a000000000000<gKk@MJ;00000000<d;d0000000000008f_>TJNO]@XU0000@VD=5?21000000000000\ahUX<3:00000000T7o_000000000000
T79?00000000000000000000<V730000000000000000PDMl00000000000000000000000000000000000000000000P_>l00000000a1A[00000000000000000000
i>AeLdmY@I_c@_lE00000000000000000000000000000000h?XZ4bX@PnRV00000000P7Hb8\Nc0000000000000000DZ;Z00000000000000000000@=850000lXdX
e;210000000000000000000000000000000000000000000000000000000000000000000000000000hW@c00000000000000000000000000000000XQaO00000000
000000000000@_^800000000@F3e@_420000`MfKhF]k0000000000000000X\nf0000L2c0ljFfh1l40RWUY3N;00000000\7L30000<SVUX<VE\SZ_lg_gY@K;LPmg
T`B^0000hRnN000000008F\Dld7k\j260000000000000000Y1iN00000000DiOX000000000000Y8Q\000000000000dQ^F0000000000000000T2\9U3?800000000
00008d4T0000`ni200004JO40000XcS4EBPhXFcD8XUX000000000000000000000000]?B;000000000000L9I?00000000TgPeE87g0000X;:o0000000000000000
e>Qg0000`H_^00000000\6:=000000000000000000000000000000000000000000000000000000000000``cOe2\J=>n@00000000000000000000000000000000
PQaf000000000000000000000000l<`A00000000<AR:00000000000000000000000000004oN0000000000000dB8]000000000000000000000000TC1n00000000
00000000000000000000000000000000`Hh:000000000000d;Da00000000000000000000000000000000P0e30000000000000000000000000000000000000000
000000000000@KV<00004P9JP?ei00000000AB22lP<^8mZZ00000000PPXQ0000i2@O=4<`00000000000000000000000000000000PK?m0000dKjl000000000000
00000000000000000000000000000000000000000000lIB50000Tme10000000000000000000000000000@;?j0000dVS4TX5e00000000000000000000X70VDG=o
0000000000000000000000000000TX140000000000009AJ@0000<6mc0000Q8Ea0000000000000000000000000000000000000000000000000000IBQalZlA0000
0000XTm800000feG@=SA00000000`_kH8a>f0BB_@C=J00000000Y91\00000000000000000000LY]l00000000000000000000000000000000dL2C000000000000
00000000H5OkLXH`0000Lk<J00000000000000000000000000000000000000000000\C5I00000000000000000000E2QD00001>7I00000000P:_\0000PI120000
00000000HbM@00000000000000000000h1HW0000TBYb0000LfUL<alf000000004BBoTXbP00004WkHXCXB0000000000000000000000000000000000000000E9T>
00000000E@P^H6LJ000000000@ecM6lBH4l[d0^S0000000000000000<c3D000000000000000000000000`_<;H@7V0000000000005ATU8f[j0000hFBDTU^[0000
02=m0EbA0000000000000000dFMM00000000@?PhhP;G00000000PFcT49RF0000\i5B0000d8950000<HD^0000000000000000@h9>0000000000000000PMIK0000
000000004e]>0000000000000000`9lP0000000000000000H77eDcOd00000000000000000000T:g0hFRl00000000\RUF00008J=Y8G:n000000008R`Y0000T5Dg
000000000000000000004`H;000000000000`\_\00000000000000000000000000000000000000000000000052b:PbLA000000000N6P000000000000<ROR0000
i0I8000000000000000000000000000000000000000000000000PAj2000000004eCVeAH60000000000000000000000000000dVCn0000000000000000HQm`0000
00000000000000000000@E@60000000000000000000000000000X79Le5J400000000LKDP00000000000000000000000000000000E?^aY=4\@\5C000000000000
00000000000088V0000000000000X>P000000000000000000000000000000000LU4Z00000000]0^h00000000000000000000000000000000000000000000DZ9N
0000000000000000000000000000Xi?c0000LG>P000000008NQ65=me00004VRd0000TV`b00000000000000000000\eZb00000000000000000000000000000000
000000000000000000000000000000000000000000000000a6AK0000000000000000000000000000000000000000000000000@jI0000000000000000]A?_0000
0000000000000000000000000k9;000000000000000000000000000000000000XY1R0000<jSQ00000000000000000000000000005@Qn000016;?XL:Y0000TG99
\S@^0000I=f60000000000000000PDJ700000000hQ2j0000Q52M0000000000000000000000000000XPnIDo4300000000U2dH0000000000000000lO=SP\[c0000
000000000000Y7L:000000000000a4FB0000X@\id2=]00000000dJHX00000000\XT:000000000000]ALj000000004eOC000000000000000087;]lXQbh3baP6M<
000000000000`c_Tl^WDM7mdXo<FU?6k0000000000000000XAPT0000000000000000000000000000000000008S[N000000000000EAWY000000000000hTLM0000
00000000mAA@000000004;oR00000000000000000000TCN\@_g^000000000000l``[000000000000hDS?i<]M0000Xda4PNQNLVo=4_hX0000dkEK0000mAL00000
T@gg0000l<N\DJTm\S9ZHe56000000000000e5WP000000000000000000008Ak^0000000000000000000000000000DPhf0000000000000000]2WV000000000000
000000001Alm0000];=K00000000000018YJ000000004JOC0000000093i<000000000000LVMgI27<000000000000000000000000000000000000e7?l00000000
@OXj91RT000000000000000000000000HPdX0000lIo<00000000000000000000leN40000L5mc0000553Y00000000000000000000@:OV00000000000000000000
00000000P3e=00000000dF_SA64Z00000000TW:a000000000000T9>20000000052Lj0000000000000000HVU9X3?CX?HL=8M3`HXe00000000@k0>000000000000
0000000000004VHC0000l_a20000000000000000PSm`\`nLLGXc000000000000H^7c0000DAf50000000000000000000000000000000000000000000000001=a1
00000000000000000000000000000000hJG9]6hOl_Ef0000000000000000000000000000TEI]0000000000000000000000000000h0]900000000000000000000
H;^^0000<1@d<nOO000000000000HZceD;bl\Ncl0000000091mBlG_300000000000000000000hClI000000000000000000000000000000000000000000000000
0000000000000000lWM4000000000000\P4;0000lBO4`[[1@Zkg0000000000000000000000000000000000000000@b6S00000000000000000000000000000000
00000YIU00000000000000000000lgR<0000D9hc0000000000000000000000000000000000000000<C<[00000000`7P6h87k96el000000000000h6AO00000000
000000000000000000000000000000000000000000000000000008OK00000000D4Q<000000005A>1000000000000000000000000P3a\0000000000000000`HVj
000000000000LITJ0000PSJ60000000000000000000000000000h0mbTVaN`mNlhedOi::C0000000000000000PhH`0000000000004:SF00000000m0C600000000
00000000U>d400000000000000000Jhg8OSDQ6Sf000000004NmX0000<k[S<n]hQAbd\]8A0000000000000000000000000000000000005?:b0000000000000000
000000000000l]Nf`?BMe=akh=jM00000000`d4`0000000000000000000000000000000000000000000000004Sjb0000TYnj`eI\X@L^Q48ZH2Si@@QElJIllYZN
L6]i96@mm?UP000000000000HR`;0ZIA00000000T4@?\^@ZTcZT000013;l1<aK0000P4]R@Y]_00000000000000000000@8@605\f000000000000000000000000
000000000000000000000000000000008D;[Q0>L0000@dQoXg@H\3k900000000=9ekM3VQ0000000000000000000000000000aA=60000HPfP00000000@KI\0000
00000000000000000000000000000000H5f5Xkio8oN^00000000Q?XW000000000000000000008jRD00008blf`ch`0000eA5UI7\HQ>1A00000000000000000000
0000000000000000lMc[\nco0000<QVJ8P8SU29e000000000000U?Qn00000000P7VkH6C6000000000000000000000000000000000000`=[Z000000000_VG0000
D8>llH<?0000000000000000HSXW0000000000000000XdCI00000000lHFei?o]0000000000000000=;UUl65C00000000Tn_:0000TXWaDkRPPbH30000E3m00000
0000000000000000000000000000hUG@000000000000000000000000000000000o;K0000\@kflenn00000000000000000000XYa5hdoWMBKC0000@mka07A10000
`ReEhbbF00000000a3ef0000000000000000000000000000000000000000000000000000000056]B0000000000000000\S?h00000000<bL10000`Hgk8[F:0000
000098Gm0000000000000@8IX[8Q000000000000`kGG00000000000000000000000000000000\\]CT=gn0000000000000000000000008H`E0000000000000000
L2a500000000000000000000LDXU06e`TTAKPf`7@ZN?TF2dlM2``6XddmG;0000h_V50000PG]U0000000000000000000000000000A<jH00000000m=[W0000\SfP
00000000000000000000000000000000000000000000000000000JiY0000000000000000T18Y0000haZT0ahC00000000lLKG0000U:SB0000`K3H000000000000
00000000DdQU00000000000000000000HHbDP6\g0000=<k<@7h1000000000\TN0000000000000000000048M0lmRD00008cEn0000XkIl8[6Qa3LP000000000000
4CeZ00000000000000000000000000000OOQ00000000000000000000d?\H89[fX86?0000H5UT\EJjhZZ8l]6flcmV1@<Q00000000\N78D3O70000000000000000
00000000000000000000daFh00000000LNPiLZ`f4Mnb0_T]E2Y;4eF24nATU5^g0000000000009@af000000000000m:bP0000P:fV`b@7Q7gY00000000Tb:odc0b
000000000000000000000FHM00000000Ln7`82`1QB1C0000000000000000000000000000000000000000000000000000l7dZ000000000000Lk=jl`;QE8mI@C?D
0000h7NAlE6h000000000000<JbK0000000000008Xg=000000000000HP\A\Uf4TZFK00000000000000000000l9nE0000L5n2H[e:8NnlTe\<@g1cX]UK00000000
00000000000000000000DF^=00000000hZX^00000000`8@]lHnj4^GkDbHn00000000U<`d00000000000000000000TAXN000000000PlED9f599bd000000000000
0000a0G3`HnY0000000000000000U3[A0000HF^bHH@00000Q>I80000000000000000d7<\0000000000001@ok8CBM00000000000000000000HFd=000000000000
0000dXO@00000000Y<PSlN;f956S000000000000000000000000DaKDPQ2[00000000000000000000000000000000`ka^0000TX4C000000000000000000000000
0000000000000000I@XHLS8100000000d^bgM1h20000TNe3`1=@00000000000000008O0X8Ehj0000000000000000000000000000000000000000DYODdWom<Z5]
eB8P00000I0?Li@F00000000U6ofEB8@00000000DLo70000<>NU0000@9H\0000T9@?8^Z]LZlQDfML00000000000000005A9Q0000000000000000000000000000
UAE_\RK60000000000000000000000000000L>i]00000000000000000000000000000000000000000000hQ`Y4RNF000000000000000000000000P@YP00000RY@
0000lhlVDPE;000000000000`\fc00000000000000000000A=NX0000dAH@0000@_5ii4^R000000000000000000000000<NG300000000000000000000XRXe0000
Lc@PXB<64KWS0000000000000000XeKT00000000000000000000lQBO000000000000000000000000lZ5@\0Ei00000000000000000000D8Pe0000000000008Wl;
00000m=Ii<o[X09;00000000000000000000000000000000\o^38G@oE3@_00000000000000000000000000000000`XM_00000000000000000000000004jg0Gn6
0KnE000000000000000000000000lhcRa;E?laZ50000000000000000000000000000000000000000000000000000M=oPl;TC0000000000000000000000000000
00000000@P?k00000@mJ00000000\]IO@fAj0000]5L=0000000000008KA[0000000000000000000000000000`^Zk0000000000000000000000000Y220000m5@3
000000000000000000000000]4;m000000004@UX00000000000000000000000000008ejK000000000000000000000000X@P?59jE0000E<2e000000000000`i3I
1@=e<8e?\B2fPT4^94CUM?NE]6ioLSO`<9fD000000000000mA_T000000000000000000000000HQ?;0000Tf>T000000000000hBNW000000000000078nL\_60000
<3?j000000000000l705000000000000Y7V`00000000000000000000000000000000HQTe0000LS4FA>[800000000@6@\00000000A;??000000000000I0bT\:Hg
@<4200000000000000000000000000000000000000000000000000000000000000000000DTIIllF5a2IG000000000000000000000000`[B84E>7000000000000
000000000000000000000000hCdn00000000000000000000000000000000000000000000000000000000000000000000000000000000@;I40000hKiO00000000
000000000000MA:8@\DU00000000DUe04MXd<nFYDoi0000000000000E>of0000000000000000000000000000000000000000`_N8000000000000000000000000
00000000dlcI0000000000000000000000000000eAXo0000000000000000000000000000000000000000DK@=0000000000000000000000000000000000000000
000000000000M15OEB9SXhDh000000000000<JI;daNY00000000000000000000h?\WHf>9000000000000000000004IZ50B[000000000d3Ea00000000i@c:0000
000000000000Q1SB@C:G00000000000000000000\YV8YAKP00000000XUdSLF;G0000000000000000000000000000Y2N]000000000000\]^B0000000000000000
000000000000<_7U8eR<E<i:00000000000017_6000000000000HaU[00000000000000008Uc@0000PXJ]00000000000000000000000048MSm:^30000A=H60000
0000he[51>G`00000000lVg[0000PPfYE8W=000000000000000000000000000000000000000000000000d[UD00000000`3?2hS5a00000000000000000000DEAF
TFlSTUP?I?ii0000]3gC00000000000000000000000000000000000000000000H8eo]8Vj0000000000000000000000000000000000000000<V4Z@I@G`Q\o0000
000000000000Q3;Hh3Po000000000000000000000G>A000098F7`eglHM]Z000000000000M4ZKI:A;00000^=?000000000000aAP80000HofPY<TV0000XolM0000
0000000000000000000000000000eB0_0000d`QQPO9m00000000000000000000000000000000DjA00000000000000000Df5=00000000000057ZW00000000=:RS
00000000000000000000000000000000000000000000I;7V0000XMnN0000000000000000000000000000XimZ0000l6o4DS]^T58E000000000000000000000000
00000000000000000000000000000000T3eS0000000000000000\8aBa44f@>JP00000000000000000000000010dh<Eee0000000000000000000000000000U@Sc
00000000000000000000\J04Y0J?00000000\K7bTcL;0000I8J000000000000000000000e7P60000l]Z900008L4k00000000ldN500000000TCnh00000000T>;6
0000XmA^0000000000000000000000000000000000004aL@<EMP0000000000000000@Jl2AAF200000000T`S?000000000000000000000000000000004lWeeA@<
0000U;9=\]`20000000000000000000000000000000000004OHG00000000H2C1@gG\00000000000000008QBA00000000D^6EI>W0000000000000`DWV00000000
000000008XUh000000000000000000000000L5HHTN9a0000@Wb[0000000000000000`aJ7000000000000XZY8000000000000000000000000@_do000000000000
\TiX0000000000008WBLU?H4TK0^0000000000008\Xg0000<NGT00000000000000000000E:Sk000000000000000000000000000000000000T;`c000000000000
43kme20K0000000000000000dRPjm3lPm=8`00000000hD[_HHHM0000000003hI0000\8?aQ4j^0000000000000000<e^D00000000P9`;0000000000000000lBB;
000000000000LZ69000000000000000000000000000000000000000000000000<>\<0000000000000000000000000000<WhI000000000000D4LX000000000000
00000000@IAg00000000<IhVP_EMI?`^0000000000000000000000000000lQd30000000000000000l^A\00000000dDE]00000000000000000000000000000000
00000000L4M\0000000000000000m1[^00000000`>XH0000QB=9]0NR0000000000000000T5U64@D@lAd20000000000000000000000000000m6Q8000000000000
000000000000M?VFDR[]0000<eE^0000\f]600000000000000000000000000000000000000000000000000000000000000000000m?oP0000i7@]000000000000
d1Rf8fE10000DlkOa?6^000000000000DX:;0000\69^0000000000000000@DmV000000000000hA?f00004e3@00000KZh00000000PFGGdWiX0000000000000000
0000U?O800000000T03R000000008FC1lD330000000000000000<]OR0000000000000000LU?n4hC]ljPQ0000000000000000HdAl<aPDQ?4BhE9d000000000000
000000000000000007Tb000000000<6:00000000000000000000000000000000000000000000000000000000a>^=000000000000lfbZH>?nl]a@E4=500000000
0000000000000000@b[W8cCi00000000HfnO000000000000000000000000000000000000000000000000l^Ch0000000000000000000000000000XaPe0000<Z_b
00000000<5`X\\XW000000000000==F=00000000HI[Y000000000000D]JN00000000000000000000000000000000000000000000PH3^00000000000000000000
000000000000000000000000hKbom8Yl00000000000000000000dI6<00000000\VUDP?GiLa`F0000000000000000000000000000000000000000Y=dY0000lV6P
`Ie?0000000000000000@TQ=h4;H\Wg]0000000000000000000000000000000000000000<<BiXNi2000000000000\<]G000000004YPNLbMP00000000l=9=0000
00000000U63c00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000ho=\000000000000000000000000LRRQD9oZ0000000000000000000000008j`MDA]a0000000002HVh9NfHAG]00000000@4o\00000DIJ0000000000000000
<2]T48M;0000`h0\18880000`5FN00000000000000000000000000004:e@5AbJ00000000@Q;eE>XW000008ZWh`1O<j2n0000@P8m000000000000`_bj00000000
\5Q300000000L3Lo0000000000000000000000000000dJ2Y`E?f8W\D00004?R8PYhYh_Qn0000<A_O00000]m[`\o700000000l8Y_0000h6?=8NX`lFXC@__c0000
000000000000000000000000@SS@0000000000000Gd>HS0<hL`BTb;AL0E:000000000000000000000000E5kohSjFP=Ff00000000000000000000000000000000
0000L2Ci000000000000000000000000l=ogHIcPA5oL0mRi98KkY?Cl@YGA000000000000000000000000A67aA8UH0000`oS200000000000000000000IB@>0000
Hb4Q00000000000000000000a37V@3`B1A<900000000000000000000XUcS\PJi00000000000000004=NWA76V000000000000000000004]4h0000000000000000
00000000000000000000lJ260000HVSn000008Tb00000000000000000000000000000000A;RJ0000lIdb00000000]?kV0000T5g6H5o_0000`ccULK8Z00000000
8X;20000000000000000LOB40000I;gQ00000000DPP90000000000004K270000000000000000000000000000XDBm000000000000000000000000llgl00000000
0000<CWD0000000000000000@JBk0000000000000000lO;C00000000h[Cb4BeB000000000000000000009<SP0C[:000000000000000000000000000000000000
00000000T_SbDcMJ000000000000000000000000PIOG0000000000008AOQA0?j9<9L00000000000000000000l7MH=70n00000000000000000000000000000000
00000000000000000000L6hB0000H^X4000000000000000000000000000000000000@^_h000000000000000000000000dTP>00000000@T`B0000000000000000
00000000000000000000000000000000000000000000\7Wj000000000000P\cA0000000000000000000000000000000000000000000000000000000000000000
@VlS00004><jT1oJ00000000E5I0000000000000000000000000hl7?00000000L;3=000000000000\>2e00000000000000000000db\800000Nd<000000000000
0000000000000000diV<000000004Z[50000LYoQ`Ma20000D51B000000000000d3S18n5R00000000000000000000000000000000000000000000L8\A00000000
0000I>Y40000000000000000000000000000000000000000@P9A<_ID00000000000000000000A5lQ\G`olVZ[hH6h000000000000000000000000000000000000
0000000000000000000000000000Pm`J46Ii00000000I1I000000000L2SG00000000000000005=k]00000000000000000000@SH84019L5M^\9^f0KKchZYa5=8=
8Zim000000000000000000000000h8iAa54=0000TdRg000000000000dnhV00000000DNV:0Q7JLX\>000000000000<Ia7QA@c0000Hm42M;H?000000000000L\oX
00000000000000000000000000000000000000000000000000000000000000000000@TfV00000000000000000mNU000000000000I=J700000000I=B^00000000
0000000000000000000000009;;eY?om00000000000000000000`NO;Dg110000`EZ8D\bo@NZCA@AJ0000000000000000`2^c53gX0000000009D15<XK<XS>0000
000000000000DilB0000000000004:CO0000000000000000dGM5I@U\00000000a9^T00000000000000000000000000000000000040a900000000000000000000
0000000000000000000000000000000000008RS800000000000000000000PF9<00000000XPXGU2Qf00000000000000000kT100000000XY\c000000008ZdM=9\g
000000000000000000000000DW1;I6@\0000XV_dA2l=hA8E000043Mg\75S<@R[00000000000000000000XJ4n000000000000T<ch0000<b;S00000000hR@CTFKO
000000000000`HS18^\^0000<:aU0000000000000000000000000000\@F5000000000000`7ch`G4V<0nI0000000000000000dbG[0000000000000000=>3[0000
000000000000IB83@_BB0000HR\a00000000DeIm0000H^XP0000TQA\000000000000000000000000000000000000000000000000<G=_00000000PQ;D00000000
000000000000000000000000000000000000@K3;0000000000000000TDm500000000000000004B6?00000O=a000000000000000000008CH=0000X91A00000000
0000PiAP00000000@;fNe:0F00000000LG?;TmQ3`IJWXkI>hHJ3lgoI0000@=\i0^=Qd1k[`i8A00000000l@l:00000000000000008JL18>:7000000000000DG5?
00000000000089GU0000<f27000000000000000000000000000000000000DYDV@`iX00000000000000000000T0U`\]in00000000000000000000HVb\E7DU`SU@
<UK:000000000000@Td<00000000L:Sb00000000d8HV00008j<W0000000000008Moc00000000000000000000000000000000I=V>00000000i<DS0000DRD80000
0000000000000000000000000000d6T0\bfI000000000000P:Rjdnk]00009@6aQBOa000000000000000000000000HkPH000043:ZTeQ10000000000000000Ha?Y
000000008AA8\nUVm40b00000000000000000000h=HG0000<eUf0000lQjl00000000<]c\4j\5000000000000000000000000D=:kPdId0000000000000000`F>2
0000HX:Ge6Ch0000000000000000I<0i0000000000000000000000000000lARc0000<>N`@dS4000000000000000000000000000000000000LOAU00000000h>bC
0000000000000000000000000000\L\G0000lFJI00000000TI]000000000000000000000000000000000000000000000d37oY@<4000000000000000000000000
0000TZ9k\`nnH_GD000000000000000000000000\\:G00000000TDbZ0000000000000000000000000000000000000000<`XMm?Di0000D_n90000000000000000
00000000000000000000000000000000000000000000e@Xo000000000000hIRO145H000000000000000000000000H2<`U2?Ae;9Se2JGHRn^8YJX000000000000
0000d4j@`4ngD6Sd0000000000000^o@L5GoHPbf0000000000000000PZ5N000000000000000000000000000000000d\S8JR?0000000000000000000000000000
00000000Tl`X00000000`7d8000000000000d6gX0000000000004j4:000000000000000000000000000000000000@_An0000\nGN00000000000000000000M07F
X9\eDTI\HGAZhQ>]000000000000DC;=DOCI000000000000000000000000m?78\<]T0000iBW843AG0000000000008W^A000000000000\c>T0000000000000000
00004[=K000000000000000000000000DVe@00000000e>4k0000\`PX00000oHS<]GZ000000000000D;5T0000DPG>000000000000a<Kn00000000=9;58>3F0000
000000004N5a4NYh`m\:00000000h_<M0000000000000000000000004:d9000000000000=?dMHdXXE?WmY1<O0000IAD>000000000000`FG70000000000000000
00000000000000000000000000000000000000000000000000000^98\TaL00000000QAi\H[SOX8aeI>;I4_\B000000000000000000008Km9m=:d0000@c;;0000
Tb\o00000000000000000000<KBU0000DF0Q00000000000000000000000000000000HI;c0000000058Do0000000000000000000000001AUn000000000000\:Q;
000000000a[[0000T1Gg00000000LF7NPLG9hD51`j;bi?Nh0000000000000000000000000000HSo291DdLYaU0000000086j?0Q7XDomH00008IccHh70d=E_<7Sb
dND100000000dPFK00008VZc00000000lb0A00000000000000000000d[RKXj2Q000000000000\C5602d7LG=P00000W6<0X4fHb6`00000000d:^P000000000000
000000000000000000000000D1K>0000<al?00000000Q<3a000000000000000000000000000000000000l\a\dGhl]6biThLJ8L:>@S9MT8O`00000000`_T90000
0hm100000000000000000000000000000000hXGN0000000000000000000000000000000000000000lMii00000000000000008GER000000000000000000000000
00000000H2\D00000000000000000000h8_U]6\10000E=I4000089ef]8^L0000000000000000`SdW1?=`00000000000000000000000000000000000000000000
A@?EhUQ4000000008?c>00000000000000000000hjLP0000000000000000000000000000000000000000000000005=o]A:4M00000000XJ4`L;8W]@Jd00000000
00000000LEDY000000008HG_0000@:Lk000000000000\BY10M_j00000000000000000000000000000000<M@>0000L;GOHZcT000000000000`DWA000000000000
00008W<P4J]L0000`DNILNH>T`d5m4NC00001=n<8Y[2000006F1000000000000000088jRl@ZX00000000000000000000000000000000<KXW000000000000U3S2
000000000000000000000000\BCAT:9o000000000000000000000000lP]`E4]F0000000000000000000000000000hKBF00000000000000000000000000000000
00000000000000000000000000008oiE000000000000000017>J000000005=<O00000000000000000000\_>4I<hm000000000000000000000000000000000000
Xi^^0000lP96`9:[0000000000000000T;7Xheka0000E4od0000000000000000000000008^EJ0000TKh;000000000000000000008:eRM=QV0000`=<`00000000
000000000000<C`Z0000@P?A00000000000000000000l8mC0000\GaG00000000000000008j<?4HC=0000P[Y0H2C@00000000DNhH00000000PRkk000000000000
00000000000018<W000000000000000000000000000000000000HITU0000E:GW0000<?:]0000000000000000000000000000d41800000000`1g30WPh00000000
`3i:0NCI0000000000000000`K_M0000000000000000000000000000000000000000000089h30000000000008I_olC]h0000HZoQ000000000000@We?L6DR0000
00000000000000000000XV?a0ebi000000000000000000000000@9eZ8\VGl`SR00000000000000000000000000004AgC00000e[d000000008OFC];b=0000U24B
`Y@a\ZV2E=O_000000000000XX0S000000000000000000000000000000000000hH]n000000000000000000000000\Q@]H\k^000002Un000000000JMK0000dYZ;
0000lgL`0000`QiALf?b0000000000000000000000005A6\00000000000000000000000000000000000094P_0000000000000000000000000000000000000000
000000000000Q2]Ed=CD0000<`0XXH2X000000008mKW0000@MHh9><000000000<[`4T>;F0000000000000000L@C]0bi400000000000000000000000000000000
00000000`[i=95G_0000TCee4\mT0000D6S50000H>BT000000000RQJ0000000000000000\VH5000000000000L9OX<_Pn00000000Q8AG0000000000008OEi0000
0000@D]B0000000000000000000000000000EB0lPML4l?JN0000000000000000000000000000DDUTlQa:HQlA0000000000000000\FM[0000LGc7000082Y?<XFL
i<_D00000000000000000000h8VaH9hRhQOV0000d=T=000000000000a@X;0000000000000000000000000000T6O;DY[X000000000000@SfA00000000P1SB\Ddk
dI\]dIZg0000DaDU00000000D5FZ0000000000000000HeaK0000XRNY00000^1LdEZI000000000000@?V300008lJh0000<CVc000000000000XdPoh9P[00000000
00000000]1DO000000000000PJ_`0000]6WW00000000TW>X0000e78D0000D1og0000`knC000000000000<W8`000000000000<o;000000000@Goi4@T=00000000
0000A:c200000000\CMFMBN^00000000000000000000Y=6P4WMW00000000@lea0000000000000000000000000000000000000000000083ZK0000LZeR00000000
PW76HF\\0jm@0000000000000000000000000000000059kZDSf50000DV<H000000000000000000000000lEg20000LUUj00000000L2SX00000000`74g<:BM0000
000000000000000000000000=5:G0>QI0000000000000000H7HD0000@4i6YAek8>Bb000000000000H\9\`m50\]d;4<[k928hi;7o000000000000@Z2e00000000
0000000000000000000000004aYa0000000000000000ldVo0000000000000000000000000000000000000000000000004Ha8Y9a@49m@@lT00000000000000000
000000000000hH`R0000000000000000000000000H_40000000000000000000000000000L@MP15JA<;B6\_g5000000000000000000000000D4<FXdHdP8^AHNN_
\_jA000000008AhV0000000000000000000000000000000000000000d<h]00004YBa8UK[00000000000000000000000000000000000000000000LBmO00000000
00000000000000000000000000000000`J@L0000000000000000402C@6ak000000000000e=^O000081@70000000000000000000000009@0dd6eN@4NCXP[_0000
00000000000000000000h7@chb?@0000000000000000000000009?9;00000000hNA7000000000000000000000000\:N9`EC40000La<P00000000XB^[hdcGD?K\
e1R;TaQ`000000000000dPJLY?KW0000P[n_00008oG;E@DT00000000i=\f000000000000\A]80000h9_I<DI<00000000m=[j0000000000000000Y>=P00008A6N
99Po00008N\?0000000000000000000000004aeS0000Ll[E00000000A=9jL^Q10000Y?l000000000000000000000000000000000000000000000000000000000
00000000000000000000DD7MlN`Sd`I80000000000000000`WRgXRcQe>3N@OhL00000000XCHZ00000000@dB=000000000000P9B^LffV000000000000TD@W\2XD
000000000000000000000000LRMR00000000000000000000000000000000000000000000000000000JeLTmQB000015eP000000000000\D7^@d5o`J\LPL940000
0000000000000000@9?A000000000000000000000000D57b0000000000000000000000000000000000000000Hf=eHQgM@VKomA4Eh=oQ00000000lGEk00001AUN
00000000==diDP<j00000000h<mg000000008Q_;0000D<H9e>Hah[R40000L>35PAOgTAb7Db48=@d^ldK>0000lVXN0000000099[e0000P2b?T@FFDEU8\2QDH2XR
4F=c00004NAF974h000000000000000000000000I9kA0000000000000000000000000000`V@X0000000000000000000000000000@H1S0000000000000000T<Q3
HLT95?WF00000000000000000000a@f50000Tf3n0000<:7DHa?J0000000000000000000000000000HGcW\jI600000000000000001AhO0000`W`9000000000000
00000000dEYT000000000000000000000000TPZg00000000000000000000000000000000001g5=D30000@O7B0000l@ZkHKe?P11a<[El00000000000000000000
DmXc0000hJh?00000000000000000000000000005=9]0000<=Ik\gSc000000000000D5TZ4N[Lldil00000000`I5;000000000000H=K1TZQO0000000000000000
0000000000000000000000005@Oj0000000000000000000000000000lB?F000000000000hD3Ji?W300000000000000000000000000000000000000000000LHo=
00000000000000000000PC3o0000000000000000DVGk00000000XUbK0000000000000000000000000000000000004KEU0000000000000000000000004G^C0000
000000000000000000000000\63I0000000000000000000000000000`XDZdh890000DOT<`b:GTJ??4Vkj4=a60l0=I5QU000000000000Y7M<0000000000000000
000000000000000000000000000000008J7Sa?IV0000000000000000l8D<0000000000000000000000000000000000000000XCER0:[K00000000m3X10000<V_A
8g6?TKNo0D3`@_Rd0;_=e0bo1@3R0000Y;SE0000000000000000A3BhmBP;0000000000000000000000000000000000000000000000000000000000000000T]TD
0000000000000000000000004aGHA4``83K[00000000T9_\\e>cH07Z0000E;OY<lEM0000L4aC000000000000heb_00000000000000000000\Q2>000000000000
00000000a4Yl0000hUWI0000000000000000X70J`]boA?<300000000000000000000000000000000000000000000P@Xoi=a>000000000000Q2VR000000000000
LRGhXFGj0000000000000000000000000000`P6]00000000Q6Xe0000000000000000000000008TXZ000000000000000000008HWR\Ta;0000DSYEE=8M00000000
0000000000000000000000000000X_=:00001>Yk000000000000000000000000<0X:000000000hfJ00008>=7000000000000000000000dc10000000000000000
00000000<bMd\@ijH\bLaB<<0000TU7U00000Vji000000000000000000000000lU3;000000000000`lng0000hf0U0000000000000000000000000000HCSR0000
00000000000000000000000000008@UC00000000h2FG000000000000000000000000LWYF00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XUoV\V2VlOO0I77Me7XW0000`[WS0000TSNDDQWf=9Bldlk^`L^j0000000000000000`T5b0000
U>Ma00000000000000000000D4RG00000000hiDL000000004GG800000000000000000000000000000000DHPi00004??C00000000000000000000I=j700000000
0000000000000000m4>N0000M4\g00000000`:X2000000000000000000008SXE000000000000000000000000000000000000HP\J000000000000`R^;0000DW^R
0000HG\=0000I82g00000000PRR8000000008h1L000000000000000000000000000000000000E4b?00000000000000000000=<kl0000dg`B000000000000LmcK
LcDIa<6f0000000000000000000000000000000000000000000000000000000000000000\D:b0000LD<`0000000000000000000000000OaNA6_B000000000000
8?WY00000000000000000000d>gL00000000000000000000000000000000HkQf0000000000000000000000000000000000000000\]?70000D2Jm00000000L>3i
mATH0000000000000000l5Ld0000000000000000000000000000000000004n[kE7n1\P>`597G00000000000000000000000000004bC]00000RVB4aMOl]Y4dP8;
8f620000U:FA0000000000000000000000000000000000000000dakI000000000000m4aB0000X0]Y0000000000000000000000004U^n00000000000000000000
0000000000000000l:<9000000000000000000000000000000000000000000000000000000000000M6?m00004:J``deg000000000000hcYI0000000000000000
000000000000D\fC00000000000000000000000000004GBEl1GX4c4BTKAhX4d`a3gk000000000000\S?;00000000l8m4DiEl00000000000000000000dfWe0000
8STP0000000000000000000000000000000000000Vd6X7@ITFc3T^0e00000000000000000000000000000000ln29mAVR00000000e7Sk0000L[b\P_=hDNGj0000
U9aY000000008S<J000000000000@0Mg`l;90000000000000000dH_I0000<M4A000000000000000000000000L>;V41hF0fA90000Y19g000000000000H:o>P3TJ
00000000LmgU0000LU9M0000`HlU00000000l51h00000000X0CL000000000000EA2R0000TANb0000E=3o0000]9eH0000000000000000I3o;0000HoYK00000000
0000000000000000DNc200000000=9>7000000000000Xdk60000`ZUE000000000000l>bQ00000P5c00000000000000000000hbjG0000000000000000THXE0000
000000000000i2>Y0000Q@Wa00000000h[7[000000000000e4570000LSOJ0000a4K[0000910b0000000000000000lXl90000d1LE000000000000\_]b00000000
0000000000000000H5WM0000Y<<`0000Q:Y]4<Meh=DK@Adc00000000H]iW000000000000I0A70000XVQh<[5F0000000000000000dELE000000005?Yg00000000
\X=80000000000000000TFLne@cWh7ia\l]di=WmM?eQh9VH000083dN46GkXQNGdmlN00008\m@0000D6SXlPNd`UaG0000000000000000m6Jb0000Y5=g0000L\]m
0aoc0000L9OH00000000XVj;0000a4DF000000008OF6DNbI00000000000000000000000000000000PojB00000000000000000000000000009A9:0000E4hB0000
\BA300008_9@00000000000000000000T[IMTB8o@_R[00000000000000004kFF000000000000dlk@00000000000000000000000000000000000000000000laQQ
000000000000P]I=0000000000008;EU000000000000000000000000000000000000000000000000eA0;00000000Q;[aE<5N0000PC94dM8B0000000000008gMU
00000000QAP_U1O=ldj_0000000000000000000000000000`6YXPIT3Df[Ne2ZX0000000000000000000000000000l1Q500000000000000000000000000000000
00000000000000000000000000000000000000005@WGA@J:U4i_0000U6<Z0000PDVW000000000000000000000000000000000000=ARh00000000000000000000
000000000000000000000000000000000000000000000000D95Tld`HPoZP@FmQ\8FT000000000000000000000000dA:oXFd^UA^]000000008EmLdmEFU@0M0000
0000lTb>00000000LA[P000000000000000000000000000000000000000000000000@ROfP?6A000000000000000000005>SN00000000000000000000T3Jo0000
00000000000000000000XV`GM:We0000DV9h0000000000000000000000000000I571000000000000Hgcf\Hbk000000000000885k00000000000000000000i4^A
0000000000000000\WgP0000000000004SE18;nC\\4i00000000000000000000000000000h5e0000000000000000000000000000Xc?4000000000000E2OP0000
000000000000000000000000000000000000H]nB0000T;E2Q0CVU>lU00000000=?>S000000000000000000000000000000000000000000000000X>d`90nj5;oa
000000000000DDUn0000\_P[\X8=0000000000000000000000000cRR`IM_0000000000000000X[7700000000XGU20ZQe0000`M0K000000000AKP000000000000
00000000000000000000M1FP0000@CY5Pol`00000000000000000000L=dk000000000000L2GN\X=B0000000000000000000000000000000000000dJR00000000
0fi30000Q2:G0000000000000000hH@T0000\Ck9000000000000000000000000000000000000@LCn00000000DOmg0000000053\7000000000000000016IW=0[S
@OE@00000000D0<EI1XLQ89TQ?;Y00000000H62S\=@bL>f5HT4<loRPM3]Ha<P6X7?_0000000000000000000000000000000000000000L^Pf0000000000000000
0000`E2;0000000000000000LMJoA:oW00000000PdPB0000@Z090000L3<Q<mML000000000000000000000000000000000000d2Qa<RW500000000000000000000
H5@>@HFR0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@[R\0000
00000000T1B800000000\bk80000D4Ei00000000TW>g000000000000H71KTbM08JYHdQhc000000000000dMkKT]\4000000000000=1nClYC2000000000000<9[R
00000000000005kZ0000000000000000@`j9000000000000000000000000000000000000000000000000Y2UBDnVJ0000`m8@0000X_e?`:;94Dj8`O4c\Ug?0D=@
0000Q6^D00008ckbl7?A@BaQDGIbP2b`a?H>0000d==X000000000000000000000000000000000000000000000000<dLA0000@Yn>00000000000000000=YW0000
0000000000000000`86K000000000000]4TF00000^@A0000000000000000M4Sb00000000UAL=0000000000000000Ha?;da\Z000000000000XkJA000000000000
000000000000000000000000T_U>0000000000000000000000000000lU6@dHn10000000000000000000000000000lHdMlb0m000000000000`m_[Da]H55SP0000
00000000I6kj000000000000hhV@0000@NE?00000000PFk]00000000000000000000<<T@0000000000000000=2?T00000000T@;f`:7307@1T3DXHJZd00000000
000000000000L>_A000000000000]4lk0000000000000000<=?hU5]30000D^G30000000000000000HZYli<o;i8Wl@kOMXNFe\X8GLeWB0000Tf9H000000000000
00000000<OK400000000LUFl0000XT\\<Lig0W0Z000000000000hDdI4mVU000000000000A<2C=@bS0000000045CG000000000000000000000000XP[700000000
XlB;0000000000000000hEd70000000000000000h`X\00000000l7im00000000lf?<0000000000000000000000000000000000000000DXbcABVN0000laE6dbPW
000000000000l@Oo000000000000\1QC00000000@QaY00000000000000000000000000000000eA428J7a00000000H8nQTGbH0000X9?o8^^K0000000000000000
00000000000000000000000000000000hVQ;X_<m000000000000000000000000X2L?00000000000000000000000000000000lQj<L;>000000000000000000000
00000PYa000000000000000000000000000000000000PT@30000000000000000000000004aG6000000000000PIZE0000l=MJ00000000XeJO0000000000000000
000000000000<@1f00000000TY8@H07=PANE0000h99e0000000000000000000000008Ie^000056=200008o@?00000000000000000000000000000000]6aOE9il
\JjO0000TkSQ0000LRdc0000d>P[0000000000000000000000000000000000004LYPY@l5@QTI00000000L1gQM>AX0000000000008>ZUDJcX0000Dki:00000000
0000000000000000U53l00000000000000000000eA`^000008IMYAg;0000000000000000000000000000Q:XG\=D=TJkX0000000000000000000000000000Xm_H
00004^lF000000008b37000000000000LWbM00000000000000000000000000000000`[0[0000000098CT00000000@d6P00000000A@@`M57Q0000Y=<BH7HS0000
00000000000000000000\aQB0000000000000000H[g:0000d4hQ000000000000000000000000000000000000X7jg0000Ha5n8b]Pa7To0000000000000d3a0000
58iPE7F?00000000000000000000hA`1]6n300000000XiTP0000D:B_0000<GVEl79W0000<lc<0000000000000000L\`A00000000000000000000000000000000
00000000lne9000057aV000000000000LB`E00000000hX;Hl^b9000000000000000000000000000000000000]1nb00000000000000000000DNoO0000loIQ0000
0000hNOme::SlI6W000000000000000000000000lDZ>0000HA?R00000000000000000000X6LVPWQ:0000000000000000lXHK0000000000000000000000000000
D>4[000000000000000000000000000000000000000000000000000000000000000000000000000000000000\KR\Tb=U00004kP[0000T26Z=5ZP@JV[00000000
0000000000000000\P7E000000000000000000000000dVol000000000000XSko\]0W0000`1Af00000000H]U10000m4j0000000000000000000000000HDAN0000
h=OTDQ84Xf`N00000000@;Uh0000000000000000TfU_1=h:PkfN00009BWK000000000000000000000000000000000000000000000000XIaI00000000X68^\:hY
dTBNPGaR@`9@0000000000000000@63\00000000000000000000L;>@000000000000\Xn`00000000000082^@1B?T0000A65I0000000000000000000000000000
hnL50000000000000000000000000000lkLZ45ER0000000000000000X3FC000000000000000000000000hed90000000000000000DiXG00000000XG8^A>eNdg_N
lh:400000000D>\b0C660000`S[100000000@h^]00000000000000000000000000000000LTM>0?HiLR[k000000000000000000000000H\4G00000000XQKa@JW]
00000000P:cF0000`?3gDOVj0000000000000000000000000000lKk81:cZ00000000T2JM00008oLPM0i<0000dl_n0000000000000000000041Wh000000000000
8AU_00000000I7QE000000000000\c0Va54Wi@ZW0000000047hW00008ES>0000000000000000000000000000000000000000000000000000000000000000M=[J
0000000000000000000000000000e<Qi00000000DQe00000P9\F9@6J000000000000000000000000000000000000La;i000000000000\i6m0000000000000000
000000000000000000000000U;?^000000000000T]an0000000000000000000000000000X;96000000000000dNK:000000000000HA\g00000000MAdW57IQ0000
TgbN00000000<Q3=000000004LFd000000008Xf64i[8<[E^0000];a5000000004ES_00000^^XP4G=]?fU4dM400000000Hb>B0000`cLP4CJ10000000000000000
000000000000H\iS0000hRVW0000loIg=4eH00000000000000000000000000000000@PDM0000<XA]00000000I@H90000000000000000T]1<X20gXL0a0000\X7f
0000000000000000A4I[0000000000000000000000000000000000000000421?000000000000000000000000000000000000000000000000000000000000Q6W<
00000000XLCA0000000000008U75000000000000000000000000U<do0000i<\40000H0Xg000000000000m@iW0000000000000000000000000000000000000000
TUhU0000`VBf000000000000000000000000lCc3LFIkXD=10000000000000000@XY@0000i?[40000000000000000T4HK00000000E0f7000047I^000000000mQQ
`ncQA>dK000000000000000000000000@CEa0000LYfB4PfD000000000000000000000000000000000000]6A<d43T000000000000000000000000000000000000
000000000000T>2;00000000DUmN\\2i0000000014_a0RA70000000000004=0M00000000000000000000000000004TVW0000000000000000000000000000\PcF
0000L07Kl40WE9`H0000@JE70000PgFIU7jA0=8aP5Ug000000000000000000000000m2UU00000000hi6Z@7_hXV;Q`YaEh]fJlOCiDA:P\BD;T=Ko<I=NHK]f8VV2
laU10ihQ=7R6]>5b9?TH00000000M=iN0000hYTX000000000000`7eR00000000D5=[`EKA000000004D9V00000000000000000beL@>[hTUGhU1X3U1kH00000000
i6kB00000000T;U4000000000000=:>B0000Tn=T000000000000HJeZ0000dKb8DO6hEB6\000000000000HC_j00000000000000000000h^CAI6i@00000000dno8
]<NL000000000000@KB80000000000000000000000000000h=?300000000hR]P00000000@dH[0000<I^S0000a:ab0IHg0000000000000000000081jO00000000
0000000000000000PNi[TNmf0000000000000000000000000000000000000000H<8i00000000000000000000000000000000l=7f000000000000000000000000
00000000T]j\00000000T[hB0000YAU[00000Z4a0000TE`G0000000000000000PKZZ4ALQ8EM3hQ>?000000000000Lb880000PGP40000000000004I2f00000000
0000P9`m0000000000000000000000000000XDlR0000`M7IY>WMYAWl000000000000000082PP0000000000000000E1ZP00000000000000000000lb05T8?O`AN0
000000001@e>00000000<=L@8XI:000000000000000000000000000000000000<>KX<WR@000000000000000000000J[600000]C70000000000000000<0IX`d4I
000000000000000000004e690000000000000000D6a<9=_`E51@000000000000@RKn0000000000000000000000004n^k00000000hWdL0RNj00000000@LfT\X;_
A2L^00000000TO3WXhR9000000000000000000000000000000000000H^HH0000000000000000T9Q:0000000000000000000000000000000000000A[B\K4Ka=IA
9A]7000000000000000000000>iD`P`k000000000000000000008V59000000000000\EFG0000=>;V000000000000000000000000000000000000lEoO80M30000
00000000000000000000]1Jfa6CWT9l^000000000000000000000000H2K=0000H]Z[0000<em4000000000000lKEF000000000000DCJWU0\G0000`kFl00000000
000000000000`Bk]I6^Q00000000M=oj0000000000000000000000000000000000000000445ID_:R00000000000000000000<9Mb0000000040SMD^PN00000000
00000000@7:<0000h:0h0>DV0000000000000000<`Hk000000000000000000000000d=;f<fFI000000000000PLek<lbZ0X2Z0000000000000000000000000000
0000000000000000000000000000000000000000lS1E000000000000000000000000000000000000000000000000`QdUa=T^0000l9k?0000d3fY0000L7I=8VVE
000000008C9ih9EK0000000000000000000000000000000000000000000000000000LZb800000000000000000000DNh:0000000000000000000000000000P4A8
Y8@X00000000DW=1I9]F0000L9N300000000000000000000dQ>j]5E000000000000000000000000000001<N<000000008O[>0000000000000000TIU]00000000
000000000000815K0000@5DH00008A=600000000@TeL\kH700000000000000000000P3TY0000000000000000000000000000`Xo_000000000000000000000000
00000000000041nX000000008ANT000000000000Lb9P000000000000000000000000000000000000000000000000`nUm8^9OI<@H000000000000000000000000
i@^@dojQ0000000000000000000000000000000000000000]B7Y000000000@8mhI^E<VFYe<mm00000000000000004ll]hChNPgn45AB:000000000000XeBI8iBM
0000\][X0000a8^n00008@dG0O4D\X6e0000000000000000lLENX\D>dQ>ME9G8000000000000000000000000000000008m:W0000000000000000h7g`00000000
0000000000000000000000000000000000000000000000000000P5Q@00000000000000000000000000004JdE000000000000de`>14jA0000m@:6000000000000
00000000A6IJ000000000000000000000000I1=C0000000000000000000000000000000000000000L=9T`AJ>0000000000000000000000000000e5H400000000
00000000DN:L<Rli0000436EhCQ:0000000000000000000000000000`PR?4\al]6f700000FTV0000000000000000\QW\L1YW``<_000000000000000000000000
dl:A000000000000l8VW0000h7mX1?V`00000000leCb`TG;Pc2Ni;G200000000m72400000000XXfWd1ja8H:T0000lG2a00000000T82h0C=1000000000000hW20
00000000E?h_000000000000000000000000000000000000000000000000LZWI00000000`iXmHAM`000000000000l;3aX<HIhBm=00000000LUTI4FoZ00000000
0000000086Rb000000000000000083;<000000000000000000004Vl=06^Da9=W00000000000000000000D;gS0000\1k;LRHT\^:@000000000000000000000000
0000000000000000Y?C2000000000000000000000000000000000000000000000000\T3m<k@e000000000000l4[700000000000000000000Q@3_000000000000
000000000000000000000000000046J<00000000<2>?0000D;@O00000000000000000000H<MRY75L000000000000\GON000000000n6800000000e@gc0000<YG1
Y7Og0000D2;?00000000000000000000\@oQ85MKX;1\00000000000000000000PRIk00000000hi_3HI[400000000000000000000leQd00000000000000000000
P1OE00000000000000000000d=\;1?@M0000000000000000000000000000A@Zd0000a0Ga00000000000000000000000000000000`\560000\E:S\d@R0e^40000
\Vc21>gV00000000000000000000dhI=TNVM000000004T2MTb9=000000008OE200000000000000004Hlg0000000000000000lFM=@k^i<:>7PE1Q<=e:=:[M0000
`HRK0000PW]h00000000<SF:00000000000000>A0000000000000000000000000000hZL?P`V5@0Jk8AS10P;=@Wk?E5Rjl6Kj0000000000000000000000000000
0000000000000]EG8dXia11X=@\?000000000000000000000000000000000000000000000000P^bG0000000000000000000000000000hhf;0000@=RXe<:50000
000000000000TmN<Xg8J\X<a00004Pb>000000000000AAW200000000000000000000PM5aLSJbPfSP0000000000000000T2G:0000\;Pb00000000000000000000
00000000<Zg900000000D0=60000000000000000000000000000000054UD000000000000000000000000`V0`00000000000000000000000000000000H2Ej0000
0000000000000000000000000000MAf[@2@el[S00000000000000000000000000000000000000000000000000000000000008;YX000000000000000000000000
0000@U`f000000000000dQAn<T2=0FSe1?Ka00000000hZ\X0000000000000000000008Yn47mF4Ld=00008RkYPD_`T9Bo<:NI`STAP`\^0000000000004YhND=XC
0000lGiW@IDh00000000X5bAX6gK00000000lON7hRFj0000000000000000@n9F<PGn00000000@<BG0000000050j`8Sab0000L2cQ00000000h6Z2<Mdb00000000
0000000000000000000000000000XVF60000XIL_\^9o000000000000000000000000000000000000000000000000000000004eLS1>790000P:?C000000000000
@2_^DUm<00000000000000000000000048MF8R1nlT[2A<Jd0000m=5I000000000000DJ@@0000000000000000000000000000000000000000I3NJ0000U?3[0000
0000E3N[0000000000000000000000000000`V`n0000Q=^200000000P8:S0000000000000000000000000000\[;S0000000000000000l@=30000000000000000
0000000000000000`N]P00000000d\Ge00000000000000000000000000004O5g00000000HZbJ0000000000000000000000000000`H`m00000000HMoI00000000
0000LEfc0000h<4j00000000\Dhk97lPi5UX000000000000000000000000<[ZaLbNk00000000@d\n000000000000<[E=00004edC0000000000000000hHHY0000
dfWH000000000000000000000000dij_0000000000000000000000000000000000000000hVo0i8<100000000000000000000]0gWi?K400000000000000000000
0000000000000000<\cc0000@Wo500000000@6oXlml00000000000000000000000004;XW0000@6Gah;ED@BfhLWIWT1Ih0000<FUR000000000000Q4Ed00000000
00000000000080UBH@K900000000000000000000000000000000000000000000X;[O\f9k0000h2jRh5:U000000000000`FQB\X=b0000<ACn0000000000000000
000000005A\G0000000000000000852[0000000000000000000000004]SP0000000000000000m<A5000000000000XD=P507d000000000000@OOc8W8?0000l76X
`kkB00004HNF0000DJ3`00000000L;2o00000000000000000000@Y1?000000000000000000000000000000008blA0000000000000000000000000000000043d7
<7TJ8fgST1gB`i_[59n;a4l3T:fK00004TZ=Q<R`0000000000000000`P0S0000Ld8_00000000000000000000000000000000000000000000hPa7000000000000
<5C7He1:00000000H7jE00008SPK00000000000000000Ee50=X6\C7:DL7<HjbC00000000XG9Z00000000`SECi>5H<fJF00000000000000000000000000000000
000000000000HRjF0000000000000000De`ll?F=00000000000000000000000000000000000000000000\NTd0000<B]600000000000000000000000000000000
0000000000000000<jkn00000000000000000000000000000000@:cX0000000000000000TVZO<`]LA4?C0000000000004UL1h6e@P9KfD<6IDCmgLAWQm>NADH;H
0efga@Ro`cWOT_Tn0000000083X60000000000000000000000000000lm6o000046A=09fP0000@e_700000000<?gI000000000000000000000000PP3S00000000
0000Y1;N00000000X1_g0000000000004BZ9LaF600004n4_0000m6gU00004;]^00000000000000000000438Y000000000000101VI1`800000000d?Z2Q@^M0000
0000LDiPPK4Y00000000HT8G0000000000000000000000000000Q=Hg0000@OUQ0000A=:J00000000`LQ?000000000000000000000000Dbdc1AXRE3Jf00000000
0000HMf\0000000000000000000000000000000000000000X^Xn0000TAZKX>=bHYkH`ihdd3VRXj:J000000000000000000000000000000000000MATe00000000
0000`5XL13OG00000000000000000000XPID000000000000M<XX00000000000000lW00000000Hi]30000000000008gfU0000LA394Kaj\MO64P;V@_A^\X8g0000
PXVQ00000000hJTY0000000000000000000000000000000000000000llX20000000000000000000000000000000000000000000000000000000000008YK;0000
0000DE;;0000d:0V<J4L00000000lOAF000000000?E24O4UPUfE00000000PYR30000<GNK@]5a000000000000A3A?m76gPfS_0000000000000000000000000000
000000000000000000000000d7e?00000000<[1B0000DLD]Dggi00000000000000000000dNFD00000000000000000jXC0000i0b;000000000000PD2^00000000
000000000000000000000000@NnK0000000000000000000000000000@X@l000000000000000000000000h@A24FEdXeBl00000000XTjJ0000X`Nm00000000XJZ6
0000a6b2000000000000000000000000000000000000Lb__0:mY00008C5j000000000000<2_M0000lN4600000000000000000000000000000000hii30VbK0000
00000eHc0000000000000000H5Rg0000D^PZ00000000X5b200000000000000000000Y=L=00000000`Bbb00004GD]E?[nl@[W0000000000000000`1_G0000i9UR
A@nX0000<P\3U36n000000000000=5DA<RFY00000000000000000000000000000000000000000000000006e20000000000001=Y;00000000000000000000m68a
00000000@1Za@aR900000000M6`mhG3M0000000000000000`3e1TSbC0000HL<mDOJkM@hc8AUj000000000000XcVeloDWh`;f`R3C000000000000000000000000
000000000000hIf=PG@W0000<:^]0000DC?a00000000E>:\00000000000000000000000000000000000000000000T8YQ00000000@GJ`000000000000P9\8L561
00000000H]Lh000000000000`InnDY]5I?P[000000000000`d8800004=J`00000000000000000000<83gP>;h\\E=hlhX00000000000000000000l>0500000000
0000000000000000hJ;=00000000Xf<l00000000000000000000000000000000HWi7000000000000dm_9`F:l00000000HnoZmAHF0000000000004EgD0000PVP0
D[GQ000000000000000000000000000000000000dYA2TKn]00000000000000000000T@;W0000000000000000000000000000000000000000000000000000H<eK
000000000000Y@Bc<=^TE;j;00000000000000000>^W0000dL9d000000000000@7`jXbYP@fmB0000H<T2<7OH000000000000000000000000<3lEhVC3m;Yo0000
0000000000000000000000004\][94VdY?cI00000000000000000000000000000000000000000000TL>J<7fC\P[iDjKF0000000000000000hmSE0000\U[5l=\Y
Di^G00000000hQI[0000`Ckf000000000000000000000000T`3XLbg3lMhR000000000000X7?200000000l[j68@eS000000000000PkRe4JdZXehGLPRY]?Jj0000
<B=hPaaf0000000000000000000000000000`3W<000000000000000047IQ00000000=8:k00000000000000000000L;dV00000000PI7X0000dN2_473Q@lY_0000
00000000eAe>0000<0OP0000<eGo0P7T\DAC000000000000000000000000000000004M_I00000000000000000000000000000000e3C;LTOk00001<[800000000
X^]T000000000000Q73:00000000000000000000L7j900000000=6dI0000000000000000d_Za0000000000000000H<;P51540000000000000000000098I]a28B
00008=SO00000000TZhn0000000000000000l5_I00000000000000000000000000000000PQ<W000000000000000000000000PT;Wd=?KhYTd0000000000000000
00000000`:V\000000000000000000000000000000000000000000000000`:jKP>?@l>_h9=90TZ`P00000000000000000000dD?MhUE3dmPdD`HVY3kn00000000
00000000]=ZVD=Xa0000@0iX0000000056KeLU6R000000005<UR00000000@>9hH?aE0000`1>h000000000000A@fB0@0T0000X`ETLYHC0000M3P@00000000X44U
0000000000000000`TcJ00000000000000000000000000000000M7iU0000@0^H0000m;>l0000000000000000<>PE<28KTK2P\1d?114W00000000000000000000
000000000000000000000000000000000000000000000000000000000000\Mi=<CFA000000000ab_00000000dId?000000000000000000000000000000000000
]@RKAB4U000000000000`7NW0000<;n200000000000000000000000000000000000000000000000000000000<REj000000000f2flERl00000000000000000000
4j?d000000000000000000000000000000000000H3he]B:I0000PL_400004jQX000000000000<c3\00000000T0kK@>1PP[PlM?Hb0000T31\A?Z7<5X<XA^S0000
H5=KliC;000000000000000000000000e=SZ00000000d=Nl000000000000H@LoA=CR<FRPD9:l00000000000000000000DAQJHeG100004ZWf000000004m5d0000
000000000000D4WZT>VR<eXh0000000000000000000000000000`iH[<NLn000000000000000000004>Q5\[]W00000000000000004I4G0000000000000000\[jU
0000Hf;K000000000000h>6]000000000000d=WS\^n9X?lQ000000000000000000000000000000000000\HT8000000001?0600000000@7\60:\jhWAETilU@oE0
Y6DZ00000000i5\`=>Se00000000000000000000000000000XG[8OB_0000m?II000000000_WI\dY;0000000000000000000000000000000000000000D9_k0000
ll5g0000P=JE00000000000014PN00000000LY5cLeF>0000000000000000HcD:0000`^2iXXCF4>M:dl>o00000000dlb4=:7Q0000000000Z>8A[m000000000000
0000000000000000@O0I00000dfH0000DIL>00004Yh700000000000000008Bf>0000ljeQ000000000000hRG<8dH30oNI000000000000@k6W0000\:ja0000`3c8
00000000\BVX0000000000000000000000000000000000000000000000000`Mf00000000000000000000000000000000l4FlLI>F00000000Xa]cU>ZN00000000
\?Fo\F5?0000000000000hF=0000000000000000000000000000hYlDeA_70000M;cF00000000<7SC<9<X0000000000000000hBbS00000000000000000000DbS<
0igf8FCo00000000do1P0000@]milhgZ0000lkSf00000000@kO<0000000000000000000000000000Pg[S@@?e0000000000004T_`0000000000000000]5W=E>HG
000000000000000000000000@=An0000E@4f000000000000000000000000\@aTDGID@9fo00008cmj00000000L;dC0000000000000000T]FUHkMWlW6b00000000
T9hB000000000000000000000000h;e>00000000000000000000HO<a0000000000000000D8TV00000000Y7KZ000000000000000000000\\3000000000000d[:h
000000000000000000000000000000000000000000000000lMcI0000@;?500000000<BWE0000000000000000e>i:@[53UBMD00000000lGK>8`:\H3j;00000000
00000000D5:D00000000mBB50000000000000000@>7;dI`cIB2e000000000000DZeD000000000000000000000000000000000000000000000000000000000000
0ec^000000000000000000000000000000000000HcmJ@;gB00000000000000000000000000000000H]ej00000000000000000000000000000000000000000000
]A^M0000DGK\a7]n\X=L0000000000000000hJGl00000000@dOd0000000000004MaH0000000000000000000000000000Pl\L12Tk000000000000i@6k`;420000
\2HHh98h0000LK^h00000000000000000000000000000000H>B=00000000000000000000000000000000LNok00000000<2_20000Y0k70000000000000000<Xmm
000000000000000000000000000000000000\QN_X[m4D68l000000000000000000000000QB6i000000000000P4>W8M080000<mUcDfcm0000DT<^00000000d:R_
0000000006=0@QAL00000000000000000000000000000000000000000000000000000000000000000000000048H;PbLP00000000\EWl00000000daEc`a^iY7VO
000000000000P_AP9>6iI>B500000000000000000000L]?BTF90000000000000dU^9P71d<f2D0000\G8PPh\?0000000000000000000000000So@0000TA5F<J3=
0000000000000000P1EoE:f:0000DXcn0000M@fi00000000HnlI<QUElhBoM@cg0000000000000000000000000000U<jb<]@S000000000000\G[aLHm6`ZOBDo^J
0000000000008@O80000U5FE0000HcM>0000\nD90000PY4^00000000lBd7000000000000000000000000eAN70000l@ZH0000000000000000hag1hdI0a:200000
00000000000000000\gB0000000000000000000000000000I4=j000000000000Y;LO0000@h<g000000000000000000000000`Dai0000<]G=0000PFej00000000
Q?<M0000000000000000000000000000000000000000<UM@Y8==000000000000e7cWl8=oXTnJ0000000000000U=b<b]^`moE0000000000000000LDHE0000@X8[
00001B>g0000000000000000000000000000dB9n0000000000000000000000000000d=Vf000000000000000000000000Q7NX0000d6Zc00008F6e00000eUZ0000
0000=5F_00000000d[6e000000000000HQh3PVE2@Z0H00000000U;NB0000L3lQ000000000000PNe\00000000000000000000000000000000TNfE<ofEd`0j0000
Q<=T0000A@]9\eB:000000000000000000000000`X8Q4TUQ03DFPFV1T]O^00000000000000000000000000000000P2eK@G7=000000000000@E]<000000000000
ldmgTH7G000000000000000000000000@499E7DD000000000000D4N6@DM0TcQP\\LL43]n@alV`Z1W@n10000000000000000042W=TgX70000000000000000XViU
a6Y6A6[H0000TBLR000000000000000000000000000000000000\B`900000000000000000000000000000000000000000000`BFj0000H[UO0000000000000000
0000=2V=17YJPbgB0000LG2C0000000000000000000000000000000000000000P]3UTo3f00000000000000000000000000000000Tg;n0000Ll<[000000000000
000000000000HfT^000000000000TK`Y0000000000000000000000000000000000000000I953\00>Pdg4000000000000`<fcDaZl0000000000000000l;f_0000
000000000000a=3b0000000000000000000000000Vb:8Snb0000000000000000000000000000DR1c9?FY@1bj0000P3\;0000PF;X4VDK00000000000000000000
0000000000000000LlQHIAW?0000000000000000<jfM0000000000000000000000008cf90000000000000000Q?li00000000000000000000000000000000P0?`
TLfg00000000000000000000L@>f0000`[YoT=lh94On0000h<e<000000000000d1B_00000000000000000000000000000000dlJCD7gOH<ITL09IXh`O0000YB5H
000000000000`LBX0000]@QNE6eP5@i00000DGJV0000000000000000000000000000D[3h000000000000\Ub^E>\?<G8A00000000000000000000M>j`00000000
000000000000l^D[000000000000X_8L00000000000000000000dK6Z85M8DV@Ea>le00000000HW560Cgchd7@00000000000000000000000000000000H^>40000
0000000000000000000000000000000000000000000000000000E5C5d=iO000000009@^Z0000PT6?\5:fA;Y60000M130d3Z@PmCjL>]k0000@59k000000000hJ?
00000000L[>id^e\0000000000000000000000009;fR0000H=dX8BMQ000000000000H]j=hfW:000000000000000000004_f:00008SZC00000000000000000000
0000@S4b0000TDe>\IjJ0UDB0dhY000000000000000000000000000000000000<@JI0000XU?1\iEN00000000Pdm300000000000000000000@7`X00000000\L]k
0000000000008;[`l=VUHFNJ]=K=00000000000000000000000000000000000000000000m@f\000000000000000000000000I8RB000000000000000000000000
0000`EfP00000000000000000000000000000000000000000000000000000000A@AW0000A;k=0000hdJ?d92;00000000@@\@00000000000000004<S600000000
0000P??S0000A35\000000000000000000000000000000000000000000000000L6lE000000000000LYeN00000000dN@X000000000000ld2d000000004ejX0000
TnAo00008S>W8^DM000000000000000000000000U0FKX6fCLUC>Y7U@0000l1\L0000@bf9l61bXQ<gi>4^00000000i?D\DN_UHZ[oP`k<0000]7=5000000000000
000000000000X=LI<ROo000000000000lDmI0000000000000000\EX_0000000000000000000000008N0IYBAA00000000TYe50000000000000000000000000000
@fS7XRZN<gobPmTOHo<50000000000000000\90]Q2_=00000000PIl`000000000000000000000000000080B\00000000`WAgQ6iQ0UGT000000000000];6d0000
0000`@3k0e@<0000000000000000hdgU4\OD`0;74jQE0000000000000000000000000^oX]1o5000000000000000000005=Y1LRYo0000000000000000lDhF0000
00000000X<\I000000000000000000000000lPeZldJk0000`QRi8V]100000X\`000000000000@N^;0000\WS:00000000d<EYTn8L`8Fe00000000000000008:mF
00000000000000000000000000000000TIgJ0000000000000000000000000000XfgdY2a=00000000eBTQ000000000000`^D>0?>jXQTU000000000000hH:60000
000090\000000000E7OVY<1Xa4GZa8>B000000000000A46B8Bhf00000000000000000000000000000000M;Chh4[Q0000AA[]@[<[00000000@<XRPOX1h=[kD@1C
000000000000000000000000eALZ0000000000000000000000004oVR00000000000000000000000000000000000000000000hNDj0000000000000000X^Y=0000
0000\>=Q00004ke^0000000000000000hZKQ0000000000000000000000000000<2P@00000000000000000000dj5IDVWC00000000000000008GF_000000000000
00000000000000000000000000000000000000000[JV4HUX5=FW84Vn=Af;@9bg0000000000000000hi1\0000HFN^000000000000D5SdT9]?<V8LT9cOX<oGHKS[
0aSS000000000000`1]T00000000000000000000\d3?0000H52800000000PU=CP[bmLA`PPB3X00000000<f;10000H@dV0000LXkF<UaX0000000000008=S^D^l:
8VA\0000@7cY0000000000000000PAm=00000000`Qil0000000000000000000000000000000000000000000000000000\P<G000000000000Xm^hDLEc0000L5nO
E@[1000000000000LjVi0000=B:i000000000000000000000000000000000000000000000000<B5j000000000000000000008>BG00000000000000000000M49I
0000hWA40000`m[7000000000000000000000000000000000000<edm00000000000055N:000000000000000000000000000000000000000000000000H::O8YL9
00004SBV0000000000000000000000000000Lmn@000000000000000000000000000000000000000000000000d?PU@GC[000000000000000000008[TL00000000
00000000000000000000L>fU00000000000000000000000000000000\=RClCG]00000000000000000000000000000000000000004U]E00000000d_X300000000
aAnA00004jLk0000000000000000000000000000XZ0e0000000000000000000000000000m5Yn0^dH0000Hf;=0000000000000000000000000000000000000000
Y8ii@A]D000000000000T_30P?CjX\8d0000000000000000DEH@A02K000000000000\=5@000000000000000000000_Gd00000000<[aiE;^50000000000000000
000000000000d0n^000000000000L?[30000000000000000000000000000000000000000E=XW0000XCPa00000000U<820000U4dT4j<o0000T2ab000000000000
e1bY00000000000000000000000000000000000000000000000000000000\W[C00000000000000000000PZod0000DDO;dXoN00000000000000000000dn3>0000
0000000000000000000000000000497h00000000T[XA00004`7F00000000000000000000LQ0Q00000000000000000000X=nC000000000000dMIf000000000000
00000000000000000000d^fC00000000000000000000X2ZmH?6P`5Wl00000000000000000000000000008BVd@>Mm0oQg000000000000@hXRdLkcm=Tk00000000
0000000000000000Y4XF0000000000000000@P_d8eH>T6Y:00000000000000000000D8FD000000000000lFCc0000D;g10000lTcY00000000l4I5<jf00000`QPn
0000000000000000<c<T00000000000000000000HFnL0000@l9]0000a?Gg0000D5I?`X?=000000000000lJG``eAoE=DSdJof9?_10000dZE40000000000000000
0000000000000000PN5@000000000000000000000000\ojhXcAP0000L>OMXeh90000000000000000E2kQ00000000a3Ze@JMe0000000000000000000000000000
H^EmdA9n0000000000000000e;oEL<KN4<f80000000000000000lE>n00000000\FKl00000000L<Se09FDh;VI0000000000000000000000000000000000000000
0000EBI\000000000000@38J0000`1XYD<0f00000000000000000000e04k0000hF630000hCY\0000<?7O000000000000`>h<=4E1000000000000\1T=LXh10000
00000000000000000DY8<ZnG0000PmSg0000@Ca30000`@:=00000000000000008Oh60000A3QD00000000HYT<00000000M9[IEBDO0000<32G0000000000000000
00000000000000000000Hb?OPDcY00000000000000000000000000000000000000000000Y6OI00000000d54AX`6T000000000000000000000000QBST00000000
00000000000000000000000000000000PYF\00000000H2QS000000000000TME00000@QCdPg3R189l000000000000000000000000000000004U]h0000HfPn91Ge
longE;g2000000000000000000000000lk]n00000000H2A40@kZhRX34S2800008IkJ00000000000000000000TVnce<Xe<eEO00000000PPI00000000000000000
D]DIDV9=00000000000000000000000000000000000000000000000000000000000000000000@_Y50000000000000000Tad6000000000000@\Sb000000000000
000000005:@J\HBR000000000000T\oI000000008ZSO00000000Tok70000TB\J4;m500000000h@ll4PASDc:Li6Qa00000000D5f?l>iO0000HJgK000000000000
0000XM5O`D6V0000000086`l000000000000000000000000000000000000000000000000073]`hSn000000000000000000000000000000000000000000000000
0000000000000000hEo;0000000000000000@>X?00000000TAZ>0000000000000000X9]d0000000000000000`X:S000000000000000000000000000000000DNV
HGW_4UU>000000000000HGY:8Gnc<]ZK0000M3TCH>4L4Q5700000000000000000000000000000000\Wb30000Xa0F00000000000000000000\XJkXUgndm=]<nLh
000000000000`@5h0000Y;@k000000000000\DCH0000000000000000000017;60000L3_Z0_SU`kTFdnMF000000000000000000004D;:00004l=LA<4\L`Ld0000
P7LB00000000TAD?\a0a000000000000l>AG0000HQ8C000000000000m<5d000000000000U>nS00000000Y@kL\T8f0000000000000000000000000000D6h00000
`B63LhP`00000000000000000000Xkf90000==TQd8bR0000a@T00000000000000000000000000000<B\g0000000000000000i1^DY?VS=3Vi0000000000000000
1<h954DdQ4nj000000004oZi0000000000000000P=];00000000dZMg00000000D9DD000000000000XYjhDe:70000PTMK000000000000Ti\IlJV8lm7Jln520000
L:E^lCI:00000000000000000000000000000000<Haj=>EX0000i;]e\Y:V00000000X30W<K@M0000\BUm8e495B7<000000000000000000000000I<=:00000000
0000`\jm00000000000000000gNjD2aR000000000000`6IX000000000000000000000000000047<n00000000@MeD0000a@2EPeV600000000000000000000`NKO
0000000000000000000000000000T:D500000000E2350000\fk000000000XEPG00000000IB8`Xl6>000000000000000000000000lU<clk]cXRFI0000`;Zo0000
LcOZXnXV0000000055dJ0000000000000000P<EH@j3e0000`RoJ55l^<1=U000000000@XA0000`Kbdl24K1>P^0000000000000000000000000000m;mT00000000
0000000085io\:IS000000000000000000000000L:LR`5dT4OeMh\VY1<Z9Y=OO00000000000000000000dZl75<fV000000000000000000000000000000000000
5>W]0000000000000000DkKah7UQ\_XB@OiFhI`:000000000000000000000000dSo`000000000000TMW70000TA\;Dh9Y9;fb000000000000d5_^T4Ib00000000
lRbc0000000000000000lI4Y00008d>>ljYP8h>OdTZOY:\;5>mL00000000H4iF000000000000000000000000a31f0000000000000000M2J6@>hP0000PEL40000
0000000000000000DWo>00000000000000000000XABM00000000U4nG0000P0<k0000<PF:0000l25_hC;e`DEM0W9P00000000<T:dHQIKE@7K000000000000<FTb
000000000000000000009<g\0000000093eU00000000`E`]00000000000000000000i7HGPd8E000000000000H8E7h3[`0000A2[d0000000000000000<]8k]@nH
000000000000`LBA0000HW[V8^2[\6=S`e`^000000000000000000000000000000000000m6LGD2\U00000000000000000000]2IdDXY400000000000000000000
H0Ci00000000L`2i<bFFdl4=000000000000000000000000<WMg4ml?I@ER0000\TD60000000000000000000000000000000000000000dP^\Xb`a000000000000
0000\k\E8?26Y04300000000000000000000000000000000H6YN0000000000000000000000008@SK@cGU0000\W?F0000163C<DiG000000000000000000000000
000000000000000000001@<d0O\I00000000MA588>2ZPImg00000000Hf1[0000000000000000000000000000hmTb0000@?bg00000000H6b=E>cA0000@:@XhPHK
00000000000000000000a>]c0000HXFmUAkF00000000000000000000962a00000000`cB20000000000000000U=D`l[A500000000000000000000000000000000
=A0[00000000000000000000HA;O05ZY00000000PlXZTK;=00000@CO00000000H3m6000000000000000000000000000000000000HOj6dOkc0oKG\lVYHFRD9>La
0000000000000000000000000000HFjGPH:F000000000000\HCd000000000000000000000000DlbE00000000\nfS000000000000000000000000000000000000
000000000000000000000000`8WeDTAB00000000000000000000@_@W00000000T4CcT785TLGP00000000000000000000000000000000d]_Ul^9a0000<O?>0000
ld2000000000000000000000000000000000H65P000000000000Y@Tk00000000D0F\000000000000H[8@000000000000haA<00000000PCB`Y4VSQ<[H00000000
0000000000000000LE[m00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2P0M;Mi00000000
00000000000000000000000000000000L6ML]55S00000000X:>V00000000a:l`0000000000000000000000000000@G\L00000000=<kIhW1_0000XQMA00000000
0000000000000000D6H;0000LbGH000000000000E8IA00000000000002MX00000000414J0000000000000000000000004;1OM4I90000000000008GE_0000I@E_
40;d0000000000000000HW4g0000000000000000DQPY0000000000000000mBFF00000000`o\Gm2n?@ACN00000000000000000000IA^30000Pc=U00000000\`2@
0000000000000000000000000000TO44L;@hDLSl@[1k0000@S>K00000000D<VS0000LNc>0000000000000000H`_D00000000<4@2000000000000hfe`0000P30l
00000;di=3ka000000000000HghD0000hBG=0000000000000000000000000000lbSb00000000I7HZ00000VI[00000000D0YM0000P3<d0000000044dN00000000
H2`H00000000000000000000000000000000I15\@GE<000000000000HZa;<1c6000000004FCImAkY0000Q35;0000H`jcE8;B0000000000000000000000000000
TOc?EB;L000000000000Hjc70000000000000000H6@m00000000000000000000000000000000000000000000000000000000000000000000H?EOX6OV0000lBgm
0000T7Yl\\>N00000000@08M000000000000E7c9000000000gOa000000000000000000000000HI1j0000000000000000000000000000hYM_00000000TK;F0000
000000000000H3mBL?`90000h^nMhE0k0000U7Ud0000000000000000000000000000\0lG<E:;0000000000000000e59X0000XChkE5gb00000000000000000000
00000000Tfc`0000`;[?0000e<JQ000000000000XWV=47IklB1@0000000057GP000000000000d_[C00000000000000000000812I00000000`1kJ000000000000
0000000000000000dIn`hQZb0000000000008eQJHL3DTnS>000000000000h@d6PaDd000000000000000000000000000000000000000000000000Y6Zb00000000
00000000A7eZi?g?0000000000000000000000004XcE0000000000000000000000000000000000000000U=15000000000000@FAO000000000000000000000000
000000008T2g0000000000000000000000000000e<E`00000000`0ad00000000P?\70000000000000000\H[d0000000000000000000000000000000000000000
0000a8\J@>nh<^aRi?3h0000000000000000000000000000lKF\HgZi@7aP<Tg40000lMd>0000LZ:Z@Q4d@>CL\AAmTWQK9;YO4?1f8YiC000000000000U>BlhQ@k
0000h1cCP8aW0000000000000000`fMg000000000000@LcoiB=C0000000000000000000000000000Y39R00000000<h_280TW<[M:00000000`X>D`eZ3X<>X`fC^
HmY4000000000000LFa@X^d6000000000000000000000000000000000000DLAYA2oO0000@==A00000000000000000000000000000000@YnN0000XkHe4oV?0000
\l?BL6Q8000000000000I18Y000000000000000000000000@6Fda7gj0000`fLb000000000000lSR_00000000<7]=00000000000000000000000000000000d[[R
L\8@ddl285`HhU8F\[l\00000000M>LTI@I]0000m3[20000l37O00000000000000000000daeD0000TgK=PJKbY>7SiBNN0000098W0000000000000000@UhC4DPk
DYP2@_Cg00000000<4f9\MFQ000000000000i977\FeG0000HPLQ00000000000008SF\PL\0000000000001=mR@W`XPa\H0000P=fZdjK300000000`PgH00000000
00008WVZDKfnl8kI00000000000000000000000000008Qcd000000004KVj55X6P_Z=0000000000000000I2g20000000000000000000000000000000000000000
000000008>]0AB0B00000000000000008C_80000000000000000hIZV00000000X`J;Q4Z>00000000XDa=Q=IT00000000LRDM00000000000000001;n\`D`M0000
i73^0000PSR?E3be000000005?E\0000m4[1m@@m0000000000000000000000000000000000000000l7T>0000<cm^@8_k0000000000000000@i>9000000000000
000000000000000000000000000000000000D`LT00000000000000000000000000000000000000000000D7Ge00000000e:hg0o`B00000000hce9@]`A0000h4[a
000000000000000000000000000000000000000000000000\9IO0000000009f_00000000000000000000Y?0@000000000000000000000000I?<@0000L@ac0000
0000@J5<0000000000000000000000000000M3h`000000000000000000000000000000000000000000008T2Z00000000Pe6nXj6n0000000000000000\I2S0000
00000000h0K:00000000000000000000000080oXlK2C000000001@]I000000000000000000000000X0k<000000000000000000000000dX7@0000000000000000
00000000`X9I000000000000THAB000080Zc0000000000000000000000000000<Ucd000000000X;i]=TD000000000000I<<m0000L1FO00000000000093f;0000
0000000000000000000000000fK2000000000000XYRc8_eZ00000000000000000000000000000000000000000000PYRF0000000000008hoa000000000000lTQ_
PDcF000000000000000000000000000000000000\]3fhKPIQ6X20000000000000000P5nA0U47Tjnh00000000HCT=\h@n0000PB?f000000000000P3Oo00000000
0D9l00000000000000000000000000000000d=mUT\AL8ak70000000000000000000000000000000003NW00000000\eiR000000000000X?YULfTO00000000lA]S
000000000000A6=o0000000000000000000000000000\]3G0000PhWbTD[Q000000000000<Dco000000000000000000000000000000000000\V7i000000000000
00000;A>@f\G00000000000000000000000000000000000000000000000000000000000000004o]O0000HR5@0000000000000000heTQPU1Z0000\0bbQ9fK4ZD2
E4T300000000P:^B000000000000000000000000@nhA00000000P7[R0000000000000000000000000000TRn2000000000000000000000000A<IZ000000000000
0000000000000000<GgmlSdF00000000000000000000DENN@SlC0000000000000000E8DS80Lh000000000000<AU>000000000000000000000000000000000000
00008=410000@0Q1l>Tb0000H5c50000`VL>0000`nU790Qj00000000000000000000000000000000000000000000000000000000000000000000000000000000
I>6L000012Vc0000A5gQ8MSS000000000000000000000000PEi=00000000@02l00000000000000000000dNmHDdUATE]]0000000000000000a4;I0000dU5`0000
000015mm00000000000000000000\6X9<L9O0=nja6jY4;CmPaNd000018Q0m=LG000000000000l6hm00000000h7b_000000000000000000000000000000000000
0000dD6e0000000000000000000000000000T4JKhfVlY1D>0000000000000000L@Wf4KCn0000dN:n0000l370L53Q0000<<eZ0000e36UL4h44dgFe61>00000000
00000000000000000TEK00000000l?;U0000<>G>]6a>00000000000000000000D5K6DVm<0000000000000000lj7n00000000LR0hi=S7HFIb0000000000000000
00000000Q76000000000000000000000000000000000h824Y1=om4:I0000000000000000\I8H\S[@5BR[0000000000000000000000000000ddP2000000000000
000000000000h\H300008?J^<C83lRig000000000000000000000000000000000000000000000MJT000000000000UB3?DYQP00000000000000000000XcA?0000
0HeW000000000000i7`El]4QdCS;0000hMG40000000000000000000000000000000000000000000000000000mA8ZHYoD0000D<b^<D>O00000000000000000000
0000000000000000000000000000d=Uf0000000000004kZEY<_Z000000008nIO5@7^00000eUH0000000000000000X_D^00000000A>>ZH?gc0I@400000Bmn0000
X9Z353SaM??P000000000000000000000000000000000000\O29436b0000000000000000000000000000000000000000000000001=WW000000000000000004L<
lf]i45`j0000000000000000000000000000d3C20000TcX:0000000000000000<We^00000000000000000000TQ=G\\`d00000000000000000000<=j2]??C`HV\
0H<R<N?\8l8X00000WU;00000000LZ@i00000000000000008O`a0000000000000000@B``<VIB51?>0000000000000000hGJk0000`G[o0000L=HkDeY:00000000
000000000000000000000000000000000000HH;mdFY^TPgk0000000000000000000000000000000000000000T6W8000000000000000000000000000000000000
hhQd0000000000000000000004SE0000l5h<\1WV00000000000000000000000003bKdU`NTE3FY>Fo000000000000dk0U000000000000D7GR00000000h^J@dQLC
0000dkmjTmkX00000000\2f[00000000000000000000li5Y0000hk;Z0000000000000000X^ZN0000P6QC00004IHY00004fm[0\7R000000008D]4<TFjDISi0000
0000000000000000@=l50000h7Qo00000000000000000000000000000000XP?0000000000000000000000000000000000000H1BQ0000XOW7LhUk00000000dkX?
e?SD00000000L@W?0000l5eM`_80DfkGa:5<0000000000000000LUEU00000000D1af`RQ[000000000000000000000000U2kf0000000000000000000000000000
00000000hdF3DVm3lCof0000D\Pb00000000T`R[LafFE=0>d02Q0000000000000000000000000000000000004aSA00004K4j0000000000000000000000000000
00000000000000000000<^Sb0000000000000X^?00000000TKn60000@nM7TigM00008lLb00000000000000000000000000000000000000000000000000000000
000000000000000000000M3a00000000H27B\1hk00000000000095^M0000000000004EGU00000000TlQli2C[0000ldSV00000000000000000000000000000000
000000000000000000000000h@<T0000000000000000@BIn0000000000000000\1E=0000\WmL0000000000000000000000000000LikK0000\Dd8lS3=00000000
0000000000000000H\og0000I4YL00000000I2N3TgTl@G0S00000000d7Zb0000000001BD<W?64^mF00000000lRmK@fg>0000000000000000@@lJ000000000000
0000X:`9@Q^i00000000\iic00004TU<00000000D>LW0000000000000DR10000000000000000000000000000=0Z>000000000000000000000000000000000000
0000000000000000000000000000000000000000A2IR@a=m0000000000000000T;DO0NN@000000008K560000000000000000=Aa100000000l4FB000000000000
000000000000000000000000`B4800000000000000000000000000000000000000000000000000000000000000000000000000000000hfDT`nEC0000000007j\
000000000000000000000iE=00000000<enS000000000000D69k0000\RF90000000000000000T^c3000000000000000000000000000000000000000000000000
00004C3500000000]3D:0000a9AO000000000000000000000000000000000000E6]10000000000000000L5N^TmbJ0000l=F;4BWZ0000<^1Xh>n5h7mgLZ:m0000
0000T:66<FN50000\9Oh00000000LDnQ0000000000000000Q6nS000000000000H:ZU0000000000000000000000000000h7WD000000001?1KaA;_000000000000
0000TEl@000000000000<MY@00008FH600000000000000000000000000000000000088IX000000000000EAobLY5T0000`?5Si4M200000000000000000000PS5S
000000000000T;eO000000000000X4nMl;h7TEO=\[=i]5530Pfd0000T<o[000000000000000000009@O]00000000000000000000000000000000000000000000
<_5200000000000000004<k2de<800000000000000000000000008Y@00008]9ZD=XQ0000i8EET1OVDNZQ0000000000000000000000000000DS440000a=Fd\\H]
0000HD?\0000000016e200000000lA\YD5IR00000000<C7^4JVeE22?PZE`00000000000000008fB\00008h=@0000000000000000000000000000Do6c0000\OH2
0DF=XJ?K000000000000000000000000000000000000000000000000I2W6000000000000000000000000000000000000000000000000000000000000Lb\[0000
0000H:6F000000000000l1JE0000`XXiT_Q?4D0RLiGi0000`n0[0000d`<Od?;G000000008_^c0000000000000000`S]?DW=MhdMg00000000\\7h0000D;^m0000
A?UCd7[00000hZAU0000000000000000000000000000@E76<bAQ18kP\egOlom500000000000000000000000000000000E1le`EhX00000000PT8:000000000000
0000DZEQ00000000000000000000=:?_0000000000000000T4ZK@KlZ0000000000004iI<000000000000000000000000dZl^0000000000000000000000000000
\GQi00000000HLQi<[W4000000000000@^B>0000000000000000000000000000000000000000`WDo0000@^QH000000008Qok0000000000000000000000000000
52X>0000L3mN00000000hV_200000000DRKC]@S?000000000000000000000000000000000000AAI353<T00000000000000000000lRlK<G`U0000000000000000
00000000000000000000Tm9]@9i\PGFCE<O\000000000000000000000000e7>Y00000000<C;G00000000000005AD\O3@00000000<7K;4e8Z0000000000000000
000000000000000000004:5@00000000TmWN00000000I6JF00000000l^8j0000000000000000DK[600000000000000000000LVRM00000000m7[50000M2gM4:=9
H?Rk02Tk00000000@62DhaR\00000000000000000000i?aa0000000000000000\G[80000000000000000`b=d0niN00000000000000000000]<^=0000I0P=0000
0000000000000000000000000000\iBdQ81Z@`B1P_EZ000000000000`R@b00000000000000000000hcWdm7X300000000T5AX0kkW0000000040D7QAdd00000000
0N]n00000000hVR;000000000000000000000000@0`k0_ko0000XA:_8aU>0000000000000000T]>Vd4R`HFBh000000000000DN\L00000000<Ud40000a:P`0000
000000000000000000000000000000000000000000000000Y?W`00000000000000000000000000000000000000000000000000000000000000000000TM1I0000
00000000000000000000\9NCE9HW00000000000000000000E5foY7EYhBQ[000000000000LKY3000000000000D@4E0000dbPH00008Be600000000`?7>00000000
LcF_0000000000000000000085\P00000000000000000000000000000000]A1XLmm`000000000000000000000000000000001@5CH?E^0000<g0^00000000@FPb
000000000000`>Ki0000000000000000L\A50000000000000000000000000000h`0C00000000000000000000000057Zf00000000X;8f00000aM]8AZX@E:20000
00000000\_1l``KQlNXJ0000L18NXI4g000000000000X4Zh00000000000000004>U]000000000000d?PB0000000000000000000000000;CRLa6N000000000000
000000000000000000000JN<000000000000df060000000000000000lXF;000000000000]<`Z000000000000000000000000000000008DDa000000000000@`YS
00000000000000000000000000000000A?hO00000000000000000000000000000000X]QR0000=6oW\Z\?L3mZ0000000000000000000000000000000000000000
0000le4L<AUI0000000047jQ`6:i000000000000h;6EI5;H1@`HH`3700000000\5P?0000000000000000000000000AC^000000000000000000000000@ocl0000
0000U=]e000000000000<<^g<8[b8\B4dhD8Lmf_00000000000000001@nn00000000000000000000000000000000LW5GX@bT00000000TmQoXh<N=4bN00000000
0000h@e6=7`g\;2M00000000<J2G00000000`Tjc0000`ZRKL[mf@lGAm@7h00000000L]Gj0000000000000000HY6HPd:;00000RBK4;<00000000000000000`Z0W
4J;h@cl_d7NL8H^M00000000000000000000`7750000000000000000Y@;=00000000000000004A;ol:\Y000000000000\jCV\8R^4>]F@FZMT_JY000000000000
0000000000000000<m\G\E1`00004eem00000000@4GM04RQhFLa0000hfJb0000U?0M0000]505XTlP000000000000DXL9<Jb9deoVe4cA00004`Q^e?J=00000000
000000000000T7=]lkS<L6P^000000000000000000000dlT0000000000000L63@?4h0000000000000000000000000000`^k<0000000000000000`FXP00000000
<_1K00008d:ai<cL`KbG0000XM^j0ZA?Xo8C00000000dOdP000000000000000000000000lAfc00000000Te4alAEK00004>FT0000000000000000000000000000
000000000000Q2eB00000000=5n>52`f000000000000XGMg00000000l]RL00000000m7?[0000<?J@0000<^NFQ6US00000000X7M;00000000E7Y[000000000000
0000000000000_l^00000000\3V1`@b3LWX=00000000]2PC0000L?OO000000000000000000000AlE`BH`D^gai>?Qa@T:0000TcjP000000000000000000000000
00000000000000000000000000000000H9SP00000000000000004oY^0000hSB500000000L0JY0VKS0XX>0000`g]LL7nU000000000000000000000000000048AT
00000000Y86l00008PD7@2:Lh:>H@`VMda_:LeaiT95d9>N[000000000000000000000000Pk=:000000000000P\O40000dP4l000000000000000000000000h1ZM
0000lAY:`\WD\\`Rl=^DP^jSPZPR\bE6000000000000000000000000000000000000000000004WMG00000000\Qbm000000000000000000000000000000000000
h`NP000084P5d?GD000000000000000000000000000000000000000000000000`ZXA00000000000000000000P6bU000000000000000000000000000000000000
HGIl@0hjd]330000lBMglGbe4B;4`QCX8ZVN0000L6\K0000@:<e0000000000000000000000000000000000000000<Jd70000<JVGY4d400000000dgHP<WWBh?Ll
000000000000`=MXXaEJ00000000h5aUDBi:0000\0;UA8l2000000000000000000000000000000000000\B_e00000000m9W[000000000000000000000000M?Bb
42AmQ7d9000000000000000000000000l4UlX4[nDIPb00000000000000000000la?h00000000000000000000000000000000`:WP0000000000000000hU[T0000
00000000A8AW0000@EF80000000000000000I:OWP=^o4SG\X]o600000000000000000000P;b6`eJ<0000\1D`4D_M0000M?A:000000000000000000000000D6J_
000000000000h1m>00000000000000000000E9Kl000000000000000000000000000000000000HSa6000000000000000000000000000000000000000000000000
00000000000000000000000000000000dGJG00000000HeAFDRGN0WlE000000000000000000000000000000000=UU47lc1@>80000H;Z\00000000000000000000
00000000l8;200000000000000000000000000000000000000000000Q4CB00008Pj5000000000000TcCB00000000``c@0000000000000000DaiN000000000000
0000000000000000000000008X]o00000]@0hgHm0000000000000000000000000000000000000000000000000000hSJR<2b0000000000000\1Dn000000000000
0000lWne0000XZN\00000000lPGN`m:LHSQ;000000000000000000000000D^86H]070000LR[N00000000TR^Z0000000000000000`6E^0000000000000000dS0n
00000000DKi`000000000OchI34f0000000000000000000000000000000000000000000000000000dD4R0000HM<\0000HW3X0000i<b5]>LnLDP>iAON\CAldFac
`S[m0000000000000000HGXGDAHe@QN90000000000000000H9U]LBYLDHSUXd5c00000000000000000000T2c@000000000000000000004jBC0000\A3N00000000
18Cg0000l`Z900000gPR4N\2`YWG00000000000000000000000000000000PLmO\j>XhG@@000000000000000000000000000000000000i=2?0000000000000000
e@F\0000000000000000haa4000000000000@:B3dF``di600000000048R100000000d_CJL68GP=bl4D4f0000000000000000000000000000000000000000<odR
00000000d2m^000000000000000000000000000000000000hCf>0000000000000000dKaF0000000000000000000000000000XTGn000000000000]1LN00000000
0000Tlk7\Y`7PbIV000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000Ta;DABRh0000<m01000000000RBY
XReU4cMVYBHl00000000HR9b00000000LBPZlJJb00004hni0000000000000000YAEL00000000h9`L0000TVO^0000XZfI\RbJH`eF000000000000000000000000
`T:30000lb2XHgDY000000000FF5M5OF00000000H^H:0000l0hO@3hZPSK1000000000000]BT100000;ge0000000000000000T<Ki00000000Dbgd000000000000
000000000000XD1g000000000000`J9?00000000X]ggX8XU00000000000000000000000000000000000000000000@T:B1?2n0000000000000000000000000000
0000000000000000000000000000000000000000d9RmXVa>000000000000000000000000000000000000000000000000000000000000000000000000`ceY0000
000000004WCl0000000000000000U<oNe;nC0000di[ULX:]00000000A?I<0000`2Gl0000H=AP000000000000l04^000000000000000000000000000000000000
0000ToCCPL__0000000000000000000000000000000000000000DafX000000000000@E5`000000000000000000000000<61>0000000000000000\Q=700000000
000000004JORHdjI0000L5010000000000000000L=bJA7ik00000000000000000000]<Em00000000<A=Ee?_g000000001@BM0000U9Y2==H@0000000000000000
Q5nO00000000000000000000dBE8T[d^0000000000000000000000000000LhXk000000000000lk51`nm90000PF:C0000hkdQ0000hK;X00000000000000000000
\>`N4R:c00000000000000000000hQ_F00000000000000000000dAGI0000XkJX00000000000000000000000000000000XjOX000000000000000000000000`WDb
U5g@000000001?1>000000000000000000000000ddZ`000000000000<@Sl000000000000aAX_@jnM000000008?MVPGR50000000000000000<C;2HT4J00000000
00000000\17B0000\Y[k00000000\ODXi6]b000000000000000000000000000000000000@9mX0000T4eZ<AO@00004Y3<M3=[dkBV0000==7``OCZ8M^[0000lG?V
D7Y:`f@UI@ZJ00008GX20000e<U2000000000000=0d:PKH5i>S[\TEn0000000000000000<5[7hTAWTl_R00000000PmRPE@4YPjGb000000000000000000000000
0000\R@R0000000000000000T1JS\XR5000000000000hPoc00000000000000000000000000000000000000000000@GPHlQ;40000000000000000000000000000
000000000000000000000000X>8L0000000000000000L6K2000000000000dkeE=@mN00000000000000000000iB:900000000l=IF000000000000lU`900000000
hPEK000000000000000000000000l_HD0000LmbS0000E>CVdND?U0OO0000P64E0000\:HX0000h<B700000000000000000000HYJF000000000000000000000000
00000000Ddgj000000000000lJMZa?;?\Yo800000000000000000000U4GI=ABn0000000000000GBWl0`NTA:EHeKE00000000000000000000`?kA000000000000
0000000000000000000000000000000000000000L13]00000000000000000000000000000000000000000000000052gb0000000000000000<dYn000000000000
0000D=?Y000000000000HfP\00000000D3>L5@fO0000000000000000XF^l000000000000000000000JA;000000000000PQfQ0000000000000000000000000000
00000000000000000000<EDi000000000000000000000000000000000000000000000000`@WX00000000000000000000000000000000000000000000HG9k0000
000000000000000000000000PH0nPT=EA=be00000000000000000000T1_Wdc030000PBJUhK\Y00000000l]XQ00000000000000000aIL@IBEHh6S00000000HZ]i
00000000\9G@T[ZRE2Ul00000000M6nD000000000000l:44000000000000\9JH0000HH@cl8o40000000000000000000000000000L_aQd[@f0000000000000000
00000000000000000000e5Eg000000000000000000000000TKFmA;^O00000000XF[50000H91T000000000000000000000000T]U?0000d?=@\^1?000000000000
000000000000`NKo0000000000000000LCcb0000XBli\hLe00000=5f<AUT0000000041Y5000000000000lSk>000000000000000000000000Lo2Vl^TM00000000
000000000000000000000000000000000000dPl8M>O[PD``000000000000000000000000000000000000000000000000<mAK00000000PA^l0000=0dQ00000000
0000000000000000000000000000Tl;Na42:0000000000000000l9]40000hY<Th<<n0000000000000000lJ>K00000000hLlMhM70PK>h00000000D1P;0000`U:U
0000PX0900000000@>b60000000000000000000052DQ<fboAAe1000000008Z<B0000\IfK000000000000M<K10000000000000RCe00000000000000000000Q?9[
000000008G_`]BS80000L]GL000000000000000000000000000000004D_:0000H^G]000000004P\d00008N1;0000<CQe000000000000l5XWd;K<TfI100000000
000000000000DNk5PR5S<b>QhlWL00000ORi00000000P\e6000000000000T7=k000000000000HM^30000LOU800000000E=Bka<?^00000000@?560000TfNZ0000
0000000000000000HeYO000000000000=@\_4MGO00000000`MRN00000000@0>3T4PD0000000000000000000000000000`5]E@`5U000000000000hTm_00000000
0000000000004cf[dgQG00000000@:C>00000000`6Lc00000000TcC80000m72C00000000XQe90000=1TGlB?60000000000000000`>EO00000000dS1b0000<?I4
0000hN>k<joP000000000000000000000000000000000000000000000000000000000000=9N>000j000000000000\BXD0000l7Ml0000000000000JKO00000000
00000000D9>d00000000000000000000a<blE@L?0000000000000000000000000000E=l6Y>D=0000000000000000XjVLD=B=\4QjTICFeBCE0000E0M600000000
0000DJRh00000000\O2F0000i<lf0000d0510000000000000000000000004XN\00000000000000000000TMh^d0_W4PmV000000000000XCC3P_`3Pc=I00000000
0000H`Oh0000h<_VdT;DPWW`hjTmXE0C8KUEe1fllX^O0I9=e=GD<J@g000000000000000000004JM?00000000d3[T000000000000000000000000000000000000
000000000000000000000000000000000000@GI7PNlI00000000000000000000i4TS000000000000000000000000000000000000000000000000000000000000
000000000000000000000000H]>6PoUn00000000000000000000000000000000000000000000\39k=?Qa@8_G00000000LW:OXXPO00000000LHNX00000000@:JF
0000hQlc000000000000hhQU0000000000000000<WWQ00000000L7^]d;k?0000000000000000HNE`000000000000000000000000Xoo]00000000000000000000
000000000000D_6aTVI1\[?elYWiD[@HU5U45?R>dmV<00000000`1Jb45UD000000000000H^[800000000000000000000`18j000000004H[Il1AXl@l[la@9Dkoj
LJ2k44lHLB1300000000@^UE0000000000000000lM`W000000000000000000000000`cI;0000000000000000LXJ;000000000000000000000000000000000000
5@WnlNU_<C3Q000000000000`SW10000000000000000000000000000Lj7Q56SH000000000000L1Vk000003LF00000000000000000000000000008NL`92TI0000
000000000000000000000000000000000000lcd_P[5l00000000hAL_00000000X@VY000000000000000000000000h1n9D_XP000000004NL9DdR?000000000000
00000000000000000000mBL:000000000000000000000000\TIlU7Xj0000000000000000000000000000000000000000@OoJ4SR1DR^kD`cj0000000019jU0000
00000000<0;FPO]K00000000DGa\h?:l000000000000000000000000]AK@000000001Agh000000000000I?BH0000000000000FW2000000000000XV<54RL\0000
<4H:0000\gbc0000DV:@000000000000000000008Yok4M`90000Y@IM0000LCG;X2Ra0RI\00000000X<b>00009<on000000000000\^kHX;:;000000000000e5T]
0000000000000000000000000000l:530000\coXPm>R00000000000000008DC<H2ZQ\M;kHUDcM7o_0000D5Bg<eoh433j00000000H9DV00000000000000000000
LZ6Y\90o0000000000000000000000000WNYdDgTdD3T00000000000000000000`a]V8o]B000040Dg00000000`;LW0000<8nb0;jO0000dhaQP;j_00000000<h3h
00000000dfFl0000000000000000\DEA000000000000\NUl0000DJo;00000000000000000000l80J000000000000@jb\T?VR000000000000D6NZ000000008dNU
<9:70000hbS1000000000000PQI<00000000000000000000000000000000m82;000000000000lfb60000<OR>00000000Dfk^0000000000004hd:XnTbLO^60000
000000000000000000000000@55cTQLPlZd[XE^^d]\YHnQ?000092jF00004k6B<@F[0000@RWD000000000000000000000000000000000000000000000000M<a1
0000m=@l00000000000000008F49hMPaUBQ;00000000LAl900000000000000000000`7PQA95[0000000000000000\kh:00000000000000000000000000000000
0000lNb9000000000000D8U700000000hkL4TIE60000000000000000000000000000000000000000000000000000H8?=00000000000000000000m6HWH`ddhNB5
TECW`FQ1dK3kTNm:000000000000000000000000000000000000E8U;00000000=;<c0000D[Hd\^Lo0000000000000000000000000000HZTf]7A[0000<PUe0000
0000l3>>00000000<43k000000000000e=O?000000004F]K00000000000000000000e3d\0000000000000000dPWC4RM`h1ELD7T3hLMK8UY7000000000000<FE3
0000000000000000000000000000000000000l^J0000lF]U0E5;DR4a0000000000000000000000004m\X00000000000000000000000000000000000000000000
hZGIP1m0<E<l0000<MLQ0000000051cg0000000000000000000000000000000000000000000000004:_k000000000000000000008Dbdi6[500000000L<lG0000
000000000000P6V^00000000000000000000E>B_0000TH8M0000000000000000`3YBH_QQT=3^000000000000000000000000D_H3000000000000000000000000
`;;;D<0DX7>9hPO193:JmB?n00000000P=?>000000000000`=k?00000000000000000000d[\C0000i7?J0000PD5elLCY00000000]2Xh00000000000000000000
000000000000000000000000Q:QB00000000000057h;0000000000000000000000000000TFT@0000`\LghHO^`513deW600000000000000008n1;00000000XkZX
000016MV00000000000000000000@HJE000000000000dYjI0000`iLkTGZj0000D5?Ble8J00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2^W0000000000000000000000000000@5DW0000U<lY00000000hPWj00005<eb000000000000000000000000
0000000000000000000000000000<XB2a3Ca000000000000000000000000000000000O;^000000000000POnX<>6MI?jP000000000000000000000000TO9P0000
0000I8eW00008R0E44STPV?P0000m>VSXZj@000000000000000000000000@QeJHN1fE;ih0RBg000000000000H=M4lFldLJlo0000000000000000000000000000
0000000000000000`BS64M[=DFGX000000000000000000000000LaJP0000000000000000P?Uf000000000000l@\M`S;<000000000000<Yk8I@DD000000000000
0000000000000000LXPihYBLh^VT0[fm000000000000<YSm0000\S>;0000000000004h1e00000000]<^J0000D8lT000000000000000000000000000000000000
0000000000000000lM7<T?iJ0000000000000000`IGm00000G3]]1]8@1]@0000hIRA0000000000005<^d00005?X=000000004D[4000003L70000000000000000
00000000000000000000dhjo0000I2jc0000e21_000000000000000000IF0000<ol<0000000000000000hHQh000000000000000000000000E=FJ8<Un\PB5Y=U[
QA0h0000X`=]00000000@Q[ad23llQ0b000000004J<f00000000000000000000l@N0T_=W00000000DB[B00000000000000000000<CiG00000000h??b00000000
hRd:00000000Li_H0000000000000000000000000000000000008PaG0000l;\h0000<8eODO\a000000000000000000000000000000b9L>Bn<WcS<]VM00000000
LbR0]?\d1:8c0000T_dFd@0n00000000040>`>DD00000000000000000000000000005@530000dY_h0000000000000000i@`o000000005=>V0000000000000000
00000000000000000000000000000Ben0000d9@^000000000000000000000000000000008:J6\MGg000000000000000006k_0000000000000000000000000000
0000`dd00000000000000000000000000000000000000000A2^;0000L5RY000000000000000000000000000000000000000000005>\Y0000P@L5]<ff]@Ke0000
L^gB0000LS\O000050UGlP0a00000000@b<9dfF:@@3<PRY200000000000000000000000000000000@Znl00000000000000000000000000000000000000000000
00000000000000000000815e0MgN0000XY>m\VA;0000000000000000000000000000<8cnhB5Z<K:^4YJ5DX@?dadH00000000000000000000000000000000dd7P
e:e^000000000000000000004<JI=Aca0000do6V00000000000002?VDMl90000DfLo84=`000000000000000000008]`R000000000000000000000000LNW]lb0O
00000000HJHL000000000000@GMH000000000000D0RG0000<K`=0000L_8A0000TEN300008jN@00000KEn19ZP00000000Y1HYhb7[0000LY2m0000T5OE0000@QiO
00004o\\00000000000082Ac0000@T;e00000000000000000000000000000000000000000000000000000000l7ZULR78h:KL@oR4000000000000000000000000
0000000000000000000000000000I@RXH[G700000000000000000000<S[[00000000000000000000000000000000lecm00000000000000001@b900004:VjDeMB
00000000`HA4PR`ja=eO0000000000004?_D000000000000<EIm00000000000000000000U=VK00004QPFdGWL`?9[`C9GLh:Qi;B5dAoa00000000h8QU0000h2B7
T43500000000000000000000\a5HT5C[XUON0000000000000000000000008BZ_0000A50D000000000_oO0000000000000000000000000000000000000000@>NE
000000000000000000000000`1aK5BLT00000000000000000`ZYdf3Z0000U79500000000iABJ0000`h57000000000000000000000000DlPG0000000000000000
0000000000000000X[K300000000000000000000000000000000000000000000dU3Td?A3000000000000000000000000000000000000<DBa@hBV0000HgA20000
000000000000000000000000000000000000DFjU00000000Y@T^4>X0h?<613_^4c2l00000000\DOmI6B<dSO158<G00000000hF1alFi]dl8CY>F8000000000000
0000lg>c0000XUNm0000000000000000HYP@HaX?0000D<Pc]<;V0000000000000000000000000000d:l[0@O^8W_L00000000H3;c000000000000HCUK\a`X0000
0000000000000000\I\A10od000000000000000000000000000000000000000000000000000000000000`;Lm@[bK0000DGU>TKJRhM@e8E@eHY_X4J=K\bK@1<B\
00000og\000000000000000000000000P=Qo0000\G7J`IPP00000000PI=<00000000dWEK`o;b00000000dIU49;m>H=9^M=C\TBU?dHjV00000000Q4Kj00004ICh
XTKnl25Fl;X800000000000000000000L=S60000HoGT0000hTCUXPE]0000lQQB0000000014HI0000000000000000000000000000000000000000000000000000
Q@im000000000000000000000000000000000000000000008gh_P?K=<MQY<19KHn5c000000000000000000000000000000000000@J[U000000008DIV00000000
000000000000000000000000000000000000000000000000000000000000`JLolBnk00000000000056>l0000000000000000E0@E000000000000E>BU00000000
00000000\^W9i9R60000TO:<0000000000000000lQ:dU;DZTh0?E:2L0000000000000000000000000000h1e0lVFim<9?m@bI00000000L8=^0Mfn000000000000
00000000000000000000000000000000@D1T90>g00000000Lm;AdEeSl]_b0000000000000000@M?k000000000000000000000000dfKCLmR80000000000000000
00000000MA\:000000000000XSeU000000000000000000000000000000000000hkZidf1kY61O@9\T00008UUT0m9@m3WUm4WD0000`I^l00000000000000000000
0000<d_^00000000X[eb00000000T0URm<OL00000000@Q[<LI[K0000d?kR000000000000U<Vk000000000000000000000000000000000000<^NY000000000000
0000000000000000000000000000<oK400000000000000000000000000000000D19^00000000hTL_00000000`6@Al]0G00000000E<nG000000000malH>hola70
0000000000000000XH7d0000000000000000000000000000h\Yf00000000DhYa0000000000000000`1E`\Q9AM;P50000`61WdP2200000000H_ln000000000000
0000000000000000000047dH00000000DaoU94SQ0000T=Wj00000000<`a100000000000000000000LAcNP\hD000000000000000000000000000000000000hV89
0000000000004GL>00000000lCiR0000XA8a0000Tm]1000000000000\J\1<bJo0000LZ^7LfDc00000WNFh]NPM=Ig000000000000000000000000000000000000
0000000000000000000000008^`[00000000000000000000H_W70000000000000000000000000000HO[i00000000821`\P`8leW^000000000000000000000000
DV5RDV;c00000000`LRB000000000000000000000000D5;`PHd?`JmB000000000000]5:58>C_\638TN8d43XgdNKeXhNZ00000000000000000000\`OW`ZML0000
00000000hko[hMS6T]l=000000000000L:d\00000000@P[R00000000000000000000000000000000d;Z:0000431k03E?0000LO<R03g]0000000000000000`B\Z
000000000000m867LNWQ000000000000`fhF0000XN1W00000000``[A000000000000X6GD0000=7oo0000<^L3@e^T\NCV0000000000000000<G6o000000000000
4fZ<<k5L00000000000000000000000000000000000000000:ch000000000000`M`f000000000000<]FgLGfm00000000000000004i1m0000l7ZH000000000000
0000000000000000`:_R0000`49W00000000000000004@02<2[]00004Ka^dL=>0000000000000000000000000000]A>h000000000000000000000000U4mM\7WQ
`BS[0000\AFfU>n600000000000000000000LW>G00000000XZdk0000000000000000T<F\8P8]0000D__400000000I7hJe>KgA@PQY8KI0000LUjD0000\f6h0000
0000000000000000T:gI000000000000lK]50000Di@kH[aI0>RYDW8O0000`P0@000000000000000000000000YB<Y0Oj?46dQ@JJ70Q:ShK\K00000000l>>S0000
0000<IF^Hflk00000000<@[:00000000iAQ<0000000000000000\]0k0000000000000000=6c:0000e5?50000<6nh000000009B05<oJa0000000000000000UAfk
Ha^100000000000000000000dF:M0000000000008kE600000000000000000000E7;\D[DAA:an00000000Y<:H000000000000000000000000d3Y4<CYl00000000
00000000Dafc4o9Hdi?@@Hi30000`=A1000000000000m9J<d;:Z0000000000000000000000000000000000008B4e`HihhaI[0000000000000000000000008VhY
Q7=h`K7J000000000000000000000000000000000000dJehXGSUY<Gm0000m7<B0000hBINLVWe000000000000lZB<00004Wg700000000\TQO0000000000000000
<SI013^80000i:jQ0000000000000000000000000000000000000000000000000000PKlGhUQH000000000000L4ZY@=H`A<AR0000H7Oh00000000000000000000
A>W=00000000P5T:`=2VDkbT00000000000000000000000000000000000000000000\bQ;Pca4000000000000HNJf0000000000000000]9DnH`aWd>RkhJCh0[iX
0000000000000000000000000000\5S5DP3@lm[P000000000000000000000000000000001?SQDJ`Ua8Si0000PME<0]2<e1d:00000000@N?A0000<DR`0000=5b7
<oL50000A<^W0000lcgH99I3DDD:m<nQe0LB000000000000d9=J00000000@DZ[DNl8000000000000000000000000TAQi00000000000000000000000000000000
4L`[000000000000000000000000TLmie70JHVmE000000000000000000000000000000008^CX0000000000000000000000000000@KP8000098jHi=AL00000000
00000000000000004Wn7TFkA00000000l<X^00000000@:]hTRSa0000000000004dK]I>_WI<T3@]Zj000000000000DDGJ00000000XMMc0000000000000000`2Yd
0000`R8cD8lD00000000<4el0000PI040000000000000000000000000000000000000000000000000000lSL;000000000000000000000000P68QhH6800000000
0000Q?Uf000000000000000000000000TIYf00004oCk0000l5fJ00004ToN000000000000000000000000000000000000000000000000i>aC0000000000000000
TQ02000000000000000000000000`U0a0l]Q0000000000000000`0NJDcJN00000000\<kRI@Z=0000000000000000000000000000000000000?dY8Gd000000000
000000000000000000004liO0iko0000<?U4000000000000]4L_000000000000PP5;0000<JR^=0ARPEdS0000]4Qe000000000000DLh>0000000049d100000000
000000000000`143XP@]T66[0WeMH[gY1>S4000000000000000000000000000000000000000000008S7Z00000000L[?;8PAg0000000000000000000000000000
00000000000000000000000000000000e@U8000000000000<B7XT_bB4dUb@>8[LT02HYc_00009=X:PUCV000000000000ld1H0000000000000000000000000000
U@aI`DVj@F400000T4?L00000000000000005:hH00000000<]Bi00000=UD`\\nh;Bg0000le;5000000000000000000000000\0c70000h]N[000000000000PL@`
00000E1>5;;@00000000iA800000000000000000\NQC<fOS`8P5=?[^0000000000000000000000008ZJUdfF]00000000]3N00000000000004MTmI?=M00000000
0000000000000000L7l=U2i^0000000000000000m7El00000000000000000000000000000[ig0000\Y>a00000000L17RDIbB00005?3;TPcT00000000L0nj0000
=>Uc0000000000000000P@6M00000000h6<=0000Pe<i00000000000000000000L5n]000000000000`NbW00000000`1?90_KA0000000000000000dGe<00000000
8^ki8eY[94XY00000000L;mF0000H:iAXB7M000000000000000000000000000000000000<nX=`CkW000000000000000000000000LA2O40@_00000000dXZT\TdJ
0000DGFSH_YC0000000000000000M:lD00000000<^Tj0000000000000000P[mLd7cF000000000000000000000e?GI>DJ0K]Bm7K40000000000004RB=00000000
0000<N]2<bFWX]ne0000000000000000\70?LXe7`:[X0000000000000000000000000000000000000000000000000000000000000000hAB]\i3b<3@k00000000
00000000X:oR00000FFFY7l700000000000000000000000000008N1I00000000000000000000dCU\0000000000000000000000000000X>GK0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`Ea8@I]hlFW>@ZYEh_[d\a4o00000000PT]i000000000000d2i_000000000000
00000;[olRYO0000000000000000lK?M000000000000MAYY`ASU00000000000000000000T:=h\=fH00000000daRP000000000000\]<ed7R[4\d;h^>k00000000
0000<[I80000XJfh0000<JRT0000<[Y[000000000000000000000000d2H:000000000000000000000000000000000000TZ9=0000000000000000000000000000
000000000000@`4Y@aRjQ>ai000000000000000000000000\Ue=0000000000000000A?c<000000000000000000008Pjm@bOd000000000000000000000000DZJF
000000000000000000000000`\:9000000000000Y>D000000000l4[D\i4X0G0bHNei00000000000000000000don70000000000000000000000004F@5`5g`4_o2
000000000000000000000000000000000000i:j500000000TT[N00000000000000000000XY4R0000LDC`0000A9WB0000000000000000`\Ve0000000000000000
U@m;00000000000000000000lSC=D=Oe4Cff000000000000hVNm4?gU0000XMYj00000000l8c@000000000J[F0000000000000000000000000000HBK_00000000
00A=`Egb0000Hdnn00000000000000000000I7I@0000HbeZ0000XB@h0000POlHh8k400008Ai_H1L^`bkmXU^N<l7a0000000000000000dQg00000L8LE00000000
00000000000000000000000000000000000000000000000000000000000000000000\XP\000000000000000000000000000000000000df@f0000000000000000
00000000=;@:00000000dgjGhVPTHWKB0000000000000000000000000000000000000000000000000hAGLaZH00000000000000004F;l00000000P3>W00000000
000000000000\_Jg0000`I1S000000000000000000000000THb70000`^W[HS@QLhYF00000\@O0SRM000000005=1b00000000I1\c000000000000<WORTW5i0000
00000000000000000000P8=NM2<c8eEA000094X3000000000000000000000000000000000000l39?@AfQ000000000000U7LI0000000000000000000000000000
0000X>oAH]:K0000000000000000Lmig000000000000000000000000000000000000L@h=LEG:00000000000000000000X`hb0000H__F@S@DPfVH000000000000
0000000000000000`g^C0000LVfn000000000000000000000000000000000000000000000000000000000000000000000000U7ag8QZG00000000\5kh00000000
000000000000<AZh0000000000000000=58S000000000000DIO8PQo@T3UHTCaF000000000000<gJS0000000000000000<JU>XaHm000000000000000000000000
\@3Q0000000000000000000000000000d:@e000000000000PlRm0000000000000000T@Y_00000000a8k4000000000000000000000000h5F=0000h3Z14X91DY^:
00000000000000000000M<79000000009:N]000000000000000000005>l8000000000000000000000000dY1300000000a7dHa7T>000000000000000000000000
4CGG000000000000000000000000@Lj<00000000i<JD0000<VYn`4_E0000000000000000XWOd@d<5D?kc8J:8000000000000000000000000000000004Em<UAfK
0000d29;000000008?m8X^4e93?o0000000000000000DKlk0000`QR8X4o90000HGLS0000000000000000I0Y@0000000000000000`cQ?00000000T52n0000hQF[
00000000HHd`0000L9_70000<?b=00000000<GW;0000m3l_0000PI=aP;cM4hg?00004?@N00000000XBAX00000000000000000000L7V7l_7G0000PAji<m^S16\B
h]]e00000000000000000000LUP05>NN0000000000000000\\QT0000000000000000dbUU00000000`6P2000000000000Y1II00004TFM00000000000000000000
0000000000000000PMEbPVL]000000000000<]gO0000000000000000000000000000ld0_000000000000000042RM00000000UAI`000000009@:C0000lQIf0000
l2UILBTe0000\Ybg00000000000000000000hfB8a3n[0000000000004FVGlHl3188L00000000XG^S000000000000<KkD0000dEOM000000000000000000000000
000000000000000000000000X=:A116lQ6;_0Ae:0000<lON000000000000X0g6HDG=@JKA0jP>0000000000008h2<000000000000000000000000000000000000
L5G8=>kT00000000d:kJ000000000000<XmHm?AQ0000000000000000000000000000000000000000000000000000XbH`000000000000000000000000L1W80000
\Hk`hL8XlacV=4DUQ6DB00000000]5[k0000TW3F00000BNi0000Llf`00000000000000000000000000000000X`Y^000000000000@?8SlSP;0000E0`30000<Igm
0000000000000000A=`g00000000000000000000lD<V<]l0000000000000PS0R0000000000000000L3ZX0000000000000aLO00000000X7kF@=`;000000000000
00000000hbWS0000L0>^00000000DMZ;0000000000000000\4i^`@hO0000000000009:JV0000e7Lk0000=4=J0000]?Tl00000000H1b5000000005@gC00000000
lZ=fi6If000000000000000000000000\0:@0000\]=Xa=m50000000000000000000000000000000000000000lOY^000000000000DmW9`5PU0000`cAa00000000
000000000000000000000000P@AF00000000<Ahe9<KQ0000000000000000M37C0000TmOG000000000000000000000000000000000000IA>^`R160000XHfiDd<a
H1o9U3_M000000000000Q3k<Xc<c000000000000X?[jXC9]Xn_k0000<?MG`B<^DgEj000000000000h0_e000000000000TCjjm7kU000000000000000000000000
00000000XcTO8P@M0E_c]?0Wm@<D9A?R0000DH9K0000000000000000PLdMU14<DH;ZM4dEE5dh000000000000000000000000LccF0000@4?\0000000000000000
000000000000000000000000000000000000000000000000di:600000000HTOZLIS8I@EE`68<0000XU14000000000000000000000000@R9Ue9PC000000000000
0000<@2i0000000000000000000000000000L5mY0000<J0`0000PhZU000000000000000000000000000000009>lE0000000000000000U3cZ0000000000000000
0000000000000000000000005@TQ0000\EdD0000000000000000000000000000000000009=6@8iRb00000000D1mPP6mCdX[6\<M9<]WO00000000000000000000
00000000000000000000000000000000000000000000M3BH@b3b00004`3H0000i??6T3MB17KG\ML]00000000ddkD`oK\0000T\6TL\DjE<n:0000h:KA00000000
000000000000d:hB00000000D@h^0000000000000000000000000000000000000000A?Zg00000TPM000000000000`6QU00000000000000000000U=gCaAPR0000
000000000000LQk@lH6J00000000T0KG00000000000000000000000000000DRA00000000lNgZ0000dV=J`7KV0000000000000000000000000000000000000000
00000000E6BM000000000000<1^i0000000000008oOH00000000000000000000`HoZ`P:XdhkW00000000000000000000HWd5PSiS57>j00000000000000000000
`KE3@AX1LQRF000000000000Lo0Q00008M=e0000000000000000000000000000000000000A2e0000HHWm<]dl\>5cY41gI=iA00000000lWJF0000leBX00000000
00000000000000000000000000000000000000000000TUD10000000000000000\d8m00000000000000000000TXUH0000hj]1]AS[\Ja700000000000000000000
000000000000000000000000000000000000000000000000lWUU00000000L2od0000000000004^n]0000l60M000047;;0000=7C80000I?an000000008P?_0000
0000000000000000000000008^V700000000E3jb00000000000000000000d\Od00004SWA`TS<0000H7]OP;iI000000000000XF4DLG<I`C::lMQE0^Hf04Tg0000
000000000000@bDU000000004PZJ\VcNLjog000000000000M4Xl000000000000<0WoTeM0000000000000XlRC00000CCmaA4^`@V=0000hVMF00000000<IL10000
DYN4`NML00000000000000000000000000000000L;0jTY7o000000000000000000000000eAm]00000000=<DF0000000000004ZS\00000000hlLOI?Lb00000000
00000000000000000G?H0000000000000000000000000000000000000000000000000000000000000000HM=R00000000000000000000Q3F100000000H4iP0000
000000000000LVNa000000000000XE_20000000000000000XO^c0000H1d_0000000000000000D6=ee9P0000000000000<RmW00008b7Mi4>;94<QX<L7M;BQ0000
48CO00000000l<SIL0gK00000000PW5X00000000Hj[O00000000000000000000000000000000000000000000000000000000000000000000l4X500008\==Q7na
000000000000`Z>k0000@Kci8:<G8ck5000000000000`eHWX3Ff00000000000000000000000000000000XF3[0000000000008<_dDjkW000000000000L=eU4NgK
I0=80000000000000000000000000000@gB4HM9_<@=]8On9m?bo0000HFHl0000i7li00000000l=Q=I2EnDF2G0000]5JW0000H6F@0000ddb_0000000000000000
0000PKUa0000000000000000000000000000000000000000DHnBTNZ_A?GM00000000E;FM00000000hPW61@8BH7R>0000<4bP000000000000000000000000@<W@
0000hBQj@nA94RDX8TOIXa3;000000000QbD0000000000000000000000000000h?_2dMT900000000000000000000000000000000000000000000000000000000
000000000000000000000000e5?F000000000000000000000000lleP0=9o0000LJO`54Y;0000PKkR000000000000000000000000d;7GLYXN0000000000000000
0000hZ_B0000`Ubn8IiQd3c\00000000lXEF0000`7n600000000000000000000`1N18?l\00000000`SYW0000000000000000D3@?00000000000000000EA68IOm
A1OL05KmT^YL8aOV4@23Lb4gXe]e`8f?e?YW9BF300000000000000000000000000000000`=[A103UL6Ne0000000000000000000000000000L5m@hnP700000000
00000000000000000000\?8C0000XKf]00000000\9JmPdA_0000P_O5LbIAhi<I000000000000PCXa@EcN<\A^0kc]000000000000000000000000000000000000
Dcfj\dHFe@MB000000000000000000000000@A;_0000Lc9?000000000n[;000000000000000000008h;G=3]200000000H]UU@[7k00000000L>N6000000000000
00000000000057aE00000000LJCHDB9MTkAWleZ@0000=2>n00000000mBM40000000000000000000000000000000000000000XI5[0000lAoK000000000000D\<0
000000005@9YY@;W0000000000000000DajU000000000000`QUY00000000L5iX0000000000000000000000000000TUXc00000000000000000000000000000000
000000000000000000004o]\074D00000000000000000000l?Jm0000]:M_000000000000e>[R000000000000000000000000P16<0000@A6:XEE_dH[V0000LGZV
0000000000000000000000000000`?XO0[VO000000000000h:L_81FgP<TW0000000000000000000000000000l721000000000000X9jVE3L=LEKPl`ZIhaCkdjR]
0000000000000000000000000000000000000000000000000000000000000000L:\>8EKchKbUM<kV\6o>00000INL`JQG0000=2j100000000000000005>>@0000
00000000000000000000]2iI0000lSKk000000000000000000000000000000000000000000000000a5XK000000000000lNhV0000000000000000dd3400008TCA
U>J^0000TOX?0000e?@3000000000000000000000000000000000000000000000000000000000000@`P80000PNSU00000000TR0X000000000000@@Di00000000
000000000000lDJFhinc1=ei00000000`27hl1G7E=d?Xo9e0000000000000000000000009:UW0000000000000000X8Bn0000X3oKhkUi87JjPEW[lT0^h@B\]>83
I>JN000000000000@2=0\R4n000000000000@Zha00000000iB?D000000000000d8dN0000000000000000000000000000000000000000<LZ_0000000000000000
00000000X_d9QBHEL5BT00000<n4ABVk0000`?Ab0000\PLj000000000000\KYW`LQY000081ma000000000@cK0000000000000000<fBj00000000000000000000
0000000000000000000000001=\M0000000000000000UA:H00000000T0^g00000000000000000000PX9jM@Q8000089;>000000000000DX[klb0_0000@PWP0000
LcO40000T?oJ0000<5Vj000000000000000000000000000000000000000000000000000000000000L2>O00000000TP`G0N_1`O=o00000000000000000000HGkh
Tl^]0000X:i20000hCam00000000000000000000D04P0000000000000000leK50000000000000000lNU108Gi`P2h0000000000000000dWO@0G;K00000000==_C
00000000m71ePi:h00000000`0EYPcP500000000000000004N8;0000000000000fSn0000000000000000000000000000000000000000`ZCb00000000LEYe0000
0000\GFk0000<K>SDPg00000H<RR0000D8Q@95=T0000a@9f0000000000000000000083`a00000000``8[]7HmM??]000000008mfF000000000000EB7I00000000
D\3`0000H=Sl0000\]Q@00000000\_2M0000000000000000\;Q\0000000000000000l92L`Tdm4V0n000000000000000000000000XebJ0000XKDaTBP700000000
Xf0B00000000000000000000L>ag000000000000000000000000000000000000l0j_0000P5?]000000000000h_068J=mh<UVI1gE@O^G00000000h6ELDGJ<0000
00000000TCCT`VQZU2?g00000000000000000000000000000000000000000000DRl>000000000000000000000000000000000000<2VM00000000000000000000
00000000d>Dc000000000000PK8O0000`MPPa7QgA8Y:0000D4mQX:]ZLNTL00000000e4h\000000000000];JM00000000Y=CB000000000000`8bC000000000000
00000000Th?@0000<@=N0000000000000000000000000000000000000000TXCQ0000hSUN00000000UA?l0000<iJC000000000000000000000000000000000000
00000000HkKH000000000000]3Ua0000@3J>000000000000`ZPDA52@iBA[U2Gf0000HN680000000000000000<ckF00000000000000000000]8lT000000000000
88>H48`SA@@F0000000000000000000000000000A:0b000000000000000000000000U74B0000Q;Rc@C[_4N4`8Y=00000I=bX000000000000L>I7000000000000
i3n=<@DZ000000000000000000000000m9?O0000000000000000000000000000M10;00000000DT]T0000<Ai40LE?U:Eh=41:91NdL6PnP_^T0000000084XQ0000
8W37000000000000DQNT@0G\00000000T^?I000000000000TDGW<LV]mA^j0000000000000000000000000000000000000000@3QX`B=0D`W\XPOa15AM00000000
000000000000l8j`00000000DXj=00000000T72mUAZ]@ZbfdRCE00000000000000000000`[[CXkYa@n3l000000000000000000000eDc00000000000093UKA=jG
DZH@00000000000000000000L9ma8^`?4gN9XBeQE@N9i3oHlehc0000000000000000XBdI0000\A@`4WFMhd?J<heQi=mB00000000000000000000000000000000
00000000hPT>00000000TN]_00000000hD^>a00E00000000U8T^<7>b0000000000000000000000000000000000000000LZTR`>1AXBe`Dcac<Dc3A=]?00000000
0000\NdfD7Nb0000000094m80000000000000000000000000000TE[N8XnF0000000000004Qc@00000000000000000000e@Mi000000000000000080@?0000a;fB
00000000000000000000000000000000000000000000000000000000lShm00000000<XD40000@S3jhO8C4le;m?T;PL11Q57dHibn0000I>CLlC8^000000000000
ddQ_00000000Xbi]00000000000000000Q:10000000000000000\fM>P5N50000XUBO000000000000`366lOeg5<Y_0000000000000000dfTm0000000000000000
0000000000000000000000000000000000000000@o=G000000000000000000000000000000000000000000000000000000000000XDK80000D2]:000000000000
000000000000l<BYhcm?L?Kk000000008P@<0000a:=>8ci_000000000000hZag00000\3L00000000000000000000<og000000[94000000000000000000000000
0000M6`\TaSe00000000000000000000`16W000000000000000000000000000080]K0H<ohnn^D4F40000XGQP00000000000000000000TS=V0000000000000000
<fn4h[:=00000000000000000000970[M=HMLN:]000000000000000000000000000000000000000000000000000000000000000000000000E=5<TO0;55P20000
l3?Z\I>k00000000000000000000U;I9000000000000000000000000HVEl<0Fk81<``7:KhZ6g8ocWQ;TP0000dHf]0000lmiLi4Jl00000@c=Dhahm9??A>A40000
X?cL0000000000000000000000000000000000000000Q2Kn0000000000000000000000000000a6gb00000000\Gcc4UZ9Q99;000000000000HUEEDEXN`hZnQ@GB
00000000dCoT0000000000000000LO[H0000000000000000\G=4XcbS00000000@Qb6H`@:00000000dT@D]?ncH^E[`@JjHmOhTiQU1;hM00000000000000000000
000000000000000000005BLd00004la[0000000000000000m5GPXYDb00000000000000000000000000000000XM>H0000@?bLPOHTP=QH08GWQ1WZ00000000Dc7P
<cOM000000000000P@S<00000000000000000000@9:I]7_V0000000000000000000000000000<F`C000000000000000000008ki\000000000000000044mn0000
Tnmk00000000000000000000000000000000=;Tc00004AM?LKhc`?j1M4Pn00000000lW`lTnKO00000000<4>;0000000000000000\K>10000<[QE000000000000
000000005>Nk00000000000000008[T[0000000000004Xi?0000TZEBE4jO\THS0000M9hRdVEOA8QFH<kB000000009:2o0000dO^S0000000000000000LLoE0000
000000000000L0`\YA9[0000\NeQ<l@?0000000000000000000000000000X\72X_0b00000000\CVN0000000000000000000000000000000000000000]2S50000
0000000000000000TS6GXZ;?A7nE0000000000000000000000000000<hmc\Y=d=APo00000000<@o\0000000000008P6m000054NRXQg@00000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000567P00000000000000000000000000000000d45e00000000000000000000
0000X4fGlAnD000000000000000000000000\2Vm00000000000000000000000000000000hODHTNn;00000000000000000000\k1b00000000000000000000PdW<
0000000000000000X6k@000000000000000000000\ZP00000K<i0000]4A^=AQODCTP0000dM;[hI?MTMGC0000000000008COGDOA8Pbc<00000000dOY=PPBE0000
0000hDJ_0000000000000000<NSH000000000000000000000000000000000000<=dF0000<34E0000000000000000Lf7900000000H:Z700001=kG`MUA00000000
00000000000000000000000000000000@oB;D0aI0E@UHn\`0000dJC8X^Y\00000000000000000000hQDN00000000897J0000028YdTDWPfEle?MB000000000000
000000000000PKF<00000000DC4APlW7000000000000000000000000000000000000X:kY\?83l^j900000000000000000000X_DB000000000000000000000000
T]5n00000000]@l[00000000000000000000000000000000T1PX0000d7CiLRRG0000000000000000<@^PeBJV00000000000000000000Dk8lHGN^0`L700000000
I>^0000000000000XEj60000@J8A0000000000000000PnMh00008gMB\Y@O]7H6A3TVH1=iTL^Z\L_n]B@[00000000000000000000000000000000\;5_0000P@_\
0000h2eY00000000000000000000000000000000859:00000000@4jM000000000000\Y\=T`<o`YcD0000000000000000XHg\XR_ZM;_QP5hm0000000000000000
0000XOYPTXSP000000000000d>9XLNiA00000000000000009AlY0000Hb:6<N<RDXdC0000000000000000000000000000X>@m0000000000000000000000000000
\cDe00000000000000000000P5Y`XE<b00000000000000000000L[3QPh4\00000000d8]F00000000<GYl000000000000000000000000<IR\I00g000000000000
P2TZHSMXY=2bTlSW0000000000000000000000005AZPA3`WX[h5D\8O0000000000000000000000000000000000000000000000004RPMDAJf000000004j6M0000
0000PNMc4iK:00000000`<>ml;6aX`im00000000000000000000Q<VB0000000000000000Pl;WXnDa@MXTE:b:Y:75000000000000000000000000000000000000
00000000000000000000hJS`<oDB00000000000000000000a@jM0000000000000000X`80000000000000000000000000000000000000h@g3000000000000X4@k
00000000000000004jaha1Z3\Q61@R;3\emnDD?kTXg0000000000000L9A:00000000000000000000000000000000l>k_000000001;Ea000000000000T2V:Te\J
i@:S000000000000000087@;00000000lX[@]>ba03D9PbZ]000000000000000000000000dV>?@dWo00000000000000000000PfN94fR100000000<c_o00000000
0000000000000000L\a600000000000000009:7m000000000000dnc:00000000000000000000000000000FgV<YEV00000000000000000000L?W3000003io0000
00000000000000000000XNN30[]?00000000000000008j0]@Rk3\_K500000000944U00000000000000000000TIG?E0]9AAl<0000000000000000@dX800000000
LPPI00000000\93bde840000000000000000000000000000000000000000Di>P000000000000`SN4dK\gdjfj0000000000000000000000000000000000000000
l_7b0000A;AJ000000000000000000000000hBc^000000000000000000000000Y8gN0000Dlg@0000<i<200000000000000000000hiZF0000000000000000Dm7c
0000lIGVl>oM0000000000008k_Z0000HiIlU01:D7lHLg8g0000000000000000A4O?0000000000008F`T000000000000T9XD000000004Mg=dgC;000000000000
00000000dZM<L1CTTefA000000000000000000000000LCe=4^g500000000000000000000D1M?`5[N0000\=W^9==B000000000nWh000000000000000000000000
000000000000000000005<550000000000000000000000000000000000000000HT;2HgkD000000000000]7]]00000000dICU0000A1hShCO5000000000000he;G
0000`2mE00000000000000000000dCj>000000000000hkLm0000000000004VY5a>;9l>dP00000000P=fk000000000000`^@i00000000PZUSP:2=HBo_e4Bb0000
00000000PT\NX>`;0000\COUTaCY000000000000L1OhI4<>@_ioLDDSlZf:HYIe00000000]6P^00000000``Xi<af6X@HP4L`nTCaX<c3i0000000000000000@97Y
lNll\m6;00000000000000000000lF@L0000000000000000000000000000lTk[00000000000000000000dY^j00000000000000000000000000008:OI00000000
0000dk5gY6O^PLIH0000D_iQ4jIi00000000@a3k000094ec0000`[?N0000000000000000000000000000000000000000000000000000000000000000h<770000
000000000000TFfnE@1X=@JMl00\De7\DN9SdNLD0000000000000000000000004MYU\\iGhc2^0000000000000000000000000000000000000000000000000Uda
0000@_4`0000000000000000lP:j0000LWNl00000000000000000000000000000000000000000000Q7eBXObn=:Rc00000000`NBa000000000000000000000000
000000000000hDdTXa8M0000T@Eh9=JZ0000000000000000i3mn00000000000000000000<Tbj0000TiW>U7k9@0m=00000000`:F[`X4T8c380000000000000000
000000000000000000000000000000000000<ih>00000000L5k=000000000000H:e000000000000000000000000000004mdT<?2X9?0d00000000000000000000
0000000000000000000000000000000000000000000000000000@<X@000000000000XP^151?j0000H\F4Ti<o00000000la7f00000000e6\b0000@BKU0000<109
000000000000000000000000h<CI00000000HWSJ0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d9C@00000000000000000000000000000000\C^R<Xg^`<l4do24000040H[H\\?00009>Rd0000000000000000000000000000000000000000dBnTi50d
A1Y400000000000000000000Y?U90000<e=600000000XnBihDn1A:ZE0000000000000000d3mf0000000000000000000000000000PN_<0000000000009@TD0000
m3MF10cg00000000000000000000]@2e0000000045^h000000000000DcLa00000000000000005>de0000L=@DY2]Y0000e9Sa0000000000000000000000000000
00008EDH000000000000TB=X0000000000000000000002YL000000000000hBih0TMo00000000X@B<HZRX0000hQE<0000000000004EY1XF3Q]=1El9CN0MbI8f3;
000000000000@1NBDiDj00000000000000000000lbcgTg7mlH4dDmHS000000000000000000000000000000000000dHZS00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hK_B0000000000000000000000004D4G0000000000000000000000000V6b4Z=3
00000000E<@h000000000000lk4E00000000000000000000D9cAdJ_l00000000P:L700000000TW4R`16I000000000000000000000000HBaeHHX70000\joC0000
0000000000000000\D8T0000000000000000\Oo9HV@k`cj;000000000000<eVg00000000000000000000000000000000h2bOd^J30000000000000000m?Ho0000
000000000LS?0000000000000000000000000000PLB000004_9f0000d?IB000000000000PAC?00000000dX=l00000000000000000000@P6N0000000000000000
dbUH0000d`PIhP1H00000A7Z00000000000000000000000000000000000000000000@3_k0000000000000000dP5J0000000000000000i@PD0000000000000000
0000L<<G00000000000081_4000000000000\AW28InJ83Y_000000000000000000000000H>_7XC=l00008K7V00000000l6l[8Wc0000000000000000000000000
000000000000000000000000H3XEPNIKa@_T08:@00000000HYhB00008KR:00000000XQlT0000==cH0000`_dam>Hk00000iTm00004o0@0000=BI9000000000000
0000H;KK000000000000hCbE@SKAh_I`000000000000000000000000@85V00000000000000000000XYf7H4BCXB`U0000000000000000000000000000HBDM0000
00000000PeLcTd>100000000000000000000000000000000000000000000L:`jL`2Z000000000000000000000000000000000000000000000000000000000000
\Fm\T3Ub000000000000P@`;\W0JTbhT8d9PQAh50000000000000000DRH90000lT7g=>@a0000000000000000000000000000@FUC0000dZ2S4YPZ0MSi00000000
0000X?G\000000000000<aPVY0_;0000`Q<G0000000000000000XW_Z00000000<R3R0000000000000LlY000000000000d:SV000096ZQ000003B600000000lEJ\
0000XQ14`G>khZ9\m>kG0000000000000000D3=n00000000000000000000PDS484J24U3H0gWK0000000000000000000000000000000000000000I5Wc\NjAh;A[
i2o<\PSm00000000D[cSdYiPQ;aNHcno0000000000000000000000000000\TL?DZ3ChgeX00000000000000000000000094?R1Ab40000I1[K00000000000087nd
0000TMWn0000<6`=000000000000000000000000TmJ:]9<k000000000000=1Qb00000000HFij0000HN[f00000000lZ_R48GFTcZh00000000X>Fje4`7H[U80000
0000HiFF0000L2gm0000000000000000HQ]b0000HCFM0000000000000000000000000000l2Z20000d`Rl0000000000000000PM_9000000000000000000000000
d`]X0000000000008KTk000000000000000000000000X4^YP?6o\EWKX]dH0000<HEl000000000BjXDBjC0000H<ZH00000000000000000000hMjb000000000000
=<CF000000004IWM\lnE0000000000000000000000000000000000000000000000000000000000000000P=ZY<[Bo00000000DiLQ00008RK^0000000000000000
000000000000DXc8hf@50000000000000000\R\@00000000000000000000<7Kd00000000000000000000\lMB0000l7CY00000000PdEC00000000000000000<[:
0000000000000000`b1W000001M0=7J700001AZC00000000000000000000000000000000l7JG<4n90[iJ000000000000T<<T56S;=8X^00000000000000000000
T7Am12FX00000000T]@B00000000000000000m5M000000000000000000008cdj00000000\?Nn0000U6kT00000000000000000000L5K]<RRj8c[5000000000000
000000000_C800000000000000000000000000000000H@Fjd7fmh2eiUA;O0000a98<000000000000do2E0000000000008khR00000000000000000000=3Hc0000
0000\R_i0000`^^<Tk;C0000A6h@0000XA6o000000000000000000000000D4>d@Z3b00000000000000000000000000000000000000000000000000000000<b5P
hjDa00000000000000000000UAMG00000000L6\A0000000000000000000000000000000000004ObED;F@00000000000000000000a0^>00000000000000000000
0000\BnC<j3P0000L8n0hNl[8PbNQ31WLUkgM<]@0000000000000000lC8H00000000eA3KQ:4@000000000000<UN4DY58e=RMHGefM9mV00000000000000000000
00000000000000000000]42U]=fI000000000000PR=6000000000@gU00000000000000000000lQjIXH\j4j3?000000000000U?^T00000000000000000000D23:
]7Yj00000000P5D6Q781TmKH000000000000000000000000000000000000000000000000Y@380000000000000000UB<I00000R9m000000000000000000000000
0000000000004n;?<5;200000000\f:Y00000000TJ0JP58kHJ@1hdFl000000009>^]000000000000000000000000TSi@PSX4000000000000000000000000DanI
00000000000000000000000000000000000000000000000000000000A7Cf000000000000000000000HWF00000000000000000000000000000000000000000000
000000000000000000000000a5:n0000`Ul\00000000\41J@=[3000000000000Y<R90000dVM700000000000000000000L=edM:IF000000000000@4OhLN;Xa?Sa
d<oj0000E>3A`O2S8\J700000000000000000000lWUH<aRFQ39;0000000000000000000000000000XP6@0000Td8R0000\;3R=5QdQ1Zia1_9000000000000`X3R
HDb9hU[D0000000000000000000000008cNOHfVQ000000008`lh8TC00000PC^;8InU0000=2KT0000000081iQE>R7TWa>A>FE000000000000000000000000=@\2
00000000a7E700000000PM9H9@Rb0000000000000000000000000000DbJ`0000h=74000000000000000017Id0000`@Um0000000000000000XYb3hc6>@h\TLc:A
8cIj000000000000000000000000000000000000Q;]4A>N4dRIN0000000000000000000000000000\91g@I<ii93n000000000000000000000000000000000000
00000000MAh_0000T9X20000000000000000000000000000000000000000@YDnQ>34T?3Z00000000000000000000lPC6]2WC00000000LSOl0000000000000000
0fYF0000LOk>0000@T:P00000000H8WL0000<jFI0000H2aCD^V`00000000000000000000Pa4I00000000000000000000HJD8m<>4XOgPXna;00000000e>_G0000
00000000Q1C70000LWKd<_3B00000000000000000000000000000000000082E>00000000000000000\6<00000000XYVE000000000000PO=E0000000000000000
00000C=T000000000000DYkV0000000000000000000000000000000000000000000000000000000000000I8Z1<>G<[ZD5>Ok0000000000000000XWN400000000
000000000000000000000000000041QQ]<?Q000000000000l2I7<E_F00000000000000000000lCPS000000000000000000000000`Ln[00000000440f0000U0PR
@[FU0000=4:gP<2g0000000000000M@LPC6FD838<E<?0000000000000000000000000000D]LF0000000000004E\>000000000gS9dEaM<[\ba;^B000000000000
00000000000000000000<cIT000000005AdMP59T4VHTm=;1000000000000000000000000000000000000DCRcP[f0P5=200000000000000000000000000000000
0000dTKA000000000000a:VX000000000000000000000000hGf300000000@JUHhNJGH[R?lo[U0000l`fbP4K<@k0l98cA00000000000000000000000000000000
000000008hb?000000000000000000000000HA_f4UnC0`MKLH0]00004]a^0000U@224Ull0000@Y6[dnaR00000000HIlT000000000000H3;TdLRoPS2l9A@V0000
000093BWI8`T0000000000000000P5;@4;hIlgdg0000000000000000000000000000Pc5;0000000000000000000000000000`?Z^HM?2Dj_U5=L^000000000000
]43N000000000000000000005>07000000000000DlIM0000e@cD00000000000000000000000000000000000000000000<dna000000000000XI1D000000000000
0000`hG]00008KQ<0000LK^YTdfU`:dK0000XXKX000000000000Y311000000000000Q@VC00000000]9GH0000\fIfE>E10000DbC<15<U00000000000000000000
00000000Q20^PO[30000000000000000<1<?4F_<d[Ub8k>\M2[800000000XDG2000000000000000000000000000000000000000000000000TnL[000000000000
0000T1gb0000TUN[000000000000000000000000000000000000P5fl0000`MAU000000000000000000000000@Lg<00000000`Kgo8QFL<_]30000Ld`_00000000
00000000DdIX00004YU_D5e]=A]Ghh2Si=_6000000000000000000000000hA9JY3Kf8X9=LiR41:G>8f9X8Q1[H8;UE<7L5>6\hEH0LMBb00000000h09W00000000
hVN<8Y7L000000000000hl9D0000000000000000dH3LLY_H0000T6<Y8ED7@MXF0000mAO1000000000000`]4B0000@KK6000000000000A;`@0000000000000000
0000000000000000]5R[000000000000000000000000000000000000000000000000l5gk00000000\WFn00000000000000000000000000000000000000000000
000000000000000000000000heLE00008QW=0000`D28000000000000000000000000000000000000=2Nn00000000000000000000@`kf0000PJBLhf<400000000
DW<30000Xeia0000X2RB8M6U\`C1d>\P@agW4I5O@d@ji3iX000088b4000000000000000000000000000000000000000000000000000000000000000000000000
0000lDFK000042kE`II_Hc_4l1[W\OG30CHNe2_ia48iI8Bn0000U<=J00000000000000000000000000000000000000000000=1hn000000000000000000000000
0000000000000000000000000000000086RF00004Gim000000000000=6`>E>F_00000000000000000000000000000000000000000000000000000000\POI0000
00000000000000000000000000000000P0W_0000000000000000U7WB0000hP1V00000000000000000000D[Al`Sll000000000000000000000000000000000000
00000000000000000000X:;N<L5EI@o;0000U<\Z0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TRoa000000000000H>7c0000e@gS0000TAbg00000000<3gT000000000Rol0000a@5c00000000lBW3DK<M000000000000T<LM00000000000094R\0000`Q5`
00000000000000000000000000000000XPiE0000000047X_T_cCPNEo`flT]3c8Hj`0dV0C00000000000000000GdU000005j>00000000000000000000l3030000
000000000000HJaWP=@1000000000000000000000000T6Ce00000000000000000000P?LL000000000000I0e\P4cgh>A;00000000e5]m00000000000000000000
000000000000000000000000<b>a0000000000000000Xm>600000000000000000000DJ3N0000000000000000Y1>L000000000000000000000000XH=O00000000
00000000000000000000<2ko0000lJae000000000000000000004IHGLTi8hXAH0000000000000000000000000000HSh^000000000000000000000000DS5I`>Aj
dgo08VXf0000DoWb0000Y8D:000000000000000000000000L]M[0000H`XB00005B2X00000000a5MX000000000000PObX8W\50000Q8VA00000000len@00000000
000000000^ak00000000L<7i000000000000000000000000000000000000000000000000A<NY000000000000d@a30000000000000000000000000000T6lPd2:o
0000dk:Q0000000000008G:5000000008ZIR8E`6LNT@00000000000000000000000000000000P4\`hF[Z00000000E=:W00000000000000000000000000000000
000000000000PYdg0000PCgE0000000000000000000000000000000000000000P>mC00008LZA00000000000000000000000000000000@3h:l`gQE3mP00000000
00004[<l9@OP0000LVGJ00000000000000000000<c=000000CKUL0TI`HhT00000]QdXCL:000042fj`@`J00000000000000008CF^0000Q6XT0000000000000000
\^fg<A>T000000000000P1NS0OS6D?KN000000000000m9m=L2J<0000000000000000000000000000<Y=A000000000000=7<Q0000a>3n00000000h<;d00000000
0000000000000000000000000000000000000000TPTM000000000000TVmV0000aB?70000ll7Td03:00000000000046fU0000000000000000000000000000HM>d
0000000000000000000000000000000000000000000000008E4gdUT500000Cb;\DTS0000000000000000<dhATBSm00000000000000000000DGNm00000000@AQ7
d1cQ00000000H[AG0IFJ0000e2SHX73:00000000000000000000000000000000@WCL000000000000`R6;`]RZ0000\2S700000000000000000000@hUV00000000
0000Hh4A00000000@<:k0000000000000000PFiO8a2G0000X_aA00000000000000000000dZ:F000000000000Q@Fi0000000000000000000000000000P]kU0000
000000000000\6n6DDHa\3@R000000000000LkGb00000000Tfac0000000004H]0000000000000000l5W;00000000H@Gi00000000@I>3<nYkDLH9QAE<00000000
0000I3^GI@N\00000000000000000000000007l3hY9dTBdi`l2R0000000000000000XaYNPAPB000000000000X[>[000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y:`g0000000000000000000000000000@:_>00000000000000008@ba
0000PLI[00000000LcGE<;l:0000000000000000@S8TP_@300000000dN_K000000000000e18jeABdYAmJ00000000000000000000000000000000000000000000
0000EBK00000000000000000000000000000T;6R0000000000000000A03HTcPY000000000000Df5L000000000000000000000000000000000000000000000000
00000000000000000000h93B000000004BMF<d>V0000TnF8000000000000<ig40000000000000000000000000000000000000000`HMc0000lV;@l5==00000000
ln2g000000004X2I0000=4fV00004WPV000000000000LPKQ00000000U@Z000000000P9BA00000000000000000000000000000000d]]I`noE0000000000000000
h8CdX;WghOJZTlHb00000000AA4kd``M00000000\EW;00000000000000000000000000000000T]KT00000000PG2Q0000000000000000e>SA0000\Yn^000044T?
000000000000000000000000h`CA`;RD`ehn@4O[0000000000008`:J0000000000004Y]PE3l=000000000000000000000000000000000000000000004cc20000
\@]E000000000000000000000000DV92000000000000=6i`0000000000000000\@4Yd2G]LH1BhR_KLT\i]5=?dPDA0000D2Ne@6ZK0000hG`B59;K00000000DGSl
LfAX08;i43Bc000000008@0BPa=7]9CE000000000000X8DQ\i6Glin500000000PH5f0000<4m[0000=0J\00000000000000000000XdfcDUH]0000DDYW00000000
00000000\`^I00000000000000000000000000000000@X6o000000000000PV3W000096Ng000000000000A6GF@J^_000000000000000000000000000000000000
0000U07Y0000dMTa54UUi@11hXY^000094Rmm?]700000000000005Qb0000000000000000<5700000000000000000000000008R:Fi?f>00000000000000000000
0000000000000000`cV50000U8_e000000000000000000000000000000000000000000009;QkPUl;00000000Pe_nE9LN\a@J000000000000D?010000@DbJ\0kZ
0000000000000000000000000000000000000000hGeZPDL`TAj=PR2?4aBW8ZP757V3I3>BLJWD0000HPh;00000000000000000000d[Mg00000000000000000000
00000000000000000000HIA\00008J<700000000Y=MH00000000000000000000\gm8dclo0000DW^^00000000LH[3hR6a4H\\<ooB00000000000000000000@H88
M7A=0000DI6hd6HNhY00M5\<0000000000000000L_TLl12g00000000000000000000A@m[00000000X@nb00000000A64G00000000000000000000000000000000
000000000000000000000000`hK=dSUa<Cd:DCB<000000000000000000000A7g00000000T]mQ<@ohA9OB0000000000000000DI<H000000000000000000000000
00000000LMaU<eIJ0000m<bR00000000000000000000\YlSh`?9000000000000000000000000000000000000000000000000000000000000000000000000h9mJ
DCMZ000000000000XHE10000`?Tb0000lQ:A0000000000000000<@cY000000000000000000000000000000000000I8`;0000000000000000000051BE54R80000
00000000DYH2000000000000000000000000000000000000000000004SQV000000000000000000000000@hl2M5[E=1f400000000hT`RD:FB0000000000000000
0000000000000000I4;80000deU4<4:]TD^W000000000000000000000000lTB=`4DnPWEiM6560000000000000000`OVJ0000i;>:0000PlOc000000000>LH0000
0000000000000000569B00004;oC0000000000000000000000000000000000000000000000000000`f\R0C`P0000000000000000000000000000000000000000
00000N>[00000000000000000000000000004X<k00000000`9JZX^N5DT0lXIBU00000000000000000000XCK0lB8NE5RDHSId0000Xj;E00000000000000000000
000000000000000000000000000000000000a=G`00000000000000000000\K6J0000`98H000000000000050Z00000\Ce\3Ki0000HU7F0000000000000000Q@C=
TCP8lVON000000004[3;000000000000U96`00000000hn=500000000000000000000000000000000PHCR000000000000000000000000000000000QEH=01E0000
1@;g000000000000000000000000000000000000hbBj<4e60000<>d>00000000DWVK0000<7RI4@^3000055j>00000000hI9Ii3hA@em[i4]eh=4n000000000000
0000`W`JLaL5DT1nT5YB000000000000<:>n00000000000000000000000000000iHD0000HmMaE2Oc000000000000000000000000@Tk00000000000000000UB0O
00004?Xh0000`MLj000000000000U6?FXLOU00000000<;lW00000000000000000000<YGP000000000000TLLVLk=Q00008LeG0000U0F^0000000000000000H9I_
00000000L0WDl\gR00000000000000000000000000000000000000000000dHZc0000000000000000X9eL00000000l<_80000hNBS00000000H`dF<2O18V`U0000
00000000000000000000DVK@P<^W0000000000000000000000009A;200000000HlCW00000000000000000000T5h\`T6[000000000000<S@500000:DEX7b5T\>f
DkmM00000000<ldd10jO00000000`?UE00000000PdT4000000008EBP00000000D6HeI69Q0000P2dk000000000000000000000000000000000000000000000000
000000000000LK5`00000000l3i^0000000000000000000000000000000000000000000000004[OZLbhc\>eI`Nc\d:F8000000000000H^Od00000000@;Kc0000
00000000e;da00000000000000000000000000000000000000000000XQLb00000000000000000000L<h8000000000000000000000000Q:_f00000000@ZG>0000
00000000H;<U00000000HN=M0000000000000000A>`T0l860000A6O6a:12000000000000T=aG0000000000000000000000000000TJ1]T0GQH;MB0000@JcM0000
0000<In?0000000000001<_7\kNk000000000000000000000000000000000000000000000000000000000000000000000000000000000000U9gJ000000004dFY
0000000000008Q\R\Zmd0000000000000000]>H:00000000000000000000X_Bg000049ZY00000000DLIg@b;f00000000Xa;1HP1<`HB<e:jm0000a06j00000000
8BX4PHmd000000000000000000000000MANQ000000000000dF]>000000000000000000000000000000000000@@>=000000008CIf0000000000000000DE2a0000
0000000000000000LYcQ00000000000000000000000000000000000000000000\WY90000000000000000000000000000dKhH0000000000000000HM_Y00000000
00000000@SVd0000PgE00000TAiC\<_D000000000000l2[K<a[A00000000000000000000XAK_@<]1DX^^000000000000000000000000\BRf0000000000000000
000000000000@P=D0000dC[O00000000000000000000000000000000@:CaDIdSU9iG0000000000000000000000000000HTTX0000XDaW000000000000dHg90000
0000\jJEh;;QE<<C00000000XE6C00000AB>00000000]AF?00000000000000000000h5Hm00000000000000000000@X@L00000000dN<?00000000dZF\@@j90000
00004M9m00000000000000000000000000000000lFHA00000000mB;?00000000T1YA000000000000lNSd00000000Y@`;XHV;00000000000000000000]<ae0000
000000000000000000000000000000000000000000000000000000000000m3a;8BhB<Pe<000000000000X?fgXIaUH_>C000000000000000000000000<\cT0000
0000000000000000DOV592[O]6I;00000000e6:60000\U<D00000000M5C]0000000000000000d7fYl`=Q00000000dZPh00000000`HhG0000Q4RI000000000000
0000lG5LXjU^=<I@T?6`Db_600000000000000000000000000000000000000000000DAD]00000000000000000000\EI>0000dhVW000000000000000000000000
0000E?Ic0000hjOkHL;T4ScF1<C\0000<P4^]=WJ0000000000000000000000000000000000000000Pb4[\lBP000000000000000000000000000000000000LKZL
00000000000000000000I3IR00008P\V0000000000000000L[E000000000000000000000`FEZLH0K0000000000000000X8d=0c0>00000000000000005;\K0000
0000000000000000@IT>0000000000000000dhKV0000@5b[00000000000000005=[=0000000000000000000054JJ00000000000000000000\JnX000000000000
00000000e47i0000000000000000dL2k0000000000000000000000000000000000000000000000000000HV2LD_5[000000000000U0;L000000000^mg00000000
0000000004?>XPS40000000000008Y@C0000dlO=00000000000000000000T=_;00000000<CX50000=6:l0000000000000000000000000000<X45000000000000
00000000\cVH00000000DkLG000000000000000000000000i>RWmA_n00000000000000000000000000000000hY9S@b5]00000000m?mi0000@I][00000000hD\G
00000000XD<500000000PNff000000000000000000008L:h000000008LDLi8OhDJXN00000000000000000X>N0000000000000000000000000000000000000000
00000000Hn<XP[;e<]h]00000000`<]o000000000000@a;W`QEl0000000000000000a1CN0Jk10000E?2Q0000000000000000`k8600000000PDN:0000@KQTE@>X
Hf>b00000000Le=]00000000000000000000D<Y]0000T^VELcE^d>8>0000000000000000HaBG0000DIim0000000055348\NCi?S75?mP5?<Z1AWL00000000LBC^
00000000h_mZ0000h\9:0000000000000000000000000000000000000000000000000QJ7000000004BL200000000000000000000Da0W00000000000000000000
8E=a<EHi00000000dS=:E0TV0000hG9JXKN[Dd2K0000000000000000m8LT0000PSWR00000000000000008AJ1000000000000000000000000000000000000l0?:
00000000000000008F>\5AU8000000000000M;jm0000000000000000000000000000PC0P0000000000000000`EVX8^mW\<U80000000000000000000000000000
000000000000]>\l00000000`23Ld8S90000l;G<D=m6000000000000PcQ10000000040o80000`PVLlm:m00000000DU61e?Sn00000000heRn0000000000000000
0000dGmP0000000000000000<oAK000000000000d@1TPXQN0000000000000000000000000000000000000000000000009ADe00000000dBT>TaccPbKP00000000
mAnhT1F?`N=\D_nI0000@Hog000000000000Xn4A00000000000000000000<9o900004<Aai1^[lm:=00000000000000000000@C0>@Mk?000000000000@5fUHN31
00000000l]AO00000dEa00000000=@P70000P[hoU=Lk0000000016NGe7b<`5<4@?dMPFVS`Gj=H4:EXR8D0000X:nJ00004_DN0000000000000000<A8SLT[`0000
000000000000DSKO00000000TlaDP\i90000D4E;000000000000000000000000I;J10000000016M400000000000000000000L271`Df;Y<X10000000000000000
0000hORZ000017OE0000lE<P0000000000000000\Wk0d0<X00000000000000000<DG<RSS000000000000@Yc40000<fH;0000000000000NUO000000000000U9gZ
0000P9[>0000a=Ne0000000000000000A?88000000004]^Q00000000000000000000000000000000000000000000000000000000000000000000000000004TYU
0000LQbc00008Ikk\f1D`nc^000000000000000000000000000000000000TMm4`V1i81J5<o7<5@1e0:820000Q4kYM<<600000000000000000000000045d:0000
00000000000000000000HO12hJUh0000000000000000000000000000000000000000LcfK00000000000000000000000000000000000000000000000000000000
00000000H=9J0000M9S2LS;MH37_`:UP000080l900000000DLI400000000000000000000D`?f000000004[QT000000000000000000000000LfEZ00000000T]2W
0000T0jnH67`HQQb0000000000000000000000000000000000000000000000000000000000000000000000000000T4k900000000000000000000000000000000
00000000]?a50000000000000000HMCo000000000000000000000000000000004TYA000000000000000000000000DP:500000000000000000000\1Qah9E]0000
0000X:P20000000000000000LVO;0000000000000000000000000000000000000000TFZ?000000000000PF;b=B4200000000000000008Plj00000000L2Ik0000
00000000lfl9e>U6i@Pk000000000000000000000000D`o`0000000000000000000000000000YA3X000000000000\?UU0000000000000000000000000000D5_6
i0VOE?8h0000T^iR00000000dCKgdlSH`4Y[\:Yf000000000000\URCh@DL0000<W2h0000000000000000000000000000000000000000<<Lb0000000000000000
00000CfNha08He0Y]>9cQ@:`000000000000000000000000000000000000Y>5U000000000000<kb9000000000000L1LP`R>bPIEm00000000000000004Fkk0000
0000000000000000000000000000000000008ljF0000000000000000HMUM00000000000000000000000000000000@PLGL^;H00000000HV5H00000000a@[>0000
0000000000000000000000000000`47m0000`cN_0000=6VQ000000000000hAS`l8gG00000000000000000000000000000000000000000000\^aHX7a<TRX@X`=@
Tf`_0000hj8OU?HK000000000000000043WW4n?Y0000HG6_000000000000P;RSTR]?X:DWP[Qe000000004<7T<OFYI=>6<A9<Y>fl000000000000000000000000
00000000000083j_T<^Ii3Q;00000000Q=e<0000X;:I\[Ti00000000I>Z[M=aQ00000000000000000000000000000000PiMY00000000TFV<XQC:0XOT00000000
00000000000000000000000000008n700000hZ>L=8a<\=4<00000000DC@1000000000000000000000000H2AS000000008Y=R000000000000P3AYl@E7DA>38NP=
4UQ]00000000d]EW0000000000000000d\b;00000000000000000000000000004WVg000000000000000000000000000000000000000000000000TZB`059Gllj`
\nSG0000E<Ni000000000000I;0300000000DUI7X5ng00000000000000000000LY@8000000000000000000000000`mA6000000000000l1im`4M<U?`k0000TM<n
0000<1;e]=>l000000000000TlVL0000\Ef6lQ6I0000000000000000000000000000000000000000000000008MTLTaaT0000P?AE000000000000000000000000
0000Y1Xe0\Jd00000000l;4Al?[N000000000000@U@m8LTG0000000000000000000000000000l4QJU1;9@gJDi3WAdlf:8>Z:00000000hNJ=0000000000000000
d05?0000PA?40000\78E000000000000hDRSlI;9==?F0000000000000000T<4W`I<X44So00000000dcg:0000000000000Xh]000000000000LgV6000000000000
00000000000000000000PL=T0000h;_l0000l6of0000000000000000eA7`h3a20000hOI20000D1ScXA@M<LGaDURjT4gC0000000000000000``>=H@4n00000000
0000`5@Y000000000000000000000000T6OH00000000i4c00000000053bV0000H2Z^0000<O3e00008AT1@]CiE2h9000000000000000000000000000000000000
<Ki@8Jk?E47E0000dBo=0000000000000000000000000000e7:e00000000000000009<;c00000000000000000000Db4D000000000000e=lUX<QL000000000000
0000000000000000`7bJ\;i;H<GU\I<5`IkXhVZB0jZi91bn0000@M[^0000000000000000hCNM0000000000000000A0lF00000000000000000000000000000000
0000XO9^000000000000000000000000000000000000d:KWP=hQ8i]F00000000lVX2L]jnl^8T00000000000000000000Lm1ATD[E0000000000000000d=_Hi<hS
0000e?ZM000000000000L3bl8`A000000000`G]cXPUNhQ4AL_1Z0000000000004ERU<3ho00000000000000000000PVCGDd72i47000000000000000000000dMQl
aBCRHE330000000000000000000000000000@dAD00000000L9jC0000=0RG00000000000000000000479c0Eli0000000000000000d`>l00000000000000000000
00000000000000000000m;5H<_fP0000000000008S>i00000000YAA395L[00000X?dA?9KhA^_000000000000hkC=000000000000\HQJ<\^R0000000000000000
00000000`Nj[0000000000008WcF0000000087U^`P>?M?jj@=i?00000000000000000000000000000000dA<k0000000000000000000000000000H`D6L>IH0000
I=fV0000000000000000000000000000000000000000000000000000D;aT00000000000000000000dggA0000000000000000000000000000<PeKlQ;U0000<@I=
00000000000000000000000000000000I61mH]MM00008GN:00000000dQ>40000000000000000000000000000000000000000Lh_T00000000XY5F000000004KIl
000000000000e>Id0000000000000000I>V3000000000000P_FUdi0ca9Ah0ZJ9000000000000lC6m`YUHM6lZ<=D[0000000000000000000000000000HOJ40000
00000000`[jc0000000000008Z<SDR]00000`d]i000000000000000000000000HWEX`]ci00000000000000000000000000000000h6<JX9Gh00000000LDSn0000
00000000\jMc`ZZBU4kFlXbBY>P>000000000000000000000000d8RQ0nmTT<I60000TCWf00000000H?;:Y@780000000000000000000000000000000000000000
DKmf00000000000000000000000000000000000000000000000000000000000000000000DK`g00000000000000000000h1c`0000000000000000PnJ=0000]5X^
000000000000000000000000`_Mf8GCG000000000000dGa:0000lVoM0000D_E?00000000000000000000E7SZHE^CU7FNe7XD0000000000000000000000000000
0000e=G100000000000000000000DY;L000000000000@eli0000T;>e0000000000000000dAO000000000lNNN000000000000\hk<DGbW0000Q465\bgS0000T6`^
dX1f000000000000@NPIX_9SXfa2dEn`A@JndL^:0000lBTL000000000000PiK\000000000000Q=9=8DjG000000000000E1<684ijXRCS`<H[4e3dlj]o00000000
0000000000000000000000000000000000000000hOO@0000000000000000000000000000@<g7LDfN00000000000000000000Q=6300000000000000000000]<FS
X5acTWXK0000X0:L000000000000000000000000hM4_0000T5;N<4IK00000000000000000000TV480000P9=\0000POKXlhhH10=a000000000000QBOW00000000
0000000018XBlMiP0X?m909e000000000000@VWQ00000000Ta<dHiD9000000000000000000000000M>o60000000000000000000000000000L8><000000000000
P:ij000000000000000000000000<3IZ0000000000000000000000000000000000000000Q5e;0000@:g=000000000000hBJ7Q>^M\Oe8000000005BBR00000000
0000H4C4liC_<m6TaARO4YEI00000000000000000000e=N;D<:W000000000000dRlZLc\lH3[60000000000000000`REBlSJC0000a6SU0000TSWc@\;>XDHn0000
000000000000000000000000000000000000000000000000]9Cm00008bY`A1\3l]oQ00000000000000000000DGkT000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@ePF00000000000000000000TP5W000000000000]AFO00000000h7omTcPcU1EN00000000XL;>
0000000000000000000000000000leS>`?@]0000000000000000lP1d0000000000000000ll3d000000000000000000000000i<n^\1H34GD90000@d@800000000
00000000`56b000000000000H<981AR<0000000000000000000000000000PeX;000000000000000000004V5mL3I70000`nG=0000AAd400000000@<eh\C>CHGTM
54T`Q5Bd1:6\000000000000000000000000hJ5[000000000000Hoc34_10U9]b9?`A000000004Se9000046L6000000000000000000008>W@000000008WIi\0\W
a5Y[00000000000000000000hMP5hW@S00000P_G0000lcaX0000X>Gmd4hc1>LA`h@F000000000000dP^K0000T]CP00000000000000000000000000008UL[0000
00000000``bf00000000\n@jA=UkHSkM00000000000000000000E?MX00000000000000004o2c0000P4cZ0000=9MC0000000099A3000000000000000000000000
PW]X000000005<IMQ?jC000000000000=7W100000000l2NV000000000000000000000000I3KShgAPE7;o000000008]^lL`[Z000000000000hM\9000000000000
0000T8NPhOKF0000000000000000000000000000DF[K000080N4@3R70000<Wcg00000000d>UIDA<M00000000h5e2LEP:0000000000000000`ngb00000000P@OL
00000000000000000000000000000Q5U0000000000000000000000000000000000000000000000000000000000000000h>aP4K1J000000000000H0d^TVejP:^k
0000000000000000hh@7i<M\00000000000041S500000000Hf86<OkYaBAhABCb00000000000000000000X4R6000000000000<HH3000000000000T\K;00000000
00000000000000000000000000008E]LHQjZ0000000000000000Lkge0000DN?N000000000000hXZ^00000000@Y;^5BEc4QMd0000000000000000lD]RH?Q:lN[=
0000000000000000000000000000000000000000000000000000000000008S`g000000000000000000000000000000000000DRE5d[_d00000000000000000000
d<c^00000000000000000000dcaGU4iP00000000HRJg`\co000000000000XFNgXHiD0000XK^;HJe383:Ll2XaU40S000000000000000000000000000000000000
000000005A6i00000000000000004[k^0000000000000000000000000000H3jl0000000000000000000000001<D9D`oT`0]fXo8XhHU84D\hDHSfi0;We6^30000
000000000000H8gj0000000000000000`:4B000000008Lgl00000000000000000000000000000000000000000000lMdPLGH]0000000000000000000000000000
0000`PMC0000]2i600000T3400000000E4aW`e]WXk?gTIUBA5KR00000000PL6a000000000000TXU:000000000000000000000000D_c6l6=B00000000hkHNX;Td
hAkkQ6m0AB?a<mS6000000008EfD0000000000000000000000000000U>]<00000]e:00000000000000000000D><\00000000000000000000000000009:Co0000
00000000000000000000P=1<0000\Nf800000000000000000000000000000000000000000000DW<A00000000000000000000D^P6000000000000D5A30o340000
000000000000hn]3d:KbeB4b0000heGB0000000000000[CS000045a=\S7I]7dd00000000`<a45=a^000000000000LT780000000000000000i;_g@8Aa00000000
04CC00000000000000000000hV=n47kS00000000@MF:0000l<dQ8GfA000000000000000000000000\[>M00000000hL4O000000000000000000000000000080M]
000000000000m4L;00000000000040M=0000l1PK0000000000000000DbVb000000000000000000000000000000000000000000000000YAY<0000000000000000
000000000000M?Kn000000000000m18BQ0\`\3P_l4BZ0X?[193]U:Ih00000FoNLL\W13>i000000000000Pe=j]5D_00000000000000000000e>jm0000`SY50000
0000`MB30000]4k5HFSW000000000000000000000000<oQCe9K40000000000000000DXXM0000TF?L000000000000000000000000000000000000000000000000
0000\5ja00000000000000000000000000000000000000000000000000000000000000000000000000000000\SMh0000H3[E0000@08i00000000hk^N00000000
00000000hQS80000000000000000TORL00000000000000000000a?f1d?18dEVFUB@N00000000XC\U0000\1[6lP<100000000000000000000e<D`00000000T6;A
l0=dQ0D_0000<B7?0000TLN2]4\3XLNe`EUX00000000000000000000000000000000000000000000<V[`PbkTA5VS\]:200000000TLAH00000000HTRkLa9X0000
0000dJ<U000000000000000000000000Y9:\00000000\4Pk00000000000000004VFJ00000000000000000000000000000000<?N<000000000000000000000000
]6F`00000000000000000000000042Bd000000000000PfRHPKBc000000000000000000004gaE000000000000`]fg00000000T=;D0000@XfE00000000L:PhDY:h
000000000000000000000000DeFS0000000000000000L`ml00000000e=;K0000\IKF0000000000000000m1YI000000000000000000000000000000000000A1Cg
00000000XH5F0000000000000000000000000000000000000000e3_m0DoG<5E5000000000000000000000000hRI000000000000000000000000000000000dQ5E
00004\[0]?i<0000Q<P`HRL<0000000000000000XJlL829a00000000Tb=E<iamm:nOA?PK0000000000000000L>l;POP_dZHTY8U^`LM>00000000000000000000
000000000000000000000000000000000000`12YPVdh0000h`IN0000000000000000000000000000P\5l0000YA:UTKS400000000m36300000000000000000000
0000000083jEX<`a000000000000L<WR0000`To\0000@<m400000000TDgE1@VP8KWkXPdalVjZ0000000000009?[A`ZGdXo6>000040MF00000000000000000000
LIF<000000000000000000000000000000000000000000000000000000000000000000000000000000000000@3JR0000X905He<^8dQF\ei;@YHd000000000000
Xli>HK=C00000000]<KDA<?k0000Q9YNT33A000000000000\QVk00000000000000000000lRTM0000`=P3<;_M0000H9?2l=C68aDK4]DW00000000Hjmg00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h:PB\VLO`0n7
`Fb_0000PcT`000000000000`ZI200000000000054an0000IA\W0000000000000000000000000000d?aRhaN@0000000000000000000000000000000000000000
00000ZgVhi`\0000888Y<G6B0000000000000000000000000000@NGClO>mTcOAM7M^a?MePG:X00000000000000000000D4gR8^65a8CD8]]1000000000000DUjn
000000000000dREPU?1^00000000000000000000Dl3F00000000000000000000000000000000000000000000H:A10000D`e`000000000000000000000000T<AR
`dC8000000000000000000000000X9H:00000000i0M`dj0>00008Bjk00000000@IKW`RB1\L450000\7;Md69>86^cH_BK0000l^B]00000000@M\hlT<P00000000
h7ab000000000000h\nFUAAM00000000<1Zl000000000T3C000000004^Dk000000000000000000000000000000000000000000000000XE:bXW8o@acKIA8jPEPX
000000000000@6HEY25C0000000000000000@_I90000000000000000L@5X0000000000000000`gSP00000000XSU100000000000000000000000000000000d^a=
000000000000000000000000<PehdnMW0000000000000000LPPa4Kc?@5^@0000U;^h000000000000a8>U0000X;9f`ZH2000000000000XL]W00000000l8c_\K=5
i@lH0000000000000000000000000000PJB[000000000000P:lJ0000Td5O0000TX5F0000P1MOdXV9000000000000HTNh00000000l:UZLlXMH6_100000000HCU7
00000GjK0000PA1]000000000000000000000000TL0QHcl@LcT@00000000000000000000m<6=0000UBEY83jR0000000000000000000000000000000000000000
lP2P00000000P;e]0000lg@1P\G1d`ib=?`N000000000000I1VW00000000000000000000PgmU00000000DS8g0000PTR:00000000d:5h00000000000000000000
HKcZQ:k@0000000000000000000000000000`JWP@V`0D\<_00008Z8n0000=<a>@^Jb00000000000000000000dnRg0000000000000000Pe=C000000000000D@48
`BJc<Gdd00000000@e2WLT\3`gl>U4`H00000000e5Mi00000000000000000000]>mB000000000000000000000000000000000000000000000000000000000000
00000000Q5k>00000000HhB;00000000000000000000IAK`0000=0Y[`[fOl^RO000000000000`QMP00008R4SHbng0000hdGV@]=7000000000000000000000000
0000D?\m0000000000000000000000000000L9b3000000000000hai[0000000000000000000000000000000000000000dgXR000000000fYl00000000D`eT0000
00000000hZP^00000000`jYo00000000000000000000h0GFX8oD00000000000000000000000000000000000000000000000000000000PekLE30X0000d7;l]=K]
00008R>90000000000008RQjL]Ub0000\QZV0000000000000000000000000000000000000000P7:1=<g30000`\5W0000@G5d00000000000000000000@0oh0000
00000000000000000000DUR2lXGk0000000000000000000000000000H`el0000000000000000lDKaT\l`00000000000000000000\@Y@00000000=A5e00000000
00000000000000000000DIM>000000000000000000000000000000000000000000000000\JhJ0000LeJb0000000000000<1E00000000@<hM07FT0000ThFk0000
0000\?0CU89=00000000000000000000LHZ3000000000000dT<5L`^<0000@0I500000000000000000000000000000000`UeK8Q?P\dmB5B580000<Ba?00000000
00000000e?=3000000000000`2LP00000000H4U]T<g@8?k000000000000000000000000000000000\<0T@@>J00000000000000000000@E7h0000000000000000
`4P_A3:j00000000000000000000000000000000@9HmHUMN000000000000<fHV000000000000PFVce@Cg0000=3SA00000000000000000000000000000000]3\F
0000000000000000000000000000000000000000D;km@f4c000000000000XMg`Hb8\16eA0000X8^XdZnZ\`Kdd6PO0000000000000000000000000000@ONE0000
00000000000000000000000000000000000000000000000000000000000000000000XO2c0000000000000000000000000^GN0000000000000000000000000000
0000XDS\00004D:IDQl1Q@dQ00000000dd>bHL7b`SC0HWB[0000000000000000000000000000000000000000hU4lM=2oXDO\0000000000000000000000000000
00000000000000000000hA9^Q2BB000000000000li>g000000000000000000000000P>mj00000000I;U90000000000000000h4AU0QZ;00000000000000000000
\n870000i@?R000000000000U<0S0000A99m00000000DV1L000000000000000000000000h>9H0000T1CF00000000000000008`a@00000000i4Y[000000000000
0000000000000ZSk00000;O^aBJ9hK^M0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\[0o0000
A2ea0000000000000000000000000000XPT]<0ie13\f0000LS`5000000000000000000000000d6WE00000000000000000000M:KYm>2a00000000000000000oX5
000000000000\B0[000000000000000000000000000000000000000000000000@8<UXC2O00000000`gDB0000000000000000PND[0000Y7cH0000@15300000000
0000PS\=0000hHLR000000000000LffE@W2Y@`>K00000>^H000000000000d:MJ0000DZYT<W<`0000TCDh`;Yg<H0;L]Dg00000000000000000000000000000000
000000000000\JAF0000T`BQ0000P]Pg0000@6[mT:YY<GOa0000\65^00000000000000000000Xc10000000000000LE0Y000000000000hR[<000000008WL`0000
h;NZ0000i<db0000000000000000PUDT000000009>?D0WXW00000000HJl`00000000000000000000000000000000H]1Ni9cV\H41000000000000000000000000
00000000HSf]000000000000000000000000@\@5PF<>000000004E4S000000000000000000000000\HBcA17d0000000000000000000000000000000000000000
000000000000D\\bT5<DA5Y10000XQF>000000000000a>X78:[41B3\0000laKT0000000000000000lY9B00000000000000000000aB;l00009<jo0B>P00000000
0000HXX[00000000000000000000000000000000000000008UFE0000000000000000LMej000000000000000000000000000000000000`I8n`T5QdkMh00000000
000000000000A>cg00000000<c8g00000000000000008AI;D:Oc000000000000lmh\00000000000000000000000000000000T6GR0000000000000000<Wh=E68A
000000000000=95J0000000057bbd@f7l>eX00000000<FQa0000000000000000@Ye[AAil0000`KoU000000000000000000000000000000000000M24n<F_H0000
8aS5000000000000T[7K00000K<Z0000LY?m00000000000000000000000000000000000000000000L0?o<M6;<EIN<kcD000000000000\=Gf1<bE000000000000
000000000000`10HT1nh00000000Hd;Q000000000000`CHl@GnD0000000000000000000000000000m<Lb00000000000000000000000000000000000000000000
00000000dB02lRHaP3IK00000000000000000000h8Ik0000do5?L=5S00000000000000000000\hQ@8CKC00000000e3bA00000000@54b<0\h0000000000000000
000000000000000000000000000000000000I4FQ0000000000000000000000000000000000000000`f6O0000000000000000dKL5000000000000000000000000
00000000000000000000@3nC`^QZ000000000000`oe2000000000000000000000000000000000egc0000000000000000000093R;000000000000000000000000
0000@5cF000000000000DbhATGmklJ\]4gVS000000000000\_iA0000000000000000000000000000HOmV000000000000000000000000T]7OP@@?Y27X]95o0000
I:kb8l\100000000Lch4@iUi0000TDnd00000000000000000000000000004^E80000TnDH000000000000000000000000000000000000000000000000hCACTGV5
0000lCbQ0000TWhX000000000000000000000000@e9L0000000000000000LBO?00000000000000000000DZK6000000000000000000000000000000000000Xa5a
0000X`fDLIMN00000000PhlC0000l>@aA1Mj000000000000000000000000XMK\00000000U=gm0000\C@_0000000000000000000000000\Qb0000000000000000
000000000000TKRM00000000000000000000dhNMX^0>===L`00100000000000000000000\h@YXm2Q56h1P?En0000000000000000000000000000TKYo@3QhXKAI
0000000000000000000000000000HAa500000000<aD60000000000000000TB:?`=GF00000000I:<@0000000000000000000000000000000000000000]::c0000
000000000000@IDS<Iae0000000000000000000000000000000000000000000000000000000000000000T5f^<jaO<YW600000000000000000000000000000000
Y?OX0000XJFe00000000000000000000000000000000]7<b000000009BGS48IBh:Q]HYTM000000000000000000000000E5Uo0000<;L=PNTX0000000000000000
0000000000000V5\PM?@M6YEa=^i\^[X00000000i7MO000000000000PVkJ\GcA000000000000000000000000000000000000000000000000PRWc000000000000
00000000lL@10000000000004>>C0000000000000000X_3bh6Un0000000000000000000000000000000000000000000000000000000000000000@`F10000TNZ7
U72g0000Dk[n0000000000008[^6P`9o000000005;lh\l0L0000I?^G0000\Cf100000000000000000000000000000000000000000000LUZe4`OF00000000<J6n
0000000000005B4H0000000000000000dTB`00004d3K0000000000000000PfP200000000423[\Aad00000000000000000iFh00000000ho[n0000000000000000
00000000000000000000000000000000hXOjI3I7000000000000L3`S0000000000000000000000000000000000000000TG[F00000000000000000000DYg[m9IV
00000000]8:=0000000000000000000000000000E@8R000000000000@Y`e0000E;[B00000000dLBo<U_DX1Z:lmmI00000000000000000000hDd`000000000000
00000000000000000h32Q1@X\Qdd`\II00000000D06>PTE_0000dnXk@HY`0000000000000000Pgfj00000000P^Ke00000000@K2fiAaW0000`Olm000000000000
000000000000X<3OX[jDPbF70000dGRI@VnR000000000000XAXk`e1Nl_:5a5I_00004^<Ja<nk0000000000000000000000000000\^e500000000dOYn00000000
00000000000000000000000000008`m=0mJdlV^cX3Zge8?fU=9Ma?TU000000000000<4j5H>m`000000000000DYLb00000000d5H\M6CF5?C_000000000000<7\[
L;Vg@JUR`c6_Xc\S0000000000000000000000000000000000000000000000000000U;K]0000lXI]a2RV0000LSnQ00000000000000000000T24;l3=A\e6ILA4l
5>ON00000000000000000000000000000000000000000EQO@Ol70000000000000000T8\fl@bD42cb4nZFlhn>000000000000H8;D00000000000000000000\]:e
0000d2Y10000`BCN\]M50000\choPe=P000000000000000000000000000000000000000000000000A:?@0000000000000@Rk00000000a><S0PSP000000000000
l]eY00000000T`BB00000000HF>I0000000000000000L=TW00000000P0Q`00000000U17m00008Ve]ljGC0000l4kj000000000000000000000000000000004XEj
000000004nj^0000hH6XY6Z:00000000000000000000000000000000dDA[000000000000`LofDQKB00000000000000000000000000000QR[0000XYbB8b\HX`?X
0000000000000@GY0000000001iG0000000000000000000000000000HGjl000000000000XVTPdWfE00000000000000000000000047XDd_FE0000000000000000
000000004I@o00000000@USO]@FI0000000088Kl0000000000009>jF0000@=6R0000@jgf0000L;PD0000000000008MW\0000P2@800000000PlL8000000000000
<3^i00000000DBRX0000000000000000000000000000i5P^0000000000000000000000000000000000000000\YYV0000000000004Nhc<Ko80000000000000000
00000000000000000000000000000000XD740000XKXK0000P<Q]0000h92`00000000@@faDY;:h^if000000000000000000000000000019ED0000=0eEI@D^iAMd
00000000@6G;06i^00000000000000000000e5hk0000@iVZ0000000000000000000000000000000000000000000000000000000000000000i@Qa000000000000
TZV]0000\AV5000000000000P:H<000000000000`lhi0000000000000000000000000000000000000000=@Y<000000000000H]PG000000000000D1h400000000
00000000000000000000\[]50000A<Yl00000000000000000000\^dkA2]<00000000XPM`0000000000000000000000000000000000000000h2CY000000000000
000000000000`;Xh0000lO9>00000000000000000000lg@_A>mY0000000000000000\\LZ0000`Z55I58D000000000000\;h[@GVf`@7;H8k]00000000`Z;hhZn5
e>iM00000000l4nB0000000000000000000000000000dD6G000000000000\6D`000000000000000000000000H3F40000000000000000000000000000h=Q`0000
l=i`00000000000000000000M=1oa?^:000000000000l5^10000000000000000TnET00000000000000000000hFPC000000000000000000000000PCM30000H[P^
000000000000`gl[0000Q8R[0000hIjW00000000000000000000a36D000000000000\cC[0000000053XQ0000000000000000000000000000000000000000HRhB
\\EV000000000000e=3LXW_idX`\<Hi\00000000PGoD0000000000000000PVT_00000000000000000000\GcL<?O>4CXQT=nOHEQ_\F`mh@KQ0000H8c000000000
00000000P@EH000000000000d7Rh00000000d7E0=AAZ000000000000000000000000\hiI000000008Qn4\bSS00000000000000000000\\9K0000000000000000
=3A]000000000000\Q8a000000004S;`E<E30000000000000000U>9P00000000000000000000000000000000000000000000D7>F]<0:00000000000000000000
00000000<C\;i5Kl85JM<J4V=6E\00000000000000000000000000000000H`ol0000hnWI0>U;0000000000000000X0\9P1:Ad6TP\c;G000000000000D=aYL>jU
000000000000000000000000D6Og8TiJ00000000000000008Iga0000000000000000000000000kYL000000000000000000000000000000008N\e0000HKmVQ;CL
00000000000000000000000000000000000000004lmDlnI2@dS>000000000000\A0B0000000000000000@69K0000000000000000<1\mDQX?XC@J\ZU500000000
00000000000000000000HHc6000000000000000000000000000000004LKb00000000000000000000TT@c000000000000@0fa0000000000000000HfLD0000X2ZA
8kWhXN;F9>BE000055k^0000i7D50000000000000000`[X20000i>\LPlZ_00000000000000000000000000000000D9dA0000TCm4\\R7l]>h00000000a>L40000
00000000000000000000A80F0000dL^J00000000DDji000000000000XB6S00000000000000000000000000000000`:Fe0`9I00000000000000000000`H]`0000
000000000000000000000000H7I00?8a0bCM0000m42h00000000000000000000d4`K0000`Q\`]45W579H0000a74U0000lWAU000000000000dc:_000000000000
0000lIYT00000000XJY45B930000PldQH^Xb0000TNfTl<5k0000000000000000d<fm0nLH@c;28?4>4B?VXDE60000000000000000000057UQ0000000000000000
0000m?8H000000000000U0mBa1_]PL\f00000000Xa<=000000000000U;GW000000004f;h000000000000000000008nN?Y3Wd000000000000TDmgHHce`RTk0000
dF^G00000`FaPI:VdKYH@RT[<^O?@]hLhZOl0000M0K9`_CZ0000000000000000000000000000`okN00008JnB00000000000000000000dM5=8b7j000000000000
\LXg000000008SV6@>0B0000000000000000HBV9LTH@TlU]4:E@0000L:3c0000000000000000000000000000H6A[0000000000000000000000000000@c]e0000
=2K50000d;IT0000`e[U00009<3A0000000000000000000000000000000000004Z38P]OFL^kW0000hZO800000000000000000000000000000000000000000000
00000000a62M00000000dT=PT713@NS;000000000000\2;hQ?BUE@CW000000000000P6Ho0G8j0000DM0_0000000000000000000000000000@:]K0000`8oe0000
000000000000000000000000X\>700000000000000000000000000000000T`E^00000000000000000000hGMXQ;jZDEJL<nnD00000000]1Q0d==e000000000000
000000000000HJ8_0000d]<GE5>O000000000000000000000000HIfh00008N\X000000000000000000000000HNNlTPkLQ1G6000000000000000000000000h=KO
4]f<00000000`OVWP`mL00000000000000000000TfdN0000l2IG000047FC00000000000000000000L:k500000000m==5000000000000h7Ph00000000XG`a0000
DC2i00000000000000000000000000000000000000000;;`00000000000000000000000000000000d1NfTUB70000000000000000hEab00000000000000000000
00000000000000000B@70000000000000000000000000000000000000000T=g]00000000@YI4daGhP4cI4U9\a8=c00000]7:00000000T=CnXMJ0I=Sg`XeXH`l7
lQNiE>:000000000000083aL00000000000000000000000000000000Xm0[DCA\d38>`8]c@S?\00000000HM1\XAiQ0000LUgV0000XhZ<000000000000HM400000
0000L[PK00000000000000000000000000000000Q3@F00000000@9AWd=ka0000hl1E000000000000000000000000000000000000000000000000`3VB00000000
00000000@K[ETXO30Z^ETm@[55PI00000000000000000000000000000000000000000000000000000000000000000000000000000000H0e`0`_a000000000000
0000000000000000000000000000dX1T0000000000004f5^m?;f0000XMLBXZ7G0000dCOmLE7VLQbS\SIY00000000@aTC0000000000000000LYU0000000000000
00000000000000000000\YY000000000`_IR000000000000000000000000DUT[lH]OTljS0000PLeX\h]W@=>V00000000\gIJ00000000TNR;h;]F000000000000
000000000FE?5?]Td4nXQ4MG00000000000000000000000000000000XR>U000000000000P@WKHPMo000000000000d:8C0000]?_WP4AdE>:i0000000000000000
00000000`24Z00000000PNH[000000000000a6bDd;WW00000000000000000000D1K00000TlE8E=800000Y3Nn0000PSAa000000000000000000000000TYei0000
00000000000000000000H@If0000000000000000`;YH00000000Q8JC000000000000E:9K0000l6No0000000000000000000000000000000000000000PKMi0000
00000000m>O>000000000000h]g8000000000000<NdJ00000000000000000000H@`W00000000`7UC0000000000000000000000000000A7f80000\N<100000000
000000000000000000000000PLn90000XAm`0000000000000000lbn@00000000Y13X000000000000\gb7000000000000000000008mH:00000A0L00000000\Z=U
lMV:0000000000000000000000000000`9aa0000000000000ZhM0000000000000000X18?00000000L0>l@CA3da2j00000000h9m5@HDL0000000000000000l6T=
l;J^0C0cdZKn000000000000000000000000HM3K0000\_\S000000000000LZW9000000000000000000000000I5H_00000000000008g600000000TPo51A;?0000
00000000<e7E0000000000000000l>V@0000000000000000000000000000000000000000000000000000XIBfliW\0000000000000000H4>HTgT6aA7300000000
<FA1X^SX00000000\HPA00000000000000000000000000000000`]cJ000000000000m7g?0000000000000000D:Gb00000000LB@TXH`a00000000000000000000
m=Xd00000000LMe4<ER40000]>>60000000000000000000000000000000000000000diiB000000000000000000005AD[@a[80000l^fN000000000000LakW0000
0000000000000000L[:Z00000000@YHT0000000000000000L@5D000000000000000000000000\SP\h<4H00000000000000004EPflG;m00000000000000000000
00000000PWV000000000Pb68laWAXZBP000000000000\QM1]2nV000000000000000000000000`^ej00000000000000000000Y>>J00009?e:000053`lA83k0000
00000000L8ZH0000000000000000@M6H00004Lc9TIe1000000000000000000000000DFJmU=;h00000000d;bZ06KRXRMo00000000@@c200000000H]m9=>CcTW?h
0000X0[j00000000l:h40000U0WO0000HYS>0000000000000000D]T300000000000000000000000000000000L2f9hM\Y00000000HGk@0000000004QZ@G5Y0000
PTo=00000000000000000000000000000000000000000000000000000000D;>P0000X:=J00000000000000000000`K`K\J4?DPiU00000000000000000000l;f=
00000000\7G500000000X?ck0000000000000000000000000000lcb3lbU;0000000000000000mA1e00000000000000000000HAJH88LV00000000000000000000
m@Ij0000000000000000000000000000000000000000000000000000U3^Z000016R0000081Yh0000l[Va00000000i2>JT_Ho0000000000000000E@eh0000=9h6
0000000000004Ff_<>Vcl8J5<ZWY=<L>00000000@Ki10000000000000000000000000000lXRm0000`OI@0000DHM50000HF[i000000000000000000000000LRjc
00000000000000000000U@@<000000000000DCR@d=>hhde000000000000000000000l\P300000000\n[V0000@CYN000000000000<R3`00000000000000000000
0000Q2o`dK:10000<hjNTYN]00004@RK8_2>hRfh0000000000000000000000000000000000008YOX0000000000000000000000000VX@00000000000000000000
000094:X0000000000000000000000000000000000000000diCNP9PL000000000]Ohh`Wg000000000000]1mj0000000000000000000000000000P>S=@I7k0000
hoIFPhMY0000XHkQ0000l^jl00000000000000000000HWYZ00000000D>]]000000000000000000000000\4O100000000`GLf0000000000000000000000000000
000000000000d96N00000000<9V50000I1>k]4P?0000000000000000`LX<569gPaOE0000000000000000000000000000000000000000LOGY0000000000000000
0000iABZ000000000000000000000000HdSHdGi9000000000000000000008I\6<nFJ0000dXTY<f8W00000000<6[L0000T06P00000000000000000000d_`BU6BZ
00000000000000000000X?1G55HE000000000000000000000000@;SL000000001AcA0000hOBn0000000000000000D9O9000000000000PhX90000LTCf`1U\HFKC
0000hDWK00000000000000000000000000000000000000000O8SdBcO0000000000000000000000000000<BI;0000000000000000000000000000doeP0000I26X
0000<`jS00000000==@SQ9@W00000000H8KC00000000TIDE0000LV=8l9FmTL?FM5DPQ=`GU1`W000000000000DO_N0000000000000000496=`?J0000000000000
LWo_0000m7PV0000000000000000XR`I000000000000000000000000lM8200000000TE8ghNgg0000@1i:0000M;l9<`CflLR^000000000000e=JJdDV;X6@2a?]G
0000i@o^0000000000000000`TWY0000m@?_0000P9S?DThc00000000TdW\00000000@HMR0000Y@;J4:=X0000000000000000000000000000000000000000hQSm
0000<UZG000000000000\1Hc00000000a2lV0000e2I4T_Io000000004TK0000000000000M4@GXDXI00000000000000000000000000000000000000000000l]N5
0000000000000000000000000000000000000000000000000000Xdj;`fCM<5^O000000000000000000000000000000000000000000000000000000000000XPjU
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D6?W00000000Hl>\T7LOLSg0LYmc0000H^PBXAX\a583
0000000000000000Xa5T0000PBK50000000000000000h3^F00000000000000000000LKHkPC1S0000l3a<000000000000Q0F8\DB84W7`@dlEleSi000000000000
00000000000000004d2AQ39f000000004<AB0000HPaV0000000000000000HI?`000000000000X@>10000000000000000000000000000db=6000000000000hWnG
000000000000lIm400000000000000000000000002<R00000000@^5300000000\B;Hm<iT0000000000000000XQgf000000000000000000000000hGXTXV4I0000
X8Nb`LX000004><:0000000000000000a7>9TCg60000000000000000000000000000000000000000H2DN0000000000000000000000000000LR?VX[KfL7PE0000
00000000EBMa0000000000000000LX80D20J00000000dX[T00000IoJ0000000000000000Xdb1000000000000000000000000\ahh000000000000\8M^00000000
I<?D0000XI:@00000000i@]Y000000000000@RVg000000000000000000000000@C5YA2^M\S64000000000000000000000000P=7E000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\N9mlPYUHUIR00000000HKXd
lLl400000000h>SS`aCE000000000000H86e00000000000000000000000000004<8?lcLm`>IlE>hg0000I1:f00000000000000000000000000000000do4j0000
0000000000000000000000000000000000000000000000000Z]>00000000000000000000H<5STnfh=8\e0000000000000000000000000000000000000000H0>P
00000000\Q42lbnTi1MJ00000000000000000000A44DDPW^000000000000000000000000h>0R000000000000000000000000Q?HX000000004d;ZT=;UX1IZ0000
XWI600000000000000000000Ha>@0000E4To000097_G0000HRG[00000l:2P`m\000000000000LQJ\\cYo000000000000000000000000<WaI00000000dX7Z4;2;
00000000\e:F000000000000dfcQ0000000000000000000000000000000000000000@7^I8;k0`TdY0I:4\dOH0000hS:o00000000000000000000000000000000
000000000000000000000>[U0000l<Dn94BB000046:Je60m0000000000000000Lc7l000000000000T2M34Ooo00000bcQ89^V00000000T=h@Xf;Y0000I0gj0000
00000000000000000000000000000\RF00000000000000000000A2cUPT6j00000000Q76C0000X<Qo000000000000000000009BHR00000000PGgZlg?^I=6`0000
000000000000\\Kk0000U67?00008TPl0000\ajE000000000000000000000000e:B<000000000000000000000000000000000000hj9E0000T`1=U;O=`dIM0000
000000000000m>=c000000000000LI:nDdG@0000HJl@000000000000000000000000000000000000000000000000000042^Mh4a0hUodHh[d0000000000000000
@bAd00000000000000000000000000000000dX?Ql3SA8GTW00000000000000000000<_OVdSF`0000\R=Y<F15000000000000000000000=BJ8JYXPKGS00000000
0000000000000000hYj:LK:=0000D0f5\9i44?QYD8m`HZ8WE7fVhJ7800000000d0QIhUlJ<V]b0000000000000000000000000000I6RN0000HG]9000000000000
0000PVTl0000000000000000000000000000Pi=F<\M5@HIW4PdL0000000000004@S[00000000LNHN0000000000000000000000000000XKhT000000000000<[dO
00000000000000008YVSHY8ODo7W00000000l@m=T[`B4215000000000000000000000000000000000000000000000000000000000000Dn3W0000`B6b00000000
lFOh196I<U>M000000000000TTRY000000000000000000000000I<>ZlHVM0000000000000000A0^Q0000\>L:4Kob@g`W00005<@;0000i6=Y00000000a5h@0000
00000000000000000000D=:N0Kim8YLU0000X8`911SY00000000L8gX00000000@Ec`hO?J0000000000000000000000004?mW00000000000000000000dOi30000
0000000000000000000000000000000090;70000000000000000000000000000000000000000000000000000I8o50000000041Mc0000Ln<;Y9X7LW];00000000
\^2A0000000000000000000000000000HX>ZmBGC00000000d8UD00001BUQ4XLdi?LU00000000eAI=0000000000000000\KaQ0IQN@lH:00000000X1800000d8BG
HFmk00000000hPQ;8^3800000000000000000000\0?M0000dBRCX5@h0C0o4TA30000000000000000000000000000000000000000dg4@00000000000000000000
00000000000000000000000000004AaR00000000`mB100000000U5?W000000000000000000000000Q3eB0000Tc5j00000000000000000000P:7[000088R;0000
P\jI000000000000i78b000000008]LY0000\K[j44CS000000000000hf3H00000000\28kd:G1X:Y28R2K9?CR000000000000H6XO0000DK9Z0000000000000000
0000H=PeD:V40000M<`=DmLV00000000POkK00000000D>m80000000000000000`YSNllPf0000\TNV0000000000000000<N7M0JK4hg5Mdn6M000000008AVe0000
\_NY000000000000@b3oXKC=0000`LXHT@?E00000000i=]O00000000000000000000Q<Bl4FkP0000Tk8W000000000000000000000000000000000000P1A3TZ_3
8c9M`ci?=<m31@3l0000]>GS0000000000008ZN100000000000000000000lQ\70000\SHA00000000000000000000000000008>a9DR=i0000000000000000L0\F
00000000dogK54cTe@\R000000000000d6Qh0000@1?M00000000000000000000@inH0000000000000000000000000000`J7E0000000000004ZNODFK8\LjmXWDD
0000]6LVdfT>00000000DD`:M0]L4[KQD8nA000000000000000080UoD@6c00000000000000000000000000000000000000000000AACX0000000000000000@DJo
0000hFBLP2fJ0000T:^70000000000000000000000000000`>e4HdRN0000000000004kA>P58:0000lS]30000000000000000000000000000hc5W000000000000
0000P1^U00000000000000000000Pa:L98;Y<8iP0000000000000000D:]<hAbD00000000000000000000i:C100000000000000000000e4i400000000dAEl\Qkc
00000000DVB;00000000000000000000000000000000@5mL00000000000000000000000000000000000000000000d@@XPPX8dXZ800000000000000000LcKTcoL
0000000000000000000000000000000000000000000000000000lMR]0000000000000000U0Z[00000000A0H>00000000h9W]0000000000000000l89d00000000
0?g<000000000000dX7N00005;D>HTNFA4lM000000000000000000000000000000000000T@NQ000000000000TCii00000]\B0ZDS0UeX8KLcP^46l_2^0000PkCd
`Zk@0000000000000000T^FY0000]<Lo000000000000<34_0>[B000000000000d[n@000000000000000000004[o3Y6dV0C2\0000000000000000`[cnM59I0000
000000000000000000000000<XaQT:VL0000TQXg00000000Q@hP<lma000000000000TK5GlQKQHaNK0K7m000000000000h8N800004hTf0000h6Lo\Fe8TMWBT\SK
]7V@TKP\0Lng9AC;00000000U2_R00000000\i7WDS_3000000000000lN>LlnY>48URM;\@000000000000D:Uk0000000000000000Y8Ql00000000000000000000
00000_L\000000000000000000000000P@AY`VVY`baBA7LZ0000X;0Z00000000000000000000lEYBH_;d00000000@b3MQ2AN0000000000000000000000000000
00000000Q@h000000000000000000000000000000000000000000000Xkd4000000000000h^:Q00004JYg0000Q@h=d3S]0OQ00000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DDccL>lYPb?^0\WUHemGm6fF0000d99TTeDPDQh@0000h>of0000000000000000HkY;E8P]
dNkZ0000000000000000000080LH00000000000000000000H:2^000000000000000084eH13aL`LU>0000000000000000d6]2\K97LIID<M4l`K3UDM]6hX6U0000
00000000000000008>>300000000000000000000<>RL000000000000000000000000000000000000000000000000000000000000Q@Dk<6bc0000000000000000
Pn>1lH\10000<NJ04O]jdRJ:0000L20Z00000000Q0Rk00000000000000000000i@YV0000000000000DjYm1dM000000009>;cl5>d@nKb00000000000000000000
<TVF4e\[00000000D<ZmheYiM=b;0000lFm=1>KT0000000000000000000000000^`l000000000000000000000000000000000000000000000000000000008C[k
0000000000008=VD0FS60000000000000000h6nU000000000000000000000000000000000000]1AD@hh]M5MCA<?4X_G:00000000000000000000000000000000
000000000000000000000000000000000000000000000^h`00000000Q@;000000000000000000000\4m700000000000000000000I:i@00004bPn000000000000
0000i7B1000000000000000000000000H08^0ih20000000000000000P0@O00004fGW00000000<8>Ye=BK000000000000heKf00000000IA2h0000000000000000
0000XC3D000000000000000000000000]>]V0000hU2C00000000000000000000`[gO0000000000000000l_PJ0000000040@n<BT[000000000000000000000000
0000T6hT0000]8dF000000000000m<hF0000000000000000l=FW\E06``g400000000\kQ900000000000000000000000000008>hY0000lh[I`\GXX\YT00000000
lZjQ0000D?a60000D7nF000000000000000000000000000000000000LgO=0000\j4l0000000000000000D?2gPMbh0000Y?j]0000hM^>00004aAM00000;c^0000
0000000000000000000000000000000000000000A5NO00000000<b<O000000004BEhmA9D00000000000000000000000000000000000000000000000000000000
00000000dX?G00000>:f00000000dX]_0000000000000000000000000000000000000000Lbmc000000000000hGeK0000000000009?F68WUb000000000000@GhA
00000000@mh2l=0flaFO00000000000000000000<<[HLQ`n0000000000000000X\ee0000000000000000000000000000000000000000e2hP00000000\[S_0000
0000000000000000\<[XQ5Q@000000000000000000000WB:0000d=8o000000000000000000008?;e00000000000000000000000000000000lGnS000000000000
00000000000000000000000000004QGT<^;<0000Y=XJ0000@2V^\C`eX<8S0000U7i<0000000000000000TQHV0000000000000000000000000000000000000000
000000000000@HF@8VeO<nTK0=3R000000000000l:U9000000000000000000000000X;9V0000000000000000000000000[lN000000001<W[000000000000m@Ni
DSaO00000000h9>V\^\900000000000000000000000000000000000000000000000000004Vlf0000H=mE000000001>2:@V^S4HOAa81g00000000lWKRd3900000
0000Lh^30000m9^jM>\20000LWGf00000000<MDM0000000000000000000000000000<GiG00004V\TU;3P93A00000000000000000000000000000000000000000
`I]JXfCi00000000000000000000000000001563000000000000000000000000A5a<000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000PfRa<0P04H?d000000000000DLc]000000008eHn0000E5hZL3_50000@mLo0000000000000000000000000000A?Pk0000hdBc
00000FU5000000000000000000008?ao00000000000000000000d>felfPF0000000000000000THTY`]E7]?@@XG3@IA9h53ZT000000000000\]O<000000000000
=?fHhMZO0000000000000000e2Df00000000000000000000000000000000000000000000000000004H1elg>?000000000000000054mi00000000000000000000
l6fh`mWW000000000000000000000000d9C_hgBK0000000058JfI?9k000000000000PXlg000000008k^90000000000000000000000000000000000000000LZ5l
000000000000000082]JDQ7:0000000000000\l<dVjJ0000E8:Q0000000000000000000000000000000000001@=X0000000000000000hf2T0000000000000000
00000000000000000000000000000=BXTKG@00004aWR0000lV3700000000D]c<4lZR000000004nOb000000000000`jAdi>@N0000000000000000000000000000
000000000000THjI0000000000000000000000000000D@o00000TF4S000000000000000000004R2Z0000000000000000000000000000H?0d=>T50000h=BfPfNI
AAoU0000000000000000000000000000000000000000000000000000000000000000000000000000@g3?]<BE0000000000000000000000000000T:\N\K_o0000
00008ecL0000`AG0]B>C00000000TFTKHB>800004dI?000000000000P_8a00000000000000000000A=O20000000000000000@FK]0000@:If000000000000`=Dj
83YP00000000P[kN00001?J0000000000000XSgg000000000000000000000000dTfg]BV^0000PbjX000000000000000000000000000000000TXG000000008B0C
00000ge<\CdV<4FS\Alj<Wm9L_Dj0000000000000000X8Hh9:\l00000000X4=m00000000D>_T0000000000000000X1;V\1I1H=>5E=KM0000000000000000e88f
000000000000LOLG=0V844c30000000000000000@9FY0`Q000000000000000000000000049lA00000000P;Y80NCd0000Hd6?000000000000LBgRD:V=<IAM@SCe
@ZXR9A3e00000000000000000000000000000000E4e1000000000000P^OR0000PONP0000000000008\hRI0XP0000`8<300000000000000000000m7RX00000000
000013`:000000000000000000000000LQG20000XHoL000000000000XJTElQ9Re2NF0000000000000000L`hWTURW8UiZ0000LhHC0000000000008VYD00000000
0000000000000000TC2BXI0_hSCJDeAR0000<1:00000XKV^000000000000D8HHDZll@\f88HfM000000000000X[_<0000X^[d0000000000000000DOQb00000000
00000000000000000000000000009@j`0000000000000UYHX?j`0000H;2f8E@F4g]nI9Uk59Z@0000XHj<0000=<cbaAZm00000000000000000000000000000000
000000000000000000000000T<SVLR?000000000000000000000000000000000dYEcDRZ?h\mh0000`\1m00000000000000000000000000000000hSAO<AG<LLa<
000000000000I4iA0000000000000000hJ]m00000000000000000000Ln_X000000000000000000000000P81a0000000000000000lE6200000000Tb5j00000000
0000l<Cn00000000`39\00000000000000000000PY0G000000000000000000000000TbEh00000000]?:ETVf9@FB103WJ0000DLJX0000000000000000<QcQHS2H
000000000000\gIg000000000000000000000000000000000000000000000000lMV_1@?500000000000000000000000000000000000000000000000000000000
XKNF0000@:TbL?eX5=SDE9F\`OMV0000h4oJP<gl000000000000000000005Alc00000000000000000000@;c=0000000000000000LKW7@P2@<gcO0000<ilj0000
8[`k0000PNZnXCZ`000000000000000000000000000000000000HJhV00000000`4Sc0000aBA4000000004TJ=000000000000000000000000000000008D@90Z]M
000000000000D3e^00000000\NaA000000000000dAE\5?Aa000000000000000014gV1@Vm00000000000000000000000000000000000000004F<[TcHl00000000
@=^500000000`204<XhA00000000000000000000000000000000hSj70000Td7]D=ODT2e;X_Nk0000DF@_E?G300004L@B00000000000000000000`hP=0000hZ7b
0J>\0000000000008Z]\<hh500000000000000000000000000000000h86X0000A@O60000h]7_0VMX000000000000A8hR0000L<;=0000T4`:000000000000Td]L
000000000000M6jD00000000000000000000000000000000YA8M0000000000000000000000000000lHTj8D>f0000000000000000000000000000000000000000
00000000000000000000hbJA0000000000000000000000000000@2WK000000000000`G>^00000000000000000000000000000000000000000000000000000000
0000i?Xd00000000hk7WU=g`000000000000`DBU000000000000XKN74W;S000000000000000000000000\`gbHbFd00000000000000000000000000000000l7[H
<TTk0000000000000000000000000000000000000000<XlH0000000000000000LWk_@4DM00000000000000000000000000000000000000000000000000000000
0000`DM]hIE`0000e12D0000000000000000he[D0000\[2?T\;U00000000000000000000LLb3TO>^H47R000002KM000000000000\=mf00000000DhUA00000000
0000000000000000000000000:R<@RUf0000d[WC0000HSOT0000000000004^3e\TUd000000000000000000000000000086]>Y8mn000000000000000000000000
\<g\TWXj0000000000000000000000000000000000000000Ldf7l1X2=AYI0000=55b000000000000000000000000Xooj00000000L]Ri00000000000000000000
0000<n2P0000hKV1\<Za0000000000000000@72@000000000000000000000000<J:jH8G60000000000000000lJW4000049XVL;V8T>?PQ?d@000041mo`dCi0000
`I3;00000000000000000000P;\?0000000000000000]21300000000d;nd@_A0<[^G000000008^23000000000000h2:5`90P0000000000000000000000000000
00000000000000008A5V00000000m73K000000000000000000000000000000000000000000000000d>Xl00000000X>1ll8`n000000000000MBGod<do00000000
4dKQE1M]000000000000\[<6000000000000hl8o0000000000000000H@`e0000000000000000h[h^LB:]5@?l<Ll@dN[\H=@XdNU@e2=8=6fWQ@b`0000L=L_dECg
0000000000000000000000000000LcGl0000000018NGHSdg00000000i:8S0000000000000000h<jc`A:;hBPO503300000000L8[D@]Yi00000000000000000000
e<m]0000`B[O0000Hm<J0000000000000BcC\HD7000000000000000000000000000000000000@DFU00000000ll@ZTPK\0000000000ZWT54Rle5Sl\h2U54J0000
LBao`52J0000000000000000000000004e?\0000XHb_P<kb000000000000<him0000Y=0X0000@cMc00004DJP000000000000000000000000dAYm<Oo\00000000
00000000000000000000@;:dU9BD000000000Re6000000000000000000000000hD9F00004UAM00000000Pf18XFPT`L1Q0000000000000000PT60dc]>A@9<0000
0000m1H>hVPk4jZL00000000PC]9dgd70000000000000000000000000000000000000000PgH50000H<5J00000000XVK]@YM:4aTcH^e?00000000U?WSEAM70000
0000PMbX0000000000000000Tiei00000000l5jP0000\8i]0000000000000000000000000000PGlf000000000<6W00000000lWF;0000000000000000H>jIY7J_
0000@?ofm:Z^0000@57l0000000000000000h1Xj0000h0`@0000000000000000000000000000PJf30000Q:m<00000000000000000000D<ig00000000dVW4H_Vf
4nW4I:9je>9@0000000000000000000000004Pl^0000000000000000000000000000DQ=e@W>8000000000000000000000000d=ZC8?S>0000h80XXbdH00000000
000000000000119LT6YdX@YmdNM=hJ5h0000000000000000\3b30000X7\m0000000000000000000046K^a<T@00000000000000000000D^FL0000000000000000
00000000a?gR`XP@00000000000000000000e@HS00004<:D000000000000m=U8000000000000U4[QE@M\DJZS0000000000008LHJ0000000000000000<iaVX30C
0000U8aX0000U9^8<m^>00000000000000000000000000000YRT1=Ol0000@US;000052>7`W3k0000000000000000PYAe0000@7iL0000000000000000`5gCPC_W
00000000]@B7A5nb0000T?_Z0000000000000000`M[l`a@\000000000jlG00000000XRDf0000000000000000000000000000@iO90000@[C>0000000000000000
000000000000000000000000l5e>LgTQX`FD8N:<0OZG<UJX00000000000000000000U=le000000000000000000000000@5520Zjj000000000000I0QB00000000
5==Y000000008;F`U;MP00000000000000000000TN2>0000a02:000000000000000000000000\=2l0000000000000000T:ZdHAk759ao00000000000000000000
0000LN^G00000000000000000000E11;00000000XZTF0000000003UW00000@Bk0000@:\0]A15000000004DTe0000000000000000hOBO@2LaYAgK000000000000
0000000000000000000000000000@P`SLTMX000000000000000000000000M=jT00000000TG^d0000000000000000h7E=000000000000000000004iUJ00000000
0000000000000000000000000000`@J[0000`nk500000000U<YR000000000000Q6d:00000000];]N00000MWP<SecLcnbPd_@8f7W00000000000000000000M7=H
0000\E?W0000000000008lVlTb190000000000000000000000000000h<gN000000000000DO?W0000<jY10a\;M4Uh00000000000000004\Q3L69T8_cl8fY60000
\?nX00000000000000000000<TDF00000000XeMQ0000I>T\00000000U74100000000X^4F0000000000000\lNQ<BO000000000000H6D50000000000000000T`3o
`Y;l0000000000000000000080Y:00000000h4UM0000U4Wd59JR0000000000000000@3ORD57Pi8=0000000000000000000000000000000000000000000000000
XW]H0Ff<0000000000000000`nS[000000000000000000000000<7C=0000000000001BJc<[HL0000000000000000000000000000@Y66000000000000`9gP8PKC
00000000000000000000000000000000@Yfk00000000Hnl^00000000000000000000I8hk00000000l9YNPL[;<7ToaA62000000000000L<a`0000LY9200000000
0000DeCA0000000000000b<g000000000000000010W^000000004o5W\V>m000000000000PWGXA6Vo00000000TV>\0000DSjV00000000IAgX0000000000000000
000000000000000000000000000000000000DnCD4NOKY32V5<Ub`c=l<lHU000000000000=:N800000000000000000000e5:S0000000000000000PDk`00000000
000000000000XHmV00000000000000000000E63R00000000000000000000000000000000P`b<\ZGW4CFl00004eT300000000HDA40000HL060000dOnCA=?m0000
00000000=>UC000000000000P6CC00000000`eTb000080N><A<[XIba0Zk500000000Ha=[PDWm00008bNSU;8K00000000000000000000000000000000000096mQ
000000000000`n_G00000000<@Qn0000`B\<000000000000T]5Uh]F=<kPnPHSC00000000000000000000l2j10000==B5e6Wc]9=A00000000TON`000000000000
4`k0@HTI0000l8O7h_]QU6Yc0000000000000000DHG:00000000P_aa000000000000000000000000dLTW0000000000000000000000000000hU26000000000000
00000000000000000000]BDl0000TCnEX84jH@QV\\k>=3[jeAeQ4NEMX5BB4OX\000000000000LD^g000000000000HE7J00000000000000000000XHa^0000e1eC
P6lnD@7f<`U`TaIiHNQ_Hd0O0000\2hA0000000000000000Di\`I@C04:?UhFOZ0000000000000000000000008]jL0000\?jP00000JQ70000l2=NH9Zk00000000
000000000000d5oI00000000000000000000000000000000h_\3000047k6hd^Y00000000LR?C0000`S6]00000000`aXb00000000dUHB00000000lgka00000000
0000000000000000L\[=00000000HGhVhd=3`f@H00000000000000000000@>^g0000P>0`000000000000000000000000000000000000Q?]g00000000LF9`0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`1:f00000000000000000000=@CJ00000000000000000000
0000000000000000LmT:0000000000000000000000000000@P:F0000@F8<00000000000000000000TZCR000082:]0000000000000000@@Co00000000<Z4T0000
0000\^K7000000000000\OLnLf^\@dd>m2FEY48G0000X3G:00000000<A@>00008bQI00000000000000000000000000000000Plbe000000000000000000000000
0000lC`=LT?2M?cf0000lS_C0000```600000000<NIW0000hcR8TIYD0000000000000000000000000000E2<:00000000X9jnXGKi000000000000000000000000
0O6;Ho_ME;<A0000000000000000000000000000=2M600000000000000000000000000000000DSF0409c@Cl[LQi1000000000000000000000000\lUj000083[n
00000000000000000000000000000000ld?500000000000000000000HiT10DKW00000000=Ae^0000HYLG00000000000000000EjS0000000000000000aA?5M9__
0000PQHl00000000aAmjXB]EXBQ=`bbT00000000000000000000000000000000000000000000HUMb0000=4J;00000000000000008Ri30000000049d_HbY90000
000000000000000000008[:L0000\aX2000000000000000000000000000000000000000000000000<YYDTdLR`Mh3A46O00000000000000000000]6?bXMCS0000
0000000000000000=9Gd0000000000000000DU::000000000000T26I8BQM00000000000000000000000000000000000000000000XaUj00000000\PNN00000000
0000i9PVd66K00000000@6SA000000000000000000000000000000000000000000000000000000000000U:S^0000a?b_00000000DkIW0000HDeR000000000000
0000TSA<`\@h00000000000014H:@?H=0000HHGM0000000000000000dZ;N000000000000\mj^000000000000lZkOa<F`LCIK00000000`D;g000000000000@8h<
000000000000LG<?0000000000000000000000000000h?ZE0000000000000000000000004ESNA@>e00000000Q5YJ000000000000000000000000000000000000
YAPET>oX=1T\Q>bEIB;\00000000000000000000`4KX000000000000I0<X@31Ol]HX00000000D`U<8f<B`fj:000000000000000000000000000000000V3G\lfM
000000000000@623I4V7000000000jIV000000000000000000000000PT3_0000000000000000000000000000M1Io000000000000000000000000000000000000
000000000000000000000000`5m548VHHAkCQA[=0000X<<;000000000000000000000000<1j?0000000000000000U>2GhB720000XcY500000000000000000000
0000000000000000000000000000L1BodAM100000000hFX_000000000000A@8_Po>70000];:?0000000000000000]6jh000000000000000000000000Po<Y0000
Q3Lk000000000000d90C000000000000PS_cl[\R000000000000\jAG000000000000T6HY00000000\S]N00000000DQUn00000000000000000000000000000000
0000000000004MD^0000<mXLI01g00000000U8@?00000000000000000000<:HLDdOZ0000D:`G00000000000000000000d`R<PD;K0000<I_80000000000004UWo
00000000000000000000000000000000000000000000@;iW00000000P?Mj0>kN00000000000000000000000000000000lGVS00000000000000000000\^1f0000
0000000000000000<o@eP8[SDJ1L0okem:]ZE=Yl000000000000DUPQ4Pnf000000000000X77E00000000000000000000\9ogh^;e000002i>0000\XJ0<[aX0000
00000000000000004?O_0g;S00000000d0T:00004C1;00000000Q?AG00000000X`dU9A[m0000de\h0000<^cXX6>2000000000000000000000000000000000000
0000HB>B000000000000000000000000HHei000000000000000000000000000000000000000000000000=1Ri000000000000000000000000hD8e000000000000
0000000000000000000000000000PoJN000000004PUA000000000000HO=2dRAe000000000000000000000000\99D0000XDh:8\Y70000`Xo;0000000000000000
0000000000000000DY^I000000000000PPZ5lZk[h<Ef000000000000`0CA000000000000l6l;D82W00000000000000000000000000000000000000000000PGm;
00000000LcZA\GPYH^lgdhb^A54b00000000@hi215Nb55O[00000000000000000000D`E7m5j^X?F\000000000IQA0000<?]QAAVE000000000000LZgkPjhA0000
000000000000D@GF]<d?0000D`UN00000000000000001<Oi00000000000000000000005NXPV20000LW;B0000000000004F530000<_R<0000P2?f0000TfQ@0000
0000h9Ya0@<E`GB0000000000000<AQ\0000000000000000m<\G00000000000000000000000000000000<VQK0000000000000000000000000000000000000000
00000000dcd5U>ka<FO44f8n\N`B00000000HQY_000000000000000000000000lJj2000000000000000000000000000000000000000000000000\Q?]ABC80000
0000000000004=V6lLg`\@;<0000]3Hl00000000D5TP\D\X]6k50?4Q0000@J6b0000000000000000000000000000d];Z`Xb30000PY2H00000000T2\b\1R90000
0000000000000000000000000O6M00000000000000000000000000000000H0R8D:S7d=]b\^cg0000Y680hKM@eB3L<Ree000000000000`^[n`ISL000000000000
00000000M@e[000000000000000000000000<5L>0000h87^`SeH<CLM000000000000000000000000X;]8`20?He>700000000L?>40000A9nZ000084gb00000000
00000000h7M[4Ykh0000XPVh0000l05nQ3g200000U[c0000000000001;Y_00000000U0cL0000000000000000l9c7L:0500000000000000000000000000000000
0000000000000000HPYE00000000h<cP14nT00000000XRR]00000000000000000000000000000000UB>300000000000000000000000000000000000000000000
00000000000000000000dHOMdaVJP]P7e8[_PD0<4F0a0000HWj9000000000000000000000000000000000000P3N:@SM70UXPI84DH2iNm@D4EBR1000000000000
00004Z<4a:gl000000000000I0]_0000000000000000000000004XcZ0000000000000000000000001?Y4000000000000PHO5P6le000000000000000000000000
PVfa0000000000000000000000000000@QJJM?QK0000HV]C0000A3nj00000000000000000000l5XhA>XGlZo?X<>4000000000000<AlX0DLP00000000P:W90000
`En=000040W5Y@H`00000000000000000000000014n:5Ahi000000004L8@0000dF?0@cFP000000000000000000000000000000000000\_ACE>4>000000000000
00000000`]6G0000000000000000000000004CoG00000000PJn4`Y<9000000000000000000000000dVLl00000000000000000000Y?4U@dKF0000`3Ik00000000
13Qa00000000@H=iPQGe=02^IAIP000000008JQi0000E?V60000Pd`1LPoV@gY>E=T700000000l<`T000000000000M0IQ0000h9io0000X@2C0000000000000000
000000000000D?f^000000000000m=Dm0000@H5W0000DV1Z00000000000000000000d]800000000000000000lNFN\CW5]5IN0000PST100000000000084Wg5>Wj
00000000DUkUTV@34L?U00000000000000000000PF360000000000008IRi821V0000000000000000M5_>00000000000000000000000000000000000000000000
000000000000`5@0000000000000HUjX0000XYf`00000000dg[j0000XU@M00000000000000000000000000000000000000000O6DPXKg00000000000000000000
0000<JHe00000000000000000000X<C:00000000LPH]0000T<FF0j4S000000000000A4790000000000000000=AJS000000004C6W000000000000000000004LKU
0000000000004cT2a58m0000i3oUi>J400004D[o0000000000000000000090_VPAWAhKgcP[`QQ@0W00000000\R1EPd2TdMb600000000]3j90000000000000000
00000000000000000000H6jY5A]Z0000PT5A00000000000000000000000000000000D^_C00000000a3T2000000000000dDW`LEmm0000000000000000=9>l0000
0000000000000000PKX=0000000000000000000000000000000000000000lWhhX\M]PeeL=B9F0000e72T000000000000<Q]QLBJD000000000000000000000000
00000000000000000000000000000000HlLm000000008[dj0000E<`0`\Mk<Uio00000000X1dP00000000`P3m000000000000T?B]00000000=4AK00000000L;lH
0000000000000000`78a0000haA_00000000XHaE000000000000000000000000XHNj0000000000000000H`:=0000X[T<00000000000049Lk0000000000000000
0000000000000000\?j@00000000000000000000000044<o000000000000000000000000M>k:00000000PI_T00000000\_HW0000000000000000000000000000
0000X@K`<oO_00000000000000008CE=000056oB\bO50000PPY5000000008HATA5en00000000PV\`000000000000PL`N00004TfH000000000000\>D3XMk00000
000000000000LDMB8M5n0000D^I_4\n30000000000000000H4XD0000000000000000000000000000@SmA00000000000000000000000000000000000000000000
0000Pn^?m>h]Q?EO00000000@Q9100008VK0000000000000<2D`]?ZZ0000000000000000000000000000000000000000XYX;0000000000000000000000000000
00000000XQHF00000000000000000000000000000000PFEM000000000000L<=e0000000000000000000000000000000000000000d`@b0000PkaC0000X1`b`G@1
@@dg00000000DCj5000000000000\J]=hWGKlLi9<`TUhc0K0000000000000000000000000000000000000000Q43@00000000<Rnm0000000000000000Q;W;0000
00000000000000009:_J00000000M3Pd00000000d[4>D_Rm0O6_00000000LJPH<FbH0000MAi6hfX20000hf<`L\aG0000P9TX000000000000000000000000lQd;
0000000000000000000000000000000000000TjW0000000000000000000000000000000000000000000086Dm\>d100000000lG^2M71?1BUn0000@LF100000000
00000000hO\9000000000000000000000000XLnJ000000000000000000000000000000000000000000000000000000000000000000000000a@4900000000Y7@l
0000000000000000000000000000\cn7m7Z;0000\\?[000000000000000000000000A:^Ih__U00000000dfi@M4A:000000000000Te2c00000000U49\0000H3fN
00000000<Vo^4C1G00000000@WoGXJWk0000T35E000000000000000000000000Dc\E00000000000000000000000000000000000000000000`mYjA60^0PjF]A5E
0000Q?An00000000000000000000P^[GTN@90=`OHN^W00000000\ZaH000000000000000000000000000000000000\`]<000000004libX2YY0000E3ho0000<_eM
00000000000000000000000000000000000000000000HSQIL`Yj`\=P134M00000000DIN90000L0cK];]X00000000000000000000000089dmhYD0A=A<00000000
000000000000T<7F000000000000\e5D0000h11:H`?H1:;U`JIO000000009?4b0000h8Ua0000000000000000000000000000m0If0000DcKRHff9000000000000
Q9_oleV]A5f;PTXoH:WZ0000000000000000000000000000Dik\4l2k0000DPkl95SkU3YjA4WSa>nf4f500000PEEL00000U2`0000000000000000000000000000
0000000000000000000000000000000000000000DPQT@kJoQ04N0000hEZ[000000000000@DQS0000<^i0m>hSm1Oe00000000Hmeg000000000000000000000000
000000000000PV6=00000000T8I5000000000000dG1c00000000H[<H00004eD8HOL5000000000000000000000000000000000000ldMDH7Q>0000000000000000
XJfN<b9Z00000000e5lB0000000000000000m=jd000000000000a8PG00000000e9;m000000000000@Tl00000DC`G000000000000h\9k00000000\Z1k00000000
000000000000hLM04O5M000000008Bko@^5S00000000000000008:mi0000D_M90000lh1300000000\=PJD^AJ=A;l00Z200000000000000000000@V7Z00000O6V
\c`bhf990000000000000000hIK70000000000000000000000000000\iX6lA840000\bP00000a<MI`X0F0iSCM7Df0000hcRE000000000000000000000000LSPk
0000TQSW``WH0000h87B00000000He>E000000000000hLK90000000000008b`Q0000000000001B1_000000000000HVDX00000000XBDa00000000000000000000
dWSj0000000000000000L32U`RV4000000000000HXLX`_Q`0000l?h10000`[><000000000000I2Bh000000000000a2c4000000000000D^8G0000a@\l00000000
000000004TO80000l^<n00000000dM:k0000000000000000I=@F000000004][80000000000000000d0Sk0000000041WE00000000000000000000000000000000
l>^9da^V0000\11M0000000014Nc156D0000`ohFHE8:00000000=3EG0000@E2N000000000000D_LMY2clh3=_00000000\e`J0000=13C0000000000000000hGC7
@H;50000000000000]YW000000008^R@00000000000000000000000000000000000000000000000000000000000000000000XEX<DMa<00000000000000000000
`Kj;00000000`0KaP_fcT6d00000P[c@16^`000000000000HF7A@58_000000000000Y5_S000000004SS10000000000000000\Tn8X6R78>Qb000081T000000000
00000000X5cW0000000000004A^10000000000000000000000000000DcN2000000000000000000000000000000oG0000000000000000I@8o0000000000000000
D\:fhhi`00008^<\00000000T1D4PP=k000000000000000000000000000042<Ed[Df8aJC00000000000000000000000000000000000000000000Q>_d0000XIXS
00000000000000009AK3H9kNP1V?00000000=AhB000000000000A<LK000000000000I?KG0000m3Mc@0XD@O1A0000000000000000000000000000000000001<j;
00000000000000000X`AX6P@0000<ZiK0000000000000000000000000000000000000000000000000000TaK4UB6L0000000000000000000000000000@dV20000
000000000000H^Me000000000000Tjco0000XT>;l1KlHBBL0000000000000Lja000000000000@7[c`VTA0000000000008LPT00000000aALM00000000X<RB0000
0000000000000000000000000000000000000000\1Qme6nd0000HPBW000000000000De>S0000000000000000000000000000X@Q2=?oF00000000h5>300000000
9BG0e6R]00000000`mD`hj@I0000hlDZ000000000000e;Ia000000000000000000000000\SLk000000000000000000000000@WT[0000000000008ZQ@TZ]0H`DB
0000<UIb00000000XFT4000000000000000000000000000000000000000000000000000000000000000000000000L4Yj00000000000000000000lZL^P`lY8dQ:
hoXJ00000000000000000000000000004Z3R00000000d:TI]A\d00000000000000000000@<da0000li=`000000000000000000000000@`fP0000000000000000
00000000000000000000Lb2<000000000000000000000000dgCk0000DEkn0000hc@D0000P8Cn00000000@NJQ000000000000dRHH000000000000000000000000
aAGi40bM`;R5h>Y9E@j:00000000000000000000XnNc000000000000h4PSHN^dX1f4000000000000LB>i0000<@H:HgQZ0000000000000aB10000D7=N@[4O0000
00000000la3Xd3]Rh\bZ000000000000LJ`e0000lK_cD][C0000000000000000T?o<000000000000dPS]E3FHa;]A000000000000000000000000000000008=G6
H>M00000Xb7A0000000000000000000000000000000000008CdK00000000000000000000i9XY0000000000000000Tm3]`k4V00000000]2JX00000000L7H80000
0000000000000000Xhdk00004_k]00000000000000004fdh`<nh000000000000h<9K0000000000000000000000004<c7<cKFXXE_000000008O?d\D6:4if>0000
00000000a4]V0000000000000000hJj`D2OP];c9000013Xd0000000000000000AA<f00000000000000000000EA6?00000000000000008\QE000000000000PMkU
00004kOX000000000000h9ie000000000000000000000000L]K500000000000000000000000000000000A7hl00000000000000000000000002=?0000\YO0hA57
0000E5B<0000`K:Il@2T000000000000<_BY000000000000000000000000000000000000000000000000000000000000000000009@iJ00000000000000000000
lTV6<aj600000000000000008[9EXaJg0000Xl1`000000000000000000000000XQkQ0000AAkl00000000000000000000000000000000000000000000=?g20000
00000000000000000000dnPJ000000000000P?AS4mhG000008:2lNKDm41K0000`[f[00000000000000000000Q3al00000L@PPFLTM8O?0000X=eGT\C100000000
00000000057AD3La0000A3JU0000000000000000000000008L5Z0000XZNjl^I78;_\000000000000000000000000<1fU0000DHQX000000000000000000000000
0000000000000000000000000000`AccHc8N00000000000000000000<S`G0000000000000000000000000a4V`2oG`;aD00000000e>oP0000h=n\000000000000
l@890000000000000000000000000000XWJ700000000000000000000L9<E58?10000000000000000`Id000000000LKoF000000000000000000000000lDSPP6;d
P>c_DLUWA7Kk0000lMN<000000000000000000000000LOg>56JS9<QI000000000000000000000c\500000000<Qf400000000000000000000Y;\U000000000000
0000000000000000hWkRHY3V\i4=I0Xg00000000m5Jl00000000000000000000Q1L_000000000000000000000000000000000000H=CS0000\^?ZTWZ1Pan40000
00000000<PkYPS3L0000<TgU000049M=4Kdm@53@dgZRh<m=Q1jH98@nm2BUA5EVe;gjD9]Q000049R7@a9l0000000000000000000000000000<\nZ00000000dZ?d
0000h1eb0000000000000000000000008Y44000000000000000000000000000000000000<kUH0000D8f`0000000000000000DI9W000000000000000000000000
LE4@000046<000000000000000000000``Vo0000000000000000T?B000000mm2eAQ_0000dU5O0000hSD20000\[gh9?CB000000000000000000000000hf:B0000
000000000000Tln000000000000000008MA8a2\30000000000005>AK0000TH@?00000000\a`70000000000000000000000000000h2240000000000000U2P0000
00000000000000000000000000000000PFL<00000000Li`I00000000000000000000a1d\X6CV87o300000000000000000000000000000000<Jm_\mQdaAaD0000
000000000000TG`10000000000000000000000000000LE\X000000000000DC_D0000000000000000lf[?00000000000000000000000000000000000000000000
0000DiJg0000000000000000Y=UK`7J74RQ:D`c300000000000000000000m?6KH>IZ000000000000P]XD0000000000000000h5gQ00000000U=^BmAc11914l^=a
00005@V600000000L6kT00000000@OT0`>6m00000000000000000000X]a3QBFSl`<:0000000000000000000000000000U9EZ\:1S00000000X8mR00000000hgi@
d`68`\OV000000000000@<?Ha?>@000000000000U1Y\000000000000000004kS00000000000000000000000000000000PHJS0000000000000000000000000000
000000000000000000000000dhEf00000000h5QS0NV_000000004Tle00000000000000000000PcU:00000000\>MF000000000000192?00000000000000000000
<`M20000000000000000000000000000TKJA<ZS;Q=YR00000000h]R<000000000000000000000000000000000000PIVX000000000000\HbS<66l000000000000
I0<900000000<m=50000i?kC00000000H3nV000000000000@7]bH;j2XG=A00000000000000000000000000000000000000000000000000000000000000000000
HOfgPcKh0000\ndf00000000000000000000<Jcb00000000000000000000000000004]NnPb22XD1;E0;h000000000000d7hC00000000000000004K_5\OTL0000
000000000000000000000000000000004><K000000000000T;Sc0000000000000000E0hi00000000000000000000000000000000TA3d0000LENl`RJF00000000
000000000000A77^00000dVV0000X;TSY@`U0000000057bQ000000000000LF^3000000000000```c8dnOX;8I0000000000000000HPM8h:180000000000000000
00000000E?NXXGajlmYU000000000000000000000000L0MO0000000000000000000000000000DnjD00000000000000000000@\0<00000000000000000000DG;>
0000HB2O000000008]In0000XjB`@LFU000000000000h9j90000000000000000H\Wg=@k30BVH00000000000000000000000000008ZfZ00000000000000000000
M?2G00000000X<9`00000000000000000000<^bW\L3[4bEE00000000h1RE\1eQ0000000000000000X<No000000008E;I0000000000000000000000008k:j0000
000000000000UB9`00000000<C<500000000000009410000E6@Ke=_j000000000000000000000000XV??TYik0000lQ8R00000000<Do3X^@M0000YAGF0000P9QG
000000000000000000000000P`K7000000000025HkF10000000000000000TAMP0000dN3jXWaT0000lclR0000<JQ^000000000000Tc=_D5YP0000h41YE>=30000
0000000000000000000000000000TGT<000000005<GC0000000000000000dJj@00000000000000000?mj0000m7\9@F:]0000000000000000L=HV000000000000
4b]l0000000000000000000000000000000000008R;Ca0hTTRSF000000000000000000000000509JE0`BU:^n@h\k000000000000000000000000000000000000
8F7mLJS>0000\RU80000000000000000hILN0000l_jR00000000\:Ql00000000]7Q60000U1EeTf7d0000da[L0000000000008=U7000000000000X_o\00000000
0000M>2T00000000000000000000dFfM@kWQlZJeU<fID_F6hcbF00000000e?hlPJaJ0000000000000000000000000000Q6Ak0>Hc000000004HUFXKSC00000000
0000<mCQ00000000d3;G@Dgo<YJk000000008]1_00000000HOlY000000000000T6c30000\E0M0000000000008]SD`aii000000000000Y6LeT>[1000000000000
0000hX=V00000000hd0B000000000000000000000000000000000000000088dmHYDK000000000Lbk0000000007P^0000dKkn0000000000000000`B[]lF^Vm0SQ
000000000000000000000000000000001=M;0000Tc1o00008Q[I0000000000000000<;o34A^H00000000`=EDH0`30l\c000000008LHa00000000000000004@aC
Xdhh0000hi`200000000000000000000m<Q\0000PJJL43SO00000000hnP]TB[m0000000000000000000000004<\e000099bE000000000000000000000000dVT7
0000000090BL00000000000000000000000000000000M0B500000000Lk320000000000000=;5@6IM0000XoHnU7G0hS`V0000dPKklk420000XeOT000000000000
`8BZ0000L07iDFD<000000000000<S:I@;UE00000000000045]5000000000000X5o8H7A@0000000000000000\:1E0000<b5300000000dYln0000000000000000
00000000000000000000000000004bWl00000000\HHB0000Ha[n000000000000000000000000XScUTkVa0000Xkl[000000000000A=;A0000<i;A0000HR=GM47V
0000Hbh2DZXl00000000000000004;P5hZ@PE1GR0000PT`300000000000000000000LJT00000000000000000A9Ii00000000E<iad4S9000005?30000H5W\0000
000000000000000000000000\NiPDXNA000000000000TV[DXE950000\`7Z000000000=`b00000000000000008EO^000000000000000000000000000000000000
0000lP4Q0000a5bU4LL00000@NWBXPlS000000000000H`DN0000<UJ3000000000000000000000000l3Ra00000000I7CN000000000000000000000000LOP70000
0000000000000000]:BU00000000000000000000000000004YIC0_mHa0:d<O:L00000000000000000000MAnN000000000000`Z6G0000000000000000d9<ki4Cf
TQ3fL3RT0000D2Hf00008HBn00000000T@<d0000l6VRL`CS0000000000000000000000000000PFX5U3B100000000\fYY00000000DA_;00000000E0kR4NkG0000
000000000B4U000082]bDgLM00008hI^@]I^00000000DU8Z00000000000000000000000000000000000005=e0FbS000000000000000000000000000000000000
00000000000000000000000000000000000000000000@P?T0000X]bEE:D^0000`^?d0000000000008No?\^??<W[100000000000000000000PS1U000000000000
0000000000000000000000000000000000000000HmoV4FhoLfM\YA<Y0000000000000000000000000000000000000000hAgT000000008n?>00000000Q?d]0000
d5<S00000000i>RD000000000000M3ie000000000000Ho^g00000000000000000000000000008co>00000000<7B@00000000Y@Gl000000000000l6@N00000000
000000004bHJ000000000000\aVn000088SZ00000000000000000000LcF>U=hG0000Hb5A00000000000000000000000000000000000000000000000000000000
0000\e2F00008d>L000000000000000000000000000000000000A>FR00000000000000000000<F24000000000000000000000000000000000000d2FkDQfC0000
000000000000@TJ^0000000000000000000000000000000000000000000000000000I=::9=o000000000\3=0LC7H\fXFDc4M0000E3PS00000000@9Y<0000a?LH
00000000a>PN00000000000000000000HD5\\7ech[2f00008EB?000000000000000000000000Y2MZ000044ADP4]`H5\\00000000000000000000mA_D00000000
00000000`4WNhBGO<oTP000000004?<m00005;:^<DKk00000000000000004Yi_00000000<41o\l`Ka@Ui000000000000DGDN4CDG00000000000000000000D0DF
d:aFl6aZ\C>ZPd`<5@MO000000000000000000000000<FMg0000000000000000000000000000`5Tg0000000000004OUk00000000000000000000000000000000
00000000000000000000000000000000e?YJ00000000E>QW0G2oHl;k`^<6TkAl000000000000000000000000PULLhUSc0000000000000000000000000000<aC5
H^0L0000DNeC0000000000000000U9KS0000`jC;00000000Xj]V000000000000XRj7@gEM00000000000000000000000000000000000000000000000000000000
8FZ[0000000000000000000000000000D`QA000000000000000000000000lCj`000000000000000000000000000000000000<^Wf00000000\1a6000000000000
HaXPA;Sh00000000TT8V00000000000000000000000000000000000000000000`<P4`II70000000000000000000000000000TRb1D2?0\NRj<mi5000000000000
01lD\[NZ00000000DWJZ<[Ia00000000000000000000lk`850PgMB=S0000@Deg0000000000000000L1nI0000X^MA0000A=4B0000000000000000000000000000
00000000000000000<A20000000000000000h4d4`;89T:GkI2;6i8TNdh^H00000000000000000000000000000000lJ_5m=<b0000L2Pn0000000000000000H\Z@
00000000000000000000Y<ABXhoC8;GbdNYOm98O00000000000000000000000000000000000000000000000000000000XXETP\L800000000H0O4h^f84e1ZLJg4
<ibB0fL541DC00000000<?b[4NRKX1Um00000000000000000000000000004_ZP0000000000000000<JR400000000000000000000000000000000000000000000
0000<UdD0000000000000000<FLH000000008_RL0000D51L0000000000000000000000000000000000000000000000000000XAL@000000000000000000000000
00000000000000000000000000000000T9`^00000000A<lL000000000000\Oa70000dn@400008G24lOS`Q<4=TcW9Y0GLI?b;00000000000000000000<i:O4?D:
0000==C500000000000000000LO6a1cR0000Xg:;HS0]000000000000=4QT0000000040Ya0000HYUklA1=h^`100000000000000000000U?D90000000000000000
<AeZU43]0000<7QaP_k400000000000000000000P=j?P[D6000000000000000000000000XL>6000000000000@AdS0000000000000000<RAD=@=AlQ9b00000000
`W=\0000000000000000LCmN87i80000`LA38?@;0ma0000000000000000000000000LcH^<m]iM7@L00004GlR0000000000000000000000000000000000000000
0000000000000000hlMY0000000000000000dT7T0TX;0000Q4IJ00000a9E00000000TF5Jh_YQ000000008?nJh1998A@1\W9?Q9\N000000000000000000000000
00000000\>MSI50UdV:o00000000<]4200000000h8fP000000000000dR7g0000000000000000Tob<]ACk0000000000000000PI^60000000000000000D9P;0000
00000000e=RZ000000000dlc00000000000000000000L5GSDOE]0000000000000000000000000000\C1`<Ek\0000000000000000000000001<C90000LY3e8HN5
T;?SlXK;0000HXlW0000000000000000000000000000000000000000000000000000T88jDT>a000000008n5?0PN?000000000000000000000000000000000000
000000000000000000000000L9T3000000000000l]i<U3[T000000000000000000000000XG180000000000000000000000000000h5oTTKT48n0B000000000000
<1KU0000\HcTldYa00000000\IhI000000000000@9a900000000l4LlLB]UTMY00000\A7L000000000000000000000000000000000000d2_?87g?LcH70000Tn`S
00000000DSSI00000000000000000000000000000000]<Q300000000000000000000X]AB0cgX0000d[N:00000000000000000000000000000000000000000000
XDlc000000000000PeoE000000000000000000000000I2P\00000000h`ZgPEnN0000000000000000000000008k]J0000000000000000dFo?00000000PW1O0000
000000000000H9F000000000d\BH00000000000000000000000000008bCj\<9l0000000000000^of46DE0000000000000000000000008dbQhV:J1<`J00000000
00000000lFJ:00000000hDKM`\NR0000l6UH00000000<[1V\9J4825o8RZ_00000000`i7l00004B9>000000004JEE53GP00000000T<K=dmBM0000A6>T0Jc=0000
00000000D5]c00000000TYZ_\0S]0000000000000000XVAm0000000000000000000000000000000000000000dY2_00000000lWd^000000000000000000000000
00Hk\[hP00000000000000000000000000000000000000000000TAbU0000000000000000dDaI0000000000000000000000009?iL0000lI2;00000000MAZ6l\id
0000000000000000000000000000000000000000D]A400000000TaMi00000000<CQST?=\8@IQ00000000000000000000`\390000000000000000000000000000
I>YA0000000081>U00000000000000004RJVE33WXGH<X`RL00000000000000000000000000004_Og0000X>F;8eWQ0000000000000000IB6?0000h1i]00000000
0000000047B^dm@J000000000000000000000000H>7D000000000000000000000000000000000000PPUY4lC@000000000000\Y?c0000000000000000DOEQa:aF
0000Xc>GQ4h3000000000000000000000000dTcl0000Xk`S84akh;0Fd9aO0000000000000000<9E7\k2J00000c4n0000``\l00000000Y4K;000000000000=1e_
0000XO7S000000000000000000000000P4;`00001A>K0000D[BF0000dKA60000000000004>j80000\BF:00000000D1;4000000000000X0ALL0EI0000]?ea0000
00000000\\eS000000000000000000000000000000000000000000000000000000000000<9oI@1YN000000000000000000000000PG:d000000000000\i^00000
00000000000000000000000000004C4T000000004kX^0000XhoR00000000000000000000000000008MZY16cI000000000000000000jP00000000000000000000
00000000000000000000Tji9000000000TW9lVYU0000000000000000P[k?84VS000000000000000000000000000000000000lTF]0000000000000000\1K^L5OX
0000000000000000XHf30000@13Q<U1H000000000000000000004<Fj0000L_?cMAV8000000000000000000000000dP_6000000000000000000000000\Vn90000
0000000000000000DVk[000000000000l]l[i?o30000000000000000000000000000XOJE4>Ec000000000000\_5Q000000000000000000000000000000000000
0000lSh9000000000000000000LT00000000000000000000`H4Cl0ZJA>oC00000000\1fe0000XhDM0000<GADdH780000000000000000000000008eT<00000000
000000000000000000000000000082dY0000TLoUDDfbQ2deE>KG8m]P00000000DcE300000000\LW20000P=f7I=AeQ1[<0000l:ZI0000]BJI00000000lV[40000
00000000000000000000000000000000000000000000H14^DDg40000000000008>H8TOD7<31=U;7:44]B00000000000000000000000000000000Q46a00000000
000000000000TZ\K00000000Y6J7000000000000<O3500000000000000000000000000000000000000000ZLm0000000000000000h^S800000000000000000000
00000000I<WN000000000000000000000000L4md0000Y@UB4^T1000000000000000000000000000000000000000000000000X]690000000000000000lc1\0000
000000000000\3iL000000000000000000000000000013fRL=8G8]V@HeF`Di9FTPBga4?200000000HRE\<`AQh[_X00000000T?`\<AU20000dGUQlFR300000000
000000000BO_000000000000000000000000Q=7@@0WP4OJP00000000000000004HI7000000000000HPRf000000000000T=4LP_J9000000008\dM0000U1T24_na
M<8o00008EOo00000000000000000000000047JXdEN`H`1iT0^5T>jb0000000000008T3R00000000000000000000Q0Oh00000000P4^<`3Vndmd2@o1]00000000
00000000a1QM00004VfTLcN;@1_>000000000000000000000000`Weo000000000000Tm_jm@dA00000000000000000000`\Tj000000000000H5F1000000000000
PR]k00000000000000000000000000000000000000000000000000000000000000000000D0<4<GZ<00000000<0:Z4A`@0000Pc]Q<UoI00000000T[9R00000000
0000000000009=[00Sk000000000L^7P0000\FhY`Xm700000000000000004Hf>000000000000000000000000000000000000<;VWDmK;14Ij0000000000000000
0000000000000000dQdIXlgV000000000000000000000000000000000000hV\2000000000000<;k^0000000000000000000000000000DA2:]852m>Q14hW20000
0000lmk=0000000000000000<OiZ00000000`_:H000000000000PY:5000000000000000000000000000000000000\MjU<<27lMn0dR85000000004HUi00000000
0000M348e7]L00000000000000000000\WPEX[f>0000000000000000Y1F60000000000000000LLPnhGQE0000\Mi]db`2000000000000A2=`LZh;e<l9X>4jXV^4
`SgC00000000l]\M00000000<LV5Xjh\00000000I=3?00000000000042cl00000000000000000000000000008IoW000000000000@K9AT06_0000`mU700000000
0000PECH000000000000000000000000000000000000`K730000HJbo00000000h2[<H@9YXJH80000D9TE00000000000000000000000000000000000000005AAm
e>1T00004Zd70000000000000000\<an00004<lT000000000000P<bNhU_T0000000000008C3`000000000000`hef0000000000000000@gP400000000000016cZ
0000dio]X50h00000000L8J[000000000000H<@d00000000PbR\0000000000000000LoaIHa5;<fBJ00000000\0eJ8hSS00000000000000000000000000000000
@^B10000Q60M4^C100000000000000000000000000000e5^000000000000TQX100000DUa00000000000090h=0000D_0Q000000005B1900000000000000000000
000000000000000000000000000000004mBk0000]7Mo00000000d>g?hNI600000000000000000000m64600000000@1?iXj>A]6UBQ56b00000000PVmgdKebDX2j
4]_G000000000000hkhF0000000000000000000000000000000057BZ0000d;<B0000PY`Vl@n30000TRdU00000000T7NkTA^<@27_8PD^00000000000000000000
0000000000000000000000000000<?:B00000000000000000000000000004ia90000000000000000`K>?D<Ym000000000000d8ld000000000000000000000000
0000000000000000DD<Ei@Y`000000000000000000000000lKIC0000A3<=82X700000000lU;P000000000000e=i400000000@8T>00000000000000000000<QP2
000000008elB0000l=cO000000000000lBG]000000000000000000000000H\MN000000000000<8io0000\SHd\?RY8Agi0000XijDPkZ2Xoh[8E>W50Be00000000
<b^^000000000000<:a80000000000000gBb0000000000000000@][edam`He?iP6]Y0000HVcA0000000000008loZ000000000000000000000000TOWI00008ULn
dicd=A2E000000000000000012;g00000000lhA`0000000000000LkFIB>M00000000000000000D2K0000000000000000000000000000000000000000P\CL0000
00000000H@i]000000000000000000000000\55T00000000lJ8n`@nLPQYP0@Hk0000000000000000]@_nL_:`X>1YhVEB0000I:;E000000004?i3]<G`XE9ETPh\
000000000000A4OP8om_DRo=000000000000X2oU00000000000000000000000000000000000000000000000000000000`f\i0000000053H30000dd[P00000000
00000000l>`cDYVg000000000000<Lm20000000000000000000000000000]08P0000l>giPlDA000000000000Xec?000000000000000000000000000000000000
00000000000000000000000000000000<Q3W96F>000000000000000000000000dH?<00000000@YdG000000000000000000000000000000000000`FAB00000000
0000000000000000000000000000T_L?00000000000000000000XbN6A;el0000haV9000000000_4T000000005<gi0000T<mI000000H;0000000000000000931B
0000HL>a4Pif0oJA000000000000M3m?0000000000000000D;OGH51Z00000000@82G0000000000000000000000000gRbhDid00000000000000000000XB350000
0000000000000000LFjcHVAK0000\^Rn\]>E0000000002EXXA[`PR1SI8GNLSQddZaW000000000000000000000000@Z<e0000000000000000<CeM0000a@YI0000
000000000000000000000000000000000000`X>80000`5?P000000000000000000000000D<030000000000000000000000000000000000000000000080h60000
A1NMd`_O0000M<=a000000000000000000000000000000000000000000008XjR000000000000000000000000000000000000D`G3000000000000\]B?00000000
8ejg00000000000000000000HRfG00000000000000004hfl00000000e9SQTbTai><c``\T0000000000004WRS000000000000000000000000L?YcT^HV0000TBU`
00000000`]oA@a2X0000000000000000000000000000LGfP00000h:n0000000000000000000000000000<4<_0000U;SU]=;[000000000000D5SP000000000000
0000000000000000000000000000<Fk20000`7hl0000000082jc00004Z>\M8dl0000000000000000<B5700000000HUee0000TloCh_b[8S910000000000000000
000000000000a=EM00000000hA>E0000000000000000De9;1@n5000000000000XDkN0000000000000000000000000000000000000000000000000000HFXo0000
0000000000000000`J?de8Mn8]W^0000\60cXFb90000000000000000000000000000000000000000PM?Y000000000000]80e0000000000000000T3cP00000000
0000000000000000`Enkl5>THjmL00000000TX`50000U<eOH4?0Tb@c000000000000000000000000TbJP00009=R@00000000@dPeheL70000000000000000<i8o
0000000000000000\Knk000000000000000000000000Hoa\00000000`^2N000000000000<m@7000000000000lYOe000000000000000000000000000000000000
i5G0h1<l00000000D:Mj46JM0000@NakX4ofhc[C8fKNhj1YPo8oE>aV00000000000000000000000000000000000000000000000000000000000000000000XE6V
0000000000008QE[00000000\4TO<_?HhlBcPOf>9;bS000000000000hPJ]`[Gk000000000000l6m7000000000000<`HJ00000000000000000000000000000000
000000000000d;af0000000000000000000000000000000000004YjX000000000jH?00000000000000000000L;1l<D=_00000000\^KE0000LGb:000000000000
00000000X:c500004WYe00000000000000000000000000000000000007[>000000000000D]aO00004JF=000000000000000000000000000000000000lOm;a:`K
000000000JU[000000000000000000000000X\I2000000000000@V7D000000000000000000004WF`E@VZ000000000000DO[XU4D78\41`Q6<0000L`GD00000000
000000000000000000000000DY<a0MHVLS?H00000000000000000000P<3^@K04lb7600000neN0000000000000000000000000000000000000000000000000000
00000000000000000000000000004JE[8:930000`gGA000000008`h11AIm00000000000000000000`0Bk00000000000000000000000000000000XhKo00000000
0000000000000000000000000000l6c_0000000000000000000000000000000000000ej;0000000000000000000000008[k1Q6`O000000000000dP77]6h`P9L7
00000000XTK`000000000000PcUb00000000m1@o000000000000e?=@0000\42S000000000000000000000000PC<@000000000000X4<0000000000000DG\j0000
0000000000000000h98:00000000@a150000U;0[0000\4N]0000lDXk000000000000000000000000L_5A8io>L?l0`J?W00000000000000000000]2T20>KE00H1
9;9l97Ng]<EF5A8@000000000000000000000000I7EH00000000H4?gX`G`0000XQ^X`4`^d<jK8UfZ0000PUZVY7dW00000000Y@5ShgnQ0000TT]G000000000000
<k<cMBCo000000000000000000000000000000000000000000000000000000000000dk_<m1K700000000000000000000000000000000000000000000l;590000
00000000=<ZR0000h4D30000000000000000lN0ULWQ\l]TR0000<TbK000000000000000000000000\>M`000000000000000000000000PMhG0000I6R?4^hLD>il
000000000IeN0000D?`i00000000`[J40000PkMBI;=^hjPk0000X;65000000000000000000000000L`4K0000X?5D0000000000000000dM\K0000000000000000
0000\@\0a9RY00008e__8g1J00000000TAId0000L;id0000000000004ek;1Aag000000000000LR;R=AHV000000004@cfD4Y0X\^c0000=9?_000000000000<WWn
00000000000000008LaeTjQk0000000000000h`50000000000000000U?bE0000A79n0000dNMW000000000000000000000000]3]^000000000000P0c`H<^<@;Eh
\Ylam=?`4Z12m?@]000012fW000000000000000000000000000000000000A@=N00000000QAFf0000H<hkTa260000D7O9D;obPbNC00000000000000000000ha]9
00000000000000000000TImFlP^j00000000000000000000000000000000d]@f00000000000000000000@60800000000000000000]Sbm?L;0000000000000000
4@Qc0000000000000000000000004idA00004EBb=2^ddcS]=8N`5<F@0000P\=]`1C:0000i=W40000\3MUlJAk0000000000000000000000000000\S^ULeNT0000
l6480000000000000000\2k5000000000000000000000000000000000000000000000000@4^o@L]500000000000000000000Y05aA<J700000000000000000000
=;bc00000000000000000000000000000000000000000000000085S@8L1n0000TI[fDlYBP3P?00000Ta]00000000000000000000X@_k\:37d=IYPQD[Thcg0000
00000000L9Qf0000000040L>U<f<000000000000000000000000PHJc8?n80000X7SQ00000000000000000000X93R000000000000`4Xd46RV`K@ghYS0IA1E8XQ;
1;ZNLH96000000000000m@WT000006Tm0000000000000000\^noI9\;000000000000DQeX00000000000000000000000000000000000000000000000000000000
\N5154050000M?J]00000000000000000000000000000000@H8a0000000000000000d540000000000000000000000000000000000000\biNd`EE00000000d6KA
0000I62>DjdJ00000000000000000000000000000000000000000000000000000000Q;M:00000000L9Pj00000000000000000000DBlT10fT000000000000Q@JW
0000000000000000d^f\0000LBkL\^Qm0000000000000000000000004PhMldeV0000000000000000h_Lk00000000000000000000000000000000@8RFi=_M0000
00000000000000000000000000000000000010iO000000000000000000000000<I47l_3Q8;UV000000000000PQnXm==i0000lE8MlGIWHWL=\X57@kdh00000000
00000Ik7000000000000dHZC000000000000X?BlhC^G00000000l4fZ00000000`n4R00000000000047DC00000000dA0]U<YE0000000000000000`I^`dUnRPWgm
=3Ig0000TalLe:HH0000000000000000000000000000]2k60000llAjTjS6e4HY00008SGM0000000000001?`4000000000000000000000000M>58000000000000
0000000000000000000000000000d9?`Pah0@ai7I@2X000000000000\`AbX[^X000000000000L<PK00000000000000000000Pl:\@MH>0000<<]:000000000000
000000000000U<VU00000000000000000000LllD0;=Q0000@FlD00000000000000000000000000000000XZKC0000l6>WEBKc4;HA0000HoZ70000000000000000
000000000000hE9U0000dQT<000000000000Dea=00000000000000000000DNg6Tf4T0000I><C0000000000004D95000000000000La_c00000000a;4i00000000
000000000000h3E14=Yl0000l<fMlX]7i>gI0000\TmK00000000000000000000000000000000LG4j0000000000000000<d6aTfV]D=o700000000000000000000
M=?90000000000000000`R::PWZ`0000X2Wh8:N[l;WHLanc0000000000000000000000000000Lj^F000000000000000000000DYh0000HP631;_>000000000000
8[L:000000000000L@m[000000000000000000000000lW^65@85aBU^M6i1hfZJ0000d>g100000000000000000000000000000000<F;7DROC00000000E1dg0?CK
PPQnM38j00005:1W000000000FOF<JQS00000000000000000000000000000000<_SEM0E<00001B:Y<Y?F<3Ah000000000000<JNh00000000000000000000hUO=
000000000000\DGe00000000lIcB00000000`7F1000000000000000000000000000000000000a:8C]61\000000000000DJ:[0000000000000000000000000000
QANd00000000000000000000000000000000000000000000000000000000=;K5TJ6800000000<87O0000a6YT0000\2ME00000000XFeXLAjPd\_J00000000DYdW
000000000000Q9k10000000000000000Y2ha000000000000000000000000lF7_0000000000000000<oH<000000000000000000000000000000000000\YUU0000
00000000db?kTbj0000000000000000000000000PgUQ000000000000\o5K000000000000000000000000000000000000000000000000000000000000E>ifXVih
deGa00000000\[eH88Rk00000000000000000000000000000000h3]`@6U[dd[50000000000000000E>e2aBU:U32c00000o4W0000<f7J00000000`0VT00[101U=
HCh50000000000000000\ZmO000047Q40000hKU;000010KT0000000000000000000000000000dQ<70000]98b\=_WL?Y80000lJGKQAQo46l1hJ43`^KO00000000
000000000000\=QR<TYhLIIR]0T=00004BU2000015O30000000000000000000000000000XPCEdGDo<AJWLd40=5jm0000000000008b:Z000000000000i2S[0000
00000000000000000000=B7f000000000000XEk=LZHe\]B\hcSH0000HIl@0000X6\600000000L;C88IJ90000000000000RY^000000000000LY]B00000000U?cV
000000000000`CGn00000000000000000000000000000000000000000000L`Dh0000d]dW0000XSI=DBM800000000000000004dVE000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000Tnee000000000000LE?>00000000P3PO0000000000000000lDKC00000000
00000000000000000000Q5TH00000000000000000000000000000000Q86VLTe]He0E8P_Ui77:M6V5I:Hm<;MXPXW;00000000000000000000`k3N0Nn[e7=Y0000
000000000000000000000000I4l\9>_n00000000000000000000@iFW0000dLkR00000000000000000000000000000000000000000000TU80000000000000dR?f
00000000D0[ZD3om0000000000000000000000004N2N0000000000000000Hd1d85dG0000mAG6@7`90000l;^=`2690000000000000000TLF@LYB8\Y?900000000
00000000hfO_0000HHk=00000000h7dm00000000`Aj\`1DPH:b;LS4Q0000000000000000Y6gF4T0B0000m8WV0000000000008cBT000000000000000000008MeW
00000000000000008S79U@A=0000m>kn000000000000000000000000000000000000M4]2d=3Am=o@0000PG[T00000000a5oc0000000000000000000000000000
000000004Mac00000000X>O00000000000000000T>cMh?QJ00000000000000000000000000000000000000000000000000000000000000000000DV4i00000000
\Mhm4_go0000000000000000000000000000dX6G00000000000000000000000000000000<YC@4l?U000000000000000000000000000000000000@=I700000000
0000l=C`XXj_TZbW000000000000\9Am000000000000000000000000D0fK000000000000000000008>?_0000@c90U>Y^lf==@<?X0000lUNG0000000000000000
0000e6Gha5[X0000lM8W000000000000000000000000@0m40000hPS?000000000000d63l`RhS8VgMla6>0000000000000000TbQ\<HIfI?450000DaiB0000<Wf;
0000000000000000\i0;00000000PQ=WD6bJ0D5HL_;YHK]QDl_?i>11Da7B000000000000D0kj00000000H>YN00000000LdJ38D]c<SCW0mSV00000000000097[F
000000000000000005^\\MN\XOId0SZ300000000`O7b000000000000000046E<00000000000000000000E<K^00000000@1XI000000000000\WE<TO<64=^]0000
0000LIXEe8VT000000000000000000000000IA380000000000000000Pa>R00000000000000000000l_NI<XTi0000000000000000000000000000000000000000
DSBH8MUj8fQbPDQF<Mlh00000000000000000d;F00000000000000000000000000004ik:000000000G\[000000000000000000000000000000000W@8hBm^Hi1<
0000000000000000lg?I000000000000000000000000P5RL<gNL000000000000000000000000000000000000000000000000<T>K00000000H2n?0000lJ9S0000
00000000000000000000PSmQ0000L[[b00000000DQhN0000000000000000\:ge000000000000000000000000000000000000@2N100000000000000004Odd0lFH
1?bR0000000000000000mBNn000000008LJl000000000000M8HY0000lI9b0000TD@f00000000d=\KhJkK0000X@:Y00000000000000000ga`0000<9@O@Eo`0000
Lg2QlHPM00000000000000000000000000000000000000000000000000008:RM000000000000<PJ0000000000000000000000000000000000000Q8V100000000
00000000e@aV8YYi@4NPDdPR000000000000PS\`0000\Ib50000H7:jl6Vlhm?f0000000000000000`9Tg`FCT00000000TH]8hI[>0000000000000000LJL>XbPb
0000DMSF<L6ITBfR8NBF4^eN00000000LWihd`lH00000000000000000000000000000000`>>a000000000000haef0000000000000000`1<O00000000X?hZ8iGR
H`DZH>LbLc2?8O8e`o:WQ=70H8VkE37m0000000000000000XH]Dm=LQdBGm000000000000l_ei0000e@1>000000000000PPnX00000000dk<30000HJ@Yh_P=0000
00000000000000000000<4_f000000000000Pj9ZDZ[TXWW4000000000000hK_Y0000000000000000000000001:[1]=c50000`:XcH0VeI@F9000000000000De;X
00000000192b00000000D@jh0000@jn:PNiePWm^]<G30000000000000000000000000000000009k\4jNW0000LUBe000000000000000000000000000000000000
l94dPA_Z0000\DHQhPK900000000dn9[0000000000000000000000000000000000000000000000000000000000000000M8fL00000000\=A`00000000a6bX0000
000000000000`<OD0000000000000000lW@EdS]n0000000000000000000000000000\2mo0000M?2a000000000Le8000000008gdN<iZ_`F<H00008nQ000000000
0000000000000000000000000000000000000000XHMAHUYX43LU\<:8Xkhe==`W17O60000000000000000<`e0`4Mj00000000000000000000T_@D`kN9do?f0000
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
w(K::Since, Some(L::De), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Employer, None, M::Whole, 0), w(K::Obtained, Some(L::De), M::Whole, 0), w(K::Marital, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 4), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Ro), M::Whole, 0), w(K::Obtained, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ga), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0),
w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Is), M::Whole, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0),
w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Native, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Da), M::Suffix, 0),
w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Obtained, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0), w(K::Expected, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0),
w(K::Address, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0),
w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5),
w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0),
w(K::From, Some(L::Et), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2),
w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::From, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2),
w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Nl), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4),
w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1),
w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Conjunction, Some(L::En), M::Whole, 0),
w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Expected, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::It), M::Whole, 1), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Unit, Some(L::Pt), M::Whole, 1), w(K::Present, Some(L::Ga), M::Whole, 0),
w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Expected, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Ca), M::Whole, 1), w(K::Native, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Address, None, M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1),
w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::SkillLevel, Some(L::Ga), M::Whole, 4), w(K::Degree, Some(L::Ga), M::Whole, 4), w(K::Subject, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0),
w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0), w(K::Grade, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Address, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0),
w(K::Native, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Expected, Some(L::Ro), M::Whole, 0), w(K::UntilAfter, Some(L::Fi), M::Whole, 0),
w(K::Until, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Lv), M::Whole, 0), w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4),
w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5),
w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5),
w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Obtained, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3), w(K::Fluency, None, M::Whole, 4), w(K::Degree, None, M::Whole, 6),
w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 6),
w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6),
w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6),
w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::School, Some(L::Es), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1),
w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2),
w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6),
w(K::Degree, Some(L::Et), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0),
w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0),
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
w(K::At, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0),
w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0),
w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0),
w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3),
w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4),
w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0),
w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3),
w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0),
w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4),
w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0),
w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4),
w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5),
w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2),
w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Present, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3),
w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Id), M::Whole, 3),
w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0),
w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0),
w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0),
w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0),
w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0),
w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0),
w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0),
w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0),
w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0),
w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0),
w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0),
w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0),
w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0),
w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5),
w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 1), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0),
w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7),
w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6),
w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0),
w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4),
w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4),
w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
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
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0),
w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0),
w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0),
w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5),
w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2),
w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0),
w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1),
w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5),
w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2),
w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Award, Some(L::Hu), M::Whole, 0),
w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5),
w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5),
w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2),
w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::De), M::Whole, 0),
w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6),
w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2),
w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Award, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0),
w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0),
w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1),
w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0),
w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0),
w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1),
w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0),
w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0),
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
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4),
w(K::Page, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3),
w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2),
w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Gender, Some(L::De), M::Whole, 1),
w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0),
w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1),
w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3),
w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0),
w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2),
w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4),
w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0),
w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3),
w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3),
w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0),
w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6),
w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0),
w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4),
w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0),
w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Season, Some(L::Sk), M::Whole, 3),
w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0),
w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3),
w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1),
w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4),
w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Da), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0),
w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5),
w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1),
w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1),
w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0),
w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7),
w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0),
w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1),
w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2),
w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7),
w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7),
w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7),
w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5),
w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1),
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
w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2),
w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2),
w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0),
w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5),
w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0),
w(K::Native, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4),
w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0),
w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5),
w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0),
w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 1),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Obtained, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0),
w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0),
w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0),
w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0),
w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0),
w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0),
w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0),
w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0),
w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2),
w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0),
w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0),
w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2),
w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6),
w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2),
w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1),
w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4),
w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0),
w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0),
w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0),
w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0),
w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0),
w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0),
w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0),
w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3),
w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2),
w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0),
w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2),
w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1),
w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3),
w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
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
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1),
w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0),
w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0),
w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1),
w(K::Until, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0),
w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0),
w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Obtained, Some(L::Vi), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0),
w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1),
w(K::At, Some(L::Sl), M::Whole, 1), w(K::At, Some(L::Hr), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 1),
w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0),
w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2),
w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0),
w(K::At, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3),
w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4),
w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4),
w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 1), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5),
w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3),
w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 4),
w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2),
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
w(K::Gender, Some(L::El), M::Whole, 1), w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Unit, Some(L::El), M::Whole, 1),
w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0),
w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2),
w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5),
w(K::Fluency, Some(L::El), M::Whole, 3), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3),
w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4),
w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0),
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
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1),
w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
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
w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0),
w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2),
w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4),
w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2),
w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5),
w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1),
w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0),
w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2),
w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0),
w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0),
w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 4),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0),
w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3),
w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0),
w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3),
w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4),
w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Season, Some(L::Sr), M::Whole, 3),
w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0),
w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2),
w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8),
w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0),
w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0),
w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1),
w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1),
w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2),
w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0),
w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0),
w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0),
w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4),
w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0),
w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3),
w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0),
w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0),
w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4),
w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0),
w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0),
w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6),
w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0),
w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0),
w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0),
w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3),
w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2),
w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3),
w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2),
w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0),
w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0),
w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0),
w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Page, Some(L::Ja), M::Anywhere, 0),
w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3),
w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0),
w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0),
w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0),
w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4),
w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8),
w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0),
w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6),
w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1),
w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0),
w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4),
w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4),
w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1),
w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0),
w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0),
w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3),
w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5),
w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0),
w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0),
w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4),
w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0),
w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0),
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
