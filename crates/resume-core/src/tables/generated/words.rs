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
"#, r#"0000`WVB4R;m000000000000000000000000000000000000000000000000000000000000HL5U0000000000000000dDA;<`Jo0000000000000eUle6Ak00000000
0:^[0000000000000000hG\P00000000000000000000000000000000000000000000000000000000000000000000000000000000@D7X0000\F5=<PinTEnN<m?m
0000000000000000@:ji000000000000000000000000d49<0000000000000000l2M30000000000000000HR[200000000l;GD0000HDUc0000DnfJ000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q4n@00000000000000000000000000000000
00000000<MkD0000000091g8000000000000L;T@000000000000000000000000000000000000000000000000000000000000000000000000TTZ=000000000000
0000000000000000000000000000lBB^00000000000000000N[K00000000PFj\=5l@00000000000000000000000000000000000000000000hX5A000000000000
0000hT^d000000000000HP6N0000lkI?00000000Y4WO0000000000000000000000000000000000000[;4P\hA0000000000000000000000000000\WL40000h2cH
000000000000000000000000000000000000l0cc0000000000000000000000000000e3Qe@]4c000000000000000000000000000000000000000000000000`2Um
000000000000000000000UP500000000000000000000000000000000000000000000@0kiPYJI00000000000000000000000000000000\RF:000000004Y`K0000
0000dQF=0fcbX5<?\`F;000000008YeF00004k3mdhXY8;UG0000000000000000000000000000TPWL<R>oA6VgPML70000000000000000TmiPd8EW000000000000
88B2000000004:MM00000000LVNn0000000015=V0000000000000000000000000000d8XIi1ck000000000000000000000000000000000000000000000000`d6\
00000000dLDO0000`7H?0000lQUj0000000000000000000000000000h>_P0000LW@800000000<JKGH?8E00000000000000000000000000008MOl000000000000
0000TQbEDH540000<<gJ0000000000000000470a0000000000000000000000000000X?j^00000000000000000000000000000000m2FD0000000007;R00000000
0000dI;m8<aa00000000000000000000`QkR00000000H9afQ4d^0N11hca9PoNJ000000000000000000000000PgXTLjNH@T>n000000000000I1R300004N`X@XOG
0000D_?FdjX600000000<<_E0000@`M\PACm0000000000000000TQWM00000000`5[hHHHZ0000000000000000000000000000h`k\HEmW00000000000000000000
000000000000hV04l6[`0000lA>CTL;_Tn27HEPW0000000000000000034H0000000000000000lA8f00000000La1B000000000000\;R60000dZ<J000000000000
0000XNT>`KLB00000000000000000000000000000000000000000000dcJ:00000000000000000000LDHg0000000000000000LIDQ4UA^00000000000000000000
00000WZ\00000000L`J>000000000000000000000000l]b;000000000000000000000000\MK7Lj;H0000@UE^0000T<XZ8UPX@mJY000000000000043e00000000
DDFi0ABf000000000000000000000000HYYc00000000000000000000<0Ii00000000X<aW000000000000000000000000<gZo0000XKUW000000000000L\4L0000
H7mE000000000000000000000000TmlI0000000000000000000000000000000000000000000000000000X6a60000000000000000000000000000000000000000
0000lOXGM3H<00000000E411000000000000000000000000000000000000PaGA00000000000000000000@HGf0000\QQT0000000000000000000000000000@H2C
000000000Z4500000000000000000000lQ[20000000000000000000000000000ljS;<o2A87A600000000000000004SV^00000000000000000000\40=00000000
000000000000lbld0000000082ICP@8h000000000000@l310000000000000000`Yh000000000000000000000D1Va00000000000000000000000000000000XT=Q
0000000000000000`:^j000000000000000000004o36000000000000000000004A@500000000000000000000<jaA000000000000A21O000000000000Xf370000
L35W00000000000000000000000000000000000000000000<B890000000000000000000000000000000000000000000000000000000000000000e41U00000000
00000000\M>@hZio000000000000Q4?\000000000000\WE>8:Ng00000000L6LZ00000000P8E@0000000000000000dL\I00000000000000000000<dom00000000
H<ok0000000000000000PT`6P8lB00000000d6_H00000000000000000000000000000000]70j000000000000LZElhVcQ000088>D0BQlDHFe0000000000000000
0000000000000000000000000000000000000000000000000000000000000000LVPm0000000000000000<5Mm0000000000000000000000000000T?_^0000e2]1
00000000000000000000L`n@0000\E5700000000000000000000000000000000000000008[EBe5IM000000000000000000000000000000000000000000008N:\
i6`0T\jHD>?<000000000000Hfhi000000000000]37F00000000D8\AhHbMDKl1Di`oX@Fhh@gY00000000000000000000\QSMPH`?000000000000000000000000
0000000000000000@Z5=00000000000000000000000000000000000000000GHV000000000000000000000000P@]Uh=5ILHOJ00000000T=ab0000000000000000
00000000@ZnQ0000000000000000000000000000<KT10000Pilc0000000000000000000000000000000000000000000000000000DEc400000000`kiD00000000
PAUL0000XOKW0000000000008YK10000l=L\Y62X@`P[00000000DZ=700000000000000000000L_@o@ZCU`B;100000000dc5T0000000000000000000000000000
000000000000@;fHh8OP8gU9000000000000Y4bW000000000000000000004UFe0000000000000000<bgV00000000000000000000Xn3g000000000000LToD0000
000053RO`1Wg000000000000TGMZ00004>JWd77m00000000000000000000U55B0000000000000000\[j\0000000000000000<Qf@0000000000000000@l170000
000000000000000000000000000000000000000000000000lUCY@k2B000000000000000000000000L6?KE3AD0000000000000000<Cj_@?L30000m5B300000000
00000000000000000000000000000000HK\\M2U>0000`K>\000000000000HKPD00000000000000000000000000000A7n`^lY4YbFI3e100000000000000000000
0000dD:A`mP4000000000000000000000000HP[k0000000000000000Lda@00000000e6i207G>`I9MT5Cg000000000000000000000000`klo00000000dWAl0000
00000000000000000000\0V[@K5L00000000H7k40000000000000000DWnPM1aG0000000000008mQH0000000000000000000000000000P4fV00000000]32e0000
00000000000000000000\@_=00000000HFX_00000000000000000000Pf?j000000000000LZ_8hnfT0000000000008f?W53870000400O0000000000000000DR`8
A2<P000000000000<NDd`_FB0000<WOR0000hAcU0000X15W<F>d00000000000004L:l95X000000000000000000000000<9<`0000000000000000000000000000
000000000000P:BS0000000000000000dadJ00000000000000000000000000004`160000hGeJ0000000000000000000000000000000000000000000000000000
h5MP0000000000000000000000000000HYi9XOQR0000000000000000000000000000PO9Z000000000000000000000000000000000000P\]U0000000000000000
00004MD30000000000000000000000000H270000PY]U00000000HH\\00000000000000000000LN=hLC]^000000000000000000000000000000000000L\0a0000
000000000000000000000000000000000000XB[Lhk_000000000M6fLU25T00008Dfe000050`T00000000`mI10000a26G0000000000008`>70000000000000000
00000000000000000000000000000000@TXR4<R?DZf3@H960\e]<nPd0000000000000000e2eG0000000000000000000000000000000000000000000000000000
000000000000TfO900000000H3HdhOin00000000@0NW00000000`W7Z000000004M?c00000000000000000000000000000000@GD6L?4@`\530000000000000000
0000000000000000000000000000000000000000000000000000ddn\hBXS00000000PJf_h8@G0000000000000000@C^AlNUj0000l_?]00000000TEk]00000000
0000hfVB00004V?:0000dIELdWHV0000X\=L000000000000000000000000000000000000XF\g`3b800000000Q3=500000000000000000000DVjY000000008CeZ
00000000000000000000000000000000000000000000000000008\ZN000000000000l0PI00008:Th0000000000000000000000000000161D0000000000000000
8CYOhGic0000000000000000000000000000000000000000000000000000000000000000000000000000X2>d00000000HOca0000000000000000000000000000
0000000014G\0000000000000000000000000000\Fn`000000000000P7DB000000000000000000000000000000000000Hdmh0000D]A2X]Y80000000000000000
@ZPTPH0H00004^>C000000000000dI^\000000000000TS8K0000000000000000000000000000000000000000\3@C000000000000d8^k00000000000000000000
0000hZe`000000008AiB000000004^c9lc>F4cK?h9:M000000004[N\X6G5HkKS00000000000000000000000000000000@CfB8[E18_2i4IVf]0PJ000000000000
`JmD000000000000000000008>HXXS?hD>>[00000000000095O?P11S=3hn0000i3U2m70:00000000Y2dS000000000j[T0000Q2;i0000lD_VQ5Y9000000000000
000000000000439O<IPe00000000000000000000hKXF4J^O0000hcm:A4O000000000000000000000000000000000000000000000000000000000000000000000
0000`9Oh00000000000000008j67000000000000000000000000ljHG000000000000<bI100000000000000000000TWan00000000000000000000000000000000
0000000000004DJo0000000000000000000000000000X=J^<dAl000000000000`TQS000000000000000000000000X;cM0lAa0000000000000000000000000000
0000L`<X0000000000000000TFVMX9]<0000l@H;8M[^H0di\=7Z48^800000000000000000000000000000000000000000000000050A900000000Y3aL00000000
l=0l00000000000000000000000000000000000000000000000055Pj8TGI00000000`T`Q0000lP6]000000000000000000000000<:cod[DR0000000000000000
000000000000Da^@4glD0000000000000000000000000000000000000000P=@OLQM383;;0000PaT>8V\90000000000000000l3YY0000TicW00000000H3Ln0000
00000000l0o\000000000000h7?KXWj;000000000000000000000000l]L3000000000000000000000000000000004dLi0000000000000000<W;[000000000000
<8L0i4fn00000000Taf[0000dE_;00000000P]TN4`UD00000000LKbi0000000000004YIe00000000000000000000000000000000XJ1Q0000PiF8000000000000
0000a70]000000000000000000000000P69T000000000000000000004Rb]0000000000000K:g000000000000DR0?000000000000000000000000000000004[7C
00000000`N^C000000000000000000000ZEC0000000000000000000000000000D?moTNZI00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000`0HG00000000m5^N0000000000008JLk00000000000000008AiS00000000000000000000h9:>0000lV8L
00000000000000000000@3\l`:aXI0?>00000000000000000000000000000000hAFe000000000000hE\V00000000000000000000000000000000000000000000
0000<mDIdX:f0000000000000000HNiZ000000000000L\Zh00000000000000000000000000000000hDKUh>T8\[b0P]I?0000000000000000`;:g0000<nV3A2QQ
00000000XoP]0000DlkH0000000000000000TC750000L:kj000000000000DRCS00000000000000000000@Sna0000Hj_S000000000000HJ?T0S9]\<i74XbI0iGo
000000000000000000000000000000000000D5lZ4RYjHRo^0000000000000000000000000000000000000000000000000000<=7F000000000000lB3T0000<YKC
000000000000000000000000lS[]000000000000000000000000TZ3Kh:fX\aK9000000000000dCIf00000000000000000000000000000000L3PF0000<BK<0000
00000000\43900004h`0XDWFXf?50000`k7_hFGi0RB^00000000000000000000XI>@Tf8h<k=O`o;c000000000000h^FQ0000000000000000000000000000<iQe
00000000000000000000000000000000000000000000000000004@h0000000000000TlCe000000000000000000000000h8@SXBI0PA>d00000000000000000000
00000000T2_^00000000e5RK14gjM68]e6>40000000000000000000000000000Pb3H043Y8k[E000000000000000000000000h0=Alb:W00000000`S1Rd91j0000
000000000000\2UJ@`\c00000000000044R4DdNeI25400000000\S98m6nZ00000000000000000000000041CMlFe5000000000000@Z2800008Tn0000000000000
0000000000000000000000000000000000000000000000004e7UdVXX00000000U50f000000000000<1hJdlN10000000000008b:f0000\2>T00004hOo00000000
dO5M00000000000000000000000000000000000000000000<E^R@9Jc00000000000000000000@GNP000000000000000000000000000000000000000000000000
0000000000000000000000008@Ji000000000000dN4B000000000000E4hJ00000000PIX5@ffF0000000000000000000000000000000000000000hB9D00000000
00000000HGi20000000000000000000000000000000000000000000000008FOI00000000000000000000@nDm00000000000000000000TDbd0000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000X4i:00000000000000000000XRP1
DGj4DZ@e0kCS0000000000000000000000000000000000000000LZnD\hA60000000000000000`Gfj8Y7I00000000000000000000000002RP000000000000XaaI
XIiA00000000000000000000000000000000000000008U=n00000000000000000000dE0J00000000000000000000000000000000000043io06@m05U`@GkB0000
hOWO0000000000000000m6J\00000000T6>NDH8[<eBd00000000000000000000000000000000000000000000000000000000000000000000m0Ad0000HPMILd1n
00008J2N00000000000000000000h<_T000000000000PHNU0000000000000000000000000000LSLglFgO00000000HEEi0W5O0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<QMR0000`cPQ000000000000000000000000
0000000000000000l<B7<RJ[@eT100000000hK;H0000HXoX00000000000000004\n:000000000000H;\D0000DWko0000lc9l00000000@]WD0000000000000000
0000000000000000@@<G0000dlGQ00000000h?Qn0000000000000000000000000000000000000GgXPlCX0000@E=U000000000000000000000000000000000000
8kT_00000000e3ED00004Q_]<iTn00000000ljeK0000lMY04f:U0000dLE2000000000000000000000000D@KO00000000000000000000=72]0000000000000000
12fa\@ac0000\\<Q`?iY000000000000\1b>000000000:6b000000000000<5:I0000000000000000000000000000000000000000000000000000L<Qe0000hNhE
000000000000P4]b0000000000000000000000000000000000000000000000000000`Nk0\S2_00000000000000000000000000000000000000008jfj00008:CL
00000000000000000000<AT^00000000000000000000000000000000XTR0000000000000000000000000P_oF06[k0000000000000000HBk10000000000000000
0000000000000000000000000000000000004FHll=V<<ESolT8c00000000<RSb0000000000000000ljo182;=@MEZ000000000000000000000000000000000000
Di[400000000000000000000m39X0000Tl<D0000P[m?djMF00000000000000000000\0G;00000000000000000000000000000000000000000000000000000000
0000`hCni3Nj0000000000000000000000000000000000000000<G][000000000000000000000000000000000000l;bVTDe00000000000000000`=ll00000000
000000000000`BhfX0B>@E``0f@T00000000000000000000000000000000h;`^00000000000000000000\4gX000000000000@\Kc000000000000000000000000
0000000000000000000000000000L3k50000lC4D0000`UlOP@W_00000000000000000000dL37000000000\640eVi000000000000000000000000000000000000
000000000000000000000000<Z:l0000000000000000L0`8000000000000000000000000000000000000DGADH^f^000000000000000000000000\=V000000000
000000000000000000000000000000000000000000000000000000000000000000000000dA^A0000000000000000PX;g00000000h[c900000000LHZ>TJh^0000
0000\0n_000000000000`noj000000000000d]:E45m?0000000000000000`PY8000000000000000000000000hD[a000000000000T74N00000000000000000000
000000000000D88d000000000000000000008iFM00000000000000000000000000008K7a00000000T<^F\@F6000000000000000000000000e3T_000000000000
00000000L4am00000000@;?000000000000000000000000000000000Q2:[000000000000000000000000L4Z9XZZo000000000000000000000000000000000000
00000000\]]A\ade000000000000\9K50000D@LQ000000000000000000000000d3FS00000000000000000000000000000000000000000000lFgjdK^GDIL=0000
0000000000000000l]b`00000000I624Q697000000000000lRR20000dkm@00000000000000000000P7;AD_ke00000000000000000000<PRV0000000000000000
00008>4;00000000000000000000000000000000T8j>DI:UPfGn0mJ5000000000000000000000000Ll^80000lRNK0000`Gm=000000000000000000BN0000P=Eg
0000000000000000000000000000PN2Z000000000000000000000000lQA50000000000000000000000000000\=G58[HT8e7@00000000000000008BZG00000000
000000000000000045mQd\`H0000\8=g0000000000000000U3\g00000000000080A`000000000000000000000000000000004VNC00000000000000000000Tf]E
d01V8Z0P0000PSO=00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l6e600000000T0le0000
@fSh0000ToFJ0000PA`M00000000D]MC000094Lm\Ia8Y3_E0000L`i:000000008^[h0000\SfG000000000000DTcg0000D]X@0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XPU0XNBe000000000000P?aP0000000000000000000000000000000000000000
00000000000000000000H3Id0000@\]347kF00000000\I=QPUaA000000000000i0kc00000000\F`\00000000000000008PmM0000000000000000000000000000
000000000000000000000mXF0000000000000000X:cJ<SHU0000Q1hH00000000000000000000`T^F000000000000000000000000000000000000`8[400000000
\FaI000000000000@U7]000000000000000000000000L12A000000000000000000000000000000000000\Ojk<>LQX2mD`[^i8O`BHa^100000000000000000000
0000`4e^00000000000000000000PS=c<G<XL?S6000000000000000000000000X5C@00000000HL>E0000000000000000000000000000000000004YM0=3AT0000
X?E9D3ZP0000000000000000<M8<000000000000@KR1000000000000<64O`e0[000000000000<iHS0000DD=600000000`e4l0000h0mO<<gk0000000000004E>9
00000000lA?i0000<TPH@8UN00000000`Y2J000088A783DRDlDj00000000i3OQ0000DILQlQ_iHfo90000000000000000Pdck0000H]?30000000000000000XB1b
000000000000PNWU0000XCem00000000000000000000000000000000TEY8HGiU000000000000`1H4000000000000000000000000000000000000`>AO00000000
0000000000000000000000000000000000000000@I4R0000000000000000000000000000000000000000000000000000LB=idhW000000000X1cH0000X6B^DMGB
00000000000000000000H5;b0000LVYA@QHV00000000XV@34_Mn0000P9mo000000000000000000000000000051@m4W_i0000HLb?HLc5db050000000000000000
000000000000PZMU0000000000000000TUM[0000000000000000`Ubj0000`5nA000000000000@=I;0000h4ZclBAnXC7C\cF6dA\9DI4000000000000000000000
0000000000000000000000000000@[_;0K@c0000000000000000000000000000000000000000dD]D0000X1iZl>ac@l^VA1gE000000000000000096S\00000000
0000hKQU00000000042\8E?X00000000000000000000000000000000<GoCX1Qd000000000000000000000XkW0000000000000000i5k90000D?b]000000000000
00000000hWZn00000000000002il@;lhTaH<0000l0480W=Z000000000000000000000000@lJT0000000000000000000000000000000000000000000000000000
00000000H@\>`E_[000000000000000000000000`MbTTFmhA2AS00000000M2ah000000000000000000000000`F2gdFI90000000000000000@nYNLf3^000087ng
0000DbYQ0000`5k:0000TlWmDHQK]4C[0000DDjBP>R;000000000000000000000000hLWI0000000000000000`?9\0000`Qdo00000000\D?@000000000000A5No
0000HDEf000000000000<G=@00000000000000000000000000000000000000000000XQ@T00000000000000000000000000000000000000000000PO`R00000000
Q5GW000000000000dY1U00008a3M0000<<PmL[53P191DNaG00000000000000000000D=:300000000LZUQL_oc0000000000000000HVI800000000000000000000
l9T_0000<>cX00000000DcFP0000000000000000@onj00000000\LB7000080L^0000LDY2dL<N0000@5G8000000000000H4RX000000000000000000000000<Tbe
8YoI000091;_0000137j000000000000hY2Y0000000000000000000000000000000000000000000000000000<Z?48[[o00000000000000004:XI0000X?4b<J8Q
H?g3000000004:S^00000000TDaW0000@mAE000000000000000000000000000000000000000000000000000000000000lQ18\``V00000000000000000000dQXc
0000dF_;\k<k000000000000T`l10000XILo0000DCE70000000000000000L8fPXFb\0000000000000000deAk00000000000000000000@CIXdLdR0000H3[j<Ndo
00000000000000000000000000008Jno8WW8hh>W00000000000000000Xe\0000`QS``9FNLW>l00000000000000000000P?AMXG2b8iMA0000LVIg00000000<ZcJ
4ol]000000000000`AUV`H[PX[BD\B;g00000000X=n]@TYLDLX9TY^P00000000000000000000000000000000000000000000lSf600000000DQU2M3ki00000000
0000lE39lJJj000000000000000000000000000000000000`VAW0000<MT]00000000000000000000X6>?0000000000000000\[hl00000000HCV0\>K[00000000
0VHV0000hG`A0000000000000000PO[_]5Zc0000000000000000000000000000000000000000000000000000l[JV000000000000lFVj`l@000000000`=7nlHJf
P8PRLSMl00000000000000000000\CCa0000000000000000000000000000D3@:000000000000000000000000000000000000000000000000PeeF0000LJnbd@BG
H1c90000000000000000000000000000000000000\X8M4;;0000DdLI0000@o^bdR?Q@S8V0000T52h00000000000000000000000000000000hVZj00000000d6i6
0000000000000000DjOTe5A200000000`T4L0000000000008OWd0000PJX3X304HG8DhNhQLnJG00000000h?Qa0000000000000000000000000000D68X00000000
00000000XA@^4>e4000000000000PHlK`MSWe0D3000000000000TS=o000000000000000000000000l:_a00000000000000000000<G200000X=l_000000000000
0000]48T0000dhQf0000LklS00000000U73@00000000000000000000H@\blc3^00000000000000000000000000000000000000000000000000000000Q2Dj0000
00000000000000000000000053`l000000000000l>G60000@Y_L0000PLSCP4]o000000000000000000000X?`00000000DWcB0000822T00000000000000000000
0000000000000000h_B]00000000P3TQ0000000000000000000000000000PkXh0000000000000000`\CF0000000000000000PVIE000093Xe0000000000000000
0000L_do000000000000000000000<^U00000000000000000000000000000000000082UZ00000000HISJ00000000000000000000La2W\8Ii0000000000000000
4GO^0000000000000000000000000000000000000000000000000000`]W_46CmD_YK8g0JdlUA0000000000000L2444SP00000000@8;80000d0OO`3\Z00000000
00000000000000000000000000000000<3fEM4=B000000000000000000004HdkXSLVl:iA`Gf`HaOR00000000000000000000D\f4d6ePHM[C0000<WaA00000000
00000000U5Re000000000000000000000000`RT1Hl`m00000000000000000000U3>`4FPThNIZ0NB800000000000000000000000000000000000000000000T5ol
X;=a00000000000000000000@cEg8J;l000000000000D5S_0000LFQD00000000`aC90000000000000000L?5edNMZ`TQ]TMEj000000000Xl>000000000000TW?K
0000XX=l0000000000000000\TG<00000000000000000000000000000MQV0000000000000000P8PI<X?F000000000000LF_`E2n]000000000000DIm@4;EG0000
00000000D3@el;n600004FUF`k\80lF5hJFd00004je<00000000000000000000PjH40000lQk10000000000000000H8?I<Of;0000000000000000000000000000
\2Z:000000000000`S4<000000000000d^o30000000000000000000000000000000000000000000000000000000000000000000000000000HJGN000000000000
00000000hE_L8B;VHVc38ZX>0000hgjO000000000000`8e5XEPg0ilE00000000dS8_00000000h0[8@cD:0000000000000000000000000000`dKg0000m6>Q0000
00000000000000000000000000000000000000000000000000000000P_o900004j\600000000000000000000000000000000000000000000000000004e7d0000
000000000000<bWk0000<d3`00000000000000004:6o00000000\V<i00000000000000000000000000000000<TaR00000000X14;0000Q2d9P<Q8000000000000
0000000000000000000000000000000000000000E5nE00000000000000000000000000000000d1O`00000000000000000000\LmODba1000000000000d]HC0000
0000000000000000]6m=hn\k000000000000U3^k0000000000000000000000000000000000000000000000000000000000000000000000000000Y6YH0000Q1QZ
0000000000000000d=;ldGlo00000000DP4Q0000TmK]TTAI000000000000\N6h0000000000000000000000000000\<=Q0000000000000000D5590000P:>b0000
l__A000000000000000000000000000000000000000000000000000000000000<I5F00000000000000000000000091_H0000000000000000000000000000TUTf
X;0J00000000000000000HIO0000000000000000000000000000i0IU00000000000000008h6J000000000000\7Xedj?g0000000000000000\54L000000000000
0<hW0000m6Pk8[4@000000000000000000000000TXbaTZW@DE]2<jCJ000000000000D<WZ00000000`@cK\B[h00000000000000000000H7_A4DJ]@L9e\_DdHA:f
00000000TgkG00000000000000000000dVY`@bkD000000000000l>Lo534k0000hTi100000000\j>E000000000000`L`K00000000000000000000HeoR00000000
000000000000000000000000P8P@00000000000000000000dd4I00000000I47E00000000000000000000000000000000hUE00000000000000000000000000000
000000000000000000000000000000000ao`00000000000000000000000000000000000000000000000000000000@S[n0000000000000000<7UK=4LZ\>=`@^52
dPW[4;bGDe4B000000000000Dk:00000000000004<NF@eHL000000008R7b00000000`Qe;LV2h0000hjk<000000000000hQfe0000000000000000H1T:00000000
U5K;Ll<f0000000000004;UY00000000XCQ_00000000XMm155F<000000000000000000000000HSTi0000@Q=2Pgc^00000000000000000000000000000000P<aI
00000000000000000000Q2YlDDmYM3g^h<lL4YOZ00000000000000000000000000000000000000000000X5aU000000000000000000004Y?X00004]Mh\?^hT[f5
000000000000LX9W0000000000000000@kd000000000000000000000T4b=`BVc4GCJ00000000000000000000LdiA00000000000000000000DMEF@Qn100000000
4=i\00000000@cQN000000000000000000008OUZ0000000000000000<HZ20000lQiN000000000000i2lo80KWdGfF000000000000000000000000TlfULOK20000
DoMe000000000000000000004DCZ0000D2YZ000000004d3S000000000000000000000000000000000000@<K3LMNW000000000000Ta]^00000000000000008WnE
0000h<SEDVjl\jE0000000000000h4\W0000`jf>000000000000000000000000LEgF00000000000000000000000000000000l2Fm00008A1?d4gha2[W0000@IB`
0000dcfD0000lb0[00004j0d00000000000003d]00000000`?Zm\PH70000lL^GXLR?Tf4800000000000000008[X]L_m[a5=I000000000000PdQ<\21k00000000
0000XC7Q0000Y3ML0000000000000000000000000000000000000000`ZD90000000000000000000000000000000000000000000000000000L0FH4?0M00000000
00000000000000000000000000000000l8Tg00000000000000000000D9\?0000`mL;`F`D54in00000000`Q>i000000000000M1kc<Go500000000Q1=A00000000
00000000<8ei00000000000000000000093?00000000000000000000000000000000000095>g000014dA00000000000000000000000000000000000000000000
00008Zo<00000000T_H3000003C3XNJ_D2ZILVg7T[RN0000000000000000000000000000HmD800000000lYmo0000000000000000i2F700000000000000000000
00000000<2Sk0000000000000000D_ba00000000H=5h@SU8X8;\0000DNb<d_KeHdn?00000000000000000000hU_KXiARM3cj53hJ\b0J@;1c0000000000000000
0000000000000000000000000000\D>ol2hH000000000000000000000000000000000000m5Sf000000000000X2mY000000000000`^LQ0000Q6R800008Y880000
0000TLJM000000000000000000000000P05^TJN9dNZldYE]\d7H00000000000000000000000000000000000000000000000000004Z2ml3JX00000000000088fc
0000000000000000000000004=]T000000004>^a000000000000000000000000DZ<9LUmH000000000000LJ;FDWTJ000000000000T9GK@9m>0000000000000000
0000HmfB00000000000000000000000000000000`j\a00000000000000000000DHc400000000000000000000lHP5dO4Y0000e0jk000000000000@@L@<YVP0000
000000000000000000000000`Ske0000\Zl400000000000000000000L54j\1MT0000000000000000000000000000Hb?N0000=1XjD5m]0000000000000000L5dV
@0nmHLW:PDMYT`QI00000000T>El00000000000000000000000000000000000000000000TSZ^00000000000000000000Y23m000000000000000000000000TOLm
l\Y;0000000000000000P=MB000008:n0000000000000000m6ca000000008gLSa1KK0000000000000000000000000000P40K0000000000000000d9=_E4fX0000
00000000P[K\000000000000LcLk0000T[Mm00000000dRVP00000000000000000000P7EF00000000000000000000PQnM000000000000h6m80000\NWF0000dR5[
00000000000000000000XTQ3000000000000000000000000000000000000000000000000000000000000Y03L8VaU00000000X;kQ000000000000000000000000
000000000000LKo>000000000000000000000000Ll1Z0000000000000000000000000000<>]oPFX100000000000000000000Thbh000000000000000000000000
000000000000@ZQ<`PB00000hgeO0000Ta3200000000LSO1000000000000TJ[SlnVM0000000000000000000000000000000000000000D2fXP@5e000000000000
000000000000000000000000LP[F000000000000000000000000HY\K00000;IQ0000m6:[000000004M[800000000000000000000000000000000000000000000
DFjk<oO=00000000H9Vb0000L2oG0000000000000000000000000000000000000000H[6l00000000000000000000000000000000h:9]00000000000000000000
00000000TSD20000h7?;0000000000000000<Co]000000000000000000000000000000000000<lNM00000000000000000000hCKN0000dNWg00008a>MTImi@Y20
000000000000m3iH00000000L2AD000000000000000000000000l6^k0000000000000000D>>k0000H3Al000051im`eK:00000000000000000000000088[Q0000
4BOW<lN@000000000000000000000000<@OYhGcY0000XAnF0000dOl60000000000000000000000000000000000008X_j41@P@YcE0000000000008IAea461<JCS
00000000000004W;DHc=000000000Y[10000000000000000L^d`0000l\K20000000000000000000000000000000000008JbMP:eM0000LVm9l_]6000000000000
00000000000000000000000000000000HmGOU5Q70000000000000000LNDJ000000004d4<00008XS40000TE`500000000000000000000@<Jb00000000<DXMa1Ul
0000000000000000LCoj0000000000000000000000000000d\AYlb2^00000000d<XILHiIHIlY@a0P00000000LMGZ0000hEAgL:OD0000T\ED00000000dJUVTX0e
000000000T=`00000000i6HM0000000000000000li=M000000000000U1gR000000000000dIF[0000000000000000000000000000XELf0LXHLg1K000000004JXI
0000d5nPlWCHDOFT0000000000000000P[nHTnQh000000000000000000000000HO1U00000000`M2m0000dRT?000000000000T<?S0000Li4UDGD_000000000000
0000\?nQ00000000000002g]000000000000000000000000laPn000000000000X2hc000000000000000000000000@=720000000000000000@HWR07J400000000
8D;c0000000000000000000000000000<HST0000000000000000L[=E0000000000000000000000000000d0F90000000000000000d@I284VQ0000000000000000
0000l[jl000000000000LB<H0000000000000000h9E:000000000000D35f000000000000HD^``HbW847h0HJ0P[M100000000000000000000000000000XW4l=_4
0000DEoNHgWb8kJG000000000000``GK00000000m3@g000000000000`]9f000000000000`^;S0000A3l\00000000`>=P0^DjLi^Fd7U:00000000000000000000
00000000i2SE000000000000a3e`Q5R10000`=km000000000000000000000000000000000000000000000000LI^L00000000000000000000<:PalIMi00000000
`\bH000000000000l=O00000h]7b00000000000000000000m3;400000000000000000000@h7NI6iU0000000000000000`Lln@>WHlWF300000000000000000000
0000dOi\00000000000000000000000000000000T>jD000000000000000000000000P;K_00000000000000000000d7U\0000000000000000HL`9\2ITTLR04l?E
Dn=W000000000000`\LQ00000000000000000000000000000000<^W900000000T8oa00000000000000000000DI6e0T:@Djm7000000000000XkUe000000000000
000000004R>B0000000000000000i5Lc000000000000PGUSHSPP`Sk=0000000000000000000000000000X7d40000000000000000000000000000000000000000
`YkR00000000000000000000000000000000000054:a000000000000H5iN00000000HLMC91@G000000000000000000000000000000000000PLl200008ZEO0000
0000000000000000<k5P000000000000XjC]l5\80f`o00004gRS00000000000000000000hJQ=00000000000000000000000000000000L[kid\`5l3oVLooO0000
XGN7hWh:lQi]00000000000000000000000000000000l:Be000000000000T212Lbf400000000000000000000XN0K00000000d?L`h1n;hTOK0000PnHG0000h:Y_
<;Tb0000000000000000000000000000HOPL0000HbJO0000d;KP000000000000000000008QQI0000P7e900000000000000000KM:0000hN2M00000000D^N_0000
DW_U8=nMdYZJ0000Lm>J00000000hYG48^[K00000000000000000000000000000000000000000000000000008[X@00000000HbQWi4C;0000A6T]00000000]2i@
000000000000000000000000000000000000i12b000000000000000000000000LZ`T00000000<m[D0000\MH300000000l80D00000000\;>O0000000000000000
0000000000008aJa`aLN00000000Q1\X00000?MWdEl_00000000E4h=0000hY2jln@Gh\DR00000000000000008M=<0000i3G_0000000000000000000000000000
000000000000@TQ@@ZlB000000000000TmPj`Gh@000000000000HHT4000000000000000000004dYU000000000000Tfg400000000D[O@0000`1QV@n_b00000000
0000000000000000000000000\SE00000000000000000000XE7@0000000000000000XYek00000000000000000000@[bW000000000000logK\M^;@=3P00000000
00000000U5_N000000000000000000000000000000000000000000000000<KWh00000000000000000000000000000000lRH40000000000000000<YZ600000000
00000000<K^h0000000000000000000000000b@Y0000000000000000000000000000PTmS000000000000000000000000000000000000P<PcdNl3000000000000
U6hK`ScG0000000000000000000088Dg0000000000000000000000000000Q1nJ00000000000000000000m3Lb00000000\SmLDgT200000000000000000000`SjU
i39K00000000000000000000000000000000HR`I0000000000000000000000000000000000000000U6kL0000000000000000000000004T1=0AC]lhW=00000000
000000000000000000000000000000000000000000000000dRGi<@W1000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<TnN000000000000@1=F<;]QXaF?000000000000000000000000000000000000000000008DJH0000h:W90000`kaP00000000000000000000
PWn9000000000000T\l900000000000000000000lWQV00000000445@@ReBXO1g0000000000C6000000000e?Q00000000000000000000000000000000TCPR0000
00000000000000000000PQ9Y0000000000000000000000000000000000000000<aYQ00000000dI<i000000000000000000000000000000000000000000004\2@
000000000000`<52TXkH`>UC00000000000000000000L08=000000000000000000000000000083iQ0000Xk>`0000lLLE0000Pm`C@ddm000000000000T4nQHm01
a2[d00000CRX00000000P8P[00000000lB5>000000000000dL\i000000000000H3GF00000000LidOD1hA0000h0P;lN<[00000000DPP>T4mK0000000000000000
0000D3HV`OhU00000000000000008]Rj00000000000000000000``G<000000000000\=:hP?BA\AX7d]Oe<dcV\mH`0000000000000000000000000000`I3c14^k
0000h\2]m4BT00000000000000000000000000000000000000004V?G000000000000<<mQ\Ohh0000000000000000000000000000000000000000000000000000
00000000000000004=go00000000=0S80000HLBl000000000000<MR9000000000P\W0000000000000000`CLB0000000000000000000000000000Y1Pd00000000
00000000X_fO12]k000000000000000000000000L:_6L3G0PI_5<d5F\j_d00000000000000000000\BM8@c52000000000000<?Wk<>cc0000@>9e000000000000
0000000000008hJ<000000000000@HWjU4Ia00000000HNgR00000000HYDR000000000000Y0I<0000000000000000000000000000HZkM0000PlKL000000000000
0000000000004?:?HNAD00000000000084>A0000000000008F0A`aQKd8Qi<_23<baF0000P6:W<m=[00000000000000000000H]]d0000PhQ100000000e1^X0000
00000000000000000000TV;V000000000000000000000000000000000>EY0S>Ghm\]000000000000@4f=D8mQ0000m3I?0000000000000000D3[D\67JL926XBac
TDfP4ljQ]3A7P06n000000000000L::8PNmi4`3a0000000000000000000042]=0000000000000000000000000000000000000000`5nm0000000000000000df@i
00000000DNL=00000000Y2[J000000000000\iZa0000X`?J4NbM839?000051Og00000000dbKd0000000000000000l\MA0000000000000000000000000000XWf>
000000000000000000000000000000000000000000000000000000008Rkk0000000000000000L3<<h<cZ0000000000000000000000000000000000000000dMfO
8UoGD0SNI2Qn0000000000000000@LSl0000U1Zn0000000000000000000000000000000000000000=2j^00000000000000000000000000000000000000000000
00000000PSii00000000000000000000PbSo000000000000D\Jg000000000>BKA3kO0000000000004`KH0000`g4N4P8B000000000000@36]<h2n000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@kO:12om0000
13d:00004XSk000000000000d2?44:g4DI2\00000000`\QW0000@`^<00000000000000000000<M:\00000000`Q5F0000000000008Fd80000hNeQ000000000000
E2;B000000000000<<mBm33_4Q0NdTWFH]CZ0000000000000000ThkC000000000000000000000000000000000000000000000000000000000000000000000000
00000000l4QS0000X5\d@C??00000000`BkX0000000000000000DUIG0000LBUS00000000lG[V000000000000@ZM9000000000000dC8j00000000\EYT00000000
00000000dI9W51jM<0Aj0000000090KT0000@o6m000000000000000000000000000000000000000000000000000000000000000000000000000000004@j50000
000000000000000000000000dPdF00000000XJe<4cT[0000000000000000000000000000L8N10000Tk;Jleag00000000H@RMT?390000\Y4f0000000000000000
000000000000000000000000<>Si0000000084oo000000000000PY9E00000000000000000000X5Zm0000D5X<00000000\^QBdW2;00000000000000008DQ60000
000000000000000000000000000000000000000000000000000000000000<^gL`lCK<Wn]00000000\b]KTo>X00000000000000000000Q0]D0000<InI00000000
8gdL0000XhVDlPo10000000000000000X9SPT;O[000054nMH<hh0000000000000000<aWA00000000000000000000000000000000000000000000DhZ600000000
00008NaZ000000000000000000000000deEbQ5`h00000000D?c;X259l6ibHT@jhWOBD2ag0000\BMY`QRK000000000000000000000000000000000000l4ENX87]
@=DD0gN\0000l@=ThJQe00000:fh00000000000000000000000000000000000000000000000000008JVo000000000000PNlf00000000000000000000P]Z80000
000000000WO`0000000000004U`K000000000000000000000000000000000000000000000000000000000000D;a:00000000HZj]000000000000000000000000
0000000000000000000000000000000000000000000000000000T]9Pl^T6U47k0000000000000000000000000000000000000000D22blgZE0000000000000000
XF5R000000000000000000000000000000000EIS0000000000000000000000000000000000000000000000000000dJ3N00000000T;S^Xf=E000000000000`:PP
00000000000000000000000000000XYHdTDU000000000000000000004o;7Q0kJ000000000000\YFE0000lmPL00000000<HUk0T^:0000000000000000TPYidAc>
M3n\000000000000000000000000h:NYTK9<00000000PZ^a=0Xg0000000000000000P6S500000000P1UP00000000000000000000000000000000000000000000
00000000000000000000000000004l?6000000000000000000000000LmHO00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@MaK000046\fX8D=LCRf000000000000XeZQU5?70000i2MN0000TiV?000000000000L`8M0000000000000000
00000000000042\<\7Fm0J;\000000000000Pea50000000000000000X85CDF?Ma21B00000000lHB=000000000000P[aQ00000000TG6;PS_:0000000000000000
L=2?PCHZ000000000000@O^E0000000000000000000000000000000000000000000000000000000000000000I1CW0000000000004XXm00000000000000000000
00000000ha]C0000000000000000000000000000lOeXT<LR0000LG3_00000000000000004oW300000000000000000000000000000000d:KS00000000hT6T0000
00000000000000000CD5000000000000000000000000000000000000000000000000H]D;00000000000000000000000000000000P69800004jETdGfV0000D4o>
E48A0000D8I[00000000m6P[000000000000\Y^_000000000000000000000000000000000000]3li00000000000000000000<Ek6000000000000`h73XHDU<QQ>
LkYcTAG\X0m]0000TUXB00000000000000000000E0>Yhh_300000000h7CT0000H`KaTEF60000DXQF00004Bf300000000000007aeH:0M00000000000000000000
4>X40000000000000000PQZO000000000000000000000000000000000000000000000000himKPAe30000000000000000000084F>000000000000000000000000
0000000000000000dEbY00000000000000000000000000000000H0S>D2F<`Kc;0000000000000000000000000000000000000000000000000000000000000000
00004;Ia0000XRKL000000000000000000000000TjoD00000000T;SMlA4FlQFM00000000000000000000`Gh5d1oa0000000000000000DLQ`0000000000000000
0000<K2\00000000000000000000<@^N01kc0000PQ690000000000004FafQ3k900000000XQg<0000`4Nn000000000000000000000000PhZ^07bmTSJb00000000
XP3P00000000@lk50000000000000000TgQR0000000000000000000000000000000000000ToQ00000000DZa3XU]i00000000i2EJDQUU0000000000004ZZb0000
00000000]1:Z0000L3F200000000LYjELYHoHi0m000000000000XJW90000000000004?8\000000000000000000000000000000000000000000000000HZ7U0000
h9i\8Kd6hcBW8kEB000000000000P<Nj54Mj00000000000000000000000000000000M37]lIHhlJ\<`^;FHI9aH<]3`KO=\jJd00000000dO3T<FWb000000000000
00000000XQJM0000T29gl4UiT7<14kl7Pn>Y0000lBRl000000000000DH>C\YU900000000000000000000dRiP51gb00000000000000000000@2Z\000000000000
000000000USJ00008DQI00000000Lo\7000000000000Pn0c000000000000m4D80000000000004f:<0000D=VJ000000000000000000000000000000008GPn0000
00000000000000000000TibeHHFU00008j5Y0000000000000000000000000000TQbS000000000000000000000000LgOo0000000000000000000000000000XCC8
00000000000000000000DLF>000000000000000000008k70000000000000000000000000000000000000X8^N00000000]00M000000000000000000000000XNcV
000000000000\S7_00000000<6\W0000lTH:00000000000000000000DLKM0000`L5f000000000000l<_90000000000000000000000000000=5mN0000@K880000
00000000E72=0000\k8E00000000dL]:00000000dliI00000000000000000000000000000000@1F^000000000000TQ8\@^L@0000000000000000h8[l0000<3ha
0000000000000000000000000000000000000000000000000000X2?B00000000000000000000000000000000T^M500000000000000000000L3H5M6dn4YB10000
0000000000000000<Ya9TR5H000000000000d5_F0^bD000000004hUPT5hS0000000002EX0000D[FM0000LR=Lh`_O00000000000000000000000000000000h6`W
00004XS_@TQg@c@hXm11000000000000000000000000000000000000d_<a00000000X:oc8AE50000000000000000000000000000000000000000000000000000
Dg9o\SiZ000000000000000000000000lm2g0000000000000000XZ@R000000000000000000000000X2:\E6^L00000JJY0000hVHj00000000000000004ZMHT\=n
d\Rb0000dFH@@0=VDZ0[`i2A000000000000000000000000000000004J8800000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M3PlA5lW00000000000000000000000000000000h9iM00000000\?h100000ll?0000000000000000PR?800000000
0000000000000000h1IJ00000000000000000000000000000000000000000000<e6o000000000000000000000000000000000000000000000000Y3lI00000000
h:ll00000000\[OU0000000000000000\k`N00000000D68;00000000000000000kbR0000000084FM000000000000P=RD49n@\BUD000000000000000000000000
0000H3LZ09EY000000000000LSRK000000000000000000000000000000000000000002lo0000h`=d8n@]00000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000\eA800000000HY<j00000000000000000000000006bfPk`lE6PN00004:>100000000@8Go\]<U0000
0000000000000000l;dc000000000000d@5X0000000000000000000000000000000000000000@:N?0000hdCB000000000000\dDO00000000hNjE000000000000
000000000000e1SX00000000d]gW0000000000000000000000000000000000000000`6^BT=N<8VD80000000000004@IL000000000000X<>Q00000000`=GV0000
0000LH3Y0000000000000=9S\6J58NKl0000D?^E0000HM=cdO2:LF^oX]EdLKom000000000000DW?d4P3h`RCe\WMDddGQ00000000000000000000000000000000
0000000000000000<>ie000000000000@O7P@Smkd0e[<FXn\VYo00000PK=000000000000000000000000000000000000LbUj0000DCIF00000^bQh=A>`01G0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000LjLW000000000000000000000000
0000000000000000000000000000PB;C0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000hU:R0000
000000000000000000000000L=mnh2<KXZKf92\di2YI0000000000000000000000000000000000000000000000000000\\o4PAYQ000000000000000000000000
0000\DlY0000d0Nn8eoi0000000000000000PGDOlh@U000000000000\65J00000000000000000000000000000000Y1F=0000000000000000HNjT0000000096R_
00000000@EJIPk4TD[gVdnm30000<?5M000000000000XclMHTlI00000000000000000000THGV0000000000000000XXPE000000000000HFbE0000000000000000
<3c600000m;V0000000000000000@U_nXWXf0000@W]Vl4UUPBaB000000008?F8000000000000h8O2000000000000000000000000000000000000000000000000
@oY;00000000D\[b0000\`UW000000000000000000000000000000000000000000000^>`X@S\a1II0000D@Gm00004RMD00000000000000000000000000000000
LjnW000000000000000000000000M1OZ000000000000U1A_000000000000000000000000l94g@iQP00000000000000000000000000000000P3InhD_H00000000
DVU10000000000000000D4K800000000000000000000I3P8LFFa0000000000000000h7l[0000000000000000000000000000\iWG000000000000000000000000
000000000000000000000000000000000000000000000000000000000000P?CQi44Z<R>R00000000000000000000000000000000Y1G?0000000000000000DUjV
0000000000000000TNm50000000000000000PM=S00000000dI0P00000000D5TV00000000X:8`0000@HW^0000hM@K000000000000H=W600000000000000000000
0000000000000000hK[o0000DV?a00000000Da:NDm8Q000000000000`ZfSXRZ^TfachR86A4c:0000000000000000hlS8000000000000H1Sk000000000000dFBH
00000000000000000000000000000000000000000000000000000000DZmi14VY00000000000000000000000000000000X0[J0000DZ?X<Bfo@BB><Oeh0000Po67
L\5dDoFo0000000000000000000000000000\=Q<0000@Q2T00000000000000000000\B4aTLS500000000000000000000000000000000ToCB0000000000000000
00000000000000000000m1MX0000000000000000`0`M000000000000000000000000Ll9000000000hR?[`RHmdS=Y@V4W0000000000000000000000000000d9mN
00000000000000000000000000000000U3\=000000000000L4@YHA5o000042\P<fEm0000000000000000PWFj0000000000000000DJ7^00000000000000000000
00000000hnU200000000000000000000000000000000d1>>0000HEK[0000D;f900000000P[fhT7b7E6Q80000@Ma;DYfa00000000000000000000000000000000
0000000000000000000000000000000000000000lf[j00000000000000000000000000000000000000000000<5_8000000000000000000000000M6kc00000000
000000000000000000000000h>`9\G^O000000000000000000000000LM5h0`jeTg:FhY>Tm2W^PH=f00000000000000000000000000000000<SBJH^0?@1<F0000
000000000000<0ejT_DI000000000000000000000000`HVB00000000000000000000000000000000000000000000D5Ij00000d8k000000000000000000000000
000000000000000000008F4H0000lj9_\e99000000000000000000000000000000000000000000000000l3oC00000000000000000000000000004M\[`h;;0000
000000000000TfmW000000000000000000000000000000000000LRDc0000000000000000dQAE00000000000000000000000000000000dBd400000000LPBC0000
000000000000000000000000000000000000000000000000000000000000DENd000000000000000000000000000000000000DCFY@\C50000000000000000T8K:
l;A70000000000000000dZdi00000000l61_00000000000000000000i4lO00000000000000000000000000000000000000000000000000000000000000000000
00000^G`00000000000000000000000000000000000000000000000000000000000000000000000000000000H9Ejh@fRLkX>]314000000000000000000000bgC
00000f3Qm6KF00000000000000000000000000000000000086O50000PM3=00000000DC`C0000000000000000000000000000LY7d00000000000000000000`Lm=
00000000`^4bX42P00008R0QTC\i0000000000000000h5kK00000000000000004BO:4PcXd[EbH4TBa0H>000000000000PZ]J0000000000000000000000000000
000000000000926d000000000000d_^=0000P7<?000000000000000095D4X38C@mJFHmS\0000@G6LlUVW00000000@9gH00000000000000000000000000000000
HC]6000000000000Td6G00000000000000000000000000000000000000000000d[H00000H:Fe\@RAHeDLQ3ji000000000000000000000000I1ane3G800000000
00000000000000000000000000000000DPTA000000000000P<JV000000000000000000000000000000000000000000000000000000000000dIC[000000000000
0000000000000000DBP^LQhj00000000000000000EOV0000DD6i000000000000000000000000000000000000000000000000h<^eP3Mm00000000000000000d<c
0000`k`]0000000000000000000000000000XDTXE5]N000000000000TgBQ000000000000000000000000h3GP0000000000000000D2]h00000000h:oO00000000
000000000000lbhc000000004?8100000000000000000000I2\J0000PHj>000000000000000000000000HaYfh1k=000000000000000000000000000000000000
0000000000000000000000000000Q2mf00000000P>P]00000000000000000000h=:DDL@f000000000000TbAQ000000000000d^KZ000000000000000000000000
0000TNam0000\<A0000000000000000000000000I5bO0000000000000000000000000000hO<V0000Y6o4TPg[0000000000000000000000000000000000000000
00000000lE:Q0000000000000000Pj4hXbPiA4_b00000000<m?;000000000000000000000000000000000000000000000000XA2NLCXL0000000000000000lRXZ
00000000@]1o0000000000000000000000000000000000000000M2A900000000XURL00000000000000000000L[B80000000000000000@R1100000000Xi]M0000
0000d5M?0000000000008BNi@0kQHSG100000000XEN20000DJYhDTl_000000000000000000000000lIn900000000P96c00000000DTEK00000000000000000000
00000000000000000000000000000000000000000000000000000000`lbH00000000`:P?000000000000<e1E00000000000000000000000000000000`LYk0000
000000000000000000000000000000004[cf4MlB=0fGhW>RHIUn90i>000000000000000000000000E6jo0000L53D00000XAW\O>i000000000000000000000000
000000000000000000000000000000000000DQP@00000000000000000000000000000000000000000000DhjD0000000000000000XYAf00000000Xc<a0000T]Db
000000000000Y2\70000E5W4L2Q<0000<YaJdMfBP\kLY27j0000T5[WlAdcDc5C0k[e000000004]FV000000008MP[000000000000000000000000000000000000
000000008UbE00000000000000000000h=:P0000000000000000<]99lc>]00000000000000000000HGhK4KVN`cXJ4:j^00000000@ZJh`nk=Y4aZ00000000PjOn
0000000000000000000000000000<\?_0000h7me\eFZ0000h0GihZ;k83ai000000000000000000008IAN00000000d\9FDi2il=2Sa1NdH6hN000000000000PK]d
0000000000000000P]g?X`>YdNOR0000000000000000000000000000Q5fc\I]Xm47^000000000000\JF2lJiT00000000000000000000D\Xi0000000000000000
lSKW0000<QGd0000000000000000l5\F0000000000000000000000000000000000000000000000000000P3J7<EMb00000000000000000000X^>R000000000000
0000l^I_000000000000PVFb00000000000000000000Y5UJ000000000000000000000000T20aHHU=TVF108k2LG]h0000000000000000000000000000`NNOLoP5
U6n0000000000000Q4nd000000000000000000008j_D0000000000000000`<1]00000000000000000000@_U@00000000h2?M00000000XOm>000000000000DCK^
000000000000000000000000000000000000000000000000000000000000hM?G`SLJ000000000000dJb?000000000000000000000000000000000000hUZ10000
0000000000000000000000000000T>08@oX400000000000000000000000000000000l6`GHNEU000000000000H`c4@:7mE277H0TW000000000000`LNHL5`G0000
00000000@f8D`AC28g^P94T?00000000D_O:0000X;ZG00000000XI3U0000<lOM000000000000`33m000000000000L71g0000hknbH@Ef00000000000000000000
0000lIgKX2a=PVGi0000lPFH000000000000DoAQ000000000000000000000000000000000000i3[c000000000000PEiA00000000000000000000000000000000
0000000056WN0000000000000000000000000000000092Y6000000000000000000000000000000000000000000000000TKZbPMbl000000000000000000000000
@Xa^000000000000A5GM0000000000000000lR\M000000004HC=0000DDIC8Al_0000000000000000000000000000000000000000000000000000000000000000
00000000@O@>`dOI00000000HLEEdE3L0000000000000000000000000000<]n;4O9jP^\b`8m00000000000000000\9n^0000000000000000DY:f000000000000
XF^38cT5Q1e50000000000000000HGhihl5600000000000000000000df1X00000000000052dm00000000HPjhU39kD\VH0000<8a60000000000000000d?`40000
0000000000000000HiemI5Af000000000000HTSZ0000\?;Z00000000000000000000000000004DeR0000000000000000000000000000000000008KLPLQAeh\Cb
00000000000000000000000000004B4C0000P8<g0000D<TB00009124000000000000000015;R0000000000000000000000000000000000000000000000000000
00000000TQb_e1AL00000000X8kgL@ceTcFa00000000000000000000000000000000000000000000000000000000DL4N00000000000000000000Q5Nb00000000
0000P;gV0000000000000000000000000000M1Y=D?LFdh1`000000000000000000000000P4bL0000HmR1000000000000000000000000LI2=000000000000H3@R
XXLk00000000000000000000PLZP0000000000000000\;0000000000000000000000000000000000I4DR0000H9Ze00000000`MDf\V=F000000000000@=h?hc^F
0000HKZ0TPBR4i?k8beH000000000000D;;F000000000000HC360000000000000000000000000000000000000000000000000000000000000000000000000000
00000000H?Oa0000\\h3d>KOH4emE3@JY3[V0000000000000000XTU;000000000W9L0000dGh_0000l0Om0000000000000000000000000000H9\]`>ba\oIJ0000
Tndl56:40a`F00000000000000000000000000000000a4\=00000000000000000000000000000000000000000000000000000000P54^00000000000000000000
000000004IEX00000000000000000000HcW300000;ge0000\LA<8J9Z00000000TKkR000086OY000000000000La4R0000<ehO000000000000000000000000P3ma
00000000000000000000000000000000000000000000090dH9jM000000000000`h<M00000000000000000000000000000000000000000000\N^_000000000000
0000LZa`0000000000000000000000008B[?000000000000000000000000`d53000000000000XTY>HZ]@0000000000000000I0MK000000000000000000000000
00000000000000000000000000000000000000000000lUNfLJWbTi=f\H>5`dY@00000000000000000000DB3d0000000000000000L@>\000000000^aZ00000000
@]4A000000000000D3DkHS\Y0000000000000000000000000000000000000000000000000000i2J0000000000000dGd2000000004_@000004K3V000000000000
000000000000m3bI00000000@hh`0000XKkEHMgP@U0i00000000000000000000000000000000000000000000000000000000000000000000<Wnhh>Ue0000H`I;
Y4PT\7i`000000000000ljbb0000LC0eHj[A00000000000000000000000000000000`B<i00000000Tl0@0000`9^R000000000000000000000000000000000000
00000000`1H?0000000000000000d9L20000Pi__P>=ADG1[I5>:000000000000`M]<0000dP7SLBcU`o]^000000000000<V6BP2PGT>Ri00000000000000000000
000000000000000045CTXS_X000000008FO000000000000000000000000000000000000000000000l`RI0000000000000000PS[FT<;C0000LZ@78J_`0000dT49
00000000000000008R0100000000000000000000\o=W0000000000000000000000000000Pfgd00000000000000004d\=00000000000000000000000000000000
l1Z90000000000000000000000000000000000000Yl6`:G70000TCL`00000000000000000000\QlT0000X\2500000000000000000000000000000000l1e70000
00000000000000000000000000000000000042i0000000000000000000000000000000000000000000000000000000000000<bUS<1OK00000000000000000000
0000000000000000DjA@\XOZ0000XF7AhJ6i000000008\N2000000000000<OXmT;_U000000000000000000000000000000000000X2Oh=4bg0000000000000000
0000000000000000m20U000000000000000000000000Hh^90]?_000000000000000000000000000000000000000000000000PZh^00004gk0000000000000\;\W
XQ4e0000000000000000000000000000000000000G`100000000000000000000000000000000000000000000D@8I000000000000000000000000000000000000
000000000000lmYF00000000Hh[Y0000000000000000000012nC00000000000000000000LiW80000L=T`0\_:00000000000000000000000000000000l63@0000
0000000000000000000000000000000000000000M1b^00000000a17><=lI00000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lFdU00000000h5XIh\SV00000000X9:\`K<;000000000000000000004Vb58oJ248WP000000000000\[]20000000000000000DMGP0000
0000<23Q0000i3>S0000Db;A0000000000000000000000000ndP`Pm>0000000000000000000000000000000000000000000000000000000000000000<_e_0000
00000000000000000000000000000000L]e<8Gol00000000000000000000hVnM00000000llA?00000000H=fC0000000000000000H3OG56_<0000000000000000
LNAi000000000000000000000000H5TI000000000000000000000000000000000000000045YdPh?UThif00004G7L0000<;ME0000000000000000000000000000
D\=^0000XnF100000000<bl8000000000000000000000000000000000000<I_B0000\GFJ000000000000HfLmh[cS00000000000000000000000000000000\D>;
heSOLSWl00000000`g?dT4=6H?Nj0000PO0V000000000000LV210000000000000000000000000000000000000000<3l8<nRi0000l8IG0000000000000000Tbj?
000000000000]3`5A6:K000000000000@\oS0000000000004P@e00000000000000000000DeJ18YjT00000000Tno8000000000000@0=LdT<e000000000000dBMm
000000000000000000000KRA00000000000000000000h?BQH[F]0000000000000000L5:X00000000000000000000000000000000000000000000000000000000
0000000000000000`ZUB00000000000000000000000000000000<@DaTI]H0000000000000000000000000000P=cg00000000T=FdU57=00000000000000000000
00000000000000000000XY@Z00000000000000000000000000000LD`00000000Pam6HfS00000L;ie0000TY8C00000000Tn^l000000000000m29A0000L4@g0000
0000<7>G0000000000000000000000000000`LjF4OL8lX82@`:Rh?:Zd=XX0PBdTUMJ00000000Y4Wb000000000000`b@@h8S50jf100000000000000000000<W[_
000000000000000000000000LFW;00000000L5M^000000000MCO4][O0000000000000000P3BD8i\D0000hUKCDY>d000000000000`K7lDV6Q8cTH55l300000000
000000000000i54N000000000000PfId000000000000000000000000@F:N0000@Wo30000000000000000000000000000hF]a0000L\9nHHUZ000000000000<\mk
000000000000hLf60000000000000000XM0Sa1=j000000000000LX66Lj=T00000000000000000000000000000I6n00000000000000000000000001S900000000
000000008S<O0000000000000000000000000000000000000000l9_ilHf4@HZ^4SgV00004c230000000000000000000000000000000000000000000000000000
000000000000ddgS00000000lH4^00004k^Z000000000000000000000000000000000000000000000000000000000000000000000000`dc?00000000X0DTPB0:
I3GlhO5`LG_K000000000000000000000000d[I:00000000000000000000<b8496lM0000T^P@0000000000000000000000000000000000000000000000000000
Xi?C000000000000000000000000000000000000000000000000000000000M[m00000000@=ZT0000`Pea000000008dMM000000000000@O;`0000000000000000
000000000000LmAT000000000000lL=Uh8TN0000000000000000hL`[000000000000000000008T9[lXTS000000000000DgbD00000000000000000000<jBF0000
h1n[POVi000015WN00000000000000000000hQ7[0000000000000000000000000000@P<>hHD?\oM6X;oY00000000000000000000@Pn@\0dC0jl]Tl6l86OG@7WV
@<Vh@^NL95A?00000000000044HP00000000TIDn000000000000PFSi@GVB00000000H7m1890X0000Hnko000000008:dm000000000000XX4o0000000000000000
00000000000000000000Dleo00000000TOn=0000PK_e000000000000000000000000000000000000000000000000\7h:0000D84U<\IY00000000T7:E0000@XXa
0000X38R0000T4;YLZmK00000000000000000000`^3g000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000`\BX00000000000000000000i3N]00000000HZ^CLN?H`M`M0000000000000000000000000000000000000000@G8oTM?700000000000000000jD?
00000000000000000000PC5c000000000000000000000000000000000000lFQT000000000000H7=I000000000000LSMH00000000@B^200008[:<000000000000
0000T\Mb00000000000000000000@:@Y000000000000hE6\0000HF?]000000000000HFQ_000000000000000000000000`7c?DfW:00000000TKFPD>hJTN8J0000
0U5j0000000000000000dJ<60000000000000000000000JJ@P2`0000Q1DY0000TSAL0mGb0000000000000000@7Pm0000X;4^00004?^VTVOI0000000000000000
T`OE000000000000<P]D<_ZT0000\F[A0000D837<PUj@n=;00000000hW6T0000000000000000DXK2a6>Da6cA000000000000000000000000000000004Fok0000
00000000000000000000Y5ki00000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<NFL\V_V00000000
<L_W0000PKL24VX600000000000000000000000000000000XeH9000000000000DPN^T_Jd00000000@?_I8Z3=d8GU0000Y6m00000`1ga0000dHO=000000000000
000000000000PPKP00000000000000000000dci@000000000000<Dc1HKY`00000000000000000000000000000000000000000000000000000000000000000000
`0:e@L6CT[U7TH9PQ4Jg95C@0000000000000000<;XblV_fh^24LbLV`nDK000000000000000000000000@3Vi00000000l?U:00000000000000000000LmU^@]Dl
000000000000HEFe@>l@<NMGTVUa0000000000000000000000000000lao700000000000000000000000000000000000000000000000000000000000000000000
000000000000@8Jg8H@700000000000000000000000000000000lmlh0000E0NC00000000DTO7``bS47:Q00000000000000000000000000000000\ich8`8o0000
Tn700000000000000000000000000000000000000000000054`<0000A1WZ0000<=NG00000000Q4Do00000000X3_1000000000000P9?W0000000000000000D<iO
00000000000000000000`Rh10000L:9Ml6EM000000000000`958LHMe0000Y6QH`hJ`l<=;00000000000000000000000000000000000000000000000000004jfO
0000000000000000000000000000853^m5`>000000000000h27Ld8oD00000000DL;DTNIKD5?;`R:@0000000000000000000000000000DY@Q0000000000000000
dV`h0000L4Si000000000000000000000?VR00004\lm000000000000000000000000dFh7000000000000000000004K0g0000Xid5000000000000L2oehK?c0000
00000000T8V0000000000000000000000000<O_O000000000000Xe_RTP>R0>C?d]I20000h\`l0000000000000000`WPbXZQk0000XJbZ00000000@9N900000000
00000000Y3K:@DkH000000000000000000000000000000000000000000000000000000000000TMQF000000000000000000000000000000000000X:fE00000000
0000d1eDhGGG<M9L0000<keVl6N8d9f90000X@2^<BP6000000000000000000000000000000000000000000000000d>_`H@jEhiNb00000000`M]H000000000000
0000LR>100000000\:@0T>RZ0000l:SC000000000000000000008<cK\BaU`L[G8\W3\02_hol>0000000000000000<OkHhY>E0000000000000000000000000000
00000000I6eH0000d>;1000000000000<AmN00000]m>00000000000000000000000000000000000000000000lS9l00000000000000000000PT\a0000Pa`c0000
LnIF\3HnHb8V00000EllTN_b00000000000015R>0000PB]>00000000h8SX\P\f000000000000X\\e00000000000000000000D?@@hNW10000000000000000To3O
000000000000000000000000000000000000000000000000HTCV\V7g0000000000Ko00000000H?e[000000000000d:C[0000hH>l0000000000000000a31D0000
000000000000000000000000000000000000000000000000000000000000000000000000T0hN00000000H2gM0000000000000000000000000000000000000000
hMY;0000000000000000000000000000000000000000000000000000000000000000000000000000DEHR00000000000000000000000000000000000000000000
00008R@B`^9Q000000000000000000000000Q63o000000000000000000000000000000000000000000000000000000000000`@M\8@a@D63P000000004Z3f0000
0000X2P700000000000000000000@QoK00000000000000000000000000000>aT00000000e10Z0000lIW30000T[ES00008o?:12n6000000000000000000000000
0>cI0000PP_9lV:70000000000000B^VlCgO000000000000000000000000l8@_00000000000000000000H<M10000a31a0000000000000?VG0000Pc4]00000000
hd6o<gb5`WjlLTTN0000000000000000000000000000hFh^000000008WG_<<[>0000hJ2<XAV64H6JU113000000000000L2lY000000000000l^hM000000008fnk
0000000000000000000000000000000000000000I2C00000PAL`LMb7000000000000000000000000A3LoL3SP00000000lFm<@3@n00000000000000004[hQPD@X
H5oL0000TCN1<GMi000000004DccDQhH0000000000000000@P3Fh=@n00000000000000000000<5ga00008H0:<^GP`bcX<kf]m2Rk00000000Y6oAY5VG00000000
000000000000000000000000PQHb0000000000000000000092L>0000<Z:>00000000000000000000i6Fe00000000000000000000hO:]00000000000000000000
000000000000000000000000000000000000PfnR00000000000000000000dWIE00000000T?>:TOW;000000000000X7Vd000000000000lD]5000000000000TeFE
000000000000`=X90000000000000000`N2?00000000`D>L\^kZ0000000000000000000000000000PO0F00000000PN9[Y2FnDK`l<lQ800000000000056Beh4X@
00000000000000000000`_lE000000000000000000000000@9;>000000000000<;Y200000000000000000000000000000000000000000000\Y4:000000000000
000000000000000000004ZNR0000000000000000A4f>0000l<R\0000H9\N@R=^0000000000000000000000000000000000000000000000000000000000000000
00004k:L00000000@Y6>00000fULm1D30000`ij7000000000000dL?6dc_h8EMB000000000000000000000000\iHi00000000000000000000000000000000HDWQ
dScV000000000000]49[XHE_000000000000<6dS@Rab0000000000000000A4L:00000000000000000000LK2?0000000000000000000000000000000000000000
0000000000000000000000004A[i000000000000\bbaP[?o0000000000000000dXk100000000000000000000P6<k000000000000000000000000LX@eTJIa0000
000000000000\R7?000000000000000000000000000000000000U3Fk\9Xn<1G\\QJ^00000000000000000000000000000@ZT000000000000lE]M000000000000
00000000000000000000000000000000TggA00000000<FKT00000000\?>R00000000000000000000000000000000000000000000000000000000000000000000
0000LSP?00000000hANghS6l\aiA00000000000000000000PXE600000000lk6VhIBRdQ\A00004dje0000000000000<j\00000000l2YL@n[8lYD=HgcA00000000
4dUb00000000000000000000TSDDQ2BC0000d03e00004gF\00000000000000000000d2b500000000000000000000000000000000000000000000T1]j00000000
0000T[V40000\<4<0000000000000000]1OM000000000000LZoJ84de0000TBDO000000000000lSEl<0][0000000000000000<67U0000000000000000P?K?0000
0000000000000000000000000000hRVa000000000000LHTb00000000dA068H<i000000000000\iMP0000000000000000<0i200000000000000000UlA0000h5l1
00000000000000000000TjTV00000000000000000000000000000000000000000000DlW^00000000000000000000000000000000000000000000000000000000
00008XEi000000000000000000000000000000000ajT00000000X<UbXDa800004BNY0000HD7J000000008bOF0000000000000000000000000000000000000000
0000000000000000000000000000Pf8]000000000000000000000000dSYX00000000M3`\000000000000hR8n000000000000000000000000`:HK0000<Pln0000
0000@@OAhK:V0000000000000000@9ln0000000000000000000000000000000000000000000000000000000000000000TL[U000000000000DHEn@2[WXJ`^0000
4J4OI3]7HS6200000000@=?`0000LXDA00000000000000000000000000000000000000000n?h0000D3S>000000000000000000000000Dh<>0000hD\V0000e5ie
000000000000`TRa000000000000000000000000PA3hX^78000000000000000000000000000000000000000087:d0000000000000000a1o@0000P=0K00000000
000000000000000000000000T1`^0000000000000000D[8[0000@?K2P3EC0000D^hk0000TMB9HR6^0000hdZL]6T@DkXS0000@k0>000000000000`9dh0:7<H^`]
i01T00000000000009G100000000`L_hP^\E0000000000000000000000000000000000000000\K5:DYB=m1lZ000000000000@KIhh[>T0000XncK000000000000
000000000000000000000000l1R30000000000000000hHBn0000L3IW`kSD0000`Dac000002`L0000000000000000h@Bh4H5PT\@4000000000000<?J100000000
`Fbj00000000000000000000000000000000000000000000000000000000000000000000Df2f0000DRnQ0000hAZS0000e6DI`KS70V>_00000000h>IY0000hlV=
@N?g4e14000000000000@S`A<o_]T4Cl0000d7GP00000000000000000000000000000000H9ZE000000000000<R`Z0000000000000000000000000000Li6\0000
00000000D@8>0000000000000000`1H^000000000000h66P0000000000000S]g089l00000000000000000000000000000000LEA1`I[RLZ7b8>OIh^R?00000000
X98c000000000000000000000000H\3;0000000000000000000000000000000000000000LX9400000000000000000F?00000@[AmPUT600000000000000000000
00000000000000000000000000000000PeaP0000<:O8000000000000000000000000000000004BgQ0000ldgnPk<000000000llGm000000000000000000000000
h@TD00000VMh00000000d9h^000000000000LSR=00000000000000000000000000000000000000000000000000000000000000000000@b6>000000000000DJ=k
000000000000000000000000hBZTDO8O0000dGFW00000000lSc;XN8[d\kjHEG\0000000000000000000014jU00000000LmFB0000XeMj00000000000000000000
000000000000000000000000000000000000000000000000000000004E6C0000000000008A=60000000003AGT_B;000000000000000000000000000000000000
000000000000P:6F000000000000<_3<@HTV00000000<\;m0000000000008^N9TF>?]5LV0000@P=^0000000000000000\Z8T000000000000T6^O000000000000
T60D00000000000000000000<P1I0000000000000000PA=D00000000000000000000000000000000000000000000000000000000`gYn00000000000000000000
i3IfL\ij@EV`@XGJ00000000000000000000000000000000h=;=4ZbkPe830000000000008UIf0000000000000000DSI900000000000000000000@:lH0000lR@3
e0LK0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XLFG00000000
000000000000@X;Z00000000@BY7@WXW0000`Hl\hC<W0000000000000000XUfe0000L2K[laREh1]H0M5=XiY_00000000\6=U0000<Mi3\Mm=0000Y5@b0000LKZQ
TXZh00000000000000008C;Rl\8A\a?E0000000000000000Xh>:00000000D`ae0000000000000000000000000000dLC>0000000000000000T2EdTiLn00000000
00008\5K0000`eLi000000000000X[VHE6oT000000000000000000000000000000000000000000000000L7`400000000T_86Dm`\0000X98M0000000000000000
e3YK0000`DbX00000000\5=b000000000000000000000000000000000000000000000000000000000000`Y98dhlh=41l00000000000000000000000000000000
PLFQ000000000000000000000000l:WH00000000<>]Z00000000000000000000000000004f0U000000000000d??1000000000000000000000000000000000000
00000000000000000000000000000000`Di;000000000000d9Ai00000000000000000000000000000000P0a60000000000000000000000000000000000000000
000000000000@G8300000000000000000000A6VNlK1e8dFF00000000PKH50000hhTj<j@\0000000000000000000000000000000000000000dGFc000000000000
0000000000000000000000000000000000000000000000000000TdP]0000000000000000000000000000@9=H0000dPJi000000000000000000000000X5i@DCT1
00000000000000000000000000000000000000000000966C000000000000Pmk`0000000000000000000000000000000000000000000000000000I70MlT0C0000
0000XNna00000^TB@;E_00000000`XFM8YQ60?GD@@7d00000000000000000000000000000000LS0X000000000000000000000000000000000000000000000000
00000000H4[[LQm80000Lb=U00000000000000000000000000000000000000000000\@3C00000000000000000000Dhb3000013?m00000000P8d;000000000000
00000000HZX^00000000000000000000h1=V000000000000L^DG<Z;_000000004?GT000000004QTK00000000000000000000000000000000000000000000Do1b
00000000E5EOH5Kl000000000>:DLl]8H4=Y00000000000000000000<[:0000000000000000000000000`W``000000000000000000008^Je0000hBfYTO]50000
01mW0BH_0000000000000000dBo_00000000@=4HhK0N00000000000000000000\`N30000d6cR0000<DPN0000000000000000@_Zm0000000000000000PHSf0000
000000004]Qb0000000000000000`89Q0000000000000000H5o\000000000000000000000000T8jKhC4R00000000000000008Enk8CQ=000000008M<\00000000
000000000000000000004X`8000000000000`UY^0000000000000000000000000000000000000000000000004i2XPZW_000000000I;U000000000000<Lof0000
0000000000000000000000000000000000000000000000000000P?1[000000004];:e64i0000000000000000000000000000dP=O0000000000000000HLRK0000
00000000000000000000@Ag[0000000000000000000000000000X60QdkBF00000000LFhl00000000000000000000000000000000E4YoY2E:@U1F000000000000
000000000000879K000000000000000000000000000000000000000000000000LO5k00000000\g8>000000000000000000000000000000000000000000000000
000000000000000000000000000000000000LCTR000000000000537900004PJY0000000000000000000000000000\]P700000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000>>L0000000000000000]5m[0000
0000000000000000000000000b:F000000000000000000000000000000000000XRH`0000<a\j0000000000000000000000000000000000000l0dXGLO0000TCOH
\MVm0000I30G0000000000000000PA;500000000hK_E0000Pjoo0000000000000000000000000000XK[3DeVX00000000Ti4f0000000000000000lJ8nPUUe0000
0000000000000000000000000000`jI60000X>27d1mG00000000dF9I00000000\R6m000000000000]68@000000004]E90000000000000000862blR4ch3EMP5L^
000000000000`[bhlWA0LmXeXe^kU49A0000000000000000X>\C0000000000000000000000000000000000008Mml000000000000E6AE000000000000hNPO0000
00000000m5o<0000000049kK00000000000000000000T@F\0000000000000000lY6W000000000000hAAji2120000X\_^PIR8LPbZ00000000dbCa0000m67V0000
T><:0000l:GKDFCb\MQ6H]1:000000000000dkOb000000000000000000008?3G0000000000000000000000000000DKV@0000000000000000\hhE000000000000
0000000016RR0000]0We0000000000000n<4000000000000000000000000000000000000LPE\HhKW000000000000000000000000000000000000dm0b00000000
@JRA0000000000000000000000000000HKRa0000lEd;00000000000000000000l]Cj000000000000000000000000000000000000000000000000000000000000
00000000P3Gi000000000000@kjl00000000TPmo000000000000T7WF000000004h^\0000000000000000HPLnX2e90000<n1[`D\g00000000@b55000000000000
0000000000004P@G0000lX>F0000000000000000PN8:0000LCjH000000000000HVd50000D>nY00000000000000000000000000000000000000000000000012kU
00000000000000000000000000000000hF7j\lYE00000000000000000000000000000000TB1B0000000000000000000000000000h0YP00000000000000000000
H9[60000<16D<e5A0000000000000000D9_5\IaS000000008hAnlCoM00000000000000000000h@_O000000000000000000000000000000000000000000000000
0000000000000000lQ:?000000000000\Jj00000l?RX`T[`@Soi0000000000000000000000000000000000000000@ZCb00000000000000000000000000000000
00000R^B0000000000000000000000000000D8790000000000000000000000000000000000000000<@7N00000000`6AKh6bX8lWD000000000000h5B_00000000
0000000000000000000000000000000000000000000000000000073H0000000000000000000055lJ000000000000000000000000P3DH00000000000000000000
000000000000LELJ0000PM^f0000000000000000000000000000h0iJ`d;H0000h]W4hoT]0000000000000000P_g;00000000000048ZC00000000lf_]00000000
00000000U3hd00000000000000000FQ98JL[PlFo000000004Ijb0000<bTF<eBM0000\Uo300000000000000000000000000000000000000000000000000000000
000000000000lVBX`<f\e2lOh;\200000000`\5W0000000000000000000000000000000000000000000000004N6K0000Pj=40000X=d<m4QEH2>C@=hclF:]lRm[
L5Z@00000000000000000000HM<>0STI00000000T3YM\VlZT[]h00000iIb000000000000@S0K00000000000000000000@6h;04hK000000000000000000000000
000000000000000000000000000000008@m]Pf[30000@\PlX^j?\3LH00000000<o@ELiaE0000000000000000000000000000a5kY0000HKTK00000000@Fl40000
00000000000000000000000000000000H50<Xb`U8f1C00000000Q4TL000000000000000000008a[]00008[4R`[k:0000e5eHHmH>Q3:H00000000000000000000
0000000000000000lHil\eGf0000<L;O8JmkThN@000000000000U4N`00000000P6GOH5D40000000000000000000000000000000000000000000000000X5g0000
D6g1lDHD0000000000000000HMk50000000000000000X\BF00000000lDRUi4iN0000000000000000=0ool5:e00000000TeCH00000000DbLoPZSQ0000Dj3j0000
0000000000000000000000000000hOGn000000000000000000000000000000000e^000000000l]`=00000000000000000000XS3Nh\k[M6j_0000@dW0066l0000
`MAHhZkZ00000000`in@000000000000000000000000000000000000000000000000000000004lO<0000000000000000\MV700000000<ZWO000000008THi0000
00008mmM0000000000000=S`XT<S000000000000000000000000000000000000000000000000\UWET;YS00000000000000000000000000000000000000000000
L2I`00000000000000000000TNEm05aBP^O20000@SXATBX6lH>V`5Vbdd4`0000hX5U0000PCn@0000000000000000000000000000A2<C00000000m2f;00000000
00000000000000000000000000000000000000000000000000000FQk0000000000000000T10S0000hYki0Z8B0000000000000000Tom\0000`FZO000000000000
00000000D\PR00000000000000000000HDdVP5Y>0000=2=7@6X4000000000UOB00000000000000000000470mld>`000000000000XbG78T:S`iXQ000000000000
4@YV00000000000000000000000000000JHh00000000000000000000d=>k881dX6aV0000H4aD\B2OhSbdlUmXl\00153n00000000\I<=D33_0000000000000000
00000000000000000000dYXf00000000LIQ`LSh=4I530X4=DhiY4]=V4djJTkW900000000000095T]000000000000m0<j0000P8j1`ZLkPmRZ00000000TZGcd[8A
00000000000000000000000000000000LdaY82H\00000000000000000000000000000000000000000000000000000000l6T]000000000000Lb?5lXTdDnO]@@8X
0000h6?VlA_3000000000000<FK:0000000000008RAJ000000000000HKK@0000000000000000000000000000l8;F0000HTcY00008Il6T]Q1@^]RXVGN00000000
00000000000000000000DC<i00000000hSaW00000000`6hblDnf4W3kDZTL00000000U23S00000000000000000000T>bm000000000KY;00008o=>000000000000
0000`fbW`DnU000000000000000000000000HC=NHDL50000Q3P\0000000000000000d63a00000000000000008@;a000000000000000000000000000000000000
0000dR2A00000000Y1eElI@L0000000000000000000000000000DY]4PK_600000000000000000000000000000000000000000000000000000000000000000000
0000000000000000I5LILMO[00000000dWKPLh<^0000TIbZ`13=00000000000000008Im58BN<0000000000000000000000000000000000000000DRcYdQX=<SE?
e6[f00000E0;000000000000Tl`\E6[V00000000DH:m0000<<8h0000@7_Q0000T7YS8WChLT0SD^<h000000000000000055hT0000000000000000000000000000
U63500000000000000000000000000000000L<Ob00000000000000000000000000000000000000000000hLEQ4LnZ000000000000000000000000P=oL00000M6M
0000l`EGDK9G000000000000`U_\00000000000000000000A2Z90000d>UT0000@WZNhj^d000000000000000000000000<IIA0000000000000000000000000000
L[F>X?Ai4G9>0000000000000000X]AZ0000000000000000000000000000000000000000000000000000\0Ei00000000000000000000D74b0000000000008QU>
00000cjni2@VX09;00000000000000000000000000000000\f>I8CVT000000000000000000000000000000000000`R0`00000000000000000000000004;e0D=N
0GIT000000000000000000000000l`<ma0_YlYkJ0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000@K4700000>@O00000000\V=n@^2W0000\kDO0000000000008Ff70000000000000000000000000000`WD60000000000000000000000000RI@0000lk9T
000000000000000000000000\j@800000000000000000000000000000000000000008][n000000000000000000000000X=g]4oD_0000E1Jo000000000000``L:
0000<7DcPN<G8jFV0000M4K7\lZeLMcO<86\000000000000m6H6000000000000000000000000HKjK0000T]oA000000000000h?R;0000000000000000LUY80000
<2e`000000000000l5h_000000000000XmCG0000000000000000000000000000000000000000LMLd000000000000000000000000A0YY000000000000Hg;80000
000000000000000000000000000000000000000000000000000000000000000000000000DNMklc9H`h\?00000000000000000000000000004Ae\000000000000
000000000000000000000000h@Xj00000000000000000000000000000000000000000000000000000000000000000000000000000000@9F<0000000000000000
000000000000M5i;@U?g00000000DObD<dm5DfHi0000000000000000E43R0000000000000000000000000000000000000000`WoW000000000000000000000000
00000000dcSf000000000000000000000000000000000000000000000000000000000000000000000000DFde0000000000000000000000000000000000000000
000000000000LgN3E6\i0000000000000000<F9ldY_n00000000000000000000h=?:H]nf000000000000000000004EQg0?\@00000000d2ji0000000000000000
000000000000PghV@@5J000000000000000000000000000000000000XOagLB_\0000000000000000000000000000Xh_L000000000000\VNS0000000000000000
000000000000<W\:8]H2E2;50000000000000mJl000000000000HYg0000000000000000000000000PQn?000000000000000000000000471Pm08M0000A2Tg0000
0000000013OD00000000lP\K0000PKTTDn9g000000000000000000000000000000000000000000000000dTVR00000000`2dh000000000000000000000000DAhk
TCG2TOPmI4dQ0000\io]00000000000000000000000000000000000000000000H7ES\n9T0000000000000000000000000000000000000000<Oo0@E?D`LAg0000
000000000000PiI>0000000000000000000000000CTC00008ml6`]YkHHeB000000000000LjZnHo[U00000ViQ000000000000a6:k0000HfFIY1i;0000XfKX0000
0000000000000000000000000000e6UW0000dXi0PJ6;00000000000000000000000000000000DaN?0000000000000000D]f80000000000004mFM00000000<olm
00000000000000000000000000000000000000000000I0R00000XI4_0000000000000000000000000000Xa:i0000l5h;DMojT4HB000000000000000000000000
00000000000000000000000000000000T3H?0000000000000000\7AV`j:W00000000000000000000000000000g=L<BK\0000000000000000000000000000U5Gd
000000000000000000000000Xfe500000000\F^XT[PS0000HmnX00000000000000000000dm=L0000lVJZ0000000000000000l\M200000000T@aU00000000T;h5
0000XcoC0000000000000000000000000000000000004Y^0<B4Q0000000000000000@FT6A63H00000000TXjP000000000000000000000000000000004cIEe5n8
0000U0SW00000000000000000000000000000000000000004JC500000000H21N@^og00000000000000008Km700000000DVbWI3]D000000000000`AFA00000000
000000000000000000000000000000000000L4T8TI>X0000@QMj0000000000000000`Y[g0000000000000000000000000000000000000000@XB3000000000000
\Nk[0000000000008Q4VU4EFTFX?0000000000008URi0000<IIb00000000000000000000DonE000000000000000000000000000000000000T9\l000000000000
43M<dhDf0000000000000000lj3J0000000000000000hAJ4HDT=0000000000000000\6gf0000000000000000000000000000000000000000000000000000l?F`
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<QQl000000000000D3cf000000000000
00000000000000000000<E^mPWiTI4[V0000000000000000000000000000lLH^0000000000000000lVm\00000000dA7_00000000000000000000000000000000
00000000L3dj0000000000000000lh1200000000`<@[0000Q6^_\fhA0000000000000000T4`f4=\Yl>m70000000000000000000000000000llDP000000000000
000000000000M4R;DM8[0000<]=B0000\^L100000000000000000000000000000000000000000000000000000000000000000000m4iA0000hm1S000000000000
8^5O00000000Dc[5a494000000000000DQ`E0000\5=U0000000000000000@AYh000000000000h>MS00004\oD00000G;o000000000000dQR[0000000000000000
0000U4Kj00000000T03R000000008BgFl@eQ0000000000000000<VC60000000000000000LO@\4_c6laZP0000000000000000Q46X<YaY0000hAaI000000000000
000000000000000006EZ0000000009o_00000000000000000000000000000000000000000000000000000000a3c=000000000000l^QUH;lO0000000000000000
0000000000000000@ZfB8[IW00000000H^[0000000000000000000000000000000000000000000000000lVoh0000000000000000000000000000XYb:0000<SgF
00000000<4kS\URY000000000000=2SU00000000HES:000000000000DV>m00000000000000000000000000000000000000000000PD?c00000000000000000000
000000000000000000000000hGBnln<V00000000000000000000dE5H00000000\PM9P<l8LZ1<0000000000000000000000000000000000000000Y2nj0000lP0f
`E[f0000000000000000@NT^h3Td00000000000000000000000000000000000000000000<:<NXIfY000000000000\:TN000000004RdcLZXn00000000l:mP0000
00000000Tkj500000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000he`A0000000000000000000000000000D8<<0000000000000000000000008af:000000000000026Ih7eKH>U100000000@4@700000A:Z0000000000000000
<2F_47180000`_S=0m`m0000`4RL000000000000000000000000000048iB56JO00000000@KgeE3^[0000hXLT<a@=00000000@JnE000000000000`X@>00000000
\4\c00000000L31W0000000000000000000000000000dEeR`AgK8QHA00004=5XPS9QhX2J0000<>hT00000VZC`Ug600000000l7<n0000h5@^8IW]lC7m@X=70000
000000000000000000000000@Meo0000000000000D4JHMHZhGmnTZH5L0E:000000000000000000000000Dkc20000P;:600000000000000000000000000000000
0000L22F000000000000000000000000l;^lHEZ7@kem0d?E8n0SY4B1@R[n000000000000000000000000000000000000`f4M0000000000000000000000000000
HZA`00000000000000000000`iEL@3C?15jl000000000000000000000000\K=I00000000000000004;AI@lgL000000000000000000004Ul30000000000000000
00000000000000000000lEdo0000HPKc0000000000000000000000000000000000000000A0ld0000lE[I00000000]4f10000T51=H5780000`[fZLF_P00000000
8Qa<0000000000000000LJ<b0000I1?[00000000DKBD0000000000004FY>0000000000000000000000000000XA4o000000000000000000000000lcX400000000
0000<@ME0000000000000000@F3\0000000000000000lJ7Q00000000hTFQ4?c`0000000000000000000091h50@PC000000000000000000000000000000000000
000000000000D[Qb000000000000000000000000PEI50000000000008>[@@f\Q91PQ00000000000000000000l6>]<lad00000000000000000000000000000000
00000000000000000000L5cS0000HWA`000000000000000000000000000000000000@WHb000000000000000000000000dNS_0000000000000000000000000000
00000000000000000000000000000000000000000000\6HN00000000000000000000000000000000000000000000000000000000000000000000000000000000
@P`S00000000T1`M00000000DkAB000000000000000000000000hblo000000000000000000000000000000000000000000000000dZfc00000Iac000000000000
0000000000000000d`hI0000000000000000LS?[`Hg^0000D4A]000000000000d37H8d_K00000000000000000000000000000000000000000000L7=X00000000
0000I3_80000000000000000000000000000000000000000@JnY<WlO00000000000000000000@kcE\D1IlPQmhDBm000000000000000000000000000000000000
0000000000000000000000000000PdL6000000000000Hg`]00000000L2=a0000000000000000535Q00000000000000000000@M\h4019L4YN0Fn;hSbM52G[0000
8Sn=000000000000000000000000h7G_`k1=0000T\Qd000000000000deLM00000000DIU70KcZLR;?000000000000<EW^Q5n_0000Hcb0M0bY000000000000LUgW
00000000000000000000000000000000000000000000000000000000000000000000@Nhl00000000000000000d;1000000000000I2V;00000000I2PY00000000
00000000000000000000000090V?Y4i^00000000000000000000`IPC00000000`BA9A584000000000000000000000000`2GN4j020000000007\O51l0<R6?0000
000000000000Da:;00000000000048LQ0000000000000000dCaSI5I]00000000`o:H00000000000000000000000000000000000040]<00000000000000000000
0000000000000000000000000000000000008M2D00000000000000000000PB]a00000000XKGkThbU00000000000000000bNP000000000000000000008Sj_<o8[
000000000000000000000000DPdXHl5V0000@i<[0000h>Go0000432O\5mj<=j9000000000000000000000000000000000000T:Z60000<ZHG00000000hLcCTBma
000000000000`DYB8WEX0000<8eW0000000000000000000000000000\=^1000000000000`6Sk0000<0j10000000000000000dZS90000000000000000=3<b0000
000000000000I6[I@WfI000000000000000000000000HWB<0000TKlR000000000000000000000000000000000000000000000000<CSa00000000PKgD00000000
000000000000000000000000000000000000@FZB0000000000000000TAYG00000000000000004?<S00000J9<000000000000000000008@@X0000X7N_00000000
0000P`U100000000@9bGdoJ`00000000LCU=Td=O`EFFXbFIhDUC00000000@;O60Vicd1\o``PD00000000l>?L00000000000000008F<b8;gF0000000000000000
00000000000087^n0000<]cF0000000000000000000000000000000000000000@Y>m00000000000000000000T0T7\VVd00000000000000000000HPX8Dm4[`Mgo
<OKh000000000000@NfR00000000L8Z_00000000d6oW00008aIf0000000000008I6400000000000000000000000000000000I2a?00000000i1[X0000DLg80000
0000000000000000000000000000d5SR\Znn000000000000P8YgdeOT000094o1Q6nM000000000000000000000000HbJg000042`kT]Fg0000000000000000HYQi
000000008>Ne\e:_lj6S00000000000000000000h;;W0000<]KJ0000lLOW0000000000004abl0000000000000000000000000000P\Ha0000000000000000`BbG
0000HQ`Qdl7b0000000000000000I1I30000000000000000000000000000l>^C0000<<93@\R1000000000000000000000000000000000000000000000000h<J:
0000000000000000000000000000\GjC0000lBl[00000000TET>00000000000000000000000000000000000000000000d2^WY53Q000000000000000000000000
0000TSHC0000HWj\000000000000000000000000000000000000TAPL0000000000000000000000000000000000000000<Xnn00000000DXI>0000000000000000
00000000000000000000000000000000000000000000e5M0000000000000hEJc0000000000000000000000000000H1lJThS\e0Sm00008R_E0000000000000000
0000d4;>`4?eD5SF0000000000000WU;L4S_HKQC00000000000000000000000000000000000000000000000000000\[=8FA40000000000000000000000000000
00000000000000000000`6T;000000000000d5bi0000000000004aAI000000000000000000000000000000000000@Wf50000\dmW00000000000000000000LfT[
00000000HCW?hKim000000000000D@6@DJ>7000000000000000000000000m49N\:T[0000i74Q00000000000000000000000000000000\[DB0000000000000000
00004TA<000000000000000000000000DPZ\00000000e3=O0000\Xh700000ek8<V<Y000000000000D95f0000DK;8000000000000000000000000<n[K00000000
000000004I:f4IXe`dGf00000000hWa200000000000000000000000048h;000000000000=4_EH\WBE4SbXgTb0000I61g000000000000`Bj>0000000000000000
00000000000000000000000000000000000000000000000000000VeJ\Nd7000000000000HTT]X7B9I3CJ4X:E000000000000000000008GHHm2Ho000000000000
TZgZ00000000000000000000<Fg10000DBUc00000000000000000000000000000000HE:`000000004mjn00000000000000000000000016@7000000000000\8X8
000000000Ym00000T1<f00000000LB\3PGXPh@gO`aI1i4KZ000000000000000000000000000000008g\fLS3n0000000085eP0Kch000000008EZJH_X_d;8o<6DZ
000000000000dK:E00008PR500000000lZ=n000000000000000000000000Xa?`000000000000\@3002LbLCSR00000PiY0Q[RHZCo00000000d8cd000000000000
000000000000000000000000D1?V00000000000000000000000000000000000000000000000000000000lU[IdD8b\lTAT_i58GL4@MPiT73]00000000`X3Y0000
0`Eb00000000000000000000000000000000hQkf0000000000000000000000000000000000000000lI0:00000000000000008C[7000000000000000000000000
00000000000000000000000000000000h7?i0000000000000000886M\nA60000000000000000000014=500000000000000000000000000000000000000000000
A56?hOQb000000008=EJ00000000000000000000haWo000000000000000000000000000000000000000000000000538d@oNg0000000000000000]5@K00000000
00000000LAl>000000008DSO0000@8U?0000000000000000000000000000000000000000000000000000<HKY0000L9DWHSj8000000000000`AEl000000000000
00008Po^00000000`A=aLIJLTY9^ljP?0000137P8Rn?000005F\000000000000000087HQl>0T00000000000000000000000000000000<G:B000000000000Ti]f
000000000000000000000000\?GfT8EK000000000000000000000000lKL_Dj]X0000000000000000000000000000hFfb00000000000000000000000000000000
00000000000000000000000000008fI>00000000000000000lo@0000000052JJ00000000000000000000\WbYI2:h000000000000000000000000000000000000
00000000lJnN`7TE00000000000000000000h]]00000DjmF0000000000000000000000008W1J0000TGEW0000000000000000000088iTM2\W0000`;0>00000000
000000000000<@UQ0000@K3M00000000000000000000l7KB0000\D1a00000000000000008aIN4DNm0000PTY_H21]00000000DIeo00000000PMFQ000000000000
0000000000000meL000000000000000000000000000000000000HELU0000Dob10000<<_b0000000000000000000000000000d3RG00000000`1XT0Q=c00000000
0IEe00000000000000000000`G?[0000000000000000000000000000000000000000000000000000000000008EVll@R_0000HT3S000000000000@QPNL5EP0000
00000000000000000000XP9W0]U`000000000000000000000000@86A8UQ;lXjc00000000000000000000000000004>og00000]PY000000008JA1]1<80000ThH]
`RUn\S_JE2[00000000000000000000000000000000000000000000000000000hD`h0000000000000000000000000000HUc]000002?Y000000000F=;0000dRmH
0000l_410000`LMlL^0O00000000000000000000000055f?0000000000000000000000000000000000008jR[0000000000000000000000000000000000000000
000000000000Phmcd;6T0000<XK]XD>]000000008d8P0000@HSC93D100000000<T_LT;hE0000000000000000L=\60[1F00000000000000000000000000000000
000000008k@100000000T@Ya4UeS0000D5RW0000H;o5000000000M1@00000000000000000000000000000000L7f=00000000000000000000000000008J@W0000
0000@AKW0000000000000000000000000000E6UdPHVOl<n>0000000000000000000000000000DAD?lLF2HLPl0000000000000000\Bom0000LD3C000082Bj<Qjd
i22I00000000000000000000h7:0H86hhL640000d;F[000000000000a5L<0000000000000000000000000000T5N]DRne000000000000000000000000P1FP0000
0000dERH0000DYVe0000000000000000000000000000H]TB0000XLnm00000V]^dBAJ000000000000000000008c=b0000<@Ld000000000000X\Olh7g@00000000
00000000\g\Q000000000000PFHO0000\lJ`00000000TQ1U0000dli:0000D1`j0000`bdi000000000000<Pkn000000000000<e]U0000000000004=k[00000000
0000A0=L00000000\@EF000000000000000000000000Y2F^000000000000@cUi0000000000000000000000000000000000000000000083>D0000LSkU00000000
PPjS00000b2m000000000000000000000000000000004oF400000000DP6>000000000000000000000000lBLV0000LOVX00000000L2>200000000<8KO00000000
000000000000000000000000<k580<:]0000000000000000H6;30000@4:4Y6Mc8;oC000000000000HU5?`cbn\VRE4:S28hMCi0RI000000000000@SBo00000000
0000000000000000000000004Yk60000000000000000l\Ul0000000000000000000000000000000000000000000000004DcJXo<048:A@cEP0000000000000000
00000000000000000000000000000000000000000Dan0000000000000000000000000000L=dn0kBS<9?>\XCT000000000000000000000000D3UbX\GaP7>UHIOg
\XEF0000000000000000000000000000000000000000000000000000000000004RWn8OLI00000000000000000000000000000000000000000000L?km00000000
00000000000000000000000000000000`F1^0000000000000000402C@5]o000000000000e2i3000081640000000000000000000000000000d5a0@3eQXKJ^0000
00000000000000000000h66^hZL400000000000000000000000094:A000000000000000000000000000000000000\8VM`AjY0000LYN`00000000X?_=h\b1D<oL
0000TYc5000000000000dK<lY4HV0000PTkV00008ei`E5:n00000000i2gJ000000000000\>fM0000<A:L000000000000m2fN0000000000000000Y3EQ00008>G]
8nnS00008IZ_0000000000000000000000004Z5k0000LcLR00000000A2HELW;P0000Y4fK00000000000000000000000000000000000000000000000000000000
00000000000000000000D@iOlI^:dXa50000000000000000`Q?bXM?Te3<U@J`K00000000X@A5000000000000000000000000L^UQ0000000000000000TA2Y\2Ao
000000000000000000000000LLmf00000000000000000000000000000000000000000000000000000FN;Td=^00000k]b000000000000\@i`0000000000000000
0000000000000000@7XU000000000000000000000000D4G_0000000000000000000000000000000000000000H]nRHLL8@PD3m5d8h;^V00000000lC[P000016?W
00000000=2o:DK2100000000h:b\000000008LD30000D:@he3PEhTT70000P>[V0000T>k<DZAG=5Val\J;0000lPP4000000008o7Y0000P2JjT=^BDB<9\2<<H2B=
4Bb800008le^0000000000000000000000000000HoE[0000000000000000000000000000`P:N000000000000000000000000000000000000000000000000T:Ib
HGcd54S;00000000000000000000a5X80000T]di0000<8B`HYQZ0000000000000000000000000000HD3c\aTU000000000000000016OW0000`QKX000000000000
00000000dB@U000000000000000000000000TKJ700000000000000000000000000000000001g52Q^0000@J3_000000000000P0lY<TH[00000000000000000000
DdE?0000hFPn000000000000000000000000000052H80000<;=;\_:N000000000000D4`J4IYll\fL00000000`E4W000000000000H;>ATS[;0000000000000000
00000000000000000000000055D[0000000000000000000000000000l?D9000000000000h@ehi4Rh00000000000000000000000000000000000000000000LDo9
00000000000000000000P@290000000000000000DP@=00000000XO`e00000000000000000000000000000000000000000000000000000000000000004Cn]0000
00000000000000000000000000000000000000000000000000000000`Qi@d_Yh0000DJMS`ZG;TF0Q4P_j4;R[0bfcHkIg000000000000Xm:R0000000000000000
000000000000000000000000000000008Ehea4Fh0000000000000000l6kX0000000000000000000000000000000000000000X@>>000000000000libV00000000
8^a0TG1G0@f>@X3@09[Udg;S00000000Y0m_0000000000000000@iP>m6ng0000000000000000000000000000000000000000000000000000000000000000TVFG
0000000000000000000000004YYF@ja2830C000000000000\]7QH07Z0000E0j3<c8`00000000000000000000h]UV00000000000000000000\K^Y000000000000
00000000`jZO0000hOX70000000000000000X5i4`VQF000000000000000000000000000000000000000000000000P=nki2kb000000000000PhgA000000000000
LLi0XBjN0000000000000000000000000000`Jl500000000PlKn0000000000000000000000008N\;000000000000000000008D[T\Ncf0000DMkc000000000000
0000000000000000000000000000XWa_000013__000000000000000000000000<0VQ000000000`?;00008;iX000000000000000000000\a[0000000000000000
00000000<ZYB\>>=HU\9a6^20000TO8C00000P^i000000000000000000000000lO4d000000000000`c]<0000h]ad0000000000000000000000000000H@JQ0000
0000000000000000000000000000000000000000h24d000000000000000000000000LQEC00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XOjO\OlllJHGHlhCdmE>0000`TXB0000<nbPDL<k0000dc[D`GlV000000000000000000000000
U3UE00000000000000000000D3h:00000000h`Wm000000004C\]00000000000000000000000000000000000000004<dH00000000000000000000000000000000
0000000000000000ljB50000Lj]900000000`8^Y000000000000000000008Mjc000000000000000000000000000000000000HKKI000000000000`M:N0000DQJ1
0000HCm80000Hm\>000000000000000000000000000000000000000000000000000000000000000000000000000000000000=2=g0000d_EX000000000000LdO7
L[Iha1Mk0000000000000000000000000000000000000000000000000000000000000000\@ld0000L@nb0000000000000000000000000JYM@lPZ000000000000
8=:\00000000000000000000d<N800000000000000000000000000000000HbLE0000000000000000000000000000000000000000\V5i0000000000000000L;aN
m6>a0000000000000000l4XT0000000000000000000000000000000000004e@cDmY2\K2l4nY800000000000000000000000000004ZP200000M4800008]fmdJmS
00000000To`[0000000000000000000000000000000000000000dZ:O000000000000ljaT0000X0Z00000000000000000000000004O]H00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048SA0000000000000000h[\]0000000000000000
000000000000000000000000000000000000000000004CWjl1<W4[:UTFfDX45^`j0E000000000000\MU^00000000l7K3D`YM00000000000000000000d^F`0000
8Mg?0000000000000000000000000000000000000PYRX66DTC@OTV]700000000000000000000000000000000ld\\m6@[00000000dm@_0000LTb4PWbMDIJ80000
0000000000000000000000000000@0Mg`c0i0000000000000000dDbC00000000000000000000000000000000L;hU41Yg0^1f0000XgR:000000000000H91AP38a
0000000000000000LO:;0000`Dlh00000000000000000000X0CL000000000000E5bb0000T>ZQ0000E2DM0000\o?b000000000000000000000000Hf:f00000000
0000000000000000DI`Y00000000<n^M000000000000X\gV0000`S^]000000000000l<JH00000Jk;00000000000000000000h[230000000000000000TD\G0000
000000000000hhS40000Q5Kb00000000hT;]000000000000dj:h0000LMc90000`jMW00008gIF000000000000000000000000d1@]000000000000\X;D00000000
0000000000000000H4c=0000Y1Se0000Q0474:FTh;7[@>mV00000000HVVM000000000000Hf]^0000XPI]<T9H0000000000000000dB3F00000000000000000000
\QcB0000000000000000TBo@e5Ujh6Yd\cNZi2bnM4`Ih7lF000083G:45HVXL4eddW]00008Ue?0000D5S:lK@o`O_a0000000000000000ll>\000000000000LUWo
0Z=P0000L7em00000000XP^;0000`jGG000000008J@dDI`000000000000000000000000000000000PfJ;000000000000000000000000000095h=0000DjgH0000
\?Ef00008W]e00000000000000000000TTL<T??C@X3700000000000000004bD\000000000000dcZf00000000000000000000000000000000000000000000lYbf
000000000000PV=\00000000000089B]000000000000000000000000000000000000000000000000e5`X00000000Q16;E1LS0000dHC]00000000000000008_4f
00000000Q6;RTgfYl\g?0000000000000000000000000000`5WVPEL3D^JIdhk60000000000000000000000000000l1E000000000000000000000000000000000
000000000000000000000000000000000000000055KHA5?aTjhI0000Tl2?0000PAEB000000000000000000000000000000000000=6=[00000000000000000000
0000000000000000000000000000000000000000000000000000l\_20000@CH0\6n00000000000000000000000000000XC@`U6G?000000008BR^dd2kU4j>0000
0000lNdT000000000000000000000000000000000000000000000000000000000000@M0:P<[S0000000000000000000053Zb00000000000000000000T2oW0000
00000000000000000000XPVQM02?0000DP3^0000000000000000000000000000Hk2b000000000000H_HJ\Dde000000000000000000000000000000000000hj^S
000000000000000000000000000000004MYa89j<000000000000000000000000000000000_WT0000000000000000000000000000X[Db000000000000Dh`?0000
00000000000000000000000000000000000000000000T9B:Pf`=U40Q00000000=4=h0000000000000000000000000000000000000000000000008gGN51Gk0000
000000000000DADY0000\X1i\Q^G0000000000000000000000000[Uf`EGM0000000000000000XT;900000000XCg]0S[Q0000`H<A000000000>We000000000000
00000000000000000000Lg^=00000000000000000000000000000000L;VP000000000000L25k\QcL0000000000000000000000000000000000000\IO00000000
0^WD0000PhNb0000000000000000hDLD0000\@^?000000000000000000000000000000000000@GUE00000000DJeX00000000000000000000000000000l=Q<g4i
@J?n00000000D0<EHgm`PmbIQ4;H00000000\;4@L<Lalf3ka1dh0000Lif`0000X65Z0000000000000000000000000000000000000000LW;E0000000000000000
000000000000000000000000LHUJA0J100000000P\O?0000@S@C0000L2bG<d9h0000000000000000000000000000000000000000<M4]00000000000000000000
0000@DRB000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000T17F00000000\[2d0000D3]700000000TQ1d000000000000H5j5TZXN8FGJdLMN000000000000dI1\TVLE000000000000<hB^lRX?000000000000<81P
000000000000053m0000000000000000@Y?N000000000000000000000000000000000000000000000000Xhf1De;S0000`cee0000XXBC`8FU4AW2`J1@\Od30@oB
0000PlP>00008[n<l65<@?b3DC^UP2KKa4EP0000d;16000000000000T<ID00000000000000000000000000000000<\K>0000@S>V00000000000000000;L50000
0000000000000000`6ab000000000000\jU^00000VlA0000000000000000LjU:00000000U67c0000000000000000HYQK00000000000000000000000000000000
000000000000000000000000TX4^0000000000000000000000000000lO6ndDnD0000000000000000000000000000lDemlZ>Z000000000000`dKGDYnM4kKb0000
00000000Hl\`00000000000000000000@IGM00000000000000000000000000000000<:Lb0000000000000000<hSo000000000000`8BO065lT2i`000000000000
000000000000L<FF000000000000\jjZ0000000000000000<;3FTkUE0000DW330000000000000000HSbX0000hn:V@bIlXII3\Q^QL]LW0000T]jC000000000000
00000000<JE>00000000LOGZ0000XN`=<H5]0Pd7000000000000hAQj4dC1000000000000A1JM=5U00000000044P4000000000000000000000000XKJG00000000
Xc680000000000000000hBIn0000000000000000hXo=00000000l6Z000000000l]oi0000000000000000000000000000000000000000A73g00000000lYW4dZ[]
000000000000l=gM000000000000000000000000000000000000000000000000000000000000e5ce8Ei300000000H7LPTD2T0000X7YC8WGE0000000000000000
00000000000000000000000000000000hPI0XWaR000000000000000000000000000000000000000000000000000000000000lLNgL9;N00000000000000000000
00000KI1000000000000000000000000000000000000PNE40000000000000000000000004YY400000000000000000000l;@Z00000000X]@h0000000000000000
000000000000000000000000TRMlH07=P>Z40000h7T30000000000000000000000008E\E00004l2W00008ebd00000000000000000000000000000000\lRgDoDF
\FRS0000TbN00000LM@f0000d<9o0000000000000000000000000000000000004GhTY5][@L:g00000000L1Y2M3IY0000000000008<BhDFLG0000Db_`00000000
0000000000000000Tk0l00000000000000000000e6Hc0000070A00000000000000000000000000000000Q02a\;7MTFS\0000000000000000000000000000XdK4
00004WSV000000008Z@F000000000000LQM\00000000000000000000000000000000`T4]00000000000000000000000000000000A57J00000000Y2J=00000000
00000000000000000000\YbW0000000000000000HTdi0000d49O000000000000000000000000000000000000X6Zj0000HYH>8Zgk`mAc0000000000000\4X0000
4nKdDm5_00000000000000000000h>i6\l^i00000000X`f]0000D8Ka0000<ChRl60\0000<cSY0000000000000000LUZC00000000000000000000000000000000
00000000leI000004mM9000000000000L?`g00000000hQaRlWJb000000000000000000000000000000000000\hC=0000000000000000000000000000lel60000
0000hIQ5doTmlE5c000000000000000000000000lAHS0000H>M?00000000000000000000X5L8PQ>50000000000000000lQlc0000000000000000000000000000
D;aj000000000000000000000000000000000000000000000000000000000000000000000000000000000000\G4STZJI00004bK:0000T1fg<kRb@FEC00000000
0000000000000000\Jl]000000000000000000000000dPcI000000000000XN7:\UhV0000`17400000000HVG40000ljhZ000000000000000000000000HA3P0000
h;BFDKdDX^OI00000000@9R@0000000000000000T^DZ132KPb]400000000000000000000000000000000000000000000000000000000XEX000000000\8l40000
dNG0PD1l@XSI0000000000000000@59J00000000000000000000L9;^000000000000\REn000000000000000016`j0000@kk[0000000000000000000000000000
he2>0000000000000000000000000000lbHE44Qa0000000000000000X2kK000000000000000000000000h]V^0000000000000000D`jT00000000XCNmA3j>d_E?
l_[c00000000D<Cg0@400000`MmO00000000@`9h00000000000000000000000000000000LNQ@0<lYLM8i000000000000000000000000HU0W00000000XL2e@FFE
00000000P8gH0000`<Y9DJPA000000000000000000000000000010>4000000000000T28@00008eo5LgA`0000dcPd0000000000000000000041JB000000000000
8>`n00000000Hm>9000000000000\[85`k1W00000000000046XZ00008B:?0000000000000000000000000000000000000000000000000000000000000000M2en
0000000000000000000000000000e1f[00000000DLI[0000000094nZ000000000000000000000000000000000000LYN9000000000000\`O00000000000000000
000000000000000000000000U0Z8000000000000TVPE00000000000000000000000000000000000000000000dILZ000000000000H>f<00000000M6LO4m7X0000
T_GI00000000<K_X000000004GX;0000000000000000<THM0000]1;0000000004B:`00000WGRP3^K]4aM4\L100000000HZK60000`[Ph4@B10000000000000000
000000000000HUaa0000hM4M0000lelL<jdN00000000000000000000000000000000@K8Y0000<QgG00000000I5>00000000000000000TUi;X1aZXGK50000\Q^0
0000000000000000@jKW000000000000000000000000000000000000000041b2000000000000000000000000000000000000000000000000000000000000PlJE
00000000XGTX0000000000008O7c00000000000000000000000000000000i1oY0000H0Vm000000000000m5[=0000000000000000000000000000000000000000
TOeI0000`P<\000000000000000000000000l@WGLBl=X@o300000000000000000000000000000000000000000000T3_Y00000000Dg>[000046;c000000000d=m
`eGHA3i;000000000000000000000000@@>M000000004KT?000000000000000000000000000000000000\l5g0000000000000000000000000000000000000000
000000000000T;`P00000000DOhG\To`000000000j`30Ld70000000000004:eB00000000000000000000000000004NZ80000000000000000000000000000\KQc
0000L07Kl3Qf00000000@F5h0000P^nTTmUB0:m4P4aW000000000000000000000000lhfD00000000h`N]@6OkXP5G`S3^hVSalJ>WlYfF\?H`T;??<E<K8PMg0a6J
<m>j]3>F94P=0000000000000000M33R0000hRhm000000000000`6UU00000000D4L0`B2f000000004@kX00000000000000000Zn`TOHVTh@4TgmG000000000000
hl\800000000T9QL000000000000<oX\0000Tdfa000000000000HFNI00000000DJ3EE6Z2000000000000H@Ta00000000000000000000hVoAHlZ600000000deRX
]1c>000000000000@FfT0000000000000000000000000000h;2Q00000000hM9n00000000@\GX0000<EUa0000a0<<0EDd0000000000000000000081[c00000000
0000000000000000PIg3TIk00000000000000000000000000000000000000000H:2N00000000000000000000000000000000l:l9000000000000000000000000
00000000TVWR00000000TTf10000Y6?d00000SD`0000TBFe0000000000000000PG;a4>XR8B44hKiO000000000000LZE9000000000000000000004E2P00000000
0000P83I0000000000000000000000000000XAXd0000`HBdY3]aY6AX000000000000000082;l0000000000000000Dgod00000000000000000000lZ=bT6gT`>Y_
0000000015WA00000000<;?P0000000000000000000000000000000000000000<<5k<Q?;00000000000000000000000000000V970000000000000000<0IX`\5@
000000000000000000004]2=0000000000000000D5]S92jDDjnb000000000000@LlO0000000000000000000000004eC900000000hQO[0Lo>00000000@h^P\Qai
000000000000TJ04X_nd000000000000000000000000000000000000HW4H0000000000000000T7g_000000000000000000000000000000000000\F[R96EY0000
0000000000000000000000000<OI`KOH000000000000000000008OoO000000000000\Aml0000=3CW000000000000000000000000000000000000lBTa80M30000
00000000000000000000\gbS`l7QT89_00000000000000000000000000000000HVJl0000<]^C000000000000lFi=000000000000D@BWTg5]0000000000000000
000000000000`?j;HlPK00000000M39100000000000000000000000000000000000000000000DW_700000000000000000000<7dG0000000040QdDW:m00000000
00000000@61A000000000<170000000000000000<X`h000000000000000000000000d:oD<^6F000000000000<cS700000QYi0000000000000000000000000000
0000000000000000000000000000000000000000lMIc000000000000000000000000000000000000000000000000`LI@a2__0000l89B0000d3IE0000L6;B8PN:
000000008@4l00000000000000000000000000000000000000000000000000000000000000000000000000000000DIea0000000000000000000000000000P3Z3
XmhK00000000DQ0?Ho9:0000L7dX00000000000000000000dKj:\k>Q000000000000000000000000000011bn000000008JS[0000000000000000TEMO00000000
00000000000000000000@4Pe0000000000000000@Ngb\bEB00000000000000000000P3900000000000000000000000000000`RFm000000000000000000000000
00000000000041_l000000008>ZC000000000000LZFQ000000000000000000000000000000000000000000000000`e;68VeaI1WM000000000000000000000000
i5QDdfJJ0000000000000000000000000000000000000000]6Zo000000000=TDhEUS<P?<e2?;00000000000000000000P_RA00005606000000000000X]:k8`Un
0000\VKi0000`nAX00008>8h0J0a\Q\o0000000000000000lGVeXU?PdKi]Dne^000000000000000000000000000000008ch<0000000000000000h6Wc00000000
0000000000000000000000000000000000000000000000000000P4]000000000000000000000000000004FM40000000000000jhk00000000m51S000000000000
00000000@l=D000000000000000000000000HgUV0000000000000000000000000000000000000000L:mg`>VS0000000000000000000000000000dk@F00000000
0000000000000000000042\mh@HG0000000000000000000000000000`KDJ4U[Y\lWO000000000000000000000000\L<aL1L1`XV2000000000000000000000000
dc01000000000000l79f0000h6]714RU00000000l];F`NK]P[9Hi0aL00000000llbj00000000XR@dd1\58DFY0000lCJe00000000T6_h0000000000000000hPeM
00000000E4cG000000000000000000000000000000000000000000000000LS`a00000000``k:H>YO0000000000000000X:A8h?k[00000000LOU74CI:00000000
0000000085RD000000000000000082aM000000000000000000004P`=05Z[`n]m00000000000000000000D9cL0000\1\OLLi\\VfR000000000000000000000000
0000000000000000Y4AG000000000000000000000000000000000000000000000000<bB00000000000000000000000000000000000000000Q4l\000000000000
000000000000000000000000000045JC0000000000000000D9=m00000000000000000000H:FAXlfB0000000000000000000000000d`10000000000000000<R[^
Xm==0000D1ji00000000000000000000\>Ag84Y;X93_00000000000000000000PLk3000000000000HERU00000000000000000000l]GZ00000000000000000000
P1C]00000000000000000000d;NH14?<0000000000000000000000000000A5N;0000`fc000000000000000000000000000000000`U190000\Ab8\\@[0]RI0000
\PXN13l900000000000000000000d_gXTIUJ000000004N;fTZF>000000008J?`00000000000000004Dm:0000000000000000lBoO@bWAPA]c=05g<;V_00000000
`DX\0000PQIX00000000<MZj00000000000000>A0000000000000000000000000000hSVOPXmF@0Jk8>^Q0K0D@QTBDkK<l5KL0000000000000000000000000000
000000000000`gJ<8\WS00000000000000000000000000000000000000000000000000000000PWK00000000000000000000000000000h`>l0000@;E6e1Q:0000
000000000000Td:X0000\Qbk00004KP[000000000000000000000000000000000000PHAILM_RP^Bl0000000000000000T25W0000\9M[00000000000000000000
00000000000000000000D0=6000000000000000000000000000000004jVG000000000000000000000000`OkY00000000000000000000000000000000H24G0000
00000000000000000000000000000000@1oR000000000000000000000000000000000000000000000000000000000000000089V0000000000000000000000000
0000@O_@000000000000dKld<N;V0C4j14H`00000000hSdW0000000000000000000007==0000000000008MF?PAMR`Mg0<8V]0000PY3?0000000000000000D;Ja
0000lD9M@EBX00000000X4m<X5b\00000000000000000000000000000000@dbS000000000000@:;l000000004gCD00000000L2L<00000000h5X0<Hk300000000
0000000000000000000000000000000000000000\VfA00000000000000000000000000000000000000000000000000000000000013?]00000000000000000000
@2HIDOh5000000000000000000000000471C8LVAlN^SA1`I0000m2Eg000000000000DF1R0000000000000000000000000000000000000000HiYn0000U46>0000
0000DiZ?0000000000000000000000000000`PVl0000Q2hV0000000000000000000000000000000000000000\T?D0000000000000000l=Vi0000000000000000
0000000000000000000000000000dUC700000000000000000000000000004J2D00000000HSi>0000000000000000000000000000`Dc?00000000HI5Z00000000
0000LBLG0000h9nO00000000\AUe8mWQhkMj000000000000000000000000<T[PLZZI00000000@\[X000000000000<TGl00004]Vh0000000000000000hDTI0000
d^FC000000000000000000000000da8X0000000000000000000000000000000000000000hPbMhmdf00000000000000000000\g@;000000000000000000000000
0000000000000000<U\k0000@QWk000000000000ldW?00000000000000000000000049To0000@5HLh9BL@?eF000000000000<C5S000000000000PjHX00000000
00000000000080SYH=bf00000000000000000000000000000000000000000000X9Wg\]jf0000h2Ra0000000000000000`C2h\Qcl0000<>Q[0000000000000000
000000000000000000000000000084Bf00000000000000000000000000000000000000000000m1X:000000000000X@oR4fU9000000000000@JI:8PkM0000l5n_
`bah000000000000000000000000L94Y00000000000000000000@RHM000000000000000000000000000000008[3m0000000000000000000000000000000043Fc
<6EB8^UdT1Xc4oHU0000`jibT8if00004N]^00000000000000000000`JhD0000L\8h00000000000000000000000000000000000000000000hKOT000000000000
<4OdH\m>00000000H6ZH0000000000000000000000000BJl0;JT\@4^Hah0000000000000XCOi00000000`MZ3i3=l<^:C00000000000000000000000000000000
00000000000000000000000000000000D]Scl<jL00000000000000000000000000000000000000000000\IT>0000000000000000000000000000000000000000
0000000000000000<b1[00000000000000000000000000000000@8gZ0000000000000000TPQa<Y3]@jBj0000000000004OL_h5`bP7bKD9onD@`TL>bSm3UeDDGM
0000a5G0`[ZcTX4N0000000083<M0000000000000000000000000000lcdm000045BM00000000@]S<00000000<=HD000000000000000000000000000000000000
0000XgSa00000000X1QH0000000000004?[YLYX4000000000000llXK000049Z60000000000000000000000000000000000000000Hh5L00000000d=<UQ5QQ0000
0000LAVJ000000000000HN>V0000000000000000000000000000Q2UK0000@JNh0000A2HU00000000`GaD000000000000000000000000DZn716B>DiVg00000000
0000HHlm0000000000000000000000000000000000000000XWBZ0000T>dLX;jCHS;``a6]d3:iXaGY000000000000000000000000000000000000M6>n00000000
0000`4d<0iZR00000000000000000000XK;d000000000000M1l=00000000000000h?00000000H`mX0000000000008_K90000L>Dc4GB8\HYQ4K0]@Wee\Q_10000
000000000000hFCN0000000000000000000000000000000000000000lcIR0000000000000000000000000000000000000000000000000000000000008R_h0000
0000DAb`0000d8=8<Eg200000000lJ<S000000000<iA4J12POc900000000PRfH0000<Cbi0000000000000000@iNUllg]P^C;0000000000000000000000000000
000000000000000000000000d6UB00000000<T5D0000DGV4D_L600000000000000000000dIHR00000000000000000aa20000hg:_000000000000P@e<00000000
000000000000000000000000@IkU0000000000000000000000000000@QfV00000000000000000000000000004Bim00000000000000000000XXfL000000000000
0000`lSJ000000000000000000000000000000000000LZj:08ol00008@3d000000000000<2H80000000000000000000000000000000000000000ha6l0PWg0000
00000]@80000000000000000H4^W0000DW;900000000X4lm00000000000000000000Y2Wk00000000000000004CZBE4W<l>150000000000000000`1Ph0000ho2]
00000000<KK2TiDd000000000000<k=b<Lh_00000000000000000000000000000000000000000000000005`T00000000000012co00000000000000000000lknU
00000000@1LB@YcN00000000LlRE00000000000000000000`3G]00000000HGNcDJE5M5ZI8>a9000000000000X[Z9leg<hXU90000000000000000000000000000
000000000000hE\dPCV<000000000000D@9500000000E3Bm00000000000000000000000000000000000000000000T7<`00000000@C_S0000000000000000L4En
00000000HV@h000000000000`EcmDS00I4MM000000000000`\8N00004;>000000000000000000000<6`gP;hg\U@OhcX`00000000000000000000l;_:00000000
0000000000000000hElO00000000X]mY000000000000000000000000000000000000000000000000ddJe`B_A00000000HeS:00000000000000004BLh0000PPGe
DTJ@000000000000000000000000000000000000dRV?00000000000000000000000000000000000000000000000000000000000000000000000000000000H:[;
000000000000Y59=<;PaE1BE00000000000000000<E\0000dGKZ000000000000@6PmXZd;@^Yc0000H:LT<6@]000000000000000000000000<3MThP<im14I0000
0000000000000000000000004UW]8jWgY4^A00000000000000000000000000000000000000000000TGP@<6VF\KJhDaVe0000000000000000hd?a0000\OZal;Nf
000000000000hL0_0000`@^l000000000000000000000000TXN5LZoXlHnc000000000000X64m00000000lTgX8>:4000000000000PbMD4FMI0000LKDd]4H<0000
<?C7PZ2\0000000000000000000000000000`3;S000000000000000046;V00000000<mc`00000000000000000000L9`O00000000PE6d0000dI8_45l;@cJl0000
00000000e6M60000<0O<000000000Jll\A3E000000000000000000000000000000004Hg100000000000000000000000000000000diPQLNSL000011n]00000000
XWFN000000000000Pld000000000000000000000L6Z<00000000<lUa0000000000000000dX8d0000000000000000H:554gMX000000000000000000008mnE`hL]
00008;Em00000000TSm>0000000000000000l4jn00000000000000000000000000000000PKhG000000000000000000000000PNA6d;2ihRi90000000000000000
00000000`8]P000000000000000000000000000000000000000000000000`8mfP;kal<Fm92GkTSgg00000000000000000000dA1OhOEadd=@DX`SXj2h00000000
00000000]2e:D;K?0000@0e@000000004l?_LO7@00000000000000000000@;g7H=Ch0000`14e000000000000A5XE0=Ok0000XX]^LR]00000Li[K000000000000
0000000000000000`Ne`00000000000000000000000000000000LmTV0000@0Z_0000m0YF0000000000000000TFYW<1hX0gM;\1U`000000000000000000000000
000000000000000000000000000000000000000000000000000000000000\HoN<@>m000000000Z3U00000000dEZf000000000000000000000000000000000000
]5FLA6X[000000000000`6?l0000<9ik000000000000000000000000000000000000000000000000000000000000000000000]d5lB9m00000000000000000000
4aM3000000000000000000000000000000000000H3K@00000000PGl`00000000000000000000<[:H00000000T0g3@;_ePTSMM4F40000T2XUA4U\<4clX>gX0000
H4K`l`V\000000000000000000000000e2^[00000000d;A^000000000000H=dMA2Q=<C46D7TV00000000000000000000D>\jH]>U00004Sa>000000004ccb0000
000000000000D3lOT<?4<]N=0000000000000000000000000000``[7<IND000000000000000000004<:I000000000000000000004E4100000000000000000000
0000H]lF000000000000h;cl000000000000d;J1\WTVX=Lj000000000000000000000000000000000000\DZI00000000143b00000000@6LI08b>hQ3a0000@egU
Xl8T00000000hkU2=3[900000000000000000000000000000Ql38J=M0000m4F[000000000X6i\\We000000000000000000000000000000000000000000000000
lblM0000P;=U0000000000000jRJ00000000LRLDL]=b000000000000000000000000`V_;XQgl4<7M000000000000dcRQ<oQk0000000000XD8>eP000000000000
0000000000000000000000000\bh0000DEG=0000000000000000000000008?d\0000lak>0000000000008\G00f0n000000000000000000000000\8n<0000`3Ed
00000000\?Xj0000000000000000000000000000000000000000000000000XeE00000000000000000000000000000000l3^:LE=C00000000XYnhU3`B00000000
\<k>\BZ10000000000000_dX0000000000000000000000000000hS<\e6GY0000000000000000<6D;<7VB0000000000000000000000000000000000000000DZ^6
0a5_8BhD00000000deTH0000@VZQl`@K0000lbNE00000000@bI[0000000000000000000000000000P_AD@=YG0000000000004Nb[0000000000000000\kOOE3Ok
000000000000000000000000@;5>0000E4m6000000000000000000000000\>6QDC^7000000008\0D00000000L9`<0000000000000000TV;b0000lPj?00000000
0000000000000000000000000000h9a70000000000000000000000000000000000000000D78F00000000Xm9a000000000000000000000UV5000000000000dT>Y
000000000000000000000000000000000000000000000000lHiZ0000@9<S00000000<?YW0000000000000000e3mS@T95U6l@00000000lC`10000H3KJ00000000
00000000D4I800000000m6c10000000000000000@;dJdEWJI6WA000000000000DSkG000000000000000000000000000000000000000000000000000000000000
0]VC000000000000000000000000000000000000H[od@9c;00000000000000000000000000000000000000000000000000000000000000000000000000000000
]6Fo0000DC`O`mId\QcV0000000000000000hF8]00000000@\Na00000000000000000000000000000000000000000000PcMY0heZ000000000000i4o;00000000
000000000000LG?600000000000000000000000000000000H;n^00000000000000000000000000000000000000000000<2G]0000XgC[0000000000000000<RE;
000000000000000000000000000000000000\L5=XTikD5<c000000000000000000000000Q6Z?000000000000P3X38H;n0000<dB?D^Rh0000DNA_00000000d8Y\
000000000000@KlB000000000000000000000000000000000000000000000000000000000000000000000000PZWn000000000000\B>m00000000dYWa`YonXmC6
000000000000PWeW93?MI3J600000000000000000000LV64TB]U000000000000dO\SP5jN<]cS0000\CN_P`7J0000000000000000000000000N9L0000T>FU<Ef6
0000000000000000P1:nE0@T000000000000M5Xl00000000HeP@0000l_bHM5V:0000000000000000000000000000U2<]0000000000000000\Cl\LDmI`SYD0000
0000000000008=fV0000Tk?H0000H[QV0000\dkS0000PRK?00000000l?bi000000000000000000000000e68j0000l>0D0000000000000000hZ7Ih\Gm`oLJ0000
00000000000000000U`;0000000000000000000000000000HjAQ000000000000Y0fi00000000000000000000000000000000`AO[0000<V<J0000PCA_00000000
Q4;b0000000000000000000000000000000000000000<OMnXmf20000000000000000l6f@XO030000000000000O>P<Zh9`dYh0000000000000000LA9e0000@Q^e
000016`=000000000000000000000000000000000000000000000000000000000000d;ID000000000000000000000000Pm;n0000000000008B[W00000]K>0000
0000000000000000dT:g000000000000HLL^@S@R000000000000U0h\0000L3M`000000000000PIcC00000000000000000000000000000000TIcl<fF>dXKo0000
Q1TY0000A5P=\]:\000000000000000000000000`Q^[4NY202iNPC62TVCB00000000000000000000000000000000P2N6@CML000000000000@BCZ000000000000
l\j8TDCL0000000000000000000000000000Dm4J000000000000D3eDT[Td@d[S\UG^43A=@Z;O`SAa0000000000000000000042@hT_=h0000000000000000XP]U
@lMd00000000T?P6000000000000000000000000000000000000\?`[00000000000000000000000000000000000000000000`?KO0000HTV]0000000000000000
0000<hfl0000PZog000000000000000000000000000000000000000000000000PUkFTeVK00000000000000000000000000000000T^ee0000Lc2K000000000000
000000000000H^Cj000000000000TG@g0000000000000000000000000000000000000000HnVd\00>P\cT000000000000`:\SDYlA0000000000000000l9bX0000
000000000000a2D@00000000000000000000000000008N9<0000000000000000000000000000DLV694Ck@1TK0000P3?f0000PB_m4P=l00000000000000000000
0000000000000000LcBhI6@k0000000000000000<al:0000000000000000000000008[i>0000000000000000Q4gD00000000000000000000000000000000P0?`
000000000000000000000000L=XH0000`TZ^00008jQj0000h:Zl000000000000d17m00000000000000000000000000000000dc==D6WRH:BCL09I00000000Y6Y8
000000000000`GSo0000]5EiDlVh55ZV0000DC_I0000000000000000000000000000DT7j00000000000000000000<CNP00000000000000000000M3ni00000000
000000000000lW0[000000000000XW]100000000000000000000dF]P84XhDP:;a40a00000000HPhS0@[Rh\7V00000000000000000000000000000000HVjF0000
0000000000000000000000000000000000000000000000000000Dk<Vd;[40000000095Q^00000000\4IIA13P0000LgKTd3>9Pd1OL<E000000000000000000000
00000000LTBI000000000000000000000000000000000000H;V=8?Q5000000000000HVW3h^F5000000000000000000004XC>00008Mla00000000000000000000
0000@MM@0000\E`C0\e90OE00000000000000000000000000000000000000000<=b60000XO?_\`Xo00000000P\iD00000000000000000000@6P[00000000\Gkg
00000000000089X8l;I3HC0\]2Vk00000000000000000000000000000000000000000000m5X_000000000000000000000000Hn5h000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000A58A0000A1CG0000h\I<d7OY00000000@>1N00000000000000004:Ke00000000
0000P<dX0000@iCR000000000000000000000000000000000000000000000000L5fo0000000000000000000000000000000000000000l\3[000000004]\;0000
0000000000008W0M0000000000000000000000000000X5aeLOClXmB40000l1Mm00000000i3=B0000000000000000i4BaDI]<HScn00000000\lmk000000000000
000000000000X;?Y<M0C000000000000lAY[0000000000000000\B?`0000000000000000000000008I6IY6bG0000000000000000000000000000000000000000
@^BSXM7[Pd@kHe^Z00000000000000000000\7N;Pho[000000000000000000000000000000000000000080B\00000000`Q4CPlZG0OHB000000000000]0Q>0000
0000`=QH0]8j0000000000000000h\d54UJG`0;700000000000000000000000000000WUS\hCP0000000000000000000052ceLM7<0000000000000000lAU@0000
00000000X:SP000000000000000000000000l\Ih00000000`L9G8PSZ0000000000000000000000000000\Q@500000000d:>HTdb0`6nA00000000000000000000
00000000000000000000000000000000TE]a0000000000000000000000000000X^V5Xi1[00000000e72J000000000000`W0>0<co0000000000000000hDF;0000
00008g5F00000000Dm<lY1Ib`jJ40000000000000000@j;d8?gD00000000000000000000000000000000M0^Bh3ng0000A6D\@T@L00000000@:OePJQHh;N80000
00000000000000000000000000000000000000000000000000004f7m00000000000000000000000000000000000000000000hIG80000000000000000XWBi0000
0000\;j200004b\D000000000000000000000000000000000000000000000000<2;\00000000000000000000daBXDPNi00000000000000008C\D000000000000
00000000000000000000000000000000000000000TME=6N3000083kc000000000000000000000000h`JM0000HC10000000000000D4_TT82R<P2LX:d<0YdhHG5R
0000000000000000`1O500000000000000000000\\460000H4BC00000000PO>10000L>iUP?9l00000000<]kl0000H>9700000000<O`20000000000008;F<DWSJ
8P;R0000@6S\0000000000000000P?3n00000000`LNW0000000000000000000000000000000000000000000000000000\K1N000000000000XdJTDGW:0000E5NH
0000000000000000La_X0000=6]O000000000000000000000000000000000000000000000000<?<>000000000000000000008;nh00000000000000000000Lj=c
0000hQ3P0000`dFc000000000000000000000000000000000000<]WR0000000000004kFL000000000000000000000000000000000000000000000000H8Ek8R`f
00004MXI0000000000000000000000000000LdXc000000000000000000000000000000000000000000000000d=45@CY@000000000000000000008TUZ00000000
00000000000000000000L<MA00000000000000000000000000000000\;Dal@@800000000000000000000000000000000000000004O\100000000dX7900000000
a6Sf00004aXJ0000000000000000000000000000XS@o0000000000000000000000000000lkR@0WM10000H]l80000000000000000000000000000000000000000
XnL=@>fY0000000000000000P<h9XU4X0000000000000000DAoe@fP5000000000000\:id000000000000000000000Wk<00000000<TaAE18O0000000000000000
000000000000d0jF000000000000L==V0000000000000000000000000000000000000000E2cX0000000000000000U1O7000000004aJ>0000T2JM000000000000
000000000000000000000000000000000000000000000000000000000000\QG@00000000000000000000PT3f0000DA>SdRF\00000000000000000000dd]J0000
000000000000000000000000000047RR00000000TTY000004XQc00000000000000000000LK\l00000000000000000000X;]`000000000000dHTA000000000000
00000000000000000000dWNB00000000000000000000X2DXH<[b`4c\00000000000000000000000000008?Y6@<8@00000000000000000000dH7Ym2_l00000000
0000000000000000XjYI000000000000000000008]?ST5W800000000000000000000D6m`000000000000lBh80000D9bj0000lNeo00000000l3`C<ak]0000`L7L
0000000000000000<[B[0000000000000000000000000000@boM0000a4E90000D4To`QeG000000000000lF8Q`]:QE2R>dFWG94Z?0000dSQR0000000000000000
0000000000000000PI:E000000000000000000000000\fJaX[G>0000L<9`00000000000000000000Di;o00000000`ie;@F=U0000000000000000000000000000
HW1m00000000000000000000e1GOL:D=4:[h0000000000000000lAfS00000000\Bn>00000000L:LG07]]h9Ra0000000000000000000000000000000000000000
0000E6iH000000000000@2_20000`1K3D9l_00000000000000000000dfRU0000hBZe0000h@Ne0000<<\a0000000000000000<jGe000000000000\1GKLRB>0000
00000000000000000AGM<T2I0000Pd@C0000@@Uj0000`=UT00000000000000008J`50000@i\800000000HRhQ00000000Lo7=E6e;0000<2Xo0000000000000000
00000000000000000000HZLCPAQK00000000000000000000000000000000000000000000XlBa00000000d4DLXXQ1000000000000000000000000Q72000000000
00000000000000000000000000000000PR[I000000000000000000000000THOZ0000@KmEP^_A0mba000000000000000000000000000000004O\B0000H^@J8g_R
lfMFE1?<000000000000000000000000lbVa00000000hM5[4MJV0000000000008EaC00000000000000000000TPb@e1lJ<]=30000000000000000000000000000
DV:IDP3=00000000000000000000000000000000000000000000000000000000000000000000@X7V0000000000000000TZ4N000000000000@UNV000000000000
000000004oZd\DNB000000000000TUgH000000008S];00000000TfK00000T?]J49hn00000000h>@>4K5_D[@_hlE900000000D50Fl<OT0000HFP:000000000000
0000XHA700000000000085]C00000000000000000000000000000000000000000000000005lG``0Y000000000000000000000000000000000000000000000000
0000000000000000hBTM0000000000000000@<@R00000000T>d?000000000000000000000000000000000000`Q`]000000000000000000000000000000000A=n
HCiD4OUl0000000000000000000000000000Li_7H;a[4KaR00000000000000000000000000000000\QMB0000XYC800000000000000000000<e31XOdbdckB0000
000000000000`=R20000Y0[E000000000000\A5J000000000000000000000lkl0000L3BW`bNede3O0000000000000000000000004@m<00004c3<000000000000
P6=d00000000T>Ql\YCS000000000000l;mh0000HKdS000000000000m1Li000000000000U42?00000000Y5]2\N?50000000000000000000000000000D5cA0000
`?<GL_mK00000000000000000000Xb\_0000=2_Rd7Bf0000a5H1000000000000000000000000000000000000000000000000hh3XY4RH<ia]0000000000000000
12:4PjlL00000000000000000000000000000000P;OH00000000dSX70000000000000000000000000000D]530000PNQM0000000000000000lFD`ld^k00000000
L8N`l@AU00000000000000000000000000000000<Dd<=3M<0000i18?\RPB00000000X2WP00000000\?XN8]0=56ZR000000000000000000000000I1T?00000000
0000`Uc;00000000000000000_6;D2J=00000000000000000000000000000000000000000000000000000000@HkU0000a4kOP]KZ000000000000000000000000
0000000000000000000000000000T8M700000000DhGP0000\^WQ00000000XB7H00000000I6\60000000000000000000000000000lO=QlbVVXLhO0000`9WG0000
L[ScXe=_000000004k\\00000000000000000000@aA40000`MGh4kcR<13R000000000=n=0000`GBcl1dX13XB0000000000000000000000000000m1E^00000000
000000008535\8RD00000000000000000000000000004J]LhUQM11m^Y2Z`000000000000000000000000dT09528Q000000000000000000000000000000000000
53^10000000000000000DbGLh6F5\X7H@JaEhEW7000000000000000000000000dN9l000000000000TH_[0000T>e^D_[H91>l0000000000000000T3a000000000
lM>f0000000000000000000000008\>G541H8_]hdN^0Y06U000000000000H4:D000000000000000000000000`iA;00000000000000000000@<NU0000PB350000
0000000000000000DQX400000000000000000000X>P:00000000Tjki0000P0<k0000<K:40000l1el`A7O0Pl^0000000000000000HL0O00000000000000000000
00000000000000000000929W000000008imo00000000`BG;00000000000000000000hm6N0000000000000000H6lS00000000@hlB0000000000000000<Uo]]5_n
000000000000`GSX0000HQGS8V^m00000000000000000000000000000000000000000000ll@AD2Eo000000000000000000000000000000000000000000000000
H0Ci00000000LXMF<ZR[dbjc000000000000000000000000<Q:b4dWNI5;l0000\NHX00000000000000000000000000000000000000000000XZk<000000000000
0000\bU88<WHXfQ]00000000000000000000000000000000H5WL0000000000000000000000008=ji@[L:0000\Q2C00000kiU<AVA000000000000000000000000
00000000000000000000154A0JTf00000000M5dk8;`oPEbf00000000H]bj0000000000000000000000000000hdA>00000000000000000000E3h10000@8J4hK;R
00000000000000000000a3bc0000HQkE0000000000000000000000008ki300000000`[G`0000000000000000U2RKlTD200000000000000000000000000000000
=5a800000000000000000000H>Ih04fI000000000000TFb30000000000000000H3NE000000000000000000000000000000000000HJagdJcT0eml\cH9HC3j93TE
0000000000000000000000000000HCERPDFK000000000000\DOT000000000000000000000000DcRb00000000\eJJ000000000000000000000000000000000000
000000000000000000000000`7;4DNEd00000000000000000000@Wd^000000000000TGXg0000000000000000000000000000000000000000lVf30000<J:K0000
000000000000000000000000000000000000H5;2000000000000Y5Hl00000000D0F\000000000000HT<B000000000000hYSL00000000P@<4XjWVQ1nm00000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2;LM0hC00000000
00000000000000000000000000000000L5Ln000000000000X8HY00000000a0G:0000000000000000000000000000@CmG00000000=2=DhPe<0000XL4300000000
0000000000000000D5Hf0000000000000000000000000000000000000294000000000000000000000000000000000000493RLjK50000000000008C[D0000I5<9
40;d0000000000000000HPhD0000000000000000DL770000000000000000m6f?00000000`f<]li>]@>Q;00000000000000000000I6FU0000P[C\000000000000
0000000000000000000000000000TJ0Q@T5m000000000000@MU@00000000D:NK0000LI`e0000000000000000HY5@00000000<3Y@000000000000h^T[0000P2We
000009`b<j2[000000000000H_LQ000000000000000000000000000000000000lZ^M00000000Hm6a00000PA_00000000D0WS0000P2bZ00000000445L00000000
H2I300000000000000000000000000000000HgN@@CZa000000000000HShR<1TW000000004Bg^m6QX000000000000HY@8Dmd70000000000000000000000000000
TJ[>0000000000000000Hahd0000000000000000H5B=00000000000000000000000000000000000000000000000000000000000000000000H<i^X5O80000l?fK
0000T6JP\U9`00000000@08M000000000000DmN\000000000_72000000000000000000000000HE1T0000000000000000000000000000hRb400000000TFb<0000
000000000000H3NQL=B\00000000hA]=0000TmBX0000000000000000000000000000\0go<Aa`0000000000000000dk4I0000X@\1000000000000000000000000
00000000T^R[0000`9WW00000000000000000000XQC846<00000000000000000000000000000dX9F00000000000000000000000000000000`1\^000000000000
0000000000000000dEc_hL?g0000000000008]G@Te8[0000000000000000h>8W0000000000000000000000000000000000000000000000000000XlM>00000000
00000000@mP[i4b700000000000000000000000000000000000000000000000000000000000000000000U2Ac000000000000@Bed000000000000000000000000
0000000000000000000000000000000000000000e1\e00000000`0]g00000000P=>Z0000000000000000\D^l0000000000000000000000000000000000000000
0000`n?4@<T\<WJ;i46K0000000000000000000000000000lFiiH_@Z@6QS<NiJ0000lHjO00000000@Ka?@;om\>OZTQ>F913i4<W88S:;000000000000U3JmhKka
0000h1TdP7Ak0000000000000000`^=C000000000000@H1[00000000000000000000000000000000XiGH00000000<`:=80Rn<TOi00000000`QdN`]OHX:8=`^4K
HdEP000000000000LC>kXWL_000000000000000000000000000000000000DGS0@i?Z0000@;0_00000000000000000000000000000000@S>f0000XbF04f7Z0000
\c45L5PZ0000000000000000000000000000000000000000@5GO`mRk0000`^<>000000000000lMeN00000000<6M@00000000000000000000000000000000dT\A
0000d\hR84kChO94\TiS00000000M3T8I5?D000000000000l2^700000000000000000000dZ5\0000T_2NPF<SY3@7i6mJ000007SA0000000000000000@Oe7DRdG
@Wgn000000000000<477\HQ;000000000000hnXh\CA<0000HK?1000000000000077C\K?<000000000000136f@QL7PYm]0000P;X?daVR00000000`KUC00000000
00008QCU0000l7IH00000000000000000000000000008LHO000000004G8U4kPHPX8@0000000000000000Hi7P0000000000000000000000000000000000000000
000000008<D5A6UJ00000000000000008@So0000000000000000hER700000000XXb8PjZa00000000XANoQ2UX00000000LLgM000000000000000011Ff`AN?0000
hldT0000PMdnDik?00000000000000000000m57W0000000000000000000000000000000000000000l6E60000<\08@7@?0000000000000000@`Sj000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0CA0f@;00000000h[h>000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000Y43l00000000000000000000000000000000L>6`0000
000000000000000000000000000000000000Lj1:00000000000000000000000000000000000000000000000000000000P]2\XaD=0000000000000000\E2=0000
00000000h0K:0000000000000000000000000000lFYJ0000000015PM000000000000000000000000X0fd000000000000000000000000dQ]J0000000000000000
00000000`Q_S000000000000TDM2000000000000000000000000000000000000<Oa8000000000Qb3]2_E000000000000I1T20000L1;N0000000000008inU0000
0000000000000000000000000000000000000000XRg88XB^00000000000000000000000000000000000000000000PRf[0000000000008`HR000000000000lNU@
PAQ8000000000000000000000000000000000000\UkWhG2@PlK;000000000000000000000000000000000000H@K<\_`G0000P?DY000000000000P34W00000000
0@kn00000000000000000000000000000000d;]2TU<^000000000000000000000000000000000000033?00000000\][5000000000000X=<8L^C[00000000l>fh
000000000000@l3T0000000000000000000000000000\Uk800000000TAIf000000000000<AQa000000000000000000000000000000000000\P1i000000000000
000009>F@^KB00000000000000000000000000000000000000000000000000000000000000004f=e0000HLYD0000000000000000h]J5PO3C0000\0^ePo@e4SQA
DjUK00000000P8cV000000000000000000000000@eL8000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<D89000000000000000000000000DB5O@N7N0000000000000000DmjR80Lh000000000000<>`M000000000000000000000000000000000000
00008:hf0000@0P]00000000H4m_0000`PDB0000`e:@8fkY00000000000000000000000000000000000000000000000000000000000000000000000000000000
I3?000000hgR0000@k_c0000000000000000000000000000PBNO00000000@02l00000000000000000000dIjRD\T>TBD;0000000000000000`j?T0000dO6N0000
00000kdN00000000000000000000\5V7<GKE`l[O000049A5PY`90000m2X50000000000000000l5d>00000000h6Rb000000000000000000000000000000000000
0000d@hg0000000000000000000000000000T3aYh^Eg00000000000000000000L=mb4FhJ0000dI?T0000l2]XL4C\0000<:[J0000diDKL4924\cfdkgP00000000
00000000000000000NIm00000000l<`Z0000<<3_\lRV00000000000000000000D4VfDPa<0000000000000000laE=00000000LLU;i2^8HBl40000000000000000
00000000Plff000000000000000000000000000000000000XgVBlj>T0000000000000000\E7T\Mm^57170000000000000000000000000000d\No000000000000
000000000000hUCE00008<nN00000000000000000000000000000000000000000000000000000HTo000000000000U6W[DRee00000000000000000000X[Fm0000
0Dg700000000000000000000d@J:000000000000000000000000000000000000000000000000000000000000m5gmHS?N0000D:YG<A0Q00000000000000000000
0000000000000000000000000000d;HD00000000000000000000000000008doX54oH00000]Jl0000000000000000XWhe00000000A3F[H=H^0E?100000?lL0000
X8014i^UM4>U000000000000000000000000000000000000\InV42]J00000000000000000000000000000000000000000000000012bX000000000000000003cJ
l^Ld44ke0000000000000000000000000000d2h:0000T[[N0000000000000000000000000000000000000000TKhW\UZf00000000000000000000<;[W]4>H8bnH
0DHW<IDB000000000QB600000000LSN800000000000000008JX`0000000000000000@?aB<PAF4gWQ0000000000000000hC_^0000`Clj0000L;<;D]NO00000000
000000000000000000000000000000000000HDH2dC9<TKUf0000000000000000000000000000000000000000T5UG000000000000000000000000000000000000
h_nO00000000000000000000000000000000\1J000000000000000000000000003E7dO^hY3NS0000000000000000db5L000000000000000000000000hW6@dL3G
0000dbdPTdVg00000000\2OF0000000000000000000000000000hb<e0000000000000000XWCY0000P5Pe00004EDV00004^Z<0U3U000000008AKI<NKLDEKi0000
000000000000000000000000000000000000000000000000000000000000XK3<000000000000000000000000000000000000H17_0000XJPNL`2V00000000dbR^
000000000000L=m;0000l4oT`W\UD^Wh`oOV0000000000000000LOFC00000000D1SG0000000000000000000000000000Ti<D0000000000000000000000000000
00000000h\E0DPa3l@bS0000DUKe00000000TXilLZ6^0000d02Q0000000000000000000000000000000000004YdV00004F[`0000000000000000000000000000
00000000000000000000<W>30000000000000R<\00000000TGIE0000@e3@Ta5F00008c?\00000000000000000000000000000000000000000000000000000000
000000000000000000000H?W00000000H1gO\1ZL0000000000008kV_0000000000004Ao:00000000TcCL00000000l\RS00000000000000000000000000000000
00000000000000000000000000000000000000000000@?Mc0000000000000000\1:<0000\QVO0000000000000000000000000000La9D0000lMK[000000000000
0000000000000000HUgf0000HjYo000000000000T_;W@CJ300000000d6KF00000000017R<Q23000000000000000000000000000000000000@>?\000000000000
0000X8dX@LCa00000000\a7\00004NX]00000000D<6j0000000000000A@n0000000000000000000000000000<g3T000000000000000000000000000000000000
00000000000000000000000000000000000000000000@YP=0000000000000000T9AW0000000000008F[l0000000000000000=6I600000000l3]P000000000000
000000000000000000000000`?:L000000000000000000000000000000000000000000000000000000000000000000000000000000000000`dlD0000000006Z_
000000000000000000000`X^00000000<]_b0000000000000000000000000000000000000000TWK\000000000000000000000000000000000000000000000000
00004@1?0000000000000000`na3000000000000000000000000000000000000DlNk0000000000000000L4ZNTdN60000l;9K4?Yl0000<V]jh<Sih6]F00000000
0000T8AR<C0G0000\7fM00000000LAZc0000000000000000Pl_I000000000000H8`60000000000000000000000000000h6Gh00000000a5jR0000000000000000
0000TBQR000000000000<H`h00008BjZ0000000000000000000000000000000000000000000000000000E6TjLRL50000`<ZehjNn000000000000000000000000
000000000000T9aH000000000000X4?Kl9d0TB6>\TAZ\k230KT_0000T:dP0000000000000000000095DN00000000000000000000000000000000000000000000
<WYW00000000000000000000000000000000000000000000000007<O00008V0LD;Jo0000hmkDT1CnDIY@0000000000000000000000000000DMLR00000000\UCo
0000HA1^000000000lVJ00000000l>enD4UB0000000000004FEMDhFZPSQo00000000000000008^3I000000000000000000000000000000000000DeYH0000\JB`
0A8?XF0]000000000000000000000000000000000000000000000000Hhge000000000000000000000000000000000000000000000000000000000000LZgF0000
0000H8Ab000000000000l1>]0000`R8c00004@c?00000000`d[>0000dXUbd<`L000000008X<E0000000000000000`MoKDQ0[h\Ld00000000\U3k0000D9[E0000
A4Q8d6KT0000hSNd0000000000000000000000000000@A_A<ZMf0nMd\]YNlfKk00000000000000000000000000000000DhAQ000000000000PN>I000000000000
0000DSQ`00000000000000000000<oZ90000000000000000T3mn@GGi0000000000004`[X000000000000000000000000dT0`0000000000000000000000000000
\Ce900000000HGan0000000000000000@Vn>0000000000000000000000000000000000000000`Q6V0000@W;g000000008LT>0000000000000000000000000000
4hhm0000L3N]00000000hPU[00000000]5G@0000000000000000000000000000000000000000A65F4iJJ00000000000000000000lMFd<D0o0000000000000000
00000000000000000000TcgB@882PC[hE1dN000000000000000000000000dloO00000000<@6J00000000000004NC\Io]00000000<6<]4]410000000000000000
0000000000000000000048@i00000000TdCj00000000Hl>@00000000lVe<0000000000000000DG<=000000004<Gh00000000LPJB00000000lmFk0000Li7k48H:
H=6K000000000000@59;hYd100000000000000000000i4\Y0000000000000000\Cl30000000000000000`ZJX0eME0000000000000000000000000000Hfil0000
0000000000000000000000000000\`VEPm[]@XZ;PWia000000000000`Lcb00000000000000000000h[[8lmDZ00000000T4NW0bb=0000000040D7Q6L\00000000
0I[a00000000hPJ0000000000000000000000000@0\n0XG400008YfS00000000000000000000TV5Hd3hSHBg=000000000000DIZl00000000<OaH0000`ok:0000
000000000000000000000000000000000000000000000000Y4SU00000000000000000000000000000000000000000000000000000000000000000000TH=?0000
00000000000000000000\7dhDnfg00000000000000000000Dk_A0000h?T]000000000000000000000000000000000000dZ[N00008?cT00000000`<\P00000000
00000000000000000000000084h500000000000000000000000000000000]5b5LdXC0000000000000000000000000000000014mSH<im0000<^]?00000000@C2H
000000000000`<6<0000000000000000LU<G0000000000000000000000000000hXKH0000000000000000000000004mF\00000000000000000Y_28>dY@AaW0000
00000000`XcN0000lIWG0000L10HXE4C000000000000X3nK00000000000000004<>?000000000000d=3b00000000000000000000000009@ZLYH^000000000000
000000000000000000000F=l000000000000d]aE0000000000000000lQjS000000000000]23I000000000000000000000000000000008A6c000000000000@Y04
00000000000000000000000000000000000000000000000000000000000000000000XVDW0000<l`M\Sd>L3Ni0000000000000000000000000000000000000000
0000l]0P<>`X0000000046ZT`5=o000000000000h96GHk6915SLHXMT00000000\4[o0000000000000000000000000>QK000000000000000000000000@fCe0000
0000U2hI000000000000<:Un00008U=Fd_cQLdRK0000000000000000000000000000000000000000000000000000LPhdX>7Q00000000Td>KX_]O<jbQ00000000
0000h>9W<mLJ000000000000<Ee@00000000`NlY0000`S\7LTj]@c:Tm4oR0000000000000000000000000000HRLWP\:D00000LeK499N0000000000000000`S@a
4Em:@[o9d6?a8DaG00000000000000000000`5o<0000000000000000Y52Z00000000000000004>JHl8am0000000000000000\76[4<DK@C9[TWmQ000000000000
0000000000000000<dH3\A^200004]XR00000000@3^[03hDhBo30000h^:_0000U4490000\jmWXNn9000000000000DQo:<FJhd]`edjcD00004Xi=e4GO00000000
000000000000T643lbM[L5P@0000000000000000000000000000000000000000@<Z:0000000000000000000000000000`WRL0000000000000000`C8:00000000
<WWF00008\:ji25a`GBF0000XHfR0SNNXeZh00000000dJ\O000000000000000000000000l>oG00000000T]0el>S800004<350000000000000000000000000000
000000000000Pi5`00000000<kd_4i1D000000000000XCbE00000000000000000000lm0Q0000<<n00000<W8ePlH\00000000000000000000DmEQ000000000000
0000000000000XGc00000000\3:H`>70LQDi00000000\ha20000L=2o00000000000000000000`?LU0000i3GR0000a5H;0000T[lj000000000000000000000000
00000000000000000000000000000000H7iN00000000000000004f;90000hMX600000000L0JY0PCW0R8F0000`_C=L6]e00000000000000000000000000000000
00000000000000008K8Ch8HK@Xm^dZ0?L]T`93V?T7QA0000000000000000000000000000Pb>E000000000000PUJ7000000000000000000000000000000000000
0000l>c;\UZT\ZQKl;PQPWQcPSZ>0000000000000000000000000000000000000000000000004Q:R00000000\LGX000000000000000000000000000000000000
hXeo000083g6d<kS000000000000000000000000000000000000000000000000000000000000000000000000P5^L000000000000000000000000000000000000
HC^_@0dRdUjd0000l?QKlD314?@g8S_f00000000L5Y30000@8Gf0000000000000000000000000000000000000000<FLf0000<FDo00000000000000000000h=0\
000000000000`;@hXYWH00000000h4lPD?gX0000\0;U@nNF000000000000000000000000000000000000\?`G00000000lo4G000000000000000000000000M4A7
420JPmO:000000000000000000000000l3jaX3o7DEII00000000000000000000lYR800000000000000000000000000000000`8^D0000000000000000hO[@0000
00000000@mi:0000@Am]0000000000000000Hoj1P;Q<4M\LXV[H00000000000000000000P9^?`]@U0000\19_4AM?0000M4?i0000000000000000000000000000
000000000000h1^R00000000000000000000Dnj<000000000000000000000000000000000000HN24000000000000000000000000000000000000000000000000
00000000000000000000000000000000dC_:0000000000000QUH0000000000000000000000000000000000000;H3000000000000H9W400000000000000000000
00000000000000000000000000000000000000000000000000000000PjFC00008KW>000000000000T[I000000000`Y8i00000000000000000000000000000000
0000000000000000000000008R<L00000V6b00000000000000000000000000000000000000000000000000000000hM_B<2J[000000000000\19m000000000000
0000lQW[0000XSX^000000000000`ch1HMcj000000000000000000000000DVdHHUh60000000000000000TM:m000000000000000000000000000000000000dMIL
00000000DGEd000000000J[gHiC=0000000000000000000000000000000000000000000000000000d@g00000HHH70000HPg50000i24J]3TRLA?Vi6:A\@;@dC?N
`Mn90000000000000000HCil@L4W00000000000000000000H7k[L?[CDDYfX\6Z00000000000000000000T2Kk0000000000000000000000000000\>E800000000
00000000lY0Z00000_7c4IZR000000000000000000000000000000000000PH9E\aKghCUe000000000000000000000000000000000000i2B]0000000000000000
e5<l0000000000000000hZ1j0000000000000000dC>K000000000000475n00000000dWgQL5<YP;TQ4@gD0000000000000000000000000000000000000000<fDK
00000000d2TW000000000000000000000000000000000000h@Z:0000000000000000dGAT0000000000000000000000000000XNLP000000000000000000000000
0000TcZ]\S2PPZU4000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000TYMTA71D0000<c]o000000000LeY
XMAX4[QnY6hX00000000HL]W00000000L?T>lF;S00004`GZ000000000000000000000000000000000000TPGS0000XSl>\M>MHY:o000000000000000000000000
`N@B0000lZ?gH^m^00000000LkGX000000000000HW4:0000@3K50000PM_a0000000000000000000009c^0000000000000000T:DX00000000D[0I000000000000
000000000000X@dE000000000000`EjQ00000000XVT]X7;d00000000000000000000000000000000000000000000145Q00000000000000000000000000000000
0000000000000000000000000000000000000000d7hkXPW<000000000000000000000000000000000000000000000000000000000000000000000000`[h^0000
000000004Q5S0000000000000000U2@Ie1FM00000000LQ`g00000000A4FN000000000000H;4n000000000000l04^000000000000000000000000000000000000
0000TeehPGmK0000000000000000000000000000000000000000DZ700000000000000000000000000000000000000000<58W0000000000000000000000000000
00000000H\fi00000000L4@L0000000000000000L;So@mTl00000000000000000000]1]2000000000000e4Z_00000000158g0000To5<=2U10000000000000000
Pke000000000000000000000d?I]TTc=0000000000000000000000000000L`460000000000000000`eQ00000PB^h0000hb[70000hFbN00000000000000000000
\<GS4L^X00000000000000000000hLD>00000000000000000000d>T]00000000000000000000000000000000000000000000000000000000000000000000`Q6I
Tk_R000000000000000000000000000000000000d\YJ000000000000<=kJ00000000000000000000000000008=1F00000000000000000000<@65HN<300000000
00000000\0o<0000\Ro800000000\J?FhlO\000000000000000000000000000000000000@8:Y0000T46X<>Zo00004RJJLiKQ00000000=2G>`J>H8HfC0000lCUX
D6I^`^1BI5Mn00008CiW0000e1iW000000000000<g<^PFjMi3Zo\NJP0000000000000000<4fghNF9TcPH00000000Pd>lE4liPaSA000000000000000000000000
0000\LcR0000000000000000T1>k\R56000000000000hK\M00000000000000000000000000000000000000000000@CcmlKg40000000000000000000000000000
000000000000000000000000X;e[0000000000000000L5JT000000000000db[k=5_400000000000000000000000000000000l;<V000000000000lO^S00000000
0000000000000000000000000000lWk\0000LdN?0000E3KWdIFMTfi>0000P5:30000\8QZ0000h:;\00000000000000000000HR_3000000000000000000000000
00000000D\dJ000000000000lF=Ja4:n\S?B00000000000000000000TjIc=60j0000000000000CX<l0\QT>INH]AK000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004i8@0000000000000000<\XX000000000000
0000D;37000000000000H^@800000000D2dB55XR0000000000000000XC=X000000000000000000000F2M000000000000PLK<0000000000000000000000000000
00000000000000000000<AlN000000000000000000000000000000000000000000000000`=mT00000000000000000000000000000000000000000000HCP:0000
0000000000000000000000000000PNBFA2mI00000000000000000000T1Q8d[7_0000P?NJhG=`00000000000000000000000000000Y[<H_XB000000000000HSeZ
00000000\7^YTT[ADhf[00000000Ll_:000000000000l8?j000000000000\7`m0000HDLS00000000000000000000000000000000LX>edTCc0000000000000000
0000000000000000000000000000000000000000000000000000A18i00000000XC:C0000H7O2000000000000000000000000TVGB0000d<bE\V]Q000000000000
000000000000`IME0000000000000000L@X60000X?kG\_iP00000:jJ<>`c0000000041KO000000000000lN6Y000000000000000000000000LeUNlW>^00000000
000000000000000000000000000000000000dKXnM3W?PANR000000000000000000000000000000000000000000000000<co000000000P>h10000<g=500000000
0000000000000000000000000000Tc1>`j7k0000000000000000l82G0000hRR@h:6S0000000000000000lEo]00000000hH8ChHBK000000000000D1DS0000`O;C
0000PQXI00000000@<Im000000000000000000004hW\<^QjA6Li000000008SIa0000000000000000000000000000000000000Lfe000000000000000000000000
000000008D0:]71T000000000000000000000000000000000000000000000000HW3]000000004KKc00008I7;00000000000000000000l4dGT^8n000000000000
000000000000DIhMPLYW<ZKEhcHl00000JL@00000000PU^>000000000000T64A000000000000HHe[0000LJNO00000000E2Pfa1Vc00000000@<ZH0000T^>60000
0000000000000000H]Nd000000000000=5Oc4HQj00000000`H\i00000000@0>300000000000000000000000000000000`4hj@XP2000000000000hNoH00000000
0000000000000000d_8X00000000@8L@00000000`5LE00000000T[Hf0000llc900000000XLId0000<gi[l?Ci0000000000000000`<2000000000dMJ@0000<<ld
0000hICQ<b4G000000000000000000000000000000000000000000000000000000000000<nlN000j000000000000\?ZV0000l6?A0000000000000F<@00000000
00000000D7X800000000000000000000a25AE5AY0000000000000000000000000000E35jY3L>0000000000000000Xa_;D;5M\3gne6dA00000000DfgQ00000000
0000DFA]00000000\Inc0000i2>a0000d0510000000000000000000000004R1]00000000000000000000THnod0[Z4KZ@000000000000P[CPPX=G000000000000
0000HXgG0000h:V]dN@cPQDLdh;XXA\U8G7<0000lR<l0E8Ie2T5<F29000000000000000000004F<o00000000d3?M000000000000000000000000000000000000
000000000000000000000000000000000000@C]jPIia00000000000000000000hjUk000000000000000000000000000000000000000000000000000000000000
000000000000000000000000HV4hPf7I00000000000000000000000000000000000000000000\2`<=4NS@7?[00000000LPm]XR3P00000000000000000000@8Rg
0000hLQN000000000000h_n@0000000000000000<QD=00000000L6N`d9g80000000000000000HIGn000000000000000000000000XfN<00000000000000000000
000000000000DW[FTPA50000lRk6DTCETkMF0000ddBX00000000`1?:44a4000000000000HWDC00000000000000000000`10d000000000000l16fl>?mlYRIDbfP
LEed44=FL?7d00000000@W?V00000000000000000000000000000000000000000000`[M`0000000000000000LQm]000000000000000000000000000000000000
55Ko0000<@1[000000000000`MiO0000000000000000000000000000LaD`4lFQ000000000000L1IV0000030n00000000000000000000000000008IN68he80000
000000000000000000000000000000000000l[gdPT9n00000000000000000000X=lU000000000000000000000000h1_M0000000000004IMOD\Q<000000000000
00000000000000000000m6kV000000000000000000000000\NN>00000000000000000000000000000000000000000000@Jg;4Md`DM;>DY9S000000000oDo0000
00000000<0;FPJUh00000000DD26h<`1000000000000000000000000]6760000000016O0000000000000I4@]0000000000000C6\000000000000XP5k00000000
<3_H0000\_G^0000DP46000000000000000000008S@50000000000000000L@?VX2=;0Ljd000000000000000092@i000000000000\WRXX97Y000000000000dkLo
000000000000000000000000000000000000\\1cPcl700000000000000008A5>H2D<\HGFHOEQLmYb0000D4OT<]a742ZR00000000000000000000000000000000
LSEN\7NM0000000000000000000000000Q;TdATNd@f200000000000000000000`Yn[8f=X000040Dg00000000`9IP0000<7La09fH00000000P9fX00000000<_UW
00000000d^6i0000000000000000\A7C000000000000\ITi0000DFV\00000000000000000000l6_:000000000000@ahIT=9c000000000000D5N<000000008\MR
00000000hZ]k0000000000000000000000000000000000000000000000000000000000000000l^Q10000<JKU00000000D^X?0000000000004`=UXe9k00000000
000000000000000000000000lSjm0000He6\XBE<dVLj000000008i:d00004b9M<=^W0000@M4l0000000000000000000000000000000000000000000000000000
0000m2Ng00000000000000008BYKhH[<U6og00000000L?3b00000000000000000000`6Af@nWL0000000000000000\b^`00000000000000000000000000000000
0000lI_`000000000000D78R00000000hbG_TEBf0000000000000000000000000000000000000000000000000000H6gB00000000000000000000ll<QHY:M0000
TAk<`C2WdF[2TIjD000000000000000000000000000000000000Dn8a00000000=0W=0000DTKS00000000000000000000000000000000HS^>\m2Q000000000000
0000l2d40000000000000000000000000000000000004C<700000000000000000000dim6000000000000000000004Ln4h1:KD6DkhG]P0000000000000000<Bi<
0000000000000000000000000000000000000cO@0000lC<A0A^_DLXe0000000000000000000000004dHD00000000000000000000000000000000000000000000
hSReP1^D<AdQ0000<HVl000000004h8S00000000000000000000000000000000000000000000000048dJ000000000000000000008APVhlMQ00000000L:a<0000
000000000000P5Tm00000000000000000000E3J`0000TDDR0000000000000000`3=J0000T:hS000000000000000000000000DWkK000000000000000000000000
`98YD9l=hKA<8iH@m6aD000000000000P;2\000000000000000000000000000000000000dT]20000hm0@0000P@hClGU000000000\hiF00000000000000000000
000000000000000000000000Pok\0000000000004mS<0000000000000000000000000000TC590000`UH9hDW0`4ANd]LK00000000000000008d[^000000000000
00000lAP00000000000000000000@DUU000000000000dS;A0000``_8TCke0000D4M8l]3a00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2GB0000000000000000000000000000@4Q40000U2>T00000000hKG]0000527]000000000000000000000000
0000000000000000000000000000<Qg\`iQ7000000000000000000000000000000000J7l000000000000PJfI<;c\I4e8000000000000000000000000TJ5^0000
0000HnGk00008LTX0000PP9F00000000XSnP000000000000000000000000@LJ5HI7fE1B20Leg000000000000H;@DlCGCLFTd0000000000000000000000000000
0000000000000000`?V84Hbe0000000000000000000000000000LY\@0000000000000000P=9F000000000000l>1[`MRX0000000000000000I5:^000000000000
0000000000000000LR3jhRWY00000Td\000000000000<RhB0000\MU00000000000004_ST00000000]21b0000D7JS000000000000000000000000000000000000
0000000000000000lHBWT=JE0000000000000000`ED800000CK@\h2L@1Na0000hEJU0000000000000000000054T2000000004AII0000030_0000000000000000
00000000000000000000d`C`0000Hi;A0000dhF:000000000000000000IF0000<fKG0000000000000000hDX9000000000000000000000000Y2`\8:N4\K6AQ5aE
00000000XXVd00000000@L@Yd1d9lK]=000000004En800000000000000000000l=eNTWb<00000000D?\R00000000000000000000<@\M00000000000000000000
hM@=0000000000000000000000000000000000000000000000008KOd0000l9Y@0000<7E3DJU>000000000000000000000000000000^<L;oO<QNb<VHC00000000
LZ]6]4X20oS=0000TXAJd=PE0000000003QM`<0e000000000000000000000000000054mC0000dS2A0000000000000000i5T30000000052LQ0000000000000000
00000000000000000000000000000?dL0000d7Z20000000000000000000000000000000088RW\HRB000000000000000005fI0000000000000000000000000000
0000`\bZ0000000000000000000000000000000000000000@hnY0000L4^I0000000000000000000000000000000000000000000053aY0000P=cS]28a]5AL0000
LWO30000LMn[00004fn]000000000000@ZHmd^67PM6?000000000000000000000000000000000000@T2n00000000000000000000000000000000000000000000
000000000000000000000Hm_00000000XRTY\P;10000000000000000000000000000h?;n<FaT4R^bdZ4`DQfI000000000000000000000000000000000000d\7f
e0@8000000000000000000004:C8=6KY0000deY;00000000000001o0DI2J0000D^<K83W<000000000000000000000000000000000000000000000000LIVZlZ><
00000000HF9=000000000000@Caf00000000000000000000<G@K0000LW\f0000TB5400008aXe00000FiL0o6Z00000000Xg`FhZDj0000LRJ;0000T4[50000@LN:
00004f=2000000000000820@0000000000000000000000000000000000000000000000000000000000000000l6K9LL[<h8Sm0000000000000000000000000000
0000000000000000000000000000I5FYHTIf00000000000000000000000000000000000000000000000000000000l]VR00000000000000000000000048]^D]C8
00000000`DLdPM<ma2o`0000000000004=Ag000000000000<B1R00000000000000000000U2aL00004L6ddCi1`<^mL_\@i0\O0000d?6R00000000h75R0000h20T
000000000000000000000000\YGXT4PHXOP<0000000000000000000000008?[o0000@jmf000000000XJT0000000000000000000000000000000000000000@<8X
000000000000000000000000`1Rl56l000000000000000000Y1:00000000Tlik00000000i60F0000`_Vf00000000000000000000000000000000000000000000
0000000000000000XTMb00000000000000000000000000000000000000000000dO5=d<e_000000000000000000000000000000000000<A4c@_ao0000H^ji0000
000000000000000000000000000000000000DCE`00000000Y5H_4<@Ch<a;0ih84[9X00000000\A?EHl66dMb`4me<00000000hBW30000dbn3Y3M\000000000000
0000l^hZ0000XOO[0000000000000000HRdUHYiT0000D:IR]1R[0000000000000000000000000000d8oS0=g<8QJk000000000000000000000000H@Ka\Z1N0000
0000000000000000\ESb0gHH000000000000000000000000000000000000000000000000000000000000`9If@Tac0000DCgiTFljhHL@8AhJHS214En]\ZV^11Ya
00000fGU00000000000000000000000000000000\CMY000000000000PE<900000000dQ72`e^G00000000dEM491EHH:n1M2QGT?W`dDk800000000PjMf00004EAX
XNP0l1eSl9TP00000000000000000000L;ET0000Hej90000hNH7XK9W0000lL7`000000000jJT0000000000000000000000000000000000000000000000000000
Q5[S000000000000000000000000000000000000000000008_LlP<nm<H\4Hd_\0000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000l?mI0000000000004l4Q0000000000000000Df\l000000000000E3JV00000000
00000000\W@ehnoZ0000TJ6J0000000000000000lKfdU0_40000DoLf0000000000000000000000000000h1VQlP?Lm1PD000000000000L6eo0Hm?000000000000
00000000000000000000000000000000@@d28f[N00000000LchfdBKJ00000000000000000000@HKF000000000000000000000000d^:oLd>T0000000000000000
00000000M6E900000000000000000000000000000000000000000000000000000000d]c:Xkga@82600008OVB0cfeljXG00000000`EV:00000000000000000000
0000<\^H00000000XTd400000000T0Sim1d>00000000@L@4LERl000000000000000000000000000000000000000000000000000000000000<W98000000000000
0000000000000000000000000000<emY00000000000000000000000000000000000000000000hNPa00000000`5AblUhF00000000E2?U000000000dMXH<O4lYI@
0000000000000000XDCi0000000000000000000000000000hUSh00000000D`4l0000000000000000`1:_\KeAM0jO0000`590000000000000HXH3000000000000
0000000000000000000046TK00000000DZ=B8jTi0000T;JH00000000<Y6m00000000000000000000L>lS0000000000000000000000000000000000000000hP29
0000000000004C`\00000000l@\X0000X>HK0000TdH]000000000000\FH4<ZVM0000LSehL^5A00000Q;AhVBBM2Uk000000000000000000000000000000000000
0000000000000000000000008WIU00000000000000000000HX6W0000000000000000000000000000HJTF0000000081bS\KNUl]M3000000000000000000000000
DOohDP5Y00000000`GbG000000000000000000000000D4J5PDe_`FU7000000000000\k4f8<0@TI=i000043<odIM;X_kE00000000000000000000\Xg6`SW\0000
00000000hbfAhH]QTVY3000000000000L8h^00000000@KJQ00000000000000000000000000000000d9VR000042Xd02jG0000000003JI0000000000000000`?]Z
000000000000lm_NLIVN000000000000`^VW0000XI7W00000000`Y1b000000000000X5Go0000<mZ200000000@]RY\IF20000000000000000<CM>000000000000
4^I70000000000000000000000000000000000000000000008gj000000000000`HgR000000000000<V<4LD7900000000000000004`J^0000l6Jl000000000000
0000000000000000`8d10000000000000000000000004=OI<2EH00004GAldGO40000000000000000000000000000]5mA0000000000000000000000000000\6H5
00000000\>TSU41b0000000000000000000000000000000000000000000000000000T:?K8Jn50000DX<V00000000HmSKe3SKA5EBXn01000000000000\]gc0000
0000000000000000T8jd000000000000lG><00000000HT`a0<;mDPk]0000`Jh1000000000000000000000000Y6^?0Jb045`3@F:h0KfShG=R00000000l;k40000
0000<ECfH^YL00000000<>0g00000000i6;o0000000000000000\Uhj0000000000000000<lTR0000dk8V0000<5go0000000096U=<emF00000000000000000000
HYo60000000000000000000000000000000000008bCL00000000000000000000DllRDTG0A0<H00000000Y1QM000000000000000000000000d3=<<@O500000000
00000000DZ7;4e[m0000@Dib0000`;4O000000000000lnhLd9880000000000000000000000000000000000008?;9`DjWhY[K0000000000000000000000008P]4
Pln^`F^@000000000000000000000000000000000000dFNWXCfQY1_20000llm80000h?MCLPOK000000000000lSOK0000000000000000\NU00000000000000000
<M]`00000000i0Dk0000000000000000000000000000000000000000000000000000PGGVhOR6000000000000L3n<@;<0A1XW0000H6A=00000000000000000000
A3]Q00000000P4_j`:gKDbY:00000000000000000000000000000000000000000000\Z\AP[dH000000000000HILF0000000000000000\ncjHY7Sd<<?hF4Y0Tg:
0000000000000000000000000000\4^eDJiAldG<000000000000000000000000000000000000DFID`n7O0000PHOf0Uj;dh8f00000000@ICg0000<AAK0000<kZI
<enZ0000A21o0000l[j>8ngCDA6<m2?_dff]000000000000d7W400000000@AI0DIiP000000000000000000000000T>]I00000000000000000000000000000000
4GnG000000000000000000000000TH9_dla@HPaE000000000000000000000000000000008VoX0000000000000000000000000000000000008nL\i2OG00000000
00000000000000004QVm000000000000l:P100000000@8c<TM2`0000000000004\JZI3dGI1hX@VK;000000000000000000000000XHX>0000000000000000`2CO
0000`L\XD7JC00000000<46j0000PE000000000000000000000000000000000000000000000000000000lM`k000000000000000000000000hDB=000000000000
0000Q4Q[000000000000000000000000TEQX00004efP0000l50Q00004O17000000000000000000000000000000000000000000000000i3f30000000000000000
0000000000000000000000000000`O2J0cNG0000000000000000`0NJD[O300000000\:`GI5Ma0000000000000000000000000000000000000=FT8D4<00000000
000000000000000000004cYB0a9h0000<=8T000000000000\jN[000000000000PJjS0000<FAS<f^9PBJJ00000000000000000000DH4I00000000484f00000000
000000000000XK4i00000000HTeH13ZH0000000000000000000000000000000000000000000000008MOD00000000LTB[8K630000000000000000000000000000
00000000000000000000000000000000e5I9000000000000<?=lTX?V4\T_@;ejLN:>HS5c000092c;PODD000000000000l\2l0000000000000000000000000000
U5T@`AEU@BYB0000T3XZ000000000000000050Bb00000000<V8i00000;Gb`UW0h9?o0000l]5T000000000000000000000000\0_:0000hVBM000000000000PGR7
00000A]P50UZ00000000i5gC0000000000000000\IQm<^>o`742=4Vl0000000000000000000000008SU]d^6Z00000000\iYT000000000000I4<b000000000000
0000000000000000L6\@Ti:<0000000000000000000000000000000000000000000000000TgI0000\RTM00000000L0oLDEXi0000545^000000000000L0jR0000
00000000000000000000P=RW0000000000000000P]6B00000000000000000000L566000000000000`I`>00000000`15600000000000000000000dD5H00000000
8WS98]O08jY\00000000L9i?0000H8l\X?=a000000000000000000000000000000000000<e=F`@^]000000000000000000000000L>D940@_00000000dR:6\Nf`
0000DC\8HX7d0000000000000000M0F^00000000<W?;0000000000000000PTjCd6SI000000000000000000000]85I3LK0G>Ilm9;0000000000004Le=00000000
00000000<ZRlXV[70000000000000000\5hi0000`8`l0000000000000000000000000000000000000000000000000000000000000000h>PJ\`LS000000000000
00000000X91U00000000XmW800000000000000000000000000008I7I00000000000000000000d@L20000000000000000000000000000X<3l0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`BGV@EU6lC6h@Sb1hX9g\YG?00000000PNa5000000000000d2Qn000000000000
000009XGlM6\00000000000000000000000000000000M6BX`>_5000000000000000000000000\;Wm00000000dYce000000000000\V3Wd6CS4U]ChVk=00000000
0000<TKg0000XFOW0000<FAI0000<TZJ0000000000000000000000000000000000000000000000000000000000000000TSH20000000000000000000000000000
000000000000@XO6@Yd?Q3fY000000000000000000000000\ObQ0000000000000000A4^4000000000000000000008KX6@Z[B000000000000000000000000DSUN
000000000000000000000000`U5\000000000000Y3L100000000l3nZ\`MI0000HIcP00000000000000000000dfLV0000000000000000000000004BdJ`51g4XJ7
000000000000000000000000000000000000i0DO00000000TN^o00000000000000000000XRK30000LA5b0000@o3n0000000000000000`UQY0000000000000000
U5^a00000000000000000000lMXUD;BW4@Zb000000000000hPFb4=HP0000XHaR00000000l7CD0000000000000000000000000000000000000000H?OC00000000
00A=`BMF0000H\k200000000000000000000Hm7G000000000000X?E[0000PJd9h7I300008?1HH1A6`[3YXO\h<bmQ0000000000000000dLK[0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000\R3]000000000000000000000000000000000000d^1S0000000000000000
00000000=0ZT00000000d_NThPHI00000000000000000000000000000000000000000000000000000_``LYk]00000000000000004B`A00000000P2dM00000000
000000000000\Wm_0000`E1=000000000000000000000000TDdI0000`WAGHMV`L`4Q00000U;a0Me<0000000052BP00000000Hh27000000000000<Q<MTPiF0000
00000000000000000000P6e_LhQ>8]<e00008jY6000000000000000000000000000000000000l2_P@>o500000000000000000000000000000000000000000000
0000X<TeHV1=0000000000000000LdU6000000000000000000000000000000000000L><PLAn_00000000000000000000XY>70000HX<h@MVSP^EC000000000000
0000000000000000`_D40000LP[^000000000000000000000000000000000000000000000000000000000000000000000000TmMJ8L?L00000000\54;00000000
000000000000<>di0000000000000000<k3S000000000000DEHfPLSST39_T@V=000000000000<_1d0000000000000000<FD3XYZ]000000000000000000000000
00000000000000000000000000000000d8JA000000000000PcDM0000000000000000T=o[00000000`nMH000000000000000000000000000000004Q_;0000DS0f
00000000000000000000M1N>000000008oi7000000000000000000000000000000000000000000000000dRHA00000000`mOI`mA2000000000000000000000000
4@?b000000000000000000000000@H6200000000i1`<00000000`41G0000000000000000XQ<_@\<>D=L<8EkJ000000000000000000000000000000004BRNU6NC
0000d1iH000000008=MQXVa78iMe0000000000000000DGH:0000`L8V00000000HCa10000000000000000Hg2V0000000000000000`[TS00000000T4C90000hKo3
00000000HDf@000000000000<=D`00000000<Ch`0000lj3Y0000PE<^P9_F4`@000004<e:00000000X?FK00000000000000000000L6F[lW[l0000P?2R<dJ?0000
hVN600000000000000000000LOP^53V20000000000000000\ULH0000000000000000dZ`@00000000`5OT000000000000Xga600004NJo00000000000000000000
0000000000000000PHPLPPDa000000000000<VTE00000000000000000000000000000000000000000000000042<g00000000U65c00000000951`0000lL0j0000
L?WF00000000\S4k00000000000000000000h^2e`j570000000000000maAlDlF000000000000XCnm000000000000<GFo0000dB6N000000000000000000000000
00000000000000000000000000000gOPPl1D0>mm00000000000000000000X0c9HA9?@F<20aZ=0000000000008_Sk000000000000000000000000000000000000
L4Rh=3o]00000000d8ne000000000000<RDVm4@@0000000000000000000000000000000000000000000000000000XZT>000000000000000000000000L1Ic0000
\Dl3<jGVlZ4APl8<000000000000\kT=0000TPfc00000?RM0000LcVh00000000000000000000000000000000XY0?000000000000@<]e00000000Dg9I0000<E^D
0000000000000000A2kK00000000000000000000l@nX<VXf000000000000PMI00000000000000000L3>Q0000000000000Y^?00000000X6[I0000000000000000
00000000hZb>0000L0>^00000000DHac0000000000000000\4:\`><b0000000000008oe00000dm:A0000<jA10000]4Pa00000000H1SV00000000000000000000
lSKEhl=`000000000000000000000000\0:@0000\V4Ja36Y0000000000000000000000000000000000000000lJRg000000000000DdCU`4\E0000`[GO00000000
000000000000000000000000000000000000<?0]91`c0000000000000000LiE90000Td;c000000000000000000000000000000000000I5m7`LUI00000000D\<j
H1`<0000000000000000Pj2LX[Bj000000000000X=>M0000XeD90000<=17D^n50000000000000000h0[h000000000000T@^0lmVV000000000000000000000000
00000000X[Wc8K4Y0BFA]44Cm53a00000000DDEP0000000000000000PH1iTgL`DDG_LjchDk]:00000000000000000000000000000000@3Xj0000000000000000
000000000000000000000000000000000000000000000000000000000000HNS;0000I5;_`5<N0000XO2]000000000000000000000000@L]J0000000000000000
000000000000000000000000000000000000L55l000000000000P`5`00000000000000000000000000000000940A0000000000000000Til40000000000000000
00000000000000000000000055HR0000\BJ;00000000000000000000000000000000000000008`do00000000D1^ddR:K0000\:Eh000000000000000000000000
00000000000000000000000000000000000000000000LiO^@ZA100004XMe0000i4>;T31j0m9N\HW800000000d\gd`enA0000TU2WLU@<E2?H0000h8Sb00000000
000000000000d8k]00000000D>=10000000000000000000000000000000000000000A4VL00000NSn000000000000`5Q700000000000000000000U31Ta6;E0000
000000000000LLOklDBO00000000T0KG0000000000000000000000000000000000000000lIeA0000dP7@`6=80000000000000000000000000000000000000000
00000000Dl6G000000000000<1PJ0000000000008f1m00000000000000000000`DoV`Jo_d`DH00000000000000000000HQODPN5]4lo`00000000000000000000
0000LL8d0000000000000000000000008HI@0000000000000000000000000000000000000>DO0000HD[o<VS6\;c2Xj7XI33E0000000000000000000000000000
00000000000000000000000000000000000000000000TOD_0000000000000000\\96000000000000000000000000000000000000\FIf00000000000000000000
000000000000000000000000000000000000000000000000lQBP00000000L2V]00000000000000000000l57f0000462@0000<m3V0000I4\f000000008K3k0000
0000000000000000000000008W@H00000000Dj2200000000000000000000dUJg00004Mi_`NV]0000H6MRP9eB000000000000XBYVLCRK`@5=lH[`0W4f03i\0000
000000000000@ZPj000000004KIZ\PXjLb4^0000000000000000000000000000<0VFT]Bf000000000000XcCc00000@<na5dQ`=l90000hPEJ00000000<EG00000
DRbI`INb00000000000000000000000000000000L92mTRM[000000000000000000000000e6SB00000000=1[K0000000000004S]H00000000hc?II4IT00000000
00000000000000000CUJ0000000000000000000000000000000000000000000000000000000000000000HHHm00000000000000000000PiRj00000000H4:N0000
000000000000LPFV000000000000XBEP000000000000000000000000H1V@0000000000000000D5?Fdnn@000000000000000000008ZD\hjAbM0\kX:Df00000000
46k9000000000000L0cN00000000PPi500000000HabF00000000000000000000000000000000000000000000000000000000000000000000l3lj00008U8O0000
000000000000`SL:0000@GCh8[mO0000000000000000`]?lX2kn00000000000000000000000000000000XBXm0000000000008:VkDb1D000000000000L;W:4Ie2
HfY_0000000000000000000000000000@^kkHHE:m4]g8Jej00000000HBk>0000hmWj00000000l;CoHhY9DBWY0000\kBi0000H5Fk0000d\aI0000000000000000
0000PG7X000000000000000000000000000000000000000000000000A4D_00000000E0`g00000000000014olH6C60000<43N0000000000000000000000000000
0000h?Tl@dio4LgX8NRjXYEK000000000LFo0000000000000000000000000000h=AUdH^>00000000000000000000000000000000000000000000000000000000
000000000000000000000000dk8g000000000000000000000000lcUX0:nB000000000000000000000000000000000000000000000000LRk[0000000000000000
0000hSff000000008E_hd3FH0000000000000000`6]U00000000000000000000`1BI8=M500000000`Ml50000000000000000D2f500000000000000000Ah[@gfh
000004W]00008Y`k4=PlLZB6e4UL`7Ec0000000000000000000000000000000000000000`;M_0fQ?L5NG0000000000000000000000000000L55She5T00000000
00000000000000000000\<]U0000XGDn00000000\7aRP\Ah0000PX0TLZT_h`R:000000000000P@NC@BIE<U=00bZC000000000000000000000000000000000000
D[i`\\GCe5BI000000000000000000000000@>J80000L[?R000000000e@3000000000000000000000000<ifJ000000000000@T;m00000000L<8I000000000000
0000000000004mLh00000000LF49D??aTbBbl]OU0000<hSI000000000000000000000000000000000000000000000000000000000000l?6<000000000000DU7B
000000005516Y5340000000000000000DZ9m000000000000000000000000L52^0000000000000000000000000000TOYQ00000000000000000000000000000000
000000000000000000004f>205ln00000000000000000000l<n]0000\oh9000000000000e3a9000000000000000000000000P0n60000@>GIXAmD00000000LCkQ
0000000000000000000000000000`=;20TW]000000000000h8U381;fP:M90000000000000000000000000000l5j[000000000000X88YDiX>0000lY0jhYV;da\6
0000000000000000000000000000000000000000000000000000000000000000L8aRM2=QhGBT0000\5hE00000EH:`F@<0000<i:O000000000000000053FA0000
00000000000000000000\i9g0000lM`[000000000000000000000000000000000000000000000000`kP]000000000000lIf=0000000000000000d\3k00008NGc
U3RB0000TJQV0000e4>b000000000000000000000000000000000000000000000000000000000000@XgW0000000000000000TLTk000000000000@=\e00000000
000000000000lA;Dha<2130:00000000`1h5l1<6E2nPXe\J00000000000000000000000090010000000000000000X6jX0000X3PZhbPHlN:jPB>\I3R2h=[C]3@W
0000000000000000@1lZ\LY2000000000000@Sm100000000i6`Z000000000000d7D2000000000000000000000000000000000000000000000000000000000000
00000000XXA=Q6h1L4OA00000:biA74D000000000000\K?J000000000000\G:^`Ga^000081_50000000000000000000000000000<^3W00000000000000000000
00000000000000000000000012g10000000000000000U5iK00000000T0Zj00000000000000000000PQ`40000000087Th000000000000DR:llZ>L000000000000
L[S=0000T=Na0000<4bZ000000000000000000000000000000000000000000000000000000000000L1mi00000000TKNd0I\X`J9J00000000000000000000HD;N
TcOS0000X8lM0000000000000000000000000000D04P0000000000000000l]A;0000000000000000lITK06oE`Jhi0000000000000000dQ<;0CQM00000000=2ig
00000000llb[000000000000`0EY000000000000000000004I=@00000000000000000000000000000000000000000000000000000000`SQ100000000LB@f0000
0000\C\P00000000DKTk0000H:KA0000D75=00000000a51C00000000000000000000000000000000`XRd\m740000000000008dR2000000000000E6Z_00000000
DU000000H;FJ0000\VDE0000000000000000000000000000\9NU0000000000000000l7Oj`NgC4Okg000000000000000000000000X]UA00000000T?S[00000000
X]aQ00000000000000000000L<I^000000000000000000000000000000000000l0fG0000P4MF000000000000hWV18Eo?h:M\Hh<1@JVS00000000h5FJDC^o0000
00000000T@<U`PIOThTB000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2@800000000000000000000
00000000d<1D000000000000PF_E0000`HZk`m>[@n;d0000D4>OX8bnLISf00000000djgb000000000000]0dg000000000000000000000000`7BW000000000000
00000000T_^Y0000<=WD0000000000000000000000000000000000000000TQh70000hMh=00000000U5mh0000<`\P000000000000000000000000000000000000
000000000000000000000000\i`U0000@2nf000000000000`SZ0@jobi6bWTh[10000HI;=0000000000000000<[m`00000000000000000000\nNh000000000000
86fM47@gA5700000000000000000000000000000@oK<000000000000000000000000Tle80000Q0m=@@Ph00008RR\0000I2m<0000000000000000000000000000
00000000000000000000000000000000ln_R0000000000000000000000000000LgH_00000000000000000GVVTo`B0000<j6k8gf@L5PPPX<60000000000000000
8PfT000000000000DL52@0G\00000000TVk[000000000000TA9L<Geam6GL0000000000000000000000000000000000000000@35o0k:nDXn=XKAl000000000000
000000000000l7H_00000000000000000000T5kWU6C\0000dLfE00000000000000000000`T\2@d^80000000000000000000000000]<G0000000000008i`?A34;
000000000000000000000000L8:b8WI94_5JX?co00000000l]ZF000000000000000000000000\>NM0000h\?S0000000000000000000000000000000000000000
00000000000000000000000000000000hALS`fNd00000000Tn8D<64]0000000000000000000000000000000000000000D[e7A2gcX?d>0000<APe000000000000
0000\IbMD6@7000000008jjg0000000000000000000000000000TBBO8RET0000000000004LGk00000000000000000000e5C0000000000000000080@?0000a1>\
00000000000000000000000000000000000000000000000000000000lN5700000000<QhZ0000@MLHhJ4`0000m4P00000Pk33Ha0g0000I3KM0000000000000000
d\P\00000000X[1`00000000000000000Kf10000000000000000\^<ZP4Ye0000XOC=000000000000`2\^lJ]f51mD0000000000000000d^D90000000000000000
0000000000000000000000000000000000000000@e_l000000000000000000000000000000000000000000000000000000000000XA<60000D2FE000000000000
000000000000l:<>h[oYL<o[000000008K4H0000`oWX8[l900000000000000000000000000000000000000000000<fFi00000000000000000000000000000000
0000LlR4TYe:00000000000000000000`0nQ000000000000000000000000000080Yb0DI4heR>D3]B0000XCd`00000000000000000000TMTK0000000000000000
<^ZUhT=n000000000000000000008laQ0000LI?C000000000000000000000000000000000000000000000000000000000000000000000000E2EZTIlg4kHD0000
l2eP\E=h00000000000000000000U0cS000000000000000000000000HP>c<0Fk812]`61PhSE\8fCPQ0nj0000dDh=0000ldT[hjLh0000ln_B0000A3I500000000
X=EX0000000000000000000000000000000000000000Ph]`0000000000000000000000000000`lXX00000000\D3o4OYePnZY000000000000HOF3DB?O``69Q5=9
00000000d@bA0000000000000000LJSe0000000000000000\CS6X[eg00000000@LFaHXXR00000000dNEE]4hTHW1[`=bWHd<DT`cb11@W00000000000000000000
00000000000000000000000000004cR80000000000000000lk?bXRYO00000000000000000000000000000000XHIc0000@=DoPJCBP;D:06o3Pgln00000000D[=c
<[SV000000000000P=jZ00000000000000000000\mKL000000000000000000000000000000000000000000000000000000008b`B000000000000000044>l0000
TeQK00000000000000000000000000000000=0o=00004>XnLjRj`=Jl000000000000lQLKTe1X00000000<3WW0000000000000000\FdG00000000000000000000
0000000053VO00000000000000008TUi00000000000000000000Dji90000\NM50000LoBldP>F@n5<H:`7000000008oMI0000dJV_0000000000000000LH;;0000
000000000000L0\_Y5h^0000\Ic800000000000000000000000000000000XU35XWV]0000000000000000000000000000000000000000000000000000\hcd0000
0000000000000000TMN1XSH^00000000000000000000000000000000<`FT\RSP=6;b00000000<>B20000000000008JlE00004jPNXLKk00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000004kmb00000000000000000000000000000000000000000000000000000000
0000X47El?55000000000000000000000000\2@X00000000000000000000000000000000hJ?6TIkE00000000000000000000\b6Y00000000000000000000P\V9
0000000000000000X5ej000000000000000000000UTR00000FcQ0000\jD_=6<B00000000dHG6hE>JTHQ^0000000000008@GGDJ<EPZlP00000000dJRTPK6Q0000
0000hA;]00000000000000000000000000000000000000000000000000000000<;Uk0000<2Zm0000000000000000L]h400000000H8_X0000135;`H_200000000
00000000000000000000000000000000@ed`D0]L0Ah:00000000dF3iXWC800000000000000000000hKmS0000000087R4000001hfdNI9P^5ie4J4000000000000
000000000000PFiZ00000000D@2KPcHW000000000000000000000000000000000000X8o4\<]ElWQI00000000000000000000XWhI000000000000000000000000
TUl`00000000]5^A00000000000000000000000000000000000000000000LM1_0000000000000000<>3^e6j200000000000000000000Db:7HCc<0Xd400000000
I3c0000000000000XBOH0000@EiS0000000000000000000000008_4S\m6=0000@i_JH13fTGlF\GmZ]6aa00000000000000000000000000000000\9610000P>4j
0000h2ND0000000000000000000000000000000084Hk00000000@4;K000000000000\RoJTXVB`S5H0000000000000000XDhlXM;]M19kP52T0000000000000000
00000000TR6Q000000000000d;fg0000000000000000000096RH0000HZFj<IA800000000000000000000000000000000X;mN0000000000000000000000000000
\[J200000000000000000000P4ePXAdG00000000000000000000LT7SP_VK00000000000000000000<Ck8000000000000000000000000<EK0HfOF000000000000
00000000Y2C@TcE700000000000000000000000056CO@ii1XTedDU4C0000000000000000000000000000000000000000000000004M0aD>W;000000004aC\0000
0000PIO94`]G00000000`:8RXY?B000000000000000000000000Q1jW0000000000000000Pc1GXdkb@H`XE0<TXoQO000000000000000000000000000000000000
00000000000000000000hFBU<efg00000000000000000000a5\30000000000000000XXRM000000000000000000000000000000000000h>;T000000000000X3Yf
00000000000000004agU`goG\]_=@L^h0000DA1mTRA=000000000000L7ZN00000000000000000000000000000000l<QS0000000010`;000000000000T2?ei520
000000000000000000008666000000000000]3gQ02iAPZeH000000000000000000000000dP85@\VY00000000000000000000P^=U4^AM00000000<[cC00000000
0000000000000000LU[800000000000000008oRG000000000000deG100000000000000000000000000000CCK<RZC000000000000000000000000000000000000
00000000000000000000XIOI0T]n00000000000000008a=l\Wmm0000000000008j:F00000000000000000000Dg6OA6Qk00000000000000000000@\Vb00000000
LKBT00000000\7P^d]3K0000000000000000000000000000000000000000D`TA000000000000dalWdG=n00000000000000000000000000000000000000000000
lW\G0000A0[d0000000000000000000000000000000000000000000000000000XnIb0000DcWH0000<`Qc00000000000000000000h`lS0000000000000000DceH
00000000l<U100000000000000000000H`\9TfOYD6\KL^b^0000000000000000@jQ;0000000000008C>?000000000000T7nB000000004HmN0000000000000000
00000000dSWLL18bT]Xf000000000000000000000000L@Y94WNf00000000000000000000D1AW`4g>0000\;J<92K=000000000e=1000000000000000000000000
0000000000000000000051L:0000000000000000000000000000000000000000HN@QH_OQ000000000000\mIS00000000dEAE0000@h=?h@G5000000000000h]5f
0000`2T>00000000000000000000d@]D00000000000000000000000000004PP[a3C:000000000000P;XP000000000000`Vli00000000PS^kP8>3H?n=djEc0000
00000000PN_oX<G@00000000TYUi000000000000L1D@Hj@I0000LA6UlSkoHR^R00000000\lD600000000`XoJ<Z6NX=`L4GnZ000000000000000000000000@7RC
\cd9000000000000000000000000lBda0000000000000000000000000000lNmD00000000000000000000dS1C0000000000000000000000000000000000000000
0000XlC60000PGZ_0000DXDh4aUH00000000@YF;00008jdi0000`TBn0000000000000000000000000000000000000000000000000000000000000000h:0\0000
000000000000TCBcE4jb=5@4l00\D]33dIMZ00000000000000000000000000004Ha=\UaU00000000000000000000000000000000000000000000000000000Ob5
0000@WYE0000000000000000lK010000LQ;g00000000000000000000000000000000000000000000PmPCXJZm<om=000000000000000000000000000000000000
000000000000hAR5XYJ]0000T=]d92V^0000000000000000000000000000000000000000<Ne@0000T`iKTmV:@0he00000000`8O]8[9d00000000000000000000
000000000000000000000000000000000000<a6700000000L53P000000000000H8i200000000000000000000000000004dP@<<Wj944P00000000000000000000
0000000000000000000000000000000000000000000000000000@:OS000000000000XKM04gX=0000HUAFT`R`00000000lYJ600000000dlN\0000@?O900000000
000000000000000000000000h:<n00000000HQ@E0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d7[^00000000000000000000000000000000\@SI<RAk`:`ideTl000040H[HUVA000000000000000000000000000000000000000000000000d?m2hjnF
@gnH00000000000000000000Y4Pn0000000000000000A04_hAZC00000000000000000000d3O50000000000000000000000000000PI\c00000000000095HE0000
00000g<K00000000000000000000]4ko0000000044jM000000000000D[Q9000000000000000053iU0000L;3bXhn70000do1E0000000000000000000000000000
00008Akm000000000000T?Bg0000000000000000000002C7000000000000h?hF0NR100000000X=ZcHS\D000000000000000000004B@2XBXc]2B3l7[l0HhZ8]dJ
000000000000@1BZD`XK00000000000000000000lZm;Dd68lD@i0000000000000000000000000000000000000000dD^600000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hG?P0000000000000000000000004@fe0000000000000000000000000P184SJR
00000000E1Wm000000000000lb9<00000000000000000000D84GdFH[00000000P8TX00000000TPgo`0nC000000000000000000000000H?bGHD\90000\b4:0000
0000000000000000\@jV0000000000000000\JfjHP:a`[lU000000000000000000000000000000000000000000000000h2K:dW630000000000000000m4FA0000
000000000GcD0000000000000000000000000000PGSG00004W^K0000d<m2000000000000P>Pl00000000dQd600000000000000000000@Jkf0000000000000000
dZ`30000dXgh00000000000000000000000000000000000000000000000000000000@3Bh0000000000000000dJjb0000000000000000i5E50000000000000000
0000L:5l00000000000081PU000000000000\>b48EcI83=g000000000000000000000000H<F<000000008F^L00000000l5gE8QN?000000000000000000000000
000000000000000000000000H3<\PIK6a5RX000000000000HS9E00008G4100000000XLQ?0000=2mY0000`XAem3PO00000`g:00004eS`0000=6he000000000000
0000H9HD000000000000h@VY@M`1hWlk000000000000000000000000@6aA00000000000000000000XS7TH3Z^X?a70000000000000000000000000000H?I20000
00000000P]BYT\>:000000000000000000000000000000000000000000000000LXM7000000000000000000000000000000000000000000000000000000000000
\CH;T3:9000000000000P>5I\PcgT[0f8\9YQ6O=0000000000000000DLiA0000lN>6=3Hb0000000000000000000000000000@C5D0000dSB]4Rdo0H]n00000000
0000X<kk000000000000<YakXg8Q000000000000000000000000XQK900000000<LWV0000000000000H8O000000000000d8ZS00008lLm000002g>00000000lB2A
0000XK]O`CTmm3oP00000000000000000000D2cd00000000000000000000PAA_83a@4O510_=<0000000000000000000000000000000000000000HkP5\IgYh9>c
0000\KEm00000000DTbXdS:HQ1;IH\1:0000000000000000000000000000\NPADSCBh_J<0000000000000000000000008jC916J90000Hh0_0000000000000000
0000TH`20000<5\T000000000000000000000000Td7_\n]A00000000000000000000000000000000HIZF00000000lSg646nbT[^<00000000X<3Kdj`IHTVF0000
0000H`Yg0000L2PX0000000000000000HLBZ000000000000000000000000000000000000l2C]0000dXj=0000000000000000PHfa000000000000000000000000
dY3i0000000000008G6b000000000000000000000000X40[P<\A\B>LXVRR0000<DQ\000000000?i6D?ha0000H:Q[00000000000000000000hI13000000000000
=1ZK000000004EO?\c\Z0000000000000000000000000000000000000000000000000000000000000000P;M7<TE^00000000D`^^00008Ll?0000000000000000
000000000000DR?fh^0b0000000000000000\M9>00000000000000000000<6=F00000000000000000000\c?g0000l69D00000000P\D@00000000000000000:RA
0000000000000000`Z>f000001AH<m8>000016CB00000000000000000000000000000000l6<L<4?70Tfl000000000000T:694lFD<n;H00000000000000000000
T67h0hYc00000000000000000000000000000ccK000000000000000000008[go0000000000000000Tl\J00000000000000000000L4WM<M268[^I000000000000
000000000Wg?00000000000000000000000000000000H=^fd6W0h2NTU5jB00000000000000000000deU=0000000000008b_800000000000000000000<iU?0000
0000\M;l0000`WG6Tb<N0000@lY600000000000000000000000000000000D3X@@SCa00000000000000000000000000000000000000000000000000000000<ZB_
haP@00000000000000000000U68M00000000L5Xi0000000000000000000000000000000000004JZDD9CH00000000000000000000`g7T00000000000000000000
0000\?la<a@_0000L7KohIj38KPkPi@lLOf`M20e0000000000000000000000000000e5cKPoNZ000000000000<ONbDRKYe2]NHD62LoH000000000000000000000
00000000000000000000\j8F]30Z000000000000PL`k000000000>;h00000000000000000000lLO400004a@N000000000000U4Yb00000000000000000000D1cX
\mE`00000000P4PSPlhgTd8A000000000000000000000000000000000000000000000000Y4lB0000000000000000000000000L]b000000000000000000000000
0000000000004ddL<4IU00000000\]kT000000000000P4H\HF1Ch\Ei0000000093c]000000000000000000000000TN5JPMjR0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000@m3l000000000000000000000D[H00000000000000000000000000000000000000000000
000000000000000000000000`k5_0000`OgU00000000\3RY@;MQ000000000000Y1fk0000dPE;00000000000000000000L;WILoc`000000000000@3fiLI@>a4OV
d:d_0000E3<H`Io08UEI00000000000000000000lQBC<Yc[PiG10000000000000000000000000000XJkX0000T\8[00000000<kJ6Ph0=`h4M000000000000`QZa
HAOkhO[00000000000000000000000008[RXH^EL000000008YA\8NGR0000P@S28EcT0000<h]F0000000081ZeE3Y[TQL]A3Mi000000000000000000000000=5OI
00000000`m5=00000000PHDc95Fc0000000000000000000000000000DZV>0000h:kG00000000000000000m7k000000000000000000000000XS4Lh[<Q@`7_L[@T
8[NO000000000000000000000000000000000000Q17NA3UXdLjV0000000000000000000000000000\7OE@E;fhnU_000000000000000000000000000000000000
00000000M6Og0000T7n00000000000000000000000000000000000000000@RY[Q3<;T<Xl00000000000000000000lK7B\hh200000000LMc[0000000000000000
0^HA0000LJbo0000000000000000H7:[0000<aQh0000H2In000000000000000000000000PYFY00000000000000000000HF4im1U9XJ_O00000000000000000000
00000000Pg[J0000LQ8o<WWg000000000000000000000000000000000000823[00000000000000000U2?00000000XRj4000000000000PJ8`0000000000000000
00000000000000000000DS;n0000000000000000000000000000000000000000000000000000000000000E7f11UL<T[353WO0000000000000000XQ:o00000000
0000000000000000000000000000]1VV0000000000000000l26j<BEd000000000000000000000000000000000000000000000000`H:Q0000000043R50000TfjA
@TID0000<j?200000000000000000HKgP@4@D6`8<Acd0000000000000000000000000000DV@F0000000000004BBn000000000_9ddBGk<T]Qa18\000000000000
00000000000000000000<[N90000000056LE4P@X00000000000000000000000000000000000000000000D@IbPTdBP4KG00000000000000000000000000000000
0000dNOC000000000000a012000000000000000000000000hD6?00000000@FD=hIKgHTTBlf;k0000lY<KP3bJ@b5c8nEU00000000000000000000000000000000
000000008`;Z000000000000000000000000H>hk4Oi<0Xdj000000004VP50000U4k<4Oge0000@RLjdeEI00000000HEbM000000000000H2aXdGc4PMKJ95nR0000
00008iOmHnBh000000000000000049dBl_IK00000000000000000000000000000000P[;N0000000000000000000000000000`==AHHJMDaeB52XL000000000000
\j9?00000000000000000000539>000000000000Dc<G0000e5UW000000000000000000000000000000000000000000000000000000000000XE0n000000000000
0000`_f800008G330000T\c50000`8hM0000XQnY000000000000Xi@[000000000000Q5JD00000000\nen0000\^9cE3LU0000DZOQ0k7F00000000000000000000
00000000PhE9PJSP00000000000000004C=hdTW08b?gLhkV000000000000XA94000000000000000000000000000000000000000000000000Te2d000000000000
0000T1YC0000TOOI000000000000000000000000000000000000P5130000`HM0000000000000000000000000@H3G00000000`GEK8Knd<X;60000L\_I00000000
00000000D\HU00000000D4od=6Eih_TBi2iZ000000000000000000000000XiWg0oaX8Q_GL`dAE1NQ8]jS8K^653?@00000000hAoULHN=00000000h09W00000000
hPF10000000000000000hbo40000000000000000dD?QLS1a0000T5>o8Ak\@H`J0000m69d00000000000000000000@FmN00000000000000000000000000000000
0000000000000000\kJm000000000000000000000000000000000000000000000000l52200000000\Q7M00000000000000000000000000000000000000000000
000000000000000000000000h]BK00008L<B0000`@dV000000000000000000000000000000000000<h_]00000000000000000000@Y@k0000PF3=000000000000
DPoA0000X][D0000X2<\8HB0\X[;d<CUhj1V4E4k@\A30000000087BH000000000000000000000000000000000000000000000000000000000000000000000000
0000lA8M000042ST`EE\H[bHl1M8\JAa0@@idi0G`j=CHmil0000U1TO00000000000000000000000000000000000000000000<h=Z000000000000000000000000
0000000000000000000000000000000085Qh00004D9c000000000000<lQVE3NC00000000000000000000000000000000000000000000000000000000\KAT0000
00000000000000000000000000000000P0V60000000000000000TmCi0000000000000000000000000000DTDi0000000000000000000000000000000000000000
00000000000000000000X8Fj000000000000U20?0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TMH?000000000000H;e20000e5YF0000T>kl00000000<3J@000000000MHJ0000a4n300000000l?YEDFc5000000000000T:E<0000000000008jT40000`Kb;
00000000000000000000000000000000XKV_0000000046ICTX@WPIH=`^Y5\ikRHae]dOk<00000000000000000D4a0000000000000000000000000000l2Vl0000
000000000000HFJFP;3O000000000000000000000000T5Dc00000000000000000000P=0<000000000000Hg>@P44eh;m\00000000dkV?00000000000000000000
000000000000000000000000<ZKU0000000000000000Xck[00000000000000000000DEfG0000000000000000XgV_000000000000000000000000XDIT00000000
0000000000000000000000000000lFJT000000000000000000004EDDLNk;hQg200000000000000000000000000000000000000000000000000000000DMMT`;nK
00008PPL0000Df9=00000000000000000000000000000000LVAM0000HXnc000056W400000000`kEj000000000000PJZW8QH20000Pn9A00000000l]_O00000000
000000000WJT00000000L:1N000000000000000000000000000000000000000000000000A1cK000000000000d>6A0000000000000000000000000000T5g:d1jY
0000db;\0000000000008CPD000000008STZ8BFTLISZ00000000000000000000000000000000P3oihC:h00000000E2Hb00000000000000000000000000000000
000000000000PS6^0000P@[A0000000000000000000000000000000000000000P<S700008GiE00000000000000000000000000000000@3JflY=:Dj4J00000000
00004T@]95DA0000LP?\00000000000000000000<[C700000@CUL0R``DiU00000VDiX@D:000042OU`>5X00000000000000008@?90000PlK]0000000000000000
0000<>LA000000000000P1Bk0JLMD<o>000000000000loGWL27o0000000000000000000000000000<RRm000000000000<lmG0000000000000000h:5I00000000
0000000000000000000000000000000000000000000000000000000000000000a6`M0000lbmDd03:00000000000045b70000000000000000000000000000HHJ?
0000000000000000000000000000000000000000000000000000dOTc00000@VO\AC>0000000000000000<\daT?V]00000000000000000000DCcK00000000@>\W
d1U200000000HTDD00000000dhd7X5kd00000000000000000000000000000000@Q53000000000000`LZ?`VEQ0000\2=Q00000000000000000000@`2A00000000
0000H_V000000000@:4P0000000000000000PCED00000000XX>U00000000000000000000000000000000000000000000000000000000000000000000PVXK0000
000000000000DA:10000\2fH000000000000000000000000T^P^0000000003_k0000000000000000l4bk00000000H=_e00000000@E=0<e>cDGYPQ62e00000000
0000HigPI5CM00000000000000000000000006\6hROPT?cG`bi80000000000000000XYjcP>\1000000000000XTB;000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y0;A0000000000000000000000000000000000000000000000008>7^
0000PG[200000000L[Kj<9h30000000000000000@MP>PWd:00000000dI]2000000000000dgQ=e60`Y6Ro00000000000000000000000000000000000000000000
0000E6jL0000000000000000000000000000T96T0000000000000000@fQ2T[Sm000000000000D]fG000000000000000000000000000000000000000000000000
00000000000000000000h7P>000000004?Pj<\>_00000000000000000000<a4m000000000000000000000000000000000000000000000000lP56l4KR00000000
0000000000004QYX0000<je\00004Q=Q000000000000LK>100000000000000000000P7[A00000000000000000000000000000000dVMZ`eRe0000000000000000
h6kNX9T?Tc;\000000000000A5d^dY6I00000000\B><0000000000000000000000000000000000000000000000000000000000000000e3ZU0000\S?600000000
000000000000000000000000hX[K`9O=`]ZQ@3f\0000000000000000000000000000Dj370000000000000000000000000000000000000000000000004[fF0000
\>2S000000000000000000000000DP32000000000000<lZV00000000000000000000d26:LN`JhM;N00000000dK8M0000D2:A00000000hD0\4n[a00000000DCfh
L^2E06d:42gk000000008=OYPYOG0000000000000000X6km\`NJla;D00000000PDAk0000<4>Y0000<feR00000000000000000000X\cCDOIK0000DAGl00000000
00000000\Y4Z00000000000000000000000000000000@Q]9000000000000POmm00008lB?000000000000@l;@0000000000000000000000000000000000000000
0000TfTn0000dH^f4jVX0000hR9@00008jTEm4XE00000000000004]R0000000000000000<4Fm0000000000000000000000008L^;i4a600000000000000000000
0000000000000000`[YI000000000000000000000000000000000000000000000000000090lEPOg4000000000000Dnj^\YRZ00000000000000000000@AP<\0gB
0000000000000000000000000000000000000000hD5f0000T?1fPLVR4YTg8SYc0000HiL8LFEl0000000000000000000000000000dTPV00000000000000000000
00000000000000000000HE@I00008EmI00000000Y2Xi00000000000000000000\_QEd[oI0000DQJ=00000000LD^VhLZe4D_d<fMa00000000000000000000@DD=
Lm230000DE64d5I9hRG>LkTN0000000000000000LX3ll0m@00000000000000000000A5_A00000000X>A800000000@kjY00000000000000000000000000000000
0000000000000000000000000000dMhP<@XND@;P00000000000000000000000000000000TVZ9<>B>@nmR0000000000000000DE;E000000000000000000000000
000000000000<]@C0000m24g00000000000000000000\S<khXWQ000000000000000000000000000000000000000000000000000000000000000000000000h8:K
D@EZ000000000000XDPa0000`=8B0000lKfA0000000000000000<>8:000000000000000000000000000000000000HnBO000000000000000000004gZX4jSP0000
00000000DR\_000000000000000000000000000000000000000000004MdE000000000000000000000000@`DcLkSW<h:`00000000hNc=D8OD0000000000000000
0000000000000000Hj?C0000d]JX<3T90000000000000000000000000000lNF_`3\<LkkH00000000000000000000`JOa0000i0XT0000PcB3000000000<6[0000
00000000000000004ko6000049k<0000000000000000000000000000000000000000000000000000`^KM0@UG0000000000000000000000000000000000000000
00000ICA00000000000000000000000000004Qc500000000`7a?XW8TDN;8XE@T00000000000000000000X@C0l?>bDkJVHM^T0000XaHT00000000000000000000
000000000000000000000000000000000000a2TQ00000000000000000000\F]@0000`7S200000000000004A500000U?7\30Q0000HO840000000000000000Q59W
T@G`lPGC000000004T7=000000000000TnXQ00000000hdfB00000000000000000000000000000000PDOB000000000000000000000000000000000Km`<fOd0000
153D000000000000000000000000000000000000hZO?<4640000000000000000DQCF0000<6CA4>3A00004kaA00000000hE8Uhj0[@]^jhj^7h:iR000000000000
0000`QKiLY]eDN;GT4e2000000000000000000000000000000000000000000000`Z`0000Hd:=Dh`R000000000000000000000000000000000000000000000000
00004=;K0000`HWE0000000000000000XG_Z00000000<9hP00000000000000000000<R\=000000000000TG\iLb>\00008H2c000000000000000000000000H7`D
00000000L0U[000000000000000000000000000000000000000000000000dD^F0000000000000000000000000000l:V?0000hIE>00000000HY9o<2:M8PV_0000
00000000000000000000DPCDP:U^00000000000000000000000095j500000000000000000000000000000000T52C`N=K000000000000<MVD000008MGX6R8TU:8
Dbd300000000<cUA0gC300000000`=8e00000000P\S1000000008Aj500000000D5IPHkoE0000P2MV000000000000000000000000000000000000000000000000
000000000000LF\V0000000000000000000000000000000000000000000000000000000000004TRIL[15\<L5`IaCd8O:000000000000HW:C00000000@9H\0000
00000000e1=W00000000000000000000000000000000000000000000XL3T00000000000000000000L:]h000000000000000000000000Q0:@00000000@SRZ0000
00000000H9:300000000HIB30000000000000000A3eD0bmf0000@lBN`oKL000000000000T;Rl0000000000000000000000000000TEdVT0GQH9J;0000@FL<0000
0000<Ec>000000000000122<\bIJ000000000000000000000000000000000000000000000000000000000000000000000000000000000000ToAd000000004\EV
0000000000008LAJ\T1f0000000000000000]3O^00000000000000000000XWfn0000480W00000000DG[>@ZHZ00000000XYMAHJhR`DMle0EG0000`fT?00000000
8?ZFPDn7000000000000000000000000M69D000000000000dC;j000000000000000000000000000000000000@=W_000000008@Af0000000000000000DA^M0000
0000000000000000LS5U000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000HHgA00000000
00000000@MiB000000000000T?0l\:VK000000000000l2E6<YlV00000000000000000000DR=;@:T80000000000000000000000000000\?Uh0000000000000000
00000000000000000000d@PX00000000000000000000000000000000@8LcDE[:ToCa0000000000000000000000000000HNX90000XAOI000000000000dDhI0000
0000\aUdh98oE1SH00000000000000000>Ok00000000]63U00000000000000000000h4T]00000000000000000000000000000000dI@e00000000000000000000
00004HEH00000000000000000000000000000000lBje00000000m6]e00000000T1K[000000000000000000000000Y5S?XD[600000000000000000000]24:0000
000000000000000000000000000000000000000000000000000000000000liiU8?f`<KSE000000000000X=GoXEX<HWbh000000000000000000000000<U\\0000
0000000000000000DJOL8hkm\l=500000000dkoj0000\O=200000000Lk=>0000000000000000d6V\000000000000dSZT00000000`DiH0000PjSa000000000000
00000000Xa^M=1_UT<\2DZiQ00000000000000000000000000000000000000000000D>RJ00000000000000000000\B0c0000d`2k000000000000000000000000
0000E4G500000000HGMJ11Za00000000]2bK00000000000000000000000000000000000000000000PZAj\c6M000000000000000000000000000000000000LG;S
00000000000000000000HiUS00008KKU0000000000000000LTG_00000000000000000000`Bic00000000000000000000000000000000000000000000516e0000
0000000000000000@EL>000000000000000000000000@4mV000000000000000052ea000000000000000000004jLF000000000000000000000000000000000000
00000000dj<g000000000000000000000000000000000000000000000000000000000000000000000000HOlbDWZ@000000000000TfX300000000000000000000
0000000003XL00000000000000008RUb0000dcAb00000000000000000000T;QH00000000<@N60000<l0Q0000000000000000000000000000<Q[D000000000000
00000000\[Y\00000000DbH2000000000000000000000000i3Z;m6H@00000000000000000000000000000000hRO?@ZBl0000000000000000@ETi00000000hAJ\
00000000X@n700000000PIdM000000000000000000008GL^000000008GUchn44DFG600000000000000000QdX0000000000000000000000000000000000000000
00000000HdeePT?V<VUS00000000`:U6000000000000@YMg`KnD0000000000000000`g[a0FS50000E4540000000000000000000000000000PA=R0000@G3KE55R
H]oO00000000L]6i00000000000000000000D:Q00000TW@VL[Jkd;eM0000000000000000HYTW00000000000000004k0Vi4OI54gQ16A854;o000000000000L?HC
00000000hXH_0000hU4n0000000000000000000000000000000000000000000000000L1;000000004?OV00000000000000000000DYCI00000000000000000000
8AeF<B0N00000000dMSoDfml0000hCOYXG13D\3R0000000000000000ln1<0000PMj000000000000000008>VF000000000000000000000000000000000000l0?:
00000000000000008Bc156?A000000000000M1C70000000000000000000000000000P?nn0000000000000000`B=Y000000000000000000000000000000000000
000000000000]3al00000000`1cjd7760000l9DD0000000000000000P[TE0000000040j`0000lchR000000000000DO6_e4Oc00000000h]HR0000000000000000
000000000000000000000000<ed0000000000000d=PZPR4O000000000000000000000000000000000000000000000000962N00000000d?VnPZVn000000000000
m6TMT1;>`IBBDXIN0000@Doc000000000000Xd^M00000000000000000000000000004:;Fhh3olcgb00000000000000000000@?n\@I1P000000000000@50\HI91
00000000lV7O00000\D^00000000=5Dh0000PTf^U2XY000000000lB0dmM_`4JI@=FHPC6=`D:3H3SaXL\90000X90M00004WhU0000000000000000<>H=LN_A0000
000000000000DM`?00000000TcQa00000000D3\I000000000000000000000000I0dK000000000l@n00000000000000000000L1g>`AS500000000000000000000
0000hJL100000m<[0000lAd50000000000000000\QT3d0<X00000000000000000:=W<M2R000000000000@S580000<^880000000000000000000000000000ToB4
0000P81<0000a2ZF00000000000000000000000000004VNb00000000000000000000000000000000000000000000000000000000000000000000000000004N]6
0000LLGN00008Ead\]bS`eGU000000000000000000000000000000000000TI3E000081>M<eYa54jo08CN0000PjiHM1S;00000000000000000000000044nd0000
00000000000000000000HImOhFDP0000000000000000000000000000000000000000L[iP00000000000000000000000000000000000000000000000000000000
00000000H:m]0000Lo0VLMRiH2^G`8\M000080ga00000000DGZK00000000000000000000DXX>000000004TSf0000000000000000000000000000000000000000
0000T0fVH5<2HL8@0000000000000000000000000000000000000000000000000000000000000000000000000000T4<700000000000000000000000000000000
00000000]4[m00000000000000000000000000000000000000000000000000004N\b000000000000000000000000DJo<00000000000000000000\1E>h7]60000
0000X8Vo0000000000000000LPG00000000000000000000000000000000000000000TC9M000000000000PB`700000000000000000000000000000000L27^0000
00000000l^XZe3\Ji5E\000000000000000000000000DYBR00000000000000000000000000000000000000000000\=950000000000000000000000000000D4j[
hfoeE49n0000TWQ500000000d@CgdcDh0000\8_G000000000000\OS100000000<PfE0000000000000000000000000000000000000000<:EQ0000000000000000
00000@ZJhYBjH\l]]3BGQ52=000000000000000000000000000000000000Y3>9000000000000<bX_000000000000L1@h`LbWPECI000000000000000000000000
0000000000000000000000000000000000008cZ90000000000000000HH_>00000000000000000000000000000000@K>gLVgZ00000000HOo^00000000a5NU0000
000000000000000000000000000000000000`[Rh0000<lIZ0000000000000000000000000000000000000000000000000000000000000000\WJ1X6Q?XXVST^OZ
00000000haE^U4E]000000000000000043;n4dhf0000HCLn000000000000P9OL0000X8MY0000000000004:19<JAGI2L1<>HfY3k\000000000000000000000000
00000000000083KnT:UPhi[o00000000Q2oM0000X97g\TV700000000I3`OM2l500000000000000000000000000000000P`_f00000000000000000R2U00000000
00000000000000000000000000008d`i00000000<nCP\:i100000000D@9E000000000000000000000000H200000000008RS>000000000000P2fal=]3D>Ko8IQE
4ORK00000000dV;70000000000000000dU[h00000000000000000000000000004QCb000000000000000000000000000000000000000000000000TSOolcZF0000
00000000E1c[000000000000I0JM00000000DOIeX56@00000000000000000000LRUW000000000000000000000000`cn[000000000000l1[A`3dJU4[c0000THHI
0000<122]2Lg000000000000TcGl0000\BKmlKbY0000000000000000000000000000000000000000000000008H^QTZ2J0000P<f1000000000000000000000000
0000Xgn90UF6000000000000l=>1000000000000@OA[000000000000000000000000000000000000TgSL@_1Uhib5dcVB8<BM00000000hIK]0000000000000000
d05?0000P>La00000000000000000000hAA>lE:E=2MA00000000000000000000`E;U000000000000d[j00000000000000RBN0000000000000000000000000000
00000000000000000000PGOJ0000h9\5000000000000000000000000e5g3h3C^0000hJC`0000D1G1X>N:<GY8DOSXT48A00000000000000000000000000000000
00000000000000000000000000000000T5Nj00000000hjc3000000004ik00000H2DI0000<J0B00008>_@@V9iDi8W000000000000000000000000000000000000
00008FSC00000000d?m[0000000000000000000000000000dlk[000000000000000091Rh00000000000000000000DZAS0000000000000000X:J;000000000000
0000000000000000`6RM\9e4H:@D\E;2`EaQhPQT0aa`8h7m0000@HcF0000000000000000h@FM0000000000000000@gDj00000000000000000000000000000000
0000XJ5l000000000000000000000000000000000000d8T8P;Z68`mk00000000lPOXLVWdlVdf00000000000000000000Lc_?TAIZ0000000000000000d;QUi2:N
0000e4V2000000000000L3EX000000000000`CnNXKFohK`\LWWU0000000000004B9V000000000000000000000000PP==D\7Hhj<R00000000000000000000dH\G
000000000000000000000000000000000000@\AM0000000000000000<fl600000000000000000000460h0BR;0000000000000000dXWD00000000000000000000
00000000000000000000m0Ob00000000000000008MUL00000000Y5no8kDm00000QenA4:Qh>gd0000000000000000000000000000\DW[<UXT0000000000000000
00000000`Ih30000000000008QNU0000000086FB`K2KM4eE@;Zd00000000000000000000000000000000d>KD0000000000000000000000000000HX\@00000000
I30g0000000000000000000000000000000000000000000000000000D9]]0000000000000000000000000000000000000000000000000000<KSTlKgU0000<=a9
00000000000000000000000000000000Hkh?000000008CbX00000000dKiD0000000000000000000000000000000000000000L`:_00000000XRKg000000004FlD
000000000000e3QH00000000000000000000000000000000PWimd`IT`naL0SUA000000000000l@4Q`Ri]Ll]P<;7k0000000000000000000000000000HJDO0000
0000000000000000000000008SJ2DM9_0000`\\S0000000000000000000000000000`VR300000000000000000000000000000000h5>`000000000000LABY0000
000000000000`SbnY3Wb00000000000000000000000000000000d76N0000T:Ae0000T@Mg00000000H<`?00000000000000000000000000000000000000000000
DGI500000000000000000000000000000000000000000000000000000000000000000000DGA500000000000000000000h1UA0000000000000000Pe0F0000\kQ0
000000000000000000000000`WoE8CXl000000000000dD1T0000lPbj0000DWiF00000000000000000000Dm@NHBDadmDk00000000000000000000000000000000
0000e2Sb00000000000000000000DRQ8000000000000@]^80000T9<C0000000000000000d>Z_00000000lIOV000000000000\`CmDD2c0000Pj;W\[080000T5]5
dQYF000000000000@IQQXW^8X^OmdBT2A5@U000000000000000000000000P`]i00000000000000008AWA000000000000DgTI84:hXLfS`:AJ4\ohlac\00000000
0000000000000000000000000000000000000000hJHW0000000000000000000000000000@:\gLASH00000000000000000000Q2FQ00000000000000000000]1]X
X4l^TQE70000X0:L000000000000000000000000hH@G0000T4Ic<3`Y00000000000000000000TOnN000000000000PJEbl`A90fZH000000000000Q6nC00000000
000000000n:llHoa0Qf70000000000000000@PO700000000TYO4H`WZ000000000000000000000000M42b00000000000000000000000000000000000000000000
P8mE000000000000000000000000<2nB0000000000000000000000000000000000000000Pk]M0000@8jX000000000000h?MlQ3cM\J]70000000056cN00000000
0000l`W@<cdRa6=B00004RZ600000000000000000000e2Y\D:4<000000000000dMG3L[`@H3>o0000000000000000`Lh5lM_30000`lF^0000TMjA@U6PXA:>0000
000000000000000000000000000000000000000000000000\nbi00008ZdK@h1GlV[c00000000000000000000DD;:000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@]F<00000000000000000000TJjo000000000000]63e00000000h6^]T[T7Tg];00000000XGM4
0000000000000000000000000000l]Hb`<eI000000000000000000000000000000000000lbjJ000000000000000000000000i2?l\1=24CY^0000@\@A00000000
00000000`4F_000000000000H:2]16<o0000000000000000000000000000P]MP000000000000000000004P0CL2mn0000`dmF0000A6Kl00000000@:[XHCg84jV8
Pk<E00000oQ60000000000000000000000000000000000000000HfBl4WVkTo9V94[9000000000000000045KX000000000000000000008<?b000000008Q7j\0Xn
`kQm00000000000000000000hHZP000000000KN80000l[dl0000X<4Nd49a13Se`___000000000000dKMJ0000TV9P00000000000000000000000000008OMI0000
00000000`Y8O00000000\di`A2`l000000000000000000000000E4JJ00000000000000004eU[0000P44X0000<nkS000000008n`W000000000000000000000000
PQIH0000000051_bQ4dk000000000000<mCX00000000l2:2000000000000000000000000HiWTh^kGDlle000000008VO=LY2;000000000000hHca000000000000
0000T72MhJEP0000000000000000000000000000DC:Y000080N4@36N0000<QO600000000d<=kD>Jf00000000h4oHLB7;0000000000000000`eKY00000000P=fj
00000000000000000000000000000Kb00000000000000000000000000000000000000000000000000000000000000000h<Hm4FXQ000000000000H0`a00000000
0000000000000000h__Pi1bN00000000000041FC00000000H]i1<JcJa6bdA6dN000000000000000000000000000000000000<DSc000000000000TUFM00000000
00000000000000000000000000008BCjHLOE0000000000000000Lb^K0000DID4000000000000000000000000@RQJ56eo4L4B0000000000000000lAKgH=4ZlIY]
0000000000000000000000000000000000000000000000000000000000008N1e0000000000000000000000000000000000000000dT_<00000000000000000000
d:Yl00000000000000000000d[d[Tjh:00000000HLkc`U]7000000000000XC19XDj30000XG>XHFMb82`]l2BLTj6D000000000000000000000000000000000000
0000000055fL00000000000000004ThU0000000000000000000000000000H3L;00000000000000000000000011[>DYBF`0Z=Xe[=hDZh4AK=DDZ7hfX>dlOm0000
00000000000000000000000000000000`8@8000000008H4700000000000000000000000000000000000000000000lHjaLC]P0000000000000000000000000000
000000000000\i9T0000000000000000Djai`]R;XbA2@kCd00000000000000000000000000000000000000000000000000000000DX@J000000000000hbEYX9Q<
h?3TPl]fA6a7<d?R000000008BL;0000000000000000000000000000U3b<00000VSD00000000000000000000D;iJ00000000000000000000000000008o^I0000
00000000000000000000P:f10000\Ic_00000000000000000000000000000000000000000000DPoO00000000000000000000DW:U000000000000D4N200000000
000000000000heAXd8TC00000000h]>f0000000000000TFB000044l8\MO3\mOe00000000`:X;52lB000000000000LN=Z0000000000000000i1:A@6iK00000000
000000000000000000000000hP7d46[V00000000@HPd0000l:ZA8D6M000000000000000000000000\TAm000000000000000000000000000000000000000080M]
000000000000ljN700000000000040M=0000l1Dc0000000000000000DZaM000000000000000000000000000000000000000000000000Y6BK0000000000000000
000000000000M4Hm000000000000lgPfPg66\35Gl3[50Qee0nUNTodB0000LGjS0iL_0000000000000000P]76\k>@00000000000000000000e3o60000`MkS0000
0000`HMN00000000HC4\0000000000000000000000000000dniD0000000000000000DR8U0000TBca000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\MbH0000H3?>0000@08i00000000000000000000
00000000hL9V0000000000000000TJKc00000000000000000000a4`id<VJdB=GU6aT00000000X@Q^0000\1LWlK1800000000000000000000e1[e00000000PfaF
l0=d00000000<?=S0000TG^7\j\EXG^j`B<Y00000000000000000000000000000000000000000000<PRcP[3@@kNe\V0d00000000TGR_00000000HNVLLYKh0000
0000dEmg000000000000000000000000000000000000\3g]00000000000000004P>m00000000000000000000000000000000<=1l000000000000000000000000
\l:Z000000000000000000000000421A000000000000P^AdPFg?000000000000000000000000000000000000000000000000T:nb0000@R@R00000000L8WeDRPT
000000000000000000000000D]>70000000000000000000000000000e2IF000000000000000000000000lgn]000000000000000000000000000000000000@g\:
00000000XDAK0000000000000000000000000000000000000000dihG0A[Y<4QD000000000000000000000000hLj800000000000000000000000000000000dKa`
00004UU2]4cd0000Q1eRHLl]0000000000000000XFTP81in00000000TZJ9<`ofm0HiA4M=0000000000000000L<QoPJJ6dSS\Xn8n`G]C00000000000000000000
000000000000000000000000000000000000`0m2PPZD0000hXaK0000000000000000000000000000PU1o0000Y5iXTG4k00000000liCi00000000000000000000
0000000083KTX:Wh00000000000000000000`O1E0000@:ai00000000TAT?15JQ8G9VXKRjlP^Z0000000000000000`SS@XeXc000040MF00000000000000000000
LECX000000000000000000000000000000000000000000000000000000000000000000000000000000000000@2o:0000X7MSH]678\PC\]Z^@R]Q000000000000
XcY1HFck00000000]1`VA1W00000Po5XT2Yi000000000000\L<000000000000000000000lM3L0000`;Be00000000H7XFl;6F8YV[000000000000Hb3T00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h8W?\PDS`0i_
`C@;0000P[X4000000000000`ST:0000000000004jb@000000000000000000000000000000000000d=D5hY_U0000000000000000000000000000000000000000
0000h`nU0000000086c6<CLQ0000000000000000000000000000@IIQlJ::T[SJLm;4a4JWPCPg00000000000000000000D48P8VbG`mjB8VMB0000000000000000
000000000000dLhC000000000000000000000000Dbil00000000000000000000000000000000000000000000H8JM0000DY;I000000000000000000000000T:;7
`\B50000000000000000000000000000000000000000da=M00008?iI00000000@EFV`Le100000000\62Rd5=585[:HWfR0000lVn]00000000@HdPlNAQ00000000
h6Qe000000000000hUfEU5oI00000000<1LM000000000000000000004W0k000000000000000000000000000000000000000000000000XAbGXPl=00000000PB7Y
000000000000@5I0XhI^0000000000000000@WlD0000000000000000L=Qb0000000000000000`_:;00000000XMg`00000000000000000000000000000000dWIf
000000000000000000000000<KScde3`0000000000000000LKBl4GC>@4ie0000U19B000000000000`mg70000X97D`SSN000000000000XGkS00000000l7Cc\Fc]
i5]n0000000000000000000000000000PF3L00000000000000000000T\6F0000TQ\20000P1Ag0000000000000000000000000000l8\WLcImH5[H000000000000
0000000000000000000000000000000000000000H[nZ0000L[WT00000000000000000000m1MB0000U6ee83Ka0000000000000000000000000000000000000000
000000000000P9aV0000l^ihPUBCdY?7=4[F000000000000Hgkk00000000000000000000P_Qb00000000DMPQ0000PNU[00000000d8AD00000000000000000000
HGCYQ0EZ0000000000000000000000000000`FF8@PV:DU8100008SGc0000=23`@W6b00000000000000000000de8D0000000000000000P]6O000000000000D=QU
`?NX<D5000000000@\n[LN_T`_PKTj`Z00000000dkF;00000000000000000000]41>000000000000000000000000000000000000000000000000000000000000
00000000PkbA00000000H_aT00000000000000000000I67F0000<g31`TdPlW<n000000000000000000008LXWH[6S0000h\FS@V3i000000000000000000000000
0000D=?P0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d_>C000000000^Hg00000000DY;=0000
00000000hSZJ00000000000000000000000000000000h0GFX7M300000000000000000000000000000000000000000000000000000000P]\[Di@B0000d631]2WK
00008Lan0000000000008M1QLVGX0000\L?[0000000000000000000000000000000000000000P616=28n0000`U1Z0000@CL30000000000000000000000000000
00000000000000000000DOR`lQlC0000000000000000000000000000HY;U0000000000000000lA<_TUd_00000000000000000000\=o<00000000=5eX00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@:^=00000000T_eF0000
0000\<UUTmb200000000000000000000LD]f000000000000LY4M00000000@0I500000000000000000000000000000000`Ob_8Kj`\\iS56Xh0000<?aa00000000
00000000e4<H000000000000000000000000H3jRT:]08=Kk00000000000000000000000000000000\9lM@=Wl00000000000000000000@A_\0000000000000000
`3gQ@iH`00000000000000000000000000000000@7_bHON<000000000000<^8S000000000000PC6Me5:A0000<i^500000000000000000000000000000000\ie^
0000000000000000000000000000000000000000D9gf@]e^000000000000XHn1HZE]0lVY0000X7>ldT2\\Xcad5P10000000000000000000000000000@JG\0000
00000000000000000000000000000000000000000000000000000000000000000000XIo@0000000000000000000000000W3N0000000000000000000000000000
0000XABG00004@lKDLP\Q5VT00000000d\>k00000000000000000000000000000000000000000000000000000000M2CMXA?40000000000000000000000000000
00000000000000000000h>I4PhV]000000000000l`TX000000000000000000000000P<S^00000000I0oS000000000000000000000L?@00000000000000000000
00000000i56L000000000000U1H]0000000000000000DOlE000000000000000000000000h;fW0000T18T00000000000000008Y7<00000000hjZ>000000000000
0000000000000S]W000009LW0000hG>j0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\T510000
@i6?0000000000000000000000000000XKF><0eM0if>0000LN1S000000000000000000000000d5UT00000000000000000000Lof3m3;h00000000000000000f9P
000000000000\?7L000000000000000000000000000000000000000000000000@6dfX@0Y00000000`^mG0000000000000000PIFi0000XmNk0000000000000000
0000PMnI00000000000000000000L^U@@Pf6000000000<EM000000000000d8U^0000DSb@<Pon0000T@=i`9V?LV:W000000000000000000000000000000000000
000000000000\F2X0000TXZ[0000PVCl0000@5XUT8_:<CcZ0000000000000000000000000000X[8O000000000000LA\k000000000000hM8I000000008Q9k0000
h9KS000000000000000000000000POEB0000000093GE000000000000000000000000000000000000000000000000HUiMho>0\D@6000000000000000000000000
00000000HN3J000000000000000000000000@U;GPB`S000000000000000000000000000000000000\DNS@gPH0000000000000000000000000000000000000000
000000000000DUVdT4JY@kQC0000XKnV000000000000a3^K88`U16X80000lY]D0000000000000000lRNn000000000000000000000000000092<j000000000000
0000000000000000000000000000000000000000000000008OG30000000000000000LHl;000000000000000000000000000000000000`E8:`N=:000000000000
000000000000A3hW00000000<[?:000000000000000000000000000000000000ldSk00000000000000000000000000000000T5H=0000000000000000<QQ`DknD
000000000000<nW;000000004mNEd>:Xl<LD00000000<C3G0000000000000000@S7800000000`GJ9000000000000000000000000000000000000LhII<C>40000
8YdJ000000000000TT;M00000FcB0000LRUL00000000000000000000000000000000000000000000L0?o<HAc<B13<bYj000000000000\;;6124Z000000000000
000000000000`0k@000000000000H\;Z000000000000`@AG@D=\0000000000000000000000000000m1aT00000000000000000000000000000000000000000000
00000000d?6clLii000000000000000000000000h70L0000deWdL:j700000000000000000000\_mk8@CC00000000dij[00000000@4Dm<0Y?0000000000000000
000000000000000000000000000000000000HjIE0000000000000000000000000000000000000000`]gJ0000000000000000dFnM000000000000000000000000
00000000000000000000@3OR`W<9000000000000`fDk000000000000000000000000000000000]Yb000000000000000000008i\o000000000000000000000000
0000@4n00000000000000000TD=C00000000000000000000\XDX0000000000000000000000000000HJeG000000000000000000000000TUnAP=YaXhL3\nW`0000
I0F<8cM>00000000L[jN@`h60000TA[600000000000000000000000000004W1800000000000000000000000000000000000000000000000000000000h@:W0000
0000l@Ve0000TQR;00000000000000000000000000000000000000000000L?Rc000000000000000000000000000000000000000000000000000000000000XYH1
0000XY;m000000000000P`E40000l;mB@geF000000000000000000000000XHV700000000U32>0000\@:30000000000000000000000000ULV0000000000000000
000000000000TG4D00000000000000000000d_k8XV\P=2KG`00100000000000000000000\_`2Xc`O4lXgP<j=0000000000000000000000000000TG;6@36?XFee
0000000000000000000000000000H>j:00000000<YVF0000000000000000T?@2`;:V00000000HoVZ0000000000000000000000000000000000000000\oU=0000
000000000000@EBC<EXL0000000000000000000000000000000000000000000000000000000000000000T50e<ag<<Rje00000000000000000000000000000000
Y4LJ0000XF7V00000000000000000000000000000000\lmX0000000096g?4706h8XZHRhb000000000000000000000000DkNA0000<9I6PIT20000000000000000
0000000000000P02PHJ[a2iM0000\WDR00000000hm:e000000000000PP_J\D3M000000000000000000000000000000000000000000000000PM5K000000000000
0000000000000000000000004;jd0000000000000000XWXGh5T=0000000000000000000000000000000000000000000000000000000000000000@X^;0000TIY4
Tlc]0000DbTa0000000000000000PXT80000000051E2\bg20000I4YU0000\@Ym00000000000000000000000000000000000000000000LOZQ4Xfe00000000<Eh@
00000000000056XN0000000000000000dNGB00004\4B0000000000000000P^?N000000000000\>ji0000000000000000000000000000hf<D0000000000000000
00000000000000000000000000000000hR2k0000000000000000L3CP0000000000000000000000000000000000000000TClA00000000000000000000DS8ilngf
00000000\mc200000000000000000000000000000000000000000000@S3>0000E15\00000000dGTF<O]^ldWl000000000000000000000000hARA000000000000
00000000000000000_TaPgXk\LIO`UD[00000000D06>PNJA0000de>4@D]S0000000000000000P_KN00000000PW7e00000000@FYmi6I\0000`Jd^000000000000
000000000000XTgf0000PZRL0000dCeE@Pao000000000000`kB1`\mRlW^Z000000004Vh\a2@90000000000000000000000000000\WM^00000000dJS700000000
00000000000000000000000000000000a4PJlPULX3>`dmh200000000000000000000<4;3H<ST000000000000000000000000d4TLLl7@54Ad000000000000<6Ln
L9S?@FDG`[=2X[_g0000000000000000000000000000000000000000000000000000U0f70000`hcE00000000LN8k00000000000000000000T1dHl2c7\]2ML>F;
53W200000000000000000000000000000000000000000B8P@Jch0000000000000000T7=gl>7A42LM4e?>l`Fo000000000000000000000000000000000000\V1W
0000d2B\0000`?H3\VA50000\[kIP]6\000000000000000000000000000000000000000000000000@oYZ0000000000000=jI00000000a3DT0KEP000000000000
000000000000TXZL00000000HBb^0000000000000000L;G500000000P0QL00000000TgPQ00008P[9laRb0000l4<h000000000000000000000000000000004QjB
000000004eNU0000hDB]XlLV00000000000000000000000000000000dA3]000000000000`H;\DL2F00000000000000000000000000000L990000XS4[8Zg3XXX0
0000000000000=_U0000000001Z[0000000000000000000000000000HD:R000000000000XPLEdQQ200000000000000000000000046Hh00000000000000000000
000000004E?l00000000@OT=]5<Y00000000000000000000000093nO0000@:k60000@amS0000L9M=00000000000000000000000000000000Pc?2000000000000
<3B800000000D?UZ0000000000000000000000000000hkI00000000000000000000000000000000000000000\Rlc0000000000004IfJ00000000000000000000
00000000000000000000000000000000X@i60000XG:60000P:JL0000000000000000@>;BDRPf0000000000000000000000000000000000000000<g=iI5;80000
00000000@5Gf05do0000000000000000000000000000@`hg00000000000000000000000000000000000000000000000000000000000000000000000000000000
TS`50000\>aD000000000000P8Q>00000000000000000000000000000000000000000000000000000000=5M=000000000000HVCL000000000000D1YU00000000
00000000000000000000\T]d0000A1mQ00000000000000000000\WMT@hmZ00000000XK?k0000000000000000000000000000000000000000h226000000000000
000000000000`9U@0000lJ5L00000000000000000000l^jV00000000000000000000\UGl0000`SE40000000000000000\9dT0000`=SEH7I\00000000`SIGhT27
e3mf00000000l4?@0000000000000000000000000000d@hX000000000000\5E^000000000000000000000000H2k<0000000000000000000000000000h;DR0000
l;[E000000000000000000000000a4YH000000000000l4iV0000000000000000TdlU000000000000000000000000000000000000000000000000P@E300000000
000000000000`_Ph0000Pn6A0000hE`P00000000000000000000`iD:000000000000\[II000000004ic60000000000000000000000000000000000000000HMDE
\U@h000000000000e2CjXQKHdR>`<DjK0000000000000000000000000000PPLT00000000000000000000\D3X<=2^HB8`T;]l\C>X000000000000H7C400000000
00000000P=]D000000000000d6C`00000000d69m=5oV000000000000000000000000\`B:000000008LR_00000000000000000000000000000000000000000000
<iO3000000000000\Ke1000000004MS<E1\80000000000000000U3B400000000000000000000000000000000000000000000]1HD000000000000000000000000
00000000<@QDhkD>84V=<Eg<<l9V00000000000000000000000000000000HYB^0000he<R0<=]0000000000000000X0XP\[AN00000000000000000000D;S>L<PI
000000000000000000000000D5OI8NkM00000000000000008E^80000000000000000000000000bSZ000000000000000000000000000000008I[E0000HGHeQ0]f
00000000000000000000000000000000000000004c[nldo;@\R;000000000000\>BX0000000000000000@5=B0000000000000000<1NNDL=DX@9^\S^M00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@0bd0000000000000000H^<00000X2Cl
8bRGXI?l93JF00004kba0000hm4;0000000000000000`TXa00000000PcKl00000000000000000000000000000000D8560000T@`:\ULklV5Z00000000a3SX0000
00000000000000000000@mZI0000dGl600000000DAWc000000000000X?<g00000000000000000000000000000000`8Og0XSR00000000000000000000`D`Z0000
0000000000000000000000000ZOb0<^300000000lj8Y00000000000000000000d41X0000`LAX\j;94lj>0000`leK0000lQ41000000000000d[A2000000000000
0000lEQF00000000000056\I0000PcTnHWBN0000TId;l9oP0000000000000000d:\]0e2Q@[AE8<YP4?DIXA78000000000000000000004mBE0000000000000000
00000000000000000000TgEf`h51PGjb00000000XYNM000000000000U0b1000000004]lc000000000000000000008e41XibI000000000000TAZ9000000000000
dC=300000X^kPE9bdG:O@M3Z<W9^@VUB000000000000`Wga0000000000000000000000000000000000008FV700000000000000000000dH@e0000000000000000
\Ggk000000008Mhe00000000000000000000LNLbTcG=000048NB0000L8?Y0000000000000000000000000000H5Bk0000000000000000000000000000@[a90000
<h\g0000d9F\0000`]PJ000000000000000000000000000000000000000000000000PVBjLWRg0000hSY:00000000000000000000000000000000000000000000
00000000`kh_00000000dNBQT5i]0000000000000000\1kRQ4@jE5:1000000000000P5IZ0CO90000DH<U0000000000000000000000000000@8b_0000`7MC0000
000000000000000000000000XU9I00000000000000000000000000000000TX]h00000000000000000000hCb6Q1BdDB21<eQd00000000\gg`d;1C000000000000
000000000000HEj10000dV39Dk80000000000000000000000000HE]?00008I[8000000000000000000000000HIP4TKXUPg^c000000000000000000000000h;>_
4VSS00000000`JOn000000000000000000000000T^SI0000l27:0000000000000000000000000000L8nP00000000m2K0000000000000h6B=00000000XD1;0000
D@130000000000000000000000000000000000000000099>00000000000000000000000000000000d1C>TOBe0000000000000000hBH@00000000000000000000
00000000000000000?Dj0000000000000000000000000000000000000000T;YB00000000@R]adYYXP44G4O:J`mfX00000Uml00000000T;7>XHTKI2^h0000HYA<
lL5GE3BT00000000000083D800000000000000000000000000000000Xc^YD@;0d2^f0000@MUk00000000HH=RX?1:0000LOdJ0000X`5G000000000000HH?f0000
0000LTS:00000000000000000000000000000000PiN<00000000@7Zk00000000hbgk000000000000000000000000000000000000000000000000`3:Y00000000
00000000@G<LTR24Tcn@4kH[000000000000000000000000000000000000000000000000000000000000000000000000000000000000H0ac0Y5]000000000000
0000000000000000000000000000dQY40000000000004]fYm4;U0000XHV]XSF<0000d@GULA_JLLG>\M^I00000000@YeX0000000000000000LRiE000000000000
00000000000000000000\Rl=00000000`Wl]000000000000000000000000DOUIlD`I00000000PH34\`8b@;2400000000\_0[00000000TIRXh9Y^000000000000
000000000BiH54Xbd4?VPjOC00000000000000000000000000000000XLbJ000000000000P=mGHK@:000000000000d8C_0000]4ZO000000000000000000000000
00000000`1dg00000000PIJi000000000000`lS\d9So00000000000000000000D1?H0000Tc8KE2GN000000000000PMWb000000000000000000000000TS7F0000
0000000000000000000000000000000000000000`9U`00000000Pmnk000000000000DoSe0000l5NQ0000000000000000000000000000000000000000PG0A0000
00000000m3Vb000000000000hVSn000000000000<Ib100000000000000000000H>5e00000000`6Eg0000000000000000000000000000@mQ90000\I@W00000000
000000000000000000000000PH9o0000X?4Q0000000000000000l[5l00000000XgL<000000000000\_G2000000000000000000008d5_00000>Bb00000000\SK4
lH_M0000000000000000000000000000`83k00000000000000000000000000000000X10900000000L0>l@@:GdYE:00000000h8:6@DP<0000000000000000l9Gf
0?oAdSV>0000000000000000000000000000HH?A0000\X:V000000000000LS`Q000000000000000000000000HkA1000000000000000000000000TK[_00000000
0000000000000000000000000000l<>b0000000000000000000000000000000000000000000000000000XE@el`ii0000000000000000H3WdT_:aa5fV00000000
<BeFXW=i00000000000000000000000000000000000000000000`VQa000000000000lmR@0000000000000000D8Pd00000000L?EG000000000000000000000000
000000000000LHkE<B950000]3F70000000000000000000000000000000000000000da7;00000000000000000000562D@YlM0000lWNM000000000000LZ:]0000
0000000000000000LT>K00000000@R]A000000000000000000000000000000000000000000000000000000000000000000004B7glCQo00000000000000000000
00000000PQBk00000000PZCGlYhVXSO_000000000000\L3c\i?4000000000000000000000000000000000000000000000000Y3FK000094`200004iiF@m]B0000
0000000000000000000000000000000000004H0eTE[X000000000000000000000000DBm?U2Ic00000000d9^c05K4XLnC00000000@>7o000000000000=3KdTQ2e
0000000000000000l8kO0000Tg0e0000HRgS0000000000000000000000000000000000000000000000000000L2NdhHdA00000000HD:f000000000000@CKh0000
PO0f00000000000000000000000000000000000000000000000000000000D9;n0000000000000000000000000000`G@Y\Efe000000000000000000000000l9b6
00000000\6:J00000000X=F70000000000000000000000000000l[eGlZ_f0000000000000000m5bB00000000000000000000H>V]000000000000000000000000
m5?Q0000000000000000000000000000000000000000000000000000Tigc00000000000000000000lTWo00000000hhReTWl:0000000000000000E5Wk0000<oBP
0000000000004CBT<<?El70V<Sa1=1a00000000000000000000000000000000000000000lR5n0000`JCn0000DDV00000HC;70000000000000000000000000000
00000000000000000000U56f000000000000D@I?d;2F000000000000000000000000lUK600000000\e@N0000@@NW000000000000<LWd00000000000000000000
00000000dF`g0000<`C?TRc200004=ii0000hMBk0000000000000000000000000000000000008Rcm0000000000000000000000000POf00000000000000000000
00008j>c0000000000000000000000000000000000000000d`VoP7g100000000hXnH0000000000000000\hBE0000000000000000000000000000P<<Q@E770000
hekkP_jD000000000000lWR<00000000000000000000HQEW00000000D<Db000000000000000000000000\3f200000000`CaD0000000000000000000000000000
000000000000d7QZ00000000<7l30000HgW>\jR;0000000000000000`Gg@4ko[PY`Z0000000000000000000000000000000000000000LJBG0000000000000000
0000i60V000000000000000000000000H\REdD8o000000000000000000008ESW<dlf00000000<]iR0000000000000000T06P00000000000000000000dX=VTl6T
00000000000000000000X<VY4k@W000000000000000000000000@9PE0000000016K90000hJ=\0000000000000000D7e^00000000000000000000LNHH0000HBmU
0000hAF600000000000000000000000000000000000000000J5000000000000000000000000000000000<?M00000000000000000000000000000dfEI0000HhK3
0000<Y?h00000000=2NNPn`;00000000000000000000TEB50000LP6nl7^FTGQ<Lk>1Q2jkTh5k000000000000DJWM00000000000000000000`<m`000000000000
0000000000000000000000000000XM<L000000000000000000000000lHCM00000000TA`[hIeN000000000000M1DC<X\0lGbc000000000000e2VNdADfX5ASa4XU
0000i5`K0000000000000000`N[:0000m56Y0000P7i=DNjf0000000000000000000000000000Y52g00000000000000000000000000000000000000000000hL:K
0000<OZ3000000000000\1=b00000000`i=400000000TWm:000000004NO2000000000000LjCnXAG400000000000000000000000000000000000000000000lVAg
0000000000000000000000000000000000000000000000000000X\f[`^4:<4j4000000000000000000000000000000000000000000000000000000000000XKW^
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D5A8000000000000T6>1LN3]LS>;0000HW:a`k3B0000
0000000000000000XYGd000000000000000000000000h3AU00000000000000000000LFkCP@010000l3Ch000000000000PfbD\A4:4Pk=@\hel]IM000000000000
00000000000000004\3HPiG\000000004::g0000HKP30000000000000000HE>]000000000000X=WS0000000000000000000000000000dZIj000000000000hQW=
000000000000000000000000000000000000000001l<00000000@VaE00000000\?A;m2;O0000000000000000XLLQ000000000000000000000000hCj9XOn_0000
X72_`Gg400004;i90000000000000000`lnoT@[20000000000000000000000000000000000000000H22k0000000000000000000000000000LLbeXTNUL6AZ0000
00000000E6l]0000000000000000LQ^:000000000000dR:U00000EdI0000000000000000X\`[000000000000000000000000\Z8g000000000000\71[00000000
I1VI0000XE9L00000000i5P]0000000000000000000000000000000000000000@@3S@hnk\MM^000000000000000000000000P:kX000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\I>dlKHeHOJ@00000000lH7j
000000000000h<<g`YUU000000000000000000000000000000000000000000004:1dl[QEE3m@00000000HgS900000000000000000000000000000000deWO0000
0000000000000000000000000000000000000000000000000Sdo00000000000000000000H9o8TeJ_<n?O0000000000000000000000000000000000000000H0>P
00000000\K`Ml[6@hgdf00000000000000000000@j:5DKGQ000000000000000000000000h;_G000000000000000000000000Q4Ej000000004\;cT:o300000000
000000000000000000000000HYPP0000000000008mK=0000000000000bob0000000000000000LL1`\[]C000000000000000000000000<QLh00000000dQ]d494>
00000000\]5B000000000000d^RL0000000000000000000000000000000000000000@6NL89fi`Nfo0E9@\\NE0000hMRK00000000000000000000000000000000
0000000000000000000000000000l:>>8jEC00000000dkg?0000000000000000L[>?000000000000T28O4Jg`00000Zle000000000000T;YeX]lT0000Hg@N0000
00000000000000000000000000000UM:00000000000000000000@i43000000000000Plg90000X:J^0000000000000000000096h>00000000PD7fl^iU00000000
000000000000\UG=0000TkmQ00008NTM0000\Z9]000000000000000000000000do\V000000000000000000000000000000000000haFT0000TXLBU0iW`\HJ0000
000000000000m3Ed000000000000LE::D\F=0000HFTD000000000000000000000000000000000000000000000000000042G8h42=hOj]H`6o0000000000000000
@ZN900000000000000000000000000000000dQe[l37X8CgB000000000000000000000000dM[P0000\LaN<BVG000000000000000000000;5Z8FGZPFj:00000000
0000000000000000hS;2LFa30000D0b8\87J4=59D7K_HSGLDmQWhEhJ00000000d0Q5hOgC<PTK0000000000000000000000000000HlEW0000HCn4000000000000
0000PPLa0000000000000000000000000000P`S7<UHG@DTg4KRU0000000000004=k900000000LIJ\000000000000000000000000000000000000000000000000
00000000000000008RjBHRN;DeZ<00000000TT_Z000041ah000000000000000000000000000000000000000000000000000000000000Dd]c0000`?=600000000
lC2:0nX:<O?;000000000000TNV:000000000000000000000000I1U_00000000000000000000@g7g0000\<6M4GJF@_Em000051W@0000hl3>00000000`k`40000
00000000000000000000D:nT0GF18RaB0000X7@M0ghm00000000000000000000@BIWhJ:W000000000000000000000000000000000000000000000000dJa20000
000000000000000000000000000000008fW^0000000000000000000000000000000000000000000000000000HnQI0000000041B;0000LdeH0000000000000000
\V^S0000000000000000000000000000HQddm6fo00000000d78_0000173J4Qoei4IG00000000e65P0000000000000000\GA_0EJ5@c;400000000X0oj0000d6j1
HCHJ00000000hKCF8V_J00000000000000000000\0?M0000d?UEX4Mg0?oM00000000000000000000000000000000000000000000d^_o00000000000000000000
00000000000000000000000000004>jW00000000`coV00000000Tk98000000000000000000000000Pim\0000T[<=00000000000000000000P8C7000087680000
PUbW000000000000hliX000000008V@Y0000\G=10000000000000000h]dW00000000\1i8d8P38LV^94AW0000000000000000H5VM0000DF`P0000000000000000
0000H;CWD8\h0000M22lDd9O00000000PJc<00000000D<Rl0000000000000000`Rgc00000000\NRX0000000000000000<I<R0F;edd`F00000000000000000000
\X08000000000000@ZA>XFgY0000`GgLT=Xg00000000i2h300000000000000000000Q1Z14CFL0000Tb9b000000000000000000000000000000000000P16STSfW
8[?``[kY=2>n00000000]3O7000000000000000000000000000000000000lL@o0000\M]100000000000000000000000000008<HVDLa^0000000000000000L0X]
00000000dfGD4jcWe5OV000000000000d5QJ0000@15J00000000000000000000@a;W0000000000000000000000000000`EhW0000000000004SXQDBmJ\H6cXQ5k
0000\l@Pd^CJ00000000DAMlLg6b4TN@D7L@000000000000000080TFD=Rm00000000000000000000000000000000000000000000A61T0000000000000000@A;m
0000hBfaP2O50000T8cK0000000000000000000000000000H\QK00000000000000004bBIP4H70000lMo?0000000000000000000000000000h[;j000000000000
0000P1P600000000000000000000PYL\8mdN00000000000000000000D8bPh>kI00000000000000000000ho]K00000000000000000000000000000000d>SY\LPN
00000000DP<100000000000000000000000000000000@55_00000000000000000000000000000000000000000000d=Z:dR9Z000000000000000000000H17T\1W
0000000000000000000000000000000000000000000000000000lH]80000000000000000Tg4100000000@fcM00000000h7m[0000000000000000l6c^00000000
0000000000000000dQ]X000050^XHNRH@jj<000000000000000000000000000000000000T=eo000000000000T@\o00000VLSPV`H0Obl8Fo;0000000000000000
`SoB0000000000000000TW2Y0000]1aa000000000000<2[G0000000000000000dTk7000000000000000000004TkjXlUn0@0f0000000000000000`Tc3Lk4:0000
000000000000000000000000<R?DT8]@0000TL=l00000000Q5Z6<c\K000000000000TF\=lL2UHY_`0F^c000000000000h72500004`1Q0000h5LQ\C@mTUN?\mBg
9617TG2S0H:]000000000000Ti0000000000\`OZ0000000000000000lIC2le>G478mM16Z00000000000000000000000000000000Xn5R00000000000000000000
000000000000000000000000000000000000`PNN000000000000X92]00000000000000000000lB@CHW`I00000000@Z@\PhUi0000000000000000000000000000
00000000Q5YV00000000000000000000000000000000000000000000XbZZ000000000000hVfc000000000000Q5Ycd3840JJG0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DAQUL<RMPZLR0UQgH]^V00000000d7SbT]<4DLLk0000h<UJ00000000000000000000Dn4i
dIi20000000000000000000080LH00000000000000000000H8>T0000000000000000846F0iif`GdB0000000000000000d5YI\F_mLEEA<H@T`FZ\DHd^hQ\_0000
00000000000000008;jT00000000000000000000<<;`000000000000000000000000000000000000000000000000000000000000Q5;E<5^Z0000000000000000
Pdg>lD_90000<IKP4JVG00000000L1aM00000000PflZ00000000000000000000i5MW0000000000000AWSlh990000000093Cdl4LZ@e1k00000000000000000000
<NYg4]Q?00000000D:R4h]O>M2l_0000lCG\13S80000000000000000000000000000000000000000000000000000000000000000000000000000000000008@Q4
0000000000008;Hb000000000000000000000000000000000000000000000000000000000000\gYW@`ANLkEUA1V9XWjR00000000000000000000000000000000
000000000000000000000000000000000000000000000WPC00000000Q52M00000000000000000000\4>500000000000000000000I0CZ00004Z\4000000000000
00000000000000000000000000000000H08^0a5k0000000000000000P0@O00004^7T00000000<6f^e2PF000000000000h]Al0000000000000000000000000000
0000X@1N000000000000000000000000]3bV0000hO3l00000000000000000000`Te>0000000000000000lX1X0000000040@n<?W<000000000000000000000000
0000T5ce0000\nFZ000000000000m2:A0000000000000000l;9g\A\H`Y<]00000000\bKX00000000000000000000000000008<N^0000l`6T`UBjXUSV00000000
00000000D=CY00000000000000000000000000000000000000000000L_6N0000\aB;0000000000000000D<X9PHi9000000000000hHef00004YS]000009_W0000
0000000000000000000000000000000000000000@kFa00000000<ZIC000000004?JMm5hG00000000000000000000000000000000000000000000000000000000
00000000dQeQ0000000000000000dR<<0000000000000000000000000000000000000000L[5O000000000000hD5W00000000000094CH8QB]000000000000@D8M
00000000@dSAl:e[lYXM00000000000000000000<:ROLLEf0000000000000000XU^m0000000000000000000000000000000000000000di8n00000000\TTm0000
0000000000000000\:R_PkIR0000000000000000000000000000d:mB000000000000000000008<`j00000000000000000000000000000000lD=k000000000000
00000000000000000000000000004Ko\<VgN0000Y2cK0000@2@I\@U\X:280000TmT=000000000000000000000000000000000000000000000000000000000000
000000000000@DR08PZk<e9T0:hG000000000000l8\6000000000000000000000000X9740000000000000000000000000TiE0000000011kM000000000000m5CZ
000000000000h7Wj\WE300000000000000000000000000000000000000000000000000004P`f0000H;\b0000000013;A@PU<4DVS`m[j000000000000d2_A0000
0000L`9>0000lo:^0000000000000000000000000000000000000000000000000000<D9=0000U0Mj000000000000000000000000000000000000000000000000
`ETXX^4V00000000000000000000000000000000000000000000000000000000@kYN000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000P^B=<0O\4DKi000000000000DH1I000000000000000000000000000000000000000000000000000000000000A4M]00000000
00000000000000000000000000008=DR00000000000000000000d<MQl^?b00000000000000000000`V:g]4>oXCK3I5hk4idj000000000000\VB`000000000000
=4a@hHb70000000000000000dhX10000000000000000000000000000000000000000000000000000l^h6000000000000000000004jkK00000000000000000000
l5bJ`dD3000000000000000000000000d7\=h^lB000000004moN0000000000000000PRD5000000008bVl00000000000000000000000000000000000000000000
000000000000000082FUDKcJ0000000000000Ud;dP^J0000DmcF00000000000000000000000000000000000015550000000000000000h]cc0000000000000000
00000000000000000000000000000;5h000000004Yhg0000lOmM00000000DVQS4cK_000000000000000000000000`aO3i3HO0000000000000000000000000000
00000000000000000000000000000000000000000000D>AF00000000000000000000000000004LVm0000000000000000000000000000H<V6=3[I0000h;66P^=e
00000000000000000000000000000000000000000000000000000000000000000000000000000000@^^n]1YJ0000000000000000000000000000T8ab\G@=0000
0000000000000000]6_Y000000000000H?CG00004\H<000000000000PW]F00000000000000000000A2ZS0000000000000000@Bmo00000000000000000000`;8:
83=X00000000PThE000014GB000000000000XN4T000000000000000000000000dNi=]7470000P[2D000000000000000000000000000000000N[h000000008?74
00000_I`0000<3]a<QV<0000LWi100000000000000000000907F00000000X3WI00000000D<FY0000000000000000X11c\1>0H;1SE2W;0000000000000000dma[
000000000000LJFQ<foN44410000000000000000@7^20XhO000000000000000000000000000000000000P9UP0IF@0000H\6f000000000000L?f0D8]1<E@:95cX
@SaK000000000000000000000000000000000000Djd7000000000000PW:10000PJGg0000000000008U`nHg1f0000`6dD00000000000000000000lm?L00000000
00000ihT000000000000000000000000LKoJ0000XDoH000000000000XFC:lKeR00000000000000000000LY=lTOSE00000000L_f^0000000000008PPj00000000
0000000000000000T@0LXE0[D]:400000000000000000000000000000000DT0n@U_@00008Dgm000000000000XT^T0000XWD^0000000000000000DJK900000000
000000000000000000000000000095\F0000000000000000X=K[0000H94P8Agk4_C_4o6J00000000XDjk0000=267a6Cl00000000000000000000000000000000
000000000000000000000000T:L8000000000000000000000000000000000000dRZPDM7LhUeg0000`Tnd00000000000000000000000000000000hMWP0000LGnh
00000000000000000000000000000000000000000000000000000000LeCf00000000000000000000000000000000000000000000000000000000TZC900000000
0000l:=>00000000`2_m00000000000000000000PRGU000000000000000000000000TZR=0000000000000000@BfF03;a0000DG[o0000000000000000<LH<HMJf
000000000000\_18000000000000000000000000000000000000000000000000155o000000000000000000000000000000000000000000000000000000000000
XG0^0000@8[_L=GE52^EDneB000000000000P:]\0000000000000000000000000000000000000000000000000000000000000000LG8b00000000000000000000
8T`C0000PIYNX@Oi000000000000000000000000000000000000000000000000`3i80000a6b:000000000000000000000000000000000000000000008A2;0Se>
000000000000D3HJ00000000\I^h000000000000d>SI000000000000000000000jf\15Jn00000000000000000000000000000000000000004Ba0T[MQ00000000
@;PB00000000`1a7000000000000000000000000000000000000hN600000T\83D;B6T2MfXX0J0000DBe4E4DE0000000000000000000000000000`_lh0000hSFW
0Eon0000000000008SeM<`@f00000000000000000000000000000000h6ao0000A5Cg0000hUnQ0000000000000000@nJf0000L:4b00000000000000000000T\\6
000000000000Ll[:00000000000000000000000000000000Y5g`0000000000000000000000000000lDZZ8A0h0000000000000000000000000000000000000000
00000000000000000000hZU_0000000000000000000000000000@2A6000000000000`CT`00000000000000000000000000000000000000000000000000000000
0000i4TY000000000000U321000000000000`A4W000000000000XG0O4Pna000000000000000000000000\Y=K000000000000000000000000000000000000l6Kl
<NXL000000000000000000000000000000000000000000000000000000000000LQTb@3[[00000000000000000000000000000000000000000000000000000000
00000000hEC<0000dgJh000000000000000000000000\T6ATU6g00000000000000000000LGo_TJ9k000000000000000000000000\;]C00000000D`1l00000000
00000000000000000000000008Y90000000000000000HMcC0000000000004V`7\NYE000000000000000000000000000085YUXnPB000000000000000000000000
\:]L000000000000000000000000000000000000000000000000l1JL000000000000000000000000000000000000XfNI00000000LVE`00000000000000000000
0000<d]30000hG7h00000000000000000000@5jj000000000000000000000000<El<H6nR0000000000000000lFE\000047nTL9RPT;l1Q4_8000041_C`\Bf0000
`E2e00000000000000000000P9XW0000000000000000\hEN00000000d9j]@We70000000000008V^E000000000000h1jB`7Mn0000000000000000000000000000
00000000000000008>Fe00000000lldA000000000000000000000000000000000000000000000000d<A?00000000X;`Al7AB000000000000M6g[d:Z_00000000
4\JNDge9000000000000\T?g000000000000hbn_0000000000000000H>630000000000000000hTfML?@PQ5U=<H86dIZ<H;46dITZdhQS000000000000L;?odAkL
0000000000000000000000000000L[LQ000000000n2o000000000000hoRm0000000000000000h?T3`>ID4fP]000000000000@VJJ000000000000000000000000
00000000`?\_0000Hcio0000000000000?bQ\DOg000000000000000000000000000000000000@A8W000000000000TK><00000000T4D]0000l]1WlU`\Tk1J0000
0000`4BU0000000000000000000000004]8J00000000P:`W000000000000<`B^0000Y2AF0000000000004A;N000000000000000000000000d>cn<JgM00000000
00000000000000000000@98BTnah000000000MA9000000000000000000000000h@kH00004OB;00000000P]bG000000000000000000000000d[`RA50Y00000000
0000lg_khPH`000000000000P@R0d_H[0000000000000000000000000000000000000000P_0@0000H9no00000000XPCa@RaO4Yf8HWMh00000000U4SH00000000
0000PHhi0000000000000000Ta3b000000000000000000000000000000000000000000000000PD<L000000000:0<0000000000000000000000000000H<P=Xm8f
0000@=O=m0580000@4Gi0000000000000000h1KD0000h0\C0000000000000000000000000000PFNb0000Q0GV00000000000000000000D:_I000000000000HX6F
4e<=HoTDe3Ad0000000000000000000000004KYT0000000000000000000000000000DKi5@Q1F000000000000000000000000d;La8=6^00000000XZm\00000000
0000000000000gQ_T5WbX=oidINShEgV0000000000000000\3D_000000000000000000000000000045K@a1he00000000000000000000DW2L0000000000000000
00000000a4bJ`R3A00000000000000000000e5>J00004:3i000000000000m2`9000000000000Tj[cE5Bc00000000000000008GYa0000000000000000<`oOX2W<
0000TnCl0000To9l<dIj00000000000000000000000000000Rfi12[=0000@OSi00004hRR`PgH0000000000000000PRW20000@6YO0000000000000000`51JP@TN
00000000]58Q@keC0000T=B=0000000000000000`HcT`YRl000000000b2400000000XLgf0000000000000000000000000000@`aF0000@TEm0000000000000000
0000000000000000000000000000L_;<XX^N8I?3<OKF000000000000000000000000U36I000000000000000000000000@4E=0Snl000000000000Hfk100000000
52KT0000000089ChU0gj00000000000000000000TI8>00000000000000000000000000000000\:ga0000000000000000T8`EH?2`4o<I00000000000000000000
0000LI[n00000000000000000000DgI_00000000XS^200000000039n00000=[R0000@8aD]5aR000000004ACP0000000000000000hJ==0000Y6NS000000000000
0000000000000000000000000000@KO0LNQZ000000000000000000000000M34H00000000TCo>0000000000000000h6::000000000000000000004`gW00000000
0000000000000000000000000000`=bH0000`eNl00000000U1m7000000000000PlUR00000000]17h00000H_f<N38L\0mP\]j8]hR00000000000000000000Lln>
0000\Ag<0000000000008cHL00000000000000000000000000000000h:]>000000000000DJ:d000000000YmPLjVk00000000000000004UL6L5=K8XA08^H10000
\=Mo00000000000000000000<NHh00000000X]CG0000I3\000000000Tldg00000000XV`X0000000000000UdMQ1YT000000000000H5E30000000000000000TXNL
`RQX0000000000000000000080W@00000000h3jB0000TjXg4nhb0000000000000000@34:D4GMhmee000000000000000000000000000000000000000000000000
XQI80CB10000000000000000`e8d000000000000000000000000<68h00000000000016j?<TK;0000000000000000000000000000000000000000000000008K=c
00000000000000000000000000000000@S8900000000HePU00000000000000000000HnK?00000000l7oL0000a5ee0000000000000000L:XY0000LRN^00000000
000000000000000000000ZI[00000000000000000g14000000004eX<\P8c000000000000@lJ8000000000000TP8R0000DN6?00000000I6N`0000000000000000
000000000000000000000000000000000000DdkF4IPSXiAk51j7`[D3<c;O000000000000<ohR00000000000000000000dk5D0000000000000000PAXZ00000000
000000000000XDmi00000000000000000000Dkid000000000000000000000000000000000000\SS34@?G00004]IW00000000HA360000HGJZ0000dJf4A2Mh0000
00000000=3\W000000000000P5DA00000000`]JF000080N><>K4XEYH0So700000000HYOkPAFX00008ZZ1U0Re0000000000000000000000000000000000008l^G
000000000000`eCU00000000<=iL0000`?]<000000000000hV;J<bKM0000PDYT00000000000000000000l2R@0000=2P0dlJl\n]W00000000TJH7000000000000
4Y@E00000000l734TlL?00000000000000000000DDRj00000000PX?500000000000000000000000000000000000000000000000000000000hO3_000000000000
00000000000000000000]6eX0000T@a2H=i4\UcL0000e6MI00004IG[00004JR3000000000000LALl000000000000000000000000000000000000XDd00000dh9o
P5gX<Xm10000TY[YHIRIH\2M0000\2Pl0000000000000000D`mEI59J48I1hC1l0000000000000000000000008VWB0000\=KK00000F?l0000l1m8H80i00000000
000000000000d56b00000000000000000000000000000000hX:6000046[9h\]C0000000000000000`MNG00000000`Yj700000000dOI000000000l_On00000000
0000000000000000LUU?00000000h\=<`^15000000000000000000000000@<El00000000000000000000000000000000000000000000Q4Y500000000LB^E0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`11300000000000000000000=59d00000000000000000000
0000000000000000Ld@V0000000000000000000000000000@JoM0000@B\a00000000000000000000TSPa000000000000000000000000@=\H00000000<SDS0000
0000\W77000000000000\JG8L^MWlhYP000000000000X2lB00000000<>Mk00008Z\O00000000000000000000000000000000PcSB000000000000000000000000
0000l@U4LND3M4^^0000lN0a0000`Y6200000000<IKB0000h[ULTEQ60000000000000000000000000000DhPU00000000X8910000000000000000000000000000
0J2XHf?FE0V[0000000000000000000000000000<h^h00000000000000000000000000000000DMZ`409c@@_aLLM\000000000000000000000000\cGJ000083?Y
00000000000000000000000000000000l\?>00000000000000000000H`f>0A<U00000000=6MV0000HRa400000000000000000BOe00000000000000000000Lo;S
0000PL0?00000000a6SOX?]g`Zkh000000000000000000000000000000000000000000000000HONP0000<jL700000000000000008ME600000000485THZcd0000
000000000000000000008T>=0000\YiG000000000000000000000000000000000000000000000000<RlQT\KO`HnD@j<100000000000000000000\l4kXHNn0000
000000000000000000000000000000000000DO:h000000000000T1fV8?TO00000000000000000000000000000000000000000000XYg?00000000\K@Y00000000
00000000d5;@00000000@5Rc000000000000000000000000000000000000000000000000000000000000Ton80000a4]W00000000DbFb0000HARL000000000000
0000TMW=`U<:000000000000000000000000HDS=0000000000000000dSHm000000000000\dUm000000000000lSoQa1]e000000000000`@mi000000000000@7FZ
000000000000LCRA0000000000000000000000000000h=<h0000000000000000000000004B:OA55_00000000PkQ\000000000000000000000000000000000000
Y6;8T<U<<gj0Q3g5000000000000000000000000`3bf000000000000HfY?@2XHlV=700000000DXlM8]lo0000000000000000000000000000000000000Om]\cVU
000000000000HjW:0000000000000aU500000000000000000000000000000000000000000000000000000000Lga\000000000000000000000000000000000000
000000000000000000000000`55H479WH?2lQ6D<0000X:5`000000000000000000000000<1[S0000000000000000U3;Nh?=F0000X[\I00000000000000000000
0000000000000000000000000000L18=d>X`00000000hC8I000000000000A50<Pe`\0000]0TY0000000000000000\l[^000000000000000000000000Pe_>0000
PiXl000000000000d7Ma000000000000PN1AlT]A000000000000\aNV000000000000T5ID00000000\MoZ00000000DL;300000000000000000000000000000000
00000000000000000000<dDh000000000000000000000000000000000000<8QND\NW0000D8df00000000000000000000dXiMP@mM0000<EVF0000000000004OX]
00000000000000000000000000000000000000000000@9eP00000000P=1Z0<QB00000000000000000000000000000000000000000000000000000000\V^80000
0000000000000000<ecJm084E2d`000000000000000000000000DOQ?4K[P000000000000000000000000000000000000\8<IhVh7000002QM0000\QmR<Ta00000
00000000000000004=3?0^eJ00000000d0RQ00004?oY00000000Q4@600000000XY:>96Dl0000d]QL0000<WLAX5?S000000000000000000000000000000000000
00000000000000000000000000000000HDgI000000000000000000000000000000000000000000000000<gh=000000000000000000000000h@jg000000000000
0000000000000000000000000000Pem3000000004KFb0000000000000000dLde000000000000000000000000\7SR0000XAU48US90000`RFI0000000000000000
0000000000000000DS15000000000000PKIElSo]h:>U000000000000`0CA000000000000l5fe000000000000000000000000000000000000000000000000PD<a
00000000L[]U\Cd>HWT7d`<9@k1b00000000@`Ac0kG44kGm00000000000000000000DX]AlkaaX<jk000000000EIh0000<=@4A6@N000000000000LSlaPamn0000
000000000000D=_B]26T0000DXl_000000000000000011d[00000000000000000000005NXKGF0000LPnP0000000000004BYe0000<X2X0000P1o@0000T^@\0000
0000h7o_0000`CWU000000000000<>]<0000000000000000m1ol00000000000000000000000000000000<PI@0000000000000000000000000000000000000000
00000000d[g:U3oj<C1F4]ii\I]i00000000HL>d000000000000000000000000lFR6000000000000000000000000000000000000000000000000\KjmA6d40000
0000000000004;HTlH3k00000000\iUH00000000D4`@\AJm\l[k0<Yc0000@Eh40000000000000000000000000000dV2L00000000PRIV000000000000\1EV0000
0000000000000000000000000J2j00000000000000000000000000000000D8Z4d;Oo\WLP00000000Xkn3hFoXe6Wh<MAh000000000000`WDh`EKL000000000000
00000000M5W^000000000000000000000000<4Wn0000h6bK`N2k<@DM000000000000000000000000X9YP`1aBH]7C00000000L<c90000@oI40000848`00000000
00000000h6?04S<@000000000000l05nPioL00000O[O000000000000114900000000Tg<00000000000000000l84=L8<W00000000000000000000000000000000
0000000000000000HKHU000000000jl6000000000000XM1i00000000000000000000000000000000U6_I00000000000000000000000000000000000000000000
00000000000000000000dDV_dYg_dn>I0000P@bi4BV30000HQS<000000000000000000000000000000000000P32b@Mag0OY>Hm][H2Q]m5:N0000000000000000
00004SISa0BF000000000000Hg75000000000000000000000000000000000000000000000000000014Ti000000000000PDVGP5gO000000000000000000000000
00000000000000000000000000000000@L1NM4N=0000HPSl0000000000000000000000000000l4dX0000lT3AX:7Y0000000000000000000000000000P8]m0000
`BSO000040ULY5>W0000000000000000000000000jk\56P10000000000000000dBcE@[KM000000000000000000000000000000000000\WeJ0000000000000000
00000000`Um90000000000000000000000004@b400000000PFUi`RQe000000000000000000000000dPE000000000000000000000Y46k@\JC0000`2nS00000000
0i\U00000000@DIn<fPH00000000000000008F@^0000E4Qk0000P\^[LK\@@_>oE2_800000000l:W[000000000000LfdG0000h88E000000000000000000000000
000000000000D=Gf000000000000m2RX0000@DA\0000DOlS00000000000000000000dUnb0000000000000000lIH\\@M6\kA`0000PMf`00000000000083l\53^>
00000000DOfNTP9i4GQK00000000000000000000PBXH0000000000008EK=81bI0000000000000000LkWP00000000000000000000000000000000000000000000
000000000000`4MY00000000000000000000XS7n00000000d_A[0000XOA;00000000000000000000000000000000000000000J2aPQnh00000000000000000000
0000<F9V00000000000000000000X:<_0000000000000000T:?50aAb000000000000@j<[0000000000000000=66V000000000000000000000000000000004G\C
0000000000004[WF00000000hj5Fi3QX00004AJD000000000000000000008g8lP>bChGE?PT_i000000000000\LUX0000dHhG00000000\j1c0000000000000000
0000000000000000000056F<00000000PN<j00000000000000000000000000000000DWH=00000000`i^f000000000000dAFKLBS?000000000000000000000000
0000000000000000PG9h0000000000000000000000000000000000000000=6\\XUHoP]X100000000dlcJ000000000000<LBIL?N9000000000000000000000000
000000000000000000000000000000000000000000008TcI0000E22_`UI=000000000000X1V100000000`Jib000000000000T<fl00000000000000000000L9hA
0000000000000000`6070000hYSo00000000XDcW000000000000000000000000XDV<0000000000000000HXTF0000XTUJ00000000000047cP0000000000000000
0000000000000000\=K;00000000000000000000000043VK000000000000000000000000M3oC00000000PEVQ0000000000000000000000000000000000000000
0000X=c><f2D0000000000000000000000004l`8\ZZS0000PKHE000000008DMD@k^@00000000PPSI000000000000PGn:00004Nh^000000000000\<0TXI1A0000
000000000000LA<i8HAV0000DW5_4Uf20000000000000000H3m90000000000000000000000000000@N7[00000000000000000000000000000000000000000000
000000000000Q4Bn00000000000000008PC4000000000000<23=]4V?0000000000000000000000000000000000000000XRkH0000000000000000000000000000
00000000000000000000000000000000000000000000PBiV000000000000L:7J0000000000000000000000000000000000000000dXY:0000PbXD0000X1RC0000
@>9H00000000D@];000000000000h[7j<XkflH5D000000000000000000000000000000000000000000000000Pj910000000000000000000000000000Q11U0000
0000000000000000909d00000000000000000000dT8@00000J3<00000000LF?=<C?d0000M6P>h^Fm0000h]mM00000000P7jV000000000000000000000000lLHf
0000000000000000000000000000000000000NlM0000000000000000000000000000000000000000000085Ek\<Kh00000000Llb5000000000000@GWH00000000
00000000hJTV000000000000000000000000XH:@000000000000000000000000000000000000000000000000000000000000000000000000000000000000Xm1b
0000000000000000000000000000\\0QlmF10000\U:m000000000000000000000000A08c0000000000000000LjDN000000000000T\ng00000000Tj>60000H3I:
00000000<Pc;4?oe000000000000XFFS0000T2[m000000000000000000000000D[_Y000000000000000000000000000000000000000000000000]5e80KWO0000
0000Q4@P000000000000000000000000TID_0;RHHI\>00000000\Sh_000000000000000000000000000000000000\Y3M000000004cYUX2CD0000Dj1I0000<XBQ
00000000000000000000000000000000000000000000HMd8LY0K`U8b0iBd00000000DEGg0000L0_N]182000000000000000000000000885bhRXiA2O700000000
000000000000T:0k000000000000\]1H0000h0l2HXW`0oUo`F:@0000000094780000h79<0000000000000000000000000000lfd\0000D[P7H^U4000000000000
0000l]LA@k^MPN\P00000000000000000000000000000000Da9U4biQ0000DKXb8kL=@jXVa42R00004]ek0000PAm100000O4I0000000000000000000000000000
0000000000000000000000000000000000000000DKC_PfR800000000hBA\000000000000@A@P0000<WPSm3m6000000000000HdQS000000000000000000000000
000000000000PP0S00000000T6oi000000000000000000000000HT@900004];\HJF?000000000000000000000000000000000000l\LAH6BS0000000000000000
XFO=<ZF[0000000000000000000000000000m34X000000000000`n4S00000000dn\C000000000000@NmY0000D@U>000000000000hU5N00000000\SB500000000
00000000000000004J1j000000008?jM@Vae0000000000000000890<000000000000000000000000\;C<DVmJ=5j_00X800000000000000000000@P1Z00000J33
\[d6h]j4000000000000000000000000000000000000000000000000\`jC0000000000000000a1b;`QXV0`ePLm4l0000h[UY0000000000000000000000000000
0000TL:5`Xmi0000000000000000000000000000000000000000000000008Zjl00000000000016V;000000000000HP>900000000X?IF00000000000000000000
dQ@e0000000000000000L2Y=0000000000000000HQoY`X2<0000l=Hl000000000000000000000000000000000000`i3R000000000000DVdY0000a5P000000000
0000000000000000lVi@00000000dHFF0000000000000000I2NA000000004VKI0000000000000000d0RB00000000000000000000000000000000000000000000
l<E>dYo[0000\0lE000000000jP_00000000`fH?HA_n00000000<iR@000000000000000000000000Xi4Jh2cU00000000\]SO0000<gKg0000000000000000hCX\
@DG:0000000000000VJ8000000008W<_00000000000000000000000000000000000000000000000000000000000000000000XB?=DHgh00000000000000000000
`GF?00000000`0Ka0000T5_g0000PTbE000000000000000000000000000000000000XkWe000000004Me`0000000000000000\NoaX5QY8<;6000081G>00000000
00000000X4nA0000000000004>g60000000000000000000000000000D[R;000000000000000000000000000000jo0000000000000000I50L0000000000000000
DU68h`BQ00008Vhn0000000000000000000000000000000000000000000041kodTGU8Y\300000000000000000000000000000000000000000000Q3dT0000XEPE
0000000000000000966i0000P1Hj00000000=6OJ000000000000A1a=000000000000I4HF0000liYG0000@Im^00000000000000000000000000000000000012<6
00000000000000000000X5Ob0000<Sm[0000000000000000000000000000000000000000000000000000TY\dU6Yb0000000000000000000000000000@\To0000
000000000000HW8D000000000000Tai\0000XNC<l1@DH?G10000000000000H6W000000000000@6L6`PL60000000000008G`Y00000000a68300000000X:K10000
0000000000000000000000000000000000000000\1EJdl_Z0000HK6c00000000000000000000000000000000000000000000X=hP=4i700000000000000000000
96f\dlEf00000000`d2EhaMX0000hc7m000000000000e0d;000000000000000000000000\Ma[000000000000000000000000@QAV0000000000008SZl0000HX\L
0000<OJP000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000lSVnPYAM8\P7
hf9e00000000000000000000000000004SCQ00000000d8[F]6EF00000000000000000000@:ZQ0000l`SQ000000000000000000000000@Y<90000000000000000
00000000000000000000LZ?K000000000000000000000000d^m00000DBQ@0000h[F20000000000000000@IL1000000000000dLiP000000000000000000000000
a64\40^P`9Nnh<ALE5[`00000000000000000000Xe4U000000000000h3gEHI\KX1WU000000000000L?C\0000<=`6H_8k0000000000000YTA00000000@T8Q0000
00000000lYEhhU\G0000000000000000LFIT0000lG@1DVKT0000000000000000T=NS000000000000dKE]DiSAa17[000000000000000000000000000000008;:F
H<7C0000XZDP0000000000000000000000000000000000008@X_00000000000000000000ho4c0000000000000000Tca[000000000000\h\J00000000L6:g0000
0000000000000000X`>F00004XFb00000000000000004^Sc`:c]000000000000h:300000000000000000000000004:YS<[OkXQj7000000008J;14a4700000000
00000000`j]h0000000000000000hFRdD2:l]1=400000icI0000000000000000000000000000000000000000E5f200000000000000000000000000000000PI1f
00004bJ7000000000000h88;000000000000000000000000LV?T00000000000000000000000000000000@mSm00000000000000000000000001li0000\RcEh>FF
0000Dk;]0000`Fa?0000000000000000<Wf`0000000000000000000000000000000000000000000000000000000000000000000095[000000000000000000000
lNYW<Z9N00000000000000008T=6XY\W0000XbhF000000000000000000000000XLP<0000000000000000000000000000000000000000000000000000=4aj0000
00000000000000000000de5g000000000000P<f?4dSV000006cllILdlj7<0000000000000000000000000000PijF00000GQgPBnf00000000X;VlTU>C00000000
0000000004G>D31I0000@iVV00000000000000000000000000000000XSXllW5789[e000000000000000000000000<1X60000DDWi000000000000000000000000
0000000000000000000000000000`>lhH[>a0000000000000000000000000000000000000000000000000YFf`2V@`9]M00000000e43<0000h;^9000000000000
l=SP0000000000000000000000000000XQ8800000000000000000000L7Uo4mgS0000000000000000`EZW000000000000000000000000000000000000lAB;P5>G
P<KVDGd[@m:20000lHXW000000000000000000000000LJ_=4l>M91f;000000000000000000000[_I00000000<LJ_00000000000000000000Y16o000000000000
0000000000000000hQTUHRJd\`LnHg2=00000000lkC>00000000000000000000Pgd;000000000000000000000000000000000000H;6c0000\VklTQEnPZ<m0000
000000000000PMKj0000<Nik000047cbd_@C@4CKPh?4h:b2e1@48mha0000@k?70000D82d000047h\@YL<0000000000000000000000000000<UfY00000000dSM3
0000h1WC0000000000000000000000000000000000000000000000000000000000000000<bOg0000D7FD0000000000000000DE8c000000000000000000000000
0000000045>S0000000000000000000000000000000000000000T<fN0000e6<R00000000dO6=000000000000\TeW0000000000000000000000000000h]k=0000
000000000000000000000000000000008HLS`hlQ00000000000053IL000000000000000000000000000000000000000000000000h1bg0000000000000O490000
00000000000000000000000000000000PBnN00000000000000000000000000000000`h9HX5DT86^400000000000000000000000000000000<FUT\d>@a6II0000
000000000000TD0K0000000000000000000000000000LBCH000000000000D@T;0000000000000000l^J:00000000000000000000000000000000000000000000
0000D`]40000000000000000Y2`L`6<<4M10DY8\00000000000000000000m48a0000000000000000PVIZ0000000000000000h51X00000000U2hfm6Ji0nSHlVj3
000055J700000000L5f>00000000@JMG`;d<00000000000000000000XVOY0000lXUM0000000000000000000000000000Tnd@\8=X00000000X7KQ00000000h_MM
dXPU`UJY000000000000@:8ma4=U000000000000Tgo0000000000000000004<Q0000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000d_dA00000000h4]C0IU\000000004NnN00000000000000000000P[XN00000000\<7Y0000000000000nT000000000000000000000
<XdQ0000000000000000000000000000TFlY<S\gQ2dF00000000hVEA000000000000000000000000000000000000PENJ0000000000000000<5;P000000000000
HfX`00000000<cjZ0000i4e^00000000H3Oe000000000000@6MeH9ekXCSC00000000000000000000000000000000000000000000000000000000000000000000
HJ^fP[P@0000\eH]00000000000000000000<FLQ0000000000000000000000000000PZ?A0000X@cYDfXO000000000000d6XF00000000000000004G?C\JMc0000
000000000000000000000000000000000000000000000000T9P\0000000000000000DgAM00000000000000000000000000000000T>EN0000LB5m`LkB00000000
000000000000@lhT00000\US0000Y5SY0000000000004mN4000000000000LC<_000000000000`Y6_8\j`00000000000000000000HK?X00000000000000000000
00000000E4KJXD2DldF1000000000000000000000000L0MO0000000000000000000000000000DeN;00000000000000000000@Tm3000000000000000000000000
0000H?92000000008V>M00000000@GWl000000000000h88O0000000000000000HUR9=5\Y0?XZ00000000000000000000000000008SlO00000000000000000000
M44j00000000X:3E00000000000000000000<WK@00004ZQZ00000000h1Eb\1W20000000000000000X:G^000000008Abn0000000000000000000000008b<50000
000000000000U6]600000000<@6h00000000000000000000Dl5Ee2jN000000000000000000000000XP95TS:c0000lKdb00000000<A[EXVlM000000000000P7gl
000000000000000000000000PXc4000000000025HbDG0000000000000000T>Y?0000dI9j00000000l[nl0000<F@S000000000000T[CfD4e@0000h3RhE3E40000
000000000000000000000000000000000000000051^H0000000000000000dFRD00000000000000000=Ma0000lmGo@B_20000000000000000L;;f000000000000
4ZhG0000000000000000000000000000000000008L_8`gA800000000000000000000000000004fV_Dg9XU09H@`86000000000000000000000000000000000000
8B\RLFB30000\M3j000000000000000000000000lXEW00000000\8Xi00000000\m=j0000Tg]RT]h_0000dYla0000000000008;GU000000000000XXJa00000000
0000M3;[00000000000000000000dCBB@bR0lSUmU28D0000h[eZ00000000e4cTPFJ9000000000000000000000000000000000<5D00000000XG5:000000000000
0000<d1600000000@ATi<R_X0000000000008Ui^00000000HJdJ000000000000T5^j0000\A\_0000000000008VF;`Z9A000000000000Xl@_T<CD000000000000
0000hQc`000000000000000000000000000000000000000000000000000087DQHRYD000000000H0W0000000006B30000dGG=0000000000000000lC=B0000lfm@
0000000000000000000000000000000000000000T[8i00008L@A0000000000000000<9jl4>gM00000000`;8TH0\60cN0000000008GZ80000000000000000X\eH
00000000000000000000000000000000m1fN0000PF;=437f00000000he6:T?\m0000000000000000000000004:Sl00008o<_000000000000000000000000dPKl
000000008f_300000000000000000000000000000000Lf^\00000000Lb7i0000000000000000@5J80000XekSTm5n00000000dK>Klb8i0000X]EJ000000000000
`6jD0000L07iDBhQ000000000000<MQe@9Q]00000000000044hZ000000000000X56QH67;0000000000000000\8=J0000<ZBB00000000dS=F0000000000000000
00000000000000000000000000004ZbW00000000\DT20000HYmC0000000000000000000000000000TbQ@0000XbcA000000000000A2I<0000<`Q20000HLa<0000
0000H[0WDSae000000000000000049LnhSM_Dg_?0000PNbn00000000000000000000LFBe0000000000000000@nh900000000E2;\d3hl000004Li0000H4cL0000
000000000000000000000000\IfhDR1B0000000000000000XA`i0000\XR700000000000000000000000000008B6_000000000000000000000000000000000000
0000lJjF0000`kZg00000000@IV?XKYI000000000000HX\X0000<OJa000000000000000000000000l378000000000000000000000000000000000000LJIN0000
0000000000000000\o\o00000000000000000000000000004R^00XHM`fWK<J6Z00000000000000000000M6T300000000000000000000000000000000d7VUhjFg
TK`AL36k0000D26Y00008DN^00000000T=VZ0000l5TaLX[]0000000000000000000000000000PC7_TiOG00000000\^HT00000000D>h@00000000DgD64Ih_0000
000000000?:i00000000D_3^00008_h9@V>=00000000DO9H00000000000000000000000000000000000000000C?o000000000000000000000000000000000000
00000000000000000000000000000000000000000000@K3`0000XVP\Do_80000`Vl60000000000008IlI\VkQ<QFn00000000000000000000PMJ3000000000000
0000000000000000000000000000000000000000HdZ94CDdL^=8Y5kL0000000000000000000000000000000000000000h?08000000008dhK00000000Q4_U0000
d4Jh00000000i3Yh0000000000000000000000000000Hf>`00000000000000000000000000008\1I00000000000000000000Y5=c000000000000l5Ao00000000
000000004ZSh000000000000\YhC0000877W00000000000000000000L[K;U32X0000HZBP00000000000000000000000000000000000000000000000000000000
0000\\nJ00008\>U000000000000000000000000000000000000A3N600000000000000000000<BWF000000000000000000000000000000000000d25HDLJn0000
000000000000@NN`0000000000000000000000000000000000000000000000000000938D000000000000\2bf\^GA0000D[:`0000Di[^00000000@7o:0000a4I:
00000000a3X200000000000000000000H@h:\6UfhT6h00008Aid0000000000000000000000000000000043Z?H4hA000000000000000000000000m6Gf00000000
00000000`3lC<f5k0000000000004<b2000050U8000000000000000000004S:W000000000000\cQAa5Ij000000000000DCZ34@=H00000000000000000000D0DF
\@7nl5]^P\^f55BV0000000000000000000000000000<C090000000000000000000000000000`4`W0000000000004JOB00000000000000000000000000000000
00000000000000000000000000000000e4U?00000000E3Y;Hc1[0000`VhHTbC7000000000000000000000000POM:hOTQ0000000000000000000000000000<YUE
HV\^0000DIbj0000000000000000Tnic0000000000000000XacC0000000000000000000000000000000000000000000000000000000000000000000000000000
8C9i0000000000000000000000000000DXh`000000000000000000000000l@]f000000000000000000000000000000000000<WAR00000000\1RW000000000000
HYieA0nB00000000TN>e00000000000000000000000000000000000000000000`:Hc`EE40000000000000000000000000000TM>4D1nJ\IS9<dTD000000000000
01]X\TQI00000000DQ8G<TLP0000000000000000000000004fjVM6^i0000@ARa0000000000000000L1_]0000XW830000A2D`0000000000000000000000000000
00000000000000000::W0000000000000000h452HhOQT8Pmhn840000d`9S000000000000000000000000000000000000m2J]000000000000000000000000HUTB
00000000000000000000Y1XGX`H489DjdIXLlnYm00000000000000000000000000000000000000000000000000000000XQilPUGJ00000000H0N`hWN74\m^LFOc
<a0;0^;a419B00000000<=E>4IRh000000000000000000000000000000004X8S0000000000000000<F@i00000000000000000000000000000000000000000000
0000<OaX0000000000000000<BnZ000000008X2h0000D4Ag0000000000000000000000000000000000000000000000000000X>XA000000000000000000000000
00000000000000000000000000000000000000000000A2>G000000000000\JY60000000000008CJVlJM7Q1K[T[ZMI4]300000000000000000000000000004<hI
0000=2Q000000000000000000G_;`h8>0000X^d2HMI;00000000000000000000000040Wg0000hWHkl>CS000000000000000000000000U4B>0000000000000000
<>n>Tj9N00000000PXF900000000000000000000P;[dPTFe000000000000000000000000XGOl000000000000@>mF0000000000000000<LdD=54^lKeb00000000
`Q0j0000000000000000000086Y;0000`GRJ8<dg0dL\000000000000000000000000L[MC<dIULm1B00004D<80000000000000000000000000000000000000000
0000000000000000hc@>000000000000000000000N[\0000PjKF00000YKU00000000TBZ<0000000000008>M^\PlMPo8B00000000000000000000000000000000
00000000\<7fHjn7dP4e00000000<Ukc00000000h7F4000000000000dL[k0000000000000000TfB500000000000000000000PEUD0000000000000000D7f`0000
00000000e2][000000000\i400000000000000000000L4SCDJ@K0000000000000000000000000000\@0><BPn00000000000000000000000011Z>000000000000
T9=10000000000000000000000000000000000000000000000000000000000000000T6cGDNCb000000008d_80K@J000000000000000000000000000000000000
000000000000000000000000L7j1000000000000lVV2TieH000000000000000000000000XCJB0000000000000000000000000000h56mTG5k8dZe000000000000
<1?m0000\DeAl\XK00000000\E^`000000000000@83U00000000l3d:L?^7000000000000000000000000000000000000000000000000d2Gj86WBL[L\0000TeDa
00000000DMf800000000000000000000000000000000]1ee00000000000000000000XV7B00000000dTPi00000000000000000000000000000000000000000000
XAY5000000000000P]`T000000000000000000000000HhaK00000000hY1HPBS`0000000000000000000000008bV=0000000000000000dCHk00000000PPdl0000
000000000000H7]I00000000dU=Z00000000000000000000000000008ZP?\:3Q0000000000000WUa45EC0000000000000000000000008\a;hP4@123900000000
00000000lBlL00000000hA<K`UIU0000000000000000<T5X\7`Y81f<8M7l00000000``Oo00004??R000000004F664iSl00000000T:Cldd020000@l490FKl0000
00000000D4iH00000000TRml\0R40000000000000000XP;c0000000000000000000000000000000000000000dRIm00000000lQOm000000000000000000000000
00Hk\Tf?00000000000000000000000000000000000000000000T>kZ0000000000000000dAO;00000000000000000000000094d40000lE1e00000000M6C5lUb2
0000000000000000000000000000000000000000DV7400000000TY_>00000000<@H`T<ba8=aM0000000000000000000000000000000000000000000000000000
000000000000814R00000000000000004LkR0000XXi]000000000000000000000000000000004X150000X<2\8]Lf0000000000000000I6YU0000h1[100000000
00000000468Idcmo000000000000000000000000H;dS000000000000000000000000000000000000PKG:4c7=000000000000\RUB0000000000000000DJ@?a0;`
00000000Pjg9000000000000000000000000dNfB0000XbWT842ih92I00000000000000000000<7\b\b7A00000[;A0000000000000000XjM7000000000000<h:K
0000XJ40000000000000000000000000P3U<000015ld0000DTE50000dFeR00000000000000000000\?J_00000000D11A000000000000X0ALL0EI0000]4`Y0000
00000000\U^[000000000000000000000000000000000000000000000000000000000000<8;k@1Kh000000000000000000000000PCQ300000000000000000000
00000000000000000000000000000000000000004bS=0000X`HC00000000000000000000000000008HbA0lTa000000000000000000f800000000000000000000
00000000000000000000Tanf000000000NZZlPQ;0000000000000000000083kH000000000000000000000000000000000000lNK?0000000000000000\1@6L4[H
0000000000000000XDgS0000@0mj<O31000000000000000000004:?Y0000LWcjM6@A000000000000000000000000dKMg000000000000000000000000\PaV0000
0000000000000000DP_[000000000000lVYQi4hd0000000000000000000000000000XJD`4<2D000000000000\WZ6000000000000000000000000000000000000
0000lN4f000000000000000000LT00000000000000000000`D@H0000A42o00000000\1XF0000X_cf0000<CVidDC=0000000000000000000000008]I`00000000
000000000000000000000000000082MD0000TH;KDAS\Pi5CE3Rk8dI<00000000D[J@00000000\Gf60000P;W\I2O`Ph0P0000l8_j0000]6ie00000000lPRF0000
00000000000000000000000000000000000000000000DASn00000000000000008<4YTJ>e<2X6U0QT000000000000000000000000000000000000Pj<C00000000
000000000000TSdJ00000000Xl>1000000000000<IoR00000000000000000000000000000000000000000SW=0000000000000000hW=I00000000000000000000
00000000I1k@000000000000000000000000L4>b0000Y5IC4W>B000000000000000000000000000000000000000000000000XUlk000000000000000000000000
000000000000000000000000000000000000000000000inlL:lZ8VH6H]>D`jBYTK730000000000000000<XY[hT_000000000T=C?<>`A0000dCh<lC3Y00000000
000000000?SC0000000000000000000000000000@0Ug4JDk00000000000000000000000000000000HKE1000000000000PWmD0000000000008U]U0000TgiF4XIf
M1P400008B700000000000000000000000000000dB5aHXL`T0ZLT<PV000000000000000000000000000000000000PfiW00000000ddO^`3;E@eTU000000000000
00000000000000004P[QL[RD@1P_000000000000000000000000`QP\000000000000TdKV000000000000000000000000`UO^000000000000H4R@000000000000
PM:>00000000000000000000000000000000000000000000000000000000000000000000D0<4<CkH00000000<0:Z4>iE0000P[`e<OjB00000000TT=C00000000
00000000000092eT000000000000LVcb0000\CDN`RDE00000000000000004Dg^000000000000000000000000000000000000<9RoDd840jKf0000000000000000
0000000000000000dLI4XcW^000000000000000000000000000000000000hPS5000000000000<9gW0000000000000000000000000000D>Cd\m^Im3XU4`3F0000
0000ldVL0000000000000000<JaY00000000`W^m000000000000PROa000000000000000000000000000000000000\I0f<9m_lI4A000000000000000000000000
0000LiBOdmIB00000000000000000000\Q=@00000000000000000000Xg]c0000000000000000LGa3hCdU0000\HondZjM000000000000@hR;e2>40000X;b9XPT]
`N4000000000lVL^00000000<Ge9XanI00000000I2C]00000000000042LW00000000000000000000000000000000000000000000@F`7T06_0000`dAS00000000
0000PAjm000000000000000000000000000000000000`F]i0000HFK^00000000h2DgH=U0XF8i0000D7jC000000000000000000000000000000000000000055oi
e3:[00004SjI0000000000000000\:Xg00004:aI000000000000P:Y7hO]n0000000000008@1j00000000000000000000000000000000@_7E0000000000000lU2
0000da<lX4AC000000000000000000000000H::I00000000PZ]V0000000000000000LfABHYGK<^3700000000\0aM8`0>00000000000000000000000000000000
@Vn10000Pkfn4Vo100000000000000000000000000000]1b000000000000TL=600000ADL0000000000008g@a0000DWVL0000000056V100000000000000000000
000000000000000000000000000000004d0P0000\m;E00000000d<Mk000000000000000000000000lkjH00000000@15fXaKP\lHKPk2S000000000000dGDDDQZ9
0000000000000000hb^l000000000000000000000000000000004m380000d99`0000PS2o00000000TM@X00000000T6@@T>gA@1gl8K8j00000000000000000000
0000000000000000000000000000000000000000000000000000000000004`o200000000000000000000D:Q@000000000000d7Jc000000000000000000000000
0000000000000000D@nG0000000000000000000000000000lFk[0000@iJ382Ab00000000lO<>000000000000e33800000000@78;00000000000000000000<L6P
000000008]]Q0000l;U40000000000000000000000000000000000000000HUH`000000000000<7Gn0000\M]T\=6900000000Xa8=XfHT00008Af<4f_L00000000
<Zi9000000000000<8eI00000000000000000000000000000000@VL6dZ<YH]8WP5Z00000HPX]0000000000008c]X000000000000000000000000TJP`00008OM\
da1]000000000000000000000hPB00000000l_a90000000000000H7<I6_c00000000000000000@di0000000000000000000000000000000000000000PU>^0000
00000000H>>0000000000000000000000000\4E_00000000lEj@0000PL>U0=`g0000000000000000]5S2LW_EX;_n00000000HoU_000000004=In]1^eXAa9TKV6
000000000000@jQL8fL>0000000000000000X2VN00000000000000000000000000000000000000000000000000000000`^Kd000000004iTO0000d\Z:00000000
00000000l<H@DRjV000000000000<H8h0000000000000000000000000000\fUe00000000Pc7T000000000000X]V6000000000000000000000000000000000000
00000000000000000000000000000000<K`28l:8000000000000000000000000dDKA00000000@S6>000000000000000000000000000000000000`BeW00000000
0000000000000000000000000000000000000000000000000000XZYTA1>F0000hYgN000000000WY900000000529d0000T:b>000000H;00000000000000000000
0000HGPW4KVo0elf000000000000Lj490000000000000000D9L@H4B500000000@6_X0000000000000000000000000_9MhAV^00000000000000000000X?9I0000
0000000000000000LCEnHP;A0000\W=?\V57000000000245X>eCPLUf0000LMdSdShn000000000000000000000000@SJD0000000000000000<@YI0000a5MJ0000
000000000000000000000000000000000000`QdB00000000000000000000000000000000D9kl0000000000000000000000000000000000000000000080d90000
@geidY5K0000M1Tf000000000000000000000000000000000000000000008RC0000000000000000000000000000000000000DX_=000000000000\V8?00000000
000000000000000000000000HMBJ00000000000000004`?]00000000do15TZ_Li3Dd`Y350000000000004Q?N000000000000000000000000L=<FTW4V0000T?XA
00000000`V[S@YDh0000000000000000000000000000LD6\00000_\]0000000000000000000000000000<3V;0000U0mo]2IV000000000000D4_@000000000000
0000000000000000000000000000<CF=0000`6Xo0000000082S200004SKkLnG@0000000000000000<?;K00000000000000000000hX?o00000000000000000000
000000000000a2S80000000000000000000000000000D]4R15_[000000000000XAXH0000000000000000000000000000000000000000000000000000HC8Y0000
0000000000000000`F16dn2V00000000\58<00000000000000000000000000000000000000000000PHK4000000000000\mZh0000000000000000T3F<00000000
0000000000000000`BT=l4LJHb390000000000000000U27J00000000000000000000000000000000TZUn000092]A00000000@\Obh]B=00000000000000000000
0000000000000000\GIl000000000000000000000000HfAU00000000`V^`000000000000<cm\000000000000lRd:000000000000000000000000000000000000
0000h12i00000000D8V>00000000@I_RX4@Ah[^W8^;:ha>hPe[TE3fF000000000000000000000000000000000000000000000000000000000000000000000000
0000000000008Kn300000000\3iD<WcOhc6`PJ^=91<N000000000000hK==`TJZ0000000000000000000000000000<X`G00000000000000000000000000000000
000000000000d9]o0000000000000000000000000000000000004S;P000000000aS^00000000000000000000L93o<@oa00000000\W7E00000000000000000000
00000000X8g700004QEb00000000000000000000000000000000000006Kb000000000000DVOf00004F6n000000000000000000000000000000000000lJdla0:e
000000000000000000000000000000000000XUDD0000000000000000000000000000000000004Q7?E5J[000000000000DJT5TjG88U0A`KbL0000LX_N00000000
000000000000000000000000DRRM0HS10000000000000000000000000000@FWUlZDE00000eIE0000000000000000000000000000000000000000000000000000
00000000000000000000000000004F6L88DO0000`^oL000000008Y=Z166000000000000000000000`0Bk00000000000000000000000000000000X_hZ00000000
0000000000000000000000000000l5_V0000000000000000000000000000000000000][^0000000000000000000000008Th7PlQg000000000000dJlO\lYVP7b\
00000000XNOb000000000000P[Y600000000lgYB000000000000e4<U00000000000000000000000000000000P@73000000000000X3UL000000000000DCme0000
0000000000000000h7Rd00000000@YCg0000U0K50000\3e^0000lAG@000000000000000000000000LWYf8a<ML=LI`F0i00000000000000000000\hda0<5X00H1
90TF8m<=]1\K55gS000000000000000000000000Hm5N00000000H3Y500000000XLCP`41kd:_m8OcN0000POZBXmOX00000000Y4mch_R^0000TN`h000000000000
<b=nM6d[0000000000000000000000000000000000000000000000000000000000000000lgbd00000000000000000000000000000000000000000000l95K0000
00000000=1n70000h3[O0000000000000000lI6ULQ>WlVFU0000<Nda000000000000000000000000\<83000000000000000000000000PHnX0000HlEH4WOoD<P1
000000000E\50000D=CL00000000`TLc0000I0X80000haZj00000000000000000000000000000000LXNh0000X<ZV0000000000000000dHd30000000000000000
0000`o0=000000000000000000000000T>V90000L9e]0000000000004]\J16Il000000000000LL_G=659000000004>8GD3mRXUXe00000000000000000000<QDZ
00000000000000008GoQTa[D0000000000000`;@0000000000000000U4]=0000@ljd0000dINm000000000000000000000000\ig6000000000000P0_cH:UC@9C0
\S=9m2M[4SA<m4?L00000i75000000000000000000000000000000000000A54k00000000Q64<0000H:^M00000000D6@ND9k[PZYa00000000000000000000hYn>
00000000000000000000lKM[000000000000000000000000000000000000000000000000000000000000@57Q0000000000000000000000000000000000000000
4=iA0000000000000000000000004a2:00004AjG<hoBd[W1<n3H51]E0000PU8o`18H0000i2b50000\32=00000000000000000000000000000000L]DJ00000000
l59f0000000000000000\2SD000000000000000000000000000000000000000000000000@411@Gk100000000000000000000XfSKA1_o00000000000000000000
=1<^00000000000000000000000000000000000000000000000084_000000000TESGDcJOP34g00000NdH00000000000000000000X>59\8>md;<iT`=B00000000
00000000L7hK0000000040L>U287000000000000000000000000000000000000X6DI00000000000000000000X7PN000000000000`3mF45R8`FeChRgEI5ab8R4<
114hLDE;000000000000m5KU000000000000000000000000\WTjHo7o000000000000DLJC00000000000000000000000000000000000000000000000000000000
\I:64j5f0000M4Go00000000000000000000000000000000@DDf0000000000000000d4D;0000000000000000000000000000000000000000dX]O00000000d5Jc
0000HkhPDaj700000000000000000000000000000000000000000000000000000000Q0gT00000000L7gO00000000000000000000D?k20g?8000000000000Q5@>
0000000000000000dWN[0000L?ij\W<L000000000000000000000000000000000000000000000000000000000000000000000000000000000000@76Ci2j10000
0000000000000000000000000000000000000gB3000000000000000000000000<E3alWX689Qn000000000000m2Kd00000000lA`AlC^JHQ9H\Q[c@b[N00000000
00000Ea00000000000000000000000000000X<g;h@S>00000000l47X00000000`d^^000000000000469`00000000d>C3U1lj0000000000000000`EUndOiK0000
<iUh0000TZ;Edobb0000000000000000000000000000\i;T0000lc5gTa\O000000008M\=00000000000014Zl000000000000000000000000M3=\000000000000
0000000000000000000000000000d7Y4PZ7o@Z96I4kb000000000000\XYl0000000000000000L:I:00000000000000000000Pc0L@HRY0000<:TA000000000000
000000000000U1jj00000000000000000000Lc[U09:o0000@CFc0000000000000000000000000000000000000000l5@8E6k?49EI0000Hf;R0000000000000000
00000000000000000000dL:Z000000000000D]T400000000000000000000DId]T]eO0000I3DD0000000000004@k7000000000000LZ0h00000000a0OC00000000
000000000000h2j94;LJ0000l:\=lR;T00000000\No40000000000000000000000000000000000000000000000000000<\77T^EXD;^G00000000000000000000
M2M40000000000000000`L]oPQF]0000X2AS0000l9S`00000000000000000000000000000000Lad3000000000000000000000AH=0000HJkK119X000000000000
8TNi000000000000L>@`000000000000000000000000lQIf54o_a73WLlYgh^IE0000d<M]00000000000000000000000000000000<B_LDLoW00000000Dh9S0<gZ
PKD9LiF`00004oL1000000000C1X<F@H00000000000000000000000000000000<X3I000000000000<RU2<2g0000000000000<F>X00000000000000000000hOOk
000000000000\A9Z00000000lEYi000000000000000000000000000000000000000000000000`oR]\kgn000000000000DEkm0000000000000000000000000000
Q69W00000000000000000000000000000000000000000000000000000000=0eOTEgf00000000<6b<000000000000\28a00000000XCAML?29dUYL00000000DS6N
000000000000PoEK0000000000000000Xi9?000000000000000000000000lB\D0000000000000000<eja000000000000000000000000000000000000\Rij0000
00000000dZL_0000000000000000000000000000P_<<000000000000\eX0000000000000000000000000000000000000000000000000000000000000E3n?XP]h
d]?E000000000000876h000000000000000000000000000000000000@5Sjd\Y_0000000000000000E3iba733TiB800000eW<0000<]hE00000000`0TkH@[d01HK
00000000000000000000\T1Q000046BI0000hG7200000feo0000000000000000000000000000dKh70000\nZ@\;QdL=;[0000lF8<Q6<b45f[hEfY`W7O00000000
000000000000\;DD<N]ILEEO000000004?WS00000kGE0000000000000000000000000000XK7QdCZT<>VlL\4g<kb00000000000008ZGN000000000000hhdJ0000
00000000000000000000=6[<000000000000XBPOLSSm\V8\h[V\0000HEb90000X5X^00000000L9@@00000000000000000M6k000000000000LS0=00000000U4^N
000000000000`@@I00000000000000000000000000000000000000000000LX]20000dVRa0000XM]mD?P\00000000000000004\UB000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000TeI\000000000000LAfc00000000P3570000000000000000lA<A00000000
00000000000000000000PkLZ00000000000000000000000000000000Pm_mLNh3H\lI8KNFhlh0LlI>HocG<9JQPR7P00000000000000000000`b8E0IkedlnO0000
000000000000000000000000HjjK93d^00000000000000000000@`Z80000dH7H00000000000000000000000000000000000000000000TO8^0000000000000000
00000000D3Q<00000000000000000000000000004I8N0000000000000000000084o10000m64L@6P<0000l9ZU`1fF0000000000000000TGWWLRWE\RTe00000000
00000000h^?;0000HDk_00000000h6U000000000`?2E`19OH8f=LMLo0000000000000000XlX<4N:N0000ln:@0000000000008[HB000000000000000000008Hkh
00000000000000008MNcU57g0000m407000000000000000000000000000000000000Lj]Dd:h6m38T0000PClO00000000`kfD0000000000000000000000000000
000000004Hh400000000X<9C0000000000000000T<KDh=4j00000000000000000000000000000000000000000000000000000000000000000000DOo?00000000
\Ho>4XCk0000000000000000000000000000dQ\Q00000000000000000000000000000000<RXM4c4H000000000000000000000000000000000000@;<G00000000
0000l;70XRC=TSiK0000000000000000000000000000000000000000D0bN000000000000000000008;l@0000@[?CU3_Rl]mj@:9=0000lOO50000000000000000
0000dl;b`kSj0000lHD2000000000000000000000000@0h\0000hKE?000000000000d59Z`MDV8P\=lYHN0000000000000000TZ\b<DU60000000000000000<QPh
0000000000000000\`Hl00000000PKhgD5^A0@gfLW`>DcP5i3:80000DYIR000000000000D0gR00000000H<Aa00000000L\I08AL8<MXb0d@20000000000008mG<
000000000000000004jA\HY7XJD?0MlQ00000000`J4?000000000000000045F:00000000000000000000000000000000@1Jc000000000000\Q6cTJ8D4;Pj0000
0000LEP70000000000000000000000000000I5c80000000000000000PYPb00000000000000000000lWoh00000000000000000000000000000000000000000000
00008^A>0000PA@C<I3900000000000000000\;O00000000000000000000000000004a93000000000CmV000000000000000000000000000000000Q35h?l<H`Im
0000000000000000l^i@000000000000000000000000P4^<<_5]000000000000000000000000000000000000000000000000<NCL00000000H2U80000lEje0000
00000000000000000000PN7k0000LT\Q00000000DLM90000000000000000\8k@000000000000000000000000000000000000@29M00000000000000004J\c0c9[
14]J0000000000000000m6mZ000000000000000000000000Lmm]0000lE8n0000TA2h00000000d;NXhFSO0000000000000000000000000_F[0000<7Yc@BU20000
L^^@0000000000000000000000000000000000000000000000000000000088YJ000000000000<K<P000000000000000000000000000000000000000000000000
00000000e5TM8Rm6D\OO0000000000000000PMnl0000\EX\0000H61ol5U;hcmK0000000000000000`7je`Bgi00000000TD`2hER_0000000000000000XZ[h0000
0000DH]a0000T?e00000000000000000LQRk000000000000000000000000000000000000`;kB000000000000hZ6>0000000000000000`12L00000000X=IU8`ZI
HX\dH<75L[998J5B`e]<0000H7::DiEc0000000000000000XD`>m2X?d?Kb000000000000lXBm0000e4jH000000000000PK[B00000000db=>0000HF1khX1K0000
000000000000000000000000000000000000PaFiDScaXQCo000000000000hG?g000000000000000000000000105K000000000000H0U<I5<I0000000000000000
000000000nTS0000000000000000@b3gPIg=PQVa]1^8000000000000000000000000000000004aY<00000000LOCS000000000000000000000000000000000000
P>h_000000000000hK=Y00000000ddbh0000000000000000000000000000000000000000000000000000000000000000LnH`00000000000000000000`lT00000
000000000000`:H30000000000000000lQ3BdN0:0000000000000000000000000000\2Th0000M45D000000000H2T000000008_I2<`ll`B`]00008e6M00000000
000000000000000000000000000000000000000000000000431=\:3]Xb_K=2k;0m<L0000000000000000<Y:Y`3e800000000000000000000TWdK`bHXdebK0000
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
