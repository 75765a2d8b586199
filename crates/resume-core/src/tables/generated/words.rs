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
	四级	多益	英検	토익	Sprachzertifikat	niveau européen								státní jazyková zkouška																	nyelvvizsga										
expert	精通	精通	エキスパート	전문가	Experte	expert	experto	especialista	esperto	expert	ekspert	эксперт	експерт	expert	expert	strokovnjak	stručnjak	стручњак	stručnjak	expert	ekspert	ekspert	asiantuntija	sérfræðingur	ekspert	eksperts	ekspertas	saineolaí	espert	ειδικός	szakértő	expert	експерт	uzman	chuyên gia	ahli	خبير	מומחה	विशेषज्ञ	ผู้เชี่ยวชาญ	expert
doctorate	博士	博士	博士	박사	Promotion	doctorat	doctorado	doutorado	dottorato	doctoraat	doktorat	кандидат наук	кандидат наук	doktorát	doktorát	doktorat	doktorat	докторат	doktorat	doktorsexamen	ph.d	doktorgrad	tohtori	doktorspróf	doktorikraad	doktora grāds	daktaro laipsnis	dochtúireacht	dottorat	διδακτορικό	doktori	doctorat	доктор	doktora	tiến sĩ	S3	دكتوراه	דוקטורט	पीएचडी	ปริญญาเอก	doctorat
university	大学	大學	大学	대학교	universität	université	universidad	universidade	università	universiteit	uniwersytet	университет	університет	univerzita	univerzita	univerza	sveučilište	универзитет	univerzitet	universitet	universitet	universitet	yliopisto	háskóli	ülikool	universitāte	universitetas	ollscoil	università	πανεπιστήμιο	egyetem	universitatea	университет	üniversitesi	đại học	universitas	جامعة	אוניברסיטת	विश्वविद्यालय	มหาวิทยาลัย	universitat
major	专业	主修	学科	학과	Studiengang	spécialité	especialidad	especialidade	indirizzo	richting	kierunek	специальность	спеціальність	obor	odbor	smer	smjer	смер	smer	inriktning	linje	studieretning	pääaine	braut	eriala	specialitāte	specialybė			ειδικότητα	szak	specializarea	специалност	bölümü	chuyên ngành	jurusan	تخصص	התמחות	विषय	สาขา	especialitat
grade	绩点	成績	成績	학점	Note	mention	nota media	média	voto	cijfer	ocena	средний балл	середній бал	průměr	priemer	povprečje	prosjek	просек	prosek	betyg	karakter	karakter	arvosana	einkunn	hinne	atzīme	pažymys	grád	grad	βαθμός	minősítés	medie	оценка	not ortalaması	điểm trung bình	nilai	المعدل	ציון	प्रतिशत	เกรดเฉลี่ย	nota mitjana
engineer	工程师	工程師	エンジニア	엔지니어	ingenieur	ingénieur	ingenier	engenheir	ingegner	ingenieur	inżynier	инженер	інженер	inženýr	inžinier	inženir	inženjer	инжењер	inženjer	ingenjör	ingeniør	ingeniør	insinööri	verkfræðingur	insener	inženieris	inžinierius	innealtóir	inġinier	μηχανικός	mérnök	inginer	инженер	mühendis	kỹ sư	insinyur	مهندس	מהנדס	अभियंता	วิศวกร	enginyer
company	公司	公司	株式会社	주식회사	gesellschaft	société	empresa	empresa	società	bedrijf	firma	компания	компанія	firma	firma	podjetje	tvrtka	предузеће	preduzeće	företag	virksomhed	bedrift	yritys	fyrirtæki	ettevõte	uzņēmums	įmonė	comhlacht	kumpanija	εταιρεία	cég	companie	компания	şirketi	công ty	perusahaan	شركة	חברת	कंपनी	บริษัท	empresa
department	部	部	部	부서	Abteilung	service	departamento	departamento	reparto	afdeling	dział	отдел	відділ	oddělení	oddelenie	oddelek	odjel	одељење	odeljenje	avdelning	afdeling	avdeling	osasto	deild	osakond	nodaļa	skyrius	rannóg	dipartiment	τμήμα	osztály	departament	отдел	departmanı	phòng	divisi	قسم	מחלקת	विभाग	แผนก	departament
at	就职于	任職於	にて	에서	bei	chez	en	na	presso	bij	w	в	в	v	v	v	u	у	u	på	hos	hos	yrityksessä	hjá		uzņēmumā	įmonėje	ag		στην		la	в		tại	di	في	ב		ที่	a
prize	奖	獎	賞	상	preis	prix	premio	prêmio	premio	prijs	nagroda	премия	премія	cena	cena	nagrada	nagrada	награда	nagrada	pris	pris	pris	palkinto	verðlaun	auhind	balva	apdovanojimas	duais	premju	βραβείο	díj	premiu	награда	ödülü	giải	penghargaan	جائزة	פרס	पुरस्कार	รางวัล	premi
certificate	证书	證書	資格	자격증	Zertifikat	certificat	certificado	certificado	certificato	certificaat	certyfikat	сертификат	сертифікат	certifikát	certifikát	certifikat	certifikat	сертификат	sertifikat	certifikat	certifikat	sertifikat	sertifikaatti	skírteini	sertifikaat	sertifikāts	sertifikatas	teastas	ċertifikat	πιστοποιητικό	tanúsítvány	certificat	сертификат	sertifikası	chứng chỉ	sertifikat	شهادة	תעודת	प्रमाणपत्र	ใบรับรอง	certificat
journal	论文	論文	論文	논문	Artikel	article	artículo	artigo	articolo	artikel	artykuł	статья	стаття	článek	článok	članek	članak	чланак	članak	artikel	artikel	artikkel	artikkeli	grein	artikkel	raksts	straipsnis	alt	artiklu	άρθρο	cikk	articol	статия	makale	bài báo	artikel	مقال	מאמר	लेख	บทความ	article
male	男	男	男性	남성	männlich	masculin	masculino	masculino	maschile	man	mężczyzna	мужской	чоловіча	muž	muž	moški	muško	мушко	muško	man	mand	mann	mies	karl	mees	vīrietis	vyras	fireann	maskil	άνδρας	férfi	masculin	мъж	erkek	nam	laki-laki	ذكر	זכר	पुरुष	ชาย	home
married	已婚	已婚	既婚	기혼	verheiratet	marié	casado	casado	coniugato	gehuwd	żonaty	женат	одружений	ženatý	ženatý	poročen	oženjen	ожењен	oženjen	gift	gift	gift	naimisissa	giftur	abielus	precējies	vedęs			έγγαμος	házas	căsătorit	женен	evli	đã kết hôn	menikah	متزوج	נשוי	विवाहित	สมรส	casat
street	省	省	都	특별시	straße	rue	calle	rua	via	straat	ul	ул	вул	ulice	ulica	ulica	ulica	улица	ulica	gatan	gade	gata	katu	gata	tänav	iela	gatvė	sráid	triq	οδός	utca	strada	ул	sokak	đường	jalan	شارع	רחוב	मार्ग	ถนน	carrer
remote	远程	遠端	リモート	원격	remote	télétravail	remoto	remoto	da remoto	op afstand	zdalnie	удалённо	віддалено	na dálku	na diaľku	na daljavo	na daljinu	на даљину	na daljinu	på distans	fjernarbejde	fjernarbeid	etätyö	fjarvinna	kaugtöö	attālināti	nuotoliniu būdu			εξ αποστάσεως	távmunka	la distanță	дистанционно	uzaktan	từ xa	jarak jauh	عن بعد	מרחוק	ऑनलाइन	ออนไลน์	en remot
curriculum vitae	简历	履歷	履歴書	이력서	Lebenslauf	curriculum vitæ	currículum	currículo	curriculum vitae	curriculum vitae	życiorys	резюме	резюме	životopis	životopis	življenjepis	životopis	биографија	biografija	CV	CV	CV	ansioluettelo	ferilskrá	elulookirjeldus	dzīves gājums	gyvenimo aprašymas	curriculum vitae	curriculum vitae	βιογραφικό σημείωμα	önéletrajz	curriculum vitae	автобиография	özgeçmiş	sơ yếu lý lịch	daftar riwayat hidup	السيرة الذاتية	קורות חיים	जीवनवृत्त	ประวัติย่อ	currículum
	入学	入學	入学	입학																																					
	毕业	畢業	卒業	졸업																																					
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
00g^00go00h600hG00hQ00h_00he00i000i;00iZ00j900j?00j@00jG00jN00jU00j\00jm00k>00k?00k@00kA00kB00kC00kD00kE00ka00kb00kc00kd00ke00kf
00kg00kh00ki00kj00kk00kl00km00kn00ko00l000l100l=00l>00l?00l@00lA00lB00lC00lD00lE00lF00lG00lN00lU00l\00lo00m900mA00mH00mP00m]00me
00ml00n400nC00nR00nY00n`00nl00o700oH00oS00oZ00ob00oj0107010G010O010X010b010m0114011C011N011U011d011j0126012;012D012O012h013M013T
013^013e013l0143014:014D014M014W014a014k0155015>015X0162016<016F016O016X016i0172017@017E017P017X017e0182018A018R018a018j019A019I
019R019_019g01:201:501:D01:S01:f01;B01;K01;V01;]01;d01;k01<501<B01<N01<Z01<g01=301=@01=L01=c01>:01>E01>P01>Y01>g01?>01?J01?V01?b
01?n01@801@B01@K01@Y01@g01A001A<01AU01A]01Ak01BB01BP01B]01Bi01C401CI01D101DS01D_01De01Dl01E301E:01EA01EM01EZ01Eg01F501F?01FH01FQ
01Fl01GG01GL01GR01GW01G]01Gf01Gk01H601H<01HJ01HT01HZ01Ha01Ho01I;01I<01I=01IR01IW01Ie01J<01JF01JU01J]01Jf01K301K@01KM01KZ01K`01Kg
01Kn01L501L<01LA01LI01LT01L[01L`01Lg01Lm01ME01M]01Mf01Mn01N901NA01NN01NU01N[01Nd01Nm01O601O>01OD01OL01OU01O[01O`01Om01P:01P@01PM
01P]01Q101Q701QD01QM01Qc01RB01RO01RX01Rb01Rl01S<01SI01SS01S^01Sg01T101T:01TD01TN01T]01Tl01U601U@01UI01US01Ub01Ul01V601V@01VJ01VV
01Vf01Vn01W:01WG01WS01W]01X001X901XA01XP01XZ01Xc01Xl01Y701YB01YX01Yk01Z401Z<01ZC01ZJ01ZW01Zd01[101[;01[C01[K01[T01[\01[b01\301\D
01\J01\P01\Y01\`01]301]>01]G01]R01]Z01]a01]l01^601^A01^I01^S01^]01^n01_301_<01_M01_V01__01_j01`301`<01`L01`_01`g01a201a601a:01a>
01aE01aO01aW01ad01b101b901bB01bI01bT01ba01bl01c601c>01cD01cS01c]01cg01d001d901d@01dF01dN01dV01d^01df01e201e=01eF01eR01e]01ei01f0
01f701f>01fI01fY01ff01g201g501g?01gI01gP01gW01g[01g`01gc01gf01gm01h101h301h601h901h;01h=01h?01hA01hD01hF01hJ01hN01hR01h_01hd01he
01i101i;01i>01i?01iH01iI01iL01iO01iP01iV01iY01i^01ia01ib01il01in01j401j801j<01j@01jD01jJ01jO01jV01j^01je01jk01k301k@01kM01kR01kW
01k_01kg01l601l>01lC01lH01lM01lV01l`01lg01lm01m;01mA01mH01mW01m\01mc01n201n;01nB01nN01nY01n`01o901oL01oR01o^01oe01ol0203020=020H
020S020_020k0217021C021N021c0228022D022P022[022f023;023F023Q023\023g0245024@024L024Y024f024n025:025U025d025o026D026Q026_026j0275
027@027_0288028C028K028R028Y028`028g028o0297029A029H029Q029Y029b029o02:<02:E02:N02:V02:^02:k02;302;;02;C02;L02;V02;\02;e02;l02<7
02<;02<C02<N02<S02<[02<h02<o02=902=A02=J02=S02=]02>002>802>=02>A02>E02>L02>S02>]02>f02?002?:02?C02?G02?S02?b02@302@802@=02@D02@K
02@V02@]02@a02@f02@k02A002A502A:02AD02AJ02AR02AY02Af02Am02B602B=02BC02BG02BQ02BX02B_02Bo02C902C>02CF02CM02CT02C[02Cb02Cn02D502D<
02DC02DM02DT02D\02Dg02E:02EC02EL02EU02E^02Ek02F402F902F>02FC02FN02FU02F]02Fh02Fo02G002G102G@02GG02GS02G^02Gc02H302H;02HF02HO02He
02I202I802I?02IC02IG02IK02IU02I]02Ia02Ig02Ik02Io02J602J902J>02JE02JK02JQ02JW02J]02Jh02Jn02K402K902K>02KC02KH02KO02KT02K[02Kb02Kg
02L002L502L<02LA02LG02LQ02LW02L`02Li02M902MC02MJ02MQ02MX02M_02Ml02N302N:02NH02NO02NV02N`02Nk02O302OD02OW02Oa02Ol02P702PB02PT02P_
02Pk02Q802QD02QM02QW02Qa02Qn02R?02R@02RA02R[02Re02S302SL02ST02S\02Sg02T302T>02TQ02Tg02U002UA02UH02UO02UY02Uc02Un02V?02VK02VV02Vg
02W802WB02WO02W\02Wg02X202X@02XK02X`02Xk02Xn02Y102Y402YB02YM02Y]02Ym02ZA02ZR02Zc02[I02[V02[g02\B02\N02\c02]802]T02]h02^D02^c02^o
02_002_702_>02_E02_L02_M02_N02_O02_P02_Q02_R02_S02_T02_U02_V02_W02_X02_Y02_Z02_[02_\02_]02_^02__02_`02_a02_b02_c02_d02_e02_f02_g
02_h02_i02_j02_k02_l02_m02_n02_o02`002`102`202`902`@02`G02`N02`O02`P02`Q02`R02`S02`T02`U02`V02`W02`X02`Y02`Z02`[02`\02`]02`^02`_
02``02`a02`b02`c02`d02`e02`f02`g02`h02`i02`j02`k02`l02`m02`n02`o02a002a102a202a3
"# }

grid! { GENDERS, 42, r#"male	男	男	男性	남성	männlich	masculin	masculino	masculino	maschile	man	mężczyzna	мужской	чоловіча	muž	muž	moški	muško	мушко	muško	man	mand	mann	mies	karl	mees	vīrietis	vyras	fireann	maskil	άνδρας	férfi	masculin	мъж	erkek	nam	laki-laki	ذكر	זכר	पुरुष	ชาย	home
female	女	女	女性	여성	weiblich	féminin	femenino	feminino	femminile	vrouw	kobieta	женский	жіноча	žena	žena	ženska	žensko	женско	žensko	kvinna	kvinde	kvinne	nainen	kona	naine	sieviete	moteris	baineann	femminil	γυναίκα	nő	feminin	жена	kadın	nữ	perempuan	أنثى	נקבה	महिला	หญิง	dona
"#, r#"00040008000<000C000J000T000]000g0011001:001>001J001Y001j001o0024002;002B002M002T002X002]002b002g002l0031003;003A003I003P003]003d
003m0044004:004>004H004O004V004f00500055005<005@005D005K005R005[005d005m0066006@006F006N006]006j00700076007>007F007S007[007b007i
00800087008<008B008K008S008\008e00940098009@009I009P009U009_009h00:100:A00:N00:S
"# }

/// The first two characters of the keys that count within words.
pub(crate) static BEGINNINGS: Sieve = Sieve([
0x1000028000840004, 0x100385000000000, 0x88a0000401400022, 0x100243080320800, 0xa002120800402020, 0x588000022, 0x8000080000080000, 0x8a0020100000040,
0x400000200000c020, 0x40001042010000, 0x42050420a100, 0x208001400840080a, 0x4008120005220000, 0x180000000084, 0x400010022000004, 0x2200000040000100,
0x2014814028000, 0x102400002040, 0x82000400000012, 0x400080000104, 0x4008000400400000, 0x3208001880100002, 0x20a0010850200000, 0x81010000014010,
0x6088010000a04000, 0x3000098000200000, 0x104000120000202, 0x4001200400000, 0x48001100000200, 0x200010400024000, 0x1008200000004060, 0x810080180400,
0x4804000206, 0x10200040080, 0x8102010004802000, 0x2041000002092000, 0x100400000000000, 0x80000000001000, 0x50100d000000008, 0x100001064002012,
0x200a80006008089, 0x42c088221082801, 0x80005000804190, 0x808000000000010, 0x20080008000600, 0x6010414004208, 0x220108002000005, 0x400200280400430,
0x4030a20882012, 0xac2e00800003480, 0x50020040040000a0, 0x3808000200240004, 0x2008247000084000, 0x2002008510001000, 0x2000400000012060, 0xe0001008000008,
0x300000903008200, 0x80004000022040, 0x18000000800800, 0x2011002020000000, 0x310700002000002, 0x42001000280000, 0x8600090202210d4, 0x80810020000000,
0xd0942000000100, 0x41c8026008810081, 0x4100001050400, 0x488040b004034002, 0x4200000808254540, 0x4012000009404000, 0x204000080000412, 0xc0200010040002,
0x1450310030a00148, 0x8004000181000, 0x2000210400, 0x42800800840832, 0x81000200800, 0x148008180008100, 0x1000000008400400, 0xc002800042000000,
0x200000000004081, 0x20800800101142, 0x5300a000022, 0x400830408050200, 0x404040004042, 0x1090180010005, 0x2008000002000014, 0x2000000002,
0x4000000000902109, 0x802200002282000, 0x8480400000010200, 0x40000000000000, 0x400002c084800040, 0x600000010200080, 0x1020820000001000, 0x400020012000,
0x2000836000080000, 0x208001010010, 0x80404000402c80, 0x800408000002011, 0x240002000001400, 0x320102000010520, 0x100000040001020, 0x300002400430026,
0x6000004000200, 0x800040000000008, 0x4080800000, 0x420c0004000, 0x1240080000000000, 0x110024801004002, 0x4000e00080011018, 0x40040a0020800400,
0x400200, 0x40000400c004000, 0xa04800005400200, 0x8200000021002004, 0x402000000202004, 0x1080142000000048, 0x8010001010000000, 0x8440100044034201,
0x10488200080, 0x4021000000000, 0x800020200082010, 0x10400000204000, 0x200000000012800, 0x200800004000080, 0x5800004040001, 0x400000208000002,
0x8000002000020380, 0x1d08000418000000, 0x4014200c104010, 0x800004400882000, 0x800102000024c8, 0x400000001cc0000, 0x8000204010000000, 0x8886008000000000,
0xc00810a00001, 0x220000000000000, 0x4000000064000300, 0x400000081001000, 0x400100028840100, 0x4600000000822000, 0x4002000, 0x10000200000020,
0x808850004080210, 0x1090320, 0x80000008093c0, 0x2040010000120010, 0x204200000040200, 0x101000004a10000, 0x4080000810000300, 0x5004181400080002,
0x2402002000000820, 0x18800008804000, 0x100888400400000, 0x81280428008022, 0x8220000400018002, 0x8020002200081040, 0x2800020980088104, 0x8000840c00441100,
0x2001000820000080, 0x80488040a000001, 0x840000c040060, 0xd90200000810010, 0x82002008000c081, 0x1080054000042c, 0x40c0008200c001, 0x121820084108d000,
0x240021100000000, 0x20100001, 0x800000080801d, 0x40808040008401, 0x422800040004000, 0x1404908180001210, 0x804008000000400, 0xc9088000220,
0x2001800002000a0, 0x280600000004e80, 0x831000000882440, 0x403080004000000, 0xa41004020a, 0x2142000004422, 0x200402000800012, 0x400402810041000,
0x428005080001090, 0x20000810c000009, 0x90080c340080000, 0x6010000000084, 0x4400204000, 0x2010201601003a00, 0x4001000c11810000, 0xca4000e000000,
0x8000098000038000, 0x8080243010020000, 0x1000840200000022, 0x8000070, 0x400011000000011, 0x2400802020700000, 0x1000802400005100, 0x8204040004080008,
0x44110c03001100, 0xc280010000010001, 0x100c000080000080, 0x80400102100000, 0x4000808004000800, 0xc00034000081c80, 0xb000400c008, 0x1000000004010040,
0x82000020000045, 0x200000600201048, 0xa001088008012000, 0x4a82022010000841, 0x801080030148, 0x80000000001c0, 0x20010880d000200, 0x80089100084000,
0x1000108000000400, 0x700000808020000, 0x40a1000008, 0x5000001200008010, 0x9c0000000401001, 0x2810040040040, 0x100008000000000, 0x1000000010820,
0x2211000001020000, 0x8, 0x4000008085205000, 0x1200002806000, 0x8a00000908000082, 0x203002224089000, 0x100000000000101, 0x10204a2000020,
0x8508100010100088, 0x20020400201, 0x8200440020110, 0x80101808000c0000, 0x442c20800000100, 0x20088400444428a, 0x1000028440495010, 0x104200421,
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
0x40000200000000, 0x4140000000018, 0x8600000080100004, 0x400400800000028, 0x1000000000000, 0x54001000a200020, 0x4000000000200000, 0x4000c08102a008,
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
awards	00N01
aws certified	01N01
ay	09301
ayudante	01A01
ayuntamiento	07@01
az	09403
az dosud	09701
azi	01i01
azienda	03@01
azienda agricola	03@01
azubi	09801
azure	01N01
aðaleinkunn	01j01
aðalgrein	01k01
año	09901
años	09901
aģentūra	05d01
aşçı	05801
až	09:02
až dosud	09701
așteptat	07U01
b a	09<01
b arch	09<01
b b a	09<01
b com	09<01
b dul	04E01
b e	09<01
b ed	09<01
b eng	09<01
b pharm	09<01
b s	09<01
b s c	00`01
b sc	09<01
b sc prof	09=01
b tech	09<01
b v	00`01
b-dul	04E01
b.a	09<01
b.arch	09<01
b.b.a	09<01
b.com	09<01
b.e	09<01
b.ed	09<01
b.eng	09<01
b.pharm	09<01
b.s	09<01
b.s.c	00`01
b.sc	09<01
b.sc.-próf	09=01
b.tech	09<01
b.v	00`01
b1	09>01
b2	09?01
ba	09@03
ba (hons	09<01
ba prof	09=01
ba-próf	09=01
baas	04K02
bab	09C01
bac	09D01
bac +2	09E01
bac +3	09F01
bac +5	03B01
bac es	09D01
bac general	09D01
bac général	09D01
bac pro	09D01
bac professionnel	09D01
bac s	09D01
bac si	09G01
bac technologique	09D01
bac+2	09E01
bac+3	09H02
bac+4	09F01
bac+5	03B01
bacalaureat	09J01
bacc	09K02
baccalaureat	09D01
baccalaureat professionnel	09D01
baccalauréat	09D01
baccalauréat professionnel	09D01
bacellerat	09M01
bacellerat fl arti	09M01
bacharel	09N01
bacharel em	09N01
bacharelado	09N01
bachelor	09O06
bachelor degree	09U01
bachelor of	09V02
bachelor's	09U01
bachelor's degree	09U01
bachelorabschluss	09X01
bachelorgrad	09Y02
bacheloropleiding	09[01
bachelors	09U01
bachelorstudium	09\02
bacheloruddannelse	09^01
bachiller	09_02
bachiller universitario	09a01
bachillerato	09b01
backen	04Y01
backend	06U01
backer	05G01
backerei	03901
badacz	01m01
badan	07A01
baecker	05G01
baeckerei	03901
baer	09c02
bafa	03C01
bagare	02801
bager	06=01
bageri	09e02
bagian	09g01
bahar	09h01
bahasa ibu	07?01
bai bao	09i01
bai thuyet trinh	09i01
bai viet	09i01
baik	09j02
baile	07101
baineann	09l01
bainisteoir	03I01
bairro	04;01
baitsileir	09m01
baitsiléir	09m01
baix	09n01
bajo	09o02
bakalar	0:103
bakalarske	0:402
bakalarske studium	0:402
bakalarsky	0:601
bakalaura	0:701
bakalaura grads	0:701
bakalaura grāds	0:701
bakalauras	0:801
bakalaureus	0:901
bakalaureusekraad	0:901
bakalaureuseope	0:901
bakalaureuseõpe	0:901
bakalauro	0:801
bakalauro laipsnis	0:801
bakalaurs	0:701
bakalár	0::01
bakalárske	0::01
bakalárske štúdium	0::01
bakalář	0:601
bakalářské	0:601
bakalářské studium	0:601
bakalářský	0:601
bakanligi	03K01
bakanlığı	03K01
bakari	06501
bakarí	06501
baker	0:;02
bakeri	0:=01
bakery	02o01
bakkalargrada	09=01
bakkalaureat	09X01
bakkalárgráða	09=01
bakken	0:>01
bakker	02Q01
bakkerij	02P01
balai	07A01
balas	0:?01
balconista	02R01
balva	00B01
ban	0:@01
ban hang	09G01
ban ngu	0:A01
banc	0:B02
banca	0:D02
banco	08;02
bancă	03801
bang	0:F01
bang cu nhan	0:G01
bang dai hoc	0:G01
bang khen	0:H01
bang lai	0:F01
bang sang che	09i01
bang thac si	0:I01
bang tot nghiep thpt	00H01
bang trung cap	00H01
bank	0:J0;
banka	0:U07
bankas	03?01
bankasi	03K01
bankası	03K01
banker	01h01
banki	06501
bankkauf	05G01
banque	02g01
bao cao	09i01
bao hiem	0:\01
bao tang	0:\01
barbat	0:]01
barbatesc	0:]01
barch	09<01
bardzo dobra	0:^02
bardzo dobry	0:^02
bardzo dobrze	0:`01
barista	01h01
barnehage	0:=01
barnehagelaerer	06;01
barnehagelærer	06;01
barneskole	0:a01
barnskoetare	02801
barnskotare	02801
barnskötare	02801
barri	08h01
barrio	08Z01
bartender	01h01
basari belgesi	0:b01
base	0:c02
bases	0:e02
basic	0:g04
basic knowledge	0:k02
basic user	0:m01
basica	0:n05
basico	0;305
basique	0;801
basis	0;908
basiskennis	0;A02
basiskenntnisse	0;C02
basisniveau	0;E01
basisschool	07]01
basiswissen	0;F01
baskan	05801
baskani	05801
baskunskaper	0;G01
baslangic	0;H02
baslangic seviyesi	0;J01
batiment	04Z01
batxiller	0;K01
batxillerat	0;K01
bau	03901
baugeschaeft	03901
baugeschaft	03901
baugeschäft	03901
bauleiter	05G01
bay	0;L01
bay gio	0;M01
bayan	0;N01
baza	0;O02
bazi	0;Q01
baziku	0;R02
bazinis	0;T02
bază	0;O02
baċellerat	09M01
baċellerat fl-arti	09M01
başarı belgesi	0:b01
başkan	05801
başkanı	05801
başlangıç	0;H02
başlangıç seviyesi	0;J01
bażi	0;Q01
bażiku	0;R02
bba	09<01
bc	09<01
bca	09<01
bcom	09<01
bd	0;V02
bdes	09<01
bean	09l01
beasiswa	05Z01
beauftragte	05G01
bec	0;X01
beca	0;Y02
becari	02501
becaria	02602
becario	01A01
becelor	0;[01
beco	04;01
becària	02501
bed	09<01
bedrift	0:=01
bedrijf	02P01
befaehigung	0;\01
befahigung	0;\01
befriedigend	0;]01
befähigung	0;\01
begeleider	02Q01
beginnend	0;^01
beginner	0;_04
begraensad	0;G01
begraenset	0;c01
begransad	0;G01
begrenset	0;d01
begränsad	0;G01
begrænset	0;c01
begynder	0;e02
beheerder	02Q01
behoerde	03901
behoerighet	0;g02
behorde	03901
behorighet	0;g02
behörde	03901
behörighet	0;g02
bei	0;i01
bei der	0;i01
beim	0;i01
beitrag	0;j02
bekar	0;l01
beklenen	0;m01
bekâr	0;l01
belediyesi	03K01
belge	0;n01
belgesi	0;n01
belum kawin	0;o01
belum menikah	0;o01
bendahara	02101
bendrove	03?01
bendrovė	03?01
benevole	01W01
beng	09<01
bengkel	07A01
benh vien	0:\01
bep	0<002
beraeknad	0<201
beraeknas	0<201
beraknad	0<201
beraknas	0<201
berater	05G01
berechtigung	0;\01
bereich	01B02
beri	0<302
bernudarzs	03i01
bersertifikat	0<501
berufsausbildung	01?01
berufskolleg	0<601
berufsschule	0<601
beräknad	0<201
beräknas	0<201
bescheinigung	0;\01
best	00N01
bestuurslid	02Q01
beszerzo	02001
beszerző	02001
betreuer	05G01
betrieb	03901
betriebswirt	03\01
betyg	0<701
beurs	0<801
bevis	0<903
bewerbung	0<<01
bewerbungsunterlagen	0<<01
bewijs	0<=01
bečelor	0;[01
bfa	09<01
bhalissa	0<>01
bhd	00`01
bhv	01N01
biblioteca	0<?05
bibliotecar	03N01
bibliotecara	03N01
bibliotecari	02501
bibliotecaria	02602
bibliotecario	0<D03
bibliotecară	03N01
bibliotecària	02501
bibliotecário	02R01
bibliotecă	03801
bibliotek	0<G03
biblioteka	0<J04
bibliotekar	0<N03
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
bidang	09g01
bidang studi	0<Q01
biedriba	05d01
biedrība	05d01
biegla	0:`01
biegle	0:`01
biegly	0:`01
biegła	0:`01
biegły	0:`01
bien	0<R02
bien dich	09G01
bien tap vien	09G01
big registratie	0<T01
big-registratie	0<T01
bij	0<U01
bij de	0<U01
bijdrage	0<V01
bildiri	0<W01
bildirisi	0<W01
bildungswerk	0<601
bildungszentrum	0<601
bilingual	0<X03
bilingue	0<[05
bilingv	0<`01
bilingvals	0<a01
bilingvāls	0<a01
bilingwi	0<b01
bilingüe	0<c02
bilstjori	0<e01
bilíngue	0<f01
bine	0<g01
biografija	0<h01
bioleg	02501
biolog	0<i02
biologa	0<k03
biologist	01h01
biologo	0<D03
biologus	02001
biológus	02001
birim	0<n01
birimi	0<n01
birincilik	0:b01
birincilik odulu	0:b01
birincilik ödülü	0:b01
birincisi	0:b01
birojs	05d01
birou	0<o02
bis	0=102
bis dato	04501
bis heute	04501
bis jetzt	04501
bis zum	0=301
bitrade	02801
bitraede	02801
biträde	02801
biuras	03?01
biuro	0=402
biyolog	05801
bizonyitvany	0=602
bizonyítvány	0=602
biztosito	06l01
biztosító	06l01
biên dịch	09G01
biên tập viên	09G01
biòleg	02501
biòloga	02501
bióloga	01A01
biólogo	05o02
bksb	0;X01
bl	04E01
bladamadur	0<e01
blagajnica	0=801
blagajnik	0=902
blaðamaður	0<e01
bliain	0=;01
bliana	0=;01
bln	0=<01
bloco	04;01
blog post	0==01
blok	0=>02
bloque	08Z01
bls	01N01
blvd	05b01
bmus	09<01
bo	0=@03
bo phan	0:@01
boa	0=C01
bodega	07@01
bodegas	07@01
bodegues	03D01
boek	0<V01
boekhouder	02Q01
boernehave	0=D02
bog	02b01
bok	0=F03
bokari	0<e01
bokasafn	06501
bolag	0=I01
boletin	01\01
boletín	01\01
bolnica	02k03
bolnisnica	0=J01
bolnišnica	0=J01
bolsa	00M01
bolseiro	02R01
bolsista	02R01
bolt	04A02
bolum	0=K02
bolumu	0=M02
bom	0=O02
bon	0=Q02
bon niveau	0=S01
bon nivell	0=T01
bona	0=T01
bonn	0=U01
bonne connaissance	0=V01
bonne maitrise	0=Q02
bonne maîtrise	0=Q02
bonnes connaissances	0=Q02
bons conhecimentos	0=C01
book	0==01
bootcamp	01K01
bornehave	0=D02
boroz	0=W01
boroż	0=W01
borsa di studio	00O01
bosanmis	0;l01
bothar	07101
botiga	03D01
bottega	03@01
boulanger	01W01
boulangerie	02g01
boulevard	0=X03
bourse	00L01
boutique	02g01
bouw	02P01
box	0=[01
boşanmış	0;l01
bpharm	09<01
br	0=\01
bra	0=]03
branca	0=`01
branch	0=a01
brandos atestatas	0=b01
brans	04<01
branş	04<01
brauerei	03901
braut	0=c02
brev	0=e01
brevet	0=f03
brevet de technicien superieur	09E01
brevet de technicien supérieur	09E01
brevet des colleges	09D01
brevet des collèges	09D01
brevetto	06Z01
brewer	01h01
brewery	02o01
brigadnik	0=i01
brigádník	0=i01
brivi	0=j01
brivi parvaldu	0=j01
brivpratigais	02I01
broadcasting	02o01
broker	01h01
bronze	00N01
bronze medal	00N01
bronzovy	00501
bronzový	00501
brouwerij	02P01
browar	02n01
brukbar	0=k01
brutar	03N01
brutarie	03801
brutărie	03801
brygadzista	01m01
bryggeri	0<G03
brīvi	0=j01
brīvi pārvaldu	0=j01
brīvprātīgais	02I01
bs	09<01
bs prof	09=01
bs-próf	09=01
bsc	0=l02
bsc (hons	09<01
bsn	09<01
bt	00`01
btec	0=n02
btech	09<01
bts	0>003
buaiteoir	0=U01
bucatar	03N01
buch	07k01
buchhalter	05G01
bucătar	03N01
buen nivel	0>301
buena	0>301
bueno	0>402
buero	03901
buerokauffrau	09801
bufet	03D01
bufete	07@01
bugun	0>601
bugün	0>601
buhaltere	02H01
buhalteris	02H01
buhalterė	02H01
builder	01h01
builders	02o01
building	05b01
buku	09C01
bul	0=\01
bulan	0=<01
bulats	0;X01
bulevar	0=\01
bulevardul	04E01
bulv	0>701
bulvari	0>701
bulvaris	0>801
bulvarı	0>701
bulvāris	0>801
bun	0>902
buna	0<g01
bunleibheal	0>;01
bunleibhéal	0>;01
bunscoil	01D01
bunusach	0><02
bunúsach	0><02
bună	0<g01
buon livello	0>>01
buona	0>?02
buona conoscenza	0>>01
buone	0>>01
buono	0>?02
bureau	0>A04
buro	03901
burokauffrau	09801
buroo	04e01
burosu	03K01
burs	0:b01
bursa	0>E01
bursary	00N01
bursu	0:b01
bursă	0>E01
buruh	02101
business analyst	06U01
business fluent	0>F01
business level	0>F01
business school	01K01
business unit	0=a01
but	09F01
butas	03H01
butcher	01h01
butik	09e02
butikk	0:=01
buyer	01h01
bv	00`01
bvba	00`01
byg	0>G01
bygg	0>H02
byra	0>H02
byraa	0>H02
byrjandi	0>J01
byrå	0>H02
bài báo	09i01
bài thuyết trình	09i01
bài viết	09i01
bàsic	0>K02
bàsica	09n01
bác sĩ	09G01
bán hàng	09G01
báo cáo	09i01
básica	0>M04
básico	0>M04
bâtiment	04Z01
bây giờ	0;M01
bäcker	05G01
bäckerei	03901
bær	09c02
bénévole	01W01
bílstjóri	0<e01
bók	0>Q01
bókari	0<e01
bókasafn	06501
bóthar	07101
bölüm	0=K02
bölümü	0=M02
børnehave	0=D02
büro	03901
bürokauffrau	09801
büroo	04e01
bürosu	03K01
bărbat	0:]01
bărbătesc	0:]01
bērnudārzs	03i01
bħalissa	0<>01
bản ngữ	0:A01
bảo hiểm	0:\01
bảo tàng	0:\01
bằng	0:F01
bằng cử nhân	0:G01
bằng khen	0:H01
bằng lái	0:F01
bằng sáng chế	09i01
bằng thạc sĩ	0:I01
bằng trung cấp	00H01
bằng tốt nghiệp thpt	00H01
bằng đại học	0:G01
bệnh viện	0:\01
bộ	0:\01
bộ phận	0:@01
c o	0>R01
c p	0>S01
c so	0>T01
c.so	0>T01
c/o	0>R01
c1	0>U01
c2	0>V01
cabinet	02g01
caces	03C01
cad	0>701
caddesi	0>701
cadre	01W01
cae	0;X01
cafe	02o01
café	02o01
cahiers	0>W01
caibidil	0>X01
cainteoir duchais	0>Y01
cainteoir dúchais	0>Y01
caisse	02g01
caissier	01W01
caissiere	01W01
caissière	01W01
caixa	02R01
cajera	01A01
cajero	01A01
cal	03D01
calea	04E01
calificacion	0>Z01
calificación	0>Z01
calificare	01[01
calificativ	0>[01
calle	08Z01
camara	07@01
camara municipal	02S01
camarera	01A01
camarero	01A01
cambrer	02501
cambrera	02501
cambridge	0;X01
cameriera	01l01
cameriere	01l01
cami	08h01
camino	08Z01
campus	0>\01
cams	01N01
camí	08h01
can ban	0>]02
cand	0>_01
cand jur	0>_01
cand mag	0>`03
cand merc	0>_01
cand polyt	0>_01
cand scient	0>_01
cand. mag	0>c01
cand.jur	0>_01
cand.mag	0>d02
cand.merc	0>_01
cand.polyt	0>_01
cand.scient	0>_01
cantina	03@01
cantine	03@01
cao cap	0>f01
cao cấp	0>f01
cao dang	0>g02
cao hoc	0:I01
cao học	0:I01
cao đẳng	0>g02
cap	0>i04
capataz	01A01
capes	03B01
capital	02o01
capitol	0>m02
capitolo	06Z01
capitulo	0>o02
capo	01l01
capocantiere	01l01
capoprogetto	01l01
captain	01h01
capítol	0?101
capítulo	0>o02
caregiver	01h01
carer	01h01
caretaker	01h01
carne	01Z01
carnet	0?202
carné	01Z01
carpenter	01h01
carrer	08h01
carretera	0?402
carte	06Y01
carteira	0?601
casa editrice	03@01
casada	0?703
casado	0?:02
casat	0?<01
casatorit	0?=01
casatorita	0?=01
cashier	01h01
casier	03N01
casiera	03N01
casieră	03N01
casnicka	0?>01
casnik	0?>01
casopis	0??04
cassiera	01l01
cassiere	01l01
castigatoare	0>E01
castigator	0>E01
cbs	0?C01
cbse	00E01
ccie	01N01
ccna	01N01
ccnp	01N01
cd	0>701
ce jour	00_01
ceadunas	0?D01
ceadúnas	0?D01
ceannaire	03I01
cearnog	07101
cearnóg	07101
cedex	04Z01
cedula	0?601
ceg	06l01
cegep	01M01
ceh	01N01
ceim	09m01
ceim bhaitsileara	09m01
celi	0;X01
celibataire	0?E01
celibe	0?F01
celler	03D01
cellers	03D01
cellule	0?G01
celpe bras	0;X01
celpe-bras	0;X01
cels	0>801
celta	01N01
cena	0?H02
centar	0?J02
center	0?L02
centras	03?01
centre	03D01
centre de formacio	01L01
centre de formació	01L01
centre de formation	01M01
centre hospitalier	02g01
centro	0?N03
centro de formacao	0?Q01
centro de formacion	0>\01
centro de formación	0>\01
centro de formação	0?Q01
centro educativo	0>\01
centro universitario	0?Q01
centro universitário	0?Q01
centrs	05d01
centru	03801
centrul	03801
centrum	0?R05
ceo	06U01
cep	04;01
cercetatoare	03N01
cercetator	03N01
cercetătoare	03N01
cercetător	03N01
certificaat	0?W02
certificacao	0?601
certificacio	01Y01
certificacion	01Z01
certificació	01Y01
certificación	01Z01
certificada	0?Y03
certificado	0?\02
certificare	01[01
certificat	0?^03
certificat de calificare	09J01
certificata	0?a02
certificate	01U01
certification	0?c02
certificato	01>01
certificată	01[01
certificazione	01>01
certificação	0?601
certificeret	0?e01
certificering	0?f02
certificiran	0?h01
certifie	03C01
certified	01U01
certifiee	03C01
certifierad	0?i01
certifiering	0?i01
certifikace	0?j01
certifikacia	0?k01
certifikat	0?l09
certifikat tas sekondarja	0@501
certifikazzjoni	0@601
certifikácia	0?k01
certifikát	0@702
certifié	03C01
certifiée	03C01
certyfikat	0@901
certyfikaty	0@901
certyfikowany	0@901
cerveny diplom	0@:02
cesta	0@<03
cestne uznani	00501
cestne uznanie	00401
cet 4	0;X01
cet 6	0;X01
cet-4	0;X01
cet-6	0;X01
cet4	0;X01
cet6	0;X01
cevirmen	05801
cevrimici	0@?01
ceļš	0>801
cfa	0@@02
cfgm	0@B02
cfgs	0@D03
cfo	06U01
cgpa	0@G01
chair	01h01
chairman	01h01
chairwoman	01h01
champion	00N01
chantier	02g01
chantiers	02g01
chapitre	0>W01
chapter	0==01
charge	01W01
chargee	01W01
chargé	01W01
chargée	01W01
charity	02o01
chartered	01U01
chauffeur	0@H02
chauffoer	01n02
chauffor	01n02
chaufför	02801
chauffør	06=01
chaussee	0@J01
chef	0@K06
chef de projet	01W01
chefe	02R01
cheffe	01W01
chefin	02\01
chemiker	05G01
chemin	04Z01
chemist	01h01
chercheur	01W01
chercheuse	01W01
chez	0@Q01
chief	01h01
chimico	01l01
chimist	03N01
chu	02g01
chu tich	09G01
chua ket hon	0@R01
chung chi	0:F01
chung chi hanh nghe	0:F01
chung cu	0@S01
chung cư	0@S01
chung nhan	0:F01
chuong	09i01
chuyen gia	0@T01
chuyen nganh	0@U01
chuyen sau	0@T01
chuyen vien	09G01
chuyên gia	0@T01
chuyên ngành	0@U01
chuyên sâu	0@T01
chuyên viên	09G01
chwila obecna	04401
chwili obecnej	04401
chưa kết hôn	0@R01
chương	09i01
chủ tịch	09G01
chứng chỉ	0:F01
chứng chỉ hành nghề	0:F01
chứng nhận	0:F01
cia	01N01
cicle formatiu	0;K01
cicle formatiu de grau superior	0@V01
ciclo formativo de grado medio	09b01
ciclo formativo de grado superior	0@W01
cientific	02501
cientifica	02602
cientifico	01A01
cientista	02R01
científic	02501
científica	02602
científico	01A01
cift anadal	0@X01
cijfer	0@Y01
cikk	0@Z02
cils	0;X01
cio	06U01
cipd	01N01
cirak	05801
cisa	01N01
cism	01N01
cisnik	0=i01
ciso	06U01
cissp	01N01
city of	02o01
civil partnership	0@\01
civilekonom	0@]01
civilingenioer	0>_01
civilingenior	0>_01
civilingeniør	0>_01
civilingenjoer	0@]01
civilingenjoersexamen	0@]01
civilingenjor	0@]01
civilingenjorsexamen	0@]01
civilingenjör	0@]01
civilingenjörsexamen	0@]01
cka	01N01
ckad	01N01
clan	0@^03
clanak	0@a02
clanek	0@c02
clanica	0@e02
clanok	0@g01
classificacao	0@h01
classificação	0@h01
cleaner	01h01
clen	0@i02
clerk	01h01
clinic	02o01
clinica	0<?05
clinică	03801
clinique	02g01
close	05b01
clínica	02h03
cma	01N01
cmo	06U01
cnam	0@k01
cnavt	0;X01
cnh	0?601
co	0@l02
co author	0==01
co ban	0>]02
co founder	01h01
co gia dinh	0@R01
co ltd	00`01
co phan	0:\01
co-author	0==01
co-founder	01h01
co. ltd	00`01
co., ltd	00`01
coach	0@n04
cocinera	01A01
cocinero	01A01
coeficiente de rendimento	0@h01
cok iyi	0A202
cok iyi derecede	0A401
colaiste	01D01
colegiada	01Z01
colegiado	01Z01
colegio	0A502
colegio oficial	07@01
colegiu	07201
colegiu universitar	0A701
colegiul	07201
colla	03D01
collaboratore	01l01
collaboratrice	01l01
college	0A804
collegio	01O01
colloque	0>W01
collège	01M01
colonia	08Z01
col·legi	01L01
coláiste	01D01
colégio	0?Q01
combinat	03801
comercial	02602
comercio	02S01
comfortable	0A<01
comhairle	0A=01
comhairleoir	03I01
comhar	0A=01
comhdhail	0>X01
comhdháil	0>X01
comhlacht	0A=01
comhordaitheoir	03I01
commendation	00N01
commercial	01W01
commerciale	05J02
commessa	01l01
commesso	01l01
communaute	02g01
communauté	02g01
commune	02g01
communication	0>W01
communications	02o01
communicative	0A>01
community college	01K01
comortas	0=U01
compagnia	03@01
compagnie	02g01
companhia	02S01
compania	07@01
companie	03801
company	02o01
companyia	03D01
compañía	07@01
competent	0A<01
competente	0A?02
competition	00N01
comprador	02R01
comptable	0AA02
comptia	01N01
comuna	04E01
comune	03@01
comunicacao	04n01
comunicacio	0?101
comunicacion	01\01
comunicació	0?101
comunicación	01\01
comunicare	06Y01
comunicação	04n01
comércio	02S01
comórtas	0=U01
con lode	00G01
concentration	0AC01
conclusao prevista	0AD01
conclusão prevista	0AD01
concorso	00O01
concours	00L01
concubinage	0?E01
concurs	0AE02
concurso	0AG02
conducteur	01W01
conductor	02602
conductora	02602
conductrice	01W01
conference	0AI02
conferencia	0AK03
conferentie	0<V01
conferenza	06Z01
conferinta	06Y01
conferință	06Y01
conferència	0?101
conferência	04n01
confirme	0AN01
confirmé	0AN01
conférence	0>W01
cong nhan	09G01
cong tac vien	09G01
cong ty	0:\01
congres	0AO03
congreso	01\01
congresso	04n01
congrès	0>W01
congrés	0?101
coniugata	0?F01
coniugato	0?F01
conjunto	04;01
conocimientos basicos	0AR01
conocimientos básicos	0AR01
conoscenza base	0AS01
conseguimento previsto	0AT01
conseil	02g01
conseiller	01W01
conseillere	01W01
conseillère	01W01
conservatoire	01M01
conservatori	01L01
conservatorio	0AU03
conservatorium	07]01
conservatorul	07201
conservatory	01K01
conservatório	0?Q01
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
consultancy	0AX02
consultant	0AZ05
consultanta	03N01
consultante	01W01
consultantă	03N01
consulting	02o01
consultor	02203
consultora	0A_04
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
continuing	0Ac01
contractor	01h01
contrada	0>T01
contributor	01h01
controleur	0@H02
controleuse	01W01
controller	0Ad02
contrôleur	01W01
contrôleuse	01W01
convegno	06Z01
conversa	0Af01
conversacao	0Ag01
conversacional	0Ah01
conversatieniveau	0Ai01
conversation	07D01
conversational	0Aj02
conversationnel	07D01
conversação	0Ag01
conversațional	0Al01
coo	06U01
cook	01h01
cooperativa	0<?05
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
coordinatrice	0Am03
coordonatoare	03N01
coordonator	03N01
copywriter	0B002
corp	00`01
corporacion	07@01
corporación	07@01
corporation	0B202
corso	0B402
corso di laurea	0B601
costruzioni	03@01
cou	09b01
council	02o01
counsellor	01h01
counselor	01h01
county	02o01
couramment	0B701
courant	0B701
courant et professionnel	0B801
cours	04Z01
coursera	0@k01
court	05b01
cozinheira	02R01
cozinheiro	02R01
coördinator	02Q01
coördinatrice	02Q01
cp	08Z01
cpa	01N01
cpe	0;X01
cpo	06U01
crea	0?601
creche	0B902
credential	01U01
crescent	05b01
crèche	02g01
csapat	0B;01
csc	0B<02
cscs	01N01
csm	01N01
csoport	0B>03
ct	05b01
ctesp	0BA01
cto	06U01
cu nhan	0:G01
cu nhan dai hoc	0:G01
cua hang	0:\01
cuideachta	0A=01
cuiner	02501
cuinera	02501
cuisinier	01W01
cuisiniere	01W01
cuisinière	01W01
cukrasz	02001
cukrász	02001
cukup	0BB02
cukup baik	0BD01
cum laude	0@G01
cunostinte de baza	0BE01
cunoștințe de bază	0BE01
cuntasoir	03I01
cuntasóir	03I01
cuntoir	03I01
cuoc thi	0:H01
cuoca	01l01
cuoco	01l01
cup	00N01
curator	01h01
curent	0BF01
current	0Ac01
currently	0Ac01
curriculo	0BG02
curriculo profissional	0BI01
curriculum	0BJ06
curriculum vitae	0BP0@
curriculum vitæ	0B`01
currículo	0BG02
currículo profissional	0BI01
currículum	0Ba02
currículum vitae	0Bc01
currículum vítae	0Bd01
curs	0Be02
curso	0?\02
curso tecnico	0BA01
curso tecnico superior profissional	0BA01
curso técnico	0BA01
curso técnico superior profissional	0BA01
cuộc thi	0:H01
cv	0Bg0E
cvut	0C<01
czasopismo	06k01
cámara	07@01
câmara municipal	02S01
câștigătoare	0>E01
câștigător	0>E01
cédula	0?601
cég	06l01
cégep	01M01
céim	09m01
céim bhaitsiléara	09m01
célibataire	0?E01
có gia đình	0@R01
công nhân	09G01
công ty	0:\01
cúntóir	03I01
căn bản	0>]02
căsătorit	0?=01
căsătorită	0?=01
cơ bản	0>]02
cổ phần	0:\01
cộng tác viên	09G01
cử nhân	0:G01
cử nhân đại học	0:G01
cửa hàng	0:\01
d	0C=03
d d	0C@03
d o o	00`01
d phil	0CC01
d.d	0C@03
d.o.o	00`01
d.phil	0CC01
d1	00^01
d2	0CD02
d3	0CD02
d4	0CF01
da	0CG02
da ket hon	0@R01
da remoto	00e01
dabar	0CI01
dabartis	0CI01
daftar riwayat hidup	0CJ01
daglig leder	0CK01
dags dato	0CL02
dai hoc	0CN01
daire	0>701
daktaro laipsnis	0CO01
dal	0CG02
dala	0CP01
dalf	0;X01
damh	01D01
damm	0@J01
dan	0CQ01
dan beri	0CR01
danas	0CS02
danes	0CU01
dang lam	0;M01
danh hieu	0:H01
danh hiệu	0:H01
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
dari	0CV01
daring	0CW01
darzelis	0CX01
darželis	0CX01
dasar	0CY02
data scientist	06U01
datheangach	0>Y01
dato	04501
dau bep	09G01
dawret	0C[01
day	0C\01
days	0C\01
daļa	0CP01
dba	06U01
dba degree	0CC01
de	0C]09
de acasa	0Cf01
de acasă	0Cf01
de baza	0;O02
de bază	0;O02
de l	0Cg02
de la	0Ci02
dea	0Ck02
dean	01h01
dean's list	00N01
debutant	0:e02
degree	09U01
degustator	0?j01
degustátor	0?j01
deild	0Cm03
deimhniu	0?D01
deimhniú	0?D01
dekanova nagrada	00601
del	0D005
delavec	0D501
delavka	0D501
delavnica	0=J01
dele	0;X01
delegacion	0D601
delegación	0D601
delegada	01A01
delegado	01A01
delegue	01W01
deleguee	01W01
delf	0;X01
delnice	0=i01
delnik	0=i01
den	0D701
den beri	0CR01
den nay	0;M01
denetci	05801
denetçi	05801
dengan pujian	0D801
dentist	01h01
departament	0D903
departamentas	0D<01
departamento	0D=02
departaments	0CP01
departamentul	0D?01
departemen	09g01
departement	0D@04
departman	0<n01
departmani	0<n01
departmanı	0<n01
department	0=a01
department of	0DD02
dependent	02501
dependienta	01A01
dependiente	01A01
dept	0=a01
depuis	0DF01
deputy	01h01
derece	0DG02
dergi	0<W01
dergisi	0<W01
dernegi	03K01
derneği	03K01
derzeit	04501
des	0DI02
des de	0DK02
des del	0DM01
desa	0DN01
desainer	02101
desarrollador	01A01
desarrolladora	01A01
desde	0DO04
desenvolupador	02501
desenvolupadora	02501
desenvolvedor	02R01
desenvolvedora	02R01
designer	0DS0:
deskundig	0D]01
despacho	07@01
despatx	03D01
dess	0Ck02
destytoja	02H01
destytojas	02H01
deug	0D^02
deust	09E01
deutsches sprachdiplom	0D`01
deuxieme prix	00L01
deuxième prix	00L01
devam	0>601
devam ediyor	0>601
devam etmekte	0>601
developer	0B002
developpeur	01W01
developpeuse	01W01
devops	06U01
deweloper	01m01
dezernat	06<01
dezvoltator	03N01
di	0Da03
di base	0AS01
dibinatajs	02I01
dibinātājs	02I01
dielna	03>01
dielňa	03>01
diem	0Dd01
diem trung binh	0Dd01
dienst	0De02
diensten	02P01
dieu duong	09G01
dieu hanh	09G01
dieu phoi vien	09G01
digital	02o01
diharapkan	0Dg01
dij	0Dh02
dijk	0Dj01
dilna	0Dk01
din	0Dl03
dinas	07A01
dioploma	0?D01
dioplóma	0?D01
dipartiment	0Do01
dipartimento	0E001
dipl	0E101
dipl inf	0E101
dipl ing	0E202
dipl ing (fh	09X01
dipl kfm	0E101
dipl. ing	0E401
dipl.-inf	0E101
dipl.-ing	0E101
dipl.-ing. (fh	09X01
dipl.-kfm	0E101
diplom	0E507
diplom (fh	09X01
diplom ingenieur	0E<01
diplom-ingenieur	0E<01
diploma	0E=0A
diploma accademico	0EN01
diploma de bacalaureat	09J01
diploma de excelenta	0>E01
diploma de licenta	0EO01
diploma de master	0EP01
diploma di	0EQ01
diploma di maturita	0EQ01
diploma di maturità	0EQ01
diploma di scuola superiore	0EQ01
diploma iii	03G01
diploma in	02N01
diploma its	0ER01
diploma iv	0CF01
diploma notu	03A01
diploma superiore	0EQ01
diploma tecnico superiore	0ER01
diploma universitario	0EN01
diplomada en	0ES02
diplomado en	09a01
diplomant	0EU01
diplomas	07\01
diplomasi	0;n01
diploması	0;n01
diplomat en	0EV01
diplomatura	0ES02
diplome	03C01
diplome d'etat	03B01
diplome d'ingenieur	03B01
diplome d'universite	03C01
diplome de grande ecole	03B01
diplomi insinoori	0EW01
diplomi-insinoeoeri	0EW01
diplomi-insinööri	0EW01
diplomingenioer	09^01
diplomingenior	09^01
diplomingeniør	09^01
diplomirana	0EU01
diplomirani	0EX03
diplomovany specialista	0E[01
diplomovaný specialista	0E[01
diploms	05e01
diplomski studij	0E401
diplomuddannelse	0>_01
diplomă	0E\02
diplomă de bacalaureat	09J01
diplomă de excelență	0>E01
diplomă de licență	0EO01
diplomă de master	0EP01
diplóma	0E^01
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
direcao	0E_01
direccion	0D601
dirección	0D601
directeur	0E`02
directia	0D?01
direction	0?G01
directoare	03N01
director	0Eb04
directora	02602
directrice	0@H02
direcția	0D?01
direkcija	0Ef01
direktoer	05?03
direktor	0Eg08
direktoratet	0:=01
direktore	02F02
direktorius	02H01
direktorlugu	0<n01
direktors	02I01
direktoru	05801
direktorė	02H01
direktur	02101
direktör	0Eo02
direktörlüğü	0<n01
direktörü	05801
direktør	05T02
diretor	02R01
diretor executivo	02R01
diretora	02R01
diretoria	0E_01
direttore	01l01
direttrice	01l01
direttur	04i01
direzione	0E001
direção	0E_01
dirigente	01l01
dis	0F102
disainer	01=01
discreta	0F301
discreto	0F402
disenador	01A01
disenadora	01A01
disertace	0F601
disertacija	0F703
disertasi	09C01
disertācija	0F:01
diseñador	01A01
diseñadora	01A01
dispatcher	01h01
disputerad	0F;01
dissenyador	02501
dissenyadora	02501
dissertation	0F<02
disszertacio	0F>01
disszertáció	0F>01
distanciel	00a01
distans	0F?01
distincao	00M01
distincio	01Q01
distincion	01P01
distinció	01Q01
distinción	01P01
distinctia	0>E01
distinctie	0>E01
distinction	0F@03
distincția	0>E01
distincție	0>E01
distinção	00M01
distribuidora	02S01
ditta	0FC02
divadlo	0FE02
divisao	0E_01
divisi	09g01
divisie	0FG01
divisio	0FH01
division	0FI05
divisione	0E001
divisioona	0FN01
divisió	0FH01
división	0D601
divisjon	0FO02
divisão	0E_01
divize	0FQ01
divizia	0FR02
divizija	0FT02
divizio	0B;01
divizjoni	0Do01
diviżjoni	0Do01
divorce	0?E01
divorced	0@\01
divorcee	0?E01
divorciada	0?703
divorciado	0?:02
divorciat	0?<01
divorcé	0?E01
divorcée	0?E01
divortat	0?=01
divortata	0?=01
divorziata	0?F01
divorziato	0?F01
divorțat	0?=01
divorțată	0?=01
divízia	0FV01
divízió	0B;01
dizainere	02F02
dizaineris	02H01
dizainers	02I01
dizainerė	02H01
dizajner	05902
dliodoir	03I01
dlíodóir	03I01
do	0FW07
do chwili obecnej	04401
do danas	0CS02
do danes	0CU01
do dzis	04401
do dzisiaj	04401
do dziś	04401
do nadal	04401
do sada	0CS02
do soucasnosti	09701
do současnosti	09701
do sucasnosti	0F^01
do súčasnosti	0F^01
do teraz	04401
doanh nghiep	0:\01
doanh nghiệp	0:\01
dobra	0F_09
dobre	0Fh04
dobro	0Fl06
dobrovolnice	0=i01
dobrovolnicka	0?>01
dobrovolnik	0@i02
dobrovolník	0=i01
dobrovoľník	0?>01
dobrovoľníčka	0?>01
dobry	0G202
dobrze	0G401
dobrá	0Fh04
dobře	0G502
doc than	0@R01
docens	02001
docent	0G703
docente	0G:04
dochtuir	03I01
dochtuireacht	0G>01
dochtúir	03I01
dochtúireacht	0G>01
docteur	0G?01
doctor	0G@02
doctor en	0GB01
doctor in	0GC01
doctor of	0GD01
doctor of philosophy	0GD01
doctor în	0GC01
doctora	0GE01
doctoraat	0GF01
doctorado	0GE01
doctoral	0GD01
doctoral degree	0GD01
doctorand	03N01
doctorandus	0GG01
doctorant	01W01
doctorante	01W01
doctorat	0GH03
doctorate	0GD01
dodiplomski studij	0EU01
dodiplomski študij	0EU01
dodnes	0GK02
doi	01X01
dokter	02101
doktor	0GM05
doktor nauka	0GR01
doktor znanosti	0GS02
doktora	0GU01
doktora derecesi	0GU01
doktora grads	0GV01
doktora grāds	0GV01
doktoral	0GW01
doktorand	0GX04
doktorandin	09801
doktorandske studium	0G\01
doktorandské štúdium	0G\01
doktorant	01m01
doktorantka	01m01
doktorantura	0G]02
doktorantūra	0G]02
doktorat	0G_06
doktoratus	0Ge01
doktorgrad	0Gf03
doktorgradsutdanning	0Gi01
doktori	0Ge01
doktori fokozat	0Ge01
doktori kepzes	0Ge01
doktori képzés	0Ge01
doktorica znanosti	0GS02
doktorikraad	0Gj01
doktoriope	0Gj01
doktoriõpe	0Gj01
doktorsexamen	0F;01
doktorsgrada	0Gk01
doktorsgráða	0Gk01
doktorske studije	0GR01
doktorske studium	0Gl01
doktorski studij	0GS02
doktorski študij	0Gm01
doktorsky	0Gl01
doktorské studium	0Gl01
doktorský	0Gl01
doktorsprof	0Gk01
doktorspróf	0Gk01
doktorát	0B<02
doktorátus	0Ge01
dolmetscher	05G01
dom zdravlja	0?J02
domeniul	0Gn01
domini	0Go01
dominio	0H002
dominio completo	0H201
dominio total	0H301
domínio	0H401
domínio completo	0H201
dona	0H501
donna	0H601
doposud	09701
doradca	01m01
doradczyni	01m01
dosen	02101
dosentti	05B01
dostateczny	0H701
dosud	09701
doteraz	0F^01
dottoranda	01l01
dottorando	01l01
dottorat	0H801
dottorato	0H901
dottorato di ricerca	0H901
dottore di ricerca	0H901
doutor	0H:01
doutora	0H:01
doutorado	0H:01
doutoramento	0H:01
dovoljenje	0?h01
dozent	05G01
dozvola	0H;02
doçent	05801
dphil	0CC01
dr	0H=02
dr hab	0H?01
dr ing	0CC01
dr inz	0H?01
dr inż	0H?01
dr iur	0CC01
dr med	0CC01
dr phil	0CC01
dr philos	0Gi01
dr rer nat	0CC01
dr sc	0H@01
dr znanosti	0Gm01
dr. iur	0CC01
dr. med	0CC01
dr. phil	0CC01
dr. rer. nat	0CC01
dr. sc	0H@01
dr. znanosti	0Gm01
dr.-ing	0CC01
dr.philos	0Gi01
drafter	01h01
draftsman	01h01
draudimas	03?01
dreef	0Dj01
drive	05b01
driver	01h01
drs	0GG01
drsc	0B<02
drukarnia	02n01
drustvo	02k03
druzba	0=J01
druzstvo	0FE02
društvo	02k03
družba	0=J01
družstvo	0FE02
drzavna matura	0HA01
državna matura	0HA01
dsh	0;X01
dtu	0?C01
du	0HB01
du kien	0HC01
du lich	0:\01
du lịch	0:\01
duais	0=U01
duales studium	09X01
duchasach	0>Y01
duoc si	09G01
duolingo	0;X01
duong	0@S01
durchschnitt	01@01
durchschnittsnote	01@01
dusun	0DN01
dut	0D^02
dvikalbis	0HD01
dwibahasa	07?01
dwujezyczny	0HE01
dwujęzyczny	0HE01
dyplom	0HF02
dyrektor	01m01
dyrektorka	01m01
dz	0>801
dzial	0HH01
dzialalnosc gospodarcza	02n01
dział	0HH01
działalność gospodarcza	02n01
dziennikarka	01m01
dziennikarz	01m01
dzimta	0<a01
dzimta valoda	0<a01
dzimtais	0<a01
dzimtā	0<a01
dzimtā valoda	0<a01
dzis	04401
dzisiaj	04401
dzives apraksts	0HI01
dzives gajums	0HI01
dzivesgajums	0HI01
dzivoklis	0>801
dziś	04401
dzīves apraksts	0HI01
dzīves gājums	0HI01
dzīvesgājums	0HI01
dzīvoklis	0>801
dámh	01D01
dátheangach	0>Y01
dès	0DF01
débutant	0:e02
délégué	01W01
déléguée	01W01
département	0HJ02
développeur	01W01
développeuse	01W01
díj	0Dh02
dílna	0Dk01
dúchasach	0>Y01
dėstytoja	02H01
dėstytojas	02H01
dělnice	0=i01
dělník	0=i01
dược sĩ	09G01
dự kiến	0HC01
e	0HL06
e figli	03@01
e hijos	07@01
e lode	00G01
e v	00`01
e.v	00`01
eagarthoir	03I01
eagarthóir	03I01
earrach	0HR01
eccellente	08W01
eccellenti	0HS01
ecdl	0HT02
ecdl sprachen	0;X01
echipa	0D?01
echipă	0D?01
ecole	01M01
ecole primaire	01M01
ecole superieure	01M01
ecoles	01M01
ecologist	01h01
economist	0HV02
economista	0HX05
economistă	03N01
ecpe	0;X01
ects	0@G01
eczaci	05801
eczacı	05801
eczanesi	03K01
ed	0H]01
edasijoudnud	0H^01
edasijõudnud	0H^01
edd	0CC01
edelleen	0H_01
edificio	04;01
edifício	04;01
edistynyt	0H`02
editions	0Hb02
editor	0Hd05
editora	0Hi03
editore	06Z01
editorial	0Hl04
editoru	05801
editrice	03@01
editur	04i01
editura	0I002
editură	0I002
editör	05801
editörü	05801
edizioni	06Z01
educacio secundaria	0;K01
educacion secundaria	09b01
educació secundària	0;K01
educación secundaria	09b01
educador	02203
educadora	02602
educateur	01W01
educatoare	03N01
educator	03N01
educatore	01l01
educatrice	05J02
edustaja	05B01
edx	0@k01
edzo	02001
edző	02001
eeldatav	0I201
eerste prijs	0I301
eerste taal	0I401
eervolle vermelding	0I301
efset	0;X01
efteraar	0I501
efteraaret	0I501
efterar	0I501
efteraret	0I501
efterskole	0I601
efterår	0I501
efteråret	0I501
eg	00`01
egenfoeretagare	0I701
egenforetagare	0I701
egenföretagare	0I701
egitmen	05801
egitmeni	05801
egyedulallo	0I801
egyedülálló	0I801
egyeni vallalkozo	06l01
egyesulet	04A02
egyesület	04A02
egyetem	0I902
egyetemi diploma	0I;01
egyéni vállalkozó	06l01
egzamin maturalny	0I<01
ehbo	0<T01
ehf	00`01
ehliyet	0;n01
ehliyeti	0;n01
ehrenamtlicher	09801
ehrennadel	00:01
ehrung	00:01
eier	06;01
eigandi	0<e01
eigenaar	0I=01
eignung	0;\01
eindcijfer	0@Y01
einfache kenntnisse	05F01
einhleyp	0I>01
einhleypur	0I>01
eining	0I?01
einkaeufer	05G01
einkaleyfi	0>Q01
einkaufer	05G01
einkunn	01j01
einkäufer	05G01
einsteiger	0I@01
eireli	00`01
ejecutiva	01A01
ejecutivo	01A01
ejer	06=01
ekibi	0<n01
ekipa	0IA01
ekonom	0IB03
ekonomi	05B01
ekonomist	0IE02
ekonomista	0IG02
ekonomka	0=i01
ekonomska skola	0II02
ekonomska sola	0IK01
ekonomska škola	0II02
ekonomska šola	0IK01
ekonóm	07j01
eksam	0IL01
eksamen	0IM01
eksamensgennemsnit	0IN01
ekspercka	0IO01
ekspercki	0IO01
ekspert	0IP06
ekspertas	0IV01
ekspertniva	0IW01
ekspertnivaa	0IW01
ekspertniveau	0IX01
ekspertnivå	0IW01
eksperts	0IY01
ekspertti	07501
el	0>G01
el presente	01c01
elado	02001
eladó	02001
electric	02o01
electrician	0HV02
electricien	01W01
electricista	02602
elektricar	0@^03
elektricien	02Q01
elektrik	01=01
elektrikar	0@i02
elektrikas	02H01
elektrikci	05801
elektriker	05?03
elektrikis	02I01
elektrikár	0?>01
elektrikář	0=i01
elektrikçi	05801
električar	0@^03
elektriķis	02I01
elektroniker	05G01
elektryk	01m01
eleman	05801
elemani	05801
elemanı	05801
elementaarne	04M01
elementaer	0;G01
elementaert	0;c01
elementair	0;E01
elementaire	0:e02
elemental	0IZ02
elementar	0I\04
elementare	0AS01
elementares	0I`01
elementari	0;Q01
elementary	0:k02
elementary proficiency	0:m01
elementer	0Ia01
elementär	0;G01
elementært	0;c01
elemzo	02001
elemző	02001
eletricista	02R01
elettricista	01l01
elev	06=01
elismeres	0Dh02
elismerés	0Dh02
ellenor	02001
ellenőr	02001
elnok	02001
elnök	02001
eloadas	0@Z02
elsevier	01X01
elulookirjeldus	0Ib01
elulugu	0Ib01
elvalt	0I801
elvált	0I801
előadás	0@Z02
em	0Ic02
em andamento	07Y01
em curso	07Y01
emakeel	0Ie01
emakeelena	0Ie01
emba	0E101
embetsstudium	0If01
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
en	0Ig03
en couple	0?E01
en cours	00_01
en cours d'obtention	07`01
en curs	01d01
en curso	01c01
en ligne	00a01
en linea	0Ij01
en linia	00f01
en línea	0Ij01
en línia	00f01
en poste	00_01
en prensa	01\01
en remot	00f01
en remoto	0Ij01
encargada	01A01
encargado	01A01
encarregada	02501
encarregado	02R01
encarregat	02501
endnote	01@01
energy	02o01
enfase	0Ik01
enfermeira	02R01
enfermeiro	02R01
enfermera	01A01
enfermero	01A01
engaged	0@\01
engedely	0=602
engedély	0=602
engenheir	0Il01
engineer	0Im02
enginyer	0Io01
enginyeria tecnica	0EV01
enginyeria tècnica	0EV01
enhed	0J001
enheden	02a01
enhet	0J102
enheten	08`01
enige ervaring	0J301
enige kennis	0;E01
enn	0J401
enoleg	02501
enologa	02501
enota	0IA01
ens	0@k01
ensamstaaende	0J501
ensamstaende	0J501
ensamstående	0J501
enseignant	01W01
enseignante	01W01
ensino	0?Q01
ensino fundamental	00J01
ensino medio	00J01
ensino médio	00J01
ensino secundario	00J01
ensino secundário	00J01
ensino superior	09N01
enskild firma	0I701
enslig	0J601
enstitusu	0J702
enstitüsü	0J702
ente	03@01
ente di formazione	01O01
enterprises	02o01
entertainment	02o01
entrepreneur	01h01
entreprise	0J902
entwickler	05G01
enòleg	02501
enòloga	02501
epfl	0@k01
epitesz	02001
epp	00`01
equip	0FH01
equipa	0E_01
equipe	0J;02
equipo	0D601
er	0J=01
eredmeny	07^01
eredmény	07^01
erem	0Dh02
erettsegi	0J>01
erettsegi bizonyitvany	0J>01
erfahren	05[01
erhvervsakademigrad	03d01
erhvervsskole	0I601
erhvervsuddannelse	00D01
eriala	0J?01
erikoisammattitutkinto	0J@01
erindi	0>Q01
erinomainen	0JA02
erinomaiset	0JC01
erittaein hyvae	0H`02
erittain hyva	0H`02
erittäin hyvä	0H`02
erkek	0;L01
eronnut	08i01
erschienen in	07k01
erste hilfe	05n01
ersthelfer	05n01
erstsprache	0JD01
ertekesito	02001
ervaren	0JE01
erwartet	05H01
erweiterte grundkenntnisse	0;]01
erzieher	05G01
es	0JF01
esame di stato	01>01
escalera	08Z01
escola	0JG03
escola tecnica	0JJ02
escola tècnica	01L01
escola técnica	0?Q01
escola universitaria	01L01
escola universitària	01L01
escritorio	02S01
escritório	02S01
escuela	0>\01
escuela tecnica	0>\01
escuela técnica	0>\01
esimees	01=01
esimies	05B01
esindaja	01=01
esitelma	0JL01
esitelmae	0JL01
esitelmä	0JL01
eso	0JM02
especialidad	0JO01
especialidade	0Ik01
especialista	0JP04
especialitat	0=`01
especializacao	0JT01
especializacao em	0Ik01
especializacion	0JO01
especialización	0JO01
especialização	0JT01
especialização em	0Ik01
esperado	0JU01
espert	0JV01
esperta	0JW01
esperto	0JW01
essay	0==01
estagiaria	02R01
estagiario	02R01
estagiária	02R01
estagiário	02R01
estate	0JX01
estimado	0JU01
estimat	07U01
estimata	07U01
estimated	05V01
estimator	01h01
estimată	07U01
estiu	0JY01
estrada	04;01
estudi	03D01
estudio	08;02
estúdio	02S01
et	0JZ02
et al	01X01
eta	0J\01
etablissements	02g01
etae	0J\01
etaenae	0J\01
etaetyoe	0J\01
etage	04Z01
etana	0J\01
etaten	0:=01
etatyo	0J\01
ete	0J]01
etec	0?Q01
eth	0@k01
eth zurich	0@k01
eth zürich	0@k01
ets	02g01
ettekanne	03J01
etterem	06l01
ettevote	04e01
ettevõte	04e01
etä	0J\01
etänä	0J\01
etätyö	0J\01
eud	00D01
eurl	00`01
europass zivotopis	0J^01
europass životopis	0J^01
ev	0J_02
evden	0@?01
eves	0Ja01
evkonyv	0F>01
evli	0;l01
examen	0Jb01
examen artium	06j01
examensarbete	0Jc01
examiner	01h01
excelent	0BF01
excelente	0Jd02
excellent	0Jf03
excel·lent	0Ji02
executive	01h01
expected	05V01
expedient	0Jk01
expediente	0>Z01
experienced	0A<01
expert	0Jl0;
expert comptable	01W01
expert level	0K701
expert-comptable	01W01
experta	0K802
experte	0K:03
experten	0K=01
expertenkenntnisse	0K=01
expertenwissen	0K=01
expertin	0K>02
expertise	0K@02
expertna	0KB01
expertni	0KC01
expertniva	0KD01
expertnivaa	0KD01
expertnivå	0KD01
expertná	0KB01
expertní	0KC01
experto	0KE01
eċċellenti	0HS01
eğitmen	05801
eğitmeni	05801
f	0KF06
f lli	03@01
f.lli	03@01
fabbrica	03@01
fabrica	0KL04
fabrică	03801
fabriek	02P01
fabrik	09e02
fabrika	05k01
fabrikasi	03K01
fabrikası	03K01
fabrikk	0:=01
fabryka	02n01
fac	01M01
fachabitur	01?01
facharbeiter	01?01
facharbeiterabschluss	01?01
facharbeiterbrief	01?01
fachbereich	06<01
fachfrau	02\01
fachhochschule	0<601
fachhochschulreife	01?01
fachkraft	02\01
fachmann	02\01
fachrichtung	0KP01
fachwirt	03\01
fachzeitschrift	07k01
facilitator	01h01
facolta	01O01
facoltà	01O01
factory	02o01
faculdade	0?Q01
facultad	0>\01
facultat	01L01
facultate	07201
facultatea	07201
faculte	01M01
faculteit	07]01
faculty	01K01
faculty of	01K01
faculté	01M01
fag	0KQ02
fagbrev	06j01
faglaert	00D01
faglært	00D01
fagproeve	06j01
fagprove	06j01
fagprøve	06j01
fagskole	0KS02
fagskolegrad	0KU01
fagskolegrad i	0KU01
fagskoleutdanning	0KU01
fahrer	05G01
fahrerlaubnis	05n01
faible	0;801
fair	0A>01
fakulta	0KV03
fakultaet	0<601
fakultas	0KY01
fakultat	0<601
fakultate	03i01
fakulte	03c01
fakultesi	03c01
fakultet	0KZ05
fakulteta	0IK01
fakultetas	0CX01
fakulty	0K_02
fakultà	03l01
fakultät	0<601
fakultāte	03i01
fakülte	03c01
fakültesi	03c01
falegname	01l01
fall	08@01
familiar	0Ka01
familiar with	0Ka01
familiarity	0Ka01
faoi lathair	05P01
faoi láthair	05P01
farm	02o01
farmaceits	02I01
farmaceut	0Kb04
farmaceuta	01m01
farmaceutic	02501
farmaceutica	02203
farmaceutico	05o02
farmaceutka	01m01
farmacevt	05;01
farmacia	0Kf04
farmacias	02S01
farmacie	03801
farmacist	03N01
farmacista	0Kj02
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
fatec	0?Q01
fce	0;X01
fear	0Kl01
fejezet	0F>01
fejleszto	02001
fejlesztő	02001
felag	06501
felelos	02001
felelős	02001
felhasznaloi	0Km01
felhasznaloi szint	0Km01
felhasználói	0Km01
felhasználói szint	0Km01
felicitations du jury	0Kn01
fellow	01h01
fellowship	00N01
felsofok	0Ko01
felsofok felett	0L001
felsofoku	0Ko01
felsofoku okj	0L101
felsofoku szakkepzes	0L101
felsooktatasi szakkepzes	0L101
felsőfok	0Ko01
felsőfok felett	0L001
felsőfokú	0Ko01
felsőfokú okj	0L101
felsőfokú szakképzés	0L101
felsőoktatási szakképzés	0L101
female	0L201
femeie	0L301
femeiesc	0L301
femeni	0H501
femenino	0L401
femení	0H501
feminin	0L502
feminine	0L201
feminino	0L701
femme	0L801
femmina	0H601
femminil	0L901
femminile	0H601
fen lisesi	03c01
ferfi	0L:01
ferilskra	0L;01
ferilskrá	0L;01
ferjezett	0I801
fernarbeit	0L<01
feuerwehr	03901
fh	0@k01
field of study	0AC01
figli	03@01
filiale	03901
filiere	0L=01
filière	0L=01
filosofian maisteri	0EW01
filosofian tohtori	0L>01
filosofie doktor	0F;01
filosofie kandidat	0L?01
finalis	05Z01
finalist	0L@0:
finalista	0LJ08
finaliste	00L01
finalisti	00701
finalistka	0LR01
fino a	0LS01
fino ad oggi	00k01
fino al	0LS01
fins	0LT01
fins a	0LT01
fins ara	01d01
fins avui	01d01
fireann	0Kl01
firini	03K01
firm	02o01
firma	0LU0:
firmasi	03K01
firması	03K01
firmă	03801
first	00T01
first aid	01U01
first class	00T01
first class honours	09U01
first language	0L_01
first place	00N01
fisherman	01h01
fiske	0:=01
fisker	06;01
fitter	02Q01
fjarvinna	00j01
fjernarbeid	0L`01
fjernarbejde	0La01
fjolbrautaskoli	03e01
fjölbrautaskóli	03e01
flat	05b01
fliessend	0Lb01
fliessend in wort und schrift	0Lb01
fliessende kenntnisse	0Lb01
fließend	0Lb01
fließend in wort und schrift	0Lb01
fließende kenntnisse	0Lb01
floor	05b01
florist	01h01
floristin	02\01
fluencia	08E01
fluent	0Lc02
fluente	0Le02
fluently	0>F01
fluid	0Lg01
fluida	0Lh02
fluido	0Lj02
fluwenti	0HS01
fluência	08E01
flydende	0Ll01
flydende i skrift og tale	0Ll01
flydende modersmaal	0Lm01
flydende modersmal	0Lm01
flydende modersmål	0Lm01
flytande	0Ln01
flytande i tal och skrift	0Ln01
flytende	0Lo01
flytende muntlig og skriftlig	0Lo01
foarte bine	0BF01
foarte bun	08P02
focus	0AC01
foerare	02801
foerderung	08601
foeredrag	0Jc01
foerening	0=I01
foerer	06;01
foererkort	08=01
foerestaandare	02801
foeretag	0=I01
foerlag	0M002
foerman	02801
foersaekring	0=I01
foerskola	0M202
foerskolan	0=I01
foerskollaerare	02801
foerskollaerarexamen	0L?01
foerstapris	00K01
foerstaspraak	0M401
foerstepraemie	00801
foerstespraak	0M501
foervaentad	0<201
foireann	05_01
foiskola	0I902
foiskolai diploma	04?01
folkehoegskole	0:a01
folkehogskole	0:a01
folkehøgskole	0:a01
folkeskole	0I601
folkeskolens afgangsproeve	00D01
folkeskolens afgangsprove	00D01
folkeskolens afgangsprøve	00D01
folkhoegskola	0M601
folkhogskola	0M601
folkhögskola	0M601
folyamatban	00i01
folyamatos	00i01
folyekony	0Ko01
folyekonyan	0Ko01
folyoirat	0F>01
folyékony	0Ko01
folyékonyan	0Ko01
folyóirat	0F>01
fomhar	0M701
fond	0M802
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
for	07X01
foraar	0M:01
foraaret	0M:01
forar	0M:01
forare	02801
foraret	0M:01
foras	0A=01
forbroir	03I01
forbróir	03I01
forderung	08601
fordito	02001
fordypning	0M;01
fordító	02001
foredrag	05W03
foreman	01h01
forening	0<G03
forer	06;01
forerkort	08=01
forestandare	02801
foretag	0=I01
forhandlingsniveau	0Ll01
forlag	0M<06
formacio professional	0@V01
formacion profesional	0@W01
formació professional	0@V01
formación profesional	0@W01
formador	02203
formadora	02203
formadur	0<e01
forman	02801
formand	06=01
formann	06;01
formateur	01W01
formator	03N01
formatore	01l01
formatrice	05J02
formaður	0<e01
formen	05801
formgivare	02801
forn	03D01
forner	02501
forritari	0<e01
forsakring	0=I01
forscher	05G01
forsikring	0MB02
forskare	02801
forsker	05T02
forskola	0M202
forskolan	0=I01
forskollarare	02801
forskollararexamen	0L?01
forstapris	00K01
forstasprak	0M401
forstepraemie	00801
forstesprak	0M501
fortgeschritten	0MD02
fortlaufend	04501
fortsatt	0MF01
forvantad	0<201
forventa	0MG01
forventes	0MH01
forventet	0MI02
forår	0M:01
foråret	0M:01
fotograf	02501
fotografa	0<k03
fotografer	02101
fotografo	0<D03
fotògraf	02501
fotògrafa	02501
fotógrafa	01A01
fotógrafo	05o02
foundation	02o01
foundation degree	02N01
founder	01h01
fp	0MK02
fp i	09b01
fp ii	0@W01
fr o m	0MM01
fr.o.m	0MM01
fra	0MN04
fra og med	0MR02
fraan	0MT01
fraan och med	0MM01
fraedingur	0<e01
framhaldsskoli	03e01
framhaldsskóli	03e01
framhaldsstig	0MU01
framurskarandi	0MV01
framúrskarandi	0MV01
fran	0MT01
fran och med	0MM01
fratelli	03@01
frau	0MW01
frazione	0>T01
freelance	0MX02
freelancer	0B002
freiberufler	09801
freiberuflich	0MZ02
fremragende	0Ll01
friseur	05G01
frisoer	05?03
frisor	05?03
frisör	02801
frisør	05T02
frivillig	05T02
frm	01N01
from	0M\02
frontend	06U01
fruehjahr	0M^01
fruehling	0M^01
fruhjahr	0M^01
fruhling	0M^01
fryzjer	01m01
fryzjerka	01m01
frá	0M_02
från	0MT01
från och med	0MM01
fræðingur	0<e01
frühjahr	0M^01
frühling	0M^01
fuehrer	02\01
fuehrerin	02\01
fuehrerschein	05n01
fuer	0;i01
fuhrer	02\01
fuhrerin	02\01
fuhrerschein	05n01
full professional	0>F01
full professional proficiency	0Ma01
full stack	06U01
full-stack	06U01
fulltrui	0<e01
fulltrúi	0<e01
fully remote	0Mb01
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
fundiert	0Mc01
fundierte kenntnisse	0Mc01
fur	0;i01
fylkeskommune	0:=01
fyrirlestur	0>Q01
fyrirtaeki	0Md01
fyrirtæki	0Md01
fysioterapeut	05T02
fz llc	00`01
fz-llc	00`01
fze	00`01
fàbrica	03D01
fábrica	08;02
félag	06501
félicitations du jury	0Kn01
féminin	0L801
férfi	0L:01
férjezett	0I801
fómhar	0M701
förare	02801
förderung	08601
föredrag	0Jc01
förening	0=I01
föreståndare	02801
företag	0=I01
förlag	0M002
förman	02801
förskola	0M202
förskolan	0=I01
förskollärare	02801
förskollärarexamen	0L?01
förstapris	00K01
förstaspråk	0M401
försäkring	0=I01
förväntad	0<201
fører	06;01
førerkort	08=01
førstepræmie	00801
førstespråk	0M501
führer	02\01
führerin	02\01
führerschein	05n01
für	0;i01
fırını	03K01
főiskola	0I902
főiskolai diploma	04?01
g	03H01
gaard	0=I01
gada	0Me01
gade	0Mf01
gadi	0Mg01
gads	0Mg01
gadu	0Mg01
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
gang	0DN01
gano	03A01
ganske god	0=k01
garage	0Mh02
garcom	02R01
garconete	02R01
gard	0=I01
gardener	01h01
garson	05801
gartner	05G01
gartnerei	03901
garçom	02R01
garçonete	02R01
gasse	0@J01
gasthaus	08701
gasthof	08701
gata	0Mj03
gatan	04Y01
gate	0:>01
gatve	0Mm02
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
gecertificeerd	0<T01
ged	00E01
gegenwaertig	04501
gegenwartig	04501
gegenwärtig	04501
gehuwd	04X01
geimhreadh	0Mo01
gelistirici	05801
gelistiricisi	05801
geliştirici	05801
geliştiricisi	05801
gemeente	0N001
gemeinde	08701
gemiddeld	0N102
gemiddeld cijfer	0@Y01
gemiddelde	0@Y01
genel not ortalamasi	03A01
genel not ortalaması	03A01
generalitat	03D01
generell studiekompetanse	06j01
gennemsnit	0IN01
genossenschaft	03901
geologist	01h01
geometra	01l01
gepland	0N301
geplant	05H01
gepromoveerd	0GF01
gept	0;X01
gepubliceerd	0<V01
gerai	0N402
gerant	01W01
gerante	01W01
geras	0N601
gerent	02501
gerente	05o02
gering	05F01
germans	03D01
geros	0N601
gesaellbrev	0N701
gesallbrev	0N701
gesamtnote	01@01
gesamtschule	0<601
geschaeftsbereich	06<01
geschaeftsfuehrer	05G01
geschaftsbereich	06<01
geschaftsfuhrer	05G01
gescheiden	04X01
geschieden	0N801
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
gesällbrev	0N701
getrouwd	04X01
getuigschrift	0<T01
gevorderd	0N902
gg	0DN01
ggmbh	00`01
ghadu ghaddej	0<>01
ghalliem	04i01
ghalliema	04i01
gia su	09G01
gia sư	09G01
giai	0:H01
giai ba	0:H01
giai khuyen khich	0:H01
giai nhat	0:H01
giai nhi	0:H01
giai thuong	0:H01
giam doc	09G01
giam sat	09G01
giang vien	09G01
giao su	09G01
giao tiep	0N;01
giao tiep co ban	0N;01
giao tiep tot	0N;01
giao tiếp	0N;01
giao tiếp cơ bản	0N;01
giao tiếp tốt	0N;01
giao vien	09G01
giay chung nhan	0:F01
giay khen	0:H01
giay phep	0:F01
gie	00`01
gift	0N<04
giftur	0I>01
gimnazija	03^05
gimnazium	0I902
gimnazjum	03]01
gimnázium	0I902
gimtasis	0HD01
gimtoji	0HD01
gimtoji kalba	0HD01
gioi	0>f01
giornalista	01l01
giris duzeyi	0;J01
giriş düzeyi	0;J01
giám sát	09G01
giám đốc	09G01
giáo sư	09G01
giáo viên	09G01
giải	0:H01
giải ba	0:H01
giải khuyến khích	0:H01
giải nhì	0:H01
giải nhất	0:H01
giải thưởng	0:H01
giảng viên	09G01
giấy chứng nhận	0:F01
giấy khen	0:H01
giấy phép	0:F01
giỏi	0>f01
gjaldkeri	0<e01
gjennomsnitt	0N@01
gledalisce	0=J01
gledališče	0=J01
glorieta	08Z01
gmbh	00`01
gmbh & co	00`01
gmbh & co kg	00`01
gmbh & co. kg	00`01
gmina	02n01
go	0NA01
go dti	0NA01
go dti seo	05P01
go dtí	0NA01
go dtí seo	05P01
gobierno	07@01
god	0NB0:
god kunnatta	0NL01
goda	0NM02
goda kunskaper	0NO01
goda kunskaper i tal och skrift	0Ln01
godalga	00B01
gode	0NP01
gode kundskaber	0NP01
gode kunnskaper	0NQ01
godina	0NR02
godine	0NR02
godkjenning	0NT02
godt	0NV04
goed	0NZ02
goede kennis	0N\01
goethe	0;X01
goethe zertifikat	0;X01
goethe-zertifikat	0;X01
gold	00N01
gold medal	00N01
gondozo	02001
gondozó	02001
gonullu	05801
good	0N]02
good knowledge	0N_01
gorevli	05801
gorevlisi	05801
gostilna	0=J01
gott	0NL01
gotu	0N`01
government	02o01
governo	02S01
gpa	0Na02
graben	0@J01
gracht	0Dj01
grad	0Nc04
grad ta' master	0Ng01
gradam	0=U01
grade	00T01
gradinita	07201
grado	09a01
grado en	09a01
grado medio	09b01
grado superior	0@W01
grado universitario	09a01
graduacao	09N01
graduado escolar	09b01
graduat escolar	0;K01
graduate degree	0Nh01
graduate school	01K01
graduating	05V01
graduação	09N01
graend	04Y01
grafica	0Ni02
graficka	0@i02
grafico	01l01
graficzka	01m01
grafik	0Nk03
grafička	0@i02
gramata	0F:01
gramatvede	02I01
gramatvedis	02I01
grammar school	01K01
grand	04Y01
grand debutant	0Nn02
grand débutant	0Nn02
grande ecole	01M01
grande école	01M01
grant	00N01
graphiste	01W01
grau	0EV01
grau en	0EV01
grau mitja	0;K01
grau mitjà	0;K01
grau superior	0@V01
gre	0;X01
grein	0O002
groep	02P01
groothandel	02P01
group	0O202
groupe	02g01
grubu	03K01
gruender	05G01
grundare	0O401
grunder	0O502
grunderna	0O702
grundkenntnis	05F01
grundkenntnisse	0;C02
grundkunskaper	0O702
grundlaeggande	0O702
grundlaeggande nivaa	0O901
grundlaeggende	0O:02
grundlaegger	06=01
grundlagen	0;C02
grundlaggande	0O702
grundlaggande niva	0O901
grundläggande	0O702
grundläggande nivå	0O901
grundlæggende	0O:02
grundlægger	06=01
grundniva	0O901
grundnivaa	0O901
grundnivå	0O901
grundschule	0<601
grundskola	0M601
grunnkunnatta	0O<01
grunnkunnátta	0O<01
grunnleggende	0O=02
grunnlegger	06;01
grunnnam	09=01
grunnnám	09=01
grunnskolaprof	0O?01
grunnskoli	03e01
grunnskólapróf	0O?01
grunnskóli	03e01
grunnthekking	0O@01
grunnur	0OA02
grunnþekking	0O@01
grup	0OC03
grup scolar	07201
grup școlar	07201
grupa	0OF04
grupe	0OJ02
grupo	08;02
grupp	0OL01
gruppe	0OM02
gruppen	0<G03
gruppo	03@01
grupul	03801
grupė	0OJ02
grád	0OO01
gráfica	02S01
gränd	04Y01
gründer	0O502
grāmata	0F:01
grāmatvede	02I01
grāmatvedis	02I01
grădinița	07201
grădiniță	07201
guanyador	01Q01
guanyadora	01Q01
guard	01h01
guarderia	0>\01
guardería	0>\01
guardo	01Q01
guardó	01Q01
gumnaasium	0OP02
guncel	0>601
gunumuz	0>601
gurnal	06i01
gurnalist	04i01
guru	0OR02
gut	0OT02
gut in wort und schrift	0OV01
gute	0OV01
gute grundkenntnisse	0;]01
gute kenntnisse	0OT02
guz	0OW01
gyakornok	02001
gyar	04A02
gydytoja	02H01
gydytojas	02H01
gymnas	0:a01
gymnasial	0N701
gymnasialabschluss	01?01
gymnasieexamen	0N701
gymnasieskola	0M601
gymnasiet	0M601
gymnasieutbildning	0N701
gymnasium	0OX05
gymnazium	0K_02
gymnázium	0K_02
gyogyszeresz	02001
gyogyszertar	06l01
gyoztes	00001
gyvenimo aprasymas	0O]01
gyvenimo aprašymas	0O]01
gyár	04A02
gyógyszertár	06l01
gyógyszerész	02001
győztes	00001
gärtner	05G01
gärtnerei	03901
gård	0=I01
gérant	01W01
gérante	01W01
góð	0O^02
góð kunnátta	0NL01
gönüllü	05801
görevli	05801
görevlisi	05801
götu	0N`01
gümnaasium	0OP02
güncel	0>601
günümüz	0>601
güz	0OW01
għadu għaddej	0<>01
għalliem	04i01
għalliema	04i01
h	0O`01
haandvaerker	06=01
habilitacao	0Oa02
habilitacio	01Y01
habilitacion	01Z01
habilitació	01Y01
habilitación	01Z01
habilitacja	0H?01
habilitation	0Oc02
habilitação	0Oa02
haccp	01N01
hackathon	0Oe01
haedersbevisning	00801
haendler	05G01
hafta	0Of01
haigla	04e01
hairdresser	01h01
hajadon	0I801
hala	0>601
halado	0Og02
haladó	0Og02
halen	0>601
halen devam ediyor	0>601
hallinnoija	05B01
hameau	04Z01
handel	0Oi03
handelsakademie	0<601
handelshoegskolan	0M601
handelshogskolan	0M601
handelshögskolan	0M601
handelsskole	0I601
handlaeggare	02801
handlaggare	02801
handledare	02801
handler	0Ad02
handlowiec	01m01
handläggare	02801
handvaerker	06=01
handwerk	03901
handwerksmeister	03\01
hang	0Ol02
hari ini	0On01
harifa	0Oo01
harjoittelija	05B01
haskoli	03e01
haskolinn	03e01
hasta	0P001
hasta el presente	01c01
hasta hoy	01c01
hasta la actualidad	01c01
hasta la fecha	01c01
hastanesi	03K01
hasti	0P101
hauptfach	0KP01
hauptschulabschluss	01?01
hauptschule	0<601
hausnummer	04d01
haust	0P202
haute ecole	01M01
haute école	01M01
haven	0Mf01
havo	0P402
havo diploma	0P601
havo-diploma	0P601
hazas	0I801
hb	00`01
hbo	09[01
hbo bachelor	09[01
hbo-bachelor	09[01
hdr	0G?01
he	0P701
hea	0P802
head	01h01
head of	01h01
head teacher	01h01
headteacher	01h01
hec	0@k01
heden	0P:01
heder	00901
hederlig omtale	00901
hedersomnaemnande	00K01
hedersomnamnande	00K01
hedersomnämnande	00K01
hederspris	0P;02
heft	07k01
hegeszto	02001
hegesztő	02001
heikko	04S01
heim	03901
hekim	05801
helfer	05G01
helyettes	02001
hem	0@S01
hemsire	05801
hemsiresi	05801
hemşire	05801
hemşiresi	05801
herausgeber	07k01
herbst	0P=01
herfst	0P>01
hermanos	07@01
herr	0P?01
het	0P@01
hetkel	0PA01
heute	04501
hf	0PB02
hf eksamen	00D01
hf-eksamen	00D01
hhx	00D01
hien gio	0;M01
hien nay	0;M01
hien tai	0;M01
hiep hoi	0:\01
hieu thuoc	0:\01
hieu truong	09G01
high school	01K01
high school degree	02O01
high school diploma	02O01
higher national diploma	02N01
highers	02O01
highly skilled	0PD01
highway	05b01
hilfskraft	02\01
hingga	0PE01
hingga kini	0On01
hingga saat ini	0On01
hingga sekarang	0On01
hinne	0PF01
hivatal	0PG01
hiver	0PH01
hivern	0PI01
hiện giờ	0;M01
hiện nay	0;M01
hiện tại	0;M01
hiệp hội	0:\01
hiệu thuốc	0:\01
hiệu trưởng	09G01
hja	0PJ01
hjelp	06;01
hjemmearbejde	0La01
hjemmekontor	0L`01
hjá	0PJ01
hkdse english	0;X01
hlid	0N`01
hlr	0?i01
hlíð	0N`01
hnc	00^01
hnd	00^01
ho	0PK01
ho so xin viec	0PL01
hoc bong	0:H01
hoc vien	0CN01
hochschulabschluss	09X01
hochschule	0PM02
hochschulreife	01?01
hodnoceni	0PO01
hodnocení	0PO01
hodnotenie	0PP01
hoegskola	0M601
hoegskolan	0M601
hoegskole	0:a01
hoegskoleexamen	0L?01
hoegskolefoerberedande	0N701
hoegskoleingenjoer	0L?01
hoegskolekandidat	0>c01
hoegskolen	0:a01
hoejskole	0I601
hoest	0PQ02
hoesten	0PQ02
hoeyskole	0:a01
hoeyskolen	0:a01
hof	0PS03
hogeschool	07]01
hogskola	0M601
hogskolan	0M601
hogskole	0:a01
hogskoleexamen	0L?01
hogskoleforberedande	0N701
hogskoleingenjor	0L?01
hogskolekandidat	0>c01
hogskolen	0:a01
hoi nghi	09i01
hoi thao	09i01
hoitaja	05B01
hoja de vida	0Bd01
hoje	07Y01
hojskole	0I601
holding	0PV02
holdings	00`01
holt	0N`01
hombre	0PX01
home	0O`01
home office	0PY04
homem	0P]01
homeoffice	0L<01
homme	0P^01
honap	0PK01
honnudur	0<e01
honor	00N01
honorable mention	00N01
honors	00T01
honour	00N01
honourable mention	00N01
honours	00T01
honours degree	09U01
hons	09<01
hoofd	0I=01
hoofdstuk	0<V01
hoofdvak	02c01
hop tac xa	0:\01
hopital	02g01
hos	0P_03
hospital	0Pb05
hospoda	0Dk01
host	0Pg03
hosten	0PQ02
hostess	01h01
hote	01W01
hotel	0Pj0B
hotell	0Q<03
hotelli	06301
hotesse	01W01
house	05b01
hovedfag	0If01
hovenier	02Q01
hoy	01c01
hoyskole	0:a01
hoyskolen	0:a01
hr	06U01
hrsz	03M01
hsc	00E01
hsk	0;X01
htl	0@k01
htx	00D01
huidig	0P:01
huidige	0P:01
hukukcu	05801
hukukçu	05801
huolto	06301
huong dan vien	09G01
hurtownia	02n01
huvudaemne	02[01
huvudamne	02[01
huvudämne	02[01
huy chuong	0:H01
huy chương	0:H01
huyen	0@S01
huyện	0@S01
hybrid	0Q?02
hybride	0QA01
hybrydowo	0QB01
hydraulik	01m01
hyfsad	0QC01
hygieniapassi	03L01
hyva	0QD02
hyva taito	0QF01
hyvae	0QD02
hyvae taito	0QF01
hyvaet	0QF01
hyvat	0QF01
hyvä	0QD02
hyvä taito	0QF01
hyvät	0QF01
háskóli	03e01
háskólinn	03e01
házas	0I801
hâlen	0>601
hâlâ	0>601
händler	05G01
hästi	0P101
håndværker	06=01
hædersbevisning	00801
hè	0P701
hét	0P@01
hó	0PK01
hónap	0PK01
hótel	06501
hôpital	02g01
hôte	01W01
hôtel	02g01
hôtesse	01W01
högskola	0M601
högskolan	0M601
högskoleexamen	0L?01
högskoleförberedande	0N701
högskoleingenjör	0L?01
hönnuður	0<e01
höst	0QG01
hösten	0QG01
høgskole	0:a01
høgskolekandidat	0>c01
høgskolen	0:a01
højskole	0I601
høst	0QH01
høsten	0QH01
høyskole	0:a01
høyskolen	0:a01
hướng dẫn viên	09G01
hạng	0Dd01
hẻm	0@S01
học bổng	0:H01
học viện	0CN01
hồ sơ xin việc	0PL01
hội nghị	09i01
hội thảo	09i01
hợp tác xã	0:\01
i	0QI06
i dag	0QO04
i fills	03D01
i helyezett	00001
i lathair	05P01
i láthair	05P01
i miejsce	0LR01
i s	00`01
i sambud	0I>01
i место	0QS01
i. helyezett	00001
i/s	00`01
iarna	0QT01
ib	00E01
icdl	01N01
ician	0QU01
idag	0QV03
idioma materno	0QY01
idioma nativo	0<f01
idirmheanach	0QZ01
idirmheánach	0QZ01
idnmeistari	0E^01
idnmenntun	0O?01
idnskoli	03e01
idraulico	01l01
ieee	01X01
iela	0>801
ielts	0;X01
ielā	0>801
ies	0@k01
iesacejs	0Q[02
iesācējs	0Q[02
ifsi	01M01
ig	0Q]02
igangvaerende	0Q_01
igangværende	0Q_01
igazgato	0Q`02
igazgatosag	0B;01
igazgató	0Q`02
igazgatóság	0B;01
igazolvany	0Qb01
igazolvány	0Qb01
ihk	0@k01
ii miejsce	0LR01
iii miejsce	0LR01
iim	0@k01
iit	0@k01
ijazah	0Qc01
ijazah sma	0Qc01
iki	0Qd01
iki dabar	0CI01
iki dilli	04m01
iki siandien	0CI01
iki siol	0CI01
iki šiandien	0CI01
iki šiol	0CI01
ikincilik	0:b01
ikurejas	02H01
ilcesi	0>701
ile	0Qe01
ileri	0A202
ileri duzey	0A202
ileri düzey	0A202
ileri seviye	03k01
ilkbahar	09h01
ilkokulu	03c01
illum	0<>01
illustrator	01h01
ilsien matern	0<b01
ilçesi	0>701
im	0Qf01
immobiliare	03@01
imobiliaria	02S01
imobiliária	02S01
imone	03?01
imoneje	0Qg01
impasse	04Z01
impiegata	01l01
impiegato	01l01
impresa	03@01
in	0Qh01
in a relationship	0@\01
in corso	00k01
in corso di stampa	06Z01
in curs	01i01
in essere	00k01
in partnerschaft	0N801
in press	0==01
in prezent	01i01
in progress	0Ac01
inc	00`01
incepand cu	0Qi01
incepator	0;O02
incorporated	00`01
indeks prestasi	0D801
indeks prestasi kumulatif	0D801
independent user	0N_01
indirizzo	0B601
individuali veikla	03?01
indkober	06=01
indkoeber	06=01
indkøber	06=01
industri	0<G03
industria	02S01
industrias	08;02
industrie	03@01
industriemeister	03\01
industrier	0=I01
industries	0Qj03
indústria	02S01
indústrias	02S01
indústries	03D01
infant school	01K01
infermer	02501
infermera	02501
infermier	04i01
infermiera	0Qm02
infermiere	01l01
infirmier	01W01
infirmiere	01W01
infirmière	01W01
informatiker	05G01
ing	0Qo02
ingegner	0R101
ingenier	0R201
ingenieria superior	0R301
ingenieria tecnica	09a01
ingeniería superior	0R301
ingeniería técnica	09a01
ingenieur	0R403
ingenieurbuero	03901
ingenieurburo	03901
ingenieurbüro	03901
ingenioer	05T02
ingenior	05T02
ingeniør	05T02
ingenjoer	02801
ingenjor	02801
ingenjör	02801
inginer	0R701
inginer diplomat	0EO01
inginier	04i01
ingénieur	0R801
inhaber	05G01
iniciante	0R902
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
insa	0@k01
insaat	03K01
insegnante	01l01
insener	01=01
insinoeoeri	0R;02
insinoeoeri (amk	0R=02
insinoori	0R;02
insinoori (amk	0R=02
insinyur	02101
insinööri	0R;02
insinööri (amk	0R=02
inspectoare	03N01
inspector	0HV02
instalater	0@i02
instalator	03N01
instalatér	0=i01
installateur	05G01
institiuid	01D01
institiúid	01D01
institut	0R?0F
institutas	0RU02
institute	0DD02
institute of technology	01K01
instituteur	01W01
instituto	0RW04
institutrice	01W01
instituts	0R[02
institutt	0R]02
institutul	0R_02
instituut	0Ra04
instituutti	0Re02
institūts	0R[02
instructeur	02Q01
instructor	0HV02
instruktoer	05?03
instruktor	0Rg07
instruktorka	01m01
instruktur	02101
instruktör	02801
instruktør	05T02
instrutor	02R01
instrutora	02R01
instytut	0Rn02
insurance	02o01
integrisane studije	0S001
interactive	02o01
intermedi	0S102
intermedia	0S302
intermediaire	0S502
intermediar	0S702
intermediar superior	0<g01
intermediaria	0Ag01
intermediario	0S902
intermediario avancado	0=C01
intermediate	0S;02
intermedio	0S=06
intermedio alto	0SC02
intermedio superiore	0>>01
intermediária	0Ag01
intermediário	0S902
intermediário avançado	0=C01
intermedju	0SE02
intermédiaire	0S502
intermédio	0S902
intermédio alto	0=C01
intern	0HV02
internat	0<601
international baccalaureate	00E01
internetu	0SG01
interno	0>T01
interpreter	01h01
intervento	06Z01
intezet	0SH03
intyg	0;g02
intézet	0SH03
invatatoare	03N01
invatator	03N01
inverno	0SK02
investigador	02203
investigadora	02602
invierno	0SM01
invited talk	0==01
inz	0SN01
inzeniere	02I01
inzenieris	02I01
inzenir	0SO01
inzenjer	0SP02
inzenyr	0SR02
inzenyrske	0ST01
inzenyrske studium	0ST01
inzinier	0SU01
inziniere	02H01
inzinierius	02H01
inzinierske	0SV01
inzinierske studium	0SV01
inzynier	0SW02
inzynierskie	0SN01
inġinier	04i01
inşaat	03K01
inštalatér	0?>01
inštitut	0SY02
inštitút	0S[02
inštruktor	05;01
inż	0SN01
inżynier	0SW02
inżynierskie	0SN01
inženiere	02I01
inženieris	02I01
inženir	0SO01
inženjer	0SP02
inženýr	0SR02
inženýrské	0ST01
inženýrské studium	0ST01
inžinier	0SU01
inžinierius	02H01
inžinierske	0SV01
inžinierske štúdium	0SV01
inžinierė	02H01
iosh	01N01
ipasnieks	02I01
ipb	0KY01
ipk	0S]02
ipma	01N01
ir	0GG01
iris	0>X01
iriseoir	03I01
iroda	04A02
isbn	01X01
isci	05801
iscisi	05801
iscrizione	01>01
iscrizione all'albo	01>01
iskola	0I902
issa	0<>01
issiskyres	0S_01
issn	01X01
istekejusi	0S_01
istitut	03l01
istituto	0S`02
istituto professionale	01O01
istituto tecnico	01O01
istqb	01N01
istrazivac	05902
istraživač	05902
istruttore	01l01
istruttrice	01l01
itb	0@k01
itibaren	0Sb03
itil	01N01
itinerari	0=`01
itinerario	0JO01
its	01O01
iut	0Se02
ivertinimas	0:?01
iyi	0Sg02
iyi derecede	0Si01
iyi duzeyde	0Si01
iyi düzeyde	0Si01
izdavac	0@a02
izdavacka kuca	05k01
izdavač	0@a02
izdavačka kuća	05k01
izdevnieciba	0Sj02
izdevniecība	0Sj02
izlaganje	0@a02
izpit	0?h01
izstradatajs	02I01
izstrādātājs	02I01
izvorni govornik	0Sl02
iðnmeistari	0E^01
iðnmenntun	0O?01
iðnskóli	03e01
işçi	05801
işçisi	05801
išsiskyręs	0S_01
ištekėjusi	0S_01
j	0Sn01
j d o o	00`01
j.d.o.o	00`01
ja	0So01
jaar	0T001
jaesen	05B01
jahr	0Sn01
jahrbuch	07k01
jahre	0Sn01
jahren	0Sn01
jahrgangsbeste	00:01
jahrgangsbester	00:01
jalan	0DN01
janitor	01h01
jaosto	0FN01
jar	0T101
jarak jauh	0CW01
jardinier	01W01
jaren	0T001
jaro	0T201
jasen	05B01
jatkuu	0H_01
jazykovy certifikat	0T301
jazykový certifikát	0T301
jd	0CC01
jedinica	0T402
jednatel	0T601
jednolite studia magisterskie	0T701
jefa	01A01
jefe	01A01
jelen	00i01
jelenig	00i01
jelenleg	00i01
jelenlegi	00i01
jeles	07^01
jesen	0T804
jeseň	0T<01
jesien	0T=01
jesienia	0T=01
jesienią	0T=01
jesień	0T=01
jetzt	04501
jeweler	01h01
jezyk ojczysty	0HE01
jl	0DN01
jlpt	0;X01
jo	0T>02
jogasz	02001
jogositvany	0T@01
jogosítvány	0T@01
jogász	02001
johtaja	05B01
jornadas	01\01
jornalista	02R01
journal	0TA02
journalist	0TC06
journaliste	01W01
journeyman	02O01
juara	05Z01
juara 1	05Z01
juara i	05Z01
jud	04E01
judetul	04E01
județul	04E01
judr	0B<02
juhataja	01=01
juhendaja	01=01
juhiluba	0TI01
juht	01=01
julkaistu	0JL01
julkaisu	06g02
junta	07@01
jurist	0TJ07
jurista	01A01
juriste	0TQ02
juristi	05B01
jurists	02I01
jurnal	09C01
jurnalis	02101
jurnalist	03N01
jurnalista	03N01
jurnalistă	03N01
juru masak	02101
jurusan	0<Q01
jusqu'a	0TS01
jusqu'a aujourd'hui	00_01
jusqu'a present	00_01
jusqu'au	0TS01
jusqu'à	0TS01
jusqu'à aujourd'hui	00_01
jusqu'à présent	00_01
jäsen	05B01
jó	0T>02
język ojczysty	0HE01
k	0;N01
k k	00`01
k.k	00`01
kaantaja	05B01
kaari	08001
kab	0DN01
kabupaten	0DN01
kadar	0TT02
kade	0Dj01
kadin	0;N01
kadın	0;N01
kaeaentaejae	05B01
kaesittelijae	05B01
kaesolev	0PA01
kaesoleva ajani	0PA01
kafe	07A01
kafli	0>Q01
kaksikielinen	02Z01
kakskeelne	0Ie01
kammer	03901
kancelar	0Dk01
kancelaria	0TV02
kancelarija	05k01
kancelária	03>01
kancelář	0Dk01
kandidaatti	0R=02
kandidat	0TX02
kandidatexamen	0L?01
kandidatgrad	0>_01
kandidatprogram	0L?01
kandidatsprof	0TZ01
kandidatuddannelse	0>_01
kandídatspróf	0TZ01
kansanopisto	03j01
kantor	07A01
kanzlei	03901
kapitel	0T[03
kapitlu	06i01
kapitola	0T^02
kapittel	0T`01
kapper	02Q01
kar	0I902
karakter	0Ta02
karakterar	0N@01
karaktergennemsnit	0IN01
karaktersnitt	0N@01
karl	0Tc01
karlkyns	0Tc01
karlmadur	0Tc01
karlmaður	0Tc01
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
kat	0>701
katu	08001
kauffrau	02\01
kaufhaus	03901
kaufmann	02\01
kaugtoo	0Td01
kaugtöö	0Td01
kauplus	04e01
kauppa	06301
kauppakorkeakoulu	03j01
kauppatieteiden maisteri	0EW01
kaupunki	0Te01
kawaler	0Tf01
kawin	0;o01
kaynakci	05801
kaynakçı	05801
kazaliste	0Tg01
kazalište	0Tg01
kbr	08c01
ke toan	09G01
ke toan truong	09G01
kebun	07A01
kec	0DN01
kecamatan	0DN01
kehittaejae	05B01
kehittaja	05B01
kehittäjä	05B01
kel	0DN01
kelias	03H01
kellner	09801
kellnerin	09801
kelner	01m01
kelnerka	01m01
kelompok	07A01
kelurahan	0DN01
kementerian	07A01
kendskab	0Th01
kennari	0<e01
kepala	02101
kepesites	0=602
keppni	00;01
kepykla	03?01
kepzes	0Qb01
kesa	0Ti01
kesae	0Ti01
kesaetyoentekijae	05B01
kesatyontekija	05B01
kesk eriharidus	0Tj01
kesk-eriharidus	0Tj01
keskeriharidus	0Tk01
keskharidus	0Tj01
keskhinne	0PF01
keskiarvo	06n01
keskitaso	0Tl02
keskitasoinen	0Tn01
keskkool	03O01
keskmine	0To01
keskmine hinne	0PF01
kesktase	0U002
kesktasemel	0To01
keskus	0U202
keskustelutaito	0Tn01
kestab	0PA01
kesä	0Ti01
kesätyöntekijä	05B01
ketnyelvu	05]01
ketua	02101
kevad	0U401
kevaet	0U501
kevat	0U501
kevät	0U501
key account manager	06U01
keynote	0==01
kezdo	0U602
kezdő	0U602
kft	00`01
kg	00`01
kgaa	00`01
kha	0U802
khach san	0:\01
khoa	0U:03
khoa hoc	0:F01
khu	0@S01
khá	0U802
khách sạn	0:\01
khóa học	0:F01
kiado	0U=03
kiadó	0U=03
kiem toan vien	09G01
kien truc su	09G01
kierowca	01m01
kierowniczka	01m01
kierownik	01m01
kierunek	0U@01
kiitettaevae	0JC01
kiitettava	0JC01
kiitettävä	0JC01
kilpailu	06401
kimyager	05801
kindergarten	0UA02
kindlustus	04e01
kinesitherapeute	01W01
kini	0On01
kinésithérapeute	01W01
kirja	06g02
kirjanpitaejae	05B01
kirjanpitaja	05B01
kirjanpitäjä	05B01
kirjasto	06301
kirjastonhoitaja	05B01
kirjastus	0UC02
kis	0UE01
kitabi	0<W01
kitabı	0<W01
kitap	0<W01
kitap bolumu	0<W01
kitap bölümü	0<W01
kitchen	02o01
kituntetes	00001
kitunteteses	07^01
kitüntetés	00001
kitüntetéses	07^01
kivalo	0UF03
kiváló	0UF03
kiến trúc sư	09G01
kiểm toán viên	09G01
kjennskap	0UI01
kk	0UJ02
kleuterschool	07]01
kliinik	04e01
kliniek	02P01
klinigi	03K01
klinik	0UL04
klinika	0UP09
klinikk	0:=01
klinikka	06301
klinikum	03901
kliniği	03K01
klīnika	05d01
kniha	0T^02
knihovn	0T601
knihovna	0Dk01
knihovnik	0?>01
knihovník	0?>01
kniznica	03>01
knižnica	03>01
knjiga	0UY03
knjiznica	0U\02
knjiznicar	0U^02
knjižnica	0U\02
knjižničar	0U^02
knyga	0U`01
kobieta	0Ua01
koch	02\01
kochin	02\01
kock	02801
kod	0Ub02
koechin	02\01
koerekort	0?e01
koerkort	0;g02
kogumik	03J01
kohtalainen	0Tn01
kok	0Ud02
koki	02101
kokk	0Uf02
kokki	05B01
kokkur	0<e01
koledza	03i01
koledzas diploms	0Uh01
koledža	03i01
koledžas diploms	0Uh01
kolegija	0CX01
kolegium	03]01
kolej	03c01
koleji	03c01
kolledz	03O01
kolledž	03O01
kolleg	0<601
kollegium	0Ui01
kollégium	0Ui01
kolumni	0JL01
komanda	0Uj02
komercialist	05;01
komercijalist	0Ul01
komercijalista	06O01
kommun	0=I01
kommune	0Um04
kompanija	0V102
kompetansebevis	08=01
kompetisi	05Z01
komplek	0DN01
kompānija	05d01
komunikativna	0V301
komunikativne	0V301
komunikativni	0V401
komunikativní	0V401
komunikatywnie	0G401
komunikatywny	0G401
komunikatívna	0V301
komunikatívne	0V301
komvux	0V501
kona	0V601
konatel	07j01
konateľ	07j01
koncernen	0=I01
konferanse	0T`01
konferansi	0<W01
konferansı	0<W01
konferenca	0V701
konference	0V803
konferencia	0V;02
konferencija	0V=03
konferencja	06k01
konferens	0V@02
konferensi	09C01
konferenssi	0JL01
konferenz	07k01
konferenza	06i01
kongresi	0<W01
konkurranse	0VB01
konkurrence	0VC01
konkurs	0LR01
konkursas	05c01
konkursie	0LR01
konkurss	0VD02
konobar	05902
konserni	06301
konservatorij	0IK01
konservatorija	0CX01
konservatorio	03j01
konservatorium	0VF03
konservatuvari	03c01
konservatuvarı	03c01
konserwatorium	03]01
konsulent	0VI03
konsult	0VL02
konsultan	02101
konsultant	0VN03
konsultantas	02H01
konsultante	02F02
konsultantka	01m01
konsultants	02I01
konsultantė	02H01
konsultti	05B01
kontor	0J001
kontsern	04e01
konverents	03J01
konversationsniveau	0;]01
konversationssicher	0;]01
konverzacijski	0VQ02
konverzacna	0VS01
konverzacni	0VT01
konverzačná	0VS01
konverzační	0VT01
konyv	0@Z02
konyvelo	02001
konyvtar	04A02
konyvtaros	02001
konzern	03901
konzervator	0C<01
konzervatorium	0VU02
konzervatoř	0C<01
konzervatórium	0VU02
konzultant	0VW03
kool	03O01
koolitus	0IL01
koolituskeskus	03O01
kooperatifi	03K01
koordinaator	01=01
koordinaattori	05B01
koordinator	0VZ0<
koordinatore	02F02
koordinatorius	02H01
koordinators	02I01
koordinatoru	05801
koordinatorė	02H01
koordinatur	04i01
koordinatör	05801
koordinatörü	05801
koordinátor	0Vf03
koordynator	01m01
koordynatorka	01m01
koperasi	07A01
kops	0Vi01
kopš	0Vi01
korekort	0?e01
korgkool	03O01
korgtase	0Vj01
korhaz	04A02
korkeakoulu	03j01
korkort	0;g02
kortti	0Vk01
korut	03M01
kota	0DN01
kotet	0F>01
koulu	03j01
kouluttaja	05B01
koulutusohjelma	0Vl01
koyu	0>701
koz	03M01
kozepes	0Vm02
kozepesen	0Vo01
kozepfelsofok	0W001
kozepfok	0Vo01
kozepfok felett	0W001
kozepfoku	0Vo01
kozephalado	0Km01
kozepiskola	0Ui01
kozepszint	0Km01
kozepszintu	0Km01
kozgazdasz	02001
kozpont	06l01
krajums	0F:01
krankenhaus	03901
kreuz	03901
kronik	02b01
kronikk	0T`01
krt	03M01
kryptis	0W101
krājums	0F:01
ksiazeczka	0@901
ksiazka	06k01
ksiegowa	01m01
ksiegowy	01m01
książeczka	0@901
książka	06k01
księgowa	01m01
księgowy	01m01
kth	0V501
ktieb	06i01
kuchar	02J02
kucharka	01m01
kucharz	01m01
kuchař	0T601
kuchár	07j01
kuhar	0U^02
kuja	08001
kuljettaja	05B01
kullegg	03l01
kulleġġ	03l01
kulondij	00001
kumpanija	07T01
kunde	0W201
kuni	0W301
kunniamaininta	00701
kunsill lokali	07T01
kunta	06301
kurang	0CY02
kurator	0W402
kurs	0W604
kursai	07\01
kursi	05e01
kurssi	0Vk01
kursu	0W:02
kursus	0IM01
kurucu	05801
kurucusu	05801
kurz	0W<02
kustantaja	0JL01
kustantamo	06301
kutato	02001
kutató	02001
kutseharidus	0Tj01
kutsekool	03O01
kutsetunnistus	0TI01
kutuphaneci	05801
kutuphanesi	03K01
kuu	0W>01
kuud	0W>01
kuukausi	0W?01
kuukautta	0W?01
kuvar	0W@01
kvalificerad yrkesutbildning	0WA01
kvenkyns	0V601
kvinde	0WB01
kvinna	0WC01
kvinne	0WD01
kwartalnik	06k01
kwekerij	02P01
ky	00`01
ky su	0WE02
ky thuat vien	09G01
ky yeu	09i01
käesolev	0PA01
käesoleva ajani	0PA01
käsittelijä	05B01
kääntäjä	05B01
képesítés	0=602
képzés	0Qb01
kétnyelvű	05]01
kórház	04A02
kõrgkool	03O01
kõrgtase	0Vj01
köchin	02\01
könyv	0@Z02
könyvelő	02001
könyvtár	04A02
könyvtáros	02001
körkort	0;g02
körút	03M01
kötet	0F>01
köyü	0>701
köz	03M01
közepes	0Vm02
közepesen	0Vo01
közgazdász	02001
központ	06l01
középfelsőfok	0W001
középfok	0Vo01
középfok felett	0W001
középfokú	0Vo01
középhaladó	0Km01
középiskola	0Ui01
középszint	0Km01
középszintű	0Km01
kørekort	0?e01
különdíj	00001
kütüphaneci	05801
kütüphanesi	03K01
kış	0UE01
kế toán	09G01
kế toán trưởng	09G01
kỷ yếu	09i01
kỹ sư	0WE02
kỹ thuật viên	09G01
l	0WG01
l'actualitat	01d01
la	0WH02
la actualidad	01c01
la distanta	0Cf01
la distanță	0Cf01
la fecha	01c01
la zi	01i01
laakari	05B01
laan	0Dj01
labai gerai	08102
labas	0WJ01
labas zinasanas	0WJ01
labas zināšanas	0WJ01
labi	0WK02
labor	0WM02
laborant	05G01
laboratoire	02g01
laboratoires	02g01
laborator	0WO02
laboratori	0WQ02
laboratories	02o01
laboratorij	0U\02
laboratorija	0WS03
laboratorio	0WV04
laboratorios	08;02
laboratoris	03D01
laboratorium	0WZ07
laboratory	02o01
laboratoř	0Dk01
laboratuvari	03K01
laboratuvarı	03K01
laboratório	02S01
laboratórios	02S01
laboratórium	0Wa02
laborer	01h01
labourer	01h01
labs	0Wc02
laeaekaeri	05B01
laege	06=01
laegergaarden	0=I01
laehihoitaja	0We02
laehtien	0Wg02
laekare	02801
laeknir	0<e01
laensstyrelsen	0I701
laerare	02801
laerarhoegskola	0M601
laerer	05T02
laerling	0Wi03
laesare	02801
lagergarden	0=I01
laget	0:=01
lahihoitaja	0We02
lahtien	0Wg02
lahutatud	01<01
lai xe	09G01
laisvai	0Wl01
laitos	06301
lajang	0;o01
lakare	02801
laki laki	0WG01
laki-laki	0WG01
lampista	02501
lana	07101
lancar	03m01
landkreis	08701
landwirt	05G01
lane	05b01
languagecert	0;X01
langue maternelle	0Wm01
langue natale	0Wm01
lanjutan	0Wn02
lansstyrelsen	0I701
lap	0F>01
lap trinh vien	09G01
larare	02801
lararhogskola	0M601
largo	0X002
larling	0O401
lasare	02801
lasser	02Q01
lasteaed	03O01
lastnica	0D501
lastnik	0D501
lat	0X201
lata	0X201
latem	0X301
lato	0X301
lato sensu	0JT01
laufend	04501
laukums	0>801
laurea	0EN01
laurea breve	0EN01
laurea in	0EN01
laurea magistrale	0X401
laurea quinquennale	0X401
laurea specialistica	0X401
laurea triennale	0EN01
laurea vecchio ordinamento	0X401
laureat	0X502
laureata in	0EN01
laureatas	05c01
laureate	00L01
laureatka	0LR01
laureato in	0EN01
lauréat	00L01
lauréate	00L01
law school	01K01
lawyer	01h01
lda	00`01
le tan	09G01
leabhar	0>X01
leacht	0>X01
leachtoir	03I01
lead	01h01
leader	01h01
learning	0X701
leaving certificate	02O01
lebenslauf	0<<01
lector	03N01
lecture	0==01
lecturer	01h01
ledamot	02801
ledare	02801
leder	05T02
ledig	0N801
leed	01N01
leerling	0I=01
legat	0VC01
lege	06;01
legitimation	0;g02
lehrabschluss	01?01
lehranstalt	0<601
lehre	01?01
lehre als	01?01
lehre zum	01?01
lehrer	05G01
lehrling	05G01
lehrstuhl	0X803
lehti	0X;01
lehtiartikkeli	0JL01
lehtori	05B01
leidbeinandi	0<e01
leider	02Q01
leidinys	0U`01
leidsogumadur	0<e01
leidster	02Q01
leidykla	0X<02
leikhus	06501
leikhús	06501
leikskoli	03e01
leikskóli	03e01
leipomo	06301
leipuri	05B01
leiter	05G01
leitung	02\01
leiðbeinandi	0<e01
leiðsögumaður	0<e01
lekar	0X>03
lekaren	03>01
lekarka	01m01
lekarn	0T601
lekarna	0XA02
lekarnicka	0?>01
lekarnik	0?>01
lekarz	01m01
lektor	0XC07
lektors	02I01
lekár	07j01
lekáreň	03>01
lekárnik	0?>01
lekárnička	0?>01
lembaga	07A01
lengua madre	0QY01
lengua materna	0QY01
lengua nativa	0QY01
lente	0XJ01
leraar	02Q01
lerares	02Q01
let	0XK02
leta	0XM01
leti	0XM01
leto	0XN04
letrada	01A01
letrado	01A01
letters	0==01
lettur	04i01
levnadsbeskrivning	0XR01
levnedslob	0XS01
levnedsloeb	0XS01
levnedsløb	0XS01
levnetsloep	0XT01
levnetslop	0XT01
levnetsløp	0XT01
leyfi	0XU02
lezing	0XW02
lgh	0=[01
lia	0:>01
librairie	02g01
librarian	01h01
library	02o01
libro	0XY02
lic	0SN01
licejs	03i01
licejus	0CX01
licenca	0X[04
licence	0X_05
licence pro	09F01
licence professionnelle	09F01
licencia	0Xd02
licenciada	09N01
licenciada en	0R301
licenciado	09N01
licenciado en	0R301
licenciatura	0Xf02
licencija	0Xh02
licencja	0@901
licencjackie	0SN01
licencjat	0SN01
licens	0Xj02
license	01U01
licensed	01U01
licenta	0Xl02
licentiat	0EO01
licentiata	0EO01
licentiatexamen	0F;01
licentie	0?W02
licenza	01>01
licenza media	0EQ01
licenzja	0@601
licença	0?601
licențiat	0EO01
licențiată	0EO01
licență	0Xl02
liceo	0Xn02
liceu	0Y002
liceul	07201
liceum	03]01
licėjus	0CX01
lider	0Y205
lideri	05801
liderka	01m01
lidt kendskab	0;c01
lidz	0Y701
lidz sim	0Y801
lidz sim bridim	0Y801
ligonine	03?01
ligoninė	03?01
liitto	06301
lijecnica	0=801
lijecnik	0=801
liječnica	0=801
liječnik	0=801
limba materna	0<`01
limba maternă	0<`01
limbă maternă	0<`01
limited	0Y902
limited working	0A>01
limited working proficiency	0A>01
lingua madre	0Y;01
lingua materna	0Y<02
lingua nativa	0<f01
linguaskill	0;X01
lingwa materna	0<b01
linja	0Vl01
linje	0KQ02
linnavalitsus	04e01
liofa	04l01
lisans	0@X01
lisans derecesi	0@X01
lisans mezunu	0@X01
lisansi	0;n01
lisansı	0;n01
lise	0Y>02
lise diplomasi	0Y@01
lise diploması	0Y@01
lise mezunu	0Y@01
lisens	08=01
lisensi	0<501
lisensiaatti	0L>01
lisenssi	03L01
lisesi	03c01
litil	0O<01
litsents	0TI01
litt	0;d01
livello avanzato	08W01
livello base	0AS01
livello intermedio	0F301
livre	0>W01
livro	04n01
lizenz	0YA02
lizenziat	0E<01
liċenzja	0@601
ljekarna	0Tg01
ljekarnik	0=801
ljeto	0YC01
ll b	09<01
ll m	0E101
ll.b	09<01
ll.m	0E101
llar d'infants	01L01
llb	09<01
llc	00`01
llengua materna	0YD01
llengua nativa	0YD01
llibre	0?101
llicencia	01Y01
llicenciada en	0YE01
llicenciat en	0YE01
llicenciatura	0YE01
llicència	01Y01
llm	0E101
llp	00`01
ln	05b01
loai gioi	0Dd01
loai kha	0Dd01
loai xuat sac	0Dd01
loc	0>T01
localita	0>T01
località	0>T01
locen	0YF01
locena	0YF01
locul 1	0>E01
locul i	0>E01
locuteur natif	0Wm01
logfraedingur	0<e01
logistics	02o01
logistik	03901
loja	02S01
lojas	02S01
lojistik	03K01
lomba	05Z01
loodgieter	02Q01
lopend	0P:01
lote	04;01
loti labi	07l02
lotissement	04Z01
lower second	00T01
ločen	0YF01
ločena	0YF01
loại giỏi	0Dd01
loại khá	0Dd01
loại xuất sắc	0Dd01
ltd	00`01
ltd sti	00`01
ltd. şti	00`01
ltda	00`01
lts	0P601
lu ecrit parle	0B701
lu hanh	0:\01
lu parle ecrit	0B701
lu, parlé, écrit	0B701
lu, écrit, parlé	0B701
luan an	09i01
luat su	09G01
luba	0YG02
lucrare	06Y01
luento	0X;01
lugar	04;01
lukanda	07T01
lukio	03j01
lukion oppimaara	04h01
lukion oppimaeaerae	04h01
lukion oppimäärä	04h01
luku	0JL01
luna	0YI01
lungomare	0>T01
luni	0YI01
lună	0YI01
lupa	0Vk01
lutseum	03O01
luu loat	0>f01
luận án	09i01
luật sư	09G01
ly lich	0PL01
lycee	01M01
lyceum	0YJ03
lycée	01M01
lyzeum	0<601
lái xe	09G01
lána	07101
lägergården	0=I01
lähihoitaja	0We02
lähtien	0Wg02
läkare	02801
länsstyrelsen	0I701
lärare	02801
lärarhögskola	0M601
lärling	0O401
läsare	02801
lääkäri	05B01
læge	06=01
læknir	0<e01
lærer	05T02
lærling	05T02
léacht	0>X01
léachtóir	03I01
lékař	0T601
lékárn	0T601
lékárna	0Dk01
léto	0YM01
líder	05o02
língua materna	0<f01
língua nativa	0<f01
líofa	04l01
lítil	0O<01
lögfræðingur	0<e01
lütseum	03O01
lý lịch	0PL01
lýceum	0YN01
līdz	0Y701
līdz šim	0Y801
līdz šim brīdim	0Y801
lưu loát	0>f01
lập trình viên	09G01
lễ tân	09G01
lữ hành	0:\01
m	0YO0;
m a	0E101
m arch	0E101
m b a	0E101
m com	0E101
m ed	0E101
m eng	0E101
m f a	0E101
m s	0E101
m sc	0E101
m sc prof	0TZ01
m tech	0E101
m.a	0E101
m.arch	0E101
m.b.a	0E101
m.com	0E101
m.ed	0E101
m.eng	0E101
m.f.a	0E101
m.s	0E101
m.sc	0E101
m.sc.-próf	0TZ01
m.tech	0E101
m1	0E101
m2	0E101
ma	0YZ03
maakond	0Y]01
maalare	02801
maan	0Y^01
maanad	0Y^01
maanader	0Y^01
maand	0Y_01
maanden	0Y_01
maaned	0Y`02
maaneder	0Y`02
maantee	0Yb01
maatschap	0N001
machinist	01h01
madalya	0:b01
madrasah	0KY01
madre lingua	0Y;01
madrelingua	0Y;01
maennl	0P?01
maennlich	0P?01
maestra	0Yc02
maestria	0Ye02
maestro	0Yc02
maestría	0Ye02
mag	0Yg03
magacioner	06O01
magang	02101
magas szintu	0Yj01
magas szintű	0Yj01
magasin	02g01
magasinier	01W01
magazasi	03K01
magazin	03801
magazine	02o01
magazynier	01m01
magazziniere	01l01
magistar	0Yk02
magister	0Ym08
magister farmacji	01m01
magister inzynier	0T701
magister inżynier	0T701
magistere	03B01
magisterexamen	0@]01
magisterij	0Z501
magisterium	0T701
magisterske	0Z602
magisterske studium	0Z602
magisterskie	0T701
magistersky	0ST01
magisterské	0Z602
magisterské studium	0ST01
magisterské štúdium	0SV01
magisterský	0ST01
magisterstudium	0E<01
magistr	0ST01
magistra	0E401
magistra grads	0Z801
magistrantura	0Z901
magistrantuur	0Z:01
magistrantūra	0Z901
magistras	0Z901
magistratura	0Z;02
magistre	0Z=02
magistrica	0Z501
magistrica stroke	0Z501
magistrikraad	0Z:01
magistriope	0Z:01
magistriõpe	0Z:01
magistro	0Z901
magistro laipsnis	0Z901
magistrs	0Z801
magistrski studij	0Z501
magistrski študij	0Z501
magistrė	0Z901
magistère	03B01
magna cum laude	0@G01
magíster	0R301
mah	0>701
mahallesi	0>701
mahir	0Z?02
mai napig	00i01
maig	00i01
maintainer	01h01
maintenant	00_01
mairie	02g01
maison	02g01
maisteri	0ZA02
maisterintutkinto	0EW01
maistreacht	0ZC01
maistru	03N01
maith	0ZD01
maitre	01W01
maitrise	0ZE03
maitrise parfaite	0B801
maitrise universitaire	09F01
majalah	09C01
majeure	0L=01
majitel	02J02
majiteľ	07j01
major	0AC01
major de promotion	00L01
major in	0AC01
majoring in	0AC01
majster	0ZH02
majstor	0=902
makalah	09C01
makale	0<W01
makalesi	0<W01
makelaardij	02P01
maker	01h01
makler	05G01
malare	02801
male	0ZJ01
maler	0ZK03
man	0ZN06
manad	0Y^01
manader	0Y^01
manager	0ZT06
manajer	02101
manazer	02J02
manažer	0T601
manažér	07j01
mand	0ZZ01
mandor	02101
maned	0Y`02
maneder	0Y`02
maniger	04i01
maniġer	04i01
mann	0Z[02
mannelijk	0Z]01
mannl	0P?01
mannlich	0P?01
mannskap	06;01
manudir	0Z^01
manudur	0Z^01
mara	0L901
maraicher	01W01
marangoz	05801
maraîcher	01W01
march	0E101
marie	0?E01
mariee	0?E01
marié	0?E01
mariée	0?E01
mark	00T01
market	0Z_02
marks	00T01
markt	03901
married	0@\01
mas	03D01
maschile	0Za01
maschinenbau	03901
maschinist	05G01
maschio	0Za01
masculi	0O`01
masculin	0Zb02
masculine	0Zd02
masculino	0Zf02
masculí	0O`01
masih berlangsung	0On01
maskil	0Zh01
master	0Zi0?
master degree	0Nh01
master di ii livello	0X401
master of	0Nh01
master studije	0S001
master universitari	0YE01
master universitario	0R301
master's	0Nh01
master's degree	0Nh01
masterabschluss	0E<01
masterand	0EP01
masterat	0EP01
mastere	03B01
mastere specialise	03B01
masterexamen	0@]01
mastergrad	0If01
masteropleiding	0GG01
masterprogram	0@]01
masters	0Nh01
masterstudium	0[802
masteruddannelse	0>_01
masterutbildning	0@]01
mastery	0[:02
mastère	03B01
mastère spécialisé	03B01
materinji	0[<01
materinscina	0[=01
materinska rec	0[>01
materinski	0[<01
materinski jezik	0[<01
materinsky	0[>01
materinsky jazyk	0[>01
materinská reč	0[>01
materinský	0[>01
materinský jazyk	0[>01
materinščina	0[=01
materna	0[?04
maternega	0[=01
maternelle	0[C02
materni	0[=01
materni jezik	0[=01
maternji	0[E01
maternji jezik	0[E01
materno	0<f01
maternă	0<`01
materska skola	0K_02
matersky	0[F01
matersky jazyk	0[F01
materská škola	0YN01
materstina	0[F01
mateřská škola	0C<01
mateřský	0[F01
mateřský jazyk	0[F01
mateřština	0[F01
mathematician	01h01
mathematiker	05G01
matig	0;E01
matricula d'honor	0Jk01
matricula de honor	0>Z01
matriculation	02O01
matros	0CK01
matrícula d'honor	0Jk01
matrícula de honor	0>Z01
matsec	0@501
matu	09D01
matura	0[G06
maturita	0[M03
maturita classica	0EQ01
maturita scientifica	0EQ01
maturitaet	01?01
maturitat	01?01
maturite	09D01
maturitna skuska	0[P01
maturitni	0[Q01
maturitni zkouska	0[Q01
maturitná skúška	0[P01
maturitní	0[Q01
maturitní zkouška	0[Q01
maturità	0EQ01
maturità classica	0EQ01
maturità scientifica	0EQ01
maturität	01?01
maturité	09D01
maturski ispit	0[R01
mavo	0P601
maître	01W01
maîtrise	0ZE03
maîtrise parfaite	0B801
maîtrise universitaire	09F01
mağazası	03K01
maģistra grāds	0Z801
maģistratūra	0Z801
maģistre	0Z801
maģistrs	0Z801
mba	0E101
mbh	00`01
mbo	0[S02
mbo 2	0P601
mbo 3	0P601
mbo 4	0[U02
mbo niveau 4	0[W01
mca	0E101
mcsa	01N01
mcse	01N01
md	0[X02
mdes	0E101
mdr	0[Z01
me	00`01
meanleibheal	0[[02
meanscoil	01D01
mecanic	0[]02
mecanicien	01W01
mecanico	05o02
meccanico	01l01
mechanic	01h01
mechanik	0Nk03
mechanikas	02H01
mechaniker	05G01
mechatroniker	05G01
mecànic	02501
mecánico	01A01
mecânico	02R01
med	0E101
medaglia	00O01
medaila	00401
medaile	00501
medaille	0[_04
medaille d'or	00L01
medal	0[c03
medala	00B01
medaleinkunn	01j01
medalha	00M01
medali	05Z01
medalia	0>E01
medalie	0>E01
medalis	05c01
medalj	00K01
medalja	0[f03
medalje	0[i02
medaljen	0[k03
medalla	0;Y02
medarbeider	06;01
medarbejder	06=01
medarbetare	02801
medaļa	00B01
medecin	01W01
medel	0[n02
medelbetyg	0<701
medelgod	0QC01
medewerker	02Q01
medewerkster	02Q01
medhjaelper	06=01
medhjælper	06=01
media	0\005
media final	0@h01
media generala	0>[01
media generală	0>[01
medianomi	04I01
medic	03N01
medica	05o02
medical school	01K01
medicinska sestra	0@^03
medico	0<D03
medie	0\502
medie de absolvire	0>[01
medio	0\705
medio alto	0>301
medio-alto	0>301
mediu	0S702
medium	0S;02
medja	0\<01
medju	0\=01
medlem	05?03
medmasa	02I01
medmāsa	02I01
mees	0\>01
meeskond	0\?01
meget god	0\@04
meget gode	0Ll01
meget godt	0\D02
megye	03M01
mehanicar	05902
mehanik	0D501
mehanikis	02I01
mehaničar	05902
mehāniķis	02I01
meistarabref	0E^01
meistarabréf	0E^01
meistaragrada	0TZ01
meistaragráða	0TZ01
meistaraprof	0TZ01
meistarapróf	0TZ01
meistars	02I01
meister	0\F03
meisterbrief	03\01
meisterpruefung	03\01
meisterprufung	03\01
meisterprüfung	03\01
meistras	02H01
mekaanikko	05B01
mekaniker	05?03
melhor	00M01
mellanniva	0QC01
mellannivaa	0QC01
mellannivå	0QC01
mellem	0\I02
member	01h01
membre	0AA02
membru	03N01
memoire	0>W01
memur	05801
memuru	05801
men	0\K02
menadzer	0\M03
menadżer	01m01
menadžer	05902
mencao honrosa	00M01
mencio	0\P02
mencio especial	01Q01
mencion	0\R02
mencion de honor	01P01
menció	0\P02
menció especial	01Q01
mención	0\R02
mención de honor	01P01
menedzer	0\T03
menedzere	02I01
menedzeris	02I01
menedzser	02001
menedżer	01m01
menedžer	0U^02
menedžere	02I01
menedžeris	02I01
meneillaan	0H_01
meneillaeaen	0H_01
meneillään	0H_01
menengah	0BB02
menengah atas	0\W01
menesi	0\X01
menesiai	0\Y01
menesis	0\X01
menesiu	0\Y01
meng	0E101
menikah	0;o01
menntaskoli	03e01
menntaskóli	03e01
mention	0\Z02
mention assez bien	0Kn01
mention bien	0Kn01
mention complementaire	09D01
mention complémentaire	09D01
mention speciale	00L01
mention spéciale	00L01
mention tres bien	0Kn01
mention très bien	0Kn01
mentiune	0>E01
mentor	0HV02
menuisier	01W01
menuo	0\Y01
menzione	00O01
menzione d'onore	00O01
menzione speciale	00O01
menção honrosa	00M01
mențiune	0>E01
merchandiser	01h01
merit	00T01
meritfoerteckning	0XR01
meritforteckning	0XR01
meritförteckning	0XR01
meritvaerde	0<701
meritvarde	0<701
meritvärde	0<701
merkezi	03K01
mernok	02001
mes	0\\05
mese	0\a01
mesec	0\b02
meseca	0\b02
mesecev	0\d01
meseci	0\b02
mesemondo	02001
mesemondó	02001
meses	0\e02
mesi	0\a01
mesiac	0\g01
mesiace	0\g01
mesiacov	0\g01
mesic	0\h01
mesice	0\h01
mesicu	0\h01
meska	0\i01
meski	0\i01
meslek lisesi	0Y>02
meslek yuksekokulu	03c01
meslek yuksekokulu mezunu	0\j01
meslek yüksekokulu	03c01
meslek yüksekokulu mezunu	0\j01
mesos	0\k01
messageries	02g01
mestari	05B01
mester	0\l03
mesterbrev	06j01
mesterdiploma	0I;01
mesterfok	0\o01
mesterfokozat	0I;01
mesterkepzes	0I;01
mesterképzés	0I;01
mestra	02501
mestrado	0JT01
mestrado integrado	0JT01
mestratge	0YE01
mestre	0]002
mestre em	0JT01
mestsky urad	0FE02
mestský úrad	03>01
metai	0]201
metge	02501
metgessa	02501
metsuri	05B01
metu	0]201
metų	0]201
mevcut	0>601
mews	05b01
mezatka	0Tf01
mezczyzna	0\i01
mezuniyet notu	03A01
meánleibhéal	0[[02
meánscoil	01D01
meðaleinkunn	01j01
mfa	0E101
mgimo	0@k01
mgr	0]302
mgr inz	0T701
mgr inż	0T701
mh	0>701
mi	0]501
midalja	0=W01
middel	0]601
middelmatig	0Ai01
middels	0]702
midlungs	0]902
midwife	01h01
mierne	0];01
mierne pokrocily	0VS01
mierne pokročilý	0VS01
mies	0]<02
miesiac	0]>01
miesiace	0]>01
miesiecy	0]>01
miesiąc	0]>01
miesiące	0]>01
miesięcy	0]>01
mieszkanie	04H01
mills	02o01
mim	0E101
mimar	05801
ministarstvo	0?J02
ministeerium	04e01
minister	03801
ministere	02g01
ministeri	03D01
ministerie	0N001
ministeriet	0>G01
ministerija	03?01
ministerio	0]?03
ministerioe	06301
ministerium	03901
ministeriö	06301
ministero	03@01
ministerstvo	0FE02
ministerstwo	02n01
ministeru	07T01
ministerul	03801
ministrija	05d01
ministrstvo	0=J01
ministry	02o01
ministère	02g01
ministério	02S01
miniszterium	06l01
minisztérium	06l01
minn	0]B02
minor	0AC01
minor in	0AC01
minosites	07^01
minősítés	07^01
mionna	0]501
mirne	0]D01
mirne pokrocila	0VT01
mirne pokrocily	0]E01
misrah	0C[01
misraħ	0C[01
mistenni	0]F01
mistr	0=i01
mit	0@k01
mit auszeichnung	01@01
mitali	05R02
mitarbeiter	05G01
mitarbeiter des jahres	00:01
mitja	0S102
mitja alt	0=T01
mitjana	0Jk01
mitjà	0S102
mitjà alt	0=T01
mitjà-alt	0=T01
mittel	0]G02
mittelmaessig	0;]01
mittelmassig	0;]01
mittelmäßig	0;]01
mittlere kenntnisse	0;]01
mittlere reife	01?01
mizar	0D501
miðlungs	0]902
mj	0]I01
mjesec	0]I01
mjeseca	0]I01
mjeseci	0]I01
mjog god	0]J02
mjog god kunnatta	0MV01
mjog gott	0MV01
mjög gott	0MV01
mjög góð	0]J02
mjög góð kunnátta	0MV01
mnd	0]L02
mnt	0Y]01
mo	0]N01
moara	03801
moderate	0A>01
moderator	01h01
modersmaal	0]O02
modersmaalsnivaa	0M401
modersmaalsniveau	0Lm01
modersmaalstalare	0M401
modersmal	0]O02
modersmalsniva	0M401
modersmalsniveau	0Lm01
modersmalstalare	0M401
modersmål	0]O02
modersmålsniveau	0Lm01
modersmålsnivå	0M401
modersmålstalare	0M401
modul	0]Q02
modurmal	0]S01
modurmali	0]S01
moedertaal	0I401
moedertaalspreker	0I401
moi bat dau	0]T01
moi hoc	0]U01
mois	0]V01
mojster	0D501
mokslininkas	02H01
mokslu daktaras	0CO01
mokslų daktaras	0CO01
mokykla	0CX01
mokytoja	02H01
mokytojas	02H01
molt bo	0Lg01
molto buono	08W01
momentan	04501
momenteel	0P:01
mon	0]W01
monat	0]W01
monate	0]W01
monaten	0]W01
moniteur	01W01
monitor	02203
monitora	02203
monitrice	01W01
monteur	05l02
month	0]X01
months	0]X01
montir	02101
montoer	05?03
montor	05?03
montör	02801
montør	05T02
morsmaal	0M501
morsmaalsnivaa	0M501
morsmal	0M501
morsmalsniva	0M501
morsmål	0M501
morsmålsnivå	0M501
mos	0]N01
moski	0]Y01
most	00i01
moteris	0]Z01
moteriska	0]Z01
moteriška	0]Z01
mother language	0L_01
mother tongue	0L_01
motorista	02R01
motors	02o01
mottak	0:=01
moyen	07D01
moyenne	0Kn01
moški	0]Y01
mpa	0E101
mph	0E101
mphil	0E101
mr	0GG01
mres	0E101
ms	0E101
msc	0][02
msci	0E101
mtech	0E101
mts	0P601
mtu	00`01
mtü	00`01
mua dong	0]]01
mua he	0P701
mua thu	0]^01
mua xuan	0]_01
mudiresi	05801
mudr	0B<02
mudur	05801
mudurlugu	0]`02
muduru	05801
muhasebeci	05801
muhely	06l01
muhendis	05801
muhendisi	05801
muhendislik	03K01
muinteoir	03I01
muito bom	08F02
mujer	0L401
mukemmel	0A401
mulher	0L701
mulo	0P601
muncitoare	03N01
muncitor	03N01
munkatars	02001
munkatárs	02001
muotoilija	05B01
musdienas	0Y801
musee	02g01
museo	0]b03
museu	0]e02
museum	0]g07
musician	01h01
musicien	01W01
musiker	05G01
musim dingin	0]n01
musim gugur	0]o01
musim panas	0^001
musim semi	0^101
muskarac	0^202
muski	0^202
musko	0^202
musée	02g01
muttersprache	0JD01
muttersprachler	0JD01
muttersprachlerin	0JD01
muttersprachlich	0JD01
muttersprachniveau	0JD01
mutuelle	02g01
muuja	01=01
muuseum	04e01
muvezeto	02001
muy alto	08T01
muy bueno	08U02
muz	0^402
muzej	02k03
muzejs	05d01
muzesi	03K01
muzeu	03801
muzeul	03801
muzeum	0^604
muziejus	03?01
muzske	0^402
muškarac	0^202
muški	0^202
muško	0^202
muž	0^402
mužské	0^402
mvp	0^:01
my cv	0^;01
my resume	0^;01
mycket bra	08L02
mycket god	08L02
mycket goda	0Ln01
myndighet	0=I01
myyja	05B01
myyjae	05B01
myyjä	05B01
myymaelae	06301
myymala	06301
myymälä	06301
màster	0YE01
màster universitari	0YE01
máig	00i01
máistreacht	0ZC01
mán	0Z^01
mánuðir	0Z^01
mánuður	0Z^01
máster	0R301
máster universitario	0R301
männl	0P?01
männlich	0P?01
målare	02801
mån	0Y^01
månad	0Y^01
månader	0Y^01
måned	0Y`02
måneder	0Y`02
mécanicien	01W01
médaille	00L01
médaille d'or	00L01
médecin	01W01
média	0@h01
média final	0@h01
médica	05o02
médico	05o02
médio	0S902
mémoire	0>W01
mérnök	02001
mês	0^<01
mí	0]501
míonna	0]501
mírně	0]D01
mírně pokročilá	0VT01
mírně pokročilý	0]E01
móðurmál	0]S01
móðurmáli	0]S01
mùa hè	0P701
mùa thu	0]^01
mùa xuân	0]_01
mùa đông	0]]01
múinteoir	03I01
múzeum	0Wa02
müdiresi	05801
müdür	05801
müdürlüğü	0]`02
müdürü	05801
mühendis	05801
mühendisi	05801
mühendislik	03K01
mükemmel	0A401
müzesi	03K01
müüja	01=01
mēn	0\X01
mēnesis	0\X01
mēneši	0\X01
mėn	0\Y01
mėnesiai	0\Y01
mėnesių	0\Y01
mėnuo	0\Y01
męska	0\i01
męski	0\i01
mężatka	0Tf01
mężczyzna	0\i01
měs	0\h01
městský úřad	0Dk01
měsíc	0\h01
měsíce	0\h01
měsíců	0\h01
mūsdienas	0Y801
műhely	06l01
művezető	02001
mới bắt đầu	0]T01
mới học	0]U01
n	0^=01
n v	00`01
n.v	00`01
n1	0;X01
n2	0;X01
n3	0;X01
n4	0;X01
n5	0;X01
na	0^>02
na daljavo	0^@01
na daljinu	0^A02
na dalku	0^C01
na dialku	0^D01
na diaľku	0^D01
na dálku	0^C01
na kierunku	0U@01
naa	0MF01
naavaerende	0MF01
nabrezi	0>S01
nabrezie	0^E01
nabrezje	0^F01
nabrežje	0^F01
nachweis	0;\01
nacionalna poklicna kvalifikacija	0?h01
nadace	0Dk01
nadacia	03>01
nadal	04401
nadiu	0YD01
nadiua	0YD01
nadácia	03>01
nagrada	0[f03
nagroda	0LR01
nagrody	0LR01
nagyon jo	0Og02
nagyon jó	0Og02
naimaton	08i01
naimisissa	08i01
naine	0^G01
nainen	0^H01
najaar	0P>01
nakladatelstvi	0^I02
nakladatelství	0^I02
nakladnik	0^K02
nam	0^M05
namestek	0=i01
namesti	0>S01
namestie	0^E01
nams og starfsferill	0L;01
namsbraut	01k01
namskeid	0^R01
nang cao	0^S02
nanny	01h01
napjainkig	00i01
napredno	0^U06
naselje	0^[03
nastavnica	0=902
nastavnik	0=902
natakar	05;01
natif	0Wm01
natiivi	02Z01
national 5	02O01
natiu	0YD01
nativ	0<`01
nativa	0^^03
native	0^a03
native language	0L_01
native or bilingual	0L_01
native or bilingual proficiency	0L_01
native proficiency	0L_01
native speaker	0L_01
nativo	0^d02
natjecanje	00601
nattiv	0<b01
natywny	0HE01
nauczyciel	0^f01
naukowiec	01m01
navaerende	0MF01
navy	02o01
nay	0;M01
nd	0^g01
near native	0^h02
near-native	0^h02
nebenfach	0KP01
nebosh	01N01
necasatorit	0?=01
necasatorita	0?=01
necăsătorit	0?=01
necăsătorită	0?=01
negozio	03@01
nemi	0<e01
nemocnica	03>01
nemocnice	0Dk01
neozenjen	0^j02
neoženjen	0^j02
neprecejies	0^l01
neprecejusies	0^l01
neprecējies	0^l01
neprecējusies	0^l01
netekejusi	0S_01
netekėjusi	0S_01
nettbasert	0L`01
networks	02o01
neudana	0^m01
neudata	0^n01
neuvoja	05B01
nevedes	0S_01
nevedęs	0S_01
nevelo	02001
nevelő	02001
newspaper	02o01
ngach	0@S01
ngan hang	0:\01
nganh	0@U01
nganh hoc	0@U01
nghien cuu sinh	09G01
nghien cuu vien	09G01
nghiên cứu sinh	09G01
nghiên cứu viên	09G01
ngo	0@S01
ngon ngu me de	0:A01
ngành	0@U01
ngành học	0@U01
ngách	0@S01
ngân hàng	0:\01
ngôn ngữ mẹ đẻ	0:A01
ngõ	0@S01
nha bao	09G01
nha hang	0:\01
nha hat	0:\01
nha may	0:\01
nha thiet ke	09G01
nha xuat ban	0^o02
nhan vien	09G01
nhan vien xuat sac	0:H01
nhom	0:@01
nhs	02o01
nhà báo	09G01
nhà hàng	0:\01
nhà hát	0:\01
nhà máy	0:\01
nhà thiết kế	09G01
nhà xuất bản	0^o02
nhân viên	09G01
nhân viên xuất sắc	0:H01
nhóm	0:@01
nilai	0D801
nimikirja	05Q01
nit	0@k01
niveau avance	0B701
niveau avancé	0B701
niveau bon	0=S01
niveau debutant	0;801
niveau débutant	0;801
niveau europeen	0_101
niveau européen	0_101
niveau intermediaire	07D01
niveau intermédiaire	07D01
niveau moyen	07D01
niveau scolaire	0;801
nivel alto	08T01
nivel avancado	08E01
nivel avansat	0BF01
nivel avanzado	08T01
nivel basico	0_202
nivel básico	0AR01
nivel de baza	0BE01
nivel de bază	0BE01
nivel intermediario	0Ag01
nivel intermedio	0Ah01
nivel medio	0Ah01
nivel medio alto	0>301
nivel medio-alto	0>301
nivel mediu	0Al01
nivell alt	0Lg01
nivell avancat	0Lg01
nivell avançat	0Lg01
nivell basic	09n01
nivell bàsic	09n01
nivell mitja	0Af01
nivell mitjà	0Af01
nivodij	00001
no	0_406
nociones	09o02
nocions	0>K02
nocoes	0_:02
nocoes basicas	0I`01
nodala	0_<02
nodaļa	0_<02
noe	0=k01
noe kjennskap	0;d01
nogenlunde	0]601
nokkud god	0_>01
nokkuð góð	0_>01
nominee	00N01
nonprofit	02o01
nork	04M01
norskprove	0;X01
norskprøve	0;X01
nos	0I801
not ortalamasi	03A01
not ortalaması	03A01
nota	0_?04
nota final	0@h01
nota finala	0>[01
nota finală	0>[01
nota media	0>Z01
nota mitjana	0Jk01
notable	0>Z01
notar	05G01
note	0_C02
notendurchschnitt	01@01
notenschnitt	01@01
notions	0:e02
notiuni	0BE01
notiuni de baza	0BE01
notlen	0I801
noustaja	01=01
novads	0>801
nover	02001
noverande	0MF01
novice	0_E02
novinar	0_G05
novinár	07j01
novinář	0T601
now	0Ac01
nozioni	0:c02
noções	0_:02
noções básicas	0I`01
noțiuni	0BE01
noțiuni de bază	0BE01
npk	0?h01
npo法人	0_L01
nr	04E01
ntnu	0_M01
nu	0_N05
nubile	0?F01
nucleo	0E_01
nugaletoja	05c01
nugaletojas	05c01
nugalėtoja	05c01
nugalėtojas	05c01
num	08Z01
numatoma	0_S01
nuo	0_T02
nuotolinis	0SG01
nuotoliniu budu	0SG01
nuotoliniu būdu	0SG01
nurse	01h01
nursery	02o01
nutid	0_V02
nuvaerende	0Q_01
nuvarande	0_X01
nuverandi	0J401
nuværende	0Q_01
nv	00`01
nvq	00^01
nyar	0_Y01
nyara	0_Y01
nybegynner	0_Z02
nyboerjare	0_\02
nyborjare	0_\02
nybörjare	0_\02
nyelvvizsga	0_^01
nyelvvizsgat	0_^01
nyelvvizsgát	0_^01
nykyaan	0H_01
nykyaeaen	0H_01
nykyhetkeen	0H_01
nykyhetki	0H_01
nykyinen	0H_01
nykyisin	0H_01
nykyään	0H_01
nyni	09701
nyní	09701
nyrt	00`01
nyt	0H_01
nyár	0_Y01
nábrežie	0^E01
nábřeží	0>S01
nám	0__02
námestie	0^E01
náms- og starfsferill	0L;01
námsbraut	01k01
námskeið	0^R01
náměstek	0=i01
náměstí	0>S01
nâng cao	0^S02
nå	0MF01
nåværende	0MF01
nível avançado	08E01
nível básico	0I`01
nível intermediário	0Ag01
nívódíj	00001
nõrk	04M01
nõustaja	01=01
nú	0J401
núcleo	0E_01
núm	08Z01
nútíð	0J401
núverandi	0J401
năm	0_a02
nő	0_c01
nős	0I801
nőtlen	0I801
nővér	02001
nữ	0_d01
o	0_e03
o levels	02O01
o momento	07Y01
o-levels	02O01
oab	0?601
obala	08c01
obchod	0FE02
obchodna akademia	0YN01
obchodni akademie	0C<01
obchodni zastupce	0=i01
obchodnik	0@i02
obchodny zastupca	0?>01
obchodná akadémia	0YN01
obchodní akademie	0C<01
obchodní zástupce	0=i01
obchodník	0@i02
obchodný zástupca	0?>01
obcina	0=J01
obecnie	04401
oberschule	0<601
objava	0V701
objavljen	0_h01
objavljeno	0_i01
oblikovalec	0D501
oblikovalka	0D501
obmann	02\01
obor	0_j01
oboru	0_j01
obrt	0Tg01
obuka	0_k01
občina	0=J01
oca	01N01
ocakavane	0_l01
ocekavano	0_m01
ocekivano	0_n02
ocena	0`003
ocena koncowa	0`301
ocena końcowa	0`301
oceneni	00501
ocenenie	00401
ocenění	00501
och	0`401
ocjena	0`501
ocm	01N01
ocp	01N01
octrooi	0<V01
od	0`60<
odbor	0`B03
oddelek	0IA01
oddeleni	0FQ01
oddelenie	0FV01
oddzial	0HH01
oddział	0HH01
oddělení	0FQ01
ode	01=01
odeljenje	0Ef01
odgojitelj	0Ul01
odjel	0`E01
odjeljenje	0`E01
odlicno	0^U06
odlično	0^U06
odotettu	06m01
odsek	0`F03
odsjek	0`E01
odul	0:b01
odulu	0:b01
odvetnica	0D501
odvetnik	0D501
odvjetnica	0=801
odvjetnicki ured	0Tg01
odvjetnik	0=801
odvjetnički ured	0Tg01
odznaczenie	0LR01
odznaka	0LR01
oekonom	05T02
oenologue	01W01
oeversaettare	02801
oevet	0`I01
of	0`J01
office	0Mh02
officer	01h01
officina	03@01
officine	03@01
oficial	02602
oficina	08;02
ofisi	03K01
og	0`K02
oggi	00k01
ogift	0`M02
ogretim gorevlisi	05801
ogretim uyesi	05801
ogretmen	05801
ogretmeni	05801
ohg	00`01
ohjaaja	05B01
ohjelmoija	05B01
oifigeach	03I01
ojczyste	0HE01
ojczystego	0HE01
ojczysty	0HE01
okj	0`O02
oklevel	0`Q02
okleveles	0I;01
oklevél	0`Q02
okonom	05T02
okres	0__02
oktato	02001
oktató	02001
okul	03c01
okulu	03c01
olimpiada	0`S03
olimpiade	00B01
olimpiadă	0>E01
olimpiāde	00B01
olimpíada	00M01
ollscoil	0`V02
ologist	0QU01
olympiad	00N01
olympiada	0?H02
olympiáda	0?H02
omanik	01=01
omistaja	05B01
on lisans	0\j01
ondernemer	02Q01
onderneming	0N001
onderscheiding	0I301
onderzoeker	02Q01
oneletrajz	0`X01
ongehuwd	04X01
ongoing	0Ac01
onkentes	0`Y01
onkormanyzat	06l01
onlajn	0`Z01
online	0`[0A
onlisans	0\j01
onlus	03@01
onoracha	0OO01
ontwerper	02Q01
ontwikkelaar	02Q01
onur belgesi	0:b01
onwards	0Ac01
onóracha	0OO01
oopt	0;X01
op afstand	0QA01
opcina	0Tg01
operaator	01=01
operaattori	05B01
operador	02R01
operadora	02R01
operaia	01l01
operaio	01l01
operari	02501
operaria	02602
operario	01A01
operater	0`l03
operateur	01W01
operatoare	03N01
operatoer	05?03
operator	0`o0=
operatore	01l01
operatorius	02H01
operatorka	01m01
operators	02I01
operatoru	05801
operatrice	05J02
operatör	0Eo02
operatörü	05801
operatør	05T02
operària	02501
operátor	0Vf03
opetaja	01=01
opettaja	05B01
opic	0;X01
opiekun	01m01
opiekunka	01m01
opisto	03j01
opistoaste	0J@01
opistotutkinto	0J@01
oplaeg	02b01
opleidingscentrum	07]01
oplæg	02b01
oppekava	0J?01
opravneni	0?j01
opravnenie	0?k01
oprichter	0I=01
oprávnenie	0?k01
oprávnění	0?j01
opstina	05k01
optiker	05G01
option	0L=01
opublikowany	06k01
opérateur	01W01
opératrice	01W01
općina	0Tg01
opština	05k01
oraz	0a<01
orden	08601
ordfoerande	02801
ordforande	02801
ordförande	02801
organiser	01h01
organizer	01h01
orta	0a=02
orta duzey	0a=02
orta duzeyde	0a?01
orta düzey	0a=02
orta düzeyde	0a?01
orta seviye	0a?01
orta ust	0Si01
orta ustu	0Si01
orta üstü	0Si01
orta-üst	0Si01
ortagi	05801
ortalama	03A01
ortaokulu	03c01
ortağı	05801
orvos	02001
os	04H01
osakond	0a@02
osasto	0aB02
oscp	01N01
osd	0;X01
osiedle	04H01
osiguranje	0?J02
osnivac	05902
osnivač	05902
osnove	0aD06
osnovna skola	0II02
osnovna sola	0IK01
osnovna škola	0II02
osnovna šola	0IK01
osnovne akademske studije	0;[01
osnovne studije	0;[01
osnovno	0aD06
osnovno znanje	0aJ03
ospatar	03N01
ospedale	03@01
ospideal	0A=01
ospidéal	0A=01
osposobljavanje	0aM01
ospătar	03N01
ostaja	05B01
ostan	0A=01
osuuskunta	06301
osvc	0Dk01
osvedceni	0?j01
osvedcenie	0?k01
osvedčenie	0?k01
osvč	0Dk01
osvědčení	0?j01
osz	0aN01
osze	0aN01
osztaly	0aO02
osztalyzat	07^01
osztatlan kepzes	0I;01
osztatlan képzés	0I;01
osztondij	0Dh02
osztály	0aO02
osztályzat	07^01
ota	0aQ02
oteli	03K01
otomotiv	03K01
otono	0aS01
otoño	0aS01
ottima	08X02
ottima conoscenza	08W01
ottimo	08X02
ou	00`01
outono	0aT01
ouvrage	0>W01
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
ovet	0`I01
ovlascenje	0_k01
ovlastenje	0aM01
ovlaštenje	0aM01
ovlašćenje	0_k01
ovoda	0Ui01
ovodapedagogus	02001
ovono	02001
owner	01h01
oy	00`01
oyj	00`01
oz gecmis	0aU01
ozenjen	0^j02
ozgecmis	0aU01
oü	00`01
očakávané	0_l01
očekivano	0_n02
očekáváno	0_m01
oženjen	0^j02
p	0aV01
p o box	0aW01
p zza	0>T01
p.o. box	0aW01
p.zza	0>T01
pa	0aX01
pa distans	0F?01
pa nett	0L`01
paa	0aX01
paa distans	0F?01
paa nett	0L`01
paaaine	0Vl01
paagaaende	0aY02
paagaar	0_X01
paallikko	05B01
pabrik	07A01
packer	01h01
pacse	0?E01
pacsee	0?E01
pacsé	0?E01
pacsée	0?E01
pad	0Dj01
pada	0a[01
padagog	05G01
padalinys	0D<01
padaria	02S01
padeiro	02R01
padejeja	02H01
padejejas	02H01
padeka	05c01
padronanza	0JW01
padzilinats	0a\01
padziļināts	0a\01
padėjėja	02H01
padėjėjas	02H01
padėka	05c01
paeaeaine	0Vl01
paeaellikkoe	05B01
paedagog	0a]02
paeivaekoti	0Re02
paetevyys	0Vk01
pagaende	0aY02
pagar	0_X01
pagaritookoda	04e01
pagaritöökoda	04e01
pagasts	0>801
pagrindai	0;T02
pagrindine mokykla	0CX01
pagrindines	0a_01
pagrindinė mokykla	0CX01
pagrindinės	0a_01
paguyuban	07A01
paipear	0>X01
paipéar	0>X01
paitinn	0>X01
paivakoti	0Re02
paja	06301
pakankamai	0a`01
pakar	0aa01
palestra	04n01
paligs	02I01
palkinto	06401
palmes	00L01
palvelu	06301
palveluneuvoja	05B01
palvelut	06301
palyazat	00001
palīgs	02I01
pamata	0ab02
pamatlimeni	06:01
pamatlimenis	0ab02
pamatlīmenis	0ab02
pamatlīmenī	06:01
pamatskola	03i01
pamatzinasanas	0ab02
pamatzināšanas	0ab02
pana	0ad01
pana in	0ad01
pana in prezent	01i01
pana la	0ad01
panaderia	07@01
panadero	01A01
panadería	07@01
panettiere	01l01
panificio	03@01
panimo	06301
pank	04e01
pankki	06301
panna	0Tf01
paper	0==01
papeteries	02g01
paralegal	01h01
paramedic	01h01
parcours	0L=01
pardaveja	02H01
pardavejas	02H01
pardavėja	02H01
pardavėjas	02H01
pardeveja	02I01
pardevejs	02I01
parduotuve	03?01
parduotuvė	03?01
paredzams	0ae01
paredzets	0ae01
paredzēts	0ae01
park	0Dj01
parken	0Mf01
parkway	05b01
parstavis	02I01
partner	0af02
partners	02o01
paru dans	0>W01
parvalda brivi	0=j01
pasaje	08Z01
pasante	01A01
pascasarjana	0ah01
paseo	08Z01
pasif	0BD01
pasivne	0ai02
pasivni	0]D01
pasivno	0aJ03
pasivní	0]D01
pasivně	0]D01
paslaik	0Y801
pasniedzejs	02I01
pasniedzējs	02I01
pasnodarbinats	05d01
pass	0ak02
passage	04Z01
passatge	08h01
passeig	08h01
passi	0Vk01
pastelero	01A01
pasticcere	01l01
pasvaldiba	05d01
pasívne	0];01
paten	09C01
patent	0am0@
patentas	0U`01
patente	0b=03
patentino	01>01
patents	0F:01
patentti	0JL01
patevyys	0Vk01
patissier	01W01
patissiere	01W01
patlaban	0Y801
pavars	02I01
pavasaris	0b@02
pavārs	02I01
paysagiste	01W01
pazenges	08102
pazymejimas	07\01
pazymiu vidurkis	0:?01
pazymys	0:?01
pašlaik	0Y801
pašnodarbināts	05d01
pašvaldība	05d01
pažengęs	08102
pažymių vidurkis	0:?01
pažymys	0:?01
pažymėjimas	07\01
pd	0bB01
peaeriala	0J?01
peatukk	03J01
peatükk	03J01
pedagogus	02001
pedagógus	02001
pegawai	02101
pek	02001
pekara	0?J02
pekaren	03>01
pekarna	0XA02
pekerja	02101
pekseg	06l01
pekáreň	03>01
pekárna	0Dk01
pelatih	02101
pelatihan	0<501
pelayan	02101
pemandu wisata	02101
pembicara	09C01
pemenang	05Z01
pemerintah	07A01
pemilik	02101
peminatan	0<Q01
pemula	0bC02
penanggung jawab	02101
pendiri	02101
peneliti	02101
penerbit	0bE02
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
percakapan	0BD01
percentage	00T01
perempuan	0aV01
perfecto	0H301
perfeito	0H201
perfekcyjny	0bG01
perfekt	0bH01
perfektne	0bI02
perfektně	0bK01
perfetto	0bL01
perguruan tinggi	0KY01
periodico	04n01
periodista	02602
perit	04i01
perito	0EQ01
perito industriale	0EQ01
periódico	04n01
perkiraan	0Dg01
permis	0?^03
permis b	03C01
permis de conducere	01[01
permiso	01Z01
permit	01U01
permís	01Y01
perpustakaan	07A01
personel	05801
personeli	05801
perumahan	0DN01
perusahaan	07A01
peruskoulu	03j01
peruskoulun paattotodistus	04h01
peruskoulun paeaettoetodistus	04h01
peruskoulun päättötodistus	04h01
perustaidot	04Q02
perustaito	04S01
perustaja	05B01
perustaso	0bM01
perusteet	04Q02
perustutkinto	0bN02
pesantren	0KY01
peserta magang	02101
pesquisador	02R01
pesquisadora	02R01
petniece	02I01
petnieks	02I01
petugas	02101
pfa	03801
pfleger	05G01
pgce	0E101
pgdip	0E101
ph d	0bP03
ph d grad	0bS01
ph d studerende	0bT01
ph.d	0bP03
ph.d.-grad	0bS01
ph.d.-studerende	0bT01
phan tich	09G01
pharma	02o01
pharmaceuticals	02o01
pharmacie	02g01
pharmacien	01W01
pharmacienne	01W01
pharmacist	01h01
pharmacy	02o01
pharmd	0E101
phat trien	09G01
phd	0bU02
phd student	06U01
phdr	0B<02
phien dich	09G01
phiên dịch	09G01
pho	0@S01
pho giam doc	09G01
pho hieu truong	09G01
pho phong	09G01
phong	0:@01
phong ban	0:@01
phong kham	0:\01
phong thi nghiem	0:\01
phong vien	09G01
photographe	01W01
photographer	01h01
phr	01N01
phuc vu	09G01
phuong	0@S01
physician	01h01
physicist	01h01
physiker	05G01
phát triển	09G01
phân tích	09G01
phòng	0:@01
phòng ban	0:@01
phòng khám	0:\01
phòng thí nghiệm	0:\01
phó giám đốc	09G01
phó hiệu trưởng	09G01
phó phòng	09G01
phóng viên	09G01
phường	0@S01
phố	0@S01
phục vụ	09G01
piagam	0bW02
piata	04E01
piazza	0>T01
piazzale	0>T01
piața	04E01
picker	01h01
piekarnia	02n01
pielegniarka	01m01
pielegniarz	01m01
pielęgniarka	01m01
pielęgniarz	01m01
pilot	0bY02
pincer	02001
pincér	02001
pion	0HH01
pirma limena augstaka izglitiba	0Uh01
pirmininkas	02H01
pirmā līmeņa augstākā izglītība	0Uh01
pis	08h01
pisarna	0=J01
piso	08Z01
pivara	05k01
pivovar	0FE02
pivovara	0Tg01
pivovarna	0=J01
pivovary	0Dk01
pizzeria	03@01
pjazza	0C[01
pl	04F02
plac	04H01
placa	08h01
place	04Z01
plads	0Mf01
plaket	0:b01
plaketa	0b[01
plakett	0b\01
plan	04Y01
planeeritav	0I201
planer	05G01
planerad	0<201
planirano	0_n02
planlagt	0MI02
planlanan	0;m01
planned	05V01
planner	06>02
planots	0ae01
planovane	0_l01
planovano	0_m01
planowane	0b]01
planowany	0b]01
plant	02o01
plantsoen	0Dj01
planuojama	0_S01
plass	0:>01
platz	0@J01
plaza	08Z01
plaça	08h01
plc	00`01
plein	0Dj01
plida	0;X01
plombier	01W01
plumber	01h01
plynne	03n02
plynnie	0:`01
plynny	0:`01
plynně	04301
plynule	03n02
plánované	0_l01
plánováno	0_m01
plānots	0ae01
pm	06U01
pmp	01N01
po box	0aW01
pobalscoil	01D01
pobednica	0b^01
pobednik	0b^01
pobjednica	00601
pobjednik	00601
pocetnik	0b_04
pocetno	0bc02
poczatkujacy	0be02
początkujący	0be02
podcast	0==01
podjetje	0=J01
podnik	0FE02
podsladek	0=i01
podsládek	0=i01
podstawowa	0bg02
podstawowe	0bi01
podstawowy	0bg02
podstawowym	0bi01
podstawy	0bg02
poduzece	0Tg01
poduzeće	0Tg01
podyplomowe	0T701
podzim	0bj01
poglavje	0V701
poglavlje	0@a02
pogovorno	0bk01
pohar	0?H02
pohiharidus	0Tj01
pohikool	03O01
pohvala	0[f03
pohár	0?H02
poistovna	03>01
poisťovňa	03>01
pojistovna	0Dk01
pojišťovna	0Dk01
pokal	0bl02
pokladni	0=i01
pokladnik	0@i02
pokladní	0=i01
pokladník	0@i02
poklicna matura	0bn01
pokrocila	0bo04
pokrocily	0bo04
pokročilá	0bo04
pokročilý	0bo04
polaznik	0aM01
pole	0?G01
poletje	0c301
police	02o01
policealne	0c401
polier	02\01
poliklinika	0c503
politechnika	03]01
politechniki	03]01
politecnica	0JG03
politecnico	0AU03
politehnica	07201
politeknik	0KY01
politècnica	01L01
politécnica	0A502
politécnico	0A502
polizist	05G01
polku	08001
polozen	0H;02
položen	0H;02
polytechnic	01K01
polytechnique	01M01
pomlad	0c801
pomocnica	0@e02
pomocnik	0c905
pomocník	0=i01
pomoćnica	0=801
pomoćnik	0=902
pomočnica	0D501
pomočnik	0D501
ponencia	0c>02
pontificia	0?Q01
pontifícia	0?Q01
ponència	0?101
poradca	0?>01
poradce	0=i01
porocen	0YF01
porocena	0YF01
poročen	0YF01
poročena	0YF01
portal	08Z01
pos doutorado	0H:01
pos graduacao	0JT01
posgrado	0R301
poslovoda	0=902
poslovođa	0=902
postboks	0c@02
postbus	0cB01
postdoc	06U01
poste actuel	00_01
poster	0cC06
postfach	04d01
postgrado	0R301
postgraduate	0Nh01
postgraduate certificate	0Nh01
postgraduate diploma	0Nh01
postgrau	0YE01
postliceala	0A701
postliceală	0A701
postman	01h01
posvet	0V701
poszter	0F>01
pot	0^F01
potrdilo	0?h01
potvrda	0H;02
pour	0@Q01
pouzivatelsky	0cI01
používateľsky	0cI01
povprecje	0cJ01
povprecna ocena	0cJ01
povprečje	0cJ01
povprečna ocena	0cJ01
poziom zaawansowany	0:`01
pozoriste	05k01
pozorište	05k01
početnik	0b_04
početno	0bc02
pr	03H01
praca	0cK02
praca z domu	0^D01
praca zdalna	0QB01
pracovnice	0=i01
pracovnicka	0?>01
pracovnik	0@i02
pracovník	0@i02
pracovníčka	0?>01
pracownica	01m01
pracownik	01m01
practical	0A<01
practicant	03N01
practicante	01A01
practice	02o01
practitioner	01h01
pradedantysis	0cM02
pradikat	01@01
pradinis	0;T02
pradmenys	0a_01
praedikat	01@01
praegu	0PA01
praeguseni	0PA01
praktijk	02P01
praktikant	0cO08
praktikantas	02H01
praktikante	02F02
praktikantin	09801
praktikants	02I01
praktikantė	02H01
praktykant	01m01
praktykantka	01m01
pramuniaga	02101
pranesimas	0U`01
pranešimas	0U`01
praticante	01l01
pravnica	0@^03
pravnicka	0@i02
pravnik	0cW05
prawniczka	01m01
prawnik	01m01
prawo jazdy	0@901
prawo wykonywania zawodu	0@901
praxis	03901
praça	04;01
pre intermediate	0:m01
pre-intermediate	0:m01
precejies	0^l01
precejusies	0^l01
preconizat	07U01
precējies	0^l01
precējusies	0^l01
predajna	03>01
predajňa	03>01
predavac	0c\03
predavanje	0UY03
predavatelj	05;01
predavač	0c\03
preddiplomski studij	0c_01
predikat	0D801
prednaska	0T^02
prednáška	0@g01
predpoklad	0_m01
predpokladane	0c`02
predpokladané	0_l01
predseda	0@i02
predsedkyne	0=i01
predsednica	0cb02
predsednicka	0?>01
predsednik	0cb02
predsedníčka	0?>01
predsjednica	0=801
predsjednik	0=801
preduzece	05k01
preduzeće	05k01
predvideno	0cd03
predvidoma	0cg01
predviđeno	0_n02
preemia	0ch02
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
premio	0cj03
premios	01P01
premiu	0>E01
premiul	0>E01
premiul i	0>E01
premju	0=W01
preparateur	01W01
preparatoria	0>\01
preparatrice	01W01
preprint	0==01
presedinte	03N01
present	0cm03
presentation	0==01
presente	0d003
presernova nagrada	0b[01
president	0d303
presidenta	02602
presidente	03404
press	02o01
presso	0>R01
preukaz	0?k01
prevajalec	0D501
prevajalka	0D501
previsao	0AD01
previsio	0d601
previsionnel	07`01
previsió	0d601
previst	0d601
prevista	0d704
prevista para	0d;02
previsto	0d=03
previsão	0AD01
prevodilac	06O01
prevoditelj	0Ul01
prevu	07`01
prevue	07`01
prezent	0d@02
prezentare	06Y01
prezes	01m01
prezident	02J02
prezidents	02I01
prešernova nagrada	0b[01
preżent	0<>01
președinte	03N01
pri	0dB02
pria	0WG01
pricakovano	0cg01
priemer	0PP01
priemyselna skola	0YN01
priemyselná škola	0YN01
prijs	0<801
prilaz	08c01
primaria	03801
primarie	03801
primary school	01K01
primavara	0dD01
primavera	0dE04
primeiro lugar	00M01
primer lugar	01P01
primer premi	01Q01
primer premio	01P01
primo classificato	00O01
primo posto	00O01
primo premio	00O01
primăria	03801
primărie	03801
primăvara	0dD01
prince2	01N01
principal	01h01
principiant	0dI01
principiante	0dJ03
printemps	0dM01
printiseacht	06F01
printíseacht	06F01
pripravnica	0@^03
pripravnik	0@^03
pris	0[k03
prisen	0dN02
priset	0dP01
prispevek	0@c02
prispevok	0@g01
prix	00L01
prizas	05c01
prize	00N01
priznanje	0[f03
pričakovano	0cg01
proc	01X01
proceedings	0TA02
prodajalec	0D501
prodajalka	0D501
prodavac	0dQ03
prodavacica	06O01
prodavač	0dT02
prodavačica	06O01
prodavnica	05k01
prodejna	0Dk01
prodi	0<Q01
producer	01h01
product manager	06U01
product owner	06U01
productions	02o01
productor	01A01
productora	01A01
produtor	02R01
proefschrift	0<V01
prof	0^R01
profesijny zivotopis	0dV01
profesijný životopis	0dV01
profesine kvalifikacija	0=b01
profesine mokykla	0CX01
profesinis bakalauras	0:801
profesinis issilavinimas	0=b01
profesinis išsilavinimas	0=b01
profesinė kvalifikacija	0=b01
profesinė mokykla	0CX01
profesional	08T01
profesionala videja izglitiba	06T01
profesionalais bakalaurs	0:701
profesionalais magistrs	0Z801
profesionalna biografija	0<h01
profesionālais bakalaurs	0:701
profesionālais maģistrs	0Z801
profesionālā vidējā izglītība	06T01
profesjonsstudium	0If01
profesni prukaz	0?j01
profesni zivotopis	0dW01
profesní průkaz	0?j01
profesní životopis	0dW01
profesoara	03N01
profesoară	03N01
profesor	0dX0:
profesora	01A01
profesorius	02H01
profesors	02I01
professeur	01W01
professional proficiency	0>F01
professional working proficiency	0N_01
professionale	08W01
professioneel	0db01
professionnel	0B701
professionsbachelor	09^01
professionshoejskole	0I601
professionshojskole	0I601
professionshøjskole	0I601
professor	0dc09
professora	07B02
professore	01l01
professoressa	01l01
professori	05B01
professzor	02001
profesör	05801
proficient	02L02
proficient user	0>F01
profiel	02c01
profil	0Gn01
profilul	0Gn01
profissional	08E01
progettista	01l01
program	0dl05
program studi	0<Q01
programador	02203
programadora	02203
programatoare	03N01
programator	0e103
programci	05801
programcı	05801
programer	0`l03
programerka	0D501
programi	04<01
programista	01m01
programistka	01m01
programma	0e401
programmatore	01l01
programmatrice	01l01
programmeerija	01=01
programmer	0e502
programmerare	02801
programmerer	06;01
programmet	02[01
programmetaja	02I01
programmetajs	02I01
programmeur	0@H02
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
projektant	0e704
projektantka	01m01
projektledare	02801
prolece	0e;01
proleće	0e;01
proljece	0e<01
proljeće	0e<01
promedio	0>Z01
promenade	0@J01
promotie	0GF01
promotion	0e=01
promovendus	0I=01
promoviert	0e=01
properties	02o01
prosecna ocena	0e>01
prosek	0e>01
prosek ocena	0e>01
prosečna ocena	0e>01
prosiding	09C01
prosjecna ocjena	0`501
prosjek	0`501
prosjek ocjena	0`501
prosječna ocjena	0`501
prospech	0@:02
prospective	05V01
prospektas	03H01
prospekts	0>801
prospěch	0PO01
prostovoljec	0D501
prostovoljka	0D501
provincia	03@01
provincie	0N001
provinsi	0DN01
pruefer	05G01
pruefung	0;\01
prufer	05G01
prufung	0;\01
prukaz	0?j01
prumer	0PO01
prvostopenjski	0EU01
prvostupnica	0c_01
prvostupnik	0c_01
przedsiebiorstwo	02n01
przedsiębiorstwo	02n01
przedstawiciel	01m01
przedszkole	03]01
przeglad	06k01
przegląd	06k01
przewidywane	0b]01
przewidywany	0b]01
przychodnia	02n01
práca z domu	0^D01
právnik	0?>01
právnička	0@i02
právník	0=i01
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
príspevok	0@g01
próf	0^R01
prófessor	0<e01
prüfer	05G01
prüfung	0;\01
prēmija	00B01
průkaz	0?j01
průměr	0PO01
psc	0__02
psichologas	02H01
psicoleg	02501
psicologa	0e?04
psicologo	0<D03
psicòleg	02501
psicòloga	02501
psicóloga	05o02
psicólogo	05o02
psiholog	0eC04
psihologs	02I01
psikolog	0eG02
psm	01N01
pst	0Y]01
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
psč	0__02
pt	0eI02
pte	0eK02
pte ltd	00`01
pty	00`01
pty ltd	00`01
pub	02o01
pubblicato	06Z01
pubblicazione	06Z01
publicacao	04n01
publicacio	0?101
publicacion	01\01
publicació	0?101
publicación	01\01
publicado	0>o02
publicat	0>m02
publicatie	0<V01
publication	0>W01
publicação	04n01
publicerad	0Jc01
publiceret	02b01
publie	0>W01
publikace	0F601
publikacia	0@g01
publikacija	0eM04
publikacio	0F>01
publikacja	06k01
publikation	07k01
publikácia	0@g01
publikáció	0F>01
publikācija	0F:01
publisert	0T`01
published	0==01
publishers	02o01
publishing	02o01
publié	0>W01
puchar	0LR01
pucko otvoreno uciliste	0eQ01
puerta	08Z01
puheenjohtaja	05B01
puheenvuoro	0JL01
puiestee	0Yb01
puikiai	0Wl01
puikus	0Wl01
puisto	08001
pusat	07A01
pustakawan	02101
put	0eR02
puuseppa	05B01
puuseppae	05B01
puuseppä	05B01
pučko otvoreno učilište	0eQ01
pza	08Z01
pályázat	00001
până	0ad01
până la	0ad01
până în	0ad01
până în prezent	01i01
pâtissier	01W01
pâtissière	01W01
pädagog	05G01
päiväkoti	0Re02
pätevyys	0Vk01
pääaine	0Vl01
päällikkö	05B01
på	0aX01
på distans	0F?01
på nett	0L`01
pågående	0aY02
pågår	0_X01
pædagog	06=01
pék	02001
pékség	06l01
pénztáros	02001
pós-doutorado	0H:01
pós-graduação	0JT01
póster	01\01
pôle	0?G01
pôster	04n01
põhiharidus	0Tj01
põhikool	03O01
pārdevēja	02I01
pārdevējs	02I01
pārstāvis	02I01
pārvalda brīvi	0=j01
pētniece	02I01
pētnieks	02I01
płynnie	0:`01
płynny	0:`01
přednáška	0F601
předpoklad	0_m01
předpokládané	0_m01
předseda	0=i01
předsedkyně	0=i01
překladatel	0T601
příspěvek	0F601
qa	06U01
qpa	0@G01
quaderni	06Z01
quaderns	0?101
quadra	04;01
quadro	01l01
quai	04Z01
qualifica	0eT02
qualifica professionale	0EQ01
qualificacio	0Jk01
qualificació	0Jk01
qualified	01U01
quan	0@S01
quan ly	09G01
quan tri vien	09G01
quimic	02501
quimica	02602
quimico	05o02
quy	0:\01
químic	02501
química	02602
químico	05o02
quản lý	09G01
quản trị viên	09G01
quận	0@S01
quỹ	0:\01
r	0^=01
raadgivare	02801
raadgiver	05T02
raamat	03J01
raamatukogu	04e01
raamatupidaja	01=01
racunovoda	0=902
racunovodja	0D501
racunovodkinja	0D501
rad	0@a02
rad od kuce	0^A02
rad od kuće	0^A02
radca	01m01
radgivare	02801
radgiver	05T02
radgjafi	0<e01
radionica	0?J02
radna biografija	0<h01
radnica	0=902
radnik	0=902
radstefna	0>Q01
raduneyti	06501
rafvirki	0<e01
ragel	0Zh01
ragioniere	01l01
rahastonhoitaja	05B01
rahuldav	0To01
raitti	08001
rajonas	03H01
rakenduskorgharidus	0:901
rakenduskorgkool	03O01
rakenduskõrgharidus	0:901
rakenduskõrgkool	03O01
rakennus	06301
rakpart	03M01
raksts	0F:01
rama	0JO01
rambla	08h01
rannog	05_01
rannsakandi	0<e01
rannóg	05_01
ranta	08001
raportti	0JL01
rapport	05W03
ravintola	06301
razgovorno	0eV01
raziskovalec	0D501
raziskovalka	0D501
razoavel	0Ag01
razoável	0Ag01
razveden	0^j02
razvedena	0^j02
razvijalec	0D501
razvijalka	0D501
razvojni	0=801
računovodja	0D501
računovodkinja	0D501
računovođa	0=902
raġel	0Zh01
rd	0eW02
re	0J=01
realexamen	0N701
realschulabschluss	01?01
realschule	0<601
realty	02o01
reatha	05P01
rebbiegha	0eY01
rebbiegħa	0eY01
rebbieh	0=W01
rebbieħ	0=W01
recenzio	0F>01
recenzió	0F>01
recenzja	06k01
recepcioner	0Ul01
recepcionista	02203
recepcios	02001
recepciós	02001
recepcjonista	01m01
recepcjonistka	01m01
recepcna	0?>01
recepcni	0=i01
recepcny	0?>01
receptioner	03N01
receptionera	03N01
receptionist	0eZ04
receptioniste	02Q01
receptionniste	01W01
receptor	05;01
recepčná	0?>01
recepční	0=i01
recepčný	0?>01
recepționer	03N01
recepționeră	03N01
recompense	00L01
reconeixement	01Q01
reconhecimento	00M01
reconocimiento	01P01
recruiter	06U01
redacteur	0@H02
redactoare	03N01
redactor	0e^03
redactora	02602
redactrice	01W01
redakteur	05G01
redaktoer	05?03
redaktor	0ea06
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
redelijk	0Ai01
rederi	0:=01
rederiet	0:=01
reditel	0T601
referat	0eg03
referats	0F:01
referens	02001
referent	0ej08
referenta	03N01
referentka	01m01
referentă	03N01
referāts	0F:01
region	0f203
regione	03@01
registered	01U01
registrar	01h01
registratie	0<T01
registration	01U01
registro	0?601
rehtori	05B01
reiprennandi	0MV01
rektor	05?03
rektorova nagrada	00601
relawan	02101
relazione	06Z01
remota	0f502
remote	0f704
remotely	0Mb01
remoto	0f;03
rencana	0Dg01
rendelo	06l01
rendelő	06l01
reparto	0E001
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
responsable	0f>03
responsavel	02R01
responsável	02R01
ressort	06<01
restaurace	0Dk01
restauracia	03>01
restauracja	02n01
restaurang	0=I01
restaurant	0fA08
restaurante	08;02
restaurator	05G01
restauratore	01l01
restauratrice	01l01
restavracija	0=J01
restonomi	04I01
restoran	0fI05
restoranas	03?01
restorani	03K01
restorans	05d01
restoranı	03K01
restorer	01h01
restorāns	05d01
result	00T01
resume	0^;01
resumo	04n01
reszleg	0B;01
retail	0fN02
retning	0fP01
rettindi	0XU02
review	0==01
revija	0V701
revisor	05?03
revisore	01l01
revista	0fQ04
revistă	06Y01
revizor	0Ul01
revue	0>W01
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
ridic	0T601
ridicsky prukaz	0?j01
rigorosum	0;X01
rijbewijs	0<T01
rimelig	0]601
ring	0@J01
rinne	08001
ristorant	07T01
ristorante	03@01
ritari	0<e01
ritgerd	0>Q01
ritgerð	0>Q01
ritstjori	0<e01
ritstjóri	0<e01
rivista	06Z01
riwayat hidup	0CJ01
riċerkatur	04i01
rndr	0B<02
road	05b01
robotnik	0?>01
robotník	0?>01
roc	0fU01
rocenka	0F601
rodeny hovorca	0[>01
rodený hovorca	0[>01
rodily	0[F01
rodily mluvci	0[F01
rodilý	0[F01
rodilý mluvčí	0[F01
rodny jazyk	0fV02
rodný jazyk	0fV02
rodovia	04;01
rodzimy	0HE01
roinn	0fX02
rok	0fZ03
rokov	0f]01
roku	0f^02
roky	0f`02
ronda	0?402
route	04Z01
rozdzial	06k01
rozdział	06k01
rozvedena	0fb02
rozvedeny	0fb02
rozvedená	0fb02
rozvedený	0fb02
rozwiedziona	0Tf01
rozwiedziony	0Tf01
ročenka	0F601
rt	0fd02
rua	04;01
rudens	0ff01
rudiments	0;801
ruduo	0fg01
rue	04Z01
ruhsat	0;n01
ruim voldoende	0N\01
rukovodilac	06O01
rukovoditelj	0Ul01
rumah sakit	07A01
runai	03I01
runner up	00N01
runner-up	00N01
rupnica	05d01
rutineret	0fh01
rw	0DN01
ry	00`01
ryhma	0fi02
ryhmae	0fi02
ryhmä	0fi02
ráðgjafi	0<e01
ráðstefna	0>Q01
ráðuneyti	06501
rådgivare	02801
rådgiver	05T02
réceptionniste	01W01
récompense	00L01
rédacteur	01W01
rédactrice	01W01
région	02g01
résidence	04Z01
résumé	0^;01
részleg	0B;01
réttindi	0XU02
rúnaí	03I01
rūpnīca	05d01
s a	00`01
s a de c v	00`01
s a r l	00`01
s a s	00`01
s a u	00`01
s c	00`01
s coop	00`01
s d	0PE01
s e	0CF01
s h	0CF01
s kom	0CF01
s l	00`01
s l u	00`01
s n c	00`01
s p	0=J01
s p a	00`01
s pd	0CF01
s pohvalom	0`501
s r l	00`01
s r o	00`01
s t	0CF01
s vyznamenanim	0@:02
s vyznamenaním	0PP01
s vyznamenáním	0PO01
s.a	00`01
s.a. de c.v	00`01
s.a.r.l	00`01
s.a.s	00`01
s.a.u	00`01
s.c	00`01
s.coop	00`01
s.d	0PE01
s.e	0CF01
s.h	0CF01
s.kom	0CF01
s.l	00`01
s.l.u	00`01
s.n.c	00`01
s.p	0=J01
s.p.a	00`01
s.pd	0CF01
s.r.l	00`01
s.r.o	00`01
s.t	0CF01
s/a	00`01
s/d	0PE01
s1	09<01
s2	0fk02
s3	0GW01
sa	0fm02
saakka	07V02
saat ini	0On01
saatio	06301
sac	00`01
sach	09i01
sachbearbeiter	05G01
sachkunde	0YA02
sada	0CS02
sadasnjost	0CS02
sadašnjost	0CS02
saeaetioe	06301
saehkoeasentaja	05B01
saelger	06=01
saeljare	02801
saemileg	0_>01
safe	01N01
safn	06501
sage femme	01W01
sage-femme	01W01
saggio	06Z01
sagsbehandler	06=01
sahibi	05801
sahkoasentaja	05B01
sailor	01h01
saineolai	0fo02
saineolaí	0fo02
sairaala	06301
sairaanhoitaja	05B01
sairaanhoitaja (amk	04I01
sajf	0g101
saksbehandler	06;01
sal lum	0<>01
sal-lum	0<>01
sales	02101
salesman	01h01
salesperson	01h01
saleswoman	01h01
saljare	02801
salon	02o01
sambo	0J501
samboer	0J601
samenwonend	04X01
samhradh	0g201
samlevende	0g301
samordnare	02801
samostojni podjetnik	0=J01
samozatrudnienie	02n01
sampai	0PE01
sampai dengan	0PE01
sampai saat ini	0On01
sampai sekarang	0On01
sampiyon	0:b01
samska	0YF01
samski	0YF01
samtaleniva	0=k01
samtalenivaa	0=k01
samtaleniveau	0]601
samtalenivå	0=k01
samtalsniva	0QC01
samtalsnivaa	0QC01
samtalsnivå	0QC01
san ve tic	00`01
san. ve tic	00`01
sanayi	03K01
sang lap	09G01
sangat baik	0Wn02
saopstenje	0_h01
saopštenje	0_h01
sap certified	01N01
saradnica	06O01
saradnik	06O01
sarjana	0CF01
sarl	00`01
sarunvaloda	0g401
sarunvalodas limeni	0g401
sarunvalodas līmenī	0g401
sas	00`01
sasu	00`01
sat	0;X01
satis temsilcisi	05801
satisfacator	0Al01
satisfăcător	0Al01
satış temsilcisi	05801
savanore	02H01
savanoris	02H01
savanorė	02H01
savetnica	06O01
savetnik	06O01
savininkas	02H01
savivaldybe	03?01
savivaldybė	03?01
savjetnica	0=801
savjetnik	0=801
sbornik	0F601
sborník	0F601
sc	04E01
scala	0>T01
scarso	0AS01
scc	01N01
sccl	00`01
schein	0;\01
schilder	02Q01
schlosser	05G01
scholarship	00N01
scholengemeenschap	07]01
school	0g502
school leaving certificate	02O01
school level	0:m01
school of	01K01
schreiner	05G01
schreinerei	03901
schule	0PM02
schulkenntnisse	05F01
schwerpunkt	0KP01
schwester	02\01
scientist	01h01
scienziato	01l01
scoala	07201
scoala gimnaziala	07201
scoala postliceala	0g702
scoala profesionala	09J01
scoil	01D01
scolaire	0;801
scolaireacht	0=U01
scolastica	0AS01
scolastico	0:c02
scolastico buono	0F301
scoláireacht	0=U01
scop	00`01
scopus	01X01
score	00T01
scrum master	0g902
scuola	01O01
scuola media	01O01
scuola primaria	01O01
scuola superiore	01O01
sdn bhd	00`01
sdruzeni	0Dk01
sdružení	0Dk01
se	00`01
se traja	0CU01
secao	0E_01
seccao	0E_01
seccio	0FH01
seccion	0D601
secció	0FH01
sección	0D601
second class	00T01
second place	00N01
secondary education	02O01
secondary school	01K01
secretaire	01W01
secretar	03N01
secretara	03N01
secretaresse	02Q01
secretari	02501
secretaria	0g;04
secretario	05o02
secretaris	02Q01
secretary	01h01
secretară	03N01
secretària	02501
secretária	02R01
secretário	02R01
secrétaire	01W01
secteur	0?G01
sectia	0D?01
sectie	0g?02
section	0=a01
sector	04E01
sectorul	04E01
secundaria	0JM02
secundario	00J01
secundària	0;K01
secundário	00J01
secção	0E_01
secția	0D?01
secție	0D?01
sedaj	0CU01
sedan	0MM01
sedang	0BD01
sedanjost	0CU01
sef	0gA04
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
sehr gut	0MD02
sehr gute kenntnisse	0MD02
seit	0gE01
sejak	0gF02
sekarang	0On01
sekce	0FQ01
sekcia	0FV01
sekcja	0HH01
sekolah	0KY01
sekolah dasar	0KY01
sekolah menengah	0KY01
sekolah tinggi	0KY01
sekretaer	0ZK03
sekretar	0gH03
sekretare	02I01
sekretarica	06O01
sekretaris	02101
sekretarka	0Nk03
sekretars	02I01
sekretarz	01m01
sekreter	05801
sekreterare	02801
sekreteri	05801
sekretore	02H01
sekretorė	02H01
sekretárka	0?>01
sekretářka	0=i01
sekretär	0gK02
sekretær	05T02
sekretāre	02I01
sekretārs	02I01
seksi	09g01
seksjon	0gM01
sektion	0gN02
sektor	0gP03
selbstaendig	09801
selbstandig	09801
selbststaendig	0MZ02
selbststandig	0MZ02
selbstständig	0MZ02
selbständig	09801
self employed	02o01
self-employed	02o01
selger	06;01
seller	0QU01
selskab	0>G01
selskap	0:=01
selts	04e01
selvstaendig	0gS01
selvstendig naeringsdrivende	0gT01
selvstendig næringsdrivende	0gT01
selvstændig	0gS01
semaine	0gU01
semaines	0gU01
semana	0gV02
semanas	0gV02
seminaari	03j01
seminar	0<601
seminarium	0I601
seminary	01K01
sempozyumu	0<W01
sena	0gX01
senac	0?Q01
senai	0?Q01
sene	0gY01
senior	0PD01
senter	0:=01
seo	06U01
serbest	03K01
serfraedingur	0gZ02
sergeant	01h01
serhaefing	01k01
sertificets	05e01
sertificēts	05e01
sertifika	0;n01
sertifikaat	0TI01
sertifikaatti	0g\02
sertifikali	0;n01
sertifikalı	0;n01
sertifikasi	0g^02
sertifikası	0;n01
sertifikat	0g`04
sertifikatas	07\01
sertifikats	05e01
sertifikuotas	07\01
sertifikāts	05e01
sertifioitu	03L01
sertifisering	08=01
sertifisert	08=01
servei	0FH01
serveis	03D01
server	01h01
serveur	01W01
serveuse	01W01
service	0?G01
services	02o01
servicio	0D601
servicios	07@01
serviciul	0D?01
servicos	02S01
servirka	0=i01
servitoer	0gd02
servitor	0gd02
servitris	02801
servitör	02801
servitør	06;01
servizi	03@01
serviços	02S01
servsafe	01N01
servírka	0=i01
sestra	0@i02
setaliste	08c01
setany	03M01
setmana	0gf01
setmanes	0gf01
setor	0E_01
settimana	0gg01
settimane	0gg01
settore	0gh02
seura	06301
sezione	0E001
seção	0E_01
sgpa	0@G01
shipping	02o01
shop	02o01
shortlisted	00N01
shrm	01N01
si	0gj01
sia	00`01
siandien	0CI01
sicher	0MD02
sidan	0gk01
siden	0MR02
sidlisko	0^E01
sidliste	0>S01
sieger	0bl02
siegerin	00:01
siele	0;X01
sieu thi	0:\01
sieviesu	0gl01
sieviete	0gl01
sieviešu	0gl01
sigorta	03K01
sigurvegari	00;01
sihteeri	05B01
siiani	0PA01
siivooja	05B01
silpnai	0a_01
silver	00N01
silver medal	00N01
sim	0<501
sim a	0<501
sim c	0<501
simdi	0>601
simposio	04n01
simpozion	06Y01
simpósio	04n01
since	0gm01
sinds	0gn01
singel	0Dj01
single	0@\01
sirket	03K01
sirketi	03K01
sistemas	08;02
sistemes	03D01
sistemi	03@01
sitesi	0>701
siuo metu	0CI01
sivilingenioer	0If01
sivilingenior	0If01
sivilingeniør	0If01
siviloekonom	0If01
sivilokonom	0If01
siviløkonom	0If01
sivuaine	0Vl01
six sigma	01N01
sixth form	01K01
siêu thị	0:\01
sjaafoer	06;01
sjafor	06;01
sjalfbodalidi	0<e01
sjef	06;01
sjomadur	0<e01
sjukhus	0=I01
sjukhuset	0=I01
sjukrahus	06501
sjukskoeterskeexamen	0L?01
sjukskoterskeexamen	0L?01
sjuksköterskeexamen	0L?01
sjálfboðaliði	0<e01
sjåfør	06;01
sjómaður	0<e01
sjúkrahús	06501
sk	0>701
skarbnik	01m01
skild	0J501
skilled	0PD01
skilt	0go02
skipper	0h103
skipstjori	0<e01
skipstjóri	0<e01
skiries	0^l01
skirteini	0XU02
skladiscnik	0D501
skladistar	0=801
skladištar	0=801
skladiščnik	0D501
skladnik	0@i02
skladník	0@i02
sklep	02n01
skoeterska	02801
skola	0h407
skola primarja	03l01
skola sekondarja	03l01
skolan	0M601
skole	0h;02
skolekundskaber	0;c01
skolekunnskaper	0;d01
skolen	0h;02
skoli	03e01
skolinn	03e01
skolkunskaper	0;G01
skolotaja	02I01
skolotajs	02I01
skolotāja	02I01
skolotājs	02I01
skoterska	02801
skr poczt	04H01
skr. poczt	04H01
skrbnik	0D501
skribent	02801
skripsi	09C01
skripta	0T^02
skriptá	0@g01
skup	0_i01
skupina	0h=03
skuska	0?k01
skyrius	0h@02
skyrsla	0>Q01
skírteini	0XU02
skóli	03e01
skólinn	03e01
sköterska	02801
skúška	0?k01
skýrsla	0>Q01
sl	00`01
sladek	0=i01
sladovna	0Dk01
sladovnik	0=i01
sladovník	0=i01
slaugytoja	02H01
slimnica	05d01
slimnīca	05d01
slobodna	0hB01
slobodny	0hB01
slobodná	0hB01
slobodný	0hB01
slta	0Qc01
slu	00`01
slutbetyg	0hC02
sluzba	0gP03
služba	0gP03
sládek	0=i01
sma	0hE04
smart working	00e01
smer	0hI02
smidur	0<e01
smiður	0<e01
smjer	0hK01
smk	0hE04
smp	0hL02
snekker	06;01
snickare	02801
snin	0gX01
snit	0IN01
snitt	0N@01
snittbetyg	0<701
so	0hN02
so cap	0]T01
so yeu ly lich	0PL01
soavtor	0V701
sobresaliente	0>Z01
sobrid	0Y801
soc coop	00`01
soc. coop	00`01
soci	02501
socia	0e?04
sociedad	07@01
sociedade	02S01
societa	03@01
societat	03D01
societate	03801
societe	02g01
society	02o01
società	03@01
socio	0<D03
société	02g01
sodelavec	0D501
sodelavka	0D501
sodien	0Y801
soehne	08701
sofer	03N01
soferis	02I01
sofor	0hP02
software	02o01
sofőr	02001
sohn	08701
sohne	08701
sok	0>701
sokagi	0>701
sokak	0>701
sokağı	0>701
sola	0IK01
soldat	05G01
solicitor	01h01
solid	0A<01
solide	05[01
solide kenntnisse	05[01
solteira	0hR01
solteiro	0hR01
solter	0?<01
soltera	0hS02
soltero	0hU01
soluciones	07@01
solucions	03D01
solucoes	02S01
solumadur	0<e01
solutions	02o01
soluzioni	03@01
soluções	02S01
some experience	0Ka01
some knowledge	0:m01
sommar	0hV01
sommaren	0hV01
sommelier	01h01
sommer	0hW03
sommeren	0hZ02
sonbahar	0OW01
song ngu	0:A01
song ngữ	0:A01
sopir	02101
sor	03M01
sorumlu	05801
sorumlusu	05801
sos	0h\02
soseaua	04E01
sosionomi	04I01
sou	0C<01
soucasne	09701
soucasnost	09701
soucasnosti	09701
sous chef	01h01
soutez	00501
souteze	00501
soutěž	00501
soutěže	00501
současnost	09701
současnosti	09701
současně	09701
soš	0C<01
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
speciale	0fP01
specialisatie	02c01
specialisation	0h^02
specialist	0h`06
specialista	0hf05
specialistas	02H01
specialiste	02F02
specialistka	0@i02
specialists	02I01
specialistă	03N01
specialistė	02H01
specialitate	0e401
specialite	0L=01
specialitāte	0e401
specializace	0_j01
specializacia	0hk01
specializacija	0W101
specializacio	0hl01
specializare	0Gn01
specializarea	0Gn01
specialization	0AC01
specializing in	0AC01
specializzazione	0hm02
specializáció	0hl01
specialybe	0W101
specialybė	0W101
specijalist	0Ul01
specijalista	06O01
speciāliste	02I01
speciālists	02I01
specjalista	01m01
specjalistka	01m01
specjalizacja	0U@01
specjalnosc	0U@01
specjalność	0U@01
spedition	03901
spesialis	02101
spesialisering	0M;01
spesialist	06;01
spetsialist	01=01
spezialist	0ho02
spital	03801
spitali	06501
spitalul	03801
spizjar	04i01
spiżjar	04i01
splaiul	04E01
spletno	0^@01
splosna matura	0bn01
splošna matura	0bn01
spodziewany	0b]01
spol s r o	00`01
spol. s r.o	00`01
spoldzielnia	02n01
spolecnost	0Dk01
spolek	0Dk01
společnost	0Dk01
spolka	02n01
spolocnost	03>01
spoločnosť	03>01
sposata	0?F01
sposato	0?F01
sposobilost	0?k01
sprachdiplom	0D`01
sprachzertifikat	0D`01
spricevalo	0?h01
spring	0i101
springer	01X01
spričevalo	0?h01
sprzedawca	01m01
sprzedawczyni	01m01
sptar	07T01
spécialisation	0L=01
spécialité	0L=01
spítali	06501
spółdzielnia	02n01
spółka	02n01
spôsobilosť	0?k01
sqaq	0C[01
squad	0=a01
square	08d02
sraid	07101
sre	06U01
sredni	0i202
srednia	0i402
srednia ocen	0`301
srednie	0I<01
srednio	0H701
srednio zaawansowany	0H701
srednio zaawansowany wyzszy	0G401
sredniozaawansowana	0H701
sredniozaawansowany	0i202
sredniozaawansowany wyzszy	0G401
srednja izobrazba	0bn01
srednja raven	0bk01
srednja razina	0eV01
srednja skola	0i603
srednja sola	0IK01
srednja strokovna izobrazba	0bn01
srednja strucna sprema	0i902
srednja stručna sprema	0i902
srednja škola	0i603
srednja šola	0IK01
srednje	0i;06
srednje dobro	0bk01
srednjesolska izobrazba	0bn01
srednješolska izobrazba	0bn01
srednji	0iA01
srednji nivo	0iA01
srl	00`01
sráid	07101
ss	0C<01
ssc	00E01
sss	0i902
sst	03C01
st	0eW02
staatlich geprueft	0iB01
staatlich gepruft	0iB01
staatlich geprüft	0iB01
staatsexamen	0E<01
stadig	0Q_01
stadt	08701
stadtwerke	03901
staf	02101
staff	0e502
stagiair	0I=01
stagiaire	0iC02
stagiar	03N01
stagiara	03N01
stagiară	03N01
stagista	01l01
stajyer	05801
stajyeri	05801
stale	0GK02
stan	0=\01
standardiste	01W01
starfsferilskra	0L;01
starfsferilskrá	0L;01
starfsmadur	0<e01
starfsmaður	0<e01
starostwo	02n01
start up	0Mh02
start-up	0Mh02
startup	0Mh02
station	06<01
statistician	01h01
statni jazykova zkouska	0T301
stavby	0Dk01
stavbyvedouci	0=i01
stavbyvedoucí	0=i01
stazist	0=801
stazista	0iE03
stazistka	0@i02
stazuotojas	02H01
stazysta	01m01
stazystka	01m01
stażysta	01m01
stażystka	01m01
stažist	0=801
stažista	06O01
stažuotojas	02H01
ste	0iH01
steeg	0Dj01
steig	0@J01
steward	01h01
stichting	02P01
stieg	0@J01
stien	0:>01
stiftelse	0>H02
stifter	06=01
stiftung	03901
stigen	04Y01
stigur	0N`01
stipend	0VB01
stipendet	0VB01
stipendi	06401
stipendiat	06;01
stipendiet	0dP01
stipendija	0iI05
stipendium	0iN06
stiurthoir	03I01
stiúrthóir	03I01
stjori	0<e01
stjóri	0<e01
stm	0Qc01
stofa	06501
stofnandi	0<e01
stofnun	06501
stolar	0iT03
stolarz	01m01
stolár	0?>01
store	02o01
stores	02o01
stowarzyszenie	02n01
str	0iW02
straaket	04Y01
straat	0Dj01
strada	0iY02
straede	0Mf01
straeti	0N`01
straipsnis	0U`01
straket	04Y01
strasse	0@J01
strata 1	0CF01
strata 2	0ah01
strateg	02801
strategist	01h01
straße	0@J01
stredisko	0i[02
stredna odborna skola	0YN01
stredna skola	0YN01
stredne	0i]02
stredne pokrocila	0i]02
stredne pokrocily	0i_04
stredne pokročilá	0VS01
stredne pokročilý	0ic02
stredni prumyslova skola	0C<01
stredni skola	0C<01
stredná odborná škola	0YN01
stredná škola	0YN01
stredoskolske	0ie02
stredoskolske s maturitou	0[Q01
stredoskolske vzdelani	0[Q01
stredoskolske vzdelanie	0[P01
stredoškolské	0[P01
stredoškolské vzdelanie	0[P01
street	05b01
stribrny	00501
strojirny	0Dk01
strojírny	0Dk01
strokovni izpit	0?h01
strokovnjak	0ig02
strokovno	0ii01
strong	0PD01
strucni ispit	0H;02
strucni studij	0c_01
strucnjak	0ij04
strukovne studije	0;[01
strukturovany zivotopis	0in02
strukturovaný životopis	0dW01
strukturvieniba	0CP01
struktūrvienība	0CP01
stručni ispit	0H;02
stručni studij	0c_01
stručnjak	0ij04
stråket	04Y01
stræde	0Mf01
stræti	0N`01
student	0j003
student assistant	01h01
studentereksamen	00D01
studentermedhjaelper	06=01
studentermedhjælper	06=01
studentexamen	0N701
studentische hilfskraft	09801
studentsprof	0O?01
studia	0@g01
studia doktoranckie	0H?01
studia i stopnia	0SN01
studia ii stopnia	0T701
studia inzynierskie	0SN01
studia inżynierskie	0SN01
studia licencjackie	0SN01
studia magisterskie	0T701
studia podyplomowe	0T701
studie	0F601
studiekompetanse	06j01
studiengang	0KP01
studienrichtung	0KP01
studieprogram	0M;01
studieretning	0KQ02
studierichting	02c01
studiespesialisering	06j01
studii aprofundate	0EP01
studii de masterat	0EP01
studii doctorale	0GC01
studii liceale	09J01
studii medii	09J01
studii postliceale	0A701
studii postuniversitare	0EP01
studii superioare	0EO01
studii universitare de licenta	0EO01
studii universitare de licență	0EO01
studij	0hK01
studija	0j302
studijni obor	0_j01
studijni prumer	0PO01
studijny odbor	0hk01
studijny program	0hk01
studijní obor	0_j01
studijní průměr	0PO01
studijska smer	0j501
studijski program	0hI02
studiju programa	0W101
studiju programma	0e401
studijų programa	0W101
studio	0j60B
studio legale	03@01
studios	02o01
studiu	06Y01
studium	0jH02
studium policealne	0c401
studyosu	03K01
stuudio	04e01
stx	00D01
stylist	01h01
stypendium	0LR01
styreleder	06;01
styrelsen	0>G01
styremedlem	06;01
styrkur	00;01
styrmann	0CK01
stále	0GK02
státní jazyková zkouška	0T301
stážista	0@i02
stážistka	0@i02
stígur	0N`01
stúdentspróf	0O?01
stúdió	06l01
stüdyosu	03K01
středisko	0FQ01
střední průmyslová škola	0C<01
střední škola	0C<01
středně	0VT01
středně pokročilá	0VT01
středně pokročilý	0jJ02
středoškolské	0[Q01
středoškolské s maturitou	0[Q01
středoškolské vzdělání	0[Q01
stříbrný	00501
su an	0>601
su anda	0>601
subdirector	01A01
subdirectora	01A01
subesi	0<n01
submitted	0==01
sucasnost	0F^01
sucasnosti	0F^01
sudor	03N01
sufficiente	0jL02
sugarut	03M01
sugis	0jN01
sugárút	03M01
suhtlustasand	0To01
suite	05b01
sujuva	0JC01
sujuva suullinen ja kirjallinen	0JC01
sujuvasti	0JC01
sumar	0jO01
summa cum laude	0@G01
summer	0jP01
sunum	0<W01
superintendent	01h01
superior completo	09N01
supermarche	02g01
supermarché	02g01
supermarket	02o01
supermarkt	02P01
supermercado	08;02
supermercados	02S01
supermercat	03D01
supermercato	03@01
superviseur	01W01
supervisor	0jQ05
supervisora	02203
supervisore	01l01
supervizor	03N01
suradnica	0=801
suradnik	0=801
surat izin	0<501
surgeon	01h01
surucu belgesi	0;n01
surveyor	01h01
sutaz	00401
suund	0J?01
suunniteltu	06m01
suunnittelija	05B01
suuntautuminen	0Vl01
suuntautumisvaihtoehto	0Vl01
suureparane	0Vj01
suurepärane	0Vj01
suvi	0jV01
svaert god	08R02
svaert godt	0Lo01
svarec	0=i01
svarecsky	0?j01
sveinsprof	0O?01
sveinspróf	0O?01
sveitarfelag	06501
sveitarfélag	06501
svend	06=01
svendebrev	00D01
svendeproeve	00D01
svendeprove	00D01
svendeprøve	00D01
svennebrev	06j01
svetovalec	0D501
svetovalka	0D501
sveucilisni prvostupnik	0c_01
sveucilista	0eQ01
sveuciliste	0eQ01
sveučilišni prvostupnik	0c_01
sveučilišta	0eQ01
sveučilište	0eQ01
svid	0jW02
sviluppatore	01l01
sviluppatrice	01l01
svið	0jW02
svjedodzba	0jY02
svjedodžba	0jY02
svobodna	0j[01
svobodny	0j[01
svobodná	0j[01
svobodný	0j[01
svářeč	0=i01
svářečský	0?j01
svært god	08R02
svært godt	0Lo01
swiadectwo	0@901
swiadectwo dojrzalosci	0I<01
swiadectwo maturalne	0I<01
sygehus	0>G01
sygeplejerske	06=01
sykehus	0:=01
sykepleier	06;01
syksy	0j\01
symposium	0==01
systeme	03901
systems	02o01
szabadalom	0F>01
szak	0hl01
szakacs	02001
szakerto	0j]02
szakertoi	0\o01
szakgimnazium	0Ui01
szakgimnázium	0Ui01
szakirany	0hl01
szakirány	0hl01
szakiskola	0Ui01
szakkepesites	0J>01
szakkozepiskola	0Ui01
szakképesítés	0J>01
szakközépiskola	0Ui01
szakmai erettsegi	0J>01
szakmai oneletrajz	0`X01
szakmai érettségi	0J>01
szakmai önéletrajz	0`X01
szakmunkas	0J>01
szakmunkas bizonyitvany	0J>01
szakmunkás	0J>01
szakmunkás-bizonyítvány	0J>01
szakos	0hl01
szakvizsga	0J>01
szakács	02001
szakértő	0j]02
szakértői	0\o01
szalloda	06l01
szco	03>01
szerelo	02001
szerelő	02001
szerkeszto	0j_02
szerkesztő	0j_02
szinhaz	06l01
szkola	03]01
szkola podstawowa	03]01
szkola policealna	0c401
szkole	03]01
szkolenie	0@901
szkoly	03]01
szkoła	03]01
szkoła podstawowa	03]01
szkoła policealna	0c401
szkoły	03]01
szovetkezet	06l01
szpital	02n01
szálloda	06l01
színház	06l01
szövetkezet	06l01
szčo	03>01
sách	09i01
sáng lập	09G01
sähköasentaja	05B01
säljare	02801
säätiö	06301
sælger	06=01
sæmileg	0_>01
sérfræðingur	0gZ02
sérhæfing	01k01
sétány	03M01
sídlisko	0^E01
sídliště	0>S01
síðan	0gk01
sòcia	02501
sócia	02R01
sócio	02R01
söhne	08701
sölumaður	0<e01
súčasnosti	0F^01
súčasnosť	0F^01
súťaž	00401
sügis	0jN01
sürücü belgesi	0;n01
sš	0C<01
sơ cấp	0]T01
sơ yếu lý lịch	0PL01
số	0@S01
sở	0:\01
t	0^=01
t m	0ja01
t o m	0jb01
t.o.m	0jb01
t/m	0ja01
tabellarischer lebenslauf	0<<01
tabib	04i01
tabiba	04i01
taeknimadur	0<e01
taekniskoli	03e01
taellae hetkellae	0H_01
taenaeaen	0H_01
taevling	0dP01
taevlingen	0dP01
tag	02001
tagad	0Y801
tagozat	0hl01
tagung	0jc01
tagungsband	07k01
tahmini	0;m01
tahun	0jd02
tai	0jf01
taighdeoir	03I01
tailor	01h01
tajjeb	0jg01
tajjeb hafna	0HS01
tajjeb ħafna	0HS01
tajnica	0@e02
tajnik	0@e02
takdir belgesi	0:b01
takimi	0<n01
takmicenje	0b^01
takmičenje	0b^01
takmorkud	0O<01
takmörkuð	0O<01
takımı	0<n01
talitus	0\?01
talk	0==01
talla hetkella	0H_01
taller	08902
talleres	07@01
tallers	03D01
talv	0jh01
talvi	0ji01
taman kanak kanak	0KY01
taman kanak-kanak	0KY01
tamirci	05801
tamplar	03N01
tanaan	0H_01
tanacsado	02001
tanapaev	0PA01
tanar	02001
tanaseni	0PA01
tanav	0Yb01
tanfolyam	0=602
tanito	02001
tanukiri	00101
tanulmany	0F>01
tanulmanyi atlag	07^01
tanulmány	0F>01
tanulmányi átlag	07^01
tanulo	02001
tanuló	02001
tanusitvany	0T@01
tanácsadó	02001
tanár	02001
tanító	02001
tanúsítvány	0T@01
tap chi	09i01
tap doan	0:\01
taqsima	0Do01
tardor	0jj01
targyalasi szint	0Ko01
targyalasi szintu	0Ko01
targyalokepes	0Ko01
tarjoilija	05B01
tarkastaja	05B01
tarnyba	0D<01
tarsalgasi	0W001
tarsalgasi alapszint	0Vo01
tarsalgasi szint	0W001
tarsalgo	0Vo01
tarsasag	06l01
tasarimci	05801
tasarimcisi	05801
tasarımcı	05801
tasarımcısı	05801
tavasz	0jk01
tavasza	0jk01
tavern	02o01
tavling	0dP01
tavlingen	0dP01
tavmunka	0jl01
tavolrol	0jl01
tbk	00`01
tcf	0;X01
teacher	01h01
teaching assistant	01h01
teadur	01=01
teaduskond	03O01
team	0jm09
team lead	06U01
teanga dhuchais	0>Y01
teanga dhúchais	0>Y01
teastas	0?D01
teastas soisearach	06F01
teastas sóisearach	06F01
teater	0k604
teatr	02n01
teatras	03?01
teatre	03D01
teatris	05d01
teatro	0?N03
teatru	03801
teatrul	03801
teatteri	06301
tecaj	0k:02
tech lead	06U01
technician	01h01
technicien	0R801
technicka	0@i02
technicus	02Q01
techniek	02P01
technik	0k<05
technikas	02H01
techniker	0kA02
technikum	0kC03
technikumas	0CX01
technikus	02001
technikusi vegzettseg	0J>01
technikusi végzettség	0J>01
technička	0@i02
technologies	02o01
technologist	01h01
technology	02o01
tecnic	02501
tecnic superior	0@V01
tecnica	0e?04
tecnicatura	0@W01
tecnico	0<D03
tecnico em	0BA01
tecnico en	09b01
tecnico superior	0@W01
tecno	0kF02
tecno u govoru i pismu	0kH01
tecnologia	02S01
tecnologia em	09N01
tecnologias	08;02
tecnologico	0>\01
tecnologie	03@01
tecnologies	03D01
tecnologo	09N01
tecnologo em	0BA01
tecnologías	07@01
tecnológico	0>\01
tecnólogo	09N01
tecnólogo em	0BA01
tee	0Yb01
teenindaja	01=01
tef	0;X01
tefl	01N01
tehas	04e01
tehdas	06301
tehnicar	05902
tehnician	03N01
tehniciana	03N01
tehniciană	03N01
tehnicka skola	0II02
tehnik	0kI02
tehnikis	02I01
tehnikums	03i01
tehniska sola	0IK01
tehničar	05902
tehnička škola	0II02
tehniķis	02I01
tehniška šola	0IK01
teicamas	0=j01
teicami	0=j01
teicneoir	03I01
teises	07\01
teisininkas	02H01
teisininke	02H01
teisininkė	02H01
teisės	07\01
tekmovanje	0b[01
teknik	09e02
teknik universitesi	03c01
teknik üniversitesi	03c01
tekniker	0kK04
teknikk	0:=01
teknikko	0kO02
tekniku	04i01
teknisi	02101
teknisyen	05801
teknisyeni	05801
teknologie doktor	0F;01
teknoloji	03K01
teknolojileri	03K01
tekoce	0kQ01
tekoce znanje	0kQ01
tekoče	0kQ01
tekoče znanje	0kQ01
tekstil	03K01
tel	0kR01
telc	0;X01
tele	0kR01
telecom	02o01
telelavoro	00e01
telemunca	0Cf01
telemuncă	0Cf01
teleoperador	01A01
teleoperadora	01A01
teletrabajo	0Ij01
teletrabalho	0kS01
teletravail	00a01
teletreball	00f01
tem 4	0;X01
tem 8	0;X01
tem-4	0;X01
tem-8	0;X01
tem4	0;X01
tem8	0;X01
temel	0;H02
temel duzey	0;H02
temel düzey	0;H02
temel seviye	0;J01
temsilci	05801
temsilcisi	05801
teo	0A=01
teollisuus	06301
teoranta	0A=01
ter	03M01
terapeut	0kT02
terapeuta	01m01
teraz	0kV02
terbaik	05Z01
tercuman	05801
tercüman	05801
tere	03M01
terrace	05b01
terveyskeskus	06301
tervezett	0kX01
tervezo	02001
tervező	02001
tese	04n01
tesekkur belgesi	0:b01
tesi	0kY02
tesiasi	0CI01
tesis	0k[02
tesisatci	05801
tesisatçı	05801
tesol	01N01
tesorera	01A01
tesorero	01A01
tesoriere	01l01
tesoureiro	02R01
testaaja	05B01
testdaf	0;X01
tester	0k]06
testerka	01m01
teymi	0I?01
tez	0<W01
teza	06Y01
tezi	06i01
tezli yuksek lisans	0kc01
tezli yüksek lisans	0kc01
tezsiz yuksek lisans	0kc01
tezsiz yüksek lisans	0kc01
teză	06Y01
teātris	05d01
tečaj	0k:02
tečno	0kF02
tečno u govoru i pismu	0kH01
teşekkür belgesi	0:b01
teżi	06i01
th	0^g01
thac si	0:I01
thang	0kd02
thanh pho	0@S01
thanh thao	0^S02
thcs	0CN01
the	0:F01
the huong dan vien	0:F01
theater	0kf03
theatre	0Mh02
therapeut	05l02
therapist	01h01
these	0>W01
these de doctorat	0G?01
thesis	0==01
thi tran	0@S01
thiet ke	09G01
third place	00N01
thiết kế	09G01
thjalfari	0<e01
thn	0ki01
tho	09G01
tho dien	09G01
thon	0@S01
thpt	0CN01
through	0kj01
thru	0kj01
thu ky	09G01
thu ngan	09G01
thu ngân	09G01
thu thu	09G01
thu vien	0:\01
thuc tap sinh	09G01
thuiswerk	0QA01
thydandi	0<e01
thành phố	0@S01
thành thạo	0^S02
tháng	0kd02
thèse	0>W01
thèse de doctorat	0G?01
théâtre	02g01
thôn	0@S01
thư ký	09G01
thư viện	0:\01
thạc sĩ	0:I01
thẻ	0:F01
thẻ hướng dẫn viên	0:F01
thị trấn	0@S01
thợ	09G01
thợ điện	09G01
thủ thư	09G01
thực tập sinh	09G01
ticaret	03K01
tidskrift	0V@02
tidsskrift	0kk04
tie	08001
tiedekunta	03j01
tien si	0ko01
tienda	07@01
tiendas	07@01
tieng me	0:A01
tieng me de	0:A01
tiesibas	05e01
tiessaiste	07_01
tiesības	05e01
tieu hoc	0CN01
tiešsaistē	07_01
tiimi	0aB02
tijdschrift	0XW02
tiketina	0_S01
tikėtina	0_S01
til	0l003
til d d	0Q_01
til d.d	0Q_01
til dagsins	0J401
til dagsins i dag	0J401
til dagsins í dag	0J401
til na	0MF01
til naa	0MF01
til nu	0Q_01
til nå	0MF01
til og med	0l302
till	0l502
till dags dato	0_X01
till date	0Ac01
till now	0Ac01
till och med	0jb01
till present	0Ac01
tills nu	0_X01
tills vidare	0_X01
tim	0l705
timarit	0>Q01
timmerman	02Q01
tingkat dasar	0Ia01
tingkat lanjut	03m01
tinh	0@S01
tinh nguyen vien	09G01
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
titulo universitario	09a01
tiyatrosu	03K01
tiến sĩ	0ko01
tiếng mẹ	0:A01
tiếng mẹ đẻ	0:A01
tiểu học	0CN01
tjener	06=01
tlumacz	01m01
tlumaczka	01m01
tn	0l<02
tnhh	0:\01
to	0l>02
to chuc	0:\01
to date	0Ac01
to present	0Ac01
to this day	0Ac01
to truong	09G01
toamna	0l@01
today	0Ac01
todistus	0g\02
toefl	0;X01
toefl ibt	0;X01
toeic	0;X01
toeicスコア	0lA01
toemrer	05T02
toften	0Mf01
togaf	01N01
tohtori	0lB02
tohtorintutkinto	0L>01
toi	0D701
toimetaja	01=01
toiminimi	0Te01
toimisto	06301
toimittaja	05B01
toistaiseksi	0H_01
toko	07A01
tol	0lD02
tolk	01=01
tolkija	01=01
tolmacs	02001
tolmács	02001
tom	0jb01
tomrer	05T02
tookoda	04e01
tootaja	01=01
topik	0;X01
torfl	0;X01
torg	0N`01
torget	0lF02
tori	08001
torv	0Mf01
tosaitheoir	0>;01
tospraaklig	0M501
tospraklig	0M501
tosproget	0Lm01
tospråklig	0M501
tot	0lH03
tot en met	0ja01
tot heden	0P:01
tot nghiep thpt	00H01
tot nu	0P:01
tot nu toe	0P:01
tot op heden	0P:01
tovaren	03>01
tovarna	0XA02
továreň	03>01
továrna	0Dk01
tp	0@S01
tr	0>S01
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
trainee	0lK04
trainer	0lO03
tranare	02801
transactions	0==01
translator	01h01
transport	02P01
transportes	08;02
transports	0lR02
trasporti	03@01
travesia	08Z01
travessa	04;01
travessera	08h01
travesía	08Z01
treasurer	01h01
treener	01=01
tren trung binh	0lT01
trener	0lU03
treneris	02F02
trenerka	01m01
trenutacno	0lX01
trenutačno	0lX01
trenutno	0lY03
tres bien	08J02
tres bon	0AN01
tres bon niveau	0B701
tres bonne maitrise	0B701
tresorer	02501
tresorera	02501
tresorier	01W01
tresoriere	01W01
trezorier	03N01
trg	0^[03
trgovina	0U\02
tribunal	02S01
trida	0>S01
trieda	0^E01
trinity	0;X01
triq	0C[01
tro ly	09G01
trofeo	0l\02
trofeu	00M01
trofeul	0>E01
troféu	00M01
troi chay	0>f01
trophee	00L01
trophy	00N01
trophée	00L01
truc tuyen	0l^01
truckcertifikat	0?e01
truckfoererbevis	08=01
truckforerbevis	08=01
truckførerbevis	08=01
truckkort	0?i01
truhlar	0=i01
truhlář	0=i01
trung binh	0l_02
trung bình	0l_02
trung cap	0la02
trung cap cao	0lT01
trung cap nghe	0CN01
trung cấp	0la02
trung cấp cao	0lT01
trung cấp nghề	0CN01
trung hoc	0CN01
trung hoc pho thong	0lc02
trung học	0CN01
trung học phổ thông	0lc02
trung tam	0:\01
trung tam dao tao	0CN01
trung tâm	0:\01
trung tâm đào tạo	0CN01
truong	0CN01
truong ban	09G01
truong cao dang	0CN01
truong dai hoc	0CN01
truong nhom	09G01
truong phong	09G01
truong thpt	0CN01
trust	02o01
trva	0GK02
trvá	0GK02
tränare	02801
træner	06=01
très bien	08J02
très bon	0AN01
très bon niveau	0B701
très bonne maîtrise	0B701
tréner	02001
trésorier	01W01
trésorière	01W01
trên trung bình	0lT01
trôi chảy	0>f01
trường	0CN01
trường cao đẳng	0CN01
trường thpt	0CN01
trường đại học	0CN01
trưởng ban	09G01
trưởng nhóm	09G01
trưởng phòng	09G01
trợ lý	09G01
trực tuyến	0l^01
tu	0le03
tu van	09G01
tu xa	0l^01
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
tunnistus	0YG02
tunnustus	0lh03
turizm	03K01
turpinas	0Y801
turpinās	0Y801
tutkija	05B01
tutkimusasema	06301
tutkinto	0Vk01
tutor	0lk03
tutora	02R01
tuttora	00k01
tvaaspraakig	0M401
tvasprakig	0M401
tvityngd	0]S01
tvityngdur	0]S01
tvornica	0Tg01
tvrtka	0Tg01
tvåspråkig	0M401
tvítyngd	0]S01
tvítyngdur	0]S01
tweede prijs	0I301
tweetalig	0I401
tyden	0ln01
tydnu	0ln01
tydny	0ln01
tydzien	0lo01
tydzień	0lo01
tygodni	0lo01
tygodnie	0lo01
tym	0FQ01
tyoenjohtaja	05B01
tyoentekijae	05B01
tyoeturvallisuuskortti	03L01
tyonjohtaja	05B01
tyontekija	05B01
tyoturvallisuuskortti	03L01
tyrejas	02H01
tyrėjas	02H01
tytul	0LR01
tytul technika	0I<01
tytuł	0LR01
tytuł technika	0I<01
tyydyttaevae	0Tl02
tyydyttaevae alkeet	04S01
tyydyttava	0Tl02
tyydyttava alkeet	04S01
tyydyttävä	0Tl02
tyydyttävä alkeet	04S01
työnjohtaja	05B01
työntekijä	05B01
työturvallisuuskortti	03L01
tárgyalási szint	0Ko01
tárgyalási szintű	0Ko01
tárgyalóképes	0Ko01
társalgási	0W001
társalgási alapszint	0Vo01
társalgási szint	0W001
társalgó	0Vo01
társaság	06l01
távmunka	0jl01
távolról	0jl01
tâmplar	03N01
tällä hetkellä	0H_01
tänapäev	0PA01
tänaseni	0PA01
tänav	0Yb01
tänukiri	00101
tänään	0H_01
tävling	0dP01
tävlingen	0dP01
tæknimaður	0<e01
tækniskóli	03e01
tècnic	02501
tècnic superior	0@V01
tècnica	02501
técnica	05o02
técnico	05o02
técnico em	0BA01
técnico en	09b01
técnico superior	0@W01
tél	0kR01
télétravail	00a01
tér	03M01
tình nguyện viên	09G01
tím	0FV01
tímarit	0>Q01
títol	01Y01
título	01Z01
título universitario	09a01
tól	0lD02
tõlk	01=01
tõlkija	01=01
töökoda	04e01
töötaja	01=01
tømrer	05T02
týden	0ln01
týdny	0ln01
týdnů	0ln01
tým	0FQ01
tęsiasi	0CI01
tłumacz	01m01
tłumaczka	01m01
től	0lD02
tř	0>S01
třída	0>S01
tư vấn	09G01
tại	0jf01
tạp chí	09i01
tập đoàn	0:\01
tỉnh	0@S01
tốt	0^S02
tốt nghiệp thpt	00H01
tổ	0:@01
tổ chức	0:\01
tổ trưởng	09G01
tới	0D701
từ	0m002
từ xa	0l^01
u	0m205
u braku	0^j02
u tijeku	0lX01
u toku	0m701
uab	00`01
ubersetzer	05G01
ubezpieczenia	02n01
ucen	0=i01
uceni	0C<01
ucenic	03N01
ucetni	0=i01
uciliste	0m803
ucitel	02J02
ucitelj	0`l03
ucla	0@k01
uctovnicka	0?>01
uctovnik	0?>01
uczelnia	03]01
uczen	01m01
uczeń	01m01
ud	00`01
udacity	0@k01
udana	0^m01
udata	0^n01
uddannelsescenter	0I601
udemy	0@k01
udmaerkelse	00801
udmærkelse	00801
udruga	0Tg01
udruzenje	05k01
udruženje	05k01
udvikler	06=01
uebersetzer	05G01
ufer	0@J01
ufficio	0E001
ufficjal	04i01
uffiċjal	04i01
ug	00`01
uge	0m;01
uger	0m;01
ugift	0go02
ugm	0@k01
ugyintezo	02001
ugynokseg	06l01
ugyved	02001
uhing	04e01
ui	06U01
uitgeverij	0m<02
uitmuntend	0m>01
uitstekend	0db01
ujsagiro	02001
uke	0m?01
uker	0m?01
uksus	0\?01
ul	0m@06
ulica	0mF05
ulice	0>S01
ulicy	04H01
ulikool	03O01
umschulung	01?01
und	0mK01
undergraduate	09U01
underskoeterska	02801
underskoterska	02801
undersköterska	02801
underwriter	01h01
undirstada	0O<01
undirstaða	0O<01
uned	0>\01
ungdomsskole	0:a01
uni	0PM02
uniao estavel	0hR01
unidad	0D601
unidade	0E_01
unit	0mL04
unita	0E001
unitat	0FH01
unite	0?G01
unità	0E001
unité	0?G01
univ bacc	0c_01
univ dipl	0Z501
univ. bacc	0c_01
univ. dipl	0Z501
universidad	0>\01
universidade	0?Q01
universita	0mP02
universitaet	0<601
universitaire	01M01
universitaria	0>\01
universitas	0KY01
universitat	0mR02
universitate	0mT02
universitatea	07201
universitatea politehnica	07201
universitates	03i01
universite	0mV02
universiteit	07]01
universitesi	03c01
universitet	0mX03
universitetas	0CX01
universitete	0CX01
universitetet	0mX03
universiteto	0CX01
universities	01K01
university	0m[02
università	0mP02
universität	0<601
université	01M01
universitāte	03i01
universitātes	03i01
univerza	0IK01
univerze	0IK01
univerzi	0IK01
univerzita	0K_02
univerzite	0K_02
univerzitet	0m]01
univerzitetni diplomirani	0Z501
univerzity	0K_02
univerzitě	0C<01
uniwersytet	0m^01
união estável	0hR01
unmarried	0@\01
unternehmen	03901
until	0kj01
until now	0Ac01
until present	0Ac01
until today	0Ac01
unur	0=W01
uoc	01L01
uomo	0Za01
upc	01L01
upcoming	05V01
uplne stredne	0[P01
upper intermediate	0N_01
upper second	00T01
upper second class	00T01
upper-intermediate	0N_01
uppsats	0Jc01
uprawnienia	0@901
uprawnienie	0@901
urad	0FE02
urbanitzacio	08h01
urbanització	08h01
urbanizacion	08Z01
urbanización	08Z01
ured	0Tg01
urednica	0@^03
urednik	0@^03
urkunde	0m_02
urzad	02n01
urząd	02n01
usek	0i[02
usine	02g01
uslugi	02n01
usmerenje	0ma01
usmeritev	0j501
usmjerenje	0hK01
ust duzey	03k01
usta	05801
ustabasi	05801
ustabaşı	05801
ustanova	0=J01
ustanovitelj	05;01
ustav	0FE02
usługi	02n01
ut	03M01
utca	03M01
utgefid	0>Q01
utja	03M01
utmaerkelse	00K01
utmaerkt	0Ln01
utmarkelse	00K01
utmarkt	0Ln01
utmerkelse	00901
utmerket	0Lo01
utmärkelse	00K01
utmärkt	0Ln01
utvar	0i[02
utvecklare	02801
utvikler	06;01
uverenje	0_k01
uvjerenje	0aM01
ux	06U01
uy ban	0:\01
uye	05801
uyesi	05801
uzaktan	0@?01
uzem	04A02
uzina	03801
uzivatelska	0mb01
uzivatelsky	0mb01
uzman	0mc02
uzman duzey	0me01
uzman düzey	0me01
uzmani	05801
uzmanı	05801
uznani	00501
uznanie	00401
uznemuma	0mf01
uznemums	05d01
uznání	00501
uzvaretaja	00B01
uzvaretajs	00B01
uzvarētāja	00B01
uzvarētājs	00B01
uzņēmums	05d01
uzņēmumā	0mf01
učení	0C<01
učeň	0=i01
učilište	0mg02
učiliště	0C<01
učitel	0T601
učitelj	0`l03
učiteľ	07j01
uživatelsky	0mb01
uživatelská	0mb01
v	0mi05
v le	0>T01
v o s	00`01
v teku	0CU01
v.le	0>T01
v.o.s	00`01
va	0mn01
vaar	0mo02
vaardare	02801
vaardcentral	0=I01
vaaren	0mo02
vabalt	0Vj01
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
vaeitoeskirja	0n102
vaelttaevae	04S01
vaelttaevae keskitaso	0Tn01
vaenget	0Mf01
vaentanlegt	01001
vaerkfoerer	06=01
vaerkforer	06=01
vaerksted	0>G01
vaeylae	08001
vag	04Y01
vaga hasti	0Vj01
vaga hea	0n302
vagen	04Y01
vahene	04M01
vairuotojas	02H01
vairuotojo pazymejimas	07\01
vairuotojo pažymėjimas	07\01
vaistine	03?01
vaistininkas	02H01
vaistinė	03?01
vaitekiri	03J01
vaitoskirja	0n102
vaji	06:01
vakblad	0<V01
vakfi	03K01
vakfı	03K01
vakman	02Q01
vaktmaestare	02801
vaktmastare	02801
vaktmästare	02801
vakuutus	06301
vald	0n502
valjak	0Yb01
vallalat	04A02
vallaline	01<01
vallalkozo	02001
valmentaja	05B01
valores	0@h01
valttava	04S01
valttava keskitaso	0Tn01
van	0n701
van phong	0:\01
vanaf	0n802
vandaag	0P:01
vanzatoare	03N01
vanzator	03N01
vapaaehtoinen	05B01
var	0mo02
vara	0n:01
vardare	02801
vardcentral	0=I01
varen	0mo02
varhato	0kX01
varhatoan	0kX01
varilec	0D501
varon	0PX01
vartija	05B01
varón	0PX01
vas	0^F01
vasara	0n;02
vaspitac	0W@01
vaspitač	0W@01
vastaava	05B01
vayla	08001
vca	0n=02
vd	0O401
vdana	0j[01
vdaná	0j[01
ve	0n?02
vecka	0nA01
veckor	0nA01
ved	0nB02
vedec	0@i02
vedes	0S_01
vedouci	0=i01
vedoucí	0=i01
veduca	0?>01
veduci	0?>01
vedúca	0?>01
vedúci	0?>01
vedęs	0S_01
veebis	0Td01
veg	0:>01
vegen	0:>01
vegi	0N`01
vegur	0N`01
vegyesz	02001
vegyész	02001
vei	0:>01
veien	0:>01
veikals	05d01
veileder	06;01
veitingahus	06501
veitingahús	06501
vej	0Mf01
vejleder	06=01
veldig god	0Lo01
veleuciliste	0eQ01
veleučilište	0eQ01
velmi dobra	03n02
velmi dobre	0bo04
velmi dobrá	04301
velmi dobře	0nD02
velmi pokrocila	0V401
velmi pokročilá	0V401
velvirki	0<e01
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
verano	0nF01
verao	0nG01
verband	03901
verdlaun	0nH02
verein	03901
vereniging	02P01
vergevorderd	0nJ01
verhandlungssicher	0bH01
verhandlungssicher in wort und schrift	0Lb01
verheiratet	0N801
verkaeufer	05G01
verkaufer	05G01
verket	0=I01
verkfraedingur	0<e01
verkfræðingur	0<e01
verkoopster	02Q01
verkoper	02Q01
verkossa	0J\01
verksmidja	06501
verksmiðja	06501
verkstad	0=I01
verksted	0:=01
verkäufer	05G01
verlag	0nK02
veroeffentlichung	07k01
veroffentlichung	07k01
verpleegkundige	02Q01
verseny	0Dh02
versicherung	03901
versicherungen	03901
verslun	06501
vertaler	02Q01
verteja	02H01
vertejas	02H01
vertejums	07a01
vertieft	0Mc01
vertiefung	0KP01
vertreter	05G01
vertriebler	02\01
vertėja	02H01
vertėjas	02H01
verwacht	0N301
verwachte	0N301
verwalter	05G01
verwitwet	0N801
very good	02L02
verzekeringen	02P01
verzorgende	02Q01
verão	0nG01
verðlaun	0nH02
veröffentlichung	07k01
vet	01h01
vetaejae	05B01
vetaja	05B01
veterinarian	01h01
vetur	0nM01
vetäjä	05B01
veuf	0?E01
veuve	0?E01
vezeto	02001
vezető	02001
veľmi dobre	0nN02
veľmi dobrá	04601
vhs	0@k01
via	0>T01
viale	0>T01
vice president	01h01
vico	0>T01
vicolo	0>T01
vid	0nP02
videja atzime	07a01
videja izglitiba	06T01
videja limeni	0g401
videja profesionala	06T01
videji	0g401
videjs	0nR02
videregaaende	0_M01
videregaaende opplaering	06j01
videregaaende skole	0:a01
videregaende	0_M01
videregaende opplaering	06j01
videregaende skole	0:a01
videregående	0_M01
videregående opplæring	06j01
videregående skole	0:a01
vidurine mokykla	0CX01
vidurinis	0=b01
vidurinis issilavinimas	0=b01
vidurinis išsilavinimas	0=b01
vidurinė mokykla	0CX01
vidurkenning	00;01
vidurkis	0:?01
vidusskola	03i01
vidutines	0a`01
vidutinis	0nT02
vidutiniskai	0a`01
vidutiniškai	0a`01
vidutinės	0a`01
vidēji	0g401
vidējs	0nR02
vidējā atzīme	07a01
vidējā izglītība	06T01
vidējā līmenī	0g401
vidējā profesionālā	06T01
vien	0:\01
vien dao tao	0CN01
viesbutis	03?01
viesnica	05d01
viesnīca	05d01
viešbutis	03?01
viikko	0nV01
viikkoa	0nV01
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
vinter	0nW03
vinteren	0nZ02
vintern	0n\01
virasto	06301
virejas	02H01
viriesu	0n]01
virietis	0n]01
virkailija	05B01
virksomhed	0>G01
virtual	0Mb01
virziens	0e401
virėjas	02H01
visa skola	0n^02
visa strucna sprema	0n`02
visi srednji	0nb02
visja sola	0IK01
visja strokovna izobrazba	0nd01
visjesolska izobrazba	0nd01
visjesolski studij	0nd01
visji srednji	0ne01
visoka skola	0II02
visoka sola	0IK01
visoka strokovna izobrazba	0EU01
visoka strucna sprema	0E401
visoka stručna sprema	0E401
visoka škola	0II02
visoka šola	0IK01
visoko obrazovanje	0S001
vispareja videja	06T01
vispārējā vidējā	06T01
viss	0QC01
vita	0^;01
vitaz	00401
vitazka	00401
vitez	00501
vitezka	00501
vitnemaal	06j01
vitnemal	06j01
vitnemål	06j01
viuda	0hU01
viudo	0hU01
viuva	0hR01
viuvo	0hR01
vizsga	0=602
við	0PJ01
viðurkenning	00;01
viúva	0hR01
viúvo	0hR01
viša stručna sprema	0n`02
viša škola	0n^02
viši srednji	0nb02
višja strokovna izobrazba	0nd01
višja šola	0IK01
višješolska izobrazba	0nd01
višješolski študij	0nd01
višji srednji	0ne01
viện	0:\01
viện đào tạo	0CN01
vk	0nV01
vlasnica	0=902
vlasnik	0=902
vloeiend	0db01
vloeiend in woord en geschrift	0db01
vmbo	0P402
vmbo diploma	0P601
vmbo-diploma	0P601
vo	0nf01
vocational qualification	02O01
voda	06O01
vodic	07j01
vodicsky preukaz	0?k01
voditelj	0Ul01
vodič	07j01
vodičský preukaz	0?k01
vodja	0D501
vof	00`01
voitja	00101
voittaja	00701
voldoende	0Ai01
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
vom	0ng01
von	0ng01
voorjaar	0XJ01
voorman	02Q01
voorzitter	02Q01
vor	0nh01
vorauss	05H01
voraussichtlich	05H01
vorbitor nativ	0<`01
vordiplom	09X01
vorsitzende	05G01
vorstand	05G01
vortrag	0;j02
votazione	00G01
votazione finale	00G01
voto	00G01
voto di laurea	00G01
voto finale	00G01
vottord	0ni01
vottorð	0ni01
vottun	0ni01
vozac	05902
vozacka dozvola	0H;02
vozač	05902
vozačka dozvola	0H;02
voznik	0D501
vozniski izpit	0?h01
vozniški izpit	0?h01
vođa	06O01
vp	06U01
vrijwilliger	0I=01
vrijwilligster	0I=01
vrlo dobro	0nj04
vrouw	0nn01
vrouwelijk	0nn01
vrtec	0IK01
vrtic	0II02
vrtić	0II02
vs	0EU01
vsi	00`01
vss	0no02
vuggestue	0>G01
vukova diploma	0b^01
vuoden	00701
vuosi	0o101
vuotta	0o101
vut	0C<01
vwo	0P402
vyborna	03n02
vyborne	0bo04
vychovatel	0T601
vychovavatel	07j01
vychovávateľ	07j01
vydano	0F601
vydata	0hB01
vydatá	0hB01
vydavatelstvi	0Dk01
vydavatelstvo	0o202
vydavatelství	0Dk01
vydavateľstvo	0o202
vydáno	0F601
vyhlaska	0?j01
vyhláška	0?j01
vyras	0o401
vyriska	0o401
vyriška	0o401
vyskumny pracovnik	0?>01
vysoka skola	0K_02
vysoke uceni	0C<01
vysoke uceni technicke	0C<01
vysokoskolske	0::01
vysokoškolské	0::01
vysoká škola	0K_02
vysoké učení	0C<01
vysoké učení technické	0C<01
vyssi odborna skola	0C<01
vyssi odborne	0E[01
vyssie odborne	0o501
vysvedceni	0?j01
vysvedcenie	0?k01
vysvedčenie	0?k01
vysvědčení	0?j01
vyucen	0[Q01
vyuceni	0[Q01
vyucni list	0[Q01
vyucny list	0[P01
vyučen	0[Q01
vyučení	0[Q01
vyvojar	02J02
vyzkumny pracovnik	0=i01
vyznamenani	00501
vyznamenanie	00401
vyznamenání	00501
vyššie odborné	0o501
vyšší odborná škola	0C<01
vyšší odborné	0E[01
vzdalene	0^C01
vzdáleně	0^C01
vzgojitelj	05;01
và	0mn01
vállalat	04A02
vállalkozó	02001
várható	0kX01
várhatóan	0kX01
vânzătoare	03N01
vânzător	03N01
väg	04Y01
väga hea	0n302
väga hästi	0Vj01
vägen	04Y01
vähene	04M01
väitekiri	03J01
väitöskirja	0n102
väljak	0Yb01
välttävä	04S01
välttävä keskitaso	0Tn01
väylä	08001
vår	0mo02
vårdare	02801
vårdcentral	0=I01
våren	0mo02
vænget	0Mf01
væntanlegt	01001
værkfører	06=01
værksted	0>G01
vélvirki	0<e01
vítěz	00501
vítězka	00501
víťaz	00401
víťazka	00401
võitja	00101
výborne	0nN02
výborná	03n02
výborné	04301
výborně	0nD02
výskumný pracovník	0?>01
výuční list	0[Q01
výučný list	0[P01
vývojár	07j01
vývojář	0T601
výzkumný pracovník	0=i01
vāji	06:01
văn phòng	0:\01
vērtējums	07a01
vědec	0=i01
vīrietis	0n]01
vīriešu	0n]01
všs	0o601
všį	00`01
w	0o702
w l l	00`01
w toku	04401
w trakcie	04401
w.l.l	00`01
waiter	01h01
waitress	01h01
wakacje	0X301
wakil	02101
wakil ketua	02101
wall	0@J01
wanita	0aV01
warehouse	02o01
warsztat	02n01
wartawan	02101
warung	07A01
way	05b01
we	0o901
wedstrijd	0<801
week	0o:02
weeks	0o<01
weg	0o=02
weibl	0MW01
weiblich	0MW01
weken	0o?01
welder	01h01
werk	03901
werke	03901
werker	05l02
werkstatt	03901
werkstudent	09801
werkstudentin	09801
wesen	0W201
wettbewerb	0bl02
wiceprezes	01m01
widowed	0@\01
winemaker	01h01
winkel	02P01
winnaar	0I301
winner	00N01
winter	0o@03
wiosna	0oC01
wiosną	0oC01
wirausaha	07A01
wissenschaft	0W201
wissenschaften	0W201
wissenschaftler	05G01
wissenschaftliche mitarbeiterin	09801
wissenschaftlicher mitarbeiter	09801
with	07X01
wk	0o<01
wks	0o<01
wlasciciel	01m01
wlascicielka	01m01
wlasna dzialalnosc	02n01
wo bachelor	09[01
wo master	0GG01
wo-bachelor	09[01
wo-master	0GG01
woche	0oD01
wochen	0oD01
wohnung	04d01
woj	04H01
wolny	0Tf01
wolontariusz	01m01
wolontariuszka	01m01
woman	0oE02
work from home	0Mb01
worker	01h01
working familiarity	0Ka01
working knowledge	0N]02
working proficiency	0N_01
works	02o01
workshop	0==01
writer	01h01
wychowawca	01m01
wydawnictwo	0oG02
wydzial	0oI02
wydział	0oI02
wykladowca	01m01
wyksztalcenie srednie	0I<01
wykształcenie średnie	0I<01
wykładowca	01m01
wynik	0`301
wyroznienie	0LR01
wyróżnienie	0LR01
wystapienie	06k01
wystąpienie	06k01
wyzsza szkola	03]01
wyższa szkoła	03]01
własna działalność	02n01
właściciel	01m01
właścicielka	01m01
xa	0@S01
xahar	0oK01
xep loai	0Dd01
xerrada	0?101
xhur	0oK01
xitwa	0oL01
xuat sac	0oM02
xuong	0:\01
xuất sắc	0oM02
xã	0@S01
xưởng	0:\01
xếp loại	0Dd01
y	0oO02
y ta	09G01
y tá	09G01
yandal	0@X01
yapi	03K01
yapı	03K01
yardimcisi	05801
yardımcısı	05801
yarisma	0:b01
yarismasi	0:b01
yarışma	0:b01
yarışması	0:b01
yayasan	07A01
yayinevi	0oQ02
yayinlandi	0<W01
yayinlari	03K01
yayınevi	0oQ02
yayınlandı	0<W01
yayınları	03K01
yaz	0oS01
yazilim	03K01
yazilimci	05801
yazılım	03K01
yazılımcı	05801
yds	0;X01
year	0oT01
years	0oT01
yeterlik	0;n01
yeu	0]T01
yh examen	0WA01
yh-examen	0WA01
yhdistys	06301
yhtio	06301
yhtioe	06301
yhtiö	06301
yil	0gY01
yki	0;X01
yksikko	0aB02
yksikkoe	0aB02
yksikkö	0aB02
yleisarvosana	06n01
ylempi amk	0EW01
ylempi ammattikorkeakoulututkinto	0EW01
ylempi korkeakoulututkinto	0EW01
yliopisto	03j01
yliopistossa	03j01
ylioppilas	04h01
ylioppilastutkinto	04h01
yokdil	0;X01
yonetici	05801
yoneticisi	05801
yr	0oU01
yrittaejae	05B01
yrittaja	05B01
yrittäjä	05B01
yrityksessa	0oV01
yrityksessae	0oV01
yrityksessä	0oV01
yritys	06301
yrkesbevis	0N701
yrkesexamen	0L?01
yrkesfag	06j01
yrkeshoegskola	0M601
yrkeshoegskoleexamen	0WA01
yrkeshogskola	0M601
yrkeshogskoleexamen	0WA01
yrkeshögskola	0M601
yrkeshögskoleexamen	0WA01
yrs	0oU01
yuksek lisans	0kc01
yuksek lisans derecesi	0kc01
yuksekokulu	03c01
yökdil	0;X01
yönetici	05801
yöneticisi	05801
yüksek lisans	0kc01
yüksek lisans derecesi	0kc01
yüksekokulu	03c01
yıl	0gY01
yếu	0]T01
z	0oW02
z odliko	0cJ01
z wyroznieniem	0`301
z wyróżnieniem	0`301
zaawansowana	0:^02
zaawansowany	0:^02
zacatecnik	0oY02
zacetnik	0o[02
zacetno	0o]01
zaciatocnik	0o^02
zadovoljavajuce	0eV01
zadovoljavajuće	0eV01
zadovoljivo	0bk01
zadruga	02k03
zaklad	02n01
zaklada	0Tg01
zakladatel	02J02
zakladateľ	07j01
zakladna	0o`02
zakladna skola	0YN01
zakladna znalost	0];01
zakladne znalosti	0];01
zakladni	0ob02
zakladni skola	0C<01
zakladni znalost	0]D01
zakladni znalosti	0]D01
zakladny	0od01
zaklady	0oe05
zakljucni izpit	0bn01
zaključni izpit	0bn01
zakład	02n01
zakłady	02n01
zalozba	0oj02
zalozyciel	01m01
zalozycielka	01m01
založba	0oj02
zameranie	0hk01
zamereni	0_j01
zamestnanec roku	00501
zamezna	0Tf01
zamężna	0Tf01
zaměstnanec roku	00501
zaměření	0_j01
zasadnicze zawodowe	0I<01
zastepca	01m01
zastupca	0?>01
zastupce	0=i01
zastępca	01m01
zaswiadczenie	0@901
zavarivac	0=902
zavarivač	0=902
zavarovalnica	0=J01
zavod	0ol05
zavody	0FE02
zawodowe	0I<01
zawodowka	03]01
zawodówka	03]01
zayif	0;J01
zayıf	0;J01
začetnik	0o[02
začetno	0o]01
začiatočník	0o^02
začátečník	0oY02
założyciel	01m01
założycielka	01m01
zaświadczenie	0@901
zbornik	10104
zborník	0@g01
zdaj	0CU01
zdalna	0QB01
zdalnie	0QB01
zdravnica	0D501
zdravnik	0D501
zdravotni sestra	0=i01
zdravotní sestra	0=i01
zdravstveni dom	0=J01
zdruzenie	03>01
zdruzenje	0=J01
združenie	03>01
združenje	0=J01
zeer goed	0N902
zeichner	05G01
zeitschrift	0;j02
zelfstandig	0N001
zelo dobro	10502
zena	10704
zenaty	0fb02
zenska	10;02
zenske	10=02
zenski	10?04
zensko	0oW02
zentrum	03901
zertifikat	0YA02
zertifiziert	10C01
zertifizierung	0;\01
zespol	0HH01
zespol szkol	03]01
zespół	0HH01
zespół szkół	03]01
zeszyty naukowe	06k01
zeugnis	0;\01
ziekenhuis	02P01
ziema	10D02
zima	10F06
zimmerei	03901
zimmerer	05G01
zimą	10L01
zinatnu doktors	0GV01
zinātņu doktors	0GV01
zivljenjepis	10M01
zivnost	0FE02
zivotopis	10N04
zkouska	0?j01
zkouška	0?j01
zlata medaile	00501
zlaty	00501
zlatá medaile	00501
zlatý	00501
zmagovalec	0b[01
zmagovalka	0b[01
znamka	0@:02
znanstvenik	0=801
známka	0@:02
zomer	10R01
zonaty	0Tf01
zonen	0N001
zorg	02P01
zpusobilost	0?j01
způsobilost	0?j01
zrt	00`01
zs	0C<01
zulassung	05n01
zurnalas	0U`01
zurnalistas	02H01
zurnalists	02I01
zurnals	0F:01
zurzeit	04501
zvarac	0?>01
zviluppatur	04i01
zvárač	0?>01
zweisprachig	0JD01
zwyciezca	0LR01
zwycięzca	0LR01
zyciorys	10S01
zyciorys zawodowy	10S01
zzp	0N001
zzp'er	0I=01
základná	0o`02
základná znalosť	0];01
základná škola	0YN01
základné znalosti	0];01
základní	0ob02
základní znalost	0]D01
základní znalosti	0]D01
základní škola	0C<01
základný	0od01
základy	10T04
zástupca	0?>01
zástupce	0=i01
závod	0FE02
závody	0FE02
zš	0C<01
à	07b02
à aujourd'hui	00_01
à ce jour	00_01
à distance	00a01
à distância	0kS01
à présent	00_01
àrea	0FH01
á netinu	00j01
általános iskola	04_02
ápoló	02001
ár	10X01
área	10Y03
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
çevrimiçi	0@?01
çift anadal	0@X01
çok iyi	0A202
çok iyi derecede	0A401
çırak	05801
école	01M01
école primaire	01M01
école supérieure	01M01
écoles	01M01
éditions	0Hb02
éducateur	01W01
éducatrice	01W01
électricien	01W01
élémentaire	0:e02
építész	02001
équipe	0?G01
érem	0Dh02
érettségi	0J>01
érettségi bizonyítvány	0J>01
értékesítő	02001
és	0JF01
établissements	02g01
étage	04Z01
étterem	06l01
été	0J]01
év	0J_02
éves	0Ja01
évkönyv	0F>01
ênfase	0Ik01
í dag	0J401
í sambúð	0I>01
în curs	01i01
în prezent	01i01
începând cu	0Qi01
începător	0;O02
învățătoare	03N01
învățător	03N01
ó	10\02
ógift	0I>01
óstán	0A=01
óta	0aQ02
óvoda	0Ui01
óvodapedagógus	02001
óvónő	02001
õde	01=01
õpetaja	01=01
õppekava	0J?01
ödül	0:b01
ödülü	0:b01
ön lisans	0\j01
önkormányzat	06l01
önkéntes	0`Y01
önlisans	0\j01
önéletrajz	0`X01
ösd	0;X01
ösztöndíj	0Dh02
översättare	02801
öz geçmiş	0aU01
özgeçmiş	0aU01
öğretim görevlisi	05801
öğretim üyesi	05801
öğretmen	05801
öğretmeni	05801
økonom	05T02
øvet	0`I01
újságíró	02001
úplné stredné	0[P01
úrad	03>01
úsek	0i[02
ústav	0FE02
út	03M01
útgefið	0>Q01
útja	03M01
útvar	0i[02
účetní	0=i01
účtovník	0?>01
účtovníčka	0?>01
úřad	0Dk01
übersetzer	05G01
ügyintéző	02001
ügynökség	06l01
ügyvéd	02001
ühing	04e01
üksus	0\?01
ülikool	03O01
üniversite	03c01
üniversitesi	03c01
üst düzey	03k01
üye	05801
üyesi	05801
üzem	04A02
þjálfari	0<e01
þýðandi	0<e01
ārste	02I01
ārsts	02I01
ċertifikat	0@601
ċertifikat tas-sekondarja	0@501
ċertifikazzjoni	0@601
č.p	0>S01
časopis	0??04
čašník	0?>01
čašníčka	0?>01
červený diplom	0@:02
čestné uznanie	00401
čestné uznání	00501
član	0@^03
članak	0@a02
članek	0V701
članica	0@e02
člen	0@i02
článek	0F601
článok	0@g01
čvut	0C<01
číšník	0=i01
đang làm	0;M01
điều dưỡng	09G01
điều hành	09G01
điều phối viên	09G01
điểm	0Dd01
điểm trung bình	0Dd01
đã kết hôn	0@R01
đường	0@S01
đại học	0CN01
đầu bếp	09G01
đến	0D701
đến nay	0;M01
độc thân	0@R01
ġurnal	06i01
ġurnalist	04i01
ģimnāzija	03i01
ħarifa	0Oo01
īpašnieks	02I01
įkūrėjas	02H01
įmonė	03?01
įmonėje	0Qg01
įvertinimas	0:?01
ļoti labi	07l02
ősz	0aN01
ősze	0aN01
œnologue	01W01
ředitel	0T601
řidič	0T601
řidičský průkaz	0?j01
średni	0i202
średnia	0i402
średnia ocen	0`301
średnie	0I<01
średnio	0H701
średnio zaawansowany	0H701
średnio zaawansowany wyższy	0G401
średniozaawansowana	0H701
średniozaawansowany	0i202
średniozaawansowany wyższy	0G401
świadectwo	0@901
świadectwo dojrzałości	0I<01
świadectwo maturalne	0I<01
şampiyon	0:b01
şef	05801
şefi	05801
şimdi	0>601
şirket	03K01
şirketi	03K01
şoför	05801
şu an	0>601
şu anda	0>601
şubesi	0<n01
še traja	0CU01
šef	0=902
šetalište	08c01
šiandien	0CI01
šiuo metu	0CI01
škola	10^04
šobrīd	0Y801
šodien	0Y801
šoferis	02I01
šola	0IK01
špecialista	0?>01
špecialistka	0?>01
špecializácia	0hk01
štipendija	0b[01
štipendium	00401
štruktúrovaný životopis	0dV01
študent	0D501
študijný odbor	0hk01
študijný program	0hk01
študijska smer	0j501
študijski program	0j501
štúdia	0@g01
štúdio	03>01
šķīries	0^l01
żeńska	0Ua01
żeński	0Ua01
żonaty	0Tf01
żviluppatur	04i01
życiorys	10S01
życiorys zawodowy	10S01
ž	0oW02
žena	10704
ženatý	0fb02
ženska	10b01
ženski	10c03
žensko	0oW02
ženské	10=02
žiema	10f01
življenjepis	10M01
živnost	0Dk01
živnosť	03>01
životopis	10N04
žurnalas	0U`01
žurnalistas	02H01
žurnālists	02I01
žurnāls	0F:01
școala	07201
școala gimnazială	07201
școala postliceală	07201
școală	07201
școală postliceală	0A701
școală profesională	09J01
șef	03N01
șefă	03N01
și	0gj01
șofer	03N01
șoseaua	04E01
άγαμη	10g01
άγαμοσ	10g01
άδεια	10h01
άδεια ασκήσεωσ	10h01
άδεια οδήγησησ	10h01
άνδρασ	10i01
άνοιξη	10j01
άντρασ	10i01
άπταιστα	10k01
άρθρο	10l01
άριστα	10m02
άριστη	10k01
άριστη γνώση	10k01
άριστο	10o01
άρρεν	10i01
έγγαμη	10g01
έγγαμοσ	10g01
έπαινοσ	00P01
έτη	11001
έτοσ	11001
έωσ	11101
έωσ και σήμερα	11201
έωσ σήμερα	11201
ίδρυμα	11301
α ε	00`01
α' βραβείο	00P01
α' βραβειο	00P01
α.ε	00`01
αγαμη	10g01
αγαμοσ	10g01
αδεια	10h01
αδεια ασκησεωσ	10h01
αδεια οδηγησησ	10h01
αε	00`01
αει	11401
ακαδημία	11401
ακαδημια	11401
ανακοίνωση	10l01
ανακοινωση	10l01
αναλυτήσ	11501
αναλυτησ	11501
αναλυτρια	11501
αναλύτρια	11501
αναμένεται	11601
αναμενεται	11601
αναμενομενη	11601
αναμενομενο	11601
αναμενόμενη	11601
αναμενόμενο	11601
ανδρασ	10i01
ανοικτο πανεπιστημιο	11401
ανοικτό πανεπιστήμιο	11401
ανοιξη	10j01
ανοιχτο πανεπιστημιο	11401
ανοιχτό πανεπιστήμιο	11401
αντρασ	10i01
ανωτερη εκπαιδευση	11701
ανώτερη εκπαίδευση	11701
απθ	11401
απο	11802
απολυτήριο	11:01
απολυτήριο γενικού λυκείου	11:01
απολυτήριο γυμνασίου	11:01
απολυτήριο λυκείου	11:01
απολυτηριο	11:01
απολυτηριο γενικου λυκειου	11:01
απολυτηριο γυμνασιου	11:01
απολυτηριο λυκειου	11:01
απταιστα	10k01
από	11802
αρθρο	10l01
αριθμοσ	11;01
αριθμόσ	11;01
αριστα	10m02
αριστείο	00P01
αριστειο	00P01
αριστη	10k01
αριστη γνωση	10k01
αριστο	10o01
αρρεν	10i01
αρσενικο	10i01
αρσενικό	10i01
αρχάριοι	11<01
αρχάριοσ	11=01
αρχαριοι	11<01
αρχαριοσ	11=01
αρχιτέκτονασ	11501
αρχιτεκτονασ	11501
ασκουμενη	11501
ασκουμενοσ	11501
ασκούμενη	11501
ασκούμενοσ	11501
ασφαλιστική	11301
ασφαλιστικη	11301
αφοί	11301
αφοι	11301
βαθμολογία	11>01
βαθμολογια	11>01
βαθμοσ	11>01
βαθμοσ πτυχιου	11>01
βαθμόσ	11>01
βαθμόσ πτυχίου	11>01
βασικά	11?02
βασικέσ γνώσεισ	11?02
βασική	11?02
βασική γνώση	11=01
βασικα	11?02
βασικεσ γνωσεισ	11?02
βασικη	11?02
βασικη γνωση	11=01
βασικο	11A01
βασικο επιπεδο	11=01
βασικό	11A01
βασικό επίπεδο	11=01
βεβαίωση	10h01
βεβαιωση	10h01
βιβλίο	10l01
βιβλιο	10l01
βιβλιοθήκη	11301
βιβλιοθηκη	11301
βιβλιοθηκονομοσ	11501
βιβλιοθηκονόμοσ	11501
βιογραφικο	11B01
βιογραφικο σημειωμα	11B01
βιογραφικό	11B01
βιογραφικό σημείωμα	11B01
βιολογοσ	11501
βιολόγοσ	11501
βοηθοσ	11501
βοηθόσ	11501
βράβευση	00P01
βραβείο	00P01
βραβειο	00P01
βραβευση	00P01
γενικο λυκειο	11401
γενικοσ βαθμοσ	11>01
γενικό λύκειο	11401
γενικόσ βαθμόσ	11>01
γιατροσ	11501
γιατρόσ	11501
γραμματέασ	11501
γραμματεασ	11501
γραφίστασ	11501
γραφείο	11301
γραφειο	11301
γραφιστασ	11501
γυμνάσιο	11401
γυμνασιο	11401
γυναίκα	11C01
γυναικα	11C01
δάσκαλοσ	11501
δήμοσ	11301
δίγλωσση	11D01
δίγλωσσοσ	11D01
δίπλωμα	10h01
δίπλωμα ιεκ	11701
δίπλωμα μηχανικού	11E01
δασκάλα	11501
δασκαλα	11501
δασκαλοσ	11501
δημοσ	11301
δημοσίευση	10l01
δημοσιευση	10l01
δημοσιογράφοσ	11501
δημοσιογραφοσ	11501
δημοτικο σχολειο	11401
δημοτικό σχολείο	11401
διάκριση	00P01
διαγωνισμοσ	00P01
διαγωνισμόσ	00P01
διαδικτυακά	11F01
διαδικτυακα	11F01
διαζευγμένη	10g01
διαζευγμένοσ	10g01
διαζευγμενη	10g01
διαζευγμενοσ	10g01
διακριση	00P01
διατριβή	10l01
διατριβη	10l01
διαχειριστήσ	11501
διαχειριστησ	11501
διγλωσση	11D01
διγλωσσοσ	11D01
διδάκτορασ	11G01
διδακτορασ	11G01
διδακτορική διατριβή	11G01
διδακτορικη διατριβη	11G01
διδακτορικο	11G01
διδακτορικο διπλωμα	11G01
διδακτορικό	11G01
διδακτορικό δίπλωμα	11G01
διευθυνση	11H01
διευθυντήσ	11501
διευθυντησ	11501
διευθυντρια	11501
διευθύντρια	11501
διεύθυνση	11H01
δικηγοροσ	11501
δικηγόροσ	11501
διπλωμα	10h01
διπλωμα ιεκ	11701
διπλωμα μηχανικου	11E01
ε π ε	00`01
ε.π.ε	00`01
εγγαμη	10g01
εγγαμοσ	10g01
εθελοντήσ	11501
εθελοντησ	11501
εθελοντρια	11501
εθελόντρια	11501
ειδίκευση	11I01
ειδικευση	11I01
ειδικοσ	11J02
ειδικοτητα	11I01
ειδικόσ	11J02
ειδικότητα	11I01
εισήγηση	10l01
εισηγηση	10l01
εκδοσεισ	11L02
εκδοτικοσ	11301
εκδοτικόσ	11301
εκδόσεισ	11L02
εκπα	11401
εκπαιδευτήσ	11501
εκπαιδευτησ	11501
εκπαιδευτικοσ	11501
εκπαιδευτικόσ	11501
εκτιμωμενη	11601
εκτιμώμενη	11601
ελευθεροσ επαγγελματιασ	11301
ελεύθεροσ επαγγελματίασ	11301
εμπ	11401
εξ αποστάσεωσ	11F01
εξ αποστασεωσ	11F01
εξειδικευμένοσ	11N01
εξειδικευμενοσ	11N01
επα λ	11401
επα.λ	11401
επαινοσ	00P01
επαλ	11401
επαρκήσ	11O01
επαρκησ	11O01
επε	00`01
επιμελήτρια	11501
επιμελητήσ	11501
επιμελητησ	11501
επιμελητρια	11501
επιχείρηση	11301
επιχειρηση	11301
εποπτησ	11501
επόπτησ	11501
εργάτησ	11501
εργαστήριο	11301
εργαστηριο	11301
εργατησ	11501
εργοστάσιο	11301
εργοστασιο	11301
ερευνήτρια	11501
ερευνητήσ	11501
ερευνητησ	11501
ερευνητρια	11501
εστιατοριο	11301
εστιατόριο	11301
εταιρία	11301
εταιρεία	11301
εταιρεια	11301
εταιρια	11301
ετη	11001
ετοσ	11001
ευχερήσ	10k01
ευχερησ	10k01
εφορεία	11301
εφορεια	11301
εωσ	11101
εωσ και σημερα	11201
εωσ σημερα	11201
ηλεκτρολογοσ	11501
ηλεκτρολόγοσ	11501
ημερίδα	10l01
ημεριδα	10l01
θέατρο	11301
θήλυ	11C01
θεατρο	11301
θηλυ	11C01
θηλυκο	11C01
θηλυκό	11C01
ι ε κ	11401
ι.ε.κ	11401
ιατροσ	11501
ιατρόσ	11501
ιδιοκτήτησ	11501
ιδιοκτητησ	11501
ιδρυμα	11301
ιδρυτήσ	11501
ιδρυτησ	11501
ιδρυτρια	11501
ιδρύτρια	11501
ιεκ	11401
ικανοποιητική	11O01
ικανοποιητικη	11O01
ικε	00`01
ινστιτουτο	11P02
ινστιτούτο	11P02
κάρτα	10h01
κέντρο	11301
καθηγήτρια	11501
καθηγητήσ	11501
καθηγητησ	11501
καθηγητρια	11501
και	11R01
καλά	11S01
καλή	11T02
καλή γνώση	11S01
καλα	11S01
καλη	11T02
καλη γνωση	11S01
καλο	11V01
καλοκαίρι	11W01
καλοκαιρι	11W01
καλωσ	11>01
καλό	11V01
καλώσ	11>01
καρτα	10h01
κατάλογοσ	10l01
κατάστημα	11301
καταλογοσ	10l01
καταστημα	11301
κατευθυνση	11I01
κατεύθυνση	11I01
κεντρο	11301
κεφάλαιο	10l01
κεφαλαιο	10l01
κλάδοσ	11H01
κλαδοσ	11H01
κλινική	11301
κλινικη	11301
κολέγιο	11401
κολεγιο	11401
κολλέγιο	11401
κολλεγιο	11401
λέκτορασ	11501
λίαν καλώσ	11>01
λεκτορασ	11501
λεωφ	11;01
λεωφοροσ	11;01
λεωφόροσ	11;01
λιαν καλωσ	11>01
λογίστρια	11501
λογιστήσ	11501
λογιστησ	11501
λογιστρια	11501
λυκειο	11401
λύκειο	11401
μάγειρασ	11501
μάγειροσ	11501
μάνατζερ	11501
μάστερ	11E01
μέλοσ	11501
μέσοσ όροσ	11>01
μέτρια	11O01
μέτρια γνώση	11O01
μέτριο	11X02
μέχρι	11101
μέχρι σήμερα	11201
μέχρι τώρα	11201
μήνασ	11Z01
μήνεσ	11Z01
μαγειρασ	11501
μαγειροσ	11501
μαθητευομενοσ	11501
μαθητευόμενοσ	11501
μανατζερ	11501
μαστερ	11E01
μελοσ	11501
μεσαίο	11V01
μεσαίο επίπεδο	11O01
μεσαιο	11V01
μεσαιο επιπεδο	11O01
μεσοσ οροσ	11>01
μετάλλιο	00P01
μεταλλιο	00P01
μεταπτυχιακέσ σπουδέσ	11E01
μεταπτυχιακεσ σπουδεσ	11E01
μεταπτυχιακο	11E01
μεταπτυχιακο διπλωμα	11E01
μεταπτυχιακοσ τιτλοσ	11E01
μεταπτυχιακό	11E01
μεταπτυχιακό δίπλωμα	11E01
μεταπτυχιακόσ τίτλοσ	11E01
μεταφράστρια	11501
μεταφραστήσ	11501
μεταφραστησ	11501
μεταφραστρια	11501
μετρια	11O01
μετρια γνωση	11O01
μετριο	11X02
μεχρι	11101
μεχρι σημερα	11201
μεχρι τωρα	11201
μηνασ	11Z01
μηνεσ	11Z01
μητρική	11D01
μητρική γλώσσα	11D01
μητρικη	11D01
μητρικη γλωσσα	11D01
μηχανικοσ	11[01
μηχανικόσ	11[01
μονάδα	11H01
μοναδα	11H01
μουσείο	11301
μουσειο	11301
νηπιαγωγείο	11401
νηπιαγωγειο	11401
νικήτρια	00P01
νικητήσ	00P01
νικητησ	00P01
νικητρια	00P01
νοσηλευτήσ	11501
νοσηλευτησ	11501
νοσηλευτρια	11501
νοσηλεύτρια	11501
νοσοκομείο	11301
νοσοκομειο	11301
ξεναγοσ	11501
ξεναγόσ	11501
ξενοδοχείο	11301
ξενοδοχειο	11301
ξυλουργοσ	11501
ξυλουργόσ	11501
ο ε	00`01
ο.ε	00`01
οδηγοσ	11501
οδηγόσ	11501
οδοσ	11;01
οδόσ	11;01
οικονομολογοσ	11501
οικονομολόγοσ	11501
οινοποιείο	11301
οινοποιειο	11301
ομάδα	11H01
ομαδα	11H01
ομιλία	10l01
ομιλια	10l01
ομιλοσ	11301
οργανισμοσ	11301
οργανισμόσ	11301
οροφοσ	11;01
παιδαγωγοσ	11501
παιδαγωγόσ	11501
πανεπιστήμιο	11401
πανεπιστημίου	11401
πανεπιστημιο	11401
πανεπιστημιου	11401
παντρεμένη	10g01
παντρεμένοσ	10g01
παντρεμενη	10g01
παντρεμενοσ	10g01
παρον	11201
παρόν	11201
πατέντα	10l01
πατεντα	10l01
περιοδικο	10l01
περιοδικό	10l01
πιστοποίηση	10h01
πιστοποιημένη	10h01
πιστοποιημένοσ	10h01
πιστοποιημενη	10h01
πιστοποιημενοσ	10h01
πιστοποιηση	10h01
πιστοποιητικο	10h01
πιστοποιητικό	10h01
πλατεία	11;01
πλατεια	11;01
πολυ καλα	10k01
πολυ καλη	10k01
πολυ καλη γνωση	11S01
πολυ καλο	10o01
πολυτεχνείο	11401
πολυτεχνειο	11401
πολύ καλά	10k01
πολύ καλή	10k01
πολύ καλή γνώση	11S01
πολύ καλό	10o01
πρακτικά	10l01
πρακτικα	10l01
προγραμματίστρια	11501
προγραμματιστήσ	11501
προγραμματιστησ	11501
προγραμματιστρια	11501
προεδροσ	11501
προισταμενη	11501
προισταμενοσ	11501
προπτυχιακέσ σπουδέσ	11\01
προπτυχιακεσ σπουδεσ	11\01
προπτυχιακο	11\01
προπτυχιακό	11\01
προχωρημένο	11]02
προχωρημενο	11]02
προϊστάμενοσ	11501
προϊσταμένη	11501
πρωτο βραβειο	00P01
πρόεδροσ	11501
πρώτο βραβείο	00P01
πτυχίο	11_02
πτυχίο επαλ	11:01
πτυχίο πανεπιστημίου	11\01
πτυχιο	11_02
πτυχιο επαλ	11:01
πτυχιο πανεπιστημιου	11\01
πτυχιουχοσ	11\01
πτυχιούχοσ	11\01
πωλήτρια	11501
πωλητήσ	11501
πωλητησ	11501
πωλητρια	11501
σήμερα	11201
σε εξέλιξη	11201
σε εξελιξη	11201
σεμινάριο	10h01
σεμιναριο	10h01
σερβιτορα	11501
σερβιτοροσ	11501
σερβιτόρα	11501
σερβιτόροσ	11501
σημερα	11201
στην	11a01
στο	11a01
στοιχειωδεισ γνωσεισ	11=01
στοιχειωδησ	11=01
στοιχειώδεισ γνώσεισ	11=01
στοιχειώδησ	11=01
στον	11a01
στουντιο	11301
στούντιο	11301
συλλογικοσ τομοσ	10l01
συλλογικόσ τόμοσ	10l01
συλλογοσ	11301
συμβουλοσ	11501
συνέδριο	10l01
συνεδριο	10l01
συνεργάτησ	11501
συνεργάτιδα	11501
συνεργατησ	11501
συνεργατιδα	11501
συνεταιρισμοσ	11301
συνεταιρισμόσ	11301
συντάκτησ	11501
συντάκτρια	11501
συντακτησ	11501
συντακτρια	11501
συντηρήτρια	11501
συντηρητήσ	11501
συντηρητησ	11501
συντηρητρια	11501
συντομο βιογραφικο	11B01
συντονίστρια	11501
συντονιστήσ	11501
συντονιστησ	11501
συντονιστρια	11501
σχεδιάστρια	11501
σχεδιαστήσ	11501
σχεδιαστησ	11501
σχεδιαστρια	11501
σχολή	11401
σχολή καλών τεχνών	11401
σχολείο	11401
σχολειο	11401
σχολη	11401
σχολη καλων τεχνων	11401
σύλλογοσ	11301
σύμβουλοσ	11501
σύντομο βιογραφικό	11B01
τ ε ι	11401
τ κ	11;01
τ.ε.ι	11401
τ.κ	11;01
ταμίασ	11501
ταμιασ	11501
τει	11401
τεχνίτησ	11501
τεχνικοσ	11501
τεχνικόσ	11501
τεχνιτησ	11501
τηλεργασία	11F01
τηλεργασια	11F01
τιμητική διάκριση	00P01
τιμητικη διακριση	00P01
τκ	11;01
τμήμα	11b02
τμημα	11b02
τομέασ	11d02
τομεασ	11d02
τομοσ	10l01
τράπεζα	11301
τραπεζα	11301
τωρα	11201
τόμοσ	10l01
τώρα	11201
υδραυλικοσ	11501
υδραυλικόσ	11501
υπάλληλοσ	11501
υπαλληλοσ	11501
υπευθυνη	11501
υπευθυνοσ	11501
υπεύθυνη	11501
υπεύθυνοσ	11501
υπηρεσία	11f02
υπηρεσια	11f02
υποτροφία	00P01
υποτροφια	00P01
υπουργείο	11301
υπουργειο	11301
φαρμακείο	11301
φαρμακειο	11301
φαρμακοποιοσ	11501
φαρμακοποιόσ	11501
φθινοπωρο	11h01
φθινόπωρο	11h01
φουρνοσ	11301
φούρνοσ	11301
φυσικοσ	11501
φυσικοσ ομιλητησ	11D01
φυσικόσ	11501
φυσικόσ ομιλητήσ	11D01
χειμωνασ	11i01
χειμώνασ	11i01
χειριστήσ	11501
χειριστησ	11501
χημικοσ	11501
χημικόσ	11501
χρονια	11001
χρονοσ	11001
χρόνια	11001
χρόνοσ	11001
ψυχολογοσ	11501
ψυχολόγοσ	11501
ωδείο	11401
ωδειο	11401
ωσ	11101
ωσ σήμερα	11201
ωσ σημερα	11201
όμιλοσ	11301
όροφοσ	11;01
а s	00`01
а.ş	00`01
автобиография	11j01
агент	11k03
агентство	11n02
агенция	12001
агенција	12101
агенція	12201
агроном	12301
ад	00`01
адвокат	12404
администратор	12803
администрация	12;01
адміністратор	12<01
адміністрація	12201
академии	12=01
академия	12>02
академија	12@01
академія	12A01
академії	12A01
аккредитация	12B01
акредитація	12C01
активно	12D01
альманах	12E01
анализатор	12F01
аналитик	12G01
аналитичар	12H01
аналітик	12<01
анкета	12I02
антологія	12K01
ао	12L02
ап	12N01
апотека	12101
аптека	12O03
архитект	12F01
архитекта	12R01
архитектор	12G01
архітектор	12<01
асистент	12S03
асоциация	12001
асоціація	12201
аспирант	12301
аспирантура	12V02
аспірант	12X01
аспірантура	12Y02
ассистент	12G01
ассоциация	12;01
атестат	12[02
аттестат	12]02
аттестат о среднем образовании	12_01
аудитор	12`02
б р	12b01
б-р	12b01
базове	12c01
базовий	12d02
базовий рівень	12c01
базово	12f03
базово ниво	12i01
базовое	12j01
базовые знания	12k02
базовый	12k02
базовый уровень	12j01
базові знання	12d02
бакалавр	12m02
бакалаврат	12o01
бакалавриат	13001
бакалавър	13101
бакалавърска	13101
бакалавърска степен	13101
бал	13201
балл	13301
баллов	13301
банк	11n02
банка	13402
бармен	12301
бечелор	13601
библиотека	13703
библиотекар	13:03
билингв	13=01
биография	11j01
биографија	13>01
биолог	12301
бл	12N01
благајник	12R01
благодарность	0QS01
благодарственное письмо	0QS01
болница	13402
больница	12;01
бр	13?01
брошура	13@01
буд	13A01
будинок	13A01
бул	13B02
булевар	13?01
булевард	12N01
бульвар	13D02
бухгалтер	12`02
бытовой	13F01
бюро	11n02
бібліотека	12201
бібліотекар	12X01
білінгв	13G01
в	13H03
в браке	13K01
в момента	13L01
в разводе	13K01
в совершенном владении	13M01
в совершенстве	13N01
васпитач	12H01
ведуча	13O01
ведучий	13O01
ведущий	13P01
весна	13Q02
весни	13S01
весной	13T01
весны	13T01
вестник	13U02
взимку	13W01
видавництво	13X02
викладач	12<01
випускова	13O01
висока школа	12@01
високий	13Z01
високо образовање	13[01
виступ	12K01
висше	13101
висше образование	13101
висше училище	13\01
вихователь	12X01
виш	12A01
виша стручна спрема	13]01
виша школа	13^02
виши средњи	13`01
вище за середній	13a01
вище середнього	13a01
владелец	13P01
власник	13b02
власница	12R01
влітку	13d01
во	13e01
водитель	12301
водительские права	12B01
водительское удостоверение	12B01
водій	12X01
водійські права	12C01
возач	12H01
возачка дозвола	13f01
волонтер	13g03
волонтёр	12301
восени	13j01
воспитател	12301
вођа	12R01
впевнений	13Z01
впевнено	13Z01
врач	12301
врло добро	13k02
вртић	12@01
второ място	00>01
вуз	13m02
вукова диплома	00C01
вул	13A01
вулиця	13A01
вх	12N01
вчитель	12X01
вчителька	13O01
във	13o01
възпитател	12F01
вып	12E01
высокий	14001
выступление	12E01
высшее	14101
выше среднего	14201
від	14302
віддалена робота	14501
віддалено	14501
відділ	14601
відділення	14601
відзнака	00A01
відмінно	14702
вільне	14901
вільне володіння	14901
вільно	14901
вільно володію	14901
вісник	12K01
г	14:03
газета	11n02
газосварщик	12301
гбу	00`01
геолог	12301
гимназия	12>02
гимназија	12@01
глава	14=03
главный	13P01
го	14@02
говоримо	14B01
год	14C02
года	14E01
година	14F02
године	14H01
години	14I01
голова	13O01
головний	13O01
город	12b01
гостиница	12;01
готвач	12F01
готель	12201
гр	12N01
грамота	14J03
гран при	0QS01
гран прі	00A01
гран-при	0QS01
гран-прі	00A01
грант	0QS01
група	14M04
группа	14Q02
группа компаний	12;01
гуп	00`01
гімназія	12A01
д	12b01
д т н	14S01
д.т.н	14S01
данас	14T01
двуезичен	14U01
департамент	14V02
депо	14X02
детска градина	13\01
детский сад	12=01
дизайнер	14Z03
дизајнер	12H01
диплом	14]05
диплом бакалавра	13001
диплом з відзнакою	13201
диплом с отличием	13301
диплом специалиста	14101
диплом техника	14b01
диплома	14c02
диплома за средно образование	14e01
дипломирани	13[01
директор	14f04
дирекция	14j02
дирекција	14l01
дисертация	13@01
дисертація	12K01
диссертация	12E01
дистанционно	14m02
дистанционный	14o01
дистанційно	14501
дитячий садок	12A01
днес	13L01
до	15004
до данас	14T01
до днес	13L01
до момента	13L01
до настоящего времени	15401
до настоящия момент	13L01
до сада	14T01
до сега	13L01
до сих пор	15401
до сьогодні	15501
до тепер	15501
до теперішнього часу	15501
добра	13`01
добре	15603
добрий	13a01
добро	15904
доброволец	15=01
дозвола	13f01
доклад	13U02
доктор	15>01
доктор наук	15?02
доктор наука	15A01
доктор філософії	15B01
докторант	12F01
докторантура	15>01
докторат	15A01
докторска степен	15>01
докторске студије	15A01
дом	12b01
дом здравља	12101
доо	00`01
доповідь	12K01
допуск	15C02
досега	13L01
досконало	15E01
дослідник	12X01
досі	15501
дотепер	15501
доцент	11k03
дружество	12001
друкарня	12201
друштво	12101
еад	00`01
екип	15F01
економиста	12R01
економска школа	12@01
економіст	12X01
експерт	15G04
експертний	15K01
експертно	15L01
електрик	12X01
електричар	12R01
електротехник	12F01
елементарний	12c01
елементарно	12i01
еоод	00`01
есей	12K01
есен	15M01
есента	15M01
ет	15N02
ж	15P04
ж к	12N01
ж.к	12N01
железници	12001
жен	15T01
жена	15U02
женат	13K01
женен	15W01
женски	15U02
женский	15T01
женско	15X01
женщина	15T01
животопис	13>01
журнал	15Y02
журналист	15[02
журналіст	12X01
жінка	15]01
жіноча	15]01
жіночий	15]01
з	14302
з відзнакою	13201
заваривач	12R01
заварчик	12F01
завод	15^04
задоволително	14B01
задруга	12101
заместитель	12301
заместник	12F01
замужем	13K01
заміжня	15b01
зао	00`01
зараз	15501
засновник	12X01
застраховане	12001
заступник	12X01
зборник	15c01
збірник	12K01
зварник	12X01
звено	15F01
зима	15d04
зимата	15h01
зими	13W01
зимой	15i01
зимы	15i01
знаком	15j01
значка	00>01
зно	0;X01
зрелостен изпит	14e01
зі	15k01
зі словником	12c01
и	15l03
изворни говорник	15o01
изд во	12E01
изд-во	12E01
издавач	15c01
издавачка кућа	12101
издателство	16002
издательство	16202
излагање	15c01
изследовател	12F01
икономист	12F01
икономически университет	13\01
инженер	16402
инжењер	16601
инспектор	15[02
институт	16706
инструктор	16=02
интегрисане студије	13[01
ип	00`01
исследовател	12G01
истраживач	12H01
й	16?01
к т н	15?02
к э н	14S01
к.т.н	15?02
к.э.н	14S01
кандидат	16@01
кандидат наук	15?02
канцеларија	12101
капитан	12301
касиер	12F01
касир	12X01
кассир	12301
категория	16A02
категорія	12C01
кафедра	16C04
кв	13D02
квалификация	16G01
кваліфікація	16H01
квартира	13D02
керівник	12<01
кладовщик	12301
клиника	13703
клініка	12201
книга	16I03
кну	0@k01
код	16L01
коледж	16M01
колеж	16N02
колледж	16P01
команда	14V02
комерцијалиста	12R01
компания	14X02
компанија	12101
компанія	12201
конверзацијски	16Q01
конкурс	14J03
конкурса	0QS01
конкурсу	00A01
конобар	12H01
консерватория	12>02
консерваторія	12A01
консултант	16=02
консультант	16R02
конференция	13U02
конференција	15c01
конференція	12K01
концерн	12;01
кооперация	12001
координатор	14f04
копирайтер	12301
копірайтер	12X01
кореспондент	12X01
корп	12b01
корпорация	12;01
корпорація	12201
корреспондент	12301
кпі	0@k01
край	12b01
красный диплом	13301
кубок	0QS01
кувар	12H01
курс	16T04
курсы	12=01
кухар	12X01
књига	15c01
лаборант	12`02
лаборатория	14X02
лабораторија	12101
лабораторія	12201
лавреат	00A01
лавреатка	00A01
лауреат	14J03
лауреатка	00A01
лекар	16=02
лектор	16X02
лекция	13@01
лекція	12K01
лесник	13P01
лесхоз	12;01
лет	14E01
лета	16Z01
лето	16[02
летом	16Z01
лидер	12301
лицей	12>02
лиценз	16]01
лицензия	12B01
лиценца	13f01
логист	12301
логіст	12X01
лучшая	0QS01
лучший	0QS01
лято	16^01
лятото	16^01
лікар	12X01
лікарня	12201
літа	13d01
літо	13d01
ліцей	12A01
ліцензія	12C01
м	16_04
магазин	12O03
магационер	12R01
магистар	13[01
магистр	14101
магистратура	16c03
магистър	16f01
магистърска	16f01
магистърска степен	16f01
магістр	16g01
магістратура	16g01
майстер	12X01
майстерня	12201
майстор	12F01
майчин	14U01
майчин език	14U01
маркетолог	12`02
мастер	16h02
мастер студије	13[01
мастерская	12;01
матерен	14U01
матерњи	15o01
матерњи језик	15o01
матура	16j02
матурски испит	16l01
машинист	15[02
мајстор	12R01
мгту	0@k01
мгу	0@k01
медал	00>01
медаль	16m02
медаља	00C01
медбрат	13P01
медицинска сестра	16o02
медсестра	17102
медуниверситет	12=01
менаџер	12H01
менеджер	16R02
мениджър	12F01
мес	17302
месец	17502
месеца	17502
месеци	17701
месяц	17801
месяца	17801
месяцев	17801
методист	12301
механик	15[02
механичар	12H01
механік	12X01
микрорайон	12b01
министарство	12101
министерство	14X02
младший	13P01
много добре	17901
много добро	17:02
много добро ниво	17<01
модул	17=01
мое резюме	17>01
молодший	13O01
молодший бакалавр	17?01
молодший спеціаліст	17?01
момента	13L01
монография	13U02
монографія	12K01
монтажник	12301
моё резюме	17>01
моє резюме	17@01
муж	17A01
мужской	17A01
мужчина	17A01
музей	12O03
музеј	12101
музыкант	12301
муп	00`01
мушкарац	17B01
мушки	17B01
мушко	17B01
мъж	17C01
мъжки	17C01
міністерство	12201
міс	17D01
місто	13A01
місяць	17D01
місяці	17D01
місяців	17D01
н в	15401
н.в	15401
на бытовом уровне	13F01
на даљину	17E01
наб	12b01
набережна	13A01
набережная	12b01
навесні	13S01
нагорода	00A01
награда	17F03
найкраща	00A01
найкращий	00A01
направление	17I03
направление подготовки	16G01
напреднал	17:02
напреднало	17:02
напредно	13k02
напрям	16H01
нарис	12K01
насеље	13?01
наст вр	15401
наст время	15401
наст. вр	15401
наст. время	15401
наставник	12R01
наставница	12R01
настояще	13L01
настоящее время	15401
настоящем	13L01
настоящий момент	15401
настоящия момент	13L01
науковий співробітник	13O01
научен сътрудник	15=01
научная статья	12E01
научный сотрудник	13P01
началник	12F01
начално	17L02
начальник	12`02
начальное профессиональное	14b01
начальное профессиональное образование	14b01
начальный	12k02
начальный уровень	12j01
начинаещ	17N02
начинающий	17P01
начиная с	17Q01
нв	15401
не женат	13K01
не замужем	13K01
нед	17R01
недели	17R01
недель	17R01
неделя	17R01
неженен	15W01
незаміжня	15b01
неодружена	15b01
неодружений	15b01
неожењен	17S01
неоконченное высшее	13001
неомъжена	15W01
неудата	17S01
новинар	12H01
новичок	17P01
носитель	13=01
носитель языка	13=01
носій	13G01
носій мови	13G01
нпо	00`01
оао	00`01
обл	17T03
область	13D02
образователно квалификационна степен магистър	16f01
образователно-квалификационна степен магистър	16f01
обука	13f01
община	17W02
објављен	15c01
овлашћење	13f01
од	17Y02
одељење	14l01
одитор	12F01
одлично	13k02
одружена	15b01
одружений	15b01
одсек	17[02
ожењен	17S01
ожидаемый	17]01
ожидается	17]01
олимпиада	17^02
олімпіада	00A01
омъжена	15W01
онлайн	17`03
онлајн	17E01
оод	00`01
ооо	12L02
оператер	12H01
оператор	17c03
општина	12101
осени	17f01
осень	17f01
осенью	17f01
осені	13j01
осигурање	12101
оснивач	12H01
основател	15[02
основе	17g02
основна школа	12@01
основне академске студије	13601
основне студије	13601
основно	17i04
основно владеене	14B01
основно знање	17m01
основно ниво	12i01
основно училище	13\01
осінь	13j01
от	17n03
от разстояние	18101
отговорник	12F01
отдел	14j02
отделение	18203
отель	12;01
отличен	18501
отличие	18602
отлично	18803
отлично владеене	17901
отличное	13M01
офис	14X02
официант	12301
офіс	12201
офіціант	12X01
оцена	18;01
оценка	18<02
оцінка	13201
очаква се	18>01
очаквано	18>01
очекивано	18?01
очікуваний	18@01
очікується	18@01
пао	00`01
парикмахер	12301
пасивно	17m01
пат	00`01
патент	18A04
пг	13\01
пгжпт	13\01
пекара	12101
пекарна	12001
пекарня	11n02
пер	12b01
первое место	0QS01
переводчик	12301
переводчица	13P01
перекладач	12X01
переможець	00A01
переможниця	00A01
переулок	12b01
перше місце	00A01
пивара	12101
пл	18E02
плакет	00>01
планирано	18G02
планируемый	17]01
планируется	17]01
планується	18@01
площа	13A01
площад	12N01
площадь	12b01
по	18I02
по н в	15401
по н.в	15401
по наст время	15401
по наст. время	15401
по настоящее время	15401
по настоящий момент	15401
по сей день	15401
по сьогодні	15501
по теперішній час	15501
по цей день	15501
по цей час	15501
победител	00>01
победитель	0QS01
победительница	0QS01
победник	00C01
победница	00C01
повар	12301
повна середня	18K01
повышение квалификации	12B01
поглавље	15c01
поглиблений	14901
подразделение	18L01
подяка	00A01
позориште	12101
поликлиника	14X02
политех	12=01
политехнический	12=01
положен	13f01
полувисше	18M01
поліклініка	12201
політехніка	12A01
помощник	15[02
помоћник	12R01
помічник	12X01
понастоящем	13L01
понині	15501
посвідчення	12C01
посвідчення водія	12C01
поселок	12b01
пословођа	12R01
посёлок	12b01
потврда	13f01
похвала	00C01
початковий	12d02
початковий рівень	12c01
початківець	18N01
почетна грамота	00>01
почетная грамота	0QS01
почетник	18O02
почетно	17m01
почётная грамота	0QS01
пр	13D02
пр т	12b01
пр-т	12b01
правник	12R01
правница	12R01
правоспособност	16]01
практикант	13g03
прат	00`01
преводач	12F01
преводилац	12R01
предавач	12H01
предавање	15c01
предвиђено	18?01
предполагаемый	17]01
предприятие	14X02
председател	15[02
председник	12R01
председница	12R01
предстои	18>01
предузеће	12101
президент	11k03
премия	0QS01
премія	00A01
преподавател	18Q02
призер	16m02
признање	00C01
призёр	0QS01
приправник	12R01
приправница	12R01
пров	13A01
провизор	13P01
провулок	13A01
провідний	13O01
програмер	12H01
програмист	12F01
программист	12G01
програміст	12<01
продав	12X01
продавац	12R01
продавач	12F01
продавачица	12R01
продавец	12301
продавница	12101
продвинутый	18S02
продвинутый уровень	13M01
продюсер	12`02
проезд	12b01
пролет	18U01
пролетта	18U01
пролеће	18V01
прораб	12301
просек	18;01
просек оцена	18;01
просечна оцена	18;01
просп	13A01
проспект	13D02
просунутий	14702
професионален бакалавър	13101
професионална автобиография	11j01
професионална биографија	13>01
професионална гимназия	13\01
професионална квалификация	14e01
професор	12S03
профессиональный	13M01
профессор	12G01
професійний	14901
професійно технічна	18K01
професійно-технічна	18K01
профил	18W01
профиль	16G01
психолог	12404
пту	0@k01
публикация	13U02
публикација	15c01
публікація	12K01
пут	13?01
първо място	00>01
підвищення кваліфікації	12C01
підприємство	12201
підрозділ	14601
р	18X01
работаю	15401
работник	12F01
рабочий	18Y02
рад	15c01
рад од куће	17E01
радионица	12101
радна биографија	13>01
радник	12R01
радница	12R01
радіо	12201
разведен	18[03
разведена	18[03
разведён	13K01
разговорный	13F01
разговорный уровень	13F01
разработчик	18Q02
разрешително	16]01
разряд	12B01
район	13D02
рачуновођа	12R01
редактор	14Z03
редакция	12;01
редакція	12201
режисер	12X01
режиссер	12301
режиссёр	12301
резюме	12I02
рекрутер	12`02
республика	12b01
ресторан	18^03
ресторант	12001
референт	12H01
риелтор	12301
робочий	13a01
робітник	13O01
роден	14U01
роден език	14U01
родная	13=01
родной	13=01
родной язык	13=01
розділ	12K01
розлучена	15b01
розлучений	15b01
розмовна	18a01
розмовний	18a01
розмовний рівень	18a01
розробник	12<01
роки	18X01
року	18X01
років	18X01
руководилац	12R01
руководител	12G01
ръководител	18b01
рідна	13G01
рідна мова	13G01
рідний	13G01
рік	18X01
с	18c03
с отличием	13301
саветник	12R01
саветница	12R01
сада	14T01
садашњост	14T01
самозайнятий	12201
самозанятый	12;01
саопштење	15c01
сарадник	12R01
сарадница	12R01
сборник	13U02
сварщик	18f02
свидетелство	16]01
свидетельство	12B01
свободно	18h02
свободно владею	13M01
свободное	13M01
свободное владение	13M01
свободный	13M01
свідоцтво	12C01
сдружение	12001
сега	13L01
сегодня	15401
сейчас	15401
секретар	18j03
секретарица	12R01
секретарь	12301
сектор	18m04
село	13D02
семеен	15W01
семейна	15W01
сервитьор	12F01
середньо	18a01
середня	18K01
середня освіта	18K01
середня спеціальна	17?01
середній	19102
середній бал	13201
середній рівень	18a01
сертификат	19303
сертификация	12B01
сертифициран	16]01
сертифицированный	12B01
сертифікат	19601
сертифікація	12C01
слабо	12i01
слесарь	12301
служба	19705
слюсар	12X01
смер	17=01
со	19<02
со словарем	12j01
со словарём	12j01
соавтор	12E01
собственик	12F01
совершенное	13N01
сотрудник	12301
соу	13\01
союз	12;01
спбгу	0@k01
специализация	18W01
специалист	19>03
специалист по	18M01
специалитет	14101
специалност	18W01
специальность	16G01
специјалиста	12R01
спеціальність	16H01
спеціалізація	16H01
спеціаліст	19A02
спеціалітет	16g01
списание	13@01
співавтор	12K01
співробітник	12X01
спілка	12201
среден успех	18501
среден успех от следването	18501
средне	13F01
среднее	12_01
среднее образование	12_01
среднее общее	12_01
среднее профессиональное	14b01
среднее профессиональное образование	14b01
среднее специальное	14b01
средний	19C02
средний балл	13301
средний уровень	13F01
средно	19E03
средно владеене	14B01
средно ниво	19H02
средно образование	14e01
средно специално	14e01
средно специално образование	14e01
средно училище	13\01
средња стручна спрема	16l01
средња школа	12@01
средње	19J02
средњи	16Q01
средњи ниво	16Q01
ссс	16l01
стажант	12F01
стажер	12`02
стажист	12X01
стажиста	12R01
стажёр	12301
стан	13?01
старший	19L02
статия	13@01
стаття	12K01
статья	12E01
степень бакалавра	13001
степень магистра	14101
стипендия	17^02
стипендија	00C01
стипендія	00A01
столар	12R01
стр	12b01
строительная	12;01
стройка	12;01
струковне студије	13601
стручни испит	13f01
стручњак	19N02
студио	13402
студия	12;01
студијски програм	17=01
студія	12201
ступінь бакалавра	12o01
ступінь магістра	16g01
су	13\01
супермаркет	11n02
счетоводител	12F01
считано от	19P01
сътрудник	12F01
сьогодні	15501
т ч	15501
т.ч	15501
та	16?01
такмичење	00C01
театр	11n02
театър	12001
тези	12K01
тезисы	12E01
текущее время	15401
телеканал	12201
теперішнього часу	15501
теперішній час	15501
тестер	12F01
тестировщик	12G01
тестувальник	12<01
техлид	13P01
техник	15[02
техникум	19Q02
техничар	12H01
техничка школа	12@01
технолог	11k03
технік	12X01
технікум	16M01
течно	12D01
тиждень	19S01
тижні	19S01
тижнів	19S01
тим	14l01
тимлид	13P01
типография	12;01
тов	19T02
товаровед	12301
токарь	12301
тоо	00`01
торговый дом	12;01
торговый представитель	13P01
трг	13?01
тренер	12`02
тренутно	14T01
треньор	12F01
трки	0;X01
търговец	12F01
търговски представител	15=01
у	19V02
у браку	17S01
у досконалості	15E01
у току	14T01
уверенно	14001
уверенный	14001
уверење	13f01
удаленка	14o01
удаленная работа	14o01
удаленно	14o01
удалёнка	14o01
удалённая работа	14o01
удалённо	14o01
удата	17S01
удовлетворительно	13F01
удостоверение	16A02
удружење	12101
ул	19X03
улица	19X03
универзитет	19[01
университет	19Q02
университета	12>02
університет	16M01
управител	12F01
управление	19\03
управління	19_02
уредник	12R01
уредница	12R01
усмерење	17=01
успех	18501
учебник	13@01
ученик	13P01
училище	19a03
учител	12F01
учитель	12`02
учительница	13P01
учитељ	12H01
учредитель	12301
фабрика	15^04
факултет	19d02
факультет	19f04
фармацевт	11k03
фармацеут	12H01
фаховий молодший бакалавр	17?01
фахівець	13O01
фгуп	00`01
фельдшер	13P01
физик	12301
финалист	0QS01
финалиста	00C01
фирма	13703
фонд	11n02
фондация	12001
фондација	12101
фоп	00`01
фотограф	12`02
фриланс	12;01
фрилансер	12301
фріланс	12201
фіналіст	00A01
фірма	12201
химик	12301
хозяйство	12;01
холдинг	12O03
холост	13K01
холостой	13K01
хорошее	14201
хороший	19j02
хорошо	19j02
хотел	13402
художник	12301
цей час	15501
центар	12101
центр	11n02
център	12001
цех	19\03
ч	19l01
часопис	15c01
червоний диплом	13201
чирак	15=01
читалище	12001
читаю профессиональную литературу	12j01
читаю со словарем	12j01
читаю со словарём	12j01
члан	12R01
чланак	15c01
член	15=01
чоловік	19l01
чоловіча	19l01
чоловічий	19l01
шеф	12R01
школа	19m04
школа no	12=01
школьный	12j01
шосе	13A01
шоссе	12b01
шофьор	12F01
шофьорска книжка	16]01
экономист	12301
эксперт	1:101
экспертный	1:101
экспертный уровень	1:101
электрик	12301
электрогазосварщик	12301
электросварщик	12301
элементарный	12j01
юрист	11k03
і	16?01
із	14302
інженер	12<01
інститут	16M01
јединица	14l01
јесен	1:201
ґрант	00A01
אביב	1:301
אגף	1:401
אדריכל	1:501
אדריכלית	1:501
אולפנה	1:601
אוניברסיטה	1:601
אוניברסיטת	1:601
אות	1:701
אח	1:501
אחות	1:501
אחראי	1:501
אחראית	1:501
אישה	1:801
אנליסט	1:501
אנליסטית	1:501
אקדמיה	1:601
ארגון	1:901
ב	1::01
ב"א	1:;01
בגרות	00I01
בגרות מלאה	00I01
בגרות עיונית	00I01
בהצטיינות	1:<01
בוגר	1:;01
בוגרת	1:;01
בודק	1:501
בודקת	1:501
ביטוח	1:901
בינוני	1:=02
בינונית	1:=02
בינונית גבוהה	1:?01
בית אבות	1:901
בית החולים	1:901
בית הספר	1:601
בית חולים	1:901
בית מרקחת	1:901
בית ספר	1:601
בנק	1:901
בסיס	1:@01
בסיסי	1:A02
בסיסית	1:A02
בע"מ	1:901
בעלים	1:501
בעמ	1:901
ברמה גבוהה	1:C01
ברמת שפת אם	1:D01
גבוהה	1:E02
גבר	1:G01
גן ילדים	1:601
גרוש	1:H01
גרושה	1:H01
ד"ר	1:I01
דו לשוני	1:D01
דו-לשוני	1:D01
דובר ילידי	1:D01
דוקטור	1:I01
דוקטורט	1:J02
דירה	1:L01
דרך	1:L01
האוניברסיטה	1:601
האקדמיה	1:601
הווה	1:M01
הוצאה	1:N01
הוצאת	1:901
החוג	1:601
הטכניון	1:601
היברידי	1:O01
היום	1:M01
המכללה	1:601
המכללה האקדמית	1:601
המרכז	1:901
המרכז האקדמי	1:601
הנדסאי	1:P01
הנדסאית	1:P01
הסמכה	1:Q01
הסמכות	1:Q01
הסמכת	1:Q01
הפקולטה	1:601
הצטיינות	1:701
הצטיינות יתרה	1:<01
הרצאה	1:N01
השתלמות	1:Q01
התמחות	1:R01
התמחות ב	1:R01
ו	1:S01
ועד היום	1:M01
זוכה	1:701
זכר	1:G01
חבר	1:501
חברה	1:901
חברה בצוות	1:501
חברת	1:901
חוג	1:R01
חודש	1:T01
חודשים	1:T01
חוקר	1:501
חוקרת	1:501
חורף	1:U01
חטיבה	1:401
חטיבת ביניים	1:601
חלשה	1:@01
חנות	1:901
חשמלאי	1:501
טבח	1:501
טבחית	1:501
טוב	1:V02
טובה	1:?01
טובה מאוד	1:C01
טכנאי	1:501
טכנאי מוסמך	1:P01
טכנאית	1:501
טכנולוגיות	1:901
טכניון	1:601
ידע בסיסי	1:@01
יו"ר	1:501
יועץ	1:501
יועצת	1:501
יושב ראש	1:501
יחידה	1:401
יחידת	1:401
ישיבה	1:601
ישיבת	1:601
כיום	1:M01
כיכר	1:L01
כנס	1:N01
כעת	1:M01
כתב עת	1:N01
כתבה	1:N01
מ	1:X01
מ"א	1:Y01
מאז	1:Z01
מאמן	1:501
מאמנת	1:501
מאמר	1:N01
מאפייה	1:901
מבקר	1:501
מגמה	1:R01
מגמת	1:R01
מדור	1:401
מדליה	1:701
מדריך	1:501
מדריכה	1:501
מדרשה	1:601
מהנדס	1:501
מהנדסת	1:501
מוזיאון	1:901
מוכר	1:501
מוכרת	1:501
מומחה	1:[02
מומחית	1:[02
מוסמך	1:]02
מוסמכת	1:]02
מועצה	1:901
מורה	1:501
מזכיר	1:501
מזכירה	1:501
מחלקה	1:401
מחלקת	1:401
מטפל	1:501
מטפלת	1:501
מייסד	1:501
מייסדת	1:501
מיקוד	1:L01
מכון	1:901
מכון ללימודים	1:601
מכונאי	1:501
מכללה	1:601
מכללת	1:601
מלגה	1:701
מלגת	1:701
מלון	1:901
מלצר	1:501
מלצרית	1:501
ממוצע	1:<01
ממוצע ציונים	1:<01
מנהל	1:501
מנהל חשבונות	1:501
מנהלת	1:501
מנהלת חשבונות	1:501
מנכ"ל	1:501
מסלול	1:R01
מסעדה	1:901
מעבדה	1:901
מעצב	1:501
מעצבת	1:501
מפיק	1:501
מפיקה	1:501
מפעיל	1:501
מפעל	1:901
מפקד	1:501
מפקדת	1:501
מפתח	1:501
מפתחת	1:501
מצוין	1:E02
מצוינת	1:C01
מצטיין	1:701
מצטיינת	1:701
מקוון	1:O01
מקום ראשון	1:701
מרחוק	1:O01
מרכז	1:_02
מרכזת	1:501
מרפא בעיסוק	1:501
מרפאה	1:901
מרפאה בעיסוק	1:501
מרפאת	1:901
מרצה	1:501
משוער	1:a01
משרד	1:901
מתחיל	1:b01
מתחילים	1:@01
מתכנת	1:501
מתכנתת	1:501
מתמחה	1:501
מתנדב	1:501
מתנדבת	1:501
מתקדם	1:c01
מתרגם	1:501
מתרגמת	1:501
נגר	1:501
נהג	1:501
נהגת	1:501
נוכחי	1:M01
נוכחית	1:M01
נציג	1:501
נציג מכירות	1:501
נציגת	1:501
נקבה	1:801
נשואה	1:H01
נשוי	1:H01
סבירה	1:d01
סדנה	1:901
סוכנות	1:901
סטודיו	1:901
סטודנט	1:501
סמטת	1:L01
סמינר	1:601
סמנכ"ל	1:501
ספר	1:N01
ספרייה	1:901
ספריית	1:901
ספרן	1:501
ספרנית	1:501
סתיו	1:e01
עבודה מרחוק	1:O01
עבודת גמר	1:N01
עד	1:f01
עד היום	1:M01
עד כה	1:M01
עובד	1:501
עובד מצטיין	1:701
עובדת	1:501
עובדת מצטיינת	1:701
עוזר	1:501
עוזרת	1:501
עורך	1:501
עורך דין	1:501
עורכת	1:501
עורכת דין	1:501
עיון	1:N01
עיריית	1:901
עיתונאי	1:501
עיתונאית	1:501
עכשיו	1:M01
עמותה	1:901
עמותת	1:901
עצמאי	1:901
עצמאית	1:901
פוסטר	1:N01
פטנט	1:N01
פסיכולוג	1:501
פסיכולוגית	1:501
פקולטה	1:601
פקיד	1:501
פקידה	1:501
פרופסור	1:501
פרס	1:701
פרסום	1:N01
פרק	1:N01
צה"ל	1:901
צוות	1:401
ציון	1:<01
ציון ממוצע	1:<01
ציון סופי	1:<01
צפוי	1:a01
צפויה	1:a01
קבוצת	1:901
קו"ח	1:g01
קומה	1:L01
קופת חולים	1:901
קורות חיים	1:g01
קורס	1:Q01
קו״ח	1:g01
קיץ	1:h01
קלינאית	1:501
קצין	1:501
קצינה	1:501
קרן	1:901
ראש	1:501
ראש צוות	1:501
רהוטה	1:C01
רואה חשבון	1:501
רווק	1:H01
רווקה	1:H01
רופא	1:501
רופאה	1:501
רוקח	1:501
רוקחת	1:501
רח	1:L01
רחוב	1:L01
רישיון	1:Q01
רישיון נהיגה	1:Q01
רכז	1:501
רכזת	1:501
רמה גבוהה	1:E02
רמת שיחה	1:d01
רשיון	1:Q01
רשת	1:901
רתך	1:501
שד	1:L01
שדרות	1:L01
שוטף	1:C01
שוטפת	1:C01
שותף	1:501
שותפה	1:501
שיחה	1:d01
שכונת	1:L01
שליטה מלאה	1:C01
שנה	1:i01
שנים	1:i01
שף	1:501
שפת אם	1:D01
שפת-אם	1:D01
ת ד	1:L01
ת.ד	1:L01
תואר	1:;01
תואר ראשון	1:;01
תואר ראשון ב	1:;01
תואר שלישי	1:I01
תואר שני	1:Y01
תואר שני ב	1:Y01
תחרות	1:701
תיאטרון	1:901
תיכון	1:j02
תעודה	1:Q01
תעודת	1:Q01
תעודת בגרות	00I01
תעודת הוקרה	1:701
תעודת הוראה	1:P01
תעודת הצטיינות	1:701
תעודת מקצוע	1:l02
תעשיות	1:901
أخصائي	1:n01
أخصائية	1:n01
أساسي	1:o02
أساسيات	1:o02
أساسية	1;101
أستاذ	1:n01
أستاذة	1:n01
أشهر	1;201
أعزب	1;301
أعوام	1;401
أفضل	1;501
أكاديمية	1;601
أمانة	1;701
أمين مكتبة	1:n01
أنثى	1;801
أونلاين	1;901
إتقان	1;:01
إجادة تامة	1;:01
إجازة	1;;01
إجازة جامعية	1;;01
إدارة	1;<02
إعدادية	1;601
إلى	1;>01
إلى الآن	1;?01
ابتدائي	1;101
ابتدايي	1;101
اتقان	1;:01
اجاده تامه	1;:01
اجازه	1;;01
اجازه جامعيه	1;;01
اختصاصي	1:n01
اخصايي	1:n01
اخصاييه	1:n01
اداره	1;<02
اساسي	1:o02
اساسيات	1:o02
اساسيه	1;101
استاذ	1:n01
استاذه	1:n01
استشاري	1:n01
استشارية	1:n01
استشاريه	1:n01
استوديو	1;701
اشهر	1;201
اعتماد	1;@01
اعداديه	1;601
اعزب	1;301
اعوام	1;401
افضل	1;501
اكاديميه	1;601
الآن	1;?01
الاختصاص	1;A01
الان	1;?01
البكالوريا	1;B01
البكالوريوس	1;;01
التقدير	1;C01
الثانوية	1;B01
الثانوية العامة	1;B01
الثانويه	1;B01
الثانويه العامه	1;B01
الجامعة	1;601
الجامعه	1;601
الحاضر	1;?01
الحالي	1;?01
الخريف	1;D01
الدبلوم	1;E01
الدرجة	1;C01
الدرجه	1;C01
الدكتوراه	1;F01
الدور	1;G01
الربيع	1;H01
السيرة الذاتية	1;I01
السيره الذاتيه	1;I01
الشتاء	1;J01
الشركة	1;701
الشركه	1;701
الصيف	1;K01
القسم	1;L01
الكلية	1;601
الكليه	1;601
اللغة الأصلية	1;M01
اللغة الأم	1;M01
اللغه الاصليه	1;M01
اللغه الام	1;M01
الليسانس	1;;01
المؤسسة	1;701
الماجستير	1;N01
المتوقع	1;O01
المدرسة	1;601
المدرسة الثانوية	1;601
المدرسه	1;601
المدرسه الثانويه	1;601
المركز الأول	1;501
المركز الاول	1;501
المركز الثاني	1;501
المعدل	1;C01
المعدل التراكمي	1;C01
المعدل العام	1;C01
المعهد	1;601
الموسسه	1;701
الوقت الحالي	1;?01
الى	1;>01
الي	1;>01
الي الان	1;?01
اليوم	1;?01
امانه	1;701
امرأة	1;801
امراه	1;801
امين مكتبه	1:n01
انثى	1;801
انثي	1;801
اونلاين	1;901
بائع	1:n01
بائعة	1:n01
باحث	1:n01
باحثة	1:n01
باحثه	1:n01
بايع	1:n01
بايعه	1:n01
بتقدير	1;C01
بحث	1;P01
براءة اختراع	1;P01
براءه اختراع	1;P01
بسيطة	1;101
بسيطه	1;101
بطلاقة	1;:01
بطلاقه	1;:01
بكالوريا	1;B01
بكالوريس	1;;01
بكالوريوس	1;;01
بلدية	1;701
بلديه	1;701
بناية	1;G01
بنايه	1;G01
بنك	1;701
تأمين	1;701
تامين	1;701
تخصص	1;A01
تخصص في	1;A01
ترخيص	1;@01
تقدير	1;C01
تقني	1:n01
تكريم	1;501
توجيهي	1;B01
ثانوي	1;601
ثانوية	1;601
ثانوية عامة	1;B01
ثانويه	1;601
ثانويه عامه	1;B01
ثنائي اللغة	1;M01
ثنايي اللغه	1;M01
جائزة	1;501
جامعة	1;601
جامعه	1;601
جايزه	1;501
جمعية	1;701
جمعيه	1;701
جيد	1;Q02
جيد جدا	1;:01
جيدة	1;S01
جيدة جدا	1;:01
جيده	1;S01
جيده جدا	1;:01
حاليا	1;?01
حالياً	1;?01
حاليًا	1;?01
حتى	1;>01
حتى الآن	1;?01
حتى الوقت الحالي	1;?01
حتى اليوم	1;?01
حتى تاريخه	1;?01
حتي	1;>01
حتي الان	1;?01
حتي الوقت الحالي	1;?01
حتي اليوم	1;?01
حتي تاريخه	1;?01
حي	1;G01
خبير	1;T02
خبيرة	1;T02
خبيره	1;T02
خريف	1;D01
دائرة	1;L01
دار	1;701
دار النشر	1;P01
دار نشر	1;701
دايره	1;L01
دبلوم	1;V02
دبلوم عالي	1;N01
دبلوم فني	1;E01
دبلوم متوسط	1;E01
درجة البكالوريوس	1;;01
درجة الدكتوراه	1;F01
درجة الماجستير	1;N01
درجه البكالوريوس	1;;01
درجه الدكتوراه	1;F01
درجه الماجستير	1;N01
درع	1;501
دكتوراه	1;F01
دورة	1;@01
دوره	1;@01
ذكر	1;X01
رئيس	1:n01
رئيسة	1:n01
ربيع	1;H01
رجل	1;X01
رخصة	1;@01
رخصة قيادة	1;@01
رخصه	1;@01
رخصه قياده	1;@01
رسالة	1;P01
رساله	1;P01
روضة	1;601
روضه	1;601
رييس	1:n01
رييسه	1:n01
زمالة	1;@01
زماله	1;@01
سائق	1:n01
سايق	1:n01
سباك	1:n01
سكرتير	1:n01
سكرتيرة	1:n01
سكرتيره	1:n01
سنة	1;Y02
سنه	1;Y02
سنوات	1;401
سيرة ذاتية	1;I01
سيره ذاتيه	1;I01
شارع	1;G01
شتاء	1;J01
شركة	1;701
شركه	1;701
شعبة	1;[02
شعبه	1;[02
شقة	1;G01
شقه	1;G01
شهادة	1;@01
شهادة الثانوية	1;B01
شهادة تقدير	1;501
شهادة معتمدة	1;@01
شهاده	1;@01
شهاده الثانويه	1;B01
شهاده تقدير	1;501
شهاده معتمده	1;@01
شهر	1;201
شهور	1;201
ص ب	1;G01
ص.ب	1;G01
صحفي	1:n01
صحفية	1:n01
صحفيه	1:n01
صحيفة	1;701
صحيفه	1;701
صيدلانية	1:n01
صيدلانيه	1:n01
صيدلي	1:n01
صيدلية	1;701
صيدليه	1;701
صيف	1;K01
ضعيف	1;101
طاه	1:n01
طباخ	1:n01
طبيب	1:n01
طبيبة	1:n01
طبيبه	1:n01
طريق	1;G01
طلاقة	1;:01
طلاقه	1;:01
عام	1;Y02
عامل	1:n01
عبر الإنترنت	1;901
عبر الانترنت	1;901
عزباء	1;301
عضو	1:n01
عضوية	1;@01
عضويه	1;@01
عمارة	1;G01
عماره	1;G01
عمل حر	1;701
عن بعد	1;901
عن بُعد	1;901
عيادة	1;701
عياده	1;701
فائز	1;501
فائزة	1;501
فايز	1;501
فايزه	1;501
فريق	1;L01
فصل	1;P01
فندق	1;701
فني	1:n01
فنية	1:n01
فنيه	1:n01
فوق المتوسط	1;S01
في	1;]01
قائد	1:n01
قايد	1:n01
قرية	1;G01
قريه	1;G01
قسم	1;[02
قناة	1;701
قناه	1;701
كاتب	1:n01
كاتبة	1:n01
كاتبه	1:n01
كتاب	1;P01
كليات	1;601
كلية	1;601
كليه	1;601
كهربائي	1:n01
كهربايي	1:n01
لحام	1:n01
لدى	1;]01
لدي	1;]01
لغة أم	1;M01
لغة الأم	1;M01
لغتي الأم	1;M01
لغتي الام	1;M01
لغه الام	1;M01
لغه ام	1;M01
للآن	1;?01
للان	1;?01
ليسانس	1;;01
مؤتمر	1;P01
مؤسس	1:n01
مؤسسة	1;701
مؤسسة مشاركة	1:n01
ماجستير	1;N01
مالك	1:n01
مبتدئ	1:o02
مبتدئة	1;101
مبتدي	1:o02
مبتديه	1;101
مبرمج	1:n01
مبرمجة	1:n01
مبرمجه	1:n01
متجر	1;701
متحف	1;701
متدرب	1:n01
متدربة	1:n01
متدربه	1:n01
مترجم	1:n01
مترجمة	1:n01
مترجمه	1:n01
متزوج	1;301
متزوجة	1;301
متزوجه	1;301
متطوع	1:n01
متطوعة	1:n01
متطوعه	1:n01
متقدم	1;^02
متقدمة	1;^02
متقدمه	1;^02
متوسط	1;`02
متوسطة	1;`02
متوسطه	1;`02
متوقع	1;O01
متوقعة	1;O01
متوقعه	1;O01
مجلة	1;P01
مجله	1;P01
مجموعة	1;701
مجموعه	1;701
محادثة	1;b01
محادثه	1;b01
محاسب	1:n01
محاسبة	1:n01
محاسبه	1:n01
محاضر	1:n01
محاضرة	1;c02
محاضره	1;c02
محافظة	1;G01
محافظه	1;G01
محام	1:n01
محامي	1:n01
محامية	1:n01
محاميه	1:n01
محترف	1;:01
محرر	1:n01
محررة	1:n01
محرره	1:n01
محلل	1:n01
محللة	1:n01
محلله	1:n01
مخبز	1;701
مختبر	1;701
مدارس	1;601
مدرب	1:n01
مدربة	1:n01
مدربه	1:n01
مدرس	1:n01
مدرسة	1;601
مدرسة ثانوية	1;601
مدرسة صف	1:n01
مدرسه	1;601
مدرسه ثانويه	1;601
مدرسه صف	1:n01
مدقق	1:n01
مدير	1:n01
مديرة	1:n01
مديره	1:n01
مدينة	1;G01
مدينه	1;G01
مراقب	1:n01
مرشد	1:n01
مركز	1;701
مسؤول	1:n01
مسؤولة	1:n01
مسابقة	1;501
مسابقه	1;501
مساعد	1:n01
مساعدة	1:n01
مساعده	1:n01
مستشار	1:n01
مستشارة	1:n01
مستشاره	1:n01
مستشفى	1;701
مستشفي	1;701
مستمر	1;?01
مسرح	1;701
مسوول	1:n01
مسووله	1:n01
مشرف	1:n01
مشرفة	1:n01
مشرفه	1:n01
مشروع خاص	1;701
مشغل	1:n01
مصرف	1;701
مصمم	1:n01
مصممة	1:n01
مصممه	1:n01
مصنع	1;701
مصور	1:n01
مطعم	1;701
مطلق	1;301
مطلقة	1;301
مطلقه	1;301
مطور	1:n01
مطورة	1:n01
مطوره	1:n01
مع مرتبة الشرف	1;C01
مع مرتبه الشرف	1;C01
معتمد	1;@01
معتمدة	1;@01
معتمده	1;@01
معدل	1;C01
معلم	1:n01
معلمة	1:n01
معلمه	1:n01
معماري	1:n01
معهد	1;e02
مقال	1;P01
مقالة	1;P01
مقاله	1;P01
مقبول	1;101
مكتب	1;701
مكتبة	1;701
مكتبه	1;701
ممتاز	1;^02
ممتازة	1;:01
ممتازه	1;:01
ممرض	1:n01
ممرضة	1:n01
ممرضه	1:n01
من	1;g01
منحة	1;501
منحه	1;501
مندوب	1:n01
مندوبة	1:n01
مندوبه	1:n01
منذ	1;h01
منسق	1:n01
منسقة	1:n01
منسقه	1:n01
منشور	1;P01
منطقة	1;G01
منطقه	1;G01
منظمة	1;701
منظمه	1;701
مهندس	1:n01
مهندسة	1:n01
مهندسه	1:n01
موتمر	1;P01
موسس	1:n01
موسسه	1;701
موسسه مشاركه	1:n01
موظف	1:n01
موظف استقبال	1:n01
موظفة	1:n01
موظفه	1:n01
ميدالية	1;501
ميداليه	1;501
ميدان	1;G01
ميكانيكي	1:n01
نائب	1:n01
نادل	1:n01
نايب	1:n01
نجار	1:n01
نشر	1;P01
هيئة	1;701
هييه	1;701
و	1;i01
وحدة	1;L01
وحده	1;L01
ورشة	1;701
ورشه	1;701
ورقة	1;P01
ورقة بحثية	1;P01
ورقه	1;P01
ورقه بحثيه	1;P01
وزارة	1;701
وزاره	1;701
وسام	1;501
وكالة	1;701
وكاله	1;701
अंक	1;j01
अकादमी	1;k01
अच्छा	1;l02
अच्छी	1;n01
अधिकारी	1;o01
अध्यक्ष	1;o01
अध्यापक	1;o01
अध्यापिका	1;o01
अध्याय	1<001
अनुभाग	1<101
अनुवादक	1;o01
अपेक्षित	1<201
अब	1<301
अब तक	1<301
अभियंता	1;o01
अभी	1<301
अभी तक	1<301
अविवाहित	1<401
अस्पताल	1<501
आईटीआई	1<601
आज	1<301
आज तक	1<301
इंजीनियर	1;o01
इंटरमीडिएट	00F01
इंटर्न	1;o01
इलेक्ट्रीशियन	1;o01
उच्च माध्यमिक विद्यालय	1;k01
उत्कृष्ट	1<702
उन्नत	1<702
एजेंसी	1<501
एम ए	1<901
एम एड	1<901
एम एससी	1<901
एम कॉम	1<901
एम टेक	1<901
एम बी ए	1<901
एम.ए	1<901
एम.एड	1<901
एम.एससी	1<901
एम.कॉम	1<901
एम.टेक	1<901
एम.बी.ए	1<901
एमबीए	1<901
एवं	1<:01
ऑनलाइन	1<;01
और	1<:01
औसत	1<<01
कंपनी	1<501
कर्मचारी	1;o01
कारखाना	1<501
कार्यालय	1<501
केंद्र	1<501
कॉलेज	1;k01
कॉलोनी	1<=01
कोर्स	1<>01
क्लिनिक	1<501
गर्मी	1<?01
गली	1<=01
गुरुकुल	1;k01
ग्राम	1<=01
ग्रीष्म	1<?01
ग्रेड	1;j01
चालक	1;o01
चिकित्सक	1;o01
चिकित्सालय	1<501
चौक	1<=01
छात्रवृत्ति	1<@01
जारी	1<301
जिला	1<=01
जीवन परिचय	1<A01
जीवन वृत्त	1<A01
जीवनवृत्त	1<A01
टीम	1<101
ट्रस्ट	1<501
डिज़ाइनर	1;o01
डिजाइनर	1;o01
डिप्लोमा	1<B02
डेवलपर	1;o01
डॉक्टर	1;o01
डॉक्टरेट	1<D01
तक	1<E02
तकनीशियन	1;o01
थोड़ा	1<G01
थोडा	1<G01
दसवीं	00F01
दुकान	1<501
दूरस्थ	1<;01
द्वितीय श्रेणी	1;j01
द्विभाषी	1<H01
धाराप्रवाह	1<I01
नगर	1<=01
नगर निगम	1<501
नर	1<J01
नर्स	1;o01
नारी	1<K01
निगम	1<501
निदेशक	1;o01
निपुण	1<L01
न्यास	1<501
पत्रकार	1;o01
पत्रिका	1<001
पदक	1<@01
परास्नातक	1<901
पर्यवेक्षक	1;o01
पाठशाला	1;k01
पात्रता परीक्षा	1<>01
पिन	1<=01
पी एच डी	1<D01
पी.एच.डी	1<D01
पीएचडी	1<D01
पुरस्कार	1<@01
पुरुष	1<J01
पुस्तक	1<001
पुस्तकालय	1<501
पुस्तकालयाध्यक्ष	1;o01
पेटेंट	1<001
पॉलिटेक्निक	1<601
प्रकाशन	1<501
प्रकाशित	1<001
प्रतिनिधि	1;o01
प्रतियोगिता	1<@01
प्रतिशत	1;j01
प्रथम श्रेणी	1;j01
प्रथम स्थान	1<@01
प्रधानाचार्य	1;o01
प्रबंधक	1;o01
प्रभाग	1<101
प्रमाण पत्र	1<>01
प्रमाणन	1<>01
प्रमाणपत्र	1<>01
प्रमाणित	1<>01
प्रमुख	1;o01
प्रयोगशाला	1<501
प्रवीण	1<I01
प्रशस्ति	1<@01
प्रशस्ति पत्र	1<@01
प्रशासक	1;o01
प्रशिक्षक	1;o01
प्रशिक्षु	1;o01
प्राइवेट लिमिटेड	1<501
प्राध्यापक	1;o01
प्रारंभिक	1<M02
प्रोग्रामर	1;o01
प्रोफेसर	1;o01
प्रौद्योगिकी संस्थान	1;k01
फाउंडेशन	1<501
फार्मासिस्ट	1;o01
बहुत अच्छा	1<I01
बायोडाटा	1<A01
बारहवीं	00F01
बी ए	1<O01
बी एड	1<O01
बी एससी	1<O01
बी कॉम	1<O01
बी टेक	1<O01
बी.ए	1<O01
बी.एड	1<O01
बी.एससी	1<O01
बी.कॉम	1<O01
बी.टेक	1<O01
बीए	1<O01
बीटेक	1<O01
बुनियादी	1<M02
बैंक	1<501
बोलचाल	1<<01
मंत्रालय	1<501
मकान	1<=01
मध्यम	1<P02
मध्यवर्ती	1<<01
महाविद्यालय	1;k01
महिला	1<K01
महीना	1<R01
महीने	1<R01
मातृ भाषा	1<H01
मातृभाषा	1<H01
मार्ग	1<=01
मास	1<R01
माह	1<R01
मूलभूत	1<G01
मैकेनिक	1;o01
मैट्रिक	00F01
मैनेजर	1;o01
मोहल्ला	1<=01
यूनिवर्सिटी	1;k01
रसोइया	1;o01
रिज़्यूमे	1<A01
रिज्यूमे	1<A01
रिमोट	1<;01
रोड	1<=01
लाइसेंस	1<>01
लिपिक	1;o01
लिमिटेड	1<501
लेख	1<001
लेखाकार	1;o01
व	1<:01
वकील	1;o01
वर्तमान	1<301
वर्तमान तक	1<301
वर्ष	1<S01
वसंत	1<T01
वार्ड	1<=01
वास्तुकार	1;o01
विक्रेता	1;o01
विजेता	1<@01
विद्यापीठ	1;k01
विद्यालय	1;k01
विभाग	1<101
विवाहित	1<401
विशेषज्ञ	1<U02
विशेषज्ञता	1<W01
विश्लेषक	1;o01
विश्वविद्यालय	1;k01
विषय	1<W01
व्याख्याता	1;o01
व्याख्यान	1<001
शरद	1<X01
शाखा	1<W01
शिक्षक	1;o01
शिक्षिका	1;o01
शीत	1<Y01
शोध पत्र	1<001
शोधकर्ता	1;o01
शोधपत्र	1<001
श्रेणी	1;j01
संचालक	1;o01
संचालिका	1;o01
संपादक	1;o01
संभावित	1<201
संस्था	1<501
संस्थान	1<Z02
संस्थापक	1;o01
सचिव	1;o01
सडक	1<=01
सड़क	1<=01
सन्	1<\01
समन्वयक	1;o01
समिति	1<501
समूह	1<501
सम्मान	1<@01
सम्मानित	1<@01
सम्मेलन	1<001
सर्दी	1<Y01
सलाहकार	1;o01
सहायक	1;o01
साधारण	1<G01
सामान्य	1<P02
साल	1<S01
से	1<]03
सेक्टर	1<=01
स्कूल	1;k01
स्टूडियो	1<501
स्त्री	1<K01
स्नातक	1<O01
स्नातकोत्तर	1<901
स्वयंसेवक	1;o01
स्वयंसेविका	1;o01
स्वर्ण पदक	1<@01
हाई स्कूल	00F01
हायर सेकेंडरी	00F01
होटल	1<501
กรม	1<`01
กรรมการ	1<a01
กระทรวง	1<`01
กลุ่ม	1<`01
กลุ่มงาน	1<b01
การแข่งขัน	1<c01
ขณะนี้	1<d01
คณะ	1<e01
คนขับรถ	1<a01
ครู	1<a01
คลินิก	1<`01
คล่อง	1<f01
คล่องแคล่ว	1<f01
คะแนนเฉลี่ย	1<g01
คาดว่า	1<h01
คาดว่าจะจบ	1<h01
งานวิจัย	1<i01
จนถึง	1<j01
จนถึงขณะนี้	1<d01
จนถึงปัจจุบัน	1<d01
จังหวัด	1<k01
จาก	1<l01
จุฬาลงกรณ์	1<e01
จํากัด	1<`01
ชนะเลิศ	1<c01
ชาย	1<m01
ช่าง	1<a01
ช่างภาพ	1<a01
ช่างเทคนิค	1<a01
ซอย	1<k01
ดี	1<n02
ดีมาก	1=002
ดีเด่น	1<c01
ดีเยี่ยม	1<f01
ดุษฎีบัณฑิต	1=201
ตอนนี้	1<d01
ตัวแทน	1<a01
ตั้งแต่	1=302
ตีพิมพ์	1<i01
ตําบล	1<k01
ถนน	1<k01
ถึง	1<j01
ถึงปัจจุบัน	1<d01
ทนายความ	1<a01
ทางไกล	1=501
ทีม	1<b01
ที่	1=601
ที่ปรึกษา	1<a01
ทุน	1<c01
ทํางานทางไกล	1=501
ธนาคาร	1<`01
นักการตลาด	1<a01
นักข่าว	1<a01
นักจิตวิทยา	1<a01
นักบัญชี	1<a01
นักพัฒนา	1<a01
นักวิจัย	1<a01
นักวิเคราะห์	1<a01
นักศึกษาฝึกงาน	1<a01
นักออกแบบ	1<a01
นักเขียน	1<a01
นักแปล	1<a01
นิตยสาร	1<i01
น้อย	1=701
นําเสนอผลงาน	1<i01
บทความ	1<i01
บทที่	1<i01
บรรณาธิการ	1<a01
บรรณารักษ์	1<a01
บริษัท	1<`01
บริหารธุรกิจบัณฑิต	1=801
บัณฑิต	1=801
บัณฑิตวิทยาลัย	1<e01
บ้านเลขที่	1<k01
ประกวด	1<c01
ประกันภัย	1<`01
ประกาศนียบัตร	1=901
ประกาศนียบัตรวิชาชีพ	1=:01
ประกาศนียบัตรวิชาชีพชั้นสูง	1=;01
ประชุมวิชาการ	1<i01
ประธาน	1<a01
ประวัติย่อ	1=<01
ประวัติย่อส่วนตัว	1=<01
ประวัติส่วนตัวสมัครงาน	1=<01
ปริญญาตรี	1=801
ปริญญาเอก	1=201
ปริญญาโท	1==01
ปวช	1=:01
ปวส	1=;01
ปัจจุบัน	1<d01
ปานกลาง	1=>02
ปี	1=@02
ผลการเรียน	1<g01
ผู้ก่อตั้ง	1<a01
ผู้จัดการ	1<a01
ผู้ช่วย	1<a01
ผู้ตรวจสอบ	1<a01
ผู้บริหาร	1<a01
ผู้ประสานงาน	1<a01
ผู้ฝึกสอน	1<a01
ผู้อํานวยการ	1<a01
ผู้เชี่ยวชาญ	1=B02
ผ่านการอบรม	1=901
ฝึกงาน	1<a01
ฝ่าย	1<b01
พนักงาน	1<a01
พนักงานดีเด่น	1<c01
พนักงานต้อนรับ	1<a01
พนักงานเสิร์ฟ	1<a01
พยาบาล	1<a01
พอใช้	1=D01
พิพิธภัณฑ์	1<`01
พื้นฐาน	1=E02
พ่อครัว	1<a01
ภาคฤดูร้อน	1=G01
ภาควิชา	1=H01
ภาษาหลัก	1=I01
ภาษาแม่	1=I01
ม 6	1=:01
ม.6	1=:01
มหาชน	1<`01
มหาบัณฑิต	1==01
มหาวิทยาลัย	1<e01
มัคคุเทศก์	1<a01
มัธยมศึกษา	1=:01
มัธยมศึกษาตอนปลาย	1=:01
มูลนิธิ	1<`01
รองชนะเลิศ	1<c01
รองผู้จัดการ	1<a01
ระดับกลาง	1=>02
ระดับดี	1=J01
ระดับสูง	1=002
รางวัล	1<c01
ราชภัฏ	1<e01
ราชมงคล	1<e01
รีสอร์ต	1<`01
รีสอร์ท	1<`01
ร้าน	1<`01
ร้านขายยา	1<`01
ร้านอาหาร	1<`01
ฤดูร้อน	1=G01
ฤดูหนาว	1=K01
ฤดูใบไม้ผลิ	1=L01
ฤดูใบไม้ร่วง	1=M01
ล่าม	1<a01
วารสาร	1<i01
วิชาเอก	1=H01
วิทยากร	1<a01
วิทยานิพนธ์	1<i01
วิทยาลัย	1<e01
วิทยาศาสตรบัณฑิต	1=801
วิทยาศาสตรมหาบัณฑิต	1==01
วิทยาเขต	1<e01
วิศวกร	1<a01
วิศวกรรมศาสตรบัณฑิต	1=801
วุฒิบัตร	1=901
ศาสตราจารย์	1<a01
ศิลปศาสตรบัณฑิต	1=801
ศูนย์	1<`01
สตูดิโอ	1<`01
สถาบัน	1=N02
สถาปนิก	1<a01
สมรส	1=P01
สมรสแล้ว	1=P01
สมาคม	1<`01
สหกรณ์	1<`01
สาขา	1=H01
สาขาวิชา	1=H01
สิทธิบัตร	1<i01
สื่อสารได้	1=D01
ส่วนงาน	1<b01
สํานักงาน	1<`01
สํานักพิมพ์	1<`01
หญิง	1=Q01
หนังสือ	1<i01
หมู่	1<k01
หมู่บ้าน	1<k01
หย่า	1=P01
หลักสูตร	1=901
หัวหน้า	1<a01
ห้องปฏิบัติการ	1<`01
ห้องสมุด	1<`01
ห้างหุ้นส่วน	1<`01
องค์การ	1<`01
อนุบาล	1<e01
อนุปริญญา	1=;01
ออนไลน์	1=501
อาคาร	1<k01
อาจารย์	1<a01
อาชีวศึกษา	1<e01
อาสาสมัคร	1<a01
อําเภอ	1<k01
เกรด	1<g01
เกรดเฉลี่ย	1<g01
เกียรติคุณ	1<c01
เกียรตินิยม	1<g01
เกียรตินิยมอันดับ	1<g01
เกียรติบัตร	1=R02
เขต	1<k01
เจ้าของ	1<a01
เจ้าของภาษา	1=I01
เจ้าหน้าที่	1<a01
เชฟ	1<a01
เชี่ยวชาญ	1=002
เชี่ยวชาญมาก	1=T01
เดือน	1=U01
เทคนิค	1<e01
เทศบาล	1<`01
เบื้องต้น	1=E02
เพศชาย	1<m01
เพศหญิง	1=Q01
เภสัชกร	1<a01
เรซูเม่	1=<01
เริ่มต้น	1=V01
เลขที่	1<k01
เลขานุการ	1<a01
เล็กน้อย	1=701
เหรียญ	1<c01
เหรียญทอง	1<c01
เอก	1=H01
แขวง	1<k01
แต่งงานแล้ว	1=P01
แผนก	1=W02
แพทย์	1<a01
แม่บ้าน	1<a01
โปรแกรมเมอร์	1<a01
โรงงาน	1<`01
โรงพยาบาล	1<`01
โรงเรียน	1<e01
โรงเรียนประถม	1<e01
โรงเรียนมัธยม	1<e01
โรงแรม	1<`01
โล่	1<c01
โสด	1=P01
ใบขับขี่	1=901
ใบประกอบวิชาชีพ	1=901
ใบรับรอง	1=901
ใบอนุญาต	1=901
ấp	0@S01
ở	0jf01
ủy ban	0:\01
および	1=Y01
から	1=Z03
か月	1=]01
と	1=Y01
にて	1=^01
に勤務	1=^01
まで	1=_02
より	1=a02
アシスタント	1=c01
アナリスト	1=c01
アパート	1=d01
アルバイト	1=c01
アーキテクト	1=c01
インターン	1=c01
エキスパート	1=e01
エンジニア	1=c01
オペレーター	1=c01
オンライン	1=f01
カフェ	0_L01
カメラマン	1=c01
カ月	1=]01
クリニック	0_L01
グループ	1=g02
コンサルタント	1=c01
コンテスト	1=i01
コース	1=j01
コーポ	1=d01
コーポレーション	0_L01
サブリーダー	1=c01
サービス	0_L01
シェフ	1=c01
システムズ	0_L01
スクラムマスター	1=c01
スタジオ	0_L01
スタッフ	1=c01
センター	1=k01
ソリューションズ	0_L01
チェーン	0_L01
チーフ	1=c01
チーム	1=k01
テクノロジーズ	0_L01
テレビ	0_L01
テレワーク	1=f01
ディレクター	1=c01
デザイナー	1=c01
ネイティブ	1=l01
ネイティブレベル	1=l01
ハイツ	1=d01
ハングル検定	0lA01
バイリンガル	1=l01
パート	1=c01
ビジネスレベル	1=m01
ビジネス上級	1=m01
フルリモート	1=f01
プランナー	1=c01
プログラマ	1=c01
プログラマー	1=c01
プロジェクトマネージャー	1=c01
プロダクトオーナー	1=c01
プロデューサー	1=c01
ホテル	0_L01
ホールディングス	0_L01
ポスター発表	1=n01
マネジャー	1=c01
マネージャー	1=c01
マンション	1=d01
ユニット	1=k01
ライター	1=c01
リモート	1=f01
リーダー	1=c01
レジュメ	1=o01
レストラン	0_L01
ヵ月	1=]01
ヶ月	1=]01
一本	1>001
一等奖	1>101
一級	00Q01
一级乙等	1>201
一级建造师	1>301
一级甲等	1>201
一般	1>402
一般社団法人	0_L01
一身上の都合により退職	1>601
丁目	1=d01
三好学生	1>101
三專	1>701
三等奖	1>101
三級	00Q01
三级	1>201
上級	1>802
不動産	0_L01
与	1>:01
专业	1>;01
专业八级	1><01
专业四级	1>201
专业排名	1>=01
专八	1>201
专利	1>>01
专升本	1>001
专员	1>?01
专四	1>201
专家	1>@01
专家级	1>@01
专硕	1>A01
专科	1>B01
专科学校	1>C01
专著	1>>01
丙級	1>D01
业务员	1>?01
个人履历	1>E01
个人简历	1>E01
个月	1>F01
中	1>G01
中上	1>H01
中上級	1>I01
中专	1>J02
中台	1>L01
中国語検定	0lA01
中学	1>C01
中学校	1>M01
中學	1>N01
中心	1>O02
中技	1>Q01
中文履歷	1>R01
中文简历	1>E01
中等	1>S02
中級	1>U04
中级	1>Y02
中级会计	1>301
中级职称	1>301
中退	1>601
中途退学	1>601
中高級	1>H01
中高级	1>[01
为止	1>\01
主任	1>]03
主任技術者	00Q01
主修	1>`02
主席	1>?01
主幹	1=c01
主播	1>?01
主査	1=c01
主管	1>b02
主編	1>d01
主编	1>?01
乙級	1>D01
乡	1>e01
书记	1>?01
书院	1>C01
了解	1>f02
予定	1>h01
事业单位	1>i01
事业群	1>L01
事业部	1>L01
事务所	1>i01
事務	1=c01
事務員	1=c01
事務所	1>j02
事業本部	1=k01
事業部	1>l02
二專	1>701
二技	1>n01
二本	1>001
二等奖	1>101
二級	00Q01
二级乙等	1>201
二级建造师	1>301
二级甲等	1>201
互动	1>i01
互联网	1>i01
五專	1>701
亚军	1>101
亞軍	1>o01
交易员	1>?01
产品助理	1>?01
产品经理	1>?01
产品部	1>L01
人事	1?002
人力資源部	1?201
人力资源管理师	1>301
人力资源部	1>L01
今	1?303
介護福祉士	1=c01
从	1?601
从业资格	1>301
从业资格证	1>301
代表	1?002
代表取締役	1=c01
以來	1?701
以来	1?801
以降	1?901
任职于	1?:01
任職於	1?;01
企劃	1>d01
企業	1?<01
企画	1=c01
优秀	1?=02
优秀共青团员	1>101
优秀员工	1>101
优秀团员	1>101
优秀奖	1>101
优秀学生	1>101
优秀学生干部	1>101
优秀干部	1>101
优秀教师	1>101
优秀毕业生	1>101
会使用	1??01
会社	0_L01
会計士	1=c01
会计	1>?01
会议论文	1>>01
会长	1>?01
传媒	1>i01
作家	1>?01
作業主任者	00Q01
作者	1>?01
佳作	1?@02
供职于	1?:01
係	1=k01
係長	1=c01
保安	1>?01
保洁	1>?01
保育園	1>M01
保育士	1=c01
保险	1>i01
保険	0_L01
保險	1?<01
信息技术	1>i01
修了	1?B02
修了見込み	1?D02
修了証	00Q01
修士	1?F01
修士号	1?F01
修士課程	1?F01
個人履歷	1>R01
個人簡歷	1>R01
個月	1?G01
傳媒	1?<01
優勝	1=i01
優秀	1?H01
優秀賞	1=i01
優等	1>o01
先进个人	1>101
先进工作者	1>101
免許	00Q01
免許状	00Q01
党校	1>C01
入団	1?I01
入围	1>101
入圍	1>o01
入学	1?J02
入學	1?L01
入局	1?I01
入庁	1?I01
入所	1?I01
入社	1?J02
入职	1?M01
入職	1?N02
入行	1?I01
入賞	1=i01
入選	1=i01
入門	1?P04
入门	1?T02
全日制本科	1>001
全栈	1>?01
全民英檢	1?V01
公司	1>O02
六级	1>201
共著	1=n01
兼职	1>?01
冠军	1>101
冠軍	1>o01
冬	1?W03
冬天	1?Z02
冬季	1?W03
准教授	1=c01
出版	1?\05
出版公司	1?<01
出版社	1>O02
出纳	1>?01
分享	1>>01
分公司	1>O02
分析师	1>?01
分析師	1>d01
分校	1?a02
分院	1>L01
创业公司	1>i01
创始人	1>?01
初中	1>J02
初心者	1?c01
初級	1?d04
初級レベル	1?h01
初级	1?i02
初级会计	1>301
到	1?k02
到现在	1?m01
到現在	1?n01
到目前	1?m01
到職	1?L01
制作人	1>?01
制药	1>i01
前台	1>?01
前端	1>b02
剪辑师	1>?01
副學士	1>701
副店長	1=c01
副总	1>?01
副教授	1>?01
副理	1>d01
創業	1?I01
創辦人	1>d01
助手	1>b02
助教	1>]03
助理	1>b02
区	1?o02
区役所	0_L01
医师	1>?01
医師	1=c01
医生	1>?01
医疗	1>i01
医療法人	0_L01
医科大学	1>C01
医院	1>i01
區	1@101
十佳	1>101
半導體	1?<01
协会	1>i01
卒業	1@202
卒業予定	1>h01
卒業見込み	1?D02
協会	0_L01
協會	1?<01
協理	1>d01
单元	1>e01
单身	1@401
単位取得退学	1>601
博士	1@503
博士前期課程	1?F01
博士号	1@801
博士后	1@901
博士後期課程	1@801
博士班	1@:01
博士研究生	1@901
博士課程	1@801
印刷	0_L01
厂	1>i01
厨师	1>?01
县	1>e01
及	1@;02
及び	1=Y01
双学士	1>001
双硕士	1>A01
双语	1@=01
发布	1>>01
发明专利	1>>01
发表	1>>01
取得	00Q01
取締役	1=c01
受賞	1=i01
口頭発表	1=n01
可作为工作语言	1><01
可日常交流	1@>01
号	1@?03
号室	1=d01
司書	1=c01
司机	1>?01
司法考试	1>301
合伙人	1>?01
合同会社	0_L01
合夥人	1>d01
合格	00Q01
合格證	1>D01
合格证	1>301
合資会社	0_L01
后端	1>?01
周	1@B01
和	1@;02
咖啡	1>i01
咨询	1>i01
咨询师	1>?01
商事	0_L01
商务流利	1><01
商務流利	1?H01
商学院	1>C01
商店	0_L01
商行	1?<01
單身	1@C01
営業	1=c01
営業部	1=k01
四技	1>n01
四级	1>201
团队	1>L01
园长	1>?01
国家二级	1>301
国際会議	1=n01
國中	1>N01
國際	1?<01
團隊	1?201
在学中	1@D01
在學	1?n01
在宅	1=f01
在籍中	1@D01
在线	1@E01
在职	1?m01
在职研究生	1>A01
在職	1?n01
在職中	1@F02
在读	1?m01
地产	1>i01
均分	1>=01
執照	1>D01
執筆	1=n01
執行役員	1=c01
執行長	1>d01
培训师	1>?01
培训机构	1>i01
基本	1@H04
基本情報技術者	00Q01
基础	1?i02
基础平台部	1>L01
基礎	1?d04
基礎レベル	1?h01
基金	1>i01
基金會	1?<01
堪能	1@L01
報社	1?<01
处	1>L01
夏	1@M03
夏天	1@P02
夏季	1@M03
夏期	1@R01
外企	1>i01
多益	1?V01
夜大	1>C01
大专	1>B01
大卒	1@S01
大厦	1>e01
大学	1@T02
大学专科	1>B01
大学本科	1>001
大学校	1>M01
大学英语六级	1>201
大学英语四级	1>201
大学院	1>M01
大学院修士	1?F01
大學	1>N01
大學部	1>n01
大工	1=c01
大賞	1=i01
大賽	1>o01
大赛	1>101
大道	1@V02
天	1@X02
契約社員	1=c01
奖	1>101
奖学金	1>101
奖项	1>101
奨励賞	1=i01
奨学金	1=i01
女	1@Z03
女中	1>N01
女子大学	1>M01
女性	1@Z03
委员	1>?01
委员会	1>i01
委員會	1?<01
季军	1>101
季軍	1>o01
学习中	1@]01
学会	1=n01
学会誌	1=n01
学分	1>=01
学刊	1>>01
学園	1>M01
学士	1@^02
学士号	1@S01
学士学位	1>001
学士課程	1@S01
学徒	1>?01
学报	1>>01
学校	1@T02
学校法人	0_L01
学硕	1>A01
学科	1@`02
学習中	1@b01
学芸員	1=c01
学部	1@`02
学部卒	1@S01
学院	1@T02
學分	1@c01
學報	1@d01
學士	1>n01
學士學位	1>n01
學校	1>N01
學系	1@e02
學院	1>N01
宅地建物取引士	00Q01
实业	1>i01
实习生	1>?01
实用新型	1>>01
实验室	1>L01
実務レベル	1@g01
実務経験あり	1@g01
実用英語技能検定	0lA01
审核员	1>?01
审计	1>?01
客户经理	1>?01
客服	1>b02
室	1@h05
室長	1=c01
寄稿	1=n01
寒假	1?Z02
實業	1?<01
實習生	1>d01
實驗室	1?201
导游	1>?01
导演	1>?01
导购	1>?01
専修	1=j01
専修学校	1>M01
専攻	1=j01
専門士	1@m01
専門学校	1>M01
専門家レベル	1=e01
專利	1@d01
專員	1>d01
專家	1@n01
專書	1@d01
專案經理	1>d01
專業	1@o01
專欄	1@d01
專科	1>701
專科學校	1>N01
導遊	1>d01
小区	1>e01
小学	1>C01
小学校	1>M01
小學	1>N01
小組	1?201
小组	1>L01
就任	1?I01
就業中	1@D01
就职于	1?:01
就職	1?I01
就職於	1?;01
就讀中	1?n01
局	1A003
居家办公	1@E01
履历	1>E01
履历表	1>E01
履歴書	1=o01
履歷	1>R01
履歷書	1>R01
履歷表	1>R01
工作室	1>O02
工作语言	1><01
工厂	1>i01
工商管理硕士	1>A01
工場	0_L01
工学部	1=j01
工廠	1?<01
工房	0_L01
工業	0_L01
工程专业	1>;01
工程局	1>i01
工程师	1>?01
工程師	1>d01
工讀生	1>d01
已婚	1A302
已婚已育	1@401
已婚未育	1@401
巷	1@V02
市	1A503
市场部	1>L01
市役所	0_L01
师范	1>C01
席次	1A801
干事	1>?01
干部	1>?01
平台	1>i01
平均分	1>=01
平均成績	1@c01
平均成绩	1>=01
平均绩点	1>=01
年	1A903
年間	1A<01
幹事	1>d01
幹部	1>d01
幼儿园	1>C01
幼兒園	1>N01
幼稚園	1>M01
庁	0_L01
広報	1=c01
应届	1A=01
应届毕业	1A=01
店	0_L01
店员	1>?01
店員	1>d01
店長	1A>02
店长	1>?01
府	1=d01
廃業	1>601
廚師	1>d01
建筑	1>i01
建筑师	1>?01
建築士	1=c01
建設	0_L01
开发	1>?01
开始	1?801
弁護士	1=c01
弄	1@V02
弟子	1=c01
当前	1?m01
役所	0_L01
律师	1>?01
律師	1>d01
後端	1>d01
得意	1A@01
得獎	1>o01
從	1AA01
志工	1>d01
志愿者	1>?01
応用情報技術者	00Q01
快递员	1>?01
总工	1>?01
总监	1>?01
总经理	1>?01
总裁	1>?01
情報処理技術者	00Q01
應屆	1AB01
應屆畢業	1AB01
成績	1AC02
成绩	1>=01
我的简历	1>E01
所長	1=c01
托业	1>201
托福	1AE02
执业医师	1>301
执业护士	1>301
执业资格	1>301
执照	1>301
技师	1>?01
技師	1A>02
技术员	1>?01
技术支持	1>?01
技术部	1>L01
技校	1>J02
技能士	00Q01
技能講習	00Q01
技術員	1>d01
技術士	1>D01
技術學院	1>N01
技術者	1=c01
技術者試験	00Q01
技術部	1>l02
技術長	1>d01
投资	1>i01
投资经理	1>?01
护士	1>?01
护师	1>?01
报社	1>i01
担当	1=c01
拟	1A=01
指導員	1=c01
掌握	1AG02
排名	1AI02
採購	1>d01
控股	1>i01
掲載	1=n01
提名	1>101
提名奖	1>101
摄影师	1>?01
擅長	1AK01
擅长	1AL01
操作员	1>?01
攝影師	1>d01
支店	0_L01
支社	0_L01
支配人	1=c01
收银员	1>?01
放送	0_L01
政府	1>O02
教員	1=c01
教师	1>?01
教师资格证	1>301
教師	1>d01
教授	1>]03
教材	1>>01
教研室	1>L01
教练	1>?01
教育科技	1>i01
教諭	1=c01
数据分析	1>?01
整備士	1=c01
數位	1?<01
文化	1>i01
文员	1>?01
文員	1>d01
文章	1AM02
料理長	1=c01
新聞社	0_L01
方向	1>;01
施工员	1>?01
旅館	0_L01
既婚	1AO01
日	1AP03
日常交流	1@>01
日常会話	1AS01
日常会話レベル	1AS01
日常会话	1@>01
日常會話	1>G01
日常溝通	1>G01
日本語能力試験	0lA01
日本語能力試驗	1?V01
日檢	1?V01
日语一级	1>201
日语能力考试	1>201
日間	1AT01
星期	1AU02
春	1AW03
春天	1AZ02
春季	1AW03
普考	1>D01
普通	1>G01
普通自動車免許	00Q01
普通自動車第一種運転免許	00Q01
普通话	1>201
普通话证书	1>301
暑假	1@P02
暑期	1@P02
書卷獎	1>o01
最優秀	1=i01
最優秀賞	1=i01
會計	1>d01
會長	1>d01
月	1A\02
有限会社	0_L01
有限公司	1>O02
有限责任公司	1>i01
服务员	1>?01
期刊	1AM02
木工	1=c01
未婚	1A^03
本社	0_L01
本科	1Aa02
本部	1=k01
机构	1>i01
杂志	1>>01
村	1A503
架构师	1>?01
架構師	1>d01
栄養士	1=c01
标兵	1>101
栋	1>e01
校区	1>C01
校长	1>?01
株	1Ac02
株式会社	0_L01
核心期刊	1>>01
检验员	1>?01
検定	00Q01
業務	1>d01
業務経歴書	1=o01
業務部	1?201
楼	1>e01
榮譽	1>o01
樓	1@101
檢定	1>D01
止	1Ae02
正社員	1=c01
段	1@101
母国語	1=l01
母語	1Ag02
母语	1@=01
母语水平	1@=01
比賽	1>o01
比赛	1>101
毕业	1Ai01
求职简历	1>E01
汽车	1>i01
法人	0_L01
法律职业资格	1>301
注会	1>301
注册会计师	1>301
派遣社員	1=c01
流利	1Aj02
流利沟通	1><01
流暢	1Al02
流畅	1><01
测试	1>?01
深入掌握	1>@01
満期退学	1>601
準優勝	1=i01
準学士	1@m01
演講	1@d01
演讲	1>>01
漢検	0lA01
為止	1An01
焊工	1>?01
熟悉	1Ao03
熟悉日常交流	1@>01
熟知	1B201
熟練	1B303
熟練使用	1AK01
熟练	1?=02
熟练使用	1AL01
熟练掌握	1AL01
熟练运用	1AL01
版主	1>?01
物业	1>i01
物流	1>O02
物産	0_L01
特優	1>o01
特待生	1=i01
特等奖	1>101
特許	1=n01
独身	1AO01
獎	1>o01
獎學金	1>o01
獲獎	1>o01
现今	1?m01
现在	1?m01
班主任	1>?01
班排名	1@c01
班長	1=c01
班长	1>?01
現在	1@F02
現在に至る	1@D01
現職	1@D01
理事	1>d01
理工	1>C01
生物	1>i01
產品經理	1>d01
產品部	1?201
电力	1>i01
电商	1>i01
电大	1>C01
电工	1>?01
电视台	1>i01
男	1B603
男性	1B603
町	1=d01
畢業	1B901
略懂	1B:02
番	1=d01
番地	1=d01
病院	0_L01
発表	1=n01
登壇	1=n01
發表	1@d01
监理	1>?01
監督	1=c01
目前	1B<02
直到现在	1?m01
直博	1@901
省	1B>03
看護師	1=c01
県	1=d01
県庁	0_L01
着任	1?I01
督導	1>d01
瞭解	1BA01
短大	1>M01
短期大学	1>M01
短期大学士	1@m01
研发	1>?01
研发部	1>L01
研發部	1?201
研究助理	1>d01
研究员	1>?01
研究員	1A>02
研究室	1=k01
研究所	1BB04
研究生	1BF02
研究生院	1>C01
研究科	1@`02
研究院	1>O02
研討會	1@d01
硕士	1>A01
硕士学位	1>A01
硕士研究生	1>A01
碩士	1BH01
碩士班	1BH01
社会福祉法人	0_L01
社員	1=c01
社長	1A>02
社长	1>?01
离异	1@401
离职	1Ai01
秋	1BI03
秋天	1BL02
秋季	1BI03
科	1BN04
科员	1>?01
科学与技术	1>;01
科学家	1>?01
科學家	1>d01
科室	1>L01
科技	1>O02
科技大學	1>N01
科研助理	1>?01
科系	1@o01
科長	1>d01
秘书	1>?01
秘书长	1>?01
秘書	1A>02
称号	1>101
移动	1>i01
程序员	1>?01
程式設計師	1>d01
稍懂	1BR01
税理士	1=c01
站点负责人	1>?01
站长	1>?01
竞赛	1>101
競賽	1>o01
第一作者	1>>01
第一名	1BS02
第一語言	1BU01
第一语言	1@=01
第三名	1BS02
第二作者	1>>01
第二名	1BS02
策划	1>?01
简单交流	1BV01
简单会话	1BV01
简历	1>E01
箇月	1=]01
算法	1>?01
管培生	1>?01
管理员	1>?01
管理者	00Q01
簡歷	1>R01
簿記	00Q01
精熟	1?H01
精算师	1>?01
精通	1BW05
系	1>`02
系排名	1@c01
系统架构设计师	1>301
紀要	1=n01
約聘	1>d01
組	1B\02
組合	0_L01
組長	1>d01
経歴書	1=o01
経理	1=c01
結業	1B901
經理	1>d01
継続中	1@D01
総務	1=c01
線上	1B^01
編入	1?I01
編入学	1?I01
編輯	1>d01
編集者	1=c01
縣	1@101
總監	1>d01
總經理	1>d01
總編輯	1>d01
线上	1@E01
组	1>L01
组长	1>?01
经理	1>?01
经纪人	1>?01
结业	1Ai01
统招本科	1>001
绩点	1>=01
维修工	1>?01
综合排名	1>=01
编辑	1>?01
网络	1>i01
美容师	1>?01
美容師	1=c01
美工	1>?01
翻訳者	1=c01
翻譯	1>d01
翻译	1>?01
老师	1>?01
老師	1>d01
职业技术学院	1>C01
职业资格	1>301
职校	1>C01
职高	1>J02
職人	1=c01
職務経歴書	1=o01
職業訓練校	1>M01
職長	1=c01
股份有限公司	1>O02
能够使用	1B201
能源	1>i01
自	1B_04
自治区	1>e01
自考本科	1>001
至	1?k02
至今	1?303
至现在	1?m01
至現在	1@D01
至目前	1B<02
與	1Bc01
良好	1Bd05
花园	1>e01
英検	0lA01
英檢	1?V01
英语六级	1>201
英语四级	1>201
荣获	1>101
荣誉称号	1>101
药师	1>?01
药房	1>i01
获奖	1>101
著作	1AM02
著書	1=n01
董事長	1>d01
董事长	1>?01
薬剤師	1=c01
薬局	0_L01
藥局	1?<01
藥師	1>d01
處	1?201
處長	1>d01
號	1Bi02
行政	1>?01
街	1@V02
街道	1>e01
表彰	1=i01
表彰状	1=i01
製作所	0_L01
製薬	0_L01
襄理	1>d01
見習い	1=c01
見込	1>h01
見込み	1>h01
见习	1>?01
规划师	1>?01
計算	0_L01
訓練校	1>M01
記事	1=n01
記者	1A>02
設立	1?I01
設計師	1>d01
診所	1?<01
診療所	0_L01
証券	0_L01
評定平均	1A801
認定	00Q01
認定証	00Q01
認證	1>D01
課	1>l02
課長	1A>02
調理師	1=c01
論文	1Bk02
論文誌	1=n01
諮商師	1>d01
講師	1A>02
講座	1@d01
講演	1=n01
證	1>D01
證券	1?<01
證書	1>D01
證照	1>D01
警備員	1=c01
譯著	1@d01
護士	1>d01
護理師	1>d01
计算机一级	1>301
计算机二级	1>301
认证	1>301
记者	1>?01
讲义	1>>01
讲师	1>?01
讲解员	1>?01
论文	1>>01
设计师	1>?01
设计院	1>i01
证	1>301
证书	1>301
证券	1>i01
评审	1>?01
诊所	1>i01
译著	1>>01
負責人	1>d01
財務部	1?201
財団法人	0_L01
販売	1=c01
販売員	1=c01
貿易	1?<01
資格	1Bm02
資訊	1?<01
賞	1=i01
负责人	1>?01
财务	1>?01
财务部	1>L01
质检员	1>?01
贸易	1>i01
资本	1>i01
资格证	1>301
资格证书	1>301
起	1Bo04
超市	1>O02
路	1@V02
軟體	1?<01
転入学	1?I01
転出	1>601
転職	1?I01
輔修	1@o01
车间	1>L01
软件	1>i01
软件著作权	1>>01
软考	1>301
较好	1>[01
辅修	1>;01
辅导员	1>?01
迄今	1B<02
运维	1>?01
运营	1>?01
远程	1@E01
退任	1>601
退団	1>601
退学	1C302
退學	1B901
退所	1>601
退社	1>601
退職	1>601
通信	1>i01
通訳	1=c01
通讯作者	1>>01
造价员	1>?01
連載	1=n01
週	1C501
週間	1C601
運転手	1=c01
運輸	0_L01
道	1=d01
遠端	1B^01
遠距	1B^01
郡	1=d01
部	1C703
部長	1A>02
部长	1>?01
部門	1>l02
部门	1>L01
都	1=d01
鄉	1@101
配達員	1=c01
酒店	1>i01
醫師	1>d01
醫院	1?<01
采购	1>?01
里	1@101
金メダル	1=i01
金奖	1>101
金牌	1BS02
金獎	1>o01
金融	1?<01
金賞	1=i01
鉄道	0_L01
銀牌	1>o01
銀獎	1>o01
銀行	1>j02
銀賞	1=i01
銅牌	1>o01
銅獎	1>o01
銅賞	1=i01
鎮	1@101
铜奖	1>101
铜牌	1>101
银奖	1>101
银牌	1>101
银行	1>i01
销售	1>?01
销售部	1>L01
镇	1>e01
門市	1?<01
閉業	1>601
開始	1?701
開業	1?I01
開発者	1=c01
開発部	1=k01
開發	1>d01
门店	1>i01
队长	1>?01
附中	1?a02
院长	1>?01
陪伴志工	1>d01
隊長	1>d01
雅思	1AE02
集团	1>i01
集團	1?<01
雑誌	1=n01
雙語	1BU01
雜誌	1@d01
離婚	1@C01
離職	1C:02
零售	1>i01
電子	1?<01
電機	0_L01
電視台	1?<01
非常熟练	1>@01
預期	1AB01
預計	1AB01
顧問	1C<03
项目经理	1>?01
项目部	1>L01
顾问	1>?01
预期	1A=01
预计	1A=01
预计毕业	1A=01
领班	1>?01
飯店	1?<01
養成所	1>M01
餐厅	1>i01
餐廳	1?<01
館員	1>d01
馆员	1>?01
首席	1>?01
首獎	1>o01
駕照	1>D01
驾照	1>301
驾驶证	1>301
高中	1C?04
高中毕业	1>Q01
高中畢業	1CC01
高卒	1CD01
高商	1>N01
高専	1>M01
高工	1>N01
高度専門士	1@m01
高校	1>M01
高校卒業	1CD01
高等专科	1>B01
高等学校	1>M01
高等専門学校	1>M01
高等技術専門校	1>M01
高級	1CE02
高級中學	1>N01
高級文憑	1>701
高级	1?=02
高级职称	1>301
高考及格	1>D01
高职	1>B01
高職	1CG02
가을	1CI01
가을학기	1CI01
간호사	1CJ01
강사	1CJ01
강연	1CK01
개발자	1CJ01
개발팀	1CL01
개월	1CM01
건설	1CN01
건축사	1CJ01
검정고시	1CO01
게재	1CK01
겨울	1CP01
겨울학기	1CP01
경력기술서	1CQ01
경진대회	00S01
계열	1CR01
고급	1CS02
고등학교	1CU01
고등학교졸업	1CO01
고졸	1CO01
공고	1CU01
공단	1CN01
공로상	00S01
공모전	00S01
공사	1CN01
공인	00R01
공장	1CN01
공저	1CK01
과	1CV02
과장	1CJ01
관리사	00R01
관리자	1CJ01
광역시	1CX01
교사	1CJ01
교수	1CJ01
교육원	1CU01
구	1CX01
구청	1CN01
군	1CX01
그룹	1CY02
그룹장	1CJ01
금메달	00S01
금상	00S01
기고	1CK01
기능사	00R01
기사	1C[02
기술자	1CJ01
기업	1CN01
기자	1CJ01
기초	1C]02
기초회화	1C_01
기혼	1C`01
기획자	1CJ01
길	1CX01
까지	1Ca02
남	1Cc01
남성	1Cc01
남자	1Cc01
네이티브	1Cd01
년	1Ce01
년간	1Ce01
논문	1CK01
능숙	1Cf01
능숙함	1Cg01
능통	1Ch01
단장	1CJ01
담당	1CJ01
담당자	1CJ01
대리	1CJ01
대상	00S01
대표	1CJ01
대표이사	1CJ01
대학	1CU01
대학교	1CU01
대학원	1CU01
도	1CX01
동	1CX01
동상	00S01
등재	1CK01
디렉터	1CJ01
디자이너	1CJ01
랩스	1CN01
레주메	1CQ01
로	1CX01
리	1CX01
리더	1CJ01
마케터	1CJ01
마케팅팀	1CL01
마트	1CN01
매니저	1CJ01
면	1CX01
면허	00R01
면허증	00R01
모국어	1Cd01
물산	1CN01
미용사	1CJ01
미혼	1C`01
및	1Ci01
바리스타	1CJ01
박사	1Cj01
박사과정	1Cj01
박사수료	1Cj01
박사학위	1Cj01
발표	1CK01
방송국	1CN01
백화점	1CN01
번길	1CX01
번역가	1CJ01
번지	1CX01
법인	1CN01
변호사	1CJ01
병원	1CN01
보통	1Ck02
보험	1CN01
복수전공	1CR01
본부	1CL01
본부장	1CJ01
본사	1CN01
봄	1Cm01
봄학기	1Cm01
봉사자	1CJ01
부문	1CL01
부서	1CL01
부장	1CJ01
부전공	1CR01
부터	1Cn02
부트캠프	1CU01
부회장	1CJ01
분석가	1CJ01
비서	1CJ01
비즈니스	1D001
비즈니스수준	1D001
비즈니스회화	1D001
사무소	1CN01
사서	1CJ01
사업부	1CL01
사원	1CJ01
사진작가	1CJ01
사회복지사	1CJ01
산업	1CN01
산업기사	00R01
상	1D102
상고	1CU01
상급	1CS02
상담사	1CJ01
서점	1CN01
석사	1D301
석사과정	1D301
석사수료	1D301
석사학위	1D301
석차	1D401
선임	1CJ01
성적	1D401
세무사	1CJ01
센터	1CY02
셰프	1CJ01
소장	1CJ01
소프트	1CN01
솔루션	1CN01
수료	1D502
수료예정	1D701
수료증	00R01
수상	00S01
수석	1CJ01
스타트업	1CN01
스태프	1CJ01
스튜디오	1CN01
스페셜리스트	1CJ01
승무원	1CJ01
시	1CX01
시스템	1CN01
시청	1CN01
식당	1CN01
신hsk	1D801
신문사	1CN01
실	1CL01
실장	1CJ01
아르바이트	1CJ01
아이엘츠	1D801
아카데미	1CU01
아키텍트	1CJ01
아파트	1CX01
알바	1CJ01
애널리스트	1CJ01
약국	1CN01
약사	1CJ01
에디터	1CJ01
에서	1D901
에이전시	1CN01
엔지니어	1CJ01
엔터테인먼트	1CN01
여	1D:01
여고	1CU01
여대	1CU01
여름	1D;01
여름학기	1D;01
여성	1D:01
여자	1D:01
연구소	1CN01
연구실	1CL01
연구원	1D<02
영업	1CJ01
영업부	1CL01
예상	1D701
예정	1D701
오픽	1D801
온라인	1D>01
와	1Ci01
외고	1CU01
요리사	1CJ01
우수	1D?02
우수상	00S01
우승	00S01
운영자	1CJ01
운영진	1CJ01
운전면허	00R01
원격	1D>01
원어민	1Cd01
월	1CM01
유창	1D001
유치원	1CU01
유한회사	1CN01
은상	00S01
은행	1CN01
읍	1CX01
의사	1CJ01
의원	1CN01
이래	1DA01
이력서	1CQ01
이사	1CJ01
이중언어	1Cd01
이혼	1C`01
이후	1DB02
인증	00R01
인턴	1CJ01
일	1DD01
일상회화	1DE01
일상회화가능	1DE01
입문	1DF02
입사	1DH01
입상	00S01
입선	00S01
입학	1DH01
자격증	00R01
자기소개서	1CQ01
자퇴	1DI01
작가	1CJ01
장려상	00S01
장학금	00S01
재단	1CN01
재직	1DJ01
재직중	1DJ01
재택	1D>01
재택근무	1D>01
재학	1DJ01
재학중	1DJ01
저널	1CK01
저서	1CK01
전공	1CR01
전문가	1Cf01
전문대	1CU01
전문대학	1CU01
전문학사	1DK01
전자	1CN01
점장	1CJ01
정보처리기사	00R01
제이엘피티	1D801
조교	1CJ01
조수	1CJ01
졸업	1D502
졸업예정	1DL02
주	1DN03
주식회사	1CN01
주임	1CJ01
준우승	00S01
중	1Ck02
중급	1Ck02
중상	1DQ01
중상급	1DQ01
중퇴	1DI01
중학교	1CU01
증권	1CN01
지금	1DJ01
지도사	00R01
지점	1CN01
직업전문학교	1CU01
직원	1CJ01
진행중	1DJ01
차장	1CJ01
책임	1CJ01
책임자	1CJ01
초급	1C]02
초급회화	1C_01
초등학교	1CU01
총괄	1CJ01
총무	1CJ01
최상	1Cf01
최우수상	00S01
출원	1CK01
출판	1CK01
출판사	1CN01
취득	00R01
층	1CX01
치료사	1CJ01
카페	1CN01
캠퍼스	1CU01
컨설턴트	1CJ01
컴퍼니	1CN01
컴퓨터활용능력	00R01
코디네이터	1CJ01
코치	1CJ01
테크	1CN01
텝스	1D801
토스	1D801
토익	1D801
토익스피킹	1D801
토플	1D801
통역사	1CJ01
퇴사	1DI01
퇴직	1DI01
투고	1CK01
트레이너	1CJ01
특별상	00S01
특별시	1CX01
특허	1CK01
팀	1CL01
팀장	1CJ01
파트	1CL01
파트장	1CJ01
편입	1DH01
편집자	1CJ01
평균학점	1D401
평점	1D401
표창	00S01
표창장	00S01
프로그래머	1CJ01
프로듀서	1CJ01
하	1C]02
학과	1DR02
학교	1CU01
학부	1DR02
학사	1DT01
학사과정	1DT01
학사졸업	1DT01
학사학위	1DT01
학술대회	1CK01
학술지	1CK01
학원	1CU01
학점	1D401
학회	1CK01
학회지	1CK01
한국사능력검정	00R01
합격	00R01
현재	1DJ01
현재까지	1DJ01
현재재직중	1DJ01
협회	1CN01
호	1CX01
호텔	1CN01
홀딩스	1CN01
회계사	1CJ01
회사	1CN01
회장	1CJ01
회화가능	1DE01
"#, r#"0000`WRJ4R9V000000000000000000000000000000000000000000000000000000000000HL3N0000000000000000dD?F<`Ec0000000000000eO^e6;]00000000
0:^[0000000000000000hGZ[00000000000000000000000000000000000000000000000000000000000000000000000000000000@D5c0000\F3H<PgWTElY<m9_
0000000000000000@:ji000000000000000000000000d49<0000000000000000l2M30000000000000000HRX[00000000l;GD0000HDSn0000Dn`<000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q4h200000000000000000000000000000000
00000000<Mhm0000000091`j000000000000L;T@000000000000000000000000000000000000000000000000000000000000000000000000TTWf000000000000
0000000000000000000000000000lB@i00000000000000000NY400000000PFhg=5f200000000000000000000000000000000000000000000hX1I000000000000
0000hT\M000000000000HP470000lkC100000000Y4QA0000000000000000000000000000000000000[6OP\c\0000000000000000000000000000\WH<0000h2cH
000000000000000000000000000000000000l0cc0000000000000000000000000000e3KW@]0>000000000000000000000000000000000000000000000000`2Um
000000000000000000000UM^00000000000000000000000000000000000000000000@0kiPYEd00000000000000000000000000000000\RCc000000004Y[f0000
0000dQCf0f]TX5<?\`@o000000008Y`a00004jm_dhRK8;UG0000000000000000000000000000TPU5<R<XA6PYPMI`0000000000000000TmcBd8EW000000000000
88B2000000004:MM00000000LVKa00000000157H0000000000000000000000000000d8XIi1]]000000000000000000000000000000000000000000000000`d0N
00000000dLBH0000`7H?0000lQSS0000000000000000000000000000h>][0000LW<@00000000<JIRH?6P00000000000000000000000000008MMU000000000000
0000TQ_nDH3?0000<<gJ0000000000000000470a0000000000000000000000000000X?hi00000000000000000000000000000000m2@60000000007;R00000000
0000dI:88<aa00000000000000000000`Qi;00000000H9afQ4^P0MnZhcZkPoH<000000000000000000000000PgRFLjH:@T<W000000000000I1Ke00004N^A@XKO
0000D_::djQh00000000<<_E0000@`HPPAB80000000000000000TQU600000000`5[hHHFe0000000000000000000000000000h`eNHEkb00000000000000000000
000000000000hUm]l6[`0000lA<NTL9XTmkiHENb0000000000000000034H0000000000000000lA7100000000L`k4000000000000\;R60000dZ7e000000000000
0000XNQg`KJM00000000000000000000000000000000000000000000dcCl00000000000000000000LDG20000000000000000LIB\4U?G00000000000000000000
00000WVd00000000L`E2000000000000000000000000l]\o000000000000000000000000\MH`Lj5:0000@UCG0000T<XZ8UNA@mDK000000000000043e00000000
DDE40AA1000000000000000000000000HYU>00000000000000000000<0Ii00000000X<aW000000000000000000000000<gTa0000XKSb000000000000L[og0000
H7mE000000000000000000000000Tmf;0000000000000000000000000000000000000000000000000000X6a60000000000000000000000000000000000000000
0000lOV0M3An00000000E3jc000000000000000000000000000000000000PaA300000000000000000000@HF10000\QO=0000000000000000000000000000@H0N
000000000YoP00000000000000000000lQX[0000000000000000000000000000ljLm<nl387A600000000000000004STG00000000000000000000\40=00000000
000000000000lbfV0000000082ICP@73000000000000@klc0000000000000000`YcK00000000000000000000D1Va00000000000000000000000000000000XT;:
0000000000000000`:^j000000000000000000004nlh000000000000000000004A>@00000000000000000000<j[3000000000000A1kA000000000000Xeli0000
L35W00000000000000000000000000000000000000000000<B6D0000000000000000000000000000000000000000000000000000000000000000e3kG00000000
00000000\M;ihZeJ000000000000Q49N000000000000\WAF8:Ng00000000L6LZ00000000P8E@0000000000000000dLZ200000000000000000000<di_00000000
H<ok0000000000000000PT]_P8lB00000000d6_H00000000000000000000000000000000]6j\000000000000LZAGhV`D000088>D0BP7DHE00000000000000000
0000000000000000000000000000000000000000000000000000000000000000LVM`0000000000000000<5Mm0000000000000000000000000000T?]i0000e2Vc
00000000000000000000L`h20000\E3B00000000000000000000000000000000000000008[@]e5C?000000000000000000000000000000000000000000008N8E
i6YbT\ecD>=_000000000000Hfb[000000000000]31800000000D8\AhH`XDKijDiZaX@E3h@ed00000000000000000000\QQ6PH^J000000000000000000000000
0000000000000000@Z0X00000000000000000000000000000000000000000GFa000000000000000000000000P@[`h=5ILHMU00000000T=ab0000000000000000
00000000@Zil0000000000000000000000000000<KR<0000PifU0000000000000000000000000000000000000000000000000000DEa?00000000`kc600000000
PASW0000XOI@0000000000008YFL0000l=L\Y5lJ@`KO00000000DZ8R00000000000000000000L_;c@Z?0`B9<00000000dboF0000000000000000000000000000
000000000000@;fHh8OP8gNk000000000000Y4\I000000000000000000004UDN0000000000000000<baH00000000000000000000XmmY000000000000LTlm0000
000053LA`1Wg000000000000TGKe00004>Hbd77m00000000000000000000U4o40000000000000000\[f70000000000000000<Qci0000000000000000@kji0000
000000000000000000000000000000000000000000000000lUAB@jl4000000000000000000000000L6?KE3;60000000000000000<Chj@?J>0000m5;e00000000
00000000000000000000000000000000HKZgM2O00000`K<g000000000000HKNO00000000000000000000000000000A69`^gM4Y]aI3^c00000000000000000000
0000dD8L`mIf000000000000000000000000HPYT0000000000000000Ld[200000000e6bd07G>`I7XT5Cg000000000000000000000000`kfa00000000dW>40000
00000000000000000000\0V[@K3W00000000H7k40000000000000000DWjXM1[90000000000008mK:0000000000000000000000000000P4fV00000000]2lW0000
00000000000000000000\@]H00000000HFVj00000000000000000000Pf9\000000000000LZZShn`F0000000000008f9I531i0000400O0000000000000000DR]a
A26B000000000000<NBM`_A60000<WKZ0000hAa`0000X15W<F<o00000000000004L:l95X000000000000000000000000<9<`0000000000000000000000000000
000000000000P:BS0000000000000000da^<00000000000000000000000000004_kj0000hGcU0000000000000000000000000000000000000000000000000000
h5MP0000000000000000000000000000HYdTXOO;0000000000000000000000000000PO7C000000000000000000000000000000000000P\Y00000000000000000
00004MA\0000000000000000000000000H0B0000PYY000000000HHZg00000000000000000000LN;QLC[i000000000000000000000000000000000000L[l<0000
000000000000000000000000000000000000XBYWhkXb00000000M6`>U1oF00008De0000050ZF00000000`mBc0000a2090000000000008`8k0000000000000000
00000000000000000000000000000000@TV;4<R?DZaN@H7A0\a8<nJV0000000000000000e2_90000000000000000000000000000000000000000000000000000
000000000000TfHk00000000H3HdhOgW00000000@0NW00000000`W3b000000004M=L00000000000000000000000000000000@GBAL?2K`\0N0000000000000000
0000000000000000000000000000000000000000000000000000ddhNhBV^00000000PJdjh8@G0000000000000000@C\LlNSS0000l_:Q00000000TEih00000000
0000hfP400004V;m0000dICWdWD^0000X\8g000000000000000000000000000000000000XF[2`3b800000000Q36g00000000000000000000DVfa000000008Cce
00000000000000000000000000000000000000000000000000008\Ui000000000000l0PI00008:Th000000000000000000000000000015k60000000000000000
8CWZhGgn0000000000000000000000000000000000000000000000000000000000000000000000000000X2>d00000000HOaJ0000000000000000000000000000
0000000014AN0000000000000000000000000000\Flk000000000000P7DB000000000000000000000000000000000000HdgZ0000D]<MX]TS0000000000000000
@ZKoPGnS00004^97000000000000dI\g000000000000TS640000000000000000000000000000000000000000\3@C000000000000d8^k00000000000000000000
0000hZa;000000008AgM000000004^]mlc884cE1h9:M000000004[J7X6G5HkEE00000000000000000000000000000000@CdM8[@L8^m]4IU1]0J<000000000000
`JkO000000000000000000008>FcXS=QD>=>00000000000095I1P11S=3b`0000i3Ndm6il00000000Y2^E000000000jUF0000Q25[0000lD]aQ5Rk000000000000
000000000000439O<IO000000000000000000000hKVQ4J\Z0000hcflA4Hb00000000000000000000000000000000000000000000000000000000000000000000
0000`9Oh00000000000000008ioi000000000000000000000000ljB9000000000000<bBc00000000000000000000TW^600000000000000000000000000000000
0000000000004DI:0000000000000000000000000000X=J^<d;^000000000000`TO<000000000000000000000000X;cM0l;S0000000000000000000000000000
0000L`7L0000000000000000TFTXX9]<0000l@FF8MYGH0di\=7Z48^800000000000000000000000000000000000000000000000050:k00000000Y3[>00000000
l=0l00000000000000000000000000000000000000000000000055J\8TE200000000`T^:0000lP4F000000000000000000000000<:cod[?m0000000000000000
000000000000DaX24gf60000000000000000000000000000000000000000P=@OLQJ\83;;0000PaN08VXl0000000000000000l3YY0000Ti]I00000000H3Ln0000
00000000l0o\000000000000h7?KXWfC000000000000000000000000l]GN000000000000000000000000000000004dF[0000000000000000<W7c000000000000
<8L0i4``00000000Ta`M0000dE]F00000000P]Oi4`P800000000LK`b0000000000004YE@00000000000000000000000000000000XIo\0000Pi?j000000000000
0000a6jO000000000000000000000000P69T000000000000000000004R`F0000000000000K92000000000000DQmh000000000000000000000000000000004[2^
00000000`N[l000000000000000000000Z@^0000000000000000000000000000D?l:TNX200000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000`0HG00000000m5X@0000000000008JK600000000000000008Ag^00000000000000000000h9:>0000lV5?
00000000000000000000@3\l`:aXI09000000000000000000000000000000000hAE0000000000000hEZa00000000000000000000000000000000000000000000
0000<m>;dX6n0000000000000000HNgC000000000000L\VC00000000000000000000000000000000hDI`h>RC\[]KP]DZ0000000000000000`;:g0000<nOeA2KC
00000000XoJO0000Dle:0000000000000000TC5@0000L:kj000000000000DRA<00000000000000000000@SlJ0000HjYE000000000000HJ=_0S7F\<i74X^Q0iAa
000000000000000000000000000000000000D5lZ4RWSHRmG0000000000000000000000000000000000000000000000000000<=7F000000000000lB1_0000<YF^
000000000000000000000000lSYF000000000000000000000000TYnfh:fX\aDk000000000000dCH100000000000000000000000000000000L3PF0000<BIG0000
00000000\43900004hYbXDUQXf8g0000`k1QhFF40R@G00000000000000000000XI<KTf2Z<k7A`o5U000000000000h^AE0000000000000000000000000000<iKW
00000000000000000000000000000000000000000000000000004@f;000000000000Tl=W000000000000000000000000h8@SXBG;PA<o00000000000000000000
00000000T2_^00000000e5L=14a\M62Oe67f0000000000000000000000000000Pam:043Y8kU7000000000000000000000000h0=Alb4I00000000`Ro;d91j0000
000000000000\2UJ@`WW00000000000044R4DdHWI1nf00000000\S6am6hL00000000000000000000000041CMlFc@000000000000@YmS00008TkY000000000000
0000000000000000000000000000000000000000000000004e1GdVUK00000000U4jX000000000000<1hJdlGc0000000000008b4X0000\2>T00004hIa00000000
dO3600000000000000000000000000000000000000000000<E\]@9Jc00000000000000000000@GL[000000000000000000000000000000000000000000000000
0000000000000000000000008@I4000000000000dN1k000000000000E4b<00000000PIV@@f`80000000000000000000000000000000000000000hB7O00000000
00000000HGg=0000000000000000000000000000000000000000000000008FMT00000000000000000000@n>_00000000000000000000TD`o0000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000X4i:00000000000000000000XRMZ
DGh?DZ<@0k=E0000000000000000000000000000000000000000LZi_\h:h0000000000000000`Ge58Y2d00000000000000000000000002RP000000000000Xa[;
XIgL00000000000000000000000000000000000000008U;W00000000000000000000dDnU00000000000000000000000000000000000043io06@m05U`@GiM0000
hOU80000000000000000m6DN00000000T6>NDH6f<e<V00000000000000000000000000000000000000000000000000000000000000000000m0;V0000HPK2Lck`
00008J0Y00000000000000000000h<_T000000000000PHL`0000000000000000000000000000LSJPlFeZ00000000HED40W1W0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<QK;0000`cJC000000000000000000000000
0000000000000000l<B7<RHD@eMc00000000hK9S0000HXk300000000000000004\iU000000000000H;\D0000DWh70000lc3^00000000@]R_0000000000000000
0000000000000000@@:R0000dlAC00000000h?P90000000000000000000000000000000000000GecPl=J0000@E;`000000000000000000000000000000000000
8kNQ00000000e3?600004Q]F<iN`00000000lj_=0000lMVY4f4G0000dLBk000000000000000000000000D@IZ00000000000000000000=6lO0000000000000000
12`S\@_n0000\\7l`?gd000000000000\1b>000000000:6b000000000000<5:I0000000000000000000000000000000000000000000000000000L<Qe0000hNen
000000000000P4]b0000000000000000000000000000000000000000000000000000`NhY\S0H00000000000000000000000000000000000000008j`\00008:CL
00000000000000000000<ARi00000000000000000000000000000000XTOY000000000000000000000000P_j:06[k0000000000000000HBi<0000000000000000
0000000000000000000000000000000000004FG7l=V<<ER:lT6L00000000<RQK0000000000000000ljhc82;=@MCC000000000000000000000000000000000000
DiTf00000000000000000000m33J0000Tl660000P[hZdjG800000000000000000000\0G;00000000000000000000000000000000000000000000000000000000
0000`h=`i3H\0000000000000000000000000000000000000000<G[f000000000000000000000000000000000000l;bVTDc;0000000000000000`=ll00000000
000000000000`Bg1X0B>@E^k0f:F00000000000000000000000000000000h;`^00000000000000000000\4gX000000000000@\G>000000000000000000000000
0000000000000000000000000000L3k50000lC2O0000`Uj8P@Uj00000000000000000000dL10000000000\1O0eP[000000000000000000000000000000000000
000000000000000000000000<Z6G0000000000000000L0`8000000000000000000000000000000000000DG?OH^aR000000000000000000000000\=V000000000
000000000000000000000000000000000000000000000000000000000000000000000000dA\L0000000000000000PX7o00000000h[^T00000000LHXITJfi0000
0000\0n_000000000000`ni\000000000000d]5`45m?0000000000000000`PVa000000000000000000000000hDYl000000000000T74N00000000000000000000
000000000000D88d000000000000000000008i@?00000000000000000000000000008K5l00000000T<^F\@DA000000000000000000000000e3NQ000000000000
00000000L4am00000000@;?000000000000000000000000000000000Q24M000000000000000000000000L4Z9XZVJ000000000000000000000000000000000000
00000000\]X\\a^W000000000000\9K50000D@J\000000000000000000000000d3FS00000000000000000000000000000000000000000000lFf50000DIJH0000
0000000000000000l]]T00000000I5kfQ62i000000000000lRO[0000dkg200000000000000000000P7;AD_fY00000000000000000000<PP?0000000000000000
0000000000000000000000000000000000000000T8j>DI8`PfA`0mCg000000000000000000000000LlWj0000lRL40000`GkH000000000000000000BN0000P=Eg
0000000000000000000000000000PN0C000000000000000000000000lQ>^0000000000000000000000000000\=G58[Co8e1200000000000000008BXR00000000
000000000000000045mQd\[c0000\8=g0000000000000000U3VY00000000000080A`000000000000000000000000000000004VK600000000000000000000TfW7
d01V8Ykk0000PSLf00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l6e600000000T0le0000
@fMZ0000To@<0000PA^X00000000D]H^000094F_\I_CY3Y70000L`bl000000008^V\0000\Sd0000000000000DTaP0000D]S[0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XPRYXN@N000000000000P?_[0000000000000000000000000000000000000000
00000000000000000000H3Id0000@\XN47kF00000000\I;\PU^j000000000000i0eU00000000\F^g00000000000000008Pk60000000000000000000000000000
000000000000000000000mR80000000000000000X:cJ<SF>0000Q1b:00000000000000000000`T[o000000000000000000000000000000000000`8[400000000
\F_T000000000000@U5F000000000000000000000000L12A000000000000000000000000000000000000\OhT<>J\X2mD`[ZD8O]kHaWc00000000000000000000
0000`4e^00000000000000000000PS;L<G:cL?QA000000000000000000000000X5C@00000000HL<>0000000000000000000000000000000000004YHK=3;F0000
X?CDD3ZP0000000000000000<M5e000000000000@KP<000000000000<64O`djM000000000000<iBE0000DD;A00000000`dn^0000h0mO<<gk0000000000004E<D
00000000lA>40000<TN1@8UN00000000`Xme000088A783DRDl>\00000000i3IC0000DIJ\lQ]RHfhk0000000000000000Pd]]0000H]:N0000000000000000XAom
000000000000PNU>0000XCd800000000000000000000000000000000TEWCHGg`000000000000`1H4000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@I2]0000000000000000000000000000000000000000000000000000LB<4dhPb00000000X1cH0000X6B^DMDk
00000000000000000000H5;b0000LVV4@QF?00000000XV<f4_Hb0000P9mo000000000000000000000000000051:_4W\10000HL_hHL`^daig0000000000000000
000000000000PZI00000000000000000TUKD0000000000000000`U`S0000`5nA000000000000@=I;0000h4ZclB@9XC5N\c?hdAZDDI2;00000000000000000000
0000000000000000000000000000@[ZV0K>n0000000000000000000000000000000000000000dD[O0000X1iZl>_n@lXHA1a7000000000000000096MN00000000
0000hKO`00000000042\8E=c00000000000000000000000000000000<GmNX1Qd000000000000000000000Xg_0000000000000000i5dk0000D?`h000000000000
00000000hWW600000000000002il@;lhTaAn0000l0480W9b000000000000000000000000@lDF0000000000000000000000000000000000000000000000000000
00000000H@ZI`E]f000000000000000000000000`M`=TFl3A2;E00000000M2[Z000000000000000000000000`F12dFGD0000000000000000@nS@LemP000087ng
0000DbSC0000`5k:0000TlQ_DHOV]4=M0000DDhMP>PF000000000000000000000000hLU20000000000000000`?7g0000`QbX00000000\D=K000000000000A5Ha
0000HDD1000000000000<G;K00000000000000000000000000000000000000000000XQ>=00000000000000000000000000000000000000000000PO^;00000000
Q5AI000000000000dXm000008`m?0000<<PmL[0NP191DN_000000000000000000000D=:300000000LZPlL_jW0000000000000000HVEk00000000000000000000
l9T_0000<>ac00000000Dc@B0000000000000000@oh\00000000\L@0000080L^0000LDW=dL:G0000@5G8000000000000H4RX000000000000000000000000<T`N
8Yjd0000915Q0000131\000000000000hXn40000000000000000000000000000000000000000000000000000<Z:O8[WJ00000000000000004:XI0000X?2m<J6\
H?e>000000004:S^00000000TD_b0000@m;7000000000000000000000000000000000000000000000000000000000000lPna\`[J00000000000000000000dQVL
0000dF]F\k6]000000000000T`ec0000XIK:0000DCCB0000000000000000L8fPXF`g0000000000000000de;]00000000000000000000@CGcdLb;0000H3[j<NbX
00000000000000000000000000008Jm:8WS@hh8I00000000000000000Xad0000`QQI`9FNLW;400000000000000000000P??XXG0m8iG30000LVFZ00000000<Z^e
4ofO000000000000`ASa`HY[X[=_\B:200000000X=n]@TW5DLUbTYYk00000000000000000000000000000000000000000000lSc_00000000DQR[M3e[00000000
0000lE1DlJI5000000000000000000000000000000000000`V>J0000<MRF00000000000000000000X6>?0000000000000000\[dG00000000HCT;\>If00000000
0VEI0000hG^L0000000000000000POYH]5TU0000000000000000000000000000000000000000000000000000l[F1000000000000lFU5`l9b00000000`=7nlHI1
P8PRLSKU00000000000000000000\CAl0000000000000000000000000000D3@:000000000000000000000000000000000000000000000000Pe_80000LJlmd@@R
H1c90000000000000000000000000000000000000\SSM44m0000DdF;0000@oXTdR=:@S6?0000T52h00000000000000000000000000000000hVW]00000000d6i6
0000000000000000DjIFe5:d00000000`T250000000000008OUM0000PJV>X304HG6OhNf:LnD900000000h?Ol0000000000000000000000000000D68X00000000
00000000XA>i4>c?000000000000PHjV`MQ@e0=e000000000000TS;X000000000000000000000000l:_a00000000000000000000<G0;0000X=l_000000000000
0000]42F0000dhKX0000LkfE00000000U6m200000000000000000000H@ZmlbmP00000000000000000000000000000000000000000000000000000000Q2>\0000
00000000000000000000000053Z^000000000000l>EA0000@YZg0000PLPlP4]o000000000000000000000X;h00000000DW_J0000822T00000000000000000000
0000000000000000h_=Q00000000P3TQ0000000000000000000000000000PkRZ0000000000000000`\>a0000000000000000PVF8000093RW0000000000000000
0000L__c000000000000000000000<^U00000000000000000000000000000000000082UZ00000000HIQU00000000000000000000L`lI\8Ii0000000000000000
4GMi0000000000000000000000000000000000000000000000000000`]S:46CmD_T?8fj<dlO30000000000000Kom44SP00000000@8;80000d0OO`3\Z00000000
00000000000000000000000000000000<3fEM474000000000000000000004Hc6XSJ?l:iA`GdkHaID00000000000000000000D\aOd6ePHMXl0000<W]I00000000
00000000U5LW000000000000000000000000`RQZHlZ_00000000000000000000U38R4FN_hNGC0N?a00000000000000000000000000000000000000000000T5ol
X;=a00000000000000000000@c?Y8J:7000000000000D5S_0000LFOO00000000`a<k0000000000000000L?40dNKC`TOFTMCS000000000Xgn000000000000TW;S
0000XX:40000000000000000\TDe00000000000000000000000000000MO?0000000000000000P8PI<X;N000000000000LF]kE2hO000000000000DIkK4;EG0000
00000000D3@el;n600004FSQ`kUj0l?ghJDo00004j^n00000000000000000000PjAf0000lQhZ0000000000000000H8?I<Ocd0000000000000000000000000000
\2Z:000000000000`S1e000000000000d^ig0000000000000000000000000000000000000000000000000000000000000000000000000000HJEY000000000000
00000000hE]W8B9aHV_f8ZSY0000hgdA000000000000`8e5XEO20if700000000dS6H00000000h0[8@c=l0000000000000000000000000000`dEY0000m68C0000
00000000000000000000000000000000000000000000000000000000P_im00004jUh00000000000000000000000000000000000000000000000000004e1V0000
000000000000<bQ]0000<cmR00000000000000004:6o00000000\V9\00000000000000000000000000000000<T_;00000000X14;0000Q2]kP<Q8000000000000
0000000000000000000000000000000000000000E5h700000000000000000000000000000000d1O`00000000000000000000\Lk8DbZc000000000000d]C^0000
0000000000000000]6fohnV]000000000000U3X]0000000000000000000000000000000000000000000000000000000000000000000000000000Y6S:0000Q1KL
0000000000000000d=;ldGk:00000000DP2:0000TmEOTT?2000000000000\N4Q0000000000000000000000000000\<=Q0000000000000000D5590000P:>b0000
l_Z5000000000000000000000000000000000000000000000000000000000000<I3Q00000000000000000000000091Y:0000000000000000000000000000TURO
X;0J00000000000000000HGZ0000000000000000000000000000i0CG00000000000000008h0<000000000000\7Xedj9Y0000000000000000\54L000000000000
0<hW0000m6J]8Zo[000000000000000000000000TX^iTZR[DE[=<j=<000000000000D<WZ00000000`@aV\BZ300000000000000000000H7_A4DHh@L7^\_?XHA91
00000000Tge900000000000000000000dVVS@be6000000000000l>K:52n]0000hTfZ00000000\j87000000000000`L^400000000000000000000HeiD00000000
000000000000000000000000P8P@00000000000000000000dcn;00000000I41700000000000000000000000000000000hUBY0000000000000000000000000000
000000000000000000000000000000000aiR00000000000000000000000000000000000000000000000000000000@SYW0000000000000000<7UK=4FL\><C@]of
dPUD4;bGDdn4000000000000Dk3b0000000000004<NF@eB>000000008R5K00000000`QbdLUo[0000hjdn000000000000hQdN0000000000000000H1T:00000000
U5DmLl6X0000000000004;UY00000000XCOj00000000XMjZ55?n000000000000000000000000HSRR0000@Q:[Pg]P00000000000000000000000000000000P<aI
00000000000000000000Q2S^DDkdM3aPh<lL4YK500000000000000000000000000000000000000000000X5aU000000000000000000004Y;300004]IC\?]3T[aP
000000000000LX5_0000000000000000@k]b00000000000000000000T4b=`BTn4GAU00000000000000000000Ldc300000000000000000000DMBo@QkZ00000000
4=i\00000000@cK@000000000000000000008OSC0000000000000000<HX=0000lQg7000000000000i2fa80KWdGdQ000000000000000000000000Tl`GLOH[0000
DoGW000000000000000000004DAe0000D2YZ000000004cmE000000000000000000000000000000000000@<K3LML@000000000000TaWP00000000000000008WjM
0000h<SEDVg4\j>b000000000000h4\W0000`j`0000000000000000000000000LEeQ00000000000000000000000000000000l2Fm00008@oJd4gha2UI0000@I@k
0000dc`60000lajM00004ijV00000000000003d]00000000`?Y8\PE`0000lL\0XLOhTemj00000000000000008[T8L_hOa57;000000000000PdJn\21k00000000
0000XC5\0000Y3G>0000000000000000000000000000000000000000`Z?T0000000000000000000000000000000000000000000000000000L0FH4>nX00000000
00000000000000000000000000000000l8Tg00000000000000000000D9\?0000`mEm`F^O54c`00000000`Q<R000000000000M1eU<Gm@00000000Q17300000000
00000000<8ei00000000000000000000093?000000000000000000000000000000000000958Y000014^300000000000000000000000000000000000000000000
00008ZjW00000000T_Bg000003C3XNHHD2ZILVc?T[Mi0000000000000000000000000000Hm=j00000000lYiJ0000000000000000i2?i00000000000000000000
00000000<2Sk0000000000000000D_]U00000000H=5h@SRaX8;\0000DN_ed_FYHdh100000000000000000000hU]4Xi;DM3]\53b<\aj<@;1c0000000000000000
0000000000000000000000000000\D=:l2hH000000000000000000000000000000000000m5MX000000000000X2mY000000000000`^GE0000Q6Kj00008Y3S0000
0000TLH6000000000000000000000000P05^TJLDdNXUdYA8\d1:00000000000000000000000000000000000000000000000000004YnHl3JX00000000000088fc
0000000000000000000000004=]T000000004>\l000000000000000000000000DZ7TLUk1000000000000LJ9QDWPR000000000000T9GK@9m>0000000000000000
0000Hm`400000000000000000000000000000000`jVS00000000000000000000DHa?00000000000000000000lHN@dO2B0000e0d]000000000000@@JK<YQk0000
000000000000000000000000`SiN0000\ZgO00000000000000000000L54j\1MT0000000000000000000000000000Hb9@0000=1R\D5m]0000000000000000L5dV
@0nmHLTcPDKdT`L=00000000T>D700000000000000000000000000000000000000000000TSXG00000000000000000000Y1m_000000000000000000000000TOJV
l\TV0000000000000000P=MB000008:n0000000000000000m6]S000000008gFEa1E=0000000000000000000000000000P40K0000000000000000d9=_E4`J0000
00000000P[G7000000000000LcF]0000T[IH00000000dRT900000000000000000000P7EF00000000000000000000PQl6000000000000h6m80000\NTo0000dR3D
00000000000000000000XTN\000000000000000000000000000000000000000000000000000000000000Xom>8V^H00000000X;kQ000000000000000000000000
000000000000LKm7000000000000000000000000LkkL0000000000000000000000000000<>\:PFV<00000000000000000000Th\Z000000000000000000000000
000000000000@ZLW`P?Y0000hg_A0000T`ld00000000LSLZ000000000000TJY^lnP?0000000000000000000000000000000000000000D2fXP@40000000000000
000000000000000000000000LPXo000000000000000000000000HYWf00000;IQ0000m64M000000004MXa00000000000000000000000000000000000000000000
DFi6<oHo00000000H9Vb0000L2oG0000000000000000000000000000000000000000H[2G00000000000000000000000000000000h:9]00000000000000000000
00000000TSA[0000h7?;0000000000000000<Cmh000000000000000000000000000000000000<lH?00000000000000000000hCIY0000dNUP00008a8?TIl4@XmK
000000000000m3c:00000000L2AD000000000000000000000000l6^k0000000000000000D>=N0000H3Al000051c_`eDl00000000000000000000000088[Q0000
4BMb<lH2000000000000000000000000<@MdhGad0000XAlQ0000dOi_0000000000000000000000000000000000008X\241@P@Y^`0000000000008I@0a3oc<JA^
00000000000004W;DHaH000000000YVL0000000000000000L^_T0000l\FM0000000000000000000000000000000000008J`XP:eM0000LViAl_Wj000000000000
00000000000000000000000000000000HmAAU5Ji0000000000000000LNB3000000004cmn00008XO<0000TE^@00000000000000000000@<Jb00000000<DVXa1O^
0000000000000000LCn50000000000000000000000000000d\=4lalP00000000d<XILHgTHIjd@`jB00000000LMEC0000hE@2L:OD0000T\@_00000000dJSaTWlm
000000000T;I00000000i6B?0000000000000000li7?000000000000U1aD000000000000dIDf0000000000000000000000000000XEK10LV1Lfk=000000004JVT
0000d5nPlW?PDOD=0000000000000000P[icTnKZ000000000000000000000000HNo>00000000`M0V0000dRQh000000000000T<?S0000LhnGDGBj000000000000
0000\?l\00000000000002g]000000000000000000000000laJ`000000000000X2hc000000000000000000000000@=720000000000000000@HU]07J400000000
8D9n0000000000000000000000000000<HQ_0000000000000000L[8`0000000000000000000000000000d0F90000000000000000d@G=84VQ0000000000000000
0000l[fG000000000000LB:S0000000000000000h9E:000000000000D35f000000000000HD\k`H`b847h0HH;P[HL00000000000000000000000000000XS<l=_4
0000DEmYHgQT8kD9000000000000``B?00000000m3:Y000000000000`]5A000000000000`^6G0000A3fN00000000`><30^?^LiX8d7U:00000000000000000000
00000000i2M7000000000000a3_RQ5Kc0000`=km000000000000000000000000000000000000000000000000LI\W00000000000000000000<:PalIL400000000
`\]c000000000000l=O00000h]3=00000000000000000000m34f00000000000000000000@h1@I6cG0000000000000000`LjW@>USlWB;00000000000000000000
0000dOgE00000000000000000000000000000000T>hO000000000000000000000000P;K_00000000000000000000d7U\0000000000000000HL]b\2ITTLOY4l97
Dn7I000000000000`\Gl00000000000000000000000000000000<^Qm00000000T8oa00000000000000000000DI500T7iDjfi000000000000XkOW000000000000
000000004R;k0000000000000000i5FU000000000000PGS^HSN9`Shf0000000000000000000000000000X7d40000000000000000000000000000000000000000
`Yfm000000000000000000000000000000000000544S000000000000H5iN00000000HLJl91:9000000000000000000000000000000000000PLi[00008Z@j0000
0000000000000000<joB000000000000Xj=Ol5\80fZa00004gLE00000000000000000000hJOH00000000000000000000000000000000L[gDd\[Pl3oVLoiA0000
XGLBhWdBlQgF00000000000000000000000000000000l:Be000000000000T212Lb_f00000000000000000000XMn400000000d?Jkh1n;hTM40000PnB90000h:Y_
<;Tb0000000000000000000000000000HON50000HbDA0000d;KP000000000000000000008QO20000P7e900000000000000000KKE0000hN0600000000D^IS0000
DW[]8=nMdYUe0000Lm8<00000000hYBO8^V?00000000000000000000000000000000000000000000000000008[S[00000000HbKIi4<m0000A6NO00000000]2c2
000000000000000000000000000000000000i0lT000000000000000000000000LZ[o00000000<mU60000\ME\00000000l80D00000000\;>O0000000000000000
0000000000008aDS`aF@00000000Q1VJ00000?KbdEjj00000000E4ao0000hXnEln:9h\?m00000000000000008M:e0000i3AQ0000000000000000000000000000
000000000000@TNi@Zg]000000000000TmJ\`GfK000000000000HHR?000000000000000000004dSG000000000000Tf`f00000000D[J[0000`1QV@nYT00000000
0000000000000000000000000\N`00000000000000000000XE5K0000000000000000XYaF00000000000000000000@[^2000000000000loa=\M[d@=3P00000000
00000000U5Y@000000000000000000000000000000000000000000000000<KV300000000000000000000000000000000lRE]0000000000000000<YUQ00000000
00000000<K\a0000000000000000000000000b:K0000000000000000000000000000PTk<000000000000000000000000000000000000P<PcdNi\000000000000
U6b=`Sa00000000000000000000088Dg0000000000000000000000000000Q1h<00000000000000000000m3FT00000000\Sk5DgMd00000000000000000000`Sh>
i33=00000000000000000000000000000000HR^20000000000000000000000000000000000000000U6e>0000000000000000000000004Snf0AAhlhPo00000000
000000000000000000000000000000000000000000000000dRER<@U<000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<Tl7000000000000@1=F<;]QXa@1000000000000000000000000000000000000000000008DHS0000h:W90000`k[B00000000000000000000
PWjA000000000000T\gT00000000000000000000lWM^00000000445@@RbkXNoP0000000000C6000000000e9C00000000000000000000000000000000TCN]0000
00000000000000000000PQ7B0000000000000000000000000000000000000000<aSC00000000dI;4000000000000000000000000000000000000000000004[m[
000000000000`<52TXgP`>SN00000000000000000000L08=000000000000000000000000000083iQ0000Xk8R0000lLIn0000PmZ5@d^_000000000000T4nQHlic
a2UV00000CPc00000000P8P[00000000lB3I000000000000dLZR000000000000H3GF00000000Li^AD1hA0000h0P;lN:D00000000DPMgT4mK0000000000000000
0000D3HV`Of>00000000000000008]NE00000000000000000000``B0000000000000\=:hP?@L\AVBd]K@<d]H\mBR0000000000000000000000000000`I1n14X]
0000h[n8m4<F00000000000000000000000000000000000000004V<:000000000000<<mQ\OfQ0000000000000000000000000000000000000000000000000000
00000000000000004=go00000000=0Lj0000HL@e000000000000<MOb000000000PZ@0000000000000000`CJM0000000000000000000000000000Y1JV00000000
00000000X_aC12W]000000000000000000000000L:_6L3G0PI]@<co8\jYV00000000000000000000\BKC@bnd000000000000<?V6<>an0000@>8H000000000000
0000000000008hCn000000000000@HV5U4CS00000000HNe;00000000HY?m000000000000Y0Bn0000000000000000000000000000HZfh0000PlE>000000000000
0000000000004?8JHN>m00000000000084>A0000000000008EnL`aK=d8Qi<^lg<b[80000P6:W<m7M0000000000000000000000000000PhJc00000000e1XJ0000
00000000000000000000TV8I000000000000000000000000000000000>Cd0S<0hmVO000000000000@4f=D8mQ0000m3C10000000000000000D3[D\67JL926XB_n
TDd[4ldC]3:iP06n000000000000L::8PNkR4_nU0000000000000000000042]=0000000000000000000000000000000000000000`5nm0000000000000000df:[
00000000DNIf00000000Y2U<000000000000\iTS0000X`:>4N`6839?000051IY00000000dbEV0000000000000000l\H\0000000000000000000000000000XWbF
000000000000000000000000000000000000000000000000000000008RiT0000000000000000L3<<h<cZ0000000000000000000000000000000000000000dMd8
8Um0D0SNI2K`0000000000000000@LQU0000U1T`0000000000000000000000000000000000000000=2dP00000000000000000000000000000000000000000000
00000000PSgR00000000000000000000PbMa000000000000D\FB000000000>@VA3eA0000000000004`F<0000`fn@4P5k000000000000@36]<gl`000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@kHl12i_0000
13]l00004XP3000000000000d2?44:g4DI0g00000000`\M20000@`Y000000000000000000000<M8E00000000`Q2o0000000000008FbC0000hNc:000000000000
E254000000000000<<mBm2mQ4Pn7dTToH]?50000000000000000The5000000000000000000000000000000000000000000000000000000000000000000000000
00000000l4QS0000X5\d@C=J00000000`Bic0000000000000000DUG00000LBS^00000000lGYa000000000000@ZHT000000000000dC7500000000\EW_00000000
00000000dI7b51d?<0Aj0000000090EF0000@o0_000000000000000000000000000000000000000000000000000000000000000000000000000000004@h@0000
000000000000000000000000dPao00000000XJcG4cNM0000000000000000000000000000L8N10000Tk5<le[Y00000000H@PXT?1D0000\Y0A0000000000000000
000000000000000000000000<>R40000000084oo000000000000PY4`00000000000000000000X5Zm0000D5X<00000000\^L6dVnC00000000000000008DOA0000
000000000000000000000000000000000000000000000000000000000000<^b@`l==<Wje00000000\bW=To8J00000000000000000000Q0W60000<IlT00000000
8g^>0000XhP6lPlZ0000000000000000X9SPT;O[000054h?H<hh0000000000000000<aQ300000000000000000000000000000000000000000000DhSh00000000
00008N_C000000000000000000000000de?TQ5ZZ00000000D?aFX259l6ibHT>ShWKJD2ag0000\BKd`QP4000000000000000000000000000000000000l4ENX87]
@=DD0gHN0000l@;_hJP000000:fh00000000000000000000000000000000000000000000000000008JU:000000000000PNjO00000000000000000000P]US0000
000000000WKh0000000000004U^4000000000000000000000000000000000000000000000000000000000000D;a:00000000HZf8000000000000000000000000
0000000000000000000000000000000000000000000000000000T]4kl^NjU41]0000000000000000000000000000000000000000D22blgT70000000000000000
XF3]000000000000000000000000000000000EG^0000000000000000000000000000000000000000000000000000dJ1Y00000000T;S^Xf77000000000000`:PP
00000000000000000000000000000XUPdTB>000000000000000000004o4iQ0e<000000000000\YA`0000lmJ>00000000<HT60T[c0000000000000000TPWRdAaI
M3hN000000000000000000000000h:NYTK7G00000000PZZ<=0RY0000000000000000P6S500000000P1UP00000000000000000000000000000000000000000000
00000000000000000000000000004l8h000000000000000000000000LmBA00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@M_4000046\fX8D=LCQ1000000000000XeTCU58i0000i2G@0000TiP1000000000000L`3A0000000000000000
00000000000042\<\7Fm0J9g000000000000PeZg0000000000000000X85CDF=Xa1k400000000lH@H000000000000P[\l00000000TG4FPS\c0000000000000000
L=2?PCFe000000000000@O[n0000000000000000000000000000000000000000000000000000000000000000I1=I0000000000004XU500000000000000000000
00000000haW50000000000000000000000000000lOcAT<LR0000LG1j00000000000000004oPe00000000000000000000000000000000d:KS00000000hT4=0000
00000000000000000CB@000000000000000000000000000000000000000000000000H]?V00000000000000000000000000000000P69800004j?FdGda0000D4o>
E4230000D8I[00000000m6JM000000000000\YZ:000000000000000000000000000000000000]3f[00000000000000000000<EiA000000000000`h0eXHB`<QNg
LkSUTAEgX0m]0000TUUk00000000000000000000E08KhhXe00000000h7CT0000H`FUTEDA0000DXMN00004Bd>00000000000007aeH:0M00000000000000000000
4>V?0000000000000000PQX8000000000000000000000000000000000000000000000000hig=PAc>0000000000000000000084F>000000000000000000000000
0000000000000000dE`d00000000000000000000000000000000H0S>D2F<`Ka40000000000000000000000000000000000000000000000000000000000000000
00004;Ia0000XRI5000000000000000000000000Tji600000000T;SMlA2QlQD600000000000000000000`Gf@d1oa0000000000000000DLOI0000000000000000
0000<K0g00000000000000000000<@\Y01kc0000PQ3b0000000000004F`1Q3dk00000000XQde0000`4Nn000000000000000000000000PhTP07bmTSHK00000000
XP1900000000@ldg0000000000000000TgKD0000000000000000000000000000000000000Tm:00000000DZ\NXU[R00000000i2?<DQS>0000000000004ZV=0000
00000000]14L0000L3F200000000LYe`LYDJHhj_000000000000XJUD0000000000004?6g000000000000000000000000000000000000000000000000HZ300000
h9i\8Kaohc<I8k?4000000000000P<Nj54G\00000000000000000000000000000000M31OlIG3lJZG`^6:HI7lH<]3`KMH\jDV00000000dO1=<FUm000000000000
00000000XQH60000T29gl4UiT7<14keiPn8K0000lBQ7000000000000DH<N\YPT00000000000000000000dRg951aT00000000000000000000@2Z\000000000000
000000000UQ300008DOT00000000LoUi000000000000PmjU000000000000m4=j0000000000004f3n0000D=VJ000000000000000000000000000000008GO90000
00000000000000000000Ti\WHHD`00008ioK0000000000000000000000000000TQ`<000000000000000000000000LgIa0000000000000000000000000000XCAC
00000000000000000000DLD7000000000000000000008k0b000000000000000000000000000000000000X8^N00000000\oj?000000000000000000000000XNa?
000000000000\S5H00000000<6\W0000lTEc00000000000000000000DLI60000`L3_000000000000l<_90000000000000000000000000000=5g@0000@K6C0000
00000000E6ko0000\k2700000000dLZc00000000dlc;00000000000000000000000000000000@1F^000000000000TQ6E@^G40000000000000000h8[l0000<3ha
0000000000000000000000000000000000000000000000000000X2?B00000000000000000000000000000000T^Gi00000000000000000000L3H5M6^`4Y=L0000
0000000000000000<Y\TTR31000000000000d5_F0^]8000000004hOBT5hS0000000002EX0000D[Ah0000LR;5h`ZC00000000000000000000000000000000h6`W
00004XOg@TOP@c:ZXljc000000000000000000000000000000000000d_7U00000000X:oc8AC@0000000000000000000000000000000000000000000000000000
Dg3a\SgC000000000000000000000000lllY0000000000000000XZ;m000000000000000000000000X2:\E6X>00000JHd0000hVE]00000000000000004ZHcT\9I
d\N=0000dFFK@0=VDYl6`hl3000000000000000000000000000000004J6C00000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M3J^A5fI00000000000000000000000000000000h9iM00000000\?f<00000lf10000000000000000PR<a00000000
0000000000000000h1IJ00000000000000000000000000000000000000000000<e0a000000000000000000000000000000000000000000000000Y3f;00000000
h:ll00000000\[K00000000000000000\kZ@00000000D68;00000000000000000k\D0000000084FM000000000000P=RD49n@\BSO000000000000000000000000
0000H3LZ09EY000000000000LSP4000000000000000000000000000000000000000002lo0000h`8X8n:O00000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000\e:j00000000HY8E00000000000000000000000006bfPkZ^E6J@00004:>100000000@8Go\]800000
0000000000000000l;dc000000000000d@3c0000000000000000000000000000000000000000@:N?0000hd=4000000000000\d>A00000000hNgn000000000000
000000000000e1MJ00000000d]bK0000000000000000000000000000000000000000`6^BT=N<8V@k0000000000004@GW000000000000X<>Q00000000`=GV0000
0000LH1d0000000000000=9S\6J58NIU0000D?\P0000HM;LdNocLF]:X]A?LKmf000000000000DW;l4P1Q`RAN\WILddAC00000000000000000000000000000000
0000000000000000<>h0000000000000@O59@SkTd0e[<FW9\VVb00000PHf000000000000000000000000000000000000LbO\0000DCGQ00000^]Eh=A>`01G0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000LjFI000000000000000000000000
0000000000000000000000000000PB9N0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000hU8;0000
000000000000000000000000L=mnh2<KXZGA92VVi2S;0000000000000000000000000000000000000000000000000000\\jOPAW\000000000000000000000000
0000\Djd0000d0Nn8ei[0000000000000000PGBZlh:G000000000000\65J00000000000000000000000000000000Y1?o0000000000000000HNh=0000000096LQ
00000000@EHTPjnFD[c1dnfe0000<?3X000000000000Xcf?HTj200000000000000000000THEa0000000000000000XXLM000000000000HF`P0000000000000000
<3c600000m5H0000000000000000@U]WXWTn0000@WY^l4UUPB_M000000008?DC000000000000h8O2000000000000000000000000000000000000000000000000
@oRm00000000D\W=0000\`PK000000000000000000000000000000000000000000000^9TX@Qga1C;0000D@F800004RJm00000000000000000000000000000000
LjhI000000000000000000000000M1IL000000000000U1;Q000000000000000000000000l94g@iKB00000000000000000000000000000000P3InhD]S00000000
DVQd0000000000000000D4K800000000000000000000I3IjLFDl0000000000000000h7l[0000000000000000000000000000\iQ9000000000000000000000000
000000000000000000000000000000000000000000000000000000000000P?A\i3nL<R<;00000000000000000000000000000000Y1A10000000000000000DUh?
0000000000000000TNj^0000000000000000PM;<00000000dHn[00000000D5TV00000000X:8`0000@HUi0000hM>4000000000000H=W600000000000000000000
0000000000000000hKZ:0000DV<T00000000Da4@Dm2C000000000000`ZanXRXGTf[UhR5_A4\l0000000000000000hlLj000000000000H1Sk000000000000dF@S
00000000000000000000000000000000000000000000000000000000DZiD14PK00000000000000000000000000000000X0[J0000DZ;3<Be:@B@I<OcQ0000Pnoi
L\1?Do@a0000000000000000000000000000\=Q<0000@Q0=00000000000000000000\B2lTLP^00000000000000000000000000000000To=40000000000000000
00000000000000000000m1GJ0000000000000000`0`M000000000000000000000000Ll2b00000000hR=D`RFVdS;B@V1J0000000000000000000000000000d9mN
00000000000000000000000000000000U3Uo000000000000L4@YHA4:000042\P<f?_0000000000000000PWC20000000000000000DJ5i00000000000000000000
00000000hnNd00000000000000000000000000000000d1>>0000HEIf0000D;f900000000P[bCT7b7E6Jj0000@M^dDYb<00000000000000000000000000000000
0000000000000000000000000000000000000000lfU\00000000000000000000000000000000000000000000<5_8000000000000000000000000M6eU00000000
000000000000000000000000h>^D\G\Z000000000000000000000000LM3Q0`dWTg48hY9om2QPPH<100000000000000000000000000000000<S@3H]k3@1<F0000
000000000000<0ejT_?=000000000000000000000000`HTM00000000000000000000000000000000000000000000D5Ij00000d2]000000000000000000000000
000000000000000000008F2S0000lj3Q\e2k000000000000000000000000000000000000000000000000l3oC00000000000000000000000000004MZD`h4m0000
000000000000TfgI000000000000000000000000000000000000LRBL0000000000000000dQ>n00000000000000000000000000000000dBb?00000000LP?l0000
000000000000000000000000000000000000000000000000000000000000DELo000000000000000000000000000000000000DCDd@\>P0000000000000000T8K:
l;A70000000000000000dZ`D00000000l61_00000000000000000000i4fA00000000000000000000000000000000000000000000000000000000000000000000
00000^BT00000000000000000000000000000000000000000000000000000000000000000000000000000000H9Ejh@d]LkR0]2jf000000000000000000000ba5
00000emCm6E800000000000000000000000000000000000086O50000PM0f00000000DC^N0000000000000000000000000000LY3?00000000000000000000`Ljf
00000000`]oVX42P00008Qn:TC[40000000000000000h5kK00000000000000004BME4PaAd[A=H4TBa0B0000000000000PZXe0000000000000000000000000000
000000000000920V000000000000d_Y10000P7<?000000000000000095=fX38C@mD8HmMN0000@G4WlUT@00000000@9gH00000000000000000000000000000000
HC[A000000000000Td0900000000000000000000000000000000000000000000d[CK0000H:Fe\@PLHe>>Q3d[000000000000000000000000I1[`e3@j00000000
00000000000000000000000000000000DPQj000000000000P<JV000000000000000000000000000000000000000000000000000000000000dIAf000000000000
0000000000000000DBNiLQfS00000000000000000EMa0000DD54000000000000000000000000000000000000000000000000h<^eP3Mm00000000000000000d6U
0000`kZO0000000000000000000000000000XDRcE5W@000000000000Tg<C000000000000000000000000h3GP0000000000000000D2]h00000000h:oO00000000
000000000000lbbU000000004?6<00000000000000000000I2V<0000PHhI000000000000000000000000HaSXh1k=000000000000000000000000000000000000
0000000000000000000000000000Q2gX00000000P>Nh00000000000000000000h=:DDL>_000000000000Tb;C000000000000d^FN000000000000000000000000
0000TN_V0000\<A0000000000000000000000000I5\A0000000000000000000000000000hO:?0000Y6hfTPeD0000000000000000000000000000000000000000
00000000lE8\0000000000000000PinZXbJ[A4YT00000000<m8m000000000000000000000000000000000000000000000000XA0YLCVW0000000000000000lRVC
00000000@\mJ0000000000000000000000000000000000000000M2:k00000000XUP500000000000000000000L[=S0000000000000000@QnZ00000000XiW?0000
0000d5M?0000000000008BM4@0kQHSDZ00000000XEL=0000DJX3DTjH000000000000000000000000lIlD00000000P96c00000000DTC400000000000000000000
00000000000000000000000000000000000000000000000000000000`l\:00000000`:P?000000000000<dk700000000000000000000000000000000`LWT0000
000000000000000000000000000000004[_A4Mik=0`9hW:ZHIT990c0000000000000000000000000E6da0000L53D00000X=_\O<R000000000000000000000000
000000000000000000000000000000000000DQMi00000000000000000000000000000000000000000000Dhd60000000000000000XY=A00000000Xc6S0000T]@=
000000000000Y2Ui0000E5PfL2Q<0000<Y\edMckP\fgY21\0000T5[WlAbnDbo50kUW000000004]B1000000008MND000000000000000000000000000000000000
000000008U_n00000000000000000000h=:P0000000000000000<]4Tlc8O00000000000000000000HGfV4KTY`cR<4:j^00000000@ZFC`ndoY4[L00000000PjI`
0000000000000000000000000000<\;:0000h7me\e@L0000h0GihZ7F83ai000000000000000000008I?Y00000000d\4aDhl[l=2Sa1HVH6hN000000000000PK[o
0000000000000000P]b3X`9MdNM;0000000000000000000000000000Q5`U\I[cm41P000000000000\JD=lJg_00000000000000000000D\TD0000000000000000
lSI@0000<QEM0000000000000000l5\F0000000000000000000000000000000000000000000000000000P3J7<EKm00000000000000000000X^9F000000000000
0000l^DS000000000000PVCU00000000000000000000Y5O<000000000000000000000000T20aHHSHTVBd08k2LG\30000000000000000000000000000`NL8LoIg
U6gb000000000000Q4hV000000000000000000008jY60000000000000000`<1]00000000000000000000@_P400000000h2?M00000000XOjg000000000000DCIi
000000000000000000000000000000000000000000000000000000000000hM=0`SJ3000000000000dJ`J000000000000000000000000000000000000hUWZ0000
0000000000000000000000000000T>08@oQf00000000000000000000000000000000l6`GHNC>000000000000H`]G@:7mE20iH0TW000000000000`LL1L5`G0000
00000000@f26`AA=8gXB94N100000000D_In0000X;ZG00000000XI1`0000<lI?000000000000`33m000000000000L71g0000hkhTH@D100000000000000000000
0000lIeVX2a=PVD\0000lPD1000000000000Do;C000000000000000000000000000000000000i3UU000000000000PEgL00000000000000000000000000000000
0000000056Q@0000000000000000000000000000000092Rh000000000000000000000000000000000000000000000000TKXmPM`U000000000000000000000000
@X]f000000000000A5A?0000000000000000lRZ6000000004HAH0000DDGN8Ajj0000000000000000000000000000000000000000000000000000000000000000
00000000@O=g`dI;00000000HLC>dE1W0000000000000000000000000000<]ho4O7SP^WV`8m00000000000000000\9n^0000000000000000DY6A000000000000
XF\>8cMgQ1^g0000000000000000HGg4hknh00000000000000000000dekJ00000000000052^_00000000HPhQU33]D\Qc0000<8a60000000000000000d?^?0000
0000000000000000Hi__I5;X000000000000HTQC0000\?9e00000000000000000000000000004Dc]0000000000000000000000000000000000008KJ[LQ?Nh\?=
00000000000000000000000000004B2N0000P8<g0000D<TB000090kf0000000000000000155D0000000000000000000000000000000000000000000000000000
00000000TQ`He1;>00000000X8kgL@b0Tc@S00000000000000000000000000000000000000000000000000000000DL2G00000000000000000000Q5HT00000000
0000P;gV0000000000000000000000000000M1RoD?JQdgkR000000000000000000000000P4bL0000HmKc000000000000000000000000LI0H000000000000H3@R
XXI300000000000000000000PLX90000000000000000\;0000000000000000000000000000000000I4>D0000H9Ze00000000`MBO\V:9000000000000@=h?hcX8
0000HKX;TP@;4i9]8b_:000000000000D;;F000000000000HC1A0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000H?Ml0000\\cNd>IZH4emE3:<Y3UH0000000000000000XTRd000000000W5T0000dGfj0000l0Om0000000000000000000000000000H9\]`>`l\oC<0000
Tn^^563f0aZ800000000000000000000000000000000a4Uo00000000000000000000000000000000000000000000000000000000P54^00000000000000000000
000000004ICc00000000000000000000HcPe00000;ge0000\L?58J7e00000000TKiK000086OY000000000000L`nD0000<ebA000000000000000000000000P3ma
00000000000000000000000000000000000000000000090dH9jM000000000000`h6?00000000000000000000000000000000000000000000\N\H000000000000
0000LZ];0000000000000000000000008BYJ000000000000000000000000`cne000000000000XTVgHZX[0000000000000000I0G=000000000000000000000000
00000000000000000000000000000000000000000000lULOLJUmTi7X\H<@`dS200000000000000000000DB1o0000000000000000L@<g000000000^\N00000000
@\o\000000000000D3DkHSZB0000000000000000000000000000000000000000000000000000i2Cb000000000000dGb=000000004_:d00004K1a000000000000
000000000000m3\;00000000@hbR0000XKi>HMe9@TnR00000000000000000000000000000000000000000000000000000000000000000000<Wk0h>T00000H`Co
Y4JF\7i`000000000000lj\T0000LBo0HjU300000000000000000000000000000000`B;400000000Tkj20000`9^R000000000000000000000000000000000000
00000000`1H?0000000000000000d9L20000PiYQP>;dDFofI57l000000000000`MZe0000dP5<LBa``oWP000000000000<V35P2PGT>Q400000000000000000000
000000000000000045CTXS]A000000008FM;00000000000000000000000000000000000000000000l`M=0000000000000000PSXoT<;C0000LZ;R8J]k0000dT1b
00000000000000008QmZ00000000000000000000\o7I0000000000000000000000000000PfaV00000000000000004dUo00000000000000000000000000000000
l1Z90000000000000000000000000000000000000YgQ`:G70000TCJk00000000000000000000\Qj=0000X[mP00000000000000000000000000000000l1e70000
00000000000000000000000000000000000042i0000000000000000000000000000000000000000000000000000000000000<bOE<1OK00000000000000000000
0000000000000000Dj;2\XKb0000XF5LhJ54000000008\IM000000000000<OVVT;_U000000000000000000000000000000000000X2Oh=4\Y0000000000000000
0000000000000000m1jG000000000000000000000000HhWk0];:000000000000000000000000000000000000000000000000PZd900004gdb000000000000\;\W
XQ2N0000000000000000000000000000000000000G^<00000000000000000000000000000000000000000000D@6T000000000000000000000000000000000000
000000000000lmS800000000HhUK0000000000000000000012h500000000000000000000LiPj0000L=T`0\ZU00000000000000000000000000000000l63@0000
0000000000000000000000000000000000000000M1\P00000000a110<=lI00000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lFb`00000000h5XIh\O100000000X9:\`K:F000000000000000000004V^h8oCd48WP000000000000\[XM0000000000000000DME90000
0000<23Q0000i38E0000Db530000000000000000000000000n^B`Pjg0000000000000000000000000000000000000000000000000000000000000000<_`S0000
00000000000000000000000000000000L]`08Gn700000000000000000000hVjU00000000ll;100000000H=fC0000000000000000H3OG56Xn0000000000000000
LN?R000000000000000000000000H5TI000000000000000000000000000000000000000045YdPh9GThcX00004G5W0000<;ME0000000000000000000000000000
D\990000Xn?c00000000<bej000000000000000000000000000000000000<I]M0000\GDU000000000000HfF_h[^n00000000000000000000000000000000\D<F
heMALSUU00000000`g9VT4=6H?M50000PNn?000000000000LUo@0000000000000000000000000000000000000000<3l8<nL[0000l8IG0000000000000000Tbd1
000000000000]3YgA64=000000000000@\jn0000000000004P>N00000000000000000000DeCc8Yeo00000000Tnhj000000000000@0=LdT:N000000000000dBL8
000000000000000000000KPL00000000000000000000h?@\H[B80000000000000000L5:X00000000000000000000000000000000000000000000000000000000
0000000000000000`ZP]00000000000000000000000000000000<@BlTI[S0000000000000000000000000000P=cg00000000T=FdU50o00000000000000000000
00000000000000000000XY<500000000000000000000000000000LBY00000000PafhHfLb0000L;ie0000TY3^00000000TnX^000000000000m2330000L4@g0000
0000<7>G0000000000000000000000000000`Lgo4OIalX4:@`5Fh?8ed=XX0P@MTUK300000000Y4QT000000000000`b:2h8S50j_c00000000000000000000<WWg
000000000000000000000000LFUF00000000L5M^000000000MA84]Vj0000000000000000P3BD8iV60000hUHlDY:?000000000000`K67DV3D8cN:55ee00000000
000000000000i4n@000000000000PfCV000000000000000000000000@F8Y0000@Wk;0000000000000000000000000000hF[l0000L\5IHHSe000000000000<\iF
000000000000hLc_0000000000000000XLn<a17\000000000000LX2>Lj7F00000000000000000000000000000I5900000000000000000000000001S900000000
000000008S:80000000000000000000000000000000000000000l9_ilHd?@HXi4Se?00004bke0000000000000000000000000000000000000000000000000000
000000000000ddaE00000000lH2i00004kXL000000000000000000000000000000000000000000000000000000000000000000000000`d]100000000X0DTPAnE
I3A^hO3ILG]V000000000000000000000000d[DU00000000000000000000<b1f96f?0000T^K40000000000000000000000000000000000000000000000000000
Xi95000000000000000000000000000000000000000000000000000000000MYV00000000@=ZT0000`PcJ000000008dG?000000000000@O9I0000000000000000
000000000000Lm;F000000000000lL;Nh8TN0000000000000000hL^D000000000000000000008T7DlXP[000000000000Dg\600000000000000000000<j<80000
h1n[POTR000015Q@00000000000000000000hQ5D0000000000000000000000000000@P9ghHBJ\oFhX;oY00000000000000000000@Pki\0dC0jfOTl0^86OG@7WV
@<Vh@^I@95;100000000000044HP00000000TIC9000000000000PFR4@GTM00000000H7m1890X0000Hnea000000008:dm000000000000XX170000000000000000
00000000000000000000Dl_a00000000TOkf0000PK]^000000000000000000000000000000000000000000000000\7h:0000D84U<\E400000000T7:E0000@XTi
0000X38R0000T4;YLZhf00000000000000000000`]n[000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000`\>300000000000000000000i3HO00000000HZY^LN=1`M^60000000000000000000000000000000000000000@G7:TM<`00000000000000000j>1
00000000000000000000PC3n000000000000000000000000000000000000lFO_000000000000H7=I000000000000LSK100000000@B\=00008[5W000000000000
0000T\I=00000000000000000000@:@Y000000000000hE4g0000HF=h000000000000HFOj000000000000000000000000`7c?DfPl00000000TKD[D>fUTN630000
0U3S0000000000000000dJ:A0000000000000000000000JJ@P0I0000Q1>K0000TS?50mAT0000000000000000@7Pm0000X;4^00004?\aTVL<0000000000000000
T`J9000000000000<PZm<_UH0000\FYL0000D837<PSS@n6m00000000hW2\0000000000000000DXG:a686a6]3000000000000000000000000000000004Fn60000
00000000000000000000Y5e[00000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<ND5\V\I00000000
<L]@0000PKJ=4VTi00000000000000000000000000000000XeAk000000000000DPLGT_EX00000000@?]T8YnXd8GU0000Y6fb0000`1ga0000dHMH000000000000
000000000000PPI900000000000000000000dcc2000000000000<Da<HKWk00000000000000000000000000000000000000000000000000000000000000000000
`0:e@L4<T[PRTH7[Q4DY95=20000000000000000<;XblV\Yh]lhLbFH`n>=000000000000000000000000@3Vi00000000l?SE00000000000000000000LmOP@]@G
000000000000HEE0@>jK<NK0TVRT0000000000000000000000000000lahi00000000000000000000000000000000000000000000000000000000000000000000
000000000000@8Jg8H>B00000000000000000000000000000000lmfZ0000E0H500000000DTL`000047:Q00000000000000000000000000000000\i]Z8`3c0000
Tn0b0000000000000000000000000000000000000000000054Yn0000A1QL0000<=NG00000000Q4>a00000000X3_1000000000000P9?W0000000000000000D<iO
00000000000000000000`ReZ0000L:9Ml6EM000000000000`958LHL00000Y6K:`hDRl<=;00000000000000000000000000000000000000000000000000004j`A
0000000000000000000000000000853^m5Z0000000000000h27Ld8oD00000000DL9=TNG4D5?;`R7i0000000000000000000000000000DY;l0000000000000000
dV][0000L4Si000000000000000000000?T]00004\hH000000000000000000000000dFfB000000000000000000004Jo20000Xi]g000000000000L2oehK=n0000
00000000T8V0000000000000000000000000<O]8000000000000XeYDTP<;0>AJd]DM0000h\\G0000000000000000`WLjXZMF0000XJ`e00000000@9N900000000
00000000Y3Dl@DiS000000000000000000000000000000000000000000000000000000000000TMNo000000000000000000000000000000000000X:fE00000000
0000d1eDhGER<M750000<k_Hl6N8d9f90000X@0i<BNA000000000000000000000000000000000000000000000000d>]kH@hPhiHT00000000`M[1000000000000
0000LR;Z00000000\:@0T>Pe0000l:SC000000000000000000008<cK\B_``LY08\RN\02_hof00000000000000000<Oi1hY9`0000000000000000000000000000
00000000I6_:0000d>9T000000000000<AkY00000]h200000000000000000000000000000000000000000000lS7U00000000000000000000PTZJ0000PaZU0000
LnC8\3HnHb2H00000Ek7TN]K00000000000015L00000PB[I00000000h8SX\PZO000000000000X\X@00000000000000000000D?>KhNTZ0000000000000000TnmA
000000000000000000000000000000000000000000000000HTA?\V4Z0000000000Ko00000000H?cf000000000000d:C[0000hH=70000000000000000a2k60000
000000000000000000000000000000000000000000000000000000000000000000000000T0hN00000000H2gM0000000000000000000000000000000000000000
hMVd0000000000000000000000000000000000000000000000000000000000000000000000000000DEF]00000000000000000000000000000000000000000000
00008R=k`^4E000000000000000000000000Q5ma000000000000000000000000000000000000000000000000000000000000`@Kg8@_KD63P000000004YoA0000
0000X2P700000000000000000000@Qm400000000000000000000000000000>__00000000e0jL0000lIU>0000T[@n00008o8l12gh000000000000000000000000
0>aT0000PP\blV6j0000000000000B\alCeZ000000000000000000000000l8@_00000000000000000000H<M10000a2kS0000000000000?TR0000PbnO00000000
hd0a<g[g`Wg4LTR70000000000000000000000000000hFfi000000008WCg<<[>0000hJ0GXATA4H4UU0je000000000000L2lY000000000000l^cA000000008fh]
0000000000000000000000000000000000000000I2<b0000PAJkLM_`000000000000000000000000A3FaL3SP00000000lFkG@3@n00000000000000004[clPD>c
H5oL0000TCL<<GL4000000004DanDQf10000000000000000@P0oh=@n00000000000000000000<5ga00008GnE<^BD`b]J<k`Om2L]00000000Y6i3Y5P900000000
000000000000000000000000PQFK0000000000000000000092F00000<Z5Y00000000000000000000i6@W00000000000000000000hO8F00000000000000000000
000000000000000000000000000000000000PfhD00000000000000000000dWEM00000000T?<ETOTd000000000000X7Vd000000000000lD[@000000000000Te@7
000000000000`=X90000000000000000`Moh00000000`D<W\^fN0000000000000000000000000000PNmo00000000PN7DY2@`DK^e<lJj00000000000056<Wh4X@
00000000000000000000`_g9000000000000000000000000@9;>000000000000<;Y200000000000000000000000000000000000000000000\XoU000000000000
000000000000000000004ZIm0000000000000000A4`00000l<R\0000H9\N@R;G0000000000000000000000000000000000000000000000000000000000000000
00004k4>00000000@Y1Y00000fO>m1=e0000`ici000000000000dL<odcYZ8EKM000000000000000000000000\iB[00000000000000000000000000000000HDU\
dSa?000000000000]43MXHCj000000000000<6dS@R_K0000000000000000A4El00000000000000000000LK0J0000000000000000000000000000000000000000
0000000000000000000000004AZ4000000000000\b\SP[;J0000000000000000dXg900000000000000000000P6<k000000000000000000000000LX<mTJGl0000
000000000000\R4h000000000000000000000000000000000000U3@]\9Xn<1G\\QHG00000000000000000000000000000@X_000000000000lE[X000000000000
00000000000000000000000000000000Tga300000000<FI_00000000\?<]00000000000000000000000000000000000000000000000000000000000000000000
0000LSMh00000000hAM2hS4U\ac300000000000000000000PXA>00000000lk0HhI@]dQYj00004ddW0000000000000<j\00000000l2YL@nTjlY?XHg]300000000
4dOT00000000000000000000TSAmQ2<50000d03e00004g@N00000000000000000000d2b500000000000000000000000000000000000000000000T1]j00000000
0000T[QO0000\<4<0000000000000000]1I?000000000000LZje84de0000TBBZ000000000000lSCU<0][0000000000000000<67U0000000000000000P?IJ0000
0000000000000000000000000000hRTJ000000000000LHRm00000000d@nA8H;4000000000000\iGB0000000000000000<0i200000000000000000Uij0000h5l1
00000000000000000000TjNH00000000000000000000000000000000000000000000DlQP00000000000000000000000000000000000000000000000000000000
00008XB1000000000000000000000000000000000adF00000000X<UbXD_C00004BLd0000HD5U000000008bI80000000000000000000000000000000000000000
0000000000000000000000000000Pf2O000000000000000000000000dSWA00000000M3ZN000000000000hR6W000000000000000000000000`:HK0000<PjW0000
0000@@MLhK8a0000000000000000@9ln0000000000000000000000000000000000000000000000000000000000000000TLY>000000000000DHD9@2[WXJ^i0000
4J2ZI3ViHS3[00000000@=?`0000LX@I00000000000000000000000000000000000000000n9Z0000D3S>000000000000000000000000Dh600000hDZa0000e5cW
000000000000`TPJ000000000000000000000000PA23X^1l000000000000000000000000000000000000000087:d0000000000000000a1i20000P=0K00000000
000000000000000000000000T1`^0000000000000000D[460000@?I=P3EC0000D^c_0000TM?bHR4G0000hdT>]6N2DkRE0000@jj0000000000000`9dh0:7<H^[Q
hokF00000000000009G100000000`L]QP^W90000000000000000000000000000000000000000\K3EDY=Xm1fL000000000000@KH3h[9o0000Xn]=000000000000
000000000000000000000000l1R30000000000000000hHA90000L3IW`kM60000`D_n000002`L0000000000000000h@A34H3[T\;O000000000000<?H<00000000
`Fa500000000000000000000000000000000000000000000000000000000000000000000DelX0000DRl:0000hAX^0000e6>;`KQB0V;R00000000h>Gd0000hlOo
@N=P4djf000000000000@S]j<oYOT4Cl0000d7GP00000000000000000000000000000000H9ZE000000000000<R^C0000000000000000000000000000Li0N0000
00000000D@6I0000000000000000`1H^000000000000h66P0000000000000S[P089l00000000000000000000000000000000LE?<`IY]LZ3=8>MTh^M300000000
X98c000000000000000000000000H[nV0000000000000000000000000000000000000000LX5<00000000000000000F=;0000@[=HPUQ_00000000000000000000
00000000000000000000000000000000Pe[B0000<:O8000000000000000000000000000000004Be\0000lda`Pk5b00000000llA_000000000000000000000000
h@RO00000VJ[00000000d9h^000000000000LSOf00000000000000000000000000000000000000000000000000000000000000000000@b00000000000000DJ<6
000000000000000000000000hBX_DO680000dGDb00000000lS`dXN6Dd\gEHEEg0000000000000000000014dG00000000Lm@40000XeG\00000000000000000000
000000000000000000000000000000000000000000000000000000004E4N0000000000008A;A0000000003AGT_<o000000000000000000000000000000000000
000000000000P:6F000000000000<^n0@HRa00000000<\7H0000000000008^HmTF<J]5FH0000@P;G0000000000000000\Z3o000000000000T6^O000000000000
T60D00000000000000000000<Oo20000000000000000PA;O00000000000000000000000000000000000000000000000000000000`gS`00000000000000000000
i3CXL\eE@ETk@XCR00000000000000000000000000000000h=;=4Z^FPe1e0000000000008UGO0000000000000000DSFb00000000000000000000@:lH0000lR=\
e0F=0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XLD@00000000
000000000000@X7b00000000@BWB@WT_0000`HjghC:b0000000000000000XUdN0000L2K[laL7h1]H0M2fXiSQ00000000\6=U0000<Mf\\Mjf0000Y5:T0000LKX\
TXW000000000000000008C9]l\3\\a970000000000000000Xh7l00000000D`\Y0000000000000000000000000000dLA70000000000000000T2EdTiF`00000000
00008\0f0000`eF[000000000000X[QcE6iF000000000000000000000000000000000000000000000000L7`400000000T_2jDmZN0000X98M0000000000000000
e3S=0000`D`c00000000\5=b000000000000000000000000000000000000000000000000000000000000`Y4SdhfZ=3k^00000000000000000000000000000000
PLDJ000000000000000000000000l:WH00000000<>[e00000000000000000000000000004ejG000000000000d?=<000000000000000000000000000000000000
00000000000000000000000000000000`DgF000000000000d9Ai00000000000000000000000000000000P0a60000000000000000000000000000000000000000
000000000000@G6>00000000000000000000A6P@lK008d@800000000PKF@0000hhN\<j:N0000000000000000000000000000000000000000dGDn000000000000
0000000000000000000000000000000000000000000000000000TdJO0000000000000000000000000000@9=H0000dPHR000000000000000000000000X5i@DCR<
000000000000000000000000000000000000000000009605000000000000PmeR0000000000000000000000000000000000000000000000000000I6j?lSml0000
0000XNlJ00000^O6@;E_00000000`XBU8YLQ0?EO@@5o00000000000000000000000000000000LRnA000000000000000000000000000000000000000000000000
00000000H4[[LQja0000Lb7G00000000000000000000000000000000000000000000\@1N00000000000000000000Dh[e0000139_00000000P8d;000000000000
00000000HZT900000000000000000000h1=V000000000000L^?;<Z7:000000004?E_000000004QR400000000000000000000000000000000000000000000DnkT
00000000E5?AH5Kl000000000>8gLlVjH4=Y00000000000000000000<[5K000000000000000000000000`W\h000000000000000000008^EY0000hBddTOZ^0000
01mW0BFj0000000000000000dBmj00000000@=4HhJnY00000000000000000000\`Hg0000d6cR0000<DNY0000000000000000@_Ua0000000000000000PHR10000
000000004]M=0000000000000000`89Q0000000000000000H5o\000000000000000000000000T8jKhC2]00000000000000008Em68COH000000008M:E00000000
000000000000000000004X\@000000000000`UWG0000000000000000000000000000000000000000000000004hlJPZS:000000000I9`000000000000<LmO0000
0000000000000000000000000000000000000000000000000000P>of000000004]6Ue5n[0000000000000000000000000000dP;80000000000000000HLP40000
00000000000000000000@Aef0000000000000000000000000000X60Qdk<800000000LFg700000000000000000000000000000000E4SaY2>l@Tno000000000000
000000000000879K000000000000000000000000000000000000000000000000LO3T00000000\g20000000000000000000000000000000000000000000000000
000000000000000000000000000000000000LCR]000000000000530k00004PHB0000000000000000000000000000\]KR00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000><o0000000000000000]5gM0000
0000000000000000000000000b48000000000000000000000000000000000000XRFI0000<aV\0000000000000000000000000000000000000kjVXGJZ0000TCMS
\MTV0000I2j90000000000000000PA9@00000000hK]>0000Pjia0000000000000000000000000000XKY>DePJ00000000ThnX0000000000000000lJ79PUSN0000
0000000000000000000000000000`jBh0000X>27d1mG00000000dF7T00000000\R4V000000000000]622000000004]@T0000000000000000862blR2Lh3EMP5L^
000000000000`[^ClW=8LmRWXeX]U4330000000000000000X>ZN0000000000000000000000000000000000008MkU000000000000E6;7000000000000hNN80000
00000000m5hn0000000049kK00000000000000000000T@Dg0000000000000000lY22000000000000hA@5i1jd0000X\[9PIPCLP`C00000000db=S0000m61H0000
T>:]0000l:GKDFAm\MN_H\lU000000000000dkIT000000000000000000008?1R0000000000000000000000000000DKTK0000000000000000\hb7000000000000
0000000016LD0000]0QW0000000000000n5f000000000000000000000000000000000000LPCEHhEI000000000000000000000000000000000000dljT00000000
@JPL0000000000000000000000000000HKPl0000lEbF00000000000000000000l]?E000000000000000000000000000000000000000000000000000000000000
00000000P3Gi000000000000@kd^00000000TPkX000000000000T7WF000000004hXN0000000000000000HPJWX2e90000<mkM`D[200000000@ang000000000000
0000000000004P>00000lX:N0000000000000000PN5c0000LChS000000000000HV`h0000D>ld00000000000000000000000000000000000000000000000012eG
00000000000000000000000000000000hF65\lS700000000000000000000000000000000TAoM0000000000000000000000000000h0YP00000000000000000000
H9[60000<16D<do30000000000000000D9_5\I_^000000008h;`lCmX00000000000000000000h@]Z000000000000000000000000000000000000000000000000
0000000000000000lQ7h000000000000\Jh;0000l?Pc`TYI@SmR0000000000000000000000000000000000000000@Z?=00000000000000000000000000000000
00000R[k0000000000000000000000000000D8790000000000000000000000000000000000000000<@5Y00000000`6AKh6bX8lQ6000000000000h5B_00000000
0000000000000000000000000000000000000000000000000000073H0000000000000000000055f<000000000000000000000000P3DH00000000000000000000
000000000000LEJU0000PM\O0000000000000000000000000000h0iJ`d5:0000h]ROhoNO0000000000000000P_ao00000000000048ZC00000000lfYO00000000
00000000U3bV00000000000000000FOD8JJfPl@a000000004Ihm0000<bN8<e<?0000\Ul\00000000000000000000000000000000000000000000000000000000
000000000000lV?K`<f\e2fAh;\200000000`\120000000000000000000000000000000000000000000000004N440000Pj6f0000X=d<m4K7H2>C@=hclF8hlRkD
L5Z@00000000000000000000HM9g0SR200000000T3YM\VhbT[YC00000iCT000000000000@Rn400000000000000000000@6h;04hK000000000000000000000000
000000000000000000000000000000008@khPfTe0000@\LGX^e3\3LH00000000<o:7Li[70000000000000000000000000000a5eK0000HKRV00000000@Fj?0000
00000000000000000000000000000000H50<XbZG8ek500000000Q4N>000000000000000000008aUO00008Zom`[fU0000e5_:HmB0Q34:00000000000000000000
0000000000000000lHh7\eAX0000<L9H8Jl6ThH2000000000000U4HR00000000P6GOH5D40000000000000000000000000000000000000000000000000X1o0000
D6g1lDFO0000000000000000HMh^0000000000000000X\=a00000000lDP`i4c@0000000000000000=0ial5:e00000000Te=:00000000DbFaPZNl0000Dim\0000
0000000000000000000000000000hOEW000000000000000000000000000000000eWb00000000l][100000000000000000000XS17h\g6M6dQ0000@dPb066l0000
`M?1hZg500000000`ih2000000000000000000000000000000000000000000000000000000004lHn0000000000000000\MS`00000000<ZRj000000008TFR0000
00008mg?0000000000000=S`XT:<000000000000000000000000000000000000000000000000\UTnT;YS00000000000000000000000000000000000000000000
L2I`00000000000000000000TNCV05aBP^If0000@SUjTBVAlH<a`5VbdcnR0000hX1]0000PClK0000000000000000000000000000A26500000000m2_m00000000
00000000000000000000000000000000000000000000000000000FP60000000000000000T10S0000hYgD0Z3]0000000000000000TogN0000`FXZ000000000000
00000000D\Km00000000000000000000HDbaP5Y>0000=26i@6X4000000000ULk00000000000000000000470mld8R000000000000Xb@i8T8<`iRC000000000000
4@Wa00000000000000000000000000000JG300000000000000000000d=>k881dX6aV0000H4aD\B0ZhS`MlUkAl[kK14m`00000000\I:HD33_0000000000000000
00000000000000000000dYTA00000000LIOkLSef4I3>0X0EDhcK4]914dd<TkPk00000000000095NO000000000000m06\0000P8j1`ZHFPmLL00000000TZC>d[3\
00000000000000000000000000000000Ld[K82H\00000000000000000000000000000000000000000000000000000000l6T]000000000000Lb8glXPlDnIO@@6c
0000h6?VlA]>000000000000<FIE0000000000008R?3000000000000HKIK0000000000000000000000000000l8;F0000HTaB00008IjAT]LL@^XFXVDA00000000
00000000000000000000DC;400000000hS_@00000000`6hblDm14W03DZOg00000000U1mE00000000000000000000T>a8000000000KWF00008o70000000000000
0000`f\I`Dl`000000000000000000000000HC;YHDJ@0000Q3JN0000000000000000d63a00000000000000008@9l000000000000000000000000000000000000
0000dQoj00000000Y1_7lI>W0000000000000000000000000000DYXOPK\o00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000I5F;LMMD00000000dWGXLh6P0000TI`e`13=00000000000000008Ik@8BLG0000000000000000000000000000000000000000DRaBdQUf<SBh
e6UX00000DnF000000000000TlZNE6UH00000000DH980000<<8h0000@7_Q0000T7YS8W@0LSn<D^7\000000000000000055bF0000000000000000000000000000
U5lg00000000000000000000000000000000L<Ob00000000000000000000000000000000000000000000hLCJ4LlC000000000000000000000000P=oL00000M46
0000l`@;DK7R000000000000`U]E00000000000000000000A2Sk0000d>S_0000@WVVhjXV000000000000000000000000<IGL0000000000000000000000000000
L[AYX?@44G7I0000000000000000X]=50000000000000000000000000000000000000000000000000000\0Ei00000000000000000000D74b0000000000008QRg
00000cd`i2:HX09;00000000000000000000000000000000\f8;8CT_000000000000000000000000000000000000`QnI00000000000000000000000004;e0D;Y
0GG_000000000000000000000000l`7aa0YKlYfe0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000@K2B00000>?200000000\V:a@]mK0000\k>A0000000000008FdB0000000000000000000000000000`W@>0000000000000000000000000RFi0000lk3F
000000000000000000000000\j9j00000000000000000000000000000000000000008]WI000000000000000000000000X=g]4o>Q0000E1Da000000000000``Fn
0000<7DcPN:08j@H0000M4Di\lTWLMa8<86\000000000000m6Ah000000000000000000000000HKhD0000T]j5000000000000h?PF0000000000000000LUVa0000
<2e`000000000000l5h_000000000000Xm=90000000000000000000000000000000000000000LMJM000000000000000000000000A0SK000000000000Hg4j0000
000000000000000000000000000000000000000000000000000000000000000000000000DNKTlc3:`hV100000000000000000000000000004Acg000000000000
000000000000000000000000h@W500000000000000000000000000000000000000000000000000000000000000000000000000000000@9F<0000000000000000
000000000000M5bm@U=P00000000DO_m<dfgDfB[0000000000000000E3mD0000000000000000000000000000000000000000`Wk_000000000000000000000000
00000000dcMX000000000000000000000000000000000000000000000000000000000000000000000000DFc00000000000000000000000000000000000000000
000000000000LgGeE6V[0000000000000000<F87dY[I00000000000000000000h=?:H]iZ000000000000000000004EP20?ZK00000000d2ji0000000000000000
000000000000PgbH@@3U000000000000000000000000000000000000XO_PLB]g0000000000000000000000000000XhY>000000000000\VKF0000000000000000
000000000000<WXB8]CME24g0000000000000mD^000000000000HYbK000000000000000000000000PQkh000000000000000000000000471Pm02?0000A2NY0000
0000000013I600000000lPZ40000PKR_Dn3Y000000000000000000000000000000000000000000000000dTT;00000000`2dh000000000000000000000000DAg6
TCE=TONVI4^C0000\iiO00000000000000000000000000000000000000000000H7ES\n3F0000000000000000000000000000000000000000<OlY@E=O`L?`0000
000000000000PiC00000000000000000000000000CRN00008meh`]UFHHcM000000000000LjT`HoUG00000VeY000000000000a64]0000Hf@;Y1bm0000XfEJ0000
0000000000000000000000000000e6OI0000dXe8PJ4F00000000000000000000000000000000DaH10000000000000000D]`l0000000000004m@?00000000<of_
00000000000000000000000000000000000000000000I0Kb0000XI2j0000000000000000000000000000Xa4[0000l5h;DMmST4HB000000000000000000000000
00000000000000000000000000000000T3H?0000000000000000\7AV`j4I00000000000000000000000000000g7><BIg0000000000000000000000000000U5AV
000000000000000000000000Xf^g00000000\F\cT[Kn0000HmhJ00000000000000000000dm7>0000lVGM0000000000000000l\HM00000000T@_`00000000T;h5
0000Xci50000000000000000000000000000000000004YYK<B2\0000000000000000@FRAA5m:00000000TXfX000000000000000000000000000000004cC7e5gj
0000U0MI00000000000000000000000000000000000000004JA@00000000H21N@^j[00000000000000008Kk000000000DV_JI3W6000000000000`ADL00000000
000000000000000000000000000000000000L4T8TI<c0000@QKS0000000000000000`YWB0000000000000000000000000000000000000000@X>;000000000000
\NiD0000000000008Q2?U4?8TFVJ0000000000008UPR0000<IGm00000000000000000000Doh7000000000000000000000000000000000000T9\l000000000000
43M<dh>X0000000000000000lim<0000000000000000hAH?HDRH0000000000000000\6gf0000000000000000000000000000000000000000000000000000l?Dk
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<QOU000000000000D3cf000000000000
00000000000000000000<E]8PWe\I4UH0000000000000000000000000000lLFG0000000000000000lVid00000000dA5j00000000000000000000000000000000
00000000L3dj0000000000000000lgjd00000000`<@[0000Q6XQ\fb30000000000000000T4`f4=\Yl>kB0000000000000000000000000000ll>B000000000000
000000000000M4KmDM6D0000<]8]0000\^Fe00000000000000000000000000000000000000000000000000000000000000000000m4c30000hlkE000000000000
8^0C00000000DcTga42f000000000000DQ]n0000\5=U0000000000000000@AX3000000000000h>K^00004\j_00000G::000000000000dQPD0000000000000000
0000U4E\00000000T03R000000008BeQl@c\0000000000000000<V?i0000000000000000LO>E4_]jlaTB0000000000000000Q40J<Y]40000hA_T000000000000
000000000000000006EZ0000000009o_00000000000000000000000000000000000000000000000000000000a3\o000000000000l^LIH;lO0000000000000000
0000000000000000@Za]8[E200000000H^Ud000000000000000000000000000000000000000000000000lVl00000000000000000000000000000XY]U0000<Sdo
00000000<4kS\UPB000000000000=2MG00000000HEQE000000000000DV;`00000000000000000000000000000000000000000000PD=n00000000000000000000
000000000000000000000000hGA9ln6H00000000000000000000dE3S00000000\PJbP<l8LYlW0000000000000000000000000000000000000000Y2h\0000lOnO
`EZ10000000000000000@NRGh3Td00000000000000000000000000000000000000000000<:<NXIdd000000000000\:TN000000004RbLLZTI00000000l:mP0000
00000000Tkcg00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000heZ30000000000000000000000000000D8<<0000000000000000000000008a_l000000000000026Ih7eKH>S<00000000@4@700000A8e0000000000000000
<2F_47180000`_N10mZ_0000`4RL000000000000000000000000000048iB56DA00000000@Ke^E3XM0000hXH\<a9o00000000@JlP000000000000`X<F00000000
\4\c00000000L31W0000000000000000000000000000dEc]`AeV8QEj00004=5XPS7:hWnR0000<>f_00000VW6`Ud_00000000l7<n0000h5@^8IUhlC68@X9?0000
000000000000000000000000@McX0000000000000D2UHMFChGl9TZCPL0E:000000000000000000000000Dk\d0000P;:600000000000000000000000000000000
0000L22F000000000000000000000000l;^lHEXB@k__0d978mjEY4;c@RYW000000000000000000000000000000000000`en?0000000000000000000000000000
HZ=;00000000000000000000`i?>@3C?15d^000000000000000000000000\K;T00000000000000004;AI@la>000000000000000000004Ui\0000000000000000
00000000000000000000lEc:0000HPIL0000000000000000000000000000000000000000A0fV0000lEYT00000000]4_c0000T51=H5780000`[b5LF][00000000
8Q^e0000000000000000LJ:m0000I19M00000000DK@O0000000000004FWI0000000000000000000000000000XA3:000000000000000000000000lcQf00000000
0000<@KP0000000000000000@F1g0000000000000000lJ5\00000000hTD:4?ak0000000000000000000091ag0@NN000000000000000000000000000000000000
000000000000D[M=000000000000000000000000PEG@0000000000008>YK@fVC91JC00000000000000000000l6>]<l[V00000000000000000000000000000000
00000000000000000000L5cS0000HW=h000000000000000000000000000000000000@WDj000000000000000000000000dNQH0000000000000000000000000000
00000000000000000000000000000000000000000000\6HN00000000000000000000000000000000000000000000000000000000000000000000000000000000
@P^<00000000T1`M00000000Dk;4000000000000000000000000hbfa000000000000000000000000000000000000000000000000dZb>00000I_n000000000000
0000000000000000d`b;0000000000000000LS=D`Hei0000D4A]000000000000d37H8dY=00000000000000000000000000000000000000000000L7=X00000000
0000I3Xj0000000000000000000000000000000000000000@Jld<WhW00000000000000000000@k]7\CoTlPOVhDA8000000000000000000000000000000000000
0000000000000000000000000000PdEh000000000000HgZO00000000L2=a000000000000000052oC00000000000000000000@MZQ4019L4YN0FlFhS`652AM0000
8Skf000000000000000000000000h7G_`jjo0000T\M?000000000000deF?00000000DISB0KaSLR8h000000000000<EUiQ5hQ0000Hc[bM0\K000000000000LUe@
00000000000000000000000000000000000000000000000000000000000000000000@NfU00000000000000000d4c000000000000I2Om00000000I2JK00000000
00000000000000000000000090P1Y4cP00000000000000000000`INN00000000`B?DA51f000000000000000000000000`2GN4iid0000000007\O51eb<R3h0000
000000000000Da3m00000000000048LQ0000000000000000dC_^I5CO00000000`o4:00000000000000000000000000000000000040]<00000000000000000000
0000000000000000000000000000000000008Lom00000000000000000000PB[l00000000XKF6Th\G00000000000000000bHB000000000000000000008ShH<o2M
000000000000000000000000DPbAHkoH0000@i6M0000h>F:0000432O\5mj<=j9000000000000000000000000000000000000T:Z60000<ZCb00000000hL`lTBkl
000000000000`DWM8WA`0000<8eW0000000000000000000000000000\=^1000000000000`6Sk0000<0j10000000000000000dZNT0000000000000000=36T0000
000000000000I6U;@WbQ000000000000000000000000HW>D0000TKjK000000000000000000000000000000000000000000000000<CQl00000000PKe=00000000
000000000000000000000000000000000000@FXM0000000000000000TAWR00000000000000004?:^00000J7G000000000000000000008@>c0000X7N_00000000
0000P`Oe00000000@9bGdoDR00000000LCSHTd7A`EDQXb@;hDSN00000000@;O60Vekd1\o``K800000000l>=o00000000000000008F:m8;gF0000000000000000
00000000000087^n0000<]^:0000000000000000000000000000000000000000@Y:H00000000000000000000T0T7\VSW00000000000000000000HPUaDlnM`MeX
<OIQ000000000000@Nd;00000000L8Z_00000000d6oW00008aCX0000000000008I4?00000000000000000000000000000000I2[100000000i1UJ0000DLda0000
0000000000000000000000000000d5SR\ZjI000000000000P8YgdeIF000094hcQ6h?000000000000000000000000HbDY000042`kT]BB0000000000000000HYMD
000000008>M0\e4Qlj0E00000000000000000000h;;W0000<]Fe0000lLM@0000000000004a\^0000000000000000000000000000P\D<0000000000000000`B`R
0000HQ^:dl1T0000000000000000I1Be0000000000000000000000000000l>\N0000<<93@\ML000000000000000000000000000000000000000000000000h<J:
0000000000000000000000000000\GhN0000lBjf00000000TERI00000000000000000000000000000000000000000000d2^WY4mC000000000000000000000000
0000TSEl0000HWfd000000000000000000000000000000000000TANW0000000000000000000000000000000000000000<XjI00000000DXEF0000000000000000
00000000000000000000000000000000000000000000e5Fb000000000000hEHn0000000000000000000000000000H1lJThMNe0M_00008R\n0000000000000000
0000d4;>`4?eD5SF0000000000000WQCL4S_HKON00000000000000000000000000000000000000000000000000000\VX8F??0000000000000000000000000000
00000000000000000000`6T;000000000000d5bi0000000000004a;;000000000000000000000000000000000000@Wb=0000\dgI00000000000000000000LfNM
00000000HCUJhKgf000000000000D@4KDJ<B000000000000000000000000m43@\:T[0000i6nC00000000000000000000000000000000\[?]0000000000000000
00004T>e000000000000000000000000DPXE00000000e37A0000\Xd?00000edj<V9L000000000000D95f0000DK9C000000000000000000000000<nU=00000000
000000004I914IW0`dAX00000000hW]:00000000000000000000000048h;000000000000=4Y7H\R]E4MTXgNT0000I5kY000000000000`BhI0000000000000000
00000000000000000000000000000000000000000000000000000000\Na`000000000000HTRFX7B9I3=<4X6M000000000000000000008GFSm2Ba000000000000
TZc500000000000000000000<Fe<0000DBSn00000000000000000000000000000000HE8k000000004md`000000000000000000000000169i000000000000\8X8
000000000YhK0000T1<f00000000LBZ>PGV[h@eZ`aBci4EL000000000000000000000000000000008gVXLS1W0000000085eP0Kaa000000008EXUH_SSd;8o<6DZ
000000000000dK8P00008PO^00000000lZ9I000000000000000000000000Xa9R000000000000\@1;02LbLCQ]00000PgB0QY;HZ?J00000000d8cd000000000000
000000000000000000000000D1?V00000000000000000000000000000000000000000000000000000000lUY2dD6m\lN3T_ci8GJ?@MNRT73]00000000`Woa0000
0`@V00000000000000000000000000000000hQiO0000000000000000000000000000000000000000lHnE00000000000000008CYB000000000000000000000000
00000000000000000000000000000000h7?i0000000000000000886M\n:h00000000000000000000146g00000000000000000000000000000000000000000000
A501hOOK000000008=EJ00000000000000000000haQa000000000000000000000000000000000000000000000000532V@oHY0000000000000000]5:=00000000
00000000LAjI000000008DQZ0000@8U?0000000000000000000000000000000000000000000000000000<HId0000L9DWHSga000000000000`AD7000000000000
00008PmG00000000`A;lLIHWTY59ljJ10000131B8Rkh000005F\000000000000000087HQl>0T00000000000000000000000000000000<G8M000000000000TiWX
000000000000000000000000\?F1T8EK000000000000000000000000lKJjDjWJ0000000000000000000000000000hFdm00000000000000000000000000000000
00000000000000000000000000008fC000000000000000000li20000000052D<00000000000000000000\W^aI24Z000000000000000000000000000000000000
00000000lJlY`7TE00000000000000000000h]XK0000Djg80000000000000000000000008VmR0000TGCb0000000000000000000088iTM2VI0000`;0>00000000
000000000000<@S\0000@K1X00000000000000000000l7KB0000\Col00000000000000008aC@4DM80000PTWHH21]00000000DId:00000000PMD:000000000000
0000000000000m_>000000000000000000000000000000000000HEJ`0000Do[c0000<<_b0000000000000000000000000000d3RG00000000`1XT0Q;L00000000
0ID000000000000000000000`G=f0000000000000000000000000000000000000000000000000000000000008EU7l@Pj0000HT1<000000000000@QN7L5EP0000
00000000000000000000XP7@0]Q;000000000000000000000000@86A8UNdlXfk00000000000000000000000000004>n200000]L4000000008J?<]15j0000ThBO
`RSW\S]3E2Tb0000000000000000000000000000000000000000000000000000hD_30000000000000000000000000000HUaF000002?Y000000000F;F0000dRk1
0000l^ne0000`LKUL]kC00000000000000000000000055`10000000000000000000000000000000000008jLM0000000000000000000000000000000000000000
000000000000PhgUd;6T0000<XGeXD<h000000008d2B0000@HQN93=c00000000<T]5T;hE0000000000000000L=\60Zla00000000000000000000000000000000
000000008k9c00000000T@Wl4Uc<0000D5RW0000H;o5000000000Lni00000000000000000000000000000000L7f=00000000000000000000000000008J>b0000
0000@AIb0000000000000000000000000000E6OVPHTZl<n>0000000000000000000000000000DABJlLCkHLNU0000000000000000\Bn80000LD1N000082Bj<QhM
i1l;00000000000000000000h7:0H86hhL3m0000d;F[000000000000a5En0000000000000000000000000000T5N]DRlN000000000000000000000000P1FP0000
0000dEPS0000DYR@0000000000000000000000000000H]O]0000XLlV00000VZQdB?U000000000000000000008c7T0000<@Jo000000000000X\KGh7g@00000000
00000000\gVC000000000000PFFZ0000\lDR00000000TPo>0000dlbl0000D1`j0000`b^[000000000000<PiW000000000000<eWG0000000000004=k[00000000
0000A07>00000000\@CQ000000000000000000000000Y2@P000000000000@cO[0000000000000000000000000000000000000000000083>D0000LSi>00000000
PPh<00000al_000000000000000000000000000000004o?f00000000DP3g000000000000000000000000lBJa0000LOTA00000000L2>200000000<8KO00000000
000000000000000000000000<jnj0<:]0000000000000000H6;30000@4:4Y6GU8;oC000000000000HU2h`c\`\VO84:S28hG5i0L;000000000000@S@X00000000
0000000000000000000000004YfQ0000000000000000l\QG0000000000000000000000000000000000000000000000004DaUXo5b48:A@c?B0000000000000000
00000000000000000000000000000000000000000D`90000000000000000000000000000L=dn0k<E<9?>\X?\000000000000000000000000D3UbX\C<P7>UHIN2
\XAN0000000000000000000000000000000000000000000000000000000000004RUW8OJ200000000000000000000000000000000000000000000L?j800000000
00000000000000000000000000000000`Eoi0000000000000000402C@5]o000000000000e2be000081640000000000000000000000000000d5a0@3eQXKHi0000
00000000000000000000h66^hZGO0000000000000000000000009443000000000000000000000000000000000000\8VM`Ahd0000LYJ;00000000X?]Hh\]LD<oL
0000TY^P000000000000dK;7Y4BH0000PTi?00008ecRE54`00000000i2a<000000000000\>dX0000<A8W000000000000m2`@0000000000000000Y3?C00008>Eh
8nhE00008IXj0000000000000000000000004Z1F0000LcFD00000000A2B7LW7X0000Y4`=00000000000000000000000000000000000000000000000000000000
00000000000000000000D@gZlI\EdX]=0000000000000000`Q=KXM==e36G@J^V00000000X@?@000000000000000000000000L^PE0000000000000000TA0d\2Ao
000000000000000000000000LLkO00000000000000000000000000000000000000000000000000000FLFTd7P00000kWT000000000000\@gk0000000000000000
0000000000000000@7XU000000000000000000000000D4G_0000000000000000000000000000000000000000H]iFHLIa@PA\m5]jh;^V00000000lCY[0000169I
00000000=2hlDK0<00000000h:b\000000008LAl0000D:@he3J7hTQ`0000P>Ya0000T>iGDZ<b=5PSl\EV0000lPM]000000008o1K0000P2JjT=^BDB:D\2<<H2B=
4B`C00008l_P0000000000000000000000000000Ho?M0000000000000000000000000000`P87000000000000000000000000000000000000000000000000T:Ib
HGao54Lm00000000000000000000a5Qj0000T]_]0000<8B`HYM50000000000000000000000000000HD1n\aNG000000000000000016II0000`QIA000000000000
00000000dB>`000000000000000000000000TKHB00000000000000000000000000000000001g52KP0000@J1j000000000000P0lY<TFD00000000000000000000
Dd?10000hFO9000000000000000000000000000052Aj0000<;=;\_5B000000000000D4`J4IX7l\ag00000000`E2b000000000000H;>ATSXd0000000000000000
00000000000000000000000055>M0000000000000000000000000000l?BD000000000000h@d3i4LZ00000000000000000000000000000000000000000000LDmD
00000000000000000000P@0D0000000000000000DP=f00000000XO^N00000000000000000000000000000000000000000000000000000000000000004Clh0000
00000000000000000000000000000000000000000000000000000000`Qfid_T\0000DJK^`ZBVTEn\4P]S4;R[0b`UHkCY000000000000Xm4D0000000000000000
000000000000000000000000000000008Eg0a4@Z0000000000000000l6kX0000000000000000000000000000000000000000X@<I000000000000li\H00000000
8^[dTFoR0@dI@WoH09[Udg5E00000000Y0gQ0000000000000000@iJ0m6hY0000000000000000000000000000000000000000000000000000000000000000TVC:
0000000000000000000000004YTa@jZd830C000000000000\]2lH07Z0000E0ce<c2R00000000000000000000h]Q100000000000000000000\K\R000000000000
00000000`jTA0000hOU`0000000000000000X5i4`VN9000000000000000000000000000000000000000000000000P=nki2eT000000000000Pha3000000000000
LLfYXBhY0000000000000000000000000000`Jj@00000000PlE`0000000000000000000000008NYd000000000000000000008DY_\NaO0000DMiL000000000000
0000000000000000000000000000XW]g000013YQ000000000000000000000000<0VQ000000000`9o00008;iX000000000000000000000\]60000000000000000
00000000<ZT]\><`HUYba6Wd0000TO5l00000P\R000000000000000000000000lO2M000000000000`cVn0000h]\X0000000000000000000000000000H@H\0000
0000000000000000000000000000000000000000h24d000000000000000000000000LQBl00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XOh8\OjUlJFRHlb5dm?00000`TUk0000<n\BDL:d0000dcU6`Gja000000000000000000000000
U3O700000000000000000000D3h:00000000h`Ra000000004CZh00000000000000000000000000000000000000004<dH00000000000000000000000000000000
0000000000000000lj;g0000LjVk00000000`8^Y000000000000000000008MhL000000000000000000000000000000000000HKIT000000000000`M870000DQGZ
0000HCkC0000HmV0000000000000000000000000000000000000000000000000000000000000000000000000000000000000=27Y0000d_@L000000000000LdHi
L[ECa1G]0000000000000000000000000000000000000000000000000000000000000000\@jo0000L@lm0000000000000000000000000JWX@lJL000000000000
8=:\00000000000000000000d<N800000000000000000000000000000000HbF70000000000000000000000000000000000000000\V2\0000000000000000L;aN
m68S0000000000000000l4XT0000000000000000000000000000000000004e:UDmRd\K174nRj00000000000000000000000000004ZKM00000M1a00008]aadJk^
00000000ToZM0000000000000000000000000000000000000000dZ5j000000000000lj[F0000X0Z00000000000000000000000004O[100000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048SA0000000000000000h[X80000000000000000
000000000000000000000000000000000000000000004CV5l1<W4[60TFdOX45^`ij7000000000000\MSG00000000l7K3D`TA00000000000000000000d^AT0000
8Mdh0000000000000000000000000000000000000PW;X66DTC>ZTVYj00000000000000000000000000000000ldVNm6:M00000000dm:Q0000LT_]PW^UDIHC0000
0000000000000000000000000000@0Mg`bj[0000000000000000dD`N00000000000000000000000000000000L;hU41Yg0]lZ0000XgKl000000000000H91AP38a
0000000000000000LO7d0000`Dk300000000000000000000X0CL000000000000E5\T0000T>X\0000E2>?0000\o9T000000000000000000000000Hf4X00000000
0000000000000000DI^d00000000<nX?000000000000X\c10000`S\F000000000000l<JH00000JiF00000000000000000000hZmN0000000000000000TDZR0000
000000000000hhLf0000Q5ET00000000hT9F000000000000dj4Z0000LM`b0000`jGI00008gC8000000000000000000000000d1@]000000000000\X7L00000000
0000000000000000H4c=0000Y1MW0000Pomi4:FTh;7[@>ka00000000HVS@000000000000HfWP0000XPGF<T710000000000000000dB1Q00000000000000000000
\Q`k0000000000000000TBmKe5O\h6Yd\cHLi2\`M4Z;h7lF000083G:45HVXL2^ddQO00008Ubh0000D5S:lK?:`O]J0000000000000000ll8N000000000000LUUX
0Z8k0000L7em00000000XP[d0000`jA9000000008J>oDI^;00000000000000000000000000000000PfCm000000000000000000000000000095ao0000Dja:0000
\?D100008WYm00000000000000000000TTIeT?=N@Wo?00000000000000004b>N000000000000dcTX00000000000000000000000000000000000000000000lY^A
000000000000PV:O00000000000089B]000000000000000000000000000000000000000000000000e5ZJ00000000Q0omE1FE0000dHAh00000000000000008^oZ
00000000Q65DTg`Kl\bZ0000000000000000000000000000`5WVPEJ>D^E=dhdh0000000000000000000000000000l1E000000000000000000000000000000000
000000000000000000000000000000000000000055E:A59STjb;0000Tkl10000PACM000000000000000000000000000000000000=67M00000000000000000000
0000000000000000000000000000000000000000000000000000l\ZM0000@CF;\6n00000000000000000000000000000XC>kU6A1000000008BPidcl]U4d00000
0000lNb=000000000000000000000000000000000000000000000000000000000000@LmcP<[S0000000000000000000053TT00000000000000000000T2oW0000
00000000000000000000XPT:Lol10000DP1G0000000000000000000000000000HjlT000000000000H_C>\Dc0000000000000000000000000000000000000hjXE
000000000000000000000000000000004MWJ89j<000000000000000000000000000000000_RH0000000000000000000000000000X[@=000000000000DhZ10000
00000000000000000000000000000000000000000000T9B:PfYoU3jC00000000=47Z0000000000000000000000000000000000000000000000008gA@51A]0000
000000000000DABd0000\Wn1\Q\00000000000000000000000000[QA`EEX0000000000000000XT8b00000000XCeh0SY:0000`H:L000000000>V0000000000000
00000000000000000000LgWo00000000000000000000000000000000L;VP000000000000L25k\Qa50000000000000000000000000000000000000\Dj00000000
0^R80000PhHT0000000000000000hDJO0000\@\J000000000000000000000000000000000000@GSP00000000DJcc00000000000000000000000000000l7C<fn[
@J>900000000D0<EHggRPm\;Q45:00000000\;4@L<Lalem]a1^Z0000Li`R0000X65Z0000000000000000000000000000000000000000LW7M0000000000000000
000000000000000000000000LHSUA0Cc00000000P\JZ0000@S=l0000L2bG<d3Z0000000000000000000000000000000000000000<M2F00000000000000000000
0000@DPM000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000T17F00000000\Zn?0000D3]700000000TPoM000000000000H5j5TZSi8FEUdLK7000000000000dHogTVI8000000000000<h<PlRUh000000000000<81P
000000000000053m0000000000000000@Y:i000000000000000000000000000000000000000000000000Xh_cDe5E0000`c_W0000XX>K`8FU4AU=`IoK\Oa\0@mM
0000PlJ000008[iWl65<@?`>DC\`P2KKa4?B0000d;16000000000000T<ID00000000000000000000000000000000<\FY0000@S<?00000000000000000;L50000
0000000000000000`6ab000000000000\jOP00000VhI0000000000000000LjNl00000000U61U0000000000000000HYLf00000000000000000000000000000000
000000000000000000000000TX0f0000000000000000000000000000lO4WdDlO0000000000000000000000000000lDd8lZ:5000000000000`dE9DYih4kET0000
00000000HlVR00000000000000000000@IEX00000000000000000000000000000000<:Lb0000000000000000<hMa000000000000`8BO065lT2i`000000000000
000000000000L<FF000000000000\jdL0000000000000000<;3FTkO70000DVo;0000000000000000HS`A0000hn4H@bC^XIG>\Q\:L]H20000T]e7000000000000
00000000<JCI00000000LOEC0000XN]f<H3h0Pa`000000000000hAP54d<c000000000000A1D?=5Nb0000000044P4000000000000000000000000XKHR00000000
Xboj0000000000000000hBH90000000000000000hXjX00000000l6Z000000000l]j]0000000000000000000000000000000000000000A6mY00000000lYROdZW8
000000000000l=gM000000000000000000000000000000000000000000000000000000000000e5]W8Eg>00000000H7LPTD0_0000X7YC8WCM0000000000000000
00000000000000000000000000000000hPFYXW]Z000000000000000000000000000000000000000000000000000000000000lLLPL9;N00000000000000000000
00000KG<000000000000000000000000000000000000PNB]0000000000000000000000004YTO00000000000000000000l;@Z00000000X]<C0000000000000000
000000000000000000000000TRKUH07=P>X?0000h7T30000000000000000000000008EZP00004klI00008e\V00000000000000000000000000000000\lLYDo>8
\FP^0000TbGb0000LM>O0000d<9o0000000000000000000000000000000000004Gf_Y5WM@L8`00000000L1Y2M3CK0000000000008<BhDFJR0000DbYR00000000
0000000000000000Tjj^00000000000000000000e6BU0000070A00000000000000000000000000000000PolS\;7MTFQg0000000000000000000000000000XdDf
00004WO^000000008Z;a000000000000LQKE00000000000000000000000000000000`T2F00000000000000000000000000000000A51<00000000Y2Co00000000
00000000000000000000\Y^20000000000000000HTbR0000d49O000000000000000000000000000000000000X6Zj0000HYCY8ZcF`m;U0000000000000\030000
4nEVDloQ00000000000000000000h>gA\lX[00000000X``O0000D8Ka0000<Cf]l60\0000<cMK0000000000000000LUWl00000000000000000000000000000000
00000000leBb00004mFk000000000000L?_200000000hQ_;lWFj000000000000000000000000000000000000\h<o0000000000000000000000000000leeh0000
0000hIO@doN_lE3n000000000000000000000000lAF^0000H>KJ00000000000000000000X5L8PQ;^0000000000000000lQjL0000000000000000000000000000
D;aj000000000000000000000000000000000000000000000000000000000000000000000000000000000000\G2^TZEd00004bDl0000T1fg<kLT@FCN00000000
0000000000000000\Jjh000000000000000000000000dPa2000000000000XN4c\Uf?0000`17400000000HVCg0000ljbL000000000000000000000000HA1[0000
h;BFDKb=X^J=00000000@9R@0000000000000000T^?N12l=PbVf00000000000000000000000000000000000000000000000000000000XEV;00000000\8l40000
dNDYPD07@XOQ0000000000000000@59J00000000000000000000L9;^000000000000\RCW000000000000000016Z\0000@keM0000000000000000000000000000
hdl00000000000000000000000000000lbB744Qa0000000000000000X2kK000000000000000000000000h]R90000000000000000D`dF00000000XCM8A3d0d_@3
l_VW00000000D<Cg0@2;0000`Mk800000000@`4\00000000000000000000000000000000LNNi0<lYLM6R000000000000000000000000HTn@00000000XL0^@FDP
00000000P8gH0000`<Y9DJNL0000000000000000000000000000107f000000000000T28@00008ehgLg;R0000dcJV0000000000000000000041JB000000000000
8>_900000000Hm7k000000000000\[3P`jkI00000000000046XZ00008B8J0000000000000000000000000000000000000000000000000000000000000000M2_`
0000000000000000000000000000e1`M00000000DLGD0000000094hL000000000000000000000000000000000000LYIT000000000000\`Id0000000000000000
000000000000000000000000U0Sj000000000000TVM800000000000000000000000000000000000000000000dIJe000000000000H>dG00000000M6FA4m1J0000
T_B=00000000<K]Q000000004GVF0000000000000000<TF60000]14b000000004B8k00000WCZP3^K]4[?4\GL00000000HZFQ0000`[LC4@@<0000000000000000
000000000000HU_J0000hM260000lef><j^@00000000000000000000000000000000@K6d0000<Qe000000000I57b0000000000000000TUfdX1aZXGI@0000\Q[Y
0000000000000000@jEI000000000000000000000000000000000000000041b2000000000000000000000000000000000000000000000000000000000000PlD7
00000000XGRc0000000000008O5L00000000000000000000000000000000i1iK0000H0Vm000000000000m5To0000000000000000000000000000000000000000
TOc20000`P:E000000000000000000000000l@URLBjHX@m>00000000000000000000000000000000000000000000T3_Y00000000Dg8M000046;c000000000d7_
`eA:A3bm000000000000000000000000@@<X000000004KRJ000000000000000000000000000000000000\koY0000000000000000000000000000000000000000
000000000000T;`P00000000DOf0\TmI000000000jYe0La`0000000000004:eB00000000000000000000000000004NWa0000000000000000000000000000\KOn
0000L07Kl3Qf00000000@F430000P^iHTmO40:m4P4aW000000000000000000000000lh`600000000h`IQ@6OkXP30`S1GhVPTlJ<blYaa\?FkT;??<E:V8PKP0a0<
<m8\]38894Io0000000000000000M2mD0000hRfV000000000000`6UU00000000D4L0`B11000000004@ic00000000000000000Zj;TOF?Th9fTgg9000000000000
hlUj00000000T9QL000000000000<oRN0000Td`S000000000000HFLT00000000DJ1PE6Sd000000000000H@Rl00000000000000000000hVkIHlSh00000000deLJ
]1]0000000000000@Fd_0000000000000000000000000000h;2Q00000000hM7W00000000@\C30000<ESl0000a05n0EBo0000000000000000000081[c00000000
0000000000000000PIe>TIi;0000000000000000000000000000000000000000H:2N00000000000000000000000000000000l:l9000000000000000000000000
00000000TVTE00000000TTcZ0000Y69V00000SBI0000TBE00000000000000000PG9l4>V]8B2?hKgH000000000000LZ@T000000000000000000004E0[00000000
0000P83I0000000000000000000000000000XAVo0000`H@oY3WSY6;J000000000000000082;l0000000000000000DgiV00000000000000000000lZ9=T6gT`>Wj
0000000015Q300000000<;?P0000000000000000000000000000000000000000<<5k<Q<d00000000000000000000000000000V5j0000000000000000<0IX`\0[
000000000000000000004\mX0000000000000000D5]S92d6DjhT000000000000@Lj80000000000000000000000004e<k00000000hQMD0Llg00000000@hXB\Q_R
000000000000TIn?X_iX000000000000000000000000000000000000HW0P0000000000000000T7g_000000000000000000000000000000000000\FY]96?K0000
0000000000000000000000000<OI`KMS000000000000000000008Om8000000000000\Al70000=3=I000000000000000000000000000000000000lBRl80M30000
00000000000000000000\g\E`l1CT89_00000000000000000000000000000000HVG_0000<]YJ000000000000lFgH000000000000D@@bTfoO0000000000000000
000000000000`?hFHlJ=00000000M32c00000000000000000000000000000000000000000000DW[?00000000000000000000<7dG0000000040QdDW7500000000
00000000@61A000000000<170000000000000000<X]0000000000000000000000000d:oD<^1:000000000000<cLi00000QWR0000000000000000000000000000
0000000000000000000000000000000000000000lMGL000000000000000000000000000000000000000000000000`LFia2YQ0000l89B0000d3IE0000L6;B8PKc
000000008@3700000000000000000000000000000000000000000000000000000000000000000000000000000000DIcl0000000000000000000000000000P3Z3
Xmb=00000000DPmhHo2l0000L7dX00000000000000000000dKh3\k8C000000000000000000000000000011\`000000008JQf0000000000000000TEKZ00000000
00000000000000000000@4Pe0000000000000000@NeK\b?400000000000000000000P3900000000000000000000000000000`RDV000000000000000000000000
00000000000041_l000000008>XN000000000000LZAl000000000000000000000000000000000000000000000000`e4h8Vb=I1Q?000000000000000000000000
i5K6dfD<0000000000000000000000000000000000000000]6Ta000000000=TDhES^<P<ee28m00000000000000000000P_M5000055ih000000000000X]6F8`Pb
0000\VH\0000`n;J00008>7K0Inl\QZX0000000000000000lGU0XU=9dKgVDn_P000000000000000000000000000000008can0000000000000000h6Wc00000000
0000000000000000000000000000000000000000000000000000P4]000000000000000000000000000004FK?0000000000000jb]00000000m4kE000000000000
00000000@l76000000000000000000000000HgOH0000000000000000000000000000000000000000L:mg`>T^0000000000000000000000000000dk:800000000
0000000000000000000042\mh@FR0000000000000000000000000000`KBU4UYB\lQA000000000000000000000000\L:ZL1L1`XR:000000000000000000000000
dbic000000000000l79f0000h6]714LG00000000l]6a`NIFP[4ci0[>00000000ll\\00000000XR>Md1\58DDd0000lCI000000000T6_h0000000000000000hPc6
00000000E4]9000000000000000000000000000000000000000000000000LS^J00000000``dlH>WZ0000000000000000X:A8h?if00000000LOR`4CGE00000000
0000000085RD000000000000000082aM000000000000000000004P]f05Z[`nW_00000000000000000000D9cL0000\1\OLLgE\Vbn000000000000000000000000
0000000000000000Y4;9000000000000000000000000000000000000000000000000<b;b0000000000000000000000000000000000000000Q4fN000000000000
000000000000000000000000000045JC0000000000000000D9=m00000000000000000000H:FAXl`40000000000000000000000000dYc0000000000000000<RYG
Xm6o0000D1ji00000000000000000000\>@284Y;X93_00000000000000000000PLh\000000000000HEP`00000000000000000000l]C500000000000000000000
P1C]00000000000000000000d;NH148n0000000000000000000000000000A5Gm0000`f\b00000000000000000000000000000000`Tnb0000\A`C\\<60]Md0000
\PV713ek00000000000000000000d_bLTISU000000004N9OTZAY000000008J=k00000000000000004DkE0000000000000000lBmZ@bQ3PA[n<ooY<;V_00000000
`DVg0000PQGA00000000<MXS00000000000000>A0000000000000000000000000000hST8PXha@0Jk8>\\0JnO@QQkDkDnl5KL0000000000000000000000000000
000000000000`gCn8\Rn00000000000000000000000000000000000000000000000000000000PWG80000000000000000000000000000h`9`0000@;E6e1Jl0000
000000000000Td4J0000\Q`T00004KNf000000000000000000000000000000000000PH?TLM];P^=`0000000000000000T25W0000\9M[00000000000000000000
00000000000000000000D0=6000000000000000000000000000000004jP9000000000000000000000000`OiB00000000000000000000000000000000H24G0000
00000000000000000000000000000000@1oR000000000000000000000000000000000000000000000000000000000000000089V0000000000000000000000000
0000@O\i000000000000dKj]<N9?0C3514BR00000000hSb@0000000000000000000007==0000000000008MChPAK]`MdY<8V]0000PXnZ0000000000000000D;Ja
0000lD7X@E@c00000000X4m<X5b\00000000000000000000000000000000@d\E000000000000@:;l000000004g=600000000L2L<00000000h5X0<Hi>00000000
0000000000000000000000000000000000000000\Vb]000000000000000000000000000000000000000000000000000000000000139O00000000000000000000
@2HIDOe^000000000000000000000000471C8LSjlN\<A1Z;0000m2?Y000000000000DEo]0000000000000000000000000000000000000000HiS`0000U4000000
0000DiT10000000000000000000000000000`PTU0000Q2bH0000000000000000000000000000000000000000\T<m0000000000000000l=Vi0000000000000000
0000000000000000000000000000dU@`00000000000000000000000000004J0O00000000HSfg0000000000000000000000000000`DaJ00000000HI3e00000000
0000LBJR0000h9nO00000000\AT08mQChkG\000000000000000000000000<TY9LZUd00000000@\W3000000000000<TEU00004]RC0000000000000000hDRT0000
d^A7000000000000000000000000da2J0000000000000000000000000000000000000000hP`6hm^X00000000000000000000\g9m000000000000000000000000
0000000000000000<UZT0000@QUT000000000000ldQ100000000000000000000000049To0000@5HLh9BL@?cQ000000000000<C3^000000000000PjBJ00000000
00000000000080SYH=bf00000000000000000000000000000000000000000000X9Wg\]eZ0000h2Ra0000000000000000`C13\QaU0000<>Of0000000000000000
000000000000000000000000000084Bf00000000000000000000000000000000000000000000m1Ql000000000000X@m]4fNk000000000000@JGE8Pi60000l5n_
`b[Z000000000000000000000000L94Y00000000000000000000@RF6000000000000000000000000000000008ZoH0000000000000000000000000000000043Fc
<6EB8^PXT1Xc4oBG0000`jcTT8if00004N[G00000000000000000000`JfO0000L\4C00000000000000000000000000000000000000000000hKM_000000000000
<4OdH\hY00000000H6ZH0000000000000000000000000BI70;JT\@2iHaab000000000000XCN400000000`MW\i37^<^5700000000000000000000000000000000
00000000000000000000000000000000D]O>l<jL00000000000000000000000000000000000000000000\IRI0000000000000000000000000000000000000000
0000000000000000<akM00000000000000000000000000000000@8gZ0000000000000000TPOJ<Xo8@j<\0000000000004OJHh5`bP7bKD9onD@^_L>`^m3OWDDEX
0000a5@b`[V>TX0V0000000083<M0000000000000000000000000000lc^_000045BM00000000@]NW00000000<=HD000000000000000000000000000000000000
0000XgMS00000000X1QH0000000000004?YdLYSO000000000000llR=000049Z60000000000000000000000000000000000000000Hgo>00000000d=<UQ5KC0000
0000LATU000000000000HN<?0000000000000000000000000000Q2O=0000@JM30000A2BG00000000`G_O000000000000000000000000DZiR16<0DiPY00000000
0000HHk80000000000000000000000000000000000000000XW>b0000T>bWX;jCHS9I`a0Od3:iXaAK000000000000000000000000000000000000M68`00000000
0000`4d<0iTD00000000000000000000XK9o000000000000M1eo00000000000000h?00000000H`gJ0000000000008_Em0000L>Bn4G@C\HW\4Jnh@Wam\Q\Z0000
000000000000hFAY0000000000000000000000000000000000000000lcCD0000000000000000000000000000000000000000000000000000000000008R]Q0000
0000DA`k0000d8=8<Ee=00000000lJ:^000000000<iA4Io=PO`b00000000PRd10000<Ca40000000000000000@iHGllaOP^=o0000000000000000000000000000
000000000000000000000000d6UB00000000<T2m0000DGT?D_Fj00000000000000000000dIF]00000000000000000aZd0000hg4Q000000000000P@cG00000000
000000000000000000000000@Ii`0000000000000000000000000000@Qd?00000000000000000000000000004Bh800000000000000000000XXbT000000000000
0000`lM<000000000000000000000000000000000000LZeU08ol00008@1o000000000000<2H80000000000000000000000000000000000000000ha0^0PUP0000
00000];S0000000000000000H4^W0000DW7A00000000X4lm00000000000000000000Y2Q]00000000000000004CXME4Pnl>150000000000000000`1Ph0000hnlO
00000000<KI=Ti>V000000000000<k7T<LfH00000000000000000000000000000000000000000000000005`T00000000000012]a00000000000000000000lkhG
00000000@1LB@Y^i00000000LlL700000000000000000000`3G]00000000HGLnDJC@M5T;8>_D000000000000X[UTle`nhXQA0000000000000000000000000000
000000000000hEZoPCTG000000000000D@7@00000000E3<_00000000000000000000000000000000000000000000T7<`00000000@C]^0000000000000000L4En
00000000HV=[000000000000`Eb8DRmYI4G?000000000000`\3i00004;>000000000000000000000<6`gP;hg\U>8hcRR00000000000000000000l;_:00000000
0000000000000000hEjZ00000000X]hM000000000000000000000000000000000000000000000000ddDW`B]L00000000HeLl00000000000000004BK30000PPEN
DTGi000000000000000000000000000000000000dRSh00000000000000000000000000000000000000000000000000000000000000000000000000000000H:[;
000000000000Y52o<;PaE1<700000000000000000<E\0000dGIe000000000000@6PmXZ_V@^TW0000H:LT<6@]000000000000000000000000<3MThP:Rm0n;0000
0000000000000000000000004UUF8jQYY4X300000000000000000000000000000000000000000000TGNK<6VF\KI3DaPW0000000000000000hd9S0000\OXJl;Nf
000000000000hKnX0000`@]7000000000000000000000000TXJ=LZk3lHln000000000000X64m00000000lTeA8>8W000000000000PbG64FKT0000LKBo]4An0000
<?ABPYn70000000000000000000000000000`3;S000000000000000046;V00000000<m]R00000000000000000000L9`O00000000PE4o0000dI6j45l;@cD^0000
00000000e6Fh0000<0O<000000000Jk7\A1P000000000000000000000000000000004He<00000000000000000000000000000000diJCLNQ5000011hO00000000
XWBV000000000000Pl]b00000000000000000000L6Z<00000000<lOS0000000000000000dX4l0000000000000000H:554gGJ000000000000000000008mh7`hFO
00008;Em00000000TSjg0000000000000000l4jn00000000000000000000000000000000PKf@000000000000000000000000PN>_d;2ihRfb0000000000000000
00000000`8]P000000000000000000000000000000000000000000000000`8mfP;kal<Fm92A]TSeP00000000000000000000d@oZhOCJdd72DX\[XilZ00000000
00000000]2^lD;K?0000@0e@000000004l9QLO4i00000000000000000000@;g7H=Ch0000`14e000000000000A5R70=Ok0000XXYfLRZY0000LiU=000000000000
0000000000000000`NcI00000000000000000000000000000000LmNH0000@0Z_0000m0S80000000000000000TFWb<1hX0gFm\1U`000000000000000000000000
000000000000000000000000000000000000000000000000000000000000\HmY<@=8000000000Yo000000000dEY1000000000000000000000000000000000000
]5@>A6RM000000000000`6?l0000<9ik000000000000000000000000000000000000000000000000000000000000000000000]^ilB8800000000000000000000
4aFe000000000000000000000000000000000000H3K@00000000PGjk00000000000000000000<[5c00000000T0g3@;_ePTQ6M4?f0000T2XUA4ON<4clX>ec0000
H4K`l`QP000000000000000000000000e2XM00000000d;A^000000000000H=dMA2Jo<C2AD7TV00000000000000000000D>[5H]:000004S^g000000004c]T0000
000000000000D3lOT<?4<]IX0000000000000000000000000000``Uk<ILO000000000000000000004<:I000000000000000000004E2<00000000000000000000
0000H]g:000000000000h;cl000000000000d;J1\WP^X=Lj000000000000000000000000000000000000\DXT0000000013mT00000000@6LI08b>hQ1J0000@eaG
Xl2F00000000hkNd=3Tk00000000000000000000000000000Qi\8J;X0000m4@M000000000X31\\S@000000000000000000000000000000000000000000000000
lbf?0000P;=U0000000000000jL<00000000LRImL]9=000000000000000000000000`V[nXQeU4<7M000000000000dcLC<oK]0000000000XD8>c[000000000000
0000000000000000000000000\^C0000DEEH0000000000000000000000008?bg0000lae00000000000008\BK0ej`000000000000000000000000\8n<0000`3Ed
00000000\?W50000000000000000000000000000000000000000000000000XaM00000000000000000000000000000000l3^:LE;N00000000XYjCU3Z400000000
\<k>\BX<0000000000000__L0000000000000000000000000000hS:Ee6AK0000000000000000<6D;<7VB0000000000000000000000000000000000000000DZYQ
0`oQ8BfO00000000deN:0000@VWDl`;?0000lbH700000000@bCM0000000000000000000000000000P_<8@=YG0000000000004N`D0000000000000000\kIAE3I]
000000000000000000000000@;5>0000E4fh000000000000000000000000\>54DC\B000000008[k_00000000L9`<0000000000000000TV8U0000lPgh00000000
0000000000000000000000000000h9a70000000000000000000000000000000000000000D78F00000000Xm3S000000000000000000000US^000000000000dT<B
000000000000000000000000000000000000000000000000lHge0000@9<S00000000<?Wb0000000000000000e3gE@T6^U6f200000000lC^<0000H3KJ00000000
00000000D4I800000000m6\c0000000000000000@;dJdEUUI6Q3000000000000DSi0000000000000000000000000000000000000000000000000000000000000
0]Q^000000000000000000000000000000000000H[k?@9c;00000000000000000000000000000000000000000000000000000000000000000000000000000000
]6@a0000DC^Z`mCV\Qa?0000000000000000hF6h00000000@\J<00000000000000000000000000000000000000000000PcGK0h_L000000000000i4hm00000000
000000000000LG=A00000000000000000000000000000000H;n^00000000000000000000000000000000000000000000<2G]0000Xg=M0000000000000000<RBd
000000000000000000000000000000000000\L36XTgTD5<c000000000000000000000000Q6T1000000000000P3X38H:90000<d<1D^M\0000DN?H00000000d8Y\
000000000000@Kj;000000000000000000000000000000000000000000000000000000000000000000000000PZSI000000000000\B=800000000dYS<`YkIXm<h
000000000000PWa_939?I3Ch00000000000000000000LV2gTB[`000000000000dOZ<P5jN<]^G0000\CLjP`2>0000000000000000000000000N750000T>D`<EdA
0000000000000000P1:nE0:F000000000000M5R^00000000HeJ20000l_]<M5Ol0000000000000000000000000000U26O0000000000000000\CjgLDkT`SVm0000
0000000000008=fV0000Tk9:0000H[M10000\deE0000PRHh00000000l?a4000000000000000000000000e62\0000l>0D0000000000000000hZ2dh\CH`oF<0000
00000000000000000U]d0000000000000000000000000000Hj;C000000000000Y0`[00000000000000000000000000000000`AMf0000<V9=0000PC?j00000000
Q45T0000000000000000000000000000000000000000<OKWXm_d0000000000000000l6f@XNm\0000000000000O<9<ZcT`dSZ0000000000000000LA800000@Q\N
000016Yo000000000000000000000000000000000000000000000000000000000000d;ID000000000000000000000000Pm5`0000000000008BYb00000]FY0000
0000000000000000dT8P000000000000HLJG@S>;000000000000U0bN0000L3M`000000000000PIaN00000000000000000000000000000000TIb7<f@0dXH70000
Q1NK0000A5Io\]67000000000000000000000000`Q\D4NV[02iNPC4=TV@500000000000000000000000000000000P2N6@CKW000000000000@BAe000000000000
l\eSTDAW0000000000000000000000000000Dln<000000000000D3eDT[P?@dUE\UEG43A=@Z6j`S?J0000000000000000000042@hT_8\0000000000000000XP[>
@lGV00000000T?NA000000000000000000000000000000000000\?^f00000000000000000000000000000000000000000000`?IZ0000HTTF0000000000000000
0000<h`^0000PZkB000000000000000000000000000000000000000000000000PUhoTeP=00000000000000000000000000000000T^`Y0000Lbl=000000000000
000000000000H^>^000000000000TG?20000000000000000000000000000000000000000HnPV\00>P\^o000000000000`:\SDYg\0000000000000000l9bX0000
000000000000a2>200000000000000000000000000008N6e0000000000000000000000000000DLS_94=]@1TK0000P3?f0000PB^84P;U00000000000000000000
0000000000000000Lc<ZI6:]0000000000000000<ael0000000000000000000000008[dY0000000000000000Q4a600000000000000000000000000000000P0?`
000000000000000000000000L=XH0000`TXG00008jK\0000h:Zl000000000000d17m00000000000000000000000000000000dc6oD6WRH:BCL09I00000000Y6Rj
000000000000`GR:0000]5?[DlPZ55TH0000DC]T0000000000000000000000000000DT5S00000000000000000000<CL[00000000000000000000M3h[00000000
000000000000lVlc000000000000XWY900000000000000000000dF[[84XhDP7da3jS00000000HPf<0@Y]h\3100000000000000000000000000000000HVfN0000
0000000000000000000000000000000000000000000000000000Dk6Hd;[40000000095KP00000000\4IIA0mB0000LgEFd3>9PckAL<E000000000000000000000
00000000LT@2000000000000000000000000000000000000H;V=8?O@000000000000HVSfh^@i000000000000000000004X?F00008MjJ00000000000000000000
0000@MJi0000\E^N0\`T0OBY0000000000000000000000000000000000000000<=b60000XO=H\`Sc00000000P\d_00000000000000000000@6P[00000000\Gj2
00000000000089X8l;I3HBng]2P]00000000000000000000000000000000000000000000m5RQ000000000000000000000000HmoZ000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000A5230000A1=90000h\DWd7OY00000000@>1N00000000000000004:Ke00000000
0000P<dX0000@i=D000000000000000000000000000000000000000000000000L5fo0000000000000000000000000000000000000000l[o6000000004]WV0000
0000000000008VlU0000000000000000000000000000X5aeLOAUXm;f0000l1Mm00000000i3740000000000000000i4<SDI[GHSaW00000000\lg]000000000000
000000000000X;?Y<Lml000000000000lAWf0000000000000000\B=k0000000000000000000000008I4TY6\90000000000000000000000000000000000000000
@^=GXM5DPd:]HeXL00000000000000000000\7N;PhiM000000000000000000000000000000000000000080B\00000000`Q1lPlT90OEk000000000000]0K00000
0000`=QH0]4E0000000000000000h\_P4UH0`0;700000000000000000000000000000WQ[\h=B0000000000000000000052]WLM4e0000000000000000lASK0000
00000000X:SP000000000000000000000000l\EC00000000`L7@8PQC0000000000000000000000000000\Q=^00000000d:>HTd[b`6nA00000000000000000000
00000000000000000000000000000000TE[l0000000000000000000000000000X^PiXhkM00000000e6l<000000000000`VlF0<co0000000000000000hDDF0000
00008fo800000000Dm6^Y1CT`jCf0000000000000000@j5V8?eO00000000000000000000000000000000M0X4h3ng0000A6>N@T>500000000@:OePJOSh;N80000
00000000000000000000000000000000000000000000000000004f1_00000000000000000000000000000000000000000000hIEC0000000000000000XW?10000
0000\;j200004bV6000000000000000000000000000000000000000000000000<2;\00000000000000000000da<JDPLR00000000000000008CZO000000000000
00000000000000000000000000000000000000000TJn=6Ge000083kc000000000000000000000000h`EA0000HBo;000000000000D4_TT82R<P05X:d<0Y`CHG3]
0000000000000000`1O500000000000000000000\[oQ0000H4BC00000000PO;Z0000L>g`P?8700000000<]f`0000H>7Z00000000<O][0000000000008;F<DWOR
8P9;0000@6S\0000000000000000P?2900000000`LL@0000000000000000000000000000000000000000000000000000\JoY000000000000XdDFDGUE0000E5H:
0000000000000000LaYJ0000=6WA000000000000000000000000000000000000000000000000<?:I000000000000000000008;nh00000000000000000000Lj7U
0000hQ190000`d@U000000000000000000000000000000000000<]Rm0000000000004k@>000000000000000000000000000000000000000000000000H8Ek8R^O
00004MV20000000000000000000000000000LdRU000000000000000000000000000000000000000000000000d=45@CWK000000000000000000008TSC00000000
00000000000000000000L<MA00000000000000000000000000000000\;Dal@>C00000000000000000000000000000000000000004OYZ00000000dX3A00000000
a6MX00004aR<0000000000000000000000000000XS>X0000000000000000000000000000lkL20WI90000H]fl0000000000000000000000000000000000000000
XnEo@>dd0000000000000000P<h9XU2A0000000000000000DAn0@fIg000000000000\:id000000000000000000000WgD00000000<T^jE12A0000000000000000
000000000000d0jF000000000000L==V0000000000000000000000000000000000000000E2]J0000000000000000U1Hi000000004aD00000T2JM000000000000
000000000000000000000000000000000000000000000000000000000000\QDi00000000000000000000PT1O0000DA<^dRDE00000000000000000000ddW<0000
000000000000000000000000000047RR00000000TTVY00004XMk00000000000000000000LK[700000000000000000000X;]`000000000000dHRL000000000000
00000000000000000000dWJJ00000000000000000000X2DXH<[b`4c\00000000000000000000000000008?WA@<8@00000000000000000000dH5dm2Y^00000000
0000000000000000XjS;000000000000000000008]:nT5W800000000000000000000D6m`000000000000lBfC0000D9bj0000lNcX00000000l3`C<aeO0000`L5E
0000000000000000<[>60000000000000000000000000000@bi?0000a4>k0000D4To`Qc0000000000000lF6\`]5lE2L0dFUR94T10000dSO;0000000000000000
0000000000000000PI8P000000000000000000000000\fDSX[BY0000L<9`00000000000000000000Di5a00000000`i^m@F;`0000000000000000000000000000
HVn500000000000000000000e1AAL:D=4:[h0000000000000000lAd^00000000\BlI00000000L:LG07]]h9Ra0000000000000000000000000000000000000000
0000E6c:000000000000@2_20000`1K3D9l_00000000000000000000dfLG0000hBY00000h@M00000<<\a0000000000000000<jAW000000000000\1GKLR?g0000
00000000000000000AEX<T020000Pd:50000@@T50000`=UT00000000000000008J^@0000@iUj00000000HRf:00000000Lo0oE6^m0000<2Xo0000000000000000
00000000000000000000HZG^PAOV00000000000000000000000000000000000000000000Xl<S00000000d4DLXXM9000000000000000000000000Q6kb00000000
00000000000000000000000000000000PRY2000000000000000000000000THMe0000@Kk>P^Z50m\S000000000000000000000000000000004OYk0000H^;>8gYD
lfG8E18n000000000000000000000000lbPS00000000hM3D4MH?0000000000008E_N00000000000000000000TP_ie1f<<]8N0000000000000000000000000000
DV7<DP0f00000000000000000000000000000000000000000000000000000000000000000000@X3^0000000000000000TYoi000000000000@UL?000000000000
000000004oTV\DLM000000000000TUe1000000008SZd00000000TfDb0000T?[U49hn00000000h>>a4K3jD[<:hl>k00000000D50Fl<OT0000HFNE000000000000
0000XH?B00000000000085]C00000000000000000000000000000000000000000000000005lG`_kM000000000000000000000000000000000000000000000000
0000000000000000hBRX0000000000000000@<@R00000000T>bJ000000000000000000000000000000000000`Q^F000000000000000000000000000000000A<9
HCgO4OSU0000000000000000000000000000LiXiH;a[4K_K00000000000000000000000000000000\QJk0000XY>S00000000000000000000<dlcXObKdce40000
000000000000`=R20000Y0U7000000000000\A3U000000000000000000000le^0000L3BW`bHWddmA0000000000000000000000004@kG00004bln000000000000
P6=d00000000T>P7\Y>n000000000000l;mh0000HKbL000000000000m1F[000000000000U3l100000000Y5Vd\N<^0000000000000000000000000000D5cA0000
`?:RL_h?00000000000000000000XbVQ0000=2YDd7Bf0000a5Ac000000000000000000000000000000000000000000000000hgmJY4L:<i[O0000000000000000
123fPjf>00000000000000000000000000000000P;OH00000000dSU`0000000000000000000000000000D]0N0000PNO60000000000000000lFBkldX]00000000
L8N`l@?`00000000000000000000000000000000<DbG=3Fn0000i121\RMk00000000X2WP00000000\?VY8\kX56TD000000000000000000000000I1N100000000
0000`U`d00000000000000000_0oD2J=00000000000000000000000000000000000000000000000000000000@Hi`0000a4eAP]G5000000000000000000000000
0000000000000000000000000000T8M700000000DhAB0000\^RE00000000XB5S00000000I6Uh0000000000000000000000000000lO;:lbPHXLf80000`9WG0000
L[O>Xe7Q000000004kVN00000000000000000000@a:f0000`MEQ4k]D<13R000000000=n=0000`G@nl1dX13R40000000000000000000000000000m1?P00000000
000000008535\8RD00000000000000000000000000004J[WhUO611gPY2TR000000000000000000000000dSmb522C000000000000000000000000000000000000
53Wc0000000000000000DbA>h6F5\X3P@J_PhEUB000000000000000000000000dN7U000000000000TH]f0000T>ciD_V<918^0000000000000000T3a000000000
lM<O0000000000000000000000008\9b53k:8_X\dN[YY00G000000000000H4:D000000000000000000000000`i:m00000000000000000000@<NU0000PB1@0000
0000000000000000DQU]00000000000000000000X>NE00000000Tje[0000P0<k0000<K8?0000l1el`A5Z0PjG0000000000000000HKnH00000000000000000000
00000000000000000000923I000000008iga00000000`BEF00000000000000000000hm0@0000000000000000H6lS00000000@hf40000000000000000<UmF]5Y`
000000000000`GQc0000HQE<8V[`00000000000000000000000000000000000000000000ll:3D2Eo000000000000000000000000000000000000000000000000
H0Ci00000000LXIN<ZN6dbdU000000000000000000000000<Q8K4dQ@I55^0000\NFA00000000000000000000000000000000000000000000XZfW000000000000
0000\bNj8<WHXfKO00000000000000000000000000000000H5WL0000000000000000000000008=ji@[GU0000\Pol00000kcG<ATL000000000000000000000000
0000000000000000000014n30JS100000000M5^]8;`oPEa100000000H]]^0000000000000000000000000000hd;000000000000000000000E3ac0000@8J4hK9]
00000000000000000000a3\U0000HQhn0000000000000000000000008kbe00000000`[C;0000000000000000U2L=lTA[00000000000000000000000000000000
=5Zj00000000000000000000H>H304fI000000000000TF`>0000000000000000H3NE000000000000000000000000000000000000HJ`2dJa_0eg^\cAkHC2593N7
0000000000000000000000000000HCC]PDDV000000000000\DM_000000000000000000000000DcLT00000000\eD<000000000000000000000000000000000000
000000000000000000000000`7;4DNCM00000000000000000000@W`f000000000000TGW20000000000000000000000000000000000000000lVbO0000<J8V0000
000000000000000000000000000000000000H5;2000000000000Y5B^00000000D0F\000000000000HT9k000000000000hYNg00000000P@:?XjQHQ1h_00000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2;LM0b500000000
00000000000000000000000000000000L5Ln000000000000X8HY00000000a0@l0000000000000000000000000000@CkR00000000=276hPbe0000XL1l00000000
0000000000000000D5Hf0000000000000000000000000000000000000294000000000000000000000000000000000000493RLjDg0000000000008CYO0000I55k
40;d0000000000000000HPem0000000000000000DL500000000000000000m6`100000000`f6Oli8O@>OF00000000000000000000I6@G0000P[?7000000000000
0000000000000000000000000000TIn\@T3V000000000000@MRi00000000D:NK0000LI_00000000000000000HY0[00000000<3Y@000000000000h^OO0000P2We
000009`b<ilM000000000000H_GE000000000000000000000000000000000000lZYh00000000Hm0S00000P?H00000000D0WS0000P2bZ00000000445L00000000
H2I300000000000000000000000000000000HgH2@CXl000000000000HSf;<1TW000000004Beim6KJ000000000000HY;SDm]i0000000000000000000000000000
TJYI0000000000000000HabV0000000000000000H5B=00000000000000000000000000000000000000000000000000000000000000000000H<i^X5O80000l?dV
0000T6JP\U7I00000000@08M000000000000DmHN000000000_1f000000000000000000000000HDo_0000000000000000000000000000hR_]00000000TF`G0000
000000000000H3NQL=B\00000000hA[H0000Tm<J0000000000000000000000000000\0go<A_k0000000000000000djn;0000X@Z<000000000000000000000000
00000000T^MO0000`9WW00000000000000000000XQ@a46<00000000000000000000000000000dX5N00000000000000000000000000000000`1\^000000000000
0000000000000000dEajhL=`0000000000008]B[Te2M0000000000000000h>7:0000000000000000000000000000000000000000000000000000XlG000000000
00000000@mJMi4[i00000000000000000000000000000000000000000000000000000000000000000000U2;U000000000000@Bco000000000000000000000000
0000000000000000000000000000000000000000e1VW00000000`0]g00000000P=>Z0000000000000000\D]70000000000000000000000000000000000000000
0000`n8f@<T\<WFCi40=0000000000000000000000000000lFh4H_;N@6QS<Ng30000lHhZ00000000@K_8@;om\>MeTQ;o90m[4<W88S7d000000000000U3D_hKiZ
0000h1TdP7Ak0000000000000000`^87000000000000@Gof00000000000000000000000000000000XiA:00000000<`5180Rn<TMR00000000`Qb7`]JcX:8=`]o?
Hd?B000000000000LC=6XWHg000000000000000000000000000000000000DGQ;@i9L0000@;0_00000000000000000000000000000000@S<O0000Xb?b4f1L0000
\bmgL5PZ0000000000000000000000000000000000000000@5GO`mL]0000`^72000000000000lMc700000000<6M@00000000000000000000000000000000dTYj
0000d\cm84kChO6]\Tg<00000000M3MjI596000000000000l2^700000000000000000000dZ170000T^mBPF:^Y39ii6g<000007SA0000000000000000@Ob`DRb0
@Wd6000000000000<477\HOF000000000000hnRZ\C?G0000HK=<000000000000077C\K=G000000000000130X@QI`PYi80000P;X?daPD00000000`KSN00000000
00008QA>0000l7IH00000000000000000000000000008LF8000000004G6`4kJ:PX4H0000000000000000Hi1B0000000000000000000000000000000000000000
000000008<D5A6O<00000000000000008@R:0000000000000000hEPB00000000XX^@PjTS00000000XAM:Q2OJ00000000LLe6000000000000000011@X`ALJ0000
hl^F0000PMbWDie100000000000000000000m51I0000000000000000000000000000000000000000l6E60000<[kS@7@?0000000000000000@`N^000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0=30f9m00000000h[cY000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000Y3m^00000000000000000000000000000000L>5C0000
000000000000000000000000000000000000Lijl00000000000000000000000000000000000000000000000000000000P\n7Xa=o0000000000000000\E0H0000
00000000h0K:0000000000000000000000000000lFWU0000000015J?000000000000000000000000X0fd000000000000000000000000dQ[30000000000000000
00000000`Q]<000000000000TDK=000000000000000000000000000000000000<O^a000000000Q_\]2Y7000000000000I1Md0000L1;N0000000000008ihG0000
0000000000000000000000000000000000000000XRda8X>f00000000000000000000000000000000000000000000PRdD0000000000008`CF000000000000lNRi
PAOC000000000000000000000000000000000000\Ui@hG0KPlDm000000000000000000000000000000000000H@IG\_[;0000P?Bd000000000000P34W00000000
0@j900000000000000000000000000000000d;]2TU:G000000000000000000000000000000000000033?00000000\]VP000000000000X=<8L^>O00000000l>e3
000000000000@kmF0000000000000000000000000000\Uha00000000TAH1000000000000<AOl000000000000000000000000000000000000\OoR000000000000
000009>F@^F600000000000000000000000000000000000000000000000000000000000000004f7W0000HLVm0000000000000000h]EPPO0l0000\0^ePo:W4SNj
DjO=00000000P8cV000000000000000000000000@eEj000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<D6D000000000000000000000000DB3Z@N570000000000000000DmdD80Lh000000000000<>^X000000000000000000000000000000000000
00008:hf0000@0P]00000000H4m_0000`PAk0000`e428feK00000000000000000000000000000000000000000000000000000000000000000000000000000000
I38b00000haD0000@kYU0000000000000000000000000000PBLZ00000000@02l00000000000000000000dIh]D\OYTBBF0000000000000000`j9F0000dO470000
00000k^@00000000000000000000\5V7<GIP`lUA000049A5PY[T0000m2Qg0000000000000000l5d>00000000h6Rb000000000000000000000000000000000000
0000d@g20000000000000000000000000000T3aYh^@[00000000000000000000L=mb4FfU0000dI=_0000l2]XL4C\0000<:[J0000di>=L4924\_AdkaB00000000
00000000000000000NGV00000000l<`Z0000<<3_\lLH00000000000000000000D4VfDP^e0000000000000000la>o00000000LLRdi2WjHBj?0000000000000000
00000000Pl`X000000000000000000000000000000000000XgP4lj8F0000000000000000\E5_\MkG56ji0000000000000000000000000000d\JJ000000000000
000000000000hU@n00008<nN00000000000000000000000000000000000000000000000000000HS:000000000000U6QMDRcN00000000000000000000X[BH0000
0DeB00000000000000000000d@HE000000000000000000000000000000000000000000000000000000000000m5a_HS=70000D:YG<@n\00000000000000000000
0000000000000000000000000000d;HD00000000000000000000000000008diJ54i:00000]FG0000000000000000XWdm00000000A3@MH=H^0E=<00000?jW0000
X8014iXGM48G000000000000000000000000000000000000\Ila42]J00000000000000000000000000000000000000000000000012\J000000000000000003cJ
l^GX44ke0000000000000000000000000000d2h:0000T[Vi0000000000000000000000000000000000000000TKfP\UXO00000000000000000000<;[W]48:8bh:
0DFb<IBM000000000Q?_00000000LSKa00000000000000008JVk0000000000000000@?_M<P>o4gQC0000000000000000hC]i0000`Ck50000L;<;D]Ij00000000
000000000000000000000000000000000000HDF=dC7GTKT10000000000000000000000000000000000000000T5UG000000000000000000000000000000000000
h_iC00000000000000000000000000000000\1J000000000000000000000000003E7dO\QY3HE0000000000000000dao>000000000000000000000000hW2HdL1@
0000db^BTdPY00000000\2OF0000000000000000000000000000hb6W0000000000000000XW?a0000P5Pe00004EBa00004^U00U1>000000008AIT<NI5DEJ40000
000000000000000000000000000000000000000000000000000000000000XK1G000000000000000000000000000000000000H17_0000XJNYL_mJ00000000dbLP
000000000000L=m;0000l4oT`WX]D^R\`oIH0000000000000000LOCl00000000D1SG0000000000000000000000000000Ti660000000000000000000000000000
00000000h\@KDP^\l@`^0000DUIN00000000TXf4LZ290000d02Q0000000000000000000000000000000000004Y`100004FYk0000000000000000000000000000
00000000000000000000<W:;0000000000000R:E00000000TGGP0000@dm2T`o800008c9N00000000000000000000000000000000000000000000000000000000
000000000000000000000H=b00000000H1gO\1ZL0000000000008kPQ0000000000004AmE00000000Tc=>00000000l\Mn00000000000000000000000000000000
00000000000000000000000000000000000000000000@?Kn0000000000000000\1:<0000\QT80000000000000000000000000000La360000lMID000000000000
0000000000000000HUeO0000HjSa000000000000T_6K@CH>00000000d6KF00000000017R<Po\000000000000000000000000000000000000@>>?000000000000
0000X8dX@LAZ00000000\a1N00004NVF00000000D<6j0000000000000A?90000000000000000000000000000<fmF000000000000000000000000000000000000
00000000000000000000000000000000000000000000@YKX0000000000000000T9AW0000000000008FZ70000000000000000=6Bh00000000l3]P000000000000
000000000000000000000000`?8W000000000000000000000000000000000000000000000000000000000000000000000000000000000000`df60000000006Z_
000000000000000000000`SR00000000<]ZV0000000000000000000000000000000000000000TWGd000000000000000000000000000000000000000000000000
00004?oJ0000000000000000`nZe000000000000000000000000000000000000DlH]0000000000000000L4ZNTdGh0000l;9K4?X70000<VZ]h<Sih6]F00000000
0000T8AR<BnR0000\7fM00000000LAXn0000000000000000PlY;000000000000H8`60000000000000000000000000000h6Gh00000000a5dD0000000000000000
0000TBO]000000000000<H_300008Bhe0000000000000000000000000000000000000000000000000000E6N\LRI^0000`<ZehjH`000000000000000000000000
000000000000T9aH000000000000X4?Kl9d0TB4I\T?C\jke0KRj0000T:dP0000000000000000000095>@00000000000000000000000000000000000000000000
<WU_00000000000000000000000000000000000000000000000007<O00008Un5D;Jo0000hme6T1CnDIWK0000000000000000000000000000DMJ;00000000\UAX
0000H@oi000000000lP<00000000l>d9D4UB0000000000004FCXDh@LPSOX00000000000000008]n=000000000000000000000000000000000000DeS:0000\J@k
0A6JXEnh000000000000000000000000000000000000000000000000HhaW000000000000000000000000000000000000000000000000000000000000LZba0000
0000H8Ab000000000000l1>]0000`R6L00004@aJ00000000`dU00000dXQjd<`L000000008X8M0000000000000000`Mm4DPnDh\H?00000000\U1T0000D9[E0000
A4Jjd6KT0000hSLM0000000000000000000000000000@A]L<ZIA0nGV\]TilfE]00000000000000000000000000000000Dh;C000000000000PN<2000000000000
0000DSOI00000000000000000000<oSk0000000000000000T3mn@GF40000000000004`VL000000000000000000000000dSnI0000000000000000000000000000
\CcD00000000HG`90000000000000000@VjF0000000000000000000000000000000000000000`Q4?0000@W7o000000008LQg0000000000000000000000000000
4hb_0000L3N]00000000hPSD00000000]5A20000000000000000000000000000000000000000A5o84iD<00000000000000000000lMDM<Co:0000000000000000
00000000000000000000Tca4@882PCZ3E1^@000000000000000000000000dliA00000000<@4U00000000000004NC\Imh00000000<6<]4\oL0000000000000000
0000000000000000000048@i00000000Td=\00000000Hl8200000000lVao0000000000000000DG:H000000004<Gh00000000LPGk00000000lm@]0000Li1]48H:
H=6K000000000000@59;hY_L00000000000000000000i4VK0000000000000000\Cj>0000000000000000`ZF30eG70000000000000000000000000000Hfc^0000
0000000000000000000000000000\`Q9PmUO@XVCPWei000000000000`LaK00000000000000000000h[VSlm>L00000000T4NW0b[o0000000040D7Q6FN00000000
0IYl00000000hPGY000000000000000000000000@0\n0XC<00008Yan00000000000000000000TV2;d3hSHBeH000000000000DIY700000000<O_10000`odl0000
000000000000000000000000000000000000000000000000Y4MG00000000000000000000000000000000000000000000000000000000000000000000TH;J0000
00000000000000000000\7dhDn`Y00000000000000000000DkY30000h?Rh000000000000000000000000000000000000dZVi00008?a_00000000`<\P00000000
00000000000000000000000084h500000000000000000000000000000000]5[gLdR50000000000000000000000000000000014gEH<im0000<^X300000000@C0S
000000000000`<6<0000000000000000LU:00000000000000000000000000000hXGP0000000000000000000000004m@N00000000000000000YZM8>bd@A_b0000
00000000`X_V0000lIUR0000L10HXE2N000000000000X3nK00000000000000004<>?000000000000d=3b00000000000000000000000009@ZLYD9000000000000
000000000000000000000F<7000000000000d]\90000000000000000lQh<000000000000]1m;000000000000000000000000000000008A4n000000000000@XkO
00000000000000000000000000000000000000000000000000000000000000000000XVAJ0000<lZ?\SagL3Ni0000000000000000000000000000000000000000
0000l\kk<>^c0000000046ZT`5=o000000000000h96GHjok15M>HXI\00000000\4[o0000000000000000000000000>OV000000000000000000000000@f=W0000
0000U2b;000000000000<:Un00008U:od_^ELdL=0000000000000000000000000000000000000000000000000000LPfMX>6400000000Td8=X_XC<j\C00000000
0000h>8:<mF<000000000000<EcK00000000`NjB0000`SY`LThF@c4Fm4iD0000000000000000000000000000HRJ@P\5_00000Lc4499N0000000000000000`S>J
4EkE@[jTd6?a8D_R00000000000000000000`5o<0000000000000000Y4lL00000000000000004>HSl8am0000000000000000\76[4<DK@C7fTWiY000000000000
0000000000000000<dAe\A\=00004]Sm00000000@3^[03hDhBm>0000h^5S0000U3mk0000\jgIXNkb000000000000DQlc<FI3d][Ydj]600004XeEe4AA00000000
000000000000T643lbGML5P@0000000000000000000000000000000000000000@<Z:0000000000000000000000000000`WNT0000000000000000`C6E00000000
<WSN00008\6Ei1oS`G@Q0000XHd]0SL7XeTZ00000000dJZZ000000000000000000000000l>mR00000000T\l@l>QC00004<350000000000000000000000000000
000000000000PhoR00000000<k^Q4hk6000000000000XC`P00000000000000000000lljC0000<<n00000<W4mPlBN00000000000000000000Dm?C000000000000
0000000000000XCk00000000\3:H`>5SLQBR00000000\hZd0000L=2o00000000000000000000`?J`0000i3AD0000a5Am0000T[hE000000000000000000000000
00000000000000000000000000000000H7iN00000000000000004f4k0000hMU_00000000L0JY0PA@0R5o0000`_>1L6]e00000000000000000000000000000000
00000000000000008K6Nh8HK@Xi9dYkZL]P;93P1T7QA0000000000000000000000000000Pb87000000000000PUG`000000000000000000000000000000000000
0000l>aF\UX=\ZLfl;PQPWMkPSWg0000000000000000000000000000000000000000000000004Q8;00000000\LEA000000000000000000000000000000000000
hXb7000083g6d<kS000000000000000000000000000000000000000000000000000000000000000000000000P5^L000000000000000000000000000000000000
HC\j@0dRdUhM0000l?OVlD1<4??28S]O00000000L5Y30000@8Gf0000000000000000000000000000000000000000<FK10000<FC:00000000000000000000h=0\
000000000000`;@hXYRc00000000h4lPD?ec0000\0;U@nH8000000000000000000000000000000000000\?^R00000000lnn9000000000000000000000000M4:i
420JPmHl000000000000000000000000l3jaX3o7DEGT00000000000000000000lYMS00000000000000000000000000000000`8^D0000000000000000hOXi0000
00000000@mbl0000@Akh0000000000000000HoccP;Q<4MZ5XVX;00000000000000000000P9^?`]<00000\19_4AKJ0000M49[0000000000000000000000000000
000000000000h1^R00000000000000000000Dncn000000000000000000000000000000000000HMo]000000000000000000000000000000000000000000000000
00000000000000000000000000000000dC]E0000000000000QS10000000000000000000000000000000000000;H3000000000000H9W400000000000000000000
00000000000000000000000000000000000000000000000000000000Pj@500008KUI000000000000T[DK00000000`Y4D00000000000000000000000000000000
0000000000000000000000008R:500000V3U00000000000000000000000000000000000000000000000000000000hM\k<2J[000000000000\19m000000000000
0000lQUD0000XSVG000000000000`cacHMaS000000000000000000000000DVa;HUe_0000000000000000TM8V000000000000000000000000000000000000dMG5
00000000DGCo000000000JZ2Hi<o0000000000000000000000000000000000000000000000000000d@e;0000HHFB0000HPd^0000i1n<]3NDLA=ai643\@9KdC=Y
`Mkb0000000000000000HCh7@L2P00000000000000000000H7k[L?YNDDX1X\2500000000000000000000T2Kk0000000000000000000000000000\>CC00000000
00000000lXl500000_2W4IX]000000000000000000000000000000000000PH7P\aEYhCT0000000000000000000000000000000000000i2<O0000000000000000
e56^0000000000000000hYmE0000000000000000dC<V000000000000475n00000000dWcYL5<YP;TQ4@eO0000000000000000000000000000000000000000<f>=
00000000d2TW000000000000000000000000000000000000h@XE0000000000000000dG?_0000000000000000000000000000XNJ9000000000000000000000000
0000TcTO\S09PZPO000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000TYHoA6k60000<cWa000000000LcB
XM?A4[MIY6bJ00000000HL[@00000000L?RIlF9^00004`BN000000000000000000000000000000000000TPE<0000XSig\M<6HY6J000000000000000000000000
`N=k0000lZ;BH^hR00000000LkAJ000000000000HW0B0000@3K50000PM]J0000000000000000000009c^0000000000000000T:DX00000000DZkd000000000000
000000000000X@bP000000000000`Eh\00000000XVQPX7;d0000000000000000000000000000000000000000000013oC00000000000000000000000000000000
0000000000000000000000000000000000000000d7hkXPTe000000000000000000000000000000000000000000000000000000000000000000000000`[d90000
000000004Q3<0000000000000000U2:;e1@?00000000LQ^P00000000A4@@000000000000H;4n000000000000l04^000000000000000000000000000000000000
0000Te_ZPGkV0000000000000000000000000000000000000000DZ2K0000000000000000000000000000000000000000<58W0000000000000000000000000000
00000000H\bD00000000L4@L0000000000000000L;So@mN^00000000000000000000]1Vd000000000000e4TQ00000000152Y0000Tnnn=2Nc0000000000000000
Pk^b00000000000000000000d?GhTT`f0000000000000000000000000000L_nj0000000000000000`eJb0000PB]30000hbTi0000hF`Y00000000000000000000
\<GS4L\A00000000000000000000hLB700000000000000000000d>Rh00000000000000000000000000000000000000000000000000000000000000000000`Q42
TkYD000000000000000000000000000000000000d\Te000000000000<=kJ00000000000000000000000000008=1F00000000000000000000<@4@HN9\00000000
00000000\0o<0000\Rla00000000\J=QhlIN000000000000000000000000000000000000@8:Y0000T46X<>Y:00004RH3LiEC00000000=2A0`J<S8HdN0000lCSc
D6I^`]l6I5G`00008Cgb0000e1cI000000000000<g6PPFhXi3Ta\NH90000000000000000<4fghNCbTcJ:00000000Pd8^E4f[PaM3000000000000000000000000
0000\La;0000000000000000T1>k\R2_000000000000hKZX00000000000000000000000000000000000000000000@Cb8lKdm0000000000000000000000000000
000000000000000000000000X;e[0000000000000000L5JT000000000000dbU]=5Xf00000000000000000000000000000000l;<V000000000000lO\<00000000
0000000000000000000000000000lWgd0000LdH10000E3EIdIDXTfc00000P5:30000\8QZ0000h:;\00000000000000000000HR\\000000000000000000000000
00000000D\_e000000000000lF;Ua44`\S<k00000000000000000000TjCU=5j\0000000000000CVGl0\QT>GYH]<f000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004i220000000000000000<\T3000000000000
0000D;37000000000000H^:l00000000D2dB55RD0000000000000000XC;c000000000000000000000F0X000000000000PLHe0000000000000000000000000000
00000000000000000000<AjY000000000000000000000000000000000000000000000000`=mT00000000000000000000000000000000000000000000HCNE0000
0000000000000000000000000000PN?oA2g;00000000000000000000T1Q8d[3:0000P?LUhG;k00000000000000000000000000000YVWH_S6000000000000HScC
00000000\7^YTTXjDh`M00000000LlXl000000000000l8?j000000000000\7`m0000HDJ^00000000000000000000000000000000LX:mdTAL0000000000000000
0000000000000000000000000000000000000000000000000000A12[00000000XC8N0000H7O2000000000000000000000000TVD50000d<bE\VZD000000000000
000000000000`IKP0000000000000000L@VA0000X?iR\_dD00000:jJ<>^n0000000041KO000000000000lN4B000000000000000000000000LeO@lW:f00000000
000000000000000000000000000000000000dKW9M3Q1PAL]000000000000000000000000000000000000000000000000<chb00000000P>f<0000<g6g00000000
0000000000000000000000000000Tbk0`j1]0000000000000000l82G0000hROih:6S0000000000000000lEmh00000000hH6NhH@V000000000000D1DS0000`O8l
0000PQV200000000@<Im000000000000000000004hQN<^L^A6F[000000008SGJ0000000000000000000000000000000000000LdN000000000000000000000000
000000008CnE]6kF000000000000000000000000000000000000000000000000HVoe000000004KIn00008I5F00000000000000000000l4dGT^3b000000000000
000000000000DIfXPLW@<ZF`hcB^00000JJK00000000PU[g000000000000T64A000000000000HHcf0000LJLZ00000000E2JXa1PU00000000@<ZH0000T^8j0000
0000000000000000H]J?000000000000=5IU4HP500000000`H[400000000@0>300000000000000000000000000000000`4hj@XL:000000000000hNm100000000
0000000000000000d_3L00000000@8L@00000000`5LE00000000T[DA0000ll\k00000000XLGM0000<gcMl?B40000000000000000`<2000000000dMGi0000<<ld
0000hIA\<an9000000000000000000000000000000000000000000000000000000000000<nf@000j000000000000\?Xa0000l6?A0000000000000F:K00000000
00000000D7X800000000000000000000a1o3E5;K0000000000000000000000000000E2o\Y3F00000000000000000XaXmD;5M\3gne6^300000000DfaC00000000
0000DF?h00000000\Iln0000i28S0000d0510000000000000000000000004QoF00000000000000000000THm:d0[Z4KXK000000000000P[>kPX9O000000000000
0000HXcO0000h:V]dN>LPQB5dh5JXAZ`8G5G0000lR:U0E6Te2Mg<F0D000000000000000000004F;:00000000d3?M000000000000000000000000000000000000
000000000000000000000000000000000000@C\5PIgl00000000000000000000hjO]000000000000000000000000000000000000000000000000000000000000
000000000000000000000000HV1[Pf1;00000000000000000000000000000000000000000000\2`<=4HE@7?[00000000LPkFXR1900000000000000000000@8Rg
0000hLO7000000000000h_i40000000000000000<QAf00000000L6N`d9g80000000000000000HIF9000000000000000000000000XfGn00000000000000000000
000000000000DWWNTP>^0000lRh_DT@nTkG80000dd<J00000000`1?:44a4000000000000HW@K00000000000000000000`10d000000000000l16fl>>PlYMdDb`B
LEco44=FL?5o00000000@W;^00000000000000000000000000000000000000000000`[I;0000000000000000LQkF000000000000000000000000000000000000
55Ea0000<?of000000000000`Mg80000000000000000000000000000La>R4l@C000000000000L1IV0000030n00000000000000000000000000008ILA8h^j0000
000000000000000000000000000000000000l[c?PT7W00000000000000000000X=lU000000000000000000000000h1_M0000000000004IKZD\LW000000000000
00000000000000000000m6eH000000000000000000000000\NKg00000000000000000000000000000000000000000000@JeF4MbIDM8gDY4n000000000o>a0000
00000000<0;FPJT300000000DD0Ah<`1000000000000000000000000]60h0000000016Hb000000000000I4:O0000000000000C4g000000000000XP3T00000000
<3_H0000\_BR0000DP1_000000000000000000008S=^0000000000000000L@=aX2=;0LhM000000000000000092:[000000000000\WN`X97Y000000000000dkFa
000000000000000000000000000000000000\[m>Pcei00000000000000008A3IH2D<\HEQHOC:LmST0000D4OT<][k42ZR00000000000000000000000000000000
LSC7\7NM0000000000000000000000000Q9=dARYd@d=00000000000000000000`Yj68f7J000040Dg00000000`9IP0000<7La09fH00000000P9fX00000000<_PK
00000000d^1]0000000000000000\A5N000000000000\IS40000DFTg00000000000000000000l6_:000000000000@ab;T=9c000000000000D5N<000000008\Hm
00000000hZYF0000000000000000000000000000000000000000000000000000000000000000l^Ke0000<JI`00000000D^S30000000000004`8IXe3]00000000
000000000000000000000000lShV0000He0NXBCGdVI]000000008i4V00004b3?<=^W0000@M2U0000000000000000000000000000000000000000000000000000
0000m2HY00000000000000008BWVhHYGU6iY00000000L?1m00000000000000000000`6Af@nQ>0000000000000000\bXR00000000000000000000000000000000
0000lI]k000000000000D78R00000000hbAQTEA10000000000000000000000000000000000000000000000000000H6gB00000000000000000000ll6CHY5h0000
TAiG`C0bdFY=TIhO000000000000000000000000000000000000Dn2S00000000=0Po0000DTI<00000000000000000000000000000000HS[g\llC000000000000
0000l2d40000000000000000000000000000000000004C:B00000000000000000000difh000000000000000000004Lk]h1:KD6DkhG[[0000000000000000<BgG
0000000000000000000000000000000000000cI20000lC:L0A\jDLVN0000000000000000000000004dB600000000000000000000000000000000000000000000
hSPNP1^D<Ab\0000<HU7000000004h2E00000000000000000000000000000000000000000000000048dJ000000000000000000008ANahlGC00000000L:a<0000
000000000000P5Tm00000000000000000000E3DR0000TDB]0000000000000000`3=J0000T:hS000000000000000000000000DWgS000000000000000000000000
`98YD9l=hK?G8iB2m6[6000000000000P;2\000000000000000000000000000000000000dTZ[0000hlj20000P@fNlGS;00000000\hc800000000000000000000
000000000000000000000000PoeN0000000000004mLn0000000000000000000000000000TC3D0000`UEbhDU;`4ANd]Gf00000000000000008dUP000000000000
00000l;B00000000000000000000@DS`000000000000dS8j0000``YlTCj00000D4M8l\o<00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2GB0000000000000000000000000000@4Q40000U28F00000000hKEh0000521O000000000000000000000000
0000000000000000000000000000<QeE`iJi000000000000000000000000000000000J67000000000000PJdT<;c\I4^j000000000000000000000000TJ3i0000
0000HnA]00008LRA0000PP6o00000000XSl9000000000000000000000000@LG^HI61E1;d0LcP000000000000H;@DlCENLFRo0000000000000000000000000000
0000000000000000`?TC4Ha00000000000000000000000000000LYW[0000000000000000P=9F000000000000l>1[`MPA0000000000000000I54P000000000000
0000000000000000LR1ShRUB00000TbE000000000000<Rek0000\MRY0000000000004_NH00000000]1kT0000D7JS000000000000000000000000000000000000
0000000000000000lH@bT=JE0000000000000000`EBC00000CIK\gl>@1Na0000hEH`0000000000000000000054Md000000004AGT0000030_0000000000000000
00000000000000000000d`>T0000Hi530000dh?l000000000000000000IF0000<fE90000000000000000hDVD000000000000000000000000Y2ZN8:N4\K4LQ5[7
00000000XXRl00000000@L>Rd1d9lK[H000000004ElC00000000000000000000l=eNTW^D00000000D?Z]00000000000000000000<@ZX00000000000000000000
hM=f0000000000000000000000000000000000000000000000008KMo0000l9Y@0000<7E3DJSI000000000000000000000000000000^<L;oO<QLK<VE600000000
LZXQ]4Qd0oLo0000TX=Rd=PE0000000003QM`<0e000000000000000000000000000054g50000dRoj0000000000000000i5Me0000000052FC0000000000000000
00000000000000000000000000000?bW0000d7Z20000000000000000000000000000000088RW\HPM000000000000000005fI0000000000000000000000000000
0000`\^50000000000000000000000000000000000000000@hhK0000L4^I0000000000000000000000000000000000000000000053[K0000P=cS]22S]5;>0000
LWK;0000LMlD00004fhO000000000000@ZDHd^0kPM3h000000000000000000000000000000000000@T0W00000000000000000000000000000000000000000000
000000000000000000000Hkj00000000XRRB\P8Z0000000000000000000000000000h?:9<F__4R\KdZ0;DQd2000000000000000000000000000000000000d\3A
e09j000000000000000000004:C8=6EK0000deRm00000000000001o0DI0U0000D^7?83W<000000000000000000000000000000000000000000000000LITelZ9W
00000000HF7H000000000000@C`100000000000000000000<G>V0000LWXn0000TB3?00008aRW00000FgW0o0L00000000XgZ8hZ@E0000LRGd0000T4[50000@LKc
00004f6d000000000000820@0000000000000000000000000000000000000000000000000000000000000000l6K9LLXeh8Sm0000000000000000000000000000
0000000000000000000000000000I5@KHTGO00000000000000000000000000000000000000000000000000000000l]Qm00000000000000000000000048]^D]>S
00000000`DJoPM:Va2iR0000000000004=Ag000000000000<Ao]00000000000000000000U2[>00004L4]dCg<`<^mL_W4i0VA0000d?4]00000000h75R0000h20T
000000000000000000000000\YC3T4PHXOMe0000000000000000000000008?Z:0000@jgX000000000XF\0000000000000000000000000000000000000000@<8X
000000000000000000000000`1Rl56eb00000000000000000XlU00000000Tlc]00000000i5j80000`_QZ00000000000000000000000000000000000000000000
0000000000000000XTKK00000000000000000000000000000000000000000000dO2fd<e_000000000000000000000000000000000000<A2n@_\c0000H^e]0000
000000000000000000000000000000000000DCCk00000000Y5BQ4<@Ch<a;0iaj4[5300000000\A=PHkohdM`I4m^n00000000hBU>0000dbgeY3GN000000000000
0000l^cN0000XOMD0000000000000000HRb>HYdo0000D:IR]1LM0000000000000000000000000000d8oS0=g<8QHT000000000000000000000000H@Il\Yli0000
0000000000000000\EQm0gB:000000000000000000000000000000000000000000000000000000000000`9If@T_L0000DCf4TFk5hHJK8AfUHRoZ4Elh\ZR911SS
00000fAG00000000000000000000000000000000\CKd000000000000PE:D00000000dQ4[`eX900000000dEK?91?:H:n1M2K9T?UkdDiC00000000PjGX00004E?c
XNMYl1eSl9TP00000000000000000000L;ET0000Heck0000hNE`XK7b0000lL5Y000000000jDF0000000000000000000000000000000000000000000000000000
Q5UE000000000000000000000000000000000000000000008_G`P<nm<HZ?HdYN0000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000l?kT0000000000004knC0000000000000000DfV^000000000000E3DH00000000
00000000\W<mhniL0000TJ4U0000000000000000lKd]U0Xf0000DoFX0000000000000000000000000000h1VQlP=5m1J6000000000000L6eo0HkJ000000000000
00000000000000000000000000000000@@b=8fU@00000000LcbXdBIU00000000000000000000@HIQ000000000000000000000000d^5cLd8F0000000000000000
00000000M6>k00000000000000000000000000000000000000000000000000000000d]]nXkaS@82600008OSk0c`WljR900000000`ETE00000000000000000000
0000<\Yc00000000XTa]00000000T0Sim1^000000000@L=mLEQ7000000000000000000000000000000000000000000000000000000000000<W5@000000000000
0000000000000000000000000000<egK00000000000000000000000000000000000000000000hNNJ00000000`5AblUeo00000000E29G000000000dGJH<O4lYD[
0000000000000000XDB40000000000000000000000000000hUQQ00000000D_o`0000000000000000`1:_\Kc:M0dA0000`590000000000000HXD;000000000000
0000000000000000000046TK00000000DZ8]8jN[0000T;JH00000000<Y2H00000000000000000000L>j^0000000000000000000000000000000000000000hOob
0000000000004C^g00000000l@Zc0000X>FV0000TdBO000000000000\FF?<ZQh0000LScQL^0500000Q8jhV?5M2O]000000000000000000000000000000000000
0000000000000000000000008WE]00000000000000000000HX2_0000000000000000000000000000HJRQ0000000081bS\KL`l]HN000000000000000000000000
DOmQDP3B00000000`G`R000000000000000000000000D4J5PDcj`FSB000000000000\jnX8<0@TI<4000043<odIKFX_f900000000000000000000\Xc>`SUE0000
00000000hb`3hH[\TVUf000000000000L8h^00000000@KH\00000000000000000000000000000000d9VR000042Xd02jG0000000003JI0000000000000000`?[e
000000000000lmY@LITY000000000000`^QK0000XI5b00000000`Xm=000000000000X5Go0000<mSd00000000@]N4\ID=0000000000000000<CKI000000000000
4^Ck0000000000000000000000000000000000000000000008gj000000000000`He]000000000000<V8gLD5D00000000000000004`ER0000l6Jl000000000000
0000000000000000`8d10000000000000000000000004=OI<2EH00004G@7dGM?0000000000000000000000000000]5g30000000000000000000000000000\6H5
00000000\>R^U3kT0000000000000000000000000000000000000000000000000000T:?K8Jl@0000DX8^00000000HmM=e3M=A5?4Xmic000000000000\]bW0000
0000000000000000T8jd000000000000lG<G00000000HT^J0<;mDPiF0000`Jf<000000000000000000000000Y6X10J`;45`3@F930KdLhG;]00000000l;k40000
0000<EB1H^T@00000000<>0g00000000i65a0000000000000000\UfS0000000000000000<lND0000dk2H0000<5go0000000096No<eg800000000000000000000
HYjQ0000000000000000000000000000000000008b=>00000000000000000000DlfDDTDYA06:00000000Y1K?000000000000000000000000d3=<<@M@00000000
00000000DZ2V4eU_0000@Dgm0000`;4O000000000000lnb>d9880000000000000000000000000000000000008?9D`DhbhYVf0000000000000000000000008PZ]
PlhP`F\K000000000000000000000000000000000000dFLbXCd\Y1Xd0000llfj0000h?KNLPM4000000000000lSM40000000000000000\NRY0000000000000000
<M[I00000000i0>]0000000000000000000000000000000000000000000000000000PGEahOO_000000000000L3n<@;<0A1RI0000H6A=00000000000000000000
A3WC00000000P4_j`:gKDbRl00000000000000000000000000000000000000000000\ZW\P[_c000000000000HIJQ0000000000000000\n]\HY2nd<<?hF2d0Tdc
0000000000000000000000000000\4^eDJgLld@n000000000000000000000000000000000000DFGO`n1A0000PHN10Ugddh2X00000000@IB20000<A?V0000<kT;
<ehL0000A1ka0000l[eY8na5DA4Gm29Qdf`O000000000000d7W400000000@AG;DIg[000000000000000000000000T>[T00000000000000000000000000000000
4GlR000000000000000000000000TH7jdl[2HP^n000000000000000000000000000000008Vk`0000000000000000000000000000000000008nFNi2I900000000
00000000000000004QTV000000000000l:P100000000@8c<TM0I0000000000004\F5I3^9I1bJ@VGn000000000000000000000000XHVI0000000000000000`2CO
0000`LZAD7JC00000000<46j0000PDn;0000000000000000000000000000000000000000000000000000lM^T000000000000000000000000hD@H000000000000
0000Q4KM000000000000000000000000TEOc00004e`B0000l50Q00004Nn`000000000000000000000000000000000000000000000000i3_e0000000000000000
0000000000000000000000000000`O030cH90000000000000000`0NJD[JN00000000\:`GI5GS0000000000000000000000000000000000000=FT8D2G00000000
000000000000000000004cS40a3Z0000<=8T000000000000\jHM000000000000PJh^0000<F?^<fWkPBHU00000000000000000000DH2T00000000484f00000000
000000000000XK3400000000HTc113T:0000000000000000000000000000000000000000000000008MLm00000000LT@D8K4>0000000000000000000000000000
00000000000000000000000000000000e5Bk000000000000<?<7TX;^4\P:@;ejLN7gHS3L000092\mPOAm000000000000l[nG0000000000000000000000000000
U5N2`AC`@BWM0000T3XZ000000000000000050<T00000000<V5\00000;Gb`UTYh9?o0000l]0o000000000000000000000000\0_:0000hV?@000000000000PGPB
00000A[[50OL00000000i5a50000000000000000\IP8<^9c`742=4P^0000000000000000000000008SSFd^1N00000000\iSF000000000000I46T000000000000
0000000000000000L6\@Ti3n0000000000000000000000000000000000000000000000000Te20000\RR600000000L0oLDEW4000053oP000000000000L0jR0000
00000000000000000000P=RW0000000000000000P]1]00000000000000000000L566000000000000`I^I00000000`15600000000000000000000dD3S00000000
8WOA8]JK8jSN00000000L9i?0000H8l\X?;l000000000000000000000000000000000000<e78`@\h000000000000000000000000L>BD40@_00000000dR7_\NdI
0000DCZCHX3l0000000000000000M0@P00000000<W;C0000000000000000PTgld6SI000000000000000000000]3PI3F=0G<Tlm2m0000000000004Lbf00000000
00000000<ZNGXVWj0000000000000000\5hi0000`8`l0000000000000000000000000000000000000000000000000000000000000000h>NU\`GG000000000000
00000000X91U00000000XmPj00000000000000000000000000008I5T00000000000000000000d@J=0000000000000000000000000000X<3l0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`BEa@ESAlC53@S_ZhX5o\YBZ00000000PN^^000000000000d2Qn000000000000
000009XGlM4E00000000000000000000000000000000M6<J`>]@000000000000000000000000\;Wm00000000dY_@000000000000\V0Jd6CS4UZlhVgE00000000
0000<TIP0000XFMb0000<F?T0000<TX30000000000000000000000000000000000000000000000000000000000000000TSE[0000000000000000000000000000
000000000000@XK>@Y_ZQ3`K000000000000000000000000\O`:0000000000000000A4Wf000000000000000000008KVA@ZV]000000000000000000000000DSS7
000000000000000000000000`U3E000000000000Y3Ec00000000l3nZ\`H=0000HIa[00000000000000000000dfFH0000000000000000000000004BbU`51g4XF?
000000000000000000000000000000000000i0>A00000000TN\X00000000000000000000XRH\0000LA3m0000@nm`0000000000000000`UOB0000000000000000
U5XS00000000000000000000lMV>D;BW4@Xm000000000000hPDK4=HP0000XH_]00000000l7CD0000000000000000000000000000000000000000H?MN00000000
00A=`BKQ0000H\fM00000000000000000000Hm19000000000000X?Cf0000PJbDh7I300008>oSH1A6`Zo4XOZQ<bgC0000000000000000dLID0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000\R1F000000000000000000000000000000000000d]lG0000000000000000
00000000=0TF00000000d_IHhPF200000000000000000000000000000000000000000000000000000_[TLYg800000000000000004B^L00000000P2dM00000000
000000000000\Wig0000`DoH000000000000000000000000TDbT0000`W=OHMTIL_oE00000U9J0Mbe0000000052<B00000000Hgki000000000000<Q:6TPfo0000
00000000000000000000P6e_LhK08]8@00008jRh000000000000000000000000000000000000l2_P@>m@00000000000000000000000000000000000000000000
0000X<Te00000000000000000000LdNh000000000000000000000000000000000000L>;3LAlj00000000000000000000XY9R0000HX90@MT<P^@7000000000000
0000000000000000`_>h0000LPYG000000000000000000000000000000000000000000000000000000000000000000000000TmG<8L=E00000000\54;00000000
000000000000<>c40000000000000000<jmE000000000000DEG1PLQ<T39_T@TH000000000000<^lX0000000000000000<FB>XYV8000000000000000000000000
00000000000000000000000000000000d8JA000000000000Pc>?0000000000000000T=o[00000000`nG:000000000000000000000000000000004Q\d0000DRnO
00000000000000000000M1H0000000008obi000000000000000000000000000000000000000000000000dREj00000000`mI;`m:d000000000000000000000000
4@=m000000000000000000000000@H4=00000000i1Yn00000000`41G0000000000000000XQ:H@\7YD=L<8EiU000000000000000000000000000000004BPYU6H5
0000d1iH000000008=MQXV]j8iGW0000000000000000DGFE0000`L6O00000000HC_<0000000000000000HflH0000000000000000`[On00000000T4C90000hKll
00000000HDdK000000000000<=D`00000000<Cfk0000limK0000PE:iP9_F4`:d00004<e:00000000X?DV00000000000000000000L6F[lWX40000P?0]<dD10000
hVJi00000000000000000000LONG53Od0000000000000000\UJ10000000000000000dZ[[00000000`5OT000000000000XgZh00004NHX00000000000000000000
0000000000000000PHNWPPBJ000000000000<VQ800000000000000000000000000000000000000000000000042<g00000000U5oU0000000094kR0000lKnc0000
L?UQ00000000\S2T00000000000000000000h]mY`ini0000000000000m[3lDjQ000000000000XCm8000000000000<GE:0000dB4Y000000000000000000000000
00000000000000000000000000000gIBPkk60>l800000000000000000000X0c9HA7J@F:=0aSo0000000000008_N_000000000000000000000000000000000000
L4Rh=3iO00000000d8ne000000000000<RB?m4:20000000000000000000000000000000000000000000000000000XZOY000000000000000000000000L1Ic0000
\Dj><jAHlYo\Pl1n000000000000\kMo0000TPdL00000?PX0000LcPZ00000000000000000000000000000000XXkZ000000000000@<]e00000000Dg3;0000<E\O
0000000000000000A2e=00000000000000000000l@lc<VUY000000000000PMFY0000000000000000L3>Q0000000000000YYZ00000000X6[I0000000000000000
00000000hZ]Y0000L0>^00000000DH_n0000000000000000\4:\`>;E0000000000008o^b0000dm430000<j:c0000]4JS00000000H1SV00000000000000000000
lSHnhl7R000000000000000000000000\0:@0000\V1=a30K0000000000000000000000000000000000000000lJQ2000000000000Dd=G`4\E0000`[Bj00000000
000000000000000000000000000000000000<>nh91ZU0000000000000000Li>k0000Td5U000000000000000000000000000000000000I5fi`LS200000000D\8E
H1`<0000000000000000Pil>X[>E000000000000X=>M0000Xe=k0000<=17D^hi0000000000000000h0[h000000000000T@\;lmPH000000000000000000000000
00000000X[S>8K2d0BDL]3n5m4mS00000000DDC[0000000000000000PH04TgFRDDEjLj]ZDkVl00000000000000000000000000000000@3Xj0000000000000000
000000000000000000000000000000000000000000000000000000000000HNPd0000I55Q`5<N0000XO0F000000000000000000000000@L[30000000000000000
000000000000000000000000000000000000L55l000000000000P`0T0000000000000000000000000000000093j30000000000000000Tief0000000000000000
00000000000000000000000055BD0000\BHF0000000000000000000000000000000000000000000000000000D1^ddR840000\:Eh000000000000000000000000
00000000000000000000000000000000000000000000LiIP@Z<L00004XIm0000i47mT31j0m3@\HUC00000000d\c?`eh30000TU0@LU=eE29:0000h8Sb00000000
000000000000d8k]00000000D>;T0000000000000000000000000000000000000000A4P>00000NQW000000000000`5Q700000000000000000000U2kFa6570000
000000000000LLMTlD@Z00000000T0KG0000000000000000000000000000000000000000lIcL0000dP4i`6=80000000000000000000000000000000000000000
00000000Dl09000000000000<1PJ0000000000008ek_00000000000000000000`Dma`Jmjd`?<00000000000000000000HQLmPN3F4liR00000000000000000000
0000LL6]0000000000000000000000008HGK0000000000000000000000000000000000000>BZ0000HDZ:<VOi\;c2Xj1JI2m70000000000000000000000000000
00000000000000000000000000000000000000000000TOBH0000000000000000\\4Q000000000000000000000000000000000000\FH100000000000000000000
000000000000000000000000000000000000000000000000lQ@900000000L2V]00000000000000000000l57f0000462@0000<lmH0000I4VX000000008K260000
0000000000000000000000008W<P00000000Dikd00000000000000000000dUHP00004MgH`NTF0000H6MRP9eB000000000000XBWaLCPV`@3HlHYk0W0n03i\0000
000000000000@ZLE000000004KGe\PVSLanP0000000000000000000000000000<0VFT]>A000000000000Xc=U00000@;9a5^C`=l90000hPC300000000<EE;0000
DR`2`ILm00000000000000000000000000000000L92mTRKD000000000000000000000000e6M400000000=1U=0000000000004S[100000000hc9;I4CF00000000
00000000000000000CSU0000000000000000000000000000000000000000000000000000000000000000HHG800000000000000000000PiL\00000000H4:N0000
000000000000LPD?000000000000XBC[000000000000000000000000H1V@0000000000000000D5?Fdnh2000000000000000000008Z@7hj;TM0V]X:Df00000000
46k9000000000000L0cN00000000PPf^00000000Ha\800000000000000000000000000000000000000000000000000000000000000000000l3lj00008U680000
000000000000`SIc0000@GB38[hj0000000000000000`];GX2kn00000000000000000000000000000000XBW80000000000008:VkDak6000000000000L;W:4Ic=
HfSQ0000000000000000000000000000@^f_HHCEm4WY8Jd500000000HBiI0000hmQ\00000000l;CoHhRkDBUd0000\k<[0000H5Fk0000d\\d0000000000000000
0000PG5c000000000000000000000000000000000000000000000000A4>Q00000000E0ZY00000000000014i^H6C60000<43N0000000000000000000000000000
0000h?S7@dca4LeA8NPSXY@f000000000LDh0000000000000000000000000000h=AUdH\I00000000000000000000000000000000000000000000000000000000
000000000000000000000000dk2Y000000000000000000000000lcOJ0:nB000000000000000000000000000000000000000000000000LRiD0000000000000000
0000hSdO000000008E^3d3FH0000000000000000`6]U00000000000000000000`1BI8=M500000000`Mi^0000000000000000D2f500000000000000000Aff@g`Z
000004W]00008Y\F4=PlLZ=Qe4O>`7Ec0000000000000000000000000000000000000000`;M_0fK1L5NG0000000000000000000000000000L55ShdoF00000000
00000000000000000000\<]U0000XGC900000000\7aRP\=C0000PWl\LZP:h`Ln000000000000P@LN@BGP<U:Y0bT5000000000000000000000000000000000000
D[e;\\B^e5<;000000000000000000000000@>HC0000L[:m000000000e9e000000000000000000000000<i`<000000000000@T9V00000000L<8I000000000000
0000000000004mFZ00000000LF2DD?=lTb<Tl]K00000<hM;000000000000000000000000000000000000000000000000000000000000l?4G000000000000DU4k
0000000054jhY4lf0000000000000000DZ5H000000000000000000000000L52^0000000000000000000000000000TOW:00000000000000000000000000000000
000000000000000000004f7d05ln00000000000000000000l<n]0000\oak000000000000e3Zk000000000000000000000000P0n60000@>ETXAkO00000000LCi\
0000000000000000000000000000`=;20TUF000000000000h8U381;fP:M90000000000000000000000000000l5j[000000000000X88YDiR00000lXlEhYQVdaUh
0000000000000000000000000000000000000000000000000000000000000000L8aRM27ChG@_0000\5hE00000EFE`F>G0000<i4A000000000000000053@30000
00000000000000000000\i3Y0000lM^D000000000000000000000000000000000000000000000000`kJO000000000000lIdH0000000000000000d[oF00008NEL
U3L40000TJOa0000e48T000000000000000000000000000000000000000000000000000000000000@Xc_0000000000000000TLRT000000000000@=\e00000000
000000000000lA9Oha5d12il00000000`1h5l1<6E2hBXeV<0000000000000000000000008oic0000000000000000X6jX0000X3PZhbJ:lN8SPB<gI3Kdh=[C]3:I
0000000000000000@1lZ\LV[000000000000@SjZ00000000i6ZL000000000000d7D2000000000000000000000000000000000000000000000000000000000000
00000000XX=EQ6acL4OA00000:biA6n6000000000000\K=U000000000000\G8i`G_i000081_50000000000000000000000000000<]nK00000000000000000000
00000000000000000000000012`c0000000000000000U5c=00000000T0Zj00000000000000000000PQ]]0000000087Th000000000000DR8UlZ9g000000000000
L[NX0000T=Na0000<4bZ000000000000000000000000000000000000000000000000000000000000L1mi00000000TKLo0IZc`J7U00000000000000000000HD9Y
TcIE0000X8lM0000000000000000000000000000D04P0000000000000000l]<V0000000000000000lIRV06oE`Jg40000000000000000dQ9d0COX00000000=2cY
00000000ll\M000000000000`0EY000000000000000000004I;K00000000000000000000000000000000000000000000000000000000`SNZ00000000LB?10000
0000\CZ[00000000DKS60000H:KA0000D75=00000000a4k500000000000000000000000000000000`XNl\m0f0000000000008dKd000000000000E6TQ00000000
DTmY0000H;FJ0000\VA80000000000000000000000000000\9NU0000000000000000l7Oj`Ndl4OiP000000000000000000000000X]P\00000000T?Qf00000000
X]\E00000000000000000000L<I^000000000000000000000000000000000000l0fG0000P4MF000000000000hWR98EmJh:M\Hh5c@JT^00000000h5FJDC]:0000
00000000T@:``PG8ThN4000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2@800000000000000000000
00000000d<1D000000000000PF]P0000`HY6`m8M@n5V0000D4>OX8bnLIR100000000djaT000000000000]0^Y000000000000000000000000`7BW000000000000
00000000T_YM0000<=WD0000000000000000000000000000000000000000TQe`0000hMef00000000U5gZ0000<`WD000000000000000000000000000000000000
000000000000000000000000\iZG0000@2nf000000000000`SWY@jiTi6\IThTc0000HI9H0000000000000000<[i;00000000000000000000\nHZ000000000000
86fM47@gA50b0000000000000000000000000000@oDn000000000000000000000000Tl^j0000Q0fo@@O300008RPE0000I2fn0000000000000000000000000000
00000000000000000000000000000000lnYD0000000000000000000000000000LgBQ00000000000000000GTaToZ40000<j0]8g`2L5PPPX8>0000000000000000
8Pd=000000000000DL2k@0G\00000000TVgc000000000000TA7W<Gclm6A>0000000000000000000000000000000000000000@35o0k4`DXiXXK@7000000000000
000000000000l7H_00000000000000000000T5kWU6=N0000dLcn00000000000000000000`TY[@dWj0000000000000000000000000]7b0000000000008iZ1A2mm
000000000000000000000000L8:b8WEA4_0>X?b:00000000l]Ua000000000000000000000000\>LX0000h\:n0000000000000000000000000000000000000000
00000000000000000000000000000000hAJ^`fHV00000000Tn26<64]0000000000000000000000000000000000000000D[`RA2aUX?bI0000<AO0000000000000
0000\I`XD6@7000000008jdY0000000000000000000000000000TB@Z8RC=0000000000004LET00000000000000000000e5<b000000000000000080@?0000a18N
00000000000000000000000000000000000000000000000000000000lN2`00000000<QfC0000@MJ1hJ2k0000m4Ib0000PjleH`jY0000I3E?0000000000000000
d\L700000000XZm;00000000000000000Kcj0000000000000000\^7NP4Ye0000XO@f000000000000`2\^lJ\151g60000000000000000d^>m0000000000000000
0000000000000000000000000000000000000000@eY^000000000000000000000000000000000000000000000000000000000000XA:A0000D2FE000000000000
000000000000l:<>h[k4L<o[000000008K2S0000`oQJ8[gT00000000000000000000000000000000000000000000<f@[00000000000000000000000000000000
0000LlKfTY`U00000000000000000000`0nQ000000000000000000000000000080Yb0DG?heL0D3]B0000XCbk00000000000000000000TMR40000000000000000
<^UIhT;W000000000000000000008l[C0000LI=N000000000000000000000000000000000000000000000000000000000000000000000000E2?LTIk24kB60000
l2eP\E<300000000000000000000U0]E000000000000000000000000HP<L<0Fk812]`61PhSCE8f=BQ0h\0000dDfH0000ldNMhjFZ0000lnY40000A3Bg00000000
X=EX0000000000000000000000000000000000000000PhWR0000000000000000000000000000`lRJ00000000\D2:4OWNPnTK000000000000HOC\DB=Z``0mQ56k
00000000d@`L0000000000000000LJR00000000000000000\CQAX[aB00000000@LDZHXTZ00000000dNBn]4bFHVmc`=bWHd66T`^511:I00000000000000000000
00000000000000000000000000004cKj0000000000000000lk9TXRW800000000000000000000000000000000XHGn0000@=DoPJAMP;D:06o3Pgf`00000000D[9>
<[O1000000000000P=jZ00000000000000000000\mE>000000000000000000000000000000000000000000000000000000008bZ4000000000000000044>l0000
TeK=00000000000000000000000000000000=0ho00004>W9LjL\`=Jl000000000000lQJ4TdkJ00000000<3WW0000000000000000\FbR00000000000000000000
0000000053PA00000000000000008TSR00000000000000000000Djbk0000\NJ^0000Lo<^dP;o@mnnH:`7000000008oG;0000dJTj0000000000000000LH9F0000
000000000000L0\_Y5bP0000\IaC00000000000000000000000000000000XU0^XWRe0000000000000000000000000000000000000000000000000000\h]V0000
0000000000000000TMKZXSFG00000000000000000000000000000000<`AH\RQ9=65T00000000<>@=0000000000008JjP00004jJ@XLIT00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000004kgT00000000000000000000000000000000000000000000000000000000
0000X47El?3@000000000000000000000000\2@X00000000000000000000000000000000hJ=ATIiP00000000000000000000\b0K00000000000000000000P\QT
0000000000000000X5ej000000000000000000000UR;00000Fa\0000\j>Q=66400000000dHEAhE<UTHOi0000000000008@ERDJ:PPZgk00000000dJP_PK4\0000
0000hA9h00000000000000000000000000000000000000000000000000000000<;Uk0000<2Zm0000000000000000L]bh00000000H8_X000012nm`H]=00000000
00000000000000000000000000000000@e^RD0]L0AfE00000000dF24XW?@00000000000000000000hKkL0000000087R4000001hfdNFbP^0]e4Cf000000000000
000000000000PFge00000000D@0VPcBI000000000000000000000000000000000000X8o4\<]ElWMQ00000000000000000000XWdQ000000000000000000000000
TUjI00000000]5X300000000000000000000000000000000000000000000LLoH0000000000000000<>30e6cd00000000000000000000Db3iHCaG0X`<00000000
I3\b000000000000XBMS0000@Eg^0000000000000000000000008^oG\loo0000@iY<H13fTGjQ\Gke]6[S00000000000000000000000000000000\9610000P>3M
0000h2ND0000000000000000000000000000000084Hk00000000@4;K000000000000\Rm3TXRJ`S310000000000000000XDg7XM9FM13]P52T0000000000000000
00000000TR4:000000000000d;fg0000000000000000000096L:0000HZBE<I?C00000000000000000000000000000000X;mN0000000000000000000000000000
\[EM00000000000000000000P4ePXAbR00000000000000000000LT5<P_Q?00000000000000000000<CiC000000000000000000000000<EI;HfI8000000000000
00000000Y2=2Tc>i00000000000000000000000056=A@ibcXTcMDU1l0000000000000000000000000000000000000000000000004LnJD>UF000000004a=N0000
0000PIMD4`X;00000000`:8RXY:]000000000000000000000000Q1dI0000000000000000Pbk9XdeT@H^cE06FXoKA000000000000000000000000000000000000
00000000000000000000hF@`<e`Y00000000000000000000a5Ue0000000000000000XXNU000000000000000000000000000000000000h>:7000000000000X3Yf
00000000000000004aaG`gi9\]ZD@L\Q0000DA08TR>f000000000000L7ZN00000000000000000000000000000000l<QS0000000010Ym000000000000T2?ei4kb
000000000000000000008666000000000000]3aC02iAPZ`c000000000000000000000000dP5^@\R400000000000000000000P^8I4^<A00000000<[^^00000000
0000000000000000LUXa00000000000000008oL9000000000000de@c00000000000000000000000000000CAV<RWl000000000000000000000000000000000000
00000000000000000000XIMT0T[W00000000000000008a7^\Wj50000000000008j4800000000000000000000Dg0AA6K]00000000000000000000@\R=00000000
LK@_00000000\7P^d\nf0000000000000000000000000000000000000000D`O5000000000000dafIdG<900000000000000000000000000000000000000000000
lWXO0000A0UV0000000000000000000000000000000000000000000000000000XnCT0000DcQ:0000<`LW00000000000000000000h`fE0000000000000000Dc_:
00000000l<U100000000000000000000H`VmTfIKD6\KL^]R0000000000000000@jJm0000000000008C<J000000000000T7nB000000004HkY0000000000000000
00000000dSU5L18bT]TA000000000000000000000000L@WD4WJn00000000000000000000D1AW`4g>0000\;J<92Do000000000e6c000000000000000000000000
0000000000000000000051El0000000000000000000000000000000000000000HN>:H_JE000000000000\mCE00000000dE?P0000@h71h@E@000000000000h]1A
0000`2T>00000000000000000000d@[O00000000000000000000000000004PNDa3<l000000000000P;XP000000000000`Vi100000000PS\TP8>3H?lHdj?U0000
00000000PN]XX<G@00000000TYQD000000000000L1D@Hj:;0000LA4`lSiXHR\;00000000\l=h00000000`Xje<Z1iX=`L4Gle000000000000000000000000@7RC
\c]k000000000000000000000000lBbl0000000000000000000000000000lNjm00000000000000000000dRnl0000000000000000000000000000000000000000
0000Xl<h0000PGXj0000DXA04aO:00000000@YAV00008j^[0000`T@W0000000000000000000000000000000000000000000000000000000000000000h:0\0000
000000000000TC@nE4dT=59fl00\D\nNdIKe00000000000000000000000000004H_H\U_>00000000000000000000000000000000000000000000000000000O_^
0000@WUM0000000000000000lJn<0000LQ9P00000000000000000000000000000000000000000000PmJ5XJY8<ofo000000000000000000000000000000000000
000000000000hAP@XYF80000T=]d92PP0000000000000000000000000000000000000000<Nbi0000T`c=TmOl@0he00000000`8O]8[5?00000000000000000000
000000000000000000000000000000000000<`oi00000000L53P000000000000H8i200000000000000000000000000004dJ2<<Wj93nB00000000000000000000
0000000000000000000000000000000000000000000000000000@:OS000000000000XKK;4gQo0000HU>oT`MT00000000lYEQ00000000dlHN0000@?MD00000000
000000000000000000000000h:<n00000000HQ=n0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d7[^00000000000000000000000000000000\@QT<R?T`:`ideN^000040H[HUSj000000000000000000000000000000000000000000000000d?k=hjh8
@gh:00000000000000000000Y4J`0000000000000000@onQhAXN00000000000000000000d3O50000000000000000000000000000PIZn00000000000095B70000
00000g6=00000000000000000000]4ea0000000044jM000000000000D[LT000000000000000053cG0000L;3bXhgi0000dnk70000000000000000000000000000
00008Aj8000000000000T?A20000000000000000000002C7000000000000h?fQ0NOZ00000000X=ZcHSYm000000000000000000004B>=XBVn]2;el7[l0Hfe8]_>
000000000000@1BZD`S?00000000000000000000lZhVDcojlD?40000000000000000000000000000000000000000dD\A00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hG=[0000000000000000000000004@e00000000000000000000000000Ona4SH;
00000000E1Q_000000000000lb2n00000000000000000000D84GdFFf00000000P8TX00000000TPeX`0nC000000000000000000000000H?`RHDZD0000\aml0000
0000000000000000\@ha0000000000000000\Je5HP8J`[h0000000000000000000000000000000000000000000000000h2K:dW2;0000000000000000m4@30000
000000000GaO0000000000000000000000000000PGQR00004WZS0000d<m2000000000000P>O700000000dQa_00000000000000000000@Jj10000000000000000
dZ[N0000dXd000000000000000000000000000000000000000000000000000000000@3Bh0000000000000000dJhm0000000000000000i5>g0000000000000000
0000L:5l00000000000081PU000000000000\>`?8EaT83=g000000000000000000000000H<F<000000008F\W00000000l5gE8QKh000000000000000000000000
000000000000000000000000H3<\PIIAa5LJ000000000000HS6n00008G2<00000000XLNh0000=2gK0000`X=mm3JA00000``l00004eMR0000=6bW000000000000
0000H9HD000000000000h@Td@M]ZhWi3000000000000000000000000@6aA00000000000000000000XS5=H3Z^X?_B0000000000000000000000000000H?G=0000
00000000P]>4T\9U000000000000000000000000000000000000000000000000LXI?000000000000000000000000000000000000000000000000000000000000
\CFFT3:9000000000000P>3l\PaPTZlA8\54Q6Ho0000000000000000DLfj0000lN;_=3BT0000000000000000000000000000@C3O0000dS@F4RbX0H\900000000
0000X<kk000000000000<Y]FXg2C000000000000000000000000XQHb00000000<LU?0000000000000H6Z000000000000d8ZS00008lF_000002g>00000000lB0L
0000XK[Z`CS8m3iB00000000000000000000D2cd00000000000000000000PA?j83a@4O2Z0_800000000000000000000000000000000000000000HkIg\Iedh9>c
0000\KD800000000DT`AdS81Q15;H[lU0000000000000000000000000000\NMjDS@kh_E00000000000000000000000008j<k16Ck0000HgjQ0000000000000000
0000TH^=0000<5\T000000000000000000000000Td1Q\nW300000000000000000000000000000000HIXQ00000000lSd_46nbT[YW00000000X<3KdjZ;HTSo0000
0000H`T[0000L2PX0000000000000000HL@S000000000000000000000000000000000000l2C]0000dXfE0000000000000000PHdl000000000000000000000000
dXoD0000000000008G4m000000000000000000000000X40[P<\A\B<WXVOE0000<DOg000000000?gAD?fl0000H:Q[00000000000000000000hHo>000000000000
=1T=000000004EMJ\cVL0000000000000000000000000000000000000000000000000000000000000000P;M7<TCG00000000D`YR00008Lih0000000000000000
000000000000DR=Oh]kV0000000000000000\M6g00000000000000000000<6=F00000000000000000000\c9Y0000l69D00000000P\?[00000000000000000:RA
0000000000000000`Z:A000001AH<m20000016=400000000000000000000000000000000l6<L<4?70TdU000000000000T:694l@6<n5:00000000000000000000
T67h0hSU00000000000000000000000000000c]=000000000000000000008[cJ0000000000000000TlV<00000000000000000000L4WM<Lo_8[Yd000000000000
000000000WcG00000000000000000000000000000000H=^fd6W0h2NTU5d400000000000000000000deNo0000000000008bXj00000000000000000000<iO10000
0000\M9U0000`WC>Tb6@0000@lRh00000000000000000000000000000000D3X@@SAJ00000000000000000000000000000000000000000000000000000000<Z>:
haJ200000000000000000000U62?00000000L5Xi0000000000000000000000000000000000004JXOD9CH00000000000000000000`g1F00000000000000000000
0000\?jl<a:Q0000L7KohIh>8KO6Pi:^LOdIM1jW0000000000000000000000000000e5]=PoHL000000000000<OLKDRIBe2W@HD4=LoAb00000000000000000000
00000000000000000000\j28]2jL000000000000PL^T000000000>:K00000000000000000000lLL]00004a:@000000000000U4ST00000000000000000000D1cX
\m?R00000000P4PSPlbYTd23000000000000000000000000000000000000000000000000Y4f40000000000000000000000000L[K000000000000000000000000
0000000000004d^><4IU00000000\]fH000000000000P4H\HEoNh\AD0000000093]O000000000000000000000000TN33PMh;0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000@lm^000000000000000000000DYS00000000000000000000000000000000000000000000
000000000000000000000000`joQ0000`Oe>00000000\3RY@;MQ000000000000Y1`]0000dPBd00000000000000000000L;WILo]R000000000000@3fiLI>Ia4IH
d:d_0000E36:`Im;8UC200000000000000000000lQ?l<Y_6Pi@c0000000000000000000000000000XJic0000T\4600000000<kChPgio`gn?000000000000`QXJ
HAN6hOXY0000000000000000000000008[N3H^@@000000008Y=78NE;0000P@Q=8Ea_0000<hW80000000081ZeE3SMTQJFA3G[000000000000000000000000=5I;
00000000`lno00000000PHBn95@U0000000000000000000000000000DZQY0000h:kG00000000000000000m1]000000000000000000000000XS25h[7l@`2SL[;o
8[Ij000000000000000000000000000000000000Q11@A3OJdLh?0000000000000000000000000000\7OE@E:1hnOQ000000000000000000000000000000000000
00000000M6IY0000T7n00000000000000000000000000000000000000000@RWDQ35mT<Xl00000000000000000000lK5M\had00000000LMaD0000000000000000
0^C50000LJa:0000000000000000H7:[0000<aKZ0000H2In000000000000000000000000PYB400000000000000000000HF34m1NkXJ]Z00000000000000000000
00000000PgU<0000LQ6X<WSo000000000000000000000000000000000000823[00000000000000000Toh00000000XRg]000000000000PJ6k0000000000000000
00000000000000000000DS9W0000000000000000000000000000000000000000000000000000000000000E6111O><TX\53QA0000000000000000XQ8X00000000
0000000000000000000000000000]1PH0000000000000000l26j<BCo000000000000000000000000000000000000000000000000`H8\0000000043R50000Tfd3
@TFm0000<j8d00000000000000000HJ2P@2KD6`8<Aao0000000000000000000000000000DV=90000000000004BA9000000000_4XdBF6<T[:a12N000000000000
00000000000000000000<[IT0000000056F74P>A00000000000000000000000000000000000000000000D@GmPTakP4KG00000000000000000000000000000000
0000dNLl000000000000`ojd000000000000000000000000hD4J00000000@FBHhIJ2HTQklf5]0000lY7fP3bJ@aoU8n?G00000000000000000000000000000000
000000008`6N000000000000000000000000H>g64Ofe0Xa2000000004VLh0000U4dn4OeN0000@RJSde?;00000000HE`X000000000000H2aXdGa?PMI395hD0000
00008iI_Hn<Z000000000000000049dBl_D?00000000000000000000000000000000P[6i0000000000000000000000000000`==AHHHXDa_452R>000000000000
\j31000000000000000000005330000000000000Dc690000e5OI000000000000000000000000000000000000000000000000000000000000XDo9000000000000
0000`_`l00008G1>0000T\^P0000`8hM0000XQlB000000000000Xi:M000000000000Q5D600000000\n_`0000\^4WE3FG0000DZJl0k1800000000000000000000
00000000Ph>kPJQ[00000000000000004C<3dTTY8b9YLheH000000000000XA7?000000000000000000000000000000000000000000000000TdlV000000000000
0000T1YC0000TOM2000000000000000000000000000000000000P5130000`HK;000000000000000000000000@H1R00000000`GCV8Kl]<X7>0000L\Zd00000000
00000000D\D000000000D4od=6?[h_O6i2cL000000000000000000000000XiQY0o[J8Q]0L`^TE1HC8]eG8K\A539200000000hAm`LHLH00000000h09W00000000
hPCZ0000000000000000hbhf0000000000000000dD=\LRoJ0000T5>o8Aig@H^U0000m63V00000000000000000000@FkY00000000000000000000000000000000
0000000000000000\kD_000000000000000000000000000000000000000000000000l52200000000\Q5600000000000000000000000000000000000000000000
000000000000000000000000h]=f00008L:;0000`@ba000000000000000000000000000000000000<hYO00000000000000000000@Y<F0000PF1H000000000000
DPlj0000X]V_0000X2<\8H@;\XWCd<CUhikH4E36@\<N0000000087BH000000000000000000000000000000000000000000000000000000000000000000000000
0000lA6X000042ST`ECgH[]cl1M8\J?l0@?4dhj9`j75Hmc^0000U1NA00000000000000000000000000000000000000000000<h7L000000000000000000000000
0000000000000000000000000000000085Qh00004D7n000000000000<lKHE3H500000000000000000000000000000000000000000000000000000000\K?_0000
00000000000000000000000000000000P0V60000000000000000Tm=[0000000000000000000000000000DTBR0000000000000000000000000000000000000000
00000000000000000000X8Fj000000000000U1j10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TMEh000000000000H;e20000e5S80000T>j700000000<3J@000000000MF30000a4ge00000000l?WPDFa@000000000000T:E<0000000000008jMf0000`K`4
00000000000000000000000000000000XKTj0000000046ICTX<_PIFH`^Si\ieDHa_OdOhe00000000000000000D2l0000000000000000000000000000l2Vl0000
000000000000HFHQP;3O000000000000000000000000T5Dc00000000000000000000P=0<000000000000Hg82P44eh;m\00000000dkP100000000000000000000
000000000000000000000000<ZG00000000000000000XceM00000000000000000000DEdR0000000000000000XgPQ000000000000000000000000XDG_00000000
0000000000000000000000000000lFH_000000000000000000004EBOLNhdhQd[00000000000000000000000000000000000000000000000000000000DMK=`;nK
00008PN50000Df2o00000000000000000000000000000000LV>@0000HXj>000056Pf00000000`k?\000000000000PJXb8QE[0000Pn3300000000000000000000
000000000WF\00000000L:1N000000000000000000000000000000000000000000000000A1]=000000000000d>4d0000000000000000000000000000T5g:d1jY
0000db5N0000000000008CNO000000008SRC8BD_LIQe00000000000000000000000000000000P3oihC9300000000E2BT00000000000000000000000000000000
000000000000PS4G0000P@YL0000000000000000000000000000000000000000P<S700008GgP00000000000000000000000000000000@3JflY8UDin<00000000
00004T>F95>30000LP=E00000000000000000000<[>R00000@A`L0R``Dg`00000VA\X@BE000042OU`>4;00000000000000008@=D0000PlEO0000000000000000
0000<>JL000000000000P1Bk0JJXD<o>000000000000loAIL27o0000000000000000000000000000<RPV000000000000<lg90000000000000000h:5I00000000
0000000000000000000000000000000000000000000000000000000000000000a6Z?0000lbg6d03:00000000000045b70000000000000000000000000000HHHJ
0000000000000000000000000000000000000000000000000000dORL00000@TZ\AAI0000000000000000<\`<T?Th00000000000000000000DCaV00000000@>Zb
d1U200000000HTAm00000000dh]iX5kd00000000000000000000000000000000@Q2\000000000000`LWh`VBD0000\2=Q00000000000000000000@_m500000000
0000H_Pd00000000@:4P0000000000000000PCCO00000000XX:]00000000000000000000000000000000000000000000000000000000000000000000PVU>0000
000000000000DA8<0000\2fH000000000000000000000000T^KR0000000003_k0000000000000000l4bk00000000H=_e00000000@E;;<e8UDGW[Q5lW00000000
0000HiaBI5=?00000000000000000000000006\6hRM9T?aR`bbj0000000000000000XYf>P>Z<000000000000XT?d000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y0530000000000000000000000000000000000000000000000008>6A
0000PGY=00000000L[GE<9h30000000000000000@MMgPW`B00000000dI[=000000000000dgJoe5jRY6La00000000000000000000000000000000000000000000
0000E6d>0000000000000000000000000000T96T0000000000000000@fJdT[OH000000000000D]a;000000000000000000000000000000000000000000000000
00000000000000000000h7P>000000004?O5<\::00000000000000000000<`n_000000000000000000000000000000000000000000000000lP2_l4KR00000000
0000000000004QWA0000<j_N00004Q;:000000000000LK<<00000000000000000000P7[A00000000000000000000000000000000dVJM`eLW0000000000000000
h6kNX9T?Tc5N000000000000A5^PdY1d00000000\B<G0000000000000000000000000000000000000000000000000000000000000000e3TG0000\S<_00000000
000000000000000000000000hXWS`9O=`]Ul@3f\0000000000000000000000000000Dili0000000000000000000000000000000000000000000000004[aa0000
0000000000000000000000000000DP0[000000000000<lTH00000000000000000000d26:LN^3hM9700000000dK6X0000D2:A00000000hCng4nUS00000000DCe3
L]m906d:42gk000000008=OYPYJb0000000000000000X6km\`I>la5600000000PD@60000<4>Y0000<f_D00000000000000000000X\^^DOG40000DAF700000000
00000000\Y0500000000000000000000000000000000@QZb000000000000POkV00008l<1000000000000@l520000000000000000000000000000000000000000
0000TfN`0000dH]14jPJ0000hR6i00008jN7m4R700000000000004]R0000000000000000<4Fm0000000000000000000000008L[di4Zh00000000000000000000
0000000000000000`[Td000000000000000000000000000000000000000000000000000090f7POd]000000000000DndP\YN500000000000000000000@ANG\0gB
0000000000000000000000000000000000000000hD410000T?01PLT;4YPB8SWL0000HiEjLFD70000000000000000000000000000dTN?00000000000000000000
00000000000000000000HE>T00008EkT00000000Y2R[00000000000000000000\_L9d[jd0000DQGf00000000LD\ahLXN4D]o<fGS00000000000000000000@DBH
Llke0000DE4?d5I9hRDgLkN@0000000000000000LX04l0m@00000000000000000000A5Y300000000X>?[00000000@kdK00000000000000000000000000000000
0000000000000000000000000000dMf9<@VYD@9[00000000000000000000000000000000TVVl<>@I@ngD0000000000000000DE9P000000000000000000000000
000000000000<];^0000m1nY00000000000000000000\S:ThXSY000000000000000000000000000000000000000000000000000000000000000000000000h8:K
D@Ce000000000000XDNl0000`=8B0000lKd:0000000000000000<>6]000000000000000000000000000000000000Hn<A000000000000000000004gTJ4jMB0000
00000000DRZH000000000000000000000000000000000000000000004Man000000000000000000000000@`?WLkMI<h4R00000000hN`fD8OD0000000000000000
0000000000000000Hj950000d]F3<3T90000000000000000000000000000lNDH`3\<Lke:00000000000000000000`JMl0000i0RF0000Pc;e000000000<6[0000
00000000000000004khh000049k<0000000000000000000000000000000000000000000000000000`^FA0@SR0000000000000000000000000000000000000000
00000IAL00000000000000000000000000004Q`^00000000`7a?XW4\DN8aXE>_00000000000000000000X@A;l?<mDkDHHM\=0000XaBF00000000000000000000
000000000000000000000000000000000000a2NC00000000000000000000\F[K0000`7S200000000000004A500000U<`\30Q0000HO5]0000000000000000Q53I
T@EklPDl000000004T4f000000000000TnRC00000000hd`400000000000000000000000000000000PDMM000000000000000000000000000000000KkY<fIV0000
14m6000000000000000000000000000000000000hZJZ<4640000000000000000DQ@o0000<6CA4>2S00004k[300000000hE6`hijM@]Z1hjWih:iR000000000000
0000`QIRLYY@DN90T4e2000000000000000000000000000000000000000000000`UT0000Hd3oDhZD000000000000000000000000000000000000000000000000
00004=;K0000`HUP0000000000000000XG]e00000000<9hP00000000000000000000<RYf000000000000TG[4Lb8N00008H0n000000000000000000000000H7`D
00000000L0U[000000000000000000000000000000000000000000000000dD\Q0000000000000000000000000000l:V?0000hICI00000000HY5J<2:M8PTH0000
00000000000000000000DP@mP:U^00000000000000000000000095cg00000000000000000000000000000000T52C`N;4000000000000<MSm000008MGX6R8TU7a
Db]e00000000<cO30g<e00000000`=8e00000000P\NL000000008Ah@00000000D5IPHki70000P2MV000000000000000000000000000000000000000000000000
000000000000LFZa0000000000000000000000000000000000000000000000000000000000004TP2LZlP\<L5`I_Nd8O:000000000000HW6K00000000@9H\0000
00000000e17I00000000000000000000000000000000000000000000XL1M00000000000000000000L:]h000000000000000000000000Q04200000000@SPC0000
00000000H9:300000000HI@>0000000000000000A3_60bgX0000@l<@`oE>000000000000T;Rl0000000000000000000000000000TEbaT0GQH9J;0000@FJG0000
0000<EaI00000000000011kn\bC<000000000000000000000000000000000000000000000000000000000000000000000000000000000000To;V000000004\A1
0000000000008L?C\SoO0000000000000000]3IP00000000000000000000XWc60000480W00000000DGYI@ZD500000000XYH\HJf]`DL7e0?90000`fN100000000
8?XQPDlB000000000000000000000000M636000000000000dC:5000000000000000000000000000000000000@=W_000000008@@10000000000000000DA\X0000
0000000000000000LS3>000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000HHeL00000000
00000000@Mfk000000000000T>o7\:VK000000000000l2E6<Yh100000000000000000000DR:d@:T80000000000000000000000000000\?T30000000000000000
00000000000000000000d@Nc00000000000000000000000000000000@8LcDEYETo=S0000000000000000000000000000HNUb0000XAMT000000000000dDfT0000
0000\aOVh98oE1M:00000000000000000>N600000000]5mG00000000000000000000h4T]00000000000000000000000000000000dI?000000000000000000000
00004HCS00000000000000000000000000000000lBi000000000m6WW00000000T1K[000000000000000000000000Y5M1XDYA00000000000000000000]1ml0000
000000000000000000000000000000000000000000000000000000000000licG8?dk<KQP000000000000X=GoXEVGHW_0000000000000000000000000<UZE0000
0000000000000000DJMW8he_\l6g00000000dki\0000\O:[00000000Lk700000000000000000d6V\000000000000dSX=00000000`DgS0000PjMS000000000000
00000000XaX?=1YGT<\2DZdl00000000000000000000000000000000000000000000D>PU00000000000000000000\Ann0000d_m_000000000000000000000000
0000E4@g00000000HGKU11TS00000000]2\=00000000000000000000000000000000000000000000PZ=E\c0?000000000000000000000000000000000000LG9^
00000000000000000000HiOE00008KI`0000000000000000LTEH00000000000000000000`Bgn00000000000000000000000000000000000000000000510W0000
0000000000000000@EJI000000000000000000000000@4mV000000000000000052_S000000000000000000004jF8000000000000000000000000000000000000
00000000dj6Y000000000000000000000000000000000000000000000000000000000000000000000000HOjKDWVH000000000000TfQe00000000000000000000
0000000003XL00000000000000008RSK0000dc;T00000000000000000000T;QH00000000<@LA0000<kjC0000000000000000000000000000<QXm000000000000
00000000\[U700000000DbAd000000000000000000000000i3Smm6B200000000000000000000000000000000hRLh@Z>G0000000000000000@ES400000000hAHg
00000000X@lB00000000PIbX000000000000000000008GJi000000008GSnhmmfDFEA00000000000000000QbA0000000000000000000000000000000000000000
00000000Hd_WPT=?<VRF00000000`:U6000000000000@YIB`Kl=0000000000000000`gUS0FQ@0000E3nf0000000000000000000000000000PA;]0000@G1VE4oD
H]jC00000000L]2D00000000000000000000D:Q00000TW<^L[FFd;eM0000000000000000HYP200000000000000004jjHi4I;54aC16:j545a000000000000L?FN
00000000hXDg0000hU2W0000000000000000000000000000000000000000000000000Ko4000000004?Ma00000000000000000000DY>d00000000000000000000
8AcQ<AnY00000000dMQXDfg^0000hCMdXFo>D[nm0000000000000000lmjn0000PMgY00000000000000008>TQ000000000000000000000000000000000000l0?:
00000000000000008Ba<5693000000000000M1<i0000000000000000000000000000P?m90000000000000000`B;d000000000000000000000000000000000000
000000000000]3[^00000000`1cjd7760000l9DD0000000000000000P[O`0000000040j`0000lcbD000000000000DO4He4IU00000000h]Cm0000000000000000
000000000000000000000000<e]b000000000000d=PZPR2800000000000000000000000000000000000000000000000095l@00000000d?U9PZRI000000000000
m6N?T1;>`I@MDXEV0000@Dmn000000000000XdX?00000000000000000000000000004:;FhgmalcaT00000000000000000000@?lg@Ho[000000000000@50\HI7<
00000000lV4B00000\@900000000=5>Z0000PTdGU2RK000000000l;bdmGQ`4JI@=FHPC4H`D8>H3SaXLYb0000X90M00004Wd]0000000000000000<>FHLN\j0000
000000000000DM]h00000000TcKS00000000D3\I000000000000000000000000I0^=000000000l:`00000000000000000000L1g>`AQ@00000000000000000000
0000hJJ<00000m6M0000lAb@0000000000000000\QQ\d0<X00000000000000000:=W<M0;000000000000@S2a0000<^2l0000000000000000000000000000To;f
0000P81<0000a2T800000000000000000000000000004VKU00000000000000000000000000000000000000000000000000000000000000000000000000004NZ_
0000LLE700008E_o\]]G`eAG000000000000000000000000000000000000TI1P000081>M<eSS54da08CN0000Pjc:M1Lm00000000000000000000000044nd0000
00000000000000000000HIkZhFB[0000000000000000000000000000000000000000L[dk00000000000000000000000000000000000000000000000000000000
00000000H:m]0000LnjHLMPRH2^G`8\M000080ga00000000DGXV00000000000000000000DXTF000000004TQO0000000000000000000000000000000000000000
0000T0fVH5<2HL690000000000000000000000000000000000000000000000000000000000000000000000000000T4<700000000000000000000000000000000
00000000]4U_00000000000000000000000000000000000000000000000000004NZK000000000000000000000000DJmG00000000000000000000\1E>h7]60000
0000X8Vo0000000000000000LPDY0000000000000000000000000000000000000000TC7X000000000000PB^B00000000000000000000000000000000L27^0000
00000000l^SNe3V<i5?N000000000000000000000000DY=m00000000000000000000000000000000000000000000\=950000000000000000000000000000D4j[
hfiWE43`0000TWM=00000000d@B2dc>Z0000\8_G000000000000\OPZ00000000<Pcn0000000000000000000000000000000000000000<:EQ0000000000000000
00000@XUhY>EH\h8]3<9Q4ko000000000000000000000000000000000000Y37k000000000000<bRQ000000000000L1@h`L`@PEAT000000000000000000000000
0000000000000000000000000000000000008cSk0000000000000000HH]I00000000000000000000000000000000@K=2LVcb00000000HOmG00000000a5HG0000
000000000000000000000000000000000000`[NC0000<lCL0000000000000000000000000000000000000000000000000000000000000000\WF9X6Q?XXR[T^JN
00000000ha?PU4?O000000000000000043;n4dbX0000HCK9000000000000P9OL0000X8MY0000000000004:19<J?RI2Ec<>G1Y3eN000000000000000000000000
00000000000083KnT:UPhiUa00000000Q2i?0000X97g\TS`00000000I3ZAM2eg00000000000000000000000000000000P`ZZ00000000000000000R0>00000000
00000000000000000000000000008dZ[00000000<n=B\:i100000000D@7P000000000000000000000000H200000000008RPg000000000000P2fal=]3D>J:8IOP
4OP400000000dV7j0000000000000000dUYQ00000000000000000000000000004QAK000000000000000000000000000000000000000000000000TSMXlcT80000
00000000E1]M000000000000I0D?00000000DOGNX56@00000000000000000000LRS@000000000000000000000000`chM000000000000l1[A`3dJU4UU0000THFT
0000<122]2FY000000000000TcA^0000\BJ8lK`R0000000000000000000000000000000000000000000000008H\\TYme0000P<f1000000000000000000000000
0000Xggk0UC_000000000000l=>1000000000000@O?D000000000000000000000000000000000000TgM>@^lIhi[gdcP48<BM00000000hIIh0000000000000000
d05?0000P>Jl00000000000000000000hA?IlE8P=2G300000000000000000000`E9`000000000000d[eK0000000000000R@70000000000000000000000000000
00000000000000000000PGMU0000h9\5000000000000000000000000e5`eh3C^0000hJAk0000D1G1X>LE<GWCDOQAT48A00000000000000000000000000000000
00000000000000000000000000000000T5Nj00000000hj\e000000004idb0000H2DI0000<InM00008>]K@V6\Di2I000000000000000000000000000000000000
00008FQN00000000d?kf0000000000000000000000000000dleM000000000000000091LZ00000000000000000000DZ<n0000000000000000X:J;000000000000
0000000000000000`6RM\9e4H:@D\E9=`E_\hPO=0a[R8h1_0000@HaQ0000000000000000h@DX0000000000000000@g>\00000000000000000000000000000000
0000XJ47000000000000000000000000000000000000d8T8P;Z68`g]00000000lPMALVTWlVaY00000000000000000000LcY1TAGe0000000000000000d;QUi24@
0000e4Od000000000000L3EX000000000000`ClYXKE:hK^ULWS]0000000000004B7a000000000000000000000000PP:fD\2chj6D00000000000000000000dHZR
000000000000000000000000000000000000@\<h0000000000000000<feh00000000000000000000460h0BPF0000000000000000dXSL00000000000000000000
00000000000000000000m0IT00000000000000008MS500000000Y5ha8k>_00000QcWA44Ch>eo0000000000000000000000000000\DUf<UV=0000000000000000
00000000`If>0000000000008QL>0000000086FB`K0VM4_7@;Zd00000000000000000000000000000000d>IO0000000000000000000000000000HXXH00000000
I2jY0000000000000000000000000000000000000000000000000000D9]]0000000000000000000000000000000000000000000000000000<KQ_lKeN0000<=a9
00000000000000000000000000000000Hkb1000000008C`c00000000dKg=0000000000000000000000000000000000000000L`5S00000000XRIP000000004FjO
000000000000e3K:00000000000000000000000000000000PWf5d`DH`n[>0SRj000000000000l@2\`RgFLlWB<;7k0000000000000000000000000000HJBZ0000
0000000000000000000000008SG[DM7H0000`\Wn0000000000000000000000000000`VNf00000000000000000000000000000000h5>`000000000000LA@d0000
000000000000`S`WY3QT00000000000000000000000000000000d76N0000T:Ae0000T@L200000000H<`?00000000000000000000000000000000000000000000
DGG@00000000000000000000000000000000000000000000000000000000000000000000DG?@00000000000000000000h1UA0000000000000000Pdj80000\kJb
000000000000000000000000`WkM8CW7000000000000dCo_0000lP`S0000DWeN00000000000000000000Dm:@HBBldm>]00000000000000000000000000000000
0000e2MT00000000000000000000DRNa000000000000@]Y?0000T9<C0000000000000000d>Xj00000000lIMa000000000000\`>aDD0n0000Pj5I\ZkS0000T5]5
dQVo000000000000@IO\XWZ@X^JadBR=A5:G000000000000000000000000P`X]00000000000000008AUL000000000000DgN;84:hXLd<`:AJ4\kCla]N00000000
0000000000000000000000000000000000000000hJFb0000000000000000000000000000@:\gLAQS00000000000000000000Q2@C00000000000000000000]1WJ
X4l^TQB`0000X0:L000000000000000000000000hH>R0000T4Ic<3`Y00000000000000000000TOl7000000000000PJCml`;m0fT:000000000000Q6h500000000
000000000n4^lHml0Qc`0000000000000000@PL`00000000TYJOH`RN000000000000000000000000M3lT00000000000000000000000000000000000000000000
P8mE000000000000000000000000<2nB0000000000000000000000000000000000000000PkW?0000@8jX000000000000h?L7Q3]?\J[B0000000056]@00000000
0000l`R4<c^Da67400004RW_00000000000000000000e2SND:4<000000000000dMD\L[[[H3>o0000000000000000`Le^lM\\0000`l@P0000TMgj@U49XA8I0000
000000000000000000000000000000000000000000000000\n\[00008Z_f@gk9lVXV00000000000000000000DD9E000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@]AW00000000000000000000TJi:000000000000]5mW00000000h6^]T[ORTgVm00000000XGK?
0000000000000000000000000000l]D=`<eI000000000000000000000000000000000000lbd<000000000000000000000000i29^\1=24CWi0000@\;\00000000
00000000`4F_000000000000H:2]166a0000000000000000000000000000P]Hk000000000000000000004OmlL2mn0000`dg80000A6E^00000000@:[XHCeC4jOj
Pk6700000oJh0000000000000000000000000000000000000000Hf<^4WS3To3H94Tk000000000000000045KX000000000000000000008<?b000000008Q5S\0Xn
`kK_00000000000000000000hHX[000000000KLC0000l[`G0000X<4Nd49a13MW`_ZS000000000000dKKU0000TV6C00000000000000000000000000008OK20000
00000000`Y3j00000000\dcRA2Z^000000000000000000000000E4D<00000000000000004eOM0000P44X0000<neE000000008nZI000000000000000000000000
PQG10000000051YTQ4^]000000000000<m=J00000000l2:2000000000000000000000000HiQFh^f;DlfW000000008VL0LXmV000000000000hHal000000000000
0000T72MhJC[0000000000000000000000000000DC8d000080N4@36N0000<QL_00000000d<=kD>I100000000h4oHLB5F0000000000000000`eEK00000000P=fj
00000000000000000000000000000K_i0000000000000000000000000000000000000000000000000000000000000000h<Hm4FV\000000000000H0`a00000000
0000000000000000h_ZDi1\@00000000000041FC00000000H]ce<JaUa6\VA6^@000000000000000000000000000000000000<DQn000000000000TUD600000000
00000000000000000000000000008BB5HLLn0000000000000000LbX=0000DIB?000000000000000000000000@RO356_a4L2;0000000000000000lAJ2H=4ZlIWh
0000000000000000000000000000000000000000000000000000000000008MoN0000000000000000000000000000000000000000dT\e00000000000000000000
d:Yl00000000000000000000d[`6Tjal00000000HLiL`UZ`000000000000XBoDXDh>0000XG<cHFKm82`]l2BLTj06000000000000000000000000000000000000
0000000055`>00000000000000004Tf>0000000000000000000000000000H3L;00000000000000000000000011U0DY=a`0Z=XeTohDY34AIHDDXBhfR0dlI_0000
00000000000000000000000000000000`8@8000000008H2B00000000000000000000000000000000000000000000lHhlLC[[0000000000000000000000000000
000000000000\i3F0000000000000000Dj[[`]MVXb:d@k=V00000000000000000000000000000000000000000000000000000000DX<R000000000000hb?KX9Q<
h?1_PlWXA6Zi<d9D000000008BJF0000000000000000000000000000U3[n00000VP700000000000000000000D;iJ00000000000000000000000000008oX;0000
00000000000000000000P:f10000\Iaj00000000000000000000000000000000000000000000DPm800000000000000000000DW6]000000000000D4N200000000
000000000000he;Jd8TC00000000h]:A0000000000000TCk000044l8\ML\\mIW00000000`:X;52f4000000000000LN;C0000000000000000i143@6iK00000000
000000000000000000000000hP5M46[V00000000@HNo0000l:ZA8D4X000000000000000000000000\T?V000000000000000000000000000000000000000080M]
000000000000ljGi00000000000040M=0000l1Dc0000000000000000DZ\h000000000000000000000000000000000000000000000000Y6<=0000000000000000
000000000000M4B_000000000000lgJXPfoh\35Gl3[50QcN0nO@To^40000LGh^0iFQ0000000000000000P]2Q\k8200000000000000000000e3hh0000`Mi<0000
0000`HKY00000000HC2g0000000000000000000000000000dnc60000000000000000DR6>0000TBal000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\M`10000H3?>0000@08i00000000000000000000
00000000hL7O0000000000000000TJIn00000000000000000000a4Z[d<VJdB;RU6[F00000000X@Oi0000\1LWlJoC00000000000000000000e1UW00000000Pf[8
l0=d00000000<?;^0000TG\B\jV7XG]5`B:d00000000000000000000000000000000000000000000<PPLPZn[@kHW\UnM00000000TGPj00000000HNT5LYGC0000
0000dEl2000000000000000000000000000000000000\3g]00000000000000004P<V00000000000000000000000000000000<=1l000000000000000000000000
\l4L000000000000000000000000421A000000000000P^<XPFeJ000000000000000000000000000000000000000000000000T:nb0000@R>;00000000L8WeDRN=
000000000000000000000000D]9R0000000000000000000000000000e2C8000000000000000000000000lghO000000000000000000000000000000000000@gUl
00000000XD?V0000000000000000000000000000000000000000dib90AYd<4QD000000000000000000000000hLga00000000000000000000000000000000dK_Y
00004UR[]4]V0000Q1_DHLjF0000000000000000XFR[81in00000000TZET<`iXm0B[A4Fo0000000000000000L<QoPJHAdSQEXn2``G[N00000000000000000000
000000000000000000000000000000000000`0m2PPWm0000hX]S0000000000000000000000000000PToX0000Y5cJTG3600000000li=[00000000000000000000
0000000083KTX:Wh00000000000000000000`Nnn0000@:ai00000000TARJ15DC8G7aXKQ5lP\C0000000000000000`SPiXeRU000040MF00000000000000000000
LEAc000000000000000000000000000000000000000000000000000000000000000000000000000000000000@2o:0000X7MSH]1R8\K^\]V9@R[:000000000000
XcRcHFb600000000]1ZHA1Pb0000PnoJT2Yi000000000000\L9i00000000000000000000lM150000`;Be00000000H7XFl;6F8YR6000000000000HamF00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h8W?\PB<`0i_
`C>F0000P[SO000000000000`SQc0000000000004j\2000000000000000000000000000000000000d=D5hY[00000000000000000000000000000000000000000
0000h`hG0000000086c6<CJ\0000000000000000000000000000@IG\lJ8ET[NeLm4fa4DIPCO200000000000000000000D48P8V_:`md48VJ50000000000000000
000000000000dLel000000000000000000000000Dbc^00000000000000000000000000000000000000000000H8JM0000DY6d000000000000000000000000T:;7
`\=P0000000000000000000000000000000000000000da7?00008?gT00000000@EDa`LbZ00000000\62Rd5=585[:HWbZ0000lVje00000000@Hb[lN?:00000000
h6Qe000000000000hUcnU5i;00000000<1LM000000000000000000004Vm3000000000000000000000000000000000000000000000000XA`RXPif00000000PB5d
000000000000@5I0XhCP0000000000000000@WhL0000000000000000L=Qb0000000000000000`_4o00000000XMeI00000000000000000000000000000000dWEn
000000000000000000000000<KQnddmR0000000000000000LKA74GAI@4ie0000U134000000000000`m`i0000X97D`SQ7000000000000XGi^00000000l7Cc\Fah
i5W`0000000000000000000000000000PF1W00000000000000000000T\1a0000TQY[0000P1Ag0000000000000000000000000000l8\WLcC_H5[H000000000000
0000000000000000000000000000000000000000H[j50000L[Ro00000000000000000000m1G40000U6_W83Ka0000000000000000000000000000000000000000
000000000000P9aV0000l^d\PU?ldY:R=4U8000000000000Hge]00000000000000000000P_LV00000000DMN:0000PNSD00000000d8AD00000000000000000000
HGAdQ0?L0000000000000000000000000000`FDC@PScDU5Z00008SEL0000=1mR@W2j00000000000000000000de260000000000000000P]1j000000000000D=QU
`?Lc<D3;00000000@\j6LN]=`_K?TjZL00000000dk?m00000000000000000000]3k0000000000000000000000000000000000000000000000000000000000000
00000000Pk\300000000H_\H00000000000000000000I6180000<flc`Tb9lW96000000000000000000008LV@H[1n0000h\An@V0\000000000000000000000000
0000D=?P0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d_97000000000^C[00000000DY6X0000
00000000hSX300000000000000000000000000000000h0GFX7M300000000000000000000000000000000000000000000000000000000P]X6Di:40000d631]2Q=
00008L_W0000000000008Lo:LVDK0000\L=T0000000000000000000000000000000000000000P616=22`0000`ToC0000@CJ>0000000000000000000000000000
00000000000000000000DOPIlQil0000000000000000000000000000HY700000000000000000lA:jTUbH00000000000000000000\=o<00000000=5_J00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@:^=00000000T_`:0000
0000\<UUTm[d00000000000000000000LD\1000000000000LXoh00000000@0I500000000000000000000000000000000`O`H8KhY\\dn56RZ0000<?_l00000000
00000000e46:000000000000000000000000H3jRT:]08=Kk00000000000000000000000000000000\9lM@=Wl00000000000000000000@A]g0000000000000000
`3gQ@iBR00000000000000000000000000000000@7_bHOKe000000000000<^3G000000000000PC4Xe5430000<iWg00000000000000000000000000000000\i_P
0000000000000000000000000000000000000000D9gf@]`R000000000000XHl<HZA80lPK0000X7>ldT0E\X_id5P10000000000000000000000000000@JEg0000
00000000000000000000000000000000000000000000000000000000000000000000XImK0000000000000000000000000VoV0000000000000000000000000000
0000XA@R00004@jVDLNEQ5PF00000000d\:F00000000000000000000000000000000000000000000000000000000M2=?XA=?0000000000000000000000000000
00000000000000000000h>G?PhPO000000000000l`OL000000000000000000000000P<S^00000000I0iE000000000000000000000L=900000000000000000000
00000000i50>000000000000U1BO0000000000000000DOin000000000000000000000000h;fW0000T18T00000000000000008Y2W00000000hjT0000000000000
0000000000000S[@000009LW0000hG=50000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\T2Z0000
@i010000000000000000000000000000XKDI<0eM0i`00000LMo<000000000000000000000000d5UT00000000000000000000Lo_em35Z00000000000000000f3B
000000000000\?5W000000000000000000000000000000000000000000000000@6dfX?nd00000000`^h;0000000000000000PIE40000XmH]0000000000000000
0000PMl200000000000000000000L^P4@Pc_000000000<EM000000000000d8U^0000DS_i<PmW0000T@<4`9V?LV7J000000000000000000000000000000000000
000000000000\F0c0000TXVc0000PV@_0000@5XUT8_:<Cae0000000000000000000000000000X[3j000000000000LA[6000000000000hM62000000008Q7T0000
h9KS000000000000000000000000POBk0000000093A7000000000000000000000000000000000000000000000000HUg6ho7b\D>A000000000000000000000000
00000000HN13000000000000000000000000@U90PB^^000000000000000000000000000000000000\DL^@gJ:0000000000000000000000000000000000000000
000000000000DUTMT4JY@kK50000XKlO000000000000a3X=88`U16Qj0000lYX_0000000000000000lRLW0000000000000000000000000000926\000000000000
0000000000000000000000000000000000000000000000008OD\0000000000000000LHjF000000000000000000000000000000000000`E6E`N:c000000000000
000000000000A3bI00000000<[:U000000000000000000000000000000000000ldM]00000000000000000000000000000000T5H=0000000000000000<QOIDkh6
000000000000<nPm000000004mH7d>9;l<LD00000000<C1R0000000000000000@S4a00000000`GHD000000000000000000000000000000000000LhC;<C<?0000
8Y_e000000000000TT9600000FaM0000LRS500000000000000000000000000000000000000000000L0?o<H?n<Ao><bS\000000000000\;;611nL000000000000
000000000000`0k@000000000000H\75000000000000`@?R@D;g0000000000000000000000000000m1[F00000000000000000000000000000000000000000000
00000000d?4nlLgR000000000000000000000000h70L0000deQVL:j700000000000000000000\_h_8@AN00000000didM00000000@4Dm<0Y?0000000000000000
000000000000000000000000000000000000HjC70000000000000000000000000000000000000000`]b>0000000000000000dFlX000000000000000000000000
00000000000000000000@3OR`W8A000000000000`f>]000000000000000000000000000000000]U=000000000000000000008iVa000000000000000000000000
0000@4n00000000000000000TD;N00000000000000000000\X@`0000000000000000000000000000HJcR000000000000000000000000TUkjP=YaXhEe\nQR0000
I0?n8cG000000000L[ei@`ah0000TAYA00000000000000000000000000004Vm@00000000000000000000000000000000000000000000000000000000h@8b0000
0000l@U00000TQOd00000000000000000000000000000000000000000000L?Pn000000000000000000000000000000000000000000000000000000000000XYCL
0000XY7H000000000000P`?h0000l;mB@g_8000000000000000000000000XHTB00000000U2l00000\@8>0000000000000000000000000UJ?0000000000000000
000000000000TG2O00000000000000000000d_elXVYC=2E9`00100000000000000000000\_ZfXcZA4lRYP<j=0000000000000000000000000000TG9A@36?XFd0
0000000000000000000000000000H>hE00000000<YQa0000000000000000T?>=`;:V00000000HoPL0000000000000000000000000000000000000000\oNo0000
000000000000@E@N<EVW0000000000000000000000000000000000000000000000000000000000000000T50e<a`n<RhN00000000000000000000000000000000
Y4F<0000XF5a00000000000000000000000000000000\lgJ0000000096a14706h8XZHRfK000000000000000000000000DkH30000<9I6PIR=0000000000000000
0000000000000Om[PHHfa2c?0000\W@Z00000000hm4W000000000000PP]3\D1X000000000000000000000000000000000000000000000000PM34000000000000
0000000000000000000000004;jd0000000000000000XWTOh5T=0000000000000000000000000000000000000000000000000000000000000000@XZC0000TIW?
Tl]O0000DbNS0000000000000000PXP@0000000051>d\b`d0000I4SG0000\@X800000000000000000000000000000000000000000000LOX:4Xbm00000000<EfK
00000000000056R@0000000000000000dNDk00004[o]0000000000000000P^:B000000000000\>i40000000000000000000000000000hf660000000000000000
00000000000000000000000000000000hR0T0000000000000000L3CP0000000000000000000000000000000000000000TCjL00000000000000000000DS6RlnaX
00000000\m\d00000000000000000000000000000000000000000000@S0g0000E0oN00000000dGRQ<O[GldQ^000000000000000000000000hAPL000000000000
00000000000000000_OUPgR]\LG8`UBD00000000D06>PNGj0000de7f@D[^0000000000000000P_FB00000000PW3m00000000@FX8i6CN0000`Jbi000000000000
000000000000XTeO0000PZMg0000dCcP@P_X000000000000`k;c`\hmlWZb000000004Vdda29k0000000000000000000000000000\WIf00000000dJQB00000000
00000000000000000000000000000000a4J<lPS5X3>`dmad00000000000000000000<4;3H<ST000000000000000000000000d4TLLl1254;V000000000000<6Ln
L9S?@FBR`[8MX[[B0000000000000000000000000000000000000000000000000000U0_i0000`h]700000000LN6T00000000000000000000T1dHl2c7\\mhL>DF
53Pd00000000000000000000000000000000000000000B6[@Jb30000000000000000T7=gl>5d42LM4e90l`Ac000000000000000000000000000000000000\Unf
0000d2B\0000`?F>\V=h0000\[fdP]27000000000000000000000000000000000000000000000000@oSL0000000000000=jI00000000a3>F0KC[000000000000
000000000000TXVT00000000HB`i0000000000000000L;G500000000P0QL00000000TgJC00008PXblaLT0000l4<h000000000000000000000000000000004Qgk
000000004eHG0000hD@hXlFH00000000000000000000000000000000dA1h000000000000`H9gDL0?00000000000000000000000000000L720000XS2D8ZbNXXT8
0000000000000=_U0000000001Z[0000000000000000000000000000HD8]000000000000XPIndQN[00000000000000000000000046Hh00000000000000000000
000000004E>700000000@OQf]56K00000000000000000000000093hA0000@:k60000@agE0000L9M=00000000000000000000000000000000Pc8d000000000000
<3B800000000D?Se0000000000000000000000000000hkBb0000000000000000000000000000000000000000\RjL0000000000004IdU00000000000000000000
00000000000000000000000000000000X@gA0000XG8A0000P:JL0000000000000000@>9eDRNO0000000000000000000000000000000000000000<g7[I54j0000
00000000@5Gf05do0000000000000000000000000000@`bY00000000000000000000000000000000000000000000000000000000000000000000000000000000
TS]^0000\>_O000000000000P8Q>00000000000000000000000000000000000000000000000000000000=5Fo000000000000HV@?000000000000D1YU00000000
00000000000000000000\T[M0000A1gC00000000000000000000\WI\@hgL00000000XK>60000000000000000000000000000000000000000h226000000000000
000000000000`9U@0000lJ3W00000000000000000000l^eJ00000000000000000000\UEU0000`SB]0000000000000000\9dT0000`=SEH7I\00000000`SG0hSo`
e3gX00000000l4?@0000000000000000000000000000d@fc000000000000\5E^000000000000000000000000H2k<0000000000000000000000000000h;DR0000
l;[E000000000000000000000000a4S:000000000000l4iV0000000000000000TdfG000000000000000000000000000000000000000000000000P@C>00000000
000000000000`_K\0000Pn030000hE^[00000000000000000000`i=l000000000000\[Dd000000004i\h0000000000000000000000000000000000000000HMAn
\U>Q000000000000e2=\XQI1dR<I<DhV0000000000000000000000000000PPJ=00000000000000000000\D1c<=2^HB6kT;]l\C<c000000000000H7C400000000
00000000P=]D000000000000d6C`00000000d69m=5iH000000000000000000000000\`<n000000008LPH00000000000000000000000000000000000000000000
<iHe000000000000\Kbj000000004MPeE1Uj0000000000000000U3;f00000000000000000000000000000000000000000000]1B6000000000000000000000000
00000000<@OOhk>084V=<EeG<l3H00000000000000000000000000000000HY>90000he6D0<=]0000000000000000X0XP\[<i00000000000000000000D;S>L<PI
000000000000000000000000D5OI8Ni600000000000000008E\C0000000000000000000000000bML000000000000000000000000000000008IYP0000HGG0Q0WX
00000000000000000000000000000000000000004cU`ldhm@\MV000000000000\>@c0000000000000000@5=B0000000000000000<1NNDL;=X@7i\S\600000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@0bd0000000000000000H^6d0000X2Cl
8bL9XI>793D800004k\S0000hlmm0000000000000000`TVJ00000000PcE^00000000000000000000000000000000D8560000T@^E\UJTlV2M00000000a3MJ0000
00000000000000000000@mT;0000dGjA00000000DAUn000000000000X?;200000000000000000000000000000000`8Og0XOZ00000000000000000000`D^e0000
0000000000000000000000000ZK=0<^300000000lj2K00000000000000000000d41X0000`L?Q\j4k4ld00000`l_=0000lQ1Z000000000000d[<M000000000000
0000lEOQ00000000000056V;0000PcN`HW>V0000TIbFl9oP0000000000000000d:\]0dlC@[<`8<YP4?BTXA5C000000000000000000004m<70000000000000000
00000000000000000000Tg?X`gncPGhm00000000XYIh000000000000U0[c000000004]gW000000000000000000008dmcXi\;000000000000TAXD000000000000
dC;>00000X[3PE7mdG8Z@M1C<W5f@VR5000000000000`Wci0000000000000000000000000000000000008FTB00000000000000000000dH?00000000000000000
\Gf6000000008MfN00000000000000000000LNJKTc@o000048NB0000L8?Y0000000000000000000000000000H5Bk0000000000000000000000000000@[\T0000
<hVY0000d9F\0000`]Ke000000000000000000000000000000000000000000000000PV?]LWNo0000hSVc00000000000000000000000000000000000000000000
00000000`kbQ00000000dN@:T5i]0000000000000000\1kRQ4:\E53c000000000000P5IZ0CMD0000DH:`0000000000000000000000000000@8b_0000`7MC0000
000000000000000000000000XU7200000000000000000000000000000000TXZ000000000000000000000hC`AQ1<VDB0<<eKV00000000\gaRd;1C000000000000
000000000000HEh<0000dUolDk1b000000000000000000000000HE[J00008IYC000000000000000000000000HIN?TKV`PgXU000000000000000000000000h;>_
4VPF00000000`JN9000000000000000000000000T^N=0000l27:0000000000000000000000000000L8nP00000000m2Db000000000000h6B=00000000XCoF0000
D?o>0000000000000000000000000000000000000000099>00000000000000000000000000000000d1C>TO@N0000000000000000hBFK00000000000000000000
00000000000000000?C50000000000000000000000000000000000000000T;YB00000000@R[JdYU3P44G4O83`m`J00000UkU00000000T;7>XHRVI2XZ0000HY<W
lL3@E3<F00000000000083D800000000000000000000000000000000XcXKD@9;d2^f0000@MST00000000HH;]X>oE0000LOb30000X`0;000000000000HH>10000
0000LTPc00000000000000000000000000000000PiGn00000000@7Zk00000000hba]000000000000000000000000000000000000000000000000`3:Y00000000
00000000@G:WTQo]Tch24kBM000000000000000000000000000000000000000000000000000000000000000000000000000000000000H0ac0Y18000000000000
0000000000000000000000000000dQV]0000000000004]aMm45G0000XHThXSCe0000d@E`LA]U\M\2000000000000@Ya30000000000000000LRfn000000000000
00000000000000000000\Rif00000000`Whe000000000000000000000000DOS2lD^T00000000PH1?\`3V@;2400000000\^kO00000000TIPch9Y^000000000000
000000000BgS54RTd4?VPjI500000000000000000000000000000000XL`3000000000000P=mGHK>E000000000000d8C_0000]4TA000000000000000000000000
00000000`1dg00000000PII4000000000000`lMNd9So00000000000000000000D1?H0000Tc2=E2A@000000000000PMUK000000000000000000000000TS4o0000
0000000000000000000000000000000000000000`9U`00000000Pmh]000000000000DoMW0000l5NQ0000000000000000000000000000000000000000PFnL0000
00000000m3PT000000000000hVPa000000000000<I`<00000000000000000000H>4H00000000`6Eg0000000000000000000000000000@mJk0000\I>b00000000
000000000000000000000000PH8:0000X?2\0000000000000000l[1G00000000XgEn000000000000\_Af000000000000000000008coQ00000>@m00000000\SH]
lH]X0000000000000000000000000000`83k00000000000000000000000000000000X10900000000L0>l@@8RdY@U00000000h8:6@DNG0000000000000000l9Gf
0?mLdSSg0000000000000000000000000000HH=L0000\X6^000000000000LS^:000000000000000000000000Hk:c000000000000000000000000TKYj00000000
0000000000000000000000000000l<>b0000000000000000000000000000000000000000000000000000XE?0l`c[0000000000000000H3WdT_5Ua5`H00000000
<BcQXW:100000000000000000000000000000000000000000000`VNT000000000000lmL20000000000000000D8Pd00000000L?CR000000000000000000000000
000000000000LHiP<B7@0000]3?i0000000000000000000000000000000000000000da0m0000000000000000000055l6@Ygh0000lWJU000000000000LZ680000
0000000000000000LT<400000000@RZj000000000000000000000000000000000000000000000000000000000000000000004B62lCP:00000000000000000000
00000000PQ@T00000000PZ>blYd1XSMH000000000000\L1\\i8f000000000000000000000000000000000000000000000000Y3@=000094Yd00004ic8@mW40000
0000000000000000000000000000000000004Go0TEYc000000000000000000000000DBkJU2CU00000000d9^c05K4XLkl00000000@>6R000000000000=3EVTQ0N
0000000000000000l8kO0000TfjW0000HRe<0000000000000000000000000000000000000000000000000000L2NdhHbL00000000HD91000000000000@CJ30000
PNnO00000000000000000000000000000000000000000000000000000000D9;n0000000000000000000000000000`G>d\Ee0000000000000000000000000l9b6
00000000\6:J00000000X=F70000000000000000000000000000l[`blZ[A0000000000000000m5\400000000000000000000H>Th000000000000000000000000
m59C0000000000000000000000000000000000000000000000000000TiaU00000000000000000000lTUX00000000hhLWTWhB0000000000000000E5Q]0000<o<B
0000000000004C@_<<?El70V<S^Z=1Zb0000000000000000000000000000000000000000lR3W0000`JB90000DDT;0000HC9B0000000000000000000000000000
00000000000000000000U50X000000000000D@GJd;2F000000000000000000000000lUH_00000000\e:@0000@@Lb000000000000<LUM00000000000000000000
00000000dF_20000<`>3TR`[00004=ii0000hM@T0000000000000000000000000000000000008RaV0000000000000000000000000PMO00000000000000000000
00008j8U0000000000000000000000000000000000000000d`QcP7g100000000hXic0000000000000000\h<70000000000000000000000000000P<<Q@E5B0000
hee]P_e8000000000000lWND00000000000000000000HQC@00000000D<Db000000000000000000000000\3f200000000`C_O0000000000000000000000000000
000000000000d7QZ00000000<7l30000HgQ0\jKm0000000000000000`GeK4kiMPY\50000000000000000000000000000000000000000LJ@R0000000000000000
0000i5jH000000000000000000000000H\M`dD7:000000000000000000008EQb<dfX00000000<]dF0000000000000000T06P00000000000000000000dX9^Tl0F
00000000000000000000X<VY4k:I000000000000000000000000@9PE0000000016Dk0000hJ;g0000000000000000D7e^00000000000000000000LNF10000HBk`
0000hADA00000000000000000000000000000000000000000J3;00000000000000000000000000000000<?K;0000000000000000000000000000df?;0000HhDe
0000<Y;C00000000=2H@PnYm00000000000000000000TE@@0000LP4Wl7^FTGOGLk7cQ2d]Tgo]000000000000DJUX00000000000000000000`<m`000000000000
0000000000000000000000000000XM:5000000000000000000000000lHAX00000000TA^fhIcY000000000000M1>5<XX8lG`n000000000000e2P@dAC1X5ASa4RG
0000i5Z=0000000000000000`NXc0000m50K0000P7i=DNhO0000000000000000000000000000Y4lY00000000000000000000000000000000000000000000hL8D
0000<OW\000000000000\1=b00000000`i6f00000000TWiB000000004NL[000000000000Lj=`XAE?00000000000000000000000000000000000000000000lV>Z
0000000000000000000000000000000000000000000000000000X\b6`]nn<4j4000000000000000000000000000000000000000000000000000000000000XKUi
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D5A8000000000000T6>1LN1FLS;d0000HW6i`jm40000
0000000000000000XYC?000000000000000000000000h3AU00000000000000000000LFiNP?n<0000l3Ch000000000000Pf\6\A2E4Phf@\d@l]Dh000000000000
00000000000000004[ncPiAN000000004::g0000HKN>0000000000000000HE<h000000000000X=WS0000000000000000000000000000dZEE000000000000hQTf
000000000000000000000000000000000000000001l<00000000@V^800000000\??Fm25A0000000000000000XLJ:000000000000000000000000hChDXOlH0000
X72_`Ge?00004;i90000000000000000`lhaT@Y=0000000000000000000000000000000000000000H22k0000000000000000000000000000LL`NXTL>L6AZ0000
00000000E6fO0000000000000000LQ[c000000000000dR8>00000EbT0000000000000000X\\6000000000000000000000000\Z4B000000000000\71[00000000
I1P;0000XE7W00000000i5JO0000000000000000000000000000000000000000@@1^@hh]\MKG000000000000000000000000P:kX000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\I<olKG0HOGi00000000lH65
000000000000h<<g`YQ0000000000000000000000000000000000000000000004:1dl[L`E3g200000000HgLk00000000000000000000000000000000deQA0000
0000000000000000000000000000000000000000000000000SbX00000000000000000000H9o8TeDQ<n9A0000000000000000000000000000000000000000H0>P
00000000\K^Fl[1[hg^X00000000000000000000@j3gDKE\000000000000000000000000h;_G000000000000000000000000Q4?\000000004\7>T:o300000000
000000000000000000000000HYKk0000000000008mDo0000000000000biT0000000000000000LKoY\[X^000000000000000000000000<QJQ00000000dQ[M494>
00000000\]0]000000000000d^M@0000000000000000000000000000000000000000@6NL89fi`NdX0E7K\\I`0000hMP400000000000000000000000000000000
0000000000000000000000000000l:>>8j?500000000dka10000000000000000L[9Z000000000000T28O4Jek00000Zh@000000000000T;YeX]gH0000Hg:@0000
00000000000000000000000000000UJc00000000000000000000@hme000000000000Pl`k0000X:J^0000000000000000000096b000000000PD61l^dI00000000
000000000000\UDf0000TkgC00008NR60000\Z58000000000000000000000000doVH000000000000000000000000000000000000ha@F0000TXHJU0cI`\Ce0000
000000000000m3?V000000000000LE8ED\AX0000HFRO000000000000000000000000000000000000000000000000000042G8h42=hOhFH`1c0000000000000000
@ZIT00000000000000000000000000000000dQcDl37X8CeM000000000000000000000000dMY90000\L_7<BTR000000000000000000000;5Z8FEePFhE00000000
0000000000000000hS8[LF_>0000D0b8\87J4=59D7K_HSE5DmKIhEfU00000000d0Q5hOdl<PR40000000000000000000000000000Hl?I0000HCl?000000000000
0000PPJJ0000000000000000000000000000P`Mk<UF0@DS24KP`0000000000004=k900000000LIHg000000000000000000000000000000000000000000000000
00000000000000008RgkHRKdDeSn00000000TT]C000041ah000000000000000000000000000000000000000000000000000000000000DdWU0000`?;A00000000
lC0E0nQl<O<d000000000000TNSc000000000000000000000000I1OQ00000000000000000000@g1Y0000\<6M4GHQ@_@a000051Q20000hkm000000000`kYf0000
00000000000000000000D:nT0GD<8R^k0000X7@M0gb_00000000000000000000@BGbhJ8b000000000000000000000000000000000000000000000000dJ_=0000
000000000000000000000000000000008fQP0000000000000000000000000000000000000000000000000000HnK;0000000041B;0000Ld_:0000000000000000
\V[F0000000000000000000000000000HQbMm6`a00000000d78_000016m<4QmNi4C900000000e5oB0000000000000000\G?j0EH@@c4f00000000X0oj0000d6j1
HCFU00000000hKAQ8V\=00000000000000000000\0?M0000d?SPX4Mg0?mX00000000000000000000000000000000000000000000d^Zc00000000000000000000
00000000000000000000000000004>hb00000000`ciH00000000Tk2j000000000000000000000000PigN0000T[7X00000000000000000000P8C7000087680000
PU`@000000000000hlcJ000000008V=L0000\G;<0000000000000000h]_K00000000\1i8d8P38LTG94;I0000000000000000H5VM0000DF^[0000000000000000
0000H;CWD8\h0000M1l^Dd3A00000000PJaG00000000D<Rl0000000000000000`ReL00000000\NPA0000000000000000<I:]0F:0ddZ800000000000000000000
\Wl@000000000000@Z<YXFed0000`GeWT=Xg00000000i2ae00000000000000000000Q1Sc4CDW0000Tb3T000000000000000000000000000000000000P16STSd@
8[;;`[g4=28`00000000]3Hi000000000000000000000000000000000000lL>h0000\MZZ00000000000000000000000000008<HVDL_G0000000000000000L0X]
00000000dfA64j]Ie5IH000000000000d5QJ0000@15J00000000000000000000@a5I0000000000000000000000000000`Efb0000000000004SV:DBkU\H4nXQ3T
0000\l:Bd^>>00000000DAL7Lg0T4TKiD7L@000000000000000080TFD=Rm00000000000000000000000000000000000000000000A5kF0000000000000000@A:8
0000hBdlP2O50000T8cK0000000000000000000000000000H\Lf00000000000000004b<;P4H70000lMlh0000000000000000000000000000h[7E000000000000
0000P1P600000000000000000000PYH78m^@00000000000000000000D8bPh>iT00000000000000000000hoW=00000000000000000000000000000000d>Qd\LN7
00000000DP9Z00000000000000000000000000000000@55_00000000000000000000000000000000000000000000d=Z:dR7C000000000000000000000GoBT[m2
0000000000000000000000000000000000000000000000000000lH[C0000000000000000Tfmc00000000@f]?00000000h7m[0000000000000000l6c^00000000
0000000000000000dQ[A000050XJHNP1@jcn000000000000000000000000000000000000T=eo000000000000T@[:00000VIFPV];0O`U8FmF0000000000000000
`Slk0000000000000000TVna0000]1[S000000000000<2[G0000000000000000dTh`000000000000000000004TiSXlO`0?o10000000000000000`T`\Ljml0000
000000000000000000000000<R<mT8]@0000TL;e00000000Q5Sh<cV=000000000000TFZHlL0NHY[;0F\n000000000000h72500004_lE0000h5LQ\C?8TUKh\m<Y
95jiTG0^0H8h000000000000Thib00000000\`JN0000000000000000lIA=le89478mM10L00000000000000000000000000000000XmoD00000000000000000000
000000000000000000000000000000000000`PL7000000000000X92]00000000000000000000lB>NHW\Q00000000@Z<7PhO[0000000000000000000000000000
00000000Q5SH00000000000000000000000000000000000000000000XbTL0000000000000000000000000000Q5SUd3840JHR0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DAO`L<RMPZGm0UOPH]Y]00000000d7SbT]7ODLJT0000h<UJ00000000000000000000Dmn[
dIg=0000000000000000000080LH00000000000000000000H8>T0000000000000000846F0icX`GbM0000000000000000d5YI\F^8LECL<H>_`FXgDHbihQZH0000
00000000000000008;jT00000000000000000000<<;`000000000000000000000000000000000000000000000000000000000000Q557<5^Z0000000000000000
Pda0lD]D0000<II[4JTR00000000L1aM00000000PffL00000000000000000000i5GI0000000000000AU^lh2k0000000093=Vl4LZ@dk]00000000000000000000
<NWP4]LZ00000000D:R4h]JYM2fQ0000lCEg13Lj0000000000000000000000000000000000000000000000000000000000000000000000000000000000008@O?
0000000000008;Hb000000000000000000000000000000000000000000000000000000000000\gSI@`<BLk?GA1OkXWfZ00000000000000000000000000000000
000000000000000000000000000000000000000000000WLK00000000Q4l?00000000000000000000\4>500000000000000000000I0=L00004ZWO000000000000
00000000000000000000000000000000H08^0`o]0000000000000000P0@O00004^2H00000000<6f^e2J8000000000000h]=G0000000000000000000000000000
0000X?oY000000000000000000000000]3\H0000hO1U00000000000000000000`Tbg0000000000000000lWm`0000000040@n<?UG000000000000000000000000
0000T5ce0000\n@L000000000000m2430000000000000000l;9g\AZS`Y8800000000\bEJ00000000000000000000000000008<N^0000l`1H`U@SXUQ?00000000
00000000D=CY00000000000000000000000000000000000000000000L_1B0000\a;m0000000000000000D<X9PHgD000000000000hHd100004YO8000009_W0000
0000000000000000000000000000000000000000@k@S00000000<ZD^000000004?HXm5b900000000000000000000000000000000000000000000000000000000
00000000dQc:0000000000000000dR9e0000000000000000000000000000000000000000L[0j000000000000hD3b00000000000094=:8Q@F000000000000@D6X
00000000@dM3l:e[lYSh00000000000000000000<:ROLLC_0000000000000000XU\V0000000000000000000000000000000000000000di2`00000000\TRV0000
0000000000000000\:R_PkCD0000000000000000000000000000d:mB000000000000000000008<`j00000000000000000000000000000000lD<6000000000000
00000000000000000000000000004KmU<VcV0000Y2]=0000@2@I\@SgX:280000TmMo000000000000000000000000000000000000000000000000000000000000
000000000000@DP;8PXT<e3F0:hG000000000000l8\6000000000000000000000000X9740000000000000000000000000Tfn0000000011e?000000000000m5=L
000000000000h7Wj\WA;00000000000000000000000000000000000000000000000000004P^O0000H;\b000000001353@PRe4DT^`mU\000000000000d2_A0000
0000L`420000lo4P0000000000000000000000000000000000000000000000000000<D7H0000U0G\000000000000000000000000000000000000000000000000
`ERcX]oJ00000000000000000000000000000000000000000000000000000000@kS@000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000P^=1<0O\4DJ4000000000000DGoT000000000000000000000000000000000000000000000000000000000000A4GO00000000
00000000000000000000000000008=DR00000000000000000000d<MQl^:V00000000000000000000`V7Z]48aXCI>I5b]4i^\000000000000\V?S000000000000
=4[2hH`B0000000000000000dhQc0000000000000000000000000000000000000000000000000000l^bj000000000000000000004je=00000000000000000000
l5bJ`d=e000000000000000000000000d7\=h^g6000000004mi@0000000000000000PRA^000000008bP^00000000000000000000000000000000000000000000
000000000000000082FUDKaC0000000000000UaddP\30000Dm]800000000000000000000000000000000000014ng0000000000000000h]^W0000000000000000
00000000000000000000000000000;5h000000004YdB0000lOk600000000DVNF4cEQ000000000000000000000000`aHei3BA0000000000000000000000000000
00000000000000000000000000000000000000000000D>?i00000000000000000000000000004LTV0000000000000000000000000000H<V6=3U;0000h;66P^8Y
00000000000000000000000000000000000000000000000000000000000000000000000000000000@^Yb]1S<0000000000000000000000000000T8ab\G>H0000
0000000000000000]6YK000000000000H?AR00004\CW000000000000PWYN00000000000000000000A2TE0000000000000000@Bl:00000000000000000000`;8:
83=X00000000PTen000014A4000000000000XN2=000000000000000000000000dNff]6mi0000PZm_000000000000000000000000000000000NYQ000000008?5?
00000_DT0000<3]a<QSe0000LWe900000000000000000000901800000000X3WI00000000D<FY0000000000000000X11c\1>0H;1SE2Pm0000000000000000dm[M
000000000000LJD\<fi@44410000000000000000@7^20XdW000000000000000000000000000000000000P9UP0IDK0000H\2A000000000000L?d;D8]1<E>E95]J
@S_4000000000000000000000000000000000000Dj]i000000000000PW690000PJF20000000000008U^WHfkX0000`6dD00000000000000000000lm9>00000000
00000ibF000000000000000000000000LKmC0000XDmS000000000000XFAElKcK00000000000000000000LY9GTOPn00000000L_aR0000000000008PNS00000000
0000000000000000T?nWXDnfD]5O00000000000000000000000000000000DSnW@U\i00008Df8000000000000XT\=0000XW@f0000000000000000DJID00000000
000000000000000000000000000095V80000000000000000X=K[0000H94P8Af64_>S4o0<00000000XDi60000=1oia6=^00000000000000000000000000000000
000000000000000000000000T:L8000000000000000000000000000000000000dRX9DM55hUcP0000`TlM00000000000000000000000000000000hMU90000LGm3
00000000000000000000000000000000000000000000000000000000Le=X00000000000000000000000000000000000000000000000000000000TZ>T00000000
0000l:=>00000000`2_m00000000000000000000PRE>000000000000000000000000TZMX0000000000000000@BdQ03;a0000DGZ:0000000000000000<LEeHMHO
000000000000\^kl00000000000000000000000000000000000000000000000014oa000000000000000000000000000000000000000000000000000000000000
XFni0000@8[_L=GE52X7Dn_4000000000000P:]\0000000000000000000000000000000000000000000000000000000000000000LG6m00000000000000000000
8T]l0000PIWYX@N4000000000000000000000000000000000000000000000000`3i80000a6[l000000000000000000000000000000000000000000008A0F0Sbg
000000000000D3HJ00000000\I]3000000000000d>QT000000000000000000000j`N15D`00000000000000000000000000000000000000004B_;T[Hl00000000
@;PB00000000`1a7000000000000000000000000000000000000hN3Y0000T\3ND;B6T2MfXWlR0000DBc?E4>70000000000000000000000000000`_g\0000hSD@
0En90000000000008Sc6<`;Z00000000000000000000000000000000h6ao0000A5=Y0000hUl:0000000000000000@nDX0000L:4b00000000000000000000T\WQ
000000000000LlTl00000000000000000000000000000000Y5aR0000000000000000000000000000lDXe8@o30000000000000000000000000000000000000000
00000000000000000000hZQ:0000000000000000000000000000@2A6000000000000`CRk00000000000000000000000000000000000000000000000000000000
0000i4NK000000000000U2kc000000000000`A2b000000000000XFnZ4PlJ000000000000000000000000\Y8f000000000000000000000000000000000000l6Kl
<NV5000000000000000000000000000000000000000000000000000000000000LQRK@3[[00000000000000000000000000000000000000000000000000000000
00000000hEAG0000dgDZ000000000000000000000000\T3jTU4P00000000000000000000LGmjTJ86000000000000000000000000\;]C00000000D_l`00000000
00000000000000000000000008Y90000000000000000HM`l0000000000004V\j\NVn000000000000000000000000000085YUXnJ4000000000000000000000000
\:]L000000000000000000000000000000000000000000000000l1JL000000000000000000000000000000000000XfH;00000000LVBS00000000000000000000
0000<dVe0000hG6300000000000000000000@5jj000000000000000000000000<EjGH6nR0000000000000000lFCg000047nTL9RPT;l1Q4Xj000041_C`\>A0000
`E1000000000000000000000P9XW0000000000000000\h?@00000000d9j]@Wa?0000000000008V[8000000000000h1jB`7Mn0000000000000000000000000000
00000000000000008>E000000000ll^3000000000000000000000000000000000000000000000000d<A?00000000X;`Al7AB000000000000M6aMd:Z_00000000
4\EiDg^k000000000000\T=P000000000000hbhQ0000000000000000H>4V0000000000000000hTd6L?>[Q5No<H6AdIXGH;46dIRedhKE000000000000L;?odAiW
0000000000000000000000000000L[Gl000000000mla000000000000hoL_0000000000000000h?R>`>GO4fJO000000000000@VG=000000000000000000000000
00000000`?Zj0000Hcca0000000000000?`\\DN2000000000000000000000000000000000000@A6b000000000000TK<G00000000T4D]0000l\m2lU^ETjk<0000
0000`4BU0000000000000000000000004]3e00000000P:`W000000000000<`=R0000Y2;80000000000004A9Y000000000000000000000000d>b9<JeX00000000
00000000000000000000@98BTn[Z000000000M>b000000000000000000000000h@iS00004O?d00000000P]];000000000000000000000000d[[mA4jK00000000
0000lgY]hPFI000000000000P@P;d_CO0000000000000000000000000000000000000000P^k40000H9no00000000XPAJ@R_84YaSHWJ000000000U4M:00000000
0000PHg40000000000000000T`mT000000000000000000000000000000000000000000000000PD:W000000000:0<0000000000000000000000000000H<P=Xm2X
0000@=O=lonj0000@4Gi0000000000000000h1KD0000h0\C0000000000000000000000000000PFLm0000Q0AH00000000000000000000D:_I000000000000HX2N
4e5oHoN6e3;V0000000000000000000000004KW_0000000000000000000000000000DKfn@Pno000000000000000000000000d;La8=6^00000000XZi700000000
0000000000000gKQT5WbX=oidIL^hEea0000000000000000\3D_000000000000000000000000000045K@a1bW00000000000000000000DVnT0000000000000000
00000000a4\<`R0j00000000000000000000e58<00004:3i000000000000m2Yk000000000000TjUUE5<U00000000000000008GWl0000000000000000<`iAX2W<
0000Tn=^0000To3^<dC\00000000000000000000000000000RdR12To0000@OQR00004hLD`Pe10000000000000000PRT[0000@6YO0000000000000000`51JP@RY
00000000]52C@k_50000T=B=0000000000000000`Ha_`YNG000000000akf00000000XLeO0000000000000000000000000000@`\:0000@TCV0000000000000000
0000000000000000000000000000L_60XXZV8I=><OHo000000000000000000000000U30;000000000000000000000000@4E=0SlU000000000000Hfdc00000000
52EF0000000089ChU0a\00000000000000000000TI6I00000000000000000000000000000000\:ga0000000000000000T8`EH?0k4o6;00000000000000000000
0000LIZ900000000000000000000DgCQ00000000XS[[00000000039n00000=[R0000@8aD]5[D000000004AA[0000000000000000hJ;H0000Y6HE000000000000
0000000000000000000000000000@KM;LNOC000000000000000000000000M2n:00000000TCmI0000000000000000h6::000000000000000000004`aI00000000
0000000000000000000000000000`=bH0000`eH^00000000U1fi000000000000PlOD00000000]11Z00000H^1<N0aL[lHP\YE8]cF00000000000000000000Llh0
0000\AeG0000000000008cB>00000000000000000000000000000000h:]>000000000000DJ8o000000000YhkLjP]00000000000000004UI_L5=K8X=88^Be0000
\=Mo00000000000000000000<NFQ00000000X]>b0000I3Ub00000000Tl^Y00000000XV]K0000000000000Ub6Q1SF000000000000H5E30000000000000000TXJT
`ROA0000000000000000000080W@00000000h3jB0000TjRY4nbT0000000000000000@34:D4GMhm_W000000000000000000000000000000000000000000000000
XQFa0C@<0000000000000000`e2V000000000000000000000000<68h00000000000016d1<THd0000000000000000000000000000000000000000000000008K;n
00000000000000000000000000000000@S5b00000000HeJG00000000000000000000HnE100000000l7oL0000a5_W0000000000000000L:XY0000LRLG00000000
000000000000000000000ZE600000000000000000fjf000000004eQn\P6L000000000000@lCj000000000000TP6;0000DN3h00000000I6HR0000000000000000
000000000000000000000000000000000000Dde84IN^Xi;]51ci`[?N<c5A000000000000<obD00000000000000000000djo60000000000000000PAVe00000000
000000000000XDl400000000000000000000DkcV000000000000000000000000000000000000\SP\4@=R00004]E200000000HA1A0000HGHe0000dJd?A2GZ0000
00000000=3VI000000000000P5DA00000000`]Ea000080N><>I?XEWS0Sl`00000000HYKFPADc00008ZULU0LW0000000000000000000000000000000000008lX9
000000000000`e=G00000000<=iL0000`?[G000000000000hV8=<bE?0000PDW_00000000000000000000l2R@0000=2IbdlD^\nWI00000000TJFB000000000000
4Y;`00000000l734TlF100000000000000000000DDQ500000000PX;=00000000000000000000000000000000000000000000000000000000hO1H000000000000
00000000000000000000]6_J0000T@_=H=i4\Ua50000e6G;00004IEf00004JP>000000000000LAK7000000000000000000000000000000000000XDb;0000dh3a
P5gX00000000TYW4HIPTH[mh0000\2Pl0000000000000000D`g7I53<48I1hC070000000000000000000000008VT50000\=KK00000F>70000l1m8H80i00000000
000000000000d56b00000000000000000000000000000000hX6>000046[9h\X^0000000000000000`ML000000000`YeR00000000dOFY00000000l_Jb00000000
0000000000000000LURh00000000h\8W`]ki000000000000000000000000@<El00000000000000000000000000000000000000000000Q4Rg00000000LB\P0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`11300000000000000000000=53V00000000000000000000
0000000000000000Ld:H0000000000000000000000000000@JmX0000@BZl00000000000000000000TSNJ000000000000000000000000@=\H00000000<SB<0000
0000\W3?000000000000\JECL^HKlhSB000000000000X2lB00000000<>L600008ZWj00000000000000000000000000000000PcM4000000000000000000000000
0000l@S?LNA\M4XP0000lMnJ0000`Y1M00000000<IIM0000h[PgTEOA0000000000000000000000000000DhJG00000000X8910000000000000000000000000000
0J0cHf98E0PM0000000000000000000000000000<hXZ00000000000000000000000000000000DMXI409c@@]lLLKE000000000000000000000000\cA<000083?Y
00000000000000000000000000000000l\:Y00000000000000000000H``00A:`00000000=6GH0000HR^]00000000000000000BN000000000000000000000Lo5E
0000PKn800000000a6MAX?\2`ZgC000000000000000000000000000000000000000000000000HOL90000<jEi00000000000000008MB_00000000485THZ_?0000
000000000000000000008T;f0000\Ydb000000000000000000000000000000000000000000000000<Rj:T\Fj`HlO@j5c00000000000000000000\kn]XHM90000
000000000000000000000000000000000000DO8Q000000000000T1fV8?RZ00000000000000000000000000000000000000000000XYbZ00000000\K>d00000000
00000000d5;@00000000@5Rc000000000000000000000000000000000000000000000000000000000000Togj0000a4WI00000000Db@T0000HAPW000000000000
0000TMTf`U9c000000000000000000000000HDQH0000000000000000dSFV000000000000\dO_000000000000lSm:a1WW000000000000`@l4000000000000@7FZ
000000000000LCPL0000000000000000000000000000h=<h0000000000000000000000004B8ZA4oQ00000000PkKN000000000000000000000000000000000000
Y64jT<U<<gcbQ3`g000000000000000000000000`3bf000000000000HfS1@2XHlV9j00000000DXh=8]gc0000000000000000000000000000000000000OkF\cPG
000000000000HjPl0000000000000aNg00000000000000000000000000000000000000000000000000000000Lg[N000000000000000000000000000000000000
000000000000000000000000`55H479WH?17Q6=n0000X:5`000000000000000000000000<1[S0000000000000000U35@h?;Q0000X[Wd00000000000000000000
0000000000000000000000000000L18=d>Vk00000000hC6T000000000000A4inPeZN0000]0NK0000000000000000\lUP000000000000000000000000PeY00000
PiR^000000000000d7Ma000000000000PMnjlTZj000000000000\aHH000000000000T5ID00000000\MmC00000000DL8l00000000000000000000000000000000
00000000000000000000<d>Z000000000000000000000000000000000000<8QND\J20000D8df00000000000000000000dXeUP@kX0000<ETQ0000000000004OVF
00000000000000000000000000000000000000000000@9eP00000000P=1Z0<QB00000000000000000000000000000000000000000000000000000000\VZk0000
0000000000000000<e]<m01fE2^R000000000000000000000000DONh4KY[000000000000000000000000000000000000\8<IhVd?000002QM0000\Qk;<T^Y0000
00000000000000004=3?0^`>00000000d0RQ00004?md00000000Q49h00000000XY5Y96>^0000d]Lg0000<WHIX5?S000000000000000000000000000000000000
00000000000000000000000000000000HDeT000000000000000000000000000000000000000000000000<gao000000000000000000000000h@i2000000000000
0000000000000000000000000000Pefe000000004KDm0000000000000000dLbN000000000000000000000000\7SR0000XAS?8UPb0000`RD20000000000000000
0000000000000000DRn^000000000000PKGPlSmFh:>U000000000000`0CA000000000000l5fe000000000000000000000000000000000000000000000000PD:l
00000000L[Y0\CbIHWP?d`6m@jkT00000000@`<W0k@f4kA_00000000000000000000DXYIlk[SX<jk000000000EH30000<=@4A6:@000000000000LSjJPag`0000
000000000000D=_B]20F0000DXhO000000000000000011^M00000000000000000000005NXKEQ0000LPl90000000000004BX00000<Wn`0000P1o@0000T^;P0000
0000h7o_0000`CU`000000000000<>[G0000000000000000m1i^00000000000000000000000000000000<PFi0000000000000000000000000000000000000000
00000000d[bUU3i\<BoQ4]d]\I\400000000HL<]000000000000000000000000lFPA000000000000000000000000000000000000000000000000\KhfA6]f0000
0000000000004;HTlH2600000000\iO:00000000D4`@\AI8\lU]0<Yc0000@Ef?0000000000000000000000000000000000000000PRG?000000000000\1EV0000
0000000000000000000000000J1500000000000000000000000000000000D8Z4d;Oo\WHX00000000XkgehFmce6QZ<M?Q000000000000`WA0`EIW000000000000
00000000M5QP000000000000000000000000<4Wn0000h6bK`N0T<@BX000000000000000000000000X9YP`1aBH]2^00000000L<c90000@oBf0000848`00000000
00000000h6?04S9i000000000000l05nPii>00000OY800000000000010mk00000000Tg5b0000000000000000l84=L8<W00000000000000000000000000000000
0000000000000000HKF`000000000jeh000000000000XLoR00000000000000000000000000000000U6Y;00000000000000000000000000000000000000000000
00000000000000000000dDTjdYc:dn8;0000P@a44BT>0000HQPe000000000000000000000000000000000000P32b@M_P0OVgHmWMH2Q]m54@0000000000000000
00004SG<a0<8000000000000Hg0g000000000000000000000000000000000000000000000000000014N[000000000000PDTRP5gO000000000000000000000000
00000000000000000000000000000000@KoGM4Go0000HPQU0000000000000000000000000000l4dX0000lT0jX:7Y0000000000000000000000000000P8]m0000
`BQZ000040ULY58I0000000000000000000000000jeN56Ic0000000000000000dBaP@[Fh000000000000000000000000000000000000\WaR0000000000000000
00000000`Ujb0000000000000000000000004@`?00000000PFT4`RON000000000000000000000000dPBY00000000000000000000Y40]@\E^0000`2nS00000000
0iVG00000000@DH9<fJ:00000000000000008F>i0000E4K]0000P\Z6LKZK@_9cE2Xj00000000l:W[000000000000Lf^90000h88E000000000000000000000000
000000000000D=Gf000000000000m2LJ0000@D?g0000DOj<00000000000000000000dUlK0000000000000000lIFg\@KA\k;R0000PMdI00000000000083l\53X0
00000000DOd7TP7R4GOV00000000000000000000PBVS0000000000008EIH81bI0000000000000000LkQB00000000000000000000000000000000000000000000
000000000000`4MY00000000000000000000XS5W00000000d_<O0000XO>d00000000000000000000000000000000000000000J0lPQlQ00000000000000000000
0000<F7a00000000000000000000X:<_0000000000000000T:?50a;T000000000000@j6M0000000000000000=60H000000000000000000000000000000004GZN
0000000000004[Ra00000000hio8i3KJ00004AHO000000000000000000008g2^P>`NhGCJPT]R000000000000\LSA0000dHfR00000000\ikU0000000000000000
0000000000000000000056?n00000000PN:S00000000000000000000000000000000DWDE00000000`iXX000000000000dADVLBQJ000000000000000000000000
0000000000000000PG830000000000000000000000000000000000000000=6VNXUFXP]SL00000000dl]<000000000000<L@BL?LD000000000000000000000000
000000000000000000000000000000000000000000008Ta20000E1lQ`UFf000000000000X1V100000000`Jgm000000000000T<fl00000000000000000000L9hA
0000000000000000`6070000hYOJ00000000XDab000000000000000000000000XDTG0000000000000000HXPN0000XTS300000000000047cP0000000000000000
0000000000000000\=K;00000000000000000000000043VK000000000000000000000000M3i500000000PET\0000000000000000000000000000000000000000
0000X=c><el60000000000000000000000004lYj\ZUn0000PKFP000000008DKO@kX200000000PPQ2000000000000PGlE00004NfG000000000000\<0TXHoL0000
000000000000LA;48H?a0000DW1g4Uc[0000000000000000H3m90000000000000000000000000000@N5D00000000000000000000000000000000000000000000
000000000000Q4<`00000000000000008P@]000000000000<23=]4P10000000000000000000000000000000000000000XRi10000000000000000000000000000
00000000000000000000000000000000000000000000PBga000000000000L:7J0000000000000000000000000000000000000000dXUB0000PbR60000X1RC0000
@>7k00000000D@[F000000000000h[3E0000lH3O000000000000000000000000000000000000000000000000Pj2c0000000000000000000000000000Q0kG0000
0000000000000000903V00000000000000000000dT5i00000J1G00000000LF=H<C=o0000M6J0h^Aa0000h]hA00000000P7jV000000000000000000000000lLFO
0000000000000000000000000000000000000Nj60000000000000000000000000000000000000000000085Ek\<Kh00000000Ll[g000000000000@GUS00000000
00000000hJRa000000000000000000000000XH8K000000000000000000000000000000000000000000000000000000000000000000000000000000000000XlkT
0000000000000000000000000000\[kllm?c0000\U8V000000000000000000000000A02U0000000000000000Lj>@000000000000T\jB00000000Tj7h0000H3I:
00000000<P`d4?n0000000000000XFD^0000T2[m000000000000000000000000D[[4000000000000000000000000000000000000000000000000]5^j0KUZ0000
0000Q4:B000000000000000000000000TIBj0;RHHIZI00000000\SfH000000000000000000000000000000000000\Xnh000000004cSGX2CD0000Dik;0000<X>Y
00000000000000000000000000000000000000000000HMaaLXkf`U6K0i<V00000000DEF20000L0_N]11d000000000000000000000000885bhRVRA2Hi00000000
000000000000T:0k000000000000\\lc0000h0l2HXSh0oOa`F8K00000000940j0000h79<0000000000000000000000000000lf^N0000D[KRH^Oh000000000000
0000l]G\@kX?PNZ900000000000000000000000000000000Da3G4bcC0000DKVm8kEo@jRHa3lD00004]`_0000PAk<00000O220000000000000000000000000000
0000000000000000000000000000000000000000DKAjPfKj00000000hB?g000000000000@A>[0000<WL[m3fh000000000000HdKE000000000000000000000000
000000000000POn<00000000T6oi000000000000000000000000HT=b00004]77HJDJ000000000000000000000000000000000000l\G\H6BS0000000000000000
XFMH<ZB60000000000000000000000000000m2nJ000000000000`mnE00000000dnV5000000000000@NkB0000D@SI000000000000hU3700000000\S?^00000000
00000000000000004J05000000008?hX@V^X0000000000000000890<000000000000000000000000\;C<DViR=5dQ00X800000000000000000000@OoC00000J1>
\[_Qh]dh000000000000000000000000000000000000000000000000\`d50000000000000000a1[m`QV?0`_BLln^0000h[Q40000000000000000000000000000
0000TL7n`XiD0000000000000000000000000000000000000000000000008ZfG00000000000016Om000000000000HP;b00000000X?GQ00000000000000000000
dQ>N0000000000000000L2Y=0000000000000000HQmB`WnD0000l=Hl000000000000000000000000000000000000`hmD000000000000DVaL0000a5Ib00000000
0000000000000000lVeH00000000dHDQ0000000000000000I2H3000000004VH<0000000000000000d0RB00000000000000000000000000000000000000000000
l<E>dYk60000\0lE000000000jJQ00000000`fB1HA^900000000<iL2000000000000000000000000Xhn<h2cU00000000\]Nj0000<gEY0000000000000000hCVg
@DEE0000000000000VFk000000008W8g00000000000000000000000000000000000000000000000000000000000000000000XB=HDHf300000000000000000000
`GDJ00000000`0Ka0000T5_g0000PT_n000000000000000000000000000000000000XkQW000000004McI0000000000000000\NmJX5QY8<;6000081G>00000000
00000000X4nA0000000000004>eA0000000000000000000000000000D[MV000000000000000000000000000000jo0000000000000000I4j>0000000000000000
DU3ah`=E00008Ve60000000000000000000000000000000000000000000041kodTE>8YWN00000000000000000000000000000000000000000000Q3^F0000XENP
0000000000000000960[0000P1Hj00000000=6I<000000000000A1Zo000000000000I4B80000liS90000@Iki000000000000000000000000000000000000125h
00000000000000000000X5Ob0000<SkD0000000000000000000000000000000000000000000000000000TYX?U6ST0000000000000000000000000000@\PJ0000
000000000000HW4L000000000000TacN0000XN@el1@DH?E<0000000000000H4b000000000000@6L6`PI_0000000000008G^d00000000a61e00000000X:K10000
0000000000000000000000000000000000000000\1EJdlYL0000HK4n00000000000000000000000000000000000000000000X=hP=4bi00000000000000000000
96`Ndl?X00000000`cl7haGJ0000hc1_000000000000e0]m000000000000000000000000\M_D000000000000000000000000@Q??0000000000008SXU0000HXXT
0000<OH9000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000lSTWPY<h8\KR
hf3W00000000000000000000000000004SA:00000000d8[F]6?800000000000000000000@:ZQ0000l`NE000000000000000000000000@Y7T0000000000000000
00000000000000000000LZ:f000000000000000000000000d^gd0000DBOK0000h[AM0000000000000000@IJ<000000000000dLg9000000000000000000000000
a5nN40^P`9Nnh<ALE5UR00000000000000000000XdnG000000000000h3gEHIZVX1WU000000000000L?Ag0000<=`6H_3_0000000000000YO\00000000@T6:0000
00000000lYAChUZ00000000000000000LFG_0000lG><DVHG0000000000000000T=NS000000000000dKChDiM3a11M000000000000000000000000000000008;:F
H<7C0000XZ?k0000000000000000000000000000000000008@Vj00000000000000000000hnnU0000000000000000Tc[M000000000000\hV<00000000L6:g0000
0000000000000000X`9:00004XBj00000000000000004^NW`:c]000000000000h:300000000000000000000000004:YS<[KFXQg`000000008J9<4`mi00000000
00000000`jWZ0000000000000000hFPoD2:l]16f00000i];0000000000000000000000000000000000000000E5_d00000000000000000000000000000000PI01
00004bCi000000000000h88;000000000000000000000000LV<G00000000000000000000000000000000@mM_00000000000000000000000001li0000\R`nh>DQ
0000Dk5O0000`F_J0000000000000000<Wbh0000000000000000000000000000000000000000000000000000000000000000000095Tb00000000000000000000
lNW@<Z4i00000000000000008T:_XYX20000Xbb8000000000000000000000000XLMe0000000000000000000000000000000000000000000000000000=4[\0000
00000000000000000000ddoY000000000000P<f?4dMH000006cllIJolj0n0000000000000000000000000000Pid800000GP2PBm100000000X;VlTU;l00000000
0000000004G>D31I0000@iPH00000000000000000000000000000000XSVUlW1?89[e000000000000000000000000<1X60000DDV4000000000000000000000000
0000000000000000000000000000`>k3H[:<0000000000000000000000000000000000000000000000000YBA`2V@`9]M00000000e3ln0000h;^9000000000000
l=SP0000000000000000000000000000XQ5a00000000000000000000L7Uo4maE0000000000000000`EXb000000000000000000000000000000000000lA@FP5>G
P<KVDGbf@m3d0000lHVb000000000000000000000000LJ]H4l8?91_m000000000000000000000[Zd00000000<LHH00000000000000000000Y10a000000000000
0000000000000000hQR>HRHM\`GbHfko00000000lk=000000000000000000000Pg]m000000000000000000000000000000000000H;6c0000\Vh4TQCWPZ8H0000
000000000000PMIS0000<NgT000047cbd_;7@4CKPh8fh:b2e19f8mbS0000@k8i0000D82d000047h\@YGW0000000000000000000000000000<UdB00000000dSJ\
0000h1WC0000000000000000000000000000000000000000000000000000000000000000<bIY0000D7FD0000000000000000DE6n000000000000000000000000
0000000045>S0000000000000000000000000000000000000000T<fN0000e66D00000000dO3f000000000000\Tc@0000000000000000000000000000h]f10000
000000000000000000000000000000008HJ^`hfC00000000000053C>000000000000000000000000000000000000000000000000h1bg0000000000000O1b0000
00000000000000000000000000000000PBlY00000000000000000000000000000000`h3:X5DT86^400000000000000000000000000000000<FS_\d82a6C;0000
000000000000TCnV0000000000000000000000000000LBAS000000000000D@RF0000000000000000l^Dn00000000000000000000000000000000000000000000
0000D`Wh0000000000000000Y2Z>`6<<4LnYDY4700000000000000000000m42S0000000000000000PVFM0000000000000000h51X00000000U2bXm6D[0nM:lVf;
000055Ci00000000L5f>00000000@JKR`;d<00000000000000000000XVLL0000lXQU0000000000000000000000000000Tn^2\8=X00000000X7KQ00000000h_HA
dXL]`UHB000000000000@:8ma47G000000000000Tghb000000000000000004<Q0000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000d__500000000h4]C0ISg000000004Nl700000000000000000000P[Si00000000\<7Y0000000000000nMb00000000000000000000
<X`Y0000000000000000000000000000TFjd<SZPQ2^800000000hVB4000000000000000000000000000000000000PELU0000000000000000<5;P000000000000
HfRR00000000<cdL0000i4_P00000000H3Oe000000000000@6MeH9ekXCQN00000000000000000000000000000000000000000000000000000000000000000000
HJ]1P[K[0000\eBO00000000000000000000<FJ\0000000000000000000000000000PZ:\0000X@adDfRA000000000000d6XF00000000000000004G=N\JKn0000
000000000000000000000000000000000000000000000000T9P\0000000000000000Dg;?00000000000000000000000000000000T>CY0000LB48`Lhk00000000
000000000000@lbF00000\Pn0000Y5MK0000000000004mGf000000000000LC:j000000000000`Y2:8\f;00000000000000000000HK=c00000000000000000000
00000000E4E<XD0Old?c000000000000000000000000L0MO0000000000000000000000000000DeGm00000000000000000000@Tj\000000000000000000000000
0000H?7=000000008V;@00000000@GV7000000000000h88O0000000000000000HUOb=5VK0?Ve00000000000000000000000000008Sj800000000000000000000
M3n\00000000X:3E00000000000000000000<WGH00004ZM500000000h1Eb\1W20000000000000000X:G^000000008Aa90000000000000000000000008b5g0000
000000000000U6Vh00000000<@5300000000000000000000Dko7e2d@000000000000000000000000XP6^TS8L0000lKb[00000000<AYPXVhU000000000000P7gl
000000000000000000000000PX_<000000000025Hb>90000000000000000T>WJ0000dI8500000000l[jG0000<F>^000000000000T[?AD4e@0000h3RhE3>f0000
000000000000000000000000000000000000000051X:0000000000000000dFPO00000000000000000=Ma0000lmAa@B]=0000000000000000L;;f000000000000
4Zcb0000000000000000000000000000000000008L\a`g:j00000000000000000000000000004fPQDg3JU03:@`2j000000000000000000000000000000000000
8BZ]LF@>0000\M1S000000000000000000000000lXA_00000000\8Xi00000000\m7\0000TgWDT]cS0000dYh<0000000000008;GU000000000000XXFi00000000
0000M35M00000000000000000000dC@M@bKblSSVU2260000h[a500000000e4]FPFHD000000000000000000000000000000000<5D00000000XG3E000000000000
0000<cjh00000000@AS4<R]A0000000000008UgG00000000HJbU000000000000T5^j0000\AZj0000000000008VBn`Z4\000000000000Xl:QT<CD000000000000
0000hQaI000000000000000000000000000000000000000000000000000087DQHRVm000000000Gnb0000000006B30000dGEH0000000000000000lC;M0000lfg2
0000000000000000000000000000000000000000T[4D00008L>:0000000000000000<9jl4>eX00000000`;8TH0\60cGb000000008GXC0000000000000000X\`c
00000000000000000000000000000000m1`@0000PF9H437f00000000hdolT?[80000000000000000000000004:Sl00008o6Q000000000000000000000000dPIU
000000008fXe00000000000000000000000000000000LfXN00000000Lb1[0000000000000000@5J80000XeeETlo`00000000dK<Vlb2[0000X]@e000000000000
`6jD0000L07iDBf\000000000000<MON@9Q]00000000000044hZ000000000000X56QH67;0000000000000000\8=J0000<Z=]00000000dS:o0000000000000000
00000000000000000000000000004Z^200000000\DR=0000HYh^0000000000000000000000000000TbK20000Xb]3000000000000A2Bn0000<`Kf0000HL^e0000
0000HZl2DS_N000000000000000049LnhSKHDgY10000PN`W00000000000000000000LFA00000000000000000@nak00000000E25Nd3hl000004Li0000H4cL0000
000000000000000000000000\Ie3DQnk0000000000000000XA_40000\XN?00000000000000000000000000008B4j000000000000000000000000000000000000
0000lJhQ0000`kTY00000000@ITJXKWT000000000000HXX`0000<OHJ000000000000000000000000l378000000000000000000000000000000000000LJGY0000
0000000000000000\oVa00000000000000000000000000004R[Y0XDU`fQ=<J4e00000000000000000000M6Me00000000000000000000000000000000d7VUhj@Y
TK^:L36k0000D26Y00008DLi00000000T=VZ0000l5TaLXWe0000000000000000000000000000PC5jTiI900000000\^CH00000000D>fK00000000Dg=h4Ifj0000
000000000?9400000000D^nR00008_bm@V;000000000DO7100000000000000000000000000000000000000000C>:000000000000000000000000000000000000
00000000000000000000000000000000000000000000@K1k0000XVMODoXj0000`Vh>0000000000008IjT\VgY<QDW00000000000000000000PMG\000000000000
0000000000000000000000000000000000000000HdSk4CBoL^7lY5e>0000000000000000000000000000000000000000h>nC000000008db=00000000Q4YG0000
d4Jh00000000i3SZ0000000000000000000000000000Hf8R00000000000000000000000000008[ld00000000000000000000Y57U000000000000l5Ao00000000
000000004ZOC000000000000\Yc^0000877W00000000000000000000L[FVU2lJ0000HZ=k00000000000000000000000000000000000000000000000000000000
0000\\ie00008\:0000000000000000000000000000000000000A3Gh00000000000000000000<BUQ000000000000000000000000000000000000d25HDLHW0000
000000000000@NLI00000000000000000000000000000000000000000000000000009326000000000000\2bf\^B50000D[6;0000DiUP00000000@7o:0000a4Bl
00000000a3Qd00000000000000000000H@fE\6UfhT4Q00008Ago0000000000000000000000000000000043Z?H4hA000000000000000000000000m6AX00000000
00000000`3lC<eo]0000000000004<b2000050Nj000000000000000000004S8@000000000000\cK3a5C\000000000000DCX>4@;S00000000000000000000D0DF
\@69l5]^P\ZA55<H0000000000000000000000000000<BnD0000000000000000000000000000`4`W0000000000004JMM00000000000000000000000000000000
00000000000000000000000000000000e4O100000000E3RmHbkM0000`VdPTb<i000000000000000000000000POJchOR:0000000000000000000000000000<YP`
HVYQ0000DIa50000000000000000TncU0000000000000000Xa]50000000000000000000000000000000000000000000000000000000000000000000000000000
8C840000000000000000000000000000DXdh000000000000000000000000l@\1000000000000000000000000000000000000<W=Z00000000\1RW000000000000
HYe@A0h400000000TN<N00000000000000000000000000000000000000000000`:Hc`EC?0000000000000000000000000000TM;]D1nJ\IQD<dN6000000000000
01]X\TO200000000DQ60<TJ90000000000000000000000004fdHM6X[0000@APl0000000000000000L1_]0000XW4;0000A2>R0000000000000000000000000000
00000000000000000::W0000000000000000h452HhICT8Pmhn1f0000d`4G000000000000000000000000000000000000m2DO000000000000000000000000HUQk
00000000000000000000Y1R9X`Bh89DjdIVWlnS_00000000000000000000000000000000000000000000000000000000XQgUPUE300000000H0N`hWJ?4\i9LFMn
<`im0^6U419B00000000<=E>4IQ3000000000000000000000000000000004X4[0000000000000000<F?400000000000000000000000000000000000000000000
0000<O_A0000000000000000<Ble000000008Wo00000D4Ag0000000000000000000000000000000000000000000000000000X>VL000000000000000000000000
00000000000000000000000000000000000000000000A289000000000000\JWA0000000000008CHalJKBQ1EMT[UhI4Ve00000000000000000000000000004<hI
0000=2Jb00000000000000000G]F`h200000X^^fHMFd00000000000000000000000040Wg0000hWE3l>A^000000000000000000000000U4<00000000000000000
<>lITj3@00000000PXBA00000000000000000000P;[dPTDN000000000000000000000000XGN7000000000000@>kQ0000000000000000<Lam=4nPlKc[00000000
`PnS0000000000000000000086Y;0000`GPU8<dg0dFN000000000000000000000000L[H^<dCGLlk400004D:C0000000000000000000000000000000000000000
0000000000000000hc:0000000000000000000000NYE0000PjE800000YG000000000TBXG0000000000008>Ki\Pj6Po2400000000000000000000000000000000
00000000\<7fHjgidP2N00000000<UiL00000000h7F4000000000000dLYT0000000000000000Tf;g00000000000000000000PESO0000000000000000D7f`0000
00000000e2WM000000000\dO00000000000000000000L4SCDJ>V0000000000000000000000000000\?nI<BO900000000000000000000000011T0000000000000
T9=10000000000000000000000000000000000000000000000000000000000000000T6cGDNAK000000008dXj0K>U000000000000000000000000000000000000
000000000000000000000000L7j1000000000000lVReTi_:000000000000000000000000XCHM0000000000000000000000000000h56mTG468dTW000000000000
<1?m0000\DcLl\Sf00000000\E\k000000000000@83U00000000l3d:L?\B000000000000000000000000000000000000000000000000d2Gj86WBL[H70000Te>S
00000000DMca00000000000000000000000000000000]1_W00000000000000000000XV4500000000dTNR00000000000000000000000000000000000000000000
XAW@000000000000P][H000000000000000000000000Hh[=00000000hXlcPBQk0000000000000000000000008bOo0000000000000000dCG600000000PPbU0000
000000000000H7]I00000000dU;C00000000000000000000000000008ZKZ\:3Q0000000000000WQi45EC0000000000000000000000008\\VhP1i11lk00000000
00000000lBjW00000000hA:V`UG>0000000000000000<T3A\7`Y81f<8M5U00000000``Jc00004?=]000000004F4A4iM^00000000T:Cldcid0000@kmk0FJ70000
00000000D4iH00000000TRkU\0R40000000000000000XP9L0000000000000000000000000000000000000000dRGV00000000lQMV000000000000000000000000
00Hk\Tch00000000000000000000000000000000000000000000T>ie0000000000000000dAMF00000000000000000000000094]f0000lE0000000000M6<glU_[
0000000000000000000000000000000000000000DV3g00000000TYZY00000000<@FkT<ba8=aM0000000000000000000000000000000000000000000000000000
000000000000814R00000000000000004Li;0000XXee000000000000000000000000000000004Wm=0000X<2\8]HA0000000000000000I6SG0000h1[100000000
00000000468Idcga000000000000000000000000H;dS000000000000000000000000000000000000PKEE4c0o000000000000\RRk0000000000000000DJ>Ja05R
00000000Pj`k000000000000000000000000dNck0000XbQF842ih92I00000000000000000000<7\b\b1300000[6\0000000000000000XjFi000000000000<h4=
0000XJ2;000000000000000000000000P3U<000015fV0000DTB^0000dFc]00000000000000000000\?Hj00000000D11A000000000000X0ALL0EI0000]4ZK0000
00000000\U\D000000000000000000000000000000000000000000000000000000000000<8;k@1Kh000000000000000000000000PCO>00000000000000000000
00000000000000000000000000000000000000004bLo0000X`C700000000000000000000000000008H`L0lNS000000000000000000f800000000000000000000
00000000000000000000TahX000000000NXClPNd0000000000000000000083kH000000000000000000000000000000000000lNHh0000000000000000\1@6L4[H
0000000000000000XDe^0000@0mj<O0Z000000000000000000004:?Y0000LW`2M6:3000000000000000000000000dKL2000000000000000000000000\P_?0000
0000000000000000DP]D000000000000lVVDi4bV0000000000000000000000000000XJBk4<2D000000000000\WV>000000000000000000000000000000000000
0000lN2O000000000000000000LT00000000000000000000`D>S0000A3la00000000\1XF0000X_^Z0000<CU4dDAH0000000000000000000000008]E;00000000
000000000000000000000000000082MD0000TH9VDAQgPho5E3L]8dBn00000000D[E[00000000\GdA0000P;W\I2IRPgjB0000l8_j0000]6cW00000000lPOo0000
00000000000000000000000000000000000000000000DAR900000000000000008<4YTJ=0<2X6U0KF000000000000000000000000000000000000Pj6500000000
000000000000TSb300000000Xl7c000000000000<Im]00000000000000000000000000000000000000000STf0000000000000000hW9Q00000000000000000000
00000000I1e2000000000000000000000000L4>b0000Y5C54W:J000000000000000000000000000000000000000000000000XUjT000000000000000000000000
000000000000000000000000000000000000000000000ih^L:lZ8VDiH]9_`j<KTK5>0000000000000000<XUchT\Y00000000T=C?<>^L0000dCfGlC1d00000000
000000000?QN0000000000000000000000000000@0Ug4JC600000000000000000000000000000000HKC<000000000000PWiL0000000000008U[>0000Tgc84XEn
M1If00008B5;0000000000000000000000000000dB3lHXHhT0ZLT<PV000000000000000000000000000000000000PfcI00000000ddIP`3;E@eNG000000000000
00000000000000004PY:L[M_@1P_000000000000000000000000`QNE000000000000TdEH000000000000000000000000`UMG000000000000H4R@000000000000
PM7g00000000000000000000000000000000000000000000000000000000000000000000D0<4<CiS00000000<0:Z4>gP0000P[\@<Ogk00000000TT:l00000000
00000000000092_F000000000000LV`U0000\CBY`RAn00000000000000004Dei000000000000000000000000000000000000<9RoDd1f0jEX0000000000000000
0000000000000000dLF]XcQP000000000000000000000000000000000000hPP^000000000000<9gW0000000000000000000000000000D>Ao\mX;m3RG4_n:0000
0000ldP>0000000000000000<J_d00000000`W[5000000000000PRMJ000000000000000000000000000000000000\Ho1<9m_lI2L000000000000000000000000
0000Li<AdmC400000000000000000000\Q:i00000000000000000000XgWU0000000000000000LG_>hCb`0000\Hn9dZeh000000000000@hKme27f0000X;b9XPRF
`N1Y00000000lVIQ00000000<GcDXah;00000000I2=O00000000000042LW00000000000000000000000000000000000000000000@F^BT06_0000`d;E00000000
0000PAi8000000000000000000000000000000000000`F\40000HFIi00000000h2DgH=U0XF740000D7jC000000000000000000000000000000000000000055i[
e34M00004Sh20000000000000000\:Xg00004:aI000000000000P:Y7hO[W0000000000008@0500000000000000000000000000000000@_290000000000000lNd
0000da6^X4AC000000000000000000000000H::I00000000PZY10000000000000000Lf;4HYBf<]mk00000000\0aM8_k200000000000000000000000000000000
@Vj90000Pk``4Vk900000000000000000000000000000\m=000000000000TL:o00000ABW0000000000008g:S0000DWRT0000000056Oc00000000000000000000
000000000000000000000000000000004cjB0000\m5700000000d<Mk000000000000000000000000lkd:00000000@15fXaEB\lB=PjlE000000000000dGBODQWb
0000000000000000hbX^000000000000000000000000000000004llj0000d99`0000PS0X00000000TM>A00000000T6@@T>eL@1gl8K7500000000000000000000
0000000000000000000000000000000000000000000000000000000000004`hd00000000000000000000D:Q@000000000000d7Jc000000000000000000000000
0000000000000000D@lR0000000000000000000000000000lFif0000@iCe82Ab00000000lO9g000000000000e2lj00000000@78;00000000000000000000<L4I
000000008]Xl0000l;U40000000000000000000000000000000000000000HUFI000000000000<7Gn0000\M[=\=6900000000Xa1oXfBF00008AdG4fY>00000000
<ZdT000000000000<8eI00000000000000000000000000000000@VHidZ84H]42P5Z00000HPVF0000000000008cWJ000000000000000000000000TJNk00008OKE
d`kO000000000000000000000hJ400000000l_[m0000000000000H5GI6YU00000000000000000@c40000000000000000000000000000000000000000PU<G0000
00000000H><S000000000000000000000000\4E_00000000lEhK0000PL<N0=`g0000000000000000]5LdLW[MX;_n00000000HoOQ000000004=In]1XWXA_DTKTA
000000000000@jK>8fF00000000000000000X2VN00000000000000000000000000000000000000000000000000000000`^FX000000004iNA0000d\UU00000000
00000000l<H@DRh?000000000000<H730000000000000000000000000000\fOW00000000Pc1F000000000000X]QQ000000000000000000000000000000000000
00000000000000000000000000000000<K]k8l3j000000000000000000000000dDIL00000000@S3g000000000000000000000000000000000000`Bcb00000000
0000000000000000000000000000000000000000000000000000XZToA1880000hYbi000000000WUA00000000523V0000T:b>000000H;00000000000000000000
0000HGNb4KU:0efX000000000000Limk0000000000000000D9L@H4B500000000@6_X0000000000000000000000000_4AhATi00000000000000000000X?7T0000
0000000000000000LCD9HP8j0000\W9G\V1j000000000245X>cNPLSO0000LMb<dSfW000000000000000000000000@SGm0000000000000000<@WT0000a5G<0000
000000000000000000000000000000000000`Qak00000000000000000000000000000000D9kl0000000000000000000000000000000000000000000080d90000
@g_[dY0f0000M1NX000000000000000000000000000000000000000000008R@Y000000000000000000000000000000000000DX[E000000000000\V5200000000
000000000000000000000000HM@300000000000000004`:Q00000000dnjgTZZgi3>V`XnP0000000000004Q=7000000000000000000000000L=<FTW0^0000T?VL
00000000`VXF@Y@C0000000000000000000000000000LD4g00000_WQ0000000000000000000000000000<3V;0000U0ga]2CH000000000000D4_@000000000000
0000000000000000000000000000<CDH0000`6Xo0000000082S200004SITLnA20000000000000000<?9V00000000000000000000hX<700000000000000000000
000000000000a2Lj0000000000000000000000000000D\om15YM000000000000XAVS0000000000000000000000000000000000000000000000000000HC6d0000
0000000000000000`EoAdmlH00000000\58<00000000000000000000000000000000000000000000PHI?000000000000\mTZ0000000000000000T3F<00000000
0000000000000000`BRHl4LJHalk0000000000000000U21<00000000000000000000000000000000TZQI000092W300000000@\K=h]=X00000000000000000000
0000000000000000\GH7000000000000000000000000Hf;G00000000`V[S000000000000<cgN000000000000lRac000000000000000000000000000000000000
0000h12i00000000D8V>00000000@I]]X4@Ah[Z28^5nha8ZPeUFE3`8000000000000000000000000000000000000000000000000000000000000000000000000
0000000000008Kkl00000000\3iD<W_Whc0RPJ\H916@000000000000hK;H`THC0000000000000000000000000000<X\O00000000000000000000000000000000
000000000000d9]o0000000000000000000000000000000000004S99000000000aMP00000000000000000000L93o<@ml00000000\W3M00000000000000000000
00000000X8g700004QCK00000000000000000000000000000000000006Kb000000000000DVLY00004F59000000000000000000000000000000000000lJc7a04W
000000000000000000000000000000000000XUAm0000000000000000000000000000000000004Q4hE5DM000000000000DJR@Tj@j8Tmj`K`E0000LX[V00000000
000000000000000000000000DRP60HQ<0000000000000000000000000000@FU`lZ?`00000eC70000000000000000000000000000000000000000000000000000
00000000000000000000000000004F4W88DO0000`^j@000000008Y9515ob00000000000000000000`0Bk00000000000000000000000000000000X_cN00000000
0000000000000000000000000000l5_V0000000000000000000000000000000000000]W90000000000000000000000008Te`PlKY000000000000dJjZ\lSHP7b\
00000000XNMK000000000000P[TQ00000000lgS4000000000000e46G00000000000000000000000000000000P@5>000000000000X3UL000000000000DCl00000
0000000000000000h7Rd00000000@Y?B0000U0Dg0000\3e^0000lAEK000000000000000000000000LWUn8a6?L=LI`Eo400000000000000000000\h^S0<5X00H1
90N88m5o]1V=55aE000000000000000000000000Hlo@00000000H3Y500000000XLAI`41kd:_m8Oa70000POWkXmIJ00000000Y4gUh_MR0000TN^Q000000000000
<b7`M6^M0000000000000000000000000000000000000000000000000000000000000000lg\V00000000000000000000000000000000000000000000l95K0000
00000000=1gi0000h3[O0000000000000000lI4`LQ<@lVCH0000<NbJ000000000000000000000000\<83000000000000000000000000PHlc0000Hl?:4WL7D<P1
000000000EZ@0000D=CL00000000`TJL0000I0Qj0000haT\00000000000000000000000000000000LXK00000X<ZV0000000000000000dHb>0000000000000000
0000`nio000000000000000000000000T>TD0000L9e]0000000000004]We16C^000000000000LL]0=5nk000000004>6jD3mRXUVN00000000000000000000<QBC
00000000000000008Gm\TaU60000000000000`640000000000000000U4Vo0000@ldV0000dIM8000000000000000000000000\i`h000000000000P0_cH:UC@9C0
\S:bm2GM4S>em49>00000i0g000000000000000000000000000000000000A4n]00000000Q5mn0000H:^M00000000D6@ND9k[PZU<00000000000000000000hYiY
00000000000000000000lKKf000000000000000000000000000000000000000000000000000000000000@57Q0000000000000000000000000000000000000000
4=iA0000000000000000000000004`kl00004AhR<hi4d[RL<mm:51W70000PU6X`18H0000i2[g0000\32=00000000000000000000000000000000L]?e00000000
l59f0000000000000000\2SD000000000000000000000000000000000000000000000000@411@Gi<00000000000000000000XfM=A1Ya00000000000000000000
=16P00000000000000000000000000000000000000000000000084_000000000TEQRDcDAP34g00000Nb100000000000000000000X>3\\8>md;<iT`8600000000
00000000L7hK0000000040L>U21i000000000000000000000000000000000000X6DI00000000000000000000X7PN000000000000`3mF45R8`FcNhRdnI5[T8R1e
10nZLDCF000000000000m5EG000000000000000000000000\WQ2Ho1a000000000000DLGl00000000000000000000000000000000000000000000000000000000
\I8A4ioX0000M4Aa00000000000000000000000000000000@DC10000000000000000d4D;0000000000000000000000000000000000000000dXYW00000000d5Jc
0000HkbBDaci00000000000000000000000000000000000000000000000000000000Q0aF00000000L7gO00000000000000000000D?i=0g8j000000000000Q5:0
0000000000000000dWJc0000L?h5\W8T000000000000000000000000000000000000000000000000000000000000000000000000000000000000@76Ci2cc0000
0000000000000000000000000000000000000g;e000000000000000000000000<E1llWT>89Qn000000000000m2EV00000000lA^LlC\UHQ71\QYL@bU@00000000
00000E_;0000000000000000000000000000X<g;h@QI00000000l47X00000000`dXP000000000000469`00000000d>A>U1f\0000000000000000`ET9dOg40000
<iOZ0000TZ6`do\T0000000000000000000000000000\i5F0000lboYTaVA000000008MYf00000000000014T^000000000000000000000000M37N000000000000
0000000000000000000000000000d7Y4PZ3J@Z4QI4eT000000000000\XV40000000000000000L:I:00000000000000000000Pbj>@HPd0000<:TA000000000000
000000000000U1d\00000000000000000000LcUG09:o0000@CDn0000000000000000000000000000000000000000l5@8E6e149EI0000Hf5D0000000000000000
00000000000000000000dL8S000000000000D]OO00000000000000000000DIbhT]`C0000I3>60000000000004@iB000000000000LYlC00000000a0I500000000
000000000000h2j94;LJ0000l:\=lR9=00000000\Nl]0000000000000000000000000000000000000000000000000000<\2RT^@LD;^G00000000000000000000
M2Ff0000000000000000`L[XPQDF0000X2AS0000l9S`00000000000000000000000000000000La]e000000000000000000000AFH0000HJiV113J000000000000
8TLR000000000000L>?C000000000000000000000000lQGO54iQa6mILlSYh^D90000d<M]00000000000000000000000000000000<B]WDLm@00000000Dh3E0<gZ
PKBDLi@R00004oEc000000000Boc<F>S00000000000000000000000000000000<WoQ000000000000<RR[<2g0000000000000<F<c00000000000000000000hOMT
000000000000\A7e00000000lEX4000000000000000000000000000000000000000000000000`oLO\ka`000000000000DEj80000000000000000000000000000
Q63I00000000000000000000000000000000000000000000000000000000=0_ATEf100000000<6b<000000000000\28a00000000XC?XL?0DdUW500000000DS47
000000000000Po?=0000000000000000Xi31000000000000000000000000lBZO0000000000000000<edS000000000000000000000000000000000000\RgS0000
00000000dZH:0000000000000000000000000000P_70000000000000\eQb000000000000000000000000000000000000000000000000000000000000E3h1XP[Q
d]:`000000000000876h000000000000000000000000000000000000@5Sjd\U:0000000000000000E3cTa6leTi;j00000ePn0000<]c900000000`0TkH@Yo01HK
00000000000000000000\So:000046BI0000hG5=00000f_a0000000000000000000000000000dKf00000\nT2\;QdL=;[0000lF6GQ66T45f[hEdd`W3W00000000
000000000000\;DD<N[2LECZ000000004?U^00000kA70000000000000000000000000000XK5\dCX_<>U7L\0B<k[b0000000000008ZBi000000000000hh^<0000
00000000000000000000=6Tn000000000000XBNZLSQV\V5Oh[R70000HE`D0000X5X^00000000L9@@00000000000000000M4T000000000000LRmf00000000U4X@
000000000000`@>T00000000000000000000000000000000000000000000LXY:0000dVOT0000XM[VD?Ng00000000000000004\P]000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000TeCN000000000000LAdn00000000P3570000000000000000lA:L00000000
00000000000000000000PkFL00000000000000000000000000000000PmY_LNe\H\gd8KLQhlabLlC0Ho]9<9JQPR5900000000000000000000`b270Ij0dlhA0000
000000000000000000000000Hjd=93^P00000000000000000000@`Tl0000dH5S00000000000000000000000000000000000000000000TO6G0000000000000000
00000000D3Q<00000000000000000000000000004I6Y0000000000000000000084o10000m5n>@6P<0000l9ZU`1fF0000000000000000TGUbLRTn\RRN00000000
00000000h^9o0000HDij00000000h6U000000000`?0P`19OH8f=LMJX0000000000000000XlQn4N870000ln420000000000008[C]000000000000000000008Hj3
00000000000000008MLLU51Y0000m3ii000000000000000000000000000000000000LjW6d:h6m32F0000PCjZ00000000`k`60000000000000000000000000000
000000004Hf?00000000X<9C0000000000000000T<KDh=4j00000000000000000000000000000000000000000000000000000000000000000000DOlh00000000
\HmI4X@30000000000000000000000000000dQZ:00000000000000000000000000000000<RV64bn:000000000000000000000000000000000000@;<G00000000
0000l;70XR@fTSg40000000000000000000000000000000000000000D0bN000000000000000000008;l@0000@[:^U3YDl]h^@:9=0000lOL^0000000000000000
0000dl5T`kM\0000lHB=000000000000000000000000@0h\0000hKCJ000000000000d59Z`MB?8PYflYCi0000000000000000TZX=<DSA0000000000000000<QNQ
0000000000000000\`C`00000000PKf`D5^A0@f1LW\FDcIgi33j0000DYDm000000000000D0gR00000000H<Aa00000000L\DK8AJC<MVK0d9d0000000000008m@n
000000000000000004jA\HWBXJBJ0Mj:00000000`J2J000000000000000045F:00000000000000000000000000000000@1Jc000000000000\Q4LTJ6O4;Pj0000
0000LENB0000000000000000000000000000I5\j0000000000000000PYL=00000000000000000000lWl000000000000000000000000000000000000000000000
00008^<20000PA>N<I1D00000000000000000\6j00000000000000000000000000004a2e000000000Cka000000000000000000000000000000000Q0^h?jGH`Da
0000000000000000l^d4000000000000000000000000P4^<<_0Q000000000000000000000000000000000000000000000000<NA500000000H2U80000lEi00000
00000000000000000000PN5T0000LTZ:00000000DLJb0000000000000000\8k@000000000000000000000000000000000000@29M00000000000000004JZn0c3M
14W<0000000000000000m6gL000000000000000000000000LmgO0000lE790000TA1300000000d;NXhFQZ0000000000000000000000000_AO0000<7Yc@BS=0000
L^Y40000000000000000000000000000000000000000000000000000000088YJ000000000000<K:[000000000000000000000000000000000000000000000000
00000000e5N?8Rj_D\Jj0000000000000000PMlU0000\EVg0000H61ol5U;hcg=0000000000000000`7je`Bf400000000TD^=hEPj0000000000000000XZWC0000
0000DH[l0000T?c;0000000000000000LQPT000000000000000000000000000000000000`;kB000000000000hZ1Y0000000000000000`12L00000000X=IU8`U=
HXXlH<75L[4T8J3M`eVn0000H7::Di?U0000000000000000XD^Im2R1d?Im000000000000lX?50000e4d:000000000000PKYM00000000db700000HF06hWmS0000
000000000000000000000000000000000000Pa@[DSaJXQAX000000000000hG>20000000000000000000000000oo=000000000000H0U<I56;0000000000000000
000000000nNE0000000000000000@amYPIeHPQTJ]1Wj000000000000000000000000000000004aRn00000000LOA<000000000000000000000000000000000000
P>fj000000000000hK;d00000000dd\Z0000000000000000000000000000000000000000000000000000000000000000LnBR00000000000000000000`lMb0000
000000000000`:H30000000000000000lQ0kdMmc0000000000000000000000000000\2Th0000M3o6000000000H0_000000008_Cf<`f^`B^h00008e0?00000000
000000000000000000000000000000000000000000000000431=\:3]XbY==2dm0m6>0000000000000000<Y64`3e800000000000000000000TW`S`bBJde\=0000
"#, [
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 4), w(K::Grade, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::He), M::Whole, 4), w(K::Degree, Some(L::Pt), M::Whole, 4), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0),
w(K::Award, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Cs), M::Whole, 0), w(K::Conjunction, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0),
w(K::Until, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Ca), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Present, Some(L::Fr), M::Whole, 0),
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
w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0),
w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0),
w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4),
w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0),
w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4),
w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3), w(K::Fluency, None, M::Whole, 4),
w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0),
w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6),
w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6),
w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4),
w(K::School, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Id), M::Whole, 0),
w(K::Season, Some(L::Tr), M::Whole, 1), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Lv), M::Whole, 6),
w(K::Degree, Some(L::Lt), M::Whole, 6), w(K::Degree, Some(L::Et), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Grade, Some(L::Lt), M::Whole, 0),
w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 6),
w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 7), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 4),
w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2),
w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2),
w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2),
w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2),
w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::SkillLevel, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::LanguageTest, None, M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 1),
w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1), w(K::Certificate, Some(L::Sv), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::At, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0),
w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0),
w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4),
w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0),
w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4),
w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Award, Some(L::Mt), M::Whole, 0),
w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3),
w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0),
w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4),
w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5),
w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0),
w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0),
w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0),
w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Grade, None, M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5),
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5),
w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0),
w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0),
w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0),
w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0),
w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0),
w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0),
w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0),
w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8),
w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0),
w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0),
w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0),
w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0),
w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0),
w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0),
w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5),
w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Expected, Some(L::Id), M::Whole, 0),
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0),
w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0),
w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4),
w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6),
w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Whole, 7),
w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0),
w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0),
w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4),
w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4),
w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ga), M::Whole, 8), w(K::Degree, Some(L::Fr), M::Whole, 8),
w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Role, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::En), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 7),
w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 8),
w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Tr), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8),
w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Hu), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8),
w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Et), M::Whole, 8), w(K::Degree, Some(L::Is), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Subject, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Ca), M::Whole, 5),
w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3),
w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8),
w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0),
w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0),
w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0),
w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0),
w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5),
w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5),
w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Document, Some(L::Et), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Conjunction, Some(L::Nl), M::Whole, 0),
w(K::At, Some(L::Es), M::Whole, 0), w(K::At, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0),
w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0),
w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5),
w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1),
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5),
w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2),
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
w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0),
w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0),
w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0),
w(K::From, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1),
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
w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3),
w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2),
w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Gender, Some(L::De), M::Whole, 1),
w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0),
w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0),
w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0),
w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0),
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
w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Degree, Some(L::Pl), M::Whole, 7),
w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3),
w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3),
w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1),
w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4),
w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3),
w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1),
w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0),
w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4),
w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6),
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0),
w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0),
w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1),
w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1),
w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2),
w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7),
w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7),
w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6),
w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2),
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
w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5),
w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3),
w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3),
w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0),
w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2),
w(K::Unit, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3),
w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2),
w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1),
w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4),
w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Ordinal, Some(L::En), M::Whole, 0),
w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0),
w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 0), w(K::Gender, Some(L::Hu), M::Whole, 2),
w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Grade, Some(L::Es), M::Whole, 0),
w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0),
w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0),
w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0),
w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0),
w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4),
w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0),
w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0),
w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0),
w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3),
w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0),
w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0),
w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2),
w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0),
w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6),
w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4),
w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2),
w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2),
w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5),
w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6),
w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0),
w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0),
w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0),
w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0),
w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1),
w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0),
w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0),
w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0),
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
w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3),
w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0),
w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2),
w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0),
w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0),
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
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3),
w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0),
w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3),
w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 0), w(K::At, Some(L::Sk), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0),
w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 0), w(K::At, Some(L::Sk), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1),
w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0),
w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Tr), M::Whole, 0),
w(K::At, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2),
w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4),
w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Season, Some(L::Sv), M::Whole, 4),
w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0),
w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 0),
w(K::Gender, Some(L::De), M::Whole, 2), w(K::At, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3),
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
w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5),
w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2),
w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8),
w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3),
w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2),
w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6),
w(K::Certificate, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0),
w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2),
w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6),
w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0),
w(K::At, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0),
w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 0),
w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5),
w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1),
w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0),
w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4),
w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8),
w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5),
w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0),
w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4),
w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0),
w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0),
w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1),
w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7),
w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2),
w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5),
w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1),
w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2),
w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0),
w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0),
w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0),
w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2),
w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0),
w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0),
w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4),
w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0),
w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0),
w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0),
w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4),
w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1),
w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0),
w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3),
w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0),
w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0),
w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2),
w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0),
w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0),
w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0),
w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0),
w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0),
w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4),
w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0),
w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0),
w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5),
w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2),
w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2),
w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6),
w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0),
w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0),
w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0),
w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3),
w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2),
w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3),
w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2),
w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0),
w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0),
w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0),
w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5),
w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0),
w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4),
w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2),
w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8),
w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2),
w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6),
w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3),
w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0),
w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1),
w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0),
w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0),
w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1),
w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0),
w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0),
w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0),
w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4),
w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0),
w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2),
w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4),
w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0),
w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0),
w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1),
w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0),
w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
