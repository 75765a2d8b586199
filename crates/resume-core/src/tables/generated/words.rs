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
bachelor of applied science	09U01
bachelor of architecture	09U01
bachelor of arts	09U01
bachelor of business administration	09U01
bachelor of commerce	09U01
bachelor of design	09U01
bachelor of economics	09U01
bachelor of education	09U01
bachelor of engineering	09U01
bachelor of fine arts	09U01
bachelor of laws	09U01
bachelor of medicine	09U01
bachelor of music	09U01
bachelor of nursing	09U01
bachelor of science	09U01
bachelor of social work	09U01
bachelor of technology	09U01
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
formacion profesional	0MB02
formacion profesional de grado superior	0@W01
formació professional	0@V01
formación profesional	0MB02
formación profesional de grado superior	0@W01
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
forsikring	0MD02
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
fortgeschritten	0MF02
fortlaufend	04501
fortsatt	0MH01
forvantad	0<201
forventa	0MI01
forventes	0MJ01
forventet	0MK02
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
fp	0MM02
fp grado superior	0@W01
fp i	09b01
fp ii	0@W01
fr o m	0MO01
fr.o.m	0MO01
fra	0MP04
fra og med	0MT02
fraan	0MV01
fraan och med	0MO01
fraedingur	0<e01
framhaldsskoli	03e01
framhaldsskóli	03e01
framhaldsstig	0MW01
framurskarandi	0MX01
framúrskarandi	0MX01
fran	0MV01
fran och med	0MO01
fratelli	03@01
frau	0MY01
frazione	0>T01
freelance	0MZ02
freelancer	0B002
freiberufler	09801
freiberuflich	0M\02
fremragende	0Ll01
friseur	05G01
frisoer	05?03
frisor	05?03
frisör	02801
frisør	05T02
frivillig	05T02
frm	01N01
from	0M^02
frontend	06U01
fruehjahr	0M`01
fruehling	0M`01
fruhjahr	0M`01
fruhling	0M`01
fryzjer	01m01
fryzjerka	01m01
frá	0Ma02
från	0MV01
från och med	0MO01
fræðingur	0<e01
frühjahr	0M`01
frühling	0M`01
fuehrer	02\01
fuehrerin	02\01
fuehrerschein	05n01
fuer	0;i01
fuhrer	02\01
fuhrerin	02\01
fuhrerschein	05n01
full professional	0>F01
full professional proficiency	0Mc01
full stack	06U01
full-stack	06U01
fulltrui	0<e01
fulltrúi	0<e01
fully remote	0Md01
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
fundiert	0Me01
fundierte kenntnisse	0Me01
fur	0;i01
fylkeskommune	0:=01
fyrirlestur	0>Q01
fyrirtaeki	0Mf01
fyrirtæki	0Mf01
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
gada	0Mg01
gade	0Mh01
gadi	0Mi01
gads	0Mi01
gadu	0Mi01
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
garage	0Mj02
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
gata	0Ml03
gatan	04Y01
gate	0:>01
gatve	0Mo02
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
geimhreadh	0N101
gelistirici	05801
gelistiricisi	05801
geliştirici	05801
geliştiricisi	05801
gemeente	0N201
gemeinde	08701
gemiddeld	0N302
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
gepland	0N501
geplant	05H01
gepromoveerd	0GF01
gept	0;X01
gepubliceerd	0<V01
gerai	0N602
gerant	01W01
gerante	01W01
geras	0N801
gerent	02501
gerente	05o02
gering	05F01
germans	03D01
geros	0N801
gesaellbrev	0N901
gesallbrev	0N901
gesamtnote	01@01
gesamtschule	0<601
geschaeftsbereich	06<01
geschaeftsfuehrer	05G01
geschaftsbereich	06<01
geschaftsfuhrer	05G01
gescheiden	04X01
geschieden	0N:01
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
gesällbrev	0N901
getrouwd	04X01
getuigschrift	0<T01
gevorderd	0N;02
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
giao tiep	0N=01
giao tiep co ban	0N=01
giao tiep tot	0N=01
giao tiếp	0N=01
giao tiếp cơ bản	0N=01
giao tiếp tốt	0N=01
giao vien	09G01
giay chung nhan	0:F01
giay khen	0:H01
giay phep	0:F01
gie	00`01
gift	0N>04
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
gjennomsnitt	0NB01
gledalisce	0=J01
gledališče	0=J01
glorieta	08Z01
gmbh	00`01
gmbh & co	00`01
gmbh & co kg	00`01
gmbh & co. kg	00`01
gmina	02n01
go	0NC01
go dti	0NC01
go dti seo	05P01
go dtí	0NC01
go dtí seo	05P01
gobierno	07@01
god	0ND0:
god kunnatta	0NN01
goda	0NO02
goda kunskaper	0NQ01
goda kunskaper i tal och skrift	0Ln01
godalga	00B01
gode	0NR01
gode kundskaber	0NR01
gode kunnskaper	0NS01
godina	0NT02
godine	0NT02
godkjenning	0NV02
godt	0NX04
goed	0N\02
goede kennis	0N^01
goethe	0;X01
goethe zertifikat	0;X01
goethe-zertifikat	0;X01
gold	00N01
gold medal	00N01
gondozo	02001
gondozó	02001
gonullu	05801
good	0N_02
good knowledge	0Na01
gorevli	05801
gorevlisi	05801
gostilna	0=J01
gott	0NN01
gotu	0Nb01
government	02o01
governo	02S01
gpa	0Nc02
graben	0@J01
gracht	0Dj01
grad	0Ne04
grad ta' master	0Ni01
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
graduate degree	0Nj01
graduate school	01K01
graduating	05V01
graduação	09N01
graend	04Y01
grafica	0Nk02
graficka	0@i02
grafico	01l01
graficzka	01m01
grafik	0Nm03
grafička	0@i02
gramata	0F:01
gramatvede	02I01
gramatvedis	02I01
grammar school	01K01
grand	04Y01
grand debutant	0O002
grand débutant	0O002
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
grein	0O202
groep	02P01
groothandel	02P01
group	0O402
groupe	02g01
grubu	03K01
gruender	05G01
grundare	0O601
grunder	0O702
grunderna	0O902
grundkenntnis	05F01
grundkenntnisse	0;C02
grundkunskaper	0O902
grundlaeggande	0O902
grundlaeggande nivaa	0O;01
grundlaeggende	0O<02
grundlaegger	06=01
grundlagen	0;C02
grundlaggande	0O902
grundlaggande niva	0O;01
grundläggande	0O902
grundläggande nivå	0O;01
grundlæggende	0O<02
grundlægger	06=01
grundniva	0O;01
grundnivaa	0O;01
grundnivå	0O;01
grundschule	0<601
grundskola	0M601
grunnkunnatta	0O>01
grunnkunnátta	0O>01
grunnleggende	0O?02
grunnlegger	06;01
grunnnam	09=01
grunnnám	09=01
grunnskolaprof	0OA01
grunnskoli	03e01
grunnskólapróf	0OA01
grunnskóli	03e01
grunnthekking	0OB01
grunnur	0OC02
grunnþekking	0OB01
grup	0OE03
grup scolar	07201
grup școlar	07201
grupa	0OH04
grupe	0OL02
grupo	08;02
grupp	0ON01
gruppe	0OO02
gruppen	0<G03
gruppo	03@01
grupul	03801
grupė	0OL02
grád	0OQ01
gráfica	02S01
gränd	04Y01
gründer	0O702
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
gumnaasium	0OR02
guncel	0>601
gunumuz	0>601
gurnal	06i01
gurnalist	04i01
guru	0OT02
gut	0OV02
gut in wort und schrift	0OX01
gute	0OX01
gute grundkenntnisse	0;]01
gute kenntnisse	0OV02
guz	0OY01
gyakornok	02001
gyar	04A02
gydytoja	02H01
gydytojas	02H01
gymnas	0:a01
gymnasial	0N901
gymnasialabschluss	01?01
gymnasieexamen	0N901
gymnasieskola	0M601
gymnasiet	0M601
gymnasieutbildning	0N901
gymnasium	0OZ05
gymnazium	0K_02
gymnázium	0K_02
gyogyszeresz	02001
gyogyszertar	06l01
gyoztes	00001
gyvenimo aprasymas	0O_01
gyvenimo aprašymas	0O_01
gyár	04A02
gyógyszertár	06l01
gyógyszerész	02001
győztes	00001
gärtner	05G01
gärtnerei	03901
gård	0=I01
gérant	01W01
gérante	01W01
góð	0O`02
góð kunnátta	0NN01
gönüllü	05801
görevli	05801
görevlisi	05801
götu	0Nb01
gümnaasium	0OR02
güncel	0>601
günümüz	0>601
güz	0OY01
għadu għaddej	0<>01
għalliem	04i01
għalliema	04i01
h	0Ob01
haandvaerker	06=01
habilitacao	0Oc02
habilitacio	01Y01
habilitacion	01Z01
habilitació	01Y01
habilitación	01Z01
habilitacja	0H?01
habilitation	0Oe02
habilitação	0Oc02
haccp	01N01
hackathon	0Og01
haedersbevisning	00801
haendler	05G01
hafta	0Oh01
haigla	04e01
hairdresser	01h01
hajadon	0I801
hala	0>601
halado	0Oi02
haladó	0Oi02
halen	0>601
halen devam ediyor	0>601
hallinnoija	05B01
hameau	04Z01
handel	0Ok03
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
hang	0On02
hari ini	0P001
harifa	0P101
harjoittelija	05B01
haskoli	03e01
haskolinn	03e01
hasta	0P201
hasta el presente	01c01
hasta hoy	01c01
hasta la actualidad	01c01
hasta la fecha	01c01
hastanesi	03K01
hasti	0P301
hauptfach	0KP01
hauptschulabschluss	01?01
hauptschule	0<601
hausnummer	04d01
haust	0P402
haute ecole	01M01
haute école	01M01
haven	0Mh01
havo	0P602
havo diploma	0P801
havo-diploma	0P801
hazas	0I801
hb	00`01
hbo	09[01
hbo bachelor	09[01
hbo-bachelor	09[01
hdr	0G?01
he	0P901
hea	0P:02
head	01h01
head of	01h01
head teacher	01h01
headteacher	01h01
hec	0@k01
heden	0P<01
heder	00901
hederlig omtale	00901
hedersomnaemnande	00K01
hedersomnamnande	00K01
hedersomnämnande	00K01
hederspris	0P=02
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
herbst	0P?01
herfst	0P@01
hermanos	07@01
herr	0PA01
het	0PB01
hetkel	0PC01
heute	04501
hf	0PD02
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
highly skilled	0PF01
highway	05b01
hilfskraft	02\01
hingga	0PG01
hingga kini	0P001
hingga saat ini	0P001
hingga sekarang	0P001
hinne	0PH01
hivatal	0PI01
hiver	0PJ01
hivern	0PK01
hiện giờ	0;M01
hiện nay	0;M01
hiện tại	0;M01
hiệp hội	0:\01
hiệu thuốc	0:\01
hiệu trưởng	09G01
hja	0PL01
hjelp	06;01
hjemmearbejde	0La01
hjemmekontor	0L`01
hjá	0PL01
hkdse english	0;X01
hlid	0Nb01
hlr	0?i01
hlíð	0Nb01
hnc	00^01
hnd	00^01
ho	0PM01
ho so xin viec	0PN01
hoc bong	0:H01
hoc vien	0CN01
hochschulabschluss	09X01
hochschule	0PO02
hochschulreife	01?01
hodnoceni	0PQ01
hodnocení	0PQ01
hodnotenie	0PR01
hoegskola	0M601
hoegskolan	0M601
hoegskole	0:a01
hoegskoleexamen	0L?01
hoegskolefoerberedande	0N901
hoegskoleingenjoer	0L?01
hoegskolekandidat	0>c01
hoegskolen	0:a01
hoejskole	0I601
hoest	0PS02
hoesten	0PS02
hoeyskole	0:a01
hoeyskolen	0:a01
hof	0PU03
hogeschool	07]01
hogskola	0M601
hogskolan	0M601
hogskole	0:a01
hogskoleexamen	0L?01
hogskoleforberedande	0N901
hogskoleingenjor	0L?01
hogskolekandidat	0>c01
hogskolen	0:a01
hoi nghi	09i01
hoi thao	09i01
hoitaja	05B01
hoja de vida	0Bd01
hoje	07Y01
hojskole	0I601
holding	0PX02
holdings	00`01
holt	0Nb01
hombre	0PZ01
home	0Ob01
home office	0P[04
homem	0P_01
homeoffice	0L<01
homme	0P`01
honap	0PM01
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
hos	0Pa03
hospital	0Pd05
hospoda	0Dk01
host	0Pi03
hosten	0PS02
hostess	01h01
hote	01W01
hotel	0Pl0B
hotell	0Q>03
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
huidig	0P<01
huidige	0P<01
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
hybrid	0QA02
hybride	0QC01
hybrydowo	0QD01
hydraulik	01m01
hyfsad	0QE01
hygieniapassi	03L01
hyva	0QF02
hyva taito	0QH01
hyvae	0QF02
hyvae taito	0QH01
hyvaet	0QH01
hyvat	0QH01
hyvä	0QF02
hyvä taito	0QH01
hyvät	0QH01
háskóli	03e01
háskólinn	03e01
házas	0I801
hâlen	0>601
hâlâ	0>601
händler	05G01
hästi	0P301
håndværker	06=01
hædersbevisning	00801
hè	0P901
hét	0PB01
hó	0PM01
hónap	0PM01
hótel	06501
hôpital	02g01
hôte	01W01
hôtel	02g01
hôtesse	01W01
högskola	0M601
högskolan	0M601
högskoleexamen	0L?01
högskoleförberedande	0N901
högskoleingenjör	0L?01
hönnuður	0<e01
höst	0QI01
hösten	0QI01
høgskole	0:a01
høgskolekandidat	0>c01
høgskolen	0:a01
højskole	0I601
høst	0QJ01
høsten	0QJ01
høyskole	0:a01
høyskolen	0:a01
hướng dẫn viên	09G01
hạng	0Dd01
hẻm	0@S01
học bổng	0:H01
học viện	0CN01
hồ sơ xin việc	0PN01
hội nghị	09i01
hội thảo	09i01
hợp tác xã	0:\01
i	0QK06
i dag	0QQ04
i fills	03D01
i helyezett	00001
i lathair	05P01
i láthair	05P01
i miejsce	0LR01
i s	00`01
i sambud	0I>01
i место	0QU01
i. helyezett	00001
i/s	00`01
iarna	0QV01
ib	00E01
icdl	01N01
ician	0QW01
idag	0QX03
idioma materno	0Q[01
idioma nativo	0<f01
idirmheanach	0Q\01
idirmheánach	0Q\01
idnmeistari	0E^01
idnmenntun	0OA01
idnskoli	03e01
idraulico	01l01
ieee	01X01
iela	0>801
ielts	0;X01
ielā	0>801
ies	0@k01
iesacejs	0Q]02
iesācējs	0Q]02
ifsi	01M01
ig	0Q_02
igangvaerende	0Qa01
igangværende	0Qa01
igazgato	0Qb02
igazgatosag	0B;01
igazgató	0Qb02
igazgatóság	0B;01
igazolvany	0Qd01
igazolvány	0Qd01
ihk	0@k01
ii miejsce	0LR01
iii miejsce	0LR01
iim	0@k01
iit	0@k01
ijazah	0Qe01
ijazah sma	0Qe01
iki	0Qf01
iki dabar	0CI01
iki dilli	04m01
iki siandien	0CI01
iki siol	0CI01
iki šiandien	0CI01
iki šiol	0CI01
ikincilik	0:b01
ikurejas	02H01
ilcesi	0>701
ile	0Qg01
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
im	0Qh01
immobiliare	03@01
imobiliaria	02S01
imobiliária	02S01
imone	03?01
imoneje	0Qi01
impasse	04Z01
impiegata	01l01
impiegato	01l01
impresa	03@01
in	0Qj01
in a relationship	0@\01
in corso	00k01
in corso di stampa	06Z01
in curs	01i01
in essere	00k01
in partnerschaft	0N:01
in press	0==01
in prezent	01i01
in progress	0Ac01
inc	00`01
incepand cu	0Qk01
incepator	0;O02
incorporated	00`01
indeks prestasi	0D801
indeks prestasi kumulatif	0D801
independent user	0Na01
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
industries	0Ql03
indústria	02S01
indústrias	02S01
indústries	03D01
infant school	01K01
infermer	02501
infermera	02501
infermier	04i01
infermiera	0Qo02
infermiere	01l01
infirmier	01W01
infirmiere	01W01
infirmière	01W01
informatiker	05G01
ing	0R102
ingegner	0R301
ingenier	0R401
ingenieria superior	0R501
ingenieria tecnica	09a01
ingeniería superior	0R501
ingeniería técnica	09a01
ingenieur	0R603
ingenieurbuero	03901
ingenieurburo	03901
ingenieurbüro	03901
ingenioer	05T02
ingenior	05T02
ingeniør	05T02
ingenjoer	02801
ingenjor	02801
ingenjör	02801
inginer	0R901
inginer diplomat	0EO01
inginier	04i01
ingénieur	0R:01
inhaber	05G01
iniciante	0R;02
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
insinoeoeri	0R=02
insinoeoeri (amk	0R?02
insinoori	0R=02
insinoori (amk	0R?02
insinyur	02101
insinööri	0R=02
insinööri (amk	0R?02
inspectoare	03N01
inspector	0HV02
instalater	0@i02
instalator	03N01
instalatér	0=i01
installateur	05G01
institiuid	01D01
institiúid	01D01
institut	0RA0F
institutas	0RW02
institute	0DD02
institute of technology	01K01
instituteur	01W01
instituto	0RY04
institutrice	01W01
instituts	0R]02
institutt	0R_02
institutul	0Ra02
instituut	0Rc04
instituutti	0Rg02
institūts	0R]02
instructeur	02Q01
instructor	0HV02
instruktoer	05?03
instruktor	0Ri07
instruktorka	01m01
instruktur	02101
instruktör	02801
instruktør	05T02
instrutor	02R01
instrutora	02R01
instytut	0S002
insurance	02o01
integrisane studije	0S201
interactive	02o01
intermedi	0S302
intermedia	0S502
intermediaire	0S702
intermediar	0S902
intermediar superior	0<g01
intermediaria	0Ag01
intermediario	0S;02
intermediario avancado	0=C01
intermediate	0S=02
intermedio	0S?06
intermedio alto	0SE02
intermedio superiore	0>>01
intermediária	0Ag01
intermediário	0S;02
intermediário avançado	0=C01
intermedju	0SG02
intermédiaire	0S702
intermédio	0S;02
intermédio alto	0=C01
intern	0HV02
internat	0<601
international baccalaureate	00E01
internetu	0SI01
interno	0>T01
interpreter	01h01
intervento	06Z01
intezet	0SJ03
intyg	0;g02
intézet	0SJ03
invatatoare	03N01
invatator	03N01
inverno	0SM02
investigador	02203
investigadora	02602
invierno	0SO01
invited talk	0==01
inz	0SP01
inzeniere	02I01
inzenieris	02I01
inzenir	0SQ01
inzenjer	0SR02
inzenyr	0ST02
inzenyrske	0SV01
inzenyrske studium	0SV01
inzinier	0SW01
inziniere	02H01
inzinierius	02H01
inzinierske	0SX01
inzinierske studium	0SX01
inzynier	0SY02
inzynierskie	0SP01
inġinier	04i01
inşaat	03K01
inštalatér	0?>01
inštitut	0S[02
inštitút	0S]02
inštruktor	05;01
inż	0SP01
inżynier	0SY02
inżynierskie	0SP01
inženiere	02I01
inženieris	02I01
inženir	0SQ01
inženjer	0SR02
inženýr	0ST02
inženýrské	0SV01
inženýrské studium	0SV01
inžinier	0SW01
inžinierius	02H01
inžinierske	0SX01
inžinierske štúdium	0SX01
inžinierė	02H01
iosh	01N01
ipasnieks	02I01
ipb	0KY01
ipk	0S_02
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
issiskyres	0Sa01
issn	01X01
istekejusi	0Sa01
istitut	03l01
istituto	0Sb02
istituto professionale	01O01
istituto tecnico	01O01
istqb	01N01
istrazivac	05902
istraživač	05902
istruttore	01l01
istruttrice	01l01
itb	0@k01
itibaren	0Sd03
itil	01N01
itinerari	0=`01
itinerario	0JO01
its	01O01
iut	0Sg02
ivertinimas	0:?01
iyi	0Si02
iyi derecede	0Sk01
iyi duzeyde	0Sk01
iyi düzeyde	0Sk01
izdavac	0@a02
izdavacka kuca	05k01
izdavač	0@a02
izdavačka kuća	05k01
izdevnieciba	0Sl02
izdevniecība	0Sl02
izlaganje	0@a02
izpit	0?h01
izstradatajs	02I01
izstrādātājs	02I01
izvorni govornik	0Sn02
iðnmeistari	0E^01
iðnmenntun	0OA01
iðnskóli	03e01
işçi	05801
işçisi	05801
išsiskyręs	0Sa01
ištekėjusi	0Sa01
j	0T001
j d o o	00`01
j.d.o.o	00`01
ja	0T101
jaar	0T201
jaesen	05B01
jahr	0T001
jahrbuch	07k01
jahre	0T001
jahren	0T001
jahrgangsbeste	00:01
jahrgangsbester	00:01
jalan	0DN01
janitor	01h01
jaosto	0FN01
jar	0T301
jarak jauh	0CW01
jardinier	01W01
jaren	0T201
jaro	0T401
jasen	05B01
jatkuu	0H_01
jazykovy certifikat	0T501
jazykový certifikát	0T501
jd	0CC01
jedinica	0T602
jednatel	0T801
jednolite studia magisterskie	0T901
jefa	01A01
jefe	01A01
jelen	00i01
jelenig	00i01
jelenleg	00i01
jelenlegi	00i01
jeles	07^01
jesen	0T:04
jeseň	0T>01
jesien	0T?01
jesienia	0T?01
jesienią	0T?01
jesień	0T?01
jetzt	04501
jeweler	01h01
jezyk ojczysty	0HE01
jl	0DN01
jlpt	0;X01
jo	0T@02
jogasz	02001
jogositvany	0TB01
jogosítvány	0TB01
jogász	02001
johtaja	05B01
jornadas	01\01
jornalista	02R01
journal	0TC02
journalist	0TE06
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
juhiluba	0TK01
juht	01=01
julkaistu	0JL01
julkaisu	06g02
junta	07@01
jurist	0TL07
jurista	01A01
juriste	0TS02
juristi	05B01
jurists	02I01
jurnal	09C01
jurnalis	02101
jurnalist	03N01
jurnalista	03N01
jurnalistă	03N01
juru masak	02101
jurusan	0<Q01
jusqu'a	0TU01
jusqu'a aujourd'hui	00_01
jusqu'a present	00_01
jusqu'au	0TU01
jusqu'à	0TU01
jusqu'à aujourd'hui	00_01
jusqu'à présent	00_01
jäsen	05B01
jó	0T@02
język ojczysty	0HE01
k	0;N01
k k	00`01
k.k	00`01
kaantaja	05B01
kaari	08001
kab	0DN01
kabupaten	0DN01
kadar	0TV02
kade	0Dj01
kadin	0;N01
kadın	0;N01
kaeaentaejae	05B01
kaesittelijae	05B01
kaesolev	0PC01
kaesoleva ajani	0PC01
kafe	07A01
kafli	0>Q01
kaksikielinen	02Z01
kakskeelne	0Ie01
kammer	03901
kancelar	0Dk01
kancelaria	0TX02
kancelarija	05k01
kancelária	03>01
kancelář	0Dk01
kandidaatti	0R?02
kandidat	0TZ02
kandidatexamen	0L?01
kandidatgrad	0>_01
kandidatprogram	0L?01
kandidatsprof	0T\01
kandidatuddannelse	0>_01
kandídatspróf	0T\01
kansanopisto	03j01
kantor	07A01
kanzlei	03901
kapitel	0T]03
kapitlu	06i01
kapitola	0T`02
kapittel	0Tb01
kapper	02Q01
kar	0I902
karakter	0Tc02
karakterar	0NB01
karaktergennemsnit	0IN01
karaktersnitt	0NB01
karl	0Te01
karlkyns	0Te01
karlmadur	0Te01
karlmaður	0Te01
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
kaugtoo	0Tf01
kaugtöö	0Tf01
kauplus	04e01
kauppa	06301
kauppakorkeakoulu	03j01
kauppatieteiden maisteri	0EW01
kaupunki	0Tg01
kawaler	0Th01
kawin	0;o01
kaynakci	05801
kaynakçı	05801
kazaliste	0Ti01
kazalište	0Ti01
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
kendskab	0Tj01
kennari	0<e01
kepala	02101
kepesites	0=602
keppni	00;01
kepykla	03?01
kepzes	0Qd01
kesa	0Tk01
kesae	0Tk01
kesaetyoentekijae	05B01
kesatyontekija	05B01
kesk eriharidus	0Tl01
kesk-eriharidus	0Tl01
keskeriharidus	0Tm01
keskharidus	0Tl01
keskhinne	0PH01
keskiarvo	06n01
keskitaso	0Tn02
keskitasoinen	0U001
keskkool	03O01
keskmine	0U101
keskmine hinne	0PH01
kesktase	0U202
kesktasemel	0U101
keskus	0U402
keskustelutaito	0U001
kestab	0PC01
kesä	0Tk01
kesätyöntekijä	05B01
ketnyelvu	05]01
ketua	02101
kevad	0U601
kevaet	0U701
kevat	0U701
kevät	0U701
key account manager	06U01
keynote	0==01
kezdo	0U802
kezdő	0U802
kft	00`01
kg	00`01
kgaa	00`01
kha	0U:02
khach san	0:\01
khoa	0U<03
khoa hoc	0:F01
khu	0@S01
khá	0U:02
khách sạn	0:\01
khóa học	0:F01
kiado	0U?03
kiadó	0U?03
kiem toan vien	09G01
kien truc su	09G01
kierowca	01m01
kierowniczka	01m01
kierownik	01m01
kierunek	0UB01
kiitettaevae	0JC01
kiitettava	0JC01
kiitettävä	0JC01
kilpailu	06401
kimyager	05801
kindergarten	0UC02
kindlustus	04e01
kinesitherapeute	01W01
kini	0P001
kinésithérapeute	01W01
kirja	06g02
kirjanpitaejae	05B01
kirjanpitaja	05B01
kirjanpitäjä	05B01
kirjasto	06301
kirjastonhoitaja	05B01
kirjastus	0UE02
kis	0UG01
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
kivalo	0UH03
kiváló	0UH03
kiến trúc sư	09G01
kiểm toán viên	09G01
kjennskap	0UK01
kk	0UL02
kleuterschool	07]01
kliinik	04e01
kliniek	02P01
klinigi	03K01
klinik	0UN04
klinika	0UR09
klinikk	0:=01
klinikka	06301
klinikum	03901
kliniği	03K01
klīnika	05d01
kniha	0T`02
knihovn	0T801
knihovna	0Dk01
knihovnik	0?>01
knihovník	0?>01
kniznica	03>01
knižnica	03>01
knjiga	0U[03
knjiznica	0U^02
knjiznicar	0U`02
knjižnica	0U^02
knjižničar	0U`02
knyga	0Ub01
kobieta	0Uc01
koch	02\01
kochin	02\01
kock	02801
kod	0Ud02
koechin	02\01
koerekort	0?e01
koerkort	0;g02
kogumik	03J01
kohtalainen	0U001
kok	0Uf02
koki	02101
kokk	0Uh02
kokki	05B01
kokkur	0<e01
koledza	03i01
koledzas diploms	0Uj01
koledža	03i01
koledžas diploms	0Uj01
kolegija	0CX01
kolegium	03]01
kolej	03c01
koleji	03c01
kolledz	03O01
kolledž	03O01
kolleg	0<601
kollegium	0Uk01
kollégium	0Uk01
kolumni	0JL01
komanda	0Ul02
komercialist	05;01
komercijalist	0Un01
komercijalista	06O01
kommun	0=I01
kommune	0Uo04
kompanija	0V302
kompetansebevis	08=01
kompetisi	05Z01
komplek	0DN01
kompānija	05d01
komunikativna	0V501
komunikativne	0V501
komunikativni	0V601
komunikativní	0V601
komunikatywnie	0G401
komunikatywny	0G401
komunikatívna	0V501
komunikatívne	0V501
komvux	0V701
kona	0V801
konatel	07j01
konateľ	07j01
koncernen	0=I01
konferanse	0Tb01
konferansi	0<W01
konferansı	0<W01
konferenca	0V901
konference	0V:03
konferencia	0V=02
konferencija	0V?03
konferencja	06k01
konferens	0VB02
konferensi	09C01
konferenssi	0JL01
konferenz	07k01
konferenza	06i01
kongresi	0<W01
konkurranse	0VD01
konkurrence	0VE01
konkurs	0LR01
konkursas	05c01
konkursie	0LR01
konkurss	0VF02
konobar	05902
konserni	06301
konservatorij	0IK01
konservatorija	0CX01
konservatorio	03j01
konservatorium	0VH03
konservatuvari	03c01
konservatuvarı	03c01
konserwatorium	03]01
konsulent	0VK03
konsult	0VN02
konsultan	02101
konsultant	0VP03
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
konverzacijski	0VS02
konverzacna	0VU01
konverzacni	0VV01
konverzačná	0VU01
konverzační	0VV01
konyv	0@Z02
konyvelo	02001
konyvtar	04A02
konyvtaros	02001
konzern	03901
konzervator	0C<01
konzervatorium	0VW02
konzervatoř	0C<01
konzervatórium	0VW02
konzultant	0VY03
kool	03O01
koolitus	0IL01
koolituskeskus	03O01
kooperatifi	03K01
koordinaator	01=01
koordinaattori	05B01
koordinator	0V\0<
koordinatore	02F02
koordinatorius	02H01
koordinators	02I01
koordinatoru	05801
koordinatorė	02H01
koordinatur	04i01
koordinatör	05801
koordinatörü	05801
koordinátor	0Vh03
koordynator	01m01
koordynatorka	01m01
koperasi	07A01
kops	0Vk01
kopš	0Vk01
korekort	0?e01
korgkool	03O01
korgtase	0Vl01
korhaz	04A02
korkeakoulu	03j01
korkort	0;g02
kortti	0Vm01
korut	03M01
kota	0DN01
kotet	0F>01
koulu	03j01
kouluttaja	05B01
koulutusohjelma	0Vn01
koyu	0>701
koz	03M01
kozepes	0Vo02
kozepesen	0W101
kozepfelsofok	0W201
kozepfok	0W101
kozepfok felett	0W201
kozepfoku	0W101
kozephalado	0Km01
kozepiskola	0Uk01
kozepszint	0Km01
kozepszintu	0Km01
kozgazdasz	02001
kozpont	06l01
krajums	0F:01
krankenhaus	03901
kreuz	03901
kronik	02b01
kronikk	0Tb01
krt	03M01
kryptis	0W301
krājums	0F:01
ksiazeczka	0@901
ksiazka	06k01
ksiegowa	01m01
ksiegowy	01m01
książeczka	0@901
książka	06k01
księgowa	01m01
księgowy	01m01
kth	0V701
ktieb	06i01
kuchar	02J02
kucharka	01m01
kucharz	01m01
kuchař	0T801
kuchár	07j01
kuhar	0U`02
kuja	08001
kuljettaja	05B01
kullegg	03l01
kulleġġ	03l01
kulondij	00001
kumpanija	07T01
kunde	0W401
kuni	0W501
kunniamaininta	00701
kunsill lokali	07T01
kunta	06301
kurang	0CY02
kurator	0W602
kurs	0W804
kursai	07\01
kursi	05e01
kurssi	0Vm01
kursu	0W<02
kursus	0IM01
kurucu	05801
kurucusu	05801
kurz	0W>02
kustantaja	0JL01
kustantamo	06301
kutato	02001
kutató	02001
kutseharidus	0Tl01
kutsekool	03O01
kutsetunnistus	0TK01
kutuphaneci	05801
kutuphanesi	03K01
kuu	0W@01
kuud	0W@01
kuukausi	0WA01
kuukautta	0WA01
kuvar	0WB01
kvalificerad yrkesutbildning	0WC01
kvenkyns	0V801
kvinde	0WD01
kvinna	0WE01
kvinne	0WF01
kwartalnik	06k01
kwekerij	02P01
ky	00`01
ky su	0WG02
ky thuat vien	09G01
ky yeu	09i01
käesolev	0PC01
käesoleva ajani	0PC01
käsittelijä	05B01
kääntäjä	05B01
képesítés	0=602
képzés	0Qd01
kétnyelvű	05]01
kórház	04A02
kõrgkool	03O01
kõrgtase	0Vl01
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
közepes	0Vo02
közepesen	0W101
közgazdász	02001
központ	06l01
középfelsőfok	0W201
középfok	0W101
középfok felett	0W201
középfokú	0W101
középhaladó	0Km01
középiskola	0Uk01
középszint	0Km01
középszintű	0Km01
kørekort	0?e01
különdíj	00001
kütüphaneci	05801
kütüphanesi	03K01
kış	0UG01
kế toán	09G01
kế toán trưởng	09G01
kỷ yếu	09i01
kỹ sư	0WG02
kỹ thuật viên	09G01
l	0WI01
l'actualitat	01d01
la	0WJ02
la actualidad	01c01
la distanta	0Cf01
la distanță	0Cf01
la fecha	01c01
la zi	01i01
laakari	05B01
laan	0Dj01
labai gerai	08102
labas	0WL01
labas zinasanas	0WL01
labas zināšanas	0WL01
labi	0WM02
labor	0WO02
laborant	05G01
laboratoire	02g01
laboratoires	02g01
laborator	0WQ02
laboratori	0WS02
laboratories	02o01
laboratorij	0U^02
laboratorija	0WU03
laboratorio	0WX04
laboratorios	08;02
laboratoris	03D01
laboratorium	0W\07
laboratory	02o01
laboratoř	0Dk01
laboratuvari	03K01
laboratuvarı	03K01
laboratório	02S01
laboratórios	02S01
laboratórium	0Wc02
laborer	01h01
labourer	01h01
labs	0We02
laeaekaeri	05B01
laege	06=01
laegergaarden	0=I01
laehihoitaja	0Wg02
laehtien	0Wi02
laekare	02801
laeknir	0<e01
laensstyrelsen	0I701
laerare	02801
laerarhoegskola	0M601
laerer	05T02
laerling	0Wk03
laesare	02801
lagergarden	0=I01
laget	0:=01
lahihoitaja	0Wg02
lahtien	0Wi02
lahutatud	01<01
lai xe	09G01
laisvai	0Wn01
laitos	06301
lajang	0;o01
lakare	02801
laki laki	0WI01
laki-laki	0WI01
lampista	02501
lana	07101
lancar	03m01
landkreis	08701
landwirt	05G01
lane	05b01
languagecert	0;X01
langue maternelle	0Wo01
langue natale	0Wo01
lanjutan	0X002
lansstyrelsen	0I701
lap	0F>01
lap trinh vien	09G01
larare	02801
lararhogskola	0M601
largo	0X202
larling	0O601
lasare	02801
lasser	02Q01
lasteaed	03O01
lastnica	0D501
lastnik	0D501
lat	0X401
lata	0X401
latem	0X501
lato	0X501
lato sensu	0JT01
laufend	04501
laukums	0>801
laurea	0EN01
laurea breve	0EN01
laurea in	0EN01
laurea magistrale	0X601
laurea quinquennale	0X601
laurea specialistica	0X601
laurea triennale	0EN01
laurea vecchio ordinamento	0X601
laureat	0X702
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
learning	0X901
leaving certificate	02O01
lebenslauf	0<<01
lector	03N01
lecture	0==01
lecturer	01h01
ledamot	02801
ledare	02801
leder	05T02
ledig	0N:01
leed	01N01
leerling	0I=01
legat	0VE01
lege	06;01
legitimation	0;g02
lehrabschluss	01?01
lehranstalt	0<601
lehre	01?01
lehre als	01?01
lehre zum	01?01
lehrer	05G01
lehrling	05G01
lehrstuhl	0X:03
lehti	0X=01
lehtiartikkeli	0JL01
lehtori	05B01
leidbeinandi	0<e01
leider	02Q01
leidinys	0Ub01
leidsogumadur	0<e01
leidster	02Q01
leidykla	0X>02
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
lekar	0X@03
lekaren	03>01
lekarka	01m01
lekarn	0T801
lekarna	0XC02
lekarnicka	0?>01
lekarnik	0?>01
lekarz	01m01
lektor	0XE07
lektors	02I01
lekár	07j01
lekáreň	03>01
lekárnik	0?>01
lekárnička	0?>01
lembaga	07A01
lengua madre	0Q[01
lengua materna	0Q[01
lengua nativa	0Q[01
lente	0XL01
leraar	02Q01
lerares	02Q01
let	0XM02
leta	0XO01
leti	0XO01
leto	0XP04
letrada	01A01
letrado	01A01
letters	0==01
lettur	04i01
levnadsbeskrivning	0XT01
levnedslob	0XU01
levnedsloeb	0XU01
levnedsløb	0XU01
levnetsloep	0XV01
levnetslop	0XV01
levnetsløp	0XV01
leyfi	0XW02
lezing	0XY02
lgh	0=[01
lia	0:>01
librairie	02g01
librarian	01h01
library	02o01
libro	0X[02
lic	0SP01
licejs	03i01
licejus	0CX01
licenca	0X]04
licence	0Xa05
licence pro	09F01
licence professionnelle	09F01
licencia	0Xf02
licenciada	09N01
licenciada en	0R501
licenciado	09N01
licenciado en	0R501
licenciatura	0Xh02
licencija	0Xj02
licencja	0@901
licencjackie	0SP01
licencjat	0SP01
licens	0Xl02
license	01U01
licensed	01U01
licenta	0Xn02
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
licență	0Xn02
liceo	0Y002
liceu	0Y202
liceul	07201
liceum	03]01
licėjus	0CX01
lider	0Y405
lideri	05801
liderka	01m01
lidt kendskab	0;c01
lidz	0Y901
lidz sim	0Y:01
lidz sim bridim	0Y:01
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
limited	0Y;02
limited working	0A>01
limited working proficiency	0A>01
lingua madre	0Y=01
lingua materna	0Y>02
lingua nativa	0<f01
linguaskill	0;X01
lingwa materna	0<b01
linja	0Vn01
linje	0KQ02
linnavalitsus	04e01
liofa	04l01
lisans	0@X01
lisans derecesi	0@X01
lisans mezunu	0@X01
lisansi	0;n01
lisansı	0;n01
lise	0Y@02
lise diplomasi	0YB01
lise diploması	0YB01
lise mezunu	0YB01
lisens	08=01
lisensi	0<501
lisensiaatti	0L>01
lisenssi	03L01
lisesi	03c01
litil	0O>01
litsents	0TK01
litt	0;d01
livello avanzato	08W01
livello base	0AS01
livello intermedio	0F301
livre	0>W01
livro	04n01
lizenz	0YC02
lizenziat	0E<01
liċenzja	0@601
ljekarna	0Ti01
ljekarnik	0=801
ljeto	0YE01
ll b	09<01
ll m	0E101
ll.b	09<01
ll.m	0E101
llar d'infants	01L01
llb	09<01
llc	00`01
llengua materna	0YF01
llengua nativa	0YF01
llibre	0?101
llicencia	01Y01
llicenciada en	0YG01
llicenciat en	0YG01
llicenciatura	0YG01
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
locen	0YH01
locena	0YH01
locul 1	0>E01
locul i	0>E01
locuteur natif	0Wo01
logfraedingur	0<e01
logistics	02o01
logistik	03901
loja	02S01
lojas	02S01
lojistik	03K01
lomba	05Z01
loodgieter	02Q01
lopend	0P<01
lote	04;01
loti labi	07l02
lotissement	04Z01
lower second	00T01
ločen	0YH01
ločena	0YH01
loại giỏi	0Dd01
loại khá	0Dd01
loại xuất sắc	0Dd01
ltd	00`01
ltd sti	00`01
ltd. şti	00`01
ltda	00`01
lts	0P801
lu ecrit parle	0B701
lu hanh	0:\01
lu parle ecrit	0B701
lu, parlé, écrit	0B701
lu, écrit, parlé	0B701
luan an	09i01
luat su	09G01
luba	0YI02
lucrare	06Y01
luento	0X=01
lugar	04;01
lukanda	07T01
lukio	03j01
lukion oppimaara	04h01
lukion oppimaeaerae	04h01
lukion oppimäärä	04h01
luku	0JL01
luna	0YK01
lungomare	0>T01
luni	0YK01
lună	0YK01
lupa	0Vm01
lutseum	03O01
luu loat	0>f01
luận án	09i01
luật sư	09G01
ly lich	0PN01
lycee	01M01
lyceum	0YL03
lycée	01M01
lyzeum	0<601
lái xe	09G01
lána	07101
lägergården	0=I01
lähihoitaja	0Wg02
lähtien	0Wi02
läkare	02801
länsstyrelsen	0I701
lärare	02801
lärarhögskola	0M601
lärling	0O601
läsare	02801
lääkäri	05B01
læge	06=01
læknir	0<e01
lærer	05T02
lærling	05T02
léacht	0>X01
léachtóir	03I01
lékař	0T801
lékárn	0T801
lékárna	0Dk01
léto	0YO01
líder	05o02
língua materna	0<f01
língua nativa	0<f01
líofa	04l01
lítil	0O>01
lögfræðingur	0<e01
lütseum	03O01
lý lịch	0PN01
lýceum	0YP01
līdz	0Y901
līdz šim	0Y:01
līdz šim brīdim	0Y:01
lưu loát	0>f01
lập trình viên	09G01
lễ tân	09G01
lữ hành	0:\01
m	0YQ0;
m a	0E101
m arch	0E101
m b a	0E101
m com	0E101
m ed	0E101
m eng	0E101
m f a	0E101
m s	0E101
m sc	0E101
m sc prof	0T\01
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
m.sc.-próf	0T\01
m.tech	0E101
m1	0E101
m2	0E101
ma	0Y\03
maakond	0Y_01
maalare	02801
maan	0Y`01
maanad	0Y`01
maanader	0Y`01
maand	0Ya01
maanden	0Ya01
maaned	0Yb02
maaneder	0Yb02
maantee	0Yd01
maatschap	0N201
machinist	01h01
madalya	0:b01
madrasah	0KY01
madre lingua	0Y=01
madrelingua	0Y=01
maennl	0PA01
maennlich	0PA01
maestra	0Ye02
maestria	0Yg02
maestro	0Ye02
maestría	0Yg02
mag	0Yi03
magacioner	06O01
magang	02101
magas szintu	0Yl01
magas szintű	0Yl01
magasin	02g01
magasinier	01W01
magazasi	03K01
magazin	03801
magazine	02o01
magazynier	01m01
magazziniere	01l01
magistar	0Ym02
magister	0Yo08
magister farmacji	01m01
magister inzynier	0T901
magister inżynier	0T901
magistere	03B01
magisterexamen	0@]01
magisterij	0Z701
magisterium	0T901
magisterske	0Z802
magisterske studium	0Z802
magisterskie	0T901
magistersky	0SV01
magisterské	0Z802
magisterské studium	0SV01
magisterské štúdium	0SX01
magisterský	0SV01
magisterstudium	0E<01
magistr	0SV01
magistra	0E401
magistra grads	0Z:01
magistrantura	0Z;01
magistrantuur	0Z<01
magistrantūra	0Z;01
magistras	0Z;01
magistratura	0Z=02
magistre	0Z?02
magistrica	0Z701
magistrica stroke	0Z701
magistrikraad	0Z<01
magistriope	0Z<01
magistriõpe	0Z<01
magistro	0Z;01
magistro laipsnis	0Z;01
magistrs	0Z:01
magistrski studij	0Z701
magistrski študij	0Z701
magistrė	0Z;01
magistère	03B01
magna cum laude	0@G01
magíster	0R501
mah	0>701
mahallesi	0>701
mahir	0ZA02
mai napig	00i01
maig	00i01
maintainer	01h01
maintenant	00_01
mairie	02g01
maison	02g01
maisteri	0ZC02
maisterintutkinto	0EW01
maistreacht	0ZE01
maistru	03N01
maith	0ZF01
maitre	01W01
maitrise	0ZG03
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
majster	0ZJ02
majstor	0=902
makalah	09C01
makale	0<W01
makalesi	0<W01
makelaardij	02P01
maker	01h01
makler	05G01
malare	02801
male	0ZL01
maler	0ZM03
man	0ZP06
manad	0Y`01
manader	0Y`01
manager	0ZV06
manajer	02101
manazer	02J02
manažer	0T801
manažér	07j01
mand	0Z\01
mandor	02101
maned	0Yb02
maneder	0Yb02
maniger	04i01
maniġer	04i01
mann	0Z]02
mannelijk	0Z_01
mannl	0PA01
mannlich	0PA01
mannskap	06;01
manudir	0Z`01
manudur	0Z`01
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
market	0Za02
marks	00T01
markt	03901
married	0@\01
mas	03D01
maschile	0Zc01
maschinenbau	03901
maschinist	05G01
maschio	0Zc01
masculi	0Ob01
masculin	0Zd02
masculine	0Zf02
masculino	0Zh02
masculí	0Ob01
masih berlangsung	0P001
maskil	0Zj01
master	0Zk0?
master degree	0Nj01
master di ii livello	0X601
master of	0Nj01
master of applied science	0Nj01
master of architecture	0Nj01
master of arts	0Nj01
master of business administration	0Nj01
master of commerce	0Nj01
master of design	0Nj01
master of economics	0Nj01
master of education	0Nj01
master of engineering	0Nj01
master of fine arts	0Nj01
master of laws	0Nj01
master of medicine	0Nj01
master of music	0Nj01
master of nursing	0Nj01
master of philosophy	0Nj01
master of public administration	0Nj01
master of public health	0Nj01
master of science	0Nj01
master of social work	0Nj01
master of technology	0Nj01
master studije	0S201
master universitari	0YG01
master universitario	0R501
master's	0Nj01
master's degree	0Nj01
masterabschluss	0E<01
masterand	0EP01
masterat	0EP01
mastere	03B01
mastere specialise	03B01
masterexamen	0@]01
mastergrad	0If01
masteropleiding	0GG01
masterprogram	0@]01
masters	0Nj01
masterstudium	0[:02
masteruddannelse	0>_01
masterutbildning	0@]01
mastery	0[<02
mastère	03B01
mastère spécialisé	03B01
materinji	0[>01
materinscina	0[?01
materinska rec	0[@01
materinski	0[>01
materinski jezik	0[>01
materinsky	0[@01
materinsky jazyk	0[@01
materinská reč	0[@01
materinský	0[@01
materinský jazyk	0[@01
materinščina	0[?01
materna	0[A04
maternega	0[?01
maternelle	0[E02
materni	0[?01
materni jezik	0[?01
maternji	0[G01
maternji jezik	0[G01
materno	0<f01
maternă	0<`01
materska skola	0K_02
matersky	0[H01
matersky jazyk	0[H01
materská škola	0YP01
materstina	0[H01
mateřská škola	0C<01
mateřský	0[H01
mateřský jazyk	0[H01
mateřština	0[H01
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
matura	0[I06
maturita	0[O03
maturita classica	0EQ01
maturita scientifica	0EQ01
maturitaet	01?01
maturitat	01?01
maturite	09D01
maturitna skuska	0[R01
maturitni	0[S01
maturitni zkouska	0[S01
maturitná skúška	0[R01
maturitní	0[S01
maturitní zkouška	0[S01
maturità	0EQ01
maturità classica	0EQ01
maturità scientifica	0EQ01
maturität	01?01
maturité	09D01
maturski ispit	0[T01
mavo	0P801
maître	01W01
maîtrise	0ZG03
maîtrise parfaite	0B801
maîtrise universitaire	09F01
mağazası	03K01
maģistra grāds	0Z:01
maģistratūra	0Z:01
maģistre	0Z:01
maģistrs	0Z:01
mba	0E101
mbh	00`01
mbo	0[U02
mbo 2	0P801
mbo 3	0P801
mbo 4	0[W02
mbo niveau 4	0[Y01
mca	0E101
mcsa	01N01
mcse	01N01
md	0[Z02
mdes	0E101
mdr	0[\01
me	00`01
meanleibheal	0[]02
meanscoil	01D01
mecanic	0[_02
mecanicien	01W01
mecanico	05o02
meccanico	01l01
mechanic	01h01
mechanik	0Nm03
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
medaille	0[a04
medaille d'or	00L01
medal	0[e03
medala	00B01
medaleinkunn	01j01
medalha	00M01
medali	05Z01
medalia	0>E01
medalie	0>E01
medalis	05c01
medalj	00K01
medalja	0[h03
medalje	0[k02
medaljen	0[m03
medalla	0;Y02
medarbeider	06;01
medarbejder	06=01
medarbetare	02801
medaļa	00B01
medecin	01W01
medel	0\002
medelbetyg	0<701
medelgod	0QE01
medewerker	02Q01
medewerkster	02Q01
medhjaelper	06=01
medhjælper	06=01
media	0\205
media final	0@h01
media generala	0>[01
media generală	0>[01
medianomi	04I01
medic	03N01
medica	05o02
medical school	01K01
medicinska sestra	0@^03
medico	0<D03
medie	0\702
medie de absolvire	0>[01
medio	0\905
medio alto	0>301
medio-alto	0>301
mediu	0S902
medium	0S=02
medja	0\>01
medju	0\?01
medlem	05?03
medmasa	02I01
medmāsa	02I01
mees	0\@01
meeskond	0\A01
meget god	0\B04
meget gode	0Ll01
meget godt	0\F02
megye	03M01
mehanicar	05902
mehanik	0D501
mehanikis	02I01
mehaničar	05902
mehāniķis	02I01
meistarabref	0E^01
meistarabréf	0E^01
meistaragrada	0T\01
meistaragráða	0T\01
meistaraprof	0T\01
meistarapróf	0T\01
meistars	02I01
meister	0\H03
meisterbrief	03\01
meisterpruefung	03\01
meisterprufung	03\01
meisterprüfung	03\01
meistras	02H01
mekaanikko	05B01
mekaniker	05?03
melhor	00M01
mellanniva	0QE01
mellannivaa	0QE01
mellannivå	0QE01
mellem	0\K02
member	01h01
membre	0AA02
membru	03N01
memoire	0>W01
memur	05801
memuru	05801
men	0\M02
menadzer	0\O03
menadżer	01m01
menadžer	05902
mencao honrosa	00M01
mencio	0\R02
mencio especial	01Q01
mencion	0\T02
mencion de honor	01P01
menció	0\R02
menció especial	01Q01
mención	0\T02
mención de honor	01P01
menedzer	0\V03
menedzere	02I01
menedzeris	02I01
menedzser	02001
menedżer	01m01
menedžer	0U`02
menedžere	02I01
menedžeris	02I01
meneillaan	0H_01
meneillaeaen	0H_01
meneillään	0H_01
menengah	0BB02
menengah atas	0\Y01
menesi	0\Z01
menesiai	0\[01
menesis	0\Z01
menesiu	0\[01
meng	0E101
menikah	0;o01
menntaskoli	03e01
menntaskóli	03e01
mention	0\\02
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
menuo	0\[01
menzione	00O01
menzione d'onore	00O01
menzione speciale	00O01
menção honrosa	00M01
mențiune	0>E01
merchandiser	01h01
merit	00T01
meritfoerteckning	0XT01
meritforteckning	0XT01
meritförteckning	0XT01
meritvaerde	0<701
meritvarde	0<701
meritvärde	0<701
merkezi	03K01
mernok	02001
mes	0\^05
mese	0\c01
mesec	0\d02
meseca	0\d02
mesecev	0\f01
meseci	0\d02
mesemondo	02001
mesemondó	02001
meses	0\g02
mesi	0\c01
mesiac	0\i01
mesiace	0\i01
mesiacov	0\i01
mesic	0\j01
mesice	0\j01
mesicu	0\j01
meska	0\k01
meski	0\k01
meslek lisesi	0Y@02
meslek yuksekokulu	03c01
meslek yuksekokulu mezunu	0\l01
meslek yüksekokulu	03c01
meslek yüksekokulu mezunu	0\l01
mesos	0\m01
messageries	02g01
mestari	05B01
mester	0\n03
mesterbrev	06j01
mesterdiploma	0I;01
mesterfok	0]101
mesterfokozat	0I;01
mesterkepzes	0I;01
mesterképzés	0I;01
mestra	02501
mestrado	0JT01
mestrado integrado	0JT01
mestratge	0YG01
mestre	0]202
mestre em	0JT01
mestsky urad	0FE02
mestský úrad	03>01
metai	0]401
metge	02501
metgessa	02501
metsuri	05B01
metu	0]401
metų	0]401
mevcut	0>601
mews	05b01
mezatka	0Th01
mezczyzna	0\k01
mezuniyet notu	03A01
meánleibhéal	0[]02
meánscoil	01D01
meðaleinkunn	01j01
mfa	0E101
mgimo	0@k01
mgr	0]502
mgr inz	0T901
mgr inż	0T901
mh	0>701
mi	0]701
midalja	0=W01
middel	0]801
middelmatig	0Ai01
middels	0]902
midlungs	0];02
midwife	01h01
mierne	0]=01
mierne pokrocily	0VU01
mierne pokročilý	0VU01
mies	0]>02
miesiac	0]@01
miesiace	0]@01
miesiecy	0]@01
miesiąc	0]@01
miesiące	0]@01
miesięcy	0]@01
mieszkanie	04H01
mills	02o01
mim	0E101
mimar	05801
ministarstvo	0?J02
ministeerium	04e01
minister	03801
ministere	02g01
ministeri	03D01
ministerie	0N201
ministeriet	0>G01
ministerija	03?01
ministerio	0]A03
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
minn	0]D02
minor	0AC01
minor in	0AC01
minosites	07^01
minősítés	07^01
mionna	0]701
mirne	0]F01
mirne pokrocila	0VV01
mirne pokrocily	0]G01
misrah	0C[01
misraħ	0C[01
mistenni	0]H01
mistr	0=i01
mit	0@k01
mit auszeichnung	01@01
mitali	05R02
mitarbeiter	05G01
mitarbeiter des jahres	00:01
mitja	0S302
mitja alt	0=T01
mitjana	0Jk01
mitjà	0S302
mitjà alt	0=T01
mitjà-alt	0=T01
mittel	0]I02
mittelmaessig	0;]01
mittelmassig	0;]01
mittelmäßig	0;]01
mittlere kenntnisse	0;]01
mittlere reife	01?01
mizar	0D501
miðlungs	0];02
mj	0]K01
mjesec	0]K01
mjeseca	0]K01
mjeseci	0]K01
mjog god	0]L02
mjog god kunnatta	0MX01
mjog gott	0MX01
mjög gott	0MX01
mjög góð	0]L02
mjög góð kunnátta	0MX01
mnd	0]N02
mnt	0Y_01
mo	0]P01
moara	03801
moderate	0A>01
moderator	01h01
modersmaal	0]Q02
modersmaalsnivaa	0M401
modersmaalsniveau	0Lm01
modersmaalstalare	0M401
modersmal	0]Q02
modersmalsniva	0M401
modersmalsniveau	0Lm01
modersmalstalare	0M401
modersmål	0]Q02
modersmålsniveau	0Lm01
modersmålsnivå	0M401
modersmålstalare	0M401
modul	0]S02
modurmal	0]U01
modurmali	0]U01
moedertaal	0I401
moedertaalspreker	0I401
moi bat dau	0]V01
moi hoc	0]W01
mois	0]X01
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
momenteel	0P<01
mon	0]Y01
monat	0]Y01
monate	0]Y01
monaten	0]Y01
moniteur	01W01
monitor	02203
monitora	02203
monitrice	01W01
monteur	05l02
month	0]Z01
months	0]Z01
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
mos	0]P01
moski	0][01
most	00i01
moteris	0]\01
moteriska	0]\01
moteriška	0]\01
mother language	0L_01
mother tongue	0L_01
motorista	02R01
motors	02o01
mottak	0:=01
moyen	07D01
moyenne	0Kn01
moški	0][01
mpa	0E101
mph	0E101
mphil	0E101
mr	0GG01
mres	0E101
ms	0E101
msc	0]]02
msci	0E101
mtech	0E101
mts	0P801
mtu	00`01
mtü	00`01
mua dong	0]_01
mua he	0P901
mua thu	0]`01
mua xuan	0]a01
mudiresi	05801
mudr	0B<02
mudur	05801
mudurlugu	0]b02
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
mulo	0P801
muncitoare	03N01
muncitor	03N01
munkatars	02001
munkatárs	02001
muotoilija	05B01
musdienas	0Y:01
musee	02g01
museo	0]d03
museu	0]g02
museum	0]i07
musician	01h01
musicien	01W01
musiker	05G01
musim dingin	0^001
musim gugur	0^101
musim panas	0^201
musim semi	0^301
muskarac	0^402
muski	0^402
musko	0^402
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
muz	0^602
muzej	02k03
muzejs	05d01
muzesi	03K01
muzeu	03801
muzeul	03801
muzeum	0^804
muziejus	03?01
muzske	0^602
muškarac	0^402
muški	0^402
muško	0^402
muž	0^602
mužské	0^602
mvp	0^<01
my cv	0^=01
my resume	0^=01
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
màster	0YG01
màster universitari	0YG01
máig	00i01
máistreacht	0ZE01
mán	0Z`01
mánuðir	0Z`01
mánuður	0Z`01
máster	0R501
máster universitario	0R501
männl	0PA01
männlich	0PA01
målare	02801
mån	0Y`01
månad	0Y`01
månader	0Y`01
måned	0Yb02
måneder	0Yb02
mécanicien	01W01
médaille	00L01
médaille d'or	00L01
médecin	01W01
média	0@h01
média final	0@h01
médica	05o02
médico	05o02
médio	0S;02
mémoire	0>W01
mérnök	02001
mês	0^>01
mí	0]701
míonna	0]701
mírně	0]F01
mírně pokročilá	0VV01
mírně pokročilý	0]G01
móðurmál	0]U01
móðurmáli	0]U01
mùa hè	0P901
mùa thu	0]`01
mùa xuân	0]a01
mùa đông	0]_01
múinteoir	03I01
múzeum	0Wc02
müdiresi	05801
müdür	05801
müdürlüğü	0]b02
müdürü	05801
mühendis	05801
mühendisi	05801
mühendislik	03K01
mükemmel	0A401
müzesi	03K01
müüja	01=01
mēn	0\Z01
mēnesis	0\Z01
mēneši	0\Z01
mėn	0\[01
mėnesiai	0\[01
mėnesių	0\[01
mėnuo	0\[01
męska	0\k01
męski	0\k01
mężatka	0Th01
mężczyzna	0\k01
měs	0\j01
městský úřad	0Dk01
měsíc	0\j01
měsíce	0\j01
měsíců	0\j01
mūsdienas	0Y:01
műhely	06l01
művezető	02001
mới bắt đầu	0]V01
mới học	0]W01
n	0^?01
n v	00`01
n.v	00`01
n1	0;X01
n2	0;X01
n3	0;X01
n4	0;X01
n5	0;X01
na	0^@02
na daljavo	0^B01
na daljinu	0^C02
na dalku	0^E01
na dialku	0^F01
na diaľku	0^F01
na dálku	0^E01
na kierunku	0UB01
naa	0MH01
naavaerende	0MH01
nabrezi	0>S01
nabrezie	0^G01
nabrezje	0^H01
nabrežje	0^H01
nachweis	0;\01
nacionalna poklicna kvalifikacija	0?h01
nadace	0Dk01
nadacia	03>01
nadal	04401
nadiu	0YF01
nadiua	0YF01
nadácia	03>01
nagrada	0[h03
nagroda	0LR01
nagrody	0LR01
nagyon jo	0Oi02
nagyon jó	0Oi02
naimaton	08i01
naimisissa	08i01
naine	0^I01
nainen	0^J01
najaar	0P@01
nakladatelstvi	0^K02
nakladatelství	0^K02
nakladnik	0^M02
nam	0^O05
namestek	0=i01
namesti	0>S01
namestie	0^G01
nams og starfsferill	0L;01
namsbraut	01k01
namskeid	0^T01
nang cao	0^U02
nanny	01h01
napjainkig	00i01
napredno	0^W06
naselje	0^]03
nastavnica	0=902
nastavnik	0=902
natakar	05;01
natif	0Wo01
natiivi	02Z01
national 5	02O01
natiu	0YF01
nativ	0<`01
nativa	0^`03
native	0^c03
native language	0L_01
native or bilingual	0L_01
native or bilingual proficiency	0L_01
native proficiency	0L_01
native speaker	0L_01
nativo	0^f02
natjecanje	00601
nattiv	0<b01
natywny	0HE01
nauczyciel	0^h01
naukowiec	01m01
navaerende	0MH01
navy	02o01
nay	0;M01
nd	0^i01
near native	0^j02
near-native	0^j02
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
neozenjen	0^l02
neoženjen	0^l02
neprecejies	0^n01
neprecejusies	0^n01
neprecējies	0^n01
neprecējusies	0^n01
netekejusi	0Sa01
netekėjusi	0Sa01
nettbasert	0L`01
networks	02o01
neudana	0^o01
neudata	0_001
neuvoja	05B01
nevedes	0Sa01
nevedęs	0Sa01
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
nha xuat ban	0_102
nhan vien	09G01
nhan vien xuat sac	0:H01
nhom	0:@01
nhs	02o01
nhà báo	09G01
nhà hàng	0:\01
nhà hát	0:\01
nhà máy	0:\01
nhà thiết kế	09G01
nhà xuất bản	0_102
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
niveau europeen	0_301
niveau européen	0_301
niveau intermediaire	07D01
niveau intermédiaire	07D01
niveau moyen	07D01
niveau scolaire	0;801
nivel alto	08T01
nivel avancado	08E01
nivel avansat	0BF01
nivel avanzado	08T01
nivel basico	0_402
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
no	0_606
nociones	09o02
nocions	0>K02
nocoes	0_<02
nocoes basicas	0I`01
nodala	0_>02
nodaļa	0_>02
noe	0=k01
noe kjennskap	0;d01
nogenlunde	0]801
nokkud god	0_@01
nokkuð góð	0_@01
nominee	00N01
nonprofit	02o01
nork	04M01
norskprove	0;X01
norskprøve	0;X01
nos	0I801
not ortalamasi	03A01
not ortalaması	03A01
nota	0_A04
nota final	0@h01
nota finala	0>[01
nota finală	0>[01
nota media	0>Z01
nota mitjana	0Jk01
notable	0>Z01
notar	05G01
note	0_E02
notendurchschnitt	01@01
notenschnitt	01@01
notions	0:e02
notiuni	0BE01
notiuni de baza	0BE01
notlen	0I801
noustaja	01=01
novads	0>801
nover	02001
noverande	0MH01
novice	0_G02
novinar	0_I05
novinár	07j01
novinář	0T801
now	0Ac01
nozioni	0:c02
noções	0_<02
noções básicas	0I`01
noțiuni	0BE01
noțiuni de bază	0BE01
npk	0?h01
npo法人	0_N01
nr	04E01
ntnu	0_O01
nu	0_P05
nubile	0?F01
nucleo	0E_01
nugaletoja	05c01
nugaletojas	05c01
nugalėtoja	05c01
nugalėtojas	05c01
num	08Z01
numatoma	0_U01
nuo	0_V02
nuotolinis	0SI01
nuotoliniu budu	0SI01
nuotoliniu būdu	0SI01
nurse	01h01
nursery	02o01
nutid	0_X02
nuvaerende	0Qa01
nuvarande	0_Z01
nuverandi	0J401
nuværende	0Qa01
nv	00`01
nvq	00^01
nyar	0_[01
nyara	0_[01
nybegynner	0_\02
nyboerjare	0_^02
nyborjare	0_^02
nybörjare	0_^02
nyelvvizsga	0_`01
nyelvvizsgat	0_`01
nyelvvizsgát	0_`01
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
nyár	0_[01
nábrežie	0^G01
nábřeží	0>S01
nám	0_a02
námestie	0^G01
náms- og starfsferill	0L;01
námsbraut	01k01
námskeið	0^T01
náměstek	0=i01
náměstí	0>S01
nâng cao	0^U02
nå	0MH01
nåværende	0MH01
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
năm	0_c02
nő	0_e01
nős	0I801
nőtlen	0I801
nővér	02001
nữ	0_f01
o	0_g03
o levels	02O01
o momento	07Y01
o-levels	02O01
oab	0?601
obala	08c01
obchod	0FE02
obchodna akademia	0YP01
obchodni akademie	0C<01
obchodni zastupce	0=i01
obchodnik	0@i02
obchodny zastupca	0?>01
obchodná akadémia	0YP01
obchodní akademie	0C<01
obchodní zástupce	0=i01
obchodník	0@i02
obchodný zástupca	0?>01
obcina	0=J01
obecnie	04401
oberschule	0<601
objava	0V901
objavljen	0_j01
objavljeno	0_k01
oblikovalec	0D501
oblikovalka	0D501
obmann	02\01
obor	0_l01
oboru	0_l01
obrt	0Ti01
obuka	0_m01
občina	0=J01
oca	01N01
ocakavane	0_n01
ocekavano	0_o01
ocekivano	0`002
ocena	0`203
ocena koncowa	0`501
ocena końcowa	0`501
oceneni	00501
ocenenie	00401
ocenění	00501
och	0`601
ocjena	0`701
ocm	01N01
ocp	01N01
octrooi	0<V01
od	0`80<
odbor	0`D03
oddelek	0IA01
oddeleni	0FQ01
oddelenie	0FV01
oddzial	0HH01
oddział	0HH01
oddělení	0FQ01
ode	01=01
odeljenje	0Ef01
odgojitelj	0Un01
odjel	0`G01
odjeljenje	0`G01
odlicno	0^W06
odlično	0^W06
odotettu	06m01
odsek	0`H03
odsjek	0`G01
odul	0:b01
odulu	0:b01
odvetnica	0D501
odvetnik	0D501
odvjetnica	0=801
odvjetnicki ured	0Ti01
odvjetnik	0=801
odvjetnički ured	0Ti01
odznaczenie	0LR01
odznaka	0LR01
oekonom	05T02
oenologue	01W01
oeversaettare	02801
oevet	0`K01
of	0`L01
office	0Mj02
officer	01h01
officina	03@01
officine	03@01
oficial	02602
oficina	08;02
ofisi	03K01
og	0`M02
oggi	00k01
ogift	0`O02
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
okj	0`Q02
oklevel	0`S02
okleveles	0I;01
oklevél	0`S02
okonom	05T02
okres	0_a02
oktato	02001
oktató	02001
okul	03c01
okulu	03c01
olimpiada	0`U03
olimpiade	00B01
olimpiadă	0>E01
olimpiāde	00B01
olimpíada	00M01
ollscoil	0`X02
ologist	0QW01
olympiad	00N01
olympiada	0?H02
olympiáda	0?H02
omanik	01=01
omistaja	05B01
on lisans	0\l01
ondernemer	02Q01
onderneming	0N201
onderscheiding	0I301
onderzoeker	02Q01
oneletrajz	0`Z01
oneletrajza	0`Z01
ongehuwd	04X01
ongoing	0Ac01
onkentes	0`[01
onkormanyzat	06l01
onlajn	0`\01
online	0`]0A
onlisans	0\l01
onlus	03@01
onoracha	0OQ01
ontwerper	02Q01
ontwikkelaar	02Q01
onur belgesi	0:b01
onwards	0Ac01
onóracha	0OQ01
oopt	0;X01
op afstand	0QC01
opcina	0Ti01
operaator	01=01
operaattori	05B01
operador	02R01
operadora	02R01
operaia	01l01
operaio	01l01
operari	02501
operaria	02602
operario	01A01
operater	0`n03
operateur	01W01
operatoare	03N01
operatoer	05?03
operator	0a10=
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
operátor	0Vh03
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
općina	0Ti01
opština	05k01
oraz	0a>01
orden	08601
ordfoerande	02801
ordforande	02801
ordförande	02801
organiser	01h01
organizer	01h01
orta	0a?02
orta duzey	0a?02
orta duzeyde	0aA01
orta düzey	0a?02
orta düzeyde	0aA01
orta seviye	0aA01
orta ust	0Sk01
orta ustu	0Sk01
orta üstü	0Sk01
orta-üst	0Sk01
ortagi	05801
ortalama	03A01
ortaokulu	03c01
ortağı	05801
orvos	02001
os	04H01
osakond	0aB02
osasto	0aD02
oscp	01N01
osd	0;X01
osiedle	04H01
osiguranje	0?J02
osnivac	05902
osnivač	05902
osnove	0aF06
osnovna skola	0II02
osnovna sola	0IK01
osnovna škola	0II02
osnovna šola	0IK01
osnovne akademske studije	0;[01
osnovne studije	0;[01
osnovno	0aF06
osnovno znanje	0aL03
ospatar	03N01
ospedale	03@01
ospideal	0A=01
ospidéal	0A=01
osposobljavanje	0aO01
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
osz	0aP01
osze	0aP01
osztaly	0aQ02
osztalyzat	07^01
osztatlan kepzes	0I;01
osztatlan képzés	0I;01
osztondij	0Dh02
osztály	0aQ02
osztályzat	07^01
ota	0aS02
oteli	03K01
otomotiv	03K01
otono	0aU01
otoño	0aU01
ottima	08X02
ottima conoscenza	08W01
ottimo	08X02
ou	00`01
outono	0aV01
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
ovet	0`K01
ovlascenje	0_m01
ovlastenje	0aO01
ovlaštenje	0aO01
ovlašćenje	0_m01
ovoda	0Uk01
ovodapedagogus	02001
ovono	02001
owner	01h01
oy	00`01
oyj	00`01
oz gecmis	0aW01
ozenjen	0^l02
ozgecmis	0aW01
ozgecmisi	0aW01
oü	00`01
očakávané	0_n01
očekivano	0`002
očekáváno	0_o01
oženjen	0^l02
p	0aX01
p o box	0aY01
p zza	0>T01
p.o. box	0aY01
p.zza	0>T01
pa	0aZ01
pa distans	0F?01
pa nett	0L`01
paa	0aZ01
paa distans	0F?01
paa nett	0L`01
paaaine	0Vn01
paagaaende	0a[02
paagaar	0_Z01
paallikko	05B01
pabrik	07A01
packer	01h01
pacse	0?E01
pacsee	0?E01
pacsé	0?E01
pacsée	0?E01
pad	0Dj01
pada	0a]01
padagog	05G01
padalinys	0D<01
padaria	02S01
padeiro	02R01
padejeja	02H01
padejejas	02H01
padeka	05c01
padronanza	0JW01
padzilinats	0a^01
padziļināts	0a^01
padėjėja	02H01
padėjėjas	02H01
padėka	05c01
paeaeaine	0Vn01
paeaellikkoe	05B01
paedagog	0a_02
paeivaekoti	0Rg02
paetevyys	0Vm01
pagaende	0a[02
pagar	0_Z01
pagaritookoda	04e01
pagaritöökoda	04e01
pagasts	0>801
pagrindai	0;T02
pagrindine mokykla	0CX01
pagrindines	0aa01
pagrindinė mokykla	0CX01
pagrindinės	0aa01
paguyuban	07A01
paipear	0>X01
paipéar	0>X01
paitinn	0>X01
paivakoti	0Rg02
paja	06301
pakankamai	0ab01
pakar	0ac01
palestra	04n01
paligs	02I01
palkinto	06401
palmes	00L01
palvelu	06301
palveluneuvoja	05B01
palvelut	06301
palyazat	00001
palīgs	02I01
pamata	0ad02
pamatlimeni	06:01
pamatlimenis	0ad02
pamatlīmenis	0ad02
pamatlīmenī	06:01
pamatskola	03i01
pamatzinasanas	0ad02
pamatzināšanas	0ad02
pana	0af01
pana in	0af01
pana in prezent	01i01
pana la	0af01
panaderia	07@01
panadero	01A01
panadería	07@01
panettiere	01l01
panificio	03@01
panimo	06301
pank	04e01
pankki	06301
panna	0Th01
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
paredzams	0ag01
paredzets	0ag01
paredzēts	0ag01
park	0Dj01
parken	0Mh01
parkway	05b01
parstavis	02I01
partner	0ah02
partners	02o01
paru dans	0>W01
parvalda brivi	0=j01
pasaje	08Z01
pasante	01A01
pascasarjana	0aj01
paseo	08Z01
pasif	0BD01
pasivne	0ak02
pasivni	0]F01
pasivno	0aL03
pasivní	0]F01
pasivně	0]F01
paslaik	0Y:01
pasniedzejs	02I01
pasniedzējs	02I01
pasnodarbinats	05d01
pass	0am02
passage	04Z01
passatge	08h01
passeig	08h01
passi	0Vm01
pastelero	01A01
pasticcere	01l01
pasvaldiba	05d01
pasívne	0]=01
paten	09C01
patent	0ao0@
patentas	0Ub01
patente	0b?03
patentino	01>01
patents	0F:01
patentti	0JL01
patevyys	0Vm01
patissier	01W01
patissiere	01W01
patlaban	0Y:01
pavars	02I01
pavasaris	0bB02
pavārs	02I01
paysagiste	01W01
pazenges	08102
pazymejimas	07\01
pazymiu vidurkis	0:?01
pazymys	0:?01
pašlaik	0Y:01
pašnodarbināts	05d01
pašvaldība	05d01
pažengęs	08102
pažymių vidurkis	0:?01
pažymys	0:?01
pažymėjimas	07\01
pd	0bD01
peaeriala	0J?01
peatukk	03J01
peatükk	03J01
pedagogus	02001
pedagógus	02001
pegawai	02101
pek	02001
pekara	0?J02
pekaren	03>01
pekarna	0XC02
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
pemula	0bE02
penanggung jawab	02101
pendiri	02101
peneliti	02101
penerbit	0bG02
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
perempuan	0aX01
perfecto	0H301
perfeito	0H201
perfekcyjny	0bI01
perfekt	0bJ01
perfektne	0bK02
perfektně	0bM01
perfetto	0bN01
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
perustaso	0bO01
perusteet	04Q02
perustutkinto	0bP02
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
ph d	0bR03
ph d grad	0bU01
ph d studerende	0bV01
ph.d	0bR03
ph.d.-grad	0bU01
ph.d.-studerende	0bV01
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
phd	0bW02
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
piagam	0bY02
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
pilot	0b[02
pincer	02001
pincér	02001
pion	0HH01
pirma limena augstaka izglitiba	0Uj01
pirmininkas	02H01
pirmā līmeņa augstākā izglītība	0Uj01
pis	08h01
pisarna	0=J01
piso	08Z01
pivara	05k01
pivovar	0FE02
pivovara	0Ti01
pivovarna	0=J01
pivovary	0Dk01
pizzeria	03@01
pjazza	0C[01
pl	04F02
plac	04H01
placa	08h01
place	04Z01
plads	0Mh01
plaket	0:b01
plaketa	0b]01
plakett	0b^01
plan	04Y01
planeeritav	0I201
planer	05G01
planerad	0<201
planirano	0`002
planlagt	0MK02
planlanan	0;m01
planned	05V01
planner	06>02
planots	0ag01
planovane	0_n01
planovano	0_o01
planowane	0b_01
planowany	0b_01
plant	02o01
plantsoen	0Dj01
planuojama	0_U01
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
plánované	0_n01
plánováno	0_o01
plānots	0ag01
pm	06U01
pmp	01N01
po box	0aY01
pobalscoil	01D01
pobednica	0b`01
pobednik	0b`01
pobjednica	00601
pobjednik	00601
pocetnik	0ba04
pocetno	0be02
poczatkujacy	0bg02
początkujący	0bg02
podcast	0==01
podjetje	0=J01
podnik	0FE02
podsladek	0=i01
podsládek	0=i01
podstawowa	0bi02
podstawowe	0bk01
podstawowy	0bi02
podstawowym	0bk01
podstawy	0bi02
poduzece	0Ti01
poduzeće	0Ti01
podyplomowe	0T901
podzim	0bl01
poglavje	0V901
poglavlje	0@a02
pogovorno	0bm01
pohar	0?H02
pohiharidus	0Tl01
pohikool	03O01
pohvala	0[h03
pohár	0?H02
poistovna	03>01
poisťovňa	03>01
pojistovna	0Dk01
pojišťovna	0Dk01
pokal	0bn02
pokladni	0=i01
pokladnik	0@i02
pokladní	0=i01
pokladník	0@i02
poklicna matura	0c001
pokrocila	0c104
pokrocily	0c104
pokročilá	0c104
pokročilý	0c104
polaznik	0aO01
pole	0?G01
poletje	0c501
police	02o01
policealne	0c601
polier	02\01
poliklinika	0c703
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
pomlad	0c:01
pomocnica	0@e02
pomocnik	0c;05
pomocník	0=i01
pomoćnica	0=801
pomoćnik	0=902
pomočnica	0D501
pomočnik	0D501
ponencia	0c@02
pontificia	0?Q01
pontifícia	0?Q01
ponència	0?101
poradca	0?>01
poradce	0=i01
porocen	0YH01
porocena	0YH01
poročen	0YH01
poročena	0YH01
portal	08Z01
pos doutorado	0H:01
pos graduacao	0JT01
posgrado	0R501
poslovoda	0=902
poslovođa	0=902
postboks	0cB02
postbus	0cD01
postdoc	06U01
poste actuel	00_01
poster	0cE06
postfach	04d01
postgrado	0R501
postgraduate	0Nj01
postgraduate certificate	0Nj01
postgraduate diploma	0Nj01
postgrau	0YG01
postliceala	0A701
postliceală	0A701
postman	01h01
posvet	0V901
poszter	0F>01
pot	0^H01
potrdilo	0?h01
potvrda	0H;02
pour	0@Q01
pouzivatelsky	0cK01
používateľsky	0cK01
povprecje	0cL01
povprecna ocena	0cL01
povprečje	0cL01
povprečna ocena	0cL01
poziom zaawansowany	0:`01
pozoriste	05k01
pozorište	05k01
početnik	0ba04
početno	0be02
pr	03H01
praca	0cM02
praca z domu	0^F01
praca zdalna	0QD01
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
pradedantysis	0cO02
pradikat	01@01
pradinis	0;T02
pradmenys	0aa01
praedikat	01@01
praegu	0PC01
praeguseni	0PC01
praktijk	02P01
praktikant	0cQ08
praktikantas	02H01
praktikante	02F02
praktikantin	09801
praktikants	02I01
praktikantė	02H01
praktykant	01m01
praktykantka	01m01
pramuniaga	02101
pranesimas	0Ub01
pranešimas	0Ub01
praticante	01l01
pravnica	0@^03
pravnicka	0@i02
pravnik	0cY05
prawniczka	01m01
prawnik	01m01
prawo jazdy	0@901
prawo wykonywania zawodu	0@901
praxis	03901
praça	04;01
pre intermediate	0:m01
pre-intermediate	0:m01
precejies	0^n01
precejusies	0^n01
preconizat	07U01
precējies	0^n01
precējusies	0^n01
predajna	03>01
predajňa	03>01
predavac	0c^03
predavanje	0U[03
predavatelj	05;01
predavač	0c^03
preddiplomski studij	0ca01
predikat	0D801
prednaska	0T`02
prednáška	0@g01
predpoklad	0_o01
predpokladane	0cb02
predpokladané	0_n01
predseda	0@i02
predsedkyne	0=i01
predsednica	0cd02
predsednicka	0?>01
predsednik	0cd02
predsedníčka	0?>01
predsjednica	0=801
predsjednik	0=801
preduzece	05k01
preduzeće	05k01
predvideno	0cf03
predvidoma	0ci01
predviđeno	0`002
preemia	0cj02
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
premio	0cl03
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
present	0co03
presentation	0==01
presente	0d203
presernova nagrada	0b]01
president	0d503
presidenta	02602
presidente	03404
press	02o01
presso	0>R01
preukaz	0?k01
prevajalec	0D501
prevajalka	0D501
previsao	0AD01
previsio	0d801
previsionnel	07`01
previsió	0d801
previst	0d801
prevista	0d904
prevista para	0d=02
previsto	0d?03
previsão	0AD01
prevodilac	06O01
prevoditelj	0Un01
prevu	07`01
prevue	07`01
prezent	0dB02
prezentare	06Y01
prezes	01m01
prezident	02J02
prezidents	02I01
prešernova nagrada	0b]01
preżent	0<>01
președinte	03N01
pri	0dD02
pria	0WI01
pricakovano	0ci01
priemer	0PR01
priemyselna skola	0YP01
priemyselná škola	0YP01
prijs	0<801
prilaz	08c01
primaria	03801
primarie	03801
primary school	01K01
primavara	0dF01
primavera	0dG04
primeiro lugar	00M01
primer lugar	01P01
primer premi	01Q01
primer premio	01P01
primo classificato	00O01
primo posto	00O01
primo premio	00O01
primăria	03801
primărie	03801
primăvara	0dF01
prince2	01N01
principal	01h01
principiant	0dK01
principiante	0dL03
printemps	0dO01
printiseacht	06F01
printíseacht	06F01
pripravnica	0@^03
pripravnik	0@^03
pris	0[m03
prisen	0dP02
priset	0dR01
prispevek	0@c02
prispevok	0@g01
prix	00L01
prizas	05c01
prize	00N01
priznanje	0[h03
pričakovano	0ci01
proc	01X01
proceedings	0TC02
prodajalec	0D501
prodajalka	0D501
prodavac	0dS03
prodavacica	06O01
prodavač	0dV02
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
prof	0^T01
profesijny zivotopis	0dX01
profesijný životopis	0dX01
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
profesionalais magistrs	0Z:01
profesionalna biografija	0<h01
profesionālais bakalaurs	0:701
profesionālais maģistrs	0Z:01
profesionālā vidējā izglītība	06T01
profesjonsstudium	0If01
profesni prukaz	0?j01
profesni zivotopis	0dY01
profesní průkaz	0?j01
profesní životopis	0dY01
profesoara	03N01
profesoară	03N01
profesor	0dZ0:
profesora	01A01
profesorius	02H01
profesors	02I01
professeur	01W01
professional proficiency	0>F01
professional working proficiency	0Na01
professionale	08W01
professioneel	0dd01
professionnel	0B701
professionsbachelor	09^01
professionshoejskole	0I601
professionshojskole	0I601
professionshøjskole	0I601
professor	0de09
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
program	0dn05
program studi	0<Q01
programador	02203
programadora	02203
programatoare	03N01
programator	0e303
programci	05801
programcı	05801
programer	0`n03
programerka	0D501
programi	04<01
programista	01m01
programistka	01m01
programma	0e601
programmatore	01l01
programmatrice	01l01
programmeerija	01=01
programmer	0e702
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
projektant	0e904
projektantka	01m01
projektledare	02801
prolece	0e=01
proleće	0e=01
proljece	0e>01
proljeće	0e>01
promedio	0>Z01
promenade	0@J01
promotie	0GF01
promotion	0e?01
promovendus	0I=01
promoviert	0e?01
properties	02o01
prosecna ocena	0e@01
prosek	0e@01
prosek ocena	0e@01
prosečna ocena	0e@01
prosiding	09C01
prosjecna ocjena	0`701
prosjek	0`701
prosjek ocjena	0`701
prosječna ocjena	0`701
prospech	0@:02
prospective	05V01
prospektas	03H01
prospekts	0>801
prospěch	0PQ01
prostovoljec	0D501
prostovoljka	0D501
provincia	03@01
provincie	0N201
provinsi	0DN01
pruefer	05G01
pruefung	0;\01
prufer	05G01
prufung	0;\01
prukaz	0?j01
prumer	0PQ01
prvostopenjski	0EU01
prvostupnica	0ca01
prvostupnik	0ca01
przedsiebiorstwo	02n01
przedsiębiorstwo	02n01
przedstawiciel	01m01
przedszkole	03]01
przeglad	06k01
przegląd	06k01
przewidywane	0b_01
przewidywany	0b_01
przychodnia	02n01
práca z domu	0^F01
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
próf	0^T01
prófessor	0<e01
prüfer	05G01
prüfung	0;\01
prēmija	00B01
průkaz	0?j01
průměr	0PQ01
psc	0_a02
psichologas	02H01
psicoleg	02501
psicologa	0eA04
psicologo	0<D03
psicòleg	02501
psicòloga	02501
psicóloga	05o02
psicólogo	05o02
psiholog	0eE04
psihologs	02I01
psikolog	0eI02
psm	01N01
pst	0Y_01
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
psč	0_a02
pt	0eK02
pte	0eM02
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
publikacija	0eO04
publikacio	0F>01
publikacja	06k01
publikation	07k01
publikácia	0@g01
publikáció	0F>01
publikācija	0F:01
publisert	0Tb01
published	0==01
publishers	02o01
publishing	02o01
publié	0>W01
puchar	0LR01
pucko otvoreno uciliste	0eS01
puerta	08Z01
puheenjohtaja	05B01
puheenvuoro	0JL01
puiestee	0Yd01
puikiai	0Wn01
puikus	0Wn01
puisto	08001
pusat	07A01
pustakawan	02101
put	0eT02
puuseppa	05B01
puuseppae	05B01
puuseppä	05B01
pučko otvoreno učilište	0eS01
pza	08Z01
pályázat	00001
până	0af01
până la	0af01
până în	0af01
până în prezent	01i01
pâtissier	01W01
pâtissière	01W01
pädagog	05G01
päiväkoti	0Rg02
pätevyys	0Vm01
pääaine	0Vn01
päällikkö	05B01
på	0aZ01
på distans	0F?01
på nett	0L`01
pågående	0a[02
pågår	0_Z01
pædagog	06=01
pék	02001
pékség	06l01
pénztáros	02001
pós-doutorado	0H:01
pós-graduação	0JT01
póster	01\01
pôle	0?G01
pôster	04n01
põhiharidus	0Tl01
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
předpoklad	0_o01
předpokládané	0_o01
předseda	0=i01
předsedkyně	0=i01
překladatel	0T801
příspěvek	0F601
qa	06U01
qpa	0@G01
quaderni	06Z01
quaderns	0?101
quadra	04;01
quadro	01l01
quai	04Z01
qualifica	0eV02
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
r	0^?01
raadgivare	02801
raadgiver	05T02
raamat	03J01
raamatukogu	04e01
raamatupidaja	01=01
racunovoda	0=902
racunovodja	0D501
racunovodkinja	0D501
rad	0@a02
rad od kuce	0^C02
rad od kuće	0^C02
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
ragel	0Zj01
ragioniere	01l01
rahastonhoitaja	05B01
rahuldav	0U101
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
razgovorno	0eX01
raziskovalec	0D501
raziskovalka	0D501
razoavel	0Ag01
razoável	0Ag01
razveden	0^l02
razvedena	0^l02
razvijalec	0D501
razvijalka	0D501
razvojni	0=801
računovodja	0D501
računovodkinja	0D501
računovođa	0=902
raġel	0Zj01
rd	0eY02
re	0J=01
realexamen	0N901
realschulabschluss	01?01
realschule	0<601
realty	02o01
reatha	05P01
rebbiegha	0e[01
rebbiegħa	0e[01
rebbieh	0=W01
rebbieħ	0=W01
recenzio	0F>01
recenzió	0F>01
recenzja	06k01
recepcioner	0Un01
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
receptionist	0e\04
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
redactor	0e`03
redactora	02602
redactrice	01W01
redakteur	05G01
redaktoer	05?03
redaktor	0ec06
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
reditel	0T801
referat	0ei03
referats	0F:01
referens	02001
referent	0el08
referenta	03N01
referentka	01m01
referentă	03N01
referāts	0F:01
region	0f403
regione	03@01
registered	01U01
registrar	01h01
registratie	0<T01
registration	01U01
registro	0?601
rehtori	05B01
reiprennandi	0MX01
rektor	05?03
rektorova nagrada	00601
relawan	02101
relazione	06Z01
remota	0f702
remote	0f904
remotely	0Md01
remoto	0f=03
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
responsable	0f@03
responsavel	02R01
responsável	02R01
ressort	06<01
restaurace	0Dk01
restauracia	03>01
restauracja	02n01
restaurang	0=I01
restaurant	0fC08
restaurante	08;02
restaurator	05G01
restauratore	01l01
restauratrice	01l01
restavracija	0=J01
restonomi	04I01
restoran	0fK05
restoranas	03?01
restorani	03K01
restorans	05d01
restoranı	03K01
restorer	01h01
restorāns	05d01
result	00T01
resume	0^=01
resumo	04n01
reszleg	0B;01
retail	0fP02
retning	0fR01
rettindi	0XW02
review	0==01
revija	0V901
revisor	05?03
revisore	01l01
revista	0fS04
revistă	06Y01
revizor	0Un01
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
ridic	0T801
ridicsky prukaz	0?j01
rigorosum	0;X01
rijbewijs	0<T01
rimelig	0]801
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
roc	0fW01
rocenka	0F601
rodeny hovorca	0[@01
rodený hovorca	0[@01
rodily	0[H01
rodily mluvci	0[H01
rodilý	0[H01
rodilý mluvčí	0[H01
rodny jazyk	0fX02
rodný jazyk	0fX02
rodovia	04;01
rodzimy	0HE01
roinn	0fZ02
rok	0f\03
rokov	0f_01
roku	0f`02
roky	0fb02
ronda	0?402
route	04Z01
rozdzial	06k01
rozdział	06k01
rozvedena	0fd02
rozvedeny	0fd02
rozvedená	0fd02
rozvedený	0fd02
rozwiedziona	0Th01
rozwiedziony	0Th01
ročenka	0F601
rt	0ff02
rua	04;01
rudens	0fh01
rudiments	0;801
ruduo	0fi01
rue	04Z01
ruhsat	0;n01
ruim voldoende	0N^01
rukovodilac	06O01
rukovoditelj	0Un01
rumah sakit	07A01
runai	03I01
runner up	00N01
runner-up	00N01
rupnica	05d01
rutineret	0fj01
rw	0DN01
ry	00`01
ryhma	0fk02
ryhmae	0fk02
ryhmä	0fk02
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
résumé	0^=01
részleg	0B;01
réttindi	0XW02
rúnaí	03I01
rūpnīca	05d01
s a	00`01
s a de c v	00`01
s a r l	00`01
s a s	00`01
s a u	00`01
s c	00`01
s coop	00`01
s d	0PG01
s e	0CF01
s h	0CF01
s kom	0CF01
s l	00`01
s l u	00`01
s n c	00`01
s p	0=J01
s p a	00`01
s pd	0CF01
s pohvalom	0`701
s r l	00`01
s r o	00`01
s t	0CF01
s vyznamenanim	0@:02
s vyznamenaním	0PR01
s vyznamenáním	0PQ01
s.a	00`01
s.a. de c.v	00`01
s.a.r.l	00`01
s.a.s	00`01
s.a.u	00`01
s.c	00`01
s.coop	00`01
s.d	0PG01
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
s/d	0PG01
s1	09<01
s2	0fm02
s3	0GW01
sa	0fo02
saakka	07V02
saat ini	0P001
saatio	06301
sac	00`01
sach	09i01
sachbearbeiter	05G01
sachkunde	0YC02
sada	0CS02
sadasnjost	0CS02
sadašnjost	0CS02
saeaetioe	06301
saehkoeasentaja	05B01
saelger	06=01
saeljare	02801
saemileg	0_@01
safe	01N01
safn	06501
sage femme	01W01
sage-femme	01W01
saggio	06Z01
sagsbehandler	06=01
sahibi	05801
sahkoasentaja	05B01
sailor	01h01
saineolai	0g102
saineolaí	0g102
sairaala	06301
sairaanhoitaja	05B01
sairaanhoitaja (amk	04I01
sajf	0g301
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
samhradh	0g401
samlevende	0g501
samordnare	02801
samostojni podjetnik	0=J01
samozatrudnienie	02n01
sampai	0PG01
sampai dengan	0PG01
sampai saat ini	0P001
sampai sekarang	0P001
sampiyon	0:b01
samska	0YH01
samski	0YH01
samtaleniva	0=k01
samtalenivaa	0=k01
samtaleniveau	0]801
samtalenivå	0=k01
samtalsniva	0QE01
samtalsnivaa	0QE01
samtalsnivå	0QE01
san ve tic	00`01
san. ve tic	00`01
sanayi	03K01
sang lap	09G01
sangat baik	0X002
saopstenje	0_j01
saopštenje	0_j01
sap certified	01N01
saradnica	06O01
saradnik	06O01
sarjana	0CF01
sarl	00`01
sarunvaloda	0g601
sarunvalodas limeni	0g601
sarunvalodas līmenī	0g601
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
school	0g702
school leaving certificate	02O01
school level	0:m01
school of	01K01
schreiner	05G01
schreinerei	03901
schule	0PO02
schulkenntnisse	05F01
schwerpunkt	0KP01
schwester	02\01
scientist	01h01
scienziato	01l01
scoala	07201
scoala gimnaziala	07201
scoala postliceala	0g902
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
scrum master	0g;02
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
secretaria	0g=04
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
sectie	0gA02
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
sedan	0MO01
sedang	0BD01
sedanjost	0CU01
sef	0gC04
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
sehr gut	0MF02
sehr gute kenntnisse	0MF02
seit	0gG01
sejak	0gH02
sekarang	0P001
sekce	0FQ01
sekcia	0FV01
sekcja	0HH01
sekolah	0KY01
sekolah dasar	0KY01
sekolah menengah	0KY01
sekolah tinggi	0KY01
sekretaer	0ZM03
sekretar	0gJ03
sekretare	02I01
sekretarica	06O01
sekretaris	02101
sekretarka	0Nm03
sekretars	02I01
sekretarz	01m01
sekreter	05801
sekreterare	02801
sekreteri	05801
sekretore	02H01
sekretorė	02H01
sekretárka	0?>01
sekretářka	0=i01
sekretär	0gM02
sekretær	05T02
sekretāre	02I01
sekretārs	02I01
seksi	09g01
seksjon	0gO01
sektion	0gP02
sektor	0gR03
selbstaendig	09801
selbstandig	09801
selbststaendig	0M\02
selbststandig	0M\02
selbstständig	0M\02
selbständig	09801
self employed	02o01
self-employed	02o01
selger	06;01
seller	0QW01
selskab	0>G01
selskap	0:=01
selts	04e01
selvstaendig	0gU01
selvstendig naeringsdrivende	0gV01
selvstendig næringsdrivende	0gV01
selvstændig	0gU01
semaine	0gW01
semaines	0gW01
semana	0gX02
semanas	0gX02
seminaari	03j01
seminar	0<601
seminarium	0I601
seminary	01K01
sempozyumu	0<W01
sena	0gZ01
senac	0?Q01
senai	0?Q01
sene	0g[01
senior	0PF01
senter	0:=01
seo	06U01
serbest	03K01
serfraedingur	0g\02
sergeant	01h01
serhaefing	01k01
sertificets	05e01
sertificēts	05e01
sertifika	0;n01
sertifikaat	0TK01
sertifikaatti	0g^02
sertifikali	0;n01
sertifikalı	0;n01
sertifikasi	0g`02
sertifikası	0;n01
sertifikat	0gb04
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
servitoer	0gf02
servitor	0gf02
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
setmana	0gh01
setmanes	0gh01
setor	0E_01
settimana	0gi01
settimane	0gi01
settore	0gj02
seura	06301
sezione	0E001
seção	0E_01
sgpa	0@G01
shipping	02o01
shop	02o01
shortlisted	00N01
shrm	01N01
si	0gl01
sia	00`01
siandien	0CI01
sicher	0MF02
sidan	0gm01
siden	0MT02
sidlisko	0^G01
sidliste	0>S01
sieger	0bn02
siegerin	00:01
siele	0;X01
sieu thi	0:\01
sieviesu	0gn01
sieviete	0gn01
sieviešu	0gn01
sigorta	03K01
sigurvegari	00;01
sihteeri	05B01
siiani	0PC01
siivooja	05B01
silpnai	0aa01
silver	00N01
silver medal	00N01
sim	0<501
sim a	0<501
sim c	0<501
simdi	0>601
simposio	04n01
simpozion	06Y01
simpósio	04n01
since	0go01
sinds	0h001
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
sivuaine	0Vn01
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
skilled	0PF01
skilt	0h102
skipper	0h303
skipstjori	0<e01
skipstjóri	0<e01
skiries	0^n01
skirteini	0XW02
skladiscnik	0D501
skladistar	0=801
skladištar	0=801
skladiščnik	0D501
skladnik	0@i02
skladník	0@i02
sklep	02n01
skoeterska	02801
skola	0h607
skola primarja	03l01
skola sekondarja	03l01
skolan	0M601
skole	0h=02
skolekundskaber	0;c01
skolekunnskaper	0;d01
skolen	0h=02
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
skripta	0T`02
skriptá	0@g01
skup	0_k01
skupina	0h?03
skuska	0?k01
skyrius	0hB02
skyrsla	0>Q01
skírteini	0XW02
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
slobodna	0hD01
slobodny	0hD01
slobodná	0hD01
slobodný	0hD01
slta	0Qe01
slu	00`01
slutbetyg	0hE02
sluzba	0gR03
služba	0gR03
sládek	0=i01
sma	0hG04
smart working	00e01
smer	0hK02
smidur	0<e01
smiður	0<e01
smjer	0hM01
smk	0hG04
smp	0hN02
snekker	06;01
snickare	02801
snin	0gZ01
snit	0IN01
snitt	0NB01
snittbetyg	0<701
so	0hP02
so cap	0]V01
so yeu ly lich	0PN01
soavtor	0V901
sobresaliente	0>Z01
sobrid	0Y:01
soc coop	00`01
soc. coop	00`01
soci	02501
socia	0eA04
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
sodien	0Y:01
soehne	08701
sofer	03N01
soferis	02I01
sofor	0hR02
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
solteira	0hT01
solteiro	0hT01
solter	0?<01
soltera	0hU02
soltero	0hW01
soluciones	07@01
solucions	03D01
solucoes	02S01
solumadur	0<e01
solutions	02o01
soluzioni	03@01
soluções	02S01
some experience	0Ka01
some knowledge	0:m01
sommar	0hX01
sommaren	0hX01
sommelier	01h01
sommer	0hY03
sommeren	0h\02
sonbahar	0OY01
song ngu	0:A01
song ngữ	0:A01
sopir	02101
sor	03M01
sorumlu	05801
sorumlusu	05801
sos	0h^02
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
speciale	0fR01
specialisatie	02c01
specialisation	0h`02
specialist	0hb06
specialista	0hh05
specialistas	02H01
specialiste	02F02
specialistka	0@i02
specialists	02I01
specialistă	03N01
specialistė	02H01
specialitate	0e601
specialite	0L=01
specialitāte	0e601
specializace	0_l01
specializacia	0hm01
specializacija	0W301
specializacio	0hn01
specializare	0Gn01
specializarea	0Gn01
specialization	0AC01
specializing in	0AC01
specializzazione	0ho02
specializáció	0hn01
specialybe	0W301
specialybė	0W301
specijalist	0Un01
specijalista	06O01
speciāliste	02I01
speciālists	02I01
specjalista	01m01
specjalistka	01m01
specjalizacja	0UB01
specjalnosc	0UB01
specjalność	0UB01
spedition	03901
spesialis	02101
spesialisering	0M;01
spesialist	06;01
spetsialist	01=01
spezialist	0i102
spital	03801
spitali	06501
spitalul	03801
spizjar	04i01
spiżjar	04i01
splaiul	04E01
spletno	0^B01
splosna matura	0c001
splošna matura	0c001
spodziewany	0b_01
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
spring	0i301
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
sredni	0i402
srednia	0i602
srednia ocen	0`501
srednie	0I<01
srednio	0H701
srednio zaawansowany	0H701
srednio zaawansowany wyzszy	0G401
sredniozaawansowana	0H701
sredniozaawansowany	0i402
sredniozaawansowany wyzszy	0G401
srednja izobrazba	0c001
srednja raven	0bm01
srednja razina	0eX01
srednja skola	0i803
srednja sola	0IK01
srednja strokovna izobrazba	0c001
srednja strucna sprema	0i;02
srednja stručna sprema	0i;02
srednja škola	0i803
srednja šola	0IK01
srednje	0i=06
srednje dobro	0bm01
srednjesolska izobrazba	0c001
srednješolska izobrazba	0c001
srednji	0iC01
srednji nivo	0iC01
srl	00`01
sráid	07101
ss	0C<01
ssc	00E01
sss	0i;02
sst	03C01
st	0eY02
staatlich geprueft	0iD01
staatlich gepruft	0iD01
staatlich geprüft	0iD01
staatsexamen	0E<01
stadig	0Qa01
stadt	08701
stadtwerke	03901
staf	02101
staff	0e702
stagiair	0I=01
stagiaire	0iE02
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
start up	0Mj02
start-up	0Mj02
startup	0Mj02
station	06<01
statistician	01h01
statni jazykova zkouska	0T501
stavby	0Dk01
stavbyvedouci	0=i01
stavbyvedoucí	0=i01
stazist	0=801
stazista	0iG03
stazistka	0@i02
stazuotojas	02H01
stazysta	01m01
stazystka	01m01
stażysta	01m01
stażystka	01m01
stažist	0=801
stažista	06O01
stažuotojas	02H01
ste	0iJ01
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
stigur	0Nb01
stipend	0VD01
stipendet	0VD01
stipendi	06401
stipendiat	06;01
stipendiet	0dR01
stipendija	0iK05
stipendium	0iP06
stiurthoir	03I01
stiúrthóir	03I01
stjori	0<e01
stjóri	0<e01
stm	0Qe01
stofa	06501
stofnandi	0<e01
stofnun	06501
stolar	0iV03
stolarz	01m01
stolár	0?>01
store	02o01
stores	02o01
stowarzyszenie	02n01
str	0iY02
straaket	04Y01
straat	0Dj01
strada	0i[02
straede	0Mh01
straeti	0Nb01
straipsnis	0Ub01
straket	04Y01
strasse	0@J01
strata 1	0CF01
strata 2	0aj01
strateg	02801
strategist	01h01
straße	0@J01
stredisko	0i]02
stredna odborna skola	0YP01
stredna skola	0YP01
stredne	0i_02
stredne pokrocila	0i_02
stredne pokrocily	0ia04
stredne pokročilá	0VU01
stredne pokročilý	0ie02
stredni prumyslova skola	0C<01
stredni skola	0C<01
stredná odborná škola	0YP01
stredná škola	0YP01
stredoskolske	0ig02
stredoskolske s maturitou	0[S01
stredoskolske vzdelani	0[S01
stredoskolske vzdelanie	0[R01
stredoškolské	0[R01
stredoškolské vzdelanie	0[R01
street	05b01
stribrny	00501
strojirny	0Dk01
strojírny	0Dk01
strokovni izpit	0?h01
strokovnjak	0ii02
strokovno	0ik01
strong	0PF01
strucni ispit	0H;02
strucni studij	0ca01
strucnjak	0il04
strukovne studije	0;[01
strukturovany zivotopis	0j002
strukturovaný životopis	0dY01
strukturvieniba	0CP01
struktūrvienība	0CP01
stručni ispit	0H;02
stručni studij	0ca01
stručnjak	0il04
stråket	04Y01
stræde	0Mh01
stræti	0Nb01
student	0j203
student assistant	01h01
studentereksamen	00D01
studentermedhjaelper	06=01
studentermedhjælper	06=01
studentexamen	0N901
studentische hilfskraft	09801
studentsprof	0OA01
studia	0@g01
studia doktoranckie	0H?01
studia i stopnia	0SP01
studia ii stopnia	0T901
studia inzynierskie	0SP01
studia inżynierskie	0SP01
studia licencjackie	0SP01
studia magisterskie	0T901
studia podyplomowe	0T901
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
studij	0hM01
studija	0j502
studijni obor	0_l01
studijni prumer	0PQ01
studijny odbor	0hm01
studijny program	0hm01
studijní obor	0_l01
studijní průměr	0PQ01
studijska smer	0j701
studijski program	0hK02
studiju programa	0W301
studiju programma	0e601
studijų programa	0W301
studio	0j80B
studio legale	03@01
studios	02o01
studiu	06Y01
studium	0jJ02
studium policealne	0c601
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
státní jazyková zkouška	0T501
stážista	0@i02
stážistka	0@i02
stígur	0Nb01
stúdentspróf	0OA01
stúdió	06l01
stüdyosu	03K01
středisko	0FQ01
střední průmyslová škola	0C<01
střední škola	0C<01
středně	0VV01
středně pokročilá	0VV01
středně pokročilý	0jL02
středoškolské	0[S01
středoškolské s maturitou	0[S01
středoškolské vzdělání	0[S01
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
sufficiente	0jN02
sugarut	03M01
sugis	0jP01
sugárút	03M01
suhtlustasand	0U101
suite	05b01
sujuva	0JC01
sujuva suullinen ja kirjallinen	0JC01
sujuvasti	0JC01
sumar	0jQ01
summa cum laude	0@G01
summer	0jR01
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
supervisor	0jS05
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
suuntautuminen	0Vn01
suuntautumisvaihtoehto	0Vn01
suureparane	0Vl01
suurepärane	0Vl01
suvi	0jX01
svaert god	08R02
svaert godt	0Lo01
svarec	0=i01
svarecsky	0?j01
sveinsprof	0OA01
sveinspróf	0OA01
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
sveucilisni prvostupnik	0ca01
sveucilista	0eS01
sveuciliste	0eS01
sveučilišni prvostupnik	0ca01
sveučilišta	0eS01
sveučilište	0eS01
svid	0jY02
sviluppatore	01l01
sviluppatrice	01l01
svið	0jY02
svjedodzba	0j[02
svjedodžba	0j[02
svobodna	0j]01
svobodny	0j]01
svobodná	0j]01
svobodný	0j]01
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
syksy	0j^01
symposium	0==01
systeme	03901
systems	02o01
szabadalom	0F>01
szak	0hn01
szakacs	02001
szakerto	0j_02
szakertoi	0]101
szakgimnazium	0Uk01
szakgimnázium	0Uk01
szakirany	0hn01
szakirány	0hn01
szakiskola	0Uk01
szakkepesites	0J>01
szakkozepiskola	0Uk01
szakképesítés	0J>01
szakközépiskola	0Uk01
szakmai erettsegi	0J>01
szakmai oneletrajz	0`Z01
szakmai oneletrajza	0`Z01
szakmai érettségi	0J>01
szakmai önéletrajz	0`Z01
szakmai önéletrajza	0`Z01
szakmunkas	0J>01
szakmunkas bizonyitvany	0J>01
szakmunkás	0J>01
szakmunkás-bizonyítvány	0J>01
szakos	0hn01
szakvizsga	0J>01
szakács	02001
szakértő	0j_02
szakértői	0]101
szalloda	06l01
szco	03>01
szerelo	02001
szerelő	02001
szerkeszto	0ja02
szerkesztő	0ja02
szinhaz	06l01
szkola	03]01
szkola podstawowa	03]01
szkola policealna	0c601
szkole	03]01
szkolenie	0@901
szkoly	03]01
szkoła	03]01
szkoła podstawowa	03]01
szkoła policealna	0c601
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
sæmileg	0_@01
sérfræðingur	0g\02
sérhæfing	01k01
sétány	03M01
sídlisko	0^G01
sídliště	0>S01
síðan	0gm01
sòcia	02501
sócia	02R01
sócio	02R01
söhne	08701
sölumaður	0<e01
súčasnosti	0F^01
súčasnosť	0F^01
súťaž	00401
sügis	0jP01
sürücü belgesi	0;n01
sš	0C<01
sơ cấp	0]V01
sơ yếu lý lịch	0PN01
số	0@S01
sở	0:\01
t	0^?01
t m	0jc01
t o m	0jd01
t.o.m	0jd01
t/m	0jc01
tabellarischer lebenslauf	0<<01
tabib	04i01
tabiba	04i01
taeknimadur	0<e01
taekniskoli	03e01
taellae hetkellae	0H_01
taenaeaen	0H_01
taevling	0dR01
taevlingen	0dR01
tag	02001
tagad	0Y:01
tagozat	0hn01
tagung	0je01
tagungsband	07k01
tahmini	0;m01
tahun	0jf02
tai	0jh01
taighdeoir	03I01
tailor	01h01
tajjeb	0ji01
tajjeb hafna	0HS01
tajjeb ħafna	0HS01
tajnica	0@e02
tajnik	0@e02
takdir belgesi	0:b01
takimi	0<n01
takmicenje	0b`01
takmičenje	0b`01
takmorkud	0O>01
takmörkuð	0O>01
takımı	0<n01
talitus	0\A01
talk	0==01
talla hetkella	0H_01
taller	08902
talleres	07@01
tallers	03D01
talv	0jj01
talvi	0jk01
taman kanak kanak	0KY01
taman kanak-kanak	0KY01
tamirci	05801
tamplar	03N01
tanaan	0H_01
tanacsado	02001
tanapaev	0PC01
tanar	02001
tanaseni	0PC01
tanav	0Yd01
tanfolyam	0=602
tanito	02001
tanukiri	00101
tanulmany	0F>01
tanulmanyi atlag	07^01
tanulmány	0F>01
tanulmányi átlag	07^01
tanulo	02001
tanuló	02001
tanusitvany	0TB01
tanácsadó	02001
tanár	02001
tanító	02001
tanúsítvány	0TB01
tap chi	09i01
tap doan	0:\01
taqsima	0Do01
tardor	0jl01
targyalasi szint	0Ko01
targyalasi szintu	0Ko01
targyalokepes	0Ko01
tarjoilija	05B01
tarkastaja	05B01
tarnyba	0D<01
tarsalgasi	0W201
tarsalgasi alapszint	0W101
tarsalgasi szint	0W201
tarsalgo	0W101
tarsasag	06l01
tasarimci	05801
tasarimcisi	05801
tasarımcı	05801
tasarımcısı	05801
tavasz	0jm01
tavasza	0jm01
tavern	02o01
tavling	0dR01
tavlingen	0dR01
tavmunka	0jn01
tavolrol	0jn01
tbk	00`01
tcf	0;X01
teacher	01h01
teaching assistant	01h01
teadur	01=01
teaduskond	03O01
team	0jo09
team lead	06U01
teanga dhuchais	0>Y01
teanga dhúchais	0>Y01
teastas	0?D01
teastas soisearach	06F01
teastas sóisearach	06F01
teater	0k804
teatr	02n01
teatras	03?01
teatre	03D01
teatris	05d01
teatro	0?N03
teatru	03801
teatrul	03801
teatteri	06301
tecaj	0k<02
tech lead	06U01
technician	01h01
technicien	0R:01
technicka	0@i02
technicus	02Q01
techniek	02P01
technik	0k>05
technikas	02H01
techniker	0kC02
technikum	0kE03
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
tecnica	0eA04
tecnica superior	0@W01
tecnicatura	0@W01
tecnico	0<D03
tecnico em	0BA01
tecnico en	09b01
tecnico medio	09b01
tecnico superior	0@W01
tecno	0kH02
tecno u govoru i pismu	0kJ01
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
tee	0Yd01
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
tehnik	0kK02
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
tekmovanje	0b]01
teknik	09e02
teknik universitesi	03c01
teknik üniversitesi	03c01
tekniker	0kM04
teknikk	0:=01
teknikko	0kQ02
tekniku	04i01
teknisi	02101
teknisyen	05801
teknisyeni	05801
teknologie doktor	0F;01
teknoloji	03K01
teknolojileri	03K01
tekoce	0kS01
tekoce znanje	0kS01
tekoče	0kS01
tekoče znanje	0kS01
tekstil	03K01
tel	0kT01
telc	0;X01
tele	0kT01
telecom	02o01
telelavoro	00e01
telemunca	0Cf01
telemuncă	0Cf01
teleoperador	01A01
teleoperadora	01A01
teletrabajo	0Ij01
teletrabalho	0kU01
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
terapeut	0kV02
terapeuta	01m01
teraz	0kX02
terbaik	05Z01
tercuman	05801
tercüman	05801
tere	03M01
terrace	05b01
terveyskeskus	06301
tervezett	0kZ01
tervezo	02001
tervező	02001
tese	04n01
tesekkur belgesi	0:b01
tesi	0k[02
tesiasi	0CI01
tesis	0k]02
tesisatci	05801
tesisatçı	05801
tesol	01N01
tesorera	01A01
tesorero	01A01
tesoriere	01l01
tesoureiro	02R01
testaaja	05B01
testdaf	0;X01
tester	0k_06
testerka	01m01
teymi	0I?01
tez	0<W01
teza	06Y01
tezi	06i01
tezli yuksek lisans	0ke01
tezli yüksek lisans	0ke01
tezsiz yuksek lisans	0ke01
tezsiz yüksek lisans	0ke01
teză	06Y01
teātris	05d01
tečaj	0k<02
tečno	0kH02
tečno u govoru i pismu	0kJ01
teşekkür belgesi	0:b01
teżi	06i01
th	0^i01
thac si	0:I01
thang	0kf02
thanh pho	0@S01
thanh thao	0^U02
thcs	0CN01
the	0:F01
the huong dan vien	0:F01
theater	0kh03
theatre	0Mj02
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
thn	0kk01
tho	09G01
tho dien	09G01
thon	0@S01
thpt	0CN01
through	0kl01
thru	0kl01
thu ky	09G01
thu ngan	09G01
thu ngân	09G01
thu thu	09G01
thu vien	0:\01
thuc tap sinh	09G01
thuiswerk	0QC01
thydandi	0<e01
thành phố	0@S01
thành thạo	0^U02
tháng	0kf02
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
tidskrift	0VB02
tidsskrift	0km04
tie	08001
tiedekunta	03j01
tien si	0l101
tienda	07@01
tiendas	07@01
tieng me	0:A01
tieng me de	0:A01
tiesibas	05e01
tiessaiste	07_01
tiesības	05e01
tieu hoc	0CN01
tiešsaistē	07_01
tiimi	0aD02
tijdschrift	0XY02
tiketina	0_U01
tikėtina	0_U01
til	0l203
til d d	0Qa01
til d.d	0Qa01
til dagsins	0J401
til dagsins i dag	0J401
til dagsins í dag	0J401
til na	0MH01
til naa	0MH01
til nu	0Qa01
til nå	0MH01
til og med	0l502
till	0l702
till dags dato	0_Z01
till date	0Ac01
till now	0Ac01
till och med	0jd01
till present	0Ac01
tills nu	0_Z01
tills vidare	0_Z01
tim	0l905
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
tiến sĩ	0l101
tiếng mẹ	0:A01
tiếng mẹ đẻ	0:A01
tiểu học	0CN01
tjener	06=01
tlumacz	01m01
tlumaczka	01m01
tn	0l>02
tnhh	0:\01
to	0l@02
to chuc	0:\01
to date	0Ac01
to present	0Ac01
to this day	0Ac01
to truong	09G01
toamna	0lB01
today	0Ac01
todistus	0g^02
toefl	0;X01
toefl ibt	0;X01
toeic	0;X01
toeicスコア	0lC01
toemrer	05T02
toften	0Mh01
togaf	01N01
tohtori	0lD02
tohtorintutkinto	0L>01
toi	0D701
toimetaja	01=01
toiminimi	0Tg01
toimisto	06301
toimittaja	05B01
toistaiseksi	0H_01
toko	07A01
tol	0lF02
tolk	01=01
tolkija	01=01
tolmacs	02001
tolmács	02001
tom	0jd01
tomrer	05T02
tookoda	04e01
tootaja	01=01
topik	0;X01
torfl	0;X01
torg	0Nb01
torget	0lH02
tori	08001
torv	0Mh01
tosaitheoir	0>;01
tospraaklig	0M501
tospraklig	0M501
tosproget	0Lm01
tospråklig	0M501
tot	0lJ03
tot en met	0jc01
tot heden	0P<01
tot nghiep thpt	00H01
tot nu	0P<01
tot nu toe	0P<01
tot op heden	0P<01
tovaren	03>01
tovarna	0XC02
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
trainee	0lM04
trainer	0lQ03
tranare	02801
transactions	0==01
translator	01h01
transport	02P01
transportes	08;02
transports	0lT02
trasporti	03@01
travesia	08Z01
travessa	04;01
travessera	08h01
travesía	08Z01
treasurer	01h01
treener	01=01
tren trung binh	0lV01
trener	0lW03
treneris	02F02
trenerka	01m01
trenutacno	0lZ01
trenutačno	0lZ01
trenutno	0l[03
tres bien	08J02
tres bon	0AN01
tres bon niveau	0B701
tres bonne maitrise	0B701
tresorer	02501
tresorera	02501
tresorier	01W01
tresoriere	01W01
trezorier	03N01
trg	0^]03
trgovina	0U^02
tribunal	02S01
trida	0>S01
trieda	0^G01
trinity	0;X01
triq	0C[01
tro ly	09G01
trofeo	0l^02
trofeu	00M01
trofeul	0>E01
troféu	00M01
troi chay	0>f01
trophee	00L01
trophy	00N01
trophée	00L01
truc tuyen	0l`01
truckcertifikat	0?e01
truckfoererbevis	08=01
truckforerbevis	08=01
truckførerbevis	08=01
truckkort	0?i01
truhlar	0=i01
truhlář	0=i01
trung binh	0la02
trung bình	0la02
trung cap	0lc02
trung cap cao	0lV01
trung cap nghe	0CN01
trung cấp	0lc02
trung cấp cao	0lV01
trung cấp nghề	0CN01
trung hoc	0CN01
trung hoc pho thong	0le02
trung học	0CN01
trung học phổ thông	0le02
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
trên trung bình	0lV01
trôi chảy	0>f01
trường	0CN01
trường cao đẳng	0CN01
trường thpt	0CN01
trường đại học	0CN01
trưởng ban	09G01
trưởng nhóm	09G01
trưởng phòng	09G01
trợ lý	09G01
trực tuyến	0l`01
tu	0lg03
tu van	09G01
tu xa	0l`01
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
tunnistus	0YI02
tunnustus	0lj03
turizm	03K01
turpinas	0Y:01
turpinās	0Y:01
tutkija	05B01
tutkimusasema	06301
tutkinto	0Vm01
tutor	0lm03
tutora	02R01
tuttora	00k01
tvaaspraakig	0M401
tvasprakig	0M401
tvityngd	0]U01
tvityngdur	0]U01
tvornica	0Ti01
tvrtka	0Ti01
tvåspråkig	0M401
tvítyngd	0]U01
tvítyngdur	0]U01
tweede prijs	0I301
tweetalig	0I401
tyden	0m001
tydnu	0m001
tydny	0m001
tydzien	0m101
tydzień	0m101
tygodni	0m101
tygodnie	0m101
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
tyydyttaevae	0Tn02
tyydyttaevae alkeet	04S01
tyydyttava	0Tn02
tyydyttava alkeet	04S01
tyydyttävä	0Tn02
tyydyttävä alkeet	04S01
työnjohtaja	05B01
työntekijä	05B01
työturvallisuuskortti	03L01
tárgyalási szint	0Ko01
tárgyalási szintű	0Ko01
tárgyalóképes	0Ko01
társalgási	0W201
társalgási alapszint	0W101
társalgási szint	0W201
társalgó	0W101
társaság	06l01
távmunka	0jn01
távolról	0jn01
tâmplar	03N01
tällä hetkellä	0H_01
tänapäev	0PC01
tänaseni	0PC01
tänav	0Yd01
tänukiri	00101
tänään	0H_01
tävling	0dR01
tävlingen	0dR01
tæknimaður	0<e01
tækniskóli	03e01
tècnic	02501
tècnic superior	0@V01
tècnica	02501
técnica	05o02
técnica superior	0@W01
técnico	05o02
técnico em	0BA01
técnico en	09b01
técnico medio	09b01
técnico superior	0@W01
tél	0kT01
télétravail	00a01
tér	03M01
tình nguyện viên	09G01
tím	0FV01
tímarit	0>Q01
títol	01Y01
título	01Z01
título universitario	09a01
tól	0lF02
tõlk	01=01
tõlkija	01=01
töökoda	04e01
töötaja	01=01
tømrer	05T02
týden	0m001
týdny	0m001
týdnů	0m001
tým	0FQ01
tęsiasi	0CI01
tłumacz	01m01
tłumaczka	01m01
től	0lF02
tř	0>S01
třída	0>S01
tư vấn	09G01
tại	0jh01
tạp chí	09i01
tập đoàn	0:\01
tỉnh	0@S01
tốt	0^U02
tốt nghiệp thpt	00H01
tổ	0:@01
tổ chức	0:\01
tổ trưởng	09G01
tới	0D701
từ	0m202
từ xa	0l`01
u	0m405
u braku	0^l02
u tijeku	0lZ01
u toku	0m901
uab	00`01
ubersetzer	05G01
ubezpieczenia	02n01
ucen	0=i01
uceni	0C<01
ucenic	03N01
ucetni	0=i01
uciliste	0m:03
ucitel	02J02
ucitelj	0`n03
ucla	0@k01
uctovnicka	0?>01
uctovnik	0?>01
uczelnia	03]01
uczen	01m01
uczeń	01m01
ud	00`01
udacity	0@k01
udana	0^o01
udata	0_001
uddannelsescenter	0I601
udemy	0@k01
udmaerkelse	00801
udmærkelse	00801
udruga	0Ti01
udruzenje	05k01
udruženje	05k01
udvikler	06=01
uebersetzer	05G01
ufer	0@J01
ufficio	0E001
ufficjal	04i01
uffiċjal	04i01
ug	00`01
uge	0m=01
uger	0m=01
ugift	0h102
ugm	0@k01
ugyintezo	02001
ugynokseg	06l01
ugyved	02001
uhing	04e01
ui	06U01
uitgeverij	0m>02
uitmuntend	0m@01
uitstekend	0dd01
ujsagiro	02001
uke	0mA01
uker	0mA01
uksus	0\A01
ul	0mB06
ulica	0mH05
ulice	0>S01
ulicy	04H01
ulikool	03O01
umschulung	01?01
und	0mM01
undergraduate	09U01
underskoeterska	02801
underskoterska	02801
undersköterska	02801
underwriter	01h01
undirstada	0O>01
undirstaða	0O>01
uned	0>\01
ungdomsskole	0:a01
uni	0PO02
uniao estavel	0hT01
unidad	0D601
unidade	0E_01
unit	0mN04
unita	0E001
unitat	0FH01
unite	0?G01
unità	0E001
unité	0?G01
univ bacc	0ca01
univ dipl	0Z701
univ. bacc	0ca01
univ. dipl	0Z701
universidad	0>\01
universidade	0?Q01
universita	0mR02
universitaet	0<601
universitaire	01M01
universitaria	0>\01
universitas	0KY01
universitat	0mT02
universitate	0mV02
universitatea	07201
universitatea politehnica	07201
universitates	03i01
universite	0mX02
universiteit	07]01
universitesi	03c01
universitet	0mZ03
universitetas	0CX01
universitete	0CX01
universitetet	0mZ03
universiteto	0CX01
universities	01K01
university	0m]02
università	0mR02
universität	0<601
université	01M01
universitāte	03i01
universitātes	03i01
univerza	0IK01
univerze	0IK01
univerzi	0IK01
univerzita	0K_02
univerzite	0K_02
univerzitet	0m_01
univerzitetni diplomirani	0Z701
univerzity	0K_02
univerzitě	0C<01
uniwersytet	0m`01
união estável	0hT01
unmarried	0@\01
unternehmen	03901
until	0kl01
until now	0Ac01
until present	0Ac01
until today	0Ac01
unur	0=W01
uoc	01L01
uomo	0Zc01
upc	01L01
upcoming	05V01
uplne stredne	0[R01
upper intermediate	0Na01
upper second	00T01
upper second class	00T01
upper-intermediate	0Na01
uppsats	0Jc01
uprawnienia	0@901
uprawnienie	0@901
urad	0FE02
urbanitzacio	08h01
urbanització	08h01
urbanizacion	08Z01
urbanización	08Z01
ured	0Ti01
urednica	0@^03
urednik	0@^03
urkunde	0ma02
urzad	02n01
urząd	02n01
usek	0i]02
usine	02g01
uslugi	02n01
usmerenje	0mc01
usmeritev	0j701
usmjerenje	0hM01
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
utvar	0i]02
utvecklare	02801
utvikler	06;01
uverenje	0_m01
uvjerenje	0aO01
ux	06U01
uy ban	0:\01
uye	05801
uyesi	05801
uzaktan	0@?01
uzem	04A02
uzina	03801
uzivatelska	0md01
uzivatelsky	0md01
uzman	0me02
uzman duzey	0mg01
uzman düzey	0mg01
uzmani	05801
uzmanı	05801
uznani	00501
uznanie	00401
uznemuma	0mh01
uznemums	05d01
uznání	00501
uzvaretaja	00B01
uzvaretajs	00B01
uzvarētāja	00B01
uzvarētājs	00B01
uzņēmums	05d01
uzņēmumā	0mh01
učení	0C<01
učeň	0=i01
učilište	0mi02
učiliště	0C<01
učitel	0T801
učitelj	0`n03
učiteľ	07j01
uživatelsky	0md01
uživatelská	0md01
v	0mk05
v le	0>T01
v o s	00`01
v teku	0CU01
v.le	0>T01
v.o.s	00`01
va	0n001
vaar	0n102
vaardare	02801
vaardcentral	0=I01
vaaren	0n102
vabalt	0Vl01
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
vaeitoeskirja	0n302
vaelttaevae	04S01
vaelttaevae keskitaso	0U001
vaenget	0Mh01
vaentanlegt	01001
vaerkfoerer	06=01
vaerkforer	06=01
vaerksted	0>G01
vaeylae	08001
vag	04Y01
vaga hasti	0Vl01
vaga hea	0n502
vagen	04Y01
vahene	04M01
vairuotojas	02H01
vairuotojo pazymejimas	07\01
vairuotojo pažymėjimas	07\01
vaistine	03?01
vaistininkas	02H01
vaistinė	03?01
vaitekiri	03J01
vaitoskirja	0n302
vaji	06:01
vakblad	0<V01
vakfi	03K01
vakfı	03K01
vakman	02Q01
vaktmaestare	02801
vaktmastare	02801
vaktmästare	02801
vakuutus	06301
vald	0n702
valjak	0Yd01
vallalat	04A02
vallaline	01<01
vallalkozo	02001
valmentaja	05B01
valores	0@h01
valttava	04S01
valttava keskitaso	0U001
van	0n901
van phong	0:\01
vanaf	0n:02
vandaag	0P<01
vanzatoare	03N01
vanzator	03N01
vapaaehtoinen	05B01
var	0n102
vara	0n<01
vardare	02801
vardcentral	0=I01
varen	0n102
varhato	0kZ01
varhatoan	0kZ01
varilec	0D501
varon	0PZ01
vartija	05B01
varón	0PZ01
vas	0^H01
vasara	0n=02
vaspitac	0WB01
vaspitač	0WB01
vastaava	05B01
vayla	08001
vca	0n?02
vd	0O601
vdana	0j]01
vdaná	0j]01
ve	0nA02
vecka	0nC01
veckor	0nC01
ved	0nD02
vedec	0@i02
vedes	0Sa01
vedouci	0=i01
vedoucí	0=i01
veduca	0?>01
veduci	0?>01
vedúca	0?>01
vedúci	0?>01
vedęs	0Sa01
veebis	0Tf01
veg	0:>01
vegen	0:>01
vegi	0Nb01
vegur	0Nb01
vegyesz	02001
vegyész	02001
vei	0:>01
veien	0:>01
veikals	05d01
veileder	06;01
veitingahus	06501
veitingahús	06501
vej	0Mh01
vejleder	06=01
veldig god	0Lo01
veleuciliste	0eS01
veleučilište	0eS01
velmi dobra	03n02
velmi dobre	0c104
velmi dobrá	04301
velmi dobře	0nF02
velmi pokrocila	0V601
velmi pokročilá	0V601
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
verano	0nH01
verao	0nI01
verband	03901
verdlaun	0nJ02
verein	03901
vereniging	02P01
vergevorderd	0nL01
verhandlungssicher	0bJ01
verhandlungssicher in wort und schrift	0Lb01
verheiratet	0N:01
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
verlag	0nM02
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
vertieft	0Me01
vertiefung	0KP01
vertreter	05G01
vertriebler	02\01
vertėja	02H01
vertėjas	02H01
verwacht	0N501
verwachte	0N501
verwalter	05G01
verwitwet	0N:01
very good	02L02
verzekeringen	02P01
verzorgende	02Q01
verão	0nI01
verðlaun	0nJ02
veröffentlichung	07k01
vet	01h01
vetaejae	05B01
vetaja	05B01
veterinarian	01h01
vetur	0nO01
vetäjä	05B01
veuf	0?E01
veuve	0?E01
vezeto	02001
vezető	02001
veľmi dobre	0nP02
veľmi dobrá	04601
vhs	0@k01
via	0>T01
viale	0>T01
vice president	01h01
vico	0>T01
vicolo	0>T01
vid	0nR02
videja atzime	07a01
videja izglitiba	06T01
videja limeni	0g601
videja profesionala	06T01
videji	0g601
videjs	0nT02
videregaaende	0_O01
videregaaende opplaering	06j01
videregaaende skole	0:a01
videregaende	0_O01
videregaende opplaering	06j01
videregaende skole	0:a01
videregående	0_O01
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
vidutines	0ab01
vidutinis	0nV02
vidutiniskai	0ab01
vidutiniškai	0ab01
vidutinės	0ab01
vidēji	0g601
vidējs	0nT02
vidējā atzīme	07a01
vidējā izglītība	06T01
vidējā līmenī	0g601
vidējā profesionālā	06T01
vien	0:\01
vien dao tao	0CN01
viesbutis	03?01
viesnica	05d01
viesnīca	05d01
viešbutis	03?01
viikko	0nX01
viikkoa	0nX01
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
vinter	0nY03
vinteren	0n\02
vintern	0n^01
virasto	06301
virejas	02H01
viriesu	0n_01
virietis	0n_01
virkailija	05B01
virksomhed	0>G01
virtual	0Md01
virziens	0e601
virėjas	02H01
visa skola	0n`02
visa strucna sprema	0nb02
visi srednji	0nd02
visja sola	0IK01
visja strokovna izobrazba	0nf01
visjesolska izobrazba	0nf01
visjesolski studij	0nf01
visji srednji	0ng01
visoka skola	0II02
visoka sola	0IK01
visoka strokovna izobrazba	0EU01
visoka strucna sprema	0E401
visoka stručna sprema	0E401
visoka škola	0II02
visoka šola	0IK01
visoko obrazovanje	0S201
vispareja videja	06T01
vispārējā vidējā	06T01
viss	0QE01
vita	0^=01
vitaz	00401
vitazka	00401
vitez	00501
vitezka	00501
vitnemaal	06j01
vitnemal	06j01
vitnemål	06j01
viuda	0hW01
viudo	0hW01
viuva	0hT01
viuvo	0hT01
vizsga	0=602
við	0PL01
viðurkenning	00;01
viúva	0hT01
viúvo	0hT01
viša stručna sprema	0nb02
viša škola	0n`02
viši srednji	0nd02
višja strokovna izobrazba	0nf01
višja šola	0IK01
višješolska izobrazba	0nf01
višješolski študij	0nf01
višji srednji	0ng01
viện	0:\01
viện đào tạo	0CN01
vk	0nX01
vlasnica	0=902
vlasnik	0=902
vloeiend	0dd01
vloeiend in woord en geschrift	0dd01
vmbo	0P602
vmbo diploma	0P801
vmbo-diploma	0P801
vo	0nh01
vocational qualification	02O01
voda	06O01
vodic	07j01
vodicsky preukaz	0?k01
voditelj	0Un01
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
vom	0ni01
von	0ni01
voorjaar	0XL01
voorman	02Q01
voorzitter	02Q01
vor	0nj01
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
vottord	0nk01
vottorð	0nk01
vottun	0nk01
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
vrlo dobro	0nl04
vrouw	0o001
vrouwelijk	0o001
vrtec	0IK01
vrtic	0II02
vrtić	0II02
vs	0EU01
vsi	00`01
vss	0o102
vuggestue	0>G01
vukova diploma	0b`01
vuoden	00701
vuosi	0o301
vuotta	0o301
vut	0C<01
vwo	0P602
vyborna	03n02
vyborne	0c104
vychovatel	0T801
vychovavatel	07j01
vychovávateľ	07j01
vydano	0F601
vydata	0hD01
vydatá	0hD01
vydavatelstvi	0Dk01
vydavatelstvo	0o402
vydavatelství	0Dk01
vydavateľstvo	0o402
vydáno	0F601
vyhlaska	0?j01
vyhláška	0?j01
vyras	0o601
vyriska	0o601
vyriška	0o601
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
vyssie odborne	0o701
vysvedceni	0?j01
vysvedcenie	0?k01
vysvedčenie	0?k01
vysvědčení	0?j01
vyucen	0[S01
vyuceni	0[S01
vyucni list	0[S01
vyucny list	0[R01
vyučen	0[S01
vyučení	0[S01
vyvojar	02J02
vyzkumny pracovnik	0=i01
vyznamenani	00501
vyznamenanie	00401
vyznamenání	00501
vyššie odborné	0o701
vyšší odborná škola	0C<01
vyšší odborné	0E[01
vzdalene	0^E01
vzdáleně	0^E01
vzgojitelj	05;01
và	0n001
vállalat	04A02
vállalkozó	02001
várható	0kZ01
várhatóan	0kZ01
vânzătoare	03N01
vânzător	03N01
väg	04Y01
väga hea	0n502
väga hästi	0Vl01
vägen	04Y01
vähene	04M01
väitekiri	03J01
väitöskirja	0n302
väljak	0Yd01
välttävä	04S01
välttävä keskitaso	0U001
väylä	08001
vår	0n102
vårdare	02801
vårdcentral	0=I01
våren	0n102
vænget	0Mh01
væntanlegt	01001
værkfører	06=01
værksted	0>G01
vélvirki	0<e01
vítěz	00501
vítězka	00501
víťaz	00401
víťazka	00401
võitja	00101
výborne	0nP02
výborná	03n02
výborné	04301
výborně	0nF02
výskumný pracovník	0?>01
výuční list	0[S01
výučný list	0[R01
vývojár	07j01
vývojář	0T801
výzkumný pracovník	0=i01
vāji	06:01
văn phòng	0:\01
vērtējums	07a01
vědec	0=i01
vīrietis	0n_01
vīriešu	0n_01
všs	0o801
všį	00`01
w	0o902
w l l	00`01
w toku	04401
w trakcie	04401
w.l.l	00`01
waiter	01h01
waitress	01h01
wakacje	0X501
wakil	02101
wakil ketua	02101
wall	0@J01
wanita	0aX01
warehouse	02o01
warsztat	02n01
wartawan	02101
warung	07A01
way	05b01
we	0o;01
wedstrijd	0<801
week	0o<02
weeks	0o>01
weg	0o?02
weibl	0MY01
weiblich	0MY01
weken	0oA01
welder	01h01
werk	03901
werke	03901
werker	05l02
werkstatt	03901
werkstudent	09801
werkstudentin	09801
wesen	0W401
wettbewerb	0bn02
wiceprezes	01m01
widowed	0@\01
winemaker	01h01
winkel	02P01
winnaar	0I301
winner	00N01
winter	0oB03
wiosna	0oE01
wiosną	0oE01
wirausaha	07A01
wissenschaft	0W401
wissenschaften	0W401
wissenschaftler	05G01
wissenschaftliche mitarbeiterin	09801
wissenschaftlicher mitarbeiter	09801
with	07X01
wk	0o>01
wks	0o>01
wlasciciel	01m01
wlascicielka	01m01
wlasna dzialalnosc	02n01
wo bachelor	09[01
wo master	0GG01
wo-bachelor	09[01
wo-master	0GG01
woche	0oF01
wochen	0oF01
wohnung	04d01
woj	04H01
wolny	0Th01
wolontariusz	01m01
wolontariuszka	01m01
woman	0oG02
work from home	0Md01
worker	01h01
working familiarity	0Ka01
working knowledge	0N_02
working proficiency	0Na01
works	02o01
workshop	0==01
writer	01h01
wychowawca	01m01
wydawnictwo	0oI02
wydzial	0oK02
wydział	0oK02
wykladowca	01m01
wyksztalcenie srednie	0I<01
wykształcenie średnie	0I<01
wykładowca	01m01
wynik	0`501
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
xahar	0oM01
xep loai	0Dd01
xerrada	0?101
xhur	0oM01
xitwa	0oN01
xuat sac	0oO02
xuong	0:\01
xuất sắc	0oO02
xã	0@S01
xưởng	0:\01
xếp loại	0Dd01
y	0oQ02
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
yayinevi	0oS02
yayinlandi	0<W01
yayinlari	03K01
yayınevi	0oS02
yayınlandı	0<W01
yayınları	03K01
yaz	0oU01
yazilim	03K01
yazilimci	05801
yazılım	03K01
yazılımcı	05801
yds	0;X01
year	0oV01
years	0oV01
yeterlik	0;n01
yeu	0]V01
yh examen	0WC01
yh-examen	0WC01
yhdistys	06301
yhtio	06301
yhtioe	06301
yhtiö	06301
yil	0g[01
yki	0;X01
yksikko	0aD02
yksikkoe	0aD02
yksikkö	0aD02
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
yr	0oW01
yrittaejae	05B01
yrittaja	05B01
yrittäjä	05B01
yrityksessa	0oX01
yrityksessae	0oX01
yrityksessä	0oX01
yritys	06301
yrkesbevis	0N901
yrkesexamen	0L?01
yrkesfag	06j01
yrkeshoegskola	0M601
yrkeshoegskoleexamen	0WC01
yrkeshogskola	0M601
yrkeshogskoleexamen	0WC01
yrkeshögskola	0M601
yrkeshögskoleexamen	0WC01
yrs	0oW01
yuksek lisans	0ke01
yuksek lisans derecesi	0ke01
yuksekokulu	03c01
yökdil	0;X01
yönetici	05801
yöneticisi	05801
yüksek lisans	0ke01
yüksek lisans derecesi	0ke01
yüksekokulu	03c01
yıl	0g[01
yếu	0]V01
z	0oY02
z odliko	0cL01
z wyroznieniem	0`501
z wyróżnieniem	0`501
zaawansowana	0:^02
zaawansowany	0:^02
zacatecnik	0o[02
zacetnik	0o]02
zacetno	0o_01
zaciatocnik	0o`02
zadovoljavajuce	0eX01
zadovoljavajuće	0eX01
zadovoljivo	0bm01
zadruga	02k03
zaklad	02n01
zaklada	0Ti01
zakladatel	02J02
zakladateľ	07j01
zakladna	0ob02
zakladna skola	0YP01
zakladna znalost	0]=01
zakladne znalosti	0]=01
zakladni	0od02
zakladni skola	0C<01
zakladni znalost	0]F01
zakladni znalosti	0]F01
zakladny	0of01
zaklady	0og05
zakljucni izpit	0c001
zaključni izpit	0c001
zakład	02n01
zakłady	02n01
zalozba	0ol02
zalozyciel	01m01
zalozycielka	01m01
založba	0ol02
zameranie	0hm01
zamereni	0_l01
zamestnanec roku	00501
zamezna	0Th01
zamężna	0Th01
zaměstnanec roku	00501
zaměření	0_l01
zasadnicze zawodowe	0I<01
zastepca	01m01
zastupca	0?>01
zastupce	0=i01
zastępca	01m01
zaswiadczenie	0@901
zavarivac	0=902
zavarivač	0=902
zavarovalnica	0=J01
zavod	0on05
zavody	0FE02
zawodowe	0I<01
zawodowka	03]01
zawodówka	03]01
zayif	0;J01
zayıf	0;J01
začetnik	0o]02
začetno	0o_01
začiatočník	0o`02
začátečník	0o[02
założyciel	01m01
założycielka	01m01
zaświadczenie	0@901
zbornik	10304
zborník	0@g01
zdaj	0CU01
zdalna	0QD01
zdalnie	0QD01
zdravnica	0D501
zdravnik	0D501
zdravotni sestra	0=i01
zdravotní sestra	0=i01
zdravstveni dom	0=J01
zdruzenie	03>01
zdruzenje	0=J01
združenie	03>01
združenje	0=J01
zeer goed	0N;02
zeichner	05G01
zeitschrift	0;j02
zelfstandig	0N201
zelo dobro	10702
zena	10904
zenaty	0fd02
zenska	10=02
zenske	10?02
zenski	10A04
zensko	0oY02
zentrum	03901
zertifikat	0YC02
zertifiziert	10E01
zertifizierung	0;\01
zespol	0HH01
zespol szkol	03]01
zespół	0HH01
zespół szkół	03]01
zeszyty naukowe	06k01
zeugnis	0;\01
ziekenhuis	02P01
ziema	10F02
zima	10H06
zimmerei	03901
zimmerer	05G01
zimą	10N01
zinatnu doktors	0GV01
zinātņu doktors	0GV01
zivljenjepis	10O01
zivnost	0FE02
zivotopis	10P04
zkouska	0?j01
zkouška	0?j01
zlata medaile	00501
zlaty	00501
zlatá medaile	00501
zlatý	00501
zmagovalec	0b]01
zmagovalka	0b]01
znamka	0@:02
znanstvenik	0=801
známka	0@:02
zomer	10T01
zonaty	0Th01
zonen	0N201
zorg	02P01
zpusobilost	0?j01
způsobilost	0?j01
zrt	00`01
zs	0C<01
zulassung	05n01
zurnalas	0Ub01
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
zyciorys	10U01
zyciorys zawodowy	10U01
zzp	0N201
zzp'er	0I=01
základná	0ob02
základná znalosť	0]=01
základná škola	0YP01
základné znalosti	0]=01
základní	0od02
základní znalost	0]F01
základní znalosti	0]F01
základní škola	0C<01
základný	0of01
základy	10V04
zástupca	0?>01
zástupce	0=i01
závod	0FE02
závody	0FE02
zš	0C<01
à	07b02
à aujourd'hui	00_01
à ce jour	00_01
à distance	00a01
à distância	0kU01
à présent	00_01
àrea	0FH01
á netinu	00j01
általános iskola	04_02
ápoló	02001
ár	10Z01
área	10[03
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
începând cu	0Qk01
începător	0;O02
învățătoare	03N01
învățător	03N01
ó	10^02
ógift	0I>01
óstán	0A=01
óta	0aS02
óvoda	0Uk01
óvodapedagógus	02001
óvónő	02001
õde	01=01
õpetaja	01=01
õppekava	0J?01
ödül	0:b01
ödülü	0:b01
ön lisans	0\l01
önkormányzat	06l01
önkéntes	0`[01
önlisans	0\l01
önéletrajz	0`Z01
önéletrajza	0`Z01
ösd	0;X01
ösztöndíj	0Dh02
översättare	02801
öz geçmiş	0aW01
özgeçmiş	0aW01
özgeçmişi	0aW01
öğretim görevlisi	05801
öğretim üyesi	05801
öğretmen	05801
öğretmeni	05801
økonom	05T02
øvet	0`K01
újságíró	02001
úplné stredné	0[R01
úrad	03>01
úsek	0i]02
ústav	0FE02
út	03M01
útgefið	0>Q01
útja	03M01
útvar	0i]02
účetní	0=i01
účtovník	0?>01
účtovníčka	0?>01
úřad	0Dk01
übersetzer	05G01
ügyintéző	02001
ügynökség	06l01
ügyvéd	02001
ühing	04e01
üksus	0\A01
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
članek	0V901
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
ħarifa	0P101
īpašnieks	02I01
įkūrėjas	02H01
įmonė	03?01
įmonėje	0Qi01
įvertinimas	0:?01
ļoti labi	07l02
ősz	0aP01
ősze	0aP01
œnologue	01W01
ředitel	0T801
řidič	0T801
řidičský průkaz	0?j01
średni	0i402
średnia	0i602
średnia ocen	0`501
średnie	0I<01
średnio	0H701
średnio zaawansowany	0H701
średnio zaawansowany wyższy	0G401
średniozaawansowana	0H701
średniozaawansowany	0i402
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
škola	10`04
šobrīd	0Y:01
šodien	0Y:01
šoferis	02I01
šola	0IK01
špecialista	0?>01
špecialistka	0?>01
špecializácia	0hm01
štipendija	0b]01
štipendium	00401
štruktúrovaný životopis	0dX01
študent	0D501
študijný odbor	0hm01
študijný program	0hm01
študijska smer	0j701
študijski program	0j701
štúdia	0@g01
štúdio	03>01
šķīries	0^n01
żeńska	0Uc01
żeński	0Uc01
żonaty	0Th01
żviluppatur	04i01
życiorys	10U01
życiorys zawodowy	10U01
ž	0oY02
žena	10904
ženatý	0fd02
ženska	10d01
ženski	10e03
žensko	0oY02
ženské	10?02
žiema	10h01
življenjepis	10O01
živnost	0Dk01
živnosť	03>01
životopis	10P04
žurnalas	0Ub01
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
și	0gl01
șofer	03N01
șoseaua	04E01
άγαμη	10i01
άγαμοσ	10i01
άδεια	10j01
άδεια ασκήσεωσ	10j01
άδεια οδήγησησ	10j01
άνδρασ	10k01
άνοιξη	10l01
άντρασ	10k01
άπταιστα	10m01
άρθρο	10n01
άριστα	10o02
άριστη	10m01
άριστη γνώση	10m01
άριστο	11101
άρρεν	10k01
έγγαμη	10i01
έγγαμοσ	10i01
έπαινοσ	00P01
έτη	11201
έτοσ	11201
έωσ	11301
έωσ και σήμερα	11401
έωσ σήμερα	11401
ίδρυμα	11501
α ε	00`01
α' βραβείο	00P01
α' βραβειο	00P01
α.ε	00`01
αγαμη	10i01
αγαμοσ	10i01
αδεια	10j01
αδεια ασκησεωσ	10j01
αδεια οδηγησησ	10j01
αε	00`01
αει	11601
ακαδημία	11601
ακαδημια	11601
ανακοίνωση	10n01
ανακοινωση	10n01
αναλυτήσ	11701
αναλυτησ	11701
αναλυτρια	11701
αναλύτρια	11701
αναμένεται	11801
αναμενεται	11801
αναμενομενη	11801
αναμενομενο	11801
αναμενόμενη	11801
αναμενόμενο	11801
ανδρασ	10k01
ανοικτο πανεπιστημιο	11601
ανοικτό πανεπιστήμιο	11601
ανοιξη	10l01
ανοιχτο πανεπιστημιο	11601
ανοιχτό πανεπιστήμιο	11601
αντρασ	10k01
ανωτερη εκπαιδευση	11901
ανώτερη εκπαίδευση	11901
απθ	11601
απο	11:02
απολυτήριο	11<01
απολυτήριο γενικού λυκείου	11<01
απολυτήριο γυμνασίου	11<01
απολυτήριο λυκείου	11<01
απολυτηριο	11<01
απολυτηριο γενικου λυκειου	11<01
απολυτηριο γυμνασιου	11<01
απολυτηριο λυκειου	11<01
απταιστα	10m01
από	11:02
αρθρο	10n01
αριθμοσ	11=01
αριθμόσ	11=01
αριστα	10o02
αριστείο	00P01
αριστειο	00P01
αριστη	10m01
αριστη γνωση	10m01
αριστο	11101
αρρεν	10k01
αρσενικο	10k01
αρσενικό	10k01
αρχάριοι	11>01
αρχάριοσ	11?01
αρχαριοι	11>01
αρχαριοσ	11?01
αρχιτέκτονασ	11701
αρχιτεκτονασ	11701
ασκουμενη	11701
ασκουμενοσ	11701
ασκούμενη	11701
ασκούμενοσ	11701
ασφαλιστική	11501
ασφαλιστικη	11501
αφοί	11501
αφοι	11501
βαθμολογία	11@01
βαθμολογια	11@01
βαθμοσ	11@01
βαθμοσ πτυχιου	11@01
βαθμόσ	11@01
βαθμόσ πτυχίου	11@01
βασικά	11A02
βασικέσ γνώσεισ	11A02
βασική	11A02
βασική γνώση	11?01
βασικα	11A02
βασικεσ γνωσεισ	11A02
βασικη	11A02
βασικη γνωση	11?01
βασικο	11C01
βασικο επιπεδο	11?01
βασικό	11C01
βασικό επίπεδο	11?01
βεβαίωση	10j01
βεβαιωση	10j01
βιβλίο	10n01
βιβλιο	10n01
βιβλιοθήκη	11501
βιβλιοθηκη	11501
βιβλιοθηκονομοσ	11701
βιβλιοθηκονόμοσ	11701
βιογραφικο	11D01
βιογραφικο σημειωμα	11D01
βιογραφικό	11D01
βιογραφικό σημείωμα	11D01
βιολογοσ	11701
βιολόγοσ	11701
βοηθοσ	11701
βοηθόσ	11701
βράβευση	00P01
βραβείο	00P01
βραβειο	00P01
βραβευση	00P01
γενικο λυκειο	11601
γενικοσ βαθμοσ	11@01
γενικό λύκειο	11601
γενικόσ βαθμόσ	11@01
γιατροσ	11701
γιατρόσ	11701
γραμματέασ	11701
γραμματεασ	11701
γραφίστασ	11701
γραφείο	11501
γραφειο	11501
γραφιστασ	11701
γυμνάσιο	11601
γυμνασιο	11601
γυναίκα	11E01
γυναικα	11E01
δάσκαλοσ	11701
δήμοσ	11501
δίγλωσση	11F01
δίγλωσσοσ	11F01
δίπλωμα	11G02
δίπλωμα ιεκ	11901
δίπλωμα μηχανικού	11I01
δασκάλα	11701
δασκαλα	11701
δασκαλοσ	11701
δημοσ	11501
δημοσίευση	10n01
δημοσιευση	10n01
δημοσιογράφοσ	11701
δημοσιογραφοσ	11701
δημοτικο σχολειο	11601
δημοτικό σχολείο	11601
διάκριση	00P01
διαγωνισμοσ	00P01
διαγωνισμόσ	00P01
διαδικτυακά	11J01
διαδικτυακα	11J01
διαζευγμένη	10i01
διαζευγμένοσ	10i01
διαζευγμενη	10i01
διαζευγμενοσ	10i01
διακριση	00P01
διατριβή	10n01
διατριβη	10n01
διαχειριστήσ	11701
διαχειριστησ	11701
διγλωσση	11F01
διγλωσσοσ	11F01
διδάκτορασ	11K01
διδακτορασ	11K01
διδακτορική διατριβή	11K01
διδακτορικη διατριβη	11K01
διδακτορικο	11K01
διδακτορικο διπλωμα	11K01
διδακτορικό	11K01
διδακτορικό δίπλωμα	11K01
διευθυνση	11L01
διευθυντήσ	11701
διευθυντησ	11701
διευθυντρια	11701
διευθύντρια	11701
διεύθυνση	11L01
δικηγοροσ	11701
δικηγόροσ	11701
διπλωμα	11G02
διπλωμα ιεκ	11901
διπλωμα μηχανικου	11I01
ε π ε	00`01
ε.π.ε	00`01
εγγαμη	10i01
εγγαμοσ	10i01
εθελοντήσ	11701
εθελοντησ	11701
εθελοντρια	11701
εθελόντρια	11701
ειδίκευση	11M01
ειδικευση	11M01
ειδικοσ	11N02
ειδικοτητα	11M01
ειδικόσ	11N02
ειδικότητα	11M01
εισήγηση	10n01
εισηγηση	10n01
εκδοσεισ	11P02
εκδοτικοσ	11501
εκδοτικόσ	11501
εκδόσεισ	11P02
εκπα	11601
εκπαιδευτήσ	11701
εκπαιδευτησ	11701
εκπαιδευτικοσ	11701
εκπαιδευτικόσ	11701
εκτιμωμενη	11801
εκτιμώμενη	11801
ελευθεροσ επαγγελματιασ	11501
ελεύθεροσ επαγγελματίασ	11501
εμπ	11601
εξ αποστάσεωσ	11J01
εξ αποστασεωσ	11J01
εξειδικευμένοσ	11R01
εξειδικευμενοσ	11R01
επα λ	11601
επα.λ	11601
επαινοσ	00P01
επαλ	11601
επαρκήσ	11S01
επαρκησ	11S01
επε	00`01
επιμελήτρια	11701
επιμελητήσ	11701
επιμελητησ	11701
επιμελητρια	11701
επιχείρηση	11501
επιχειρηση	11501
εποπτησ	11701
επόπτησ	11701
εργάτησ	11701
εργαστήριο	11501
εργαστηριο	11501
εργατησ	11701
εργοστάσιο	11501
εργοστασιο	11501
ερευνήτρια	11701
ερευνητήσ	11701
ερευνητησ	11701
ερευνητρια	11701
εστιατοριο	11501
εστιατόριο	11501
εταιρία	11501
εταιρεία	11501
εταιρεια	11501
εταιρια	11501
ετη	11201
ετοσ	11201
ευχερήσ	10m01
ευχερησ	10m01
εφορεία	11501
εφορεια	11501
εωσ	11301
εωσ και σημερα	11401
εωσ σημερα	11401
ηλεκτρολογοσ	11701
ηλεκτρολόγοσ	11701
ημερίδα	10n01
ημεριδα	10n01
θέατρο	11501
θήλυ	11E01
θεατρο	11501
θηλυ	11E01
θηλυκο	11E01
θηλυκό	11E01
ι ε κ	11601
ι.ε.κ	11601
ιατροσ	11701
ιατρόσ	11701
ιδιοκτήτησ	11701
ιδιοκτητησ	11701
ιδρυμα	11501
ιδρυτήσ	11701
ιδρυτησ	11701
ιδρυτρια	11701
ιδρύτρια	11701
ιεκ	11601
ικανοποιητική	11S01
ικανοποιητικη	11S01
ικε	00`01
ινστιτουτο	11T02
ινστιτούτο	11T02
κάρτα	10j01
κέντρο	11501
καθηγήτρια	11701
καθηγητήσ	11701
καθηγητησ	11701
καθηγητρια	11701
και	11V01
καλά	11W01
καλή	11X02
καλή γνώση	11W01
καλα	11W01
καλη	11X02
καλη γνωση	11W01
καλο	11Z01
καλοκαίρι	11[01
καλοκαιρι	11[01
καλωσ	11@01
καλό	11Z01
καλώσ	11@01
καρτα	10j01
κατάλογοσ	10n01
κατάστημα	11501
καταλογοσ	10n01
καταστημα	11501
κατευθυνση	11M01
κατεύθυνση	11M01
κεντρο	11501
κεφάλαιο	10n01
κεφαλαιο	10n01
κλάδοσ	11L01
κλαδοσ	11L01
κλινική	11501
κλινικη	11501
κολέγιο	11601
κολεγιο	11601
κολλέγιο	11601
κολλεγιο	11601
λέκτορασ	11701
λίαν καλώσ	11@01
λεκτορασ	11701
λεωφ	11=01
λεωφοροσ	11=01
λεωφόροσ	11=01
λιαν καλωσ	11@01
λογίστρια	11701
λογιστήσ	11701
λογιστησ	11701
λογιστρια	11701
λυκειο	11601
λύκειο	11601
μάγειρασ	11701
μάγειροσ	11701
μάνατζερ	11701
μάστερ	11I01
μέλοσ	11701
μέσοσ όροσ	11@01
μέτρια	11S01
μέτρια γνώση	11S01
μέτριο	11\02
μέχρι	11301
μέχρι σήμερα	11401
μέχρι τώρα	11401
μήνασ	11^01
μήνεσ	11^01
μαγειρασ	11701
μαγειροσ	11701
μαθητευομενοσ	11701
μαθητευόμενοσ	11701
μανατζερ	11701
μαστερ	11I01
μελοσ	11701
μεσαίο	11Z01
μεσαίο επίπεδο	11S01
μεσαιο	11Z01
μεσαιο επιπεδο	11S01
μεσοσ οροσ	11@01
μετάλλιο	00P01
μεταλλιο	00P01
μεταπτυχιακέσ σπουδέσ	11I01
μεταπτυχιακεσ σπουδεσ	11I01
μεταπτυχιακο	11I01
μεταπτυχιακο διπλωμα	11I01
μεταπτυχιακοσ	11I01
μεταπτυχιακοσ τιτλοσ	11I01
μεταπτυχιακό	11I01
μεταπτυχιακό δίπλωμα	11I01
μεταπτυχιακόσ	11I01
μεταπτυχιακόσ τίτλοσ	11I01
μεταφράστρια	11701
μεταφραστήσ	11701
μεταφραστησ	11701
μεταφραστρια	11701
μετρια	11S01
μετρια γνωση	11S01
μετριο	11\02
μεχρι	11301
μεχρι σημερα	11401
μεχρι τωρα	11401
μηνασ	11^01
μηνεσ	11^01
μητρική	11F01
μητρική γλώσσα	11F01
μητρικη	11F01
μητρικη γλωσσα	11F01
μηχανικοσ	11_01
μηχανικόσ	11_01
μονάδα	11L01
μοναδα	11L01
μουσείο	11501
μουσειο	11501
νηπιαγωγείο	11601
νηπιαγωγειο	11601
νικήτρια	00P01
νικητήσ	00P01
νικητησ	00P01
νικητρια	00P01
νοσηλευτήσ	11701
νοσηλευτησ	11701
νοσηλευτρια	11701
νοσηλεύτρια	11701
νοσοκομείο	11501
νοσοκομειο	11501
ξεναγοσ	11701
ξεναγόσ	11701
ξενοδοχείο	11501
ξενοδοχειο	11501
ξυλουργοσ	11701
ξυλουργόσ	11701
ο ε	00`01
ο.ε	00`01
οδηγοσ	11701
οδηγόσ	11701
οδοσ	11=01
οδόσ	11=01
οικονομολογοσ	11701
οικονομολόγοσ	11701
οινοποιείο	11501
οινοποιειο	11501
ομάδα	11L01
ομαδα	11L01
ομιλία	10n01
ομιλια	10n01
ομιλοσ	11501
οργανισμοσ	11501
οργανισμόσ	11501
οροφοσ	11=01
παιδαγωγοσ	11701
παιδαγωγόσ	11701
πανεπιστήμιο	11601
πανεπιστημίου	11601
πανεπιστημιο	11601
πανεπιστημιου	11601
παντρεμένη	10i01
παντρεμένοσ	10i01
παντρεμενη	10i01
παντρεμενοσ	10i01
παρον	11401
παρόν	11401
πατέντα	10n01
πατεντα	10n01
περιοδικο	10n01
περιοδικό	10n01
πιστοποίηση	10j01
πιστοποιημένη	10j01
πιστοποιημένοσ	10j01
πιστοποιημενη	10j01
πιστοποιημενοσ	10j01
πιστοποιηση	10j01
πιστοποιητικο	10j01
πιστοποιητικό	10j01
πλατεία	11=01
πλατεια	11=01
πολυ καλα	10m01
πολυ καλη	10m01
πολυ καλη γνωση	11W01
πολυ καλο	11101
πολυτεχνείο	11601
πολυτεχνειο	11601
πολύ καλά	10m01
πολύ καλή	10m01
πολύ καλή γνώση	11W01
πολύ καλό	11101
πρακτικά	10n01
πρακτικα	10n01
προγραμματίστρια	11701
προγραμματιστήσ	11701
προγραμματιστησ	11701
προγραμματιστρια	11701
προεδροσ	11701
προισταμενη	11701
προισταμενοσ	11701
προπτυχιακέσ σπουδέσ	11`01
προπτυχιακεσ σπουδεσ	11`01
προπτυχιακο	11`01
προπτυχιακό	11`01
προχωρημένο	11a02
προχωρημενο	11a02
προϊστάμενοσ	11701
προϊσταμένη	11701
πρωτο βραβειο	00P01
πρόεδροσ	11701
πρώτο βραβείο	00P01
πτυχίο	11c02
πτυχίο επαλ	11<01
πτυχίο πανεπιστημίου	11`01
πτυχιο	11c02
πτυχιο επαλ	11<01
πτυχιο πανεπιστημιου	11`01
πτυχιουχοσ	11`01
πτυχιούχοσ	11`01
πωλήτρια	11701
πωλητήσ	11701
πωλητησ	11701
πωλητρια	11701
σήμερα	11401
σε εξέλιξη	11401
σε εξελιξη	11401
σεμινάριο	10j01
σεμιναριο	10j01
σερβιτορα	11701
σερβιτοροσ	11701
σερβιτόρα	11701
σερβιτόροσ	11701
σημερα	11401
στην	11e01
στο	11e01
στοιχειωδεισ γνωσεισ	11?01
στοιχειωδησ	11?01
στοιχειώδεισ γνώσεισ	11?01
στοιχειώδησ	11?01
στον	11e01
στουντιο	11501
στούντιο	11501
συλλογικοσ τομοσ	10n01
συλλογικόσ τόμοσ	10n01
συλλογοσ	11501
συμβουλοσ	11701
συνέδριο	10n01
συνεδριο	10n01
συνεργάτησ	11701
συνεργάτιδα	11701
συνεργατησ	11701
συνεργατιδα	11701
συνεταιρισμοσ	11501
συνεταιρισμόσ	11501
συντάκτησ	11701
συντάκτρια	11701
συντακτησ	11701
συντακτρια	11701
συντηρήτρια	11701
συντηρητήσ	11701
συντηρητησ	11701
συντηρητρια	11701
συντομο βιογραφικο	11D01
συντονίστρια	11701
συντονιστήσ	11701
συντονιστησ	11701
συντονιστρια	11701
σχεδιάστρια	11701
σχεδιαστήσ	11701
σχεδιαστησ	11701
σχεδιαστρια	11701
σχολή	11601
σχολή καλών τεχνών	11601
σχολείο	11601
σχολειο	11601
σχολη	11601
σχολη καλων τεχνων	11601
σύλλογοσ	11501
σύμβουλοσ	11701
σύντομο βιογραφικό	11D01
τ ε ι	11601
τ κ	11=01
τ.ε.ι	11601
τ.κ	11=01
ταμίασ	11701
ταμιασ	11701
τει	11601
τεχνίτησ	11701
τεχνικοσ	11701
τεχνικόσ	11701
τεχνιτησ	11701
τηλεργασία	11J01
τηλεργασια	11J01
τιμητική διάκριση	00P01
τιμητικη διακριση	00P01
τκ	11=01
τμήμα	11f02
τμημα	11f02
τομέασ	11h02
τομεασ	11h02
τομοσ	10n01
τράπεζα	11501
τραπεζα	11501
τωρα	11401
τόμοσ	10n01
τώρα	11401
υδραυλικοσ	11701
υδραυλικόσ	11701
υπάλληλοσ	11701
υπαλληλοσ	11701
υπευθυνη	11701
υπευθυνοσ	11701
υπεύθυνη	11701
υπεύθυνοσ	11701
υπηρεσία	11j02
υπηρεσια	11j02
υποτροφία	00P01
υποτροφια	00P01
υπουργείο	11501
υπουργειο	11501
φαρμακείο	11501
φαρμακειο	11501
φαρμακοποιοσ	11701
φαρμακοποιόσ	11701
φθινοπωρο	11l01
φθινόπωρο	11l01
φουρνοσ	11501
φούρνοσ	11501
φυσικοσ	11701
φυσικοσ ομιλητησ	11F01
φυσικόσ	11701
φυσικόσ ομιλητήσ	11F01
χειμωνασ	11m01
χειμώνασ	11m01
χειριστήσ	11701
χειριστησ	11701
χημικοσ	11701
χημικόσ	11701
χρονια	11201
χρονοσ	11201
χρόνια	11201
χρόνοσ	11201
ψυχολογοσ	11701
ψυχολόγοσ	11701
ωδείο	11601
ωδειο	11601
ωσ	11301
ωσ σήμερα	11401
ωσ σημερα	11401
όμιλοσ	11501
όροφοσ	11=01
а s	00`01
а.ş	00`01
автобиография	11n01
агент	11o03
агентство	12202
агенция	12401
агенција	12501
агенція	12601
агроном	12701
ад	00`01
адвокат	12804
администратор	12<03
администрация	12?01
адміністратор	12@01
адміністрація	12601
академии	12A01
академия	12B02
академија	12D01
академія	12E01
академії	12E01
аккредитация	12F01
акредитація	12G01
активно	12H01
альманах	12I01
анализатор	12J01
аналитик	12K01
аналитичар	12L01
аналітик	12@01
анкета	12M02
антологія	12O01
ао	12P02
ап	12R01
апотека	12501
аптека	12S03
архитект	12J01
архитекта	12V01
архитектор	12K01
архітектор	12@01
асистент	12W03
асоциация	12401
асоціація	12601
аспирант	12701
аспирантура	12Z02
аспірант	12\01
аспірантура	12]02
ассистент	12K01
ассоциация	12?01
атестат	12_02
аттестат	12a02
аттестат о среднем образовании	12c01
аудитор	12d02
б р	12f01
б-р	12f01
базове	12g01
базовий	12h02
базовий рівень	12g01
базово	12j03
базово ниво	12m01
базовое	12n01
базовые знания	12o02
базовый	12o02
базовый уровень	12n01
базові знання	12h02
бакалавр	13102
бакалаврат	13301
бакалавриат	13401
бакалавър	13501
бакалавърска	13501
бакалавърска степен	13501
бал	13601
балл	13701
баллов	13701
банк	12202
банка	13802
бармен	12701
бечелор	13:01
библиотека	13;03
библиотекар	13>03
билингв	13A01
биография	11n01
биографија	13B01
биолог	12701
бл	12R01
благајник	12V01
благодарность	0QU01
благодарственное письмо	0QU01
болница	13802
больница	12?01
бр	13C01
брошура	13D01
буд	13E01
будинок	13E01
бул	13F02
булевар	13C01
булевард	12R01
бульвар	13H02
бухгалтер	12d02
бытовой	13J01
бюро	12202
бібліотека	12601
бібліотекар	12\01
білінгв	13K01
в	13L03
в браке	13O01
в момента	13P01
в разводе	13O01
в совершенном владении	13Q01
в совершенстве	13R01
васпитач	12L01
ведуча	13S01
ведучий	13S01
ведущий	13T01
весна	13U02
весни	13W01
весной	13X01
весны	13X01
вестник	13Y02
взимку	13[01
видавництво	13\02
викладач	12@01
випускова	13S01
висока школа	12D01
високий	13^01
високо образовање	13_01
виступ	12O01
висше	13501
висше образование	13501
висше училище	13`01
вихователь	12\01
виш	12E01
виша стручна спрема	13a01
виша школа	13b02
виши средњи	13d01
вище за середній	13e01
вище середнього	13e01
владелец	13T01
власник	13f02
власница	12V01
влітку	13h01
во	13i01
водитель	12701
водительские права	12F01
водительское удостоверение	12F01
водій	12\01
водійські права	12G01
возач	12L01
возачка дозвола	13j01
волонтер	13k03
волонтёр	12701
восени	13n01
воспитател	12701
вођа	12V01
впевнений	13^01
впевнено	13^01
врач	12701
врло добро	13o02
вртић	12D01
второ място	00>01
вуз	14102
вукова диплома	00C01
вул	13E01
вулиця	13E01
вх	12R01
вчитель	12\01
вчителька	13S01
във	14301
възпитател	12J01
вып	12I01
высокий	14401
выступление	12I01
высшее	14501
выше среднего	14601
від	14702
віддалена робота	14901
віддалено	14901
відділ	14:01
відділення	14:01
відзнака	00A01
відмінно	14;02
вільне	14=01
вільне володіння	14=01
вільно	14=01
вільно володію	14=01
вісник	12O01
г	14>03
газета	12202
газосварщик	12701
гбу	00`01
геолог	12701
гимназия	12B02
гимназија	12D01
глава	14A03
главный	13T01
го	14D02
говоримо	14F01
год	14G02
года	14I01
година	14J02
године	14L01
години	14M01
голова	13S01
головний	13S01
город	12f01
гостиница	12?01
готвач	12J01
готель	12601
гр	12R01
грамота	14N03
гран при	0QU01
гран прі	00A01
гран-при	0QU01
гран-прі	00A01
грант	0QU01
група	14Q04
группа	14U02
группа компаний	12?01
гуп	00`01
гімназія	12E01
д	12f01
д т н	14W01
д.т.н	14W01
данас	14X01
двуезичен	14Y01
департамент	14Z02
депо	14\02
детска градина	13`01
детский сад	12A01
дизайнер	14^03
дизајнер	12L01
диплом	14a05
диплом бакалавра	13401
диплом з відзнакою	13601
диплом с отличием	13701
диплом специалиста	14501
диплом техника	14f01
диплома	14g02
диплома за средно образование	14i01
дипломирани	13_01
директор	14j04
дирекция	14n02
дирекција	15001
дисертация	13D01
дисертація	12O01
диссертация	12I01
дистанционно	15102
дистанционный	15301
дистанційно	14901
дитячий садок	12E01
днес	13P01
до	15404
до данас	14X01
до днес	13P01
до момента	13P01
до настоящего времени	15801
до настоящия момент	13P01
до сада	14X01
до сега	13P01
до сих пор	15801
до сьогодні	15901
до тепер	15901
до теперішнього часу	15901
добра	13d01
добре	15:03
добрий	13e01
добро	15=04
доброволец	15A01
дозвола	13j01
доклад	13Y02
доктор	15B01
доктор наук	15C02
доктор наука	15E01
доктор філософії	15F01
докторант	12J01
докторантура	15B01
докторат	15E01
докторска степен	15B01
докторске студије	15E01
дом	12f01
дом здравља	12501
доо	00`01
доповідь	12O01
допуск	15G02
досега	13P01
досконало	15I01
дослідник	12\01
досі	15901
дотепер	15901
доцент	11o03
дружество	12401
друкарня	12601
друштво	12501
еад	00`01
екип	15J01
економиста	12V01
економска школа	12D01
економіст	12\01
експерт	15K04
експертний	15O01
експертно	15P01
електрик	12\01
електричар	12V01
електротехник	12J01
елементарний	12g01
елементарно	12m01
еоод	00`01
есей	12O01
есен	15Q01
есента	15Q01
ет	15R02
ж	15T04
ж к	12R01
ж.к	12R01
железници	12401
жен	15X01
жена	15Y02
женат	13O01
женен	15[01
женски	15Y02
женский	15X01
женско	15\01
женщина	15X01
животопис	13B01
журнал	15]02
журналист	15_02
журналіст	12\01
жінка	15a01
жіноча	15a01
жіночий	15a01
з	14702
з відзнакою	13601
заваривач	12V01
заварчик	12J01
завод	15b04
задоволително	14F01
задруга	12501
заместитель	12701
заместник	12J01
замужем	13O01
заміжня	15f01
зао	00`01
зараз	15901
засновник	12\01
застраховане	12401
заступник	12\01
зборник	15g01
збірник	12O01
зварник	12\01
звено	15J01
зима	15h04
зимата	15l01
зими	13[01
зимой	15m01
зимы	15m01
знаком	15n01
значка	00>01
зно	0;X01
зрелостен изпит	14i01
зі	15o01
зі словником	12g01
и	16003
изворни говорник	16301
изд во	12I01
изд-во	12I01
издавач	15g01
издавачка кућа	12501
издателство	16402
издательство	16602
излагање	15g01
изследовател	12J01
икономист	12J01
икономически университет	13`01
инженер	16802
инжењер	16:01
инспектор	15_02
институт	16;06
инструктор	16A02
интегрисане студије	13_01
ип	00`01
исследовател	12K01
истраживач	12L01
й	16C01
к т н	15C02
к э н	14W01
к.т.н	15C02
к.э.н	14W01
кандидат	16D01
кандидат наук	15C02
канцеларија	12501
капитан	12701
касиер	12J01
касир	12\01
кассир	12701
категория	16E02
категорія	12G01
кафедра	16G04
кв	13H02
квалификация	16K01
кваліфікація	16L01
квартира	13H02
керівник	12@01
кладовщик	12701
клиника	13;03
клініка	12601
книга	16M03
кну	0@k01
код	16P01
коледж	16Q01
колеж	16R02
колледж	16T01
команда	14Z02
комерцијалиста	12V01
компания	14\02
компанија	12501
компанія	12601
конверзацијски	16U01
конкурс	14N03
конкурса	0QU01
конкурсу	00A01
конобар	12L01
консерватория	12B02
консерваторія	12E01
консултант	16A02
консультант	16V02
конференция	13Y02
конференција	15g01
конференція	12O01
концерн	12?01
кооперация	12401
координатор	14j04
копирайтер	12701
копірайтер	12\01
кореспондент	12\01
корп	12f01
корпорация	12?01
корпорація	12601
корреспондент	12701
кпі	0@k01
край	12f01
красный диплом	13701
кубок	0QU01
кувар	12L01
курс	16X04
курсы	12A01
кухар	12\01
књига	15g01
лаборант	12d02
лаборатория	14\02
лабораторија	12501
лабораторія	12601
лавреат	00A01
лавреатка	00A01
лауреат	14N03
лауреатка	00A01
лекар	16A02
лектор	16\02
лекция	13D01
лекція	12O01
лесник	13T01
лесхоз	12?01
лет	14I01
лета	16^01
лето	16_02
летом	16^01
лидер	12701
лицей	12B02
лиценз	16a01
лицензия	12F01
лиценца	13j01
логист	12701
логіст	12\01
лучшая	0QU01
лучший	0QU01
лято	16b01
лятото	16b01
лікар	12\01
лікарня	12601
літа	13h01
літо	13h01
ліцей	12E01
ліцензія	12G01
м	16c04
магазин	12S03
магационер	12V01
магистар	13_01
магистр	14501
магистратура	16g03
магистър	16j01
магистърска	16j01
магистърска степен	16j01
магістр	16k01
магістратура	16k01
майстер	12\01
майстерня	12601
майстор	12J01
майчин	14Y01
майчин език	14Y01
маркетолог	12d02
мастер	16l02
мастер студије	13_01
мастерская	12?01
матерен	14Y01
матерњи	16301
матерњи језик	16301
матура	16n02
матурски испит	17001
машинист	15_02
мајстор	12V01
мгту	0@k01
мгу	0@k01
медал	00>01
медаль	17102
медаља	00C01
медбрат	13T01
медицинска сестра	17302
медсестра	17502
медуниверситет	12A01
менаџер	12L01
менеджер	16V02
мениджър	12J01
мес	17702
месец	17902
месеца	17902
месеци	17;01
месяц	17<01
месяца	17<01
месяцев	17<01
методист	12701
механик	15_02
механичар	12L01
механік	12\01
микрорайон	12f01
министарство	12501
министерство	14\02
младший	13T01
много добре	17=01
много добро	17>02
много добро ниво	17@01
модул	17A01
мое резюме	17B01
молодший	13S01
молодший бакалавр	17C01
молодший спеціаліст	17C01
момента	13P01
монография	13Y02
монографія	12O01
монтажник	12701
моё резюме	17B01
моє резюме	17D01
муж	17E01
мужской	17E01
мужчина	17E01
музей	12S03
музеј	12501
музыкант	12701
муп	00`01
мушкарац	17F01
мушки	17F01
мушко	17F01
мъж	17G01
мъжки	17G01
міністерство	12601
міс	17H01
місто	13E01
місяць	17H01
місяці	17H01
місяців	17H01
н в	15801
н.в	15801
на бытовом уровне	13J01
на даљину	17I01
наб	12f01
набережна	13E01
набережная	12f01
навесні	13W01
нагорода	00A01
награда	17J03
найкраща	00A01
найкращий	00A01
направление	17M03
направление подготовки	16K01
напреднал	17>02
напреднало	17>02
напредно	13o02
напрям	16L01
нарис	12O01
насеље	13C01
наст вр	15801
наст время	15801
наст. вр	15801
наст. время	15801
наставник	12V01
наставница	12V01
настояще	13P01
настоящее время	15801
настоящем	13P01
настоящий момент	15801
настоящия момент	13P01
науковий співробітник	13S01
научен сътрудник	15A01
научная статья	12I01
научный сотрудник	13T01
началник	12J01
начално	17P02
начальник	12d02
начальное профессиональное	14f01
начальное профессиональное образование	14f01
начальный	12o02
начальный уровень	12n01
начинаещ	17R02
начинающий	17T01
начиная с	17U01
нв	15801
не женат	13O01
не замужем	13O01
нед	17V01
недели	17V01
недель	17V01
неделя	17V01
неженен	15[01
незаміжня	15f01
неодружена	15f01
неодружений	15f01
неожењен	17W01
неоконченное высшее	13401
неомъжена	15[01
неудата	17W01
новинар	12L01
новичок	17T01
носитель	13A01
носитель языка	13A01
носій	13K01
носій мови	13K01
нпо	00`01
оао	00`01
обл	17X03
область	13H02
образователно квалификационна степен магистър	16j01
образователно-квалификационна степен магистър	16j01
обука	13j01
община	17[02
објављен	15g01
овлашћење	13j01
од	17]02
одељење	15001
одитор	12J01
одлично	13o02
одружена	15f01
одружений	15f01
одсек	17_02
ожењен	17W01
ожидаемый	17a01
ожидается	17a01
олимпиада	17b02
олімпіада	00A01
омъжена	15[01
онлайн	17d03
онлајн	17I01
оод	00`01
ооо	12P02
оператер	12L01
оператор	17g03
општина	12501
осени	17j01
осень	17j01
осенью	17j01
осені	13n01
осигурање	12501
оснивач	12L01
основател	15_02
основе	17k02
основна школа	12D01
основне академске студије	13:01
основне студије	13:01
основно	17m04
основно владеене	14F01
основно знање	18101
основно ниво	12m01
основно училище	13`01
осінь	13n01
от	18203
от разстояние	18501
отговорник	12J01
отдел	14n02
отделение	18603
отель	12?01
отличен	18901
отличие	18:02
отлично	18<03
отлично владеене	17=01
отличное	13Q01
офис	14\02
официант	12701
офіс	12601
офіціант	12\01
оцена	18?01
оценка	18@02
оцінка	13601
очаква се	18B01
очаквано	18B01
очекивано	18C01
очікуваний	18D01
очікується	18D01
пао	00`01
парикмахер	12701
пасивно	18101
пат	00`01
патент	18E04
пг	13`01
пгжпт	13`01
пекара	12501
пекарна	12401
пекарня	12202
пер	12f01
первое место	0QU01
переводчик	12701
переводчица	13T01
перекладач	12\01
переможець	00A01
переможниця	00A01
переулок	12f01
перше місце	00A01
пивара	12501
пл	18I02
плакет	00>01
планирано	18K02
планируемый	17a01
планируется	17a01
планується	18D01
площа	13E01
площад	12R01
площадь	12f01
по	18M02
по н в	15801
по н.в	15801
по наст время	15801
по наст. время	15801
по настоящее время	15801
по настоящий момент	15801
по сей день	15801
по сьогодні	15901
по теперішній час	15901
по цей день	15901
по цей час	15901
победител	00>01
победитель	0QU01
победительница	0QU01
победник	00C01
победница	00C01
повар	12701
повна середня	18O01
повышение квалификации	12F01
поглавље	15g01
поглиблений	14=01
подразделение	18P01
подяка	00A01
позориште	12501
поликлиника	14\02
политех	12A01
политехнический	12A01
положен	13j01
полувисше	18Q01
поліклініка	12601
політехніка	12E01
помощник	15_02
помоћник	12V01
помічник	12\01
понастоящем	13P01
понині	15901
посвідчення	12G01
посвідчення водія	12G01
поселок	12f01
пословођа	12V01
посёлок	12f01
потврда	13j01
похвала	00C01
початковий	12h02
початковий рівень	12g01
початківець	18R01
почетна грамота	00>01
почетная грамота	0QU01
почетник	18S02
почетно	18101
почётная грамота	0QU01
пр	13H02
пр т	12f01
пр-т	12f01
правник	12V01
правница	12V01
правоспособност	16a01
практикант	13k03
прат	00`01
преводач	12J01
преводилац	12V01
предавач	12L01
предавање	15g01
предвиђено	18C01
предполагаемый	17a01
предприятие	14\02
председател	15_02
председник	12V01
председница	12V01
предстои	18B01
предузеће	12501
президент	11o03
премия	0QU01
премія	00A01
преподавател	18U02
призер	17102
признање	00C01
призёр	0QU01
приправник	12V01
приправница	12V01
пров	13E01
провизор	13T01
провулок	13E01
провідний	13S01
програмер	12L01
програмист	12J01
программист	12K01
програміст	12@01
продав	12\01
продавац	12V01
продавач	12J01
продавачица	12V01
продавец	12701
продавница	12501
продвинутый	18W02
продвинутый уровень	13Q01
продюсер	12d02
проезд	12f01
пролет	18Y01
пролетта	18Y01
пролеће	18Z01
прораб	12701
просек	18?01
просек оцена	18?01
просечна оцена	18?01
просп	13E01
проспект	13H02
просунутий	14;02
професионален бакалавър	13501
професионална автобиография	11n01
професионална биографија	13B01
професионална гимназия	13`01
професионална квалификация	14i01
професор	12W03
профессиональный	13Q01
профессор	12K01
професійний	14=01
професійно технічна	18O01
професійно-технічна	18O01
профил	18[01
профиль	16K01
психолог	12804
пту	0@k01
публикация	13Y02
публикација	15g01
публікація	12O01
пут	13C01
първо място	00>01
підвищення кваліфікації	12G01
підприємство	12601
підрозділ	14:01
р	18\01
работаю	15801
работник	12J01
рабочий	18]02
рад	15g01
рад од куће	17I01
радионица	12501
радна биографија	13B01
радник	12V01
радница	12V01
радіо	12601
разведен	18_03
разведена	18_03
разведён	13O01
разговорный	13J01
разговорный уровень	13J01
разработчик	18U02
разрешително	16a01
разряд	12F01
район	13H02
рачуновођа	12V01
редактор	14^03
редакция	12?01
редакція	12601
режисер	12\01
режиссер	12701
режиссёр	12701
резюме	12M02
рекрутер	12d02
республика	12f01
ресторан	18b03
ресторант	12401
референт	12L01
риелтор	12701
робочий	13e01
робітник	13S01
роден	14Y01
роден език	14Y01
родная	13A01
родной	13A01
родной язык	13A01
розділ	12O01
розлучена	15f01
розлучений	15f01
розмовна	18e01
розмовний	18e01
розмовний рівень	18e01
розробник	12@01
роки	18\01
року	18\01
років	18\01
руководилац	12V01
руководител	12K01
ръководител	18f01
рідна	13K01
рідна мова	13K01
рідний	13K01
рік	18\01
с	18g03
с отличием	13701
саветник	12V01
саветница	12V01
сада	14X01
садашњост	14X01
самозайнятий	12601
самозанятый	12?01
саопштење	15g01
сарадник	12V01
сарадница	12V01
сборник	13Y02
сварщик	18j02
свидетелство	16a01
свидетельство	12F01
свободно	18l02
свободно владею	13Q01
свободное	13Q01
свободное владение	13Q01
свободный	13Q01
свідоцтво	12G01
сдружение	12401
сега	13P01
сегодня	15801
сейчас	15801
секретар	18n03
секретарица	12V01
секретарь	12701
сектор	19104
село	13H02
семеен	15[01
семейна	15[01
сервитьор	12J01
середньо	18e01
середня	18O01
середня освіта	18O01
середня спеціальна	17C01
середній	19502
середній бал	13601
середній рівень	18e01
сертификат	19703
сертификация	12F01
сертифициран	16a01
сертифицированный	12F01
сертифікат	19:01
сертифікація	12G01
слабо	12m01
слесарь	12701
служба	19;05
слюсар	12\01
смер	17A01
со	19@02
со словарем	12n01
со словарём	12n01
соавтор	12I01
собственик	12J01
совершенное	13R01
сотрудник	12701
соу	13`01
союз	12?01
спбгу	0@k01
специализация	18[01
специалист	19B03
специалист по	18Q01
специалитет	14501
специалност	18[01
специальность	16K01
специјалиста	12V01
спеціальність	16L01
спеціалізація	16L01
спеціаліст	19E02
спеціалітет	16k01
списание	13D01
співавтор	12O01
співробітник	12\01
спілка	12601
среден успех	18901
среден успех от следването	18901
средне	13J01
среднее	12c01
среднее образование	12c01
среднее общее	12c01
среднее профессиональное	14f01
среднее профессиональное образование	14f01
среднее специальное	14f01
средний	19G02
средний балл	13701
средний уровень	13J01
средно	19I03
средно владеене	14F01
средно ниво	19L02
средно образование	14i01
средно специално	14i01
средно специално образование	14i01
средно училище	13`01
средња стручна спрема	17001
средња школа	12D01
средње	19N02
средњи	16U01
средњи ниво	16U01
ссс	17001
стажант	12J01
стажер	12d02
стажист	12\01
стажиста	12V01
стажёр	12701
стан	13C01
старший	19P02
статия	13D01
стаття	12O01
статья	12I01
степень бакалавра	13401
степень магистра	14501
стипендия	17b02
стипендија	00C01
стипендія	00A01
столар	12V01
стр	12f01
строительная	12?01
стройка	12?01
струковне студије	13:01
стручни испит	13j01
стручњак	19R02
студио	13802
студия	12?01
студијски програм	17A01
студія	12601
ступінь бакалавра	13301
ступінь магістра	16k01
су	13`01
супермаркет	12202
счетоводител	12J01
считано от	19T01
сътрудник	12J01
сьогодні	15901
т ч	15901
т.ч	15901
та	16C01
такмичење	00C01
театр	12202
театър	12401
тези	12O01
тезисы	12I01
текущее время	15801
телеканал	12601
теперішнього часу	15901
теперішній час	15901
тестер	12J01
тестировщик	12K01
тестувальник	12@01
техлид	13T01
техник	15_02
техникум	19U02
техничар	12L01
техничка школа	12D01
технолог	11o03
технік	12\01
технікум	16Q01
течно	12H01
тиждень	19W01
тижні	19W01
тижнів	19W01
тим	15001
тимлид	13T01
типография	12?01
тов	19X02
товаровед	12701
токарь	12701
тоо	00`01
торговый дом	12?01
торговый представитель	13T01
трг	13C01
тренер	12d02
тренутно	14X01
треньор	12J01
трки	0;X01
търговец	12J01
търговски представител	15A01
у	19Z02
у браку	17W01
у досконалості	15I01
у току	14X01
уверенно	14401
уверенный	14401
уверење	13j01
удаленка	15301
удаленная работа	15301
удаленно	15301
удалёнка	15301
удалённая работа	15301
удалённо	15301
удата	17W01
удовлетворительно	13J01
удостоверение	16E02
удружење	12501
ул	19\03
улица	19\03
универзитет	19_01
университет	19U02
университета	12B02
університет	16Q01
управител	12J01
управление	19`03
управління	19c02
уредник	12V01
уредница	12V01
усмерење	17A01
успех	18901
учебник	13D01
ученик	13T01
училище	19e03
учител	12J01
учитель	12d02
учительница	13T01
учитељ	12L01
учредитель	12701
фабрика	15b04
факултет	19h02
факультет	19j04
фармацевт	11o03
фармацеут	12L01
фаховий молодший бакалавр	17C01
фахівець	13S01
фгуп	00`01
фельдшер	13T01
физик	12701
финалист	0QU01
финалиста	00C01
фирма	13;03
фонд	12202
фондация	12401
фондација	12501
фоп	00`01
фотограф	12d02
фриланс	12?01
фрилансер	12701
фріланс	12601
фіналіст	00A01
фірма	12601
химик	12701
хозяйство	12?01
холдинг	12S03
холост	13O01
холостой	13O01
хорошее	14601
хороший	19n02
хорошо	19n02
хотел	13802
художник	12701
цей час	15901
центар	12501
центр	12202
център	12401
цех	19`03
ч	1:001
часопис	15g01
червоний диплом	13601
чирак	15A01
читалище	12401
читаю профессиональную литературу	12n01
читаю со словарем	12n01
читаю со словарём	12n01
члан	12V01
чланак	15g01
член	15A01
чоловік	1:001
чоловіча	1:001
чоловічий	1:001
шеф	12V01
школа	1:104
школа no	12A01
школьный	12n01
шосе	13E01
шоссе	12f01
шофьор	12J01
шофьорска книжка	16a01
экономист	12701
эксперт	1:501
экспертный	1:501
экспертный уровень	1:501
электрик	12701
электрогазосварщик	12701
электросварщик	12701
элементарный	12n01
юрист	11o03
і	16C01
із	14702
інженер	12@01
інститут	16Q01
јединица	15001
јесен	1:601
ґрант	00A01
אביב	1:701
אגף	1:801
אדריכל	1:901
אדריכלית	1:901
אולפנה	1::01
אוניברסיטה	1::01
אוניברסיטת	1::01
אות	1:;01
אח	1:901
אחות	1:901
אחראי	1:901
אחראית	1:901
אישה	1:<01
אנליסט	1:901
אנליסטית	1:901
אקדמיה	1::01
ארגון	1:=01
ב	1:>01
ב"א	1:?01
בגרות	00I01
בגרות מלאה	00I01
בגרות עיונית	00I01
בהצטיינות	1:@01
בוגר	1:?01
בוגרת	1:?01
בודק	1:901
בודקת	1:901
ביטוח	1:=01
בינוני	1:A02
בינונית	1:A02
בינונית גבוהה	1:C01
בית אבות	1:=01
בית החולים	1:=01
בית הספר	1::01
בית חולים	1:=01
בית מרקחת	1:=01
בית ספר	1::01
בנק	1:=01
בסיס	1:D01
בסיסי	1:E02
בסיסית	1:E02
בע"מ	1:=01
בעלים	1:901
בעמ	1:=01
ברמה גבוהה	1:G01
ברמת שפת אם	1:H01
גבוהה	1:I02
גבר	1:K01
גן ילדים	1::01
גרוש	1:L01
גרושה	1:L01
ד"ר	1:M01
דו לשוני	1:H01
דו-לשוני	1:H01
דובר ילידי	1:H01
דוקטור	1:M01
דוקטורט	1:N02
דירה	1:P01
דרך	1:P01
האוניברסיטה	1::01
האקדמיה	1::01
הווה	1:Q01
הוצאה	1:R01
הוצאת	1:=01
החוג	1::01
הטכניון	1::01
היברידי	1:S01
היום	1:Q01
המכללה	1::01
המכללה האקדמית	1::01
המרכז	1:=01
המרכז האקדמי	1::01
הנדסאי	1:T01
הנדסאית	1:T01
הסמכה	1:U01
הסמכות	1:U01
הסמכת	1:U01
הפקולטה	1::01
הצטיינות	1:;01
הצטיינות יתרה	1:@01
הרצאה	1:R01
השתלמות	1:U01
התמחות	1:V01
התמחות ב	1:V01
ו	1:W01
ועד היום	1:Q01
זוכה	1:;01
זכר	1:K01
חבר	1:901
חברה	1:=01
חברה בצוות	1:901
חברת	1:=01
חוג	1:V01
חודש	1:X01
חודשים	1:X01
חוקר	1:901
חוקרת	1:901
חורף	1:Y01
חטיבה	1:801
חטיבת ביניים	1::01
חלשה	1:D01
חנות	1:=01
חשמלאי	1:901
טבח	1:901
טבחית	1:901
טוב	1:Z02
טובה	1:C01
טובה מאוד	1:G01
טכנאי	1:901
טכנאי מוסמך	1:T01
טכנאית	1:901
טכנולוגיות	1:=01
טכניון	1::01
ידע בסיסי	1:D01
יו"ר	1:901
יועץ	1:901
יועצת	1:901
יושב ראש	1:901
יחידה	1:801
יחידת	1:801
ישיבה	1::01
ישיבת	1::01
כיום	1:Q01
כיכר	1:P01
כנס	1:R01
כעת	1:Q01
כתב עת	1:R01
כתבה	1:R01
מ	1:\01
מ"א	1:]01
מאז	1:^01
מאמן	1:901
מאמנת	1:901
מאמר	1:R01
מאפייה	1:=01
מבקר	1:901
מגמה	1:V01
מגמת	1:V01
מדור	1:801
מדליה	1:;01
מדריך	1:901
מדריכה	1:901
מדרשה	1::01
מהנדס	1:901
מהנדסת	1:901
מוזיאון	1:=01
מוכר	1:901
מוכרת	1:901
מומחה	1:_02
מומחית	1:_02
מוסמך	1:a02
מוסמכת	1:a02
מועצה	1:=01
מורה	1:901
מזכיר	1:901
מזכירה	1:901
מחלקה	1:801
מחלקת	1:801
מטפל	1:901
מטפלת	1:901
מייסד	1:901
מייסדת	1:901
מיקוד	1:P01
מכון	1:=01
מכון ללימודים	1::01
מכונאי	1:901
מכללה	1::01
מכללת	1::01
מלגה	1:;01
מלגת	1:;01
מלון	1:=01
מלצר	1:901
מלצרית	1:901
ממוצע	1:@01
ממוצע ציונים	1:@01
מנהל	1:901
מנהל חשבונות	1:901
מנהלת	1:901
מנהלת חשבונות	1:901
מנכ"ל	1:901
מסלול	1:V01
מסעדה	1:=01
מעבדה	1:=01
מעצב	1:901
מעצבת	1:901
מפיק	1:901
מפיקה	1:901
מפעיל	1:901
מפעל	1:=01
מפקד	1:901
מפקדת	1:901
מפתח	1:901
מפתחת	1:901
מצוין	1:I02
מצוינת	1:G01
מצטיין	1:;01
מצטיינת	1:;01
מקוון	1:S01
מקום ראשון	1:;01
מרחוק	1:S01
מרכז	1:c02
מרכזת	1:901
מרפא בעיסוק	1:901
מרפאה	1:=01
מרפאה בעיסוק	1:901
מרפאת	1:=01
מרצה	1:901
משוער	1:e01
משרד	1:=01
מתחיל	1:f01
מתחילים	1:D01
מתכנת	1:901
מתכנתת	1:901
מתמחה	1:901
מתנדב	1:901
מתנדבת	1:901
מתקדם	1:g01
מתרגם	1:901
מתרגמת	1:901
נגר	1:901
נהג	1:901
נהגת	1:901
נוכחי	1:Q01
נוכחית	1:Q01
נציג	1:901
נציג מכירות	1:901
נציגת	1:901
נקבה	1:<01
נשואה	1:L01
נשוי	1:L01
סבירה	1:h01
סדנה	1:=01
סוכנות	1:=01
סטודיו	1:=01
סטודנט	1:901
סמטת	1:P01
סמינר	1::01
סמנכ"ל	1:901
ספר	1:R01
ספרייה	1:=01
ספריית	1:=01
ספרן	1:901
ספרנית	1:901
סתיו	1:i01
עבודה מרחוק	1:S01
עבודת גמר	1:R01
עד	1:j01
עד היום	1:Q01
עד כה	1:Q01
עובד	1:901
עובד מצטיין	1:;01
עובדת	1:901
עובדת מצטיינת	1:;01
עוזר	1:901
עוזרת	1:901
עורך	1:901
עורך דין	1:901
עורכת	1:901
עורכת דין	1:901
עיון	1:R01
עיריית	1:=01
עיתונאי	1:901
עיתונאית	1:901
עכשיו	1:Q01
עמותה	1:=01
עמותת	1:=01
עצמאי	1:=01
עצמאית	1:=01
פוסטר	1:R01
פטנט	1:R01
פסיכולוג	1:901
פסיכולוגית	1:901
פקולטה	1::01
פקיד	1:901
פקידה	1:901
פרופסור	1:901
פרס	1:;01
פרסום	1:R01
פרק	1:R01
צה"ל	1:=01
צוות	1:801
ציון	1:@01
ציון ממוצע	1:@01
ציון סופי	1:@01
צפוי	1:e01
צפויה	1:e01
קבוצת	1:=01
קו"ח	1:k01
קומה	1:P01
קופת חולים	1:=01
קורות חיים	1:k01
קורס	1:U01
קו״ח	1:k01
קיץ	1:l01
קלינאית	1:901
קצין	1:901
קצינה	1:901
קרן	1:=01
ראש	1:901
ראש צוות	1:901
רהוטה	1:G01
רואה חשבון	1:901
רווק	1:L01
רווקה	1:L01
רופא	1:901
רופאה	1:901
רוקח	1:901
רוקחת	1:901
רח	1:P01
רחוב	1:P01
רישיון	1:U01
רישיון נהיגה	1:U01
רכז	1:901
רכזת	1:901
רמה גבוהה	1:I02
רמת שיחה	1:h01
רשיון	1:U01
רשת	1:=01
רתך	1:901
שד	1:P01
שדרות	1:P01
שוטף	1:G01
שוטפת	1:G01
שותף	1:901
שותפה	1:901
שיחה	1:h01
שכונת	1:P01
שליטה מלאה	1:G01
שנה	1:m01
שנים	1:m01
שף	1:901
שפת אם	1:H01
שפת-אם	1:H01
ת ד	1:P01
ת.ד	1:P01
תואר	1:?01
תואר ראשון	1:?01
תואר ראשון ב	1:?01
תואר שלישי	1:M01
תואר שני	1:]01
תואר שני ב	1:]01
תחרות	1:;01
תיאטרון	1:=01
תיכון	1:n02
תעודה	1:U01
תעודת	1:U01
תעודת בגרות	00I01
תעודת הוקרה	1:;01
תעודת הוראה	1:T01
תעודת הצטיינות	1:;01
תעודת מקצוע	1;002
תעשיות	1:=01
أخصائي	1;201
أخصائية	1;201
أساسي	1;302
أساسيات	1;302
أساسية	1;501
أستاذ	1;201
أستاذة	1;201
أشهر	1;601
أعزب	1;701
أعوام	1;801
أفضل	1;901
أكاديمية	1;:01
أمانة	1;;01
أمين مكتبة	1;201
أنثى	1;<01
أونلاين	1;=01
إتقان	1;>01
إجادة تامة	1;>01
إجازة	1;?01
إجازة جامعية	1;?01
إدارة	1;@02
إعدادية	1;:01
إلى	1;B01
إلى الآن	1;C01
ابتدائي	1;501
ابتدايي	1;501
اتقان	1;>01
اجاده تامه	1;>01
اجازه	1;?01
اجازه جامعيه	1;?01
اختصاصي	1;201
اخصايي	1;201
اخصاييه	1;201
اداره	1;@02
اساسي	1;302
اساسيات	1;302
اساسيه	1;501
استاذ	1;201
استاذه	1;201
استشاري	1;201
استشارية	1;201
استشاريه	1;201
استوديو	1;;01
اشهر	1;601
اعتماد	1;D01
اعداديه	1;:01
اعزب	1;701
اعوام	1;801
افضل	1;901
اكاديميه	1;:01
الآن	1;C01
الاختصاص	1;E01
الان	1;C01
البكالوريا	1;F01
البكالوريوس	1;?01
التقدير	1;G01
الثانوية	1;F01
الثانوية العامة	1;F01
الثانويه	1;F01
الثانويه العامه	1;F01
الجامعة	1;:01
الجامعه	1;:01
الحاضر	1;C01
الحالي	1;C01
الخريف	1;H01
الدبلوم	1;I01
الدرجة	1;G01
الدرجه	1;G01
الدكتوراه	1;J01
الدور	1;K01
الربيع	1;L01
السيرة الذاتية	1;M01
السيره الذاتيه	1;M01
الشتاء	1;N01
الشركة	1;;01
الشركه	1;;01
الصيف	1;O01
القسم	1;P01
الكلية	1;:01
الكليه	1;:01
اللغة الأصلية	1;Q01
اللغة الأم	1;Q01
اللغه الاصليه	1;Q01
اللغه الام	1;Q01
الليسانس	1;?01
المؤسسة	1;;01
الماجستير	1;R01
المتوقع	1;S01
المدرسة	1;:01
المدرسة الثانوية	1;:01
المدرسه	1;:01
المدرسه الثانويه	1;:01
المركز الأول	1;901
المركز الاول	1;901
المركز الثاني	1;901
المعدل	1;G01
المعدل التراكمي	1;G01
المعدل العام	1;G01
المعهد	1;:01
الموسسه	1;;01
الوقت الحالي	1;C01
الى	1;B01
الي	1;B01
الي الان	1;C01
اليوم	1;C01
امانه	1;;01
امرأة	1;<01
امراه	1;<01
امين مكتبه	1;201
انثى	1;<01
انثي	1;<01
اونلاين	1;=01
بائع	1;201
بائعة	1;201
باحث	1;201
باحثة	1;201
باحثه	1;201
بايع	1;201
بايعه	1;201
بتقدير	1;G01
بحث	1;T01
براءة اختراع	1;T01
براءه اختراع	1;T01
بسيطة	1;501
بسيطه	1;501
بطلاقة	1;>01
بطلاقه	1;>01
بكالوريا	1;F01
بكالوريس	1;?01
بكالوريوس	1;?01
بلدية	1;;01
بلديه	1;;01
بناية	1;K01
بنايه	1;K01
بنك	1;;01
تأمين	1;;01
تامين	1;;01
تخصص	1;E01
تخصص في	1;E01
ترخيص	1;D01
تقدير	1;G01
تقني	1;201
تكريم	1;901
توجيهي	1;F01
ثانوي	1;:01
ثانوية	1;:01
ثانوية عامة	1;F01
ثانويه	1;:01
ثانويه عامه	1;F01
ثنائي اللغة	1;Q01
ثنايي اللغه	1;Q01
جائزة	1;901
جامعة	1;:01
جامعه	1;:01
جايزه	1;901
جمعية	1;;01
جمعيه	1;;01
جيد	1;U02
جيد جدا	1;>01
جيدة	1;W01
جيدة جدا	1;>01
جيده	1;W01
جيده جدا	1;>01
حاليا	1;C01
حالياً	1;C01
حاليًا	1;C01
حتى	1;B01
حتى الآن	1;C01
حتى الوقت الحالي	1;C01
حتى اليوم	1;C01
حتى تاريخه	1;C01
حتي	1;B01
حتي الان	1;C01
حتي الوقت الحالي	1;C01
حتي اليوم	1;C01
حتي تاريخه	1;C01
حي	1;K01
خبير	1;X02
خبيرة	1;X02
خبيره	1;X02
خريف	1;H01
دائرة	1;P01
دار	1;;01
دار النشر	1;T01
دار نشر	1;;01
دايره	1;P01
دبلوم	1;Z02
دبلوم عالي	1;R01
دبلوم فني	1;I01
دبلوم متوسط	1;I01
درجة البكالوريوس	1;?01
درجة الدكتوراه	1;J01
درجة الماجستير	1;R01
درجه البكالوريوس	1;?01
درجه الدكتوراه	1;J01
درجه الماجستير	1;R01
درع	1;901
دكتوراه	1;J01
دورة	1;D01
دوره	1;D01
ذكر	1;\01
رئيس	1;201
رئيسة	1;201
ربيع	1;L01
رجل	1;\01
رخصة	1;D01
رخصة قيادة	1;D01
رخصه	1;D01
رخصه قياده	1;D01
رسالة	1;T01
رساله	1;T01
روضة	1;:01
روضه	1;:01
رييس	1;201
رييسه	1;201
زمالة	1;D01
زماله	1;D01
سائق	1;201
سايق	1;201
سباك	1;201
سكرتير	1;201
سكرتيرة	1;201
سكرتيره	1;201
سنة	1;]02
سنه	1;]02
سنوات	1;801
سيرة ذاتية	1;M01
سيره ذاتيه	1;M01
شارع	1;K01
شتاء	1;N01
شركة	1;;01
شركه	1;;01
شعبة	1;_02
شعبه	1;_02
شقة	1;K01
شقه	1;K01
شهادة	1;D01
شهادة الثانوية	1;F01
شهادة تقدير	1;901
شهادة معتمدة	1;D01
شهاده	1;D01
شهاده الثانويه	1;F01
شهاده تقدير	1;901
شهاده معتمده	1;D01
شهر	1;601
شهور	1;601
ص ب	1;K01
ص.ب	1;K01
صحفي	1;201
صحفية	1;201
صحفيه	1;201
صحيفة	1;;01
صحيفه	1;;01
صيدلانية	1;201
صيدلانيه	1;201
صيدلي	1;201
صيدلية	1;;01
صيدليه	1;;01
صيف	1;O01
ضعيف	1;501
طاه	1;201
طباخ	1;201
طبيب	1;201
طبيبة	1;201
طبيبه	1;201
طريق	1;K01
طلاقة	1;>01
طلاقه	1;>01
عام	1;]02
عامل	1;201
عبر الإنترنت	1;=01
عبر الانترنت	1;=01
عزباء	1;701
عضو	1;201
عضوية	1;D01
عضويه	1;D01
عمارة	1;K01
عماره	1;K01
عمل حر	1;;01
عن بعد	1;=01
عن بُعد	1;=01
عيادة	1;;01
عياده	1;;01
فائز	1;901
فائزة	1;901
فايز	1;901
فايزه	1;901
فريق	1;P01
فصل	1;T01
فندق	1;;01
فني	1;201
فنية	1;201
فنيه	1;201
فوق المتوسط	1;W01
في	1;a01
قائد	1;201
قايد	1;201
قرية	1;K01
قريه	1;K01
قسم	1;_02
قناة	1;;01
قناه	1;;01
كاتب	1;201
كاتبة	1;201
كاتبه	1;201
كتاب	1;T01
كليات	1;:01
كلية	1;:01
كليه	1;:01
كهربائي	1;201
كهربايي	1;201
لحام	1;201
لدى	1;a01
لدي	1;a01
لغة أم	1;Q01
لغة الأم	1;Q01
لغتي الأم	1;Q01
لغتي الام	1;Q01
لغه الام	1;Q01
لغه ام	1;Q01
للآن	1;C01
للان	1;C01
ليسانس	1;?01
مؤتمر	1;T01
مؤسس	1;201
مؤسسة	1;;01
مؤسسة مشاركة	1;201
ماجستير	1;R01
مالك	1;201
مبتدئ	1;302
مبتدئة	1;501
مبتدي	1;302
مبتديه	1;501
مبرمج	1;201
مبرمجة	1;201
مبرمجه	1;201
متجر	1;;01
متحف	1;;01
متدرب	1;201
متدربة	1;201
متدربه	1;201
مترجم	1;201
مترجمة	1;201
مترجمه	1;201
متزوج	1;701
متزوجة	1;701
متزوجه	1;701
متطوع	1;201
متطوعة	1;201
متطوعه	1;201
متقدم	1;b02
متقدمة	1;b02
متقدمه	1;b02
متوسط	1;d02
متوسطة	1;d02
متوسطه	1;d02
متوقع	1;S01
متوقعة	1;S01
متوقعه	1;S01
مجلة	1;T01
مجله	1;T01
مجموعة	1;;01
مجموعه	1;;01
محادثة	1;f01
محادثه	1;f01
محاسب	1;201
محاسبة	1;201
محاسبه	1;201
محاضر	1;201
محاضرة	1;g02
محاضره	1;g02
محافظة	1;K01
محافظه	1;K01
محام	1;201
محامي	1;201
محامية	1;201
محاميه	1;201
محترف	1;>01
محرر	1;201
محررة	1;201
محرره	1;201
محلل	1;201
محللة	1;201
محلله	1;201
مخبز	1;;01
مختبر	1;;01
مدارس	1;:01
مدرب	1;201
مدربة	1;201
مدربه	1;201
مدرس	1;201
مدرسة	1;:01
مدرسة ثانوية	1;:01
مدرسة صف	1;201
مدرسه	1;:01
مدرسه ثانويه	1;:01
مدرسه صف	1;201
مدقق	1;201
مدير	1;201
مديرة	1;201
مديره	1;201
مدينة	1;K01
مدينه	1;K01
مراقب	1;201
مرشد	1;201
مركز	1;;01
مسؤول	1;201
مسؤولة	1;201
مسابقة	1;901
مسابقه	1;901
مساعد	1;201
مساعدة	1;201
مساعده	1;201
مستشار	1;201
مستشارة	1;201
مستشاره	1;201
مستشفى	1;;01
مستشفي	1;;01
مستمر	1;C01
مسرح	1;;01
مسوول	1;201
مسووله	1;201
مشرف	1;201
مشرفة	1;201
مشرفه	1;201
مشروع خاص	1;;01
مشغل	1;201
مصرف	1;;01
مصمم	1;201
مصممة	1;201
مصممه	1;201
مصنع	1;;01
مصور	1;201
مطعم	1;;01
مطلق	1;701
مطلقة	1;701
مطلقه	1;701
مطور	1;201
مطورة	1;201
مطوره	1;201
مع مرتبة الشرف	1;G01
مع مرتبه الشرف	1;G01
معتمد	1;D01
معتمدة	1;D01
معتمده	1;D01
معدل	1;G01
معلم	1;201
معلمة	1;201
معلمه	1;201
معماري	1;201
معهد	1;i02
مقال	1;T01
مقالة	1;T01
مقاله	1;T01
مقبول	1;501
مكتب	1;;01
مكتبة	1;;01
مكتبه	1;;01
ممتاز	1;b02
ممتازة	1;>01
ممتازه	1;>01
ممرض	1;201
ممرضة	1;201
ممرضه	1;201
من	1;k01
منحة	1;901
منحه	1;901
مندوب	1;201
مندوبة	1;201
مندوبه	1;201
منذ	1;l01
منسق	1;201
منسقة	1;201
منسقه	1;201
منشور	1;T01
منطقة	1;K01
منطقه	1;K01
منظمة	1;;01
منظمه	1;;01
مهندس	1;201
مهندسة	1;201
مهندسه	1;201
موتمر	1;T01
موسس	1;201
موسسه	1;;01
موسسه مشاركه	1;201
موظف	1;201
موظف استقبال	1;201
موظفة	1;201
موظفه	1;201
ميدالية	1;901
ميداليه	1;901
ميدان	1;K01
ميكانيكي	1;201
نائب	1;201
نادل	1;201
نايب	1;201
نجار	1;201
نشر	1;T01
هيئة	1;;01
هييه	1;;01
و	1;m01
وحدة	1;P01
وحده	1;P01
ورشة	1;;01
ورشه	1;;01
ورقة	1;T01
ورقة بحثية	1;T01
ورقه	1;T01
ورقه بحثيه	1;T01
وزارة	1;;01
وزاره	1;;01
وسام	1;901
وكالة	1;;01
وكاله	1;;01
अंक	1;n01
अकादमी	1;o01
अच्छा	1<002
अच्छी	1<201
अधिकारी	1<301
अध्यक्ष	1<301
अध्यापक	1<301
अध्यापिका	1<301
अध्याय	1<401
अनुभाग	1<501
अनुवादक	1<301
अपेक्षित	1<601
अब	1<701
अब तक	1<701
अभियंता	1<301
अभी	1<701
अभी तक	1<701
अविवाहित	1<801
अस्पताल	1<901
आईटीआई	1<:01
आज	1<701
आज तक	1<701
इंजीनियर	1<301
इंटरमीडिएट	00F01
इंटर्न	1<301
इलेक्ट्रीशियन	1<301
उच्च माध्यमिक विद्यालय	1;o01
उत्कृष्ट	1<;02
उन्नत	1<;02
एजेंसी	1<901
एम ए	1<=01
एम एड	1<=01
एम एससी	1<=01
एम कॉम	1<=01
एम टेक	1<=01
एम बी ए	1<=01
एम.ए	1<=01
एम.एड	1<=01
एम.एससी	1<=01
एम.कॉम	1<=01
एम.टेक	1<=01
एम.बी.ए	1<=01
एमबीए	1<=01
एवं	1<>01
ऑनलाइन	1<?01
और	1<>01
औसत	1<@01
कंपनी	1<901
कर्मचारी	1<301
कारखाना	1<901
कार्यालय	1<901
केंद्र	1<901
कॉलेज	1;o01
कॉलोनी	1<A01
कोर्स	1<B01
क्लिनिक	1<901
गर्मी	1<C01
गली	1<A01
गुरुकुल	1;o01
ग्राम	1<A01
ग्रीष्म	1<C01
ग्रेड	1;n01
चालक	1<301
चिकित्सक	1<301
चिकित्सालय	1<901
चौक	1<A01
छात्रवृत्ति	1<D01
जारी	1<701
जिला	1<A01
जीवन परिचय	1<E01
जीवन वृत्त	1<E01
जीवनवृत्त	1<E01
टीम	1<501
ट्रस्ट	1<901
डिज़ाइनर	1<301
डिजाइनर	1<301
डिप्लोमा	1<F02
डेवलपर	1<301
डॉक्टर	1<301
डॉक्टरेट	1<H01
तक	1<I02
तकनीशियन	1<301
थोड़ा	1<K01
थोडा	1<K01
दसवीं	00F01
दुकान	1<901
दूरस्थ	1<?01
द्वितीय श्रेणी	1;n01
द्विभाषी	1<L01
धाराप्रवाह	1<M01
नगर	1<A01
नगर निगम	1<901
नर	1<N01
नर्स	1<301
नारी	1<O01
निगम	1<901
निदेशक	1<301
निपुण	1<P01
न्यास	1<901
पत्रकार	1<301
पत्रिका	1<401
पदक	1<D01
परास्नातक	1<=01
पर्यवेक्षक	1<301
पाठशाला	1;o01
पात्रता परीक्षा	1<B01
पिन	1<A01
पी एच डी	1<H01
पी.एच.डी	1<H01
पीएचडी	1<H01
पुरस्कार	1<D01
पुरुष	1<N01
पुस्तक	1<401
पुस्तकालय	1<901
पुस्तकालयाध्यक्ष	1<301
पेटेंट	1<401
पॉलिटेक्निक	1<:01
प्रकाशन	1<901
प्रकाशित	1<401
प्रतिनिधि	1<301
प्रतियोगिता	1<D01
प्रतिशत	1;n01
प्रथम श्रेणी	1;n01
प्रथम स्थान	1<D01
प्रधानाचार्य	1<301
प्रबंधक	1<301
प्रभाग	1<501
प्रमाण पत्र	1<B01
प्रमाणन	1<B01
प्रमाणपत्र	1<B01
प्रमाणित	1<B01
प्रमुख	1<301
प्रयोगशाला	1<901
प्रवीण	1<M01
प्रशस्ति	1<D01
प्रशस्ति पत्र	1<D01
प्रशासक	1<301
प्रशिक्षक	1<301
प्रशिक्षु	1<301
प्राइवेट लिमिटेड	1<901
प्राध्यापक	1<301
प्रारंभिक	1<Q02
प्रोग्रामर	1<301
प्रोफेसर	1<301
प्रौद्योगिकी संस्थान	1;o01
फाउंडेशन	1<901
फार्मासिस्ट	1<301
बहुत अच्छा	1<M01
बायोडाटा	1<E01
बारहवीं	00F01
बी ए	1<S01
बी एड	1<S01
बी एससी	1<S01
बी कॉम	1<S01
बी टेक	1<S01
बी.ए	1<S01
बी.एड	1<S01
बी.एससी	1<S01
बी.कॉम	1<S01
बी.टेक	1<S01
बीए	1<S01
बीटेक	1<S01
बुनियादी	1<Q02
बैंक	1<901
बोलचाल	1<@01
मंत्रालय	1<901
मकान	1<A01
मध्यम	1<T02
मध्यवर्ती	1<@01
महाविद्यालय	1;o01
महिला	1<O01
महीना	1<V01
महीने	1<V01
मातृ भाषा	1<L01
मातृभाषा	1<L01
मार्ग	1<A01
मास	1<V01
माह	1<V01
मूलभूत	1<K01
मैकेनिक	1<301
मैट्रिक	00F01
मैनेजर	1<301
मोहल्ला	1<A01
यूनिवर्सिटी	1;o01
रसोइया	1<301
रिज़्यूमे	1<E01
रिज्यूमे	1<E01
रिमोट	1<?01
रोड	1<A01
लाइसेंस	1<B01
लिपिक	1<301
लिमिटेड	1<901
लेख	1<401
लेखाकार	1<301
व	1<>01
वकील	1<301
वर्तमान	1<701
वर्तमान तक	1<701
वर्ष	1<W01
वसंत	1<X01
वार्ड	1<A01
वास्तुकार	1<301
विक्रेता	1<301
विजेता	1<D01
विद्यापीठ	1;o01
विद्यालय	1;o01
विभाग	1<501
विवाहित	1<801
विशेषज्ञ	1<Y02
विशेषज्ञता	1<[01
विश्लेषक	1<301
विश्वविद्यालय	1;o01
विषय	1<[01
व्याख्याता	1<301
व्याख्यान	1<401
शरद	1<\01
शाखा	1<[01
शिक्षक	1<301
शिक्षिका	1<301
शीत	1<]01
शोध पत्र	1<401
शोधकर्ता	1<301
शोधपत्र	1<401
श्रेणी	1;n01
संचालक	1<301
संचालिका	1<301
संपादक	1<301
संभावित	1<601
संस्था	1<901
संस्थान	1<^02
संस्थापक	1<301
सचिव	1<301
सडक	1<A01
सड़क	1<A01
सन्	1<`01
समन्वयक	1<301
समिति	1<901
समूह	1<901
सम्मान	1<D01
सम्मानित	1<D01
सम्मेलन	1<401
सर्दी	1<]01
सलाहकार	1<301
सहायक	1<301
साधारण	1<K01
सामान्य	1<T02
साल	1<W01
से	1<a03
सेक्टर	1<A01
स्कूल	1;o01
स्टूडियो	1<901
स्त्री	1<O01
स्नातक	1<S01
स्नातकोत्तर	1<=01
स्वयंसेवक	1<301
स्वयंसेविका	1<301
स्वर्ण पदक	1<D01
हाई स्कूल	00F01
हायर सेकेंडरी	00F01
होटल	1<901
กรม	1<d01
กรรมการ	1<e01
กระทรวง	1<d01
กลุ่ม	1<d01
กลุ่มงาน	1<f01
การแข่งขัน	1<g01
ขณะนี้	1<h01
คณะ	1<i01
คนขับรถ	1<e01
ครู	1<e01
คลินิก	1<d01
คล่อง	1<j01
คล่องแคล่ว	1<j01
คะแนนเฉลี่ย	1<k01
คาดว่า	1<l01
คาดว่าจะจบ	1<l01
งานวิจัย	1<m01
จนถึง	1<n01
จนถึงขณะนี้	1<h01
จนถึงปัจจุบัน	1<h01
จังหวัด	1<o01
จาก	1=001
จุฬาลงกรณ์	1<i01
จํากัด	1<d01
ชนะเลิศ	1<g01
ชาย	1=101
ช่าง	1<e01
ช่างภาพ	1<e01
ช่างเทคนิค	1<e01
ซอย	1<o01
ดี	1=202
ดีมาก	1=402
ดีเด่น	1<g01
ดีเยี่ยม	1<j01
ดุษฎีบัณฑิต	1=601
ตอนนี้	1<h01
ตัวแทน	1<e01
ตั้งแต่	1=702
ตีพิมพ์	1<m01
ตําบล	1<o01
ถนน	1<o01
ถึง	1<n01
ถึงปัจจุบัน	1<h01
ทนายความ	1<e01
ทางไกล	1=901
ทีม	1<f01
ที่	1=:01
ที่ปรึกษา	1<e01
ทุน	1<g01
ทํางานทางไกล	1=901
ธนาคาร	1<d01
นักการตลาด	1<e01
นักข่าว	1<e01
นักจิตวิทยา	1<e01
นักบัญชี	1<e01
นักพัฒนา	1<e01
นักวิจัย	1<e01
นักวิเคราะห์	1<e01
นักศึกษาฝึกงาน	1<e01
นักออกแบบ	1<e01
นักเขียน	1<e01
นักแปล	1<e01
นิตยสาร	1<m01
น้อย	1=;01
นําเสนอผลงาน	1<m01
บทความ	1<m01
บทที่	1<m01
บรรณาธิการ	1<e01
บรรณารักษ์	1<e01
บริษัท	1<d01
บริหารธุรกิจบัณฑิต	1=<01
บัณฑิต	1=<01
บัณฑิตวิทยาลัย	1<i01
บ้านเลขที่	1<o01
ประกวด	1<g01
ประกันภัย	1<d01
ประกาศนียบัตร	1==01
ประกาศนียบัตรวิชาชีพ	1=>01
ประกาศนียบัตรวิชาชีพชั้นสูง	1=?01
ประชุมวิชาการ	1<m01
ประธาน	1<e01
ประวัติย่อ	1=@01
ประวัติย่อส่วนตัว	1=@01
ประวัติส่วนตัวสมัครงาน	1=@01
ปริญญาตรี	1=<01
ปริญญาเอก	1=601
ปริญญาโท	1=A01
ปวช	1=>01
ปวส	1=?01
ปัจจุบัน	1<h01
ปานกลาง	1=B02
ปี	1=D02
ผลการเรียน	1<k01
ผู้ก่อตั้ง	1<e01
ผู้จัดการ	1<e01
ผู้ช่วย	1<e01
ผู้ตรวจสอบ	1<e01
ผู้บริหาร	1<e01
ผู้ประสานงาน	1<e01
ผู้ฝึกสอน	1<e01
ผู้อํานวยการ	1<e01
ผู้เชี่ยวชาญ	1=F02
ผ่านการอบรม	1==01
ฝึกงาน	1<e01
ฝ่าย	1<f01
พนักงาน	1<e01
พนักงานดีเด่น	1<g01
พนักงานต้อนรับ	1<e01
พนักงานเสิร์ฟ	1<e01
พยาบาล	1<e01
พอใช้	1=H01
พิพิธภัณฑ์	1<d01
พื้นฐาน	1=I02
พ่อครัว	1<e01
ภาคฤดูร้อน	1=K01
ภาควิชา	1=L01
ภาษาหลัก	1=M01
ภาษาแม่	1=M01
ม 6	1=>01
ม.6	1=>01
มหาชน	1<d01
มหาบัณฑิต	1=A01
มหาวิทยาลัย	1<i01
มัคคุเทศก์	1<e01
มัธยมศึกษา	1=>01
มัธยมศึกษาตอนปลาย	1=>01
มูลนิธิ	1<d01
รองชนะเลิศ	1<g01
รองผู้จัดการ	1<e01
ระดับกลาง	1=B02
ระดับดี	1=N01
ระดับสูง	1=402
รางวัล	1<g01
ราชภัฏ	1<i01
ราชมงคล	1<i01
รีสอร์ต	1<d01
รีสอร์ท	1<d01
ร้าน	1<d01
ร้านขายยา	1<d01
ร้านอาหาร	1<d01
ฤดูร้อน	1=K01
ฤดูหนาว	1=O01
ฤดูใบไม้ผลิ	1=P01
ฤดูใบไม้ร่วง	1=Q01
ล่าม	1<e01
วารสาร	1<m01
วิชาเอก	1=L01
วิทยากร	1<e01
วิทยานิพนธ์	1<m01
วิทยาลัย	1<i01
วิทยาศาสตรบัณฑิต	1=<01
วิทยาศาสตรมหาบัณฑิต	1=A01
วิทยาเขต	1<i01
วิศวกร	1<e01
วิศวกรรมศาสตรบัณฑิต	1=<01
วุฒิบัตร	1==01
ศาสตราจารย์	1<e01
ศิลปศาสตรบัณฑิต	1=<01
ศูนย์	1<d01
สตูดิโอ	1<d01
สถาบัน	1=R02
สถาปนิก	1<e01
สมรส	1=T01
สมรสแล้ว	1=T01
สมาคม	1<d01
สหกรณ์	1<d01
สาขา	1=L01
สาขาวิชา	1=L01
สิทธิบัตร	1<m01
สื่อสารได้	1=H01
ส่วนงาน	1<f01
สํานักงาน	1<d01
สํานักพิมพ์	1<d01
หญิง	1=U01
หนังสือ	1<m01
หมู่	1<o01
หมู่บ้าน	1<o01
หย่า	1=T01
หลักสูตร	1==01
หัวหน้า	1<e01
ห้องปฏิบัติการ	1<d01
ห้องสมุด	1<d01
ห้างหุ้นส่วน	1<d01
องค์การ	1<d01
อนุบาล	1<i01
อนุปริญญา	1=?01
ออนไลน์	1=901
อาคาร	1<o01
อาจารย์	1<e01
อาชีวศึกษา	1<i01
อาสาสมัคร	1<e01
อําเภอ	1<o01
เกรด	1<k01
เกรดเฉลี่ย	1<k01
เกียรติคุณ	1<g01
เกียรตินิยม	1<k01
เกียรตินิยมอันดับ	1<k01
เกียรติบัตร	1=V02
เขต	1<o01
เจ้าของ	1<e01
เจ้าของภาษา	1=M01
เจ้าหน้าที่	1<e01
เชฟ	1<e01
เชี่ยวชาญ	1=402
เชี่ยวชาญมาก	1=X01
เดือน	1=Y01
เทคนิค	1<i01
เทศบาล	1<d01
เบื้องต้น	1=I02
เพศชาย	1=101
เพศหญิง	1=U01
เภสัชกร	1<e01
เรซูเม่	1=@01
เริ่มต้น	1=Z01
เลขที่	1<o01
เลขานุการ	1<e01
เล็กน้อย	1=;01
เหรียญ	1<g01
เหรียญทอง	1<g01
เอก	1=L01
แขวง	1<o01
แต่งงานแล้ว	1=T01
แผนก	1=[02
แพทย์	1<e01
แม่บ้าน	1<e01
โปรแกรมเมอร์	1<e01
โรงงาน	1<d01
โรงพยาบาล	1<d01
โรงเรียน	1<i01
โรงเรียนประถม	1<i01
โรงเรียนมัธยม	1<i01
โรงแรม	1<d01
โล่	1<g01
โสด	1=T01
ใบขับขี่	1==01
ใบประกอบวิชาชีพ	1==01
ใบรับรอง	1==01
ใบอนุญาต	1==01
ấp	0@S01
ở	0jh01
ủy ban	0:\01
および	1=]01
から	1=^03
か月	1=a01
と	1=]01
にて	1=b01
に勤務	1=b01
まで	1=c02
より	1=e02
アシスタント	1=g01
アナリスト	1=g01
アパート	1=h01
アルバイト	1=g01
アーキテクト	1=g01
インターン	1=g01
エキスパート	1=i01
エンジニア	1=g01
オペレーター	1=g01
オンライン	1=j01
カフェ	0_N01
カメラマン	1=g01
カ月	1=a01
クリニック	0_N01
グループ	1=k02
コンサルタント	1=g01
コンテスト	1=m01
コース	1=n01
コーポ	1=h01
コーポレーション	0_N01
サブリーダー	1=g01
サービス	0_N01
シェフ	1=g01
システムズ	0_N01
スクラムマスター	1=g01
スタジオ	0_N01
スタッフ	1=g01
センター	1=o01
ソリューションズ	0_N01
チェーン	0_N01
チーフ	1=g01
チーム	1=o01
テクノロジーズ	0_N01
テレビ	0_N01
テレワーク	1=j01
ディレクター	1=g01
デザイナー	1=g01
ネイティブ	1>001
ネイティブレベル	1>001
ハイツ	1=h01
ハングル検定	0lC01
バイリンガル	1>001
パート	1=g01
ビジネスレベル	1>101
ビジネス上級	1>101
フルリモート	1=j01
プランナー	1=g01
プログラマ	1=g01
プログラマー	1=g01
プロジェクトマネージャー	1=g01
プロダクトオーナー	1=g01
プロデューサー	1=g01
ホテル	0_N01
ホールディングス	0_N01
ポスター発表	1>201
マネジャー	1=g01
マネージャー	1=g01
マンション	1=h01
ユニット	1=o01
ライター	1=g01
リモート	1=j01
リーダー	1=g01
レジュメ	1>301
レストラン	0_N01
ヵ月	1=a01
ヶ月	1=a01
一本	1>401
一等奖	1>501
一級	00Q01
一级乙等	1>601
一级建造师	1>701
一级甲等	1>601
一般	1>802
一般社団法人	0_N01
一身上の都合により退職	1>:01
丁目	1=h01
三好学生	1>501
三專	1>;01
三等奖	1>501
三級	00Q01
三级	1>601
上級	1><02
不動産	0_N01
与	1>>01
专业	1>?01
专业八级	1>@01
专业四级	1>601
专业排名	1>A01
专八	1>601
专利	1>B01
专升本	1>401
专员	1>C01
专四	1>601
专家	1>D01
专家级	1>D01
专硕	1>E01
专科	1>F01
专科学校	1>G01
专著	1>B01
丙級	1>H01
业务员	1>C01
个人履历	1>I01
个人简历	1>I01
个月	1>J01
中	1>K01
中上	1>L01
中上級	1>M01
中专	1>N02
中台	1>P01
中国語検定	0lC01
中学	1>G01
中学校	1>Q01
中學	1>R01
中心	1>S02
中技	1>U01
中文履歷	1>V01
中文简历	1>I01
中等	1>W02
中級	1>Y04
中级	1>]02
中级会计	1>701
中级职称	1>701
中退	1>:01
中途退学	1>:01
中高級	1>L01
中高级	1>_01
为止	1>`01
主任	1>a03
主任技術者	00Q01
主修	1>d02
主席	1>C01
主幹	1=g01
主播	1>C01
主査	1=g01
主管	1>f02
主編	1>h01
主编	1>C01
乙級	1>H01
乡	1>i01
书记	1>C01
书院	1>G01
了解	1>j02
予定	1>l01
事业单位	1>m01
事业群	1>P01
事业部	1>P01
事务所	1>m01
事務	1=g01
事務員	1=g01
事務所	1>n02
事業本部	1=o01
事業部	1?002
二專	1>;01
二技	1?201
二本	1>401
二等奖	1>501
二級	00Q01
二级乙等	1>601
二级建造师	1>701
二级甲等	1>601
互动	1>m01
互联网	1>m01
五專	1>;01
亚军	1>501
亞軍	1?301
交易员	1>C01
产品助理	1>C01
产品经理	1>C01
产品部	1>P01
人事	1?402
人力資源部	1?601
人力资源管理师	1>701
人力资源部	1>P01
今	1?703
介護福祉士	1=g01
从	1?:01
从业资格	1>701
从业资格证	1>701
代表	1?402
代表取締役	1=g01
以來	1?;01
以来	1?<01
以降	1?=01
任职于	1?>01
任職於	1??01
企劃	1>h01
企業	1?@01
企画	1=g01
优秀	1?A02
优秀共青团员	1>501
优秀员工	1>501
优秀团员	1>501
优秀奖	1>501
优秀学生	1>501
优秀学生干部	1>501
优秀干部	1>501
优秀教师	1>501
优秀毕业生	1>501
会使用	1?C01
会社	0_N01
会計士	1=g01
会计	1>C01
会议论文	1>B01
会长	1>C01
传媒	1>m01
作家	1>C01
作業主任者	00Q01
作者	1>C01
佳作	1?D02
供职于	1?>01
係	1=o01
係長	1=g01
保安	1>C01
保洁	1>C01
保育園	1>Q01
保育士	1=g01
保险	1>m01
保険	0_N01
保險	1?@01
信息技术	1>m01
修了	1?F02
修了見込み	1?H02
修了証	00Q01
修士	1?J01
修士号	1?J01
修士課程	1?J01
個人履歷	1>V01
個人簡歷	1>V01
個月	1?K01
傳媒	1?@01
優勝	1=m01
優秀	1?L01
優秀賞	1=m01
優等	1?301
先进个人	1>501
先进工作者	1>501
免許	00Q01
免許状	00Q01
党校	1>G01
入団	1?M01
入围	1>501
入圍	1?301
入学	1?N02
入學	1?P01
入局	1?M01
入庁	1?M01
入所	1?M01
入社	1?N02
入职	1?Q01
入職	1?R02
入行	1?M01
入賞	1=m01
入選	1=m01
入門	1?T04
入门	1?X02
全日制本科	1>401
全栈	1>C01
全民英檢	1?Z01
公司	1>S02
六级	1>601
共著	1>201
兼职	1>C01
冠军	1>501
冠軍	1?301
冬	1?[03
冬天	1?^02
冬季	1?[03
准教授	1=g01
出版	1?`05
出版公司	1?@01
出版社	1>S02
出纳	1>C01
分享	1>B01
分公司	1>S02
分析师	1>C01
分析師	1>h01
分校	1?e02
分院	1>P01
创业公司	1>m01
创始人	1>C01
初中	1>N02
初心者	1?g01
初級	1?h04
初級レベル	1?l01
初级	1?m02
初级会计	1>701
到	1?o02
到现在	1@101
到現在	1@201
到目前	1@101
到職	1?P01
制作人	1>C01
制药	1>m01
前台	1>C01
前端	1>f02
剪辑师	1>C01
副學士	1>;01
副店長	1=g01
副总	1>C01
副教授	1>C01
副理	1>h01
創業	1?M01
創辦人	1>h01
助手	1>f02
助教	1>a03
助理	1>f02
区	1@302
区役所	0_N01
医师	1>C01
医師	1=g01
医生	1>C01
医疗	1>m01
医療法人	0_N01
医科大学	1>G01
医院	1>m01
區	1@501
十佳	1>501
半導體	1?@01
协会	1>m01
卒業	1@602
卒業予定	1>l01
卒業見込み	1?H02
協会	0_N01
協會	1?@01
協理	1>h01
单元	1>i01
单身	1@801
単位取得退学	1>:01
博士	1@903
博士前期課程	1?J01
博士号	1@<01
博士后	1@=01
博士後期課程	1@<01
博士班	1@>01
博士研究生	1@=01
博士課程	1@<01
印刷	0_N01
厂	1>m01
厨师	1>C01
县	1>i01
及	1@?02
及び	1=]01
双学士	1>401
双硕士	1>E01
双语	1@A01
发布	1>B01
发明专利	1>B01
发表	1>B01
取得	00Q01
取締役	1=g01
受賞	1=m01
口頭発表	1>201
可作为工作语言	1>@01
可日常交流	1@B01
号	1@C03
号室	1=h01
司書	1=g01
司机	1>C01
司法考试	1>701
合伙人	1>C01
合同会社	0_N01
合夥人	1>h01
合格	00Q01
合格證	1>H01
合格证	1>701
合資会社	0_N01
后端	1>C01
周	1@F01
和	1@?02
咖啡	1>m01
咨询	1>m01
咨询师	1>C01
商事	0_N01
商务流利	1>@01
商務流利	1?L01
商学院	1>G01
商店	0_N01
商行	1?@01
單身	1@G01
営業	1=g01
営業部	1=o01
四技	1?201
四级	1>601
团队	1>P01
园长	1>C01
国家二级	1>701
国際会議	1>201
國中	1>R01
國際	1?@01
團隊	1?601
在学中	1@H01
在學	1@201
在宅	1=j01
在籍中	1@H01
在线	1@I01
在职	1@101
在职研究生	1>E01
在職	1@201
在職中	1@J02
在读	1@101
地产	1>m01
均分	1>A01
執照	1>H01
執筆	1>201
執行役員	1=g01
執行長	1>h01
培训师	1>C01
培训机构	1>m01
基本	1@L04
基本情報技術者	00Q01
基础	1?m02
基础平台部	1>P01
基礎	1?h04
基礎レベル	1?l01
基金	1>m01
基金會	1?@01
堪能	1@P01
報社	1?@01
处	1>P01
夏	1@Q03
夏天	1@T02
夏季	1@Q03
夏期	1@V01
外企	1>m01
多益	1?Z01
夜大	1>G01
大专	1>F01
大卒	1@W01
大厦	1>i01
大学	1@X02
大学专科	1>F01
大学本科	1>401
大学校	1>Q01
大学英语六级	1>601
大学英语四级	1>601
大学院	1>Q01
大学院修士	1?J01
大學	1>R01
大學部	1?201
大工	1=g01
大賞	1=m01
大賽	1?301
大赛	1>501
大道	1@Z02
天	1@\02
契約社員	1=g01
奖	1>501
奖学金	1>501
奖项	1>501
奨励賞	1=m01
奨学金	1=m01
女	1@^03
女中	1>R01
女子大学	1>Q01
女性	1@^03
委员	1>C01
委员会	1>m01
委員會	1?@01
季军	1>501
季軍	1?301
学习中	1@a01
学会	1>201
学会誌	1>201
学分	1>A01
学刊	1>B01
学園	1>Q01
学士	1@b02
学士号	1@W01
学士学位	1>401
学士課程	1@W01
学徒	1>C01
学报	1>B01
学校	1@X02
学校法人	0_N01
学硕	1>E01
学科	1@d02
学習中	1@f01
学芸員	1=g01
学部	1@d02
学部卒	1@W01
学院	1@X02
學分	1@g01
學報	1@h01
學士	1?201
學士學位	1?201
學校	1>R01
學系	1@i02
學院	1>R01
宅地建物取引士	00Q01
实业	1>m01
实习生	1>C01
实用新型	1>B01
实验室	1>P01
実務レベル	1@k01
実務経験あり	1@k01
実用英語技能検定	0lC01
审核员	1>C01
审计	1>C01
客户经理	1>C01
客服	1>f02
室	1@l05
室長	1=g01
寄稿	1>201
寒假	1?^02
實業	1?@01
實習生	1>h01
實驗室	1?601
导游	1>C01
导演	1>C01
导购	1>C01
専修	1=n01
専修学校	1>Q01
専攻	1=n01
専門士	1A101
専門学校	1>Q01
専門家レベル	1=i01
專利	1@h01
專員	1>h01
專家	1A201
專書	1@h01
專案經理	1>h01
專業	1A301
專欄	1@h01
專科	1>;01
專科學校	1>R01
導遊	1>h01
小区	1>i01
小学	1>G01
小学校	1>Q01
小學	1>R01
小組	1?601
小组	1>P01
就任	1?M01
就業中	1@H01
就职于	1?>01
就職	1?M01
就職於	1??01
就讀中	1@201
局	1A403
居家办公	1@I01
履历	1>I01
履历表	1>I01
履歴書	1>301
履歷	1>V01
履歷書	1>V01
履歷表	1>V01
工作室	1>S02
工作语言	1>@01
工厂	1>m01
工商管理硕士	1>E01
工場	0_N01
工学部	1=n01
工廠	1?@01
工房	0_N01
工業	0_N01
工程专业	1>?01
工程局	1>m01
工程师	1>C01
工程師	1>h01
工讀生	1>h01
已婚	1A702
已婚已育	1@801
已婚未育	1@801
巷	1@Z02
市	1A903
市场部	1>P01
市役所	0_N01
师范	1>G01
席次	1A<01
干事	1>C01
干部	1>C01
平台	1>m01
平均分	1>A01
平均成績	1@g01
平均成绩	1>A01
平均绩点	1>A01
年	1A=03
年間	1A@01
幹事	1>h01
幹部	1>h01
幼儿园	1>G01
幼兒園	1>R01
幼稚園	1>Q01
庁	0_N01
広報	1=g01
应届	1AA01
应届毕业	1AA01
店	0_N01
店员	1>C01
店員	1>h01
店長	1AB02
店长	1>C01
府	1=h01
廃業	1>:01
廚師	1>h01
建筑	1>m01
建筑师	1>C01
建築士	1=g01
建設	0_N01
开发	1>C01
开始	1?<01
弁護士	1=g01
弄	1@Z02
弟子	1=g01
当前	1@101
役所	0_N01
律师	1>C01
律師	1>h01
後端	1>h01
得意	1AD01
得獎	1?301
從	1AE01
志工	1>h01
志愿者	1>C01
応用情報技術者	00Q01
快递员	1>C01
总工	1>C01
总监	1>C01
总经理	1>C01
总裁	1>C01
情報処理技術者	00Q01
應屆	1AF01
應屆畢業	1AF01
成績	1AG02
成绩	1>A01
我的简历	1>I01
所長	1=g01
托业	1>601
托福	1AI02
执业医师	1>701
执业护士	1>701
执业资格	1>701
执照	1>701
技师	1>C01
技師	1AB02
技术员	1>C01
技术支持	1>C01
技术部	1>P01
技校	1>N02
技能士	00Q01
技能講習	00Q01
技術員	1>h01
技術士	1>H01
技術學院	1>R01
技術者	1=g01
技術者試験	00Q01
技術部	1?002
技術長	1>h01
投资	1>m01
投资经理	1>C01
护士	1>C01
护师	1>C01
报社	1>m01
担当	1=g01
拟	1AA01
指導員	1=g01
掌握	1AK02
排名	1AM02
採購	1>h01
控股	1>m01
掲載	1>201
提名	1>501
提名奖	1>501
摄影师	1>C01
擅長	1AO01
擅长	1AP01
操作员	1>C01
攝影師	1>h01
支店	0_N01
支社	0_N01
支配人	1=g01
收银员	1>C01
放送	0_N01
政府	1>S02
教員	1=g01
教师	1>C01
教师资格证	1>701
教師	1>h01
教授	1>a03
教材	1>B01
教研室	1>P01
教练	1>C01
教育科技	1>m01
教諭	1=g01
数据分析	1>C01
整備士	1=g01
數位	1?@01
文化	1>m01
文员	1>C01
文員	1>h01
文章	1AQ02
料理長	1=g01
新聞社	0_N01
方向	1>?01
施工员	1>C01
旅館	0_N01
既婚	1AS01
日	1AT03
日常交流	1@B01
日常会話	1AW01
日常会話レベル	1AW01
日常会话	1@B01
日常會話	1>K01
日常溝通	1>K01
日本語能力試験	0lC01
日本語能力試驗	1?Z01
日檢	1?Z01
日语一级	1>601
日语能力考试	1>601
日間	1AX01
星期	1AY02
春	1A[03
春天	1A^02
春季	1A[03
普考	1>H01
普通	1>K01
普通自動車免許	00Q01
普通自動車第一種運転免許	00Q01
普通话	1>601
普通话证书	1>701
暑假	1@T02
暑期	1@T02
書卷獎	1?301
最優秀	1=m01
最優秀賞	1=m01
會計	1>h01
會長	1>h01
月	1A`02
有限会社	0_N01
有限公司	1>S02
有限责任公司	1>m01
服务员	1>C01
期刊	1AQ02
木工	1=g01
未婚	1Ab03
本社	0_N01
本科	1Ae02
本部	1=o01
机构	1>m01
杂志	1>B01
村	1A903
架构师	1>C01
架構師	1>h01
栄養士	1=g01
标兵	1>501
栋	1>i01
校区	1>G01
校长	1>C01
株	1Ag02
株式会社	0_N01
核心期刊	1>B01
检验员	1>C01
検定	00Q01
業務	1>h01
業務経歴書	1>301
業務部	1?601
楼	1>i01
榮譽	1?301
樓	1@501
檢定	1>H01
止	1Ai02
正社員	1=g01
段	1@501
母国語	1>001
母語	1Ak02
母语	1@A01
母语水平	1@A01
比賽	1?301
比赛	1>501
毕业	1Am01
求职简历	1>I01
汽车	1>m01
法人	0_N01
法律职业资格	1>701
注会	1>701
注册会计师	1>701
派遣社員	1=g01
流利	1An02
流利沟通	1>@01
流暢	1B002
流畅	1>@01
测试	1>C01
深入掌握	1>D01
満期退学	1>:01
準優勝	1=m01
準学士	1A101
演講	1@h01
演讲	1>B01
漢検	0lC01
為止	1B201
焊工	1>C01
熟悉	1B303
熟悉日常交流	1@B01
熟知	1B601
熟練	1B703
熟練使用	1AO01
熟练	1?A02
熟练使用	1AP01
熟练掌握	1AP01
熟练运用	1AP01
版主	1>C01
物业	1>m01
物流	1>S02
物産	0_N01
特優	1?301
特待生	1=m01
特等奖	1>501
特許	1>201
独身	1AS01
獎	1?301
獎學金	1?301
獲獎	1?301
现今	1@101
现在	1@101
班主任	1>C01
班排名	1@g01
班長	1=g01
班长	1>C01
現在	1@J02
現在に至る	1@H01
現職	1@H01
理事	1>h01
理工	1>G01
生物	1>m01
產品經理	1>h01
產品部	1?601
电力	1>m01
电商	1>m01
电大	1>G01
电工	1>C01
电视台	1>m01
男	1B:03
男性	1B:03
町	1=h01
畢業	1B=01
略懂	1B>02
番	1=h01
番地	1=h01
病院	0_N01
発表	1>201
登壇	1>201
發表	1@h01
监理	1>C01
監督	1=g01
目前	1B@02
直到现在	1@101
直博	1@=01
省	1BB03
看護師	1=g01
県	1=h01
県庁	0_N01
着任	1?M01
督導	1>h01
瞭解	1BE01
短大	1>Q01
短期大学	1>Q01
短期大学士	1A101
研发	1>C01
研发部	1>P01
研發部	1?601
研究助理	1>h01
研究员	1>C01
研究員	1AB02
研究室	1=o01
研究所	1BF04
研究生	1BJ02
研究生院	1>G01
研究科	1@d02
研究院	1>S02
研討會	1@h01
硕士	1>E01
硕士学位	1>E01
硕士研究生	1>E01
碩士	1BL01
碩士班	1BL01
社会福祉法人	0_N01
社員	1=g01
社長	1AB02
社长	1>C01
离异	1@801
离职	1Am01
秋	1BM03
秋天	1BP02
秋季	1BM03
科	1BR04
科员	1>C01
科学与技术	1>?01
科学家	1>C01
科學家	1>h01
科室	1>P01
科技	1>S02
科技大學	1>R01
科研助理	1>C01
科系	1A301
科長	1>h01
秘书	1>C01
秘书长	1>C01
秘書	1AB02
称号	1>501
移动	1>m01
程序员	1>C01
程式設計師	1>h01
稍懂	1BV01
税理士	1=g01
站点负责人	1>C01
站长	1>C01
竞赛	1>501
競賽	1?301
第一作者	1>B01
第一名	1BW02
第一語言	1BY01
第一语言	1@A01
第三名	1BW02
第二作者	1>B01
第二名	1BW02
策划	1>C01
简单交流	1BZ01
简单会话	1BZ01
简历	1>I01
箇月	1=a01
算法	1>C01
管培生	1>C01
管理员	1>C01
管理者	00Q01
簡歷	1>V01
簿記	00Q01
精熟	1?L01
精算师	1>C01
精通	1B[05
系	1>d02
系排名	1@g01
系统架构设计师	1>701
紀要	1>201
約聘	1>h01
組	1B`02
組合	0_N01
組長	1>h01
経歴書	1>301
経理	1=g01
結業	1B=01
經理	1>h01
継続中	1@H01
総務	1=g01
線上	1Bb01
編入	1?M01
編入学	1?M01
編輯	1>h01
編集者	1=g01
縣	1@501
總監	1>h01
總經理	1>h01
總編輯	1>h01
线上	1@I01
组	1>P01
组长	1>C01
经理	1>C01
经纪人	1>C01
结业	1Am01
统招本科	1>401
绩点	1>A01
维修工	1>C01
综合排名	1>A01
编辑	1>C01
网络	1>m01
美容师	1>C01
美容師	1=g01
美工	1>C01
翻訳者	1=g01
翻譯	1>h01
翻译	1>C01
老师	1>C01
老師	1>h01
职业技术学院	1>G01
职业资格	1>701
职校	1>G01
职高	1>N02
職人	1=g01
職務経歴書	1>301
職業訓練校	1>Q01
職長	1=g01
股份有限公司	1>S02
能够使用	1B601
能源	1>m01
自	1Bc04
自治区	1>i01
自考本科	1>401
至	1?o02
至今	1?703
至现在	1@101
至現在	1@H01
至目前	1B@02
與	1Bg01
良好	1Bh05
花园	1>i01
英検	0lC01
英檢	1?Z01
英语六级	1>601
英语四级	1>601
荣获	1>501
荣誉称号	1>501
药师	1>C01
药房	1>m01
获奖	1>501
著作	1AQ02
著書	1>201
董事長	1>h01
董事长	1>C01
薬剤師	1=g01
薬局	0_N01
藥局	1?@01
藥師	1>h01
處	1?601
處長	1>h01
號	1Bm02
行政	1>C01
街	1@Z02
街道	1>i01
表彰	1=m01
表彰状	1=m01
製作所	0_N01
製薬	0_N01
襄理	1>h01
見習い	1=g01
見込	1>l01
見込み	1>l01
见习	1>C01
规划师	1>C01
計算	0_N01
訓練校	1>Q01
記事	1>201
記者	1AB02
設立	1?M01
設計師	1>h01
診所	1?@01
診療所	0_N01
証券	0_N01
評定平均	1A<01
認定	00Q01
認定証	00Q01
認證	1>H01
課	1?002
課長	1AB02
調理師	1=g01
論文	1Bo02
論文誌	1>201
諮商師	1>h01
講師	1AB02
講座	1@h01
講演	1>201
證	1>H01
證券	1?@01
證書	1>H01
證照	1>H01
警備員	1=g01
譯著	1@h01
護士	1>h01
護理師	1>h01
计算机一级	1>701
计算机二级	1>701
认证	1>701
记者	1>C01
讲义	1>B01
讲师	1>C01
讲解员	1>C01
论文	1>B01
设计师	1>C01
设计院	1>m01
证	1>701
证书	1>701
证券	1>m01
评审	1>C01
诊所	1>m01
译著	1>B01
負責人	1>h01
財務部	1?601
財団法人	0_N01
販売	1=g01
販売員	1=g01
貿易	1?@01
資格	1C102
資訊	1?@01
賞	1=m01
负责人	1>C01
财务	1>C01
财务部	1>P01
质检员	1>C01
贸易	1>m01
资本	1>m01
资格证	1>701
资格证书	1>701
起	1C304
超市	1>S02
路	1@Z02
軟體	1?@01
転入学	1?M01
転出	1>:01
転職	1?M01
輔修	1A301
车间	1>P01
软件	1>m01
软件著作权	1>B01
软考	1>701
较好	1>_01
辅修	1>?01
辅导员	1>C01
迄今	1B@02
运维	1>C01
运营	1>C01
远程	1@I01
退任	1>:01
退団	1>:01
退学	1C702
退學	1B=01
退所	1>:01
退社	1>:01
退職	1>:01
通信	1>m01
通訳	1=g01
通讯作者	1>B01
造价员	1>C01
連載	1>201
週	1C901
週間	1C:01
運転手	1=g01
運輸	0_N01
道	1=h01
遠端	1Bb01
遠距	1Bb01
郡	1=h01
部	1C;03
部長	1AB02
部长	1>C01
部門	1?002
部门	1>P01
都	1=h01
鄉	1@501
配達員	1=g01
酒店	1>m01
醫師	1>h01
醫院	1?@01
采购	1>C01
里	1@501
金メダル	1=m01
金奖	1>501
金牌	1BW02
金獎	1?301
金融	1?@01
金賞	1=m01
鉄道	0_N01
銀牌	1?301
銀獎	1?301
銀行	1>n02
銀賞	1=m01
銅牌	1?301
銅獎	1?301
銅賞	1=m01
鎮	1@501
铜奖	1>501
铜牌	1>501
银奖	1>501
银牌	1>501
银行	1>m01
销售	1>C01
销售部	1>P01
镇	1>i01
門市	1?@01
閉業	1>:01
開始	1?;01
開業	1?M01
開発者	1=g01
開発部	1=o01
開發	1>h01
门店	1>m01
队长	1>C01
附中	1?e02
院长	1>C01
陪伴志工	1>h01
隊長	1>h01
雅思	1AI02
集团	1>m01
集團	1?@01
雑誌	1>201
雙語	1BY01
雜誌	1@h01
離婚	1@G01
離職	1C>02
零售	1>m01
電子	1?@01
電機	0_N01
電視台	1?@01
非常熟练	1>D01
預期	1AF01
預計	1AF01
顧問	1C@03
项目经理	1>C01
项目部	1>P01
顾问	1>C01
预期	1AA01
预计	1AA01
预计毕业	1AA01
领班	1>C01
飯店	1?@01
養成所	1>Q01
餐厅	1>m01
餐廳	1?@01
館員	1>h01
馆员	1>C01
首席	1>C01
首獎	1?301
駕照	1>H01
驾照	1>701
驾驶证	1>701
高中	1CC04
高中毕业	1>U01
高中畢業	1CG01
高卒	1CH01
高商	1>R01
高専	1>Q01
高工	1>R01
高度専門士	1A101
高校	1>Q01
高校卒業	1CH01
高等专科	1>F01
高等学校	1>Q01
高等専門学校	1>Q01
高等技術専門校	1>Q01
高級	1CI02
高級中學	1>R01
高級文憑	1>;01
高级	1?A02
高级职称	1>701
高考及格	1>H01
高职	1>F01
高職	1CK02
가을	1CM01
가을학기	1CM01
간호사	1CN01
강사	1CN01
강연	1CO01
개발자	1CN01
개발팀	1CP01
개월	1CQ01
건설	1CR01
건축사	1CN01
검정고시	1CS01
게재	1CO01
겨울	1CT01
겨울학기	1CT01
경력기술서	1CU01
경진대회	00S01
계열	1CV01
고급	1CW02
고등학교	1CY01
고등학교졸업	1CS01
고졸	1CS01
공고	1CY01
공단	1CR01
공로상	00S01
공모전	00S01
공사	1CR01
공인	00R01
공장	1CR01
공저	1CO01
과	1CZ02
과장	1CN01
관리사	00R01
관리자	1CN01
광역시	1C\01
교사	1CN01
교수	1CN01
교육원	1CY01
구	1C\01
구청	1CR01
군	1C\01
그룹	1C]02
그룹장	1CN01
금메달	00S01
금상	00S01
기고	1CO01
기능사	00R01
기사	1C_02
기술자	1CN01
기업	1CR01
기자	1CN01
기초	1Ca02
기초회화	1Cc01
기혼	1Cd01
기획자	1CN01
길	1C\01
까지	1Ce02
남	1Cg01
남성	1Cg01
남자	1Cg01
네이티브	1Ch01
년	1Ci01
년간	1Ci01
논문	1CO01
능숙	1Cj01
능숙함	1Ck01
능통	1Cl01
단장	1CN01
담당	1CN01
담당자	1CN01
대리	1CN01
대상	00S01
대표	1CN01
대표이사	1CN01
대학	1CY01
대학교	1CY01
대학원	1CY01
도	1C\01
동	1C\01
동상	00S01
등재	1CO01
디렉터	1CN01
디자이너	1CN01
랩스	1CR01
레주메	1CU01
로	1C\01
리	1C\01
리더	1CN01
마케터	1CN01
마케팅팀	1CP01
마트	1CR01
매니저	1CN01
면	1C\01
면허	00R01
면허증	00R01
모국어	1Ch01
물산	1CR01
미용사	1CN01
미혼	1Cd01
및	1Cm01
바리스타	1CN01
박사	1Cn01
박사과정	1Cn01
박사수료	1Cn01
박사학위	1Cn01
발표	1CO01
방송국	1CR01
백화점	1CR01
번길	1C\01
번역가	1CN01
번지	1C\01
법인	1CR01
변호사	1CN01
병원	1CR01
보통	1Co02
보험	1CR01
복수전공	1CV01
본부	1CP01
본부장	1CN01
본사	1CR01
봄	1D101
봄학기	1D101
봉사자	1CN01
부문	1CP01
부서	1CP01
부장	1CN01
부전공	1CV01
부터	1D202
부트캠프	1CY01
부회장	1CN01
분석가	1CN01
비서	1CN01
비즈니스	1D401
비즈니스수준	1D401
비즈니스회화	1D401
사무소	1CR01
사서	1CN01
사업부	1CP01
사원	1CN01
사진작가	1CN01
사회복지사	1CN01
산업	1CR01
산업기사	00R01
상	1D502
상고	1CY01
상급	1CW02
상담사	1CN01
서점	1CR01
석사	1D701
석사과정	1D701
석사수료	1D701
석사학위	1D701
석차	1D801
선임	1CN01
성적	1D801
세무사	1CN01
센터	1C]02
셰프	1CN01
소장	1CN01
소프트	1CR01
솔루션	1CR01
수료	1D902
수료예정	1D;01
수료증	00R01
수상	00S01
수석	1CN01
스타트업	1CR01
스태프	1CN01
스튜디오	1CR01
스페셜리스트	1CN01
승무원	1CN01
시	1C\01
시스템	1CR01
시청	1CR01
식당	1CR01
신hsk	1D<01
신문사	1CR01
실	1CP01
실장	1CN01
아르바이트	1CN01
아이엘츠	1D<01
아카데미	1CY01
아키텍트	1CN01
아파트	1C\01
알바	1CN01
애널리스트	1CN01
약국	1CR01
약사	1CN01
에디터	1CN01
에서	1D=01
에이전시	1CR01
엔지니어	1CN01
엔터테인먼트	1CR01
여	1D>01
여고	1CY01
여대	1CY01
여름	1D?01
여름학기	1D?01
여성	1D>01
여자	1D>01
연구소	1CR01
연구실	1CP01
연구원	1D@02
영업	1CN01
영업부	1CP01
예상	1D;01
예정	1D;01
오픽	1D<01
온라인	1DB01
와	1Cm01
외고	1CY01
요리사	1CN01
우수	1DC02
우수상	00S01
우승	00S01
운영자	1CN01
운영진	1CN01
운전면허	00R01
원격	1DB01
원어민	1Ch01
월	1CQ01
유창	1D401
유치원	1CY01
유한회사	1CR01
은상	00S01
은행	1CR01
읍	1C\01
의사	1CN01
의원	1CR01
이래	1DE01
이력서	1CU01
이사	1CN01
이중언어	1Ch01
이혼	1Cd01
이후	1DF02
인증	00R01
인턴	1CN01
일	1DH01
일상회화	1DI01
일상회화가능	1DI01
입문	1DJ02
입사	1DL01
입상	00S01
입선	00S01
입학	1DL01
자격증	00R01
자기소개서	1CU01
자퇴	1DM01
작가	1CN01
장려상	00S01
장학금	00S01
재단	1CR01
재직	1DN01
재직중	1DN01
재택	1DB01
재택근무	1DB01
재학	1DN01
재학중	1DN01
저널	1CO01
저서	1CO01
전공	1CV01
전문가	1Cj01
전문대	1CY01
전문대학	1CY01
전문학사	1DO01
전자	1CR01
점장	1CN01
정보처리기사	00R01
제이엘피티	1D<01
조교	1CN01
조수	1CN01
졸업	1D902
졸업예정	1DP02
주	1DR03
주식회사	1CR01
주임	1CN01
준우승	00S01
중	1Co02
중급	1Co02
중상	1DU01
중상급	1DU01
중퇴	1DM01
중학교	1CY01
증권	1CR01
지금	1DN01
지도사	00R01
지점	1CR01
직업전문학교	1CY01
직원	1CN01
진행중	1DN01
차장	1CN01
책임	1CN01
책임자	1CN01
초급	1Ca02
초급회화	1Cc01
초등학교	1CY01
총괄	1CN01
총무	1CN01
최상	1Cj01
최우수상	00S01
출원	1CO01
출판	1CO01
출판사	1CR01
취득	00R01
층	1C\01
치료사	1CN01
카페	1CR01
캠퍼스	1CY01
컨설턴트	1CN01
컴퍼니	1CR01
컴퓨터활용능력	00R01
코디네이터	1CN01
코치	1CN01
테크	1CR01
텝스	1D<01
토스	1D<01
토익	1D<01
토익스피킹	1D<01
토플	1D<01
통역사	1CN01
퇴사	1DM01
퇴직	1DM01
투고	1CO01
트레이너	1CN01
특별상	00S01
특별시	1C\01
특허	1CO01
팀	1CP01
팀장	1CN01
파트	1CP01
파트장	1CN01
편입	1DL01
편집자	1CN01
평균학점	1D801
평점	1D801
표창	00S01
표창장	00S01
프로그래머	1CN01
프로듀서	1CN01
하	1Ca02
학과	1DV02
학교	1CY01
학부	1DV02
학사	1DX01
학사과정	1DX01
학사졸업	1DX01
학사학위	1DX01
학술대회	1CO01
학술지	1CO01
학원	1CY01
학점	1D801
학회	1CO01
학회지	1CO01
한국사능력검정	00R01
합격	00R01
현재	1DN01
현재까지	1DN01
현재재직중	1DN01
협회	1CR01
호	1C\01
호텔	1CR01
홀딩스	1CR01
회계사	1CN01
회사	1CR01
회장	1CN01
회화가능	1DI01
"#, r#"0000`WgW4RMB000000000000000000000000000000000000000000000000000000000000HLFj0000000000000000dDJ2<`\D0000000000000egAe6S@00000000
0:gR0000000000000000hGme00000000000000000000000000000000000000000000000000000000000000000000000000000000@D@O0000\F>4<Q;CTF7E<mQB
0000000000000000@;3`000000000000000000000000d4B30000000000000000l2M30000000000000000HRlG00000000l;P;0000HD^Z0000Do7_000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q5?U00000000000000000000000000000000
00000000<N<Y00000000928M000000000000L;]7000000000000000000000000000000000000000000000000000000000000000000000000TTkR000000000000
0000000000000000000000000000lBKU00000000000000000Nl`00000000PG3S=6=U00000000000000000000000000000000000000000000hXFV000000000000
0000hU09000000000000HPGc0000lkZT00000000Y4hd0000000000000000000000000000000000000[LIP]9V0000000000000000000000000000\W]I0000h2d^
000000000000000000000000000000000000l0cc0000000000000000000000000000e3c:@]F8000000000000000000000000000000000000000000000000`2WC
000000000000000000000UaJ00000000000000000000000000000000000000000000@0kiPY[^00000000000000000000000000000000\RWO000000004Z1`0000
0000dQWR0g57X5E6\`WP000000008Z6[00004kEBdhin8;^>0000000000000000000000000000TPha<RPDA6h<PM]L0000000000000000Tn:ed8NN000000000000
88Ji000000004:VD00000000LV`C0000000015Nk0000000000000000000000000000d8a@i25@000000000000000000000000000000000000000000000000`dH1
00000000dLUd0000`7Q60000lQg?0000000000000000000000000000h>hG0000LWQM00000000<J\\H?A<00000000000000000000000000008MaA000000000000
0000TR3ZDHFI0000<=0A0000000000000000479X0000000000000000000000000000X@3U00000000000000000000000000000000m2WY0000000007DI00000000
0000dIMB8<jX00000000000000000000`R<g00000000H9j]Q5630NBFhd2NPo__000000000000000000000000PgiiLj_]@TPC000000000000I1cH00004O1m@X`\
0000D_P[djiK00000000<<h<0000@`_1PALd0000000000000000TQhb00000000`5d_HHYo0000000000000000000000000000ha=1HF6N00000000000000000000
000000000000hVAIl6dW0000lAG:TLM4TnCLHEYN0000000000000000035^0000000000000000lAA]00000000LaBW000000000000\;Zm0000dZM_000000000000
0000XNeS`K]W00000000000000000000000000000000000000000000dc[O00000000000000000000LDQ^0000000000000000LIUf4US300000000000000000000
00000Wl100000000L`[S000000000000000000000000l^3P000000000000000000000000\M\LLjL]0000@UW30000T<aQ8Uam@m[n00000000000004<\00000000
DDO`0AK]000000000000000000000000HYk800000000000000000000<0Ii00000000X<jN000000000000000000000000<glD0000XKfl000000000000L\Ea0000
H86<000000000000000000000000Tn=^0000000000000000000000000000000000000000000000000000X6im0000000000000000000000000000000000000000
0000lOi\M3YQ00000000E4BF000000000000000000000000000000000000PaXV00000000000000000000@HY;0000\Qbi0000000000000000000000000000@HCX
000000000ZEJ00000000000000000000lQlG0000000000000000000000000000ljdP<oCV87Im00000000000000004Sh300000000000000000000\49400000000
000000000000lc>90000000082ICP@A_000000000000@lDF0000000000000000`Z9E00000000000000000000D1Va00000000000000000000000000000000XTNf
0000000000000000`:ga000000000000000000004oDK000000000000000000004AHl00000000000000000000<k2V000000000000A2Bd000000000000XfDL0000
L36m00000000000000000000000000000000000000000000<BA00000000000000000000000000000000000000000000000000000000000000000e4Bj00000000
00000000\MOUh[;D000000000000Q4Q1000000000000\WVS8:W^00000000L6UQ00000000P8N70000000000000000dLm^00000000000000000000<eAB00000000
H=8b0000000000000000PU1KP95900000000d6h?00000000000000000000000000000000]7B?000000000000LZWAhW4f000088G;0BZcDHX:0000000000000000
0000000000000000000000000000000000000000000000000000000000000000LVbB0000000000000000<5Vd0000000000000000000000000000T?hU0000e2nF
00000000000000000000La?U0000\E=n00000000000000000000000000000000000000008[VWe5Zb000000000000000000000000000000000000000000008NL1
i71ET];]D>H3000000000000Hg:>000000000000]3H[00000000D8e8hI3bDL=FDj2DX@O_hA0P00000000000000000000\QdbPI1T000000000000000000000000
0000000000000000@ZFR00000000000000000000000000000000000000000GQM000000000000000000000000P@fLh=>@LH`_00000000T=jY0000000000000000
00000000@[?f0000000000000000000000000000<KeF0000Pj>80000000000000000000000000000000000000000000000000000DEkk00000000`l:Y00000000
PA^C0000XO\l0000000000008Y\F0000l=USY6Cm@`b000000000DZNL00000000000000000000L_RD@ZTj`BCh00000000dcFi0000000000000000000000000000
000000000000@;o?h8XG8gfN000000000000Y53l000000000000000000004UX:0000000000000000<c8k00000000000000000000XnE<000000000000LU@Y0000
000053cd`1Wg000000000000TG^o00004>SNd7@d00000000000000000000U5FW0000000000000000\\<10000000000000000<R7U0000000000000000@lBL0000
000000000000000000000000000000000000000000000000lUTn@kCW000000000000000000000000L6HBE3RY0000000000000000<D3V@?Tj0000m5SH00000000
00000000000000000000000000000000HKn1M2fS0000`KP1000000000000HKaY00000000000000000000000000000A@e`_=n4Z3[I46F00000000000000000000
0000dDC8`maI000000000000000000000000HPm@0000000000000000Le2U00000000e7:G07P5`IJbT5L^000000000000000000000000`l>D00000000dWSA0000
00000000000000000000\0V[@KFa00000000H83k0000000000000000DX?eM22\0000000000008mb]0000000000000000000000000000P4oM00000000]3D:0000
00000000000000000000\@h400000000HFaV00000000000000000000PfQ?000000000000L[0Mho7i0000000000008fPl53IL0000400O0000000000000000DS1M
A2Me000000000000<NV9`_WW0000<W`g0000hAlL0000X15W<FG[00000000000004U1l9>O000000000000000000000000<9EW0000000000000000000000000000
000000000000P:KJ0000000000000000db5_00000000000000000000000000004`BK0000hH6_0000000000000000000000000000000000000000000000000000
h5VG0000000000000000000000000000HZ:NXObg0000000000000000000000000000POJo000000000000000000000000000000000000P\nj0000000000000000
00004MUH0000000000000000000000000HCL0000PYnj00000000HHn100000000000000000000LNO=LCfU000000000000000000000000000000000000L\B60000
000000000000000000000000000000000000XBdChl0E00000000M77aU2Fi00008Do\0000511i00000000`mZF0000a2G\0000000000008`OL0000000000000000
00000000000000000000000000000000@Tig4<[6D[7H@HJK0]72<nb90000000000000000e36\0000000000000000000000000000000000000000000000000000
000000000000Tf`N00000000H3J:hP;C00000000@0NW00000000`WHo000000004MQ800000000000000000000000000000000@GLmL?=7`\FH0000000000000000
0000000000000000000000000000000000000000000000000000de@1hBaJ00000000PK84h8I>0000000000000000@Cg8lNg?0000l_Q200000000TF4T00000000
0000hfgW00004VPO0000dIVadWYk0000X\Na000000000000000000000000000000000000XFe^`3jo00000000Q3NJ00000000000000000000DW;n000000008CnQ
00000000000000000000000000000000000000000000000000008\kc000000000000l0PI00008:]_000000000000000000000000000016BY0000000000000000
8CbFhH;80000000000000000000000000000000000000000000000000000000000000000000000000000X2>d00000000HP560000000000000000000000000000
0000000014Y10000000000000000000000000000\G7W000000000000P7M9000000000000000000000000000000000000He?=0000D]RGX]jM0000000000000000
@ZaiPHA]00004^OX000000000000dJ01000000000000TSI`0000000000000000000000000000000000000000\3AY000000000000d8gb00000000000000000000
0000h[75000000008B29000000004_4NlcO[4c\Th9CD000000004[`1X6OlHk\h00000000000000000000000000000000@Co98[VF8_D>4Ih;]0a_000000000000
`K>Y000000000000000000008>QOXSQ=D>GR00000000000095`TP11S=4:C0000i3fGm7AO00000000Y35h000000000jli0000Q2M>0000lDhMQ5jN000000000000
00000000000043:e<Ib:00000000000000000000hKi[4Jod0000hd>OA4`E00000000000000000000000000000000000000000000000000000000000000000000
0000`9X_00000000000000008jGL000000000000000000000000ljY\000000000000<bZF00000000000000000000TX3C00000000000000000000000000000000
0000000000004DSf0000000000000000000000000000X=SU<dSA000000000000`Tbh000000000000000000000000X;lD0lS60000000000000000000000000000
0000L`Mm0000000000000000TF_DX9f30000l@Q28Mm3H0di\=@Q48fo00000000000000000000000000000000000000000000000050RN00000000Y42a00000000
l=9c00000000000000000000000000000000000000000000000055b?8TX^00000000`U1f0000lPH2000000000000000000000000<:lfd[Ug0000000000000000
000000000000DaoU4h=Y0000000000000000000000000000000000000000P=IFLQ^H83<Q0000PaeS8VmN0000000000000000l3bP0000Tj4l00000000H3ND0000
00000000l0o\000000000000h7HBXX;P000000000000000000000000l]]H000000000000000000000000000000004d^>0000000000000000<WM0000000000000
<8Tgi58C00000000Tb800000dEh200000000P]ec4`fY00000000LL4>0000000000004Y[:00000000000000000000000000000000XJBf0000PiWM000000000000
0000a7B2000000000000000000000000P6BK000000000000000000004S420000000000000KL<000000000000DRAT000000000000000000000000000000004[HX
00000000`NoX000000000000000000000ZVX0000000000000000000000000000D@6fTNk^00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000`0HG00000000m5oc0000000000008J^@00000000000000008B2J00000000000000000000h9C50000lVIa
00000000000000000000@3ec`:jOI0PS00000000000000000000000000000000hAO\000000000000hEeM00000000000000000000000000000000000000000000
0000<mU^dXL;0000000000000000HO:o000000000000L\l=00000000000000000000000000000000hDTLh>\o\\3EP]ZT0000000000000000`;C^0000<ngHA2bf
00000000Xob20000Dm<]0000000000000000TC?l0000L;4a000000000000DRTh00000000000000000000@T@60000Hk0h000000000000HJPi0SK2\=1n4Y3^0iYD
000000000000000000000000000000000000D65Q4Rk?HSA30000000000000000000000000000000000000000000000000000<=@=000000000000lB<K0000<Y\X
000000000000000000000000lSm2000000000000000000000000TZD`h:oO\a\N000000000000dCR]00000000000000000000000000000000L3Q\0000<BT30000
00000000\4<000004i1EXD`=XfPJ0000`kI4hFP`0RT300000000000000000000XIOUTfJ=<kNd`oM8000000000000h^Wf0000000000000000000000000000<ic:
00000000000000000000000000000000000000000000000000004A0g000000000000TlU:000000000000000000000000h8IJXBQgPAG[00000000000000000000
00000000T2a400000000e5c`159?M6J2e6OI0000000000000000000000000000PbD]04<P8klZ000000000000000000000000h0=AlbKl00000000`SBgd9:a0000
000000000000\2V`@`n800000000000044ZkDd`:I2FI00000000\SJMm7?o00000000000000000000000041CMlFml000000000000@ZCM00008U?E000000000000
0000000000000000000000000000000000000000000000004eHjdVim00000000U5B;000000000000<1hJdl_F0000000000008bL;0000\2>T00004haD00000000
dOFb00000000000000000000000000000000000000000000<EgI@9SZ00000000000000000000@G_e000000000000000000000000000000000000000000000000
0000000000000000000000008@S`000000000000dNEW000000000000E59_00000000PIiJ@g7[0000000000000000000000000000000000000000hBB;00000000
00000000HH:G0000000000000000000000000000000000000000000000008FX@00000000000000000000@nVB00000000000000000000TDk[0000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000X52100000000000000000000XRaF
DH;IDZR:0kTh0000000000000000000000000000000000000000L[?Y\hRK0000000000000000`H8?8YH^00000000000000000000000002RP000000000000Xb2^
XJ:V00000000000000000000000000000000000000008UOC00000000000000000000dE9A000000000000000000000000000000000000442f06Id05^W@H<W0000
hOhd0000000000000000m6\100000000T6GEDHJ0<eT900000000000000000000000000000000000000000000000000000000000000000000m0S90000HP^^LdCC
00008JCc00000000000000000000h<hK000000000000PH_j0000000000000000000000000000LS^<lG0F00000000HEN`0WFd0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<Q^g0000`caf000000000000000000000000
0000000000000000l<Jn<R\0@eeF00000000hKL]0000HY@m00000000000000004]?O000000000000H;e;0000DX=D0000lcKA00000000@]hY0000000000000000
0000000000000000@@E>0000dlXf00000000h?Ze0000000000000000000000000000000000000H8mPlTm0000@EFL000000000000000000000000000000000000
8kf400000000e3VY00004R12<ifC00000000lk6`0000lMjE4fKj0000dLVG000000000000000000000000D@TF00000000000000000000=7D20000000000000000
1386\@jZ0000\\Mf`@2P000000000000\1b>000000000:?Y000000000000<5C@0000000000000000000000000000000000000000000000000000L<Z\0000hO9Z
000000000000P4fY0000000000000000000000000000000000000000000000000000`O<E\SD400000000000000000000000000000000000000008k8?00008:LC
00000000000000000000<A]U00000000000000000000000000000000XTcE000000000000000000000000P`@[06db0000000000000000HC3h0000000000000000
0000000000000000000000000000000000004FQcl=_3<E\flTJ800000000<Re70000000000000000lk@F82;=@MVo000000000000000000000000000000000000
DilI00000000000000000000m3Jm0000TlMY0000P\>Tdj^[00000000000000000000\0G;00000000000000000000000000000000000000000000000000000000
0000`hUCi3`?0000000000000000000000000000000000000000<Go0000000000000000000000000000000000000l;kMTDmg0000000000000000`>5c00000000
000000000000`C1]X0B>@EiW0fQi00000000000000000000000000000000h;iU00000000000000000000\50O000000000000@\]8000000000000000000000000
0000000000000000000000000000L43l0000lC=;0000`V=dP@`V00000000000000000000dLDL000000000\GI0eh>000000000000000000000000000000000000
000000000000000000000000<ZLA0000000000000000L0`8000000000000000000000000000000000000DGJ;H_83000000000000000000000000\=^g00000000
000000000000000000000000000000000000000000000000000000000000000000000000dAg80000000000000000PXM<00000000h\4N00000000LHkSTK:30000
0000\0n_000000000000`oA?000000000000d]KZ46660000000000000000`PjM000000000000000000000000hDdX000000000000T7=E00000000000000000000
000000000000D8A[000000000000000000008iWb00000000000000000000000000008KI600000000T<g=\@Nm000000000000000000000000e3f4000000000000
00000000L4jd00000000@;Gg00000000000000000000000000000000Q2L0000000000000000000000000L4c0XZlD000000000000000000000000000000000000
00000000\]nV\b6:000000000000\9Sl0000D@UH000000000000000000000000d3Gi00000000000000000000000000000000000000000000lG0adKo\DI]R0000
0000000000000000l^4500000000I6CIQ6JL000000000000lRcG0000dl>U00000000000000000000P7D8D`=:00000000000000000000<Pck0000000000000000
00008>=200000000000000000000000000000000T935DIKjPfYC0m[J000000000000000000000000LloM0000lR_`0000`H>R000000000000000000BN0000P=N^
0000000000000000000000000000PNCo000000000000000000000000lQRJ0000000000000000000000000000\=Ol8[Yi8eHU00000000000000008Bc>00000000
0000000000000000466Hd]1]0000\8F^0000000000000000U3n<00000000000080A`000000000000000000000000000000004V_X00000000000000000000TfnZ
d01V8ZAe0000PS`R00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l6mm00000000T0le0000
@fe=0000ToW_0000PAiD00000000D]^X000094^B\J2MY40Z0000La:O000000008^m=0000\T7\000000000000DU5<0000D]iU0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XPfEXNT:000000000000P?jG0000000000000000000000000000000000000000
00000000000000000000H3K:0000@\nH484=00000000\INfPV2V000000000000i1=800000000\FiS00000000000000008Q>b0000000000000000000000000000
000000000000000000000mi[0000000000000000X:lA<SYj0000Q29]00000000000000000000`To[000000000000000000000000000000000000`8ck00000000
\Fj@000000000000@UI2000000000000000000000000L12A000000000000000000000000000000000000\P<@<>UHX2nZ`\0>8P1WHaoF00000000000000000000
0000`4nU00000000000000000000PSO8<GEOL?[m000000000000000000000000X5L700000000HLOZ0000000000000000000000000000000000004Y^E=3Ri0000
X?N0D3cG0000000000000000<MIQ000000000000@KcF000000000000<6=F`eB0000000000000<iYh0000DDEm00000000`eFA0000h0mO<=0b0000000000004EG0
00000000lAH`0000<Ta]@8^E00000000`YC_000088In83EhDlV?00000000i3`f0000DI]flR1>Hg@N0000000000000000Pe5@0000H]PH0000000000000000XB:Y
000000000000PNhj0000XCnd00000000000000000000000000000000TEaoHH:j000000000000`1H4000000000000000000000000000000000000`>JF00000000
0000000000000000000000000000000000000000@IEg0000000000000000000000000000000000000000000000000000LBF`dhhE00000000X1cH0000X6KUDMXW
00000000000000000000H5DY0000LVjV@QYk00000000XVQH4__C0000P:6f000000000000000000000000000051RB4X1>0000HM3THM4JdbAJ0000000000000000
000000000000PZ^j0000000000000000TU_00000000000000000`V4?0000`678000000000000@=R20000h4cZlBJeXC@:\cWKdAe0DIEE00000000000000000000
0000000000000000000000000000@\0P0KR80000000000000000000000000000000000000000dDf;0000X1iZl>jZ@lokA28Z000000000000000096e100000000
0000hKbj0000000004;S8EHO00000000000000000000000000000000<H@XX1Qd000000000000000000000Y<l0000000000000000i6<N0000D?kT000000000000
00000000hWlC00000000000002kB@<5_TaYQ0000l0480WNo000000000000000000000000@l[i0000000000000000000000000000000000000000000000000000
00000000H@e5`EhR000000000000000000000000`N3iTG6_A2Rh00000000M33=000000000000000000000000`F;^dFR00000000000000000@njcl3YNLfE3887^
0000Dbjf0000`6410000TliBDHb`]4U00000DE39P>[2000000000000000000000000hLh^0000000000000000`?BS0000`R6D00000000\DH7000000000000A5`D
0000HDN]000000000000<GF700000000000000000000000000000000000000000000XQQi03WC0000000000000000000000000000000000000000PP1g00000000
Q5Xl000000000000dYBj00008aDb0000<<YdL[FHP191DO2\00000000000000000000D=Bj00000000LZffL`A80000000000000000HVZM00000000000000000000
l9]V0000<>lO00000000DcWe0000000000000000A0@?00000000\LSL000080L^0000LDaidLMc0000@5Oo000000000000H4[O000000000000000000000000<U4:
8Z@^000091M4000013I?000000000000hYCn0000000000000000000000000000000000000000000000000000<ZPI8[mD00000000000000004:a@0000X?=Y<JIf
H?oj000000004:\U00000000TDjN0000@mRZ000000000000000000000000000000000000000000000000000000000000lQBM\a1k00000000000000000000dQj8
0000dFh2\kN@000000000000Ta=F0000XI^D0000DCMn0000000000000000L8oGXFkS0000000000000000deS@00000000000000000000@CROdM5g0000H3da<O6D
00000000000000000000000000008K@D8WhMhhOl00000000000000000Y710000`Qe5`9OELWPA00000000000000000000P?JDXG;Y8i^V0000LV[<00000000<[4_
50>2000000000000`A^M`HleX[SY\BD^00000000X>7T@TjaDLiNTYoe00000000000000000000000000000000000000000000lT7K00000000DQfGM4=>00000000
0000lE<0lJ\?000000000000000000000000000000000000`VRl0000<Mf200000000000000000000X6G60000000000000000\\:A00000000HC^g\>TR00000000
0VYk0000hH1V0000000000000000POm4]5l80000000000000000000000000000000000000000000000000000l[[k000000000000lF_a`lQE00000000`=@elH\;
P8YILS_A00000000000000000000\CLX0000000000000000000000000000D3AP000000000000000000000000000000000000000000000000Pf6[0000LK@7d@K>
H1c90000000000000000000000000000000000000\iMM4LP0000Dd]^0000A007dRPf@SIk0000T5;_00000000000000000000000000000000hVl?00000000d71m
0000000000000000Dj`ie5RG00000000`TEa0000000000008Oi90000PJiHX31JHGA;hO9fLn[\00000000h?ZX0000000000000000000000000000D6AO00000000
00000000XAIU4>mk000000000000PI=``Mdle0UH000000000000TSOD000000000000000000000000l:hX00000000000000000000<G:g0000X>5V000000000000
0000]4Ii0000dhc;0000Ll=h00000000U7DU00000000000000000000H@eYlcE300000000000000000000000000000000000000000000000000000000Q2V?0000
000000000000000000000000542A000000000000l>Om0000@Z0a0000PLdXP4ff000000000000000000000XQ500000000DX4W0000822T00000000000000000000
0000000000000000h_T200000000P3]H0000000000000000000000000000Pkj=0000000000000000`\T[0000000000000000PVZZ000093j:0000000000000000
0000L`6D000000000000000000000<gL00000000000000000000000000000000000082W000000000HId_00000000000000000000LaCl\8R`0000000000000000
4Ga30000000000000000000000000000000000000000000000000000`]i446LdD_j`8gA_dlfV0000000000000LCI44\G00000000@8Co0000d0OO`3eQ00000000
00000000000000000000000000000000<3o<M4NW000000000000000000004I6@XS]kl;28`H85Ha`g00000000000000000000D]7Id6nGHMlX0000<X2V00000000
00000000U5d:000000000000000000000000`ReFHm2B00000000000000000000U3P54FYKhNZo0NSM00000000000000000000000000000000000000000000T68c
X;FX00000000000000000000@cW<8JMA000000000000D5\V0000LFZ;00000000`aTN0000000000000000L?>\dN^o`Tc2TMW?000000000Y=S000000000000TWP`
0000XXOA0000000000000000\TXQ0000000000000000000000000000X3Y20Mbk000000000000P8Y@<XP[000000000000LFhWE3@2000000000000DJ>U4;N>0000
00000000D3B;l<6m00004F^=`kmM0lWJhJX900004k6Q00000000000000000000PjYI0000lR<F0000000000000000H8H@<P7P0000000000000000000000000000
\2[P000000000000`SEQ000000000000d_@H0000000000000000000000000000000000000000000000000000000000000000000000000000HJXc000000000000
00000000hEhC8BDMHW4H8ZiS0000hh;d000000000000`8mlXEY^0j=Z00000000dSJ400000000h0[8@cUO0000000000000000000000000000`d]<0000m6Of0000
00000000000000000000000000000000000000000000000000000000P`@N00004jmK00000000000000000000000000000000000000000000000000004eI90000
000000000000<bi@0000<dE500000000000000004:?f00000000\VN>00000000000000000000000000000000<U2g00000000X14;0000Q35NP<Yo000000000000
0000000000000000000000000000000000000000E6?Z00000000000000000000000000000000d1O`00000000000000000000\M>dDc2F000000000000d]YX0000
0000000000000000]7>Rhnn@000000000000U40@0000000000000000000000000000000000000000000000000000000000000000000000000000Y6j]0000Q1bo
0000000000000000d=DcdH>D00000000DPEf0000Tm]2TTR^000000000000\NH=0000000000000000000000000000\<FH0000000000000000D5>00000P:GY0000
l`0V000000000000000000000000000000000000000000000000000000000000<IF[000000000000000000000000920]0000000000000000000000000000TUf;
X;9A00000000000000000HZd0000000000000000000000000000i0Zj00000000000000008hG_000000000000\7a\djQ<0000000000000000\5=C000000000000
0=1N0000m6b@8[EU000000000000000000000000TY46TZhUDEei<jT_000000000000D<`Q00000000`@lB\Bd_00000000000000000000H7h84DST@LK:\_V9HAC]
00000000Th<\00000000000000000000dVk5@c<Y000000000000l>Uf53F@0000hU:F00000000\jOZ000000000000`M1`00000000000000000000Hf@g00000000
000000000000000000000000P8Y700000000000000000000ddE^00000000I4HZ00000000000000000000000000000000hUVE0000000000000000000000000000
000000000000000000000000000000000bA500000000000000000000000000000000000000000000000000000000@SmC0000000000000000<7^B=4]o\>FW@^FG
dPi04;k>DeEW000000000000DkKE0000000000004<W=@eYa000000008RI700000000`R6PLVD=0000hk<Q000000000000hR8:0000000000000000H1T:00000000
U5\PLlN;0000000000004;^P00000000XCZV00000000XN>F55WQ000000000000000000000000HSf>0000@QNGPh5300000000000000000000000000000000P<j@
00000000000000000000Q2kADE6PM493h=5C4Y`o00000000000000000000000000000000000000000000X5jL000000000000000000004YPm00004]_=\?g_T\7J
000000000000LXJl0000000000000000@l5E00000000000000000000T4k4`B_Z4GLA00000000000000000000Le:V00000000000000000000DMV[@R?F00000000
4>2S00000000@cbc000000000000000000008Ofo0000000000000000<HkG0000lR:c000000000000i3>D80KWdH7[000000000000000000000000Tm7jLO\G0000
Do_:000000000000000000004DLQ0000D2[0000000004dDh000000000000000000000000000000000000@<SjLM_l000000000000Tao300000000000000008X?Z
0000h<\<DW<A\jVE000000000000h4eN0000`k7S000000000000000000000000LF0=00000000000000000000000000000000l2Fm00008A:6d50_a2ll0000@IT5
0000dd7Y0000lbB000004jB900000000000003mT00000000`?cd\PYL0000lLo\XLcTTfEM00000000000000008[j2L`?0a5N^000000000000PdbQ\21k00000000
0000XC@H0000Y3^a0000000000000000000000000000000000000000`ZUN0000000000000000000000000000000000000000000000000000L0FH4?9D00000000
00000000000000000000000000000000l8]^00000000000000000000D9e60000`m]P`Fi;55;C00000000`QP>000000000000M2=8<H@J00000000Q1NV00000000
00000000<8n`0000000000000000000009<600000000000000000000000000000000000095P<0000155V00000000000000000000000000000000000000000000
00008[@Q00000000T_YH000003DIXN\4D2[_LW8LT[cc0000000000000000000000000000HmUM00000000lZ?D0000000000000000i2WL00000000000000000000
00000000<2Sk0000000000000000D`4600000000H=>_@SfMX8DS0000DO3Qd_]:He?T00000000000000000000hV0`XiRgM45?549_\bA_@;:Z0000000000000000
0000000000000000000000000000\DGfl2i^000000000000000000000000000000000000m5e;000000000000X2no000000000000`^]f0000Q6cM00008YIM0000
0000TL[b000000000000000000000000P05^TJ_NdNlAdYW2\dH]00000000000000000000000000000000000000000000000000004ZDBl3Kn00000000000088oZ
0000000000000000000000004=fK000000004>gX000000000000000000000000DZMNLV>]000000000000LJL[DWe_000000000000T9PB@:650000000000000000
0000Hn7W00000000000000000000000000000000`jn600000000000000000000DI4I00000000000000000000lHaJdOEn0000e1<@000000000000@@U7<Yge0000
000000000000000000000000`T=:0000\[=I00000000000000000000L5=a\1MT0000000000000000000000000000HbPc0000=1j?D66T0000000000000000L5mM
@0nmHLhOPDVPT`b^00000000T>Nc00000000000000000000000000000000000000000000TSl300000000000000000000Y2EB000000000000000000000000TO^B
l\jP0000000000000000P=V9000008Ce0000000000000000m756000000008g]ha1\`0000000000000000000000000000P49B0000000000000000d9FVE57m0000
00000000P[]1000000000000Lc^@0000T[_B00000000dRge00000000000000000000P7N=00000000000000000000PR?b000000000000h75o0000\Nh[0000dRG0
00000000000000000000XTbH000000000000000000000000000000000000000000000000000000000000Y0Da8W2j00000000X<4H000000000000000000000000
000000000000LL@S000000000000000000000000LlBo0000000000000000000000000000<>ffPF`h00000000000000000000Ti4=000000000000000000000000
000000000000@ZbQ`PSE0000hh6d0000TaDG00000000LS`F000000000000TJlhlngb0000000000000000000000000000000000000000D2gnP@>\000000000000
000000000000000000000000LPl[000000000000000000000000HYm`00000;RH0000m6L0000000004MlM00000000000000000000000000000000000000000000
DG3b<o`R00000000H9_Y0000L30]0000000000000000000000000000000000000000H[HA00000000000000000000000000000000h:BT00000000000000000000
00000000TSUG0000h7H20000000000000000<D8T000000000000000000000000000000000000<l_b00000000000000000000hCTE0000dNi<00008aObTJ?>@YCE
000000000000m4:]00000000L2AD000000000000000000000000l6gb0000000000000000D>Gb0000H3CB000052;B`e\O00000000000000000000000088dH0000
4BXN<l_U000000000000000000000000<@XPhH4n0000XB7=0000dP=K0000000000000000000000000000000000008Y1?41@P@Z4Z0000000000008IS:a4GF<JTh
00000000000004`2DI4R000000000YlF0000000000000000L_650000l\\G0000000000000000000000000000000000008K3bP:nD0000LW>Nl_nK000000000000
00000000000000000000000000000000HmXdU5bL0000000000000000LNU_000000004dEQ00008XdI0000TEhl00000000000000000000@<SY00000000<DaDa1gA
0000000000000000LD8a0000000000000000000000000000d\RnlbD300000000d<a@LI:^HJ=n@aAe00000000LMXo0000hEJ^L:X;0000T\VY00000000dJfkTXB:
000000000TO500000000i6Yb0000000000000000liNb000000000000U28g000000000000dIX00000000000000000000000000000XEU]0Li]LgB`000000004Ji^
0000d67GlWT]DOWi0000000000000000P\?]Tnc=000000000000000000000000HOBj00000000`MDB0000dReT000000000000T<HJ0000LiEjDGMV000000000000
0000\@7H00000000000002i3000000000000000000000000labC000000000000X2j9000000000000000000000000@=?i0000000000000000@Hhg07Rk00000000
8DDZ0000000000000000000000000000<Hdi0000000000000000L[NZ0000000000000000000000000000d0F90000000000000000d@Qi84_H0000000000000000
0000l\<A000000000000LBE?0000000000000000h9N1000000000000D37<000000000000HDgW`I3l84@_0H[EP[^F00000000000000000000000000000XhIl=gk
0000DF8EHgi78k[\000000000000``X`00000000m3R<000000000000`]K;000000000000`^Lh0000A4>100000000`>FG0^V?Lio[d7^100000000000000000000
00000000i2dZ000000000000a475Q5cF0000`>4d000000000000000000000000000000000000000000000000LIoa00000000000000000000<:YXlI_>00000000
`]3]000000000000l=Wg0000h]I700000000000000000000m3LI00000000000000000000@hHcI7:j0000000000000000`M>C@>`?lWWH00000000000000000000
0000dP;100000000000000000000000000000000T?3;000000000000000000000000P;TV00000000000000000000d7^S0000000000000000HM1N\2ITTLcE4lPZ
DnNl000000000000`\]f00000000000000000000000000000000<^hN00000000T98X00000000000000000000DIH:0TKUDk>L000000000000Xkg:000000000000
000000004ROW0000000000000000i5^8000000000000PGfhHSae`T<R0000000000000000000000000000X7lk0000000000000000000000000000000000000000
`Z<g00000000000000000000000000000000000054L6000000000000H62E00000000HL^X91Q\000000000000000000000000000000000000PM=G00008ZVd0000
0000000000000000<kFe000000000000XjU2l5do0g2D00004gch00000000000000000000hJbR00000000000000000000000000000000L\=>d]1Jl48MM0@d0000
XG_LhX9OlR;200000000000000000000000000000000l:K\000000000000T212Lc7I00000000000000000000XNA`00000000d?UWh1n;hT``0000PnY\0000h:bV
<;]Y0000000000000000000000000000HOaa0000Hb[d0000d;TG000000000000000000008Qb^0000P7n000000000000000000K^O0000hNCb00000000D^`40000
DX0j8>7DdYk_0000LmO_00000000hYXI8^l`00000000000000000000000000000000000000000000000000008[iU00000000Hbbli4TP0000A6f200000000]3:U
000000000000000000000000000000000000i1D7000000000000000000000000L[1i00000000<mlY0000\MYH00000000l89;00000000\;GF0000000000000000
0000000000008a\6`a]c00000000Q1mm00000?VNdF5V00000000E59R0000hYD?lnQ\h\Ug00000000000000008MNQ0000i3Y40000000000000000000000000000
000000000000@TbU@[=W000000000000Tmb?`H9U000000000000HHeI000000000000000000004djj000000000000Tg8I00000000D[`U0000`1QV@o1700000000
0000000000000000000000000\dZ00000000000000000000XE@70000000000000000XZ7@00000000000000000000@\3l000000000000m08`\MoP@=<G00000000
00000000U60c000000000000000000000000000000000000000000000000<Ki=00000000000000000000000000000000lRYI0000000000000000<YkK00000000
00000000<L0=0000000000000000000000000bQn0000000000000000000000000000PU>h000000000000000000000000000000000000P<YZdO=H00000000P3XT
U79``T4\0000000000000000000088M^0000000000000000000000000000Q2?_00000000000000000000m3^700000000\T>aDgeG00000000000000000000`T;j
i3J`00000000000000000000000000000000HS1^0000000000000000000000000000000000000000U7<a0000000000000000000000004TBR0ALTlhhR00000000
000000000000000000000000000000000000000000000000dRY><@_h000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<U?c000000000000@1=F<;fHXaWT000000000000000000000000000000000000000000008DS?0000h:`00000`l2e00000000000000000000
PX?N000000000000T]=N00000000000000000000lWbk0000000044>7@S6WXOC<0000000000C6000000000ePf00000000000000000000000000000000TCYI0000
00000000000000000000PQJn0000000000000000000000000000000000000000<ajf00000000dIN>000000000000000000000000000000000000000000004\CU
000000000000`<=iTY<]`>^:00000000000000000000L08=0000000000000000000000000000842H0000XkP50000lL]Z0000Pn1X@e6B000000000000T57HHmAF
a2m900000C[O00000000P8YR00000000lB>5000000000000dLn>000000000000H3H\00000000Lj5dD1hA0000h0P;lNN000000000DPaST56B0000000000000000
0000D3Il`P9j00000000000000008]d?00000000000000000000``XQ000000000000\=C_P?K8\A`nd]a:<e4k\mZ50000000000000000000000000000`IE8150@
0000h\D2m4Si00000000000000000000000000000000000000004VP\000000000000<=6H\P:=0000000000000000000000000000000000000000000000000000
00000000000000004>0f00000000=0dM0000HLTA000000000000<McN000000000Pml0000000000000000`CU90000000000000000000000000000Y1b900000000
00000000X`7d12o@000000000000000000000000L:gmL3HFPJ0J<dF[\k1900000000000000000000\BUo@cFG000000000000<?`b<>lZ0000@>B\000000000000
0000000000008h[Q000000000000@Hi?U4[600000000HO8g00000000HYUg000000000000Y0ZQ0000000000000000000000000000H[<b0000Pl\a000000000000
0000000000004?C6HNRY00000000000084G80000000000008F98`ab`d8Z`<_CH<c2[0000P6CN<mO000000000000000000000H]o90000PhbF00000000e1om0000
00000000000000000000TVLk000000000000000000000000000000000>NP0SO\hmn2000000000000@4o4D96H0000m3ZT0000000000000000D3d;\6@AL9:mXBjZ
TDoG4m;f]3RLP06n000000000000L:BoPO?>4`E60000000000000000000042^S0000000000000000000000000000000000000000`67d0000000000000000dfR>
00000000DN]R00000000Y2l_000000000000\il60000X`P_4O3b83:U000051a<00000000db]90000000000000000l\^V0000000000000000000000000000XX7S
000000000000000000000000000000000000000000000000000000008S=@0000000000000000L3=Rh<lQ0000000000000000000000000000000000000000dN7d
8V@\D0SNI2cC0000000000000000@LeA0000U1lC0000000000000000000000000000000000000000=3<300000000000000000000000000000000000000000000
00000000PT;>00000000000000000000PbeD000000000000D\\<000000000>KBA4<d0000000000004`\]0000`gEc4PIW000000000000@383<hDC000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@k`O13AB0000
145O00004Xe@000000000000d2?44:okDID100000000`\bl0000@`oQ00000000000000000000<ML100000000`QF[0000000000008Flo0000hO6f000000000000
E2LW000000000000<=69m3E44QAcdTh[H]To0000000000000000Ti<X000000000000000000000000000000000000000000000000000000000000000000000000
00000000l4ZJ0000X5e[@CH600000000`C4O0000000000000000DUZ\0000LB^J00000000lGlk000000000000@Z^N000000000000dCAa00000000\EbK00000000
00000000dIJl52;b<0Aj0000000090\i0000@oHB000000000000000000000000000000000000000000000000000000000000000000000000000000004A2l0000
000000000000000000000000dQ5[00000000XK6Q4cf00000000000000000000000000000L8Vh0000TkL_lf3<00000000H@[DT?<00000\YF;0000000000000000
000000000000000000000000<>\`00000000858f000000000000PYJZ00000000000000000000X5cd0000D5a300000000\^bWdWCP00000000000000008DYm0000
000000000000000000000000000000000000000000000000000000000000<_8a`lT`<X@200000000\bn`ToOm00000000000000000000Q0nY0000<J?^00000000
8h5a0000XhgYlQ@F0000000000000000X9\GT;XR000055?bH=1_0000000000000000<ahV00000000000000000000000000000000000000000000DhkK00000000
00008O2o000000000000000000000000deW7Q62=`3ZX0000D?l2X259l72YHTR?hW`WD2c=0000\BVP`Qc`000000000000000000000000000000000000l4NEX8@T
@=M;0g`10000l@FKhJc:00000:o_00000000000000000000000000000000000000000000000000008JhD000000000000PO>;00000000000000000000P]kM0000
000000000Wa50000000000004V1`000000000000000000000000000000000000000000000000000000000000D;j100000000H[<2000000000000000000000000
0000000000000000000000000000000000000000000000000000T]Jel^eKU4I@0000000000000000000000000000000000000000D22blgkZ0000000000000000
XF>I000000000000000000000000000000000ERJ0000000000000000000000000000000000000000000000000000dJDc00000000T;\UXfNZ000000000000`:YG
00000000000000000000000000000Xj]dTUj000000000000000000004oLLQ1<_000000000000\YWZ0000lmaa00000000<Hg@0ToO0000000000000000TPk>dAl5
M4@1000000000000000000000000h:WPTKJQ00000000P[06=0j<0000000000000000P6[l00000000P1UP00000000000000000000000000000000000000000000
00000000000000000000000000004lPK000000000000000000000000LmYd00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@N2`000046e]X8M4LC[]000000000000XekfU5PL0000i2^c0000TigT000000000000L`Ib0000000000000000
00000000000042]R\7Od0JM1000000000000Pf2J0000000000000000X8>:DFHDa2BW00000000lHSR000000000000P\2f00000000TG?2PT0O0000000000000000
L=;6PCQQ000000000000@OoZ0000000000000000000000000000000000000000000000000000000000000000I1Tl0000000000004XjB00000000000000000000
00000000hanX0000000000000000000000000000lP6mT<UI0000LG<V00000000000000004ohH00000000000000000000000000000000d:TJ00000000hTGi0000
00000000000000000CLl000000000000000000000000000000000000000000000000H]UP00000000000000000000000000000000P6Ao00004jVidH7k0000D585
E4IV0000D8RR00000000m6b0000000000000\Z04000000000000000000000000000000000000]4>>00000000000000000000<F3m000000000000`hHHXHUj<QbS
Lkk8TAPSX0m]0000TUiW00000000000000000000E0Onhi0H00000000h7LK0000H`]6TENm0000DXb[00004Bnj00000000000007j\H:9D00000000000000000000
4>`k0000000000000000PQkd000000000000000000000000000000000000000000000000hj>`PAmj0000000000000000000084O5000000000000000000000000
0000000000000000dEkP00000000000000000000000000000000H0S>D2F<`L4P0000000000000000000000000000000000000000000000000000000000000000
00004;RX0000XR\a00000000l3[2000000000000Tk@Y00000000T;\DlA==lQWb00000000000000000000`H9Jd1oa0000000000000000DLc50000000000000000
0000<KD100000000000000000000<@gE01kc0000PQGN0000000000004Fj]Q4<N00000000XR8Q0000`4We000000000000000000000000Phl307kdTS\700000000
XPDe00000000@m<J0000000000000000Tgbg0000000000000000000000000000000000000U@f00000000D[2HXUo>00000000i2V_DQfj0000000000004Zl70000
00000000]1Ko0000L3GH00000000LZ;ZLYZDHiBB000000000000XJhN0000000000004?AS000000000000000000000000000000000000000000000000HZHj0000
h:2S8L5KhcSl8kVW000000000000P<Wa54_?00000000000000000000000000000000M3I2lIZ=lJmQ`^L[HIK6H<ej`K`R\j\900000000dODi<F`Y000000000000
00000000XQ[b0000T29gl4^`T7Dh4l=LPnOn0000lB[c000000000000DHOX\YfN00000000000000000000dS:e529700000000000000000000@2\2000000000000
000000000Ud_00008DZ@00000000LomL000000000000PnB8000000000000m4UM0000000000004fKQ0000D=_A000000000000000000000000000000008GbC0000
00000000000000000000Tj4:HHWj00008jFn0000000000000000000000000000TR3h000000000000000000000000LgaD0000000000000000000000000000XCKo
00000000000000000000DLWS000000000000000000008kHE000000000000000000000000000000000000X8gE00000000]0Ab000000000000000000000000XO4k
000000000000\SI400000000<6eN0000lTYO00000000000000000000DL\b0000`LG;000000000000l<h00000000000000000000000000000=6>c0000@KIM0000
00000000E7CR0000\kIZ00000000dLnO00000000dm:^00000000000000000000000000000000@1F^000000000000TQJ1@^]U0000000000000000h8dc0000<41X
0000000000000000000000000000000000000000000000000000X2?B00000000000000000000000000000000T^^J00000000000000000000L3IKM76C4YSF0000
0000000000000000<Z2NTRF]000000000000d5h=0_3Y000000004hfeT61J0000000002EX0000D[Wb0000LRNaha0d00000000000000000000000000000000h6iN
00004Xe4@Tc<@cR=XmBF000000000000000000000000000000000000d_N600000000X;8Z8AMl0000000000000000000000000000000000000000000000000000
DgKD\T:o000000000000000000000000lmD<0000000000000000XZQg000000000000000000000000X2:\E6oa00000J[n0000hVZ?00000000000000004Z^]T\OC
d\d70000dFQ7@0=VDZB0`iCV000000000000000000000000000000004JIM00000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M3bAA6=l00000000000000000000000000000000h:2D00000000\@0h00000m=T0000000000000000PRPM00000000
0000000000000000h1IJ00000000000000000000000000000000000000000000<eHD000000000000000000000000000000000000000000000000Y4=^00000000
h;5c00000000\[`j0000000000000000\l1c00000000D6A200000000000000000l3g0000000084OD000000000000P=[;4:77\B^;000000000000000000000000
0000H3N009NP000000000000LSc`000000000000000000000000000000000000000002nE0000h`O98nR200000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000\eRM00000000HYN?00000000000000000000000006k]Pl2AE6ac00004:Fh00000000@8Pf\]Mj0000
0000000000000000l;mZ000000000000d@>O0000000000000000000000000000000000000000@:W60000hdTW000000000000\dUd00000000hO;Z000000000000
000000000000e1dm00000000d^8l0000000000000000000000000000000000000000`6g9T=W38VUM0000000000004@RC000000000000X<GH00000000`=PM0000
0000LHDn0000000000000=BJ\6Rl8N]A0000D?g<0000HMO8dOCOLFgfX]W9LLAB000000000000DWQ94PE=`RU:\W^YddXf00000000000000000000000000000000
0000000000000000<?2\000000000000@OHe@T?@d0e[<Fae\VkD00000P\R000000000000000000000000000000000000Lbg?0000DCR=00000_3fh=J5`01G0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Lj]l000000000000000000000000
0000000000000000000000000000PBD:0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000hUKg0000
000000000000000000000000L>6eh2<KXZ];92n9i2j^0000000000000000000000000000000000000000000000000000\]@IPAbH000000000000000000000000
0000\E5P0000d0Nn8fA>0000000000000000PGMFlhQj000000000000\6>A00000000000000000000000000000000Y1WR0000000000000000HO;i0000000096d4
00000000@ES@PkEiD\8kdo>H0000<?>D000000000000Xd=bHU=^00000000000000000000THXk0000000000000000XXaZ000000000000HFk<0000000000000000
<3km00000mLk0000000000000000@V1CXWj;0000@Wnkl4^LPBj9000000008?No000000000000h8Wi000000000000000000000000000000000000000000000000
@ojP00000000D\m70000\`fl000000000000000000000000000000000000000000000^P5X@\Sa1Z^0000D@Pd00004R^Y00000000000000000000000000000000
Lk?l000000000000000000000000M1`o000000000000U1S4000000000000000000000000l9=^@ibe00000000000000000000000000000000P3KDhDh?00000000
DVfF0000000000000000D4So00000000000000000000I3aMLFOX0000000000000000h85R0000000000000000000000000000\ih\000000000000000000000000
000000000000000000000000000000000000000000000000000000000000P?LHi4Eo<ROg00000000000000000000000000000000Y1XT0000000000000000DV;k
0000000000000000TO>J0000000000000000PMNh00000000dIAe00000000D5]M00000000X:AW0000@Hi30000hMQ`000000000000H=_m00000000000000000000
0000000000000000hKmD0000DVQ600000000DaKcDmIf000000000000`[7hXRl3Tg38hRIKA54O0000000000000000hldM000000000000H1Sk000000000000dFK?
00000000000000000000000000000000000000000000000000000000D[?>14gn00000000000000000000000000000000X0[J0000DZPm<Bof@BK5<P7=0000PoGL
L\G9DoXD0000000000000000000000000000\=Z30000@QCi00000000000000000000\B=XTLdJ00000000000000000000000000000000ToTW0000000000000000
00000000000000000000m1^m0000000000000000`0`M000000000000000000000000LlJE00000000hRQ0`RZBdSNn@VEl0000000000000000000000000000d:6E
00000000000000000000000000000000U3mR000000000000L4IPHA>f000042]f<fWB0000000000000000PWX?0000000000000000DJI300000000000000000000
00000000hnfG00000000000000000000000000000000d1>>0000HETR0000D;o000000000P\8=T7jnE6bM0000@N2PDZ8600000000000000000000000000000000
0000000000000000000000000000000000000000lfm?00000000000000000000000000000000000000000000<5go000000000000000000000000M7=800000000
000000000000000000000000h>i0\God000000000000000000000000LMG=0a<:TgK[hYOim2i3PHO;00000000000000000000000000000000<SS_H^AT@1<F0000
000000000000<0ejT_U^000000000000000000000000`HgW00000000000000000000000000000000000000000000D5Ra00000dJ@000000000000000000000000
000000000000000000008F=?0000ljK4\eJN000000000000000000000000000000000000000000000000l48:00000000000000000000000000004Mn0`hLP0000
000000000000Tg>l000000000000000000000000000000000000LRV80000000000000000dQRZ00000000000000000000000000000000dBlk00000000LPSX0000
000000000000000000000000000000000000000000000000000000000000DEW[000000000000000000000000000000000000DCOP@\TJ0000000000000000T8T1
l;In0000000000000000d[6>00000000l6:V00000000000000000000i5=d00000000000000000000000000000000000000000000000000000000000000000000
00000^Y500000000000000000000000000000000000000000000000000000000000000000000000000000000H9Nah@oILkiS]3BI000000000000000000000c8X
00000fDfm6\[00000000000000000000000000000000000086Wl0000PMDR00000000DCi:0000000000000000000000000000LYI900000000000000000000`M>R
00000000`^F7X4;G00008RAfTCe`0000000000000000h64B00000000000000004BX14Q4md[W7H4]9a0YS000000000000PZn_0000000000000000000000000000
00000000000092H9000000000000d_oR0000P7E6000000000000000095UIX39Y@m[[Hme10000@G?ClUgl00000000@:0?00000000000000000000000000000000
HCem000000000000TdG\00000000000000000000000000000000000000000000d[YE0000H:O\\@[8HeUaQ4<>000000000000000000000000I23Ce3XM00000000
00000000000000000000000000000000DPeV000000000000P<SM000000000000000000000000000000000000000000000000000000000000dIU0000000000000
0000000000000000DBYULR:?00000000000000000EXM0000DD?`000000000000000000000000000000000000000000000000h<g\P3OC00000000000000000dN8
0000`l220000000000000000000000000000XD]OE5nc000000000000TgSf000000000000000000000000h3Hf0000000000000000D2_>00000000h;8F00000000
000000000000lc:8000000004?@h00000000000000000000I2m_0000PI;S000000000000000000000000Hak;h1k=000000000000000000000000000000000000
0000000000000000000000000000Q3?;00000000P>YT00000000000000000000h=C;DLR;000000000000TbRf000000000000d^\o000000000000000000000000
0000TO3B0000\<Ig000000000000000000000000I63d0000000000000000000000000000hOMk0000Y7@ITQ900000000000000000000000000000000000000000
00000000lECH0000000000000000PjF=Xbb>A51700000000<mPP000000000000000000000000000000000000000000000000XA;ELCaC0000000000000000lRio
00000000@]CD0000000000000000000000000000000000000000M2RN00000000XUca00000000000000000000L[SM0000000000000000@RBF00000000Xinb0000
0000d5V60000000000008BW`@0kQHSXF00000000XEVi0000DJk=DU>4000000000000000000000000lJ?N00000000P9?Z00000000DTV`00000000000000000000
00000000000000000000000000000000000000000000000000000000`m3]00000000`:Y6000000000000<eBZ00000000000000000000000000000000`Lk@0000
000000000000000000000000000000004\5;4N=W=17\hWOgHIgC91:S000000000000000000000000E7<D0000L5<;00000XRl\OP>000000000000000000000000
000000000000000000000000000000000000DQaU00000000000000000000000000000000000000000000Di;Y0000000000000000XYS;00000000XcN60000T]V7
000000000000Y2mL0000E5hIL2Q<0000<Z2_dN7WP]<aY2I?0000T5dNlAmZDcFX0km:000000004]Wk000000008Mb0000000000000000000000000000000000000
000000008V3Z00000000000000000000h=CG0000000000000000<]JNlcP200000000000000000000HH9`4Kgc`ci_4;3U00000000@Z\=`o<RY52o00000000PjaC
0000000000000000000000000000<\Q40000h86\\eWo0000h0GihZM@83j`000000000000000000008IRc00000000d\J[DiD>l=;Ja1`9H71E000000000000PKo9
0000000000000000P^8TX`OndN`g0000000000000000000000000000Q688\Inmm4I3000000000000\JWGlK:i00000000000000000000D\j>0000000000000000
lS\l0000<QY90000000000000000l5e=0000000000000000000000000000000000000000000000000000P3KM<EVY00000000000000000000X^Og000000000000
0000l^[4000000000000PVX700000000000000000000Y5f_000000000000000000000000T20aHHfRTVWF093iLGo=0000000000000000000000000000`N_dLoaJ
U7?E000000000000Q5@9000000000000000000008k0Y0000000000000000`<:T00000000000000000000@_fU00000000h2?M00000000XP>S000000000000DCTU
000000000000000000000000000000000000000000000000000000000000hMP\`S]_000000000000dK3T000000000000000000000000000000000000hUkF0000
0000000000000000000000000000T>8o@oiI00000000000000000000000000000000l6i>HNVj000000000000Ha4I@:@dE2HLH0TW000000000000`L_]L5i>0000
00000000@fIY`AKi8goe94eT00000000D_`O0000X;c>00000000XIDj0000<l`b000000000000`35C000000000000L7:^0000hl@7H@N]00000000000000000000
0000lJ8`X2bSPVY>0000lPW]000000000000DoRf000000000000000000000000000000000000i3m8000000000000PF2800000000000000000000000000000000
0000000056hc0000000000000000000000000000000092jK000000000000000000000000000000000000000000000000TKl7PN4A000000000000000000000000
@Y33000000000000A5Xb0000000000000000lRmb000000004HTR0000DDR:8B5V0000000000000000000000000000000000000000000000000000000000000000
00000000@OQS`d`^00000000HLVZdE<C0000000000000000000000000000<^?P4OK?P^n7`95g0000000000000000\:7U0000000000000000DYL;000000000000
XFfj8ceJQ26J0000000000000000HH:>hlFK00000000000000000000dfBm000000000000536B00000000HQ<=U3K@D\g]0000<8im0000000000000000d?hk0000
0000000000000000Hj7BI5S;000000000000HTdo0000\?DQ00000000000000000000000000004DnI0000000000000000000000000000000000008K]eLQS:h\U7
00000000000000000000000000004B=:0000P8E^0000D<]9000091CI000000000000000015Lg0000000000000000000000000000000000000000000000000000
00000000TR44e1Ra00000000X94^L@l\TcX600000000000000000000000000000000000000000000000000000000DLEc00000000000000000000Q5`700000000
0000P<0M0000000000000000000000000000M1jRD?U=dhC5000000000000000000000000P4kC0000HmcF000000000000000000000000LICR000000000000H3Ah
XX^@00000000000000000000PLke0000000000000000\;8g00000000000000000000000000000000I4Ug0000H9c\00000000`MV;\VN[000000000000@>16hco[
0000HKkETPSg4iQ@8c6]000000000000D;D=000000000000HC;m0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000H?XX0000\]9Hd>TFH4ndE3Q_Y3lk0000000000000000XTfP000000000WJa0000dH:40000l0Om0000000000000000000000000000H9eT`>kX\oZ_0000
To6A56KI0b1[00000000000000000000000000000000a4mR00000000000000000000000000000000000000000000000000000000P5=U00000000000000000000
000000004IVm00000000000000000000HchH00000<0\0000\LRQ8JJo00000000TL<g000086XP000000000000LaEg0000<f9d000000000000000000000000P46X
00000000000000000000000000000000000000000000099[H:3D000000000000`hMb00000000000000000000000000000000000000000000\O04000000000000
0000L[350000000000000000000000008Bd6000000000000000000000000`dFH000000000000XTjSHZnU0000000000000000I0^`000000000000000000000000
00000000000000000000000000000000000000000000lU`;LJi7TiO;\HOJ`djU00000000000000000000DB<[0000000000000000L@GS000000000_2o00000000
@]EV000000000000D3FAHSmn0000000000000000000000000000000000000000000000000000i2[E000000000000dH5G000000004_QE00004KDk000000000000
000000000000m43^00000000@i:50000XL<ZHN8e@UB>00000000000000000000000000000000000000000000000000000000000000000000<X@=h>^\0000H`ZP
Y4ai\82W000000000000lk470000LC9\HjlV00000000000000000000000000000000`BE`00000000TlAU0000`9gI000000000000000000000000000000000000
00000000`1H?0000000000000000d9Ti0000Pj14P>F8DG:RI5OO000000000000`MnQ0000dPHhLBlL`oo3000000000000<VGWP2PGT>[`00000000000000000000
000000000000000045LKXT0m000000008FWg00000000000000000000000000000000000000000000l`c^0000000000000000PSl[T<D:0000LZQL8K150000dTEN
00000000000000008RAF00000000000000000000\oNl0000000000000000000000000000Pg9900000000000000004dmR00000000000000000000000000000000
l1Z90000000000000000000000000000000000000Z=K`:On0000TCUW00000000000000000000\R=i0000X\CJ00000000000000000000000000000000l1e70000
00000000000000000000000000000000000042jF000000000000000000000000000000000000000000000000000000000000<bfh<1OK00000000000000000000
0000000000000000DjRU\X`o0000XF@8hJH>000000008\_G000000000000<OjBT;hL000000000000000000000000000000000000X2Oh=54<0000000000000000
0000000000000000m2Aj000000000000000000000000HhoN0]Q4000000000000000000000000000000000000000000000000P[:300004h<E000000000000\;eN
XQF:0000000000000000000000000000000000000H1F00000000000000000000000000000000000000000000D@A@000000000000000000000000000000000000
000000000000lmj[00000000Hhln0000000000000000000013?X00000000000000000000LihM0000L=]W0]0O00000000000000000000000000000000l6<70000
0000000000000000000000000000000000000000M24300000000a1HS<>5@00000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lFmL00000000h5a@h\dk00000000X9CS`KMP000000000000000000004W3J8o[G48`G000000000000\[nG0000000000000000DMXe0000
0000<23Q0000i3Oh0000DbLV0000000000000000000000000o5e`Q>S0000000000000000000000000000000000000000000000000000000000000000<`740000
00000000000000000000000000000000L^6Q8HAA00000000000000000000hW?b00000000llRT00000000H=o:0000000000000000H3P]570Q0000000000000000
LNS>000000000000000000000000H5]@000000000000000000000000000000000000000045b[PhPjTi;;00004G@C0000<;V<0000000000000000000000000000
D\O30000XnWF00000000<c=M000000000000000000000000000000000000<J0W0000\GOA000000000000Hf^Bh\4h00000000000000000000000000000000\DG2
heddLSiA00000000`gQ9T4EmH?Wa0000POAk000000000000LVCF0000000000000000000000000000000000000000<44o<nd>0000l8R>0000000000000000Tc;T
000000000000]41JA6K`000000000000@]@h0000000000004PR:00000000000000000000De[F8Z;i00000000To@M000000000000@0=LdTN:000000000000dBVd
h2Ta00000000000000000KcV00000000000000000000h?KHH[X20000000000000000L5CO00000000000000000000000000000000000000000000000000000000
0000000000000000`ZfW00000000000000000000000000000000<@MXTIn]0000000000000000000000000000P=l^00000000T=O[U5HR00000000000000000000
00000000000000000000XYQo00000000000000000000000000000LV500000000Pb>KHfdE0000L<2\0000TYIX00000000To0A000000000000m2JV0000L4I^0000
0000<7G>0000000000000000000000000000`M;[4O]MlXIG@`Kgh?CQd=aO0PT9TU^_00000000Y4i7000000000000`bQUh8[l0k7F00000000000000000000<Wm4
000000000000000000000000LF`200000000L5VU000000000MTd4]ld0000000000000000P3CZ8imY0000hU\XDYP9000000000000`KIADVGf8ce]56=H00000000
000000000000i5Ec000000000000Pf[9000000000000000000000000@FCE0000@X@H0000000000000000000000000000hFfX0000L\KCHHfo000000000000<]?@
000000000000hM7K0000000000000000XMAha1O?000000000000LXGKLjNi00000000000000000000000000000IHC00000000000000000000000001S900000000
000000008SMd0000000000000000000000000000000000000000l9h`lI7I@Hl34T8k00004cCH0000000000000000000000000000000000000000000000000000
000000000000de8h00000000lHF300004koo000000000000000000000000000000000000000000000000000000000000000000000000`e4T00000000X0DTPB91
I3YAhOG5LH0`000000000000000000000000d[ZO00000000000000000000<bII97=b0000T^aU0000000000000000000000000000000000000000000000000000
XiPX000000000000000000000000000000000000000000000000000000000MmB00000000@=cK0000`Q76000000008d^b000000000000@OM50000000000000000
000000000000LmRi000000000000lLNjh8]E0000000000000000hM20000000000000000000008TK0lXeh000000000000Dh3Y00000000000000000000<jS[0000
h1n[POh>000015hc00000000000000000000hQI00000000000000000000000000000@PMShHUT\o^KX<8P00000000000000000000@Q?U\0dC0k>2TlHA86X>@7`M
@<__@^_a95RT00000000000044QG00000000TIVC000000000000PF\`@GgW00000000H85h899O0000Ho=D000000008:md000000000000XXFD0000000000000000
00000000000000000000Dm7D00000000TP?R0000PL1:000000000000000000000000000000000000000000000000\8110000D8=L<\Zn00000000T7C<0000@Xj6
0000X39h0000T4DPL[>`00000000000000000000`^E<000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000`\Sm00000000000000000000i3`200000000HZoXLNP]`N1b0000000000000000000000000000000000000000@GAfTMPL00000000000000000jUT
00000000000000000000PC>Z000000000000000000000000000000000000lFZK000000000000H7F@000000000000LS^]00000000@Bfi00008[KQ000000000000
0000T\_700000000000000000000@:IP000000000000hE?S0000HFHT000000000000HFZV000000000000000000000000`7l6DfhO00000000TKWeD?1ATNI_0000
0UG?0000000000000000dJMK0000000000000000000000JJ@PD50000Q1Un0000TSRa0mY70000000000000000@7Yd0000X;=U00004?gMTV`^0000000000000000
T``Z000000000000<PnY<_ki0000\Fd80000D8;n<Pg?@nNP00000000hWGi0000000000000000DX\Ga6OYa74V000000000000000000000000000000004G8b0000
00000000000000000000Y6=>00000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<NWa\W0k00000000
<M0l0000PK]G4ViK00000000000000000000000000000000XeYN000000000000DP`3T_\900000000@?h@8ZDRd8PL0000Y7>E0000`1ga0000dH`R000000000000
000000000000PP\e00000000000000000000dd:U000000000000<DkhHKk500000000000000000000000000000000000000000000000000000000000000000000
`0:e@LGXT[fLTHJeQ4\<95TU0000000000000000<;aYlW1;h^CILb]k`nU`000000000000000000000000@3_`00000000l?^100000000000000000000Lmg3@]VA
000000000000HEO\@?57<N^\TVg60000000000000000000000000000lb@L00000000000000000000000000000000000000000000000000000000000000000000
000000000000@8S^8HQL00000000000000000000000000000000ln>=0000E0_X00000000DT`L`a3h47CH00000000000000000000000000000000\j5=8`JD0000
TnHE00000000000000000000000000000000000000000000551Q0000A1ho0000<=W>00000000Q4VD00000000X3gh000000000000P9HN0000000000000000D=2F
00000000000000000000`S9F0000L:BDl6ND000000000000`9=oLH_:0000Y6b]`h\5l<F200000000000000000000000000000000000000000000000000004k7d
000000000000000000000000000085<Um61S000000000000h27Ld98;00000000DLLYTNZ`D5H2`RKU0000000000000000000000000000DYQf0000000000000000
dW2=0000L4\`000000000000000000000?_I00004]>B000000000000000000000000dG0n000000000000000000004KB<0000Xj5J000000000000L31;hKQ80000
00000000T8^g000000000000000000000000<P0d000000000000Xf0gTPOg0>L6d]ZG0000h]2A0000000000000000`Wb7XZc@0000XK3o00000000@9W000000000
00000000Y3\O@E4?000000000000000000000000000000000000000000000000000000000000TMb[000000000000000000000000000000000000X:o<00000000
0000d1eDhGP><MJa0000<l6kl6Vod9o00000X@;U<BXm000000000000000000000000000000000000000000000000d>hWHA3<hi`70000000082U9`Mn]00000000
0000LROF00000000\:HgT>[Q0000l:\:000000000000000000008<lB\BjL`Ll\8\hH\02_i0=S0000000000000000<P<]hYOZ0000000000000000000000000000
00000000I76]0000d>Ch000000000000<B6E00000^>S00000000000000000000000000000000000000000000lSKA00000000000000000000PTn60000Pb280000
LnZ[\3JDHbIk00000F5cTO1700000000000015cS0000PBf500000000h8\O\Pn;000000000000X\n:00000000000000000000D?I7hNhF0000000000000000ToDd
000000000000000000000000000000000000000000000000HTTk\VI<0000000000Ko00000000H?nR000000000000d:LR0000hHPA0000000000000000a3BY0000
000000000000000000000000000000000000000000000000000000000000000000000000T0hN00000000H2hc0000000000000000000000000000000000000000
hMjP0000000000000000000000000000000000000000000000000000000000000000000000000000DEQI00000000000000000000000000000000000000000000
00008RQW`^Jf000000000000000000000000Q6ED000000000000000000000000000000000000000000000000000000000000`@VS8@j7D6<G000000004ZE;0000
0000X2P700000000000000000000@R@`00000000000000000000000000000>jK00000000e1Ao0000lIhH0000T[Vh00008oPO13?K000000000000000000000000
0>l@0000PQ0NlVKL0000000000000BgMlD0F000000000000000000000000l8IV00000000000000000000H<Uh0000a3C60000000000000?_>0000PcF200000000
hdHD<h3J`X<ALTec0000000000000000000000000000hG1U000000008WY4<<d50000hJCQXA^m4HG_U1BH000000000000L2mo000000000000l_9b000000008g@@
0000000000000000000000000000000000000000I2TE0000PAUWLN3L000000000000000000000000A3^DL3\G00000000lG63@3BD00000000000000004\9fPDIO
H68C0000TCVh<G_>000000004DlZDR9]0000000000000000@PD[h=Ie00000000000000000000<60X00008HAO<^Xe`c4m<l82m2d@00000000Y7@VY5g\00000000
000000000000000000000000PQZ70000000000000000000092]S0000<ZKS00000000000000000000i6X:00000000000000000000hOL200000000000000000000
000000000000000000000000000000000000Pg?g00000000000000000000dWZZ00000000T?G1TOhP000000000000X7_[000000000000lDel000000000000TeWZ
000000000000`=a00000000000000000`NCT00000000`DGC\_<o0000000000000000000000000000POA[00000000PNK0Y2XCDL2A<lbM00000000000056T:h4a7
00000000000000000000``=Z000000000000000000000000@9D5000000000000<;ai00000000000000000000000000000000000000000000\YEO000000000000
000000000000000000004Z_g0000000000000000A57S0000l<[S0000H9eE@RO30000000000000000000000000000000000000000000000000000000000000000
00004kKa00000000@YGS00000ffam1UH0000`j;L000000000000dLPKdd1=8EV9000000000000000000000000\iZ>00000000000000000000000000000000HD`H
dT4k000000000000]4K0XHW4000000000000<6mJ@S370000000000000000A4]O00000000000000000000LKCT0000000000000000000000000000000000000000
0000000000000000000000004Ad`000000000000\c46P[QD0000000000000000dY<F00000000000000000000P6Eb000000000000000000000000LXR:TJ[60000
000000000000\RHT000000000000000000000000000000000000U3X@\9ae<1G\\Q\300000000000000000000000000000@cK000000000000lEfD000000000000
00000000000000000000000000000000Th8V00000000<FTK00000000\?GI00000000000000000000000000000000000000000000000000000000000000000000
0000LSaT00000000hAW^hSHA\b:V00000000000000000000PXVK00000000lkGkhISgdQmV00004e<:0000000000000=3S00000000l2Zb@nlMlYURHh4V00000000
4dg700000000000000000000TSUYQ2SX0000d03e00004gX100000000000000000000d2cK00000000000000000000000000000000000000000000T1]j00000000
0000T[gI0000\<=30000000000000000]1`b000000000000L[@_84m\0000TBMF000000000000lSWA<0][0000000000000000<6@L0000000000000000P?T60000
0000000000000000000000000000hRh6000000000000LHf700000000dA8m8HN>000000000000\i^e0000000000000000<0i200000000000000000V=V0000h64h
00000000000000000000Tjek00000000000000000000000000000000000000000000Dli300000000000000000000000000000000000000000000000000000000
00008XW>000000000000000000000000000000000b;i00000000X<^YXDio00004BWP0000HD@A000000008b`[0000000000000000000000000000000000000000
0000000000000000000000000000PfJ2000000000000000000000000dSjm00000000M421000000000000hRJC000000000000000000000000`:QB0000<Q>C0000
0000@@X8hKKk0000000000000000@:5e0000000000000000000000000000000000000000000000000000000000000000TLlj000000000000DHWC@2\mXK230000
4JEdI3nLHSGG00000000@=HW0000LXUV00000000000000000000000000000000000000000nQ=0000D3TT000000000000000000000000DhMS0000hDeM0000e6;:
000000000000`Td6000000000000000000000000PA<_X^HM000000000000000000000000000000000000000087C[0000000000000000a2@U0000P=9B00000000
000000000000000000000000T1`^0000000000000000D[J00000@?SiP3FY0000D_:@0000TMSNHRH30000hdka]6eUDkih0000@kAS000000000000`9m_0:@3H_22
i0Bi00000000000009Oh00000000`M1=P^mZ0000000000000000000000000000000000000000\KFODYSRm2=o000000000000@K[=h[Oi0000Xo4`000000000000
000000000000000000000000l1R30000000000000000hHTC0000L3Jm`kdY0000`DjZ000002ab0000000000000000h@K_4HFeT\QI000000000000<?Rh00000000
`Fka00000000000000000000000000000000000000000000000000000000000000000000DfD;0000DS?f0000hAcJ0000e6U^`KdL0VP400000000h>RP0000hlgR
@NQ<4eBI000000000000@T1V=012T4Lc0000d7PG00000000000000000000000000000000H9c<000000000000<S1o0000000000000000000000000000LiH10000
00000000D@A50000000000000000`1H^000000000000h6?G0000000000000So<08Bc00000000000000000000000000000000LEIh`IlgLZI78>X@h^cT00000000
X9AZ000000000000000000000000H\DP0000000000000000000000000000000000000000LXJI00000000000000000FGg0000@[SBPUeK00000000000000000000
00000000000000000000000000000000Pf2e0000<:Wo000000000000000000000000000000004C0H0000le9CPkME00000000llYB000000000000000000000000
h@];00000V_=00000000d:1U000000000000LScR00000000000000000000000000000000000000000000000000000000000000000000@bGS000000000000DJO@
000000000000000000000000hBcKDOId0000dGON00000000lT4PXNJ0d]=?HEPS0000000000000000000015;j00000000LmWW0000Xe_?00000000000000000000
000000000000000000000000000000000000000000000000000000004E?:0000000000008AEm0000000003B]T_SP000000000000000000000000000000000000
000000000000P:?=000000000000<_DQ@Hek00000000<\MB0000000000008^_NTFG6]5]k0000@PO30000000000000000\ZIi000000000000T6gF000000000000
T69;00000000000000000000<PB^0000000000000000PAF;00000000000000000000000000000000000000000000000000000000`gkC00000000000000000000
i3[;L];?@E_W@XX_00000000000000000000000000000000h=D44[4@PeIH0000000000008U[;0000000000000000DSZN00000000000000000000@;5?0000lRQH
e0]`0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XLW\00000000
000000000000@XLo00000000@Ban@Wil0000`I>1hCEN0000000000000000XV8:0000L2K[lacZh1]H0MFRXik400000000\6FL0000<N:H\N>R0000Y5R70000LKkf
TXl=00000000000000008CDIl\IV\aPZ0000000000000000XhOO00000000Da3:0000000000000000000000000000dLTS0000000000000000T2EdTi^C00000000
00008\F`0000`e^>000000000000X[g]E7@i000000000000000000000000000000000000000000000000L7hk00000000T_IKDn210000X9AD0000000000000000
e3j`0000`DkO00000000\5FY000000000000000000000000000000000000000000000000000000000000`YJMdi>==4CA00000000000000000000000000000000
PLWf000000000000000000000000l:`?00000000<>fQ00000000000000000000000000004fAj000000000000d?Gh000000000000000000000000000000000000
00000000000000000000000000000000`E22000000000000d9J`00000000000000000000000000000000P0a60000000000000000000000000000000000000000
000000000000@G@j00000000000000000000A6gclKC:8dW[00000000PKYJ0000hhf?<jR10000000000000000000000000000000000000000dGOZ000000000000
0000000000000000000000000000000000000000000000000000Tdb20000000000000000000000000000@9F?0000dP\>000000000000000000000000X627DC\h
0000000000000000000000000000000000000000000096GX000000000000Pn=50000000000000000000000000000000000000000000000000000I7AblTAX0000
0000XO@600000^eW@;NV00000000`XWb8YbK0?P;@@@[00000000000000000000000000000000LSAm00000000000000000000000000000000dGUN000000000000
00000000H4dRLR>M0000LbNj00000000000000000000000000000000000000000000\@<:00000000000000000000Di3H000013QB00000000P8m2000000000000
00000000HZj300000000000000000000h1=V000000000000L^U\<ZM4000000004?PK000000004Qe`00000000000000000000000000000000000000000000DoC7
00000000E5VdH5Tc000000000>C;LlnMH4FP00000000000000000000<[KE000000000000000000000000`X25000000000000000000008^\:0000hBoPTOnJ0000
01mW0BQV0000000000000000dC8V00000000@==?hKAc00000000000000000000\`_H0000d6lI0000<DYE0000000000000000@_lB0000000000000000PHe;0000
000000004]c70000000000000000`8BH0000000000000000H68S000000000000000000000000T93BhC=I00000000000000008F7b8CZ4000000008MN100000000
000000000000000000004Y1M000000000000`Uk30000000000000000000000000000000000000000000000004iCmPZi4000000000ILj000000000000<MA;0000
0000000000000000000000000000000000000000000000000000P?:R000000004]LOe6F>0000000000000000000000000000dPNd0000000000000000HLc`0000
00000000000000000000@B0R0000000000000000000000000000X69HdkS[00000000LG1c00000000000000000000000000000000E4kDY2VO@UB[000000000000
00000000000087BB000000000000000000000000000000000000000000000000LOG@00000000\gIS000000000000000000000000000000000000000000000000
000000000000000000000000000000000000LC]I00000000000053HN00004P[n0000000000000000000000000000\]aL00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000>GC0000000000000000]6?00000
0000000000000000000000000bK[000000000000000000000000000000000000XRZ50000<an?0000000000000000000000000000000000000lB9XG]d0000TCX?
\MhB0000I3A\0000000000000000PACl00000000hL0Z0000PkAD0000000000000000000000000000XKlHDegm00000000TiF;0000000000000000lJJCPUg:0000
0000000000000000000000000000`jZK0000X>:nd1mG00000000dFB@00000000\RHB000000000000]6IU000000004]VN000000000000000086;YlRF8h3FcP5UU
000000000000`\4=lWRELmj:Xf0@U4JV0000000000000000X>e:0000000000000000000000000000000000008N?A000000000000E6RZ000000000000hNad0000
00000000m6@Q000000004:4B00000000000000000000T@OS0000000000000000lYGl000000000000hAJai2BG0000X]13PIcMLQ3o00000000dbU60000m6Hk0000
T>E10000l:PBDFLY\MbKH]BO000000000000dka7000000000000000000008?<>0000000000000000000000000000DKgU0000000000000000\i9Z000000000000
0000000016cg0000]0i:0000000000000nMI000000000000000000000000000000000000LPW1Hh\l000000000000000000000000000000000000dmB700000000
@JcV0000000000000000000000000000HKd60000lEm200000000000000000000l]U?000000000000000000000000000000000000000000000000000000000000
00000000P3I?000000000000@l<A00000000TQ?D000000000000T7`=000000004i010000000000000000HP^CX2fO0000<nC0`De^00000000@bFJ000000000000
0000000000004PQ\0000lXO[0000000000000000PNIO0000LD3?000000000000HW5J0000D?7P00000000000000000000000000000000000000000000000013<j
00000000000000000000000000000000hF@a\ljZ00000000000000000000000000000000TB:90000000000000000000000000000h0YP00000000000000000000
H9cm0000<16D<eFV0000000000000000D9gl\J2h000000008hSClD8D00000000000000000000h@hF000000000000000000000000000000000000000000000000
0000000000000000lQKT000000000000\K;E0000l?[O`Tm5@TA>0000000000000000000000000000000000000000@ZU700000000000000000000000000000000
00000RoW0000000000000000000000000000D8@00000000000000000000000000000000000000000<@@E00000000`6JBh6kO8lhY000000000000h5KV00000000
000000000000000000000000000000000000000000000000000007<?0000000000000000000056=_000000000000000000000000P3E^00000000000000000000
000000000000LEUA0000PN0;0000000000000000000000000000h0iJ`dL]0000h]hIhof20000000000000000P`8P00000000000048c:00000000lg1200000000
00000000U4:900000000000000000FZ08J^0PlXD000000004J<70000<be[<eSb0000\V@H00000000000000000000000000000000000000000000000000000000
000000000000lVSm`<oSe3=dh;di00000000`\Fl0000000000000000000000000000000000000000000000004NG`0000PjNI0000X=m3m4bZH2>C@>1ZlFCTlS?0
L5c700000000000000000000HMMS0Se^00000000T3bD\W=oT[o=00000i[7000000000000@SA`00000000000000000000@712051B000000000000000000000000
000000000000000000000000000000008A6TPflH0000@\bAX_;T\3M^00000000<oQZLj2Z0000000000000000000000000000a6<n0000HKe`00000000@G4k0000
00000000000000000000000000000000H593Xc1j8fBX00000000Q4ea000000000000000000008am200008[Eg`\<O0000e66]HmYSQ3K]00000000000000000000
0000000000000000lI;A\eY;0000<LLd8K?@Th_U000000000000U4`500000000P6PFH5Lk0000000000000000000000000000000000000000000000000XG<0000
D6ohlDQ;0000000000000000HN<J0000000000000000X\S[00000000lD[Li5:c0000000000000000=1ADl5C\00000000TeT]00000000Db^DPZdf0000DjE?0000
0000000000000000000000000000hOYC000000000000000000000000000000000eoE00000000l^1R00000000000000000000XSDch]=0M7<40000@dhE06?c0000
`MR]h[<o00000000`j?U000000000000000000000000000000000000000000000000000000004l`Q0000000000000000\MgL00000000<Zhd000000008TZ>0000
00008n>b0000000000000=\WXTMh000000000000000000000000000000000000000000000000\UhZT;bJ00000000000000000000000000000000000000000000
L2I`00000000000000000000TNWB05j9P^`G0000@SiVTB`mlHOk`5_YddF50000hXFj0000PD770000000000000000000000000000A2MX00000000m37P00000000
00000000000000000000000000000000000000000000000000000FZb0000000000000000T10S0000hZ=>0ZIW0000000000000000U0?10000`FcF000000000000
00000000D\ag00000000000000000000HDmMP5b50000=2NL@6`k000000000U`W00000000000000000000479dldP5000000000000XbXL8TKh`iif000000000000
4@bM00000000000000000000000000000JZ=00000000000000000000d=Gb88:[X6jM0000H4j;\B;FhT49lV>ml\AE15EC00000000\IMRD3550000000000000000
00000000000000000000dYj;00000000LIc5LT9R4IFH0XERDi:n4]Nk4e;_TkhN00000000000095f2000000000000m0N?0000P92h`Z^@Pmco00000000TZY8d[IV
00000000000000000000000000000000Le2n82H\00000000000000000000000000000000000000000000000000000000l6]T000000000000LbPJlXf9Dna2@@AO
0000h6HMlAgj000000000000<FT10000000000008RR_000000000000HK\U0000000000000000000000000000l8D=0000HU4n00008J=KT]bF@^ngXVXc00000000
00000000000000000000DCE`00000000hT2l00000000`71YlE7]4WE@DZea00000000U2Dh00000000000000000000T>kd000000000KjP00008oNS000000000000
0000`g3l`E7L000000000000000000000000HCFEHDTl0000Q3b10000000000000000d6<X00000000000000008@DX000000000000000000000000000000000000
0000dRCV00000000Y26ZlIQa0000000000000000000000000000DYnIPL0K00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000I5]^LMa000000000dW\eLhN30000TJ3o`13=00000000000000008J>J8BW30000000000000000000000000000000000000000DS4ndQiR<SVT
e6m;00000E92000000000000Tm21E6lk00000000DHLB0000<<A_0000@7hH0000T7bJ8WU=LTAhD^N=0000000000000000569i0000000000000000000000000000
U6DJ00000000000000000000000000000000L<XY00000000000000000000000000000000000000000000hLVf4M?o000000000000000000000000P>8C00000MGb
0000l`V\DKJ\000000000000`V1100000000000000000000A2kN0000d>^K0000@Wkchk09000000000000000000000000<IZV0000000000000000000000000000
L[WSX?J`4GB50000000000000000X]Ro0000000000000000000000000000000000000000000000000000\0Ei00000000000000000000D7=Y0000000000008QfS
00000d<Ci2QkX09;00000000000000000000000000000000\fO^8C_K000000000000000000000000000000000000`RB500000000000000000000000004D\0DFE
0GRK000000000000000000000000l`NBa10nlZ<_0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000@KEL00000>IF00000000\VOC@^Cl0000\kUd0000000000008Fnn0000000000000000000000000000`WUK0000000000000000000000000RZU0000lkJi
000000000000000000000000\jQM00000000000000000000000000000000000000008]mC000000000000000000000000X>0T4oV40000E1\D000000000000``]O
0000<7MZPNM\8jWk0000M4\L\ll:LN4d<8?S000000000000m6YK000000000000000000000000HL;`0000T^@V000000000000h?[20000000000000000LUjM0000
<2g6000000000000l61V000000000000XmT\0000000000000000000000000000000000000000LM^9000000000000000000000000A0jn000000000000HgLM0000
000000000000000000000000000000000000000000000000000000000000000000000000DN_@lcJ]`hmT00000000000000000000000000004AnS000000000000
000000000000000000000000h@aa00000000000000000000000000000000000000000000000000000000000000000000000000000000@9O30000000000000000
000000000000M6:P@UQ<00000000DP3Y<e>JDfZ>0000000000000000E4Dg0000000000000000000000000000000000000000`X@l000000000000000000000000
00000000dce;000000000000000000000000000000000000000000000000000000000000000000000000DFm\0000000000000000000000000000000000000000
000000000000Lg_HE6n>0000000000000000<FBcdZ1C00000000000000000000h=H1H^@;000000000000000000004EZ^0?e700000000d2l?0000000000000000
000000000000Ph9k@@>A000000000000000000000000000000000000XP3<LBhS0000000000000000000000000000Xi0a000000000000\V_h0000000000000000
000000000000<WmO8]YGE2LJ0000000000000m\A000000000000HZ8E000000000000000000000000PR?T00000000000000000000000047:Gm0Ib0000A2f<0000
0000000013`Y00000000lPm`0000PKeiDnK<000000000000000000000000000000000000000000000000dTgg00000000`2f>000000000000000000000000DB1b
TCOiTObBI55f0000\jA200000000000000000000000000000000000000000000H7NJ\nJi0000000000000000000000000000000000000000<P@E@EH;`LS<0000
000000000000PiZS0000000000000000000000000C]:00008n=K`]k@HI6W000000000000LjlCHolj00000W:f000000000000a6L@0000HfW^Y2:P0000Xf\m0000
0000000000000000000000000000e6fl0000dY:EPJGP00000000000000000000000000000000Da_T0000000000000000D^7M0000000000004mWb00000000=0>B
00000000000000000000000000000000000000000000I0cE0000XIF40000000000000000000000000000XaL>0000l612DNA?T4Q9000000000000000000000000
00000000000000000000000000000000T3IU0000000000000000\7JM`jKl00000000000000000000000000000gNa<BTS0000000000000000000000000000U5Y9
000000000000000000000000Xg6J00000000\FgOT[ah0000Hn?m00000000000000000000dmNa0000lV[o00008GX600000000l\^G00000000T@jL00000000T<0l
0000Xd@X0000000000000000000000000000000000004YoE<B=H0000000000000000@F\mA6D]00000000TY;e000000000000000000000000000000004cZZe6?M
0000U0dl00000000000000000000000000000000000000004JTJ00000000H21N@_A<00000000000000008L>L00000000DW3lI3nY000000000000`AO800000000
000000000000000000000000000000000000L4\oTIOm0000@Q_?0000000000000000`Ym<0000000000000000000000000000000000000000@XSH000000000000
\O=00000000000008QEkU4V[TFa60000000000008Ud>0000<I[700000000000000000000E0?Z000000000000000000000000000000000000T9ec000000000000
43NRdhV;0000000000000000ljD_0000000000000000hARkHD]40000000000000000\70]0000000000000000000000000000000000000000000000000000l?OW
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<QcA000000000000D3l]000000000000
00000000000000000000<EgdPX:iI4lk0000000000000000000000000000lLZ30000000000000000lW?100000000dA@V00000000000000000000000000000000
00000000L3ma0000000000000000lhBG00000000`<IR0000Q704\g9V0000000000000000T4i]4=ePl?5n0000000000000000000000000000llUe000000000000
000000000000M4cPDMJ00000<]NW0000\^]F00000000000000000000000000000000000000000000000000000000000000000000m5:V0000hmBh000000000000
8^Fd00000000DclJa4JI000000000000DR1Z0000\5FL0000000000000000@Ab_000000000000h>VJ00004]@Y00000GDf000000000000dQd00000000000000000
0000U4]?00000000T03R000000008C0=l@nH0000000000000000<VTK0000000000000000LOR14`4Klake0000000000000000Q4Gm<Z2n0000hAj@000000000000
000000000000000006NQ000000000:8V00000000000000000000000000000000000000000000000000000000a44R000000000000l^bjH<5F0000000000000000
0000000000000000@[7W8[Zl00000000H^lE000000000000000000000000000000000000000000000000lWA=0000000000000000000000000000XZ3O0000<T8[
00000000<54J\Ucn000000000000=2dj00000000HE\1000000000000DVPB00000000000000000000000000000000000000000000PDHZ00000000000000000000
000000000000000000000000hGKelnMk00000000000000000000dE>?00000000\P^NP=4oLZBQ0000000000000000000000000000000000000000Y3@?0000lPB;
`Ed]0000000000000000@Nf3h3][00000000000000000000000000000000000000000000<:EEXJ7n000000000000\:]E000000004S68LZjC00000000l;6G0000
00000000Tl;J00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000hf1V0000000000000000000000000000D8E30000000000000000000000008b7O000000000000026Ih7nBH>]h00000000@4Hn00000ACQ0000000000000000
<2F_479o0000`_dR0n2B0000`4[C0000000000000000000000000000492956[d00000000@L9:E4000000hX]i<aQR00000000@K?Z000000000000`XQS00000000
\4eZ00000000L32m0000000000000000000000000000dEnI`B0B8QYV00004=>OPSJfhXC_0000<?1K00000VkX`V8K00000000l7Ee0000h5IU8Ii2lC@d@XNL0000
000000000000000000000000@N7D0000000000000D=AHMYohH?CTZYJL0E:000000000000000000000000Dl4G0000P;Bm00000000000000000000000000000000
0000L22F000000000000000000000000l;gcHEbn@l7B0dPZ8nAhY4SF@RmC000000000000000000000000000000000000`fEb0000000000000000000000000000
HZS500000000000000000000`iVa@3DU16<A000000000000000000000000\KN^00000000000000004;J@@m8a000000000000000000004V=H0000000000000000
00000000000000000000lEmf0000HP]80000000000000000000000000000000000000000A1>90000lEd@00000000]57F0000T5:4H5?o0000`\7oLFhG00000000
8R2Q0000000000000000LJN70000I1Q000000000DKSY0000000000004Fb50000000000000000000000000000XA=f000000000000000000000000lciI00000000
0000<@V<0000000000000000@F<S0000000000000000lJHf00000000hTWf4?lW00000000000000000000929J0@Y:000000000000000000000000000000000000
000000000000D[c7000000000000000000000000PEQl0000000000008>d7@fmf91af00000000000000000000l6GT<m3900000000000000000000000000000000
00000000000000000000L5lJ0000HWS5000000000000000000000000000000000000@WZ7000000000000000000000000dNe40000000000000000000000000000
00000000000000000000000000000000000000000000\6QE00000000000000000000000000000000000000000000000000000000000000000000000000000000
@Q1h00000000T1`M00000000DkRW000000000000000000000000hc>D000000000000000000000000000000000000000000000000d[8800000J38000000000000
0000000000000000da9^0000000000000000LSQ0`I930000D4JT000000000000d38^8e0`00000000000000000000000000000000000000000000L7FO00000000
0000I40M0000000000000000000000000000000000000000@K?n<X=d00000000000000000000@l4Z\D:@lPcBhDKd000000000000000000000000000000000000
0000000000000000000000000000Pd]K000000000000Hh2200000000L2=a000000000000000053Ff00000000000000000000@Mn=4019L4bE0G72hT3b52Y00000
8T?R000000000000000000000000h7PV`kBR0000T\c9000000000000de]b00000000DIfL0L4oLRLT000000000000<E`UQ6@40000Hd3EM13n000000000000LV8l
00000000000000000000000000000000000000000000000000000000000000000000@O:A00000000000000000dLF000000000000I2gP00000000I2an00000000
00000000000000000000000090gTY5;300000000000000000000`IaX00000000`BJ0A5II000000000000000000000000`2GN4jAG0000000007eF52=E<RGT0000
000000000000DaKP00000000000048UH0000000000000000dCjJI5[200000000`oK]00000000000000000000000000000000000040]<00000000000000000000
0000000000000000000000000000000000008MCY00000000000000000000PBfX00000000XKY@Ti3j00000000000000000b_e000000000000000000008T<4<oJ0
000000000000000000000000DQ5mHlFk0000@iN00000h>Pf0000433e\66a<>30000000000000000000000000000000000000T:bm0000<ZY\00000000hM4XTC6X
000000000000`Db98WVm0000<8nN0000000000000000000000000000\=fh000000000000`6\b0000<0j10000000000000000dZdN0000000000000000=3N70000
000000000000I6l^@X7^000000000000000000000000HWSQ0000TL=g000000000000000000000000000000000000000000000000<C\X00000000PL8Y00000000
000000000000000000000000000000000000@Fc90000000000000000TAb>00000000000000004?EJ00000JJQ000000000000000000008@IO0000X7WV00000000
0000P`fF00000000@9k>do\500000000LC^4TdNd`EO=XbW^hD^:00000000@;Wm0W;8d1\o``aY00000000l>HC00000000000000008FEY8<0=0000000000000000
00000000000087ge0000<^4[0000000000000000000000000000000000000000@YPB00000000000000000000T0T7\Vh900000000000000000000HPiMDmF0`N9D
<O]=000000000000@O7g00000000L8cV00000000d78N00008a[;0000000000008IGI00000000000000000000000000000000I32T00000000i1lm0000DM8M0000
0000000000000000000000000000d5\I\[@C000000000000P8b^de`i000095@FQ7?b000000000000000000000000Hb\<000042bAT]X<0000000000000000HYc>
000000008>W\\eL4ljGh00000000000000000000h;DN0000<]\_0000lL`l0000000000004b4A0000000000000000000000000000P\Z60000000000000000`Bk>
0000HR1fdlI70000000000000000I1ZH0000000000000000000000000000l>g:0000<<Aj@\cF000000000000000000000000000000000000000000000000h<S1
0000000000000000000000000000\H;X0000lC5R00000000TE]500000000000000000000000000000000000000000000d2_mY5Df000000000000000000000000
0000TSYX0000HX<1000000000000000000000000000000000000TAYC0000000000000000000000000000000000000000<Y@C00000000DXZS0000000000000000
00000000000000000000000000000000000000000000e5^E000000000000hESZ0000000000000000000000000000H1lJThe1e0eB00008S0Z0000000000000000
0000d4D5`4H\D5\=0000000000000WfPL4\VHKbX00000000000000000000000000000000000000000000000000000\lR8FIk0000000000000000000000000000
00000000000000000000`6]2000000000000d5k`0000000000004aR^000000000000000000000000000000000000@X7J0000\e>l00000000000000000000Lff0
00000000HC`6hL;B000000000000D@?7DJOL000000000000000000000000m4Jc\:]R0000i7Ef00000000000000000000000000000000\[UW0000000000000000
00004TRQ000000000000000000000000DPl100000000e3Nd0000\Y9L00000f<M<VMn000000000000D9>]0000DKLM000000000000000000000000<nl`00000000
000000004IL;4Ij:`dY;00000000hX2G0000000000000000000000004912000000000000=50ZH\hWE4e7Xgf70000I6C<000000000000`C350000000000000000
00000000000000000000000000000000000000000000000000000W6_\O5L000000000000HTf2X7K0I3T_4XKZ000000000000000000008GQ?m2ZD000000000000
T[8o00000000000000000000<Foh0000DB^Z00000000000000000000000000000000HECW000000004n<C00000000000000000000000016QL000000000000\8`o
000000000Z>E0000T1<f00000000LBdjPGiehA0F`aZFi4\o000000000000000000000000000000008gn;LSEC0000000085nG0L5=000000008EcAH_j4d;Af<6MQ
000000000000dKKZ00008PcJ00000000lZOC000000000000000000000000XaQ5000000000000\@;g02LbLC\I00000Q:n0QlgHZUD00000000d8l[000000000000
000000000000000000000000D1?V00000000000000000000000000000000000000000000000000000000lUl^dDAY\leVT`:J8G]I@Mb>T7<T00000000`XDn0000
0`W700000000000000000000000000000000hR=;0000000000000000000000000000000000000000lIAO00000000000000008Ccn000000000000000000000000
00000000000000000000000000000000h7H`000000000000000088?D\nRK0000000000000000000014NJ00000000000000000000000000000000000000000000
A5GThOc7000000008=NA00000000000000000000haiD00000000000000000000000000000000000000000000000053J9@o`<0000000000000000]5Q`00000000
00000000LB55000000008D\F0000@8^60000000000000000000000000000000000000000000000000000<H\n0000L9MNHT;M000000000000`ANc000000000000
00008QA300000000`AFXLI[aTYK3ljaT000013He8S?T000005OS000000000000000087QHl>9K00000000000000000000000000000000<GC9000000000000Tio;
000000000000000000000000\?P]T8NB000000000000000000000000lK^4Djnm0000000000000000000000000000hFoY00000000000000000000000000000000
00000000000000000000000000008fZS00000000000000000m@U0000000052[_00000000000000000000\X3nI2L=000000000000000000000000000000000000
00000000lK?c`7]<00000000000000000000h]nE0000Dk>[0000000000000000000000008WB_0000TGNN00000000000000000000892KM2ml0000`;9500000000
000000000000<@^H0000@KDb00000000000000000000l7T90000\D:X00000000000000008aZc4DWd0000PTk4H21]00000000DJ7D00000000PMWf000000000000
0000000000000n6a000000000000000000000000000000000000HEUL0000E03F0000<<hY0000000000000000000000000000d3S]00000000`1XT0QO800000000
0IW:00000000000000000000`GHR0000000000000000000000000000000000000000000000000000000000008E_cl@[V0000HTDh000000000000@QacL5NG0000
00000000000000000000XPJl0]g5000000000000000000000000@8?88UbPlY<800000000000000000000000000004?8^00000]an000000008JRF]1MM0000ThZ2
`RgC\T0_E2lE0000000000000000000000000000000000000000000000000000hDi_0000000000000000000000000000HV52000002?Y000000000FF20000dS>]
0000l_EF0000`L_AL^Ad000000000000000000000000567T0000000000000000000000000000000000008jd00000000000000000000000000000000000000000
000000000000Pi?8d;?K0000<X]2XDGT000000008dIe0000@HdX93UF00000000<U0aT<1<0000000000000000L=dm0[B[00000000000000000000000000000000
000000008kQF00000000T@bX4V6h0000D5[N0000H<7l000000000MBU00000000000000000000000000000000L7o400000000000000000000000000008JQl0000
0000@ATN0000000000000000000000000000E6g9PHgdl=750000000000000000000000000000DAM6lLWGHLbA0000000000000000\C8d0000LD<:000082Bj<R<9
i2C^00000000000000000000h7BgH8?_hLGI0000d;OR000000000000a5]Q0000000000000000000000000000T5WTDS@:000000000000000000000000P1FP0000
0000dE[?0000DYh:0000000000000000000000000000H]eW0000XM@B00000Vo3dBJA000000000000000000008cO70000<@U[000000000000X\aAh80700000000
00000000\gmf000000000000PFQF0000\l\500000000TQBj0000dm:O0000D1`j0000`c6>000000000000<Q=C000000000000<enj0000000000004>4R00000000
0000A0Na00000000\@N=000000000000000000000000Y2X3000000000000@cg>0000000000000000000000000000000000000000000083?Z0000LT<j00000000
PQ;h00000bDB000000000000000000000000000000004oWI00000000DPGS000000000000000000000000lBUM0000LOgm00000000L2>200000000<8TF00000000
000000000000000000000000<kFM0<CT0000000000000000H6Cj0000@4BkY6_88<8:000000000000HUFT`d4C\VcZ4:[i8h^Xi0c^000000000000@STD00000000
0000000000000000000000004Z<K0000000000000000l\gA0000000000000000000000000000000000000000000000004DlAXoME48C8@cVe0000000000000000
00000000000000000000000000000000000000000Dje0000000000000000000000000000L=me0kSh<9H5\XTi000000000000000000000000D3^YX\Y6P7GLHIa<
\XV[0000000000000000000000000000000000000000000000000000000000004RiC8O]^00000000000000000000000000000000000000000000L@4d00000000
00000000000000000000000000000000`F:U0000000000000000402C@5ff000000000000e3:H000081640000000000000000000000000000d5ig@3nHXK\30000
00000000000000000000h6?UhZ]I00000000000000000000000094KV000000000000000000000000000000000000\8_D`B3P0000LY`500000000X?h4h]3FD=8C
0000TZ4J000000000000dKNAY4Yk0000PU<k00008f;5E5LC00000000i38_000000000000\>oD0000<ACC000000000000m37c0000000000000000Y3Vf00008>PT
8o?h00008Il40000000000000000000000004ZG@0000Lc]g00000000A2YZLWLe0000Y57`00000000000000000000000000000000000000000000000000000000
00000000000000000000DA2FlIoOdY2J0000000000000000`QQ7XMPie3Mj@K1`00000000X@Il000000000000000000000000L^ff0000000000000000TA;P\2Ao
000000000000000000000000LM?;00000000000000000000000000000000000000000000000000000FW2TdO300000ko7000000000000\A2W00000000PG\?0000
0000000000000000@7aL000000000000000000000000D4PV0000000000000000000000000000000000000000H^?gHL]M@PUHm65Mh;gM00000000lCdG000016Pl
00000000=3@ODKCF00000000h:kS000000008LUH0000D:I_e3aZhTeL0000P>dM0000T?43DZR\=5h6l\[P0000lPaI000000008oHn0000P2JjT=g9DBE0\2<<H2B=
4Bjo00008m730000000000000000000000000000HoW00000000000000000000000000000`PKc000000000000000000000000000000000000000000000000T:RY
HH5954dP00000000000000000000a5iM0000T^6>0000<8KWHYbo0000000000000000000000000000HD<Z\aej000000000000000016`l0000`Q\m000000000000
00000000dBIL000000000000000000000000TK[L00000000000000000000000000000000001g52c30000@JE4000000000000P0lY<TZ000000000000000000000
DdVT0000hFYe000000000000000000000000000052YM0000<;F2\_Kc000000000000D4iA4IkAl]7a00000000`E=N000000000000H;G8TSlP0000000000000000
00000000000000000000000055V00000000000000000000000000000l?M0000000000000h@n_i4d=00000000000000000000000000000000000000000000LE80
00000000000000000000P@;00000000000000000DPQR00000000XP2:00000000000000000000000000000000000000000000000000000000000000004D7T0000
00000000000000000000000000000000000000000000000000000000`R:Ud_k=0000DJ^h`ZXPTF9H4Q1?4;[R0c88Hk[<000000000000XmKg0000000000000000
000000000000000000000000000000008F1\a4X=0000000000000000l74O0000000000000000000000000000000000000000X@G5000000000000lj3k00000000
8_2ETG:>0@o5@XDU09dLdgLh00000000Y1?40000000000000000@iaSm7@<0000000000000000000000000000000000000000000000000000000000000000TVW\
0000000000000000000000004Yj[@k2G831Y000000000000\]HfH07Z0000E1;H<cJ500000000000000000000h]fk00000000000000000000\Kon000000000000
00000000`jkd0000hOiL0000000000000000X61k`Vb[000000000000000000000000000000000000000000000000P>7bi3=7000000000000Pi8V000000000000
LM:EXC3E0000000000000000000000000000`K=J00000000Pl]C0000000000000000000000008NmP000000000000000000008DdK\O5;0000DN=8000000000000
0000000000000000000000000000XX3400001414000000000000000000000000<0VQ000000000`PP00008<2O000000000000000000000]300000000000000000
00000000<ZjW\>G4HUmNa6oG0000TOIX00000Q0>000000000000000000000000lOF9000000000000`cnQ0000h^390000000000000000000000000000H@SH0000
0000000000000000000000000000000000000000h24d000000000000000000000000LQVX00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XP;d\P>AlJY\Hm9XdmVS0000`TiW0000<o3eDLN@0000dclY`H=k000000000000000000000000
U3fZ00000000000000000000D41100000000h`iB000000004CeT00000000000000000000000000000000000000004<m?00000000000000000000000000000000
0000000000000000ljSJ0000LjnN00000000`8gP000000000000000000008N<8000000000000000000000000000000000000HK\^000000000000`MKc0000DQ[F
0000HD5o0000HmmS000000000000000000000000000000000000000000000000000000000000000000000000000000000000=2O<0000d_Vm000000000000Ld`L
L[[=a1_@0000000000000000000000000000000000000000000000000000000000000000\A5[0000LA7Y0000000000000000000000000Jjb@lao000000000000
8=CS00000000000000000000d<Vo00000000000000000000000000000000Hb]Z0000000000000000000000000000000000000000\VG>0000000000000000L;jE
m6P60000000000000000l4aK0000000000000000000000000000000000004eR8DmjG\KDA4njM00000000000000000000000000004ZaG00000MEM00008^8BdK>h
00000000U0200000000000000000000000000000000000000000dZKd000000000000lk2i0000X0Z00000000000000000000000004On]00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048\80000000000000000h[n20000000000000000
000000000000000000000000000000000000000000004C`al1<W4[KjTFo;X4>U`jAZ000000000000\Mg300000000l7SjD`jb00000000000000000000d^X50000
8N8T0000000000000000000000000000000000000PjgX6?;TCIFTVnL00000000000000000000000000000000ldn1m6R000000000dmR40000LU3IPX3bDI[M0000
0000000000000000000000000000@0Mg`cB>0000000000000000dDk:00000000000000000000000000000000L<1L41Yg0^C;0000XgcO000000000000H9:8P3:7
0000000000000000LOKP0000`E5_00000000000000000000X0CL000000000000E6470000T>cH0000E2Ub0000\oQ7000000000000000000000000HfL;00000000
0000000000000000DJ1n00000000<nob000000000000X]8k0000`T02000000000000l<S?00000K<P00000000000000000000h[CH0000000000000000TDe>0000
000000000000hhdI0000Q5]700000000hTM2000000000000djL=0000LN4N0000`j^l00008gZ[000000000000000000000000d1@]000000000000\XLY00000000
0000000000000000H4l40000Y1e:0000Q0EL4:OKh;@R@?6M00000000HVgb000000000000Hfo30000XP[2<TJ]0000000000000000dB<=00000000000000000000
\R4W0000000000000000TC87e5g?h6b[\c_oi34CM51^h85=000083HP45QMXLF:ddi200008V6T0000D5\1lKRD`P160000000000000000llP1000000000000LUiD
0ZNe0000L7nd00000000XPoP0000`jX\000000008JR9DJ1E00000000000000000000000000000000Pf[P0000000000000000000000000000969R0000Dk8]0000
\?N]00008Wo:00000000000000000000TT]QT?H:@XDL00000000000000004bV1000000000000dcl;00000000000000000000000000000000000000000000lZ4;
000000000000PVO100000000000089KT000000000000000000000000000000000000000000000000e61m00000000Q1GPE1]h0000dHU200000000000000008_F;
00000000Q6LgTh7nl]8T0000000000000000000000000000`5`MPETjD^[^di<K0000000000000000000000000000l1E000000000000000000000000000000000
000000000000000000000000000000000000000055\]A5Q6Tk9^0000TlCT0000PAN9000000000000000000000000000000000000=6O000000000000000000000
0000000000000000000000000000000000000000000000000000l]0G0000@CPg\76g0000000000000000000000000000XCIWU6XT000000008B[UddD@U5;S0000
0000lO5i000000000000000000000000000000000000000000000000000000000000@MAOP<dJ0000000000000000000053l700000000000000000000T30m0000
00000000000000000000XPgfM0CT0000DPE30000000000000000000000000000HkD7000000000000H_Y_\Dm\000000000000000000000000000000000000hjoh
000000000000000000000000000000004Mk68:33000000000000000000000000000000000_hi0000000000000000000000000000X[V7000000000000Di1T0000
00000000000000000000000000000000000000000000T9K1Pg1RU4Af00000000=4O=0000000000000000000000000000000000000000000000008gXc51Y@0000
000000000000DAMP0000\XC>\Qo\0000000000000000000000000[g;`EPD0000000000000000XTLN00000000XD0T0Slf0000`HMV000000000>`\000000000000
00000000000000000000LgoR00000000000000000000000000000000L;_G000000000000L25k\R4a0000000000000000000000000000000000000\Zd00000000
0^hY0000Ph`70000000000000000hDU;0000\@g6000000000000000000000000000000000000@GfZ00000000DK6m00000000000000000000000000000lNf<gF>
@JQC00000000D0<EHh?5Pn3^Q4L]00000000\;=7L<UXlfE@a26=0000Lj850000X6>Q0000000000000000000000000000000000000000LWLZ0000000000000000
000000000000000000000000LHf_A0[F00000000P\`T0000@SQX0000L2c]<dK=0000000000000000000000000000000000000000<MF200000000000000000000
0000@D[9000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000T17F00000000\[D90000D3en00000000TQC9000000000000H62lTZic8FPAdL^c000000000000dIC1TV]Z000000000000<hT3lRiT000000000000<8:G
00000000000005<d0000000000000000@YPc000000000000000000000000000000000000000000000000Xi7FDeLh0000`d7:0000XXSX`8OL4A_i`JBU\P5H0A89
0000PlaS00008\?Ql6>3@?jjDCgLP2KKa4Ve0000d;9m000000000000T<R;00000000000000000000000000000000<\\S0000@SOk00000000000000000;Tl0000
0000000000000000`6jY000000000000\jg300000W=V0000000000000000LjfO00000000U6I80000000000000000HYb`00000000000000000000000000000000
000000000000000000000000TXF30000000000000000000000000000lOHCdE7;0000000000000000000000000000lDndlZOo000000000000`d\\DZ?b4k]70000
00000000Hln500000000000000000000@IXb00000000000000000000000000000000<:UY0000000000000000<heD000000000000`8KF06>cT2k6000000000000
000000000000L<O=000000000000\k;o0000000000000000<;<=TkfZ0000DWDH0000000000000000HT3m0000hnKk@b[AXIZH\QofL]]l0000T^;X000000000000
00000000<JVS00000000LOXo0000XO1R<HG20Q5L000000000000hAZa4dTF000000000000A1[b=5fE0000000044Xk000000000000000000000000XK[\00000000
XcGM0000000000000000hBRe0000000000000000hY@R00000000l6bg00000000l^A>0000000000000000000000000000000000000000A7E<00000000lYhIdZm2
000000000000l>0D000000000000000000000000000000000000000000000000000000000000e65:8F1j00000000H7UGTD;K0000X7b:8WXZ0000000000000000
00000000000000000000000000000000hPZEXX2g000000000000000000000000000000000000000000000000000000000000lL`<L9DE00000000000000000000
00000KZF000000000000000000000000000000000000PNVI0000000000000000000000004YjI00000000000000000000l;IQ00000000X]R=0000000000000000
000000000000000000000000TR_AH07=P>bk0000h7\j0000000000000000000000008Ee<00004lCl00008f4900000000000000000000000000000000\ld<DoU[
\F[J0000Tb_E0000LMR;0000d<Bf0000000000000000000000000000000000004H9iY5o0@LL<00000000L1Y2M3Zn0000000000008<K_DFU>0000Dc1500000000
0000000000000000TkBA00000000000000000000e6Z80000079800000000000000000000000000000000Q0D6\;@DTF\S0000000000000000000000000000Xd\I
00004Wdk000000008ZQ[000000000000LQ_100000000000000000000000000000000`TF200000000000000000000000000000000A5H_00000000Y2[R00000000
00000000000000000000\Z3l0000000000000000HU6>0000d4BF000000000000000000000000000000000000X6ca0000HYYS8[9@`mS80000000000000\Em0000
4n]9DmG400000000000000000000h?1m\m0>00000000Xa820000D8TX0000<D1Il69S0000<cdn0000000000000000LUkX00000000000000000000000000000000
00000000leZE00004m^N000000000000L?i^00000000hR2glW\7000000000000000000000000000000000000\hTR0000000000000000000000000000lf=K0000
0000hIbJdofBlE>Z000000000000000000000000lAQJ0000H>V600000000000000000000X5ToPQOJ0000000000000000lR>80000000000000000000000000000
D;ja000000000000000000000000000000000000000000000000000000000000000000000000000000000000\G=JTZ[^00004b\O0000T1fg<kd7@FN:00000000
0000000000000000\K>2000000000000000000000000dQ4^000000000000XNHO\V9k0000`17400000000HVXI0000lk9o000000000000000000000000HA<G0000
h;K=DL5YX^`^00000000@9[70000000000000000T^Uo13C`PbnI00000000000000000000000000000000000000000000000000000000XE`g00000000\94k0000
dNXEPD:c@Xd^0000000000000000@5BA00000000000000000000L9DU000000000000\RWC0000000000000000172?0000@l=00000000000000000000000000000
heCS0000000000000000000000000000lbYZ44ZX0000000000000000X2la000000000000000000000000h]h30000000000000000Da;i00000000XCWdA4;Sd_VT
l_m800000000D<L^0@<g0000`N>d00000000@`K=00000000000000000000000000000000LNbU0=5PLMJ>000000000000000000000000HUAl00000000XLD:@FO<
00000000P90?0000`<b0DJaV000000000000000000000000000010OI000000000000T28@00008f@JLgS50000dcb90000000000000000000041JB000000000000
8>ie00000000HmON000000000000\[IJ`kBl00000000000046aQ00008BC60000000000000000000000000000000000000000000000000000000000000000M37C
0000000000000000000000000000e28000000000DL[00000000095?o000000000000000000000000000000000000LY_N000000000000\``E0000000000000000
000000000000000000000000U0kM000000000000TVaZ00000000000000000000000000000000000000000000dI]o000000000000H>o300000000M6]d4mHm0000
T_X^00000000<L0m000000004GiP0000000000000000<TYb0000]1LE000000004BCW00000WXgP3gB]52b4\]F00000000HZ\K0000`[b=4@Jh0000000000000000
000000000000HV360000hMEb0000lf=a<k5c00000000000000000000000000000000@KIn0000<R8\00000000I5OE0000000000000000TV:PX1aZXGSl0000\QoE
0000000000000000@j\l000000000000000000000000000000000000000041b2000000000000000000000000000000000000000000000000000000000000Pl[Z
00000000XGem0000000000008OI800000000000000000000000000000000i2@n0000H0Vm000000000000m5lR0000000000000000000000000000000000000000
TP6^0000`PN1000000000000000000000000l@`>LC54XA7j00000000000000000000000000000000000000000000T3hP00000000DgP0000046DZ000000000dOB
`eX]A4:P000000000000000000000000@@GD000000004KeT000000000000000000000000000000000000\lG<d3Ug000000000000000000000000000000000000
000000000000T;iG00000000DP9\\UA5000000000k1H0M5L0000000000004:n900000000000000000000000000004NkM0000000000000000000000000000\Kc8
0000L07Kl3S<00000000@F>_0000P_?iTmfW0;5kP4jN000000000000000000000000li7Y00000000h``2@6XbXPF\`SE3hVe6lJOllZ7[\?QWT;H6<EEB8P_<0aG_
<mP?]3O[94aR0000000000000000M3Dg0000hS:B000000000000`6^L00000000D4Tg`B;]000000004A4O00000000000000000[@5TOYkThQITh>\000000000000
hlmM00000000T9ZC000000000000<oj10000Te86000000000000HFW@00000000DJDZE6kG000000000000H@]X00000000000000000000hW@VHlkK00000000decm
]24S000000000000@FoK0000000000000000000000000000h;;H00000000hMKC00000000@\Xm0000<E^X0000a0MQ0EM[0000000000000000000081[c00000000
0000000000000000PJ8HTJ<E0000000000000000000000000000000000000000H:;E00000000000000000000000000000000l;50000000000000000000000000
00000000TVhg00000000TU7F0000Y6Q900000SV50000TBO\0000000000000000PGDX4>aI8B<khL:d000000000000LZVN000000000000000000004E;G00000000
0000P8<@0000000000000000000000000000XAa[0000`HT9Y3o6Y6Rm000000000000000082;l0000000000000000DhA900000000000000000000lZO7T70K`>bV
0000000015hV00000000<;HG0000000000000000000000000000000000000000<<>b<QPP00000000000000000000000000000VJL0000000000000000<0IX`\FU
000000000000000000004]CR0000000000000000D5fJ93;YDk@7000000000000@M=d0000000000000000000000004eTN00000000hQa00M@S00000000@hoe\R3>
000000000000TJAIX`@9000000000000000000000000000000000000HWE]0000000000000000T80V000000000000000000000000000000000000\FdI96Vn0000
0000000000000000000000000<X@`K`]000000000000000000008P@d000000000000\B6c0000=3Tl000000000000000000000000000000000000lB]X80M30000
00000000000000000000\h3h`lHfT8BV00000000000000000000000000000000HV\A0000<]oX000000000000lG24000000000000D@KNTgG20000000000000000
000000000000`@32Hla`00000000M3JF000000000000000000000000000000000000000043W\DX0L00000000000000000000<7m>0000000040QdDWLB00000000
00000000@6:8000000000<9n0000000000000000<Y2=000000000000000000000000d;8;<^G[000000000000<cdL00000Qk>0000000000000000000000000000
0000000000000000000000000000000000000000lM[8000000000000000000000000000000000000000000000000`LZUa3140000l8B90000d3J[0000L6D98P_O
000000008@=c00000000000000000000000000000000000000000000000000000000000000000000000000000000DJ760000000000000000000000000000P3bj
Xn9`00000000DQATHoJO0000L7mO00000000000000000000dL;O\kOf0000000000000000000000000000124C000000008Je00000000000000000TEVF00000000
00000000000000000000@4Y\0000000000000000@O97\bVW00000000000000000000P3:F0000000000000000000000000000`RXB000000000000000000000000
00000000000041_l000000008>c:000000000000LZWf000000000000000000000000000000000000000000000000`eLK8W76I1hb000000000000000000000000
i5bYdf[_0000000000000000000000000000000000000000]6lD000000000=];hE^J<PPQe2PP00000000000000000000P_cV000056AK000000000000X]L@8`gC
0000\V]>0000`nRm00008>A_0JB6\QnD0000000000000000lGh:XUPedL;2Do73000000000000000000000000000000008d9Q0000000000000000h6`Z00000000
0000000000000000000000000000000000000000000000000000P4eg00000000000000000000000000004FUk0000000000000k:@00000000m5Bh000000000000
00000000@lNY000000000000000000000000Hgfk0000000000000000000000000000000000000000L;6^`>_J0000000000000000000000000000dkQ[00000000
0000000000000000000042^Ch@Q>0000000000000000000000000000`KU_4Uln\lhd000000000000000000000000\LN6L1L1`XgG000000000000000000000000
dcAF000000000000l7B]0000h6en14cj00000000l]L[`N]2P[J]i12a00000000lm4?00000000XRR9d1\58DOP0000lCS\00000000T6h_0000000000000000hQ6b
00000000E54\000000000000000000000000000000000000000000000000LT2600000000`a<OH>bF0000000000000000X:Ioh@4R00000000LOfL4CR100000000
0000000085[;000000000000000082bc000000000000000000004Q1R05cR`noB00000000000000000000D9lC0000\1\OLM;1\W7g000000000000000000000000
0000000000000000Y4R\000000000000000000000000000000000000000000000000<bSE0000000000000000000000000000000000000000Q5>1000000000000
000000000000000000000000000045S:0000000000000000D9Fd00000000000000000000H:O8Xm7W0000000000000000000000000e1F0000000000000000<Rm3
XmNR0000D1ji00000000000000000000\>J^84b2X9<V00000000000000000000PM<H000000000000HE[L00000000000000000000l]Xo00000000000000000000
P1C]00000000000000000000d;W?14PQ0000000000000000000000000000A5_P0000`g4E00000000000000000000000000000000`UBN0000\Ajo\\R00]c^0000
\Pic14=N00000000000000000000d`8mTIf_000000004NM;TZWS000000008JQ500000000000000004E610000000000000000lC8F@bhVPAfZ=0G<<;_V00000000
`DaS0000PQZm00000000<Ml?00000000000000>A0000000000000000000000000000hSgdPY>[@0Jk8>gH0KAY@QeWDk\Ql5TC0000000000000000000000000000
000000000000`g[Q8\hh00000000000000000000000000000000000000000000000000000000PW\E0000000000000000000000000000h`PA0000@;Mme1bO0000
000000000000TdKm0000\R4@00004Kb0000000000000000000000000000000000000PHR^LN0gP^TA0000000000000000T25W0000\9VR00000000000000000000
00000000000000000000D0=6000000000000000000000000000000004jg\000000000000000000000000`P<n00000000000000000000000000000000H24G0000
00000000000000000000000000000000@1oR000000000000000000000000000000000000000000000000000000000000000089^g000000000000000000000000
0000@P0U000000000000dL>9<NLk0C=a14Z500000000hT5l0000000000000000000007F40000000000008MWTPAVI`N8E<8_T0000PYDT0000000000000000D;SX
0000lDBD@EKO00000000X563X5kS00000000000000000000000000000000@e3h000000000000@:Dc000000004gTY00000000L2L<00000000h5`g<I<H00000000
0000000000000000000000000000000000000000\W7V00000000000000000000000000000000000000000000000000000000000013Q200000000000000000000
@2HIDP9J00000000000000000000000047::8LgVlNohA21^0000m2W<000000000000DF:I0000000000000000000000000000000000000000HikC0000U4GS0000
0000DikT0000000000000000000000000000`PhA0000Q39k0000000000000000000000000000000000000000\TPY0000000000000000l=_`0000000000000000
0000000000000000000000000000dUTL00000000000000000000000000004JCY00000000HT:S0000000000000000000000000000`Dl600000000HIFo00000000
0000LBU>0000h:7F00000000\A^\8mhfhk_?000000000000000000000000<TleLZk^00000000@\lm000000000000<TYA00004]h=0000000000000000hD]@0000
d^WX000000000000000000000000daIm0000000000000000000000000000000000000000hQ3bhn6;00000000000000000000\gQP000000000000000000000000
0000000000000000<Un@0000@Qi@000000000000ldhT00000000000000000000000049]f0000@5QCh9KC@?n=000000000000<C>J000000000000PjYm00000000
00000000000080SYH=k]00000000000000000000000000000000000000000000X9`^\^<;0000h2Ra0000000000000000`C;_\R5A0000<>ZR0000000000000000
000000000000000000000000000084K]00000000000000000000000000000000000000000000m1iO000000000000XA8I4ffN000000000000@JZO8Q<b0000l67V
`c3=000000000000000000000000L9=P00000000000000000000@RYb000000000000000000000000000000008[EB0000000000000000000000000000000043H9
<6N98^g9T1Xc4oYj0000`k;7T92]00004No300000000000000000000`K9Y0000L\J=00000000000000000000000000000000000000000000hK`i000000000000
<4X[H]>S00000000H6c?0000000000000000000000000BSc0;SK\@=UDGZGHb9E00000000XCX`00000000`MkHi3OA<^KX00000000000000000000000000000000
00000000000000000000000000000000D]e8l=3C00000000000000000000000000000000000000000000\IeS0000000000000000000000000000000000000000
0000000000000000<bC000000000000000000000000000000000@90Q0000000000000000TPc6<YE2@jT?0000000000004O^4h5iYP7kBD:8eD@iKL>kJm3g:DDPD
0000a5XE`[l8TXEc0000000083=c0000000000000000000000000000ld6B000045KD00000000@]dQ00000000<=Q;000000000000000000000000000000000000
0000Xge600000000X1QH0000000000004?dPLYiI000000000000lli`000049bm0000000000000000000000000000000000000000HhFa00000000d=ELQ5bf0000
0000LA_A000000000000HNOk0000000000000000000000000000Q2f`0000@J`=0000A2Yj00000000`H2Y000000000000000000000000D[?L16SSDih<00000000
0000HI>B0000000000000000000000000000000000000000XWSo0000T>mCX<3:HSM5`aH2d3<?XaXn000000000000000000000000000000000000M6PC00000000
0000`4m30ikg00000000000000000000XKM9000000000000M2=R00000000000000h?00000000Ha>m0000000000008_\N0000L>MZ4GJo\Hjf4KB2@X7:\R0F0000
000000000000hFLE0000000000000000000000000000000000000000lcZg0000000000000000000000000000000000000000000000000000000000008S1=0000
0000DAkW0000d8Eo<Eoi00000000lJMh000000000=284JBGPP4N00000000PS7]0000<Ck`0000000000000000@i_jlm92P^TP0000000000000000000000000000
000000000000000000000000d6^900000000<TFY0000DGgID_]K00000000000000000000dIYg00000000000000000b2G0000hgL4000000000000P@n300000000
000000000000000000000000@J<j0000000000000000000000000000@R7k00000000000000000000000000004C2d00000000000000000000XY7a000000000000
0000`ld_000000000000000000000000000000000000L[;O098c00008@<[000000000000<2H80000000000000000000000000000000000000000haHA0Pi<0000
00000]QM0000000000000000H4gN0000DWLN00000000X55d00000000000000000000Y2i@00000000000000004Cc9E4hQl>9l0000000000000000`1Ph0000hoD2
00000000<K\GTiV9000000000000<kO7<M:400000000000000000000000000000000000000000000000005iK000000000000135D00000000000000000000ll?j
00000000@1LB@Z4c00000000LlcZ00000000000000000000`3I300000000HG`8DJVJM5k^8>j0000000000000X[kNlf8QhXfN0000000000000000000000000000
000000000000hEe[PC_3000000000000D@Al00000000E3TB00000000000000000000000000000000000000000000T7EW00000000@ChJ0000000000000000L4Ne
00000000HVR=000000000000`EldDSAEI4^b000000000000`\Ic00004;Fg00000000000000000000<6i^P<1^\UQdhcj500000000000000000000l;h100000000
0000000000000000hF5F00000000X^>n000000000000000000000000000000000000000000000000dd\:`Bh800000000HedO00000000000000004BU_0000PPY:
DT[U000000000000000000000000000000000000dRgT00000000000000000000000000000000000000000000000000000000000000000000000000000000H:d2
000000000000Y5JR<;YXE1SZ00000000000000000<NS0000dG\o000000000000@6YdX[5P@^k80000H:UK<6IT000000000000000000000000<3NjhPN>m1E^0000
0000000000000000000000004Ui28ji<Y4oV00000000000000000000000000000000000000000000TGaU<6_=\K\=Dah:0000000000000000hdQ60000\Ol6l;W]
000000000000hLB40000`@gc000000000000000000000000TX_JL[@mlI@8000000000000X6=d00000000lU8m8>Bk000000000000Pb^Y4FV@0000LKV9]4YQ0000
<?KnPZD10000000000000000000000000000`3<i000000000000000046DM00000000<n5500000000000000000000L9iF00000000PE?[0000dIJ44652@c\A0000
00000000e6^K0000<0O<000000000K>A\A<<000000000000000000000000000000004I8F00000000000000000000000000000000diafLNda000012@200000000
XWWc000000000000Pm5E00000000000000000000L6c300000000<lg60000000000000000dXJ90000000000000000H:=l4g^m000000000000000000008n?Z`h^2
00008;Nd00000000TT>S0000000000000000l53e00000000000000000000000000000000PL9\000000000000000000000000PNRKd;;`hS:N0000000000000000
00000000`8fG000000000000000000000000000000000000000000000000`96]P<4Xl<Od92Y@TT9<00000000000000000000dA:FhOW6ddNUDY1hXjD=00000000
00000000]36OD;T60000@0e@000000004lQ4LOHU00000000000000000000@;onH=L_0000`14e000000000000A5iZ0=Xb0000XXo3LRnE0000Lil`00000000X3Vh
0000000000000000`O7500000000000000000000000000000000Lmek0000@0Z_0000m0j[0000000000000000TFbN<1hX0g^P\1U`000000000000000000000000
000000000000000000000000000000000000000000000000000000000000\I@c<@Gd000000000ZDj00000000dEc]000000000000000000000000000000000000
]5WaA6j0000000000000`6Hc0000<:2b000000000000000000000000000000000000000000000000000000000000000000000^5JlBBd00000000000000000000
4a^H000000000000000000000000000000000000H3LV00000000PH>500000000000000000000<[K]00000000T0g3@;h\PTdbM4WI0000T2YkA4g1<4lcX?0O0000
H4TWl`h1000000000000000000000000e30000000000d;JU000000000000H=mDA2bR<C<mD7]M00000000000000000000D>eaH]Oj00004T2S000000004d570000
000000000000D45FT<Gk<]_R0000000000000000000000000000``lL<I_Y000000000000000000004<C@000000000000000000004E<h00000000000000000000
0000H^=[000000000000h;lc000000000000d;Rh\WekX=Ua000000000000000000000000000000000000\Dc@0000000014E700000000@6U@08k5hQE60000@f8j
XlIi00000000hkfG=3lN00000000000000000000000000000R=H8JNb0000m4X0000000000XH>\\i:000000000000000000000000000000000000000000000000
lc=b0000P;FL0000000000000jc_00000000LR]YL]O7000000000000000000000000`W0PXR9A4<@D000000000000dccf<oc@0000000000XD8>nG000000000000
0000000000000000000000000]4=0000DEP40000000000000000000000008?mS0000lb<S0000000000008\XE0fBC000000000000000000000000\9730000`3G:
00000000\?aa0000000000000000000000000000000000000000000000000Y6Z00000000000000000000000000000000l3g1LEF:00000000XZ@=U41W00000000
\=45\Bbh0000000000000`5m0000000000000000000000000000hSN1e6Xn0000000000000000<6M2<7_90000000000000000000000000000000000000000DZoK
0aG48C1;00000000dee]0000@Vkfl`Q`0000lb_Z00000000@b[00000000000000000000000000000P_RY@=b>0000000000004O400000000000000000\k`dE3a@
000000000000000000000000@;>50000E5>K000000000000000000000000\>?HDCfn000000008\AY00000000L9i30000000000000000TVM70000lQ;T00000000
0000000000000000000000000000h9in0000000000000000000000000000000000000000D7A=00000000XmK6000000000000000000000UgJ000000000000dTOn
000000000000000000000000000000000000000000000000lI:o0000@9EJ00000000<?bN0000000000000000e4>h@TJJU7=U00000000lChh0000H3L`00000000
00000000D4Qo00000000m74F0000000000000000@;mAdE`AI6hV000000000000DT<\000000000000000000000000000000000000000000000000000000000000
0]gX000000000000000000000000000000000000H\A9@9l200000000000000000000000000000000000000000000000000000000000000000000000000000000
]6XD0000DCiF`m[9\R4k0000000000000000hFAT00000000@\`600000000000000000000000000000000000000000000Pc^n0i6o000000000000i5@P00000000
000000000000LGGm00000000000000000000000000000000H<7U00000000000000000000000000000000000000000000<2G]0000XgU00000000000000000<RVP
000000000000000000000000000000000000\LFRXU;@D5EZ000000000000000000000000Q6kT000000000000P3`j8HMC0000<dSTD^d=0000DNS400000000d8bS
000000000000@L=W000000000000000000000000000000000000000000000000000000000000000000000000PZiC000000000000\BGd00000000dYi6`ZACXmTK
000000000000PX6l93PbI3[K00000000000000000000LVGITBfL000000000000dOmhP63E<^4h0000\CWVP`H_0000000000000000000000000NJa0000T>OL<Enm
0000000000000000P1:nE0Qi000000000000M5jA00000000HeaU0000l`3]M5gO0000000000000000000000000000U2N20000000000000000\D5SLE6@`SjY0000
0000000000008=oM0000TkP]0000H[bk0000\e<h0000PR\T00000000l?k`000000000000000000000000e6J?0000l>9;0000000000000000hZH^h\YB`o]_0000
00000000000000000V1P0000000000000000000000000000HjRf000000000000Y18>00000000000000000000000000000000`AXR0000<VM_0000PCJV00000000
Q4M70000000000000000000000000000000000000000<O_CXn7G0000000000000000l6o7XOAH0000000000000OOe<[9N`dk=0000000000000000LAB\0000@R0:
0000171R000000000000000000000000000000000000000000000000000000000000d;R;000000000000000000000000PmMC0000000000008BdN00000]\S0000
0000000000000000dTL<000000000000HL^3@SQg000000000000U1:10000L3O6000000000000PJ4X00000000000000000000000000000000TJ5A<fWSdX]D0000
Q1en0000A5aR\]L1000000000000000000000000`R004NjG02jdPC>iTVTW00000000000000000000000000000000P2N6@CVC000000000000@BLQ000000000000
l];MTDLC000000000000000000000000@3[LDmE_000000000000D3n;T[f9@dlh\UY343BS@ZLd`SS60000000000000000000042@hT_O=0000000000000000XPnj
@l_900000000T?Xm000000000000000000000000000000000000\?iR00000000000000000000000000000000000000000000`?TF0000HTh20000000000000000
0000<i8A0000P[A<000000000000000000000000000000000000000000000000PV<[Teg`00000000000000000000000000000000T_7:0000LcC`000000000000
000000000000H^U?000000000000TGI^0000000000000000000000000000000000000000Hnh9\00>P]4i000000000000`:eJDZ=V0000000000000000l9kO0000
000000000000a2UU00000000000000000000000000008NJQ0000000000000000000000000000DLgK94U@@1TK0000P3A<0000PBhd4POA00000000000000000000
0000000000000000LcT=I6R@0000000000000000<b=O0000000000000000000000008\:S0000000000000000Q58Y00000000000000000000000000000000P0?`
000000000000000000000000L=a?0000`Tl300008jc?0000h:cc000000000000d17m00000000000000000000000000000000dcNRD6`IH:K:L09I00000000Y6jM
000000000000`GeD0000]5W>Dlh=55kk0000DCh@0000000000000000000000000000DTI?00000000000000000000<CWG00000000000000000000M4@>00000000
000000000000lWB0000000000000XWnF00000000000000000000dFfG84a_DPKPa4B600000000HQ9h0@dIh\Hk00000000000000000000000000000000HW;[0000
0000000000000000000000000000000000000000000000000000DkMkd;ck0000000095c300000000\4R@A1De0000Lg\id3?OPdBdL<Mg00000000000000000000
00000000LTS^000000000000000000000000000000000000H;_48?Yl000000000000HVhHh^WJ000000000000000000004XTS00008N>600000000000000000000
0000@M^U0000\Ei:0]6N0OVE0000000000000000000000000000000000000000<=jm0000XOQ4\`jD00000000P]:Y00000000000000000000@6YR00000000\H=<
00000000000089`ol;QjHC9S]2h@00000000000000000000000000000000000000000000m5j4000000000000000000000000HnG=000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000A5IV0000A1T\0000h\ZQd7XP00000000@>:E00000000000000004:T\00000000
0000P<mO0000@iTg000000000000000000000000000000000000000000000000L5of0000000000000000000000000000000000000000l\E0000000004]mP0000
0000000000008WAb0000000000000000000000000000X5j\LOUAXmSI0000l1Mm00000000i3NW0000000000000000i4T6DInQHT5C00000000\m?@000000000000
000000000000X;HP<MAX000000000000lAbR0000000000000000\BHW0000000000000000000000008IG^Y73\0000000000000000000000000000000000000000
@^ShXMI0PdR@Heoo00000000000000000000\7W2PiA0000000000000000000000000000000000000000080B\00000000`QEXPlk\0OYW000000000000]0bS0000
0000`=Z?0]J?0000000000000000h]5J4U[\`0;700000000000000000000000000000Wfh\hTe00000000000000000000535:LMHQ0000000000000000lA^70000
00000000X:\G000000000000000000000000l\[=00000000`LJ\8Pdo0000000000000000000000000000\QQJ00000000d:G?Te3E`77800000000000000000000
00000000000000000000000000000000TEfX0000000000000000000000000000X^gJXiC000000000e7C_000000000000`WAS0<lf0000000000000000hDO20000
00008gF[00000000DmNAY1[7`j[I0000000000000000@jM98@0;00000000000000000000000000000000M0oWh47^0000A6V1@TQa00000000@:X\PJb]h;Vo0000
00000000000000000000000000000000000000000000000000004fIB00000000000000000000000000000000000000000000hIXM0000000000000000XWT>0000
0000\<2i00004bmY000000000000000000000000000000000000000000000000<2;\00000000000000000000daSmDP`>00000000000000008Ce;000000000000
00000000000000000000000000000000000000000T^Z=6_H0000844Z000000000000000000000000h`[b0000HC9g000000000000D4hKT8;I<PCaX:m30Z6=HG>I
0000000000000000`1O500000000000000000000\\EK0000H4K:00000000POOF0000L?2LP?Bc00000000<^=A0000H>An00000000<P1G0000000000008;O3DWd_
8PLg0000@6\S0000000000000000P?<e00000000`L_l0000000000000000000000000000000000000000000000000000\KBc000000000000Xd[iDGhO0000E5_]
0000000000000000Lb0m0000=6nd000000000000000000000000000000000000000000000000<?E5000000000000000000008<7_00000000000000000000LjO8
0000hQDe0000`dX8000000000000000000000000000000000000<]hg0000000000004kWa000000000000000000000000000000000000000000000000H8Nb8S2;
00004Mi^0000000000000000000000000000Ldj8000000000000000000000000000000000000000000000000d=<l@Cb7000000000000000000008Tfo00000000
00000000000000000000L<V800000000000000000000000000000000\;MXl@Ho00000000000000000000000000000000000000004OmF00000000dXHN00000000
a6e;00004ai_0000000000000000000000000000XSRD0000000000000000000000000000lkcU0W^F0000H^=M0000000000000000000000000000000000000000
Xn]R@>oP0000000000000000P=10XUEm0000000000000000DB8\@faJ000000000000\;2[000000000000000000000X<Q00000000<U2VE1Id0000000000000000
000000000000d0jF000000000000L=FM0000000000000000000000000000000000000000E34m0000000000000000U1`L000000004a[S0000T2JM000000000000
000000000000000000000000000000000000000000000000000000000000\QXU00000000000000000000PTE;0000DAGJdRX100000000000000000000ddn_0000
000000000000000000000000000047[I00000000TTjE00004Xc800000000000000000000LKnA00000000000000000000X;fW000000000000dHeV000000000000
00000000000000000000dW_W00000000000000000000X2DXH<dY`4lS00000000000000000000000000008?am@<A700000000000000000000dHHnm31A00000000
0000000000000000Xjj^000000000000000000008]PhT5_o00000000000000000000D76W000000000000lC0o0000D9ka0000lO7D00000000l3i:<b=20000`LHa
0000000000000000<[T00000000000000000000000000000@c@b0000a4VN0000D4]f`R6\000000000000lFAH`]KfE2cSdF`>94kT0000dSbg0000000000000000
0000000000000000PIKZ000000000000000000000000\f\6X[XS0000L<BW00000000000000000000DiMD00000000`j6P@FFL0000000000000000000000000000
HWCB00000000000000000000e1XdL:M44:d_0000000000000000lAoJ00000000\C7500000000L:U>07fTh9[X0000000000000000000000000000000000000000
0000E7:]000000000000@2`H0000`1K3D:5V00000000000000000000dfcj0000hBc\0000h@W\0000<<eX0000000000000000<jY:000000000000\1GKLRSS0000
00000000000000000APD<TC^0000PdQX0000@@^a0000`=^K00000000000000008K1J0000@imM00000000HS9f00000000LoHRE76P0000<2ZE0000000000000000
00000000000000000000HZ]XPAZB00000000000000000000000000000000000000000000XlT600000000d4MCXXbF000000000000000000000000Q7CE00000000
00000000000000000000000000000000PRl^000000000000000000000000TH`o0000@L>ZP_0V0n46000000000000000000000000000000004OmW0000H^Q_8h0g
lf^[E1PQ000000000000000000000000lbh600000000hMG04M[k0000000000008Ej:00000000000000000000TQ3Ue2=_<]NH0000000000000000000000000000
DVK^DPDR00000000000000000000000000000000000000000000000000000000000000000000@XHk0000000000000000TZEc000000000000@U_k000000000000
000000004ol9\DW9000000000000TV8]000000008SnP00000000Tf\E0000T?fA4:1e00000000h>I54KG4D[R4hlVN00000000D59=l<XK0000HFY1000000000000
0000XHRL00000000000085f:000000000000000000000000000000000000000000000000065>``An000000000000000000000000000000000000000000000000
0000000000000000hB]D0000000000000000@<II00000000T>m6000000000000000000000000000000000000`R22000000000000000000000000000000000AFe
HD2;4OgA0000000000000000000000000000Lj0LH;jR4L2g00000000000000000000000000000000\Q^W0000XYTM00000000000000000000<eDFXP67dd<W0000
000000000000`=Zi0000Y0lZ000000000000\A>A000000000000000000000m=A0000L3Cm`b`:deDd0000000000000000000000004A6300004cDQ000000000000
P6F[00000000T>Zc\YTh000000000000l<6_0000HL5h000000000000m1^>000000000000U4CT00000000Y5nG\NPJ0000000000000000000000000000D5l80000
`?E>L`>`00000000000000000000Xbn40000=30gd7K]0000a5YF000000000000000000000000000000000000000000000000hhDmY4c]<j320000000000000000
12KIPk=a00000000000000000000000000000000P;X?00000000dSiL0000000000000000000000000000D]FH0000PNbb0000000000000000lFMWle0@00000000
L8WWl@JL00000000000000000000000000000000<Dm3=3^Q0000i1IT\RaW00000000X2Xf00000000\?aE8]AR56kg000000000000000000000000I1eT00000000
0000`V4P00000000000000000_GPD2J=00000000000000000000000000000000000000000000000000000000@I<j0000a5<dP]\o000000000000000000000000
0000000000000000000000000000T8Un00000000DhXe0000\^hf00000000XB@?00000000I6mK0000000000000000000000000000lONflbgkXM9d0000`9`>0000
L[e8XeO4000000004kn100000000000000000000@aRI0000`MY=4l4g<13R000000000>740000`GKZl1dX13iW0000000000000000000000000000m1W300000000
0000000085;l\8[;00000000000000000000000000004JnahUbb12?3Y2l5000000000000000000000000dTAN52If000000000000000000000000000000000000
53oF0000000000000000DbXah6Nl\XH]@K2ZhE_n000000000000000000000000dNKA000000000000TI100000T>nUD_l]91PA0000000000000000T3ig00000000
lMP;0000000000000000000000008\O\54B]8_o=dNoEY0Gj000000000000H4C;000000000000000000000000`iRP00000000000000000000@<WL0000PB;l0000
0000000000000000DQiI00000000000000000000X>Y100000000Tk=>0000P0<k0000<KKI0000l1el`A@F0Q>30000000000000000HLAd00000000000000000000
0000000000000000000092Jl000000008j?D00000000`BP200000000000000000000hmGc0000000000000000H75J00000000@i=W0000000000000000<VA2]61C
000000000000`Gdm0000HQXh8W0B00000000000000000000000000000000000000000000llQVD2Eo000000000000000000000000000000000000000000000000
H0Ci00000000LX^[<Zd0dc<8000000000000000000000000<QL74dhcI5MA0000\NYm00000000000000000000000000000000000000000000X[<Q000000000000
0000\bfM8<`?Xfc200000000000000000000000000000000H5`C0000000000000000000000008>3`@[]O0000\QCX00000l:j<A_8000000000000000000000000
0000000000000000000015EV0Jf;00000000M66@8;ifPEk]00000000H^4?0000000000000000000000000000hdRS00000000000000000000E49F0000@8RkhKLg
00000000000000000000a4480000HR<Z0000000000000000000000008l:H00000000`[Y50000000000000000U2c`lTUG00000000000000000000000000000000
=62M00000000000000000000H>R_04o@000000000000TFjj0000000000000000H3O[000000000000000000000000000000000000HK3<dK4i0f?A\cYNHC<a93eZ
0000000000000000000000000000HCNIPDOB000000000000\DXK000000000000000000000000Dcd700000000\e[_000000000000000000000000000000000000
000000000000000000000000`7CkDNW900000000000000000000@X63000000000000TGj<0000000000000000000000000000000000000000lW7H0000<JK`0000
000000000000000000000000000000000000H5Ci000000000000Y5ZA00000000D0F\000000000000HTMW000000000000hYda00000000P@DkXjhkQ2@B00000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2;LM19X00000000
00000000000000000000000000000000L5Ue000000000000X8QP00000000a0XO0000000000000000000000000000@D6>00000000=2NYhQ6Q0000XLEH00000000
0000000000000000D5Q]000000000000000000000000000000000000029400000000000000000000000000000000000049<ILj\J0000000000008Cd;0000I5MN
40;d0000000000000000HQ9Y0000000000000000DLHL0000000000000000m77T00000000`fN2liP2@>Z200000000000000000000I6Wj0000P[U1000000000000
0000000000000000000000000000TJAf@TGB000000000000@MfU00000000D:WB0000LJ2:0000000000000000HYFU00000000<3b7000000000000h^f00000P2Y;
000009iY<jD0000000000000H_]f000000000000000000000000000000000000lZob00000000HmH600000PS400000000D0WS0000P2d00000000044>C00000000
H2I300000000000000000000000000000000Hg_U@CcX000000000000HT9g<1TW000000004C0Um6bm000000000000HYQMDn5L0000000000000000000000000000
TJlS0000000000000000Hb:90000000000000000H5K400000000000000000000000000000000000000000000000000000000000000000000H=2UX5Wo0000l?oB
0000T6SG\UK500000000@08M000000000000Dm`1000000000_HG000000000000000000000000HE:K0000000000000000000000000000hS3I00000000TFk30000
000000000000H3OgL=KS00000000hAf40000TmSm0000000000000000000000000000\0go<AjW0000000000000000dkE^0000X@dh000000000000000000000000
00000000T^d00000`9`N00000000000000000000XQTM46Dg0000000000000000000000000000dXJ[00000000000000000000000000000000`1\^000000000000
0000000000000000dElVhLQ<0000000000008]XUHGVOTeJ0000000000000h>AN0000000000000000000000000000000000000000000000000000Xl^S00000000
00000000@mb0i53L00000000000000000000000000000000000000000000000000000000000000000000U2S8000000000000@Bn[000000000000000000000000
0000000000000000000000000000000000000000e1n:00000000`0]g00000000P=GQ0000000000000000\Dgc0000000000000000000000000000000000000000
0000`nPI@<]S<W[Pi4G`0000000000000000000000000000lG2`H_Qo@6ZJ<O:_0000lI;d00000000@L2T@<8d\>XQTQO[91E>4<_o8SKP000000000000U3\BhL=6
0000h1TdP7Jb0000000000000000`^NX000000000000@HC000000000000000000000000000000000XiX]00000000<`KR80Rn<Ta>00000000`R5c`]`]X:A4`^E`
HdVe000000000000LCGbXW^4000000000000000000000000000000000000DGdE@iPo0000@;9V00000000000000000000000000000000@SP;0000XbWE4fHo0000
\cEJL5YQ0000000000000000000000000000000000000000@5PF`md@0000`^MS000000000000lN6c00000000<6V700000000000000000000000000000000dTmV
0000d]9g854:hOJI\U:h00000000M3eMI5PY000000000000l2_M00000000000000000000dZG10000T_CcPFEJY3QLi7>_000007\80000000000000000@P6LDS5\
@X9C000000000000<4?n\HbP000000000000hnj=\CJ30000HKPF00000000000007@:\KPQ00000000000013H;@Q]LPZ?20000P;a6dagg00000000`KfX00000000
00008QTj0000l7R?00000000000000000000000000008LYd000000004GAL4ka]PXIU0000000000000000HiHe0000000000000000000000000000000000000000
000000008<LlA6f_00000000000000008@\f0000000000000000hEZn00000000XY3MPjl600000000XAWfQ2fm00000000LM8b000000000000000011X;`AW60000
hm5i0000PN6CDj<T00000000000000000000m5Hl0000000000000000000000000000000000000000l6Mm0000<\AM@7I60000000000000000@`e?000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0TV0fQP00000000h\9S000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000Y4EA00000000000000000000000000000000L>?W0000
000000000000000000000000000000000000LjBO00000000000000000000000000000000000000000000000000000000P]D1XaUR0000000000000000\E;40000
00000000h0K:0000000000000000000000000000lFbA0000000015ab000000000000000000000000X0fd000000000000000000000000dQn_0000000000000000
00000000`R0h000000000000TDUi000000000000000000000000000000000000<P2M000000000R3H]30Z000000000000I1eG0000L1;N0000000000008j?j0000
0000000000000000000000000000000000000000XS8M8XT300000000000000000000000000000000000000000000PS800000000000008`Yg000000000000lNfU
PAYo000000000000000000000000000000000000\V<lhG;7Pl\P000000000000000000000000000000000000H@T3\`1\0000P?MP000000000000P35m00000000
0A4e00000000000000000000000000000000d;eiTUN3000000000000000000000000000000000000034U00000000\]lJ000000000000X=DoL^U000000000l>o_
000000000000@lDi0000000000000000000000000000\V<M00000000TAR]000000000000<AZX000000000000000000000000000000000000\PC>000000000000
000009G=@^\W00000000000000000000000000000000000000000000000000000000000000004fO:0000HLjY0000000000000000h][JPODX0000\0^ePoR:4SbV
Djf`00000000P8lM000000000000000000000000@e]M000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<DA0000000000000000000000000DB>F@NHc0000000000000000Dn;g80Lh000000000000<>iD000000000000000000000000000000000000
00008;1]0000@0P]00000000H56V0000`PUW0000`eKU8g<n00000000000000000000000000000000000000000000000000000000000000000000000000000000
I3PE00000i8g0000@l180000000000000000000000000000PBWF00000000@02l00000000000000000000dJ;gD\eSTBM20000000000000000`jPi0000dOGc0000
00000l5c00000000000000000000\5^n<G\Z`lld000049IlPZ1N0000m2iJ0000000000000000l5m500000000h6[Y000000000000000000000000000000000000
0000dA1^0000000000000000000000000000T3jPh^W<00000000000000000000L>6Y4G1A0000dIPi0000l2^nL4LS0000<:dA0000diU`L4Ai4]5;dl8e00000000
00000000000000000N[B00000000l<iQ0000<<<V\lck00000000000000000000D4_]DQ2Q0000000000000000laVR00000000LLfPi2oMHC4k0000000000000000
00000000Pm8;000000000000000000000000000000000000XggWljOi0000000000000000\E@K\N?357BL0000000000000000000000000000d\`D000000000000
000000000000hUTZ00008=7E00000000000000000000000000000000000000000000000000000HfD000000000000U6i0DS7:00000000000000000000X[XB0000
0Don00000000000000000000d@S1000000000000000000000000000000000000000000000000000000000000m69BHSPc0000D:b><A9H00000000000000000000
0000000000000000000000000000d;Q;00000000000000000000000000008e@m55@]00000]\A0000000000000000XX::00000000A3X0H=QU0EGh00000@5C0000
X88h4iojM4Oj000000000000000000000000000000000000\J?k42^`000000000000000000000000000000000000000000000000133m000000000000000003lA
l^^9454\0000000000000000000000000000d2iP0000T[lc0000000000000000000000000000000000000000TL9l\Ul;00000000000000000000<;dN]4O]8c?]
0DQN<IUW000000000QSK00000000LS_M00000000000000008Jj50000000000000000@?j9<PR[4ghf0000000000000000hChU0000`D5a0000L;E2D]_d00000000
000000000000000000000000000000000000HDPidCB3TKg;0000000000000000000000000000000000000000T5^>000000000000000000000000000000000000
h`?d00000000000000000000000000000000\1J000000000000000000000000003FMdP0=Y3_h0000000000000000dbFa000000000000000000000000hWGUdLD\
0000dc5eTdh<00000000\2OF0000000000000000000000000000hbN:0000000000000000XWTn0000P5Y\00004EMM00004^kQ0UDj000000008AT@<N\aDET`0000
000000000000000000000000000000000000000000000000000000000000XKDQ000000000000000000000000000000000000H17_0000XJacL`Ck00000000dbd3
000000000000L>620000l58K`WmjD^i=`o`k0000000000000000LOWX00000000D1SG0000000000000000000000000000TiMY0000000000000000000000000000
00000000h\VEDQ2Hl@kJ0000DU]:00000000TY;ALZH30000d02Q0000000000000000000000000000000000004Z5k00004FdW0000000000000000000000000000
00000000000000000000<WOH0000000000000RN100000000TGR<0000@eDUTaF[00008cQ100000000000000000000000000000000000000000000000000000000
000000000000000000000HPl00000000H1gO\1ZL0000000000008kh40000000000004B8100000000TcTa00000000l\ch00000000000000000000000000000000
00000000000000000000000000000000000000000000@?VZ0000000000000000\1:<0000\Qgd0000000000000000000000000000LaJY0000lM]0000000000000
0000000000000000HV9;0000HjkD000000000000T_Ll@CRj00000000d6T=00000000017R<QCH000000000000000000000000000000000000@>HS000000000000
0000X8mO@LU600000000\aI100004Nj200000000D<?a0000000000000AIe0000000000000000000000000000<gDi000000000000000000000000000000000000
00000000000000000000000000000000000000000000@YaR0000000000000000T9JN0000000000008Fdc0000000000000000=6ZK00000000l3fG000000000000
000000000000000000000000`?CC000000000000000000000000000000000000000000000000000000000000000000000000000000000000`e=Y0000000006cV
000000000000000000000`j300000000<^170000000000000000000000000000000000000000TW]1000000000000000000000000000000000000000000000000
00004@:60000000000000000`o2H000000000000000000000000000000000000Dl`@0000000000000000L4cETd_K0000l;BB4?bc0000<Vo?h<\`h6f=00000000
0000T8JI<C9>0000\7oD00000000LAcZ0000000000000000Pm0^000000000000H8hm0000000000000000000000000000h6P_00000000a6;g0000000000000000
0000TBZI000000000000<I2=00008C3Q0000000000000000000000000000000000000000000000000000E6f?LR]J0000`<c\hj`C000000000000000000000000
000000000000T9j?000000000000X4HBl9lgTB?5\TRo\kCH0Kf40000T:mG0000000000000000000095Uc00000000000000000000000000000000000000000000
<Wjl00000000000000000000000000000000000000000000000007EF00008VAaD;Sf0000hn<YT1CnDIjU0000000000000000000000000000DM]g00000000\UUD
0000HA:U000000000lg_00000000l>neD4^90000000000004FNDDhWoPScD00000000000000008^D^000000000000000000000000000000000000Dej]0000\JT5
0AA6XF9T000000000000000000000000000000000000000000000000Hi9:000000000000000000000000000000000000000000000000000000000000L[8[0000
0000H8JY000000000000l1>]0000`RJ800004@l600000000`dlS0000dXg7d<iC000000008XMZ0000000000000000`N@`DQB0h\^900000000\UE@0000D9d<0000
A4bMd6TK0000hS`90000000000000000000000000000@Ah8<Z_;0n_9\]jclf]@00000000000000000000000000000000DhRf000000000000PNO^000000000000
0000DSc500000000000000000000<okN0000000000000000T46e@GP`0000000000004`lm000000000000000000000000dTB50000000000000000000000000000
\Cn000000000HH3C0000000000000000@W?S0000000000000000000000000000000000000000`QGk0000@WM<000000008LeS0000000000000000000000000000
4i:B0000L3P300000000hPg000000000]5XU0000000000000000000000000000000000000000A6F[4i[_00000000000000000000lMX9<D9f0000000000000000
00000000000000000000Td8W@8@iPCd_E25c000000000000000000000000dm@d00000000<@?A00000000000004W:\JA200000000<6ET4]EF0000000000000000
0000000000000000000048I`00000000TdU?00000000HlOU00000000lW6Q0000000000000000DGE4000000004<P_00000000LP[W00000000lmX@0000LiI@48Q1
H=?B000000000000@5B2hZ5F00000000000000000000i4mn0000000000000000\D4j0000000000000000`Z[m0e^Z0000000000000000000000000000Hg;A0000
0000000000000000000000000000\`gZPmm2@XkPPX;6000000000000`M5700000000000000000000h[lMlmUo00000000T4WN0c3R0000000040D7Q6^100000000
0Im600000000hP[E000000000000000000000000@0\n0XXI00008Z7h00000000000000000000TVF]d41JHC04000000000000DIlA00000000<P2]0000a0<O0000
000000000000000000000000000000000000000000000000Y4dj00000000000000000000000000000000000000000000000000000000000000000000THNT0000
00000000000000000000\7m_Do8<00000000000000000000Dl0V0000h?]T000000000000000000000000000000000000dZlc00008?lK00000000`<eG00000000
000000000000000000000000850l00000000000000000000000000000000]63JLdiX0000000000000000000000000000000015>hH=2d0000<^nT00000000@C;?
000000000000`<?30000000000000000LUM\0000000000000000000000000000hX\]0000000000000000000000004mX100000000000000000Z0G8>mP@AjN0000
00000000`Y4c0000lIh\0000L10HXE=:000000000000X47B00000000000000004<G6000000000000d=<Y00000000000000000000000009IQLYZ3000000000000
000000000000000000000FFc000000000000d^2Z0000000000000000lR;h000000000000]2D^000000000000000000000000000000008A?Z000000000000@YAI
00000000000000000000000000000000000000000000000000000000000000000000XVUl0000<m1b\T5SL3P?0000000000000000000000000000000000000000
0000l]Ae<>iO0000000046cK`5Ff000000000000h9?>HkGN15daHX^i00000000\4df0000000000000000000000000>ZB000000000000000000000000@fU:0000
0000U39^000000000000<:^e00008UN[d`4fLdc`0000000000000000000000000000000000000000000000000000LQ:9X>@H00000000TdO`X_nd<k3f00000000
0000h>BN<m]_000000000000<En700000000`O=n0000`SmLLU<2@cKim5@g0000000000000000000000000000HR]lP\KY00000M6`49BE0000000000000000`SR6
4F61@\@Nd6HX8Dj>00000000000000000000`6830000000000000000Y5Co00000000000000004>S?l8jd0000000000000000\7?R4<MB@CBRTX>f000000000000
0000000000000000<dYH\Afi00004]ig00000000@3gR041;hC7j0000h^L40000U4EN0000\k>lXO?N000000000000DR@O<FS_d^2:dk4Y00004Y:Re4Xd00000000
000000000000T6<jlb_0L5Y70000000000000000000000000000000000000GY>@<c10000000000000000000000000000`Wca0000000000000000`CA100000000
<Wh[00008\L?i2G6`GK=0000XI7g0S_cXel=00000000dJmd000000000000000000000000l?8>00000000T]B:l>[o00004<;l0000000000000000000000000000
000000000000PiG500000000<l644iBY000000000000XCk<00000000000000000000lmAf0000<=6g0000<WJ:PlZ100000000000000000000DmVf000000000000
0000000000000XY800000000\3;^`>?gLQV>00000000\i2G0000L=;f00000000000000000000`?UL0000i3Xg0000a5YP0000T\>?000000000000000000000000
00000000000000000000000000000000H82E00000000000000004fLN0000hMiK00000000L0JY0PTl0RI[0000`_TRL6f\00000000000000000000000000000000
00000000000000008KIXh8QB@Y?3dZATL]f593gTT7Z80000000000000000000000000000PbOZ000000000000PU[L000000000000000000000000000000000000
0000l>l2\Uki\Zb`l;YHPWc8PSkS0000000000000000000000000000000000000000000000004QKg00000000\LXm000000000000000000000000000000000000
hY7D000083omd=4J000000000000000000000000000000000000000000000000000000000000000000000000P5gC000000000000000000000000000000000000
HCgV@0dRdV<90000l?ZBlD;h4?I^8T1;00000000L5aj0000@8P]0000000000000000000000000000000000000000<FU]0000<FMf00000000000000000000h=9S
000000000000`;I_XYh]00000000h55GD@0O0000\0;U@n_[000000000000000000000000000000000000\?i>00000000loE\000000000000000000000000M4RL
420JPm`O000000000000000000000000l43XX47nDER@00000000000000000000lYcM00000000000000000000000000000000`8g;0000000000000000hOlU0000
00000000@n:O0000@B6T0000000000000000I0;FP;Z34MmaXVl]00000000000000000000P9g6`]Qj0000\19_4AV60000M4Q>0000000000000000000000000000
000000000000h1^R00000000000000000000Do;Q000000000000000000000000000000000000HNCI000000000000000000000000000000000000000000000000
00000000000000000000000000000000dCh10000000000000Qf]0000000000000000000000000000000000000;Pj000000000000H9_k00000000000000000000
00000000000000000000000000000000000000000000000000000000PjWX00008KhS000000000000T[ZE00000000`YJ>00000000000000000000000000000000
0000000000000000000000008RMa00000VH700000000000000000000000000000000000000000000000000000000hN0W<2J[000000000000\19m000000000000
0000lQi00000XSj3000000000000`d9FHN5?000000000000000000000000DW5]HV9K0000000000000000TMLB000000000000000000000000000000000000dMZa
00000000DGN[000000000Jm<HiTR0000000000000000000000000000000000000000000000000000d@og0000HHYL0000HQ8J0000i2E_]3egLAHMi6KV\@D7dCHE
`N?N0000000000000000HD2c@LEl00000000000000000000H84RL?d:DDb]X\Go00000000000000000000T2Kk0000000000000000000000000000\>Mo00000000
00000000lYAo00000_I84Ikg000000000000000000000000000000000000PHJZ\a]<hC^\000000000000000000000000000000000000i2T20000000000000000
e5NA0000000000000000hZC?0000000000000000dCGB00000000000047>e00000000dX8fL5EPP;]H4A0;0000000000000000000000000000000000000000<fU`
00000000d2Um000000000000000000000000000000000000h@c10000000000000000dGJK0000000000000000000000000000XN]e000000000000000000000000
0000Tcl2\SCePZfI000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000TY^iA7BY0000<coD000000000M6n
XMRm4[cCY79m00000000HLnl00000000L?]5lFDJ00004`Xo000000000000000000000000000000000000TPXh0000XT=S\MObHYLD000000000000000000000000
`NQW0000lZQ<H_?300000000LkXm000000000000HWEO0000@3LK0000PN160000000000000000000009lU0000000000000000T:MO00000000D[A^000000000000
000000000000X@m<000000000000`F3H00000000XVf2X7D[0000000000000000000000000000000000000000000014Ff00000000000000000000000000000000
0000000000000000000000000000000000000000d81bXPhQ000000000000000000000000000000000000000000000000000000000000000000000000`\:30000
000000004QFh0000000000000000U2Q^e1Wb00000000LR2<00000000A4Wc000000000000H;=e000000000000l04^000000000000000000000000000000000000
0000Tf7=PH>`0000000000000000000000000000000000000000DZHE0000000000000000000000000000000000000000<5AN0000000000000000000000000000
00000000H]8>00000000L4IC0000000000000000L;\f@mfA00000000000000000000]1nG000000000000e4l40000000015J<0000ToFQ=2fF0000000000000000
Pl6E00000000000000000000d?RTTU4R0000000000000000000000000000L`EK0000000000000000`ebE0000PBg_0000hblL0000hFkE00000000000000000000
\<PJ4Lom00000000000000000000hLUS00000000000000000000d>]T00000000000000000000000000000000000000000000000000000000000000000000`QG^
Tl0g000000000000000000000000000000000000d\j_000000000000<>4A00000000000000000000000000008=:=00000000000000000000<@>lHNMH00000000
00000000\0o<0000\S@M00000000\JP[hla1000000000000000000000000000000000000@8CP0000T4?O<>cf00004R[_Li\f00000000=2XS`JO]8I7X0000lC^O
D6RU`^BWI5_C00008D2N0000e2:l000000000000<gN3PG3Di3lD\N[e0000000000000000<4o^hNWNTca]00000000PdPAE5>>PadV000000000000000000000000
0000\M4g0000000000000000T1>k\RFK000000000000hKmb00000000000000000000000000000000000000000000@CldlL8I0000000000000000000000000000
000000000000000000000000X;nR0000000000000000L5SK000000000000dbm@=60I00000000000000000000000000000000l;EM000000000000lOoh00000000
0000000000000000000000000000lX=10000Ld_T0000E3\ldIWbTg:S0000P5Bj0000\8ZQ0000h:DS00000000000000000000HS0H000000000000000000000000
00000000D]5_000000000000lFFAa4LC\SPW00000000000000000000Tj[8=6B?0000000000000Ca3l0\QT>REH]R`000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004iIU0000000000000000<\im000000000000
0000D;;n000000000000H^QM00000000D2eX55ig0000000000000000XCFO000000000000000000000F;D000000000000PL\Q0000000000000000000000000000
00000000000000000000<B5E000000000000000000000000000000000000000000000000`>6K00000000000000000000000000000000000000000000HCY10000
0000000000000000000000000000PNS[A3>^00000000000000000000T1Q8d[I40000P?WAhGFW00000000000000000000000000000YlQH_iW000000000000HT6o
00000000\7gPTTlVDi8000000000Lm0O000000000000l8Ha000000000000\7id0000HDUJ00000000000000000000000000000000LXP:dTU80000000000000000
0000000000000000000000000000000000000000000000000000A1J>00000000XCC:0000H7Wi000000000000000000000000TVXW0000d<k<\Vnf000000000000
000000000000`I^Z0000000000000000L@`m0000X@4>\`:e00000;3A<>iZ0000000041KO000000000000lNGn000000000000000000000000LefclWP300000000
000000000000000000000000000000000000dKjCM3hTPAWI000000000000000000000000000000000000000000000000<d@E00000000P?0h0000<gNJ00000000
0000000000000000000000000000TcBS`jI@0000000000000000l8;>0000hRcUh:?J0000000000000000lF8T00000000hHIXhHS`000000000000D1DS0000`OLX
0000PQi^00000000@<Rd000000000000000000004hi1<^c?A6^>000000008S[60000000000000000000000000000000000000M8:000000000000000000000000
000000008D91]7Bi000000000000000000000000000000000000000000000000HWE2000000004K]800008IHP00000000000000000000l4m>T^JC000000000000
000000000000DJ9bPLjl<Z\ZhcZA00000J]U00000000PUoS000000000000T6=8000000000000HI700000LJ_d00000000E2b;a1h800000000@<c?0000T^OK0000
0000000000000000H]`9000000000000=5a84Hc?00000000`Hn>00000000@0>300000000000000000000000000000000`51a@XaG000000000000hO@]00000000
0000000000000000d_Im00000000@8U700000000`5U<00000000T[Z;0000lm4N00000000XL[90000<h;0l?L`0000000000000000`<:g00000000dM[U0000<=5[
0000hITf<bE\000000000000000000000000000000000000000000000000000000000000<o=c000j000000000000\?cM0000l6H80000000000000FE700000000
00000000D7`o00000000000000000000a2FVE5Rn0000000000000000000000000000E3G?Y3]S0000000000000000Xb0PD;>D\40ee75V00000000Dg8f00000000
0000DFJT00000000\J@80000i2P60000d0510000000000000000000000004RC200000000000000000000TI@Dd0[Z4KkU000000000000P[TePXN\000000000000
0000HY8\0000h:_TdNR8PQUadhLmXAeL8G@30000lRNA0EA@e2eJ<F;0000000000000000000004FEf00000000d3@c000000000000000000000000000000000000
000000000000000000000000000000000000@CfaPJ;600000000000000000000hjg@000000000000000000000000000000000000000000000000000000000000
000000000000000000000000HVF=PfH^00000000000000000000000000000000000000000000\2aR=4_h@7HR00000000LQ?2XRDe00000000000000000000@8[^
0000hLbc000000000000h`?U0000000000000000<QUR00000000L6WWd9oo0000000000000000HIYC000000000000000000000000Xf_Q00000000000000000000
000000000000DWl[TPRJ0000lS<KDTTZTk^[0000ddSm00000000`1?:44ik000000000000HWUX00000000000000000000`10d000000000000l16fl>HdlYc^Dc7e
LEn[44F=L?@[00000000@WPk00000000000000000000000000000000000000000000`[_50000000000000000LR?2000000000000000000000000000000000000
55]D0000<@:R000000000000`N:d0000000000000000000000000000LaV54lWf000000000000L1IV0000032D00000000000000000000000000008I_K8i6M0000
000000000000000000000000000000000000l\99PTKC00000000000000000000X>5L000000000000000000000000h1_M0000000000004I^dD\bQ000000000000
00000000000000000000m7<k000000000000000000000000\N_S00000000000000000000000000000000000000000000@K8P4N65DMLSDYJh000000000oVD0000
00000000<0;FPJg=00000000DD:mh<hh000000000000000000000000]6HK0000000016`E000000000000I4R20000000000000C?S000000000000XPG@00000000
<3h?0000\_Y30000DPEK000000000000000000008SQJ0000000000000000L@HMX2=;0M<9000000000000000092R>000000000000\WcmX9@P000000000000dk^D
000000000000000000000000000000000000\\C8Pd=L00000000000000008A>5H2D<\HX[HOVfLmk70000D4XK<^2L42[h00000000000000000000000000000000
LSVc\7WD0000000000000000000000000QLidA]Ed@ni00000000000000000000`Z@08fNm000040Dg00000000`9RG0000<7UX09o?00000000P9oO00000000<_fl
00000000d^H>0000000000000000\A@:000000000000\If>0000DF_S00000000000000000000l6h1000000000000@b9^T=BZ000000000000D5W3000000008\^g
00000000hZo@0000000000000000000000000000000000000000000000000000000000000000l^bF0000<J\j00000000D^iT0000000000004`NjXeK@00000000
000000000000000000000000lT<B0000HeH1XBN3dV^?000000008iL900004bJb<=gN0000@MFA0000000000000000000000000000000000000000000000000000
0000m2`<00000000000000008BbBhHlQU7A<00000000L?<Y00000000000000000000`6J]@nha0000000000000000\c0500000000000000000000000000000000
0000lJ15000000000000D7AI00000000hbY4TEK]0000000000000000000000000000000000000000000000000000H70900000000000000000000llMfHYKb0000
TB43`C;NdFciTJ;Y000000000000000000000000000000000000DnJ600000000=0hR0000DT\h00000000000000000000000000000000HSoS\mCf000000000000
0000l2eJ00000000<3V>0000000000000000000000004CDn00000000000000000000dj>K000000000000000000004M?Ih1:KD6MbhGne0000000000000000<C23
0000000000000000000000000000000000000c`U0000lCE80AgVDLj:0000000000000000000000004dYY00000000000000000000000000000000000000000000
hSd:P1^D<AmH0000<HhA000000004hIh00000000000000000000000000000000000000000000000048mA000000000000000000008AYMhl^f00000000L:j30000
000000000000P5]d00000000000000000000E3\50000TDMI0000000000000000`3>`0000T;1J000000000000000000000000DX<`000000000000000000000000
`9APD:54hKRQ8iYUm72Y000000000000P;;S000000000000000000000000000000000000dTnG0000hmAU0000PA1:lGfE00000000\i:[00000000000000000000
000000000000000000000000Q0=10000000000004mdQ0000000000000000000000000000TC>00000`UYNhD_g`4JEd]]`00000000000000008dm3000000000000
00000lRe00000000000000000000@D^L000000000000dSLV0000`a0MTD4\0000D4Uol]E600000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2GB0000000000000000000000000000@4Yk0000U2Oi00000000hKY2000052I2000000000000000000000000
0000000000000000000000000000<R91`ibL000000000000000000000000000000000JIA000000000000PK7^<;lSI56M000000000000000000000000TJG30000
0000HnY@00008Lem0000PPJ[00000000XT?e000000000000000000000000@L[JHII;E1SG0M7<000000000000H;I;lCP:LF][0000000000000000000000000000
0000000000000000`?^o4I4:0000000000000000000000000000LYmU0000000000000000P=B=000000000000l>:R`Mcm0000000000000000I5L3000000000000
0000000000000000LRE?hRhn00000U61000000000000<S9W0000\MfE0000000000004_di00000000]2C70000D7SJ000000000000000000000000000000000000
0000000000000000lHSlT=S<0000000000000000`ELo00000CT7\hCa@1Na0000hESL0000000000000000000054eG000000004AR@000003250000000000000000
00000000000000000000d`U50000HiLV0000dhWO000000000000000000IF0000<f\\0000000000000000hDa0000000000000000000000000Y3218:Vk\KGVQ62Z
00000000XXh900000000@LQnd1d9lKnR000000004F6o00000000000000000000l=nETX3Q00000000D?eI00000000000000000000<@eD00000000000000000000
hMQR0000000000000000000000000000000000000000000000008Ka90000l9b70000<7MjDJfS000000000000000000000000000000^<L<8F<Q`7<VYX00000000
LZnK]4iG0odR0000TXR_d=Y<0000000003Rc`<9\000000000000000000000000000055>X0000dSCV0000000000000000i5eH0000000052]f0000000000000000
00000000000000000000000000000?mC0000d7bi0000000000000000000000000000000088[N\HcW000000000000000005o@0000000000000000000000000000
0000`]3o0000000000000000000000000000000000000000@i?n0000L4g@00000000000000000000000000000000000000000000542n0000P=lJ]2J6]5Ra0000
LW`H0000LN@000004g@2000000000000@ZZBd^GLPMGT000000000000000000000000000000000000@TDC00000000000000000000000000000000000000000000
000000000000000000000I?400000000XRen\PLF0000000000000000000000000000h?De<FjK4S07dZF5DR7^000000000000000000000000000000000000d\I;
e0QM000000000000000000004:Ko=6\n0000dejP00000000000001o0DIC_0000D^M`83`3000000000000000000000000000000000000000000000000LIgolZOQ
00000000HFB4000000000000@Cj]00000000000000000000<GIB0000LWn;0000TB=k00008aj:00000G2C0oGo00000000Xh1[hZV?0000LR[P0000T4cl0000@L_O
00004fNG000000000000820@0000000000000000000000000000000000000000000000000000000000000000l6T0LLlQh8\d0000000000000000000000000000
0000000000000000000000000000I5WnHT[;00000000000000000000000000000000000000000000000000000000l]gg00000000000000000000000048fUD]TM
00000000`DU[PMNBa3A50000000000004=J^000000000000<B:I00000000000000000000U32a00004LH9dD1h`<gdL_mUi0md0000d??I00000000h7>I0000h20T
T3UH00000000000000000000\YXmT4Y?XOaQ0000000000000000000000008?df0000@k?;000000000X[i0000000000000000000000000000000000000000@<AO
000000000000000000000000`1Rl57=E00000000000000000YBO00000000Tm;@00000000i6A[0000`_h;00000000000000000000000000000000000000000000
0000000000000000XT_700000000000000000000000000000000000000000000dOFRd<nV000000000000000000000000000000000000<A=Z@`3D0000H_<>0000
000000000000000000000000000000000000DCNW00000000Y5Z44<I:h<j20j9M4[Jm00000000\AH<HlGKdN454n6Q00000000hB_j0000dc?HY3_1000000000000
0000l_9o0000XOa00000000000000000HS5jHZ:i0000D:RI]1d00000000000000000000000000000d98J0>038Q\@000000000000000000000000H@TX\ZBc0000
0000000000000000\E\Y0gY]000000000000000000000000000000000000000000000000000000000000`9R]@U380000DD0`TG5ahH]U8B1AHSCF4F7T\Zh311k6
00000fXj00000000000000000000000000000000\CVP000000000000PEE000000000dQHG`eo\00000000dEUk91V]H;6hM2b\T?`WdE3o00000000Pj_;00004EJO
XNaEl1eSl9]G00000000000000000000L;NK0000Hf;N0000hNYLXKJl0000lLI5000000000j[i0000000000000000000000000000000000000000000000000000
Q5lh000000000000000000000000000000000000000000008_^AP=7d<HmIHe110000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000l@6@0000000000004lEf0000000000000000DfnA000000000000E3[k00000000
00000000\WR:ho@o0000TJG_0000000000000000lL89U10I0000Do^;0000000000000000000000000000h1VQlPPam1aY000000000000L6nf0I>T000000000000
00000000000000000000000000000000@@li8flc00000000Ld:;dBTA00000000000000000000@H\[000000000000000000000000d^LDLdOi0000000000000000
00000000M6VN00000000000000000000000000000000000000000000000000000000d^4OXl96@8:m00008OgW0d8:lji\00000000`E_100000000000000000000
0000<\o]00000000XU5I00000000T0Sim25S00000000@LQILE[c000000000000000000000000000000000000000000000000000000000000<WJM000000000000
0000000000000000000000000000<f>n00000000000000000000000000000000000000000000hNb600000000`5JYlV9[00000000E2Pj000000000d^mH<WklYZU
0000000000000000XDL`0000000000000000000000000000hUe=00000000D`FA0000000000000000`1:_\L6VM1;d0000`5Ag000000000000HXYH000000000000
0000000000000000000046]B00000000DZNW8jf>0000T;S?00000000<YHB00000000000000000000L?5J0000000000000000000000000000000000000000hPCN
0000000000004CiS00000000l@eO0000X>QB0000TdZ2000000000000\FPk<Zgb0000LT7=L^FV00000QLVhVSWM2g@000000000000000000000000000000000000
0000000000000000000000008WZj00000000000000000000HXGl0000000000000000000000000000HJe[0000000081bS\K_jl]^H000000000000000000000000
DPA=DPFn00000000`H3\000000000000000000000000D4RlPDnV`F]n000000000000\kF;8<97TIO>000043>EdI^PX`<Z00000000000000000000\Y8K`Si10000
00000000hc7VhHnfTVjH000000000000L91U00000000@K[f00000000000000000000000000000000d9_I000042Z:02k]0000000003K_0000000000000000`?fQ
000000000000ln0cLIgc000000000000`^gl0000XIHl00000000`YC7000000000000X5Pf0000<mkG00000000@]cn\IWG0000000000000000<CV5000000000000
4^ZL00000000000000000000000000000000000000000000090a000000000000`I8g000000000000<VMILD@000000000000000004`\30000l6Sc000000000000
0000000000000000`8lh0000`3[j00000000000000004=X@<2EH00004GJcdG`I0000000000000000000000000000]6>V0000000000000000000000000000\6Pl
00000000\>]JU4C70000000000000000000000000000000000000000000000000000T:HB8K?J0000DXMk00000000Hmd`e3d`A5VWXnAF000000000000\^980000
0000000000000000T93[000000000000lGG300000000HU260<DdDQ=20000`K9F000000000000000000000000Y6oT0K3E45hj@FC_0L7hhGFI00000000l<3k0000
0000<EL]H^ja00000000<>9^00000000i6MD0000000000000000\V:?0000000000000000<leg0000dkIk0000<60f0000000096fR<f>[00000000000000000000
HZ@K0000000000000000000000000000000000008bTa00000000000000000000Dm=gDTXEA0M]00000000Y1bb000000000000000000000000d3>R<@Wl00000000
00000000DZHP4emB0000@E2Y0000`;=F000000000000lo9ad9@o0000000000000000000000000000000000008?D0`E3NhYl`0000000000000000000000008PnI
Pm@3`Fg7000000000000000000000000000000000000dFWNXCoHY20G0000lm>M0000h?V:LP``000000000000lS``0000000000000000\NfE0000000000000000
<Mo500000000i0V@0000000000000000000000000000000000000000000000000000PGPMhOcK000000000000L473@;DgA1il0000H6J400000000000000000000
A3nf00000000P4ha`;0BDbjO00000000000000000000000000000000000000000000\ZmVP\5]000000000000HI][0000000000000000\o5?HYHhd<E6hF=P0U8O
0000000000000000000000000000\4g\DK:VldXQ000000000000000000000000000000000000DFR;`nHd0000PHa;0V;PdhJ;00000000@IU<0000<AJB0000<kk^
<f?o0000A2CD0000l\;S8o8XDA?3m2Q4dg82000000000000d7_k00000000@AQgDJ:e000000000000000000000000T>f@00000000000000000000000000000000
4H?\000000000000000000000000THK4dm2UHQ2Z000000000000000000000000000000008W@m0000000000000000000000000000000000008n^1i2`\00000000
00000000000000004QhB000000000000l:Xh00000000@8l3TMD50000000000004\[oI45\I29m@V\P000000000000000000000000XHiS0000000000000000`2CO
0000`LmmD7S:00000000<4?a0000PE8g0000000000000000000000000000000000000000000000000000lN2@000000000000000000000000hDK4000000000000
0000Q4c0000000000000000000000000TEZO00004f7e0000l59H00004OBL000000000000000000000000000000000000000000000000i47H0000000000000000
0000000000000000000000000000`OC_0c_\0000000000000000`0NJD[`H00000000\:i>I5_60000000000000000000000000000000000000=OK8D=300000000
000000000000000000004cjW0aK=0000<=AK000000000000\j`0000000000000PK;h0000<FJJ<foNPBSA00000000000000000000DHE^0000000048=]00000000
000000000000XKF>00000000HU6]13k]0000000000000000000000000000000000000000000000008M`Y00000000LTT08KGH0000000000000000000000000000
00000000000000000000000000000000e5ZN000000000000<?FcTXPk4\f4@;naLNKSHSG80000934PPOUY000000000000l\DA0000000000000000000000000000
U5eU`ANL@Bb90000T3aQ000000000000000050T700000000<VJ>00000;PY`UhEh9Hf0000l]Fi000000000000000000000000\0_:0000hVSb000000000000PGcL
00000AfG50fo00000000i68X0000000000000000\IcB<^PD`7<i=4hA0000000000000000000000008Sg2d^Go00000000\iji000000000000I4N7000000000000
0000000000000000L6e7TiKQ0000000000000000000000000000000000000000000000000U8^0000\Reb00000000L0oLDEa`000054G3000000000000L0jR0000
00000000000000000000P=[N0000000000000000P]GW00000000000000000000L5>m000000000000`J1S00000000`15600000000000000000000dD>?00000000
8WdN8]`E8jk100000000L:260000H95SX?FX000000000000000000000000000000000000<eN[`@gT000000000000000000000000L>M040@_00000000dRKK\O85
0000DCdoHXI90000000000000000M0X300000000<WPP0000000000000000PU;Xd6\@000000000000000000000]IJI3]`0GG@lmJP0000000000004M6R00000000
00000000<ZdAXVlL0000000000000000\61`0000`8ic0000000000000000000000000000000000000000000000000000000000000000h>YA\`]h000000000000
00000000X9:L00000000XmhM00000000000000000000000000008IH^00000000000000000000d@Ti0000000000000000000000000000X<<c0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`BPM@E]mlC?_@T3FhXK<\YXT00000000PO2J000000000000d2Qn000000000000
000009a>lMH100000000000000000000000000000000M6Sm`>gl000000000000000000000000\;`d00000000dZ5:000000000000\VDld6LJ4UnXhW<R00000000
0000<T]<0000XFXN0000<FJ@0000<Tk_0000000000000000000000000000000000000000000000000000000000000000TSYG0000000000000000000000000000
000000000000@X`K@Z5TQ47n000000000000000000000000\P3f0000000000000000A4oI000000000000000000008KiK@ZlW000000000000000000000000DSfc
000000000000000000000000`UG1000000000000Y3]F00000000l47Q\`^^0000HJ4e00000000000000000000df]k0000000000000000000000004BmA`5:^4X[L
000000000000000000000000000000000000i0Ud00000000TO0D00000000000000000000XR\H0000LA>Y0000@oEC0000000000000000`Ubn0000000000000000
U60600000000000000000000lMijD;KN4@cY000000000000hPX74=QG0000XI2g00000000l7L;0000000000000000000000000000000000000000H?X:00000000
00A=`BV=0000H]<G00000000000000000000HmH\000000000000X?NR0000PK5Nh7Qj00008?:?H1A6`[DnXOn=<c>f0000000000000000dL]00000000000000000
00000000000000000000000000000000000000000000000000000000000000000000\RE2000000000000000000000000000000000000d^Bh0000000000000000
00000000=0ki00000000d__ihPY^00000000000000000000000000000000000000000000000000000`25LZ=200000000000000004Bi800000000P2ec00000000
000000000000\X?40000`E:4000000000000000000000000TDm@0000`WR\HMh5L`Ef00000UM60N6Q0000000052Se00000000HhCL000000000000<QMbTQ:[0000
00000000000000000000P6nVLhbS8]N:00008jjK000000000000000000000000000000000000l2`f@?7l00000000000000000000000000000000000000000000
0000X<]\HVBR0000000000000000LdfK000000000000000000000000000000000000L>EGLB7V00000000000000000000XYOL0000HXN=@MghP^VX000000000000
0000000000000000`_UI0000LPm3000000000000000000000000000000000000000000000000000000000000000000000000Tm^_8LPa00000000\5=200000000
000000000000<>m`0000000000000000<kDh000000000000DEQ]PLdhT3;5T@_4000000000000<_C90000000000000000<FLjXYl2000000000000000000000000
00000000000000000000000000000000d8S8000000000000PcUb0000000000000000T>8R00000000`n^]000000000000000000000000000000004R0P0000DSB;
00000000000000000000M1_S0000000090:L000000000000000000000000000000000000000000000000dRYV00000000`m`^`mRG000000000000000000000000
4@HY000000000000000000000000@HGG00000000i21Q00000000`4:>0000000000000000XQN4@\MSD=U38F4A000000000000000000000000000000004B[EU6_X
0000d1iH000000008=VHXW2L8i_:0000000000000000DGQ10000`LIk00000000HCih0000000000000000HgCk0000000000000000`[eh00000000T4L00000hL@H
00000000HDo7000000000000<=MW00000000<D1W0000ljDn0000PEEUP9h=4`QE00004<n100000000X?OB00000000000000000000L6ORlWmA0000P?;I<d[T0000
hV_K00000000000000000000LOb353gG0000000000000000\U]]0000000000000000d[1U00000000`5XK000000000000Xh2K00004N\D00000000000000000000
0000000000000000PHaaPPV6000000000000<VeZ00000000000000000000000000000000000000000000000042<g00000000U6G80000000095C50000lLB?0000
L?`=00000000\SF@00000000000000000000h^D:`jFL0000000000000n2VlE5=000000000000XD7d000000000000<GOf0000dB?E000000000000000000000000
00000000000000000000000000000g`ePlBY0?6d00000000000000000000X0c9HAB6@FDi0akR0000000000008_e@000000000000000000000000000000000000
L4[_=4A200000000d97\000000000000<RUkm4QU0000000000000000000000000000000000000000000000000000XZeS000000000000000000000000L1Ic0000
\E4jhG[clZEV<jXkPlIQ00000000\keR0000TQ8800000?[D0000Lch=00000000000000000000000000000000XYAT000000000000@<f\00000000DgJ^0000<Eg;
0000000000000000A3<`00000000000000000000lA7O<Vj;000000000000PMZE0000000000000000L3?g0000000000000YoT00000000X6d@0000000000000000
00000000h[3S0000L0>^00000000DI380000000000000000\4CS`>EY000000000000906E0000dmKV0000<jRF0000]4b600000000H1SV00000000000000000000
lS\ZhlO5000000000000000000000000\0:@0000\VE_a3Gn0000000000000000000000000000000000000000lJd<000000000000DdTj`4e<0000`[Xd00000000
000000000000000000000000000000000000<?9T92280000000000000000LiVN0000TdM8000000000000000000000000000000000000I6>L`Lf^00000000D\N?
H1`<0000000000000000PjCaX[T?000000000000X=GD0000XeUN0000<=9nD_?J0000000000000000h0[h000000000000T@fglmgk000000000000000000000000
00000000X[i88KEn0BO8]4EXm5E600000000DDNG0000000000000000PHC>Tg^5DDPVLk5=DknO00000000000000000000000000000000@3aa0000000000000000
000000000000000000000000000000000000000000000000000000000000HNdP0000I5M4`5EE0000XOD2000000000000000000000000@Ln_0000000000000000
000000000000000000000000000000000000L5>c000000000000P`G50000000000000000000000000000000094AV0000000000000000Tj=I0000000000000000
00000000000000000000000055Yg0000\BS200000000000000000000000000000000000000008a6D00000000D1^ddRK`0000\:N_000000000000000000000000
00000000000000000000000000000000000000000000Lia3@ZRF00004X_:0000i4OPT33@0mJc\HhM00000000d]99`f?V0000TUClLUQQE2P]0000h8\Y00000000
000000000000d94T00000000D>Eh0000000000000000000000000000000000000000A4ga00000NeC000000000000`5Yn00000000000000000000U3Bia6LZ0000
000000000000LLa@lDKF00000000T0KG0000000000000000000000000000000000000000lJ6V0000dPHU`6Eo0000000000000000000000000000000000000000
00000000DlG\000000000000<1PJ0000000000008fCB00000000000000000000`E8M`KA4d`U]00000000000000000000HQ`YPNG24mA500000000000000000000
0000LLJ90000000000000000000000008HZU0000000000000000000000000000000000000>MF0000HDdf<VdK\;kiXjHmI3DZ0000000000000000000000000000
00000000000000000000000000000000000000000000TOV40000000000000000\\JK000000000000000000000000000000000000\FR]00000000000000000000
000000000000000000000000000000000000000000000000lQSe00000000L2X300000000000000000000l5@]000046;70000<mDk0000I4n;000000008KE@0000
0000000000000000000000008WQ]00000000DjCG00000000000000000000dU\<00004N;4`Nh20000H6VIP9n9000000000000XBbMLC[B`@>4lHm50WF;042S0000
000000000000@Zb?000000004KZo\Pj?LbF30000000000000000000000000000<0VFT]T;000000000000XcU800000@Eea65f`>500000hPV_00000000<EOg0000
DS3^`I`700000000000000000000000000000000L9;dTR_0000000000000000000000000e6dW00000000=1l`0000000000004Sn]00000000hcP^I4Zi00000000
00000000000000000C^A0000000000000000000000000000000000000000000000000000000000000000HHZB00000000000000000000Pid?00000000H4CE0000
000000000000LPWk000000000000XBNG000000000000000000000000H1V@0000000000000000D5H=do?U000000000000000000008ZV1hjS7M0n@X:M]00000000
4740000000000000L0cN00000000PQ:J00000000Hb3[00000000000000000000000000000000000000000000000000000000000000000000l45a00008UId0000
000000000000`S]O0000@GL_8\>d0000000000000000`]QAX2mD00000000000000000000000000000000XBad0000000000008:_bDbBY000000000000L;`14J6G
Hfk40000000000000000000000000000@_=@HHVOm4o<8K7?00000000HC450000hmi?00000000l;LfHhjNDB`P0000\kT>0000H5Ob0000d]2^0000000000000000
0000PG@O000000000000000000000000000000000000000000000000A4V400000000E12<00000000000015AAH6Km0000<4<E0000000000000000000000000000
0000h?]c@e;D4M8m8Nd?XYV`000000000LXD0000000000000000000000000000h=JLdHoS00000000000000000000000000000000000000000000000000000000
000000000000000000000000dkJ<000000000000000000000000lcfm0;79000000000000000000000000000000000000000000000000LS=00000000000000000
0000hT8;000000008Eh_d3G^0000000000000000`6fL00000000000000000000`1BI8=Ul00000000`N=J0000000000000000D2gK00000000000000000B1R@h8=
000004`T00008Z2@4=YcLZSKe4fa`7NZ0000000000000000000000000000000000000000`;VV0fbTL5W>0000000000000000000000000000L5>JheFi00000000
00000000000000000000\<fL0000XGMe00000000\7jIP\S=0000PXAiLZf4h`cO000000000000P@W:@BR<<UNE0bkX000000000000000000000000000000000000
D\;5\\XXe5S^000000000000000000000000@>Ro0000L[Pg000000000eQH000000000000000000000000<j7_000000000000@TMB00000000L<A@000000000000
0000000000004m^=00000000LF=0D?HXTbT7l]`j0000<hd^000000000000000000000000000000000000000000000000000000000000l??3000000000000DUHW
0000000055BKY5DI0000000000000000DZKB000000000000000000000000L5;U0000000000000000000000000000TOjf00000000000000000000000000000000
000000000000000000004fOG065e00000000000000000000l=7T0000]09N000000000000e42N000000000000000000000000P0n60000@>P@XB6;00000000LD4H
0000000000000000000000000000`=Ci0Ti2000000000000h8]j81;fP:V00000000000000000000000000000l63R000000000000X8APDiiS0000lYB?hYgPdamK
0000000000000000000000000000000000000000000000000000000000000000L8jIM2NfhGKK0000\61<00000EQ1`FI30000<iKd000000000000000053WV0000
00000000000000000000\iK<0000lN20000000000000000000000000000000000000000000000000`kb2000000000000lJ7R0000000000000000d\E@00008NY8
U3cW0000TJbk0000e4P7000000000000000000000000000000000000000000000000000000000000@Y8l0000000000000000TLf@000000000000@=e\00000000
000000000000lAD;haMG13AO00000000`1h5l1<6E3?eXem_00000000000000000000000090AF0000000000000000X73O0000X3R0hba]lNL?PBGSI3cGh=d:]3Ql
0000000000000000@1lZ\LjG000000000000@T>F00000000i71o000000000000d7Li000000000000000000000000000000000000000000000000000000000000
00000000XXRRQ79FL4X800000:k`A7EY000000000000\KP_000000000000\GCU`H33000081_50000000000000000000000000000<^Dl00000000000000000000
000000000000000000000000138F0000000000000000U6:`00000000T0Zj00000000000000000000PR1I0000000087]_000000000000DRLAlZOa000000000000
L[dR0000T=WX0000<4kQ000000000000000000000000000000000000000000000000000000000000L1mi00000000TK`90Imm`JJ_00000000000000000000HDDE
Tc`h0000X95D0000000000000000000000000000D04P0000000000000000l]RP0000000000000000lIe`078<`K:>0000000000000000dQMP0CZD00000000=3;<
00000000lm40000000000000`0EY000000000000000000004INU00000000000000000000000000000000000000000000000000000000`SbF00000000LBI]0000
0000\CeG00000000DKf@0000H:T80000D7>400000000a5BX00000000000000000000000000000000`Xd9\mHI0000000000008dcG000000000000E6l400000000
DUAE0000H;OA0000\VUZ0000000000000000000000000000\9WL0000000000000000l7Xa`O8X4P=<000000000000000000000000X]fV00000000T?\R00000000
X^2f00000000000000000000L<RU000000000000000000000000000000000000l0fG0000P4V=000000000000hWgF8F86h:VSHhMF@Jgh00000000h5OADCgf0000
00000000T@EL`PZdTheW000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2@800000000000000000000
00000000d<:;000000000000PFh<0000`Hl@`mP0@nM90000D4GFX8keLIe;00000000dk97000000000000]16<000000000000000000000000`7KN000000000000
00000000T_on0000<=`;0000000000000000000000000000000000000000TR9L0000hN9R00000000U6?=0000<`me000000000000000000000000000000000000
000000000000000000000000\j1j0000@30<000000000000`SkE@kA7i73lThlF0000HILR0000000000000000<\?500000000000000000000\n`=000000000000
86oD47I^A5HE0000000000000000000000000000@o\Q000000000000000000000000Tm6M0000Q1>R@@Y_00008Rd10000I3>Q0000000000000000000000000000
00000000000000000000000000000000lo0g0000000000000000000000000000LgZ400000000000000000GgkU01W0000<jH@8h7UL5YGPXMK0000000000000000
8Q7i000000000000DLFG@0G\00000000TW=0000000000000TABC<H76m6Xa0000000000000000000000000000000000000000@37E0kLCDY?RXKSA000000000000
000000000000l7QV00000000000000000000T64NU6U10000dM7Z00000000000000000000`TmG@doM0000000000000000000000000]M\0000000000008j1TA3EP
000000000000000000000000L8CY8WZN4_F_X?lf00000000l]k[000000000000000000000000\>WD0000h\Ph0000000000000000000000000000000000000000
00000000000000000000000000000000hAUJ`f`900000000TnIY<6=T0000000000000000000000000000000000000000D\6LA398X?m50000<AY\000000000000
0000\J3bD6Hn000000008k<<0000000000000000000000000000TBKF8RVi0000000000004LY@00000000000000000000e5TE000000000000000080@?0000a1P1
00000000000000000000000000000000000000000000000000000000lNFL00000000<R9o0000@M]]hJF50000m4aEPGT<PkDHHaB<0000I3\b0000000000000000
d\b100000000X[C500000000000000000L7F0000000000000000\^MoP4b\0000XOTR000000000000`2^4lJo;52>Y0000000000000000d^UN0000000000000000
0000000000000000000000000000000000000000@f1A000000000000000000000000000000000000000000000000000000000000XADm0000D2FE000000000000
000000000000l:E5h\@nL=8R000000008KE]0000`ohm8\=N00000000000000000000000000000000000000000000<fX>00000000000000000000000000000000
0000LlcITZ6O00000000000000000000`0nQ000000000000000000000000000080Yb0DQkhecSD3f90000XCmW00000000000000000000TMe`0000000000000000
<^kjhTOC000000000000000000008m2f0000LIPX000000000000000000000000000000000000000000000000000000000000000000000000E2VoTJ><4kYY0000
l2ff\EF_00000000000000000000U14h000000000000000000000000HPP8<0Fk812]`6:GhSW18fTeQ1@?0000dE140000ldf0hj^=0000lo0W0000A3ZJ00000000
X=NO0000000000000000000000000000000000000000Pho50000000000000000000000000000`lim00000000\D<f4Ok:Pnkn000000000000HOWHDBHF``GNQ5NN
00000000d@k80000000000000000LJe:0000000000000000\C[mX\7<00000000@LX6HXig00000000dNVZ]59iHWC0`=kNHdMYTa5711Ql00000000000000000000
00000000000000000000000000004ccM0000000000000000lkQ7XRjd00000000000000000000000000000000XH[80000@=MfPJTWP;M1077jPh>C00000000D[O8
<[dk000000000000P>3Q00000000000000000000\m\a000000000000000000000000000000000000000000000000000000008c1W000000000000000044Gc0000
Teb`00000000000000000000000000000000=1@R00004>aeLjd?`=Sc000000000000lQ]`TeBm00000000<3`N0000000000000000\Fm>00000000000000000000
0000000053gd00000000000000008Tg>00000000000000000000Dk:N0000\N^J0000LoTAdPO[@nFQH:hn000000008o^^0000dJh40000000000000000LHLP0000
000000000000L0\_Y6:30000\J4M00000000000000000000000000000000XUDJXWh20000000000000000000000000000000000000000000000000000\i590000
0000000000000000TM_FXSZ300000000000000000000000000000000<`Wi\Rde=6M700000000<>Ji0000000000008K=Z00004jacXL]@00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000004l?700000000000000000000000000000000d3X800000000000000000000
0000X4@<l?=l000000000000000000000000\2@X00000000000000000000000000000000hJPKTJ<Z00000000000000000000\bGn00000000000000000000P\gN
0000000000000000X5na000000000000000000000Ueg00000FlH0000\jV4=6MW00000000dHXKhEGATHc30000000000008@P>DJMZP[=e00000000dJciPKGf0000
0000hADT00000000000000000000000000000000000000000000000000000000<;^b0000<2\C0000000000000000L^9I00000000H8hO000013FP`I0G00000000
00000000000000000000000000000000@f65D0]L0B1100000000dF<`XWTM00000000000000000000hL>h0000000087Zk000001hfdNZNP^G>e4[I000000000000
000000000000PG2Q00000000D@;BPcYl000000000000000000000000000000000000X97k\<f<lWb^00000000000000000000XX9^000000000000000000000000
TV>500000000]5oV00000000000000000000000000000000000000000000LMC40000000000000000<><Ue7;G00000000000000000000DbKLHCl30Y5I00000000
I44E000000000000XBX?0000@F2J0000000000000000000000008_Eh\mGR0000@j0_H13fTH=[\H>o]73600000000000000000000000000000000\9>h0000P>=a
0000h2ND0000000000000000000000000000000084Qb00000000@4DB000000000000\S@_TXgW`SF]0000000000000000XE1cXMM2M1K@P5;K0000000000000000
00000000TRGf000000000000d;o^0000000000000000000096c]0000HZX?<IRM00000000000000000000000000000000X<6E0000000000000000000000000000
\[[G00000000000000000000P4nGXAm>00000000000000000000LTHhP_g`00000000000000000000<D3o000000000000000000000000<ESgHf`[000000000000
00000000Y2TUTcVL00000000000000000000000056Td@j:FXU79DUEX0000000000000000000000000000000000000000000000004MB6D>`2000000004aU10000
0000PI`N4`n\00000000`:AIXYPW000000000000000000000000Q2;l0000000000000000PcB\Xe=7@I1mE0MiXobd000000000000000000000000000000000000
00000000000000000000hFKL<f8<00000000000000000000a5mH0000000000000000XXcb000000000000000000000000000000000000h>DK000000000000X3b]
00000000000000004b8j`h@\\^0R@M0=0000DA:dTRRR000000000000L7cE00000000000000000000000000000000l<ZJ00000000111P000000000000T2?ei5CE
0000000000000000000086>m000000000000]48f02jWP[6]000000000000000000000000dPIJ@\gn00000000000000000000P^Nj4^Rb00000000<\4X00000000
0000000000000000LUlM00000000000000008oc\000000000000deXF00000000000000000000000000000CLB<RkX000000000000000000000000000000000000
00000000000000000000XI`^0ToC00000000000000008aOA\X?B0000000000008jK[00000000000000000000DgGdA6c@00000000000000000000@\h700000000
LKSi00000000\7YUd]D`0000000000000000000000000000000000000000D`eV000000000000db=ldGFe00000000000000000000000000000000000000000000
lWm\0000A0m90000000000000000000000000000000000000000000000000000Xn[70000Dch]0000<`c800000000000000000000ha=h0000000000000000Dd6]
00000000l<]h00000000000000000000H`mNTf`nD6eBL_430000000000000000@jbP0000000000008CG6000000000000T879000000004I>c0000000000000000
00000000dShaL18bT]j;000000000000000000000000L@b04W`;00000000000000000000D1AW`5050000\;S392\R000000000eNF000000000000000000000000
0000000000000000000051]O0000000000000000000000000000000000000000HNQfH_`f000000000000\mZh00000000dEJ<0000@hNTh@Ol000000000000h]G;
0000`2UT00000000000000000000d@f;00000000000000000000000000004Pb0a3TO000000000000P;aG000000000000`W>>00000000PT0@P8FjH@74djW80000
00000000PO1DX<P700000000TYg>000000000000L1D@HjQ^0000LA?LlT=DHRog00000000\lUK00000000`Y@_<ZGcX=iC4H?o000000000000000000000000@7[:
\d5N000000000000000000000000lBmX0000000000000000000000000000lO>Y00000000000000000000dSBX0000000000000000000000000000000000000000
0000XlTK0000PGl40000DXV=4af]00000000@YWP00008k6>0000`TTC0000000000000000000000000000000000000000000000000000000000000000h:9S0000
000000000000TCKZE5<7=5QIl00\D]DHdI^o00000000000000000000000000004I2R\V2j00000000000000000000000000000000000000000000000000000P3J
0000@WjZ0000000000000000lKAF0000LQM<00000000000000000000000000000000000000000000PmaXXJlB=0>R000000000000000000000000000000000000
000000000000hAZlXY\20000T=f[92h30000000000000000000000000000000000000000<O6U0000Ta:`TmgO@0he00000000`8XT8[K900000000000000000000
000000000000000000000000000000000000<aGL00000000L5<G000000000000H91i00000000000000000000000000004daU<<`a94Ee00000000000000000000
0000000000000000000000000000000000000000000000000000@:XJ000000000000XK^E4giR0000HUR[T`d500000000lY[K00000000dl`10000@?X000000000
000000000000000000000000h:Ee00000000HQQZ0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d7dU00000000000000000000000000000000\@\@<RS@`:i`defA000040H[HUgV000000000000000000000000000000000000000000000000d@5ihk?[
@h?]00000000000000000000Y4bC0000000000000000A0F4hAc:00000000000000000000d3PK0000000000000000000000000000PIn800000000000095YZ0000
00000gM`00000000000000000000]5=D00000000453D000000000000D[bN000000000000000054:j0000L;<YXi?L0000doBZ0000000000000000000000000000
00008B4d000000000000T?K^0000000000000000000002C7000000000000h@1=0NcF00000000X=cZHSmY000000000000000000004BHiXBaZ]2SHl7dc0I9o8^5_
000000000000@1BZD`i`00000000000000000000l[>PDdGMlDI`0000000000000000000000000000000000000000dDfm00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hGHG0000000000000000000000004@o\0000000000000000000000000PBM4S[g
00000000E1iB000000000000lbJQ00000000000000000000D8=>dFQR00000000P8]O00000000TQ9D`0nC000000000000000000000000H?k>HDe00000\bEO0000
0000000000000000\A3M0000000000000000\K8?HPL6`\=j000000000000000000000000000000000000000000000000h2K:dWGH0000000000000000m4WV0000
000000000H4Y0000000000000000000000000000PGd\00004Wo`0000d=5i000000000000P>Yc00000000dR5K00000000000000000000@K=;0000000000000000
d[1H0000dY9=00000000000000000000000000000000000000000000000000000000@3D>0000000000000000dK<70000000000000000i5VJ0000000000000000
0000L:>c00000000000081PU000000000000\>jk8El@83?=000000000000000000000000H<O3000000008FgC00000000l60<8Q_T000000000000000000000000
000000000000000000000000H3>2PI\Ka5cm000000000000HSJZ00008G<h00000000XLbT0000=3>n0000`XS:m3ad00000a8O00004ee50000=7::000000000000
0000H9Q;000000000000h@_P@N1FhX>@000000000000000000000000@6j800000000000000000000XSHiH3cUX?in0000000000000000000000000000H?Qi0000
00000000P]SnT\OO000000000000000000000000000000000000000000000000LX^L000000000000000000000000000000000000000000000000000000000000
\CQ2T3;O000000000000P>>@\Q5<T[B;8\JnQ6`R0000000000000000DM:V0000lNOK=3Z70000000000000000000000000000@C>;0000dST24S6D0HoC00000000
0000X=4b000000000000<Z3@XgIf000000000000000000000000XQ\N00000000<Lhk0000000000000HId000000000000d8cJ00008l^B000002hT00000000lB;8
0000XKnd`C]dm4@e00000000000000000000D2e:00000000000000000000PAJV83j74OFF0_NQ0000000000000000000000000000000000000000HkaJ\J8nh9GZ
0000\KWB00000000DU3mdSK]Q1L^H\BO0000000000000000000000000000\NaVDSTWh_[Q0000000000000000000000008jTN16[N0000HhB40000000000000000
0000TI1G0000<5eK000000000000000000000000TdI4\nnV00000000000000000000000000000000HIk[00000000lT8K477YT[oQ00000000X<<Bdk1^HTg[0000
0000H`k<0000L2PX0000000000000000HLSo000000000000000000000000000000000000l2C]0000dY;R0000000000000000PI86000000000000000000000000
dYE>0000000000008G?Y000000000000000000000000X49RP<e8\BGCXVcg0000<DZS000000000@1mD@1X0000H:ZR00000000000000000000hIBH000000000000
=1k`000000004EX6\cmo0000000000000000000000000000000000000000000000000000000000000000P;Un<TW300000000Da0300008M=T0000000000000000
000000000000DRQ;h^B70000000000000000\MJS00000000000000000000<6F=00000000000000000000\cQ<0000l6B;00000000P\UU00000000000000000:[8
0000000000000000`ZP;000001AH<mIS000016TW00000000000000000000000000000000l6EC<4Gn0U8A000000000000T:?04lWY<nL]00000000000000000000
T6@_0hk800000000000000000000000000000d4`000000000000000000008\9D0000000000000000Tlm_00000000000000000000L4`D<MCK8[o^000000000000
000000000X8T00000000000000000000000000000000H=g]d6_gh2NTU6;W00000000000000000000defR0000000000008c0M00000000000000000000<ifT0000
0000\MMA0000`WXKTbMc0000@ljK00000000000000000000000000000000D3a7@SU600000000000000000000000000000000000000000000000000000000<ZT4
haaU00000000000000000000U6Ib00000000L5a`0000000000000000000000000000000000004JkYD9L?00000000000000000000`gHi00000000000000000000
0000\@5X<aR40000L7TfhJ;H8Kb@PiRALP85M2B:0000000000000000000000000000e64`Po_o000000000000<O`7DR\ne2ncHD>iLoYE00000000000000000000
00000000000000000000\jI[]3Ao000000000000PM2@000000000>D_00000000000000000000lL`I00004aQc000000000000U4k700000000000000000000D1cX
\mW500000000P4YJPm:<TdIV000000000000000000000000000000000000000000000000Y5=W0000000000000000000000000Lo7000000000000000000000000
0000000000004e5a<4RL00000000\^<i000000000000P4QSHF::h\W>000000009452000000000000000000000000TNF_PN;g0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000@mEA000000000000000000000Dd?00000000000000000000000000000000000000000000
000000000000000000000000`kG40000`P8j00000000\3So@;VH000000000000Y28@0000dPVP00000000000000000000L;`@M055000000000000@3o`LIQSa4`k
d:mV0000E3M]`J@E8UV^00000000000000000000lQSX<Z50PiXF0000000000000000000000000000XK<m0000T\J000000000<k[KPhAR`hEb000000000000`Ql6
HAXbhOlE0000000000000000000000008[cmH^Va000000008YS18NXg0000P@[i8ElK0000<hn[0000000081ZeE3k0TQ^2A3_>000000000000000000000000=5`^
00000000`mFR00000000PHV895X80000000000000000000000000000DZgS0000h;4>00000000000000000mI@000000000000000000000000XSEah[Mf@`I4L[Qi
8[_d000000000000000000000000000000000000Q1HcA3fmdM;k0000000000000000000000000000\7X<@ED]hng4000000000000000000000000000000000000
00000000M6a<0000T86g0000000000000000000000000000000000000000@Rk0Q3MPT<ac00000000000000000000lKHW\i9G00000000LN500000000000000000
0^YV0000LK4D0000000000000000H7CR0000<ac=0000H2In000000000000000000000000PYWn00000000000000000000HF=`m1fNXK0d00000000000000000000
00000000Pgl_0000LQJD<Wi<000000000000000000000000000000000000823[00000000000000000UCT00000000XS;I000000000000PJJ50000000000000000
00000000000000000000DSMC0000000000000000000000000000000000000000000000000000000000000E@]11fa<TlH53hd0000000000000000XQLD00000000
0000000000000000000000000000]1gk0000000000000000l26j<BN[000000000000000000000000000000000000000000000000`HKf0000000043SK0000Tg;V
@TZY0000<jPG00000000000000000H]<P@=7D6ho<Al[0000000000000000000000000000DVQ[0000000000004BKe000000000_K9dBPb<Tnfa1J1000000000000
00000000000000000000<[_N0000000056]Z4PQm00000000000000000000000000000000000000000000D@RYPU5WP4T>00000000000000000000000000000000
0000dN`X000000000000a0BG000000000000000000000000hD?600000000@FM4hI]<HTeWlfM@0000lYM`P3kA@bG88nVj00000000000000000000000000000000
000000008`Lo000000000000000000000000H?1b4P:Q0Y6?000000004VaJ0000U5<Q4P9:0000@R^?deV^00000000HEkD000000000000H2bndH4IPM\_96?g0000
00008iaBHnT=000000000000000049m9l_Z`00000000000000000000000000000000P[Lc0000000000000000000000000000`=F8HH[bDb6W52ia000000000000
\jJT0000000000000000000053JS000000000000DcM\0000e5fl000000000000000000000000000000000000000000000000000000000000XE9e000000000000
0000``7M00008G;j0000T]4J0000`91D0000XR?n000000000000XiR0000000000000Q5[Y00000000\o7C0000\^K8E3]j0000DZ`f0kH[00000000000000000000
00000000PhVNPJde00000000000000004CF_dThE8bQ<Li<k000000000000XAAk000000000000000000000000000000000000000000000000TeD9000000000000
0000T1YC0000TO`^000000000000000000000000000000000000P59j0000`H^E000000000000000000000000@HD\00000000`GNB8L@9<XLK0000L]0^00000000
00000000D\Yj00000000D58[=6W>h_eWi3:o000000000000000000000000Xii<102m8R0\La5VE1_f8^;h8KoK53PU00000000hB8LLH_R00000000h09W00000000
hPWF0000000000000000hc@I0000000000000000dDHHLSC60000T5Gf8B4S@I1_0000m6K900000000000000000000@G6E00000000000000000000000000000000
0000000000000000\k\B000000000000000000000000000000000000000000000000l5:i00000000\QHb00000000000000000000000000000000000000000000
000000000000000000000000h]S`00008LMW0000`@mM000000000000000000000000000000000000<i1200000000000000000000@YR@0000PF<4000000000000
DQ@V0000X]lY0000X2<\8HSE\XlPd<LLhjBk4E=b@\RH0000000087K?000000000000000000000000000000000000000000000000000000000000000000000000
0000lAAD000042ST`ENSH\3]l1M8\JS60@I`diA\`jNXHn;A0000U1ed00000000000000000000000000000000000000000000<hNo000000000000000000000000
0000000000000000000000000000000085Z_00004DBZ000000000000<lbkE3_X00000000000000000000000000000000000000000000000000000000\KRi0000
00000000000000000000000000000000P0V60000000000000000TmU>0000000000000000000000000000DTV>0000000000000000000000000000000000000000
00000000000000000000X8Oa<GXP00000000U2AT0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TMYT000000000000H;mi0000e5j[0000T?4c00000000<3KV000000000MY_0000a5?H00000000l?b<DFkl000000000000T:N30000000000008jeI0000`L3P
00000000000000000000000000000000XKh40000000046R:TXQlPIYR`^jJ\j<gHb72dP<Q00000000000000000D=X0000000000000000000000000000l2XB0000
000000000000HFS=P;<F000000000000000000000000T5MZ00000000000000000000P=93000000000000HgOUP4=\h<6S00000000dkgT00000000000000000000
000000000000000000000000<Z\j0000000000000000Xd=000000000000000000000DEo>0000000000000000Xgh4000000000000000000000000XDRK00000000
00000000000000000000<2T>0000lFSK000000000000000000004EM;LO<PhR8G00000000000000000000000000000000000000000000000000000000DM^i`<7B
00008Paa0000DfJR00000000000000000000000000000000LVRb0000HY@8000056hI00000000`kW?000000000000PJkl8QYG0000PnJV00000000l^0d00000000
000000000W[i00000000L::E000000000000000000000000000000000000000000000000A24`000000000000d>?80000000000000000000000000000T601d1jY
0000dbM10000000000008CY;000000008Seo8BOKLIdo00000000000000000000000000000000P48`hCC_00000000E2Z700000000000000000000000000000000
000000000000PSH30000P@d80000000000000000000000000000000000000000P<[n00008H:Z00000000000000000000000000000000@3L<lYNODjE_00000000
00004TR295UV0000LPQ100000000000000000000<[TL00000@LLL0R``E2L00000VV>X@M1000042OU`>>O00000000000000008@H00000Pl]20000000000000000
0000<>U8000000000000P1Bk0J]bD=85000000000000loXlL27o0000000000000000000000000000<RdB000000000000<m>\0000000000000000h:>@00000000
0000000000000000000000000000000000000000000000000000000000000000a71b0000lc>Yd03:00000000000045jn0000000000000000000000000000HH[T
0000000000000000000000000000000000000000000000000000dOf800000@_F\AL50000000000000000<]66T?_T00000000000000000000DClB00000000@>eN
d1U200000000HTUY00000000di5LX64[00000000000000000000000000000000@QFH000000000000`LkT`VVf0000\2=Q00000000000000000000@`CV00000000
0000H_gE00000000@:=G0000000000000000PCN;00000000XXOj00000000000000000000000000000000000000000000000000000000000000000000PVi`0000
000000000000DABh0000\2g^000000000000000000000000T^b30000000003hb0000000000000000l4kb00000000H=h\00000000@EEg<eP8DGjeQ6D:00000000
0000Hj8eI5Tb00000000000000000000000006dmhR`eT?l>`c:M0000000000000000XZ<8P>dh000000000000XTSP000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y0LV0000000000000000000000000000000000000000000000008>@U
0000PGlG00000000L[]?<:0j0000000000000000@MaSPX5O00000000dInG000000000000dgbRe6B5Y6dD00000000000000000000000000000000000000000000
0000E7;a0000000000000000000000000000T9?K0000000000000000@fbGT[eB000000000000D^7\000000000000000000000000000000000000000000000000
00000000000000000000h7Y5000000004?Ya<\P400000000000000000000<aFB000000000000000000000000000000000000000000000000lPFKl4TI00000000
0000000000004Qjm0000<k7100004QNf000000000000LKOF00000000000000000000P7d800000000000000000000000000000000dV^o`ed:0000000000000000
h74EX9]6TcM1000000000000A663dYG^00000000\BG30000000000000000000000000000000000000000000000000000000000000000e3kj0000\SPK00000000
000000000000000000000000hXl``9X4`]kf@3oS0000000000000000000000000000DjDL0000000000000000000000000000000000000000000000004\7[0000
\>;J000000000000000000000000DPDG000000000000<lkk00000000000000000000d26:LO1_hMLc00000000dKIb0000D2:A00000000hD9S4nm600000000DCo_
L^CZ06m142iA000000008=XPPY`\0000000000000000X74d\`__laLY00000000PDJb0000<4GP0000<g6g00000000000000000000X]4XDOZ`0000DAPc00000000
00000000\YEo00000000000000000000000000000000@QnN000000000000PP?B00008lST000000000000@lLU0000000000000000000000000000000000000000
0000TffC0000dI0;4jgm0000hRJU00008jeZm4iZ00000000000004fI0000000000000000<4Od0000000000000000000000008LoPi52K00000000000000000000
0000000000000000`[j^000000000000000000000000000000000000000000000000000091=ZPP8I000000000000Do<3\Yco00000000000000000000@AY3\0gB
0000000000000000000000000000000000000000hD>]0000T?:]PLgg4Yf<8Sk80000Hi]MLFNc0000000000000000000000000000dTak00000000000000000000
00000000000000000000HEI@00008F6@00000000Y2j>00000000000000000000\_bZd\@^0000DQ[R00000000LDgMhLl:4Dh[<f_600000000000000000000@DM4
LmCH0000DE>kd5R0hRXSLkec0000000000000000LXEAl0m@00000000000000000000A60V00000000X>Io00000000@l;n00000000000000000000000000000000
0000000000000000000000000000dN9e<@aED@DG00000000000000000000000000000000TVkN<>K5@o>g0000000000000000DED<000000000000000000000000
000000000000<]QX0000m2F<00000000000000000000\SN@hXhf000000000000000000000000000000000000000000000000000000000000000000000000h8CB
D@NQ000000000000XDYX0000`=A90000lL7V0000000000000000<>A1000000000000000000000000000000000000HnSd000000000000000000004gkm4jde0000
00000000DRn4000000000000000000000000000000000000000000004N5Z000000000000000000000000@`V8Lkdl<hL500000000hO4RD8X;0000000000000000
0000000000000000HjPX0000d][m<3]00000000000000000000000000000lNX4`3e3Ll<]00000000000000000000`Ja60000i0ii0000PcSH000000000<?R0000
00000000000000004l@K00004:430000000000000000000000000000000000000000000000000000`^\b0@^>0000000000000000000000000000000000000000
00000ITV00000000000000000000000000004R4J00000000`7j6XWIiDNLMXEIK00000000000000000000X@Kgl?GYDk[kHMoi0000XaYi00000000000000000000
000000000000000000000000000000000000a2ef00000000000000000000\Ff70000`7[i00000000000004Il00000UPL\31g0000HOII0000000000000000Q5Jl
T@PWlPXX000000004THR000000000000Tnif00000000he7W00000000000000000000000000000000PDX9000000000000000000000000000000000L?5<fa90000
15DY000000000000000000000000000000000000hZ`T<4>k0000000000000000DQT[0000<6L84><800004l2V00000000hEALhjB0@^0?hjoLh;2I000000000000
0000`Q]>LYo:DNL\T4mi000000000000000000000000000000000000000000000`l50000HdKRDi1g000000000000000000000000000000000000000000000000
00004=DB0000`HhZ0000000000000000XH0o00000000<:1G00000000000000000000<RmR000000000000TGn>LbP100008HD8000000000000000000000000H7i;
00000000L0U[000000000000000000000000000000000000000000000000dDg=0000000000000000000000000000l:_60000hIVS00000000HYKD<2:M8Ph40000
00000000000000000000DPTYP:^U00000000000000000000000096;J00000000000000000000000000000000T5;:`NN`000000000000<MgY000008V>X6ZoTUKM
Dc5H00000000<cfV0gTH00000000`=A\00000000P\dF000000008B2l00000000D5RGHl@Z0000P2MV000000000000000000000000000000000000000000000000
000000000000LFeM0000000000000000000000000000000000000000000000000000000000004Tc^L[BJ\<Tl`J2Xd8X1000000000000HWKX00000000@9QS0000
00000000e1Nl00000000000000000000000000000000000000000000XLDi00000000000000000000L:f_000000000000000000000000Q0KU00000000@Sco0000
00000000H9Bj00000000HISH0000000000000000A46Y0c?;0000@lSc`o\a000000000000T;[c0000000000000000000000000000TEmMT0GQH9S20000@FU30000
0000<El500000000000012CQ\bZ_000000000000000000000000000000000000000000000000000000000000000000000000000000000000ToS9000000004\Vk
0000000000008LR_\TC;0000000000000000]3a300000000000000000000XX8C0000489N00000000DGlS@ZYo00000000XY^VHK9g`DVce0V\0000`feT00000000
8?c=PE6n000000000000000000000000M6JY000000000000dCDa000000000000000000000000000000000000@=`V000000008@J]0000000000000000DAgD0000
0000000000000000LSFj000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000HI8V00000000
00000000@N:W000000000000T?9c\:_B000000000000l2E6<Z=k00000000000000000000DRNP@:\o0000000000000000000000000000\?^_0000000000000000
00000000000000000000d@YO00000000000000000000000000000000@8UZDEd1ToU60000000000000000000000000000HNiN0000XAX@000000000000dE1@0000
0000\ag9h9AfE1d]00000000000000000>Xb00000000]6Dj00000000000000000000h4]T00000000000000000000000000000000dIR:00000000000000000000
00004HV]00000000000000000000000000000000lC3\00000000m6o:00000000T1K[000000000000000000000000Y5dTXDcm00000000000000000000]2EO0000
000000000000000000000000000000000000000000000000000000000000lj:j8?oW<KdZ000000000000X=PfXEa3HX4=000000000000000000000000<Un10000
0000000000000000DJ`a8i=B\lNJ00000000dlA?0000\ONG00000000LkNS0000000000000000d6_S000000000000dSki00000000`E2?0000Pje6000000000000
00000000Xaob=20jT<diD[:f00000000000000000000000000000000000000000000D>[A00000000000000000000\B9Z0000d`D@000000000000000000000000
0000E4XJ00000000HG^_11l600000000]33`00000000000000000000000000000000000000000000PZS?\cGb000000000000000000000000000000000000LGDJ
00000000000000000000Hifh00008K\j0000000000000000LTY400000000000000000000`C2Z0000000000000000000000000000000000000000000051H:0000
0000000000000000@EU5000000000000000000000000@56M00000000000000005376000000000000000000004j][000000000000000000000000000000000000
00000000djN<0000000000000000dGV60000000000000000000000000000000000000000000000000000HP>7DWkU000000000000TfiH00000000000000000000
0000000003aC00000000000000008Rg70000dcS700000000000000000000T;Z?00000000<@Vm0000<lAf0000000000000000000000000000<QlY000000000000
00000000\[k100000000DbYG000000000000000000000000i3kPm6YU00000000000000000000000000000000hR`T@ZTA0000000000000000@E]`00000000hASS
00000000XA6n00000000PJ5b000000000000000000008G^3000000008Gg8hnEIDFOm00000000000000000R5m0000000000000000000000000000000000000000
00000000He7:PTPk<Vfh00000000`:]m000000000000@Y_<`L?Y0000000000000000`gm60F[l0000E4FI0000000000000000000000000000PAFI0000@G<BE5Fg
H^@d00000000L]H>00000000000000000000D:Yg0000TWQkL[\@d;nD0000000000000000HYel00000000000000004kAki4`^558f16RM54MD000000000000L?Q:
00000000hXZ40000hUFC0000000000000000000000000000000000000000000000000LBP000000004?XM00000000000000000000DYT^00000000000000000000
8An=<B9E00000000dMeDDg?A0000hCXPXG9jD\Dg0000000000000000lnBQ0000PN;E00000000000000008>_=000000000000000000000000000000000000l0?:
00000000000000008Bkh56PV000000000000M1TL0000000000000000000000000000P@7e0000000000000000`BFP000000000000000000000000000000000000
000000000000]43A00000000`1cjd7?m0000l9M;0000000000000000P[eZ0000000040j`0000ld9g000000000000DOH4e4a800000000h]Yg0000000000000000
000000000000000000000000<f5E000000000000d=YQPREd00000000000000000000000000000000000000000000000096Cc00000000d?_ePZhC000000000000
m6ebT1;>`ISWDXZc0000@E8Z000000000000Xdob00000000000000000000000000004:D=hhEDld9700000000000000000000@@7S@IBe000000000000@59SHIJF
00000000lVHd00000\V300000000=5V=0000PU83U2in000000000lSEdm_4`4S@@=O?PC?4`DBjH3\XXLmN0000X99D00004X9j0000000000000000<>Q4LO0V0000
000000000000DN1T00000000Tcc600000000D3e@000000000000000000000000I15`000000000lRC00000000000000000000L1g>`A[l00000000000000000000
0000hJ]F00000mN00000lAll0000000000000000\QeHd0<X00000000000000000:FN<MCg000000000000@SFM0000<^IM0000000000000000000000000000ToSI
0000P8:30000a2k[00000000000000000000000000004V`700000000000000000000000000000000000000000000000000000000000000000000000000004NnK
0000LLXc00008Ej[\^3h`eXj000000000000000000000000000000000000TIDZ000081>M<ek655<D08LE0000Pk:]M1dP000000000000000000000000457[0000
00000000000000000000HJ>dhFMG0000000000000000000000000000000000000000L\:e00000000000000000000000000000000000000000000000000000000
00000000H;6T0000LoAkLMd>H2_]`8eD000080ga00000000DGk`00000000000000000000DXiS000000004Te;0000000000000000000000000000000000000000
0000T0fVH5DiHLIU0000000000000000000000000000000000000000000000000000000000000000000000000000T4Dn00000000000000000000000000000000
00000000]4mB00000000000000000000000000000000000000000000000000004Nn7000000000000000000000000DK@Q00000000000000000000\1E>h7em0000
0000X8_f0000000000000000LPXE0000000000000000000000000000000000000000TCBD000000000000PBhn00000000000000000000000000000000L27^0000
00000000l^ioe3m_i5W1000000000000000000000000DYSg00000000000000000000000000000000000000000000\=Al0000000000000000000000000000D53R
hgA:E4KC0000TWbJ00000000d@L^dcV=0000\8h>000000000000\OdF00000000<Q7Z0000000000000000000000000000000000000000<:NH0000000000000000
00000@cAhYT?H]>2]3S\Q5CR000000000000000000000000000000000000Y3ON000000000000<bj4000000000000L1@h`M3lPEL@000000000000000000000000
0000000000000000000000000000000000008ckN0000000000000000HI0S00000000000000000000000000000000@KP<LW8o00000000HPA300000000a5_j0000
0000000000000000000000000000`3Z@0000`[d=0000<lZo0000000000000000000000000000000000000000000000000000000000000000\W[FX6Z6XXghT^`o
00000000haW3U4W2000000000000000043=D4e:;0000HCUe000000000000P9XC0000X8VP0000000000004::0<JR\I2]F<>Q]Y4=1000000000000000000000000
00000000000083MDT:^GhimD00000000Q3@b0000X9@^\TgL00000000I41dM3=J00000000000000000000000000000000Pa1;00000000000000000RCj00000000
00000000000000000000000000008e2>00000000<nTe\;1h00000000D@B<000000000000000000000000H200000000008RdS000000000000P2h7l=ejD>Tf8IbZ
4Oc`00000000dVLL0000000000000000dUm=00000000000000000000000000004QU7000000000000000000000000000000000000000000000000TSaDlck[0000
00000000E250000000000000I0[b00000000DO[:X5?700000000000000000000LRfl000000000000000000000000`d@0000000000000l1[A`3mAU4m80000THY^
0000<122]2^<000000000000TcYA0000\BTdlL3n0000000000000000000000000000000000000000000000008HofTZC_0000P<nh000000000000000000000000
0000Xh?N0UWK000000000000l=Fh000000000000@OS0000000000000000000000000000000000000Tgda@_Bjhj3JdcgW8<KD00000000hI]20000000000000000
d05?0000P>UX00000000000000000000hAJ5lEC<=2^V00000000000000000000`EDL000000000000d\;E0000000000000RSc0000000000000000000000000000
00000000000000000000PG`_0000h9dl000000000000000000000000e68Hh3E40000hJU50000D1G1X>W1<GjMDOdmT4A800000000000000000000000000000000
00000000000000000000000000000000T5Wa00000000hk4H000000004j<E0000H2DI0000<JAW00008>h7@VK>DiIl000000000000000000000000000000000000
00008F\:00000000d@6R0000000000000000000000000000dm=0000000000000000091d=00000000000000000000DZRh0000000000000000X:S2000000000000
0000000000000000`6[D\9mkH:I;\ECi`EjHhPbi0b358hIB0000@I4[0000000000000000h@OD0000000000000000@gV?00000000000000000000000000000000
0000XJGA000000000000000000000000000000000000d8\oP;bm8a?@00000000lP`mLVi9lW6;00000000000000000000Ld0TTARQ0000000000000000d;ZLi2Kc
0000e4gG000000000000L3Fn000000000000`D7EXKXDhL21LWhj0000000000004BBM000000000000000000000000PPNRD\H]hjMg00000000000000000000dHm\
000000000000000000000000000000000000@\Rb0000000000000000<g=K00000000000000000000469_0B[20000000000000000dXhY00000000000000000000
00000000000000000000m0a700000000000000008Mfa00000000Y6@D8kVB00000R7CA4Kfh?0[0000000000000000000000000000\D`R<Uii0000000000000000
00000000`J9H0000000000008Q_j0000000086O9`KC`M56Z@;c[00000000000000000000000000000000d>T;0000000000000000000000000000HXmU00000000
I3B<0000000000000000000000000000000000000000000000000000D9fT0000000000000000000000000000000000000000000000000000<KdilL8j0000<=j0
00000000000000000000000000000000Hl9T000000008CkO00000000dL:Y0000000000000000000000000000000000000000L`L400000000XR]<000000004G5;
000000000000e3b]00000000000000000000000000000000PX;Bd`Zi`o2a0SfV000000000000l@=H`S;2Llne<;@b0000000000000000000000000000HJUd0000
0000000000000000000000008S[GDMK40000`\mh0000000000000000000000000000`VcH00000000000000000000000000000000h5GW000000000000LAKP0000
000000000000`T4CY3i700000000000000000000000000000000d7?E0000T:J\0000T@V^00000000H<i600000000000000000000000000000000000000000000
DGQl00000000000000000000000000000000000000000000000000000000000000000000DGIl00000000000000000000h1UA0000000000000000PeA[0000\kbE
000000000000000000000000`X@Z8Cac000000000000dD:K0000lQ4?0000DX:[00000000000000000000DmQcHBMXdmV@00000000000000000000000000000000
0000e2e700000000000000000000DRbM000000000000@]oM0000T9E:0000000000000000d>cV00000000lI`k000000000000\`UBDD;Z0000PjLl\[AM0000T5el
dQj[000000000000@IbfXWoMX^aBdB\iA5Qj000000000000000000000000P`o>00000000000000008A`8000000000000Dge^84C_XM7h`:JA4]A=lb5100000000
0000000000000000000000000000000000000000hJYl0000000000000000000000000000@:e^LA\?00000000000000000000Q2Wf00000000000000000000]1nm
X55UTQVL0000X0:L000000000000000000000000hHQ\0000T4RZ<3iP00000000000000000000TP?c000000000000PJW7l`RN0fk]000000000000Q7?X00000000
000000000nLAlIA60R7L0000000000000000@P`L00000000TY`IH`ho000000000000000000000000M4D700000000000000000000000000000000000000000000
P96<000000000000000000000000<2oX0000000000000000000000000000000000000000Pknb0000@93O000000000000h?VcQ44b\JnL00000000574c00000000
0000l`hU<d5ga6NW00004RkK00000000000000000000e2k1D:=3000000000000dMXHL\1UH3@E0000000000000000`M9JlN0H0000`lX30000TN;V@UGeXAC50000
000000000000000000000000000000000000000000000000\o4>00008[5`@hB\lVm800000000000000000000DDD1000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@]WQ00000000000000000000TK<D000000000000]6E:00000000h6gTT[eLTgnP00000000XG^I
0000000000000000000000000000l]Z7`<n@000000000000000000000000000000000000lc;_000000000000000000000000i2QA\1=24CbU0000@\QV00000000
00000000`4OV000000000000H:;T16ND0000000000000000000000000000P]^e000000000000000000004PAXL2oD0000`e>[0000A6]A00000000@:dOHCoo4jgM
PkMZ00000obK0000000000000000000000000000000000000000HfTA4Wh@ToJk94lN000000000000000045TO000000000000000000008<HY000000008QI?\0Xn
`kcB00000000000000000000hHke000000000K_M0000l\6A0000X<=Ed4BX13e:``14000000000000dK^_0000TVJe00000000000000000000000000008O^^0000
00000000`YId00000000\e;5A32A000000000000000000000000E4[_00000000000000004eg00000P4=O0000<o<h000000008o1l000000000000000000000000
PQZ]000000005217Q56@000000000000<mTm00000000l2:2000000000000000000000000Hihih_<\Dm>:000000008V`RLYCP000000000000hI56000000000000
0000T7;DhJVe0000000000000000000000000000DCCP000080N4@37d0000<Q`K00000000d<FbD>S]00000000h58?LB@20000000000000000`e\n00000000P=oa
00000000000000000000000000000L3E0000000000000000000000000000000000000000000000000000000000000000h<Qd4FaH000000000000H0`a00000000
0000000000000000h`0ei23c00000000000041FC00000000H^:F<K4_a749A75c000000000000000000000000000000000000<D\Z000000000000TUWb00000000
00000000000000000000000000008BLaHL`Z0000000000000000Lbo`0000DIUI000000000000000000000000@Rb_577D4LEW0000000000000000lAT^H==QlIk2
0000000000000000000000000000000000000000000000000000000000008NC:0000000000000000000000000000000000000000dU0Q00000000000000000000
d:bc00000000000000000000d\60Tk9O00000000HM=8`UnL000000000000XC:0XE2j0000XGGOHFVY82b3l2BLTjGY000000000000000000000000000000000000
00000000567a00000000000000004U9j0000000000000000000000000000H3MQ00000000000000000000000011lSDYS[`0Z=XelRhDc_4AT4DDbnhfiSdlaB0000
00000000000000000000000000000000`8Ho000000008HEL00000000000000000000000000000000000000000000lI<6LCfG0000000000000000000000000000
000000000000\iJi0000000000000000Dk3>`]cPXbRG@kU9000000000000PGYl0000000000000000000000000000000000000000DXQ_000000000000hbVnX9Z3
h?<KPlo;A72L<dPg000000008BU20000000000000000000000000000U43Q00000VdY00000000000000000000D<2A00000000000000000000000000008oo^0000
00000000000000000000P:nh0000\J5400000000000000000000000000000000000000000000DQ@d00000000000000000000DWKj000000000000D4Vi00000000
000000000000heRmd8]:00000000h]P;0000000000000TWW0000454o\M`H\ma:00000000`:a253=W000000000000LNNo0000000000000000i1KV@72B00000000
000000000000000000000000hPI946dM00000000@Hb90000l:c88D?D000000000000000000000000\TSB00000000hGWZ000000000000000000000000000080M]
000000000000lj_L00000000000040M=0000l1Dc0000000000000000D[2b000000000000000000000000000000000000000000000000Y6S`0000000000000000
000000000000M4ZB000000000000lgb;PgGK\36]l3cl0R7:0nfcU05W0000LH;h0i^40000000000000000P]HK\kOU00000000000000000000e4@K0000`N<h0000
0000`H^c00000000HC=S0000000000000000000000000000do:Y0000000000000000DRIj0000TBlX000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\N3]0000H3@T0000@08i00000000000000000000
00000000hLJk0000000000000000TJ]800000000000000000000a52>d<_AdBF>U72i00000000X@ZU0000\1LWlKBM00000000000000000000e1m:00000000Pg2[
l0=d00000000<?FJ0000TGoL\jmZXH0?`BEP00000000000000000000000000000000000000000000<Pd8P[DU@k`:\VB900000000TGd400000000HNgaLY]=0000
0000dF6^000000000000000000000000000000000000\40T00000000000000004PPB00000000000000000000000000000000<=:c000000000000000000000000
\lKo000000000000000000000000421A000000000000P^S9PG06000000000000000000000000000000000000000000000000T;7Y0000@RQg00000000L8`\DRai
000000000000000000000000D]OL0000000000000000000000000000e2Z[000000000000000000000000lh@2000000000000000000000000000000000000@gmO
00000000XDJB0000000000000000000000000000000000000000dj9\0AdP<4Z;000000000000000000000000hM;M00000000000000000000000000000000dL35
00004UfG]5590000Q26gHM>20000000000000000XF]G81in00000000TZ[N<aA;m0Z>A4^R0000000000000000L<ZfPJ[KdSe1XnJC`GnX00000000000000000000
000000000000000000000000000000000000`0m2PPkY0000hY2`0000000000000000000000000000PUCD0000Y6:mTG=b00000000liU>00000000000000000000
0000000083LjX:`_00000000000000000000`OBZ0000@:j`00000000TA]615[f8GBMXKd?lPoo0000000000000000`SdUXej8000040MF00000000000000000000
LELO000000000000000000000000000000000000000000000000000000000000000000000000000000000000@30P0000X7VJH]GL8\aX\]l3@Rnf000000000000
XcjFHFlb00000000]21kA1hE0000PoFmT2[?000000000000\LME00000000000000000000lMDa0000`;K\00000000H7a=l;?=8Yh0000000000000HbDi00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h8`6\PUh`0i_
`CI20000P[iI000000000000`SeO0000000000004k3U000000000000000000000000000000000000d=LlhZ0j0000000000000000000000000000000000000000
0000ha?j0000000086km<CUH0000000000000000000000000000@IZflJKOT[d_LmLIa4[lPCY^00000000000000000000D4AG8W3\`n;W8V^W0000000000000000
000000000000dM9X000000000000000000000000Dc;A00000000000000000000000000000000000000000000H8SD0000DYL^000000000000000000000000T:Cn
`\SJ0000000000000000000000000000000000000000daNb00008@2@00000000@EOM`M6F\GW@0000\6;Id5El85d1HX7g0000lW@200000000@I5elNRf00000000
h6Z\000000000000hV7ZU6@^00000000<1LM000000000000000000004WB@000000000000000000000000000000000000000000000000XAk>XQ=R00000000PB@P
000000000000@5QgXh[30000000000000000@X=Y0000000000000000L=ZY0000000000000000`_KP00000000XN9500000000000000000000000000000000dW[;
000000000000000000000000<Ke8deE50000000000000000LKTA4GL5@52\0000U1JW000000000000`n8L0000X9@;`Sdc000000000000XH<h00000000l7LZ\FlT
i5oC0000000000000000000000000000PF<C00000000000000000000T\G[0000TQmG0000P1Ag0000000000000000000000000000l8eNLc[BH5d?000000000000
0000000000000000000000000000000000000000H\?o0000L[hi00000000000000000000m1^W0000U77:83M70000000000000000000000000000000000000000
000000000000P9jM0000l_;=PUSXdYPL=4l[000000000000Hh=@00000000000000000000P_c700000000DMaf0000PNg000000000d8J;00000000000000000000
HGLPQ0Vo0000000000000000000000000000`FNo@PgODUIF00008SY80000=2E5@WH700000000000000000000deIY0000000000000000P]Gd000000000000D=ZL
`?WO<D=g00000000@]@0LO0i`_a`Tk1o00000000dkWP00000000000000000000]4BS000000000000000000000000000000000000000000000000000000000000
00000000Pl3V00000000H`2i00000000000000000000I6H[0000<gDF`U5elWNC000000000000000000008LilH[Gh0000h\Wh@VE>000000000000000000000000
0000D=HG0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d_OX000000000^Z<00000000DYLR0000
00000000hSk_00000000000000000000000000000000h0GFX7Uj00000000000000000000000000000000000000000000000000000000P]n0DiQW0000d6;h]2h`
00008M3C0000000000008MBfLVXm0000\LQ00000000000000000000000000000000000000000P69m=2JC0000`UBo0000@CTj0000000000000000000000000000
00000000000000000000DOd5lR=X0000000000000000000000000000HYLj0000000000000000lAEVTV6400000000000000000000\>8300000000=66m00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@:g400000000T`6[0000
0000\<^LTn3G00000000000000000000LDf]000000000000LYEb00000000@0I500000000000000000000000000000000`P448L<5\]:h56j=0000<?jX00000000
00000000e4M]000000000000000000000000H43IT:eg8=Tb00000000000000000000000000000000\:5D@=`c00000000000000000000@AhS0000000000000000
`40H@iZ500000000000000000000000000000000@7hYHO_Q000000000000<^Ih000000000000PC?De5KV0000<ioJ00000000000000000000000000000000\j73
0000000000000000000000000000000000000000D:0]@^73000000000000XI?FHZW20lgn0000X7GcdTD1\Y56d5Xh0000000000000000000000000000@JY10000
00000000000000000000000000000000000000000000000000000000000000000000XJ@U0000000000000000000000000WDc0000000000000000000000000000
0000XAK>00004A5BDLb1Q5gi00000000d\P@HGZm0000000000000000000000000000000000000000000000000000M2TbXAGk0000000000000000000000000000
00000000000000000000h>QkPhh2000000000000l`em000000000000000000000000P<\U00000000I1@h000000000000000000000LPU00000000000000000000
00000000i5Ga000000000000U1Z20000000000000000DP=Z000000000000000000000000h;oN0000T18T00000000000000008YHQ00000000hjkS000000000000
0000000000000Snl000009UN0000hGGa0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\TFF0000
@iGT0000000000000000000000000000XKWS<0eM0j7S0000LNBh000000000000000000000000d5^K00000000000000000000M07Hm3M=00000000000000000fJe
000000000000\?@C000000000000000000000000000000000000000000000000@6m]X@9P00000000`_>\0000000000000000PIX>0000Xm`@0000000000000000
0000PN?^00000000000000000000L^fU@Q7K000000000<ND000000000000d8^U0000DT3U<QAC0000T@F``9_6LVKl000000000000000000000000000000000000
000000000000\F;O0000TXl00000PVUA0000@5aLT8h1<ClQ0000000000000000000000000000X[Id000000000000LAeb000000000000hMI^000000008QK@0000
h9TJ000000000000000000000000POVW0000000093XZ000000000000000000000000000000000000000000000000HV:bhoOE\DHm000000000000000000000000
00000000HND_000000000000000000000000@UL\PBiJ000000000000000000000000000000000000\DWJ@ga]0000000000000000000000000000000000000000
000000000000DUh9T4SP@kbX0000XL?k000000000000a3o`88iL16iM0000lYnY0000000000000000lR`C000000000000000000000000000092N?000000000000
0000000000000000000000000000000000000000000000008OXH0000000000000000LI=P000000000000000000000000000000000000`EA1`NNO000000000000
000000000000A49l00000000<[PO000000000000000000000000000000000000lde@00000000000000000000000000000000T5Q40000000000000000<Qc5Dl?Y
000000000000<nhP000000004m_Zd>COl<U;00000000<C<>0000000000000000@SHM00000000`GS0000000000000000000000000000000000000LhZ^<CFk0000
8Z5_000000000000TTLb00000Fl90000LRfa00000000000000000000000000000000000000000000L0?o<HS8<B9j<bk?000000000000\;Cm12Eo000000000000
000000000000`0k@000000000000H\Lo000000000000`@J>@DFS0000000000000000000000000000m22i00000000000000000000000000000000000000000000
00000000d??ZlM;>000000000000000000000000h79C0000dei9L;2n00000000000000000000\`?@8@L:00000000dj<000000000@4Md<0Y?0000000000000000
000000000000000000000000000000000000HjZZ0000000000000000000000000000000000000000`^8_0000000000000000dG7D000000000000000000000000
00000000000000000000@3Ph`WMN000000000000`fV@000000000000000000000000000000000]k7000000000000000000008inD000000000000000000000000
0000@56g0000000000000000TDF:00000000000000000000\XUm0000000000000000000000000000HK6\000000000000000000000000TV?VP=bXXh]H\ni50000
I0WQ8c^S00000000L\;c@a9K0000TAcm00000000000000000000000000004WBM00000000000000000000000000000000000000000000000000000000h@CN0000
0000l@_\0000TQcP00000000000000000000000000000000000000000000L?[Z000000000000000000000000000000000000000000000000000000000000XYYF
0000XYMB000000000000P`VI0000l<69@h6[000000000000000000000000XHgL00000000U3CS0000\@Bj0000000000000000000000000U]k0000000000000000
000000000000TG=;00000000000000000000d`<MXVme=2\\`00100000000000000000000\`1GXd1d4lj<P=340000000000000000000000000000TGCm@37UXFn\
0000000000000000000000000000H?3100000000<Yg[0000000000000000T?Hi`;CM00000000Hogo0000000000000000000000000000000000000000\ofR0000
000000000000@EK:<EaC0000000000000000000000000000000000000000000000000000000000000000T59\<b8Q<S<:00000000000000000000000000000000
Y4]_0000XF@M00000000000000000000000000000000\m>m00000000978T478mh8aQHS:7000000000000000000000000Dk_V0000<9QmPIeG0000000000000000
0000000000000PAGPH\0a3:b0000\WUg00000000hmL:000000000000PQ0_\D<D000000000000000000000000000000000000000000000000PMF`000000000000
0000000000000000000000004<3[0000000000000000XWi\h5]40000000000000000000000000000000000000000000000000000000000000000@XoP0000TIjI
Tm520000Dbf60000000000000000PXeM0000000051VG\c8G0000I4jj0000\@bd00000000000000000000000000000000000000000000LOkf4Y8:00000000<F17
00000000000056ic0000000000000000dNXW00004\EW0000000000000000P^Pc000000000000\?3`0000000000000000000000000000hfMY0000000000000000
00000000000000000000000000000000hRD@0000000000000000L3Df0000000000000000000000000000000000000000TD5800000000000000000000DSJ>lo9;
00000000\n4G00000000000000000000000000000000000000000000@SDS0000E1G100000000dGe[<Oo3ldiA000000000000000000000000hA[8000000000000
00000000000000000_f6Pgj@\LZd`UV000000000D06>PN[V0000deOI@DfJ0000000000000000P_\c00000000PWI:00000000@Fbdi6[10000`K63000000000000
000000000000XU9;0000PZca0000dCn<@Q3D000000000000`kSF`]>glWoo000000004W:1a2QN0000000000000000000000000000\W_300000000dJdL00000000
00000000000000000000000000000000a4a_lPfaX3@6dn9G00000000000000000000<4CjH<\K000000000000000000000000d4]CLlHU54S9000000000000<6Ue
L9\6@FM>`[NGX\1<0000000000000000000000000000000000000000000000000000U17L0000`i4Z00000000LNJ@00000000000000000000T1dHl2dM\]CbL>O2
53hG00000000000000000000000000000000000000000BAG@K5=0000000000000000T7F^l>@842LM4ePSl`XD000000000000000000000000000000000000\VBl
0000d2B\0000`?Pj\VRJ0000\\<^P]H1000000000000000000000000000000000000000000000000@ojo0000000000000>3@00000000a3Ui0KVe000000000000
000000000000TXka00000000HBkU0000000000000000L;Ol00000000P0QL00000000Tgaf00008PlNlad70000l4E_000000000000000000000000000000004R;W
000000004e_j0000hDKTXl]k00000000000000000000000000000000dA<T000000000000`HM1DLC[00000000000000000000000000000LJN0000XSF08[8HXXiE
0000000000000=hL0000000001Z[0000000000000000000000000000HDCI000000000000XP]ZdQbG00000000000000000000000046Q_00000000000000000000
000000004EHc00000000@OeR]5Mn00000000000000000000000094?d0000@;3m0000@b>h0000L9V400000000000000000000000000000000PcPG000000000000
<3CN00000000D?^Q0000000000000000000000000000hkZE0000000000000000000000000000000000000000\S>80000000000004J7_00000000000000000000
00000000000000000000000000000000XA1m0000XGBm0000P:SC0000000000000000@>D9DRb;0000000000000000000000000000000000000000<gO>I5LM0000
00000000@5P]05mf0000000000000000000000000000@a:<00000000000000000000000000000000000000000000000000000000000000000000000000000000
TT1J0000\>j;000000000000P8Z500000000000000000000000000000000000000000000000000000000=5^R000000000000HVTa000000000000D1YU00000000
00000000000000000000\To90000A2>f00000000000000000000\W^i@i>o00000000XKQ@0000000000000000000000000000000000000000h226000000000000
000000000000`9^70000lJFa00000000000000000000l_;k00000000000000000000\UYA0000`SVI0000000000000000\9mK0000`=\<H7RS00000000`SZ\hTCL
e4?;00000000l4H70000000000000000000000000000dA1O000000000000\5NU000000000000000000000000H2lR0000000000000000000000000000h;MI0000
l;d<000000000000000000000000a4j]000000000000l52M0000000000000000Te=j000000000000000000000000000000000000000000000000P@Mj00000000
000000000000`_b=0000PnGV0000hEiG00000000000000000000`iUO000000000000\[Z^000000004j4K0000000000000000000000000000000000000000HMUZ
\UR=000000000000e2U?XQ\]dRP5<E3B0000000000000000000000000000PP]i00000000000000000000\D<O<=;UHBAWT;fc\CGO000000000000H7Kk00000000
00000000P=f;000000000000d6LW00000000d6Bd=6@k000000000000000000000000\`SO000000008Ld400000000000000000000000000000000000000000000
<i`H000000000000\L6F000000004MdQE1mM0000000000000000U3SI00000000000000000000000000000000000000000000]1YY000000000000000000000000
00000000<@Z;hkUS84_4<F03<lJk00000000000000000000000000000000HYT30000heMg0<FT0000000000000000X0XP\[Rc00000000000000000000D;\5L<Y@
000000000000000000000000D5X@8O<b00000000000000008Efo0000000000000000000000000bdo000000000000000000000000000000008IlZ0000HGQ\Q0o;
00000000000000000000000000000000000000004cmCle@P@\cP000000000000\>KO0000000000000000@5F90000000000000000<1NNDLNYX@BU\Sob00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@0bd0000000000000000H^ME0000X2Cl
8bc\XIQA93[[00004l460000hmEP0000000000000000`Tj600000000Pc]A00000000000000000000000000000000D8=m0000T@i1\U^@lVFo00000000a3dm0000
00000000000000000000@mk^0000dH=K00000000DA`Z000000000000X?E^00000000000000000000000000000000`8X^0Xdg00000000000000000000`DiQ0000
0000000000000000000000000Za70<fj00000000ljIn00000000000000000000d4:O0000`LRm\jLN4m;S0000`m6`0000lQEF000000000000d[RG000000000000
0000lEZ=00000000000056m^0000PcfCHWSc0000TJ5Pl:8G0000000000000000d:eT0eCf@[RZ8<bG4?M@XA?o000000000000000000004mSZ0000000000000000
00000000000000000000TgW;`hFFPH<700000000XY_b000000000000U13F000000004^>8000000000000000000008eEFXj3^000000000000TAc0000000000000
dCEj00000Y0@PEBYdGCF@MDo<WK3@VfW000000000000`X960000000000000000000000000000000000008F^n00000000000000000000dHR:0000000000000000
\H9@000000008N::00000000000000000000LN^7TcXR000048W90000L8HP0000000000000000000000000000H5Kb0000000000000000000000000000@\2N0000
<hn<0000d9OS0000`]a_000000000000000000000000000000000000000000000000PVT?LWd<0000hSjO00000000000000000000000000000000000000000000
00000000`l:400000000dNSfT62T0000000000000000\1kRQ4R?E5KF000000000000P5RQ0CX00000DHMj0000000000000000000000000000@8kV0000`7V:0000
000000000000000000000000XUJ^00000000000000000000000000000000TXo=00000000000000000000hCjmQ1T9DB:h<ec900000000\h95d;::000000000000
000000000000HF2h0000dVDNDkIE000000000000000000000000HEf600008IlM000000000000000000000000HIaITKijPh08000000000000000000000000h;GV
4Vdh00000000`JaC000000000000000000000000T^d^0000l27:0000000000000000000000000000L97G00000000m2\E000000000000h6K400000000XD:20000
D@9j000000000000000000000000000000000000000009B500000000000000000000000000000000d1C>TOT:0000000000000000hBQ700000000000000000000
00000000000000000?Ma0000000000000000000000000000000000000000T;b900000000@Ro6dYjmP4=>4OK_`n7m00000V?A00000000T;@5XHe`I30=0000HYRQ
lLF\E3Si00000000000083EN00000000000000000000000000000000XconD@Cgd2`<0000@Mg@00000000HHNgX?:10000LP5_0000X`F\000000000000HHQ;0000
0000LTdO00000000000000000000000000000000Pi_Q00000000@7cb00000000hc9@000000000000000000000000000000000000000000000000`3;o00000000
00000000@GECTRCITd?U4kZ0000000000000000000000000000000000000000000000000000000000000000000000000000000000000H0ac0YG2000000000000
0000000000000000000000000000dQjI0000000000004^7nm4Lj0000XHh2XSWQ0000d@PLLAhALLXS\Mo^00000000@Z6m0000000000000000LS:Z000000000000
00000000000000000000\S=R00000000`X>2000000000000000000000000DOf^lDi@00000000PHDI\`J7@;:k00000000\_B000000000TIcmh9bU000000000000
000000000C2?54j7d4HMPj`X00000000000000000000000000000000XM3_000000000000P>6>HKQO000000000000d8LV0000]4kd000000000000000000000000
00000000`1dg00000000PI\>000000000000`le1d9\f00000000000000000000D1?H0000TcI`E2Xc000000000000PMi7000000000000000000000000TSH[0000
0000000000000000000000000000000000000000`9^W00000000Pn@@000000000000Doe:0000l5WH0000000000000000000000000000000000000000PG980000
00000000m3h7000000000000hVeC000000000000<J3F00000000000000000000H>>\00000000`6N^0000000000000000000000000000@mbN0000\IQl00000000
000000000000000000000000PHKD0000X?=H0000000000000000l[GA00000000Xg]Q000000000000\_XG000000000000000000008dG400000>KY00000000\S\I
lI0b0000000000000000000000000000`8<b00000000000000000000000000000000X10900000000L0>l@@C>dYVO00000000h8Bm@DY30000000000000000l9P]
0@88dSgS0000000000000000000000000000HHPV0000\XKk000000000000LT1f000000000000000000000000HkRF000000000000000000000000TKm400000000
0000000000000000000000000000l<GY0000000000000000000000000000000000000000000000000000XEI\la;>0000000000000000H3`[T_L6a67k00000000
<Bn=XWO>00000000000000000000000000000000000000000000`Vc6000000000000lmcU0000000000000000D8Y[00000000L?N>000000000000000000000000
000000000000LI<Z<BAl0000]3WL0000000000000000000000000000000000000000daHP0000000000000000000056CY@Z=b0000lW_b000000000000LZL20000
0000000000000000LTO`00000000@RnV000000000000000000000000000000000000000000000000000000000000000000004B@^lCZf00000000000000000000
00000000PQT@00000000PZT\lZ9kXSa4000000000000\LE8\iPI000000000000000000000000000000000000000000000000Y3W`0000951G00004j:[@mnW0000
0000000000000000000000000000000000004HB:TEdO000000000000000000000000DC66U2[800000000d9gZ05SkXM?X00000000@>@f000000000000=3]9TQD:
0000000000000000l94F0000TgB:0000HS8h0000000000000000000000000000000000000000000000000000L2NdhI5V00000000HDC]000000000000@CT_0000
POB;00000000000000000000000000000000000000000000000000000000D9De0000000000000000000000000000`GIP\Eo\000000000000000000000000l9jm
00000000\6CA00000000X=Nn0000000000000000000000000000l\6\l[1;0000000000000000m63W00000000000000000000H>_T000000000000000000000000
m5Pf0000000000000000000000000000000000000000000000000000Tj9800000000000000000000lTiD00000000hhd:TX=O0000000000000000E5i@0000<oSe
0000000000004CKK<<H<l79M<T2F=22E0000000000000000000000000000000000000000lRGC0000`JUC0000DD^g0000HCCn0000000000000000000000000000
00000000000000000000U5H;000000000000D@R6d;;=000000000000000000000000lU\K00000000\eQc0000@@WN000000000000<Li900000000000000000000
00000000dFi^0000<`TTTS4G00004>2`0000hMT@0000000000000000000000000000000000008S5B0000000000000000000000000Pa;00000000000000000000
00008jP80000000000000000000000000000000000000000d`hDP7oh00000000hY?]0000000000000000\hSZ0000000000000000000000000000P<EH@E?n0000
hf=@P`;Y000000000000lWcQ00000000000000000000HQVl00000000D<MY000000000000000000000000\3ni00000000`Cj;0000000000000000000000000000
000000000000d7ZQ00000000<84j0000HghS\jcP0000000000000000`H8U4lA0PZ1o0000000000000000000000000000000000000000LJS\0000000000000000
0000i6Ak000000000000000000000000H\cZdDAf000000000000000000008E\N<e>;00000000<^:g0000000000000000T06P00000000000000000000dXNkTlGi
00000000000000000000X<_P4kQl000000000000000000000000@9Y<0000000016\N0000hJO10000000000000000D7nU00000000000000000000LNY]0000HC6L
0000hANm00000000000000000000000000000000000000000JFE00000000000000000000000000000000<?Ug0000000000000000000000000000dfV^0000Hh\H
0000<YQ=00000000=2_cPo1P00000000000000000000TEJl0000LPHCl7g=TGbQLkOFQ3<@ThG@000000000000DJhb00000000000000000000`=6W000000000000
0000000000000000000000000000XMMa000000000000000000000000lHTb00000000TAiRhJ6c000000000000M1UX<XmElH48000000000000e2gcdAM]X5JJa4ij
0000i61`0000000000000000`NlO0000m5Gn0000P824DO<;0000000000000000000000000000Y5D<00000000000000000000000000000000000000000000hLK`
0000<OkH000000000000\1=b00000000`iNI00000000TX>O000000004N`G000000000000LjUCXAOk00000000000000000000000000000000000000000000lVS<
0000000000000000000000000000000000000000000000000000X]80`^EO<52k000000000000000000000000000000000000000000000000000000000000XKi3
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D5Io000000000000T6FhLNE2LSOP0000HWL6`kDW0000
0000000000000000XYY9000000000000000000000000h3Bk00000000000000000000LG4:P@8h0000l3E>000000000000Pg3Y\A=14Q<R@]::l]Zb000000000000
00000000000000004\D]PiY1000000004:C^0000HKaH0000000000000000HEGT000000000000X=`J0000000000000000000000000000dZ[?000000000000hQhR
000000000000000000000000000000000000000001l<00000000@W2Z00000000\?J2m2Ld0000000000000000XL]f000000000000000000000000hD30XP@40000
X7;V`H8I00004<200000000000000000`m@DT@ci0000000000000000000000000000000000000000H22k0000000000000000000000000000LM4:XT_jL6JQ0000
00000000E7>20000000000000000LQoO000000000000dRKj00000Em@0000000000000000X]20000000000000000000000000\ZJ<000000000000\7:R00000000
I1g^0000XEBC00000000i5b20000000000000000000000000000000000000000@@<J@i@@\M_3000000000000000000000000P;4O000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\IP9lKZ:HO[U00000000lHI?
000000000000h<E^`Yfj000000000000000000000000000000000000000000004::[l[bZE4>U00000000HgdN00000000000000000000000000000000dehd0000
0000000000000000000000000000000000000000000000000T6D00000000000000000000H:7oTe\4<nPd0000000000000000000000000000000000000000H0>P
00000000\L1bl[GUhh6;00000000000000000000@jKJDKXf000000000000000000000000h;h>000000000000000000000000Q4W?000000004\M8T;7j00000000
000000000000000000000000HYae0000000000008m\R0000000000000cA70000000000000000LLC5\[nX000000000000000000000000<Q^=00000000dQo949=5
00000000\]FW000000000000d^ca0000000000000000000000000000000000000000@6WC89o``O8D0EB7\\_Z0000hMc`00000000000000000000000000000000
0000000000000000000000000000l:G58jVX00000000dl8T0000000000000000L[OT000000000000T28O4K9500000[>:000000000000T;b\X^=i0000HgQc0000
00000000000000000000000000000U^O00000000000000000000@iEH000000000000Pm8N0000X:SU00000000000000000000979S00000000PD@]l_:j00000000
000000000000\UXR0000Tl>f00008Neb0000\ZK2000000000000000000000000domk000000000000000000000000000000000000haWi0000TX]WU1:l`\Y_0000
000000000000m3W9000000000000LEC1D\WR0000HF];000000000000000000000000000000000000000000000000000042G8h4;4hP<2H`HD0000000000000000
@Z_N00000000000000000000000000000000dR70l38n8D09000000000000000000000000dMle0000\M2c<B_>000000000000000000000;>Q8FPQPG3100000000
0000000000000000hSLGLFij0000D0b8\8@A4=>0D7TVHSXaDmblhF1A00000000d0Q5hP8X<Pe`0000000000000000000000000000HlVl0000HD6k000000000000
0000PP^60000000000000000000000000000P`dL<UY\@D]^4Kcj0000000000004>4000000000LI\1000000000000000000000000000000000000000000000000
00000000000000008S;WHR_PDekQ00000000TU0o000041ah000000000000000000000000000000000000000000000000000000000000Ddo80000`?Em00000000
lC;10niO<OPP000000000000TNgO000000000000000000000000I1g400000000000000000000@gI<0000\<?D4GS=@_WB000051hU0000hlDS00000000`l1I0000
00000000000000000000D;7K0GNh8S2W0000X7ID0h:B00000000000000000000@BRNhJKl000000000000000000000000000000000000000000000000dK2G0000
000000000000000000000000000000008fi30000000000000000000000000000000000000000000000000000Hnb^0000000041B;0000Le6]0000000000000000
\Voh0000000000000000000000000000HR69m78D00000000d7AV000017D_4RA:i4Z\00000000e6Fe0000000000000000\GJV0ERl@cLI00000000X0oj0000d72h
HCQA00000000hKT[8W0_00000000000000000000\0?M0000d?^<X4V^0@8D00000000000000000000000000000000000000000000d_1D00000000000000000000
00000000000000000000000000004?3N00000000`d@k00000000TkJM000000000000000000000000Pj?10000T[MR00000000000000000000P8Kn000087>o0000
PV3l000000000000hm:m000000008VQn0000\GEh0000000000000000h^5l00000000\1i8d8Xj8Lh394Rl0000000000000000H5_D0000DFiG0000000000000000
0000H;LND8e_0000M2DADdJd00000000PK4Q00000000D<[c0000000000000000`S9800000000\Ncm0000000000000000<IMg0FD\de1[00000000000000000000
\XAM000000000000@ZRSXG0P0000`H8aT=a^00000000i39H00000000000000000000Q1kF4COC0000TbK7000000000000000000000000000000000000P16STT7l
8[Q5`\<n=2PC00000000]3`L000000000000000000000000000000000000lLRD0000\MnF00000000000000000000000000008<QMDM330000000000000000L0X]
00000000dfXY4k4le5`k000000000000d5ZA0000@15J00000000000000000000@aLl0000000000000000000000000000`F1N0000000000004SifDC6A\HH8XQG@
0000\lQed^T_00000000DAVcLgH74T_UD7U7000000000000000080TFD=[d00000000000000000000000000000000000000000000A6Bi0000000000000000@ADd
0000hBoXP2O50000T8lB0000000000000000000000000000H\b`00000000000000004bS^P4Pn0000lN@T0000000000000000000000000000h[M?000000000000
0000P1P600000000000000000000PY^18n5c00000000000000000000D8kGh?4@00000000000000000000hon`00000000000000000000000000000000d>\P\Lac
00000000DPMF00000000000000000000000000000000@5>V00000000000000000000000000000000000000000000d=c1dRJo000000000000000000000HBLT\Bl
0000000000000000000000000000000000000000000000000000lHnM0000000000000000TgEF00000000@g4b00000000h86R0000000000000000l6lU00000000
0000000000000000dQnm000050omHNc]@k;Q000000000000000000000000000000000000T=nf000000000000T@ef00000V]hPW1]0P4A8G820000000000000000
`T@W0000000000000000TWCn0000]236000000000000<2\]0000000000000000dU<L000000000000000000004U=?XlgC0@9]0000000000000000`U4HLkEO0000
000000000000000000000000<RPYT8f70000TLOA00000000Q5kK<cm`000000000000TFe4lLCjHZ150FgZ000000000000h7:l00004`Bf0000h5UH\CIdTU_T\mT<
96BLTG;J0HL2000000000000TiAE00000000\``o0000000000000000lITGleO\47AdM1Go00000000000000000000000000000000XnFg00000000000000000000
000000000000000000000000000000000000`P_c000000000000X9;T00000000000000000000lBI:HX1^00000000@ZR1Phg>0000000000000000000000000000
00000000Q5jk00000000000000000000000000000000000000000000Xbko000000000000hW88000000000000Q5k8d39J0J[\0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DAZLL<[DPZ]g0Uc<H]ok00000000d7\YT]MIDL^@0000h<^A00000000000000000000DnF>
dJ:G0000000000000000000080LH00000000000000000000H8GK000000000000000084?=0j;;`H5W0000000000000000d5b@\FhdLEN8<HQi`FcSDI63hQn40000
00000000000000008<3K00000000000000000000<<DW000000000000000000000000000000000000000000000000000000000000Q5LZ<5gQ0000000000000000
Pe8SlDh00000<I\e4Jg\00000000L1aM00000000Pg=o00000000000000000000i5^l0000000000000A`JlhJN0000000093U9l4UQ@eC@00000000000000000000
<Nk<4]bT00000000D:Zkh]`SM3>40000lCPS13dM0000000000000000000000000000000000000000000000000000000000000000000000000000000000008@Yk
0000000000008;QY000000000000000000000000000000000000000000000000000000000000\gjl@`RcLkVjA1gNXX;g00000000000000000000000000000000
000000000000000000000000000000000000000000000WaX00000000Q5Cb00000000000000000000\4Fl00000000000000000000I0To00004ZmI000000000000
00000000000000000000000000000000H08^0aG@0000000000000000P0@O00004^Hi00000000<6oUe2a[000000000000h]SA0000000000000000000000000000
0000X@:E000000000000000000000000]43k0000hOEA00000000000000000000`U6S0000000000000000lXBm0000000040@n<?`3000000000000000000000000
0000T5l\0000\nWo000000000000m2KV0000000000000000l;B^\Ae?`YN200000000\b\m00000000000000000000000000008<WU0000l`Gi`UT?XUdk00000000
00000000D=LP00000000000000000000000000000000000000000000L_Gc0000\aSP0000000000000000D<a0PI:N000000000000hI7;00004Ye2000009hN0000
0000000000000000000000000000000000000000@kX600000000<ZZX000000004?SDm69\00000000000000000000000000000000000000000000000000000000
00000000dR6f0000000000000000dRMQ0000000000000000000000000000000000000000L[Fd000000000000hD>N00000000000094T]8QT2000000000000@DAD
00000000@ddVl:nRlYib00000000000000000000<:[FLLW;0000000000000000XV0B0000000000000000000000000000000000000000diJC00000000\TfB0000
0000000000000000\:[VPkZg0000000000000000000000000000d;69000000000000000000008<ia00000000000000000000000000000000lDFb000000000000
00000000000000000000000000004LA1<W8c0000Y34`0000@2@I\@^SX::o0000TmeR000000000000000000000000000000000000000000000000000000000000
000000000000@DZg8Pl@<eJi0;1>000000000000l8dm000000000000000000000000X9?k0000000000000000000000000U:Z0000000012<b000000000000m5To
000000000000h7`a\WVH00000000000000000000000000000000000000000000000000004Q2;0000H;eY0000000013LV@PfQ4D_J`mm?000000000000d2`W0000
0000L`JS0000loL30000000000000000000000000000000000000000000000000000<DB40000U0_?000000000000000000000000000000000000000000000000
`E]OX^Ek00000000000000000000000000000000000000000000000000000000@kjc000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000P^SR<0O\4DT`000000000000DHB^000000000000000000000000000000000000000000000000000000000000A4_200000000
00000000000000000000000000008=MI00000000000000000000d<VHl^Q700000000000000000000`VL<]4PDXCSjI6:@4j6?000000000000\VT5000000000000
=52UhI3L0000000000000000dhiF0000000000000000000000000000000000000000000000000000l_9K000000000000000000004k<`00000000000000000000
l5kA`dUH000000000000000000000000d7e4h_=W000000004n@c0000000000000000PRUJ000000008bhA00000000000000000000000000000000000000000000
000000000000000082FUDL4_0000000000000V5PdPo_0000Dn4[00000000000000000000000000000000000015FJ0000000000000000h^580000000000000000
00000000000000000000000000000;>_000000004Z:<0000lP>b00000000DVbh4c]4000000000000000000000000`a`Hi3Yd0000000000000000000000000000
00000000000000000000000000000000000000000000D>J=00000000000000000000000000004LhB0000000000000000000000000000H<^m=3l^0000h;>mP^O:
00000000000000000000000000000000000000000000000000000000000000000000000000000000@_0C]1j_0000000000000000000000000000T8jY\GI40000
0000000000000000]70n000000000000H?L>00004\YQ000000000000PWn[00000000000000000000A2kh0000000000000000@C6f00000000000000000000`;A1
83>n00000000PU9Z000014XW000000000000XNEi000000000000000000000000dO:R]7EL0000P[CY000000000000000000000000000000000Nm=000000008??k
00000_[50000<3fX<QgQ0000LX:F0000000000000000000090H[00000000X3`@00000000D<OP0000000000000000X11c\1>0H;:JE2hP0000000000000000dn30
000000000000LJWf<g@c44<h0000000000000000@7fi0Y9d000000000000000000000000000000000000P9^G0IWU0000H\H;000000000000L?ngD8eh<EI1964m
@T2`000000000000000000000000000000000000Dk5L000000000000PWKF0000PJY<0000000000008V2CHgC;0000`6m;00000000000000000000lmPa00000000
00000j9i000000000000000000000000LL@_0000XE8?000000000000XFL1lL6g00000000000000000000LYOATOdZ00000000L`830000000000008Pb?00000000
0000000000000000T@9CXE9RD]KI00000000000000000000000000000000DTBC@V0U00008E0d000000000000XToi0000XWV30000000000000000DJ\N00000000
000000000000000000000000000095m[0000000000000000X=TR0000H9=G8B0b4_U44oG_00000000XE3b0000=2GLa6UA00000000000000000000000000000000
000000000000000000000000T:To000000000000000000000000000000000000dRkeDMHahV7<0000`U@900000000000000000000000000000000hMhe0000LH@=
00000000000000000000000000000000000000000000000000000000LeU;00000000000000000000000000000000000000000000000000000000TZTN00000000
0000l:F500000000`2aC00000000000000000000PRXj000000000000000000000000TZcR0000000000000000@Bo=03=70000DGmD0000000000000000<LYQHM\;
000000000000\_BM00000000000000000000000000000000000000000000000015GD000000000000000000000000000000000000000000000000000000000000
XG9U0000@8dVL=P<52oZDo6W000000000000P:fS0000000000000000000000000000000000000000000000000000000000000000LGAY00000000000000000000
8U1X0000PIjcX@X`000000000000000000000000000000000000000000000000`41o0000a73O000000000000000000000000000000000000000000008A;20T6S
000000000000D3I`00000000\J0=000000000000d>\@000000000000000000000k8115\C00000000000000000000000000000000000000004BigT[^f00000000
@;Y900000000`1a7000000000000000000000000000000000000hNGE0000T\IHD;JmT2MfXXA_0000DBmkE4UZ0000000000000000000000000000``>=0000hSWl
0F8e0000000000008T6b<`R;00000000000000000000000000000000h6jf0000A5U<0000hV?f0000000000000000@n\;0000L:=Y00000000000000000000T\mK
000000000000LllO00000000000000000000000000000000Y6950000000000000000000000000000lDcQ8A9_0000000000000000000000000000000000000000
00000000000000000000hZg40000000000000000000000000000@2A6000000000000`C]W00000000000000000000000000000000000000000000000000000000
0000i4en000000000000U3CF000000000000`A=N000000000000XG9F4Q@6000000000000000000000000\YN`000000000000000000000000000000000000l6Tc
<Nia000000000000000000000000000000000000000000000000000000000000LQf7@3dR00000000000000000000000000000000000000000000000000000000
00000000hEL30000dg\=000000000000000000000000\TGVTUH<00000000000000000000LHA4TJK@H3Ye00000000000000000000\;f:00000000D`CA00000000
00000000000000000000000008b00000000000000000HN4X0000000000004W1L\NjZ000000000000000000000000000085bLXnaW000000000000000000000000
\:fC000000000000000000000000000000000000000000000000l1JL000000000000000000000000000000000000Xf_^00000000LVW500000000000000000000
0000<dnH0000hG@_00000000000000000000@63a000000000000000000000000<F53H77I0000000000000000lFNS0000487KL9[GT<4hQ50M000041_C`\T;0000
`E;\00000000000000000000P9aN0000000000000000\hVc00000000d:3T@X6L0000000000008VoZ000000000000h1jB`7Ve0000000000000000000000000000
00000000000000008>O\00000000lm5V000000000000000000000000000000000000000000000000d<J600000000X;i8l7J9000000000000M790d:cV00000000
4\[cDh6N000000000000\TQ<000000000000hc@40000000000000000H>>j0000000000000000hU7bL?IGQ5fR<HIKdIkQH;<mdIeodhbh000000000000L;HfdB4C
0000000000000000000000000000L[]f000000000nDD000000000000hodB0000000000000000h?\j`>R;4fb2000000000000@V[_000000000000000000000000
00000000`?eV0000Hd;D0000000000000?kH\DX^000000000000000000000000000000000000@AAN000000000000TKOQ00000000T4MT0000l]BllV21TkB_0000
0000`4KL0000000000000000000000004]I_00000000P:iN000000000000<`T30000Y2R[0000000000004ADE000000000000000000000000d>le<K8b00000000
00000000000000000000@9A9To3=000000000MRN000000000000000000000000hA4?00004OSP00000000P^3\0000`GT\0000000000000000d\1gA5An00000000
0000lh1@hPZ5000000000000P@Zgd_Z00000000000000000000000000000000000000000P_AU0000H:7f00000000XPU6@S2d4Z7MHW_=00000000U4d]00000000
0000PI:>0000000000000000TaE7000000000000000000000000000000000000000000000000PDEC000000000:930000000000000000000000000000H<Y4XmJ;
0000@=X4m0FM0000@4P`0000000000000000h1KD0000h0\C0000000000000000000000000000PFWY0000Q0Xk00000000000000000000D:h@000000000000HXG[
4eMRHoeYe3S90000000000000000000000004Kji0000000000000000000000000000DL:J@QB[000000000000000000000000d;UX8=?U00000000X[?100000000
0000000000000gc4T5`YX>8`dI_hhF0M0000000000000000\3F5000000000000000000000000000045T7a2::00000000000000000000DWCa0000000000000000
00000000a53_`RDV00000000000000000000e5O_00004:<`000000000000m31N000000000000Tjm8E5T800000000000000008Gk60000000000000000<a@dX2XR
0000TnUA0000ToKA<d[?00000000000000000000000000000S8>12lR0000@Oe>00004hcg`Q8]0000000000000000PRhG0000@6bF0000000000000000`5:AP@]E
00000000]5If@l6X0000T=K40000000000000000`I4i`YdA000000000bCI00000000XM9;0000000000000000000000000000@a2[0000@TWB0000000000000000
0000000000000000000000000000L_LQXXoc8IPH<O\[000000000000000000000000U3G^000000000000000000000000@4N40T@A000000000000Hg<F00000000
52\i0000000089L_U19?00000000000000000000TIIS00000000000000000000000000000000\;0X0000000000000000T8i<H?;W4oM^00000000000000000000
0000LImC00000000000000000000Dg[400000000XSoG0000000003;D00000=dI0000@8j;]62g000000004ALG0000000000000000hJNR0000Y6_h000000000000
0000000000000000000000000000@K`ELNbo000000000000000000000000M3E]00000000TD850000000000000000h6C1000000000000000000004a8l00000000
0000000000000000000000000000`=k?0000`e`A00000000U2>L000000000000Plfg00000000]1I=00000I1;<NDML\BBP\o?8^9g00000000000000000000Lm?S
0000\B030000000000008cYa00000000000000000000000000000000h:f5000000000000DJL9000000000Z>eLjh@00000000000000004U]KL5FB8XRE8^YF0000
\=Vf00000000000000000000<NZ=00000000X]T\0000I3mE00000000Tm6<00000000XW1m0000000000000V5bQ1ji000000000000H5Mj0000000000000000TX_a
`Rbm0000000000000000000080W@00000000h4390000Tjj<4o:70000000000000000@35PD4PDhn7:000000000000000000000000000000000000000000000000
XQZM0CJh0000000000000000`eJ9000000000000000000000000<6A_00000000000017;T<T\P0000000000000000000000000000000000000000000000008KO8
00000000000000000000000000000000@SIN00000000Heaj00000000000000000000Hn\T00000000l88C0000a67:0000000000000000L:aP0000LR`300000000
000000000000000000000Z[000000000000000000gBI000000004eiQ\PJ8000000000000@l[M000000000000TPIg0000DNGT00000000I6`50000000000000000
000000000000000000000000000000000000De<[4IahXiS@52;L`[UH<cLd000000000000=09g00000000000000000000dkFY0000000000000000PAaQ00000000
000000000000XE6`00000000000000000000Dl;9000000000000000000000000000000000000\SdH4@H>00004]Zl00000000HA;m0000HGSQ0000dK7IA2_=0000
00000000=3ml000000000000P5M800000000`][[000080N><>SkXEb?0T@L00000000HYa@PAOO00008ZkFU0d:0000000000000000000000000000000000008lo\
000000000000`eTj00000000<>2C0000`?f3000000000000hVL_<b\b0000PDbK00000000000000000000l2R@0000=2aEdl\A\nnl00000000TJYL000000000000
4YQZ00000000l7;kTl]T00000000000000000000DD[a00000000PXPJ00000000000000000000000000000000000000000000000000000000hOE4000000000000
00000000000000000000]76m0000T@iiH>1k\V4a0000e6^^00004IY000004JcH000000000000LAUc000000000000000000000000000000000000XDlg0000dhKD
P60O<Y>F0000TYlnHIc^H\Cb0000\2Pl0000000000000000Da>ZI5J_48QhhC:c0000000000000000000000008VhW0000\=TB00000FHc0000l1m8H89`00000000
000000000000d5?Y00000000000000000000000000000000hXKK000046d0h\nX0000000000000000`M_\00000000`Z;L00000000dOZE00000000l_aC00000000
0000000000000000LUfT00000000h\NQ`^BJ000000000000000000000000@<Nc00000000000000000000000000000000000000000000Q4jJ00000000LBg<0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`11300000000000000000000=5K900000000000000000000
0000000000000000LdQk0000000000000000000000000000@K@b0000@BeX00000000000000000000TSb6000000000000000000000000@=e?00000000<SUh0000
0000\WHL000000000000\JXML^^llhje000000000000X2mX00000000<>Vb00008Zmd00000000000000000000000000000000PcdW000000000000000000000000
0000l@]kLNUHM5030000lNB60000`YGG00000000<I\W0000h[faTEYm0000000000000000000000000000Dhaj00000000X8Ah0000000000000000000000000000
0JCmHfP[E0h00000000000000000000000000000<i0=00000000000000000000000000000000DMl5409c@@hXLL_1000000000000000000000000\cX_000083@o
00000000000000000000000000000000l\PS00000000000000000000Ha7S0AEL00000000=6^k0000HS2I00000000000000000BX\00000000000000000000LoLh
0000PLAT00000000a6ddX?f^`[==000000000000000000000000000000000000000000000000HO_e0000<j]L00000000000000008MVK0000000048>KH[590000
000000000000000000008TOR0000\Z:\000000000000000000000000000000000000000000000000<S=fT\\d`I?Y@jMF00000000000000000000\lF@XH`C0000
000000000000000000000000000000000000DOL=000000000000T1fV8?]F00000000000000000000000000000000000000000000XZ8T00000000\KQn00000000
00000000d5D700000000@5[Z000000000000000000000000000000000000000000000000000000000000U0?M0000a4nl00000000DbX70000HA[C000000000000
0000TMhR`UMO000000000000000000000000HD\40000000000000000dSZB000000000000\dgB000000000000lT@fa1o:000000000000`A6`000000000000@7OQ
000000000000LC[80000000000000000000000000000h=E_0000000000000000000000004BCFA5G400000000Pkc1000000000000000000000000000000000000
Y6LMT<^3<h;EQ48J000000000000000000000000`3k]000000000000HfjT@2Y^lVNL00000000DY=b8^>D0000000000000000000000000000000000000P?2\cgj
000000000000HjhO0000000000000afJ00000000000000000000000000000000000000000000000000000000Lh31000000000000000000000000000000000000
000000000000000000000000`5>?47BNH?;cQ6UQ0000X:>W000000000000000000000000<1[S0000000000000000U3Lch?F=0000X[m^00000000000000000000
0000000000000000000000000000L18=d>aW00000000hCA@000000000000A5AQPf210000]0en0000000000000000\lm3000000000000000000000000Pf0S0000
PijA000000000000d7VX000000000000PNBVlTnV000000000000\a_k000000000000T5R;00000000\N@o00000000DLLH00000000000000000000000000000000
00000000000000000000<dV=000000000000000000000000000000000000<8ZED\_l0000D8m]00000000000000000000dY:bPA6D0000<E_=0000000000004Oj2
00000000000000000000000000000000000000000000@9nG00000000P=:Q0<Z900000000000000000000000000000000000000000000000000000000\VoM0000
0000000000000000<f4_m0IIE365000000000000000000000000DObT4Kle000000000000000000000000000000000000\8E@hW9L000002QM0000\R>g<U2E0000
00000000000000004=<60_6_00000000d0RQ00004@8P00000000Q4QK00000000XYKS96VA0000d]ba0000<W]VX5HJ000000000000000000000000000000000000
00000000000000000000000000000000HE0@000000000000000000000000000000000000000000000000<h9R000000000000000000000000hA3^000000000000
0000000000000000000000000000Pf>H000000004KX70000000000000000dM6:000000000000000000000000\7\I0000XA]k8UdN0000`RW^0000000000000000
0000000000000000DSBJ000000000000PKZZlTA2h:GL000000000000`0CA000000000000l5o\000000000000000000000000000000000000000000000000PDEX
00000000L[nj\Cm5HWeLd`MN@kC700000000@`S80kXI4kYB00000000000000000000DXnVll36X=3b000000000ER_0000<=HkA6Qc000000000000LT>6Pb?C0000
000000000000D=h9]2Gi0000DY>40000000000000000126000000000000000000000005NXKX[0000LQ?e0000000000004Bb\0000<XCm0000P1o@0000T^R10000
0000h88V0000`C`L000000000000<>f30000000000000000m2AA00000000000000000000000000000000<PZU0000000000000000000000000000000000000000
00000000d\8OU4A?<C:=4^;>\Io>00000000HLP9000000000000000000000000lFZm000000000000000000000000000000000000000000000000\L<BA75I0000
0000000000004;QKlHE@00000000\if]00000000D4i7\ASd\lm@0<bZ0000@F0k0000000000000000000000000000dVCa00000000PRZk000000000000\1EV0000
0000000000000000000000000JD?00000000000000000000000000000000D8bkd;Xf\W]e00000000Xl?HhG8Oe6i=<MS=000000000000`WV=`ETC000000000000
00000000M5i3000000000000000000000000<4`e0000h6kB`ND@<@MD000000000000000000000000X9bG`1aBH]HX00000000L<l00000@oZI000084AW00000000
00000000h6Gg4SMU000000000000l05nPj@a00000Old00000000000011EN00000000TgME0000000000000000l8=4L8EN00000000000000000000000000000000
0000000000000000HKYj000000000k=K000000000000XMC>00000000000000000000000000000000U70^00000000000000000000000000000000000000000000
00000000000000000000dD_VdZ94dnO^0000P@k`4B^j0000HQdQ000000000000000000000000000000000000P348@N3<0OjSHmo0H2Q]m5Kc0000000000000000
00004SZha0S[000000000000HgHJ000000000000000000000000000000000000000000000000000014f>000000000000PD_>P60F000000000000000000000000
00000000000000000000000000000000@LBcM4_R0000HPeA0000000000000000000000000000l4mO0000lTDVX:@P0000000000000000000000000000P8fd0000
`B\F000040ULY5Ol0000000000000000000000000k=156aF000000004G[K0000dBl<@[\b000000000000000000000000000000000000\X6_0000000000000000
00000000`V>N0000000000000000000000004@jk00000000PF^``Rc:000000000000000000000000dPVE00000000000000000000Y4H@@\[X0000`2oi00000000
0imj00000000@DRe<fa]00000000000000008FIU0000E4c@0000P]00LKmU@_PDE30M00000000l:`R000000000000Lg5\0000h8A<000000000000000000000000
000000000000D=P]000000000000m2cm0000@DJS0000DP=h00000000000000000000dV@70000000000000000lIZ1\@Um\kS50000PN85000000000000845S53oS
00000000DP7cTPK>4Gb`00000000000000000000PBa?0000000000008ET481bI0000000000000000Lkhe00000000000000000000000000000000000000000000
000000000000`4VP00000000000000000000XSIC00000000d_S00000XORP00000000000000000000000000000000000000000JD6PR@=00000000000000000000
0000<FBM00000000000000000000X:EV0000000000000000T:Gl0aS7000000000000@jN00000000000000000=6Gk000000000000000000000000000000004GmX
0000000000004[h[00000000hjF[i3bm00004AS;000000000000000000008gJAP>k:hGN6PU1>000000000000\Lfm0000dI9\00000000\jC80000000000000000
0000000000000000000056WQ00000000PNN?00000000000000000000000000000000DWYR00000000`j0;000000000000dAOBLB\6000000000000000000000000
0000000000000000PGB_0000000000000000000000000000000000000000=6n1XUZDP]iF00000000dm4_000000000000<LS^L?W0000000000000000000000000
000000000000000000000000000000000000000000008U4^0000E2D4`UZR000000000000X1V100000000`K;7000000000000T<oc00000000000000000000L:18
0000000000000000`68n0000hYeD00000000XDlN000000000000000000000000XD_30000000000000000HXe[0000XTf_00000000000047lG0000000000000000
0000000000000000\=T200000000000000000000000043_B000000000000000000000000M4@X00000000PE_H0000000000000000000000000000000000000000
0000X=l5<fCY0000000000000000000000004m1M\Zkh0000PKYZ000000008DV;@koU00000000PPd^000000000000PH?O00004O:3000000000000\<9KXIBV0000
000000000000LAE`8HRk0000DWG44V7G0000000000000000H4600000000000000000000000000000@NI000000000000000000000000000000000000000000000
000000000000Q4TC00000000000000008PTI000000000000<23=]4gT0000000000000000000000000000000000000000XS<]0000000000000000000000000000
00000000000000000000000000000000000000000000PC2M000000000000L:@A0000000000000000000000000000000000000000dXjO0000PbiY0000X1RC0000
@>B?00000000D@f2000000000000h[I?<Y=;lHFY000000000000000000000000000000000000000000000000PjJF0000000000000000000000000000Q1Bj0000
000000000000000090K900000000000000000000dTIU00000JDQ00000000LFH4<CH[0000M6aSh^XB0000h^>b00000000P83M000000000000000000000000lLZ;
0000000000000000000000000000000000000O=b0000000000000000000000000000000000000000000085Nb\<T_00000000Lm3J000000000000@Gh]00000000
00000000hJek000000000000000000000000XHKU000000000000000000000000000000000000000000000000000000000000000000000000000000000000XmC7
0000000000000000000000000000\\AflmWF0000\ULB000000000000000000000000A0J80000000000000000LjUc000000000000T]@<00000000TjOK0000H3JP
00000000<Q4P4@8\000000000000XFOJ0000T2]C000000000000000000000000D\0n000000000000000000000000000000000000000000000000]66M0Khd0000
0000Q4Qe000000000000000000000000TIV40;[?HImS00000000\T:4000000000000000000000000000000000000\YDb000000004cjjX2CD0000DjB^0000<XSf
00000000000000000000000000000000000000000000HN5MLYA``UJ70iT900000000DEP^0000L0_N]1IG00000000000000000000000088>YhRj>A2`L00000000
000000000000T:9b000000000000\]B]0000h0l2HXi50ogD`FC70000000094HM0000h7B30000000000000000000000000000lg610000D[aLH^fI000000000000
0000l]]V@kobPNme00000000000000000000000000000000DaJj4c:f0000DKj78k]R@jika4Cg00004^7@0000PB5h00000OE^0000000000000000000000000000
0000000000000000000000000000000000000000DKU4PfcM00000000hBJS000000000000@AIG0000<Wahm4>K000000000000Hdbh000000000000000000000000
000000000000PPAh00000000T78`000000000000000000000000HTQN00004]M1HJWT000000000000000000000000000000000000l\]VH6KJ0000000000000000
XFX4<ZX00000000000000000000000000000m3Em000000000000`nEh00000000dnmX000000000000@O>n0000D@^5000000000000hUFc00000000\SSJ00000000
00000000000000004JC?000000008@3D@W3:00000000000000008993000000000000000000000000\;L3DW>_=6<400X800000000000000000000@PBo00000JDH
\\5Kh^;I000000000000000000000000000000000000000000000000\a;X0000000000000000a23P`Qik0a6eLmFA0000h[fn0000000000000000000000000000
0000TLKJ`Y?>0000000000000000000000000000000000000000000000008[<A00000000000016gP000000000000HPON00000000X?R=00000000000000000000
dQR:0000000000000000L2ZS0000000000000000HR@n`XCQ0000l=Qc000000000000000000000000000000000000`iDg000000000000DW5n0000a5aE00000000
0000000000000000lW:U00000000dHW[0000000000000000I2_V000000004V\^0000000000000000d0RB00000000000000000000000000000000000000000000
l<N5dZA00000\0lE000000000jb400000000`fYTHAhe00000000<icU000000000000000000000000XiE_h2dk00000000\]dd0000<g]<0000000000000000hCaS
@DP10000000000000V[M000000008WN400000000000000000000000000000000000000000000000000000000000000000000XBH4DI9=00000000000000000000
`GO600000000`0Ka0000T5h^0000PU3Z000000000000000000000000000000000000Xki:000000004N750000000000000000\OA6X5ZP8<Cm000081G>00000000
00000000X5780000000000004>om0000000000000000000000000000D[cP000000000000000000000000000000jo0000000000000000I5Aa0000000000000000
DUGMh`Sf00008W:C0000000000000000000000000000000000000000000041kodTXj8YmH00000000000000000000000000000000000000000000Q45i0000XEY<
000000000000000096H>0000P1Hj00000000=6`_000000000000A22R000000000000I4Y[0000lij\0000@J?300000000000000000000000000000000000012MK
00000000000000000000X5XY0000<T?00000000000000000000000000000000000000000000000000000TYn9U6k70000000000000000000000000000@\fD0000
000000000000HWIY000000000000Tb;10000XNTQl1@DH?Oh0000000000000HGl000000000000@6Tm`P]K0000000000008H1n00000000a6IH00000000X:Sh0000
0000000000000000000000000000000000000000\1EJdm0o0000HKH800000000000000000000000000000000000000000000X>1G=5:L00000000000000000000
9781dlW;00000000`dCZha^m0000hcIB000000000000e15P000000000000000000000000\N30000000000000000000000000@QRk0000000000008SlA0000HXma
0000<O[e000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000lShCPYRb8\aL
hfK:00000000000000000000000000004STf00000000d8d=]6V[00000000000000000000@:cH0000l`df000000000000000000000000@YMN0000000000000000
00000000000000000000LZP`000000000000000000000000d_>E0000DBZ70000h[WG0000000000000000@I]F000000000000dM:e000000000000000000000000
a6F140^P`9Weh<JCE5m500000000000000000000XeEj000000000000h40<HIm`X1WU000000000000L?LS0000<=hmH_J@0000000000000YeV00000000@TIf0000
00000000lYW=hUm\0000000000000000LFRK0000lGHhDV\i0000000000000000T=WJ000000000000dKW2DidVa1I0000000000000000000000000000000008;C=
H<@:0000XZUe0000000000000000000000000000000000008@aV00000000000000000000hoF80000000000000000Td30000000000000\hm_00000000L6C^0000
0000000000000000X`O[00004XX700000000000000004^e8`:lT000000000000h:;g0000000000000000000000004:bJ<[a@XR;L000000008JLF4aEL00000000
00000000`jo=0000000000000000hF[[D2:l]1NI00000j4^0000000000000000000000000000000000000000E67G00000000000000000000000000000000PIC;
00004b[L000000000000h8A2000000000000000000000000LVPi00000000000000000000000000000000@meB00000000000000000000000001li0000\S4Zh>O=
0000DkM20000`Fj60000000000000000<X850000000000000000000000000000000000000000000000000000000000000000000095lE00000000000000000000
lNjl<ZJc00000000000000008TNKXYml0000Xc9[000000000000000000000000XLaQ0000000000000000000000000000000000000000000000000000=53?0000
00000000000000000000deG<000000000000P<o64ddk000006lclI^9ljHQ0000000000000000000000000000Pj;[00000Gc<PC7]00000000X;_cTUOX00000000
0000000004P5D32_0000@igk0000000000000000000000008GXe0000XSjAlWFL89d\000000000000000000000000<1X60000DD``000000000000000000000000
0000000000000000000000000000`?5_H[P60000000000000000000000000000000000000000000000000YX;`2WV`9fD00000000e4DQ0000h;g0000000000000
l=\G0000000000000000000000000000XQIM00000000000000000000L7^f4n8h0000000000000000`EcN000000000000000000000000000000000000lAK2P5G>
P<TMDH60@mKG0000lHil000000000000000000000000LK0R4lOb927P000000000000000000000\0^00000000<L\400000000000000000000Y1HD000000000000
0000000000000000hQejHR\9\`^CHgCR00000000lkTS00000000000000000000Ph5P000000000000000000000000000000000000H;?Z0000\W=ATQWCPZNB0000
000000000000PM]?0000<O;@000047lYd_QX@4LBPhPIh:jie1QI8n:60000@kPL0000D8;[0000481S@Y]Q0000000000000000000000000000<V7n00000000dS^H
0000h1WC0000000000000000000000000000000000000000000000000000000000000000<ba<0000D7O;0000000000000000DEAZ000000000000000000000000
0000000045GJ0000000000000000000000000000000000000000T<oE0000e6Mg00000000dOGR000000000000\U6l0000000000000000000000000000h^<R0000
000000000000000000000000000000008H]h`i=f00000000000053Za000000000000000000000000000000000000000000000000h1bg0000000000000OEN0000
00000000000000000000000000000000PC7E00000000000000000000000000000000`hJ]X5MK86fk00000000000000000000000000000000<F^K\dOUa6Z^0000
000000000000TD9B0000000000000000000000000000LBL?000000000000D@]20000000000000000l^[O00000000000000000000000000000000000000000000
0000D`nI0000000000000000Y31a`6E34MBEDYJ100000000000000000000m4J60000000000000000PVZo0000000000000000h5:O00000000U3:;m6\>0nd]lW;H
000055[L00000000L5o500000000@J^\`;m300000000000000000000XV`n0000lXfb0000000000000000000000000000To5U\8FO00000000X7TH00000000h_^b
dXaj`U[n000000000000@:Ada4Nj000000000000Th@E000000000000000004EH0000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000d`5V00000000h4f:0Ig1000000004O?c00000000000000000000P[ic00000000\<@P0000000000000neE00000000000000000000
<Y5f0000000000000000000000000000TG5P<Sn<Q35[00000000hVVV000000000000000000000000000000000000PEWA0000000000000000<5DG000000000000
Hfj500000000<d;o0000i57300000000H3Q;000000000000@6V\H9nbXC\:00000000000000000000000000000000000000000000000000000000000000000000
HK0;P[aU0000\eZ200000000000000000000<FUH0000000000000000000000000000PZPV0000X@lPDfid000000000000d6a=00000000000000004GH:\J_80000
000000000000000000000000000000000000000000000000T9YS0000000000000000DgRb00000000000000000000000000000000T>NE0000LB>d`M<W00000000
000000000000@m9i00000\fh0000Y5dn0000000000004m_I000000000000LCEV000000000000`YH48]<500000000000000000000HKPm00000000000000000000
00000000E4\_XD;;ldWF000000000000000000000000L0MO0000000000000000000000000000De_P00000000000000000000@U>H000000000000000000000000
0000H?Ai000000008VOb00000000@GiA000000000000h8AF0000000000000000HUcN=5mn0?aQ00000000000000000000000000008T=d00000000000000000000
M4F?00000000X:<<00000000000000000000<W\U\GVf4Zbo00000000h1Eb\1W20000000000000000X:PU000000008Ake0000000000000000000000008bMJ0000
000000000000U6nK00000000<@?_00000000000000000000DlFZe3;c000000000000000000000000XPJJTSL80000lL6700000000<Ad<XW=b000000000000P80c
000000000000000000000000PY4I000000000025HbU\0000000000000000T>b60000dIK?00000000l\@A0000<FIJ000000000000T[U;D4n70000h3T>E3VI0000
000000000000000000000000000000000000000051o]0000000000000000dF[;00000000000000000=VX0000lmYD@Bgi0000000000000000L;D]000000000000
4[9\0000000000000000000000000000000000008M0M`gRM00000000000000000000000000004fh4DgJmU0J]@`IK000000000000000000000000000000000000
8BeILFJj0000\ME?000000000000000000000000lXVl00000000\8a`00000000\mO?0000TgngT^:40000dZ>60000000000008;PL000000000000XX\600000000
0000M3M000000000000000000000dCK9@bcElSgBU2IY0000h\6o00000000e54iPFS0000000000000000000000000000000000<>;00000000XG>1000000000000
0000<dBK00000000@A]`<S0m0000000000008V;300000000HK5_000000000000T5ga0000\AeV0000000000008VWP`ZJV000000000000XlR4T<L;000000000000
0000hR55000000000000000000000000000000000000000000000000000087MHHRjY000000000HAl0000000006Jj0000dGP40000000000000000lCF90000lg>U
0000000000000000000000000000000000000000T[J>00008LQV0000000000000000<:3c4?0D00000000`;AKH0\60c_E000000008GkM0000000000000000X]6]
00000000000000000000000000000000m27c0000PFD4439<00000000heGOT?ed0000000000000000000000004:\c00008oN4000000000000000000000000dP]A
000000008g0H00000000000000000000000000000000Lg0100000000LbI>0000000000000000@5Ro0000Xf<hTmGC00000000dKO`lbJ>0000X]V_000000000000
`73;0000L07iDC1H000000000000<Mc:@9ZT000000000000451Q000000000000X5?HH6@20000000000000000\8FA0000<ZSW00000000dSN[0000000000000000
00000000000000000000000000004[3l00000000\D\i0000HZ>X0000000000000000000000000000TbbU0000Xc4V000000000000A2ZQ0000<`bG0000HM2Q0000
0000H[AlDT3:000000000000000049UehS_4Dh0T0000PO4C00000000000000000000LFK\0000000000000000@o9N00000000E2M1d41c000004U`0000H4lC0000
000000000000000000000000\J8=DRBW0000000000000000XAi`0000\XcL00000000000000000000000000008B?V000000000000000000000000000000000000
0000lK;[0000`kl<00000000@IgTXKj^000000000000HXmm0000<O\6000000000000000000000000l38N000000000000000000000000000000000000LJZc0000
0000000000000000\onD00000000000000000000000000004RoE0XYb`fh`<JGo00000000000000000000M6eH00000000000000000000000000000000d7_LhjX<
TL1VL38A0000D26Y00008DWU00000000T=_Q0000l5]XLXm20000000000000000000000000000PC@VTi`\00000000\^Yi00000000D?1700000000DgUK4J:40000
000000000?C`00000000D_E300008`9N@VOR00000000DOJ]00000000000000000000000000000000000000000CHf000000000000000000000000000000000000
00000000000000000000000000000000000000000000@KE50000XVb1E00M0000`W=K0000000000008J=^\W<f<QXC00000000000000000000PM[H000000000000
0000000000000000000000000000000000000000HdkN4CM[L^NMY6<a0000000000000000000000000000000000000000h?8o000000008e9`00000000Q50j0000
d4S_00000000i3k=0000000000000000000000000000HfP500000000000000000000000000008\B^00000000000000000000Y5O8000000000000l5Jf00000000
000000004Ze=000000000000\Z9X000087@N00000000000000000000L[\PU3Cm0000HZSe00000000000000000000000000000000000000000000000000000000
0000\]?_00008\Oj000000000000000000000000000000000000A3_K00000000000000000000<B`=000000000000000000000000000000000000d25HDL\C0000
000000000000@N`5000000000000000000000000000000000000000000000000000093IY000000000000\2d<\^XV0000D[L50000Dim300000000@8810000a4ZO
00000000a3iG00000000000000000000HA11\6^]hTH=00008B2[0000000000000000000000000000000043c6H518000000000000000000000000m6Y;00000000
00000000`45:<fG@0000000000004<ji000050fM000000000000000000004SKl000000000000\cbVa5[?000000000000DCbj4@F?00000000000000000000D0DF
\@@el5fUP]0;55Sk0000000000000000000000000000<C900000000000000000000000000000`4iN0000000000004J`W00000000000000000000000000000000
00000000000000000000000000000000e4fT00000000E3jPHcC00000`W9]TbTL000000000000000000000000PO^OhOef0000000000000000000000000000<YfZ
HVn30000DJ4?0000000000000000To;80000000000000000Xb4X0000000000000000000000000000000000000000000000000000000000000000000000000000
8CB`0000000000000000000000000000DY:5000000000000000000000000l@f]000000000000000000000000000000000000<WRg00000000\1RW000000000000
HZ;:A1?W00000000TNP:00000000000000000000000000000000000000000000`:QZ`EMk0000000000000000000000000000TMOID1nJ\IdN<deY000000000000
01]X\Tb^00000000DQI\<T]e0000000000000000000000004g;kM70>0000@A[X0000000000000000L1_]0000XWIH0000A2V50000000000000000000000000000
00000000000000000:CN0000000000000000h4=iHh`fT8YdhnII0000d`Jh000000000000000000000000000000000000m2\2000000000000000000000000HUeW
00000000000000000000Y1i\X`YI89MadIialnkB00000000000000000000000000000000000000000000000000000000XR;APUX_00000000H0N`hW_L4]?3LFXZ
<aAP0^M6419B00000000<=N54Id=000000000000000000000000000000004XIh0000000000000000<FI`00000000000000000000000000000000000000000000
0000<P2m0000000000000000<C7Q000000008XD=0000D4J^0000000000000000000000000000000000000000000000000000X>a8000000000000000000000000
00000000000000000000000000000000000000000000A2O\000000000000\JjK0000000000008CSMlJ^LQ1]0T[kbI4nH00000000000000000000000000004=1@
0000=2bE00000000000000000H0P`hIS0000X_5GHMZP00000000000000000000000040Wg0000hWZ@l>LJ000000000000000000000000U4SS0000000000000000
<?75TjJc00000000PXWN00000000000000000000P;d[PTX:000000000000000000000000XGaA000000000000@?6=0000000000000000<M5Y=5F3lL7700000000
`QB?0000000000000000000086b20000`Gc_8<m^0d^1000000000000000000000000L[^X<dZjLmBW00004DDo0000000000000000000000000000000000000000
0000000000000000hcQS000000000000000000000Nm10000Pj\[00000Y\j00000000TBc30000000000008>VU\Q=bPoIW00000000000000000000000000000000
00000000\<@]Hk?LdPF:00000000<V=800000000h7Nk000000000000dLm@0000000000000000TfSJ00000000000000000000PE^;0000000000000000D7oW0000
00000000e2o0000000000]:I00000000000000000000L4\:DJQ`0000000000000000000000000000\@95<BYe00000000000000000000000011kS000000000000
T9Eh0000000000000000000000000000000000000000000000000000000000000000T6l>DNU7000000008e0M0KQ_000000000000000000000000000000000000
000000000000000000000000L82h000000000000lVgGTj6]000000000000000000000000XCS90000000000000000000000000000h5?dTG>b8dl:000000000000
<1?m0000\Dn8l\i`00000000\EgW000000000000@8<L00000000l3m1L?fn000000000000000000000000000000000000000000000000d2Gj86`9L[^10000TeV6
00000000DN7M00000000000000000000000000000000]27:00000000000000000000XVHW00000000dTb>00000000000000000000000000000000000000000000
XAal000000000000P^1i000000000000000000000000Hi2`00000000hYB]PB\W0000000000000000000000008bgR0000000000000000dCQb00000000PQ6A0000
000000000000H7f@00000000dUNo00000000000000000000000000008ZaT\:<H0000000000000Wg645N:0000000000000000000000008]2PhPEU12DN00000000
00000000lC5C00000000hAEB`UZj0000000000000000<TFm\7iP81f<8MIA00000000``aD00004?HI000000004F>m4ieA00000000T:LcddAG0000@lEN0FTc0000
00000000D52?00000000TS?A\0R40000000000000000XPM80000000000000000000000000000000000000000dR[B00000000lQaB000000000000000000000000
00Hk\U7T00000000000000000000000000000000000000000000T?4Q0000000000000000dAX2000000000000000000000000955I0000lE:\00000000M6TJlV3G
0000000000000000000000000000000000000000DVHI00000000TZ0S00000000<@QWT<kX8=jD0000000000000000000000000000000000000000000000000000
000000000000814R00000000000000004M<g0000XY;2000000000000000000000000000000004XBJ0000X<;S8]^;0000000000000000I6jj0000h1[100000000
0000000046A@dd?D000000000000000000000000H;mJ000000000000000000000000000000000000PKXO4cHR000000000000\RfW0000000000000000DJQTa0M5
00000000Pk8N000000000000000000000000dO7W0000Xbhi84;`h9;@00000000000000000000<7eY\bHV00000[LV0000000000000000Xj^L000000000000<hK`
0000XJEE000000000000000000000000P3^3000016>90000DTVJ0000dFnI00000000000000000000\?SV00000000D11A000000000000X0ALL0EI0000]51n0000
00000000\V00000000000000000000000000000000000000000000000000000000000000<8Db@1Kh000000000000000000000000PCYj00000000000000000000
00000000000000000000000000000000000000004bdR0000X`YX00000000000000000000000000008I3V0lf6000000000000000000f800000000000000000000
00000000000000000000Tb@;000000000NkolPbP00000000000000000000844?000000000000000000000000000000000000lN\T0000000000000000\1@6L4d?
0000000000000000XE0J0000@0mj<ODF000000000000000000004:HP0000LX5?M6QV000000000000000000000000dK_<000000000000000000000000\Q2k0000
0000000000000000DQ10000000000000lVjfi5:90000000000000000000000000000XJV54<;;000000000000\WkK000000000000000000000000000000000000
0000lNF;000000000000000000LT00000000000000000000`DI?0000A4DD00000000\1XF0000X`5;0000<C_`dDL40000000000000000000000008][500000000
000000000000000000000000000082MD0000THL`DA\SPiFXE3d@8dZQ00000000D[[U00000000\H7K0000P;`SI2a5PhAe0000l8ha0000]7;:00000000lPc[0000
00000000000000000000000000000000000000000000DA\e00000000000000008<=PTJP:<2YLU0bi000000000000000000000000000000000000PjMX00000000
000000000000TT5_00000000XlOF000000000000<J@g00000000000000000000000000000000000000000ShR0000000000000000hWN^00000000000000000000
00000000I2<U000000000000000000000000L4GY0000Y5ZX4WOW000000000000000000000000000000000000000000000000XV>@000000000000000000000000
000000000000000000000000000000000000000000000j@AL;5Q8VYKH]OY`jSnTKHH0000000000000000<Xk0hU0E00000000T=L6<>i80000dD13lC<P00000000
000000000?\:0000000000000000000000000000@0Ug4JV@00000000000000000000000000000000HKVF000000000000PX>Y0000000000008Unj0000Th:[4X[;
M1aI00008B?g0000000000000000000000000000dB>XHX^5T0ZLT<YM000000000000000000000000000000000000Pg:l00000000dda3`3<[@eej000000000000
00000000000000004PlfL[cY@1P_000000000000000000000000`Qb1000000000000Td\k000000000000000000000000`Ua3000000000000H4[7000000000000
PMKS00000000000000000000000000000000000000000000000000000000000000000000D0<4<D4?00000000<0:Z4?2<0000P\2:<P;W00000000TTNX00000000
000000000000936i000000000000LW570000\CME`RUZ00000000000000004E0U000000000000000000000000000000000000<9[fDdII0j];0000000000000000
0000000000000000dLZIXci3000000000000000000000000000000000000hPdJ000000000000<:0N0000000000000000000000000000D>L[\mo^m3ij4`D[0000
0000ldga0000000000000000<K2n00000000`X0B000000000000PRa6000000000000000000000000000000000000\IB;<:6VlIEV000000000000000000000000
0000LiSddmZW00000000000000000000\QNU00000000000000000000Xgo80000000000000000LH2HhCmL0000\IACd[;b000000000000@hcPe2OI0000X;k0XPf2
`NEE00000000lV^300000000<H6NXb?^00000000I2U200000000000042LW00000000000000000000000000000000000000000000@FhnT06_0000`dRh00000000
0000PB3d000000000000000000000000000000000000`Ff`0000HFTU00000000h2DgH=]gXFA`0000D83:000000000000000000000000000000000000000056A>
e3L000004T;^0000000000000000\:a^00004:j@000000000000P:anhOoC0000000000008@:a00000000000000000000000000000000@_HZ0000000000000lfG
0000daNAX4J:000000000000000000000000H:C@00000000PZnk0000000000000000LfRWHYX`<^DL00000000\0aM8`AS00000000000000000000000000000000
@W?F0000Pl8C4W@F00000000000000000000000000000]C7000000000000TLNK00000AMC0000000000008gR60000DWga0000000056gF00000000000000000000
000000000000000000000000000000004dAe0000\mLZ00000000d<Vb000000000000000000000000ll;]00000000@15fXa\e\lY`PkCh000000000000dGM;DQkN
0000000000000000hc0A000000000000000000000000000000004mDM0000d9BW0000PSDD00000000TMQm00000000T6I7T?08@1gl8KJ?00000000000000000000
0000000000000000000000000000000000000000000000000000000000004a@G00000000000000000000D:Z7000000000000d7SZ000000000000000000000000
0000000000000000DA7>0000000000000000000000000000lG4R0000@i[H82Ab00000000lOMS000000000000e3DM00000000@7A200000000000000000000<LGe
000000008]nf0000l;]k0000000000000000000000000000000000000000HUZ5000000000000<7Pe0000\Mni\=?000000000XaIRXfYi00008Ao34g0a00000000
<[:N000000000000<8n@00000000000000000000000000000000@V]KdZMnH]IlP5bg0000HPj20000000000008cnm000000000000000000000000TJb500008O_1
daC2000000000000000000000haW00000000l`2N0000000000000HHQI71800000000000000000@m`0000000000000000000000000000000000000000PUP30000
00000000H>Fg000000000000000000000000\4NV00000000lF370000PLOj0=i^0000000000000000]5dGLX0ZX;he00000000Hog4000000004=Re]20:XAj0TKgK
000000000000@jba8f]S0000000000000000X2Wd00000000000000000000000000000000000000000000000000000000`^]9000000004ied0000d\kO00000000
00000000l<Q7DS;k000000000000<HJ=0000000000000000000000000000\fg:00000000PcHi000000000000X]gK000000000000000000000000000000000000
00000000000000000000000000000000<L1G8lKM000000000000000000000000dDT800000000@SGS000000000000000000000000000000000000`BnN00000000
0000000000000000000000000000000000000000000000000000XZjiA1O[0000hZ8c000000000WjN0000000052K90000T:k5000000H;00000000000000000000
0000HGal4KhD0f>;000000000000LjEN0000000000000000D9U7H4Jl00000000@6hO0000000000000000000000000_JbhA_U00000000000000000000X?B@0000
0000000000000000LCNeHPLV0000\WNT\VFL000000000245X>n:PLg;0000LN5hdT:C000000000000000000000000@S[Y0000000000000000<@b@0000a5^_0000
000000000000000000000000000000000000`R5W00000000000000000000000000000000D:4c0000000000000000000000000000000000000000000080d90000
@h7>dYF`0000M1f;000000000000000000000000000000000000000000008RTE000000000000000000000000000000000000DY0R000000000000\VIT00000000
000000000000000000000000HMS_00000000000000004`Q200000000doBJT[0ai3V9`YDJ0000000000004QPc000000000000000000000000L=E=TWEk0000T?a8
00000000`Vlh@YV=0000000000000000000000000000LD?S00000_n20000000000000000000000000000<3_20000U1?D]2Zk000000000000D4h7000000000000
0000000000000000000000000000<CO40000`6af0000000082S200004S]@LnXU0000000000000000<?DB00000000000000000000hXQD00000000000000000000
000000000000a2dM0000000000000000000000000000D]Eg1610000000000000XAa?0000000000000000000000000000000000000000000000000000HCAP0000
0000000000000000`F9mdnCk00000000\5A300000000000000000000000000000000000000000000PH\I000000000000\ml=0000000000000000T3GR00000000
0000000000000000`B]4l4UAHbDN0000000000000000U2H_00000000000000000000000000000000TZgC000092nV00000000@\a7h]SR00000000000000000000
0000000000000000\GRc000000000000000000000000HfRj00000000`W05000000000000<d?1000000000000lS5O000000000000000000000000000000000000
0000h12i00000000D8_500000000@J0gX4I8h[ol8^LOhaP=PeliE47[000000000000000000000000000000000000000000000000000000000000000000000000
0000000000008L?H00000000\42;<X4dhcH5PJoR91Mc000000000000hKNR`T[o0000000000000000000000000000<Y1\00000000000000000000000000000000
000000000000d9ff0000000000000000000000000000000000004SLe000000000ae300000000000000000000L9<f<A8X00000000\WHZ00000000000000000000
00000000X8on00004QW700000000000000000000000000000000000006TY000000000000DVa;00004F?e000000000000000000000000000000000000lK6Aa0L:
000000000000000000000000000000000000XUUY0000000000000000000000000000000000004QHTE5\0000000000000DJeJTjXM8UAV`L3a0000LY0c00000000
000000000000000000000000DRcb0HdF0000000000000000000000000000@F`LlZUZ00000eZZ0000000000000000000000000000000000000000000000000000
00000000000000000000000000004F?C88MF0000`_@a000000008YNo16GE00000000000000000000`0Bk00000000000000000000000000000000X`9o00000000
0000000000000000000000000000l5hM0000000000000000000000000000000000000]m30000000000000000000000008U9LPlc<000000000000dK=d\ljkP7kS
00000000XNa7000000000000P[jK00000000lgjW000000000000e4Mj0000\3Tf000000000000000000000000P@?j000000000000X3^C000000000000DD6\0000
0000000000000000h7[[00000000@YU<0000U0\J0000\3nU0000lAP7000000000000000000000000LWk;8aMbL=U@`F9`00000000000000000000\i660<>O00H1
90e[8mMR]1m`568h000000000000000000000000HmFc00000000H3al00000000XLTe`4:bd:hd8P4c0000POkWXm`m00000000Y5?8h_d30000TO2=000000000000
<bOCM7600000000000000000000000000000000000000000000000000000000000000000lh4900000000000000000000000000000000000000000000l9>B0000
00000000=2?L0000h3dF0000000000000000lIGjLQOllVWj0000<O66000000000000000000000000\<@j000000000000000000000000PI?m0000HlV]4WaDD<Xh
000000000Edl0000D=LC00000000`T^80000I0iM0000hal?00000000000000000000000000000000LX`=0000X<cM0000000000000000dI5H0000000000000000
0000`oAR000000000000000000000000T>_00000L9nT0000000000004]m_16[A000000000000LM0\=6FN000000004>A>D46IXUj:00000000000000000000<QUo
00000000000000008H@fTalY0000000000000`LU0000000000000000U4nR0000@m<90000dI`B000000000000000000000000\j8K000000000000P0_cH:^:@9Kg
\SNNm2_04SRQm4Pa00000iHJ000000000000000000000000000000000000A5F@00000000Q6EQ0000H:gD00000000D6IED:4RPZk600000000000000000000hZ?S
00000000000000000000lK_0000000000000000000000000000000000000000000000000000000000000@5@H0000000000000000000000000000000000000000
4>280000000000000000000000004aCO00004B3><i@Wd[hF<nD]51nZ0000PUJD`18H0000i33J0000\33S00000000000000000000000000000000L]U_00000000
l5B]0000000000000000\2SD000000000000000000000000000000000000000000000000@49h@H<F00000000000000000000Xfd`A21D00000000000000000000
=1N300000000000000000000000000000000000000000000000084gg8GU90000TE\>Dc[dP36=00000O5]00000000000000000000X>>0\8Gdd;E`T`NW00000000
00000000L81B0000000040L>U2IL000000000000000000000000000000000000X6M@00000000000000000000X7YE000000000000`46=45Zo`Fn:hS8ZI6378REQ
11F=LDN2000000000000m5\j000000000000000000000000\Wf?HoID000000000000DL[X00000000000000000000000000000000000000000000000000000000
\IKK4jG;0000M4YD00000000000000000000000000000000@DM]0000000000000000d4M20000000000000000000000000000000000000000dXnd00000000d5SZ
0000Hl9eDb;L00000000000000000000000000000000000000000000000000000000Q18i00000000L80F00000000000000000000D@3i0gPM000000000000Q5QS
0000000000000000dW`00000L@2a\WMa000000000000000000000000000000000000000000000000000000000000000000000000000000000000@7?:i3;F0000
0000000000000000000000000000000000000gSH000000000000000000000000<E<XlWiK89Ze000000000000m2]900000000lAi8lCgAHQJ]\Qm8@blc00000000
00000Eig0000000000000000000000000000X=02h@\500000000l4@O00000000`e0300000000000046BW00000000d>KjU2>?0000000000000000`E^edP:`0000
<ig=0000TZLZe0470000000000000000000000000000\iLi0000lcG<Tamd000000008MmR00000000000014lA000000000000000000000000M3O1000000000000
0000000000000000000000000000d7akPZID@ZJKI5=7000000000000\XkA0000000000000000L:R100000000000000000000PcAa@Hcn0000<:]8000000000000
000000000000U2<?00000000000000000000Lclj09Cf0000@COZ0000000000000000000000000000000000000000l5HoE7<T49N@0000HfLg0000000000000000
00000000000000000000dLKo000000000000D]eI00000000000000000000DJ62T^6d0000I3UY0000000000004A3n000000000000LZB=00000000a0`X00000000
000000000000h2kO4;UA0000l:e4lRLi00000000\O@I0000000000000000000000000000000000000000000000000000<\HLT^VmD;g>00000000000000000000
M2^I0000000000000000`LoDPQX20000X2AS0000l9\W00000000000000000000000000000000Lb5H000000000000000000000AQ40000HK<`11Jm000000000000
8T`>000000000000L>IW000000000000000000000000lQ[;55A4a7DlLlk<h^ZZ0000d<VT00000000000000000000000000000000<BhCDM@l00000000DhJh0=0Q
PKUNLiX500004o]F000000000C:O<FI?00000000000000000000000000000000<XD^000000000000<RfG<2hF000000000000<FGO00000000000000000000hOa@
000000000000\ABQ00000000lEb`000000000000000000000000000000000000000000000000`od2\l9C000000000000DF4d0000000000000000000000000000
Q6Jl00000000000000000000000000000000000000000000000000000000=16dTF0]00000000<6k3000000000000\28a00000000XCJDL?;0dUja00000000DSGc
000000000000PoV`0000000000000000XiJT000000000000000000000000lBe;0000000000000000<f<6000000000000000000000000000000000000\S;?0000
00000000dZ^40000000000000000000000000000P_MQ000000000000\eiE000000000000000000000000000000000000000000000000000000000000E4?TXPo=
d]PZ00000000000087?_000000000000000000000000000000000000@5\ad\k40000000000000000E4;7a7DHTiSM00000ehQ0000<^9Z00000000`0TkH@d[01HK
00000000000000000000\TBf000046K@0000hG?i00000g7D0000000000000000000000000000dL9L0000\nkU\;Z[L=DR0000lFA3Q6N745oRhEoP`WHd00000000
000000000000\;M;<Nn^LENF000000004?`J00000kXZ0000000000000000000000000000XKHfdCcK<>_cL\F<<l3E0000000000008ZXc000000000000hi5_0000
00000000000000000000=6lQ000000000000XBYFLSeB\VJ1h[h10000HEk00000X5aU00000000L9I700000000000000000MH@000000000000LSAR00000000U4oc
000000000000`@I@00000000000000000000000000000000000000000000LXnG0000dVd60000XMoBD?YS00000000000000004\fW000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000Te[1000000000000LAoZ00000000P36M0000000000000000lAE800000000
00000000000000000000Pk]o00000000000000000000000000000000Pn1BLO9HH]=^8K_[hm9ELlZSI04\<9SHPRHe00000000000000000000`bIZ0J=:dm?d0000
000000000000000000000000Hk;`946300000000000000000000@`kM0000dHH]00000000000000000000000000000000000000000000TOJ30000000000000000
00000000D3RR00000000000000000000000000004IIc00000000000000000000857h0000m6Ea@6Y30000l9cL`1fF0000000000000000TGhlLRhZ\Rf:00000000
00000000h^PP0000HE4V00000000h6]g00000000`?;<`19OH8o4LM^D0000000000000000XliQ4NKc0000lnKU0000000000008[YW000000000000000000008I==
00000000000000008M`8U5I<0000m4AL000000000000000000000000000000000000LjnYd;0mm3Ii0000PD5F00000000`l7Y0000000000000000000000000000
000000004I9I00000000X<B:0000000000000000T<T;h==a00000000000000000000000000000000000000000000000000000000000000000000DP@T00000000
\I@S4XU@0000000000000000000000000000dQmf00000000000000000000000000000000<Rib4cE]000000000000000000000000000000000000@;E>00000000
0000l;?gXRTRTT:`0000000000000000000000000000000000000000D0bN000000000000000000008<570000@[PXU40gl^??@:B40000lO`J0000000000000000
0000dlM7`ke?0000lHUG000000000000000000000000@0h\0000hKVT000000000000d5BQ`MUk8PmRlYYc0000000000000000TZn7<D]m0000000000000000<Qb=
0000000000000000\`ZA00000000PL:<D5g80A0]LX1SDcaJi3KM0000DYZg000000000000D0gR00000000H<JX00000000L\ZE8ATo<Mj70dQG0000000000008mXQ
00000000000000000538\HjLXJUT0N=f00000000`JET000000000000000045O100000000000000000000000000000000@1Jc000000000000\QH8TJIY4;Ya0000
0000LEXn0000000000000000000000000000I64M0000000000000000PYb700000000000000000000lXA=00000000000000000000000000000000000000000000
00008^RS0000PAI:<IDN00000000000000000\Ld00000000000000000000000000004aJH000000000D6M000000000000000000000000000000000QDJh@53H`[B
0000000000000000l_:U000000000000000000000000P4g3<_G2000000000000000000000000000000000000000000000000<NTa00000000H2VN0000lF3\0000
00000000000000000000PNI@0000LTmf00000000DL^N0000000000000000\947000000000000000000000000000000000000@29M00000000000000004Jn80cK0
14n_0000000000000000m7>o000000000000000000000000Ln?20000lEAe0000TA;_00000000d;WOhF\F0000000000000000000000000_X00000<7bZ@B]i0000
L^oU0000000000000000000000000000000000000000000000000000000088bA000000000000<KMe000000000000000000000000000000000000000000000000
00000000e5eb8S>KD\`d0000000000000000PN@A0000\EaS0000H6:fl5^2hd>`0000000000000000`83\`C0`00000000TDhihE[V0000000000000000XZm=0000
0000DHo6<GYTT?mg0000000000000000LQd@000000000000000000000000000000000000`<49000000000000hZGS0000000000000000`12L00000000X=RL8`k^
HXn9H<?lL[JN8JFW`enQ0000H7C1DiW80000000000000000XDi5m2iTd?TY000000000000lXTB0000e5;]000000000000PKlW00000000dbNS0000HF:bhXB`0000
000000000000000000000000000000000000PaX>DT56XQUD000000000000hGH^00000000000000000000000010F`000000000000H0U<I5M^0000000000000000
000000000neh0000000000000000@bE<PJ8RPQh6]1oM000000000000000000000000000000004ajQ00000000LOTh000000000000000000000000000000000000
P?1V000000000000hKNn00000000de4=0000000000000000000000000000000000000000000000000000000000000000LnZ500000000000000000000`leE0000
000000000000`:Pj0000000000000000lQDWdNAO0000000000000000000000000000\2V>0000M4FY000000000HCi000000008_ZG<a>A`BiT00008eGb00000000
000000000000000000000000000000000000000000000000432S\:<TXc0`=3<P0mMa0000000000000000<YKn`3mo00000000000000000000TX5``bYmdf3`0000
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
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Sv), M::Whole, 0),
w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4),
w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0),
w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0),
w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0),
w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3),
w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0),
w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4),
w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4),
w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4),
w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2),
w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3),
w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0),
w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Award, None, M::Whole, 0),
w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4),
w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 3),
w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0),
w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1),
w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3),
w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0),
w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Role, Some(L::En), M::Suffix, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0),
w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0),
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
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3),
w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0),
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
w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3),
w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0),
w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6),
w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0),
w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1),
w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0),
w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7),
w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1),
w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Address, Some(L::Et), M::Whole, 0),
w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7),
w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7),
w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5),
w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1),
w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1),
w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7),
w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7),
w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0),
w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0),
w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0),
w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3),
w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3),
w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5),
w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2),
w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2),
w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2),
w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1),
w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2),
w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2),
w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1),
w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4),
w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0),
w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5),
w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0),
w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0),
w(K::At, Some(L::Pt), M::Whole, 0), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2),
w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0),
w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1),
w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0),
w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0),
w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0),
w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0),
w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0),
w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0),
w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0),
w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3),
w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2),
w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0),
w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 2),
w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Degree, None, M::Whole, 8),
w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0),
w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2),
w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0),
w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2),
w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0),
w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0),
w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0),
w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1),
w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1),
w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0),
w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8),
w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Online, Some(L::Es), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0),
w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1),
w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0),
w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0),
w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3),
w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Since, Some(L::En), M::Whole, 0),
w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0),
w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3),
w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4),
w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2),
w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Season, Some(L::Et), M::Whole, 2), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 5),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1),
w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0),
w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0),
w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0),
w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0),
w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0),
w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0),
w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0),
w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 0), w(K::At, Some(L::Sk), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0),
w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0),
w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5),
w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 0), w(K::At, Some(L::Sk), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Nl), M::Whole, 2),
w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Certificate, None, M::Whole, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4),
w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4),
w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3),
w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1),
w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4),
w(K::At, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4),
w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5),
w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 2), w(K::At, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0),
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
w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0),
w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2),
w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2),
w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0),
w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1),
w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7),
w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5),
w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0),
w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1),
w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8),
w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
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
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2),
w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7),
w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4),
w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2),
w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4),
w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1),
w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2),
w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0),
w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5),
w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0),
w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0),
w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0),
w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0),
w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3),
w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3),
w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1),
w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6),
w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5),
w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0),
w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0),
w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5),
w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4),
w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0),
w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0),
w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6),
w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0),
w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2),
w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4),
w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0),
w(K::Department, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0),
w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0),
w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0),
w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0),
w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0),
w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2),
w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1),
w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0),
w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0),
w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0),
w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0),
w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5),
w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0),
w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4),
w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0),
w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4),
w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0),
w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0),
w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0),
w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0),
w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0),
w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2),
w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0),
w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1),
w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0),
w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3),
w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2),
w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3),
w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Award, Some(L::ZhHans), M::Anywhere, 0),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5),
w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4),
w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0),
w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0),
w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1),
w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7),
w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2),
w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0),
w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 5),
w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
