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
0x84000201240000, 0x8800004140036048, 0x4000c10002000000, 0x8a60000845244080, 0xc0800001030068, 0x8000000800001, 0x4020b28002400, 0x1000100140080000,
0x1040200000000040, 0x2880042000000c4, 0x180020000400, 0x42000100284024a0, 0x20010000000, 0x420400a0000002, 0xc10a00800000019, 0x10200000108,
0x41000010148004, 0x1400104008200840, 0x1100400200044, 0x1800000008200, 0x9400024200060, 0x2180810200000010, 0x308208008010200, 0x20409040000002,
0x1000000cc0000100, 0x4000202004000460, 0x80000104003, 0x2100080208000000, 0x10541000a0000000, 0x52000010200001, 0xc000000002, 0x2040028800402000,
0x210001000102400, 0x400001c088008002, 0x2102200000204800, 0x40800100060c2100, 0x8000800480121000, 0x1001011161, 0x406004420100000, 0x8880000000010000,
0x5002020101108000, 0x408808019400100, 0x40008040030401, 0x80000204044000, 0x4890000000a0, 0x4006908400100001, 0x8080108a11010a01, 0x1832008c00000000,
0x620000000000800, 0x4000080000042000, 0x20180020000002, 0x8000181100a80000, 0x40045010080000, 0x1a00894240040081, 0x402000000000004, 0x4810000300004000,
0x143000002898, 0x808001041, 0x820008004, 0x800000080102080, 0xa02000100480020, 0x80000e100014000, 0x1200000001001000, 0x84000000480000b0,
0x8000000018000, 0x111424c400080008, 0x802408000000400, 0x9060200000410, 0x4001000, 0x400008000040800, 0x8080000000180, 0x804004410082a,
0x8d008002000006, 0x204800005040006, 0x40000410201000, 0x2001000000460180, 0x80002900040104, 0x1080000c80c00800, 0x681a004021000000, 0x2000020d8400,
0x40018c402210480, 0xc2022050000000, 0x8000506a00000106, 0x2008000010000840, 0x400410020400200, 0x4004000200c80140, 0x8001020000082, 0xa00024008,
0x4050801089000001, 0x308206000010000, 0x800001014000000, 0xa000220008202800, 0x5000110400, 0x1001000280002002, 0x82240000a2800, 0x420000200b4000,
0x42000108002b8a4, 0xc000800001040410, 0x29000000310000, 0x2100102015200, 0x4a0001000, 0x200014400200008, 0x110000000000, 0x2000000000000,
0xa01c400002000001, 0x220044000000108, 0x20a4000242400, 0x240000001804, 0x2004108000008686, 0x8000200020140804, 0x3100001400008000, 0x1100080908000040,
0x4020004008008220, 0x4000040b02007, 0x98410810040, 0x10000082000d0400, 0x4082600002040501, 0x2c00000481041029, 0x2000010042080800, 0x420020833,
0x40000200000000, 0x4140000000018, 0x8600000080100004, 0x8420400800000028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4000c08102a008,
0x108000a00000901, 0x8100000001801080, 0x9000000000088a0, 0x2c004240a000000, 0x8001421450200, 0x300084820004, 0x4400800011010214, 0x4012040002c2048,
0x88724a002440000, 0x20080005a4000080, 0x1000004061480080, 0x100200084000001, 0x400400002020418, 0x2002028000000040, 0x4010480004d24120, 0x8040008180000004,
0x2008058200020a00, 0x400020200000, 0x200c400004002001, 0x40100200000001, 0x3081004000000021, 0x402020020400214, 0x4c082418c002004, 0x820000810000,
0x4008000800120, 0x2028000004480120, 0x1200000394013001, 0x401009000110100, 0x104000800b0024, 0x420090000000002, 0x8090800600002000, 0x1000001000000000,
0x2040002400100000, 0x101804400002, 0x1400000800008020, 0x6082024a090000, 0x2c08170082001, 0x50000b0002100001, 0x4048400010000000, 0x2520000004800,
0x440000101502420, 0x1000500048000402, 0x6002008044000021, 0x382028000800000, 0x4000400000, 0x10000000c000080, 0x4000000002000, 0x4000501200600008,
0x800a008840006000, 0x41200250400000, 0x802c000008200000, 0x100040020100100, 0x4000008046000308, 0x10, 0x800000022004122, 0x81008400010800,
0x41000810400, 0x40000604005814, 0x90008100310800, 0x8100200d0000, 0x1200000000103040, 0x1205000000810, 0x44000000000200a0, 0x4000002000000020,
0x41020000040608, 0x24028808017200, 0x121000620, 0xa00a00008040000, 0x408402000000240, 0x408000500000081, 0x1000010201a000, 0x21184ec01000404,
0x8080002100000, 0x400000000201000, 0x812000c000014001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x3000a000a0a0008, 0x640020228000080,
0x82400090008000, 0x822800800001068, 0x1020500000000000, 0x4000000010000000, 0x4c04300004210000, 0x4a010a005000280, 0x80000914002002, 0xc00202008a00000,
0x18010010040c, 0x8004402400002010, 0x440000000040094, 0x2002000000000, 0x200000000085000, 0x400000000000002, 0x4000100040020080, 0x8080000,
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
expires	0LU01
expiring	0LU01
eċċellenti	0IW01
eğitmen	05D01
eğitmeni	05D01
f	0LV06
f lli	03I01
f.lli	03I01
fabbrica	03I01
fabbro	02501
fabrica	0L\04
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
fachrichtung	0L`01
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
fag	0La02
fagbrev	07B01
faglaert	00D01
faglært	00D01
fagproeve	07B01
fagprove	07B01
fagprøve	07B01
fagskole	0Lc02
fagskolegrad	0Le01
fagskolegrad i	0Le01
fagskoleutdanning	0Le01
fahrer	05S01
fahrerlaubnis	06A01
faiantar	01h01
faianțar	01h01
faible	0;f01
fair	0B501
fakulta	0Lf03
fakultaet	0<e01
fakultas	0Li01
fakultat	0<e01
fakultate	04301
fakulte	03m01
fakultesi	03m01
fakultet	0Lj05
fakulteta	0JT01
fakultetas	0DX01
fakulty	0Lo02
fakultà	04601
fakultät	0<e01
fakultāte	04301
fakülte	03m01
fakültesi	03m01
falegname	02501
fall	08]01
familiar	0M101
familiar with	0M101
familiarity	0M101
faoi lathair	05_01
faoi láthair	05_01
farm	03701
farm hand	01g01
farmaceits	02R01
farmaceut	0M204
farmaceuta	02601
farmaceutic	02>01
farmaceutica	02;03
farmaceutico	03M02
farmaceutka	02601
farmacevt	05G01
farmacia	0M604
farmacias	02Z01
farmacie	03A01
farmacist	01h01
farmacista	0M:02
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
fear	0M<01
fejezet	0G?01
fejleszto	02901
fejlesztő	02901
felag	06F01
felelos	02901
felelős	02901
felhasznaloi	0M=01
felhasznaloi szint	0M=01
felhasználói	0M=01
felhasználói szint	0M=01
felicitations du jury	0M>01
fellow	01g01
fellowship	00N01
felsofok	0M?01
felsofok felett	0M@01
felsofoku	0M?01
felsofoku okj	0MA01
felsofoku szakkepzes	0MA01
felsooktatasi szakkepzes	0MA01
felsőfok	0M?01
felsőfok felett	0M@01
felsőfokú	0M?01
felsőfokú okj	0MA01
felsőfokú szakképzés	0MA01
felsőoktatási szakképzés	0MA01
female	0MB01
femeie	0MC01
femeiesc	0MC01
femeni	0I901
femenino	0MD01
femení	0I901
feminin	0ME02
feminine	0MB01
feminino	0MG01
femme	0MH01
femme de chambre	01Z01
femmina	0I:01
femminil	0MI01
femminile	0I:01
fen lisesi	03m01
fenykepesz	0<F01
ferfi	0MJ01
ferilskra	0MK01
ferilskrá	0MK01
ferjezett	0JA01
fermier	01h01
fernarbeit	0ML01
ferramenteiro	01\01
ferronnier	01Z01
feuerwehr	03B01
fh	0A^01
field of study	0B:01
fierar	01h01
figli	03I01
filiale	03B01
filiere	0MM01
filière	0MM01
filosofian maisteri	0F\01
filosofian tohtori	0MN01
filosofie doktor	0G<01
filosofie kandidat	0MO01
finalis	05k01
finalist	0MP0:
finalista	0MZ08
finaliste	00L01
finalisti	00701
finalistka	0Mb01
finalizada	0J@01
finalizado	0J@01
fino a	0Mc01
fino ad oggi	00k01
fino al	0Mc01
fins	0Md01
fins a	0Md01
fins ara	01n01
fins avui	01n01
fiorista	02501
fire fighter	01g01
fireann	0M<01
firefighter	01g01
firinci	05D01
firini	03V01
firm	03701
firma	0Me0:
firmasi	03V01
firması	03V01
firmă	03A01
first	00T01
first aid	01X01
first class	00T01
first class honours	0:401
first language	0Mo01
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
fjernarbeid	0N001
fjernarbejde	0N101
fjolbrautaskoli	03o01
fjölbrautaskóli	03o01
flat	06301
fleischer	02c01
fleuriste	01Z01
fliesenleger	05S01
fliessend	0N201
fliessend in wort und schrift	0N201
fliessende kenntnisse	0N201
fließend	0N201
fließend in wort und schrift	0N201
fließende kenntnisse	0N201
flight attendant	01g01
floor	06301
florar	01h01
florist	0N305
florista	03M02
floristi	05N01
floristin	02c01
florysta	02601
florystka	02601
fluencia	08b01
fluent	0N802
fluente	0N:02
fluently	0?601
flugbegleiter	05S01
fluid	0N<01
fluida	0N=02
fluido	0N?02
fluwenti	0IW01
fluência	08b01
flydende	0NA01
flydende i skrift og tale	0NA01
flydende modersmaal	0NB01
flydende modersmal	0NB01
flydende modersmål	0NB01
flygvaerdinna	02A01
flygvardinna	02A01
flygvärdinna	02A01
flytande	0NC01
flytande i tal och skrift	0NC01
flytende	0ND01
flytende muntlig og skriftlig	0ND01
flyvert	0NE01
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
foerlag	0NF02
foerman	02A01
foersaekring	0>701
foerskola	0NH02
foerskolan	0>701
foerskollaerare	02A01
foerskollaerarexamen	0MO01
foerstapris	00K01
foerstaspraak	0NJ01
foerstepraemie	00801
foerster	02c01
foerstespraak	0NK01
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
folkhoegskola	0NL01
folkhogskola	0NL01
folkhögskola	0NL01
folyamatban	00i01
folyamatos	00i01
folyekony	0M?01
folyekonyan	0M?01
folyoirat	0G?01
folyékony	0M?01
folyékonyan	0M?01
folyóirat	0G?01
fomhar	0NM01
fond	0NN02
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
for	0NP01
foraar	0NQ01
foraaret	0NQ01
forar	0NQ01
forare	02A01
foraret	0NQ01
foras	0B401
forbroir	03T01
forbróir	03T01
forderung	08S01
fordito	02901
fordypning	0NR01
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
forhandlingsniveau	0NA01
forkvinde	06O01
forlag	0NS06
formacio professional	0AI01
formacion profesional	0NY02
formacion profesional de grado superior	0AJ01
formació professional	0AI01
formación profesional	0NY02
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
forsikring	0N[02
forskare	02A01
forsker	05c02
forskola	0NH02
forskolan	0>701
forskollarare	02A01
forskollararexamen	0MO01
forstapris	00K01
forstasprak	0NJ01
forstepraemie	00801
forster	02c01
forstesprak	0NK01
fortgeschritten	0N]02
fortlaufend	04A01
fortsatt	0N_01
forvantad	0<a01
forventa	0N`01
forventes	0Na01
forventet	0Nb02
forår	0NQ01
foråret	0NQ01
fotograaf	01c01
fotograf	0Nd07
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
fp	0Nk02
fp grado superior	0AJ01
fp i	0:A01
fp ii	0AJ01
fr o m	0Nm01
fr.o.m	0Nm01
fra	0Nn04
fra og med	0O202
fraan	0O401
fraan och med	0Nm01
fraedingur	0=V01
fraesare	02A01
fraeser	05S01
fraiseur	01Z01
framhaldsskoli	03o01
framhaldsskóli	03o01
framhaldsstig	0O501
framurskarandi	0O601
framúrskarandi	0O601
fran	0O401
fran och med	0Nm01
frasare	02A01
fraser	05S01
fratelli	03I01
frau	0O701
frazione	0?D01
freelance	0O802
freelancer	0Bm02
freiberufler	09W01
freiberuflich	0O:02
fremragende	0NA01
fresador	01B01
fresatore	02501
frezar	0>Y01
frezeci	05D01
frezer	0O<02
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
from	0O>02
fromager	01Z01
fromagere	01Z01
fromagère	01Z01
frontend	06m01
fruehjahr	0O@01
fruehling	0O@01
fruhjahr	0O@01
fruhling	0O@01
fryzjer	02601
fryzjerka	02601
frá	0OA02
fräsare	02A01
fräser	05S01
från	0O401
från och med	0Nm01
fræðingur	0=V01
frézař	0>Y01
frühjahr	0O@01
frühling	0O@01
fuehrer	02c01
fuehrerin	02c01
fuehrerschein	06A01
fuer	0OC01
fuhrer	02c01
fuhrerin	02c01
fuhrerschein	06A01
full professional	0?601
full professional proficiency	0OD01
full stack	06m01
full-stack	06m01
fulltrui	0=V01
fulltrúi	0=V01
fully remote	0OE01
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
fundiert	0OF01
fundierte kenntnisse	0OF01
fur	0OC01
futar	0<F01
futár	0<F01
fylkeskommune	0:\01
fyrirlestur	0?A01
fyrirtaeki	0OG01
fyrirtæki	0OG01
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
félicitations du jury	0M>01
féminin	0MH01
fényképész	0<F01
férfi	0MJ01
férjezett	0JA01
fómhar	0NM01
földmérő	0<F01
förare	02A01
förderung	08S01
föredrag	0L201
förening	0>701
föreståndare	02A01
företag	0>701
förlag	0NF02
förman	02A01
förskola	0NH02
förskolan	0>701
förskollärare	02A01
förskollärarexamen	0MO01
förstapris	00K01
förstaspråk	0NJ01
förster	02c01
försäkring	0>701
förväntad	0<a01
fører	0;J01
førerkort	08Z01
førstepræmie	00801
førstespråk	0NK01
führer	02c01
führerin	02c01
führerschein	06A01
für	0OC01
fırıncı	05D01
fırını	03V01
főiskola	0JB02
főiskolai diploma	04K01
g	03S01
gaard	0>701
gada	0OH01
gade	0OI01
gadi	0OJ01
gads	0OJ01
gadu	0OJ01
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
garage	0OK02
garcom	01\01
garconete	01\01
gard	0>701
gardener	01g01
gardien	01Z01
gardienne	01Z01
garson	05D01
gartner	0OM03
gartnerei	03B01
garzone	02501
garçom	01\01
garçonete	01\01
gasse	0A<01
gasthaus	08T01
gasthof	08T01
gastouder	01c01
gata	0OP03
gatan	04e01
gate	0:]01
gatve	0OS02
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
geimhreadh	0OU01
geldig t m	0OV01
geldig t/m	0OV01
geldig tot	0OV01
gelistirici	05D01
gelistiricisi	05D01
geliştirici	05D01
geliştiricisi	05D01
gemeente	0OW01
gemeinde	08T01
gemeinderat	02c01
gemiddeld	0OX02
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
gepland	0OZ01
geplant	05T01
gepromoveerd	0HJ01
gept	0<G01
gepubliceerd	0=G01
gerai	0O[02
gerant	01Z01
gerante	01Z01
geras	0O]01
gerent	02>01
gerente	03M02
gering	05R01
germans	03O01
geros	0O]01
geruestbauer	05S01
gerustbauer	05S01
gerüstbauer	05S01
gesaellbrev	0O^01
gesallbrev	0O^01
gesamtnote	01A01
gesamtschule	0<e01
geschaeftsbereich	06N01
geschaeftsfuehrer	05S01
geschaftsbereich	06N01
geschaftsfuhrer	05S01
gescheiden	04d01
geschieden	0O_01
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
gesällbrev	0O^01
getrouwd	04d01
getuigschrift	0=E01
gevorderd	0O`02
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
giao tiep	0Ob01
giao tiep co ban	0Ob01
giao tiep tot	0Ob01
giao tiếp	0Ob01
giao tiếp cơ bản	0Ob01
giao tiếp tốt	0Ob01
giao vien	09f01
giardiniera	02501
giardiniere	02501
giay chung nhan	0:e01
giay khen	0:g01
giay phep	0:e01
gie	00`01
giesser	05S01
gießer	05S01
gift	0Oc04
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
gjennomsnitt	0Og01
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
go	0Oh01
go dti	0Oh01
go dti seo	05_01
go dtí	0Oh01
go dtí seo	05_01
gobernanta	01B01
gobierno	07Y01
god	0Oi0:
god kunnatta	0P301
goda	0P402
goda kunskaper	0P601
goda kunskaper i tal och skrift	0NC01
godalga	00B01
gode	0P701
gode kundskaber	0P701
gode kunnskaper	0P801
godina	0P902
godine	0P902
godkjenning	0P;02
godt	0P=04
goed	0PA02
goede kennis	0PC01
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
good	0PD02
good knowledge	0PF01
gorevli	05D01
gorevlisi	05D01
gostilna	0>801
gott	0P301
gotu	0PG01
gouvernante	01Z01
government	03701
governo	02Z01
governor	01g01
gpa	0PH02
graben	0A<01
gracht	0El01
grad	0PJ04
grad ta' master	0PN01
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
graduate certificate	0PO01
graduate degree	0PO01
graduate diploma	0PO01
graduate school	01N01
graduated	09Q01
graduating	05e01
graduação	09m01
graend	04e01
grafica	0PP02
grafician	01h01
graficka	0A\02
grafico	02501
graficzka	02601
grafik	0PR03
grafiker	05D01
grafikus	0<F01
grafička	0A\02
gramata	0G;01
gramatvede	02R01
gramatvedis	02R01
grammar school	01N01
grand	04e01
grand debutant	0PU02
grand débutant	0PU02
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
grein	0PW02
griffier	01c01
grocer	01g01
groep	02Y01
groothandel	02Y01
groundskeeper	01g01
group	0PY02
groupe	02o01
grubu	03V01
gruender	05S01
grundare	0P[01
grunder	0P\02
grunderna	0P^02
grundkenntnis	05R01
grundkenntnisse	0<102
grundkunskaper	0P^02
grundlaeggande	0P^02
grundlaeggande nivaa	0P`01
grundlaeggende	0Pa02
grundlaegger	06O01
grundlagen	0<102
grundlaggande	0P^02
grundlaggande niva	0P`01
grundläggande	0P^02
grundläggande nivå	0P`01
grundlæggende	0Pa02
grundlægger	06O01
grundniva	0P`01
grundnivaa	0P`01
grundnivå	0P`01
grundschule	0<e01
grundskola	0NL01
grunnkunnatta	0Pc01
grunnkunnátta	0Pc01
grunnleggende	0Pd02
grunnlegger	0;J01
grunnnam	09\01
grunnnám	09\01
grunnskolaprof	0Pf01
grunnskoli	03o01
grunnskólapróf	0Pf01
grunnskóli	03o01
grunnthekking	0Pg01
grunnur	0Ph02
grunnþekking	0Pg01
grup	0Pj03
grup scolar	07J01
grup școlar	07J01
grupa	0Pm04
grupe	0Q102
grupo	08X02
grupp	0Q301
gruppe	0Q402
gruppen	0=803
gruppenleiter	05S01
gruppo	03I01
grupul	03A01
grupė	0Q102
grád	0Q601
gráfica	02Z01
gränd	04e01
gründer	0P\02
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
gueltig bis	0=a01
guia de montana	01B01
guia turistica	03M02
guia turistico	03M02
guia turística	01\01
guia turístico	01\01
guida alpina	02501
guida turistica	02501
guide	01g01
gultig bis	0=a01
gumnaasium	0Q702
guncel	0>f01
gunumuz	0>f01
gurnal	07A01
gurnalist	05501
guru	0Q902
gut	0Q;02
gut in wort und schrift	0Q=01
gutachter	05S01
gute	0Q=01
gute grundkenntnisse	0<L01
gute kenntnisse	0Q;02
guvenlik gorevlisi	05D01
guz	0Q>01
guía de montaña	01B01
guía turística	01B01
guía turístico	01B01
gyakornok	08102
gyar	04M02
gydytoja	02Q01
gydytojas	02Q01
gymnas	0;K01
gymnasial	0O^01
gymnasialabschluss	01@01
gymnasieexamen	0O^01
gymnasieskola	0NL01
gymnasiet	0NL01
gymnasieutbildning	0O^01
gymnasium	0Q?05
gymnazium	0Lo02
gymnázium	0Lo02
gyogyszeresz	02901
gyogyszertar	07D01
gyogytornasz	0<F01
gyoztes	00001
gyvenimo aprasymas	0QD01
gyvenimo aprašymas	0QD01
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
góð	0QE02
góð kunnátta	0P301
gönüllü	05D01
görevli	05D01
görevlisi	05D01
götu	0PG01
gültig bis	0=a01
gümnaasium	0Q702
güncel	0>f01
günümüz	0>f01
güvenlik görevlisi	05D01
güz	0Q>01
għadu għaddej	0<m01
għalliem	05501
għalliema	05501
h	0QG01
haandvaerker	06O01
habilitacao	0QH02
habilitacio	01]01
habilitacion	01^01
habilitació	01]01
habilitación	01^01
habilitacja	0IC01
habilitation	0QJ02
habilitação	0QH02
haccp	01Q01
hackathon	0QL01
haedersbevisning	00801
haendler	05S01
hafta	0QM01
haigla	05101
hairdresser	01g01
hajadon	0JA01
hakem	05D01
hakim	0QN02
hala	0>f01
halado	0QP02
haladó	0QP02
halaman	0QR01
halasz	0<F01
halen	0>f01
halen devam ediyor	0>f01
hallinnoija	05N01
halász	0<F01
hameau	04f01
handel	0QS03
handelsakademie	0<e01
handelshoegskolan	0NL01
handelshogskolan	0NL01
handelshögskolan	0NL01
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
hang	0QV02
hari ini	0QX01
harifa	0QY01
haritaci	05D01
haritacı	05D01
harjoittelija	05N01
hasic	06[01
hasič	06[01
haskoli	03o01
haskolinn	03o01
hasta	0QZ01
hasta el presente	01m01
hasta hoy	01m01
hasta la actualidad	01m01
hasta la fecha	01m01
hastanesi	03V01
hasti	0Q[01
hauptfach	0L`01
hauptschulabschluss	01@01
hauptschule	0<e01
hausmeister	05S01
hausnummer	05001
haust	0Q\02
haute ecole	01P01
haute école	01P01
haven	0OI01
havo	0Q^02
havo diploma	0Q`01
havo-diploma	0Q`01
hazas	0JA01
hb	00`01
hbo	0::01
hbo bachelor	0::01
hbo-bachelor	0::01
hdr	0HC01
he	0Qa01
hea	0Qb02
head	01g01
head of	01g01
head teacher	01g01
headteacher	01g01
health visitor	01g01
hebamme	02c01
hec	0A^01
heden	0Qd01
heder	00901
hederlig omtale	00901
hedersomnaemnande	00K01
hedersomnamnande	00K01
hedersomnämnande	00K01
hederspris	0Qe02
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
herbst	0Qg01
herec	0>Y01
herecka	0>Y01
herečka	0>Y01
herfst	0Qh01
hermanos	07Y01
herr	0Qi01
het	0Qj01
hetkel	0Qk01
heute	04A01
hf	0Ql02
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
highly skilled	0Qn01
highway	06301
hilfskraft	02c01
hingga	0Qo01
hingga kini	0QX01
hingga saat ini	0QX01
hingga sekarang	0QX01
hinne	0R001
hitsaaja	05N01
hivatal	0R101
hiver	0R201
hivern	0R301
hiện giờ	0<;01
hiện nay	0<;01
hiện tại	0<;01
hiệp hội	0;;01
hiệu thuốc	0;;01
hiệu trưởng	09f01
hja	0R401
hjelp	0;J01
hjemmearbejde	0N101
hjemmekontor	0N001
hjá	0R401
hkdse english	0<G01
hlid	0PG01
hlr	0@[01
hlíð	0PG01
hnc	0R502
hnd	0R502
ho	0R701
ho so xin viec	0R801
hoa si	09f01
hoc bong	0:g01
hoc viec	09f01
hoc vien	0DK01
hochschulabschluss	0:701
hochschule	0R902
hochschulreife	01@01
hodnoceni	0R;01
hodnocení	0R;01
hodnotenie	0R<01
hoegskola	0NL01
hoegskolan	0NL01
hoegskole	0;K01
hoegskoleexamen	0MO01
hoegskolefoerberedande	0O^01
hoegskoleingenjoer	0MO01
hoegskolekandidat	0?S01
hoegskolen	0;K01
hoejskole	0J>01
hoest	0R=02
hoesten	0R=02
hoeyskole	0;K01
hoeyskolen	0;K01
hof	0R?03
hogeschool	08801
hogskola	0NL01
hogskolan	0NL01
hogskole	0;K01
hogskoleexamen	0MO01
hogskoleforberedande	0O^01
hogskoleingenjor	0MO01
hogskolekandidat	0?S01
hogskolen	0;K01
hoi nghi	0:H01
hoi thao	0:H01
hoitaja	05N01
hoja de vida	0Ca01
hoje	08401
hojskole	0J>01
holding	0RB02
holdings	00`01
holt	0PG01
hombre	0RD01
home	0QG01
home office	0RE04
homem	0RI01
homeoffice	0ML01
homme	0RJ01
honap	0R701
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
hos	0RK03
hospital	0RN05
hospoda	0Em01
host	0RS03
hosten	0R=02
hostes	05D01
hostess	0RV02
hote	01Z01
hote d'accueil	01Z01
hotel	0RX0B
hotelfach	05S01
hotell	0Rj03
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
huidig	0Qd01
huidige	0Qd01
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
hybrid	0Rm02
hybride	0Ro01
hybrydowo	0S001
hydraulik	02601
hydrologist	01g01
hyfsad	0S101
hygieniapassi	03W01
hyva	0S202
hyva taito	0S401
hyvae	0S202
hyvae taito	0S401
hyvaet	0S401
hyvat	0S401
hyvä	0S202
hyvä taito	0S401
hyvät	0S401
háskóli	03o01
háskólinn	03o01
házas	0JA01
hâlen	0>f01
hâlâ	0>f01
händler	05S01
hästi	0Q[01
håndværker	06O01
hædersbevisning	00801
hè	0Qa01
hét	0Qj01
hó	0R701
hónap	0R701
hótel	06F01
hôpital	02o01
hôte	01Z01
hôte d'accueil	01Z01
hôtel	02o01
hôtesse	01Z01
högskola	0NL01
högskolan	0NL01
högskoleexamen	0MO01
högskoleförberedande	0O^01
högskoleingenjör	0MO01
hönnuður	0=V01
höst	0S501
hösten	0S501
høgskole	0;K01
høgskolekandidat	0?S01
høgskolen	0;K01
højskole	0J>01
høst	0S601
høsten	0S601
høyskole	0;K01
høyskolen	0;K01
hướng dẫn viên	09f01
hạng	0Ed01
hẻm	0AF01
họa sĩ	09f01
học bổng	0:g01
học việc	09f01
học viện	0DK01
hồ sơ xin việc	0R801
hội nghị	0:H01
hội thảo	0:H01
hợp tác xã	0;;01
i	0S706
i dag	0S=04
i fills	03O01
i helyezett	00001
i lathair	05_01
i láthair	05_01
i miejsce	0Mb01
i s	00`01
i sambud	0JG01
i место	0SA01
i. helyezett	00001
i/s	00`01
iarna	0SB01
ib	00E01
ib diploma	02X01
icdl	01Q01
ician	0SC01
idag	0SD03
idegenvezeto	0<F01
idegenvezető	0<F01
idioma materno	0SG01
idioma nativo	0=W01
idirmheanach	0SH01
idirmheánach	0SH01
idnmeistari	0Fc01
idnmenntun	0Pf01
idnskoli	03o01
idraulico	02501
ieee	01[01
iela	0>h01
ielts	0<G01
ielā	0>h01
ies	0A^01
iesacejs	0SI02
iesācējs	0SI02
ifsi	01P01
ig	0SK02
igangvaerende	0SM01
igangværende	0SM01
igazgato	0SN02
igazgatosag	0C801
igazgató	0SN02
igazgatóság	0C801
igazolvany	0SP01
igazolvány	0SP01
ihk	0A^01
ihk abschluss	01@01
ihk-abschluss	01@01
ii miejsce	0Mb01
iii miejsce	0Mb01
iim	0A^01
iit	0A^01
ijazah	0SQ01
ijazah sma	0SQ01
iki	0SR01
iki dabar	0DF01
iki dilli	05901
iki siandien	0DF01
iki siol	0DF01
iki šiandien	0DF01
iki šiol	0DF01
ikincilik	0;P01
ikurejas	02Q01
ilcesi	0>g01
ile	0SS01
ileri	0Ai02
ileri duzey	0Ai02
ileri düzey	0Ai02
ileri seviye	04501
ilkbahar	0:G01
ilkokulu	03m01
illum	0<m01
illustrateur	01Z01
illustratoer	0ST02
illustrator	0SV06
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
ilustrator	0S\04
ilustratorka	02601
ilustrátor	06[01
ilçesi	0>g01
im	0S`01
imam	01g01
imker	02c01
immobiliare	03I01
imobiliaria	02Z01
imobiliária	02Z01
imone	03H01
imoneje	0Sa01
impasse	04f01
impiegata	02501
impiegato	02501
importer	01g01
impresa	03I01
in	0Sb01
in a relationship	0AO01
in corso	00k01
in corso di stampa	07201
in curs	02201
in essere	00k01
in partnerschaft	0O_01
in press	0=k01
in prezent	02201
in progress	0B`01
inc	00`01
incepand cu	0Sc01
incepator	0<=02
incorporated	00`01
indeks prestasi	0E801
indeks prestasi kumulatif	0E801
independent user	0PF01
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
industries	0Sd03
indústria	02Z01
indústrias	02Z01
indústries	03O01
infant school	01N01
infermer	02>01
infermera	02>01
infermier	05501
infermiera	0Sg02
infermiere	02501
infirmier	01Z01
infirmiere	01Z01
infirmière	01Z01
informatiker	05S01
ing	0Si02
ingegner	0Sk01
ingenier	0Sl01
ingenieria superior	0Sm01
ingenieria tecnica	0:@01
ingeniería superior	0Sm01
ingeniería técnica	0:@01
ingenieur	0Sn03
ingenieurbuero	03B01
ingenieurburo	03B01
ingenieurbüro	03B01
ingenioer	05c02
ingenior	05c02
ingeniør	05c02
ingenjoer	02A01
ingenjor	02A01
ingenjör	02A01
inginer	0T101
inginer diplomat	0FQ01
inginier	05501
ingrijitoare	01h01
ingrijitor	01h01
ingénieur	0T201
inhaber	05S01
iniciante	0T302
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
insinoeoeri	0T502
insinoeoeri (amk	0T702
insinoori	0T502
insinoori (amk	0T702
insinyur	02:01
insinööri	0T502
insinööri (amk	0T702
inspectoare	01h01
inspector	0IZ02
instalater	0A\02
instalator	01h01
instalatér	0>Y01
installateur	05S01
institiuid	01G01
institiúid	01G01
institut	0T90F
institutas	0TO02
institute	0ED02
institute of technology	01N01
instituteur	01Z01
instituto	0TQ04
institutrice	01Z01
instituts	0TU02
institutt	0TW02
institutul	0TY02
instituut	0T[04
instituutti	0T_02
institūts	0TU02
instructeur	01c01
instructor	0IZ02
instruktoer	05K03
instruktor	0Ta07
instruktorka	02601
instruktur	02:01
instruktör	02A01
instruktør	05c02
instrutor	01\01
instrutora	01\01
instytut	0Th02
insurance	03701
integrante	01\01
integrisane studije	0Tj01
interactive	03701
interimaire	01Z01
intermedi	0Tk02
intermedia	0Tm02
intermediaire	0To02
intermediar	0U102
intermediar superior	0=X01
intermediaria	0Bd01
intermediario	0U302
intermediario avancado	0>101
intermediate	0U502
intermedio	0U706
intermedio alto	0U=02
intermedio superiore	0>n01
intermediária	0Bd01
intermediário	0U302
intermediário avançado	0>101
intermedju	0U?02
intermittent	01Z01
intermittente	01Z01
intermédiaire	0To02
intermédio	0U302
intermédio alto	0>101
intern	0IZ02
internat	0<e01
international baccalaureate	00g02
internetu	0UA01
interno	0?D01
interpreter	01g01
intervento	07201
intezet	0UB03
intyg	0<V02
intérimaire	01Z01
intézet	0UB03
invatatoare	01h01
invatator	01h01
inverno	0UE02
investigador	02;03
investigadora	02?02
invierno	0UG01
invigilator	01g01
invited talk	0=k01
inz	0UH01
inzeniere	02R01
inzenieris	02R01
inzenir	0UI01
inzenjer	0UJ02
inzenyr	0UL02
inzenyrske	0UN01
inzenyrske studium	0UN01
inzinier	0UO01
inziniere	02Q01
inzinierius	02Q01
inzinierske	0UP01
inzinierske studium	0UP01
inzynier	0UQ02
inzynierskie	0UH01
inġinier	05501
inşaat	03V01
inštalatér	0@001
inštitut	0US02
inštitút	0UU02
inštruktor	05G01
inż	0UH01
inżynier	0UQ02
inżynierskie	0UH01
inženiere	02R01
inženieris	02R01
inženir	0UI01
inženjer	0UJ02
inženýr	0UL02
inženýrské	0UN01
inženýrské studium	0UN01
inžinier	0UO01
inžinierius	02Q01
inžinierske	0UP01
inžinierske štúdium	0UP01
inžinierė	02Q01
iosh	01Q01
ipasnieks	02R01
ipb	0Li01
ipk	0UW02
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
issiskyres	0UY01
issn	01[01
issued	09Q01
istekejusi	0UY01
istitut	04601
istituto	0UZ02
istituto professionale	01R01
istituto tecnico	01R01
istqb	01Q01
istrazivac	05E02
istraživač	05E02
istruttore	02501
istruttrice	02501
itb	0A^01
itfaiyeci	05D01
itibaren	0U\03
itil	01Q01
itinerari	0>P01
itinerario	0K^01
its	01R01
iut	0U_02
ivertinimas	0:^01
iyi	0Ua02
iyi derecede	0Uc01
iyi duzeyde	0Uc01
iyi düzeyde	0Uc01
izdavac	0AT02
izdavacka kuca	06>01
izdavač	0AT02
izdavačka kuća	06>01
izdevnieciba	0Ud02
izdevniecība	0Ud02
izlaganje	0AT02
izpit	0@Z01
izstradatajs	02R01
izstrādātājs	02R01
izvorni govornik	0Uf02
iðnmeistari	0Fc01
iðnmenntun	0Pf01
iðnskóli	03o01
işçi	05D01
işçisi	05D01
išsiskyręs	0UY01
ištekėjusi	0UY01
j	0Uh01
j d o o	00`01
j.d.o.o	00`01
ja	0Ui01
jaar	0Uj01
jaesen	05N01
jahr	0Uh01
jahrbuch	08H01
jahre	0Uh01
jahren	0Uh01
jahrgangsbeste	00:01
jahrgangsbester	00:01
jaksa	02:01
jalan	0EN01
janitor	01g01
jaosto	0GO01
jar	0Uk01
jarak jauh	0DW01
jardineira	01\01
jardineiro	01\01
jardinera	01B01
jardinero	01B01
jardinier	01Z01
jardiniere	01Z01
jardinière	01Z01
jaren	0Uj01
jaro	0Ul01
jasen	05N01
jatekvezeto	0<F01
jatkuu	0Ic01
jazykovy certifikat	0Um01
jazykový certifikát	0Um01
jd	0D@01
jedinica	0Un02
jednatel	06[01
jednolite studia magisterskie	0V001
jefa	01B01
jefe	01B01
jelen	00i01
jelenig	00i01
jelenleg	00i01
jelenlegi	00i01
jeles	08901
jesen	0V104
jeseň	0V501
jesien	0V601
jesienia	0V601
jesienią	0V601
jesień	0V601
jetzt	04A01
jeweler	01g01
jezyk ojczysty	0II01
jl	0EN01
jlpt	0<G01
jo	0V702
jogasz	02901
jogositvany	0V901
jogosítvány	0V901
jogász	02901
johtaja	05N01
joiner	01g01
jordemoder	06O01
jordmor	0;J01
jornadas	01`01
jornalista	01\01
journal	0V:02
journalist	0V<07
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
juhiluba	0VC01
juht	01>01
juiz	01\01
juiza	01\01
julkaistu	0K[01
julkaisu	07?02
junta	07Y01
jurist	0VD07
jurista	01B01
juriste	0VK02
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
jusqu'a	0VM01
jusqu'a aujourd'hui	00_01
jusqu'a present	00_01
jusqu'au	0VM01
jusqu'à	0VM01
jusqu'à aujourd'hui	00_01
jusqu'à présent	00_01
juíza	01\01
játékvezető	0<F01
jäsen	05N01
jó	0V702
język ojczysty	0II01
k	0<<01
k k	00`01
k.k	00`01
kaantaja	05N01
kaari	08M01
kab	0EN01
kabupaten	0EN01
kadar	0VN02
kade	0El01
kadernice	0>Y01
kadernik	0>Y01
kadeřnice	0>Y01
kadeřník	0>Y01
kadin	0<<01
kadın	0<<01
kaeaentaejae	05N01
kaesittelijae	05N01
kaesolev	0Qk01
kaesoleva ajani	0Qk01
kaetiloe	05N01
kafe	07Z01
kafli	0?A01
kaksikielinen	02a01
kakskeelne	0K301
kalastaja	05N01
kalauz	0<F01
kalfa	05D01
kameraman	0VP02
kameramann	02c01
kameramen	02:01
kammer	03B01
kamrer	02A01
kancelar	0Em01
kancelaria	0VR02
kancelarija	06>01
kancelária	03G01
kancelář	0Em01
kandidaatti	0T702
kandidat	0VT02
kandidatexamen	0MO01
kandidatgrad	0?O01
kandidatprogram	0MO01
kandidatsprof	0VV01
kandidatuddannelse	0?O01
kandídatspróf	0VV01
kansanopisto	04401
kantor	07Z01
kanzlei	03B01
kapici	05D01
kapitaen	02c01
kapitan	02c01
kapitel	0VW03
kapitlu	07A01
kapitola	0VZ02
kapittel	0V\01
kapitän	02c01
kapper	01c01
kapster	01c01
kapıcı	05D01
kar	0JB02
karakter	0V]02
karakterar	0Og01
karaktergennemsnit	0JW01
karaktersnitt	0Og01
karl	0V_01
karlkyns	0V_01
karlmadur	0V_01
karlmaður	0V_01
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
kaugtoo	0V`01
kaugtöö	0V`01
kauplus	05101
kauppa	06D01
kauppakorkeakoulu	04401
kauppatieteiden maisteri	0F\01
kaupunki	0Va01
kawaler	0Vb01
kawin	0<^01
kaynakci	05D01
kaynakçı	05D01
kazaliste	0Vc01
kazalište	0Vc01
kbr	09@01
ke toan	09f01
ke toan truong	09f01
kebun	07Z01
kec	0EN01
kecamatan	0EN01
keeper	0SC01
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
kendskab	0Vd01
kennari	0=V01
kepala	02:01
kepesites	0=d02
keppni	00;01
kepykla	03H01
kepzes	0SP01
kertesz	0<F01
kertész	0<F01
kesa	0Ve01
kesae	0Ve01
kesaetyoentekijae	05N01
kesatyontekija	05N01
kesk eriharidus	0Vf01
kesk-eriharidus	0Vf01
keskeriharidus	0Vg01
keskharidus	0Vf01
keskhinne	0R001
keskiarvo	07F01
keskitaso	0Vh02
keskitasoinen	0Vj01
keskkool	03Y01
keskmine	0Vk01
keskmine hinne	0R001
kesktase	0Vl02
kesktasemel	0Vk01
keskus	0Vn02
keskustelutaito	0Vj01
kestab	0Qk01
kesä	0Ve01
kesätyöntekijä	05N01
ketnyelvu	05n01
ketua	02:01
kevad	0W001
kevaet	0W101
kevat	0W101
kevät	0W101
key account manager	06m01
key holder	01g01
key worker	01g01
keyholder	01g01
keynote	0=k01
kezdo	0W202
kezdő	0W202
kft	00`01
kg	00`01
kgaa	00`01
kha	0W402
khach san	0;;01
khoa	0W603
khoa hoc	0:e01
khu	0AF01
khá	0W402
khách sạn	0;;01
khóa học	0:e01
kiado	0W903
kiadó	0W903
kiem soat vien	09f01
kiem toan vien	09f01
kien truc su	09f01
kierowca	02601
kierowniczka	02601
kierownik	02601
kierunek	0W<01
kiitettaevae	0KR01
kiitettava	0KR01
kiitettävä	0KR01
kilpailu	06E01
kimyager	05D01
kincstarnok	0<F01
kincstárnok	0<F01
kindergarten	0W=02
kinderpfleger	05S01
kindlustus	05101
kinesitherapeute	01Z01
kinetoterapeut	01h01
kini	0QX01
kinésithérapeute	01Z01
kirja	07?02
kirjakauppias	05N01
kirjanpitaejae	05N01
kirjanpitaja	05N01
kirjanpitäjä	05N01
kirjasto	06D01
kirjastonhoitaja	05N01
kirjastus	0W?02
kirvesmies	05N01
kis	0WA01
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
kivalo	0WB03
kiváló	0WB03
kiến trúc sư	09f01
kiểm soát viên	09f01
kiểm toán viên	09f01
kjennskap	0WE01
kk	0WF02
kleermaker	01c01
kleuterschool	08801
kliinik	05101
kliniek	02Y01
klinigi	03V01
klinik	0WH04
klinika	0WL09
klinikk	0:\01
klinikka	06D01
klinikum	03B01
kliniği	03V01
klīnika	06501
kniha	0VZ02
knihkupec	0>Y01
knihovn	06[01
knihovna	0Em01
knihovnice	0>Y01
knihovnik	0A\02
knihovník	0A\02
kniznica	03G01
knižnica	03G01
knjiga	0WU03
knjiznica	0WX02
knjiznicar	0WZ02
knjižnica	0WX02
knjižničar	0WZ02
knyga	0W\01
kobieta	0W]01
koch	02c01
kochin	02c01
kock	02A01
kod	0W^02
koechin	02c01
koerekort	0@W01
koerier	01c01
koerkort	0<V02
kogumik	03U01
kohtalainen	0Vj01
kok	0W`02
koki	02:01
kokk	0Wb02
kokki	05N01
kokkur	0=V01
koledza	04301
koledzas diploms	0Wd01
koledža	04301
koledžas diploms	0Wd01
kolegija	0DX01
kolegium	03g01
kolej	03m01
koleji	03m01
kolledz	03Y01
kolledž	03Y01
kolleg	0<e01
kollegium	0We01
kollégium	0We01
kolumni	0K[01
komanda	0Wf02
komercialist	05G01
komercijalist	0Wh01
komercijalista	06g01
kommissionierer	05S01
kommun	0>701
kommune	0Wi04
kompanija	0Wm02
kompetansebevis	08Z01
kompetisi	05k01
komplek	0EN01
komponist	05S01
kompānija	06501
komunikativna	0Wo01
komunikativne	0Wo01
komunikativni	0X001
komunikativní	0X001
komunikatywnie	0H601
komunikatywny	0H601
komunikatívna	0Wo01
komunikatívne	0Wo01
komuves	0<F01
komvux	0X101
kona	0X201
konatel	08G01
konateľ	08G01
koncernen	0>701
kondiittori	05N01
konditor	0X304
konduktoeoeri	05N01
konduktoer	0ST02
konduktoori	05N01
konduktor	0X704
konduktorka	02601
konduktör	02A01
konduktööri	05N01
konduktør	0;J01
kondüktör	05D01
koneistaja	05N01
konferanse	0V\01
konferansi	0=H01
konferansı	0=H01
konferenca	0X;01
konference	0X<03
konferencia	0X?02
konferencija	0XA03
konferencja	07C01
konferens	0XD02
konferensi	09b01
konferenssi	0K[01
konferenz	08H01
konferenza	07A01
kongresi	0=H01
konkurranse	0XF01
konkurrence	0XG01
konkurs	0Mb01
konkursas	06401
konkursie	0Mb01
konkurss	0XH02
konobar	05E02
konserni	06D01
konservatorij	0JT01
konservatorija	0DX01
konservatorio	04401
konservatorium	0XJ03
konservatuvari	03m01
konservatuvarı	03m01
konserwatorium	03g01
konsulent	0XM03
konsult	0XP02
konsultan	02:01
konsultant	0XR03
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
konverzacijski	0XU02
konverzacna	0XW01
konverzacni	0XX01
konverzačná	0XW01
konverzační	0XX01
konyv	0AM02
konyvelo	08102
konyvkereskedo	0<F01
konyvtar	04M02
konyvtaros	08102
konzern	03B01
konzervator	0D901
konzervatorium	0XY02
konzervatoř	0D901
konzervatórium	0XY02
konzultant	0X[03
kool	03Y01
koolitus	0JU01
koolituskeskus	03Y01
kooperatifi	03V01
koordinaator	01>01
koordinaattori	05N01
koordinator	0X^0<
koordinatore	02O02
koordinatorius	02Q01
koordinators	02R01
koordinatoru	05D01
koordinatorė	02Q01
koordinatur	05501
koordinatör	05D01
koordinatörü	05D01
koordinátor	0Xj03
koordynator	02601
koordynatorka	02601
koperasi	07Z01
kops	0Xm01
kopš	0Xm01
korekort	0@W01
korektor	0Xn02
korektorka	02601
korgkool	03Y01
korgtase	0Y001
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
kortti	0Y101
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
koulutusohjelma	0Y201
kovacs	0<F01
kovar	0>Y01
kovács	0<F01
kovář	0>Y01
kowal	02601
koyu	0>g01
koz	03X01
kozepes	0Y302
kozepesen	0Y501
kozepfelsofok	0Y601
kozepfok	0Y501
kozepfok felett	0Y601
kozepfoku	0Y501
kozephalado	0M=01
kozepiskola	0We01
kozepszint	0M=01
kozepszintu	0M=01
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
kronikk	0V\01
krt	03X01
kryptis	0Y701
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
kth	0X101
ktieb	07A01
kuafor	05D01
kuaför	05D01
kuchar	02S02
kucharka	02601
kucharz	02601
kuchař	06[01
kuchár	08G01
kuester	02c01
kuhar	0WZ02
kuja	08M01
kuljettaja	05N01
kullegg	04601
kulleġġ	04601
kulondij	00001
kumpanija	07m01
kunde	0Y801
kuni	0Y901
kunniamaininta	00701
kunsill lokali	07m01
kunta	06D01
kurang	0DY02
kurator	0Y:02
kurier	0Y<02
kurierka	02601
kurir	02:01
kurs	0Y>04
kursai	08701
kursi	06601
kurssi	0Y101
kursu	0YB02
kursus	0JV01
kurucu	05D01
kurucusu	05D01
kurye	05D01
kuryr	0>Y01
kurz	0YD02
kurýr	0>Y01
kustantaja	0K[01
kustantamo	06D01
kuster	02c01
kutato	02901
kutató	02901
kutseharidus	0Vf01
kutsekool	03Y01
kutsetunnistus	0VC01
kutuphaneci	05D01
kutuphanesi	03V01
kuu	0YF01
kuud	0YF01
kuukausi	0YG01
kuukautta	0YG01
kuvar	0YH01
kuvittaja	05N01
kvalificerad yrkesutbildning	0YI01
kvenkyns	0X201
kvetinar	06[01
kvinde	0YJ01
kvinna	0YK01
kvinne	0YL01
květinář	06[01
kwartalnik	07C01
kwekerij	02Y01
ky	00`01
ky su	0YM02
ky thuat vien	09f01
ky yeu	0:H01
kypare	02A01
käesolev	0Qk01
käesoleva ajani	0Qk01
käsittelijä	05N01
kätilö	05N01
kääntäjä	05N01
képesítés	0=d02
képzés	0SP01
kétnyelvű	05n01
kórház	04M02
kõrgkool	03Y01
kõrgtase	0Y001
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
közepes	0Y302
közepesen	0Y501
közgazdász	02901
közjegyző	0<F01
központ	07D01
középfelsőfok	0Y601
középfok	0Y501
középfok felett	0Y601
középfokú	0Y501
középhaladó	0M=01
középiskola	0We01
középszint	0M=01
középszintű	0M=01
kørekort	0@W01
különdíj	00001
küster	02c01
kütüphaneci	05D01
kütüphanesi	03V01
kış	0WA01
kőműves	0<F01
kế toán	09f01
kế toán trưởng	09f01
kỷ yếu	0:H01
kỹ sư	0YM02
kỹ thuật viên	09f01
l	0YO01
l'actualitat	01n01
la	0YP02
la actualidad	01m01
la distanta	0Df01
la distanță	0Df01
la fecha	01m01
la zi	02201
laakari	05N01
laan	0El01
labai gerai	08N02
labas	0YR01
labas zinasanas	0YR01
labas zināšanas	0YR01
labi	0YS02
labor	0YU02
laborans	0<F01
laborant	06Y02
laboratoire	02o01
laboratoires	02o01
laborator	0YW02
laboratori	0YY02
laboratories	03701
laboratorij	0WX02
laboratorija	0Y[03
laboratorio	0Y^04
laboratorios	08X02
laboratoris	03O01
laboratorium	0Yb07
laboratory	03701
laboratoř	0Em01
laboratuvari	03V01
laboratuvarı	03V01
laboratório	02Z01
laboratórios	02Z01
laboratórium	0Yi02
laborer	01g01
laboráns	0<F01
labourer	01g01
labs	0Yk02
lacatus	01h01
lackerare	02A01
lackierer	05S01
laeaekaeri	05N01
laege	06O01
laegergaarden	0>701
laehetti	05N01
laehihoitaja	0Ym02
laehtien	0Yo02
laekare	02A01
laeknir	0=V01
laensstyrelsen	0J?01
laerare	02A01
laerarhoegskola	0NL01
laerarvikarie	02A01
laerer	05c02
laerling	0Z103
laesare	02A01
lagerarbetare	02A01
lagergarden	0>701
lagerist	05S01
lagermedarbeider	0;J01
lagermedarbejder	06O01
laget	0:\01
lahetti	05N01
lahihoitaja	0Ym02
lahtien	0Yo02
lahutatud	01=01
lai xe	09f01
laisvai	0Z401
laitos	06D01
lajang	0<^01
lakare	02A01
lakatos	0SN02
laki laki	0YO01
laki-laki	0YO01
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
langue maternelle	0Z501
langue natale	0Z501
lanjutan	0Z602
lansstyrelsen	0J?01
lantbrukare	02A01
lantmaetare	02A01
lantmatare	02A01
lantmätare	02A01
lap	0G?01
lap trinh vien	09f01
larare	02A01
lararhogskola	0NL01
lararvikarie	02A01
largo	0Z802
larling	0P[01
lasare	02A01
lasser	01c01
lasteaed	03Y01
lastenhoitaja	05N01
lastnica	0E501
lastnik	0E501
lat	0Z:01
lata	0Z:01
latem	0Z;01
lato	0Z;01
lato sensu	0Kc01
laufend	04A01
laukums	0>h01
laulaja	05N01
laurea	0FP01
laurea breve	0FP01
laurea in	0FP01
laurea magistrale	0Z<01
laurea quinquennale	0Z<01
laurea specialistica	0Z<01
laurea triennale	0FP01
laurea vecchio ordinamento	0Z<01
laureat	0Z=02
laureata in	0FP01
laureatas	06401
laureate	00L01
laureatka	0Mb01
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
learning	0Z?01
leaving cert	02X01
leaving certificate	02X01
lebenslauf	0<k01
lector	01h01
lecture	0=k01
lecturer	01g01
ledamot	02A01
ledare	02A01
leder	05c02
ledig	0O_01
leed	01Q01
leerkracht	01c01
leerling	0Z@02
legat	0XG01
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
lehrstuhl	0ZB03
lehti	0ZE01
lehtiartikkeli	0K[01
lehtori	05N01
leidbeinandi	0=V01
leider	01c01
leidinys	0W\01
leidsogumadur	0=V01
leidster	01c01
leidykla	0ZF02
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
lekar	0ZH03
lekaren	03G01
lekarka	02601
lekarn	06[01
lekarna	0ZK02
lekarnicka	0@001
lekarnik	0@001
lekarz	02601
lektor	0ZM09
lektorin	02c01
lektorka	02601
lektors	02R01
lekár	08G01
lekáreň	03G01
lekárnik	0@001
lekárnička	0@001
lembaga	07Z01
lengua madre	0SG01
lengua materna	0SG01
lengua nativa	0SG01
lente	0ZV01
lentoemaentae	05N01
lentoemanta	05N01
lentoemäntä	05N01
leraar	01c01
lerares	01c01
let	0ZW02
leta	0ZY01
leti	0ZY01
leto	0ZZ04
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
levnadsbeskrivning	0Z^01
levnedslob	0Z_01
levnedsloeb	0Z_01
levnedsløb	0Z_01
levnetsloep	0Z`01
levnetslop	0Z`01
levnetsløp	0Z`01
levéltáros	0<F01
leyfi	0Za02
lezing	0Zc02
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
libro	0Ze02
lic	0UH01
licejs	04301
licejus	0DX01
licenca	0Zg04
licence	0Zk05
licence pro	09e01
licence professionnelle	09e01
licencia	0[002
licenciada	09m01
licenciada en	0Sm01
licenciado	09m01
licenciado en	0Sm01
licenciatura	0[202
licencija	0[402
licencja	0@k01
licencjackie	0UH01
licencjat	0UH01
licens	0[602
license	01X01
licensed	01X01
licenta	0[802
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
licență	0[802
liceo	0[:02
liceu	0[<02
liceul	07J01
liceum	03g01
licėjus	0DX01
lider	0[>05
lideri	05D01
liderka	02601
lidt kendskab	0<R01
lidz	0[C01
lidz sim	0[D01
lidz sim bridim	0[D01
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
limited	0[E02
limited working	0B501
limited working proficiency	0B501
lingua madre	0[G01
lingua materna	0[H02
lingua nativa	0=W01
linguaskill	0<G01
lingwa materna	0=S01
linja	0Y201
linje	0La02
linnavalitsus	05101
liofa	05801
lisans	0AK01
lisans derecesi	0AK01
lisans mezunu	0AK01
lisansi	0<]01
lisansı	0<]01
lise	0[J02
lise diplomasi	0[L01
lise diploması	0[L01
lise mezunu	0[L01
lisens	08Z01
lisensi	0<d01
lisensiaatti	0MN01
lisenssi	03W01
lisesi	03m01
listonos	06[01
listonosz	02601
listonoszka	02601
listonoš	06[01
litil	0Pc01
litsents	0VC01
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
lizenz	0[M02
lizenziat	0F>01
liċenzja	0@h01
ljekarna	0Vc01
ljekarnik	0=f01
ljeto	0[O01
ll b	09[01
ll m	0F301
ll.b	09[01
ll.m	0F301
llar d'infants	01O01
llb	09[01
llc	00`01
llengua materna	0[P01
llengua nativa	0[P01
llibre	0?c01
llicencia	01]01
llicenciada en	0[Q01
llicenciat en	0[Q01
llicenciatura	0[Q01
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
locen	0[R01
locena	0[R01
locul 1	0?501
locul i	0?501
locuteur natif	0Z501
logfraedingur	0=V01
logisticien	01Z01
logisticienne	01Z01
logistics	03701
logistik	03B01
logopaed	06O01
logoped	0[S04
logopeda	0[W02
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
lopend	0Qd01
lote	04G01
loti labi	08I02
lotissement	04f01
lower second	00T01
ločen	0[R01
ločena	0[R01
loại giỏi	0Ed01
loại khá	0Ed01
loại xuất sắc	0Ed01
ltd	00`01
ltd sti	00`01
ltd. şti	00`01
ltda	00`01
lts	0Q`01
lu ecrit parle	0C401
lu hanh	0;;01
lu parle ecrit	0C401
lu, parlé, écrit	0C401
lu, écrit, parlé	0C401
luan an	0:H01
luat su	09f01
luba	0[Y02
lucrare	07101
luento	0ZE01
lugar	04G01
lukanda	07m01
lukio	04401
lukion oppimaara	05401
lukion oppimaeaerae	05401
lukion oppimäärä	05401
luku	0K[01
lulus	0[[01
lumberjack	01g01
luna	0[\01
lungomare	0?D01
luni	0[\01
lună	0[\01
lupa	0Y101
luthier	01g01
lutseum	03Y01
luu loat	0?X01
luận án	0:H01
luật sư	09f01
ly lich	0R801
lycee	01P01
lyceum	0[]03
lycée	01P01
lyzeum	0<e01
lái xe	09f01
lána	07I01
lägergården	0>701
lähetti	05N01
lähihoitaja	0Ym02
lähtien	0Yo02
läkare	02A01
länsstyrelsen	0J?01
lärare	02A01
lärarhögskola	0NL01
lärarvikarie	02A01
lärling	0P[01
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
léto	0[`01
líder	03M02
língua materna	0=W01
língua nativa	0=W01
líofa	05801
lítil	0Pc01
lögfræðingur	0=V01
lütseum	03Y01
lý lịch	0R801
lýceum	0[a01
lăcătuș	01h01
līdz	0[C01
līdz šim	0[D01
līdz šim brīdim	0[D01
lưu loát	0?X01
lập trình viên	09f01
lễ tân	09f01
lữ hành	0;;01
m	0[b0;
m a	0F301
m arch	0F301
m b a	0F301
m com	0F301
m ed	0F301
m eng	0F301
m f a	0F301
m s	0F301
m sc	0F301
m sc prof	0VV01
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
m.sc.-próf	0VV01
m.tech	0F301
m1	0F301
m2	0F301
ma	0[m03
maakond	0\001
maalare	02A01
maalari	05N01
maan	0\101
maanad	0\101
maanader	0\101
maand	0\201
maanden	0\201
maaned	0\302
maaneder	0\302
maanmittari	05N01
maantee	0\501
maanviljelija	05N01
maanviljelijae	05N01
maanviljelijä	05N01
maatschap	0OW01
macchinista	02501
macelar	01h01
macellaio	02501
machinist	0\602
macon	01Z01
madalya	0;P01
madrasah	0Li01
madre lingua	0[G01
madrelingua	0[G01
maennl	0Qi01
maennlich	0Qi01
maestra	0?V02
maestria	0\802
maestro	0?V02
maestría	0\802
mag	0\:03
magacioner	06g01
magang	02:01
magas szintu	0\=01
magas szintű	0\=01
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
magistar	0\>02
magister	0\@08
magister farmacji	02601
magister inzynier	0V001
magister inżynier	0V001
magistere	03K01
magisterexamen	0AP01
magisterij	0\H01
magisterium	0V001
magisterske	0\I02
magisterske studium	0\I02
magisterskie	0V001
magistersky	0UN01
magisterské	0\I02
magisterské studium	0UN01
magisterské štúdium	0UP01
magisterský	0UN01
magisterstudium	0F>01
magistr	0UN01
magistra	0F601
magistra grads	0\K01
magistrantura	0\L01
magistrantuur	0\M01
magistrantūra	0\L01
magistras	0\L01
magistrat	01Z01
magistrate	07^02
magistratura	0\N02
magistre	0\P02
magistrica	0\H01
magistrica stroke	0\H01
magistrikraad	0\M01
magistriope	0\M01
magistriõpe	0\M01
magistro	0\L01
magistro laipsnis	0\L01
magistrs	0\K01
magistrski studij	0\H01
magistrski študij	0\H01
magistrė	0\L01
magistère	03K01
magna cum laude	0A901
magíster	0Sm01
mah	0>g01
mahallesi	0>g01
mahir	0\R02
mai napig	00i01
maig	00i01
maintainer	01g01
maintenant	00_01
maire	01Z01
mairie	02o01
maison	02o01
maisteri	0\T02
maisterintutkinto	0F\01
maistreacht	0\V01
maistru	01h01
maith	0\W01
maitre	01Z01
maitre d	01g01
maitre d'hotel	01Z01
maitrise	0\X03
maitrise parfaite	0C501
maitrise universitaire	09e01
majalah	09b01
majeure	0MM01
majitel	02S02
majiteľ	08G01
major	0B:01
major de promotion	00L01
major in	0B:01
majoring in	0B:01
majster	0\[02
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
male	0\]01
maler	0OM03
man	0\^06
manad	0\101
manader	0\101
manager	0\d06
manajer	02:01
manazer	02S02
manažer	06[01
manažér	08G01
mand	0\j01
mandor	02:01
maned	0\302
maneder	0\302
manicure	01\01
maniger	05501
maniġer	05501
mann	0\k02
mannelijk	0\m01
mannl	0Qi01
mannlich	0Qi01
mannskap	0;J01
manudir	0\n01
manudur	0\n01
manutentionnaire	01Z01
maquetador	01B01
maquetadora	01B01
maquettiste	01Z01
maquinista	01B01
mara	0MI01
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
market	0\o02
marks	00T01
markt	03B01
maros	0<F01
married	0AO01
marynarz	02601
marós	0<F01
mas	03O01
maschile	0]101
maschinenbau	03B01
maschinist	05S01
maschio	0]101
masculi	0QG01
masculin	0]202
masculine	0]402
masculino	0]602
masculí	0QG01
masih berlangsung	0QX01
masinis	02:01
maskil	0]801
masseur	0Ba02
masseuse	01g01
master	0]90?
master degree	0PO01
master di ii livello	0Z<01
master in	0PO01
master of	0PO01
master of applied science	0PO01
master of architecture	0PO01
master of arts	0PO01
master of business administration	0PO01
master of commerce	0PO01
master of design	0PO01
master of economics	0PO01
master of education	0PO01
master of engineering	0PO01
master of fine arts	0PO01
master of laws	0PO01
master of medicine	0PO01
master of music	0PO01
master of nursing	0PO01
master of philosophy	0PO01
master of public administration	0PO01
master of public health	0PO01
master of science	0PO01
master of social work	0PO01
master of technology	0PO01
master studije	0Tj01
master universitari	0[Q01
master universitario	0Sm01
master's	0PO01
master's degree	0PO01
masterabschluss	0F>01
masterand	0FR01
masterat	0FR01
mastere	03K01
mastere specialise	03K01
masterexamen	0AP01
mastergrad	0K401
masteropleiding	0HK01
masterprogram	0AP01
masters	0PO01
masterstudium	0]H02
masteruddannelse	0?O01
masterutbildning	0AP01
mastery	0]J02
mastère	03K01
mastère spécialisé	03K01
maszynista	02601
matelot	01Z01
materinji	0]L01
materinscina	0]M01
materinska rec	0]N01
materinski	0]L01
materinski jezik	0]L01
materinsky	0]N01
materinsky jazyk	0]N01
materinská reč	0]N01
materinský	0]N01
materinský jazyk	0]N01
materinščina	0]M01
materna	0]O04
maternega	0]M01
maternelle	0]S02
materni	0]M01
materni jezik	0]M01
maternji	0]U01
maternji jezik	0]U01
materno	0=W01
maternă	0=Q01
materska skola	0Lo02
matersky	0]V01
matersky jazyk	0]V01
materská škola	0[a01
materstina	0]V01
mateřská škola	0D901
mateřský	0]V01
mateřský jazyk	0]V01
mateřština	0]V01
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
matura	0]W06
maturita	0]]03
maturita classica	0FS01
maturita scientifica	0FS01
maturitaet	01@01
maturitat	01@01
maturite	09c01
maturitna skuska	0]`01
maturitni	0]a01
maturitni zkouska	0]a01
maturitná skúška	0]`01
maturitní	0]a01
maturitní zkouška	0]a01
maturità	0FS01
maturità classica	0FS01
maturità scientifica	0FS01
maturität	01@01
maturité	09c01
maturski ispit	0]b01
maurer	05S01
mavo	0Q`01
maçon	01Z01
maître	01Z01
maître d	01g01
maître d'hôtel	01Z01
maîtrise	0\X03
maîtrise parfaite	0C501
maîtrise universitaire	09e01
mağazası	03V01
maģistra grāds	0\K01
maģistratūra	0\K01
maģistre	0\K01
maģistrs	0\K01
mba	0F301
mbh	00`01
mbo	0]c02
mbo 2	0Q`01
mbo 3	0Q`01
mbo 4	0]e02
mbo niveau 4	0]g01
mca	0F301
mcsa	01Q01
mcse	01Q01
md	0]h02
mdes	0F301
mdr	0]j01
me	00`01
meanleibheal	0]k02
meanscoil	01G01
mecanic	0]m02
mecanic de locomotiva	01h01
mecanic de locomotivă	01h01
mecanica	01B01
mecanicien	01Z01
mecanico	03M02
meccanico	02501
mechanic	01g01
mechanik	0PR03
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
medaille	0]o04
medaille d'or	00L01
medal	0^303
medala	00B01
medaleinkunn	02301
medalha	00M01
medali	05k01
medalia	0?501
medalie	0?501
medalis	06401
medalj	00K01
medalja	0^603
medalje	0^902
medaljen	0^;03
medalla	0<H02
medarbeider	0;J01
medarbejder	06O01
medarbetare	02A01
medaļa	00B01
meddommer	0;J01
medecin	01Z01
medel	0^>02
medelbetyg	0<f01
medelgod	0S101
medewerker	01c01
medewerkster	01c01
medfoerfattare	02A01
medforfattare	02A01
medforfatter	05c02
medförfattare	02A01
medhjaelper	06O01
medhjælper	06O01
media	0^@05
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
medie	0^E02
medie de absolvire	0?K01
medio	0^G05
medio alto	0>c01
medio-alto	0>c01
mediu	0U102
medium	0U502
medja	0^L01
medju	0^M01
medlem	05K03
medmasa	02R01
medmāsa	02R01
mees	0^N01
meeskond	0^O01
meget god	0^P04
meget gode	0NA01
meget godt	0^T02
megye	03X01
mehanicar	05E02
mehanik	0E501
mehanikis	02R01
mehaničar	05E02
mehāniķis	02R01
meistarabref	0Fc01
meistarabréf	0Fc01
meistaragrada	0VV01
meistaragráða	0VV01
meistaraprof	0VV01
meistarapróf	0VV01
meistars	02R01
meister	0^V03
meisterbrief	03f01
meisterpruefung	03f01
meisterprufung	03f01
meisterprüfung	03f01
meistras	02Q01
mekaanikko	05N01
mekanik	02:01
mekaniker	05K03
melhor	00M01
mellanniva	0S101
mellannivaa	0S101
mellannivå	0S101
mellem	0^Y02
member	01g01
membre	0B802
membro	01\01
membru	01h01
memoire	0?G01
memur	05D01
memuru	05D01
men	0^[02
menadzer	0^]03
menadżer	02601
menadžer	05E02
mencao honrosa	00M01
mencio	0^`02
mencio especial	01T01
mencion	0^b02
mencion de honor	01S01
menció	0^`02
menció especial	01T01
mención	0^b02
mención de honor	01S01
menedzer	0^d03
menedzere	02R01
menedzeris	02R01
menedzser	02901
menedżer	02601
menedžer	0WZ02
menedžere	02R01
menedžeris	02R01
meneillaan	0Ic01
meneillaeaen	0Ic01
meneillään	0Ic01
menengah	0C?02
menengah atas	0^g01
menesi	0^h01
menesiai	0^i01
menesis	0^h01
menesiu	0^i01
meng	0F301
menikah	0<^01
menntaskoli	03o01
menntaskóli	03o01
mention	0^j02
mention assez bien	0M>01
mention bien	0M>01
mention complementaire	09c01
mention complémentaire	09c01
mention speciale	00L01
mention spéciale	00L01
mention tres bien	0M>01
mention très bien	0M>01
mentiune	0?501
mentor	0^l04
mentora	01\01
menuisier	01Z01
menuisiere	01Z01
menuisière	01Z01
menuo	0^i01
menzione	00O01
menzione d'onore	00O01
menzione speciale	00O01
menção honrosa	00M01
mențiune	0?501
merchandiser	01g01
merimies	05N01
merit	00T01
meritfoerteckning	0Z^01
meritforteckning	0Z^01
meritförteckning	0Z^01
meritvaerde	0<f01
meritvarde	0<f01
meritvärde	0<f01
merkezi	03V01
mernok	02901
mes	0_005
mese	0_501
mesec	0_602
meseca	0_602
mesecev	0_801
meseci	0_602
mesemondo	02901
mesemondó	02901
meses	0_902
mesi	0_501
mesiac	0_;01
mesiace	0_;01
mesiacov	0_;01
mesic	0_<01
mesice	0_<01
mesicu	0_<01
meska	0_=01
meski	0_=01
meslek lisesi	0[J02
meslek yuksekokulu	03m01
meslek yuksekokulu mezunu	0_>01
meslek yüksekokulu	03m01
meslek yüksekokulu mezunu	0_>01
mesos	0_?01
messageries	02o01
mestari	05N01
mester	0_@03
mesterbrev	07B01
mesterdiploma	0JD01
mesterfok	0_C01
mesterfokozat	0JD01
mesterkepzes	0JD01
mesterképzés	0JD01
mestra	02>01
mestrado	0Kc01
mestrado integrado	0Kc01
mestratge	0[Q01
mestre	0_D02
mestre de obras	01\01
mestre em	0Kc01
mestsky urad	0GF02
mestský úrad	03G01
metai	0_F01
meteorologist	01g01
metge	02>01
metgessa	02>01
metreur	01Z01
metselaar	01c01
metsuri	05N01
metteur en scene	01Z01
metteur en scène	01Z01
metu	0_F01
metzger	02c01
metų	0_F01
meubelmaker	01c01
mevcut	0>f01
mews	06301
mezatka	0Vb01
mezczyzna	0_=01
mezun	0_G01
mezuniyet	0_G01
mezuniyet notu	03J01
meánleibhéal	0]k02
meánscoil	01G01
meðaleinkunn	02301
mfa	0_H02
mgimo	0A^01
mgr	0_J02
mgr inz	0V001
mgr inż	0V001
mh	0>g01
mi	0_L01
midalja	0>G01
middel	0_M01
middelmatig	0Bf01
middels	0_N02
midlungs	0_P02
midwife	01g01
mierne	0_R01
mierne pokrocily	0XW01
mierne pokročilý	0XW01
mies	0_S02
miesiac	0_U01
miesiace	0_U01
miesiecy	0_U01
miesiąc	0_U01
miesiące	0_U01
miesięcy	0_U01
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
ministerie	0OW01
ministeriet	0?701
ministerija	03H01
ministerio	0_V03
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
minn	0_Y02
minor	0B:01
minor in	0B:01
minosites	08901
minősítés	08901
mionna	0_L01
mirne	0_[01
mirne pokrocila	0XX01
mirne pokrocily	0_\01
misrah	0D[01
misraħ	0D[01
mistenni	0_]01
mistr	0>Y01
mit	0A^01
mit auszeichnung	01A01
mitali	05a02
mitarbeiter	05S01
mitarbeiter des jahres	00:01
mitja	0Tk02
mitja alt	0>B01
mitjana	0L:01
mitjà	0Tk02
mitjà alt	0>B01
mitjà-alt	0>B01
mittel	0_^02
mittelmaessig	0<L01
mittelmassig	0<L01
mittelmäßig	0<L01
mittlere kenntnisse	0<L01
mittlere reife	01@01
mixologist	01g01
mizar	0E501
miðlungs	0_P02
mj	0_`01
mjesec	0_`01
mjeseca	0_`01
mjeseci	0_`01
mjog god	0_a02
mjog god kunnatta	0O601
mjog gott	0O601
mjög gott	0O601
mjög góð	0_a02
mjög góð kunnátta	0O601
mnd	0_c02
mnt	0\001
mo	0_e01
moara	03A01
moasa	01h01
moașă	01h01
modeliste	01Z01
modellista	02501
moderate	0B501
moderator	0Ba02
modersmaal	0_f02
modersmaalsnivaa	0NJ01
modersmaalsniveau	0NB01
modersmaalstalare	0NJ01
modersmal	0_f02
modersmalsniva	0NJ01
modersmalsniveau	0NB01
modersmalstalare	0NJ01
modersmål	0_f02
modersmålsniveau	0NB01
modersmålsnivå	0NJ01
modersmålstalare	0NJ01
modista	01B01
modul	0_h02
modurmal	0_j01
modurmali	0_j01
modéliste	01Z01
moedertaal	0J<01
moedertaalspreker	0J<01
moi bat dau	0_k01
moi hoc	0_l01
mois	0_m01
mojster	0E501
mokslininkas	02Q01
mokslu daktaras	0DL01
mokslų daktaras	0DL01
mokykla	0DX01
mokytoja	02Q01
mokytojas	02Q01
molt bo	0N<01
molto buono	09401
momentan	04A01
momenteel	0Qd01
mon	0_n01
monat	0_n01
monate	0_n01
monaten	0_n01
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
monter	0_o02
monteur	0`103
monteuse	01Z01
month	0`401
months	0`401
montir	02:01
montoer	05K03
montor	05K03
montér	0>Y01
montör	02A01
montør	05c02
morsmaal	0NK01
morsmaalsnivaa	0NK01
morsmal	0NK01
morsmalsniva	0NK01
morsmål	0NK01
morsmålsnivå	0NK01
mos	0_e01
moski	0`501
most	00i01
moteris	0`601
moteriska	0`601
moteriška	0`601
mother language	0Mo01
mother tongue	0Mo01
motorista	01\01
motors	03701
mottak	0:\01
moulder	01g01
mountain guide	01g01
moyen	07]01
moyenne	0M>01
mozo	01B01
moški	0`501
mpa	0F301
mph	0F301
mphil	0F301
mr	0HK01
mres	0F301
ms	0F301
msc	0`702
msci	0F301
mta	09W01
mtech	0F301
mts	0Q`01
mtu	00`01
mtü	00`01
mua dong	0`901
mua he	0Qa01
mua thu	0`:01
mua xuan	0`;01
mudiresi	05D01
mudr	0C902
mudur	05D01
mudurlugu	0`<02
muduru	05D01
mueller	02c01
muhasebeci	05D01
muhely	07D01
muhendis	05D01
muhendisi	05D01
muhendislik	03V01
muinteoir	03T01
muito bom	08c02
mujer	0MD01
mukemmel	0Ak01
mulettista	02501
mulher	0MG01
muller	02c01
mulo	0Q`01
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
musdienas	0[D01
musee	02o01
museo	0`>03
museu	0`A02
museum	0`C07
musician	01g01
musicien	01Z01
musicista	02501
musico	03M02
musiker	0X304
musim dingin	0`J01
musim gugur	0`K01
musim panas	0`L01
musim semi	0`M01
muskarac	0`N02
muski	0`N02
musko	0`N02
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
muz	0`P02
muzej	03303
muzejs	06501
muzesi	03V01
muzeu	03A01
muzeul	03A01
muzeum	0`R04
muzician	01h01
muziejus	03H01
muzikant	0GX01
muzisyen	05D01
muzske	0`P02
muzyk	02601
muškarac	0`N02
muški	0`N02
muško	0`N02
muž	0`P02
mužské	0`P02
mvp	0`V01
my cv	0`W01
my resume	0`W01
mycket bra	08i02
mycket god	08i02
mycket goda	0NC01
myndighet	0>701
myyja	05N01
myyjae	05N01
myyjä	05N01
myymaelae	06D01
myymala	06D01
myymälä	06D01
màster	0[Q01
màster universitari	0[Q01
máig	00i01
máistreacht	0\V01
mán	0\n01
mánuðir	0\n01
mánuður	0\n01
máster	0Sm01
máster universitario	0Sm01
männl	0Qi01
männlich	0Qi01
målare	02A01
mån	0\101
månad	0\101
månader	0\101
måned	0\302
måneder	0\302
mécanicien	01Z01
médaille	00L01
médaille d'or	00L01
médecin	01Z01
média	0A[01
média final	0A[01
médica	03M02
médico	03M02
médio	0U302
mémoire	0?G01
mérnök	02901
métreur	01Z01
mês	0`X01
mí	0_L01
míonna	0_L01
mírně	0_[01
mírně pokročilá	0XX01
mírně pokročilý	0_\01
móðurmál	0_j01
móðurmáli	0_j01
mùa hè	0Qa01
mùa thu	0`:01
mùa xuân	0`;01
mùa đông	0`901
múinteoir	03T01
músico	03M02
múzeum	0Yi02
müdiresi	05D01
müdür	05D01
müdürlüğü	0`<02
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
mēn	0^h01
mēnesis	0^h01
mēneši	0^h01
mėn	0^i01
mėnesiai	0^i01
mėnesių	0^i01
mėnuo	0^i01
męska	0_=01
męski	0_=01
mężatka	0Vb01
mężczyzna	0_=01
měs	0_<01
městský úřad	0Em01
měsíc	0_<01
měsíce	0_<01
měsíců	0_<01
mūsdienas	0[D01
műhely	07D01
művezető	08102
mới bắt đầu	0_k01
mới học	0_l01
n	0`Y01
n v	00`01
n.v	00`01
n1	0<G01
n2	0<G01
n3	0<G01
n4	0<G01
n5	0<G01
na	0`Z02
na daljavo	0`\01
na daljinu	0`]02
na dalku	0`_01
na dialku	0``01
na diaľku	0``01
na dálku	0`_01
na kierunku	0W<01
naa	0N_01
naaister	01c01
naavaerende	0N_01
nabrezi	0?C01
nabrezie	0`a01
nabrezje	0`b01
nabrežje	0`b01
nachweis	0<K01
nacionalna poklicna kvalifikacija	0@Z01
nadace	0Em01
nadacia	03G01
nadal	04@01
nadiu	0[P01
nadiua	0[P01
nadácia	03G01
naeherin	09W01
naemndeman	02A01
naeyttelijae	05N01
nagrada	0^603
nagroda	0Mb01
nagrody	0Mb01
nagyon jo	0QP02
nagyon jó	0QP02
naherin	09W01
naimaton	09F01
naimisissa	09F01
naine	0`c01
nainen	0`d01
najaar	0Qh01
nakladatelstvi	0`e02
nakladatelství	0`e02
nakladnik	0`g02
nam	0`i05
namestek	0>Y01
namesti	0?C01
namestie	0`a01
namndeman	02A01
namornik	0>Y01
nams og starfsferill	0MK01
namsbraut	02401
namskeid	0`n01
nang cao	0`o02
nanny	01g01
napjainkig	00i01
napredno	0a106
naselje	0a703
nastavnica	0=g02
nastavnik	0=g02
natakar	05G01
natif	0Z501
natiivi	02a01
national 5	02X01
natiu	0[P01
nativ	0=Q01
nativa	0a:03
native	0a=03
native language	0Mo01
native or bilingual	0Mo01
native or bilingual proficiency	0Mo01
native proficiency	0Mo01
native speaker	0Mo01
nativo	0a@02
natjecanje	00601
nattiv	0=S01
natywny	0II01
nauczyciel	0aB02
nauczycielka	02601
naukowiec	02601
navaerende	0N_01
navy	03701
nay	0<;01
nayttelija	05N01
nd	0aD01
near native	0aE02
near-native	0aE02
nebenfach	0L`01
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
neozenjen	0aG02
neoženjen	0aG02
neprecejies	0aI01
neprecejusies	0aI01
neprecējies	0aI01
neprecējusies	0aI01
netekejusi	0UY01
netekėjusi	0UY01
nettbasert	0N001
networks	03701
neudana	0aJ01
neudata	0aK01
neuvoja	05N01
nevedes	0UY01
nevedęs	0UY01
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
nha xuat ban	0aL02
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
nhà xuất bản	0aL02
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
niveau europeen	0aN01
niveau européen	0aN01
niveau intermediaire	07]01
niveau intermédiaire	07]01
niveau moyen	07]01
niveau scolaire	0;f01
nivel alto	09101
nivel avancado	08b01
nivel avansat	0CC01
nivel avanzado	09101
nivel basico	0aO02
nivel básico	0BN01
nivel de baza	0CB01
nivel de bază	0CB01
nivel intermediario	0Bd01
nivel intermedio	0Be01
nivel medio	0Be01
nivel medio alto	0>c01
nivel medio-alto	0>c01
nivel mediu	0Bi01
nivell alt	0N<01
nivell avancat	0N<01
nivell avançat	0N<01
nivell basic	0:M01
nivell bàsic	0:M01
nivell mitja	0Bc01
nivell mitjà	0Bc01
nivodij	00001
niñera	01B01
no	0aQ06
nociones	0:N02
nocions	0?;02
nocoes	0aW02
nocoes basicas	0Ji01
nodala	0aY02
nodaļa	0aY02
noe	0>[01
noe kjennskap	0<S01
nogenlunde	0_M01
nokkud god	0a[01
nokkuð góð	0a[01
nominee	00N01
nonprofit	03701
nork	04Y01
norskprove	0<G01
norskprøve	0<G01
nos	0JA01
not ortalamasi	03J01
not ortalaması	03J01
nota	0a\04
nota final	0A[01
nota finala	0?K01
nota finală	0?K01
nota media	0?J01
nota mitjana	0L:01
notable	0?J01
notaio	02501
notaire	01Z01
notar	0a`03
notaria	01B01
notarie	02A01
notario	01B01
notaris	0ac02
notariusz	02601
notary	01g01
note	0ae02
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
noverande	0N_01
novice	0ag02
novinar	0ai05
novinár	08G01
novinář	06[01
now	0B`01
nozioni	0;Q02
noções	0aW02
noções básicas	0Ji01
noțiuni	0CB01
noțiuni de bază	0CB01
npk	0@Z01
npo法人	0an01
nr	04Q01
ntnu	0ao01
nu	0b005
nu ho sinh	09f01
nubile	0@801
nucleo	0Fd01
nugaletoja	06401
nugaletojas	06401
nugalėtoja	06401
nugalėtojas	06401
num	09701
numatoma	0b501
nuo	0b602
nuotolinis	0UA01
nuotoliniu budu	0UA01
nuotoliniu būdu	0UA01
nurse	01g01
nursery	03701
nutid	0b802
nutricionista	03M02
nutritionist	0IZ02
nutriționist	01h01
nuvaerende	0SM01
nuvarande	0b:01
nuverandi	0KC01
nuværende	0SM01
nv	00`01
nvq	0>^02
nyar	0b;01
nyara	0b;01
nybegynner	0b<02
nyboerjare	0b>02
nyborjare	0b>02
nybörjare	0b>02
nyelvvizsga	0b@01
nyelvvizsgat	0b@01
nyelvvizsgát	0b@01
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
nyár	0b;01
nábrežie	0`a01
nábřeží	0?C01
nám	0bA02
námestie	0`a01
námořník	0>Y01
náms- og starfsferill	0MK01
námsbraut	02401
námskeið	0`n01
náměstek	0>Y01
náměstí	0?C01
nâng cao	0`o02
näherin	09W01
nämndeman	02A01
näyttelijä	05N01
nå	0N_01
nåværende	0N_01
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
năm	0bC02
nő	0bE01
nős	0JA01
nőtlen	0JA01
nővér	02901
nữ	0bF01
nữ hộ sinh	09f01
o	0bG03
o levels	02X01
o momento	08401
o-levels	02X01
oab	0?h01
obala	09@01
obchod	0GF02
obchodna akademia	0[a01
obchodni akademie	0D901
obchodni zastupce	0>Y01
obchodnik	0A\02
obchodny zastupca	0@001
obchodná akadémia	0[a01
obchodní akademie	0D901
obchodní zástupce	0>Y01
obchodník	0A\02
obchodný zástupca	0@001
obcina	0>801
obecnie	04@01
ober	0JF01
oberschule	0<e01
objava	0X;01
objavljen	0bJ01
objavljeno	0bK01
obkladac	0>Y01
obkladač	0>Y01
oblikovalec	0E501
oblikovalka	0E501
obmann	02c01
obor	0bL01
oboru	0bL01
obrona	0bM01
obrt	0Vc01
obtained	09Q01
obtenido	0J@01
obtenu	0F[01
obtenue	0F[01
obtida	0B;01
obtido	0B;01
obtinut	01C01
obuka	0bN01
občina	0>801
obținut	01C01
oca	01Q01
ocakavane	0bO01
oceanographer	01g01
ocekavano	0bP01
ocekivano	0bQ02
ocena	0bS03
ocena koncowa	0bV01
ocena końcowa	0bV01
oceneni	00501
ocenenie	00401
ocenění	00501
och	0bW01
ochroniarz	02601
ocjena	0bX01
ocm	01Q01
ocp	01Q01
octrooi	0=G01
od	0bY0<
odbor	0be03
oddelek	0JJ01
oddeleni	0GR01
oddelenie	0GW01
oddzial	0IL01
oddział	0IL01
oddělení	0GR01
ode	01>01
odeljenje	0Fg01
odgojitelj	0Wh01
odhadce	0>Y01
odjel	0bh01
odjeljenje	0bh01
odlicno	0a106
odlično	0a106
odontotecnico	02501
odotettu	07E01
odsek	0bi03
odsjek	0bh01
odul	0;P01
odulu	0;P01
odvetnica	0E501
odvetnik	0E501
odvjetnica	0=f01
odvjetnicki ured	0Vc01
odvjetnik	0=f01
odvjetnički ured	0Vc01
odznaczenie	0Mb01
odznaka	0Mb01
oekonom	05c02
oekotropholog	05S01
oenologue	01Z01
oeversaettare	02A01
oevet	0bl01
of	0bm01
office	0OK02
officer	0bn03
officina	03I01
officine	03I01
offiser	0;J01
oficial	02?02
oficina	08X02
ofisi	03V01
og	0c102
oggi	00k01
ogift	0c302
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
okj	0c502
oklevel	0c702
okleveles	0JD01
oklevél	0c702
okonom	05c02
okotropholog	05S01
okres	0bA02
oktato	08102
oktató	08102
okul	03m01
okulu	03m01
oldal	0c901
olimpiada	0c:03
olimpiade	00B01
olimpiadă	0?501
olimpiāde	00B01
olimpíada	00M01
ollscoil	0c=02
ologist	0SC01
olympiad	00N01
olympiada	0@:02
olympiáda	0@:02
omanik	01>01
omistaja	05N01
ompelija	05N01
on lisans	0_>01
ondernemer	01c01
onderneming	0OW01
onderscheiding	0J;01
onderzoeker	01c01
oneletrajz	0c?01
oneletrajza	0c?01
ongehuwd	04d01
ongoing	0B`01
onkentes	0<F01
onkormanyzat	07D01
onlajn	0c@01
online	0cA0A
onlisans	0_>01
onlus	03I01
onoracha	0Q601
ontwerper	01c01
ontwikkelaar	01c01
onur belgesi	0;P01
onwards	0B`01
onóracha	0Q601
oopt	0<G01
op afstand	0Ro01
opas	05N01
opcina	0Vc01
operaator	01>01
operaattori	05N01
operador	01\01
operadora	01\01
operaia	02501
operaio	02501
operari	02>01
operaria	02;03
operario	03M02
operater	0cR03
operateur	01Z01
operative	0SC01
operatoare	01h01
operatoer	05K03
operator	0cU0?
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
operátor	0Xj03
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
optiker	0X304
optikko	05N01
optikus	0<F01
option	0MM01
optisyen	05D01
optometrist	01g01
optyk	02601
opublikowany	07C01
opérateur	01Z01
opératrice	01Z01
općina	0Vc01
opština	06>01
oraz	0cd01
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
orta	0ce02
orta duzey	0ce02
orta duzeyde	0cg01
orta düzey	0ce02
orta düzeyde	0cg01
orta seviye	0cg01
orta ust	0Uc01
orta ustu	0Uc01
orta üstü	0Uc01
orta-üst	0Uc01
ortagi	05D01
ortak yazar	05D01
ortalama	03J01
ortaokulu	03m01
ortağı	05D01
orthophoniste	01Z01
orvos	02901
os	04T01
osakond	0ch02
osasto	0cj02
oscp	01Q01
osd	0<G01
osiedle	04T01
osiguranje	0@<02
osnivac	05E02
osnivač	05E02
osnove	0cl06
osnovna skola	0JR02
osnovna sola	0JT01
osnovna škola	0JR02
osnovna šola	0JT01
osnovne akademske studije	0<J01
osnovne studije	0<J01
osnovno	0cl06
osnovno znanje	0d203
ospatar	01h01
ospedale	03I01
ospideal	0B401
ospidéal	0B401
osposobljavanje	0d501
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
osz	0d601
osze	0d601
osztaly	0d702
osztalyzat	08901
osztatlan kepzes	0JD01
osztatlan képzés	0JD01
osztondij	0Ej02
osztály	0d702
osztályzat	08901
ota	0d902
oteli	03V01
otomotiv	03V01
otono	0d;01
otoño	0d;01
ottico	02501
ottima	09502
ottima conoscenza	09401
ottimo	09502
ou	00`01
outono	0d<01
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
ovet	0bl01
ovlascenje	0bN01
ovlastenje	0d501
ovlaštenje	0d501
ovlašćenje	0bN01
ovoda	0We01
ovodapedagogus	02901
ovono	02901
owner	01g01
oy	00`01
oyj	00`01
oyuncu	05D01
oz gecmis	0d=01
ozenjen	0aG02
ozgecmis	0d=01
ozgecmisi	0d=01
oü	00`01
očakávané	0bO01
očekivano	0bQ02
očekáváno	0bP01
oženjen	0aG02
p	0d>01
p o box	0d?01
p zza	0?D01
p.o. box	0d?01
p.zza	0?D01
pa	0d@01
pa distans	0G@01
pa nett	0N001
paa	0d@01
paa distans	0G@01
paa nett	0N001
paaaine	0Y201
paagaaende	0dA02
paagaar	0b:01
paallikko	05N01
pabrik	07Z01
packer	0Ba02
pacse	0@701
pacsee	0@701
pacsé	0@701
pacsée	0@701
pad	0El01
pada	0dC01
padagog	05S01
padalinys	0E<01
padaria	02Z01
padeiro	01\01
padejeja	02Q01
padejejas	02Q01
padeka	06401
padronanza	0Kf01
padzilinats	0dD01
padziļināts	0dD01
padėjėja	02Q01
padėjėjas	02Q01
padėka	06401
paeaeaine	0Y201
paeaellikkoe	05N01
paedagog	0dE02
paeivaekoti	0T_02
paetevyys	0Y101
pagaende	0dA02
pagar	0b:01
pagaritookoda	05101
pagaritöökoda	05101
pagasts	0>h01
page	0dG02
pagina	0dI05
pagrindai	0<B02
pagrindine mokykla	0DX01
pagrindines	0dN01
pagrindinė mokykla	0DX01
pagrindinės	0dN01
paguyuban	07Z01
paipear	0?H01
paipéar	0?H01
paitinn	0?H01
paivakoti	0T_02
paja	06D01
pakankamai	0dO01
pakar	0dP01
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
pamata	0dQ02
pamatlimeni	06K01
pamatlimenis	0dQ02
pamatlīmenis	0dQ02
pamatlīmenī	06K01
pamatskola	04301
pamatzinasanas	0dQ02
pamatzināšanas	0dQ02
pana	0dS01
pana in	0dS01
pana in prezent	02201
pana la	0dS01
panadera	01B01
panaderia	07Y01
panadero	01B01
panadería	07Y01
panettiere	02501
panificio	03I01
panimo	06D01
pank	05101
pankki	06D01
panna	0Vb01
paper	0=k01
papeteries	02o01
paralegal	01g01
paramedic	01g01
parcours	0MM01
pardaveja	02Q01
pardavejas	02Q01
pardavėja	02Q01
pardavėjas	02Q01
pardeveja	02R01
pardevejs	02R01
parduotuve	03H01
parduotuvė	03H01
paredzams	0dT01
paredzets	0dT01
paredzēts	0dT01
park	0El01
parken	0OI01
parkway	06301
parrucchiera	02501
parrucchiere	02501
parstavis	02R01
parteira	01\01
partner	0dU02
partners	03701
paru dans	0?G01
parvalda brivi	0>Z01
pasaje	09701
pasante	01B01
pascasarjana	0dW01
paseo	09701
pasif	0CA01
pasivne	0dX02
pasivni	0_[01
pasivno	0d203
pasivní	0_[01
pasivně	0_[01
paslaik	0[D01
pasniedzejs	02R01
pasniedzējs	02R01
pasnodarbinats	06501
pass	0dZ02
passage	04f01
passatge	09E01
passed	09Q01
passeig	09E01
passi	0Y101
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
pasívne	0_R01
paten	09b01
patent	0d\0@
patentas	0W\01
patente	0dl03
patentino	01?01
patents	0G;01
patentti	0K[01
patevyys	0Y101
patin	09W01
patissier	0do03
patissiere	01Z01
patlaban	0[D01
patron	01B01
patrón	01B01
pavars	02R01
pavasaris	0e202
pavārs	02R01
paysagiste	01Z01
pazenges	08N02
paznic	01h01
pazymejimas	08701
pazymiu vidurkis	0:^01
pazymys	0:^01
pašlaik	0[D01
pašnodarbināts	06501
pašvaldība	06501
pažengęs	08N02
pažymių vidurkis	0:^01
pažymys	0:^01
pažymėjimas	08701
pd	0e401
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
pekarna	0ZK02
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
pemula	0e502
pemusik	02:01
penanggung jawab	02:01
penari	02:01
pendiri	02:01
peneliti	02:01
penerbit	0e702
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
perempuan	0d>01
perencana	02:01
perfecto	0I701
perfeito	0I601
perfekcyjny	0e901
perfekt	0e:01
perfektne	0e;02
perfektně	0e=01
perfetto	0e>01
perguruan tinggi	0Li01
periodico	05:01
periodista	02?02
perit	05501
perito	0e?02
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
perustaso	0eA01
perusteet	04]02
perustutkinto	0eB02
pesantren	0Li01
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
pg dip	0PO01
pgce	0eD02
pgdip	0eD02
ph d	0eF03
ph d grad	0eI01
ph d studerende	0eJ01
ph.d	0eF03
ph.d.-grad	0eI01
ph.d.-studerende	0eJ01
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
phd	0eK02
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
piagam	0eM02
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
pilot	0eO03
pilotin	02c01
piloto	03M02
pincer	06702
pinche	01B01
pincér	06702
pintor	03M02
pintora	03M02
pion	0IL01
pirma limena augstaka izglitiba	0Wd01
pirmininkas	02Q01
pirmā līmeņa augstākā izglītība	0Wd01
pis	09E01
pisarna	0>801
piso	09701
pivara	06>01
pivovar	0GF02
pivovara	0Vc01
pivovarna	0>801
pivovary	0Em01
pizzeria	03I01
pjazza	0D[01
pl	04R02
plac	04T01
placa	09E01
place	04f01
plads	0OI01
plaket	0;P01
plaketa	0eR01
plakett	0eS01
plan	04e01
planeeritav	0J:01
planer	05S01
planerad	0<a01
planirano	0bQ02
planlagt	0Nb02
planlanan	0<\01
planned	05e01
planner	06S02
planots	0dT01
planovane	0bO01
planovano	0bP01
planowane	0eT01
planowany	0eT01
plant	03701
plantsoen	0El01
planuojama	0b501
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
plánované	0bO01
plánováno	0bP01
plānots	0dT01
pm	06m01
pmp	01Q01
po box	0d?01
pobalscoil	01G01
pobednica	0eU01
pobednik	0eU01
pobjednica	00601
pobjednik	00601
pocetnik	0eV04
pocetno	0eZ02
poczatkujacy	0e\02
początkujący	0e\02
podcast	0=k01
podiatrist	01g01
podjetje	0>801
podnik	0GF02
podsladek	0>Y01
podsládek	0>Y01
podstawowa	0e^02
podstawowe	0e`01
podstawowy	0e^02
podstawowym	0e`01
podstawy	0e^02
poduzece	0Vc01
poduzeće	0Vc01
podyplomowe	0V001
podzim	0ea01
poglavje	0X;01
poglavlje	0AT02
pogovorno	0eb01
pohar	0@:02
pohiharidus	0Vf01
pohikool	03Y01
pohvala	0^603
pohár	0@:02
poissonnier	01Z01
poistovna	03G01
poisťovňa	03G01
pojistovna	0Em01
pojišťovna	0Em01
pokal	0ec02
pokladni	0>Y01
pokladnik	0A\02
pokladní	0>Y01
pokladník	0A\02
poklicna matura	0ee01
pokojowa	02601
pokojska	0>Y01
pokojská	0>Y01
pokrocila	0ef04
pokrocily	0ef04
pokročilá	0ef04
pokročilý	0ef04
pokryvac	0>Y01
pokrývač	0>Y01
polaznik	0d501
pole	0@901
poletje	0ej01
polgarmester	0<F01
polgármester	0<F01
police	03701
police officer	01g01
policealne	0ek01
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
poliklinika	0el03
polis	0eo02
polisher	01g01
polisi	02:01
politechnika	03g01
politechniki	03g01
politecnica	0KV03
politecnico	0BR03
politehnica	07J01
politeknik	0Li01
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
pomlad	0f101
pomoc administracyjna	02601
pomoc kuchenna	02601
pomocnica	0AX02
pomocnik	0f205
pomocník	0>Y01
pomoćnica	0=f01
pomoćnik	0=g02
pomočnica	0E501
pomočnik	0E501
pompier	09H02
ponencia	0f702
pontificia	0@C01
pontifícia	0@C01
ponència	0?c01
poradca	0@001
poradce	0>Y01
porocen	0[R01
porocena	0[R01
porodni asistentka	0>Y01
porodní asistentka	0>Y01
poročen	0[R01
poročena	0[R01
portal	09701
portar	01h01
portas	0<F01
porteira	01\01
porteiro	01\01
porter	01g01
portier	0f903
portiere	02501
portás	0<F01
pos doutorado	0I>01
pos graduacao	0Kc01
posgrado	0Sm01
poslovoda	0=g02
poslovođa	0=g02
postaci	05D01
postacı	05D01
postas	0f<02
postbode	01c01
postboks	0f>02
postbud	05c02
postbus	0f@01
postdoc	0Bm02
postdoctoral	01g01
poste actuel	00_01
poster	0fA06
postfach	05001
postgrado	0Sm01
postgraduate	0PO01
postgraduate certificate	0PO01
postgraduate diploma	0PO01
postgrau	0[Q01
postina	02501
postinkantaja	05N01
postino	02501
postliceala	0An01
postliceală	0An01
postman	01g01
postwoman	01g01
postás	0<F01
posvet	0X;01
poszter	0G?01
pot	0`b01
potrdilo	0@Z01
potvrda	0I?02
pour	0fG01
pouzivatelsky	0fH01
používateľsky	0fH01
povprecje	0fI01
povprecna ocena	0fI01
povprečje	0fI01
povprečna ocena	0fI01
poziom zaawansowany	0;?01
pozoriste	06>01
pozorište	06>01
početnik	0eV04
početno	0eZ02
położna	02601
poștaș	01h01
pr	03S01
praca	0fJ02
praca z domu	0``01
praca zdalna	0S001
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
pradedantysis	0fL02
pradikat	01A01
pradinis	0<B02
pradmenys	0dN01
praedikat	01A01
praegu	0Qk01
praeguseni	0Qk01
praktijk	02Y01
praktikant	0fN08
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
pranesimas	0W\01
pranešimas	0W\01
praticante	02501
pravnica	0AQ03
pravnicka	0A\02
pravnik	0fV05
prawniczka	02601
prawnik	02601
prawo jazdy	0@k01
prawo wykonywania zawodu	0@k01
praxis	03B01
praça	04G01
pre intermediate	0;[01
pre-intermediate	0;[01
precejies	0aI01
precejusies	0aI01
preceptor	01\01
preceptora	01\01
preconizat	07n01
precējies	0aI01
precējusies	0aI01
predajna	03G01
predajňa	03G01
predavac	0f[03
predavanje	0WU03
predavatelj	05G01
predavač	0f[03
preddiplomski studij	0f^01
predikat	0E801
prednaska	0VZ02
prednáška	0AZ01
predpoklad	0bP01
predpokladane	0f_02
predpokladané	0bO01
predseda	0A\02
predsedkyne	0>Y01
predsednica	0fa02
predsednicka	0@001
predsednik	0fa02
predsedníčka	0@001
predsjednica	0=f01
predsjednik	0=f01
preduzece	06>01
preduzeće	06>01
predvideno	0fc03
predvidoma	0ff01
predviđeno	0bQ02
preemia	0fg02
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
premio	0fi03
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
present	0fl03
presentation	0=k01
presente	0fo03
presenter	01g01
presernova nagrada	0eR01
president	0g203
presidenta	02?02
presidente	03=04
press	03701
pressesprecher	09W01
presso	0?B01
preukaz	0@]01
prevajalec	0E501
prevajalka	0E501
previsao	0B<01
previsio	0g501
previsionnel	08;01
previsió	0g501
previst	0g501
prevista	0g604
prevista para	0g:02
previsto	0g<03
previsão	0B<01
prevodilac	06g01
prevoditelj	0Wh01
prevu	08;01
prevue	08;01
prezent	0g?02
prezentare	07101
prezes	02601
prezident	02S02
prezidents	02R01
prešernova nagrada	0eR01
preżent	0<m01
președinte	01h01
președintă	01h01
pri	0gA02
pria	0YO01
pricakovano	0ff01
priemer	0R<01
priemyselna skola	0[a01
priemyselná škola	0[a01
priest	01g01
prijs	0<g01
prilaz	09@01
primar	01h01
primaria	03A01
primarie	03A01
primary school	01N01
primavara	0gC01
primavera	0gD04
primeiro lugar	00M01
primer lugar	01S01
primer premi	01T01
primer premio	01S01
primo classificato	00O01
primo posto	00O01
primo premio	00O01
primăria	03A01
primărie	03A01
primăvara	0gC01
prince2	01Q01
principal	01g01
principiant	0gH01
principiante	0gI03
printemps	0gL01
printiseacht	06^01
printíseacht	06^01
pripravnica	0AQ03
pripravnik	0AQ03
pris	0^;03
prisen	0gM02
priset	0gO01
prispevek	0AV02
prispevok	0AZ01
prix	00L01
prizas	06401
prize	00N01
priznanje	0^603
pričakovano	0ff01
probation officer	01g01
proc	01[01
proceedings	0V:02
procurador	01B01
procuradora	01B01
prodajalec	0E501
prodajalka	0E501
prodavac	0gP03
prodavacica	06g01
prodavač	0gS02
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
prof	0`n01
profesijny zivotopis	0gU01
profesijný životopis	0gU01
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
profesionalais magistrs	0\K01
profesionalna biografija	0=Y01
profesionālais bakalaurs	0:V01
profesionālais maģistrs	0\K01
profesionālā vidējā izglītība	06l01
profesjonsstudium	0K401
profesni prukaz	0@\01
profesni zivotopis	0gV01
profesní průkaz	0@\01
profesní životopis	0gV01
profesoara	01h01
profesoară	01h01
profesor	0gW0:
profesora	01B01
profesorius	02Q01
profesors	02R01
professeur	01Z01
professional proficiency	0?601
professional working proficiency	0PF01
professionale	09401
professioneel	0ga01
professionnel	0C401
professionsbachelor	0:=01
professionshoejskole	0J>01
professionshojskole	0J>01
professionshøjskole	0J>01
professor	0gb09
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
program	0gk05
program studi	0=B01
programador	02;03
programadora	02;03
programatoare	01h01
programator	0h003
programci	05D01
programcı	05D01
programer	0cR03
programerka	0E501
programi	04H01
programista	02601
programistka	02601
programma	0h301
programmatore	02501
programmatrice	02501
programmeerija	01>01
programmer	0h402
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
projektant	0h604
projektantka	02601
projektledare	02A01
projektoer	02A01
projektor	02A01
projektör	02A01
projeteur	01Z01
prolece	0h:01
proleće	0h:01
proljece	0h;01
proljeće	0h;01
promedio	0?J01
promenade	0A<01
promotie	0HJ01
promotion	0h<01
promotor	03M02
promotora	03M02
promotore	02501
promotrice	02501
promovendus	0JF01
promoviert	0h<01
proofreader	01g01
properties	03701
prosecna ocena	0h=01
prosek	0h=01
prosek ocena	0h=01
prosečna ocena	0h=01
prosiding	09b01
prosjecna ocjena	0bX01
prosjek	0bX01
prosjek ocjena	0bX01
prosječna ocjena	0bX01
prospech	0@l02
prospective	05e01
prospektas	03S01
prospekts	0>h01
prospěch	0R;01
prostovoljec	0E501
prostovoljka	0E501
protesico	01B01
prothesiste	01Z01
prothésiste	01Z01
protésico	01B01
provincia	03I01
provincie	0OW01
provinsi	0EN01
pruefer	05S01
pruefung	0<K01
prufer	05S01
prufung	0<K01
prukaz	0@\01
prumer	0R;01
pruvodce	0>Y01
pruvodkyne	0>Y01
prvostopenjski	0FW01
prvostupnica	0f^01
prvostupnik	0f^01
przedsiebiorstwo	03601
przedsiębiorstwo	03601
przedstawiciel	02601
przedszkole	03g01
przeglad	07C01
przegląd	07C01
przewidywane	0eT01
przewidywany	0eT01
przewodniczaca	02601
przewodniczacy	02601
przewodniczka	02601
przewodnicząca	02601
przewodniczący	02601
przewodnik	02601
przychodnia	03601
práca z domu	0``01
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
próf	0`n01
prófessor	0=V01
prüfer	05S01
prüfung	0<K01
prēmija	00B01
průkaz	0@\01
průměr	0R;01
průvodce	0>Y01
průvodkyně	0>Y01
psc	0bA02
psichologas	02Q01
psicoleg	02>01
psicologa	0h>04
psicologo	06P03
psicòleg	02>01
psicòloga	02>01
psicóloga	03M02
psicólogo	03M02
psiholog	0hB04
psihologs	02R01
psikolog	0QN02
psm	01Q01
pst	0\001
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
psč	0bA02
pt	0hF02
pta	09W01
pte	0hH02
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
publikacija	0hJ04
publikacio	0G?01
publikacja	07C01
publikation	08H01
publikácia	0AZ01
publikáció	0G?01
publikācija	0G;01
publisert	0V\01
published	0=k01
publishers	03701
publishing	03701
publié	0?G01
puchar	0Mb01
pucko otvoreno uciliste	0hN01
puerta	09701
puheenjohtaja	05N01
puheenvuoro	0K[01
puheterapeutti	05N01
puiestee	0\501
puikiai	0Z401
puikus	0Z401
puisto	08M01
pultos	0<F01
puppeteer	01g01
purser	01g01
pusat	07Z01
pustakawan	02:01
put	0hO02
putkiasentaja	05N01
puuseppa	05N01
puuseppae	05N01
puuseppä	05N01
puutarhuri	05N01
pučko otvoreno učilište	0hN01
pza	09701
página	0hQ02
pályázat	00001
până	0dS01
până la	0dS01
până în	0dS01
până în prezent	02201
pâtissier	01Z01
pâtissière	01Z01
pädagog	05S01
päiväkoti	0T_02
pätevyys	0Y101
pääaine	0Y201
päällikkö	05N01
på	0d@01
på distans	0G@01
på nett	0N001
pågående	0dA02
pågår	0b:01
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
põhiharidus	0Vf01
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
předpoklad	0bP01
předpokládané	0bP01
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
qualifica	0hS02
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
r	0`Y01
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
rad od kuce	0`]02
rad od kuće	0`]02
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
ragel	0]801
ragioniera	02501
ragioniere	02501
rahastonhoitaja	05N01
rahuldav	0Vk01
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
razgovorno	0hU01
raziskovalec	0E501
raziskovalka	0E501
razoavel	0Bd01
razoável	0Bd01
razveden	0aG02
razvedena	0aG02
razvijalec	0E501
razvijalka	0E501
razvojni	0=f01
računovodja	0E501
računovodkinja	0E501
računovođa	0=g02
raġel	0]801
rd	0hV02
re	0KL01
realexamen	0O^01
realizador	01B01
realizadora	01B01
realschulabschluss	01@01
realschule	0<e01
realty	03701
reatha	05_01
rebbiegha	0hX01
rebbiegħa	0hX01
rebbieh	0>G01
rebbieħ	0>G01
recenzio	0G?01
recenzió	0G?01
recenzja	07C01
recepcioner	0Wh01
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
receptionist	0hY05
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
redactor	0h^04
redactora	02?02
redactrice	01Z01
redakteur	05S01
redaktoer	05K03
redaktor	0hb06
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
referat	0hh03
referats	0G;01
referendar	05S01
referens	02901
referent	0hk08
referenta	01h01
referentka	02601
referentă	01h01
referāts	0G;01
region	0i303
regione	03I01
regisseur	0i602
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
reiprennandi	0O601
rektor	05K03
rektorova nagrada	00601
relawan	02:01
relazione	07201
remota	0i802
remote	0i:04
remotely	0OE01
remoto	0i>03
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
reporter	0iA02
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
responsable	0iC03
responsavel	01\01
responsável	01\01
ressort	06N01
restaurace	0Em01
restauracia	03G01
restauracja	03601
restaurang	0>701
restaurant	0iF08
restaurante	08X02
restaurator	05S01
restauratore	02501
restauratrice	02501
restavracija	0>801
restonomi	04U01
restoran	0iN05
restoranas	03H01
restorani	03V01
restorans	06501
restoranı	03V01
restorer	01g01
restorāns	06501
result	00T01
resume	0`W01
resumo	05:01
reszleg	0C801
retail	0iS02
retning	0iU01
rettindi	0Za02
review	0=k01
revija	0X;01
revisor	0iV04
revisora	01\01
revisore	02501
revista	0iZ04
revistă	07101
revizor	0Wh01
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
rimelig	0_M01
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
robotnik	0\[02
robotník	0@001
roc	0i^01
rocenka	0G701
rodeny hovorca	0]N01
rodený hovorca	0]N01
rodily	0]V01
rodily mluvci	0]V01
rodilý	0]V01
rodilý mluvčí	0]V01
rodny jazyk	0i_02
rodný jazyk	0i_02
rodovia	04G01
rodzimy	0II01
roerlegger	0;J01
roermokare	02A01
roinn	0ia02
rok	0ic03
rokov	0if01
roku	0ig02
roky	0ii02
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
rozvedena	0ik02
rozvedeny	0ik02
rozvedená	0ik02
rozvedený	0ik02
rozwiedziona	0Vb01
rozwiedziony	0Vb01
ročenka	0G701
rt	0im02
rua	04G01
rudens	0io01
rudiments	0;f01
ruduo	0j001
rue	04f01
ruhsat	0<]01
ruim voldoende	0PC01
rukovodilac	06g01
rukovoditelj	0Wh01
rumah sakit	07Z01
runai	03T01
runner	01g01
runner up	00N01
runner-up	00N01
rupnica	06501
rutineret	0j101
rw	0EN01
ry	00`01
rybak	02601
rybar	0>Y01
rybář	0>Y01
ryhma	0j202
ryhmae	0j202
ryhmä	0j202
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
résumé	0`W01
részleg	0C801
réttindi	0Za02
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
s d	0Qo01
s e	0DC01
s h	0DC01
s kom	0DC01
s l	00`01
s l u	00`01
s n c	00`01
s p	0>801
s p a	00`01
s pd	0DC01
s pohvalom	0bX01
s r l	00`01
s r o	00`01
s t	0DC01
s vyznamenanim	0@l02
s vyznamenaním	0R<01
s vyznamenáním	0R;01
s.a	00`01
s.a. de c.v	00`01
s.a.r.l	00`01
s.a.s	00`01
s.a.u	00`01
s.c	00`01
s.coop	00`01
s.d	0Qo01
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
s/d	0Qo01
s1	09[01
s2	0j402
s3	0H[01
sa	0j602
saakka	07o02
saangare	02A01
saangerska	02A01
saat ini	0QX01
saatio	06D01
sac	00`01
sach	0:H01
sachbearbeiter	05S01
sachkunde	0[M02
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
saemileg	0a[01
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
saineolai	0j802
saineolaí	0j802
sairaala	06D01
sairaanhoitaja	05N01
sairaanhoitaja (amk	04U01
saisonnier	01Z01
saisonniere	01Z01
saisonnière	01Z01
sajf	0j:01
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
samhradh	0j;01
samlevende	0j<01
samordnare	02A01
samostojni podjetnik	0>801
samozatrudnienie	03601
sampai	0Qo01
sampai dengan	0Qo01
sampai saat ini	0QX01
sampai sekarang	0QX01
sampiyon	0;P01
samska	0[R01
samski	0[R01
samtaleniva	0>[01
samtalenivaa	0>[01
samtaleniveau	0_M01
samtalenivå	0>[01
samtalsniva	0S101
samtalsnivaa	0S101
samtalsnivå	0S101
san ve tic	00`01
san. ve tic	00`01
sanayi	03V01
sang lap	09f01
sangare	02A01
sangat baik	0Z602
sanger	0OM03
sangerska	02A01
sanitaeter	05S01
sanitar	06[01
sanitater	05S01
sanitář	06[01
sanitäter	05S01
santral gorevlisi	05D01
santral görevlisi	05D01
saopstenje	0bJ01
saopštenje	0bJ01
sap certified	01Q01
sapper	01g01
saradnica	06g01
saradnik	06g01
sarjana	0DC01
sarkici	05D01
sarl	00`01
sarta	02501
sarto	02501
sarunvaloda	0j=01
sarunvalodas limeni	0j=01
sarunvalodas līmenī	0j=01
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
sayfa	0j>01
sayman	05D01
sbornik	0G701
sborník	0G701
sc	04Q01
scade nel	0Mc01
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
school	0j?02
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
schule	0R902
schulkenntnisse	05R01
schweisser	05S01
schweißer	05S01
schwerpunkt	0L`01
schwester	02c01
schäfer	02c01
schöffe	02c01
schöffin	02c01
scientist	01g01
scienziato	02501
scoala	07J01
scoala gimnaziala	07J01
scoala postliceala	0jA02
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
scrum master	0jC03
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
secretaria	0jF04
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
sectie	0jJ02
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
sedan	0Nm01
sedang	0CA01
sedanjost	0DR01
sedzia	02601
sef	0jL04
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
sehr gut	0N]02
sehr gute kenntnisse	0N]02
seit	0jP01
seite	0jQ01
sejak	0jR02
sekarang	0QX01
sekce	0GR01
sekcia	0GW01
sekcja	0IL01
sekolah	0Li01
sekolah dasar	0Li01
sekolah menengah	0Li01
sekolah tinggi	0Li01
sekretaer	0OM03
sekretar	0jT03
sekretare	02R01
sekretarica	06g01
sekretaris	02:01
sekretarka	0PR03
sekretars	02R01
sekretarz	02601
sekreter	05D01
sekreterare	02A01
sekreteri	05D01
sekretore	02Q01
sekretorė	02Q01
sekretárka	0@001
sekretářka	0>Y01
sekretär	0jW02
sekretær	05c02
sekretāre	02R01
sekretārs	02R01
seksi	0:F01
seksjon	0jY01
sektion	0jZ02
sektor	0j\03
sekundarabschluss	01@01
selbstaendig	09W01
selbstandig	09W01
selbststaendig	0O:02
selbststandig	0O:02
selbstständig	0O:02
selbständig	09W01
self employed	03701
self-employed	03701
selger	0;J01
seller	0SC01
selskab	0?701
selskap	0:\01
selts	05101
selvstaendig	0j_01
selvstendig naeringsdrivende	0j`01
selvstendig næringsdrivende	0j`01
selvstændig	0j_01
semaine	0ja01
semaines	0ja01
semana	0jb02
semanas	0jb02
seminaari	04401
seminar	0<e01
seminarium	0J>01
seminary	01N01
sempozyumu	0=H01
sena	0jd01
senac	0@C01
senai	0@C01
sene	0je01
senior	0Qn01
senter	0:\01
seo	06m01
seppa	05N01
seppae	05N01
seppä	05N01
serbest	03V01
serfraedingur	0jf02
sergeant	01g01
serhaefing	02401
serralheiro	01\01
serrurier	01Z01
sertificets	06601
sertificēts	06601
sertifika	0<]01
sertifikaat	0VC01
sertifikaatti	0jh02
sertifikali	0<]01
sertifikalı	0<]01
sertifikasi	0jj02
sertifikası	0<]01
sertifikat	0jl04
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
servitoer	0ST02
servitor	0ST02
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
setmana	0k001
setmanes	0k001
setor	0Fd01
setter	01g01
settimana	0k101
settimane	0k101
settore	0k202
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
si	0k401
sia	00`01
siandien	0DF01
sicher	0N]02
sida	0k501
sidan	0k601
side	0k702
siden	0O202
sidlisko	0`a01
sidliste	0?C01
sieger	0ec02
siegerin	00:01
siele	0<G01
sieu thi	0;;01
sieviesu	0k901
sieviete	0k901
sieviešu	0k901
signaller	01g01
signalman	01g01
sigorta	03V01
sigurvegari	00;01
sihteeri	05N01
siiani	0Qk01
siivooja	05N01
silpnai	0dN01
silver	00N01
silver medal	00N01
sim	0<d01
sim a	0<d01
sim c	0<d01
simdi	0>f01
simposio	05:01
simpozion	07101
simpósio	05:01
since	0k:01
sindaco	02501
sinds	0k;01
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
sivu	0k<01
sivuaine	0Y201
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
sjukskoeterskeexamen	0MO01
sjukskoterskeexamen	0MO01
sjuksköterskeexamen	0MO01
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
skilled	0Qn01
skilt	0k=02
skipper	0k?04
skipstjori	0=V01
skipstjóri	0=V01
skiries	0aI01
skirteini	0Za02
skladiscnik	0E501
skladistar	0=f01
skladištar	0=f01
skladiščnik	0E501
skladnice	0>Y01
skladnik	0A\02
skladník	0A\02
sklep	03601
skoeterska	02A01
skola	0kC07
skola primarja	04601
skola sekondarja	04601
skolan	0NL01
skole	0kJ02
skolekundskaber	0<R01
skolekunnskaper	0<S01
skolen	0kJ02
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
skripta	0VZ02
skriptá	0AZ01
skräddare	02A01
skrædder	06O01
skuespiller	05c02
skup	0bK01
skupina	0kL03
skuska	0@]01
skyrius	0kO02
skyrsla	0?A01
skådespelare	02A01
skírteini	0Za02
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
slobodna	0kQ01
slobodny	0kQ01
slobodná	0kQ01
slobodný	0kQ01
slta	0SQ01
slu	00`01
slusarz	02601
slutbetyg	0kR02
sluzba	0j\03
služba	0j\03
sládek	0>Y01
sma	0kT04
smart working	00e01
smed	05K03
smer	0kX02
smid	0JF01
smidur	0=V01
smiður	0=V01
smjer	0kZ01
smk	0kT04
smp	0k[02
snekker	0;J01
snickare	02A01
snin	0jd01
snit	0JW01
snitt	0Og01
snittbetyg	0<f01
so	0k]02
so cap	0_k01
so yeu ly lich	0R801
soavtor	0X;01
sobresaliente	0?J01
sobrid	0[D01
soc coop	00`01
soc. coop	00`01
soci	02>01
socia	0h>04
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
sodien	0[D01
soehne	08T01
soemand	06O01
soemmerska	02A01
sofer	01h01
soferis	02R01
sofor	0k_03
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
soldat	0X304
soldier	01g01
solicitor	01g01
solid	0B301
solide	05l01
solide kenntnisse	05l01
soloist	01g01
solteira	0kb01
solteiro	0kb01
solter	0?n01
soltera	0kc02
soltero	0ke01
soltys	02601
soluciones	07Y01
solucions	03O01
solucoes	02Z01
solumadur	0=V01
solutions	03701
soluzioni	03I01
soluções	02Z01
somand	06O01
some experience	0M101
some knowledge	0;[01
sommar	0kf01
sommaren	0kf01
sommelier	0do03
sommeliere	07^02
sommelière	07^02
sommer	0kg03
sommeren	0kj02
sommerska	02A01
sonbahar	0Q>01
song ngu	0:`01
song ngữ	0:`01
sonographer	01g01
sopir	02:01
sor	03X01
sorumlu	05D01
sorumlusu	05D01
sorvaaja	05N01
sos	0kl02
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
speciale	0iU01
specialisatie	02k01
specialisation	0kn02
specialist	0l006
specialista	0l605
specialistas	02Q01
specialiste	02O02
specialistka	0A\02
specialists	02R01
specialistă	01h01
specialistė	02Q01
specialitate	0h301
specialite	0MM01
specialitāte	0h301
specializace	0bL01
specializacia	0l;01
specializacija	0Y701
specializacio	0l<01
specializare	0I201
specializarea	0I201
specialization	0B:01
specializing in	0B:01
specializzazione	0l=02
specializáció	0l<01
specialybe	0Y701
specialybė	0Y701
specijalist	0Wh01
specijalista	06g01
speciāliste	02R01
speciālists	02R01
specjalista	02601
specjalistka	02601
specjalizacja	0W<01
specjalnosc	0W<01
specjalność	0W<01
spedition	03B01
spesialis	02:01
spesialisering	0NR01
spesialist	0;J01
spetsialist	01>01
spezialist	0l?02
spiewaczka	02601
spital	03A01
spitali	06F01
spitalul	03A01
spizjar	05501
spiżjar	05501
splaiul	04Q01
spletno	0`\01
splosna matura	0ee01
splošna matura	0ee01
spodziewany	0eT01
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
spring	0lA01
springer	01[01
spričevalo	0@Z01
sprzedawca	02601
sprzedawczyni	02601
sptar	07m01
spuiter	01c01
spécialisation	0MM01
spécialité	0MM01
spítali	06F01
spółdzielnia	03601
spółka	03601
spôsobilosť	0@]01
sqaq	0D[01
squad	0>Q01
square	09A02
sraid	07I01
sre	0Bm02
sredni	0lB02
srednia	0lD02
srednia ocen	0bV01
srednie	0JE01
srednio	0I;01
srednio zaawansowany	0I;01
srednio zaawansowany wyzszy	0H601
sredniozaawansowana	0I;01
sredniozaawansowany	0lB02
sredniozaawansowany wyzszy	0H601
srednja izobrazba	0ee01
srednja raven	0eb01
srednja razina	0hU01
srednja skola	0lF03
srednja sola	0JT01
srednja strokovna izobrazba	0ee01
srednja strucna sprema	0lI02
srednja stručna sprema	0lI02
srednja škola	0lF03
srednja šola	0JT01
srednje	0lK06
srednje dobro	0eb01
srednjesolska izobrazba	0ee01
srednješolska izobrazba	0ee01
srednji	0lQ01
srednji nivo	0lQ01
srl	00`01
sráid	07I01
ss	0D901
ssc	00E01
sss	0lI02
sst	03L01
st	0hV02
staatlich geprueft	0lR01
staatlich gepruft	0lR01
staatlich geprüft	0lR01
staatsexamen	0F>01
stadare	02A01
stadig	0SM01
stadt	08T01
stadtrat	02c01
stadtwerke	03B01
staedare	02A01
staf	02:01
staff	0h402
stage hand	01g01
stage manager	01g01
stagehand	01g01
stagiair	0lS02
stagiaire	0lU02
stagiar	0=302
stagiara	01h01
stagiară	01h01
stagista	02501
stajyer	05D01
stajyeri	05D01
stale	0HO02
stan	0>L01
standardiste	01Z01
starfsferilskra	0MK01
starfsferilskrá	0MK01
starfsmadur	0=V01
starfsmaður	0=V01
starosta	0>Y01
starostka	0>Y01
starostwo	03601
start up	0OK02
start-up	0OK02
startup	0OK02
station	06N01
statistician	01g01
statni jazykova zkouska	0Um01
stavby	0Em01
stavbyvedouci	0>Y01
stavbyvedoucí	0>Y01
stazist	0=f01
stazista	0lW03
stazistka	0A\02
stazuotojas	02Q01
stazysta	02601
stazystka	02601
stażysta	02601
stażystka	02601
stažist	0=f01
stažista	06g01
stažuotojas	02Q01
ste	0lZ01
steeg	0El01
steig	0A<01
steuermann	02c01
steward	0RV02
stewardesa	0l[02
stewardess	0l]03
stewardesse	06O01
stewardesă	01h01
stichting	02Y01
stieg	0A<01
stien	0:]01
stiftelse	0?802
stifter	06O01
stiftung	03B01
stigen	04e01
stigur	0PG01
stipend	0XF01
stipendet	0XF01
stipendi	06E01
stipendiat	0;J01
stipendiet	0gO01
stipendija	0l`05
stipendium	0le06
stiurthoir	03T01
stivuitorist	01h01
stiúrthóir	03T01
stjori	0=V01
stjóri	0=V01
stm	0SQ01
stock controller	01g01
stockman	01g01
stofa	06F01
stofnandi	0=V01
stofnun	06F01
stoker	01g01
stolar	0lk03
stolarz	02601
stolár	0@001
stonemason	01g01
store	03701
storekeeper	01g01
stores	03701
stowarzyszenie	03601
str	0ln02
straaket	04e01
straat	0El01
strada	0m002
straede	0OI01
straeti	0PG01
straipsnis	0W\01
straket	04e01
strana	0m201
strasse	0A<01
strata 1	0DC01
strata 2	0dW01
strateg	02A01
strategist	01g01
strazak	02601
strazny	0>Y01
straße	0A<01
strażak	02601
stredisko	0m302
stredna odborna skola	0[a01
stredna skola	0[a01
stredne	0m502
stredne pokrocila	0m502
stredne pokrocily	0m704
stredne pokročilá	0XW01
stredne pokročilý	0m;02
stredni prumyslova skola	0D901
stredni skola	0D901
stredná odborná škola	0[a01
stredná škola	0[a01
stredoskolske	0m=02
stredoskolske s maturitou	0]a01
stredoskolske vzdelani	0]a01
stredoskolske vzdelanie	0]`01
stredoškolské	0]`01
stredoškolské vzdelanie	0]`01
street	06301
stribrny	00501
strojirny	0Em01
strojvedouci	0>Y01
strojvedoucí	0>Y01
strojírny	0Em01
strokovni izpit	0@Z01
strokovnjak	0m?02
strokovno	0mA01
strona	0mB01
strong	0Qn01
strucni ispit	0I?02
strucni studij	0f^01
strucnjak	0mC04
strukovne studije	0<J01
strukturovany zivotopis	0mG02
strukturovaný životopis	0gV01
strukturvieniba	0DM01
struktūrvienība	0DM01
strungar	01h01
stručni ispit	0I?02
stručni studij	0f^01
stručnjak	0mC04
strážný	0>Y01
stråket	04e01
stræde	0OI01
stræti	0PG01
stuckateur	05S01
student	0mI03
student assistant	01g01
studentereksamen	00D01
studentermedhjaelper	06O01
studentermedhjælper	06O01
studentexamen	0O^01
studentische hilfskraft	09W01
studentsprof	0Pf01
studia	0AZ01
studia doktoranckie	0IC01
studia i stopnia	0UH01
studia ii stopnia	0V001
studia inzynierskie	0UH01
studia inżynierskie	0UH01
studia licencjackie	0UH01
studia magisterskie	0V001
studia podyplomowe	0V001
studie	0G701
studiekompetanse	07B01
studiengang	0L`01
studienrichtung	0L`01
studieprogram	0NR01
studieretning	0La02
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
studij	0kZ01
studija	0mL02
studijni obor	0bL01
studijni prumer	0R;01
studijny odbor	0l;01
studijny program	0l;01
studijní obor	0bL01
studijní průměr	0R;01
studijska smer	0mN01
studijski program	0kX02
studiju programa	0Y701
studiju programma	0h301
studijų programa	0Y701
studio	0mO0B
studio legale	03I01
studios	03701
studiu	07101
studium	0ma02
studium policealne	0ek01
studyosu	03V01
stuudio	05101
stx	00D01
stylist	01g01
styliste	01Z01
stypendium	0Mb01
styreleder	0;J01
styrelsen	0?701
styremedlem	0;J01
styrkur	00;01
styrmann	0DH01
stále	0HO02
státní jazyková zkouška	0Um01
stážista	0A\02
stážistka	0A\02
städare	02A01
stígur	0PG01
stúdentspróf	0Pf01
stúdió	07D01
stüdyosu	03V01
středisko	0GR01
střední průmyslová škola	0D901
střední škola	0D901
středně	0XX01
středně pokročilá	0XX01
středně pokročilý	0mc02
středoškolské	0]a01
středoškolské s maturitou	0]a01
středoškolské vzdělání	0]a01
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
sufficiente	0me02
sugarut	03X01
sugis	0mg01
sugárút	03X01
suhtlustasand	0Vk01
suite	06301
sujuva	0KR01
sujuva suullinen ja kirjallinen	0KR01
sujuvasti	0KR01
sumar	0mh01
summa cum laude	0A901
summer	0mi01
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
supervisor	0mj05
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
suuntautuminen	0Y201
suuntautumisvaihtoehto	0Y201
suureparane	0Y001
suurepärane	0Y001
suvi	0mo01
svadlena	0>Y01
svaert god	08o02
svaert godt	0ND01
svarec	0n002
svarecsky	0@\01
svarvare	02A01
sveinsprof	0Pf01
sveinspróf	0Pf01
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
sveucilisni prvostupnik	0f^01
sveucilista	0hN01
sveuciliste	0hN01
sveučilišni prvostupnik	0f^01
sveučilišta	0hN01
sveučilište	0hN01
svid	0n202
sviluppatore	02501
sviluppatrice	02501
svið	0n202
svjedodzba	0n402
svjedodžba	0n402
svobodna	0n601
svobodny	0n601
svobodná	0n601
svobodný	0n601
svářeč	0n002
svářečský	0@\01
svært god	08o02
svært godt	0ND01
swiadectwo	0@k01
swiadectwo dojrzalosci	0JE01
swiadectwo maturalne	0JE01
syerske	05c02
sygehus	0?701
sygeplejerske	06O01
sykehus	0:\01
sykepleier	0;J01
syksy	0n701
symposium	0=k01
sysadmin	01g01
systeembeheerder	01c01
systeme	03B01
systems	03701
szabadalom	0G?01
szabo	0<F01
szabó	0<F01
szak	0l<01
szakacs	02901
szakerto	0n802
szakertoi	0_C01
szakgimnazium	0We01
szakgimnázium	0We01
szakirany	0l<01
szakirány	0l<01
szakiskola	0We01
szakkepesites	0KM01
szakkozepiskola	0We01
szakképesítés	0KM01
szakközépiskola	0We01
szakmai erettsegi	0KM01
szakmai oneletrajz	0c?01
szakmai oneletrajza	0c?01
szakmai érettségi	0KM01
szakmai önéletrajz	0c?01
szakmai önéletrajza	0c?01
szakmunkas	0KM01
szakmunkas bizonyitvany	0KM01
szakmunkás	0KM01
szakmunkás-bizonyítvány	0KM01
szakos	0l<01
szakvizsga	0KM01
szakács	02901
szakértő	0n802
szakértői	0_C01
szalloda	07D01
szco	03G01
szerelo	02901
szerelő	02901
szerkeszto	0n:03
szerkesztő	0n:03
szerzotars	0<F01
szerzőtárs	0<F01
szinesz	0K901
szinhaz	07D01
szkola	03g01
szkola podstawowa	03g01
szkola policealna	0ek01
szkole	03g01
szkolenie	0@k01
szkoly	03g01
szkoła	03g01
szkoła podstawowa	03g01
szkoła policealna	0ek01
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
sæmileg	0a[01
sérfræðingur	0jf02
sérhæfing	02401
sétány	03X01
sídlisko	0`a01
sídliště	0?C01
síðan	0k601
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
sügis	0mg01
sürücü belgesi	0<]01
sędzia	02601
sš	0D901
sơ cấp	0_k01
sơ yếu lý lịch	0R801
số	0AF01
sở	0;;01
t	0`Y01
t level	02X01
t m	0OV01
t o m	0n=01
t.o.m	0n=01
t/m	0OV01
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
taevling	0gO01
taevlingen	0gO01
tag	02901
tagad	0[D01
tagesmutter	02c01
taglaegger	06O01
taglægger	06O01
tagozat	0l<01
tagung	0n>01
tagungsband	08H01
tahmini	0<\01
tahun	0n?02
tai	0nA01
tai xe	09f01
taighdeoir	03T01
tailor	01g01
tajjeb	0nB01
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
takmicenje	0eU01
takmičenje	0eU01
takmorkud	0Pc01
takmörkuð	0Pc01
taktekker	0;J01
takımı	0=\01
talitus	0^O01
talk	0=k01
talla hetkella	0Ic01
taller	08V02
talleres	07Y01
tallers	03O01
talv	0nC01
talvi	0nD01
taman kanak kanak	0Li01
taman kanak-kanak	0Li01
tamirci	05D01
tamplar	01h01
tanaan	0Ic01
tanacsado	02901
tanapaev	0Qk01
tanar	02901
tanaseni	0Qk01
tanav	0\501
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
tanusitvany	0V901
tanzer	05S01
tanácsadó	02901
tanár	02901
tanító	02901
tanúsítvány	0V901
tap chi	0:H01
tap doan	0;;01
tapissier	01Z01
tapissiere	01Z01
tapissière	01Z01
taqsima	0F101
tardor	0nE01
targoncas	0<F01
targoncás	0<F01
targyalasi szint	0M?01
targyalasi szintu	0M?01
targyalokepes	0M?01
tarjoilija	05N01
tarkastaja	05N01
tarnyba	0E<01
tarsalgasi	0Y601
tarsalgasi alapszint	0Y501
tarsalgasi szint	0Y601
tarsalgo	0Y501
tarsasag	07D01
tasarimci	05D01
tasarimcisi	05D01
tasarımcı	05D01
tasarımcısı	05D01
tavasz	0nF01
tavasza	0nF01
tavern	03701
tavling	0gO01
tavlingen	0gO01
tavmunka	0nG01
tavolrol	0nG01
taxista	01B01
tbk	00`01
tcf	0<G01
teacher	01g01
teaching assistant	01g01
teaching fellow	01g01
teadur	01>01
teaduskond	03Y01
team	0nH09
team lead	06m01
teanga dhuchais	0?I01
teanga dhúchais	0?I01
teastas	0@601
teastas soisearach	06^01
teastas sóisearach	06^01
teater	0nQ04
teatr	03601
teatras	03H01
teatre	03O01
teatris	06501
teatro	0@@03
teatru	03A01
teatrul	03A01
teatteri	06D01
tecaj	0nU02
tech lead	06m01
technician	01g01
technicien	0T201
technicka	0A\02
technicus	01c01
techniek	02Y01
technik	0nW05
technikas	02Q01
techniker	0n\02
technikum	0n^03
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
tecnica	0h>04
tecnica superior	0AJ01
tecnicatura	0AJ01
tecnico	06P03
tecnico em	0C>01
tecnico en	0:A01
tecnico medio	0:A01
tecnico superior	0AJ01
tecno	0na02
tecno u govoru i pismu	0nc01
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
tee	0\501
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
tehnik	0nd02
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
tekmovanje	0eR01
teknik	0:D02
teknik universitesi	03m01
teknik üniversitesi	03m01
tekniker	0nf04
teknikk	0:\01
teknikko	0nj02
tekniku	05501
teknisi	02:01
teknisyen	05D01
teknisyeni	05D01
teknologie doktor	0G<01
teknoloji	03V01
teknolojileri	03V01
tekoce	0nl01
tekoce znanje	0nl01
tekoče	0nl01
tekoče znanje	0nl01
tekstil	03V01
tel	0nm01
telc	0<G01
tele	0nm01
telecom	03701
teleconseiller	01Z01
teleconseillere	01Z01
telefonist	0Eg02
telefonista	0nn02
telelavoro	00e01
telemarketer	0o002
telemunca	0Df01
telemuncă	0Df01
teleoperador	01B01
teleoperadora	01B01
teletrabajo	0K801
teletrabalho	0o201
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
terapeut	0o302
terapeuta	02601
teraz	0o502
terbaik	05k01
tercuman	05D01
tercüman	05D01
tere	03X01
terrace	06301
terveyskeskus	06D01
tervezett	0o701
tervezo	02901
tervező	02901
terzi	05D01
tesar	0>Y01
tesař	0>Y01
tese	05:01
tesekkur belgesi	0;P01
tesi	0o802
tesiasi	0DF01
tesis	0o:02
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
tester	0o<06
testerka	02601
teurastaja	05N01
teymi	0JH01
tez	0=H01
teza	07101
tezi	07A01
tezli yuksek lisans	0oB01
tezli yüksek lisans	0oB01
tezsiz yuksek lisans	0oB01
tezsiz yüksek lisans	0oB01
teză	07101
teātris	06501
tečaj	0nU02
tečno	0na02
tečno u govoru i pismu	0nc01
teşekkür belgesi	0;P01
teżi	07A01
th	0aD01
thac si	0:h01
thang	0oC02
thanh pho	0AF01
thanh thao	0`o02
thanh vien	09f01
thcs	0DK01
the	0:e01
the huong dan vien	0:e01
theater	0oE03
theatre	0OK02
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
thn	0oH01
tho	09f01
tho dien	09f01
tho han	09f01
tho may	09f01
tho moc	09f01
thon	0AF01
thpt	0DK01
through	0LU01
thru	0LU01
thu kho	09f01
thu ky	09f01
thu ngan	09f01
thu ngân	09f01
thu quy	09f01
thu thu	09f01
thu vien	0;;01
thuc tap sinh	09f01
thuiswerk	0Ro01
thydandi	0=V01
thành phố	0AF01
thành thạo	0`o02
thành viên	09f01
tháng	0oC02
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
tidskrift	0XD02
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
tiimi	0cj02
tijdschrift	0Zc02
tiketina	0b501
tikėtina	0b501
til	0oN03
til d d	0SM01
til d.d	0SM01
til dagsins	0KC01
til dagsins i dag	0KC01
til dagsins í dag	0KC01
til na	0N_01
til naa	0N_01
til nu	0SM01
til nå	0N_01
til og med	0oQ02
till	0oS02
till dags dato	0b:01
till date	0B`01
till now	0B`01
till och med	0n=01
till present	0B`01
tills nu	0b:01
tills vidare	0b:01
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
todistus	0jh02
toefl	0<G01
toefl ibt	0<G01
toeic	0<G01
toeicスコア	0o_01
toemrer	05c02
toften	0OI01
togaf	01Q01
togfoerer	06O01
togforer	06O01
togfører	06O01
tohtori	0o`02
tohtorintutkinto	0MN01
toi	0E701
toimetaja	01>01
toiminimi	0Va01
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
tom	0n=01
tomrer	05c02
tontechniker	05S01
tookoda	05101
tootaja	01>01
topik	0<G01
topograf	01h01
torfl	0<G01
torg	0PG01
torget	0od02
tori	08M01
tornaci	05D01
tornacı	05D01
torneiro	01\01
tornero	01B01
tornitore	02501
torv	0OI01
tosaitheoir	0>k01
tospraaklig	0NK01
tospraklig	0NK01
tosproget	0NB01
tospråklig	0NK01
tot	0of03
tot en met	0OV01
tot heden	0Qd01
tot nghiep	0oi01
tot nghiep thpt	00H01
tot nu	0Qd01
tot nu toe	0Qd01
tot op heden	0Qd01
tour guide	01g01
tour leader	01g01
tourneur	01Z01
tovaren	03G01
tovarna	0ZK02
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
trg	0a703
trgovina	0WX02
tribunal	02Z01
trida	0?C01
trieda	0`a01
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
tunnistus	0[Y02
tunnustus	10I03
tuomari	05N01
turguide	10L02
turistguide	0P[01
turizm	03V01
turpinas	0[D01
turpinās	0[D01
tutkija	05N01
tutkimusasema	06D01
tutkinto	0Y101
tutor	10N04
tutora	03M02
tuttora	00k01
tuzolto	0<F01
tvaaspraakig	0NJ01
tvasprakig	0NJ01
tvityngd	0_j01
tvityngdur	0_j01
tvornica	0Vc01
tvrtka	0Vc01
tvåspråkig	0NJ01
tvítyngd	0_j01
tvítyngdur	0_j01
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
tytul	0Mb01
tytul technika	0JE01
tytuł	0Mb01
tytuł technika	0JE01
tyydyttaevae	0Vh02
tyydyttaevae alkeet	04_01
tyydyttava	0Vh02
tyydyttava alkeet	04_01
tyydyttävä	0Vh02
tyydyttävä alkeet	04_01
työnjohtaja	05N01
työntekijä	05N01
työturvallisuuskortti	03W01
tài xế	09f01
táncos	0<F01
tárgyalási szint	0M?01
tárgyalási szintű	0M?01
tárgyalóképes	0M?01
társalgási	0Y601
társalgási alapszint	0Y501
társalgási szint	0Y601
társalgó	0Y501
társaság	07D01
távmunka	0nG01
távolról	0nG01
tâmplar	01h01
tällä hetkellä	0Ic01
tänapäev	0Qk01
tänaseni	0Qk01
tänav	0\501
tänukiri	00101
tänzer	05S01
tänään	0Ic01
tävling	0gO01
tävlingen	0gO01
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
tél	0nm01
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
tại	0nA01
tạp chí	0:H01
tập đoàn	0;;01
tỉnh	0AF01
tốt	0`o02
tốt nghiệp	0oi01
tốt nghiệp thpt	00H01
tổ	0:_01
tổ chức	0;;01
tổ trưởng	09f01
tới	0E701
từ	10T02
từ xa	10?01
u	10V06
u braku	0aG02
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
ucitelj	0cR03
ucla	0A^01
uctovnicka	0@001
uctovnik	0@001
uczelnia	03g01
uczen	02601
uczeń	02601
ud	00`01
udacity	0A^01
udana	0aJ01
udata	0aK01
uddannelsescenter	0J>01
udemy	0A^01
udmaerkelse	00801
udmærkelse	00801
udruga	0Vc01
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
ugift	0k=02
ugm	0A^01
ugyintezo	08102
ugynokseg	07D01
ugyved	02901
uhing	05101
uhrmacher	05S01
ui	06m01
uitgeverij	10a02
uitmuntend	10c01
uitstekend	0ga01
uitvoerder	01c01
ujsagiro	02901
uke	10d01
uker	10d01
ukonceno	01D01
ukonczona	0bM01
ukonczone	0bM01
ukonczony	0bM01
ukončeno	01D01
ukończona	0bM01
ukończone	0bM01
ukończony	0bM01
uksus	0^O01
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
undirstada	0Pc01
undirstaða	0Pc01
uned	0?L01
ungdomsskole	0;K01
uni	0R902
uniao estavel	0kb01
unidad	0E601
unidade	0Fd01
unit	11104
unita	0F201
unitat	0GI01
unite	0@901
unità	0F201
unité	0@901
univ bacc	0f^01
univ dipl	0\H01
univ. bacc	0f^01
univ. dipl	0\H01
universidad	0?L01
universidade	0@C01
universita	11502
universitaet	0<e01
universitaire	01P01
universitaria	0?L01
universitas	0Li01
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
univerzita	0Lo02
univerzite	0Lo02
univerzitet	11B01
univerzitetni diplomirani	0\H01
univerzity	0Lo02
univerzitě	0D901
uniwersytet	11C01
união estável	0kb01
unmarried	0AO01
unternehmen	03B01
until	0LU01
until now	0B`01
until present	0B`01
until today	0B`01
unur	0>G01
uoc	01O01
uomo	0]101
upc	01O01
upcoming	05e01
upholsterer	01g01
uplne stredne	0]`01
upper intermediate	0PF01
upper second	00T01
upper second class	00T01
upper-intermediate	0PF01
uppsats	0L201
uprawnienia	0@k01
uprawnienie	0@k01
upseeri	05N01
urad	0GF02
urbanitzacio	09E01
urbanització	09E01
urbanizacion	09701
urbanización	09701
ured	0Vc01
urednica	0AQ03
urednik	0AQ03
urkunde	11D02
urzad	03601
urząd	03601
usek	0m302
usine	02o01
uslugi	03601
usmerenje	11F01
usmeritev	0mN01
usmjerenje	0kZ01
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
utmaerkt	0NC01
utmarkelse	00K01
utmarkt	0NC01
utmerkelse	00901
utmerket	0ND01
utmärkelse	00K01
utmärkt	0NC01
utvar	0m302
utvecklare	02A01
utvikler	0;J01
uverenje	0bN01
uvjerenje	0d501
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
učitelj	0cR03
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
vabalt	0Y001
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
vaelttaevae keskitaso	0Vj01
vaenget	0OI01
vaentanlegt	01001
vaerkfoerer	06O01
vaerkforer	06O01
vaerksted	0?701
vaeylae	08M01
vag	04e01
vaga hasti	0Y001
vaga hea	11X02
vagen	04e01
vagt	0eJ01
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
vakt	0P[01
vaktare	02A01
vaktmaestare	02A01
vaktmastare	02A01
vaktmästare	02A01
vakuutus	06D01
valable jusqu'a	0VM01
valable jusqu'en	0VM01
valable jusqu'à	0VM01
vald	11Z02
valet	01g01
valid through	0LU01
valid to	0LU01
valid until	0LU01
valide	0F[01
valido fino al	0Mc01
valido hasta	0QZ01
validé	0F[01
valjak	0\501
vallalat	04M02
vallaline	01=01
vallalkozo	02901
valmentaja	05N01
valokuvaaja	05N01
valores	0A[01
valttava	04_01
valttava keskitaso	0Vj01
valuer	01g01
van	11\01
van phong	0;;01
vanaf	11]02
vandaag	0Qd01
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
varhato	0o701
varhatoan	0o701
varilec	0E501
varon	0RD01
varrono	0<F01
varrónő	0<F01
vartija	05N01
varón	0RD01
vas	0`b01
vasara	11`02
vaspitac	0YH01
vaspitač	0YH01
vastaava	05N01
vayla	08M01
vca	11b02
vd	0P[01
vdana	0n601
vdaná	0n601
ve	11d02
vecka	11f01
veckor	11f01
ved	11g02
vedec	0A\02
vedes	0UY01
vedouci	0n002
vedoucí	0n002
veduca	0@001
veduci	0@001
vedúca	0@001
vedúci	0@001
vedęs	0UY01
veebis	0V`01
veg	0:]01
vegen	0:]01
vegi	0PG01
vegur	0PG01
vegyesz	02901
vegyész	02901
vegzett	0K001
vei	0:]01
veien	0:]01
veikals	06501
veileder	0;J01
veitingahus	06F01
veitingahús	06F01
vej	0OI01
vejleder	06O01
vekter	0;J01
veldig god	0ND01
veleuciliste	0hN01
veleučilište	0hN01
velmi dobra	04802
velmi dobre	0ef04
velmi dobrá	04=01
velmi dobře	11i02
velmi pokrocila	0X001
velmi pokročilá	0X001
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
verhandlungssicher	0e:01
verhandlungssicher in wort und schrift	0N201
verheiratet	0O_01
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
vertieft	0OF01
vertiefung	0L`01
vertreter	05S01
vertriebler	02c01
vertėja	02Q01
vertėjas	02Q01
verwacht	0OZ01
verwachte	0OZ01
verwalter	05S01
verwitwet	0O_01
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
videja limeni	0j=01
videja profesionala	06l01
videji	0j=01
videjs	12702
videregaaende	0ao01
videregaaende opplaering	07B01
videregaaende skole	0;K01
videregaende	0ao01
videregaende opplaering	07B01
videregaende skole	0;K01
videregående	0ao01
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
vidutines	0dO01
vidutinis	12902
vidutiniskai	0dO01
vidutiniškai	0dO01
vidutinės	0dO01
vidéaste	01Z01
vidēji	0j=01
vidējs	12702
vidējā atzīme	08<01
vidējā izglītība	06l01
vidējā līmenī	0j=01
vidējā profesionālā	06l01
vien	0;;01
vien dao tao	0DK01
viesbutis	03H01
viesnica	06501
viesnīca	06501
viešbutis	03H01
vigente hasta	0QZ01
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
virtual	0OE01
virziens	0h301
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
visoko obrazovanje	0Tj01
vispareja videja	06l01
vispārējā vidējā	06l01
viss	0S101
visser	01c01
vita	0`W01
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
viuda	0ke01
viudo	0ke01
viuva	0kb01
viuvo	0kb01
vizsga	0=d02
vizvezetek szerelo	0<F01
við	0R401
viðurkenning	00;01
viúva	0kb01
viúvo	0kb01
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
vloeiend	0ga01
vloeiend in woord en geschrift	0ga01
vmbo	0Q^02
vmbo diploma	0Q`01
vmbo-diploma	0Q`01
vo	12K01
vocal	01B01
vocational qualification	02X01
voda	06g01
vodic	08G01
vodicsky preukaz	0@]01
voditelj	0Wh01
vodič	08G01
vodičský preukaz	0@]01
vodja	0E501
vof	00`01
voitja	00101
voittaja	00701
vojak	0>Y01
voják	0>Y01
voldoende	0Bf01
volontaer	0Y:02
volontar	0Y:02
volontaria	02501
volontario	02501
volonter	05E02
volontär	0Y:02
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
voorjaar	0ZV01
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
vrijwilliger	0Z@02
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
vukova diploma	0eU01
vuoden	00701
vuosi	12V01
vuotta	12V01
vut	0D901
vvs montor	06O01
vvs-montoer	06O01
vvs-montør	06O01
vwo	0Q^02
vyborna	04802
vyborne	0ef04
vychovatel	06[01
vychovavatel	08G01
vychovávateľ	08G01
vydano	0G701
vydata	0kQ01
vydatá	0kQ01
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
vysoka skola	0Lo02
vysoke uceni	0D901
vysoke uceni technicke	0D901
vysokoskolske	0:Y01
vysokoškolské	0:Y01
vysoká škola	0Lo02
vysoké učení	0D901
vysoké učení technické	0D901
vyssi odborna skola	0D901
vyssi odborne	0F`01
vyssie odborne	12Z01
vysvedceni	0@\01
vysvedcenie	0@]01
vysvedčenie	0@]01
vysvědčení	0@\01
vyucen	0]a01
vyuceni	0]a01
vyucni list	0]a01
vyucny list	0]`01
vyučen	0]a01
vyučení	0]a01
vyvojar	02S02
vyzkumny pracovnik	0>Y01
vyznamenani	00501
vyznamenanie	00401
vyznamenání	00501
vyššie odborné	12Z01
vyšší odborná škola	0D901
vyšší odborné	0F`01
vzdalene	0`_01
vzdáleně	0`_01
vzgojitelj	05G01
và	11S01
válido hasta	0QZ01
vállalat	04M02
vállalkozó	02901
várható	0o701
várhatóan	0o701
vânzătoare	01h01
vânzător	01h01
väg	04e01
väga hea	11X02
väga hästi	0Y001
vägen	04e01
vähene	04Y01
väitekiri	03U01
väitöskirja	11V02
väktare	02A01
väljak	0\501
välttävä	04_01
välttävä keskitaso	0Vj01
väylä	08M01
vår	11T02
vårdare	02A01
vårdcentral	0>701
våren	11T02
vænget	0OI01
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
výuční list	0]a01
výučný list	0]`01
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
wakacje	0Z;01
wakil	02:01
wakil ketua	02:01
wall	0A<01
wanita	0d>01
warden	01g01
warehouse	03701
warehouse operative	01g01
warsztat	03601
wartawan	02:01
warung	07Z01
wasit	02:01
watchmaker	01g01
way	06301
wazna do	12^01
wazne do	12^01
wazny do	12^01
ważna do	12^01
ważne do	12^01
ważny do	12^01
we	12_01
webmaster	01g01
wedstrijd	0<g01
week	12`02
weeks	12b01
weg	12c02
weibl	0O701
weiblich	0O701
weken	12e01
welder	01g01
werk	03B01
werke	03B01
werker	06?02
werkstatt	03B01
werkstudent	12f02
werkstudentin	09W01
wesen	0Y801
wethouder	01c01
wettbewerb	0ec02
wholesaler	01g01
wiceprezes	02601
widowed	0AO01
winemaker	01g01
winkel	02Y01
winnaar	0J;01
winner	00N01
winter	12h03
winzer	02c01
wiosna	12k01
wiosną	12k01
wirausaha	07Z01
wissenschaft	0Y801
wissenschaften	0Y801
wissenschaftler	05S01
wissenschaftliche mitarbeiterin	09W01
wissenschaftlicher mitarbeiter	09W01
with	0NP01
wk	12b01
wks	12b01
wlasciciel	02601
wlascicielka	02601
wlasna dzialalnosc	03601
wo bachelor	0::01
wo master	0HK01
wo-bachelor	0::01
wo-master	0HK01
woche	12l01
wochen	12l01
wohnung	05001
woj	04T01
wolny	0Vb01
wolontariusz	02601
wolontariuszka	02601
woman	12m02
work from home	0OE01
worker	01g01
working familiarity	0M101
working knowledge	0PD02
working proficiency	0PF01
works	03701
workshop	0=k01
writer	01g01
wspolautor	02601
wspolautorka	02601
współautor	02601
współautorka	02601
wychowawca	02601
wydawnictwo	12o02
wydzial	13102
wydział	13102
wykladowca	02601
wyksztalcenie srednie	0JE01
wykształcenie średnie	0JE01
wykładowca	02601
wynik	0bV01
wyroznienie	0Mb01
wyróżnienie	0Mb01
wystapienie	07C01
wystąpienie	07C01
wyzsza szkola	03g01
wyższa szkoła	03g01
własna działalność	03601
właściciel	02601
właścicielka	02601
xa	0AF01
xahar	13301
xep loai	0Ed01
xerrada	0?c01
xhur	13301
xitwa	13401
xuat sac	13502
xuong	0;;01
xuất sắc	13502
xã	0AF01
xưởng	0;;01
xếp loại	0Ed01
y	13702
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
yayinevi	13902
yayinlandi	0=H01
yayinlari	03V01
yayınevi	13902
yayınlandı	0=H01
yayınları	03V01
yaz	13;01
yazilim	03V01
yazilimci	05D01
yazılım	03V01
yazılımcı	05D01
yds	0<G01
year	13<01
years	13<01
yeterlik	0<]01
yeu	0_k01
yh examen	0YI01
yh-examen	0YI01
yhdistys	06D01
yhtio	06D01
yhtioe	06D01
yhtiö	06D01
yil	0je01
yki	0<G01
yksikko	0cj02
yksikkoe	0cj02
yksikkö	0cj02
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
yr	13=01
yrittaejae	05N01
yrittaja	05N01
yrittäjä	05N01
yrityksessa	13>01
yrityksessae	13>01
yrityksessä	13>01
yritys	06D01
yrkesbevis	0O^01
yrkesexamen	0MO01
yrkesfag	07B01
yrkeshoegskola	0NL01
yrkeshoegskoleexamen	0YI01
yrkeshogskola	0NL01
yrkeshogskoleexamen	0YI01
yrkeshögskola	0NL01
yrkeshögskoleexamen	0YI01
yrs	13=01
yuksek lisans	0oB01
yuksek lisans derecesi	0oB01
yuksekokulu	03m01
yökdil	0<G01
yönetici	05D01
yöneticisi	05D01
yüksek lisans	0oB01
yüksek lisans derecesi	0oB01
yüksekokulu	03m01
yıl	0je01
yếu	0_k01
z	13?02
z odliko	0fI01
z wyroznieniem	0bV01
z wyróżnieniem	0bV01
zaawansowana	0;=02
zaawansowany	0;=02
zacatecnik	13A02
zacetnik	13C02
zacetno	13E01
zaciatocnik	13F02
zadovoljavajuce	0hU01
zadovoljavajuće	0hU01
zadovoljivo	0eb01
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
zaklada	0Vc01
zakladatel	02S02
zakladateľ	08G01
zakladna	13H02
zakladna skola	0[a01
zakladna znalost	0_R01
zakladne znalosti	0_R01
zakladni	13J02
zakladni skola	0D901
zakladni znalost	0_[01
zakladni znalosti	0_[01
zakladny	13L01
zaklady	13M05
zakljucni izpit	0ee01
zaključni izpit	0ee01
zakład	03601
zakłady	03601
zalozba	13R02
zalozyciel	02601
zalozycielka	02601
založba	13R02
zamecnik	0>Y01
zameranie	0l;01
zamereni	0bL01
zamestnanec roku	00501
zamezna	0Vb01
zamężna	0Vb01
zaměstnanec roku	00501
zaměření	0bL01
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
zavod	13T05
zavody	0GF02
zawodowe	0JE01
zawodowka	03g01
zawodówka	03g01
zayif	0<801
zayıf	0<801
začetnik	13C02
začetno	13E01
začiatočník	13F02
začátečník	13A02
założyciel	02601
założycielka	02601
zaświadczenie	0@k01
zbornik	13Y04
zborník	0AZ01
zdaj	0DR01
zdalna	0S001
zdalnie	0S001
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
zeer goed	0O`02
zeichner	05S01
zeitschrift	0<Y02
zelador	01\01
zeladora	01\01
zelfstandig	0OW01
zelo dobro	13]02
zemedelec	0>Y01
zememeric	0>Y01
zemědělec	0>Y01
zeměměřič	0>Y01
zena	13_04
zenaty	0ik02
zenesz	0<F01
zenska	13c02
zenske	13e02
zenski	13g04
zensko	13?02
zentrum	03B01
zenész	0<F01
zerspaner	05S01
zertifikat	0[M02
zertifiziert	13k01
zertifizierung	0<K01
zespol	0IL01
zespol szkol	03g01
zespół	0IL01
zespół szkół	03g01
zeszyty naukowe	07C01
zeugnis	0<K01
zidar	01h01
ziekenhuis	02Y01
ziema	13l02
zima	13n06
zimmerei	03B01
zimmerer	05S01
zimmermadchen	02c01
zimmermaedchen	02c01
zimmermädchen	02c01
zimą	14401
zinatnu doktors	0HZ01
zinātņu doktors	0HZ01
zivljenjepis	14501
zivnost	0GF02
zivotopis	14604
zkouska	0@\01
zkouška	0@\01
zlata medaile	00501
zlaty	00501
zlatá medaile	00501
zlatý	00501
zmagovalec	0eR01
zmagovalka	0eR01
znamka	0@l02
znanstvenik	0=f01
známka	0@l02
zolnierz	02601
zomer	14:01
zonaty	0Vb01
zonen	0OW01
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
zurnalas	0W\01
zurnalistas	02Q01
zurnalists	02R01
zurnals	0G;01
zurzeit	04A01
zusteller	05S01
zvarac	0@001
zviluppatur	05501
zvárač	0@001
zweisprachig	0KS01
zwyciezca	0Mb01
zwycięzca	0Mb01
zyciorys	14;01
zyciorys zawodowy	14;01
zzp	0OW01
zzp'er	0JF01
základná	13H02
základná znalosť	0_R01
základná škola	0[a01
základné znalosti	0_R01
základní	13J02
základní znalost	0_[01
základní znalosti	0_[01
základní škola	0D901
základný	13L01
základy	14<04
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
à distância	0o201
à présent	00_01
àrea	0GI01
á netinu	00j01
általános iskola	04k02
ápoló	06702
ár	14@01
árbitro	03M02
área	14A03
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
începând cu	0Sc01
începător	0<=02
îngrijitoare	01h01
îngrijitor	01h01
învățătoare	01h01
învățător	01h01
ó	14D02
ógift	0JG01
óptica	01B01
óptico	01B01
óstán	0B401
óta	0d902
óvoda	0We01
óvodapedagógus	02901
óvónő	02901
õde	01>01
õpetaja	01>01
õppekava	0KN01
ödül	0;P01
ödülü	0;P01
ökotropholog	05S01
ön lisans	0_>01
önkormányzat	07D01
önkéntes	0<F01
önlisans	0_>01
önéletrajz	0c?01
önéletrajza	0c?01
ösd	0<G01
ösztöndíj	0Ej02
översättare	02A01
öz geçmiş	0d=01
özgeçmiş	0d=01
özgeçmişi	0d=01
öğretim görevlisi	05D01
öğretim üyesi	05D01
öğretmen	05D01
öğretmeni	05D01
økonom	05c02
øvet	0bl01
újságíró	02901
úplné stredné	0]`01
úrad	03G01
úsek	0m302
ústav	0GF02
út	03X01
útgefið	0?A01
útja	03X01
útvar	0m302
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
üksus	0^O01
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
članek	0X;01
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
ħarifa	0QY01
īpašnieks	02R01
įkūrėjas	02Q01
įmonė	03H01
įmonėje	0Sa01
įvertinimas	0:^01
ļoti labi	08I02
ősz	0d601
ősze	0d601
œnologue	01Z01
ředitel	06[01
řezník	0>Y01
řidič	06[01
řidičský průkaz	0@\01
ślusarz	02601
śpiewaczka	02601
średni	0lB02
średnia	0lD02
średnia ocen	0bV01
średnie	0JE01
średnio	0I;01
średnio zaawansowany	0I;01
średnio zaawansowany wyższy	0H601
średniozaawansowana	0I;01
średniozaawansowany	0lB02
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
škola	14F04
šobrīd	0[D01
šodien	0[D01
šoferis	02R01
šola	0JT01
špecialista	0@001
špecialistka	0@001
špecializácia	0l;01
štipendija	0eR01
štipendium	00401
štruktúrovaný životopis	0gU01
študent	0E501
študijný odbor	0l;01
študijný program	0l;01
študijska smer	0mN01
študijski program	0mN01
štúdia	0AZ01
štúdio	03G01
švadlena	0>Y01
šķīries	0aI01
żeńska	0W]01
żeński	0W]01
żonaty	0Vb01
żołnierz	02601
żviluppatur	05501
życiorys	14;01
życiorys zawodowy	14;01
ž	13?02
žena	13_04
ženatý	0ik02
ženska	14J01
ženski	14K03
žensko	13?02
ženské	13e02
žiema	14N01
življenjepis	14501
živnost	0Em01
živnosť	03G01
životopis	14604
žurnalas	0W\01
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
și	0k401
șofer	01h01
șoseaua	04Q01
άγαμη	14O01
άγαμοσ	14O01
άδεια	14P01
άδεια ασκήσεωσ	14P01
άδεια οδήγησησ	14P01
άνδρασ	14Q01
άνοιξη	14R01
άντρασ	14Q01
άπταιστα	14S01
άρθρο	14T01
άριστα	14U02
άριστη	14S01
άριστη γνώση	14S01
άριστο	14W01
άρρεν	14Q01
έγγαμη	14O01
έγγαμοσ	14O01
έπαινοσ	00P01
έτη	14X01
έτοσ	14X01
έωσ	14Y01
έωσ και σήμερα	14Z01
έωσ σήμερα	14Z01
ίδρυμα	14[01
α ε	00`01
α' βραβείο	00P01
α' βραβειο	00P01
α.ε	00`01
αγαμη	14O01
αγαμοσ	14O01
αγροτησ	14\01
αγρότησ	14\01
αδεια	14P01
αδεια ασκησεωσ	14P01
αδεια οδηγησησ	14P01
αε	00`01
αει	14]01
αεροσυνοδοσ	14\01
αεροσυνοδόσ	14\01
αισθητικοσ	14\01
αισθητικόσ	14\01
ακαδημία	14]01
ακαδημια	14]01
ανακοίνωση	14T01
ανακοινωση	14T01
αναλυτήσ	14\01
αναλυτησ	14\01
αναλυτρια	14\01
αναλύτρια	14\01
αναμένεται	14^01
αναμενεται	14^01
αναμενομενη	14^01
αναμενομενο	14^01
αναμενόμενη	14^01
αναμενόμενο	14^01
ανδρασ	14Q01
ανθοπωλησ	14\01
ανθοπώλησ	14\01
ανοικτο πανεπιστημιο	14]01
ανοικτό πανεπιστήμιο	14]01
ανοιξη	14R01
ανοιχτο πανεπιστημιο	14]01
ανοιχτό πανεπιστήμιο	14]01
αντιπροεδροσ	14\01
αντιπρόεδροσ	14\01
αντρασ	14Q01
ανωτερη εκπαιδευση	14_01
ανώτερη εκπαίδευση	14_01
απθ	14]01
απο	14`02
αποθηκάριοσ	14\01
αποθηκαριοσ	14\01
απολυτήριο	14b01
απολυτήριο γενικού λυκείου	14b01
απολυτήριο γυμνασίου	14b01
απολυτήριο λυκείου	14b01
απολυτηριο	14b01
απολυτηριο γενικου λυκειου	14b01
απολυτηριο γυμνασιου	14b01
απολυτηριο λυκειου	14b01
απταιστα	14S01
από	14`02
αρθρο	14T01
αριθμοσ	14c01
αριθμόσ	14c01
αριστα	14U02
αριστείο	00P01
αριστειο	00P01
αριστη	14S01
αριστη γνωση	14S01
αριστο	14W01
αρρεν	14Q01
αρσενικο	14Q01
αρσενικό	14Q01
αρτοποιοσ	14\01
αρτοποιόσ	14\01
αρχάριοι	14d01
αρχάριοσ	14e01
αρχαριοι	14d01
αρχαριοσ	14e01
αρχειονομοσ	14\01
αρχειονόμοσ	14\01
αρχιτέκτονασ	14\01
αρχιτεκτονασ	14\01
ασκουμενη	14\01
ασκουμενοσ	14\01
ασκούμενη	14\01
ασκούμενοσ	14\01
αστυνομικοσ	14\01
αστυνομικόσ	14\01
ασφαλιστική	14[01
ασφαλιστικη	14[01
αφοί	14[01
αφοι	14[01
βαθμολογία	14f01
βαθμολογια	14f01
βαθμοσ	14f01
βαθμοσ πτυχιου	14f01
βαθμόσ	14f01
βαθμόσ πτυχίου	14f01
βασικά	14g02
βασικέσ γνώσεισ	14g02
βασική	14g02
βασική γνώση	14e01
βασικα	14g02
βασικεσ γνωσεισ	14g02
βασικη	14g02
βασικη γνωση	14e01
βασικο	14i01
βασικο επιπεδο	14e01
βασικό	14i01
βασικό επίπεδο	14e01
βαφέασ	14\01
βαφεασ	14\01
βεβαίωση	14P01
βεβαιωση	14P01
βιβλίο	14T01
βιβλιο	14T01
βιβλιοθήκη	14[01
βιβλιοθηκη	14[01
βιβλιοθηκονομοσ	14\01
βιβλιοθηκονόμοσ	14\01
βιβλιοπωλησ	14\01
βιβλιοπώλησ	14\01
βιογραφικο	14j01
βιογραφικο σημειωμα	14j01
βιογραφικό	14j01
βιογραφικό σημείωμα	14j01
βιολογοσ	14\01
βιολόγοσ	14\01
βοηθοσ	14\01
βοηθόσ	14\01
βράβευση	00P01
βραβείο	00P01
βραβειο	00P01
βραβευση	00P01
γενικο λυκειο	14]01
γενικοσ βαθμοσ	14f01
γενικό λύκειο	14]01
γενικόσ βαθμόσ	14f01
γιατροσ	14\01
γιατρόσ	14\01
γραμματέασ	14\01
γραμματεασ	14\01
γραφίστασ	14\01
γραφίστρια	14\01
γραφείο	14[01
γραφειο	14[01
γραφιστασ	14\01
γραφιστρια	14\01
γυμνάσιο	14]01
γυμνασιο	14]01
γυναίκα	14k01
γυναικα	14k01
δάσκαλοσ	14\01
δήμαρχοσ	14\01
δήμοσ	14[01
δίγλωσση	14l01
δίγλωσσοσ	14l01
δίπλωμα	14m02
δίπλωμα ιεκ	14_01
δίπλωμα μηχανικού	14o01
δασκάλα	14\01
δασκαλα	14\01
δασκαλοσ	14\01
δημαρχοσ	14\01
δημοσ	14[01
δημοσίευση	14T01
δημοσιευση	14T01
δημοσιογράφοσ	14\01
δημοσιογραφοσ	14\01
δημοτικο σχολειο	14]01
δημοτικό σχολείο	14]01
διάκριση	00P01
διαγωνισμοσ	00P01
διαγωνισμόσ	00P01
διαδικτυακά	15001
διαδικτυακα	15001
διαζευγμένη	14O01
διαζευγμένοσ	14O01
διαζευγμενη	14O01
διαζευγμενοσ	14O01
διαιτητήσ	14\01
διαιτητησ	14\01
διαιτολογοσ	14\01
διαιτολόγοσ	14\01
διακριση	00P01
διανομέασ	14\01
διανομεασ	14\01
διατριβή	14T01
διατριβη	14T01
διαχειριστήσ	14\01
διαχειριστησ	14\01
διγλωσση	14l01
διγλωσσοσ	14l01
διδάκτορασ	15101
διδακτορασ	15101
διδακτορική διατριβή	15101
διδακτορικη διατριβη	15101
διδακτορικο	15101
διδακτορικο διπλωμα	15101
διδακτορικό	15101
διδακτορικό δίπλωμα	15101
διευθυνση	15201
διευθυντήσ	14\01
διευθυντησ	14\01
διευθυντρια	14\01
διευθύντρια	14\01
διεύθυνση	15201
δικαστήσ	14\01
δικαστησ	14\01
δικηγοροσ	14\01
δικηγόροσ	14\01
διορθωτήσ	14\01
διορθωτησ	14\01
διορθωτρια	14\01
διορθώτρια	14\01
διπλωμα	14m02
διπλωμα ιεκ	14_01
διπλωμα μηχανικου	14o01
ε π ε	00`01
ε.π.ε	00`01
εγγαμη	14O01
εγγαμοσ	14O01
εθελοντήσ	14\01
εθελοντησ	14\01
εθελοντρια	14\01
εθελόντρια	14\01
ειδίκευση	15301
ειδικευση	15301
ειδικοσ	15402
ειδικοτητα	15301
ειδικόσ	15402
ειδικότητα	15301
εικονογράφοσ	14\01
εικονογραφοσ	14\01
εισήγηση	14T01
εισηγηση	14T01
εκδοσεισ	15602
εκδοτικοσ	14[01
εκδοτικόσ	14[01
εκδόσεισ	15602
εκπα	14]01
εκπαιδευτήσ	14\01
εκπαιδευτησ	14\01
εκπαιδευτικοσ	14\01
εκπαιδευτικόσ	14\01
εκπαιδευτρια	14\01
εκπαιδεύτρια	14\01
εκτιμητήσ	14\01
εκτιμητησ	14\01
εκτιμωμενη	14^01
εκτιμώμενη	14^01
ελευθεροσ επαγγελματιασ	14[01
ελεύθεροσ επαγγελματίασ	14[01
εμπ	14]01
εξ αποστάσεωσ	15001
εξ αποστασεωσ	15001
εξειδικευμένοσ	15801
εξειδικευμενοσ	15801
επα λ	14]01
επα.λ	14]01
επαινοσ	00P01
επαλ	14]01
επαρκήσ	15901
επαρκησ	15901
επε	00`01
επιμελήτρια	14\01
επιμελητήσ	14\01
επιμελητησ	14\01
επιμελητρια	14\01
επιχείρηση	14[01
επιχειρηση	14[01
εποπτησ	14\01
επόπτησ	14\01
εργάτησ	14\01
εργάτρια	14\01
εργαστήριο	14[01
εργαστηριο	14[01
εργατησ	14\01
εργατρια	14\01
εργοδηγοσ	14\01
εργοδηγόσ	14\01
εργοστάσιο	14[01
εργοστασιο	14[01
ερευνήτρια	14\01
ερευνητήσ	14\01
ερευνητησ	14\01
ερευνητρια	14\01
εστιατοριο	14[01
εστιατόριο	14[01
εταιρία	14[01
εταιρεία	14[01
εταιρεια	14[01
εταιρια	14[01
ετη	14X01
ετοσ	14X01
ευχερήσ	14S01
ευχερησ	14S01
εφορεία	14[01
εφορεια	14[01
εωσ	14Y01
εωσ και σημερα	14Z01
εωσ σημερα	14Z01
ζαχαροπλάστησ	14\01
ζαχαροπλαστησ	14\01
ηθοποιοσ	14\01
ηθοποιόσ	14\01
ηλεκτρολογοσ	14\01
ηλεκτρολόγοσ	14\01
ημερίδα	14T01
ημεριδα	14T01
θέατρο	14[01
θήλυ	14k01
θεατρο	14[01
θηλυ	14k01
θηλυκο	14k01
θηλυκό	14k01
θυρωροσ	14\01
θυρωρόσ	14\01
ι ε κ	14]01
ι.ε.κ	14]01
ιατροσ	14\01
ιατρόσ	14\01
ιδιοκτήτησ	14\01
ιδιοκτητησ	14\01
ιδρυμα	14[01
ιδρυτήσ	14\01
ιδρυτησ	14\01
ιδρυτρια	14\01
ιδρύτρια	14\01
ιεκ	14]01
ικανοποιητική	15901
ικανοποιητικη	15901
ικε	00`01
ινστιτουτο	15:02
ινστιτούτο	15:02
κάρτα	14P01
κέντρο	14[01
καθηγήτρια	14\01
καθηγητήσ	14\01
καθηγητησ	14\01
καθηγητρια	14\01
και	15<01
καλά	15=01
καλή	15>02
καλή γνώση	15=01
καλα	15=01
καλη	15>02
καλη γνωση	15=01
καλο	15@01
καλοκαίρι	15A01
καλοκαιρι	15A01
καλωσ	14f01
καλό	15@01
καλώσ	14f01
καρτα	14P01
κατάλογοσ	14T01
κατάστημα	14[01
καταλογοσ	14T01
καταστημα	14[01
κατευθυνση	15301
κατεύθυνση	15301
κεντρο	14[01
κεφάλαιο	14T01
κεφαλαιο	14T01
κηπουροσ	14\01
κηπουρόσ	14\01
κλάδοσ	15201
κλαδοσ	15201
κλινική	14[01
κλινικη	14[01
κολέγιο	14]01
κολεγιο	14]01
κολλέγιο	14]01
κολλεγιο	14]01
κομμωτήσ	14\01
κομμωτησ	14\01
κομμωτρια	14\01
κομμώτρια	14\01
κρεοπωλησ	14\01
κρεοπώλησ	14\01
λέκτορασ	14\01
λίαν καλώσ	14f01
λεκτορασ	14\01
λεωφ	14c01
λεωφοροσ	14c01
λεωφόροσ	14c01
λιαν καλωσ	14f01
λογίστρια	14\01
λογιστήσ	14\01
λογιστησ	14\01
λογιστρια	14\01
λογοθεραπευτήσ	14\01
λογοθεραπευτησ	14\01
λογοθεραπευτρια	14\01
λογοθεραπεύτρια	14\01
λυκειο	14]01
λύκειο	14]01
μάγειρασ	14\01
μάγειροσ	14\01
μάνατζερ	14\01
μάστερ	14o01
μέλοσ	14\01
μέσοσ όροσ	14f01
μέτρια	15901
μέτρια γνώση	15901
μέτριο	15B02
μέχρι	14Y01
μέχρι σήμερα	14Z01
μέχρι τώρα	14Z01
μήνασ	15D01
μήνεσ	15D01
μαία	14\01
μαγείρισσα	14\01
μαγειρασ	14\01
μαγειρισσα	14\01
μαγειροσ	14\01
μαθητευομενοσ	14\01
μαθητευόμενοσ	14\01
μαια	14\01
μανατζερ	14\01
μαστερ	14o01
μελοσ	14\01
μεσαίο	15@01
μεσαίο επίπεδο	15901
μεσαιο	15@01
μεσαιο επιπεδο	15901
μεσοσ οροσ	14f01
μετάλλιο	00P01
μεταλλιο	00P01
μεταπτυχιακέσ σπουδέσ	14o01
μεταπτυχιακεσ σπουδεσ	14o01
μεταπτυχιακο	14o01
μεταπτυχιακο διπλωμα	14o01
μεταπτυχιακοσ	14o01
μεταπτυχιακοσ τιτλοσ	14o01
μεταπτυχιακό	14o01
μεταπτυχιακό δίπλωμα	14o01
μεταπτυχιακόσ	14o01
μεταπτυχιακόσ τίτλοσ	14o01
μεταφράστρια	14\01
μεταφραστήσ	14\01
μεταφραστησ	14\01
μεταφραστρια	14\01
μετρια	15901
μετρια γνωση	15901
μετριο	15B02
μεχρι	14Y01
μεχρι σημερα	14Z01
μεχρι τωρα	14Z01
μηνασ	15D01
μηνεσ	15D01
μητρική	14l01
μητρική γλώσσα	14l01
μητρικη	14l01
μητρικη γλωσσα	14l01
μηχανικοσ	15E01
μηχανικόσ	15E01
μηχανοδηγοσ	14\01
μηχανοδηγόσ	14\01
μοδίστρα	14\01
μοδιστρα	14\01
μονάδα	15201
μοναδα	15201
μουσείο	14[01
μουσειο	14[01
μουσικοσ	14\01
μουσικόσ	14\01
μπάρμαν	14\01
μπαρμαν	14\01
ναυτησ	14\01
ναυτικοσ	14\01
ναυτικόσ	14\01
ναύτησ	14\01
νηπιαγωγείο	14]01
νηπιαγωγειο	14]01
νικήτρια	00P01
νικητήσ	00P01
νικητησ	00P01
νικητρια	00P01
νοσηλευτήσ	14\01
νοσηλευτησ	14\01
νοσηλευτρια	14\01
νοσηλεύτρια	14\01
νοσοκομείο	14[01
νοσοκομειο	14[01
ξεναγοσ	14\01
ξεναγόσ	14\01
ξενοδοχείο	14[01
ξενοδοχειο	14[01
ξυλουργοσ	14\01
ξυλουργόσ	14\01
ο ε	00`01
ο.ε	00`01
οδηγοσ	14\01
οδηγόσ	14\01
οδοσ	14c01
οδόσ	14c01
οικονομολογοσ	14\01
οικονομολόγοσ	14\01
οινοποιείο	14[01
οινοποιειο	14[01
ομάδα	15201
ομαδα	15201
ομιλία	14T01
ομιλια	14T01
ομιλοσ	14[01
οπτικοσ	14\01
οπτικόσ	14\01
οργανισμοσ	14[01
οργανισμόσ	14[01
οροφοσ	14c01
παιδαγωγοσ	14\01
παιδαγωγόσ	14\01
πανεπιστήμιο	14]01
πανεπιστημίου	14]01
πανεπιστημιο	14]01
πανεπιστημιου	14]01
παντρεμένη	14O01
παντρεμένοσ	14O01
παντρεμενη	14O01
παντρεμενοσ	14O01
παρον	14Z01
παρόν	14Z01
πατέντα	14T01
πατεντα	14T01
περιοδικο	14T01
περιοδικό	14T01
πιστοποίηση	14P01
πιστοποιημένη	14P01
πιστοποιημένοσ	14P01
πιστοποιημενη	14P01
πιστοποιημενοσ	14P01
πιστοποιηση	14P01
πιστοποιητικο	14P01
πιστοποιητικό	14P01
πλατεία	14c01
πλατεια	14c01
πολυ καλα	14S01
πολυ καλη	14S01
πολυ καλη γνωση	15=01
πολυ καλο	14W01
πολυτεχνείο	14]01
πολυτεχνειο	14]01
πολύ καλά	14S01
πολύ καλή	14S01
πολύ καλή γνώση	15=01
πολύ καλό	14W01
πρακτικά	14T01
πρακτικα	14T01
προγραμματίστρια	14\01
προγραμματιστήσ	14\01
προγραμματιστησ	14\01
προγραμματιστρια	14\01
προεδροσ	14\01
προισταμενη	14\01
προισταμενοσ	14\01
προπονήτρια	14\01
προπονητήσ	14\01
προπονητησ	14\01
προπονητρια	14\01
προπτυχιακέσ σπουδέσ	15F01
προπτυχιακεσ σπουδεσ	15F01
προπτυχιακο	15F01
προπτυχιακό	15F01
προχωρημένο	15G02
προχωρημενο	15G02
προϊστάμενοσ	14\01
προϊσταμένη	14\01
πρωτο βραβειο	00P01
πρόεδροσ	14\01
πρώτο βραβείο	00P01
πτυχίο	15I02
πτυχίο επαλ	14b01
πτυχίο πανεπιστημίου	15F01
πτυχιο	15I02
πτυχιο επαλ	14b01
πτυχιο πανεπιστημιου	15F01
πτυχιουχοσ	15F01
πτυχιούχοσ	15F01
πυροσβέστησ	14\01
πυροσβεστησ	14\01
πωλήτρια	14\01
πωλητήσ	14\01
πωλητησ	14\01
πωλητρια	14\01
ράφτησ	14\01
ραφτησ	14\01
σήμερα	14Z01
σε εξέλιξη	14Z01
σε εξελιξη	14Z01
σελίδα	15K01
σελιδα	15K01
σεμινάριο	14P01
σεμιναριο	14P01
σερβιτορα	14\01
σερβιτοροσ	14\01
σερβιτόρα	14\01
σερβιτόροσ	14\01
σημερα	14Z01
σιδεράσ	14\01
σιδερασ	14\01
στην	15L01
στο	15L01
στοιχειωδεισ γνωσεισ	14e01
στοιχειωδησ	14e01
στοιχειώδεισ γνώσεισ	14e01
στοιχειώδησ	14e01
στον	15L01
στουντιο	14[01
στούντιο	14[01
στρατιωτικοσ	14\01
στρατιωτικόσ	14\01
συγκολλητήσ	14\01
συγκολλητησ	14\01
συλλογικοσ τομοσ	14T01
συλλογικόσ τόμοσ	14T01
συλλογοσ	14[01
συμβολαιογράφοσ	14\01
συμβολαιογραφοσ	14\01
συμβουλοσ	14\01
συνέδριο	14T01
συνεδριο	14T01
συνεργάτησ	14\01
συνεργάτιδα	14\01
συνεργατησ	14\01
συνεργατιδα	14\01
συνεταιρισμοσ	14[01
συνεταιρισμόσ	14[01
συντάκτησ	14\01
συντάκτρια	14\01
συντακτησ	14\01
συντακτρια	14\01
συντηρήτρια	14\01
συντηρητήσ	14\01
συντηρητησ	14\01
συντηρητρια	14\01
συντομο βιογραφικο	14j01
συντονίστρια	14\01
συντονιστήσ	14\01
συντονιστησ	14\01
συντονιστρια	14\01
σχεδιάστρια	14\01
σχεδιαστήσ	14\01
σχεδιαστησ	14\01
σχεδιαστρια	14\01
σχολή	14]01
σχολή καλών τεχνών	14]01
σχολείο	14]01
σχολειο	14]01
σχολη	14]01
σχολη καλων τεχνων	14]01
σύλλογοσ	14[01
σύμβουλοσ	14\01
σύντομο βιογραφικό	14j01
τ ε ι	14]01
τ κ	14c01
τ.ε.ι	14]01
τ.κ	14c01
ταμίασ	14\01
ταμιασ	14\01
ταχυδρομοσ	14\01
ταχυδρόμοσ	14\01
τει	14]01
τεχνίτησ	14\01
τεχνικοσ	14\01
τεχνικόσ	14\01
τεχνιτησ	14\01
τηλεργασία	15001
τηλεργασια	15001
τιμητική διάκριση	00P01
τιμητικη διακριση	00P01
τκ	14c01
τμήμα	15M02
τμημα	15M02
τομέασ	15O02
τομεασ	15O02
τομοσ	14T01
τοπογράφοσ	14\01
τοπογραφοσ	14\01
τορναδοροσ	14\01
τορναδόροσ	14\01
τράπεζα	14[01
τραγουδίστρια	14\01
τραγουδιστήσ	14\01
τραγουδιστησ	14\01
τραγουδιστρια	14\01
τραπεζα	14[01
τωρα	14Z01
τόμοσ	14T01
τώρα	14Z01
υδραυλικοσ	14\01
υδραυλικόσ	14\01
υπάλληλοσ	14\01
υπαλληλοσ	14\01
υπευθυνη	14\01
υπευθυνοσ	14\01
υπεύθυνη	14\01
υπεύθυνοσ	14\01
υπηρεσία	15Q02
υπηρεσια	15Q02
υποτροφία	00P01
υποτροφια	00P01
υπουργείο	14[01
υπουργειο	14[01
φαρμακείο	14[01
φαρμακειο	14[01
φαρμακοποιοσ	14\01
φαρμακοποιόσ	14\01
φθινοπωρο	15S01
φθινόπωρο	15S01
φουρνοσ	14[01
φούρνοσ	14[01
φυλακασ	14\01
φυσικοθεραπευτήσ	14\01
φυσικοθεραπευτησ	14\01
φυσικοθεραπευτρια	14\01
φυσικοθεραπεύτρια	14\01
φυσικοσ	14\01
φυσικοσ ομιλητησ	14l01
φυσικόσ	14\01
φυσικόσ ομιλητήσ	14l01
φωτογράφοσ	14\01
φωτογραφοσ	14\01
φύλακασ	14\01
χειμωνασ	15T01
χειμώνασ	15T01
χειριστήσ	14\01
χειριστησ	14\01
χημικοσ	14\01
χημικόσ	14\01
χορευτήσ	14\01
χορευτησ	14\01
χορευτρια	14\01
χορεύτρια	14\01
χρονια	14X01
χρονοσ	14X01
χρόνια	14X01
χρόνοσ	14X01
χτίστησ	14\01
χτιστησ	14\01
ψαράσ	14\01
ψαρασ	14\01
ψυχολογοσ	14\01
ψυχολόγοσ	14\01
ωδείο	14]01
ωδειο	14]01
ωσ	14Y01
ωσ σήμερα	14Z01
ωσ σημερα	14Z01
όμιλοσ	14[01
όροφοσ	14c01
а s	00`01
а.ş	00`01
автобиография	15U01
агент	15V03
агентство	15Y02
агенция	15[01
агенција	15\01
агенція	15]01
агроном	15^01
ад	00`01
адвокат	15_04
администратор	15c04
администрация	15g01
адміністратор	15h02
адміністрація	15]01
академии	15j01
академия	15k02
академија	15m01
академія	15n01
академії	15n01
аккредитация	15o01
акредитація	16001
актер	15^01
активно	16101
актор	16201
акторк	16201
актрис	15^01
актёр	15^01
акушер	16302
альманах	16501
анализатор	16601
аналитик	16701
аналитичар	16801
аналітик	16901
анкета	16:02
антологія	16<01
ао	16=02
ап	16?01
апотека	15\01
аппаратчик	15^01
аптека	16@03
арт директор	16302
арт-директор	16302
архивариус	15^01
архитект	16601
архитекта	16C01
архитектор	16701
архіваріус	16201
архітектор	16901
асистент	16D03
асоциация	15[01
асоціація	15]01
аспирант	15^01
аспирантура	16G02
аспірант	16201
аспірантура	16I02
ассистент	16701
ассоциация	15g01
атестат	16K02
аттестат	16M02
аттестат о среднем образовании	16O01
аудитор	16302
б р	16P01
б-р	16P01
базове	16Q01
базовий	16R02
базовий рівень	16Q01
базово	16T03
базово ниво	16W01
базовое	16X01
базовые знания	16Y02
базовый	16Y02
базовый уровень	16X01
базові знання	16R02
бакалавр	16[02
бакалаврат	16]01
бакалавриат	16^01
бакалавър	16_01
бакалавърска	16_01
бакалавърска степен	16_01
бал	16`01
балл	16a01
баллов	16a01
банк	15Y02
банка	16b02
бармен	16302
бечелор	16d01
библиотека	16e03
библиотекар	16h03
билингв	16k01
биография	15U01
биографија	16l01
биолог	15^01
бл	16?01
благајник	16C01
благодарность	0SA01
благодарственное письмо	0SA01
болница	16b02
больница	15g01
бортпроводни	15^01
бр	16m01
бригадир	16302
брошура	16n01
буд	16o01
будинок	16o01
бул	17002
булевар	16m01
булевард	16?01
бульвар	17202
бухгалтер	16302
бытовой	17401
бюро	15Y02
бібліотека	15]01
бібліотекар	16201
білінгв	17501
в	17603
в браке	17901
в момента	17:01
в разводе	17901
в совершенном владении	17;01
в совершенстве	17<01
вантажни	16201
васпитач	16801
вахтер	15^01
вахтёр	15^01
ведуча	17=01
ведучий	17=01
ведущий	17>01
верстальни	16201
верстальщи	15^01
весна	17?02
весни	17A01
весной	17B01
весны	17B01
вестник	17C02
взимку	17E01
видавництво	17F02
викладач	15h02
виконроб	16201
випуск	17H01
випускова	17=01
висока школа	15m01
високий	17I01
високо образовање	17J01
виступ	16<01
висше	16_01
висше образование	16_01
висше училище	17K01
виховател	16201
вихователь	16201
виш	15n01
виша стручна спрема	17L01
виша школа	17M02
виши средњи	17O01
вище за середній	17P01
вище середнього	17P01
владелец	17>01
власник	17Q02
власница	16C01
влітку	17S01
во	17T01
водител	15^01
водитель	15^01
водительские права	15o01
водительское удостоверение	15o01
водій	17U02
водійка	17=01
водійські права	16001
военнослужащ	15^01
вожат	16302
возач	16801
возачка дозвола	17W01
волонтер	17X03
волонтёр	15^01
восени	17[01
воспитател	15^01
вођа	16C01
впевнений	17I01
впевнено	17I01
врач	15^01
врло добро	17\02
вртић	15m01
второ място	00>01
вуз	17^02
вукова диплома	00C01
вул	16o01
вулиця	16o01
вх	16?01
вчитель	16201
вчителька	17=01
във	17`01
възпитател	16601
вып	16501
выпуск	17a01
высокий	17b01
выступление	16501
высшее	17c01
выше среднего	17d01
від	17e02
віддалена робота	17g01
віддалено	17g01
відділ	17h01
відділення	17h01
відзнака	00A01
відмінно	17i02
військов	16201
вільне	17k01
вільне володіння	17k01
вільно	17k01
вільно володію	17k01
вісник	16<01
г	17l03
газета	15Y02
газосварщик	15^01
гбу	00`01
геодезист	16302
геолог	15^01
гимназия	15k02
гимназија	15m01
глава	17o03
главный	17>01
го	18202
говоримо	18401
год	18502
года	18701
година	18802
године	18:01
години	18;01
голова	17=01
головний	17=01
горничн	15^01
город	16P01
гостиница	15g01
готвач	16601
готель	15]01
гр	16?01
грамота	18<03
гран при	0SA01
гран прі	00A01
гран-при	0SA01
гран-прі	00A01
грант	0SA01
грузчик	15^01
група	18?04
группа	18C02
группа компаний	15g01
гуп	00`01
гід	17=01
гімназія	15n01
д	16P01
д т н	18E01
д.т.н	18E01
данас	18F01
дворник	15^01
двуезичен	18G01
делопроизводител	15^01
департамент	18H02
депо	18J02
депутат	16302
детска градина	17K01
детский сад	15j01
диетолог	15^01
дизайнер	18L05
дизајнер	16801
диплом	18Q05
диплом бакалавра	16^01
диплом з відзнакою	16`01
диплом с отличием	16a01
диплом специалиста	17c01
диплом техника	18V01
диплома	18W02
диплома за средно образование	18Y01
дипломирани	17J01
директор	18Z04
дирекция	18^02
дирекција	18`01
дисертация	16n01
дисертація	16<01
диспетчер	16302
диссертация	16501
дистанционно	18a02
дистанционный	18c01
дистанційно	17g01
дитячий садок	15n01
днес	17:01
до	18d04
до данас	18F01
до днес	17:01
до момента	17:01
до настоящего времени	18h01
до настоящия момент	17:01
до сада	18F01
до сега	17:01
до сих пор	18h01
до сьогодні	18i01
до тепер	18i01
до теперішнього часу	18i01
добра	17O01
добре	18j03
добрий	17P01
добро	18m04
доброволец	19101
дозвола	17W01
доклад	17C02
доктор	19201
доктор наук	19302
доктор наука	19501
доктор філософії	19601
докторант	16601
докторантура	19201
докторат	19501
докторска степен	19201
докторске студије	19501
дом	16P01
дом здравља	15\01
доо	00`01
доповідь	16<01
допуск	19702
досега	17:01
досконало	19901
дослідник	16201
досі	18i01
дотепер	18i01
доцент	15V03
дружество	15[01
друкарня	15]01
друштво	15\01
діловод	16201
дієтолог	16201
еад	00`01
екип	19:01
економиста	16C01
економска школа	15m01
економіст	16201
екскурсовод	16201
експерт	19;04
експертний	19?01
експертно	19@01
електрик	16201
електричар	16C01
електротехник	16601
елементарний	16Q01
елементарно	16W01
еоод	00`01
есей	16<01
есен	19A01
есента	19A01
ет	19B02
ж	19D04
ж к	16?01
ж.к	16?01
железници	15[01
жен	19H01
жена	19I02
женат	17901
женен	19K01
женски	19I02
женский	19H01
женско	19L01
женщина	19H01
животопис	16l01
журнал	19M02
журналист	19O02
журналіст	16201
жінка	19Q01
жіноча	19Q01
жіночий	19Q01
з	17e02
з відзнакою	16`01
заваривач	16C01
заварчик	16601
завод	19R04
задоволително	18401
задруга	15\01
закінчив	17H01
закінчила	17H01
заместитель	15^01
заместник	16601
замужем	17901
заміжня	19V01
зао	00`01
зараз	18i01
засновник	16201
застраховане	15[01
заступник	16201
зборник	19W01
збірник	16<01
зварник	16201
звено	19:01
зима	19X04
зимата	19\01
зими	17E01
зимой	19]01
зимы	19]01
знаком	19^01
значка	00>01
зно	0<G01
зрелостен изпит	18Y01
зі	19_01
зі словником	16Q01
и	19`03
изворни говорник	19c01
изд во	16501
изд-во	16501
издавач	19W01
издавачка кућа	15\01
издателство	19d02
издательство	19f02
излагање	19W01
изследовател	16601
икономист	16601
икономически университет	17K01
иллюстратор	15^01
инженер	19h02
инжењер	19j01
инспектор	19O02
институт	19k06
инструктор	1:102
интегрисане студије	17J01
ип	00`01
исследовател	16701
истраживач	16801
й	1:301
к т н	19302
к э н	18E01
к.т.н	19302
к.э.н	18E01
казначе	15^01
каменщик	15^01
кандидат	1:401
кандидат наук	19302
канцеларија	15\01
капитан	15^01
касиер	16601
касир	16201
кассир	15^01
категория	1:502
категорія	16001
кафедра	1:704
кв	17202
квалификация	1:;01
кваліфікація	1:<01
квартира	17202
керівник	16901
кладовщи	15^01
кладовщик	15^01
клиника	16e03
клініка	15]01
книга	1:=03
кну	0A^01
коваль	17=01
код	1:@01
коледж	1:A01
колеж	1:B02
колледж	1:D01
команда	18H02
комерцијалиста	16C01
компания	18J02
компанија	15\01
компанія	15]01
комірни	16201
конверзацијски	1:E01
кондитер	16302
конкурс	18<03
конкурса	0SA01
конкурсу	00A01
конобар	16801
консерватория	15k02
консерваторія	15n01
консултант	1:102
консультант	1:F02
конференция	17C02
конференција	19W01
конференція	16<01
концерн	15g01
кооперация	15[01
координатор	18Z04
копирайтер	15^01
копірайтер	16201
коректор	16201
кореспондент	16201
корп	16P01
корпорация	15g01
корпорація	15]01
корректор	15^01
корреспондент	15^01
косметолог	16302
кпі	0A^01
кравец	16201
кравчин	16201
край	16P01
крановщик	15^01
красный диплом	16a01
кубок	0SA01
кувар	16801
кузнец	17>01
кур'єр	16201
курс	1:H04
курсы	15j01
курьер	15^01
кухар	1:L02
књига	19W01
лаборант	16302
лаборатория	18J02
лабораторија	15\01
лабораторія	15]01
лавреат	00A01
лавреатка	00A01
лауреат	18<03
лауреатка	00A01
лекар	1:102
лектор	1:N02
лекция	16n01
лекція	16<01
лесник	17>01
лесхоз	15g01
лет	18701
лета	1:P01
лето	1:Q02
летом	1:P01
лидер	15^01
листонош	16201
лицей	15k02
лиценз	1:S01
лицензия	15o01
лиценца	17W01
логист	15^01
логопед	16302
логіст	16201
лучшая	0SA01
лучший	0SA01
лято	1:T01
лятото	1:T01
лікар	16201
лікарня	15]01
літа	17S01
літо	17S01
ліцей	15n01
ліцензія	16001
м	1:U04
м'ясник	17=01
магазин	16@03
магационер	16C01
магистар	17J01
магистр	17c01
магистратура	1:Y03
магистър	1:\01
магистърска	1:\01
магистърска степен	1:\01
магістр	1:]01
магістратура	1:]01
майстер	16201
майстерня	15]01
майстор	16601
майчин	18G01
майчин език	18G01
маляр	16302
маркетолог	16302
мастер	1:^02
мастер студије	17J01
мастерская	15g01
матерен	18G01
матерњи	19c01
матерњи језик	19c01
матрос	16302
матура	1:`02
матурски испит	1:b01
машинист	19O02
машиніст	16201
мајстор	16C01
мгту	0A^01
мгу	0A^01
медал	00>01
медаль	1:c02
медаља	00C01
медбрат	1:e03
медицинска сестра	1:h02
медсестр	16302
медсестра	1:j02
медуниверситет	15j01
менаџер	16801
менеджер	1:F02
мениджър	16601
мес	1:l02
месец	1:n02
месеца	1:n02
месеци	1;001
месяц	1;101
месяца	1;101
месяцев	1;101
методист	15^01
механик	19O02
механичар	16801
механік	16201
микрорайон	16P01
министарство	15\01
министерство	18J02
младший	17>01
много добре	1;201
много добро	1;302
много добро ниво	1;501
модул	1;601
мое резюме	1;701
молодший	17=01
молодший бакалавр	1;801
молодший спеціаліст	1;801
момента	17:01
монография	17C02
монографія	16<01
монтажни	16201
монтажник	15^01
моё резюме	1;701
моє резюме	1;901
муж	1;:01
мужской	1;:01
мужчина	1;:01
музей	16@03
музеј	15\01
музикант	16201
музыкант	15^01
муляр	16201
муп	00`01
мушкарац	1;;01
мушки	1;;01
мушко	1;;01
мъж	1;<01
мъжки	1;<01
мясник	15^01
міністерство	15]01
міс	1;=01
місто	16o01
місяць	1;=01
місяці	1;=01
місяців	1;=01
н в	18h01
н. в	18h01
н.в	18h01
на бытовом уровне	17401
на даљину	1;>01
наб	16P01
набережна	16o01
набережная	16P01
навесні	17A01
нагорода	00A01
награда	1;?03
найкраща	00A01
найкращий	00A01
направление	1;B03
направление подготовки	1:;01
напреднал	1;302
напреднало	1;302
напредно	17\02
напрям	1:<01
нарис	16<01
насеље	16m01
наст вр	18h01
наст время	18h01
наст. вр	18h01
наст. время	18h01
наставник	16C01
наставница	16C01
настояще	17:01
настоящее время	18h01
настоящем	17:01
настоящий момент	18h01
настоящия момент	17:01
науковий співробітник	17=01
научен сътрудник	19101
научная статья	16501
научный сотрудник	17>01
началник	16601
начално	1;E02
начальник	16302
начальное профессиональное	18V01
начальное профессиональное образование	18V01
начальный	16Y02
начальный уровень	16X01
начинаещ	1;G02
начинающий	1;I01
начиная с	1;J01
нв	18h01
не женат	17901
не замужем	17901
нед	1;K01
недели	1;K01
недель	1;K01
неделя	1;K01
неженен	19K01
незаміжня	19V01
неодружена	19V01
неодружений	19V01
неожењен	1;L01
неоконченное высшее	16^01
неомъжена	19K01
неудата	1;L01
новинар	16801
новичок	1;I01
носитель	16k01
носитель языка	16k01
носій	17501
носій мови	17501
нотариус	15^01
нотаріус	16201
нпо	00`01
нян	16201
няня	17>01
оао	00`01
обл	1;M03
область	17202
образователно квалификационна степен магистър	1:\01
образователно-квалификационна степен магистър	1:\01
обука	17W01
община	1;P02
објављен	19W01
овлашћење	17W01
од	1;R02
одељење	18`01
одитор	16601
одлично	17\02
одружена	19V01
одружений	19V01
одсек	1;T02
ожењен	1;L01
ожидаемый	1;V01
ожидается	1;V01
окончание	17a01
окончил	17a01
окончила	17a01
олимпиада	1;W02
олімпіада	00A01
омъжена	19K01
онлайн	1;Y03
онлајн	1;>01
оод	00`01
ооо	16=02
оператер	16801
оператор	1;\05
оптометрист	15^01
општина	15\01
осени	1;a01
осень	1;a01
осенью	1;a01
осені	17[01
осигурање	15\01
оснивач	16801
основател	19O02
основе	1;b02
основна школа	15m01
основне академске студије	16d01
основне студије	16d01
основно	1;d04
основно владеене	18401
основно знање	1;h01
основно ниво	16W01
основно училище	17K01
осінь	17[01
от	1;i03
от разстояние	1;l01
отговорник	16601
отдел	18^02
отделение	1;m03
отель	15g01
отличен	1<001
отличие	1<102
отлично	1<303
отлично владеене	1;201
отличное	17;01
офис	18J02
официант	15^01
офіс	15]01
офіціант	16201
охоронец	16201
охранник	15^01
оцена	1<601
оценка	1<702
оценщик	15^01
оцінка	16`01
оцінювач	16201
очаква се	1<901
очаквано	1<901
очекивано	1<:01
очікуваний	1<;01
очікується	1<;01
пао	00`01
парикмахер	15^01
пасивно	1;h01
пат	00`01
патент	1<<04
пг	17K01
пгжпт	17K01
певец	17>01
певица	17>01
пекар	16302
пекара	15\01
пекарна	15[01
пекарня	15Y02
пер	16P01
первое место	0SA01
переводчик	15^01
переводчица	17>01
перекладач	16201
переможець	00A01
переможниця	00A01
переулок	16P01
перукар	16201
перше місце	00A01
пивара	15\01
пл	1<@02
плакет	00>01
планирано	1<B02
планируемый	1;V01
планируется	1;V01
планується	1<;01
плиточник	15^01
плотник	15^01
площа	16o01
площад	16?01
площадь	16P01
по	1<D02
по н в	18h01
по н. в	18h01
по н.в	18h01
по наст время	18h01
по наст. время	18h01
по настоящее время	18h01
по настоящий момент	18h01
по сей день	18h01
по сьогодні	18i01
по теперішній час	18i01
по цей день	18i01
по цей час	18i01
победител	00>01
победитель	0SA01
победительница	0SA01
победник	00C01
победница	00C01
повар	1<F02
повна середня	1<H01
повышение квалификации	15o01
поглавље	19W01
поглиблений	17k01
подмастерь	15^01
подразделение	1<I01
подяка	00A01
пожарн	15^01
пожежни	16201
позориште	15\01
покоївк	16201
поликлиника	18J02
политех	15j01
политехнический	15j01
полицейск	15^01
положен	17W01
полувисше	1<J01
поліклініка	15]01
політехніка	15n01
поліцейськ	16201
помощник	19O02
помоћник	16C01
помічник	16201
понастоящем	17:01
понині	18i01
портниха	17>01
портной	17>01
посвідчення	16001
посвідчення водія	16001
поселок	16P01
пословођа	16C01
посёлок	16P01
потврда	17W01
похвала	00C01
початковий	16R02
початковий рівень	16Q01
початківець	1<K01
почетна грамота	00>01
почетная грамота	0SA01
почетник	1<L02
почетно	1;h01
почтальон	15^01
почётная грамота	0SA01
пр	17202
пр т	16P01
пр-т	16P01
правник	16C01
правница	16C01
правоспособност	1:S01
практикант	17X03
прат	00`01
преводач	16601
преводилац	16C01
предавач	16801
предавање	19W01
предвиђено	1<:01
предполагаемый	1;V01
предприятие	18J02
председател	19O02
председник	16C01
председница	16C01
предстои	1<901
предузеће	15\01
президент	15V03
премия	0SA01
премія	00A01
преподавател	1<N03
призер	1:c02
признање	00C01
призёр	0SA01
приправник	16C01
приправница	16C01
пров	16o01
провизор	17>01
проводник	16701
провулок	16o01
провідний	17=01
провідник	16201
програмер	16801
програмист	16601
программист	16701
програміст	16901
продав	16201
продавац	16C01
продавач	16601
продавачица	16C01
продавец	1<Q03
продавница	15\01
продвинутый	1<T02
продвинутый уровень	17;01
продюсер	16302
проезд	16P01
пролет	1<V01
пролетта	1<V01
пролеће	1<W01
прораб	15^01
просек	1<601
просек оцена	1<601
просечна оцена	1<601
просп	16o01
проспект	17202
просунутий	17i02
професионален бакалавър	16_01
професионална автобиография	15U01
професионална биографија	16l01
професионална гимназия	17K01
професионална квалификация	18Y01
професор	16D03
профессиональный	17;01
профессор	16701
професійний	17k01
професійно технічна	1<H01
професійно-технічна	1<H01
профил	1<X01
профиль	1:;01
психолог	15_04
пту	0A^01
публикация	17C02
публикација	19W01
публікація	16<01
пут	16m01
първо място	00>01
підвищення кваліфікації	16001
підприємство	15]01
підрозділ	17h01
р	1<Y01
работаю	18h01
работник	16601
рабоч	15^01
рабочий	1<Z02
рад	19W01
рад од куће	1;>01
радионица	15\01
радна биографија	16l01
радник	16C01
радница	16C01
радіо	15]01
разведен	1<\03
разведена	1<\03
разведён	17901
разговорный	17401
разговорный уровень	17401
разработчик	1<_02
разрешително	1:S01
разряд	15o01
район	17202
рачуновођа	16C01
редактор	18L05
редакция	15g01
редакція	15]01
режисер	16201
режиссер	15^01
режиссёр	15^01
резюме	16:02
рекрутер	16302
республика	16P01
ресторан	1<a03
ресторант	15[01
референт	16801
рибал	16201
риелтор	15^01
робочий	17P01
робітни	16201
робітник	17=01
роден	18G01
роден език	18G01
родная	16k01
родной	16k01
родной язык	16k01
розділ	16<01
розлучена	19V01
розлучений	19V01
розмовна	1<d01
розмовний	1<d01
розмовний рівень	1<d01
розробник	16901
роки	1<Y01
року	1<Y01
років	1<Y01
руководилац	16C01
руководител	16701
ръководител	1<e01
рыбак	15^01
рідна	17501
рідна мова	17501
рідний	17501
рік	1<Y01
с	1<f03
с отличием	16a01
саветник	16C01
саветница	16C01
сада	18F01
садашњост	18F01
садовник	15^01
садівни	16201
самозайнятий	15]01
самозанятый	15g01
санитар	15^01
сантехник	15^01
сантехнік	16201
санітар	16201
саопштење	19W01
сарадник	16C01
сарадница	16C01
сборник	17C02
сварщик	1<F02
свидетелство	1:S01
свидетельство	15o01
свободно	1<i02
свободно владею	17;01
свободное	17;01
свободное владение	17;01
свободный	17;01
свідоцтво	16001
сдружение	15[01
сега	17:01
сегодня	18h01
сейчас	18h01
секретар	15_04
секретарица	16C01
секретарь	15^01
сектор	1<k04
село	17202
семеен	19K01
семейна	19K01
сервитьор	16601
середньо	1<d01
середня	1<H01
середня освіта	1<H01
середня спеціальна	1;801
середній	1<o02
середній бал	16`01
середній рівень	1<d01
сертификат	1=103
сертификация	15o01
сертифициран	1:S01
сертифицированный	15o01
сертифікат	1=401
сертифікація	16001
скарбни	16201
слабо	16W01
слесар	15^01
слесарь	15^01
служба	1=505
слюсар	16201
смер	1;601
со	1=:02
со словарем	16X01
со словарём	16X01
соавтор	1=<02
собственик	16601
совершенное	17<01
сотрудник	15^01
соу	17K01
союз	15g01
спбгу	0A^01
специализация	1<X01
специалист	1=>03
специалист по	1<J01
специалитет	17c01
специалност	1<X01
специальность	1:;01
специјалиста	16C01
спеціальність	1:<01
спеціалізація	1:<01
спеціаліст	1=A02
спеціалітет	1:]01
списание	16n01
співа	16201
співавтор	1=C02
співробітник	16201
спілка	15]01
среден успех	1<001
среден успех от следването	1<001
средне	17401
среднее	16O01
среднее образование	16O01
среднее общее	16O01
среднее профессиональное	18V01
среднее профессиональное образование	18V01
среднее специальное	18V01
средний	1=E02
средний балл	16a01
средний уровень	17401
средно	1=G03
средно владеене	18401
средно ниво	1=J02
средно образование	18Y01
средно специално	18Y01
средно специално образование	18Y01
средно училище	17K01
средња стручна спрема	1:b01
средња школа	15m01
средње	1=L02
средњи	1:E01
средњи ниво	1:E01
ссс	1:b01
стажант	16601
стажер	16302
стажист	16201
стажиста	16C01
стажёр	15^01
стан	16m01
старший	1=N02
статия	16n01
стаття	16<01
статья	16501
степень бакалавра	16^01
степень магистра	17c01
стипендия	1;W02
стипендија	00C01
стипендія	00A01
столар	16C01
столяр	16302
стор	1=P01
сторінка	1=P01
стр	1=Q02
страница	1=S01
строительная	15g01
стройка	15g01
струковне студије	16d01
стручни испит	17W01
стручњак	1=T02
студио	16b02
студия	15g01
студијски програм	1;601
студія	15]01
ступінь бакалавра	16]01
ступінь магістра	1:]01
стюард	16302
су	17K01
су шеф	1=N02
су-шеф	1=N02
суддя	17=01
судья	17>01
супермаркет	15Y02
счетоводител	16601
считано от	1=V01
сътрудник	16601
сьогодні	18i01
т ч	18i01
т.ч	18i01
та	1:301
такмичење	00C01
танцовщиц	15^01
танцор	15^01
танцівни	16201
театр	15Y02
театър	15[01
тези	16<01
тезисы	16501
текущее время	18h01
телеканал	15]01
теперішнього часу	18i01
теперішній час	18i01
тестер	16601
тестировщик	16701
тестувальник	16901
техлид	17>01
техник	19O02
техникум	1=W02
техничар	16801
техничка школа	15m01
технолог	15V03
технік	16201
технікум	1:A01
течно	16101
тиждень	1=Y01
тижні	1=Y01
тижнів	1=Y01
тим	18`01
тимлид	17>01
типография	15g01
тов	1=Z02
товаровед	15^01
токар	16302
токарь	15^01
тоо	00`01
торговый дом	15g01
торговый представитель	17>01
трг	16m01
тренер	16302
тренутно	18F01
треньор	16601
трки	0<G01
търговец	16601
търговски представител	19101
у	1=\02
у браку	1;L01
у досконалості	19901
у току	18F01
уверенно	17b01
уверенный	17b01
уверење	17W01
удаленка	18c01
удаленная работа	18c01
удаленно	18c01
удалёнка	18c01
удалённая работа	18c01
удалённо	18c01
удата	1;L01
удовлетворительно	17401
удостоверение	1:502
удружење	15\01
ул	1=^03
улица	1=^03
универзитет	1=a01
университет	1=W02
университета	15k02
університет	1:A01
управител	16601
управление	1=b03
управління	1=e02
уредник	16C01
уредница	16C01
усмерење	1;601
успех	1<001
учебник	16n01
ученик	17>01
училище	1=g03
учител	16601
учитель	16302
учительница	17>01
учитељ	16801
учредитель	15^01
фабрика	19R04
факултет	1=j02
факультет	1=l04
фармацевт	15V03
фармацеут	16801
фаховий молодший бакалавр	1;801
фахівець	17=01
фгуп	00`01
фельдшер	1:e03
фермер	16302
физик	15^01
физиотерапевт	15^01
финалист	0SA01
финалиста	00C01
фирма	16e03
флорист	16302
фонд	15Y02
фондация	15[01
фондација	15\01
фоп	00`01
фотограф	16302
фрезеровщик	15^01
фрезерувальни	16201
фриланс	15g01
фрилансер	15^01
фріланс	15]01
фізіотерапевт	16201
фіналіст	00A01
фірма	15]01
химик	15^01
хозяйство	15g01
холдинг	16@03
холост	17901
холостой	17901
хорошее	17d01
хороший	1>002
хорошо	1>002
хотел	16b02
художник	15^01
цей час	18i01
центар	15\01
центр	15Y02
център	15[01
цех	1=b03
ч	1>201
часопис	19W01
червоний диплом	16`01
чирак	19101
читалище	15[01
читаю профессиональную литературу	16X01
читаю со словарем	16X01
читаю со словарём	16X01
члан	16C01
чланак	19W01
член	19101
чоловік	1>201
чоловіча	1>201
чоловічий	1>201
швачк	16201
швея	17>01
шеф	16C01
школа	1>304
школа no	15j01
школьный	16X01
шосе	16o01
шоссе	16P01
шофьор	16601
шофьорска книжка	1:S01
экономист	15^01
экскурсовод	15^01
эксперт	1>701
экспертный	1>701
экспертный уровень	1>701
электрик	15^01
электрогазосварщик	15^01
электромонт	15^01
электросварщик	15^01
элементарный	16X01
юрист	15V03
і	1:301
із	17e02
ілюстратор	16201
інженер	16901
інститут	1:A01
јединица	18`01
јесен	1>801
ґрант	00A01
אביב	1>901
אגף	1>:01
אדריכל	1>;01
אדריכלית	1>;01
אולפנה	1><01
אוניברסיטה	1><01
אוניברסיטת	1><01
אופטומטריסט	1>;01
אות	1>=01
אח	1>;01
אחות	1>;01
אחראי	1>;01
אחראית	1>;01
אינסטלטור	1>;01
אישה	1>>01
אנליסט	1>;01
אנליסטית	1>;01
אקדמיה	1><01
ארגון	1>?01
ארכיונאי	1>;01
ב	1>@01
ב"א	1>A01
בגרות	00I01
בגרות מלאה	00I01
בגרות עיונית	00I01
בהצטיינות	1>B01
בוגר	1>A01
בוגרת	1>A01
בודק	1>;01
בודקת	1>;01
ביטוח	1>?01
בינוני	1>C02
בינונית	1>C02
בינונית גבוהה	1>E01
בית אבות	1>?01
בית החולים	1>?01
בית הספר	1><01
בית חולים	1>?01
בית מרקחת	1>?01
בית ספר	1><01
בנאי	1>;01
בנק	1>?01
בסיס	1>F01
בסיסי	1>G02
בסיסית	1>G02
בע"מ	1>?01
בעלים	1>;01
בעמ	1>?01
ברמה גבוהה	1>I01
ברמן	1>;01
ברמת שפת אם	1>J01
גבוהה	1>K02
גבר	1>M01
גזבר	1>;01
גזברית	1>;01
גן ילדים	1><01
גנן	1>;01
גננת	1>;01
גרוש	1>N01
גרושה	1>N01
ד"ר	1>O01
דו לשוני	1>J01
דו-לשוני	1>J01
דובר ילידי	1>J01
דוור	1>;01
דוקטור	1>O01
דוקטורט	1>P02
דייג	1>;01
דייל	1>;01
דיילת	1>;01
דירה	1>R01
דרך	1>R01
האוניברסיטה	1><01
האקדמיה	1><01
הווה	1>S01
הוצאה	1>T01
הוצאת	1>?01
החוג	1><01
הטכניון	1><01
היברידי	1>U01
היום	1>S01
המכללה	1><01
המכללה האקדמית	1><01
המרכז	1>?01
המרכז האקדמי	1><01
הנדסאי	1>V01
הנדסאית	1>V01
הסמכה	1>W01
הסמכות	1>W01
הסמכת	1>W01
הפקולטה	1><01
הצטיינות	1>=01
הצטיינות יתרה	1>B01
הרצאה	1>T01
השתלמות	1>W01
התמחות	1>X01
התמחות ב	1>X01
ו	1>Y01
ועד היום	1>S01
זוכה	1>=01
זכר	1>M01
זמר	1>;01
זמרת	1>;01
חבר	1>;01
חבר ועד	1>;01
חברה	1>?01
חברה בוועד	1>;01
חברה בצוות	1>;01
חברת	1>?01
חברת ועד	1>;01
חוג	1>X01
חודש	1>Z01
חודשים	1>Z01
חוקר	1>;01
חוקרת	1>;01
חורף	1>[01
חטיבה	1>:01
חטיבת ביניים	1><01
חייט	1>;01
חייל	1>;01
חלשה	1>F01
חנות	1>?01
חקלאי	1>;01
חרט	1>;01
חשב	1>;01
חשמלאי	1>;01
טבח	1>;01
טבחית	1>;01
טוב	1>\02
טובה	1>E01
טובה מאוד	1>I01
טכנאי	1>;01
טכנאי מוסמך	1>V01
טכנאית	1>;01
טכנולוגיות	1>?01
טכניון	1><01
ידע בסיסי	1>F01
יו"ר	1>;01
יועץ	1>;01
יועצת	1>;01
יושב ראש	1>;01
יחידה	1>:01
יחידת	1>:01
ישיבה	1><01
ישיבת	1><01
כבאי	1>;01
כיום	1>S01
כיכר	1>R01
כנס	1>T01
כעת	1>S01
כתב עת	1>T01
כתבה	1>T01
מ	1>^01
מ"א	1>_01
מאבטח	1>;01
מאבטחת	1>;01
מאז	1>`01
מאייר	1>;01
מאיירת	1>;01
מאמן	1>;01
מאמנת	1>;01
מאמר	1>T01
מאפייה	1>?01
מבקר	1>;01
מגיה	1>;01
מגמה	1>X01
מגמת	1>X01
מדור	1>:01
מדליה	1>=01
מדריך	1>;01
מדריכה	1>;01
מדרשה	1><01
מהנדס	1>;01
מהנדסת	1>;01
מודד	1>;01
מוזיאון	1>?01
מוזיקאי	1>;01
מוכר	1>;01
מוכרת	1>;01
מומחה	1>a02
מומחית	1>a02
מוסמך	1>c02
מוסמכת	1>c02
מועצה	1>?01
מורה	1>;01
מזכיר	1>;01
מזכירה	1>;01
מחלקה	1>:01
מחלקת	1>:01
מחסנאי	1>;01
מטפל	1>;01
מטפלת	1>;01
מיילדת	1>;01
מייסד	1>;01
מייסדת	1>;01
מיקוד	1>R01
מכון	1>?01
מכון ללימודים	1><01
מכונאי	1>;01
מכללה	1><01
מכללת	1><01
מלגה	1>=01
מלגת	1>=01
מלון	1>?01
מלח	1>;01
מלצר	1>;01
מלצרית	1>;01
ממוצע	1>B01
ממוצע ציונים	1>B01
מנהל	1>;01
מנהל חשבונות	1>;01
מנהל עבודה	1>;01
מנהלת	1>;01
מנהלת חשבונות	1>;01
מנחה	1>;01
מנכ"ל	1>;01
מסגר	1>;01
מסלול	1>X01
מסעדה	1>?01
מעבדה	1>?01
מעצב	1>;01
מעצבת	1>;01
מפיק	1>;01
מפיקה	1>;01
מפעיל	1>;01
מפעל	1>?01
מפקד	1>;01
מפקדת	1>;01
מפתח	1>;01
מפתחת	1>;01
מצוין	1>K02
מצוינת	1>I01
מצטיין	1>=01
מצטיינת	1>=01
מקוון	1>U01
מקום ראשון	1>=01
מרחוק	1>U01
מרכז	1>e02
מרכזת	1>;01
מרפא בעיסוק	1>;01
מרפאה	1>?01
מרפאה בעיסוק	1>;01
מרפאת	1>?01
מרצה	1>;01
משוער	1>g01
משרד	1>?01
מתחיל	1>h01
מתחילים	1>F01
מתכנן	1>;01
מתכננת	1>;01
מתכנת	1>;01
מתכנתת	1>;01
מתמחה	1>;01
מתנדב	1>;01
מתנדבת	1>;01
מתקדם	1>i01
מתרגם	1>;01
מתרגמת	1>;01
נגר	1>;01
נהג	1>;01
נהגת	1>;01
נוטריון	1>;01
נוכחי	1>S01
נוכחית	1>S01
נציג	1>;01
נציג מכירות	1>;01
נציגת	1>;01
נקבה	1>>01
נשואה	1>N01
נשוי	1>N01
סבירה	1>j01
סדנה	1>?01
סוכנות	1>?01
סטודיו	1>?01
סטודנט	1>;01
סייע	1>;01
סייעת	1>;01
סמטת	1>R01
סמינר	1><01
סמנכ"ל	1>;01
ספר	1>T01
ספרייה	1>?01
ספריית	1>?01
ספרית	1>;01
ספרן	1>;01
ספרנית	1>;01
סתיו	1>k01
עבודה מרחוק	1>U01
עבודת גמר	1>T01
עד	1>l01
עד היום	1>S01
עד כה	1>S01
עובד	1>;01
עובד מצטיין	1>=01
עובדת	1>;01
עובדת מצטיינת	1>=01
עוזר	1>;01
עוזרת	1>;01
עורך	1>;01
עורך דין	1>;01
עורכת	1>;01
עורכת דין	1>;01
עיון	1>T01
עיריית	1>?01
עיתונאי	1>;01
עיתונאית	1>;01
עכשיו	1>S01
עמוד	1>m01
עמותה	1>?01
עמותת	1>?01
עצמאי	1>?01
עצמאית	1>?01
פוסטר	1>T01
פועל	1>;01
פועלת	1>;01
פטנט	1>T01
פיזיותרפיסט	1>;01
פסיכולוג	1>;01
פסיכולוגית	1>;01
פקולטה	1><01
פקיד	1>;01
פקידה	1>;01
פרופסור	1>;01
פרס	1>=01
פרסום	1>T01
פרק	1>T01
צה"ל	1>?01
צוות	1>:01
ציון	1>B01
ציון ממוצע	1>B01
ציון סופי	1>B01
צלם	1>;01
צלמת	1>;01
צפוי	1>g01
צפויה	1>g01
קבוצת	1>?01
קו"ח	1>n01
קומה	1>R01
קונדיטור	1>;01
קופאי	1>;01
קופאית	1>;01
קופת חולים	1>?01
קורות חיים	1>n01
קורס	1>W01
קו״ח	1>n01
קיץ	1>o01
קלינאית	1>;01
קצב	1>;01
קצין	1>;01
קצינה	1>;01
קרן	1>?01
ראש	1>;01
ראש צוות	1>;01
רהוטה	1>I01
רואה חשבון	1>;01
רווק	1>N01
רווקה	1>N01
רופא	1>;01
רופאה	1>;01
רוקח	1>;01
רוקחת	1>;01
רח	1>R01
רחוב	1>R01
רישיון	1>W01
רישיון נהיגה	1>W01
רכז	1>;01
רכזת	1>;01
רמה גבוהה	1>K02
רמת שיחה	1>j01
רקדן	1>;01
רקדנית	1>;01
רשיון	1>W01
רשת	1>?01
רתך	1>;01
שד	1>R01
שדרות	1>R01
שוטף	1>I01
שוטפת	1>I01
שוטר	1>;01
שוטרת	1>;01
שוליה	1>;01
שוער	1>;01
שופט	1>;01
שותף	1>;01
שותפה	1>;01
שחקן	1>;01
שחקנית	1>;01
שיחה	1>j01
שכונת	1>R01
שליח	1>;01
שליטה מלאה	1>I01
שמאי	1>;01
שנה	1?001
שנים	1?001
שף	1>;01
שפת אם	1>J01
שפת-אם	1>J01
ת ד	1>R01
ת.ד	1>R01
תואר	1>A01
תואר ראשון	1>A01
תואר ראשון ב	1>A01
תואר שלישי	1>O01
תואר שני	1>_01
תואר שני ב	1>_01
תופרת	1>;01
תזונאית	1>;01
תחקירן	1>;01
תחקירנית	1>;01
תחרות	1>=01
תיאטרון	1>?01
תיכון	1?102
תעודה	1>W01
תעודת	1>W01
תעודת בגרות	00I01
תעודת הוקרה	1>=01
תעודת הוראה	1>V01
תעודת הצטיינות	1>=01
תעודת מקצוע	1?302
תעשיות	1>?01
أخصائي	1?501
أخصائية	1?501
أساسي	1?602
أساسيات	1?602
أساسية	1?801
أستاذ	1?501
أستاذة	1?501
أشهر	1?901
أعزب	1?:01
أعوام	1?;01
أفضل	1?<01
أكاديمية	1?=01
أمانة	1?>01
أمين الصندوق	1?501
أمين مكتبة	1?501
أمينة	1?501
أمينة الصندوق	1?501
أنثى	1??01
أونلاين	1?@01
إتقان	1?A01
إجادة تامة	1?A01
إجازة	1?B01
إجازة جامعية	1?B01
إدارة	1?C02
إعدادية	1?=01
إلى	1?E01
إلى الآن	1?F01
ابتدائي	1?801
ابتدايي	1?801
اتقان	1?A01
اجاده تامه	1?A01
اجازه	1?B01
اجازه جامعيه	1?B01
اختصاصي	1?501
اخصايي	1?501
اخصاييه	1?501
اداره	1?C02
اساسي	1?602
اساسيات	1?602
اساسيه	1?801
استاذ	1?501
استاذه	1?501
استشاري	1?501
استشارية	1?501
استشاريه	1?501
استوديو	1?>01
اشهر	1?901
اعتماد	1?G01
اعداديه	1?=01
اعزب	1?:01
اعوام	1?;01
افضل	1?<01
اكاديميه	1?=01
الآن	1?F01
الاختصاص	1?H01
الان	1?F01
البكالوريا	1?I01
البكالوريوس	1?B01
التقدير	1?J01
الثانوية	1?I01
الثانوية العامة	1?I01
الثانويه	1?I01
الثانويه العامه	1?I01
الجامعة	1?=01
الجامعه	1?=01
الحاضر	1?F01
الحالي	1?F01
الخريف	1?K01
الدبلوم	1?L01
الدرجة	1?J01
الدرجه	1?J01
الدكتوراه	1?M01
الدور	1?N01
الربيع	1?O01
السيرة الذاتية	1?P01
السيره الذاتيه	1?P01
الشتاء	1?Q01
الشركة	1?>01
الشركه	1?>01
الصيف	1?R01
القسم	1?S01
الكلية	1?=01
الكليه	1?=01
اللغة الأصلية	1?T01
اللغة الأم	1?T01
اللغه الاصليه	1?T01
اللغه الام	1?T01
الليسانس	1?B01
المؤسسة	1?>01
الماجستير	1?U01
المتوقع	1?V01
المدرسة	1?=01
المدرسة الثانوية	1?=01
المدرسه	1?=01
المدرسه الثانويه	1?=01
المركز الأول	1?<01
المركز الاول	1?<01
المركز الثاني	1?<01
المعدل	1?J01
المعدل التراكمي	1?J01
المعدل العام	1?J01
المعهد	1?=01
الموسسه	1?>01
الوقت الحالي	1?F01
الى	1?E01
الي	1?E01
الي الان	1?F01
اليوم	1?F01
امانه	1?>01
امرأة	1??01
امراه	1??01
امين الصندوق	1?501
امين مكتبه	1?501
امينه	1?501
امينه الصندوق	1?501
انثى	1??01
انثي	1??01
اونلاين	1?@01
بائع	1?501
بائعة	1?501
باحث	1?501
باحثة	1?501
باحثه	1?501
بايع	1?501
بايعه	1?501
بتقدير	1?J01
بحار	1?501
بحث	1?W01
براءة اختراع	1?W01
براءه اختراع	1?W01
بستاني	1?501
بسيطة	1?801
بسيطه	1?801
بطلاقة	1?A01
بطلاقه	1?A01
بكالوريا	1?I01
بكالوريس	1?B01
بكالوريوس	1?B01
بلدية	1?>01
بلديه	1?>01
بناء	1?501
بناية	1?N01
بنايه	1?N01
بنك	1?>01
تأمين	1?>01
تامين	1?>01
تخصص	1?H01
تخصص في	1?H01
ترخيص	1?G01
تقدير	1?J01
تقني	1?501
تكريم	1?<01
توجيهي	1?I01
ثانوي	1?=01
ثانوية	1?=01
ثانوية عامة	1?I01
ثانويه	1?=01
ثانويه عامه	1?I01
ثنائي اللغة	1?T01
ثنايي اللغه	1?T01
جائزة	1?<01
جامعة	1?=01
جامعه	1?=01
جايزه	1?<01
جزار	1?501
جمعية	1?>01
جمعيه	1?>01
جندي	1?501
جيد	1?X02
جيد جدا	1?A01
جيدة	1?Z01
جيدة جدا	1?A01
جيده	1?Z01
جيده جدا	1?A01
حارس	1?501
حاليا	1?F01
حالياً	1?F01
حاليًا	1?F01
حتى	1?E01
حتى الآن	1?F01
حتى الوقت الحالي	1?F01
حتى اليوم	1?F01
حتى تاريخه	1?F01
حتي	1?E01
حتي الان	1?F01
حتي الوقت الحالي	1?F01
حتي اليوم	1?F01
حتي تاريخه	1?F01
حداد	1?501
حكم	1?501
حي	1?N01
خباز	1?501
خبير	1?[02
خبيرة	1?[02
خبيره	1?[02
خراط	1?501
خريف	1?K01
خياط	1?501
خياطة	1?501
خياطه	1?501
دائرة	1?S01
دار	1?>01
دار النشر	1?W01
دار نشر	1?>01
دايره	1?S01
دبلوم	1?]02
دبلوم عالي	1?U01
دبلوم فني	1?L01
دبلوم متوسط	1?L01
درجة البكالوريوس	1?B01
درجة الدكتوراه	1?M01
درجة الماجستير	1?U01
درجه البكالوريوس	1?B01
درجه الدكتوراه	1?M01
درجه الماجستير	1?U01
درع	1?<01
دكتوراه	1?M01
دورة	1?G01
دوره	1?G01
ذكر	1?_01
رئيس	1?501
رئيسة	1?501
ربيع	1?O01
رجل	1?_01
رخصة	1?G01
رخصة قيادة	1?G01
رخصه	1?G01
رخصه قياده	1?G01
رسالة	1?W01
رساله	1?W01
روضة	1?=01
روضه	1?=01
رييس	1?501
رييسه	1?501
زمالة	1?G01
زماله	1?G01
سائق	1?501
سائقة	1?501
سايق	1?501
سايقه	1?501
سباك	1?501
سكرتير	1?501
سكرتيرة	1?501
سكرتيره	1?501
سنة	1?`02
سنه	1?`02
سنوات	1?;01
سيرة ذاتية	1?P01
سيره ذاتيه	1?P01
شارع	1?N01
شتاء	1?Q01
شرطي	1?501
شركة	1?>01
شركه	1?>01
شعبة	1?b02
شعبه	1?b02
شقة	1?N01
شقه	1?N01
شهادة	1?G01
شهادة الثانوية	1?I01
شهادة تقدير	1?<01
شهادة معتمدة	1?G01
شهاده	1?G01
شهاده الثانويه	1?I01
شهاده تقدير	1?<01
شهاده معتمده	1?G01
شهر	1?901
شهور	1?901
ص ب	1?N01
ص.ب	1?N01
صحفي	1?501
صحفية	1?501
صحفيه	1?501
صحيفة	1?>01
صحيفه	1?>01
صفحة	1?d01
صفحه	1?d01
صياد	1?501
صيدلانية	1?501
صيدلانيه	1?501
صيدلي	1?501
صيدلية	1?>01
صيدليه	1?>01
صيف	1?R01
ضعيف	1?801
طاه	1?501
طاهية	1?501
طاهيه	1?501
طباخ	1?501
طبيب	1?501
طبيبة	1?501
طبيبه	1?501
طريق	1?N01
طلاقة	1?A01
طلاقه	1?A01
عام	1?`02
عامل	1?501
عاملة	1?501
عامله	1?501
عبر الإنترنت	1?@01
عبر الانترنت	1?@01
عزباء	1?:01
عضو	1?501
عضوية	1?G01
عضويه	1?G01
عمارة	1?N01
عماره	1?N01
عمل حر	1?>01
عن بعد	1?@01
عن بُعد	1?@01
عيادة	1?>01
عياده	1?>01
فائز	1?<01
فائزة	1?<01
فايز	1?<01
فايزه	1?<01
فريق	1?S01
فصل	1?W01
فندق	1?>01
فني	1?501
فنية	1?501
فنيه	1?501
فوق المتوسط	1?Z01
في	1?e01
قائد	1?501
قابلة	1?501
قابله	1?501
قايد	1?501
قرية	1?N01
قريه	1?N01
قسم	1?b02
قناة	1?>01
قناه	1?>01
كاتب	1?501
كاتبة	1?501
كاتبه	1?501
كتاب	1?W01
كليات	1?=01
كلية	1?=01
كليه	1?=01
كهربائي	1?501
كهربايي	1?501
لحام	1?501
لدى	1?e01
لدي	1?e01
لغة أم	1?T01
لغة الأم	1?T01
لغتي الأم	1?T01
لغتي الام	1?T01
لغه الام	1?T01
لغه ام	1?T01
للآن	1?F01
للان	1?F01
ليسانس	1?B01
مؤتمر	1?W01
مؤسس	1?501
مؤسسة	1?>01
مؤسسة مشاركة	1?501
ماجستير	1?U01
مالك	1?501
مبتدئ	1?602
مبتدئة	1?801
مبتدي	1?602
مبتديه	1?801
مبرمج	1?501
مبرمجة	1?501
مبرمجه	1?501
متجر	1?>01
متحف	1?>01
متدرب	1?501
متدربة	1?501
متدربه	1?501
مترجم	1?501
مترجمة	1?501
مترجمه	1?501
متزوج	1?:01
متزوجة	1?:01
متزوجه	1?:01
متطوع	1?501
متطوعة	1?501
متطوعه	1?501
متقدم	1?f02
متقدمة	1?f02
متقدمه	1?f02
متوسط	1?h02
متوسطة	1?h02
متوسطه	1?h02
متوقع	1?V01
متوقعة	1?V01
متوقعه	1?V01
مجلة	1?W01
مجله	1?W01
مجموعة	1?>01
مجموعه	1?>01
محادثة	1?j01
محادثه	1?j01
محاسب	1?501
محاسبة	1?501
محاسبه	1?501
محاضر	1?501
محاضرة	1?k02
محاضره	1?k02
محافظة	1?N01
محافظه	1?N01
محام	1?501
محامي	1?501
محامية	1?501
محاميه	1?501
محترف	1?A01
محرر	1?501
محررة	1?501
محرره	1?501
محلل	1?501
محللة	1?501
محلله	1?501
مخبز	1?>01
مختبر	1?>01
مدارس	1?=01
مدرب	1?501
مدربة	1?501
مدربه	1?501
مدرس	1?501
مدرسة	1?=01
مدرسة ثانوية	1?=01
مدرسة صف	1?501
مدرسة لغة	1?501
مدرسه	1?=01
مدرسه ثانويه	1?=01
مدرسه صف	1?501
مدرسه لغه	1?501
مدقق	1?501
مدير	1?501
مديرة	1?501
مديره	1?501
مدينة	1?N01
مدينه	1?N01
مراقب	1?501
مراقبة	1?501
مراقبه	1?501
مرشد	1?501
مرشدة	1?501
مرشده	1?501
مركز	1?>01
مزارع	1?501
مزارعة	1?501
مزارعه	1?501
مسؤول	1?501
مسؤولة	1?501
مسابقة	1?<01
مسابقه	1?<01
مساعد	1?501
مساعدة	1?501
مساعده	1?501
مستشار	1?501
مستشارة	1?501
مستشاره	1?501
مستشفى	1?>01
مستشفي	1?>01
مستمر	1?F01
مسرح	1?>01
مسعف	1?501
مسعفة	1?501
مسعفه	1?501
مسوول	1?501
مسووله	1?501
مشرف	1?501
مشرفة	1?501
مشرفه	1?501
مشروع خاص	1?>01
مشغل	1?501
مصرف	1?>01
مصمم	1?501
مصممة	1?501
مصممه	1?501
مصنع	1?>01
مصور	1?501
مصورة	1?501
مصوره	1?501
مطعم	1?>01
مطلق	1?:01
مطلقة	1?:01
مطلقه	1?:01
مطور	1?501
مطورة	1?501
مطوره	1?501
مع مرتبة الشرف	1?J01
مع مرتبه الشرف	1?J01
معتمد	1?G01
معتمدة	1?G01
معتمده	1?G01
معدل	1?J01
معلم	1?501
معلمة	1?501
معلمه	1?501
معماري	1?501
معهد	1?m02
مغن	1?501
مقال	1?W01
مقالة	1?W01
مقاله	1?W01
مقبول	1?801
مكتب	1?>01
مكتبة	1?>01
مكتبه	1?>01
ممتاز	1?f02
ممتازة	1?A01
ممتازه	1?A01
ممثل	1?501
ممثلة	1?501
ممثله	1?501
ممرض	1?501
ممرضة	1?501
ممرضه	1?501
من	1?o01
منحة	1?<01
منحه	1?<01
مندوب	1?501
مندوبة	1?501
مندوبه	1?501
منذ	1@001
منسق	1?501
منسقة	1?501
منسقه	1?501
منشور	1?W01
منطقة	1?N01
منطقه	1?N01
منظمة	1?>01
منظمه	1?>01
مهندس	1?501
مهندسة	1?501
مهندسه	1?501
موتمر	1?W01
موسس	1?501
موسسه	1?>01
موسسه مشاركه	1?501
موسيقي	1?501
موظف	1?501
موظف استقبال	1?501
موظفة	1?501
موظفه	1?501
ميدالية	1?<01
ميداليه	1?<01
ميدان	1?N01
ميكانيكي	1?501
نائب	1?501
نادل	1?501
نادلة	1?501
نادله	1?501
نايب	1?501
نجار	1?501
نشر	1?W01
هيئة	1?>01
هييه	1?>01
و	1@101
وحدة	1?S01
وحده	1?S01
ورشة	1?>01
ورشه	1?>01
ورقة	1?W01
ورقة بحثية	1?W01
ورقه	1?W01
ورقه بحثيه	1?W01
وزارة	1?>01
وزاره	1?>01
وسام	1?<01
وكالة	1?>01
وكاله	1?>01
अंक	1@201
अकादमी	1@301
अच्छा	1@402
अच्छी	1@601
अधिकारी	1@701
अध्यक्ष	1@701
अध्यापक	1@701
अध्यापिका	1@701
अध्याय	1@801
अनुभाग	1@901
अनुवादक	1@701
अपेक्षित	1@:01
अब	1@;01
अब तक	1@;01
अभिनेता	1@701
अभिनेत्री	1@701
अभियंता	1@701
अभी	1@;01
अभी तक	1@;01
अविवाहित	1@<01
अस्पताल	1@=01
आईटीआई	1@>01
आज	1@;01
आज तक	1@;01
आहार विशेषज्ञ	1@701
इंजीनियर	1@701
इंटरमीडिएट	00F01
इंटर्न	1@701
इलेक्ट्रीशियन	1@701
उच्च माध्यमिक विद्यालय	1@301
उत्कृष्ट	1@?02
उन्नत	1@?02
उपाध्यक्ष	1@701
एजेंसी	1@=01
एम ए	1@A01
एम एड	1@A01
एम एससी	1@A01
एम कॉम	1@A01
एम टेक	1@A01
एम बी ए	1@A01
एम.ए	1@A01
एम.एड	1@A01
एम.एससी	1@A01
एम.कॉम	1@A01
एम.टेक	1@A01
एम.बी.ए	1@A01
एमबीए	1@A01
एवं	1@B01
ऑनलाइन	1@C01
और	1@B01
औसत	1@D01
कंपनी	1@=01
कर्मचारी	1@701
कसाई	1@701
कारखाना	1@=01
कार्यालय	1@=01
किसान	1@701
केंद्र	1@=01
कैशियर	1@701
कॉलेज	1@301
कॉलोनी	1@E01
कोच	1@701
कोर्स	1@F01
कोषाध्यक्ष	1@701
क्लिनिक	1@=01
गर्मी	1@G01
गली	1@E01
गाइड	1@701
गायक	1@701
गायिका	1@701
गुरुकुल	1@301
ग्राम	1@E01
ग्रीष्म	1@G01
ग्रेड	1@201
चालक	1@701
चिकित्सक	1@701
चिकित्सालय	1@=01
चित्रकार	1@701
चौक	1@E01
चौकीदार	1@701
छात्रवृत्ति	1@H01
छायाकार	1@701
जारी	1@;01
जिला	1@E01
जीवन परिचय	1@I01
जीवन वृत्त	1@I01
जीवनवृत्त	1@I01
टीम	1@901
ट्रस्ट	1@=01
डिज़ाइनर	1@701
डिजाइनर	1@701
डिप्लोमा	1@J02
डेवलपर	1@701
डॉक्टर	1@701
डॉक्टरेट	1@L01
ड्राइवर	1@701
तक	1@M02
तकनीशियन	1@701
थोड़ा	1@O01
थोडा	1@O01
दर्जी	1@701
दसवीं	00F01
दाई	1@701
दुकान	1@=01
दूरस्थ	1@C01
द्वितीय श्रेणी	1@201
द्विभाषी	1@P01
धाराप्रवाह	1@Q01
नगर	1@E01
नगर निगम	1@=01
नर	1@R01
नर्तक	1@701
नर्स	1@701
नाई	1@701
नारी	1@S01
नाविक	1@701
निगम	1@=01
निदेशक	1@701
निपुण	1@T01
न्यास	1@=01
पत्रकार	1@701
पत्रिका	1@801
पदक	1@H01
परास्नातक	1@A01
पर्यवेक्षक	1@701
पाठशाला	1@301
पात्रता परीक्षा	1@F01
पिन	1@E01
पी एच डी	1@L01
पी.एच.डी	1@L01
पीएचडी	1@L01
पुरस्कार	1@H01
पुरुष	1@R01
पुस्तक	1@801
पुस्तकालय	1@=01
पुस्तकालयाध्यक्ष	1@701
पृष्ठ	1@U01
पेटेंट	1@801
पॉलिटेक्निक	1@>01
प्रकाशन	1@=01
प्रकाशित	1@801
प्रतिनिधि	1@701
प्रतियोगिता	1@H01
प्रतिशत	1@201
प्रथम श्रेणी	1@201
प्रथम स्थान	1@H01
प्रधानाचार्य	1@701
प्रबंधक	1@701
प्रभाग	1@901
प्रमाण पत्र	1@F01
प्रमाणन	1@F01
प्रमाणपत्र	1@F01
प्रमाणित	1@F01
प्रमुख	1@701
प्रयोगशाला	1@=01
प्रवीण	1@Q01
प्रशस्ति	1@H01
प्रशस्ति पत्र	1@H01
प्रशासक	1@701
प्रशिक्षक	1@701
प्रशिक्षु	1@701
प्राइवेट लिमिटेड	1@=01
प्राध्यापक	1@701
प्रारंभिक	1@V02
प्रोग्रामर	1@701
प्रोफेसर	1@701
प्रौद्योगिकी संस्थान	1@301
फाउंडेशन	1@=01
फार्मासिस्ट	1@701
बढई	1@701
बढ़ई	1@701
बहुत अच्छा	1@Q01
बायोडाटा	1@I01
बारहवीं	00F01
बी ए	1@X01
बी एड	1@X01
बी एससी	1@X01
बी कॉम	1@X01
बी टेक	1@X01
बी.ए	1@X01
बी.एड	1@X01
बी.एससी	1@X01
बी.कॉम	1@X01
बी.टेक	1@X01
बीए	1@X01
बीटेक	1@X01
बुनियादी	1@V02
बेकर	1@701
बैंक	1@=01
बोलचाल	1@D01
मंत्रालय	1@=01
मकान	1@E01
मछुआरा	1@701
मजदूर	1@701
मज़दूर	1@701
मध्यम	1@Y02
मध्यवर्ती	1@D01
महाविद्यालय	1@301
महिला	1@S01
महीना	1@[01
महीने	1@[01
मातृ भाषा	1@P01
मातृभाषा	1@P01
मार्ग	1@E01
माली	1@701
मास	1@[01
माह	1@[01
मिस्त्री	1@701
मूलभूत	1@O01
मैकेनिक	1@701
मैट्रिक	00F01
मैनेजर	1@701
मोहल्ला	1@E01
यूनिवर्सिटी	1@301
रसोइया	1@701
राजमिस्त्री	1@701
रिज़्यूमे	1@I01
रिज्यूमे	1@I01
रिमोट	1@C01
रेफरी	1@701
रोड	1@E01
लाइसेंस	1@F01
लिपिक	1@701
लिमिटेड	1@=01
लेख	1@801
लेखाकार	1@701
लोहार	1@701
व	1@B01
वकील	1@701
वर्तमान	1@;01
वर्तमान तक	1@;01
वर्ष	1@\01
वसंत	1@]01
वार्ड	1@E01
वास्तुकार	1@701
विक्रेता	1@701
विजेता	1@H01
विद्यापीठ	1@301
विद्यालय	1@301
विभाग	1@901
विवाहित	1@<01
विशेषज्ञ	1@^02
विशेषज्ञता	1@`01
विश्लेषक	1@701
विश्वविद्यालय	1@301
विषय	1@`01
वेटर	1@701
वेल्डर	1@701
व्याख्याता	1@701
व्याख्यान	1@801
शरद	1@a01
शाखा	1@`01
शिक्षक	1@701
शिक्षिका	1@701
शीत	1@b01
शोध पत्र	1@801
शोधकर्ता	1@701
शोधपत्र	1@801
श्रमिक	1@701
श्रेणी	1@201
संगीतकार	1@701
संचालक	1@701
संचालिका	1@701
संपादक	1@701
संभावित	1@:01
संवाददाता	1@701
संस्था	1@=01
संस्थान	1@c02
संस्थापक	1@701
सचिव	1@701
सडक	1@E01
सड़क	1@E01
सदस्य	1@701
सन्	1@e01
समन्वयक	1@701
समिति	1@=01
समूह	1@=01
सम्मान	1@H01
सम्मानित	1@H01
सम्मेलन	1@801
सर्दी	1@b01
सलाहकार	1@701
सहायक	1@701
साधारण	1@O01
सामान्य	1@Y02
साल	1@\01
सिपाही	1@701
सुरक्षाकर्मी	1@701
से	1@f03
सेक्टर	1@E01
सैनिक	1@701
स्कूल	1@301
स्टूडियो	1@=01
स्त्री	1@S01
स्नातक	1@X01
स्नातकोत्तर	1@A01
स्वयंसेवक	1@701
स्वयंसेविका	1@701
स्वर्ण पदक	1@H01
हाई स्कूल	00F01
हायर सेकेंडरी	00F01
होटल	1@=01
กรม	1@i01
กรรมการ	1@j01
กระทรวง	1@i01
กลุ่ม	1@i01
กลุ่มงาน	1@k01
การแข่งขัน	1@l01
ขณะนี้	1@m01
คณะ	1@n01
คนขับรถ	1@j01
ครู	1@j01
คลินิก	1@i01
คล่อง	1@o01
คล่องแคล่ว	1@o01
คะแนนเฉลี่ย	1A001
คาดว่า	1A101
คาดว่าจะจบ	1A101
งานวิจัย	1A201
จนถึง	1A301
จนถึงขณะนี้	1@m01
จนถึงปัจจุบัน	1@m01
จังหวัด	1A401
จาก	1A501
จุฬาลงกรณ์	1@n01
จํากัด	1@i01
ชนะเลิศ	1@l01
ชาย	1A601
ช่าง	1@j01
ช่างภาพ	1@j01
ช่างเทคนิค	1@j01
ซอย	1A401
ดี	1A702
ดีมาก	1A902
ดีเด่น	1@l01
ดีเยี่ยม	1@o01
ดุษฎีบัณฑิต	1A;01
ตอนนี้	1@m01
ตัวแทน	1@j01
ตั้งแต่	1A<02
ตีพิมพ์	1A201
ตําบล	1A401
ถนน	1A401
ถึง	1A301
ถึงปัจจุบัน	1@m01
ทนายความ	1@j01
ทางไกล	1A>01
ทีม	1@k01
ที่	1A?01
ที่ปรึกษา	1@j01
ทุน	1@l01
ทํางานทางไกล	1A>01
ธนาคาร	1@i01
นักการตลาด	1@j01
นักข่าว	1@j01
นักจิตวิทยา	1@j01
นักบัญชี	1@j01
นักพัฒนา	1@j01
นักวิจัย	1@j01
นักวิเคราะห์	1@j01
นักศึกษาฝึกงาน	1@j01
นักออกแบบ	1@j01
นักเขียน	1@j01
นักแปล	1@j01
นิตยสาร	1A201
น้อย	1A@01
นําเสนอผลงาน	1A201
บทความ	1A201
บทที่	1A201
บรรณาธิการ	1@j01
บรรณารักษ์	1@j01
บริษัท	1@i01
บริหารธุรกิจบัณฑิต	1AA01
บัณฑิต	1AA01
บัณฑิตวิทยาลัย	1@n01
บ้านเลขที่	1A401
ประกวด	1@l01
ประกันภัย	1@i01
ประกาศนียบัตร	1AB01
ประกาศนียบัตรวิชาชีพ	1AC01
ประกาศนียบัตรวิชาชีพชั้นสูง	1AD01
ประชุมวิชาการ	1A201
ประธาน	1@j01
ประวัติย่อ	1AE01
ประวัติย่อส่วนตัว	1AE01
ประวัติส่วนตัวสมัครงาน	1AE01
ปริญญาตรี	1AA01
ปริญญาเอก	1A;01
ปริญญาโท	1AF01
ปวช	1AC01
ปวส	1AD01
ปัจจุบัน	1@m01
ปานกลาง	1AG02
ปี	1AI02
ผลการเรียน	1A001
ผู้ก่อตั้ง	1@j01
ผู้จัดการ	1@j01
ผู้ช่วย	1@j01
ผู้ตรวจสอบ	1@j01
ผู้บริหาร	1@j01
ผู้ประสานงาน	1@j01
ผู้ฝึกสอน	1@j01
ผู้อํานวยการ	1@j01
ผู้เชี่ยวชาญ	1AK02
ผ่านการอบรม	1AB01
ฝึกงาน	1@j01
ฝ่าย	1@k01
พนักงาน	1@j01
พนักงานดีเด่น	1@l01
พนักงานต้อนรับ	1@j01
พนักงานเสิร์ฟ	1@j01
พยาบาล	1@j01
พอใช้	1AM01
พิพิธภัณฑ์	1@i01
พื้นฐาน	1AN02
พ่อครัว	1@j01
ภาคฤดูร้อน	1AP01
ภาควิชา	1AQ01
ภาษาหลัก	1AR01
ภาษาแม่	1AR01
ม 6	1AC01
ม.6	1AC01
มหาชน	1@i01
มหาบัณฑิต	1AF01
มหาวิทยาลัย	1@n01
มัคคุเทศก์	1@j01
มัธยมศึกษา	1AC01
มัธยมศึกษาตอนปลาย	1AC01
มูลนิธิ	1@i01
รองชนะเลิศ	1@l01
รองผู้จัดการ	1@j01
ระดับกลาง	1AG02
ระดับดี	1AS01
ระดับสูง	1A902
รางวัล	1@l01
ราชภัฏ	1@n01
ราชมงคล	1@n01
รีสอร์ต	1@i01
รีสอร์ท	1@i01
ร้าน	1@i01
ร้านขายยา	1@i01
ร้านอาหาร	1@i01
ฤดูร้อน	1AP01
ฤดูหนาว	1AT01
ฤดูใบไม้ผลิ	1AU01
ฤดูใบไม้ร่วง	1AV01
ล่าม	1@j01
วารสาร	1A201
วิชาเอก	1AQ01
วิทยากร	1@j01
วิทยานิพนธ์	1A201
วิทยาลัย	1@n01
วิทยาศาสตรบัณฑิต	1AA01
วิทยาศาสตรมหาบัณฑิต	1AF01
วิทยาเขต	1@n01
วิศวกร	1@j01
วิศวกรรมศาสตรบัณฑิต	1AA01
วุฒิบัตร	1AB01
ศาสตราจารย์	1@j01
ศิลปศาสตรบัณฑิต	1AA01
ศูนย์	1@i01
สตูดิโอ	1@i01
สถาบัน	1AW02
สถาปนิก	1@j01
สมรส	1AY01
สมรสแล้ว	1AY01
สมาคม	1@i01
สหกรณ์	1@i01
สาขา	1AQ01
สาขาวิชา	1AQ01
สิทธิบัตร	1A201
สื่อสารได้	1AM01
ส่วนงาน	1@k01
สํานักงาน	1@i01
สํานักพิมพ์	1@i01
หญิง	1AZ01
หนังสือ	1A201
หมู่	1A401
หมู่บ้าน	1A401
หย่า	1AY01
หลักสูตร	1AB01
หัวหน้า	1@j01
ห้องปฏิบัติการ	1@i01
ห้องสมุด	1@i01
ห้างหุ้นส่วน	1@i01
องค์การ	1@i01
อนุบาล	1@n01
อนุปริญญา	1AD01
ออนไลน์	1A>01
อาคาร	1A401
อาจารย์	1@j01
อาชีวศึกษา	1@n01
อาสาสมัคร	1@j01
อําเภอ	1A401
เกรด	1A001
เกรดเฉลี่ย	1A001
เกียรติคุณ	1@l01
เกียรตินิยม	1A001
เกียรตินิยมอันดับ	1A001
เกียรติบัตร	1A[02
เขต	1A401
เจ้าของ	1@j01
เจ้าของภาษา	1AR01
เจ้าหน้าที่	1@j01
เชฟ	1@j01
เชี่ยวชาญ	1A902
เชี่ยวชาญมาก	1A]01
เดือน	1A^01
เทคนิค	1@n01
เทศบาล	1@i01
เบื้องต้น	1AN02
เพศชาย	1A601
เพศหญิง	1AZ01
เภสัชกร	1@j01
เรซูเม่	1AE01
เริ่มต้น	1A_01
เลขที่	1A401
เลขานุการ	1@j01
เล็กน้อย	1A@01
เหรียญ	1@l01
เหรียญทอง	1@l01
เอก	1AQ01
แขวง	1A401
แต่งงานแล้ว	1AY01
แผนก	1A`02
แพทย์	1@j01
แม่บ้าน	1@j01
โปรแกรมเมอร์	1@j01
โรงงาน	1@i01
โรงพยาบาล	1@i01
โรงเรียน	1@n01
โรงเรียนประถม	1@n01
โรงเรียนมัธยม	1@n01
โรงแรม	1@i01
โล่	1@l01
โสด	1AY01
ใบขับขี่	1AB01
ใบประกอบวิชาชีพ	1AB01
ใบรับรอง	1AB01
ใบอนุญาต	1AB01
ấp	0AF01
ở	1Ab01
ủy ban	0;;01
および	1Ac01
から	1Ad03
か月	1Ag01
と	1Ac01
にて	1Ah01
に勤務	1Ah01
まで	1Ai02
より	1Ak02
アシスタント	1Am01
アナリスト	1Am01
アパート	1An01
アルバイト	1Am01
アーキテクト	1Am01
イラストレーター	1Am01
インターン	1Am01
エキスパート	1Ao01
エンジニア	1Am01
オペレーター	1Am01
オンライン	1B001
カフェ	0an01
カメラマン	1Am01
カ月	1Ag01
ガイド	1Am01
キッチンスタッフ	1Am01
キャプテン	1Am01
クリニック	0an01
グループ	1B102
ケアマネジャー	1Am01
コンサルタント	1Am01
コンテスト	1B301
コース	1B401
コーチ	1Am01
コーポ	1An01
コーポレーション	0an01
サブリーダー	1Am01
サービス	0an01
シェフ	1Am01
システムズ	0an01
スクラムマスター	1Am01
スタジオ	0an01
スタッフ	1Am01
センター	1B501
ソリューションズ	0an01
チェーン	0an01
チーフ	1Am01
チーム	1B501
テクノロジーズ	0an01
テレビ	0an01
テレワーク	1B001
ディレクター	1Am01
デザイナー	1Am01
ネイティブ	1B601
ネイティブレベル	1B601
ハイツ	1An01
ハングル検定	0o_01
バイリンガル	1B601
パート	1Am01
ビジネスレベル	1B701
ビジネス上級	1B701
フルリモート	1B001
プランナー	1Am01
プログラマ	1Am01
プログラマー	1Am01
プロジェクトマネージャー	1Am01
プロダクトオーナー	1Am01
プロデューサー	1Am01
ページ	1B801
ホテル	0an01
ホールスタッフ	1Am01
ホールディングス	0an01
ボランティア	1Am01
ポスター発表	1B901
マネジャー	1Am01
マネージャー	1Am01
マンション	1An01
ユニット	1B501
ライター	1Am01
リモート	1B001
リーダー	1Am01
レジュメ	1B:01
レストラン	0an01
ヵ月	1Ag01
ヶ月	1Ag01
一本	1B;01
一等奖	1B<01
一級	00Q01
一级乙等	1B=01
一级建造师	1B>01
一级甲等	1B=01
一般	1B?02
一般社団法人	0an01
一身上の都合により退職	1BA01
丁目	1An01
三好学生	1B<01
三專	1BB01
三等奖	1B<01
三級	00Q01
三级	1B=01
上級	1BC02
不動産	0an01
与	1BE01
专业	1BF01
专业八级	1BG01
专业四级	1B=01
专业排名	1BH01
专八	1B=01
专利	1BI01
专升本	1B;01
专员	1BJ01
专四	1B=01
专家	1BK01
专家级	1BK01
专硕	1BL01
专科	1BM01
专科学校	1BN01
专著	1BI01
丙級	1BO01
业务员	1BJ01
个人履历	1BP01
个人简历	1BP01
个月	1BQ01
中	1BR01
中上	1BS01
中上級	1BT01
中专	1BU02
中台	1BW01
中国語検定	0o_01
中学	1BN01
中学校	1BX01
中學	1BY01
中心	1BZ02
中技	1B\01
中文履歷	1B]01
中文简历	1BP01
中等	1B^02
中級	1B`04
中级	1Bd02
中级会计	1B>01
中级职称	1B>01
中退	1Bf01
中途退学	1Bf01
中高級	1BS01
中高级	1Bg01
为止	1Bh01
主任	1Bi03
主任技術者	00Q01
主任調理師	1Am01
主修	1Bl02
主厨	1BJ01
主将	1Am01
主席	1BJ01
主幹	1Am01
主廚	1Bn01
主持人	1Bo02
主播	1BJ01
主査	1Am01
主治医师	1BJ01
主管	1Bo02
主管护师	1BJ01
主編	1Bn01
主编	1BJ01
乗務員	1Am01
乘务员	1BJ01
乙級	1BO01
乡	1C101
书记	1BJ01
书院	1BN01
了解	1C202
予定	1C401
事业单位	1C501
事业群	1BW01
事业部	1BW01
事务所	1C501
事務	1Am01
事務員	1Am01
事務所	1C602
事業本部	1B501
事業部	1C802
二專	1BB01
二技	1C:01
二本	1B;01
二等奖	1B<01
二級	00Q01
二级乙等	1B=01
二级建造师	1B>01
二级甲等	1B=01
互动	1C501
互联网	1C501
五專	1BB01
亚军	1B<01
亞軍	1C;01
交付	1C<01
交易员	1BJ01
产品助理	1BJ01
产品经理	1BJ01
产品部	1BW01
人事	1C=02
人力資源部	1C?01
人力资源管理师	1B>01
人力资源部	1BW01
今	1C@03
介護士	1Am01
介護福祉士	1Am01
从	1CC01
从业资格	1B>01
从业资格证	1B>01
仓库管理员	1BJ01
仓管	1BJ01
代表	1C=02
代表取締役	1Am01
以上	1CD01
以來	1CE01
以来	1CF01
以降	1CG01
任职于	1CH01
任職於	1CI01
企劃	1Bn01
企業	1CJ01
企画	1Am01
优秀	1CK02
优秀共青团员	1B<01
优秀员工	1B<01
优秀团员	1B<01
优秀奖	1B<01
优秀学生	1B<01
优秀学生干部	1B<01
优秀干部	1B<01
优秀教师	1B<01
优秀毕业生	1B<01
会使用	1CM01
会社	0an01
会計士	1Am01
会计	1BJ01
会议论文	1BI01
会長	1Am01
会长	1BJ01
传媒	1C501
住院医师	1BJ01
作家	1BJ01
作業主任者	00Q01
作業療法士	1Am01
作者	1BJ01
佳作	1CN02
供职于	1CH01
係	1B501
係長	1Am01
保全	1Bn01
保安	1BJ01
保母	1Bn01
保洁	1BJ01
保育園	1BX01
保育士	1Am01
保险	1C501
保険	0an01
保險	1CJ01
信息技术	1C501
修了	1CP02
修了見込み	1CR02
修了証	00Q01
修士	1CT01
修士号	1CT01
修士課程	1CT01
俳優	1Am01
倉管	1Bn01
個人履歷	1B]01
個人簡歷	1B]01
個月	1CU01
傳媒	1CJ01
優勝	1B301
優秀	1CV01
優秀賞	1B301
優等	1C;01
先进个人	1B<01
先进工作者	1B<01
免許	00Q01
免許状	00Q01
党校	1BN01
入団	1CW01
入围	1B<01
入圍	1C;01
入学	1CX02
入學	1CZ01
入局	1CW01
入庁	1CW01
入所	1CW01
入社	1CX02
入职	1C[01
入職	1C\02
入行	1CW01
入賞	1B301
入選	1B301
入門	1C^04
入门	1Cb02
全日制本科	1B;01
全栈	1BJ01
全民英檢	1Cd01
公司	1BZ02
六级	1B=01
共著	1B901
兼职	1BJ01
兽医	1BJ01
写真家	1Am01
农艺师	1BJ01
冠军	1B<01
冠軍	1C;01
冬	1Ce03
冬天	1Ch02
冬季	1Ce03
准教授	1Am01
准看護師	1Am01
出版	1Cj05
出版公司	1CJ01
出版社	1BZ02
出納	1Bn01
出纳	1BJ01
分享	1BI01
分公司	1BZ02
分析师	1BJ01
分析師	1Bn01
分校	1Co02
分院	1BW01
列车员	1BJ01
创业公司	1C501
创始人	1BJ01
初中	1BU02
初心者	1D101
初級	1D204
初級レベル	1D601
初级	1D702
初级会计	1B>01
到	1D902
到现在	1D;01
到現在	1D<01
到目前	1D;01
到職	1CZ01
制作人	1BJ01
制药	1C501
前台	1BJ01
前端	1Bo02
剪輯師	1Bn01
剪辑师	1BJ01
副主廚	1Bn01
副会長	1Am01
副会长	1BJ01
副學士	1BB01
副店長	1Am01
副总	1BJ01
副教授	1BJ01
副料理長	1Am01
副會長	1Bn01
副理	1Bn01
副部長	1Am01
副部长	1BJ01
創業	1CW01
創辦人	1Bn01
助产士	1BJ01
助手	1Bi03
助教	1Bi03
助理	1Bo02
助産師	1Am01
区	1D=02
区役所	0an01
医师	1BJ01
医師	1Am01
医生	1BJ01
医疗	1C501
医療法人	0an01
医科大学	1BN01
医院	1C501
區	1D?01
十佳	1B<01
半導體	1CJ01
协会	1C501
卒業	1D@02
卒業予定	1C401
卒業見込み	1CR02
協会	0an01
協會	1CJ01
協理	1Bn01
单元	1C101
单身	1DB01
単位取得退学	1Bf01
博士	1DC03
博士前期課程	1CT01
博士号	1DF01
博士后	1DG01
博士後期課程	1DF01
博士班	1DH01
博士研究生	1DG01
博士課程	1DF01
印刷	0an01
厂	1C501
厨师	1BJ01
厨师长	1BJ01
县	1C101
及	1DI02
及び	1Ac01
双学士	1B;01
双硕士	1BL01
双语	1DK01
发布	1BI01
发明专利	1BI01
发表	1BI01
取得	1DL04
取得済み	1C<01
取締役	1Am01
受賞	1B301
受験	1C<01
口譯	1Bn01
口译	1BJ01
口頭発表	1B901
可作为工作语言	1BG01
可日常交流	1DP01
号	1DQ03
号室	1An01
司会	1Am01
司書	1Am01
司机	1BJ01
司機	1Bn01
司法書士	1Am01
司法考试	1B>01
合伙人	1BJ01
合同会社	0an01
合夥人	1Bn01
合格	1DT02
合格証取得	1C<01
合格證	1BO01
合格证	1B>01
合資会社	0an01
后端	1BJ01
周	1DV01
和	1DI02
咖啡	1C501
咨询	1C501
咨询师	1BJ01
品管	1Bn01
商事	0an01
商务流利	1BG01
商務流利	1CV01
商学院	1BN01
商店	0an01
商行	1CJ01
單身	1DW01
営業	1Am01
営業職	1Am01
営業部	1B501
四技	1C:01
四级	1B=01
团支书	1BJ01
团队	1BW01
园长	1BJ01
国家二级	1B>01
国際会議	1B901
國中	1BY01
國際	1CJ01
團隊	1C?01
在学中	1DX01
在學	1D<01
在宅	1B001
在籍中	1DX01
在线	1DY01
在职	1D;01
在职研究生	1BL01
在職	1D<01
在職中	1DZ02
在读	1D;01
地产	1C501
均分	1BH01
執照	1BO01
執筆	1B901
執行役員	1Am01
執行長	1Bn01
培训师	1BJ01
培训机构	1C501
基本	1D\04
基本情報技術者	00Q01
基础	1D702
基础平台部	1BW01
基礎	1D204
基礎レベル	1D601
基金	1C501
基金會	1CJ01
堪能	1D`01
報社	1CJ01
声優	1Am01
处	1BW01
夏	1Da03
夏天	1Dd02
夏季	1Da03
夏期	1Df01
外企	1C501
外送員	1Bn01
多益	1Cd01
夜大	1BN01
大专	1BM01
大卒	1Dg01
大厦	1C101
大学	1Dh02
大学专科	1BM01
大学本科	1B;01
大学校	1BX01
大学英语六级	1B=01
大学英语四级	1B=01
大学院	1BX01
大学院修士	1CT01
大學	1BY01
大學部	1C:01
大工	1Am01
大賞	1B301
大賽	1C;01
大赛	1B<01
大道	1Dj02
天	1Dl02
契約社員	1Am01
奖	1B<01
奖学金	1B<01
奖项	1B<01
奨励賞	1B301
奨学金	1B301
女	1Dn03
女中	1BY01
女子大学	1BX01
女性	1Dn03
委员	1BJ01
委员会	1C501
委員會	1CJ01
季军	1B<01
季軍	1C;01
学习中	1E101
学习委员	1BJ01
学会	1B901
学会誌	1B901
学分	1BH01
学刊	1BI01
学園	1BX01
学士	1E202
学士号	1Dg01
学士学位	1B;01
学士課程	1Dg01
学徒	1BJ01
学报	1BI01
学校	1Dh02
学校法人	0an01
学硕	1BL01
学科	1E402
学習中	1E601
学芸員	1Am01
学部	1E402
学部卒	1Dg01
学院	1Dh02
學分	1E701
學報	1E801
學士	1C:01
學士學位	1C:01
學徒	1Bn01
學校	1BY01
學系	1E902
學院	1BY01
宅地建物取引士	00Q01
安全员	1BJ01
实业	1C501
实习生	1BJ01
实用新型	1BI01
实验室	1BW01
実務レベル	1E;01
実務経験あり	1E;01
実用英語技能検定	0o_01
実習生	1Am01
审核员	1BJ01
审计	1BJ01
审计员	1BJ01
客户经理	1BJ01
客服	1Bo02
室	1E<05
室長	1Am01
寄稿	1B901
寒假	1Ch02
實業	1CJ01
實習生	1Bn01
實驗室	1C?01
審判	1Am01
导游	1BJ01
导演	1BJ01
导购	1BJ01
専修	1B401
専修学校	1BX01
専攻	1B401
専門士	1EA01
専門学校	1BX01
専門家レベル	1Ao01
專利	1E801
專員	1Bn01
專家	1EB01
專書	1E801
專案經理	1Bn01
專業	1EC01
專欄	1E801
專科	1BB01
專科學校	1BY01
導覽員	1Bn01
導覽志工	1Bn01
導遊	1Bn01
小区	1C101
小学	1BN01
小学校	1BX01
小學	1BY01
小組	1C?01
小组	1BW01
就任	1CW01
就業中	1DX01
就职于	1CH01
就職	1CW01
就職於	1CI01
就讀中	1D<01
局	1ED03
居家办公	1DY01
履历	1BP01
履历表	1BP01
履歴書	1B:01
履歷	1B]01
履歷書	1B]01
履歷表	1B]01
工作室	1BZ02
工作语言	1BG01
工厂	1C501
工商管理硕士	1BL01
工地主任	1Bn01
工場	0an01
工場長	1Am01
工学部	1B401
工廠	1CJ01
工房	0an01
工業	0an01
工程专业	1BF01
工程局	1C501
工程师	1BJ01
工程師	1Bn01
工讀生	1Bn01
已婚	1EG02
已婚已育	1DB01
已婚未育	1DB01
巷	1Dj02
市	1EI03
市场部	1BW01
市役所	0an01
师范	1BN01
席次	1EL01
干事	1BJ01
干部	1BJ01
平台	1C501
平均分	1BH01
平均成績	1E701
平均成绩	1BH01
平均绩点	1BH01
年	1EM03
年間	1EP01
幹事	1Bn01
幹部	1Bn01
幼儿园	1BN01
幼兒園	1BY01
幼稚園	1BX01
庁	0an01
広報	1Am01
应届	1EQ01
应届毕业	1EQ01
店	0an01
店员	1BJ01
店員	1Bn01
店長	1ER02
店长	1BJ01
府	1An01
庭師	1Am01
康复师	1BJ01
廃業	1BA01
廚師	1Bn01
建筑	1C501
建筑师	1BJ01
建築士	1Am01
建設	0an01
开发	1BJ01
开始	1CF01
弁護士	1Am01
弄	1Dj02
弟子	1Am01
当前	1D;01
役所	0an01
律师	1BJ01
律師	1Bn01
後端	1Bn01
得意	1ET01
得獎	1C;01
從	1EU01
志工	1Bn01
志愿者	1BJ01
応用情報技術者	00Q01
快递员	1BJ01
总工	1BJ01
总监	1BJ01
总经理	1BJ01
总裁	1BJ01
情報処理技術者	00Q01
應屆	1EV01
應屆畢業	1EV01
成績	1EW02
成绩	1BH01
我的简历	1BP01
所長	1Am01
托业	1B=01
托福	1EY02
执业医师	1B>01
执业护士	1B>01
执业资格	1B>01
执照	1B>01
技师	1BJ01
技師	1ER02
技术员	1BJ01
技术支持	1BJ01
技术部	1BW01
技校	1BU02
技能士	00Q01
技能講習	00Q01
技術員	1Bn01
技術士	1BO01
技術學院	1BY01
技術者	1Am01
技術者試験	00Q01
技術部	1C802
技術長	1Bn01
投资	1C501
投资经理	1BJ01
护士	1BJ01
护士长	1BJ01
护师	1BJ01
报社	1C501
担当	1Am01
拟	1EQ01
指導員	1Am01
掌握	1E[02
排名	1E]02
採購	1Bn01
控股	1C501
掲載	1B901
提名	1B<01
提名奖	1B<01
插画师	1BJ01
插畫家	1Bn01
摄像师	1BJ01
摄影师	1BJ01
撰稿人	1BJ01
擅長	1E_01
擅长	1E`01
操作员	1BJ01
攝影師	1Bn01
支店	0an01
支社	0an01
支配人	1Am01
收銀員	1Bn01
收银员	1BJ01
放送	0an01
政府	1BZ02
教保員	1Bn01
教員	1Am01
教师	1BJ01
教师资格证	1B>01
教師	1Bn01
教授	1Bi03
教材	1BI01
教研室	1BW01
教練	1Bn01
教练	1BJ01
教育科技	1C501
教諭	1Am01
敬具	1CD01
敬礼	1Ea01
敬禮	1Eb01
数据分析	1BJ01
整備士	1Am01
數位	1CJ01
文化	1C501
文员	1BJ01
文員	1Bn01
文章	1Ec02
料理長	1Am01
新聞社	0an01
方向	1BF01
施工员	1BJ01
旅館	0an01
旋盤工	1Am01
既婚	1Ee01
日	1Ef03
日常交流	1DP01
日常会話	1Ei01
日常会話レベル	1Ei01
日常会话	1DP01
日常會話	1BR01
日常溝通	1BR01
日本語能力試験	0o_01
日本語能力試驗	1Cd01
日檢	1Cd01
日语一级	1B=01
日语能力考试	1B=01
日間	1Ej01
星期	1Ek02
春	1Em03
春天	1F002
春季	1Em03
普考	1BO01
普通	1BR01
普通自動車免許	00Q01
普通自動車第一種運転免許	00Q01
普通话	1B=01
普通话证书	1B>01
暑假	1Dd02
暑期	1Dd02
書卷獎	1C;01
書記	1Am01
最優秀	1B301
最優秀賞	1B301
會計	1Bn01
會長	1Bn01
月	1F202
有	1F401
有限会社	0an01
有限公司	1BZ02
有限责任公司	1C501
服务员	1BJ01
服務員	1Bn01
期刊	1Ec02
木工	1Bi03
未婚	1F503
本社	0an01
本科	1F802
本部	1B501
机构	1C501
杂志	1BI01
村	1EI03
板前	1Am01
架构师	1BJ01
架構師	1Bn01
栄養士	1Am01
标兵	1B<01
栋	1C101
校区	1BN01
校正者	1Am01
校长	1BJ01
株	1F:02
株式会社	0an01
核心期刊	1BI01
检验员	1BJ01
検定	00Q01
業務	1Bn01
業務経歴書	1B:01
業務部	1C?01
楼	1C101
榮譽	1C;01
樓	1D?01
檢定	1BO01
止	1F<02
正社員	1Am01
此致	1F>02
此致敬礼	1Ea01
此致敬禮	1Eb01
歯科衛生士	1Am01
段	1D?01
母国語	1B601
母語	1F@02
母语	1DK01
母语水平	1DK01
比賽	1C;01
比赛	1B<01
毕业	1FB01
水手	1BJ01
求职简历	1BP01
汽车	1C501
法人	0an01
法律职业资格	1B>01
注会	1B>01
注册会计师	1B>01
派遣社員	1Am01
流利	1FC02
流利沟通	1BG01
流暢	1FE02
流畅	1BG01
测试	1BJ01
测量员	1BJ01
深入掌握	1BK01
清掃員	1Am01
清潔員	1Bn01
測量員	1Bn01
測量士	1Am01
満期退学	1Bf01
準優勝	1B301
準学士	1EA01
溶接工	1Am01
漁師	1Am01
演员	1BJ01
演員	1Bn01
演奏员	1BJ01
演奏家	1Am01
演講	1E801
演讲	1BI01
漢検	0o_01
為止	1FG01
焊工	1Bo02
焼方	1Am01
煮方	1Am01
熟悉	1FH03
熟悉日常交流	1DP01
熟知	1FK01
熟練	1FL03
熟練使用	1E_01
熟练	1CK02
熟练使用	1E`01
熟练掌握	1E`01
熟练运用	1E`01
營養師	1Bn01
版主	1BJ01
物业	1C501
物流	1BZ02
物理治療師	1Bn01
物産	0an01
特優	1C;01
特待生	1B301
特等奖	1B<01
特許	1B901
独身	1Ee01
獎	1C;01
獎學金	1C;01
獲得	1FO01
獲獎	1FP02
獸醫	1Bn01
现今	1D;01
现在	1D;01
班主任	1BJ01
班排名	1E701
班组长	1BJ01
班長	1Am01
班长	1BJ01
現在	1DZ02
現在に至る	1DX01
現職	1DX01
理事	1Bn01
理学療法士	1Am01
理容師	1Am01
理工	1BN01
瓦工	1BJ01
生物	1C501
產品經理	1Bn01
產品部	1C?01
电力	1C501
电商	1C501
电大	1BN01
电工	1BJ01
电视台	1C501
男	1FR03
男性	1FR03
町	1An01
畢業	1FU01
略懂	1FV02
番	1An01
番地	1An01
病院	0an01
発表	1B901
登壇	1B901
發表	1E801
监理	1BJ01
監督	1Am01
目前	1FX02
直到现在	1D;01
直博	1DG01
省	1FZ03
看護助手	1Am01
看護師	1Am01
県	1An01
県庁	0an01
着任	1CW01
督导	1BJ01
督導	1Bn01
瞭解	1F]01
短大	1BX01
短期大学	1BX01
短期大学士	1EA01
研发	1BJ01
研发部	1BW01
研發部	1C?01
研究助理	1Bn01
研究员	1BJ01
研究員	1ER02
研究室	1B501
研究所	1F^04
研究生	1Fb02
研究生院	1BN01
研究科	1E402
研究院	1BZ02
研討會	1E801
硕士	1BL01
硕士学位	1BL01
硕士研究生	1BL01
碩士	1Fd01
碩士班	1Fd01
社	1F401
社会福祉士	1Am01
社会福祉法人	0an01
社員	1Am01
社工	1Bo02
社工員	1Bn01
社長	1ER02
社长	1BJ01
离异	1DB01
离职	1FB01
秋	1Fe03
秋天	1Fh02
秋季	1Fe03
科	1Fj04
科员	1BJ01
科学与技术	1BF01
科学家	1BJ01
科學家	1Bn01
科室	1BW01
科技	1BZ02
科技大學	1BY01
科研助理	1BJ01
科系	1EC01
科長	1Bn01
秘书	1BJ01
秘书长	1BJ01
秘書	1ER02
称号	1B<01
移动	1C501
程序员	1BJ01
程式設計師	1Bn01
稍懂	1Fn01
税理士	1Am01
空服員	1Bn01
站点负责人	1BJ01
站长	1BJ01
竞赛	1B<01
競賽	1C;01
笔译	1BJ01
第	1Fo01
第一作者	1BI01
第一名	1G002
第一語言	1G201
第一语言	1DK01
第三名	1G002
第二作者	1BI01
第二名	1G002
策划	1BJ01
简单交流	1G301
简单会话	1G301
简历	1BP01
箇月	1Ag01
算法	1BJ01
管培生	1BJ01
管理员	1BJ01
管理栄養士	1Am01
管理者	00Q01
簡歷	1B]01
簿記	00Q01
精熟	1CV01
精算师	1BJ01
精通	1G405
系	1Bl02
系排名	1E701
系统架构设计师	1B>01
紀要	1B901
約聘	1Bn01
組	1G902
組合	0an01
組長	1ER02
経歴書	1B:01
経理	1Am01
結業	1FU01
經理	1Bn01
継続中	1DX01
総務	1Am01
線上	1G;01
編入	1CW01
編入学	1CW01
編輯	1Bn01
編集者	1Am01
縣	1D?01
總監	1Bn01
總經理	1Bn01
總編輯	1Bn01
线上	1DY01
组	1BW01
组长	1BJ01
经理	1BJ01
经纪人	1BJ01
结业	1FB01
统招本科	1B;01
绩点	1BH01
维修工	1BJ01
综合排名	1BH01
编辑	1BJ01
网格员	1BJ01
网络	1C501
美容师	1BJ01
美容師	1Am01
美工	1BJ01
翻訳者	1Am01
翻譯	1Bn01
翻译	1BJ01
老师	1BJ01
老師	1Bn01
考取	1G<02
职业技术学院	1BN01
职业资格	1B>01
职校	1BN01
职高	1BU02
職人	1Am01
職務経歴書	1B:01
職業訓練校	1BX01
職長	1Am01
肄业	1G>01
肄業	1G?01
股份有限公司	1BZ02
育婴师	1BJ01
能够使用	1FK01
能源	1C501
自	1G@04
自治区	1C101
自考本科	1B;01
至	1D902
至今	1C@03
至现在	1D;01
至現在	1DX01
至目前	1FX02
與	1GD01
船员	1BJ01
船員	1ER02
船长	1BJ01
良好	1GE05
花园	1C101
英検	0o_01
英檢	1Cd01
英语六级	1B=01
英语四级	1B=01
荣获	1B<01
荣誉称号	1B<01
药师	1BJ01
药房	1C501
获取	1GJ01
获奖	1GK02
获得	1GJ01
营业员	1BJ01
营养师	1BJ01
著作	1Ec02
著書	1B901
董事長	1Bn01
董事长	1BJ01
薬剤師	1Am01
薬局	0an01
藥局	1CJ01
藥師	1Bn01
處	1C?01
處長	1Bn01
號	1GM02
行政	1BJ01
行政助理	1Bn01
行政書士	1Am01
街	1Dj02
街道	1C101
表彰	1B301
表彰状	1B301
裁判	1Bo02
製作所	0an01
製薬	0an01
襄理	1Bn01
見習い	1Am01
見込	1C401
見込み	1C401
见习	1BJ01
规划师	1BJ01
計算	0an01
訓練校	1BX01
記事	1B901
記者	1ER02
設立	1CW01
設計師	1Bn01
診所	1CJ01
診療所	0an01
証券	0an01
評定平均	1EL01
認定	00Q01
認定証	00Q01
認證	1BO01
課	1C802
課長	1ER02
課長代理	1Am01
調理員	1Am01
調理師	1Am01
論文	1GO02
論文誌	1B901
諮商師	1Bn01
講師	1ER02
講座	1E801
講演	1B901
講解員	1Bn01
證	1BO01
證券	1CJ01
證書	1BO01
證照	1BO01
警備員	1Am01
譯著	1E801
護士	1Bn01
護理師	1Bn01
護理長	1Bn01
计算机一级	1B>01
计算机二级	1B>01
认证	1B>01
记者	1BJ01
讲义	1BI01
讲师	1BJ01
讲解员	1BJ01
论文	1BI01
设计师	1BJ01
设计院	1C501
证	1B>01
证书	1B>01
证券	1C501
评审	1BJ01
诊所	1C501
译著	1BI01
負責人	1Bn01
財	1F401
財務部	1C?01
財団法人	0an01
販売	1Am01
販売スタッフ	1Am01
販売員	1Am01
貿易	1CJ01
資格	1GQ02
資訊	1CJ01
賞	1B301
负责人	1BJ01
财务	1BJ01
财务部	1BW01
质检员	1BJ01
贸易	1C501
资料员	1BJ01
资本	1C501
资格证	1B>01
资格证书	1B>01
起	1GS04
超市	1BZ02
路	1Dj02
軟體	1CJ01
転入学	1CW01
転出	1BA01
転職	1CW01
輔修	1EC01
车工	1BJ01
车间	1BW01
车间主任	1BJ01
软件	1C501
软件著作权	1BI01
软考	1B>01
较好	1Bg01
辅修	1BF01
辅导员	1BJ01
農業従事者	1Am01
迄今	1FX02
运维	1BJ01
运营	1BJ01
远程	1DY01
退任	1BA01
退団	1BA01
退学	1GW02
退學	1G?01
退所	1BA01
退社	1BA01
退職	1BA01
通信	1C501
通訳	1Am01
通訳案内士	1Am01
通讯作者	1BI01
通过	1GJ01
通過	1FO01
造价员	1BJ01
連載	1B901
週	1GY01
週間	1GZ01
運転手	1Am01
運輸	0an01
道	1An01
遠端	1G;01
遠距	1G;01
郡	1An01
部	1G[03
部長	1ER02
部长	1BJ01
部門	1C802
部门	1BW01
都	1An01
鄉	1D?01
配達員	1Am01
酒店	1C501
醫師	1Bn01
醫院	1CJ01
采购	1BJ01
里	1D?01
金メダル	1B301
金奖	1B<01
金牌	1G002
金獎	1C;01
金融	1CJ01
金賞	1B301
鉄道	0an01
銀牌	1C;01
銀獎	1C;01
銀行	1C602
銀賞	1B301
銅牌	1C;01
銅獎	1C;01
銅賞	1B301
鎮	1D?01
钢筋工	1BJ01
钳工	1BJ01
铜奖	1B<01
铜牌	1B<01
铣工	1BJ01
银奖	1B<01
银牌	1B<01
银行	1C501
销售	1BJ01
销售部	1BW01
镇	1C101
門市	1CJ01
門市人員	1Bn01
閉業	1BA01
開始	1CE01
開業	1CW01
開発者	1Am01
開発部	1B501
開發	1Bn01
门店	1C501
队长	1BJ01
附中	1Co02
院长	1BJ01
陪伴志工	1Bn01
隊長	1Bn01
雅思	1EY02
集团	1C501
集團	1CJ01
雑誌	1B901
雙語	1G201
雜誌	1E801
離婚	1DW01
離職	1G^02
零售	1C501
電子	1CJ01
電工	1Bn01
電機	0an01
電視台	1CJ01
非常熟练	1BK01
面点师	1BJ01
頁	1G`01
預期	1EV01
預計	1EV01
顧問	1Ga03
页	1Fo01
项目经理	1BJ01
项目部	1BW01
顾问	1BJ01
预期	1EQ01
预算员	1BJ01
预计	1EQ01
预计毕业	1EQ01
领班	1BJ01
飯店	1CJ01
養成所	1BX01
餐厅	1C501
餐廳	1CJ01
館員	1Bn01
馆员	1BJ01
首席	1BJ01
首獎	1C;01
駕照	1BO01
驾照	1B>01
驾驶员	1BJ01
驾驶证	1B>01
骑手	1BJ01
高中	1Gd04
高中毕业	1B\01
高中畢業	1Gh01
高卒	1Gi01
高商	1BY01
高専	1BX01
高工	1BY01
高度専門士	1EA01
高校	1BX01
高校卒業	1Gi01
高等专科	1BM01
高等学校	1BX01
高等専門学校	1BX01
高等技術専門校	1BX01
高級	1Gj02
高級中學	1BY01
高級文憑	1BB01
高级	1CK02
高级职称	1B>01
高考及格	1BO01
高职	1BM01
高職	1Gl02
가을	1Gn01
가을학기	1Gn01
간호사	1Go01
간호조무사	1Go01
감독	1Go01
감정평가사	1Go01
강사	1Go01
강연	1H001
개발부	1H101
개발자	1Go01
개발팀	1H101
개월	1H201
건설	1H301
건축사	1Go01
검정고시	1H401
게재	1H001
겨울	1H501
겨울학기	1H501
견습	1Go01
경력기술서	1H601
경비원	1Go01
경진대회	00S01
계열	1H701
계장	1Go01
고급	1H802
고등학교	1H:01
고등학교졸업	1H401
고졸	1H401
공고	1H:01
공단	1H301
공로상	00S01
공모전	00S01
공사	1H301
공인	00R01
공장	1H301
공장장	1Go01
공저	1H001
과	1H;02
과장	1Go01
관리부	1H101
관리사	1H=02
관리자	1Go01
광역시	1H?01
교사	1Go01
교수	1Go01
교육원	1H:01
교정자	1Go01
구	1H?01
구청	1H301
군	1H?01
그룹	1H@02
그룹장	1Go01
금메달	00S01
금상	00S01
기고	1H001
기능사	00R01
기사	1HB02
기술부	1H101
기술자	1Go01
기업	1H301
기자	1Go01
기초	1HD02
기초회화	1HF01
기혼	1HG01
기획부	1H101
기획자	1Go01
길	1H?01
까지	1HH02
끝	1HJ01
남	1HK01
남성	1HK01
남자	1HK01
네이티브	1HL01
년	1HM01
년간	1HM01
노무사	1Go01
논문	1H001
농부	1Go01
능숙	1HN01
능숙함	1HO01
능통	1HP01
단장	1Go01
담당	1Go01
담당자	1Go01
대리	1Go01
대상	00S01
대표	1Go01
대표이사	1Go01
대학	1H:01
대학교	1H:01
대학원	1H:01
도	1H?01
동	1H?01
동상	00S01
등재	1H001
디렉터	1Go01
디자이너	1Go01
디자인부	1H101
랩스	1H301
레주메	1H601
로	1H?01
리	1H?01
리더	1Go01
마케터	1Go01
마케팅부	1H101
마케팅팀	1H101
마트	1H301
매니저	1Go01
면	1H?01
면허	00R01
면허증	00R01
모국어	1HL01
목수	1Go01
물리치료사	1Go01
물산	1H301
미용사	1Go01
미장공	1Go01
미혼	1HG01
미화원	1Go01
및	1HQ01
바리스타	1Go01
바텐더	1Go01
박사	1HR01
박사과정	1HR01
박사수료	1HR01
박사학위	1HR01
반장	1Go01
발표	1H001
방송국	1H301
배관공	1Go01
백화점	1H301
번길	1H?01
번역가	1Go01
번지	1H?01
법무사	1Go01
법인	1H301
변리사	1Go01
변호사	1Go01
병원	1H301
보육교사	1Go01
보통	1HS02
보험	1H301
복수전공	1H701
본부	1H101
본부장	1Go01
본사	1H301
봄	1HU01
봄학기	1HU01
봉사자	1Go01
부문	1H101
부서	1H101
부장	1Go01
부전공	1H701
부터	1HV02
부트캠프	1H:01
부회장	1Go01
분석가	1Go01
비서	1Go01
비즈니스	1HX01
비즈니스수준	1HX01
비즈니스회화	1HX01
사	1HY01
사무소	1H301
사무원	1Go01
사서	1Go01
사업부	1H101
사원	1Go01
사진사	1Go01
사진작가	1Go01
사회복지사	1Go01
산업	1H301
산업기사	00R01
상	1HZ02
상고	1H:01
상급	1H802
상담사	1Go01
생산부	1H101
서기	1Go01
서점	1H301
석사	1H\01
석사과정	1H\01
석사수료	1H\01
석사학위	1H\01
석차	1H]01
선반공	1Go01
선원	1Go01
선임	1Go01
설계사	1Go01
성적	1H]01
세무사	1Go01
센터	1H@02
셰프	1Go01
소장	1Go01
소프트	1H301
솔루션	1H301
수료	1H^02
수료예정	1H`01
수료증	00R01
수상	00S01
수석	1Go01
수의사	1Go01
스쿨	1H:01
스타트업	1H301
스태프	1Go01
스튜디오	1H301
스페셜리스트	1Go01
승무원	1Go01
시	1H?01
시스템	1H301
시청	1H301
식당	1H301
신hsk	1Ha01
신문사	1H301
실	1H101
실습생	1Go01
실장	1Go01
심판	1Go01
아르바이트	1Go01
아이엘츠	1Ha01
아카데미	1H:01
아키텍트	1Go01
아파트	1H?01
알바	1Go01
애널리스트	1Go01
약국	1H301
약사	1Go01
어부	1Go01
에디터	1Go01
에서	1Hb01
에이전시	1H301
엔지니어	1Go01
엔터테인먼트	1H301
여	1Hc01
여고	1H:01
여대	1H:01
여름	1Hd01
여름학기	1Hd01
여성	1Hc01
여자	1Hc01
연구소	1H301
연구실	1H101
연구원	1He02
연수원	1H:01
연주자	1Go01
영양사	1Go01
영업	1Go01
영업부	1H101
예상	1H`01
예정	1H`01
오픽	1Ha01
온라인	1Hg01
와	1HQ01
외고	1H:01
요리사	1Go01
요양보호사	1Go01
용접공	1Go01
용접사	1Go01
우수	1Hh02
우수상	00S01
우승	00S01
운영자	1Go01
운영진	1Go01
운전기사	1Go01
운전면허	00R01
운전원	1Go01
원격	1Hg01
원어민	1HL01
월	1H201
유	1HY01
유창	1HX01
유치원	1H:01
유한회사	1H301
은상	00S01
은행	1H301
읍	1H?01
의사	1Go01
의원	1H301
이래	1Hj01
이력서	1H601
이발사	1Go01
이사	1Go01
이상	1HJ01
이중언어	1HL01
이혼	1HG01
이후	1Hk02
인사부	1H101
인증	00R01
인턴	1Go01
일	1Hm01
일러스트레이터	1Go01
일상회화	1Hn01
일상회화가능	1Hn01
입문	1Ho02
입사	1I101
입상	00S01
입선	00S01
입학	1I101
자격증	00R01
자기소개서	1H601
자원봉사자	1Go01
자퇴	1I201
작가	1Go01
작업치료사	1Go01
장려상	00S01
장학금	00S01
재	1HY01
재단	1H301
재무부	1H101
재직	1I301
재직중	1I301
재택	1Hg01
재택근무	1Hg01
재학	1I301
재학중	1I301
저널	1H001
저서	1H001
전공	1H701
전문가	1HN01
전문대	1H:01
전문대학	1H:01
전문학사	1I401
전자	1H301
점장	1Go01
정보처리기사	00R01
정비공	1Go01
정비사	1Go01
정원사	1Go01
제이엘피티	1Ha01
조교	1Go01
조리사	1Go01
조리원	1Go01
조산사	1Go01
조수	1Go01
조종사	1Go01
졸업	1H^02
졸업예정	1I502
주	1I703
주방장	1Go01
주식회사	1H301
주임	1Go01
준우승	00S01
중	1HS02
중급	1HS02
중상	1I:01
중상급	1I:01
중퇴	1I201
중학교	1H:01
증권	1H301
지금	1I301
지도사	00R01
지원부	1H101
지점	1H301
직업전문학교	1H:01
직원	1Go01
진행중	1I301
쪽	1I;01
차장	1Go01
책임	1Go01
책임자	1Go01
초급	1HD02
초급회화	1HF01
초등학교	1H:01
총괄	1Go01
총무	1Go01
총무부	1H101
최상	1HN01
최우수상	00S01
출원	1H001
출판	1H001
출판사	1H301
취득	1I<02
취득일	1I>01
측량사	1Go01
층	1H?01
치료사	1Go01
치위생사	1Go01
카페	1H301
캐셔	1Go01
캠퍼스	1H:01
컨설턴트	1Go01
컴퍼니	1H301
컴퓨터활용능력	00R01
코디네이터	1Go01
코치	1Go01
테크	1H301
텝스	1Ha01
토스	1Ha01
토익	1Ha01
토익스피킹	1Ha01
토플	1Ha01
통역사	1Go01
통역원	1Go01
퇴사	1I?01
퇴직	1I?01
투고	1H001
트레이너	1Go01
특별상	00S01
특별시	1H?01
특허	1H001
팀	1H101
팀장	1Go01
파트	1H101
파트장	1Go01
판매원	1Go01
페이지	1I;01
편입	1I101
편집자	1Go01
평균학점	1H]01
평점	1H]01
표창	00S01
표창장	00S01
품질부	1H101
프로그래머	1Go01
프로듀서	1Go01
하	1HD02
학과	1I@02
학교	1H:01
학부	1I@02
학사	1IB01
학사과정	1IB01
학사졸업	1IB01
학사학위	1IB01
학술대회	1H001
학술지	1H001
학예사	1Go01
학원	1H:01
학점	1H]01
학회	1H001
학회지	1H001
한국사능력검정	00R01
합격	1I<02
해설사	1Go01
현장소장	1Go01
현재	1I301
현재까지	1I301
현재재직중	1I301
협회	1H301
호	1H?01
호텔	1H301
홀딩스	1H301
홀서빙	1Go01
홍보부	1H101
회계사	1Go01
회사	1H301
회장	1Go01
회화가능	1Hn01
획득	1I>01
"#, r#"0000`_2\4X_U000000000000000000000000000000000000000000000000@Rl[00000000HQQ<0000000000000000dH7;<i990000000000000o:BeA_Y0000\6aG
0<i90000000000000000hLNB00000000000000000000000000000000000000000000000000000000000000000000000000000000@GiQ0000\JFQ\KIkTJ?A<W8V
=7ZS000000000000@=6E000000000000000000000000d4h>0000000000000000l2dH0000000000000000HYHZdHM?0000l=Tf0000HHNm0000E9OT000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q@=J00000000000000000000000000000000
00000000<SZk000000009<Y`000000000000L=b[HFl>0000000000000000000000000000lFR;000000000000000000000000000000000000T[[c000000000000
00000000000000001<O]00000000lE]b00000000000000000TYo00000000PKJI=AEA00000000000000000000000000000000000000000000h_X6000000000000
0000h[aa000000000000HV>]0000m5XG00000000Y?c[0000000000000000000000000000000000000c9kPe2\0000000000000000000000000000\^e`0000h3=R
000000000000000000000000000000000000l0g`0000000000000000000000009>L;e>Q[@e@b000000000000000000000000\12:00000000000000000000`2o4
000000008:1b000000000\WV00000000000000000000000000000000000000000000@111Pa:N0[fMEB=I000000000000000000000000\Y1A0000HcPe4aQK0000
mAP=dW\E10OmX67m\i4E000000008aVF000055@Ve2Lh8=cb0000000000000000000000000000TVcd<Xc0AB9ePS5^0000000000000000U8Ild::;000000000000
8:6V000000004<UG0000TFg0L]a2000000001@O900000000000000000000dRRa0000d:QLi<VS000000000000000000000000000000000000000000000000`mP2
00000000dQa\0000`8j@0000lWnl0000000000000000000000000000hAT^0000L^X<00000000<OT5HB32@g;i0000000000000000000000008S:G000000000000
0000TX>@DLjn0000<?CX00000000PR0h000048J@0000000000000000000000000000XBmP000000000000000000000000000000004Whlm==@000008XC00000000
0000dN8m8?=900000000000000000000`XI?00000000H;emQ@1P0SaXhm:6Q:;J000000000000000000000000Q1G[M4Sf@[=R000000000000I<BH00004T_<@`7?
0000Dg`Pe4^M00000000<?:PHn`U@i;fPDWG0000000000000000TX0\00000000`6_QHM?D0000000000000000000000000000hi`JHJ>J00000000000000000000
000000000000h];Wl7k]0000lDQ0TQX_U8TiHIZj000000000000000003O`0000000000000000lDHi00000000LijD000000000000\=_i0000db2G000000000000
0000XTRb`P_H00000000000000000000000000000000000000000000dl_h00000000000000000000LH>g0000000000000000LNB04\Ha00000000000000000000
00000_8L00000000Li8H000000000000000000000000lf7g000000000000000000000000\S4^M4=@0000@\La0000T?3H8\X9A7f=00000000000004bg0000A=WS
DH<i0DV@000000000000000000000000HaJH0000000000000000@5iH<0Ii00000000X?<o000000000000000000000000=1J60000XPia000000000000Ld:P0000
H9WGLCja00000000000000000000U8Md0000000000000000000000000000000000000000000000000000X8460000000000000000000000000000000000000000
0000lUY^M>GU0000M4k?E?4O0000TJ`C0000000000000000000000000000Pj@m00000000000000000000@M>P0000\WiI0000000000000000000000000000@Lfl
000000000aeT00000000000000000000lX5h0000000000000000000000000000m4XY`P3388`b=9\70000000000004ZNc00000000000000000000\4]400000000
000000000000ll=X0000000082`XPCAG00000000UBHkA6Df0000000000000000`aY0000000000000L>J?0000D1e@00000000000000000000000000000000X[<5
0000000000000000`<iH0000000000000000000059]d000000000000000000004DRb000000000000h9RY0000=4hI000000000000A<eDI@MI00000000XoWZ0000
L3Q@00000000000000000000000000000000Q@hV00000000<ES=0000000000000000000000000000000000000000000000000000000000000000e?5C00000000
00000000\RdBhbdJ000000000000Q?HG00000000=?f[\^^Y8<Vo00000000L7\G00000000P:9d0000000000000000dR:Y00000000000000000000<nP_00000000
H?LX0000000000000000P[c3P:hg00000000d81Q0000M654000000000000000000000000]BYh000000000000Lb=ah^9T00008:2N0En_DM=O0000000000000000
0000000000000000000000000000000000000000000000000000000000000000L]dk0000000000000000<6NK0000000000000000000000000000TB`L0000e=YJ
00000000000000000000LidV0000\I800000i<QA000000000000000000000000000000008cD^e@\f@E^o00000000000000000000000000000000000000008T2U
dn?jTe52D@kgiBF400000000I0VT000000000000]>5L0000\emND:UDhM\jDQC@E3]UXCPmhD7@00000000000000000000\WlOPMZ@000000000000000000000000
0000000000000000@ag:00000000000000000000000000000000Ta0Q00000KoL000000000000000000000000PClTh?RFLMFB00000000T@JR0000000000000000
00000000@bjG0000000000000000000000008G60<Ph;\XkiQ3kc00000000000000000000000000000000000046;T000000000000DJ0:00000000a6:L00000000
PDjW0000XULn0000000000008a;60000l?l`YALI@i?S00000000Db3400000000000000000000Lgb9@b;<`EV50000\R_edlHR0000000000000000U3NM00000000
000000000000@>99h:FN91D@000000000000Y?o9000000000000000000004\Mh0000000000000000<l7k00000000000000000000Y8W5000000000000L\4b0000
00005>RE`1fF000000000000TL=i00004A<[d8T000000000000000000000U@Eb0000000000000000\cm`0000000058IG=99F<XB;0000000000000000A6Bl0000
0000Di@X0000000000000000000000000000000000000000l\J\A5<\000000000000000000000000L7N6E>@:0000000000004``j<G[X@BIN0000m@TF000003Gg
00008`=D00000F[W0000000000000000HQ2FM=P4\E62`PNA000000000000HPcl00000000000000000000000000000DH1`gJO4aSFI>g[00000000000000000000
0000dGl`a7lMDeAa00000000000000000000HVi@0000000000000000@lDiLn>B0000eBP`08h``N5RT6Bi000000000000000000000000a6>700000000d^ZU0000
00000000\NBl00000000\0XU@PCE00000000H9U60000000000000000D_N<XG_JM<So5>0A000097ma0000000000000000000000000000P5Zf00000000]=on0000
00000000000000000000\Cn<D]aM0000HK3]00000000000000000000Pog90000000000000Z]YLbYCi9O^000000008off5>6=0000400O0000000000000000DYM`
A=1o000000000000<TAh`ggg0000<^jD0000hE>50000X1?Z<JR400000000000005>Dl;5F000000000000000000000000<;?B0000000000000000000000000000
00000000XIbRP<IdPhLB000000000000djeX00000000000000000000000000004h[F0000hLXK0000000000000000000000000000000000000000000000000000
h6Mn0000000000000000000000000000HaZ9XURi0000000000000000000000000000PU;1000000000000000000000000000000000000Pdef0000000000000000
00004Rj50000000000000000000000000Lf`0000PaN:00000000HMTF00000000000000000000LT9KLGK000000000000000000000hFah000000000000Ld3e0000
00000000000000000000000000000000XZFXXF8_i5n800000000MBN:U<jY00008HgJ00005;MT00000000@<Tka7dUa<kL0000000000008hkW0000000000000000
00000000000000000000000000000000@[Z84>lKDb`>@LoE0e08=95j0000000000000000e=b=0000000000000000000000000000000000000000000000000000
000000000000U07bhlN\0000H3f8hV1:00000000@0NW00000000`^Mo000000004Ree00000000000000000000000000000000@Kf<LAn_hT8Q`d;7000000000000
0000000000000000000000000000000000000000000000000000dnONT:m4hF5F0000PP13h:4Q0000000000000000@GKSlTTN0000lg`g00000000TJ<P00000000
0000i0@500004]M00000dNE5d^b10000XdD>000000000000000000000000000000000000XK86`4Jj00000000Q>;k00000000000000000000D^@\000000008GTc
00000000000000000000000000000000000000000000000000008db_000000000000l0P]00008<]a00000000000000000000000000001AJb0000000000000000
8GEohL]l0000000000000000000000000000000000000000000000000000000000000000000000000000X2TJ00000000HUi20000000000000000000000000000
000000001?Qd0000000000000000000000000000\KNM000000000000P8d^00000000l94@000000000000000000000000HnNZ0000DeQTXen4000000000000P@[e
@bI5PLda00004fUb000000000000dNc:00000000hF^nTYiR0000000000000000000000000J_2000000000000\3\X000000000000d:XD00000000000000000000
0000hb_k000000008ECb000000004g@=llRG4l`mh;<o000000004cOAX7VQI5Z[00000000000000000000000000000000@GUK8cDM8gRS4NYn];=J00000000i<^[
`P:1000000000000000000008A9KXZ23D@k50000`E7T00009@cBP1;F=>kX0000LZi\i>ThmBXh0000Y=a90000000014b\0000Q=1H0000lH^SQ@nP000000000000
00000000000043U8<NQb00000000000000000000hPmB4OhU0000hmFPA?Z800000000000000000000000000000000000000000000000000000000000000000000
0000<:O:`;Ro0000LcI]0000947`000000000000000000000000m4Lm000000000000<kUMHA4m0000000000000000T_?^00000000000000000000000000000000
0000000000004H@o0000000000000000000000000000X?j@<m\K000000000000`[Q9000000000000000000000000X>6>16UA0000000000000000000000000000
0000Lhj80000000000000000TK11X;a30000lCS38SI3H0iA\?TW4:WD0000000000000000000000000000000000000000000000005:n900000000Y>c?00000000
l?MY0000000000000000000000000000000000000000000000005@e@8[Fo00000000`[cN0000lV>l0000000000000000lCjG0000<<o:dcCn0000000000000000
000000000000Dj\L51^J0000000000000000000000000000000000000000P?^ILWci83Vd0000PjOZ8^2<0000000000000000l4@K0000U3`L00000000H3k_dBcQ
00000000l17b000000000000h8_7XNC[X_I80000lGJR000000000000le]J00000000000000000000000000004bg24mh80000000000000000<^SQDWKK00000000
<:Bni@3m00000000Tjgi0000dIji00000000PehR4iH^00000000LQ8^0000000000004a9j0000000000000000000000000000<ILlXO790000Q3?\Q?AR00000000
0000aBY[000000000000000000000000P7D7000000000000000000004YP]0000000000000PI2000000000000DXOC000000000000000000000000000000004c4a
00000000`T\g000000000000000000000b=8000000000000l7Fe000000000000DC0aTTXm0000@dkK000000000000000000000000000000000000000000000000
00000000000000000000000000004dIK000000000000`0HG00000000mA4B0000000000008OUY00000000000000008ED300000000000000000000h;<`laOWl]Da
00000000000000000000@4E^`<lcI:l>0000000000000000000000000000<9g@hDZ?000000000000hIh4000000000000000000008jTA00000000000000000000
0000=7_<d__80000000000000000HTiI000000000000Ldc9HJNb0000000000000000000000000000hHAUhAFh\ccfH8oTPeZV4m2j00000000`=GW0000=9;\A=K@
00000000Y:=]0000E7Al0000000000000000TFYP86T^L=7W000000000000DXml00000000000000000000@Zm40000I4f[000000000000HOFk0Yk:\?EE4`La13AS
0000000000000000000000008N6G00000000D7404YGRHY^f0000000000000000000000000000000000000000000000000000<?TC000000000000lENX0000<a;H
000000000000000000000000lZTF000000000000000000000000Tadjh=1c\jDe000000000000dG2K00000000PQDa00000000000000000000L3o70000<EgJ0000
00000000\4b;000052V[XHS:PY`lXofDa5EXhJ]k0XkB00000000000000000000XN;@To^U=5KHa9hM000000000000hf^Q0000000000000000000000000000=3LF
00000000000000000000000000000000000000000000000000004D7W0000eA=f0000U6Wg000000000000000000000000h:4]XEe>PDQQ00000000000000000000
00000000T39M00000000e@fa1@5SMAU1eAZe0000000000000000000000000000Pk4V04b[95jM000000000000000000000000h0=A8S>@lk@G0000`YaNd:og0000
000000000000\2nQ@iQQ00000000000045EeDmj4I<j900000000\Yj?mBWH0000000000000000000096?l41O5lKB^HA\h00000000@acW<KQm8\3N000000000000
0000L:Ni00000000000000000000000000000000000000004nY3d]n700000000U@@c000000000000<28=e6bo0000000000008k@V0000\2T:000052Bn0000`e@T
dU5i00000000000000000000000000000000000000000000<Ij@@;Mj00000000000000000000@L>_000000000000@Q]400000000000000000000000000000000
0000000000000000000000008CUo000000000000dSiZ000000000000E@6300000000PN[=A0SE0000000000000000000000000000000000000000hETH00000000
00000000HL\30000000000000000000000000000000000000000000000008Jh_00000000000000000000A8j300000000000000000000THao0000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@8Z:00000000X5]U00000000000000000000XY<Z
DL^=Db8L15R[0000000000000000000000000000000000000000Lbj:]23d0000000000000000`LYk8`cb0000D^U50000T0S:`2@N000002jAd?eg00000000He=S
XNmnHX1XXj_U000000000000000000000000000000008\E100000000000000000000dI2S00000000000000000000000000000000000044U:07OX06Wb@L_K0000
hUXf0000000000000000mAj100000000T7LlDLnj<neQ00000000000000000000000000000000000000000000000000000000000000000000m:nd0000HVWYLmKD
00008O8600000000@dl?00000000h?:l00000000@=:\PME?PJNR00000000l`:\000000000000LZAmlKE800000000HIL10^Kd0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000005AgU000000008Af[0000000000000000<WdH0000`lfV000000000000000000000000
0000000000000000l>Yd<Y5b@o7c00000000hPJF0000H`[L00000000000000004e91000000000000H=lJ0000D_K90000llMT00000000@ekZ0000000000000000
0000000000000000@CE90000e6[b00000000hBOZ0000H<E800000000000000000000000000000LZYQ6WZ0000@I@]000000000000000000000000000000000000
95cg00000000e>D]00004X;X=3Ol00000000m4m_0000lSFE4o`B0000dQb?000000000000000000000000DCVjU7W_0000000000000000=B\>0000000000000000
1=cW\D1;0000\dCC`BlK000000000000\21K000000000<==000000000000<64[0000000000000000000000000000000000000000000000000000L>l10000hTh4
000000000000P5R200000000TSnU000000000000000000000000000000000000LNT3`Tk2\Yb[000000000000000000000000000000000000000094o>00008<J]
<^O3=6fK000000000000<Dii00000000000000000000000000000000X[QV0000000000000000<J1j0000PhYV07kh0000000000000000HFJd0000000000000000
0000000008]T0000000000000000`7E_00004JbBl@;f<I^Sl[7600000000<Y@K0000000000000000m58i82Oa@Rk\000000000000000000000000000000000000
E3WC00000000000000000000m>7k0000d\ZOU6OdPd0Ce4Rd00000000000000000000\0G;000000000000000000000000PVFj0000000000000000000000000000
0000a26mi>N`0000000000000000000000000000000000000000<LO[a@;c00000000000000000000000000004NKjl>5GTHeH0000000000000000`@WM00000000
000000000000`FFVX0B>@Ill0ogc00000000000000000000000000000000h>2I00000000000000000000\5[h4U7Bd7EM0000@dSa000000000000000000000000
000000000000DeYW000000000000L4V@0000lFTc0000`]7YPCeP00000000000000000000dQN8000000000d<80o;?000000000000000000000000000000000000
000000000000000000000000<b0\0000000000000000L0d50000000000000000LXE40000000000000000DKc;HgCb000000000000000000000000\@;M00000000
000000000000000000000000000000000000000000000000000000000000000000000000dE440000000000000000P_`Z00000000T;7jhcdo0000LMQhTP4b0000
0000\16e000000000000a9Y`000000000000deH^474U0000000000000000`Vea000000000000000000000000hHYd000000000000T8PQ00000000000000000000
0000hg0X0000D9ja0000000000000000000093@1000000000000TobF0000000000008PEZ00000000T?9Q\CP;000000000000000000000000e>TU000000000000
00000000L5V=00000000@=K`00000000000000000000000000000000Q=0:000000000000000000000000L5NIXbTG0000`BdB0000000000000000000000000000
0000<bKn\f2m\jf3000000000000\;N<0000DCX@000000000000000000000000d3cg00000000000000000000000000000000000000000000lKESdQ41DNLb0000
0000000000000000lf8L00000000IAKeQAU^`E9D0000PiN2lY>[0000e6>H00000000000000000000P8X2DhV500000000000000000000<V]X0000000000000000
00008@_J00000000000000000000000000000000T:fcDN7UPoo=@5i717eY00000000000000000000M74\0000lY;40000`LaV00000000HC^l000000BN0000P?d8
0000000000000000000000000000PSd]000000000000000000000000lWV?0000000000000000000000000000\?eW8cH08nX^00000000000000008F7Z00000000
@^BD000000000000475:ddhY0000\:21000000000000E6UPU>]]00000000000080A`000000000000000000000000000000004]`G00000000000000000000U0H8
d01V8aa`0000PZDC00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l8<e00000000T11mP5@K
A0=F0000U:3J0000PE:^00000000De^i00009?WU\NeVY>`k0000Li]h000000008g6B0000\Za8000000000000@0RWD[gjDelV0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XV`LXT?i000000000000PBb>0000000000000000000000000000000000000000
00000000000000000000H3g80000@deD49UH00000000\N:QP\k:0000@QFE0000i;Xc\N6U0000\K;k00000000000000008W<D0000000000000000000000000000
00000000000000000000184_0000000000000000X<nU<Z<R0000Q<[=0000X?dY000000000000`[`=000000000000000000000000000000000000`:T700000000
\K<X000000000000@\>`4]hl0000hbb6000000000000L1<4000000000000000000000000000000000000\V27<A?AX3HM`c`_8UcmHj\=00000000000000000000
0000`5Yn00000000000000000000PYo`<K]VLBPb<iPX00000000000000000000X6B000000000HQ[E000000004<CY0000000000000000000000004a=5=>@J0000
XBAVD4B50000000000000000<R]4000000000000@Pem00000000Pc6T<7>T`nQM000000000000=3B70000DGoc00000000`nV50000h136<?D90000000000004IAA
00000000lDRV0000<6d<@:M:<[On0000``^>00008:5N83afE6Xl9B]X0000i>OG0000DNM6lX;dI0]=0000000000000000PnAY0000HeNJ0000000000000000XELB
000000000000PTV90000XGU600000000000000000000000000000000TIdVHL\V000000000000`1Tf000000000000000000000000PQE000000000`@oV00000000
<cCE000000000000000000000000000000000000@N0F000000000000LbWF000000000000000000000000000000000000LEXme2Jh00000000X22U0000X7QIDRoB
0000\WJ`000000000000H67P0000L]n`@W^^00000000X]NH4A2H4h0\P<2G00000000000000000000000000005<0=4_=Y0000HR@OHRB:dk1C0000000000000000
000000000000PbF60000000000000000T\U<0000000000000000`\m10000`76:000000000000@?h]0000h5O3lE]2XFY^\l[QdE1lDMod00000000000000000000
0000000000000000000000000000@ca10PP]0000\eCE00000000000000000000000000000000dH[V0000X29MlAW1A75:A<Ym00000000000000009B5Q00000000
0000hPe=0000000004a^8IB`00000000000000000000000000000000<Lc\X1`C0000000000000000\E5_0`V[0000000000000000iAC`0000DBe;000000000000
PJ3;0000h_8^00000000000003Dd@>@GTjAhX<bjl0480^U^000000000000000000000000A6^e0000000000000000LZbXPF\40000000000000000000000000000
00000000HCk=`IkIL8:e00000000000000000000`SPYTKMUA=8?00000000M=^A000000000000000000000000`JCZdJbO0000000000000000A9?7l47;LoYK89Xi
0000Dkif0000`72P0000U6nQDMHf]?Mc0000DHkXPADk8QBG00000000000000000000hR5;0000000000000000`B4X0000`X@j00000000\H5@000000000000A@c2
0000HH;f000000000000<K^>00000000000000000000000000000000000000000000XWU^0450000000000000000000000000000000000000hEdWhHR9PUd=0000
Q@[0000000000000d`]I00008ilO0000<>k9Lc2QP1CcDT`@i4?P0000000000000000D?W?00000000LbNiLhZ30000000000000000H]YW00000000000000000000
l;XG0000<AZ40000\OKVDl[k0000000000000000A:[j00000000\Q_D000080L^0000LHTfdQYN0000@6FM000000000000H5Fh000000000000000000000000<[f5
8a`YXibm9;i>00001>60000000000000h`^M00000000000000000000TZiA0000000000000000000000000000<b6[8c]e00000000000000004<aB0000XAoA<O>H
HBie000000004<\W00000000TH`bD<jUA7[k00000000l_L[00000000000000001?1P0000000000000000000000000000lW?o\iUD00000000000000000000dX3H
0000dK:J]5Jd000000000000Ti`_0000XNM^0000DFkG0000000000000000L:bNXK=k0000000000000000dndA00000000000000000000@G2=dRCW0000H4D\<Td^
00000000LU_[00000000000000008P;m8_3Ri21E00000000000000000`PR0000`Wlb`;IFL^W086[70000000000000000PB<jXKS093Fe0000L][[PJZg0000<b]U
5:Y]000000000000\8\P`Dja`MS:\EVkXcAG0000X@Y>@[[2DR6:TaO50000Y5>\000000000000000000000000000000000000lZ`g00000000DWn4M>nS00000000
0000lI5TlOSX000000000000000000000000000000000000`]P:0000<S?m00000000000000000000X7L]0000000000000000\ckE0000H9^EHGBP\A><00000000
0]Y50000hLRA0000000000000000PU_8PKHP]A0W000000000000000000000000DKiF00000000000000000000lcJS000000000000lK1Na6SP00000000`?TklMAP
P:GPLZC200000000000000000000\Fj10000000000000000000000000000D3\OPCi[00000000000000000000000000000000000000000000PoIi0000LP;`dCLL
H22F0000000000000000000000000000000000000d`IM?Bf0000DmgX0000`_iadXd3@Yi]A:KbT5ib0000A5DH000000000000000000000000h^0m00000000d8A1
0000000000000000E4U2e@Re00000000`[2_0000000000008UY;0000POb9X3KLHKXRhTh@M8oM00000000hBOM0000000000000000000000000000D7Bm00000000
0000lU^8XDSf4A[P000000000000PMh?`S>ge;13000000000000TYol000000000000000000000000l<j?00000000000000000000<KQ]0000X@W@000000000000
0000]?=X0000e2De0000M6=[59A`0000UB\a00000000000000000000HCkallE@00000000000000000000000000000000000000000000000000000000Q=;f0000
0000000000000000000000005>b_000000000000lA6D0000@aPL0000PR15P5R?000000000000000000000_da00000000D_AP000082D700000000000000000000
00008kI<00000000hgcg0000\22eP4;50000000000000000000000000000Q5h00000000000000000`dKD0000000000000000P]ZD00009>X[0000000000000000
0000LhMO000000000000000000000?9`00000000000000000000000000000000000082na00000000HNV5@XD^0000000000000000LikY\:@M0000PWJF00000000
4L?m0000000000000000000000000000000000000000000000000000`el547S5Dh>W90^Ne6kCXG3Q0000000002P`45G`0QM50000@9n70000d0Oc`4EL00000000
00000000PP]F00000000000000000000<4ODM?EG00000000000000000000`67>4M_Hl=4]`LYaXZA\HjJn0000000000000000De0Od8=?HSHX0000<_?100000000
00000000U@g;000000000000000000000000`Y@ZI77Q00000000000000000000U>=V4JijhTG=0T?<00000000000000000000000000000000000000000000T78V
X=JQ00000000000000000000@l[B8OBd000000000000D6U=0000LJk700000000`j<e0000000000000000LB0DdTK=`[QCTRmI000000000`WB000000000000T^WO
0000X_bm0000000000000000\[Fb0000000000000000L=6c00000000X46_0S<?000000000000P:GG<_dG000000000000LK:oE=kf000000000000DO2h4=Ri0000
00000000D3]:l>AU00004JoVa5k@16ZFhON_98Fj54mP00000000000000000000a42eQ4LZlXH^0000000000000000H:3S<UkL0000000000000000000000000000
\33R00000000T<aR`Yd8000000000000dgMc0000000000000000000000000000000000000000000000000000000000000000000000000000HOOn000000000000
00000000hIk:8EVZH^968bQV0000i1\U000000000000`:`VXI[:13kE00000000dYif00000000h0_5@lYU0000000000000000000000000000`mg60000mA[R0000
0K?d0000000000000000000000000000000000000000000000000000PhYIlgYJ54c>0000lSe<00000000000000000000000000000000LWoo000000004nYB0000
000000000000<kge0000<mM60000@hQY000000004<=J00000000\]J_00000000000000000000000000000000<[dO00000000X1>>HXh=Q=`_P>kD000000000000
0000000000000000000000000000000000000000EAGc00000000000000000000000000000000d1^?00000000000000000000\RO@Dl1F000000000000deYH0000
0000000000000000]BU[i9Co000000000000U>`A000000000000000000000000D96h000000000000000000000000000000000000000000000000YB=<0000<LUY
Q<Ao000000000000d?YfdLaH00000000DV<`0000U7gAT[?m000000000000\Smb0000000000000000000000000000\>T=0000`XKP00000000D5lf0000P<F30000
lhFc00000000000000000000<J8YE9b=00000000000000000000000000000000<N1:0000000000000000000000009<P300000000000000000000X9kn0000T\]9
X=<l00000000000000000M@900000000000000000000`3XX0000i;6U000000000000000091hP000000000000\9?Qe4C6000000000FUK0000\5l9000000000000
0?De0000mB238c1^000000000000000000000000T`M9TbPXDIh`=4G=000000000000D?2H00000000`D32\F9;00000000000000000000H9HL4H@]@QUL\genHDKm
0000M@SfU1]M0000Dd41000000000000d]o?@l;Y000000000000lA?_5>2Q0000h[nO00000000]4AT000000000000`R>[00000000000000000000HoT500000000
000000000000000000000000P:G>00000000000000000000hJDAdmM_0000I?<I00000000000000000000000000000000h\L30000000000000000000000000000
0000000000000000eAE70000000000000k0n000000000000\nJL0000000000000000000000000000000000000000@ZTW0000000000000000<9;a=?WB\@ij@fK@
dVd34>58TcUQDnUK00000000E5Gi0000000000004>gZXX4=@nkP00008XYR00000000`XA6L]>K0000i554000000000000hXC@0000000000000000H1bY00000000
U@^TM6PF0000000000004=d400000000XG=b00000000XS\X5@YU00000000000000000000X3A9HZL60000TOOI@WR<Q1SK0000000000000000000000000000P?<a
h@U80000000000000000Q=UeDHoKM>jHh?I94a?_00000000000000000000000000000000L4]m00000000X6f3000000000000000000004`lX00004e_N\B_VTch?
000000000000L_]i0000000000000000A64V00000000000000000000T5VM`F3V4KeP00000000000000000000LnGF000000000000HJ\I0000DRkH@XLT00000000
4@R[00000000@lgl000000000000000000008UW10000000000000000<MQ\0000lXFm000000000000i=ie80KW8FfSdLYG00000000000000000000U7=9LULI0000
P8K\E::e00000000<hDT00004H9Z0000D332000000004mLi000000000000000000000000000000000000@>c<LS92000000000000Tj[@00000000000000008_N1
0000h>mQD^@o]4II000000000000h5Pg0000a4nR000000000000000000000000LJ7P00000000000000000000000000000000l2^500008DABd5\Ca=X00000@N@?
0000dm?ZQ=4glk1i000053od00000000000004MO00000000`BYk\VRG0000lR<WXQoYToYe00000000000000008cZSLhWka@Nl000000000000PmlK\2CN00000000
0000XFYl0000l7D`Y>MB0000000000000000000000000000l?XB0000`b;`000000000000000000000000000000000000000000000000DNR]L0FH4AiV00000000
000000000000PFHl0000000000000000l:LF00000000000000000000D;`60000a7h2`K;S5@7W00000000`WT3000000000000M<_X<LcN00000000Q;ke00000000
00000000<:ag000000000000000000000;1<0000000000000000000000000000000000009@PJ00001@1300000000000000000000000000000000000000000000
M=RA8bka00000000Tgj3000003`6dAImD33aXTHBL^=:TcSO00000000000000000000`S7;I7^k00000000la_?0000000000000000i==300000000000000000000
00000000<2k\0000000000000000DhJC00000000H?Re@ZLEX9n[0000lJkiDTaFdgnSHnO10000000000000000h\hgY39WM>fDlC[F\k1X@=>E5>k4000000000000
000000000SDg0000000000000000\H4ol3C@000000000000000000000000000000000000m@h<000000000000X3Hb000000000000`fdQ0000QB3c00008`dd0000
0000TQgg000000000000000000000000P05^TOVgdTYP`]JNda5b\mP^0000000000000000000000000000000000000000000000004adLl3gl0000000000008:ba
00000g1P00000000000000004@F50000DQF74AS^000000000000000000000000Db26L]8k0000@>Wa0000LOB>D^oO000000000000T;JC@<1V0000000000000000
0000I8Dg00000000000000000000000000000000a4ci00000000000000000000DM]Q00000000000000000000lMGPdU550000e;Wk000000000000@CWo<aFU0000
000000004PX`000000000000`ZhE0000\bgj00000000000000000000L5lW\1\30000000000000000000000000000HkE>0000=<I?D75F0000000000000000L6iE
@173HR4lPHCnTiBS00000000TA5:00000000000000000000000000000000000000000000TZSGDX^X4^Og000000000000Y<i20000000000000000I@4P0000TUND
ldaL0000000000000000P?mF000009mm0000000000000000mBJ?0000000091;Ia<:k0000000000000000000000000000P4^I0000000000000000d;@AE@3W0000
00000000PcLA000000000000LlbY0000TcNR00000000dYCX00000000P?me00000000P8eb00000000000000000000PXMQ000000000000h8E\0000\TUj0000dXT_
0000000000000C;KAAg8X[PY00000000000000000000000000000000000000000000000000000000000048TI8^7XY:`L0000X>?0@Fb700000000000000000000
000000000000LQHk000000000000000000000000M6CO0000000000000000000000000000<ARlPK2U00000000000000000000U2YS000000000000000000000000
000000000000@bI]`VL10000i1UM0000Til400000000LZD7000000000000TOeYm9<60000000000000000000000000000000000000000D3@bPC<U000000000000
000000000000000000000000LVhN000000000000000000000000HaM000000=W30000mAWB000000004SHM00000000000000000000000000000000000000000000
DKJX=:<=00000000H;ZJ0000L3J_0000000000000000000000000000000000000000Hc4J00000000000000000000000000000000h<@800000000000000000000
00000000TZ6H0000h8^g0000000000000000<GaH00000000m7NY000000000000000000000000=6cm00000000000000000000hG6A0000dTVK00008j89TO3Q@`]d
000000000000m>l200000000L2WY000000000000000000000000l80;0000000000000000D@kV0000H3^]00005<\b`nn>0000000000000000000000008:TT0000
4ElJ=6c>000000000000000000000000<C\UhLUf0000XEHf0000dV3B0000000000000000000000000000000000008`JB41L8@aTE0000000000008N?Da?:h<OJj
00000000000005KKDM]ZlO\`00000aKV0000000000000000LgAd0000ldS0000000000000]?Al000000000000000000008OlaP=0X0000L^CNlhC0000000000000
00000000000000000000000000000000I7c3U@eM0000000000000000LTANhb4100004mMR00008`;@0000TIlA00000000000000000000@>bk00000000<HTAa<FA
000000000000<:5[LGaU0000000000000000000000000000ddHKlk3l00000000d?37LMe=HO1b@iiR00000000LS0E0000hIF<L<X10000TdMB00000000dO_>T_Q[
000000000[<D00000000iAgb0000000000000000m34I000000000000U<ZG000000000000dNFR0000000000000000000000000000XIVk0R6IM0_O000000004ObO
0000d76Il^\RDUGk0000000000000000Pd1LU96n000000000000000000000000HU2100000000`RV30000dY@h000000000000T>W10000M2kQDKhS000000000000
0000\C1C00000000000003BU000000000000000000000000ljLJh__V00000000X3C[000000000000000000000000@?So0000000000000000@MO<08l500000000
8GnB0000000000000000000000000000<MK>0000000000000000Lc<<0000000000000000000000000000d0F90000000000000000dCT885Ja0000000000000000
0000lcn0000000000000LEWL0000000000000000h;H2000000000000D3QO000000000000HH]B`M]484fj0M@ZPcMV00000000000000000000000000000`@Bl@GU
0000DJ@AI1Fi95YO000000000000`i5U00000000m>?]000000000000`eH3000000000000`fRb@?fZA>oS00000000`@iZ0f\jM3Zld9;P00000000000000000000
00000000i=MG000000000000a>hJQ@fG0000`@Tl000000000000000000000000000000000000000000000000LNbj00000000000000000000<<YNlNNX00000000
`djY000000000000l@060000heEo00000000000000000000m>9G00000000000000000000A1iTIBQC0000000000000000`RNR@AKP@?B[l^_N0000000000000000
0000dV0h00000000TWE;00000000000000000000TAa\000000000000000000000000P=YA00000000000000000000d9<20000000000000000HR>I\2`iTQoJ56Re
U7N9E8bG00000000`dTO00000000000000000000000000000000<foc00000000T:li00000000000000000000DN2j0[8SE56o000000000000Y5dm000000000000
000000004Xaj0000000000000000i@`<000000000000PLFAHZEV`ZgO0000000000000000000000000000X9MO000000000000000000000000a;k0000000000000
`a\R0000000000000000000000000000000000005?BL000000000000H70d0000d>46HQj]9;oW000000000000000000000000000000000000PRMV00008b=D0000
00000G0j00000000=5B9000000000000Y4GPl6_a10Kb000051AZ00000000000000000000hOYk1??B0000000000000000000000000000LcnmddhFl4\MM:\O0000
XL>Fh_FHlXG<0000000000000000PkKH000000000000l<J68QII00000000T2BULl6I00000000000000000000XS`D00000000dBJ;h2>ah[O10000Q8mMXlJih<cC
<=c=Y>\m000000000000000000000000HUQc0000HkVk0000d=Y2000000000000000000008Wha0000P9NT00000000000000000P`@0000hSd;00000000Dff_0000
D_=E8@XndaJo0000M7Y000000000ha798g5e00000000000000000000000000000000000000000000000000008cZ600000000Hk^3i?MC0000AB6b00000000]=f6
000000000000000000000000000000000000i;_b000000000000000000000000LbZ_00000000=88[0000\S1Z00000000l9ZF00000000\=K?0000000000000000
0000000000008jDM`jF:00000efEQ<Lm00000BK2dJ=R0000P1AFE@5f0000h`^^m8e7hdLP00000000000000008Rc>0000i>G800008Ff200000000000000000000
000000000000@[Pf@bh8000000000000U7mC`L[A000000000000HMK^000000000000000000004n5m000000000000U0T300000000DcOe0000`1`5A9GX00000000
00000000HOkm0000000000000d[C00000000000000008AiGXI:90000000000000000XaVk00000000000000000000@cdM000000000000m:TK\SKP@?PM00000000
00000000UA5B000000000000000000000000000000000000000000000000<Pld00000000000000000000000000000000lY3;h4Z:000000000000<aJ[00000000
00000000<Q4R0000000000000000000000000kFI000000000000000000000000deASP\31000000000000000000000000000000000000P>jodTl500000000P46A
UBP9`Z]0000000000000000000008:9K0000000000000000000000000000`<d3Q<b?0000000000000000m>LXDfmd0000\ZkQE1C90000000000000000@9Dh`ZfX
i>7^00000000000000000000000000000000HYN10000000000000000000000000000000000000000UBSJ`DNF00000000000000008G\J4ZoP0DW7m2KL00000000
00000000000000000000000000000000000000000000d:kidY30<Cdb000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<\3l000000000000@1HG<=n4Xj?k000000000000000000000000000000000000000000008H@HTH1]h<`20000a61g4l=c9;kO00000000=B6R
P_Me000000000000Te70000000000000l^\A0000l^l[0000000044dB@YSBXU2C0000000000C60000`IO40naT0000dhBY00000000000000000000a6AfTG<H0000
0000000000000000TIaHPWNS0000000000000000000000000000000000000000<jUg00000000dN9i000000000000000000000000000000000000000000004d5S
0000\XB`0000`>HQT`VL`AHL00000000000000000000L08=000000000000000000000000000084T\\N2=Y5LY0000lQi_0000Q8>h@nB[000000000000T5cgI7FU
a=X=00000G>[00000000P:GY00000000lEPB000000000000dR;9000000000000H3dZ00000000M3aSD2840000h0POlT7700000000DVZ]T5bP0000000000000000
0000D3ej`Uoa00000000000000008ee`00000000000000000000`i5F000000000000\?XbPB=^\CQf\DmBdeaK<nAD]7dD00000000DTa5EAR@00000000`MoW1?kM
0000hd6Wm?Ki@6BD00000000000000000000`_[70000000000004]M=000000000000<?J>\V040000000000000000000000000000000000000000000000000000
00000000000000004@Pn00000000=;@80000HQ`9000000000000<S<b000000000Vil0000000000000000`G880000000000000000000000000000Y<A900000000
00000000XhNo1=ZD000000000000000000000000L<iTL3dDPNcS<mN\]4flM;lN0000000000000000\EiY@lH0000000000000<BVZ<AZ?0000@@ea000000000000
00000000000092=;000000000000@MOTU?TI00000000HTgA00000000Ha45000000000000Y;6<0000000000000000000000000000HbgC0000Q6_]000000000000
0000000000004B5;HT>H00000000E9\S84mC0000000000008JA4`jLgd:I8<gQ]hBR;<l1[P7GB48V<=7XA0000000000000000dIGQHf3PQ2D000000000e<NmD930
00000000000000000000T]H^000000000000000000000000000000000A4L0Z0Di8:`000000000000@5ZMD:j60000m>HX00000HR`00000000D4Bi\7AOL;03XF?S
THg557A5]>?mP06n000000000000L<@SPTnE4h^H00000000000000000000436U0000000000000000000000000000000000000000`76f0000000000000000doh8
00000000DTI`00000000Y=Wc000000000000]3W00000XhmT4TaW83Th00005<@<00000000dkX@0000000000000000ldU?0000000000000000000000000000X_DL
000000000000000000000000000000000000000000000000000000008Y[30000000000000000L3Weh??2d]N:000000000000000000000000000000000000dSUe
8]:jD0U7I=K]0000000000000000@R1^0000U<KC0000000000000000000000000000000000000000==gT00000000000000000000000000000000000000000000
00000000PZeZ00000000000000000000Pkb7000000000000DdRe000000000A0RA>n90000000000004i9R0000a0bR4V@Q000000000000@3RF=1e4000000000000
000000000000000000000000000000000000000000000000`87300000000000000000000000000000000HJ_b00000000@eP80000000000000000A5^B1=m60000
1>fT00004`<7000000001AZ[d2U;4=2?DMnP00000000`dYU0000@iRj00000000000000000000<R`N00000000`WEd0000000000008K?U0000hTe@000000000000
E=0a000000000000<?Iom>154W?Ed[XMHeT_0000000000000000U2b?000000000000000000000000000000000000000000000000000000000000000000000000
0000@FFll5ED0000X6`M@FcY00000000`FKK0000000000000000D\PJ0000LF2F00000000lLLD000000000000@bE;lNJm00000000dF[E0000\4D?\Ie200000000
00000000dN5\A40c<0Aj5<]R00009;8T0000A9bS00000000000000004VE^0000000000000000000000000000000000000000000000000000000000004D:80000
000000000000000000000000dW2n00000000XOoP4lk90000000000000000000000000000L:Do0000U5ICTHMkloFJ0000HC_[TAl`0000\`a?0000000000000000
00000000000000000000l0[?<AFY0000000085eh000000000000P`f100000000000000000000X6^V0000D6Z>00000000\fiBd^HP00000000000000008HGK0000
000000000000000000000000000000000000000000000000000000000000<gDPa6WM<_NI00000000\km`U9kXHfLF0000000000000000Q;JD\=j_<O4100000000
91TJ0000`1INlW=hY2IC000000000000X;W8T=]N00005@=WH?E6XAcC000000000000<jR]00000000000000000000000000000000000000000000E2NE00000000
00008T`S000000000000000000000000dnhfQA7e`48E0000DBemX2F\l8B8H[?Nh^ifD3<10000\Ej:HGAh`WkM00000000000000000000000000000000l55CX9iG
l?XR@?b>11=RlCFFhOZS00000=2300000000000000000000000000000000000000000000000000008Oa5000000000000PTmB00000000000000000000PeoP0000
000000000^jR0000000000004\j6000000000000000000000000000000000000000000000000000000000000D>3U00000000Hbe8000000000000000000000000
0000000000000000000000000000000000000000000000000000TeG]lfl6U?<o000000000000\>Jb000000000000000000000000D2DEm1IL0000000000000000
XJFf000000000000000000000000000000000IS10000000000000000000000000000000000000000000000000000dO9600000000T=b9Xod7000000000000`<Y=
DdkZ0000000000000000000000000`CSd[Cm00000000000000000000]4H259f]Q;XJ0000d8K3\a6J0000m7le00000000<MMU0[_`0000000000000000TVfRdE=^
M?1m00000000000000000000`ZIAh<VaTPG500000000PbXl=;Eg0000000000000000P7c200000000P1co0000000000004oX40000000000000000000000000000
000000000000000000000000000056RV0000P`Xm000000000000HP?]<aIoM7d38OCj0000`ISg0000000000000000000000000000000000000000000000000000
00004A7\00000000000000000000000000000000@SN`000047m5X:8aLG>i<V^K00000000Xo?4U@PZD0N`i=Fm=?>_U3QX000000000000Lhd=0000000000000000
000000000000435T\8hO0OBT000000000000PoEX0000000000000000X9dNDJR]a<e7@d7i0000lM8g0000TZ^60000P_jZPccG0000TKVIPZX70000000000000000
L?NlPG0@000000000000@Ub00000000000000000000000000000000000008J`S000000000000000000000000P>K3I<2g000000004`BjHDmo0000000000000000
00000000hjZe0000000000000000000000000000lUjiT>ef0000LKSm00000000000000005:D300000000000000000000000000000000d<Rd00000000h[4g0000
00000000000000000FjE00000000000000000000HL]]000000000000000000000000HeU@00000000000000000000000000000000P7CM@al954ImdLYWPICBD5dh
E?=E0000D:@?00000000mB1c000000000000\aOD0000000000000000YA^<0000000000000000]>o`00000000000000000000<J;i00000000I3fXa1i9XM;?<WhV
M5hkTD[LX13DhI=JT\`U00000000000000000000E:kYi2T[00000000h8cP0000Hi9kTILL0000D`9>00004FCc00000000000009K@H<6h00000000000000000000
4ALP0000000000000000PX5E000000000000000000000000000000000000000000000000i3lKPE?S00000000000000000000856A000000000000000000000000
0000000000000000dIo_`ZQk0000000000000000<f\600000000H0TgD2]1`Q900000000000000000PSjO0000000000000000000000000000000000000000i<PM
00004=WC0000XY7@00000000l48_000000000000U59<00000000T=ahlDDIlW\U<^N]00000000<jcG0000`L[6d2AD0000000000000000DQo:0000000000000000
0000<P@U00000000000000000000<CmM02<90000PWFW0000000000004K=5Q>mc00000000XXCW0000`5Ao000000000000000000000000Q2Nm09LHTZ?X00000000
XV;_00000000A7AY0000000000000000U1@Y0000000000000000000000000000000000000\4o00000000Db[>4IQ`X\g60000i=<FDWnW0000000000004bT:0000
00000000];h90000L3cF00000000La[ELa94I2gi000000000000XOa?0000000000004B3I00000000000000000000\XDG0000e0Tc0000000000000000HaiR0000
h;mc8Q9khlX295TJ000000000000P>he5?XR00000000000000000000000000000000M>5clNH_lOfB`fRUHN5fH?7a`PbeM1WV]4PB0000dU40<K2F000000000000
00000000XWa30000T2NKl5J9T8Xb56=?Q8cI0000lEo_000000000000DM4R\aE>00000000000000000000dYWP5<ZW0000000000000000\89A@344000000000000
000000000\[]00008HG^00000000M:I700000000DZZHQ8SU000000000000m?N@0000000000004o_i0000D@<R0000`V4>0000000000000000000000008LA=0000
0000@GS5XXVQ00000000U3_ZHM=?0000947B0000000000000000000000000000TX>N0000DXl=0000000000000000M1>e0000000000000000000000000000XFiH
00000000000000000000DQcK0000000000000000000095CY000000000000000000000000000000000000X:Wg00000000]:]M000000000000000000000000XTc0
000000000000\Yhf0bfc0000<7lT0000H4Y?l[G`0000000000000000DQhg0000`QQM000000000000l?:D0000000000000000000000000000=AF_0000@PF10000
00000000EB[^0000]5F>00000000dR;J00000000e7?m00000000000000000000000000000000@1SP000000000000TWM4@fd@0000000000000000h:To0000<4Rn
0000000000000000000000000000000000000000000000000000X2UW00000000000000000000000000000000Tfe500000000000000000000L3eIMBK\4a1T0000
0000000000000000<aR9TXTLe2JQ00000000d6cO0g>N0000000052HOT6oL0000000002[m0000DcEi0000LXa4hiT=00000000000000000000000000000000h83W
00004`;k@[QM@lU>Y7GU000000000000i=M400000000000000000000dg]k00000000X=<E8DXO0000000000000000000000000000000000000000000000000000
E0hL\ZeK000000000000000000000000m7Ic0000000000000000Xb89000000000000000000000000X2O@\IJ>8GQA0OSGEBD@h]YI00000000000000004bEiTdD`
ddZ`0000dJ^B@0=VDaaka2i=000000000000000000000000000000004O=o00000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M>PbAAEX00000000D81=00000000000000000000h;mT8XcI0000\Bjc000017Bc0000000000000000PXcZ00000000
0000000000000000h1V_DXmJ0000000000000000000000000000000000000000<nXM000000000000000000000000000000000000000000000000Y>o@00000000
h=8Y00000000\cP:0000000000000000]60e00000000D7BP0000000000000000162i00000000856P000000000000P@6W4<2X\F2700000000X75j000000000000
0000H3kK0;HQ000000000000LZHQ000000000000000000000000000000000000000003H80000hhkD\K>998eM0000000000000000000000000000000000000000
0000000000000000@J8K0000000000000000000000000000\nc;00000000H`iV00000000000000000000]0=]088IQ61CEB1V00004<Da00000000@:<n\eKl0000
0000000000000000l>7T000000000000dC<H0000]8OW00000000000000000000000000000000@<V90000hm]a000000000000\m^n00000000hTj4000000000000
000000000000e<Cm00000000df=W0000000000000000000000000000000000000000`7oRT?oB8]SH0000000000004CTR000000000000X>Uo00000000`?fk0000
0000LLiS0000000000000?V_\7YQ8TIO0000DB_30000HRcedU2VLK:>XeViLQJ9000000000000D^Wh4V<7`Xn>\^g0dmb`00000000000000000000000000000000
0000000000000000<Aa=@KhB00000000@U8g@Zl0d0j3<K3l\]o\00000VUM000000000000000000000000000000000000Lkd20000DG1k00000g>[h?_8`01G0000
0000000000000000T0[M00000000000000000000000000000000000000000000000000000000D6jj00000000000000000000M4R5000000000000000000000000
00000000000086mP000000000000PEVG0000LSPe00000000000000000000000000000000000000000000000000000000000000000000000000000000h\AU0000
000000000000000000000000L@XOh2R1XbCh9=Y=@62fi=UB9BLc0000lT3Y000000000000000000000000000000000000\e9kPDoD0000DIkc0000000000000000
0000\HnK0000d0OB8oTL0000000000000000PKh2m23C000000000000\7?O00000000000000000000000000000000Y<5M0000000000000000HTjC0nL`M=4Z9B4T
00000000@IT:Q5A=Dcioe9V=0000<Aol000000000000XmEcH\1g00000000000000000000TM>@0000000000000000X`8=000000000000HK=T0000000000000000
<4Kh000017UZ0000000000000000@\iJX_6V0000@_;Fl5IePF?2000000008BBU000000000000h:F00000000000000000000000000000U0i<0000000000000000
A:F;00000000Ddd30000\iI1000000000000000000000000000000000000000000000fV?XC`ja<8Y0000DCRJ00004Y9J00000000000000000000000000000000
M58O000000000000000000000000M<?o000000000000U<0o00000000000000000000dK35l;4UA3L100000000000000000000000000000000P3gBhH^E00000000
HSkkD]jPM41b00000000D5<c00000000000000000000@MWaLJZ>I>On000000000000h9V]0000000000000000000000000000]3R`000000000000000000000000
000000000000000000000000000000000000000000000000000000000000PB?ni?8H<XbS00000000000000000000000000000000Y<6ODEdj000000000000D]5:
0000000000000000TTmQ0000000000000000PRcU00000000dMlD00000000D6VG00000000X<?;0000@MOH0000hRfM000000000000H@=]0000000000000000Hma<
0000000000000000hQ1J0000D]MW00000000Dj4:E7Qd000000000000`b`^XYHFU0M1hXZ3A?o\0000000000000000i6i:000000000000H1bJ000000000000dJUX
00000000000000000000000000000000000000000000000000000000Dbi_1?be00000000X=oF00000000000000000000X0_G0000Db7?<FD_@E]BH8b`<Uk9Q9aG
Ld;hE:3o000000000000000000008;730000\@4<0000@WA\0000PW:5000000000000\EOeTR0O00000000000000000000000000000000XnJ_U:0B000000000000
PHJm0000000000000000m<=m0000000000000000`0dJ000000000000000000000000M6LP00000000hXd=`Y44dYoV@]@:0000000000000000000000000000d<1f
00000000000000000000000000000000U>\C00000000dMbNL50>HDF20000435h<om<0000000000000000P^`E0000000000000000DO=U00000000000000000000
00000000i9:[000000000000XAeQ0000000000000000d1I?0000HIU`0000D>8j00000000PciAT9KREB2@0000@SNPDaWa0000LnMe000000000000000000000000
0000000000000000000000000000000000000000m0F]00000000000000000000000000000000000000000000<6cA000000000000000000000000MBSa00000000
000000000000000000000000hAUG\LPO000000000000000000000000LRZS0i_SU0hch`kTm=SJPM4500000000000000000000000000000000<Z4UHfFM@1GG0000
000000000000<0jBTgeS000000000000000000000000`MMl0000`A7=000000000000000000000000000000000000D6I?00000mRm000000000000000000000000
000000000000000000008JE\0000m4;H\nZk000000000000000000000000000000000000000000000000l4\:00000000000000000000000000004SJ0a1mi0000
000000000000U0[B000000000000000000000000000000000000LXoj0000000000000000@GWldWVO0000000000000000000000000000dFAd00000000LVLD0000
000000000000000000000000000000000000000000000000000000000000DIY700000000000000000000000000000000\65lDFn?@dK30000000000000000T:A^
l=NE0000000000000000db_400000000l7:Z00000000000000000000i@:_0000000000008VjI0000000000000000000057O=0000HKiW00000000000000000000
00000f_`000000000000000000000000000000000000000000000000hRa@0000000000000000000000000000H;HbhD69M5gF]=n=000000000000000000000l7X
dXg^0oXbmAjh00000000000000000000000000000000000087_20000PRVC00000000DGMU00000000`1Pf0000000000000000L`d=00000000000000000000`RNn
00000000`fK0X4aR00008XOUTGII0000000000000000h72a00000000000000004Ekm4W2@dcE>H5HRa;5>000000000000PbW:0000000000000000000000000000
0000000000009<ki000000000000dhE_0000P8Y000000000000000009@V]X3SlA7ejI8050000@KVZl\^j00000000@;kO00000000000000000000000000000000
HGIV000000000000TmO]P>TI0000000000000000000000000000000000000000dcGLdU^gH<N6\C_OHng9Q>mS000000000000000000000000I<TVe>FQ00000000
0000000000000000000000000000`k>3DV_]000000000000P>b_000000000000000000000000000000000000000000000000000000000000dNA:00000000E@SL
0000000000000000DEmQLXFI00000000000000000IYi0000DGhb0000dYYn0000000000000000000000000000000000000000h?:0P3l^iA>Z0000000000000mWB
0000a6140000000000000000000000000000XHKMEA3B00000000P2hbU11G000000000000000000000000h3dd0000000000000000D37@00000000h=<100000000
8U^Gi=aS0000ll98000000004B2^00000000000000000000I=Xc0000PMf2000000000000000000000000HjV<h2;S000000000000000000000000000000000000
0000000000000000000000000000Q=jo00000000PACM00000000000000000000h?W^DQ^3000000000000TkGA000000000000dfcZ000000000000000000000000
0000TT`f0000\>X]000000000000000000000000IA9L00000000<38d0000000000000000hU=m0000T9njTW6CYBWb000000000000000000000000<7==00000000
00000000lI=Y0000000000000000Q45fXk]EA?lD00000000=7Ya00000000000000000000000000000000000090h300000000XDBQLGDl0000000000000000lYF6
00000000@e<f0000000000000000000000000000000000000000M=7e00000000X\Z_00000000000000000000PDJ5LcA;000000000000@XP500000000Y3Z30000
0000d6M]0000000000008Ek\@10YHZ:Q00000000XIXE0000DOcnD\2=0000000000000000TO;40000lO3a00000000P;9E00000000D[E100000000000000000000
00000000000000000000000000000000000000000000000000000000a78l00000000`4@X`<Xl00000000<nR700000000000000000000000000000000`R7l0000
000000000000000000000000000000004cf04S[i=;SGh^VVHNY69;V>000000000000000000000000EBRmPj[SL5k100000_fh\U@@000000000000000000000000
000000000000000000000000000000000000DWg600000000000000000000000000000000000000000000E2a@00000000000081:SL_A2X`oG0000XlPb0000TeUg
000000000000Y=XP0000E@lKL2hQ0000<aRJ<8AFdSUXPe6CY<mIT6_@lE?CDlHA15jm000000004eW[000000008S;D00000000000000000000TD2cI>Kn00000000
000000008\lL000000000000LA1k0000h?Wj0000000000000000<eGFllR^00000000000000000000HL[L4Pk9`lo=4=6:00000000@bBja9TGY?n<00000000Q4UL
0000000000000000000000000000<dFQ0000h9Wg\ni^0000h0Gihb1h84J[000000000000Dn3X00008N>m00000000dd@8E2iel?O@H979H8@Ia<?900000000PQ3N
0000000000000000Pf=?Xhl9dTMU000000000000000000000000<4_VQA>j\Nb6m?<b000000000000\OMmlP5d00000000000000000000Dda:0000000000000000
lZ@M0000<W]l0000000000000000l6_o00000000000000000000000000000:YB00000000000000000000P3gK<IX5000000000000iBLS0000XfV1000000000000
0000lfa_000000000000P]W400000000000000000000Y@jG000000000000000000000000T2BDHMLgT]UO0:gWLLOh0000000000000000000000000000`TLRM:=5
UBV^a6V000000000Q@=n0000000000000000000094fL000000000000I3fI`>E<00000000000000000000@h:Lm@IA0000h2Ub00000000XV4m000000000000DG6Q
00000000000000000000l954000000000000000000000000000000000000hReI`ZAP000000000000dOlS000000000000000000000000000000000000h\bD0000
0000000000000000000000000000T@ZYA:E400000000000000000000000000000000l83GHTBY000000000000HiWb@<>HE<lVH0V@000000000000`QkbL6de0000
00000000@o^1`DVL91N=9?_d00000000Dh1h0000X=hb00000000XMoI0000=6dm000000000000`3OE000000000000L8Mj0000i6@HHCOk00000000000000000000
0000lNl8X3:lP]XH0000lVPX000000000000E9nQ000000000000000000000000000000000000i>[i000000000000PJ:400000000000000000000000000000000
000000005B:L000000000000000000000000000000009=To00000000000000009?Yb0000000000000000000000000000TQ0=PSQB000000000000000000000000
@`L6000000000000A@Zf0000000000000000lYJ5l@UL00004M9g0000DH?C8EG?0000000000000000000000000000000000000000000000000000000000000000
00000000@UAUhQEP`mjX0000HQbRdI5g0000000000000000000000000000<fDI4U;APg7<`:iU0000000000000000\<590000000000000000D`gR000000000000
XK9B8ljSQ<W]000000000o8:0000HL[ji6GV00000000000000000000doV;0000000000005=ac00000000HW9PU>8>Dd^F0000<:[b81@G000000000000dB`b0000
0000000000000000I3coI@T9Pld500000000H[SNe1LS\B6V00000000000000000000000000004Hf70000000000000000000000000000000000008P_VLWVohdK`
00000000000000000000000000004EOG0000P:0E0000D>nN00009;_4000000000000hNTa1@LR000000000000000000000000XRW[000000000000000000000000
00000000TX>Ze<0\00000000X:hLLD3LTl\<00000000000000000000000000000000000000000000000000000000DQP500000000000000000000Q@be00000000
0000P>:G0000000000000000LX8;0000000008JLDBIae1cfM<IR07DP0000000000000000P5V\0000I7nJ000000000000000053:T0000LMn1L5`200000000H3\g
X`4I00000000000000000000PR8Q0000000000000000\=<R0000TFH\000000000000000000000000I?NZ0000H;^M0000TKfJ`Rjh\]K<000000000000@@Q>hm7C
0000HPoKTVLS537[8l5]000000000000D=H6X_f10000Q253HFSU0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000HBMM0000\e2NdA>0H5Z=E>?@Y>[\0000000000000000X[VB000000000^QB0000dL[`0000l0PA00000000T5bd0000000000000000H;`T`AX_]:6J0000
U9M`5AV[0j^R00000000000000000000000000000000a?h_00000000000000000000000000000000000000000000000000000000P5lK00000000000000000000
000000004NEA00000000000000000000Hlmf00000>:V0000\Q^I8O@D00000000TQBS000087_V000000000000LimT0000<oM2000000000000000000000000P4YN
000000000000000000000326000000000000000000000:naH;nT000000000000a1o;00000000000000000000000000000000000000000000\T]C000000000000
0000Lb[k0000000000000000000000008F8R000000000000000000000000`mNI000000000000X[ZdHbW0000000000000<64jI;:K000000000000000000000000
00000000000000000000000000000000000000000000l\VGLOahU34b\M4D`n5X00000000000000000000H0RhDENh000000000000LCGc000000000g=d00000000
@e?e000000000000D3b?HZUB000000000000000000008BC=0000000000000000000000000000i=CO000000000000dLW30000D6WQ4ga:00004PAO000000000000
000000000000m>dc00000000A2_K0000XQB:HSVf@\6n00000000000000000000000000000000000000000000000000000000000000000000<_O^hAHn0000Hi7E
Y?\9\9Sb000000000000m4j90000LFPXI4b800000000000000000000000000000000`EWmL[a?0000U6B50000`;bI00000:ed000000000000000000000000H=Mg
00000000`1U100000000TLhElKmfd;O9`b>_D:XSP@iKDKQHQ3\EI@O]00000000`SJQ0000dV?bLFAEa:J^000000000000<]AeP2g\TAEY00000000000000000000
000000000000000046BVXZXU000000008JhF00000000000000000000000000000000000000000000liCS0000000000000000PZSoT>Qo0000Lb7^8Oif0000d[2L
00000000000000008XO500000000000000000000]9jWl95D0000000000000000\Ydg0000Q0UO00000000000000004n8UP>O\0000000000000000000000000000
l1hX\mQJ000000000000000000000000000000000a]6`<NH0000TG8V00000000000000000000\XJA0000Xd5H00000000000000000000000000000000l24j0000
00000000000000000000000000000000000043Ch000000000000000000000000000000000000000000000000000000000000HH[8<1]j<kc[0000000000000000
0000000000000000E4E3\`7R0000XJHUhO<`0000LSdn8dV00000TH1:0000<UZDT>1100000000Q7kB000000000000000000000000X2g==?oI0000000000000000
0000000000000000m<dJ000000000000000000000000I2Sa0eOE0000000000000000000000000000000000008UmI00000000Pbc9000051]649bV00000000\=l]
XWDm0000000000000000000000000000000000000LR100000000000000000000000000000000000000000000DC@h0000000000000000dY6V0000000000000000
000000000000m86]00000000I2Oh000000000000000000001=kL000000000000T:n:0000M3RQ0000L@9f0dgK00000000000000000000000000000000l7<;0000
00000000h8[60000000000000000000000000000LVI>M<UF0000a;d><@Vjd`400000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lKAB00000000h6[ahd[T00000000X;=>`PK`000000000000000000004^889:724:PS000000000000\c^h0000000000000000DRom0000
0000<2E40000i>=I0000DkA10000000000000000000000008U^W`W<519MD0000000000000000000000000000PFef0000000000000000000000000000<hN?0000
@V;K0000000000000000000000000000Lf;<d2Kn8LdE0000000000000000h^DbT^YA0000m6T_MANm0000H@OB0000000000000000H3n85BE@0000000000000000
LT>m000000000000000000000000H6V:00000000000000000000L_\F000000000000000046]MQ22CU2`b00004KWZ0000<=Zg0000000000000000000000000000
DdDP0000Y8k700000000<l<M000000000000000000000000000000000000<Nc`0000\KlX00000000d\mdI05Vhce]00000000000000000000000000000000\H4;
ho6jLZP100000000a0nZT4l8HBLV0000PU12000000000000L]=T0000000000000000000000000000000000000000<4WC=97oUB[;l:?k0000000000000000Tl:T
000000000000]>a[AAW2000000000000@e:J0000000000004VJf00000000000000000000Dnm58a[T00000000U9Xn000000000000@0=Ld[;8000000000000dEjN
h2lRHU[n0000000000000Pf=00000000000000000000hB>RHcF90000000000000000L6560000000000000000d8Zf000000000000000000000000000000000000
0000000000000000`bNZ000000000000LAX<0000000000000000<CNfTNaf0000000000000000a?@200000000P@Lf00000000T?eFU@Gm00000000000000000000
00000000000000000000X`mj00000000000000004:f7000000000Qam00000000PjnDI0<N0000L>=D0000T`do00000000U9F0000000000000m<n`0000L50L0000
0000<8^30000000000000000000000000000`RKC4UMOPZG9l_\8hB5Vd@?S0VLeT\Tk@hfB0000Y?cn000000000000PB:nh:JT`kF0M1jY14nE000000000000<_9O
0000\2J\0000000000000000LK1_00000000L6N<000000000RiQ4f0g0000000000000000P3_G93Xj0000h\RUD`kd000000000000`PEe@80jD]B48ljf5ADj0000
000000000000i@DK000000000000Q013000000000000000000000000@JKb0000@_Oi0000000000000000000000000000hK900000Ld@`HMMD000000000000<e8b
000000000000hRE;0000000000000000XRRD<SC3a;lj00000000L_XkM4@T00000000000000000000000000000N3300000000000000000000000001aX00000000
000000008YnL0000000000000000000000000000000000000000l;d0lM`Q@MRH4ZbG00004lC>000000000000000000000000000000000000000000000000laj7
000000000000dnEA00000000lLjX000055mb000000000000000000000000000000000000000000000000000000000000000000000000`n@m00000000X0DTPEJZ
I>GEhU6TLLQK000000000000000000000000dcHV00000000000000000000<k:89BTk0000Tfh@00008Zh700000000000000000000000000000000000000000000
Y36?000000000000000000000000000000000000000000000000000000000SIB00000000@@BJ0000`W4I000000008mh\000000000000@U=70000000000000000
000000000000M7\:000000000000lQZUh:KmdYEb000000000000hR>k00000000H][8000000008[7nl`=Ua?LY00000000LHMUE1R100000000m6Fo0000=4F90000
h2?APUX@00001@le0000D]g^0000Y@4]0000hWIA0000000000000000000000000000@VDMhM:i]::6X>C80000@KAd000000000000@W=7\0h@156UU6JL87_D@9>B
@?1V@ffL9@S2000000000000458S00000000TNBM000000000000PJmj@LG000000000H9W38:nU0000I9U9000000008=08000000000000X_Wd0000000000000000
00000000000000000000XbEJE7<S0000TV5l0000PQ5O000000000000000000000000000000000000000000000000\9QU0000D9c`<dQW00000000T8W60000@`B^
0000X3T;0000T4j[LbiA00000000000000000000`fJ50000000000000000000000000000000000000000dTcn0000000000000000000000000000000000000000
000000000000`dJV00000000000000000000i>NS00000000HbX?LT;>`SMb000000000000000000000000dS`ie>Ac00000000@KYITRe9000000000000000014HE
00000000000000000000PFWg000000000000000000000000000000000000lJkG000000000000H8\2000000000000LZBN00000000@F;R00008c8Z000000000000
0000TdU`0000000000000000Tb6=@<Gj0000000005hOhI9U0000HJRm000000000000HJkR000000000000000000000000`9LZE0A[00000000dKfaDA_bTPW4TT05
0\<m0000000000000000D84AdOBn000000000000000000JJ@V:e0000Q<3i0000TZ3W17cF0000000000000000@94P0000X=A@00004B_DT]c80000000000000000
Ti>=000000000000<VkI<h?`0000\K6?0000D9^3<VaYA8ak00000000h^Li0000000000000000D`2BaA[EaBI_000000000000000000000000L88900004KOX0000
000000000000D`TC0000YAD`00000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<TCo\^5Y00000000
<R=g0000PP_84]mU00000000000000000000000000000000Xnk=000000000000lSf:DVXnTgm;0000@B`78ad\d:<T\KlKYBUN0000`27T0000dMEg000000000000
000000000000PVU`00000000000000000000dmBV000000000000<Hb<HPo;00000000000000000000000000000000000000000000000000000000000000000000
`0:e@QQjTcVmTLo_Q?UO9@Ui0000l[BN00000000<=g=l^5ihfHBLkY2a8iQ000000000000000000000000@4=M00000000lBSH00000000000000000000M827@eV1
000000000000HIMk@AdK<TJjT]k@0000000000000000000000000000lk0E000000000000000000000000000000000000000000000000`6\V0000000000000000
000000000000@:AK8M6T0000dDnC000000000000000000000000m8NC0000E;;C00000000D[N]`iWA48WB00000000000000000000000000000000]3`]8hd_0000
U8Zd00000000000000000000000000000B[_0000000000005?l^0000A<Go0000<?oM00000000Q?O700000000X4Gc000000000000P;BO0000000000000000D?E]
00000000lAQE00000000`YV10000L<?hl7TU000000000000`;4fLMDO0000YB2Pa2=_l>Sg000000000000000000000000000000000000000000000000000054nc
000000000000000000000000000085kKmA6k000000000000h2IYd:l;00000000DQXDTTFnD6<e`X]00000000000000000000000000000D`ma0000000000000000
d^6k0000L5H9000000000000000000000BT`00004e7d0000hII50000000000000000dKE`0000@Sej0000000000004P=e0000Y3`j1B=200000000L3K=hPO]0000
00000000T:M\000000000000000000000000<Uc:000000000000XoD5TVG`0A1FdeZI0000hdi=0000000000000000`^kTXbJL0000XOln00000000@;Q@00000000
00000000Y>JS@Hlk00000000m4AE000000000000000000000000000000000000000000000000TS;o000000000000000000000000000000000000X=1P00000000
0000d257hKn=<R^S0000=66Ol7^5d;j@0000XC64<Eli00000000000000000000000000000000X5Cf000000000000dATnHD:Hi3Hf0000000082lj`SJ]00000000
0000lPXBLXaY0000\<GATAEJ0000l<\<00000000X@7c0000`@gd8?>c\F?E`R9H8d_D\02_i:Y>0000000000000000<V2Th`kE0000000000000000000000000000
00000000IBL60000d@fm000000000000<EGn00000fCL00000000000000000000000000000000000000000000lYkI00000000TZN500000000P[^G0000Pj^o0000
M8nL\3fBHk:Z00000J=_TT^F0000000000001@fT0000PF:^00000000h:K7\Vj;000000000000Xde600000000000000000000DB;]hTUU0000000000000000U9^=
0000000000000000TO@U0000000000000000000000000000H[Bn\]D<0000000000Ko00000000HBhM@]H?Dhgk0000d<Jl0000hM5;0000000000000000a=nM0000
000000000000000000000000000000000000000000000000000000000000000000000000T0lf00000000H3BE0000000000000000X>o100000000000000000000
hSFP000000000000000000000000000000000000000000000000000000000000i5:d000000000000DIPi00000000T5\800000000000000000000000000000000
00008Xg<`fPO000000000000000000000000QAN3000000000000000000000000000000000000000000000000000000000000`CY`8D0XD7<K000000004aeE0000
0000X2gL00000000000000000000@XNO00000000000000000000000000000AVb00000000HfSMe;]ZlNZ;0000TcDo000099l:1=k?000000000000000000000000
0AYe0000PVm>l]FL0000000000000F<6lGVi000000000000000000000000l:4i00000000000000000000H>fE0000a=nj0000000000000BTU0000PlFe00000000
hmPE=1Qb`_IiL[UU0000lPZf00000000000000000000hKFG000000008^a:<?5l0000hO7dXDkA4LlYL84UU;^300000000L3GQ000000000000lgEQ0000000090\o
0000000000000000000000000000000000000000I=9l0000PD`PLSOL000000000000000000000000A>LeL4:400000000lKLi@3]C00000000000000004cjjPH6X
H77U0000TG9g<L>80000dYAk4HcVDXEg0000000000000000@V;Uh?^h00000000000000000000<6nG0000d2K]8LdS<f_P`l3m=67Vm=LZ0000YBWoY@kN00000000
000000000000000000000000PW^j000000000000000000009=E]0000<ao\0000000000000000YB0`iAe]00000000000000000000hU<400000000000000000000
0000000000000000lMXM0000000000000000Q0\V00000000@bf<00000000d^b`00000000TB96TUXR000000000000X9=:000000000000lH[G000000000000d6g:
TniI00000000`@?400000000\YfO0000`ScF00000000`H4L\gH^0000000000004IRD000000000000PU0b00000000PT1TY=>jDQ6V=6g:0000000000005Aa@h5LP
00000000000000000000`hVU000000000000000000000000@;=`000000000000<=gM00000000000000000000000000000000000000000000\``>000000000000
000000000000000000004bG30000000000000000A@3=0000l>lh0000H;`E@XaF000000000000000000000000000000000000<hDo000000000000000000000000
000055HE00000000@`bW000010??m<3C0000a3i7000000000000dQ\6dm8e8IWU000000000000000000000000]3BM000000000000000000000000e0AF0000HHSE
dZ]?000000000000]?>oXM<I000000000000<8<B@YOb0000000000000000A?Vb00000000000000000000LP?=0000000000000000000000000000000000000000
0000000000000000d`@o00004E1\000000000000\l36Pc>f0000000000000000d`V500000000000000000000P7KI000000000000000000000000L_efTORO0000
000000000000\XXo000000000000000000000000000000000000U>FD\;\V<1TN\WaD000000000000@<dA0000hPIb00000Ch]000000000000lIi;000000000000
00000000000000000000000000000000U1Wk00000000<Jdj00000000\B9NM6I40000@A4_00000000000000008eBc000000000000000000000000000000000000
0000LZEE00000000hDc:hYgW\jjO00000000000000000000P_l400000000m5C?hN@1dX7Z00004nIC00000000lHjf0?Fj00000000l32dA9A4PSXIla3`I1RnQ?F@
4HY<4n1N0000000000000000TZ6ZQ=8o0000d03eH6:Y515R00000000000000000000d3<?17`S0000000000000000000000000000000000000000T1lV00000000
0000TcWj0000\>G[0000000000000000]<?b000000000000Lbko85Y50000TE`60000L=N6M4NIlZ9L<0aX00000000l85A0000<7AZ0000000000000000PBGj0000
00000000000000000000XKgV0000hYCi``jX00000000LMLL00000000dD@98M38000000004LkJ]3G40000000000000000<0mJ00000000000000000]7K0000h73G
00000000000000000000U4ZX00000000000000000000000000000000000000000000E6nB000000000000TQFo00000000000000000000000000000000Xa12Hbk2
00008_m90000000000000000lNCj0000000000000jkb00000000X?0PXH`C00004EkL0000HGiC000000008k[b0000000000000000000000000000000000000000
0000000000000000000000000000Po^J00000000889R0000LHN@0000dZR600000000M>bB000000000000hX[Q0000000000000000d9ga0000`<O\0000<W;e0000
0000@C\=hPHa0000000000000000@<150000000000000000000000000000000000000000000000000000000000000000TR9V000000000000DM<X@34oXOjd0000
4O:7I>^=HYfC00000000@?]Z0000L_k?0000000000000000000000000000=<P@0000000018dX0000D42A000000000000000000000000E1nl0000hHZY0000eAB<
000000000000`[RG000000000000000000000000PDCkXfN6000000000000000000000000000000000000000088WU0000000000000000a<c50000P?M800000000
000000000000000000000000T1o[0000000000000000Dc6F0000@BG]P3bW0000DgEo0000TRh;HXUb0000hn6d]B6512`1E5g[A5:6000000000000`;ho0<=WHg<g
i:^T0000000000000;Ii00000000`R>8Pg6_000000000000P66;000000000000000000000000\PC3Da1`m<`O000000000000@P\]hc=K0000Y9Ki000000000000
000000000000000000000000l1`R0000000000000000hM9X0000L3fka5bL0000`H`n000003:;0000000000000000hCLm4Lk_TdFf000000000000<BF\00000000
`K>G0000<\YH000000000000000000000000000000000000000000000000000000000000DoWI0000DY]Y0000hE0F0000eAbd`Pg30]LU00000000hA;]0000i6l?
@T;]4nQf0000000000000T3@@ZY>T53a=:L]d8i2000000000000000000000000000007oAH;]m000000000000<YNB0JaO000000000000000000000000M2mX0000
00000000DC@]0000000000000000`1UP000000000000h7@U0000000000000ZVP09lk0000`GJ0000000000000000000000000LIE7`N_FLai_8AB9hfj?00000000
X;;E000000000000000000000000Hd75PX2k0000000000000000TVjn000000000000T_YnL_]F00000000000000000JR@0000@cA0P\\I0000000000000000DQW:
00000000000000000000000000000000PoF30000<<We000000000000000000000000000000004FEA0000lnE\Q5Ii00000000m6\>000000000000000000000000
hCaR00000]_l00000000d;le000000000000LZHC00000000000000000000000000000000000000000000000000000000000000000000@k8B000000000000DOEB
000000000000\9bD00000000hF7gDU9f0000dKle00000000lZ\dXT0Fde6aHIP3000000000000000000001@8e00000000M7af0000Xo0n00000000000000000000
0000000000000000@TjU0000000000000000000000000000000000004I9<0000000000008DOT0000000003^8TgcE000000000000000000000000000000000000
\XV100000000P<<a000000000000<gRf@ML@00000000<dB_0000000000008ff9TJPT]@_o0000@VFB5?9K000000000000\ajjX<3:00000000T7o_000000000000
T79?00000000000000000000<V980000000000000000PDP100000000000000000000000000000000000000000000P_AA00000000a1I500000000000000000000
i>I?Le4T@Iah@_nZ00000000000000000000000000000000h?Y74b]6PnYQ00000000P7Hb8\Q80000000000000000DZ=o00000000000000000000@=850000lXfm
e;9K0000000000000000000000000000000000000000000000000000000000000000000000000000hWBh00000000000000000000000000000000XQcT00000000
000000000000@_`M00000000@F5j@_6G0000`MhPhF`00000000000000000X]1;0000L2c0ljMah1l40RYZY3UU00000000\7L30000<SXZX<VE\S\dlgfbY@RULPol
T`E30000hS0S000000008F^Ild>f\j910000000000000000Y20h00000000DiVS000000000000Y8Y6000000000000dQ`K0000000000000000T2\9U3FR00000000
00008d;O0000`nom00004JQ90000XcX>EBXBXFeI8XW]000000000000000000000000]?IU000000000000L9I?00000000TgW`E8?A0000X;:o0000000000000000
e>YA0000`Hac00000000\6:=000000000000000000000000000000000000000000000000000000000000``ede2cd=?5Z00000000000000000000000000000000
PQck000000000000000000000000l<`A00000000<ARW00000000000000000000000000004oU8000000000000dB9m000000000000000000000000TC3>00000000
00000000000000000000000000000000`Hj?000000000000d;Da00000000000000000000000000000000P0e30000000000000000000000000000000000000000
000000000000@KXA00004P;OP?fF00000000AB9LlP>c8maU00000000PPZV0000i2Gi=4D:00000000000000000000000000000000PKB20000dKm1000000000000
00000000000000000000000000000000000000000000lID:0000Tmkl0000000000000000000000000000@;?j0000dVU9TX7j00000000000000000000X70VDG@4
0000000000000000000000000000TX390000000000009AQZ0000<6mc0000Q8M;0000000000000000000000000000000000000000000000000000IBY;lZnV0000
0000XTo=00000flB@=SA00000000`_m]8aA;0BCo@C?=00000000Y99600000000000000000000LY`A00000000000000000000000000000000dL4H000000000000
00000000H5OkLXJe0000LkCE00000000000000000000000000000000000000000000\C6Y00000000000000000000E2X^00001>>c00000000P:_\0000PI370000
00000000HbR600000000000000000000h1HW0000TB[20000Lf\G<b1\000000004BD?TXde00004WmMXCZG0000000000000000000000000000000000000000E9[X
00000000E@X8H6LJ000000000@f@M73\H4l[d0^S0000000000000000<c8N000000000000000000000000`_>PH@830000000000005A[o8fbe0000hFDITU``0000
02=m0EdF0000000000000000dFOR00000000@?QEhP=L00000000PFeY49RF0000\i<=0000d8950000<HFc0000000000000000@h@90000000000000000PMKP0000
000000004ed90000000000000000`9lP0000000000000000H77eDcTn00000000000000000000T:g0hFU100000000\RWK00008J?^8G=3000000008Rb^0000T5Dg
000000000000000000004`JP000000000000`\b100000000000000000000000000000000000000000000000052iTPbQ7000000000N8U000000000000<RQW0000
i0PR000000000000000000000000000000000000000000000000PAkB000000004eJQeAOP0000000000000000000000000000dVF30000000000000000HQoe0000
00000000000000000000@EB;0000000000000000000000000000X79Le5QN00000000LKFU00000000000000000000000000000000E?f;Y=<6@\7X000000000000
00000000000088V0000000000000X>P000000000000000000000000000000000LU6_00000000]0fB00000000000000000000000000000000000000000000DZ;c
0000000000000000000000000000XiF^0000LG@U000000008NS;5>5?00004VTi0000TVbg00000000000000000000\ea]00000000000000000000000000000000
000000000000000000000000000000000000000000000000a6He0000000000000000000000000000000000000000000000000@jf0000000000000000]AG90000
0000000000000000000000000k@6000000000000000000000000000000000000XY3g0000<jZL00000000000000000000000000005@YH000016BYXL<^0000TG;>
\SBc0000I=mP0000000000000000PDL<00000000hQ4o0000Q59g0000000000000000000000000000XQ0NDo:n00000000U2kb0000000000000000lO?XP\^80000
000000000000Y7ST000000000000a4M\0000X@]Fd2=]00000000dJJ]00000000\XV?000000000000]ATD000000004eV>000000000000000087;]lXSgh3baP6M<
000000000000`cd^l^YYM85>XoCNU?>E0000000000000000XAQ10000000000000000000000000000000000008S]S000000000000EA_3000000000000hTNR0000
00000000mAHZ000000004;oR00000000000000000000TCPa@_j3000000000000l`c0000000000000hDUDi<dg0000XdgoPNSSLW1B4_jm0000dkLF0000mASJ0000
T@hD0000l<N\DJW2\S;_He<1000000000000e5^j000000000000000000008Aln0000000000000000000000000000DPjk0000000000000000]2_0000000000000
000000001B4G0000];De00000000000018`d000000004JQH00000000940V000000000000LVOlI2>V000000000000000000000000000000000000e7GF00000000
@OZo91Yn000000000000000000000000HPf]0000lJ1A00000000000000000000leTo0000L5mc000055;300000000000000000000@:OV00000000000000000000
00000000P3e=00000000dFaXA6<400000000TW<f000000000000T9>20000000052TD0000000000000000HVW>X3?CX?Hi=8TM`HZj00000000@k79000000000000
0000000000004VJH0000l_cG0000000000000000PSoe\a0aLGZh000000000000H^:80000DAgE0000000000000000000000000000000000000000000000001=hK
00000000000000000000000000000000hJI>]6oil_H;0000000000000000000000000000TEKb0000000000000000000000000000h0]900000000000000000000
H;^^0000<1@d<nVJ000000000000HZf:D;bl\Nf100000000924\lGa800000000000000000000hCnN000000000000000000000000000000000000000000000000
0000000000000000lWO9000000000000\P6@0000lBPD`[]F@Zn<0000000000000000000000000000000000000000@b;I00000000000000000000000000000000
00000YKj00000000000000000000lgY70000D9hc0000000000000000000000000000000000000000<C>N00000000`7P6h87k96mF000000000000h6AO00000000
000000000000000000000000000000000000000000000000000008OK00000000D4Q<000000005AEK000000000000000000000000P3a\0000000000000000`HXo
000000000000LIVO0000PSL;0000000000000000000000000000h0mbTVcS`mUghekJi:A]0000000000000000PhO[0000000000004:SF00000000m0JP00000000
00000000U>kN00000000000000000Jjl8OUIQ6[@000000004No]0000<kbN<ndcQAj>\]:V0000000000000000000000000000000000005?B<0000000000000000
000000000000l]Q;`?Bje=iEh=jM00000000`d;[0000000000000000000000000000000000000000000000004Slg0000TZ1?`ePWX@M;Q4@4H2Si@@QblJL1lY\c
L6]i96HGm?\j000000000000HRb@0ZKV00000000T4@?\^BoTc_^000013CF1<he0000P4]R@Y`400000000000000000000@8@605\f000000000000000000000000
000000000000000000000000000000008D=`Q0Ef0000@dXjXgGC\3k900000000=9mEM3]k0000000000000000000000000000aADP0000HPhU00000000@KKa0000
00000000000000000000000000000000H5f5Xl0j8oUf00000000Q?`1000000000000000000008jY?00008c20`cn>0000eA<oI7cbQ>8[00000000000000000000
0000000000000000lMe`\njj0000<QXO8P:XU2A?000000000000U?YH00000000P7VkH6C6000000000000000000000000000000000000`=[Z000000000_X\0000
D8>llH>D0000000000000000HSZ\0000000000000000XdJD00000000lHHji@770000000000000000=;\ol65C00000000Tnf50000TXYfDkYKPbLi0000E44J0000
0000000000000000000000000000hUIE000000000000000000000000000000000oBS0000\@lClf5i00000000000000000000XYcJhe6RMBR]0000@n2\07A10000
`RgJhbgP00000000a3m@0000000000000000000000000000000000000000000000000000000056d\0000000000000000\SAm00000000<bPg0000`Hj08[HO0000
000098OG0000000000000@8fX[:f000000000000`kNB00000000000000000000000000000000\\_XT=gn0000000000000000000000008HbJ0000000000000000
L2a500000000000000000000LDZZ06e`TTCPPfg2@ZPTTF4ilM4e`6XddmN60000h_XJ0000PG_Z00000000@ami0000000000000000A=1b00000000m=c10000\ShU
00000000000000000000000000000000000000000000000000000Jk^0000000000000000T18Y0000ha\i0ajX00000000lLML0000U:Z\0000`K5M000000000000
00000000DdXP00000000000000000000HHdIP6\g0000==2V@7h1000000000\Vc0000000000000000000048M0lmY?00008cK80000XkPg8[8fa3Sj000000000000
4Cg_00000000000000000000000000000OQV00000000000000000000d?\e89[fX86?0000H5UT\ELohZ\Ml]9;ld341@Ck00000000\N9=D3O70000000000000000
00000000000000000000daI=00000000LNRnLZc;4N0g0_W2E2`U4eLm4nHOU5fA0000000000009@i@000000000000m:ij0000P:fV`bDmQ7o300000000Tb?edc5l
000000000000000000000FJR00000000Ln>[82`1QB8]0000000000000000000000000000000000000000000000000000l7dZ000000000000LkDel`=fE94c@CA7
0000h7NAlE8m000000000000<JdP0000000000008XiR000000000000HP^F\Uh9TZH`00000000000000000000l9nE0000L5n2H[gO8O11Tec7@g8^X]W`00000000
00000000000000000000DF`B00000000hZ[300000000`8@]lI0o4^J@DbMd00000000U<h>00000000000000000000TAXk000000000PnJD9f599j>000000000000
0000a0NM`I0^0000000000000000U3b[0000HF`gHHB50000Q>PR0000000000000000d7<\0000000000001A7E8CD@00000000000000000000HFfB000000000000
0000dXQE00000000Y<WmlN=k95=m000000000000000000000000DaMYPQ4`00000000000000000000000000000000`khY0000TX6H000000000000000000000000
0000000000000000I@_bLS:600000000d^e<M1oL0000TNg8`1=@00000000000000008O2]8Ejo0000000000000000000000000000000000000000DYQYdX22<Z82
eB?j00000I2DLiGA00000000U77@EB?Z00000000DM1<0000<>NU0000@9H\0000T9@?8^]2LZnfDfTG00000000000000005A@k0000000000000000000000000000
UAM9\RM;0000000000000000000000000000L>i]00000000000000000000000000000000000000000000hQb^4RPK000000000000000000000000P@Ym00000R[E
0000li3QDPG@000000000000`\i800000000000000000000A=V20000dAH]0000@_8>i4el000000000000000000000000<NI800000000000000000000XRZj0000
LcEZXB=F4KYX0000000000000000XeRO00000000000000000000lQDT000000000000000000000000lZ7U\0Ei00000000000000000000D8Pe0000000000008Wn@
00000mDDi=75X09;00000000000000000000000000000000\oe;8GC4E3H900000000000000000000000000000000`XOd00000000000000000000000004jg0H0;
0L0J000000000000000000000000lhjMa;LYla\J0000000000000000000000000000000000000000000000000000M>6jl;TC0000000000000000000000000000
00000000@PB000000@mg00000000\]Kd@fHe0000]5SW0000000000008KC`0000000000000000000000000000`^]@0000000000000000000000000Y4G0000m5GM
000000000000000000000000]4CG000000004@V500000000000000000000000000008f1F000000000000000000000000X@P\5:1_0000E<:?000000000000`i:D
1@E?<8e?\B46PT6c94JoM?U_]71ILSQe<9fD000000000000mAfn000000000000000000000000HQA@0000TfEO000000000000hBOg000000000000078nL\aK0000
<3?j000000000000l705000000000000Y7^:00000000000000000000000000000000HQVj0000LS6KA>bR00000000@6@\00000000A;FY000000000000I0in\:Hg
@<4200000000000000000000000000000000000000000000000000000000000000000000DTKNllM0a2Pa000000000000000000000000`[DM4E@<000000000000
000000000000000000000000hCg300000000000000000000000000000000000000000000000000000000000000000000000000000000@;I40000hKkT00000000
000000000000MAAR@\Fj00000000DUg54MZi<nMTE008000000000000E?7@0000000000000000000000000000000000000000`_PM000000000000000000000000
00000000dljD0000000000000000000000000000eA`I0000000000000000000000000000000000000000DKBB0000000000000000000000000000000000000000
000000000000M1<iEB@mXhKc000000000000<JK@daPn00000000000000000000h?]4HfE4000000000000000000004I\:0B\@00000000d3Ea00000000i@jT0000
000000000000Q1Z\@C<:00000000000000000000\YXMYARj00000000XUfXLF=L0000000000000000000000000000Y2V7000000000000\]`W0000000000000000
000000000000<_9j8eY7E=0T00000000000017fP000000000000HaX000000000000000008UeE0000PXLb00000000000000000000000048MSm:eM0000A=OP0000
0000heb01>O:00000000lVi`0000PPh^E8^W0000000000000000000000000000000000000000@CJM0000d[WY00000000`3?2hS7f00000000000000000000DECK
TFnXTURDI@1C0000]3n]00000000000000000000000000000000000000000000H8eo]8^D0000000000000000000000000000000000000000<V6_@IBL`Q_40000
000000000000Q3Bbh3Po000000000000000000000G@F000098MQ`engHM__000000000000M4aeI:HU00000^?T000000000000aAWR0000HomXY<\00000Y03U0000
0000000000000000000000000000eB890000d`SfPO<200000000000000000000000000000000DjGk0000000000000000Df<800000000000057b100000000=:Ym
00000000000000000000000000000000000000000000I;?00000XN0S0000000000000000000000000000Xj4U0000l6o4DS_cT58E000000000000000000000000
00000000000000000000000000000000T3eS0000000000000000\8aBa4<@@>JP00000000000000000000000010lB<Egj0000000000000000000000000000U@[=
00000000000000000000\J29Y0QY00000000\K9gTcQE0000I8QJ00000000000000000000e7WP0000l]\N00008L7000000000ldU000000000TD0m00000000T>;6
0000XmHY0000000000000000000000000000000000004aNU<EOU0000000000000000@Jn7AAML00000000T`UT000000000000000000000000000000004l^`eAGV
0000U;@W\]bG0000000000000000000000000000000000004OJL00000000H2C1@gNW00000000000000008QDF00000000D^8ZI>^J000000000000`DY[00000000
000000008XWm000000000000000000000000L5HHTN;f0000@Wd`0000000000000000`aLL000000000000XZ[M000000000000000000000000@_gD000000000000
\Tk]0000000000008WDQU?ONTK2c0000000000008\[<0000<NIY00000000000000000000E:[E000000000000000000000000000000000000T;`c000000000000
43kme27e0000000000000000dRRom43jm=@:00000000hD]dHHJR0000000003hI0000\8?aQ5280000000000000000<ee?00000000P9`;0000000000000000lBCK
000000000000LZ8N000000000000000000000000000000000000000000000000<>\<0000000000000000000000000000<WjN000000000000D4LX000000000000
00000000@ICl00000000<Ij[P_GbI?h80000000000000000000000000000lQf80000000000000000l^D100000000dDGb00000000000000000000000000000000
00000000L4M\0000000000000000m1c800000000`>XH0000QBDS]0Ul0000000000000000T5U64@D]lAeB0000000000000000000000000000m6XR000000000000
000000000000M?]`DR]b0000<eLY0000\fd100000000000000000000000000000000000000000000000000000000000000000000m@6j0000i7H7000000000000
d1Rf8fKl0000Dm2Ja?>8000000000000DX<@0000\69^0000000000000000@Do[000000000000hA@C00004e:;00000K\m00000000PFILdWk]0000000000000000
0000U?VR00000000T03R000000008FE6lD580000000000000000<]Qg0000000000000000LUB34hJXljWL0000000000000000HdHg<aRYQ?;\hE;i000000000000
000000000000000007Tb000000000<6:00000000000000000000000000000000000000000000000000000000a>eW000000000000lfiUH>?nl]cUE4DO00000000
0000000000000000@b`M8cI300000000Hg5J000000000000000000000000000000000000000000000000l^F=0000000000000000000000000000XaS:0000<Zb7
00000000<5`X\\Zl000000000000==MW00000000HI]^000000000000D]Lc00000000000000000000000000000000000000000000PH5c00000000000000000000
000000000000000000000000hKe4m8aF00000000000000000000dI8A00000000\VWIP?HFLab[0000000000000000000000000000000000000000Y=l30000lV8U
`IgD0000000000000000@TSBh4;H\Wib0000000000000000000000000000000000000000<<BiXNk7000000000000\<]G000000004YRcLbRF00000000l=9=0000
00000000U6;=00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000hoDd000000000000000000000000LRTVD9oZ0000000000000000000000008jgHDA^>0000000002HVh9NfHAH:00000000@4o\00000DKO0000000000000000
<2]T48M;0000`h7W18?R0000`5FN00000000000000000000000000004:e@5Aid00000000@Q=jE>`1000008ZWh`3d<j9i0000@P;2000000000000`_e?00000000
\5Q300000000L3Lo0000000000000000000000000000dJ4^`EAk8W^I00004?RUPYjnh_TC0000<A_l00000^00`]1L00000000l8Y_0000h6?=8NZelFZH@_b80000
000000000000000000000000@SUE0000000000000GfCHS2AhLbGTb@7L0E:000000000000000000000000E63IhSlKP=Ff00000000000000000000000000000000
0000L2Ci000000000000000000000000l=ogHIeUA66f0mYd98SEY?KF@YIV000000000000000000000000A6?;A8\b0000`oZ:00000000000000000000IBGX0000
Hb9G00000000000000000000a3?0@3`B1ACS00000000000000000000XUeX\PLn00000000000000004=NWA7>0000000000000000000004]7=0000000000000000
00000000000000000000lJ4;0000HVV3000008Tb00000000000000000000000000000000A;Yd0000lIfg00000000]@300000T5g6H5o_0000`ci3LK:_00000000
8X=70000000000000000LOD90000I;nk00000000DPR>0000000000004K4<0000000000000000000000000000XDE2000000000000000000000000llng00000000
0000<CYI0000000000000000@JE00000000000000000lO=H00000000h[F74BfR000000000000000000009<Zj0C]?000000000000000000000000000000000000
00000000T_V7DcRT000000000000000000000000PIQL0000000000008AOnA0GD9<@f00000000000000000000l7MH=78H00000000000000000000000000000000
00000000000000000000L6hB0000H^ZI000000000000000000000000000000000000@^b=000000000000000000000000dTRC00000000@TbG0000000000000000
00000000000000000000000000000000000000000000\7Wj000000000000P\eV0000000000000000000000000000000000000000000000000000000000000000
@VnX00004><jT1oJ00000000E5PJ000000000000000000000000hl>:00000000L;3=000000000000\>2e00000000000000000000db`n00000NfA000000000000
0000000000000000di]7000000004Z]J0000LZ1f`Mc70000D51B000000000000d3S18n<M00000000000000000000000000000000<C8X00000000L8\A00000000
0000I>`N0000000000000000000000000000000000000000@P;F<_KY00000000000000000000A63k\Gc4lV\`hH8m000000000000000000000000000000000000
0000000000000000000000000000PmgE46Ii00000000I1PJ00000000L2SG00000000000000005>3700000000000000000000@SJ=4019L5M^\9^f0KMhhZ\65=?W
8ZlB000000000000000000000000h8iAa5;W0000TdYb000000000000dnoQ00000000DNX?0Q9OLX^C000000000000<Ic<QAH=0000Hm:mM;OY000000000000L]1m
00000000000000000000000000000000000000000000000000000000000000000000@Th[00000000000000000mUP000000000000I=QQ00000000I=J800000000
0000000000000000000000009;C?Y@7G00000000000000000000`NQ@Dg7l0000`E\=D\eD@N\HA@Hd0000000000000000`2^c53o20000000009D15<_e<XUC0000
000000000000Dj3=0000000000004:CO0000000000000000dGO:I@]600000000a9en00000000000000000000000000000000000040a900000000000000000000
0000000000000000000000000000000000008RU=00000000000000000000PF;A00000000XPZLU2Y@00000000000000000kZl00000000XY_8000000008Zfb=9dA
000000000000000000000000DW3@I6H60000XVaiA33WhA8b000043Mg\75S<@S800000000000000000000XJ73000000000000T<ch0000<b@I00000000hRBHTFMT
000000000000`HU68^_30000<:aU0000000000000000000000000000\@FR000000000000`7ch`G6[<0nI0000000000000000dbLQ0000000000000000=>;50000
000000000000IB?M@_DW0000HR^f00000000DePh0000H^Ze0000TQCa000000000000000000000000000000000000000000000000<G?d00000000PQ=I00000000
000000000000000000000000000000000000@K5@0000000000000000TDo:00000000000000004B7O00000O?f000000000000000000008CJ00000X91A00000000
0000PiHK00000000@;fNe:7`00000000LGA@TmWn`IL\XkP9hHL8lh6D0000@=\i0^?fd1k[`i?<00000000l@lW00000000000000008JN68>:7000000000000DG7D
00000000000089GU0000<f92000000000000000000000000000000000000DYFk@`km00000000000000000000T0U`\]lC00000000000000000000HVdaE7Ko`SWE
<UM?000000000000@TfA00000000L:Sb00000000d8HV00008jCR0000000000008N1h00000000000000000000000000000000I=]X00000000i<Km0000DRF=0000
0000000000000000000000000000d6T0\bkS000000000000P:Rjdo2X00009@>;QBW;000000000000000000000000HkWC000043:ZTeWl0000000000000000HaAn
000000008AAU\n\Qm48<00000000000000000000h=HG0000<e\a0000lQm100000000<]f14jc0000000000000000000000000D=:kPdP_0000000000000000`F@7
0000HX<Le6KB0000000000000000I<8C0000000000000000000000000000lAS@0000<>N`@dYo000000000000000000000000000000000000LOCZ00000000h>bC
0000000000000000000000000000\L^L0000lFLN00000000TI_500000000000000000000000000000000000000000000d37oY@CN000000000000000000000000
0000TZ<@\a1CH_IY000000000000000000000000\\<\00000000TDd_0000000000000000000000000000000000000000<`Zbm?LC0000D`0N0000000000000000
00000000000000000000000000000000000000000000e@`I000000000000hITT14<b000000000000000000000000H2<`U2F[e;@me2QaHS0c8YLm000000000000
0000d4j@`4ngD6Sd0000000000000_1UL5GoHPdk0000000000000000PZ7c000000000000000000000000000000000dcN8JTD0000000000000000000000000000
00000000TlgS00000000`7d8000000000000d6gX0000000000004j;5000000000000000000000000000000000000@_DC0000\nNI00000000000000000000M0>N
X9\eDTKaHGC_hQ@b000000000000DC=0DOEN000000000000000000000000m?>R\<]T0000iB^R43AG0000000000008W`F000000000000\cC^0000000000000000
00004[?`000000000000000000000000DVgE00000000e><E0000\`Rm00000oO[<]Io000000000000D;5T0000DPIC000000000000a<SH00000000=9BO8>3F0000
000000004N7f4N[m`mc500000000h_>b0000000000000000000000004:d9000000000000=?kgHd_SE?_GY1Ci0000IAKX000000000000`FI<0000000000000000
00000000000000000000000000000000000000000000000000000^;M\TcQ00000000QB16H[UdX8aeI>Bc4_^W000000000000000000008Ko>m=B>0000@c@E0000
Tbae00000000000000000000<KDZ0000DF2V00000000000000000000000000000000HI=h0000000058LI0000000000000000000000001A]H000000000000\:Q;
000000000a^00000T1Gg00000000LF9SPLI>hD76`jB]i?VB0000000000000000000000000000HT1791L>LYcj0000000086j?0Q9]E04P00008IehHh=kd=E_<7Sb
dNF600000000dPHP00008V\h00000000lb5700000000000000000000d[T`Xj9L000000000000\C6F02d7LG?U00000W8A0X6kHb;V00000000d:^P000000000000
000000000000000000000000D1K>0000<b1500000000Q<;;000000000000000000000000000000000000l\d1dGk1]6jCThSE8L<C@S;RT8O`00000000`_VN0000
0i3l00000000000000000000000000000000hXIS0000000000000000000000000000000000000000lMkn00000000000000008GGW000000000000000000000000
00000000H2\D00000000000000000000h8_U]6cK0000E=PN000089ef]8ef0000000000000000`Sf\1?E:00000000000000000000000000000000000000000000
A@F_hUS9000000008?c[00000000000000000000hjSK0000000000000000000000000000000000000000000000005>77A:;g00000000XJ6eL;8W]@R>00000000
00000000LEF^000000008HId0000@:Lk000000000000\BZA0Mao00000000000000000000000000000000<MBC0000L;GOHZei000000000000`DYF000000000000
00008W>U4J_Q0000`DPNLNJCT`fJm4U]00001>5V8Y]G000006F1000000000000000088jRl@[500000000000000000000000000000000<KZ\000000000000U3ZL
000000000000000000000000\BDQT:9o000000000000000000000000lP_eE4d`0000000000000000000000000000hKDK00000000000000000000000000000000
0000000000000000000000000000900M000000000000000017Ed000000005=Ci00000000000000000000\_@II=0G000000000000000000000000000000000000
XieY0000lP;;`9:[0000000000000000T;7Xhf2\0000E57>0000000000000000000000008^G_0000TKj@000000000000000000008:eRM=Y00000`=<`00000000
000000000000<Cb_0000@PAF00000000000000000000l8mC0000\GcL00000000000000008jC:4HEB0000P[[EH2C@00000000DNjM00000000PRn0000000000000
00000000000018D1000000000000000000000000000000000000HIVZ0000E:O10000<?;:0000000000000000000000000000d41800000000`1g30WRm00000000
`3i:0NEN0000000000000000`KaR0000000000000000000000000000000000000000000089h30000000000008Ib4lC_m0000H[1f000000000000@WgDL6DR0000
00000000000000000000XVAf0eid000000000000000000000000@9eZ8\X\l`Ug00000000000000000000000000004AhS00000eb_000000008OHH];iW0000U2;\
`YC6\ZXGE=W9000000000000XX2X000000000000000000000000000000000000hH`3000000000000000000000000\QBbH\n3000002Un000000000JOP0000dY\P
0000lgS[0000`QkFLfF]0000000000000000000000005A>600000000000000000000000000000000000094X90000000000000000000000000000000000000000
000000000000Q2d_d=CD0000<`2mXH4]000000008mRR0000@MJm9>CJ00000000<[bIT>;F0000000000000000L@D:0bn>00000000000000000000000000000000
00000000`[kR95O90000TCgj4\oi0000D6S50000H>BT000000000RSO0000000000000000\VJ:000000000000L9OX<_SC00000000Q8Ha0000000000008OGn0000
0000@D_G0000000000000000000000000000EB8FPMN9l?Jk0000000000000000000000000000DDWYlQc?HQnF0000000000000000\FO`0000LGe<000082Y?<XHQ
i<f^00000000000000000000h8VaH9hRhQQ[0000d=T=000000000000a@_U0000000000000000000000000000T6O;DY]m000000000000@ShF00000000P1SB\Dg0
dI^bdI\l0000DaFj00000000D5FZ0000000000000000HehF0000XRP^00000^3adE\N000000000000@?VP00008lQc0000<CXh000000000000XdWjh9P[00000000
00000000]1Ki000000000000PJae0000]6_100000000TW@]0000e7?^0000D1og0000`l5>000000000000<W:e000000000000<oB800000000@H1n4@TZ00000000
0000A:jL00000000\COKMBV800000000000000000000Y==j4WO\00000000@ll\0000000000000000000000000000000000000000000083ZK0000LZgg00000000
PW9;HF^a0k4;000000000000000000000000000000005:34DSh:0000DV>M000000000000000000000000lEi70000LUWo00000000L2SX00000000`74g<:BM0000
000000000000000000000000=5Aa0>QI0000000000000000H7HD0000@4i6YAmE8>Bb000000000000H\<1`m;k\]fP4<[k92@Bi;?I000000000000@Z5:00000000
0000000000000000000000004a\60000000000000000ld]j0000000000000000000000000000000000000000000000004Hc=Y9hZ49m@@lZk0000000000000000
000000000000hHbW0000000000000000000000000Ha90000000000000000000000000000L@Mm15Q[<;B6\_iJ000000000000000000000000D4<FXdO_P8^AHNPd
\_lV000000008Aif0000000000000000000000000000000000000000d<h]00004YE68UM`00000000000000000000000000000000000000000000LBn_00000000
00000000000000000000000000000000`JBQ0000000000000000402C@6ak000000000000e=ei000081@70000000000000000000000009@8>d6eN@4NCXP]d0000
00000000000000000000h7@chbD60000000000000000000000009?@U00000000hNC<000000000000000000000000\:N9`EE90000La>e00000000XB_khdjBD?L9
e1YUTaT5000000000000dPLQY?S10000P\1400008oNCE@Kn00000000i=d@000000000000\A]U0000h9_I<DKA00000000m=cD0000000000000000Y>Dj00008A6k
99XI00008N^D0000000000000000000000004agh0000Llb@00000000A=ADL^SF0000Y@3J00000000000000000000000000000000000000000000000000000000
00000000000000000000DD9RlNbXd`KM0000000000000000`WTlXReVe>:h@OjQ00000000XCJ_00000000@dI8000000000000P9B^LfmQ000000000000TDB\\2XD
000000000000000000000000LROW00000000000000000000000000000000000000000000000000000JgQTmX=000015lj000000000000\D9c@d<j`J^QPL;90000
0000000000000000@9?A000000000000000000000000D57b0000000000000000000000000000000000000000HfD`HQiR@VN4mA;_h=oQ00000000lGH000001A\h
00000000==lCDP>o00000000h<mg000000008Qa@0000D<H9e>P;h[TI0000L>35PAPDTAbTDb8n=@l8ldR90000lVZS0000000099c?0000P2b?T@FcDEW=\2QDH2XR
4F?h00004NCK97<B000000000000000000000000I:2[0000000000000000000000000000`VB]0000000000000000000000000000@H3X0000000000000000T<Q3
HLV>5?^`00000000000000000000a@mO0000Tf:i0000<:7DHaA_0000000000000000000000000000HGe\\jP100000000000000001Aoi0000`Wb>000000000000
00000000dE[Y000000000000000000000000TP\l00000000000000000000000000000000001g5=KM0000@O9G0000l@[HHKgDP11a<[HA00000000000000000000
Dm_^0000hJjD00000000000000000000000000005=A70000<=Ik\gZ^000000000000D5TZ4N]Qle0g00000000`I7@000000000000H=K1TZSd0000000000000000
0000000000000000000000005@WD0000000000000000000000000000lB@V000000000000hD5Oi?^M00000000000000000000000000000000000000000000LI1B
00000000000000000000PC5?0000000000000000DVJ000000000XUdP0000000000000000000000000000000000004KGZ0000000000000000000000004G`H0000
000000000000000000000000\63I0000000000000000000000000000`XF_dh?40000DOVA`b?=TJAD4Vmo4=a60l78I5Xo000000000000Y7TV0000000000000000
000000000000000000000000000000008J9Xa?Q00000000000000000l8D<0000000000000000000000000000000000000000XCGE0:[K00000000m3_K0000<VaF
8g=:TKQ40D5e@_U90;_=e0jI1@:l0000Y;Z_0000000000000000A3JBmBWU0000000000000000000000000000000000000000000000000000000000000000T]VY
0000000000000000000000004aI]A4h:83K[00000000T9_\\eE^H07Z0000E;W3<lLH0000L4aC000000000000heiZ00000000000000000000\Q4C000000000000
00000000a4aF0000hUYN0000000000000000X70J`]eDA?CM00000000000000000000000000000000000000000000P@YLi=hX000000000000Q2]l000000000000
LRImXFIo0000000000000000000000000000`P8b00000000Q6`?0000000000000000000000008TZ_000000000000000000008HYW\Tc@0000DS[JE=?g00000000
0000000000000000000000000000X_?O00001>aE000000000000000000000000<0X:000000000hmE00008>=7000000000000000000000dil0000000000000000
00000000<bRZ\@jGH\daaBCV0000TU9Z00000Vln000000000000000000000000lU5@000000000000`m5b0000hf7P0000000000000000000000000000HCUW0000
00000000000000000000000000008@U`00000000h2FG000000000000000000000000LW[K00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XV1[\V4[lOQ5I7>ge7`10000`[Yh0000TSPIDQYk=9JFdm2Y`L`o0000000000000000`T7g0000
U>U;00000000000000000000D4RG00000000hiKG000000004GI=00000000000000000000000000000000DHRn00004??`00000000000000000000I>1Q00000000
0000000000000000m4Eh0000M4dA00000000`:X2000000000000000000008SZJ000000000000000000000000000000000000HP^O000000000000`R`@0000DW`W
0000HG^B0000I8:A00000000PRT=000000008h8G000000000000000000000000000000000000E4iY00000000000000000000==3F0000dgg=000000000000LmjF
LcISa<>@0000000000000000000000000000000000000000000000000000000000000000\D<g0000LD>e0000000000000000000000000OcSA6f\000000000000
8?X600000000000000000000d>gL00000000000000000000000000000000HkXa0000000000000000000000000000000000000000\]AL0000D2Jm00000000L>3i
mA[b0000000000000000l5Ld0000000000000000000000000000000000004nbfE85K\P@e59>a00000000000000000000000000004bHS00000RXG4aOdl][IdP:@
8f<m0000U:M[0000000000000000000000000000000000000000db0?000000000000m4h\0000X0]Y0000000000000000000000004Ua300000000000000000000
0000000000000000l:<9000000000000000000000000000000000000000000000000000000000000M6GG00004:J``dlb000000000000hc^S0000000000000000
000000000000D\hX00000000000000000000000000004GDJl1GX4c9LTKCmX4d`a3oE000000000000\SA@00000000l8m4DiLg00000000000000000000df^`0000
8SVU0000000000000000000000000000000000000Vf;X7@ITFe8T^3:00000000000000000000000000000000ln94mA]l00000000e7[E0000L[e1P_@=DNIo0000
U9i3000000008S>O000000000000@0Mg`lB40000000000000000dHaN0000<M6F000000000000000000000000L>;V41hF0fH40000Y1AA000000000000H:o>P3TJ
00000000LmnP0000LU;R0000`HnZ00000000l51h00000000X0CL000000000000EA9l0000TAO?0000E=;I0000]9lb0000000000000000I46U0000Ho`S00000000
0000000000000000DNe700000000=9EQ000000000000Xe210000`ZWZ000000000000l>bQ00000P7h00000000000000000000hboQ0000000000000000THZJ0000
000000000000i2F30000Q@_;00000000h[:0000000000000e4<Q0000LSQO0000a4S50000918<0000000000000000lXnN0000d1LE000000000000\_`700000000
0000000000000000H5WM0000Y<D:0000Q:a74<Meh=DK@Af300000000H]kl000000000000I0HQ0000XVSm<[7[0000000000000000dENJ000000005?aA00000000
\X?=0000000000000000TFO3e@k1h7ia\ld_i=_GM?lkh9VH000083dN46GkXQPLdn3I00008\oU0000D6SXlPPi`UcL0000000000000000m6R<0000Y5EA0000L\`B
0b4Y0000L9OH00000000XVl@0000a4K`000000008OH;DNdN00000000000000000000000000000000Q01J00000000000000000000000000009A@T0000E4o\0000
\BBC00008_;U00000000000000000000T[KbTB:?@_U000000000000000004kMA000000000000dm2;00000000000000000000000000000000000000000000laSf
000000000000P]KR0000000000008;EU000000000000000000000000000000000000000000000000eA7U00000000Q;c;E<<h0000PC:VdM:G0000000000008gTP
00000000QAX9U1VWle1Z0000000000000000000000000000`6YXPIV8DfbIe2b20000000000000000000000000000l1Q500000000000000000000000000000000
00000000000000000000000000000000000000005@^aA@QTU5190000U6D40000PDX\000000000000000000000000000000000000=AZB00000000000000000000
000000000000000000000000000000000000000000000000D95TldgCPoaX@FoV\8FT000000000000000000000000dA;LXFfcUAf7000000008EoQdmLAU@7g0000
0000lTdC00000000LA[m000000000000000000000000000000000000000000000000@RQkP?6A000000000000000000005>Zh00000000000000000000T3Jo0000
00000000000000000000XVbLM:_?0000DV;m0000000000000000000000000000I5>K000000000000Hgja\He0000000000000885k00000000000000000000i4e[
0000000000000000\WiU0000000000004SG68;nC\\7>00000000000000000000000000000h<`0000000000000000000000000000XcD>000000000000E2Vj0000
000000000000000000000000000000000000H^0W0000T;E2Q0K0U?3o00000000=?Em000000000000000000000000000000000000000000000000X>d`916D5<7;
000000000000DDX30000\_S0\X:B0000000000000000000000000cW\`IOd0000000000000000X[9L00000000XGW70ZT:0000`M2P000000000AKm000000000000
00000000000000000000M1Mj0000@C[:Q03h00000000000000000000L=dk000000000000L2GN\X?G0000000000000000000000000000000000000dQM00000000
0fon0000Q2Aa0000000000000000hHBY0000\Cm>000000000000000000000000000000000000@LF300000000DOol0000000053cQ000000000000000016Q1=0bm
@OGE00000000D0<EI1_fQ8@nQ?C300000000H62S\=@bL>f5HT6AloYXM3dba<WPX7?_0000000000000000000000000000000000000000L^S;0000000000000000
0000`E4@0000000000000000LMM4A;7100000000PdW=0000@Z2N0000L3<Q<mTG000000000000000000000000000000000000d2Qa<RY:00000000000000000000
H5@>@HHW0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@[U10000
00000000T1B800000000\c0B0000D4Ei00000000TW@l000000000000H71KTbQf8J[MdQjh000000000000dMmPT]^I000000000000=25]lYEG000000000000<9[R
00000000000005kZ0000000000000000@`lN000000000000000000000000000000000000000000000000Y2\\Dn]E0000`m?;0000X_gT`:;94Dl=`O6h\UiD0D?E
0000Q6e^00008d1@l7?A@BbaDGKgP2b`a?OX0000d==X000000000000000000000000000000000000000000000000<dS<0000@Z0S00000000000000000=YW0000
0000000000000000`86K000000000000]4[`00000^BV0000000000000000M4[<00000000UASW0000000000000000HaAPda^o000000000000XkQ<000000000000
000000000000000000000000T_WS0000000000000000000000000000lU8EdI060000000000000000000000000000lHfRlb5c000000000000`mfVDa_]55Zj0000
00000000I73D000000000000hh];0000@NGD00000000PFmb00000000000000000000<<T@0000000000000000=2Fn00000000T@<C`:7307@1T3DXHJ\i00000000
000000000000L>_A000000000000]54E0000000000000000<=?hU5dM0000D^IH0000000000000000HZ\Ai=6Ui8_F@kVHXNHj\X:LLe^=0000Tf@C000000000000
00000000<OM900000000LUI10000XT^a<Lkl0W2_000000000000hDfN4m]P000000000000A<9]=@im0000000045CG000000000000000000000000XP]<00000000
XlI60000000000000000hEf<0000000000000000h`[100000000l7im00000000lfF70000000000000000000000000000000000000000DXe8AB]h0000laGKdbUM
000000000000l@PL000000000000\1QC00000000@Qc^00000000000000000000000000000000eA;L8J9f00000000H8nQTGdM0000X9?o8^``0000000000000000
00000000000000000000000000000000hVS@X_?B000000000000000000000000X2L?00000000000000000000000000000000lQlAL;>000000000000000000000
00000P[f000000000000000000000000000000000000PTB80000000000000000000000004aIK000000000000PI\J0000l=MJ00000000XeQJ0000000000000000
000000000000<@2C00000000TY:UH07=PANb0000h99e0000000000000000000000008Igc000056DL00008oGG00000000000000000000000000000000]6hiE:1F
\JlT0000TkZL0000LRfh0000d>P[0000000000000000000000000000000000004L[UYA3O@QVN00000000L1gQM>I20000000000008>ZUDJe]0000Dl0500000000
0000000000000000U5;F00000000000000000000eAh8000008IMYAnU0000000000000000000000000000Q:_a\=D=TJm]0000000000000000000000000000XmfC
00004^n[000000008b7m000000000000LWdR00000000000000000000000000000000`[300000000098Jn00000000@d=K00000000A@H:M5>k0000Y=C\H7HS0000
00000000000000000000\aSW0000000000000000H[iO0000d4hQ000000000000000000000000000000000000X7jg0000Ha8C8bbFa7\I0000000000000d:\0000
590jE7MY00000000000000000000hA`N]75M00000000Xi[K0000D:B_0000<GXJl79W0000<lj70000000000000000L\bV00000000000000000000000000000000
00000000lnl4000057i0000000000000LBaU00000000hX=Ml^dN000000000000000000000000000000000000]26<00000000000000000000DO1T0000loPY0000
0000hNR2e:AmlI8\000000000000000000000000lD\C0000HA?o00000000000000000000X6LVPWS?0000000000000000lXJP0000000000000000000000000000
D>4[000000000000000000000000000000000000000000000000000000000000000000000000000000000000\KTaTbBK00004kWV0000T26Z=5aj@JX`00000000
0000000000000000\P9J000000000000000000000000dW21000000000000XSn4\]2l0000`1Af00000000H]WF0000m51J000000000000000000000000HDCS0000
h=OTDQ:9XfgI00000000@;Uh0000000000000000Tf\Z1=oTPkmI00009B^e000000000000000000000000000000000000000000000000XIcN00000000X68^\:hY
dTDSPGcW@`;U0000000000000000@63\00000000000000000000L;>@000000000000\Y1500000000000082^@1BFn0000A6<c0000000000000000000000000000
hnS00000000000000000000000000000lkSU45ER0000000000000000X3FC000000000000000000000000hek40000000000000000Di_B00000000XG:cA>lhdgfI
lh@o00000000D>\b0C7F0000`S]600000000@heX00000000000000000000000000000000LTOC0?IFLR^0000000000000000000000000H\6\00000000XQMf@JYb
00000000P:cF0000`?3gDOXo0000000000000000000000000000lKm=1:k400000000T2JM00008oSXM10V0000dlfi0000000000000000000041Wh000000000000
8AV<00000000I7X_000000000000\c5`a5<1i@b10000000047hW00008EUC0000000000000000000000000000000000000000000000000000000000000000M=bd
0000000000000000000000000000e<YC00000000DQg50000P9\F9@=d000000000000000000000000000000000000La>>000000000000\i=h0000000000000000
000000000000000000000000U;G8000000000000T]dC0000000000000000000000000000X;96000000000000dNM?000000000000HA]D00000000MAl157Pk0000
TgiI00000000<Q5B000000004LHi000000008XhK4ib3<[H30000];hO000000004EUd00000^`mP4G=]?mo4dSo00000000HbC80000`cQZ4CL60000000000000000
000000000000H\kh0000hRX\0000loPo=4lb00000000000000000000000000000000@PFR0000<XCb00000000I@OS0000000000000000T]3QX20gXL2f0000\X9k
0000000000000000A4Q50000000000000000000000000000000000000000421?000000000000000000000000000000000000000000000000000000000000Q6^V
00000000XLEF0000000000008U9:000000000000000000000000U<lI0000i<cN0000H0Xg000000000000mA110000000000000000000000000000000000000000
TUjZ0000`VDk000000000000000000000000lCe8LFL0XD?60000000000000000@X[E0000i?bN0000000000000000T4HK00000000E0mQ000047I^000000000mXL
`njLA>ke000000000000000000000000@CGT0000LYhW4PhI000000000000000000000000000000000000]6HVd43T000000000000000000000000000000000000
000000000000T>2;00000000DUoS\\5>0000000014g;0RC<0000000000004=0M00000000000000000000000000004TX\0000000000000000000000000000\PeK
0000L07Kl40WE9gb0000@JG<0000PgMDU81[0=8aP5Ug000000000000000000000000m2\o00000000hi=U@7_hXV=V`YcZh]h_lOEnDA:m\BEKT=Ko<I?SHK_k8VX7
laWF0ioL=7YP]>=<9?[b00000000M>0h0000hYVm000000000000`7eR00000000D5=[`EMF000000004D;[00000000000000000bjV@>[hTUImU1_MU22b00000000
i72\00000000T;U4000000000000=:E\0000TnDO000000000000HJg_0000dKd=DO8mEB>6000000000000HCao00000000000000000000h^EVI70Z00000000do63
]<Uf000000000000@KD=0000000000000000000000000000h=?300000000hR_U00000000@dOV0000<I`X0000a:i<0IJl0000000000000000000081jO00000000
0000000000000000PNk`TNok0000000000000000000000000000000000000000H<8i00000000000000000000000000000000l=7f000000000000000000000000
00000000T]m100000000T[jW0000YA]500000Z760000TEbL0000000000000000PK\_4ALn8EO8hQ@D000000000000Lb<n0000PGR90000000000004I4k00000000
0000P9`m0000000000000000000000000000XDnW0000`M9NY>^gYA_F000000000000000082PP0000000000000000E1aj00000000000000000000lb4kT8?O`ANM
000000001@lX00000000<=L@8XK?000000000000000000000000000000000000<>KX<WTE000000000000000000000J];00000]EL0000000000000000<0IX`d;D
000000000000000000004e=40000000000000000D6a<9=g:E58Z000000000000@RN30000000000000000000000004nef00000000hWfQ0RPo00000000@LhY\X=d
A2T800000000TO5\XhY4000000000000000000000000000000000000H^J]0000000000000000T9Q:0000000000000000000000000000000000000A[_\K6Pa=P[
9AdQ000000000000000000000>iD`Pc0000000000000000000008V7>000000000000\EHL0000=>C0000000000000000000000000000000000000lF1T80M30000
00000000000000000000]1R@a6K1T9l^000000000000000000000000H2K=0000H]]00000<f3o000000000000lKGK000000000000DCL\U0ca0000`kMg00000000
000000000000`BlmI6ek00000000M>7D0000000000000000000000000000000000000000445ID_<g00000000000000000000<9Mb0000000040SMD^Rc00000000
00000000@7:<0000h:0h0>DV0000000000000000<`K@000000000000000000000000d=;f<fMD000000000000PLh0<liU0X4_0000000000000000000000000000
0000000000000000000000000000000000000000lS3J000000000000000000000000000000000000000000000000`QfZa=\80000l9k?0000d3fY0000L7I=8VXJ
000000008C;\h9EK0000000000000000000000000000000000000000000000000000LZdM00000000000000000000DNj?0000000000000000000000000000P4A8
Y8H200000000DW?6I9d`0000L9N300000000000000000000dQ@o]5LJ00000000000000000000000000001<UV000000008O]C0000000000000000TIWb00000000
000000000000815K0000@5DH00008A=S00000000@TgQ\kO200000000000000000000P3TY0000000000000000000000000000`Y24000000000000000000000000
00000000000041nX000000008AO1000000000000Lb>F000000000000000000000000000000000000000000000000`n\h8^;dI<Gb000000000000000000000000
i@eZe01Y0000000000000000000000000000000000000000]B?3000000000@9JhI`J<VH^e=5G00000000000000004m3XhCjSPh4o5AIT000000000000XeID8iIH
0000\]]m0000a8fH00008@dd0O6I\X8j0000000000000000lLGSX\FSdQ@RE9NR000000000000000000000000000000008mAR0000000000000000h7g`00000000
0000000000000000000000000000000000000000000000000000P5Q@00000000000000000000000000004JfJ000000000000deg9151[0000m@AP000000000000
00000000A6Pd000000000000000000000000I1D]0000000000000000000000000000000000000000L=9T`AJ[0000000000000000000000000000e5ON00000000
00000000DN<Q<Rnn0000436EhCS?0000000000000000000000000000`PTD4\dA]6mQ00000FV[0000000000000000\QYaL1YW``?4000000000000000000000000
dlA<000000000000l8VW0000h7mX1?^:00000000leJ]`TI@Pc7Xi;NL00000000m79N00000000XXhld1ja8H<Y0000lG4f00000000T82h0C>d000000000000hW45
00000000E@09000000000000000000000000000000000000000000000000LZY^00000000`i_hHAN=000000000000l;3aX<HIhBnM00000000LUVN4G1_00000000
0000000086Rb000000000000000083;<000000000000000000004VnB06^Da9E100000000000000000000D;gS0000\1k;LRJY\^<U000000000000000000000000
0000000000000000Y?JL000000000000000000000000000000000000000000000000\T62<kG`000000000000l4[700000000000000000000Q@;9000000000000
000000000000000000000000000046J<00000000<2>?0000D;@O00000000000000000000H<MRY7<f000000000000\GQS000000000n=300000000e@o=0000<YIF
Y7WA0000D2;?00000000000000000000\@on85MKX;1\00000000000000000000PRL000000000hienHI]900000000000000000000leX_00000000000000000000
P1OE00000000000000000000d=\;1?Gg0000000000000000000000000000A@b>0000a0O;00000000000000000000000000000000`\7K0000\E<X\dGM0edo0000
\Ve71>o000000000000000000000dhP8TNXR000000004T4RTb>3000000008OG700000000000000004Hnl0000000000000000lFOB@ked<:>7PE3V<=e:=:bg0000
`HTP0000PW_m00000000<SH?00000000000000>A0000000000000000000000000000hZNTP`XJ@0Jk8ASN0P=B@WmDE5ZDl6Kj0000000000000000000000000000
0000000000000]G\8d_da192=@cY000000000000000000000000000000000000000000000000P^d\0000000000000000000000000000hhm60000@=RXe<AO0000
000000000000TmU7Xg?E\X>f00004PdC000000000000AA^L00000000000000000000PM7fLSLgPfZK0000000000000000T2G:0000\;Pb00000000000000000000
00000000<ZiN00000000D0=60000000000000000000000000000000054\^000000000000000000000000`V2e00000000000000000000000000000000H2Ej0000
0000000000000000000000000000MAn5@2@el[UE0000000000000000000000000000000000000000000000000000000000008;YX000000000000000000000000
0000@Ubk000000000000dQD3<T4B0FUj1?S;00000000hZ^m0000000000000000000008Yn47mF4LfB00008Rm^PDaeT9Bo<:NI`SVFP`_30000000000004YjcD=XC
0000lGk\@IFm00000000X5bAX6gK00000000lOP<hRHo0000000000000000@n@A<PJ300000000@<BG00000000512:8Scg0000L2cQ00000000h6Z2<Mfg00000000
0000000000000000000000000000XVH;0000XINd\^<D000000000000000000000000000000000000000000000000000000004eSN1>>S0000P:?C000000000000
@2_^DUoA00000000000000000000000048MF8R43lT]7A<R>0000m=<c000000000000DJBE0000000000000000000000000000000000000000I3Ud0000U?;50000
0000E3V50000000000000000000000000000`Vc30000Q=eL00000000P8:S0000000000000000000000000000\[=h0000000000000000l@=P0000000000000000
0000000000000000`N_U00000000d\J:00000000000000000000000000004O7l00000000HZd_0000000000000000000000000000`Hc200000000HN1N00000000
0000LEhh0000h<4j00000000\Dk0983ji5]2000000000000000000000000<[]6LbSa00000000@dci000000000000<[GR00004ek>0000000000000000hHJ^0000
df^C000000000000000000000000dj1Z0000000000000000000000000000000000000000hW15i8CK00000000000000000000]0o1i?RN00000000000000000000
0000000000000000<\f80000@X1:00000000@6oXln2k0000000000000000000000004;XW0000@6Gah;ED@Bh8LWK\T1Ih0000<FWW000000000000Q4M>00000000
00000000000080UBH@KV00000000000000000000000000000000000000000000X;[O\f@f0000h2jRh5:U000000000000`FSG\X?g0000<ADK0000000000000000
000000005Aca0000000000000000852[0000000000000000000000004]Ue0000000000000000m<HO000000000000XD?U50>l000000000000@OQh8W:D0000l76X
`l2=00004HPK0000DJ5e00000000L;2o00000000000000000000@Y3T000000000000000000000000000000008c1K0000000000000000000000000000000043d7
<7TJ8fnNT1gB`ifV5:5Ua53MT:fK00004T\BQ<Z:0000000000000000`P2X0000Ld?Z00000000000000000000000000000000000000000000hPc<000000000000
<5C7He8500000000H7jE00008SRP00000000000000000Eg:0=X6\C8JDL9AHji>00000000XG;_00000000`SGHi><b<fQA00000000000000000000000000000000
000000000000HRlK0000000000000000Deggl?FZ00000000000000000000000000000000000000000000\NVi0000<B^F00000000000000000000000000000000
0000000000000000<k2i00000000000000000000000000000000@:cX0000000000000000TV\T<`_aA4F]0000000000004UN6h6e@P9KfD<6IDColLAWnm>U[DH=M
0emba@ZI`c\YT_WC0000000083X60000000000000000000000000000lm=j000046A=09fP0000@ef200000000<?gf000000000000000000000000PP5X00000000
0000Y1Bh00000000X1_g0000000000004B[ILaHK00004n;Z0000m6no00004;]^00000000000000000000438Y000000000000108^I1gR00000000d?ZOQ@eg0000
0000LDkUPK6^00000000HT:L0000000000000000000000000000Q=PA0000@OWV0000A=Ad00000000`LSD000000000000000000000000Dbim1A_lE3R@00000000
0000HMha0000000000000000000000000000000000000000X^[C0000TAZhX>=bHYm]`io_d3VRXjAE000000000000000000000000000000000000MA\?00000000
0000`5XL13Va00000000000000000000XPKI000000000000M<`200000000000000lW00000000Hicn0000000000008gmP0000LA3V4Kco\MQ;4P=[@_D3\X:l0000
PXXV00000000hJV^0000000000000000000000000000000000000000ll^m0000000000000000000000000000000000000000000000000000000000008YMP0000
0000DE=@0000d:0V<J6Q00000000lOCK000000000?EO4O6ZPUhJ00000000PYTH0000<GPP@]86000000000000A3HYm7>APfZZ0000000000000000000000000000
000000000000000000000000d7e?00000000<[3W0000DLFbDgnd00000000000000000000dNHI00000000000000000j_>0000i0iU000000000000PD4c00000000
000000000000000000000000@O0P0000000000000000000000000000@XC1000000000000000000000000h@AO4FGiXeIg00000000XTlO0000X`QB00000000XJ\;
0000a6iL000000000000000000000000000000000000LbdU0:mY00008C7:000000000000<2_M0000lN6;00000000000000000000000000000000hion0VdP0000
00000eO^0000000000000000H5Rg0000D^Ro00000000X5b200000000000000000000Y=SW00000000`Bd200004GFbE?cHl@\40000000000000000`1_G0000i9\l
AA620000<P^8U3>H000000000000=5K[<RH^00000000000000000000000000000000000000000000000006e20000000000001=`U00000000000000000000m6@;
00000000@1Za@aTN00000000M6hGhG5R0000000000000000`3e1TSdH0000HL?2DOM0MA0=8AVG000000000000Xc[oloK_h`>;`R5H000000000000000000000000
000000000000hIhBPGB\0000<:^]0000DCAT00000000E>B600000000000000000000000000000000000000000000T8YQ00000000@GLe000000000000P9\8L561
00000000H]O=000000000000`J13DY_JI?X5000000000000`d?300004=J`00000000000000000000<83gP>;h\\GRhloS00000000000000000000l>0500000000
0000000000000000hJ=B00000000XfCg00000000000000000000000000000000HWk<000000000000dmf4`F=100000000Ho6UmAO`0000000000004EiI0000PVR5
D[If000000000000000000000000000000000000dYCGTL0b00000000000000000000T@<40000000000000000000000000000000000000000000000000000H<eK
000000000000Y@J=<=^TE<1U00000000000000000>^W0000dL;i000000000000@7`jXb^F@g4=0000H<T2<7OH000000000000000000000000<3lEhVE8m;aI0000
0000000000000000000000004\`094^>Y?jc00000000000000000000000000000000000000000000TL@O<7fC\P]nDjRA0000000000000000hmZ@0000\U]:l=\Y
DieB00000000hQK`0000`Cmk000000000000000000000000T`5mLbl=lMjW000000000000X7?200000000l[lK8@f0000000000000PkY`4Jf_XeoBLPT^]?RD0000
<B?8Pad;0000000000000000000000000000`3W<000000000000000047IQ00000000=8BE00000000000000000000L;dV00000000PI9]0000dN4d473Q@l`Z0000
00000000eAlX0000<0OP0000<eNj0P9Y\DCH000000000000000000000000000000004MaN00000000000000000000000000000000e3JULTR000001<bR00000000
X^_i000000000000Q7:T00000000000000000000L7j900000000=6kc0000000000000000d_]60000000000000000H<;P51<N0000000000000000000098Q7a2?\
00008=SO00000000TZkC0000000000000000l5_I00000000000000000000000000000000PQ>\000000000000000000000000PT=\d=?KhYW90000000000000000
00000000`:V\000000000000000000000000000000000000000000000000`:jKP>?@l>_h9=@JTZbe00000000000000000000dDARhUG8dmW_D`JkY43H00000000
00000000]=b0D=Xa0000@0iX0000000056S?LU8W000000005<\l00000000@>9hH?ab0000`1>h000000000000A@m\0@110000X`GiLYJX0000M3WZ00000000X44U
0000000000000000`TeO00000000000000000000000000000000M80o0000@0^H0000m;FF0000000000000000<>PE<28KTK4U\1d?11<100000000000000000000
000000000000000000000000000000000000000000000000000000000000\MkB<CH4000000000ae400000000dIfD000000000000000000000000000000000000
]@YeAB;o000000000000`7NW0000<;n200000000000000000000000000000000000000000000000000000000<RGo000000000f9alEU100000000000000000000
4jF_000000000000000000000000000000000000H3he]BAc0000PLa900004jXS000000000000<c8f00000000T0kK@>1PP[SAM?P<0000T31\A?aQ<5X<XA_00000
H5=KliJ6000000000000000000000000e=[400000000d=Nl000000000000H@MLA=Jl<FTUD9:l00000000000000000000DAQgHeMl00004ZZ;000000004m<_0000
000000000000D4WZT>VR<e_c0000000000000000000000000000`iOV<NO3000000000000000000004>Q5\[_l00000000000000004I6L0000000000000000\[lj
0000HfBF000000000000h>6]000000000000d=WS\_0NX?ln000000000000000000000000000000000000\HV=000000001?7P00000000@7\60:\jhWCJTj3P@oL8
Y6L400000000i5d:=>[?00000000000000000000000000000XI`8ODd0000m?Pc000000000_Y^\d`60000000000000000000000000000000000000000D9_k0000
ll<b0000P=JE00000000000014Wh00000000LY88LeM90000000000000000HcID0000`^5>XXEK4>M:dlEj00000000dlho=:>k0000000000Z>8A\J000000000000
0000000000000000@O2N00000dmC0000DINC00004YjL00000000000000008BgN0000ljlL000000000000hRIA8dNn0oUQ000000000000@k=R0000\:ja0000`3c8
00000000\BWh0000000000000000000000000000000000000000000000000`P;00000000000000000000000000000000l4FlLI@K00000000Xa`8U>ah00000000
\?GL\F7D0000000000000hM80000000000000000000000000000hYnYeAfQ0000M;j`00000000<7SC<9<X0000000000000000hBcc00000000000000000000DbX2
0ina8FF400000000do8K0000@^0>lhnU0000lkZa00000000@kV70000000000000000000000000000PgbN@@@B0000000000004Tae0000000000000000]5^WE>Oa
000000000000000000000000@=An0000E@<@000000000000000000000000\@b1DGKI@9fo00008d3H00000000L;dC0000000000000000T]HjHkTRlW8g00000000
T9hB000000000000000000000000h;e>00000000000000000000HO>f0000000000000000D8TV00000000Y7S4000000000000000000000\^H000000000000d[==
000000000000000000000000000000000000000000000000lMeN0000@;?500000000<BXU0000000000000000e?0T@[7HUBT^00000000lGMC8`=1H3j;00000000
00000000D5:D00000000mBIO0000000000000000@>7;dIbhIB:?000000000000DZgY000000000000000000000000000000000000000000000000000000000000
0ejY000000000000000000000000000000000000Hd2h@;gB00000000000000000000000000000000H]h?00000000000000000000000000000000000000000000
]Aeg0000DGMaa7eH\X?Q0000000000000000hJJ100000000@dV_0000000000004McM0000000000000000000000000000PlcG12\E000000000000i@>E`;420000
\2HHh98h0000LK`m00000000000000000000000000000000H>B=00000000000000000000000000000000LO2000000000<2_20000Y12Q0000000000000000<Y0B
000000000000000000000000000000000000\QPdX[oID68l000000000000000000000000QB>C000000000000P4>W8M2=0000<m\^Dfjh0000DT>c00000000d:R_
0000000006=0@QCQ00000000000000000000000000000000000000000000000000000000000000000000000048H;PbQF00000000\EZ100000000daH8`aa>Y7]i
000000000000P_Ce9>>CI>IO00000000000000000000L]AWTF;5000000000000dU`>P71d<f9?0000\G:UPhc:0000000000000000000000000T1E0000TA5c<J5B
0000000000000000P1EoE:mT0000DXfC0000M@nC00000000Ho3D<QWJlhIjM@kA0000000000000000000000000000U=2<<]Bh000000000000\G]fLHo;`ZQWDoeR
0000000000008@OU0000U5M_0000HcRH0000\nK40000PY7300000000lBeG000000000000000000000000eAUQ0000l@Ze0000000000000000haiFhdOka:9J0000
00000000000000000\iW0000000000000000000000000000I4ED000000000000Y;Si0000@hCb000000000000000000000000`Dcn0000<]IR0000PFgo00000000
Q?Cg0000000000000000000000000000000000000000<UOEY8DW000000000000e7k1l8=oXU0O0000000000000U?g<bbT`n6@0000000000000000LDJJ0000@X:`
00001BFA0000000000000000000000000000dB;>0000000000000000000000000000d=Vf000000000000000000000000Q7V20000d6Zc00008F8j00000e\U0000
0000=5N900000000d[9:000000000000HQj8PVG7@Z2]00000000U;U\0000L3lQ000000000000PNga00000000000000000000000000000000TNhJ<omMd`3?0000
Q<Dn0000A@dS\eI5000000000000000000000000`X:V4TWV03DFPFX6T]R300000000000000000000000000000000P2eK@G9B000000000000@E_A000000000000
le4bTH9L000000000000000000000000@499E7K^000000000000D4N6@DO5TcVZ\\Na43]n@b1L`Z3l@n7k000000000000000042W=Tg_20000000000000000XVkZ
a6`PA6bb0000TBMb000000000000000000000000000000000000\BaI00000000000000000000000000000000000000000000`BH:0000H[Wd0000000000000000
0000=2]W17`dPblL0000LG4H0000000000000000000000000000000000000000P]5jTo:a00000000000000000000000000000000TgBi0000LlCV000000000000
000000000000Hf[Y000000000000TKb^0000000000000000000000000000000000000000I9<M\00>Pdmo000000000000`<fcDa]A0000000000000000l;f_0000
000000000000a=;<0000000000000000000000000Vd?8T0g0000000000000000000000000000DR3h9?N3@1bj0000P3\;0000PF=]4VFP00000000000000000000
0000000000000000LlXCIA^Y0000000000000000<jmH0000000000000000000000008ckW0000000000000000Q@4C00000000000000000000000000000000P0?`
TLhl00000000000000000000L@?C0000`[\DT=lh94WH0000h<e<000000000000d1B_00000000000000000000000000000000dlQ>D7gOH<ITL09IXhgJ0000YB<b
000000000000`LD]0000]@XhE6lj5A0J0000DGL[0000000000000000000000000000D[6=000000000000\UdcE>cY<G:F00000000000000000000M?2:00000000
000000000000l^G0000000000000X_:a00000000000000000000dK8_85M8DVBJa?4?00000000HW7;0Cihhd>;00000000000000000000000000000000H^@I0000
0000000000000000000000000000000000000000000000000000E5JOd=iO000000009@f40000PT8D\5:fA;`P0000M1:Jd3Z@PmJeL>]k0000@59k000000000hQ:
00000000L[A>d^h10000000000000000000000009;ml0000H=dX8BNa000000000000H]lRhf^5000000000000000000004_hO00008S\H00000000000000000000
0000@S6g0000TDgC\IlO0UFG0doT000000000000000000000000000000000000<@Jf0000XUA6\iLI00000000Pe3n00000000000000000000@7`X00000000\L`0
0000000000008;[`l=VUHFPO]=RW00000000000000000000000000000000000000000000m@n6000000000000000000000000I8Y\000000000000000000000000
0000`EhU00000000000000000000000000000000000000000000000000000000A@I10000A<2W0000hdQ:d92;00000000@@\]00000000000000004<S600000000
0000P?@00000A3=6000000000000000000000000000000000000000000000000L6lE000000000000LYgc00000000dNB]000000000000ld9_000000004f1S0000
TnHj00008S@\8^Fb000000000000000000000000U0MeX6fCLUECY7\Z0000l1\L0000@bkCl61bXQ>li><800000000i?L6DNaZHZ^DP`mQ0000]7DO000000000000
000000000000X=LI<RR4000000000000lDoN0000000000000000\EZd0000000000000000000000008N2NYBH[00000000TYgJ0000000000000000000000000000
@fZ2XR\S<h6]Pm[JHoC=0000000000000000\90]Q2fW00000000PIne000000000000000000000000000080B\00000000`WClQ70k0UIY000000000000];>>0000
0000`@4H0eG70000000000000000hdnP4\QY`0;74jX@0000000000000000000000000_1m]26O000000000000000000005=`KLR\40000000000000000lDjK0000
00000000X<\I000000000000000000000000lPg_ldQf0000`QTn8V_600000X^e000000000000@N`@0000\WU?00000000d<EYTn?G`8Fe00000000000000008:mF
00000000000000000000000000000000TIiO0000000000000000000000000000Xfn_Y2hW00000000eB[k000000000000`^FS0??GXQVZ000000000000hH<;0000
000090cJ00000000E7W0Y<92a4O4a8E\000000000000A4=\8Bj600000000000000000000000000000000M;KBh4[Q0000AAc7@[?000000000@<XRPOZ6h=[kD@1`
000000000000000000000000eAT40000000000000000000000004o]Z00000000000000000000000000000000000000000000hNFo0000000000000000X^[R0000
0000\>=Q00004klY0000000000000000hZMf0000000000000000000000000000<2P@00000000000000000000dj<DDVYH00000000000000008GHd000000000000
00000000000000000000000000000000000000000[Lk4HW]5=N184Vn=AmU@9bg0000000000000000hi8W0000HFPc000000000000D5SdT9]?<V:QT9cOX<oGHKU`
0aUh000000000000`1]T00000000000000000000\d::0000H52800000000PU?HP[eBLA`mPB4h00000000<fAl0000H@e30000LXm[<Uc]0000000000008=S^D^nO
8VCa0000@7cY0000000000000000PAnM00000000`Ql10000000000000000000000000000000000000000000000000000\P>L000000000000XmecDLGh0000L5nO
E@bK000000000000Lj]d0000=BBC000000000000000000000000000000000000000000000000<B7:000000000000000000008>BG00000000000000000000M4@c
0000hWC90000`mb2000000000000000000000000000000000000<ekh00000000000055UT000000000000000000000000000000000000000000000000H::O8YNN
00004SD[0000000000000000000000000000Ln5;000000000000000000000000000000000000000000000000d?Q2@GE`000000000000000000008[Va00000000
00000000000000000000L>fU00000000000000000000000000000000\=RClCIP00000000000000000000000000000000000000004U_J00000000d_ZH00000000
aB5[00004jSf0000000000000000000000000000XZ3:0000000000000000000000000000m5aH0^f]0000HfB80000000000000000000000000000000000000000
Y91C@A]a000000000000T_5EP?DGX\;90000000000000000DEJEA09S000000000000\=5@000000000000000000000_J900000000<[d>E;eO0000000000000000
000000000000d0n^000000000000L?[P0000000000000000000000000000000000000000E=`10000XCRf00000000U<?L0000U4kn4jCj0000T2ab000000000000
e1j300000000000000000000000000000000000000000000000000000000\W]H00000000000000000000P[290000DDQ@dY1c00000000000000000000dn:90000
0000000000000000000000000000497h00000000T[ZV00004`9[00000000000000000000LQ2V00000000000000000000X=nC000000000000dMKk000000000000
00000000000000000000d^hX00000000000000000000X2ZmH?6P`5Wl00000000000000000000000000008BX4@>Mm0oXo000000000000@h_MdLmhm=\E00000000
0000000000000000Y4_`0000000000000000@Pai8eO9T6Y:00000000000000000000D8FD000000000000lFEh0000D;g10000lTe^00000000l4I5<jlk0000`QS3
0000000000000000<cA^00000000000000000000HG0Q0000@l@X0000a?OA0000D5I?`XAB000000000000lJIe`eHjE=KmdK1k9?fK0000dZGI0000000000000000
0000000000000000PN7E000000000000000000000000]020XcFZ0000L>OMXeo40000000000000000E32k00000000a3b?@JOj00000000000000000000ho<F0000
H^HBdA:K0000000000000000e<6_L<KN4<f80000000000000000lEA300000000\FN100000000L<Se09FDh;VI0000000000000000000000000000000000000000
0000EBQ6000000000000@38J0000`1XYD<0f00000000000000000000e0<30000hF880000hC[a0000<?7O000000000000`>h<=4LK000000000000\1T=LXjF0000
00000000000000000D[=<[0\0000PmZb0000@Cc80000`@:Z00000000000000008Oj;0000A3X^00000000HYVQ00000000M9bcEBKi0000<32G0000000000000000
00000000000000000000HbDEPDe^00000000000000000000000000000000000000000000Y6Vc00000000d54AX`8i000000000000000000000000QBZn00000000
00000000000000000000000000000000PYI100000000H2QS000000000000TMG50000@QEiPg:M18AF000000000000000000000000000000004U_m0000HfWi91O?
m05oE;nL000000000000000000000000lkdi00000000H2A40@l7hRZ84S4=00008ImO00000000000000000000TW0he<`?<eLJ00000000PPK50000000000000000
D]F^DV;B00000000000000000000000000000000000000000000000000000000000000000000@_[J0000000000000000TafK000000000000@\V7000000000000
000000005:Gd\HDW000000000000T]1^000000008ZUd00000000U02?0000TB]Z4;m500000000h@mI4PCXDc?Vi6Y;00000000D5f?l>iO0000HJiP000000000000
0000XM7T`D8[0000000086`l000000000000000000000000000000000000000000000000073]`hZi000000000000000000000000000000000000000000000000
0000000000000000hF1@0000000000000000@>X?00000000TAZ[0000000000000000X9]d0000000000000000`X<X000000000000000000000000000000000DP[
HGYd4UWC000000000000HG[?8H0h<]\`0000M3[]H>4L4Q7<00000000000000000000000000000000\Wd80000Xa2[00000000000000000000\XM0XUj3dmDX<nSc
000000000000`@6E0000Y;HE000000000000\DEM0000000000000000000017BP0000L3_Z0_Uj`k[AdnTA000000000000000000004D=?00004lDGA<<6L`O90000
P7LB00000000TAD\\a36000000000000l>AG0000HQ:H000000000000m<=>000000000000U?5m00000000YA2f\T:k0000000000000000000000000000D6h00000
`B7CLhW[00000000000000000000Xkm40000==[kd8bR0000a@[J0000000000000000000000000000<B^70000000000000000i1e^Y?]m=3^C0000000000000000
1<oS54L>Q56D000000004ob10000000000000000P=];00000000dZP<00000000D9DD000000000000XYm=DeA20000PTOP000000000000TicDlJX=lm>Eln;m0000
L:E^lCK?00000000000000000000000000000000<Hco=>M20000i;e?\Y<k00000000X30W<KBR0000\BW=8e;45B>V000000000000000000000000I<DT00000000
0000`\mB00000000000000000gUeD2aR000000000000`6IX000000000000000000000000000047<n00000000@MgI0000a@9_Pe]100000000000000000000`NMT
0000000000000000000000000000T:D500000000E2:O0000\g1k00000000XERL00000000IB@:Xl=9000000000000000000000000lU>hlkd^XRHN0000`;Zo0000
LcTdXn_Q0000000055kd0000000000000000P<EH@j:`0000`S1O5648<1=U000000000@X^0000`Kdil24K1>X80000000000000000000000000000m<4n00000000
0000000085io\:IS000000000000000000000000L:LR`5dT4OgRh\Xn1<aSY=Vi00000000000000000000dZnL5<n0000000000000000000000000000000000000
5>_70000000000000000DkR\h7UQ\_ZW@OkKhIb?000000000000000000000000dT1e000000000000TMY<0000TA\XDh@T9;n<000000000000d5_^T4Ib00000000
lRdh0000000000000000lI6^00008dE9lj`K8hEJdT\TY:cU5?4f00000000H4iF000000000000000000000000a39@0000000000000000M2QP@>hP0000PEN90000
0000000000000000DX1C00000000000000000000XABj00000000U55a0000P0<k0000<PH?0000l25_hC=X`DGR0W;U00000000<T<iHQKPE@>e000000000000<FVg
000000000000000000009<o60000000093lo00000000`Ebb00000000000000000000i7OaPd?@000000000000H8E7h3[`0000A2c>0000000000000000<];@]A5b
000000000000`LDF0000HW][8^50\6=S`egY000000000000000000000000000000000000m6SaD2\U00000000000000000000]2Q>DX[900000000000000000000
H0Ci00000000L`5><bK<dl;8000000000000000000000000<WOl4n3:I@Ll0000\TF;0000000000000000000000000000000000000000dP`aXbeW000000000000
0000\kc@8?26Y0;;00000000000000000000000000000000H6YN0000000000000000000000008@Sh@cL_0000\WAK000016:]<DkL000000000000000000000000
000000000000000000001@D>0O^N00000000MA<R8>2ZPIol00000000Hf8V0000000000000000000000000000hm[]0000@?cD00000000H6b=E>j[0000@:@XhPJP
00000000000000000000a>e=0000HXI2UB2`0000000000000000000096:;00000000`cG<0000000000000000U=L:l[CJ00000000000000000000000000000000
=A8500000000000000000000HA;l05ZY00000000Pl_UTK=B00000@Cl00000000H3m6000000000000000000000000000000000000HOl;dOmh0oRO\l]THFTI9>T;
0000000000000000000000000000HFlLPH<K000000000000\HEi000000000000000000000000Dli@00000000\nmN000000000000000000000000000000000000
000000000000000000004?8o`8WeDTCG00000000000000000000@_Bl00000000T4CcT785TLIU00000000000000000000000000000000d]ajl^<60000<OAC0000
ld7N00000000000000000000000000000000H65P000000000000Y@\E00000000D0F\000000000000H[:U000000000000haCQ00000000PCDSY4]mQ<bb00000000
0000000000000000LE^200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2P0M;UC00000000
00000000000000000000000000000000L6ML]5<m00000000X:>V00000000a;4:0000000000000000000000000000@G^Q00000000==2chW3d0000XQOF00000000
0000000000000000D6H;0000LbL>000000000000E8P[00000000000002MX00000000414J0000000000000000000000004;1OM4PS0000000000008GGd0000I@M9
40;d0000000000000000HW6l0000000000000000DQR^0000000000000000mBM`00000000`ocOm35Y@ACk00000000000000000000IAeM0000PcB_00000000\`4U
0000000000000000000000000000TO69L;@hDLV1@[4@0000@S@P00000000D<VS0000LNeC0000000000000000H`aY00000000<4@2000000000000hfl[0000P30l
00000;di=43;000000000000Hgo?0000hBHM0000000000000000000000000000lbXX00000000I7P400000VK`00000000D0YM0000P3<d0000000044dN00000000
H2`H00000000000000000000000000000000I1=6@GGA000000000000HZcP<1c6000000004FENmB330000Q3<U0000H`m8E8B\0000000000000000000000000000
TOeDEBBf000000000000Hjj20000000000000000H6@m00000000000000000000000000000000000000000000000000000000000000000000H?ElX6OV0000lBi=
0000T7Yl\\@c00000000@08M000000000000E7jS000000000gV\000000000000000000000000HI3o0000000000000000000000000000hYP400000000TK=K0000
000000000000H3mBL?`V0000h_0bhE300000U7]>0000000000000000000000000000\0lG<E<@0000000000000000e5A20000XCk0E5o<00000000000000000000
00000000Tfj[0000`;[?0000e<Qk000000000000XWXB47IklB2P0000000057Nj000000000000d_]X00000000000000000000812I00000000`1kJ000000000000
0000000000000000dJ0ehQ\g0000000000008eXEHL5ITnZ9000000000000h@dSPaG9000000000000000000000000000000000000000000000000Y6b<00000000
00000000A7m4i?nY0000000000000000000000004XeZ0000000000000000000000000000000000000000U=8O000000000000@FCT000000000000000000000000
000000008T4l0000000000000000000000000000e<M:00000000`0ad00000000P?\T0000000000000000\H]i0000000000000000000000000000000000000000
0000a8cd@>nh<^cgi?;B0000000000000000000000000000lKHaHgad@7aP<Ti90000lMfC0000LZ<o@Q6i@>CL\ABJTWSP9;`i4?1f8YkX000000000000U>JFhQC0
0000h1cCP8aW0000000000000000`fTb000000000000@Lf4iBD]0000000000000000000000000000Y3@l00000000<hem80TW<[OO00000000`X@I`e`nX<>X`fJY
Hm_o000000000000LFcEX^fK000000000000000000000000000000000000DLC^A36i0000@==A00000000000000000000000000000000@Z0c0000XkO`4o]G0000
\lF=L6Q8000000000000I1@3000000000000000000000000@6Fda7oD0000`fS]000000000000lSTd00000000<7]=00000000000000000000000000000000d[]g
L\:Ude2m85`HhU:K\[o100000000M>SnI@Q70000m3bL0000l37O00000000000000000000dagY0000TgR8PJMgY>>miBUh0000098W0000000000000000@UjH4DS0
DYRG@_F<hakb0000<4f9\MHV000000000000i9>Q\FgL0000HPNV00000000000008SF\PNa0000000000001>4l@Wb]Pa^]0000P=fZdjQn00000000`PiM00000000
00008WX_DKi3l8kI00000000000000000000000000008Qei000000004KXo55_PP_\R0000000000000000I2nL0000000000000000000000000000000000000000
000000008>]0AB7\00000000000000008Ca=0000000000000000hI\[00000000X`LPQ4aX00000000XDcBQ=Pn00000000LRFR00000000000000001<66`DbR0000
i7;80000PSTDE3j?000000005?M60000m4bKm@HG0000000000000000000000000000000000000000l7T>0000<d3<@8_k0000000000000000@iE4000000000000
000000000000000000000000000000000000D`Ni00000000000000000000000000000000000000000000D7Ge00000000e;0A0ogJ00000000hcjW@]bV0000h4[a
000000000000000000000000000000000000000000000000\9IO0000000009f_00000000000000000000Y?7Z000000000000000000000000I?CZ0000L@b@0000
0000@J7A0000000000000000000000000000M40:000000000000000000000000000000000000000000008T4_00000000Pe=iXj=i0000000000000000\I4X0000
00000000h0K:00000000000000000000000080oXlK4H000000001@dc000000000000000000000000X0k<000000000000000000000000dX9E0000000000000000
00000000`X;N000000000000THCG000080Zc0000000000000000000000000000<Uei000000000X=n]=[^000000000000I<DG0000L1FO00000000000093mU0000
0000000000000000000000000fQm000000000000XYU88_go00000000000000000000000000000000000000000000PYT[0000000000008i6\000000000000lTSd
PDeK000000000000000000000000000000000000\]6;hKRNQ6_L0000000000000000P5nA0U6<Tk5c00000000HCVB\hGi0000PBA6000000000000P3Oo00000000
0D<100000000000000000000000000000000d=mUT\Ca8aom0000000000000000000000000000000003NW00000000\f0M000000000000X?Z2Lf[J00000000lA^0
000000000000A6EI0000000000000000000000000000\]5\0000Ph^]TD]V000000000000<Df4000000000000000000000000000000000000\V9n000000000000
00000;A>@fcB00000000000000000000000000000000000000000000000000000000000000004odW0000HR7E0000000000000000he[LPU3_0000\0bbQ9me4ZFG
E4[M00000000P:^B000000000000000000000000@no<00000000P7[R0000000000000000000000000000TS07000000000000000000000000A<Q4000000000000
0000000000000000<Gj2lSfK00000000000000000000DEPS@SnH0000000000000000E8Km80Lh000000000000<AU[000000000000000000000000000000000000
00008=410000@0Q1l>Tb0000H5c50000`VNC0000`n\290YD00000000000000000000000000000000000000000000000000000000000000000000000000000000
I>=f000012^=0000A5nk8MUX000000000000000000000000PEkB00000000@02l00000000000000000000dNoMDd\<TE_b0000000000000000a4Bc0000dU7e0000
0000165G00000000000000000000\6X9<L;T0=nja7234;CmPaQ9000018XJm=Sa000000000000l6hm00000000h7b_000000000000000000000000000000000000
0000dD8j0000000000000000000000000000T4JKhf]gY1KX0000000000000000L@XC4KF30000dN=30000l370L53Q0000<<eZ0000e3=oL4h44dnAe68X00000000
00000000000000000TGP00000000l?<20000<>G>]6hX00000000000000000000D5K6DVoA0000000000000000lj>i00000000LR2mi=ZQHFKg0000000000000000
00000000Q7=J00000000000000000000000000000000h824Y1EIm4Ac0000000000000000\I:M\S]E5BZ50000000000000000000000000000ddVm000000000000
000000000000h\JH00008?K;<C9UlRkl000000000000000000000000000000000000000000000MLY000000000000UB:YDYSe00000000000000000000XcFI0000
0Hg\000000000000i7g_l]6fdCU@0000hMI90000000000000000000000000000000000000000000000000000mA@4HZ1Y0000D<b^<D@T00000000000000000000
0000000000000000000000000000d=Uf0000000000004ka@Y<g4000000008nPJ5@?800000e\C0000000000000000X_G300000000A>F4H?h@0IB900000Bo>0000
X9Z353[;M?Fj000000000000000000000000000000000000\O4>436b0000000000000000000000000000000000000000000000001=_1000000000000000004L<
lfdd45`j0000000000000000000000000000d3C20000Tc]D0000000000000000<Wgc00000000000000000000TQ?L\\c900000000000000000000<=j2]?F]`HXa
0H>W<NAa8l?S00000WW@00000000LZC>00000000000000008Obf0000000000000000@Bb0<VKG51FX0000000000000000hGM00000`G^40000L=HkDe`500000000
000000000000000000000000000000000000HH>2dF[cTPj00000000000000000000000000000000000000000T6W8000000000000000000000000000000000000
hhX_0000000000000000000004SE0000l5h<\1WV00000000000000000000000003bKdUbSTE5KY>NI000000000000dk7P000000000000D7GR00000000h^LUdQNH
0000dl4eTn2S00000000\2f[00000000000000000000li<T0000hkBU0000000000000000X^\c0000P6QC00004IJ^00004g4V0\9g000000008D_9<THoDIUn0000
0000000000000000@=l50000h7Qo00000000000000000000000000000000XPA500000000000000000000damJ000000000000H1BQ0000XOY<Lh\f00000000dk_:
e?Z^00000000L@W\0000l5eM`_:EDg2Ba:<V0000000000000000LUGZ00000000D1af`RS`000000000000000000000000U33@0000000000000000000000000000
00000000hdLnDVo8lD1k0000D\S700000000T`U0Lah[E=7Xd02Q0000000000000000000000000000000000004aUV00004K6o0000000000000000000000000000
00000000000000000000<^V70000000000000X`D00000000TL0;0000@nT2TinH00008lS]00000000000000000000000000000000000000000000000000000000
000000000000000000000M5f00000000H27B\1hk00000000000095eg0000000000004EIZ00000000TlXgi2K50000ldZQ00000000000000000000000000000000
000000000000000000000000h@=10000000000000000@BK>0000000000000000\1E=0000\WoQ0000000000000000000000000000Lj2F0000\Df=lS5B00000000
0000000000000000H]2<0000I4`f00000000I2UMTg[g@G2X00000000d7Zb0000000001BD<WA;4^o[00000000lRoP@fn90000000000000000@@lg000000000000
0000X:`9@Q`n00000000\j0^00004TWA00000000D>LW0000000000000DT60000000000000000000000000000=0aX000000000000000000000000000000000000
0000000000000000000000000000000000000000A2Pl@a@B0000000000000000T;DO0NPE000000008K7;0000000000000000=AhK00000000l4FB000000000000
000000000000000000000000`B5H00000000000000000000000000000000000000000000000000000000000000000000000000000000hfKO`nL>0000000007j\
000000000000000000000iL800000000<f5N000000000000D69k0000\RH>0000000000000000T^eH000000000000000000000000000000000000000000000000
00004C4E00000000]3KT0000a9Hi000000000000000000000000000000000000E6dK0000000000000000L5N^TmiE0000l=F;4BXj0000<^3mh>n5h7mgLZ=B0000
0000T:66<FP:0000\9Oh00000000LE0V0000000000000000Q75m000000000000H:ZU0000000000000000000000000000h7WD000000001?8eaAC9000000000000
0000TEnE000000000000<M[E00008FJ;00000000000000000000000000000000000088IX000000000000EB7<LY7i0000`?5Si4TL00000000000000000000PS7X
000000000000T;eO000000000000X4nMl;h7TEQB\[@>]5<M0Phi0000T<o[000000000000000000009@W700000000000000000000000000000000000000000000
<_7G00000000000000004<k2deC300000000000000000000000008Y@00008];oD=XQ0000i8L_T1OVDN\V0000000000000000000000000000DS690000a=N>\\K2
0000HDAa0000000016lL00000000lA]6D5IR00000000<C9@4JXjE29YPZH500000000000000008fIW00008hD;0000000000000000000000000000Do=k0000\OJ7
0DHBXJAP000000000000000000000000000000000000000000000000I2^P000000000000000000000000000000000000000000000000000000000000LbaQ0000
0000H:6F000000000000l1JE0000`XZnT_ST4D2WLiNd0000`n7V0000d`>dd?;d000000008_a80000000000000000`S_DDW?RhdTb00000000\\:=0000D;^m0000
A?\]d7[00000hZCj0000000000000000000000000000@E9;<bFG192j\enJm04=00000000000000000000000000000000E24?`Ej]00000000PT:?000000000000
0000DZGf00000000000000000000=:G90000000000000000T4ZK@Kn_0000000000004iP7000000000000000000000000dZo30000000000000000000000000000
\GSn00000000HLSn<[YI000000000000@^DS0000000000000000000000000000000000000000`WG40000@^S]000000008R200000000000000000000000000000
52_X0000L3mN00000000hVa700000000DRMH]@ZY000000000000000000000000000000000000AAPM53Cn00000000000000000000lRnP<GbZ0000000000000000
00000000000000000000Tm@X@9i\PGHHE<W6000000000000000000000000e7F300000000<C=:00000000000005AD\O5E00000000<7K;4e?U0000000000000000
000000000000000000004:5@00000000Tm^I00000000I6Q`00000000l^;?0000000000000000DK];00000000000000000000LVTR00000000m7bO0000M2ng4:=9
H?SH02Tk00000000@62DhaU100000000000000000000i?i;0000000000000000\G]=0000000000000000`bBZ0o0I00000000000000000000]<eW0000I0WW0000
0000000000000000000000000000\iI_Q894@`DFP_Go000000000000`RBg00000000000000000000hc\nm7_M00000000T5AX0l2R0000000040D7QAl>00000000
0N`300000000hVT@000000000000000000000000@0`k0_nD0000XA;<8aWS0000000000000000T]@kd4R`HFDm000000000000DN^Q00000000<Uf90000a:X:0000
000000000000000000000000000000000000000000000000Y?_:00000000000000000000000000000000000000000000000000000000000000000000TM3N0000
00000000000000000000\9NCE9P100000000000000000000E5nIY7M3hBRk000000000000LK[8000000000000D@4b0000dbU>00008BfF00000000`?7>00000000
LcKi0000000000000000000085\P00000000000000000000000000000000]A92Ln4[000000000000000000000000000000001@<]H?F;0000<g7Y00000000@FRg
000000000000`>Ki0000000000000000L\CJ0000000000000000000000000000h`2X00000000000000000000000057b@00000000X;8f00000aP28A[5@E<70000
00000000\_4A``MflNZO0000L18NXI6l000000000000X4Zh00000000000000004>U]000000000000d?P_0000000000000000000000000;CRLa8c000000000000
000000000000000000000JPA000000000000df710000000000000000lXH@000000000000]<h4000000000000000000000000000000008DFf000000000000@`[h
00000000000000000000000000000000A?oi00000000000000000000000000000000X]Sg0000=771\Z^TL3mZ0000000000000000000000000000000000000000
0000le;G<AUf0000000047jQ`6:i000000000000h;6EI5Bb1@gbH`5L00000000\5P?0000000000000000000000000AD;000000000000000000000000@ok40000
0000U=e?000000000000<<^g<8[b8\DIdhK3LmmZ00000000000000001A6H00000000000000000000000000000000LW7LX@c100000000TmXjXhCI=4ih00000000
0000h@eS=7hA\;2M00000000<J4L00000000`Tlh0000`ZT`L\0;@lN<m@?B00000000L]J?0000000000000000HY8]PdA600000RDP4;<00000000000000000`Z2l
4J=m@d2=d7NL8H`R00000000000000000000`7750000000000000000Y@BW00000000000000004A<Ll:\Y000000000000\jJQ\8R^4>]F@F\RT_Ln000000000000
0000000000000000<mcB\E3e00004elh00000000@4GM04RQhFNf0000hfQ]0000U?7g0000]57OXTnU000000000000DXN><Jd>df6Qe4j[00004`T3e?QW00000000
000000000000T7=]lkZ7L6P^000000000000000000000e3O0000000000000L88@?4h0000000000000000000000000000`^mQ0000000000000000`FZU00000000
<_3`00008dA\i<jf`KdL0000XM`o0ZCTXo?K00000000dOfU000000000000000000000000lAh300000000Te;\lAEh00004>FT0000000000000000000000000000
000000000000Q2l\00000000=65X52h@000000000000XGOl00000000l]Ta00000000m7G50000<?J]0000<^P[Q6\m00000000X7M;00000000E7a5000000000000
0000000000000_o300000000\3V1`@bPLWZB00000000]2W]0000L?Ol000000000000000000000AmU`BJ0D^j6i>Fka@[T0000Tcon000000000000000000000000
00000000000000000000000000000000H9SP00000000000000004o`f0000hSD:00000000L0JY0VMX0XZC0000`gdGL7nU000000000000000000000000000048AT
00000000Y8>F00008PF<@2:Lh:>H@`XbdaaOLehdT95d9>V5000000000000000000000000PkD5000000000000P\QI0000dP71000000000000000000000000h1ZM
0000lAYW`\YY\\bgl=^DP^lhPZRg\bIl000000000000000000000000000000000000000000004WOL00000000\Qe2000000000000000000000000000000000000
h`Pe000084P5d?Ga000000000000000000000000000000000000000000000000`ZZV00000000000000000000P6bU000000000000000000000000000000000000
HGL1@0hjd]5H0000lBO7lGdj4B<D`QE]8ZXc0000L6\K0000@:<e0000000000000000000000000000000000000000<Jf<0000<JXLY4kN00000000dgOK<WYGh?MI
000000000000`=MXXaG_00000000h5aUDBjJ0000\0;UA93L000000000000000000000000000000000000\Ba500000000m9_5000000000000000000000000M?J<
42AmQ7kS000000000000000000000000l4UlX4[nDIRg00000000000000000000laB=00000000000000000000000000000000`:WP0000000000000000hU]Y0000
00000000A8I10000@EH=0000000000000000I:W1P=^o4SIaX^1K00000000000000000000P;b6`eQ70000\1D`4DaR0000M?HT000000000000000000000000D6J_
000000000000h1m>00000000000000000000E9SF000000000000000000000000000000000000HSc;000000000000000000000000000000000000000000000000
00000000000000000000000000000000dGLL00000000HeHADRIS0WnJ000000000000000000000000000000000=UU47lc1@ER0000H;Z\00000000000000000000
00000000l8;200000000000000000000000000000000000000000000Q4J\00008Pl:000000000000TcHL00000000``eU0000000000000000Dam\000000000000
0000000000000000000000008X`400000]BEhgOh0000000000000000000000000000000000000000000000000000hSLW<2b0000000000000\1Dn000000000000
0000lX0j0000XZQ100000000lPIS`mAGHSS@000000000000000000000000D^:KH]2L0000LR]S00000000TR`_0000000000000000`6E^0000000000000000dS33
00000000DKke000000000OemI3<@0000000000000000000000000000000000000000000000000000dD6W0000HM>a0000HW5]0000i<iO]>THLDRCiAVh\CC_dFch
`S^20000000000000000HGZLDAIB@QP>0000000000000000H9U]LBZ\DHUZXd<^00000000000000000000T2c@000000000000000000004jI>0000\A3k00000000
18KA0000l`\N00000gWM4N^7`YY\00000000000000000000000000000000PLoT\jEShGBE000000000000000000000000000000000000i=9Y0000000000000000
e@N60000000000000000hacI000000000000@:B3dFbedi<k0000000048R100000000d_E_L68GP=bl4D6k0000000000000000000000000000000000000000<okZ
00000000d2m^000000000000000000000000000000000000hChC0000000000000000dKcK0000000000000000000000000000XTJ3000000000000]1Sh00000000
0000Tm22\YbLPbNL000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000Ta=YABZB0000<m6l000000000RD^
XRgZ4cR`YBPF00000000HR;g00000000LBQjlJLg00004i5d0000000000000000YALf00000000h9`L0000TVQc0000XZh^\RdOH`g[000000000000000000000000
`T<80000lb7NHgKT000000000FH:M5V`00000000H^JO0000l0hO@3hZPSM6000000000000]B[K00000;ge0000000000000000T<Ki00000000Dbln000000000000
000000000000XD3l000000000000`J;D00000000X]j<X8XU00000000000000000000000000000000000000000000@T<G1?:H0000000000000000000000000000
0000000000000000000000000000000000000000d9RmXVcC000000000000000000000000000000000000000000000000000000000000000000000000`ck70000
000000004WF10000000000000000U=6he<5]0000dibPLX<b00000000A?PV0000`2Gl0000H=AP000000000000l04^000000000000000000000000000000000000
0000ToJKPLad0000000000000000000000000000000000000000Dahm000000000000@E7e000000000000000000000000<61>0000000000000000\Q?<00000000
000000004JQWHe1D0000L5010000000000000000L=bJA81E00000000000000000000]<MG00000000<A=be?gA000000001@Ig0000U9`L==OZ0000000000000000
Q65i00000000000000000000dBFHT[g30000000000000000000000000000Lh_f000000000000lk;l`o440000PF<H0000hkkL0000hK=]00000000000000000000
\>`N4R<h00000000000000000000hQaK00000000000000000000dAGf0000XkQS00000000000000000000000000000000XjVS000000000000000000000000`WFg
U5nZ000000001?8X000000000000000000000000dda[000000000000<@TI000000000000aA`9@k5H000000008?N3PGT:0000000000000000<C<eHT6O00000000
00000000\17B0000\Y^@00000000\OF]i6e<000000000000000000000000000000000000@9mX0000T4eZ<AO]00004Y5QM3E5dkIQ0000==?:`OE_8M``0000lGA[
D7Y:`fGPI@ad00008GZ70000e<\L000000000000=0kTPKJ:i>[5\TH30000000000000000<5[7hTC\TlfM00000000PmYKE@<3PjN]000000000000000000000000
0000\RBW0000000000000000T1JS\XT:000000000000hQ1h00000000000000000000000000000000000000000000@GRMlQ=90000000000000000000000000000
000000000000000000000000X>8L0000000000000000L6K2000000000000dkl@=A4h00000000000000000000iBAS00000000l=IF000000000000lUb>00000000
hPGP000000000000000000000000l_JY0000LmiN0000E>K0dNFDU0Vi0000P64E0000\:HX0000h<B700000000000000000000HYL[000000000000000000000000
00000000Ddne000000000000lJO_a?BY\Z1M00000000000000000000U4Nc=AJH0000000000000GD\l0`NTA:bHeR@00000000000000000000`?k^000000000000
0000000000000000000000000000000000000000L13]00000000000000000000000000000000000000000000000052o<0000000000000000<d`i000000000000
0000D=?Y000000000000HfWW00000000D3>L5@mi0000000000000000XFa1000000000000000000000JC@000000000000PQhV0000000000000000000000000000
00000000000000000000<EFn000000000000000000000000000000000000000000000000`@X500000000000000000000000000000000000000000000HG<00000
000000000000000000000000PH33PT?JA=j?00000000000000000000T1_Wdc5=0000PBKehK^^00000000l]Zf00000000000000000aKa@IDJHh=N00000000HZ`>
00000000\9G@T[\gE2]F00000000M75^000000000000l:44000000000000\9JH0000HHBhl8o40000000000000000000000000000L_cfd[C;0000000000000000
00000000000000000000e5MA000000000000000000000000TKI2A;ei00000000XF]:0000H91T000000000000000000000000T]WT0000d?=]\^3T000000000000
000000000000`NN40000000000000000LCeg0000XBn9\hS`00000=5f<AV10000000041Y5000000000000lSmC000000000000000000000000Lo9Ql^Vb00000000
000000000000000000000000000000000000dPn=M>W5PDbe000000000000000000000000000000000000000000000000<mHF00000000PA_I0000=0kk00000000
0000000000000000000000000000TlBIa49T0000000000000000l9]40000hY>ih<<n0000000000000000lJ@P00000000hLnRhM95PK@m00000000D1P;0000`U<Z
0000PX2>00000000@>b60000000000000000000052Kk<fijAAlK000000008Z>W0000\IhP000000000000M<RK0000000000000REj00000000000000000000Q?A5
000000008Gae]BZR0000L]Ia000000000000000000000000000000004Da?0000H^J2000000004P^i00008N3@0000<CSj000000000000l5XWd;K<TfOl00000000
000000000000DNm:PR7X<bCGhl^G00000OTn00000000P\gK000000000000T7=k000000000000HM`80000LOW=00000000E=JEa<G800000000@?560000TfUU0000
0000000000000000He`J000000000000=@d94MIT00000000`MTS00000000@0>3T4PD0000000000000000000000000000`5]E@`7j000000000000hTod00000000
0000000000004cl9dgXB00000000@:C>00000000`6Lc00000000TcHB0000m79]00000000XQg>0000=1[alB@F0000000000000000`>EO00000000dS3g0000<?IQ
0000hNA0<k6K000000000000000000000000000000000000000000000000000000000000=9UX000j000000000000\BYT0000l7Ml0000000000000JMT00000000
00000000D9>d00000000000000000000a<jFE@SY0000000000000000000000000000E>3PY>KW0000000000000000Xj]GD=B=\4QjTIEKeBJ_0000E0TP00000000
0000DJTm00000000\O4K0000i=4@0000d0510000000000000000000000004XPa00000000000000000000TMjcd0_W4Po[000000000000XCDfP_bHPcBS00000000
0000H`R=0000h<_VdT=IPWYehj[hXE2H8KWJe1nFlX`T0I;Be=N^<JBl000000000000000000004JOD00000000d3[T000000000000000000000000000000000000
000000000000000000000000000000000000@GK<PNnN00000000000000000000i4[m000000000000000000000000000000000000000000000000000000000000
000000000000000000000000H]@KPo]600000000000000000000000000000000000000000000\39k=?Y;@8_G00000000LW<TXXRT00000000LHP]00000000@:JF
0000hQnh000000000000hhXP0000000000000000<WYV00000000L7^]d;k?0000000000000000HNGe000000000000000000000000Y06e00000000000000000000
000000000000D_96TVK6\[B:lYZ>D[B]U5\N5?YXdm]700000000`1Jb45UD000000000000H^]M00000000000000000000`18j000000004H]Nl1AXl@m8laBNDl6e
LJ5044lHLB2C00000000@^WZ0000000000000000lMb\000000000000000000000000`cNE0000000000000000LXL@000000000000000000000000000000000000
5@_HlNWd<C4a000000000000`SY60000000000000000000000000000Lj>L56Zb000000000000L1Vk000003LF00000000000000000000000000008NNe92[c0000
000000000000000000000000000000000000lcj=P[8A00000000hAM<00000000X@W6000000000000000000000000h1n9D_Ze000000004NN>DdY:000000000000
00000000000000000000mBST000000000000000000000000\TL1U7`D0000000000000000000000000000000000000000@P1O4ST6DRa0D`f?000000001:1o0000
00000000<0;FPO_P00000000DGcah?;I000000000000000000000000]ARZ000000001AoB000000000000I?Ib0000000000000FY7000000000000XV>:4RNa0000
<4H:0000\gi^0000DV<E000000000000000000008Z2@4Mb>0000Y@Pg0000LCHnX2Ra0RKa00000000X<b>00009=7H000000000000\^m]X;:;000000000000e5\7
0000000000000000000000000000l:530000\d56PmEM00000000000000008DEAH2ZQ\M>0HUFhM8790000D5Bg<f6c433j00000000H9DV00000000000000000000
LZ8n\90o0000000000000000000000000WP^dDiYdD5Y00000000000000000000`a_k8odJ000040Dg00000000`;LW0000<8nb0;jO0000dhhLP;j_00000000<h:c
00000000dfMg0000000000000000\DGF000000000000\NX10000DK1@00000000000000000000l80J000000000000@jiWT?Vo000000000000D6NZ000000008dUP
<9:70000hbWg000000000000PQKA00000000000000000000000000000000m89U000000000000lfi10000<OTC00000000Dg2Y0000000000004hk5Xn[]LO`;0000
000000000000000000000000@55cTQNUlZg0XE`cd]^nHnX:0000931`00004k==<@G80000@RYI000000000000000000000000000000000000000000000000M<hK
0000m=HF00000000000000008F6>hMRfUBXU00000000LAmI00000000000000000000`7PQA9=50000000000000000\ko500000000000000000000000000000000
0000lNd>000000000000D8U700000000hkRoTIG;0000000000000000000000000000000000000000000000000000H8?=00000000000000000000m6P1H`g9hND:
TEE\`FS6dK60TNo?000000000000000000000000000000000000E8\U00000000=;D=0000D[K9\^OD0000000000000000000000000000HZW;]7I50000<PWj0000
0000l3>>00000000<43k000000000000e=VY000000004F_P00000000000000000000e3l60000000000000000dPYH4ROeh1ELD7T3hLOP8U[<000000000000<FG8
0000000000000000000000000000000000000leE0000lF_Z0E7@DR6f0000000000000000000000004mcS00000000000000000000000000000000000000000000
hZI^P1m0<E?10000<MNV0000000051kA0000000000000000000000000000000000000000000000004:_k000000000000000000008Ddii6bO00000000L<lG0000
000000000000P6V^00000000000000000000E>J90000TH:R0000000000000000`3YBH_SfT=3^000000000000000000000000D_JH000000000000000000000000
`;;;D<0DX7>9hPQ693AdmBGH00000000P=?>000000000000`=k?00000000000000000000d[^X0000i7Fd0000PD7jlLE^00000000]2`B00000000000000000000
000000000000000000000000Q:X\00000000000057oU0000000000000000000000000000TFVE0000`\O<hHQc`513de^100000000000000008n8600000000XkaS
000016U000000000000000000000@HLJ000000000000dYl^0000`iSfTG\o0000D5?Ble?E00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2^W0000000000000000000000000000@5DW0000U=4300000000hPYo00005<m<000000000000000000000000
0000000000000000000000000000<XD7a3K;000000000000000000000000000000000O=c000000000000PP0]<>6MI@1j000000000000000000000000TO;U0000
0000I8m100008R2J44STPVAU0000m>]mXZlU000000000000000000000000@QgOHN3kE<1B0RDl000000000000H=M4lFniLJo40000000000000000000000000000
0000000000000000`BTF4M]BDFI]000000000000000000000000LaLe0000000000000000P?VC000000000000l@\j`S=A000000000000<YmMI@K^000000000000
0000000000000000LXRnhYDah^Xi0[iB000000000000<YVB0000\S@@0000000000004h8`00000000]<ed0000D8lT000000000000000000000000000000000000
0000000000000000lM9AT?ig0000000000000000`IJ200000G5b]1dR@1]@0000hITF0000000000005<f>00005?_W000000004D]9000003L70000000000000000
00000000000000000000di1j0000I32=0000e299000000000000000000IF0000=03D0000000000000000hHSm000000000000000000000000E=Md8<Un\PD:Y=]5
QA8B0000X`@200000000@Q]fd23llQ2g000000004J>k00000000000000000000l@NMT_?l00000000DB\R00000000000000000000<CkL00000000h?@?00000000
hRf?00000000LifC0000000000000000000000000000000000008PcL0000l;\h0000<8eODO^f000000000000000000000000000000b9L>Bn<WeX<]Xb00000000
LbVf]?d>1:@=0000T_f[d@1K00000000040>`>DD00000000000000000000000000005@<M0000dYb=0000000000000000i@hI000000005=F00000000000000000
00000000000000000000000000000Bg>0000d9@^000000000000000000000000000000008:J6\MIl000000000000000006k_0000000000000000000000000000
0000`djk0000000000000000000000000000000000000000A2eU0000L5RY000000000000000000000000000000000000000000005>d30000P@LR]<n@]@S?0000
L^iW0000LS^T000050\alP2f00000000@b@odfM5@@3YPR[700000000000000000000000000000000@[1A00000000000000000000000000000000000000000000
00000000000000000000815e0MiS0000XYAB\VC@0000000000000000000000000000<8cnhB6j<K<c4YLJDXBDdaf]00000000000000000000000000000000dd>K
e:m8000000000000000000004<JI=Ak;0000do=^00000000000002?VDMn>0000DfSj84=`000000000000000000008]bg000000000000000000000000LNYblb5E
00000000HJJQ000000000000@GOM000000000000D0RG0000<KbB0000L_:V0000TEP800008jU;00000KH319aj00000000Y1P3hb<Q0000LY5B0000T5OE0000@QkT
00004ocd00000000000082Ac0000@T=j00000000000000000000000000000000000000000000000000000000l7ZULR9=h:KL@oY<000000000000000000000000
0000000000000000000000000000I@Z2H[IL00000000000000000000<S]`00000000000000000000000000000000lejh00000000000000001@iS00004:VjDeT=
00000000`HC9PRboa=li0000000000004?_a000000000000<EL200000000000000000000U=]e00004QRKdGYQ`?:8`C:iLhALi;IOdB1100000000h8QU0000h2B7
T43500000000000000000000\a7]T5C[XUQS0000000000000000000000008B[o0000A57^000000000`1d0000000000000000000000000000000000000000@>NE
000000000000000000000000`1aK5BSn00000000000000000`\ndf:U0000U7@O00000000iAId0000`h<2000000000000000000000000DlWB0000000000000000
0000000000000000X[MH00000000000000000000000000000000000000000000dU5Yd?AP000000000000000000000000000000000000<DDf@hIQ0000HgGm0000
000000000000000000000000000000000000DFlZ00000000Y@\84>X0h?<S13g84c8600000000\DR2I6IVdSQ658Ca00000000hF3flFkbdl?>Y>MR000000000000
0000lgE^0000XUQ20000000000000000HYRUHaZT0000D<Pc]<C00000000000000000000000000000d:l[0@P;8WaQ00000000H3;c000000000000HCWP\abm0000
0000000000000000\I^F117>000000000000000000000000000000000000000000000000000000000000`;Lm@[d`0000DGWCTKLWhMBj8EBjHYam4J?P\bP61<J6
00000ond000000000000000000000000P=Qo0000\G9O`IRU00000000PI?A00000000dWGP`oBj00000000dIW99<4XH=9^M=K6TBVOdHl[00000000Q4SD00004IEm
XTN3l25Fl;X800000000000000000000L=S60000HoN\0000hTEZXPGb0000lQSG0000000014Oc0000000000000000000000000000000000000000000000000000
QA1G000000000000000000000000000000000000000000008goZP?KZ<MS^<19KHn<^000000000000000000000000000000000000@J]Z000000008DK[00000000
000000000000000000000000000000000000000000000000000000000000`JO4lC0;00000000000056FF0000000000000000E0G_000000000000E>Io00000000
00000000\^YNi9YP0000TO<A0000000000000000lQ<iU;L4Th7:E:9f0000000000000000000000000000h1e0lVHnm<@Ym@ic00000000L8=^0Mi3000000000000
00000000000000000000000000000000@D3Y90FA00000000LmB<dEgXl]b70000000000000000@MB0000000000000000000000000dfR>LmY30000000000000000
00000000MAcT000000000000XSgZ000000000000000000000000000000000000hkaddf8fY68i@9\T00008UWY0m@;m3^om4^^0000`Ia100000000000000000000
0000<dfY00000000X[h700000000T0URm<Vf00000000@Q]ALI]P0000d?ko000000000000U<^E000000000000000000000000000000000000<^Pn000000000000
0000000000000000000000000000<oR<00000000000000000000000000000000D19^00000000hTNd00000000`6@Al]2\00000000E=5a000000000mhgH>hola9E
0000000000000000XH9i0000000000000000000000000000h\\;00000000Dh`\0000000000000000`1E`\Q;FM;WO0000`61WdP4700000000H_oC000000000000
0000000000000000000047dH00000000Db4K94Zk0000T=Wj00000000<`cF00000000000000000000LAd^P\jY000000000000000000000000000000000000hV:>
0000000000004GNC00000000lCkW0000XA9>0000Tmcl000000000000\J^6<bOe0000LZ`LLfK^00000WPKh]PeM=QA000000000000000000000000000000000000
0000000000000000000000008^c000000000000000000000H_YL0000000000000000000000000000HO]n00000000821`\Pb=le^Y000000000000000000000000
DV7WDV=h00000000`LTG000000000000000000000000D5;`PHfD`JoG000000000000]5AO8>C_\638TN:i43XgdNMjXhUU00000000000000000000\`Ql`ZOa0000
00000000hl6VhMU;T]nR000000000000L:d\00000000@P]W00000000000000000000000000000000d;Z:0000431k03E?0000LO>W03g]0000000000000000`B]j
000000000000m8=QLNYV000000000000`foA0000XN3\00000000``]V000000000000X6GD0000=87I0000<^NH@eeO\NE[0000000000000000<G94000000000000
4fa7<k<G00000000000000000000000000000000000000000:ch000000000000`Mbk000000000000<]I<LGi200000000000000004i8h0000l7ZH000000000000
0000000000000000`:_R0000`49W00000000000000004@0O<2[]00004KccdL?C0000000000000000000000000000]AFB000000000000000000000000U54g\7WQ
`BTk0000\AGCU?5P00000000000000000000LW@L00000000XZg@0000000000000000T<F\8P:b0000D_aI00000000I7ode>SAA@WkY8Rc0000LUlI0000\f=c0000
0000000000000000T:gI000000000000lK_:0000DiGfH[c^0>RYDW:T0000`P2E000000000000000000000000YBD30OlD46dQ@JL<0Q<XhK^P00000000l>>S0000
0000<IHcHg3f00000000<@[W00000000iAXV0000000000000000\]3@0000000000000000=6jT0000e5FO0000<6nh000000009B7O<oQi0000000000000000UAnE
Ha`F00000000000000000000dF<R0000000000008kL100000000000000000000E7C6D[FVA:iH00000000Y<Ab000000000000000000000000d3Y4<C\100000000
00000000Dai84o@PdiF;@Hk80000`=A1000000000000m9QVd;:Z0000000000000000000000000000000000008B65`HkmhaL00000000000000000000000008Vj^
Q7EB`K9O000000000000000000000000000000000000dJgmXGUZY<OG0000m7C\0000hBJ^LVYj000000000000lZDQ00004Wi<00000000\TST0000000000000000
<SK513eR0000i;1k0000000000000000000000000000000000000000000000000000PKnLhUSM000000000000L4ZY@=H`A<Hl0000H7Oh00000000000000000000
A>^W00000000P5T:`=2VDkiO00000000000000000000000000000000000000000000\bV1PcfR000000000000HNLk0000000000000000]9LHH`cld>RkhJEm0[km
0000000000000000000000000000\5S5DP5ElmbK000000000000000000000000000000001?ZkDJbZa8[C0000PMGA0]4Qe1kT00000000@NAF0000<DTe0000=5iQ
<oS=0000A<f10000lclf99PMDDF?m=5ke0S\000000000000d9=J00000000@D\`DNn=000000000000000000000000TARF00000000000000000000000000000000
4Lb`000000000000000000000000TLone77dHVoJ000000000000000000000000000000008^Em0000000000000000000000000000@KR=0000991bi=Hf00000000
00000000000000004X0<TFmF00000000l<X^00000000@:]hTRUf0000000000004dRXI>g1I<[M@]]?000000000000DDIO00000000XMOh0000000000000000`2Yd
0000`R:hD8lD00000000<4el0000PI290000000000000000000000000000000000000000000000000000lSN@000000000000000000000000P68QhH8=00000000
0000Q?]@000000000000000000000000TI[k00004oK30000l5fJ00004U1S000000000000000000000000000000000000000000000000i>h]0000000000000000
TQ27000000000000000000000000`U2f0ldL0000000000000000`0NJDcOX00000000\<kRI@aW0000000000000000000000000000000000000?e68Gf500000000
000000000000000000004m0J0j2j0000<?UQ000000000000]4T9000000000000PP7@0000<JTc=0HlPEfX0000]4Y?000000000000DLjC0000000049d100000000
000000000000`143XPBbT66[0WgRH[in1>ZN000000000000000000000000000000000000000000008S9_00000000L[AP8PCl0000000000000000000000000000
00000000000000000000000000000000e@\R000000000000<B8hT_dW4d\]@>8[LT27HYf400009=_TPUE[000000000000ld6f0000000000000000000000000000
U@hc`DXo@F650000T4?L00000000000000005:ob00000000<]E>00000=UD`\_Ch;Bg0000leB0000000000000000000000000\0c70000h]Q0000000000000PLBe
00000E3C5;BZ00000000iA?J0000000000000000\NSH<fVN`8P5=?c80000000000000000000000008ZLjdfMX00000000]3UJ0000000000004MW2I?Dg00000000
0000000000000000L7l=U3180000000000000000m7MF00000000000000000000000000000[l<0000\YA600000000L17RDIdG00005?:UTPeY00000000L0nj0000
=>]=0000000000000000P@6j00000000h6<=0000PeCd00000000000000000000L5n]000000000000`Nd\00000000`1?90_MV0000000000000000dGgA00000000
8^n>8e`V94`300000000L;mF0000H:iAXB8]000000000000000000000000000000000000<n_8`Cm\000000000000000000000000LA2l40@_00000000dX\Y\TfO
0000DGHXH_[X0000000000000000M;3^00000000<^W?0000000000000000P[oad7cF000000000000000000000eFBI>Kd0K_Gm7RN0000000000004RDB00000000
0000<N_7<bKMX^1:0000000000000000\70?LXgL`:[X0000000000000000000000000000000000000000000000000000000000000000hAC:\i:]<3@k00000000
00000000X:oR00000FHKY83Q00000000000000000000000000008N3N00000000000000000000dCWa0000000000000000000000000000X>GK0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`Ec=@I_mlFYC@Z[Zh_^9\a7D00000000PT_n000000000000d2i_000000000000
00000;[olR[T0000000000000000lKAR000000000000MAa3`AT200000000000000000000T:=h\=fH00000000daTe000000000000\]?:d7R[4\fPh^A@00000000
0000<[KM0000XJhm0000<JTY0000<[\0000000000000000000000000d2H:000000000000000000000000000000000000TZ;R0000000000000000000000000000
000000000000@`6n@aU?Q>iC000000000000000000000000\UgB0000000000000000A?jV000000000000000000008Pm2@bTZ000000000000000000000000DZL[
000000000000000000000000`\<N000000000000Y>KJ00000000l4[D\i;S0G2gHNgn00000000000000000000e05?0000000000000000000000004FB:`5g`4`1G
000000000000000000000000000000000000i;1O00000000TT]S00000000000000000000XY6g0000LDEe0000A9^\0000000000000000`\Y:0000000000000000
UA4U00000000000000000000lSEBD=Oe4Chk000000000000hVQ24?h20000XM[o00000000l8c@000000000J]K0000000000000000000000000000HBLo00000000
00A=`Eig0000He5i00000000000000000000I7PZ0000Hbjd0000XBB80000POnMh8k400008AjoH1L^`c17XU`S<l>\0000000000000000dQi50000L8LE00000000
00000000000000000000000000000000000000000000000000000000000000000000\XRa000000000000000000000000000000000000dfGa0000000000000000
00000000=;GT00000000dh1BhVRYHWMG0000000000000000000000000000000000000000000000000hHBLa\]00000000000000004F>100000000P3>W00000000
000000000000\_M<0000`I3X000000000000000000000000THd<0000`^Z0HSBVLh`A00000\Bd0STR000000005=9<00000000I1d=000000000000<WQWTW7n0000
00000000000000000000P8=NM2D=8eL<000094_M000000000000000000000000000000000000l39?@Aga000000000000U7Sc0000000000000000000000000000
0000X>oAH]<`0000000000000000Ln0b000000000000000000000000000000000000L@hZLEI?00000000000000000000X`k70000H_a[@SBIPf]C000000000000
0000000000000000`ge>0000LVi3000000000000000000000000000000000000000000000000000000000000000000000000U7iA8Q\L00000000\5kh00000000
000000000000<A[E0000000000000000=5?m000000000000DIQ=PR1ET3UHTCcK000000000000<gQN0000000000000000<JWCXaKB000000000000000000000000
\@3n0000000000000000000000000000d:@e000000000000PlYh0000000000000000T@Z<00000000a92N000000000000000000000000h5F=0000h3Z14X;6DY`O
00000000000000000000M<>S000000009:V7000000000000000000005?3R000000000000000000000000dY3H00000000a7kba7[X000000000000000000000000
4CI:000000000000000000000000@LlA00000000i<Q^0000<V\3`4_E0000000000000000XWQi@dC0D?l@8J<=000000000000000000000000000000004EoAUAme
0000d29;000000008?mUX^7:93GI0000000000000000DKo00000`QT=X4o90000HGNX0000000000000000I0`Z0000000000000000`cVI00000000T52n0000hQH`
00000000HHfe0000L9_70000<?bZ00000000<GY@0000m4490000PI?fP;cM4hn:00004?@k00000000XBBh00000000000000000000L7V7l_9\0000PAl9<meN16c\
h]`:00000000000000000000LUR55>Uh0000000000000000\\Si0000000000000000dbZK00000000`6P2000000000000Y1Pc00004THR00000000000000000000
0000000000000000PMGgPVNb000000000000<]id0000000000000000000000000000ld6=000000000000000042RM00000000UAQ:000000009@A]0000lQKk0000
l2UILBV50000\Ye<00000000000000000000hfI3a4650000000000004FXLlHn818?f00000000XG`X000000000000<KmI0000dEQR000000000000000000000000
000000000000000000000000X=:A11>FQ6C90AfJ0000<lVI000000000000X0g6HDIB@JMF0jW90000000000008h97000000000000000000000000000000000000
L5G8=?2n00000000d:kJ000000000000<Xo]m?Hk0000000000000000000000000000000000000000000000000000XbMV000000000000000000000000L1W80000
\HmehL:]laek=4KoQ6K\00000000]5cE0000TW5K00000BP90000Llm[00000000000000000000000000000000X`\3000000000000@?8SlSR@0000E0gM0000<Ij2
0000000000000000A=hA00000000000000000000lD>[<]nE000000000000PS2W0000000000000000L3ZX0000000000000aNd00000000X7kF@=`;000000000000
00000000hb\I0000L0>^00000000DM\@0000000000000000\4i^`@hl0000000000009:R00000e7TE0000=4Dd0000]?\F00000000H1b5000000005@n]00000000
lZ@;i6Q@000000000000000000000000\0:@0000\]?ma>4O0000000000000000000000000000000000000000lO[c000000000000Dm^4`5PU0000`cFk00000000
000000000000000000000000P@Ac00000000<Aj59<Rk0000000000000000M3>]0000TmVB000000000000000000000000000000000000IAF8`R3;0000XHhnDdC\
H1o9U3fg000000000000Q42VXcAm000000000000X?\GXC;?Xnff0000<?Md`B=nDgLe000000000000h0_e000000000000TClom82o000000000000000000000000
00000000XcYY8PBR0Eah]?81m@C^9AFl0000DH;P0000000000000000PLfRU1;VDH=_M4k_E5lB000000000000000000000000Lchd0000@4?\0000000000000000
000000000000000000000000000000000000000000000000diA100000000HTQ_LIU=I@L_`68<0000XU39000000000000000000000000@R;Ze9W]000000000000
0000<@3F0000000000000000000000000000L5mY0000<J2e0000PhaP000000000000000000000000000000009?3_0000000000000000U3k40000000000000000
0000000000000000000000005@[k0000\EfI0000000000000000000000000000000000009==Z8iY]00000000D1mPP6mCdX];\<M9<]Yd00000000000000000000
00000000000000000000000000000000000000000000M3Ib@b8X00004`5]0000i?FPT3MB17Ra\MNb00000000de2?`oRd0000T\8iL\G?E=5T0000h:KA00000000
000000000000d:hB00000000D@i;0000000000000000000000000000000000000000A?bA00000TRR000000000000`6QU00000000000000000000U=n]aAWl0000
000000000000LQmElH8O00000000T0KG00000000000000000000000000000DTF00000000lNi_0000dV?O`7KV0000000000000000000000000000000000000000
00000000E6Ig000000000000<1^i0000000000008oVP00000000000000000000`I1_`P<]PAcTdi2R0000000000000000HWf:PSkX57FD00000000000000000000
`KG8@AXNLQTK000000000000Lo7L00008M?j0000000000000000000000000000000000000A3B0000HHZ2<]gA\>5cY49AI>0[00000000lWLK0000leIS00000000
00000000000000000000000000000000000000000000TUF60000000000000000\d?h00000000000000000000TXWM0000hjcl]A[5\Jc<00000000000000000000
000000000000000000000000000000000000000000000000lWWZ00000000L2od0000000000004_120000l60M000047;;0000=7JR0000I?iH000000008PAd0000
0000000000000000000000008^XL00000000E42<00000000000000000000d\R900004SYF`TUA0000H7]OP;iI000000000000XF6ILG>N`C;mlMSJ0^K;04Tg0000
000000000000@bIK000000004P\O\VeSLk6b000000000000M4`F000000000000<0WoTeSk000000000000XlY>00000CE`aA<8`@VZ0000hVOK00000000<IN60000
DYPI`NOQ00000000000000000000000000000000L;0jTY:D000000000000000000000000eB5700000000=<K`0000000000004ZV100000000hlSJI?T<00000000
00000000000000000GAM0000000000000000000000000000000000000000000000000000000000000000HM?W00000000000000000000Q3MK00000000H4iP0000
000000000000LVPf000000000000XEa70000000000000000XO`h0000H1d_0000000000000000D6=ee9WJ000000000000<Ro\00008b<Ci4EU94CkX<L7M;Ik0000
48CO00000000l<SIL0gK00000000PW7]00000000HjbJ00000000000000000000000000000000000000000000000000000000000000000000l4X500008\?RQ86;
000000000000`ZA@0000@Ken8:<G8d0S000000000000`eORX3Ff00000000000000000000000000000000XF5`0000000000008<_dDk2R000000000000L=eU4NiP
I0DR0000000000000000000000000000@gHoHM;d<@>:8P0>m?jI0000HFK10000i84C00000000l=Q=I2MHDF4L0000]5R10000H6F@0000ddiZ0000000000000000
0000PKWf0000000000000000000000000000000000000000DI0GTN\dA?Ng00000000E;Mg00000000hPY;1@?\H7R>0000<4bP000000000000000000000000@<W@
0000hBS:@nH44RF]8TQNXa5P000000000QdI0000000000000000000000000000h?_OdMV>00000000000000000000000000000000000000000000000000000000
000000000000000000000000e5F`000000000000000000000000lllK0=9o0000LJQe54`U0000PKmW000000000000000000000000d;7GLYZc0000000000000000
0000hZaW0000`Ue38IkVd3c\00000000lXGK0000`7n600000000000000000000`1N18?m900000000`S[\0000000000000000D3@?00000000000000000EC;8IR2
A1Vf05KmT^[a8aQk4@2PLb9]Xed``8f?e?a19BMM00000000000000000000000000000000`=[A10:]L6Ne0000000000000000000000000000L5m@hnW200000000
00000000000000000000\?8C0000XKhb00000000\9JmPdHZ0000P_QJLbN7hiCD000000000000PCZf@EeS<\D30kjX000000000000000000000000000000000000
DclH\dOAe@T\000000000000000000000000@A<<0000Lc>I000000000nb6000000000000000000008hBB=3dL00000000H]Wj@[:@00000000L>N6000000000000
00000000000057h_00000000LJEMDB:]TkHRlea;0000=2FH00000000mBTN0000000000000000000000000000000000000000XI7`0000lB0[000000000000D\>E
000000005@A3Y@C10000000000000000DaoK000000000000`QW^0000Dam;L5iX0000000000000000000000000000TUZh00000000000000000000000000000000
000000000000000000004odd074D00000000000000000000l?KJ0000]:U9000000000000e>bl000000000000000000000000P16<0000@A6WXEGddH][0000LG\[
0000000000000000000000000000`?Xl0[Xd000000000000h:L_81FgP<TW0000000000000000000000000000l721000000000000X9jVE3SWLEMUl`\^haF@djYX
0000000000000000000000000000000000000000000000000000000000000000L:\>8EMhhKdZM=30\6o>00000IPQ`JSL0000=31K00000000000000005>EZ0000
00000000000000000000]30c0000lSN0000000000000000000000000000000000000000000000000a5_e000000000000lNj[0000000000000000dd9o00008TEF
U>R80000TOZD0000e?GM000000000000000000000000000000000000000000000000000000000000@`RM0000PNUZ00000000TR2]000000000000@@EF00000000
000000000000lDLKhj5^1=mC00000000`27hl1G7E=kYXo@m0000000000000000000000009:]10000000000000000X8Bn0000X3oKhk\d87JjPEY`lT2ch@C9]>?M
I>Qh000000000000@2=0\R73000000000000@Zk600000000iBF^000000000000d8dN0000000000000000000000000000000000000000<L\d0000000000000000
00000000X_fNQBO_L5BT00000<n4AB^E0000`?B?0000\PNo000000000000\K[\`LS^000081ma000000000@ch0000000000000000<fIe00000000000000000000
0000000000000000000000001=cg0000000000000000UAAb00000000T0^g00000000000000000000PX;oM@XR000089;>000000000000DX^0lb5U0000@PYU0000
LcT>0000T?og0000<5Vj000000000000000000000000000000000000000000000000000000000000L2>O00000000TPbL0Na6`O@400000000000000000000HGmm
TleX0000X:i20000hCd200000000000000000000D04P0000000000000000leR00000000000000000lNW608Gi`P4m0000000000000000dWQE0G=P00000000==f]
00000000m79?PiAc00000000`0EYPcU?00000000000000004N:@0000000000000fZi0000000000000000000000000000000000000000`ZF700000000LE[j0000
0000\GI00000<K@XDPi50000H<RR0000D8Q@95Dn0000a@A@0000000000000000000083`a00000000``;0]7PGM?G7000000008mmA000000000000EB>c00000000
D\650000H=Sl0000\]SU00000000\_4b0000000000000000\;Q\0000000000000000l92L`Tg24V33000000000000000000000000XeiE0000XKFfTBQG00000000
Xf7=00000000000000000000L>ag000000000000000000000000000000000000l0j_0000P5?]000000000000h_2K8J@2h<UVI1n_@O`L00000000h6ELDGLA0000
00000000TCEG`VS_U2GA00000000000000000000000000000000000000000000DRnC000000000000000000000000000000000000<2VM00000000000000000000
00000000d>Dc000000000000PK:T0000`MRUa7YAA8`T0000D4mQX:]ZLNVQ00000000e506000000000000];Qg00000000Y=J\000000000000`8bC000000000000
00000000ThF;0000<@=k00000000000000000000Xd960000000000000000TXEV0000hSWS00000000UAGF0000<iQ>000000000000000000000000000000000000
00000000HkRC000000000000]3];0000@3J>000000000000`ZRYA59ZiBI5U2O@0000HN8=0000000000000000<d0d00000000000000000000]93n000000000000
88>H48`SA@G`0000000000000000000000000000A:8<000000000000000000000000U7;\0000Q;Z=@C]d4N6e8Y?E0000I=j2000000000000L>I7000000000000
i45W<@E7000000000000000000000000m9Fi0000000000000000000000000000M17U00000000DT_Y0000<AjD0LGDU:MB=48T91V>L6PnP_`i0000000084XQ0000
8W5<000000000000DQPY@0G\00000000T^A^000000000000TDI\<LXbmAfD0000000000000000000000000000000000000000@3QX`B>@D`Z1XPQf15Hg00000000
000000000000l8j`00000000DXlR00000000T72mUAb7@Ze;dREJ00000000000000000000`[]XXk`\@n:g000000000000000000000eK^00000000000093\eA>1a
DZJU00000000000000000000L9ma8^bT4gU4XBfaE@USi46bleo^0000000000000000XBeY0000\AA=4WHRhdFE<hlLi>4\00000000000000000000000000000000
00000000hPVC00000000TN_d00000000hD`Ca07M00000000U8\8<7>b0000000000000000000000000000000000000000LZVg`>1AXBg0DcgA<De8A=dY00000000
0000\NfkD7Nb00000000954R0000000000000000000000000000TE]S8Y0[0000000000004QeE00000000000000000000e@UC000000000000000080@?0000a;m\
00000000000000000000000000000000000000000000000000000000lSk200000000<XF90000@S5ohO:H4ll6m?[UPL36Q5?>Hiii0000I>JflC:@000000000000
ddXZ00000000Xbng00000000000000000Q<60000000000000000\fT9P5N50000XUDT000000000000`366lOgl5<a90000000000000000df[h0000000000000000
0000000000000000000000000000000000000000@oDO000000000000000000000000000000000000000000000000000000000000XDM=0000D2]:000000000000
000000000000l<BYhd2]L?LH000000008PBA0000a:DX8co=000000000000hZd<00000\5a00000000000000000000<on800000[;I000000000000000000000000
0000M6h6TaV:00000000000000000000`16W000000000000000000000000000080]K0H?4ho5YD4F40000XGSU00000000000000000000TS?[0000000000000000
<g4oh[<R000000000000000000009785M=OgLN<b000000000000000000000000000000000000000000000000000000000000000000000000E=<VTO2@55WL0000
l3?Z\IA000000000000000000000U;PS000000000000000000000000HVH1<0Fk81<``7:KhZ9<8oj_Q;[j0000dHhb0000ln0Gi4RF00000@cZDhhcm9FYA>HN0000
X?ci0000000000000000000000000000000000000000Q2SH0000000000000000000000000000a6o<00000000\Geh4U\>Q9@U000000000000HUGJDEZS`haiQ@N\
00000000dD1Y0000000000000000LO]M0000000000000000\G?9Xch100000000@Qd;H`BO00000000dTBI]@6=H^H0`@KGHmVcTiXP1;og00000000000000000000
000000000000000000005BT>00004lhV0000000000000000m5NjXYG700000000000000000000000000000000XM@M0000@?biPOJYP=QH08GWQ1_400000000Dc<Z
<cTW000000000000P@SY00000000000000000000@9:I]7g00000000000000000000000000000<FbH000000000000000000008l0W000000000000000044mn0000
To4f00000000000000000000000000000000=;\=00004AM\LKjh`?jNM4XH00000000lWc1TnRJ00000000<4>;0000000000000000\K@60000<[SZ000000000000
000000005>VE00000000000000008[W00000000000004XkT0000TZGWE51i\TJX0000M9oldVGTA8X`H<kB000000009::I0000dO`X0000000000000000LM1J0000
000000000000L0`\YAA50000\NgV<lG:0000000000000000000000000000X\9GX_3700000000\CXS0000000000000000000000000000000000000000]2ZO0000
0000000000000000TS8LXZ=TA85_0000000000000000000000000000<i4^\Y@9=AXI00000000<A090000000000008P92000054UlXQiE00000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000056>j00000000000000000000000000000000d45e00000000000000000000
0000X4fGlAoT000000000000000000000000\2Vm00000000000000000000000000000000hOFMTO0@00000000000000000000\k8]00000000000000000000Pd^7
0000000000000000X6k@000000000000000000000\\e00000K>n0000]4I8=AXiDCVU0000dM=`hIARTMIH0000000000008CQLDOC=PbhF00000000dO[BPPDJ0000
0000hDLd0000000000000000<NUM000000000000000000000000000000000000<=dF0000<34E0000000000000000Lf>400000000H:Z700001>2a`MWF00000000
00000000000000000000000000000000@oICD0aI0EBZHnc[0000dJE=X^\100000000000000000000hQFS00000000897J0000028YdTF\PfLge?T\000000000000
000000000000PKHA00000000DC5QPl^2000000000000000000000000000000000000X:kY\?83l^lN00000000000000000000X_FW000000000000000000000000
T]8C00000000]A4500000000000000000000000000000000T1PX0000d7CiLRTL0000000000000000<@^meBR000000000000000000000Dk?gHGPc0`NL00000000
I>eJ000000000000XEl;0000@J:F0000000000000000PnTc00008gT=\YBd]7OPA3\0H1=iTL`_\Lb3]BH500000000000000000000000000000000\;5_0000P@`9
0000h2eY00000000000000000000000000000000859:00000000@4jM000000000000\Y^RT`?D`YeY0000000000000000XHiaXRa_M;fkP5hm0000000000000000
0000XO[UTXUU000000000000d>9XLNkF00000000000000009B430000Hb>l<N>WDXfX0000000000000000000000000000X>@m0000000000000000000000000000
\cIo00000000000000000000P5Y`XE>g00000000000000000000L[5fPh;W00000000d8]F00000000<G\1000000000000000000000000<ITaI07o000000000000
P2TZHSO]Y=:<TlZR0000000000000000000000005AajA3h1X[jJD\:d0000000000000000000000000000000000000000000000004RRRDAKC000000004j=H0000
0000PNOh4iR500000000`<>ml;6aX`lB00000000000000000000Q<]\0000000000000000PlBRXnK\@MZYE:iTY:>O000000000000000000000000000000000000
00000000000000000000hJUe<oKJ00000000000000000000aA1g0000000000000000X`:E000000000000000000000000000000000000h@gP000000000000X4@k
00000000000000004jhca1aM\Q86@R=8\f4iDDB0TXiE000000000000L9A:00000000000000000000000000000000l>k_000000001;M;000000000000T2V:TecE
i@Am000000000000000087@;00000000lX]E]>j;03D9Pb_S000000000000000000000000dV@D@d^j00000000000000000000PfU44fXl00000000<ceM00000000
0000000000000000L\cK00000000000000009:?G000000000000dnj500000000000000000000000000000Fi[<YGk00000000000000000000L?WP000003io0000
00000000000000000000XNP80[_T00000000000000008j7X@Rm8\_MJ0000000094;o00000000000000000000TIIDE0dSAB3V0000000000000000@d_300000000
LPRN00000000\93bde>o0000000000000000000000000000000000000000DiEK000000000000`SP9dK^ldjme0000000000000000000000000000000000000000
l_:70000A;Hd000000000000000000000000hBdn000000000000000000000000Y8nh0000Dln;0000<iBm00000000000000000000hiaA0000000000000000Dm>^
0000lII[l>oM0000000000008kfU0000HiPgU08BD7lHLg?b0000000000000000A4VY0000000000008FbY000000000000T9XD000000004MiBdgJ6000000000000
00000000dZOQL1CTTem<000000000000000000000000LCgB4^iJ00000000000000000000D1M?`5[N0000\=W^9=D\000000000n^c000000000000000000000000
000000000000000000005<<O0000000000000000000000000000000000000000HT=7Hh2?000000000000]7e700000000dIEZ0000A1omhCQ:000000000000heBB
0000`2mE00000000000000000000dClC000000000000hkSh0000000000004V[:a>BSl>dP00000000P=fk000000000000`^C>00000000PZWhP:2=HC0oe4J<0000
00000000PT^SX>`;0000\CQZTaEn000000000000L1OhI4CX@_lDLDFXlZhOHYL:00000000]6X800000000``[><ahKX@Hm4Lc3TCc]<c930000000000000000@97Y
lNo1\m=600000000000000000000lFBQ0000000000000000000000000000lTm`00000000000000000000dYa?00000000000000000000000000008:OI00000000
0000dk<bY6W8PLKM0000D_kf4jPd00000000@a6@000094m=0000`[Ac0000000000000000000000000000000000000000000000000000000000000000h<770000
000000000000TFi3E@92=@Qgl00\De>WDN;XdNNI0000000000000000000000004M[Z\\k\hc7h0000000000000000000000000000000000000000000000000Uff
0000@_750000000000000000lP<o0000LWQ100000000000000000000000000000000000000000000Q7l\XOe3=:Z=00000000`NDf000000000000000000000000
000000000000hDfYXa:b0000T@FE9=R40000000000000000i45H00000000000000000000<Tdo0000Ti^9U82S@0m=00000000`:F[`X6Y8c8B0000000000000000
000000000000000000000000000000000000<io900000000L5k=000000000000H:e000000000000000000000000000004mkO<?2X9?8>00000000000000000000
0000000000000000000000000000000000000000000000000000@<X@000000000000XP`651GD0000H\HITiCj00000000la:;00000000e6d<0000@BLe0000<109
000000000000000000000000h<CI00000000HWUO0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d9C@00000000000000000000000000000000\C`W<Xj3`<l4do8o000040H[H\^T00009>Z>0000000000000000000000000000000000000000dBodi58>
A1`N00000000000000000000Y?\S0000<eD100000000XnIdhE06A:a_0000000000000000d3mf0000000000000000000000000000PNaA0000000000009@[^0000
m3T`10kA00000000000000000000]@:?0000000045^h000000000000DcQk00000000000000005>l?0000L=@DY2e30000e9[;0000000000000000000000000000
00008EFM000000000000TB>h0000000000000000000002YL000000000000hBk80TP400000000X@BYHZTm0000hQGA0000000000004E[6XF5V]=8_l9CN0MdN8f:6
000000000000@1NBDiKe00000000000000000000lbi1Tg>hlH6iDmON000000000000000000000000000000000000dH\X00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hKaG0000000000000000000000004D6L0000000000000000000000000V8g4Z?H
00000000E<HB000000000000lk;@00000000000000000000D9cAdJb100000000P:L700000000TW6W`16I000000000000000000000000HBc5HHZ<0000\k6>0000
0000000000000000\D:Y0000000000000000\P1>HVC0`coY000000000000<e]b00000000000000000000000000000000h2bOd^LH0000000000000000m?PI0000
000000000LUD0000000000000000000000000000PLD500004_<;0000d?I_000000000000PAC\00000000dX@100000000000000000000@P8S0000000000000000
dbZ>0000d`R^hP3M00000A8700000000000000000000000000000000000000000000@3_k0000000000000000dP7O0000000000000000i@W^0000000000000000
0000L<<G00000000000081_4000000000000\AWO8J0O83Y_000000000000000000000000H>_7XC?_00008K9[00000000l6l[8We5000000000000000000000000
000000000000000000000000H3XEPNKPa@fn08:@00000000HYjW00008KT?00000000XQnY0000==jb0000`_g6m>PE00000i[h00004o7;0000=BPS000000000000
0000H;KK000000000000hCdJ@SMFh_L5000000000000000000000000@85V00000000000000000000XYhLH4BCXBae0000000000000000000000000000HBE]0000
00000000PeS^TdDl00000000000000000000000000000000000000000000L:`jL`4o000000000000000000000000000000000000000000000000000000000000
\FoaT3Ub000000000000P@`X\W2OTbm^8d@KQAoO0000000000000000DRJ>0000lT9l=>H;0000000000000000000000000000@FWH0000dZ4h4YRo0MUn00000000
0000X?H9000000000000<aRkY0fU0000`Q>L0000000000000000XWa_00000000<R5W0000000000000Ln^000000000000d:SV000096ak000003B600000000lELa
0000XQ39`GA0hZ<1m?2a0000000000000000D3=n00000000000000000000PDU984J24U5M0g^F0000000000000000000000000000000000000000I5_=\NlFh;A[
i36V\PV200000000D[ehdYkeQ;hhHd4M0000000000000000000000000000\TNDDZ5XhglS00000000000000000000000094Fl1AiN0000I1be00000000000087nd
0000TMZ30000<6`=000000000000000000000000TmQ5]9DE000000000000=1Y<00000000HFko0000HN]k00000000lZag48GFTc`200000000X>Fje4gQH[WM0000
0000HiMA0000L2gm0000000000000000HQ_g0000HCH@0000000000000000000000000000l2Z20000d`UA0000000000000000PMa>000000000000000000000000
d`_m0000000000008KW0000000000000000000000000X4^YP?6o\EYPX]f]0000<HH1000000000BkhDBkS0000H<ZH00000000000000000000hMlg000000000000
=<J`000000004IYR\m5@0000000000000000000000000000000000000000000000000000000000000000P=ZY<[ED00000000DiSL00008RMc0000000000000000
000000000000DXeMhfG00000000000000000\R^E00000000000000000000<7Kd00000000000000000000\lT=0000l7CY00000000PdL>00000000000000000<[:
0000000000000000`b6M000001M0=7QQ00001Aa]00000000000000000000000000000000l7JG<4n90[k_000000000000T<<T56ZU=8`800000000000000000000
T7Am12N200000000T]BW00000000000000000m<H000000000000000000008cjH00000000\?OK0000U72n00000000000000000000L5K]<RTo8c`?000000000000
000000000_EM00000000000000000000000000000000H@GGd7fmh2eiUABi0000a9?V000000000000do9@0000000000008koM00000000000000000000=3P=0000
0000\Ran0000`^`QTkB>0000A6oZ0000XA7L000000000000000000000000D4>d@Z6700000000000000000000000000000000000000000000000000000000<b:F
hjK\00000000000000000000UATa00000000L6\A0000000000000000000000000000000000004OdJD;F@00000000000000000000a0eX00000000000000000000
0000\BoS<j:K0000L8n0hNn`8PdSQ391LUmlM<dZ0000000000000000lC9j00000000eA:eQ:;Z000000000000<UP9DY7Me=YgHGgkM:5000000000000000000000
00000000000000000000]49o]=mc000000000000PR?;000000000@h200000000000000000000lQlNXH^o4j::000000000000U?en00000000000000000000D23:
]7aD00000000P5D6Q7?KTmRC000000000000000000000000000000000000000000000000Y@:R0000000000000000UBCc00000R<2000000000000000000000000
0000000000004nB:<5;200000000\fAT00000000TJ2OP58kHJB6hdMg000000009>f7000000000000000000000000TSkEPSZ9000000000000000000000000Db3?
00000000000000000000000000000000000000000000000000000000A7K@000000000000000000000HYK00000000000000000000000000000000000000000000
000000000000000000000000a5BH0000`Una00000000\41J@=[3000000000000Y<YS0000dVO<00000000000000000000L=edM:P`000000000000@4OhLN=]a?[;
d<oj0000E>:[`O4X8\LL00000000000000000000lWWM<aT[Q3@U0000000000000000000000000000XP8E0000Td?M0000\;3R=5Y>Q1bCa1fS000000000000`X5W
HDd>hU]I0000000000000000000000008cSYHf]L000000008`o=8TE50000PC`@8J0Z0000=2Rn0000000081iQE>YQTWcCA>M_000000000000000000000000=@cL
00000000a7LQ00000000PM;M9@Z<0000000000000000000000000000DbOV0000h=74000000000000000017Q>0000`@VJ0000000000000000XYdHhc;H@hcOLc?K
8cO4000000000000000000000000000000000000Q;dNA>UNdRKS0000000000000000000000000000\91g@I>ni9;H000000000000000000000000000000000000
00000000MB090000T9X20000000000000000000000000000000000000000@YGCQ>:NT?3Z00000000000000000000lPE;]2^]00000000LSR10000000000000000
0f`A0000LOmC0000@T<U00000000H8WL0000<jMD0000H2aCD^Y500000000000000000000Pa6^00000000000000000000HJF=m<ENXOiUXnh600000000e>fa0000
00000000Q1JQ0000LWMi<_5W00000000000000000000000000000000000082E>00000000000000000\8Q00000000XYXZ000000000000PO?J0000000000000000
00000C?G000000000000DYmk0000000000000000000000000000000000000000000000000000000000000I:_1<Ea<[\Y5>WE0000000000000000XWP900000000
000000000000000000000000000041QQ]<Fk000000000000l2I7<EaK00000000000000000000lCRX000000000000000000000000`M0`00000000440f0000U0Wl
@[Hj0000=4BAP<2g0000000000000MBQPC7VD838<E>D0000000000000000000000000000D]N[0000000000004E^C000000000gZ4dEcR<[_7a;e\000000000000
00000000000000000000<cN^000000005AkgP59T4VJYm=BK000000000000000000000000000000000000DCThP[hEP5=200000000000000000000000000000000
0000dTMF000000000000a:^2000000000000000000000000hGh800000000@JWMhNLLH[TTlob]0000l`i7P4K<@k7g98j[00000000000000000000000000000000
000000008hi:000000000000000000000000HA`C4V0H0`O`LH2b00004]d30000U@9L4Uo10000@Y90dnhM00000000HInY000000000000H3;TdLU4PS519AH00000
000093J1I8gn0000000000000000P5;@4;hIlgkb0000000000000000000000000000Pc:E0000000000000000000000000000`?[;HMA7DjfP5=T8000000000000
]4:h000000000000000000005>7Q000000000000DlPH0000e@j^00000000000000000000000000000000000000000000<e5\000000000000XI3I000000000000
0000`hNX00008KSA0000LK`^TdmP`:dK0000XXM]000000000000Y38K000000000000Q@]]00000000]9Nb0000\fPaE>LK0000DbH215Co00000000000000000000
00000000Q288PO]80000000000000000<1<?4FaAd[X78kEWM2bR00000000XDI7000000000000000000000000000000000000000000000000TnSV000000000000
0000T1gb0000TUP`000000000000000000000000000000000000P5fl0000`MCZ000000000000000000000000@LiA00000000`Kj48QHQ<__H0000LdgZ00000000
00000000DdPS00004YX4D5e]=Adahh9Ni=fP000000000000000000000000hA9gY3S@8X;BLiXo1:NX8f@S8Q3`H8;UE<>f5>>6hEJ5LMDg00000000h09W00000000
hVPA8Y9a000000000000hl@?0000000000000000dH5QLYa]0000T6<Y8EF<@MZK0000mAVK000000000000`]6W0000@KM;000000000000A;gZ0000000000000000
0000000000000000]5Z5000000000000000000000000000000000000000000000000l5gk00000000\WI300000000000000000000000000000000000000000000
000000000000000000000000heS@00008QYB0000`D4=000000000000000000000000000000000000=2VH00000000000000000000@`n;0000PJDQhfBo00000000
DW>80000Xf0\0000X2RB8M8Z\`EFd>\P@ail4I7T@dGei412000088b4000000000000000000000000000000000000000000000000000000000000000000000000
0000lDHP000042kE`IKdHcd>l1[W\OI80CJAe2gCa4@CI8JH0000U<Dd00000000000000000000000000000000000000000000=20H000000000000000000000000
0000000000000000000000000000000086RF00004Gl2000000000000=6gXE>N900000000000000000000000000000000000000000000000000000000\PQN0000
00000000000000000000000000000000P0W_0000000000000000U7^\0000hP3[00000000000000000000D[DA`So1000000000000000000000000000000000000
00000000000000000000X:;N<L7JIA6U0000U<d40000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TS1f000000000000H>7c0000e@nm0000TAd700000000<3gT000000000S210000a@==00000000lBXCDK>R000000000000T<LM00000000000094Z60000`Q7e
00000000000000000000000000000000XPkJ0000000047X_T_eXPNH4`g3O]3jRHjfkdV2H00000000000000000GfZ000005j>00000000000000000000l3030000
000000000000HJc\P=@1000000000000000000000000T6Ce00000000000000000000P?Li000000000000I0m6P4cgh>A;00000000e5eG00000000000000000000
000000000000000000000000<bCW0000000000000000XmE100000000000000000000DJ5S0000000000000000Y1Ef000000000000000000000000XH?T00000000
00000000000000000000<2ko0000lJcj000000000000000000004IJLLTk=hXCM0000000000000000000000000000HSjc000000000000000000000000DS7N`>Aj
dh5k8VZk0000Do^j0000Y8KT000000000000000000000000L]P00000H`ZW00005B:200000000a5U2000000000000POd]8W^:0000Q8][00000000lf5;00000000
000000000^d@00000000L<7i000000000000000000000000000000000000000000000000A<V3000000000000d@aP0000000000000000000000000000T6lPd2:o
0000dkAL0000000000008G<:000000008ZKg8Eb;LNVE00000000000000000000000000000000P4\`hF]_00000000E=B100000000000000000000000000000000
000000000000PYg<0000PCiJ0000000000000000000000000000000000000000P>mC0000PAc28L\F0000000000000000000000000000@3h:l`ifE44j00000000
00004[?A9@Vj0000LVIO00000000000000000000<cB:00000CMZL0TI`HjY00000]T9XCN?000042fj`@`g00000000000000008CHQ0000Q6_n0000000000000000
\^i<<A?1000000000000P1NS0OU;D?Kk000000000000m:4WL2J<0000000000000000000000000000<Y?V000000000000=7Ck0000a>;H00000000h<;d00000000
0000000000000000000000000000000000000000TPVR000000000000TVo[0000aBFQ0000ll>Od03:00000000000046fU0000000000000000000000000000HM@i
0000000000000000000000000000000000000000000000008E6ldUV:00000Cd@\DVX0000000000000000<do<TBU=00000000000000000000DGQ200000000@AQT
d1cQ00000000H[C\0IHO0000e2ZbX73:00000000000000000000000000000000@WEQ000000000000`R8@`]To0000\2S700000000000000000000@h\Q00000000
0000Hh;<00000000@<:k0000000000000000PFkT8a4\0000X_cV00000000000000000000dZ<[000000000000Q@NC0000000000000000000000000000P]mj0000
000000000000\6n6DDJf\3@R000000000000LkN]00000000Tfh^0000000004H]0000000000000000l5W;00000000H@HF00000000@I@8<n`fDLJ>QALV00000000
0000I3eaI@V600000000000000000000000007l3hY<9TBf9`l9M0000000000000000Xa[cPAP_000000000000X[A0000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y:hA0000000000000000000000000000@:_>00000000000000008@c>
0000PLK`00000000LcLO<;l:0000000000000000@S:YP_BH00000000dNaP000000000000e1@DeAJ>YB4dPd880000000000000000000000000000000000000000
0000EBRJ0000000000000000000000000000T;6R0000000000000000A0:PTcUc000000000000Df<G000000000000000000000000000000000000000000000000
00000000000000000000h93B000000004BNV<dEQ0000TnM3000000000000<imo0000000000000000000000000000000000000000`HOh0000lV=El5==00000000
ln9b000000004X4N0000=4n000004WR[000000000000LPMV00000000U@aJ00000000P9BA00000000000000000000000000000000d]_^`o6@0000000000000000
h8CdX;WghOL_TlO]00000000AA<Ed`bb00000000\EY@00000000000000000000000000000000T]Mi00000000PG4V0000000000000000e>Z[0000\Z13000044T?
000000000000000000000000h`EV`;RD`eoi@4O[0000000000008`<_0000000000004Y_eE43W000000000000000000000000000000000000000000004chP0000
\@]b000000000000000000000000DV;7000000000000=71:0000000000000000\@56d2G]LH3GhRaPLT^n]5DYdPFF0000D2Ne@6ZK0000hGbG59Be00000000DGV1
LfHS08;i43Bc000000008@0_Pa?L]9J_000000000000X8DQ\i=Blj5000000000PH7k0000<4m[0000=0R600000000000000000000Xdm^DUJb0000DD[\00000000
00000000\``^00000000000000000000000000000000@X94000000000000PV5\000096VA000000000000A6N`@J`d000000000000000000000000000000000000
0000U0>a0000dMVf54\oi@8KhX[c000094ZGm?dQ00000000000005Qb0000000000000000<5700000000000000000000000008R<Ki?mX00000000000000000000
0000000000000000`c[?0000U8g?000000000000000000000000000000000000000000009;YEPUn@00000000PefiE9Sh\aB_000000000000D?010000@DdO\0kZ
0000000000000000000000000000000000000000hGg_PDNeTAkMPR4D4aDl8ZRL57]MI3E\LJYI0000HPj@00000000000000000000d[P<00000000000000000000
00000000000000000000HICa00008J><00000000Y=Tb00000000000000000000\h43dd2M0000DW`c00000000LH]8hR8f4H^a=06J00000000000000000000@H:=
M7HW0000DI8md6HNhY2EM5cV0000000000000000L_Val12g00000000000000000000AA5500000000X@o?00000000A6;a00000000000000000000000000000000
000000000000000000000000`hR8dSWf<Cf?DCCo000000000000000000000A8D00000000T]of<A0EA9V\0000000000000000DI>M000000000000000000000000
00000000LMcZ<ePE0000m<il00000000000000000000\Ynhh`AN000000000000000000000000000000000000000000000000000000000000000000000000h9mJ
DCO_000000000000XHG60000`?U?0000lQ<F0000000000000000<@d6000000000000000000000000000000000000I8gU0000000000000000000051I_54YR0000
00000000DYJG000000000000000000000000000000000000000000004SS[000000000000000000000000@i2mM5b_=1mN00000000hTbWD:FB0000000000000000
0000000000000000I4BR0000de[o<4:]TD`\000000000000000000000000lTDB`4DnPWGnM6<P0000000000000000`OXO0000i;ET0000PlV^000000000>LH0000
000000000000000056@\00004;oC0000000000000000000000000000000000000000000000000000`fcM0CbU0000000000000000000000000000000000000000
00000N@`00000000000000000000000000004X?000000000`9JZX^PJDT31XIDZ00000000000000000000XCM5lB9^E5Y^HSKi0000XjB@00000000000000000000
000000000000000000000000000000000000a=O:00000000000000000000\K8O0000`98H000000000000050Z00000\F:\3Ki0000HU9K0000000000000000Q@JW
TCR=lVQS000000004[5P000000000000U9>:00000000hnD000000000000000000000000000000000PHEW000000000000000000000000000000000QGM=08M0000
1@CA000000000000000000000000000000000000hbG`<4e60000<>d>00000000DWXP0000<7RI4@^P0000561X00000000hI;Ni3o[@f4Vi4e?h=4n000000000000
0000`WbOLaNJDT43T5YB000000000000<:>n00000000000000000000000000000iO?0000HmT\E2W=000000000000000000000000@Tm50000000000000000UB7i
00004?YE0000`MNo000000000000U6F`XLQZ00000000<;lW00000000000000000000<YIe000000000000TLN[LkDL00008LgL0000U0N80000000000000000H9I_
00000000L0WDl\ig00000000000000000000000000000000000000000000dH\h0000000000000000X9eL00000000l<_80000hNDX00000000H`f[<2O18VbZ0000
00000000000000000000DVMEP<^W0000000000000000000000009ABL00000000HlJR00000000000000000000T5h\`T8`000000000000<SB:00000:DEX7b5T\A;
Dl4H00000000<lk_111i00000000`?Ub00000000PdZo000000008EDU00000000D6HeI6@k0000P2dk000000000000000000000000000000000000000000000000
000000000000LK7e00000000l3i^0000000000000000000000000000000000000000000000004[QoLbmm\>eI`Nead:F8000000000000H^R900000000@;Kc0000
00000000e;l;00000000000000000000000000000000000000000000XQNg00000000000000000000L<h8000000000000000000000000Q:g@00000000@ZIS0000
00000000H;<U00000000HN?R0000000000000000A>gn0l?10000A6VPa:8L000000000000T=aG0000000000000000000000000000TJ3bT0GQH;MB0000@JeR0000
0000<J0D0000000000001<fQ\kUf000000000000000000000000000000000000000000000000000000000000000000000000000000000000U9nd000000004dMT
0000000000008Q^W\[090000000000000000]>OT00000000000000000000X_E<000049ZY00000000DLKl@b@\00000000Xa=FHP3A`HDAe;2G0000a0>200000000
8BYDPHoi000000000000000000000000MAUk000000000000dF_C000000000000000000000000000000000000@@>Z0beh00008CKk0000000000000000DE4f0000
0000000000000000LYef00000000000000000000000000000000000000000000\W[>0000000000000000000000000000dKjM0000000000000000HMa^00000000
00000000@SXi0000PgKk0000TAjS\<_D000000000000l2[K<a]V00000000000000000000XAL<@<]1DX`c000000000000000000000000\BT60000000000000000
000000000000@P?I0000dC]T00000000000000000000000000000000@:CaDIfXU:0a0000000000000000000000000000HTV]0000XDc\000000000000dHi>0000
0000\jQ@h;;QE<C]00000000XE8H00000AB[00000000]AMY00000000000000000000h5Hm00000000000000000000@XBQ00000000dN>D00000000dZI1@@jV0000
00004M<200000000000000000000000000000000lFJF00000000mBBY00000000T1YA000000000000lNUi00000000Y@gUXHX@00000000000000000000]<i?0000
000000000000000000000000000000000000000000000000000000000000m3hU8BiR<PgA000000000000X?gDXIcZH_@X000000000000000000000000<\ei0000
0000000000000000DOX:92bi]6PU00000000e6AP0000\U>I00000000M5K70000000000000000d7fYl`?f00000000dZS=00000000`HjL0000Q4Yc000000000000
0000lG7QXj\Y=<PZT?6`Dbcl00000000000000000000000000000000000000000000DAE:00000000000000000000\EKC0000dh]R000000000000000000000000
0000E?Q=0000hjVfHL=Y4SeK1<K60000<P6c]=^d0000000000000000000000000000000000000000Pb9Q\lIK000000000000000000000000000000000000LK\Q
00000000000000000000I3Pl00008P^[0000000000000000L[GE00000000000000000000`FG_LH2P0000000000000000X8d=0c5H00000000000000005;ce0000
0000000000000000@IVC0000000000000000dhRQ0000@5b[00000000000000005=bW0000000000000000000054Qd00000000000000000000\K0]000000000000
00000000e4?C0000000000000000dL500000000000000000000000000000000000000000000000000000HV4QD_80000000000000U0BT000000000_0<00000000
0000000004?>XPU90000000000008YBX0000dlV800000000000000000000T=_;00000000<CZ:0000=6BF0000000000000000000000000000<X6:000000000000
00000000\c[R00000000DkSB000000000000000000000000i>Z1mAgH00000000000000000000000000000000hY;h@b:S00000000m@5C0000@I_`00000000hD^L
00000000XD>:00000000PNhk000000000000000000008L<m000000008LFQi8WBDJZS00000000000000000X@S0000000000000000000000000000000000000000
00000000HnCSP[>:<]k200000000`<]o000000000000@a=l`QH10000000000000000a1Jh0Jm60000E?9k0000000000000000`k?100000000PDP?0000@KSYE@F2
HfE]00000000LeDX00000000000000000000D<Y]0000T^XZLcJhd>8>0000000000000000HaD\0000DIl20000000055:N8\PXi?ZQ5@4j5?D41A^f00000000LBDn
00000000h_oo0000h\;O0000000000000000000000000000000000000000000000000QL<000000004BMB00000000000000000000Da2l00000000000000000000
8E?f<EJn00000000dS??E0\00000hG;OXKP`Dd9F0000000000000000m8Sn0000PSYW00000000000000008AJN000000000000000000000000000000000000l0?:
00000000000000008F@a5A\R000000000000M<2G0000000000000000000000000000PC1`0000000000000000`EX]8^ol\<U80000000000000000000000000000
000000000000]>dF00000000`23Ld8S90000l;G<D=m6000000000000PcV;0000000040o80000`PXQlmAh00000000DU86e?[H00000000heYi0000000000000000
0000dGoU0000000000000000<oHS000000000000d@21PXSS0000000000000000000000000000000000000000000000009AL?00000000dBUNTaf8PbPF00000000
mB6BT1F?`N?aD`0^0000@I1l000000000000Xn;<00000000000000000000<9o900004<Aai1f5lmA800000000000000000000@C1N@MmD000000000000@5fUHN56
00000000l]Cd00000dL\00000000=@WQ0000P[kDU=TE0000000016Uae7iV`5<4@?djPFXX`GlBH4:EXR:I0000X:nJ00004_Fc0000000000000000<A90LT]e0000
000000000000DSMT00000000Tlh?P\kN0000D4E;000000000000000000000000I;QK0000000016TN00000000000000000000L271`Dh@Y<_K0000000000000000
0000hOT_000017V_0000lE>U0000000000000000\Wm5d0<X00000000000000000<DG<RUX000000000000@YeI0000<fO60000000000000NWT000000000000U9o4
0000P9[>0000a=V?0000000000000000A??R000000004]`f00000000000000000000000000000000000000000000000000000000000000000000000000004T[Z
0000LQdh00008In0\f8?`njY000000000000000000000000000000000000TMo9`V3n81J5<o>D5@9?0:820000Q533M<CP00000000000000000000000045d:0000
00000000000000000000HO37hJWm0000000000000000000000000000000000000000Lcki00000000000000000000000000000000000000000000000000000000
00000000H=9J0000M9ZLLS=RH37_`:UP000080l900000000DLK900000000000000000000D`B;000000004[Si000000000000000000000000LfLU00000000T]4l
0000T0jnH67`HQSg0000000000000000000000000000000000000000000000000000000000000000000000000000T4k900000000000000000000000000000000
00000000]?hO0000000000000000HMF4000000000000000000000000000000004T[F000000000000000000000000DP<:00000000000000000000\1Qah9E]0000
0000X:P20000000000000000LVQ@0000000000000000000000000000000000000000TF\D000000000000PF=g=B;L00000000000000008Pno00000000L2Ik0000
00000000lg34e>\Pi@XE000000000000000000000000Da250000000000000000000000000000YA;2000000000000\?V200000000000000000000Xan>0000D5_6
i0]iE?@B0000T^kg00000000dCMldlZC`4Y[\:Yf000000000000\UTHh@Di0000<W4m0000000000000000000000000000000000000000<<Lb0000000000000000
00000ChSha2MHe7T]>A=Q@B:000000000000000000000000000000000000Y><o000000000000<ki4000000000000L1LP`R@gPIH200000000000000004Fn00000
0000000000000000000000000000000000008m1A0000000000000000HMWR00000000000000000000000000000000@PNLL^=]00000000HV7M00000000a@bX0000
0000000000000000000000000000`47m0000`cSi0000=6]k000000000000hAT=l8gG00000000000000000000000000000000000000000000\^c]X7a<TRZEX`?U
TfgZ0000hj?JU?Oe000000000000000043WW4nFT0000HG8d000000000000P;RSTR_DX:DWP[T:000000004<7T<OH^I=EP<A9YY>nF000000000000000000000000
00000000000083j_T<^Ii3XU00000000Q=lV0000X;:I\[W>00000000I>b5M=hk00000000000000000000000000000000PiTT00000000TFXAXQE?0XQY00000000
00000000000000000000000000008n=k0000hZ@a=8hV\=4<00000000DCAd000000000000000000000000H2AS000000008Y?g000000000000P3AYl@ETDA>P8NRB
4USb00000000d]Gl0000000000000000d\dP00000000000000000000000000004WXl000000000000000000000000000000000000000000000000TZE5059Glm1[
\nZB0000E<VC000000000000I;7M00000000DUK<X5ng00000000000000000000LYBM000000000000000000000000`mH1000000000000l1im`4M<U?hE0000TM?3
0000<1;e]=FF000000000000Tl]G0000\Eh;lQ8N0000000000000000000000000000000000000000000000008MVQTaci0000P?Ab000000000000000000000000
0000Y1`?0\M900000000l;4Al?[k000000000000@UC28LVL0000000000000000000000000000l4QJU1BS@gQ?i3^[dlm58>Z:00000000hNLB0000000000000000
d05?0000PA?Q0000\78E000000000000hDTXlI=>==F`0000000000000000T<4W`I>]44So00000000dclX0000000000000Xk2000000000000Lg]1000000000000
00000000000000000000PL?Y0000h;_l0000l6of0000000000000000eA?:h3a20000hOK70000D1ScXA@j<LIfDUToT4gC0000000000000000``@RH@5K00000000
0000`5@Y000000000000000000000000T6OH00000000i4jJ0000000053j00000H2Z^0000<O5j00008ATN@]F>E2oS000000000000000000000000000000000000
<KkE8JmDE4>_0000dC0M0000000000000000000000000000e7B?00000000000000009<C=00000000000000000000Db9:000000000000e>3oX<QL000000000000
0000000000000000`7bJ\;i;H<GU\I>:`Im]hV\G0jad91jH0000@M]c0000000000000000hCPR0000000000000000A13`00000000000000000000000000000000
0000XO;c000000000000000000000000000000000000d:KWP=hQ8idA00000000lVZ7L]mCl^:i00000000000000000000Lm8<TD]J0000000000000000d=_Hi<om
0000e?ag000000000000L3bl8`CE00000000`G_hXPWShQ6FL_3o0000000000004ETZ<3ho00000000000000000000PVELDd=mi4>J00000000000000000000dMT1
aBJlHE580000000000000000000000000000@dH?00000000L9jC0000=0Ya00000000000000000000479c0Enn0000000000000000d`AA00000000000000000000
00000000000000000000m;<b<_he0000000000008S@n00000000YAHM95T500000XAiA?@ehA_<000000000000hkJ8000000000000\HSO<\`g0000000000000000
00000000`Nl`0000000000008WeK0000000087U^`P@DM@2D@=i?00000000000000000000000000000000dA=H0000000000000000000000000000H`FKL>IH0000
I=n00000000000000000000000000000000000000000000000000000D;aT00000000000000000000dgn<0000000000000000000000000000<PgPlQ=Z0000<@IZ
00000000000000000000000000000000I69GH]Ob00008GP?00000000dQ@90000000000000000000000000000000000000000LhfO00000000XY7[000000004KL1
000000000000e>Q>0000000000000000I>]M000000000000P_Hjdi7^a9IB0ZLN000000000000lC8=`YW]M744<=D[0000000000000000000000000000HOL90000
00000000`[m80000000000008Z>hDR_50000`ddd000000000000000000000000HWG]`]f>00000000000000000000000000000000h6<JX9Gh00000000LDV30000
00000000\jT^`Z\WU52`lXdWY>WX000000000000000000000000d8RQ0o4OT<I60000TCYk00000000H?;WY@>R0000000000000000000000000000000000000000
DKok00000000000000000000000000000000000000000000000000000000000000000000DKbl00000000000000000000h1c`0000000000000000PnQ80000]5`8
000000000000000000000000`_P;8GEL000000000000dGc?0000lW1R0000D_GT00000000000000000000E7[4HE`HU7Mhe7_^0000000000000000000000000000
0000e=NK00000000000000000000DY=a000000000000@f3d0000T;>e0000000000000000dAOM00000000lNPS000000000000\i27DGd\0000Q4=O\bl]0000T6`^
dX3k000000000000@NRNX_;hXfgmdF0eA@RHdL`?0000lBU\000000000000PiRW000000000000Q=@W8DlL000000000000E1CP84ijXREX`<H[4e:_ljdj00000000
0000000000000000000000000000000000000000hOQE0000000000000000000000000000@<g7LDhS00000000000000000000Q==M00000000000000000000]<Mm
X5acTWZP0000X0:L000000000000000000000000hM6d0000T5;N<4IK00000000000000000000TV6=0000P9=\0000POM]lhoC10E;000000000000QBW100000000
0000000018_\lMkU0XB290@m000000000000@VYV00000000Ta?9HiK4000000000000000000000000M?6P0000000000000000000000000000L8><000000000000
P:ij000000000000000000000000<3IZ0000000000000000000000000000000000000000Q5lU0000@:g=000000000000hBKGQ>eg\Og=000000005BIl00000000
0000H4C4liJZ<m=OaAYi4YG^00000000000000000000e=UUD<:W000000000000dRn_Lcb6H3[60000000000000000`RGGlSLH0000a6Zo0000TSYh@\=SXDK30000
000000000000000000000000000000000000000000000000]9KG00008b^VA1cMl^1f00000000000000000000DGmY000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@eWA00000000000000000000TP7\000000000000]AMi00000000h7omTcUmU1Lh00000000XL=C
0000000000000000000000000000leZ9`?A:0000000000000000lP3i0000000000000000ll:_000000000000000000000000i=68\1H34GF>0000@dG300000000
00000000`56b000000000000H<981AYV0000000000000000000000000000Pe_6000000000000000000004V82L3I70000`nN80000AAkN00000000@<eh\C@6HGVR
54\:Q5J>1:>6000000000000000000000000hJ7`000000000000Hoj;4_3EU9e<9?g[000000004Sg>000046L6000000000000000000008>W@000000008WKn\0\W
a5a500000000000000000000hMR:hWBX00000PaL0000lcg60000X>Gmd4hc1>S[`hGA000000000000dP`P0000T]Ee00000000000000000000000000008UN`0000
00000000``e;00000000\nGeA=]EHSmR00000000000000000000E?U200000000000000004o9^0000P4cZ0000=9T]0000000099HM000000000000000000000000
PW_]000000005<PgQ@1]000000000000=7^K00000000l2NV000000000000000000000000I3RmhgHKE7CI000000008]aAL`]o000000000000hM^>000000000000
0000T8NPhOMK0000000000000000000000000000DF]P000080N4@3R70000<Wel00000000d>UIDA<j00000000h5e2LER?0000000000000000`nn]00000000P@Oi
00000000000000000000000000000Q7Z0000000000000000000000000000000000000000000000000000000000000000h>aP4K3O000000000000H0d^TVgoP:^k
0000000000000000hhG2i<U600000000000041S500000000Hf?1<Om^aBIBABK<00000000000000000000X4R6000000000000<HJ8000000000000T\MP00000000
00000000000000000000000000008E_QHQl_0000000000000000Lkn`0000DNAS000000000000hX\c00000000@Y>35BM=4QOi0000000000000000lD_WH?QWlN]B
0000000000000000000000000000000000000000000000000000000000008Sbl000000000000000000000000000000000000DRG:d[b900000000000000000000
d<c^00000000000000000000dcfeU50j00000000HRLl`\fD000000000000XFPlXHkI0000XK`@HJg883:Ll2XaU47m000000000000000000000000000000000000
000000005A>C00000000000000004[n30000000000000000000000000000H3jl0000000000000000000000001<KSDa1i`0]fXo?`hHW=4D^mDHUki0B_e6eM0000
000000000000H8gj0000000000000000`:4B000000008Lj100000000000000000000000000000000000000000000lMfULGJb0000000000000000000000000000
0000`POH0000]30P00000T5900000000E4i1`edRXkFbTIWGA5Rl00000000PL8f000000000000TXW?000000000000000000000000D_eKl6=B00000000hkOIX;Td
hAm;Q74JABG;<mZ1000000008EhI0000000000000000000000000000U>dV00000]gO00000000000000000000D><\00000000000000000000000000009:KI0000
00000000000000000000P=1<0000\Nh=00000000000000000000000000000000000000000000DW>F00000000000000000000D^RK000000000000D5A30o9o0000
000000000000hncnd:KbeB<<0000heN=0000000000000[Eh000045a=\S9N]7l>00000000`<a45=i8000000000000LT9=0000000000000000i;gA@8Aa00000000
04CC00000000000000000000hV@347kS00000000@MH?0000l<dQ8GhF000000000000000000000000\[@b00000000hL6T000000000000000000000000000080M]
000000000000m4SU00000000000040M=0000l1PK0000000000000000Db[X000000000000000000000000000000000000000000000000YA`V0000000000000000
000000000000M?SH000000000000m1?\Q0d:\3P_l4BZ0XA`19;7U:QB00000G1SLL^\13FC000000000000PeDe]5L900000000000000000000e?2G0000`S[:0000
0000`MD80000]52OHFU\000000000000000000000000<oXKe9RN0000000000000000DXZR0000TFAQ000000000000000000000000000000000000000000000000
0000\5ja00000000000000000000000000000000000000000000000000000000000000000000000000000000\SOm0000H3[E0000@08i00000000hkeI00000000
00000000hQU=0000000000000000TOTQ00000000000000000000a?mKd?18dEXKUBGh00000000XC^Z0000\1[6lP>600000000000000000000e<L:00000000T6;A
l0=dQ0L90000<B8O0000TLP7]4cMXLPj`EW]00000000000000000000000000000000000000000000<V]ePc0^A5]m\]<G00000000TLCM00000000HTU0La;m0000
0000dJ>Z000000000000000000000000Y9B600000000\4Pk00000000000000004VHO00000000000000000000000000000000<?NY000000000000000000000000
]6N:00000000000000000000000042Bd000000000000PfYCPKDh000000000000000000004gh@000000000000`]i<00000000T=;D0000@XhZ00000000L:PhDY==
000000000000000000000000DeMN0000000000000000La0A00000000e=Be0000\IMK0000000000000000m1`c000000000000000000000000000000000000A1KA
00000000XH7K0000000000000000000000000000000000000000e3gG0E1L<5E5000000000000000000000000hRK500000000000000000000000000000000dQ7J
00004\]E]@0V0000Q<X:HRNA0000000000000000XJnQ829a00000000TbB;<ihhm;5iA?We0000000000000000L>l;PORddZJiY8]8`LOC00000000000000000000
000000000000000000000000000000000000`12YPVfm0000h`Kc0000000000000000000000000000P\8A0000YAAoTKU900000000m3=M00000000000000000000
0000000083jEX<`a000000000000L<WR0000`U1a0000@<m400000000TDiJ1@]j8KZ0XPfflVl_0000000000009?b[`ZJ9Xo=F000040MF00000000000000000000
LIHA000000000000000000000000000000000000000000000000000000000000000000000000000000000000@3JR0000X905HeCY8dXA\f06@YK9000000000000
Xm09HK?H00000000]<R^A<GE0000Q9`hT33A000000000000\QY000000000000000000000lRVR0000`=P3<;_M0000H9?2l=C68aF`4]Fl00000000Hk4b00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h:PB\VNT`0n7
`Fdd0000PcYj000000000000`ZKG00000000000054iH0000IAd10000000000000000000000000000d?aohaPU0000000000000000000000000000000000000000
00000ZikhigW0000888Y<G8G0000000000000000000000000000@NIHlOA2TcTKM7U8a?U?PG<]00000000000000000000D4gR8^8Ja8J^8]_F000000000000DUm3
000000000000dRGUU?9800000000000000000000Dl:A00000000000000000000000000000000000000000000H:A10000D`h5000000000000000000000000T<AR
`dJ3000000000000000000000000X9H:00000000i0U:dj7900008Bl;00000000@IM\`RD6\L6:0000\7;Md69>86^cH_D`0000l^E200000000@M^mlT>U00000000
h7ab000000000000h]0[UAHg00000000<1Zl000000000T5H000000004^G@000000000000000000000000000000000000000000000000XE<gXW;4@ae`IA@DPER]
000000000000@6HEY2<]0000000000000000@_KN0000000000000000L@650000000000000000`gZK00000000XSW600000000000000000000000000000000d^cR
000000000000000000000000<PgmdnTR0000000000000000LPRf4KeD@5^@0000U;fB000000000000a8Eo0000X;9f`ZJG000000000000XL_\00000000l8c_\K?:
iA3b0000000000000000000000000000PJD`000000000000P:lJ0000Td<J0000TX7K0000P1MOdXX>000000000000HTPm00000000l:UZLl_HH6_100000000HCW<
00000GlP0000PA2:000000000000000000000000TL2VHd1^LcYJ00000000000000000000m<=W0000UBM383jR0000000000000000000000000000000000000000
lP4U00000000P;e]0000lgFlP\IFd`l7=?gh000000000000I1^100000000000000000000Ph4P00000000DS:l0000PTT?00000000d:5h00000000000000000000
HKe_Q;2Z0000000000000000000000000000`JYU@Vb5D\?400008Z;C0000=<hX@^M700000000000000000000dnYb0000000000000000PeD>000000000000D@4U
`BL3<Gfi00000000@e9RLT^8`h39U4gb00000000e5UC00000000000000000000]?4\000000000000000000000000000000000000000000000000000000000000
00000000Q62X00000000HhI600000000000000000000IAS:0000=0a5`[hdl^Td000000000000`QOU00008R6XHc410000hdNQ@]?L000000000000000000000000
0000D?]J0000000000000000000000000000L9b3000000000000hanQ0000000000000000000000000000000000000000dg_M000000000f`g00000000D`gi0000
00000000hZS300000000`j`j00000000000000000000h0GFX8oD00000000000000000000000000000000000000000000000000000000Pf2GE3820000d7;l]=S7
00008R@>0000000000008RSoL]X70000\Q\[0000000000000000000000000000000000000000P7:1=<nM0000`\7l0000@G7i00000000000000000000@0oh0000
00000000000000000000DUT7lXJ00000000000000000000000000000H`hA0000000000000000lDMfT\o500000000000000000000\@Y]00000000=A=?00000000
00000000000000000000DIOC000000000000000000000000000000000000000000000000\JjO0000LeQ]0000000000000<1E00000000@<hM07FT0000ThMf0000
0000\?0CU8@W00000000000000000000LH\8000000000000dT>:L``Q0000@0I500000000000000000000000000000000`UgP8QAU\e4=5B<R0000<BbO00000000
00000000e?DM000000000000`2LP00000000H4U]T<g@8?kM00000000000000000000000000000000\<0T@@>g00000000000000000000@E9m0000000000000000
`4P_A3BD00000000000000000000000000000000@9HmHUOS000000000000<fOQ000000000000PFXhe@KA0000=3Z[00000000000000000000000000000000]3c`
0000000000000000000000000000000000000000D;km@f;^000000000000XMieHb=R16l[0000X8^Xd[0o\`N9d6PO0000000000000000000000000000@OPJ0000
00000000000000000000000000000000000000000000000000000000000000000000XO4h0000000000000000000000000^Ic0000000000000000000000000000
0000XDUa00004D<NDQn6Q@kk00000000ddE]HL9g`SE5HWD`0000000000000000000000000000000000000000hU71M=:IXDQa0000000000000000000000000000
00000000000000000000hA:;Q2I\000000000000liEb000000000000000000000000P>mj00000000I;\S0000000000000000h4AU0Q\@00000000000000000000
\n?20000i@Fl000000000000U<7m0000A9AG00000000DV3Q000000000000000000000000h>9H0000T1CF00000000000000008`cU00000000i4a5000000000000
0000000000000ZV@00000;O^aBQShK`R0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\[3D0000
A2m;0000000000000000000000000000XPVb<0ie13d@0000LSb:000000000000000000000000d6WE00000000000000000000M:S3m>:;00000000000000000o_=
000000000000\B1k000000000000000000000000000000000000000000000000@8<UXC3_00000000`gK=0000000000000000PNF`0000Y7jb0000@15300000000
0000PS^B0000hHNW000000000000Lfm@@W4^@`@`00000>^H000000000000d:MJ0000DZ[i<W>e0000TCF[`;Yg<H2@L]G<00000000000000000000000000000000
000000000000\JCK0000T`Df0000P]S<0000@6[mT:YY<GQf0000\65^00000000000000000000Xc6:000000000000LE2^000000000000hR]A000000008WNe0000
h;NZ0000i<l<0000000000000000PUFY000000009>F^0WZ\00000000HJne00000000000000000000000000000000H]3ci9k0\H66000000000000000000000000
00000000HShb000000000000000000000000@\BJPF>C000000004E6X000000000000000000000000\HDhA1?>0000000000000000000000000000000000000000
000000000000D\_7T5<DA5`K0000XQHC000000000000a>_Q8:[41B;60000laMi0000000000000000lY;W00000000000000000000aBCF00009=2I0B?`00000000
0000HXZ`00000000000000000000000000000000000000008UHJ0000000000000000LMgo000000000000000000000000000000000000`I;3`T7VdkTc00000000
000000000000A>kA00000000<c>100000000000000008AIXD:Oc000000000000lmoW00000000000000000000000000000000T6GR0000000000000000<WjBE6?[
000000000000=9<d0000000057j<d@fTl>eX00000000<FSf0000000000000000@Yh0AB1F0000`L1Z000000000000000000000000000000000000M2<H<FaM0000
8aUJ000000000000T[9`00000K>_0000LYBB00000000000000000000000000000000000000000000L0?o<M8@<EKS<kj?000000000000\=Gf1<i_000000000000
000000000000`10HT1nh00000000HdBL000000000000`CK1@H0I0000000000000000000000000000m<T<00000000000000000000000000000000000000000000
00000000dB1BlRJfP3IK00000000000000000000h8Ik0000do<:L=5S00000000000000000000\hX;8CMH00000000e3i[00000000@54b<0\h0000000000000000
000000000000000000000000000000000000I4Mk0000000000000000000000000000000000000000`f=J0000000000000000dKN:000000000000000000000000
00000000000000000000@3nC`^So000000000000`ol:000000000000000000000000000000000en^0000000000000000000093YU000000000000000000000000
0000@5cF000000000000DbmKTH00lJ^b4g]N000000000000\_kV0000000000000000000000000000HOo[000000000000000000000000T]9dP@@\Y2?2]9=I0000
I;3<8lbl00000000LcmR@i\d0000TE0i00000000000000000000000000004^GM0000TnKC000000000000000000000000000000000000000000000000hCC6TGX:
0000lCdV0000TWj]000000000000000000000000@e@G0000000000000000LBPO00000000000000000000DZMK000000000000000000000000000000000000Xa86
0000X`hYLIOS00000000Pi3>0000l>@aA1UD000000000000000000000000XMMa00000000U=oG0000\CBR0000000000000000000000000\T70000000000000000
000000000000TKTR00000000000000000000dhUHX^2S==Df`00100000000000000000000\hGTXm9L56oKP?FK0000000000000000000000000000TK\4@3QhXKCN
0000000000000000000000000000HAaR00000000<aFK0000000000000000TB;O`=GF00000000I:CZ0000000000000000000000000000000000000000]:B=0000
000000000000@IFX<Icj0000000000000000000000000000000000000000000000000000000000000000T5f^<jhJ<YYK00000000000000000000000000000000
Y?W20000XJHj00000000000000000000000000000000]7D<000000009BNm48IBh:Q]HYVb000000000000000000000000E5]I0000<;L=PNV]0000000000000000
0000000000000V7aPMAEM6`_a=fC\^]m00000000i7Ti000000000000PVmO\GeF000000000000000000000000000000000000000000000000PRYh000000000000
00000000lLB60000000000004>>C0000000000000000X_67h6Un0000000000000000000000000000000000000000000000000000000000000000@`HF0000TN\<
U7:A0000Dkbi0000000000008[`KP`<D000000005<4B\l7G0000I?ea0000\Ch600000000000000000000000000000000000000000000LU\j4`Q[00000000<J93
0000000000005B;b0000000000000000dTDe00004d:F0000000000000000PfVm00000000423[\AbA00000000000000000iMc00000000hoc60000000000000000
00000000000000000000000000000000hXQoI3PQ000000000000L3`S0000000000000000000000000000000000000000TG]K00000000000000000000DYj0m9Q0
00000000]8AW0000000000000000000000000000E@?l000000000000@Yc:0000E;b\00000000dLE4<UaIX1Z:ln4D00000000000000000000hDfe000000000000
00000000000000000h9mQ1H2\Qfi`\K^00000000D06>PTGd0000dn_f@H[e0000000000000000Pgme00000000P^N:00000000@K4kiAi10000`Oo2000000000000
000000000000X<3OX[lYPbJm0000dGTN@W0W000000000000XAYH`e8Il_<Ja5Q9Dalg4^>_a=6E0000000000000000000000000000\^gJ00000000dO\300000000
00000000000000000000000000008`oR0mQ_lV`hX3Zge8G@U=@ga?[o000000000000<4j5H>m`000000000000DYO700000000d5H\M6J`5?K9000000000000<7\[
L;Vg@JWW`c;iXca]0000000000000000000000000000000000000000000000000000U;S70000lXKba2Z00000LT0V00000000000000000000T24;l3=A\e=DLA5I
5>Vh00000000000000000000000000000000000000000EST@On<0000000000000000T8\fl@ba42cb4naAli59000000000000H8;D00000000000000000000\]=:
0000d2Y10000`BD^\]OJ0000\cnMPeDK000000000000000000000000000000000000000000000000A:FZ0000000000000@SH00000000a>Cm0PUU000000000000
l]gn00000000T`DW00000000HF@N0000000000000000L=TW00000000P0Q`00000000U1?G00008VgbljN>0000l4kj000000000000000000000000000000004XGo
000000004o1Y0000hH8]Y6aT00000000000000000000000000000000dDC`000000000000`M1kDQMG00000000000000000000000000000QT`0000XYdW8ba>X`Am
0000000000000@H60000000001iG0000000000000000000000000000HGm1000000000000XVVUdWhJ00000000000000000000000047XDd_HZ0000000000000000
000000004IC400000000@UUT]@Mc0000000088Kl0000000000009?1`0000@=6R0000@jna0000L;PD0000000000008MYa0000P2@800000000PlS3000000000000
<3^i00000000DBSh0000000000000000000000000000i5X80000000000000000000000000000000000000000\Y[k0000000000004Njh<L1=0000000000000000
00000000000000000000000000000000XD990000XKZP0000P<Q]0000h92`00000000@@g>DY=Oh^l;000000000000000000000000000019L^0000=0l_I@L8iAU>
00000000@6G;06i^00000000000000000000e60E0000@i]U0000000000000000000000000000000000000000000000000000000000000000i@Y;000000000000
TZY20000\AVR000000000000P:H<000000000000`lod0000000000000000000000000000000000000000=@`V000000000000H]R\000000000000D1h400000000
00000000000000000000\[_J0000A<aF00000000000000000000\^g@A2dV00000000XPOe0000000000000000000000000000000000000000h2CY000000000000
000000000000`;Xh0000lO;C00000000000000000000lgGZA?530000000000000000\\No0000`Z7JI5?^000000000000\;h[@GXk`@7XH8k]00000000`Z>=h[0J
e?0g00000000l4nB0000000000000000000000000000dD8L000000000000\6D`000000000000000000000000H3F40000000000000000000000000000h=Q`0000
l=i`00000000000000000000M=9Ia?eT000000000000l5^10000000000000000TnLO00000000000000000000hFRH000000000000000000000000PCO80000H[S3
000000000000`h3V0000Q8Z50000hIl\00000000000000000000a3=^000000000000\cHe0000000053_k0000000000000000000000000000000000000000HRjG
\\Gk000000000000e=:fXWandXba<Hka00000000PH1I0000000000000000PVVd00000000000000000000\GeQ<?O[4CZVT=nOHESd\Fc2h@Kn0000H8c000000000
00000000P@Ee000000000000d7Rh00000000d7E0=AI4000000000000000000000000\i0D000000008R09\bXI00000000000000000000\\;`0000000000000000
=3I7000000000000\Q:f000000004S=eE<LM0000000000000000U>@j00000000000000000000000000000000000000000000D7>F]<7T00000000000000000000
00000000<C^@i5SF85JM<J6[=6M600000000000000000000000000000000Ha2A0000hn^D0>U;0000000000000000X0\9P1:Ad6TP\c@Q000000000000D=aYL>jU
000000000000000000000000D6Og8TkO00000000000000008Iif0000000000000000000000000k`G000000000000000000000000000000008N^j0000HKo[Q;Jf
00000000000000000000000000000000000000004m4?lnOm@dZ9000000000000\A0_0000000000000000@69K0000000000000000<1\mDQZDXCB=\ZWJ00000000
00000000000000000000HHe;000000000000000000000000000000004LMg00000000000000000000TTBh000000000000@0fa0000000000000000HfS?0000X2ZA
8k^cXN=K9>I_000056380000i7KO0000000000000000`[ZG0000i>cfPlaZ00000000000000000000000000000000D9dA0000TCo9\\TLl]A=00000000a>SN0000
00000000000000000000A87`0000dL`O00000000DDln000000000000XB7c00000000000000000000000000000000`:Fe0`;^00000000000000000000`H_e0000
000000000000000000000000H7I00?9>0bHC0000m4:B00000000000000000000d4`K0000`Q^e]4=157@b0000a7;o0000lWCZ000000000000dc?i000000000000
0000lI[Y00000000XJ[95B@M0000PlkLH^[70000TNhYl<5k0000000000000000d<fm0nSC@c@<8?4>4B@fXDG;0000000000000000000057\k0000000000000000
0000m??b000000000000U14\a1g7PL^k00000000Xa>R000000000000U;O1000000004fBc000000000000000000008nU:Y3_>000000000000TDolHHej`RW00000
dF`L00000`I6PI<[dK[M@RV`<^QT@]jahZRA0000M0RS`_Eo0000000000000000000000000000a02V00008K0G00000000000000000000dM7B8b<`000000000000
\LZl000000008SX;@>0B0000000000000000HBWILTJETl\X4:E@0000L:3c0000000000000000000000000000H6A[0000000000000000000000000000@cbo0000
=2RO0000d;IT0000`ebP00009<:[0000000000000000000000000000000000004Z5MP]Q[L^ml0000hZQM00000000000000000000000000000000000000000000
00000000a69g00000000dT?UT713@NU@000000000000\2;hQ?IoE@K1000000000000P6Ho0G:o0000DM2d0000000000000000000000000000@:]K0000`8oe0000
000000000000000000000000X\@L00000000000000000000000000000000T`H300000000000000000000hGO]Q<24DELQ<o5?00000000]1XJd==e000000000000
000000000000HJ:d0000d]>\E5Ei000000000000000000000000HIhm00008N^]000000000000000000000000HNQ1TPmQQ1NP000000000000000000000000h=KO
4]hQ00000000`OX\P`oa00000000000000000000TfkI0000l2IG000047FC00000000000000000000L:k500000000m=DO000000000000h7Ph00000000XGbf0000
DC4900000000000000000000000000000000000000000;;`00000000000000000000000000000000d1NfTUD<0000000000000000hEcg00000000000000000000
00000000000000000BAG0000000000000000000000000000000000000000T=g]00000000@YKIdaJ=P4cI4U;aa8E=00000]9O00000000T=CnXML5I=[A`XgmH`nL
lQPnE>AJ00000000000083aL00000000000000000000000000000000Xm7VDCCOd38>`8]c@SAa00000000HM3aXAja0000LUi[0000Xha7000000000000HM650000
0000L[R`00000000000000000000000000000000Q3G`00000000@9AWd=ka0000hl8@000000000000000000000000000000000000000000000000`3VB00000000
00000000@K]JTXQ80Z`ZTmGV55Wc00000000000000000000000000000000000000000000000000000000000000000000000000000000H0e`0`b6000000000000
0000000000000000000000000000dX3Y0000000000004f<Ym?C@0000XMNGXZ9\0000dCR2LE9[LQdX\SK^00000000@aVX0000000000000000LYWE000000000000
00000000000000000000\Y[E00000000`_Kg000000000000000000000000DUV`lH_TTm1N0000PLg]\hdR@=>V00000000\gPE00000000TNT@h;]F000000000000
000000000FGD5?dnd4nXQ4Ta00000000000000000000000000000000XR@Z000000000000P@WhHPP4000000000000d:8C0000]?g1P4AdE>BC0000000000000000
00000000`24Z00000000PNJ`000000000000a6i^d;WW00000000000000000000D1K00000TlL3E=?J0000Y3VH0000PSCf000000000000000000000000TYh>0000
000000000000<?8a0000H@JC0000000000000000`;YH00000000Q8Q]000000000000E:@e0000l6No0000000000000000000000000000000000000000PKOn0000
00000000m>VX000000000000h]iM000000000000<NfO00000000000000000000H@a400000000`7UC0000000000000000000000000000A7mR0000\N>600000000
000000000000000000000000PM0>0000XAo00000000000000000lc3J00000000Y1;2000000000000\gi2000000000000000000008mO500000A0i00000000\Z?j
lMX?0000000000000000000000000000`9aa0000000000000Zjb0000000000000000X18?00000000L0>l@CBfda5?00000000h9m5@HFQ0000000000000000l6T=
l;J^0C23dZNC000000000000000000000000HM5P0000\_^h000000000000LZYN000000000000000000000000I5P900000000000008g600000000TQ1:1ABY0000
00000000<e>@0000000000000000l>V@0000000000000000000000000000000000000000000000000000XIDkli^W0000000000000000H4>HTg[1aA>M00000000
<FC6X^Um00000000\HRF00000000000000000000000000000000`]e_000000000000m7nY0000000000000000D:Gb00000000LBAdXHbf00000000000000000000
m=`>00000000LMg9<ET90000]>EP0000000000000000000000000000000000000000dj0=000000000000000000005AL5@a]M0000l^hc000000000000Lb0M0000
0000000000000000L[<o00000000@YJi0000000000000000L@5a000000000000000000000000\SRah<4H00000000000000004ERklG>200000000000000000000
00000000PWX500000000Pb:nlaYVXZDe000000000000\QO6]360000000000000000000000000`^h?00000000000000000000Y>Ed00009?lT000053hFA8;E0000
00000000L8ZH0000000000000000@M8M00004Le>TIg6000000000000000000000000DFM2U=CB00000000d;bZ06KRXRP400000000@@cO00000000H]oN=>K=TWAm
0000X0[j00000000l:h40000U0^i0000HYUS0000000000000000D]VH00000000000000000000000000000000L2f9hM^^00000000HGmE0000000004QZ@G7^0000
PU1B00000000000000000000000000000000000000000000000000000000D;>P0000X:=J00000000000000000000`KbP\J6DDPkZ00000000000000000000l;f=
00000000\7G500000000X?dH0000000000000000000000000000lcgQlbZ10000000000000000mA9?00000000000000000000HAJe88LV00000000000000000000
m@QD0000000000000000000000000000000000000000000000000000U3f4000016YJ000081Yh0000l[Y600000000i2EdT_KD0000000000000000E@mB0000=9oP
0000000000004Fhd<>Vcl8J5<ZYn=<SX00000000@Kk60000000000000000000000000000lXU20000`OKE0000DHO:0000HF]n000000000000000000000000LRlh
00000000000000000000U@GV000000000000DCTEd=>hhdkk00000000000000000000l\RH00000000\nbQ0000@C[S000000000000<R5e00000000000000000000
0000Q37:dK<60000<i1ITYQ200004@Rh8_4ShRhm0000000000000000000000000000000000008YQm0000000000000000000000000VZE00000000000000000000
000094B20000000000000000000000000000000000000000diJIP9PL000000000]R=h`Z<000000000000]25D0000000000000000000000000000P>S=@I:00000
hoPNPhTT0000XHmV0000l^mA00000000000000000000HW[_00000000D>]]000000000000000000000000\4O100000000`GNk0000000000000000000000000000
000000000000d96N00000000<9V50000I1FE]4WY0000000000000000`LZA56AAPaQZ0000000000000000000000000000000000000000LOI^0000000000000000
0000iAJ4000000000000000000000000HdZCdGk>000000000000000000008I^;<nME0000dXV^<f?R00000000<6[L0000T06P00000000000000000000d_bWU6J4
00000000000000000000X?1G55O_000000000000000000000000@;SL000000001Aj[0000hOE30000000000000000D9O9000000000000Ph_40000LTEk`1U\HFMH
0000hDYP00000000000000000000000000000000000000000O:XdBd_0000000000000000000000000000<BJK0000000000000000000000000000dolX0000I2>2
0000<`lh00000000==GmQ9H100000000H8KC00000000TIFJ0000LV?=l9FmTLAKM5KjQ=gaU1h1000000000000DOaS0000000000000000496=`?JM000000000000
LX1d0000m7X00000000000000000XRbN000000000000000000000000lM:700000000TE:lhNil0000@1i:0000M<3S<`F;lLTc000000000000e=QddDX@X6@2a?da
0000iA780000000000000000`TY^0000m@G90000P9S?DTjh00000000Td^W00000000@HOW0000Y@Bd4:=X0000000000000000000000000000000000000000hQV2
0000<U\L000000000000\1Hc00000000a3400000e2PNT_LD000000004TM5000000000000M4GaXDZN00000000000000000000000000000000000000000000l]PJ
0000000000000000000000000000000000000000000000000000Xe16`fJH<5^O000000000000000000000000000000000000000000000000000000000000XPlZ
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D6?W00000000HlEWT7LOLSi5LZ080000H^RWXAY9a5?M
0000000000000000Xa7i0000PBLE0000000000000000h3^F00000000000000000000LKK0PC2c0000l3a<000000000000Q0MR\DD=4W9e@e3@leZd000000000000
00000000000000004d7_Q3A@000000004<AB0000HPc[0000000000000000HIAe000000000000X@>N0000000000000000000000000000dbAl000000000000hX0L
000000000000lIo900000000000000000000000002<R00000000@^7H00000000\B<Xm=0n0000000000000000XQik000000000000000000000000hGZYXV6N0000
X8Nb`LZ500004><:0000000000000000a7ESTCi;0000000000000000000000000000000000000000H2DN0000000000000000000000000000LRA[X[N;L7PE0000
00000000EBU;0000000000000000LX:5D20J00000000dX]Y00000J1O0000000000000000Xdhl000000000000000000000000\ak=000000000000\8M^00000000
I<F^0000XI<E00000000i@e3000000000000@RXl000000000000000000000000@C6iA2eg\S89000000000000000000000000P=7E000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\N<2lP[ZHUKW00000000HKZi
lLn900000000h>SS`aEZ000000000000H86e00000000000000000000000000004<8?lcR7`>Il4d8VE?0AI1B@00000000000000000000000000000000do;e0000
0000000000000000000000000000000000000000000000000Z_S00000000000000000000H<5STnmc=8d?0000000000000000000000000000000000000000H0>P
00000000\Q67lc3^i1Td00000000000000000000A4;^DPYc000000000000000000000000h>0R000000000000000000000000Q?P2000000004dBUT=;UX1IZ0000
XWK;00000000000000000000Ha@U0000E4\I000097fa0000HRI`00000l@mPa01000000000000LQLa\c_9000000000000000000000000<WcN00000000dX9_4;2;
00000000\eAA000000000000dfjL0000000000000000000000000000000000000000@7^I8;k0`Tf^0I<9\dVC0000hS=400000000000000000000000000000000
000000000000000000000>[U0000l<Dn94I\000046:Je68G0000000000000000Lc=6000000000000T2M34P2400000bh[89^V00000000T=h@XfBT0000I0oD0000
00000000000000000000000000000\T[00000000000000000000A2joPT8o00000000Q7=]0000X<Qo000000000000000000009BOl00000000PGi_lgFYI=>:0000
000000000000\\N@0000U6>Y00008TS10000\ao;000000000000000000000000e:IV000000000000000000000000000000000000hj@@0000T`3RU;VW`dPH0000
000000000000m>E=000000000000LI=3DdN;0000HJnE000000000000000000000000000000000000000000000000000042^Mh4a0hV1iHhb_0000000000000000
@bFZ00000000000000000000000000000000dXAVl3SA8GV\00000000000000000000<_QkdSHe0000\R?^<F3:000000000000000000000=BJ8J[]PKIX00000000
0000000000000000hYlOLK<B0000D0f5\9i44?R6D8m`HZ:lE7n0hJ9=00000000d0QIhUnO<V_g0000000000000000000000000000I6Yh0000HG_>000000000000
0000PVW10000000000000000000000000000PiDA<\OJ@HK\4PfQ0000000000004@T800000000LNJS0000000000000000000000000000XKjY000000000000<[fd
00000000000000008YXhHY:dDo>_00000000l@mZT[bW4215000000000000000000000000000000000000000000000000000000000000Dn:R0000`B8200000000
lFQm19=c<U@R000000000000TTT^000000000000000000000000I<F4lHXR0000000000000000A0ek0000\>L:4L1g@ggR00005<GU0000i6E300000000a5oZ0000
00000000000000000000D=:N0Kl28YNj0000X8`911[300000000L8gX00000000@EeehOAO0000000000000000000000004?n400000000000000000000dOk80000
0000000000000000000000000000000090B?0000000000000000000000000000000000000000000000000000I96O0000000041Mc0000LnC6Y9_QLW_@00000000
\^4V0000000000000000000000000000HX@_mBN]00000000d8UD00001B\k4XNii?So00000000eAPW0000000000000000\KcV0ISS@lO500000000X1800000d8BG
HG0000000000hPS@8^5M00000000000000000000\0?M0000dBSSX5@h0C2?4TC80000000000000000000000000000000000000000dg;;00000000000000000000
00000000000000000000000000004Aao00000000`mHl00000000U5G1000000000000000000000000Q3l\0000Tc;400000000000000000000P:7[000088R;0000
P\l^000000000000i7@<000000008]Nn0000\K]o44CS000000000000hf:C00000000\28kd:G1X:Y28R4P9?Jl000000000000H6XO0000DK;_0000000000000000
0000H=PeD:V40000M<gWDmSQ00000000POmP00000000D>m80000000000000000`YUcllWa0000\TP[0000000000000000<N9R0JM9hg<Hdn=H000000008AWB0000
\_Pn000000000000@b8eXKEB0000`LZMT@?b00000000i=di00000000000000000000Q<JF4FmU0000Tk?R000000000000000000000000000000000000P1A3TZaH
8c>W`cn]==4M1@;F0000]>Nm0000000000008ZPF00000000000000000000lQ^<0000\SJF00000000000000000000000000008>a9DR?n0000000000000000L0\F
00000000donS54jne@cl000000000000d6Qh0000@1?M00000000000000000000@j5C0000000000000000000000000000`J9J0000000000004ZPdDFM=\Lm2XWFI
0000]6T0df[900000000DDb?M0df4[MfD8nA000000000000000080UoD@7@00000000000000000000000000000000000000000000AAK20000000000000000@DM4
0000hFDQP2fJ0000T:^70000000000000000000000000000`>e4HdYI0000000000004kH9P58:0000lS_80000000000000000000000000000hc:a000000000000
0000P1^U00000000000000000000Pa<a98C3<8iP0000000000000000D:]<hAba00000000000000000000i:JK00000000000000000000e50N00000000dAFI\Qmh
00000000DVD@00000000000000000000000000000000@5mL00000000000000000000000000000000000000000000d@A5PPZ=dX\=00000000000000000LePTd4j
0000000000000000000000000000000000000000000000000000lMTb0000000000000000U0b500000000A0OX00000000h9W]0000000000000000l89d00000000
0?gY000000000000dX9S00005;KXHTPKA53g000000000000000000000000000000000000T@Nn000000000000TCkn00000]^W0ZFh0Ug]8KNhP^6Kl_530000PkJ_
`ZmU0000000000000000T^Hn0000]<TI000000000000<34_0>[B000000000000d\0U000000000000000000004\1HY6l00C3l0000000000000000`[fCM5@c0000
000000000000000000000000<XcfT:VL0000TQZl00000000Q@oj<m4\000000000000TK7LlQMVHaP`0K:2000000000000h8N800004h[a0000h6Lo\Fg=TMYGT\U`
]7]ZTKRa0M0l9AJU00000000U2fl00000000\i>RDSa8000000000000lN@Qln`948URM;cZ000000000000D:Uk0000000000000000Y8YF00000000000000000000
00000_O1000000000000000000000000P@B6`VX^`bfLA7T40000X;0Z00000000000000000000lE[GH_>900000000@b8CQ2Hh0000000000000000000000000000
00000000Q@oJ00000000000000000000000000000000000000000000Xkjo000000000000h^<f00004J[l0000Q@oWd3S]0OS50000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DDehL>lYPbDT0\YjHf4Bm6m`0000d99TTeKKDQjE0000h>of0000000000000000Hk`6E8X7
dNm_0000000000000000000080LH00000000000000000000H:2^000000000000000084eH13hf`LWC0000000000000000d6]2\K;<LIKI<M71`K5ZDM_;hX8Z0000
00000000000000008>>300000000000000000000<>RL000000000000000000000000000000000000000000000000000000000000Q@LE<6bc0000000000000000
PnDllH^60000<NL54O_odRL?0000L20Z00000000Q0ZE00000000000000000000i@a00000000000000Dl^m1kg000000009>C=l5>d@nR]00000000000000000000
<TXK4ecV00000000D<Zmhe`dM=iU0000lFoB1>Rn0000000000000000000000000^cA000000000000000000000000000000000000000000000000000000008C^0
0000000000008=VD0FU;0000000000000000h6nU000000000000000000000000000000000000]1H^@hoXM5T]A<FNX_IO00000000000000000000000000000000
000000000000000000000000000000000000000000000^k500000000Q@BJ00000000000000000000\4m700000000000000000000I;0Z00004bUd000000000000
0000i7IK000000000000000000000000H08^0inm0000000000000000P0@O00004fNR00000000<8>Ye=Ie000000000000heRa00000000IA:B0000000000000000
0000XC4T000000000000000000000000]>e00000hU4H00000000000000000000`[id0000000000000000l_R_0000000040@n<BUk000000000000000000000000
0000T6hT0000]8k`000000000000m<o`0000000000000000l=FW\E2;``iI00000000\kX400000000000000000000000000008>hY0000lhbD`\ImX\[i00000000
lZlf0000D?aS0000D7nF0000000000000000Hd8G0000000000000000LgV80000\j;g0000000000000000D?2gPMdm0000Y@270000hM`C00004aCb00000;c^0000
0000000000000000000000000000000000000000A5Ui00000000<bAE000000004BG8mA@^00000000000000000000000000000000000000000000000000000000
00000000dXAL00000>:f00000000dX_d0000000000000000000000000000000000000000Lc2m000000000000hGgP0000000000009?MP8WWg000000000000@GjF
00000000@mnml=0flaHd00000000000000000000<<[HLQc30000000000000000X\h:0000000000000000000000000000000000000000e2oj00000000\[V40000
0000000000000000\<[XQ5XZ000000000000000000000WD?0000d=8o000000000000000000008?<B00000000000000000000000000000000lH0X000000000000
00000000000000000000000000004QIY<^=Q0000Y=_d0000@2V^\CbjX<8S0000U80V0000000000000000TQJ[0000000000000000000000000000000000000000
000000000000@HHE8VgT<n[F0=3R000000000000l:U9000000000000000000000000X;9V0000000000000000000000000[nc000000001<_5000000000000m@VC
DScT00000000h9>V\^^N00000000000000000000000000000000000000000000000000004Vnk0000H=mE000000001>9T@V`X4HQFa89A00000000lWMWd3900000
0000Lhdn0000m9fDM>cL0000LWIk00000000<MFR0000000000000000000000000000<GkL00004V^YU;:j93HJ0000000000000000000000000000000000000000
`I_OXfJd000000000000000000000000000015=M000000000000000000000000A5hV000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000PfY\<0P04HAi000000000000DLeb000000008eOi0000E604L3_50000@mSj0000000000000000000000000000A?XE0000hdI^
00000FW:000000000000000000008?bL00000000000000000000d>felfWA0000000000000000THV^`]GL]?GZXG5EIAAB53an000000000000\]QQ000000000000
=?mbhM\T0000000000000000e2L@00000000000000000000000000000000000000000000000000004H3jlgE:0000000000000000555C00000000000000000000
l6fh`m^R000000000000000000000000d9C_hgIF0000000058R@I?AE000000000000PXo<000000008ke40000000000000000000000000000000000000000LZ8A
000000000000000082]JDQ9?0000000000000\nQdVlO0000E8Ak0000000000000000000000000000000000001@E20000000000000000hf9O0000000000000000
00000000000000000000000000000=BXTKIE00004aYg0000lV5<00000000D]eQ4laM000000004nV]000000000000`jH_i>Gh0000000000000000000000000000
000000000000THlN0000000000000000000000000000D@oM0000TF6X000000000000000000004R4_0000000000000000000000000000H?0d=>[O0000h=BfPfUD
AB6o0000000000000000000000000000000000000000000000000000000000000000000000000000@g::]<I_0000000000000000000000000000T:\N\Kb40000
00008ejG0000`AGM]BE]00000000TFVPHB?H00004dP:000000000000P_;600000000000000000000A=VL0000000000000000@FMb0000@:If000000000000`=Dj
83YP00000000P[mc00001?QJ000000000000XSil000000000000000000000000dThl]B^80000Pbob000000000000000000000000000000000TZL000000008B1S
00000gl7\Cf[<4FS\An:<Wo>L_G?0000000000000000X8Hh9:dF00000000X4=m00000000D>_T0000000000000000X1;V\1I1H=>5E=Rg0000000000000000e8@@
000000000000LONL=0]R44c30000000000000000@9FY0`SE00000000000000000000000049lA00000000P;Y80NEi0000Hd=:000000000000LBhbD:V=<ICR@SEj
@ZZg9A;?00000000000000000000000000000000E4lK000000000000P^Qg0000POPU0000000000008\jgI0_j0000`8<300000000000000000000m7Z200000000
000013gT000000000000000000000000LQI70000XI1Q000000000000XJVJlQ;We2U`0000000000000000L`jlTUT\8Uk_0000LhO>0000000000008V[I00000000
0000000000000000TC3RXI2dhSEODeHM0000<1:00000XKXc000000000000D8HHDZoA@\hM8HhR000000000000X[aQ0000X^^90000000000000000DOSg00000000
00000000000000000000000000009A2:0000000000000U[MX?k=0000H;2f8EBK4gdiI9]E59aZ0000XHlA0000=<k<aAbG00000000000000000000000000000000
000000000000000000000000T<SVLRA500000000000000000000000000000000dYH8DR\Dh]0=0000`\4B00000000000000000000000000000000hSCT<AGYLLcA
000000000000I50[0000000000000000hJ`200000000000000000000LnfS000000000000000000000000P81a0000000000000000lE8700000000Tb:`00000000
0000l<Cn00000000`39\00000000000000000000PY2\000000000000000000000000TbJ^00000000]?A_TVh>@FD603WJ0000DLL]0000000000000000<QeVHS4M
000000000000\gPb000000000000000000000000000000000000000000000000lMXd1@FO00000000000000000000000000000000000000000000000000000000
XKPK0000@:TbL?f55=Z^E9N6`OO[0000h4oJP<gl000000000000000000005B4=00000000000000000000@;c=0000000000000000LKY<@P4E<gjJ0000<j3e0000
8[c@0000PN]3XC\e000000000000000000000000000000000000HJj[00000000`4Sc0000aBHN000000004TLB000000000000000000000000000000008DB>0Z_b
000000000000D3e^00000000\NcF000000000000dAF95?I;000000000000000014o01@^G00000000000000000000000000000000000000004F>`TcN600000000
@=^500000000`204<XjV00000000000000000000000000000000hSl<0000Td>XD=ODT2e;X_Q@0000DFBdE?NM00004LBG00000000000000000000`hW80000hZ:7
0J@a0000000000008Z`1<ho000000000000000000000000000000000h86X0000A@VP0000h]:40VO]000000000000A8ol0000L<;=0000T4`:000000000000TddG
000000000000M71^00000000000000000000000000000000YA?g0000000000000000000000000000lHVo8D@k0000000000000000000000000000000000000000
00000000000000000000hbO70000000000000000000000000000@2WK000000000000`G@c00000000000000000000000000000000000000000000000000000000
0000i?`>00000000hk>RU=o:000000000000`DDZ000000000000XKP<4W=X000000000000000000000000\`j7HbKZ00000000000000000000000000000000l7[H
<TW00000000000000000000000000000000000000000<Xn]0000000000000000LWmd@4DM00000000000000000000000000000000000000000000000000000000
0000`DObhIGe0000e19^0000000000000000heb?0000\[4TT\=j00000000000000000000LLd8TO@cH47R000002KM000000000000\=mf00000000Dh\<00000000
0000000000000000000000000:R<@RWk0000d[YX0000HSQY0000000000004^6:\TWi000000000000000000000000000086]>Y95H000000000000000000000000
\<g\TWZo0000000000000000000000000000000000000000Ldm2l1X2=A`c0000=5=<000000000000000000000000Y07200000000L]U>00000000000000000000
0000<n9K50C0hKX6\<Za0000000000000000@72@000000000000000000000000<J<oH8G60000000000000000lJY9000049XVL;V8T>?PQ?kZ000041mo`dJd0000
`I5@00000000000000000000P;\?0000000000000000]28M00000000d;nd@_CE<[`\000000008^4H000000000000h2:5`90P0000000000000000000000000000
00000000000000008A6300000000m7:e000000000000000000000000000000000000000000000000d>Xl00000000X>1ll8`n000000000000MBOId<do00000000
4dRLE1U7000000000000\[>K000000000000hl?j0000000000000000H@aB0000000000000000h[k3LB;m5@GF<LnEdN]aH=@XdNWEe2DR=6n1Q@j:0000L=L_dEEl
0000000000000000000000000000LcM60000000018UaHSfl00000000i:?m0000000000000000h<jc`A:XhBQ_50:;00000000L8[D@]\>00000000000000000000
e=570000`B\_0000HmCE0000000000000BdS\HF<000000000000000000000000000000000000@DHZ00000000llGUTPMa0000000000ZWT54Rle<Nl\jGU5;d0000
LBc?`52J0000000000000000000000004eFW0000XHddP<kb000000000000<i0h0000Y=820000@cRm00004DLU000000000000000000000000dAZJ<P1a00000000
00000000000000000000@;:dU9I^000000000Rg;000000000000000000000000hD;K00004UCR00000000Pf83XFRY`L3V0000000000000000PT85dcbHA@@V0000
0000m1OXhVS04jaG00000000PC_>HXc9dgk2000000000000000000000000000000000000PgO00000H<5J00000000XVMb@YOO4aW8H^gT00000000U?^mEATQ0000
0000PMd]0000000000000000Tild00000000l5jP0000\8i]0000000000000000000000000000PGnk000000000<6W00000000lWH@0000000000000000H>jIY7R9
0000@@0Cm:b80000@57l0000000000000000h1Xj0000h0`@0000000000000000000000000000PJh80000Q;4V00000000000000000000D<ig00000000dVY9H_Y;
4n]oI:ADe>@Z0000000000000000000000004Pnc0000000000000000000000000000DQ?j@W@=000000000000000000000000d=ZC8?S[0000h80XXbiR00000000
00000000000011@fT6YdX@ZJdNOBhJ7m0000000000000000\3b30000X7\m0000000000000000000046K^a<[Z00000000000000000000D^Ha0000000000000000
00000000a?nl`XRE00000000000000000000e@Om00004<:D000000000000m=\R000000000000U4bkE@U6DJ\X0000000000008LJO0000000000000000<ihQX30C
0000U8i20000U9eR<me900000000000000000000000000000YTi1=WF0000@UU@000052EQ`W600000000000000000PYD:0000@7iL0000000000000000`5gCPCa\
00000000]@IQA66<0000T?`70000000000000000`M^1`aC1000000000k3B00000000XRFk0000000000000000000000000000@iV40000@[ES0000000000000000
000000000000000000000000l5e>Lg[LX`HY8N<A0O\L<UL]00000000000000000000U>4?000000000000000000000000@5520Zm?000000000000I0X\00000000
5=E3000000008;F`U;Tj00000000000000000000TN4C0000a09B000000000000000000000000\=2l0000000000000000T:ZdHAlG59iI00000000000000000000
0000LN`L00000000000000000000E18U00000000XZV[0000000003UW00000@CH0000@:\0]A8O000000004DVj0000000000000000hODT@2LaYAne000000000000
0000000000000000000000000000@PbXLTO]000000000000000000000000M>1n00000000TG`i0000000000000000h7E=000000000000000000004i\E00000000
0000000000000000000000000000`@K80000`o2000000000U<`l000000000000Q6kT00000000];dh00000MYU<SghLd4@Pdf;8f>R00000000000000000000M7Db
0000\EA\0000000000008l]gTb5o0000000000000000000000000000h<gN000000000000DOA\0000<j_l0a^PM4]B00000000000000004\SHL69T8_fA8f`10000
\?o500000000000000000000<TFK00000000XeTL0000I>\600000000U7;K00000000X^6[0000000000000\ncQ<Ii000000000000H6D50000000000000000T`6D
`Y>A0000000000000000000080Y:00000000h4UM0000U4_>59Ql0000000000000000@3ORD57Pi8DJ000000000000000000000000000000000000000000000000
XW_M0FhA0000000000000000`nZV000000000000000000000000<7C=0000000000001BR=<[Ja0000000000000000000000000000@Y8K000000000000`9gP8PMH
00000000000000000000000000000000@Yi@00000000Ho3Y00000000000000000000I90E00000000l9YNPL]@<7ToaA=L000000000000L<a`0000LY;G00000000
0000DeJ<0000000000000bA]000000000000000010_8000000004o<_\VA2000000000000PWI]A6^I00000000TV@a0000DSl[00000000IAo20000000000000000
000000000000000000000000000000000000DnJ?4NQPY3:05<]<`cC6<lOP000000000000=:UR00000000000000000000e5Am0000000000000000PDme00000000
000000000000XHo[00000000000000000000E6:l00000000000000000000000000000000P`dQ\ZIl4CH_00004eZn00000000HDC90000HL2;0000dP0HA=GG0000
00000000=>\]000000000000P6CC00000000`e[]000080N><A=8XIdf0ZmJ00000000Ha@0PDZ200008bSIU;?e000000000000000000000000000000000000974k
000000000000`nfB00000000<@RK0000`B]L000000000000T]7jh]HR<kWiPHUH00000000000000000000l2j10000==IOe6_=]9D[00000000TOPe000000000000
4`mE@HVN0000l8O7h__fU6a=0000000000000000DHI?00000000P_d6000000000000000000000000dLV\0000000000000000000000000000hU4;000000000000
00000000000000000000]BLF0000TD0JX84jH@R3\\mS=3cDeAlk4NGRX5BB4OZa000000000000LD`l000000000000HE9O00000000000000000000XHcc0000e1l]
P6lnD@8C<`X5TaL>HNSdHd5m0000\2hA0000000000000000Dic[I@JJ4:?UhFQ_0000000000000000000000008]la0000\?jm00000JS<0000l2=NH9Zk00000000
000000000000d5oI00000000000000000000000000000000h_^H000047k6hdeT00000000LRAH0000`S8b00000000`a[700000000dUJG00000000lh2\00000000
0000000000000000L\]R00000000HGj[hdCn`fGC00000000000000000000@>^g0000P>0`000000000000000000000000000000000000Q?eA00000000LF;e0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`1:f00000000000000000000=@Jd00000000000000000000
0000000000000000Lm[50000000000000000000000000000@P<K0000@F:A00000000000000000000TZEg000082:]0000000000000000@@DL00000000<Z6i0000
0000\^ML000000000000\OO3LfeW@dk9m2M_Y4?a0000X3G:00000000<A@[00008bV?00000000000000000000000000000000Pli`000000000000000000000000
0000lCbBLTA7M?k@0000lSaH0000``bK00000000<NK\0000hcWBTI[I0000000000000000000000000000E2CT00000000X9jnXGMn000000000000000000000000
0O8@HofUE;C[0000000000000000000000000000=2TP00000000000000000000000000000000DSH5409c@Cn`LQk6000000000000000000000000\l\e000083[n
00000000000000000000000000000000ldF000000000000000000000HiZl0DM\00000000=Am80000HYN\00000000000000000ElX0000000000000000aAFOM9g9
0000PQK100000000aB5DXB^UXBRM`bg^00000000000000000000000000000000000000000000HUOg0000=4QU00000000000000008Rk80000000049d_Hb]o0000
000000000000000000008[<a0000\aZG000000000000000000000000000000000000000000000000<Y[YTdSM`Mj8A4=i00000000000000000000]6G<XMEX0000
0000000000000000=9O>0000000000000000DU<?000000000000T26I8BR]00000000000000000000000000000000000000000000XaX?00000000\PPS00000000
0000i9X0d66K00000000@6SA000000000000000000000000000000000000000000000000000000000000U:[80000a?j900000000DkPR0000HDgW000000000000
0000TSCA`\C=00000000000014OT@?HZ0000HHIR0000000000000000dZ=c000000000000\n1Y000000000000lZmda<N:LCKP00000000`D=l000000000000@8h<
000000000000LG>D0000000000000000000000000000h?Zb0000000000000000000000004EUSA@F?00000000Q5`d000000000000000000000000000000000000
YAW_T>oX=1\6Q>i_IBC600000000000000000000`4KX000000000000I0D2@31Ol]Jm00000000D`WQ8fC=`g15000000000000000000000000000000000V5L\lmH
000000000000@623I4]Q000000000jPQ000000000000000000000000PT5d0000000000000000000000000000M1QI000000000000000000000000000000000000
000000000000000000000000`5m548VHHAlSQAbW0000X<<;000000000000000000000000<1j?0000000000000000U>9ahB8B0000Xc^?00000000000000000000
0000000000000000000000000000L1BodAMN00000000hFZd000000000000A@@9PoE?0000];AY0000000000000000]72B000000000000000000000000PoCa0000
Q3TE000000000000d90C000000000000PSahl[^g000000000000\jHB000000000000T6HY00000000\S_S00000000DQX300000000000000000000000000000000
0000000000004MFc0000<m_GI08o00000000U8GY00000000000000000000<:HLDdVU0000D:`G00000000000000000000d`TQPD=P0000<Ia=0000000000004UZ4
00000000000000000000000000000000000000000000@;iW00000000P?NG0>kN00000000000000000000000000000000lGXX00000000000000000000\^4;0000
0000000000000000<oGmP8[SDJ3Q102mm:e4E=aF000000000000DURV4Q0k000000000000X77E00000000000000000000\9ogh^>:000002i>0000\XL5<[cm0000
00000000000000004?P<0gBN00000000d0T:00004C2K00000000Q?Ha00000000X`fj9AcG0000decc0000<^emX6>2000000000000000000000000000000000000
0000HB?R000000000000000000000000HHgn000000000000000000000000000000000000000000000000=1ZC000000000000000000000000hD:j000000000000
0000000000000000000000000000PoQV000000004PWF000000000000HO?7dRCj000000000000000000000000\99D0000XDj?8\[L0000`Y1P0000000000000000
0000000000000000DY`^000000000000PP\:lZn0h<Ef000000000000`0CA000000000000l6l;D82W00000000000000000000000000000000000000000000PGo@
00000000Lc_K\GR^H^o<dhiYA5<<00000000@hom15V<55W500000000000000000000D`GLm628X?G9000000000ISF0000<?]nAA]_000000000000LZj@Pjo<0000
000000000000D@Gc]<kY0000D`Wc00000000000000001<WC00000000000000000000005NXPX70000LW=G0000000000004F780000<_TQ0000P2?f0000TfX;0000
0000h9Ya0@<b`GD5000000000000<AR90000000000000000m<ca00000000000000000000000000000000<VSP0000000000000000000000000000000000000000
00000000dciSU?3;<FQ94f?i\NbG00000000HQ[d000000000000000000000000lJl7000000000000000000000000000000000000000000000000\QAbABJR0000
0000000000004=V6lLie\@;Y0000]3PF00000000D5TP\D^]]72O0?4Q0000@J8g0000000000000000000000000000d]=o`XdH0000PY4]00000000T2\b\1R90000
0000000000000000000000000O8R00000000000000000000000000000000H0R8D:S7d=]b\^f<0000Y6?JhKOEeB:f<Rgj000000000000`^^C`IUQ000000000000
00000000M@m5000000000000000000000000<5L>0000h87^`SgM<CNR000000000000000000000000X;]8`20?HeE200000000L?>Q0000A:64000084gb00000000
00000000h7M[4Yn=0000XPXm0000l05nQ3nL00000U]h0000000000001;a900000000U0jf0000000000000000l9c7L:0500000000000000000000000000000000
0000000000000000HP[J00000000h<cP155n00000000XRTb00000000000000000000000000000000UBEM00000000000000000000000000000000000000000000
00000000000000000000dHQRdaX_P]RLe8c9PD2A4F2f0000HWl>000000000000000000000000000000000000P3N:@SO<0UZUI8;^H2iNm@KNEBYK000000000000
00004Z>Ia:oF000000000000I0e90000000000000000000000004Xeo0000000000000000000000001?`N000000000000PHQ:P6le000000000000000000000000
PVhf0000000000000000000000000000@QLOM?Xe0000HV_H0000A46D00000000000000000000l5XhA>_al[1TX<>4000000000000<Amh0DNU00000000P:W90000
`F0B000040W5Y@P:000000000000000000000000155T5B0C000000004L:E0000dFA5@cKZ000000000000000000000000000000000000\_CXE>;X000000000000
00000000`]8\0000000000000000000000004D1L00000000PK09`Y>N000000000000000000000000dVO100000000000000000000Y?;o@dRA0000`3Ik00000000
13Y;00000000@H?nPQIj=09fIAPj000000008JSn0000E?]P0000PdflLQ1[@g`9E=[Q00000000l<`T000000000000M0Pk0000h9io0000X@2`0000000000000000
000000000000D?g;000000000000m=LG0000@H7\0000DV3_00000000000000000000d]:E0000000000000000lNHS\CY:]5Ph0000PSV600000000000084Wg5>_D
00000000DUmZTVB84LAZ00000000000000000000PF5;0000000000008ITn821V0000000000000000M5fX00000000000000000000000000000000000000000000
000000000000`5@0000000000000HUl]0000XYi500000000dgbe0000XUBR00000000000000000000000000000000000000000O8IPXMl00000000000000000000
0000<JJj00000000000000000000X<C:00000000LPJb0000T<FF0j;N000000000000A4>S0000000000000000=AQm000000004C7g000000000000000000004LMZ
0000000000004cY<a5@G0000i46oi>QN00004D^40000000000000000000090g0PAW^hKihP[bfQ@8100000000\R3JPd9OdMd;00000000]41S0000000000000000
00000000000000000000H6jY5Ae40000PT7F00000000000000000000000000000000D^aX00000000a3[L000000000000dDYeLF020000000000000000=9FF0000
0000000000000000PKZB0000000000000000000000000000000000000000lWjmX\P2PelG=B@`0000e79n000000000000<Q_VLBKT000000000000000000000000
00000000000000000000000000000000HlSh000000008[g?0000E<gJ`\P@<Ul400000000X1dP00000000`P62000000000000T?C:00000000=4He00000000L;lH
0000000000000000`78a0000haD400000000XHcJ000000000000000000000000XHPo0000000000000000H`<R0000X[VQ00000000000049Lk0000000000000000
0000000000000000\?j]00000000000000000000000044<o000000000000000000000000M?2T00000000PIaY00000000\_Jl0000000000000000000000000000
0000X@L=<oVg00000000000000008CG00000576\\bSk0000PP[:000000008HCYA5mH00000000PV^e000000000000PLbS00004ThM000000000000\>D3XMm50000
000000000000LDOG8M830000D^L44]0H0000000000000000H4XD0000000000000000000000000000@SoF00000000000000000000000000000000000000000000
0000Pne:m?07Q?Li00000000@Q;600008VM5000000000000<2D`]?b40000000000000000000000000000000000000000XYZP0000000000000000000000000000
00000000XQJK00000000000000000000000000000000PFGR000000000000L<=e0000000000000000000000000000000000000000d`C70000Pkh>0000X1`b`GB6
@@eD00000000DCl:000000000000\J_BhWIPlLk><`Vjhc5U0000000000000000000000000000000000000000Q4:Z00000000<S120000000000000000Q;^U0000
00000000000000009:fd00000000M3X>00000000d[6SD_UB0O8d00000000LJRM<FdM0000MB0Phf^m0000hfC[L\c\0000P9TX000000000000000000000000lQf@
0000000000000000000000000000000000000Tl\0000000000000000000000000000000000000000000086Dm\>d100000000lG`7M78Y1B]H0000@LH600000000
00000000hO^>000000000000000000000000XM0O000000000000000000000000000000000000000000000000000000000000000000000000a@;S00000000Y7HF
0000000000000000000000000000\d3Um7aU0000\\B0000000000000000000000000A:ech_aj00000000dg0;M4HT000000000000Te9^00000000U4A60000H3fN
00000000<W1c4C2W00000000@X1LXJZ00000T35E000000000000000000000000DcaO00000000000000000000000000000000000000000000`m`eA6880PlK]A<_
0000Q?IH00000000000000000000P^]\TNB>0=`OHN`\00000000\Zc]000000000000000000000000000000000000\`_Q000000004m0]X2YY0000E40I0000<_gb
00000000000000000000000000000000000000000000HSSNL`\?`\?e13;g00000000DIP>0000L0cK];e200000000000000000000000089dmhYFEA=HV00000000
000000000000T<7F000000000000\e<?0000h11:H`A]1:Bo`JKT000000009?<<0000h8Ua0000000000000000000000000000m0Q@0000DcP\Hfm4000000000000
Q9gIle]XA5mUPT[4H:WZ0000000000000000000000000000Dj2W4l9f0000DPn195[EU3aDA4^ma?6@4f;k0000PEGQ00000U4e0000000000000000000000000000
0000000000000000000000000000000000000000DPSY@kQjQ0;V0000hE\`000000000000@DSX0000<^kEm>omm1W?00000000Hmlb000000000000000000000000
000000000000PV8B00000000T8I5000000000000dG3h00000000H[>]00004eK3HON:000000000000000000000000000000000000ldT?H7Q>0000000000000000
XJhS<b>P00000000e63\0000000000000000m>2>000000000000a8Wa00000000e9CG000000000000@Tn50000DCbL000000000000h\<@00000000\Z4@00000000
000000000000hLO54O7R000000008Bm?@^7h00000000000000008:mi0000D_ON0000lh7n00000000\=PJD^C_=ACF00Z200000000000000000000@V9_00000O8[
\cf@hf@40000000000000000hIM<0000000000000000000000000000\i_1lA8Q0000\bTf0000a<Tc`X2K0iZ>M7L@0000hcWO000000000000000000000000LSS0
0000TQU\``Y]0000h87B00000000HeE@000000000000hLM>0000000000008beG0000000000001B99000000000000HVF]00000000XBF100000000000000000000
dWUo0000000000000000L32U`RX9000000000000HXN]`_T50000l?hN0000`[@Q000000000000I2JB000000000000a2jN000000000000D^:\0000a@dF00000000
000000004TQ=0000l^?C00000000dM=00000000000000000I=G`000000004]]M0000000000000000d0Sk0000000041WE00000000000000000000000000000000
l>^9da`k0000\11M0000000014V=15=^0000`ooNHE:?00000000=3La0000@E4S000000000000D_NbY2kFh3=_00000000\egE0000=1:]0000000000000000hGE<
@H=:0000000000000][l000000008^TU00000000000000000000000000000000000000000000000000000000000000000000XEZADMcA00000000000000000000
`Kl@00000000`0KaP_i8T6d00000P[eU16f:000000000000HF9F@58_000000000000Y5fm000000004SU60000000000000000\U0=X6R78>Qb000081T000000000
00000000X5cW0000000000004A^N0000000000000000000000000000DcS<000000000000000000000000000000oG0000000000000000I@@I0000000000000000
D\=;hi0[00008^?100000000T1D4PP@0000000000000000000000000000042<Ed[G;8aLX00000000000000000000000000000000000000000000Q>g>0000XIZX
00000000000000009ARMH9kNP1V?00000000=Ao\000000000000A<Se000000000000I?Ra0000m3U=@0XD@O3F0000000000000000000000000000000000001=1U
00000000000000000XbFX6P@0000<Zk`0000000000000000000000000000000000000000000000000000TaMIUB=f0000000000000000000000000000@d\m0000
000000000000H^P:000000000000Tjjj0000XT@@l1KlHBC\00000000Dd8f0Llf000000000000@7[c`VVF0000000000008LRY00000000aASg00000000X<RB0000
0000000000000000000000000000000000000000\1Qme76>0000HPD\000000000000DeEN0000000000000000000000000000X@QO=@6`00000000h5>300000000
9BNJe6Z700000000`mK[hjGD0000hlKU000000000000e;Q;000000000000000000000000\SO0000000000000000000000000@WV`0000000000008ZSUTZ_EH`FW
0000<UKg00000000XFV9000000000000000000000000000000000000000000000000000000000000000000000000L4Yj00000000000000000000lZO3P`nn8dX5
ho_R00000000000000000000000000004Z5g00000000d:TI]Ad>00000000000000000000@<da0000liD[000000000000000000000000@`he0000000000000000
00000000000000000000Lb72000000000000000000000000dgJf0000DEn30000hcEN0000P8Cn00000000@NLV000000000000dRJM000000000000000000000000
aAOC40bM`;R5h>Y9EA1T00000000000000000000XnU^000000000000h4PSHN`iX1f4000000000000LB@90000<@HWHgXU0000000000000aDF0000D7=N@[6d0000
00000000la5md3]Rh\do000000000000LJbj0000lKahD]]X0000000000000000T?oY000000000000dPUbE3Mba;d[000000000000000000000000000000008=G6
H>M00000Xb<70000000000000000000000000000000000008CfP00000000000000000000i9`30000000000000000Tm:X`k;Q00000000]2R200000000L7H80000
0000000000000000Xhkf00004_n200000000000000004fkc`<nh000000000000h<9K0000000000000000000000004<c7<cPPXXGd000000008OAi\D8?4im90000
00000000a4e00000000000000000hJleD2OP];jS000013`>0000000000000000AAD@00000000000000000000EA=Y00000000000000008\SZ000000000000PMmZ
00004kVS000000000000h9ie000000000000000000000000L]MJ00000000000000000000000000000000A80F00000000000000000000000002=?0000\YQEhA5T
0000E5IV0000`K<Nl@31000000000000<_Dn000000000000000000000000000000000000000000000000000000000000000000009A0d00000000000000000000
lTX;<anl00000000000000008[;ZXaM<0000Xl8[000000000000000000000000XQmV0000AB3F00000000000000000000000000000000000000000000=?nL0000
00000000000000000000dnWE000000000000P?B04moB000008:2lNMIm48e0000`[i000000000000000000000Q3iF00000LBUPFNYM8VY0000X=eGT\EF00000000
00000000057AD3La0000A3Qo0000000000000000000000008L7_0000XZQ?l^KL8;_\000000000000000000000000<1fU0000DHS]000000000000000000000000
0000000000000000000000000000`Ae3Hc=X00000000000000000000<SbL0000000000000000000000000a6k`2oG`;aD00000000e?6j0000h=n\000000000000
l@8V0000000000000000000000000000XWL<00000000000000000000L9<E58FK0000000000000000`If500000000LL1K000000000000000000000000lDUUP6;d
P>c_DLW\A7SE0000lMPA000000000000000000000000LOiC56Qm9<Xc000000000000000000000ca?00000000<Qh900000000000000000000Y;co000000000000
0000000000000000hWmWHY5k\i;8I0`A00000000m5RF00000000000000000000Q1T9000000000000000000000000000000000000H=CS0000\^AoTW\6Pb2j0000
00000000<Pm^PS5Q0000<TiZ000049M=4Kg2@53@dgaMh<m=Q21b98HHm2IoA5M0e;oDD9]Q000049R7@a<A0000000000000000000000000000<]0o00000000dZB9
0000h1eb0000000000000000000000008Y6I000000000000000000000000000000000000<k\C0000D8f`0000000000000000DI;\000000000000000000000000
LE6E000046<000000000000000000000``YD0000000000000000T?BM00000n3meAY90000dU7T0000hSF70000\[j=9?J\000000000000000000000000hfA=0000
000000000000Tm4k00000000000000008MC=a2cM0000000000005>He0000THBD00000000\abL0000000000000000000000000000h2240000000000000U4U0000
00000000000000000000000000000000PFNA00000000LigD00000000000000000000a1l6X6CV87o300000000000000000000000000000000<Jod\mX_aAh^0000
000000000000TGb60000000000000000000000000000LE^]000000000000DCaI0000000000000000lfb:00000000000000000000000000000000000000000000
0000DiQb0000000000000000Y=\e`7J74RS?D`eH00000000000000000000m?=eH>IZ000000000000P]ZY0000000000000000h5gQ00000000U=e\mAjK198Nl^@6
00005@]P00000000L6kT00000000@OV5`>6m00000000000000000000X]cHQBMml`>O0000000000000000000000000000U9M4\:1S00000000X8mR00000000hh0;
d`8M`\Qk000000000000@<?Ha?EZ000000000000U1a6000000000000000004kS00000000000000000000000000000000PHLX0000000000000000000000000000
000000000000000000000000dhLa00000000h5QS0NXd000000004Tnj00000000000000000000PcZD00000000\>MF000000000000199Y00000000000000000000
<`OG0000000000000000000000000000TKLF<ZUPQ=`l00000000h]TQ000000000000000000000000000000000000PIX]000000000000\HdX<66l000000000000
I0CS00000000<mD00000i@2]00000000H3nV000000000000@7]bH;j2XG?F00000000000000000000000000000000000000000000000000000000000000000000
HOhlPcQ20000\nka00000000000000000000<Jeg00000000000000000000000000004]QCPb6hXD3@E0CB000000000000d7hC00000000000000004Ka:\OVQ0000
000000000000000000000000000000004><K000000000000T;Sc0000000000000000E10C00000000000000000000000000000000TA4A0000LEQ1`RLK00000000
000000000000A7?800000d]Q0000X;TSY@go0000000057ik000000000000LF`8000000000000``c88e5JX;8I0000000000000000HPO=h:180000000000000000
00000000E?V2XGcolm`P000000000000000000000000L0MO0000000000000000000000000000Do1?00000000000000000000@\2Q00000000000000000000DG=C
0000HB3_000000008]LC0000XjI[@LHZ000000000000h9j90000000000000000H\Z<=A2M0BWX00000000000000000000000000008Zho00000000000000000000
M?9a00000000X<9`00000000000000000000<^dl\L5`4bJ;00000000h1RE\1eQ0000000000000000X<No000000008E=N0000000000000000000000008kAe0000
000000000000UBA:00000000<C=h00000000000009410000E6Gee=gD000000000000000000000000XVADTYl@0000lQ:W00000000<E18X^Bb0000YAN`0000P9QG
000000000000000000000000P`ML000000000025HkLl0000000000000000TAMm0000dN5oXWcY0000ld200000<JSc000000000000TcBiD5YP0000h41YE>DM0000
0000000000000000000000000000TGVA000000005<N]0000000000000000dJlE00000000000000000?nG0000m7cS@F<b0000000000000000L=HV000000000000
4bbb0000000000000000000000000000000000008R=Ha0onTRUK00000000000000000000000050@RE0g\U:fH@hcf000000000000000000000000000000000000
8F:2LJUC0000\RW=0000000000000000hINS0000l_lg00000000\:Ql00000000]7XP0000U1M?Tf>_0000da]a0000000000008=U7000000000000X`2100000000
0000M>9n00000000000000000000dFhR@k^LlZM:U<mcD_HKhcgd00000000e@0FPJcO0000000000000000000000000000Q6IE0>Hc000000004HWKXKUH00000000
0000<mJL00000000d3;G@Dj4<YM@000000008]4400000000HOn^000000000000T6c30000\E2R0000000000008]UY`an_000000000000Y6T?T>[1000000000000
0000hX?[00000000hd5`000000000000000000000000000000000000000088dmHYF`000000000Le00000000007P^0000dKn30000000000000000`B\mlF`[m0Zk
000000000000000000000000000000001=TU0000Tc7900008Q]N0000000000000000<;o34A^e00000000`=EDH0`30lc^hakL00008LJf00000000000000004@a`
Xdoc0000hifm00000000000000000000m<Y60000PJLQ43SO00000000hnWXTB]=0000000000000000000000004<\e000099i_000000000000000000000000dVV<
0000000090If00000000000000000000000000000000M0IO00000000Lk9m0000000000000=;5@6IM0000XoP6U7NJhSb[0000dPN0lk:m0000XeVO000000000000
`8BZ0000L07iDFFA000000000000<S<N@;UE00000000000045]5000000000000X5o8H7A@0000000000000000\:1E0000<b9i00000000dYoC0000000000000000
00000000000000000000000000004b\b00000000\HJG0000Ha^C000000000000000000000000XSeZTk]\0000Xl3V000000000000A=B[0000<iB<0000HR?LM4?0
0000Hbm<DZ[A00000000000000004;P5hZBeE1Nl0000PTb800000000000000000000LJV50000000000000000A9QC00000000E=1;d4S9000005?30000H5W\0000
000000000000000000000000\NkUDXPF000000000000TV]IXE;:0000\`9o000000000=`b00000000000000008EQc000000000000000000000000000000000000
0000lP6V0000a5io4LN50000@NYGXPnX000000000000H`Fc0000<UL8000000000000000000000000l3Ra00000000I7Jh000000000000000000000000LOR<0000
0000000000000000]:Io00000000000000000000000000004YKX0_o]a0Al<O<Q00000000000000000000MB5h000000000000`Z8\0000000000000000d9<ki4K@
TQ5kL3RT0000D2Hf00008HE300000000T@=A0000l6VRL`Eh0000000000000000000000000000PFZ:U3IK00000000\f`T00000000DA_X00000000E12l4NmL0000
000000000B5e000082]bDgSH00008hPY@]L300000000DU:_00000000000000000000000000000000000005=e0FdX000000000000000000000000000000000000
00000000000000000000000000000000000000000000@PAY0000X]dZE:L80000`^B90000000000008O1D\^AT<W]600000000000000000000PS3Z000000000000
0000000000000000000000000000000000000000Hn6Q4Fk4LfTWYAD30000000000000000000000000000000000000000hAhd000000008nF900000000Q?l70000
d5<S00000000i>Y^000000000000M41?000000000000Hoeo00000000000000000000000000008d4\00000000<7B@00000000Y@OF000000000000l6@N00000000
000000004bM@000000000000\aYC000088SZ00000000000000000000LcKHU=oa0000Hb:700000000000000000000000000000000000000000000000000000000
0000\e9A00008dEG000000000000000000000000000000000000A>Ml00000000000000000000<F49000000000000000000000000000000000000d2FkDQhH0000
000000000000@TLc0000000000000000000000000000000000000000000000000000I=AT9>6J00000000\3=0LC8j\f_ADc9W0000E3Wm00000000@9Y<0000a?Sb
00000000a>Wh00000000000000000000HD7a\7ech[5;00008EDD000000000000000000000000Y2U4000044ADP4]`H5\\00000000000000000000mAf^00000000
00000000`4WNhBH_<o[X000000004?=J00005;B8<DN000000000000000004Yl400000000<41o\lgFa@]C000000000000DGFS4CF:00000000000000000000D0DF
d:aFl6aZ\C@MPdg75@Ti000000000000000000000000<FOl0000000000000000000000000000`5Tg0000000000004OX000000000000000000000000000000000
00000000000000000000000000000000e?`d00000000E>Y10G54HlBf`^>KTkHg000000000000000000000000PUNQhUUh0000000000000000000000000000<aEJ
H^2a0000DNgH0000000000000000U9Rm0000`jJ600000000XjdQ000000000000XRl<@gLH00000000000000000000000000000000000000000000000000000000
8F\`0000000000000000000000000000D`SV000000000000000000000000lCle000000000000000000000000000000000000<^Z;00000000\1a6000000000000
HaZeA;[B00000000TT:[00000000000000000000000000000000000000000000`<P4`IK<0000000000000000000000000000TRd6D2?0\NTo<n00000000000000
01lD\[Po00000000DWL_<[L600000000000000000000lkg350XAMBDm0000@Dgl0000000000000000L1nI0000X^OV0000A=;\0000000000000000000000000000
00000000000000000<A20000000000000000h4d4`;89T:GkI2BPi8[hdheC00000000000000000000000000000000lJa:m=D<0000L2Pn0000000000000000H\\U
00000000000000000000Y<H\Xi6>8;GbdN[Tm9?i00000000000000000000000000000000000000000000000000000000XXGYP\NM00000000H0O4h^hM4e8ULJi9
<ii=0fS041DC00000000<?c84NTPX1Um00000000000000000000000000004_\e0000000000000000<JT900000000000000000000000000000000000000000000
0000<UfI0000000000000000<FNM000000008_Ta0000D51L0000000000000000000000000000000000000000000000000000XAL]000000000000000000000000
00000000000000000000000000000000T9`^00000000A=3f000000000000\Oc<0000dnFo00008G49lOUeQ<;WTc\CY0NfI?iU00000000000000000000<iAJ4?DW
0000==JO00000000000000000LQ;a1jl0000XgA6HS2b000000000000=4Xn0000000040Ya0000HYX@lA1Zh^bF00000000000000000000U?KS0000000000000000
<AfjU4;70000<7QaP_mI00000000000000000000P=j?P[FK000000000000000000000000XL@;000000000000@Aec0000000000000000<RCI=@D[lQ;g00000000
`W?a0000000000000000LCoS87i80000`LC88?@X0mgk000000000000000000000000LcMh<mddM7Gf00004GnW0000000000000000000000000000000000000000
0000000000000000hlTT0000000000000000dT9Y0TZ@0000Q4Pd00000a;Z00000000TF7Oh_[f000000008?ngh1998A@N\W;DQ9ch000000000000000000000000
00000000\>MSI57odV=400000000<]6G00000000h8fP000000000000dR9l0000000000000000ToiD]AKE0000000000000000PI`;0000000000000000D9P;0000
00000000e=Z4000000000e3^00000000000000000000L5GSDOGb0000000000000000000000000000\C30<Ema0000000000000000000000001<JS0000LY6:8HP:
T;?SlXM@0000HXnl0000000000000000000000000000000000000000000000000000T88jDT@f000000008n<:0PPD000000000000000000000000000000000000
000000000000000000000000L9T3000000000000l]kQU3bn000000000000000000000000XG3=0000000000000000000000000000h5oTTKV98n7=000000000000
<1KU0000\HeYld`\00000000\IjN000000000000@9a900000000l4LlLB^eTM[50000\A7i000000000000000000000000000000000000d2_?87g?LcMA0000TngN
00000000DSUN00000000000000000000000000000000]<XM00000000000000000000X]CW0cm60000d[PO00000000000000000000000000000000000000000000
XDnh000000000000Pf6@000000000000000000000000I2X600000000h`]<PF0S0000000000000000000000008kdE0000000000000000dG1D00000000PW3T0000
000000000000H9F000000000d\D]00000000000000000000000000008bH`\<9l0000000000000_2;46DE0000000000000000000000008diLhV<O1<gd00000000
00000000lFL?00000000hDMR`\Pg0000l6UH00000000<[3k\9J4825o8R\d00000000`i>g00004B:N000000004JGJ53Nj00000000T<K=dmIH0000A6En0JeB0000
00000000D5]c00000000TY]4\0S]0000000000000000XVD20000000000000000000000000000000000000000dY5400000000lWfc000000000000000000000000
00Hk\[je00000000000000000000000000000000000000000000TAce0000000000000000dDcN0000000000000000000000009@0f0000lI4@00000000MAaPl\l9
0000000000000000000000000000000000000000D]CI00000000TaP>00000000<CSXT?>98@In00000000000000000000`\5N0000000000000000000000000000
I>`[0000000081>U00000000000000004RL[E3;1XGJAX`Ta00000000000000000000000000004_R<0000X>F;8e^L0000000000000000IB=Y0000h1i]00000000
0000000047B^dmGE000000000000000000000000H>7D000000000000000000000000000000000000PPW^4lJ;000000000000\YB80000000000000000DOGVa:h`
0000XcCQQ4oM000000000000000000000000dTf10000XkgN84akh;0Fd9aO0000000000000000<9E7\k9E00000c:80000``_A00000000Y4RU000000000000=1m9
0000XO9X000000000000000000000000P4;`00001AEe0000D[D[0000dKC;0000000000004>j80000\BGJ00000000D1;4000000000000X0ALL0EI0000]?m;0000
00000000\\gh000000000000000000000000000000000000000000000000000000000000<9oI@1YN000000000000000000000000PG<i000000000000\idk0000
00000000000000000000000000004C5d000000004k_Y0000Xi6M00000000000000000000000000008M\^16jc000000000000000000jP00000000000000000000
00000000000000000000Tk04000000000TY>lV[Z0000000000000000P[mT84VS000000000000000000000000000000000000lTHb0000000000000000\1K^L5OX
0000000000000000XHh80000@13Q<U3M000000000000000000004<Fj0000L_B8MA]R000000000000000000000000dPa;000000000000000000000000\W0>0000
0000000000000000DVm`000000000000l]o0i@6M0000000000000000000000000000XOLJ4>Ec000000000000\_7f000000000000000000000000000000000000
0000lSj>000000000000000000LT00000000000000000000`H6Hl0ZJA?6]00000000\1fe0000XhKH0000<GCIdH9=0000000000000000000000008e[700000000
000000000000000000000000000082dY0000TM1ZDDhgQ2l?E>Ra8mdK00000000DcJ=00000000\LY70000P=f7I=I?Q1bV0000l:ZI0000]BQc00000000lV]90000
00000000000000000000000000000000000000000000H14^DDi90000000000008>H8TOF<<31=U;>T44]B00000000000000000000000000000000Q4>;00000000
000000000000TZ^`00000000Y6QQ000000000000<O5:00000000000000000000000000000000000000000ZOB0000000000000000h^UM00000000000000000000
00000000I<^h000000000000000000000000L4md0000Y@\\4^VF000000000000000000000000000000000000000000000000X]8N0000000000000000lc6f0000
000000000000\3iL000000000000000000000000000013mlL=8G8]XUHeM[Di@ATPDla4FL00000000HRGa<`Cfh[am00000000T?a9<AUO0000dGWVlFT800000000
000000000BPo000000000000000000000000Q=>Z@0WP4OLU00000000000000004HK<000000000000HPTk000000000000T=4LP_LN000000008\fb0000U1[L4`16
M<@I00008ER400000000000000000000000047JXdEPeH`4>T0^5T>jb0000000000008T5W00000000000000000000Q0WB00000000P4^<`3Vndmjm@o8X00000000
00000000a1Xg00004VhYLcSE@1_>000000000000000000000000`Wh4000000000000Tmfem@k[00000000000000000000`\W?000000000000H5F1000000000000
PR`000000000000000000000000000000000000000000000000000000000000000000000D0<4<G\A00000000<0:Z4A`]0000Pcb[<V1N00000000T[;g00000000
0000000000009=bJ0Sm500000000L^9e0000\Fj^`XoL00000000000000004HhC000000000000000000000000000000000000<;VWDmR614QD0000000000000000
0000000000000000dQfNXlnQ000000000000000000000000000000000000hV^7000000000000<;k^0000000000000000000000000000DA2W]8<Lm>XK4h]m0000
0000ln280000000000000000<Ok_00000000`_<]000000000000PY<J000000000000000000000000000000000000\MlZ<<27lN05dR::000000004HWn00000000
0000M3;Re7df00000000000000000000\WRJX[hS0000000000000000Y1MP0000000000000000LLS3hGSJ0000\Mkbdbdh000000000000A2E:LZjPe=3SX>4jXV`9
`SiH00000000l]^b00000000<LX:XjoW00000000I=:Y00000000000042cl00000000000000000000000000008J1\000000000000@K;FT06_0000`m\200000000
0000PEEM000000000000000000000000000000000000`K980000HJe400000000h2[<H@:6XJJ=0000D9TE00000000000000000000000000000000000000005AIG
e>8n00004ZfL0000000000000000\<an00004<lT000000000000P<bNhUaY0000000000008C50000000000000`hla0000000000000000@gVo00000000000016k4
0000dj6XX50h00000000L8J[000000000000H<@d00000000PbWR0000000000000000LohQHa7P<fIE00000000\0eJ8hZN00000000000000000000000000000000
@^DF0000Q67g4^EF00000000000000000000000000000e<Y000000000000TQZ600000DWf00000000000090oW0000D_2f000000005B8S00000000000000000000
000000000000000000000000000000004mIf0000]7UI00000000d>g?hNK;00000000000000000000m6;P00000000@1?iXjE<]6\\Q5><00000000PVoldKggDX4o
4]a\000000000000hkoA0000000000000000000000000000000057J40000d;<B0000PYbkl@nP0000TRfZ00000000T7NkTA^Y@27_8PFc00000000000000000000
0000000000000000000000000000<?:_00000000000000000000000000004ih40000000000000000`K@DD<Ym000000000000d8ld000000000000000000000000
0000000000000000DD>Ji@a:000000000000000000000000lKKH0000A3CW82X700000000lU=U000000000000e>0N00000000@8T>00000000000000000000<QR7
000000008f3=0000l=cO000000000000lBHm000000000000000000000000H\Oc000000000000<8io0000\SJi\?S68Ai90000Xj1?Pk`mXooc8E@\50J?00000000
<bcT000000000000<:a80000000000000gI]0000000000000000@]^:db2VHeFdP6]Y0000HVeF0000000000008m6U000000000000000000000000TOYN00008UO3
dij_=A9_000000000000000012CA00000000lhH[0000000000000LmKIBEg00000000000000000D4P0000000000000000000000000000000000000000P\Ea0000
00000000H@j:000000000000000000000000\55T00000000lJ;3`@niPQ[U0@IH0000000000000000]@gHL_=5X>1YhVGG0000I:B_000000004?iP]<O:XE;JTPja
000000000000A4Vj904gDS1B000000000000X2oU00000000000000000000000000000000000000000000000000000000`fcd0000000053OM0000ddbK00000000
00000000l>`cDYY<000000000000<Lo70000000000000000000000000000]0?X0000l>giPlK<000000000000Xej:000000000000000000000000000000000000
00000000000000000000000000000000<Q5\96MX000000000000000000000000dHAA00000000@Yf\000000000000000000000000000000000000`FCG00000000
0000000000000000000000000000T_NT00000000000000000000XbRlA;mF0000haXN000000000_6i000000005<oC0000T<mI000000H;0000000000000000938\
0000HL@f4Pkk0oQI000000000000M44Y0000000000000000D;OGH51Z00000000@82G0000000000000000000000000gY]hDki00000000000000000000XB4E0000
0000000000000000LFlhHVCP0000\^UC\]@Z0000000002EXXA\=PR3XI8NhLSSidZcl000000000000000000000000@Z?:0000000000000000<CgR0000a@`c0000
000000000000000000000000000000000000`X@=0000`5?P000000000000000000000000D<030000000000000000000000000000000000000000000080h60000
A1Ugd`ad0000M<E;000000000000000000000000000000000000000000008Xlg000000000000000000000000000000000000D`IH000000000000\]DT00000000
8f1b00000000000000000000HRhL00000000000000004hmg00000000e9ZkTbYWi>D=``^i0000000000004WTX000000000000000000000000L?Z@T^Jk0000TBW0
00000000`^1V@a4m0000000000000000000000000000LGhU00000hAi0000000000000000000000000000<4<_0000U;Zo]=C5000000000000D5SP000000000000
0000000000000000000000000000<Fm70000`7hl0000000082jc00004ZA1M8lF0000000000000000<B6G00000000HUgj0000Tm6>h_e08S;60000000000000000
000000000000a=Lg00000000hA>b0000000000000000De@61A5O000000000000XDmS0000000000000000000000000000000000000000000000000000HF[40000
0000000000000000`JAie8UH8]Z30000\60cXFd>0000000000000000000000000000000000000000PMA^000000000000]88?0000000000000000T3cP00000000
0000000000000000`F10l5>THk4G00000000TXb:0000U<liH4?0TbEY000000000000000000000000TbOF00009=YZ00000000@dW`heS20000000000000000<i?j
0000000000000000\L10000000000000000000000000Hohd00000000`^4c000000000000<mG2000000000000lYR:000000000000000000000000000000000000
i5NJh1<l00000000D:Mj46JM0000@Nd0X4ofhc`M8fRIhj8TPo@7E>i000000000000000000000000000000000000000000000000000000000000000000000XE8[
0000000000008QG`00000000\4TO<_A]hlI^POhC9;im000000000000hPLb`[J@000000000000l6m7000000000000<`J_00000000000000000000000000000000
000000000000d;af0000000000000000000000000000000000004Ylm000000000jO:00000000000000000000L;1l<D?d00000000\^MZ0000LGd?000000000000
00000000X:c500004W[j00000000000000000000000000000000000007[>000000000000D]cd00004JHB000000000000000000000000000000000000lOo@a:ge
000000000JW`000000000000000000000000X\KG000000000000@V9I000000000000000000004WHeE@^4000000000000DO]]U4KQ8\6F`Q8A0000L`IY00000000
000000000000000000000000DY?60MJ[LSAM00000000000000000000P<3^@K29lb;l00000nlI0000000000000000000000000000000000000000000000000000
00000000000000000000000000004JG`8:930000`gN<000000008`jF1AQG00000000000000000000`0Bk00000000000000000000000000000000XhRj00000000
0000000000000000000000000000l6c_0000000000000000000000000000000000000f160000000000000000000000008[mFQ6gi000000000000dP9<]70:P9L7
00000000XTMe000000000000PcZl00000000m1HI000000000000e?DZ0000\42S000000000000000000000000PC>3000000000000X4<0000000000000DG^o0000
0000000000000000h98:00000000@a3J0000U;850000\4N]0000lD[0000000000000000000000000L_7V8j69L?lM`JA\00000000000000000000]2[L0>KE00H1
9;AF97VA]<L`5A?Z000000000000000000000000I7Lb00000000H4?gX`J50000XQ`]`4`^d<jK8Uh_0000PU\[Y7l100000000Y@<mhh5L0000TT_L000000000000
<kC^MBKI000000000000000000000000000000000000000000000000000000000000dkf7m1RQ00000000000000000000000000000000000000000000l;590000
00000000=<al0000h4D30000000000000000lN2ZLWSal]Vg0000<TdP000000000000000000000000\>M`000000000000000000000000PMjL0000I6YY4^jaD>il
000000000IgS0000D?aF00000000`[LI0000PkT=I;E8hjWf0000X;65000000000000000000000000L`6`0000X?5D0000000000000000dM^P0000000000000000
0000\@\Ma9Z300008efZ8g8E00000000TAJA0000L;id0000000000004f261AiA000000000000LR=W=AP0000000004@dCD4Y0X\a80000=9G9000000000000<WZ3
8ce90000000000008LcjTjXf0000000000000hg00000000000000000U?i_0000A7AH0000dNO\000000000000000000000000]3e8000000000000P0c`H<^<@;Eh
\Yo6m=G:4Z3Gm?H7000012n1000000000000000000000000000000000000A@Dh00000000QAN@0000H<hkTa4K0000D7O9D;obPbS900000000000000000000ha_N
00000000000000000000TIoKlP`o00000000000000000000000000000000d]C;00000000000000000000@60800000000000000000]V7m?SU0000000000000000
4@R@0000000000000000000000004ik<00004EDg=2f>dcXg=8V:5<MZ0000P\@2`1C:0000i=^N0000\3MUlJD00000000000000000000000000000\S`ZLeUO0000
l6480000000000000000\2k5000000000000000000000000000000000000000000000000@4^o@L_:00000000000000000000Y0<iA<QQ00000000000000000000
=;j=00000000000000000000000000000000000000000000000085S@8L430000TI]kDl`=P3P?00000Tcb00000000000000000000X@`H\:37d=IYPQF`Thjb0000
00000000L9Qf0000000040L>U<mV000000000000000000000000PHLh8?nU0000X7SQ00000000000000000000X93R000000000000`4Xd46RV`KBlhYUEIA8_8XS@
1;ahLH;;000000000000m@^n000006Tm0000000000000000\_1DI9cU000000000000DQg]00000000000000000000000000000000000000000000000000000000
\N76547O0000M?R700000000000000000000000000000000@H:f0000000000000000d540000000000000000000000000000000000000\bnXd`GZ00000000d6KA
0000I69XDjkE00000000000000000000000000000000000000000000000000000000Q;TT00000000L9Pj00000000000000000000DBmd10mn000000000000Q@R1
0000000000000000d^i10000LBl\\^TB0000000000000000000000004PjRldlQ0000000000000000h_O@00000000000000000000000000000000@8RFi=fg0000
000000000000000000000000000000000000110i000000000000000000000000<I6<l_5f8;UV000000000000PR0]m=EC0000lE:RlGK\HWNB\X7<@kkc00000000
00000Im<000000000000dH\H000000000000X?CIhC`L00000000l4fZ00000000`n;M00000000000047DC00000000dA1:U<`_0000000000000000`I`edV0WPWj2
=3QA0000Tb1Be:Ob0000000000000000000000000000]32P0000llHeTjZ1e4P300008SIR0000000000001?gN000000000000000000000000M><R000000000000
0000000000000000000000000000d9?`PajE@alPI@:2000000000000\`D7X[`m000000000000L<PK00000000000000000000PlAW@MJC0000<<]:000000000000
000000000000U<]o00000000000000000000Lm3?0;=Q0000@FnI00000000000000000000000000000000XZMX0000l6>WEBS=4;HA0000Hoa?0000000000000000
000000000000hE;Z0000dQVA000000000000Deh800000000000000000000DNi;Tf;O0000I>C]0000000000004D;:000000000000Lab800000000a;<C00000000
000000000000h3E14=Yl0000l<fMlX_<i>nc0000\ToP00000000000000000000000000000000LG6o0000000000000000<d=\Tf]XD=o700000000000000000000
M=FS0000000000000000`R<?PW\e0000X2Wh8:N[l;WHLb3Y0000000000000000000000000000LjeA000000000000000000000D[m0000HP881;fX000000000000
8[NO000000000000L@n8000000000000000000000000lW`;5@?OaB]8M70KhfaE0000d>g100000000000000000000000000000000<F=<DRQH00000000E1lA0?Ch
PPT3M3@D00005:91000000000FQK<JSX00000000000000000000000000000000<_UZM0LV00001BB3<YA[<3Ah000000000000<JPm00000000000000000000hUQB
000000000000\DIj00000000lIeG00000000`7F1000000000000000000000000000000000000a:?]]696000000000000DJ<`0000000000000000000000000000
QAV>00000000000000000000000000000000000000000000000000000000=;ROTJ8=00000000<87O0000a6`n0000\2ME00000000XFg]LAk`d\a_00000000DYfl
000000000000Q:2K0000000000000000Y30;000000000000000000000000lF9d0000000000000000<oOD000000000000000000000000000000000000\YWj0000
00000000dbDaTbo:000000000000000000000000Pg\L000000000000\o<S000000000000000000000000000000000000000000000000000000000000E?1@XVkm
deN\00000000\[g]88Rk00000000000000000000000000000000h3]`@6U[ddb00000000000000000E>lLaB\TU3:=00000o;R0000<f>E00000000`0VT00[101U=
HCj:0000000000000000\Zod000047Q40000hKW@000010Rn0000000000000000000000000000dQ><0000]9@<\=_WL?YU0000lJIPQAYI46l1hJ68`^Md00000000
000000000000\=QR<T[mLIKW]0[W00004BVB000015VM0000000000000000000000000000XPEJdGG4<AK4Ld:k=62G0000000000008b?P000000000000i2[50000
00000000000000000000=B?@000000000000XEmBLZK:\]E1hcXR0000HInE0000X6\600000000L;C88IL>0000000000000R[c000000000000LY_W00000000U?k0
000000000000`CIa00000000000000000000000000000000000000000000L`G=0000d]fl0000XSKBDBNH00000000000000004d]@000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000Tnl`000000000000LEAC00000000P3PO0000000000000000lDMH00000000
00000000000000000000Q5[b00000000000000000000000000000000Q8>0LTgbHe7@8PaZi7>TM6]OI:PG<;MXPXY@00000000000000000000`k:I0O0`e7E30000
000000000000000000000000I5469>gH00000000000000000000@iMR0000dLmW00000000000000000000000000000000000000000000TU:5000000000000dRAk
00000000D0[ZD3om0000000000000000000000004N4S0000000000000000Hd7B85dG0000mANP@7`90000l;^=`2690000000000000000TLHELYDM\YAN00000000
00000000hfVZ0000HHmB00000000h7dm00000000`Akl`1DPH:b;LS6V0000000000000000Y6n`4T2G0000m8_00000000000008cG^000000000000000000008Mg\
00000000000000008S9>U@HW0000m?3H000000000000000000000000000000000000M4dLd=3Am>6Z0000PG]Y00000000a67=0000000000000000000000000000
000000004Mch00000000X>O00000000000000000T>cMh?Qg00000000000000000000000000000000000000000000000000000000000000000000DV6n00000000
\Mk24_jD0000000000000000000000000000dX8L00000000000000000000000000000000<YEU4lFP000000000000000000000000000000000000@=I700000000
0000l=C`XXm4TZdl000000000000\9Am000000000000000000000000D0fK000000000000000000008>?_0000@c>:U>a8lfD8@<?X0000lUPL0000000000000000
0000e6OBa5c20000lM:\000000000000000000000000@0m40000hPUD000000000000d63l`RjX8ViRla8S0000000000000000TbVR<HKkI?;O0000Dal[0000<Wh@
0000000000000000\i7600000000PQ?\D6bJ0D7ML_=nHK_VDlf:i>8KDa9W000000000000D0kj00000000H>YN00000000LdPn8D_h<SE\0mZQ00000000000097b`
000000000000000005^\\MPaXOKi0S\800000000`O9g000000000000000046E<00000000000000000000E<S800000000@1XI000000000000\WGATO>;4=^]0000
0000LIZJe8]n000000000000000000000000IA:R0000000000000000Pa@g00000000000000000000l_P^<XVn0000000000000000000000000000000000000000
DSDM8MWo8fX]PDSK<Mnm00000000000000000dBA00000000000000000000000000004j25000000000G^`000000000000000000000000000000000WB=hBnnHi87
0000000000000000lgFD000000000000000000000000P5RL<gUG000000000000000000000000000000000000000000000000<T@P00000000H2n?0000lJ;X0000
00000000000000000000PSoV0000L[^700000000DQjS0000000000000000\:ge000000000000000000000000000000000000@2N100000000000000004Ofi0lMC
1?il0000000000000000mBVH000000008LM1000000000000M8P30000lI;g0000TDBk00000000d=\KhJmP0000X@;600000000000000000gh[0000<9@O@F1e0000
Lg9LlHRR00000000000000000000000000000000000000000000000000008:RM000000000000<PL5000000000000000000000000000000000000Q8]K00000000
00000000e@i08Y\>@4NPDdWM000000000000PS^e0000\Id:0000H7:jl6VlhmFa0000000000000000`9Tg`FEY00000000TH_=hI]C0000000000000000LJNCXbUX
0000DMUK<L8NTBgb8NDK4^gc00000000LWkmd`n]00000000000000000000000000000000`>>a000000000000hah;0000000000000000`1<O00000000X?i78iNM
H`FoH>LbLc7I8O:j`oA_Q=>JH8VkE3?G0000000000000000XH_Im=SkdBI=000000000000l_h>0000e@8X000000000000PQ0]00000000dkBn0000HJB^h_RR0000
00000000000000000000<4_f000000000000Pj@UDZ]iXWY9000000000000hKa^0000000000000000000000001:bK]=jO0000`:XcH0VeI@MS000000000000DeBS
0000000019:<00000000D@kE0000@k55PNkjPWoc]<NM0000000000000000000000000000000009k\4jUR0000LUDj000000000000000000000000000000000000
l94dPA`70000\DJVhPM>00000000dn@V0000000000000000000000000000000000000000000000000000000000000000M8mf00000000\=A`00000000a6j20000
000000000000`<OD0000000000000000lWBJdS`30000000000000000000000000000\2mo0000M?:;000000000Lg=000000008gkI<iaZ`F>M00008nWk00000000
0000000000000000000000000000000000000000XHOFHU[]43LU\<:8Xko`==h117VP0000000000000000<`gE`4Mj00000000000000000000T_BY`kU4doFn0000
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
w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Until, Some(L::En), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2),
w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5),
w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2),
w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 6),
w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0),
w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0),
w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0),
w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0),
w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0),
w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Whole, 0),
w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0),
w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0),
w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3),
w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4),
w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3),
w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0),
w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0),
w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2),
w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2),
w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4),
w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1),
w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4),
w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 3),
w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0),
w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Unit, Some(L::Hu), M::Whole, 2),
w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0),
w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0),
w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0),
w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0),
w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6),
w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3),
w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3),
w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3),
w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4),
w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0),
w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0),
w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0),
w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4),
w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1),
w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5),
w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0),
w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4),
w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3),
w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0),
w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1),
w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0),
w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4),
w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0),
w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2),
w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1),
w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7),
w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7),
w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4),
w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2),
w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1),
w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7),
w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4),
w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4),
w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5),
w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0),
w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3),
w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0),
w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4),
w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2),
w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3),
w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3),
w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1),
w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0),
w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0),
w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0),
w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2),
w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0),
w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1),
w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0),
w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Obtained, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0),
w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0),
w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0),
w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0),
w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0),
w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0),
w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0),
w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3),
w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0),
w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0),
w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Page, Some(L::En), M::Whole, 0),
w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3),
w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8),
w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2),
w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0),
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
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0),
w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0),
w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1),
w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3),
w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Since, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0),
w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0),
w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0),
w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0),
w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2),
w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
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
w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0),
w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0),
w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0),
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
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1),
w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0),
w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Gender, Some(L::Hr), M::Whole, 2),
w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1),
w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2),
w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2),
w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2),
w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4),
w(K::Season, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 4), w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Sl), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0),
w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0),
w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 1), w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4),
w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5),
w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2),
w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7),
w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0),
w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3),
w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5),
w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0),
w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6),
w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1),
w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1),
w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4),
w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1),
w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0),
w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3),
w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5),
w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2),
w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0),
w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0),
w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1),
w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2),
w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2),
w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0),
w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1),
w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3),
w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3),
w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0),
w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5),
w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0),
w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2),
w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8),
w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0),
w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7),
w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0),
w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2),
w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2),
w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2),
w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0),
w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1),
w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0),
w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1),
w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4),
w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0),
w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0),
w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5),
w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2),
w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2),
w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2),
w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0),
w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0),
w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5),
w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Fluency, Some(L::Th), M::Anywhere, 4),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0),
w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2),
w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0),
w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1),
w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2),
w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5),
w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5),
w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5),
w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0),
w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0),
w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4),
w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0),
w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0),
w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4),
w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0),
w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2),
w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0),
w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1),
w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0),
w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1),
w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0),
w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2),
w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3),
w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0),
w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2),
w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2),
w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0),
w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0),
w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0),
w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0),
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
