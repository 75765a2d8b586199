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
02``02`a02`b02`c02`d02`e02`f02`g02`h02`i02`j02`k02`l02`m02`n02`o02a002a102a202a302a402a;02aB02aI02aP02aQ02aR02aS02aT02aU02aV02aW
02aX02aY02aZ02a[02a\02a]02a^02a_02a`02aa02ab02ac02ad02ae02af02ag02ah02ai02aj02ak02al02am02an02ao02b002b102b202b302b402b5
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
0x82000020000045, 0x200000600201048, 0xa001088008012000, 0x4a82022010000841, 0x801080030148, 0x80000000001c0, 0x20010880d000200, 0x80089000084000,
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
0x5002020101108000, 0x408808019400100, 0x40008000030401, 0x80000004040000, 0x4890000000a0, 0x4006908400100001, 0x8080108a11010801, 0x1832008c00000000,
0x620000000000800, 0x4000080000042000, 0x20080020000002, 0x181100a80000, 0x44010080000, 0x1a00894240040081, 0x402000000000004, 0x4810000300004000,
0x141000002898, 0x808001041, 0x820008004, 0x800000080002080, 0xa02000100480020, 0x80000e000014000, 0x1200000001001000, 0x84000000480000b0,
0x18000, 0x111424c400080008, 0x802008000000400, 0x9060000000410, 0x4001000, 0x400000000040800, 0x180, 0x804004400082a,
0x8d008000000006, 0x204800005040000, 0x410201000, 0x2001000000460180, 0x2900040104, 0x1080000c80c00800, 0x681a004021000000, 0x2000020d0000,
0x40018c402210480, 0xc2022050000000, 0x8000506a00000106, 0x2008000010000840, 0x410020400200, 0x4004000200c80100, 0x8001020000082, 0xa00024008,
0x50801089000001, 0x308206000010000, 0x800001014000000, 0xa000220008202800, 0x5000110400, 0x1001000080002002, 0x8204000022800, 0x42000020094000,
0x42000108002b8a0, 0xc000800001040410, 0x29000000310000, 0x2100102015200, 0x4a0001000, 0x4000200008, 0x110000000000, 0x2000000000000,
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
2:1	00T01
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
advies	02O01
adviser	01h01
adviseur	02P01
advisor	01h01
advocaat	02P01
advocada	02501
advocat	02501
advogada	02Q01
advogado	02Q01
advogados	02R01
advokaat	01=01
advokat	02S06
advokatas	02H01
advokát	02J02
adwokat	01m01
ae	00`01
aegare	02801
aeidinkielen taso	02Y01
aeidinkielenae	02Y01
aeidinkieli	02Y01
aeidinkielinen	02Y01
aemne	02Z01
aerztin	02[01
afdeling	02\04
afdelingen	02`01
afhandling	02a01
afstudeerrichting	02b01
ag	02c02
ag suil leis	02e01
ag súil leis	02e01
agare	02801
agence	02f01
agencia	02g03
agencija	02j03
agencja	02m01
agency	02n01
agent	02o04
agente	03304
agentia	03701
agentie	03701
agentur	03801
agentura	03904
agentúra	03=01
agentūra	03>01
agenzia	03?01
agenția	03701
agenție	03701
agno	03@01
agregation	03A01
agrement	03B01
agronom	02101
agrégation	03A01
agrément	03B01
agència	03C01
agência	02R01
ahli	03D02
ahli madya	03F01
ahora	01c01
aide soignant	01W01
aide soignante	01W01
aide-soignant	01W01
aide-soignante	01W01
aidinkielen taso	02Y01
aidinkielena	02Y01
aidinkieli	02Y01
aidinkielinen	02Y01
aikste	03G01
aikštė	03G01
ailtire	03H01
air force	02n01
airlines	02n01
aistritheoir	03H01
ajakiri	03I01
ajakirjanik	01=01
ajans	03J01
ajansi	03J01
ajansı	03J01
ajokortti	03K01
ajto	03L01
ajtó	03L01
ajudant	02501
ajudante	02Q01
ajuntament	03C01
ajutor	03M01
akadeemia	03N01
akademi	03O05
akademia	03T05
akademie	03Y02
akademiebrief	03[01
akademii	03\01
akademija	03]05
akademisi	03b01
akademiuddannelse	03c01
akademía	03d01
akadémia	03e03
akadēmija	03h01
akatemia	03i01
akici	03j01
akici duzeyde	03j01
akkademja	03k01
aktif	03l01
aktivne	03m02
aktivno	03o03
aktivně	04201
aktualnie	04301
aktuell	04401
aktívne	04501
akuntan	02101
akıcı	03j01
akıcı düzeyde	03j01
al	04604
alameda	04:01
alani	04;01
alanı	04;01
alap	04<02
alapfok	04<02
alapfokozat	04>01
alapfoku	04<02
alapfokú	04<02
alapismeretek	04?01
alapito	02001
alapitvany	04@02
alapkepzes	04>01
alapképzés	04>01
alapszak	04>01
alapszint	04<02
alapszintu	04<02
alapszintű	04<02
alapítvány	04@02
alapító	02001
alates	04B02
albergo	03?01
aleea	04D01
aleja	04E02
aleje	04G01
alempi korkeakoulututkinto	04H01
algaja	04I01
algtase	04J02
algteadmised	04L01
alkaen	04M03
alkeet	04P02
alkeistaso	04R01
alla data attuale	00k01
alle	04S02
allee	04U02
alleenstaand	04W01
allen	04X01
allgemeine hochschulreife	01?01
allé	04S02
allée	04Y01
allén	04X01
aloittelija	04Z01
alt	04[03
altalanos iskola	04^02
alternant	01W01
alternante	01W01
alto	04`03
altra	03H01
alėja	03G01
am	04c01
ambassador	01h01
amet	04d01
amk	04e02
ammatillinen perustutkinto	04g01
ammatillinen tutkinto	04g01
ammattikorkeakoulu	03i01
ammattikorkeakoulututkinto	04H01
ammattikoulu	03i01
ammattiopisto	03i01
ammattitutkinto	04g01
amministratore	01l01
amministratrice	01l01
amministratur	04h01
amne	02Z01
amt	03801
an	04i02
an mhaith	04k01
an-mhaith	04k01
ana dal	04;01
ana dil	04l01
ana dili	04l01
ana dilim	04l01
anabilim dali	04;01
anabilim dalı	04;01
anadil	04l01
anadili	04l01
anadilim	04l01
anadolu lisesi	03b01
anailisi	03H01
anailísí	03H01
anais	04m01
analis	02101
analist	04n03
analista	05106
analisti	05701
analistă	03M01
analiticar	05802
analitik	05:01
analitikas	02H01
analitike	02F02
analitikis	02I01
analitikė	02H01
analitičar	05802
analityczka	01m01
analityk	01m01
analuutik	01=01
analyst	05;03
analyste	01W01
analytik	02J02
analytiker	05>03
analyytikko	05A01
analüütik	01=01
analītiķe	02I01
analītiķis	02I01
anaokulu	03b01
and	05B01
andar	04:01
andauernd	04401
anerkennung	00:01
anfaenger	05C02
anfaengerin	05C02
anfaengerkenntnisse	05E01
anfanger	05C02
anfangerin	05C02
anfangerkenntnisse	05E01
anfänger	05C02
anfängerin	05C02
anfängerkenntnisse	05E01
angajat	03M01
angestellte	05F01
angestrebt	05G01
anggota	02101
ani	05H01
animateur	01W01
animator	01h01
animatore	01l01
animatrice	05I02
anlagenbau	03801
annee	05K01
annees	05K01
anni	05L01
anno	05L01
année	05K01
années	05K01
ano	05M02
anois	05O01
anos	05M02
ans	05K01
ansioluettelo	05P01
ansiomerkki	05Q02
ansvarig	02801
ansvarlig	05S02
anticipated	05U01
antologi	05V03
antrenor	05701
antrenör	05701
anugerah	05Y01
anwaeltin	02[01
anwalt	02[01
anwaltin	02[01
anwenderkenntnisse	05Z01
anwältin	02[01
any	05[01
anyanyelv	05\01
anyanyelvi	05\01
anyanyelvi szint	05\01
anyanyelvu	05\01
anyanyelvű	05\01
anys	05[01
ao	05]01
aonad	05^01
ap	05_02
ap grad	03c01
ap-grad	03c01
apartamento	04:01
apartment	05a01
apbalvojums	00B01
apdovanojimas	05b01
apdrosinasana	05c01
apdrošināšana	05c01
aplieciba	05d01
apliecinajums	05d01
apliecinājums	05d01
apliecība	05d01
apolo	02001
apotek	05e05
apoteka	05j01
apotekare	02801
apoteker	02101
apotheek	02O01
apotheke	03801
apotheker	05k02
appartement	04Y01
apprendista	01l01
apprenti	01W01
apprentice	01h01
apprenticeship	05m01
apprentie	01W01
approbation	05n01
aprendiz	05o02
aprenent	02501
aprenenta	02501
aps	00`01
apt	06102
apteek	04d01
apteekkari	05A01
apteekki	06301
apteka	02m01
aptekarz	01m01
aptieka	05c01
apto	04:01
apulainen	05A01
apuraha	06401
apótek	06501
ar	06604
ar vardnicu	06:01
ar vārdnīcu	06:01
ara	01d01
arastirma gorevlisi	05701
arastirmaci	05701
araştırma görevlisi	05701
araştırmacı	05701
arbeider	06;01
arbeiter	05F01
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
archivar	05F01
ardleibheal	06D02
ardleibhéal	06D02
ardteistimeireacht	06F01
ardteistiméireacht	06F01
area	06G05
arendaja	01=01
arets	01403
arhitect	03M01
arhitecta	03M01
arhitectă	03M01
arhitekt	06L03
arhitekta	06O01
arhitekte	02I01
arhitekts	02I01
arkitekt	06P04
arkkitehti	05A01
army	02n01
arodizglitiba	06T01
arodizglītība	06T01
arodskola	03h01
arquitecta	02602
arquitecte	02501
arquitecto	01A01
arquiteta	02Q01
arquiteto	02Q01
arsitek	02101
arst	01=01
arste	02I01
arsts	02I01
art director	06U01
art school	01K01
artenomi	04H01
artesaani	04g01
article	06V03
articol	06Y01
articolo	06Z01
articulo	01\01
artigo	04m01
artikel	06[09
artikkel	06d03
artikkeli	06g02
artiklu	06i01
artist	01h01
artium	06j01
arts	02P01
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
arzt	02[01
arztin	02[01
as	06o02
asa	00`01
ascaill	07101
asci	05701
ase	07201
asema	06301
asentaja	05A01
asesor	01A01
asesora	01A01
asianajaja	05A01
asiantuntija	07302
asiantuntijataso	07501
asigurari	03701
asigurări	03701
asilo	01O01
asistan	05701
asistani	05701
asistanı	05701
asisten	02101
asistent	07606
asistenta	03M01
asistentas	02H01
asistente	07<03
asistents	02I01
asistentă	03M01
asistentė	02H01
asl	03?01
asli	07?01
asociacija	03>01
asociacion	07@01
asociación	07@01
asociadas	07@01
asociados	07@01
asociat	03M01
asociatia	03701
asociatie	03701
asociația	03701
asociație	03701
asosiasi	07A01
assegurances	03C01
assessor	07B02
assessora	07B02
assez bien	07D01
assicurazioni	03?01
assistant	07E02
assistante	01W01
assistent	07G08
assistente	07O03
assistentti	05A01
assistenz	02[01
associacao	02R01
associacio	03C01
associació	03C01
associate	01h01
associate degree	07R02
associate of	02N01
associate's degree	02N01
associates	02n01
associati	03?01
association	02f01
associats	03C01
associazione	03?01
associação	02R01
associe	01W01
associee	01W01
associé	01W01
associée	01W01
assocjazzjoni	07T01
assoċjazzjoni	07T01
assurances	02f01
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
ate	05]01
ate a data	07Y01
ate a presente data	07Y01
ate agora	07Y01
ate ao presente	07Y01
ate hoje	07Y01
ate o momento	07Y01
atelier	07Z02
ateliers	02f01
atendente	02Q01
ateneo	01O01
atestat	01[01
atestatas	07\01
atestats	06T01
atestatul	01[01
atestāts	06T01
atheneum	07]01
atlag	07^01
atolyesi	03J01
atstovas	02H01
attache	01W01
attachee	01W01
attaché	01W01
attachée	01W01
attalinati	07_01
attendu	07`01
attestation	03B01
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
até	05]01
até a presente data	07Y01
até agora	07Y01
até ao presente	07Y01
até hoje	07Y01
até o momento	07Y01
até à data	07Y01
atölyesi	03J01
au	07b02
auditeur	01W01
auditor	07d06
auditora	05o02
auditrice	01W01
audytor	01m01
audítor	07j01
aufsatz	07k01
aufstiegsfortbildung	03[01
augsts	07l02
augstskola	03h01
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
auszubildende	05F01
author	01h01
authority	02n01
autista	01l01
autohaus	08701
autojuht	01=01
automne	08801
autonom	03C01
autonoma	08902
autonomo	08;02
autor	02[01
autorin	02[01
autorisasjon	08=01
autorisation	08>02
autorizatie	01[01
autorizație	01[01
autovaditaja aplieciba	05d01
autovadītāja apliecība	05d01
auttava	04R01
autumn	08@01
autunno	08A01
autònom	03C01
autònoma	03C01
autónoma	07@01
autónomo	07@01
autônomo	02R01
auxiliar	02203
av	08B03
avaldatud	03I01
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
ave	05a01
avenida	08a02
avenija	08c01
avenue	08d02
average	00T01
avhandling	08f02
avinguda	08h01
avioliitossa	08i01
avocat	08j02
avocata	03M01
avocate	01W01
avocată	03M01
avoliitossa	08i01
avui	01d01
avukat	08l02
avustaja	05A01
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
azienda	03?01
azienda agricola	03?01
azubi	09801
azure	01N01
aðaleinkunn	01j01
aðalgrein	01k01
año	09901
años	09901
aģentūra	05c01
aşçı	05701
až	09:02
až dosud	09701
așteptat	07U01
b a	09<01
b arch	09<01
b b a	09<01
b com	09<01
b dul	04D01
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
b-dul	04D01
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
baas	04J02
bab	09C01
bac	09D01
bac +2	09E01
bac +3	09F01
bac +5	03A01
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
bac+5	03A01
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
backen	04X01
backend	06U01
backer	05F01
backerei	03801
badacz	01m01
badan	07A01
baecker	05F01
baeckerei	03801
baer	09c02
bafa	03B01
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
bainisteoir	03H01
bairro	04:01
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
bakanligi	03J01
bakanlığı	03J01
bakari	06501
bakarí	06501
baker	0:;02
bakeri	0:=01
bakery	02n01
bakkalargrada	09=01
bakkalaureat	09X01
bakkalárgráða	09=01
bakken	0:>01
bakker	02P01
bakkerij	02O01
balai	07A01
balas	0:?01
balconista	02Q01
balva	00B01
ban	0:@01
ban hang	09G01
ban ngu	0:A01
banc	0:B02
banca	0:D02
banco	08;02
bancă	03701
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
bankas	03>01
bankasi	03J01
bankası	03J01
banker	01h01
banki	06501
bankkauf	05F01
banque	02f01
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
baskan	05701
baskani	05701
baskunskaper	0;G01
baslangic	0;H02
baslangic seviyesi	0;J01
batiment	04Y01
batxiller	0;K01
batxillerat	0;K01
bau	03801
baugeschaeft	03801
baugeschaft	03801
baugeschäft	03801
bauleiter	05F01
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
başkan	05701
başkanı	05701
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
beasiswa	05Y01
beauftragte	05F01
bec	0;X01
beca	0;Y02
becari	02501
becaria	02602
becario	01A01
becelor	0;[01
beco	04:01
becària	02501
bed	09<01
bedrift	0:=01
bedrijf	02O01
befaehigung	0;\01
befahigung	0;\01
befriedigend	0;]01
befähigung	0;\01
begeleider	02P01
beginnend	0;^01
beginner	0;_04
begraensad	0;G01
begraenset	0;c01
begransad	0;G01
begrenset	0;d01
begränsad	0;G01
begrænset	0;c01
begynder	0;e02
beheerder	02P01
behoerde	03801
behoerighet	0;g02
behorde	03801
behorighet	0;g02
behörde	03801
behörighet	0;g02
bei	0;i01
bei der	0;i01
beim	0;i01
beitrag	0;j02
bekar	0;l01
beklenen	0;m01
bekâr	0;l01
belediyesi	03J01
belge	0;n01
belgesi	0;n01
belum kawin	0;o01
belum menikah	0;o01
bendahara	02101
bendrove	03>01
bendrovė	03>01
benevole	01W01
beng	09<01
bengkel	07A01
benh vien	0:\01
bep	0<002
beraeknad	0<201
beraeknas	0<201
beraknad	0<201
beraknas	0<201
berater	05F01
berechtigung	0;\01
bereich	01B02
beri	0<302
bernudarzs	03h01
bersertifikat	0<501
berufsausbildung	01?01
berufskolleg	0<601
berufsschule	0<601
beräknad	0<201
beräknas	0<201
bescheinigung	0;\01
best	00N01
bestuurslid	02P01
beszerzo	02001
beszerző	02001
betreuer	05F01
betrieb	03801
betriebswirt	03[01
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
bibliotecar	03M01
bibliotecara	03M01
bibliotecari	02501
bibliotecaria	02602
bibliotecario	0<D03
bibliotecară	03M01
bibliotecària	02501
bibliotecário	02Q01
bibliotecă	03701
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
bibliothecaris	02P01
bibliotheek	02O01
bibliothekar	05F01
bibliotheque	02f01
bibliothèque	02f01
bibliothécaire	01W01
bibliotēka	05c01
bidan	02101
bidang	09g01
bidang studi	0<Q01
biedriba	05c01
biedrība	05c01
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
birojs	05c01
birou	0<o02
bis	0=102
bis dato	04401
bis heute	04401
bis jetzt	04401
bis zum	0=301
bitrade	02801
bitraede	02801
biträde	02801
biuras	03>01
biuro	0=402
biyolog	05701
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
bl	04D01
bladamadur	0<e01
blagajnica	0=801
blagajnik	0=902
blaðamaður	0<e01
bliain	0=;01
bliana	0=;01
bln	0=<01
bloco	04:01
blog post	0==01
blok	0=>02
bloque	08Z01
bls	01N01
blvd	05a01
bmus	09<01
bo	0=@03
bo phan	0:@01
boa	0=C01
bodega	07@01
bodegas	07@01
bodegues	03C01
boek	0<V01
boekhouder	02P01
boernehave	0=D02
bog	02a01
bok	0=F03
bokari	0<e01
bokasafn	06501
bolag	0=I01
boletin	01\01
boletín	01\01
bolnica	02j03
bolnisnica	0=J01
bolnišnica	0=J01
bolsa	00M01
bolseiro	02Q01
bolsista	02Q01
bolt	04@02
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
botiga	03C01
bottega	03?01
boulanger	01W01
boulangerie	02f01
boulevard	0=X03
bourse	00L01
boutique	02f01
bouw	02O01
box	0=[01
boşanmış	0;l01
bpharm	09<01
br	0=\01
bra	0=]03
branca	0=`01
branch	0=a01
brandos atestatas	0=b01
brans	04;01
branş	04;01
brauerei	03801
braut	0=c02
brev	0=e01
brevet	0=f03
brevet de technicien superieur	09E01
brevet de technicien supérieur	09E01
brevet des colleges	09D01
brevet des collèges	09D01
brevetto	06Z01
brewer	01h01
brewery	02n01
brigadnik	0=i01
brigádník	0=i01
brivi	0=j01
brivi parvaldu	0=j01
brivpratigais	02I01
broadcasting	02n01
broker	01h01
bronze	00N01
bronze medal	00N01
bronzovy	00501
bronzový	00501
brouwerij	02O01
browar	02m01
brukbar	0=k01
brutar	03M01
brutarie	03701
brutărie	03701
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
btec	00^01
btech	09<01
bts	0=n03
buaiteoir	0=U01
bucatar	03M01
buch	07k01
buchhalter	05F01
bucătar	03M01
buen nivel	0>101
buena	0>101
bueno	0>202
buero	03801
buerokauffrau	09801
bufet	03C01
bufete	07@01
bugun	0>401
bugün	0>401
buhaltere	02H01
buhalteris	02H01
buhalterė	02H01
builder	01h01
builders	02n01
building	05a01
buku	09C01
bul	0=\01
bulan	0=<01
bulats	0;X01
bulevar	0=\01
bulevardul	04D01
bulv	0>501
bulvari	0>501
bulvaris	0>601
bulvarı	0>501
bulvāris	0>601
bun	0>702
buna	0<g01
bunleibheal	0>901
bunleibhéal	0>901
bunscoil	01D01
bunusach	0>:02
bunúsach	0>:02
bună	0<g01
buon livello	0><01
buona	0>=02
buona conoscenza	0><01
buone	0><01
buono	0>=02
bureau	0>?04
buro	03801
burokauffrau	09801
buroo	04d01
burosu	03J01
burs	0:b01
bursa	0>C01
bursary	00N01
bursu	0:b01
bursă	0>C01
buruh	02101
business analyst	06U01
business fluent	0>D01
business level	0>D01
business school	01K01
business unit	0=a01
but	09F01
butas	03G01
butcher	01h01
butik	09e02
butikk	0:=01
buyer	01h01
bv	00`01
bvba	00`01
byg	0>E01
bygg	0>F02
byra	0>F02
byraa	0>F02
byrjandi	0>H01
byrå	0>F02
bài báo	09i01
bài thuyết trình	09i01
bài viết	09i01
bàsic	0>I02
bàsica	09n01
bác sĩ	09G01
bán hàng	09G01
báo cáo	09i01
básica	0>K04
básico	0>K04
bâtiment	04Y01
bây giờ	0;M01
bäcker	05F01
bäckerei	03801
bær	09c02
bénévole	01W01
bílstjóri	0<e01
bók	0>O01
bókari	0<e01
bókasafn	06501
bóthar	07101
bölüm	0=K02
bölümü	0=M02
børnehave	0=D02
büro	03801
bürokauffrau	09801
büroo	04d01
bürosu	03J01
bărbat	0:]01
bărbătesc	0:]01
bērnudārzs	03h01
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
c o	0>P01
c p	0>Q01
c so	0>R01
c.so	0>R01
c/o	0>P01
c1	0>S01
c2	0>T01
cabinet	02f01
caces	03B01
cad	0>501
caddesi	0>501
cadre	01W01
cae	0;X01
cafe	02n01
café	02n01
cahiers	0>U01
caibidil	0>V01
cainteoir duchais	0>W01
cainteoir dúchais	0>W01
caisse	02f01
caissier	01W01
caissiere	01W01
caissière	01W01
caixa	02Q01
cajera	01A01
cajero	01A01
cal	03C01
calea	04D01
calificacion	0>X01
calificación	0>X01
calificare	01[01
calificativ	0>Y01
calle	08Z01
camara	07@01
camara municipal	02R01
camarera	01A01
camarero	01A01
cambrer	02501
cambrera	02501
cambridge	0;X01
cameriera	01l01
cameriere	01l01
cami	08h01
camino	08Z01
campus	0>Z01
cams	01N01
camí	08h01
can ban	0>[02
cand	0>]01
cand jur	0>]01
cand mag	0>^03
cand merc	0>]01
cand polyt	0>]01
cand scient	0>]01
cand. mag	0>a01
cand.jur	0>]01
cand.mag	0>b02
cand.merc	0>]01
cand.polyt	0>]01
cand.scient	0>]01
cantina	03?01
cantine	03?01
cao cap	0>d01
cao cấp	0>d01
cao dang	0>e02
cao hoc	0:I01
cao học	0:I01
cao đẳng	0>e02
cap	0>g04
capataz	01A01
capes	03A01
capital	02n01
capitol	0>k02
capitolo	06Z01
capitulo	0>m02
capo	01l01
capocantiere	01l01
capoprogetto	01l01
captain	01h01
capítol	0>o01
capítulo	0>m02
caregiver	01h01
carer	01h01
caretaker	01h01
carne	01Z01
carnet	0?002
carné	01Z01
carpenter	01h01
carrer	08h01
carretera	0?202
carte	06Y01
carteira	0?401
casa editrice	03?01
casada	0?503
casado	0?802
casat	0?:01
casatorit	0?;01
casatorita	0?;01
cashier	01h01
casier	03M01
casiera	03M01
casieră	03M01
casnicka	0?<01
casnik	0?<01
casopis	0?=04
cassiera	01l01
cassiere	01l01
castigatoare	0>C01
castigator	0>C01
cbs	0?A01
cbse	00E01
ccie	01N01
ccna	01N01
ccnp	01N01
cd	0>501
ce jour	00_01
ceadunas	0?B01
ceadúnas	0?B01
ceannaire	03H01
cearnog	07101
cearnóg	07101
cedex	04Y01
cedula	0?401
ceg	06l01
cegep	01M01
ceh	01N01
ceim	09m01
ceim bhaitsileara	09m01
celi	0;X01
celibataire	0?C01
celibe	0?D01
celler	03C01
cellers	03C01
cellule	0?E01
celpe bras	0;X01
celpe-bras	0;X01
cels	0>601
celta	01N01
cena	0?F02
centar	0?H02
center	0?J02
centras	03>01
centre	03C01
centre de formacio	01L01
centre de formació	01L01
centre de formation	01M01
centre hospitalier	02f01
centro	0?L03
centro de formacao	0?O01
centro de formacion	0>Z01
centro de formación	0>Z01
centro de formação	0?O01
centro educativo	0>Z01
centro universitario	0?O01
centro universitário	0?O01
centrs	05c01
centru	03701
centrul	03701
centrum	0?P05
ceo	06U01
cep	04:01
cercetatoare	03M01
cercetator	03M01
cercetătoare	03M01
cercetător	03M01
certificaat	0?U02
certificacao	0?401
certificacio	01Y01
certificacion	01Z01
certificació	01Y01
certificación	01Z01
certificada	0?W03
certificado	0?Z02
certificare	01[01
certificat	0?\03
certificat de calificare	09J01
certificata	0?_02
certificate	01U01
certification	0?a02
certificato	01>01
certificată	01[01
certificazione	01>01
certificação	0?401
certificeret	0?c01
certificering	0?d02
certificiran	0?f01
certifie	03B01
certified	01U01
certifiee	03B01
certifierad	0?g01
certifiering	0?g01
certifikace	0?h01
certifikacia	0?i01
certifikat	0?j09
certifikat tas sekondarja	0@301
certifikazzjoni	0@401
certifikácia	0?i01
certifikát	0@502
certifié	03B01
certifiée	03B01
certyfikat	0@701
certyfikaty	0@701
certyfikowany	0@701
cerveny diplom	0@802
cesta	0@:03
cestne uznani	00501
cestne uznanie	00401
cet 4	0;X01
cet 6	0;X01
cet-4	0;X01
cet-6	0;X01
cet4	0;X01
cet6	0;X01
cevirmen	05701
cevrimici	0@=01
ceļš	0>601
cfa	0@>02
cfgm	0@@02
cfgs	0@B03
cfo	06U01
cgpa	0@E01
chair	01h01
chairman	01h01
chairwoman	01h01
champion	00N01
chantier	02f01
chantiers	02f01
chapitre	0>U01
chapter	0==01
charge	01W01
chargee	01W01
chargé	01W01
chargée	01W01
charity	02n01
chartered	01U01
chauffeur	0@F02
chauffoer	01n02
chauffor	01n02
chaufför	02801
chauffør	06=01
chaussee	0@H01
chef	0@I06
chef de projet	01W01
chefe	02Q01
cheffe	01W01
chefin	02[01
chemiker	05F01
chemin	04Y01
chemist	01h01
chercheur	01W01
chercheuse	01W01
chez	0@O01
chief	01h01
chimico	01l01
chimist	03M01
chu	02f01
chu tich	09G01
chua ket hon	0@P01
chung chi	0:F01
chung chi hanh nghe	0:F01
chung cu	0@Q01
chung cư	0@Q01
chung nhan	0:F01
chuong	09i01
chuyen gia	0@R01
chuyen nganh	0@S01
chuyen sau	0@R01
chuyen vien	09G01
chuyên gia	0@R01
chuyên ngành	0@S01
chuyên sâu	0@R01
chuyên viên	09G01
chwila obecna	04301
chwili obecnej	04301
chưa kết hôn	0@P01
chương	09i01
chủ tịch	09G01
chứng chỉ	0:F01
chứng chỉ hành nghề	0:F01
chứng nhận	0:F01
cia	01N01
cicle formatiu	0;K01
cicle formatiu de grau superior	0@T01
ciclo formativo de grado medio	09b01
ciclo formativo de grado superior	0@U01
cientific	02501
cientifica	02602
cientifico	01A01
cientista	02Q01
científic	02501
científica	02602
científico	01A01
cift anadal	0@V01
cijfer	0@W01
cikk	0@X02
cils	0;X01
cio	06U01
cipd	01N01
cirak	05701
cisa	01N01
cism	01N01
cisnik	0=i01
ciso	06U01
cissp	01N01
city of	02n01
civil partnership	0@Z01
civilekonom	0@[01
civilingenioer	0>]01
civilingenior	0>]01
civilingeniør	0>]01
civilingenjoer	0@[01
civilingenjoersexamen	0@[01
civilingenjor	0@[01
civilingenjorsexamen	0@[01
civilingenjör	0@[01
civilingenjörsexamen	0@[01
cka	01N01
ckad	01N01
clan	0@\03
clanak	0@_02
clanek	0@a02
clanica	0@c02
clanok	0@e01
classificacao	0@f01
classificação	0@f01
cleaner	01h01
clen	0@g02
clerk	01h01
clinic	02n01
clinica	0<?05
clinică	03701
clinique	02f01
close	05a01
clínica	02g03
cma	01N01
cmo	06U01
cnam	0@i01
cnavt	0;X01
cnh	0?401
co	0@j02
co author	0==01
co ban	0>[02
co founder	01h01
co gia dinh	0@P01
co ltd	00`01
co phan	0:\01
co-author	0==01
co-founder	01h01
co. ltd	00`01
co., ltd	00`01
coach	0@l04
cocinera	01A01
cocinero	01A01
coeficiente de rendimento	0@f01
cok iyi	0A002
cok iyi derecede	0A201
colaiste	01D01
colegiada	01Z01
colegiado	01Z01
colegio	0A302
colegio oficial	07@01
colegiu	07201
colegiu universitar	0A501
colegiul	07201
colla	03C01
collaboratore	01l01
collaboratrice	01l01
college	0A604
collegio	01O01
colloque	0>U01
collège	01M01
colonia	08Z01
col·legi	01L01
coláiste	01D01
colégio	0?O01
combinat	03701
comercial	02602
comercio	02R01
comfortable	0A:01
comhairle	0A;01
comhairleoir	03H01
comhar	0A;01
comhdhail	0>V01
comhdháil	0>V01
comhlacht	0A;01
comhordaitheoir	03H01
commendation	00N01
commercial	01W01
commerciale	05I02
commessa	01l01
commesso	01l01
communaute	02f01
communauté	02f01
commune	02f01
communication	0>U01
communications	02n01
communicative	0A<01
community college	01K01
comortas	0=U01
compagnia	03?01
compagnie	02f01
companhia	02R01
compania	07@01
companie	03701
company	02n01
companyia	03C01
compañía	07@01
competent	0A:01
competente	0A=02
competition	00N01
comprador	02Q01
comptable	0A?02
comptia	01N01
comuna	04D01
comune	03?01
comunicacao	04m01
comunicacio	0>o01
comunicacion	01\01
comunicació	0>o01
comunicación	01\01
comunicare	06Y01
comunicação	04m01
comércio	02R01
comórtas	0=U01
con lode	00G01
concentration	0AA01
conclusao prevista	0AB01
conclusão prevista	0AB01
concorso	00O01
concours	00L01
concubinage	0?C01
concurs	0AC02
concurso	0AE02
conducteur	01W01
conductor	02602
conductora	02602
conductrice	01W01
conference	0AG02
conferencia	0AI03
conferentie	0<V01
conferenza	06Z01
conferinta	06Y01
conferință	06Y01
conferència	0>o01
conferência	04m01
confirme	0AL01
confirmé	0AL01
conférence	0>U01
cong nhan	09G01
cong tac vien	09G01
cong ty	0:\01
congres	0AM03
congreso	01\01
congresso	04m01
congrès	0>U01
congrés	0>o01
coniugata	0?D01
coniugato	0?D01
conjunto	04:01
conocimientos basicos	0AP01
conocimientos básicos	0AP01
conoscenza base	0AQ01
conseguimento previsto	0AR01
conseil	02f01
conseiller	01W01
conseillere	01W01
conseillère	01W01
conservatoire	01M01
conservatori	01L01
conservatorio	0AS03
conservatorium	07]01
conservatorul	07201
conservatory	01K01
conservatório	0?O01
conserveries	02f01
consilier	03M01
consiliera	03M01
consilieră	03M01
consiliul	03701
construcciones	07@01
construccions	03C01
construcoes	02R01
construction	02n01
constructora	07@01
construtora	02R01
construções	02R01
consulente	01l01
consulenza	03?01
consultancy	0AV02
consultant	0AX05
consultanta	03M01
consultante	01W01
consultantă	03M01
consulting	02n01
consultor	02203
consultora	0A]04
consultoria	02g03
consultoría	07@01
contabil	03M01
contabila	03M01
contabile	01l01
contabilista	02Q01
contabilă	03M01
contable	01A01
contador	05o02
contadora	05o02
contae	07101
contest	00N01
continuing	0Aa01
contractor	01h01
contrada	0>R01
contributor	01h01
controleur	0@F02
controleuse	01W01
controller	0Ab02
contrôleur	01W01
contrôleuse	01W01
convegno	06Z01
conversa	0Ad01
conversacao	0Ae01
conversacional	0Af01
conversatieniveau	0Ag01
conversation	07D01
conversational	0Ah02
conversationnel	07D01
conversação	0Ae01
conversațional	0Aj01
coo	06U01
cook	01h01
cooperativa	0<?05
cooperative	02f01
cooperativă	03701
coopérative	02f01
coordenador	02Q01
coordenadora	02Q01
coordinador	02602
coordinadora	02602
coordinateur	01W01
coordinator	06>02
coordinatore	01l01
coordinatrice	0Ak03
coordonatoare	03M01
coordonator	03M01
copywriter	0An02
corp	00`01
corporacion	07@01
corporación	07@01
corporation	0B002
corso	0B202
corso di laurea	0B401
costruzioni	03?01
cou	09b01
council	02n01
counsellor	01h01
counselor	01h01
county	02n01
couramment	0B501
courant	0B501
courant et professionnel	0B601
cours	04Y01
coursera	0@i01
court	05a01
cozinheira	02Q01
cozinheiro	02Q01
coördinator	02P01
coördinatrice	02P01
cp	08Z01
cpa	01N01
cpe	0;X01
cpo	06U01
crea	0?401
creche	0B702
credential	01U01
crescent	05a01
crèche	02f01
csapat	0B901
csc	0B:02
cscs	01N01
csm	01N01
csoport	0B<03
ct	05a01
ctesp	0B?01
cto	06U01
cu nhan	0:G01
cu nhan dai hoc	0:G01
cua hang	0:\01
cuideachta	0A;01
cuiner	02501
cuinera	02501
cuisinier	01W01
cuisiniere	01W01
cuisinière	01W01
cukrasz	02001
cukrász	02001
cukup	0B@02
cukup baik	0BB01
cum laude	0@E01
cunostinte de baza	0BC01
cunoștințe de bază	0BC01
cuntasoir	03H01
cuntasóir	03H01
cuntoir	03H01
cuoc thi	0:H01
cuoca	01l01
cuoco	01l01
cup	00N01
curator	01h01
curent	0BD01
current	0Aa01
currently	0Aa01
curriculo	0BE02
curriculo profissional	0BG01
curriculum	0BH06
curriculum vitae	0BN0@
curriculum vitæ	0B^01
currículo	0BE02
currículo profissional	0BG01
currículum	0B_02
currículum vitae	0Ba01
currículum vítae	0Bb01
curs	0Bc02
curso	0?Z02
curso tecnico	0B?01
curso tecnico superior profissional	0B?01
curso técnico	0B?01
curso técnico superior profissional	0B?01
cuộc thi	0:H01
cv	0Be0E
cvut	0C:01
czasopismo	06k01
cámara	07@01
câmara municipal	02R01
câștigătoare	0>C01
câștigător	0>C01
cédula	0?401
cég	06l01
cégep	01M01
céim	09m01
céim bhaitsiléara	09m01
célibataire	0?C01
có gia đình	0@P01
công nhân	09G01
công ty	0:\01
cúntóir	03H01
căn bản	0>[02
căsătorit	0?;01
căsătorită	0?;01
cơ bản	0>[02
cổ phần	0:\01
cộng tác viên	09G01
cử nhân	0:G01
cử nhân đại học	0:G01
cửa hàng	0:\01
d	0C;03
d d	0C>03
d o o	00`01
d phil	0CA01
d.d	0C>03
d.o.o	00`01
d.phil	0CA01
d1	00^01
d2	0CB02
d3	0CB02
d4	0CD01
da	0CE02
da ket hon	0@P01
da remoto	00e01
dabar	0CG01
dabartis	0CG01
daftar riwayat hidup	0CH01
daglig leder	0CI01
dags dato	0CJ02
dai hoc	0CL01
daire	0>501
daktaro laipsnis	0CM01
dal	0CE02
dala	0CN01
dalf	0;X01
damh	01D01
damm	0@H01
dan	0CO01
dan beri	0CP01
danas	0CQ02
danes	0CS01
dang lam	0;M01
danh hieu	0:H01
danh hiệu	0:H01
danisma	05701
danisman	05701
danismani	05701
danismanlik	03J01
danışma	05701
danışman	05701
danışmanlık	03J01
danışmanı	05701
darbiniece	02I01
darbinieks	02I01
darbnica	05c01
darbnīca	05c01
darbuotoja	02H01
darbuotojas	02H01
dari	0CT01
daring	0CU01
darzelis	0CV01
darželis	0CV01
dasar	0CW02
data scientist	06U01
datheangach	0>W01
dato	04401
dau bep	09G01
dawret	0CY01
day	0CZ01
days	0CZ01
daļa	0CN01
dba	06U01
dba degree	0CA01
de	0C[09
de acasa	0Cd01
de acasă	0Cd01
de baza	0;O02
de bază	0;O02
de l	0Ce02
de la	0Cg02
dea	0Ci02
dean	01h01
dean's list	00N01
debutant	0:e02
degree	09U01
degustator	0?h01
degustátor	0?h01
deild	0Ck03
deimhniu	0?B01
deimhniú	0?B01
dekanova nagrada	00601
del	0Cn05
delavec	0D301
delavka	0D301
delavnica	0=J01
dele	0;X01
delegacion	0D401
delegación	0D401
delegada	01A01
delegado	01A01
delegue	01W01
deleguee	01W01
delf	0;X01
delnice	0=i01
delnik	0=i01
den	0D501
den beri	0CP01
den nay	0;M01
denetci	05701
denetçi	05701
dengan pujian	0D601
dentist	01h01
departament	0D703
departamentas	0D:01
departamento	0D;02
departaments	0CN01
departamentul	0D=01
departemen	09g01
departement	0D>04
departman	0<n01
departmani	0<n01
departmanı	0<n01
department	0=a01
department of	0DB02
dependent	02501
dependienta	01A01
dependiente	01A01
dept	0=a01
depuis	0DD01
deputy	01h01
derece	0DE02
dergi	0<W01
dergisi	0<W01
dernegi	03J01
derneği	03J01
derzeit	04401
des	0DG02
des de	0DI02
des del	0DK01
desa	0DL01
desainer	02101
desarrollador	01A01
desarrolladora	01A01
desde	0DM04
desenvolupador	02501
desenvolupadora	02501
desenvolvedor	02Q01
desenvolvedora	02Q01
designer	0DQ0:
deskundig	0D[01
despacho	07@01
despatx	03C01
dess	0Ci02
destytoja	02H01
destytojas	02H01
deug	0D\02
deust	09E01
deutsches sprachdiplom	0D^01
deuxieme prix	00L01
deuxième prix	00L01
devam	0>401
devam ediyor	0>401
devam etmekte	0>401
developer	0An02
developpeur	01W01
developpeuse	01W01
devops	06U01
deweloper	01m01
dezernat	06<01
dezvoltator	03M01
di	0D_03
di base	0AQ01
dibinatajs	02I01
dibinātājs	02I01
dielna	03=01
dielňa	03=01
diem	0Db01
diem trung binh	0Db01
dienst	0Dc02
diensten	02O01
dieu duong	09G01
dieu hanh	09G01
dieu phoi vien	09G01
digital	02n01
diharapkan	0De01
dij	0Df02
dijk	0Dh01
dilna	0Di01
din	0Dj03
dinas	07A01
dioploma	0?B01
dioplóma	0?B01
dipartiment	0Dm01
dipartimento	0Dn01
dipl	0Do01
dipl inf	0Do01
dipl ing	0E002
dipl ing (fh	09X01
dipl kfm	0Do01
dipl. ing	0E201
dipl.-inf	0Do01
dipl.-ing	0Do01
dipl.-ing. (fh	09X01
dipl.-kfm	0Do01
diplom	0E307
diplom (fh	09X01
diplom ingenieur	0E:01
diplom-ingenieur	0E:01
diploma	0E;0A
diploma accademico	0EL01
diploma de bacalaureat	09J01
diploma de excelenta	0>C01
diploma de licenta	0EM01
diploma de master	0EN01
diploma di	0EO01
diploma di maturita	0EO01
diploma di maturità	0EO01
diploma di scuola superiore	0EO01
diploma iii	03F01
diploma in	02N01
diploma its	0EP01
diploma iv	0CD01
diploma notu	03@01
diploma superiore	0EO01
diploma tecnico superiore	0EP01
diploma universitario	0EL01
diplomada en	0EQ02
diplomado en	09a01
diplomant	0ES01
diplomas	07\01
diplomasi	0;n01
diploması	0;n01
diplomat en	0ET01
diplomatura	0EQ02
diplome	03B01
diplome d'etat	03A01
diplome d'ingenieur	03A01
diplome d'universite	03B01
diplome de grande ecole	03A01
diplomi insinoori	0EU01
diplomi-insinoeoeri	0EU01
diplomi-insinööri	0EU01
diplomingenioer	09^01
diplomingenior	09^01
diplomingeniør	09^01
diplomirana	0ES01
diplomirani	0EV03
diplomovany specialista	0EY01
diplomovaný specialista	0EY01
diploms	05d01
diplomski studij	0E201
diplomuddannelse	0>]01
diplomă	0EZ02
diplomă de bacalaureat	09J01
diplomă de excelență	0>C01
diplomă de licență	0EM01
diplomă de master	0EN01
diplóma	0E\01
diplôme	03B01
diplôme d'ingénieur	03A01
diplôme d'université	03B01
diplôme d'état	03A01
diplôme de grande école	03A01
diputacio	03C01
diputacion	07@01
diputació	03C01
diputación	07@01
dirbtuves	03>01
dirbtuvės	03>01
direcao	0E]01
direccion	0D401
dirección	0D401
directeur	0E^02
directia	0D=01
direction	0?E01
directoare	03M01
director	0E`04
directora	02602
directrice	0@F02
direcția	0D=01
direkcija	0Ed01
direktoer	05>03
direktor	0Ee08
direktoratet	0:=01
direktore	02F02
direktorius	02H01
direktorlugu	0<n01
direktors	02I01
direktoru	05701
direktorė	02H01
direktur	02101
direktör	0Em02
direktörlüğü	0<n01
direktörü	05701
direktør	05S02
diretor	02Q01
diretor executivo	02Q01
diretora	02Q01
diretoria	0E]01
direttore	01l01
direttrice	01l01
direttur	04h01
direzione	0Dn01
direção	0E]01
dirigente	01l01
dis	0Eo02
disainer	01=01
discreta	0F101
discreto	0F202
disenador	01A01
disenadora	01A01
disertace	0F401
disertacija	0F503
disertasi	09C01
disertācija	0F801
diseñador	01A01
diseñadora	01A01
dispatcher	01h01
disputerad	0F901
dissenyador	02501
dissenyadora	02501
dissertation	0F:02
disszertacio	0F<01
disszertáció	0F<01
distanciel	00a01
distans	0F=01
distincao	00M01
distincio	01Q01
distincion	01P01
distinció	01Q01
distinción	01P01
distinctia	0>C01
distinctie	0>C01
distinction	0F>03
distincția	0>C01
distincție	0>C01
distinção	00M01
distribuidora	02R01
ditta	0FA02
divadlo	0FC02
divisao	0E]01
divisi	09g01
divisie	0FE01
divisio	0FF01
division	0FG05
divisione	0Dn01
divisioona	0FL01
divisió	0FF01
división	0D401
divisjon	0FM02
divisão	0E]01
divize	0FO01
divizia	0FP02
divizija	0FR02
divizio	0B901
divizjoni	0Dm01
diviżjoni	0Dm01
divorce	0?C01
divorced	0@Z01
divorcee	0?C01
divorciada	0?503
divorciado	0?802
divorciat	0?:01
divorcé	0?C01
divorcée	0?C01
divortat	0?;01
divortata	0?;01
divorziata	0?D01
divorziato	0?D01
divorțat	0?;01
divorțată	0?;01
divízia	0FT01
divízió	0B901
dizainere	02F02
dizaineris	02H01
dizainers	02I01
dizainerė	02H01
dizajner	05802
dliodoir	03H01
dlíodóir	03H01
do	0FU07
do chwili obecnej	04301
do danas	0CQ02
do danes	0CS01
do dzis	04301
do dzisiaj	04301
do dziś	04301
do nadal	04301
do sada	0CQ02
do soucasnosti	09701
do současnosti	09701
do sucasnosti	0F\01
do súčasnosti	0F\01
do teraz	04301
doanh nghiep	0:\01
doanh nghiệp	0:\01
dobra	0F]09
dobre	0Ff04
dobro	0Fj06
dobrovolnice	0=i01
dobrovolnicka	0?<01
dobrovolnik	0@g02
dobrovolník	0=i01
dobrovoľník	0?<01
dobrovoľníčka	0?<01
dobry	0G002
dobrze	0G201
dobrá	0Ff04
dobře	0G302
doc than	0@P01
docens	02001
docent	0G503
docente	0G804
dochtuir	03H01
dochtuireacht	0G<01
dochtúir	03H01
dochtúireacht	0G<01
docteur	0G=01
doctor	0G>02
doctor en	0G@01
doctor in	0GA01
doctor of	0GB01
doctor of philosophy	0GB01
doctor în	0GA01
doctora	0GC01
doctoraat	0GD01
doctorado	0GC01
doctoral	0GB01
doctoral degree	0GB01
doctorand	03M01
doctorandus	0GE01
doctorant	01W01
doctorante	01W01
doctorat	0GF03
doctorate	0GB01
dodiplomski studij	0ES01
dodiplomski študij	0ES01
dodnes	0GI02
doi	01X01
dokter	02101
doktor	0GK05
doktor nauka	0GP01
doktor znanosti	0GQ02
doktora	0GS01
doktora derecesi	0GS01
doktora grads	0GT01
doktora grāds	0GT01
doktoral	0GU01
doktorand	0GV04
doktorandin	09801
doktorandske studium	0GZ01
doktorandské štúdium	0GZ01
doktorant	01m01
doktorantka	01m01
doktorantura	0G[02
doktorantūra	0G[02
doktorat	0G]06
doktoratus	0Gc01
doktorgrad	0Gd03
doktorgradsutdanning	0Gg01
doktori	0Gc01
doktori fokozat	0Gc01
doktori kepzes	0Gc01
doktori képzés	0Gc01
doktorica znanosti	0GQ02
doktorikraad	0Gh01
doktoriope	0Gh01
doktoriõpe	0Gh01
doktorsexamen	0F901
doktorsgrada	0Gi01
doktorsgráða	0Gi01
doktorske studije	0GP01
doktorske studium	0Gj01
doktorski studij	0GQ02
doktorski študij	0Gk01
doktorsky	0Gj01
doktorské studium	0Gj01
doktorský	0Gj01
doktorsprof	0Gi01
doktorspróf	0Gi01
doktorát	0B:02
doktorátus	0Gc01
dolmetscher	05F01
dom zdravlja	0?H02
domeniul	0Gl01
domini	0Gm01
dominio	0Gn02
dominio completo	0H001
dominio total	0H101
domínio	0H201
domínio completo	0H001
dona	0H301
donna	0H401
doposud	09701
doradca	01m01
doradczyni	01m01
dosen	02101
dosentti	05A01
dostateczny	0H501
dosud	09701
doteraz	0F\01
dottoranda	01l01
dottorando	01l01
dottorat	0H601
dottorato	0H701
dottorato di ricerca	0H701
dottore di ricerca	0H701
doutor	0H801
doutora	0H801
doutorado	0H801
doutoramento	0H801
dovoljenje	0?f01
dozent	05F01
dozvola	0H902
doçent	05701
dphil	0CA01
dr	0H;02
dr hab	0H=01
dr ing	0CA01
dr inz	0H=01
dr inż	0H=01
dr iur	0CA01
dr med	0CA01
dr phil	0CA01
dr philos	0Gg01
dr rer nat	0CA01
dr sc	0H>01
dr znanosti	0Gk01
dr. iur	0CA01
dr. med	0CA01
dr. phil	0CA01
dr. rer. nat	0CA01
dr. sc	0H>01
dr. znanosti	0Gk01
dr.-ing	0CA01
dr.philos	0Gg01
drafter	01h01
draftsman	01h01
draudimas	03>01
dreef	0Dh01
drive	05a01
driver	01h01
drs	0GE01
drsc	0B:02
drukarnia	02m01
drustvo	02j03
druzba	0=J01
druzstvo	0FC02
društvo	02j03
družba	0=J01
družstvo	0FC02
drzavna matura	0H?01
državna matura	0H?01
dsh	0;X01
dtu	0?A01
du	0H@01
du kien	0HA01
du lich	0:\01
du lịch	0:\01
duais	0=U01
duales studium	09X01
duchasach	0>W01
duoc si	09G01
duolingo	0;X01
duong	0@Q01
durchschnitt	01@01
durchschnittsnote	01@01
dusun	0DL01
dut	0D\02
dvikalbis	0HB01
dwibahasa	07?01
dwujezyczny	0HC01
dwujęzyczny	0HC01
dyplom	0HD02
dyrektor	01m01
dyrektorka	01m01
dz	0>601
dzial	0HF01
dzialalnosc gospodarcza	02m01
dział	0HF01
działalność gospodarcza	02m01
dziennikarka	01m01
dziennikarz	01m01
dzimta	0<a01
dzimta valoda	0<a01
dzimtais	0<a01
dzimtā	0<a01
dzimtā valoda	0<a01
dzis	04301
dzisiaj	04301
dzives apraksts	0HG01
dzives gajums	0HG01
dzivesgajums	0HG01
dzivoklis	0>601
dziś	04301
dzīves apraksts	0HG01
dzīves gājums	0HG01
dzīvesgājums	0HG01
dzīvoklis	0>601
dámh	01D01
dátheangach	0>W01
dès	0DD01
débutant	0:e02
délégué	01W01
déléguée	01W01
département	0HH02
développeur	01W01
développeuse	01W01
díj	0Df02
dílna	0Di01
dúchasach	0>W01
dėstytoja	02H01
dėstytojas	02H01
dělnice	0=i01
dělník	0=i01
dược sĩ	09G01
dự kiến	0HA01
e	0HJ06
e figli	03?01
e hijos	07@01
e lode	00G01
e v	00`01
e.v	00`01
eagarthoir	03H01
eagarthóir	03H01
earrach	0HP01
eccellente	08W01
eccellenti	0HQ01
ecdl	0HR02
ecdl sprachen	0;X01
echipa	0D=01
echipă	0D=01
ecole	01M01
ecole primaire	01M01
ecole superieure	01M01
ecoles	01M01
ecologist	01h01
economist	0HT02
economista	0HV05
economistă	03M01
ecpe	0;X01
ects	0@E01
eczaci	05701
eczacı	05701
eczanesi	03J01
ed	0H[01
edasijoudnud	0H\01
edasijõudnud	0H\01
edd	0CA01
edelleen	0H]01
edificio	04:01
edifício	04:01
edistynyt	0H^02
editions	0H`02
editor	0Hb05
editora	0Hg03
editore	06Z01
editorial	0Hj04
editoru	05701
editrice	03?01
editur	04h01
editura	0Hn02
editură	0Hn02
editör	05701
editörü	05701
edizioni	06Z01
educacio secundaria	0;K01
educacion secundaria	09b01
educació secundària	0;K01
educación secundaria	09b01
educador	02203
educadora	02602
educateur	01W01
educatoare	03M01
educator	03M01
educatore	01l01
educatrice	05I02
edustaja	05A01
edx	0@i01
edzo	02001
edző	02001
eeldatav	0I001
eerste prijs	0I101
eerste taal	0I201
eervolle vermelding	0I101
efset	0;X01
efteraar	0I301
efteraaret	0I301
efterar	0I301
efteraret	0I301
efterskole	0I401
efterår	0I301
efteråret	0I301
eg	00`01
egenfoeretagare	0I501
egenforetagare	0I501
egenföretagare	0I501
egitmen	05701
egitmeni	05701
egyedulallo	0I601
egyedülálló	0I601
egyeni vallalkozo	06l01
egyesulet	04@02
egyesület	04@02
egyetem	0I702
egyetemi diploma	0I901
egyéni vállalkozó	06l01
egzamin maturalny	0I:01
ehbo	0<T01
ehf	00`01
ehliyet	0;n01
ehliyeti	0;n01
ehrenamtlicher	09801
ehrennadel	00:01
ehrung	00:01
eier	06;01
eigandi	0<e01
eigenaar	0I;01
eignung	0;\01
eindcijfer	0@W01
einfache kenntnisse	05E01
einhleyp	0I<01
einhleypur	0I<01
eining	0I=01
einkaeufer	05F01
einkaleyfi	0>O01
einkaufer	05F01
einkunn	01j01
einkäufer	05F01
einsteiger	0I>01
eireli	00`01
ejecutiva	01A01
ejecutivo	01A01
ejer	06=01
ekibi	0<n01
ekipa	0I?01
ekonom	0I@03
ekonomi	05A01
ekonomist	0IC02
ekonomista	0IE02
ekonomka	0=i01
ekonomska skola	0IG02
ekonomska sola	0II01
ekonomska škola	0IG02
ekonomska šola	0II01
ekonóm	07j01
eksam	0IJ01
eksamen	0IK01
eksamensgennemsnit	0IL01
ekspercka	0IM01
ekspercki	0IM01
ekspert	0IN06
ekspertas	0IT01
ekspertniva	0IU01
ekspertnivaa	0IU01
ekspertniveau	0IV01
ekspertnivå	0IU01
eksperts	0IW01
ekspertti	07501
el	0>E01
el presente	01c01
elado	02001
eladó	02001
electric	02n01
electrician	0HT02
electricien	01W01
electricista	02602
elektricar	0@\03
elektricien	02P01
elektrik	01=01
elektrikar	0@g02
elektrikas	02H01
elektrikci	05701
elektriker	05>03
elektrikis	02I01
elektrikár	0?<01
elektrikář	0=i01
elektrikçi	05701
električar	0@\03
elektriķis	02I01
elektroniker	05F01
elektryk	01m01
eleman	05701
elemani	05701
elemanı	05701
elementaarne	04L01
elementaer	0;G01
elementaert	0;c01
elementair	0;E01
elementaire	0:e02
elemental	0IX02
elementar	0IZ04
elementare	0AQ01
elementares	0I^01
elementari	0;Q01
elementary	0:k02
elementary proficiency	0:m01
elementer	0I_01
elementär	0;G01
elementært	0;c01
elemzo	02001
elemző	02001
eletricista	02Q01
elettricista	01l01
elev	06=01
elismeres	0Df02
elismerés	0Df02
ellenor	02001
ellenőr	02001
elnok	02001
elnök	02001
eloadas	0@X02
elsevier	01X01
elulookirjeldus	0I`01
elulugu	0I`01
elvalt	0I601
elvált	0I601
előadás	0@X02
em	0Ia02
em andamento	07Y01
em curso	07Y01
emakeel	0Ic01
emakeelena	0Ic01
emba	0Do01
embetsstudium	0Id01
emelet	03L01
empleada	01A01
empleado	01A01
employe	01W01
employee	01W01
employee of the month	00N01
employee of the year	00N01
employé	01W01
employée	01W01
empregado	02Q01
empresa	02g03
en	0Ie03
en couple	0?C01
en cours	00_01
en cours d'obtention	07`01
en curs	01d01
en curso	01c01
en ligne	00a01
en linea	0Ih01
en linia	00f01
en línea	0Ih01
en línia	00f01
en poste	00_01
en prensa	01\01
en remot	00f01
en remoto	0Ih01
encargada	01A01
encargado	01A01
encarregada	02501
encarregado	02Q01
encarregat	02501
endnote	01@01
energy	02n01
enfase	0Ii01
enfermeira	02Q01
enfermeiro	02Q01
enfermera	01A01
enfermero	01A01
engaged	0@Z01
engedely	0=602
engedély	0=602
engenheir	0Ij01
engineer	0Ik02
enginyer	0Im01
enginyeria tecnica	0ET01
enginyeria tècnica	0ET01
enhed	0In01
enheden	02`01
enhet	0Io02
enheten	08`01
enige ervaring	0J101
enige kennis	0;E01
enn	0J201
enoleg	02501
enologa	02501
enota	0I?01
ens	0@i01
ensamstaaende	0J301
ensamstaende	0J301
ensamstående	0J301
enseignant	01W01
enseignante	01W01
ensino	0?O01
ensino fundamental	00J01
ensino medio	00J01
ensino médio	00J01
ensino secundario	00J01
ensino secundário	00J01
ensino superior	09N01
enskild firma	0I501
enslig	0J401
enstitusu	0J502
enstitüsü	0J502
ente	03?01
ente di formazione	01O01
enterprises	02n01
entertainment	02n01
entrepreneur	01h01
entreprise	0J702
entwickler	05F01
enòleg	02501
enòloga	02501
epfl	0@i01
epitesz	02001
epp	00`01
equip	0FF01
equipa	0E]01
equipe	0J902
equipo	0D401
er	0J;01
eredmeny	07^01
eredmény	07^01
erem	0Df02
erettsegi	0J<01
erettsegi bizonyitvany	0J<01
erfahren	05Z01
erhvervsakademigrad	03c01
erhvervsskole	0I401
erhvervsuddannelse	00D01
eriala	0J=01
erikoisammattitutkinto	0J>01
erindi	0>O01
erinomainen	0J?02
erinomaiset	0JA01
erittaein hyvae	0H^02
erittain hyva	0H^02
erittäin hyvä	0H^02
erkek	0;L01
eronnut	08i01
erschienen in	07k01
erste hilfe	05n01
ersthelfer	05n01
erstsprache	0JB01
ertekesito	02001
ervaren	0JC01
erwartet	05G01
erweiterte grundkenntnisse	0;]01
erzieher	05F01
es	0JD01
esame di stato	01>01
escalera	08Z01
escola	0JE03
escola tecnica	0JH02
escola tècnica	01L01
escola técnica	0?O01
escola universitaria	01L01
escola universitària	01L01
escritorio	02R01
escritório	02R01
escuela	0>Z01
escuela tecnica	0>Z01
escuela técnica	0>Z01
esimees	01=01
esimies	05A01
esindaja	01=01
esitelma	0JJ01
esitelmae	0JJ01
esitelmä	0JJ01
eso	0JK02
especialidad	0JM01
especialidade	0Ii01
especialista	0JN04
especialitat	0=`01
especializacao	0JR01
especializacao em	0Ii01
especializacion	0JM01
especialización	0JM01
especialização	0JR01
especialização em	0Ii01
esperado	0JS01
espert	0JT01
esperta	0JU01
esperto	0JU01
essay	0==01
estagiaria	02Q01
estagiario	02Q01
estagiária	02Q01
estagiário	02Q01
estate	0JV01
estimado	0JS01
estimat	07U01
estimata	07U01
estimated	05U01
estimator	01h01
estimată	07U01
estiu	0JW01
estrada	04:01
estudi	03C01
estudio	08;02
estúdio	02R01
et	0JX02
et al	01X01
eta	0JZ01
etablissements	02f01
etae	0JZ01
etaenae	0JZ01
etaetyoe	0JZ01
etage	04Y01
etana	0JZ01
etaten	0:=01
etatyo	0JZ01
ete	0J[01
etec	0?O01
eth	0@i01
eth zurich	0@i01
eth zürich	0@i01
ets	02f01
ettekanne	03I01
etterem	06l01
ettevote	04d01
ettevõte	04d01
etä	0JZ01
etänä	0JZ01
etätyö	0JZ01
eud	00D01
eurl	00`01
europass zivotopis	0J\01
europass životopis	0J\01
ev	0J]02
evden	0@=01
eves	0J_01
evkonyv	0F<01
evli	0;l01
examen	0J`01
examen artium	06j01
examensarbete	0Ja01
examiner	01h01
excelent	0BD01
excelente	0Jb02
excellent	0Jd03
excel·lent	0Jg02
executive	01h01
expected	05U01
expedient	0Ji01
expediente	0>X01
experienced	0A:01
expert	0Jj0;
expert comptable	01W01
expert level	0K501
expert-comptable	01W01
experta	0K602
experte	0K803
experten	0K;01
expertenkenntnisse	0K;01
expertenwissen	0K;01
expertin	0K<02
expertise	0K>02
expertna	0K@01
expertni	0KA01
expertniva	0KB01
expertnivaa	0KB01
expertnivå	0KB01
expertná	0K@01
expertní	0KA01
experto	0KC01
eċċellenti	0HQ01
eğitmen	05701
eğitmeni	05701
f	0KD06
f lli	03?01
f.lli	03?01
fabbrica	03?01
fabrica	0KJ04
fabrică	03701
fabriek	02O01
fabrik	09e02
fabrika	05j01
fabrikasi	03J01
fabrikası	03J01
fabrikk	0:=01
fabryka	02m01
fac	01M01
fachabitur	01?01
facharbeiter	01?01
facharbeiterabschluss	01?01
facharbeiterbrief	01?01
fachbereich	06<01
fachfrau	02[01
fachhochschule	0<601
fachhochschulreife	01?01
fachkraft	02[01
fachmann	02[01
fachrichtung	0KN01
fachwirt	03[01
fachzeitschrift	07k01
facilitator	01h01
facolta	01O01
facoltà	01O01
factory	02n01
faculdade	0?O01
facultad	0>Z01
facultat	01L01
facultate	07201
facultatea	07201
faculte	01M01
faculteit	07]01
faculty	01K01
faculty of	01K01
faculté	01M01
fag	0KO02
fagbrev	06j01
faglaert	00D01
faglært	00D01
fagproeve	06j01
fagprove	06j01
fagprøve	06j01
fagskole	0KQ02
fagskolegrad	0KS01
fagskolegrad i	0KS01
fagskoleutdanning	0KS01
fahrer	05F01
fahrerlaubnis	05n01
faible	0;801
fair	0A<01
fakulta	0KT03
fakultaet	0<601
fakultas	0KW01
fakultat	0<601
fakultate	03h01
fakulte	03b01
fakultesi	03b01
fakultet	0KX05
fakulteta	0II01
fakultetas	0CV01
fakulty	0K]02
fakultà	03k01
fakultät	0<601
fakultāte	03h01
fakülte	03b01
fakültesi	03b01
falegname	01l01
fall	08@01
familiar	0K_01
familiar with	0K_01
familiarity	0K_01
faoi lathair	05O01
faoi láthair	05O01
farm	02n01
farmaceits	02I01
farmaceut	0K`04
farmaceuta	01m01
farmaceutic	02501
farmaceutica	02203
farmaceutico	05o02
farmaceutka	01m01
farmacevt	05:01
farmacia	0Kd04
farmacias	02R01
farmacie	03701
farmacist	03M01
farmacista	0Kh02
farmacistă	03M01
farmacèutic	02501
farmacèutica	02501
farmacéutica	01A01
farmacéutico	01A01
farmacêutica	02Q01
farmacêutico	02Q01
farmaseutti	05A01
farmasoeyt	06;01
farmasoyt	06;01
farmasøyt	06;01
farmer	01h01
farmàcia	03C01
farmácia	02R01
farmácias	02R01
fasih	03l01
fasor	03L01
fatec	0?O01
fce	0;X01
fear	0Kj01
fejezet	0F<01
fejleszto	02001
fejlesztő	02001
felag	06501
felelos	02001
felelős	02001
felhasznaloi	0Kk01
felhasznaloi szint	0Kk01
felhasználói	0Kk01
felhasználói szint	0Kk01
felicitations du jury	0Kl01
fellow	01h01
fellowship	00N01
felsofok	0Km01
felsofok felett	0Kn01
felsofoku	0Km01
felsofoku okj	0Ko01
felsofoku szakkepzes	0Ko01
felsooktatasi szakkepzes	0Ko01
felsőfok	0Km01
felsőfok felett	0Kn01
felsőfokú	0Km01
felsőfokú okj	0Ko01
felsőfokú szakképzés	0Ko01
felsőoktatási szakképzés	0Ko01
female	0L001
femeie	0L101
femeiesc	0L101
femeni	0H301
femenino	0L201
femení	0H301
feminin	0L302
feminine	0L001
feminino	0L501
femme	0L601
femmina	0H401
femminil	0L701
femminile	0H401
fen lisesi	03b01
ferfi	0L801
ferilskra	0L901
ferilskrá	0L901
ferjezett	0I601
fernarbeit	0L:01
feuerwehr	03801
fh	0@i01
field of study	0AA01
figli	03?01
filiale	03801
filiere	0L;01
filière	0L;01
filosofian maisteri	0EU01
filosofian tohtori	0L<01
filosofie doktor	0F901
filosofie kandidat	0L=01
finalis	05Y01
finalist	0L>0:
finalista	0LH08
finaliste	00L01
finalisti	00701
finalistka	0LP01
fino a	0LQ01
fino ad oggi	00k01
fino al	0LQ01
fins	0LR01
fins a	0LR01
fins ara	01d01
fins avui	01d01
fireann	0Kj01
firini	03J01
firm	02n01
firma	0LS0:
firmasi	03J01
firması	03J01
firmă	03701
first aid	01U01
first class	00T01
first class honours	09U01
first language	0L]01
first place	00N01
fisherman	01h01
fiske	0:=01
fisker	06;01
fjarvinna	00j01
fjernarbeid	0L^01
fjernarbejde	0L_01
fjolbrautaskoli	03d01
fjölbrautaskóli	03d01
flat	05a01
fliessend	0L`01
fliessend in wort und schrift	0L`01
fliessende kenntnisse	0L`01
fließend	0L`01
fließend in wort und schrift	0L`01
fließende kenntnisse	0L`01
floor	05a01
florist	01h01
floristin	02[01
fluencia	08E01
fluent	0La02
fluente	0Lc02
fluently	0>D01
fluid	0Le01
fluida	0Lf02
fluido	0Lh02
fluwenti	0HQ01
fluência	08E01
flydende	0Lj01
flydende i skrift og tale	0Lj01
flydende modersmaal	0Lk01
flydende modersmal	0Lk01
flydende modersmål	0Lk01
flytande	0Ll01
flytande i tal och skrift	0Ll01
flytende	0Lm01
flytende muntlig og skriftlig	0Lm01
foarte bine	0BD01
foarte bun	08P02
focus	0AA01
foerare	02801
foerderung	08601
foeredrag	0Ja01
foerening	0=I01
foerer	06;01
foererkort	08=01
foerestaandare	02801
foeretag	0=I01
foerlag	0Ln02
foerman	02801
foersaekring	0=I01
foerskola	0M002
foerskolan	0=I01
foerskollaerare	02801
foerskollaerarexamen	0L=01
foerstapris	00K01
foerstaspraak	0M201
foerstepraemie	00801
foerstespraak	0M301
foervaentad	0<201
foireann	05^01
foiskola	0I702
foiskolai diploma	04>01
folkehoegskole	0:a01
folkehogskole	0:a01
folkehøgskole	0:a01
folkeskole	0I401
folkeskolens afgangsproeve	00D01
folkeskolens afgangsprove	00D01
folkeskolens afgangsprøve	00D01
folkhoegskola	0M401
folkhogskola	0M401
folkhögskola	0M401
folyamatban	00i01
folyamatos	00i01
folyekony	0Km01
folyekonyan	0Km01
folyoirat	0F<01
folyékony	0Km01
folyékonyan	0Km01
folyóirat	0F<01
fomhar	0M501
fond	0M602
fondacija	05j01
fondas	03>01
fondateur	01W01
fondation	02f01
fondatoare	03M01
fondator	03M01
fondatore	01l01
fondatrice	05I02
fondazione	03?01
fondazzjoni	07T01
fonds	05c01
fontanero	01A01
foods	02n01
for	07X01
foraar	0M801
foraaret	0M801
forar	0M801
forare	02801
foraret	0M801
foras	0A;01
forbroir	03H01
forbróir	03H01
forderung	08601
fordito	02001
fordypning	0M901
fordító	02001
foredrag	05V03
foreman	01h01
forening	0<G03
forer	06;01
forerkort	08=01
forestandare	02801
foretag	0=I01
forhandlingsniveau	0Lj01
forlag	0M:06
formacio professional	0@T01
formacion profesional	0@U01
formació professional	0@T01
formación profesional	0@U01
formador	02203
formadora	02203
formadur	0<e01
forman	02801
formand	06=01
formann	06;01
formateur	01W01
formator	03M01
formatore	01l01
formatrice	05I02
formaður	0<e01
formen	05701
formgivare	02801
forn	03C01
forner	02501
forritari	0<e01
forsakring	0=I01
forscher	05F01
forsikring	0M@02
forskare	02801
forsker	05S02
forskola	0M002
forskolan	0=I01
forskollarare	02801
forskollararexamen	0L=01
forstapris	00K01
forstasprak	0M201
forstepraemie	00801
forstesprak	0M301
fortgeschritten	0MB02
fortlaufend	04401
fortsatt	0MD01
forvantad	0<201
forventa	0ME01
forventes	0MF01
forventet	0MG02
forår	0M801
foråret	0M801
fotograf	02501
fotografa	0<k03
fotografer	02101
fotografo	0<D03
fotògraf	02501
fotògrafa	02501
fotógrafa	01A01
fotógrafo	05o02
foundation	02n01
foundation degree	02N01
founder	01h01
fp	0MI02
fp i	09b01
fp ii	0@U01
fr o m	0MK01
fr.o.m	0MK01
fra	0ML04
fra og med	0MP02
fraan	0MR01
fraan och med	0MK01
fraedingur	0<e01
framhaldsskoli	03d01
framhaldsskóli	03d01
framhaldsstig	0MS01
framurskarandi	0MT01
framúrskarandi	0MT01
fran	0MR01
fran och med	0MK01
fratelli	03?01
frau	0MU01
frazione	0>R01
freelance	0MV02
freelancer	0An02
freiberufler	09801
freiberuflich	0MX02
fremragende	0Lj01
friseur	05F01
frisoer	05>03
frisor	05>03
frisör	02801
frisør	05S02
frivillig	05S02
frm	01N01
from	0MZ02
frontend	06U01
fruehjahr	0M\01
fruehling	0M\01
fruhjahr	0M\01
fruhling	0M\01
fryzjer	01m01
fryzjerka	01m01
frá	0M]02
från	0MR01
från och med	0MK01
fræðingur	0<e01
frühjahr	0M\01
frühling	0M\01
fuehrer	02[01
fuehrerin	02[01
fuehrerschein	05n01
fuer	0;i01
fuhrer	02[01
fuhrerin	02[01
fuhrerschein	05n01
full professional	0>D01
full professional proficiency	0M_01
full stack	06U01
full-stack	06U01
fulltrui	0<e01
fulltrúi	0<e01
fully remote	0M`01
fundacao	02R01
fundacio	03C01
fundacion	07@01
fundació	03C01
fundación	07@01
fundacja	02m01
fundador	02203
fundadora	02203
fundatia	03701
fundatie	03701
fundação	02R01
fundația	03701
fundație	03701
fundiert	0Ma01
fundierte kenntnisse	0Ma01
fur	0;i01
fylkeskommune	0:=01
fyrirlestur	0>O01
fyrirtaeki	0Mb01
fyrirtæki	0Mb01
fysioterapeut	05S02
fz llc	00`01
fz-llc	00`01
fze	00`01
fàbrica	03C01
fábrica	08;02
félag	06501
félicitations du jury	0Kl01
féminin	0L601
férfi	0L801
férjezett	0I601
fómhar	0M501
förare	02801
förderung	08601
föredrag	0Ja01
förening	0=I01
föreståndare	02801
företag	0=I01
förlag	0Ln02
förman	02801
förskola	0M002
förskolan	0=I01
förskollärare	02801
förskollärarexamen	0L=01
förstapris	00K01
förstaspråk	0M201
försäkring	0=I01
förväntad	0<201
fører	06;01
førerkort	08=01
førstepræmie	00801
førstespråk	0M301
führer	02[01
führerin	02[01
führerschein	05n01
für	0;i01
fırını	03J01
főiskola	0I702
főiskolai diploma	04>01
g	03G01
gaard	0=I01
gada	0Mc01
gade	0Md01
gadi	0Me01
gads	0Me01
gadu	0Me01
gaelscoil	01D01
gaertner	05F01
gaertnerei	03801
galardon	01P01
galardón	01P01
gallery	02n01
games	02n01
gamykla	03>01
ganador	01P01
ganadora	01P01
gang	0DL01
gano	03@01
ganske god	0=k01
garage	0Mf02
garcom	02Q01
garconete	02Q01
gard	0=I01
gardener	01h01
garson	05701
gartner	05F01
gartnerei	03801
garçom	02Q01
garçonete	02Q01
gasse	0@H01
gasthaus	08701
gasthof	08701
gata	0Mh03
gatan	04X01
gate	0:>01
gatve	0Mk02
gatvė	03G01
gazeteci	05701
gbr	00`01
gcp	01N01
gcse	00E01
gcses	00E01
gebr	08701
gebruder	08701
gebrueder	08701
gebrüder	08701
gecertificeerd	0<T01
ged	00E01
gegenwaertig	04401
gegenwartig	04401
gegenwärtig	04401
gehuwd	04W01
geimhreadh	0Mm01
gelistirici	05701
gelistiricisi	05701
geliştirici	05701
geliştiricisi	05701
gemeente	0Mn01
gemeinde	08701
gemiddeld	0Mo02
gemiddeld cijfer	0@W01
gemiddelde	0@W01
genel not ortalamasi	03@01
genel not ortalaması	03@01
generalitat	03C01
generell studiekompetanse	06j01
gennemsnit	0IL01
genossenschaft	03801
geologist	01h01
geometra	01l01
gepland	0N101
geplant	05G01
gepromoveerd	0GD01
gept	0;X01
gepubliceerd	0<V01
gerai	0N202
gerant	01W01
gerante	01W01
geras	0N401
gerent	02501
gerente	05o02
gering	05E01
germans	03C01
geros	0N401
gesaellbrev	0N501
gesallbrev	0N501
gesamtnote	01@01
gesamtschule	0<601
geschaeftsbereich	06<01
geschaeftsfuehrer	05F01
geschaftsbereich	06<01
geschaftsfuhrer	05F01
gescheiden	04W01
geschieden	0N601
geschäftsbereich	06<01
geschäftsführer	05F01
gesell	05F01
gesellenbrief	01?01
gesellenpruefung	01?01
gesellenprufung	01?01
gesellenprüfung	01?01
gesellschaft	03801
gestalter	05F01
gestionnaire	01W01
gestor	02Q01
gestora	02Q01
gestoria	08902
gestoría	07@01
gesällbrev	0N501
getrouwd	04W01
getuigschrift	0<T01
gevorderd	0N702
gg	0DL01
ggmbh	00`01
ghadu ghaddej	0<>01
ghalliem	04h01
ghalliema	04h01
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
giao tiep	0N901
giao tiep co ban	0N901
giao tiep tot	0N901
giao tiếp	0N901
giao tiếp cơ bản	0N901
giao tiếp tốt	0N901
giao vien	09G01
giay chung nhan	0:F01
giay khen	0:H01
giay phep	0:F01
gie	00`01
gift	0N:04
giftur	0I<01
gimnazija	03]05
gimnazium	0I702
gimnazjum	03\01
gimnázium	0I702
gimtasis	0HB01
gimtoji	0HB01
gimtoji kalba	0HB01
gioi	0>d01
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
giỏi	0>d01
gjaldkeri	0<e01
gjennomsnitt	0N>01
gledalisce	0=J01
gledališče	0=J01
glorieta	08Z01
gmbh	00`01
gmbh & co	00`01
gmbh & co kg	00`01
gmbh & co. kg	00`01
gmina	02m01
go	0N?01
go dti	0N?01
go dti seo	05O01
go dtí	0N?01
go dtí seo	05O01
gobierno	07@01
god	0N@0:
god kunnatta	0NJ01
goda	0NK02
goda kunskaper	0NM01
goda kunskaper i tal och skrift	0Ll01
godalga	00B01
gode	0NN01
gode kundskaber	0NN01
gode kunnskaper	0NO01
godina	0NP02
godine	0NP02
godkjenning	0NR02
godt	0NT04
goed	0NX02
goede kennis	0NZ01
goethe	0;X01
goethe zertifikat	0;X01
goethe-zertifikat	0;X01
gold	00N01
gold medal	00N01
gondozo	02001
gondozó	02001
gonullu	05701
good	0N[02
good knowledge	0N]01
gorevli	05701
gorevlisi	05701
gostilna	0=J01
gott	0NJ01
gotu	0N^01
government	02n01
governo	02R01
gpa	0N_02
graben	0@H01
gracht	0Dh01
grad	0Na04
grad ta' master	0Ne01
gradam	0=U01
grade	00T01
gradinita	07201
grado	09a01
grado en	09a01
grado medio	09b01
grado superior	0@U01
grado universitario	09a01
graduacao	09N01
graduado escolar	09b01
graduat escolar	0;K01
graduate degree	0Nf01
graduate school	01K01
graduating	05U01
graduação	09N01
graend	04X01
grafica	0Ng02
graficka	0@g02
grafico	01l01
graficzka	01m01
grafik	0Ni03
grafička	0@g02
gramata	0F801
gramatvede	02I01
gramatvedis	02I01
grammar school	01K01
grand	04X01
grand debutant	0Nl02
grand débutant	0Nl02
grande ecole	01M01
grande école	01M01
grant	00N01
graphiste	01W01
grau	0ET01
grau en	0ET01
grau mitja	0;K01
grau mitjà	0;K01
grau superior	0@T01
gre	0;X01
grein	0Nn02
groep	02O01
groothandel	02O01
group	0O002
groupe	02f01
grubu	03J01
gruender	05F01
grundare	0O201
grunder	0O302
grunderna	0O502
grundkenntnis	05E01
grundkenntnisse	0;C02
grundkunskaper	0O502
grundlaeggande	0O502
grundlaeggande nivaa	0O701
grundlaeggende	0O802
grundlaegger	06=01
grundlagen	0;C02
grundlaggande	0O502
grundlaggande niva	0O701
grundläggande	0O502
grundläggande nivå	0O701
grundlæggende	0O802
grundlægger	06=01
grundniva	0O701
grundnivaa	0O701
grundnivå	0O701
grundschule	0<601
grundskola	0M401
grunnkunnatta	0O:01
grunnkunnátta	0O:01
grunnleggende	0O;02
grunnlegger	06;01
grunnnam	09=01
grunnnám	09=01
grunnskolaprof	0O=01
grunnskoli	03d01
grunnskólapróf	0O=01
grunnskóli	03d01
grunnthekking	0O>01
grunnur	0O?02
grunnþekking	0O>01
grup	0OA03
grup scolar	07201
grup școlar	07201
grupa	0OD04
grupe	0OH02
grupo	08;02
grupp	0OJ01
gruppe	0OK02
gruppen	0<G03
gruppo	03?01
grupul	03701
grupė	0OH02
grád	0OM01
gráfica	02R01
gränd	04X01
gründer	0O302
grāmata	0F801
grāmatvede	02I01
grāmatvedis	02I01
grădinița	07201
grădiniță	07201
guanyador	01Q01
guanyadora	01Q01
guard	01h01
guarderia	0>Z01
guardería	0>Z01
guardo	01Q01
guardó	01Q01
gumnaasium	0ON02
guncel	0>401
gunumuz	0>401
gurnal	06i01
gurnalist	04h01
guru	0OP02
gut	0OR02
gut in wort und schrift	0OT01
gute	0OT01
gute grundkenntnisse	0;]01
gute kenntnisse	0OR02
guz	0OU01
gyakornok	02001
gyar	04@02
gydytoja	02H01
gydytojas	02H01
gymnas	0:a01
gymnasial	0N501
gymnasialabschluss	01?01
gymnasieexamen	0N501
gymnasieskola	0M401
gymnasiet	0M401
gymnasieutbildning	0N501
gymnasium	0OV05
gymnazium	0K]02
gymnázium	0K]02
gyogyszeresz	02001
gyogyszertar	06l01
gyoztes	00001
gyvenimo aprasymas	0O[01
gyvenimo aprašymas	0O[01
gyár	04@02
gyógyszertár	06l01
gyógyszerész	02001
győztes	00001
gärtner	05F01
gärtnerei	03801
gård	0=I01
gérant	01W01
gérante	01W01
góð	0O\02
góð kunnátta	0NJ01
gönüllü	05701
görevli	05701
görevlisi	05701
götu	0N^01
gümnaasium	0ON02
güncel	0>401
günümüz	0>401
güz	0OU01
għadu għaddej	0<>01
għalliem	04h01
għalliema	04h01
h	0O^01
haandvaerker	06=01
habilitacao	0O_02
habilitacio	01Y01
habilitacion	01Z01
habilitació	01Y01
habilitación	01Z01
habilitacja	0H=01
habilitation	0Oa02
habilitação	0O_02
haccp	01N01
hackathon	0Oc01
haedersbevisning	00801
haendler	05F01
hafta	0Od01
haigla	04d01
hairdresser	01h01
hajadon	0I601
hala	0>401
halado	0Oe02
haladó	0Oe02
halen	0>401
halen devam ediyor	0>401
hallinnoija	05A01
hameau	04Y01
handel	0Og03
handelsakademie	0<601
handelshoegskolan	0M401
handelshogskolan	0M401
handelshögskolan	0M401
handelsskole	0I401
handlaeggare	02801
handlaggare	02801
handledare	02801
handler	0Ab02
handlowiec	01m01
handläggare	02801
handvaerker	06=01
handwerk	03801
handwerksmeister	03[01
hang	0Oj02
hari ini	0Ol01
harifa	0Om01
harjoittelija	05A01
haskoli	03d01
haskolinn	03d01
hasta	0On01
hasta el presente	01c01
hasta hoy	01c01
hasta la actualidad	01c01
hasta la fecha	01c01
hastanesi	03J01
hasti	0Oo01
hauptfach	0KN01
hauptschulabschluss	01?01
hauptschule	0<601
hausnummer	04c01
haust	0P002
haute ecole	01M01
haute école	01M01
haven	0Md01
havo	0P202
havo diploma	0P401
havo-diploma	0P401
hazas	0I601
hb	00`01
hbo	09[01
hbo bachelor	09[01
hbo-bachelor	09[01
hdr	0G=01
he	0P501
hea	0P602
head	01h01
head of	01h01
head teacher	01h01
headteacher	01h01
hec	0@i01
heden	0P801
heder	00901
hederlig omtale	00901
hedersomnaemnande	00K01
hedersomnamnande	00K01
hedersomnämnande	00K01
hederspris	0P902
heft	07k01
hegeszto	02001
hegesztő	02001
heikko	04R01
heim	03801
hekim	05701
helfer	05F01
helyettes	02001
hem	0@Q01
hemsire	05701
hemsiresi	05701
hemşire	05701
hemşiresi	05701
herausgeber	07k01
herbst	0P;01
herfst	0P<01
hermanos	07@01
herr	0P=01
het	0P>01
hetkel	0P?01
heute	04401
hf	0P@02
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
high school degree	05m01
high school diploma	05m01
higher national diploma	02N01
highly skilled	0PB01
highway	05a01
hilfskraft	02[01
hingga	0PC01
hingga kini	0Ol01
hingga saat ini	0Ol01
hingga sekarang	0Ol01
hinne	0PD01
hivatal	0PE01
hiver	0PF01
hivern	0PG01
hiện giờ	0;M01
hiện nay	0;M01
hiện tại	0;M01
hiệp hội	0:\01
hiệu thuốc	0:\01
hiệu trưởng	09G01
hja	0PH01
hjelp	06;01
hjemmearbejde	0L_01
hjemmekontor	0L^01
hjá	0PH01
hkdse english	0;X01
hlid	0N^01
hlr	0?g01
hlíð	0N^01
hnc	00^01
hnd	00^01
ho	0PI01
ho so xin viec	0PJ01
hoc bong	0:H01
hoc vien	0CL01
hochschulabschluss	09X01
hochschule	0PK02
hochschulreife	01?01
hodnoceni	0PM01
hodnocení	0PM01
hodnotenie	0PN01
hoegskola	0M401
hoegskolan	0M401
hoegskole	0:a01
hoegskoleexamen	0L=01
hoegskolefoerberedande	0N501
hoegskoleingenjoer	0L=01
hoegskolekandidat	0>a01
hoegskolen	0:a01
hoejskole	0I401
hoest	0PO02
hoesten	0PO02
hoeyskole	0:a01
hoeyskolen	0:a01
hof	0PQ03
hogeschool	07]01
hogskola	0M401
hogskolan	0M401
hogskole	0:a01
hogskoleexamen	0L=01
hogskoleforberedande	0N501
hogskoleingenjor	0L=01
hogskolekandidat	0>a01
hogskolen	0:a01
hoi nghi	09i01
hoi thao	09i01
hoitaja	05A01
hoja de vida	0Bb01
hoje	07Y01
hojskole	0I401
holding	0PT02
holdings	00`01
holt	0N^01
hombre	0PV01
home	0O^01
home office	0PW04
homem	0P[01
homeoffice	0L:01
homme	0P\01
honap	0PI01
honnudur	0<e01
honor	00N01
honorable mention	00N01
honors	00T01
honour	00N01
honourable mention	00N01
honours	00T01
honours degree	09U01
hons	09<01
hoofd	0I;01
hoofdstuk	0<V01
hoofdvak	02b01
hop tac xa	0:\01
hopital	02f01
hos	0P]03
hospital	0P`05
hospoda	0Di01
host	0Pe03
hosten	0PO02
hostess	01h01
hote	01W01
hotel	0Ph0B
hotell	0Q:03
hotelli	06301
hotesse	01W01
house	05a01
hovedfag	0Id01
hovenier	02P01
hoy	01c01
hoyskole	0:a01
hoyskolen	0:a01
hr	06U01
hrsz	03L01
hsc	00E01
hsk	0;X01
htl	0@i01
htx	00D01
huidig	0P801
huidige	0P801
hukukcu	05701
hukukçu	05701
huolto	06301
huong dan vien	09G01
hurtownia	02m01
huvudaemne	02Z01
huvudamne	02Z01
huvudämne	02Z01
huy chuong	0:H01
huy chương	0:H01
huyen	0@Q01
huyện	0@Q01
hybrid	0Q=02
hybride	0Q?01
hybrydowo	0Q@01
hydraulik	01m01
hyfsad	0QA01
hygieniapassi	03K01
hyva	0QB02
hyva taito	0QD01
hyvae	0QB02
hyvae taito	0QD01
hyvaet	0QD01
hyvat	0QD01
hyvä	0QB02
hyvä taito	0QD01
hyvät	0QD01
háskóli	03d01
háskólinn	03d01
házas	0I601
hâlen	0>401
hâlâ	0>401
händler	05F01
hästi	0Oo01
håndværker	06=01
hædersbevisning	00801
hè	0P501
hét	0P>01
hó	0PI01
hónap	0PI01
hótel	06501
hôpital	02f01
hôte	01W01
hôtel	02f01
hôtesse	01W01
högskola	0M401
högskolan	0M401
högskoleexamen	0L=01
högskoleförberedande	0N501
högskoleingenjör	0L=01
hönnuður	0<e01
höst	0QE01
hösten	0QE01
høgskole	0:a01
høgskolekandidat	0>a01
høgskolen	0:a01
højskole	0I401
høst	0QF01
høsten	0QF01
høyskole	0:a01
høyskolen	0:a01
hướng dẫn viên	09G01
hạng	0Db01
hẻm	0@Q01
học bổng	0:H01
học viện	0CL01
hồ sơ xin việc	0PJ01
hội nghị	09i01
hội thảo	09i01
hợp tác xã	0:\01
i	0QG06
i dag	0QM04
i fills	03C01
i helyezett	00001
i lathair	05O01
i láthair	05O01
i miejsce	0LP01
i s	00`01
i sambud	0I<01
i место	0QQ01
i. helyezett	00001
i/s	00`01
iarna	0QR01
ib	00E01
icdl	01N01
ician	0QS01
idag	0QT03
idioma materno	0QW01
idioma nativo	0<f01
idirmheanach	0QX01
idirmheánach	0QX01
idnmeistari	0E\01
idnmenntun	0O=01
idnskoli	03d01
idraulico	01l01
ieee	01X01
iela	0>601
ielts	0;X01
ielā	0>601
ies	0@i01
iesacejs	0QY02
iesācējs	0QY02
ifsi	01M01
ig	0Q[02
igangvaerende	0Q]01
igangværende	0Q]01
igazgato	0Q^02
igazgatosag	0B901
igazgató	0Q^02
igazgatóság	0B901
igazolvany	0Q`01
igazolvány	0Q`01
ihk	0@i01
ii miejsce	0LP01
iii miejsce	0LP01
iim	0@i01
iit	0@i01
ijazah	0Qa01
ijazah sma	0Qa01
iki	0Qb01
iki dabar	0CG01
iki dilli	04l01
iki siandien	0CG01
iki siol	0CG01
iki šiandien	0CG01
iki šiol	0CG01
ikincilik	0:b01
ikurejas	02H01
ilcesi	0>501
ile	0Qc01
ileri	0A002
ileri duzey	0A002
ileri düzey	0A002
ileri seviye	03j01
ilkbahar	09h01
ilkokulu	03b01
illum	0<>01
illustrator	01h01
ilsien matern	0<b01
ilçesi	0>501
im	0Qd01
immobiliare	03?01
imobiliaria	02R01
imobiliária	02R01
imone	03>01
imoneje	0Qe01
impasse	04Y01
impiegata	01l01
impiegato	01l01
impresa	03?01
in	0Qf01
in a relationship	0@Z01
in corso	00k01
in corso di stampa	06Z01
in curs	01i01
in essere	00k01
in partnerschaft	0N601
in press	0==01
in prezent	01i01
in progress	0Aa01
inc	00`01
incepand cu	0Qg01
incepator	0;O02
incorporated	00`01
indeks prestasi	0D601
indeks prestasi kumulatif	0D601
independent user	0N]01
indirizzo	0B401
individuali veikla	03>01
indkober	06=01
indkoeber	06=01
indkøber	06=01
industri	0<G03
industria	02R01
industrias	08;02
industrie	03?01
industriemeister	03[01
industrier	0=I01
industries	0Qh03
indústria	02R01
indústrias	02R01
indústries	03C01
infant school	01K01
infermer	02501
infermera	02501
infermier	04h01
infermiera	0Qk02
infermiere	01l01
infirmier	01W01
infirmiere	01W01
infirmière	01W01
informatiker	05F01
ing	0Qm02
ingegner	0Qo01
ingenier	0R001
ingenieria superior	0R101
ingenieria tecnica	09a01
ingeniería superior	0R101
ingeniería técnica	09a01
ingenieur	0R203
ingenieurbuero	03801
ingenieurburo	03801
ingenieurbüro	03801
ingenioer	05S02
ingenior	05S02
ingeniør	05S02
ingenjoer	02801
ingenjor	02801
ingenjör	02801
inginer	0R501
inginer diplomat	0EM01
inginier	04h01
ingénieur	0R601
inhaber	05F01
iniciante	0R702
inkoepare	02801
inkopare	02801
inkoper	02P01
inköpare	02801
inmobiliaria	07@01
inn	02n01
innealtoir	03H01
innealtóir	03H01
inniu	05O01
innkjoeper	06;01
innkjoper	06;01
innkjøper	06;01
inriktning	02Z01
insa	0@i01
insaat	03J01
insegnante	01l01
insener	01=01
insinoeoeri	0R902
insinoeoeri (amk	0R;02
insinoori	0R902
insinoori (amk	0R;02
insinyur	02101
insinööri	0R902
insinööri (amk	0R;02
inspectoare	03M01
inspector	0HT02
instalater	0@g02
instalator	03M01
instalatér	0=i01
installateur	05F01
institiuid	01D01
institiúid	01D01
institut	0R=0F
institutas	0RS02
institute	0DB02
institute of technology	01K01
instituteur	01W01
instituto	0RU04
institutrice	01W01
instituts	0RY02
institutt	0R[02
institutul	0R]02
instituut	0R_04
instituutti	0Rc02
institūts	0RY02
instructeur	02P01
instructor	0HT02
instruktoer	05>03
instruktor	0Re07
instruktorka	01m01
instruktur	02101
instruktör	02801
instruktør	05S02
instrutor	02Q01
instrutora	02Q01
instytut	0Rl02
insurance	02n01
integrisane studije	0Rn01
interactive	02n01
intermedi	0Ro02
intermedia	0S102
intermediaire	0S302
intermediar	0S502
intermediar superior	0<g01
intermediaria	0Ae01
intermediario	0S702
intermediario avancado	0=C01
intermediate	0S902
intermedio	0S;06
intermedio alto	0SA02
intermedio superiore	0><01
intermediária	0Ae01
intermediário	0S702
intermediário avançado	0=C01
intermedju	0SC02
intermédiaire	0S302
intermédio	0S702
intermédio alto	0=C01
intern	0HT02
internat	0<601
international baccalaureate	00E01
internetu	0SE01
interno	0>R01
interpreter	01h01
intervento	06Z01
intezet	0SF03
intyg	0;g02
intézet	0SF03
invatatoare	03M01
invatator	03M01
inverno	0SI02
investigador	02203
investigadora	02602
invierno	0SK01
invited talk	0==01
inz	0SL01
inzeniere	02I01
inzenieris	02I01
inzenir	0SM01
inzenjer	0SN02
inzenyr	0SP02
inzenyrske	0SR01
inzenyrske studium	0SR01
inzinier	0SS01
inziniere	02H01
inzinierius	02H01
inzinierske	0ST01
inzinierske studium	0ST01
inzynier	0SU02
inzynierskie	0SL01
inġinier	04h01
inşaat	03J01
inštalatér	0?<01
inštitut	0SW02
inštitút	0SY02
inštruktor	05:01
inż	0SL01
inżynier	0SU02
inżynierskie	0SL01
inženiere	02I01
inženieris	02I01
inženir	0SM01
inženjer	0SN02
inženýr	0SP02
inženýrské	0SR01
inženýrské studium	0SR01
inžinier	0SS01
inžinierius	02H01
inžinierske	0ST01
inžinierske štúdium	0ST01
inžinierė	02H01
iosh	01N01
ipasnieks	02I01
ipb	0KW01
ipk	0S[02
ipma	01N01
ir	0GE01
iris	0>V01
iriseoir	03H01
iroda	04@02
isbn	01X01
isci	05701
iscisi	05701
iscrizione	01>01
iscrizione all'albo	01>01
iskola	0I702
issa	0<>01
issiskyres	0S]01
issn	01X01
istekejusi	0S]01
istitut	03k01
istituto	0S^02
istituto professionale	01O01
istituto tecnico	01O01
istqb	01N01
istrazivac	05802
istraživač	05802
istruttore	01l01
istruttrice	01l01
itb	0@i01
itibaren	0S`03
itil	01N01
itinerari	0=`01
itinerario	0JM01
its	01O01
iut	0Sc02
ivertinimas	0:?01
iyi	0Se02
iyi derecede	0Sg01
iyi duzeyde	0Sg01
iyi düzeyde	0Sg01
izdavac	0@_02
izdavacka kuca	05j01
izdavač	0@_02
izdavačka kuća	05j01
izdevnieciba	0Sh02
izdevniecība	0Sh02
izlaganje	0@_02
izpit	0?f01
izstradatajs	02I01
izstrādātājs	02I01
izvorni govornik	0Sj02
iðnmeistari	0E\01
iðnmenntun	0O=01
iðnskóli	03d01
işçi	05701
işçisi	05701
išsiskyręs	0S]01
ištekėjusi	0S]01
j	0Sl01
j d o o	00`01
j.d.o.o	00`01
ja	0Sm01
jaar	0Sn01
jaesen	05A01
jahr	0Sl01
jahrbuch	07k01
jahre	0Sl01
jahren	0Sl01
jahrgangsbeste	00:01
jahrgangsbester	00:01
jalan	0DL01
janitor	01h01
jaosto	0FL01
jar	0So01
jarak jauh	0CU01
jardinier	01W01
jaren	0Sn01
jaro	0T001
jasen	05A01
jatkuu	0H]01
jazykovy certifikat	0T101
jazykový certifikát	0T101
jd	0CA01
jedinica	0T202
jednatel	0T401
jednolite studia magisterskie	0T501
jefa	01A01
jefe	01A01
jelen	00i01
jelenig	00i01
jelenleg	00i01
jelenlegi	00i01
jeles	07^01
jesen	0T604
jeseň	0T:01
jesien	0T;01
jesienia	0T;01
jesienią	0T;01
jesień	0T;01
jetzt	04401
jeweler	01h01
jezyk ojczysty	0HC01
jl	0DL01
jlpt	0;X01
jo	0T<02
jogasz	02001
jogositvany	0T>01
jogosítvány	0T>01
jogász	02001
johtaja	05A01
jornadas	01\01
jornalista	02Q01
journal	0T?02
journalist	0TA06
journaliste	01W01
journeyman	05m01
juara	05Y01
juara 1	05Y01
juara i	05Y01
jud	04D01
judetul	04D01
județul	04D01
judr	0B:02
juhataja	01=01
juhendaja	01=01
juhiluba	0TG01
juht	01=01
julkaistu	0JJ01
julkaisu	06g02
junta	07@01
jurist	0TH07
jurista	01A01
juriste	0TO02
juristi	05A01
jurists	02I01
jurnal	09C01
jurnalis	02101
jurnalist	03M01
jurnalista	03M01
jurnalistă	03M01
juru masak	02101
jurusan	0<Q01
jusqu'a	0TQ01
jusqu'a aujourd'hui	00_01
jusqu'a present	00_01
jusqu'au	0TQ01
jusqu'à	0TQ01
jusqu'à aujourd'hui	00_01
jusqu'à présent	00_01
jäsen	05A01
jó	0T<02
język ojczysty	0HC01
k	0;N01
k k	00`01
k.k	00`01
kaantaja	05A01
kaari	08001
kab	0DL01
kabupaten	0DL01
kadar	0TR02
kade	0Dh01
kadin	0;N01
kadın	0;N01
kaeaentaejae	05A01
kaesittelijae	05A01
kaesolev	0P?01
kaesoleva ajani	0P?01
kafe	07A01
kafli	0>O01
kaksikielinen	02Y01
kakskeelne	0Ic01
kammer	03801
kancelar	0Di01
kancelaria	0TT02
kancelarija	05j01
kancelária	03=01
kancelář	0Di01
kandidaatti	0R;02
kandidat	0TV02
kandidatexamen	0L=01
kandidatgrad	0>]01
kandidatprogram	0L=01
kandidatsprof	0TX01
kandidatuddannelse	0>]01
kandídatspróf	0TX01
kansanopisto	03i01
kantor	07A01
kanzlei	03801
kapitel	0TY03
kapitlu	06i01
kapitola	0T\02
kapittel	0T^01
kapper	02P01
kar	0I702
karakter	0T_02
karakterar	0N>01
karaktergennemsnit	0IL01
karaktersnitt	0N>01
karl	0Ta01
karlkyns	0Ta01
karlmadur	0Ta01
karlmaður	0Ta01
karyawan	02101
kasir	02101
kasittelija	05A01
kasiyer	05701
kasjer	01m01
kasjerka	01m01
kassanhoitaja	05A01
kasserer	05S02
kassoer	02801
kassor	02801
kassör	02801
kasvataja	01=01
kat	0>501
katu	08001
kauffrau	02[01
kaufhaus	03801
kaufmann	02[01
kaugtoo	0Tb01
kaugtöö	0Tb01
kauplus	04d01
kauppa	06301
kauppakorkeakoulu	03i01
kauppatieteiden maisteri	0EU01
kaupunki	0Tc01
kawaler	0Td01
kawin	0;o01
kaynakci	05701
kaynakçı	05701
kazaliste	0Te01
kazalište	0Te01
kbr	08c01
ke toan	09G01
ke toan truong	09G01
kebun	07A01
kec	0DL01
kecamatan	0DL01
kehittaejae	05A01
kehittaja	05A01
kehittäjä	05A01
kel	0DL01
kelias	03G01
kellner	09801
kellnerin	09801
kelner	01m01
kelnerka	01m01
kelompok	07A01
kelurahan	0DL01
kementerian	07A01
kendskab	0Tf01
kennari	0<e01
kepala	02101
kepesites	0=602
keppni	00;01
kepykla	03>01
kepzes	0Q`01
kesa	0Tg01
kesae	0Tg01
kesaetyoentekijae	05A01
kesatyontekija	05A01
kesk eriharidus	0Th01
kesk-eriharidus	0Th01
keskeriharidus	0Ti01
keskharidus	0Th01
keskhinne	0PD01
keskiarvo	06n01
keskitaso	0Tj02
keskitasoinen	0Tl01
keskkool	03N01
keskmine	0Tm01
keskmine hinne	0PD01
kesktase	0Tn02
kesktasemel	0Tm01
keskus	0U002
keskustelutaito	0Tl01
kestab	0P?01
kesä	0Tg01
kesätyöntekijä	05A01
ketnyelvu	05\01
ketua	02101
kevad	0U201
kevaet	0U301
kevat	0U301
kevät	0U301
key account manager	06U01
keynote	0==01
kezdo	0U402
kezdő	0U402
kft	00`01
kg	00`01
kgaa	00`01
kha	0U602
khach san	0:\01
khoa	0U803
khoa hoc	0:F01
khu	0@Q01
khá	0U602
khách sạn	0:\01
khóa học	0:F01
kiado	0U;03
kiadó	0U;03
kiem toan vien	09G01
kien truc su	09G01
kierowca	01m01
kierowniczka	01m01
kierownik	01m01
kierunek	0U>01
kiitettaevae	0JA01
kiitettava	0JA01
kiitettävä	0JA01
kilpailu	06401
kimyager	05701
kindergarten	0U?02
kindlustus	04d01
kinesitherapeute	01W01
kini	0Ol01
kinésithérapeute	01W01
kirja	06g02
kirjanpitaejae	05A01
kirjanpitaja	05A01
kirjanpitäjä	05A01
kirjasto	06301
kirjastonhoitaja	05A01
kirjastus	0UA02
kis	0UC01
kitabi	0<W01
kitabı	0<W01
kitap	0<W01
kitap bolumu	0<W01
kitap bölümü	0<W01
kitchen	02n01
kituntetes	00001
kitunteteses	07^01
kitüntetés	00001
kitüntetéses	07^01
kivalo	0UD03
kiváló	0UD03
kiến trúc sư	09G01
kiểm toán viên	09G01
kjennskap	0UG01
kk	0UH02
kleuterschool	07]01
kliinik	04d01
kliniek	02O01
klinigi	03J01
klinik	0UJ04
klinika	0UN09
klinikk	0:=01
klinikka	06301
klinikum	03801
kliniği	03J01
klīnika	05c01
kniha	0T\02
knihovn	0T401
knihovna	0Di01
knihovnik	0?<01
knihovník	0?<01
kniznica	03=01
knižnica	03=01
knjiga	0UW03
knjiznica	0UZ02
knjiznicar	0U\02
knjižnica	0UZ02
knjižničar	0U\02
knyga	0U^01
kobieta	0U_01
koch	02[01
kochin	02[01
kock	02801
kod	0U`02
koechin	02[01
koerekort	0?c01
koerkort	0;g02
kogumik	03I01
kohtalainen	0Tl01
kok	0Ub02
koki	02101
kokk	0Ud02
kokki	05A01
kokkur	0<e01
koledza	03h01
koledzas diploms	0Uf01
koledža	03h01
koledžas diploms	0Uf01
kolegija	0CV01
kolegium	03\01
kolej	03b01
koleji	03b01
kolledz	03N01
kolledž	03N01
kolleg	0<601
kollegium	0Ug01
kollégium	0Ug01
kolumni	0JJ01
komanda	0Uh02
komercialist	05:01
komercijalist	0Uj01
komercijalista	06O01
kommun	0=I01
kommune	0Uk04
kompanija	0Uo02
kompetansebevis	08=01
kompetisi	05Y01
komplek	0DL01
kompānija	05c01
komunikativna	0V101
komunikativne	0V101
komunikativni	0V201
komunikativní	0V201
komunikatywnie	0G201
komunikatywny	0G201
komunikatívna	0V101
komunikatívne	0V101
komvux	0V301
kona	0V401
konatel	07j01
konateľ	07j01
koncernen	0=I01
konferanse	0T^01
konferansi	0<W01
konferansı	0<W01
konferenca	0V501
konference	0V603
konferencia	0V902
konferencija	0V;03
konferencja	06k01
konferens	0V>02
konferensi	09C01
konferenssi	0JJ01
konferenz	07k01
konferenza	06i01
kongresi	0<W01
konkurranse	0V@01
konkurrence	0VA01
konkurs	0LP01
konkursas	05b01
konkursie	0LP01
konkurss	0VB02
konobar	05802
konserni	06301
konservatorij	0II01
konservatorija	0CV01
konservatorio	03i01
konservatorium	0VD03
konservatuvari	03b01
konservatuvarı	03b01
konserwatorium	03\01
konsulent	0VG03
konsult	0VJ02
konsultan	02101
konsultant	0VL03
konsultantas	02H01
konsultante	02F02
konsultantka	01m01
konsultants	02I01
konsultantė	02H01
konsultti	05A01
kontor	0In01
kontsern	04d01
konverents	03I01
konversationsniveau	0;]01
konversationssicher	0;]01
konverzacijski	0VO02
konverzacna	0VQ01
konverzacni	0VR01
konverzačná	0VQ01
konverzační	0VR01
konyv	0@X02
konyvelo	02001
konyvtar	04@02
konyvtaros	02001
konzern	03801
konzervator	0C:01
konzervatorium	0VS02
konzervatoř	0C:01
konzervatórium	0VS02
konzultant	0VU03
kool	03N01
koolitus	0IJ01
koolituskeskus	03N01
kooperatifi	03J01
koordinaator	01=01
koordinaattori	05A01
koordinator	0VX0<
koordinatore	02F02
koordinatorius	02H01
koordinators	02I01
koordinatoru	05701
koordinatorė	02H01
koordinatur	04h01
koordinatör	05701
koordinatörü	05701
koordinátor	0Vd03
koordynator	01m01
koordynatorka	01m01
koperasi	07A01
kops	0Vg01
kopš	0Vg01
korekort	0?c01
korgkool	03N01
korgtase	0Vh01
korhaz	04@02
korkeakoulu	03i01
korkort	0;g02
kortti	0Vi01
korut	03L01
kota	0DL01
kotet	0F<01
koulu	03i01
kouluttaja	05A01
koulutusohjelma	0Vj01
koyu	0>501
koz	03L01
kozepes	0Vk02
kozepesen	0Vm01
kozepfelsofok	0Vn01
kozepfok	0Vm01
kozepfok felett	0Vn01
kozepfoku	0Vm01
kozephalado	0Kk01
kozepiskola	0Ug01
kozepszint	0Kk01
kozepszintu	0Kk01
kozgazdasz	02001
kozpont	06l01
krajums	0F801
krankenhaus	03801
kreuz	03801
kronik	02a01
kronikk	0T^01
krt	03L01
kryptis	0Vo01
krājums	0F801
ksiazeczka	0@701
ksiazka	06k01
ksiegowa	01m01
ksiegowy	01m01
książeczka	0@701
książka	06k01
księgowa	01m01
księgowy	01m01
kth	0V301
ktieb	06i01
kuchar	02J02
kucharka	01m01
kucharz	01m01
kuchař	0T401
kuchár	07j01
kuhar	0U\02
kuja	08001
kuljettaja	05A01
kullegg	03k01
kulleġġ	03k01
kulondij	00001
kumpanija	07T01
kunde	0W001
kuni	0W101
kunniamaininta	00701
kunsill lokali	07T01
kunta	06301
kurang	0CW02
kurator	0W202
kurs	0W404
kursai	07\01
kursi	05d01
kurssi	0Vi01
kursu	0W802
kursus	0IK01
kurucu	05701
kurucusu	05701
kurz	0W:02
kustantaja	0JJ01
kustantamo	06301
kutato	02001
kutató	02001
kutseharidus	0Th01
kutsekool	03N01
kutsetunnistus	0TG01
kutuphaneci	05701
kutuphanesi	03J01
kuu	0W<01
kuud	0W<01
kuukausi	0W=01
kuukautta	0W=01
kuvar	0W>01
kvalificerad yrkesutbildning	0W?01
kvenkyns	0V401
kvinde	0W@01
kvinna	0WA01
kvinne	0WB01
kwartalnik	06k01
kwekerij	02O01
ky	00`01
ky su	0WC02
ky thuat vien	09G01
ky yeu	09i01
käesolev	0P?01
käesoleva ajani	0P?01
käsittelijä	05A01
kääntäjä	05A01
képesítés	0=602
képzés	0Q`01
kétnyelvű	05\01
kórház	04@02
kõrgkool	03N01
kõrgtase	0Vh01
köchin	02[01
könyv	0@X02
könyvelő	02001
könyvtár	04@02
könyvtáros	02001
körkort	0;g02
körút	03L01
kötet	0F<01
köyü	0>501
köz	03L01
közepes	0Vk02
közepesen	0Vm01
közgazdász	02001
központ	06l01
középfelsőfok	0Vn01
középfok	0Vm01
középfok felett	0Vn01
középfokú	0Vm01
középhaladó	0Kk01
középiskola	0Ug01
középszint	0Kk01
középszintű	0Kk01
kørekort	0?c01
különdíj	00001
kütüphaneci	05701
kütüphanesi	03J01
kış	0UC01
kế toán	09G01
kế toán trưởng	09G01
kỷ yếu	09i01
kỹ sư	0WC02
kỹ thuật viên	09G01
l	0WE01
l'actualitat	01d01
la	0WF02
la actualidad	01c01
la distanta	0Cd01
la distanță	0Cd01
la fecha	01c01
la zi	01i01
laakari	05A01
laan	0Dh01
labai gerai	08102
labas	0WH01
labas zinasanas	0WH01
labas zināšanas	0WH01
labi	0WI02
labor	0WK02
laborant	05F01
laboratoire	02f01
laboratoires	02f01
laborator	0WM02
laboratori	0WO02
laboratories	02n01
laboratorij	0UZ02
laboratorija	0WQ03
laboratorio	0WT04
laboratorios	08;02
laboratoris	03C01
laboratorium	0WX07
laboratory	02n01
laboratoř	0Di01
laboratuvari	03J01
laboratuvarı	03J01
laboratório	02R01
laboratórios	02R01
laboratórium	0W_02
laborer	01h01
labourer	01h01
labs	0Wa02
laeaekaeri	05A01
laege	06=01
laegergaarden	0=I01
laehihoitaja	0Wc02
laehtien	0We02
laekare	02801
laeknir	0<e01
laensstyrelsen	0I501
laerare	02801
laerarhoegskola	0M401
laerer	05S02
laerling	0Wg03
laesare	02801
lagergarden	0=I01
laget	0:=01
lahihoitaja	0Wc02
lahtien	0We02
lahutatud	01<01
lai xe	09G01
laisvai	0Wj01
laitos	06301
lajang	0;o01
lakare	02801
laki laki	0WE01
laki-laki	0WE01
lampista	02501
lana	07101
lancar	03l01
landkreis	08701
landwirt	05F01
lane	05a01
languagecert	0;X01
langue maternelle	0Wk01
langue natale	0Wk01
lanjutan	0Wl02
lansstyrelsen	0I501
lap	0F<01
lap trinh vien	09G01
larare	02801
lararhogskola	0M401
largo	0Wn02
larling	0O201
lasare	02801
lasteaed	03N01
lastnica	0D301
lastnik	0D301
lat	0X001
lata	0X001
latem	0X101
lato	0X101
lato sensu	0JR01
laufend	04401
laukums	0>601
laurea	0EL01
laurea breve	0EL01
laurea in	0EL01
laurea magistrale	0X201
laurea quinquennale	0X201
laurea specialistica	0X201
laurea triennale	0EL01
laurea vecchio ordinamento	0X201
laureat	0X302
laureata in	0EL01
laureatas	05b01
laureate	00L01
laureatka	0LP01
laureato in	0EL01
lauréat	00L01
lauréate	00L01
law school	01K01
lawyer	01h01
lda	00`01
le tan	09G01
leabhar	0>V01
leacht	0>V01
leachtoir	03H01
lead	01h01
leader	01h01
learning	0X501
leaving certificate	05m01
lebenslauf	0<<01
lector	03M01
lecture	0==01
lecturer	01h01
ledamot	02801
ledare	02801
leder	05S02
ledig	0N601
leed	01N01
leerling	0I;01
legat	0VA01
lege	06;01
legitimation	0;g02
lehrabschluss	01?01
lehranstalt	0<601
lehre	01?01
lehre als	01?01
lehre zum	01?01
lehrer	05F01
lehrling	05F01
lehrstuhl	06<01
lehti	0X601
lehtiartikkeli	0JJ01
lehtori	05A01
leidbeinandi	0<e01
leider	02P01
leidinys	0U^01
leidsogumadur	0<e01
leidster	02P01
leidykla	0X702
leikhus	06501
leikhús	06501
leikskoli	03d01
leikskóli	03d01
leipomo	06301
leipuri	05A01
leiter	05F01
leitung	02[01
leiðbeinandi	0<e01
leiðsögumaður	0<e01
lekar	0X903
lekaren	03=01
lekarka	01m01
lekarn	0T401
lekarna	0X<02
lekarnicka	0?<01
lekarnik	0?<01
lekarz	01m01
lektor	0X>07
lektors	02I01
lekár	07j01
lekáreň	03=01
lekárnik	0?<01
lekárnička	0?<01
lembaga	07A01
lengua madre	0QW01
lengua materna	0QW01
lengua nativa	0QW01
lente	0XE01
leraar	02P01
lerares	02P01
let	0XF02
leta	0XH01
leti	0XH01
leto	0XI04
letrada	01A01
letrado	01A01
letters	0==01
lettur	04h01
levnadsbeskrivning	0XM01
levnedslob	0XN01
levnedsloeb	0XN01
levnedsløb	0XN01
levnetsloep	0XO01
levnetslop	0XO01
levnetsløp	0XO01
leyfi	0XP02
lezing	0XR02
lgh	0=[01
lia	0:>01
librairie	02f01
librarian	01h01
library	02n01
libro	0XT02
lic	0SL01
licejs	03h01
licejus	0CV01
licenca	0XV04
licence	0XZ05
licence pro	09F01
licence professionnelle	09F01
licencia	0X_02
licenciada	09N01
licenciada en	0R101
licenciado	09N01
licenciado en	0R101
licenciatura	0Xa02
licencija	0Xc02
licencja	0@701
licencjackie	0SL01
licencjat	0SL01
licens	0Xe02
license	01U01
licensed	01U01
licenta	0Xg02
licentiat	0EM01
licentiata	0EM01
licentiatexamen	0F901
licentie	0?U02
licenza	01>01
licenza media	0EO01
licenzja	0@401
licença	0?401
licențiat	0EM01
licențiată	0EM01
licență	0Xg02
liceo	0Xi02
liceu	0Xk02
liceul	07201
liceum	03\01
licėjus	0CV01
lider	0Xm05
lideri	05701
liderka	01m01
lidt kendskab	0;c01
lidz	0Y201
lidz sim	0Y301
lidz sim bridim	0Y301
ligonine	03>01
ligoninė	03>01
liitto	06301
lijecnica	0=801
lijecnik	0=801
liječnica	0=801
liječnik	0=801
limba materna	0<`01
limba maternă	0<`01
limbă maternă	0<`01
limited	0Y402
limited working	0A<01
limited working proficiency	0A<01
lingua madre	0Y601
lingua materna	0Y702
lingua nativa	0<f01
linguaskill	0;X01
lingwa materna	0<b01
linja	0Vj01
linje	0KO02
linnavalitsus	04d01
liofa	04k01
lisans	0@V01
lisans derecesi	0@V01
lisans mezunu	0@V01
lisansi	0;n01
lisansı	0;n01
lise	0Y902
lise diplomasi	0Y;01
lise diploması	0Y;01
lise mezunu	0Y;01
lisens	08=01
lisensi	0<501
lisensiaatti	0L<01
lisenssi	03K01
lisesi	03b01
litil	0O:01
litsents	0TG01
litt	0;d01
livello avanzato	08W01
livello base	0AQ01
livello intermedio	0F101
livre	0>U01
livro	04m01
lizenz	0Y<02
lizenziat	0E:01
liċenzja	0@401
ljekarna	0Te01
ljekarnik	0=801
ljeto	0Y>01
ll b	09<01
ll m	0Do01
ll.b	09<01
ll.m	0Do01
llar d'infants	01L01
llb	09<01
llc	00`01
llengua materna	0Y?01
llengua nativa	0Y?01
llibre	0>o01
llicencia	01Y01
llicenciada en	0Y@01
llicenciat en	0Y@01
llicenciatura	0Y@01
llicència	01Y01
llm	0Do01
llp	00`01
ln	05a01
loai gioi	0Db01
loai kha	0Db01
loai xuat sac	0Db01
loc	0>R01
localita	0>R01
località	0>R01
locen	0YA01
locena	0YA01
locul 1	0>C01
locul i	0>C01
locuteur natif	0Wk01
logfraedingur	0<e01
logistics	02n01
logistik	03801
loja	02R01
lojas	02R01
lojistik	03J01
lomba	05Y01
loodgieter	02P01
lopend	0P801
lote	04:01
loti labi	07l02
lotissement	04Y01
ločen	0YA01
ločena	0YA01
loại giỏi	0Db01
loại khá	0Db01
loại xuất sắc	0Db01
ltd	00`01
ltd sti	00`01
ltd. şti	00`01
ltda	00`01
lts	0P401
lu ecrit parle	0B501
lu hanh	0:\01
lu parle ecrit	0B501
lu, parlé, écrit	0B501
lu, écrit, parlé	0B501
luan an	09i01
luat su	09G01
luba	0YB02
lucrare	06Y01
luento	0X601
lugar	04:01
lukanda	07T01
lukio	03i01
lukion oppimaara	04g01
lukion oppimaeaerae	04g01
lukion oppimäärä	04g01
luku	0JJ01
luna	0YD01
lungomare	0>R01
luni	0YD01
lună	0YD01
lupa	0Vi01
lutseum	03N01
luu loat	0>d01
luận án	09i01
luật sư	09G01
ly lich	0PJ01
lycee	01M01
lyceum	0YE03
lycée	01M01
lyzeum	0<601
lái xe	09G01
lána	07101
lägergården	0=I01
lähihoitaja	0Wc02
lähtien	0We02
läkare	02801
länsstyrelsen	0I501
lärare	02801
lärarhögskola	0M401
lärling	0O201
läsare	02801
lääkäri	05A01
læge	06=01
læknir	0<e01
lærer	05S02
lærling	05S02
léacht	0>V01
léachtóir	03H01
lékař	0T401
lékárn	0T401
lékárna	0Di01
léto	0YH01
líder	05o02
língua materna	0<f01
língua nativa	0<f01
líofa	04k01
lítil	0O:01
lögfræðingur	0<e01
lütseum	03N01
lý lịch	0PJ01
lýceum	0YI01
līdz	0Y201
līdz šim	0Y301
līdz šim brīdim	0Y301
lưu loát	0>d01
lập trình viên	09G01
lễ tân	09G01
lữ hành	0:\01
m	0YJ0;
m a	0Do01
m arch	0Do01
m b a	0Do01
m com	0Do01
m ed	0Do01
m eng	0Do01
m f a	0Do01
m s	0Do01
m sc	0Do01
m sc prof	0TX01
m tech	0Do01
m.a	0Do01
m.arch	0Do01
m.b.a	0Do01
m.com	0Do01
m.ed	0Do01
m.eng	0Do01
m.f.a	0Do01
m.s	0Do01
m.sc	0Do01
m.sc.-próf	0TX01
m.tech	0Do01
m1	0Do01
m2	0Do01
ma	0YU03
maakond	0YX01
maalare	02801
maan	0YY01
maanad	0YY01
maanader	0YY01
maand	0YZ01
maanden	0YZ01
maaned	0Y[02
maaneder	0Y[02
maantee	0Y]01
maatschap	0Mn01
machinist	01h01
madalya	0:b01
madrasah	0KW01
madre lingua	0Y601
madrelingua	0Y601
maennl	0P=01
maennlich	0P=01
maestra	0Y^02
maestria	0Y`02
maestro	0Y^02
maestría	0Y`02
mag	0Yb03
magacioner	06O01
magang	02101
magas szintu	0Ye01
magas szintű	0Ye01
magasin	02f01
magasinier	01W01
magazasi	03J01
magazin	03701
magazine	02n01
magazynier	01m01
magazziniere	01l01
magistar	0Yf02
magister	0Yh08
magister farmacji	01m01
magister inzynier	0T501
magister inżynier	0T501
magistere	03A01
magisterexamen	0@[01
magisterij	0Z001
magisterium	0T501
magisterske	0Z102
magisterske studium	0Z102
magisterskie	0T501
magistersky	0SR01
magisterské	0Z102
magisterské studium	0SR01
magisterské štúdium	0ST01
magisterský	0SR01
magisterstudium	0E:01
magistr	0SR01
magistra	0E201
magistra grads	0Z301
magistrantura	0Z401
magistrantuur	0Z501
magistrantūra	0Z401
magistras	0Z401
magistratura	0Z602
magistre	0Z802
magistrica	0Z001
magistrica stroke	0Z001
magistrikraad	0Z501
magistriope	0Z501
magistriõpe	0Z501
magistro	0Z401
magistro laipsnis	0Z401
magistrs	0Z301
magistrski studij	0Z001
magistrski študij	0Z001
magistrė	0Z401
magistère	03A01
magna cum laude	0@E01
magíster	0R101
mah	0>501
mahallesi	0>501
mahir	0Z:02
mai napig	00i01
maig	00i01
maintainer	01h01
maintenant	00_01
mairie	02f01
maison	02f01
maisteri	0Z<02
maisterintutkinto	0EU01
maistreacht	0Z>01
maistru	03M01
maith	0Z?01
maitre	01W01
maitrise	0Z@03
maitrise parfaite	0B601
maitrise universitaire	09F01
majalah	09C01
majeure	0L;01
majitel	02J02
majiteľ	07j01
major	0AA01
major de promotion	00L01
major in	0AA01
majoring in	0AA01
majster	0ZC02
majstor	0=902
makalah	09C01
makale	0<W01
makalesi	0<W01
makelaardij	02O01
maker	01h01
makler	05F01
malare	02801
male	0ZE01
maler	0ZF03
man	0ZI06
manad	0YY01
manader	0YY01
manager	0ZO06
manajer	02101
manazer	02J02
manažer	0T401
manažér	07j01
mand	0ZU01
mandor	02101
maned	0Y[02
maneder	0Y[02
maniger	04h01
maniġer	04h01
mann	0ZV02
mannelijk	0ZX01
mannl	0P=01
mannlich	0P=01
mannskap	06;01
manudir	0ZY01
manudur	0ZY01
mara	0L701
maraicher	01W01
marangoz	05701
maraîcher	01W01
march	0Do01
marie	0?C01
mariee	0?C01
marié	0?C01
mariée	0?C01
mark	00T01
market	0ZZ02
marks	00T01
markt	03801
married	0@Z01
mas	03C01
maschile	0Z\01
maschinenbau	03801
maschinist	05F01
maschio	0Z\01
masculi	0O^01
masculin	0Z]02
masculine	0Z_02
masculino	0Za02
masculí	0O^01
masih berlangsung	0Ol01
maskil	0Zc01
master	0Zd0?
master degree	0Nf01
master di ii livello	0X201
master of	0Nf01
master studije	0Rn01
master universitari	0Y@01
master universitario	0R101
master's	0Nf01
master's degree	0Nf01
masterabschluss	0E:01
masterand	0EN01
masterat	0EN01
mastere	03A01
mastere specialise	03A01
masterexamen	0@[01
mastergrad	0Id01
masteropleiding	0GE01
masterprogram	0@[01
masters	0Nf01
masterstudium	0[302
masteruddannelse	0>]01
masterutbildning	0@[01
mastery	0[502
mastère	03A01
mastère spécialisé	03A01
materinji	0[701
materinscina	0[801
materinska rec	0[901
materinski	0[701
materinski jezik	0[701
materinsky	0[901
materinsky jazyk	0[901
materinská reč	0[901
materinský	0[901
materinský jazyk	0[901
materinščina	0[801
materna	0[:04
maternega	0[801
maternelle	0[>02
materni	0[801
materni jezik	0[801
maternji	0[@01
maternji jezik	0[@01
materno	0<f01
maternă	0<`01
materska skola	0K]02
matersky	0[A01
matersky jazyk	0[A01
materská škola	0YI01
materstina	0[A01
mateřská škola	0C:01
mateřský	0[A01
mateřský jazyk	0[A01
mateřština	0[A01
mathematician	01h01
mathematiker	05F01
matig	0;E01
matricula d'honor	0Ji01
matricula de honor	0>X01
matriculation	05m01
matros	0CI01
matrícula d'honor	0Ji01
matrícula de honor	0>X01
matsec	0@301
matu	09D01
matura	0[B06
maturita	0[H03
maturita classica	0EO01
maturita scientifica	0EO01
maturitaet	01?01
maturitat	01?01
maturite	09D01
maturitna skuska	0[K01
maturitni	0[L01
maturitni zkouska	0[L01
maturitná skúška	0[K01
maturitní	0[L01
maturitní zkouška	0[L01
maturità	0EO01
maturità classica	0EO01
maturità scientifica	0EO01
maturität	01?01
maturité	09D01
maturski ispit	0[M01
mavo	0P401
maître	01W01
maîtrise	0Z@03
maîtrise parfaite	0B601
maîtrise universitaire	09F01
mağazası	03J01
maģistra grāds	0Z301
maģistratūra	0Z301
maģistre	0Z301
maģistrs	0Z301
mba	0Do01
mbh	00`01
mbo	0[N02
mbo 2	0P401
mbo 3	0P401
mbo 4	0[P02
mbo niveau 4	0[R01
mca	0Do01
mcsa	01N01
mcse	01N01
md	0[S02
mdes	0Do01
mdr	0[U01
me	00`01
meanleibheal	0[V02
meanscoil	01D01
mecanic	0[X02
mecanicien	01W01
mecanico	05o02
meccanico	01l01
mechanic	01h01
mechanik	0Ni03
mechanikas	02H01
mechaniker	05F01
mechatroniker	05F01
mecànic	02501
mecánico	01A01
mecânico	02Q01
med	0Do01
medaglia	00O01
medaila	00401
medaile	00501
medaille	0[Z04
medaille d'or	00L01
medal	0[^03
medala	00B01
medaleinkunn	01j01
medalha	00M01
medali	05Y01
medalia	0>C01
medalie	0>C01
medalis	05b01
medalj	00K01
medalja	0[a03
medalje	0[d02
medaljen	0[f03
medalla	0;Y02
medarbeider	06;01
medarbejder	06=01
medarbetare	02801
medaļa	00B01
medecin	01W01
medel	0[i02
medelbetyg	0<701
medelgod	0QA01
medewerker	02P01
medewerkster	02P01
medhjaelper	06=01
medhjælper	06=01
media	0[k05
media final	0@f01
media generala	0>Y01
media generală	0>Y01
medianomi	04H01
medic	03M01
medica	05o02
medical school	01K01
medicinska sestra	0@\03
medico	0<D03
medie	0\002
medie de absolvire	0>Y01
medio	0\205
medio alto	0>101
medio-alto	0>101
mediu	0S502
medium	0S902
medja	0\701
medju	0\801
medlem	05>03
medmasa	02I01
medmāsa	02I01
mees	0\901
meeskond	0\:01
meget god	0\;04
meget gode	0Lj01
meget godt	0\?02
megye	03L01
mehanicar	05802
mehanik	0D301
mehanikis	02I01
mehaničar	05802
mehāniķis	02I01
meistarabref	0E\01
meistarabréf	0E\01
meistaragrada	0TX01
meistaragráða	0TX01
meistaraprof	0TX01
meistarapróf	0TX01
meistars	02I01
meister	0\A03
meisterbrief	03[01
meisterpruefung	03[01
meisterprufung	03[01
meisterprüfung	03[01
meistras	02H01
mekaanikko	05A01
mekaniker	05>03
melhor	00M01
mellanniva	0QA01
mellannivaa	0QA01
mellannivå	0QA01
mellem	0\D02
member	01h01
membre	0A?02
membru	03M01
memoire	0>U01
memur	05701
memuru	05701
men	0\F02
menadzer	0\H03
menadżer	01m01
menadžer	05802
mencao honrosa	00M01
mencio	0\K02
mencio especial	01Q01
mencion	0\M02
mencion de honor	01P01
menció	0\K02
menció especial	01Q01
mención	0\M02
mención de honor	01P01
menedzer	0\O03
menedzere	02I01
menedzeris	02I01
menedzser	02001
menedżer	01m01
menedžer	0U\02
menedžere	02I01
menedžeris	02I01
meneillaan	0H]01
meneillaeaen	0H]01
meneillään	0H]01
menengah	0B@02
menengah atas	0\R01
menesi	0\S01
menesiai	0\T01
menesis	0\S01
menesiu	0\T01
meng	0Do01
menikah	0;o01
menntaskoli	03d01
menntaskóli	03d01
mention	0\U02
mention assez bien	0Kl01
mention bien	0Kl01
mention complementaire	09D01
mention complémentaire	09D01
mention speciale	00L01
mention spéciale	00L01
mention tres bien	0Kl01
mention très bien	0Kl01
mentiune	0>C01
mentor	0HT02
menuisier	01W01
menuo	0\T01
menzione	00O01
menzione d'onore	00O01
menzione speciale	00O01
menção honrosa	00M01
mențiune	0>C01
merchandiser	01h01
merit	00T01
meritfoerteckning	0XM01
meritforteckning	0XM01
meritförteckning	0XM01
meritvaerde	0<701
meritvarde	0<701
meritvärde	0<701
merkezi	03J01
mernok	02001
mes	0\W05
mese	0\\01
mesec	0\]02
meseca	0\]02
mesecev	0\_01
meseci	0\]02
mesemondo	02001
mesemondó	02001
meses	0\`02
mesi	0\\01
mesiac	0\b01
mesiace	0\b01
mesiacov	0\b01
mesic	0\c01
mesice	0\c01
mesicu	0\c01
meska	0\d01
meski	0\d01
meslek lisesi	0Y902
meslek yuksekokulu	03b01
meslek yuksekokulu mezunu	0\e01
meslek yüksekokulu	03b01
meslek yüksekokulu mezunu	0\e01
mesos	0\f01
messageries	02f01
mestari	05A01
mester	0\g03
mesterbrev	06j01
mesterdiploma	0I901
mesterfok	0\j01
mesterfokozat	0I901
mesterkepzes	0I901
mesterképzés	0I901
mestra	02501
mestrado	0JR01
mestrado integrado	0JR01
mestratge	0Y@01
mestre	0\k02
mestre em	0JR01
mestsky urad	0FC02
mestský úrad	03=01
metai	0\m01
metge	02501
metgessa	02501
metsuri	05A01
metu	0\m01
metų	0\m01
mevcut	0>401
mews	05a01
mezatka	0Td01
mezczyzna	0\d01
mezuniyet notu	03@01
meánleibhéal	0[V02
meánscoil	01D01
meðaleinkunn	01j01
mfa	0Do01
mgimo	0@i01
mgr	0\n02
mgr inz	0T501
mgr inż	0T501
mh	0>501
mi	0]001
midalja	0=W01
middel	0]101
middelmatig	0Ag01
middels	0]202
midlungs	0]402
midwife	01h01
mierne	0]601
mierne pokrocily	0VQ01
mierne pokročilý	0VQ01
mies	0]702
miesiac	0]901
miesiace	0]901
miesiecy	0]901
miesiąc	0]901
miesiące	0]901
miesięcy	0]901
mieszkanie	04G01
mills	02n01
mim	0Do01
mimar	05701
ministarstvo	0?H02
ministeerium	04d01
minister	03701
ministere	02f01
ministeri	03C01
ministerie	0Mn01
ministeriet	0>E01
ministerija	03>01
ministerio	0]:03
ministerioe	06301
ministerium	03801
ministeriö	06301
ministero	03?01
ministerstvo	0FC02
ministerstwo	02m01
ministeru	07T01
ministerul	03701
ministrija	05c01
ministrstvo	0=J01
ministry	02n01
ministère	02f01
ministério	02R01
miniszterium	06l01
minisztérium	06l01
minn	0]=02
minor	0AA01
minor in	0AA01
minosites	07^01
minősítés	07^01
mionna	0]001
mirne	0]?01
mirne pokrocila	0VR01
mirne pokrocily	0]@01
misrah	0CY01
misraħ	0CY01
mistenni	0]A01
mistr	0=i01
mit	0@i01
mit auszeichnung	01@01
mitali	05Q02
mitarbeiter	05F01
mitarbeiter des jahres	00:01
mitja	0Ro02
mitja alt	0=T01
mitjana	0Ji01
mitjà	0Ro02
mitjà alt	0=T01
mitjà-alt	0=T01
mittel	0]B02
mittelmaessig	0;]01
mittelmassig	0;]01
mittelmäßig	0;]01
mittlere kenntnisse	0;]01
mittlere reife	01?01
mizar	0D301
miðlungs	0]402
mj	0]D01
mjesec	0]D01
mjeseca	0]D01
mjeseci	0]D01
mjog god	0]E02
mjog god kunnatta	0MT01
mjog gott	0MT01
mjög gott	0MT01
mjög góð	0]E02
mjög góð kunnátta	0MT01
mnd	0]G02
mnt	0YX01
mo	0]I01
moara	03701
moderate	0A<01
moderator	01h01
modersmaal	0]J02
modersmaalsnivaa	0M201
modersmaalsniveau	0Lk01
modersmaalstalare	0M201
modersmal	0]J02
modersmalsniva	0M201
modersmalsniveau	0Lk01
modersmalstalare	0M201
modersmål	0]J02
modersmålsniveau	0Lk01
modersmålsnivå	0M201
modersmålstalare	0M201
modul	0]L02
modurmal	0]N01
modurmali	0]N01
moedertaal	0I201
moedertaalspreker	0I201
moi bat dau	0]O01
moi hoc	0]P01
mois	0]Q01
mojster	0D301
mokslininkas	02H01
mokslu daktaras	0CM01
mokslų daktaras	0CM01
mokykla	0CV01
mokytoja	02H01
mokytojas	02H01
molt bo	0Le01
molto buono	08W01
momentan	04401
momenteel	0P801
mon	0]R01
monat	0]R01
monate	0]R01
monaten	0]R01
moniteur	01W01
monitor	02203
monitora	02203
monitrice	01W01
monteur	05k02
month	0]S01
months	0]S01
montir	02101
montoer	05>03
montor	05>03
montör	02801
montør	05S02
morsmaal	0M301
morsmaalsnivaa	0M301
morsmal	0M301
morsmalsniva	0M301
morsmål	0M301
morsmålsnivå	0M301
mos	0]I01
moski	0]T01
most	00i01
moteris	0]U01
moteriska	0]U01
moteriška	0]U01
mother language	0L]01
mother tongue	0L]01
motorista	02Q01
motors	02n01
mottak	0:=01
moyen	07D01
moyenne	0Kl01
moški	0]T01
mpa	0Do01
mph	0Do01
mphil	0Do01
mr	0GE01
mres	0Do01
ms	0Do01
msc	0]V02
msci	0Do01
mtech	0Do01
mts	0P401
mtu	00`01
mtü	00`01
mua dong	0]X01
mua he	0P501
mua thu	0]Y01
mua xuan	0]Z01
mudiresi	05701
mudr	0B:02
mudur	05701
mudurlugu	0][02
muduru	05701
muhasebeci	05701
muhely	06l01
muhendis	05701
muhendisi	05701
muhendislik	03J01
muinteoir	03H01
muito bom	08F02
mujer	0L201
mukemmel	0A201
mulher	0L501
mulo	0P401
muncitoare	03M01
muncitor	03M01
munkatars	02001
munkatárs	02001
muotoilija	05A01
musdienas	0Y301
musee	02f01
museo	0]]03
museu	0]`02
museum	0]b07
musician	01h01
musicien	01W01
musiker	05F01
musim dingin	0]i01
musim gugur	0]j01
musim panas	0]k01
musim semi	0]l01
muskarac	0]m02
muski	0]m02
musko	0]m02
musée	02f01
muttersprache	0JB01
muttersprachler	0JB01
muttersprachlerin	0JB01
muttersprachlich	0JB01
muttersprachniveau	0JB01
mutuelle	02f01
muuja	01=01
muuseum	04d01
muvezeto	02001
muy alto	08T01
muy bueno	08U02
muz	0]o02
muzej	02j03
muzejs	05c01
muzesi	03J01
muzeu	03701
muzeul	03701
muzeum	0^104
muziejus	03>01
muzske	0]o02
muškarac	0]m02
muški	0]m02
muško	0]m02
muž	0]o02
mužské	0]o02
mvp	0^501
my cv	0^601
my resume	0^601
mycket bra	08L02
mycket god	08L02
mycket goda	0Ll01
myndighet	0=I01
myyja	05A01
myyjae	05A01
myyjä	05A01
myymaelae	06301
myymala	06301
myymälä	06301
màster	0Y@01
màster universitari	0Y@01
máig	00i01
máistreacht	0Z>01
mán	0ZY01
mánuðir	0ZY01
mánuður	0ZY01
máster	0R101
máster universitario	0R101
männl	0P=01
männlich	0P=01
målare	02801
mån	0YY01
månad	0YY01
månader	0YY01
måned	0Y[02
måneder	0Y[02
mécanicien	01W01
médaille	00L01
médaille d'or	00L01
médecin	01W01
média	0@f01
média final	0@f01
médica	05o02
médico	05o02
médio	0S702
mémoire	0>U01
mérnök	02001
mês	0^701
mí	0]001
míonna	0]001
mírně	0]?01
mírně pokročilá	0VR01
mírně pokročilý	0]@01
móðurmál	0]N01
móðurmáli	0]N01
mùa hè	0P501
mùa thu	0]Y01
mùa xuân	0]Z01
mùa đông	0]X01
múinteoir	03H01
múzeum	0W_02
müdiresi	05701
müdür	05701
müdürlüğü	0][02
müdürü	05701
mühendis	05701
mühendisi	05701
mühendislik	03J01
mükemmel	0A201
müzesi	03J01
müüja	01=01
mēn	0\S01
mēnesis	0\S01
mēneši	0\S01
mėn	0\T01
mėnesiai	0\T01
mėnesių	0\T01
mėnuo	0\T01
męska	0\d01
męski	0\d01
mężatka	0Td01
mężczyzna	0\d01
měs	0\c01
městský úřad	0Di01
měsíc	0\c01
měsíce	0\c01
měsíců	0\c01
mūsdienas	0Y301
műhely	06l01
művezető	02001
mới bắt đầu	0]O01
mới học	0]P01
n	0^801
n v	00`01
n.v	00`01
n1	0;X01
n2	0;X01
n3	0;X01
n4	0;X01
n5	0;X01
na	0^902
na daljavo	0^;01
na daljinu	0^<02
na dalku	0^>01
na dialku	0^?01
na diaľku	0^?01
na dálku	0^>01
na kierunku	0U>01
naa	0MD01
naavaerende	0MD01
nabrezi	0>Q01
nabrezie	0^@01
nabrezje	0^A01
nabrežje	0^A01
nachweis	0;\01
nacionalna poklicna kvalifikacija	0?f01
nadace	0Di01
nadacia	03=01
nadal	04301
nadiu	0Y?01
nadiua	0Y?01
nadácia	03=01
nagrada	0[a03
nagroda	0LP01
nagrody	0LP01
nagyon jo	0Oe02
nagyon jó	0Oe02
naimaton	08i01
naimisissa	08i01
naine	0^B01
nainen	0^C01
najaar	0P<01
nakladatelstvi	0^D02
nakladatelství	0^D02
nakladnik	0^F02
nam	0^H05
namestek	0=i01
namesti	0>Q01
namestie	0^@01
nams og starfsferill	0L901
namsbraut	01k01
namskeid	0^M01
nang cao	0^N02
nanny	01h01
napjainkig	00i01
napredno	0^P06
naselje	0^V03
nastavnica	0=902
nastavnik	0=902
natakar	05:01
natif	0Wk01
natiivi	02Y01
natiu	0Y?01
nativ	0<`01
nativa	0^Y03
native	0^\03
native language	0L]01
native or bilingual	0L]01
native or bilingual proficiency	0L]01
native proficiency	0L]01
native speaker	0L]01
nativo	0^_02
natjecanje	00601
nattiv	0<b01
natywny	0HC01
nauczyciel	0^a01
naukowiec	01m01
navaerende	0MD01
navy	02n01
nay	0;M01
nd	0^b01
near native	0^c02
near-native	0^c02
nebenfach	0KN01
nebosh	01N01
necasatorit	0?;01
necasatorita	0?;01
necăsătorit	0?;01
necăsătorită	0?;01
negozio	03?01
nemi	0<e01
nemocnica	03=01
nemocnice	0Di01
neozenjen	0^e02
neoženjen	0^e02
neprecejies	0^g01
neprecejusies	0^g01
neprecējies	0^g01
neprecējusies	0^g01
netekejusi	0S]01
netekėjusi	0S]01
nettbasert	0L^01
networks	02n01
neudana	0^h01
neudata	0^i01
neuvoja	05A01
nevedes	0S]01
nevedęs	0S]01
nevelo	02001
nevelő	02001
newspaper	02n01
ngach	0@Q01
ngan hang	0:\01
nganh	0@S01
nganh hoc	0@S01
nghien cuu sinh	09G01
nghien cuu vien	09G01
nghiên cứu sinh	09G01
nghiên cứu viên	09G01
ngo	0@Q01
ngon ngu me de	0:A01
ngành	0@S01
ngành học	0@S01
ngách	0@Q01
ngân hàng	0:\01
ngôn ngữ mẹ đẻ	0:A01
ngõ	0@Q01
nha bao	09G01
nha hang	0:\01
nha hat	0:\01
nha may	0:\01
nha thiet ke	09G01
nha xuat ban	0^j02
nhan vien	09G01
nhan vien xuat sac	0:H01
nhom	0:@01
nhs	02n01
nhà báo	09G01
nhà hàng	0:\01
nhà hát	0:\01
nhà máy	0:\01
nhà thiết kế	09G01
nhà xuất bản	0^j02
nhân viên	09G01
nhân viên xuất sắc	0:H01
nhóm	0:@01
nilai	0D601
nimikirja	05P01
nit	0@i01
niveau avance	0B501
niveau avancé	0B501
niveau bon	0=S01
niveau debutant	0;801
niveau débutant	0;801
niveau europeen	0^l01
niveau européen	0^l01
niveau intermediaire	07D01
niveau intermédiaire	07D01
niveau moyen	07D01
niveau scolaire	0;801
nivel alto	08T01
nivel avancado	08E01
nivel avansat	0BD01
nivel avanzado	08T01
nivel basico	0^m02
nivel básico	0AP01
nivel de baza	0BC01
nivel de bază	0BC01
nivel intermediario	0Ae01
nivel intermedio	0Af01
nivel medio	0Af01
nivel medio alto	0>101
nivel medio-alto	0>101
nivel mediu	0Aj01
nivell alt	0Le01
nivell avancat	0Le01
nivell avançat	0Le01
nivell basic	09n01
nivell bàsic	09n01
nivell mitja	0Ad01
nivell mitjà	0Ad01
nivodij	00001
no	0^o06
nociones	09o02
nocions	0>I02
nocoes	0_502
nocoes basicas	0I^01
nodala	0_702
nodaļa	0_702
noe	0=k01
noe kjennskap	0;d01
nogenlunde	0]101
nokkud god	0_901
nokkuð góð	0_901
nominee	00N01
nonprofit	02n01
nork	04L01
norskprove	0;X01
norskprøve	0;X01
nos	0I601
not ortalamasi	03@01
not ortalaması	03@01
nota	0_:04
nota final	0@f01
nota finala	0>Y01
nota finală	0>Y01
nota media	0>X01
nota mitjana	0Ji01
notable	0>X01
notar	05F01
note	0_>02
notendurchschnitt	01@01
notenschnitt	01@01
notions	0:e02
notiuni	0BC01
notiuni de baza	0BC01
notlen	0I601
noustaja	01=01
novads	0>601
nover	02001
noverande	0MD01
novice	0_@02
novinar	0_B05
novinár	07j01
novinář	0T401
now	0Aa01
nozioni	0:c02
noções	0_502
noções básicas	0I^01
noțiuni	0BC01
noțiuni de bază	0BC01
npk	0?f01
npo法人	0_G01
nr	04D01
ntnu	0_H01
nu	0_I05
nubile	0?D01
nucleo	0E]01
nugaletoja	05b01
nugaletojas	05b01
nugalėtoja	05b01
nugalėtojas	05b01
num	08Z01
numatoma	0_N01
nuo	0_O02
nuotolinis	0SE01
nuotoliniu budu	0SE01
nuotoliniu būdu	0SE01
nurse	01h01
nursery	02n01
nutid	0_Q02
nuvaerende	0Q]01
nuvarande	0_S01
nuverandi	0J201
nuværende	0Q]01
nv	00`01
nvq	00^01
nyar	0_T01
nyara	0_T01
nybegynner	0_U02
nyboerjare	0_W02
nyborjare	0_W02
nybörjare	0_W02
nyelvvizsga	0_Y01
nyelvvizsgat	0_Y01
nyelvvizsgát	0_Y01
nykyaan	0H]01
nykyaeaen	0H]01
nykyhetkeen	0H]01
nykyhetki	0H]01
nykyinen	0H]01
nykyisin	0H]01
nykyään	0H]01
nyni	09701
nyní	09701
nyrt	00`01
nyt	0H]01
nyár	0_T01
nábrežie	0^@01
nábřeží	0>Q01
nám	0_Z02
námestie	0^@01
náms- og starfsferill	0L901
námsbraut	01k01
námskeið	0^M01
náměstek	0=i01
náměstí	0>Q01
nâng cao	0^N02
nå	0MD01
nåværende	0MD01
nível avançado	08E01
nível básico	0I^01
nível intermediário	0Ae01
nívódíj	00001
nõrk	04L01
nõustaja	01=01
nú	0J201
núcleo	0E]01
núm	08Z01
nútíð	0J201
núverandi	0J201
năm	0_\02
nő	0_^01
nős	0I601
nőtlen	0I601
nővér	02001
nữ	0__01
o	0_`03
o levels	05m01
o momento	07Y01
o-levels	05m01
oab	0?401
obala	08c01
obchod	0FC02
obchodna akademia	0YI01
obchodni akademie	0C:01
obchodni zastupce	0=i01
obchodnik	0@g02
obchodny zastupca	0?<01
obchodná akadémia	0YI01
obchodní akademie	0C:01
obchodní zástupce	0=i01
obchodník	0@g02
obchodný zástupca	0?<01
obcina	0=J01
obecnie	04301
oberschule	0<601
objava	0V501
objavljen	0_c01
objavljeno	0_d01
oblikovalec	0D301
oblikovalka	0D301
obmann	02[01
obor	0_e01
oboru	0_e01
obrt	0Te01
obuka	0_f01
občina	0=J01
oca	01N01
ocakavane	0_g01
ocekavano	0_h01
ocekivano	0_i02
ocena	0_k03
ocena koncowa	0_n01
ocena końcowa	0_n01
oceneni	00501
ocenenie	00401
ocenění	00501
och	0_o01
ocjena	0`001
ocm	01N01
ocp	01N01
octrooi	0<V01
od	0`10<
odbor	0`=03
oddelek	0I?01
oddeleni	0FO01
oddelenie	0FT01
oddzial	0HF01
oddział	0HF01
oddělení	0FO01
ode	01=01
odeljenje	0Ed01
odgojitelj	0Uj01
odjel	0`@01
odjeljenje	0`@01
odlicno	0^P06
odlično	0^P06
odotettu	06m01
odsek	0`A03
odsjek	0`@01
odul	0:b01
odulu	0:b01
odvetnica	0D301
odvetnik	0D301
odvjetnica	0=801
odvjetnicki ured	0Te01
odvjetnik	0=801
odvjetnički ured	0Te01
odznaczenie	0LP01
odznaka	0LP01
oekonom	05S02
oenologue	01W01
oeversaettare	02801
oevet	0`D01
of	0`E01
office	0Mf02
officer	01h01
officina	03?01
officine	03?01
oficial	02602
oficina	08;02
ofisi	03J01
og	0`F02
oggi	00k01
ogift	0`H02
ogretim gorevlisi	05701
ogretim uyesi	05701
ogretmen	05701
ogretmeni	05701
ohg	00`01
ohjaaja	05A01
ohjelmoija	05A01
oifigeach	03H01
ojczyste	0HC01
ojczystego	0HC01
ojczysty	0HC01
okj	0`J02
oklevel	0`L02
okleveles	0I901
oklevél	0`L02
okonom	05S02
okres	0_Z02
oktato	02001
oktató	02001
okul	03b01
okulu	03b01
olimpiada	0`N03
olimpiade	00B01
olimpiadă	0>C01
olimpiāde	00B01
olimpíada	00M01
ollscoil	0`Q02
ologist	0QS01
olympiad	00N01
olympiada	0?F02
olympiáda	0?F02
omanik	01=01
omistaja	05A01
on lisans	0\e01
ondernemer	02P01
onderneming	0Mn01
onderscheiding	0I101
onderzoeker	02P01
oneletrajz	0`S01
ongehuwd	04W01
ongoing	0Aa01
onkentes	0`T01
onkormanyzat	06l01
onlajn	0`U01
online	0`V0A
onlisans	0\e01
onlus	03?01
onoracha	0OM01
ontwerper	02P01
ontwikkelaar	02P01
onur belgesi	0:b01
onwards	0Aa01
onóracha	0OM01
oopt	0;X01
op afstand	0Q?01
opcina	0Te01
operaator	01=01
operaattori	05A01
operador	02Q01
operadora	02Q01
operaia	01l01
operaio	01l01
operari	02501
operaria	02602
operario	01A01
operater	0`g03
operateur	01W01
operatoare	03M01
operatoer	05>03
operator	0`j0=
operatore	01l01
operatorius	02H01
operatorka	01m01
operators	02I01
operatoru	05701
operatrice	05I02
operatör	0Em02
operatörü	05701
operatør	05S02
operària	02501
operátor	0Vd03
opetaja	01=01
opettaja	05A01
opic	0;X01
opiekun	01m01
opiekunka	01m01
opisto	03i01
opistoaste	0J>01
opistotutkinto	0J>01
oplaeg	02a01
opleidingscentrum	07]01
oplæg	02a01
oppekava	0J=01
opravneni	0?h01
opravnenie	0?i01
oprichter	0I;01
oprávnenie	0?i01
oprávnění	0?h01
opstina	05j01
optiker	05F01
option	0L;01
opublikowany	06k01
opérateur	01W01
opératrice	01W01
općina	0Te01
opština	05j01
oraz	0a701
orden	08601
ordfoerande	02801
ordforande	02801
ordförande	02801
organiser	01h01
organizer	01h01
orta	0a802
orta duzey	0a802
orta duzeyde	0a:01
orta düzey	0a802
orta düzeyde	0a:01
orta seviye	0a:01
orta ust	0Sg01
orta ustu	0Sg01
orta üstü	0Sg01
orta-üst	0Sg01
ortagi	05701
ortalama	03@01
ortaokulu	03b01
ortağı	05701
orvos	02001
os	04G01
osakond	0a;02
osasto	0a=02
oscp	01N01
osd	0;X01
osiedle	04G01
osiguranje	0?H02
osnivac	05802
osnivač	05802
osnove	0a?06
osnovna skola	0IG02
osnovna sola	0II01
osnovna škola	0IG02
osnovna šola	0II01
osnovne akademske studije	0;[01
osnovne studije	0;[01
osnovno	0a?06
osnovno znanje	0aE03
ospatar	03M01
ospedale	03?01
ospideal	0A;01
ospidéal	0A;01
osposobljavanje	0aH01
ospătar	03M01
ostaja	05A01
ostan	0A;01
osuuskunta	06301
osvc	0Di01
osvedceni	0?h01
osvedcenie	0?i01
osvedčenie	0?i01
osvč	0Di01
osvědčení	0?h01
osz	0aI01
osze	0aI01
osztaly	0aJ02
osztalyzat	07^01
osztatlan kepzes	0I901
osztatlan képzés	0I901
osztondij	0Df02
osztály	0aJ02
osztályzat	07^01
ota	0aL02
oteli	03J01
otomotiv	03J01
otono	0aN01
otoño	0aN01
ottima	08X02
ottima conoscenza	08W01
ottimo	08X02
ou	00`01
outono	0aO01
ouvrage	0>U01
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
ovet	0`D01
ovlascenje	0_f01
ovlastenje	0aH01
ovlaštenje	0aH01
ovlašćenje	0_f01
ovoda	0Ug01
ovodapedagogus	02001
ovono	02001
owner	01h01
oy	00`01
oyj	00`01
oz gecmis	0aP01
ozenjen	0^e02
ozgecmis	0aP01
oü	00`01
očakávané	0_g01
očekivano	0_i02
očekáváno	0_h01
oženjen	0^e02
p	0aQ01
p o box	0aR01
p zza	0>R01
p.o. box	0aR01
p.zza	0>R01
pa	0aS01
pa distans	0F=01
pa nett	0L^01
paa	0aS01
paa distans	0F=01
paa nett	0L^01
paaaine	0Vj01
paagaaende	0aT02
paagaar	0_S01
paallikko	05A01
pabrik	07A01
packer	01h01
pacse	0?C01
pacsee	0?C01
pacsé	0?C01
pacsée	0?C01
pad	0Dh01
pada	0aV01
padagog	05F01
padalinys	0D:01
padaria	02R01
padeiro	02Q01
padejeja	02H01
padejejas	02H01
padeka	05b01
padronanza	0JU01
padzilinats	0aW01
padziļināts	0aW01
padėjėja	02H01
padėjėjas	02H01
padėka	05b01
paeaeaine	0Vj01
paeaellikkoe	05A01
paedagog	0aX02
paeivaekoti	0Rc02
paetevyys	0Vi01
pagaende	0aT02
pagar	0_S01
pagaritookoda	04d01
pagaritöökoda	04d01
pagasts	0>601
pagrindai	0;T02
pagrindine mokykla	0CV01
pagrindines	0aZ01
pagrindinė mokykla	0CV01
pagrindinės	0aZ01
paguyuban	07A01
paipear	0>V01
paipéar	0>V01
paitinn	0>V01
paivakoti	0Rc02
paja	06301
pakankamai	0a[01
pakar	0a\01
palestra	04m01
paligs	02I01
palkinto	06401
palmes	00L01
palvelu	06301
palveluneuvoja	05A01
palvelut	06301
palyazat	00001
palīgs	02I01
pamata	0a]02
pamatlimeni	06:01
pamatlimenis	0a]02
pamatlīmenis	0a]02
pamatlīmenī	06:01
pamatskola	03h01
pamatzinasanas	0a]02
pamatzināšanas	0a]02
pana	0a_01
pana in	0a_01
pana in prezent	01i01
pana la	0a_01
panaderia	07@01
panadero	01A01
panadería	07@01
panettiere	01l01
panificio	03?01
panimo	06301
pank	04d01
pankki	06301
panna	0Td01
paper	0==01
papeteries	02f01
paralegal	01h01
paramedic	01h01
parcours	0L;01
pardaveja	02H01
pardavejas	02H01
pardavėja	02H01
pardavėjas	02H01
pardeveja	02I01
pardevejs	02I01
parduotuve	03>01
parduotuvė	03>01
paredzams	0a`01
paredzets	0a`01
paredzēts	0a`01
park	0Dh01
parken	0Md01
parkway	05a01
parstavis	02I01
partner	0aa02
partners	02n01
paru dans	0>U01
parvalda brivi	0=j01
pasaje	08Z01
pasante	01A01
pascasarjana	0ac01
paseo	08Z01
pasif	0BB01
pasivne	0ad02
pasivni	0]?01
pasivno	0aE03
pasivní	0]?01
pasivně	0]?01
paslaik	0Y301
pasniedzejs	02I01
pasniedzējs	02I01
pasnodarbinats	05c01
pass	0;\01
passage	04Y01
passatge	08h01
passeig	08h01
passi	0Vi01
pastelero	01A01
pasticcere	01l01
pasvaldiba	05c01
pasívne	0]601
paten	09C01
patent	0af0@
patentas	0U^01
patente	0b603
patentino	01>01
patents	0F801
patentti	0JJ01
patevyys	0Vi01
patissier	01W01
patissiere	01W01
patlaban	0Y301
pavars	02I01
pavasaris	0b902
pavārs	02I01
paysagiste	01W01
pazenges	08102
pazymejimas	07\01
pazymiu vidurkis	0:?01
pazymys	0:?01
pašlaik	0Y301
pašnodarbināts	05c01
pašvaldība	05c01
pažengęs	08102
pažymių vidurkis	0:?01
pažymys	0:?01
pažymėjimas	07\01
pd	0b;01
peaeriala	0J=01
peatukk	03I01
peatükk	03I01
pedagogus	02001
pedagógus	02001
pegawai	02101
pek	02001
pekara	0?H02
pekaren	03=01
pekarna	0X<02
pekerja	02101
pekseg	06l01
pekáreň	03=01
pekárna	0Di01
pelatih	02101
pelatihan	0<501
pelayan	02101
pemandu wisata	02101
pembicara	09C01
pemenang	05Y01
pemerintah	07A01
pemilik	02101
peminatan	0<Q01
pemula	0b<02
penanggung jawab	02101
pendiri	02101
peneliti	02101
penerbit	0b>02
penerjemah	02101
pengacara	02101
pengajar	02101
pengembang	02101
pengemudi	02101
penger	08001
penghargaan	05Y01
penjual	02101
penningmeester	02P01
penulis	02101
penutur asli	07?01
penyuluh	02101
penztaros	02001
perancang	02101
perawat	02101
percakapan	0BB01
percentage	00T01
perempuan	0aQ01
perfecto	0H101
perfeito	0H001
perfekcyjny	0b@01
perfekt	0bA01
perfektne	0bB02
perfektně	0bD01
perfetto	0bE01
perguruan tinggi	0KW01
periodico	04m01
periodista	02602
perit	04h01
perito	0EO01
perito industriale	0EO01
periódico	04m01
perkiraan	0De01
permis	0?\03
permis b	03B01
permis de conducere	01[01
permiso	01Z01
permit	01U01
permís	01Y01
perpustakaan	07A01
personel	05701
personeli	05701
perumahan	0DL01
perusahaan	07A01
peruskoulu	03i01
peruskoulun paattotodistus	04g01
peruskoulun paeaettoetodistus	04g01
peruskoulun päättötodistus	04g01
perustaidot	04P02
perustaito	04R01
perustaja	05A01
perustaso	0bF01
perusteet	04P02
perustutkinto	0bG02
pesantren	0KW01
peserta magang	02101
pesquisador	02Q01
pesquisadora	02Q01
petniece	02I01
petnieks	02I01
petugas	02101
pfa	03701
pfleger	05F01
pgce	0Do01
pgdip	0Do01
ph d	0bI03
ph d grad	0bL01
ph d studerende	0bM01
ph.d	0bI03
ph.d.-grad	0bL01
ph.d.-studerende	0bM01
phan tich	09G01
pharma	02n01
pharmaceuticals	02n01
pharmacie	02f01
pharmacien	01W01
pharmacienne	01W01
pharmacist	01h01
pharmacy	02n01
pharmd	0Do01
phat trien	09G01
phd	0bN02
phd student	06U01
phdr	0B:02
phien dich	09G01
phiên dịch	09G01
pho	0@Q01
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
phuong	0@Q01
physician	01h01
physicist	01h01
physiker	05F01
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
phường	0@Q01
phố	0@Q01
phục vụ	09G01
piagam	0bP02
piata	04D01
piazza	0>R01
piazzale	0>R01
piața	04D01
picker	01h01
piekarnia	02m01
pielegniarka	01m01
pielegniarz	01m01
pielęgniarka	01m01
pielęgniarz	01m01
pilot	0bR02
pincer	02001
pincér	02001
pion	0HF01
pirma limena augstaka izglitiba	0Uf01
pirmininkas	02H01
pirmā līmeņa augstākā izglītība	0Uf01
pis	08h01
pisarna	0=J01
piso	08Z01
pivara	05j01
pivovar	0FC02
pivovara	0Te01
pivovarna	0=J01
pivovary	0Di01
pizzeria	03?01
pjazza	0CY01
pl	04E02
plac	04G01
placa	08h01
place	04Y01
plads	0Md01
plaket	0:b01
plaketa	0bT01
plakett	0bU01
plan	04X01
planeeritav	0I001
planer	05F01
planerad	0<201
planirano	0_i02
planlagt	0MG02
planlanan	0;m01
planned	05U01
planner	06>02
planots	0a`01
planovane	0_g01
planovano	0_h01
planowane	0bV01
planowany	0bV01
plant	02n01
plantsoen	0Dh01
planuojama	0_N01
plass	0:>01
platz	0@H01
plaza	08Z01
plaça	08h01
plc	00`01
plein	0Dh01
plida	0;X01
plombier	01W01
plumber	01h01
plynne	03m02
plynnie	0:`01
plynny	0:`01
plynně	04201
plynule	03m02
plánované	0_g01
plánováno	0_h01
plānots	0a`01
pm	06U01
pmp	01N01
po box	0aR01
pobalscoil	01D01
pobednica	0bW01
pobednik	0bW01
pobjednica	00601
pobjednik	00601
pocetnik	0bX04
pocetno	0b\02
poczatkujacy	0b^02
początkujący	0b^02
podcast	0==01
podjetje	0=J01
podnik	0FC02
podsladek	0=i01
podsládek	0=i01
podstawowa	0b`02
podstawowe	0bb01
podstawowy	0b`02
podstawowym	0bb01
podstawy	0b`02
poduzece	0Te01
poduzeće	0Te01
podyplomowe	0T501
podzim	0bc01
poglavje	0V501
poglavlje	0@_02
pogovorno	0bd01
pohar	0?F02
pohiharidus	0Th01
pohikool	03N01
pohvala	0[a03
pohár	0?F02
poistovna	03=01
poisťovňa	03=01
pojistovna	0Di01
pojišťovna	0Di01
pokal	0be02
pokladni	0=i01
pokladnik	0@g02
pokladní	0=i01
pokladník	0@g02
poklicna matura	0bg01
pokrocila	0bh04
pokrocily	0bh04
pokročilá	0bh04
pokročilý	0bh04
polaznik	0aH01
pole	0?E01
poletje	0bl01
police	02n01
policealne	0bm01
polier	02[01
poliklinika	0bn03
politechnika	03\01
politechniki	03\01
politecnica	0JE03
politecnico	0AS03
politehnica	07201
politeknik	0KW01
politècnica	01L01
politécnica	0A302
politécnico	0A302
polizist	05F01
polku	08001
polozen	0H902
položen	0H902
polytechnic	01K01
polytechnique	01M01
pomlad	0c101
pomocnica	0@c02
pomocnik	0c205
pomocník	0=i01
pomoćnica	0=801
pomoćnik	0=902
pomočnica	0D301
pomočnik	0D301
ponencia	0c702
pontificia	0?O01
pontifícia	0?O01
ponència	0>o01
poradca	0?<01
poradce	0=i01
porocen	0YA01
porocena	0YA01
poročen	0YA01
poročena	0YA01
portal	08Z01
pos doutorado	0H801
pos graduacao	0JR01
posgrado	0R101
poslovoda	0=902
poslovođa	0=902
postboks	0c902
postbus	0c;01
postdoc	06U01
poste actuel	00_01
poster	0c<06
postfach	04c01
postgrado	0R101
postgraduate	0Nf01
postgraduate certificate	0Nf01
postgraduate diploma	0Nf01
postgrau	0Y@01
postliceala	0A501
postliceală	0A501
postman	01h01
posvet	0V501
poszter	0F<01
pot	0^A01
potrdilo	0?f01
potvrda	0H902
pour	0@O01
pouzivatelsky	0cB01
používateľsky	0cB01
povprecje	0cC01
povprecna ocena	0cC01
povprečje	0cC01
povprečna ocena	0cC01
poziom zaawansowany	0:`01
pozoriste	05j01
pozorište	05j01
početnik	0bX04
početno	0b\02
pr	03G01
praca	0cD02
praca z domu	0^?01
praca zdalna	0Q@01
pracovnice	0=i01
pracovnicka	0?<01
pracovnik	0@g02
pracovník	0@g02
pracovníčka	0?<01
pracownica	01m01
pracownik	01m01
practical	0A:01
practicant	03M01
practicante	01A01
practice	02n01
practitioner	01h01
pradedantysis	0cF02
pradikat	01@01
pradinis	0;T02
pradmenys	0aZ01
praedikat	01@01
praegu	0P?01
praeguseni	0P?01
praktijk	02O01
praktikant	0cH08
praktikantas	02H01
praktikante	02F02
praktikantin	09801
praktikants	02I01
praktikantė	02H01
praktykant	01m01
praktykantka	01m01
pramuniaga	02101
pranesimas	0U^01
pranešimas	0U^01
praticante	01l01
pravnica	0@\03
pravnicka	0@g02
pravnik	0cP05
prawniczka	01m01
prawnik	01m01
prawo jazdy	0@701
prawo wykonywania zawodu	0@701
praxis	03801
praça	04:01
pre intermediate	0:m01
pre-intermediate	0:m01
precejies	0^g01
precejusies	0^g01
preconizat	07U01
precējies	0^g01
precējusies	0^g01
predajna	03=01
predajňa	03=01
predavac	0cU03
predavanje	0UW03
predavatelj	05:01
predavač	0cU03
preddiplomski studij	0cX01
predikat	0D601
prednaska	0T\02
prednáška	0@e01
predpoklad	0_h01
predpokladane	0cY02
predpokladané	0_g01
predseda	0@g02
predsedkyne	0=i01
predsednica	0c[02
predsednicka	0?<01
predsednik	0c[02
predsedníčka	0?<01
predsjednica	0=801
predsjednik	0=801
preduzece	05j01
preduzeće	05j01
predvideno	0c]03
predvidoma	0c`01
predviđeno	0_i02
preemia	0ca02
prefecture	02f01
prefeitura	02R01
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
premio	0cc03
premios	01P01
premiu	0>C01
premiul	0>C01
premiul i	0>C01
premju	0=W01
preparateur	01W01
preparatoria	0>Z01
preparatrice	01W01
preprint	0==01
presedinte	03M01
present	0cf03
presentation	0==01
presente	0ci03
presernova nagrada	0bT01
president	0cl03
presidenta	02602
presidente	03304
press	02n01
presso	0>P01
preukaz	0?i01
prevajalec	0D301
prevajalka	0D301
previsao	0AB01
previsio	0co01
previsionnel	07`01
previsió	0co01
previst	0co01
prevista	0d004
prevista para	0d402
previsto	0d603
previsão	0AB01
prevodilac	06O01
prevoditelj	0Uj01
prevu	07`01
prevue	07`01
prezent	0d902
prezentare	06Y01
prezes	01m01
prezident	02J02
prezidents	02I01
prešernova nagrada	0bT01
preżent	0<>01
președinte	03M01
pri	0d;02
pria	0WE01
pricakovano	0c`01
priemer	0PN01
priemyselna skola	0YI01
priemyselná škola	0YI01
prijs	0<801
prilaz	08c01
primaria	03701
primarie	03701
primary school	01K01
primavara	0d=01
primavera	0d>04
primeiro lugar	00M01
primer lugar	01P01
primer premi	01Q01
primer premio	01P01
primo classificato	00O01
primo posto	00O01
primo premio	00O01
primăria	03701
primărie	03701
primăvara	0d=01
prince2	01N01
principal	01h01
principiant	0dB01
principiante	0dC03
printemps	0dF01
printiseacht	06F01
printíseacht	06F01
pripravnica	0@\03
pripravnik	0@\03
pris	0[f03
prisen	0dG02
priset	0dI01
prispevek	0@a02
prispevok	0@e01
prix	00L01
prizas	05b01
prize	00N01
priznanje	0[a03
pričakovano	0c`01
proc	01X01
proceedings	0T?02
prodajalec	0D301
prodajalka	0D301
prodavac	0dJ03
prodavacica	06O01
prodavač	0dM02
prodavačica	06O01
prodavnica	05j01
prodejna	0Di01
prodi	0<Q01
producer	01h01
product manager	06U01
product owner	06U01
productions	02n01
productor	01A01
productora	01A01
produtor	02Q01
proefschrift	0<V01
prof	0^M01
profesijny zivotopis	0dO01
profesijný životopis	0dO01
profesine kvalifikacija	0=b01
profesine mokykla	0CV01
profesinis bakalauras	0:801
profesinis issilavinimas	0=b01
profesinis išsilavinimas	0=b01
profesinė kvalifikacija	0=b01
profesinė mokykla	0CV01
profesional	08T01
profesionala videja izglitiba	06T01
profesionalais bakalaurs	0:701
profesionalais magistrs	0Z301
profesionalna biografija	0<h01
profesionālais bakalaurs	0:701
profesionālais maģistrs	0Z301
profesionālā vidējā izglītība	06T01
profesjonsstudium	0Id01
profesni prukaz	0?h01
profesni zivotopis	0dP01
profesní průkaz	0?h01
profesní životopis	0dP01
profesoara	03M01
profesoară	03M01
profesor	0dQ0:
profesora	01A01
profesorius	02H01
profesors	02I01
professeur	01W01
professional proficiency	0>D01
professional working proficiency	0N]01
professionale	08W01
professioneel	0d[01
professionnel	0B501
professionsbachelor	09^01
professionshoejskole	0I401
professionshojskole	0I401
professionshøjskole	0I401
professor	0d\09
professora	07B02
professore	01l01
professoressa	01l01
professori	05A01
professzor	02001
profesör	05701
proficient	02L02
proficient user	0>D01
profiel	02b01
profil	0Gl01
profilul	0Gl01
profissional	08E01
progettista	01l01
program	0de05
program studi	0<Q01
programador	02203
programadora	02203
programatoare	03M01
programator	0dj03
programci	05701
programcı	05701
programer	0`g03
programerka	0D301
programi	04;01
programista	01m01
programistka	01m01
programma	0dm01
programmatore	01l01
programmatrice	01l01
programmeerija	01=01
programmer	0dn02
programmerare	02801
programmerer	06;01
programmet	02Z01
programmetaja	02I01
programmetajs	02I01
programmeur	0@F02
programmierer	05F01
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
programı	04;01
project manager	06U01
projected	05U01
projektant	0e004
projektantka	01m01
projektledare	02801
prolece	0e401
proleće	0e401
proljece	0e501
proljeće	0e501
promedio	0>X01
promenade	0@H01
promotie	0GD01
promotion	0e601
promovendus	0I;01
promoviert	0e601
properties	02n01
prosecna ocena	0e701
prosek	0e701
prosek ocena	0e701
prosečna ocena	0e701
prosiding	09C01
prosjecna ocjena	0`001
prosjek	0`001
prosjek ocjena	0`001
prosječna ocjena	0`001
prospech	0@802
prospective	05U01
prospektas	03G01
prospekts	0>601
prospěch	0PM01
prostovoljec	0D301
prostovoljka	0D301
provincia	03?01
provincie	0Mn01
provinsi	0DL01
pruefer	05F01
pruefung	0;\01
prufer	05F01
prufung	0;\01
prukaz	0?h01
prumer	0PM01
prvostopenjski	0ES01
prvostupnica	0cX01
prvostupnik	0cX01
przedsiebiorstwo	02m01
przedsiębiorstwo	02m01
przedstawiciel	01m01
przedszkole	03\01
przeglad	06k01
przegląd	06k01
przewidywane	0bV01
przewidywany	0bV01
przychodnia	02m01
práca z domu	0^?01
právnik	0?<01
právnička	0@g02
právník	0=i01
prädikat	01@01
préfecture	02f01
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
príspevok	0@e01
próf	0^M01
prófessor	0<e01
prüfer	05F01
prüfung	0;\01
prēmija	00B01
průkaz	0?h01
průměr	0PM01
psc	0_Z02
psichologas	02H01
psicoleg	02501
psicologa	0e804
psicologo	0<D03
psicòleg	02501
psicòloga	02501
psicóloga	05o02
psicólogo	05o02
psiholog	0e<04
psihologs	02I01
psikolog	0e@02
psm	01N01
pst	0YX01
psuhholoog	01=01
psycholog	06@04
psychologist	01h01
psychologue	01W01
psycholoog	02P01
psychológ	07j01
psykolog	05>03
psykologi	05A01
pszichologus	02001
pszichológus	02001
psühholoog	01=01
psč	0_Z02
pt	0eB02
pte	0eD02
pte ltd	00`01
pty	00`01
pty ltd	00`01
pub	02n01
pubblicato	06Z01
pubblicazione	06Z01
publicacao	04m01
publicacio	0>o01
publicacion	01\01
publicació	0>o01
publicación	01\01
publicado	0>m02
publicat	0>k02
publicatie	0<V01
publication	0>U01
publicação	04m01
publicerad	0Ja01
publiceret	02a01
publie	0>U01
publikace	0F401
publikacia	0@e01
publikacija	0eF04
publikacio	0F<01
publikacja	06k01
publikation	07k01
publikácia	0@e01
publikáció	0F<01
publikācija	0F801
publisert	0T^01
published	0==01
publishers	02n01
publishing	02n01
publié	0>U01
puchar	0LP01
pucko otvoreno uciliste	0eJ01
puerta	08Z01
puheenjohtaja	05A01
puheenvuoro	0JJ01
puiestee	0Y]01
puikiai	0Wj01
puikus	0Wj01
puisto	08001
pusat	07A01
pustakawan	02101
put	0eK02
puuseppa	05A01
puuseppae	05A01
puuseppä	05A01
pučko otvoreno učilište	0eJ01
pza	08Z01
pályázat	00001
până	0a_01
până la	0a_01
până în	0a_01
până în prezent	01i01
pâtissier	01W01
pâtissière	01W01
pädagog	05F01
päiväkoti	0Rc02
pätevyys	0Vi01
pääaine	0Vj01
päällikkö	05A01
på	0aS01
på distans	0F=01
på nett	0L^01
pågående	0aT02
pågår	0_S01
pædagog	06=01
pék	02001
pékség	06l01
pénztáros	02001
pós-doutorado	0H801
pós-graduação	0JR01
póster	01\01
pôle	0?E01
pôster	04m01
põhiharidus	0Th01
põhikool	03N01
pārdevēja	02I01
pārdevējs	02I01
pārstāvis	02I01
pārvalda brīvi	0=j01
pētniece	02I01
pētnieks	02I01
płynnie	0:`01
płynny	0:`01
přednáška	0F401
předpoklad	0_h01
předpokládané	0_h01
předseda	0=i01
předsedkyně	0=i01
překladatel	0T401
příspěvek	0F401
qa	06U01
qpa	0@E01
quaderni	06Z01
quaderns	0>o01
quadra	04:01
quadro	01l01
quai	04Y01
qualifica	0eM02
qualifica professionale	0EO01
qualificacio	0Ji01
qualificació	0Ji01
qualified	01U01
quan	0@Q01
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
quận	0@Q01
quỹ	0:\01
r	0^801
raadgivare	02801
raadgiver	05S02
raamat	03I01
raamatukogu	04d01
raamatupidaja	01=01
racunovoda	0=902
racunovodja	0D301
racunovodkinja	0D301
rad	0@_02
rad od kuce	0^<02
rad od kuće	0^<02
radca	01m01
radgivare	02801
radgiver	05S02
radgjafi	0<e01
radionica	0?H02
radna biografija	0<h01
radnica	0=902
radnik	0=902
radstefna	0>O01
raduneyti	06501
rafvirki	0<e01
ragel	0Zc01
ragioniere	01l01
rahastonhoitaja	05A01
rahuldav	0Tm01
raitti	08001
rajonas	03G01
rakenduskorgharidus	0:901
rakenduskorgkool	03N01
rakenduskõrgharidus	0:901
rakenduskõrgkool	03N01
rakennus	06301
rakpart	03L01
raksts	0F801
rama	0JM01
rambla	08h01
rannog	05^01
rannsakandi	0<e01
rannóg	05^01
ranta	08001
raportti	0JJ01
rapport	05V03
ravintola	06301
razgovorno	0eO01
raziskovalec	0D301
raziskovalka	0D301
razoavel	0Ae01
razoável	0Ae01
razveden	0^e02
razvedena	0^e02
razvijalec	0D301
razvijalka	0D301
razvojni	0=801
računovodja	0D301
računovodkinja	0D301
računovođa	0=902
raġel	0Zc01
rd	0eP02
re	0J;01
realexamen	0N501
realschulabschluss	01?01
realschule	0<601
realty	02n01
reatha	05O01
rebbiegha	0eR01
rebbiegħa	0eR01
rebbieh	0=W01
rebbieħ	0=W01
recenzio	0F<01
recenzió	0F<01
recenzja	06k01
recepcioner	0Uj01
recepcionista	02203
recepcios	02001
recepciós	02001
recepcjonista	01m01
recepcjonistka	01m01
recepcna	0?<01
recepcni	0=i01
recepcny	0?<01
receptioner	03M01
receptionera	03M01
receptionist	0eS04
receptioniste	02P01
receptionniste	01W01
receptor	05:01
recepčná	0?<01
recepční	0=i01
recepčný	0?<01
recepționer	03M01
recepționeră	03M01
recompense	00L01
reconeixement	01Q01
reconhecimento	00M01
reconocimiento	01P01
recruiter	06U01
redacteur	0@F02
redactoare	03M01
redactor	0eW03
redactora	02602
redactrice	01W01
redakteur	05F01
redaktoer	05>03
redaktor	0eZ06
redaktore	02F02
redaktorius	02H01
redaktorka	01m01
redaktors	02I01
redaktorė	02H01
redaktör	02801
redaktør	05S02
redator	02Q01
redatora	02Q01
redattore	01l01
redattrice	01l01
redelijk	0Ag01
rederi	0:=01
rederiet	0:=01
reditel	0T401
referat	0e`03
referats	0F801
referens	02001
referent	0ec08
referenta	03M01
referentka	01m01
referentă	03M01
referāts	0F801
region	0ek03
regione	03?01
registered	01U01
registrar	01h01
registratie	0<T01
registration	01U01
registro	0?401
rehtori	05A01
reiprennandi	0MT01
rektor	05>03
rektorova nagrada	00601
relawan	02101
relazione	06Z01
remota	0en02
remote	0f004
remotely	0M`01
remoto	0f403
rencana	0De01
rendelo	06l01
rendelő	06l01
reparto	0Dn01
reporter	01h01
representative	01h01
reprezentant	03M01
research assistant	01h01
researcher	01h01
resepsionis	02101
resepsiyonist	05701
resepsjonist	06;01
residence	04Y01
resort	02n01
responsabil	03M01
responsabila	03M01
responsabile	01l01
responsabilă	03M01
responsable	0f703
responsavel	02Q01
responsável	02Q01
ressort	06<01
restaurace	0Di01
restauracia	03=01
restauracja	02m01
restaurang	0=I01
restaurant	0f:08
restaurante	08;02
restaurator	05F01
restauratore	01l01
restauratrice	01l01
restavracija	0=J01
restonomi	04H01
restoran	0fB05
restoranas	03>01
restorani	03J01
restorans	05c01
restoranı	03J01
restorer	01h01
restorāns	05c01
result	00T01
resume	0^601
resumo	04m01
reszleg	0B901
retail	0fG02
retning	0fI01
rettindi	0XP02
review	0==01
revija	0V501
revisor	05>03
revisore	01l01
revista	0fJ04
revistă	06Y01
revizor	0Uj01
revue	0>U01
reštaurácia	03=01
rhce	01N01
rhcsa	01N01
riaditel	07j01
riaditeľ	07j01
riarthoir	03H01
riarthóir	03H01
ricercatore	01l01
ricercatrice	01l01
ricerkatur	04h01
richter	02[01
richting	02b01
riconoscimento	00O01
ridic	0T401
ridicsky prukaz	0?h01
rigorosum	0;X01
rijbewijs	0<T01
rimelig	0]101
ring	0@H01
rinne	08001
ristorant	07T01
ristorante	03?01
ritari	0<e01
ritgerd	0>O01
ritgerð	0>O01
ritstjori	0<e01
ritstjóri	0<e01
rivista	06Z01
riwayat hidup	0CH01
riċerkatur	04h01
rndr	0B:02
road	05a01
robotnik	0?<01
robotník	0?<01
roc	0fN01
rocenka	0F401
rodeny hovorca	0[901
rodený hovorca	0[901
rodily	0[A01
rodily mluvci	0[A01
rodilý	0[A01
rodilý mluvčí	0[A01
rodny jazyk	0fO02
rodný jazyk	0fO02
rodovia	04:01
rodzimy	0HC01
roinn	0fQ02
rok	0fS03
rokov	0fV01
roku	0fW02
roky	0fY02
ronda	0?202
route	04Y01
rozdzial	06k01
rozdział	06k01
rozvedena	0f[02
rozvedeny	0f[02
rozvedená	0f[02
rozvedený	0f[02
rozwiedziona	0Td01
rozwiedziony	0Td01
ročenka	0F401
rt	0f]02
rua	04:01
rudens	0f_01
rudiments	0;801
ruduo	0f`01
rue	04Y01
ruhsat	0;n01
ruim voldoende	0NZ01
rukovodilac	06O01
rukovoditelj	0Uj01
rumah sakit	07A01
runai	03H01
runner up	00N01
runner-up	00N01
rupnica	05c01
rutineret	0fa01
rw	0DL01
ry	00`01
ryhma	0fb02
ryhmae	0fb02
ryhmä	0fb02
ráðgjafi	0<e01
ráðstefna	0>O01
ráðuneyti	06501
rådgivare	02801
rådgiver	05S02
réceptionniste	01W01
récompense	00L01
rédacteur	01W01
rédactrice	01W01
région	02f01
résidence	04Y01
résumé	0^601
részleg	0B901
réttindi	0XP02
rúnaí	03H01
rūpnīca	05c01
s a	00`01
s a de c v	00`01
s a r l	00`01
s a s	00`01
s a u	00`01
s c	00`01
s coop	00`01
s d	0PC01
s e	0CD01
s h	0CD01
s kom	0CD01
s l	00`01
s l u	00`01
s n c	00`01
s p	0=J01
s p a	00`01
s pd	0CD01
s pohvalom	0`001
s r l	00`01
s r o	00`01
s t	0CD01
s vyznamenanim	0@802
s vyznamenaním	0PN01
s vyznamenáním	0PM01
s.a	00`01
s.a. de c.v	00`01
s.a.r.l	00`01
s.a.s	00`01
s.a.u	00`01
s.c	00`01
s.coop	00`01
s.d	0PC01
s.e	0CD01
s.h	0CD01
s.kom	0CD01
s.l	00`01
s.l.u	00`01
s.n.c	00`01
s.p	0=J01
s.p.a	00`01
s.pd	0CD01
s.r.l	00`01
s.r.o	00`01
s.t	0CD01
s/a	00`01
s/d	0PC01
s1	09<01
s2	0fd02
s3	0GU01
sa	0ff02
saakka	07V02
saat ini	0Ol01
saatio	06301
sac	00`01
sach	09i01
sachbearbeiter	05F01
sachkunde	0Y<02
sada	0CQ02
sadasnjost	0CQ02
sadašnjost	0CQ02
saeaetioe	06301
saehkoeasentaja	05A01
saelger	06=01
saeljare	02801
saemileg	0_901
safe	01N01
safn	06501
sage femme	01W01
sage-femme	01W01
saggio	06Z01
sagsbehandler	06=01
sahibi	05701
sahkoasentaja	05A01
sailor	01h01
saineolai	0fh02
saineolaí	0fh02
sairaala	06301
sairaanhoitaja	05A01
sairaanhoitaja (amk	04H01
sajf	0fj01
saksbehandler	06;01
sal lum	0<>01
sal-lum	0<>01
sales	02101
salesman	01h01
salesperson	01h01
saleswoman	01h01
saljare	02801
salon	02n01
sambo	0J301
samboer	0J401
samenwonend	04W01
samhradh	0fk01
samlevende	0fl01
samordnare	02801
samostojni podjetnik	0=J01
samozatrudnienie	02m01
sampai	0PC01
sampai dengan	0PC01
sampai saat ini	0Ol01
sampai sekarang	0Ol01
sampiyon	0:b01
samska	0YA01
samski	0YA01
samtaleniva	0=k01
samtalenivaa	0=k01
samtaleniveau	0]101
samtalenivå	0=k01
samtalsniva	0QA01
samtalsnivaa	0QA01
samtalsnivå	0QA01
san ve tic	00`01
san. ve tic	00`01
sanayi	03J01
sang lap	09G01
sangat baik	0Wl02
saopstenje	0_c01
saopštenje	0_c01
sap certified	01N01
saradnica	06O01
saradnik	06O01
sarjana	0CD01
sarl	00`01
sarunvaloda	0fm01
sarunvalodas limeni	0fm01
sarunvalodas līmenī	0fm01
sas	00`01
sasu	00`01
sat	0;X01
satis temsilcisi	05701
satisfacator	0Aj01
satisfăcător	0Aj01
satış temsilcisi	05701
savanore	02H01
savanoris	02H01
savanorė	02H01
savetnica	06O01
savetnik	06O01
savininkas	02H01
savivaldybe	03>01
savivaldybė	03>01
savjetnica	0=801
savjetnik	0=801
sbornik	0F401
sborník	0F401
sc	04D01
scala	0>R01
scarso	0AQ01
scc	01N01
sccl	00`01
schein	0;\01
schilder	02P01
schlosser	05F01
scholarship	00N01
scholengemeenschap	07]01
school	0fn02
school leaving certificate	05m01
school level	0:m01
school of	01K01
schreiner	05F01
schreinerei	03801
schule	0PK02
schulkenntnisse	05E01
schwerpunkt	0KN01
schwester	02[01
scientist	01h01
scienziato	01l01
scoala	07201
scoala gimnaziala	07201
scoala postliceala	0g002
scoala profesionala	09J01
scoil	01D01
scolaire	0;801
scolaireacht	0=U01
scolastica	0AQ01
scolastico	0:c02
scolastico buono	0F101
scoláireacht	0=U01
scop	00`01
scopus	01X01
score	00T01
scrum master	0g202
scuola	01O01
scuola media	01O01
scuola primaria	01O01
scuola superiore	01O01
sdn bhd	00`01
sdruzeni	0Di01
sdružení	0Di01
se	00`01
se traja	0CS01
secao	0E]01
seccao	0E]01
seccio	0FF01
seccion	0D401
secció	0FF01
sección	0D401
second place	00N01
secondary education	05m01
secondary school	01K01
secretaire	01W01
secretar	03M01
secretara	03M01
secretaresse	02P01
secretari	02501
secretaria	0g404
secretario	05o02
secretaris	02P01
secretary	01h01
secretară	03M01
secretària	02501
secretária	02Q01
secretário	02Q01
secrétaire	01W01
secteur	0?E01
sectia	0D=01
sectie	0g802
section	0=a01
sector	04D01
sectorul	04D01
secundaria	0JK02
secundario	00J01
secundària	0;K01
secundário	00J01
secção	0E]01
secția	0D=01
secție	0D=01
sedaj	0CS01
sedan	0MK01
sedang	0BB01
sedanjost	0CS01
sef	0g:04
sefa	03M01
sefi	05701
seged	02001
segretaria	01l01
segretario	01l01
segretarja	04h01
segretarju	04h01
segundo grau	00J01
segundo lugar	01P01
segundo premio	01P01
seguradora	02R01
seguros	08;02
segéd	02001
sehr gut	0MB02
sehr gute kenntnisse	0MB02
seit	0g>01
sejak	0g?02
sekarang	0Ol01
sekce	0FO01
sekcia	0FT01
sekcja	0HF01
sekolah	0KW01
sekolah dasar	0KW01
sekolah menengah	0KW01
sekolah tinggi	0KW01
sekretaer	0ZF03
sekretar	0gA03
sekretare	02I01
sekretarica	06O01
sekretaris	02101
sekretarka	0Ni03
sekretars	02I01
sekretarz	01m01
sekreter	05701
sekreterare	02801
sekreteri	05701
sekretore	02H01
sekretorė	02H01
sekretárka	0?<01
sekretářka	0=i01
sekretär	0gD02
sekretær	05S02
sekretāre	02I01
sekretārs	02I01
seksi	09g01
seksjon	0gF01
sektion	0gG02
sektor	0gI03
selbstaendig	09801
selbstandig	09801
selbststaendig	0MX02
selbststandig	0MX02
selbstständig	0MX02
selbständig	09801
self employed	02n01
self-employed	02n01
selger	06;01
seller	0QS01
selskab	0>E01
selskap	0:=01
selts	04d01
selvstaendig	0gL01
selvstendig naeringsdrivende	0gM01
selvstendig næringsdrivende	0gM01
selvstændig	0gL01
semaine	0gN01
semaines	0gN01
semana	0gO02
semanas	0gO02
seminaari	03i01
seminar	0<601
seminarium	0I401
seminary	01K01
sempozyumu	0<W01
sena	0gQ01
senac	0?O01
senai	0?O01
sene	0gR01
senior	0PB01
senter	0:=01
seo	06U01
serbest	03J01
serfraedingur	0gS02
sergeant	01h01
serhaefing	01k01
sertificets	05d01
sertificēts	05d01
sertifika	0;n01
sertifikaat	0TG01
sertifikaatti	0gU02
sertifikali	0;n01
sertifikalı	0;n01
sertifikasi	0gW02
sertifikası	0;n01
sertifikat	0gY04
sertifikatas	07\01
sertifikats	05d01
sertifikuotas	07\01
sertifikāts	05d01
sertifioitu	03K01
sertifisering	08=01
sertifisert	08=01
servei	0FF01
serveis	03C01
server	01h01
serveur	01W01
serveuse	01W01
service	0?E01
services	02n01
servicio	0D401
servicios	07@01
serviciul	0D=01
servicos	02R01
servirka	0=i01
servitoer	0g]02
servitor	0g]02
servitris	02801
servitör	02801
servitør	06;01
servizi	03?01
serviços	02R01
servsafe	01N01
servírka	0=i01
sestra	0@g02
setaliste	08c01
setany	03L01
setmana	0g_01
setmanes	0g_01
setor	0E]01
settimana	0g`01
settimane	0g`01
settore	0ga02
seura	06301
sezione	0Dn01
seção	0E]01
sgpa	0@E01
shipping	02n01
shop	02n01
shortlisted	00N01
shrm	01N01
si	0gc01
sia	00`01
siandien	0CG01
sicher	0MB02
sidan	0gd01
siden	0MP02
sidlisko	0^@01
sidliste	0>Q01
sieger	0be02
siegerin	00:01
siele	0;X01
sieu thi	0:\01
sieviesu	0ge01
sieviete	0ge01
sieviešu	0ge01
sigorta	03J01
sigurvegari	00;01
sihteeri	05A01
siiani	0P?01
siivooja	05A01
silpnai	0aZ01
silver	00N01
silver medal	00N01
sim	0<501
sim a	0<501
sim c	0<501
simdi	0>401
simposio	04m01
simpozion	06Y01
simpósio	04m01
since	0gf01
sinds	0gg01
singel	0Dh01
single	0@Z01
sirket	03J01
sirketi	03J01
sistemas	08;02
sistemes	03C01
sistemi	03?01
sitesi	0>501
siuo metu	0CG01
sivilingenioer	0Id01
sivilingenior	0Id01
sivilingeniør	0Id01
siviloekonom	0Id01
sivilokonom	0Id01
siviløkonom	0Id01
sivuaine	0Vj01
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
sjukskoeterskeexamen	0L=01
sjukskoterskeexamen	0L=01
sjuksköterskeexamen	0L=01
sjálfboðaliði	0<e01
sjåfør	06;01
sjómaður	0<e01
sjúkrahús	06501
sk	0>501
skarbnik	01m01
skild	0J301
skilled	0PB01
skilt	0gh02
skipper	0gj03
skipstjori	0<e01
skipstjóri	0<e01
skiries	0^g01
skirteini	0XP02
skladiscnik	0D301
skladistar	0=801
skladištar	0=801
skladiščnik	0D301
skladnik	0@g02
skladník	0@g02
sklep	02m01
skoeterska	02801
skola	0gm07
skola primarja	03k01
skola sekondarja	03k01
skolan	0M401
skole	0h402
skolekundskaber	0;c01
skolekunnskaper	0;d01
skolen	0h402
skoli	03d01
skolinn	03d01
skolkunskaper	0;G01
skolotaja	02I01
skolotajs	02I01
skolotāja	02I01
skolotājs	02I01
skoterska	02801
skr poczt	04G01
skr. poczt	04G01
skrbnik	0D301
skribent	02801
skripsi	09C01
skripta	0T\02
skriptá	0@e01
skup	0_d01
skupina	0h603
skuska	0?i01
skyrius	0h902
skyrsla	0>O01
skírteini	0XP02
skóli	03d01
skólinn	03d01
sköterska	02801
skúška	0?i01
skýrsla	0>O01
sl	00`01
sladek	0=i01
sladovna	0Di01
sladovnik	0=i01
sladovník	0=i01
slaugytoja	02H01
slimnica	05c01
slimnīca	05c01
slobodna	0h;01
slobodny	0h;01
slobodná	0h;01
slobodný	0h;01
slta	0Qa01
slu	00`01
slutbetyg	0h<02
sluzba	0gI03
služba	0gI03
sládek	0=i01
sma	0h>04
smart working	00e01
smer	0hB02
smidur	0<e01
smiður	0<e01
smjer	0hD01
smk	0h>04
smp	0hE02
snekker	06;01
snickare	02801
snin	0gQ01
snit	0IL01
snitt	0N>01
snittbetyg	0<701
so	0hG02
so cap	0]O01
so yeu ly lich	0PJ01
soavtor	0V501
sobresaliente	0>X01
sobrid	0Y301
soc coop	00`01
soc. coop	00`01
soci	02501
socia	0e804
sociedad	07@01
sociedade	02R01
societa	03?01
societat	03C01
societate	03701
societe	02f01
society	02n01
società	03?01
socio	0<D03
société	02f01
sodelavec	0D301
sodelavka	0D301
sodien	0Y301
soehne	08701
sofer	03M01
soferis	02I01
sofor	0hI02
software	02n01
sofőr	02001
sohn	08701
sohne	08701
sok	0>501
sokagi	0>501
sokak	0>501
sokağı	0>501
sola	0II01
soldat	05F01
solicitor	01h01
solid	0A:01
solide	05Z01
solide kenntnisse	05Z01
solteira	0hK01
solteiro	0hK01
solter	0?:01
soltera	0hL02
soltero	0hN01
soluciones	07@01
solucions	03C01
solucoes	02R01
solumadur	0<e01
solutions	02n01
soluzioni	03?01
soluções	02R01
some experience	0K_01
some knowledge	0:m01
sommar	0hO01
sommaren	0hO01
sommelier	01h01
sommer	0hP03
sommeren	0hS02
sonbahar	0OU01
song ngu	0:A01
song ngữ	0:A01
sopir	02101
sor	03L01
sorumlu	05701
sorumlusu	05701
sos	0hU02
soseaua	04D01
sosionomi	04H01
sou	0C:01
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
soš	0C:01
sp j	00`01
sp k	00`01
sp z o o	00`01
sp. j	00`01
sp. k	00`01
sp. z o.o	00`01
spa	00`01
sparkasse	03801
sparte	06<01
spawacz	01m01
speciale	0fI01
specialisatie	02b01
specialisation	0hW02
specialist	0hY06
specialista	0h_05
specialistas	02H01
specialiste	02F02
specialistka	0@g02
specialists	02I01
specialistă	03M01
specialistė	02H01
specialitate	0dm01
specialite	0L;01
specialitāte	0dm01
specializace	0_e01
specializacia	0hd01
specializacija	0Vo01
specializacio	0he01
specializare	0Gl01
specializarea	0Gl01
specialization	0AA01
specializing in	0AA01
specializzazione	0hf02
specializáció	0he01
specialybe	0Vo01
specialybė	0Vo01
specijalist	0Uj01
specijalista	06O01
speciāliste	02I01
speciālists	02I01
specjalista	01m01
specjalistka	01m01
specjalizacja	0U>01
specjalnosc	0U>01
specjalność	0U>01
spedition	03801
spesialis	02101
spesialisering	0M901
spesialist	06;01
spetsialist	01=01
spezialist	0hh02
spital	03701
spitali	06501
spitalul	03701
spizjar	04h01
spiżjar	04h01
splaiul	04D01
spletno	0^;01
splosna matura	0bg01
splošna matura	0bg01
spodziewany	0bV01
spol s r o	00`01
spol. s r.o	00`01
spoldzielnia	02m01
spolecnost	0Di01
spolek	0Di01
společnost	0Di01
spolka	02m01
spolocnost	03=01
spoločnosť	03=01
sposata	0?D01
sposato	0?D01
sposobilost	0?i01
sprachdiplom	0D^01
sprachzertifikat	0D^01
spricevalo	0?f01
spring	0hj01
springer	01X01
spričevalo	0?f01
sprzedawca	01m01
sprzedawczyni	01m01
sptar	07T01
spécialisation	0L;01
spécialité	0L;01
spítali	06501
spółdzielnia	02m01
spółka	02m01
spôsobilosť	0?i01
sqaq	0CY01
squad	0=a01
square	08d02
sraid	07101
sre	06U01
sredni	0hk02
srednia	0hm02
srednia ocen	0_n01
srednie	0I:01
srednio	0H501
srednio zaawansowany	0H501
srednio zaawansowany wyzszy	0G201
sredniozaawansowana	0H501
sredniozaawansowany	0hk02
sredniozaawansowany wyzszy	0G201
srednja izobrazba	0bg01
srednja raven	0bd01
srednja razina	0eO01
srednja skola	0ho03
srednja sola	0II01
srednja strokovna izobrazba	0bg01
srednja strucna sprema	0i202
srednja stručna sprema	0i202
srednja škola	0ho03
srednja šola	0II01
srednje	0i406
srednje dobro	0bd01
srednjesolska izobrazba	0bg01
srednješolska izobrazba	0bg01
srednji	0i:01
srednji nivo	0i:01
srl	00`01
sráid	07101
ss	0C:01
ssc	00E01
sss	0i202
sst	03B01
st	0eP02
staatlich geprueft	0i;01
staatlich gepruft	0i;01
staatlich geprüft	0i;01
staatsexamen	0E:01
stadig	0Q]01
stadt	08701
stadtwerke	03801
staf	02101
staff	0dn02
stagiair	0I;01
stagiaire	0i<02
stagiar	03M01
stagiara	03M01
stagiară	03M01
stagista	01l01
stajyer	05701
stajyeri	05701
stale	0GI02
stan	0=\01
standardiste	01W01
starfsferilskra	0L901
starfsferilskrá	0L901
starfsmadur	0<e01
starfsmaður	0<e01
starostwo	02m01
start up	0Mf02
start-up	0Mf02
startup	0Mf02
station	06<01
statistician	01h01
statni jazykova zkouska	0T101
stavby	0Di01
stavbyvedouci	0=i01
stavbyvedoucí	0=i01
stazist	0=801
stazista	0i>03
stazistka	0@g02
stazuotojas	02H01
stazysta	01m01
stazystka	01m01
stażysta	01m01
stażystka	01m01
stažist	0=801
stažista	06O01
stažuotojas	02H01
ste	0iA01
steeg	0Dh01
steig	0@H01
steward	01h01
stichting	02O01
stieg	0@H01
stien	0:>01
stiftelse	0>F02
stifter	06=01
stiftung	03801
stigen	04X01
stigur	0N^01
stipend	0V@01
stipendet	0V@01
stipendi	06401
stipendiat	06;01
stipendiet	0dI01
stipendija	0iB05
stipendium	0iG06
stiurthoir	03H01
stiúrthóir	03H01
stjori	0<e01
stjóri	0<e01
stm	0Qa01
stofa	06501
stofnandi	0<e01
stofnun	06501
stolar	0iM03
stolarz	01m01
stolár	0?<01
store	02n01
stores	02n01
stowarzyszenie	02m01
str	0iP02
straaket	04X01
straat	0Dh01
strada	0iR02
straede	0Md01
straeti	0N^01
straipsnis	0U^01
straket	04X01
strasse	0@H01
strata 1	0CD01
strata 2	0ac01
strateg	02801
strategist	01h01
straße	0@H01
stredisko	0iT02
stredna odborna skola	0YI01
stredna skola	0YI01
stredne	0iV02
stredne pokrocila	0iV02
stredne pokrocily	0iX04
stredne pokročilá	0VQ01
stredne pokročilý	0i\02
stredni prumyslova skola	0C:01
stredni skola	0C:01
stredná odborná škola	0YI01
stredná škola	0YI01
stredoskolske	0i^02
stredoskolske s maturitou	0[L01
stredoskolske vzdelani	0[L01
stredoskolske vzdelanie	0[K01
stredoškolské	0[K01
stredoškolské vzdelanie	0[K01
street	05a01
stribrny	00501
strojirny	0Di01
strojírny	0Di01
strokovni izpit	0?f01
strokovnjak	0i`02
strokovno	0ib01
strong	0PB01
strucni ispit	0H902
strucni studij	0cX01
strucnjak	0ic04
strukovne studije	0;[01
strukturovany zivotopis	0ig02
strukturovaný životopis	0dP01
strukturvieniba	0CN01
struktūrvienība	0CN01
stručni ispit	0H902
stručni studij	0cX01
stručnjak	0ic04
stråket	04X01
stræde	0Md01
stræti	0N^01
student	0ii03
student assistant	01h01
studentereksamen	00D01
studentermedhjaelper	06=01
studentermedhjælper	06=01
studentexamen	0N501
studentische hilfskraft	09801
studentsprof	0O=01
studia	0@e01
studia doktoranckie	0H=01
studia i stopnia	0SL01
studia ii stopnia	0T501
studia inzynierskie	0SL01
studia inżynierskie	0SL01
studia licencjackie	0SL01
studia magisterskie	0T501
studia podyplomowe	0T501
studie	0F401
studiekompetanse	06j01
studiengang	0KN01
studienrichtung	0KN01
studieprogram	0M901
studieretning	0KO02
studierichting	02b01
studiespesialisering	06j01
studii aprofundate	0EN01
studii de masterat	0EN01
studii doctorale	0GA01
studii liceale	09J01
studii medii	09J01
studii postliceale	0A501
studii postuniversitare	0EN01
studii superioare	0EM01
studii universitare de licenta	0EM01
studii universitare de licență	0EM01
studij	0hD01
studija	0il02
studijni obor	0_e01
studijni prumer	0PM01
studijny odbor	0hd01
studijny program	0hd01
studijní obor	0_e01
studijní průměr	0PM01
studijska smer	0in01
studijski program	0hB02
studiju programa	0Vo01
studiju programma	0dm01
studijų programa	0Vo01
studio	0io0B
studio legale	03?01
studios	02n01
studiu	06Y01
studium	0jA02
studium policealne	0bm01
studyosu	03J01
stuudio	04d01
stx	00D01
stylist	01h01
stypendium	0LP01
styreleder	06;01
styrelsen	0>E01
styremedlem	06;01
styrkur	00;01
styrmann	0CI01
stále	0GI02
státní jazyková zkouška	0T101
stážista	0@g02
stážistka	0@g02
stígur	0N^01
stúdentspróf	0O=01
stúdió	06l01
stüdyosu	03J01
středisko	0FO01
střední průmyslová škola	0C:01
střední škola	0C:01
středně	0VR01
středně pokročilá	0VR01
středně pokročilý	0jC02
středoškolské	0[L01
středoškolské s maturitou	0[L01
středoškolské vzdělání	0[L01
stříbrný	00501
su an	0>401
su anda	0>401
subdirector	01A01
subdirectora	01A01
subesi	0<n01
submitted	0==01
sucasnost	0F\01
sucasnosti	0F\01
sudor	03M01
sufficiente	0jE02
sugarut	03L01
sugis	0jG01
sugárút	03L01
suhtlustasand	0Tm01
suite	05a01
sujuva	0JA01
sujuva suullinen ja kirjallinen	0JA01
sujuvasti	0JA01
sumar	0jH01
summa cum laude	0@E01
summer	0jI01
sunum	0<W01
superintendent	01h01
superior completo	09N01
supermarche	02f01
supermarché	02f01
supermarket	02n01
supermarkt	02O01
supermercado	08;02
supermercados	02R01
supermercat	03C01
supermercato	03?01
superviseur	01W01
supervisor	0jJ05
supervisora	02203
supervisore	01l01
supervizor	03M01
suradnica	0=801
suradnik	0=801
surat izin	0<501
surgeon	01h01
surucu belgesi	0;n01
surveyor	01h01
sutaz	00401
suund	0J=01
suunniteltu	06m01
suunnittelija	05A01
suuntautuminen	0Vj01
suuntautumisvaihtoehto	0Vj01
suureparane	0Vh01
suurepärane	0Vh01
suvi	0jO01
svaert god	08R02
svaert godt	0Lm01
svarec	0=i01
svarecsky	0?h01
sveinsprof	0O=01
sveinspróf	0O=01
sveitarfelag	06501
sveitarfélag	06501
svend	06=01
svendebrev	00D01
svendeproeve	00D01
svendeprove	00D01
svendeprøve	00D01
svennebrev	06j01
svetovalec	0D301
svetovalka	0D301
sveucilisni prvostupnik	0cX01
sveucilista	0eJ01
sveuciliste	0eJ01
sveučilišni prvostupnik	0cX01
sveučilišta	0eJ01
sveučilište	0eJ01
svid	0jP02
sviluppatore	01l01
sviluppatrice	01l01
svið	0jP02
svjedodzba	0jR02
svjedodžba	0jR02
svobodna	0jT01
svobodny	0jT01
svobodná	0jT01
svobodný	0jT01
svářeč	0=i01
svářečský	0?h01
svært god	08R02
svært godt	0Lm01
swiadectwo	0@701
swiadectwo dojrzalosci	0I:01
swiadectwo maturalne	0I:01
sygehus	0>E01
sygeplejerske	06=01
sykehus	0:=01
sykepleier	06;01
syksy	0jU01
symposium	0==01
systeme	03801
systems	02n01
szabadalom	0F<01
szak	0he01
szakacs	02001
szakerto	0jV02
szakertoi	0\j01
szakgimnazium	0Ug01
szakgimnázium	0Ug01
szakirany	0he01
szakirány	0he01
szakiskola	0Ug01
szakkepesites	0J<01
szakkozepiskola	0Ug01
szakképesítés	0J<01
szakközépiskola	0Ug01
szakmai erettsegi	0J<01
szakmai oneletrajz	0`S01
szakmai érettségi	0J<01
szakmai önéletrajz	0`S01
szakmunkas	0J<01
szakmunkas bizonyitvany	0J<01
szakmunkás	0J<01
szakmunkás-bizonyítvány	0J<01
szakos	0he01
szakvizsga	0J<01
szakács	02001
szakértő	0jV02
szakértői	0\j01
szalloda	06l01
szco	03=01
szerelo	02001
szerelő	02001
szerkeszto	0jX02
szerkesztő	0jX02
szinhaz	06l01
szkola	03\01
szkola podstawowa	03\01
szkola policealna	0bm01
szkole	03\01
szkolenie	0@701
szkoly	03\01
szkoła	03\01
szkoła podstawowa	03\01
szkoła policealna	0bm01
szkoły	03\01
szovetkezet	06l01
szpital	02m01
szálloda	06l01
színház	06l01
szövetkezet	06l01
szčo	03=01
sách	09i01
sáng lập	09G01
sähköasentaja	05A01
säljare	02801
säätiö	06301
sælger	06=01
sæmileg	0_901
sérfræðingur	0gS02
sérhæfing	01k01
sétány	03L01
sídlisko	0^@01
sídliště	0>Q01
síðan	0gd01
sòcia	02501
sócia	02Q01
sócio	02Q01
söhne	08701
sölumaður	0<e01
súčasnosti	0F\01
súčasnosť	0F\01
súťaž	00401
sügis	0jG01
sürücü belgesi	0;n01
sš	0C:01
sơ cấp	0]O01
sơ yếu lý lịch	0PJ01
số	0@Q01
sở	0:\01
t	0^801
t m	0jZ01
t o m	0j[01
t.o.m	0j[01
t/m	0jZ01
tabellarischer lebenslauf	0<<01
tabib	04h01
tabiba	04h01
taeknimadur	0<e01
taekniskoli	03d01
taellae hetkellae	0H]01
taenaeaen	0H]01
taevling	0dI01
taevlingen	0dI01
tag	02001
tagad	0Y301
tagozat	0he01
tagung	0j\01
tagungsband	07k01
tahmini	0;m01
tahun	0j]02
tai	0j_01
taighdeoir	03H01
tailor	01h01
tajjeb	0j`01
tajjeb hafna	0HQ01
tajjeb ħafna	0HQ01
tajnica	0@c02
tajnik	0@c02
takdir belgesi	0:b01
takimi	0<n01
takmicenje	0bW01
takmičenje	0bW01
takmorkud	0O:01
takmörkuð	0O:01
takımı	0<n01
talitus	0\:01
talk	0==01
talla hetkella	0H]01
taller	08902
talleres	07@01
tallers	03C01
talv	0ja01
talvi	0jb01
taman kanak kanak	0KW01
taman kanak-kanak	0KW01
tamirci	05701
tamplar	03M01
tanaan	0H]01
tanacsado	02001
tanapaev	0P?01
tanar	02001
tanaseni	0P?01
tanav	0Y]01
tanfolyam	0=602
tanito	02001
tanukiri	00101
tanulmany	0F<01
tanulmanyi atlag	07^01
tanulmány	0F<01
tanulmányi átlag	07^01
tanulo	02001
tanuló	02001
tanusitvany	0T>01
tanácsadó	02001
tanár	02001
tanító	02001
tanúsítvány	0T>01
tap chi	09i01
tap doan	0:\01
taqsima	0Dm01
tardor	0jc01
targyalasi szint	0Km01
targyalasi szintu	0Km01
targyalokepes	0Km01
tarjoilija	05A01
tarkastaja	05A01
tarnyba	0D:01
tarsalgasi	0Vn01
tarsalgasi alapszint	0Vm01
tarsalgasi szint	0Vn01
tarsalgo	0Vm01
tarsasag	06l01
tasarimci	05701
tasarimcisi	05701
tasarımcı	05701
tasarımcısı	05701
tavasz	0jd01
tavasza	0jd01
tavern	02n01
tavling	0dI01
tavlingen	0dI01
tavmunka	0je01
tavolrol	0je01
tbk	00`01
tcf	0;X01
teacher	01h01
teaching assistant	01h01
teadur	01=01
teaduskond	03N01
team	0jf09
team lead	06U01
teanga dhuchais	0>W01
teanga dhúchais	0>W01
teastas	0?B01
teastas soisearach	06F01
teastas sóisearach	06F01
teater	0jo04
teatr	02m01
teatras	03>01
teatre	03C01
teatris	05c01
teatro	0?L03
teatru	03701
teatrul	03701
teatteri	06301
tecaj	0k302
tech lead	06U01
technician	01h01
technicien	0R601
technicka	0@g02
technicus	02P01
techniek	02O01
technik	0k505
technikas	02H01
techniker	0k:02
technikum	0k<03
technikumas	0CV01
technikus	02001
technikusi vegzettseg	0J<01
technikusi végzettség	0J<01
technička	0@g02
technologies	02n01
technologist	01h01
technology	02n01
tecnic	02501
tecnic superior	0@T01
tecnica	0e804
tecnicatura	0@U01
tecnico	0<D03
tecnico em	0B?01
tecnico en	09b01
tecnico superior	0@U01
tecno	0k?02
tecno u govoru i pismu	0kA01
tecnologia	02R01
tecnologia em	09N01
tecnologias	08;02
tecnologico	0>Z01
tecnologie	03?01
tecnologies	03C01
tecnologo	09N01
tecnologo em	0B?01
tecnologías	07@01
tecnológico	0>Z01
tecnólogo	09N01
tecnólogo em	0B?01
tee	0Y]01
teenindaja	01=01
tef	0;X01
tefl	01N01
tehas	04d01
tehdas	06301
tehnicar	05802
tehnician	03M01
tehniciana	03M01
tehniciană	03M01
tehnicka skola	0IG02
tehnik	0kB02
tehnikis	02I01
tehnikums	03h01
tehniska sola	0II01
tehničar	05802
tehnička škola	0IG02
tehniķis	02I01
tehniška šola	0II01
teicamas	0=j01
teicami	0=j01
teicneoir	03H01
teises	07\01
teisininkas	02H01
teisininke	02H01
teisininkė	02H01
teisės	07\01
tekmovanje	0bT01
teknik	09e02
teknik universitesi	03b01
teknik üniversitesi	03b01
tekniker	0kD04
teknikk	0:=01
teknikko	0kH02
tekniku	04h01
teknisi	02101
teknisyen	05701
teknisyeni	05701
teknologie doktor	0F901
teknoloji	03J01
teknolojileri	03J01
tekoce	0kJ01
tekoce znanje	0kJ01
tekoče	0kJ01
tekoče znanje	0kJ01
tekstil	03J01
tel	0kK01
telc	0;X01
tele	0kK01
telecom	02n01
telelavoro	00e01
telemunca	0Cd01
telemuncă	0Cd01
teleoperador	01A01
teleoperadora	01A01
teletrabajo	0Ih01
teletrabalho	0kL01
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
temsilci	05701
temsilcisi	05701
teo	0A;01
teollisuus	06301
teoranta	0A;01
ter	03L01
terapeut	0kM02
terapeuta	01m01
teraz	0kO02
terbaik	05Y01
tercuman	05701
tercüman	05701
tere	03L01
terrace	05a01
terveyskeskus	06301
tervezett	0kQ01
tervezo	02001
tervező	02001
tese	04m01
tesekkur belgesi	0:b01
tesi	0kR02
tesiasi	0CG01
tesis	0kT02
tesisatci	05701
tesisatçı	05701
tesol	01N01
tesorera	01A01
tesorero	01A01
tesoriere	01l01
tesoureiro	02Q01
testaaja	05A01
testdaf	0;X01
tester	0kV06
testerka	01m01
teymi	0I=01
tez	0<W01
teza	06Y01
tezi	06i01
tezli yuksek lisans	0k\01
tezli yüksek lisans	0k\01
tezsiz yuksek lisans	0k\01
tezsiz yüksek lisans	0k\01
teză	06Y01
teātris	05c01
tečaj	0k302
tečno	0k?02
tečno u govoru i pismu	0kA01
teşekkür belgesi	0:b01
teżi	06i01
th	0^b01
thac si	0:I01
thang	0k]02
thanh pho	0@Q01
thanh thao	0^N02
thcs	0CL01
the	0:F01
the huong dan vien	0:F01
theater	0k_03
theatre	0Mf02
therapeut	05k02
therapist	01h01
these	0>U01
these de doctorat	0G=01
thesis	0==01
thi tran	0@Q01
thiet ke	09G01
third place	00N01
thiết kế	09G01
thjalfari	0<e01
thn	0kb01
tho	09G01
tho dien	09G01
thon	0@Q01
thpt	0CL01
through	0kc01
thru	0kc01
thu ky	09G01
thu ngan	09G01
thu ngân	09G01
thu thu	09G01
thu vien	0:\01
thuc tap sinh	09G01
thuiswerk	0Q?01
thydandi	0<e01
thành phố	0@Q01
thành thạo	0^N02
tháng	0k]02
thèse	0>U01
thèse de doctorat	0G=01
théâtre	02f01
thôn	0@Q01
thư ký	09G01
thư viện	0:\01
thạc sĩ	0:I01
thẻ	0:F01
thẻ hướng dẫn viên	0:F01
thị trấn	0@Q01
thợ	09G01
thợ điện	09G01
thủ thư	09G01
thực tập sinh	09G01
ticaret	03J01
tidskrift	0V>02
tidsskrift	0kd04
tie	08001
tiedekunta	03i01
tien si	0kh01
tienda	07@01
tiendas	07@01
tieng me	0:A01
tieng me de	0:A01
tiesibas	05d01
tiessaiste	07_01
tiesības	05d01
tieu hoc	0CL01
tiešsaistē	07_01
tiimi	0a=02
tijdschrift	0XR02
tiketina	0_N01
tikėtina	0_N01
til	0ki03
til d d	0Q]01
til d.d	0Q]01
til dagsins	0J201
til dagsins i dag	0J201
til dagsins í dag	0J201
til na	0MD01
til naa	0MD01
til nu	0Q]01
til nå	0MD01
til og med	0kl02
till	0kn02
till dags dato	0_S01
till date	0Aa01
till now	0Aa01
till och med	0j[01
till present	0Aa01
tills nu	0_S01
tills vidare	0_S01
tim	0l005
timarit	0>O01
timmerman	02P01
tingkat dasar	0I_01
tingkat lanjut	03l01
tinh	0@Q01
tinh nguyen vien	09G01
tirocinante	01l01
tischler	05F01
tischlerei	03801
titkar	02001
titkarno	02001
titkár	02001
titkárnő	02001
titol	01Y01
titolare	01l01
titre professionnel	03B01
titulo	01Z01
titulo universitario	09a01
tiyatrosu	03J01
tiến sĩ	0kh01
tiếng mẹ	0:A01
tiếng mẹ đẻ	0:A01
tiểu học	0CL01
tjener	06=01
tlumacz	01m01
tlumaczka	01m01
tn	0l502
tnhh	0:\01
to	0l702
to chuc	0:\01
to date	0Aa01
to present	0Aa01
to this day	0Aa01
to truong	09G01
toamna	0l901
today	0Aa01
todistus	0gU02
toefl	0;X01
toefl ibt	0;X01
toeic	0;X01
toeicスコア	0l:01
toemrer	05S02
toften	0Md01
togaf	01N01
tohtori	0l;02
tohtorintutkinto	0L<01
toi	0D501
toimetaja	01=01
toiminimi	0Tc01
toimisto	06301
toimittaja	05A01
toistaiseksi	0H]01
toko	07A01
tol	0l=02
tolk	01=01
tolkija	01=01
tolmacs	02001
tolmács	02001
tom	0j[01
tomrer	05S02
tookoda	04d01
tootaja	01=01
topik	0;X01
torfl	0;X01
torg	0N^01
torget	0l?02
tori	08001
torv	0Md01
tosaitheoir	0>901
tospraaklig	0M301
tospraklig	0M301
tosproget	0Lk01
tospråklig	0M301
tot	0lA03
tot en met	0jZ01
tot heden	0P801
tot nghiep thpt	00H01
tot nu	0P801
tot nu toe	0P801
tot op heden	0P801
tovaren	03=01
tovarna	0X<02
továreň	03=01
továrna	0Di01
tp	0@Q01
tr	0>Q01
tradenomi	04H01
traducatoare	03M01
traducator	03M01
traducteur	01W01
traductor	02602
traductora	02602
traductrice	01W01
traducătoare	03M01
traducător	03M01
tradutor	02Q01
tradutora	02Q01
traduttore	01l01
traduttrice	01l01
traduttur	04h01
traenare	02801
traener	06=01
trainee	0lD04
trainer	0lH03
tranare	02801
transactions	0==01
translator	01h01
transport	02O01
transportes	08;02
transports	0lK02
trasporti	03?01
travesia	08Z01
travessa	04:01
travessera	08h01
travesía	08Z01
treasurer	01h01
treener	01=01
tren trung binh	0lM01
trener	0lN03
treneris	02F02
trenerka	01m01
trenutacno	0lQ01
trenutačno	0lQ01
trenutno	0lR03
tres bien	08J02
tres bon	0AL01
tres bon niveau	0B501
tres bonne maitrise	0B501
tresorer	02501
tresorera	02501
tresorier	01W01
tresoriere	01W01
trezorier	03M01
trg	0^V03
trgovina	0UZ02
tribunal	02R01
trida	0>Q01
trieda	0^@01
trinity	0;X01
triq	0CY01
tro ly	09G01
trofeo	0lU02
trofeu	00M01
trofeul	0>C01
troféu	00M01
troi chay	0>d01
trophee	00L01
trophy	00N01
trophée	00L01
truc tuyen	0lW01
truckcertifikat	0?c01
truckfoererbevis	08=01
truckforerbevis	08=01
truckførerbevis	08=01
truckkort	0?g01
truhlar	0=i01
truhlář	0=i01
trung binh	0lX02
trung bình	0lX02
trung cap	0lZ02
trung cap cao	0lM01
trung cap nghe	0CL01
trung cấp	0lZ02
trung cấp cao	0lM01
trung cấp nghề	0CL01
trung hoc	0CL01
trung hoc pho thong	0l\02
trung học	0CL01
trung học phổ thông	0l\02
trung tam	0:\01
trung tam dao tao	0CL01
trung tâm	0:\01
trung tâm đào tạo	0CL01
truong	0CL01
truong ban	09G01
truong cao dang	0CL01
truong dai hoc	0CL01
truong nhom	09G01
truong phong	09G01
truong thpt	0CL01
trust	02n01
trva	0GI02
trvá	0GI02
tränare	02801
træner	06=01
très bien	08J02
très bon	0AL01
très bon niveau	0B501
très bonne maîtrise	0B501
tréner	02001
trésorier	01W01
trésorière	01W01
trên trung bình	0lM01
trôi chảy	0>d01
trường	0CL01
trường cao đẳng	0CL01
trường thpt	0CL01
trường đại học	0CL01
trưởng ban	09G01
trưởng nhóm	09G01
trưởng phòng	09G01
trợ lý	09G01
trực tuyến	0lW01
tu	0l^03
tu van	09G01
tu xa	0lW01
tuinen	02O01
tuinman	02P01
tukang	02101
tulajdonos	02001
tulityoekortti	03K01
tulityokortti	03K01
tulityökortti	03K01
tulkotaja	02I01
tulkotajs	02I01
tulkotāja	02I01
tulkotājs	02I01
tunnistus	0YB02
tunnustus	0la03
turizm	03J01
turpinas	0Y301
turpinās	0Y301
tutkija	05A01
tutkimusasema	06301
tutkinto	0Vi01
tutor	0ld03
tutora	02Q01
tuttora	00k01
tvaaspraakig	0M201
tvasprakig	0M201
tvityngd	0]N01
tvityngdur	0]N01
tvornica	0Te01
tvrtka	0Te01
tvåspråkig	0M201
tvítyngd	0]N01
tvítyngdur	0]N01
tweede prijs	0I101
tweetalig	0I201
tyden	0lg01
tydnu	0lg01
tydny	0lg01
tydzien	0lh01
tydzień	0lh01
tygodni	0lh01
tygodnie	0lh01
tym	0FO01
tyoenjohtaja	05A01
tyoentekijae	05A01
tyoeturvallisuuskortti	03K01
tyonjohtaja	05A01
tyontekija	05A01
tyoturvallisuuskortti	03K01
tyrejas	02H01
tyrėjas	02H01
tytul	0LP01
tytul technika	0I:01
tytuł	0LP01
tytuł technika	0I:01
tyydyttaevae	0Tj02
tyydyttaevae alkeet	04R01
tyydyttava	0Tj02
tyydyttava alkeet	04R01
tyydyttävä	0Tj02
tyydyttävä alkeet	04R01
työnjohtaja	05A01
työntekijä	05A01
työturvallisuuskortti	03K01
tárgyalási szint	0Km01
tárgyalási szintű	0Km01
tárgyalóképes	0Km01
társalgási	0Vn01
társalgási alapszint	0Vm01
társalgási szint	0Vn01
társalgó	0Vm01
társaság	06l01
távmunka	0je01
távolról	0je01
tâmplar	03M01
tällä hetkellä	0H]01
tänapäev	0P?01
tänaseni	0P?01
tänav	0Y]01
tänukiri	00101
tänään	0H]01
tävling	0dI01
tävlingen	0dI01
tæknimaður	0<e01
tækniskóli	03d01
tècnic	02501
tècnic superior	0@T01
tècnica	02501
técnica	05o02
técnico	05o02
técnico em	0B?01
técnico en	09b01
técnico superior	0@U01
tél	0kK01
télétravail	00a01
tér	03L01
tình nguyện viên	09G01
tím	0FT01
tímarit	0>O01
títol	01Y01
título	01Z01
título universitario	09a01
tól	0l=02
tõlk	01=01
tõlkija	01=01
töökoda	04d01
töötaja	01=01
tømrer	05S02
týden	0lg01
týdny	0lg01
týdnů	0lg01
tým	0FO01
tęsiasi	0CG01
tłumacz	01m01
tłumaczka	01m01
től	0l=02
tř	0>Q01
třída	0>Q01
tư vấn	09G01
tại	0j_01
tạp chí	09i01
tập đoàn	0:\01
tỉnh	0@Q01
tốt	0^N02
tốt nghiệp thpt	00H01
tổ	0:@01
tổ chức	0:\01
tổ trưởng	09G01
tới	0D501
từ	0li02
từ xa	0lW01
u	0lk05
u braku	0^e02
u tijeku	0lQ01
u toku	0m001
uab	00`01
ubersetzer	05F01
ubezpieczenia	02m01
ucen	0=i01
uceni	0C:01
ucenic	03M01
ucetni	0=i01
uciliste	0m103
ucitel	02J02
ucitelj	0`g03
ucla	0@i01
uctovnicka	0?<01
uctovnik	0?<01
uczelnia	03\01
uczen	01m01
uczeń	01m01
ud	00`01
udacity	0@i01
udana	0^h01
udata	0^i01
uddannelsescenter	0I401
udemy	0@i01
udmaerkelse	00801
udmærkelse	00801
udruga	0Te01
udruzenje	05j01
udruženje	05j01
udvikler	06=01
uebersetzer	05F01
ufer	0@H01
ufficio	0Dn01
ufficjal	04h01
uffiċjal	04h01
ug	00`01
uge	0m401
uger	0m401
ugift	0gh02
ugm	0@i01
ugyintezo	02001
ugynokseg	06l01
ugyved	02001
uhing	04d01
ui	06U01
uitgeverij	0m502
uitmuntend	0m701
uitstekend	0d[01
ujsagiro	02001
uke	0m801
uker	0m801
uksus	0\:01
ul	0m906
ulica	0m?05
ulice	0>Q01
ulicy	04G01
ulikool	03N01
umschulung	01?01
und	0mD01
undergraduate	09U01
underskoeterska	02801
underskoterska	02801
undersköterska	02801
underwriter	01h01
undirstada	0O:01
undirstaða	0O:01
uned	0>Z01
ungdomsskole	0:a01
uni	0PK02
uniao estavel	0hK01
unidad	0D401
unidade	0E]01
unit	0mE04
unita	0Dn01
unitat	0FF01
unite	0?E01
unità	0Dn01
unité	0?E01
univ bacc	0cX01
univ dipl	0Z001
univ. bacc	0cX01
univ. dipl	0Z001
universidad	0>Z01
universidade	0?O01
universita	0mI02
universitaet	0<601
universitaire	01M01
universitaria	0>Z01
universitas	0KW01
universitat	0mK02
universitate	0mM02
universitatea	07201
universitatea politehnica	07201
universitates	03h01
universite	0mO02
universiteit	07]01
universitesi	03b01
universitet	0mQ03
universitetas	0CV01
universitete	0CV01
universitetet	0mQ03
universiteto	0CV01
universities	01K01
university	0mT02
università	0mI02
universität	0<601
université	01M01
universitāte	03h01
universitātes	03h01
univerza	0II01
univerze	0II01
univerzi	0II01
univerzita	0K]02
univerzite	0K]02
univerzitet	0mV01
univerzitetni diplomirani	0Z001
univerzity	0K]02
univerzitě	0C:01
uniwersytet	0mW01
união estável	0hK01
unmarried	0@Z01
unternehmen	03801
until	0kc01
until now	0Aa01
until present	0Aa01
until today	0Aa01
unur	0=W01
uoc	01L01
uomo	0Z\01
upc	01L01
upcoming	05U01
uplne stredne	0[K01
upper intermediate	0N]01
upper second	00T01
upper-intermediate	0N]01
uppsats	0Ja01
uprawnienia	0@701
uprawnienie	0@701
urad	0FC02
urbanitzacio	08h01
urbanització	08h01
urbanizacion	08Z01
urbanización	08Z01
ured	0Te01
urednica	0@\03
urednik	0@\03
urkunde	0mX02
urzad	02m01
urząd	02m01
usek	0iT02
usine	02f01
uslugi	02m01
usmerenje	0mZ01
usmeritev	0in01
usmjerenje	0hD01
ust duzey	03j01
usta	05701
ustabasi	05701
ustabaşı	05701
ustanova	0=J01
ustanovitelj	05:01
ustav	0FC02
usługi	02m01
ut	03L01
utca	03L01
utgefid	0>O01
utja	03L01
utmaerkelse	00K01
utmaerkt	0Ll01
utmarkelse	00K01
utmarkt	0Ll01
utmerkelse	00901
utmerket	0Lm01
utmärkelse	00K01
utmärkt	0Ll01
utvar	0iT02
utvecklare	02801
utvikler	06;01
uverenje	0_f01
uvjerenje	0aH01
ux	06U01
uy ban	0:\01
uye	05701
uyesi	05701
uzaktan	0@=01
uzem	04@02
uzina	03701
uzivatelska	0m[01
uzivatelsky	0m[01
uzman	0m\02
uzman duzey	0m^01
uzman düzey	0m^01
uzmani	05701
uzmanı	05701
uznani	00501
uznanie	00401
uznemuma	0m_01
uznemums	05c01
uznání	00501
uzvaretaja	00B01
uzvaretajs	00B01
uzvarētāja	00B01
uzvarētājs	00B01
uzņēmums	05c01
uzņēmumā	0m_01
učení	0C:01
učeň	0=i01
učilište	0m`02
učiliště	0C:01
učitel	0T401
učitelj	0`g03
učiteľ	07j01
uživatelsky	0m[01
uživatelská	0m[01
v	0mb05
v le	0>R01
v o s	00`01
v teku	0CS01
v.le	0>R01
v.o.s	00`01
va	0mg01
vaar	0mh02
vaardare	02801
vaardcentral	0=I01
vaaren	0mh02
vabalt	0Vh01
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
vaeg	04X01
vaegen	04X01
vaeitoeskirja	0mj02
vaelttaevae	04R01
vaelttaevae keskitaso	0Tl01
vaenget	0Md01
vaentanlegt	01001
vaerkfoerer	06=01
vaerkforer	06=01
vaerksted	0>E01
vaeylae	08001
vag	04X01
vaga hasti	0Vh01
vaga hea	0ml02
vagen	04X01
vahene	04L01
vairuotojas	02H01
vairuotojo pazymejimas	07\01
vairuotojo pažymėjimas	07\01
vaistine	03>01
vaistininkas	02H01
vaistinė	03>01
vaitekiri	03I01
vaitoskirja	0mj02
vaji	06:01
vakblad	0<V01
vakfi	03J01
vakfı	03J01
vakman	02P01
vaktmaestare	02801
vaktmastare	02801
vaktmästare	02801
vakuutus	06301
vald	0mn02
valjak	0Y]01
vallalat	04@02
vallaline	01<01
vallalkozo	02001
valmentaja	05A01
valores	0@f01
valttava	04R01
valttava keskitaso	0Tl01
van	0n001
van phong	0:\01
vanaf	0n102
vandaag	0P801
vanzatoare	03M01
vanzator	03M01
vapaaehtoinen	05A01
var	0mh02
vara	0n301
vardare	02801
vardcentral	0=I01
varen	0mh02
varhato	0kQ01
varhatoan	0kQ01
varilec	0D301
varon	0PV01
vartija	05A01
varón	0PV01
vas	0^A01
vasara	0n402
vaspitac	0W>01
vaspitač	0W>01
vastaava	05A01
vayla	08001
vca	0n602
vd	0O201
vdana	0jT01
vdaná	0jT01
ve	0n802
vecka	0n:01
veckor	0n:01
ved	0n;02
vedec	0@g02
vedes	0S]01
vedouci	0=i01
vedoucí	0=i01
veduca	0?<01
veduci	0?<01
vedúca	0?<01
vedúci	0?<01
vedęs	0S]01
veebis	0Tb01
veg	0:>01
vegen	0:>01
vegi	0N^01
vegur	0N^01
vegyesz	02001
vegyész	02001
vei	0:>01
veien	0:>01
veikals	05c01
veileder	06;01
veitingahus	06501
veitingahús	06501
vej	0Md01
vejleder	06=01
veldig god	0Lm01
veleuciliste	0eJ01
veleučilište	0eJ01
velmi dobra	03m02
velmi dobre	0bh04
velmi dobrá	04201
velmi dobře	0n=02
velmi pokrocila	0V201
velmi pokročilá	0V201
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
ventures	02n01
verano	0n?01
verao	0n@01
verband	03801
verdlaun	0nA02
verein	03801
vereniging	02O01
vergevorderd	0nC01
verhandlungssicher	0bA01
verhandlungssicher in wort und schrift	0L`01
verheiratet	0N601
verkaeufer	05F01
verkaufer	05F01
verket	0=I01
verkfraedingur	0<e01
verkfræðingur	0<e01
verkoopster	02P01
verkoper	02P01
verkossa	0JZ01
verksmidja	06501
verksmiðja	06501
verkstad	0=I01
verksted	0:=01
verkäufer	05F01
verlag	0nD02
veroeffentlichung	07k01
veroffentlichung	07k01
verpleegkundige	02P01
verseny	0Df02
versicherung	03801
versicherungen	03801
verslun	06501
vertaler	02P01
verteja	02H01
vertejas	02H01
vertejums	07a01
vertieft	0Ma01
vertiefung	0KN01
vertreter	05F01
vertriebler	02[01
vertėja	02H01
vertėjas	02H01
verwacht	0N101
verwachte	0N101
verwalter	05F01
verwitwet	0N601
very good	02L02
verzekeringen	02O01
verzorgende	02P01
verão	0n@01
verðlaun	0nA02
veröffentlichung	07k01
vet	01h01
vetaejae	05A01
vetaja	05A01
veterinarian	01h01
vetur	0nF01
vetäjä	05A01
veuf	0?C01
veuve	0?C01
vezeto	02001
vezető	02001
veľmi dobre	0nG02
veľmi dobrá	04501
vhs	0@i01
via	0>R01
viale	0>R01
vice president	01h01
vico	0>R01
vicolo	0>R01
vid	0nI02
videja atzime	07a01
videja izglitiba	06T01
videja limeni	0fm01
videja profesionala	06T01
videji	0fm01
videjs	0nK02
videregaaende	0_H01
videregaaende opplaering	06j01
videregaaende skole	0:a01
videregaende	0_H01
videregaende opplaering	06j01
videregaende skole	0:a01
videregående	0_H01
videregående opplæring	06j01
videregående skole	0:a01
vidurine mokykla	0CV01
vidurinis	0=b01
vidurinis issilavinimas	0=b01
vidurinis išsilavinimas	0=b01
vidurinė mokykla	0CV01
vidurkenning	00;01
vidurkis	0:?01
vidusskola	03h01
vidutines	0a[01
vidutinis	0nM02
vidutiniskai	0a[01
vidutiniškai	0a[01
vidutinės	0a[01
vidēji	0fm01
vidējs	0nK02
vidējā atzīme	07a01
vidējā izglītība	06T01
vidējā līmenī	0fm01
vidējā profesionālā	06T01
vien	0:\01
vien dao tao	0CL01
viesbutis	03>01
viesnica	05c01
viesnīca	05c01
viešbutis	03>01
viikko	0nO01
viikkoa	0nO01
vikar	05S02
vikarie	02801
village	05a01
villanyszerelo	02001
villanyszerelő	02001
vincitore	00O01
vincitrice	00O01
vinder	00801
vinnare	00K01
vinner	00901
vinter	0nP03
vinteren	0nS02
vintern	0nU01
virasto	06301
virejas	02H01
viriesu	0nV01
virietis	0nV01
virkailija	05A01
virksomhed	0>E01
virtual	0M`01
virziens	0dm01
virėjas	02H01
visa skola	0nW02
visa strucna sprema	0nY02
visi srednji	0n[02
visja sola	0II01
visja strokovna izobrazba	0n]01
visjesolska izobrazba	0n]01
visjesolski studij	0n]01
visji srednji	0n^01
visoka skola	0IG02
visoka sola	0II01
visoka strokovna izobrazba	0ES01
visoka strucna sprema	0E201
visoka stručna sprema	0E201
visoka škola	0IG02
visoka šola	0II01
visoko obrazovanje	0Rn01
vispareja videja	06T01
vispārējā vidējā	06T01
viss	0QA01
vita	0^601
vitaz	00401
vitazka	00401
vitez	00501
vitezka	00501
vitnemaal	06j01
vitnemal	06j01
vitnemål	06j01
viuda	0hN01
viudo	0hN01
viuva	0hK01
viuvo	0hK01
vizsga	0=602
við	0PH01
viðurkenning	00;01
viúva	0hK01
viúvo	0hK01
viša stručna sprema	0nY02
viša škola	0nW02
viši srednji	0n[02
višja strokovna izobrazba	0n]01
višja šola	0II01
višješolska izobrazba	0n]01
višješolski študij	0n]01
višji srednji	0n^01
viện	0:\01
viện đào tạo	0CL01
vk	0nO01
vlasnica	0=902
vlasnik	0=902
vloeiend	0d[01
vloeiend in woord en geschrift	0d[01
vmbo	0P202
vmbo diploma	0P401
vmbo-diploma	0P401
vo	0n_01
vocational qualification	05m01
voda	06O01
vodic	07j01
vodicsky preukaz	0?i01
voditelj	0Uj01
vodič	07j01
vodičský preukaz	0?i01
vodja	0D301
vof	00`01
voitja	00101
voittaja	00701
voldoende	0Ag01
volontaer	02801
volontar	02801
volontaria	01l01
volontario	01l01
volonter	05802
volontär	02801
volum	06Y01
voluntar	03M01
voluntara	03M01
voluntari	02501
voluntaria	02203
voluntario	05o02
voluntară	03M01
volunteer	01h01
voluntària	02501
voluntária	02Q01
voluntário	02Q01
vom	0n`01
von	0n`01
voorjaar	0XE01
voorman	02P01
voorzitter	02P01
vor	0na01
vorauss	05G01
voraussichtlich	05G01
vorbitor nativ	0<`01
vordiplom	09X01
vorsitzende	05F01
vorstand	05F01
vortrag	0;j02
votazione	00G01
votazione finale	00G01
voto	00G01
voto di laurea	00G01
voto finale	00G01
vottord	0nb01
vottorð	0nb01
vottun	0nb01
vozac	05802
vozacka dozvola	0H902
vozač	05802
vozačka dozvola	0H902
voznik	0D301
vozniski izpit	0?f01
vozniški izpit	0?f01
vođa	06O01
vp	06U01
vrijwilliger	0I;01
vrijwilligster	0I;01
vrlo dobro	0nc04
vrouw	0ng01
vrouwelijk	0ng01
vrtec	0II01
vrtic	0IG02
vrtić	0IG02
vs	0ES01
vsi	00`01
vss	0nh02
vuggestue	0>E01
vukova diploma	0bW01
vuoden	00701
vuosi	0nj01
vuotta	0nj01
vut	0C:01
vwo	0P202
vyborna	03m02
vyborne	0bh04
vychovatel	0T401
vychovavatel	07j01
vychovávateľ	07j01
vydano	0F401
vydata	0h;01
vydatá	0h;01
vydavatelstvi	0Di01
vydavatelstvo	0nk02
vydavatelství	0Di01
vydavateľstvo	0nk02
vydáno	0F401
vyhlaska	0?h01
vyhláška	0?h01
vyras	0nm01
vyriska	0nm01
vyriška	0nm01
vyskumny pracovnik	0?<01
vysoka skola	0K]02
vysoke uceni	0C:01
vysoke uceni technicke	0C:01
vysokoskolske	0::01
vysokoškolské	0::01
vysoká škola	0K]02
vysoké učení	0C:01
vysoké učení technické	0C:01
vyssi odborna skola	0C:01
vyssi odborne	0EY01
vyssie odborne	0nn01
vysvedceni	0?h01
vysvedcenie	0?i01
vysvedčenie	0?i01
vysvědčení	0?h01
vyucen	0[L01
vyuceni	0[L01
vyucni list	0[L01
vyucny list	0[K01
vyučen	0[L01
vyučení	0[L01
vyvojar	02J02
vyzkumny pracovnik	0=i01
vyznamenani	00501
vyznamenanie	00401
vyznamenání	00501
vyššie odborné	0nn01
vyšší odborná škola	0C:01
vyšší odborné	0EY01
vzdalene	0^>01
vzdáleně	0^>01
vzgojitelj	05:01
và	0mg01
vállalat	04@02
vállalkozó	02001
várható	0kQ01
várhatóan	0kQ01
vânzătoare	03M01
vânzător	03M01
väg	04X01
väga hea	0ml02
väga hästi	0Vh01
vägen	04X01
vähene	04L01
väitekiri	03I01
väitöskirja	0mj02
väljak	0Y]01
välttävä	04R01
välttävä keskitaso	0Tl01
väylä	08001
vår	0mh02
vårdare	02801
vårdcentral	0=I01
våren	0mh02
vænget	0Md01
væntanlegt	01001
værkfører	06=01
værksted	0>E01
vélvirki	0<e01
vítěz	00501
vítězka	00501
víťaz	00401
víťazka	00401
võitja	00101
výborne	0nG02
výborná	03m02
výborné	04201
výborně	0n=02
výskumný pracovník	0?<01
výuční list	0[L01
výučný list	0[K01
vývojár	07j01
vývojář	0T401
výzkumný pracovník	0=i01
vāji	06:01
văn phòng	0:\01
vērtējums	07a01
vědec	0=i01
vīrietis	0nV01
vīriešu	0nV01
všs	0no01
všį	00`01
w	0o002
w l l	00`01
w toku	04301
w trakcie	04301
w.l.l	00`01
waiter	01h01
waitress	01h01
wakacje	0X101
wakil	02101
wakil ketua	02101
wall	0@H01
wanita	0aQ01
warehouse	02n01
warsztat	02m01
wartawan	02101
warung	07A01
way	05a01
we	0o201
wedstrijd	0<801
week	0o302
weeks	0o501
weg	0o602
weibl	0MU01
weiblich	0MU01
weken	0o801
welder	01h01
werk	03801
werke	03801
werker	05k02
werkstatt	03801
werkstudent	09801
werkstudentin	09801
wesen	0W001
wettbewerb	0be02
wiceprezes	01m01
widowed	0@Z01
winemaker	01h01
winkel	02O01
winnaar	0I101
winner	00N01
winter	0o903
wiosna	0o<01
wiosną	0o<01
wirausaha	07A01
wissenschaft	0W001
wissenschaften	0W001
wissenschaftler	05F01
wissenschaftliche mitarbeiterin	09801
wissenschaftlicher mitarbeiter	09801
with	07X01
wk	0o501
wks	0o501
wlasciciel	01m01
wlascicielka	01m01
wlasna dzialalnosc	02m01
wo bachelor	09[01
wo master	0GE01
wo-bachelor	09[01
wo-master	0GE01
woche	0o=01
wochen	0o=01
wohnung	04c01
woj	04G01
wolny	0Td01
wolontariusz	01m01
wolontariuszka	01m01
woman	0o>02
work from home	0M`01
worker	01h01
working familiarity	0K_01
working knowledge	0N[02
working proficiency	0N]01
works	02n01
workshop	0==01
writer	01h01
wychowawca	01m01
wydawnictwo	0o@02
wydzial	0oB02
wydział	0oB02
wykladowca	01m01
wyksztalcenie srednie	0I:01
wykształcenie średnie	0I:01
wykładowca	01m01
wynik	0_n01
wyroznienie	0LP01
wyróżnienie	0LP01
wystapienie	06k01
wystąpienie	06k01
wyzsza szkola	03\01
wyższa szkoła	03\01
własna działalność	02m01
właściciel	01m01
właścicielka	01m01
xa	0@Q01
xahar	0oD01
xep loai	0Db01
xerrada	0>o01
xhur	0oD01
xitwa	0oE01
xuat sac	0oF02
xuong	0:\01
xuất sắc	0oF02
xã	0@Q01
xưởng	0:\01
xếp loại	0Db01
y	0oH02
y ta	09G01
y tá	09G01
yandal	0@V01
yapi	03J01
yapı	03J01
yardimcisi	05701
yardımcısı	05701
yarisma	0:b01
yarismasi	0:b01
yarışma	0:b01
yarışması	0:b01
yayasan	07A01
yayinevi	0oJ02
yayinlandi	0<W01
yayinlari	03J01
yayınevi	0oJ02
yayınlandı	0<W01
yayınları	03J01
yaz	0oL01
yazilim	03J01
yazilimci	05701
yazılım	03J01
yazılımcı	05701
yds	0;X01
year	0oM01
years	0oM01
yeterlik	0;n01
yeu	0]O01
yh examen	0W?01
yh-examen	0W?01
yhdistys	06301
yhtio	06301
yhtioe	06301
yhtiö	06301
yil	0gR01
yki	0;X01
yksikko	0a=02
yksikkoe	0a=02
yksikkö	0a=02
yleisarvosana	06n01
ylempi amk	0EU01
ylempi ammattikorkeakoulututkinto	0EU01
ylempi korkeakoulututkinto	0EU01
yliopisto	03i01
yliopistossa	03i01
ylioppilas	04g01
ylioppilastutkinto	04g01
yokdil	0;X01
yonetici	05701
yoneticisi	05701
yr	0oN01
yrittaejae	05A01
yrittaja	05A01
yrittäjä	05A01
yrityksessa	0oO01
yrityksessae	0oO01
yrityksessä	0oO01
yritys	06301
yrkesbevis	0N501
yrkesexamen	0L=01
yrkesfag	06j01
yrkeshoegskola	0M401
yrkeshoegskoleexamen	0W?01
yrkeshogskola	0M401
yrkeshogskoleexamen	0W?01
yrkeshögskola	0M401
yrkeshögskoleexamen	0W?01
yrs	0oN01
yuksek lisans	0k\01
yuksek lisans derecesi	0k\01
yuksekokulu	03b01
yökdil	0;X01
yönetici	05701
yöneticisi	05701
yüksek lisans	0k\01
yüksek lisans derecesi	0k\01
yüksekokulu	03b01
yıl	0gR01
yếu	0]O01
z	0oP02
z odliko	0cC01
z wyroznieniem	0_n01
z wyróżnieniem	0_n01
zaawansowana	0:^02
zaawansowany	0:^02
zacatecnik	0oR02
zacetnik	0oT02
zacetno	0oV01
zaciatocnik	0oW02
zadovoljavajuce	0eO01
zadovoljavajuće	0eO01
zadovoljivo	0bd01
zadruga	02j03
zaklad	02m01
zaklada	0Te01
zakladatel	02J02
zakladateľ	07j01
zakladna	0oY02
zakladna skola	0YI01
zakladna znalost	0]601
zakladne znalosti	0]601
zakladni	0o[02
zakladni skola	0C:01
zakladni znalost	0]?01
zakladni znalosti	0]?01
zakladny	0o]01
zaklady	0o^05
zakljucni izpit	0bg01
zaključni izpit	0bg01
zakład	02m01
zakłady	02m01
zalozba	0oc02
zalozyciel	01m01
zalozycielka	01m01
založba	0oc02
zameranie	0hd01
zamereni	0_e01
zamestnanec roku	00501
zamezna	0Td01
zamężna	0Td01
zaměstnanec roku	00501
zaměření	0_e01
zasadnicze zawodowe	0I:01
zastepca	01m01
zastupca	0?<01
zastupce	0=i01
zastępca	01m01
zaswiadczenie	0@701
zavarivac	0=902
zavarivač	0=902
zavarovalnica	0=J01
zavod	0oe05
zavody	0FC02
zawodowe	0I:01
zawodowka	03\01
zawodówka	03\01
zayif	0;J01
zayıf	0;J01
začetnik	0oT02
začetno	0oV01
začiatočník	0oW02
začátečník	0oR02
założyciel	01m01
założycielka	01m01
zaświadczenie	0@701
zbornik	0oj04
zborník	0@e01
zdaj	0CS01
zdalna	0Q@01
zdalnie	0Q@01
zdravnica	0D301
zdravnik	0D301
zdravotni sestra	0=i01
zdravotní sestra	0=i01
zdravstveni dom	0=J01
zdruzenie	03=01
zdruzenje	0=J01
združenie	03=01
združenje	0=J01
zeer goed	0N702
zeichner	05F01
zeitschrift	0;j02
zelfstandig	0Mn01
zelo dobro	0on02
zena	10004
zenaty	0f[02
zenska	10402
zenske	10602
zenski	10804
zensko	0oP02
zentrum	03801
zertifikat	0Y<02
zertifiziert	10<01
zertifizierung	0;\01
zespol	0HF01
zespol szkol	03\01
zespół	0HF01
zespół szkół	03\01
zeszyty naukowe	06k01
zeugnis	0;\01
ziekenhuis	02O01
ziema	10=02
zima	10?06
zimmerei	03801
zimmerer	05F01
zimą	10E01
zinatnu doktors	0GT01
zinātņu doktors	0GT01
zivljenjepis	10F01
zivnost	0FC02
zivotopis	10G04
zkouska	0?h01
zkouška	0?h01
zlata medaile	00501
zlaty	00501
zlatá medaile	00501
zlatý	00501
zmagovalec	0bT01
zmagovalka	0bT01
znamka	0@802
znanstvenik	0=801
známka	0@802
zomer	10K01
zonaty	0Td01
zonen	0Mn01
zorg	02O01
zpusobilost	0?h01
způsobilost	0?h01
zrt	00`01
zs	0C:01
zulassung	05n01
zurnalas	0U^01
zurnalistas	02H01
zurnalists	02I01
zurnals	0F801
zurzeit	04401
zvarac	0?<01
zviluppatur	04h01
zvárač	0?<01
zweisprachig	0JB01
zwyciezca	0LP01
zwycięzca	0LP01
zyciorys	10L01
zyciorys zawodowy	10L01
zzp	0Mn01
zzp'er	0I;01
základná	0oY02
základná znalosť	0]601
základná škola	0YI01
základné znalosti	0]601
základní	0o[02
základní znalost	0]?01
základní znalosti	0]?01
základní škola	0C:01
základný	0o]01
základy	10M04
zástupca	0?<01
zástupce	0=i01
závod	0FC02
závody	0FC02
zš	0C:01
à	07b02
à aujourd'hui	00_01
à ce jour	00_01
à distance	00a01
à distância	0kL01
à présent	00_01
àrea	0FF01
á netinu	00j01
általános iskola	04^02
ápoló	02001
ár	10Q01
área	10R03
áruház	06l01
átlag	07^01
áætlað	01001
ägare	02801
äidinkielen taso	02Y01
äidinkielenä	02Y01
äidinkieli	02Y01
äidinkielinen	02Y01
ämne	02Z01
ärztin	02[01
år	01103
årets	01403
çevirmen	05701
çevrimiçi	0@=01
çift anadal	0@V01
çok iyi	0A002
çok iyi derecede	0A201
çırak	05701
école	01M01
école primaire	01M01
école supérieure	01M01
écoles	01M01
éditions	0H`02
éducateur	01W01
éducatrice	01W01
électricien	01W01
élémentaire	0:e02
építész	02001
équipe	0?E01
érem	0Df02
érettségi	0J<01
érettségi bizonyítvány	0J<01
értékesítő	02001
és	0JD01
établissements	02f01
étage	04Y01
étterem	06l01
été	0J[01
év	0J]02
éves	0J_01
évkönyv	0F<01
ênfase	0Ii01
í dag	0J201
í sambúð	0I<01
în curs	01i01
în prezent	01i01
începând cu	0Qg01
începător	0;O02
învățătoare	03M01
învățător	03M01
ó	10U02
ógift	0I<01
óstán	0A;01
óta	0aL02
óvoda	0Ug01
óvodapedagógus	02001
óvónő	02001
õde	01=01
õpetaja	01=01
õppekava	0J=01
ödül	0:b01
ödülü	0:b01
ön lisans	0\e01
önkormányzat	06l01
önkéntes	0`T01
önlisans	0\e01
önéletrajz	0`S01
ösd	0;X01
ösztöndíj	0Df02
översättare	02801
öz geçmiş	0aP01
özgeçmiş	0aP01
öğretim görevlisi	05701
öğretim üyesi	05701
öğretmen	05701
öğretmeni	05701
økonom	05S02
øvet	0`D01
újságíró	02001
úplné stredné	0[K01
úrad	03=01
úsek	0iT02
ústav	0FC02
út	03L01
útgefið	0>O01
útja	03L01
útvar	0iT02
účetní	0=i01
účtovník	0?<01
účtovníčka	0?<01
úřad	0Di01
übersetzer	05F01
ügyintéző	02001
ügynökség	06l01
ügyvéd	02001
ühing	04d01
üksus	0\:01
ülikool	03N01
üniversite	03b01
üniversitesi	03b01
üst düzey	03j01
üye	05701
üyesi	05701
üzem	04@02
þjálfari	0<e01
þýðandi	0<e01
ārste	02I01
ārsts	02I01
ċertifikat	0@401
ċertifikat tas-sekondarja	0@301
ċertifikazzjoni	0@401
č.p	0>Q01
časopis	0?=04
čašník	0?<01
čašníčka	0?<01
červený diplom	0@802
čestné uznanie	00401
čestné uznání	00501
član	0@\03
članak	0@_02
članek	0V501
članica	0@c02
člen	0@g02
článek	0F401
článok	0@e01
čvut	0C:01
číšník	0=i01
đang làm	0;M01
điều dưỡng	09G01
điều hành	09G01
điều phối viên	09G01
điểm	0Db01
điểm trung bình	0Db01
đã kết hôn	0@P01
đường	0@Q01
đại học	0CL01
đầu bếp	09G01
đến	0D501
đến nay	0;M01
độc thân	0@P01
ġurnal	06i01
ġurnalist	04h01
ģimnāzija	03h01
ħarifa	0Om01
īpašnieks	02I01
įkūrėjas	02H01
įmonė	03>01
įmonėje	0Qe01
įvertinimas	0:?01
ļoti labi	07l02
ősz	0aI01
ősze	0aI01
œnologue	01W01
ředitel	0T401
řidič	0T401
řidičský průkaz	0?h01
średni	0hk02
średnia	0hm02
średnia ocen	0_n01
średnie	0I:01
średnio	0H501
średnio zaawansowany	0H501
średnio zaawansowany wyższy	0G201
średniozaawansowana	0H501
średniozaawansowany	0hk02
średniozaawansowany wyższy	0G201
świadectwo	0@701
świadectwo dojrzałości	0I:01
świadectwo maturalne	0I:01
şampiyon	0:b01
şef	05701
şefi	05701
şimdi	0>401
şirket	03J01
şirketi	03J01
şoför	05701
şu an	0>401
şu anda	0>401
şubesi	0<n01
še traja	0CS01
šef	0=902
šetalište	08c01
šiandien	0CG01
šiuo metu	0CG01
škola	10W04
šobrīd	0Y301
šodien	0Y301
šoferis	02I01
šola	0II01
špecialista	0?<01
špecialistka	0?<01
špecializácia	0hd01
štipendija	0bT01
štipendium	00401
štruktúrovaný životopis	0dO01
študent	0D301
študijný odbor	0hd01
študijný program	0hd01
študijska smer	0in01
študijski program	0in01
štúdia	0@e01
štúdio	03=01
šķīries	0^g01
żeńska	0U_01
żeński	0U_01
żonaty	0Td01
żviluppatur	04h01
życiorys	10L01
życiorys zawodowy	10L01
ž	0oP02
žena	10004
ženatý	0f[02
ženska	10[01
ženski	10\03
žensko	0oP02
ženské	10602
žiema	10_01
življenjepis	10F01
živnost	0Di01
živnosť	03=01
životopis	10G04
žurnalas	0U^01
žurnalistas	02H01
žurnālists	02I01
žurnāls	0F801
școala	07201
școala gimnazială	07201
școala postliceală	07201
școală	07201
școală postliceală	0A501
școală profesională	09J01
șef	03M01
șefă	03M01
și	0gc01
șofer	03M01
șoseaua	04D01
άγαμη	10`01
άγαμοσ	10`01
άδεια	10a01
άδεια ασκήσεωσ	10a01
άδεια οδήγησησ	10a01
άνδρασ	10b01
άνοιξη	10c01
άντρασ	10b01
άπταιστα	10d01
άρθρο	10e01
άριστα	10f02
άριστη	10d01
άριστη γνώση	10d01
άριστο	10h01
άρρεν	10b01
έγγαμη	10`01
έγγαμοσ	10`01
έπαινοσ	00P01
έτη	10i01
έτοσ	10i01
έωσ	10j01
έωσ και σήμερα	10k01
έωσ σήμερα	10k01
ίδρυμα	10l01
α ε	00`01
α' βραβείο	00P01
α' βραβειο	00P01
α.ε	00`01
αγαμη	10`01
αγαμοσ	10`01
αδεια	10a01
αδεια ασκησεωσ	10a01
αδεια οδηγησησ	10a01
αε	00`01
αει	10m01
ακαδημία	10m01
ακαδημια	10m01
ανακοίνωση	10e01
ανακοινωση	10e01
αναλυτήσ	10n01
αναλυτησ	10n01
αναλυτρια	10n01
αναλύτρια	10n01
αναμένεται	10o01
αναμενεται	10o01
αναμενομενη	10o01
αναμενομενο	10o01
αναμενόμενη	10o01
αναμενόμενο	10o01
ανδρασ	10b01
ανοικτο πανεπιστημιο	10m01
ανοικτό πανεπιστήμιο	10m01
ανοιξη	10c01
ανοιχτο πανεπιστημιο	10m01
ανοιχτό πανεπιστήμιο	10m01
αντρασ	10b01
ανωτερη εκπαιδευση	11001
ανώτερη εκπαίδευση	11001
απθ	10m01
απο	11102
απολυτήριο	11301
απολυτήριο γενικού λυκείου	11301
απολυτήριο γυμνασίου	11301
απολυτήριο λυκείου	11301
απολυτηριο	11301
απολυτηριο γενικου λυκειου	11301
απολυτηριο γυμνασιου	11301
απολυτηριο λυκειου	11301
απταιστα	10d01
από	11102
αρθρο	10e01
αριθμοσ	11401
αριθμόσ	11401
αριστα	10f02
αριστείο	00P01
αριστειο	00P01
αριστη	10d01
αριστη γνωση	10d01
αριστο	10h01
αρρεν	10b01
αρσενικο	10b01
αρσενικό	10b01
αρχάριοι	11501
αρχάριοσ	11601
αρχαριοι	11501
αρχαριοσ	11601
αρχιτέκτονασ	10n01
αρχιτεκτονασ	10n01
ασκουμενη	10n01
ασκουμενοσ	10n01
ασκούμενη	10n01
ασκούμενοσ	10n01
ασφαλιστική	10l01
ασφαλιστικη	10l01
αφοί	10l01
αφοι	10l01
βαθμολογία	11701
βαθμολογια	11701
βαθμοσ	11701
βαθμοσ πτυχιου	11701
βαθμόσ	11701
βαθμόσ πτυχίου	11701
βασικά	11802
βασικέσ γνώσεισ	11802
βασική	11802
βασική γνώση	11601
βασικα	11802
βασικεσ γνωσεισ	11802
βασικη	11802
βασικη γνωση	11601
βασικο	11:01
βασικο επιπεδο	11601
βασικό	11:01
βασικό επίπεδο	11601
βεβαίωση	10a01
βεβαιωση	10a01
βιβλίο	10e01
βιβλιο	10e01
βιβλιοθήκη	10l01
βιβλιοθηκη	10l01
βιβλιοθηκονομοσ	10n01
βιβλιοθηκονόμοσ	10n01
βιογραφικο	11;01
βιογραφικο σημειωμα	11;01
βιογραφικό	11;01
βιογραφικό σημείωμα	11;01
βιολογοσ	10n01
βιολόγοσ	10n01
βοηθοσ	10n01
βοηθόσ	10n01
βράβευση	00P01
βραβείο	00P01
βραβειο	00P01
βραβευση	00P01
γενικο λυκειο	10m01
γενικοσ βαθμοσ	11701
γενικό λύκειο	10m01
γενικόσ βαθμόσ	11701
γιατροσ	10n01
γιατρόσ	10n01
γραμματέασ	10n01
γραμματεασ	10n01
γραφίστασ	10n01
γραφείο	10l01
γραφειο	10l01
γραφιστασ	10n01
γυμνάσιο	10m01
γυμνασιο	10m01
γυναίκα	11<01
γυναικα	11<01
δάσκαλοσ	10n01
δήμοσ	10l01
δίγλωσση	11=01
δίγλωσσοσ	11=01
δίπλωμα	10a01
δίπλωμα ιεκ	11001
δίπλωμα μηχανικού	11>01
δασκάλα	10n01
δασκαλα	10n01
δασκαλοσ	10n01
δημοσ	10l01
δημοσίευση	10e01
δημοσιευση	10e01
δημοσιογράφοσ	10n01
δημοσιογραφοσ	10n01
δημοτικο σχολειο	10m01
δημοτικό σχολείο	10m01
διάκριση	00P01
διαγωνισμοσ	00P01
διαγωνισμόσ	00P01
διαδικτυακά	11?01
διαδικτυακα	11?01
διαζευγμένη	10`01
διαζευγμένοσ	10`01
διαζευγμενη	10`01
διαζευγμενοσ	10`01
διακριση	00P01
διατριβή	10e01
διατριβη	10e01
διαχειριστήσ	10n01
διαχειριστησ	10n01
διγλωσση	11=01
διγλωσσοσ	11=01
διδάκτορασ	11@01
διδακτορασ	11@01
διδακτορική διατριβή	11@01
διδακτορικη διατριβη	11@01
διδακτορικο	11@01
διδακτορικο διπλωμα	11@01
διδακτορικό	11@01
διδακτορικό δίπλωμα	11@01
διευθυνση	11A01
διευθυντήσ	10n01
διευθυντησ	10n01
διευθυντρια	10n01
διευθύντρια	10n01
διεύθυνση	11A01
δικηγοροσ	10n01
δικηγόροσ	10n01
διπλωμα	10a01
διπλωμα ιεκ	11001
διπλωμα μηχανικου	11>01
ε π ε	00`01
ε.π.ε	00`01
εγγαμη	10`01
εγγαμοσ	10`01
εθελοντήσ	10n01
εθελοντησ	10n01
εθελοντρια	10n01
εθελόντρια	10n01
ειδίκευση	11B01
ειδικευση	11B01
ειδικοσ	11C02
ειδικοτητα	11B01
ειδικόσ	11C02
ειδικότητα	11B01
εισήγηση	10e01
εισηγηση	10e01
εκδοσεισ	11E02
εκδοτικοσ	10l01
εκδοτικόσ	10l01
εκδόσεισ	11E02
εκπα	10m01
εκπαιδευτήσ	10n01
εκπαιδευτησ	10n01
εκπαιδευτικοσ	10n01
εκπαιδευτικόσ	10n01
εκτιμωμενη	10o01
εκτιμώμενη	10o01
ελευθεροσ επαγγελματιασ	10l01
ελεύθεροσ επαγγελματίασ	10l01
εμπ	10m01
εξ αποστάσεωσ	11?01
εξ αποστασεωσ	11?01
εξειδικευμένοσ	11G01
εξειδικευμενοσ	11G01
επα λ	10m01
επα.λ	10m01
επαινοσ	00P01
επαλ	10m01
επαρκήσ	11H01
επαρκησ	11H01
επε	00`01
επιμελήτρια	10n01
επιμελητήσ	10n01
επιμελητησ	10n01
επιμελητρια	10n01
επιχείρηση	10l01
επιχειρηση	10l01
εποπτησ	10n01
επόπτησ	10n01
εργάτησ	10n01
εργαστήριο	10l01
εργαστηριο	10l01
εργατησ	10n01
εργοστάσιο	10l01
εργοστασιο	10l01
ερευνήτρια	10n01
ερευνητήσ	10n01
ερευνητησ	10n01
ερευνητρια	10n01
εστιατοριο	10l01
εστιατόριο	10l01
εταιρία	10l01
εταιρεία	10l01
εταιρεια	10l01
εταιρια	10l01
ετη	10i01
ετοσ	10i01
ευχερήσ	10d01
ευχερησ	10d01
εφορεία	10l01
εφορεια	10l01
εωσ	10j01
εωσ και σημερα	10k01
εωσ σημερα	10k01
ηλεκτρολογοσ	10n01
ηλεκτρολόγοσ	10n01
ημερίδα	10e01
ημεριδα	10e01
θέατρο	10l01
θήλυ	11<01
θεατρο	10l01
θηλυ	11<01
θηλυκο	11<01
θηλυκό	11<01
ι ε κ	10m01
ι.ε.κ	10m01
ιατροσ	10n01
ιατρόσ	10n01
ιδιοκτήτησ	10n01
ιδιοκτητησ	10n01
ιδρυμα	10l01
ιδρυτήσ	10n01
ιδρυτησ	10n01
ιδρυτρια	10n01
ιδρύτρια	10n01
ιεκ	10m01
ικανοποιητική	11H01
ικανοποιητικη	11H01
ικε	00`01
ινστιτουτο	11I02
ινστιτούτο	11I02
κάρτα	10a01
κέντρο	10l01
καθηγήτρια	10n01
καθηγητήσ	10n01
καθηγητησ	10n01
καθηγητρια	10n01
και	11K01
καλά	11L01
καλή	11M02
καλή γνώση	11L01
καλα	11L01
καλη	11M02
καλη γνωση	11L01
καλο	11O01
καλοκαίρι	11P01
καλοκαιρι	11P01
καλωσ	11701
καλό	11O01
καλώσ	11701
καρτα	10a01
κατάλογοσ	10e01
κατάστημα	10l01
καταλογοσ	10e01
καταστημα	10l01
κατευθυνση	11B01
κατεύθυνση	11B01
κεντρο	10l01
κεφάλαιο	10e01
κεφαλαιο	10e01
κλάδοσ	11A01
κλαδοσ	11A01
κλινική	10l01
κλινικη	10l01
κολέγιο	10m01
κολεγιο	10m01
κολλέγιο	10m01
κολλεγιο	10m01
λέκτορασ	10n01
λίαν καλώσ	11701
λεκτορασ	10n01
λεωφ	11401
λεωφοροσ	11401
λεωφόροσ	11401
λιαν καλωσ	11701
λογίστρια	10n01
λογιστήσ	10n01
λογιστησ	10n01
λογιστρια	10n01
λυκειο	10m01
λύκειο	10m01
μάγειρασ	10n01
μάγειροσ	10n01
μάνατζερ	10n01
μάστερ	11>01
μέλοσ	10n01
μέσοσ όροσ	11701
μέτρια	11H01
μέτρια γνώση	11H01
μέτριο	11Q02
μέχρι	10j01
μέχρι σήμερα	10k01
μέχρι τώρα	10k01
μήνασ	11S01
μήνεσ	11S01
μαγειρασ	10n01
μαγειροσ	10n01
μαθητευομενοσ	10n01
μαθητευόμενοσ	10n01
μανατζερ	10n01
μαστερ	11>01
μελοσ	10n01
μεσαίο	11O01
μεσαίο επίπεδο	11H01
μεσαιο	11O01
μεσαιο επιπεδο	11H01
μεσοσ οροσ	11701
μετάλλιο	00P01
μεταλλιο	00P01
μεταπτυχιακέσ σπουδέσ	11>01
μεταπτυχιακεσ σπουδεσ	11>01
μεταπτυχιακο	11>01
μεταπτυχιακο διπλωμα	11>01
μεταπτυχιακοσ τιτλοσ	11>01
μεταπτυχιακό	11>01
μεταπτυχιακό δίπλωμα	11>01
μεταπτυχιακόσ τίτλοσ	11>01
μεταφράστρια	10n01
μεταφραστήσ	10n01
μεταφραστησ	10n01
μεταφραστρια	10n01
μετρια	11H01
μετρια γνωση	11H01
μετριο	11Q02
μεχρι	10j01
μεχρι σημερα	10k01
μεχρι τωρα	10k01
μηνασ	11S01
μηνεσ	11S01
μητρική	11=01
μητρική γλώσσα	11=01
μητρικη	11=01
μητρικη γλωσσα	11=01
μηχανικοσ	11T01
μηχανικόσ	11T01
μονάδα	11A01
μοναδα	11A01
μουσείο	10l01
μουσειο	10l01
νηπιαγωγείο	10m01
νηπιαγωγειο	10m01
νικήτρια	00P01
νικητήσ	00P01
νικητησ	00P01
νικητρια	00P01
νοσηλευτήσ	10n01
νοσηλευτησ	10n01
νοσηλευτρια	10n01
νοσηλεύτρια	10n01
νοσοκομείο	10l01
νοσοκομειο	10l01
ξεναγοσ	10n01
ξεναγόσ	10n01
ξενοδοχείο	10l01
ξενοδοχειο	10l01
ξυλουργοσ	10n01
ξυλουργόσ	10n01
ο ε	00`01
ο.ε	00`01
οδηγοσ	10n01
οδηγόσ	10n01
οδοσ	11401
οδόσ	11401
οικονομολογοσ	10n01
οικονομολόγοσ	10n01
οινοποιείο	10l01
οινοποιειο	10l01
ομάδα	11A01
ομαδα	11A01
ομιλία	10e01
ομιλια	10e01
ομιλοσ	10l01
οργανισμοσ	10l01
οργανισμόσ	10l01
οροφοσ	11401
παιδαγωγοσ	10n01
παιδαγωγόσ	10n01
πανεπιστήμιο	10m01
πανεπιστημίου	10m01
πανεπιστημιο	10m01
πανεπιστημιου	10m01
παντρεμένη	10`01
παντρεμένοσ	10`01
παντρεμενη	10`01
παντρεμενοσ	10`01
παρον	10k01
παρόν	10k01
πατέντα	10e01
πατεντα	10e01
περιοδικο	10e01
περιοδικό	10e01
πιστοποίηση	10a01
πιστοποιημένη	10a01
πιστοποιημένοσ	10a01
πιστοποιημενη	10a01
πιστοποιημενοσ	10a01
πιστοποιηση	10a01
πιστοποιητικο	10a01
πιστοποιητικό	10a01
πλατεία	11401
πλατεια	11401
πολυ καλα	10d01
πολυ καλη	10d01
πολυ καλη γνωση	11L01
πολυ καλο	10h01
πολυτεχνείο	10m01
πολυτεχνειο	10m01
πολύ καλά	10d01
πολύ καλή	10d01
πολύ καλή γνώση	11L01
πολύ καλό	10h01
πρακτικά	10e01
πρακτικα	10e01
προγραμματίστρια	10n01
προγραμματιστήσ	10n01
προγραμματιστησ	10n01
προγραμματιστρια	10n01
προεδροσ	10n01
προισταμενη	10n01
προισταμενοσ	10n01
προπτυχιακέσ σπουδέσ	11U01
προπτυχιακεσ σπουδεσ	11U01
προπτυχιακο	11U01
προπτυχιακό	11U01
προχωρημένο	11V02
προχωρημενο	11V02
προϊστάμενοσ	10n01
προϊσταμένη	10n01
πρωτο βραβειο	00P01
πρόεδροσ	10n01
πρώτο βραβείο	00P01
πτυχίο	11X02
πτυχίο επαλ	11301
πτυχίο πανεπιστημίου	11U01
πτυχιο	11X02
πτυχιο επαλ	11301
πτυχιο πανεπιστημιου	11U01
πτυχιουχοσ	11U01
πτυχιούχοσ	11U01
πωλήτρια	10n01
πωλητήσ	10n01
πωλητησ	10n01
πωλητρια	10n01
σήμερα	10k01
σε εξέλιξη	10k01
σε εξελιξη	10k01
σεμινάριο	10a01
σεμιναριο	10a01
σερβιτορα	10n01
σερβιτοροσ	10n01
σερβιτόρα	10n01
σερβιτόροσ	10n01
σημερα	10k01
στην	11Z01
στο	11Z01
στοιχειωδεισ γνωσεισ	11601
στοιχειωδησ	11601
στοιχειώδεισ γνώσεισ	11601
στοιχειώδησ	11601
στον	11Z01
στουντιο	10l01
στούντιο	10l01
συλλογικοσ τομοσ	10e01
συλλογικόσ τόμοσ	10e01
συλλογοσ	10l01
συμβουλοσ	10n01
συνέδριο	10e01
συνεδριο	10e01
συνεργάτησ	10n01
συνεργάτιδα	10n01
συνεργατησ	10n01
συνεργατιδα	10n01
συνεταιρισμοσ	10l01
συνεταιρισμόσ	10l01
συντάκτησ	10n01
συντάκτρια	10n01
συντακτησ	10n01
συντακτρια	10n01
συντηρήτρια	10n01
συντηρητήσ	10n01
συντηρητησ	10n01
συντηρητρια	10n01
συντομο βιογραφικο	11;01
συντονίστρια	10n01
συντονιστήσ	10n01
συντονιστησ	10n01
συντονιστρια	10n01
σχεδιάστρια	10n01
σχεδιαστήσ	10n01
σχεδιαστησ	10n01
σχεδιαστρια	10n01
σχολή	10m01
σχολή καλών τεχνών	10m01
σχολείο	10m01
σχολειο	10m01
σχολη	10m01
σχολη καλων τεχνων	10m01
σύλλογοσ	10l01
σύμβουλοσ	10n01
σύντομο βιογραφικό	11;01
τ ε ι	10m01
τ κ	11401
τ.ε.ι	10m01
τ.κ	11401
ταμίασ	10n01
ταμιασ	10n01
τει	10m01
τεχνίτησ	10n01
τεχνικοσ	10n01
τεχνικόσ	10n01
τεχνιτησ	10n01
τηλεργασία	11?01
τηλεργασια	11?01
τιμητική διάκριση	00P01
τιμητικη διακριση	00P01
τκ	11401
τμήμα	11[02
τμημα	11[02
τομέασ	11]02
τομεασ	11]02
τομοσ	10e01
τράπεζα	10l01
τραπεζα	10l01
τωρα	10k01
τόμοσ	10e01
τώρα	10k01
υδραυλικοσ	10n01
υδραυλικόσ	10n01
υπάλληλοσ	10n01
υπαλληλοσ	10n01
υπευθυνη	10n01
υπευθυνοσ	10n01
υπεύθυνη	10n01
υπεύθυνοσ	10n01
υπηρεσία	11_02
υπηρεσια	11_02
υποτροφία	00P01
υποτροφια	00P01
υπουργείο	10l01
υπουργειο	10l01
φαρμακείο	10l01
φαρμακειο	10l01
φαρμακοποιοσ	10n01
φαρμακοποιόσ	10n01
φθινοπωρο	11a01
φθινόπωρο	11a01
φουρνοσ	10l01
φούρνοσ	10l01
φυσικοσ	10n01
φυσικοσ ομιλητησ	11=01
φυσικόσ	10n01
φυσικόσ ομιλητήσ	11=01
χειμωνασ	11b01
χειμώνασ	11b01
χειριστήσ	10n01
χειριστησ	10n01
χημικοσ	10n01
χημικόσ	10n01
χρονια	10i01
χρονοσ	10i01
χρόνια	10i01
χρόνοσ	10i01
ψυχολογοσ	10n01
ψυχολόγοσ	10n01
ωδείο	10m01
ωδειο	10m01
ωσ	10j01
ωσ σήμερα	10k01
ωσ σημερα	10k01
όμιλοσ	10l01
όροφοσ	11401
а s	00`01
а.ş	00`01
автобиография	11c01
агент	11d03
агентство	11g02
агенция	11i01
агенција	11j01
агенція	11k01
агроном	11l01
ад	00`01
адвокат	11m04
администратор	12103
администрация	12401
адміністратор	12501
адміністрація	11k01
академии	12601
академия	12702
академија	12901
академія	12:01
академії	12:01
аккредитация	12;01
акредитація	12<01
активно	12=01
альманах	12>01
анализатор	12?01
аналитик	12@01
аналитичар	12A01
аналітик	12501
анкета	12B02
антологія	12D01
ао	12E02
ап	12G01
апотека	11j01
аптека	12H03
архитект	12?01
архитекта	12K01
архитектор	12@01
архітектор	12501
асистент	12L03
асоциация	11i01
асоціація	11k01
аспирант	11l01
аспирантура	12O02
аспірант	12Q01
аспірантура	12R02
ассистент	12@01
ассоциация	12401
атестат	12T02
аттестат	12V02
аттестат о среднем образовании	12X01
аудитор	12Y02
б р	12[01
б-р	12[01
базове	12\01
базовий	12]02
базовий рівень	12\01
базово	12_03
базово ниво	12b01
базовое	12c01
базовые знания	12d02
базовый	12d02
базовый уровень	12c01
базові знання	12]02
бакалавр	12f02
бакалаврат	12h01
бакалавриат	12i01
бакалавър	12j01
бакалавърска	12j01
бакалавърска степен	12j01
бал	12k01
балл	12l01
баллов	12l01
банк	11g02
банка	12m02
бармен	11l01
бечелор	12o01
библиотека	13003
библиотекар	13303
билингв	13601
биография	11c01
биографија	13701
биолог	11l01
бл	12G01
благајник	12K01
благодарность	0QQ01
благодарственное письмо	0QQ01
болница	12m02
больница	12401
бр	13801
брошура	13901
буд	13:01
будинок	13:01
бул	13;02
булевар	13801
булевард	12G01
бульвар	13=02
бухгалтер	12Y02
бытовой	13?01
бюро	11g02
бібліотека	11k01
бібліотекар	12Q01
білінгв	13@01
в	13A03
в браке	13D01
в момента	13E01
в разводе	13D01
в совершенном владении	13F01
в совершенстве	13G01
васпитач	12A01
ведуча	13H01
ведучий	13H01
ведущий	13I01
весна	13J02
весни	13L01
весной	13M01
весны	13M01
вестник	13N02
взимку	13P01
видавництво	13Q02
викладач	12501
випускова	13H01
висока школа	12901
високий	13S01
високо образовање	13T01
виступ	12D01
висше	12j01
висше образование	12j01
висше училище	13U01
вихователь	12Q01
виш	12:01
виша стручна спрема	13V01
виша школа	13W02
виши средњи	13Y01
вище за середній	13Z01
вище середнього	13Z01
владелец	13I01
власник	13[02
власница	12K01
влітку	13]01
во	13^01
водитель	11l01
водительские права	12;01
водительское удостоверение	12;01
водій	12Q01
водійські права	12<01
возач	12A01
возачка дозвола	13_01
волонтер	13`03
волонтёр	11l01
восени	13c01
воспитател	11l01
вођа	12K01
впевнений	13S01
впевнено	13S01
врач	11l01
врло добро	13d02
вртић	12901
второ място	00>01
вуз	13f02
вукова диплома	00C01
вул	13:01
вулиця	13:01
вх	12G01
вчитель	12Q01
вчителька	13H01
във	13h01
възпитател	12?01
вып	12>01
высокий	13i01
выступление	12>01
высшее	13j01
выше среднего	13k01
від	13l02
віддалена робота	13n01
віддалено	13n01
відділ	13o01
відділення	13o01
відзнака	00A01
відмінно	14002
вільне	14201
вільне володіння	14201
вільно	14201
вільно володію	14201
вісник	12D01
г	14303
газета	11g02
гбу	00`01
геолог	11l01
гимназия	12702
гимназија	12901
глава	14603
главный	13I01
го	14902
говоримо	14;01
год	14<02
года	14>01
година	14?02
године	14A01
години	14B01
голова	13H01
головний	13H01
город	12[01
гостиница	12401
готвач	12?01
готель	11k01
гр	12G01
грамота	14C03
гран при	0QQ01
гран прі	00A01
гран-при	0QQ01
гран-прі	00A01
грант	0QQ01
група	14F04
группа	14J02
группа компаний	12401
гуп	00`01
гімназія	12:01
д	12[01
д т н	14L01
д.т.н	14L01
данас	14M01
двуезичен	14N01
департамент	14O02
депо	14Q02
детска градина	13U01
детский сад	12601
дизайнер	14S03
дизајнер	12A01
диплом	14V05
диплом бакалавра	12i01
диплом з відзнакою	12k01
диплом с отличием	12l01
диплом специалиста	13j01
диплом техника	14[01
диплома	14\02
диплома за средно образование	14^01
дипломирани	13T01
директор	14_04
дирекция	14c02
дирекција	14e01
дисертация	13901
дисертація	12D01
диссертация	12>01
дистанционно	14f02
дистанционный	14h01
дистанційно	13n01
дитячий садок	12:01
днес	13E01
до	14i04
до данас	14M01
до днес	13E01
до момента	13E01
до настоящего времени	14m01
до настоящия момент	13E01
до сада	14M01
до сега	13E01
до сих пор	14m01
до сьогодні	14n01
до тепер	14n01
до теперішнього часу	14n01
добра	13Y01
добре	14o03
добрий	13Z01
добро	15204
доброволец	15601
дозвола	13_01
доклад	13N02
доктор	15701
доктор наук	15802
доктор наука	15:01
доктор філософії	15;01
докторант	12?01
докторантура	15701
докторат	15:01
докторска степен	15701
докторске студије	15:01
дом	12[01
дом здравља	11j01
доо	00`01
доповідь	12D01
допуск	15<02
досега	13E01
досконало	15>01
дослідник	12Q01
досі	14n01
дотепер	14n01
доцент	11d03
дружество	11i01
друкарня	11k01
друштво	11j01
еад	00`01
екип	15?01
економиста	12K01
економска школа	12901
економіст	12Q01
експерт	15@04
експертний	15D01
експертно	15E01
електрик	12Q01
електричар	12K01
електротехник	12?01
елементарний	12\01
елементарно	12b01
еоод	00`01
есей	12D01
есен	15F01
есента	15F01
ет	15G02
ж	15I04
ж к	12G01
ж.к	12G01
железници	11i01
жен	15M01
жена	15N02
женат	13D01
женен	15P01
женски	15N02
женский	15M01
женско	15Q01
женщина	15M01
животопис	13701
журнал	15R02
журналист	15T02
журналіст	12Q01
жінка	15V01
жіноча	15V01
жіночий	15V01
з	13l02
з відзнакою	12k01
заваривач	12K01
заварчик	12?01
завод	15W04
задоволително	14;01
задруга	11j01
заместитель	11l01
заместник	12?01
замужем	13D01
заміжня	15[01
зао	00`01
зараз	14n01
засновник	12Q01
застраховане	11i01
заступник	12Q01
зборник	15\01
збірник	12D01
зварник	12Q01
звено	15?01
зима	15]04
зимата	15a01
зими	13P01
зимой	15b01
зимы	15b01
знаком	15c01
значка	00>01
зно	0;X01
зрелостен изпит	14^01
зі	15d01
зі словником	12\01
и	15e03
изворни говорник	15h01
изд во	12>01
изд-во	12>01
издавач	15\01
издавачка кућа	11j01
издателство	15i02
издательство	15k02
излагање	15\01
изследовател	12?01
икономист	12?01
икономически университет	13U01
инженер	15m02
инжењер	15o01
инспектор	15T02
институт	16006
инструктор	16602
интегрисане студије	13T01
ип	00`01
исследовател	12@01
истраживач	12A01
й	16801
к т н	15802
к э н	14L01
к.т.н	15802
к.э.н	14L01
кандидат	16901
кандидат наук	15802
канцеларија	11j01
капитан	11l01
касиер	12?01
касир	12Q01
кассир	11l01
категория	16:02
категорія	12<01
кафедра	16<04
кв	13=02
квалификация	16@01
кваліфікація	16A01
квартира	13=02
керівник	12501
кладовщик	11l01
клиника	13003
клініка	11k01
книга	16B03
кну	0@i01
код	16E01
коледж	16F01
колеж	16G02
колледж	16I01
команда	14O02
комерцијалиста	12K01
компания	14Q02
компанија	11j01
компанія	11k01
конверзацијски	16J01
конкурс	14C03
конкурса	0QQ01
конкурсу	00A01
конобар	12A01
консерватория	12702
консерваторія	12:01
консултант	16602
консультант	16K02
конференция	13N02
конференција	15\01
конференція	12D01
концерн	12401
кооперация	11i01
координатор	14_04
копирайтер	11l01
копірайтер	12Q01
кореспондент	12Q01
корп	12[01
корпорация	12401
корпорація	11k01
корреспондент	11l01
кпі	0@i01
край	12[01
красный диплом	12l01
кубок	0QQ01
кувар	12A01
курс	16M04
курсы	12601
кухар	12Q01
књига	15\01
лаборант	12Y02
лаборатория	14Q02
лабораторија	11j01
лабораторія	11k01
лавреат	00A01
лавреатка	00A01
лауреат	14C03
лауреатка	00A01
лекар	16602
лектор	16Q02
лекция	13901
лекція	12D01
лесник	13I01
лесхоз	12401
лет	14>01
лета	16S01
лето	16T02
летом	16S01
лидер	11l01
лицей	12702
лиценз	16V01
лицензия	12;01
лиценца	13_01
логист	11l01
логіст	12Q01
лучшая	0QQ01
лучший	0QQ01
лято	16W01
лятото	16W01
лікар	12Q01
лікарня	11k01
літа	13]01
літо	13]01
ліцей	12:01
ліцензія	12<01
м	16X04
магазин	12H03
магационер	12K01
магистар	13T01
магистр	13j01
магистратура	16\03
магистър	16_01
магистърска	16_01
магистърска степен	16_01
магістр	16`01
магістратура	16`01
майстер	12Q01
майстерня	11k01
майстор	12?01
майчин	14N01
майчин език	14N01
маркетолог	12Y02
мастер	16a02
мастер студије	13T01
мастерская	12401
матерен	14N01
матерњи	15h01
матерњи језик	15h01
матура	16c02
матурски испит	16e01
машинист	15T02
мајстор	12K01
мгту	0@i01
мгу	0@i01
медал	00>01
медаль	16f02
медаља	00C01
медбрат	13I01
медицинска сестра	16h02
медсестра	16j02
медуниверситет	12601
менаџер	12A01
менеджер	16K02
мениджър	12?01
мес	16l02
месец	16n02
месеца	16n02
месеци	17001
месяц	17101
месяца	17101
месяцев	17101
методист	11l01
механик	15T02
механичар	12A01
механік	12Q01
микрорайон	12[01
министарство	11j01
министерство	14Q02
младший	13I01
много добре	17201
много добро	17302
много добро ниво	17501
модул	17601
мое резюме	17701
молодший	13H01
молодший бакалавр	17801
молодший спеціаліст	17801
момента	13E01
монография	13N02
монографія	12D01
монтажник	11l01
моё резюме	17701
моє резюме	17901
муж	17:01
мужской	17:01
мужчина	17:01
музей	12H03
музеј	11j01
музыкант	11l01
муп	00`01
мушкарац	17;01
мушки	17;01
мушко	17;01
мъж	17<01
мъжки	17<01
міністерство	11k01
міс	17=01
місто	13:01
місяць	17=01
місяці	17=01
місяців	17=01
н в	14m01
н.в	14m01
на бытовом уровне	13?01
на даљину	17>01
наб	12[01
набережна	13:01
набережная	12[01
навесні	13L01
нагорода	00A01
награда	17?03
найкраща	00A01
найкращий	00A01
направление	17B03
направление подготовки	16@01
напреднал	17302
напреднало	17302
напредно	13d02
напрям	16A01
нарис	12D01
насеље	13801
наст вр	14m01
наст время	14m01
наст. вр	14m01
наст. время	14m01
наставник	12K01
наставница	12K01
настояще	13E01
настоящее время	14m01
настоящем	13E01
настоящий момент	14m01
настоящия момент	13E01
науковий співробітник	13H01
научен сътрудник	15601
научная статья	12>01
научный сотрудник	13I01
началник	12?01
начално	17E02
начальник	12Y02
начальный	12d02
начальный уровень	12c01
начинаещ	17G02
начинающий	17I01
начиная с	17J01
нв	14m01
не женат	13D01
не замужем	13D01
нед	17K01
недели	17K01
недель	17K01
неделя	17K01
неженен	15P01
незаміжня	15[01
неодружена	15[01
неодружений	15[01
неожењен	17L01
неоконченное высшее	12i01
неомъжена	15P01
неудата	17L01
новинар	12A01
новичок	17I01
носитель	13601
носитель языка	13601
носій	13@01
носій мови	13@01
нпо	00`01
оао	00`01
обл	17M03
область	13=02
образователно квалификационна степен магистър	16_01
образователно-квалификационна степен магистър	16_01
обука	13_01
община	17P02
објављен	15\01
овлашћење	13_01
од	17R02
одељење	14e01
одитор	12?01
одлично	13d02
одружена	15[01
одружений	15[01
одсек	17T02
ожењен	17L01
ожидаемый	17V01
ожидается	17V01
олимпиада	17W02
олімпіада	00A01
омъжена	15P01
онлайн	17Y03
онлајн	17>01
оод	00`01
ооо	12E02
оператер	12A01
оператор	17\03
општина	11j01
осени	17_01
осень	17_01
осенью	17_01
осені	13c01
осигурање	11j01
оснивач	12A01
основател	15T02
основе	17`02
основна школа	12901
основне академске студије	12o01
основне студије	12o01
основно	17b04
основно владеене	14;01
основно знање	17f01
основно ниво	12b01
основно училище	13U01
осінь	13c01
от	17g03
от разстояние	17j01
отговорник	12?01
отдел	14c02
отделение	17k03
отель	12401
отличен	17n01
отличие	17o02
отлично	18103
отлично владеене	17201
отличное	13F01
офис	14Q02
официант	11l01
офіс	11k01
офіціант	12Q01
оцена	18401
оценка	18502
оцінка	12k01
очаква се	18701
очаквано	18701
очекивано	18801
очікуваний	18901
очікується	18901
пао	00`01
парикмахер	11l01
пасивно	17f01
пат	00`01
патент	18:04
пг	13U01
пгжпт	13U01
пекара	11j01
пекарна	11i01
пекарня	11g02
пер	12[01
первое место	0QQ01
переводчик	11l01
переводчица	13I01
перекладач	12Q01
переможець	00A01
переможниця	00A01
переулок	12[01
перше місце	00A01
пивара	11j01
пл	18>02
плакет	00>01
планирано	18@02
планируемый	17V01
планируется	17V01
планується	18901
площа	13:01
площад	12G01
площадь	12[01
по	18B02
по н в	14m01
по н.в	14m01
по наст время	14m01
по наст. время	14m01
по настоящее время	14m01
по настоящий момент	14m01
по сей день	14m01
по сьогодні	14n01
по теперішній час	14n01
по цей день	14n01
по цей час	14n01
победител	00>01
победитель	0QQ01
победительница	0QQ01
победник	00C01
победница	00C01
повар	11l01
повна середня	18D01
повышение квалификации	12;01
поглавље	15\01
поглиблений	14201
подразделение	18E01
подяка	00A01
позориште	11j01
поликлиника	14Q02
политех	12601
политехнический	12601
положен	13_01
полувисше	18F01
поліклініка	11k01
політехніка	12:01
помощник	15T02
помоћник	12K01
помічник	12Q01
понастоящем	13E01
понині	14n01
посвідчення	12<01
посвідчення водія	12<01
поселок	12[01
пословођа	12K01
посёлок	12[01
потврда	13_01
похвала	00C01
початковий	12]02
початковий рівень	12\01
початківець	18G01
почетна грамота	00>01
почетная грамота	0QQ01
почетник	18H02
почетно	17f01
почётная грамота	0QQ01
пр	13=02
пр т	12[01
пр-т	12[01
правник	12K01
правница	12K01
правоспособност	16V01
практикант	13`03
прат	00`01
преводач	12?01
преводилац	12K01
предавач	12A01
предавање	15\01
предвиђено	18801
предполагаемый	17V01
предприятие	14Q02
председател	15T02
председник	12K01
председница	12K01
предстои	18701
предузеће	11j01
президент	11d03
премия	0QQ01
премія	00A01
преподавател	18J02
призер	16f02
признање	00C01
призёр	0QQ01
приправник	12K01
приправница	12K01
пров	13:01
провизор	13I01
провулок	13:01
провідний	13H01
програмер	12A01
програмист	12?01
программист	12@01
програміст	12501
продав	12Q01
продавац	12K01
продавач	12?01
продавачица	12K01
продавец	11l01
продавница	11j01
продвинутый	18L02
продвинутый уровень	13F01
продюсер	12Y02
проезд	12[01
пролет	18N01
пролетта	18N01
пролеће	18O01
прораб	11l01
просек	18401
просек оцена	18401
просечна оцена	18401
просп	13:01
проспект	13=02
просунутий	14002
професионален бакалавър	12j01
професионална автобиография	11c01
професионална биографија	13701
професионална гимназия	13U01
професионална квалификация	14^01
професор	12L03
профессиональный	13F01
профессор	12@01
професійний	14201
професійно технічна	18D01
професійно-технічна	18D01
профил	18P01
профиль	16@01
психолог	11m04
пту	0@i01
публикация	13N02
публикација	15\01
публікація	12D01
пут	13801
първо място	00>01
підвищення кваліфікації	12<01
підприємство	11k01
підрозділ	13o01
р	18Q01
работаю	14m01
работник	12?01
рабочий	18R02
рад	15\01
рад од куће	17>01
радионица	11j01
радна биографија	13701
радник	12K01
радница	12K01
радіо	11k01
разведен	18T03
разведена	18T03
разведён	13D01
разговорный	13?01
разговорный уровень	13?01
разработчик	18J02
разрешително	16V01
разряд	12;01
район	13=02
рачуновођа	12K01
редактор	14S03
редакция	12401
редакція	11k01
режисер	12Q01
режиссер	11l01
режиссёр	11l01
резюме	12B02
рекрутер	12Y02
республика	12[01
ресторан	18W03
ресторант	11i01
референт	12A01
риелтор	11l01
робочий	13Z01
робітник	13H01
роден	14N01
роден език	14N01
родная	13601
родной	13601
родной язык	13601
розділ	12D01
розлучена	15[01
розлучений	15[01
розмовна	18Z01
розмовний	18Z01
розмовний рівень	18Z01
розробник	12501
роки	18Q01
року	18Q01
років	18Q01
руководилац	12K01
руководител	12@01
ръководител	18[01
рідна	13@01
рідна мова	13@01
рідний	13@01
рік	18Q01
с	18\03
с отличием	12l01
саветник	12K01
саветница	12K01
сада	14M01
садашњост	14M01
самозайнятий	11k01
самозанятый	12401
саопштење	15\01
сарадник	12K01
сарадница	12K01
сборник	13N02
сварщик	11l01
свидетелство	16V01
свидетельство	12;01
свободно	18_02
свободно владею	13F01
свободное	13F01
свободное владение	13F01
свободный	13F01
свідоцтво	12<01
сдружение	11i01
сега	13E01
сегодня	14m01
сейчас	14m01
секретар	18a03
секретарица	12K01
секретарь	11l01
сектор	18d04
село	13=02
семеен	15P01
семейна	15P01
сервитьор	12?01
середньо	18Z01
середня	18D01
середня освіта	18D01
середня спеціальна	17801
середній	18h02
середній бал	12k01
середній рівень	18Z01
сертификат	18j03
сертификация	12;01
сертифициран	16V01
сертифицированный	12;01
сертифікат	18m01
сертифікація	12<01
слабо	12b01
слесарь	11l01
служба	18n05
слюсар	12Q01
смер	17601
со	19302
со словарем	12c01
со словарём	12c01
соавтор	12>01
собственик	12?01
совершенное	13G01
сотрудник	11l01
соу	13U01
союз	12401
спбгу	0@i01
специализация	18P01
специалист	19503
специалист по	18F01
специалитет	13j01
специалност	18P01
специальность	16@01
специјалиста	12K01
спеціальність	16A01
спеціалізація	16A01
спеціаліст	19802
спеціалітет	16`01
списание	13901
співавтор	12D01
співробітник	12Q01
спілка	11k01
среден успех	17n01
среден успех от следването	17n01
средне	13?01
среднее	12X01
среднее образование	12X01
среднее общее	12X01
среднее профессиональное	14[01
среднее профессиональное образование	14[01
среднее специальное	14[01
средний	19:02
средний балл	12l01
средний уровень	13?01
средно	19<03
средно владеене	14;01
средно ниво	19?02
средно образование	14^01
средно специално	14^01
средно специално образование	14^01
средно училище	13U01
средња стручна спрема	16e01
средња школа	12901
средње	19A02
средњи	16J01
средњи ниво	16J01
ссс	16e01
стажант	12?01
стажер	12Y02
стажист	12Q01
стажиста	12K01
стажёр	11l01
стан	13801
старший	19C02
статия	13901
стаття	12D01
статья	12>01
степень бакалавра	12i01
степень магистра	13j01
стипендия	17W02
стипендија	00C01
стипендія	00A01
столар	12K01
стр	12[01
строительная	12401
стройка	12401
струковне студије	12o01
стручни испит	13_01
стручњак	19E02
студио	12m02
студия	12401
студијски програм	17601
студія	11k01
ступінь бакалавра	12h01
ступінь магістра	16`01
су	13U01
супермаркет	11g02
счетоводител	12?01
считано от	19G01
сътрудник	12?01
сьогодні	14n01
т ч	14n01
т.ч	14n01
та	16801
такмичење	00C01
театр	11g02
театър	11i01
тези	12D01
тезисы	12>01
текущее время	14m01
телеканал	11k01
теперішнього часу	14n01
теперішній час	14n01
тестер	12?01
тестировщик	12@01
тестувальник	12501
техлид	13I01
техник	15T02
техникум	19H02
техничар	12A01
техничка школа	12901
технолог	11d03
технік	12Q01
технікум	16F01
течно	12=01
тиждень	19J01
тижні	19J01
тижнів	19J01
тим	14e01
тимлид	13I01
типография	12401
тов	19K02
товаровед	11l01
токарь	11l01
тоо	00`01
торговый дом	12401
торговый представитель	13I01
трг	13801
тренер	12Y02
тренутно	14M01
треньор	12?01
трки	0;X01
търговец	12?01
търговски представител	15601
у	19M02
у браку	17L01
у досконалості	15>01
у току	14M01
уверенно	13i01
уверенный	13i01
уверење	13_01
удаленка	14h01
удаленная работа	14h01
удаленно	14h01
удалёнка	14h01
удалённая работа	14h01
удалённо	14h01
удата	17L01
удовлетворительно	13?01
удостоверение	16:02
удружење	11j01
ул	19O03
улица	19O03
универзитет	19R01
университет	19H02
университета	12702
університет	16F01
управител	12?01
управление	19S03
управління	19V02
уредник	12K01
уредница	12K01
усмерење	17601
успех	17n01
учебник	13901
ученик	13I01
училище	19X03
учител	12?01
учитель	12Y02
учительница	13I01
учитељ	12A01
учредитель	11l01
фабрика	15W04
факултет	19[02
факультет	19]04
фармацевт	11d03
фармацеут	12A01
фаховий молодший бакалавр	17801
фахівець	13H01
фгуп	00`01
фельдшер	13I01
физик	11l01
финалист	0QQ01
финалиста	00C01
фирма	13003
фонд	11g02
фондация	11i01
фондација	11j01
фоп	00`01
фотограф	12Y02
фриланс	12401
фрилансер	11l01
фріланс	11k01
фіналіст	00A01
фірма	11k01
химик	11l01
хозяйство	12401
холдинг	12H03
холост	13D01
холостой	13D01
хорошее	13k01
хороший	19a02
хорошо	19a02
хотел	12m02
художник	11l01
цей час	14n01
центар	11j01
центр	11g02
център	11i01
цех	19S03
ч	19c01
часопис	15\01
червоний диплом	12k01
чирак	15601
читалище	11i01
читаю профессиональную литературу	12c01
читаю со словарем	12c01
читаю со словарём	12c01
члан	12K01
чланак	15\01
член	15601
чоловік	19c01
чоловіча	19c01
чоловічий	19c01
шеф	12K01
школа	19d04
школа no	12601
школьный	12c01
шосе	13:01
шоссе	12[01
шофьор	12?01
шофьорска книжка	16V01
экономист	11l01
эксперт	19h01
экспертный	19h01
экспертный уровень	19h01
электрик	11l01
элементарный	12c01
юрист	11d03
і	16801
із	13l02
інженер	12501
інститут	16F01
јединица	14e01
јесен	19i01
ґрант	00A01
אביב	19j01
אגף	19k01
אדריכל	19l01
אדריכלית	19l01
אולפנה	19m01
אוניברסיטה	19m01
אוניברסיטת	19m01
אות	19n01
אח	19l01
אחות	19l01
אחראי	19l01
אחראית	19l01
אישה	19o01
אנליסט	19l01
אנליסטית	19l01
אקדמיה	19m01
ארגון	1:001
ב	1:101
ב"א	1:201
בגרות	00I01
בגרות מלאה	00I01
בגרות עיונית	00I01
בהצטיינות	1:301
בוגר	1:201
בוגרת	1:201
בודק	19l01
בודקת	19l01
ביטוח	1:001
בינוני	1:402
בינונית	1:402
בינונית גבוהה	1:601
בית אבות	1:001
בית החולים	1:001
בית הספר	19m01
בית חולים	1:001
בית מרקחת	1:001
בית ספר	19m01
בנק	1:001
בסיס	1:701
בסיסי	1:802
בסיסית	1:802
בע"מ	1:001
בעלים	19l01
בעמ	1:001
ברמה גבוהה	1::01
ברמת שפת אם	1:;01
גבוהה	1:<02
גבר	1:>01
גן ילדים	19m01
גרוש	1:?01
גרושה	1:?01
ד"ר	1:@01
דו לשוני	1:;01
דו-לשוני	1:;01
דובר ילידי	1:;01
דוקטור	1:@01
דוקטורט	1:A02
דירה	1:C01
דרך	1:C01
האוניברסיטה	19m01
האקדמיה	19m01
הווה	1:D01
הוצאה	1:E01
הוצאת	1:001
החוג	19m01
הטכניון	19m01
היברידי	1:F01
היום	1:D01
המכללה	19m01
המכללה האקדמית	19m01
המרכז	1:001
המרכז האקדמי	19m01
הנדסאי	1:G01
הנדסאית	1:G01
הסמכה	1:H01
הסמכות	1:H01
הסמכת	1:H01
הפקולטה	19m01
הצטיינות	19n01
הצטיינות יתרה	1:301
הרצאה	1:E01
השתלמות	1:H01
התמחות	1:I01
התמחות ב	1:I01
ו	1:J01
ועד היום	1:D01
זוכה	19n01
זכר	1:>01
חבר	19l01
חברה	1:001
חברה בצוות	19l01
חברת	1:001
חוג	1:I01
חודש	1:K01
חודשים	1:K01
חוקר	19l01
חוקרת	19l01
חורף	1:L01
חטיבה	19k01
חטיבת ביניים	19m01
חלשה	1:701
חנות	1:001
חשמלאי	19l01
טבח	19l01
טבחית	19l01
טוב	1:M02
טובה	1:601
טובה מאוד	1::01
טכנאי	19l01
טכנאי מוסמך	1:G01
טכנאית	19l01
טכנולוגיות	1:001
טכניון	19m01
ידע בסיסי	1:701
יו"ר	19l01
יועץ	19l01
יועצת	19l01
יושב ראש	19l01
יחידה	19k01
יחידת	19k01
ישיבה	19m01
ישיבת	19m01
כיום	1:D01
כיכר	1:C01
כנס	1:E01
כעת	1:D01
כתב עת	1:E01
כתבה	1:E01
מ	1:O01
מ"א	1:P01
מאז	1:Q01
מאמן	19l01
מאמנת	19l01
מאמר	1:E01
מאפייה	1:001
מבקר	19l01
מגמה	1:I01
מגמת	1:I01
מדור	19k01
מדליה	19n01
מדריך	19l01
מדריכה	19l01
מדרשה	19m01
מהנדס	19l01
מהנדסת	19l01
מוזיאון	1:001
מוכר	19l01
מוכרת	19l01
מומחה	1:R02
מומחית	1:R02
מוסמך	1:T02
מוסמכת	1:T02
מועצה	1:001
מורה	19l01
מזכיר	19l01
מזכירה	19l01
מחלקה	19k01
מחלקת	19k01
מטפל	19l01
מטפלת	19l01
מייסד	19l01
מייסדת	19l01
מיקוד	1:C01
מכון	1:001
מכון ללימודים	19m01
מכונאי	19l01
מכללה	19m01
מכללת	19m01
מלגה	19n01
מלגת	19n01
מלון	1:001
מלצר	19l01
מלצרית	19l01
ממוצע	1:301
ממוצע ציונים	1:301
מנהל	19l01
מנהל חשבונות	19l01
מנהלת	19l01
מנהלת חשבונות	19l01
מנכ"ל	19l01
מסלול	1:I01
מסעדה	1:001
מעבדה	1:001
מעצב	19l01
מעצבת	19l01
מפיק	19l01
מפיקה	19l01
מפעיל	19l01
מפעל	1:001
מפקד	19l01
מפקדת	19l01
מפתח	19l01
מפתחת	19l01
מצוין	1:<02
מצוינת	1::01
מצטיין	19n01
מצטיינת	19n01
מקוון	1:F01
מקום ראשון	19n01
מרחוק	1:F01
מרכז	1:V02
מרכזת	19l01
מרפא בעיסוק	19l01
מרפאה	1:001
מרפאה בעיסוק	19l01
מרפאת	1:001
מרצה	19l01
משוער	1:X01
משרד	1:001
מתחיל	1:Y01
מתחילים	1:701
מתכנת	19l01
מתכנתת	19l01
מתמחה	19l01
מתנדב	19l01
מתנדבת	19l01
מתקדם	1:Z01
מתרגם	19l01
מתרגמת	19l01
נגר	19l01
נהג	19l01
נהגת	19l01
נוכחי	1:D01
נוכחית	1:D01
נציג	19l01
נציג מכירות	19l01
נציגת	19l01
נקבה	19o01
נשואה	1:?01
נשוי	1:?01
סבירה	1:[01
סדנה	1:001
סוכנות	1:001
סטודיו	1:001
סטודנט	19l01
סמטת	1:C01
סמינר	19m01
סמנכ"ל	19l01
ספר	1:E01
ספרייה	1:001
ספריית	1:001
ספרן	19l01
ספרנית	19l01
סתיו	1:\01
עבודה מרחוק	1:F01
עבודת גמר	1:E01
עד	1:]01
עד היום	1:D01
עד כה	1:D01
עובד	19l01
עובד מצטיין	19n01
עובדת	19l01
עובדת מצטיינת	19n01
עוזר	19l01
עוזרת	19l01
עורך	19l01
עורך דין	19l01
עורכת	19l01
עורכת דין	19l01
עיון	1:E01
עיריית	1:001
עיתונאי	19l01
עיתונאית	19l01
עכשיו	1:D01
עמותה	1:001
עמותת	1:001
עצמאי	1:001
עצמאית	1:001
פוסטר	1:E01
פטנט	1:E01
פסיכולוג	19l01
פסיכולוגית	19l01
פקולטה	19m01
פקיד	19l01
פקידה	19l01
פרופסור	19l01
פרס	19n01
פרסום	1:E01
פרק	1:E01
צה"ל	1:001
צוות	19k01
ציון	1:301
ציון ממוצע	1:301
ציון סופי	1:301
צפוי	1:X01
צפויה	1:X01
קבוצת	1:001
קו"ח	1:^01
קומה	1:C01
קופת חולים	1:001
קורות חיים	1:^01
קורס	1:H01
קו״ח	1:^01
קיץ	1:_01
קלינאית	19l01
קצין	19l01
קצינה	19l01
קרן	1:001
ראש	19l01
ראש צוות	19l01
רהוטה	1::01
רואה חשבון	19l01
רווק	1:?01
רווקה	1:?01
רופא	19l01
רופאה	19l01
רוקח	19l01
רוקחת	19l01
רח	1:C01
רחוב	1:C01
רישיון	1:H01
רישיון נהיגה	1:H01
רכז	19l01
רכזת	19l01
רמה גבוהה	1:<02
רמת שיחה	1:[01
רשיון	1:H01
רשת	1:001
רתך	19l01
שד	1:C01
שדרות	1:C01
שוטף	1::01
שוטפת	1::01
שותף	19l01
שותפה	19l01
שיחה	1:[01
שכונת	1:C01
שליטה מלאה	1::01
שנה	1:`01
שנים	1:`01
שף	19l01
שפת אם	1:;01
שפת-אם	1:;01
ת ד	1:C01
ת.ד	1:C01
תואר	1:201
תואר ראשון	1:201
תואר ראשון ב	1:201
תואר שלישי	1:@01
תואר שני	1:P01
תואר שני ב	1:P01
תחרות	19n01
תיאטרון	1:001
תיכון	1:a02
תעודה	1:H01
תעודת	1:H01
תעודת בגרות	00I01
תעודת הוקרה	19n01
תעודת הוראה	1:G01
תעודת הצטיינות	19n01
תעודת מקצוע	1:c02
תעשיות	1:001
أخصائي	1:e01
أخصائية	1:e01
أساسي	1:f02
أساسيات	1:f02
أساسية	1:h01
أستاذ	1:e01
أستاذة	1:e01
أشهر	1:i01
أعزب	1:j01
أعوام	1:k01
أفضل	1:l01
أكاديمية	1:m01
أمانة	1:n01
أمين مكتبة	1:e01
أنثى	1:o01
أونلاين	1;001
إتقان	1;101
إجادة تامة	1;101
إجازة	1;201
إجازة جامعية	1;201
إدارة	1;302
إعدادية	1:m01
إلى	1;501
إلى الآن	1;601
ابتدائي	1:h01
ابتدايي	1:h01
اتقان	1;101
اجاده تامه	1;101
اجازه	1;201
اجازه جامعيه	1;201
اختصاصي	1:e01
اخصايي	1:e01
اخصاييه	1:e01
اداره	1;302
اساسي	1:f02
اساسيات	1:f02
اساسيه	1:h01
استاذ	1:e01
استاذه	1:e01
استشاري	1:e01
استشارية	1:e01
استشاريه	1:e01
استوديو	1:n01
اشهر	1:i01
اعتماد	1;701
اعداديه	1:m01
اعزب	1:j01
اعوام	1:k01
افضل	1:l01
اكاديميه	1:m01
الآن	1;601
الاختصاص	1;801
الان	1;601
البكالوريا	1;901
البكالوريوس	1;201
التقدير	1;:01
الثانوية	1;901
الثانوية العامة	1;901
الثانويه	1;901
الثانويه العامه	1;901
الجامعة	1:m01
الجامعه	1:m01
الحاضر	1;601
الحالي	1;601
الخريف	1;;01
الدبلوم	1;<01
الدرجة	1;:01
الدرجه	1;:01
الدكتوراه	1;=01
الدور	1;>01
الربيع	1;?01
السيرة الذاتية	1;@01
السيره الذاتيه	1;@01
الشتاء	1;A01
الشركة	1:n01
الشركه	1:n01
الصيف	1;B01
القسم	1;C01
الكلية	1:m01
الكليه	1:m01
اللغة الأصلية	1;D01
اللغة الأم	1;D01
اللغه الاصليه	1;D01
اللغه الام	1;D01
الليسانس	1;201
المؤسسة	1:n01
الماجستير	1;E01
المتوقع	1;F01
المدرسة	1:m01
المدرسة الثانوية	1:m01
المدرسه	1:m01
المدرسه الثانويه	1:m01
المركز الأول	1:l01
المركز الاول	1:l01
المركز الثاني	1:l01
المعدل	1;:01
المعدل التراكمي	1;:01
المعدل العام	1;:01
المعهد	1:m01
الموسسه	1:n01
الوقت الحالي	1;601
الى	1;501
الي	1;501
الي الان	1;601
اليوم	1;601
امانه	1:n01
امرأة	1:o01
امراه	1:o01
امين مكتبه	1:e01
انثى	1:o01
انثي	1:o01
اونلاين	1;001
بائع	1:e01
بائعة	1:e01
باحث	1:e01
باحثة	1:e01
باحثه	1:e01
بايع	1:e01
بايعه	1:e01
بتقدير	1;:01
بحث	1;G01
براءة اختراع	1;G01
براءه اختراع	1;G01
بسيطة	1:h01
بسيطه	1:h01
بطلاقة	1;101
بطلاقه	1;101
بكالوريا	1;901
بكالوريس	1;201
بكالوريوس	1;201
بلدية	1:n01
بلديه	1:n01
بناية	1;>01
بنايه	1;>01
بنك	1:n01
تأمين	1:n01
تامين	1:n01
تخصص	1;801
تخصص في	1;801
ترخيص	1;701
تقدير	1;:01
تقني	1:e01
تكريم	1:l01
توجيهي	1;901
ثانوي	1:m01
ثانوية	1:m01
ثانوية عامة	1;901
ثانويه	1:m01
ثانويه عامه	1;901
ثنائي اللغة	1;D01
ثنايي اللغه	1;D01
جائزة	1:l01
جامعة	1:m01
جامعه	1:m01
جايزه	1:l01
جمعية	1:n01
جمعيه	1:n01
جيد	1;H02
جيد جدا	1;101
جيدة	1;J01
جيدة جدا	1;101
جيده	1;J01
جيده جدا	1;101
حاليا	1;601
حالياً	1;601
حاليًا	1;601
حتى	1;501
حتى الآن	1;601
حتى الوقت الحالي	1;601
حتى اليوم	1;601
حتى تاريخه	1;601
حتي	1;501
حتي الان	1;601
حتي الوقت الحالي	1;601
حتي اليوم	1;601
حتي تاريخه	1;601
حي	1;>01
خبير	1;K02
خبيرة	1;K02
خبيره	1;K02
خريف	1;;01
دائرة	1;C01
دار	1:n01
دار النشر	1;G01
دار نشر	1:n01
دايره	1;C01
دبلوم	1;M02
دبلوم عالي	1;E01
دبلوم فني	1;<01
دبلوم متوسط	1;<01
درجة البكالوريوس	1;201
درجة الدكتوراه	1;=01
درجة الماجستير	1;E01
درجه البكالوريوس	1;201
درجه الدكتوراه	1;=01
درجه الماجستير	1;E01
درع	1:l01
دكتوراه	1;=01
دورة	1;701
دوره	1;701
ذكر	1;O01
رئيس	1:e01
رئيسة	1:e01
ربيع	1;?01
رجل	1;O01
رخصة	1;701
رخصة قيادة	1;701
رخصه	1;701
رخصه قياده	1;701
رسالة	1;G01
رساله	1;G01
روضة	1:m01
روضه	1:m01
رييس	1:e01
رييسه	1:e01
زمالة	1;701
زماله	1;701
سائق	1:e01
سايق	1:e01
سباك	1:e01
سكرتير	1:e01
سكرتيرة	1:e01
سكرتيره	1:e01
سنة	1;P02
سنه	1;P02
سنوات	1:k01
سيرة ذاتية	1;@01
سيره ذاتيه	1;@01
شارع	1;>01
شتاء	1;A01
شركة	1:n01
شركه	1:n01
شعبة	1;R02
شعبه	1;R02
شقة	1;>01
شقه	1;>01
شهادة	1;701
شهادة الثانوية	1;901
شهادة تقدير	1:l01
شهادة معتمدة	1;701
شهاده	1;701
شهاده الثانويه	1;901
شهاده تقدير	1:l01
شهاده معتمده	1;701
شهر	1:i01
شهور	1:i01
ص ب	1;>01
ص.ب	1;>01
صحفي	1:e01
صحفية	1:e01
صحفيه	1:e01
صحيفة	1:n01
صحيفه	1:n01
صيدلانية	1:e01
صيدلانيه	1:e01
صيدلي	1:e01
صيدلية	1:n01
صيدليه	1:n01
صيف	1;B01
ضعيف	1:h01
طاه	1:e01
طباخ	1:e01
طبيب	1:e01
طبيبة	1:e01
طبيبه	1:e01
طريق	1;>01
طلاقة	1;101
طلاقه	1;101
عام	1;P02
عامل	1:e01
عبر الإنترنت	1;001
عبر الانترنت	1;001
عزباء	1:j01
عضو	1:e01
عضوية	1;701
عضويه	1;701
عمارة	1;>01
عماره	1;>01
عمل حر	1:n01
عن بعد	1;001
عن بُعد	1;001
عيادة	1:n01
عياده	1:n01
فائز	1:l01
فائزة	1:l01
فايز	1:l01
فايزه	1:l01
فريق	1;C01
فصل	1;G01
فندق	1:n01
فني	1:e01
فنية	1:e01
فنيه	1:e01
فوق المتوسط	1;J01
في	1;T01
قائد	1:e01
قايد	1:e01
قرية	1;>01
قريه	1;>01
قسم	1;R02
قناة	1:n01
قناه	1:n01
كاتب	1:e01
كاتبة	1:e01
كاتبه	1:e01
كتاب	1;G01
كليات	1:m01
كلية	1:m01
كليه	1:m01
كهربائي	1:e01
كهربايي	1:e01
لحام	1:e01
لدى	1;T01
لدي	1;T01
لغة أم	1;D01
لغة الأم	1;D01
لغتي الأم	1;D01
لغتي الام	1;D01
لغه الام	1;D01
لغه ام	1;D01
للآن	1;601
للان	1;601
ليسانس	1;201
مؤتمر	1;G01
مؤسس	1:e01
مؤسسة	1:n01
مؤسسة مشاركة	1:e01
ماجستير	1;E01
مالك	1:e01
مبتدئ	1:f02
مبتدئة	1:h01
مبتدي	1:f02
مبتديه	1:h01
مبرمج	1:e01
مبرمجة	1:e01
مبرمجه	1:e01
متجر	1:n01
متحف	1:n01
متدرب	1:e01
متدربة	1:e01
متدربه	1:e01
مترجم	1:e01
مترجمة	1:e01
مترجمه	1:e01
متزوج	1:j01
متزوجة	1:j01
متزوجه	1:j01
متطوع	1:e01
متطوعة	1:e01
متطوعه	1:e01
متقدم	1;U02
متقدمة	1;U02
متقدمه	1;U02
متوسط	1;W02
متوسطة	1;W02
متوسطه	1;W02
متوقع	1;F01
متوقعة	1;F01
متوقعه	1;F01
مجلة	1;G01
مجله	1;G01
مجموعة	1:n01
مجموعه	1:n01
محادثة	1;Y01
محادثه	1;Y01
محاسب	1:e01
محاسبة	1:e01
محاسبه	1:e01
محاضر	1:e01
محاضرة	1;Z02
محاضره	1;Z02
محافظة	1;>01
محافظه	1;>01
محام	1:e01
محامي	1:e01
محامية	1:e01
محاميه	1:e01
محترف	1;101
محرر	1:e01
محررة	1:e01
محرره	1:e01
محلل	1:e01
محللة	1:e01
محلله	1:e01
مخبز	1:n01
مختبر	1:n01
مدارس	1:m01
مدرب	1:e01
مدربة	1:e01
مدربه	1:e01
مدرس	1:e01
مدرسة	1:m01
مدرسة ثانوية	1:m01
مدرسة صف	1:e01
مدرسه	1:m01
مدرسه ثانويه	1:m01
مدرسه صف	1:e01
مدقق	1:e01
مدير	1:e01
مديرة	1:e01
مديره	1:e01
مدينة	1;>01
مدينه	1;>01
مراقب	1:e01
مرشد	1:e01
مركز	1:n01
مسؤول	1:e01
مسؤولة	1:e01
مسابقة	1:l01
مسابقه	1:l01
مساعد	1:e01
مساعدة	1:e01
مساعده	1:e01
مستشار	1:e01
مستشارة	1:e01
مستشاره	1:e01
مستشفى	1:n01
مستشفي	1:n01
مستمر	1;601
مسرح	1:n01
مسوول	1:e01
مسووله	1:e01
مشرف	1:e01
مشرفة	1:e01
مشرفه	1:e01
مشروع خاص	1:n01
مشغل	1:e01
مصرف	1:n01
مصمم	1:e01
مصممة	1:e01
مصممه	1:e01
مصنع	1:n01
مصور	1:e01
مطعم	1:n01
مطلق	1:j01
مطلقة	1:j01
مطلقه	1:j01
مطور	1:e01
مطورة	1:e01
مطوره	1:e01
مع مرتبة الشرف	1;:01
مع مرتبه الشرف	1;:01
معتمد	1;701
معتمدة	1;701
معتمده	1;701
معدل	1;:01
معلم	1:e01
معلمة	1:e01
معلمه	1:e01
معماري	1:e01
معهد	1;\02
مقال	1;G01
مقالة	1;G01
مقاله	1;G01
مقبول	1:h01
مكتب	1:n01
مكتبة	1:n01
مكتبه	1:n01
ممتاز	1;U02
ممتازة	1;101
ممتازه	1;101
ممرض	1:e01
ممرضة	1:e01
ممرضه	1:e01
من	1;^01
منحة	1:l01
منحه	1:l01
مندوب	1:e01
مندوبة	1:e01
مندوبه	1:e01
منذ	1;_01
منسق	1:e01
منسقة	1:e01
منسقه	1:e01
منشور	1;G01
منطقة	1;>01
منطقه	1;>01
منظمة	1:n01
منظمه	1:n01
مهندس	1:e01
مهندسة	1:e01
مهندسه	1:e01
موتمر	1;G01
موسس	1:e01
موسسه	1:n01
موسسه مشاركه	1:e01
موظف	1:e01
موظف استقبال	1:e01
موظفة	1:e01
موظفه	1:e01
ميدالية	1:l01
ميداليه	1:l01
ميدان	1;>01
ميكانيكي	1:e01
نائب	1:e01
نادل	1:e01
نايب	1:e01
نجار	1:e01
نشر	1;G01
هيئة	1:n01
هييه	1:n01
و	1;`01
وحدة	1;C01
وحده	1;C01
ورشة	1:n01
ورشه	1:n01
ورقة	1;G01
ورقة بحثية	1;G01
ورقه	1;G01
ورقه بحثيه	1;G01
وزارة	1:n01
وزاره	1:n01
وسام	1:l01
وكالة	1:n01
وكاله	1:n01
अंक	1;a01
अकादमी	1;b01
अच्छा	1;c02
अच्छी	1;e01
अधिकारी	1;f01
अध्यक्ष	1;f01
अध्यापक	1;f01
अध्यापिका	1;f01
अध्याय	1;g01
अनुभाग	1;h01
अनुवादक	1;f01
अपेक्षित	1;i01
अब	1;j01
अब तक	1;j01
अभियंता	1;f01
अभी	1;j01
अभी तक	1;j01
अविवाहित	1;k01
अस्पताल	1;l01
आईटीआई	1;m01
आज	1;j01
आज तक	1;j01
इंजीनियर	1;f01
इंटरमीडिएट	00F01
इंटर्न	1;f01
इलेक्ट्रीशियन	1;f01
उच्च माध्यमिक विद्यालय	1;b01
उत्कृष्ट	1;n02
उन्नत	1;n02
एजेंसी	1;l01
एम ए	1<001
एम एड	1<001
एम एससी	1<001
एम कॉम	1<001
एम टेक	1<001
एम बी ए	1<001
एम.ए	1<001
एम.एड	1<001
एम.एससी	1<001
एम.कॉम	1<001
एम.टेक	1<001
एम.बी.ए	1<001
एमबीए	1<001
एवं	1<101
ऑनलाइन	1<201
और	1<101
औसत	1<301
कंपनी	1;l01
कर्मचारी	1;f01
कारखाना	1;l01
कार्यालय	1;l01
केंद्र	1;l01
कॉलेज	1;b01
कॉलोनी	1<401
कोर्स	1<501
क्लिनिक	1;l01
गर्मी	1<601
गली	1<401
गुरुकुल	1;b01
ग्राम	1<401
ग्रीष्म	1<601
ग्रेड	1;a01
चालक	1;f01
चिकित्सक	1;f01
चिकित्सालय	1;l01
चौक	1<401
छात्रवृत्ति	1<701
जारी	1;j01
जिला	1<401
जीवन परिचय	1<801
जीवन वृत्त	1<801
जीवनवृत्त	1<801
टीम	1;h01
ट्रस्ट	1;l01
डिज़ाइनर	1;f01
डिजाइनर	1;f01
डिप्लोमा	1<902
डेवलपर	1;f01
डॉक्टर	1;f01
डॉक्टरेट	1<;01
तक	1<<02
तकनीशियन	1;f01
थोड़ा	1<>01
थोडा	1<>01
दसवीं	00F01
दुकान	1;l01
दूरस्थ	1<201
द्वितीय श्रेणी	1;a01
द्विभाषी	1<?01
धाराप्रवाह	1<@01
नगर	1<401
नगर निगम	1;l01
नर	1<A01
नर्स	1;f01
नारी	1<B01
निगम	1;l01
निदेशक	1;f01
निपुण	1<C01
न्यास	1;l01
पत्रकार	1;f01
पत्रिका	1;g01
पदक	1<701
परास्नातक	1<001
पर्यवेक्षक	1;f01
पाठशाला	1;b01
पात्रता परीक्षा	1<501
पिन	1<401
पी एच डी	1<;01
पी.एच.डी	1<;01
पीएचडी	1<;01
पुरस्कार	1<701
पुरुष	1<A01
पुस्तक	1;g01
पुस्तकालय	1;l01
पुस्तकालयाध्यक्ष	1;f01
पेटेंट	1;g01
पॉलिटेक्निक	1;m01
प्रकाशन	1;l01
प्रकाशित	1;g01
प्रतिनिधि	1;f01
प्रतियोगिता	1<701
प्रतिशत	1;a01
प्रथम श्रेणी	1;a01
प्रथम स्थान	1<701
प्रधानाचार्य	1;f01
प्रबंधक	1;f01
प्रभाग	1;h01
प्रमाण पत्र	1<501
प्रमाणन	1<501
प्रमाणपत्र	1<501
प्रमाणित	1<501
प्रमुख	1;f01
प्रयोगशाला	1;l01
प्रवीण	1<@01
प्रशस्ति	1<701
प्रशस्ति पत्र	1<701
प्रशासक	1;f01
प्रशिक्षक	1;f01
प्रशिक्षु	1;f01
प्राइवेट लिमिटेड	1;l01
प्राध्यापक	1;f01
प्रारंभिक	1<D02
प्रोग्रामर	1;f01
प्रोफेसर	1;f01
प्रौद्योगिकी संस्थान	1;b01
फाउंडेशन	1;l01
फार्मासिस्ट	1;f01
बहुत अच्छा	1<@01
बायोडाटा	1<801
बारहवीं	00F01
बी ए	1<F01
बी एड	1<F01
बी एससी	1<F01
बी कॉम	1<F01
बी टेक	1<F01
बी.ए	1<F01
बी.एड	1<F01
बी.एससी	1<F01
बी.कॉम	1<F01
बी.टेक	1<F01
बीए	1<F01
बीटेक	1<F01
बुनियादी	1<D02
बैंक	1;l01
बोलचाल	1<301
मंत्रालय	1;l01
मकान	1<401
मध्यम	1<G02
मध्यवर्ती	1<301
महाविद्यालय	1;b01
महिला	1<B01
महीना	1<I01
महीने	1<I01
मातृ भाषा	1<?01
मातृभाषा	1<?01
मार्ग	1<401
मास	1<I01
माह	1<I01
मूलभूत	1<>01
मैकेनिक	1;f01
मैट्रिक	00F01
मैनेजर	1;f01
मोहल्ला	1<401
यूनिवर्सिटी	1;b01
रसोइया	1;f01
रिज़्यूमे	1<801
रिज्यूमे	1<801
रिमोट	1<201
रोड	1<401
लाइसेंस	1<501
लिपिक	1;f01
लिमिटेड	1;l01
लेख	1;g01
लेखाकार	1;f01
व	1<101
वकील	1;f01
वर्तमान	1;j01
वर्तमान तक	1;j01
वर्ष	1<J01
वसंत	1<K01
वार्ड	1<401
वास्तुकार	1;f01
विक्रेता	1;f01
विजेता	1<701
विद्यापीठ	1;b01
विद्यालय	1;b01
विभाग	1;h01
विवाहित	1;k01
विशेषज्ञ	1<L02
विशेषज्ञता	1<N01
विश्लेषक	1;f01
विश्वविद्यालय	1;b01
विषय	1<N01
व्याख्याता	1;f01
व्याख्यान	1;g01
शरद	1<O01
शाखा	1<N01
शिक्षक	1;f01
शिक्षिका	1;f01
शीत	1<P01
शोध पत्र	1;g01
शोधकर्ता	1;f01
शोधपत्र	1;g01
श्रेणी	1;a01
संचालक	1;f01
संचालिका	1;f01
संपादक	1;f01
संभावित	1;i01
संस्था	1;l01
संस्थान	1<Q02
संस्थापक	1;f01
सचिव	1;f01
सडक	1<401
सड़क	1<401
सन्	1<S01
समन्वयक	1;f01
समिति	1;l01
समूह	1;l01
सम्मान	1<701
सम्मानित	1<701
सम्मेलन	1;g01
सर्दी	1<P01
सलाहकार	1;f01
सहायक	1;f01
साधारण	1<>01
सामान्य	1<G02
साल	1<J01
से	1<T03
सेक्टर	1<401
स्कूल	1;b01
स्टूडियो	1;l01
स्त्री	1<B01
स्नातक	1<F01
स्नातकोत्तर	1<001
स्वयंसेवक	1;f01
स्वयंसेविका	1;f01
स्वर्ण पदक	1<701
हाई स्कूल	00F01
हायर सेकेंडरी	00F01
होटल	1;l01
กรม	1<W01
กรรมการ	1<X01
กระทรวง	1<W01
กลุ่ม	1<W01
กลุ่มงาน	1<Y01
การแข่งขัน	1<Z01
ขณะนี้	1<[01
คณะ	1<\01
คนขับรถ	1<X01
ครู	1<X01
คลินิก	1<W01
คล่อง	1<]01
คล่องแคล่ว	1<]01
คะแนนเฉลี่ย	1<^01
คาดว่า	1<_01
คาดว่าจะจบ	1<_01
งานวิจัย	1<`01
จนถึง	1<a01
จนถึงขณะนี้	1<[01
จนถึงปัจจุบัน	1<[01
จังหวัด	1<b01
จาก	1<c01
จุฬาลงกรณ์	1<\01
จํากัด	1<W01
ชนะเลิศ	1<Z01
ชาย	1<d01
ช่าง	1<X01
ช่างภาพ	1<X01
ช่างเทคนิค	1<X01
ซอย	1<b01
ดี	1<e02
ดีมาก	1<g02
ดีเด่น	1<Z01
ดีเยี่ยม	1<]01
ดุษฎีบัณฑิต	1<i01
ตอนนี้	1<[01
ตัวแทน	1<X01
ตั้งแต่	1<j02
ตีพิมพ์	1<`01
ตําบล	1<b01
ถนน	1<b01
ถึง	1<a01
ถึงปัจจุบัน	1<[01
ทนายความ	1<X01
ทางไกล	1<l01
ทีม	1<Y01
ที่	1<m01
ที่ปรึกษา	1<X01
ทุน	1<Z01
ทํางานทางไกล	1<l01
ธนาคาร	1<W01
นักการตลาด	1<X01
นักข่าว	1<X01
นักจิตวิทยา	1<X01
นักบัญชี	1<X01
นักพัฒนา	1<X01
นักวิจัย	1<X01
นักวิเคราะห์	1<X01
นักศึกษาฝึกงาน	1<X01
นักออกแบบ	1<X01
นักเขียน	1<X01
นักแปล	1<X01
นิตยสาร	1<`01
น้อย	1<n01
นําเสนอผลงาน	1<`01
บทความ	1<`01
บทที่	1<`01
บรรณาธิการ	1<X01
บรรณารักษ์	1<X01
บริษัท	1<W01
บริหารธุรกิจบัณฑิต	1<o01
บัณฑิต	1<o01
บัณฑิตวิทยาลัย	1<\01
บ้านเลขที่	1<b01
ประกวด	1<Z01
ประกันภัย	1<W01
ประกาศนียบัตร	1=001
ประกาศนียบัตรวิชาชีพ	1=101
ประกาศนียบัตรวิชาชีพชั้นสูง	1=201
ประชุมวิชาการ	1<`01
ประธาน	1<X01
ประวัติย่อ	1=301
ประวัติย่อส่วนตัว	1=301
ประวัติส่วนตัวสมัครงาน	1=301
ปริญญาตรี	1<o01
ปริญญาเอก	1<i01
ปริญญาโท	1=401
ปวช	1=101
ปวส	1=201
ปัจจุบัน	1<[01
ปานกลาง	1=502
ปี	1=702
ผลการเรียน	1<^01
ผู้ก่อตั้ง	1<X01
ผู้จัดการ	1<X01
ผู้ช่วย	1<X01
ผู้ตรวจสอบ	1<X01
ผู้บริหาร	1<X01
ผู้ประสานงาน	1<X01
ผู้ฝึกสอน	1<X01
ผู้อํานวยการ	1<X01
ผู้เชี่ยวชาญ	1=902
ผ่านการอบรม	1=001
ฝึกงาน	1<X01
ฝ่าย	1<Y01
พนักงาน	1<X01
พนักงานดีเด่น	1<Z01
พนักงานต้อนรับ	1<X01
พนักงานเสิร์ฟ	1<X01
พยาบาล	1<X01
พอใช้	1=;01
พิพิธภัณฑ์	1<W01
พื้นฐาน	1=<02
พ่อครัว	1<X01
ภาคฤดูร้อน	1=>01
ภาควิชา	1=?01
ภาษาหลัก	1=@01
ภาษาแม่	1=@01
ม 6	1=101
ม.6	1=101
มหาชน	1<W01
มหาบัณฑิต	1=401
มหาวิทยาลัย	1<\01
มัคคุเทศก์	1<X01
มัธยมศึกษา	1=101
มัธยมศึกษาตอนปลาย	1=101
มูลนิธิ	1<W01
รองชนะเลิศ	1<Z01
รองผู้จัดการ	1<X01
ระดับกลาง	1=502
ระดับดี	1=A01
ระดับสูง	1<g02
รางวัล	1<Z01
ราชภัฏ	1<\01
ราชมงคล	1<\01
รีสอร์ต	1<W01
รีสอร์ท	1<W01
ร้าน	1<W01
ร้านขายยา	1<W01
ร้านอาหาร	1<W01
ฤดูร้อน	1=>01
ฤดูหนาว	1=B01
ฤดูใบไม้ผลิ	1=C01
ฤดูใบไม้ร่วง	1=D01
ล่าม	1<X01
วารสาร	1<`01
วิชาเอก	1=?01
วิทยากร	1<X01
วิทยานิพนธ์	1<`01
วิทยาลัย	1<\01
วิทยาศาสตรบัณฑิต	1<o01
วิทยาศาสตรมหาบัณฑิต	1=401
วิทยาเขต	1<\01
วิศวกร	1<X01
วิศวกรรมศาสตรบัณฑิต	1<o01
วุฒิบัตร	1=001
ศาสตราจารย์	1<X01
ศิลปศาสตรบัณฑิต	1<o01
ศูนย์	1<W01
สตูดิโอ	1<W01
สถาบัน	1=E02
สถาปนิก	1<X01
สมรส	1=G01
สมรสแล้ว	1=G01
สมาคม	1<W01
สหกรณ์	1<W01
สาขา	1=?01
สาขาวิชา	1=?01
สิทธิบัตร	1<`01
สื่อสารได้	1=;01
ส่วนงาน	1<Y01
สํานักงาน	1<W01
สํานักพิมพ์	1<W01
หญิง	1=H01
หนังสือ	1<`01
หมู่	1<b01
หมู่บ้าน	1<b01
หย่า	1=G01
หลักสูตร	1=001
หัวหน้า	1<X01
ห้องปฏิบัติการ	1<W01
ห้องสมุด	1<W01
ห้างหุ้นส่วน	1<W01
องค์การ	1<W01
อนุบาล	1<\01
อนุปริญญา	1=201
ออนไลน์	1<l01
อาคาร	1<b01
อาจารย์	1<X01
อาชีวศึกษา	1<\01
อาสาสมัคร	1<X01
อําเภอ	1<b01
เกรด	1<^01
เกรดเฉลี่ย	1<^01
เกียรติคุณ	1<Z01
เกียรตินิยม	1<^01
เกียรตินิยมอันดับ	1<^01
เกียรติบัตร	1=I02
เขต	1<b01
เจ้าของ	1<X01
เจ้าของภาษา	1=@01
เจ้าหน้าที่	1<X01
เชฟ	1<X01
เชี่ยวชาญ	1<g02
เชี่ยวชาญมาก	1=K01
เดือน	1=L01
เทคนิค	1<\01
เทศบาล	1<W01
เบื้องต้น	1=<02
เพศชาย	1<d01
เพศหญิง	1=H01
เภสัชกร	1<X01
เรซูเม่	1=301
เริ่มต้น	1=M01
เลขที่	1<b01
เลขานุการ	1<X01
เล็กน้อย	1<n01
เหรียญ	1<Z01
เหรียญทอง	1<Z01
เอก	1=?01
แขวง	1<b01
แต่งงานแล้ว	1=G01
แผนก	1=N02
แพทย์	1<X01
แม่บ้าน	1<X01
โปรแกรมเมอร์	1<X01
โรงงาน	1<W01
โรงพยาบาล	1<W01
โรงเรียน	1<\01
โรงเรียนประถม	1<\01
โรงเรียนมัธยม	1<\01
โรงแรม	1<W01
โล่	1<Z01
โสด	1=G01
ใบขับขี่	1=001
ใบประกอบวิชาชีพ	1=001
ใบรับรอง	1=001
ใบอนุญาต	1=001
ấp	0@Q01
ở	0j_01
ủy ban	0:\01
および	1=P01
から	1=Q03
か月	1=T01
と	1=P01
にて	1=U01
に勤務	1=U01
まで	1=V02
より	1=X02
アシスタント	1=Z01
アナリスト	1=Z01
アパート	1=[01
アルバイト	1=Z01
アーキテクト	1=Z01
インターン	1=Z01
エキスパート	1=\01
エンジニア	1=Z01
オペレーター	1=Z01
オンライン	1=]01
カフェ	0_G01
カメラマン	1=Z01
カ月	1=T01
クリニック	0_G01
グループ	1=^02
コンサルタント	1=Z01
コンテスト	1=`01
コース	1=a01
コーポ	1=[01
コーポレーション	0_G01
サブリーダー	1=Z01
サービス	0_G01
シェフ	1=Z01
システムズ	0_G01
スクラムマスター	1=Z01
スタジオ	0_G01
スタッフ	1=Z01
センター	1=b01
ソリューションズ	0_G01
チェーン	0_G01
チーフ	1=Z01
チーム	1=b01
テクノロジーズ	0_G01
テレビ	0_G01
テレワーク	1=]01
ディレクター	1=Z01
デザイナー	1=Z01
ネイティブ	1=c01
ネイティブレベル	1=c01
ハイツ	1=[01
ハングル検定	0l:01
バイリンガル	1=c01
パート	1=Z01
ビジネスレベル	1=d01
ビジネス上級	1=d01
フルリモート	1=]01
プランナー	1=Z01
プログラマ	1=Z01
プログラマー	1=Z01
プロジェクトマネージャー	1=Z01
プロダクトオーナー	1=Z01
プロデューサー	1=Z01
ホテル	0_G01
ホールディングス	0_G01
ポスター発表	1=e01
マネジャー	1=Z01
マネージャー	1=Z01
マンション	1=[01
ユニット	1=b01
ライター	1=Z01
リモート	1=]01
リーダー	1=Z01
レジュメ	1=f01
レストラン	0_G01
ヵ月	1=T01
ヶ月	1=T01
一本	1=g01
一等奖	1=h01
一級	00Q01
一级乙等	1=i01
一级建造师	1=j01
一级甲等	1=i01
一般	1=k02
一般社団法人	0_G01
一身上の都合により退職	1=m01
丁目	1=[01
三好学生	1=h01
三專	1=n01
三等奖	1=h01
三級	00Q01
三级	1=i01
上級	1=o02
不動産	0_G01
与	1>101
专业	1>201
专业八级	1>301
专业四级	1=i01
专业排名	1>401
专八	1=i01
专利	1>501
专升本	1=g01
专员	1>601
专四	1=i01
专家	1>701
专家级	1>701
专硕	1>801
专科	1>901
专科学校	1>:01
专著	1>501
丙級	1>;01
业务员	1>601
个人履历	1><01
个人简历	1><01
个月	1>=01
中	1>>01
中上	1>?01
中上級	1>@01
中专	1>A02
中台	1>C01
中国語検定	0l:01
中学	1>:01
中学校	1>D01
中學	1>E01
中心	1>F02
中技	1>H01
中文履歷	1>I01
中文简历	1><01
中等	1>J02
中級	1>L04
中级	1>P02
中级会计	1=j01
中级职称	1=j01
中退	1=m01
中途退学	1=m01
中高級	1>?01
中高级	1>R01
为止	1>S01
主任	1>T03
主任技術者	00Q01
主修	1>W02
主席	1>601
主幹	1=Z01
主播	1>601
主査	1=Z01
主管	1>Y02
主編	1>[01
主编	1>601
乙級	1>;01
乡	1>\01
书记	1>601
书院	1>:01
了解	1>]02
予定	1>_01
事业单位	1>`01
事业群	1>C01
事业部	1>C01
事务所	1>`01
事務	1=Z01
事務員	1=Z01
事務所	1>a02
事業本部	1=b01
事業部	1>c02
二專	1=n01
二技	1>e01
二本	1=g01
二等奖	1=h01
二級	00Q01
二级乙等	1=i01
二级建造师	1=j01
二级甲等	1=i01
互动	1>`01
互联网	1>`01
五專	1=n01
亚军	1=h01
亞軍	1>f01
交易员	1>601
产品助理	1>601
产品经理	1>601
产品部	1>C01
人事	1>g02
人力資源部	1>i01
人力资源管理师	1=j01
人力资源部	1>C01
今	1>j03
介護福祉士	1=Z01
从	1>m01
从业资格	1=j01
从业资格证	1=j01
代表	1>g02
代表取締役	1=Z01
以上	1>n01
以來	1>o01
以来	1?001
以降	1?101
任职于	1?201
任職於	1?301
企劃	1>[01
企業	1?401
企画	1=Z01
优秀	1?502
优秀共青团员	1=h01
优秀员工	1=h01
优秀团员	1=h01
优秀奖	1=h01
优秀学生	1=h01
优秀学生干部	1=h01
优秀干部	1=h01
优秀教师	1=h01
优秀毕业生	1=h01
会使用	1?701
会社	0_G01
会計士	1=Z01
会计	1>601
会议论文	1>501
会长	1>601
传媒	1>`01
作家	1>601
作業主任者	00Q01
作者	1>601
佳作	1?802
供职于	1?201
係	1=b01
係長	1=Z01
保安	1>601
保洁	1>601
保育園	1>D01
保育士	1=Z01
保险	1>`01
保険	0_G01
保險	1?401
信息技术	1>`01
修了	1?:02
修了見込み	1?<02
修了証	00Q01
修士	1?>01
修士号	1?>01
修士課程	1?>01
個人履歷	1>I01
個人簡歷	1>I01
個月	1??01
傳媒	1?401
優勝	1=`01
優秀	1?@01
優秀賞	1=`01
優等	1>f01
先进个人	1=h01
先进工作者	1=h01
免許	00Q01
免許状	00Q01
党校	1>:01
入団	1?A01
入围	1=h01
入圍	1>f01
入学	1?B02
入學	1?D01
入局	1?A01
入庁	1?A01
入所	1?A01
入社	1?B02
入职	1?E01
入職	1?F02
入行	1?A01
入賞	1=`01
入選	1=`01
入門	1?H04
入门	1?L02
全日制本科	1=g01
全栈	1>601
全民英檢	1?N01
公司	1>F02
六级	1=i01
共著	1=e01
兼职	1>601
冠军	1=h01
冠軍	1>f01
冬	1?O03
冬天	1?R02
冬季	1?O03
准教授	1=Z01
出版	1?T05
出版公司	1?401
出版社	1>F02
出纳	1>601
分享	1>501
分公司	1>F02
分析师	1>601
分析師	1>[01
分校	1?Y02
分院	1>C01
创业公司	1>`01
创始人	1>601
初中	1>A02
初心者	1?[01
初級	1?\04
初級レベル	1?`01
初级	1?a02
初级会计	1=j01
到	1?c02
到现在	1?e01
到現在	1?f01
到目前	1?e01
到職	1?D01
制作人	1>601
制药	1>`01
前台	1>601
前端	1>Y02
剪辑师	1>601
副學士	1=n01
副店長	1=Z01
副总	1>601
副教授	1>601
副理	1>[01
創業	1?A01
創辦人	1>[01
助手	1>Y02
助教	1>T03
助理	1>Y02
区	1?g02
区役所	0_G01
医师	1>601
医師	1=Z01
医生	1>601
医疗	1>`01
医療法人	0_G01
医科大学	1>:01
医院	1>`01
區	1?i01
十佳	1=h01
半導體	1?401
协会	1>`01
卒業	1?j02
卒業予定	1>_01
卒業見込み	1?<02
協会	0_G01
協會	1?401
協理	1>[01
单元	1>\01
单身	1?l01
単位取得退学	1=m01
博士	1?m03
博士前期課程	1?>01
博士号	1@001
博士后	1@101
博士後期課程	1@001
博士班	1@201
博士研究生	1@101
博士課程	1@001
印刷	0_G01
厂	1>`01
厨师	1>601
县	1>\01
及	1@302
及び	1=P01
双学士	1=g01
双硕士	1>801
双语	1@501
发布	1>501
发明专利	1>501
发表	1>501
取得	00Q01
取締役	1=Z01
受賞	1=`01
口頭発表	1=e01
可作为工作语言	1>301
可日常交流	1@601
号	1@703
号室	1=[01
司書	1=Z01
司机	1>601
司法考试	1=j01
合伙人	1>601
合同会社	0_G01
合夥人	1>[01
合格	00Q01
合格證	1>;01
合格证	1=j01
合資会社	0_G01
后端	1>601
周	1@:01
和	1@302
咖啡	1>`01
咨询	1>`01
咨询师	1>601
商事	0_G01
商务流利	1>301
商務流利	1?@01
商学院	1>:01
商店	0_G01
商行	1?401
單身	1@;01
営業	1=Z01
営業部	1=b01
四技	1>e01
四级	1=i01
团队	1>C01
园长	1>601
国家二级	1=j01
国際会議	1=e01
國中	1>E01
國際	1?401
團隊	1>i01
在学中	1@<01
在學	1?f01
在宅	1=]01
在籍中	1@<01
在线	1@=01
在职	1?e01
在职研究生	1>801
在職	1?f01
在職中	1@>02
在读	1?e01
地产	1>`01
均分	1>401
執照	1>;01
執筆	1=e01
執行役員	1=Z01
執行長	1>[01
培训师	1>601
培训机构	1>`01
基本	1@@04
基本情報技術者	00Q01
基础	1?a02
基础平台部	1>C01
基礎	1?\04
基礎レベル	1?`01
基金	1>`01
基金會	1?401
堪能	1@D01
報社	1?401
处	1>C01
夏	1@E03
夏天	1@H02
夏季	1@E03
夏期	1@J01
外企	1>`01
多益	1?N01
夜大	1>:01
大专	1>901
大卒	1@K01
大厦	1>\01
大学	1@L02
大学专科	1>901
大学本科	1=g01
大学校	1>D01
大学英语六级	1=i01
大学英语四级	1=i01
大学院	1>D01
大学院修士	1?>01
大學	1>E01
大學部	1>e01
大工	1=Z01
大賞	1=`01
大賽	1>f01
大赛	1=h01
大道	1@N02
天	1@P02
契約社員	1=Z01
奖	1=h01
奖学金	1=h01
奖项	1=h01
奨励賞	1=`01
奨学金	1=`01
女	1@R03
女中	1>E01
女子大学	1>D01
女性	1@R03
委员	1>601
委员会	1>`01
委員會	1?401
季军	1=h01
季軍	1>f01
学习中	1@U01
学会	1=e01
学会誌	1=e01
学分	1>401
学刊	1>501
学園	1>D01
学士	1@V02
学士号	1@K01
学士学位	1=g01
学士課程	1@K01
学徒	1>601
学报	1>501
学校	1@L02
学校法人	0_G01
学硕	1>801
学科	1@X02
学習中	1@Z01
学芸員	1=Z01
学部	1@X02
学部卒	1@K01
学院	1@L02
學分	1@[01
學報	1@\01
學士	1>e01
學士學位	1>e01
學校	1>E01
學系	1@]02
學院	1>E01
宅地建物取引士	00Q01
实业	1>`01
实习生	1>601
实用新型	1>501
实验室	1>C01
実務レベル	1@_01
実務経験あり	1@_01
実用英語技能検定	0l:01
审核员	1>601
审计	1>601
客户经理	1>601
客服	1>Y02
室	1@`05
室長	1=Z01
寄稿	1=e01
寒假	1?R02
實業	1?401
實習生	1>[01
實驗室	1>i01
导游	1>601
导演	1>601
导购	1>601
専修	1=a01
専修学校	1>D01
専攻	1=a01
専門士	1@e01
専門学校	1>D01
専門家レベル	1=\01
專利	1@\01
專員	1>[01
專家	1@f01
專書	1@\01
專案經理	1>[01
專業	1@g01
專欄	1@\01
專科	1=n01
專科學校	1>E01
導遊	1>[01
小区	1>\01
小学	1>:01
小学校	1>D01
小學	1>E01
小組	1>i01
小组	1>C01
就任	1?A01
就業中	1@<01
就职于	1?201
就職	1?A01
就職於	1?301
就讀中	1?f01
局	1@h03
居家办公	1@=01
履历	1><01
履历表	1><01
履歴書	1=f01
履歷	1>I01
履歷書	1>I01
履歷表	1>I01
工作室	1>F02
工作语言	1>301
工厂	1>`01
工商管理硕士	1>801
工場	0_G01
工学部	1=a01
工廠	1?401
工房	0_G01
工業	0_G01
工程专业	1>201
工程局	1>`01
工程师	1>601
工程師	1>[01
工讀生	1>[01
已婚	1@k02
已婚已育	1?l01
已婚未育	1?l01
巷	1@N02
市	1@m03
市场部	1>C01
市役所	0_G01
师范	1>:01
席次	1A001
干事	1>601
干部	1>601
平台	1>`01
平均分	1>401
平均成績	1@[01
平均成绩	1>401
平均绩点	1>401
年	1A103
年間	1A401
幹事	1>[01
幹部	1>[01
幼儿园	1>:01
幼兒園	1>E01
幼稚園	1>D01
庁	0_G01
広報	1=Z01
应届	1A501
应届毕业	1A501
店	0_G01
店员	1>601
店員	1>[01
店長	1A602
店长	1>601
府	1=[01
廃業	1=m01
廚師	1>[01
建筑	1>`01
建筑师	1>601
建築士	1=Z01
建設	0_G01
开发	1>601
开始	1?001
弁護士	1=Z01
弄	1@N02
弟子	1=Z01
当前	1?e01
役所	0_G01
律师	1>601
律師	1>[01
後端	1>[01
得意	1A801
得獎	1>f01
從	1A901
志工	1>[01
志愿者	1>601
応用情報技術者	00Q01
快递员	1>601
总工	1>601
总监	1>601
总经理	1>601
总裁	1>601
情報処理技術者	00Q01
應屆	1A:01
應屆畢業	1A:01
成績	1A;02
成绩	1>401
我的简历	1><01
所長	1=Z01
托业	1=i01
托福	1A=02
执业医师	1=j01
执业护士	1=j01
执业资格	1=j01
执照	1=j01
技师	1>601
技師	1A602
技术员	1>601
技术支持	1>601
技术部	1>C01
技校	1>A02
技能士	00Q01
技能講習	00Q01
技術員	1>[01
技術士	1>;01
技術學院	1>E01
技術者	1=Z01
技術者試験	00Q01
技術部	1>c02
技術長	1>[01
投资	1>`01
投资经理	1>601
护士	1>601
护师	1>601
报社	1>`01
担当	1=Z01
拟	1A501
指導員	1=Z01
掌握	1A?02
排名	1AA02
採購	1>[01
控股	1>`01
掲載	1=e01
提名	1=h01
提名奖	1=h01
摄影师	1>601
擅長	1AC01
擅长	1AD01
操作员	1>601
攝影師	1>[01
支店	0_G01
支社	0_G01
支配人	1=Z01
收银员	1>601
放送	0_G01
政府	1>F02
教員	1=Z01
教师	1>601
教师资格证	1=j01
教師	1>[01
教授	1>T03
教材	1>501
教研室	1>C01
教练	1>601
教育科技	1>`01
教諭	1=Z01
敬具	1>n01
敬礼	1AE01
敬禮	1AF01
数据分析	1>601
整備士	1=Z01
數位	1?401
文化	1>`01
文员	1>601
文員	1>[01
文章	1AG02
料理長	1=Z01
新聞社	0_G01
方向	1>201
施工员	1>601
旅館	0_G01
既婚	1AI01
日	1AJ03
日常交流	1@601
日常会話	1AM01
日常会話レベル	1AM01
日常会话	1@601
日常會話	1>>01
日常溝通	1>>01
日本語能力試験	0l:01
日本語能力試驗	1?N01
日檢	1?N01
日语一级	1=i01
日语能力考试	1=i01
日間	1AN01
星期	1AO02
春	1AQ03
春天	1AT02
春季	1AQ03
普考	1>;01
普通	1>>01
普通自動車免許	00Q01
普通自動車第一種運転免許	00Q01
普通话	1=i01
普通话证书	1=j01
暑假	1@H02
暑期	1@H02
書卷獎	1>f01
最優秀	1=`01
最優秀賞	1=`01
會計	1>[01
會長	1>[01
月	1AV02
有限会社	0_G01
有限公司	1>F02
有限责任公司	1>`01
服务员	1>601
期刊	1AG02
木工	1=Z01
未婚	1AX03
本社	0_G01
本科	1A[02
本部	1=b01
机构	1>`01
杂志	1>501
村	1@m03
架构师	1>601
架構師	1>[01
栄養士	1=Z01
标兵	1=h01
栋	1>\01
校区	1>:01
校长	1>601
株	1A]02
株式会社	0_G01
核心期刊	1>501
检验员	1>601
検定	00Q01
業務	1>[01
業務経歴書	1=f01
業務部	1>i01
楼	1>\01
榮譽	1>f01
樓	1?i01
檢定	1>;01
止	1A_02
正社員	1=Z01
此致	1Aa02
此致敬礼	1AE01
此致敬禮	1AF01
段	1?i01
母国語	1=c01
母語	1Ac02
母语	1@501
母语水平	1@501
比賽	1>f01
比赛	1=h01
毕业	1Ae01
求职简历	1><01
汽车	1>`01
法人	0_G01
法律职业资格	1=j01
注会	1=j01
注册会计师	1=j01
派遣社員	1=Z01
流利	1Af02
流利沟通	1>301
流暢	1Ah02
流畅	1>301
测试	1>601
深入掌握	1>701
満期退学	1=m01
準優勝	1=`01
準学士	1@e01
演講	1@\01
演讲	1>501
漢検	0l:01
為止	1Aj01
焊工	1>601
熟悉	1Ak03
熟悉日常交流	1@601
熟知	1An01
熟練	1Ao03
熟練使用	1AC01
熟练	1?502
熟练使用	1AD01
熟练掌握	1AD01
熟练运用	1AD01
版主	1>601
物业	1>`01
物流	1>F02
物産	0_G01
特優	1>f01
特待生	1=`01
特等奖	1=h01
特許	1=e01
独身	1AI01
獎	1>f01
獎學金	1>f01
獲獎	1>f01
现今	1?e01
现在	1?e01
班主任	1>601
班排名	1@[01
班長	1=Z01
班长	1>601
現在	1@>02
現在に至る	1@<01
現職	1@<01
理事	1>[01
理工	1>:01
生物	1>`01
產品經理	1>[01
產品部	1>i01
电力	1>`01
电商	1>`01
电大	1>:01
电工	1>601
电视台	1>`01
男	1B203
男性	1B203
町	1=[01
畢業	1B501
略懂	1B602
番	1=[01
番地	1=[01
病院	0_G01
発表	1=e01
登壇	1=e01
發表	1@\01
监理	1>601
監督	1=Z01
目前	1B802
直到现在	1?e01
直博	1@101
省	1B:03
看護師	1=Z01
県	1=[01
県庁	0_G01
着任	1?A01
督導	1>[01
瞭解	1B=01
短大	1>D01
短期大学	1>D01
短期大学士	1@e01
研发	1>601
研发部	1>C01
研發部	1>i01
研究助理	1>[01
研究员	1>601
研究員	1A602
研究室	1=b01
研究所	1B>04
研究生	1BB02
研究生院	1>:01
研究科	1@X02
研究院	1>F02
研討會	1@\01
硕士	1>801
硕士学位	1>801
硕士研究生	1>801
碩士	1BD01
碩士班	1BD01
社会福祉法人	0_G01
社員	1=Z01
社長	1A602
社长	1>601
离异	1?l01
离职	1Ae01
秋	1BE03
秋天	1BH02
秋季	1BE03
科	1BJ04
科员	1>601
科学与技术	1>201
科学家	1>601
科學家	1>[01
科室	1>C01
科技	1>F02
科技大學	1>E01
科研助理	1>601
科系	1@g01
科長	1>[01
秘书	1>601
秘书长	1>601
秘書	1A602
称号	1=h01
移动	1>`01
程序员	1>601
程式設計師	1>[01
稍懂	1BN01
税理士	1=Z01
站点负责人	1>601
站长	1>601
竞赛	1=h01
競賽	1>f01
第一作者	1>501
第一名	1BO02
第一語言	1BQ01
第一语言	1@501
第三名	1BO02
第二作者	1>501
第二名	1BO02
策划	1>601
简单交流	1BR01
简单会话	1BR01
简历	1><01
箇月	1=T01
算法	1>601
管培生	1>601
管理员	1>601
管理者	00Q01
簡歷	1>I01
簿記	00Q01
精熟	1?@01
精算师	1>601
精通	1BS05
系	1>W02
系排名	1@[01
系统架构设计师	1=j01
紀要	1=e01
約聘	1>[01
組	1BX02
組合	0_G01
組長	1>[01
経歴書	1=f01
経理	1=Z01
結業	1B501
經理	1>[01
継続中	1@<01
総務	1=Z01
線上	1BZ01
編入	1?A01
編入学	1?A01
編輯	1>[01
編集者	1=Z01
縣	1?i01
總監	1>[01
總經理	1>[01
總編輯	1>[01
线上	1@=01
组	1>C01
组长	1>601
经理	1>601
经纪人	1>601
结业	1Ae01
统招本科	1=g01
绩点	1>401
维修工	1>601
综合排名	1>401
编辑	1>601
网络	1>`01
美容师	1>601
美容師	1=Z01
美工	1>601
翻訳者	1=Z01
翻譯	1>[01
翻译	1>601
老师	1>601
老師	1>[01
职业技术学院	1>:01
职业资格	1=j01
职校	1>:01
职高	1>A02
職人	1=Z01
職務経歴書	1=f01
職業訓練校	1>D01
職長	1=Z01
股份有限公司	1>F02
能够使用	1An01
能源	1>`01
自	1B[04
自治区	1>\01
自考本科	1=g01
至	1?c02
至今	1>j03
至现在	1?e01
至現在	1@<01
至目前	1B802
與	1B_01
良好	1B`05
花园	1>\01
英検	0l:01
英檢	1?N01
英语六级	1=i01
英语四级	1=i01
荣获	1=h01
荣誉称号	1=h01
药师	1>601
药房	1>`01
获奖	1=h01
著作	1AG02
著書	1=e01
董事長	1>[01
董事长	1>601
薬剤師	1=Z01
薬局	0_G01
藥局	1?401
藥師	1>[01
處	1>i01
處長	1>[01
號	1Be02
行政	1>601
街	1@N02
街道	1>\01
表彰	1=`01
表彰状	1=`01
製作所	0_G01
製薬	0_G01
襄理	1>[01
見習い	1=Z01
見込	1>_01
見込み	1>_01
见习	1>601
规划师	1>601
計算	0_G01
訓練校	1>D01
記事	1=e01
記者	1A602
設立	1?A01
設計師	1>[01
診所	1?401
診療所	0_G01
証券	0_G01
評定平均	1A001
認定	00Q01
認定証	00Q01
認證	1>;01
課	1>c02
課長	1A602
調理師	1=Z01
論文	1Bg02
論文誌	1=e01
諮商師	1>[01
講師	1A602
講座	1@\01
講演	1=e01
證	1>;01
證券	1?401
證書	1>;01
證照	1>;01
警備員	1=Z01
譯著	1@\01
護士	1>[01
護理師	1>[01
计算机一级	1=j01
计算机二级	1=j01
认证	1=j01
记者	1>601
讲义	1>501
讲师	1>601
讲解员	1>601
论文	1>501
设计师	1>601
设计院	1>`01
证	1=j01
证书	1=j01
证券	1>`01
评审	1>601
诊所	1>`01
译著	1>501
負責人	1>[01
財務部	1>i01
財団法人	0_G01
販売	1=Z01
販売員	1=Z01
貿易	1?401
資格	1Bi02
資訊	1?401
賞	1=`01
负责人	1>601
财务	1>601
财务部	1>C01
质检员	1>601
贸易	1>`01
资本	1>`01
资格证	1=j01
资格证书	1=j01
起	1Bk04
超市	1>F02
路	1@N02
軟體	1?401
転入学	1?A01
転出	1=m01
転職	1?A01
輔修	1@g01
车间	1>C01
软件	1>`01
软件著作权	1>501
软考	1=j01
较好	1>R01
辅修	1>201
辅导员	1>601
迄今	1B802
运维	1>601
运营	1>601
远程	1@=01
退任	1=m01
退団	1=m01
退学	1Bo02
退學	1B501
退所	1=m01
退社	1=m01
退職	1=m01
通信	1>`01
通訳	1=Z01
通讯作者	1>501
造价员	1>601
連載	1=e01
週	1C101
週間	1C201
運転手	1=Z01
運輸	0_G01
道	1=[01
遠端	1BZ01
遠距	1BZ01
郡	1=[01
部	1C303
部長	1A602
部长	1>601
部門	1>c02
部门	1>C01
都	1=[01
鄉	1?i01
配達員	1=Z01
酒店	1>`01
醫師	1>[01
醫院	1?401
采购	1>601
里	1?i01
金メダル	1=`01
金奖	1=h01
金牌	1BO02
金獎	1>f01
金融	1?401
金賞	1=`01
鉄道	0_G01
銀牌	1>f01
銀獎	1>f01
銀行	1>a02
銀賞	1=`01
銅牌	1>f01
銅獎	1>f01
銅賞	1=`01
鎮	1?i01
铜奖	1=h01
铜牌	1=h01
银奖	1=h01
银牌	1=h01
银行	1>`01
销售	1>601
销售部	1>C01
镇	1>\01
門市	1?401
閉業	1=m01
開始	1>o01
開業	1?A01
開発者	1=Z01
開発部	1=b01
開發	1>[01
门店	1>`01
队长	1>601
附中	1?Y02
院长	1>601
陪伴志工	1>[01
隊長	1>[01
雅思	1A=02
集团	1>`01
集團	1?401
雑誌	1=e01
雙語	1BQ01
雜誌	1@\01
離婚	1@;01
離職	1C602
零售	1>`01
電子	1?401
電機	0_G01
電視台	1?401
非常熟练	1>701
預期	1A:01
預計	1A:01
顧問	1C803
项目经理	1>601
项目部	1>C01
顾问	1>601
预期	1A501
预计	1A501
预计毕业	1A501
领班	1>601
飯店	1?401
養成所	1>D01
餐厅	1>`01
餐廳	1?401
館員	1>[01
馆员	1>601
首席	1>601
首獎	1>f01
駕照	1>;01
驾照	1=j01
驾驶证	1=j01
高中	1C;04
高中毕业	1>H01
高中畢業	1C?01
高卒	1C@01
高商	1>E01
高専	1>D01
高工	1>E01
高度専門士	1@e01
高校	1>D01
高校卒業	1C@01
高等专科	1>901
高等学校	1>D01
高等専門学校	1>D01
高等技術専門校	1>D01
高級	1CA02
高級中學	1>E01
高級文憑	1=n01
高级	1?502
高级职称	1=j01
高考及格	1>;01
高职	1>901
高職	1CC02
가을	1CE01
가을학기	1CE01
간호사	1CF01
강사	1CF01
강연	1CG01
개발자	1CF01
개발팀	1CH01
개월	1CI01
건설	1CJ01
건축사	1CF01
검정고시	1CK01
게재	1CG01
겨울	1CL01
겨울학기	1CL01
경력기술서	1CM01
경진대회	00S01
계열	1CN01
고급	1CO02
고등학교	1CQ01
고등학교졸업	1CK01
고졸	1CK01
공고	1CQ01
공단	1CJ01
공로상	00S01
공모전	00S01
공사	1CJ01
공인	00R01
공장	1CJ01
공저	1CG01
과	1CR02
과장	1CF01
관리사	00R01
관리자	1CF01
광역시	1CT01
교사	1CF01
교수	1CF01
교육원	1CQ01
구	1CT01
구청	1CJ01
군	1CT01
그룹	1CU02
그룹장	1CF01
금메달	00S01
금상	00S01
기고	1CG01
기능사	00R01
기사	1CW02
기술자	1CF01
기업	1CJ01
기자	1CF01
기초	1CY02
기초회화	1C[01
기혼	1C\01
기획자	1CF01
길	1CT01
까지	1C]02
끝	1C_01
남	1C`01
남성	1C`01
남자	1C`01
네이티브	1Ca01
년	1Cb01
년간	1Cb01
논문	1CG01
능숙	1Cc01
능숙함	1Cd01
능통	1Ce01
단장	1CF01
담당	1CF01
담당자	1CF01
대리	1CF01
대상	00S01
대표	1CF01
대표이사	1CF01
대학	1CQ01
대학교	1CQ01
대학원	1CQ01
도	1CT01
동	1CT01
동상	00S01
등재	1CG01
디렉터	1CF01
디자이너	1CF01
랩스	1CJ01
레주메	1CM01
로	1CT01
리	1CT01
리더	1CF01
마케터	1CF01
마케팅팀	1CH01
마트	1CJ01
매니저	1CF01
면	1CT01
면허	00R01
면허증	00R01
모국어	1Ca01
물산	1CJ01
미용사	1CF01
미혼	1C\01
및	1Cf01
바리스타	1CF01
박사	1Cg01
박사과정	1Cg01
박사수료	1Cg01
박사학위	1Cg01
발표	1CG01
방송국	1CJ01
백화점	1CJ01
번길	1CT01
번역가	1CF01
번지	1CT01
법인	1CJ01
변호사	1CF01
병원	1CJ01
보통	1Ch02
보험	1CJ01
복수전공	1CN01
본부	1CH01
본부장	1CF01
본사	1CJ01
봄	1Cj01
봄학기	1Cj01
봉사자	1CF01
부문	1CH01
부서	1CH01
부장	1CF01
부전공	1CN01
부터	1Ck02
부트캠프	1CQ01
부회장	1CF01
분석가	1CF01
비서	1CF01
비즈니스	1Cm01
비즈니스수준	1Cm01
비즈니스회화	1Cm01
사무소	1CJ01
사서	1CF01
사업부	1CH01
사원	1CF01
사진작가	1CF01
사회복지사	1CF01
산업	1CJ01
산업기사	00R01
상	1Cn02
상고	1CQ01
상급	1CO02
상담사	1CF01
서점	1CJ01
석사	1D001
석사과정	1D001
석사수료	1D001
석사학위	1D001
석차	1D101
선임	1CF01
성적	1D101
세무사	1CF01
센터	1CU02
셰프	1CF01
소장	1CF01
소프트	1CJ01
솔루션	1CJ01
수료	1D202
수료예정	1D401
수료증	00R01
수상	00S01
수석	1CF01
스타트업	1CJ01
스태프	1CF01
스튜디오	1CJ01
스페셜리스트	1CF01
승무원	1CF01
시	1CT01
시스템	1CJ01
시청	1CJ01
식당	1CJ01
신hsk	1D501
신문사	1CJ01
실	1CH01
실장	1CF01
아르바이트	1CF01
아이엘츠	1D501
아카데미	1CQ01
아키텍트	1CF01
아파트	1CT01
알바	1CF01
애널리스트	1CF01
약국	1CJ01
약사	1CF01
에디터	1CF01
에서	1D601
에이전시	1CJ01
엔지니어	1CF01
엔터테인먼트	1CJ01
여	1D701
여고	1CQ01
여대	1CQ01
여름	1D801
여름학기	1D801
여성	1D701
여자	1D701
연구소	1CJ01
연구실	1CH01
연구원	1D902
영업	1CF01
영업부	1CH01
예상	1D401
예정	1D401
오픽	1D501
온라인	1D;01
와	1Cf01
외고	1CQ01
요리사	1CF01
우수	1D<02
우수상	00S01
우승	00S01
운영자	1CF01
운영진	1CF01
운전면허	00R01
원격	1D;01
원어민	1Ca01
월	1CI01
유창	1Cm01
유치원	1CQ01
유한회사	1CJ01
은상	00S01
은행	1CJ01
읍	1CT01
의사	1CF01
의원	1CJ01
이래	1D>01
이력서	1CM01
이사	1CF01
이상	1C_01
이중언어	1Ca01
이혼	1C\01
이후	1D?02
인증	00R01
인턴	1CF01
일	1DA01
일상회화	1DB01
일상회화가능	1DB01
입문	1DC02
입사	1DE01
입상	00S01
입선	00S01
입학	1DE01
자격증	00R01
자기소개서	1CM01
자퇴	1DF01
작가	1CF01
장려상	00S01
장학금	00S01
재단	1CJ01
재직	1DG01
재직중	1DG01
재택	1D;01
재택근무	1D;01
재학	1DG01
재학중	1DG01
저널	1CG01
저서	1CG01
전공	1CN01
전문가	1Cc01
전문대	1CQ01
전문대학	1CQ01
전문학사	1DH01
전자	1CJ01
점장	1CF01
정보처리기사	00R01
제이엘피티	1D501
조교	1CF01
조수	1CF01
졸업	1D202
졸업예정	1DI02
주	1DK03
주식회사	1CJ01
주임	1CF01
준우승	00S01
중	1Ch02
중급	1Ch02
중상	1DN01
중상급	1DN01
중퇴	1DF01
중학교	1CQ01
증권	1CJ01
지금	1DG01
지도사	00R01
지점	1CJ01
직업전문학교	1CQ01
직원	1CF01
진행중	1DG01
차장	1CF01
책임	1CF01
책임자	1CF01
초급	1CY02
초급회화	1C[01
초등학교	1CQ01
총괄	1CF01
총무	1CF01
최상	1Cc01
최우수상	00S01
출원	1CG01
출판	1CG01
출판사	1CJ01
취득	00R01
층	1CT01
치료사	1CF01
카페	1CJ01
캠퍼스	1CQ01
컨설턴트	1CF01
컴퍼니	1CJ01
컴퓨터활용능력	00R01
코디네이터	1CF01
코치	1CF01
테크	1CJ01
텝스	1D501
토스	1D501
토익	1D501
토익스피킹	1D501
토플	1D501
통역사	1CF01
퇴사	1DF01
퇴직	1DF01
투고	1CG01
트레이너	1CF01
특별상	00S01
특별시	1CT01
특허	1CG01
팀	1CH01
팀장	1CF01
파트	1CH01
파트장	1CF01
편입	1DE01
편집자	1CF01
평균학점	1D101
평점	1D101
표창	00S01
표창장	00S01
프로그래머	1CF01
프로듀서	1CF01
하	1CY02
학과	1DO02
학교	1CQ01
학부	1DO02
학사	1DQ01
학사과정	1DQ01
학사졸업	1DQ01
학사학위	1DQ01
학술대회	1CG01
학술지	1CG01
학원	1CQ01
학점	1D101
학회	1CG01
학회지	1CG01
한국사능력검정	00R01
합격	00R01
현재	1DG01
현재까지	1DG01
현재재직중	1DG01
협회	1CJ01
호	1CT01
호텔	1CJ01
홀딩스	1CJ01
회계사	1CF01
회사	1CJ01
회장	1CF01
회화가능	1DB01
"#, r#"0000`WOZ4R79000000000000000000000000000000000000000000000000000000000000HL110000000000000000dD=Z<`BZ0000000000000eL8e66O00000000
0:]V0000000000000000hGXO00000000000000000000000000000000000000000000000000000000000000000000000000000000@D470000\F1O<Pe:TEj`<m2`
0000000000000000@:id000000000000000000000000d4870000000000000000l2Kn0000000000000000HRUk00000000l;F?0000HDRB0000DnY=000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q4bZ00000000000000000000000000000000
00000000<MfP0000000091Yk000000000000L;S;000000000000000000000000000000000000000000000000000000000000000000000000TTU6000000000000
0000000000000000000000000000lB?=00000000000000000NVW00000000PFf[=5`d00000000000000000000000000000000000000000000hWnY000000000000
0000hTY]000000000000HP1Z0000lk<200000000Y4Ki0000000000000000000000000000000000000[3FP\`S0000000000000000000000000000\WEL0000h2bC
000000000000000000000000000000000000l0cE0000000000000000000000000000e3De@\m5000000000000000000000000000000000000000000000000`2Th
000000000000000000000UJn00000000000000000000000000000000000000000000@0k4PYC400000000000000000000000000000000\RAF000000004YX]0000
0000dQAI0fWcX5;:\`=f000000008Y]X00004jf`dhLZ8;TB0000000000000000000000000000TPRX<R:;A6KXPMGC0000000000000000Tm\Cd8DR000000000000
88@m000000004:LH00000000LVI10000000015200000000000000000000000000000d8WDi1V^000000000000000000000000000000000000000000000000`clh
00000000dL?k0000`7G:0000lQQ60000000000000000000000000000h>\=0000LW9P00000000<JG5H?5200000000000000000000000000008MK8000000000000
0000TQ]QDH130000<<fE000000000000000046o\0000000000000000000000000000X?gK00000000000000000000000000000000m29D0000000007:M00000000
0000dI7l8<`\00000000000000000000`Qf^00000000H9`aQ4Y80Ml=hcWEPoA=000000000000000000000000PgLULjA;@T9g000000000000I1Df00004N[d@XH_
0000D_71djJi00000000<<^@0000@`EGPA@L0000000000000000TQRY00000000`5ZcHHDY0000000000000000000000000000h`bEHEii00000000000000000000
000000000000hUjml6Z[0000lA:bTL7;TmdjHELi0000000000000000033C0000000000000000lA5E00000000L`gk000000000000\;Q10000dZ4\000000000000
0000XNOJ`KH000000000000000000000000000000000000000000000dc@c00000000000000000000LDEF0000000000000000LI@P4U<W00000000000000000000
00000WT400000000L`Ai000000000000000000000000l]Yf000000000000000000000000\MFCLin;0000@U@W0000T<WU8UKQ@m=L000000000000042`00000000
DDCH0A?E000000000000000000000000HYR500000000000000000000<0IK00000000X<`R000000000000000000000000<gO00000XKQE000000000000L[l^0000
H7l@000000000000000000000000Tm_<0000000000000000000000000000000000000000000000000000X6`10000000000000000000000000000000000000000
0000lOSSM3;<00000000E3dX000000000000000000000000000000000000Pa=j00000000000000000000@HCe0000\QL`0000000000000000000000000000@GnB
000000000YlG00000000000000000000lQV>0000000000000000000000000000ljEn<ne487@100000000000000004SQW00000000000000000000\3o800000000
000000000000lbcM0000000082H>P@5U000000000000@ked0000000000000000`Y`B00000000000000000000D1Ul00000000000000000000000000000000XT8J
0000000000000000`:]e000000000000000000004nei000000000000000000004A<T00000000000000000000<jT4000000000000A1dO000000000000Xeg80000
L34R00000000000000000000000000000000000000000000<B4X0000000000000000000000000000000000000000000000000000000000000000e3e<00000000
00000000\M9LhZbA000000000000Q446000000000000\W>V8:Mb00000000L6KU00000000P8D;0000000000000000dLWU00000000000000000000<df900000000
H<nf0000000000000000PTZoP8k=00000000d6^C00000000000000000000000000000000]6e[000000000000LZ>>hV]T000088=?0BNKDHBd0000000000000000
0000000000000000000000000000000000000000000000000000000000000000LVK00000000000000000<5Lh0000000000000000000000000000T?\K0000e2P1
00000000000000000000L`di0000\E1V00000000000000000000000000000000000000008[=Te5=g000000000000000000000000000000000000000000008N5h
i6TaT\bZD><A000000000000Hf\j000000000000]2jF00000000D8[<hH^LDKgMDiSbX@CUh@d800000000000000000000\QNYPH\>000000000000000000000000
0000000000000000@YmO00000000000000000000000000000000000000000GDU000000000000000000000000P@ZBh=4DLHKI00000000T=`D0000000000000000
00000000@Zfc0000000000000000000000000000<KO_0000Pi_V0000000000000000000000000000000000000000000000000000DE_F00000000`k\700000000
PAQk0000XOFc0000000000008YC\0000l=KWY5g<@`HF00000000DZ5I00000000000000000000L_8Z@Z;g`B7P00000000dbl=0000000000000000000000000000
000000000000@;eCh8NK8gI:000000000000Y4W1000000000000000000004UA^0000000000000000<b^?00000000000000000000XmfZ000000000000LTj=0000
000053EO`1W2000000000000TGIY00004>GDd76h00000000000000000000U4i\0000000000000000\[bn0000000000000000<QaL0000000000000000@kcj0000
000000000000000000000000000000000000000000000000lU>R@je5000000000000000000000000L6>FE34D0000000000000000<Cg>@?H`0000m56M00000000
00000000000000000000000000000000HKXJM2H>0000`K:J000000000000HKL200000000000000000000000000000A4M`^dD4YZXI3XX00000000000000000000
0000dD6``mBg000000000000000000000000HPW70000000000000000LdWL00000000e6]c07F9`I5LT5Bb000000000000000000000000`k_b00000000dW;D0000
00000000000000000000\0V=@K1:00000000H7io0000000000000000DWghM1T:0000000000008mD;0000000000000000000000000000P4eQ00000000]2ee0000
00000000000000000000\@[j00000000HFT^00000000000000000000Pf3k000000000000LZWJhnYG0000000000008f3X52k70000400O0000000000000000DR[1
A1oP000000000000<N@0`_=m0000<WHj0000hA`40000X14b<F;600000000000004K5l94S000000000000000000000000<9;[0000000000000000000000000000
000000000000P:AN0000000000000000da[300000000000000000000000000004_ha0000hGaI0000000000000000000000000000000000000000000000000000
h5LK0000000000000000000000000000HYaKXOL^0000000000000000000000000000PO4f000000000000000000000000000000000000P\Ug0000000000000000
00004M??0000000000000000000000000Gn60000PYUg00000000HHX[00000000000000000000LN94LCZ=000000000000000000000000000000000000L[i30000
000000000000000000000000000000000000XBWkhkQc00000000M6[=U1hT00008DcD000050SG00000000`m;d0000a1iG0000000000008`5b0000000000000000
00000000000000000000000000000000@TSK4<Q:DZ^E@H550\]o<nCW0000000000000000e2XG0000000000000000000000000000000000000000000000000000
000000000000TfC:00000000H3G_hOe:00000000@0N900000000`W12000000004M:o00000000000000000000000000000000@G@5L?0m`[mE0000000000000000
0000000000000000000000000000000000000000000000000000dddhhBU200000000PJbMh8?B0000000000000000@CZ`lNQ60000l_7H00000000TEgo00000000
0000hfJC00004V9=0000dIAKdWAn0000X\5^000000000000000000000000000000000000XFXf`3a300000000Q30500000000000000000000DVd1000000008Cb9
00000000000000000000000000000000000000000000000000008\R`000000000000l0Ok00008:Sc000000000000000000000000000015eh0000000000000000
8CUnhGeb0000000000000000000000000000000000000000000000000000000000000000000000000000X2=o00000000HO^m0000000000000000000000000000
0000000014<60000000000000000000000000000\Fj_000000000000P7C=000000000000000000000000000000000000Hdd40000D]9DX]QJ0000000000000000
@ZHfPGlG00004^5n000000000000dIZ[000000000000TS3D0000000000000000000000000000000000000000\3?>000000000000d8]f00000000000000000000
0000hZ^2000000008Aea000000004^Zdlc4o4cAhh99H000000004[FnX6F0Hk>F00000000000000000000000000000000@Cba8[=C8^jT4IRe]0C=000000000000
`Ji2000000000000000000008>EEXS:aD>;`00000000000095CYP10^=3\U0000i3H2m6dk00000000Y2WS000000000jNG0000Q1ni0000lD\5Q5MS000000000000
000000000000438J<ILd00000000000000000000hKT44JZ=0000hccFA4CJ00000000000000000000000000000000000000000000000000000000000000000000
0000`9Nc00000000000000008ihj000000000000000000000000lj;:000000000000<b?Z00000000000000000000TW[F00000000000000000000000000000000
0000000000004DGN0000000000000000000000000000X=IY<d88000000000000`TLL000000000000000000000000X;bH0l4T0000000000000000000000000000
0000L`4C0000000000000000TFRLX9\70000l@Dh8MVj0000\=6U48]3000000000000000000000000000000000000000000000000503l00000000Y3TL00000000
l<og00000000000000000000000000000000000000000000000055ED8TBB00000000`T[J0000lP1i000000000000000000000000<:bjd[<d0000000000000000
000000000000DaTi4g`E0000000000000000000000000000000000000000P=?JLQH?83:60000PaJg8VV<0000000000000000l3XT0000TiVJ00000000H3Ki0000
00000000l0ng000000000000h7>FXWcS000000000000000000000000l]DE000000000000000000000000000000004dC50000000000000000<W53000000000000
<8Jki4[H00000000Ta]D0000dE[M00000000P]L`4`Lo00000000LK^E0000000000004YBP00000000000000000000000000000000XImP0000Pi:9000000000000
0000a6eN000000000000000000000000P68O000000000000000000004R]V0000000000000K6U000000000000DQkK000000000000000000000000000000004ZoU
00000000`NYO000000000000000000000Z=U0000000000000000000000000000D?j\TNUU00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000`0Gi00000000m5Rh0000000000008JHY00000000000000008Af200000000000000000000h9990000lV2O
00000000000000000000@3[g`:`SI02100000000000000000000000000000000hACD000000000000hEXh00000000000000000000000000000000000000000000
0000<m7<dX4>0000000000000000HNdf000000000000L\S:00000000000000000000000000000000hDH4h>Pe\[ZBP]AQ0000000000000000`;9b0000<nHfA2DQ
00000000XoCP0000Dl^;0000000000000000TC3T0000L:je000000000000DR>_00000000000000000000@SiZ0000HjRF000000000000HJ;S0S4V\<h24X[a0i<0
000000000000000000000000000000000000D5kU4RTcHRjW0000000000000000000000000000000000000000000000000000<=6A000000000000lB030000<YCn
000000000000000000000000lSVV000000000000000000000000TYk]h:eS\aAb000000000000dCFE00000000000000000000000000000000L3OA0000<BG[0000
00000000\42400004hT1XDSeXf360000`jjRhFD;0R=j00000000000000000000XI:?Teli<k0B`nnV000000000000h^><0000000000000000000000000000<iEf
00000000000000000000000000000000000000000000000000004@dO000000000000Tl6X000000000000000000000000h8?NXBEOPA;C00000000000000000000
00000000T2^Y00000000e5Fe14\DM5mAe62X0000000000000000000000000000Paj1042T8kN8000000000000000000000000h0=Alb1@00000000`RlKd90e0000
000000000000\2TE@`TN00000000000044PoDdE1I1h400000000\S41m6cK00000000000000000000000041BXlFa4000000000000@YjJ00008Thi000000000000
0000000000000000000000000000000000000000000000004dmadVR[00000000U4e@000000000000<1gUdl@d0000000000008b1O0000\2=_00004hD000000000
dO0Y00000000000000000000000000000000000000000000<EZd@9I^00000000000000000000@GJO000000000000000000000000000000000000000000000000
0000000000000000000000008@GV000000000000dMoN000000000000E4\d00000000PIT4@fZG0000000000000000000000000000000000000000hB5c00000000
00000000HGe10000000000000000000000000000000000000000000000008FKH00000000000000000000@n7`00000000000000000000TD_C0000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000X4h500000000000000000000XRJj
DGf3DZ970k6F0000000000000000000000000000000000000000LZfV\h570000000000000000`Gbi8Y0400000000000000000000000002QK000000000000XaX2
XIe@00000000000000000000000000000000000000008U8g00000000000000000000dDli00000000000000000000000000000000000043hj06?h05T[@GgA0000
hOR[0000000000000000m6?@00000000T6=IDH4Z<e9000000000000000000000000000000000000000000000000000000000000000000000m04W0000HPHULch:
00008InM00000000000000000000h<^O000000000000PHJT0000000000000000000000000000LSG`lFcN00000000HEBH0Vng0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<QH^0000`cG:000000000000000000000000
0000000000000000l<A2<REg@eJ=00000000hK760000HXhC00000000000000004\fL000000000000H;[?0000DWeG0000lc0U00000000@]OV0000000000000000
0000000000000000@@940000dl:D00000000h?N[0000000000000000000000000000000000000GcWPl6K0000@E:4000000000000000000000000000000000000
8kGR00000000e38D00004QZi<iGa00000000ljX>0000lMT<4enV0000dL@N000000000000000000000000D@H<00000000000000000000=6gN0000000000000000
12Ya\@^B0000\\4c`?fF000000000000\1aI000000000:5]000000000000<59D0000000000000000000000000000000000000000000000000000L<P`0000hNcQ
000000000000P4\]0000000000000000000000000000000000000000000000000000`Nf<\RmX00000000000000000000000000000000000000008jY]00008:BG
00000000000000000000<AQ=00000000000000000000000000000000XTLi000000000000000000000000P_g106Zf0000000000000000HBgP0000000000000000
0000000000000000000000000000000000004FE>l=T^<EPAlT3\00000000<RN[0000000000000000ljad82:H@M@f000000000000000000000000000000000000
DiMg00000000000000000000m2lX0000Tko70000P[eQdj@900000000000000000000\0F]00000000000000000000000000000000000000000000000000000000
0000`h7oi3Aj0000000000000000000000000000000000000000<GYZ000000000000000000000000000000000000l;aQTDaO0000000000000000`=kN00000000
000000000000`BeEX0A`@E]20f4U00000000000000000000000000000000h;_Y00000000000000000000\4fS000000000000@\D5000000000000000000000000
0000000000000000000000000000L3j00000lC0c0000`UgHP@TL00000000000000000000dKnS000000000[nF0eM5000000000000000000000000000000000000
000000000000000000000000<Z3>0000000000000000L0_Z000000000000000000000000000000000000DG=CH^^I000000000000000000000000\=TR00000000
000000000000000000000000000000000000000000000000000000000000000000000000dAZ`0000000000000000PX5?00000000h[[K00000000LHV=TJdL0000
0000\0mj000000000000`nb]000000000000d]2W45l:0000000000000000`PTD000000000000000000000000hDX@000000000000T73I00000000000000000000
000000000000D87_000000000000000000008i:N00000000000000000000000000008K3O00000000T<]A\@Bc000000000000000000000000e3G_000000000000
00000000L4`h00000000@;=k00000000000000000000000000000000Q1m[000000000000000000000000L4Y4XZSA000000000000000000000000000000000000
00000000\]US\a[N000000000000\9J00000D@I>000000000000000000000000d3EN00000000000000000000000000000000000000000000lFci0000DIH<0000
0000000000000000l]ZK00000000I5fXQ5m[000000000000lRLk0000dk`300000000000000000000P7:<D_cP00000000000000000000<PMb0000000000000000
0000000000000000000000000000000000000000T8i9DI6TPf;o0m<h000000000000000000000000LlPk0000lRID0000`Gi<000000000000000000B00000P=Db
0000000000000000000000000000PMmf000000000000000000000000lQ<A0000000000000000000000000000\=F08[@f8dmL00000000000000008BVf00000000
000000000000000045lLd\XZ0000\8<b0000000000000000U3Og0000000000000000000000000000000000000000000000004VHF00000000000000000000TfQF
d01V8Yhb0000PSJ600000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l6d100000000T0l00000
@fGi0000To9=0000PA\l00000000D]EU000094AG\I]7Y3RE0000L`_c000000008^SS0000\Sa@000000000000DT^`0000D]PR0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XPP<XN>1000000000000P?^=0000000000000000000000000000000000000000
00000000000000000000H3H_0000@\UE47jA00000000\I9PPU\:000000000000i0^V00000000\F\[00000000000000008PhY0000000000000000000000000000
000000000000000000000mK90000000000000000X:bE<SCN0000Q1[;00000000000000000000`TY?000000000000000000000000000000000000`8Yo00000000
\F]H000000000000@U2V000000000000000000000000L11L000000000000000000000000000000000000\Of7<>I>X2l?`[W;8O[NHaTZ00000000000000000000
0000`4dY00000000000000000000PS8\<G8WL?Oc000000000000000000000000X5B;00000000HL9a0000000000000000000000000000000000004YE[=34T0000
X?AfD3YK0000000000000000<M3H000000000000@KM_000000000000<63J`dfg000000000000<i<T0000DD9U00000000`dk80000h0lZ<<ff0000000000004E:X
00000000lA<H0000<TKA@8TI00000000`Xk5000088@283CMDl7]00000000i3BQ0000DIHPlQ[5Hfc:0000000000000000PdZ70000H]7E0000000000000000XAnA
000000000000PNRa0000XCbL00000000000000000000000000000000TEUJHGeT000000000000`1G?000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@I0Q0000000000000000000000000000000000000000000000000000LB:HdhK100000000X1bS0000X6AYDMBN
00000000000000000000H5:]0000LVSD@QCb00000000XV:64_EY0000P9lj0000000000000000000000000000513`4WYA0000HL]KHL^Adaf^0000000000000000
000000000000PZEg0000000000000000TUHT0000000000000000`U]c0000`5m<000000000000@=H60000h4Y^lB>MXC3b\c<_dAXXDHoo00000000000000000000
0000000000000000000000000000@[WM0K<Q0000000000000000000000000000000000000000dDYc0000X1hel>^P@lQIA1Z8000000000000000096H@00000000
0000hKMC00000000041W8E<700000000000000000000000000000000<GkBX1Po000000000000000000000Xdo0000000000000000i5_S0000D?_J000000000000
00000000hWTF00000000000002hg@;kcTa>e0000l0480W72000000000000000000000000@l=G0000000000000000000000000000000000000000000000000000
00000000H@Xk`E[m000000000000000000000000`M]`TFigA24S00000000M2Th000000000000000000000000`Eo9dFEK0000000000000000@nLALeg_000087mb
0000DbP:0000`5j50000TlJ`DHMJ]4850000DDfaP>Nh000000000000000000000000hLRU0000000000000000`?6I0000`Q`;00000000\D;_000000000000A5CI
0000HDBE000000000000<G9?00000000000000000000000000000000000000000000XQ;`00000000000000000000000000000000000000000000PO[^00000000
Q5<1000000000000dXj@00008`j60000<<OhLZmEP18<DN\S00000000000000000000D=8n00000000LZMcL_gN0000000000000000HVC;00000000000000000000
l9SZ0000<>`E00000000Dc=90000000000000000@oa]00000000\L=S000080L@0000LDUQdL7j0000@5F3000000000000H4QS000000000000000000000000<T]^
8Yg[000090nR000012jj000000000000hXkD0000000000000000000000000000000000000000000000000000<Z7F8[TA00000000000000004:WD0000X?1O<J4P
H?c`000000004:RY00000000TD^60000@m48000000000000000000000000000000000000000000000000000000000000lPlD\`XA00000000000000000000dQSo
0000dF[:\jo^000000000000T`bZ0000XIHn0000DCAV0000000000000000L8eKXF^[0000000000000000de8700000000000000000000@CF7dL_^0000H3Ze<N`;
00000000000000000000000000008Jj]8WPPhh2X00000000000000000X_40000`QNl`9EILW8D00000000000000000000P?>:XFna8iAB0000LVCj00000000<Z[\
4o_P000000000000`AR5`HWOX[:V\B8F00000000X=m?@TTEDLSETYVb00000000000000000000000000000000000000000000lS`o00000000DQP>M3_P00000000
0000lDoXlJFX000000000000000000000000000000000000`V;Z0000<MOi00000000000000000000X6=:0000000000000000\[a>00000000HCRO\>HH00000000
0VBY0000hG\@0000000000000000POVk]5O=0000000000000000000000000000000000000000000000000000l[Bh000000000000lFRi`l2c00000000`=6ilHFe
P8OMLSHe00000000000000000000\C@@0000000000000000000000000000D3?5000000000000000000000000000000000000000000000000Pe[R0000LJjPd@?4
H1bD0000000000000000000000000000000000000\PJM3oU0000DdBU0000@oQUdR:]@S3O0000T51c00000000000000000000000000000000hVTm00000000d6h1
0000000000000000DjBGe55L00000000`SoE0000000000008OS00000PJSaX2noHG4ChNc]Ln=:00000000h?NN0000000000000000000000000000D67S00000000
00000000XA==4>aa000000000000PHhJ`MNce06f000000000000TS8h000000000000000000000000l:^\00000000000000000000<Fmo0000X=kA000000000000
0000]3ln0000dhEg0000Lk_F00000000U6h100000000000000000000H@YOlbjG00000000000000000000000000000000000000000000000000000000Q27j0000
00000000000000000000000053Sl000000000000l>Cc0000@YW^0000PLNOP4\j000000000000000000000X9800000000DW\Z0000821_00000000000000000000
0000000000000000h_:H00000000P3SL0000000000000000000000000000PkK[0000000000000000`\;X0000000000000000PVCH000093Ke0000000000000000
0000L_\Z000000000000000000000<]P00000000000000000000000000000000000082TU00000000HIOI00000000000000000000L`i@\8Hd0000000000000000
4GK]0000000000000000000000000000000000000000000000000000`]P146BhD_Q68fdKdlH40000000000000KmP44RK00000000@8:30000d0O1`3[U00000000
00000000000000000000000000000000<3e@M41\000000000000000000004H`jXSGOl:h<`Gb_HaF;00000000000000000000D\^Fd6dKHMVO0000<WZY00000000
00000000U5G?000000000000000000000000`RNjHlS`00000000000000000000U31`4FLShNDf0N=D00000000000000000000000000000000000000000000T5ng
X;<\00000000000000000000@c<P8J7k000000000000D5RZ0000LFMC00000000`a9b0000000000000000L?2RdNHf`TLVTMA6000000000Xe>000000000000TW8c
0000XX7D0000000000000000\TB500000000000000000000000000000MLb0000000000000000P8OD<X8^000000000000LF[_E2a]000000000000DIi?4;DB0000
00000000D3?`l;m100004FQE`kNk0l8hhJBR00004jWo00000000000000000000Pj:g0000lQf=0000000000000000H8>D<OaG0000000000000000000000000000
\2Y5000000000000`Ro5000000000000d^f^0000000000000000000000000000000000000000000000000000000000000000000000000000HJC<000000000000
00000000hE[^8B85HV]68ZPP0000hg^P000000000000`8d0XEM90i_800000000dS3X00000000h0ZZ@c:c0000000000000000000000000000`dB30000m6350000
00000000000000000000000000000000000000000000000000000000P_fd00004jNi00000000000000000000000000000000000000000000000000004dn00000
000000000000<bNT0000<cil00000000000000004:5j00000000\V6l00000000000000000000000000000000<T\K00000000X13F0000Q2W9P<P3000000000000
0000000000000000000000000000000000000000E5bi00000000000000000000000000000000d1Nk00000000000000000000\Lh[DbWZ000000000000d]@U0000
0000000000000000]6anhnO^000000000000U3Qk0000000000000000000000000000000000000000000000000000000000000000000000000000Y6N90000Q1DM
0000000000000000d=:gdGhn00000000DOo]0000Tm>PTT<B000000000000\N240000000000000000000000000000\<<L0000000000000000D5440000P:=]0000
l_Vl000000000000000000000000000000000000000000000000000000000000<I1E00000000000000000000000091R;0000000000000000000000000000TUO_
X:oE00000000000000000HEN0000000000000000000000000000i0<H00000000000000008gjK000000000000\7W`dj2Z0000000000000000\53G000000000000
0<gR0000m6EO8ZlR000000000000000000000000TX\9TZORDEYD<j6=000000000000D<VU00000000`@_j\BXG00000000000000000000H7^<4DG<@L5A\_<OHA7E
00000000Tg_H00000000000000000000dVSc@bam000000000000l>I\52gk0000hTcj00000000\j18000000000000`L[W00000000000000000000HecS00000000
000000000000000000000000P8O;00000000000000000000dcjU00000000I3k_00000000000000000000000000000000hU?i0000000000000000000000000000
0000000000000000e5`Z0000000000000afI00000000000000000000000000000000000000000000000000000000@SVg0000000000000000<7TF=4A4\>:e@]l]
dPRg4;aBDdjN000000000000Djlc0000000000004<MA@e>X000000008R2n00000000`Q`GLUlk0000hj]o000000000000hQb10000000000000000H1SE00000000
U5?ULkoY0000000000004;TT00000000XCN>00000000XMh=55:V000000000000000000000000HSOb0000@Q8>PgW_00000000000000000000000000000000P<`D
00000000000000000000Q2LlDDj8M3[Eh<kG4YHE00000000000000000000000000000000000000000000X5`P000000000000000000004Y8C00004]F:\?[UT[^G
000000000000LX2o0000000000000000@kVc00000000000000000000T4a8`BSB4G?I00000000000000000000Ld_M00000000000000000000DM@R@Qi=00000000
4=h>00000000@cGZ000000000000000000008OPf0000000000000000<HV10000lQdZ000000000000i2_o80K9dGbE000000000000000000000000TlYHLOF>0000
Do@X000000000000000000004D@90000D2XU000000004ci_000000000000000000000000000000000000@<InLMIc000000000000TaTG00000000000000008Wg]
0000h<R@DVdD\j7c000000000000h4[R0000`jY1000000000000000000000000LEcX00000000000000000000000000000000l2Eh00008@m^d4fca2NW0000@I>_
0000dc\P0000lagD00004icW00000000000003cX00000000`?WZ\PCC0000lLYSXLMKTeh900000000000000008[PoL_eFa51c000000000000PdGH\21600000000
0000XC400000Y3@L0000000000000000000000000000000000000000`Z<K0000000000000000000000000000000000000000000000000000L0Ej4>m:00000000
00000000000000000000000000000000l8Sb00000000000000000000D9[:0000`m>n`F\C54^H00000000`Q:5000000000000M1^c<Gk400000000Q10400000000
00000000<8dd00000000000000000000092:000000000000000000000000000000000000953A000014X[00000000000000000000000000000000000000000000
00008ZgN00000000T_?^000003AnXNEkD2YDLV`OT[J`0000000000000000000000000000Hm6k00000000lYfA0000000000000000i29700000000000000000000
00000000<2Rf0000000000000000D_ZL00000000H=4c@SP1X8:W0000DN]Hd_CPHddK00000000000000000000hUZDXi5SM3WQ53\1\ag3@;0^0000000000000000
0000000000000000000000000000\D;Nl2gC000000000000000000000000000000000000m5H@000000000000X2lT000000000000`^D<0000Q6F\00008Y0c0000
0000TLEY000000000000000000000000P05^TJIgdNV8dY>H\cmT00000000000000000000000000000000000000000000000000004Yk?l3IS00000000000088e^
0000000000000000000000004=\6000000004>[N000000000000000000000000DZ4KLUhA000000000000LJ7EDWMb000000000000T9FF@9l90000000000000000
0000HmY500000000000000000000000000000000`jOT00000000000000000000DH_300000000000000000000lHL4dNoe0000e0]^000000000000@@Hm<YO;0000
000000000000000000000000`Sf^0000\ZdF00000000000000000000L53e\1L_0000000000000000000000000000Hb670000=1K]D5lX0000000000000000L5cQ
@0n8HLRFPDJ8T`I400000000T>BY00000000000000000000000000000000000000000000TSUW00000000000000000000Y1fm000000000000000000000000TOH9
l\QM0000000000000000P=L=0000089i0000000000000000m6XR000000008g@Ta1>>0000000000000000000000000000P3oF0000000000000000d9<ZE4[20000
00000000P[Cn000000000000LcCT0000T[F?00000000dRQI00000000000000000000P7DA00000000000000000000PQiY000000000000h6l30000\NRR0000dR0g
00000000000000000000XTKl000000000000000000000000000000000000000000000000000000000000Xof?8V[X00000000X;jL000000000000000000000000
000000000000LKjZ000000000000000000000000LkdM0000000000000000000000000000<>Z\PFT000000000000000000000ThVi000000000000000000000000
000000000000@ZIN`P=<0000hgYP0000T`i[00000000LSIj000000000000TJWAlnI@0000000000000000000000000000000000000000D2eSP@2R000000000000
000000000000000000000000LPVR000000000000000000000000HYT]00000;HL0000m5o?000000004MVD00000000000000000000000000000000000000000000
DFfj<oB000000000H9U]0000L2nB0000000000000000000000000000000000000000HZo>00000000000000000000000000000000h:8X00000000000000000000
00000000TS>k0000h7>60000000000000000<Cl<000000000000000000000000000000000000<lA@00000000000000000000hCGm0000dNS300008a56TIih@Xj[
000000000000m3\o00000000L2@O000000000000000000000000l6]f0000000000000000D><00000H3@g000051\``eAF00000000000000000000000088ZL0000
4BL6<lA3000000000000000000000000<@LFhG_X0000XAje0000dOgB0000000000000000000000000000000000008XYB41?[@Y[W0000000000008I=da3jK<J?A
00000000000004V6DH_<000000000YSC0000000000000000L^\K0000l\CD0000000000000000000000000000000000008J^;P:dH0000LVfQl_Ta000000000000
00000000000000000000000000000000Hm:BU5EQ0000000000000000LN?V000000004cjH00008XLL0000TE\G00000000000000000000@<I]00000000<DTla1H_
0000000000000000LClI0000000000000000000000000000d\9klaiG00000000d<WDLHeHHIhX@`g900000000LMBf0000hE>FL:N?0000T\=V00000000dJQDTWj=
000000000T8Y00000000i6=10000000000000000li1N000000000000U1ZE000000000000dIBZ0000000000000000000000000000XEI80LSTLfeL000000004JT7
0000d5mKlW<`DOA`0000000000000000P[fZTnD[000000000000000000000000HNla00000000`Ln90000dRO8000000000000T<>N0000LhhVDG@^000000000000
0000\?k>00000000000002fX000000000000000000000000laGW000000000000X2g^000000000000000000000000@=5m0000000000000000@HSQ07Ho00000000
8D8B0000000000000000000000000000<HOS0000000000000000L[5W0000000000000000000000000000d0E[0000000000000000d@E_84UL0000000000000000
0000l[c>000000000000LB8g0000000000000000h9D5000000000000D34a000000000000HD[?`H^V846c0HEoP[EC00000000000000000000000000000XPLl=]V
0000DEk`HgKc8k=:000000000000``?600000000m33g000000000000`]28000000000000`^3>0000A3`C00000000`>:U0^<ULiQ9d7T500000000000000000000
00000000i2FE000000000000a3YGQ5FK0000`=jO000000000000000000000000000000000000000000000000LIZK00000000000000000000<:O\lIIh00000000
`\ZZ000000000000l=Mk0000h]0400000000000000000000m2n400000000000000000000@gkOI6^F0000000000000000`Lh:@>T5lW?K00000000000000000000
0000dOdh00000000000000000000000000000000T>g1000000000000000000000000P;JZ00000000000000000000d7TW0000000000000000HL[E\2HOTLM<4l28
Dn0J000000000000`\Dc00000000000000000000000000000000<^Nd00000000T8n\00000000000000000000DI2d0T59Dj_j000000000000XkHX000000000000
000000004R9N0000000000000000i5A=000000000000PGQRHSKI`Sf60000000000000000000000000000X7bo0000000000000000000000000000000000000000
`Ycd00000000000000000000000000000000000053o;000000000000H5hI00000000HLHO913:000000000000000000000000000000000000PLg>00008Z=a0000
0000000000000000<jhC000000000000Xj6Pl5[30fU000004gFT00000000000000000000hJLk00000000000000000000000000000000L[d;d\XGl3nQLobB0000
XGJ6hWaRlQdi00000000000000000000000000000000l:A`000000000000T20=Lb\]00000000000000000000XMkW00000000d?IMh1mFhTJD0000Pn;:0000h:XZ
<;S]0000000000000000000000000000HOKX0000HbA80000d;JK000000000000000000008QLU0000P7d400000000000000000KHh0000hMmY00000000D^FJ0000
DWXm8=lodYR\0000Lm1=00000000hY?_8^S600000000000000000000000000000000000000000000000000008[PR00000000HbH@i47U0000A6IA00000000]2\@
000000000000000000000000000000000000i0eU000000000000000000000000LZXf00000000<mN70000\MC?00000000l7o?00000000\;=J0000000000000000
0000000000008aAJ`aC700000000Q1OK00000?JDdEi100000000E4\W0000hXkUln3:h\<d00000000000000008M8H0000i3:_0000000000000000000000000000
000000000000@TL9@ZdT000000000000TmC]`Gd?000000000000HHP3000000000000000000004dOa000000000000Tf[500000000D[GR0000`1Pa@nRU00000000
0000000000000000000000000\KW00000000000000000000XE3_0000000000000000XY^=00000000000000000000@[Zi000000000000loZ>\MYG@=2K00000000
00000000U5Sh000000000000000000000000000000000000000000000000<KSV00000000000000000000000000000000lRC@0000000000000000<YRH00000000
00000000<KZD0000000000000000000000000b7B0000000000000000000000000000PThL000000000000000000000000000000000000P<O^dNg?000000000000
U6]<`S^@0000000000000000000088Cb0000000000000000000000000000Q1aJ00000000000000000000m3?b00000000\ShEDgH300000000000000000000`SeN
i2lK00000000000000000000000000000000HR[B0000000000000000000000000000000000000000U6`=0000000000000000000000004Sl60A@<lhK>00000000
000000000000000000000000000000000000000000000000dRC5<@S^000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<TiG000000000000@1<Q<;\LXa<h000000000000000000000000000000000000000000008DFg0000h:V40000`kTC00000000000000000000
PWgQ000000000000T\dK00000000000000000000lWJn00000000444;@R`;XNm30000000000BX000000000e5]00000000000000000000000000000000TCM10000
00000000000000000000PQ4e0000000000000000000000000000000000000000<aP:00000000dI8h000000000000000000000000000000000000000000004[jR
000000000000`<3mTXd``>R000000000000000000000L08=000000000000000000000000000083hL0000Xk1S0000lLGQ0000PmS6@d[9000000000000T4mLHlbd
a2Nd00000CO700000000P8OV00000000lB1]000000000000dLX5000000000000H3FA00000000LiWBD1gL0000h0O]lN7g00000000DPKJT4lF0000000000000000
0000D3GQ`Oca00000000000000008]K<00000000000000000000``>g000000000000\=9cP?>n\ATVd]H7<dYb\m;S0000000000000000000000000000`Hob14SE
0000h[jom46n00000000000000000000000000000000000000004V9J000000000000<<lL\Od40000000000000000000000000000000000000000000000000000
00000000000000004=fQ00000000=0Ek0000HL>H000000000000<MME000000000PWc0000000000000000`CHa0000000000000000000000000000Y1CW00000000
00000000X_^:12Pk000000000000000000000000L:^1L3EkPI[4<ckR\jRW00000000000000000000\BIW@bk[000000000000<?TX<>`P0000@>6j000000000000
0000000000008h>=000000000000@HSiU4>;00000000HNb^00000000HY==000000000000Y0;o0000000000000000000000000000HZc_0000Pl>?000000000000
0000000000004?6lHN<P00000000000084=<0000000000008ElS`aH4d8Pd<^i^<bWo0000P69R<m0N0000000000000000000000000000PhE200000000e1QK0000
00000000000000000000TV5Y000000000000000000000000000000000>BF0S9@hmOP000000000000@4e8D8lL0000m3<?0000000000000000D3Z?\66EL911XB^B
TDbo4l]D]347P06n000000000000L:93PNi54_kL0000000000000000000042\80000000000000000000000000000000000000000`5mh0000000000000000df4j
00000000DNGI00000000Y2NJ000000000000\iMT0000X`754N]Y838:000051BZ00000000dbBM0000000000000000l\ES0000000000000000000000000000XW_V
000000000000000000000000000000000000000000000000000000008Rfd0000000000000000L3;7h<bU0000000000000000000000000000000000000000dMa[
8Uj@D0S0I2Dn0000000000000000@LO80000U1Ma0000000000000000000000000000000000000000=2]^00000000000000000000000000000000000000000000
00000000PSdb00000000000000000000PbJX000000000000D\C9000000000>?8A3_60000000000004`C30000`fhO4P3N000000000000@35X<gfo000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@kAm12bm0000
13Wa00004XMC000000000000d2>?4:eoDHn[00000000`\Ii0000@`Ug00000000000000000000<M5h00000000`Q0R0000000000008F`70000hN`]000000000000
E1nB000000000000<<l=m2f_4PkZdTR?H];l0000000000000000Th_D000000000000000000000000000000000000000000000000000000000000000000000000
00000000l4PN0000X5[_@C;^00000000`Bh70000000000000000DUD@0000LBR200000000lGWU000000000000@ZEK000000000000dC5I00000000\EUf00000000
00000000dI5V51]@<0AV0000000090>G0000@ni`000000000000000000000000000000000000000000000000000000000000000000000000000000004@fT0000
000000000000000000000000dP_R00000000XJ`j4cJg0000000000000000000000000000L8Ll0000Tjn=leX300000000H@O:T>of0000\XmQ0000000000000000
000000000000000000000000<>PV0000000084nj000000000000PY2000000000000000000000X5Yh0000D5W700000000\^HmdVkS00000000000000008DMU0000
000000000000000000000000000000000000000000000000000000000000<^_7`l6><Wh500000000\bT4To1K00000000000000000000Q0P70000<IjH00000000
8gXM0000XhJElPj=0000000000000000X9RKT;NV000054bgH<gc0000000000000000<aMj00000000000000000000000000000000000000000000DhN700000000
00008N\f000000000000000000000000de;nQ5UB00000000D?_hX24Dl6h]HT;chWHZD2`b0000\BJ8`QMW000000000000000000000000000000000000l4DIX86X
@=C?0gB]0000l@:AhJMS00000:ec00000000000000000000000000000000000000000000000000008JR]000000000000PNh200000000000000000000P]RJ0000
000000000WI80000000000004U[D000000000000000000000000000000000000000000000000000000000000D;`500000000HZbo000000000000000000000000
0000000000000000000000000000000000000000000000000000T]1bl^KaU3lE0000000000000000000000000000000000000000D21mlgNF0000000000000000
XF1d000000000000000000000000000000000EF20000000000000000000000000000000000000000000000000000dIoM00000000T;RYXf1F000000000000`:OK
00000000000000000000000000000XR`dT?N000000000000000000004nmjQ0^=000000000000\Y?00000lmC?00000000<HQj0TY30000000000000000TPU5dA_]
M3bC000000000000000000000000h:MTTK4j00000000PZW3=0KZ0000000000000000P6R000000000P1T[00000000000000000000000000000000000000000000
00000000000000000000000000004l1i000000000000000000000000Lm;B00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@M\W000046[aX8C8LCOE000000000000XeP]U53Q0000i2@N0000TiI2000000000000L`080000000000000000
00000000000042[7\7Eh0J7[000000000000PeWA0000000000000000X84>DF;_a1dB00000000lH><000000000000P[Yc00000000TG2:PSZ30000000000000000
L=1:PCE9000000000000@OYQ0000000000000000000000000000000000000000000000000000000000000000I16J0000000000004XRE00000000000000000000
00000000haSl0000000000000000000000000000lO`dT<KM0000LFo^00000000000000004oIf00000000000000000000000000000000d:JN00000000hT1M0000
00000000000000000C@T000000000000000000000000000000000000000000000000H]<M00000000000000000000000000000000P68300004j8GdGbU0000D4n9
E3l[0000D8HV00000000m6E?000000000000\YW1000000000000000000000000000000000000]3`P00000000000000000000<EgH000000000000`gk4XH@T<QLJ
LkLVTAD;X0lh0000TUS;00000000000000000000E01LhhS400000000h7BO0000H`CLTEBU0000DXJ^00004BbR00000000000007``H9oH00000000000000000000
4>Ta0000000000000000PQU[000000000000000000000000000000000000000000000000hi`>PAaR0000000000000000000084E9000000000000000000000000
0000000000000000dE^k00000000000000000000000000000000H0R`D2EG`K^W0000000000000000000000000000000000000000000000000000000000000000
00004;H\0000XRFX000000000000000000000000Tjb700000000T;RHlA0elQAY00000000000000000000`Gd4d1nl0000000000000000DLLl0000000000000000
0000<JnJ00000000000000000000<@[;01jn0000PQ1E0000000000004F]eQ3^`00000000XQbH0000`4Mi000000000000000000000000PhN_07ahTSE[00000000
XOn\00000000@l]h0000000000000000TgES0000000000000000000000000000000000000TjJ00000000DZYEXUXb00000000i28JDQPa0000000000004ZS40000
00000000]0mM0000L3Dm00000000LYbWLYAZHhdn000000000000XJRg0000000000004?5I000000000000000000000000000000000000000000000000HYog0000
h9hW8K_Rhc9@8k85000000000000P<Me54BD00000000000000000000000000000000M2j]lIDglJWj`^31HI5`H<[n`KJk\j=W00000000dNn`<FSa000000000000
00000000XQEY0000T292l4TdT7:l4k^jPn1L0000lBOK000000000000DH:B\YMd00000000000000000000dRdI51ZU00000000000000000000@2YW000000000000
000000000UNC00008DMh00000000LoNj000000000000PmcV000000000000m48R0000000000004en=0000D=Tl000000000000000000000000000000008GLm0000
00000000000000000000TiUXHHBT00008ihL0000000000000000000000000000TQ]_000000000000000000000000LgD00000000000000000000000000000XC?W
00000000000000000000DLAZ000000000000000000008jic000000000000000000000000000000000000X8]I00000000\oc@000000000000000000000000XN^b
000000000000\S2X00000000<6[R0000lTC300000000000000000000DLFY0000`L1B000000000000l<^40000000000000000000000000000=5b20000@K3f0000
00000000E6fn0000\jk800000000dLXF00000000dl\<00000000000000000000000000000000@1Ei000000000000TQ3h@^Ck0000000000000000h8Zg0000<3g\
0000000000000000000000000000000000000000000000000000X2>M00000000000000000000000000000000T^D`00000000000000000000L3G0M6Y_4Y:\0000
0000000000000000<YYKTR0T000000000000d5^A0^Yo000000004hIQT5gN0000000002Dc0000D[>_0000LR8Xh`W:00000000000000000000000000000000h6_R
00004XM7@TL`@c7QXlcd000000000000000000000000000000000000d_4L00000000X:n^8AAT0000000000000000000000000000000000000000000000000000
Dfn0\SdS000000000000000000000000lleZ0000000000000000XZ8d000000000000000000000000X29gE6S=00000JFG0000hVBm00000000000000004ZEZT\6@
d\K40000dFDR@0=LDYhm`hfB000000000000000000000000000000004J4700000000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000M3ClA5a;00000000000000000000000000000000h9hH00000000\?d^00000l_20000000000000000PR:D00000000
0000000000000000h1HU00000000000000000000000000000000000000000000<dm;000000000000000000000000000000000000000000000000Y3`000000000
h:kg00000000\[Gg0000000000000000\kSA00000000D67600000000000000000kUE0000000084EH000000000000P=Pf49m;\BQc000000000000000000000000
0000H3KU09DT000000000000LSMD000000000000000000000000000000000000000002kj0000h`5O8n3P00000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000\e7D00000000HY5U00000000000000000000000006aaPkS_E6E200004:<l00000000@8Fj\]4g0000
0000000000000000l;c^000000000000d@2E0000000000000000000000000000000000000000@:M:0000hd9N000000000000\d:[00000000hNeQ000000000000
000000000000e1FK00000000d]_B0000000000000000000000000000000000000000`6]=T=M78V>;0000000000004@F9000000000000X<=L00000000`=FQ0000
0000LGoX0000000000000=8N\6I08NG80000D?[20000HM8odNmFLFZnX]>6LKkI000000000000DW9<4Oo4`R?1\WF\dd=]00000000000000000000000000000000
0000000000000000<>fR000000000000@O2\@Shdd0df<FTm\VT200000PFI000000000000000000000000000000000000LbLS0000DCEe00000^Z<h=@9`01G0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Lj?J000000000000000000000000
0000000000000000000000000000PB7b0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000hU5K0000
000000000000000000000000L=lPh2;VXZD892Odi2LI0000000000000000000000000000000000000000000000000000\\gFPAV0000000000000000000000000
0000\Di80000d0NP8ecj0000000000000000PG@Nlh4V000000000000\64E00000000000000000000000000000000Y1900000000000000000HNe`0000000096GC
00000000@EFhPjgGD[_hdn_f0000<?2:000000000000XcbYHTgB00000000000000000000THCU0000000000000000XXI]000000000000HF^D0000000000000000
<3b100000lnI0000000000000000@UZgXWR>0000@WVnl4TPPB]a000000008?Be000000000000h8Mm000000000000000000000000000000000000000000000000
@oKn00000000D\T40000\`MB000000000000000000000000000000000000000000000^6KX@PIa1<<0000D@DZ00004RH=00000000000000000000000000000000
LjaJ000000000000000000000000M1BM000000000000U14R000000000000000000000000l93b@iEQ00000000000000000000000000000000P3HihD[g00000000
DVO40000000000000000D4J300000000000000000000I3C8LFC30000000000000000h7kV0000000000000000000000000000\iJ:000000000000000000000000
000000000000000000000000000000000000000000000000000000000000P?@>i3hA<R9^00000000000000000000000000000000Y1:20000000000000000DUeO
0000000000000000TNhA0000000000000000PM8_00000000dHlO00000000D5SQ00000000X:7[0000@HS]0000hM;W000000000000H=UX00000000000000000000
0000000000000000hKW]0000DV9d00000000Da17DlkD000000000000`Z^eXRUWTfUdhR3BA4WT0000000000000000hlEk000000000000H1S6000000000000dF>Z
00000000000000000000000000000000000000000000000000000000DZf;14K300000000000000000000000000000000X0Zl0000DZ7j<BcN@B>]<Oa40000Pnhj
L[n6Do9b0000000000000000000000000000\=Ok0000@Pm`00000000000000000000\B1@TLNA00000000000000000000000000000000To650000000000000000
00000000000000000000m1@K0000000000000000`0_o000000000000000000000000Lkkc00000000hR:g`RD9dS8R@UnZ0000000000000000000000000000d9lI
00000000000000000000000000000000U3O=000000000000L4?THA2N000042[K<f9n0000000000000000PW@B0000000000000000DJ3]00000000000000000000
00000000hnGe00000000000000000000000000000000d1=I0000HEGm0000D;e400000000P[_:T7a2E6E\0000@M\GDY_300000000000000000000000000000000
0000000000000000000000000000000000000000lfOk00000000000000000000000000000000000000000000<5^3000000000000000000000000M6`T00000000
000000000000000000000000h>\f\GZN000000000000000000000000LM140`aNTfnGhY7?m2J^PH9e00000000000000000000000000000000<S=CH]gj@1;Q0000
000000000000<0e5T_<4000000000000000000000000`HRA00000000000000000000000000000000000000000000D5He00000co7000000000000000000000000
000000000000000000008F0Z0000lilR\doE000000000000000000000000000000000000000000000000l3n>00000000000000000000000000004MWg`go<0000
000000000000TfaX000000000000000000000000000000000000LR?o0000000000000000dQ<Q00000000000000000000000000000000dB`S00000000LP=O0000
000000000000000000000000000000000000000000000000000000000000DEK6000000000000000000000000000000000000DCC8@\;G0000000000000000T8J5
l;@20000000000000000dZ];00000000l60Z00000000000000000000i4`i00000000000000000000000000000000000000000000000000000000000000000000
00000^?K00000000000000000000000000000000000000000000000000000000000000000000000000000000H9Deh@c1LkK1]2d4000000000000000000000b]l
00000egRm6?j00000000000000000000000000000000000086N00000PLnI00000000DC\b0000000000000000000000000000LY0O00000000000000000000`LhI
00000000`]lMX41K00008Qk]TCYH0000000000000000h5jF00000000000000004BKY4P^dd[>4H4S=a0;1000000000000PZU\0000000000000000000000000000
00000000000091id000000000000d_Uh0000P7;:0000000000000000958NX37>@m=9HmFO0000@G2KlUQP00000000@9fC00000000000000000000000000000000
HCYU000000000000TclS00000000000000000000000000000000000000000000d[@B0000H:E`\@NnHe:XQ3^P000000000000000000000000I1Tae3:800000000
00000000000000000000000000000000DPOM000000000000P<IQ000000000000000000000000000000000000000000000000000000000000dI?Z000000000000
0000000000000000DBM=LQd600000000000000000EKh0000DD3H000000000000000000000000000000000000000000000000h<]`P3Lh00000000000000000d2o
0000`kSP0000000000000000000000000000XDQ7E5Qh000000000000Tg6R000000000000000000000000h3FK0000000000000000D2\c00000000h:nJ00000000
000000000000lb_L000000004?4^00000000000000000000I2OJ0000PHf=000000000000000000000000HaPOh1jH000000000000000000000000000000000000
0000000000000000000000000000Q2`f00000000P>MJ00000000000000000000h=9?DL<B000000000000Tb8:000000000000d^CE000000000000000000000000
0000TN]90000\<?k000000000000000000000000I5Vi0000000000000000000000000000hO7b0000Y6ceTPbg0000000000000000000000000000000000000000
00000000lE700000000000000000Pig[XbGRA4T<00000000<m1n000000000000000000000000000000000000000000000000X@nmLCTk0000000000000000lRSS
00000000@\jA0000000000000000000000000000000000000000M24900000000XUME00000000000000000000L[:J0000000000000000@Ql=00000000XiP@0000
0000d5L:0000000000008BKH@0j\HSAj00000000XEJD0000DJUVDTgX000000000000000000000000lIj800000000P95^00000000DT@D00000000000000000000
00000000000000000000000000000000000000000000000000000000`lU;00000000`:O:000000000000<dgQ00000000000000000000000000000000`LU70000
000000000000000000000000000000004[\84MgN=0Y:hW7jHIQm90\1000000000000000000000000E6_`0000L52?00000X:o\O:5000000000000000000000000
000000000000000000000000000000000000DQKL00000000000000000000000000000000000000000000Dh^E0000000000000000XY:Q00000000Xc3J0000T]=4
000000000000Y2O70000E5KNL2P70000<YY\dMaNP\c^Y1jj0000T5ZRlAaBDbkl0kNX000000004]>h000000008MKg000000000000000000000000000000000000
000000008U]>00000000000000000000h=9K0000000000000000<]1Klc5F00000000000000000000HGdJ4KR<`cNV4:iY00000000@ZC:`n^0Y4V400000000PjBa
0000000000000000000000000000<\810000h7l`\e<f0000h0GKhZ4=83`d000000000000000000008I=M00000000d\1XDhfjl=1Na1AWH6gI000000000000PKYR
0000000000000000P]^jX`6DdNJ^0000000000000000000000000000Q5[=\IYWm3l8000000000000\JA`lJeB00000000000000000000D\Q;0000000000000000
lSFP0000<QC00000000000000000l5[A0000000000000000000000000000000000000000000000000000P3I2<EJ400000000000000000000X^6=000000000000
0000l^AJ000000000000PV@e00000000000000000000Y5Id000000000000000000000000T1olHHQ<TV@408imLGYg0000000000000000000000000000`NI[LoBh
U6ba000000000000Q4c>000000000000000000008jR70000000000000000`<0X00000000000000000000@_Lk00000000h2>X00000000XOhJ000000000000DCH=
000000000000000000000000000000000000000000000000000000000000hM:S`SGC000000000000dJ]m000000000000000000000000000000000000hUTj0000
0000000000000000000000000000T=nZ@oJg00000000000000000000000000000000l6_BHN@a000000000000H`Z>@:6hE1j7H0T9000000000000`LITL5_B0000
00000000@elE`A?Q8gRQ94HY00000000D_Fe0000X;YB00000000XHoT0000<lB@000000000000`32h000000000000L70b0000hkaUH@BS00000000000000000000
0000lIcJX2`8PVAl0000lPAT000000000000Do4D000000000000000000000000000000000000i3Nc000000000000PEeS00000000000000000000000000000000
0000000056L?0000000000000000000000000000000092L6000000000000000000000000000000000000000000000000TKVPPM^8000000000000000000000000
@X[6000000000000A5;g0000000000000000lRWF000000004H?<0000DDEb8Ai>0000000000000000000000000000000000000000000000000000000000000000
00000000@O;J`dEU00000000HL@adDok0000000000000000000000000000<]ef4O56P^TM`8kk0000000000000000\9mY0000000000000000DY3Q000000000000
XFZ28cJAQ1Wh0000000000000000HGdhhkgi00000000000000000000deeY00000000000052Wm00000000HPf4U2lkD\NZ0000<8`10000000000000000d?\a0000
0000000000000000HiX`I56@000000000000HTNS0000\?8G00000000000000000000000000004Db10000000000000000000000000000000000008KH>LQ=1h\<4
00000000000000000000000000004B0b0000P8;b0000D<S=000090dg000000000000000014ol0000000000000000000000000000000000000000000000000000
00000000TQ]ke14?00000000X8jbL@`DTc=J00000000000000000000000000000000000000000000000000000000DKoj00000000000000000000Q5C<00000000
0000P;fQ0000000000000000000000000000M1L0D?I3dgea000000000000000000000000P4aG0000HmDd000000000000000000000000LHn<000000000000H3?M
XXFC00000000000000000000PLU\0000000000000000\:nk00000000000000000000000000000000I48l0000H9Y`00000000`M@2\V7I000000000000@=fahcTR
0000HKU^TP=^4i3l8b\1000000000000D;:A000000000000HBoU0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000H?LN0000\\`Ed>H<H4dhE33JY3NV0000000000000000XTP4000000000W2d0000dGd^0000l0OO0000000000000000000000000000H9[X`>_N\o<=0000
TnW_55nX0aVo00000000000000000000000000000000a4PW00000000000000000000000000000000000000000000000000000000P53Y00000000000000000000
000000004IAW00000000000000000000HcM?00000;f`0000\L<X8J5Y00000000TKfn000086NT000000000000L`k;00000000000000000000000000000000P3l\
0000000000000000000000000000000000000000000008o_H9iH000000000000`h0N00000000000000000000000000000000000000000000\NYk000000000000
0000LZZ20000000000000000000000008BW^000000000000000000000000`ck?000000000000XTT7HZUR0000000000000000I0@>000000000000000000000000
00000000000000000000000000000000000000000000lUI_LJSPTi1g\H:4`dOL00000000000000000000DB0C0000000000000000L@;I000000000^YE00000000
@\lS000000000000D3CfHSWR0000000000000000000000000000000000000000000000000000i2=0000000000000dG`1000000004_7[00004JoD000000000000
000000000000m3V000000000@h\a0000XKfaHMb\@Tkb00000000000000000000000000000000000000000000000000000000000000000000<Wh@h>RR0000H`@f
Y4Dn\7h[000000000000ljUU0000LBmDHjN400000000000000000000000000000000`B9H00000000Tkc30000`9]M000000000000000000000000000000000000
00000000`1GJ0000000000000000d9Jm0000PiRRP>:FDFmZI52T000000000000`MXH0000dP2_LB`4`oPQ000000000000<V0EP2OBT>OV00000000000000000000
000000000000000045BOXSZQ000000008FJo00000000000000000000000000000000000000000000l`J40000000000000000PSV?T<:>0000LZ8I8J[N0000dSo2
00000000000000008Qk=00000000000000000000\o0J0000000000000000000000000000Pf[e00000000000000004dRI00000000000000000000000000000000
l1YD0000000000000000000000000000000000000YdH`:F20000TCI?00000000000000000000\Qg`0000X[jG00000000000000000000000000000000l1dB0000
00000000000000000000000000000000000042gk000000000000000000000000000000000000000000000000000000000000<bL<<1NV00000000000000000000
0000000000000000Dj43\XI20000XF3ShJ2h000000008\FD000000000000<OT9T;^P000000000000000000000000000000000000X2Nc=4WA0000000000000000
0000000000000000m1cU000000000000000000000000HhR:0]81000000000000000000000000000000000000000000000000PZa000004g_1000000000000\;[R
XQ010000000000000000000000000000000000000G\000000000000000000000000000000000000000000000D@56000000000000000000000000000000000000
000000000000lmL900000000HhOZ0000000000000000000012aC00000000000000000000LiIk0000L=SB0\WL00000000000000000000000000000000l62;0000
0000000000000000000000000000000000000000M1UQ00000000a0j1<=jk00000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lF`T00000000h5WDh\Kh00000000X99W`K7i000000000000000000004V\88o<e48VK000000000000\[UD0000000000000000DMB\0000
0000<22\0000i31S0000Db1j0000000000000000000000000nWC`PhJ0000000000000000000000000000000000000000000000000000000000000000<_]J0000
00000000000000000000000000000000L]\g8Gkk00000000000000000000hVge00000000ll4200000000H=de0000000000000000H3NB56Sm0000000000000000
LN=5000000000000000000000000H5SD000000000000000000000000000000000000000045X_Ph3VTh]g00004G3K0000<;L@0000000000000000000000000000
D\600000Xn8d00000000<bba000000000000000000000000000000000000<I[A0000\GBI000000000000Hf@nh[[e00000000000000000000000000000000\D:Z
heI[LSRe00000000`g3eT4<1H?KW0000PNkb000000000000LUlP0000000000000000000000000000000000000000<3k3<nE\0000l8HB0000000000000000Tb`h
000000000000]3S5A5no000000000000@\ge0000000000004P<100000000000000000000De@=8Ybf00000000Tnak0000000000000000dT7^000000000000dBJL
000000000000000000000KMo00000000000000000000h??>H[>o0000000000000000L59S00000000000000000000000000000000000000000000000000000000
0000000000000000`ZMT00000000000000000000000000000000<@ANTIYG0000000000000000000000000000P=bI00000000T=E_U4kW00000000000000000000
00000000000000000000XY9E00000000000000000000000000000L@<00000000Pac_HfG10000L;h`0000TY0n00000000TnQ_000000000000m1lA0000L4?b0000
0000<7=B0000000000000000000000000000`LeR4OGDlX1J@`2=h?7Gd=W:0P>0TUHC00000000Y4L<000000000000`b6ih8R00jXd00000000000000000000<WU7
000000000000000000000000LFS:00000000L5LY000000000M>[4]Sa0000000000000000P3A?8iO70000hUF<DY7O000000000000`K3ZDV0T8cJT55`M00000000
000000000000i4hh000000000000Pf=e000000000000000000000000@F6`0000@WhK0000000000000000000000000000hFY`0000L\2@HHQY000000000000<\f=
000000000000hLaB0000000000000000XLk_a10]000000000000LWoNLj0G00000000000000000000000000000I2m00000000000000000000000001RD00000000
000000008S7H0000000000000000000000000000000000000000l9^dlHb3@HV]4SbO00004bh\0000000000000000000000000000000000000000000000000000
000000000000dd]_00000000lH0]00004kQM000000000000000000000000000000000000000000000000000000000000000000000000`dYK00000000X0D6PAlY
I3:lhO0lLG[J000000000000000000000000d[AL00000000000000000000<an]96a>0000T^Gk0000000000000000000000000000000000000000000000000000
Xi3D000000000000000000000000000000000000000000000000000000000MW900000000@=Y60000`P`m000000008dCY000000000000@O6l0000000000000000
000000000000Lm4G000000000000lL91h8SI0000000000000000hL[g000000000000000000008T4TlXMk000000000000DgVE00000000000000000000<j590000
h1mfPOR5000015Kh00000000000000000000hQ2g0000000000000000000000000000@P7JhH@>\o?iX;nT00000000000000000000@PiL\0ce0j_PTki_86NB@7VQ
@<Uc@^F7955Y00000000000044GK00000000TI@m000000000000PFOh@GRA00000000H7kl88oS0000Hn^b000000008:ch000000000000XWnG0000000000000000
00000000000000000000DlXb00000000TOiI0000PK[A000000000000000000000000000000000000000000000000\7g50000D83P<\Ak00000000T79@0000@XR9
0000X37M0000T4:TLZe]00000000000000000000`]kR000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000`\:j00000000000000000000i3A]00000000HZVULN:T`M[Y0000000000000000000000000000000000000000@G4nTM:C00000000000000000j72
00000000000000000000PC2B000000000000000000000000000000000000lFMS000000000000H7<D000000000000LSHA00000000@BZQ00008[2N000000000000
0000T\F400000000000000000000@:?T000000000000hE3;0000HF;o000000000000HFM^000000000000000000000000`7b:DfK;00000000TKB>D>e7TN3V0000
0U0c0000000000000000dJ850000000000000000000000Il@Oml0000Q17L0000TS<E0m:U0000000000000000@7Oh0000X;3Y00004?[CTVIL0000000000000000
T`G0000000000000<PXP<_R?0000\FW@0000D822<PQ6@mon00000000hVol0000000000000000DXDJa62ha6X2000000000000000000000000000000004Fkj0000
00000000000000000000Y5`C00000000000000000000000000000000000000000000000000000000000000000000000000000000<0I^0000<NAX\VYY00000000
<LZc0000PKG`4VR900000000000000000000000000000000Xe>E000000000000DPIjT_BO00000000@?\68YkOd8FP0000Y6aa0000`1fl0000dHK<000000000000
000000000000PPF\00000000000000000000dc_L000000000000<D_PHKUN00000000000000000000000000000000000000000000000000000000000000000000
`0:e@L1_T[MITH5OQ4?A957Z0000000000000000<;W]lVYih]i_LbC?`n7>000000000000000000000000@3Ud00000000l?Qg00000000000000000000LmHQ@]=>
000000000000HECD@>hm<NHSTVOd0000000000000000000000000000lae`00000000000000000000000000000000000000000000000000000000000000000000
000000000000@8Ib8H<600000000000000000000000000000000lm_[0000E0A600000000DTJ00000479L00000000000000000000000000000000\iV[8`0Z0000
Tmic0000000000000000000000000000000000000000000054TV0000A1JM0000<=MB00000000Q49I00000000X3]l000000000000P9>R0000000000000000D<hJ
00000000000000000000`Rbj0000L:8Hl6DH000000000000`943LHId0000Y6El`h>al<<600000000000000000000000000000000000000000000000000004jYB
0000000000000000000000000000852Ym5TX000000000000h26Wd8n?00000000DL6`TNDWD5>6`R5L0000000000000000000000000000DY9<0000000000000000
dVZk0000L4Rd000000000000000000000?S?00004\e?000000000000000000000000dFd6000000000000000000004JlU0000XiVh000000000000L2n`hK;Q0000
00000000T8Tk000000000000000000000000<OZ[000000000000XeU^TP9^0>?ld]AD0000h\Y>0000000000000000`WJ:XZJ=0000XJ^H00000000@9M400000000
00000000Y3>:@Dgg000000000000000000000000000000000000000000000000000000000000TMLR000000000000000000000000000000000000X:e@00000000
0000d1dOhGCF<M4X0000<kXIl6M3d9e40000X?oK<BLU000000000000000000000000000000000000000000000000d>\MH@fdhiBc00000000`MXT000000000000
0000LR9=00000000\:>kT>OG0000l:R>000000000000000000008<bF\B^4`LVS8\OE\02_ho_10000000000000000<OfThY700000000000000000000000000000
00000000I6Z90000d>86000000000000<Aim00000]di00000000000000000000000000000000000000000000lS4e00000000000000000000PTWZ0000PaWL0000
Ln<9\3GiHao?00000Ei>TNZn00000000000015FX0000PBY]00000000h8RS\PX2000000000000X\U700000000000000000000D?<mhNR=0000000000000000TnfB
000000000000000000000000000000000000000000000000HT>O\V1j0000000000KQ00000000H?bH000000000000d:BV0000hH:k0000000000000000a2dD0000
000000000000000000000000000000000000000000000000000000000000000000000000T0gY00000000H2fH0000000000000000000000000000000000000000
hMTG0000000000000000000000000000000000000000000000000000000000000000000000000000DEE100000000000000000000000000000000000000000000
00008R;N`^1<000000000000000000000000Q5hS000000000000000000000000000000000000000000000000000000000000`@JI8@]_D62K000000004Yl80000
0000X2O200000000000000000000@QjW00000000000000000000000000000>^A00000000e0cM0000lIS20000T[=e00008o1m12a6000000000000000000000000
0>`60000PPZElV4:0000000000000B[5lCcn000000000000000000000000l8?Z00000000000000000000H<Kl0000a2da0000000000000?S40000PbkF00000000
hcm;<gV6`WdDLTOG0000000000000000000000000000hFd]000000008WA7<<Z90000hIn;XARU4H2IU0cf000000000000L2kT000000000000l^`8000000008fbl
0000000000000000000000000000000000000000I2600000PAI?LM]C000000000000000000000000A3?oL3RK00000000lFi;@3?i00000000000000004[`cPD=7
H5nG0000TCJP<GIh000000004D`BDQcT0000000000000000@OnRh=?i00000000000000000000<5f\00008Gl9<^?;`bZA<kYPm2Ek00000000Y6d2Y5Ja00000000
000000000000000000000000PQCn0000000000000000000092?>0000<Z2P00000000000000000000i6;I00000000000000000000hO5i00000000000000000000
000000000000000000000000000000000000PfbS00000000000000000000dWB]00000000T?:gTORG000000000000X7U_000000000000lDYT000000000000Te<Q
000000000000`=V[0000000000000000`MmK00000000`D:k\^cE0000000000000000000000000000PNkR00000000PN4gY29nDK\H<lCk000000000000567Ih4W;
00000000000000000000`_d0000000000000000000000000@9:9000000000000<;Wm00000000000000000000000000000000000000000000\Xle000000000000
000000000000000000004ZFd0000000000000000A4ZX0000l<QW0000H9[I@R8j0000000000000000000000000000000000000000000000000000000000000000
00004jm?00000000@Xni00000fIMm16f0000`i\j000000000000dL:RdcV48EIT000000000000000000000000\i<j00000000000000000000000000000000HDT0
dS^O000000000000]3n5XHA^000000000000<6cN@R\[0000000000000000A4@T00000000000000000000LJmm0000000000000000000000000000000000000000
0000000000000000000000004AXH000000000000\bYJP[8A0000000000000000dXdI00000000000000000000P6;f000000000000000000000000LX:=TJEO0000
000000000000\R2K000000000000000000000000000000000000U39k\9Wi<1Fg\QEj00000000000000000000000000000@WA000000000000lEY_000000000000
00000000000000000000000000000000Tg[B00000000<FGS00000000\?;?00000000000000000000000000000000000000000000000000000000000000000000
0000LSK800000000hAKFhS1e\a_j00000000000000000000PX>N00000000ljiIhI>QdQWM00004da10000000000000<iW00000000l2XG@nMklY<hHgWB00000000
4dKn00000000000000000000TS?=Q25C0000d03e00004g:]00000000000000000000d2a000000000000000000000000000000000000000000000T1]500000000
0000T[NF0000\<370000000000000000]1B@000000000000LZg\84c`0000TB@n000000000000lS@e<0]=0000000000000000<66P0000000000000000P?Gl0000
0000000000000000000000000000hRQZ000000000000LHPa00000000d@lU8H8h000000000000\iAQ0000000000000000<0h=00000000000000000Ug:0000h5jl
00000000000000000000TjGI00000000000000000000000000000000000000000000DlJQ00000000000000000000000000000000000000000000000000000000
00008X?A000000000000000000000000000000000aa=00000000X<T]XD]W00004BK80000HD3i000000008bEo0000000000000000000000000000000000000000
0000000000000000000000000000Pel^000000000000000000000000dSTQ00000000M3S\000000000000hR4:000000000000000000000000`:GF0000<Ph:0000
0000@@KnhK6D0000000000000000@9ki0000000000000000000000000000000000000000000000000000000000000000TLVa000000000000DHAm@2ZRXJ\L0000
4J0NI3P7HS0k00000000@=>[0000LX=Y00000000000000000000000000000000000000000n2[0000D3R9000000000000000000000000Dh0?0000hDY50000e5^?
000000000000`TMZ000000000000000000000000PA0GX]nc0000000000000000000000000000000000000000879_0000000000000000a1b@0000P<oF00000000
000000000000000000000000T1_i0000000000000000D[0m0000@?G_P3D>0000D^`V0000TM=EHR1j0000hdPX]6HdDkKF0000@jc1000000000000`9cc0:67H^XH
hodG00000000000009El00000000`L[4P^T00000000000000000000000000000000000000000\K0hDY:hm1_Z000000000000@KEVh[6f0000XnV>000000000000
000000000000000000000000l1Q>0000000000000000hH>m0000L3HR`kF70000`D^B000002_G0000000000000000h@?U4H1OT\8F000000000000<?F^00000000
`F^i00000000000000000000000000000000000000000000000000000000000000000000Defg0000DRiJ0000hAW20000e68m`KNe0V8b00000000h>FF0000hlI0
@N;34dg@000000000000@S[:<oRPT4Bg0000d7FK00000000000000000000000000000000H9Y@000000000000<R[S0000000000000000000000000000Lhj]0000
00000000D@4k0000000000000000`1Gi000000000000h65K0000000000000SX`088g00000000000000000000000000000000LE=P`IWQLZ048>L6h^Ij00000000
X97^000000000000000000000000H[kM0000000000000000000000000000000000000000LX2L00000000000000000F;B0000@[:?PUNo00000000000000000000
00000000000000000000000000000000PeW\0000<:N3000000000000000000000000000000004Bd00000ld^:Pjnc00000000ll:`000000000000000000000000
h@Q100000VGk00000000d9gY000000000000LSM600000000000000000000000000000000000000000000000000000000000000000000@alg000000000000DJ9j
000000000000000000000000hBW3DO3[0000dGBV00000000lS^4XN3gd\d<HED;0000000000000000000014^o00000000Lm950000XeD600000000000000000000
000000000000000000000000000000000000000000000000000000004E2b0000000000008A9U0000000003@BT_9f000000000000000000000000000000000000
000000000000P:5A000000000000<^jg@HPU00000000<\4?0000000000008^EdTF:Q]5A00000@P8j0000000000000000\Z0f000000000000T6]J000000000000
T5o?00000000000000000000<OlU0000000000000000PA9c00000000000000000000000000000000000000000000000000000000`gMo00000000000000000000
i3<fL\b<@ES2@X@b00000000000000000000000000000000h=:84Z[=Pdn?0000000000008UD_0000000000000000DSD200000000000000000000@:kC0000lR;?
e0?>0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XLAc00000000
000000000000@X5200000000@BUV@WQo0000`Hh[hC960000000000000000XUa^0000L2JVlaHnh1\S0M0IXiLR00000000\6<P0000<Md?\MhI0000Y55<0000LKV?
TXT@00000000000000008C81l\0S\a5n0000000000000000Xh2;00000000D`YP0000000000000000000000000000dL>Z0000000000000000T2DoTi@o00000000
00008[m]0000`eC5000000000000X[NZE6dE000000000000000000000000000000000000000000000000L7^o00000000T^oaDmSO0000X97H0000000000000000
e3LK0000`D_700000000\5<]000000000000000000000000000000000000000000000000000000000000`Y1cdh`i=3eS00000000000000000000000000000000
PLAm000000000000000000000000l:VC00000000<>ZG00000000000000000000000000004edV000000000000d?;^000000000000000000000000000000000000
00000000000000000000000000000000`DeZ000000000000d9@d00000000000000000000000000000000P0`X0000000000000000000000000000000000000000
000000000000@G4200000000000000000000A6K?lJmS8d<R00000000PKCc0000hhHk<j3O0000000000000000000000000000000000000000dGBb000000000000
0000000000000000000000000000000000000000000000000000TdFi0000000000000000000000000000@9<C0000dPF5000000000000000000000000X5h;DCPP
0000000000000000000000000000000000000000000095jg000000000000Pm^S0000000000000000000000000000000000000000000000000000I6e>lSk<0000
0000XNim00000^Km@;DZ00000000`X?e8YIa0?D1@@4Q00000000000000000000000000000000LRkQ000000000000000000000000000000000000000000000000
00000000H4ZVLQhD0000Lb4>00000000000000000000000000000000000000000000\@0000000000000000000000DhV40000132m00000000P8c6000000000000
00000000HZQ000000000000000000000h1<a000000000000L^<2<Z41000000004?DA000000004QOW00000000000000000000000000000000000000000000DndU
00000000E59iH5Jg000000000>7ILlOkH4<T00000000000000000000<[2B000000000000000000000000`WZ8000000000000000000008^BP0000hBc8TOXA0000
01lb0BE>0000000000000000dBl>00000000@=3ChJl<00000000000000000000\`E^0000d6bM0000<DLm0000000000000000@_RX0000000000000000PHOe0000
000000004]J40000000000000000`88L0000000000000000H5nW000000000000000000000000T8iFhC1100000000000000008Ek=8CM\000000008M7h00000000
000000000000000000004XYP000000000000`UTW0000000000000000000000000000000000000000000000004hfYPZP1000000000I7T000000000000<Lk20000
0000000000000000000000000000000000000000000000000000P>nH000000004]3Le5iM0000000000000000000000000000dP8[0000000000000000HLMW0000
00000000000000000000@Ad:0000000000000000000000000000X5oLdk5900000000LFdk00000000000000000000000000000000E4NIY28:@Tl?000000000000
000000000000878F000000000000000000000000000000000000000000000000LO1700000000\fl?000000000000000000000000000000000000000000000000
000000000000000000000000000000000000LCQ100000000000052j900004PEe0000000000000000000000000000\]HI00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000>;Q0000000000000000]5b?0000
0000000000000000000000000b0o000000000000000000000000000000000000XRCl0000<aSS0000000000000000000000000000000000000kcWXGHN0000TCKg
\MR90000I2cG0000000000000000PA7T00000000hKZa0000Pjbb0000000000000000000000000000XKVaDeLd00000000Thhg0000000000000000lJ4mPUP^0000
0000000000000000000000000000`j;i0000X>0Yd1lR00000000dF5[00000000\R29000000000000]5ld000000004]=K0000000000000000861]lQooh3DHP5KY
000000000000`[[:lW:HLmKXXeU7U3m[0000000000000000X>Y00000000000000000000000000000000000008Mi8000000000000E65i000000000000hNK[0000
00000000m5c`0000000049jF00000000000000000000T@CI0000000000000000lXoB000000000000hA>Ii1d20000X\X0PIN7LP]f00000000db:J0000m5l:0000
T>9?0000l:FFDF@4\MLBH\iL000000000000dkBU000000000000000000008?040000000000000000000000000000DKQn0000000000000000\h\F000000000000
0000000016G60000]0JX0000000000000mng000000000000000000000000000000000000LP@hHh?X000000000000000000000000000000000000dlcU00000000
@JMo0000000000000000000000000000HKNO0000lE`M00000000000000000000l]<<000000000000000000000000000000000000000000000000000000000000
00000000P3Fd000000000000@k]_00000000TPi;000000000000T7VA000000004hR]0000000000000000HPH:X2d40000<mdN`DYF00000000@ak^000000000000
0000000000004P;S0000lX7^0000000000000000PN3F0000LCfg000000000000HV^80000D>kF00000000000000000000000000000000000000000000000012^U
00000000000000000000000000000000hF4<\lL800000000000000000000000000000000TAma0000000000000000000000000000h0Y200000000000000000000
H9Z10000<15O<dkM0000000000000000D9^0\I]R000000008h5olCkl00000000000000000000h@\<000000000000000000000000000000000000000000000000
0000000000000000lQ5K000000000000\Je^0000l?OE`TVY@Sjb0000000000000000000000000000000000000000@Z<400000000000000000000000000000000
00000RY;0000000000000000000000000000D8640000000000000000000000000000000000000000<@4;00000000`6@Fh6aS8lJ7000000000000h5AZ00000000
0000000000000000000000000000000000000000000000000000072C0000000000000000000055`n000000000000000000000000P3CC00000000000000000000
000000000000LEH\0000PMZ20000000000000000000000000000h0hU`d1T0000h]OFhoGP0000000000000000P_^f00000000000048Y>00000000lfS^00000000
00000000U3\K00000000000000000FM88JHIPl9b000000004Ifa0000<bJo<e8Y0000\Uil00000000000000000000000000000000000000000000000000000000
000000000000lV<[`<eWe2_Oh;Zm00000000`[mi0000000000000000000000000000000000000000000000004N1W0000Piog0000X=b^m4E_H2=N@=gElF6olRhT
L5Y;00000000000000000000HM7J0SOB00000000T3XH\Vf2T[V:00000i=c000000000000@RkD00000000000000000000@6g604gF000000000000000000000000
000000000000000000000000000000008@j<PfO40000@\I>X^aj\3KC00000000<o38LiT80000000000000000000000000000a5`30000HKP900000000@Fh30000
00000000000000000000000000000000H4o7XbW>8eeD00000000Q4Hf000000000000000000008aRF00008Zld`[cL0000e5YbHm;1Q2mH00000000000000000000
0000000000000000lHek\e>20000<L6k8JiYThBA000000000000U4C:00000000P6FJH5Bo0000000000000000000000000000000000000000000000000Wo?0000
D6ellDDc0000000000000000HMfA0000000000000000X\:X00000000lDO4i4]h0000000000000000=0bbl59`00000000Te9T00000000DbCXPZKc0000Dif]0000
0000000000000000000000000000hOC:000000000000000000000000000000000eT<00000000l]Wh00000000000000000000XRnGh\cmM6_P0000@dM<065g0000
`M<ThZcl00000000`ia3000000000000000000000000000000000000000000000000000000004lAo0000000000000000\MQC00000000<ZOa000000008TCb0000
00008m`@0000000000000=RBXT7L000000000000000000000000000000000000000000000000\UR>T;XN00000000000000000000000000000000000000000000
L2H[00000000000000000000TNA905`=P^F]0000@SS:TBTUlH:U`5U]dcjl0000hWnm0000PCj_0000000000000000000000000000A1oC00000000m2Y;00000000
00000000000000000000000000000000000000000000000000000FMj0000000000000000T0o^0000hYd;0Z0T0000000000000000To`O0000`FVN000000000000
00000000D\Hd00000000000000000000HDa5P5X90000=207@6Vo000000000UJ;0000000000000000000046ohld4l000000000000Xb=`8T5L`iKD000000000000
4@VC00000000000000000000000000000JDV00000000000000000000d==f880_X6`Q0000H4`?\AnnhS]]lUhQl[hB14hH00000000\I8<D32Z0000000000000000
00000000000000000000dYQ800000000LIM_LSc64I120WmUDh]Z4]5h4d`VTkIl00000000000095I7000000000000loo]0000P8hl`ZE=PmEM00000000TZ@5d[0S
00000000000000000000000000000000LdWe82GW00000000000000000000000000000000000000000000000000000000l6SX000000000000Lb5^lXN<DnBP@@5E
0000h6>QlA[R000000000000<FG90000000000008R<V000000000000HKFn0000000000000000000000000000l8:A0000HT^R00008Ih5T]IC@^U=XVAQ00000000
00000000000000000000DC9H00000000hS\P00000000`6g]lDkE4VmCDZL^00000000U1fS00000000000000000000T>_Z000000000KTi00008o01000000000000
0000`fVX`Dk4000000000000000000000000HC9mHDHT0000Q3C\0000000000000000d62\00000000000000008@8N000000000000000000000000000000000000
0000dQmM00000000Y1X8lI<K0000000000000000000000000000DYUFPKZR00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000I5@cLMJg00000000dWDhLh0_0000TI^Y`12H00000000000000008Ii48BJ[0000000000000000000000000000000000000000DR^RdQSI<S@8
e6PW00000DlZ000000000000TlSOE6PG00000000DH6l0000<<7c0000@7^L0000T7XN8W=@LSkLD^4S000000000000000055\n0000000000000000000000000000
U5gY00000000000000000000000000000000L<N]00000000000000000000000000000000000000000000hL@m4Lif000000000000000000000000P=mn00000M1Y
0000l`=2DK55000000000000`UZU00000000000000000000A2M90000d>RA0000@WSfhjQW000000000000000000000000<IE@0000000000000000000000000000
L[>PX?>V4G5=0000000000000000X]9l0000000000000000000000000000000000000000000000000000\0EK00000000000000000000D73]0000000000008QPJ
00000ca:i23VX09;00000000000000000000000000000000\f2J8CS3000000000000000000000000000000000000`Qkl00000000000000000000000004:`0D9m
0GES000000000000000000000000l`4Xa0RLlYc\0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000@Joe00000>=T00000000\V81@]jB0000\k7B0000000000008Fb60000000000000000000000000000`W=N0000000000000000000000000RDL0000ljlG
000000000000000000000000\j2k00000000000000000000000000000000000000008]T@000000000000000000000000X=f?4o7R0000E1=b000000000000``Ce
0000<7C^PN7S8j9I0000M4?Q\lMXLM^[<85W000000000000m6<Z000000000000000000000000HKeg0000T]fl000000000000h?Nh0000000000000000LUT10000
<2d[000000000000l5gZ000000000000Xm6:0000000000000000000000000000000000000000LMH0000000000000000000000000A0LL000000000000Hfo90000
000000000000000000000000000000000000000000000000000000000000000000000000DNI7lc01`hP@00000000000000000000000000004Ab;000000000000
000000000000000000000000h@UW00000000000000000000000000000000000000000000000000000000000000000000000000000000@9E70000000000000000
000000000000M5]U@U:`00000000DO]P<dcADf<j0000000000000000E3g90000000000000000000000000000000000000000`Who000000000000000000000000
00000000dcJ2000000000000000000000000000000000000000000000000000000000000000000000000DF`d0000000000000000000000000000000000000000
000000000000LgB4E6QZ0000000000000000<F6>dYX@00000000000000000000h=>5H]fQ000000000000000000004EN90?Xm00000000d2id0000000000000000
000000000000Pg\W@@27000000000000000000000000000000000000XO]3LB\;0000000000000000000000000000XhSM000000000000\VHV0000000000000000
000000000000<WUR8]@DE1n50000000000000m=_000000000000HY_B000000000000000000000000PQiK000000000000000000000000470Klok@0000A2Gg0000
0000000013BD00000000lPWW0000PKPBDmlZ000000000000000000000000000000000000000000000000dTQK00000000`2cc000000000000000000000000DAeJ
TCCQTOL9I4Xk0000\ibP00000000000000000000000000000000000000000000H7DN\mlG0000000000000000000000000000000000000000<Oj<@E;c`L=C0000
000000000000Pi=?0000000000000000000000000CPb00008m^i`]R=HHaA000000000000LjMaHoNH00000Vbi000000000000a5oO0000Hf:JY1[n0000Xf?Y0000
0000000000000000000000000000e6JH0000dXbHPJ2:00000000000000000000000000000000DaDh0000000000000000D]]c0000000000004m9@00000000<o_`
00000000000000000000000000000000000000000000I0Dc0000XI0^0000000000000000000000000000Xa1R0000l5g6DMk6T4G=000000000000000000000000
00000000000000000000000000000000T3G:0000000000000000\7@Q`imJ00000000000000000000000000000g1M<BH;0000000000000000000000000000U5<>
000000000000000000000000XfY600000000\FZWT[He0000HmaK00000000000000000000dm0?0000lVD]0000000000000000l\ED00000000T@^400000000T;g0
0000XceO0000000000000000000000000000000000004YVB<B100000000000000000@FP5A5gl00000000TXch000000000000000000000000000000004c?ne5b\
0000U0FJ00000000000000000000000000000000000000004J>c00000000H20Y@^gR00000000000000008KhS00000000DV\ZI3PD000000000000`AB`00000000
000000000000000000000000000000000000L4S3TI:W0000@QI60000000000000000`YT90000000000000000000000000000000000000000@X;K000000000000
\Nfg0000000000008PobU49`TFT>0000000000008UMb0000<IEa00000000000000000000Doa8000000000000000000000000000000000000T9[g000000000000
43L7dh8g0000000000000000lif=0000000000000000hAFSHDP\0000000000000000\6fa0000000000000000000000000000000000000000000000000000l?CM
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<QM8000000000000D3ba000000000000
00000000000000000000<E[?PWblI4P00000000000000000000000000000lLCj0000000000000000lVg400000000dA4>00000000000000000000000000000000
00000000L3ce0000000000000000lge300000000`<?V0000Q6SP\f\B0000000000000000T4_a4=[;l>id0000000000000000000000000000ll7C000000000000
000000000000M4FUDM3g0000<]5T0000\^C\00000000000000000000000000000000000000000000000000000000000000000000m4][0000hldF000000000000
8]m:00000000DcQAa3mN000000000000DQ[Q0000\5<P0000000000000000@AVG000000000000h>J@00004\gV00000G7n000000000000dQMg0000000000000000
0000U4@D00000000T03R000000008Bcel@b00000000000000000<V=90000000000000000LO;h4_ZalaQ90000000000000000Q3k2<YYk0000hA]h000000000000
000000000000000006DU0000000009nZ00000000000000000000000000000000000000000000000000000000a3Vd000000000000l^I@H;kJ0000000000000000
0000000000000000@Z^T8[Ai00000000H^R[000000000000000000000000000000000000000000000000lVi@0000000000000000000000000000XYZL0000<Sb?
00000000<4jN\UMR000000000000=2FU00000000HEOL000000000000DV9000000000000000000000000000000000000000000000PD<B00000000000000000000
000000000000000000000000hG>mlmoI00000000000000000000dE1g00000000\PHEP<k3LYiN0000000000000000000000000000000000000000Y2aj0000lOl2
`EX80000000000000000@NOjh3S_00000000000000000000000000000000000000000000<:;IXIbX000000000000\:SI000000004R_\LZQ@00000000l:lK0000
00000000Tk\h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000heVM0000000000000000000000000000D8;70000000000000000000000008a\c000000000000025Th7dFH>Q^00000000@4?200000A790000000000000000
<2EZ47030000`_Jh0mS`0000`4QG000000000000000000000000000048h=56?300000000@KcAE3Q[0000hXEl<a6f00000000@Jj3000000000000`X9V00000000
\4[^00000000L30R0000000000000000000000000000dEad`Acj8QCM00004=4SPS4JhWkb0000<>eA00000VTF`Uao00000000l7;i0000h5?Y8IS\lC4L@X6O0000
000000000000000000000000@Ma;0000000000000D0iHMCfhGimTZ@GL0D\000000000000000000000000DkUe0000P;9100000000000000000000000000000000
0000L21Q000000000000000000000000l;]gHEVI@kX`0d5Q8mcFY46K@RVg000000000000000000000000000000000000`ehN0000000000000000000000000000
HZ:200000000000000000000`i9M@3B:15_F000000000000000000000000\K9700000000000000004;@D@lZ?000000000000000000004Ufl0000000000000000
00000000000000000000lEaA0000HPFo0000000000000000000000000000000000000000A0_W0000lEW[00000000]4ZK0000T508H5630000`[^lLF[O00000000
8Q\H0000000000000000LJ8a0000I12N00000000DK>20000000000004FU=0000000000000000000000000000XA1N000000000000000000000000lcN@00000000
0000<@J20000000000000000@Eon0000000000000000lJ3P00000000hTAJ4?`M0000000000000000000091Zh0@M0000000000000000000000000000000000000
000000000000D[J4000000000000000000000000PEET0000000000008>Wm@fPR91CD00000000000000000000l6=X<lTW00000000000000000000000000000000
00000000000000000000L5bN0000HW;8000000000000000000000000000000000000@WB:000000000000000000000000dNNk0000000000000000000000000000
00000000000000000000000000000000000000000000\6GI00000000000000000000000000000000000000000000000000000000000000000000000000000000
@P[_00000000T1_X00000000Dk45000000000000000000000000hbcX000000000000000000000000000000000000000000000000dZ_500000I]b000000000000
0000000000000000d`_20000000000000000LS:T`Hc]0000D4@X000000000000d36C8dUW00000000000000000000000000000000000000000000L7<S00000000
0000I3R80000000000000000000000000000000000000000@JjG<Weg00000000000000000000@kV8\CmhlPM9hD?L000000000000000000000000000000000000
0000000000000000000000000000PdBB000000000000HgT^00000000L2<l000000000000000052hQ00000000000000000000@MX44019L4XI0Fj:hS]F52:[0000
8Si6000000000000000000000000h7FZ`jd00000T\J6000000000000deBY00000000DIQ60K_6LR6K000000000000<ET0Q5cC0000HcX<M0UL000000000000LUbP
00000000000000000000000000000000000000000000000000000000000000000000@Nd800000000000000000d1=000000000000I2I;00000000I2CY00000000
00000000000000000000000090I2Y4^800000000000000000000`ILB00000000`B=XA4lN000000000000000000000000`2FI4ibe0000000007[J51_0<R1K0000
000000000000Da0d00000000000048KL0000000000000000dC^2I5>700000000`nm;00000000000000000000000000000000000040\^00000000000000000000
0000000000000000000000000000000000008LmP00000000000000000000PBZ@00000000XKCYThVV00000000000000000bE9000000000000000000008SeX<nkN
000000000000000000000000DP_dHkhI0000@i0\0000h>D\0000431J\5le<=h[000000000000000000000000000000000000T:Y10000<Z@Y00000000hL^OTBj@
000000000000`DUa8W?00000<8dR0000000000000000000000000000\=\S000000000000`6Rf0000<0i<0000000000000000dZKK0000000000000000=2ob0000
000000000000I6P:@W_a000000000000000000000000HW;T0000TKgn000000000000000000000000000000000000000000000000<CP@00000000PKb`00000000
000000000000000000000000000000000000@FVA0000000000000000TAUf00000000000000004?9@00000J5;000000000000000000008@=E0000X7MZ00000000
0000P`L\00000000@9aBdo=S00000000LCQ\Td3[`EBeXb=2hDQb00000000@;N10Vc;d1\:``Go00000000l><Q00000000000000008F948;fA0000000000000000
00000000000087]i0000<][10000000000000000000000000000000000000000@Y7X00000000000000000000T0SY\VPg00000000000000000000HPSDDlgN`Mc;
<OG4000000000000@Na^00000000L8YZ00000000d6nR00008a@O0000000000008I2300000000000000000000000000000000I2T?00000000i1NK0000DLbD0000
0000000000000000000000000000d5RM\Zg@000000000000P8XbdeE`000094cKQ6c>000000000000000000000000HbAP000042_fT]?90000000000000000HYJT
000000008>KR\e0kliiF00000000000000000000h;:R0000<]C\0000lLJc0000000000004aYU0000000000000000000000000000P\A30000000000000000`B^f
0000HQ[]dkjU0000000000000000I1;f0000000000000000000000000000l>[00000<<7n@\JC000000000000000000000000000000000000000000000000h<I5
0000000000000000000000000000\GfB0000lBi:00000000TEPP00000000000000000000000000000000000000000000d2]RY4gk000000000000000000000000
0000TSC<0000HWd4000000000000000000000000000000000000TALk0000000000000000000000000000000000000000<XgY00000000DXBV0000000000000000
00000000000000000000000000000000000000000000e5AJ000000000000hEGB0000000000000000000000000000H1kUThG]e0F`00008RZ>0000000000000000
0000d4:9`4>`D5RA0000000000000WNSL4RZHKM100000000000000000000000000000000000000000000000000000\SO8F=F0000000000000000000000000000
00000000000000000000`6S6000000000000d5ad0000000000004a82000000000000000000000000000000000000@W_M0000\dcc00000000000000000000LfH\
00000000HCS^hKeI000000000000D@2mDJ:6000000000000000000000000m3mh\:SV0000i6iB00000000000000000000000000000000\[<T0000000000000000
00004T<5000000000000000000000000DPUh00000000e30O0000\XaO00000e_9<V6\000000000000D94a0000DK6f000000000000000000000000<nN>00000000
000000004I6e4ITd`d>200000000hWZJ00000000000000000000000048g6000000000000=4S_H\OTE4H<XgHc0000I5fK000000000000`Bf]0000000000000000
00000000000000000000000000000000000000000000000000000000\N_C000000000000HTOVX7A4I36J4X3]000000000000000000008GDGm2;o000000000000
TZ_l00000000000000000000<Fc00000DBRB00000000000000000000000000000000HE7?000000004m]a000000000000000000000000164[000000000000\8W3
000000000YeB0000T1<100000000LBXRPGTOh@cn`a?Zi4@4000000000000000000000000000000008gPgLRng0000000085dK0K_D000000008EV\H_PJd;7j<6CU
000000000000dK6300008PMA00000000lZ6@000000000000000000000000Xa6I000000000000\?o]02K]LCP100000Pde0QV^HZ<A00000000d8b_000000000000
000000000000000000000000D1>a00000000000000000000000000000000000000000000000000000000lUVBdD5A\lG4T_``8GH3@ML5T72X00000000`Wm10000
0`=M00000000000000000000000000000000hQg20000000000000000000000000000000000000000lHl900000000000000008CWV000000000000000000000000
00000000000000000000000000000000h7>d0000000000000000885H\n3i00000000000000000000141O00000000000000000000000000000000000000000000
A4jYhOLn000000008=DE00000000000000000000haNX00000000000000000000000000000000000000000000000052kd@oAZ0000000000000000]54e00000000
00000000LAh]000000008DOn0000@8T:0000000000000000000000000000000000000000000000000000<HGX0000L9CRHSe1000000000000`ABK000000000000
00008Pjj00000000`A:@LIFKTY2IljC2000012jP8Ri8000005EW000000000000000087GLl=o600000000000000000000000000000000<G6A000000000000TiPY
000000000000000000000000\?DST8DF000000000000000000000000lKHMDjPK0000000000000000000000000000hFba00000000000000000000000000000000
00000000000000000000000000008f=?00000000000000000lb30000000052=J00000000000000000000\W\1I1mh000000000000000000000000000000000000
00000000lJj<`7S@00000000000000000000h]UB0000Dj`90000000000000000000000008Vjb0000TGAV0000000000000000000088hOM2OW0000`:o900000000
000000000000<@R>0000@Jo;00000000000000000000l7J=0000\Cn@00000000000000008a@74DKL0000PTTXH20h00000000DIan00000000PMA]000000000000
0000000000000mX?000000000000000000000000000000000000HEHg0000DoTd0000<<^]0000000000000000000000000000d3QB00000000`1W_0Q8o00000000
0IAd00000000000000000000`G;Z0000000000000000000000000000000000000000000000000000000000008ES>l@OL0000HSnL000000000000@QKZL5DK0000
00000000000000000000XP4c0]N2000000000000000000000000@85<8UL4lXd;00000000000000000000000000004>lT00000]Hk000000008J<_]0nk0000Th<^
`RPg\SZCE2N00000000000000000000000000000000000000000000000000000hD]G0000000000000000000000000000HU^V000002>d000000000F9M0000dRhA
0000l^k\0000`LI8L]h:00000000000000000000000055ZY0000000000000000000000000000000000008jEN0000000000000000000000000000000000000000
000000000000Phadd;5O0000<XE5XD;<000000008cn\0000@HOB937100000000<TZET;g@0000000000000000L=ZX0ZiX00000000000000000000000000000000
000000008k2d00000000T@VN4U`L0000D5QR0000H;n0000000000LlL00000000000000000000000000000000L7e800000000000000000000000000008J<E0000
0000@AH60000000000000000000000000000E6JUPHRNl<m90000000000000000000000000000DA@^lLANHLL80000000000000000\BlL0000LCob000082B5<Qf0
i1eI00000000000000000000h78kH85chL1P0000d;EV000000000000a5@V0000000000000000000000000000T5MXDRi^000000000000000000000000P1E[0000
0000dENZ0000DYOP0000000000000000000000000000H]LT0000XLj900000VWadB=i000000000000000000008c4K0000<@IQ000000000000X\H>h7f;00000000
00000000\gPR000000000000PFDa0000\l=S00000000TPla0000dl[m0000D1`50000`b[R000000000000<Pg:000000000000<eSa0000000000004=j=00000000
0000A00?00000000\@B3000000000000000000000000Y29^000000000000@cL50000000000000000000000000000000000000000000083=?0000LSfN00000000
PPe_00000aiV000000000000000000000000000000004o8g00000000DP1J000000000000000000000000lBI50000LOQd00000000L2==00000000<8JJ00000000
000000000000000000000000<jgk0<9X0000000000000000H69n0000@48oY6BG8;n>000000000000HU08`cY:\VLH4:Qm8hADi0E<000000000000@S=h00000000
0000000000000000000000004YcH0000000000000000l\N>0000000000000000000000000000000000000000000000004D_iXnnc489<@c<90000000000000000
00000000000000000000000000000000000000000D^M0000000000000000000000000000L=cP0k5F<9>9\X<l000000000000000000000000D3T]X\@3P7=PHIKf
\X>^0000000000000000000000000000000000000000000000000000000000004RRg8OGU00000000000000000000000000000000000000000000L?hZ00000000
00000000000000000000000000000000`En00000000000000000402C@5\j000000000000e2\30000815?0000000000000000000000000000d5_k@3dLXKFL0000
00000000000000000000h65YhZDF00000000000000000000000093n[000000000000000000000000000000000000\8UH`Ag80000LYGK00000000X?[jh\ZCD<nG
0000TY[G000000000000dK8ZY4=00000PTfO00008e]aE4oH00000000i2ZJ000000000000\>c:0000<A6k000000000000m2YN0000000000000000Y38Q00008>DJ
8naF00008IV^0000000000000000000000004Yn=0000LcC;00000000A2;ELW4h0000Y4Ze00000000000000000000000000000000000000000000000000000000
00000000000000000000D@enlIZ9dXZM0000000000000000`Q:nXM:`e2oU@J\900000000X@=b000000000000000000000000L^M<0000000000000000T@o8\2A:
000000000000000000000000LLi200000000000000000000000000000000000000000000000000000FJ:Td3j00000kPU000000000000\@f?0000000000000000
0000000000000000@7WP000000000000000000000000D4FZ0000000000000000000000000000000000000000H]f=HLGD@P??m5XRh;]Q00000000lCWo0000164;
00000000=2b:DJm_00000000h:aW000000008L?O0000D:?ce3CEhTO00000P>XC0000T>giDZ9Y=5K;l\BM0000lPK@000000008njL0000P2IeT=\dDB8X\2;GH2AH
4B^W00008lXQ0000000000000000000000000000Ho8N0000000000000000000000000000`P5Z000000000000000000000000000000000000000000000000T:H]
HG_c54GU00000000000000000000a5LR0000T]\T0000<8A[HYJE0000000000000000000000000000HD0B\aK>000000000000000016D;0000`QFd000000000000
00000000dB=4000000000000000000000000TKEe00000000000000000000000000000000001g52D^0000@Io^000000000000P0kd<TCT00000000000000000000
Dd;K0000hFLm000000000000000000000000000052;80000<;<6\_29000000000000D4_E4IUkl\^^00000000`E16000000000000H;=<TSV40000000000000000
00000000000000000000000055950000000000000000000000000000l?@f000000000000h@bGi4GB00000000000000000000000000000000000000000000LDkX
00000000000000000000P?nf0000000000000000DP;I00000000XO\100000000000000000000000000000000000000000000000000000000000000004Ck<0000
00000000000000000000000000000000000000000000000000000000`QdLd_QS0000DJIA`Z?MTElc4P[64;QV0b]LHk<Z000000000000XlmE0000000000000000
000000000000000000000000000000008Ee7a4;B0000000000000000l6jS0000000000000000000000000000000000000000X@:k000000000000liUI00000000
8^X[TFmF0@b]@WlX09ZPdfoT00000000Y0`R0000000000000000@iD?m6cX0000000000000000000000000000000000000000000000000000000000000000TV@J
0000000000000000000000004YQX@jSe82o>000000000000\\ocH07Z0000E0\f<boI00000000000000000000h]Mh00000000000000000000\KZ5000000000000
00000000`jMB0000hOSC0000000000000000X5go`VKI000000000000000000000000000000000000000000000000P=mMi2^b000000000000Ph[B000000000000
LLd<XBfm0000000000000000000000000000`Jgc00000000Pl>a0000000000000000000000008NWG000000000000000000008DX3\N_20000DMfo000000000000
0000000000000000000000000000XW[7000013R_000000000000000000000000<0V3000000000`6f00008;hS000000000000000000000\Ym0000000000000000
00000000<ZQT\>;BHUW2a6Rc0000TO3O00000PZ5000000000000000000000000lO00000000000000`cSH0000h]YO0000000000000000000000000000H@G>0000
0000000000000000000000000000000000000000h23o000000000000000000000000LQ@O00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XOe[\Oh8lJD5Hl[6dm810000`TS;0000<nUCDL8G0000dcQP`GhU000000000000000000000000
U3HE00000000000000000000D3g500000000h`OX000000004CY<00000000000000000000000000000000000000004<cC00000000000000000000000000000000
0000000000000000lj4h0000LjOl00000000`8]T000000000000000000008Meo000000000000000000000000000000000000HKG7000000000000`M5Z0000DQE=
0000HCiW0000HmO1000000000000000000000000000000000000000000000000000000000000000000000000000000000000=20g0000d_=C000000000000LdEC
L[B:a1@^0000000000000000000000000000000000000000000000000000000000000000\@iC0000L@kA0000000000000000000000000JU;@lCM000000000000
8=9W00000000000000000000d<M300000000000000000000000000000000HbBn0000000000000000000000000000000000000000\Uol0000000000000000L;`I
m63E0000000000000000l4WO0000000000000000000000000000000000004e6oDmKe\JnZ4nKk00000000000000000000000000004ZHD00000LoD00008]^XdJiA
00000000ToSN0000000000000000000000000000000000000000dZ2a000000000000ljTG0000X0YR0000000000000000000000004OXT00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048R<0000000000000000h[To0000000000000000
000000000000000000000000000000000000000000004CTIl1;b4[2gTFbCX44Y`ic8000000000000\MPj00000000l7InD`Q800000000000000000000d^>K0000
8MbK0000000000000000000000000000000000000PT^X65?TC<nTVW:00000000000000000000000000000000ldRhm65?00000000dm3R0000LT\mPW[eDIF70000
0000000000000000000000000000@0MI`bgR0000000000000000dD^b00000000000000000000000000000000L;gP41Y20]iQ0000XgF;000000000000H90<P37\
0000000000000000LO5G0000`DiG00000000000000000000X0Bn000000000000E5W<0000T>W>0000E27M0000\o2U000000000000000000000000Heng00000000
0000000000000000DI\X00000000<nQ@000000000000X\_h0000`SYV000000000000l<IC00000Jfi00000000000000000000hZjE0000000000000000TDXf0000
000000000000hhG50000Q5@<00000000hT6V000000000000dim[0000LM^E0000`j@J00008g=G000000000000000000000000d1?h000000000000\X4\00000000
0000000000000000H4b80000Y1FX0000Pofj4:EOh;6V@>jC00000000HVPP000000000000HfQ_0000XPDi<T4A0000000000000000dAoe00000000000000000000
\Q^N0000000000000000TBk_e5JDh6X_\cECi2UnM4Tch7kA000083F545GQXL0AddMi00008U`80000D5R5lK<]`OZm0000000000000000ll1O000000000000LURh
0Z5b0000L7dh00000000XPYG0000`j::000000008J<RDI[o00000000000000000000000000000000Pf><000000000000000000000000000095\W0000DjZ;0000
\?BS00008WW=00000000000000000000TTG5T?<0@WlO00000000000000004b;E000000000000dcQ200000000000000000000000000000000000000000000lY[8
000000000000PV7_00000000000089AX000000000000000000000000000000000000000000000000e5U200000000Q0hnE1?F0000dH?\00000000000000008^lQ
00000000Q606TgZZl\_Q0000000000000000000000000000`5VQPEHED^B4dh_70000000000000000000000000000l1D;00000000000000000000000000000000
000000000000000000000000000000000000000055?bA54;Tj[<0000Tke20000PAAa000000000000000000000000000000000000=62?00000000000000000000
0000000000000000000000000000000000000000000000000000l\WD0000@CDO\6lk0000000000000000000000000000XC=?U6;c000000008BO=dci7U4^X0000
0000lN_`000000000000000000000000000000000000000000000000000000000000@LkFP<ZN0000000000000000000053Mb00000000000000000000T2nR0000
00000000000000000000XPQ]Loe20000DOnj0000000000000000000000000000HjeU000000000000H_@5\DaD000000000000000000000000000000000000hjQF
000000000000000000000000000000004MTm89i7000000000000000000000000000000000_O?0000000000000000000000000000X[=4000000000000DhT@0000
00000000000000000000000000000000000000000000T9A5PfT>U3d800000000=42B0000000000000000000000000000000000000000000000008g;O51:^0000
000000000000DAA80000\WkA\QYS0000000000000000000000000[N8`ECl0000000000000000XT6200000000XCd<0SVJ0000`H8@000000000>TR000000000000
00000000000000000000LgR>00000000000000000000000000000000L;UK000000000000L256\Q^X0000000000000000000000000000000000000\Aa00000000
0^No0000PhBc0000000000000000hDHc0000\@Zl000000000000000000000000000000000000@GQD00000000DJaF00000000000000000000000000000l0D<fhj
000000000000D0<EHgaaPmU<Q3ob00000000\;3;L<K\legla1W[0000LiYS0000X64U0000000000000000000000000000000000000000LW4]0000000000000000
000000000000000000000000LHQIA0<d00000000P\GQ0000@S;<0000L2aB<d040000000000000000000000000000000000000000<Loi00000000000000000000
0000@DNa000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000T16Q00000000\Zk60000D3\200000000TPm0000000000000H5i0TZP`8FC\dLHZ000000000000dHm[TVFH000000000000<h6_lRS8000000000000<80K
000000000000052h0000000000000000@Y89000000000000000000000000000000000000000000000000XhZ2De1_0000`c\10000XX;[`8EP4ASQ`Im?\O_?0@ka
0000PlC100008[fNl647@?^`DC[4P2JFa49j0000d;01000000000000T<H?00000000000000000000000000000000<\CP0000@S9O00000000000000000;K00000
0000000000000000`6`]000000000000\jHQ00000VeY0000000000000000LjGm00000000U5lG0000000000000000HYJ600000000000000000000000000000000
000000000000000000000000TWn60000000000000000000000000000lO2:dDjc0000000000000000000000000000lDbLlZ6l000000000000`dASDYf_4k>U0000
00000000HlOS00000000000000000000@ICL00000000000000000000000000000000<:K]0000000000000000<hH0000000000000`8AJ064gT2h[000000000000
000000000000L<EA000000000000\j]M0000000000000000<;2ATkH80000DVlK0000000000000000HS]Q0000hmmI@b@UXIE2\QY]L]Di0000T]an000000000000
00000000<J@l00000000LOBf0000XN[I<H1\0P_C000000000000hANI4d9=000000000000A1=@=5IJ0000000044No000000000000000000000000XKF500000000
Xbla0000000000000000hBFM0000000000000000hXgh00000000l6Xk00000000l]gT0000000000000000000000000000000000000000A6hX00000000lYO_dZSo
000000000000l=eo000000000000000000000000000000000000000000000000000000000000e5X?8EeE00000000H7KKTCo30000X7X>8W@]0000000000000000
00000000000000000000000000000000hPD<XWZj000000000000000000000000000000000000000000000000000000000000lLJ3L9:I00000000000000000000
00000KD_000000000000000000000000000000000000PN@@0000000000000000000000004YQF00000000000000000000l;?U00000000X]9:0000000000000000
000000000000000000000000TRHeH07=P>Va0000h7Rn0000000000000000000000008EXW00004keJ00008eY000000000000000000000000000000000\lEZDo79
\FNR0000TbDY0000LM<20000d<8j0000000000000000000000000000000000004GdSY5R5@L6C00000000L1X=M3<Y0000000000008<AcDFHF0000DbVI00000000
0000000000000000Tjc_00000000000000000000e6=G000006o<00000000000000000000000000000000PoeT\;6HTFO[0000000000000000000000000000XdA@
00004WLn000000008Z8X000000000000LQHh00000000000000000000000000000000`SoV00000000000000000000000000000000A4kd00000000Y2==00000000
00000000000000000000\YZi0000000000000000HT_b0000d48J000000000000000000000000000000000000X6Ye0000HY@i8Z`=`m4V0000000000000[lj0000
4n>WDlhR00000000000000000000h>ec\lQ\00000000X`]F0000D8J\0000<Ce1l5oW0000<cIe0000000000000000LUU<00000000000000000000000000000000
00000000le?<00004m?l000000000000L?]T00000000hQ\^lWD:000000000000000000000000000000000000\h7>0000000000000000000000000000le`70000
0000hIM4doG`lE2B000000000000000000000000lAE20000H>Il00000000000000000000X5K3PQ9A0000000000000000lQgo0000000000000000000000000000
D;`e000000000000000000000000000000000000000000000000000000000000000000000000000000000000\G0RTZB[00004bAc0000T1f2<kEU@FAU00000000
0000000000000000\JhK000000000000000000000000dP^U000000000000XN2F\UcO0000`16?00000000HVA70000lj[M000000000000000000000000H@oo0000
h;AADK_`X^G400000000@9Q;0000000000000000T^<E12eKPbS]00000000000000000000000000000000000000000000000000000000XETB00000000\8jo0000
dNB<PCnK@XLa0000000000000000@58E00000000000000000000L9:Y000000000000\RA:000000000000000016U[0000@k^N0000000000000000000000000000
hdhJ0000000000000000000000000000lb>n44P\0000000000000000X2jF000000000000000000000000h]O00000000000000000D`a=00000000XCKLA3]ed_<j
l_SN00000000D<Bb0@0]0000`Mh[00000000@`1S00000000000000000000000000000000LNLL0<kTLM45000000000000000000000000HTkP00000000XKnA@FBW
00000000P8fC0000`<X4DJKo0000000000000000000000000000100g000000000000T27K00008ec6Lg5a000000000000000000000000000041IM000000000000
8>][00000000Hm0l000000000000\[0G`jdJ00000000000046WU00008B6^0000000000000000000000000000000000000000000000000000000000000000M2Xn
0000000000000000000000000000e1YN00000000DLDg0000000094c4000000000000000000000000000000000000LYFd000000000000\`F[0000000000000000
000000000000000000000000U0Lk000000000000TVJH00000000000000000000000000000000000000000000dIHY000000000000H>bi00000000M6A34ljK0000
T_?400000000<K[4000000004GT:0000000000000000<TCF0000]0mc000000004B7?00000W@jP3]F]4Ug4\DC00000000HZCH0000`[I:4@>^0000000000000000
000000000000HU\Z0000hLoY0000le`M<jWA00000000000000000000000000000000@K4G0000<QbS00000000I52J0000000000000000TUd4X1`eXGG40000\QY<
0000000000000000@j>J000000000000000000000000000000000000000041a=000000000000000000000000000000000000000000000000000000000000Pl=8
00000000XGPW0000000000008O2o00000000000000000000000000000000i1bY0000H0VO000000000000m5OW0000000000000000000000000000000000000000
TO`U0000`P7h000000000000000000000000l@T4LBh\X@kR00000000000000000000000000000000000000000000T3^T00000000Dg2\000046:^000000000d49
`e=TA3\b000000000000000000000000@@;:000000004KOm000000000000000000000000000000000000\khZ0000000000000000000000000000000000000000
000000000000T;_K00000000DOcS\TjY000000000jRf0L_C0000000000004:d=00000000000000000000000000004NUD0000000000000000000000000000\KMQ
0000L07Kl3Pa00000000@F2:0000P^f?TmH50:koP4`R000000000000000000000000lhZE00000000h`FH@6NfXP0S`RnWhVMdlJ:VlY^X\?EMT;>:<E8j8PI30`m3
<m1]]31F94DW0000000000000000M2fR0000hRcf000000000000`6TP00000000D4Jk`AoE000000004@h700000000000000000Zg2TOCbTh45TgaH000000000000
hlNk00000000T9PG000000000000<oKO0000Td\m000000000000HFJH00000000DIoDE6Nc000000000000H@QN00000000000000000000hVhYHlLi00000000deHd
]1V1000000000000@FbS0000000000000000000000000000h;1L00000000hM5:00000000@\?j0000<ER30000`ono0EAC0000000000000000000081Zn00000000
0000000000000000PIc2TIfo0000000000000000000000000000000000000000H:1I00000000000000000000000000000000l:k4000000000000000000000000
00000000TVQU00000000TT`j0000Y64H00000S?Y0000TBCD0000000000000000PG7`4>U?8B0ShKdk000000000000LZ=K000000000000000000004Dno00000000
0000P82D0000000000000000000000000000XAUC0000`H>cY3PaY66<000000000000000082;70000000000000000Dgce00000000000000000000lZ64T6fO`>VL
0000000015K[00000000<;>K0000000000000000000000000000000000000000<<4f<Q:G00000000000000000000000000000V3:0000000000000000<0I:`[mR
000000000000000000004\jO0000000000000000D5\N92]DDjaU000000000000@Lg[0000000000000000000000004e9E00000000hQJg0LjJ00000000@hRQ\Q]5
000000000000TIl3X_fO000000000000000000000000000000000000HVm`0000000000000000T7fZ000000000000000000000000000000000000\FWQ96:=0000
0000000000000000000000000<ND`KK6000000000000000000008Oj[000000000000\AjK0000=36W000000000000000000000000000000000000lBQ@80LU0000
00000000000000000000\gVT`kjDT88Z00000000000000000000000000000000HVDo0000<]VA000000000000lFe<000000000000D@?DTfi^0000000000000000
000000000000`?fhHlC>00000000M2l100000000000000000000000000000000000000000000DWXO00000000000000000000<7cB0000000040QFDW4E00000000
00000000@60<000000000<020000000000000000<XZ@000000000000000000000000d:n?<]n1000000000000<cIC00000QU50000000000000000000000000000
0000000000000000000000000000000000000000lMDo000000000000000000000000000000000000000000000000`LDLa2R_0000l88=0000d3H@0000L6:=8PIF
000000008@1Y00000000000000000000000000000000000000000000000000000000000000000000000000000000DIa`0000000000000000000000000000P3Xn
Xm[>00000000DPkKHnkm0000L7cS00000000000000000000dKeV\k1D000000000000000000000000000011Ua000000008JOI0000000000000000TEIa00000000
00000000000000000000@4O`0000000000000000@Nbn\b;k00000000000000000000P37k0000000000000000000000000000`RB9000000000000000000000000
00000000000041_7000000008>W0000000000000LZ>c000000000000000000000000000000000000000000000000`e1B8V_MI1J@000000000000000000000000
i5E^df>K0000000000000000000000000000000000000000]6O`000000000=RfhEQe<P:He22;00000000000000000000P_Il000055dZ000000000000X]3=8`MY
0000\VEl0000`n4K00008>5m0Il`\QX;0000000000000000lGRdXU:IdKe9DnXQ000000000000000000000000000000008c^H0000000000000000h6V^00000000
0000000000000000000000000000000000000000000000000000P4[k00000000000000000000000000004FI30000000000000j[^00000000m4em000000000000
00000000@l07000000000000000000000000HgIW0000000000000000000000000000000000000000L:lb`>S@0000000000000000000000000000dk3900000000
0000000000000000000042[hh@E40000000000000000000000000000`K@84UVR\lJB000000000000000000000000\L8=L1K<`XOJ000000000000000000000000
dbfZ000000000000l78a0000h6\214Fo00000000l]3X`NFiP[1Zi0T?00000000llU]00000000XR<0d1[@8DC80000lCGD00000000T6^c0000000000000000hP`Y
00000000E4Wa000000000000000000000000000000000000000000000000LS[Z00000000``acH>V<0000000000000000X:@3h?hH00000000LOPC4CEY00000000
0000000085Q?000000000000000082`H000000000000000000004P[I05YV`nP`00000000000000000000D9bG0000\1[ZLLdh\V`>000000000000000000000000
0000000000000000Y45a000000000000000000000000000000000000000000000000<b8Y0000000000000000000000000000000000000000Q4a6000000000000
000000000000000000000000000045I>0000000000000000D9<h00000000000000000000H:E<XlY50000000000000000000000000dV=0000000000000000<RVW
Xm000000D1j400000000000000000000\>>T84X6X92Z00000000000000000000PLf?000000000000HENg00000000000000000000l]?l00000000000000000000
P1Bh00000000000000000000d;MC143V0000000000000000000000000000A5BU0000`fW100000000000000000000000000000000`Tl20000\A^W\\8m0]J[0000
\PSZ13_`00000000000000000000d__CTIQI000000004N72TZ>P000000008J;_00000000000000004DiY0000000000000000lBkn@bMjPAZB<ohZ<;UZ00000000
`DU;0000PQDd00000000<MV600000000000000>70000000000000000000000000000hSQHPXf1@0JM8>[>0Jl2@QONDk=ol5JG0000000000000000000000000000
000000000000`g>=8\Oe00000000000000000000000000000000000000000000000000000000PWDH0000000000000000000000000000h`6W0000@;D1e1Cm0000
000000000000Td0d0000\Q^700004KLI000000000000000000000000000000000000PH=HLMZ^P^:W0000000000000000T24b0000\9LV00000000000000000000
00000000000000000000D0=6000000000000000000000000000000004jI:000000000000000000000000`Ofe00000000000000000000000000000000H23R0000
00000000000000000000000000000000@1n]000000000000000000000000000000000000000000000000000000000000000089Tk000000000000000000000000
0000@OZL000000000000dKh@<N6b0C1I14=:00000000hS_P0000000000000000000007<80000000000008MAKPAJ1`Mb<<8UX0000PXkj0000000000000000D;I\
0000lD5l@E?700000000X4l7X5aW00000000000000000000000000000000@dX_000000000000@::g000000004g7E00000000L2K700000000h5Vk<Hg200000000
0000000000000000000000000000000000000000\V_m000000000000000000000000000000000000000000000000000000000000132]00000000000000000000
@2GDDOcA000000000000000000000000470>8LQMlNY_A1S<0000m28g000000000000DEmd0000000000000000000000000000000000000000HiLa0000U3jX0000
0000DiM20000000000000000000000000000`PR80000Q2[V0000000000000000000000000000000000000000\T:=0000000000000000l=UK0000000000000000
0000000000000000000000000000dU>000000000000000000000000000004InC00000000HSd70000000000000000000000000000`D_^00000000HI1Y00000000
0000LBHf0000h9mJ00000000\ARD8mJDhk@]000000000000000000000000<TVILZR[00000000@\Sj000000000000<TBe00004]O:0000000000000000hDPh0000
d^=n000000000000000000000000d`oA0000000000000000000000000000000000000000hP]YhmWY00000000000000000000\g4<000000000000000000000000
0000000000000000<UWd0000@QS7000000000000ldMK00000000000000000000000049Sj0000@5GGh9AG@?b3000000000000<C22000000000000Pj;K00000000
00000000000080S;H=aH00000000000000000000000000000000000000000000X9Vb\]bQ0000h2Q\0000000000000000`BoG\Q_80000<>NH0000000000000000
000000000000000000000000000084Aa00000000000000000000000000000000000000000000m1Jm000000000000X@l14fI:000000000000@JDh8PfY0000l5mZ
`bXQ000000000000000000000000L93T00000000000000000000@RCY000000000000000000000000000000008Zl?0000000000000000000000000000000043E^
<6D=8^MOT1Wn4o;H0000`j\UT8ha00004NXj00000000000000000000`Jd20000L\1:00000000000000000000000000000000000000000000hKKB000000000000
<4N_H\eP00000000H6YC0000000000000000000000000BGK0;IO\@1KHa^Y000000000000XCLH00000000`MU?i30l<^1n00000000000000000000000000000000
00000000000000000000000000000000D]L5l<iG00000000000000000000000000000000000000000000\IP=0000000000000000000000000000000000000000
0000000000000000<ahD00000000000000000000000000000000@8fU0000000000000000TPLm<XlH@j5]0000000000004OGkh5_]P7aFD9niD@]AL>_@m3HeDDCl
0000a5;J`[S5TWmf0000000083;H0000000000000000000000000000lc[9000045AH00000000@]KN00000000<=G?000000000000000000000000000000000000
0000XgGb00000000X1PS0000000000004?XF0000000000000000llK>000049Y10000000000000000000000000000000000000000HgiM00000000d=;PQ5Ek0000
0000LARi000000000000HN9b0000000000000000000000000000Q2HK0000@JJV0000A2;U00000000`G]C000000000000000000000000DZfI166bDiIZ00000000
0000HHhl0000000000000000000000000000000000000000XW<20000T>a9X;i>HS6Y``mFd39dXa>B000000000000000000000000000000000000M63R00000000
0000`4c70iME00000000000000000000XK7R000000000000M1_=00000000000000gJ00000000H`dA0000000000008_Bd0000L>AP4G>7\HUP4JlK@W_=\QZ=0000
000000000000hF?`0000000000000000000000000000000000000000lc@;0000000000000000000000000000000000000000000000000000000000008RZa0000
0000DA_?0000d8<3<EcD00000000lJ8R000000000<h<4Im1PO^E00000000PRaA0000<C_H0000000000000000@iBVllZPP^:f0000000000000000000000000000
000000000000000000000000d6T=00000000<T0=0000DGR3D_Ca00000000000000000000dIDQ00000000000000000aW[0000hfn`000000000000P@a[00000000
000000000000000000000000@IgT0000000000000000000000000000@Qab00000000000000000000000000004BfL00000000000000000000XX_d000000000000
0000`lF=000000000000000000000000000000000000LZbL08ng00008@0Q000000000000<2G30000000000000000000000000000000000000000h`mU0PS30000
00000]8J0000000000000000H4]R0000DW4Q00000000X4kh00000000000000000000Y2Jk00000000000000004CVaE4KVl=oW0000000000000000`1P30000hneP
00000000<KF`Ti8e000000000000<k0U<Lck00000000000000000000000000000000000000000000000005_O00000000000012Vo00000000000000000000lkaH
00000000@1KM@Y[`00000000LlE800000000000000000000`3FX00000000HGJbDJ@cM5Nc8>]f000000000000X[RKle]HhXNQ0000000000000000000000000000
000000000000hEY6PCR[000000000000D@5b00000000E35m00000000000000000000000000000000000000000000T7;[00000000@C\20000000000000000L4Di
00000000HV:k000000000000`E`?DRjiI4Ag000000000000`\0`00004;<k00000000000000000000<6_bP;gb\U;HhcNl00000000000000000000l;^500000000
0000000000000000hEha00000000X]eD000000000000000000000000000000000000000000000000ddA1`B[`00000000HeIF00000000000000004BIG0000PPC1
DTE9000000000000000000000000000000000000dRQ800000000000000000000000000000000000000000000000000000000000000000000000000000000H:Z6
000000000000Y4mW<;O\E15800000000000000000<DW0000dGGY000000000000@6OhXZ\M@^QN0000H:KO<6?X000000000000000000000000<3LOhP85m0g<0000
0000000000000000000000004URV8jJZY4R[00000000000000000000000000000000000000000000TGL?<6UA\KFVDaMN0000000000000000hd5m0000\OUml;Ma
000000000000hKl;0000`@[Y000000000000000000000000TXGMLZgjlHjb000000000000X63h00000000lTbQ8>79000000000000PbCm4FIH0000LK@R]4<V0000
<??dPYjn0000000000000000000000000000`3:N000000000000000046:Q00000000<mVS00000000000000000000L9_J00000000PE3C0000dI4^45k6@cAU0000
00000000e6AZ0000<0N^000000000JhZ\@od000000000000000000000000000000004Hc000000000000000000000000000000000diDRLNNX000011a]00000000
XW?f000000000000PlVc00000000000000000000L6Y700000000<lHT0000000000000000dX2<0000000000000000H:404gAY000000000000000000008ma8`h@^
00008;Dh00000000TSh70000000000000000l4ii00000000000000000000000000000000PKcc000000000000000000000000PN<Bd;1dhRd20000000000000000
00000000`8\K000000000000000000000000000000000000000000000000`8laP;j\l<Eh92:kTSb`00000000000000000000d@mnhO@mdd3LDXYkXie[00000000
00000000]2X:D;J:0000@0dK000000004l2RLO2L00000000000000000000@;f2H=Bc0000`140000000000000A5L_0=NZ0000XXW6LRWi0000LiN>000000000000
0000000000000000`N`l00000000000000000000000000000000LmGI0000@0ZA0000m0L90000000000000000TFUV<1gc0gA<\1Tk000000000000000000000000
000000000000000000000000000000000000000000000000000000000000\HkM<@;Z000000000Ykg00000000dEW8000000000000000000000000000000000000
]5:fA6ML000000000000`6>g0000<9hf000000000000000000000000000000000000000000000000000000000000000000000][`lB6L00000000000000000000
4aC\000000000000000000000000000000000000H3J;00000000PGh_00000000000000000000<[2Z00000000T0f>@;^`PTNFM4:N0000T2WPA4J6<4bgX>dE0000
H4J[l`NG000000000000000000000000e2Q[00000000d;@Y000000000000H=boA2D=<C0UD7SQ00000000000000000000D>YWH]6g00004S\7000000004cYn0000
000000000000D3kJT<=o<]FO0000000000000000000000000000``Rb<IJC000000000000000000004<9D000000000000000000004E0P00000000000000000000
0000H]d1000000000000h;bg000000000000d;Hl\WMnX=Ke000000000000000000000000000000000000\DVh0000000013gI00000000@6KD08a9hPnm0000XkkG
000000000000hkGe=3N900000000000000000000000000000Qg?8J9L0000m4;5000000000X0A\\P7000000000000000000000000000000000000000000000000
lbc60000P;<P0000000000000jE=00000000L]640000000000000000000000000000`VY>XQc84<6H000000000000dcH]<oD^0000000000Wf8>b=000000000000
0000000000000000000000000\[:0000DEC\0000000000000000000000008?aI0000laag0000000000008\?B0edo000000000000000000000000\8m70000`3D_
00000000\?UW0000000000000000000000000000000000000000000000000X^]00000000000000000000000000000000l3]5LE9b00000000XYg:U3SB00000000
\<j9\BVP0000000000000_\C0000000000000000000000000000hS7Ue6<=0000000000000000<6C6<7U=0000000000000000000000000000000000000000DZVH
0`lH8Bdc00000000deJT0000@VTTl`860000lbDn00000000@b@D0000000000000000000000000000P_8o@=Wi0000000000004N]g0000000000000000\kBBE3Bk
000000000000000000000000@;490000E4aP000000000000000000000000\>3VDCZV000000008[hV00000000L9_70000000000000000TV5e0000lPeK00000000
0000000000000000000000000000h9`20000000000000000000000000000000000000000D77A00000000XllT000000000000000000000UPn000000000000dT9R
000000000000000000000000000000000000000000000000lHeY0000@9;N00000000<?VD0000000000000000e3a:@T3nU6a100000000lC\P0000H3JE00000000
00000000D4H300000000m6Wb0000000000000000@;cEdES\I6L2000000000000DSf@000000000000000000000000000000000000000000000000000000000000
0]NU000000000000000000000000000000000000H[h6@9b600000000000000000000000000000000000000000000000000000000000000000000000000000000
]6;S0000DC\n`m<W\Q^b0000000000000000hF4o00000000@\G300000000000000000000000000000000000000000000PcDB0hY[000000000000i4cU00000000
000000000000LG;500000000000000000000000000000000H;mY00000000000000000000000000000000000000000000<2FX0000Xg7\0000000000000000<R@G
000000000000000000000000000000000000\L0YXTddD5;^000000000000000000000000Q6O0000000000000P3Vn8H7m0000<d8KD^JS0000DN<k00000000d8XW
000000000000@Kg^000000000000000000000000000000000000000000000000000000000000000000000000PZP@000000000000\B;L00000000dYPL`Yh@Xm5i
000000000000PW^o932MI3=600000000000000000000LV07TBZ4000000000000dOW_P5iI<][>0000\CK>P_o50000000000000000000000000N4X0000T>CB<EbH
0000000000000000P1:9E03G000000000000M5MF00000000HeFL0000l_Z3M5JT0000000000000000000000000000U1o]0000000000000000\Ci;LDih`ST=0000
0000000000008=e80000Tk2;0000H[Ih0000\da_0000PRFK00000000l?_V000000000000000000000000e5mN0000l=nf0000000000000000hYo[h\@?`o?=0000
00000000000000000U[40000000000000000000000000000Hj4D000000000000Y0Y\00000000000000000000000000000000`AL:0000<V6M0000PC>>00000000
Q40<0000000000000000000000000000000000000000<OI:XmXe0000000000000000l6e;XNk?0000000000000O9\<Z`K`dP40000000000000000LA6D0000@QZ1
000016Tn000000000000000000000000000000000000000000000000000000000000d;H?000000000000000000000000Plna0000000000008BX600000]CP0000
0000000000000000dT5`000000000000HLGj@S;K000000000000U0[O0000L3L[000000000000PI_B00000000000000000000000000000000TI_k<f:?dXEG0000
Q1GL0000A5DW\]2n000000000000000000000000`QYg4NT>02hIPC2QTV=E00000000000000000000000000000000P2M1@CIk000000000000@B@9000000000000
l\bJTD?k0000000000000000000000000000Dlg=000000000000D3d?T[M6@dQ_\UBW43@8@Z3a`S<Z0000000000000000000042@3T_5S0000000000000000XPXa
@l@W00000000T?Lc000000000000000000000000000000000000\?]H00000000000000000000000000000000000000000000`?H<0000HTQV0000000000000000
0000<hZm0000PZh9000000000000000000000000000000000000000000000000PUf?TeLW00000000000000000000000000000000T^]P0000Lbi4000000000000
000000000000H^;U000000000000TG<f0000000000000000000000000000000000000000HnIW\00>P\[f000000000000`:[NDYdS0000000000000000l9aS0000
000000000000a27@00000000000000000000000000008N4H0000000000000000000000000000DLQB948E@1SV0000P3>a0000PB\L4P9800000000000000000000
0000000000000000Lc9QI65O0000000000000000<abc0000000000000000000000008[aP0000000000000000Q4[^00000000000000000000000000000000P0?V
000000000000000000000000L=Vj0000`TUW00008jD]0000h:Yg000000000000d17800000000000000000000000000000000dc3fD6VMH:A>L09I00000000Y6Mi
000000000000`GOn0000]5:CDlI[55O00000DC[h0000000000000000000000000000DT2c000000000000E3Tf0000<CJo00000000000000000000M3bP00000000
000000000000lVj3000000000000XWVI00000000000000000000dFYO84WcDP5Ga3dH00000000HPc_0@X?h[oh00000000000000000000000000000000HVc^0000
0000000000000000000000000000000000000000000000000000DjoId;Yo0000000095F800000000\4HDA0fC0000Lg?Ud3=4Pcg[L<Ck00000000000000000000
00000000LT=B000000000000000000000000000000000000H;U88?Mb000000000000HVQ6h^=`000000000000000000004X<V00008Mgm00000000000000000000
0000@MHL0000\E\U0\]K0O@<0000000000000000000000000000000000000000<=`X0000XO:k\`PZ00000000P\aV00000000000000000000@6OV00000000\Ggf
00000000000089W3l;GnHBm;]2Ik00000000000000000000000000000000000000000000m5M9000000000000000000000000Hmh[000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000A4l[0000A16:0000h\ANd7NT00000000@>0000000000000000004:J`00000000
0000P<cS0000@i7S000000000000000000000000000000000000000000000000L5ej0000000000000000000000000000000000000000l[km000000004]TM0000
0000000000008Vie0000000000000000000000000000X5``LO?8Xm4g0000l1M800000000i30B0000000000000000i47;DIY;HS^g00000000\l`^000000000000
000000000000X;>T<LkO000000000000lAV:0000000000000000\B<?0000000000000000000000008I2HY6W80000000000000000000000000000000000000000
@^:>XM2gPd77HeTf00000000000000000000\7M6Phc\000000000000000000000000000000000000000080B>00000000`PoOPlM:0OCN000000000000]0D10000
0000`=P70]1<0000000000000000h\\G4UE@`0;700000000000000000000000000000WNk\h7Q0000000000000000000052VeLM2H0000000000000000lAQ_0000
00000000X:RK000000000000000000000000l\B:00000000`L4c8PNf0000000000000000000000000000\Q;A00000000d:=CTdX<`6m<00000000000000000000
00000000000000000000000000000000TEZ30000000000000000000000000000X^M`Xhe\00000000e6g;000000000000`ViV0<bj0000000000000000hDBZ0000
00008fiG00000000Dlo_Y1<U`j<g0000000000000000@inW8?d100000000000000000000000000000000M0Q5h3mb0000A69@@T;E00000000@:N`PJM6h;M30000
00000000000000000000000000000000000000000000000000004ekn00000000000000000000000000000000000000000000hIC70000000000000000XW<A0000
0000\;hm00004bRm000000000000000000000000000000000000000000000000<2:g00000000000000000000da9ADPJ500000000000000008CXc000000000000
00000000000000000000000000000000000000000TH>=6BW000083j^000000000000000000000000h`B80000HBmO000000000000D4^OT81M<OmXX:c70Y]:HG1Q
0000000000000000`1N@00000000000000000000\[lH0000H4A>00000000PO9=0000L>fBP?6Y00000000<]cW0000H>6<00000000<O[>0000000000008;E7DWLb
8P6^0000@6RW0000000000000000P?0[00000000`LIc0000000000000000000000000000000000000000000000000000\Jm<000000000000Xd@`DGS90000E5Bb
0000000000000000LaVA0000=6R@000000000000000000000000000000000000000000000000<?8k000000000000000000008;mc00000000000000000000Lj0V
0000hPn\0000`d<o000000000000000000000000000000000000<]Od0000000000004k9?000000000000000000000000000000000000000000000000H8Df8R[_
00004MSU0000000000000000000000000000LdNo000000000000000000000000000000000000000000000000d=30@CU_000000000000000000008TPS00000000
00000000000000000000L<L<00000000000000000000000000000000\;C\l@<e00000000000000000000000000000000000000004OW=00000000dX0Q00000000
a6HJ00004aO30000000000000000000000000000XS;h0000000000000000000000000000lkE30WFI0000H]cc0000000000000000000000000000000000000000
Xn?0@>cF0000000000000000P<g4XToQ0000000000000000DAlD@fD6000000000000\:h_000000000000000000000WdT00000000<T\:E0kB0000000000000000
000000000000d0iQ000000000000L=<Q0000000000000000000000000000000000000000E2VX0000000000000000U1Aj000000004a@g0000T2IH000000000000
000000000000000000000000000000000000000000000000000000000000\QBL00000000000000000000PSn_0000DA;2dRAh00000000000000000000ddSV0000
000000000000000000000000000047QM00000000TTSi00004XK;00000000000000000000LKXZ00000000000000000000X;\[000000000000dHP@000000000000
00000000000000000000dWGZ00000000000000000000X2CcH<Z]`4bW00000000000000000000000000008?Uc@<7;00000000000000000000dH3Xm2Rl00000000
0000000000000000XjL<000000000000000000008]7eT5V300000000000000000000D6l[000000000000lBdW0000D9ae0000lNa;00000000l3_><abF0000`L2h
0000000000000000<[:m0000000000000000000000000000@bf60000a49S0000D4Sj`Q`S000000000000lF4c`]2cE2E>dFSF94NY0000dSLK0000000000000000
0000000000000000PI6D000000000000000000000000\f>bX[?P0000L<8[00000000000000000000Di0000000000`iWn@F9g0000000000000000000000000000
HVkE00000000000000000000e1:BL:C84:Zc0000000000000000lAc200000000\Bj]00000000L:KB07\Xh9Q\0000000000000000000000000000000000000000
0000E6^9000000000000@2]m0000`1J>D9kZ00000000000000000000dfFV0000hBWD0000h@KR0000<<[\0000000000000000<j:X000000000000\1FVLR=J0000
00000000000000000ACl<SmB0000Pd6O0000@@RW0000`=T600000000000000008J[c0000@iNk00000000HRcJ00000000Lnj0E6Yl0000<2Wj0000000000000000
00000000000000000000HZDUPAMj00000000000000000000000000000000000000000000Xl5T00000000d4CGXXJI000000000000000000000000Q6fa00000000
00000000000000000000000000000000PRVB000000000000000000000000THKY0000@KhaP^Vl0mUT000000000000000000000000000000004OWN0000H^858gSS
lfAGE11o000000000000000000000000lbMJ00000000hM0g4MEb0000000000008E]U00000000000000000000TP]Le1_J<]5E0000000000000000000000000000
DV4LDOnI00000000000000000000000000000000000000000000000000000000000000000000@X0n0000000000000000TYl`000000000000@UIO000000000000
000000004oMW\DJa000000000000TUbA000000008SX400000000Tf?10000T?Z749gi00000000h>=C4K1MD[91hl7l00000000D4oAl<NO0000HFL9000000000000
0000XH=600000000000085\>00000000000000000000000000000000000000000000000005kB`_hD000000000000000000000000000000000000000000000000
0000000000000000hBPl0000000000000000@<?M00000000T>`l000000000000000000000000000000000000`Q[i000000000000000000000000000000000A:M
HCec4OQ80000000000000000000000000000LiQjH;`V4K\n00000000000000000000000000000000\QHN0000XY;c00000000000000000000<di=XO_ndcaN0000
000000000000`=PT0000Y0N8000000000000\A1i000000000000000000000l^_0000L3AR`bENddi[0000000000000000000000004@i[00004bie000000000000
P6<_00000000T>NY\Y<>000000000000l;lc0000HK_o000000000000m1?\000000000000U3ef00000000Y5QL\N:A0000000000000000000000000000D5b<0000
`?94L_e600000000000000000000XbSH0000=2RRd7Aa0000a5<K000000000000000000000000000000000000000000000000hggYY4Fb<iTP0000000000000000
11m4Pj_?00000000000000000000000000000000P;NC00000000dSS00000000000000000000000000000D\mE0000PNLY0000000000000000lFA2ldU700000000
L8M[l@>B00000000000000000000000000000000<D`[=3@<0000i0k2\RK;00000000X2VK00000000\?U;8\hO56OC000000000000000000000000I1G200000000
0000`U^400000000000000000^mfD2I800000000000000000000000000000000000000000000000000000000@HgT0000a4_iP]Cl000000000000000000000000
0000000000000000000000000000T8L200000000Dh;Q0000\^O<00000000XB3g00000000I6Pg0000000000000000000000000000lO8]lbM?XLc[0000`9VB0000
L[L5Xe3k000000004kOO00000000000000000000@a7]0000`MC44kVE<12]000000000=l_0000`G>bl1cc13KB0000000000000000000000000000m18Q00000000
000000008520\8Q?00000000000000000000000000004JY:hULF11`^Y2M`000000000000000000000000dSk251kQ000000000000000000000000000000000000
53Q10000000000000000Db>5h6E0\X0`@J]3hESI000000000000000000000000dN58000000000000TH[Z0000T>bKD_S3911_0000000000000000T3_k00000000
lM:20000000000000000000000008\6Y53do8_USdNY<XoiH000000000000H49?000000000000000000000000`i5<00000000000000000000@<MP0000PAoT0000
0000000000000000DQS@00000000000000000000X>Lg00000000Tj^\0000P0<k0000<K5b0000l1e7`A3n0Pgj0000000000000000HKkk00000000000000000000
0000000000000000000091lW000000008i`b00000000`BCZ00000000000000000000hliA0000000000000000H6kN00000000@h`C0000000000000000<UjV]5TH
000000000000`GOW0000HQB_8VY000000000000000000000000000000000000000000000ll34D2E:000000000000000000000000000000000000000000000000
H0CK00000000LXF^<ZJmdbaL000000000000000000000000<Q5n4dMZI50F0000\NCd00000000000000000000000000000000000000000000XZcN000000000000
0000\bKa8<VCXfE^00000000000000000000000000000000H5VG0000000000000000000000008=iK@[DL0000\PmO00000k\H<AR`000000000000000000000000
0000000000000000000014h[0JPT00000000M5YE8;_jPE_800000000H]ZU0000000000000000000000000000hd7J00000000000000000000E3[X0000@8HohK7@
00000000000000000000a3VJ0000HQfQ0000000000000000000000008k[f00000000`[@20000000000000000U2EKlT>k00000000000000000000000000000000
=5UR00000000000000000000H>FU04eD000000000000TF^20000000000000000H3M@000000000000000000000000000000000000HJ]UdJ_B0eam\c>bHC0I93GE
0000000000000000000000000000HCB1PDBj000000000000\DL3000000000000000000000000DcHn00000000\e@V000000000000000000000000000000000000
000000000000000000000000`79oDNA000000000000000000000@W^6000000000000TGTf0000000000000000000000000000000000000000lV__0000<J6J0000
000000000000000000000000000000000000H59m000000000000Y5=F00000000D0F>000000000000HT7;000000000000hYL700000000P@8aXjJIQ1am00000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2:WM0[600000000
00000000000000000000000000000000L5Ki000000000000X8GT00000000a09m0000000000000000000000000000@Cif00000000=20DhP`H0000XKoO00000000
0000000000000000D5Ga000000000000000000000000000000000000028?000000000000000000000000000000000000492MLj=h0000000000008CWc0000I50S
40;d0000000000000000HPcP0000000000000000DL2S0000000000000000m6[000000000`f0^li2^@>Mh00000000000000000000I6;90000P[;n000000000000
0000000000000000000000000000TIlP@T0f000000000000@MPL00000000D:MF0000LI\d0000000000000000HXmk00000000<3X;000000000000h^LF0000P2V`
000009_]<ieN000000000000H_D<000000000000000000000000000000000000lZV_00000000HliT00000P<k00000000D0W50000P2aU00000000444G00000000
H2Gn00000000000000000000000000000000HgBA@CW@000000000000HScK<1Sb000000004Bd=m6F<000000000000HY8cDmVj0000000000000000000000000000
TJVl0000000000000000Ha_M0000000000000000H5A800000000000000000000000000000000000000000000000000000000000000000000H<hYX5N30000l?c8
0000T6IK\U4Y00000000@08M000000000000DmAO000000000^n]000000000000000000000000HDn30000000000000000000000000000hR\m00000000TF^;0000
000000000000H3MLL=AW00000000hAY\0000Tm5K0000000000000000000000000000\0g:<A^?0000000000000000djg<0000X@X^000000000000000000000000
00000000T^JF0000`9VR00000000000000000000XQ>D46:k0000000000000000000000000000dX2^00000000000000000000000000000000`1[i000000000000
0000000000000000dE`1hL;C0000000000008]?RTdng0000000000000000h>5\0000000000000000000000000000000000000000000000000000Xl@100000000
00000000@mCNi4VQ00000000000000000000000000000000000000000000000000000000000000000000U24c000000000000@BbC000000000000000000000000
0000000000000000000000000000000000000000e1OX00000000`0]I00000000P==U0000000000000000\D[K0000000000000000000000000000000000000000
0000`n1g@<SW<WCSi3je0000000000000000000000000000lFehH_8E@6PN<NdV0000lHfN00000000@K\[@;nh\>LGTQ9R90f\4<V38S54000000000000U3=mhKg=
0000h1SoP7@f0000000000000000`^4n000000000000@GmZ00000000000000000000000000000000Xi;I00000000<`1h80RP<TJb00000000`Q_Z`]GZX:78`]l6
Hd;\000000000000LC;JXWF7000000000000000000000000000000000000DGNo@i3[0000@:oZ00000000000000000000000000000000@S9_0000Xb<Y4ek[0000
\bj^L5OU0000000000000000000000000000000000000000@5FJ`mE^0000`^3i000000000000lM`Z00000000<6L;00000000000000000000000000000000dTW:
0000d\`d84j>hO4@\TdL00000000M3G8I53^000000000000l2]200000000000000000000dYmn0000T^j9PF8eY337i6b;000007R<0000000000000000@O`CDR_@
@WaF000000000000<462\HM:000000000000hnK[\C=[0000HK:_000000000000076>\K:j00000000000012if@QGCPYeo0000P;W:daM;00000000`KQ100000000
00008Q>a0000l7HC00000000000000000000000000008LC[000000004G4T4kC;PX1X0000000000000000HhkQ0000000000000000000000000000000000000000
000000008<C0A6J;00000000000000008@P\0000000000000000hENI00000000XX[PPjMT00000000XAKNQ2HX00000000LLbY0000000000000000119Y`AJ^0000
hlWG0000PM`:Di^200000000000000000000m4l10000000000000000000000000000000000000000l6D10000<[hJ@7?:0000000000000000@`KU000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0640f4<00000000h[`P000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000Y3gS00000000000000000000000000000000L>3e0000
000000000000000000000000000000000000Licm00000000000000000000000000000000000000000000000000000000P\jnXa:f0000000000000000\Dn\0000
00000000h0J\0000000000000000000000000000lFUI0000000015Dg000000000000000000000000X0eo000000000000000000000000dQXV0000000000000000
00000000`QZ_000000000000TDIQ000000000000000000000000000000000000<O\D000000000Q]?]2RE000000000000I1Fe0000L1:Y0000000000008iaH0000
0000000000000000000000000000000000000000XRb18X<600000000000000000000000000000000000000000000PRaT0000000000008`@=000000000000lNPL
PAMW000000000000000000000000000000000000\UfPhFn?Pl=n000000000000000000000000000000000000H@Gi\_X20000P?AF000000000000P33R00000000
0@hM00000000000000000000000000000000d;[mTU7W000000000000000000000000000000000000032:00000000\]SG000000000000X=;3L^;F00000000l>cU
000000000000@kfG0000000000000000000000000000\Uf100000000TAFE000000000000<AN@000000000000000000000000000000000000\Om5000000000000
000009=A@^Bm00000000000000000000000000000000000000000000000000000000000000004f1f0000HLTP0000000000000000h]BGPNnO0000\0^GPo3X4SL:
DjH>00000000P8bQ000000000000000000000000@eBD000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<D4X000000000000000000000000DB1n@N2Z0000000000000000Dm]E80LJ000000000000<>]:000000000000000000000000000000000000
00008:ga0000@0P?00000000H4lZ0000`P?N0000`e0L8f_Z00000000000000000000000000000000000000000000000000000000000000000000000000000000
I32000000h[S0000@kRV0000000000000000000000000000PBJn00000000@02l00000000000000000000dIfQD\LPTB@Z0000000000000000`j2G0000dO1Z0000
00000kWA00000000000000000000\5U2<GGD`lNB000049@0PYXK0000m2K50000000000000000l5c900000000h6Q]000000000000000000000000000000000000
0000d@eF0000000000000000000000000000T3`Th^=R00000000000000000000L=lD4FdI0000dI;S0000l2\SL4BW0000<:ZE0000di8LL47m4\\8dkZC00000000
00000000000000000NE900000000l<_U0000<<2Z\lEI00000000000000000000D4UaDP\H0000000000000000la;f00000000LLPGi2Q8HBhS0000000000000000
00000000PlYY000000000000000000000000000000000000XgJClj1G0000000000000000\E43\Mhj56eh0000000000000000000000000000d\GA000000000000
000000000000hU>>00008<mI00000000000000000000000000000000000000000000000000000HPn000000000000U6LLDR`^00000000000000000000X[??0000
0DcV00000000000000000000d@Fg000000000000000000000000000000000000000000000000000000000000m5\GHS:G0000D:XB<@m000000000000000000000
0000000000000000000000000000d;G?00000000000000000000000000008ded54cb00000]C>0000000000000000XWb=00000000A39[H=GY0E;P00000?i90000
X7nl4iQHM42o000000000000000000000000000000000000\IjU42\E00000000000000000000000000000000000000000000000012UX000000000000000003bE
l^DO44j`0000000000000000000000000000d2g50000T[S`0000000000000000000000000000000000000000TKd3\UU_00000000000000000000<;ZR]42b8be1
0DE6<I@A000000000Q=B00000000LSI100000000000000008JTN0000000000000000@?]o<P<R4gKR0000000000000000hC\=0000`CiI0000L;;6D]Fa00000000
000000000000000000000000000000000000HDDQdC5[TKQT0000000000000000000000000000000000000000T5TB000000000000000000000000000000000000
h_f:00000000000000000000000000000000\1I;00000000000000000000000003D2dOZ4Y3AS0000000000000000dal5000000000000000000000000hVoXdKnc
0000db[9TdM300000000\2NA0000000000000000000000000000hb3N0000000000000000XW=10000P5O`00004EA500004^Qg0TnN000000008AGh<NFXDEH;0000
000000000000000000000000000000000000000000000000000000000000XJnj000000000000000000000000000000000000H16j0000XJL<L_jA00000000dbIG
000000000000L=k]0000l4nO`WUmD^OS`oBI0000000000000000LOAO00000000D1RR0000000000000000000000000000Ti0E0000000000000000000000000000
00000000h\=BDP\?l@_20000DUF^00000000TXcDLYo00000d02Q0000000000000000000000000000000000004Y\h00004FW_0000000000000000000000000000
00000000000000000000<W7K0000000000000R7h00000000TGED0000@diLT`ko00008c6E00000000000000000000000000000000000000000000000000000000
000000000000000000000H;V00000000H1fZ\1YW0000000000008kIR0000000000004AkY00000000Tc:500000000l\Je00000000000000000000000000000000
00000000000000000000000000000000000000000000@?JP0000000000000000\19G0000\QQ[0000000000000000000000000000L`om0000lMFg000000000000
0000000000000000HUb_0000HjLb000000000000T_3B@CFR00000000d6JA00000000016]<Pm?000000000000000000000000000000000000@><a000000000000
0000X8cS@L?=00000000\`nE00004NSi00000000D<5e0000000000000A=M0000000000000000000000000000<fgU000000000000000000000000000000000000
00000000000000000000000000000000000000000000@YHh0000000000000000T9@R0000000000008FWk0000000000000000=6=Z00000000l3\K000000000000
000000000000000000000000`?79000000000000000000000000000000000000000000000000000000000000000000000000000000000000`dbP0000000006YZ
000000000000000000000`PI00000000<]WM0000000000000000000000000000000000000000TWE4000000000000000000000000000000000000000000000000
00004?ml0000000000000000`nSf000000000000000000000000000000000000DlA^0000000000000000L4YITdDB0000l;8F4?VY0000<VWmh<Rdh6\A00000000
0000T8@M<Blf0000\7eH00000000LAWB0000000000000000PlR<000000000000H8_10000000000000000000000000000h6Fc0000000013h^a5^l000000000000
0000TBN1000000000000<H\g00008Bg90000000000000000000000000000000000000000000000000000E6I[LRGA0000`<Y`hjAa000000000000000000000000
000000000000T9`C000000000000X4>Fl9bkTB2]\T<S\jdf0KPM0000T:cK00000000000000000000958h00000000000000000000000000000000000000000000
<WRo00000000000000000000000000000000000000000000000007;J00008UkED;Ij0000hm^7T1C9DIU?0000000000000000000000000000DMG^00000000\U>h
0000H@n=000000000lI=00000000l>b[D4T=0000000000004FA_Dh:[PSLh00000000000000008]k4000000000000000000000000000000000000DeOT0000\J>N
0A4^XElo000000000000000000000000000000000000000000000000Hh[f000000000000000000000000000000000000000000000000000000000000LZ_X0000
0000H8@]000000000000l1=h0000`R3o00004@_^00000000`dQJ0000dXO:d<_G000000008X5]0000000000000000`MjWDPkgh\E600000000\Tnd0000D9Z@0000
A4ERd6JO0000hSI]0000000000000000000000000000@A[`<ZF80n@W\]Q`lf?l00000000000000000000000000000000Dh5R000000000000PN9U000000000000
0000DSLY00000000000000000000<oLl0000000000000000T3li@GCh0000000000004`SC000000000000000000000000dSkY0000000000000000000000000000
\CaX00000000HG]m0000000000000000@VgV0000000000000000000000000000000000000000`Q1b0000@W5?000000008LOJ0000000000000000000000000000
4h\n0000L3MX00000000hPPg00000000]5;Z0000000000000000000000000000000000000000A5ij4i>K00000000000000000000lMB0<CmN0000000000000000
00000000000000000000Tc]N@86mPCXGE1WA000000000000000000000000dlbB00000000<@3700000000000004M>\Ik\00000000<6;X4\lC0000000000000000
0000000000000000000048?d00000000Td:600000000Hl1300000000lV_?0000000000000000DG8<000000004<Fc00000000LPEN00000000lm9^0000Lhkl48G5
H=5F000000000000@586hY\C00000000000000000000i4Q30000000000000000\ChR0000000000000000`ZBj0eCQ0000000000000000000000000000Hf]m0000
0000000000000000000000000000\`N0PmNP@XSSPWc9000000000000`L^n00000000000000000000h[SJlm7M00000000T4MR0bXf0000000040CYQ6A@00000000
0IW`00000000hPE<000000000000000000000000@0\P0X@L00008Y^e00000000000000000000TUoKd3gNHBc\000000000000DIVk00000000<O\T0000`o]m0000
000000000000000000000000000000000000000000000000Y4Go00000000000000000000000000000000000000000000000000000000000000000000TH9>0000
00000000000000000000\7ccDnYZ00000000000000000000DkR40000h?QJ000000000000000000000000000000000000dZS`00008?`A00000000`<[K00000000
00000000000000000000000084g000000000000000000000000000000000]5VOLdNO0000000000000000000000000000000014amH<hh0000<^Tj00000000@Bng
000000000000`<570000000000000000LU7@0000000000000000000000000000hXD`0000000000000000000000004m9O00000000000000000YWD8>aF@A^60000
00000000`X\f0000lISF0000L0oSXE0b000000000000X3mF00000000000000004<=:000000000000d=2]00000000000000000000000009?ULYAI000000000000
000000000000000000000F:>000000000000d]Y00000000000000000lQe_000000000000]1fI000000000000000000000000000000008A3B000000000000@Xh_
00000000000000000000000000000000000000000000000000000000000000000000XV>Z0000<lS@\S_7L3Md0000000000000000000000000000000000000000
0000l\hb<>]E0000000046YO`5<j000000000000h95BHjhl15GfHXFl00000000\4Zj0000000000000000000000000>N8000000000000000000000000@f7f0000
0000U2[I000000000000<:Ti00008U8?d_[<LdHW0000000000000000000000000000000000000000000000000000LPd0X>4V00000000Td4WX_U:<jUD00000000
0000h>6\<m?=000000000000<EaR00000000`Nge0000`SW0LTeV@c1=m4cl0000000000000000000000000000HRGPP\2V00000L`W498I0000000000000000`S;Z
4EiL@[gKd6>\8D]f00000000000000000000`5n70000000000000000Y4g400000000000000004>G5l8`h0000000000000000\75V4<CF@C6:TWfi000000000000
0000000000000000<d>?\AZQ00004]Pd00000000@3]V03g?hBkR0000h^2J0000U3g`0000\j`JXNiE000000000000DQjF<FFgd]XPdjV700004XbUe4;i00000000
000000000000T62nlbDDL5O;0000000000000000000000000000000000000000@<Y50000000000000000000000000000`WKd0000000000000000`C4Y00000000
<WP^00008\3<i1ha`G>E0000XHbQ0SIGXeQ400000000dJX=000000000000000000000000l>l400000000T\i7l>Oe00004<200000000000000000000000000000
000000000000Phia00000000<kWR4heE000000000000XC^d00000000000000000000llcD0000<<lk0000<W2=Pl;O00000000000000000000Dm8D000000000000
0000000000000XA;00000000\39C`>45LQ@500000000\hU30000L=1j00000000000000000000`?IB0000i3:R0000a5<U0000T[e<000000000000000000000000
00000000000000000000000000000000H7hI00000000000000004eo:0000hMSB00000000L0J;0P>c0R3R0000`_:hL6\`00000000000000000000000000000000
00000000000000008K41h8GF@XfIdYhQL]M293I?T7P<0000000000000000000000000000Pb4n000000000000PUE0000000000000000000000000000000000000
0000l>_h\UUM\ZI]l;OLPWK;PSU70000000000000000000000000000000000000000000000004Q5^00000000\LBd000000000000000000000000000000000000
hX_G000083f1d<jN000000000000000000000000000000000000000000000000000000000000000000000000P5]G000000000000000000000000000000000000
HC[>@0d4dUe]0000l?N8lCoP4?=T8SZ_00000000L5Wn0000@8Fa0000000000000000000000000000000000000000<FHe0000<FAA00000000000000000000h<oW
000000000000`;?cXYP300000000h4kKD?dE0000\0;U@nA9000000000000000000000000000000000000\?]400000000lng:000000000000000000000000M45Q
41oUPmAm000000000000000000000000l3i\X3n2DEEh00000000000000000000lYJc00000000000000000000000000000000`8]?0000000000000000hOVL0000
00000000@m[m0000@Aj<0000000000000000Ho\dP;P74MWXXVUK00000000000000000000P9]:`]8g0000\18j4AI^0000M44C0000000000000000000000000000
000000000000h1]]00000000000000000000Dn\o000000000000000000000000000000000000HMm@000000000000000000000000000000000000000000000000
00000000000000000000000000000000dC[Y0000000000000QPT0000000000000000000000000000000000000;Fn000000000000H9Uo00000000000000000000
00000000000000000000000000000000000000000000000000000000Pj9600008KRl000000000000T[AB00000000`Y1T00000000000000000000000000000000
0000000000000000000000008R7X00000V0e00000000000000000000000000000000000000000000000000000000hMZN<2IV000000000000\198000000000000
0000lQRg0000XSSW000000000000`c^=HM_6000000000000000000000000DV^KHUbo0000000000000000TM69000000000000000000000000000000000000dMDX
00000000DGAc000000000JWUHi7>0000000000000000000000000000000000000000000000000000d@cO0000HHD60000HPbA0000i1gJ]3GRLA<5i5ne\@7mdC;m
`MiE0000000000000000HCfK@L0300000000000000000000H7jVL?X0DDVEX[nl00000000000000000000T2Jf0000000000000000000000000000\>Ae00000000
00000000lXiE00000^oN4IVQ000000000000000000000000000000000000PH5D\aBPhCRD000000000000000000000000000000000000i25]0000000000000000
e51F0000000000000000hYj<0000000000000000dC:j000000000000474i00000000dW`iL5;TP;SL4@cc0000000000000000000000000000000000000000<f8L
00000000d2SR000000000000000000000000000000000000h@Vg0000000000000000dG=S0000000000000000000000000000XNG\000000000000000000000000
0000TcPi\RmIPZMF000040C<0000000000000000000000000000000000000000000000000000000000000000000000000000TYF?A6f50000<cT;000000000L`e
XM<d4[J@Y6]I00000000HLXc00000000L?PklF7e00004`?E000000000000000000000000000000000000TPB_0000XSg7\M9YHY3Z000000000000000000000000
`N;N0000lZ89H^eI00000000Lk:K000000000000HVmR0000@3J00000PMZm0000000000000000000009bY0000000000000000T:CS00000000DZh[000000000000
000000000000X@`d000000000000`Efc00000000XVN`X7:_0000000000000000000000000000000000000000000013ik00000000000000000000000000000000
0000000000000000000000000000000000000000d7gfXPRH000000000000000000000000000000000000000000000000000000000000000000000000`[a00000
000000004Q0_0000000000000000U23Ie19@00000000LQ\300000000A4:h000000000000H;3i000000000000l04^000000000000000000000000000000000000
0000Te\4PGiJ0000000000000000000000000000000000000000DYoB0000000000000000000000000000000000000000<57R0000000000000000000000000000
00000000H\_;00000000L4?G0000000000000000L;Rj@mG_00000000000000000000]1Oe000000000000e4O90000000014mA0000Tngo=2H10000000000000000
PkWc00000000000000000000d?FJTT^60000000000000000000000000000L_ka0000000000000000`eG<0000PB[G0000hbQ`0000hF^M00000000000000000000
\<FN4LYd00000000000000000000hL?Z00000000000000000000d>QJ00000000000000000000000000000000000000000000000000000000000000000000`Q1U
TkRE0000000013hQ000000000000000000000000d\Q\000000000000<=il00000000000000000000000000008=0A00000000000000000000<@2bHN7?00000000
00000000\0nG0000\Rj100000000\J;EhlBO000000000000000000000000000000000000@89T0000T45S<>W\00004REVLi?R00000000=2:>`J:G8HbB0000lCR7
D6HY`]hmI5BH00008Cf60000e1\J000000000000<g0_PFfLi3Mo\NE\0000000000000000<4ebhNAETcG100000000Pd58E4aCPaIj000000000000000000000000
0000\L^^0000000000000000T1>6\R0B000000000000hKX;00000000000000000000000000000000000000000000@C`LlKbP0000000000000000000000000000
000000000000000000000000X;dV0000000000000000L5IO000000000000dbRT=5SN00000000000000000000000000000000l;;Q000000000000lOY_00000000
0000000000000000000000000000lWe40000LdDK0000E3>WdIBLTf]?0000P58n0000\8PU0000h::W00000000000000000000HRYl000000000000000000000000
00000000D\\\000000000000lF9\a3oH\S:;00000000000000000000Tj<V=5eN0000000000000CT[l0\3T>F;H]9]000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004hlA0000000000000000<\Pj000000000000
0000D;22000000000000H^7c00000000D2c=55Ll0000000000000000XC:7000000000000000000000En_000000000000PLFH0000000000000000000000000000
00000000000000000000<Ahm000000000000000000000000000000000000000000000000`=l600000000000000000000000000000000000000000000HCLY0000
0000000000000000000000000000PN=RA2`I00000000000000000000T1PCd[010000P?K7hG9_00000000000000000000000000000YSNH_Om000000000000HS`S
00000000\7]TTTV:DhZ\00000000LlQm000000000000l8>e000000000000\7_h0000HDI200000000000000000000000000000000LX8=dT>\0000000000000000
0000000000000000000000000000000000000000000000000000A0k\00000000XC6b0000H7Mm000000000000000000000000TVAE0000d<a@\VWT000000000000
000000000000`IID0000000000000000L@Tc0000X?h4\_a;00000:iE<>]P0000000041JZ000000000000lN1e000000000000000000000000LeKZlW8600000000
000000000000000000000000000000000000dKT\M3J?PAK1000000000000000000000000000000000000000000000000<ce<00000000P>d^0000<g1600000000
0000000000000000000000000000Tbgg`ij^0000000000000000l81B0000hRM9h:5N0000000000000000lEko00000000hH4BhH>J000000000000D1C^0000`O6O
0000PQSU00000000@<Hh000000000000000000004hK]<^IUA6AM000000008SDZ0000000000000000000000000000000000000Lb1000000000000000000000000
000000008ClY]6fE000000000000000000000000000000000000000000000000HVm5000000004KGQ00008I3:00000000000000000000l4cBT^0Y000000000000
000000000000DIdLPLTc<ZCWhc?U00000JGn00000000PUY7000000000000T63<000000000000HHaZ0000LJJ=00000000E2Cfa1IV00000000@<YC0000T^5a0000
0000000000000000H]G6000000000000=5D=4HMi00000000`HXh00000000@0=i00000000000000000000000000000000`4ge@XIJ000000000000hNjT00000000
0000000000000000d_0C00000000@8K;00000000`5K@00000000T[A80000llUl00000000XLE00000<g]\l?@V0000000000000000`<0k00000000dMEL0000<<k_
0000hI?P<ak0000000000000000000000000000000000000000000000000000000000000<n_A000j000000000000\?WC0000l6><0000000000000F8R00000000
00000000D7W300000000000000000000a1hAE5630000000000000000000000000000E2hjY3?>0000000000000000XaUdD;4H\3fie6Y200000000Df[R00000000
0000DF=o00000000\Ijb0000i21a0000d0510000000000000000000000004Qli00000000000000000000THjnd0[<4KUn000000000000P[;bPX6_000000000000
0000HX`_0000h:UXdN;oPQ?XdgoYXAY48G3;0000lR880E4he2G5<EnK000000000000000000004F9A00000000d3>H000000000000000000000000000000000000
000000000000000000000000000000000000@CZIPIe`00000000000000000000hjH^000000000000000000000000000000000000000000000000000000000000
000000000000000000000000HUnkPekJ00000000000000000000000000000000000000000000\2_7=4Bm@7>V00000000LPhiXQn\00000000000000000000@8Qb
0000hLLZ000000000000h_ek0000000000000000<Q?I00000000L6M[d9f30000000000000000HICm000000000000000000000000XfB=00000000000000000000
000000000000DWT^TP<A0000lReoDT>>Tk@90000dd8d00000000`1>E44_o000000000000HW=[00000000000000000000`0oo000000000000l161l>=2lYK4Db]9
LEb644<AL?4Q00000000@W8n00000000000000000000000000000000000000000000`[F20000000000000000LQhi000000000000000000000000000000000000
55@I0000<?nH000000000000`Md[0000000000000000000000000000La;I4l9D000000000000L1Ha000002oi00000000000000000000000000008IJ58hY90000
000000000000000000000000000000000000l[`6PT4g00000000000000000000X=k7000000000000000000000000h1^X0000000000004IIND\IN000000000000
00000000000000000000m6`G000000000000000000000000\NIJ00000000000000000000000000000000000000000000@Jbi4M_lDM6JDY2>000000000o7b0000
00000000<0;FPJQV00000000DCnUh<^l000000000000000000000000]5kZ0000000016CT000000000000I4570000000000000C3;000000000000XP1700000000
<3^C0000\_?I0000DOoB000000000000000000008S:n0000000000000000L@<CX2<F0Lf00000000000000000923i000000000000\WL0X96T000000000000dk?b
000000000000000000000000000000000000\[j5PcbC00000000000000008A1]H2CG\HCEHO@]LmLU0000D4NO<]Xb42YM00000000000000000000000000000000
LS@G\7MH0000000000000000000000000Q6`dAPmd@bQ00000000000000000000`Yfm8f1Y000040DI00000000`9HK0000<7K\09eC00000000P9eS00000000<_MB
00000000d]nT0000000000000000\A3b000000000000\IPh0000DFR[00000000000000000000l6^5000000000000@a_2T=8^000000000000D5M7000000008\Ed
00000000hZV=0000000000000000000000000000000000000000000000000000000000000000l^H\0000<JGC00000000D^Oj0000000000004`5@Xe0700000000
000000000000000000000000lSef0000HdlhXBA[dVFm000000008hne00004b06<=]90000@M080000000000000000000000000000000000000000000000000000
0000m2Ag00000000000000008BUjhHW;U6dX00000000L?0O00000000000000000000`6@a@nJ?0000000000000000\bUI00000000000000000000000000000000
0000lI[_000000000000D77M00000000hb>HTE?E0000000000000000000000000000000000000000000000000000H6f=00000000000000000000lkoDHY380000
TAg[`Bo6dFW1TIfC000000000000000000000000000000000000DmkT00000000=0J00000DTFL00000000000000000000000000000000HSY7\leD000000000000
0000l2bo0000000000000000000000000000000000004C8V00000000000000000000di_i000000000000000000004Li@h19VD6CfhGYO0000000000000000<Be[
0000000000000000000000000000000000000cEi0000lC8`0A[>DLT10000000000000000000000004d>P00000000000000000000000000000000000000000000
hSM^P1]O<Aa00000<HRk000000004glT00000000000000000000000000000000000000000000000048cE000000000000000000008AM5hl@D00000000L:`70000
000000000000P5Sh00000000000000000000E3=`0000TDA10000000000000000`3<E0000T:gN000000000000000000000000DWdc000000000000000000000000
`97TD9k8hK<j8i<Am6V5000000000000P;1W000000000000000000000000000000000000dTWk0000hlc30000P@dblGPo00000000\h]G00000000000000000000
000000000000000000000000Po^O0000000000004mEo0000000000000000000000000000TC1X0000`UC2hDSO`4@Id]D]00000000000000008dQj000000000000
00000l4C00000000000000000000@DR4000000000000dS6:0000``VcTChD0000D4L3l\l300000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2F=0000000000000000000000000000@4Oo0000U21T00000000hKCK000051j]000000000000000000000000
0000000000000000000000000000<Qbh`iE8000000000000000000000000000000000J3k000000000000PJb7<;bWI4YR000000000000000000000000TJ1]0000
0000Hn:^00008LOd0000PP4R00000000XSiI000000000000000000000000@LEAHI3eE14e0La3000000000000H;??lCCbLFPc0000000000000000000000000000
0000000000000000`?Re4H^d0000000000000000000000000000LYTR0000000000000000P=8A000000000000l>0=`MMd0000000000000000I4o8000000000000
0000000000000000LQo6hRRR00000T_U000000000000<Rc;0000\MP<0000000000004_K?00000000]1db0000D7IN000000000000000000000000000000000000
0000000000000000lH>VT=I@0000000000000000`E@W00000CG_\gfM@1Ml0000hEG40000000000000000000054HL000000004AEh000002oZ0000000000000000
00000000000000000000d`;K0000HhoB0000dh:;000000000000000000Hh0000<f?H0000000000000000hDTX000000000000000000000000Y2S\8:Lo\K1oQ5U_
00000000XXP<00000000@L<5d1cDlKXk000000004EjJ00000000000000000000l=d0TW[T00000000D?Y?00000000000000000000<@Y:00000000000000000000
hM;I0000000000000000000000000000000000000000000000008KKR0000l9X;0000<7CnDJPl000000000000000000000000000000]^L;nJ<QIn<VBF00000000
LZUH]4LL0oF00000TX:bd=O40000000003PH`;o`000000000000000000000000000054a]0000dRm:0000000000000000i5HM0000000052?Q0000000000000000
00000000000000000000000000000?a90000d7Xm0000000000000000000000000000000088QR\HNA000000000000000005eD0000000000000000000000000000
0000`\Zl0000000000000000000000000000000000000000@hbZ0000L4]D0000000000000000000000000000000000000000000053U@0000P=b5]1ka]55f0000
LWHK0000LMig00004fb^000000000000@ZA?d]mbPM1K000000000000000000000000000000000000@Smg00000000000000000000000000000000000000000000
000000000000000000000Hi^00000000XROR\P6=0000000000000000000000000000h?8[<F]S4RY[dYm2DQaU000000000000000000000000000000000000d\08
e02k000000000000000000004:B3=6@=0000deOG00000000000001n;DHnI0000D^4683V7000000000000000000000000000000000000000000000000LIRYlZ6N
00000000HF5O000000000000@C^E00000000000000000000<G<J0000LWV>0000TB1S00008aON00000FeK0niM00000000XgTGhZ=<0000LREG0000T4Z00000@LIF
00004f1300000000000081oK0000000000000000000000000000000000000000000000000000000000000000l6J4LLVHh8Rh0000000000000000000000000000
0000000000000000000000000000I5;3HTD_00000000000000000000000000000000000000000000000000000000l]Nd00000000000000000000000048\YD];J
00000000`DICPM89a2b`0000000000004=@b000000000000<An100000000000000000000U2TL00004L2@dCeP`<]hL_Ski0OB0000d?3?00000000h74M0000h1o_
000000000000000000000000\Y@CT4OCXOKH0000000000000000000000008?X\0000@j`Y000000000XCl0000000000000000000000000000000000000000@<7S
000000000000000000000000`1R756`a00000000000000000Xie00000000Tl\^00000000i5dj0000`_NQ00000000000000000000000000000000000000000000
0000000000000000XTH[00000000000000000000000000000000000000000000dO0Id<dZ000000000000000000000000000000000000<A1B@_YZ0000H^bT0000
000000000000000000000000000000000000DCB?00000000Y5=94<?>h<`60iZk4[1j00000000\A;dHkhidM]l4mWo00000000hBSR0000dbd\Y3@\000000000000
0000l^`E0000XOJg0000000000000000HR_NHYaf0000D:HM]1EN0000000000000000000000000000d8nN0=e^8QF7000000000000000000000000H@HN\Yi`0000
0000000000000000\EP40g<I000000000000000000000000000000000000000000000000000000000000`9Ha@T\\0000DCdHTFhihHH?8AdiHRlj4Ejo\ZO011LT
00000f;V00000000000000000000000000000000\CJ8000000000000PE8X00000000dQ2>`eTS00000000dEIF918;H:llM2DGT?TMdDgW00000000Pj@Y00004E>7
XNK<l1d^l9SK00000000000000000000L;DO0000He^:0000hNCCXK5E0000lL3<000000000j=G0000000000000000000000000000000000000000000000000000
Q5Om000000000000000000000000000000000000000000008_DWP<mh<HX3HdUh0000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000l?j60000000000004kgD0000000000000000DfPm000000000000E3=V00000000
00000000\W:=hnbM0000TJ2I0000000000000000lKb@U0Qg0000Do?Y0000000000000000000000000000h1U\lP:Xm1C7000000000000L6dj0Hi>000000000000
00000000000000000000000000000000@@`Q8fOO00000000Lc_2dBGi00000000000000000000@HGE000000000000000000000000d^2ZLd4`0000000000000000
00000000M69]00000000000000000000000000000000000000000000000000000000d]ZeXkZT@81100008OQN0c]1ljK:00000000`ERL00000000000000000000
0000<\VZ00000000XT^m00000000T0SKm1W100000000@L;PLEO>000000000000000000000000000000000000000000000000000000000000<W2P000000000000
0000000000000000000000000000<eaZ00000000000000000000000000000000000000000000hNKm00000000`5@]lUc?00000000E22U000000000dCdH<MolYAk
0000000000000000XD@H0000000000000000000000000000hUNa00000000D_lW0000000000000000`19j\K`]M0]B0000`57k000000000000HXAK000000000000
0000000000000000000046SF00000000DZ5T8jG\0000T;IC00000000<XoX00000000000000000000L>i@0000000000000000000000000000000000000000hOmE
0000000000004C];00000000l@YE0000X>E80000Td>i000000000000\FDF<ZN_0000LS`aL]ll00000Q6MhV<EM2Hk000000000000000000000000000000000000
0000000000000000000000008WBm00000000000000000000HWoo0000000000000000000000000000HJP40000000081a^\KJCl]EE000000000000000000000000
DOk4DP0e00000000`G^F000000000000000000000000D4I0PDb>`FQ6000000000000\jgY8;o;TI9h000043;jdII:X_c000000000000000000000\X`N`SRU0000
00000000hb\jhHYPTVS6000000000000L8gY00000000@KF?00000000000000000000000000000000d9UM000042W_02iB0000000003ID0000000000000000`?ZG
000000000000lmRALIRM000000000000`^NB0000XI3V00000000`XjM000000000000X5Fj0000<mLe00000000@]Jk\IB10000000000000000<CI]000000000000
4^@b0000000000000000000000000000000000000000000008fe000000000000`HcQ000000000000<V67LD3X00000000000000004`BI0000l6Ig000000000000
0000000000000000`8bl0000000000000000000000004=N8<2DS00004G=kdGK30000000000000000000000000000]5ae0000000000000000000000000000\6G0
00000000\>Q@U3eI0000000000000000000000000000000000000000000000000000T:>F8Jic0000DX5n00000000HmF>e3FKA59\Xmbd000000000000\]_N0000
0000000000000000T8i_000000000000lG:;00000000HT[Z0<:hDPfi0000`Jc_000000000000000000000000Y6S00J]^45^n@F7:0KaohG9Q00000000l;io0000
0000<E@EH^Q700000000<=oI00000000i60S0000000000000000\Ucc0000000000000000<lGE0000djkI0000<5fj0000000096In<eaG00000000000000000000
HYgH0000000000000000000000000000000000008b:500000000000000000000Dl_EDTAi@oo;00000000Y1D@000000000000000000000000d3<7<@Kb00000000
00000000DYoM4eR90000@DfA0000`;3J000000000000ln[?d9730000000000000000000000000000000000008?7f`Dg6hYS]0000000000000000000000008PX@
PlaQ`FZ?000000000000000000000000000000000000dFJVXCc0Y1Qe0000ll_k0000h?J0LPJW000000000000lSJD0000000000000000\NP<0000000000000000
<MXl00000000i07^0000000000000000000000000000000000000000000000000000PGCUhOMB000000000000L3m7@;:kA1KJ0000H6@800000000000000000000
A3PQ00000000P4^e`:fFDbOc00000000000000000000000000000000000000000000\ZTSP[\Z000000000000HIHE0000000000000000\nV]HY0>d<;:hF0k0Tb3
0000000000000000000000000000\4]`DJdold=H000000000000000000000000000000000000DFEV`mjB0000PHKe0Ue4dglg00000000@I?f0000<A=j0000<kM<
<eb[0000A1do0000l[bP8nZ6DA2[m22_dfZ^000000000000d7Uo00000000@AEODIeO000000000000000000000000T>Z600000000000000000000000000000000
4GjF000000000000000000000000TH5^dlT3HP\Q000000000000000000000000000000008Vi00000000000000000000000000000000000008n?Oi2BG00000000
00000000000000004QR9000000000000l:Nl00000000@8b7TLml0000000000004\BlI3WnI1[K@VE>000000000000000000000000XHT=0000000000000000`2BZ
0000`LWdD7I>00000000<45e0000PDlO0000000000000000000000000000000000000000000000000000lM\7000000000000000000000000hD>\000000000000
0000Q4F5000000000000000000000000TEMj00004e\\0000l4oL00004NlC000000000000000000000000000000000000000000000000i3YZ0000000000000000
0000000000000000000000000000`NmV0cE00000000000000000`0MlD[GE00000000\:_BI5B;0000000000000000000000000000000000000=EO8D0[00000000
000000000000000000004cON0a0Q0000<=7O000000000000\jAN000000000000PJfA0000<F=e<fR:PBFi00000000000000000000DH0H00000000483a00000000
000000000000XK0W00000000HT`A13MH0000000000000000000000000000000000000000000000008MJP00000000LT=T8K1a0000000000000000000000000000
00000000000000000000000000000000e5=S000000000000<?:YTX8n4\M1@;deLN5JHS0\000092V;PO?P000000000000l[k>0000000000000000000000000000
U5HZ`AB4@BUa0000T3WU0000000000000000505U00000000<V2l00000;F]`UQih9>j0000l\mf000000000000000000000000\0^\0000hV<P000000000000PGN6
00000AYo50HM00000000i5[]0000000000000000\IMl<^6Z`72m=4KF0000000000000000000000008SPVd]nE00000000\iLG000000000000I41<000000000000
0000000000000000L6[;Thn=0000000000000000000000000000000000000000000000000TbB0000\ROF00000000L0nWDEU;000053j8000000000000L0i]0000
00000000000000000000P=Q90000000000000000P\nT00000000000000000000L551000000000000`I\=00000000`14A00000000000000000000dD1g00000000
8WLQ8]GB8jLO00000000L9h:0000H8kWX?:N000000000000000000000000000000000000<e3R`@[J000000000000000000000000L>@f40@U00000000dR5B\Nal
0000DCXWHX1<0000000000000000M09Q00000000<W8S0000000000000000PTe<d6RD000000000000000000000]0GI3?K0G:Hllkn0000000000004L`I00000000
00000000<ZK>XVU:0000000000000000\5gd0000`8_g0000000000000000000000000000000000000000000000000000000000000000h>M7\`D>000000000000
00000000X90P00000000XmIk00000000000000000000000000008I3H00000000000000000000d@H_0000000000000000000000000000X<2g0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`BD5@EQHlC3G@S\jhX3?\Y?j00000000PN\A000000000000d2Pi000000000000
000009WBlM1h00000000000000000000000000000000M67<`>[b000000000000000000000000\;Vh00000000dY\7000000000000\UmZd6BN4UX<hVdU00000000
0000<TF`0000XFKV0000<F=[0000<TUC0000000000000000000000000000000000000000000000000000000000000000TSBk0000000000000000000000000000
000000000000@XHN@Y\QQ3Z@000000000000000000000000\O]]0000000000000000A4RN000000000000000000008KSd@ZST000000000000000000000000DSPG
000000000000000000000000`U0U000000000000Y3?100000000l3mU\`E40000HI_O00000000000000000000df@W0000000000000000000000004B`i`50b4XCO
000000000000000000000000000000000000i07B00000000TNZ;00000000000000000000XRF?0000LA2A0000@nfa0000000000000000`ULR0000000000000000
U5S;00000000000000000000lMSaD;AR4@WO000000000000hPAn4=GK0000XH]Q00000000l7B?0000000000000000000000000000000000000000H?L000000000
00A3`BIe0000H\cD00000000000000000000Hlj:000000000000X?BH0000PJ_gh7Gn00008>n5H1@A`ZkkXOX4<bd:0000000000000000dLFg0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000\Qni000000000000000000000000000000000000d]i>0000000000000000
00000000=0MG00000000d_F?hPCU00000000000000000000000000000000000000000000000000000_XKLYco00000000000000004B\`00000000P2cH00000000
000000000000\Wg70000`Dm\000000000000000000000000TD`h0000`W:_HMQlL_l<00000U6Z0M`H00000000525P00000000Hgf8000000000000<Q7YTPdR0000
00000000000000000000P6dZLhE?8]5700008jKi000000000000000000000000000000000000l2^K@>kb00000000000000000000000000000000000000000000
0000X<S`00000000000000000000LdKB000000000000000000000000000000000000L>9ULAk>00000000000000000000XY6b0000HX6@@MQ_P^<n000000000000
0000000000000000`_;_0000LPVj000000000000000000000000000000000000000000000000000000000000000000000000Tm@=8L:h00000000\53600000000
000000000000<>aV0000000000000000<jfF000000000000DEEEPLN_T38ZT@Rj000000000000<^iO0000000000000000<F@EXYRo000000000000000000000000
00000000000000000000000000000000d8I<000000000000Pc;60000000000000000T=n=00000000`n@;000000000000000000000000000000004QZG0000DRk_
00000000000000000000M1A1000000008o[j000000000000000000000000000000000000000000000000dRCM00000000`mB<`m3e000000000000000000000000
4@<O000000000000000000000000@H2100000000i1Ro00000000`40B0000000000000000XQ7k@\4PD=K78Eg\000000000000000000000000000000004BNmU6Bg
0000d1hS000000008=LLXV[:8iAf0000000000000000DGD90000`L4200000000HC]P0000000000000000HffW0000000000000000`[Le00000000T4B40000hKjO
00000000HDb_000000000000<=C[00000000<Ce?0000lifL0000PE9=P9^A4`7[00004<d500000000X?C800000000000000000000L6EVlWUD0000P>o?<d@K0000
hVH900000000000000000000LOKj53I20000000000000000\UGA0000000000000000dZXR00000000`5NO000000000000XgU700004NF;00000000000000000000
0000000000000000PHLKPP?m000000000000<VNH00000000000000000000000000000000000000000000000042<200000000U5jG0000000094f:0000lKlF0000
L?T300000000\Rod00000000000000000000h]jP`igj0000000000000mT4lDhe000000000000XCkL000000000000<GBn0000dB2m000000000000000000000000
00000000000000000000000000000gCQPkd70>jZ00000000000000000000X0b[HA5^@F8D0aPf0000000000008_KV000000000000000000000000000000000000
L4Qc=3cD00000000d8m`000000000000<R?bm44Z0000000000000000000000000000000000000000000000000000XZLP000000000000000000000000L1Hn0000
\DhR<j:IlYlSPkjo000000000000\kG00000TPao00000?O:0000LcM400000000000000000000000000000000XXhj000000000000@<\`00000000DfmJ0000<EZV
0000000000000000A2^K00000000000000000000l@k7<VRi000000000000PMD<0000000000000000L3=L0000000000000YVQ00000000X6ZD0000000000000000
00000000hZZP0000L0>T00000000DH]b0000000000000000\49W`>9g0000000000008oWc0000dlm40000<j3d0000]4E;00000000H1Ra00000000000000000000
lSF>hl0S000000000000000000000000\0:@0000\UnMa2iY0000000000000000000000000000000000000000lJNU000000000000Dd9a`4[@0000`[?a00000000
000000000000000000000000000000000000<>mJ91SV0000000000000000Li9:0000Td1o000000000000000000000000000000000000I5a[`LPU00000000D\5<
H1_G0000000000000000Pie?X[;<000000000000X==H0000Xe:E0000<=02D^e`0000000000000000h0[J000000000000T@Z]lmII000000000000000000000000
00000000X[P58K0G0BB`]3gjm4h;00000000DDAo0000000000000000PGmhTg@aDDD>LjV[DkOm00000000000000000000000000000000@3We0000000000000000
000000000000000000000000000000000000000000000000000000000000HNNG0000I509`5;I0000XNmi000000000000000000000000@LXV0000000000000000
000000000000000000000000000000000000L54g000000000000P_mK0000000000000000000000000000000093ch0000000000000000Ti^g0000000000000000
00000000000000000000000055<l0000\BFZ0000000000000000000000000000000000000000000000000000D1]odR5W0000\:Dc000000000000000000000000
00000000000000000000000000000000000000000000LiC_@Z9C00004XG=0000i42UT30e0llA\HS700000000d\`6`ebB0000TTmPLU;5E22H0000h8R]00000000
000000000000d8jX00000000D>:60000000000000000000000000000000000000000A4Jf00000NO:000000000000`5P200000000000000000000U2dTa5oi0000
000000000000LLK7lD>n00000000T0Ji0000000000000000000000000000000000000000lIa@0000dP2L`6<30000000000000000000000000000000000000000
00000000Dki:000000000000<1OU0000000000008een00000000000000000000`Dl5`JkMd`<300000000000000000000HQJPPN0i4lbS00000000000000000000
0000LL4@0000000000000000000000008HE?0000000000000000000000000000000000000>A<0000HDXN<VM9\;amXijKI2fE0000000000000000000000000000
00000000000000000000000000000000000000000000TO?k0000000000000000\\1H000000000000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000lQ=\00000000L2UX00000000000000000000l56a0000461;0000<lfI0000I4Q@000000008JoY0000
0000000000000000000000008W9`00000000Dide00000000000000000000dUE`00004Mdk`NQi0000H6LMP9d=000000000000XBV5LCNj`@1jlHW_0Vn>03hW0000
000000000000@ZI<000000004KEH\PT6LakG0000000000000000000000000000<0UhT];8000000000000Xc:L00000@9[a5Xk`=j[0000hP@V00000000<ECO0000
DR]B`IJa00000000000000000000000000000000L91hTRHT000000000000000000000000e6Gf00000000=1N>0000000000004SXA00000000hc62I4=n00000000
00000000000000000CQi0000000000000000000000000000000000000000000000000000000000000000HHDl00000000000000000000PiFk00000000H49I0000
000000000000LPAb000000000000XBAo000000000000000000000000H1UK0000000000000000D5>Adna3000000000000000000008Z<nhj4UM0O^X:Ca00000000
46j4000000000000L0c000000000PPdA00000000HaXo00000000000000000000000000000000000000000000000000000000000000000000l3ke00008U3H0000
000000000000`SG30000@G?g8[ea0000000000000000`]8>X2ji00000000000000000000000000000000XBUL0000000000008:UfDagm000000000000L;V54Ia1
HfM`0000000000000000000000000000@^cVHHA9m4RA8JaX00000000HBg]0000hmJ]00000000l;BjHhM:DBT80000\k5\0000H5Ef0000d\Y[0000000000000000
0000PG3W000000000000000000000000000000000000000000000000A49900000000E0SZ00000000000014dFH6B10000<42I0000000000000000000000000000
0000h?QY@d`;4Lbd8NN6XY>6000000000LBK0000000000000000000000000000h=@PdHZ=00000000000000000000000000000000000000000000000000000000
000000000000000000000000djkZ000000000000000000000000lcKd0:m=000000000000000000000000000000000000000000000000LRfT0000000000000000
0000hSa_000000008E\:d3EC0000000000000000`6\P00000000000000000000`1AT8=L000000000`MgA0000000000000000D2e000000000000000000Ae:@gZi
000004VX00008YY=4=O[LZ:He4If`7D^0000000000000000000000000000000000000000`;LZ0fE@L5MB0000000000000000000000000000L54Nhdk`00000000
00000000000000000000\<\P0000XG@m00000000\7`MP\::0000PWilLZM1h`Ie000000000000P@K0@BEd<U7i0bPl000000000000000000000000000000000000
D[b2\\?Ue56c000000000000000000000000@>Fe0000L[7d000000000e6?000000000000000000000000<iY=000000000000@T6f00000000L<7D000000000000
0000000000004m?[00000000LF0KD?<NTb9Kl]Gg0000<hGJ000000000000000000000000000000000000000000000000000000000000l?2i000000000000DU2;
0000000054ePY4gN0000000000000000DZ2?000000000000000000000000L51Y0000000000000000000000000000TOT]00000000000000000000000000000000
000000000000000000004f2305ki00000000000000000000l<mX0000\oZl000000000000e3T9000000000000000000000000P0mA0000@>D6XAic00000000LCh0
0000000000000000000000000000`=9m0TRV000000000000h8Sn81;1P:L40000000000000000000000000000l5iV000000000000X87TDiK10000lXiUhYNfdaR_
0000000000000000000000000000000000000000000000000000000000000000L8`MM20QhG>S0000\5g@00000EDY`F<N0000<hnP0000000000000000539A0000
00000000000000000000\hmh0000lM[g000000000000000000000000000000000000000000000000`kCP000000000000lIb<0000000000000000d[l=00008NBo
U3EB0000TJMD0000e43<000000000000000000000000000000000000000000000000000000000000@X`o0000000000000000TLP7000000000000@=[G00000000
000000000000lA7cha2[12c:00000000`1g@l1;AE2aPXeRV0000000000000000000000008obd0000000000000000X6iS0000X3OUhbG1lN66PB;;I3E2h=Ye]33W
0000000000000000@1ke\LT>000000000000@Sgj00000000i6UK000000000000d7Bm000000000000000000000000000000000000000000000000000000000000
00000000XX:UQ6\bL4N<00000:adA6i5000000000000\K;8000000000000\G6]`G]]000081^@0000000000000000000000000000<]kB00000000000000000000
00000000000000000000000012Z10000000000000000U5]e00000000T0ZL00000000000000000000PQ[@0000000087Sc000000000000DR68lZ6^000000000000
L[KO0000T=M\0000<4aU000000000000000000000000000000000000000000000000000000000000L1m400000000TKJR0IXW`J5I00000000000000000000HD7m
TcF<0000X8kH0000000000000000000000000000D04P0000000000000000l]9M0000000000000000lIPJ06n@`JdW0000000000000000dQ7G0CMl00000000=2\g
00000000llUN000000000000`0E;000000000000000000004I9?00000000000000000000000000000000000000000000000000000000`SKj00000000LB=E0000
0000\CXo00000000DKPY0000H:J<0000D74800000000a4e]00000000000000000000000000000000`XL<\lig0000000000008dH>000000000000E6OP00000000
DTji0000H;EE0000\V>H0000000000000000000000000000\9MP0000000000000000l7Ne`NbO4Og3000000000000000000000000X]MS00000000T?PH00000000
X]Y<00000000000000000000L<HY000000000000000000000000000000000000l0eR0000P4LA000000000000hWOI8EkQh:LWHh02@JRA00000000h5EEDC[N0000
00000000T@9B`PD[ThHC000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2?C00000000000000000000
00000000d<0?000000000000PF[D0000`HVj`m1N@mnW0000D4=JX8aiLIOe00000000djZU000000000000]0WZ000000000000000000000000`7AR000000000000
00000000T_VD0000<=Uf0000000000000000000000000000000000000000TQcC0000hMcI00000000U5bL0000<`T;000000000000000000000000000000000000
000000000000000000000000\iSH0000@2ma000000000000`STi@jbUi6WHThO20000HI7<0000000000000000<[f200000000000000000000\nA[000000000000
86eH47?bA4kJ0000000000000000000000000000@o=o000000000000000000000000TlWk0000Q0`0@@MU00008RMU0000I2`<0000000000000000000000000000
00000000000000000000000000000000lnRE0000000000000000000000000000Lg<`00000000000000000GRUToS50000<ii^8gZAL5OKPX5N0000000000000000
8Pa`000000000000DL0N@0G>00000000TVe3000000000000TA5k<Ga`m6<00000000000000000000000000000000000000000@34j0jmaDXfhXK=Z000000000000
000000000000l7GZ00000000000000000000T5jRU68@0000dLaQ00000000000000000000`TVk@dTD0000000000000000000000000]4Y0000000000008iS2A2g;
000000000000000000000000L89]8WBQ4^m5X?`\00000000l]RX000000000000000000000000\>K:0000h\7e0000000000000000000000000000000000000000
00000000000000000000000000000000hAI2`fBe00000000Tmk7<63X0000000000000000000000000000000000000000D[]IA2ZcX?`k0000<AMD000000000000
0000\I^LD6?2000000008j]Z0000000000000000000000000000TB>n8R@`0000000000004LC700000000000000000000e57J000000000000000080@50000a11O
00000000000000000000000000000000000000000000000000000000lN0C00000000<Qcf0000@MGThJ0_0000m4DJ0000PjefH`gP0000I3>M0000000000000000
d\Hn00000000XZj200000000000000000KaM0000000000000000\^4EP4X`0000XO>I000000000000`2[YlJYT51`D0000000000000000d^;d0000000000000000
0000000000000000000000000000000000000000@eV8000000000000000000000000000000000000000000000000000000000000XA8U00000000000000000000
000000000000l:;9h[gkL<nV000000008K060000`oJK8[dK00000000000000000000000000000000000000000000<f:j00000000000000000000000000000000
0000LlDgTY]L00000000000000000000`0m\000000000000000000000000000080YD0DESheHJD3\=0000XCa?00000000000000000000TMOW0000000000000000
<^R@hT8g000000000000000000008lTD0000LI;B000000000000000000000000000000000000000000000000000000000000000000000000E28ZTIhf4k;70000
l2dK\E:G00000000000000000000U0VF000000000000000000000000HP9o<0FM811h`60KhS@U8f7QQ0a]0000dDd\0000ldJghj?[0000lnR50000A3<500000000
X=DS0000000000000000000000000000000000000000PhQa0000000000000000000000000000`lKK00000000\D0N4OU1PnML000000000000HOA?DB;n`_mdQ51S
00000000d@^`0000000000000000LJOS0000000000000000\COUX[^900000000@LB=HXQj00000000dN@Q]4\nHVk3`=a9Hd2PT`Zl113J00000000000000000000
00000000000000000000000000004cHD0000000000000000lk2UXRTH00000000000000000000000000000000XHEb0000@=CjPJ?0P;C506mnPg`o00000000D[65
<[Kh000000000000P=i<00000000000000000000\m>?000000000000000000000000000000000000000000000000000000008bVk000000000000000044=g0000
TeGW00000000000000000000000000000000=0b000004>U[LjE]`=Ig000000000000lQGWTdgd00000000<3VR0000000000000000\F`F00000000000000000000
0000000053IO00000000000000008TPb00000000000000000000Dj[l0000\NHA0000Lo5_dP9R@mgoH:_2000000008o@<0000dJRM0000000000000000LH7:0000
000000000000L0\AY5]80000\I_700000000000000000000000000000000XTmnXWP50000000000000000000000000000000000000000000000000000\hWe0000
0000000000000000TMI=XSCW00000000000000000000000000000000<`>?\RNI=60F00000000<>>_0000000000008Jh300004jCAXLG700000000000000000000
000000000000000000000000000000000000000000000000000000000000000000004k`U00000000000000000000000000000000000000000000000000000000
0000X46@l?1b000000000000000000000000\2?c00000000000000000000000000000000hJ;5TIgD00000000000000000000\amB00000000000000000000P\NK
0000000000000000X5de000000000000000000000UOK00000F_P0000\j7R=60f00000000dHC5hE:iTHM]0000000000008@D4DJ8DPZdb00000000dJNBPK2?0000
0000hA8<00000000000000000000000000000000000000000000000000000000<;Tf0000<2Yh0000000000000000L]__00000000H8^S000012h;`H[100000000
00000000000000000000000000000000@eZlD0\n0AdY00000000dF0;XW<P00000000000000000000hKho0000000087Po000001h1dNDEP]mTe4>N000000000000
000000000000PFeY00000000D?o8Pc?@000000000000000000000000000000000000X8mo\<\@lWJa00000000000000000000XWaa000000000000000000000000
TUgY00000000]5R[00000000000000000000000000000000000000000000LLlk0000000000000000<>1Re6^c00000000000000000000Db0`HC_[0X]L00000000
I3VW000000000000XBKg0000@Eee0000000000000000000000008^l>\li00000@iR=H131TGhE\GiY]6VR00000000000000000000000000000000\94l0000P>1o
0000h2M?0000000000000000000000000000000084Gf00000000@4:F000000000000\RjCTXOZ`S0A0000000000000000XDeKXM6iM0l^P51O0000000000000000
00000000TR1]000000000000d;eb0000000000000000000096Fl0000HZ?<<I=700000000000000000000000000000000X;lI0000000000000000000000000000
\[BD00000000000000000000P4dKXA`f00000000000000000000LT2LP_N600000000000000000000<CgW0000000000000000000000000000HfCG000000000000
00000000Y26@Tc;`0000000000000000000000005683@i[dXT`]DTo<0000000000000000000000000000000000000000000000004LkmD>Sh000000004a:E0000
0000PIK84`U200000000`:7MXY7m000000000000000000000000Q1]J0000000000000000Pbh0Xdan@H\WDooGXoDB000000000000000000000000000000000000
00000000000000000000hF>g<e]300000000000000000000a5PM0000000000000000XXKe000000000000000000000000000000000000h>8Y000000000000X3Xa
00000000000000004a^>`gcH\]W;@LZ40000D@nLTR<I000000000000L7YI00000000000000000000000000000000l<PN0000000010Rn000000000000T2?0i4fJ
000000000000000000008651000000000000]3[802h<PZ]Z000000000000000000000000dP3A@\Nk00000000000000000000P^5@4^9800000000<[[U00000000
0000000000000000LUV100000000000000008oE:000000000000de==00000000000000000000000000000C?j<RU<000000000000000000000000000000000000
00000000000000000000XIKH0TXg00000000000000008a4U\WgE0000000000008im900000000000000000000DfjPA6FO00000000000000000000@\O400000000
LK>B00000000\7OYd\k]0000000000000000000000000000000000000000D`Kl000000000000dac@dG9m00000000000000000000000000000000000000000000
lWU_0000A0NW0000000000000000000000000000000000000000000000000000Xn<U0000DcMT0000<`IN00000000000000000000h`c<0000000000000000Dc[T
00000000l<Sl00000000000000000000H`SdTfCZD6[FL^ZI0000000000000000@jCn0000000000008C:^000000000000T7m=000000004HiM0000000000000000
00000000dSREL17mT]Q8000000000000000000000000L@Uf4WH>00000000000000000000D1@b`4f90000\;I792>=000000000e3=000000000000000000000000
0000000000000000000051>m0000000000000000000000000000000000000000HN;]H_G<000000000000\m<F00000000dE=d0000@h1@h@Cb000000000000h\n8
0000`2S900000000000000000000d@Z100000000000000000000000000004PKga36:000000000000P;WK000000000000`VfA00000000PSYdP8<nH?jjdj8V0000
00000000PN[;X<F;00000000TYNT000000000000L1CKHj3<0000LA34lSfhHRYK00000000\l6i00000000`Xh5<Yn`X=^n4GjY000000000000000000000000@7Q>
\cZE000000000000000000000000lBa@0000000000000000000000000000lNhP00000000000000000000dRl<0000000000000000000000000000000000000000
0000Xl5i0000PGV^0000DX>@4aL100000000@Y>f00008jW\0000`T=g0000000000000000000000000000000000000000000000000000000000000000h9oW0000
000000000000TC?BE4_<=54Nl00\D\kEdIIY00000000000000000000000000004H]<\U\N00000000000000000000000000000000000000000000000000000O]A
0000@WR]0000000000000000lJk_0000LQ7300000000000000000000000000000000000000000000PmC6XJV[<o`0000000000000000000000000000000000000
000000000000hANTXYCH0000T=\F92I^0000000000000000000000000000000000000000<N`L0000T``4TmHm@0h000000000`8NX8[2600000000000000000000
000000000000000000000000000000000000<`l`00000000L52K000000000000H8gm00000000000000000000000000004dFL<<Ve93h700000000000000000000
0000000000000000000000000000000000000000000000000000@:NN000000000000XKH^4gL>0000HU<?T`JK00000000lYBa00000000dlAO0000@?Kf00000000
000000000000000000000000h:;i00000000HQ;Q0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d7ZY00000000000000000000000000000000\@P6<R=7`:_ddeK8000040H=HUQ:000000000000000000000000000000000000000000000000d?i_hja9
@gbI00000000000000000000Y4EH0000000000000000@ogRhAVb00000000000000000000d3N00000000000000000000000000000PIXb00000000000095<_0000
00000g0L00000000000000000000]4`I0000000044iH000000000000D[IK000000000000000053]<0000L;2]Xhb80000dnd80000000000000000000000000000
00008AhL000000000000T??T0000000000000000000002BB000000000000h?e30NM=00000000X=YEHSW=000000000000000000004B<QXBUB]253l7Zg0HdY8]\5
000000000000@1AeD`P600000000000000000000lZeMDclDlD=H0000000000000000000000000000000000000000dDZU00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hG;O0000000000000000000000004@cD0000000000000000000000000OlD4SEK
00000000E1J`000000000000laoe00000000000000000000D83BdFDm00000000P8SS00000000TPc;`0mN000000000000000000000000H?_4HDXX0000\ajc0000
0000000000000000\@g50000000000000000\JbXHP5m`[dg000000000000000000000000000000000000000000000000h2J5dVoK0000000000000000m4:[0000
000000000G_C0000000000000000000000000000PGOF00004WWc0000d<km000000000000P>MY00000000dQ_B00000000000000000000@JgT0000000000000000
dZXE0000dXa@00000000000000000000000000000000000000000000000000000000@3Ac0000000000000000dJfP0000000000000000i59O0000000000000000
0000L:4g00000000000081O`000000000000\>^a8E_[83<b000000000000000000000000H<E7000000008FZK00000000l5f@8QIK000000000000000000000000
000000000000000000000000H3;WPIG5a5G2000000000000HS4>00008G0000000000XLLK0000=2`Y0000`X;=m3CO00000`]c00004eIl0000=6]V000000000000
0000H9G?000000000000h@SF@M[=hWfC000000000000000000000000@6`<00000000000000000000XS2MH3YYX?]d0000000000000000000000000000H?E_0000
00000000P]:kT\6L000000000000000000000000000000000000000000000000LXFO000000000000000000000000000000000000000000000000000000000000
\CDZT394000000000000P>2N\P_3TZi88\1kQ6Ca0000000000000000DLdM0000lN9B=3;b0000000000000000000000000000@C1c0000dS=V4R_h0HYm00000000
0000X<jf000000000000<YZ=XflR000000000000000000000000XQFE00000000<LRb0000000000000H4N000000000000d8YN00008l?`000002f900000000lAn`
0000XKY=`CQLm3c700000000000000000000D2b_00000000000000000000PA>>83`;4O0=0_4g0000000000000000000000000000000000000000HkBh\IcXh9=^
0000\KA[00000000DT]QdS5AQ0n<H[iL0000000000000000000000000000\NKMDS>;h_Ag0000000000000000000000008j5l16>]0000Hgd`0000000000000000
0000TH\10000<5[O000000000000000000000000Tcmk\nP400000000000000000000000000000000HIVE00000000lSao46m]T[VN00000000X<2FdjS<HTQ?0000
0000H`QR0000L2OS0000000000000000HL>6000000000000000000000000000000000000l2Bh0000dXcU0000000000000000PHb`000000000000000000000000
dXlT0000000000008G2a000000000000000000000000X3oVP<[<\B:kXVLU0000<DN;000000000?ecD?eN0000H:PV00000000000000000000hHm2000000000000
=1M>000000004EKQ\cRf0000000000000000000000000000000000000000000000000000000000000000P;L2<T@W00000000D`VI00008LgK0000000000000000
000000000000DR;2h]hM0000000000000000\M4J00000000000000000000<6<A00000000000000000000\c6P0000l68?00000000P\<R00000000000000000:Q<
0000000000000000`Z78000001@S<lk10000167f00000000000000000000000000000000l6;G<4>20Tae000000000000T:544l97<mn;00000000000000000000
T66c0hMd00000000000000000000000000000cYW000000000000000000008[`A0000000000000000TlO=00000000000000000000L4VH<LmB8[V[000000000000
000000000W`W00000000000000000000000000000000H=]Hd6Ukh2MOU5^\00000000000000000000deKI0000000000008bUa00000000000000000000<iH20000
0000\M780000`W@NTb370000@lKi00000000000000000000000000000000D3W;@S>Z00000000000000000000000000000000000000000000000000000000<Z;1
haFi00000000000000000000U5m100000000L5Wd0000000000000000000000000000000000004JV2D9BC00000000000000000000`fkU00000000000000000000
0000\?iN<a7H0000L7JjhIf28KLYPi4mLOalM1ce0000000000000000000000000000e5WePoAM000000000000<OInDRFee2PNHD2QLo:c00000000000000000000
00000000000000000000\ik9]2cZ000000000000PL\7000000000>8m00000000000000000000lLJ@00004a77000000000000U4N<00000000000000000000D1bc
\m8S00000000P4ONPl[ZTcnM000000000000000000000000000000000000000000000000Y4`\0000000000000000000000000LXn000000000000000000000000
0000000000004dZX<4HP00000000\]c?000000000000P4GWHEmUh\>;0000000093WD000000000000000000000000TN0VPMe^0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000@lf_000000000000000000000DWg00000000000000000000000000000000000000000000
000000000000000000000000`jhR0000`Oba00000000\3QT@;LL000000000000Y1Y^0000dP@G00000000000000000000L;VDLoVS000000000000@3edLI<=a4D0
d:cZ0000E2oH`Ijo8U@B00000000000000000000lQ=O<Y[mPi;20000000000000000000000000000XJgF0000T\0m00000000<k<iPgd>`ghN000000000000`QUm
HALJhOV<0000000000000000000000008[JjH^=7000000008Y:G8NB^0000P@O_8E_f0000<hQG0000000081Z0E3L[TQGiA3@i000000000000000000000000=5Cc
00000000`lh000000000PH@b95;=0000000000000000000000000000DZNP0000h:jB00000000000000000lj^000000000000000000000000XRoEh[4c@_oJL[8f
8[Fa000000000000000000000000000000000000Q0jAA3HXdLeb0000000000000000000000000000\7N@@E8EhnHR000000000000000000000000000000000000
00000000M6DK0000T7lk0000000000000000000000000000000000000000@RTTQ2o;T<Wg00000000000000000000lK30\h\300000000LM^g0000000000000000
0^?l0000LJ^]0000000000000000H79V0000<aHQ0000H2Hi000000000000000000000000PY?D00000000000000000000HF1;m1GlXJ[=00000000000000000000
00000000PgOK0000LQ4;<WQ?000000000000000000000000000000000000822f00000000000000000Tm800000000XRdm000000000000PJ4_0000000000000000
00000000000000000000DS6g0000000000000000000000000000000000000000000000000000000000000E4E11H?<TUl53JO0000000000000000XQ6;00000000
0000000000000000000000000000]1II0000000000000000l265<BBC000000000000000000000000000000000000000000000000`H6P0000000043Q00000Tf^B
@TD=0000<j1e00000000000000000HGfP@0mD6_3<A`C0000000000000000000000000000DV:I0000000000004B?M000000000_1OdBDJ<TXJa0kO000000000000
00000000000000000000<[FK0000000056@i4P;d00000000000000000000000000000000000000000000D@FOPT_;P4JB00000000000000000000000000000000
0000dNJO000000000000`oce000000000000000000000000hD2^00000000@F@OhIGfHTO;leol0000lY56P3aE@alL8n8H00000000000000000000000000000000
000000008`3E000000000000000000000000H>eX4OdH0X^B000000004VJ80000U4_V4Oc10000@RGcde;U00000000HE^_000000000000H2`SdG_3PMFV95c60000
00008iCnHn5[000000000000000049c=l_A600000000000000000000000000000000P[3`0000000000000000000000000000`=<<HHFLDa[k52KL000000000000
\il20000000000000000000052l>000000000000Dc300000e5J1000000000000000000000000000000000000000000000000000000000000XDmM000000000000
0000`_]c00008Fo20000T\[G0000`8gH0000XQie000000000000Xi4\000000000000Q5>^00000000\nXa0000\^1NE3?U0000DZGc0jj900000000000000000000
00000000Ph9:PJO>00000000000000004C:GdTQi8b6PLh_W000000000000XA5S000000000000000000000000000000000000000000000000Tdi0000000000000
0000T1XN0000TOJU000000000000000000000000000000000000P4on0000`HHo000000000000000000000000@GoF00000000`GAJ8Kj@<X4N0000L\W[00000000
00000000D\@g00000000D4n_=6:Mh_Kmi2\Z000000000000000000000000XiJZ0oTK8QZSL`[KE1AD8]b>8KYd532@00000000hAl4LHJ<00000000h09W00000000
hPA=0000000000000000hbe]0000000000000000dD<0LRlZ0000T5=j8Ah;@H\I0000m5nH00000000000000000000@FiM00000000000000000000000000000000
0000000000000000\k=`000000000000000000000000000000000000000000000000l50m00000000\Q2Y00000000000000000000000000000000000000000000
000000000000000000000000h]:]00008L7^0000`@a5000000000000000000000000000000000000<hS^00000000000000000000@Y9V0000PEoO000000000000
DPjM0000X]SV0000X2;g8H=o\XTSd<BPhidI4E1J@\9E0000000087AC000000000000000000000000000000000000000000000000000000000000000000000000
0000lA4l000042RO`EB;H[ZZl1LC\J=O0@=VdhdH`j06Hm\_0000U1GB00000000000000000000000000000000000000000000<h1[000000000000000000000000
0000000000000000000000000000000085Pc00004D6B000000000000<lDIE3AC00000000000000000000000000000000000000000000000000000000\K=B0000
00000000000000000000000000000000P0UX0000000000000000Tm6\0000000000000000000000000000DT?b0000000000000000000000000000000000000000
00000000000000000000X8Ee000000000000U1c?0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TMCK000000000000H;cm0000e5M`0000T>hY00000000<3I;000000000MCV0000a4bM00000000l?V2DF_4000000000000T:D70000000000008jFg0000`K]W
00000000000000000000000000000000XKRM0000000046H>TX9oPID<`^P`\i^EHa\FdOfH00000000000000000D1@0000000000000000000000000000l2Ug0000
000000000000HFFEP;2J000000000000000000000000T5C^00000000000000000000P<o7000000000000Hg2AP43`h;lW00000000dkI200000000000000000000
000000000000000000000000<ZCg0000000000000000Xcag00000000000000000000DEbY0000000000000000XgJ`000000000000000000000000XDF300000000
0000000000000000000000000000lFFS000000000000000000004E@cLNfGhQb>00000000000000000000000000000000000000000000000000000000DMH``;mF
00008PKX0000Dem>00000000000000000000000000000000LV;P0000HXgN000056Ke00000000`k8]000000000000PJVE8QC>0000Pml400000000000000000000
000000000WCl00000000L:0I000000000000000000000000000000000000000000000000A1V>000000000000d>3F0000000000000000000000000000T5f5d1id
0000db2E0000000000008CLc000000008SOS8BC3LIOY00000000000000000000000000000000P3ndhC7G00000000E2;b00000000000000000000000000000000
000000000000PS1W0000P@Wn0000000000000000000000000000000000000000P<R200008GeD00000000000000000000000000000000@3IalY5eDig=00000000
00004T;V958[0000LP:h00000000000000000000<[;I00000@@BL0RB`Df400000V>lX@@g000042NP`>2]00000000000000008@;f0000Pl>P0000000000000000
0000<>Hn000000000000P1B60JH;D<n9000000000000lo:JL27:0000000000000000000000000000<RMf000000000000<l`:0000000000000000h:4D00000000
0000000000000000000000000000000000000000000000000000000000000000a6U>0000lbcmd03:00000000000045a20000000000000000000000000000HHF>
0000000000000000000000000000000000000000000000000000dOOo00000@S<\A?]0000000000000000<\]3T?SJ00000000000000000000DC_j00000000@>YD
d1T=00000000HT?=00000000dhX8X5j_00000000000000000000000000000000@Q0?000000000000`LUK`V?T0000\2<\00000000000000000000@_il00000000
0000H_M[00000000@:3K0000000000000000PCAc00000000XX7m00000000000000000000000000000000000000000000000000000000000000000000PVRN0000
000000000000DA6P0000\2eC000000000000000000000000T^HI0000000003^f0000000000000000l4af00000000H=^G00000000@E9O<e4oDGUOQ5gI00000000
0000HiZCI57g00000000000000000000000006[1hRJIT?`4`b_a0000000000000000XYc5P>X^000000000000XT=4000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Xon40000000000000000000000000000000000000000000000008>4c
0000PGW100000000L[D<<9fn0000000000000000@MKJPW]R00000000dIY1000000000000dgE>e5eDY6GS00000000000000000000000000000000000000000000
0000E6_=0000000000000000000000000000T95O0000000000000000@fE3T[L?000000000000D]^2000000000000000000000000000000000000000000000000
00000000000000000000h7O9000000004?MW<\7100000000000000000000<`kV000000000000000000000000000000000000000000000000lP0Bl4JM00000000
0000000000004QTd0000<jXO00004Q8]000000000000LK9_00000000000000000000P7Z<00000000000000000000000000000000dVG]`eI10000000000000000
h6jIX9S:Tc2E000000000000A5Y8dXo400000000\B:[0000000000000000000000000000000000000000000000000000000000000000e3MU0000\S9o00000000
000000000000000000000000hXTc`9N8`]Rc@3eW0000000000000000000000000000Diej0000000000000000000000000000000000000000000000004[^X0000
0000000000000000000000000000DOn>000000000000<lMI00000000000000000000d25ELN[VhM6Z00000000dK4;0000D29L00000000hCm;4nNT00000000DCcG
L]j006c542ff000000008=NHPYH20000000000000000X6jh\`F5la1m00000000PD>J0000<4=T0000<fYS00000000000000000000X\[UDODW0000DADK00000000
00000000\XmE00000000000000000000000000000000@QXE000000000000POi900008l52000000000000@kn30000000000000000000000000000000000000000
0000TfHo0000dHZe4jIK0000hR4L00008jG8m4L_00000000000004\M0000000000000000<4Eh0000000000000000000000008LYGi4UP00000000000000000000
0000000000000000`[Q[000000000000000000000000000000000000000000000000000090_8POb@000000000000Dn]Q\YKE00000000000000000000@AL[\0fM
0000000000000000000000000000000000000000hD2E0000T>nSPLQ^4YMR8ST\0000Hi@9LFB>0000000000000000000000000000dTKO00000000000000000000
00000000000000000000HE<h00008Ei[00000000Y2Ki00000000000000000000\_I0d[g[0000DQEI00000000LD[5hLV14D\C<fAb00000000000000000000@D@\
Lldf0000DE2Sd5H4hRBJLkGA0000000000000000LWmDl0lK00000000000000000000A5S[00000000X>>=00000000@k]L00000000000000000000000000000000
0000000000000000000000000000dMc\<@U;D@8=00000000000000000000000000000000TVT<<>>k@n`E0000000000000000DE7d000000000000000000000000
000000000000<]8U0000m1gg00000000000000000000\S7dhXPi000000000000000000000000000000000000000000000000000000000000000000000000h89F
D@BG000000000000XDM@0000`=7=0000lKa]0000000000000000<>5?000000000000000000000000000000000000Hn5B000000000000000000004gNY4jFC0000
00000000DRWX000000000000000000000000000000000000000000004M_Q000000000000000000000000@`<NLkFJ<gna00000000hN^ID8N?0000000000000000
0000000000000000Hj260000d]Bj<3S40000000000000000000000000000lNAk`3[7Lk^;00000000000000000000`JKO0000i0KG0000Pc8\000000000<5V0000
00000000000000004kai000049j70000000000000000000000000000000000000000000000000000`^C80@R40000000000000000000000000000000000000000
00000I?@00000000000000000000000000004Q^A00000000`7`:XW1lDN6DXE=300000000000000000000X@?]l?;ODk=IHMY`0000Xa?=00000000000000000000
000000000000000000000000000000000000a2GQ00000000000000000000\FY?0000`7Qm00000000000004@000000U:0\2oL0000HO3@0000000000000000Q4n1
T@DMlPBO000000004T26000000000000TnKD00000000hd\N00000000000000000000000000000000PDKa000000000000000000000000000000000Ki<<fCe0000
14g^000000000000000000000000000000000000hZGQ<44o0000000000000000DQ>R0000<6B<4>1500004kT400000000hE54hicN@]VhhjPjh:hM000000000000
0000`QG5LYV7DN6ST4cm000000000000000000000000000000000000000000000`RK0000Hd0IDhTS000000000000000000000000000000000000000000000000
00004=:F0000`HSD0000000000000000XG[Y00000000<9gK00000000000000000000<RW6000000000000TGXhLb5E00008Gnb000000000000000000000000H7_?
00000000L0U=000000000000000000000000000000000000000000000000dDZe0000000000000000000000000000l:U:0000hIA=00000000HY2Z<29X8PQk0000
00000000000000000000DP>PP:TY00000000000000000000000095^O00000000000000000000000000000000T51>`N8W000000000000<MQP000008LBX6Q3TU51
DbZ\00000000<cKM0g7400000000`=7`00000000P\KC000000008AfT00000000D5HKHkb80000P2LQ000000000000000000000000000000000000000000000000
000000000000LFXU0000000000000000000000000000000000000000000000000000000000004TMBLZiG\<K0`I]Bd8N5000000000000HW3[00000000@9GW0000
00000000e10J00000000000000000000000000000000000000000000XKo000000000000000000000L:\c000000000000000000000000Pom300000000@SMS0000
00000000H98n00000000HI>20000000000000000A3Xk0bdO0000@l5A`o>?000000000000T;Qg0000000000000000000000000000TE`hT0G3H9I60000@FH;0000
0000<E_P00000000000011e<\b@3000000000000000000000000000000000000000000000000000000000000000000000000000000000000To4W000000004\=h
0000000000008L<f\Sl_0000000000000000]3B^00000000000000000000XW`F000047oR00000000DGW=@Z@l00000000XYElHJd@`DJKe08:0000`fH@00000000
8?W3PDjV000000000000000000000000M5mh000000000000dC8I000000000000000000000000000000000000@=VA000000008@>S0000000000000000DAZl0000
0000000000000000LS0N000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000HHc@00000000
00000000@MdN000000000000T>mY\:UF000000000000l2DA<Ydh00000000000000000000DR8G@:S30000000000000000000000000000\?RU0000000000000000
00000000000000000000d@ME00000000000000000000000000000000@8K^DEWLTo6T0000000000000000000000000000HNSE0000XAKh000000000000dDdh0000
0000\aLMh97jE1F;00000000000000000>LX00000000]5h900000000000000000000h4SX00000000000000000000000000000000dI<d00000000000000000000
00004HAG00000000000000000000000000000000lBgD00000000m6RV00000000T1Jf000000000000000000000000Y5GYXDWU00000000000000000000]1g:0000
000000000000000000000000000000000000000000000000000000000000li\H8?cM<KO3000000000000X=FjXETNHW\@000000000000000000000000<UWU0000
0000000000000000DJK:8h_n\koh00000000dkb]0000\O8>00000000Lk010000000000000000d6UW000000000000dSUM00000000`Deg0000PjFT000000000000
00000000XaU6=1RHT<ZmDZac00000000000000000000000000000000000000000000D>O700000000000000000000\AmB0000d_jV000000000000000000000000
0000E4;O00000000HGII11MT00000000]2UK00000000000000000000000000000000000000000000PZ:<\bm6000000000000000000000000000000000000LG7R
00000000000000000000HiHF00008KGC0000000000000000LTBX00000000000000000000`BfB0000000000000000000000000000000000000000000050iX0000
0000000000000000@EHP000000000000000000000000@4lQ000000000000000052Xa000000000000000000004j?9000000000000000000000000000000000000
00000000dioZ000000000000000000000000000000000000000000000000000000000000000000000000HOgnDWSX000000000000TfL400000000000000000000
0000000003WG00000000000000008RP[0000dc8K00000000000000000000T;PC00000000<@Jc0000<kcD0000000000000000000000000000<QVP000000000000
00000000\[Qn00000000Db>[000000000000000000000000i3M;m6<d00000000000000000000000000000000hRJ8@Z;>0000000000000000@EQ;00000000hAG;
00000000X@jV00000000PI`L000000000000000000008GH]000000008GQbhmfgDFCH00000000000000000Q_d0000000000000000000000000000000000000000
00000000Hd\1PT:O<VOV00000000`:T1000000000000@YFR`Ki`0000000000000000`gOb0FO40000E3iN0000000000000000000000000000PA:10000@FoJE4il
H]g:00000000L\o;00000000000000000000D:Ok0000TW9nL[C=d;dH0000000000000000HYMB00000000000000004jcIi4Cc54[k165\540I000000000000L?E0
00000000hXB70000hTog0000000000000000000000000000000000000000000000000KlW000000004?LC00000000000000000000DY<400000000000000000000
8Aae<Alm00000000dMO;Dfam0000hCL8XFm2D[kd0000000000000000lmco0000PMe<00000000000000008>S3000000000000000000000000000000000000l0?0
00000000000000008B_P563e000000000000M15j0000000000000000000000000000P?k[0000000000000000`B:8000000000000000000000000000000000000
000000000000]3US00000000`1c5d7610000l9C?0000000000000000P[LW0000000040ik0000lc^^000000000000DO1ke4D=00000000h]@d0000000000000000
000000000000000000000000<eZ<000000000000d=OIPQo[00000000000000000000000000000000000000000000000095g200000000d?S[PZO@000000000000
m6I1T1:I`I>ADXBf0000@DlB000000000000XdTY00000000000000000000000000004::Ahgh0lc]n00000000000000000000@?kI@HmO000000000000@4oWHI50
00000000lV1R00000\=000000000=59B0000PTaWU2KY000000000l4cdm@R`4ID@=ECPC2\`D6RH3R\XLWE0000X8oH00004Wam0000000000000000<>DjLNZM0000
000000000000DM[K00000000TcGm00000000D3[D000000000000000000000000I0W>000000000l3a00000000000000000000L1fI`AOTY1^V0000000000000000
0000hJG_00000loN0000lA`T0000000000000000\QO?d0<X00000000000000000:<R<Lm^000000000000@S010000<]oc0000000000000000000000000000To4g
0000P8070000a2MF00000000000000000000000000004VHe00000000000000000000000000000000000000000000000000000000000000000000000000004NXB
0000LLBZ00008E^6\]Z>`e=a000000000000000000000000000000000000THoD000081=X<eOm54_I08BI0000Pj\;M1En00000000000000000000000044m_0000
00000000000000000000HIiNhF@b0000000000000000000000000000000000000000L[ab00000000000000000000000000000000000000000000000000000000
00000000H:lX0000LncILMN5H2]B`8[H000080fl00000000DGVJ00000000000000000000DXQV000000004TN_0000000000000000000000000000000000000000
0000T0eaH5:mHL3\0000000000000000000000000000000000000000000000000000000000000000000000000000T4;200000000000000000000000000000000
00000000]4PG00000000000000000000000000000000000000000000000000004NWn000000000000000000000000DJjj00000000000000000000\1DIh7\10000
0000X8Uj0000000000000000LPB<0000000000000000000000000000000000000000TC5l000000000000PB\V00000000000000000000000000000000L26i0000
00000000l^PEe3OJi5:6000000000000000000000000DY;=00000000000000000000000000000000000000000000\=800000000000000000000000000000D4iV
hfcfE3nH0000TWJM00000000d@@Tdc;Q0000\8^B000000000000\ON=00000000<PaQ0000000000000000000000000000000000000000<:DL0000000000000000
00000@W7hY;UH\do]35GQ4fW000000000000000000000000000000000000Y319000000000000<bOH000000000000L1@3`L]cPE?h000000000000000000000000
0000000000000000000000000000000000008cPE0000000000000000HH[=00000000000000000000000000000000@K:ULVa200000000HOjj00000000a5Bo0000
000000000000000000000000000000000000`[K:0000<l<M0000000000000000000000000000000000000000000000000000000000000000\WCIX6P:XXOkT^GE
00000000ha<GU4:7000000000000000043:i4d_20000HCIM000000000000P9NG0000X8LT0000000000004:04<J=5I2?1<>ESY3_C000000000000000000000000
00000000000083JiT:TKhiNb00000000Q2bM0000X96b\TQ000000000I3SOM2_500000000000000000000000000000000P`WQ00000000000000000Qma00000000
00000000000000000000000000008dW500000000<n6C\:gl00000000D@62000000000000000000000000H1o;000000008RN7000000000000P2e\l=[UD>H\8IMD
4OMW00000000dV5:0000000000000000dUVa00000000000000000000000000004Q>n000000000000000000000000000000000000000000000000TSJhlcPR0000
00000000E1VN000000000000I0=@00000000DOE1X55;00000000000000000000LRPP000000000000000000000000`cdg000000000000l1ZL`3cEU4P=0000THDH
0000<11=]2?g000000000000Tc>U0000\BHLlK^50000000000000000000000000000000000000000000000008HZPTYj\0000P<dl000000000000000000000000
0000Xgb:0U@o000000000000l=<l000000000000@O<g000000000000000000000000000000000000TgGM@^i@hiThdcLN8<AH00000000hIG\0000000000000000
d05?0000P>IN00000000000000000000hA=]lE6d=2@A00000000000000000000`E84000000000000d[bB0000000000000R=Z0000000000000000000000000000
00000000000000000000PGKI0000h9[0000000000000000000000000e5[Mh3BY0000hJ?N0000D1F<X>Jg<GU7DONdT47<00000000000000000000000000000000
00000000000000000000000000000000T5Me00000000hjUf000000004i]c0000H2CT0000<IlA00008>[m@V3lDhlX000000000000000000000000000000000000
00008FOB00000000d?jH0000000000000000000000000000dl^N000000000000000091E[00000000000000000000DZ9e0000000000000000X:I6000000000000
0000000000000000`6QH\9coH:??\E7Q`E]chPL`0aXI8gkn0000@H_E0000000000000000h@C:0000000000000000@g8k00000000000000000000000000000000
0000XJ1k000000000000000000000000000000000000d8S3P;Y18`dT00000000lPJdLVQglV^i00000000000000000000LcUKTAF90000000000000000d;PPi1mN
0000e4JL000000000000L3DS000000000000`CjmXKB]hK\8LWPm0000000000004B65000000000000000000000000PP8ID[oZhioE00000000000000000000dHXF
000000000000000000000000000000000000@\9_0000000000000000<f`70000000000000000000045oc0BNZ0000000000000000dXP\00000000000000000000
00000000000000000000m0BU00000000000000008MPX00000000Y5cS8k7`00000Qa:A3nkh>dQ0000000000000000000000000000\DT:<USM0000000000000000
00000000`Id20000000000008QIa0000000086E=`Jn9M4Y_@;Y_00000000000000000000000000000000d>H10000000000000000000000000000HXUX00000000
I2cg0000000000000000000000000000000000000000000000000000D9\X0000000000000000000000000000000000000000000000000000<KOBlKc10000<=_[
00000000000000000000000000000000Hk[2000000008C_700000000dKd`0000000000000000000000000000000000000000L`2J00000000XRG3000000004FhC
000000000000e3DH00000000000000000000000000000000PWcEd`A?`nT?0SP:000000000000l@1>`RdVLlPC<;6f0000000000000000000000000000HJ@=0000
0000000000000000000000008SDkDM4k0000`\Te0000000000000000000000000000`VL600000000000000000000000000000000h5=[000000000000LA?80000
000000000000`S]gY3Jb00000000000000000000000000000000d75I0000T:@`0000T@JT00000000H<_:00000000000000000000000000000000000000000000
DGE400000000000000000000000000000000000000000000000000000000000000000000DG=400000000000000000000h1TL0000000000000000PdfR0000\kCc
000000000000000000000000`Wh]8CUK000000000000dCn30000lP^60000DWb^00000000000000000000Dm3AHBA@dm7^00000000000000000000000000000000
0000e2Fb00000000000000000000DRL1000000000000@]V60000T9;>0000000000000000d>WL00000000lIKU000000000000\`;XDCoB0000PinJ\ZhJ0000T5\0
dQTR000000000000@IMPXWWPX^GXdBPQA54o000000000000000000000000P`UT00000000000000008AS`000000000000DgHJ849cXLa_`:@E4\h:laZE00000000
0000000000000000000000000000000000000000hJDE0000000000000000000000000000@:[bLAOg00000000000000000000Q29Q00000000000000000000]1PK
X4kYTQ@C0000X0:L000000000000000000000000hH<F0000T4H^<3_T00000000000000000000TOiZ000000000000PJAPl`8d0fNI000000000000Q6c400000000
000000000mm_lHk`0QaC0000000000000000@PJC00000000TYG_H`OE000000000000000000000000M3fI00000000000000000000000000000000000000000000
P8l@000000000000000000000000<2m=0000000000000000000000000000000000000000PkP@0000@8iS000000000000h?JYQ3W4\JXe0000000056X?00000000
0000l`Nk<cZ^a61f00004RTo00000000000000000000e2L\D:37000000000000dMB?L[XRH3=j0000000000000000`LcAlMZ?0000`l9Q0000TMeM@U1IXA6]0000
000000000000000000000000000000000000000000000000\nU\00008Z\]@geHlVUf00000000000000000000DD7Y000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@]>N00000000000000000000TJf]000000000000]5hI00000000h6]XT[LITgQ<00000000XGI3
0000000000000000000000000000l]A4`<dD000000000000000000000000000000000000lba3000000000000000000000000i22l\1<=4CV=0000@\8S00000000
00000000`4EZ000000000000H:1X161S0000000000000000000000000000P]Eb000000000000000000004OkOL2li0000`dcR0000A6@P00000000@:ZSHCcW4jHk
Pjo800000oCi0000000000000000000000000000000000000000Hf6m4WPCTnlI94OS000000000000000045JS000000000000000000008<>]000000008Q36\0XP
`kD`00000000000000000000hHVO000000000KIf0000l[]>0000X<3Id48\13Fe`_WJ000000000000dKI80000TV3S00000000000000000000000000008OHU0000
00000000`Y1:00000000\d_lA2Sl000000000000000000000000E4>d00000000000000004eKg0000P43S0000<n^F000000008nSJ000000000000000000000000
PQDT0000000051RUQ4YE000000000000<m6K00000000l29=000000000000000000000000HiJGh^c2Dl_X000000008VI@LXjf000000000000hH_`000000000000
0000T71HhJA>0000000000000000000000000000DC78000080MV@35I0000<QJB00000000d<<fD>GS00000000h4nCLB3Z0000000000000000`eAe00000000P=eL
00000000000000000000000000000K]L0000000000000000000000000000000000000000000000000000000000000000h<Gh4FTP000000000000H0`C00000000
0000000000000000h_W;i1UA00000000000041EN00000000H]`\<J_8a6WUA6Y?000000000000000000000000000000000000<DPB000000000000TUAF00000000
00000000000000000000000000008B@IHLJQ0000000000000000LbU40000DI@3000000000000000000000000@RLC56Z`4Ko^0000000000000000lAHFH=3UlIU\
0000000000000000000000000000000000000000000000000000000000008Mm10000000000000000000000000000000000000000dTZ500000000000000000000
d:Xg00000000000000000000d[\mTjZm00000000HLfo`UX0000000000000XBmXXDfR0000XG:WHFIa82_Xl2AWTii7000000000000000000000000000000000000
0000000055Zf00000000000000004TcN0000000000000000000000000000H3K600000000000000000000000011N1DY;1`0Y_XeQIhDWG4AG\DDVVhfL?dlB`0000
00000000000000000000000000000000`8?3000000008H0600000000000000000000000000000000000000000000lHf`LCYo0000000000000000000000000000
000000000000\hmU0000000000000000DjT\`]JMXb7[@k6W00000000000000000000000000000000000000000000000000000000DX9b000000000000hb<BX9P7
h?0APlPYA6Uh<d5^000000008BHZ0000000000000000000000000000U3Uc00000VMG00000000000000000000D;hE00000000000000000000000000008oQ<0000
00000000000000000000P:dl0000\I_^00000000000000000000000000000000000000000000DPj[00000000000000000000DW3m000000000000D4Lm00000000
000000000000he7dd8S>00000000h]780000000000000TA;000044k3\MJ?\mBX00000000`:W652_B000000000000LN8f0000000000000000i0m4@6hF00000000
000000000000000000000000hP3046ZQ00000000@HLc0000l:Y<8D2l000000000000000000000000\T<f000000000000000000000000000000000000000080M?
000000000000lj@j00000000000040L_0000l1Cn0000000000000000DZY_000000000000000000000000000000000000000000000000Y66o0000000000000000
000000000000M4=G000000000000lgDgPfj7\34Bl3Z00Qa10nHAToW50000LGfR0i@`0000000000000000P\oH\k1300000000000000000000e3b]0000`Mf_0000
0000`HIM00000000HC1;0000000000000000000000000000dn\70000000000000000DR3a0000TB`@000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\M]T0000H3>90000@08i00000000000000000000
00000000hL520000000000000000TJGQ00000000000000000000a4UCd<UEdB9fU6VE00000000X@NK0000\1KblJlf00000000000000000000e1NX00000000PfUG
l0=Z00000000<?:@0000TGZ6\jO8XGZi`B9800000000000000000000000000000000000000000000<PMoPZkR@kAX\Uk]00000000TGN^00000000HNQXLYDS0000
0000dEj9000000000000000000000000000000000000\3fX00000000000000004P:900000000000000000000000000000000<=0g000000000000000000000000
\kmM000000000000000000000000420L000000000000P^9OPFc>000000000000000000000000000000000000000000000000T:m]0000@R;^00000000L8V`DRKM
000000000000000000000000D]6I0000000000000000000000000000e2<F000000000000000000000000lgb^000000000000000000000000000000000000@gP;
00000000XD=j0000000000000000000000000000000000000000di[:0AX8<4P?000000000000000000000000hLeD00000000000000000000000000000000dK]<
00004UOk]4X>0000Q1XEHLgi0000000000000000XFPO81i900000000TZBK<`fOm0;\A4AW0000000000000000L<PjPJEddSNUXmka`GYB00000000000000000000
000000000000000000000000000000000000`0l=PPUP0000hXZc0000000000000000000000000000PTlh0000Y5^2TG0j00000000li7j00000000000000000000
0000000083JOX:Vc00000000000000000000`NlQ0000@:`d00000000TAP^15>k8G5UXKNXlPYf0000000000000000`SN9XeNo000040Lh00000000000000000000
LE@7000000000000000000000000000000000000000000000000000000000000000000000000000000000000@2n50000X7LNH\nI8\HU\]S0@RXJ000000000000
XcO=HF_j00000000]1SIA1Ic0000PnhKT2Xd000000000000\L7L00000000000000000000lLnX0000`;A`00000000H7WAl;5A8YOF000000000000Haj=00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h8V:\P?_`0hj
`C<Z0000P[PF000000000000`SO30000000000004jU3000000000000000000000000000000000000d=C0hYWg0000000000000000000000000000000000000000
0000h`e>0000000086b1<CI00000000000000000000000000000@IEPlJ69T[K\Llmga4?1PCMF00000000000000000000D47K8V\J`m]58VGE0000000000000000
000000000000dLcOU3i100000000000000000000Db`U00000000000000000000000000000000000000000000H8IH0000DY44000000000000000000000000T::2
`\:G0000000000000000000000000000000000000000da4600008?f600000000@EC5`L`=00000000\61Md5<085Z5HW_j0000lVh500000000@H`OlN<]00000000
h6P`000000000000hUa>U5cm00000000<1KX000000000000000000004VjC000000000000000000000000000000000000000000000000XA^fXPgI00000000PB48
000000000000@5GkXh=_0000000000000000@We\0000000000000000L=PD0000000000000000`_1f00000000XMbl00000000000000000000000000000000dWC>
000000000000000000000000<KOQddil0000000000000000LK>Z4G?=@4h`0000U0l5000000000000`mYj0000X96?`SNG000000000000XGgR00000000l7B^\F_\
i5RH0000000000000000000000000000PEo^00000000000000000000T[nX0000TQW>0000P1A20000000000000000000000000000l8[RLc@VH5ZC000000000000
0000000000000000000000000000000000000000H[fl0000L[Of00000000000000000000m1@50000U6ZV83J\0000000000000000000000000000000000000000
000000000000P9`Q0000l^aSPU=<dY7b=4O`000000000000Hg_l00000000000000000000P_IM00000000DMK]0000PNPg00000000d8@?00000000000000000000
HG?XQ08M0000000000000000000000000000`FBJ@PQFDU2j00008SB\0000=1f`@W0:00000000000000000000ddnP0000000000000000P\na000000000000<D1O
`?KE000000000000@\fmLNZ``_H6TjSM00000000dk8n00000000000000000000]3de000000000000000000000000000000000000000000000000000000000000
00000000PkU400000000H_Y?00000000000000000000I5kj0000<fg2`T_IlW6F000000000000000000008LScHZne0000h\>e@Uml000000000000000000000000
0000D=>K0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d_5n000000000^@R00000000DY3h0000
00000000hSUC00000000000000000000000000000000h0FhX7Kn00000000000000000000000000000000000000000000000000000000P]TmDi4C0000d61l]2JK
00008L]:0000000000008Ll]LVA[0000\L;70000000000000000000000000000000000000000P601=1kn0000`TlS0000@CHR0000000000000000000000000000
00000000000000000000DOMllQgO0000000000000000000000000000HY4@0000000000000000lA9>TU_X00000000000000000000\=m^00000000=5Z200000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@:]800000000T_]10000
0000\<TPTmTe00000000000000000000LDZE000000000000LXm800000000@0HW00000000000000000000000000000000`O]k8Kf<\\ae56MY0000<?^N00000000
00000000e40b000000000000000000000000H3iMT:[k8=Jf00000000000000000000000000000000\9kH@=VN00000000000000000000@A\;0000000000000000
`3fL@i<a00000000000000000000000000000000@7^]HOIH000000000000<^0>000000000000PC2le4n[0000<iPh00000000000000000000000000000000\iXQ
0000000000000000000000000000000000000000D9fa@]]I000000000000XHj0HZ=o0lIL0000X7=gdSmU\X]9d5Nl0000000000000000000000000000@JCJ0000
00000000000000000000000000000000000000000000000000000000000000000000XIk?0000000000000000000000000Vlf0000000000000000000000000000
0000XA>f00004@hjDLKhQ5Jn00000000d\7=00000000000000000000000000000000000000000000000000000000M26MXA;S0000000000000000000000000000
00000000000000000000h>EaPhJ^000000000000l`LC000000000000000000000000P<RY00000000I0bF000000000000000000000L:\00000000000000000000
00000000i4jf000000000000U1;P0000000000000000DOgQ000000000000000000000000h;eR0000T17_00000000000000008Xog00000000hjM1000000000000
0000000000000SXP000009KR0000hG:i0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\Soj0000
@hj@0000000000000000000000000000XKAl<0dX0iY10000LMl_000000000000000000000000d5TO00000000000000000000LoXfm2nh00000000000000000emQ
000000000000\?49000000000000000000000000000000000000000000000000@6caX?mF00000000`^e20000000000000000PIBh0000XmA^0000000000000000
0000PMiU00000000000000000000L^Lk@PaB000000000<DH000000000000d8TY0000DS]9<Pk:0000T@:V`9U:LV4Z000000000000000000000000000000000000
000000000000\Enj0000TXT30000PV=o0000@5WPT8^5<C`90000000000000000000000000000X[0a000000000000LAYJ000000000000hM3U000000008Q570000
h9JN000000000000000000000000PO@N0000000093:E000000000000000000000000000000000000000000000000HUdFho0c\D<U000000000000000000000000
00000000HMnV000000000000000000000000@U6@PB]2000000000000000000000000000000000000\DK2@gDI0000000000000000000000000000000000000000
000000000000DUQ]T4IT@kD60000XKj2000000000000a3QK88_P16Li0000lYUV0000000000000000lRIg000000000000000000000000000091oj000000000000
0000000000000000000000000000000000000000000000008OB?0000000000000000LHh:000000000000000000000000000000000000`E4Y`N8F000000000000
000000000000A3\>00000000<[7L000000000000000000000000000000000000ldJ700000000000000000000000000000000T5G80000000000000000<QLlDka7
000000000000<nIn000000004mA8d>7]l<K?00000000<Bof0000000000000000@S2100000000`GF8000000000000000000000000000000000000Lh=J<C:S0000
8Y\\000000000000TT6F00000F_A0000LRPE00000000000000000000000000000000000000000000L0?e<H=b<AmR<bPS000000000000\;:111gZ000000000000
000000000000`0jK000000000000H\3l000000000000`@>4@D:;0000000000000000000000000000m1TG00000000000000000000000000000000000000000000
00000000d?3PlLe5000000000000000000000000h6oG0000deN0L:i200000000000000000000\_eV8@@000000000di]N00000000@4Ch<0Xa0000000000000000
000000000000000000000000000000000000Hj<80000000000000000000000000000000000000000`]_50000000000000000dFjL000000000000000000000000
00000000000000000000@3NM`W5Q000000000000`f8l000000000000000000000000000000000]R4000000000000000000008iOb000000000000000000000000
0000@4lk0000000000000000TD9b00000000000000000000\X>00000000000000000000000000000HJa5000000000000000000000000TUi:P=XCXh@4\nJS0000
I08o8cCg00000000L[b`@`^_0000TAWU00000000000000000000000000004VjP00000000000000000000000000000000000000000000000000000000h@7D0000
0000l@SR0000TQMG00000000000000000000000000000000000000000000L?OP000000000000000000000000000000000000000000000000000000000000XY@\
0000XY4X000000000000P`<_0000l;l=@gYG000000000000000000000000XHR600000000U2e>0000\@6`0000000000000000000000000UGO0000000000000000
000000000000TG0C00000000000000000000d_bcXVVS=2>G`00100000000000000000000\_W]XcV[4lKZP<i80000000000000000000000000000TG75@35:XFad
0000000000000000000000000000H>fg00000000<YO10000000000000000T?<_`;9Q00000000HoIM0000000000000000000000000000000000000000\oH00000
000000000000@E>b<ET^0000000000000000000000000000000000000000000000000000000000000000T4o`<a]e<Re^00000000000000000000000000000000
Y4@d0000XF3h00000000000000000000000000000000\l`K0000000096\046o1h8WUHRc[000000000000000000000000DkA40000<9H1PIP10000000000000000
0000000000000Ok>PHFZa2\M0000\W=j00000000hlmX000000000000PPZV\Col000000000000000000000000000000000000000000000000PM0W000000000000
0000000000000000000000004;i_0000000000000000XWQ_h5S80000000000000000000000000000000000000000000000000000000000000000@XWS0000TIU3
TlVP0000DbKJ0000000000000000PXMP00000000517e\b][0000I4Mo0000\@VZ00000000000000000000000000000000000000000000LOU]4X`=00000000<EdR
00000000000056M?0000000000000000dNBN00004[lT0000000000000000P^79000000000000\>gV0000000000000000000000000000hf0E0000000000000000
00000000000000000000000000000000hQn70000000000000000L3BK0000000000000000000000000000000000000000TCh`00000000000000000000DS3blnZY
00000000\mUe00000000000000000000000000000000000000000000@Rn70000E0hO00000000dGPE<OXjldN8000000000000000000000000hAN`000000000000
00000000000000000_LLPgLl\LD[`U?T00000000D06>PNEM0000de4@@DZ20000000000000000P_C900000000PW1=00000000@FUli6>@0000`J`L000000000000
000000000000XTb_0000PZJ^0000dCad@P];000000000000`k4d`\edlWX2000000004Vb4a2390000000000000000000000000000\WG600000000dJNe00000000
00000000000000000000000000000000a4DdlPPXX3=[dmZe00000000000000000000<49nH<RO000000000000000000000000d4SGLkj3546>000000000000<6Ki
L9R:@F@Y`[5DX[X90000000000000000000000000000000000000000000000000000U0Xj0000`hWF00000000LN4700000000000000000000T1cSl2b2\\j_L>Bh
53J200000000000000000000000000000000000000000B4o@J_V0000000000000000T7<bl>4F42KH4e5Jl`>Z000000000000000000000000000000000000\Ul6
0000d2Ag0000`?D`\V;80000\[c[P\nn000000000000000000000000000000000000000000000000@oLM0000000000000=hk00000000a37T0KA>000000000000
000000000000TXSd00000000HB_=0000000000000000L;F000000000P0Pn00000000TgDR00008PVElaIK0000l4;c000000000000000000000000000000004QeN
000000004eDa0000hD?<Xl?I00000000000000000000000000000000dA0<000000000000`H7[DKmb00000000000000000000000000000L4U0000XRoT8Z_EXXQH
0000000000000=^70000000001Yf0000000000000000000000000000HD71000000000000XPGQdQL>00000000000000000000000046Gc00000000000000000000
000000004E<K00000000@OOI]51300000000000000000000000093b60000@:j10000@ad<0000L9L800000000000000000000000000000000Pc5[000000000000
<3A300000000D?RG0000000000000000000000000000hk;c0000000000000000000000000000000000000000\Rg\0000000000004IbI00000000000000000000
00000000000000000000000000000000X@eU0000XG650000P:IG0000000000000000@>8GDRK_0000000000000000000000000000000000000000<g1jI4oR0000
00000000@5Fa05cj0000000000000000000000000000@`_P00000000000000000000000000000000000000000000000000000000000000000000000000000000
TSZn0000\>^1000000000000P8P900000000000000000000000000000000000000000000000000000000=5AW000000000000HV=O000000000000D1X`00000000
00000000000000000000\TX]0000A1`Q00000000000000000000\WFl@ha[00000000XK;Y0000000000000000000000000000000000000000h21A000000000000
000000000000`9T;0000lJ1K00000000000000000000l^bA00000000000000000000\UBe0000`S?m0000000000000000\9cO0000`=QgH7HW00000000`SD@hSm0
e3aM00000000l4>;0000000000000000000000000000d@e7000000000000\5DY000000000000000000000000H2j70000000000000000000000000000h;CM0000
l;Z@000000000000000000000000a4Mb000000000000l4hQ0000000000000000Tdba000000000000000000000000000000000000000000000000P@A`00000000
000000000000`_HS0000Pmi40000hE\b00000000000000000000`i8;000000000000\[A[000000004iUi0000000000000000000000000000000000000000HM?Q
\U;a000000000000e26jXQFTdR9l<Dfj0000000000000000000000000000PPG`00000000000000000000\D07<=1YHB5?T;\g\C;7000000000000H7Ao00000000
00000000P=[f000000000000d6B[00000000d68h=5d:000000000000000000000000\`9e000000008LMk00000000000000000000000000000000000000000000
<iC4000000000000\K`M000000004MNHE1Nk0000000000000000U35400000000000000000000000000000000000000000000]1;7000000000000000000000000
00000000<@N1hk7184U8<EcN<klI00000000000000000000000000000000HY;I0000he2^0<<X0000000000000000X0X2\[9`00000000000000000000D;R9L<OD
000000000000000000000000D5ND8NfY00000000000000008EZJ0000000000000000000000000bJC000000000000000000000000000000008IWD0000HGDdQ0PY
00000000000000000000000000000000000000004cR:ldeG@\JM000000000000\>?E0000000000000000@5<=0000000000000000<1MYDL8`X@6K\SYF00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@0bF0000000000000000H^3[0000X2C7
8bI0XI;k93=F00004kUT0000hlfn0000000000000000`TSZ0000i3U3PcBU00000000000000000000000000000000D8410000T@\g\UGdlUo]00000000a3FX0000
00000000000000000000@mM<0000dGh500000000DATB000000000000X?9T00000000000000000000000000000000`8Nb0XLj00000000000000000000`D]90000
0000000000000000000000000ZH40<\n00000000likL00000000000000000000d40S0000`L=4\iml4l]10000`lX>0000lPo=000000000000d[9D000000000000
0000lEMX00000000000056Q:0000PcK:HW;f0000TI`:l9nK0000000000000000d:[X0dh]@[9W8<XK4?A6XA3W000000000000000000004m580000000000000000
00000000000000000000Tg9g`gi2PGfa00000000XYG8000000000000U0Td000000004]dN000000000000000000008dj=XiU<000000000000TAVX000000000000
dC9R00000XXCPE6AdG6N@Lnf<W36@VOE000000000000`Wa90000000000000000000000000000000000008FR600000000000000000000dH<d0000000000000000
\Gcj000000008Md100000000000000000000LNGnTc=f000048M=0000L8>T0000000000000000000000000000H5Af0000000000000000000000000000@[YK0000
<hPh0000d9EW0000`]H\000000000000000000000000000000000000000000000000PV<mLWL?0000hST300000000000000000000000000000000000000000000
00000000`k[R00000000dN=]T5hX0000000000000000\1j]Q45DE4nK000000000000P5HU0CKX0000DH8T0000000000000000000000000000@8aZ0000`7L>0000
000000000000000000000000XU4B00000000000000000000000000000000TXW@00000000000000000000hC^UQ15WDAnP<eH000000000\g[ad;0>000000000000
000000000000HEfC0000dUm<Djjc000000000000000000000000HEYQ00008IW7000000000000000000000000HIL3TKTCPgRd000000000000000000000000h;=Z
4VMV00000000`JK\000000000000000000000000T^K40000l26E0000000000000000000000000000L8mK00000000m2>0000000000000h6A800000000XCmZ0000
D?m`0000000000000000000000000000000000000000098900000000000000000000000000000000d1BITO>10000000000000000hBD_00000000000000000000
00000000000000000?AW0000000000000000000000000000000000000000T;X=00000000@RXZdYQjP43B4O5V`mYK00000Uhe00000000T;69XHPJI2Qh0000HY9g
lL0cE35T00000000000083C300000000000000000000000000000000XcTeD@7]d2]a0000@MQ700000000HH9QX>mg0000LO_V0000X_m2000000000000HH;e0000
0000LTN300000000000000000000000000000000PiB=00000000@7Yf00000000hb^T000000000000000000000000000000000000000000000000`39T00000000
00000000@G8KTQm@TcdL4k;N000000000000000000000000000000000000000000000000000000000000000000000000000000000000H0aE0XnH000000000000
0000000000000000000000000000dQT@0000000000004]^Dm3oo0000XHR\XSA50000d@DBLA[i\MYU000000000000@Y]j0000000000000000LRd>000000000000
00000000000000000000\Rg600000000`Wf5000000000000000000000000DOPUlD\h00000000PGo3\`0M@;0o00000000\^hF00000000TINWh9XY000000000000
000000000Beg54M<d4>QPjB600000000000000000000000000000000XL]V000000000000P=kiHK;h000000000000d8BZ0000]4Ni000000000000000000000000
00000000`1d200000000PIFh000000000000`lFOd9Rj00000000000000000000D1>S0000Tbo4E2:N000000000000PMRn000000000000000000000000TS2?0000
0000000000000000000000000000000000000000`9T[00000000Pma^000000000000DoFX0000l5ML0000000000000000000000000000000000000000PFl@0000
00000000m3Ib000000000000hVN1000000000000<I^000000000000000000000H>2j00000000`6Db0000000000000000000000000000@mCl0000\I<V00000000
000000000000000000000000PH5n0000X?1>0000000000000000lZn>00000000Xg@=000000000000\_>]000000000000000000008ckk00000>?O00000000\SEm
lH[L0000000000000000000000000000`82f00000000000000000000000000000000X0oD00000000L0>b@@74dY=e00000000h891@DL[0000000000000000l9Fa
0?kndSQ70000000000000000000000000000HH;@0000\X3n000000000000LS[J000000000000000000000000Hk3d000000000000000000000000TKWM00000000
0000000000000000000000000000l<=]0000000000000000000000000000000000000000000000000000XE=Dl``R0000000000000000H3V_T_2La5[000000000
<BaeXW7A00000000000000000000000000000000000000000000`VKd000000000000lmE30000000000000000D8O_00000000L?B4000000000000000000000000
000000000000LHgD<B5T0000]3970000000000000000000000000000000000000000d`md0000000000000000000055fh@Yd_0000lWGe000000000000LZ2o0000
0000000000000000LT9D00000000@RX:000000000000000000000000000000000000000000000000000000000000000000004B4FlCNN00000000000000000000
00000000PQ>700000000PZ;YlY`hXSJX000000000000\Ko?\i35000000000000000000000000000000000000000000000000Y39K000094TL00004i\9@mP50000
0000000000000000000000000000000000004GldTEWj000000000000000000000000DBi^U2<c00000000d9]^05IoXLiO00000000@>54000000000000=3>dTPn1
0000000000000000l8jJ0000Tfdf0000HRbL0000000000000000000000000000000000000000000000000000L2M_hH`@00000000HD7E000000000000@CHG0000
PNl200000000000000000000000000000000000000000000000000000000D9:i0000000000000000000000000000`G<X\Ec7000000000000000000000000l9a1
00000000\69E00000000X=E20000000000000000000000000000l[]YlZX80000000000000000m5V\00000000000000000000H>SJ000000000000000000000000
m53k0000000000000000000000000000000000000000000000000000TiZV00000000000000000000lTRh00000000hhFfTWeR0000000000000000E5LE0000<o5C
0000000000004C?3<<>@l6oQ<S[j=1Sc0000000000000000000000000000000000000000lR1:0000`J?\0000DDRO0000HC7V0000000000000000000000000000
00000000000000000000U4k@000000000000D@Eld;1A000000000000000000000000lUEo00000000\e6Z0000@@KD000000000000<LS000000000000000000000
00000000dF\f0000<`:jTR]k00004=hK0000hM>70000000000000000000000000000000000008R^f0000000000000000000000000PK200000000000000000000
00008j1V0000000000000000000000000000000000000000d`NZP7el00000000hXg30000000000000000\h6F0000000000000000000000000000P<;L@E3V0000
he_lP_ao000000000000lWKT00000000000000000000HQ@c00000000D<C]000000000000000000000000\3dm00000000`C]c0000000000000000000000000000
000000000000d7PU00000000<7jn0000HgK?\jDn0000000000000000`Gc?4kbNPYXl0000000000000000000000000000000000000000LJ>50000000000000000
0000i5e:000000000000000000000000H\JWdD5N000000000000000000008EOi<dc200000000<]a=0000000000000000T06P00000000000000000000dX6nTkiG
00000000000000000000X<UT4k3J000000000000000000000000@9O@0000000016?]0000hJ9[0000000000000000D7dY00000000000000000000LNCT0000HBj4
0000hABU00000000000000000000000000000000000000000J0o00000000000000000000000000000000<?I]0000000000000000000000000000df9J0000Hh?4
0000<Y8S00000000=2ANPnRn00000000000000000000TE>T0000LP2:l7]ATGM;Lk0dQ2]kTgil000000000000DJS;00000000000000000000`<l[000000000000
0000000000000000000000000000XM7X000000000000000000000000lH?L00000000TA]:hIaM000000000000M176<XUHlG^b000000000000e2INdAAEX5@Na4Lo
0000i5Te0000000000000000`NVF0000m4k30000P7h8DNf20000000000000000000000000000Y4gA00000000000000000000000000000000000000000000hL5g
0000<OU?000000000000\1<m00000000`i1500000000TWfR000000004NJ>000000000000Lj6aXACS00000000000000000000000000000000000000000000lV;j
0000000000000000000000000000000000000000000000000000X\^m`]ke<4ho000000000000000000000000000000000000000000000000000000000000XKSL
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D5@3000000000000T6<lLMniLS940000HW49`jf50000
0000000000000000XY@O000000000000000000000000h3@P00000000000000000000LFgBP?l^0000l3Bc000000000000PfVE\A0Y4PfI@\a7l]A_000000000000
00000000000000004[kZPi;]000000004:9b0000HKKa0000000000000000HE;<000000000000X=V50000000000000000000000000000dZB<000000000000hQRI
000000000000000000000000000000000000000001kG00000000@V[H00000000\?=hm1nO0000000000000000XLG]000000000000000000000000hCfXXOik0000
X71Z`Gc300004;h40000000000000000`labT@W_0000000000000000000000000000000000000000H2260000000000000000000000000000LL^1XTINL6@U0000
00000000E6aN0000000000000000LQYF000000000000dR5a00000E`[0000000000000000X\Xm000000000000000000000000\Z19000000000000\70V00000000
I1I<0000XE5k00000000i5E70000000000000000000000000000000000000000@@0@@hbl\MHj000000000000000000000000P:jS000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\I:clKDSHOEL00000000lH3i
000000000000h<;b`YN@000000000000000000000000000000000000000000004:0_l[IWE3`g00000000HgG:00000000000000000000000000000000deM[0000
0000000000000000000000000000000000000000000000000S_h00000000000000000000H9n3Te@k<n2B0000000000000000000000000000000000000000H0>F
00000000\K[ilZnRhgXg00000000000000000000@ilhDKC?000000000000000000000000h;^B000000000000000000000000Q4:D000000004\45T:mn00000000
000000000000000000000000HYI;0000000000008m>00000000000000bfK0000000000000000LKm<\[UU000000000000000000000000<QH400000000dQY04939
00000000\\mT000000000000d^J70000000000000000000000000000000000000000@6MG89ed`Nb;0E5_\\FW0000hMMW00000000000000000000000000000000
0000000000000000000000000000l:=98j8600000000dkZ20000000000000000L[6Q000000000000T27Z4JcN00000Ze7000000000000T;X`X]d?0000Hg4O0000
00000000000000000000000000000UH300000000000000000000@hh4000000000000PlYl0000X:IY0000000000000000000096\o00000000PD4El^a@00000000
000000000000\UB60000Tk`D00008NOY0000\Z1o000000000000000000000000doOI000000000000000000000000000000000000ha==0000TXEZU0\J`\@\0000
000000000000m38d000000000000LE6YD\>O0000HFPC000000000000000000000000000000000000000000000000000042F3h418hOeiH_nZ0000000000000000
@ZFK00000000000000000000000000000000dQ`gl36S8Cca000000000000000000000000dMV\0000\L\Z<BRf000000000000000000000;4U8FClPFf900000000
0000000000000000hS5kLF]20000D0aZ\86E4=44D7JZHSBEDmDJhEd\00000000d0PWhObO<POW0000000000000000000000000000Hl8J0000HCjS000000000000
0000PPGm0000000000000000000000000000P`Jb<UC@@DQF4KNC0000000000004=i[00000000LIF[000000000000000000000000000000000000000000000000
00000000000000008Re;HRI4DePH00000000TTZS000041a3000000000000000000000000000000000000000000000000000000000000DdSo0000`?9c00000000
lBnY0nJm<O:G000000000000TNQF000000000000000000000000I1HR00000000000000000000@fkh0000\<5H4GFE@_=X000051J30000hkf100000000`kRg0000
00000000000000000000D:mO0GB08R\;0000X7?H0g\n00000000000000000000@BF6hJ6V000000000000000000000000000000000000000000000000dJ\`0000
000000000000000000000000000000008fK_0000000000000000000000000000000000000000000000000000HnD<0000000041AF0000Ld[T0000000000000000
\VXV0000000000000000000000000000HQ`0m6[`00000000d77Z000016h;4Qk1i4=a00000000e5j40000000000000000\G=^0EFT@c1]00000000X0o50000d6hl
HCDi00000000hK?48VYM00000000000000000000\0?C0000d?R2X4Lb0?l:00000000000000000000000000000000000000000000d^WZ00000000000000000000
00000000000000000000000000004>gD00000000`ceb00000000Tjkk000000000000000000000000Pi`O0000T[4O00000000000000000000P8B2000087530000
PU]P000000000000hl\K000000008V:\0000\G900000000000000000h]\B00000000\1hCd8Nn8LQj94610000000000000000H5UH0000DF\O0000000000000000
0000H;BRD8[c0000M1elDco[00000000PJ^j00000000D<Qg0000000000000000`Rb\00000000\NMd0000000000000000<I8Q0F87ddVR00000000000000000000
\WiP000000000000@Z9PXFcX0000`GcKT=WI00000000i2[300000000000000000000Q1Ld4CBk0000Tb0K000000000000000000000000000000000000P15^TSaP
8[82`[ck=21n00000000]3B7000000000000000000000000000000000000lL<K0000\MX=00000000000000000000000000008<GQDL\j0000000000000000L0X?
00000000df;E4jVJe5D0000000000000d5PE0000@14U00000000000000000000@a2@0000000000000000000000000000`Edi0000000000004SSJDBii\H2bXQ17
0000\l3Cd^;500000000DAJKLfjc4TI9D7K;000000000000000080ShD=QO00000000000000000000000000000000000000000000A5f80000000000000000@A8L
0000hBc@P2N00000T8bF0000000000000000000000000000H\I]00000000000000004b92P4G20000lMjK0000000000000000000000000000h[4<000000000000
0000P1OA00000000000000000000PYEG8mWA00000000000000000000D8aKh>h600000000000000000000hoP>00000000000000000000000000000000d>PF\LKZ
00000000DP7=00000000000000000000000000000000@54Z00000000000000000000000000000000000000000000d=X\dR4f000000000000000000000Gm6T[ii
0000000000000000000000000000000000000000000000000000lHY70000000000000000Tfh200000000@fWN00000000h7lV0000000000000000l6bY00000000
0000000000000000dQXd000050QKHNMT@j\o000000000000000000000000000000000000T=dQ000000000000T@Y\00000VFVPVZK0O^88Fk:0000000000000000
`Sj;0000000000000000TVl10000]1TT000000000000<2ZB0000000000000000dTf0000000000000000000004TfcXlHa0?mS0000000000000000`T]lLjfm0000
000000000000000000000000<R:PT8\;0000TL9H00000000Q5NP<cRW000000000000TFX<lKn1HYX20FZb000000000000h71000004_i<0000h5KL\C=LTUI8\m5Z
95e[TFnR0H6\000000000000Thd100000000\`GE0000000000000000lI?1le4S477hM0iM00000000000000000000000000000000XmhE00000000000000000000
000000000000000000000000000000000000`PIZ000000000000X91X00000000000000000000lB<bHWYa00000000@Z8nPhIj0000000000000000000000000000
00000000Q5N000000000000000000000000000000000000000000000XbQC0000000000000000000000000000Q5N=d36o0JF50000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DAN4L<QHPZDd0UL`H]VT00000000d7R]T]4FDLH70000h<TE00000000000000000000Dmg\
dIe10000000000000000000080Kj00000000000000000000H8=O0000000000000000845A0i\Y`G`A0000000000000000d5XD\F[lLEA`<H<S`FV[DH`]hQWk0000
00000000000000008;iO00000000000000000000<<:[000000000000000000000000000000000000000000000000000000000000Q4o_<5]U0000000000000000
Pd]JlD[X0000<IGO4JR500000000L1`X00000000Pf`[00000000000000000000i5B10000000000000AT2lgm:00000000936dl4KU@dh700000000000000000000
<NU34]IQ00000000D:Poh]GPM2__0000lCD;13F80000000000000000000000000000000000000000000000000000000000000000000000000000000000008@Ma
0000000000008;G]000000000000000000000000000000000000000000000000000000000000\gMX@`99Lk8HA1HlXWcj00000000000000000000000000000000
000000000000000000000000000000000000000000000WI[00000000Q4fg00000000000000000000\4=000000000000000000000I06M00004ZTF000000000000
00000000000000000000000000000000H08^0`lT0000000000000000P0@E00004]o?00000000<6eYe2CF000000000000h]:>0000000000000000000000000000
0000X?n;000000000000000000000000]3V=0000hNo800000000000000000000`T`70000000000000000lWk00000000040@d<?Si000000000000000000000000
0000T5b`0000\n9M000000000000m1mA0000000000000000l;8b\AXg`Y5H00000000\bBA00000000000000000000000000008<MY0000l_n?`U=cXUNO00000000
00000000D=BT00000000000000000000000000000000000000000000L^n90000\a8d0000000000000000D<W4PHe8000000000000hHae00004YLH000009^R0000
0000000000000000000000000000000000000000@k9T00000000<ZAU000000004?G:m5\a00000000000000000000000000000000000000000000000000000000
00000000dQ`]0000000000000000dR7H0000000000000000000000000000000000000000LZma000000000000hD26000000000000947b8Q=i000000000000@D4l
00000000@dIMl:dVlYP_00000000000000000000<:QJLLAB0000000000000000XUYf0000000000000000000000000000000000000000dhlo00000000\TOf0000
0000000000000000\:QZPk<E0000000000000000000000000000d:l=000000000000000000008<_e00000000000000000000000000000000lD:J000000000000
00000000000000000000000000004Kk8<V`f0000Y2VK0000@2?T\@RIX:130000TmG0000000000000000000000000000000000000000000000000000000000000
000000000000@DNO8PV7<do`0:gB000000000000l8[1000000000000000000000000X95o0000000000000000000000000Td>0000000011^@000000000000m584
000000000000h7Ve\W>K00000000000000000000000000000000000000000000000000004P\20000H;[]0000000012nA@PPH4DS2`mN]000000000000d2^<0000
0000L`0i0000lnmQM3TY000000000000000000000000000000000000000000000000<D5\0000U0@]000000000000000000000000000000000000000000000000
`EPjX]lA00000000000000000000000000000000000000000000000000000000@kLA000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000P^9h<0O>4DHH000000000000DGmH000000000000000000000000000000000000000000000000000000000000A4B700000000
00000000000000000000000000008=CM00000000000000000000d<LLl^7M00000000000000000000`V4j]43IXCGRI5]E4iW]000000000000\V<c000000000000
=4UZhH^60000000000000000dhL20000000000000000000000000000000000000000000000000000l^_a000000000000000000004j^>00000000000000000000
l5aE`d:?000000000000000000000000d7[8h^cm000000004mbA0000000000000000PR?A000000008bMU00000000000000000000000000000000000000000000
000000000000000082EPDK^f0000000000000U_4dPYV0000DmV900000000000000000000000000000000000014iO0000000000000000h][N0000000000000000
00000000000000000000000000000;4c000000004Ya90000lOhY00000000DVKV4cBH000000000000000000000000`aE\i3;O0000000000000000000000000000
00000000000000000000000000000000000000000000D>>K00000000000000000000000000004LR90000000000000000000000000000H<U1=3NI0000h;51P^5P
A6IN0000000000000000000000000000000000000000000000000000000000000000000000000000@^VY]1L=0000000000000000000000000000T8`]\G<<0000
0000000000000000]6TJ000000000000H?@400004\@N000000000000PWV^00000000000000000000A2MS0000000000000000@BjN00000000000000000000`;75
83<S00000000PTc>000014;\000000000000XMo`000000000000000000000000dNdI]6hh0000PZjV000000000000000000000000000000000NW4000000008?3a
00000_AK0000<3\\<QQH0000LWbI000000000000000000008oj900000000X3VD00000000D<ET0000000000000000X10n\1=;H;0NE2J;0000000000000000dmTN
000000000000LJB?<fcO442l0000000000000000@7\m0Xag000000000000000000000000000000000000P9TK0IB?0000H[o8000000000000L?b]D8[l<E<Y95X2
@S\D000000000000000000000000000000000000DjVj000000000000PW3I0000PJCU0000000000008U[gHfeg0000`6c?00000000000000000000lm2?00000000
00000i[G000000000000000000000000LKjf0000XDkg000000000000XF?LlK`n00000000000000000000LY6WTONQ00000000L_^I0000000000008PL600000000
0000000000000000T?m9XDm:D]2F00000000000000000000000000000000DSkg@UZ900008DdL000000000000XTYM0000XW>60000000000000000DJFg00000000
000000000000000000000000000095P`0000000000000000X=JV0000H93K8AdJ4_;J4ni=00000000XDgJ0000=1i7a68P00000000000000000000000000000000
000000000000000000000000T:K3000000000000000000000000000000000000dRUIDM2XhU``0000`Ti]00000000000000000000000000000000hMR\0000LGjg
00000000000000000000000000000000000000000000000000000000Le:200000000000000000000000000000000000000000000000000000000TZ;K00000000
0000l:<900000000`2^h00000000000000000000PRBa000000000000000000000000TZJO0000000000000000@Bbe03:\0000DGWn0000000000000000<LCHHMF2
000000000000\^hc00000000000000000000000000000000000000000000000014jI000000000000000000000000000000000000000000000000000000000000
XFl]0000@8ZZL=F@52QEDnX5000000000000P:\W0000000000000000000000000000000000000000000000000000000000000000LG4a00000000000000000000
8T[<0000PIUMX@LV000000000000000000000000000000000000000000000000`3h30000a6Vk000000000000000000000000000000000000000000008@nZ0S`7
000000000000D3GE00000000\IZg000000000000d>P6000000000000000000000jYO15?H00000000000000000000000000000000000000004B]OT[Ec00000000
@;O=00000000`1`B000000000000000000000000000000000000hN1<0000T\0ED;A1T2LaXWib0000DBaSE48_0000000000000000000000000000`_dS0000hSAP
0El@0000000000008S`F<`8Q00000000000000000000000000000000h6`j0000A58A0000hUiJ0000000000000000@n=Y0000L:3]00000000000000000000T\TH
000000000000LlMm00000000000000000000000000000000Y5\:0000000000000000000000000000lDW98@mG0000000000000000000000000000000000000000
00000000000000000000hZN10000000000000000000000000000@2@A000000000000`CQ?00000000000000000000000000000000000000000000000000000000
0000i4I3000000000000U2e1000000000000`A16000000000000XFlN4Pim000000000000000000000000\Y66000000000000000000000000000000000000l6Jg
<NSX000000000000000000000000000000000000000000000000000000000000LQOn@3ZV00000000000000000000000000000000000000000000000000000000
00000000hE?[0000dg>i000000000000000000000000\T1:TU1`00000000000000000000LGk^TJ5j000000000000000000000000\;\>00000000D_iW00000000
00000000000000000000000008X40000000000000000HM^O0000000000004VZ:\NTQ000000000000000000000000000085XPXnC5000000000000000000000000
\:\G000000000000000000000000000000000000000000000000l1IW000000000000000000000000000000000000XfBJ00000000LV?c00000000000000000000
0000<dS?0000hG3g00000000000000000000@5ie000000000000000000000000<EhNH6mM0000000000000000lFAn000047mOL9QKT;jlQ4SR000041^N`\;80000
`DoD00000000000000000000P9WR0000000000000000\h9O00000000d9iX@W^O0000000000008VXH000000000000h1iM`7Li0000000000000000000000000000
00000000000000008>CR00000000llW4000000000000000000000000000000000000000000000000d<@:00000000X;_<l7@=000000000000M6\Ld:YZ00000000
4\B`DgY:000000000000\T:`000000000000hbeH0000000000000000H>380000000000000000hTaFL?==Q5IW<H45dIV;H;31dIPYdhET000000000000L;>jdAgk
0000000000000000000000000000L[Dc000000000meb000000000000hoE`0000000000000000h?P``>F14fD^000000000000@VDM000000000000000000000000
00000000`?YL0000Hc`;0000000000000?_>\DLF000000000000000000000000000000000000@A56000000000000TK9j00000000T4CX0000l\iilU[UTjd=0000
0000`4AP0000000000000000000000004]0\00000000P:_R000000000000<`:I0000Y24F0000000000004A7m000000000000000000000000d>`[<Jc;00000000
00000000000000000000@97=TnT[000000000M<E000000000000000000000000h@gg00004O=G00000000P]Z2000000000000000000000000d[XdA4e300000000
0000lgSlhPCl000000000000P@N]d_@F0000000000000000000000000000000000000000P^gk0000H9mj00000000XP>m@R\H4Y^JHWG@00000000U4Gb00000000
0000PHdh0000000000000000T`jK000000000000000000000000000000000000000000000000PD8k0000000009o70000000000000000000000000000H<O8XlkY
0000logk00000000@4Fd0000000000000000h1JO0000h0[e0000000000000000000000000000PFJa0000Q0:I00000000000000000000D:^D000000000000HWo^
4e2IHoG7e34d0000000000000000000000004KUB0000000000000000000000000000DKdQ@PlR000000000000000000000000d;K\8=5Y00000000XZen00000000
0000000000000gE`T5V]X=nKdIJRhEch0000000000000000\3CZ000000000000000000000000000045J;a1[X00000000000000000000DVkd0000000000000000
00000000a4Vd`QnM00000000000000000000e52d00004:2d000000000000m2S9000000000000TjNVE57=00000000000000008GU`0000000000000000<`f8X2V7
0000Tn6_0000Tnl_<d@600000000000000000000000000000Rab12N=0000@OO500004hFS`PbT0000000000000000PRQk0000@6XJ0000000000000000`50EP@Q;
00000000]4lk@kX60000T=A80000000000000000`H_S`YKW000000000ah]00000000XLc20000000000000000000000000000@`Y10000@T@f0000000000000000
0000000000000000000000000000L_2gXXWf8I;2<OFR000000000000000000000000U2iI000000000000000000000000@4D80Sie000000000000Hf_200000000
52>T0000000089BcU0Z]00000000000000000000TI4=00000000000000000000000000000000\:f\0000000000000000T8_@H>oM4no<00000000000000000000
0000LIWm00000000000000000000Dg=`00000000XSXk00000000038i00000=Z40000@8`?]5Ul000000004A?o0000000000000000hJ9<0000Y6C7000000000000
0000000000000000000000000000@KJ^LNLf000000000000000000000000M2gH00000000TCk]0000000000000000h695000000000000000000004`^@00000000
0000000000000000000000000000`=`j0000`eE800000000U1`7000000000000PlHE00000000]0j[00000H[e<MnDL[i?P\V<8]`=00000000000000000000Lla1
0000\Ac[0000000000008c?500000000000000000000000000000000h:\9000000000000DJ6c000000000YebLjI^00000000000000004UFoL5<F8X:H8^?\0000
\=Lj00000000000000000000<ND400000000X];Y0000I3O000000000TlWZ00000000XVZ[0000000000000U_FQ1LG000000000000H5Cn0000000000000000TXGd
`RLQ0000000000000000000080Vb00000000h3i=0000TjKZ4n[U0000000000000000@335D4FHhmXX000000000000000000000000000000000000000000000000
XQDD0C>P0000000000000000`do0000000000000000000000000<67c00000000000016_0<TF40000000000000000000000000000000000000000000000008K9Q
00000000000000000000000000000000@S3200000000HeFa00000000000000000000Hn>200000000l7nG0000a5Z?0000000000000000L:WT0000LRIW00000000
000000000000000000000ZAm00000000000000000fe5000000004eNH\P3o000000000000@l<k000000000000TP3^0000DN1K00000000I6CD0000000000000000
000000000000000000000000000000000000DdaR4ILRXi5l51\j`[<E<c28000000000000<o[E00000000000000000000djh70000000000000000PAU900000000
000000000000XDjH00000000000000000000Dk\W000000000000000000000000000000000000\SMl4@<400004]Ai00000000H@oU0000HGFY0000dJabA2@h0000
00000000=3OW000000000000P5C<00000000`]BX000080M`<>GaXEUZ0Sj000000000HYHVPAC700008ZRCU0EX0000000000000000000000000000000000008lQ:
000000000000`e9a00000000<=gn0000`?Yi000000000000hV5M<bB60000PDV300000000000000000000l2Q;0000=2C0dl=_\nPJ00000000TJCe000000000000
4Y9000000000l71oTl?200000000000000000000DDOI00000000PX8M00000000000000000000000000000000000000000000000000000000hNnk000000000000
00000000000000000000]6ZI00000000H=gV\U^E0000e6Am00004ICZ00004JMa000000000000LAIK000000000000000000000000000000000000XD`O0000dgn0
P5fS00000000TYSkHINHH[j_0000\2Og0000000000000000D`cnI4md48GlhBnK0000000000000000000000008VQE0000\=JF00000F<>0000l1lCH7od00000000
000000000000d55]00000000000000000000000000000000hX3N000046Z4h\UU0000000000000000`MIS00000000`YbI00000000dOD<00000000l_GY00000000
0000000000000000LUP800000000h\5N`]h`000000000000000000000000@<Dg00000000000000000000000000000000000000000000Q4MO00000000LBZd0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`10>00000000000000000000=4n>00000000000000000000
0000000000000000Ld6b0000000000000000000000000000@Jk;0000@BY@00000000000000000000TSKZ000000000000000000000000@=Zj00000000<S?L0000
0000\W0O000000000000\JBfL^EBlhMQ000000000000X2k=00000000<>JX00008ZTa00000000000000000000000000000000PcIN000000000000000000000000
0000l@QaLN??M4S80000lMkm0000`Xn]00000000<IGA0000h[M^TEMH0000000000000000000000000000DhDV00000000X87l0000000000000000000000000000
0InWHf3GE0IN0000000000000000000000000000<hRi00000000000000000000000000000000DMUl409c@@\NLLHh000000000000000000000000\c>3000083>T
00000000000000000000000000000000l\7P00000000000000000000H`\g0A9400000000=6B:0000HR[m00000000000000000BLD00000000000000000000LnnF
0000PKk[00000000a6H3X?ZT`Zd:000000000000000000000000000000000000000000000000HOI\0000<j>j00000000000000008M@B00000000484OHZ\60000
000000000000000000008T960000\YaY000000000000000000000000000000000000000000000000<RgJT\Ca`HjC@ind00000000000000000000\kg^XHJm0000
000000000000000000000000000000000000DO64000000000000T1ea8?Q<00000000000000000000000000000000000000000000XY_Q00000000\K<G00000000
00000000d5:;00000000@5Q^000000000000000000000000000000000000000000000000000000000000To`k0000a4R100000000Db=K0000HANk000000000000
0000TMRI`U73000000000000000000000000HDO\0000000000000000dSCf000000000000\dL9000000000000lSjJa1PX000000000000`@jH000000000000@7EU
000000000000LCN`0000000000000000000000000000h=;c0000000000000000000000004B6nA4j900000000PkDO000000000000000000000000000000000000
Y5o\T<T7<g^1Q3Z\000000000000000000000000`3aa000000000000HfM@@2WClV7:00000000DXeM8]dZ0000000000000000000000000000000000000Ohi\cLa
000000000000HjIm0000000000000aK^00000000000000000000000000000000000000000000000000000000LgU]000000000000000000000000000000000000
000000000000000000000000`54C478RH>oYQ68`0000X:4[000000000000000000000000<1Z^0000000000000000U2nNh?:30000X[T[00000000000000000000
0000000000000000000000000000L17Hd>UM00000000hC4h000000000000A4dVPeVh0000]0GL0000000000000000\lNQ000000000000000000000000PeUJ0000
PiK_000000000000d7L\000000000000PMlMlTX:000000000000\aE?000000000000T5H?00000000\Mjf00000000DL6O00000000000000000000000000000000
00000000000000000000<d;4000000000000000000000000000000000000<8PID\Fi0000D8ca00000000000000000000dXbeP@il0000<ERX0000000000004OSi
00000000000000000000000000000000000000000000@9dK00000000P=0U0<P=00000000000000000000000000000000000000000000000000000000\VX;0000
0000000000000000<eYVlojgE2W`000000000000000000000000DOLK4KW>000000000000000000000000000000000000\8;DhVaO000002PH0000\Qh^<T[i0000
00000000000000004=2:0^]500000000d0R300004?lF00000000Q44P00000000XY2i969P0000d]I^0000<WEYX5>N000000000000000000000000000000000000
00000000000000000000000000000000HDch000000000000000000000000000000000000000000000000<g\>000000000000000000000000h@gF000000000000
0000000000000000000000000000Pea4000000004KBP0000000000000000dL`1000000000000000000000000\7RM0000XAQS8UN20000`RAU0000000000000000
0000000000000000DRkn000000000000PKE3lSjVh:=P000000000000`0Bc000000000000l5e`000000000000000000000000000000000000000000000000PD9@
00000000L[Ug\C`]HWMOd`3d@jdU00000000@`9N0k9g4k:`00000000000000000000DXVYlkTTX<if000000000EFG0000<=>oA652000000000000LSgZPadW0000
000000000000D=]d]1iT0000DXe_000000000000000011WN00000000000000000000005NXKC40000LPi\0000000000004BVD0000<Wl00000P1nK0000T^8G0000
0000h7nZ0000`CT4000000000000<>Yi0000000000000000m1bl00000000000000000000000000000000<PDL0000000000000000000000000000000000000000
00000000d[_LU3cQ<Bme4]aT\IYh00000000HL:@000000000000000000000000lFN5000000000000000000000000000000000000000000000000\KfIA6Xe0000
0000000000004;GOlGoj00000000\iH;00000000D4_;\AGL\lN^0<X^0000@EdF0000000000000000000000000000000000000000PRDb000000000000\1Da0000
0000000000000000000000000Ini00000000000000000000000000000000D8Xod;Nj\WEh00000000Xk`fhFkWe6LY<M=4000000000000`W>@`EG^000000000000
00000000M5L8000000000000000000000000<4Vi0000h6aF`Mn7<@A:000000000000000000000000X9XK`1`MH\oU00000000L<b40000@o;g0000847[00000000
00000000h6=k4S79000000000000l05nPib?00000OV[00000000000010fl00000000Tg010000000000000000l838L8;R00000000000000000000000000000000
0000000000000000HKDC000000000j^i000000000000XLm500000000000000000000000000000000U6T:00000000000000000000000000000000000000000000
00000000000000000000dDS>dY`1dn1<0000P@_H4BRR0000HQNH000000000000000000000000000000000000P31]@M]30OTJHmPNH2PXm4nh0000000000000000
00004SDLa059000000000000Hfk6000000000000000000000000000000000000000000000000000014IC000000000000PDRfP5fJ000000000000000000000000
00000000000000000000000000000000@KljM4BW0000HPO80000000000000000000000000000l4cS0000lSn:X:6T0000000000000000000000000000P8\h0000
`BOn000040TnY5310000000000000000000000000j^O56DU0000000000000000dB_d@[C_000000000000000000000000000000000000\W^b0000000000000000
00000000`Uh20000000000000000000000004@^S00000000PFQh`RL^000000000000000000000000dP@<00000000000000000000Y3kE@\BU0000`2mN00000000
0iOH00000000@DFM<fDI00000000000000008F=00000E4FE0000P\VmLKWn@_6ZE2R800000000l:VV000000000000LfXH0000h87@000000000000000000000000
000000000000D=Fa000000000000m2EX0000@D>;0000DOg_00000000000000000000dUi[0000000000000000lID[\@Ic\k4S0000PMal00000000000083kW53Q>
00000000DOaZTP554GMJ00000000000000000000PBTg0000000000008EGO81aT0000000000000000LkJC00000000000000000000000000000000000000000000
000000000000`4LT00000000000000000000XS2g00000000d_9F0000XO<G00000000000000000000000000000000000000000In`PQj400000000000000000000
0000<F5h00000000000000000000X:;Z0000000000000000T:>00a8K000000000000@ioN0000000000000000=5k:000000000000000000000000000000004GXB
0000000000004[OX00000000hih9i3DX00004AFc000000000000000000008flmP>_0hGA>PTZb000000000000\LPd0000dHdF00000000\idV0000000000000000
0000000000000000000056:`00000000PN8600000000000000000000000000000000DWAU00000000`iQY000000000000dABjLBO^000000000000000000000000
0000000000000000PG5g0000000000000000000000000000000000000000=6QMXUChP]PC00000000dlV=000000000000<L=eL?Jf000000000000000000000000
000000000000000000000000000000000000000000008T^B0000E1e_`UD6000000000000X1U<00000000`JeP000000000000T<eg00000000000000000000L9g<
0000000000000000`5o20000hYLZ00000000XD`6000000000000000000000000XDR[0000000000000000HXM^0000XTPC00000000000047bK0000000000000000
0000000000000000\=J600000000000000000000000043UF000000000000000000000000M3bj00000000PERc0000000000000000000000000000000000000000
0000X=a`<efE0000000000000000000000004lRk\ZRe0000PKD3000000008DIc@kQ300000000PPNU000000000000PGj900004Ncj000000000000\;oOXHm@0000
000000000000LA9H8H=U0000DVo74U`k0000000000000000H3l40000000000000000000000000000@N2g00000000000000000000000000000000000000000000
000000000000Q47H00000000000000008P>@000000000000<22H]4JY0000000000000000000000000000000000000000XRfA0000000000000000000000000000
00000000000000000000000000000000000000000000PBf5000000000000L:6E0000000000000000000000000000000000000000dXRR0000PbNm0000X1QN0000
@>6M00000000D@Yh000000000000h[0<0000lH1C000000000000000000000000000000000000000000000000Pikd0000000000000000000000000000Q0dH0000
00000000000000008olW00000000000000000000dT3900000Io;00000000LF;O<C<C0000M6Dbh^>X0000h]e800000000P7iQ000000000000000000000000lLD2
0000000000000000000000000000000000000NgY0000000000000000000000000000000000000000000085Df\<Jc00000000LlTh000000000000@GSG00000000
00000000hJPD000000000000000000000000XH6?000000000000000000000000000000000000000000000000000000000000000000000000000000000000XldU
0000000000000000000000000000\[hclm8d0000\U5f000000000000000000000000@okV0000000000000000Lj7A000000000000T\g900000000Tj0i0000H3H5
00000000<P^G4?lR000000000000XFBe0000T2Zh000000000000000000000000D[Wk000000000000000000000000000000000000000000000000]5YR0KS=0000
0000Q44j000000000000000000000000TI@^0;QCHIX=00000000\ScX000000000000000000000000000000000000\Xl8000000004cOaX2BO0000Did<0000<X;i
00000000000000000000000000000000000000000000HM_DLXi6`U3[0i6e00000000DEDF0000L0_0]0je000000000000000000000000884]hRSbA2B700000000
000000000000T9of000000000000\\iZ0000h0k=HXQ80oHb`F6R0000000093kR0000h7870000000000000000000000000000lfX]0000D[HIH^L_000000000000
0000l]DS@kQ@PNW\00000000000000000000000000000000Da0>4b`:0000DKTP8k?0@jKIa3f900004]]V0000PAiP00000NoU0000000000000000000000000000
0000000000000000000000000000000000000000DK?MPfF900000000hB>;000000000000@A<o0000<WIkm3`]000000000000HdG_000000000000000000000000
000000000000POk_00000000T6nd000000000000000000000000HT;200004]3nHJAm000000000000000000000000000000000000l\DSH6AN0000000000000000
XFK<<Z>m0000000000000000000000000000m2gX000000000000`mgF00000000dnO6000000000000@Nhe0000D@Qk000000000000hU0G00000000\S<n00000000
00000000000000004Imi000000008?g:@V[h000000000000000088o7000000000000000000000000\;B7DVfb=5_900WZ00000000000000000000@Olf00000Io2
\[\Hh]a_000000000000000000000000000000000000000000000000\``l0000000000000000a1Tn`QSb0`\9Llg_0000h[Mk0000000000000000000000000000
0000TL5Q`XfT0000000000000000000000000000000000000000000000008Zc>00000000000016Jl000000000000HP9E00000000X?F300000000000000000000
dQ<10000000000000000L2X80000000000000000HQje`WkT0000l=Gg000000000000000000000000000000000000`hgS000000000000DV^\0000a5DJ00000000
0000000000000000lVbX00000000dHBE0000000000000000I2AA000000004VEL0000000000000000d0Qd00000000000000000000000000000000000000000000
l<D9dYgm0000\0kP000000000jCR00000000`f<@HA\M00000000<iFA000000000000000000000000XhhKh2bP00000000\]Ka0000<g?h0000000000000000hCU;
@DCY0000000000000VD;000000008W6700000000000000000000000000000000000000000000000000000000000000000000XB;\DHcg00000000000000000000
`GB>00000000`0KC0000T5^b0000PT]>000000000000000000000000000000000000XkJX000000004M`l0000000000000000\NjmX5PT8<:1000081FI00000000
00000000X4m<0000000000004>cc0000000000000000000000000000D[JM000000000000000000000000000000j:0000000000000000I4df0000000000000000
DU11h`:<00008VbF0000000000000000000000000000000000000000000041k:dTBN8YTE00000000000000000000000000000000000000000000Q3X;0000XELW
000000000000000095kM0000P1H500000000=6Cn000000000000A1T0000000000000I4<`0000liL:0000@Ii]00000000000000000000000000000000000011o6
00000000000000000000X5N]0000<ShT0000000000000000000000000000000000000000000000000000TYU6U6NS0000000000000000000000000000@\MA0000
000000000000HW1\000000000000Ta`E0000XN>Hl1?OH?C^0000000000000H2V000000000000@6K1`PGB0000000000008G\X00000000a5lW00000000X:Il0000
0000000000000000000000000000000000000000\1DUdlRM0000HK2Q00000000000000000000000000000000000000000000X=g2=4]Q00000000000000000000
96[Mdl8Y00000000`chQhaDA0000hbnV000000000000e0Vn000000000000000000000000\M\g000000000000000000000000@Q<b0000000000008SUe0000HXUd
0000<OE\000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000lSQgPY:88\HI
hemf00000000000000000000000000004S>J00000000d8ZA]69j00000000000000000000@:YL0000l`K<000000000000000000000000@Y4d0000000000000000
00000000000000000000LZ7]000000000000000000000000d^d[0000DBM_0000h[>D0000000000000000@IH0000000000000dLd\000000000000000000000000
a5i@40^2`9Mih<@GE5P:00000000000000000000Xdja000000000000h3f@HIXJX1V`000000000000L?@I0000<=^XH_0V0000000000000YLl00000000@T3J0000
00000000lY>ShUW@0000000000000000LFEf0000lG<0DVEW0000000000000000T=MN000000000000dKAKa0jN0000000000000000000000000000000000008;9A
H<6>0000XZ<b0000000000000000000000000000000000008@UL00000000000000000000hngV0000000000000000TcWg000000000000\hPK00000000L69b0000
0000000000000000X`6100004X@:00000000000000004^KN`:bX000000000000h:1k0000000000000000000000004:XN<[H=XQeC000000008J704`j`00000000
00000000`jP[0000000000000000hFNcD2:7]0og00000iV<0000000000000000000000000000000000000000E5ZL00000000000000000000000000000000PHme
00004b@`000000000000h876000000000000000000000000LV9W00000000000000000000000000000000@mF`00000000000000000000000001l40000\R^>h>C3
0000DjnP0000`F]>0000000000000000<W`80000000000000000000000000000000000000000000000000000000000000000000095OJ00000000000000000000
lNTc<Z1`00000000000000008T7oXYTi0000Xb^o000000000000000000000000XLKH0000000000000000000000000000000000000000000000000000=4VD0000
00000000000000000000ddl3000000000000P<e:4dIb000006bglIHcliio0000000000000000000000000000Pi]900000GMfPBkE00000000X;UgTU9<00000000
0000000004F9D30D0000@iII00000000000000000000000000000000XSSelVnO89Z`000000000000000000000000<1WA0000DDTH000000000000000000000000
0000000000000000000000000000`>iUH[730000000000000000000000000000000000000000000000000Y?Q`2U;`9\H00000000e3fc0000h;]4000000000000
l=R20000000000000000000000000000XQ3D00000000000000000000L7Tj4mZF0000000000000000`EVi000000000000000000000000000000000000lA>ZP5=B
P<JQDG`Z@lle0000lHTV000000000000000000000000LJZk4l1@91Xn000000000000000000000[W[00000000<LEk00000000000000000000Y0ib000000000000
0000000000000000hQOaHRF0\`DYHff>00000000lk6100000000000000000000PgX<000000000000000000000000000000000000H;5^0000\VeDTQA:PZ5?0000
000000000000PMG60000<Ne7000047b]d_7n@4BFPh35h:`me12g8m[T0000@k1j0000D81_000047gW@YDg0000000000000000000000000000<UaR00000000dSGl
0000h1VN0000000000000000000000000000000000000000000000000000000000000000<bFP0000D7E?0000000000000000DE5B000000000000000000000000
0000000045=N0000000000000000000000000000000000000000T<eI0000e61600000000dO1I000000000000\T`P0000000000000000000000000000h]bh0000
000000000000000000000000000000008HHR`h`R00000000000053<L000000000000000000000000000000000000000000000000h1b20000000000000NoE0000
00000000000000000000000000000000PBjm00000000000000000000000000000000`gmIX5CO86\o00000000000000000000000000000000<FQS\d4La6=m0000
000000000000TClj0000000000000000000000000000LB?g000000000000D@Ph0000000000000000l^Ae00000000000000000000000000000000000000000000
0000D`T_0000000000000000Y2SL`6;74Ll<DY1G00000000000000000000m3m;0000000000000000PVC]0000000000000000h50S00000000U2[fm6?M0nF;lVcK
000055>Q00000000L5e900000000@JI5`;c700000000000000000000XVI\0000lXNe0000000000000000000000000000TnW3\8<S00000000X7JL00000000h_E8
dXIm`UER000000000000@:7ha41o000000000000Tgc1000000000000000004;L0000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000d_[l00000000h4\>0IQ[000000004NiZ00000000000000000000P[P`00000000\<6T0000000000000nFc00000000000000000000
<X]i0000000000000000000000000000TFhX<SW`Q2WF00000000hV?D000000000000000000000000000000000000PEJ\0000000000000000<5:K000000000000
HfLa00000000<c`f0000i4Z800000000H3N`000000000000@6L`H9dfXCOb00000000000000000000000000000000000000000000000000000000000000000000
HJZTP[HR0000\e>i00000000000000000000<FHP0000000000000000000000000000PZ7S0000X@`8DfLP000000000000d6WA00000000000000004G;B\JIQ0000
000000000000000000000000000000000000000000000000T9OW0000000000000000Dg5N00000000000000000000000000000000T>B;0000LB2L`LfN00000000
000000000000@l[G00000\Me0000Y5H30000000000004m@g000000000000LC9>000000000000`XoJ8\c200000000000000000000HK;F00000000000000000000
00000000E4?dXCncld<=000000000000000000000000L0M10000000000000000000000000000DeDG00000000000000000000@Tgl000000000000000000000000
0000H?5_000000008V8P00000000@GSk000000000000h87J0000000000000000HUM2=5Q30?UG00000000000000000000000000008SgH00000000000000000000
M3iD00000000X:2@00000000000000000000<WDX00004ZIl00000000h1Dm\1V=0000000000000000X:FY000000008A_M0000000000000000000000008b2^0000
000000000000U6Qg00000000<@3U00000000000000000000Dkh8e2]N000000000000000000000000XP4ATS5\0000lK`>00000000<AWdXVee000000000000P7fg
000000000000000000000000PX\L000000000025Hb;00000000000000000T>Ul0000dI5i00000000l[g>0000<F<e000000000000T[<8D4d;0000h3QcE3840000
000000000000000000000000000000000000000051Q;0000000000000000dFNC00000000000000000=L\0000lm:b@B[Q0000000000000000L;:a000000000000
4Z`Y0000000000000000000000000000000000008LZD`g5900000000000000000000000000004fJ`DfmYTol;@_oa000000000000000000000000000000000000
8BY1LF>E0000\Lo6000000000000000000000000lX>o00000000\8Wd00000000\m0]0000TgQST]`J0000dYe30000000000008;FP000000000000XXD900000000
0000M2n[00000000000000000000dC>a@bHYlSPfU1kD0000h[]l00000000e4WnPFF8000000000000000000000000000000000<4?00000000XG19000000000000
0000<cgB00000000@AQH<RZQ0000000000008UdW00000000HJ`8000000000000T5]e0000\AY>0000000000008V@>`Z1S000000000000Xl3RT<B?000000000000
0000hQ^l000000000000000000000000000000000000000000000000000087CLHRT=000000000GlV0000000006@n0000dGC<0000000000000000lC9a0000lfaA
0000000000000000000000000000000000000000T[1;00008L;]0000000000000000<9ig4>d:00000000`;7OH0[X0cDY000000008GV70000000000000000X\]Z
00000000000000000000000000000000m1YA0000PF7O436a00000000hdlFT?YZ0000000000000000000000004:Rg00008noR000000000000000000000000dPG8
000000008fS400000000000000000000000000000000LfR]00000000LanR0000000000000000@5I30000Xe_TTlha00000000dK:9laoR0000X]=\000000000000
`6i?0000L07iDBe0000000000000<MM1@9PX00000000000044gU000000000000X55LH6660000000000000000\8<E0000<Z:T00000000dS8?0000000000000000
00000000000000000000000000004ZZi00000000\DPQ0000HYeU0000000000000000000000000000TbGi0000XbYj000000000000A2<<0000<`H]0000HL\H0000
0000HZhiDS\^000000000000000049KihSHXDgS@0000PN^:00000000000000000000LF?70000000000000000@nZl00000000E1n\d3gg000004Kd0000H4bG0000
000000000000000000000000\IbgDQlN0000000000000000XA]H0000\XKO00000000000000000000000000008B3>000000000000000000000000000000000000
0000lJf40000`kMZ00000000@IR>XKU7000000000000HXV00000<OEm000000000000000000000000l363000000000000000000000000000000000000LJE<0000
0000000000000000\oOb00000000000000000000000000004RXi0XAe`fKL<J2Y00000000000000000000M6HW00000000000000000000000000000000d7UPhj9Z
TK[]L35f0000D25d00008DK=00000000T=U<0000l5S\LXU50000000000000000000000000000PC4>TiCH00000000\^@?00000000D>dm00000000Dg874Id^0000
000000000?7V00000000D^kI00008__d@V8@00000000DO4T00000000000000000000000000000000000000000C<N000000000000000000000000000000000000
00000000000000000000000000000000000000000000@JoN0000XVJ_DoQk0000`VeN0000000000008IhH\Vdi<QB:00000000000000000000PME?000000000000
0000000000000000000000000000000000000000HdPE4CACL^4cY5_f0000000000000000000000000000000000000000h>le000000008d^W00000000Q4So0000
d4Ic00000000i3Lh0000000000000000000000000000Hf2a00000000000000000000000000008[i[00000000000000000000Y52=000000000000l5@j00000000
000000004ZL:000000000000\Y`U0000876R00000000000000000000L[CMU2eX0000HZ:b00000000000000000000000000000000000000000000000000000000
0000\\f\00008\6g000000000000000000000000000000000000A3A600000000000000000000<BSe000000000000000000000000000000000000d24SDLF:0000
000000000000@NIl000000000000000000000000000000000000000000000000000092kD000000000000\2aa\^>l0000D[320000DiNQ00000000@7n50000a4=T
00000000a3K200000000000000000000H@dY\6TahT1a00008AfC0000000000000000000000000000000043Y:H4g<000000000000000000000000m6<J00000000
00000000`3k><eil0000000000004<`m000050Gk000000000000000000004S5P000000000000\cGMa5>D000000000000DCVR4@:500000000000000000000D0Ch
\@4[l5\YP\W855700000000000000000000000000000<BlX0000000000000000000000000000`4_R0000000000004JK000000000000000000000000000000000
00000000000000000000000000000000e4IY00000000E3L;HbhD0000`Va`Tb9`000000000000000000000000POHFhOO]0000000000000000000000000000<YN0
HVVa0000DI^i0000000000000000Tn\V0000000000000000XaYl0000000000000000000000000000000000000000000000000000000000000000000000000000
8C6H0000000000000000000000000000DXb8000000000000000000000000l@ZS000000000000000000000000000000000000<W:j00000000\1Qb000000000000
HYb7A0a500000000TN:100000000000000000000000000000000000000000000`:G^`EAS0000000000000000000000000000TM9@D1mU\IO8<dJP000000000000
01\c\TLB00000000DQ3S<TGI0000000000000000000000004f^WM6SZ0000@AO@0000000000000000L1^h0000XW1K0000A27`0000000000000000000000000000
00000000000000000:9R0000000000000000h43mHhCRT8Ohhmjg0000d`1>000000000000000000000000000000000000m2=]000000000000000000000000HUO;
00000000000000000000Y1K:X`?_89CedITKlnL`00000000000000000000000000000000000000000000000000000000XQe8PUBC00000000H0NBhWGO4\f0LFKb
<`fd0^3L418M00000000<=D94INg000000000000000000000000000000004X1k0000000000000000<F=;00000000000000000000000000000000000000000000
0000<O\d0000000000000000<Bk9000000008Wl@0000D4@b0000000000000000000000000000000000000000000000000000X>Tn000000000000000000000000
00000000000000000000000000000000000000000000A21G000000000000\JTd0000000000008CG5lJHeQ1>NT[R_I4QM00000000000000000000000000004<gD
0000=2D000000000000000000G[:`gl?0000X^[]HMDG00000000000000000000000040WI0000hWBCl>@@000000000000000000000000U46X0000000000000000
<>jkTilA00000000PX?Q00000000000000000000P;Z_PTA^000000000000000000000000XGKk000000000000@>j30000000000000000<L_P=4i8lKa>00000000
`Pl60000000000000000000086X60000`GNI8<cb0dBh000000000000000000000000L[EU<d?aLld500004D8W0000000000000000000000000000000000000000
0000000000000000hc6g000000000000000000000NVh0000Pj>900000YD@00000000TBV[0000000000008>JK\PgYPnk500000000000000000000000000000000
00000000\<6aHj`jdP0100000000<Uf\00000000h7Do000000000000dLW70000000000000000Tf6600000000000000000000PEQV0000000000000000D7e[0000
00000000e2P[000000000\aF00000000000000000000L4R>DJ<90000000000000000000000000000\?lk<BMM00000000000000000000000011M1000000000000
T9;l0000000000000000000000000000000000000000000000000000000000000000T6bBDN>n000000008dUD0K<8000000000000000000000000000000000000
000000000000000000000000L7hl000000000000lVP5TiX;000000000000000000000000XCFa0000000000000000000000000000h55hTG1j8dQ1000000000000
<1?80000\Da`l\P]00000000\E[2000000000000@82P00000000l3c5L?Zd000000000000000000000000000000000000000000000000d2Fe86V=L[Dn0000Te:m
00000000DMaD00000000000000000000000000000000]1XX00000000000000000000XV1E00000000dTKb00000000000000000000000000000000000000000000
XAUT000000000000P]X?000000000000000000000000HhUL00000000hXj3PBP?0000000000000000000000008bLf0000000000000000dCEJ00000000PP`80000
000000000000H7\D00000000dU8S00000000000000000000000000008ZHQ\:2L0000000000000WO945D>0000000000000000000000008\YMhOoL11f900000000
00000000lBhk00000000hA8j`UDN0000000000000000<T0Q\7_T81eG8M3800000000``GZ00004?<?000000004F2H000000000000T:Bgdcf>0000@kfl0FGk0000
00000000D4hC00000000TRhe\0QV0000000000000000XP6o0000000000000000000000000000000000000000dRE900000000lQK9000000000000000000000000
00HM\Ta800000000000000000000000000000000000000000000T>hG0000000000000000dAKZ00000000000000000000000094XN0000lDnD00000000M67YlU\k
0000000000000000000000000000000000000000DV1700000000TYWP00000000<@EMT<a\8=_o0000000000000000000000000000000000000000000000000000
000000000000813]00000000000000004Lf^0000XXc5000000000000000000000000000000004WjM0000X<1W8]E80000000000000000I6NF0000h1Z<00000000
00000000467Ddcd;000000000000000000000000H;cN000000000000000000000000000000000000PKBh4bmf000000000000\RP;0000000000000000DJ;m`onS
00000000PjYl000000000000000000000000dNaN0000XbN=841dh91D00000000000000000000<7[]\amj00000[3S0000000000000000Xj?j000000000000<gnL
0000XIoo000000000000000000000000P3T7000015aH0000DT?n0000dFaQ00000000000000000000\?GL00000000D10L000000000000X0ABL0Dk0000]4U30000
00000000\UYT000000000000000000000000000000000000000000000000000000000000<8:f@1K3000000000000000000000000PCMR00000000000000000000
00000000000000000000000000000000000000004bIf0000X`?n00000000000000000000000000008H^@0lGT000000000000000000eC00000000000000000000
00000000000000000000TaeO000000000NUflPLG0000000000000000000083jC000000000000000000000000000000000000lNFK0000000000000000\1?AL4ZC
0000000000000000XDd20000@0m5<Nn=000000000000000000004:>T0000LW]BM64e000000000000000000000000dKIU000000000000000000000000\P\b0000
0000000000000000DPZg000000000000lVSTi4]>0000000000000000000000000000XJ@N4<1?000000000000\WSN000000000000000000000000000000000000
0000lN02000000000000000000L600000000000000000000`D<g0000A3fV00000000\1WQ0000X_[Q0000<CSHdD?\0000000000000000000000008]B200000000
000000000000000000000000000082L?0000TH7JDAP;PhiDE3Ek8d?H00000000D[BR00000000\Gb50000P;VWI2B`PgdQ0000l8^e0000]6^V00000000lPMR0000
00000000000000000000000000000000000000000000DAPM00000000000000008<3TTJ:d<2W1U0DG000000000000000000000000000000000000Pio600000000
000000000000TS_C00000000Xl0d000000000000<IkQ00000000000000000000000000000000000000000SR60000000000000000hW6a00000000000000000000
00000000I1^3000000000000000000000000L4=]0000Y5=]4W7Z000000000000000000000000000000000000000000000000XUgd000000000000000000000000
000000000000000000000000000000000000000000000ia_L:kU8VB9H]6V`j5LTK2a0000000000000000<XS3hTYi00000000T=B:<>\n0000dCd[lC0800000000
000000000?P00000000000000000000000000000@0UI4J@Y00000000000000000000000000000000HK@_000000000000PWf\0000000000008UXN0000Tg]G4XC>
M1Bg00008B3O0000000000000000000000000000dB2@HXF8T0YnT<OQ000000000000000000000000000000000000Pf]X00000000ddEj`3:@@eJa000000000000
00000000000000004PV]L[JV@1Oj000000000000000000000000`QKh000000000000TdAb000000000000000000000000`UJW000000000000H4Q;000000000000
PM5J00000000000000000000000000000000000000000000000000000000000000000000D0<4<Cgg00000000<0:Z4>f20000P[Y7<OeN00000000TT8<00000000
00000000000092XT000000000000LV]e0000\C@m`R?Q00000000000000004Dd=000000000000000000000000000000000000<9QjDcn@0j>Y0000000000000000
0000000000000000dLD@XcMj000000000000000000000000000000000000hPNA000000000000<9fR0000000000000000000000000000D>@Q\mQ<m3KU4_k10000
0000ldLX0000000000000000<J]G00000000`WXE000000000000PRJZ000000000000000000000000000000000000\Hle<9lZlI0@000000000000000000000000
0000Li6Pdm<500000000000000000000\Q8L00000000000000000000XgQd0000000000000000LG]2hCa40000\HkmdZb_000000000000@hF<e2140000X;a4XPOi
`Mo<00000000lVFa00000000<Ga8Xae200000000I26]00000000000042KR00000000000000000000000000000000000000000000@F\6T06_0000`d7_00000000
0000PAgL000000000000000000000000000000000000`FYh0000HFG]00000000h2D2H=SRXF5;0000D7i>000000000000000000000000000000000000000055dM
e2m[00004SeB0000000000000000\:Wb00004:`D000000000000P:X2hOY:0000000000008?nW00000000000000000000000000000000@^o00000000000000lGe
0000da3UX4@>000000000000000000000000H:9D00000000PZUh0000000000000000Lf5CHY@6<]jb00000000\0`o8_gi00000000000000000000000000000000
@VgI0000PkYa4VhI00000000000000000000000000000\j4000000000000TL8R00000A@k0000000000008g4b0000DWOd0000000056Jb00000000000000000000
000000000000000000000000000000004cf\0000\ln800000000d<Lf000000000000000000000000lk];00000000@151XaB9\l;>PjeF000000000000dG@CDQUE
0000000000000000hbUU000000000000000000000000000000004lek0000d98[0000PRmh00000000TM;d00000000T6?;T>cn@1g78K4X00000000000000000000
0000000000000000000000000000000000000000000000000000000000004`e[00000000000000000000D:P;000000000000d7I^000000000000000000000000
0000000000000000D@jf0000000000000000000000000000lFgZ0000@i>482@m00000000lO7J000000000000e2f800000000@77600000000000000000000<L1l
000000008]Uc0000l;So0000000000000000000000000000000000000000HUCY000000000000<7Fi0000\MX`\=5400000000X`nfXf<U00008Ab[4fSM00000000
<ZaK000000000000<8dD00000000000000000000000000000000@VF9dZ4kH]0iP5Xk0000HPSi0000000000008cSd000000000000000000000000TJLN00008OHh
d`hF000000000000000000000hDC00000000l_Xd0000000000000H3;I6TT00000000000000000@aH0000000000000000000000000000000000000000PU9W0000
00000000H>;5000000000000000000000000\4DZ00000000lEfR0000PL:10=_I0000000000000000]5GLLWX]X;^i00000000HoHR000000004=Hi]1QXXA]XTKQd
000000000000@jD?8f@?0000000000000000X2UI00000000000000000000000000000000000000000000000000000000`^CO000000004iGB0000d\RL00000000
00000000l<G;DReO000000000000<H4g0000000000000000000000000000\fIf00000000Pbn=000000000000X]NH000000000000000000000000000000000000
00000000000000000000000000000000<K[N8klk000000000000000000000000dDG`00000000@S17000000000000000000000000000000000000`Bb600000000
0000000000000000000000000000000000000000000000000000XZQfA1190000hY_`000000000WRQ0000000051ld0000T:a9000000G]00000000000000000000
0000HGLV4KR]0e`g000000000000Lifl0000000000000000D9K;H4A000000000@6^S0000000000000000000000000_18hAS=00000000000000000000X?660000
0000000000000000LCBMHP6M0000\W6W\Uo:00000000023@X>b0PLQ20000LM__dScg000000000000000000000000@SE=0000000000000000<@V60000a5Ad0000
000000000000000000000000000000000000`Q_N00000000000000000000000000000000D9jg0000000000000000000000000000000000000000000080c[0000
@gYjdXn60000M1GY000000000000000000000000000000000000000000008R><000000000000000000000000000000000000DXXU000000000000\V2B00000000
000000000000000000000000HM=V00000000000000004`7H00000000dnchTZW^i37d`Xk`0000000000004Q:Z000000000000000000000000L=;ATVmn0000T?Tn
00000000`VUV@Y=S0000000000000000000000000000LD3;00000_TH0000000000000000000000000000<3U60000U0`b]2<V000000000000D4^;000000000000
0000000000000000000000000000<CB\0000`6Wj0000000082Qm00004SFdLn:30000000000000000<?8800000000000000000000hX9G00000000000000000000
000000000000a2F80000000000000000000000000000D\ld15T5000000000000XATg0000000000000000000000000000000000000000000000000000HC580000
0000000000000000`EmHdmeI00000000\57700000000000000000000000000000000000000000000PHG3000000000000\mM[0000000000000000T3E700000000
0000000000000000`BP\l4KEHaib0000000000000000U1jJ00000000000000000000000000000000TZN@000092PA00000000@\H4h]:O00000000000000000000
0000000000000000\GEk000000000000000000000000Hf5V00000000`VXc000000000000<cch000000000000lR_3000000000000000000000000000000000000
0000h12400000000D8U900000000@I[QX4?<h[Vi8^2eha5QPeQ`E3Ym000000000000000000000000000000000000000000000000000000000000000000000000
0000000000008KiO00000000\3h?<W\ghbmIPJYk90oA000000000000hK8k`TES0000000000000000000000000000<XY_00000000000000000000000000000000
000000000000d9\j0000000000000000000000000000000000004S6I000000000aJG00000000000000000000L92j<@l@00000000\W0]00000000000000000000
00000000X8f200004Q@n00000000000000000000000000000000000006J]000000000000DVIi00004F3@000000000000000000000000000000000000lJ`Z`omX
000000000000000000000000000000000000XU?=0000000000000000000000000000000000004Q2KE5?5000000000000DJOcTj9k8Tk:`K]h0000LXXf00000000
000000000000000000000000DRMF0HO00000000000000000000000000000@FSTlZ<W00000e?Q0000000000000000000000000000000000000000000000000000
00000000000000000000000000004F2^88CJ0000`^g7000000008Y6E15jT00000000000000000000`0BM00000000000000000000000000000000X_`E00000000
0000000000000000000000000000l5^Q0000000000000000000000000000000000000]T00000000000000000000000008Tc0PlDZ000000000000dJh=\lLIP7aW
00000000XNJn000000000000P[QH00000000lgMC000000000000e40o00000000000000000000000000000000P@3`000000000000X3TG000000000000DCjD0000
0000000000000000h7Q_00000000@Y<R0000U0=h0000\3dY0000lAC_000000000000000000000000LWS>8a36L=KD`Em;00000000000000000000\hXb0<4S00GS
90G98lo0]1O>55[m000000000000000000000000HlhA00000000H3X000000000XL>l`40fd:^h8O^Z0000POUNXmBK00000000Y4b=h_JI0000TN\4000000000000
<b4WM6YL0000000000000000000000000000000000000000000000000000000000000000lgVe00000000000000000000000000000000000000000000l94F0000
00000000=1a70000h3ZJ0000000000000000lI2TLQ9clV@X0000<N_m000000000000000000000000\<6n000000000000000000000000PHjW0000Hl8;4WIGD<Nl
000000000EXG0000D=BG00000000`TG\0000I0Jk0000haQS00000000000000000000000000000000LXH@0000X<YQ0000000000000000dH`20000000000000000
0000`nc0000000000000000000000000T>Rf0000L9dX0000000000004]T\16>P000000000000LLZS=5i]000000004>5LD3lMXUS^00000000000000000000<Q?f
00000000000000008GkPTaQm0000000000000`2k0000000000000000U4QW0000@l]W0000dIJl000000000000000000000000\iYi000000000000P0_EH:T>@9Ak
\S82m2@[4S<5m43f00000hk6000000000000000000000000000000000000A4iE00000000Q5h`0000H:]H00000000D6?ID9jVPZR300000000000000000000hYfP
00000000000000000000lKII000000000000000000000000000000000000000000000000000000000000@56L0000000000000000000000000000000000000000
4=gc0000000000000000000000004`hc00004Aff<hcCd[OC<mf;51P80000PU3h`17S0000i2U50000\31800000000000000000000000000000000L]<\00000000
l58a0000000000000000\2R?000000000000000000000000000000000000000000000000@3ol@Gg000000000000000000000XfGLA1Rb00000000000000000000
=0oQ00000000000000000000000000000000000000000000000084]k00000000TEOYDcA8P33b00000N_T00000000000000000000X>2>\8=hd;;dT`4m00000000
00000000L7gF0000000040K`U1k7000000000000000000000000000000000000X6CD00000000000000000000X7OI000000000000`3lA45Q3`FaBhRb>I5V<8QoH
10g[LDAZ000000000000m5?o000000000000000000000000\WNBHnjb000000000000DLEO00000000000000000000000000000000000000000000000000000000
\I654ihY0000M4<I00000000000000000000000000000000@DAE0000000000000000d4C60000000000000000000000000000000000000000dXVg00000000d5I^
0000Hk[CDa``00000000000000000000000000000000000000000000000000000000Q0ZG00000000L7fJ00000000000000000000D?g_0g39000000000000Q54X
0000000000000000dWH30000L?fW\W5d000000000000000000000000000000000000000000000000000000000000000000000000000000000000@75>i2]10000
0000000000000000000000000000000000000g64000000000000000000000000<E0@lWQN89Pi000000000000m2>d00000000lA\`lCZiHQ4T\QVo@bR700000000
00000E]B0000000000000000000000000000X<f6h@Ok00000000l46S00000000`dTj000000000000468[00000000d>?`U1_j0000000000000000`ER@dOdW0000
<iH[0000TZ3WdoUU0000000000000000000000000000\hoU0000lblPTaS8000000008MWI00000000000014OF000000000000000000000000M30\000000000000
0000000000000000000000000000d7WoPZ0A@Z1HI4`<000000000000\XSD0000000000000000L:H500000000000000000000Pbg5@HNX0000<:S<000000000000
000000000000U1]]00000000000000000000LcQa099j0000@CCB0000000000000000000000000000000000000000l5?3E6`049DD0000HeoS0000000000000000
00000000000000000000dL66000000000000D]LF00000000000000000000DI`\T]]:0000I37D0000000000004@gV000000000000LYi:00000000a0B600000000
000000000000h2i44;KE0000l:[8lR6`00000000\Nj@0000000000000000000000000000000000000000000000000000<[oIT^=CD;]B00000000000000000000
M2@40000000000000000`LY;PQAi0000X2@^0000l9R[00000000000000000000000000000000LaZ\000000000000000000000AD\0000HJg910lK000000000000
8TIb000000000000L>=e000000000000000000000000lQE254d9a6hHLlLZh^A00000d<LX00000000000000000000000000000000<B[kDLjc00000000DgmT0<fU
PK?gLi:a00004o>d000000000Bn7<F<Z00000000000000000000000000000000<Wla000000000000<ROk<2ek000000000000<F:j00000000000000000000hOK7
000000000000\A6900000000lEV;000000000000000000000000000000000000000000000000`oEP\kZa000000000000DEh?0000000000000000000000000000
Q5n;00000000000000000000000000000000000000000000000000000000=0XBTEd800000000<6a7000000000000\27l00000000XC=lL>nfdUTE00000000DS1G
000000000000Po8>0000000000000000Xhm@000000000000000000000000lBXc0000000000000000<e^b000000000000000000000000000000000000\Rdc0000
00000000dZE10000000000000000000000000000P_3g000000000000\eN<000000000000000000000000000000000000000000000000000000000000E3afXPY4
d]7W000000000000875c000000000000000000000000000000000000@5Red\R10000000000000000E3]Ia6gdTi6900000eMH0000<]`000000000`0TMH@XQ01GV
00000000000000000000\SlJ000046AD0000hG3100000fZ00000000000000000000000000000dKcS0000\nM3\;P_L=:V0000lF4NQ61F45eVhEbk`W0g00000000
000000000000\;C?<NXULEAn000000004?T@00000k:80000000000000000000000000000XK3?dCW3<>SYL[m9<kTc0000000000008Z?`000000000000hhXK0000
00000000000000000000=6Om000000000000XBLnLSNf\V2_h[Nn0000HE^K0000X5WY00000000L9?;00000000000000000M27000000000000LRk600000000U4Rh
000000000000`@=600000000000000000000000000000000000000000000LXVJ0000dVLd0000XMY9D?MI00000000000000004\MT000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000Te?h000000000000LAcB00000000P3420000000000000000lA8`00000000
00000000000000000000Pk?M00000000000000000000000000000000PmR`LNc?H\d[8KJ4hlZcLl<1HoV:<9ILPR2\00000000000000000000`ann0IgddlaB0000
000000000000000000000000Hj]>93XE00000000000000000000@`Qc0000dH3G00000000000000000000000000000000000000000000TO3j0000000000000000
00000000D3P700000000000000000000000000004I4M0000000000000000000084ml0000m5i0@6O70000l9YP`1eQ0000000000000000TGSVLRR>\RO^00000000
00000000h^6f0000HDh>00000000h6Sk00000000`>o2`18ZH8e8LMH;0000000000000000XlJo4N5Z0000lmm30000000000008[@T000000000000000000008Hgg
00000000000000008MIoU4lA0000m3c^000000000000000000000000000000000000LjP7d:g1m2kT0000PChn00000000`kY70000000000000000000000000000
000000004Hd300000000X<8>0000000000000000T<J?h=3e00000000000000000000000000000000000000000000000000000000000000000000DOjK00000000
\Hk=4X=C0000000000000000000000000000dQW]00000000000000000000000000000000<RSF4bk1000000000000000000000000000000000000@;;B00000000
0000l;5kXR>ITSdD0000000000000000000000000000000000000000D0b0000000000000000000008;k;0000@[7UU3RRl]eU@:880000lOJA0000000000000000
0000dknU`kF]0000lH@1000000000000000000000000@0gg0000hK@m000000000000d58U`M?b8PWIlYA90000000000000000TZU4<DQU0000000000000000<QL4
0000000000000000\`@W00000000PKdCD5]<0@dELWYVDcF^i2m80000DYB=000000000000D0f]00000000H<@\00000000L\AB8AHW<MSn0d6>0000000000008m9o
000000000000000004i<\HU6XJ?m0Mg]00000000`J0>000000000000000045E500000000000000000000000000000000@1In000000000000\Q1oTJ4C4;Oe0000
0000LELI0000000000000000000000000000I5WR0000000000000000PYIM00000000000000000000lWi@00000000000000000000000000000000000000000000
00008^8i0000PA<b<Ho800000000000000000\3a00000000000000000000000000004`o\000000000Cj5000000000000000000000000000000000PnAh?hiH`AX
0000000000000000l^`k000000000000000000000000P4]7<^mH000000000000000000000000000000000000000000000000<N>X00000000H2T30000lEg70000
00000000000000000000PN370000LTWJ00000000DLHE0000000000000000\8j;000000000000000000000000000000000000@28X00000000000000004JXQ0c0D
14Qd0000000000000000m6bK000000000000000000000000Lm`P0000lE5M0000T@oG00000000d;MShFON0000000000000000000000000_>F0000<7X^@BQQ0000
L^Uk0000000000000000000000000000000000000000000000000000000088XE000000000000<K8>000000000000000000000000000000000000000000000000
00000000e5Hg8RgoD\Ga0000000000000000PMj80000\ETn0000H60jl5T6hccW0000000000000000`7i``BdH00000000TD\QhEO10000000000000000XZT:0000
0000DHY`0000T?a]0000000000000000LQN7000000000000000000000000000000000000`;j=000000000000hYnP0000000000000000`11W00000000X=HP8`R4
HXV<H<60L[1K8J1A`eSH0000H795Di9d0000000000000000XD\]m2K?d?HO000000000000lX<E0000e4^b000000000000PKW000000000db3g0000HEn=hWjc0000
000000000000000000000000000000000000Pa=RDS^ZXQ?;000000000000hG;f0000000000000000000000000oh>000000000000H0T^I50c0000000000000000
000000000nGF0000000000000000@ajPPIc<PQQm]1Pk000000000000000000000000000000004aOe00000000LO>_000000000000000000000000000000000000
P>eL000000000000hK9G00000000ddY40000000000000000000000000000000000000000000000000000000000000000Ln;S00000000000000000000`lFc0000
000000000000`:Fn0000000000000000lPnNdMkF0000000000000000000000000000\2Sc0000M3i^000000000GnS000000008_@]<`cU`B]<00008dlY00000000
0000000000000000000000000000000000000000000000004308\:2XXbV4=2^;0lo?0000000000000000<Y3D`3d300000000000000000000TW]c`b?AdeXW0000
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
w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Native, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Da), M::Suffix, 0),
w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0), w(K::Expected, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Address, Some(L::Lt), M::Whole, 0),
w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0),
w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5),
w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Fluency, Some(L::Hu), M::Whole, 2),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::From, Some(L::Fi), M::Whole, 0),
w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Nl), M::Whole, 0),
w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Conjunction, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Expected, Some(L::De), M::Whole, 0),
w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::It), M::Whole, 1), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Unit, Some(L::Pt), M::Whole, 1), w(K::Present, Some(L::Ga), M::Whole, 0),
w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Expected, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Ca), M::Whole, 1), w(K::Native, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
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
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5),
w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4),
w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0),
w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0),
w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0),
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0),
w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::At, Some(L::Fr), M::Whole, 0),
w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3),
w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Pt), M::Whole, 5),
w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0),
w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0),
w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0),
w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0),
w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0),
w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0),
w(K::Document, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0),
w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2),
w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0),
w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0),
w(K::From, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0),
w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0),
w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0),
w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0),
w(K::From, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0),
w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5),
w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0),
w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0),
w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0),
w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0),
w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4),
w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4),
w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3),
w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ga), M::Whole, 8), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::En), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8),
w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Tr), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8),
w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Hu), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8),
w(K::Degree, Some(L::Et), M::Whole, 8), w(K::Degree, Some(L::Is), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Subject, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5),
w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8),
w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1),
w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0),
w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5),
w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2),
w(K::Document, Some(L::Et), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 0), w(K::At, Some(L::Ca), M::Whole, 0),
w(K::Online, Some(L::Es), M::Whole, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6),
w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2),
w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1),
w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5),
w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5),
w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5),
w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5),
w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2),
w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5),
w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2),
w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0),
w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0),
w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0),
w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6),
w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3),
w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5),
w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0),
w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3),
w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4),
w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3),
w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0),
w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0),
w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2),
w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2),
w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Employer, Some(L::De), M::Suffix, 0),
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
w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
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
w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 0),
w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
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
w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4),
w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0),
w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 0), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0),
w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2),
w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2),
w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0),
w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0),
w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0),
w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0),
w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0),
w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0),
w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0),
w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0),
w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2),
w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3),
w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::Lv), M::Whole, 4),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0),
w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0),
w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4),
w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8),
w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1),
w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4),
w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
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
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0),
w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3),
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
w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0),
w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0),
w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3),
w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Unit, Some(L::Ca), M::Whole, 3),
w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0),
w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4),
w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0),
w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2),
w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0),
w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0),
w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3),
w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4),
w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0),
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
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0),
w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3),
w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 0), w(K::At, Some(L::Sk), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0),
w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6),
w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0),
w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0),
w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 0), w(K::At, Some(L::Sk), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0),
w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0),
w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2),
w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3),
w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 0),
w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2),
w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5),
w(K::At, Some(L::Pl), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 2), w(K::At, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0),
w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0),
w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0),
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
w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0),
w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5),
w(K::Fluency, Some(L::El), M::Whole, 3), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3),
w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4),
w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0),
w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6),
w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0),
w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3),
w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5),
w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::At, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1),
w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0),
w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4),
w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8),
w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2),
w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4),
w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0),
w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0),
w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0),
w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5),
w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2),
w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7),
w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2),
w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3),
w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0),
w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0),
w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1),
w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1),
w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5),
w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0),
w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3),
w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0),
w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0),
w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2),
w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2),
w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0),
w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5),
w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0),
w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0),
w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2),
w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2),
w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2),
w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0),
w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1),
w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0),
w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1),
w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3),
w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0),
w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0),
w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4),
w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0),
w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0),
w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3),
w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3),
w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0),
w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0),
w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6),
w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0),
w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0),
w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0),
w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0),
w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6),
w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4),
w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0),
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
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2),
w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
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
w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0),
w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8),
w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2),
w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0),
w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Present, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0),
w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
