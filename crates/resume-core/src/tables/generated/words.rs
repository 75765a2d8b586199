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
02``02`a02`b02`c02`d02`e02`f02`g02`h02`i02`j02`k02`l02`m02`n02`o02a002a102a202a302a<02aC02aJ02aQ02aX02aY02aZ02a[02a\02a]02a^02a_
02a`02aa02ab02ac02ad02ae02af02ag02ah02ai02aj02ak02al02am02an02ao02b002b102b202b302b402b502b602b702b802b902b:02b;02b<02b=02b>02bE
02bL02bS02bZ02b[02b\02b]02b^02b_02b`02ba02bb02bc02bd02be02bf02bg02bh02bi02bj02bk02bl02bm02bn02bo02c002c102c202c302c402c502c602c7
02c802c902c:02c;02c<02c=02c>02c?
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
0x200a80006008089, 0x42c088221082801, 0x80005000804190, 0x808000000000010, 0x20080008000600, 0x6010414004208, 0x220108002000005, 0x400200280400430,
0x4030a20882012, 0xac2e00800003480, 0x50020040040000a0, 0x3808000200240004, 0x2008247000084000, 0x2002008510001000, 0x2000400000012060, 0xe0001008000008,
0x300000903008200, 0x80004000022040, 0x18000000800800, 0x2011002024000000, 0x310700002000002, 0x42001000280000, 0x8600090202210d4, 0x80810020000000,
0xd0942000000100, 0x41c8026008810081, 0x4100041050400, 0x488040b004034002, 0x4200000808254540, 0x4012000009404000, 0x604000080000412, 0xc0200010040002,
0x1450310030a00148, 0x8004000181000, 0x2000210400, 0x42800800840832, 0x81000200800, 0x148008180008100, 0x1000000008480400, 0xc002800042000000,
0x200000000004081, 0x20800800101142, 0x5300a000022, 0x400830c08050200, 0x404040004042, 0x1090180010005, 0x2008000002000014, 0x2000000002,
0x4000000000902109, 0x802200002282000, 0x8480400000010200, 0x40000000000000, 0x400002c084800040, 0x600000010200080, 0x1020820000001000, 0x1000400020012000,
0x2000836000080000, 0x208001010010, 0x80404000402c80, 0x800408000002011, 0x240002000001400, 0x320102000010520, 0x100000040001020, 0x300002400430026,
0x6000004000200, 0x800040000000008, 0x4080800000, 0x420c0004000, 0x1240080000000000, 0x110024801004002, 0x4000e00080011018, 0x40040a0020800400,
0x400200, 0x40000400c004000, 0xa04800005400200, 0x8200000021002004, 0x402000000202004, 0x1080142000000048, 0x8010001010000000, 0x8440100044034201,
0x10488200080, 0x4021000000000, 0x800020200082010, 0x10400000204000, 0x200000000012800, 0x204800004000088, 0x5800004040001, 0x400000208000002,
0x8000002000020380, 0x1d08000418000000, 0x4014200c104010, 0x800004400882000, 0x800102000024c8, 0x400000001cc0040, 0x8010204010000000, 0x8886008000000000,
0xc00810a00001, 0x220000000000000, 0x4000000064000300, 0x400200081001000, 0x400100268840100, 0x4600000000822000, 0x4002000, 0x10000200000020,
0x808850004080210, 0x1090320, 0x80000008293c0, 0x2040010000120010, 0x204200000040200, 0x101000004a10000, 0x4080000810000300, 0x5084181400080002,
0x2402002000000820, 0x18840008804000, 0x100888400400000, 0x81280428008022, 0x8220000400018002, 0x8020002200081040, 0x2800020980088104, 0x8000840c00441100,
0x2001000820000080, 0x80488040a000001, 0x840000c040060, 0xd90200000810010, 0x82002008000c081, 0x1080054000042c, 0x40c0808200c001, 0x121820084108d000,
0x240021100000000, 0x20100001, 0x800000080801d, 0x40808040008401, 0x422800040004000, 0x1404908180001210, 0x804008000000400, 0xc9088000220,
0x2001800002000a0, 0x280600000004e80, 0x831000000882440, 0x403080004000000, 0xa41004022a, 0x2142000004422, 0x200402000800012, 0x400402810041000,
0x428005080201090, 0x20000810c000009, 0x90080c340080000, 0x6010000000084, 0x4400204000, 0x2010201641003a00, 0x4001000c11810000, 0xca4000e000000,
0x8000098000038000, 0x8080243010020000, 0x1000840200000022, 0x8000070, 0x400011000000011, 0x2400a02020700000, 0x1000802400005100, 0x8204040004080008,
0x44110c03001100, 0xc280210000010001, 0x100c000080000080, 0x80400102100000, 0x4000808004000800, 0xc00034000081c80, 0xb000400c008, 0x1000000404010040,
0x82000020000045, 0x200000600201048, 0xa001088008012000, 0x4a82022010000841, 0x801080030148, 0x80000000001c0, 0x20010880d000200, 0x80089000084000,
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
awarded	09301
awards	00N01
aws certified	01N01
ay	09401
ayudante	01A01
ayuntamiento	07@01
az	09503
az dosud	09801
azi	01i01
azienda	03?01
azienda agricola	03?01
azubi	09901
azure	01N01
aðaleinkunn	01j01
aðalgrein	01k01
año	09:01
años	09:01
aģentūra	05c01
aşçı	05701
až	09;02
až dosud	09801
așteptat	07U01
b a	09=01
b arch	09=01
b b a	09=01
b com	09=01
b dul	04D01
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
b-dul	04D01
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
baas	04J02
bab	09D01
bac	09E01
bac +2	09F01
bac +3	09G01
bac +5	03A01
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
bac+5	03A01
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
backen	04X01
backend	06U01
backer	05F01
backerei	03801
badacz	01m01
badan	07A01
baecker	05F01
baeckerei	03801
baer	09d02
bafa	03B01
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
bainisteoir	03H01
bairro	04:01
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
bakanligi	03J01
bakanlığı	03J01
bakari	06501
bakarí	06501
baker	0:<02
bakeri	0:>01
bakery	02n01
bakkalargrada	09>01
bakkalaureat	09Y01
bakkalárgráða	09>01
bakken	0:?01
bakker	02P01
bakkerij	02O01
balai	07A01
balas	0:@01
balconista	02Q01
balva	00B01
ban	0:A01
ban hang	09H01
ban ngu	0:B01
banc	0:C02
banca	0:E02
banco	08;02
bancă	03701
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
bankas	03>01
bankasi	03J01
bankası	03J01
banker	01h01
banki	06501
bankkauf	05F01
banque	02f01
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
baskan	05701
baskani	05701
baskunskaper	0;H01
baslangic	0;I02
baslangic seviyesi	0;K01
batiment	04Y01
batxiller	0;L01
batxillerat	0;L01
bau	03801
baugeschaeft	03801
baugeschaft	03801
baugeschäft	03801
bauleiter	05F01
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
başkan	05701
başkanı	05701
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
beasiswa	05Y01
beauftragte	05F01
bec	0;Y01
beca	0;Z02
becari	02501
becaria	02602
becario	01A01
becelor	0;\01
beco	04:01
becària	02501
bed	09=01
bedrift	0:>01
bedrijf	02O01
befaehigung	0;]01
befahigung	0;]01
befriedigend	0;^01
befähigung	0;]01
begeleider	02P01
beginnend	0;_01
beginner	0;`04
begraensad	0;H01
begraenset	0;d01
begransad	0;H01
begrenset	0;e01
begränsad	0;H01
begrænset	0;d01
begynder	0;f02
beheerder	02P01
behoerde	03801
behoerighet	0;h02
behorde	03801
behorighet	0;h02
behörde	03801
behörighet	0;h02
bei	0;j01
bei der	0;j01
beim	0;j01
beitrag	0;k02
bekar	0;m01
beklenen	0;n01
bekâr	0;m01
belediyesi	03J01
belge	0;o01
belgesi	0;o01
belum kawin	0<001
belum menikah	0<001
bendahara	02101
bendrove	03>01
bendrovė	03>01
benevole	01W01
beng	09=01
bengkel	07A01
benh vien	0:]01
bep	0<102
beraeknad	0<301
beraeknas	0<301
beraknad	0<301
beraknas	0<301
berater	05F01
berechtigung	0;]01
bereich	01B02
beri	0<402
bernudarzs	03h01
bersertifikat	0<601
berufsausbildung	01?01
berufskolleg	0<701
berufsschule	0<701
beräknad	0<301
beräknas	0<301
bescheinigung	0;]01
best	00N01
bestuurslid	02P01
beszerzo	02001
beszerző	02001
betreuer	05F01
betrieb	03801
betriebswirt	03[01
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
bibliotecar	03M01
bibliotecara	03M01
bibliotecari	02501
bibliotecaria	02602
bibliotecario	0<E03
bibliotecară	03M01
bibliotecària	02501
bibliotecário	02Q01
bibliotecă	03701
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
bibliothecaris	02P01
bibliotheek	02O01
bibliothekar	05F01
bibliotheque	02f01
bibliothèque	02f01
bibliothécaire	01W01
bibliotēka	05c01
bidan	02101
bidang	09h01
bidang studi	0<R01
biedriba	05c01
biedrība	05c01
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
birojs	05c01
birou	0=002
bis	0=202
bis dato	04401
bis heute	04401
bis jetzt	04401
bis zum	0=401
bitrade	02801
bitraede	02801
biträde	02801
biuras	03>01
biuro	0=502
biyolog	05701
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
bl	04D01
bladamadur	0<f01
blagajnica	0=901
blagajnik	0=:02
blaðamaður	0<f01
bliain	0=<01
bliana	0=<01
bln	0==01
bloco	04:01
blog post	0=>01
blok	0=?02
bloque	08Z01
bls	01N01
blvd	05a01
bmus	09=01
bo	0=A03
bo phan	0:A01
boa	0=D01
bodega	07@01
bodegas	07@01
bodegues	03C01
boek	0<W01
boekhouder	02P01
boernehave	0=E02
bog	02a01
bok	0=G03
bokari	0<f01
bokasafn	06501
bolag	0=J01
boletin	01\01
boletín	01\01
bolnica	02j03
bolnisnica	0=K01
bolnišnica	0=K01
bolsa	00M01
bolseiro	02Q01
bolsista	02Q01
bolt	04@02
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
botiga	03C01
bottega	03?01
boulanger	01W01
boulangerie	02f01
boulevard	0=Y03
bourse	00L01
boutique	02f01
bouw	02O01
box	0=\01
boşanmış	0;m01
bpharm	09=01
br	0=]01
bra	0=^03
branca	0=a01
branch	0=b01
brandos atestatas	0=c01
brans	04;01
branş	04;01
brauerei	03801
braut	0=d02
brev	0=f01
brevet	0=g03
brevet de technicien superieur	09F01
brevet de technicien supérieur	09F01
brevet des colleges	09E01
brevet des collèges	09E01
brevetto	06Z01
brewer	01h01
brewery	02n01
brigadnik	0=j01
brigádník	0=j01
brivi	0=k01
brivi parvaldu	0=k01
brivpratigais	02I01
broadcasting	02n01
broker	01h01
bronze	00N01
bronze medal	00N01
bronzovy	00501
bronzový	00501
brouwerij	02O01
browar	02m01
brukbar	0=l01
brutar	03M01
brutarie	03701
brutărie	03701
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
btec	00^01
btech	09=01
bts	0=o03
buaiteoir	0=V01
bucatar	03M01
buch	07k01
buchhalter	05F01
bucătar	03M01
buen nivel	0>201
buena	0>201
bueno	0>302
buero	03801
buerokauffrau	09901
bufet	03C01
bufete	07@01
bugun	0>501
bugün	0>501
buhaltere	02H01
buhalteris	02H01
buhalterė	02H01
builder	01h01
builders	02n01
building	05a01
buku	09D01
bul	0=]01
bulan	0==01
bulats	0;Y01
bulevar	0=]01
bulevardul	04D01
bulv	0>601
bulvari	0>601
bulvaris	0>701
bulvarı	0>601
bulvāris	0>701
bun	0>802
buna	0<h01
bunleibheal	0>:01
bunleibhéal	0>:01
bunscoil	01D01
bunusach	0>;02
bunúsach	0>;02
bună	0<h01
buon livello	0>=01
buona	0>>02
buona conoscenza	0>=01
buone	0>=01
buono	0>>02
bureau	0>@04
buro	03801
burokauffrau	09901
buroo	04d01
burosu	03J01
burs	0:c01
bursa	0>D01
bursary	00N01
bursu	0:c01
bursă	0>D01
buruh	02101
business analyst	06U01
business fluent	0>E01
business level	0>E01
business school	01K01
business unit	0=b01
but	09G01
butas	03G01
butcher	01h01
butik	09f02
butikk	0:>01
buyer	01h01
bv	00`01
bvba	00`01
byg	0>F01
bygg	0>G02
byra	0>G02
byraa	0>G02
byrjandi	0>I01
byrå	0>G02
bài báo	09j01
bài thuyết trình	09j01
bài viết	09j01
bàsic	0>J02
bàsica	09o01
bác sĩ	09H01
bán hàng	09H01
báo cáo	09j01
básica	0>L04
básico	0>L04
bâtiment	04Y01
bây giờ	0;N01
bäcker	05F01
bäckerei	03801
bær	09d02
bénévole	01W01
bílstjóri	0<f01
bók	0>P01
bókari	0<f01
bókasafn	06501
bóthar	07101
bölüm	0=L02
bölümü	0=N02
børnehave	0=E02
büro	03801
bürokauffrau	09901
büroo	04d01
bürosu	03J01
bărbat	0:^01
bărbătesc	0:^01
bērnudārzs	03h01
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
c o	0>Q01
c p	0>R01
c so	0>S01
c.so	0>S01
c/o	0>Q01
c1	0>T01
c2	0>U01
cabinet	02f01
caces	03B01
cad	0>601
caddesi	0>601
cadre	01W01
cae	0;Y01
cafe	02n01
café	02n01
cahiers	0>V01
caibidil	0>W01
cainteoir duchais	0>X01
cainteoir dúchais	0>X01
caisse	02f01
caissier	01W01
caissiere	01W01
caissière	01W01
caixa	02Q01
cajera	01A01
cajero	01A01
cal	03C01
calea	04D01
calificacion	0>Y01
calificación	0>Y01
calificare	01[01
calificativ	0>Z01
calle	08Z01
camara	07@01
camara municipal	02R01
camarera	01A01
camarero	01A01
cambrer	02501
cambrera	02501
cambridge	0;Y01
cameriera	01l01
cameriere	01l01
cami	08h01
camino	08Z01
campus	0>[01
cams	01N01
camí	08h01
can ban	0>\02
cand	0>^01
cand jur	0>^01
cand mag	0>_03
cand merc	0>^01
cand polyt	0>^01
cand scient	0>^01
cand. mag	0>b01
cand.jur	0>^01
cand.mag	0>c02
cand.merc	0>^01
cand.polyt	0>^01
cand.scient	0>^01
cantina	03?01
cantine	03?01
cao cap	0>e01
cao cấp	0>e01
cao dang	0>f02
cao hoc	0:J01
cao học	0:J01
cao đẳng	0>f02
cap	0>h04
capataz	01A01
capes	03A01
capital	02n01
capitol	0>l02
capitolo	06Z01
capitulo	0>n02
capo	01l01
capocantiere	01l01
capoprogetto	01l01
captain	01h01
capítol	0?001
capítulo	0>n02
caregiver	01h01
carer	01h01
caretaker	01h01
carne	01Z01
carnet	0?102
carné	01Z01
carpenter	01h01
carrer	08h01
carretera	0?302
carte	06Y01
carteira	0?501
casa editrice	03?01
casada	0?603
casado	0?902
casat	0?;01
casatorit	0?<01
casatorita	0?<01
cashier	01h01
casier	03M01
casiera	03M01
casieră	03M01
casnicka	0?=01
casnik	0?=01
casopis	0?>04
cassiera	01l01
cassiere	01l01
castigatoare	0>D01
castigator	0>D01
cbs	0?B01
cbse	00E01
ccie	01N01
ccna	01N01
ccnp	01N01
cd	0>601
ce jour	00_01
ceadunas	0?C01
ceadúnas	0?C01
ceannaire	03H01
cearnog	07101
cearnóg	07101
cedex	04Y01
cedula	0?501
ceg	06l01
cegep	01M01
ceh	01N01
ceim	09n01
ceim bhaitsileara	09n01
celi	0;Y01
celibataire	0?D01
celibe	0?E01
celler	03C01
cellers	03C01
cellule	0?F01
celpe bras	0;Y01
celpe-bras	0;Y01
cels	0>701
celta	01N01
cena	0?G02
centar	0?I02
center	0?K02
centras	03>01
centre	03C01
centre de formacio	01L01
centre de formació	01L01
centre de formation	01M01
centre hospitalier	02f01
centro	0?M03
centro de formacao	0?P01
centro de formacion	0>[01
centro de formación	0>[01
centro de formação	0?P01
centro educativo	0>[01
centro universitario	0?P01
centro universitário	0?P01
centrs	05c01
centru	03701
centrul	03701
centrum	0?Q05
ceo	06U01
cep	04:01
cercetatoare	03M01
cercetator	03M01
cercetătoare	03M01
cercetător	03M01
certificaat	0?V02
certificacao	0?501
certificacio	01Y01
certificacion	01Z01
certificació	01Y01
certificación	01Z01
certificada	0?X03
certificado	0?[02
certificare	01[01
certificat	0?]03
certificat de calificare	09K01
certificata	0?`02
certificate	01U01
certification	0?b02
certificato	01>01
certificată	01[01
certificazione	01>01
certificação	0?501
certificeret	0?d01
certificering	0?e02
certificiran	0?g01
certifie	03B01
certified	01U01
certifiee	03B01
certifierad	0?h01
certifiering	0?h01
certifikace	0?i01
certifikacia	0?j01
certifikat	0?k09
certifikat tas sekondarja	0@401
certifikazzjoni	0@501
certifikácia	0?j01
certifikát	0@602
certifié	03B01
certifiée	03B01
certyfikat	0@801
certyfikaty	0@801
certyfikowany	0@801
cerveny diplom	0@902
cesta	0@;03
cestne uznani	00501
cestne uznanie	00401
cet 4	0;Y01
cet 6	0;Y01
cet-4	0;Y01
cet-6	0;Y01
cet4	0;Y01
cet6	0;Y01
cevirmen	05701
cevrimici	0@>01
ceļš	0>701
cfa	0@?02
cfgm	0@A02
cfgs	0@C03
cfo	06U01
cgpa	0@F01
chair	01h01
chairman	01h01
chairwoman	01h01
champion	00N01
chantier	02f01
chantiers	02f01
chapitre	0>V01
chapter	0=>01
charge	01W01
chargee	01W01
chargé	01W01
chargée	01W01
charity	02n01
chartered	01U01
chauffeur	0@G02
chauffoer	01n02
chauffor	01n02
chaufför	02801
chauffør	06=01
chaussee	0@I01
chef	0@J06
chef de projet	01W01
chefe	02Q01
cheffe	01W01
chefin	02[01
chemiker	05F01
chemin	04Y01
chemist	01h01
chercheur	01W01
chercheuse	01W01
chez	0@P01
chief	01h01
chimico	01l01
chimist	03M01
chu	02f01
chu tich	09H01
chua ket hon	0@Q01
chung chi	0:G01
chung chi hanh nghe	0:G01
chung cu	0@R01
chung cư	0@R01
chung nhan	0:G01
chuong	09j01
chuyen gia	0@S01
chuyen nganh	0@T01
chuyen sau	0@S01
chuyen vien	09H01
chuyên gia	0@S01
chuyên ngành	0@T01
chuyên sâu	0@S01
chuyên viên	09H01
chwila obecna	04301
chwili obecnej	04301
chưa kết hôn	0@Q01
chương	09j01
chủ tịch	09H01
chứng chỉ	0:G01
chứng chỉ hành nghề	0:G01
chứng nhận	0:G01
cia	01N01
cicle formatiu	0;L01
cicle formatiu de grau superior	0@U01
ciclo formativo de grado medio	09c01
ciclo formativo de grado superior	0@V01
cientific	02501
cientifica	02602
cientifico	01A01
cientista	02Q01
científic	02501
científica	02602
científico	01A01
cift anadal	0@W01
cijfer	0@X01
cikk	0@Y02
cils	0;Y01
cio	06U01
cipd	01N01
cirak	05701
cisa	01N01
cism	01N01
cisnik	0=j01
ciso	06U01
cissp	01N01
city of	02n01
civil partnership	0@[01
civilekonom	0@\01
civilingenioer	0>^01
civilingenior	0>^01
civilingeniør	0>^01
civilingenjoer	0@\01
civilingenjoersexamen	0@\01
civilingenjor	0@\01
civilingenjorsexamen	0@\01
civilingenjör	0@\01
civilingenjörsexamen	0@\01
cka	01N01
ckad	01N01
clan	0@]03
clanak	0@`02
clanek	0@b02
clanica	0@d02
clanok	0@f01
classificacao	0@g01
classificação	0@g01
cleaner	01h01
clen	0@h02
clerk	01h01
clinic	02n01
clinica	0<@05
clinică	03701
clinique	02f01
close	05a01
clínica	02g03
cma	01N01
cmo	06U01
cnam	0@j01
cnavt	0;Y01
cnh	0?501
co	0@k02
co author	0=>01
co ban	0>\02
co founder	01h01
co gia dinh	0@Q01
co ltd	00`01
co phan	0:]01
co-author	0=>01
co-founder	01h01
co. ltd	00`01
co., ltd	00`01
coach	0@m04
cocinera	01A01
cocinero	01A01
coeficiente de rendimento	0@g01
cok iyi	0A102
cok iyi derecede	0A301
colaiste	01D01
colegiada	01Z01
colegiado	01Z01
colegio	0A402
colegio oficial	07@01
colegiu	07201
colegiu universitar	0A601
colegiul	07201
colla	03C01
collaboratore	01l01
collaboratrice	01l01
college	0A704
collegio	01O01
colloque	0>V01
collège	01M01
colonia	08Z01
col·legi	01L01
coláiste	01D01
colégio	0?P01
combinat	03701
comercial	02602
comercio	02R01
comfortable	0A;01
comhairle	0A<01
comhairleoir	03H01
comhar	0A<01
comhdhail	0>W01
comhdháil	0>W01
comhlacht	0A<01
comhordaitheoir	03H01
commendation	00N01
commercial	01W01
commerciale	05I02
commessa	01l01
commesso	01l01
communaute	02f01
communauté	02f01
commune	02f01
communication	0>V01
communications	02n01
communicative	0A=01
community college	01K01
comortas	0=V01
compagnia	03?01
compagnie	02f01
companhia	02R01
compania	07@01
companie	03701
company	02n01
companyia	03C01
compañía	07@01
competent	0A;01
competente	0A>02
competition	00N01
comprador	02Q01
comptable	0A@02
comptia	01N01
comuna	04D01
comune	03?01
comunicacao	04m01
comunicacio	0?001
comunicacion	01\01
comunicació	0?001
comunicación	01\01
comunicare	06Y01
comunicação	04m01
comércio	02R01
comórtas	0=V01
con lode	00G01
concentration	0AB01
conclusao prevista	0AC01
conclusão prevista	0AC01
concorso	00O01
concours	00L01
concubinage	0?D01
concurs	0AD02
concurso	0AF02
conducteur	01W01
conductor	02602
conductora	02602
conductrice	01W01
conference	0AH02
conferencia	0AJ03
conferentie	0<W01
conferenza	06Z01
conferinta	06Y01
conferință	06Y01
conferència	0?001
conferência	04m01
confirme	0AM01
confirmé	0AM01
conférence	0>V01
cong nhan	09H01
cong tac vien	09H01
cong ty	0:]01
congres	0AN03
congreso	01\01
congresso	04m01
congrès	0>V01
congrés	0?001
coniugata	0?E01
coniugato	0?E01
conjunto	04:01
conocimientos basicos	0AQ01
conocimientos básicos	0AQ01
conoscenza base	0AR01
conseguimento previsto	0AS01
conseil	02f01
conseiller	01W01
conseillere	01W01
conseillère	01W01
conservatoire	01M01
conservatori	01L01
conservatorio	0AT03
conservatorium	07]01
conservatorul	07201
conservatory	01K01
conservatório	0?P01
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
consultancy	0AW02
consultant	0AY05
consultanta	03M01
consultante	01W01
consultantă	03M01
consulting	02n01
consultor	02203
consultora	0A^04
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
continuing	0Ab01
contractor	01h01
contrada	0>S01
contributor	01h01
controleur	0@G02
controleuse	01W01
controller	0Ac02
contrôleur	01W01
contrôleuse	01W01
convegno	06Z01
conversa	0Ae01
conversacao	0Af01
conversacional	0Ag01
conversatieniveau	0Ah01
conversation	07D01
conversational	0Ai02
conversationnel	07D01
conversação	0Af01
conversațional	0Ak01
coo	06U01
cook	01h01
cooperativa	0<@05
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
coordinatrice	0Al03
coordonatoare	03M01
coordonator	03M01
copywriter	0Ao02
corp	00`01
corporacion	07@01
corporación	07@01
corporation	0B102
corso	0B302
corso di laurea	0B501
costruzioni	03?01
cou	09c01
council	02n01
counsellor	01h01
counselor	01h01
county	02n01
couramment	0B601
courant	0B601
courant et professionnel	0B701
cours	04Y01
coursera	0@j01
court	05a01
cozinheira	02Q01
cozinheiro	02Q01
coördinator	02P01
coördinatrice	02P01
cp	08Z01
cpa	01N01
cpe	0;Y01
cpo	06U01
crea	0?501
creche	0B802
credential	01U01
crescent	05a01
crèche	02f01
csapat	0B:01
csc	0B;02
cscs	01N01
csm	01N01
csoport	0B=03
ct	05a01
ctesp	0B@01
cto	06U01
cu nhan	0:H01
cu nhan dai hoc	0:H01
cua hang	0:]01
cuideachta	0A<01
cuiner	02501
cuinera	02501
cuisinier	01W01
cuisiniere	01W01
cuisinière	01W01
cukrasz	02001
cukrász	02001
cukup	0BA02
cukup baik	0BC01
cum laude	0@F01
cunostinte de baza	0BD01
cunoștințe de bază	0BD01
cuntasoir	03H01
cuntasóir	03H01
cuntoir	03H01
cuoc thi	0:I01
cuoca	01l01
cuoco	01l01
cup	00N01
curator	01h01
curent	0BE01
current	0Ab01
currently	0Ab01
curriculo	0BF02
curriculo profissional	0BH01
curriculum	0BI06
curriculum vitae	0BO0@
curriculum vitæ	0B_01
currículo	0BF02
currículo profissional	0BH01
currículum	0B`02
currículum vitae	0Bb01
currículum vítae	0Bc01
curs	0Bd02
curso	0?[02
curso tecnico	0B@01
curso tecnico superior profissional	0B@01
curso técnico	0B@01
curso técnico superior profissional	0B@01
cuộc thi	0:I01
cv	0Bf0E
cvut	0C;01
czasopismo	06k01
cámara	07@01
câmara municipal	02R01
câștigătoare	0>D01
câștigător	0>D01
cédula	0?501
cég	06l01
cégep	01M01
céim	09n01
céim bhaitsiléara	09n01
célibataire	0?D01
có gia đình	0@Q01
công nhân	09H01
công ty	0:]01
cúntóir	03H01
căn bản	0>\02
căsătorit	0?<01
căsătorită	0?<01
cơ bản	0>\02
cổ phần	0:]01
cộng tác viên	09H01
cử nhân	0:H01
cử nhân đại học	0:H01
cửa hàng	0:]01
d	0C<03
d d	0C?03
d o o	00`01
d phil	0CB01
d.d	0C?03
d.o.o	00`01
d.phil	0CB01
d1	00^01
d2	0CC02
d3	0CC02
d4	0CE01
da	0CF02
da ket hon	0@Q01
da remoto	00e01
dabar	0CH01
dabartis	0CH01
daftar riwayat hidup	0CI01
daglig leder	0CJ01
dags dato	0CK02
dai hoc	0CM01
daire	0>601
daktaro laipsnis	0CN01
dal	0CF02
dala	0CO01
dalf	0;Y01
damh	01D01
damm	0@I01
dan	0CP01
dan beri	0CQ01
danas	0CR02
danes	0CT01
dang lam	0;N01
danh hieu	0:I01
danh hiệu	0:I01
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
dari	0CU01
daring	0CV01
darzelis	0CW01
darželis	0CW01
dasar	0CX02
data scientist	06U01
datheangach	0>X01
dato	04401
dau bep	09H01
dawret	0CZ01
day	0C[01
days	0C[01
daļa	0CO01
dba	06U01
dba degree	0CB01
de	0C\09
de acasa	0Ce01
de acasă	0Ce01
de baza	0;P02
de bază	0;P02
de l	0Cf02
de la	0Ch02
dea	0Cj02
dean	01h01
dean's list	00N01
debutant	0:f02
degree	09V01
degustator	0?i01
degustátor	0?i01
deild	0Cl03
deimhniu	0?C01
deimhniú	0?C01
dekanova nagrada	00601
del	0Co05
delavec	0D401
delavka	0D401
delavnica	0=K01
dele	0;Y01
delegacion	0D501
delegación	0D501
delegada	01A01
delegado	01A01
delegue	01W01
deleguee	01W01
delf	0;Y01
delnice	0=j01
delnik	0=j01
den	0D601
den beri	0CQ01
den nay	0;N01
denetci	05701
denetçi	05701
dengan pujian	0D701
dentist	01h01
departament	0D803
departamentas	0D;01
departamento	0D<02
departaments	0CO01
departamentul	0D>01
departemen	09h01
departement	0D?04
departman	0<o01
departmani	0<o01
departmanı	0<o01
department	0=b01
department of	0DC02
dependent	02501
dependienta	01A01
dependiente	01A01
dept	0=b01
depuis	0DE01
deputy	01h01
derece	0DF02
dergi	0<X01
dergisi	0<X01
dernegi	03J01
derneği	03J01
derzeit	04401
des	0DH02
des de	0DJ02
des del	0DL01
desa	0DM01
desainer	02101
desarrollador	01A01
desarrolladora	01A01
desde	0DN04
desenvolupador	02501
desenvolupadora	02501
desenvolvedor	02Q01
desenvolvedora	02Q01
designer	0DR0:
deskundig	0D\01
despacho	07@01
despatx	03C01
dess	0Cj02
destytoja	02H01
destytojas	02H01
deug	0D]02
deust	09F01
deutsches sprachdiplom	0D_01
deuxieme prix	00L01
deuxième prix	00L01
devam	0>501
devam ediyor	0>501
devam etmekte	0>501
developer	0Ao02
developpeur	01W01
developpeuse	01W01
devops	06U01
deweloper	01m01
dezernat	06<01
dezvoltator	03M01
di	0D`03
di base	0AR01
dibinatajs	02I01
dibinātājs	02I01
dielna	03=01
dielňa	03=01
diem	0Dc01
diem trung binh	0Dc01
dienst	0Dd02
diensten	02O01
dieu duong	09H01
dieu hanh	09H01
dieu phoi vien	09H01
digital	02n01
diharapkan	0Df01
dij	0Dg02
dijk	0Di01
dilna	0Dj01
din	0Dk03
dinas	07A01
dioploma	0?C01
dioplóma	0?C01
dipartiment	0Dn01
dipartimento	0Do01
dipl	0E001
dipl inf	0E001
dipl ing	0E102
dipl ing (fh	09Y01
dipl kfm	0E001
dipl. ing	0E301
dipl.-inf	0E001
dipl.-ing	0E001
dipl.-ing. (fh	09Y01
dipl.-kfm	0E001
diplom	0E407
diplom (fh	09Y01
diplom ingenieur	0E;01
diplom-ingenieur	0E;01
diploma	0E<0A
diploma accademico	0EM01
diploma de bacalaureat	09K01
diploma de excelenta	0>D01
diploma de licenta	0EN01
diploma de master	0EO01
diploma di	0EP01
diploma di maturita	0EP01
diploma di maturità	0EP01
diploma di scuola superiore	0EP01
diploma iii	03F01
diploma in	02N01
diploma its	0EQ01
diploma iv	0CE01
diploma notu	03@01
diploma superiore	0EP01
diploma tecnico superiore	0EQ01
diploma universitario	0EM01
diplomada en	0ER02
diplomado en	09b01
diplomant	0ET01
diplomas	07\01
diplomasi	0;o01
diploması	0;o01
diplomat en	0EU01
diplomatura	0ER02
diplome	03B01
diplome d'etat	03A01
diplome d'ingenieur	03A01
diplome d'universite	03B01
diplome de grande ecole	03A01
diplomi insinoori	0EV01
diplomi-insinoeoeri	0EV01
diplomi-insinööri	0EV01
diplomingenioer	09_01
diplomingenior	09_01
diplomingeniør	09_01
diplomirana	0ET01
diplomirani	0EW03
diplomovany specialista	0EZ01
diplomovaný specialista	0EZ01
diploms	05d01
diplomski studij	0E301
diplomuddannelse	0>^01
diplomă	0E[02
diplomă de bacalaureat	09K01
diplomă de excelență	0>D01
diplomă de licență	0EN01
diplomă de master	0EO01
diplóma	0E]01
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
direcao	0E^01
direccion	0D501
dirección	0D501
directeur	0E_02
directia	0D>01
direction	0?F01
directoare	03M01
director	0Ea04
directora	02602
directrice	0@G02
direcția	0D>01
direkcija	0Ee01
direktoer	05>03
direktor	0Ef08
direktoratet	0:>01
direktore	02F02
direktorius	02H01
direktorlugu	0<o01
direktors	02I01
direktoru	05701
direktorė	02H01
direktur	02101
direktör	0En02
direktörlüğü	0<o01
direktörü	05701
direktør	05S02
diretor	02Q01
diretor executivo	02Q01
diretora	02Q01
diretoria	0E^01
direttore	01l01
direttrice	01l01
direttur	04h01
direzione	0Do01
direção	0E^01
dirigente	01l01
dis	0F002
disainer	01=01
discreta	0F201
discreto	0F302
disenador	01A01
disenadora	01A01
disertace	0F501
disertacija	0F603
disertasi	09D01
disertācija	0F901
diseñador	01A01
diseñadora	01A01
dispatcher	01h01
disputerad	0F:01
dissenyador	02501
dissenyadora	02501
dissertation	0F;02
disszertacio	0F=01
disszertáció	0F=01
distanciel	00a01
distans	0F>01
distincao	00M01
distincio	01Q01
distincion	01P01
distinció	01Q01
distinción	01P01
distinctia	0>D01
distinctie	0>D01
distinction	0F?03
distincția	0>D01
distincție	0>D01
distinção	00M01
distribuidora	02R01
ditta	0FB02
divadlo	0FD02
divisao	0E^01
divisi	09h01
divisie	0FF01
divisio	0FG01
division	0FH05
divisione	0Do01
divisioona	0FM01
divisió	0FG01
división	0D501
divisjon	0FN02
divisão	0E^01
divize	0FP01
divizia	0FQ02
divizija	0FS02
divizio	0B:01
divizjoni	0Dn01
diviżjoni	0Dn01
divorce	0?D01
divorced	0@[01
divorcee	0?D01
divorciada	0?603
divorciado	0?902
divorciat	0?;01
divorcé	0?D01
divorcée	0?D01
divortat	0?<01
divortata	0?<01
divorziata	0?E01
divorziato	0?E01
divorțat	0?<01
divorțată	0?<01
divízia	0FU01
divízió	0B:01
dizainere	02F02
dizaineris	02H01
dizainers	02I01
dizainerė	02H01
dizajner	05802
dliodoir	03H01
dlíodóir	03H01
do	0FV07
do chwili obecnej	04301
do danas	0CR02
do danes	0CT01
do dzis	04301
do dzisiaj	04301
do dziś	04301
do nadal	04301
do sada	0CR02
do soucasnosti	09801
do současnosti	09801
do sucasnosti	0F]01
do súčasnosti	0F]01
do teraz	04301
doanh nghiep	0:]01
doanh nghiệp	0:]01
dobra	0F^09
dobre	0Fg04
dobro	0Fk06
dobrovolnice	0=j01
dobrovolnicka	0?=01
dobrovolnik	0@h02
dobrovolník	0=j01
dobrovoľník	0?=01
dobrovoľníčka	0?=01
dobry	0G102
dobrze	0G301
dobrá	0Fg04
dobře	0G402
doc than	0@Q01
docens	02001
docent	0G603
docente	0G904
dochtuir	03H01
dochtuireacht	0G=01
dochtúir	03H01
dochtúireacht	0G=01
docteur	0G>01
doctor	0G?02
doctor en	0GA01
doctor in	0GB01
doctor of	0GC01
doctor of philosophy	0GC01
doctor în	0GB01
doctora	0GD01
doctoraat	0GE01
doctorado	0GD01
doctoral	0GC01
doctoral degree	0GC01
doctorand	03M01
doctorandus	0GF01
doctorant	01W01
doctorante	01W01
doctorat	0GG03
doctorate	0GC01
dodiplomski studij	0ET01
dodiplomski študij	0ET01
dodnes	0GJ02
doi	01X01
dokter	02101
doktor	0GL05
doktor nauka	0GQ01
doktor znanosti	0GR02
doktora	0GT01
doktora derecesi	0GT01
doktora grads	0GU01
doktora grāds	0GU01
doktoral	0GV01
doktorand	0GW04
doktorandin	09901
doktorandske studium	0G[01
doktorandské štúdium	0G[01
doktorant	01m01
doktorantka	01m01
doktorantura	0G\02
doktorantūra	0G\02
doktorat	0G^06
doktoratus	0Gd01
doktorgrad	0Ge03
doktorgradsutdanning	0Gh01
doktori	0Gd01
doktori fokozat	0Gd01
doktori kepzes	0Gd01
doktori képzés	0Gd01
doktorica znanosti	0GR02
doktorikraad	0Gi01
doktoriope	0Gi01
doktoriõpe	0Gi01
doktorsexamen	0F:01
doktorsgrada	0Gj01
doktorsgráða	0Gj01
doktorske studije	0GQ01
doktorske studium	0Gk01
doktorski studij	0GR02
doktorski študij	0Gl01
doktorsky	0Gk01
doktorské studium	0Gk01
doktorský	0Gk01
doktorsprof	0Gj01
doktorspróf	0Gj01
doktorát	0B;02
doktorátus	0Gd01
dolmetscher	05F01
dom zdravlja	0?I02
domeniul	0Gm01
domini	0Gn01
dominio	0Go02
dominio completo	0H101
dominio total	0H201
domínio	0H301
domínio completo	0H101
dona	0H401
donna	0H501
doposud	09801
doradca	01m01
doradczyni	01m01
dosen	02101
dosentti	05A01
dostateczny	0H601
dosud	09801
doteraz	0F]01
dottoranda	01l01
dottorando	01l01
dottorat	0H701
dottorato	0H801
dottorato di ricerca	0H801
dottore di ricerca	0H801
doutor	0H901
doutora	0H901
doutorado	0H901
doutoramento	0H901
dovoljenje	0?g01
dozent	05F01
dozvola	0H:02
doçent	05701
dphil	0CB01
dr	0H<02
dr hab	0H>01
dr ing	0CB01
dr inz	0H>01
dr inż	0H>01
dr iur	0CB01
dr med	0CB01
dr phil	0CB01
dr philos	0Gh01
dr rer nat	0CB01
dr sc	0H?01
dr znanosti	0Gl01
dr. iur	0CB01
dr. med	0CB01
dr. phil	0CB01
dr. rer. nat	0CB01
dr. sc	0H?01
dr. znanosti	0Gl01
dr.-ing	0CB01
dr.philos	0Gh01
drafter	01h01
draftsman	01h01
draudimas	03>01
dreef	0Di01
drive	05a01
driver	01h01
drs	0GF01
drsc	0B;02
drukarnia	02m01
drustvo	02j03
druzba	0=K01
druzstvo	0FD02
društvo	02j03
družba	0=K01
družstvo	0FD02
drzavna matura	0H@01
državna matura	0H@01
dsh	0;Y01
dtu	0?B01
du	0HA01
du kien	0HB01
du lich	0:]01
du lịch	0:]01
duais	0=V01
duales studium	09Y01
duchasach	0>X01
duoc si	09H01
duolingo	0;Y01
duong	0@R01
durchschnitt	01@01
durchschnittsnote	01@01
dusun	0DM01
dut	0D]02
dvikalbis	0HC01
dwibahasa	07?01
dwujezyczny	0HD01
dwujęzyczny	0HD01
dyplom	0HE02
dyrektor	01m01
dyrektorka	01m01
dz	0>701
dzial	0HG01
dzialalnosc gospodarcza	02m01
dział	0HG01
działalność gospodarcza	02m01
dziennikarka	01m01
dziennikarz	01m01
dzimta	0<b01
dzimta valoda	0<b01
dzimtais	0<b01
dzimtā	0<b01
dzimtā valoda	0<b01
dzis	04301
dzisiaj	04301
dzives apraksts	0HH01
dzives gajums	0HH01
dzivesgajums	0HH01
dzivoklis	0>701
dziś	04301
dzīves apraksts	0HH01
dzīves gājums	0HH01
dzīvesgājums	0HH01
dzīvoklis	0>701
dámh	01D01
dátheangach	0>X01
dès	0DE01
débutant	0:f02
délégué	01W01
déléguée	01W01
département	0HI02
développeur	01W01
développeuse	01W01
díj	0Dg02
dílna	0Dj01
dúchasach	0>X01
dėstytoja	02H01
dėstytojas	02H01
dělnice	0=j01
dělník	0=j01
dược sĩ	09H01
dự kiến	0HB01
e	0HK06
e figli	03?01
e hijos	07@01
e lode	00G01
e v	00`01
e.v	00`01
eagarthoir	03H01
eagarthóir	03H01
earned	09301
earrach	0HQ01
eccellente	08W01
eccellenti	0HR01
ecdl	0HS02
ecdl sprachen	0;Y01
echipa	0D>01
echipă	0D>01
ecole	01M01
ecole primaire	01M01
ecole superieure	01M01
ecoles	01M01
ecologist	01h01
economist	0HU02
economista	0HW05
economistă	03M01
ecpe	0;Y01
ects	0@F01
eczaci	05701
eczacı	05701
eczanesi	03J01
ed	0H\01
edasijoudnud	0H]01
edasijõudnud	0H]01
edd	0CB01
edelleen	0H^01
edificio	04:01
edifício	04:01
edistynyt	0H_02
editions	0Ha02
editor	0Hc05
editora	0Hh03
editore	06Z01
editorial	0Hk04
editoru	05701
editrice	03?01
editur	04h01
editura	0Ho02
editură	0Ho02
editör	05701
editörü	05701
edizioni	06Z01
educacio secundaria	0;L01
educacion secundaria	09c01
educació secundària	0;L01
educación secundaria	09c01
educador	02203
educadora	02602
educateur	01W01
educatoare	03M01
educator	03M01
educatore	01l01
educatrice	05I02
edustaja	05A01
edx	0@j01
edzo	02001
edző	02001
eeldatav	0I101
eerste prijs	0I201
eerste taal	0I301
eervolle vermelding	0I201
efset	0;Y01
efteraar	0I401
efteraaret	0I401
efterar	0I401
efteraret	0I401
efterskole	0I501
efterår	0I401
efteråret	0I401
eg	00`01
egenfoeretagare	0I601
egenforetagare	0I601
egenföretagare	0I601
egitmen	05701
egitmeni	05701
egyedulallo	0I701
egyedülálló	0I701
egyeni vallalkozo	06l01
egyesulet	04@02
egyesület	04@02
egyetem	0I802
egyetemi diploma	0I:01
egyéni vállalkozó	06l01
egzamin maturalny	0I;01
ehbo	0<U01
ehf	00`01
ehliyet	0;o01
ehliyeti	0;o01
ehrenamtlicher	09901
ehrennadel	00:01
ehrung	00:01
eier	06;01
eigandi	0<f01
eigenaar	0I<01
eignung	0;]01
eindcijfer	0@X01
einfache kenntnisse	05E01
einhleyp	0I=01
einhleypur	0I=01
eining	0I>01
einkaeufer	05F01
einkaleyfi	0>P01
einkaufer	05F01
einkunn	01j01
einkäufer	05F01
einsteiger	0I?01
eireli	00`01
ejecutiva	01A01
ejecutivo	01A01
ejer	06=01
ekibi	0<o01
ekipa	0I@01
ekonom	0IA03
ekonomi	05A01
ekonomist	0ID02
ekonomista	0IF02
ekonomka	0=j01
ekonomska skola	0IH02
ekonomska sola	0IJ01
ekonomska škola	0IH02
ekonomska šola	0IJ01
ekonóm	07j01
eksam	0IK01
eksamen	0IL01
eksamensgennemsnit	0IM01
ekspercka	0IN01
ekspercki	0IN01
ekspert	0IO06
ekspertas	0IU01
ekspertniva	0IV01
ekspertnivaa	0IV01
ekspertniveau	0IW01
ekspertnivå	0IV01
eksperts	0IX01
ekspertti	07501
el	0>F01
el presente	01c01
elado	02001
eladó	02001
electric	02n01
electrician	0HU02
electricien	01W01
electricista	02602
elektricar	0@]03
elektricien	02P01
elektrik	01=01
elektrikar	0@h02
elektrikas	02H01
elektrikci	05701
elektriker	05>03
elektrikis	02I01
elektrikár	0?=01
elektrikář	0=j01
elektrikçi	05701
električar	0@]03
elektriķis	02I01
elektroniker	05F01
elektryk	01m01
eleman	05701
elemani	05701
elemanı	05701
elementaarne	04L01
elementaer	0;H01
elementaert	0;d01
elementair	0;F01
elementaire	0:f02
elemental	0IY02
elementar	0I[04
elementare	0AR01
elementares	0I_01
elementari	0;R01
elementary	0:l02
elementary proficiency	0:n01
elementer	0I`01
elementär	0;H01
elementært	0;d01
elemzo	02001
elemző	02001
eletricista	02Q01
elettricista	01l01
elev	06=01
elismeres	0Dg02
elismerés	0Dg02
ellenor	02001
ellenőr	02001
elnok	02001
elnök	02001
eloadas	0@Y02
elsevier	01X01
elulookirjeldus	0Ia01
elulugu	0Ia01
elvalt	0I701
elvált	0I701
előadás	0@Y02
em	0Ib02
em andamento	07Y01
em curso	07Y01
emakeel	0Id01
emakeelena	0Id01
emba	0E001
embetsstudium	0Ie01
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
en	0If03
en couple	0?D01
en cours	00_01
en cours d'obtention	07`01
en curs	01d01
en curso	01c01
en ligne	00a01
en linea	0Ii01
en linia	00f01
en línea	0Ii01
en línia	00f01
en poste	00_01
en prensa	01\01
en remot	00f01
en remoto	0Ii01
encargada	01A01
encargado	01A01
encarregada	02501
encarregado	02Q01
encarregat	02501
endnote	01@01
energy	02n01
enfase	0Ij01
enfermeira	02Q01
enfermeiro	02Q01
enfermera	01A01
enfermero	01A01
engaged	0@[01
engedely	0=702
engedély	0=702
engenheir	0Ik01
engineer	0Il02
enginyer	0In01
enginyeria tecnica	0EU01
enginyeria tècnica	0EU01
enhed	0Io01
enheden	02`01
enhet	0J002
enheten	08`01
enige ervaring	0J201
enige kennis	0;F01
enn	0J301
enoleg	02501
enologa	02501
enota	0I@01
ens	0@j01
ensamstaaende	0J401
ensamstaende	0J401
ensamstående	0J401
enseignant	01W01
enseignante	01W01
ensino	0?P01
ensino fundamental	00J01
ensino medio	00J01
ensino médio	00J01
ensino secundario	00J01
ensino secundário	00J01
ensino superior	09O01
enskild firma	0I601
enslig	0J501
enstitusu	0J602
enstitüsü	0J602
ente	03?01
ente di formazione	01O01
enterprises	02n01
entertainment	02n01
entrepreneur	01h01
entreprise	0J802
entwickler	05F01
enòleg	02501
enòloga	02501
epfl	0@j01
epitesz	02001
epp	00`01
equip	0FG01
equipa	0E^01
equipe	0J:02
equipo	0D501
er	0J<01
eredmeny	07^01
eredmény	07^01
erem	0Dg02
erettsegi	0J=01
erettsegi bizonyitvany	0J=01
erfahren	05Z01
erhvervsakademigrad	03c01
erhvervsskole	0I501
erhvervsuddannelse	00D01
eriala	0J>01
erikoisammattitutkinto	0J?01
erindi	0>P01
erinomainen	0J@02
erinomaiset	0JB01
erittaein hyvae	0H_02
erittain hyva	0H_02
erittäin hyvä	0H_02
erkek	0;M01
eronnut	08i01
erschienen in	07k01
erste hilfe	05n01
ersthelfer	05n01
erstsprache	0JC01
ertekesito	02001
ervaren	0JD01
erwartet	05G01
erweiterte grundkenntnisse	0;^01
erzieher	05F01
es	0JE01
esame di stato	01>01
escalera	08Z01
escola	0JF03
escola tecnica	0JI02
escola tècnica	01L01
escola técnica	0?P01
escola universitaria	01L01
escola universitària	01L01
escritorio	02R01
escritório	02R01
escuela	0>[01
escuela tecnica	0>[01
escuela técnica	0>[01
esimees	01=01
esimies	05A01
esindaja	01=01
esitelma	0JK01
esitelmae	0JK01
esitelmä	0JK01
eso	0JL02
especialidad	0JN01
especialidade	0Ij01
especialista	0JO04
especialitat	0=a01
especializacao	0JS01
especializacao em	0Ij01
especializacion	0JN01
especialización	0JN01
especialização	0JS01
especialização em	0Ij01
esperado	0JT01
espert	0JU01
esperta	0JV01
esperto	0JV01
essay	0=>01
estagiaria	02Q01
estagiario	02Q01
estagiária	02Q01
estagiário	02Q01
estate	0JW01
estimado	0JT01
estimat	07U01
estimata	07U01
estimated	05U01
estimator	01h01
estimată	07U01
estiu	0JX01
estrada	04:01
estudi	03C01
estudio	08;02
estúdio	02R01
et	0JY02
et al	01X01
eta	0J[01
etablissements	02f01
etae	0J[01
etaenae	0J[01
etaetyoe	0J[01
etage	04Y01
etana	0J[01
etaten	0:>01
etatyo	0J[01
ete	0J\01
etec	0?P01
eth	0@j01
eth zurich	0@j01
eth zürich	0@j01
ets	02f01
ettekanne	03I01
etterem	06l01
ettevote	04d01
ettevõte	04d01
etä	0J[01
etänä	0J[01
etätyö	0J[01
eud	00D01
eurl	00`01
europass zivotopis	0J]01
europass životopis	0J]01
ev	0J^02
evden	0@>01
eves	0J`01
evkonyv	0F=01
evli	0;m01
examen	0Ja01
examen artium	06j01
examensarbete	0Jb01
examiner	01h01
excelent	0BE01
excelente	0Jc02
excellent	0Je03
excel·lent	0Jh02
executive	01h01
expected	05U01
expedient	0Jj01
expediente	0>Y01
experienced	0A;01
expert	0Jk0;
expert comptable	01W01
expert level	0K601
expert-comptable	01W01
experta	0K702
experte	0K903
experten	0K<01
expertenkenntnisse	0K<01
expertenwissen	0K<01
expertin	0K=02
expertise	0K?02
expertna	0KA01
expertni	0KB01
expertniva	0KC01
expertnivaa	0KC01
expertnivå	0KC01
expertná	0KA01
expertní	0KB01
experto	0KD01
eċċellenti	0HR01
eğitmen	05701
eğitmeni	05701
f	0KE06
f lli	03?01
f.lli	03?01
fabbrica	03?01
fabrica	0KK04
fabrică	03701
fabriek	02O01
fabrik	09f02
fabrika	05j01
fabrikasi	03J01
fabrikası	03J01
fabrikk	0:>01
fabryka	02m01
fac	01M01
fachabitur	01?01
facharbeiter	01?01
facharbeiterabschluss	01?01
facharbeiterbrief	01?01
fachbereich	06<01
fachfrau	02[01
fachhochschule	0<701
fachhochschulreife	01?01
fachkraft	02[01
fachmann	02[01
fachrichtung	0KO01
fachwirt	03[01
fachzeitschrift	07k01
facilitator	01h01
facolta	01O01
facoltà	01O01
factory	02n01
faculdade	0?P01
facultad	0>[01
facultat	01L01
facultate	07201
facultatea	07201
faculte	01M01
faculteit	07]01
faculty	01K01
faculty of	01K01
faculté	01M01
fag	0KP02
fagbrev	06j01
faglaert	00D01
faglært	00D01
fagproeve	06j01
fagprove	06j01
fagprøve	06j01
fagskole	0KR02
fagskolegrad	0KT01
fagskolegrad i	0KT01
fagskoleutdanning	0KT01
fahrer	05F01
fahrerlaubnis	05n01
faible	0;901
fair	0A=01
fakulta	0KU03
fakultaet	0<701
fakultas	0KX01
fakultat	0<701
fakultate	03h01
fakulte	03b01
fakultesi	03b01
fakultet	0KY05
fakulteta	0IJ01
fakultetas	0CW01
fakulty	0K^02
fakultà	03k01
fakultät	0<701
fakultāte	03h01
fakülte	03b01
fakültesi	03b01
falegname	01l01
fall	08@01
familiar	0K`01
familiar with	0K`01
familiarity	0K`01
faoi lathair	05O01
faoi láthair	05O01
farm	02n01
farmaceits	02I01
farmaceut	0Ka04
farmaceuta	01m01
farmaceutic	02501
farmaceutica	02203
farmaceutico	05o02
farmaceutka	01m01
farmacevt	05:01
farmacia	0Ke04
farmacias	02R01
farmacie	03701
farmacist	03M01
farmacista	0Ki02
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
fatec	0?P01
fce	0;Y01
fear	0Kk01
fejezet	0F=01
fejleszto	02001
fejlesztő	02001
felag	06501
felelos	02001
felelős	02001
felhasznaloi	0Kl01
felhasznaloi szint	0Kl01
felhasználói	0Kl01
felhasználói szint	0Kl01
felicitations du jury	0Km01
fellow	01h01
fellowship	00N01
felsofok	0Kn01
felsofok felett	0Ko01
felsofoku	0Kn01
felsofoku okj	0L001
felsofoku szakkepzes	0L001
felsooktatasi szakkepzes	0L001
felsőfok	0Kn01
felsőfok felett	0Ko01
felsőfokú	0Kn01
felsőfokú okj	0L001
felsőfokú szakképzés	0L001
felsőoktatási szakképzés	0L001
female	0L101
femeie	0L201
femeiesc	0L201
femeni	0H401
femenino	0L301
femení	0H401
feminin	0L402
feminine	0L101
feminino	0L601
femme	0L701
femmina	0H501
femminil	0L801
femminile	0H501
fen lisesi	03b01
ferfi	0L901
ferilskra	0L:01
ferilskrá	0L:01
ferjezett	0I701
fernarbeit	0L;01
feuerwehr	03801
fh	0@j01
field of study	0AB01
figli	03?01
filiale	03801
filiere	0L<01
filière	0L<01
filosofian maisteri	0EV01
filosofian tohtori	0L=01
filosofie doktor	0F:01
filosofie kandidat	0L>01
finalis	05Y01
finalist	0L?0:
finalista	0LI08
finaliste	00L01
finalisti	00701
finalistka	0LQ01
fino a	0LR01
fino ad oggi	00k01
fino al	0LR01
fins	0LS01
fins a	0LS01
fins ara	01d01
fins avui	01d01
fireann	0Kk01
firini	03J01
firm	02n01
firma	0LT0:
firmasi	03J01
firması	03J01
firmă	03701
first aid	01U01
first class	00T01
first class honours	09V01
first language	0L^01
first place	00N01
fisherman	01h01
fiske	0:>01
fisker	06;01
fjarvinna	00j01
fjernarbeid	0L_01
fjernarbejde	0L`01
fjolbrautaskoli	03d01
fjölbrautaskóli	03d01
flat	05a01
fliessend	0La01
fliessend in wort und schrift	0La01
fliessende kenntnisse	0La01
fließend	0La01
fließend in wort und schrift	0La01
fließende kenntnisse	0La01
floor	05a01
florist	01h01
floristin	02[01
fluencia	08E01
fluent	0Lb02
fluente	0Ld02
fluently	0>E01
fluid	0Lf01
fluida	0Lg02
fluido	0Li02
fluwenti	0HR01
fluência	08E01
flydende	0Lk01
flydende i skrift og tale	0Lk01
flydende modersmaal	0Ll01
flydende modersmal	0Ll01
flydende modersmål	0Ll01
flytande	0Lm01
flytande i tal och skrift	0Lm01
flytende	0Ln01
flytende muntlig og skriftlig	0Ln01
foarte bine	0BE01
foarte bun	08P02
focus	0AB01
foerare	02801
foerderung	08601
foeredrag	0Jb01
foerening	0=J01
foerer	06;01
foererkort	08=01
foerestaandare	02801
foeretag	0=J01
foerlag	0Lo02
foerman	02801
foersaekring	0=J01
foerskola	0M102
foerskolan	0=J01
foerskollaerare	02801
foerskollaerarexamen	0L>01
foerstapris	00K01
foerstaspraak	0M301
foerstepraemie	00801
foerstespraak	0M401
foervaentad	0<301
foireann	05^01
foiskola	0I802
foiskolai diploma	04>01
folkehoegskole	0:b01
folkehogskole	0:b01
folkehøgskole	0:b01
folkeskole	0I501
folkeskolens afgangsproeve	00D01
folkeskolens afgangsprove	00D01
folkeskolens afgangsprøve	00D01
folkhoegskola	0M501
folkhogskola	0M501
folkhögskola	0M501
folyamatban	00i01
folyamatos	00i01
folyekony	0Kn01
folyekonyan	0Kn01
folyoirat	0F=01
folyékony	0Kn01
folyékonyan	0Kn01
folyóirat	0F=01
fomhar	0M601
fond	0M702
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
foraar	0M901
foraaret	0M901
forar	0M901
forare	02801
foraret	0M901
foras	0A<01
forbroir	03H01
forbróir	03H01
forderung	08601
fordito	02001
fordypning	0M:01
fordító	02001
foredrag	05V03
foreman	01h01
forening	0<H03
forer	06;01
forerkort	08=01
forestandare	02801
foretag	0=J01
forhandlingsniveau	0Lk01
forlag	0M;06
formacio professional	0@U01
formacion profesional	0@V01
formació professional	0@U01
formación profesional	0@V01
formador	02203
formadora	02203
formadur	0<f01
forman	02801
formand	06=01
formann	06;01
formateur	01W01
formator	03M01
formatore	01l01
formatrice	05I02
formaður	0<f01
formen	05701
formgivare	02801
forn	03C01
forner	02501
forritari	0<f01
forsakring	0=J01
forscher	05F01
forsikring	0MA02
forskare	02801
forsker	05S02
forskola	0M102
forskolan	0=J01
forskollarare	02801
forskollararexamen	0L>01
forstapris	00K01
forstasprak	0M301
forstepraemie	00801
forstesprak	0M401
fortgeschritten	0MC02
fortlaufend	04401
fortsatt	0ME01
forvantad	0<301
forventa	0MF01
forventes	0MG01
forventet	0MH02
forår	0M901
foråret	0M901
fotograf	02501
fotografa	0<l03
fotografer	02101
fotografo	0<E03
fotògraf	02501
fotògrafa	02501
fotógrafa	01A01
fotógrafo	05o02
foundation	02n01
foundation degree	02N01
founder	01h01
fp	0MJ02
fp i	09c01
fp ii	0@V01
fr o m	0ML01
fr.o.m	0ML01
fra	0MM04
fra og med	0MQ02
fraan	0MS01
fraan och med	0ML01
fraedingur	0<f01
framhaldsskoli	03d01
framhaldsskóli	03d01
framhaldsstig	0MT01
framurskarandi	0MU01
framúrskarandi	0MU01
fran	0MS01
fran och med	0ML01
fratelli	03?01
frau	0MV01
frazione	0>S01
freelance	0MW02
freelancer	0Ao02
freiberufler	09901
freiberuflich	0MY02
fremragende	0Lk01
friseur	05F01
frisoer	05>03
frisor	05>03
frisör	02801
frisør	05S02
frivillig	05S02
frm	01N01
from	0M[02
frontend	06U01
fruehjahr	0M]01
fruehling	0M]01
fruhjahr	0M]01
fruhling	0M]01
fryzjer	01m01
fryzjerka	01m01
frá	0M^02
från	0MS01
från och med	0ML01
fræðingur	0<f01
frühjahr	0M]01
frühling	0M]01
fuehrer	02[01
fuehrerin	02[01
fuehrerschein	05n01
fuer	0;j01
fuhrer	02[01
fuhrerin	02[01
fuhrerschein	05n01
full professional	0>E01
full professional proficiency	0M`01
full stack	06U01
full-stack	06U01
fulltrui	0<f01
fulltrúi	0<f01
fully remote	0Ma01
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
fundiert	0Mb01
fundierte kenntnisse	0Mb01
fur	0;j01
fylkeskommune	0:>01
fyrirlestur	0>P01
fyrirtaeki	0Mc01
fyrirtæki	0Mc01
fysioterapeut	05S02
fz llc	00`01
fz-llc	00`01
fze	00`01
fàbrica	03C01
fábrica	08;02
félag	06501
félicitations du jury	0Km01
féminin	0L701
férfi	0L901
férjezett	0I701
fómhar	0M601
förare	02801
förderung	08601
föredrag	0Jb01
förening	0=J01
föreståndare	02801
företag	0=J01
förlag	0Lo02
förman	02801
förskola	0M102
förskolan	0=J01
förskollärare	02801
förskollärarexamen	0L>01
förstapris	00K01
förstaspråk	0M301
försäkring	0=J01
förväntad	0<301
fører	06;01
førerkort	08=01
førstepræmie	00801
førstespråk	0M401
führer	02[01
führerin	02[01
führerschein	05n01
für	0;j01
fırını	03J01
főiskola	0I802
főiskolai diploma	04>01
g	03G01
gaard	0=J01
gada	0Md01
gade	0Me01
gadi	0Mf01
gads	0Mf01
gadu	0Mf01
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
gang	0DM01
gano	03@01
ganske god	0=l01
garage	0Mg02
garcom	02Q01
garconete	02Q01
gard	0=J01
gardener	01h01
garson	05701
gartner	05F01
gartnerei	03801
garçom	02Q01
garçonete	02Q01
gasse	0@I01
gasthaus	08701
gasthof	08701
gata	0Mi03
gatan	04X01
gate	0:?01
gatve	0Ml02
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
gecertificeerd	0<U01
ged	00E01
gegenwaertig	04401
gegenwartig	04401
gegenwärtig	04401
gehuwd	04W01
geimhreadh	0Mn01
gelistirici	05701
gelistiricisi	05701
geliştirici	05701
geliştiricisi	05701
gemeente	0Mo01
gemeinde	08701
gemiddeld	0N002
gemiddeld cijfer	0@X01
gemiddelde	0@X01
genel not ortalamasi	03@01
genel not ortalaması	03@01
generalitat	03C01
generell studiekompetanse	06j01
gennemsnit	0IM01
genossenschaft	03801
geologist	01h01
geometra	01l01
gepland	0N201
geplant	05G01
gepromoveerd	0GE01
gept	0;Y01
gepubliceerd	0<W01
gerai	0N302
gerant	01W01
gerante	01W01
geras	0N501
gerent	02501
gerente	05o02
gering	05E01
germans	03C01
geros	0N501
gesaellbrev	0N601
gesallbrev	0N601
gesamtnote	01@01
gesamtschule	0<701
geschaeftsbereich	06<01
geschaeftsfuehrer	05F01
geschaftsbereich	06<01
geschaftsfuhrer	05F01
gescheiden	04W01
geschieden	0N701
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
gesällbrev	0N601
getrouwd	04W01
getuigschrift	0<U01
gevorderd	0N802
gg	0DM01
ggmbh	00`01
ghadu ghaddej	0<?01
ghalliem	04h01
ghalliema	04h01
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
giao tiep	0N:01
giao tiep co ban	0N:01
giao tiep tot	0N:01
giao tiếp	0N:01
giao tiếp cơ bản	0N:01
giao tiếp tốt	0N:01
giao vien	09H01
giay chung nhan	0:G01
giay khen	0:I01
giay phep	0:G01
gie	00`01
gift	0N;04
giftur	0I=01
gimnazija	03]05
gimnazium	0I802
gimnazjum	03\01
gimnázium	0I802
gimtasis	0HC01
gimtoji	0HC01
gimtoji kalba	0HC01
gioi	0>e01
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
giỏi	0>e01
gjaldkeri	0<f01
gjennomsnitt	0N?01
gledalisce	0=K01
gledališče	0=K01
glorieta	08Z01
gmbh	00`01
gmbh & co	00`01
gmbh & co kg	00`01
gmbh & co. kg	00`01
gmina	02m01
go	0N@01
go dti	0N@01
go dti seo	05O01
go dtí	0N@01
go dtí seo	05O01
gobierno	07@01
god	0NA0:
god kunnatta	0NK01
goda	0NL02
goda kunskaper	0NN01
goda kunskaper i tal och skrift	0Lm01
godalga	00B01
gode	0NO01
gode kundskaber	0NO01
gode kunnskaper	0NP01
godina	0NQ02
godine	0NQ02
godkjenning	0NS02
godt	0NU04
goed	0NY02
goede kennis	0N[01
goethe	0;Y01
goethe zertifikat	0;Y01
goethe-zertifikat	0;Y01
gold	00N01
gold medal	00N01
gondozo	02001
gondozó	02001
gonullu	05701
good	0N\02
good knowledge	0N^01
gorevli	05701
gorevlisi	05701
gostilna	0=K01
gott	0NK01
gotu	0N_01
government	02n01
governo	02R01
gpa	0N`02
graben	0@I01
gracht	0Di01
grad	0Nb04
grad ta' master	0Nf01
gradam	0=V01
grade	00T01
gradinita	07201
grado	09b01
grado en	09b01
grado medio	09c01
grado superior	0@V01
grado universitario	09b01
graduacao	09O01
graduado escolar	09c01
graduat escolar	0;L01
graduate degree	0Ng01
graduate school	01K01
graduating	05U01
graduação	09O01
graend	04X01
grafica	0Nh02
graficka	0@h02
grafico	01l01
graficzka	01m01
grafik	0Nj03
grafička	0@h02
gramata	0F901
gramatvede	02I01
gramatvedis	02I01
grammar school	01K01
grand	04X01
grand debutant	0Nm02
grand débutant	0Nm02
grande ecole	01M01
grande école	01M01
grant	00N01
graphiste	01W01
grau	0EU01
grau en	0EU01
grau mitja	0;L01
grau mitjà	0;L01
grau superior	0@U01
gre	0;Y01
grein	0No02
groep	02O01
groothandel	02O01
group	0O102
groupe	02f01
grubu	03J01
gruender	05F01
grundare	0O301
grunder	0O402
grunderna	0O602
grundkenntnis	05E01
grundkenntnisse	0;D02
grundkunskaper	0O602
grundlaeggande	0O602
grundlaeggande nivaa	0O801
grundlaeggende	0O902
grundlaegger	06=01
grundlagen	0;D02
grundlaggande	0O602
grundlaggande niva	0O801
grundläggande	0O602
grundläggande nivå	0O801
grundlæggende	0O902
grundlægger	06=01
grundniva	0O801
grundnivaa	0O801
grundnivå	0O801
grundschule	0<701
grundskola	0M501
grunnkunnatta	0O;01
grunnkunnátta	0O;01
grunnleggende	0O<02
grunnlegger	06;01
grunnnam	09>01
grunnnám	09>01
grunnskolaprof	0O>01
grunnskoli	03d01
grunnskólapróf	0O>01
grunnskóli	03d01
grunnthekking	0O?01
grunnur	0O@02
grunnþekking	0O?01
grup	0OB03
grup scolar	07201
grup școlar	07201
grupa	0OE04
grupe	0OI02
grupo	08;02
grupp	0OK01
gruppe	0OL02
gruppen	0<H03
gruppo	03?01
grupul	03701
grupė	0OI02
grád	0ON01
gráfica	02R01
gränd	04X01
gründer	0O402
grāmata	0F901
grāmatvede	02I01
grāmatvedis	02I01
grădinița	07201
grădiniță	07201
guanyador	01Q01
guanyadora	01Q01
guard	01h01
guarderia	0>[01
guardería	0>[01
guardo	01Q01
guardó	01Q01
gumnaasium	0OO02
guncel	0>501
gunumuz	0>501
gurnal	06i01
gurnalist	04h01
guru	0OQ02
gut	0OS02
gut in wort und schrift	0OU01
gute	0OU01
gute grundkenntnisse	0;^01
gute kenntnisse	0OS02
guz	0OV01
gyakornok	02001
gyar	04@02
gydytoja	02H01
gydytojas	02H01
gymnas	0:b01
gymnasial	0N601
gymnasialabschluss	01?01
gymnasieexamen	0N601
gymnasieskola	0M501
gymnasiet	0M501
gymnasieutbildning	0N601
gymnasium	0OW05
gymnazium	0K^02
gymnázium	0K^02
gyogyszeresz	02001
gyogyszertar	06l01
gyoztes	00001
gyvenimo aprasymas	0O\01
gyvenimo aprašymas	0O\01
gyár	04@02
gyógyszertár	06l01
gyógyszerész	02001
győztes	00001
gärtner	05F01
gärtnerei	03801
gård	0=J01
gérant	01W01
gérante	01W01
góð	0O]02
góð kunnátta	0NK01
gönüllü	05701
görevli	05701
görevlisi	05701
götu	0N_01
gümnaasium	0OO02
güncel	0>501
günümüz	0>501
güz	0OV01
għadu għaddej	0<?01
għalliem	04h01
għalliema	04h01
h	0O_01
haandvaerker	06=01
habilitacao	0O`02
habilitacio	01Y01
habilitacion	01Z01
habilitació	01Y01
habilitación	01Z01
habilitacja	0H>01
habilitation	0Ob02
habilitação	0O`02
haccp	01N01
hackathon	0Od01
haedersbevisning	00801
haendler	05F01
hafta	0Oe01
haigla	04d01
hairdresser	01h01
hajadon	0I701
hala	0>501
halado	0Of02
haladó	0Of02
halen	0>501
halen devam ediyor	0>501
hallinnoija	05A01
hameau	04Y01
handel	0Oh03
handelsakademie	0<701
handelshoegskolan	0M501
handelshogskolan	0M501
handelshögskolan	0M501
handelsskole	0I501
handlaeggare	02801
handlaggare	02801
handledare	02801
handler	0Ac02
handlowiec	01m01
handläggare	02801
handvaerker	06=01
handwerk	03801
handwerksmeister	03[01
hang	0Ok02
hari ini	0Om01
harifa	0On01
harjoittelija	05A01
haskoli	03d01
haskolinn	03d01
hasta	0Oo01
hasta el presente	01c01
hasta hoy	01c01
hasta la actualidad	01c01
hasta la fecha	01c01
hastanesi	03J01
hasti	0P001
hauptfach	0KO01
hauptschulabschluss	01?01
hauptschule	0<701
hausnummer	04c01
haust	0P102
haute ecole	01M01
haute école	01M01
haven	0Me01
havo	0P302
havo diploma	0P501
havo-diploma	0P501
hazas	0I701
hb	00`01
hbo	09\01
hbo bachelor	09\01
hbo-bachelor	09\01
hdr	0G>01
he	0P601
hea	0P702
head	01h01
head of	01h01
head teacher	01h01
headteacher	01h01
hec	0@j01
heden	0P901
heder	00901
hederlig omtale	00901
hedersomnaemnande	00K01
hedersomnamnande	00K01
hedersomnämnande	00K01
hederspris	0P:02
heft	07k01
hegeszto	02001
hegesztő	02001
heikko	04R01
heim	03801
hekim	05701
helfer	05F01
helyettes	02001
hem	0@R01
hemsire	05701
hemsiresi	05701
hemşire	05701
hemşiresi	05701
herausgeber	07k01
herbst	0P<01
herfst	0P=01
hermanos	07@01
herr	0P>01
het	0P?01
hetkel	0P@01
heute	04401
hf	0PA02
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
high school degree	05m01
high school diploma	05m01
higher national diploma	02N01
highly skilled	0PC01
highway	05a01
hilfskraft	02[01
hingga	0PD01
hingga kini	0Om01
hingga saat ini	0Om01
hingga sekarang	0Om01
hinne	0PE01
hivatal	0PF01
hiver	0PG01
hivern	0PH01
hiện giờ	0;N01
hiện nay	0;N01
hiện tại	0;N01
hiệp hội	0:]01
hiệu thuốc	0:]01
hiệu trưởng	09H01
hja	0PI01
hjelp	06;01
hjemmearbejde	0L`01
hjemmekontor	0L_01
hjá	0PI01
hkdse english	0;Y01
hlid	0N_01
hlr	0?h01
hlíð	0N_01
hnc	00^01
hnd	00^01
ho	0PJ01
ho so xin viec	0PK01
hoc bong	0:I01
hoc vien	0CM01
hochschulabschluss	09Y01
hochschule	0PL02
hochschulreife	01?01
hodnoceni	0PN01
hodnocení	0PN01
hodnotenie	0PO01
hoegskola	0M501
hoegskolan	0M501
hoegskole	0:b01
hoegskoleexamen	0L>01
hoegskolefoerberedande	0N601
hoegskoleingenjoer	0L>01
hoegskolekandidat	0>b01
hoegskolen	0:b01
hoejskole	0I501
hoest	0PP02
hoesten	0PP02
hoeyskole	0:b01
hoeyskolen	0:b01
hof	0PR03
hogeschool	07]01
hogskola	0M501
hogskolan	0M501
hogskole	0:b01
hogskoleexamen	0L>01
hogskoleforberedande	0N601
hogskoleingenjor	0L>01
hogskolekandidat	0>b01
hogskolen	0:b01
hoi nghi	09j01
hoi thao	09j01
hoitaja	05A01
hoja de vida	0Bc01
hoje	07Y01
hojskole	0I501
holding	0PU02
holdings	00`01
holt	0N_01
hombre	0PW01
home	0O_01
home office	0PX04
homem	0P\01
homeoffice	0L;01
homme	0P]01
honap	0PJ01
honnudur	0<f01
honor	00N01
honorable mention	00N01
honors	00T01
honour	00N01
honourable mention	00N01
honours	00T01
honours degree	09V01
hons	09=01
hoofd	0I<01
hoofdstuk	0<W01
hoofdvak	02b01
hop tac xa	0:]01
hopital	02f01
hos	0P^03
hospital	0Pa05
hospoda	0Dj01
host	0Pf03
hosten	0PP02
hostess	01h01
hote	01W01
hotel	0Pi0B
hotell	0Q;03
hotelli	06301
hotesse	01W01
house	05a01
hovedfag	0Ie01
hovenier	02P01
hoy	01c01
hoyskole	0:b01
hoyskolen	0:b01
hr	06U01
hrsz	03L01
hsc	00E01
hsk	0;Y01
htl	0@j01
htx	00D01
huidig	0P901
huidige	0P901
hukukcu	05701
hukukçu	05701
huolto	06301
huong dan vien	09H01
hurtownia	02m01
huvudaemne	02Z01
huvudamne	02Z01
huvudämne	02Z01
huy chuong	0:I01
huy chương	0:I01
huyen	0@R01
huyện	0@R01
hybrid	0Q>02
hybride	0Q@01
hybrydowo	0QA01
hydraulik	01m01
hyfsad	0QB01
hygieniapassi	03K01
hyva	0QC02
hyva taito	0QE01
hyvae	0QC02
hyvae taito	0QE01
hyvaet	0QE01
hyvat	0QE01
hyvä	0QC02
hyvä taito	0QE01
hyvät	0QE01
háskóli	03d01
háskólinn	03d01
házas	0I701
hâlen	0>501
hâlâ	0>501
händler	05F01
hästi	0P001
håndværker	06=01
hædersbevisning	00801
hè	0P601
hét	0P?01
hó	0PJ01
hónap	0PJ01
hótel	06501
hôpital	02f01
hôte	01W01
hôtel	02f01
hôtesse	01W01
högskola	0M501
högskolan	0M501
högskoleexamen	0L>01
högskoleförberedande	0N601
högskoleingenjör	0L>01
hönnuður	0<f01
höst	0QF01
hösten	0QF01
høgskole	0:b01
høgskolekandidat	0>b01
høgskolen	0:b01
højskole	0I501
høst	0QG01
høsten	0QG01
høyskole	0:b01
høyskolen	0:b01
hướng dẫn viên	09H01
hạng	0Dc01
hẻm	0@R01
học bổng	0:I01
học viện	0CM01
hồ sơ xin việc	0PK01
hội nghị	09j01
hội thảo	09j01
hợp tác xã	0:]01
i	0QH06
i dag	0QN04
i fills	03C01
i helyezett	00001
i lathair	05O01
i láthair	05O01
i miejsce	0LQ01
i s	00`01
i sambud	0I=01
i место	0QR01
i. helyezett	00001
i/s	00`01
iarna	0QS01
ib	00E01
icdl	01N01
ician	0QT01
idag	0QU03
idioma materno	0QX01
idioma nativo	0<g01
idirmheanach	0QY01
idirmheánach	0QY01
idnmeistari	0E]01
idnmenntun	0O>01
idnskoli	03d01
idraulico	01l01
ieee	01X01
iela	0>701
ielts	0;Y01
ielā	0>701
ies	0@j01
iesacejs	0QZ02
iesācējs	0QZ02
ifsi	01M01
ig	0Q\02
igangvaerende	0Q^01
igangværende	0Q^01
igazgato	0Q_02
igazgatosag	0B:01
igazgató	0Q_02
igazgatóság	0B:01
igazolvany	0Qa01
igazolvány	0Qa01
ihk	0@j01
ii miejsce	0LQ01
iii miejsce	0LQ01
iim	0@j01
iit	0@j01
ijazah	0Qb01
ijazah sma	0Qb01
iki	0Qc01
iki dabar	0CH01
iki dilli	04l01
iki siandien	0CH01
iki siol	0CH01
iki šiandien	0CH01
iki šiol	0CH01
ikincilik	0:c01
ikurejas	02H01
ilcesi	0>601
ile	0Qd01
ileri	0A102
ileri duzey	0A102
ileri düzey	0A102
ileri seviye	03j01
ilkbahar	09i01
ilkokulu	03b01
illum	0<?01
illustrator	01h01
ilsien matern	0<c01
ilçesi	0>601
im	0Qe01
immobiliare	03?01
imobiliaria	02R01
imobiliária	02R01
imone	03>01
imoneje	0Qf01
impasse	04Y01
impiegata	01l01
impiegato	01l01
impresa	03?01
in	0Qg01
in a relationship	0@[01
in corso	00k01
in corso di stampa	06Z01
in curs	01i01
in essere	00k01
in partnerschaft	0N701
in press	0=>01
in prezent	01i01
in progress	0Ab01
inc	00`01
incepand cu	0Qh01
incepator	0;P02
incorporated	00`01
indeks prestasi	0D701
indeks prestasi kumulatif	0D701
independent user	0N^01
indirizzo	0B501
individuali veikla	03>01
indkober	06=01
indkoeber	06=01
indkøber	06=01
industri	0<H03
industria	02R01
industrias	08;02
industrie	03?01
industriemeister	03[01
industrier	0=J01
industries	0Qi03
indústria	02R01
indústrias	02R01
indústries	03C01
infant school	01K01
infermer	02501
infermera	02501
infermier	04h01
infermiera	0Ql02
infermiere	01l01
infirmier	01W01
infirmiere	01W01
infirmière	01W01
informatiker	05F01
ing	0Qn02
ingegner	0R001
ingenier	0R101
ingenieria superior	0R201
ingenieria tecnica	09b01
ingeniería superior	0R201
ingeniería técnica	09b01
ingenieur	0R303
ingenieurbuero	03801
ingenieurburo	03801
ingenieurbüro	03801
ingenioer	05S02
ingenior	05S02
ingeniør	05S02
ingenjoer	02801
ingenjor	02801
ingenjör	02801
inginer	0R601
inginer diplomat	0EN01
inginier	04h01
ingénieur	0R701
inhaber	05F01
iniciante	0R802
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
insa	0@j01
insaat	03J01
insegnante	01l01
insener	01=01
insinoeoeri	0R:02
insinoeoeri (amk	0R<02
insinoori	0R:02
insinoori (amk	0R<02
insinyur	02101
insinööri	0R:02
insinööri (amk	0R<02
inspectoare	03M01
inspector	0HU02
instalater	0@h02
instalator	03M01
instalatér	0=j01
installateur	05F01
institiuid	01D01
institiúid	01D01
institut	0R>0F
institutas	0RT02
institute	0DC02
institute of technology	01K01
instituteur	01W01
instituto	0RV04
institutrice	01W01
instituts	0RZ02
institutt	0R\02
institutul	0R^02
instituut	0R`04
instituutti	0Rd02
institūts	0RZ02
instructeur	02P01
instructor	0HU02
instruktoer	05>03
instruktor	0Rf07
instruktorka	01m01
instruktur	02101
instruktör	02801
instruktør	05S02
instrutor	02Q01
instrutora	02Q01
instytut	0Rm02
insurance	02n01
integrisane studije	0Ro01
interactive	02n01
intermedi	0S002
intermedia	0S202
intermediaire	0S402
intermediar	0S602
intermediar superior	0<h01
intermediaria	0Af01
intermediario	0S802
intermediario avancado	0=D01
intermediate	0S:02
intermedio	0S<06
intermedio alto	0SB02
intermedio superiore	0>=01
intermediária	0Af01
intermediário	0S802
intermediário avançado	0=D01
intermedju	0SD02
intermédiaire	0S402
intermédio	0S802
intermédio alto	0=D01
intern	0HU02
internat	0<701
international baccalaureate	00E01
internetu	0SF01
interno	0>S01
interpreter	01h01
intervento	06Z01
intezet	0SG03
intyg	0;h02
intézet	0SG03
invatatoare	03M01
invatator	03M01
inverno	0SJ02
investigador	02203
investigadora	02602
invierno	0SL01
invited talk	0=>01
inz	0SM01
inzeniere	02I01
inzenieris	02I01
inzenir	0SN01
inzenjer	0SO02
inzenyr	0SQ02
inzenyrske	0SS01
inzenyrske studium	0SS01
inzinier	0ST01
inziniere	02H01
inzinierius	02H01
inzinierske	0SU01
inzinierske studium	0SU01
inzynier	0SV02
inzynierskie	0SM01
inġinier	04h01
inşaat	03J01
inštalatér	0?=01
inštitut	0SX02
inštitút	0SZ02
inštruktor	05:01
inż	0SM01
inżynier	0SV02
inżynierskie	0SM01
inženiere	02I01
inženieris	02I01
inženir	0SN01
inženjer	0SO02
inženýr	0SQ02
inženýrské	0SS01
inženýrské studium	0SS01
inžinier	0ST01
inžinierius	02H01
inžinierske	0SU01
inžinierske štúdium	0SU01
inžinierė	02H01
iosh	01N01
ipasnieks	02I01
ipb	0KX01
ipk	0S\02
ipma	01N01
ir	0GF01
iris	0>W01
iriseoir	03H01
iroda	04@02
isbn	01X01
isci	05701
iscisi	05701
iscrizione	01>01
iscrizione all'albo	01>01
iskola	0I802
issa	0<?01
issiskyres	0S^01
issn	01X01
issued	09301
istekejusi	0S^01
istitut	03k01
istituto	0S_02
istituto professionale	01O01
istituto tecnico	01O01
istqb	01N01
istrazivac	05802
istraživač	05802
istruttore	01l01
istruttrice	01l01
itb	0@j01
itibaren	0Sa03
itil	01N01
itinerari	0=a01
itinerario	0JN01
its	01O01
iut	0Sd02
ivertinimas	0:@01
iyi	0Sf02
iyi derecede	0Sh01
iyi duzeyde	0Sh01
iyi düzeyde	0Sh01
izdavac	0@`02
izdavacka kuca	05j01
izdavač	0@`02
izdavačka kuća	05j01
izdevnieciba	0Si02
izdevniecība	0Si02
izlaganje	0@`02
izpit	0?g01
izstradatajs	02I01
izstrādātājs	02I01
izvorni govornik	0Sk02
iðnmeistari	0E]01
iðnmenntun	0O>01
iðnskóli	03d01
işçi	05701
işçisi	05701
išsiskyręs	0S^01
ištekėjusi	0S^01
j	0Sm01
j d o o	00`01
j.d.o.o	00`01
ja	0Sn01
jaar	0So01
jaesen	05A01
jahr	0Sm01
jahrbuch	07k01
jahre	0Sm01
jahren	0Sm01
jahrgangsbeste	00:01
jahrgangsbester	00:01
jalan	0DM01
janitor	01h01
jaosto	0FM01
jar	0T001
jarak jauh	0CV01
jardinier	01W01
jaren	0So01
jaro	0T101
jasen	05A01
jatkuu	0H^01
jazykovy certifikat	0T201
jazykový certifikát	0T201
jd	0CB01
jedinica	0T302
jednatel	0T501
jednolite studia magisterskie	0T601
jefa	01A01
jefe	01A01
jelen	00i01
jelenig	00i01
jelenleg	00i01
jelenlegi	00i01
jeles	07^01
jesen	0T704
jeseň	0T;01
jesien	0T<01
jesienia	0T<01
jesienią	0T<01
jesień	0T<01
jetzt	04401
jeweler	01h01
jezyk ojczysty	0HD01
jl	0DM01
jlpt	0;Y01
jo	0T=02
jogasz	02001
jogositvany	0T?01
jogosítvány	0T?01
jogász	02001
johtaja	05A01
jornadas	01\01
jornalista	02Q01
journal	0T@02
journalist	0TB06
journaliste	01W01
journeyman	05m01
juara	05Y01
juara 1	05Y01
juara i	05Y01
jud	04D01
judetul	04D01
județul	04D01
judr	0B;02
juhataja	01=01
juhendaja	01=01
juhiluba	0TH01
juht	01=01
julkaistu	0JK01
julkaisu	06g02
junta	07@01
jurist	0TI07
jurista	01A01
juriste	0TP02
juristi	05A01
jurists	02I01
jurnal	09D01
jurnalis	02101
jurnalist	03M01
jurnalista	03M01
jurnalistă	03M01
juru masak	02101
jurusan	0<R01
jusqu'a	0TR01
jusqu'a aujourd'hui	00_01
jusqu'a present	00_01
jusqu'au	0TR01
jusqu'à	0TR01
jusqu'à aujourd'hui	00_01
jusqu'à présent	00_01
jäsen	05A01
jó	0T=02
język ojczysty	0HD01
k	0;O01
k k	00`01
k.k	00`01
kaantaja	05A01
kaari	08001
kab	0DM01
kabupaten	0DM01
kadar	0TS02
kade	0Di01
kadin	0;O01
kadın	0;O01
kaeaentaejae	05A01
kaesittelijae	05A01
kaesolev	0P@01
kaesoleva ajani	0P@01
kafe	07A01
kafli	0>P01
kaksikielinen	02Y01
kakskeelne	0Id01
kammer	03801
kancelar	0Dj01
kancelaria	0TU02
kancelarija	05j01
kancelária	03=01
kancelář	0Dj01
kandidaatti	0R<02
kandidat	0TW02
kandidatexamen	0L>01
kandidatgrad	0>^01
kandidatprogram	0L>01
kandidatsprof	0TY01
kandidatuddannelse	0>^01
kandídatspróf	0TY01
kansanopisto	03i01
kantor	07A01
kanzlei	03801
kapitel	0TZ03
kapitlu	06i01
kapitola	0T]02
kapittel	0T_01
kapper	02P01
kar	0I802
karakter	0T`02
karakterar	0N?01
karaktergennemsnit	0IM01
karaktersnitt	0N?01
karl	0Tb01
karlkyns	0Tb01
karlmadur	0Tb01
karlmaður	0Tb01
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
kat	0>601
katu	08001
kauffrau	02[01
kaufhaus	03801
kaufmann	02[01
kaugtoo	0Tc01
kaugtöö	0Tc01
kauplus	04d01
kauppa	06301
kauppakorkeakoulu	03i01
kauppatieteiden maisteri	0EV01
kaupunki	0Td01
kawaler	0Te01
kawin	0<001
kaynakci	05701
kaynakçı	05701
kazaliste	0Tf01
kazalište	0Tf01
kbr	08c01
ke toan	09H01
ke toan truong	09H01
kebun	07A01
kec	0DM01
kecamatan	0DM01
kehittaejae	05A01
kehittaja	05A01
kehittäjä	05A01
kel	0DM01
kelias	03G01
kellner	09901
kellnerin	09901
kelner	01m01
kelnerka	01m01
kelompok	07A01
kelurahan	0DM01
kementerian	07A01
kendskab	0Tg01
kennari	0<f01
kepala	02101
kepesites	0=702
keppni	00;01
kepykla	03>01
kepzes	0Qa01
kesa	0Th01
kesae	0Th01
kesaetyoentekijae	05A01
kesatyontekija	05A01
kesk eriharidus	0Ti01
kesk-eriharidus	0Ti01
keskeriharidus	0Tj01
keskharidus	0Ti01
keskhinne	0PE01
keskiarvo	06n01
keskitaso	0Tk02
keskitasoinen	0Tm01
keskkool	03N01
keskmine	0Tn01
keskmine hinne	0PE01
kesktase	0To02
kesktasemel	0Tn01
keskus	0U102
keskustelutaito	0Tm01
kestab	0P@01
kesä	0Th01
kesätyöntekijä	05A01
ketnyelvu	05\01
ketua	02101
kevad	0U301
kevaet	0U401
kevat	0U401
kevät	0U401
key account manager	06U01
keynote	0=>01
kezdo	0U502
kezdő	0U502
kft	00`01
kg	00`01
kgaa	00`01
kha	0U702
khach san	0:]01
khoa	0U903
khoa hoc	0:G01
khu	0@R01
khá	0U702
khách sạn	0:]01
khóa học	0:G01
kiado	0U<03
kiadó	0U<03
kiem toan vien	09H01
kien truc su	09H01
kierowca	01m01
kierowniczka	01m01
kierownik	01m01
kierunek	0U?01
kiitettaevae	0JB01
kiitettava	0JB01
kiitettävä	0JB01
kilpailu	06401
kimyager	05701
kindergarten	0U@02
kindlustus	04d01
kinesitherapeute	01W01
kini	0Om01
kinésithérapeute	01W01
kirja	06g02
kirjanpitaejae	05A01
kirjanpitaja	05A01
kirjanpitäjä	05A01
kirjasto	06301
kirjastonhoitaja	05A01
kirjastus	0UB02
kis	0UD01
kitabi	0<X01
kitabı	0<X01
kitap	0<X01
kitap bolumu	0<X01
kitap bölümü	0<X01
kitchen	02n01
kituntetes	00001
kitunteteses	07^01
kitüntetés	00001
kitüntetéses	07^01
kivalo	0UE03
kiváló	0UE03
kiến trúc sư	09H01
kiểm toán viên	09H01
kjennskap	0UH01
kk	0UI02
kleuterschool	07]01
kliinik	04d01
kliniek	02O01
klinigi	03J01
klinik	0UK04
klinika	0UO09
klinikk	0:>01
klinikka	06301
klinikum	03801
kliniği	03J01
klīnika	05c01
kniha	0T]02
knihovn	0T501
knihovna	0Dj01
knihovnik	0?=01
knihovník	0?=01
kniznica	03=01
knižnica	03=01
knjiga	0UX03
knjiznica	0U[02
knjiznicar	0U]02
knjižnica	0U[02
knjižničar	0U]02
knyga	0U_01
kobieta	0U`01
koch	02[01
kochin	02[01
kock	02801
kod	0Ua02
koechin	02[01
koerekort	0?d01
koerkort	0;h02
kogumik	03I01
kohtalainen	0Tm01
kok	0Uc02
koki	02101
kokk	0Ue02
kokki	05A01
kokkur	0<f01
koledza	03h01
koledzas diploms	0Ug01
koledža	03h01
koledžas diploms	0Ug01
kolegija	0CW01
kolegium	03\01
kolej	03b01
koleji	03b01
kolledz	03N01
kolledž	03N01
kolleg	0<701
kollegium	0Uh01
kollégium	0Uh01
kolumni	0JK01
komanda	0Ui02
komercialist	05:01
komercijalist	0Uk01
komercijalista	06O01
kommun	0=J01
kommune	0Ul04
kompanija	0V002
kompetansebevis	08=01
kompetisi	05Y01
komplek	0DM01
kompānija	05c01
komunikativna	0V201
komunikativne	0V201
komunikativni	0V301
komunikativní	0V301
komunikatywnie	0G301
komunikatywny	0G301
komunikatívna	0V201
komunikatívne	0V201
komvux	0V401
kona	0V501
konatel	07j01
konateľ	07j01
koncernen	0=J01
konferanse	0T_01
konferansi	0<X01
konferansı	0<X01
konferenca	0V601
konference	0V703
konferencia	0V:02
konferencija	0V<03
konferencja	06k01
konferens	0V?02
konferensi	09D01
konferenssi	0JK01
konferenz	07k01
konferenza	06i01
kongresi	0<X01
konkurranse	0VA01
konkurrence	0VB01
konkurs	0LQ01
konkursas	05b01
konkursie	0LQ01
konkurss	0VC02
konobar	05802
konserni	06301
konservatorij	0IJ01
konservatorija	0CW01
konservatorio	03i01
konservatorium	0VE03
konservatuvari	03b01
konservatuvarı	03b01
konserwatorium	03\01
konsulent	0VH03
konsult	0VK02
konsultan	02101
konsultant	0VM03
konsultantas	02H01
konsultante	02F02
konsultantka	01m01
konsultants	02I01
konsultantė	02H01
konsultti	05A01
kontor	0Io01
kontsern	04d01
konverents	03I01
konversationsniveau	0;^01
konversationssicher	0;^01
konverzacijski	0VP02
konverzacna	0VR01
konverzacni	0VS01
konverzačná	0VR01
konverzační	0VS01
konyv	0@Y02
konyvelo	02001
konyvtar	04@02
konyvtaros	02001
konzern	03801
konzervator	0C;01
konzervatorium	0VT02
konzervatoř	0C;01
konzervatórium	0VT02
konzultant	0VV03
kool	03N01
koolitus	0IK01
koolituskeskus	03N01
kooperatifi	03J01
koordinaator	01=01
koordinaattori	05A01
koordinator	0VY0<
koordinatore	02F02
koordinatorius	02H01
koordinators	02I01
koordinatoru	05701
koordinatorė	02H01
koordinatur	04h01
koordinatör	05701
koordinatörü	05701
koordinátor	0Ve03
koordynator	01m01
koordynatorka	01m01
koperasi	07A01
kops	0Vh01
kopš	0Vh01
korekort	0?d01
korgkool	03N01
korgtase	0Vi01
korhaz	04@02
korkeakoulu	03i01
korkort	0;h02
kortti	0Vj01
korut	03L01
kota	0DM01
kotet	0F=01
koulu	03i01
kouluttaja	05A01
koulutusohjelma	0Vk01
koyu	0>601
koz	03L01
kozepes	0Vl02
kozepesen	0Vn01
kozepfelsofok	0Vo01
kozepfok	0Vn01
kozepfok felett	0Vo01
kozepfoku	0Vn01
kozephalado	0Kl01
kozepiskola	0Uh01
kozepszint	0Kl01
kozepszintu	0Kl01
kozgazdasz	02001
kozpont	06l01
krajums	0F901
krankenhaus	03801
kreuz	03801
kronik	02a01
kronikk	0T_01
krt	03L01
kryptis	0W001
krājums	0F901
ksiazeczka	0@801
ksiazka	06k01
ksiegowa	01m01
ksiegowy	01m01
książeczka	0@801
książka	06k01
księgowa	01m01
księgowy	01m01
kth	0V401
ktieb	06i01
kuchar	02J02
kucharka	01m01
kucharz	01m01
kuchař	0T501
kuchár	07j01
kuhar	0U]02
kuja	08001
kuljettaja	05A01
kullegg	03k01
kulleġġ	03k01
kulondij	00001
kumpanija	07T01
kunde	0W101
kuni	0W201
kunniamaininta	00701
kunsill lokali	07T01
kunta	06301
kurang	0CX02
kurator	0W302
kurs	0W504
kursai	07\01
kursi	05d01
kurssi	0Vj01
kursu	0W902
kursus	0IL01
kurucu	05701
kurucusu	05701
kurz	0W;02
kustantaja	0JK01
kustantamo	06301
kutato	02001
kutató	02001
kutseharidus	0Ti01
kutsekool	03N01
kutsetunnistus	0TH01
kutuphaneci	05701
kutuphanesi	03J01
kuu	0W=01
kuud	0W=01
kuukausi	0W>01
kuukautta	0W>01
kuvar	0W?01
kvalificerad yrkesutbildning	0W@01
kvenkyns	0V501
kvinde	0WA01
kvinna	0WB01
kvinne	0WC01
kwartalnik	06k01
kwekerij	02O01
ky	00`01
ky su	0WD02
ky thuat vien	09H01
ky yeu	09j01
käesolev	0P@01
käesoleva ajani	0P@01
käsittelijä	05A01
kääntäjä	05A01
képesítés	0=702
képzés	0Qa01
kétnyelvű	05\01
kórház	04@02
kõrgkool	03N01
kõrgtase	0Vi01
köchin	02[01
könyv	0@Y02
könyvelő	02001
könyvtár	04@02
könyvtáros	02001
körkort	0;h02
körút	03L01
kötet	0F=01
köyü	0>601
köz	03L01
közepes	0Vl02
közepesen	0Vn01
közgazdász	02001
központ	06l01
középfelsőfok	0Vo01
középfok	0Vn01
középfok felett	0Vo01
középfokú	0Vn01
középhaladó	0Kl01
középiskola	0Uh01
középszint	0Kl01
középszintű	0Kl01
kørekort	0?d01
különdíj	00001
kütüphaneci	05701
kütüphanesi	03J01
kış	0UD01
kế toán	09H01
kế toán trưởng	09H01
kỷ yếu	09j01
kỹ sư	0WD02
kỹ thuật viên	09H01
l	0WF01
l'actualitat	01d01
la	0WG02
la actualidad	01c01
la distanta	0Ce01
la distanță	0Ce01
la fecha	01c01
la zi	01i01
laakari	05A01
laan	0Di01
labai gerai	08102
labas	0WI01
labas zinasanas	0WI01
labas zināšanas	0WI01
labi	0WJ02
labor	0WL02
laborant	05F01
laboratoire	02f01
laboratoires	02f01
laborator	0WN02
laboratori	0WP02
laboratories	02n01
laboratorij	0U[02
laboratorija	0WR03
laboratorio	0WU04
laboratorios	08;02
laboratoris	03C01
laboratorium	0WY07
laboratory	02n01
laboratoř	0Dj01
laboratuvari	03J01
laboratuvarı	03J01
laboratório	02R01
laboratórios	02R01
laboratórium	0W`02
laborer	01h01
labourer	01h01
labs	0Wb02
laeaekaeri	05A01
laege	06=01
laegergaarden	0=J01
laehihoitaja	0Wd02
laehtien	0Wf02
laekare	02801
laeknir	0<f01
laensstyrelsen	0I601
laerare	02801
laerarhoegskola	0M501
laerer	05S02
laerling	0Wh03
laesare	02801
lagergarden	0=J01
laget	0:>01
lahihoitaja	0Wd02
lahtien	0Wf02
lahutatud	01<01
lai xe	09H01
laisvai	0Wk01
laitos	06301
lajang	0<001
lakare	02801
laki laki	0WF01
laki-laki	0WF01
lampista	02501
lana	07101
lancar	03l01
landkreis	08701
landwirt	05F01
lane	05a01
languagecert	0;Y01
langue maternelle	0Wl01
langue natale	0Wl01
lanjutan	0Wm02
lansstyrelsen	0I601
lap	0F=01
lap trinh vien	09H01
larare	02801
lararhogskola	0M501
largo	0Wo02
larling	0O301
lasare	02801
lasteaed	03N01
lastnica	0D401
lastnik	0D401
lat	0X101
lata	0X101
latem	0X201
lato	0X201
lato sensu	0JS01
laufend	04401
laukums	0>701
laurea	0EM01
laurea breve	0EM01
laurea in	0EM01
laurea magistrale	0X301
laurea quinquennale	0X301
laurea specialistica	0X301
laurea triennale	0EM01
laurea vecchio ordinamento	0X301
laureat	0X402
laureata in	0EM01
laureatas	05b01
laureate	00L01
laureatka	0LQ01
laureato in	0EM01
lauréat	00L01
lauréate	00L01
law school	01K01
lawyer	01h01
lda	00`01
le tan	09H01
leabhar	0>W01
leacht	0>W01
leachtoir	03H01
lead	01h01
leader	01h01
learning	0X601
leaving certificate	05m01
lebenslauf	0<=01
lector	03M01
lecture	0=>01
lecturer	01h01
ledamot	02801
ledare	02801
leder	05S02
ledig	0N701
leed	01N01
leerling	0I<01
legat	0VB01
lege	06;01
legitimation	0;h02
lehrabschluss	01?01
lehranstalt	0<701
lehre	01?01
lehre als	01?01
lehre zum	01?01
lehrer	05F01
lehrling	05F01
lehrstuhl	06<01
lehti	0X701
lehtiartikkeli	0JK01
lehtori	05A01
leidbeinandi	0<f01
leider	02P01
leidinys	0U_01
leidsogumadur	0<f01
leidster	02P01
leidykla	0X802
leikhus	06501
leikhús	06501
leikskoli	03d01
leikskóli	03d01
leipomo	06301
leipuri	05A01
leiter	05F01
leitung	02[01
leiðbeinandi	0<f01
leiðsögumaður	0<f01
lekar	0X:03
lekaren	03=01
lekarka	01m01
lekarn	0T501
lekarna	0X=02
lekarnicka	0?=01
lekarnik	0?=01
lekarz	01m01
lektor	0X?07
lektors	02I01
lekár	07j01
lekáreň	03=01
lekárnik	0?=01
lekárnička	0?=01
lembaga	07A01
lengua madre	0QX01
lengua materna	0QX01
lengua nativa	0QX01
lente	0XF01
leraar	02P01
lerares	02P01
let	0XG02
leta	0XI01
leti	0XI01
leto	0XJ04
letrada	01A01
letrado	01A01
letters	0=>01
lettur	04h01
levnadsbeskrivning	0XN01
levnedslob	0XO01
levnedsloeb	0XO01
levnedsløb	0XO01
levnetsloep	0XP01
levnetslop	0XP01
levnetsløp	0XP01
leyfi	0XQ02
lezing	0XS02
lgh	0=\01
lia	0:?01
librairie	02f01
librarian	01h01
library	02n01
libro	0XU02
lic	0SM01
licejs	03h01
licejus	0CW01
licenca	0XW04
licence	0X[05
licence pro	09G01
licence professionnelle	09G01
licencia	0X`02
licenciada	09O01
licenciada en	0R201
licenciado	09O01
licenciado en	0R201
licenciatura	0Xb02
licencija	0Xd02
licencja	0@801
licencjackie	0SM01
licencjat	0SM01
licens	0Xf02
license	01U01
licensed	01U01
licenta	0Xh02
licentiat	0EN01
licentiata	0EN01
licentiatexamen	0F:01
licentie	0?V02
licenza	01>01
licenza media	0EP01
licenzja	0@501
licença	0?501
licențiat	0EN01
licențiată	0EN01
licență	0Xh02
liceo	0Xj02
liceu	0Xl02
liceul	07201
liceum	03\01
licėjus	0CW01
lider	0Xn05
lideri	05701
liderka	01m01
lidt kendskab	0;d01
lidz	0Y301
lidz sim	0Y401
lidz sim bridim	0Y401
ligonine	03>01
ligoninė	03>01
liitto	06301
lijecnica	0=901
lijecnik	0=901
liječnica	0=901
liječnik	0=901
limba materna	0<a01
limba maternă	0<a01
limbă maternă	0<a01
limited	0Y502
limited working	0A=01
limited working proficiency	0A=01
lingua madre	0Y701
lingua materna	0Y802
lingua nativa	0<g01
linguaskill	0;Y01
lingwa materna	0<c01
linja	0Vk01
linje	0KP02
linnavalitsus	04d01
liofa	04k01
lisans	0@W01
lisans derecesi	0@W01
lisans mezunu	0@W01
lisansi	0;o01
lisansı	0;o01
lise	0Y:02
lise diplomasi	0Y<01
lise diploması	0Y<01
lise mezunu	0Y<01
lisens	08=01
lisensi	0<601
lisensiaatti	0L=01
lisenssi	03K01
lisesi	03b01
litil	0O;01
litsents	0TH01
litt	0;e01
livello avanzato	08W01
livello base	0AR01
livello intermedio	0F201
livre	0>V01
livro	04m01
lizenz	0Y=02
lizenziat	0E;01
liċenzja	0@501
ljekarna	0Tf01
ljekarnik	0=901
ljeto	0Y?01
ll b	09=01
ll m	0E001
ll.b	09=01
ll.m	0E001
llar d'infants	01L01
llb	09=01
llc	00`01
llengua materna	0Y@01
llengua nativa	0Y@01
llibre	0?001
llicencia	01Y01
llicenciada en	0YA01
llicenciat en	0YA01
llicenciatura	0YA01
llicència	01Y01
llm	0E001
llp	00`01
ln	05a01
loai gioi	0Dc01
loai kha	0Dc01
loai xuat sac	0Dc01
loc	0>S01
localita	0>S01
località	0>S01
locen	0YB01
locena	0YB01
locul 1	0>D01
locul i	0>D01
locuteur natif	0Wl01
logfraedingur	0<f01
logistics	02n01
logistik	03801
loja	02R01
lojas	02R01
lojistik	03J01
lomba	05Y01
loodgieter	02P01
lopend	0P901
lote	04:01
loti labi	07l02
lotissement	04Y01
ločen	0YB01
ločena	0YB01
loại giỏi	0Dc01
loại khá	0Dc01
loại xuất sắc	0Dc01
ltd	00`01
ltd sti	00`01
ltd. şti	00`01
ltda	00`01
lts	0P501
lu ecrit parle	0B601
lu hanh	0:]01
lu parle ecrit	0B601
lu, parlé, écrit	0B601
lu, écrit, parlé	0B601
luan an	09j01
luat su	09H01
luba	0YC02
lucrare	06Y01
luento	0X701
lugar	04:01
lukanda	07T01
lukio	03i01
lukion oppimaara	04g01
lukion oppimaeaerae	04g01
lukion oppimäärä	04g01
luku	0JK01
luna	0YE01
lungomare	0>S01
luni	0YE01
lună	0YE01
lupa	0Vj01
lutseum	03N01
luu loat	0>e01
luận án	09j01
luật sư	09H01
ly lich	0PK01
lycee	01M01
lyceum	0YF03
lycée	01M01
lyzeum	0<701
lái xe	09H01
lána	07101
lägergården	0=J01
lähihoitaja	0Wd02
lähtien	0Wf02
läkare	02801
länsstyrelsen	0I601
lärare	02801
lärarhögskola	0M501
lärling	0O301
läsare	02801
lääkäri	05A01
læge	06=01
læknir	0<f01
lærer	05S02
lærling	05S02
léacht	0>W01
léachtóir	03H01
lékař	0T501
lékárn	0T501
lékárna	0Dj01
léto	0YI01
líder	05o02
língua materna	0<g01
língua nativa	0<g01
líofa	04k01
lítil	0O;01
lögfræðingur	0<f01
lütseum	03N01
lý lịch	0PK01
lýceum	0YJ01
līdz	0Y301
līdz šim	0Y401
līdz šim brīdim	0Y401
lưu loát	0>e01
lập trình viên	09H01
lễ tân	09H01
lữ hành	0:]01
m	0YK0;
m a	0E001
m arch	0E001
m b a	0E001
m com	0E001
m ed	0E001
m eng	0E001
m f a	0E001
m s	0E001
m sc	0E001
m sc prof	0TY01
m tech	0E001
m.a	0E001
m.arch	0E001
m.b.a	0E001
m.com	0E001
m.ed	0E001
m.eng	0E001
m.f.a	0E001
m.s	0E001
m.sc	0E001
m.sc.-próf	0TY01
m.tech	0E001
m1	0E001
m2	0E001
ma	0YV03
maakond	0YY01
maalare	02801
maan	0YZ01
maanad	0YZ01
maanader	0YZ01
maand	0Y[01
maanden	0Y[01
maaned	0Y\02
maaneder	0Y\02
maantee	0Y^01
maatschap	0Mo01
machinist	01h01
madalya	0:c01
madrasah	0KX01
madre lingua	0Y701
madrelingua	0Y701
maennl	0P>01
maennlich	0P>01
maestra	0Y_02
maestria	0Ya02
maestro	0Y_02
maestría	0Ya02
mag	0Yc03
magacioner	06O01
magang	02101
magas szintu	0Yf01
magas szintű	0Yf01
magasin	02f01
magasinier	01W01
magazasi	03J01
magazin	03701
magazine	02n01
magazynier	01m01
magazziniere	01l01
magistar	0Yg02
magister	0Yi08
magister farmacji	01m01
magister inzynier	0T601
magister inżynier	0T601
magistere	03A01
magisterexamen	0@\01
magisterij	0Z101
magisterium	0T601
magisterske	0Z202
magisterske studium	0Z202
magisterskie	0T601
magistersky	0SS01
magisterské	0Z202
magisterské studium	0SS01
magisterské štúdium	0SU01
magisterský	0SS01
magisterstudium	0E;01
magistr	0SS01
magistra	0E301
magistra grads	0Z401
magistrantura	0Z501
magistrantuur	0Z601
magistrantūra	0Z501
magistras	0Z501
magistratura	0Z702
magistre	0Z902
magistrica	0Z101
magistrica stroke	0Z101
magistrikraad	0Z601
magistriope	0Z601
magistriõpe	0Z601
magistro	0Z501
magistro laipsnis	0Z501
magistrs	0Z401
magistrski studij	0Z101
magistrski študij	0Z101
magistrė	0Z501
magistère	03A01
magna cum laude	0@F01
magíster	0R201
mah	0>601
mahallesi	0>601
mahir	0Z;02
mai napig	00i01
maig	00i01
maintainer	01h01
maintenant	00_01
mairie	02f01
maison	02f01
maisteri	0Z=02
maisterintutkinto	0EV01
maistreacht	0Z?01
maistru	03M01
maith	0Z@01
maitre	01W01
maitrise	0ZA03
maitrise parfaite	0B701
maitrise universitaire	09G01
majalah	09D01
majeure	0L<01
majitel	02J02
majiteľ	07j01
major	0AB01
major de promotion	00L01
major in	0AB01
majoring in	0AB01
majster	0ZD02
majstor	0=:02
makalah	09D01
makale	0<X01
makalesi	0<X01
makelaardij	02O01
maker	01h01
makler	05F01
malare	02801
male	0ZF01
maler	0ZG03
man	0ZJ06
manad	0YZ01
manader	0YZ01
manager	0ZP06
manajer	02101
manazer	02J02
manažer	0T501
manažér	07j01
mand	0ZV01
mandor	02101
maned	0Y\02
maneder	0Y\02
maniger	04h01
maniġer	04h01
mann	0ZW02
mannelijk	0ZY01
mannl	0P>01
mannlich	0P>01
mannskap	06;01
manudir	0ZZ01
manudur	0ZZ01
mara	0L801
maraicher	01W01
marangoz	05701
maraîcher	01W01
march	0E001
marie	0?D01
mariee	0?D01
marié	0?D01
mariée	0?D01
mark	00T01
market	0Z[02
marks	00T01
markt	03801
married	0@[01
mas	03C01
maschile	0Z]01
maschinenbau	03801
maschinist	05F01
maschio	0Z]01
masculi	0O_01
masculin	0Z^02
masculine	0Z`02
masculino	0Zb02
masculí	0O_01
masih berlangsung	0Om01
maskil	0Zd01
master	0Ze0?
master degree	0Ng01
master di ii livello	0X301
master of	0Ng01
master studije	0Ro01
master universitari	0YA01
master universitario	0R201
master's	0Ng01
master's degree	0Ng01
masterabschluss	0E;01
masterand	0EO01
masterat	0EO01
mastere	03A01
mastere specialise	03A01
masterexamen	0@\01
mastergrad	0Ie01
masteropleiding	0GF01
masterprogram	0@\01
masters	0Ng01
masterstudium	0[402
masteruddannelse	0>^01
masterutbildning	0@\01
mastery	0[602
mastère	03A01
mastère spécialisé	03A01
materinji	0[801
materinscina	0[901
materinska rec	0[:01
materinski	0[801
materinski jezik	0[801
materinsky	0[:01
materinsky jazyk	0[:01
materinská reč	0[:01
materinský	0[:01
materinský jazyk	0[:01
materinščina	0[901
materna	0[;04
maternega	0[901
maternelle	0[?02
materni	0[901
materni jezik	0[901
maternji	0[A01
maternji jezik	0[A01
materno	0<g01
maternă	0<a01
materska skola	0K^02
matersky	0[B01
matersky jazyk	0[B01
materská škola	0YJ01
materstina	0[B01
mateřská škola	0C;01
mateřský	0[B01
mateřský jazyk	0[B01
mateřština	0[B01
mathematician	01h01
mathematiker	05F01
matig	0;F01
matricula d'honor	0Jj01
matricula de honor	0>Y01
matriculation	05m01
matros	0CJ01
matrícula d'honor	0Jj01
matrícula de honor	0>Y01
matsec	0@401
matu	09E01
matura	0[C06
maturita	0[I03
maturita classica	0EP01
maturita scientifica	0EP01
maturitaet	01?01
maturitat	01?01
maturite	09E01
maturitna skuska	0[L01
maturitni	0[M01
maturitni zkouska	0[M01
maturitná skúška	0[L01
maturitní	0[M01
maturitní zkouška	0[M01
maturità	0EP01
maturità classica	0EP01
maturità scientifica	0EP01
maturität	01?01
maturité	09E01
maturski ispit	0[N01
mavo	0P501
maître	01W01
maîtrise	0ZA03
maîtrise parfaite	0B701
maîtrise universitaire	09G01
mağazası	03J01
maģistra grāds	0Z401
maģistratūra	0Z401
maģistre	0Z401
maģistrs	0Z401
mba	0E001
mbh	00`01
mbo	0[O02
mbo 2	0P501
mbo 3	0P501
mbo 4	0[Q02
mbo niveau 4	0[S01
mca	0E001
mcsa	01N01
mcse	01N01
md	0[T02
mdes	0E001
mdr	0[V01
me	00`01
meanleibheal	0[W02
meanscoil	01D01
mecanic	0[Y02
mecanicien	01W01
mecanico	05o02
meccanico	01l01
mechanic	01h01
mechanik	0Nj03
mechanikas	02H01
mechaniker	05F01
mechatroniker	05F01
mecànic	02501
mecánico	01A01
mecânico	02Q01
med	0E001
medaglia	00O01
medaila	00401
medaile	00501
medaille	0[[04
medaille d'or	00L01
medal	0[_03
medala	00B01
medaleinkunn	01j01
medalha	00M01
medali	05Y01
medalia	0>D01
medalie	0>D01
medalis	05b01
medalj	00K01
medalja	0[b03
medalje	0[e02
medaljen	0[g03
medalla	0;Z02
medarbeider	06;01
medarbejder	06=01
medarbetare	02801
medaļa	00B01
medecin	01W01
medel	0[j02
medelbetyg	0<801
medelgod	0QB01
medewerker	02P01
medewerkster	02P01
medhjaelper	06=01
medhjælper	06=01
media	0[l05
media final	0@g01
media generala	0>Z01
media generală	0>Z01
medianomi	04H01
medic	03M01
medica	05o02
medical school	01K01
medicinska sestra	0@]03
medico	0<E03
medie	0\102
medie de absolvire	0>Z01
medio	0\305
medio alto	0>201
medio-alto	0>201
mediu	0S602
medium	0S:02
medja	0\801
medju	0\901
medlem	05>03
medmasa	02I01
medmāsa	02I01
mees	0\:01
meeskond	0\;01
meget god	0\<04
meget gode	0Lk01
meget godt	0\@02
megye	03L01
mehanicar	05802
mehanik	0D401
mehanikis	02I01
mehaničar	05802
mehāniķis	02I01
meistarabref	0E]01
meistarabréf	0E]01
meistaragrada	0TY01
meistaragráða	0TY01
meistaraprof	0TY01
meistarapróf	0TY01
meistars	02I01
meister	0\B03
meisterbrief	03[01
meisterpruefung	03[01
meisterprufung	03[01
meisterprüfung	03[01
meistras	02H01
mekaanikko	05A01
mekaniker	05>03
melhor	00M01
mellanniva	0QB01
mellannivaa	0QB01
mellannivå	0QB01
mellem	0\E02
member	01h01
membre	0A@02
membru	03M01
memoire	0>V01
memur	05701
memuru	05701
men	0\G02
menadzer	0\I03
menadżer	01m01
menadžer	05802
mencao honrosa	00M01
mencio	0\L02
mencio especial	01Q01
mencion	0\N02
mencion de honor	01P01
menció	0\L02
menció especial	01Q01
mención	0\N02
mención de honor	01P01
menedzer	0\P03
menedzere	02I01
menedzeris	02I01
menedzser	02001
menedżer	01m01
menedžer	0U]02
menedžere	02I01
menedžeris	02I01
meneillaan	0H^01
meneillaeaen	0H^01
meneillään	0H^01
menengah	0BA02
menengah atas	0\S01
menesi	0\T01
menesiai	0\U01
menesis	0\T01
menesiu	0\U01
meng	0E001
menikah	0<001
menntaskoli	03d01
menntaskóli	03d01
mention	0\V02
mention assez bien	0Km01
mention bien	0Km01
mention complementaire	09E01
mention complémentaire	09E01
mention speciale	00L01
mention spéciale	00L01
mention tres bien	0Km01
mention très bien	0Km01
mentiune	0>D01
mentor	0HU02
menuisier	01W01
menuo	0\U01
menzione	00O01
menzione d'onore	00O01
menzione speciale	00O01
menção honrosa	00M01
mențiune	0>D01
merchandiser	01h01
merit	00T01
meritfoerteckning	0XN01
meritforteckning	0XN01
meritförteckning	0XN01
meritvaerde	0<801
meritvarde	0<801
meritvärde	0<801
merkezi	03J01
mernok	02001
mes	0\X05
mese	0\]01
mesec	0\^02
meseca	0\^02
mesecev	0\`01
meseci	0\^02
mesemondo	02001
mesemondó	02001
meses	0\a02
mesi	0\]01
mesiac	0\c01
mesiace	0\c01
mesiacov	0\c01
mesic	0\d01
mesice	0\d01
mesicu	0\d01
meska	0\e01
meski	0\e01
meslek lisesi	0Y:02
meslek yuksekokulu	03b01
meslek yuksekokulu mezunu	0\f01
meslek yüksekokulu	03b01
meslek yüksekokulu mezunu	0\f01
mesos	0\g01
messageries	02f01
mestari	05A01
mester	0\h03
mesterbrev	06j01
mesterdiploma	0I:01
mesterfok	0\k01
mesterfokozat	0I:01
mesterkepzes	0I:01
mesterképzés	0I:01
mestra	02501
mestrado	0JS01
mestrado integrado	0JS01
mestratge	0YA01
mestre	0\l02
mestre em	0JS01
mestsky urad	0FD02
mestský úrad	03=01
metai	0\n01
metge	02501
metgessa	02501
metsuri	05A01
metu	0\n01
metų	0\n01
mevcut	0>501
mews	05a01
mezatka	0Te01
mezczyzna	0\e01
mezuniyet notu	03@01
meánleibhéal	0[W02
meánscoil	01D01
meðaleinkunn	01j01
mfa	0E001
mgimo	0@j01
mgr	0\o02
mgr inz	0T601
mgr inż	0T601
mh	0>601
mi	0]101
midalja	0=X01
middel	0]201
middelmatig	0Ah01
middels	0]302
midlungs	0]502
midwife	01h01
mierne	0]701
mierne pokrocily	0VR01
mierne pokročilý	0VR01
mies	0]802
miesiac	0]:01
miesiace	0]:01
miesiecy	0]:01
miesiąc	0]:01
miesiące	0]:01
miesięcy	0]:01
mieszkanie	04G01
mills	02n01
mim	0E001
mimar	05701
ministarstvo	0?I02
ministeerium	04d01
minister	03701
ministere	02f01
ministeri	03C01
ministerie	0Mo01
ministeriet	0>F01
ministerija	03>01
ministerio	0];03
ministerioe	06301
ministerium	03801
ministeriö	06301
ministero	03?01
ministerstvo	0FD02
ministerstwo	02m01
ministeru	07T01
ministerul	03701
ministrija	05c01
ministrstvo	0=K01
ministry	02n01
ministère	02f01
ministério	02R01
miniszterium	06l01
minisztérium	06l01
minn	0]>02
minor	0AB01
minor in	0AB01
minosites	07^01
minősítés	07^01
mionna	0]101
mirne	0]@01
mirne pokrocila	0VS01
mirne pokrocily	0]A01
misrah	0CZ01
misraħ	0CZ01
mistenni	0]B01
mistr	0=j01
mit	0@j01
mit auszeichnung	01@01
mitali	05Q02
mitarbeiter	05F01
mitarbeiter des jahres	00:01
mitja	0S002
mitja alt	0=U01
mitjana	0Jj01
mitjà	0S002
mitjà alt	0=U01
mitjà-alt	0=U01
mittel	0]C02
mittelmaessig	0;^01
mittelmassig	0;^01
mittelmäßig	0;^01
mittlere kenntnisse	0;^01
mittlere reife	01?01
mizar	0D401
miðlungs	0]502
mj	0]E01
mjesec	0]E01
mjeseca	0]E01
mjeseci	0]E01
mjog god	0]F02
mjog god kunnatta	0MU01
mjog gott	0MU01
mjög gott	0MU01
mjög góð	0]F02
mjög góð kunnátta	0MU01
mnd	0]H02
mnt	0YY01
mo	0]J01
moara	03701
moderate	0A=01
moderator	01h01
modersmaal	0]K02
modersmaalsnivaa	0M301
modersmaalsniveau	0Ll01
modersmaalstalare	0M301
modersmal	0]K02
modersmalsniva	0M301
modersmalsniveau	0Ll01
modersmalstalare	0M301
modersmål	0]K02
modersmålsniveau	0Ll01
modersmålsnivå	0M301
modersmålstalare	0M301
modul	0]M02
modurmal	0]O01
modurmali	0]O01
moedertaal	0I301
moedertaalspreker	0I301
moi bat dau	0]P01
moi hoc	0]Q01
mois	0]R01
mojster	0D401
mokslininkas	02H01
mokslu daktaras	0CN01
mokslų daktaras	0CN01
mokykla	0CW01
mokytoja	02H01
mokytojas	02H01
molt bo	0Lf01
molto buono	08W01
momentan	04401
momenteel	0P901
mon	0]S01
monat	0]S01
monate	0]S01
monaten	0]S01
moniteur	01W01
monitor	02203
monitora	02203
monitrice	01W01
monteur	05k02
month	0]T01
months	0]T01
montir	02101
montoer	05>03
montor	05>03
montör	02801
montør	05S02
morsmaal	0M401
morsmaalsnivaa	0M401
morsmal	0M401
morsmalsniva	0M401
morsmål	0M401
morsmålsnivå	0M401
mos	0]J01
moski	0]U01
most	00i01
moteris	0]V01
moteriska	0]V01
moteriška	0]V01
mother language	0L^01
mother tongue	0L^01
motorista	02Q01
motors	02n01
mottak	0:>01
moyen	07D01
moyenne	0Km01
moški	0]U01
mpa	0E001
mph	0E001
mphil	0E001
mr	0GF01
mres	0E001
ms	0E001
msc	0]W02
msci	0E001
mtech	0E001
mts	0P501
mtu	00`01
mtü	00`01
mua dong	0]Y01
mua he	0P601
mua thu	0]Z01
mua xuan	0][01
mudiresi	05701
mudr	0B;02
mudur	05701
mudurlugu	0]\02
muduru	05701
muhasebeci	05701
muhely	06l01
muhendis	05701
muhendisi	05701
muhendislik	03J01
muinteoir	03H01
muito bom	08F02
mujer	0L301
mukemmel	0A301
mulher	0L601
mulo	0P501
muncitoare	03M01
muncitor	03M01
munkatars	02001
munkatárs	02001
muotoilija	05A01
musdienas	0Y401
musee	02f01
museo	0]^03
museu	0]a02
museum	0]c07
musician	01h01
musicien	01W01
musiker	05F01
musim dingin	0]j01
musim gugur	0]k01
musim panas	0]l01
musim semi	0]m01
muskarac	0]n02
muski	0]n02
musko	0]n02
musée	02f01
muttersprache	0JC01
muttersprachler	0JC01
muttersprachlerin	0JC01
muttersprachlich	0JC01
muttersprachniveau	0JC01
mutuelle	02f01
muuja	01=01
muuseum	04d01
muvezeto	02001
muy alto	08T01
muy bueno	08U02
muz	0^002
muzej	02j03
muzejs	05c01
muzesi	03J01
muzeu	03701
muzeul	03701
muzeum	0^204
muziejus	03>01
muzske	0^002
muškarac	0]n02
muški	0]n02
muško	0]n02
muž	0^002
mužské	0^002
mvp	0^601
my cv	0^701
my resume	0^701
mycket bra	08L02
mycket god	08L02
mycket goda	0Lm01
myndighet	0=J01
myyja	05A01
myyjae	05A01
myyjä	05A01
myymaelae	06301
myymala	06301
myymälä	06301
màster	0YA01
màster universitari	0YA01
máig	00i01
máistreacht	0Z?01
mán	0ZZ01
mánuðir	0ZZ01
mánuður	0ZZ01
máster	0R201
máster universitario	0R201
männl	0P>01
männlich	0P>01
målare	02801
mån	0YZ01
månad	0YZ01
månader	0YZ01
måned	0Y\02
måneder	0Y\02
mécanicien	01W01
médaille	00L01
médaille d'or	00L01
médecin	01W01
média	0@g01
média final	0@g01
médica	05o02
médico	05o02
médio	0S802
mémoire	0>V01
mérnök	02001
mês	0^801
mí	0]101
míonna	0]101
mírně	0]@01
mírně pokročilá	0VS01
mírně pokročilý	0]A01
móðurmál	0]O01
móðurmáli	0]O01
mùa hè	0P601
mùa thu	0]Z01
mùa xuân	0][01
mùa đông	0]Y01
múinteoir	03H01
múzeum	0W`02
müdiresi	05701
müdür	05701
müdürlüğü	0]\02
müdürü	05701
mühendis	05701
mühendisi	05701
mühendislik	03J01
mükemmel	0A301
müzesi	03J01
müüja	01=01
mēn	0\T01
mēnesis	0\T01
mēneši	0\T01
mėn	0\U01
mėnesiai	0\U01
mėnesių	0\U01
mėnuo	0\U01
męska	0\e01
męski	0\e01
mężatka	0Te01
mężczyzna	0\e01
měs	0\d01
městský úřad	0Dj01
měsíc	0\d01
měsíce	0\d01
měsíců	0\d01
mūsdienas	0Y401
műhely	06l01
művezető	02001
mới bắt đầu	0]P01
mới học	0]Q01
n	0^901
n v	00`01
n.v	00`01
n1	0;Y01
n2	0;Y01
n3	0;Y01
n4	0;Y01
n5	0;Y01
na	0^:02
na daljavo	0^<01
na daljinu	0^=02
na dalku	0^?01
na dialku	0^@01
na diaľku	0^@01
na dálku	0^?01
na kierunku	0U?01
naa	0ME01
naavaerende	0ME01
nabrezi	0>R01
nabrezie	0^A01
nabrezje	0^B01
nabrežje	0^B01
nachweis	0;]01
nacionalna poklicna kvalifikacija	0?g01
nadace	0Dj01
nadacia	03=01
nadal	04301
nadiu	0Y@01
nadiua	0Y@01
nadácia	03=01
nagrada	0[b03
nagroda	0LQ01
nagrody	0LQ01
nagyon jo	0Of02
nagyon jó	0Of02
naimaton	08i01
naimisissa	08i01
naine	0^C01
nainen	0^D01
najaar	0P=01
nakladatelstvi	0^E02
nakladatelství	0^E02
nakladnik	0^G02
nam	0^I05
namestek	0=j01
namesti	0>R01
namestie	0^A01
nams og starfsferill	0L:01
namsbraut	01k01
namskeid	0^N01
nang cao	0^O02
nanny	01h01
napjainkig	00i01
napredno	0^Q06
naselje	0^W03
nastavnica	0=:02
nastavnik	0=:02
natakar	05:01
natif	0Wl01
natiivi	02Y01
natiu	0Y@01
nativ	0<a01
nativa	0^Z03
native	0^]03
native language	0L^01
native or bilingual	0L^01
native or bilingual proficiency	0L^01
native proficiency	0L^01
native speaker	0L^01
nativo	0^`02
natjecanje	00601
nattiv	0<c01
natywny	0HD01
nauczyciel	0^b01
naukowiec	01m01
navaerende	0ME01
navy	02n01
nay	0;N01
nd	0^c01
near native	0^d02
near-native	0^d02
nebenfach	0KO01
nebosh	01N01
necasatorit	0?<01
necasatorita	0?<01
necăsătorit	0?<01
necăsătorită	0?<01
negozio	03?01
nemi	0<f01
nemocnica	03=01
nemocnice	0Dj01
neozenjen	0^f02
neoženjen	0^f02
neprecejies	0^h01
neprecejusies	0^h01
neprecējies	0^h01
neprecējusies	0^h01
netekejusi	0S^01
netekėjusi	0S^01
nettbasert	0L_01
networks	02n01
neudana	0^i01
neudata	0^j01
neuvoja	05A01
nevedes	0S^01
nevedęs	0S^01
nevelo	02001
nevelő	02001
newspaper	02n01
ngach	0@R01
ngan hang	0:]01
nganh	0@T01
nganh hoc	0@T01
nghien cuu sinh	09H01
nghien cuu vien	09H01
nghiên cứu sinh	09H01
nghiên cứu viên	09H01
ngo	0@R01
ngon ngu me de	0:B01
ngành	0@T01
ngành học	0@T01
ngách	0@R01
ngân hàng	0:]01
ngôn ngữ mẹ đẻ	0:B01
ngõ	0@R01
nha bao	09H01
nha hang	0:]01
nha hat	0:]01
nha may	0:]01
nha thiet ke	09H01
nha xuat ban	0^k02
nhan vien	09H01
nhan vien xuat sac	0:I01
nhom	0:A01
nhs	02n01
nhà báo	09H01
nhà hàng	0:]01
nhà hát	0:]01
nhà máy	0:]01
nhà thiết kế	09H01
nhà xuất bản	0^k02
nhân viên	09H01
nhân viên xuất sắc	0:I01
nhóm	0:A01
nilai	0D701
nimikirja	05P01
nit	0@j01
niveau avance	0B601
niveau avancé	0B601
niveau bon	0=T01
niveau debutant	0;901
niveau débutant	0;901
niveau europeen	0^m01
niveau européen	0^m01
niveau intermediaire	07D01
niveau intermédiaire	07D01
niveau moyen	07D01
niveau scolaire	0;901
nivel alto	08T01
nivel avancado	08E01
nivel avansat	0BE01
nivel avanzado	08T01
nivel basico	0^n02
nivel básico	0AQ01
nivel de baza	0BD01
nivel de bază	0BD01
nivel intermediario	0Af01
nivel intermedio	0Ag01
nivel medio	0Ag01
nivel medio alto	0>201
nivel medio-alto	0>201
nivel mediu	0Ak01
nivell alt	0Lf01
nivell avancat	0Lf01
nivell avançat	0Lf01
nivell basic	09o01
nivell bàsic	09o01
nivell mitja	0Ae01
nivell mitjà	0Ae01
nivodij	00001
no	0_006
nociones	0:002
nocions	0>J02
nocoes	0_602
nocoes basicas	0I_01
nodala	0_802
nodaļa	0_802
noe	0=l01
noe kjennskap	0;e01
nogenlunde	0]201
nokkud god	0_:01
nokkuð góð	0_:01
nominee	00N01
nonprofit	02n01
nork	04L01
norskprove	0;Y01
norskprøve	0;Y01
nos	0I701
not ortalamasi	03@01
not ortalaması	03@01
nota	0_;04
nota final	0@g01
nota finala	0>Z01
nota finală	0>Z01
nota media	0>Y01
nota mitjana	0Jj01
notable	0>Y01
notar	05F01
note	0_?02
notendurchschnitt	01@01
notenschnitt	01@01
notions	0:f02
notiuni	0BD01
notiuni de baza	0BD01
notlen	0I701
noustaja	01=01
novads	0>701
nover	02001
noverande	0ME01
novice	0_A02
novinar	0_C05
novinár	07j01
novinář	0T501
now	0Ab01
nozioni	0:d02
noções	0_602
noções básicas	0I_01
noțiuni	0BD01
noțiuni de bază	0BD01
npk	0?g01
npo法人	0_H01
nr	04D01
ntnu	0_I01
nu	0_J05
nubile	0?E01
nucleo	0E^01
nugaletoja	05b01
nugaletojas	05b01
nugalėtoja	05b01
nugalėtojas	05b01
num	08Z01
numatoma	0_O01
nuo	0_P02
nuotolinis	0SF01
nuotoliniu budu	0SF01
nuotoliniu būdu	0SF01
nurse	01h01
nursery	02n01
nutid	0_R02
nuvaerende	0Q^01
nuvarande	0_T01
nuverandi	0J301
nuværende	0Q^01
nv	00`01
nvq	00^01
nyar	0_U01
nyara	0_U01
nybegynner	0_V02
nyboerjare	0_X02
nyborjare	0_X02
nybörjare	0_X02
nyelvvizsga	0_Z01
nyelvvizsgat	0_Z01
nyelvvizsgát	0_Z01
nykyaan	0H^01
nykyaeaen	0H^01
nykyhetkeen	0H^01
nykyhetki	0H^01
nykyinen	0H^01
nykyisin	0H^01
nykyään	0H^01
nyni	09801
nyní	09801
nyrt	00`01
nyt	0H^01
nyár	0_U01
nábrežie	0^A01
nábřeží	0>R01
nám	0_[02
námestie	0^A01
náms- og starfsferill	0L:01
námsbraut	01k01
námskeið	0^N01
náměstek	0=j01
náměstí	0>R01
nâng cao	0^O02
nå	0ME01
nåværende	0ME01
nível avançado	08E01
nível básico	0I_01
nível intermediário	0Af01
nívódíj	00001
nõrk	04L01
nõustaja	01=01
nú	0J301
núcleo	0E^01
núm	08Z01
nútíð	0J301
núverandi	0J301
năm	0_]02
nő	0__01
nős	0I701
nőtlen	0I701
nővér	02001
nữ	0_`01
o	0_a03
o levels	05m01
o momento	07Y01
o-levels	05m01
oab	0?501
obala	08c01
obchod	0FD02
obchodna akademia	0YJ01
obchodni akademie	0C;01
obchodni zastupce	0=j01
obchodnik	0@h02
obchodny zastupca	0?=01
obchodná akadémia	0YJ01
obchodní akademie	0C;01
obchodní zástupce	0=j01
obchodník	0@h02
obchodný zástupca	0?=01
obcina	0=K01
obecnie	04301
oberschule	0<701
objava	0V601
objavljen	0_d01
objavljeno	0_e01
oblikovalec	0D401
oblikovalka	0D401
obmann	02[01
obor	0_f01
oboru	0_f01
obrt	0Tf01
obtained	09301
obuka	0_g01
občina	0=K01
oca	01N01
ocakavane	0_h01
ocekavano	0_i01
ocekivano	0_j02
ocena	0_l03
ocena koncowa	0_o01
ocena końcowa	0_o01
oceneni	00501
ocenenie	00401
ocenění	00501
och	0`001
ocjena	0`101
ocm	01N01
ocp	01N01
octrooi	0<W01
od	0`20<
odbor	0`>03
oddelek	0I@01
oddeleni	0FP01
oddelenie	0FU01
oddzial	0HG01
oddział	0HG01
oddělení	0FP01
ode	01=01
odeljenje	0Ee01
odgojitelj	0Uk01
odjel	0`A01
odjeljenje	0`A01
odlicno	0^Q06
odlično	0^Q06
odotettu	06m01
odsek	0`B03
odsjek	0`A01
odul	0:c01
odulu	0:c01
odvetnica	0D401
odvetnik	0D401
odvjetnica	0=901
odvjetnicki ured	0Tf01
odvjetnik	0=901
odvjetnički ured	0Tf01
odznaczenie	0LQ01
odznaka	0LQ01
oekonom	05S02
oenologue	01W01
oeversaettare	02801
oevet	0`E01
of	0`F01
office	0Mg02
officer	01h01
officina	03?01
officine	03?01
oficial	02602
oficina	08;02
ofisi	03J01
og	0`G02
oggi	00k01
ogift	0`I02
ogretim gorevlisi	05701
ogretim uyesi	05701
ogretmen	05701
ogretmeni	05701
ohg	00`01
ohjaaja	05A01
ohjelmoija	05A01
oifigeach	03H01
ojczyste	0HD01
ojczystego	0HD01
ojczysty	0HD01
okj	0`K02
oklevel	0`M02
okleveles	0I:01
oklevél	0`M02
okonom	05S02
okres	0_[02
oktato	02001
oktató	02001
okul	03b01
okulu	03b01
olimpiada	0`O03
olimpiade	00B01
olimpiadă	0>D01
olimpiāde	00B01
olimpíada	00M01
ollscoil	0`R02
ologist	0QT01
olympiad	00N01
olympiada	0?G02
olympiáda	0?G02
omanik	01=01
omistaja	05A01
on lisans	0\f01
ondernemer	02P01
onderneming	0Mo01
onderscheiding	0I201
onderzoeker	02P01
oneletrajz	0`T01
ongehuwd	04W01
ongoing	0Ab01
onkentes	0`U01
onkormanyzat	06l01
onlajn	0`V01
online	0`W0A
onlisans	0\f01
onlus	03?01
onoracha	0ON01
ontwerper	02P01
ontwikkelaar	02P01
onur belgesi	0:c01
onwards	0Ab01
onóracha	0ON01
oopt	0;Y01
op afstand	0Q@01
opcina	0Tf01
operaator	01=01
operaattori	05A01
operador	02Q01
operadora	02Q01
operaia	01l01
operaio	01l01
operari	02501
operaria	02602
operario	01A01
operater	0`h03
operateur	01W01
operatoare	03M01
operatoer	05>03
operator	0`k0=
operatore	01l01
operatorius	02H01
operatorka	01m01
operators	02I01
operatoru	05701
operatrice	05I02
operatör	0En02
operatörü	05701
operatør	05S02
operària	02501
operátor	0Ve03
opetaja	01=01
opettaja	05A01
opic	0;Y01
opiekun	01m01
opiekunka	01m01
opisto	03i01
opistoaste	0J?01
opistotutkinto	0J?01
oplaeg	02a01
opleidingscentrum	07]01
oplæg	02a01
oppekava	0J>01
opravneni	0?i01
opravnenie	0?j01
oprichter	0I<01
oprávnenie	0?j01
oprávnění	0?i01
opstina	05j01
optiker	05F01
option	0L<01
opublikowany	06k01
opérateur	01W01
opératrice	01W01
općina	0Tf01
opština	05j01
oraz	0a801
orden	08601
ordfoerande	02801
ordforande	02801
ordförande	02801
organiser	01h01
organizer	01h01
orta	0a902
orta duzey	0a902
orta duzeyde	0a;01
orta düzey	0a902
orta düzeyde	0a;01
orta seviye	0a;01
orta ust	0Sh01
orta ustu	0Sh01
orta üstü	0Sh01
orta-üst	0Sh01
ortagi	05701
ortalama	03@01
ortaokulu	03b01
ortağı	05701
orvos	02001
os	04G01
osakond	0a<02
osasto	0a>02
oscp	01N01
osd	0;Y01
osiedle	04G01
osiguranje	0?I02
osnivac	05802
osnivač	05802
osnove	0a@06
osnovna skola	0IH02
osnovna sola	0IJ01
osnovna škola	0IH02
osnovna šola	0IJ01
osnovne akademske studije	0;\01
osnovne studije	0;\01
osnovno	0a@06
osnovno znanje	0aF03
ospatar	03M01
ospedale	03?01
ospideal	0A<01
ospidéal	0A<01
osposobljavanje	0aI01
ospătar	03M01
ostaja	05A01
ostan	0A<01
osuuskunta	06301
osvc	0Dj01
osvedceni	0?i01
osvedcenie	0?j01
osvedčenie	0?j01
osvč	0Dj01
osvědčení	0?i01
osz	0aJ01
osze	0aJ01
osztaly	0aK02
osztalyzat	07^01
osztatlan kepzes	0I:01
osztatlan képzés	0I:01
osztondij	0Dg02
osztály	0aK02
osztályzat	07^01
ota	0aM02
oteli	03J01
otomotiv	03J01
otono	0aO01
otoño	0aO01
ottima	08X02
ottima conoscenza	08W01
ottimo	08X02
ou	00`01
outono	0aP01
ouvrage	0>V01
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
ovet	0`E01
ovlascenje	0_g01
ovlastenje	0aI01
ovlaštenje	0aI01
ovlašćenje	0_g01
ovoda	0Uh01
ovodapedagogus	02001
ovono	02001
owner	01h01
oy	00`01
oyj	00`01
oz gecmis	0aQ01
ozenjen	0^f02
ozgecmis	0aQ01
oü	00`01
očakávané	0_h01
očekivano	0_j02
očekáváno	0_i01
oženjen	0^f02
p	0aR01
p o box	0aS01
p zza	0>S01
p.o. box	0aS01
p.zza	0>S01
pa	0aT01
pa distans	0F>01
pa nett	0L_01
paa	0aT01
paa distans	0F>01
paa nett	0L_01
paaaine	0Vk01
paagaaende	0aU02
paagaar	0_T01
paallikko	05A01
pabrik	07A01
packer	01h01
pacse	0?D01
pacsee	0?D01
pacsé	0?D01
pacsée	0?D01
pad	0Di01
pada	0aW01
padagog	05F01
padalinys	0D;01
padaria	02R01
padeiro	02Q01
padejeja	02H01
padejejas	02H01
padeka	05b01
padronanza	0JV01
padzilinats	0aX01
padziļināts	0aX01
padėjėja	02H01
padėjėjas	02H01
padėka	05b01
paeaeaine	0Vk01
paeaellikkoe	05A01
paedagog	0aY02
paeivaekoti	0Rd02
paetevyys	0Vj01
pagaende	0aU02
pagar	0_T01
pagaritookoda	04d01
pagaritöökoda	04d01
pagasts	0>701
pagrindai	0;U02
pagrindine mokykla	0CW01
pagrindines	0a[01
pagrindinė mokykla	0CW01
pagrindinės	0a[01
paguyuban	07A01
paipear	0>W01
paipéar	0>W01
paitinn	0>W01
paivakoti	0Rd02
paja	06301
pakankamai	0a\01
pakar	0a]01
palestra	04m01
paligs	02I01
palkinto	06401
palmes	00L01
palvelu	06301
palveluneuvoja	05A01
palvelut	06301
palyazat	00001
palīgs	02I01
pamata	0a^02
pamatlimeni	06:01
pamatlimenis	0a^02
pamatlīmenis	0a^02
pamatlīmenī	06:01
pamatskola	03h01
pamatzinasanas	0a^02
pamatzināšanas	0a^02
pana	0a`01
pana in	0a`01
pana in prezent	01i01
pana la	0a`01
panaderia	07@01
panadero	01A01
panadería	07@01
panettiere	01l01
panificio	03?01
panimo	06301
pank	04d01
pankki	06301
panna	0Te01
paper	0=>01
papeteries	02f01
paralegal	01h01
paramedic	01h01
parcours	0L<01
pardaveja	02H01
pardavejas	02H01
pardavėja	02H01
pardavėjas	02H01
pardeveja	02I01
pardevejs	02I01
parduotuve	03>01
parduotuvė	03>01
paredzams	0aa01
paredzets	0aa01
paredzēts	0aa01
park	0Di01
parken	0Me01
parkway	05a01
parstavis	02I01
partner	0ab02
partners	02n01
paru dans	0>V01
parvalda brivi	0=k01
pasaje	08Z01
pasante	01A01
pascasarjana	0ad01
paseo	08Z01
pasif	0BC01
pasivne	0ae02
pasivni	0]@01
pasivno	0aF03
pasivní	0]@01
pasivně	0]@01
paslaik	0Y401
pasniedzejs	02I01
pasniedzējs	02I01
pasnodarbinats	05c01
pass	0;]01
passage	04Y01
passatge	08h01
passed	09301
passeig	08h01
passi	0Vj01
pastelero	01A01
pasticcere	01l01
pasvaldiba	05c01
pasívne	0]701
paten	09D01
patent	0ag0@
patentas	0U_01
patente	0b703
patentino	01>01
patents	0F901
patentti	0JK01
patevyys	0Vj01
patissier	01W01
patissiere	01W01
patlaban	0Y401
pavars	02I01
pavasaris	0b:02
pavārs	02I01
paysagiste	01W01
pazenges	08102
pazymejimas	07\01
pazymiu vidurkis	0:@01
pazymys	0:@01
pašlaik	0Y401
pašnodarbināts	05c01
pašvaldība	05c01
pažengęs	08102
pažymių vidurkis	0:@01
pažymys	0:@01
pažymėjimas	07\01
pd	0b<01
peaeriala	0J>01
peatukk	03I01
peatükk	03I01
pedagogus	02001
pedagógus	02001
pegawai	02101
pek	02001
pekara	0?I02
pekaren	03=01
pekarna	0X=02
pekerja	02101
pekseg	06l01
pekáreň	03=01
pekárna	0Dj01
pelatih	02101
pelatihan	0<601
pelayan	02101
pemandu wisata	02101
pembicara	09D01
pemenang	05Y01
pemerintah	07A01
pemilik	02101
peminatan	0<R01
pemula	0b=02
penanggung jawab	02101
pendiri	02101
peneliti	02101
penerbit	0b?02
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
percakapan	0BC01
percentage	00T01
perempuan	0aR01
perfecto	0H201
perfeito	0H101
perfekcyjny	0bA01
perfekt	0bB01
perfektne	0bC02
perfektně	0bE01
perfetto	0bF01
perguruan tinggi	0KX01
periodico	04m01
periodista	02602
perit	04h01
perito	0EP01
perito industriale	0EP01
periódico	04m01
perkiraan	0Df01
permis	0?]03
permis b	03B01
permis de conducere	01[01
permiso	01Z01
permit	01U01
permís	01Y01
perpustakaan	07A01
personel	05701
personeli	05701
perumahan	0DM01
perusahaan	07A01
peruskoulu	03i01
peruskoulun paattotodistus	04g01
peruskoulun paeaettoetodistus	04g01
peruskoulun päättötodistus	04g01
perustaidot	04P02
perustaito	04R01
perustaja	05A01
perustaso	0bG01
perusteet	04P02
perustutkinto	0bH02
pesantren	0KX01
peserta magang	02101
pesquisador	02Q01
pesquisadora	02Q01
petniece	02I01
petnieks	02I01
petugas	02101
pfa	03701
pfleger	05F01
pgce	0E001
pgdip	0E001
ph d	0bJ03
ph d grad	0bM01
ph d studerende	0bN01
ph.d	0bJ03
ph.d.-grad	0bM01
ph.d.-studerende	0bN01
phan tich	09H01
pharma	02n01
pharmaceuticals	02n01
pharmacie	02f01
pharmacien	01W01
pharmacienne	01W01
pharmacist	01h01
pharmacy	02n01
pharmd	0E001
phat trien	09H01
phd	0bO02
phd student	06U01
phdr	0B;02
phien dich	09H01
phiên dịch	09H01
pho	0@R01
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
phuong	0@R01
physician	01h01
physicist	01h01
physiker	05F01
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
phường	0@R01
phố	0@R01
phục vụ	09H01
piagam	0bQ02
piata	04D01
piazza	0>S01
piazzale	0>S01
piața	04D01
picker	01h01
piekarnia	02m01
pielegniarka	01m01
pielegniarz	01m01
pielęgniarka	01m01
pielęgniarz	01m01
pilot	0bS02
pincer	02001
pincér	02001
pion	0HG01
pirma limena augstaka izglitiba	0Ug01
pirmininkas	02H01
pirmā līmeņa augstākā izglītība	0Ug01
pis	08h01
pisarna	0=K01
piso	08Z01
pivara	05j01
pivovar	0FD02
pivovara	0Tf01
pivovarna	0=K01
pivovary	0Dj01
pizzeria	03?01
pjazza	0CZ01
pl	04E02
plac	04G01
placa	08h01
place	04Y01
plads	0Me01
plaket	0:c01
plaketa	0bU01
plakett	0bV01
plan	04X01
planeeritav	0I101
planer	05F01
planerad	0<301
planirano	0_j02
planlagt	0MH02
planlanan	0;n01
planned	05U01
planner	06>02
planots	0aa01
planovane	0_h01
planovano	0_i01
planowane	0bW01
planowany	0bW01
plant	02n01
plantsoen	0Di01
planuojama	0_O01
plass	0:?01
platz	0@I01
plaza	08Z01
plaça	08h01
plc	00`01
plein	0Di01
plida	0;Y01
plombier	01W01
plumber	01h01
plynne	03m02
plynnie	0:a01
plynny	0:a01
plynně	04201
plynule	03m02
plánované	0_h01
plánováno	0_i01
plānots	0aa01
pm	06U01
pmp	01N01
po box	0aS01
pobalscoil	01D01
pobednica	0bX01
pobednik	0bX01
pobjednica	00601
pobjednik	00601
pocetnik	0bY04
pocetno	0b]02
poczatkujacy	0b_02
początkujący	0b_02
podcast	0=>01
podjetje	0=K01
podnik	0FD02
podsladek	0=j01
podsládek	0=j01
podstawowa	0ba02
podstawowe	0bc01
podstawowy	0ba02
podstawowym	0bc01
podstawy	0ba02
poduzece	0Tf01
poduzeće	0Tf01
podyplomowe	0T601
podzim	0bd01
poglavje	0V601
poglavlje	0@`02
pogovorno	0be01
pohar	0?G02
pohiharidus	0Ti01
pohikool	03N01
pohvala	0[b03
pohár	0?G02
poistovna	03=01
poisťovňa	03=01
pojistovna	0Dj01
pojišťovna	0Dj01
pokal	0bf02
pokladni	0=j01
pokladnik	0@h02
pokladní	0=j01
pokladník	0@h02
poklicna matura	0bh01
pokrocila	0bi04
pokrocily	0bi04
pokročilá	0bi04
pokročilý	0bi04
polaznik	0aI01
pole	0?F01
poletje	0bm01
police	02n01
policealne	0bn01
polier	02[01
poliklinika	0bo03
politechnika	03\01
politechniki	03\01
politecnica	0JF03
politecnico	0AT03
politehnica	07201
politeknik	0KX01
politècnica	01L01
politécnica	0A402
politécnico	0A402
polizist	05F01
polku	08001
polozen	0H:02
položen	0H:02
polytechnic	01K01
polytechnique	01M01
pomlad	0c201
pomocnica	0@d02
pomocnik	0c305
pomocník	0=j01
pomoćnica	0=901
pomoćnik	0=:02
pomočnica	0D401
pomočnik	0D401
ponencia	0c802
pontificia	0?P01
pontifícia	0?P01
ponència	0?001
poradca	0?=01
poradce	0=j01
porocen	0YB01
porocena	0YB01
poročen	0YB01
poročena	0YB01
portal	08Z01
pos doutorado	0H901
pos graduacao	0JS01
posgrado	0R201
poslovoda	0=:02
poslovođa	0=:02
postboks	0c:02
postbus	0c<01
postdoc	06U01
poste actuel	00_01
poster	0c=06
postfach	04c01
postgrado	0R201
postgraduate	0Ng01
postgraduate certificate	0Ng01
postgraduate diploma	0Ng01
postgrau	0YA01
postliceala	0A601
postliceală	0A601
postman	01h01
posvet	0V601
poszter	0F=01
pot	0^B01
potrdilo	0?g01
potvrda	0H:02
pour	0@P01
pouzivatelsky	0cC01
používateľsky	0cC01
povprecje	0cD01
povprecna ocena	0cD01
povprečje	0cD01
povprečna ocena	0cD01
poziom zaawansowany	0:a01
pozoriste	05j01
pozorište	05j01
početnik	0bY04
početno	0b]02
pr	03G01
praca	0cE02
praca z domu	0^@01
praca zdalna	0QA01
pracovnice	0=j01
pracovnicka	0?=01
pracovnik	0@h02
pracovník	0@h02
pracovníčka	0?=01
pracownica	01m01
pracownik	01m01
practical	0A;01
practicant	03M01
practicante	01A01
practice	02n01
practitioner	01h01
pradedantysis	0cG02
pradikat	01@01
pradinis	0;U02
pradmenys	0a[01
praedikat	01@01
praegu	0P@01
praeguseni	0P@01
praktijk	02O01
praktikant	0cI08
praktikantas	02H01
praktikante	02F02
praktikantin	09901
praktikants	02I01
praktikantė	02H01
praktykant	01m01
praktykantka	01m01
pramuniaga	02101
pranesimas	0U_01
pranešimas	0U_01
praticante	01l01
pravnica	0@]03
pravnicka	0@h02
pravnik	0cQ05
prawniczka	01m01
prawnik	01m01
prawo jazdy	0@801
prawo wykonywania zawodu	0@801
praxis	03801
praça	04:01
pre intermediate	0:n01
pre-intermediate	0:n01
precejies	0^h01
precejusies	0^h01
preconizat	07U01
precējies	0^h01
precējusies	0^h01
predajna	03=01
predajňa	03=01
predavac	0cV03
predavanje	0UX03
predavatelj	05:01
predavač	0cV03
preddiplomski studij	0cY01
predikat	0D701
prednaska	0T]02
prednáška	0@f01
predpoklad	0_i01
predpokladane	0cZ02
predpokladané	0_h01
predseda	0@h02
predsedkyne	0=j01
predsednica	0c\02
predsednicka	0?=01
predsednik	0c\02
predsedníčka	0?=01
predsjednica	0=901
predsjednik	0=901
preduzece	05j01
preduzeće	05j01
predvideno	0c^03
predvidoma	0ca01
predviđeno	0_j02
preemia	0cb02
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
premio	0cd03
premios	01P01
premiu	0>D01
premiul	0>D01
premiul i	0>D01
premju	0=X01
preparateur	01W01
preparatoria	0>[01
preparatrice	01W01
preprint	0=>01
presedinte	03M01
present	0cg03
presentation	0=>01
presente	0cj03
presernova nagrada	0bU01
president	0cm03
presidenta	02602
presidente	03304
press	02n01
presso	0>Q01
preukaz	0?j01
prevajalec	0D401
prevajalka	0D401
previsao	0AC01
previsio	0d001
previsionnel	07`01
previsió	0d001
previst	0d001
prevista	0d104
prevista para	0d502
previsto	0d703
previsão	0AC01
prevodilac	06O01
prevoditelj	0Uk01
prevu	07`01
prevue	07`01
prezent	0d:02
prezentare	06Y01
prezes	01m01
prezident	02J02
prezidents	02I01
prešernova nagrada	0bU01
preżent	0<?01
președinte	03M01
pri	0d<02
pria	0WF01
pricakovano	0ca01
priemer	0PO01
priemyselna skola	0YJ01
priemyselná škola	0YJ01
prijs	0<901
prilaz	08c01
primaria	03701
primarie	03701
primary school	01K01
primavara	0d>01
primavera	0d?04
primeiro lugar	00M01
primer lugar	01P01
primer premi	01Q01
primer premio	01P01
primo classificato	00O01
primo posto	00O01
primo premio	00O01
primăria	03701
primărie	03701
primăvara	0d>01
prince2	01N01
principal	01h01
principiant	0dC01
principiante	0dD03
printemps	0dG01
printiseacht	06F01
printíseacht	06F01
pripravnica	0@]03
pripravnik	0@]03
pris	0[g03
prisen	0dH02
priset	0dJ01
prispevek	0@b02
prispevok	0@f01
prix	00L01
prizas	05b01
prize	00N01
priznanje	0[b03
pričakovano	0ca01
proc	01X01
proceedings	0T@02
prodajalec	0D401
prodajalka	0D401
prodavac	0dK03
prodavacica	06O01
prodavač	0dN02
prodavačica	06O01
prodavnica	05j01
prodejna	0Dj01
prodi	0<R01
producer	01h01
product manager	06U01
product owner	06U01
productions	02n01
productor	01A01
productora	01A01
produtor	02Q01
proefschrift	0<W01
prof	0^N01
profesijny zivotopis	0dP01
profesijný životopis	0dP01
profesine kvalifikacija	0=c01
profesine mokykla	0CW01
profesinis bakalauras	0:901
profesinis issilavinimas	0=c01
profesinis išsilavinimas	0=c01
profesinė kvalifikacija	0=c01
profesinė mokykla	0CW01
profesional	08T01
profesionala videja izglitiba	06T01
profesionalais bakalaurs	0:801
profesionalais magistrs	0Z401
profesionalna biografija	0<i01
profesionālais bakalaurs	0:801
profesionālais maģistrs	0Z401
profesionālā vidējā izglītība	06T01
profesjonsstudium	0Ie01
profesni prukaz	0?i01
profesni zivotopis	0dQ01
profesní průkaz	0?i01
profesní životopis	0dQ01
profesoara	03M01
profesoară	03M01
profesor	0dR0:
profesora	01A01
profesorius	02H01
profesors	02I01
professeur	01W01
professional proficiency	0>E01
professional working proficiency	0N^01
professionale	08W01
professioneel	0d\01
professionnel	0B601
professionsbachelor	09_01
professionshoejskole	0I501
professionshojskole	0I501
professionshøjskole	0I501
professor	0d]09
professora	07B02
professore	01l01
professoressa	01l01
professori	05A01
professzor	02001
profesör	05701
proficient	02L02
proficient user	0>E01
profiel	02b01
profil	0Gm01
profilul	0Gm01
profissional	08E01
progettista	01l01
program	0df05
program studi	0<R01
programador	02203
programadora	02203
programatoare	03M01
programator	0dk03
programci	05701
programcı	05701
programer	0`h03
programerka	0D401
programi	04;01
programista	01m01
programistka	01m01
programma	0dn01
programmatore	01l01
programmatrice	01l01
programmeerija	01=01
programmer	0do02
programmerare	02801
programmerer	06;01
programmet	02Z01
programmetaja	02I01
programmetajs	02I01
programmeur	0@G02
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
projektant	0e104
projektantka	01m01
projektledare	02801
prolece	0e501
proleće	0e501
proljece	0e601
proljeće	0e601
promedio	0>Y01
promenade	0@I01
promotie	0GE01
promotion	0e701
promovendus	0I<01
promoviert	0e701
properties	02n01
prosecna ocena	0e801
prosek	0e801
prosek ocena	0e801
prosečna ocena	0e801
prosiding	09D01
prosjecna ocjena	0`101
prosjek	0`101
prosjek ocjena	0`101
prosječna ocjena	0`101
prospech	0@902
prospective	05U01
prospektas	03G01
prospekts	0>701
prospěch	0PN01
prostovoljec	0D401
prostovoljka	0D401
provincia	03?01
provincie	0Mo01
provinsi	0DM01
pruefer	05F01
pruefung	0;]01
prufer	05F01
prufung	0;]01
prukaz	0?i01
prumer	0PN01
prvostopenjski	0ET01
prvostupnica	0cY01
prvostupnik	0cY01
przedsiebiorstwo	02m01
przedsiębiorstwo	02m01
przedstawiciel	01m01
przedszkole	03\01
przeglad	06k01
przegląd	06k01
przewidywane	0bW01
przewidywany	0bW01
przychodnia	02m01
práca z domu	0^@01
právnik	0?=01
právnička	0@h02
právník	0=j01
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
príspevok	0@f01
próf	0^N01
prófessor	0<f01
prüfer	05F01
prüfung	0;]01
prēmija	00B01
průkaz	0?i01
průměr	0PN01
psc	0_[02
psichologas	02H01
psicoleg	02501
psicologa	0e904
psicologo	0<E03
psicòleg	02501
psicòloga	02501
psicóloga	05o02
psicólogo	05o02
psiholog	0e=04
psihologs	02I01
psikolog	0eA02
psm	01N01
pst	0YY01
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
psč	0_[02
pt	0eC02
pte	0eE02
pte ltd	00`01
pty	00`01
pty ltd	00`01
pub	02n01
pubblicato	06Z01
pubblicazione	06Z01
publicacao	04m01
publicacio	0?001
publicacion	01\01
publicació	0?001
publicación	01\01
publicado	0>n02
publicat	0>l02
publicatie	0<W01
publication	0>V01
publicação	04m01
publicerad	0Jb01
publiceret	02a01
publie	0>V01
publikace	0F501
publikacia	0@f01
publikacija	0eG04
publikacio	0F=01
publikacja	06k01
publikation	07k01
publikácia	0@f01
publikáció	0F=01
publikācija	0F901
publisert	0T_01
published	0=>01
publishers	02n01
publishing	02n01
publié	0>V01
puchar	0LQ01
pucko otvoreno uciliste	0eK01
puerta	08Z01
puheenjohtaja	05A01
puheenvuoro	0JK01
puiestee	0Y^01
puikiai	0Wk01
puikus	0Wk01
puisto	08001
pusat	07A01
pustakawan	02101
put	0eL02
puuseppa	05A01
puuseppae	05A01
puuseppä	05A01
pučko otvoreno učilište	0eK01
pza	08Z01
pályázat	00001
până	0a`01
până la	0a`01
până în	0a`01
până în prezent	01i01
pâtissier	01W01
pâtissière	01W01
pädagog	05F01
päiväkoti	0Rd02
pätevyys	0Vj01
pääaine	0Vk01
päällikkö	05A01
på	0aT01
på distans	0F>01
på nett	0L_01
pågående	0aU02
pågår	0_T01
pædagog	06=01
pék	02001
pékség	06l01
pénztáros	02001
pós-doutorado	0H901
pós-graduação	0JS01
póster	01\01
pôle	0?F01
pôster	04m01
põhiharidus	0Ti01
põhikool	03N01
pārdevēja	02I01
pārdevējs	02I01
pārstāvis	02I01
pārvalda brīvi	0=k01
pētniece	02I01
pētnieks	02I01
płynnie	0:a01
płynny	0:a01
přednáška	0F501
předpoklad	0_i01
předpokládané	0_i01
předseda	0=j01
předsedkyně	0=j01
překladatel	0T501
příspěvek	0F501
qa	06U01
qpa	0@F01
quaderni	06Z01
quaderns	0?001
quadra	04:01
quadro	01l01
quai	04Y01
qualifica	0eN02
qualifica professionale	0EP01
qualificacio	0Jj01
qualificació	0Jj01
qualified	01U01
quan	0@R01
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
quận	0@R01
quỹ	0:]01
r	0^901
raadgivare	02801
raadgiver	05S02
raamat	03I01
raamatukogu	04d01
raamatupidaja	01=01
racunovoda	0=:02
racunovodja	0D401
racunovodkinja	0D401
rad	0@`02
rad od kuce	0^=02
rad od kuće	0^=02
radca	01m01
radgivare	02801
radgiver	05S02
radgjafi	0<f01
radionica	0?I02
radna biografija	0<i01
radnica	0=:02
radnik	0=:02
radstefna	0>P01
raduneyti	06501
rafvirki	0<f01
ragel	0Zd01
ragioniere	01l01
rahastonhoitaja	05A01
rahuldav	0Tn01
raitti	08001
rajonas	03G01
rakenduskorgharidus	0::01
rakenduskorgkool	03N01
rakenduskõrgharidus	0::01
rakenduskõrgkool	03N01
rakennus	06301
rakpart	03L01
raksts	0F901
rama	0JN01
rambla	08h01
rannog	05^01
rannsakandi	0<f01
rannóg	05^01
ranta	08001
raportti	0JK01
rapport	05V03
ravintola	06301
razgovorno	0eP01
raziskovalec	0D401
raziskovalka	0D401
razoavel	0Af01
razoável	0Af01
razveden	0^f02
razvedena	0^f02
razvijalec	0D401
razvijalka	0D401
razvojni	0=901
računovodja	0D401
računovodkinja	0D401
računovođa	0=:02
raġel	0Zd01
rd	0eQ02
re	0J<01
realexamen	0N601
realschulabschluss	01?01
realschule	0<701
realty	02n01
reatha	05O01
rebbiegha	0eS01
rebbiegħa	0eS01
rebbieh	0=X01
rebbieħ	0=X01
recenzio	0F=01
recenzió	0F=01
recenzja	06k01
recepcioner	0Uk01
recepcionista	02203
recepcios	02001
recepciós	02001
recepcjonista	01m01
recepcjonistka	01m01
recepcna	0?=01
recepcni	0=j01
recepcny	0?=01
receptioner	03M01
receptionera	03M01
receptionist	0eT04
receptioniste	02P01
receptionniste	01W01
receptor	05:01
recepčná	0?=01
recepční	0=j01
recepčný	0?=01
recepționer	03M01
recepționeră	03M01
recompense	00L01
reconeixement	01Q01
reconhecimento	00M01
reconocimiento	01P01
recruiter	06U01
redacteur	0@G02
redactoare	03M01
redactor	0eX03
redactora	02602
redactrice	01W01
redakteur	05F01
redaktoer	05>03
redaktor	0e[06
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
redelijk	0Ah01
rederi	0:>01
rederiet	0:>01
reditel	0T501
referat	0ea03
referats	0F901
referens	02001
referent	0ed08
referenta	03M01
referentka	01m01
referentă	03M01
referāts	0F901
region	0el03
regione	03?01
registered	01U01
registrar	01h01
registratie	0<U01
registration	01U01
registro	0?501
rehtori	05A01
reiprennandi	0MU01
rektor	05>03
rektorova nagrada	00601
relawan	02101
relazione	06Z01
remota	0eo02
remote	0f104
remotely	0Ma01
remoto	0f503
rencana	0Df01
rendelo	06l01
rendelő	06l01
reparto	0Do01
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
responsable	0f803
responsavel	02Q01
responsável	02Q01
ressort	06<01
restaurace	0Dj01
restauracia	03=01
restauracja	02m01
restaurang	0=J01
restaurant	0f;08
restaurante	08;02
restaurator	05F01
restauratore	01l01
restauratrice	01l01
restavracija	0=K01
restonomi	04H01
restoran	0fC05
restoranas	03>01
restorani	03J01
restorans	05c01
restoranı	03J01
restorer	01h01
restorāns	05c01
result	00T01
resume	0^701
resumo	04m01
reszleg	0B:01
retail	0fH02
retning	0fJ01
rettindi	0XQ02
review	0=>01
revija	0V601
revisor	05>03
revisore	01l01
revista	0fK04
revistă	06Y01
revizor	0Uk01
revue	0>V01
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
ridic	0T501
ridicsky prukaz	0?i01
rigorosum	0;Y01
rijbewijs	0<U01
rimelig	0]201
ring	0@I01
rinne	08001
ristorant	07T01
ristorante	03?01
ritari	0<f01
ritgerd	0>P01
ritgerð	0>P01
ritstjori	0<f01
ritstjóri	0<f01
rivista	06Z01
riwayat hidup	0CI01
riċerkatur	04h01
rndr	0B;02
road	05a01
robotnik	0?=01
robotník	0?=01
roc	0fO01
rocenka	0F501
rodeny hovorca	0[:01
rodený hovorca	0[:01
rodily	0[B01
rodily mluvci	0[B01
rodilý	0[B01
rodilý mluvčí	0[B01
rodny jazyk	0fP02
rodný jazyk	0fP02
rodovia	04:01
rodzimy	0HD01
roinn	0fR02
rok	0fT03
rokov	0fW01
roku	0fX02
roky	0fZ02
ronda	0?302
route	04Y01
rozdzial	06k01
rozdział	06k01
rozvedena	0f\02
rozvedeny	0f\02
rozvedená	0f\02
rozvedený	0f\02
rozwiedziona	0Te01
rozwiedziony	0Te01
ročenka	0F501
rt	0f^02
rua	04:01
rudens	0f`01
rudiments	0;901
ruduo	0fa01
rue	04Y01
ruhsat	0;o01
ruim voldoende	0N[01
rukovodilac	06O01
rukovoditelj	0Uk01
rumah sakit	07A01
runai	03H01
runner up	00N01
runner-up	00N01
rupnica	05c01
rutineret	0fb01
rw	0DM01
ry	00`01
ryhma	0fc02
ryhmae	0fc02
ryhmä	0fc02
ráðgjafi	0<f01
ráðstefna	0>P01
ráðuneyti	06501
rådgivare	02801
rådgiver	05S02
réceptionniste	01W01
récompense	00L01
rédacteur	01W01
rédactrice	01W01
région	02f01
résidence	04Y01
résumé	0^701
részleg	0B:01
réttindi	0XQ02
rúnaí	03H01
rūpnīca	05c01
s a	00`01
s a de c v	00`01
s a r l	00`01
s a s	00`01
s a u	00`01
s c	00`01
s coop	00`01
s d	0PD01
s e	0CE01
s h	0CE01
s kom	0CE01
s l	00`01
s l u	00`01
s n c	00`01
s p	0=K01
s p a	00`01
s pd	0CE01
s pohvalom	0`101
s r l	00`01
s r o	00`01
s t	0CE01
s vyznamenanim	0@902
s vyznamenaním	0PO01
s vyznamenáním	0PN01
s.a	00`01
s.a. de c.v	00`01
s.a.r.l	00`01
s.a.s	00`01
s.a.u	00`01
s.c	00`01
s.coop	00`01
s.d	0PD01
s.e	0CE01
s.h	0CE01
s.kom	0CE01
s.l	00`01
s.l.u	00`01
s.n.c	00`01
s.p	0=K01
s.p.a	00`01
s.pd	0CE01
s.r.l	00`01
s.r.o	00`01
s.t	0CE01
s/a	00`01
s/d	0PD01
s1	09=01
s2	0fe02
s3	0GV01
sa	0fg02
saakka	07V02
saat ini	0Om01
saatio	06301
sac	00`01
sach	09j01
sachbearbeiter	05F01
sachkunde	0Y=02
sada	0CR02
sadasnjost	0CR02
sadašnjost	0CR02
saeaetioe	06301
saehkoeasentaja	05A01
saelger	06=01
saeljare	02801
saemileg	0_:01
safe	01N01
safn	06501
sage femme	01W01
sage-femme	01W01
saggio	06Z01
sagsbehandler	06=01
sahibi	05701
sahkoasentaja	05A01
sailor	01h01
saineolai	0fi02
saineolaí	0fi02
sairaala	06301
sairaanhoitaja	05A01
sairaanhoitaja (amk	04H01
sajf	0fk01
saksbehandler	06;01
sal lum	0<?01
sal-lum	0<?01
sales	02101
salesman	01h01
salesperson	01h01
saleswoman	01h01
saljare	02801
salon	02n01
sambo	0J401
samboer	0J501
samenwonend	04W01
samhradh	0fl01
samlevende	0fm01
samordnare	02801
samostojni podjetnik	0=K01
samozatrudnienie	02m01
sampai	0PD01
sampai dengan	0PD01
sampai saat ini	0Om01
sampai sekarang	0Om01
sampiyon	0:c01
samska	0YB01
samski	0YB01
samtaleniva	0=l01
samtalenivaa	0=l01
samtaleniveau	0]201
samtalenivå	0=l01
samtalsniva	0QB01
samtalsnivaa	0QB01
samtalsnivå	0QB01
san ve tic	00`01
san. ve tic	00`01
sanayi	03J01
sang lap	09H01
sangat baik	0Wm02
saopstenje	0_d01
saopštenje	0_d01
sap certified	01N01
saradnica	06O01
saradnik	06O01
sarjana	0CE01
sarl	00`01
sarunvaloda	0fn01
sarunvalodas limeni	0fn01
sarunvalodas līmenī	0fn01
sas	00`01
sasu	00`01
sat	0;Y01
satis temsilcisi	05701
satisfacator	0Ak01
satisfăcător	0Ak01
satış temsilcisi	05701
savanore	02H01
savanoris	02H01
savanorė	02H01
savetnica	06O01
savetnik	06O01
savininkas	02H01
savivaldybe	03>01
savivaldybė	03>01
savjetnica	0=901
savjetnik	0=901
sbornik	0F501
sborník	0F501
sc	04D01
scala	0>S01
scarso	0AR01
scc	01N01
sccl	00`01
schein	0;]01
schilder	02P01
schlosser	05F01
scholarship	00N01
scholengemeenschap	07]01
school	0fo02
school leaving certificate	05m01
school level	0:n01
school of	01K01
schreiner	05F01
schreinerei	03801
schule	0PL02
schulkenntnisse	05E01
schwerpunkt	0KO01
schwester	02[01
scientist	01h01
scienziato	01l01
scoala	07201
scoala gimnaziala	07201
scoala postliceala	0g102
scoala profesionala	09K01
scoil	01D01
scolaire	0;901
scolaireacht	0=V01
scolastica	0AR01
scolastico	0:d02
scolastico buono	0F201
scoláireacht	0=V01
scop	00`01
scopus	01X01
score	00T01
scrum master	0g302
scuola	01O01
scuola media	01O01
scuola primaria	01O01
scuola superiore	01O01
sdn bhd	00`01
sdruzeni	0Dj01
sdružení	0Dj01
se	00`01
se traja	0CT01
secao	0E^01
seccao	0E^01
seccio	0FG01
seccion	0D501
secció	0FG01
sección	0D501
second place	00N01
secondary education	05m01
secondary school	01K01
secretaire	01W01
secretar	03M01
secretara	03M01
secretaresse	02P01
secretari	02501
secretaria	0g504
secretario	05o02
secretaris	02P01
secretary	01h01
secretară	03M01
secretària	02501
secretária	02Q01
secretário	02Q01
secrétaire	01W01
secteur	0?F01
sectia	0D>01
sectie	0g902
section	0=b01
sector	04D01
sectorul	04D01
secundaria	0JL02
secundario	00J01
secundària	0;L01
secundário	00J01
secção	0E^01
secția	0D>01
secție	0D>01
sedaj	0CT01
sedan	0ML01
sedang	0BC01
sedanjost	0CT01
sef	0g;04
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
sehr gut	0MC02
sehr gute kenntnisse	0MC02
seit	0g?01
sejak	0g@02
sekarang	0Om01
sekce	0FP01
sekcia	0FU01
sekcja	0HG01
sekolah	0KX01
sekolah dasar	0KX01
sekolah menengah	0KX01
sekolah tinggi	0KX01
sekretaer	0ZG03
sekretar	0gB03
sekretare	02I01
sekretarica	06O01
sekretaris	02101
sekretarka	0Nj03
sekretars	02I01
sekretarz	01m01
sekreter	05701
sekreterare	02801
sekreteri	05701
sekretore	02H01
sekretorė	02H01
sekretárka	0?=01
sekretářka	0=j01
sekretär	0gE02
sekretær	05S02
sekretāre	02I01
sekretārs	02I01
seksi	09h01
seksjon	0gG01
sektion	0gH02
sektor	0gJ03
selbstaendig	09901
selbstandig	09901
selbststaendig	0MY02
selbststandig	0MY02
selbstständig	0MY02
selbständig	09901
self employed	02n01
self-employed	02n01
selger	06;01
seller	0QT01
selskab	0>F01
selskap	0:>01
selts	04d01
selvstaendig	0gM01
selvstendig naeringsdrivende	0gN01
selvstendig næringsdrivende	0gN01
selvstændig	0gM01
semaine	0gO01
semaines	0gO01
semana	0gP02
semanas	0gP02
seminaari	03i01
seminar	0<701
seminarium	0I501
seminary	01K01
sempozyumu	0<X01
sena	0gR01
senac	0?P01
senai	0?P01
sene	0gS01
senior	0PC01
senter	0:>01
seo	06U01
serbest	03J01
serfraedingur	0gT02
sergeant	01h01
serhaefing	01k01
sertificets	05d01
sertificēts	05d01
sertifika	0;o01
sertifikaat	0TH01
sertifikaatti	0gV02
sertifikali	0;o01
sertifikalı	0;o01
sertifikasi	0gX02
sertifikası	0;o01
sertifikat	0gZ04
sertifikatas	07\01
sertifikats	05d01
sertifikuotas	07\01
sertifikāts	05d01
sertifioitu	03K01
sertifisering	08=01
sertifisert	08=01
servei	0FG01
serveis	03C01
server	01h01
serveur	01W01
serveuse	01W01
service	0?F01
services	02n01
servicio	0D501
servicios	07@01
serviciul	0D>01
servicos	02R01
servirka	0=j01
servitoer	0g^02
servitor	0g^02
servitris	02801
servitör	02801
servitør	06;01
servizi	03?01
serviços	02R01
servsafe	01N01
servírka	0=j01
sestra	0@h02
setaliste	08c01
setany	03L01
setmana	0g`01
setmanes	0g`01
setor	0E^01
settimana	0ga01
settimane	0ga01
settore	0gb02
seura	06301
sezione	0Do01
seção	0E^01
sgpa	0@F01
shipping	02n01
shop	02n01
shortlisted	00N01
shrm	01N01
si	0gd01
sia	00`01
siandien	0CH01
sicher	0MC02
sidan	0ge01
siden	0MQ02
sidlisko	0^A01
sidliste	0>R01
sieger	0bf02
siegerin	00:01
siele	0;Y01
sieu thi	0:]01
sieviesu	0gf01
sieviete	0gf01
sieviešu	0gf01
sigorta	03J01
sigurvegari	00;01
sihteeri	05A01
siiani	0P@01
siivooja	05A01
silpnai	0a[01
silver	00N01
silver medal	00N01
sim	0<601
sim a	0<601
sim c	0<601
simdi	0>501
simposio	04m01
simpozion	06Y01
simpósio	04m01
since	0gg01
sinds	0gh01
singel	0Di01
single	0@[01
sirket	03J01
sirketi	03J01
sistemas	08;02
sistemes	03C01
sistemi	03?01
sitesi	0>601
siuo metu	0CH01
sivilingenioer	0Ie01
sivilingenior	0Ie01
sivilingeniør	0Ie01
siviloekonom	0Ie01
sivilokonom	0Ie01
siviløkonom	0Ie01
sivuaine	0Vk01
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
sjukskoeterskeexamen	0L>01
sjukskoterskeexamen	0L>01
sjuksköterskeexamen	0L>01
sjálfboðaliði	0<f01
sjåfør	06;01
sjómaður	0<f01
sjúkrahús	06501
sk	0>601
skarbnik	01m01
skild	0J401
skilled	0PC01
skilt	0gi02
skipper	0gk03
skipstjori	0<f01
skipstjóri	0<f01
skiries	0^h01
skirteini	0XQ02
skladiscnik	0D401
skladistar	0=901
skladištar	0=901
skladiščnik	0D401
skladnik	0@h02
skladník	0@h02
sklep	02m01
skoeterska	02801
skola	0gn07
skola primarja	03k01
skola sekondarja	03k01
skolan	0M501
skole	0h502
skolekundskaber	0;d01
skolekunnskaper	0;e01
skolen	0h502
skoli	03d01
skolinn	03d01
skolkunskaper	0;H01
skolotaja	02I01
skolotajs	02I01
skolotāja	02I01
skolotājs	02I01
skoterska	02801
skr poczt	04G01
skr. poczt	04G01
skrbnik	0D401
skribent	02801
skripsi	09D01
skripta	0T]02
skriptá	0@f01
skup	0_e01
skupina	0h703
skuska	0?j01
skyrius	0h:02
skyrsla	0>P01
skírteini	0XQ02
skóli	03d01
skólinn	03d01
sköterska	02801
skúška	0?j01
skýrsla	0>P01
sl	00`01
sladek	0=j01
sladovna	0Dj01
sladovnik	0=j01
sladovník	0=j01
slaugytoja	02H01
slimnica	05c01
slimnīca	05c01
slobodna	0h<01
slobodny	0h<01
slobodná	0h<01
slobodný	0h<01
slta	0Qb01
slu	00`01
slutbetyg	0h=02
sluzba	0gJ03
služba	0gJ03
sládek	0=j01
sma	0h?04
smart working	00e01
smer	0hC02
smidur	0<f01
smiður	0<f01
smjer	0hE01
smk	0h?04
smp	0hF02
snekker	06;01
snickare	02801
snin	0gR01
snit	0IM01
snitt	0N?01
snittbetyg	0<801
so	0hH02
so cap	0]P01
so yeu ly lich	0PK01
soavtor	0V601
sobresaliente	0>Y01
sobrid	0Y401
soc coop	00`01
soc. coop	00`01
soci	02501
socia	0e904
sociedad	07@01
sociedade	02R01
societa	03?01
societat	03C01
societate	03701
societe	02f01
society	02n01
società	03?01
socio	0<E03
société	02f01
sodelavec	0D401
sodelavka	0D401
sodien	0Y401
soehne	08701
sofer	03M01
soferis	02I01
sofor	0hJ02
software	02n01
sofőr	02001
sohn	08701
sohne	08701
sok	0>601
sokagi	0>601
sokak	0>601
sokağı	0>601
sola	0IJ01
soldat	05F01
solicitor	01h01
solid	0A;01
solide	05Z01
solide kenntnisse	05Z01
solteira	0hL01
solteiro	0hL01
solter	0?;01
soltera	0hM02
soltero	0hO01
soluciones	07@01
solucions	03C01
solucoes	02R01
solumadur	0<f01
solutions	02n01
soluzioni	03?01
soluções	02R01
some experience	0K`01
some knowledge	0:n01
sommar	0hP01
sommaren	0hP01
sommelier	01h01
sommer	0hQ03
sommeren	0hT02
sonbahar	0OV01
song ngu	0:B01
song ngữ	0:B01
sopir	02101
sor	03L01
sorumlu	05701
sorumlusu	05701
sos	0hV02
soseaua	04D01
sosionomi	04H01
sou	0C;01
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
soš	0C;01
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
speciale	0fJ01
specialisatie	02b01
specialisation	0hX02
specialist	0hZ06
specialista	0h`05
specialistas	02H01
specialiste	02F02
specialistka	0@h02
specialists	02I01
specialistă	03M01
specialistė	02H01
specialitate	0dn01
specialite	0L<01
specialitāte	0dn01
specializace	0_f01
specializacia	0he01
specializacija	0W001
specializacio	0hf01
specializare	0Gm01
specializarea	0Gm01
specialization	0AB01
specializing in	0AB01
specializzazione	0hg02
specializáció	0hf01
specialybe	0W001
specialybė	0W001
specijalist	0Uk01
specijalista	06O01
speciāliste	02I01
speciālists	02I01
specjalista	01m01
specjalistka	01m01
specjalizacja	0U?01
specjalnosc	0U?01
specjalność	0U?01
spedition	03801
spesialis	02101
spesialisering	0M:01
spesialist	06;01
spetsialist	01=01
spezialist	0hi02
spital	03701
spitali	06501
spitalul	03701
spizjar	04h01
spiżjar	04h01
splaiul	04D01
spletno	0^<01
splosna matura	0bh01
splošna matura	0bh01
spodziewany	0bW01
spol s r o	00`01
spol. s r.o	00`01
spoldzielnia	02m01
spolecnost	0Dj01
spolek	0Dj01
společnost	0Dj01
spolka	02m01
spolocnost	03=01
spoločnosť	03=01
sposata	0?E01
sposato	0?E01
sposobilost	0?j01
sprachdiplom	0D_01
sprachzertifikat	0D_01
spricevalo	0?g01
spring	0hk01
springer	01X01
spričevalo	0?g01
sprzedawca	01m01
sprzedawczyni	01m01
sptar	07T01
spécialisation	0L<01
spécialité	0L<01
spítali	06501
spółdzielnia	02m01
spółka	02m01
spôsobilosť	0?j01
sqaq	0CZ01
squad	0=b01
square	08d02
sraid	07101
sre	06U01
sredni	0hl02
srednia	0hn02
srednia ocen	0_o01
srednie	0I;01
srednio	0H601
srednio zaawansowany	0H601
srednio zaawansowany wyzszy	0G301
sredniozaawansowana	0H601
sredniozaawansowany	0hl02
sredniozaawansowany wyzszy	0G301
srednja izobrazba	0bh01
srednja raven	0be01
srednja razina	0eP01
srednja skola	0i003
srednja sola	0IJ01
srednja strokovna izobrazba	0bh01
srednja strucna sprema	0i302
srednja stručna sprema	0i302
srednja škola	0i003
srednja šola	0IJ01
srednje	0i506
srednje dobro	0be01
srednjesolska izobrazba	0bh01
srednješolska izobrazba	0bh01
srednji	0i;01
srednji nivo	0i;01
srl	00`01
sráid	07101
ss	0C;01
ssc	00E01
sss	0i302
sst	03B01
st	0eQ02
staatlich geprueft	0i<01
staatlich gepruft	0i<01
staatlich geprüft	0i<01
staatsexamen	0E;01
stadig	0Q^01
stadt	08701
stadtwerke	03801
staf	02101
staff	0do02
stagiair	0I<01
stagiaire	0i=02
stagiar	03M01
stagiara	03M01
stagiară	03M01
stagista	01l01
stajyer	05701
stajyeri	05701
stale	0GJ02
stan	0=]01
standardiste	01W01
starfsferilskra	0L:01
starfsferilskrá	0L:01
starfsmadur	0<f01
starfsmaður	0<f01
starostwo	02m01
start up	0Mg02
start-up	0Mg02
startup	0Mg02
station	06<01
statistician	01h01
statni jazykova zkouska	0T201
stavby	0Dj01
stavbyvedouci	0=j01
stavbyvedoucí	0=j01
stazist	0=901
stazista	0i?03
stazistka	0@h02
stazuotojas	02H01
stazysta	01m01
stazystka	01m01
stażysta	01m01
stażystka	01m01
stažist	0=901
stažista	06O01
stažuotojas	02H01
ste	0iB01
steeg	0Di01
steig	0@I01
steward	01h01
stichting	02O01
stieg	0@I01
stien	0:?01
stiftelse	0>G02
stifter	06=01
stiftung	03801
stigen	04X01
stigur	0N_01
stipend	0VA01
stipendet	0VA01
stipendi	06401
stipendiat	06;01
stipendiet	0dJ01
stipendija	0iC05
stipendium	0iH06
stiurthoir	03H01
stiúrthóir	03H01
stjori	0<f01
stjóri	0<f01
stm	0Qb01
stofa	06501
stofnandi	0<f01
stofnun	06501
stolar	0iN03
stolarz	01m01
stolár	0?=01
store	02n01
stores	02n01
stowarzyszenie	02m01
str	0iQ02
straaket	04X01
straat	0Di01
strada	0iS02
straede	0Me01
straeti	0N_01
straipsnis	0U_01
straket	04X01
strasse	0@I01
strata 1	0CE01
strata 2	0ad01
strateg	02801
strategist	01h01
straße	0@I01
stredisko	0iU02
stredna odborna skola	0YJ01
stredna skola	0YJ01
stredne	0iW02
stredne pokrocila	0iW02
stredne pokrocily	0iY04
stredne pokročilá	0VR01
stredne pokročilý	0i]02
stredni prumyslova skola	0C;01
stredni skola	0C;01
stredná odborná škola	0YJ01
stredná škola	0YJ01
stredoskolske	0i_02
stredoskolske s maturitou	0[M01
stredoskolske vzdelani	0[M01
stredoskolske vzdelanie	0[L01
stredoškolské	0[L01
stredoškolské vzdelanie	0[L01
street	05a01
stribrny	00501
strojirny	0Dj01
strojírny	0Dj01
strokovni izpit	0?g01
strokovnjak	0ia02
strokovno	0ic01
strong	0PC01
strucni ispit	0H:02
strucni studij	0cY01
strucnjak	0id04
strukovne studije	0;\01
strukturovany zivotopis	0ih02
strukturovaný životopis	0dQ01
strukturvieniba	0CO01
struktūrvienība	0CO01
stručni ispit	0H:02
stručni studij	0cY01
stručnjak	0id04
stråket	04X01
stræde	0Me01
stræti	0N_01
student	0ij03
student assistant	01h01
studentereksamen	00D01
studentermedhjaelper	06=01
studentermedhjælper	06=01
studentexamen	0N601
studentische hilfskraft	09901
studentsprof	0O>01
studia	0@f01
studia doktoranckie	0H>01
studia i stopnia	0SM01
studia ii stopnia	0T601
studia inzynierskie	0SM01
studia inżynierskie	0SM01
studia licencjackie	0SM01
studia magisterskie	0T601
studia podyplomowe	0T601
studie	0F501
studiekompetanse	06j01
studiengang	0KO01
studienrichtung	0KO01
studieprogram	0M:01
studieretning	0KP02
studierichting	02b01
studiespesialisering	06j01
studii aprofundate	0EO01
studii de masterat	0EO01
studii doctorale	0GB01
studii liceale	09K01
studii medii	09K01
studii postliceale	0A601
studii postuniversitare	0EO01
studii superioare	0EN01
studii universitare de licenta	0EN01
studii universitare de licență	0EN01
studij	0hE01
studija	0im02
studijni obor	0_f01
studijni prumer	0PN01
studijny odbor	0he01
studijny program	0he01
studijní obor	0_f01
studijní průměr	0PN01
studijska smer	0io01
studijski program	0hC02
studiju programa	0W001
studiju programma	0dn01
studijų programa	0W001
studio	0j00B
studio legale	03?01
studios	02n01
studiu	06Y01
studium	0jB02
studium policealne	0bn01
studyosu	03J01
stuudio	04d01
stx	00D01
stylist	01h01
stypendium	0LQ01
styreleder	06;01
styrelsen	0>F01
styremedlem	06;01
styrkur	00;01
styrmann	0CJ01
stále	0GJ02
státní jazyková zkouška	0T201
stážista	0@h02
stážistka	0@h02
stígur	0N_01
stúdentspróf	0O>01
stúdió	06l01
stüdyosu	03J01
středisko	0FP01
střední průmyslová škola	0C;01
střední škola	0C;01
středně	0VS01
středně pokročilá	0VS01
středně pokročilý	0jD02
středoškolské	0[M01
středoškolské s maturitou	0[M01
středoškolské vzdělání	0[M01
stříbrný	00501
su an	0>501
su anda	0>501
subdirector	01A01
subdirectora	01A01
subesi	0<o01
submitted	0=>01
sucasnost	0F]01
sucasnosti	0F]01
sudor	03M01
sufficiente	0jF02
sugarut	03L01
sugis	0jH01
sugárút	03L01
suhtlustasand	0Tn01
suite	05a01
sujuva	0JB01
sujuva suullinen ja kirjallinen	0JB01
sujuvasti	0JB01
sumar	0jI01
summa cum laude	0@F01
summer	0jJ01
sunum	0<X01
superintendent	01h01
superior completo	09O01
supermarche	02f01
supermarché	02f01
supermarket	02n01
supermarkt	02O01
supermercado	08;02
supermercados	02R01
supermercat	03C01
supermercato	03?01
superviseur	01W01
supervisor	0jK05
supervisora	02203
supervisore	01l01
supervizor	03M01
suradnica	0=901
suradnik	0=901
surat izin	0<601
surgeon	01h01
surucu belgesi	0;o01
surveyor	01h01
sutaz	00401
suund	0J>01
suunniteltu	06m01
suunnittelija	05A01
suuntautuminen	0Vk01
suuntautumisvaihtoehto	0Vk01
suureparane	0Vi01
suurepärane	0Vi01
suvi	0jP01
svaert god	08R02
svaert godt	0Ln01
svarec	0=j01
svarecsky	0?i01
sveinsprof	0O>01
sveinspróf	0O>01
sveitarfelag	06501
sveitarfélag	06501
svend	06=01
svendebrev	00D01
svendeproeve	00D01
svendeprove	00D01
svendeprøve	00D01
svennebrev	06j01
svetovalec	0D401
svetovalka	0D401
sveucilisni prvostupnik	0cY01
sveucilista	0eK01
sveuciliste	0eK01
sveučilišni prvostupnik	0cY01
sveučilišta	0eK01
sveučilište	0eK01
svid	0jQ02
sviluppatore	01l01
sviluppatrice	01l01
svið	0jQ02
svjedodzba	0jS02
svjedodžba	0jS02
svobodna	0jU01
svobodny	0jU01
svobodná	0jU01
svobodný	0jU01
svářeč	0=j01
svářečský	0?i01
svært god	08R02
svært godt	0Ln01
swiadectwo	0@801
swiadectwo dojrzalosci	0I;01
swiadectwo maturalne	0I;01
sygehus	0>F01
sygeplejerske	06=01
sykehus	0:>01
sykepleier	06;01
syksy	0jV01
symposium	0=>01
systeme	03801
systems	02n01
szabadalom	0F=01
szak	0hf01
szakacs	02001
szakerto	0jW02
szakertoi	0\k01
szakgimnazium	0Uh01
szakgimnázium	0Uh01
szakirany	0hf01
szakirány	0hf01
szakiskola	0Uh01
szakkepesites	0J=01
szakkozepiskola	0Uh01
szakképesítés	0J=01
szakközépiskola	0Uh01
szakmai erettsegi	0J=01
szakmai oneletrajz	0`T01
szakmai érettségi	0J=01
szakmai önéletrajz	0`T01
szakmunkas	0J=01
szakmunkas bizonyitvany	0J=01
szakmunkás	0J=01
szakmunkás-bizonyítvány	0J=01
szakos	0hf01
szakvizsga	0J=01
szakács	02001
szakértő	0jW02
szakértői	0\k01
szalloda	06l01
szco	03=01
szerelo	02001
szerelő	02001
szerkeszto	0jY02
szerkesztő	0jY02
szinhaz	06l01
szkola	03\01
szkola podstawowa	03\01
szkola policealna	0bn01
szkole	03\01
szkolenie	0@801
szkoly	03\01
szkoła	03\01
szkoła podstawowa	03\01
szkoła policealna	0bn01
szkoły	03\01
szovetkezet	06l01
szpital	02m01
szálloda	06l01
színház	06l01
szövetkezet	06l01
szčo	03=01
sách	09j01
sáng lập	09H01
sähköasentaja	05A01
säljare	02801
säätiö	06301
sælger	06=01
sæmileg	0_:01
sérfræðingur	0gT02
sérhæfing	01k01
sétány	03L01
sídlisko	0^A01
sídliště	0>R01
síðan	0ge01
sòcia	02501
sócia	02Q01
sócio	02Q01
söhne	08701
sölumaður	0<f01
súčasnosti	0F]01
súčasnosť	0F]01
súťaž	00401
sügis	0jH01
sürücü belgesi	0;o01
sš	0C;01
sơ cấp	0]P01
sơ yếu lý lịch	0PK01
số	0@R01
sở	0:]01
t	0^901
t m	0j[01
t o m	0j\01
t.o.m	0j\01
t/m	0j[01
tabellarischer lebenslauf	0<=01
tabib	04h01
tabiba	04h01
taeknimadur	0<f01
taekniskoli	03d01
taellae hetkellae	0H^01
taenaeaen	0H^01
taevling	0dJ01
taevlingen	0dJ01
tag	02001
tagad	0Y401
tagozat	0hf01
tagung	0j]01
tagungsband	07k01
tahmini	0;n01
tahun	0j^02
tai	0j`01
taighdeoir	03H01
tailor	01h01
tajjeb	0ja01
tajjeb hafna	0HR01
tajjeb ħafna	0HR01
tajnica	0@d02
tajnik	0@d02
takdir belgesi	0:c01
takimi	0<o01
takmicenje	0bX01
takmičenje	0bX01
takmorkud	0O;01
takmörkuð	0O;01
takımı	0<o01
talitus	0\;01
talk	0=>01
talla hetkella	0H^01
taller	08902
talleres	07@01
tallers	03C01
talv	0jb01
talvi	0jc01
taman kanak kanak	0KX01
taman kanak-kanak	0KX01
tamirci	05701
tamplar	03M01
tanaan	0H^01
tanacsado	02001
tanapaev	0P@01
tanar	02001
tanaseni	0P@01
tanav	0Y^01
tanfolyam	0=702
tanito	02001
tanukiri	00101
tanulmany	0F=01
tanulmanyi atlag	07^01
tanulmány	0F=01
tanulmányi átlag	07^01
tanulo	02001
tanuló	02001
tanusitvany	0T?01
tanácsadó	02001
tanár	02001
tanító	02001
tanúsítvány	0T?01
tap chi	09j01
tap doan	0:]01
taqsima	0Dn01
tardor	0jd01
targyalasi szint	0Kn01
targyalasi szintu	0Kn01
targyalokepes	0Kn01
tarjoilija	05A01
tarkastaja	05A01
tarnyba	0D;01
tarsalgasi	0Vo01
tarsalgasi alapszint	0Vn01
tarsalgasi szint	0Vo01
tarsalgo	0Vn01
tarsasag	06l01
tasarimci	05701
tasarimcisi	05701
tasarımcı	05701
tasarımcısı	05701
tavasz	0je01
tavasza	0je01
tavern	02n01
tavling	0dJ01
tavlingen	0dJ01
tavmunka	0jf01
tavolrol	0jf01
tbk	00`01
tcf	0;Y01
teacher	01h01
teaching assistant	01h01
teadur	01=01
teaduskond	03N01
team	0jg09
team lead	06U01
teanga dhuchais	0>X01
teanga dhúchais	0>X01
teastas	0?C01
teastas soisearach	06F01
teastas sóisearach	06F01
teater	0k004
teatr	02m01
teatras	03>01
teatre	03C01
teatris	05c01
teatro	0?M03
teatru	03701
teatrul	03701
teatteri	06301
tecaj	0k402
tech lead	06U01
technician	01h01
technicien	0R701
technicka	0@h02
technicus	02P01
techniek	02O01
technik	0k605
technikas	02H01
techniker	0k;02
technikum	0k=03
technikumas	0CW01
technikus	02001
technikusi vegzettseg	0J=01
technikusi végzettség	0J=01
technička	0@h02
technologies	02n01
technologist	01h01
technology	02n01
tecnic	02501
tecnic superior	0@U01
tecnica	0e904
tecnicatura	0@V01
tecnico	0<E03
tecnico em	0B@01
tecnico en	09c01
tecnico superior	0@V01
tecno	0k@02
tecno u govoru i pismu	0kB01
tecnologia	02R01
tecnologia em	09O01
tecnologias	08;02
tecnologico	0>[01
tecnologie	03?01
tecnologies	03C01
tecnologo	09O01
tecnologo em	0B@01
tecnologías	07@01
tecnológico	0>[01
tecnólogo	09O01
tecnólogo em	0B@01
tee	0Y^01
teenindaja	01=01
tef	0;Y01
tefl	01N01
tehas	04d01
tehdas	06301
tehnicar	05802
tehnician	03M01
tehniciana	03M01
tehniciană	03M01
tehnicka skola	0IH02
tehnik	0kC02
tehnikis	02I01
tehnikums	03h01
tehniska sola	0IJ01
tehničar	05802
tehnička škola	0IH02
tehniķis	02I01
tehniška šola	0IJ01
teicamas	0=k01
teicami	0=k01
teicneoir	03H01
teises	07\01
teisininkas	02H01
teisininke	02H01
teisininkė	02H01
teisės	07\01
tekmovanje	0bU01
teknik	09f02
teknik universitesi	03b01
teknik üniversitesi	03b01
tekniker	0kE04
teknikk	0:>01
teknikko	0kI02
tekniku	04h01
teknisi	02101
teknisyen	05701
teknisyeni	05701
teknologie doktor	0F:01
teknoloji	03J01
teknolojileri	03J01
tekoce	0kK01
tekoce znanje	0kK01
tekoče	0kK01
tekoče znanje	0kK01
tekstil	03J01
tel	0kL01
telc	0;Y01
tele	0kL01
telecom	02n01
telelavoro	00e01
telemunca	0Ce01
telemuncă	0Ce01
teleoperador	01A01
teleoperadora	01A01
teletrabajo	0Ii01
teletrabalho	0kM01
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
temsilci	05701
temsilcisi	05701
teo	0A<01
teollisuus	06301
teoranta	0A<01
ter	03L01
terapeut	0kN02
terapeuta	01m01
teraz	0kP02
terbaik	05Y01
tercuman	05701
tercüman	05701
tere	03L01
terrace	05a01
terveyskeskus	06301
tervezett	0kR01
tervezo	02001
tervező	02001
tese	04m01
tesekkur belgesi	0:c01
tesi	0kS02
tesiasi	0CH01
tesis	0kU02
tesisatci	05701
tesisatçı	05701
tesol	01N01
tesorera	01A01
tesorero	01A01
tesoriere	01l01
tesoureiro	02Q01
testaaja	05A01
testdaf	0;Y01
tester	0kW06
testerka	01m01
teymi	0I>01
tez	0<X01
teza	06Y01
tezi	06i01
tezli yuksek lisans	0k]01
tezli yüksek lisans	0k]01
tezsiz yuksek lisans	0k]01
tezsiz yüksek lisans	0k]01
teză	06Y01
teātris	05c01
tečaj	0k402
tečno	0k@02
tečno u govoru i pismu	0kB01
teşekkür belgesi	0:c01
teżi	06i01
th	0^c01
thac si	0:J01
thang	0k^02
thanh pho	0@R01
thanh thao	0^O02
thcs	0CM01
the	0:G01
the huong dan vien	0:G01
theater	0k`03
theatre	0Mg02
therapeut	05k02
therapist	01h01
these	0>V01
these de doctorat	0G>01
thesis	0=>01
thi tran	0@R01
thiet ke	09H01
third place	00N01
thiết kế	09H01
thjalfari	0<f01
thn	0kc01
tho	09H01
tho dien	09H01
thon	0@R01
thpt	0CM01
through	0kd01
thru	0kd01
thu ky	09H01
thu ngan	09H01
thu ngân	09H01
thu thu	09H01
thu vien	0:]01
thuc tap sinh	09H01
thuiswerk	0Q@01
thydandi	0<f01
thành phố	0@R01
thành thạo	0^O02
tháng	0k^02
thèse	0>V01
thèse de doctorat	0G>01
théâtre	02f01
thôn	0@R01
thư ký	09H01
thư viện	0:]01
thạc sĩ	0:J01
thẻ	0:G01
thẻ hướng dẫn viên	0:G01
thị trấn	0@R01
thợ	09H01
thợ điện	09H01
thủ thư	09H01
thực tập sinh	09H01
ticaret	03J01
tidskrift	0V?02
tidsskrift	0ke04
tie	08001
tiedekunta	03i01
tien si	0ki01
tienda	07@01
tiendas	07@01
tieng me	0:B01
tieng me de	0:B01
tiesibas	05d01
tiessaiste	07_01
tiesības	05d01
tieu hoc	0CM01
tiešsaistē	07_01
tiimi	0a>02
tijdschrift	0XS02
tiketina	0_O01
tikėtina	0_O01
til	0kj03
til d d	0Q^01
til d.d	0Q^01
til dagsins	0J301
til dagsins i dag	0J301
til dagsins í dag	0J301
til na	0ME01
til naa	0ME01
til nu	0Q^01
til nå	0ME01
til og med	0km02
till	0ko02
till dags dato	0_T01
till date	0Ab01
till now	0Ab01
till och med	0j\01
till present	0Ab01
tills nu	0_T01
tills vidare	0_T01
tim	0l105
timarit	0>P01
timmerman	02P01
tingkat dasar	0I`01
tingkat lanjut	03l01
tinh	0@R01
tinh nguyen vien	09H01
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
titulo universitario	09b01
tiyatrosu	03J01
tiến sĩ	0ki01
tiếng mẹ	0:B01
tiếng mẹ đẻ	0:B01
tiểu học	0CM01
tjener	06=01
tlumacz	01m01
tlumaczka	01m01
tn	0l602
tnhh	0:]01
to	0l802
to chuc	0:]01
to date	0Ab01
to present	0Ab01
to this day	0Ab01
to truong	09H01
toamna	0l:01
today	0Ab01
todistus	0gV02
toefl	0;Y01
toefl ibt	0;Y01
toeic	0;Y01
toeicスコア	0l;01
toemrer	05S02
toften	0Me01
togaf	01N01
tohtori	0l<02
tohtorintutkinto	0L=01
toi	0D601
toimetaja	01=01
toiminimi	0Td01
toimisto	06301
toimittaja	05A01
toistaiseksi	0H^01
toko	07A01
tol	0l>02
tolk	01=01
tolkija	01=01
tolmacs	02001
tolmács	02001
tom	0j\01
tomrer	05S02
tookoda	04d01
tootaja	01=01
topik	0;Y01
torfl	0;Y01
torg	0N_01
torget	0l@02
tori	08001
torv	0Me01
tosaitheoir	0>:01
tospraaklig	0M401
tospraklig	0M401
tosproget	0Ll01
tospråklig	0M401
tot	0lB03
tot en met	0j[01
tot heden	0P901
tot nghiep thpt	00H01
tot nu	0P901
tot nu toe	0P901
tot op heden	0P901
tovaren	03=01
tovarna	0X=02
továreň	03=01
továrna	0Dj01
tp	0@R01
tr	0>R01
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
trainee	0lE04
trainer	0lI03
tranare	02801
transactions	0=>01
translator	01h01
transport	02O01
transportes	08;02
transports	0lL02
trasporti	03?01
travesia	08Z01
travessa	04:01
travessera	08h01
travesía	08Z01
treasurer	01h01
treener	01=01
tren trung binh	0lN01
trener	0lO03
treneris	02F02
trenerka	01m01
trenutacno	0lR01
trenutačno	0lR01
trenutno	0lS03
tres bien	08J02
tres bon	0AM01
tres bon niveau	0B601
tres bonne maitrise	0B601
tresorer	02501
tresorera	02501
tresorier	01W01
tresoriere	01W01
trezorier	03M01
trg	0^W03
trgovina	0U[02
tribunal	02R01
trida	0>R01
trieda	0^A01
trinity	0;Y01
triq	0CZ01
tro ly	09H01
trofeo	0lV02
trofeu	00M01
trofeul	0>D01
troféu	00M01
troi chay	0>e01
trophee	00L01
trophy	00N01
trophée	00L01
truc tuyen	0lX01
truckcertifikat	0?d01
truckfoererbevis	08=01
truckforerbevis	08=01
truckførerbevis	08=01
truckkort	0?h01
truhlar	0=j01
truhlář	0=j01
trung binh	0lY02
trung bình	0lY02
trung cap	0l[02
trung cap cao	0lN01
trung cap nghe	0CM01
trung cấp	0l[02
trung cấp cao	0lN01
trung cấp nghề	0CM01
trung hoc	0CM01
trung hoc pho thong	0l]02
trung học	0CM01
trung học phổ thông	0l]02
trung tam	0:]01
trung tam dao tao	0CM01
trung tâm	0:]01
trung tâm đào tạo	0CM01
truong	0CM01
truong ban	09H01
truong cao dang	0CM01
truong dai hoc	0CM01
truong nhom	09H01
truong phong	09H01
truong thpt	0CM01
trust	02n01
trva	0GJ02
trvá	0GJ02
tränare	02801
træner	06=01
très bien	08J02
très bon	0AM01
très bon niveau	0B601
très bonne maîtrise	0B601
tréner	02001
trésorier	01W01
trésorière	01W01
trên trung bình	0lN01
trôi chảy	0>e01
trường	0CM01
trường cao đẳng	0CM01
trường thpt	0CM01
trường đại học	0CM01
trưởng ban	09H01
trưởng nhóm	09H01
trưởng phòng	09H01
trợ lý	09H01
trực tuyến	0lX01
tu	0l_03
tu van	09H01
tu xa	0lX01
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
tunnistus	0YC02
tunnustus	0lb03
turizm	03J01
turpinas	0Y401
turpinās	0Y401
tutkija	05A01
tutkimusasema	06301
tutkinto	0Vj01
tutor	0le03
tutora	02Q01
tuttora	00k01
tvaaspraakig	0M301
tvasprakig	0M301
tvityngd	0]O01
tvityngdur	0]O01
tvornica	0Tf01
tvrtka	0Tf01
tvåspråkig	0M301
tvítyngd	0]O01
tvítyngdur	0]O01
tweede prijs	0I201
tweetalig	0I301
tyden	0lh01
tydnu	0lh01
tydny	0lh01
tydzien	0li01
tydzień	0li01
tygodni	0li01
tygodnie	0li01
tym	0FP01
tyoenjohtaja	05A01
tyoentekijae	05A01
tyoeturvallisuuskortti	03K01
tyonjohtaja	05A01
tyontekija	05A01
tyoturvallisuuskortti	03K01
tyrejas	02H01
tyrėjas	02H01
tytul	0LQ01
tytul technika	0I;01
tytuł	0LQ01
tytuł technika	0I;01
tyydyttaevae	0Tk02
tyydyttaevae alkeet	04R01
tyydyttava	0Tk02
tyydyttava alkeet	04R01
tyydyttävä	0Tk02
tyydyttävä alkeet	04R01
työnjohtaja	05A01
työntekijä	05A01
työturvallisuuskortti	03K01
tárgyalási szint	0Kn01
tárgyalási szintű	0Kn01
tárgyalóképes	0Kn01
társalgási	0Vo01
társalgási alapszint	0Vn01
társalgási szint	0Vo01
társalgó	0Vn01
társaság	06l01
távmunka	0jf01
távolról	0jf01
tâmplar	03M01
tällä hetkellä	0H^01
tänapäev	0P@01
tänaseni	0P@01
tänav	0Y^01
tänukiri	00101
tänään	0H^01
tävling	0dJ01
tävlingen	0dJ01
tæknimaður	0<f01
tækniskóli	03d01
tècnic	02501
tècnic superior	0@U01
tècnica	02501
técnica	05o02
técnico	05o02
técnico em	0B@01
técnico en	09c01
técnico superior	0@V01
tél	0kL01
télétravail	00a01
tér	03L01
tình nguyện viên	09H01
tím	0FU01
tímarit	0>P01
títol	01Y01
título	01Z01
título universitario	09b01
tól	0l>02
tõlk	01=01
tõlkija	01=01
töökoda	04d01
töötaja	01=01
tømrer	05S02
týden	0lh01
týdny	0lh01
týdnů	0lh01
tým	0FP01
tęsiasi	0CH01
tłumacz	01m01
tłumaczka	01m01
től	0l>02
tř	0>R01
třída	0>R01
tư vấn	09H01
tại	0j`01
tạp chí	09j01
tập đoàn	0:]01
tỉnh	0@R01
tốt	0^O02
tốt nghiệp thpt	00H01
tổ	0:A01
tổ chức	0:]01
tổ trưởng	09H01
tới	0D601
từ	0lj02
từ xa	0lX01
u	0ll05
u braku	0^f02
u tijeku	0lR01
u toku	0m101
uab	00`01
ubersetzer	05F01
ubezpieczenia	02m01
ucen	0=j01
uceni	0C;01
ucenic	03M01
ucetni	0=j01
uciliste	0m203
ucitel	02J02
ucitelj	0`h03
ucla	0@j01
uctovnicka	0?=01
uctovnik	0?=01
uczelnia	03\01
uczen	01m01
uczeń	01m01
ud	00`01
udacity	0@j01
udana	0^i01
udata	0^j01
uddannelsescenter	0I501
udemy	0@j01
udmaerkelse	00801
udmærkelse	00801
udruga	0Tf01
udruzenje	05j01
udruženje	05j01
udvikler	06=01
uebersetzer	05F01
ufer	0@I01
ufficio	0Do01
ufficjal	04h01
uffiċjal	04h01
ug	00`01
uge	0m501
uger	0m501
ugift	0gi02
ugm	0@j01
ugyintezo	02001
ugynokseg	06l01
ugyved	02001
uhing	04d01
ui	06U01
uitgeverij	0m602
uitmuntend	0m801
uitstekend	0d\01
ujsagiro	02001
uke	0m901
uker	0m901
uksus	0\;01
ul	0m:06
ulica	0m@05
ulice	0>R01
ulicy	04G01
ulikool	03N01
umschulung	01?01
und	0mE01
undergraduate	09V01
underskoeterska	02801
underskoterska	02801
undersköterska	02801
underwriter	01h01
undirstada	0O;01
undirstaða	0O;01
uned	0>[01
ungdomsskole	0:b01
uni	0PL02
uniao estavel	0hL01
unidad	0D501
unidade	0E^01
unit	0mF04
unita	0Do01
unitat	0FG01
unite	0?F01
unità	0Do01
unité	0?F01
univ bacc	0cY01
univ dipl	0Z101
univ. bacc	0cY01
univ. dipl	0Z101
universidad	0>[01
universidade	0?P01
universita	0mJ02
universitaet	0<701
universitaire	01M01
universitaria	0>[01
universitas	0KX01
universitat	0mL02
universitate	0mN02
universitatea	07201
universitatea politehnica	07201
universitates	03h01
universite	0mP02
universiteit	07]01
universitesi	03b01
universitet	0mR03
universitetas	0CW01
universitete	0CW01
universitetet	0mR03
universiteto	0CW01
universities	01K01
university	0mU02
università	0mJ02
universität	0<701
université	01M01
universitāte	03h01
universitātes	03h01
univerza	0IJ01
univerze	0IJ01
univerzi	0IJ01
univerzita	0K^02
univerzite	0K^02
univerzitet	0mW01
univerzitetni diplomirani	0Z101
univerzity	0K^02
univerzitě	0C;01
uniwersytet	0mX01
união estável	0hL01
unmarried	0@[01
unternehmen	03801
until	0kd01
until now	0Ab01
until present	0Ab01
until today	0Ab01
unur	0=X01
uoc	01L01
uomo	0Z]01
upc	01L01
upcoming	05U01
uplne stredne	0[L01
upper intermediate	0N^01
upper second	00T01
upper-intermediate	0N^01
uppsats	0Jb01
uprawnienia	0@801
uprawnienie	0@801
urad	0FD02
urbanitzacio	08h01
urbanització	08h01
urbanizacion	08Z01
urbanización	08Z01
ured	0Tf01
urednica	0@]03
urednik	0@]03
urkunde	0mY02
urzad	02m01
urząd	02m01
usek	0iU02
usine	02f01
uslugi	02m01
usmerenje	0m[01
usmeritev	0io01
usmjerenje	0hE01
ust duzey	03j01
usta	05701
ustabasi	05701
ustabaşı	05701
ustanova	0=K01
ustanovitelj	05:01
ustav	0FD02
usługi	02m01
ut	03L01
utca	03L01
utgefid	0>P01
utja	03L01
utmaerkelse	00K01
utmaerkt	0Lm01
utmarkelse	00K01
utmarkt	0Lm01
utmerkelse	00901
utmerket	0Ln01
utmärkelse	00K01
utmärkt	0Lm01
utvar	0iU02
utvecklare	02801
utvikler	06;01
uverenje	0_g01
uvjerenje	0aI01
ux	06U01
uy ban	0:]01
uye	05701
uyesi	05701
uzaktan	0@>01
uzem	04@02
uzina	03701
uzivatelska	0m\01
uzivatelsky	0m\01
uzman	0m]02
uzman duzey	0m_01
uzman düzey	0m_01
uzmani	05701
uzmanı	05701
uznani	00501
uznanie	00401
uznemuma	0m`01
uznemums	05c01
uznání	00501
uzvaretaja	00B01
uzvaretajs	00B01
uzvarētāja	00B01
uzvarētājs	00B01
uzņēmums	05c01
uzņēmumā	0m`01
učení	0C;01
učeň	0=j01
učilište	0ma02
učiliště	0C;01
učitel	0T501
učitelj	0`h03
učiteľ	07j01
uživatelsky	0m\01
uživatelská	0m\01
v	0mc05
v le	0>S01
v o s	00`01
v teku	0CT01
v.le	0>S01
v.o.s	00`01
va	0mh01
vaar	0mi02
vaardare	02801
vaardcentral	0=J01
vaaren	0mi02
vabalt	0Vi01
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
vaeitoeskirja	0mk02
vaelttaevae	04R01
vaelttaevae keskitaso	0Tm01
vaenget	0Me01
vaentanlegt	01001
vaerkfoerer	06=01
vaerkforer	06=01
vaerksted	0>F01
vaeylae	08001
vag	04X01
vaga hasti	0Vi01
vaga hea	0mm02
vagen	04X01
vahene	04L01
vairuotojas	02H01
vairuotojo pazymejimas	07\01
vairuotojo pažymėjimas	07\01
vaistine	03>01
vaistininkas	02H01
vaistinė	03>01
vaitekiri	03I01
vaitoskirja	0mk02
vaji	06:01
vakblad	0<W01
vakfi	03J01
vakfı	03J01
vakman	02P01
vaktmaestare	02801
vaktmastare	02801
vaktmästare	02801
vakuutus	06301
vald	0mo02
valjak	0Y^01
vallalat	04@02
vallaline	01<01
vallalkozo	02001
valmentaja	05A01
valores	0@g01
valttava	04R01
valttava keskitaso	0Tm01
van	0n101
van phong	0:]01
vanaf	0n202
vandaag	0P901
vanzatoare	03M01
vanzator	03M01
vapaaehtoinen	05A01
var	0mi02
vara	0n401
vardare	02801
vardcentral	0=J01
varen	0mi02
varhato	0kR01
varhatoan	0kR01
varilec	0D401
varon	0PW01
vartija	05A01
varón	0PW01
vas	0^B01
vasara	0n502
vaspitac	0W?01
vaspitač	0W?01
vastaava	05A01
vayla	08001
vca	0n702
vd	0O301
vdana	0jU01
vdaná	0jU01
ve	0n902
vecka	0n;01
veckor	0n;01
ved	0n<02
vedec	0@h02
vedes	0S^01
vedouci	0=j01
vedoucí	0=j01
veduca	0?=01
veduci	0?=01
vedúca	0?=01
vedúci	0?=01
vedęs	0S^01
veebis	0Tc01
veg	0:?01
vegen	0:?01
vegi	0N_01
vegur	0N_01
vegyesz	02001
vegyész	02001
vei	0:?01
veien	0:?01
veikals	05c01
veileder	06;01
veitingahus	06501
veitingahús	06501
vej	0Me01
vejleder	06=01
veldig god	0Ln01
veleuciliste	0eK01
veleučilište	0eK01
velmi dobra	03m02
velmi dobre	0bi04
velmi dobrá	04201
velmi dobře	0n>02
velmi pokrocila	0V301
velmi pokročilá	0V301
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
ventures	02n01
verano	0n@01
verao	0nA01
verband	03801
verdlaun	0nB02
verein	03801
vereniging	02O01
vergevorderd	0nD01
verhandlungssicher	0bB01
verhandlungssicher in wort und schrift	0La01
verheiratet	0N701
verkaeufer	05F01
verkaufer	05F01
verket	0=J01
verkfraedingur	0<f01
verkfræðingur	0<f01
verkoopster	02P01
verkoper	02P01
verkossa	0J[01
verksmidja	06501
verksmiðja	06501
verkstad	0=J01
verksted	0:>01
verkäufer	05F01
verlag	0nE02
veroeffentlichung	07k01
veroffentlichung	07k01
verpleegkundige	02P01
verseny	0Dg02
versicherung	03801
versicherungen	03801
verslun	06501
vertaler	02P01
verteja	02H01
vertejas	02H01
vertejums	07a01
vertieft	0Mb01
vertiefung	0KO01
vertreter	05F01
vertriebler	02[01
vertėja	02H01
vertėjas	02H01
verwacht	0N201
verwachte	0N201
verwalter	05F01
verwitwet	0N701
very good	02L02
verzekeringen	02O01
verzorgende	02P01
verão	0nA01
verðlaun	0nB02
veröffentlichung	07k01
vet	01h01
vetaejae	05A01
vetaja	05A01
veterinarian	01h01
vetur	0nG01
vetäjä	05A01
veuf	0?D01
veuve	0?D01
vezeto	02001
vezető	02001
veľmi dobre	0nH02
veľmi dobrá	04501
vhs	0@j01
via	0>S01
viale	0>S01
vice president	01h01
vico	0>S01
vicolo	0>S01
vid	0nJ02
videja atzime	07a01
videja izglitiba	06T01
videja limeni	0fn01
videja profesionala	06T01
videji	0fn01
videjs	0nL02
videregaaende	0_I01
videregaaende opplaering	06j01
videregaaende skole	0:b01
videregaende	0_I01
videregaende opplaering	06j01
videregaende skole	0:b01
videregående	0_I01
videregående opplæring	06j01
videregående skole	0:b01
vidurine mokykla	0CW01
vidurinis	0=c01
vidurinis issilavinimas	0=c01
vidurinis išsilavinimas	0=c01
vidurinė mokykla	0CW01
vidurkenning	00;01
vidurkis	0:@01
vidusskola	03h01
vidutines	0a\01
vidutinis	0nN02
vidutiniskai	0a\01
vidutiniškai	0a\01
vidutinės	0a\01
vidēji	0fn01
vidējs	0nL02
vidējā atzīme	07a01
vidējā izglītība	06T01
vidējā līmenī	0fn01
vidējā profesionālā	06T01
vien	0:]01
vien dao tao	0CM01
viesbutis	03>01
viesnica	05c01
viesnīca	05c01
viešbutis	03>01
viikko	0nP01
viikkoa	0nP01
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
vinter	0nQ03
vinteren	0nT02
vintern	0nV01
virasto	06301
virejas	02H01
viriesu	0nW01
virietis	0nW01
virkailija	05A01
virksomhed	0>F01
virtual	0Ma01
virziens	0dn01
virėjas	02H01
visa skola	0nX02
visa strucna sprema	0nZ02
visi srednji	0n\02
visja sola	0IJ01
visja strokovna izobrazba	0n^01
visjesolska izobrazba	0n^01
visjesolski studij	0n^01
visji srednji	0n_01
visoka skola	0IH02
visoka sola	0IJ01
visoka strokovna izobrazba	0ET01
visoka strucna sprema	0E301
visoka stručna sprema	0E301
visoka škola	0IH02
visoka šola	0IJ01
visoko obrazovanje	0Ro01
vispareja videja	06T01
vispārējā vidējā	06T01
viss	0QB01
vita	0^701
vitaz	00401
vitazka	00401
vitez	00501
vitezka	00501
vitnemaal	06j01
vitnemal	06j01
vitnemål	06j01
viuda	0hO01
viudo	0hO01
viuva	0hL01
viuvo	0hL01
vizsga	0=702
við	0PI01
viðurkenning	00;01
viúva	0hL01
viúvo	0hL01
viša stručna sprema	0nZ02
viša škola	0nX02
viši srednji	0n\02
višja strokovna izobrazba	0n^01
višja šola	0IJ01
višješolska izobrazba	0n^01
višješolski študij	0n^01
višji srednji	0n_01
viện	0:]01
viện đào tạo	0CM01
vk	0nP01
vlasnica	0=:02
vlasnik	0=:02
vloeiend	0d\01
vloeiend in woord en geschrift	0d\01
vmbo	0P302
vmbo diploma	0P501
vmbo-diploma	0P501
vo	0n`01
vocational qualification	05m01
voda	06O01
vodic	07j01
vodicsky preukaz	0?j01
voditelj	0Uk01
vodič	07j01
vodičský preukaz	0?j01
vodja	0D401
vof	00`01
voitja	00101
voittaja	00701
voldoende	0Ah01
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
vom	0na01
von	0na01
voorjaar	0XF01
voorman	02P01
voorzitter	02P01
vor	0nb01
vorauss	05G01
voraussichtlich	05G01
vorbitor nativ	0<a01
vordiplom	09Y01
vorsitzende	05F01
vorstand	05F01
vortrag	0;k02
votazione	00G01
votazione finale	00G01
voto	00G01
voto di laurea	00G01
voto finale	00G01
vottord	0nc01
vottorð	0nc01
vottun	0nc01
vozac	05802
vozacka dozvola	0H:02
vozač	05802
vozačka dozvola	0H:02
voznik	0D401
vozniski izpit	0?g01
vozniški izpit	0?g01
vođa	06O01
vp	06U01
vrijwilliger	0I<01
vrijwilligster	0I<01
vrlo dobro	0nd04
vrouw	0nh01
vrouwelijk	0nh01
vrtec	0IJ01
vrtic	0IH02
vrtić	0IH02
vs	0ET01
vsi	00`01
vss	0ni02
vuggestue	0>F01
vukova diploma	0bX01
vuoden	00701
vuosi	0nk01
vuotta	0nk01
vut	0C;01
vwo	0P302
vyborna	03m02
vyborne	0bi04
vychovatel	0T501
vychovavatel	07j01
vychovávateľ	07j01
vydano	0F501
vydata	0h<01
vydatá	0h<01
vydavatelstvi	0Dj01
vydavatelstvo	0nl02
vydavatelství	0Dj01
vydavateľstvo	0nl02
vydáno	0F501
vyhlaska	0?i01
vyhláška	0?i01
vyras	0nn01
vyriska	0nn01
vyriška	0nn01
vyskumny pracovnik	0?=01
vysoka skola	0K^02
vysoke uceni	0C;01
vysoke uceni technicke	0C;01
vysokoskolske	0:;01
vysokoškolské	0:;01
vysoká škola	0K^02
vysoké učení	0C;01
vysoké učení technické	0C;01
vyssi odborna skola	0C;01
vyssi odborne	0EZ01
vyssie odborne	0no01
vysvedceni	0?i01
vysvedcenie	0?j01
vysvedčenie	0?j01
vysvědčení	0?i01
vyucen	0[M01
vyuceni	0[M01
vyucni list	0[M01
vyucny list	0[L01
vyučen	0[M01
vyučení	0[M01
vyvojar	02J02
vyzkumny pracovnik	0=j01
vyznamenani	00501
vyznamenanie	00401
vyznamenání	00501
vyššie odborné	0no01
vyšší odborná škola	0C;01
vyšší odborné	0EZ01
vzdalene	0^?01
vzdáleně	0^?01
vzgojitelj	05:01
và	0mh01
vállalat	04@02
vállalkozó	02001
várható	0kR01
várhatóan	0kR01
vânzătoare	03M01
vânzător	03M01
väg	04X01
väga hea	0mm02
väga hästi	0Vi01
vägen	04X01
vähene	04L01
väitekiri	03I01
väitöskirja	0mk02
väljak	0Y^01
välttävä	04R01
välttävä keskitaso	0Tm01
väylä	08001
vår	0mi02
vårdare	02801
vårdcentral	0=J01
våren	0mi02
vænget	0Me01
væntanlegt	01001
værkfører	06=01
værksted	0>F01
vélvirki	0<f01
vítěz	00501
vítězka	00501
víťaz	00401
víťazka	00401
võitja	00101
výborne	0nH02
výborná	03m02
výborné	04201
výborně	0n>02
výskumný pracovník	0?=01
výuční list	0[M01
výučný list	0[L01
vývojár	07j01
vývojář	0T501
výzkumný pracovník	0=j01
vāji	06:01
văn phòng	0:]01
vērtējums	07a01
vědec	0=j01
vīrietis	0nW01
vīriešu	0nW01
všs	0o001
všį	00`01
w	0o102
w l l	00`01
w toku	04301
w trakcie	04301
w.l.l	00`01
waiter	01h01
waitress	01h01
wakacje	0X201
wakil	02101
wakil ketua	02101
wall	0@I01
wanita	0aR01
warehouse	02n01
warsztat	02m01
wartawan	02101
warung	07A01
way	05a01
we	0o301
wedstrijd	0<901
week	0o402
weeks	0o601
weg	0o702
weibl	0MV01
weiblich	0MV01
weken	0o901
welder	01h01
werk	03801
werke	03801
werker	05k02
werkstatt	03801
werkstudent	09901
werkstudentin	09901
wesen	0W101
wettbewerb	0bf02
wiceprezes	01m01
widowed	0@[01
winemaker	01h01
winkel	02O01
winnaar	0I201
winner	00N01
winter	0o:03
wiosna	0o=01
wiosną	0o=01
wirausaha	07A01
wissenschaft	0W101
wissenschaften	0W101
wissenschaftler	05F01
wissenschaftliche mitarbeiterin	09901
wissenschaftlicher mitarbeiter	09901
with	07X01
wk	0o601
wks	0o601
wlasciciel	01m01
wlascicielka	01m01
wlasna dzialalnosc	02m01
wo bachelor	09\01
wo master	0GF01
wo-bachelor	09\01
wo-master	0GF01
woche	0o>01
wochen	0o>01
wohnung	04c01
woj	04G01
wolny	0Te01
wolontariusz	01m01
wolontariuszka	01m01
woman	0o?02
work from home	0Ma01
worker	01h01
working familiarity	0K`01
working knowledge	0N\02
working proficiency	0N^01
works	02n01
workshop	0=>01
writer	01h01
wychowawca	01m01
wydawnictwo	0oA02
wydzial	0oC02
wydział	0oC02
wykladowca	01m01
wyksztalcenie srednie	0I;01
wykształcenie średnie	0I;01
wykładowca	01m01
wynik	0_o01
wyroznienie	0LQ01
wyróżnienie	0LQ01
wystapienie	06k01
wystąpienie	06k01
wyzsza szkola	03\01
wyższa szkoła	03\01
własna działalność	02m01
właściciel	01m01
właścicielka	01m01
xa	0@R01
xahar	0oE01
xep loai	0Dc01
xerrada	0?001
xhur	0oE01
xitwa	0oF01
xuat sac	0oG02
xuong	0:]01
xuất sắc	0oG02
xã	0@R01
xưởng	0:]01
xếp loại	0Dc01
y	0oI02
y ta	09H01
y tá	09H01
yandal	0@W01
yapi	03J01
yapı	03J01
yardimcisi	05701
yardımcısı	05701
yarisma	0:c01
yarismasi	0:c01
yarışma	0:c01
yarışması	0:c01
yayasan	07A01
yayinevi	0oK02
yayinlandi	0<X01
yayinlari	03J01
yayınevi	0oK02
yayınlandı	0<X01
yayınları	03J01
yaz	0oM01
yazilim	03J01
yazilimci	05701
yazılım	03J01
yazılımcı	05701
yds	0;Y01
year	0oN01
years	0oN01
yeterlik	0;o01
yeu	0]P01
yh examen	0W@01
yh-examen	0W@01
yhdistys	06301
yhtio	06301
yhtioe	06301
yhtiö	06301
yil	0gS01
yki	0;Y01
yksikko	0a>02
yksikkoe	0a>02
yksikkö	0a>02
yleisarvosana	06n01
ylempi amk	0EV01
ylempi ammattikorkeakoulututkinto	0EV01
ylempi korkeakoulututkinto	0EV01
yliopisto	03i01
yliopistossa	03i01
ylioppilas	04g01
ylioppilastutkinto	04g01
yokdil	0;Y01
yonetici	05701
yoneticisi	05701
yr	0oO01
yrittaejae	05A01
yrittaja	05A01
yrittäjä	05A01
yrityksessa	0oP01
yrityksessae	0oP01
yrityksessä	0oP01
yritys	06301
yrkesbevis	0N601
yrkesexamen	0L>01
yrkesfag	06j01
yrkeshoegskola	0M501
yrkeshoegskoleexamen	0W@01
yrkeshogskola	0M501
yrkeshogskoleexamen	0W@01
yrkeshögskola	0M501
yrkeshögskoleexamen	0W@01
yrs	0oO01
yuksek lisans	0k]01
yuksek lisans derecesi	0k]01
yuksekokulu	03b01
yökdil	0;Y01
yönetici	05701
yöneticisi	05701
yüksek lisans	0k]01
yüksek lisans derecesi	0k]01
yüksekokulu	03b01
yıl	0gS01
yếu	0]P01
z	0oQ02
z odliko	0cD01
z wyroznieniem	0_o01
z wyróżnieniem	0_o01
zaawansowana	0:_02
zaawansowany	0:_02
zacatecnik	0oS02
zacetnik	0oU02
zacetno	0oW01
zaciatocnik	0oX02
zadovoljavajuce	0eP01
zadovoljavajuće	0eP01
zadovoljivo	0be01
zadruga	02j03
zaklad	02m01
zaklada	0Tf01
zakladatel	02J02
zakladateľ	07j01
zakladna	0oZ02
zakladna skola	0YJ01
zakladna znalost	0]701
zakladne znalosti	0]701
zakladni	0o\02
zakladni skola	0C;01
zakladni znalost	0]@01
zakladni znalosti	0]@01
zakladny	0o^01
zaklady	0o_05
zakljucni izpit	0bh01
zaključni izpit	0bh01
zakład	02m01
zakłady	02m01
zalozba	0od02
zalozyciel	01m01
zalozycielka	01m01
založba	0od02
zameranie	0he01
zamereni	0_f01
zamestnanec roku	00501
zamezna	0Te01
zamężna	0Te01
zaměstnanec roku	00501
zaměření	0_f01
zasadnicze zawodowe	0I;01
zastepca	01m01
zastupca	0?=01
zastupce	0=j01
zastępca	01m01
zaswiadczenie	0@801
zavarivac	0=:02
zavarivač	0=:02
zavarovalnica	0=K01
zavod	0of05
zavody	0FD02
zawodowe	0I;01
zawodowka	03\01
zawodówka	03\01
zayif	0;K01
zayıf	0;K01
začetnik	0oU02
začetno	0oW01
začiatočník	0oX02
začátečník	0oS02
założyciel	01m01
założycielka	01m01
zaświadczenie	0@801
zbornik	0ok04
zborník	0@f01
zdaj	0CT01
zdalna	0QA01
zdalnie	0QA01
zdravnica	0D401
zdravnik	0D401
zdravotni sestra	0=j01
zdravotní sestra	0=j01
zdravstveni dom	0=K01
zdruzenie	03=01
zdruzenje	0=K01
združenie	03=01
združenje	0=K01
zeer goed	0N802
zeichner	05F01
zeitschrift	0;k02
zelfstandig	0Mo01
zelo dobro	0oo02
zena	10104
zenaty	0f\02
zenska	10502
zenske	10702
zenski	10904
zensko	0oQ02
zentrum	03801
zertifikat	0Y=02
zertifiziert	10=01
zertifizierung	0;]01
zespol	0HG01
zespol szkol	03\01
zespół	0HG01
zespół szkół	03\01
zeszyty naukowe	06k01
zeugnis	0;]01
ziekenhuis	02O01
ziema	10>02
zima	10@06
zimmerei	03801
zimmerer	05F01
zimą	10F01
zinatnu doktors	0GU01
zinātņu doktors	0GU01
zivljenjepis	10G01
zivnost	0FD02
zivotopis	10H04
zkouska	0?i01
zkouška	0?i01
zlata medaile	00501
zlaty	00501
zlatá medaile	00501
zlatý	00501
zmagovalec	0bU01
zmagovalka	0bU01
znamka	0@902
znanstvenik	0=901
známka	0@902
zomer	10L01
zonaty	0Te01
zonen	0Mo01
zorg	02O01
zpusobilost	0?i01
způsobilost	0?i01
zrt	00`01
zs	0C;01
zulassung	05n01
zurnalas	0U_01
zurnalistas	02H01
zurnalists	02I01
zurnals	0F901
zurzeit	04401
zvarac	0?=01
zviluppatur	04h01
zvárač	0?=01
zweisprachig	0JC01
zwyciezca	0LQ01
zwycięzca	0LQ01
zyciorys	10M01
zyciorys zawodowy	10M01
zzp	0Mo01
zzp'er	0I<01
základná	0oZ02
základná znalosť	0]701
základná škola	0YJ01
základné znalosti	0]701
základní	0o\02
základní znalost	0]@01
základní znalosti	0]@01
základní škola	0C;01
základný	0o^01
základy	10N04
zástupca	0?=01
zástupce	0=j01
závod	0FD02
závody	0FD02
zš	0C;01
à	07b02
à aujourd'hui	00_01
à ce jour	00_01
à distance	00a01
à distância	0kM01
à présent	00_01
àrea	0FG01
á netinu	00j01
általános iskola	04^02
ápoló	02001
ár	10R01
área	10S03
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
çevrimiçi	0@>01
çift anadal	0@W01
çok iyi	0A102
çok iyi derecede	0A301
çırak	05701
école	01M01
école primaire	01M01
école supérieure	01M01
écoles	01M01
éditions	0Ha02
éducateur	01W01
éducatrice	01W01
électricien	01W01
élémentaire	0:f02
építész	02001
équipe	0?F01
érem	0Dg02
érettségi	0J=01
érettségi bizonyítvány	0J=01
értékesítő	02001
és	0JE01
établissements	02f01
étage	04Y01
étterem	06l01
été	0J\01
év	0J^02
éves	0J`01
évkönyv	0F=01
ênfase	0Ij01
í dag	0J301
í sambúð	0I=01
în curs	01i01
în prezent	01i01
începând cu	0Qh01
începător	0;P02
învățătoare	03M01
învățător	03M01
ó	10V02
ógift	0I=01
óstán	0A<01
óta	0aM02
óvoda	0Uh01
óvodapedagógus	02001
óvónő	02001
õde	01=01
õpetaja	01=01
õppekava	0J>01
ödül	0:c01
ödülü	0:c01
ön lisans	0\f01
önkormányzat	06l01
önkéntes	0`U01
önlisans	0\f01
önéletrajz	0`T01
ösd	0;Y01
ösztöndíj	0Dg02
översättare	02801
öz geçmiş	0aQ01
özgeçmiş	0aQ01
öğretim görevlisi	05701
öğretim üyesi	05701
öğretmen	05701
öğretmeni	05701
økonom	05S02
øvet	0`E01
újságíró	02001
úplné stredné	0[L01
úrad	03=01
úsek	0iU02
ústav	0FD02
út	03L01
útgefið	0>P01
útja	03L01
útvar	0iU02
účetní	0=j01
účtovník	0?=01
účtovníčka	0?=01
úřad	0Dj01
übersetzer	05F01
ügyintéző	02001
ügynökség	06l01
ügyvéd	02001
ühing	04d01
üksus	0\;01
ülikool	03N01
üniversite	03b01
üniversitesi	03b01
üst düzey	03j01
üye	05701
üyesi	05701
üzem	04@02
þjálfari	0<f01
þýðandi	0<f01
ārste	02I01
ārsts	02I01
ċertifikat	0@501
ċertifikat tas-sekondarja	0@401
ċertifikazzjoni	0@501
č.p	0>R01
časopis	0?>04
čašník	0?=01
čašníčka	0?=01
červený diplom	0@902
čestné uznanie	00401
čestné uznání	00501
član	0@]03
članak	0@`02
članek	0V601
članica	0@d02
člen	0@h02
článek	0F501
článok	0@f01
čvut	0C;01
číšník	0=j01
đang làm	0;N01
điều dưỡng	09H01
điều hành	09H01
điều phối viên	09H01
điểm	0Dc01
điểm trung bình	0Dc01
đã kết hôn	0@Q01
đường	0@R01
đại học	0CM01
đầu bếp	09H01
đến	0D601
đến nay	0;N01
độc thân	0@Q01
ġurnal	06i01
ġurnalist	04h01
ģimnāzija	03h01
ħarifa	0On01
īpašnieks	02I01
įkūrėjas	02H01
įmonė	03>01
įmonėje	0Qf01
įvertinimas	0:@01
ļoti labi	07l02
ősz	0aJ01
ősze	0aJ01
œnologue	01W01
ředitel	0T501
řidič	0T501
řidičský průkaz	0?i01
średni	0hl02
średnia	0hn02
średnia ocen	0_o01
średnie	0I;01
średnio	0H601
średnio zaawansowany	0H601
średnio zaawansowany wyższy	0G301
średniozaawansowana	0H601
średniozaawansowany	0hl02
średniozaawansowany wyższy	0G301
świadectwo	0@801
świadectwo dojrzałości	0I;01
świadectwo maturalne	0I;01
şampiyon	0:c01
şef	05701
şefi	05701
şimdi	0>501
şirket	03J01
şirketi	03J01
şoför	05701
şu an	0>501
şu anda	0>501
şubesi	0<o01
še traja	0CT01
šef	0=:02
šetalište	08c01
šiandien	0CH01
šiuo metu	0CH01
škola	10X04
šobrīd	0Y401
šodien	0Y401
šoferis	02I01
šola	0IJ01
špecialista	0?=01
špecialistka	0?=01
špecializácia	0he01
štipendija	0bU01
štipendium	00401
štruktúrovaný životopis	0dP01
študent	0D401
študijný odbor	0he01
študijný program	0he01
študijska smer	0io01
študijski program	0io01
štúdia	0@f01
štúdio	03=01
šķīries	0^h01
żeńska	0U`01
żeński	0U`01
żonaty	0Te01
żviluppatur	04h01
życiorys	10M01
życiorys zawodowy	10M01
ž	0oQ02
žena	10104
ženatý	0f\02
ženska	10\01
ženski	10]03
žensko	0oQ02
ženské	10702
žiema	10`01
življenjepis	10G01
živnost	0Dj01
živnosť	03=01
životopis	10H04
žurnalas	0U_01
žurnalistas	02H01
žurnālists	02I01
žurnāls	0F901
școala	07201
școala gimnazială	07201
școala postliceală	07201
școală	07201
școală postliceală	0A601
școală profesională	09K01
șef	03M01
șefă	03M01
și	0gd01
șofer	03M01
șoseaua	04D01
άγαμη	10a01
άγαμοσ	10a01
άδεια	10b01
άδεια ασκήσεωσ	10b01
άδεια οδήγησησ	10b01
άνδρασ	10c01
άνοιξη	10d01
άντρασ	10c01
άπταιστα	10e01
άρθρο	10f01
άριστα	10g02
άριστη	10e01
άριστη γνώση	10e01
άριστο	10i01
άρρεν	10c01
έγγαμη	10a01
έγγαμοσ	10a01
έπαινοσ	00P01
έτη	10j01
έτοσ	10j01
έωσ	10k01
έωσ και σήμερα	10l01
έωσ σήμερα	10l01
ίδρυμα	10m01
α ε	00`01
α' βραβείο	00P01
α' βραβειο	00P01
α.ε	00`01
αγαμη	10a01
αγαμοσ	10a01
αδεια	10b01
αδεια ασκησεωσ	10b01
αδεια οδηγησησ	10b01
αε	00`01
αει	10n01
ακαδημία	10n01
ακαδημια	10n01
ανακοίνωση	10f01
ανακοινωση	10f01
αναλυτήσ	10o01
αναλυτησ	10o01
αναλυτρια	10o01
αναλύτρια	10o01
αναμένεται	11001
αναμενεται	11001
αναμενομενη	11001
αναμενομενο	11001
αναμενόμενη	11001
αναμενόμενο	11001
ανδρασ	10c01
ανοικτο πανεπιστημιο	10n01
ανοικτό πανεπιστήμιο	10n01
ανοιξη	10d01
ανοιχτο πανεπιστημιο	10n01
ανοιχτό πανεπιστήμιο	10n01
αντρασ	10c01
ανωτερη εκπαιδευση	11101
ανώτερη εκπαίδευση	11101
απθ	10n01
απο	11202
απολυτήριο	11401
απολυτήριο γενικού λυκείου	11401
απολυτήριο γυμνασίου	11401
απολυτήριο λυκείου	11401
απολυτηριο	11401
απολυτηριο γενικου λυκειου	11401
απολυτηριο γυμνασιου	11401
απολυτηριο λυκειου	11401
απταιστα	10e01
από	11202
αρθρο	10f01
αριθμοσ	11501
αριθμόσ	11501
αριστα	10g02
αριστείο	00P01
αριστειο	00P01
αριστη	10e01
αριστη γνωση	10e01
αριστο	10i01
αρρεν	10c01
αρσενικο	10c01
αρσενικό	10c01
αρχάριοι	11601
αρχάριοσ	11701
αρχαριοι	11601
αρχαριοσ	11701
αρχιτέκτονασ	10o01
αρχιτεκτονασ	10o01
ασκουμενη	10o01
ασκουμενοσ	10o01
ασκούμενη	10o01
ασκούμενοσ	10o01
ασφαλιστική	10m01
ασφαλιστικη	10m01
αφοί	10m01
αφοι	10m01
βαθμολογία	11801
βαθμολογια	11801
βαθμοσ	11801
βαθμοσ πτυχιου	11801
βαθμόσ	11801
βαθμόσ πτυχίου	11801
βασικά	11902
βασικέσ γνώσεισ	11902
βασική	11902
βασική γνώση	11701
βασικα	11902
βασικεσ γνωσεισ	11902
βασικη	11902
βασικη γνωση	11701
βασικο	11;01
βασικο επιπεδο	11701
βασικό	11;01
βασικό επίπεδο	11701
βεβαίωση	10b01
βεβαιωση	10b01
βιβλίο	10f01
βιβλιο	10f01
βιβλιοθήκη	10m01
βιβλιοθηκη	10m01
βιβλιοθηκονομοσ	10o01
βιβλιοθηκονόμοσ	10o01
βιογραφικο	11<01
βιογραφικο σημειωμα	11<01
βιογραφικό	11<01
βιογραφικό σημείωμα	11<01
βιολογοσ	10o01
βιολόγοσ	10o01
βοηθοσ	10o01
βοηθόσ	10o01
βράβευση	00P01
βραβείο	00P01
βραβειο	00P01
βραβευση	00P01
γενικο λυκειο	10n01
γενικοσ βαθμοσ	11801
γενικό λύκειο	10n01
γενικόσ βαθμόσ	11801
γιατροσ	10o01
γιατρόσ	10o01
γραμματέασ	10o01
γραμματεασ	10o01
γραφίστασ	10o01
γραφείο	10m01
γραφειο	10m01
γραφιστασ	10o01
γυμνάσιο	10n01
γυμνασιο	10n01
γυναίκα	11=01
γυναικα	11=01
δάσκαλοσ	10o01
δήμοσ	10m01
δίγλωσση	11>01
δίγλωσσοσ	11>01
δίπλωμα	10b01
δίπλωμα ιεκ	11101
δίπλωμα μηχανικού	11?01
δασκάλα	10o01
δασκαλα	10o01
δασκαλοσ	10o01
δημοσ	10m01
δημοσίευση	10f01
δημοσιευση	10f01
δημοσιογράφοσ	10o01
δημοσιογραφοσ	10o01
δημοτικο σχολειο	10n01
δημοτικό σχολείο	10n01
διάκριση	00P01
διαγωνισμοσ	00P01
διαγωνισμόσ	00P01
διαδικτυακά	11@01
διαδικτυακα	11@01
διαζευγμένη	10a01
διαζευγμένοσ	10a01
διαζευγμενη	10a01
διαζευγμενοσ	10a01
διακριση	00P01
διατριβή	10f01
διατριβη	10f01
διαχειριστήσ	10o01
διαχειριστησ	10o01
διγλωσση	11>01
διγλωσσοσ	11>01
διδάκτορασ	11A01
διδακτορασ	11A01
διδακτορική διατριβή	11A01
διδακτορικη διατριβη	11A01
διδακτορικο	11A01
διδακτορικο διπλωμα	11A01
διδακτορικό	11A01
διδακτορικό δίπλωμα	11A01
διευθυνση	11B01
διευθυντήσ	10o01
διευθυντησ	10o01
διευθυντρια	10o01
διευθύντρια	10o01
διεύθυνση	11B01
δικηγοροσ	10o01
δικηγόροσ	10o01
διπλωμα	10b01
διπλωμα ιεκ	11101
διπλωμα μηχανικου	11?01
ε π ε	00`01
ε.π.ε	00`01
εγγαμη	10a01
εγγαμοσ	10a01
εθελοντήσ	10o01
εθελοντησ	10o01
εθελοντρια	10o01
εθελόντρια	10o01
ειδίκευση	11C01
ειδικευση	11C01
ειδικοσ	11D02
ειδικοτητα	11C01
ειδικόσ	11D02
ειδικότητα	11C01
εισήγηση	10f01
εισηγηση	10f01
εκδοσεισ	11F02
εκδοτικοσ	10m01
εκδοτικόσ	10m01
εκδόσεισ	11F02
εκπα	10n01
εκπαιδευτήσ	10o01
εκπαιδευτησ	10o01
εκπαιδευτικοσ	10o01
εκπαιδευτικόσ	10o01
εκτιμωμενη	11001
εκτιμώμενη	11001
ελευθεροσ επαγγελματιασ	10m01
ελεύθεροσ επαγγελματίασ	10m01
εμπ	10n01
εξ αποστάσεωσ	11@01
εξ αποστασεωσ	11@01
εξειδικευμένοσ	11H01
εξειδικευμενοσ	11H01
επα λ	10n01
επα.λ	10n01
επαινοσ	00P01
επαλ	10n01
επαρκήσ	11I01
επαρκησ	11I01
επε	00`01
επιμελήτρια	10o01
επιμελητήσ	10o01
επιμελητησ	10o01
επιμελητρια	10o01
επιχείρηση	10m01
επιχειρηση	10m01
εποπτησ	10o01
επόπτησ	10o01
εργάτησ	10o01
εργαστήριο	10m01
εργαστηριο	10m01
εργατησ	10o01
εργοστάσιο	10m01
εργοστασιο	10m01
ερευνήτρια	10o01
ερευνητήσ	10o01
ερευνητησ	10o01
ερευνητρια	10o01
εστιατοριο	10m01
εστιατόριο	10m01
εταιρία	10m01
εταιρεία	10m01
εταιρεια	10m01
εταιρια	10m01
ετη	10j01
ετοσ	10j01
ευχερήσ	10e01
ευχερησ	10e01
εφορεία	10m01
εφορεια	10m01
εωσ	10k01
εωσ και σημερα	10l01
εωσ σημερα	10l01
ηλεκτρολογοσ	10o01
ηλεκτρολόγοσ	10o01
ημερίδα	10f01
ημεριδα	10f01
θέατρο	10m01
θήλυ	11=01
θεατρο	10m01
θηλυ	11=01
θηλυκο	11=01
θηλυκό	11=01
ι ε κ	10n01
ι.ε.κ	10n01
ιατροσ	10o01
ιατρόσ	10o01
ιδιοκτήτησ	10o01
ιδιοκτητησ	10o01
ιδρυμα	10m01
ιδρυτήσ	10o01
ιδρυτησ	10o01
ιδρυτρια	10o01
ιδρύτρια	10o01
ιεκ	10n01
ικανοποιητική	11I01
ικανοποιητικη	11I01
ικε	00`01
ινστιτουτο	11J02
ινστιτούτο	11J02
κάρτα	10b01
κέντρο	10m01
καθηγήτρια	10o01
καθηγητήσ	10o01
καθηγητησ	10o01
καθηγητρια	10o01
και	11L01
καλά	11M01
καλή	11N02
καλή γνώση	11M01
καλα	11M01
καλη	11N02
καλη γνωση	11M01
καλο	11P01
καλοκαίρι	11Q01
καλοκαιρι	11Q01
καλωσ	11801
καλό	11P01
καλώσ	11801
καρτα	10b01
κατάλογοσ	10f01
κατάστημα	10m01
καταλογοσ	10f01
καταστημα	10m01
κατευθυνση	11C01
κατεύθυνση	11C01
κεντρο	10m01
κεφάλαιο	10f01
κεφαλαιο	10f01
κλάδοσ	11B01
κλαδοσ	11B01
κλινική	10m01
κλινικη	10m01
κολέγιο	10n01
κολεγιο	10n01
κολλέγιο	10n01
κολλεγιο	10n01
λέκτορασ	10o01
λίαν καλώσ	11801
λεκτορασ	10o01
λεωφ	11501
λεωφοροσ	11501
λεωφόροσ	11501
λιαν καλωσ	11801
λογίστρια	10o01
λογιστήσ	10o01
λογιστησ	10o01
λογιστρια	10o01
λυκειο	10n01
λύκειο	10n01
μάγειρασ	10o01
μάγειροσ	10o01
μάνατζερ	10o01
μάστερ	11?01
μέλοσ	10o01
μέσοσ όροσ	11801
μέτρια	11I01
μέτρια γνώση	11I01
μέτριο	11R02
μέχρι	10k01
μέχρι σήμερα	10l01
μέχρι τώρα	10l01
μήνασ	11T01
μήνεσ	11T01
μαγειρασ	10o01
μαγειροσ	10o01
μαθητευομενοσ	10o01
μαθητευόμενοσ	10o01
μανατζερ	10o01
μαστερ	11?01
μελοσ	10o01
μεσαίο	11P01
μεσαίο επίπεδο	11I01
μεσαιο	11P01
μεσαιο επιπεδο	11I01
μεσοσ οροσ	11801
μετάλλιο	00P01
μεταλλιο	00P01
μεταπτυχιακέσ σπουδέσ	11?01
μεταπτυχιακεσ σπουδεσ	11?01
μεταπτυχιακο	11?01
μεταπτυχιακο διπλωμα	11?01
μεταπτυχιακοσ τιτλοσ	11?01
μεταπτυχιακό	11?01
μεταπτυχιακό δίπλωμα	11?01
μεταπτυχιακόσ τίτλοσ	11?01
μεταφράστρια	10o01
μεταφραστήσ	10o01
μεταφραστησ	10o01
μεταφραστρια	10o01
μετρια	11I01
μετρια γνωση	11I01
μετριο	11R02
μεχρι	10k01
μεχρι σημερα	10l01
μεχρι τωρα	10l01
μηνασ	11T01
μηνεσ	11T01
μητρική	11>01
μητρική γλώσσα	11>01
μητρικη	11>01
μητρικη γλωσσα	11>01
μηχανικοσ	11U01
μηχανικόσ	11U01
μονάδα	11B01
μοναδα	11B01
μουσείο	10m01
μουσειο	10m01
νηπιαγωγείο	10n01
νηπιαγωγειο	10n01
νικήτρια	00P01
νικητήσ	00P01
νικητησ	00P01
νικητρια	00P01
νοσηλευτήσ	10o01
νοσηλευτησ	10o01
νοσηλευτρια	10o01
νοσηλεύτρια	10o01
νοσοκομείο	10m01
νοσοκομειο	10m01
ξεναγοσ	10o01
ξεναγόσ	10o01
ξενοδοχείο	10m01
ξενοδοχειο	10m01
ξυλουργοσ	10o01
ξυλουργόσ	10o01
ο ε	00`01
ο.ε	00`01
οδηγοσ	10o01
οδηγόσ	10o01
οδοσ	11501
οδόσ	11501
οικονομολογοσ	10o01
οικονομολόγοσ	10o01
οινοποιείο	10m01
οινοποιειο	10m01
ομάδα	11B01
ομαδα	11B01
ομιλία	10f01
ομιλια	10f01
ομιλοσ	10m01
οργανισμοσ	10m01
οργανισμόσ	10m01
οροφοσ	11501
παιδαγωγοσ	10o01
παιδαγωγόσ	10o01
πανεπιστήμιο	10n01
πανεπιστημίου	10n01
πανεπιστημιο	10n01
πανεπιστημιου	10n01
παντρεμένη	10a01
παντρεμένοσ	10a01
παντρεμενη	10a01
παντρεμενοσ	10a01
παρον	10l01
παρόν	10l01
πατέντα	10f01
πατεντα	10f01
περιοδικο	10f01
περιοδικό	10f01
πιστοποίηση	10b01
πιστοποιημένη	10b01
πιστοποιημένοσ	10b01
πιστοποιημενη	10b01
πιστοποιημενοσ	10b01
πιστοποιηση	10b01
πιστοποιητικο	10b01
πιστοποιητικό	10b01
πλατεία	11501
πλατεια	11501
πολυ καλα	10e01
πολυ καλη	10e01
πολυ καλη γνωση	11M01
πολυ καλο	10i01
πολυτεχνείο	10n01
πολυτεχνειο	10n01
πολύ καλά	10e01
πολύ καλή	10e01
πολύ καλή γνώση	11M01
πολύ καλό	10i01
πρακτικά	10f01
πρακτικα	10f01
προγραμματίστρια	10o01
προγραμματιστήσ	10o01
προγραμματιστησ	10o01
προγραμματιστρια	10o01
προεδροσ	10o01
προισταμενη	10o01
προισταμενοσ	10o01
προπτυχιακέσ σπουδέσ	11V01
προπτυχιακεσ σπουδεσ	11V01
προπτυχιακο	11V01
προπτυχιακό	11V01
προχωρημένο	11W02
προχωρημενο	11W02
προϊστάμενοσ	10o01
προϊσταμένη	10o01
πρωτο βραβειο	00P01
πρόεδροσ	10o01
πρώτο βραβείο	00P01
πτυχίο	11Y02
πτυχίο επαλ	11401
πτυχίο πανεπιστημίου	11V01
πτυχιο	11Y02
πτυχιο επαλ	11401
πτυχιο πανεπιστημιου	11V01
πτυχιουχοσ	11V01
πτυχιούχοσ	11V01
πωλήτρια	10o01
πωλητήσ	10o01
πωλητησ	10o01
πωλητρια	10o01
σήμερα	10l01
σε εξέλιξη	10l01
σε εξελιξη	10l01
σεμινάριο	10b01
σεμιναριο	10b01
σερβιτορα	10o01
σερβιτοροσ	10o01
σερβιτόρα	10o01
σερβιτόροσ	10o01
σημερα	10l01
στην	11[01
στο	11[01
στοιχειωδεισ γνωσεισ	11701
στοιχειωδησ	11701
στοιχειώδεισ γνώσεισ	11701
στοιχειώδησ	11701
στον	11[01
στουντιο	10m01
στούντιο	10m01
συλλογικοσ τομοσ	10f01
συλλογικόσ τόμοσ	10f01
συλλογοσ	10m01
συμβουλοσ	10o01
συνέδριο	10f01
συνεδριο	10f01
συνεργάτησ	10o01
συνεργάτιδα	10o01
συνεργατησ	10o01
συνεργατιδα	10o01
συνεταιρισμοσ	10m01
συνεταιρισμόσ	10m01
συντάκτησ	10o01
συντάκτρια	10o01
συντακτησ	10o01
συντακτρια	10o01
συντηρήτρια	10o01
συντηρητήσ	10o01
συντηρητησ	10o01
συντηρητρια	10o01
συντομο βιογραφικο	11<01
συντονίστρια	10o01
συντονιστήσ	10o01
συντονιστησ	10o01
συντονιστρια	10o01
σχεδιάστρια	10o01
σχεδιαστήσ	10o01
σχεδιαστησ	10o01
σχεδιαστρια	10o01
σχολή	10n01
σχολή καλών τεχνών	10n01
σχολείο	10n01
σχολειο	10n01
σχολη	10n01
σχολη καλων τεχνων	10n01
σύλλογοσ	10m01
σύμβουλοσ	10o01
σύντομο βιογραφικό	11<01
τ ε ι	10n01
τ κ	11501
τ.ε.ι	10n01
τ.κ	11501
ταμίασ	10o01
ταμιασ	10o01
τει	10n01
τεχνίτησ	10o01
τεχνικοσ	10o01
τεχνικόσ	10o01
τεχνιτησ	10o01
τηλεργασία	11@01
τηλεργασια	11@01
τιμητική διάκριση	00P01
τιμητικη διακριση	00P01
τκ	11501
τμήμα	11\02
τμημα	11\02
τομέασ	11^02
τομεασ	11^02
τομοσ	10f01
τράπεζα	10m01
τραπεζα	10m01
τωρα	10l01
τόμοσ	10f01
τώρα	10l01
υδραυλικοσ	10o01
υδραυλικόσ	10o01
υπάλληλοσ	10o01
υπαλληλοσ	10o01
υπευθυνη	10o01
υπευθυνοσ	10o01
υπεύθυνη	10o01
υπεύθυνοσ	10o01
υπηρεσία	11`02
υπηρεσια	11`02
υποτροφία	00P01
υποτροφια	00P01
υπουργείο	10m01
υπουργειο	10m01
φαρμακείο	10m01
φαρμακειο	10m01
φαρμακοποιοσ	10o01
φαρμακοποιόσ	10o01
φθινοπωρο	11b01
φθινόπωρο	11b01
φουρνοσ	10m01
φούρνοσ	10m01
φυσικοσ	10o01
φυσικοσ ομιλητησ	11>01
φυσικόσ	10o01
φυσικόσ ομιλητήσ	11>01
χειμωνασ	11c01
χειμώνασ	11c01
χειριστήσ	10o01
χειριστησ	10o01
χημικοσ	10o01
χημικόσ	10o01
χρονια	10j01
χρονοσ	10j01
χρόνια	10j01
χρόνοσ	10j01
ψυχολογοσ	10o01
ψυχολόγοσ	10o01
ωδείο	10n01
ωδειο	10n01
ωσ	10k01
ωσ σήμερα	10l01
ωσ σημερα	10l01
όμιλοσ	10m01
όροφοσ	11501
а s	00`01
а.ş	00`01
автобиография	11d01
агент	11e03
агентство	11h02
агенция	11j01
агенција	11k01
агенція	11l01
агроном	11m01
ад	00`01
адвокат	11n04
администратор	12203
администрация	12501
адміністратор	12601
адміністрація	11l01
академии	12701
академия	12802
академија	12:01
академія	12;01
академії	12;01
аккредитация	12<01
акредитація	12=01
активно	12>01
альманах	12?01
анализатор	12@01
аналитик	12A01
аналитичар	12B01
аналітик	12601
анкета	12C02
антологія	12E01
ао	12F02
ап	12H01
апотека	11k01
аптека	12I03
архитект	12@01
архитекта	12L01
архитектор	12A01
архітектор	12601
асистент	12M03
асоциация	11j01
асоціація	11l01
аспирант	11m01
аспирантура	12P02
аспірант	12R01
аспірантура	12S02
ассистент	12A01
ассоциация	12501
атестат	12U02
аттестат	12W02
аттестат о среднем образовании	12Y01
аудитор	12Z02
б р	12\01
б-р	12\01
базове	12]01
базовий	12^02
базовий рівень	12]01
базово	12`03
базово ниво	12c01
базовое	12d01
базовые знания	12e02
базовый	12e02
базовый уровень	12d01
базові знання	12^02
бакалавр	12g02
бакалаврат	12i01
бакалавриат	12j01
бакалавър	12k01
бакалавърска	12k01
бакалавърска степен	12k01
бал	12l01
балл	12m01
баллов	12m01
банк	11h02
банка	12n02
бармен	11m01
бечелор	13001
библиотека	13103
библиотекар	13403
билингв	13701
биография	11d01
биографија	13801
биолог	11m01
бл	12H01
благајник	12L01
благодарность	0QR01
благодарственное письмо	0QR01
болница	12n02
больница	12501
бр	13901
брошура	13:01
буд	13;01
будинок	13;01
бул	13<02
булевар	13901
булевард	12H01
бульвар	13>02
бухгалтер	12Z02
бытовой	13@01
бюро	11h02
бібліотека	11l01
бібліотекар	12R01
білінгв	13A01
в	13B03
в браке	13E01
в момента	13F01
в разводе	13E01
в совершенном владении	13G01
в совершенстве	13H01
васпитач	12B01
ведуча	13I01
ведучий	13I01
ведущий	13J01
весна	13K02
весни	13M01
весной	13N01
весны	13N01
вестник	13O02
взимку	13Q01
видавництво	13R02
викладач	12601
випускова	13I01
висока школа	12:01
високий	13T01
високо образовање	13U01
виступ	12E01
висше	12k01
висше образование	12k01
висше училище	13V01
вихователь	12R01
виш	12;01
виша стручна спрема	13W01
виша школа	13X02
виши средњи	13Z01
вище за середній	13[01
вище середнього	13[01
владелец	13J01
власник	13\02
власница	12L01
влітку	13^01
во	13_01
водитель	11m01
водительские права	12<01
водительское удостоверение	12<01
водій	12R01
водійські права	12=01
возач	12B01
возачка дозвола	13`01
волонтер	13a03
волонтёр	11m01
восени	13d01
воспитател	11m01
вођа	12L01
впевнений	13T01
впевнено	13T01
врач	11m01
врло добро	13e02
вртић	12:01
второ място	00>01
вуз	13g02
вукова диплома	00C01
вул	13;01
вулиця	13;01
вх	12H01
вчитель	12R01
вчителька	13I01
във	13i01
възпитател	12@01
вып	12?01
высокий	13j01
выступление	12?01
высшее	13k01
выше среднего	13l01
від	13m02
віддалена робота	13o01
віддалено	13o01
відділ	14001
відділення	14001
відзнака	00A01
відмінно	14102
вільне	14301
вільне володіння	14301
вільно	14301
вільно володію	14301
вісник	12E01
г	14403
газета	11h02
гбу	00`01
геолог	11m01
гимназия	12802
гимназија	12:01
глава	14703
главный	13J01
го	14:02
говоримо	14<01
год	14=02
года	14?01
година	14@02
године	14B01
години	14C01
голова	13I01
головний	13I01
город	12\01
гостиница	12501
готвач	12@01
готель	11l01
гр	12H01
грамота	14D03
гран при	0QR01
гран прі	00A01
гран-при	0QR01
гран-прі	00A01
грант	0QR01
група	14G04
группа	14K02
группа компаний	12501
гуп	00`01
гімназія	12;01
д	12\01
д т н	14M01
д.т.н	14M01
данас	14N01
двуезичен	14O01
департамент	14P02
депо	14R02
детска градина	13V01
детский сад	12701
дизайнер	14T03
дизајнер	12B01
диплом	14W05
диплом бакалавра	12j01
диплом з відзнакою	12l01
диплом с отличием	12m01
диплом специалиста	13k01
диплом техника	14\01
диплома	14]02
диплома за средно образование	14_01
дипломирани	13U01
директор	14`04
дирекция	14d02
дирекција	14f01
дисертация	13:01
дисертація	12E01
диссертация	12?01
дистанционно	14g02
дистанционный	14i01
дистанційно	13o01
дитячий садок	12;01
днес	13F01
до	14j04
до данас	14N01
до днес	13F01
до момента	13F01
до настоящего времени	14n01
до настоящия момент	13F01
до сада	14N01
до сега	13F01
до сих пор	14n01
до сьогодні	14o01
до тепер	14o01
до теперішнього часу	14o01
добра	13Z01
добре	15003
добрий	13[01
добро	15304
доброволец	15701
дозвола	13`01
доклад	13O02
доктор	15801
доктор наук	15902
доктор наука	15;01
доктор філософії	15<01
докторант	12@01
докторантура	15801
докторат	15;01
докторска степен	15801
докторске студије	15;01
дом	12\01
дом здравља	11k01
доо	00`01
доповідь	12E01
допуск	15=02
досега	13F01
досконало	15?01
дослідник	12R01
досі	14o01
дотепер	14o01
доцент	11e03
дружество	11j01
друкарня	11l01
друштво	11k01
еад	00`01
екип	15@01
економиста	12L01
економска школа	12:01
економіст	12R01
експерт	15A04
експертний	15E01
експертно	15F01
електрик	12R01
електричар	12L01
електротехник	12@01
елементарний	12]01
елементарно	12c01
еоод	00`01
есей	12E01
есен	15G01
есента	15G01
ет	15H02
ж	15J04
ж к	12H01
ж.к	12H01
железници	11j01
жен	15N01
жена	15O02
женат	13E01
женен	15Q01
женски	15O02
женский	15N01
женско	15R01
женщина	15N01
животопис	13801
журнал	15S02
журналист	15U02
журналіст	12R01
жінка	15W01
жіноча	15W01
жіночий	15W01
з	13m02
з відзнакою	12l01
заваривач	12L01
заварчик	12@01
завод	15X04
задоволително	14<01
задруга	11k01
заместитель	11m01
заместник	12@01
замужем	13E01
заміжня	15\01
зао	00`01
зараз	14o01
засновник	12R01
застраховане	11j01
заступник	12R01
зборник	15]01
збірник	12E01
зварник	12R01
звено	15@01
зима	15^04
зимата	15b01
зими	13Q01
зимой	15c01
зимы	15c01
знаком	15d01
значка	00>01
зно	0;Y01
зрелостен изпит	14_01
зі	15e01
зі словником	12]01
и	15f03
изворни говорник	15i01
изд во	12?01
изд-во	12?01
издавач	15]01
издавачка кућа	11k01
издателство	15j02
издательство	15l02
излагање	15]01
изследовател	12@01
икономист	12@01
икономически университет	13V01
инженер	15n02
инжењер	16001
инспектор	15U02
институт	16106
инструктор	16702
интегрисане студије	13U01
ип	00`01
исследовател	12A01
истраживач	12B01
й	16901
к т н	15902
к э н	14M01
к.т.н	15902
к.э.н	14M01
кандидат	16:01
кандидат наук	15902
канцеларија	11k01
капитан	11m01
касиер	12@01
касир	12R01
кассир	11m01
категория	16;02
категорія	12=01
кафедра	16=04
кв	13>02
квалификация	16A01
кваліфікація	16B01
квартира	13>02
керівник	12601
кладовщик	11m01
клиника	13103
клініка	11l01
книга	16C03
кну	0@j01
код	16F01
коледж	16G01
колеж	16H02
колледж	16J01
команда	14P02
комерцијалиста	12L01
компания	14R02
компанија	11k01
компанія	11l01
конверзацијски	16K01
конкурс	14D03
конкурса	0QR01
конкурсу	00A01
конобар	12B01
консерватория	12802
консерваторія	12;01
консултант	16702
консультант	16L02
конференция	13O02
конференција	15]01
конференція	12E01
концерн	12501
кооперация	11j01
координатор	14`04
копирайтер	11m01
копірайтер	12R01
кореспондент	12R01
корп	12\01
корпорация	12501
корпорація	11l01
корреспондент	11m01
кпі	0@j01
край	12\01
красный диплом	12m01
кубок	0QR01
кувар	12B01
курс	16N04
курсы	12701
кухар	12R01
књига	15]01
лаборант	12Z02
лаборатория	14R02
лабораторија	11k01
лабораторія	11l01
лавреат	00A01
лавреатка	00A01
лауреат	14D03
лауреатка	00A01
лекар	16702
лектор	16R02
лекция	13:01
лекція	12E01
лесник	13J01
лесхоз	12501
лет	14?01
лета	16T01
лето	16U02
летом	16T01
лидер	11m01
лицей	12802
лиценз	16W01
лицензия	12<01
лиценца	13`01
логист	11m01
логіст	12R01
лучшая	0QR01
лучший	0QR01
лято	16X01
лятото	16X01
лікар	12R01
лікарня	11l01
літа	13^01
літо	13^01
ліцей	12;01
ліцензія	12=01
м	16Y04
магазин	12I03
магационер	12L01
магистар	13U01
магистр	13k01
магистратура	16]03
магистър	16`01
магистърска	16`01
магистърска степен	16`01
магістр	16a01
магістратура	16a01
майстер	12R01
майстерня	11l01
майстор	12@01
майчин	14O01
майчин език	14O01
маркетолог	12Z02
мастер	16b02
мастер студије	13U01
мастерская	12501
матерен	14O01
матерњи	15i01
матерњи језик	15i01
матура	16d02
матурски испит	16f01
машинист	15U02
мајстор	12L01
мгту	0@j01
мгу	0@j01
медал	00>01
медаль	16g02
медаља	00C01
медбрат	13J01
медицинска сестра	16i02
медсестра	16k02
медуниверситет	12701
менаџер	12B01
менеджер	16L02
мениджър	12@01
мес	16m02
месец	16o02
месеца	16o02
месеци	17101
месяц	17201
месяца	17201
месяцев	17201
методист	11m01
механик	15U02
механичар	12B01
механік	12R01
микрорайон	12\01
министарство	11k01
министерство	14R02
младший	13J01
много добре	17301
много добро	17402
много добро ниво	17601
модул	17701
мое резюме	17801
молодший	13I01
молодший бакалавр	17901
молодший спеціаліст	17901
момента	13F01
монография	13O02
монографія	12E01
монтажник	11m01
моё резюме	17801
моє резюме	17:01
муж	17;01
мужской	17;01
мужчина	17;01
музей	12I03
музеј	11k01
музыкант	11m01
муп	00`01
мушкарац	17<01
мушки	17<01
мушко	17<01
мъж	17=01
мъжки	17=01
міністерство	11l01
міс	17>01
місто	13;01
місяць	17>01
місяці	17>01
місяців	17>01
н в	14n01
н.в	14n01
на бытовом уровне	13@01
на даљину	17?01
наб	12\01
набережна	13;01
набережная	12\01
навесні	13M01
нагорода	00A01
награда	17@03
найкраща	00A01
найкращий	00A01
направление	17C03
направление подготовки	16A01
напреднал	17402
напреднало	17402
напредно	13e02
напрям	16B01
нарис	12E01
насеље	13901
наст вр	14n01
наст время	14n01
наст. вр	14n01
наст. время	14n01
наставник	12L01
наставница	12L01
настояще	13F01
настоящее время	14n01
настоящем	13F01
настоящий момент	14n01
настоящия момент	13F01
науковий співробітник	13I01
научен сътрудник	15701
научная статья	12?01
научный сотрудник	13J01
началник	12@01
начално	17F02
начальник	12Z02
начальный	12e02
начальный уровень	12d01
начинаещ	17H02
начинающий	17J01
начиная с	17K01
нв	14n01
не женат	13E01
не замужем	13E01
нед	17L01
недели	17L01
недель	17L01
неделя	17L01
неженен	15Q01
незаміжня	15\01
неодружена	15\01
неодружений	15\01
неожењен	17M01
неоконченное высшее	12j01
неомъжена	15Q01
неудата	17M01
новинар	12B01
новичок	17J01
носитель	13701
носитель языка	13701
носій	13A01
носій мови	13A01
нпо	00`01
оао	00`01
обл	17N03
область	13>02
образователно квалификационна степен магистър	16`01
образователно-квалификационна степен магистър	16`01
обука	13`01
община	17Q02
објављен	15]01
овлашћење	13`01
од	17S02
одељење	14f01
одитор	12@01
одлично	13e02
одружена	15\01
одружений	15\01
одсек	17U02
ожењен	17M01
ожидаемый	17W01
ожидается	17W01
олимпиада	17X02
олімпіада	00A01
омъжена	15Q01
онлайн	17Z03
онлајн	17?01
оод	00`01
ооо	12F02
оператер	12B01
оператор	17]03
општина	11k01
осени	17`01
осень	17`01
осенью	17`01
осені	13d01
осигурање	11k01
оснивач	12B01
основател	15U02
основе	17a02
основна школа	12:01
основне академске студије	13001
основне студије	13001
основно	17c04
основно владеене	14<01
основно знање	17g01
основно ниво	12c01
основно училище	13V01
осінь	13d01
от	17h03
от разстояние	17k01
отговорник	12@01
отдел	14d02
отделение	17l03
отель	12501
отличен	17o01
отличие	18002
отлично	18203
отлично владеене	17301
отличное	13G01
офис	14R02
официант	11m01
офіс	11l01
офіціант	12R01
оцена	18501
оценка	18602
оцінка	12l01
очаква се	18801
очаквано	18801
очекивано	18901
очікуваний	18:01
очікується	18:01
пао	00`01
парикмахер	11m01
пасивно	17g01
пат	00`01
патент	18;04
пг	13V01
пгжпт	13V01
пекара	11k01
пекарна	11j01
пекарня	11h02
пер	12\01
первое место	0QR01
переводчик	11m01
переводчица	13J01
перекладач	12R01
переможець	00A01
переможниця	00A01
переулок	12\01
перше місце	00A01
пивара	11k01
пл	18?02
плакет	00>01
планирано	18A02
планируемый	17W01
планируется	17W01
планується	18:01
площа	13;01
площад	12H01
площадь	12\01
по	18C02
по н в	14n01
по н.в	14n01
по наст время	14n01
по наст. время	14n01
по настоящее время	14n01
по настоящий момент	14n01
по сей день	14n01
по сьогодні	14o01
по теперішній час	14o01
по цей день	14o01
по цей час	14o01
победител	00>01
победитель	0QR01
победительница	0QR01
победник	00C01
победница	00C01
повар	11m01
повна середня	18E01
повышение квалификации	12<01
поглавље	15]01
поглиблений	14301
подразделение	18F01
подяка	00A01
позориште	11k01
поликлиника	14R02
политех	12701
политехнический	12701
положен	13`01
полувисше	18G01
поліклініка	11l01
політехніка	12;01
помощник	15U02
помоћник	12L01
помічник	12R01
понастоящем	13F01
понині	14o01
посвідчення	12=01
посвідчення водія	12=01
поселок	12\01
пословођа	12L01
посёлок	12\01
потврда	13`01
похвала	00C01
початковий	12^02
початковий рівень	12]01
початківець	18H01
почетна грамота	00>01
почетная грамота	0QR01
почетник	18I02
почетно	17g01
почётная грамота	0QR01
пр	13>02
пр т	12\01
пр-т	12\01
правник	12L01
правница	12L01
правоспособност	16W01
практикант	13a03
прат	00`01
преводач	12@01
преводилац	12L01
предавач	12B01
предавање	15]01
предвиђено	18901
предполагаемый	17W01
предприятие	14R02
председател	15U02
председник	12L01
председница	12L01
предстои	18801
предузеће	11k01
президент	11e03
премия	0QR01
премія	00A01
преподавател	18K02
призер	16g02
признање	00C01
призёр	0QR01
приправник	12L01
приправница	12L01
пров	13;01
провизор	13J01
провулок	13;01
провідний	13I01
програмер	12B01
програмист	12@01
программист	12A01
програміст	12601
продав	12R01
продавац	12L01
продавач	12@01
продавачица	12L01
продавец	11m01
продавница	11k01
продвинутый	18M02
продвинутый уровень	13G01
продюсер	12Z02
проезд	12\01
пролет	18O01
пролетта	18O01
пролеће	18P01
прораб	11m01
просек	18501
просек оцена	18501
просечна оцена	18501
просп	13;01
проспект	13>02
просунутий	14102
професионален бакалавър	12k01
професионална автобиография	11d01
професионална биографија	13801
професионална гимназия	13V01
професионална квалификация	14_01
професор	12M03
профессиональный	13G01
профессор	12A01
професійний	14301
професійно технічна	18E01
професійно-технічна	18E01
профил	18Q01
профиль	16A01
психолог	11n04
пту	0@j01
публикация	13O02
публикација	15]01
публікація	12E01
пут	13901
първо място	00>01
підвищення кваліфікації	12=01
підприємство	11l01
підрозділ	14001
р	18R01
работаю	14n01
работник	12@01
рабочий	18S02
рад	15]01
рад од куће	17?01
радионица	11k01
радна биографија	13801
радник	12L01
радница	12L01
радіо	11l01
разведен	18U03
разведена	18U03
разведён	13E01
разговорный	13@01
разговорный уровень	13@01
разработчик	18K02
разрешително	16W01
разряд	12<01
район	13>02
рачуновођа	12L01
редактор	14T03
редакция	12501
редакція	11l01
режисер	12R01
режиссер	11m01
режиссёр	11m01
резюме	12C02
рекрутер	12Z02
республика	12\01
ресторан	18X03
ресторант	11j01
референт	12B01
риелтор	11m01
робочий	13[01
робітник	13I01
роден	14O01
роден език	14O01
родная	13701
родной	13701
родной язык	13701
розділ	12E01
розлучена	15\01
розлучений	15\01
розмовна	18[01
розмовний	18[01
розмовний рівень	18[01
розробник	12601
роки	18R01
року	18R01
років	18R01
руководилац	12L01
руководител	12A01
ръководител	18\01
рідна	13A01
рідна мова	13A01
рідний	13A01
рік	18R01
с	18]03
с отличием	12m01
саветник	12L01
саветница	12L01
сада	14N01
садашњост	14N01
самозайнятий	11l01
самозанятый	12501
саопштење	15]01
сарадник	12L01
сарадница	12L01
сборник	13O02
сварщик	11m01
свидетелство	16W01
свидетельство	12<01
свободно	18`02
свободно владею	13G01
свободное	13G01
свободное владение	13G01
свободный	13G01
свідоцтво	12=01
сдружение	11j01
сега	13F01
сегодня	14n01
сейчас	14n01
секретар	18b03
секретарица	12L01
секретарь	11m01
сектор	18e04
село	13>02
семеен	15Q01
семейна	15Q01
сервитьор	12@01
середньо	18[01
середня	18E01
середня освіта	18E01
середня спеціальна	17901
середній	18i02
середній бал	12l01
середній рівень	18[01
сертификат	18k03
сертификация	12<01
сертифициран	16W01
сертифицированный	12<01
сертифікат	18n01
сертифікація	12=01
слабо	12c01
слесарь	11m01
служба	18o05
слюсар	12R01
смер	17701
со	19402
со словарем	12d01
со словарём	12d01
соавтор	12?01
собственик	12@01
совершенное	13H01
сотрудник	11m01
соу	13V01
союз	12501
спбгу	0@j01
специализация	18Q01
специалист	19603
специалист по	18G01
специалитет	13k01
специалност	18Q01
специальность	16A01
специјалиста	12L01
спеціальність	16B01
спеціалізація	16B01
спеціаліст	19902
спеціалітет	16a01
списание	13:01
співавтор	12E01
співробітник	12R01
спілка	11l01
среден успех	17o01
среден успех от следването	17o01
средне	13@01
среднее	12Y01
среднее образование	12Y01
среднее общее	12Y01
среднее профессиональное	14\01
среднее профессиональное образование	14\01
среднее специальное	14\01
средний	19;02
средний балл	12m01
средний уровень	13@01
средно	19=03
средно владеене	14<01
средно ниво	19@02
средно образование	14_01
средно специално	14_01
средно специално образование	14_01
средно училище	13V01
средња стручна спрема	16f01
средња школа	12:01
средње	19B02
средњи	16K01
средњи ниво	16K01
ссс	16f01
стажант	12@01
стажер	12Z02
стажист	12R01
стажиста	12L01
стажёр	11m01
стан	13901
старший	19D02
статия	13:01
стаття	12E01
статья	12?01
степень бакалавра	12j01
степень магистра	13k01
стипендия	17X02
стипендија	00C01
стипендія	00A01
столар	12L01
стр	12\01
строительная	12501
стройка	12501
струковне студије	13001
стручни испит	13`01
стручњак	19F02
студио	12n02
студия	12501
студијски програм	17701
студія	11l01
ступінь бакалавра	12i01
ступінь магістра	16a01
су	13V01
супермаркет	11h02
счетоводител	12@01
считано от	19H01
сътрудник	12@01
сьогодні	14o01
т ч	14o01
т.ч	14o01
та	16901
такмичење	00C01
театр	11h02
театър	11j01
тези	12E01
тезисы	12?01
текущее время	14n01
телеканал	11l01
теперішнього часу	14o01
теперішній час	14o01
тестер	12@01
тестировщик	12A01
тестувальник	12601
техлид	13J01
техник	15U02
техникум	19I02
техничар	12B01
техничка школа	12:01
технолог	11e03
технік	12R01
технікум	16G01
течно	12>01
тиждень	19K01
тижні	19K01
тижнів	19K01
тим	14f01
тимлид	13J01
типография	12501
тов	19L02
товаровед	11m01
токарь	11m01
тоо	00`01
торговый дом	12501
торговый представитель	13J01
трг	13901
тренер	12Z02
тренутно	14N01
треньор	12@01
трки	0;Y01
търговец	12@01
търговски представител	15701
у	19N02
у браку	17M01
у досконалості	15?01
у току	14N01
уверенно	13j01
уверенный	13j01
уверење	13`01
удаленка	14i01
удаленная работа	14i01
удаленно	14i01
удалёнка	14i01
удалённая работа	14i01
удалённо	14i01
удата	17M01
удовлетворительно	13@01
удостоверение	16;02
удружење	11k01
ул	19P03
улица	19P03
универзитет	19S01
университет	19I02
университета	12802
університет	16G01
управител	12@01
управление	19T03
управління	19W02
уредник	12L01
уредница	12L01
усмерење	17701
успех	17o01
учебник	13:01
ученик	13J01
училище	19Y03
учител	12@01
учитель	12Z02
учительница	13J01
учитељ	12B01
учредитель	11m01
фабрика	15X04
факултет	19\02
факультет	19^04
фармацевт	11e03
фармацеут	12B01
фаховий молодший бакалавр	17901
фахівець	13I01
фгуп	00`01
фельдшер	13J01
физик	11m01
финалист	0QR01
финалиста	00C01
фирма	13103
фонд	11h02
фондация	11j01
фондација	11k01
фоп	00`01
фотограф	12Z02
фриланс	12501
фрилансер	11m01
фріланс	11l01
фіналіст	00A01
фірма	11l01
химик	11m01
хозяйство	12501
холдинг	12I03
холост	13E01
холостой	13E01
хорошее	13l01
хороший	19b02
хорошо	19b02
хотел	12n02
художник	11m01
цей час	14o01
центар	11k01
центр	11h02
център	11j01
цех	19T03
ч	19d01
часопис	15]01
червоний диплом	12l01
чирак	15701
читалище	11j01
читаю профессиональную литературу	12d01
читаю со словарем	12d01
читаю со словарём	12d01
члан	12L01
чланак	15]01
член	15701
чоловік	19d01
чоловіча	19d01
чоловічий	19d01
шеф	12L01
школа	19e04
школа no	12701
школьный	12d01
шосе	13;01
шоссе	12\01
шофьор	12@01
шофьорска книжка	16W01
экономист	11m01
эксперт	19i01
экспертный	19i01
экспертный уровень	19i01
электрик	11m01
элементарный	12d01
юрист	11e03
і	16901
із	13m02
інженер	12601
інститут	16G01
јединица	14f01
јесен	19j01
ґрант	00A01
אביב	19k01
אגף	19l01
אדריכל	19m01
אדריכלית	19m01
אולפנה	19n01
אוניברסיטה	19n01
אוניברסיטת	19n01
אות	19o01
אח	19m01
אחות	19m01
אחראי	19m01
אחראית	19m01
אישה	1:001
אנליסט	19m01
אנליסטית	19m01
אקדמיה	19n01
ארגון	1:101
ב	1:201
ב"א	1:301
בגרות	00I01
בגרות מלאה	00I01
בגרות עיונית	00I01
בהצטיינות	1:401
בוגר	1:301
בוגרת	1:301
בודק	19m01
בודקת	19m01
ביטוח	1:101
בינוני	1:502
בינונית	1:502
בינונית גבוהה	1:701
בית אבות	1:101
בית החולים	1:101
בית הספר	19n01
בית חולים	1:101
בית מרקחת	1:101
בית ספר	19n01
בנק	1:101
בסיס	1:801
בסיסי	1:902
בסיסית	1:902
בע"מ	1:101
בעלים	19m01
בעמ	1:101
ברמה גבוהה	1:;01
ברמת שפת אם	1:<01
גבוהה	1:=02
גבר	1:?01
גן ילדים	19n01
גרוש	1:@01
גרושה	1:@01
ד"ר	1:A01
דו לשוני	1:<01
דו-לשוני	1:<01
דובר ילידי	1:<01
דוקטור	1:A01
דוקטורט	1:B02
דירה	1:D01
דרך	1:D01
האוניברסיטה	19n01
האקדמיה	19n01
הווה	1:E01
הוצאה	1:F01
הוצאת	1:101
החוג	19n01
הטכניון	19n01
היברידי	1:G01
היום	1:E01
המכללה	19n01
המכללה האקדמית	19n01
המרכז	1:101
המרכז האקדמי	19n01
הנדסאי	1:H01
הנדסאית	1:H01
הסמכה	1:I01
הסמכות	1:I01
הסמכת	1:I01
הפקולטה	19n01
הצטיינות	19o01
הצטיינות יתרה	1:401
הרצאה	1:F01
השתלמות	1:I01
התמחות	1:J01
התמחות ב	1:J01
ו	1:K01
ועד היום	1:E01
זוכה	19o01
זכר	1:?01
חבר	19m01
חברה	1:101
חברה בצוות	19m01
חברת	1:101
חוג	1:J01
חודש	1:L01
חודשים	1:L01
חוקר	19m01
חוקרת	19m01
חורף	1:M01
חטיבה	19l01
חטיבת ביניים	19n01
חלשה	1:801
חנות	1:101
חשמלאי	19m01
טבח	19m01
טבחית	19m01
טוב	1:N02
טובה	1:701
טובה מאוד	1:;01
טכנאי	19m01
טכנאי מוסמך	1:H01
טכנאית	19m01
טכנולוגיות	1:101
טכניון	19n01
ידע בסיסי	1:801
יו"ר	19m01
יועץ	19m01
יועצת	19m01
יושב ראש	19m01
יחידה	19l01
יחידת	19l01
ישיבה	19n01
ישיבת	19n01
כיום	1:E01
כיכר	1:D01
כנס	1:F01
כעת	1:E01
כתב עת	1:F01
כתבה	1:F01
מ	1:P01
מ"א	1:Q01
מאז	1:R01
מאמן	19m01
מאמנת	19m01
מאמר	1:F01
מאפייה	1:101
מבקר	19m01
מגמה	1:J01
מגמת	1:J01
מדור	19l01
מדליה	19o01
מדריך	19m01
מדריכה	19m01
מדרשה	19n01
מהנדס	19m01
מהנדסת	19m01
מוזיאון	1:101
מוכר	19m01
מוכרת	19m01
מומחה	1:S02
מומחית	1:S02
מוסמך	1:U02
מוסמכת	1:U02
מועצה	1:101
מורה	19m01
מזכיר	19m01
מזכירה	19m01
מחלקה	19l01
מחלקת	19l01
מטפל	19m01
מטפלת	19m01
מייסד	19m01
מייסדת	19m01
מיקוד	1:D01
מכון	1:101
מכון ללימודים	19n01
מכונאי	19m01
מכללה	19n01
מכללת	19n01
מלגה	19o01
מלגת	19o01
מלון	1:101
מלצר	19m01
מלצרית	19m01
ממוצע	1:401
ממוצע ציונים	1:401
מנהל	19m01
מנהל חשבונות	19m01
מנהלת	19m01
מנהלת חשבונות	19m01
מנכ"ל	19m01
מסלול	1:J01
מסעדה	1:101
מעבדה	1:101
מעצב	19m01
מעצבת	19m01
מפיק	19m01
מפיקה	19m01
מפעיל	19m01
מפעל	1:101
מפקד	19m01
מפקדת	19m01
מפתח	19m01
מפתחת	19m01
מצוין	1:=02
מצוינת	1:;01
מצטיין	19o01
מצטיינת	19o01
מקוון	1:G01
מקום ראשון	19o01
מרחוק	1:G01
מרכז	1:W02
מרכזת	19m01
מרפא בעיסוק	19m01
מרפאה	1:101
מרפאה בעיסוק	19m01
מרפאת	1:101
מרצה	19m01
משוער	1:Y01
משרד	1:101
מתחיל	1:Z01
מתחילים	1:801
מתכנת	19m01
מתכנתת	19m01
מתמחה	19m01
מתנדב	19m01
מתנדבת	19m01
מתקדם	1:[01
מתרגם	19m01
מתרגמת	19m01
נגר	19m01
נהג	19m01
נהגת	19m01
נוכחי	1:E01
נוכחית	1:E01
נציג	19m01
נציג מכירות	19m01
נציגת	19m01
נקבה	1:001
נשואה	1:@01
נשוי	1:@01
סבירה	1:\01
סדנה	1:101
סוכנות	1:101
סטודיו	1:101
סטודנט	19m01
סמטת	1:D01
סמינר	19n01
סמנכ"ל	19m01
ספר	1:F01
ספרייה	1:101
ספריית	1:101
ספרן	19m01
ספרנית	19m01
סתיו	1:]01
עבודה מרחוק	1:G01
עבודת גמר	1:F01
עד	1:^01
עד היום	1:E01
עד כה	1:E01
עובד	19m01
עובד מצטיין	19o01
עובדת	19m01
עובדת מצטיינת	19o01
עוזר	19m01
עוזרת	19m01
עורך	19m01
עורך דין	19m01
עורכת	19m01
עורכת דין	19m01
עיון	1:F01
עיריית	1:101
עיתונאי	19m01
עיתונאית	19m01
עכשיו	1:E01
עמותה	1:101
עמותת	1:101
עצמאי	1:101
עצמאית	1:101
פוסטר	1:F01
פטנט	1:F01
פסיכולוג	19m01
פסיכולוגית	19m01
פקולטה	19n01
פקיד	19m01
פקידה	19m01
פרופסור	19m01
פרס	19o01
פרסום	1:F01
פרק	1:F01
צה"ל	1:101
צוות	19l01
ציון	1:401
ציון ממוצע	1:401
ציון סופי	1:401
צפוי	1:Y01
צפויה	1:Y01
קבוצת	1:101
קו"ח	1:_01
קומה	1:D01
קופת חולים	1:101
קורות חיים	1:_01
קורס	1:I01
קו״ח	1:_01
קיץ	1:`01
קלינאית	19m01
קצין	19m01
קצינה	19m01
קרן	1:101
ראש	19m01
ראש צוות	19m01
רהוטה	1:;01
רואה חשבון	19m01
רווק	1:@01
רווקה	1:@01
רופא	19m01
רופאה	19m01
רוקח	19m01
רוקחת	19m01
רח	1:D01
רחוב	1:D01
רישיון	1:I01
רישיון נהיגה	1:I01
רכז	19m01
רכזת	19m01
רמה גבוהה	1:=02
רמת שיחה	1:\01
רשיון	1:I01
רשת	1:101
רתך	19m01
שד	1:D01
שדרות	1:D01
שוטף	1:;01
שוטפת	1:;01
שותף	19m01
שותפה	19m01
שיחה	1:\01
שכונת	1:D01
שליטה מלאה	1:;01
שנה	1:a01
שנים	1:a01
שף	19m01
שפת אם	1:<01
שפת-אם	1:<01
ת ד	1:D01
ת.ד	1:D01
תואר	1:301
תואר ראשון	1:301
תואר ראשון ב	1:301
תואר שלישי	1:A01
תואר שני	1:Q01
תואר שני ב	1:Q01
תחרות	19o01
תיאטרון	1:101
תיכון	1:b02
תעודה	1:I01
תעודת	1:I01
תעודת בגרות	00I01
תעודת הוקרה	19o01
תעודת הוראה	1:H01
תעודת הצטיינות	19o01
תעודת מקצוע	1:d02
תעשיות	1:101
أخصائي	1:f01
أخصائية	1:f01
أساسي	1:g02
أساسيات	1:g02
أساسية	1:i01
أستاذ	1:f01
أستاذة	1:f01
أشهر	1:j01
أعزب	1:k01
أعوام	1:l01
أفضل	1:m01
أكاديمية	1:n01
أمانة	1:o01
أمين مكتبة	1:f01
أنثى	1;001
أونلاين	1;101
إتقان	1;201
إجادة تامة	1;201
إجازة	1;301
إجازة جامعية	1;301
إدارة	1;402
إعدادية	1:n01
إلى	1;601
إلى الآن	1;701
ابتدائي	1:i01
ابتدايي	1:i01
اتقان	1;201
اجاده تامه	1;201
اجازه	1;301
اجازه جامعيه	1;301
اختصاصي	1:f01
اخصايي	1:f01
اخصاييه	1:f01
اداره	1;402
اساسي	1:g02
اساسيات	1:g02
اساسيه	1:i01
استاذ	1:f01
استاذه	1:f01
استشاري	1:f01
استشارية	1:f01
استشاريه	1:f01
استوديو	1:o01
اشهر	1:j01
اعتماد	1;801
اعداديه	1:n01
اعزب	1:k01
اعوام	1:l01
افضل	1:m01
اكاديميه	1:n01
الآن	1;701
الاختصاص	1;901
الان	1;701
البكالوريا	1;:01
البكالوريوس	1;301
التقدير	1;;01
الثانوية	1;:01
الثانوية العامة	1;:01
الثانويه	1;:01
الثانويه العامه	1;:01
الجامعة	1:n01
الجامعه	1:n01
الحاضر	1;701
الحالي	1;701
الخريف	1;<01
الدبلوم	1;=01
الدرجة	1;;01
الدرجه	1;;01
الدكتوراه	1;>01
الدور	1;?01
الربيع	1;@01
السيرة الذاتية	1;A01
السيره الذاتيه	1;A01
الشتاء	1;B01
الشركة	1:o01
الشركه	1:o01
الصيف	1;C01
القسم	1;D01
الكلية	1:n01
الكليه	1:n01
اللغة الأصلية	1;E01
اللغة الأم	1;E01
اللغه الاصليه	1;E01
اللغه الام	1;E01
الليسانس	1;301
المؤسسة	1:o01
الماجستير	1;F01
المتوقع	1;G01
المدرسة	1:n01
المدرسة الثانوية	1:n01
المدرسه	1:n01
المدرسه الثانويه	1:n01
المركز الأول	1:m01
المركز الاول	1:m01
المركز الثاني	1:m01
المعدل	1;;01
المعدل التراكمي	1;;01
المعدل العام	1;;01
المعهد	1:n01
الموسسه	1:o01
الوقت الحالي	1;701
الى	1;601
الي	1;601
الي الان	1;701
اليوم	1;701
امانه	1:o01
امرأة	1;001
امراه	1;001
امين مكتبه	1:f01
انثى	1;001
انثي	1;001
اونلاين	1;101
بائع	1:f01
بائعة	1:f01
باحث	1:f01
باحثة	1:f01
باحثه	1:f01
بايع	1:f01
بايعه	1:f01
بتقدير	1;;01
بحث	1;H01
براءة اختراع	1;H01
براءه اختراع	1;H01
بسيطة	1:i01
بسيطه	1:i01
بطلاقة	1;201
بطلاقه	1;201
بكالوريا	1;:01
بكالوريس	1;301
بكالوريوس	1;301
بلدية	1:o01
بلديه	1:o01
بناية	1;?01
بنايه	1;?01
بنك	1:o01
تأمين	1:o01
تامين	1:o01
تخصص	1;901
تخصص في	1;901
ترخيص	1;801
تقدير	1;;01
تقني	1:f01
تكريم	1:m01
توجيهي	1;:01
ثانوي	1:n01
ثانوية	1:n01
ثانوية عامة	1;:01
ثانويه	1:n01
ثانويه عامه	1;:01
ثنائي اللغة	1;E01
ثنايي اللغه	1;E01
جائزة	1:m01
جامعة	1:n01
جامعه	1:n01
جايزه	1:m01
جمعية	1:o01
جمعيه	1:o01
جيد	1;I02
جيد جدا	1;201
جيدة	1;K01
جيدة جدا	1;201
جيده	1;K01
جيده جدا	1;201
حاليا	1;701
حالياً	1;701
حاليًا	1;701
حتى	1;601
حتى الآن	1;701
حتى الوقت الحالي	1;701
حتى اليوم	1;701
حتى تاريخه	1;701
حتي	1;601
حتي الان	1;701
حتي الوقت الحالي	1;701
حتي اليوم	1;701
حتي تاريخه	1;701
حي	1;?01
خبير	1;L02
خبيرة	1;L02
خبيره	1;L02
خريف	1;<01
دائرة	1;D01
دار	1:o01
دار النشر	1;H01
دار نشر	1:o01
دايره	1;D01
دبلوم	1;N02
دبلوم عالي	1;F01
دبلوم فني	1;=01
دبلوم متوسط	1;=01
درجة البكالوريوس	1;301
درجة الدكتوراه	1;>01
درجة الماجستير	1;F01
درجه البكالوريوس	1;301
درجه الدكتوراه	1;>01
درجه الماجستير	1;F01
درع	1:m01
دكتوراه	1;>01
دورة	1;801
دوره	1;801
ذكر	1;P01
رئيس	1:f01
رئيسة	1:f01
ربيع	1;@01
رجل	1;P01
رخصة	1;801
رخصة قيادة	1;801
رخصه	1;801
رخصه قياده	1;801
رسالة	1;H01
رساله	1;H01
روضة	1:n01
روضه	1:n01
رييس	1:f01
رييسه	1:f01
زمالة	1;801
زماله	1;801
سائق	1:f01
سايق	1:f01
سباك	1:f01
سكرتير	1:f01
سكرتيرة	1:f01
سكرتيره	1:f01
سنة	1;Q02
سنه	1;Q02
سنوات	1:l01
سيرة ذاتية	1;A01
سيره ذاتيه	1;A01
شارع	1;?01
شتاء	1;B01
شركة	1:o01
شركه	1:o01
شعبة	1;S02
شعبه	1;S02
شقة	1;?01
شقه	1;?01
شهادة	1;801
شهادة الثانوية	1;:01
شهادة تقدير	1:m01
شهادة معتمدة	1;801
شهاده	1;801
شهاده الثانويه	1;:01
شهاده تقدير	1:m01
شهاده معتمده	1;801
شهر	1:j01
شهور	1:j01
ص ب	1;?01
ص.ب	1;?01
صحفي	1:f01
صحفية	1:f01
صحفيه	1:f01
صحيفة	1:o01
صحيفه	1:o01
صيدلانية	1:f01
صيدلانيه	1:f01
صيدلي	1:f01
صيدلية	1:o01
صيدليه	1:o01
صيف	1;C01
ضعيف	1:i01
طاه	1:f01
طباخ	1:f01
طبيب	1:f01
طبيبة	1:f01
طبيبه	1:f01
طريق	1;?01
طلاقة	1;201
طلاقه	1;201
عام	1;Q02
عامل	1:f01
عبر الإنترنت	1;101
عبر الانترنت	1;101
عزباء	1:k01
عضو	1:f01
عضوية	1;801
عضويه	1;801
عمارة	1;?01
عماره	1;?01
عمل حر	1:o01
عن بعد	1;101
عن بُعد	1;101
عيادة	1:o01
عياده	1:o01
فائز	1:m01
فائزة	1:m01
فايز	1:m01
فايزه	1:m01
فريق	1;D01
فصل	1;H01
فندق	1:o01
فني	1:f01
فنية	1:f01
فنيه	1:f01
فوق المتوسط	1;K01
في	1;U01
قائد	1:f01
قايد	1:f01
قرية	1;?01
قريه	1;?01
قسم	1;S02
قناة	1:o01
قناه	1:o01
كاتب	1:f01
كاتبة	1:f01
كاتبه	1:f01
كتاب	1;H01
كليات	1:n01
كلية	1:n01
كليه	1:n01
كهربائي	1:f01
كهربايي	1:f01
لحام	1:f01
لدى	1;U01
لدي	1;U01
لغة أم	1;E01
لغة الأم	1;E01
لغتي الأم	1;E01
لغتي الام	1;E01
لغه الام	1;E01
لغه ام	1;E01
للآن	1;701
للان	1;701
ليسانس	1;301
مؤتمر	1;H01
مؤسس	1:f01
مؤسسة	1:o01
مؤسسة مشاركة	1:f01
ماجستير	1;F01
مالك	1:f01
مبتدئ	1:g02
مبتدئة	1:i01
مبتدي	1:g02
مبتديه	1:i01
مبرمج	1:f01
مبرمجة	1:f01
مبرمجه	1:f01
متجر	1:o01
متحف	1:o01
متدرب	1:f01
متدربة	1:f01
متدربه	1:f01
مترجم	1:f01
مترجمة	1:f01
مترجمه	1:f01
متزوج	1:k01
متزوجة	1:k01
متزوجه	1:k01
متطوع	1:f01
متطوعة	1:f01
متطوعه	1:f01
متقدم	1;V02
متقدمة	1;V02
متقدمه	1;V02
متوسط	1;X02
متوسطة	1;X02
متوسطه	1;X02
متوقع	1;G01
متوقعة	1;G01
متوقعه	1;G01
مجلة	1;H01
مجله	1;H01
مجموعة	1:o01
مجموعه	1:o01
محادثة	1;Z01
محادثه	1;Z01
محاسب	1:f01
محاسبة	1:f01
محاسبه	1:f01
محاضر	1:f01
محاضرة	1;[02
محاضره	1;[02
محافظة	1;?01
محافظه	1;?01
محام	1:f01
محامي	1:f01
محامية	1:f01
محاميه	1:f01
محترف	1;201
محرر	1:f01
محررة	1:f01
محرره	1:f01
محلل	1:f01
محللة	1:f01
محلله	1:f01
مخبز	1:o01
مختبر	1:o01
مدارس	1:n01
مدرب	1:f01
مدربة	1:f01
مدربه	1:f01
مدرس	1:f01
مدرسة	1:n01
مدرسة ثانوية	1:n01
مدرسة صف	1:f01
مدرسه	1:n01
مدرسه ثانويه	1:n01
مدرسه صف	1:f01
مدقق	1:f01
مدير	1:f01
مديرة	1:f01
مديره	1:f01
مدينة	1;?01
مدينه	1;?01
مراقب	1:f01
مرشد	1:f01
مركز	1:o01
مسؤول	1:f01
مسؤولة	1:f01
مسابقة	1:m01
مسابقه	1:m01
مساعد	1:f01
مساعدة	1:f01
مساعده	1:f01
مستشار	1:f01
مستشارة	1:f01
مستشاره	1:f01
مستشفى	1:o01
مستشفي	1:o01
مستمر	1;701
مسرح	1:o01
مسوول	1:f01
مسووله	1:f01
مشرف	1:f01
مشرفة	1:f01
مشرفه	1:f01
مشروع خاص	1:o01
مشغل	1:f01
مصرف	1:o01
مصمم	1:f01
مصممة	1:f01
مصممه	1:f01
مصنع	1:o01
مصور	1:f01
مطعم	1:o01
مطلق	1:k01
مطلقة	1:k01
مطلقه	1:k01
مطور	1:f01
مطورة	1:f01
مطوره	1:f01
مع مرتبة الشرف	1;;01
مع مرتبه الشرف	1;;01
معتمد	1;801
معتمدة	1;801
معتمده	1;801
معدل	1;;01
معلم	1:f01
معلمة	1:f01
معلمه	1:f01
معماري	1:f01
معهد	1;]02
مقال	1;H01
مقالة	1;H01
مقاله	1;H01
مقبول	1:i01
مكتب	1:o01
مكتبة	1:o01
مكتبه	1:o01
ممتاز	1;V02
ممتازة	1;201
ممتازه	1;201
ممرض	1:f01
ممرضة	1:f01
ممرضه	1:f01
من	1;_01
منحة	1:m01
منحه	1:m01
مندوب	1:f01
مندوبة	1:f01
مندوبه	1:f01
منذ	1;`01
منسق	1:f01
منسقة	1:f01
منسقه	1:f01
منشور	1;H01
منطقة	1;?01
منطقه	1;?01
منظمة	1:o01
منظمه	1:o01
مهندس	1:f01
مهندسة	1:f01
مهندسه	1:f01
موتمر	1;H01
موسس	1:f01
موسسه	1:o01
موسسه مشاركه	1:f01
موظف	1:f01
موظف استقبال	1:f01
موظفة	1:f01
موظفه	1:f01
ميدالية	1:m01
ميداليه	1:m01
ميدان	1;?01
ميكانيكي	1:f01
نائب	1:f01
نادل	1:f01
نايب	1:f01
نجار	1:f01
نشر	1;H01
هيئة	1:o01
هييه	1:o01
و	1;a01
وحدة	1;D01
وحده	1;D01
ورشة	1:o01
ورشه	1:o01
ورقة	1;H01
ورقة بحثية	1;H01
ورقه	1;H01
ورقه بحثيه	1;H01
وزارة	1:o01
وزاره	1:o01
وسام	1:m01
وكالة	1:o01
وكاله	1:o01
अंक	1;b01
अकादमी	1;c01
अच्छा	1;d02
अच्छी	1;f01
अधिकारी	1;g01
अध्यक्ष	1;g01
अध्यापक	1;g01
अध्यापिका	1;g01
अध्याय	1;h01
अनुभाग	1;i01
अनुवादक	1;g01
अपेक्षित	1;j01
अब	1;k01
अब तक	1;k01
अभियंता	1;g01
अभी	1;k01
अभी तक	1;k01
अविवाहित	1;l01
अस्पताल	1;m01
आईटीआई	1;n01
आज	1;k01
आज तक	1;k01
इंजीनियर	1;g01
इंटरमीडिएट	00F01
इंटर्न	1;g01
इलेक्ट्रीशियन	1;g01
उच्च माध्यमिक विद्यालय	1;c01
उत्कृष्ट	1;o02
उन्नत	1;o02
एजेंसी	1;m01
एम ए	1<101
एम एड	1<101
एम एससी	1<101
एम कॉम	1<101
एम टेक	1<101
एम बी ए	1<101
एम.ए	1<101
एम.एड	1<101
एम.एससी	1<101
एम.कॉम	1<101
एम.टेक	1<101
एम.बी.ए	1<101
एमबीए	1<101
एवं	1<201
ऑनलाइन	1<301
और	1<201
औसत	1<401
कंपनी	1;m01
कर्मचारी	1;g01
कारखाना	1;m01
कार्यालय	1;m01
केंद्र	1;m01
कॉलेज	1;c01
कॉलोनी	1<501
कोर्स	1<601
क्लिनिक	1;m01
गर्मी	1<701
गली	1<501
गुरुकुल	1;c01
ग्राम	1<501
ग्रीष्म	1<701
ग्रेड	1;b01
चालक	1;g01
चिकित्सक	1;g01
चिकित्सालय	1;m01
चौक	1<501
छात्रवृत्ति	1<801
जारी	1;k01
जिला	1<501
जीवन परिचय	1<901
जीवन वृत्त	1<901
जीवनवृत्त	1<901
टीम	1;i01
ट्रस्ट	1;m01
डिज़ाइनर	1;g01
डिजाइनर	1;g01
डिप्लोमा	1<:02
डेवलपर	1;g01
डॉक्टर	1;g01
डॉक्टरेट	1<<01
तक	1<=02
तकनीशियन	1;g01
थोड़ा	1<?01
थोडा	1<?01
दसवीं	00F01
दुकान	1;m01
दूरस्थ	1<301
द्वितीय श्रेणी	1;b01
द्विभाषी	1<@01
धाराप्रवाह	1<A01
नगर	1<501
नगर निगम	1;m01
नर	1<B01
नर्स	1;g01
नारी	1<C01
निगम	1;m01
निदेशक	1;g01
निपुण	1<D01
न्यास	1;m01
पत्रकार	1;g01
पत्रिका	1;h01
पदक	1<801
परास्नातक	1<101
पर्यवेक्षक	1;g01
पाठशाला	1;c01
पात्रता परीक्षा	1<601
पिन	1<501
पी एच डी	1<<01
पी.एच.डी	1<<01
पीएचडी	1<<01
पुरस्कार	1<801
पुरुष	1<B01
पुस्तक	1;h01
पुस्तकालय	1;m01
पुस्तकालयाध्यक्ष	1;g01
पेटेंट	1;h01
पॉलिटेक्निक	1;n01
प्रकाशन	1;m01
प्रकाशित	1;h01
प्रतिनिधि	1;g01
प्रतियोगिता	1<801
प्रतिशत	1;b01
प्रथम श्रेणी	1;b01
प्रथम स्थान	1<801
प्रधानाचार्य	1;g01
प्रबंधक	1;g01
प्रभाग	1;i01
प्रमाण पत्र	1<601
प्रमाणन	1<601
प्रमाणपत्र	1<601
प्रमाणित	1<601
प्रमुख	1;g01
प्रयोगशाला	1;m01
प्रवीण	1<A01
प्रशस्ति	1<801
प्रशस्ति पत्र	1<801
प्रशासक	1;g01
प्रशिक्षक	1;g01
प्रशिक्षु	1;g01
प्राइवेट लिमिटेड	1;m01
प्राध्यापक	1;g01
प्रारंभिक	1<E02
प्रोग्रामर	1;g01
प्रोफेसर	1;g01
प्रौद्योगिकी संस्थान	1;c01
फाउंडेशन	1;m01
फार्मासिस्ट	1;g01
बहुत अच्छा	1<A01
बायोडाटा	1<901
बारहवीं	00F01
बी ए	1<G01
बी एड	1<G01
बी एससी	1<G01
बी कॉम	1<G01
बी टेक	1<G01
बी.ए	1<G01
बी.एड	1<G01
बी.एससी	1<G01
बी.कॉम	1<G01
बी.टेक	1<G01
बीए	1<G01
बीटेक	1<G01
बुनियादी	1<E02
बैंक	1;m01
बोलचाल	1<401
मंत्रालय	1;m01
मकान	1<501
मध्यम	1<H02
मध्यवर्ती	1<401
महाविद्यालय	1;c01
महिला	1<C01
महीना	1<J01
महीने	1<J01
मातृ भाषा	1<@01
मातृभाषा	1<@01
मार्ग	1<501
मास	1<J01
माह	1<J01
मूलभूत	1<?01
मैकेनिक	1;g01
मैट्रिक	00F01
मैनेजर	1;g01
मोहल्ला	1<501
यूनिवर्सिटी	1;c01
रसोइया	1;g01
रिज़्यूमे	1<901
रिज्यूमे	1<901
रिमोट	1<301
रोड	1<501
लाइसेंस	1<601
लिपिक	1;g01
लिमिटेड	1;m01
लेख	1;h01
लेखाकार	1;g01
व	1<201
वकील	1;g01
वर्तमान	1;k01
वर्तमान तक	1;k01
वर्ष	1<K01
वसंत	1<L01
वार्ड	1<501
वास्तुकार	1;g01
विक्रेता	1;g01
विजेता	1<801
विद्यापीठ	1;c01
विद्यालय	1;c01
विभाग	1;i01
विवाहित	1;l01
विशेषज्ञ	1<M02
विशेषज्ञता	1<O01
विश्लेषक	1;g01
विश्वविद्यालय	1;c01
विषय	1<O01
व्याख्याता	1;g01
व्याख्यान	1;h01
शरद	1<P01
शाखा	1<O01
शिक्षक	1;g01
शिक्षिका	1;g01
शीत	1<Q01
शोध पत्र	1;h01
शोधकर्ता	1;g01
शोधपत्र	1;h01
श्रेणी	1;b01
संचालक	1;g01
संचालिका	1;g01
संपादक	1;g01
संभावित	1;j01
संस्था	1;m01
संस्थान	1<R02
संस्थापक	1;g01
सचिव	1;g01
सडक	1<501
सड़क	1<501
सन्	1<T01
समन्वयक	1;g01
समिति	1;m01
समूह	1;m01
सम्मान	1<801
सम्मानित	1<801
सम्मेलन	1;h01
सर्दी	1<Q01
सलाहकार	1;g01
सहायक	1;g01
साधारण	1<?01
सामान्य	1<H02
साल	1<K01
से	1<U03
सेक्टर	1<501
स्कूल	1;c01
स्टूडियो	1;m01
स्त्री	1<C01
स्नातक	1<G01
स्नातकोत्तर	1<101
स्वयंसेवक	1;g01
स्वयंसेविका	1;g01
स्वर्ण पदक	1<801
हाई स्कूल	00F01
हायर सेकेंडरी	00F01
होटल	1;m01
กรม	1<X01
กรรมการ	1<Y01
กระทรวง	1<X01
กลุ่ม	1<X01
กลุ่มงาน	1<Z01
การแข่งขัน	1<[01
ขณะนี้	1<\01
คณะ	1<]01
คนขับรถ	1<Y01
ครู	1<Y01
คลินิก	1<X01
คล่อง	1<^01
คล่องแคล่ว	1<^01
คะแนนเฉลี่ย	1<_01
คาดว่า	1<`01
คาดว่าจะจบ	1<`01
งานวิจัย	1<a01
จนถึง	1<b01
จนถึงขณะนี้	1<\01
จนถึงปัจจุบัน	1<\01
จังหวัด	1<c01
จาก	1<d01
จุฬาลงกรณ์	1<]01
จํากัด	1<X01
ชนะเลิศ	1<[01
ชาย	1<e01
ช่าง	1<Y01
ช่างภาพ	1<Y01
ช่างเทคนิค	1<Y01
ซอย	1<c01
ดี	1<f02
ดีมาก	1<h02
ดีเด่น	1<[01
ดีเยี่ยม	1<^01
ดุษฎีบัณฑิต	1<j01
ตอนนี้	1<\01
ตัวแทน	1<Y01
ตั้งแต่	1<k02
ตีพิมพ์	1<a01
ตําบล	1<c01
ถนน	1<c01
ถึง	1<b01
ถึงปัจจุบัน	1<\01
ทนายความ	1<Y01
ทางไกล	1<m01
ทีม	1<Z01
ที่	1<n01
ที่ปรึกษา	1<Y01
ทุน	1<[01
ทํางานทางไกล	1<m01
ธนาคาร	1<X01
นักการตลาด	1<Y01
นักข่าว	1<Y01
นักจิตวิทยา	1<Y01
นักบัญชี	1<Y01
นักพัฒนา	1<Y01
นักวิจัย	1<Y01
นักวิเคราะห์	1<Y01
นักศึกษาฝึกงาน	1<Y01
นักออกแบบ	1<Y01
นักเขียน	1<Y01
นักแปล	1<Y01
นิตยสาร	1<a01
น้อย	1<o01
นําเสนอผลงาน	1<a01
บทความ	1<a01
บทที่	1<a01
บรรณาธิการ	1<Y01
บรรณารักษ์	1<Y01
บริษัท	1<X01
บริหารธุรกิจบัณฑิต	1=001
บัณฑิต	1=001
บัณฑิตวิทยาลัย	1<]01
บ้านเลขที่	1<c01
ประกวด	1<[01
ประกันภัย	1<X01
ประกาศนียบัตร	1=101
ประกาศนียบัตรวิชาชีพ	1=201
ประกาศนียบัตรวิชาชีพชั้นสูง	1=301
ประชุมวิชาการ	1<a01
ประธาน	1<Y01
ประวัติย่อ	1=401
ประวัติย่อส่วนตัว	1=401
ประวัติส่วนตัวสมัครงาน	1=401
ปริญญาตรี	1=001
ปริญญาเอก	1<j01
ปริญญาโท	1=501
ปวช	1=201
ปวส	1=301
ปัจจุบัน	1<\01
ปานกลาง	1=602
ปี	1=802
ผลการเรียน	1<_01
ผู้ก่อตั้ง	1<Y01
ผู้จัดการ	1<Y01
ผู้ช่วย	1<Y01
ผู้ตรวจสอบ	1<Y01
ผู้บริหาร	1<Y01
ผู้ประสานงาน	1<Y01
ผู้ฝึกสอน	1<Y01
ผู้อํานวยการ	1<Y01
ผู้เชี่ยวชาญ	1=:02
ผ่านการอบรม	1=101
ฝึกงาน	1<Y01
ฝ่าย	1<Z01
พนักงาน	1<Y01
พนักงานดีเด่น	1<[01
พนักงานต้อนรับ	1<Y01
พนักงานเสิร์ฟ	1<Y01
พยาบาล	1<Y01
พอใช้	1=<01
พิพิธภัณฑ์	1<X01
พื้นฐาน	1==02
พ่อครัว	1<Y01
ภาคฤดูร้อน	1=?01
ภาควิชา	1=@01
ภาษาหลัก	1=A01
ภาษาแม่	1=A01
ม 6	1=201
ม.6	1=201
มหาชน	1<X01
มหาบัณฑิต	1=501
มหาวิทยาลัย	1<]01
มัคคุเทศก์	1<Y01
มัธยมศึกษา	1=201
มัธยมศึกษาตอนปลาย	1=201
มูลนิธิ	1<X01
รองชนะเลิศ	1<[01
รองผู้จัดการ	1<Y01
ระดับกลาง	1=602
ระดับดี	1=B01
ระดับสูง	1<h02
รางวัล	1<[01
ราชภัฏ	1<]01
ราชมงคล	1<]01
รีสอร์ต	1<X01
รีสอร์ท	1<X01
ร้าน	1<X01
ร้านขายยา	1<X01
ร้านอาหาร	1<X01
ฤดูร้อน	1=?01
ฤดูหนาว	1=C01
ฤดูใบไม้ผลิ	1=D01
ฤดูใบไม้ร่วง	1=E01
ล่าม	1<Y01
วารสาร	1<a01
วิชาเอก	1=@01
วิทยากร	1<Y01
วิทยานิพนธ์	1<a01
วิทยาลัย	1<]01
วิทยาศาสตรบัณฑิต	1=001
วิทยาศาสตรมหาบัณฑิต	1=501
วิทยาเขต	1<]01
วิศวกร	1<Y01
วิศวกรรมศาสตรบัณฑิต	1=001
วุฒิบัตร	1=101
ศาสตราจารย์	1<Y01
ศิลปศาสตรบัณฑิต	1=001
ศูนย์	1<X01
สตูดิโอ	1<X01
สถาบัน	1=F02
สถาปนิก	1<Y01
สมรส	1=H01
สมรสแล้ว	1=H01
สมาคม	1<X01
สหกรณ์	1<X01
สาขา	1=@01
สาขาวิชา	1=@01
สิทธิบัตร	1<a01
สื่อสารได้	1=<01
ส่วนงาน	1<Z01
สํานักงาน	1<X01
สํานักพิมพ์	1<X01
หญิง	1=I01
หนังสือ	1<a01
หมู่	1<c01
หมู่บ้าน	1<c01
หย่า	1=H01
หลักสูตร	1=101
หัวหน้า	1<Y01
ห้องปฏิบัติการ	1<X01
ห้องสมุด	1<X01
ห้างหุ้นส่วน	1<X01
องค์การ	1<X01
อนุบาล	1<]01
อนุปริญญา	1=301
ออนไลน์	1<m01
อาคาร	1<c01
อาจารย์	1<Y01
อาชีวศึกษา	1<]01
อาสาสมัคร	1<Y01
อําเภอ	1<c01
เกรด	1<_01
เกรดเฉลี่ย	1<_01
เกียรติคุณ	1<[01
เกียรตินิยม	1<_01
เกียรตินิยมอันดับ	1<_01
เกียรติบัตร	1=J02
เขต	1<c01
เจ้าของ	1<Y01
เจ้าของภาษา	1=A01
เจ้าหน้าที่	1<Y01
เชฟ	1<Y01
เชี่ยวชาญ	1<h02
เชี่ยวชาญมาก	1=L01
เดือน	1=M01
เทคนิค	1<]01
เทศบาล	1<X01
เบื้องต้น	1==02
เพศชาย	1<e01
เพศหญิง	1=I01
เภสัชกร	1<Y01
เรซูเม่	1=401
เริ่มต้น	1=N01
เลขที่	1<c01
เลขานุการ	1<Y01
เล็กน้อย	1<o01
เหรียญ	1<[01
เหรียญทอง	1<[01
เอก	1=@01
แขวง	1<c01
แต่งงานแล้ว	1=H01
แผนก	1=O02
แพทย์	1<Y01
แม่บ้าน	1<Y01
โปรแกรมเมอร์	1<Y01
โรงงาน	1<X01
โรงพยาบาล	1<X01
โรงเรียน	1<]01
โรงเรียนประถม	1<]01
โรงเรียนมัธยม	1<]01
โรงแรม	1<X01
โล่	1<[01
โสด	1=H01
ใบขับขี่	1=101
ใบประกอบวิชาชีพ	1=101
ใบรับรอง	1=101
ใบอนุญาต	1=101
ấp	0@R01
ở	0j`01
ủy ban	0:]01
および	1=Q01
から	1=R03
か月	1=U01
と	1=Q01
にて	1=V01
に勤務	1=V01
まで	1=W02
より	1=Y02
アシスタント	1=[01
アナリスト	1=[01
アパート	1=\01
アルバイト	1=[01
アーキテクト	1=[01
インターン	1=[01
エキスパート	1=]01
エンジニア	1=[01
オペレーター	1=[01
オンライン	1=^01
カフェ	0_H01
カメラマン	1=[01
カ月	1=U01
クリニック	0_H01
グループ	1=_02
コンサルタント	1=[01
コンテスト	1=a01
コース	1=b01
コーポ	1=\01
コーポレーション	0_H01
サブリーダー	1=[01
サービス	0_H01
シェフ	1=[01
システムズ	0_H01
スクラムマスター	1=[01
スタジオ	0_H01
スタッフ	1=[01
センター	1=c01
ソリューションズ	0_H01
チェーン	0_H01
チーフ	1=[01
チーム	1=c01
テクノロジーズ	0_H01
テレビ	0_H01
テレワーク	1=^01
ディレクター	1=[01
デザイナー	1=[01
ネイティブ	1=d01
ネイティブレベル	1=d01
ハイツ	1=\01
ハングル検定	0l;01
バイリンガル	1=d01
パート	1=[01
ビジネスレベル	1=e01
ビジネス上級	1=e01
フルリモート	1=^01
プランナー	1=[01
プログラマ	1=[01
プログラマー	1=[01
プロジェクトマネージャー	1=[01
プロダクトオーナー	1=[01
プロデューサー	1=[01
ホテル	0_H01
ホールディングス	0_H01
ポスター発表	1=f01
マネジャー	1=[01
マネージャー	1=[01
マンション	1=\01
ユニット	1=c01
ライター	1=[01
リモート	1=^01
リーダー	1=[01
レジュメ	1=g01
レストラン	0_H01
ヵ月	1=U01
ヶ月	1=U01
一本	1=h01
一等奖	1=i01
一級	00Q01
一级乙等	1=j01
一级建造师	1=k01
一级甲等	1=j01
一般	1=l02
一般社団法人	0_H01
一身上の都合により退職	1=n01
丁目	1=\01
三好学生	1=i01
三專	1=o01
三等奖	1=i01
三級	00Q01
三级	1=j01
上級	1>002
不動産	0_H01
与	1>201
专业	1>301
专业八级	1>401
专业四级	1=j01
专业排名	1>501
专八	1=j01
专利	1>601
专升本	1=h01
专员	1>701
专四	1=j01
专家	1>801
专家级	1>801
专硕	1>901
专科	1>:01
专科学校	1>;01
专著	1>601
丙級	1><01
业务员	1>701
个人履历	1>=01
个人简历	1>=01
个月	1>>01
中	1>?01
中上	1>@01
中上級	1>A01
中专	1>B02
中台	1>D01
中国語検定	0l;01
中学	1>;01
中学校	1>E01
中學	1>F01
中心	1>G02
中技	1>I01
中文履歷	1>J01
中文简历	1>=01
中等	1>K02
中級	1>M04
中级	1>Q02
中级会计	1=k01
中级职称	1=k01
中退	1>S01
中途退学	1>S01
中高級	1>@01
中高级	1>T01
为止	1>U01
主任	1>V03
主任技術者	00Q01
主修	1>Y02
主席	1>701
主幹	1=[01
主播	1>701
主査	1=[01
主管	1>[02
主編	1>]01
主编	1>701
乙級	1><01
乡	1>^01
书记	1>701
书院	1>;01
了解	1>_02
予定	1>a01
事业单位	1>b01
事业群	1>D01
事业部	1>D01
事务所	1>b01
事務	1=[01
事務員	1=[01
事務所	1>c02
事業本部	1=c01
事業部	1>e02
二專	1=o01
二技	1>g01
二本	1=h01
二等奖	1=i01
二級	00Q01
二级乙等	1=j01
二级建造师	1=k01
二级甲等	1=j01
互动	1>b01
互联网	1>b01
五專	1=o01
亚军	1=i01
亞軍	1>h01
交付	1>i01
交易员	1>701
产品助理	1>701
产品经理	1>701
产品部	1>D01
人事	1>j02
人力資源部	1>l01
人力资源管理师	1=k01
人力资源部	1>D01
今	1>m03
介護福祉士	1=[01
从	1?001
从业资格	1=k01
从业资格证	1=k01
代表	1>j02
代表取締役	1=[01
以上	1?101
以來	1?201
以来	1?301
以降	1?401
任职于	1?501
任職於	1?601
企劃	1>]01
企業	1?701
企画	1=[01
优秀	1?802
优秀共青团员	1=i01
优秀员工	1=i01
优秀团员	1=i01
优秀奖	1=i01
优秀学生	1=i01
优秀学生干部	1=i01
优秀干部	1=i01
优秀教师	1=i01
优秀毕业生	1=i01
会使用	1?:01
会社	0_H01
会計士	1=[01
会计	1>701
会议论文	1>601
会长	1>701
传媒	1>b01
作家	1>701
作業主任者	00Q01
作者	1>701
佳作	1?;02
供职于	1?501
係	1=c01
係長	1=[01
保安	1>701
保洁	1>701
保育園	1>E01
保育士	1=[01
保险	1>b01
保険	0_H01
保險	1?701
信息技术	1>b01
修了	1?=02
修了見込み	1??02
修了証	00Q01
修士	1?A01
修士号	1?A01
修士課程	1?A01
個人履歷	1>J01
個人簡歷	1>J01
個月	1?B01
傳媒	1?701
優勝	1=a01
優秀	1?C01
優秀賞	1=a01
優等	1>h01
先进个人	1=i01
先进工作者	1=i01
免許	00Q01
免許状	00Q01
党校	1>;01
入団	1?D01
入围	1=i01
入圍	1>h01
入学	1?E02
入學	1?G01
入局	1?D01
入庁	1?D01
入所	1?D01
入社	1?E02
入职	1?H01
入職	1?I02
入行	1?D01
入賞	1=a01
入選	1=a01
入門	1?K04
入门	1?O02
全日制本科	1=h01
全栈	1>701
全民英檢	1?Q01
公司	1>G02
六级	1=j01
共著	1=f01
兼职	1>701
冠军	1=i01
冠軍	1>h01
冬	1?R03
冬天	1?U02
冬季	1?R03
准教授	1=[01
出版	1?W05
出版公司	1?701
出版社	1>G02
出纳	1>701
分享	1>601
分公司	1>G02
分析师	1>701
分析師	1>]01
分校	1?\02
分院	1>D01
创业公司	1>b01
创始人	1>701
初中	1>B02
初心者	1?^01
初級	1?_04
初級レベル	1?c01
初级	1?d02
初级会计	1=k01
到	1?f02
到现在	1?h01
到現在	1?i01
到目前	1?h01
到職	1?G01
制作人	1>701
制药	1>b01
前台	1>701
前端	1>[02
剪辑师	1>701
副學士	1=o01
副店長	1=[01
副总	1>701
副教授	1>701
副理	1>]01
創業	1?D01
創辦人	1>]01
助手	1>[02
助教	1>V03
助理	1>[02
区	1?j02
区役所	0_H01
医师	1>701
医師	1=[01
医生	1>701
医疗	1>b01
医療法人	0_H01
医科大学	1>;01
医院	1>b01
區	1?l01
十佳	1=i01
半導體	1?701
协会	1>b01
卒業	1?m02
卒業予定	1>a01
卒業見込み	1??02
協会	0_H01
協會	1?701
協理	1>]01
单元	1>^01
单身	1?o01
単位取得退学	1>S01
博士	1@003
博士前期課程	1?A01
博士号	1@301
博士后	1@401
博士後期課程	1@301
博士班	1@501
博士研究生	1@401
博士課程	1@301
印刷	0_H01
厂	1>b01
厨师	1>701
县	1>^01
及	1@602
及び	1=Q01
双学士	1=h01
双硕士	1>901
双语	1@801
发布	1>601
发明专利	1>601
发表	1>601
取得	1@904
取得済み	1>i01
取締役	1=[01
受賞	1=a01
受験	1>i01
口頭発表	1=f01
可作为工作语言	1>401
可日常交流	1@=01
号	1@>03
号室	1=\01
司書	1=[01
司机	1>701
司法考试	1=k01
合伙人	1>701
合同会社	0_H01
合夥人	1>]01
合格	1@A02
合格証取得	1>i01
合格證	1><01
合格证	1=k01
合資会社	0_H01
后端	1>701
周	1@C01
和	1@602
咖啡	1>b01
咨询	1>b01
咨询师	1>701
商事	0_H01
商务流利	1>401
商務流利	1?C01
商学院	1>;01
商店	0_H01
商行	1?701
單身	1@D01
営業	1=[01
営業部	1=c01
四技	1>g01
四级	1=j01
团队	1>D01
园长	1>701
国家二级	1=k01
国際会議	1=f01
國中	1>F01
國際	1?701
團隊	1>l01
在学中	1@E01
在學	1?i01
在宅	1=^01
在籍中	1@E01
在线	1@F01
在职	1?h01
在职研究生	1>901
在職	1?i01
在職中	1@G02
在读	1?h01
地产	1>b01
均分	1>501
執照	1><01
執筆	1=f01
執行役員	1=[01
執行長	1>]01
培训师	1>701
培训机构	1>b01
基本	1@I04
基本情報技術者	00Q01
基础	1?d02
基础平台部	1>D01
基礎	1?_04
基礎レベル	1?c01
基金	1>b01
基金會	1?701
堪能	1@M01
報社	1?701
处	1>D01
夏	1@N03
夏天	1@Q02
夏季	1@N03
夏期	1@S01
外企	1>b01
多益	1?Q01
夜大	1>;01
大专	1>:01
大卒	1@T01
大厦	1>^01
大学	1@U02
大学专科	1>:01
大学本科	1=h01
大学校	1>E01
大学英语六级	1=j01
大学英语四级	1=j01
大学院	1>E01
大学院修士	1?A01
大學	1>F01
大學部	1>g01
大工	1=[01
大賞	1=a01
大賽	1>h01
大赛	1=i01
大道	1@W02
天	1@Y02
契約社員	1=[01
奖	1=i01
奖学金	1=i01
奖项	1=i01
奨励賞	1=a01
奨学金	1=a01
女	1@[03
女中	1>F01
女子大学	1>E01
女性	1@[03
委员	1>701
委员会	1>b01
委員會	1?701
季军	1=i01
季軍	1>h01
学习中	1@^01
学会	1=f01
学会誌	1=f01
学分	1>501
学刊	1>601
学園	1>E01
学士	1@_02
学士号	1@T01
学士学位	1=h01
学士課程	1@T01
学徒	1>701
学报	1>601
学校	1@U02
学校法人	0_H01
学硕	1>901
学科	1@a02
学習中	1@c01
学芸員	1=[01
学部	1@a02
学部卒	1@T01
学院	1@U02
學分	1@d01
學報	1@e01
學士	1>g01
學士學位	1>g01
學校	1>F01
學系	1@f02
學院	1>F01
宅地建物取引士	00Q01
实业	1>b01
实习生	1>701
实用新型	1>601
实验室	1>D01
実務レベル	1@h01
実務経験あり	1@h01
実用英語技能検定	0l;01
审核员	1>701
审计	1>701
客户经理	1>701
客服	1>[02
室	1@i05
室長	1=[01
寄稿	1=f01
寒假	1?U02
實業	1?701
實習生	1>]01
實驗室	1>l01
导游	1>701
导演	1>701
导购	1>701
専修	1=b01
専修学校	1>E01
専攻	1=b01
専門士	1@n01
専門学校	1>E01
専門家レベル	1=]01
專利	1@e01
專員	1>]01
專家	1@o01
專書	1@e01
專案經理	1>]01
專業	1A001
專欄	1@e01
專科	1=o01
專科學校	1>F01
導遊	1>]01
小区	1>^01
小学	1>;01
小学校	1>E01
小學	1>F01
小組	1>l01
小组	1>D01
就任	1?D01
就業中	1@E01
就职于	1?501
就職	1?D01
就職於	1?601
就讀中	1?i01
局	1A103
居家办公	1@F01
履历	1>=01
履历表	1>=01
履歴書	1=g01
履歷	1>J01
履歷書	1>J01
履歷表	1>J01
工作室	1>G02
工作语言	1>401
工厂	1>b01
工商管理硕士	1>901
工場	0_H01
工学部	1=b01
工廠	1?701
工房	0_H01
工業	0_H01
工程专业	1>301
工程局	1>b01
工程师	1>701
工程師	1>]01
工讀生	1>]01
已婚	1A402
已婚已育	1?o01
已婚未育	1?o01
巷	1@W02
市	1A603
市场部	1>D01
市役所	0_H01
师范	1>;01
席次	1A901
干事	1>701
干部	1>701
平台	1>b01
平均分	1>501
平均成績	1@d01
平均成绩	1>501
平均绩点	1>501
年	1A:03
年間	1A=01
幹事	1>]01
幹部	1>]01
幼儿园	1>;01
幼兒園	1>F01
幼稚園	1>E01
庁	0_H01
広報	1=[01
应届	1A>01
应届毕业	1A>01
店	0_H01
店员	1>701
店員	1>]01
店長	1A?02
店长	1>701
府	1=\01
廃業	1=n01
廚師	1>]01
建筑	1>b01
建筑师	1>701
建築士	1=[01
建設	0_H01
开发	1>701
开始	1?301
弁護士	1=[01
弄	1@W02
弟子	1=[01
当前	1?h01
役所	0_H01
律师	1>701
律師	1>]01
後端	1>]01
得意	1AA01
得獎	1>h01
從	1AB01
志工	1>]01
志愿者	1>701
応用情報技術者	00Q01
快递员	1>701
总工	1>701
总监	1>701
总经理	1>701
总裁	1>701
情報処理技術者	00Q01
應屆	1AC01
應屆畢業	1AC01
成績	1AD02
成绩	1>501
我的简历	1>=01
所長	1=[01
托业	1=j01
托福	1AF02
执业医师	1=k01
执业护士	1=k01
执业资格	1=k01
执照	1=k01
技师	1>701
技師	1A?02
技术员	1>701
技术支持	1>701
技术部	1>D01
技校	1>B02
技能士	00Q01
技能講習	00Q01
技術員	1>]01
技術士	1><01
技術學院	1>F01
技術者	1=[01
技術者試験	00Q01
技術部	1>e02
技術長	1>]01
投资	1>b01
投资经理	1>701
护士	1>701
护师	1>701
报社	1>b01
担当	1=[01
拟	1A>01
指導員	1=[01
掌握	1AH02
排名	1AJ02
採購	1>]01
控股	1>b01
掲載	1=f01
提名	1=i01
提名奖	1=i01
摄影师	1>701
擅長	1AL01
擅长	1AM01
操作员	1>701
攝影師	1>]01
支店	0_H01
支社	0_H01
支配人	1=[01
收银员	1>701
放送	0_H01
政府	1>G02
教員	1=[01
教师	1>701
教师资格证	1=k01
教師	1>]01
教授	1>V03
教材	1>601
教研室	1>D01
教练	1>701
教育科技	1>b01
教諭	1=[01
敬具	1?101
敬礼	1AN01
敬禮	1AO01
数据分析	1>701
整備士	1=[01
數位	1?701
文化	1>b01
文员	1>701
文員	1>]01
文章	1AP02
料理長	1=[01
新聞社	0_H01
方向	1>301
施工员	1>701
旅館	0_H01
既婚	1AR01
日	1AS03
日常交流	1@=01
日常会話	1AV01
日常会話レベル	1AV01
日常会话	1@=01
日常會話	1>?01
日常溝通	1>?01
日本語能力試験	0l;01
日本語能力試驗	1?Q01
日檢	1?Q01
日语一级	1=j01
日语能力考试	1=j01
日間	1AW01
星期	1AX02
春	1AZ03
春天	1A]02
春季	1AZ03
普考	1><01
普通	1>?01
普通自動車免許	00Q01
普通自動車第一種運転免許	00Q01
普通话	1=j01
普通话证书	1=k01
暑假	1@Q02
暑期	1@Q02
書卷獎	1>h01
最優秀	1=a01
最優秀賞	1=a01
會計	1>]01
會長	1>]01
月	1A_02
有	1Aa01
有限会社	0_H01
有限公司	1>G02
有限责任公司	1>b01
服务员	1>701
期刊	1AP02
木工	1=[01
未婚	1Ab03
本社	0_H01
本科	1Ae02
本部	1=c01
机构	1>b01
杂志	1>601
村	1A603
架构师	1>701
架構師	1>]01
栄養士	1=[01
标兵	1=i01
栋	1>^01
校区	1>;01
校长	1>701
株	1Ag02
株式会社	0_H01
核心期刊	1>601
检验员	1>701
検定	00Q01
業務	1>]01
業務経歴書	1=g01
業務部	1>l01
楼	1>^01
榮譽	1>h01
樓	1?l01
檢定	1><01
止	1Ai02
正社員	1=[01
此致	1Ak02
此致敬礼	1AN01
此致敬禮	1AO01
段	1?l01
母国語	1=d01
母語	1Am02
母语	1@801
母语水平	1@801
比賽	1>h01
比赛	1=i01
毕业	1Ao01
求职简历	1>=01
汽车	1>b01
法人	0_H01
法律职业资格	1=k01
注会	1=k01
注册会计师	1=k01
派遣社員	1=[01
流利	1B002
流利沟通	1>401
流暢	1B202
流畅	1>401
测试	1>701
深入掌握	1>801
満期退学	1>S01
準優勝	1=a01
準学士	1@n01
演講	1@e01
演讲	1>601
漢検	0l;01
為止	1B401
焊工	1>701
熟悉	1B503
熟悉日常交流	1@=01
熟知	1B801
熟練	1B903
熟練使用	1AL01
熟练	1?802
熟练使用	1AM01
熟练掌握	1AM01
熟练运用	1AM01
版主	1>701
物业	1>b01
物流	1>G02
物産	0_H01
特優	1>h01
特待生	1=a01
特等奖	1=i01
特許	1=f01
独身	1AR01
獎	1>h01
獎學金	1>h01
獲得	1B<01
獲獎	1B=02
现今	1?h01
现在	1?h01
班主任	1>701
班排名	1@d01
班長	1=[01
班长	1>701
現在	1@G02
現在に至る	1@E01
現職	1@E01
理事	1>]01
理工	1>;01
生物	1>b01
產品經理	1>]01
產品部	1>l01
电力	1>b01
电商	1>b01
电大	1>;01
电工	1>701
电视台	1>b01
男	1B?03
男性	1B?03
町	1=\01
畢業	1BB01
略懂	1BC02
番	1=\01
番地	1=\01
病院	0_H01
発表	1=f01
登壇	1=f01
發表	1@e01
监理	1>701
監督	1=[01
目前	1BE02
直到现在	1?h01
直博	1@401
省	1BG03
看護師	1=[01
県	1=\01
県庁	0_H01
着任	1?D01
督導	1>]01
瞭解	1BJ01
短大	1>E01
短期大学	1>E01
短期大学士	1@n01
研发	1>701
研发部	1>D01
研發部	1>l01
研究助理	1>]01
研究员	1>701
研究員	1A?02
研究室	1=c01
研究所	1BK04
研究生	1BO02
研究生院	1>;01
研究科	1@a02
研究院	1>G02
研討會	1@e01
硕士	1>901
硕士学位	1>901
硕士研究生	1>901
碩士	1BQ01
碩士班	1BQ01
社	1Aa01
社会福祉法人	0_H01
社員	1=[01
社長	1A?02
社长	1>701
离异	1?o01
离职	1Ao01
秋	1BR03
秋天	1BU02
秋季	1BR03
科	1BW04
科员	1>701
科学与技术	1>301
科学家	1>701
科學家	1>]01
科室	1>D01
科技	1>G02
科技大學	1>F01
科研助理	1>701
科系	1A001
科長	1>]01
秘书	1>701
秘书长	1>701
秘書	1A?02
称号	1=i01
移动	1>b01
程序员	1>701
程式設計師	1>]01
稍懂	1B[01
税理士	1=[01
站点负责人	1>701
站长	1>701
竞赛	1=i01
競賽	1>h01
第一作者	1>601
第一名	1B\02
第一語言	1B^01
第一语言	1@801
第三名	1B\02
第二作者	1>601
第二名	1B\02
策划	1>701
简单交流	1B_01
简单会话	1B_01
简历	1>=01
箇月	1=U01
算法	1>701
管培生	1>701
管理员	1>701
管理者	00Q01
簡歷	1>J01
簿記	00Q01
精熟	1?C01
精算师	1>701
精通	1B`05
系	1>Y02
系排名	1@d01
系统架构设计师	1=k01
紀要	1=f01
約聘	1>]01
組	1Be02
組合	0_H01
組長	1>]01
経歴書	1=g01
経理	1=[01
結業	1BB01
經理	1>]01
継続中	1@E01
総務	1=[01
線上	1Bg01
編入	1?D01
編入学	1?D01
編輯	1>]01
編集者	1=[01
縣	1?l01
總監	1>]01
總經理	1>]01
總編輯	1>]01
线上	1@F01
组	1>D01
组长	1>701
经理	1>701
经纪人	1>701
结业	1Ao01
统招本科	1=h01
绩点	1>501
维修工	1>701
综合排名	1>501
编辑	1>701
网络	1>b01
美容师	1>701
美容師	1=[01
美工	1>701
翻訳者	1=[01
翻譯	1>]01
翻译	1>701
老师	1>701
老師	1>]01
考取	1Bh02
职业技术学院	1>;01
职业资格	1=k01
职校	1>;01
职高	1>B02
職人	1=[01
職務経歴書	1=g01
職業訓練校	1>E01
職長	1=[01
肄业	1Bj01
肄業	1Bk01
股份有限公司	1>G02
能够使用	1B801
能源	1>b01
自	1Bl04
自治区	1>^01
自考本科	1=h01
至	1?f02
至今	1>m03
至现在	1?h01
至現在	1@E01
至目前	1BE02
與	1C001
良好	1C105
花园	1>^01
英検	0l;01
英檢	1?Q01
英语六级	1=j01
英语四级	1=j01
荣获	1=i01
荣誉称号	1=i01
药师	1>701
药房	1>b01
获取	1C601
获奖	1C702
获得	1C601
著作	1AP02
著書	1=f01
董事長	1>]01
董事长	1>701
薬剤師	1=[01
薬局	0_H01
藥局	1?701
藥師	1>]01
處	1>l01
處長	1>]01
號	1C902
行政	1>701
街	1@W02
街道	1>^01
表彰	1=a01
表彰状	1=a01
製作所	0_H01
製薬	0_H01
襄理	1>]01
見習い	1=[01
見込	1>a01
見込み	1>a01
见习	1>701
规划师	1>701
計算	0_H01
訓練校	1>E01
記事	1=f01
記者	1A?02
設立	1?D01
設計師	1>]01
診所	1?701
診療所	0_H01
証券	0_H01
評定平均	1A901
認定	00Q01
認定証	00Q01
認證	1><01
課	1>e02
課長	1A?02
調理師	1=[01
論文	1C;02
論文誌	1=f01
諮商師	1>]01
講師	1A?02
講座	1@e01
講演	1=f01
證	1><01
證券	1?701
證書	1><01
證照	1><01
警備員	1=[01
譯著	1@e01
護士	1>]01
護理師	1>]01
计算机一级	1=k01
计算机二级	1=k01
认证	1=k01
记者	1>701
讲义	1>601
讲师	1>701
讲解员	1>701
论文	1>601
设计师	1>701
设计院	1>b01
证	1=k01
证书	1=k01
证券	1>b01
评审	1>701
诊所	1>b01
译著	1>601
負責人	1>]01
財	1Aa01
財務部	1>l01
財団法人	0_H01
販売	1=[01
販売員	1=[01
貿易	1?701
資格	1C=02
資訊	1?701
賞	1=a01
负责人	1>701
财务	1>701
财务部	1>D01
质检员	1>701
贸易	1>b01
资本	1>b01
资格证	1=k01
资格证书	1=k01
起	1C?04
超市	1>G02
路	1@W02
軟體	1?701
転入学	1?D01
転出	1=n01
転職	1?D01
輔修	1A001
车间	1>D01
软件	1>b01
软件著作权	1>601
软考	1=k01
较好	1>T01
辅修	1>301
辅导员	1>701
迄今	1BE02
运维	1>701
运营	1>701
远程	1@F01
退任	1=n01
退団	1=n01
退学	1CC02
退學	1Bk01
退所	1=n01
退社	1=n01
退職	1=n01
通信	1>b01
通訳	1=[01
通讯作者	1>601
通过	1C601
通過	1B<01
造价员	1>701
連載	1=f01
週	1CE01
週間	1CF01
運転手	1=[01
運輸	0_H01
道	1=\01
遠端	1Bg01
遠距	1Bg01
郡	1=\01
部	1CG03
部長	1A?02
部长	1>701
部門	1>e02
部门	1>D01
都	1=\01
鄉	1?l01
配達員	1=[01
酒店	1>b01
醫師	1>]01
醫院	1?701
采购	1>701
里	1?l01
金メダル	1=a01
金奖	1=i01
金牌	1B\02
金獎	1>h01
金融	1?701
金賞	1=a01
鉄道	0_H01
銀牌	1>h01
銀獎	1>h01
銀行	1>c02
銀賞	1=a01
銅牌	1>h01
銅獎	1>h01
銅賞	1=a01
鎮	1?l01
铜奖	1=i01
铜牌	1=i01
银奖	1=i01
银牌	1=i01
银行	1>b01
销售	1>701
销售部	1>D01
镇	1>^01
門市	1?701
閉業	1=n01
開始	1?201
開業	1?D01
開発者	1=[01
開発部	1=c01
開發	1>]01
门店	1>b01
队长	1>701
附中	1?\02
院长	1>701
陪伴志工	1>]01
隊長	1>]01
雅思	1AF02
集团	1>b01
集團	1?701
雑誌	1=f01
雙語	1B^01
雜誌	1@e01
離婚	1@D01
離職	1CJ02
零售	1>b01
電子	1?701
電機	0_H01
電視台	1?701
非常熟练	1>801
預期	1AC01
預計	1AC01
顧問	1CL03
项目经理	1>701
项目部	1>D01
顾问	1>701
预期	1A>01
预计	1A>01
预计毕业	1A>01
领班	1>701
飯店	1?701
養成所	1>E01
餐厅	1>b01
餐廳	1?701
館員	1>]01
馆员	1>701
首席	1>701
首獎	1>h01
駕照	1><01
驾照	1=k01
驾驶证	1=k01
高中	1CO04
高中毕业	1>I01
高中畢業	1CS01
高卒	1CT01
高商	1>F01
高専	1>E01
高工	1>F01
高度専門士	1@n01
高校	1>E01
高校卒業	1CT01
高等专科	1>:01
高等学校	1>E01
高等専門学校	1>E01
高等技術専門校	1>E01
高級	1CU02
高級中學	1>F01
高級文憑	1=o01
高级	1?802
高级职称	1=k01
高考及格	1><01
高职	1>:01
高職	1CW02
가을	1CY01
가을학기	1CY01
간호사	1CZ01
감정평가사	1CZ01
강사	1CZ01
강연	1C[01
개발부	1C\01
개발자	1CZ01
개발팀	1C\01
개월	1C]01
건설	1C^01
건축사	1CZ01
검정고시	1C_01
게재	1C[01
겨울	1C`01
겨울학기	1C`01
경력기술서	1Ca01
경진대회	00S01
계열	1Cb01
고급	1Cc02
고등학교	1Ce01
고등학교졸업	1C_01
고졸	1C_01
공고	1Ce01
공단	1C^01
공로상	00S01
공모전	00S01
공사	1C^01
공인	00R01
공장	1C^01
공저	1C[01
과	1Cf02
과장	1CZ01
관리부	1C\01
관리사	1Ch02
관리자	1CZ01
광역시	1Cj01
교사	1CZ01
교수	1CZ01
교육원	1Ce01
구	1Cj01
구청	1C^01
군	1Cj01
그룹	1Ck02
그룹장	1CZ01
금메달	00S01
금상	00S01
기고	1C[01
기능사	00R01
기사	1Cm02
기술부	1C\01
기술자	1CZ01
기업	1C^01
기자	1CZ01
기초	1Co02
기초회화	1D101
기혼	1D201
기획부	1C\01
기획자	1CZ01
길	1Cj01
까지	1D302
끝	1D501
남	1D601
남성	1D601
남자	1D601
네이티브	1D701
년	1D801
년간	1D801
노무사	1CZ01
논문	1C[01
능숙	1D901
능숙함	1D:01
능통	1D;01
단장	1CZ01
담당	1CZ01
담당자	1CZ01
대리	1CZ01
대상	00S01
대표	1CZ01
대표이사	1CZ01
대학	1Ce01
대학교	1Ce01
대학원	1Ce01
도	1Cj01
동	1Cj01
동상	00S01
등재	1C[01
디렉터	1CZ01
디자이너	1CZ01
디자인부	1C\01
랩스	1C^01
레주메	1Ca01
로	1Cj01
리	1Cj01
리더	1CZ01
마케터	1CZ01
마케팅부	1C\01
마케팅팀	1C\01
마트	1C^01
매니저	1CZ01
면	1Cj01
면허	00R01
면허증	00R01
모국어	1D701
물리치료사	1CZ01
물산	1C^01
미용사	1CZ01
미혼	1D201
및	1D<01
바리스타	1CZ01
박사	1D=01
박사과정	1D=01
박사수료	1D=01
박사학위	1D=01
발표	1C[01
방송국	1C^01
배관공	1CZ01
백화점	1C^01
번길	1Cj01
번역가	1CZ01
번지	1Cj01
법무사	1CZ01
법인	1C^01
변리사	1CZ01
변호사	1CZ01
병원	1C^01
보통	1D>02
보험	1C^01
복수전공	1Cb01
본부	1C\01
본부장	1CZ01
본사	1C^01
봄	1D@01
봄학기	1D@01
봉사자	1CZ01
부문	1C\01
부서	1C\01
부장	1CZ01
부전공	1Cb01
부터	1DA02
부트캠프	1Ce01
부회장	1CZ01
분석가	1CZ01
비서	1CZ01
비즈니스	1DC01
비즈니스수준	1DC01
비즈니스회화	1DC01
사	1DD01
사무소	1C^01
사서	1CZ01
사업부	1C\01
사원	1CZ01
사진작가	1CZ01
사회복지사	1CZ01
산업	1C^01
산업기사	00R01
상	1DE02
상고	1Ce01
상급	1Cc02
상담사	1CZ01
생산부	1C\01
서점	1C^01
석사	1DG01
석사과정	1DG01
석사수료	1DG01
석사학위	1DG01
석차	1DH01
선임	1CZ01
설계사	1CZ01
성적	1DH01
세무사	1CZ01
센터	1Ck02
셰프	1CZ01
소장	1CZ01
소프트	1C^01
솔루션	1C^01
수료	1DI02
수료예정	1DK01
수료증	00R01
수상	00S01
수석	1CZ01
수의사	1CZ01
스쿨	1Ce01
스타트업	1C^01
스태프	1CZ01
스튜디오	1C^01
스페셜리스트	1CZ01
승무원	1CZ01
시	1Cj01
시스템	1C^01
시청	1C^01
식당	1C^01
신hsk	1DL01
신문사	1C^01
실	1C\01
실장	1CZ01
아르바이트	1CZ01
아이엘츠	1DL01
아카데미	1Ce01
아키텍트	1CZ01
아파트	1Cj01
알바	1CZ01
애널리스트	1CZ01
약국	1C^01
약사	1CZ01
에디터	1CZ01
에서	1DM01
에이전시	1C^01
엔지니어	1CZ01
엔터테인먼트	1C^01
여	1DN01
여고	1Ce01
여대	1Ce01
여름	1DO01
여름학기	1DO01
여성	1DN01
여자	1DN01
연구소	1C^01
연구실	1C\01
연구원	1DP02
연수원	1Ce01
영양사	1CZ01
영업	1CZ01
영업부	1C\01
예상	1DK01
예정	1DK01
오픽	1DL01
온라인	1DR01
와	1D<01
외고	1Ce01
요리사	1CZ01
용접공	1CZ01
우수	1DS02
우수상	00S01
우승	00S01
운영자	1CZ01
운영진	1CZ01
운전면허	00R01
운전원	1CZ01
원격	1DR01
원어민	1D701
월	1C]01
유	1DD01
유창	1DC01
유치원	1Ce01
유한회사	1C^01
은상	00S01
은행	1C^01
읍	1Cj01
의사	1CZ01
의원	1C^01
이래	1DU01
이력서	1Ca01
이사	1CZ01
이상	1D501
이중언어	1D701
이혼	1D201
이후	1DV02
인사부	1C\01
인증	00R01
인턴	1CZ01
일	1DX01
일상회화	1DY01
일상회화가능	1DY01
입문	1DZ02
입사	1D\01
입상	00S01
입선	00S01
입학	1D\01
자격증	00R01
자기소개서	1Ca01
자퇴	1D]01
작가	1CZ01
작업치료사	1CZ01
장려상	00S01
장학금	00S01
재	1DD01
재단	1C^01
재무부	1C\01
재직	1D^01
재직중	1D^01
재택	1DR01
재택근무	1DR01
재학	1D^01
재학중	1D^01
저널	1C[01
저서	1C[01
전공	1Cb01
전문가	1D901
전문대	1Ce01
전문대학	1Ce01
전문학사	1D_01
전자	1C^01
점장	1CZ01
정보처리기사	00R01
정비사	1CZ01
제이엘피티	1DL01
조교	1CZ01
조리사	1CZ01
조수	1CZ01
조종사	1CZ01
졸업	1DI02
졸업예정	1D`02
주	1Db03
주식회사	1C^01
주임	1CZ01
준우승	00S01
중	1D>02
중급	1D>02
중상	1De01
중상급	1De01
중퇴	1D]01
중학교	1Ce01
증권	1C^01
지금	1D^01
지도사	00R01
지원부	1C\01
지점	1C^01
직업전문학교	1Ce01
직원	1CZ01
진행중	1D^01
차장	1CZ01
책임	1CZ01
책임자	1CZ01
초급	1Co02
초급회화	1D101
초등학교	1Ce01
총괄	1CZ01
총무	1CZ01
총무부	1C\01
최상	1D901
최우수상	00S01
출원	1C[01
출판	1C[01
출판사	1C^01
취득	1Df02
취득일	1Dh01
층	1Cj01
치료사	1CZ01
카페	1C^01
캠퍼스	1Ce01
컨설턴트	1CZ01
컴퍼니	1C^01
컴퓨터활용능력	00R01
코디네이터	1CZ01
코치	1CZ01
테크	1C^01
텝스	1DL01
토스	1DL01
토익	1DL01
토익스피킹	1DL01
토플	1DL01
통역사	1CZ01
통역원	1CZ01
퇴사	1Di01
퇴직	1Di01
투고	1C[01
트레이너	1CZ01
특별상	00S01
특별시	1Cj01
특허	1C[01
팀	1C\01
팀장	1CZ01
파트	1C\01
파트장	1CZ01
편입	1D\01
편집자	1CZ01
평균학점	1DH01
평점	1DH01
표창	00S01
표창장	00S01
품질부	1C\01
프로그래머	1CZ01
프로듀서	1CZ01
하	1Co02
학과	1Dj02
학교	1Ce01
학부	1Dj02
학사	1Dl01
학사과정	1Dl01
학사졸업	1Dl01
학사학위	1Dl01
학술대회	1C[01
학술지	1C[01
학원	1Ce01
학점	1DH01
학회	1C[01
학회지	1C[01
한국사능력검정	00R01
합격	1Df02
현재	1D^01
현재까지	1D^01
현재재직중	1D^01
협회	1C^01
호	1Cj01
호텔	1C^01
홀딩스	1C^01
홍보부	1C\01
회계사	1CZ01
회사	1C^01
회장	1CZ01
회화가능	1DY01
획득	1Dh01
"#, r#"0000`WP^4R8=000000000000000000000000000000000000000000000000000000000000HL1h0000000000000000dD>B<`C^0000000000000eM<e6>H00000000
0:]d0000000000000000hGY700000000000000000000000000000000000000000000000000000000000000000000000000000000@D4_0000\F27<Pf>TEkH<m3d
0000000000000000@:j2000000000000000000000000d48E0000000000000000l2Kn0000000000000000HRVo00000000l;FZ0000HDRj0000DnZA000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q4fC00000000000000000000000000000000
00000000<MgT0000000091Zo000000000000L;SV000000000000000000000000000000000000000000000000000000000000000000000000TTV:000000000000
0000000000000000000000000000lB?X00000000000000000NW[00000000PFgC=5fG00000000000000000000000000000000000000000000hWo]000000000000
0000hTZa000000000000HP2^0000lk=600000000Y4NQ0000000000000000000000000000000000000[4JP\aW0000000000000000000000000000\WFP0000h2bC
000000000000000000000000000000000000l0cE0000000000000000000000000000e3Fl@\n9000000000000000000000000000000000000000000000000`2Th
000000000000000000000UL200000000000000000000000000000000000000000000@0k4PYD8E6Xf0000000000000000000000000000\RBJ000000004YYa0000
0000dQBM0fXgX5;H\`>j000000008Y^\00004jgddhM^8;T]0000000000000000000000000000TPS\<R;?A6UXPMHG0000000000000000Tm]Gd8D`000000000000
88A;000000004:LV00000000LVJ500000000155c0000000000000000000000000000d8WRi1Wb000000000000000000000000000000000000000000000000`cml
00000000dL@b0000`7GH0000lQR:0000000000000000000000000000h>\X0000LW:T00000000<JG]H?5M00000000000000000000000000008ML<000000000000
0000TQ^UDH1[0000<<f`000000000000000046oj0000000000000000000000000000X?gf00000000000000000000000000000000m2:U0000000007:[00000000
0000dI8T8<a700000000000000000000`Qgb00000000H9`oQ4[`0MmAhcXIPoBA000000000000000000000000PgMYLjB?@T:k000000000000I1Ej00004N\h@XIc
0000D_85djKm00000000<<^[0000@`FKPA@g0000000000000000TQS]00000000`5[1HHEA0000000000000000000000000000h`cIHEjQ00000000000000000000
000000000000hUl1l6Zi0000lA;=TL82TmenHEMQ0000000000000000033C0000000000000000lA5`00000000L`ho000000000000\;QL0000dZ5`000000000000
0000XNPN`KHg00000000000000000000000000000000000000000000dcAg00000000000000000000LDEn0000000000000000LIA84U=[00000000000000000000
00000WU800000000L`Bm000000000000000000000000l]Zj000000000000000000000000\MGGLio?0000@UA[0000T<X08ULU@m>P000000000000042n00000000
DDD00A?`000000000000000000000000HYS900000000000000000000<0IK00000000X<`m000000000000000000000000<gP40000XKR<000000000000L[mb0000
H7lN000000000000000000000000Tm`@0000000000000000000000000000000000000000000000000000X6`?0000000000000000000000000000000000000000
0000lOTWM3=C00000000E3fi000000000000000000000000000000000000Pa>n00000000000000000000@HDM0000\QMd0000000000000000000000000000@Gnj
000000000YmK00000000000000000000lQWB0000000000000000000000000000ljG2<nf887@?00000000000000004SR[00000000000000000000\3oF00000000
000000000000lbdQ0000000082H>P@60000000000000@kfh0000000000000000`YaF00000000000000000000D1Ul00000000000000000000000000000000XT9N
0000000000000000`:^3000000000000000000004nfm000000000000000000004A<o00000000000000000000<jU8000000000000A1e`I54L00000000Xeh<0000
L34R00000000000000000000000000000000000000000000<B530000000000000000000000000000000000000000000000000000000000000000e3gM00000000
00000000\M:PhZcE000000000000Q46G000000000000\W?Z8:N000000000L6Kc00000000P8DI0000000000000000dLXL00000000000000000000<dg=00000000
H<oA0000000000000000PT\3P8kK00000000d6^Q00000000000000000000000000000000]72K000000000000LZ?BhV^X000088=M0BNfDHCL0000000000000000
0000000000000000000000000000000000000000000000000000000000000000LVL40000000000000000<5M60000000000000000000000000000T?\f0000e2R8
00000000000000000000L`em0000\E2>00000000000000000000000000000000000000008[>Xe5B4000000000000000000000000000000000000000000008N6l
i6`AT\c^D><\000000000000Hf]n000000000000]2lM00000000D8[JhH_4DKhDDiTfX@D0h@dS00000000000000000000\QO]PH\f000000000000000000000000
0000000000000000@YnS00000000000000000000000000000000000000000GE=000000000000000000000000P@Z]h=4_LHL100000000T=`_0000000000000000
00000000@Zgg0000000000000000000000000000<KPV0000Pi`Z0000000000000000000000000000000000000000000000000000DE_n00000000`k];00000000
PARF0000XOGg0000000000008YD`0000l=L2Y5mB@`IJ00000000DZ6M00000000000000000000L_9^@Z<k`B7k00000000dbmA0000000000000000000000000000
000000000000@;e^h8NY8gJ>000000000000Y4YY000000000000000000004UBb0000000000000000<b_C00000000000000000000Xmg^000000000000LTkA0000
000053GV`1W2000000000000TGJA00004>G_d77600000000000000000000U4mE0000000000000000\[d20000000000000000<QbP0000000000000000@kdn0000
000000000000000000000000000000000000000000000000lU?V@jf9000000000000000000000000L6>TE36K0000000000000000<Cgf@?I;0000m5:@00000000
00000000000000000000000000000000HKYAM2Io0000`K;2000000000000HKLi00000000000000000000000000000A4h`^eH4Y[\I3Z_00000000000000000000
0000dD7H`mCk000000000000000000000000HPX;0000000000000000LdXP00000000e6j307FG`I64T5C0000000000000000000000000`k`f00000000dW<H0000
00000000000000000000\0V=@K1b00000000H7j=0000000000000000DWhlM1U>0000000000008mE?0000000000000000000000000000P4e_00000000]2gl0000
00000000000000000000\@\E00000000HFUF00000000000000000000Pf4o000000000000LZXNhnZK0000000000008f4\52m>0000400O0000000000000000DR\5
A20a000000000000<NA4`_?10000<WIn0000hA`O0000X14b<F;^00000000000004KCl94a000000000000000000000000<9;i0000000000000000000000000000
000000000000P:A\0000000000000000da\700000000000000000000000000004_ie0000hGb10000000000000000000000000000000000000000000000000000
h5LY0000000000000000000000000000HYbOXOMb0000000000000000000000000000PO5j000000000000000000000000000000000000P\Vk0000000000000000
00004M@C0000000000000000000000000Gn^0000PYVk00000000HHYC00000000000000000000LN:8LCZe000000000000000000000000000000000000L[j70000
000000000000000000000000000000000000XBXFhkRg00000000M6gMU1ie00008Dcl000050TK00000000`m<h0000a1jX0000000000008`6f0000000000000000
00000000000000000000000000000000@TTO4<QUDZ_I@H5]0\_3<nD[0000000000000000e2ZN0000000000000000000000000000000000000000000000000000
000000000000TfD>00000000H3GmhOf>00000000@0N900000000`W26000000004M<300000000000000000000000000000000@G@]L?1H`[nI0000000000000000
0000000000000000000000000000000000000000000000000000ddelhBUM00000000PJc5h8?P0000000000000000@C[HlNR:0000l_8L00000000TEhW00000000
0000hfKG00004V:A0000dIB3dWC20000X\6b000000000000000000000000000000000000XFYN`3aA00000000Q32<00000000000000000000DVe5000000008Cba
00000000000000000000000000000000000000000000000000008\Sd000000000000l0Ok00008:T1000000000000000000000000000015k[0000000000000000
8CVVhGfJ0000000000000000000000000000000000000000000000000000000000000000000000000000X2=o00000000HO`10000000000000000000000000000
0000000014>T0000000000000000000000000000\FkG000000000000P7CK000000000000000000000000000000000000Hde80000D]:HX]RN0000000000000000
@ZIjPGlo00004^72000000000000dI[C000000000000TS4H0000000000000000000000000000000000000000\3?L000000000000d8^400000000000000000000
0000hZ_6000000008Af<000000004^[hlc634cBlh99V000000004[H2X6F>Hk?J00000000000000000000000000000000@CcI8[>G8^kX4ISM]0DA000000000000
`JiZ000000000000000000008>E`XS;eD><;00000000000095GfP10^=3^\0000i3J9m71[00000000Y2YZ000000000jOK0000Q20:0000lD\]Q5Q`000000000000
000000000000438J<IML00000000000000000000hKTk4JZe0000hcdJA4F200000000000000000000000000000000000000000000000000000000000000000000
0000`9O100000000000000008iin000000000000000000000000lj<>000000000000<b@^00000000000000000000TW\J00000000000000000000000000000000
0000000000004DH60000000000000000000000000000X=J4<d9<000000000000`TMP000000000000000000000000X;bc0l5X0000000000000000000000000000
0000L`5G0000000000000000TFS4X9\E0000l@EC8MWn0000\=7048]A000000000000000000000000000000000000000000000000505000000000Y3VS00000000
l=0B00000000000000000000000000000000000000000000000055IQ8TCF00000000`T\N0000lP2m000000000000000000000000<:c8d[=h0000000000000000
000000000000DaUm4gaI0000000000000000000000000000000000000000P=?eLQIC83:60000PaKk8VW@0000000000000000l3Xb0000TiWN00000000H3L70000
00000000l0ng000000000000h7>TXWdW000000000000000000000000l]EI000000000000000000000000000000004dD90000000000000000<W67000000000000
<8K9i4^=00000000Ta^H0000dE\500000000P]Md4`N300000000LK_<0000000000004YCT00000000000000000000000000000000XIn80000Pi;=000000000000
0000a72>000000000000000000000000P68]000000000000000000004R^Z0000000000000K7=000000000000DQlO000000000000000000000000000000004[0Y
00000000`NZS000000000000000000000Z>Y0000000000000000000000000000D?k7TNVY00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000`0Gi00000000m5W50000000000008JIA00000000000000008AfM00000000000000000000h99G0000lV3S
00000000000000000000@3\5`:`aI03500000000000000000000000000000000hAC_000000000000hEYP00000000000000000000000000000000000000000000
0000<m8@dX5B0000000000000000HNej000000000000L\T>00000000000000000000000000000000hDH\h>Q@\[[FP]BU0000000000000000`;:=0000<nIjA2Eb
00000000XoDT0000Dl_?0000000000000000TC4<0000L:k3000000000000DR?c00000000000000000000@Sj^0000HjSJ000000000000HJ<;0S5Z\<hM4X\e0i=4
000000000000000000000000000000000000D5kc4RUgHRk[0000000000000000000000000000000000000000000000000000<=6\000000000000lB0N0000<YE2
000000000000000000000000lSWZ000000000000000000000000TYlah:ea\aBf000000000000dCFm00000000000000000000000000000000L3OO0000<BH60000
00000000\42B00004hU5XDTMXf4:0000`jkVhFDc0R>n00000000000000000000XI:gTemm<k1F`noZ000000000000h^?@0000000000000000000000000000<iFj
00000000000000000000000000000000000000000000000000004@dj000000000000Tl7\000000000000000000000000h8?\XBEjPA;^00000000000000000000
00000000T2^Y00000000e5K214_SM64`e6:A0000000000000000000000000000Pak5042b8kO<000000000000000000000000h0=Alb2D00000000`RmOd9130000
000000000000\2TE@`UR00000000000044Q=DdF5I1iE00000000\S55m70;00000000000000000000000041BXlFa\000000000000@YkN00008Tim000000000000
0000000000000000000000000000000000000000000000004dnedVS_00000000U4hi000000000000<1gUdlAh0000000000008b2S0000\2=_00004hE400000000
dO1]00000000000000000000000000000000000000000000<E[L@9Il00000000000000000000@GK7000000000000000000000000000000000000000000000000
0000000000000000000000008@H1000000000000dN0R000000000000E4`300000000PIT\@f[K0000000000000000000000000000000000000000hB6>00000000
00000000HGeY0000000000000000000000000000000000000000000000008FL000000000000000000000@n8d00000000000000000000TD_k0000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000X4hC00000000000000000000XRKn
DGf[DZ:;0k7J0000000000000000000000000000000000000000LZgZ\h6;0000000000000000`GcQ8Y1800000000000000000000000002QK000000000000XaY6
XIeh00000000000000000000000000000000000000008U9k00000000000000000000dDmQ00000000000000000000000000000000000043i806@605Ti@Ggi0000
hOS_0000000000000000m6Gf00000000T6=WDH5B<e:400000000000000000000000000000000000000000000000000000000000000000000m05[0000HPIYLci>
00008Io500000000000000000000h<^j000000000000PHK<0000000000000000000000000000LSHdlFd600000000HEC00Vok0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<QIb0000`cH>000000000000000000000000
0000000000000000l<AM<RFk@eKA00000000hK7^0000HXiG00000000000000004\gP000000000000H;[Z0000DWfK0000lc1Y00000000@]PZ0000000000000000
0000000000000000@@9O0000dl;H00000000h?O60000000000000000000000000000000000000Gd?Pl7O0000@E:\000000000000000000000000000000000000
8kHV00000000e3:K00004Q[m<iHe00000000ljYB0000lMU@4eoZ0000dLAE000000000000000000000000D@HW00000000000000000000=74>0000000000000000
12[h\@^]0000\\5g`?fa000000000000\1aI000000000:5k000000000000<59R0000000000000000000000000000000000000000000000000000L<Q;0000hNdU
000000000000P4\k0000000000000000000000000000000000000000000000000000`Ng@\Rn\00000000000000000000000000000000000000008jZa00008:BU
00000000000000000000<AQX00000000000000000000000000000000XTMm000000000000000000000000P_h506[40000000000000000HBh80000000000000000
0000000000000000000000000000000000004FEfl=U9<EPilT4`00000000<RO_0000000000000000ljbh82:H@MAj000000000000000000000000000000000000
DiNk00000000000000000000m2n_0000Tl0;0000P[fUdjA=00000000000000000000\0F]00000000000000000000000000000000000000000000000000000000
0000`h93i3D10000000000000000000000000000000000000000<GZB000000000000000000000000000000000000l;alTDb70000000000000000`=ki00000000
000000000000`BemX0A`@E]Z0f5Y00000000000000000000000000000000h;`400000000000000000000\4fa000000000000@\E9000000000000000000000000
0000000000000000000000000000L3j>0000lC1K0000`UhLP@Tg00000000000000000000dKoJ000000000[oJ0eN9000000000000000000000000000000000000
000000000000000000000000<Z4B0000000000000000L0_Z000000000000000000000000000000000000DG=kH^_M000000000000000000000000\=Tm00000000
000000000000000000000000000000000000000000000000000000000000000000000000dA[;0000000000000000PX6C00000000h[\O00000000LHVeTJe40000
0000\0mj000000000000`nca000000000000d]3[45lH0000000000000000`PUH000000000000000000000000hDXh000000000000T73W00000000000000000000
000000000000D87m000000000000000000008i;R00000000000000000000000000008K4700000000T<]\\@C>000000000000000000000000e3If000000000000
00000000L4a600000000@;>F00000000000000000000000000000000Q1nl000000000000000000000000L4YBXZTE000000000000000000000000000000000000
00000000\]VW\a\R000000000000\9J>0000D@IY000000000000000000000000d3E\00000000000000000000000000000000000000000000lFdQ0000DIHd0000
0000000000000000l][O00000000I5l^Q65:000000000000lRMo0000dka700000000000000000000P7:JD_dT00000000000000000000<PNf0000000000000000
0000000000000000000000000000000000000000T8iGDI7<Pf=30m=l000000000000000000000000LlQo0000lRJH0000`Gid000000000000000000B00000P=E=
0000000000000000000000000000PMnj000000000000000000000000lQ=E0000000000000000000000000000\=FK8[Aj8dnP00000000000000008BWA00000000
000000000000000045lZd\Y^0000\8=00000000000000000U3Qn0000000000000000000000000000000000000000000000004VIJ00000000000000000000TfRJ
d01V8Yif0000PSK:00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l6d?00000000T0l00000
@fHm0000To:A0000PA]G00000000D]FY000094Ce\I]_Y3TL0000L``g000000008^TW0000\SbD000000000000DT_d0000D]QV0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XPQ@XN?5000000000000P?^X0000000000000000000000000000000000000000
00000000000000000000H3Hm0000@\VI47jO00000000\I:8PU]>000000000000i0_Z00000000\F]C00000000000000008Pi]0000000000000000000000000000
000000000000000000000mL=0000000000000000X:bS<SDR0000Q1\L00000000000000000000`TZC000000000000000000000000000000000000`8Z=00000000
\F^0000000000000@U3Z000000000000000000000000L11L000000000000000000000000000000000000\Og;<>IYX2l?`[X?8O\RHaU^00000000000000000000
0000`4dg00000000000000000000PS9`<G9?L?P>000000000000000000000000X5BI00000000HL:X0000000000000000000000000000000000004YF_=36[0000
X?BAD3YY0000000000000000<M4L000000000000@KNV000000000000<63X`dgk000000000000<i=X0000DD:=00000000`dl<0000h0lZ<<gA0000000000004E;@
00000000lA<c0000<TLE@8TW00000000`Xl9000088@@83C[Dl8a975H0000i3DX0000DII8lQ\9Hfd>0000000000000000Pd[;0000H]8I0000000000000000XAn\
000000000000PNSe0000XCc400000000000000000000000000000000TEV2HGf<000000000000`1G?000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@I190000000000000000000000000000000000000000000000000000LB:cdhL500000000X1bS0000X6AgDMCR
00000000000000000000H5:k0000LVTH@QDf00000000XV;:4_F]0000P9m80000000000000000000000000000514d4WZE0000HL^BHL_8dagb0000000000000000
000000000000PZFk0000000000000000TUIX0000000000000000`U^g0000`5mJ000000000000@=HQ0000h4YllB>hXC4J\c=cdAY3DI0W00000000000000000000
0000000000000000000000000000@[XQ0K=90000000000000000000000000000000000000000dDZK0000X1hel>^k@lRMA1[<000000000000000096R000000000
0000hKN:00000000041e8E<_00000000000000000000000000000000<GkjX1Po000000000000000000000Xf30000000000000000i5df0000D?_e000000000000
00000000hWUJ00000000000002hg@;l>Ta?i0000l0480W86000000000000000000000000@l>K0000000000000000000000000000000000000000000000000000
00000000H@YF`E\U000000000000000000000000`M^dTFjOA25d00000000M2Vo000000000000000000000000`EoadFF30000000000000000@nMELehc000087n0
0000DbQ>0000`5jC0000TlKdDHN2]4:S0000DDgIP>OC000000000000000000000000hLSL0000000000000000`?6d0000`Qa?00000000\D<G000000000000A5GV
0000HDBm000000000000<G9g00000000000000000000000000000000000000000000XQ<d00000000000000000000000000000000000000000000PO\b00000000
Q5@>000000000000dXkD00008`k:0000<<PCLZnIP18<DN]W00000000000000000000D=9I00000000LZNgL_hR0000000000000000HVD?00000000000000000000
l9Sh0000<>``00000000Dc>=0000000000000000@oba00000000\L>J000080L@0000LDV9dL8a0000@5FA000000000000H4Qa000000000000000000000000<T^b
8Yh_000090oV000012m1000000000000hXlH0000000000000000000000000000000000000000000000000000<Z8J8[UE00000000000000004:WR0000X?1j<J58
H?d;000000004:Rg00000000TD^^0000@m5<000000000000000000000000000000000000000000000000000000000000lPmH\`YE00000000000000000000dQU3
0000dF[b\k0b000000000000T`c^0000XIIV0000DCB>0000000000000000L8eYXF_C0000000000000000de9;00000000000000000000@CF_dL`U0000H3[3<Na?
00000000000000000000000000008JkE8WQThh3\00000000000000000X`80000`QP0`9EWLW9H00000000000000000000P?>UXFoI8iBF0000LVDn00000000<Z\`
4o`T000000000000`ARP`HX7X[;Z\B8a00000000X=mZ@TUIDLT<TYWf00000000000000000000000000000000000000000000lSb300000000DQQBM3aW00000000
0000lE0@lJG@000000000000000000000000000000000000`V<^0000<MPm00000000000000000000X6=H0000000000000000\[bB00000000HCS7\>Hc00000000
0VC]0000hG\h0000000000000000POWo]5SJ0000000000000000000000000000000000000000000000000000l[Cl000000000000lFSQ`l3g00000000`=7DlHGM
P8O[LSIi00000000000000000000\C@h0000000000000000000000000000D3?C000000000000000000000000000000000000000000000000Pe\V0000LJk8d@?O
H1bD0000000000000000000000000000000000000\QNM41f0000DdCY0000@oRYdR;a@S4S0000T52100000000000000000000000000000000hVV100000000d6h?
0000000000000000DjCKe59?00000000`T0I0000000000008OT40000PJTIX2noHG4khNdaLn>>00000000h?Ni0000000000000000000000000000D67a00000000
00000000XA=X4>b<000000000000PHi2`MOge07j000000000000TS9l000000000000000000000000l:^j00000000000000000000<FnW0000X=k\000000000000
0000]3o?0000dhFk0000Lk`J00000000U74a00000000000000000000H@YjlbkK00000000000000000000000000000000000000000000000000000000Q29;0000
00000000000000000000000053V3000000000000l>D>0000@YXb0000PLOFP4]8000000000000000000000X:<00000000DW]^0000821_00000000000000000000
0000000000000000h_;L00000000P3SZ0000000000000000000000000000PkL_0000000000000000`\<\0000000000000000PVDL000093Ml0000000000000000
0000L_]^000000000000000000000<]k00000000000000000000000000000000000082TU00000000HIP100000000000000000000L`jD\8I20000000000000000
4GLE0000000000000000000000000000000000000000000000000000`]Q546C6D_R:8feOdlI80000000000000KnG44RY00000000@8:A0000d0O1`3[c00000000
00000000000000000000000000000000<3eNM43m000000000000000000004HaRXSHSl:hJ`GcGHaG?00000000000000000000D\_Jd6dYHMWS0000<W[]00000000
00000000U5KL000000000000000000000000`ROnHlTd00000000000000000000U33g4FM;hNEj0N>H00000000000000000000000000000000000000000000T5o5
X;=700000000000000000000@c=T8J8S000000000000D5Rh0000LFMk00000000`a:f0000000000000000L?2mdNIj`TMZTMB:000000000XfB000000000000TW9g
0000XX8H0000000000000000\TC900000000000000000000000000000MMf0000000000000000P8OR<X9b000000000000LF\GE2cd000000000000DIig4;D]0000
00000000D3?nl;mL00004FQm`kOo0l9lhJC:00004jY300000000000000000000Pj;k0000lQgA0000000000000000H8>R<ObK0000000000000000000000000000
\2Y5000000000000`S09000000000000d^gb0000000000000000000000000000000000000000000000000000000000000000000000000000HJCd000000000000
00000000hE\F8B8PHV^:8ZQT0000hg_T000000000000`8d>XEMa0i`<00000000dS4\00000000h0ZZ@c;g0000000000000000000000000000`dC70000m6:^0000
00000000000000000000000000000000000000000000000000000000P_gh00004jOm00000000000000000000000000000000000000000000000000004do40000
000000000000<bOX0000<ck000000000000000004:6800000000\V8000000000000000000000000000000000<T]O00000000X13F0000Q2Y@P<PN000000000000
0000000000000000000000000000000000000000E5h\00000000000000000000000000000000d1Nk00000000000000000000\Li_DbX^000000000000d]AY0000
0000000000000000]6nNhnPb000000000000U3T20000000000000000000000000000000000000000000000000000000000000000000000000000Y6XY0000Q1EQ
0000000000000000d=;BdGiV00000000DP0a0000Tm?TTT=F000000000000\N380000000000000000000000000000\<<g0000000000000000D54B0000P:=k0000
l_X0000000000000000000000000000000000000000000000000000000000000<I1m00000000000000000000000091S?0000000000000000000000000000TUPc
X:o`00000000000000000HF60000000000000000000000000000i0=L00000000000000008gkO000000000000\7Wndj3^0000000000000000\53U000000000000
0<gm0000m6Ne8ZmV000000000000000000000000TX]=TZPVDEYl<j7A000000000000D<W000000000`@`E\BXb00000000000000000000H7^J4DGd@L68\_=SHA7`
00000000Tg`L00000000000000000000dVTg@bc1000000000000l>J752j20000hTdn00000000\j2<000000000000`L\N00000000000000000000HedW00000000
000000000000000000000000P8OI00000000000000000000dckY00000000I3n000000000000000000000000000000000hU@m0000000000000000000000000000
0000000000000000e5f=0000000000000agM00000000000000000000000000000000000000000000000000000000@SWk0000000000000000<7TT=4CR\>;@@]ma
dPSk4;a]DdkR000000000000Djmg0000000000004<M\@e?\000000008R4200000000`QaKLUmo0000hj_3000000000000hQc50000000000000000H1SE00000000
U5CbLl0]0000000000004;To00000000XCNf00000000XMiA55>c000000000000000000000000HSPf0000@Q9BPgXc00000000000000000000000000000000P<`_
00000000000000000000Q2O3DDj`M3]Lh<kb4YII00000000000000000000000000000000000000000000X5`^000000000000000000004Y9G00004]G>\?\0T[_K
000000000000LX430000000000000000@kWg00000000000000000000T4aF`BS]4G@100000000000000000000Ld`Q00000000000000000000DMAV@QjA00000000
4=hY00000000@cH^000000000000000000008OQj0000000000000000<HVY0000lQe^000000000000i2b680K9dGbm000000000000000000000000TlZLLOGB0000
DoA\000000000000000000004D@a0000D2XU000000004cjc000000000000000000000000000000000000@<JILMJg000000000000TaUK00000000000000008Wha
0000h<R[DVeH\j8g000000000000h4[`0000`jZ5000000000000000000000000LEd@00000000000000000000000000000000l2Eh00008@n9d4g1a2P^0000@I?G
0000dc]T0000lahH00004id[00000000000003cf00000000`?X5\PDG0000lLZJXLNBTei=00000000000000008[R3L_fJa55V000000000000PdHL\21600000000
0000XC4X0000Y3BS0000000000000000000000000000000000000000`Z=O0000000000000000000000000000000000000000000000000000L0Ej4>mU00000000
00000000000000000000000000000000l8T000000000000000000000D9[H0000`m@2`F\k54aW00000000`Q;9000000000000M1`4<Gk\00000000Q11800000000
00000000<8e200000000000000000000092H0000000000000000000000000000000000009574000014[C00000000000000000000000000000000000000000000
M2K\8ZhR00000000T_@b000003B<XNFoD2YDLVaST[Kd0000000000000000000000000000Hm7o00000000lYgE0000000000000000i2:H00000000000000000000
00000000<2Rf0000000000000000D_[P00000000H=5>@SQ5X8:e0000DN^Ld_DTHdeO00000000000000000000hU[HXi6WM3YX53^8\ah7@;190000000000000000
0000000000000000000000000000\D<6l2gC000000000000000000000000000000000000m5LM000000000000X2lT000000000000`^E@0000Q6PB00008Y1g0000
0000TLFP000000000000000000000000P05^TJJOdNW<dY?L\cnX00000000000000000000000000000000000000000000000000004YlCl3Ia00000000000088el
0000000000000000000000004=\Q000000004>[i000000000000000000000000DZ5OLUiE000000000000LJ7mDWNf000000000000T9FT@9lG0000000000000000
0000HmZ900000000000000000000000000000000`jPX00000000000000000000DH_[00000000000000000000lHL\dO0i0000e0^b000000000000@@IH<YP?0000
000000000000000000000000`Sgb0000\ZeJ00000000000000000000L543\1L_0000000000000000000000000000Hb7;0000=1LaD5lf0000000000000000L5c_
@0n8HLS=PDJ`T`J800000000T>C400000000000000000000000000000000000000000000TSV[00000000000000000000Y1h>0000000000000000I4^`0000TOI=
l\RQ0000000000000000P=LX000008:70000000000000000m6dB000000008gAXa1?B0000000000000000000000000000P3oT0000000000000000d9<hE4]g0000
00000000P[E2000000000000LcDX0000T[GC00000000dRRM00000000000000000000P7DO00000000000000000000PQj]000000000000h6lA0000\NSV0000dR1k
00000000000000000000XTM0000000000000000000000000000000000000000000000000000000000000XogC8V\\00000000X;jg000000000000000000000000
000000000000LKkQ000000000000000000000000LkeQ0000000000000000000000000000<>[7PFTX00000000000000000000ThWm000000000000000000000000
000000000000@ZJR`P>@0000hgZT0000T`j_00000000LSJn000000000000TJWilnJD0000000000000000000000000000000000000000D2eSP@2m000000000000
000000000000000000000000LPWV000000000000000000000000HYUa00000;Hg0000m66^000000004MWH00000000000000000000000000000000000000000000
DFgR<oC400000000H9Uk0000L2nB0000000000000000000000000000000000000000H[0B00000000000000000000000000000000h:8f00000000000000000000
00000000TS?o0000h7>D0000000000000000<Cld000000000000000000000000000000000000<lBD00000000000000000000hCHU0000dNT700008a6:TIjP@Xk_
000000000000m3_600000000L2@O000000000000000000000000l6^40000000000000000D><K0000H3A5000051^1`eBJ00000000000000000000000088ZZ0000
4BLQ<lB7000000000000000000000000<@LahG`@0000XAk@0000dOhF0000000000000000000000000000000000008XZF41?[@Y\[0000000000008I>La3l\<J?i
00000000000004VDDH_d000000000YTG0000000000000000L^]O0000l\DH0000000000000000000000000000000000008J^cP:dV0000LVgUl_Ue000000000000
00000000000000000000000000000000Hm;FU5I^0000000000000000LN@Z000000004ckL00008XMP0000TE\o00000000000000000000@<J800000000<DUTa1Ic
0000000000000000LCm10000000000000000000000000000d\:olajK00000000d<W_LHf0HIi@@`h=00000000LMCj0000hE>nL:NM0000T\>Z00000000dJQlTWkA
000000000T9]00000000i6EW0000000000000000li2R000000000000U1[V000000000000dICB0000000000000000000000000000XEI`0LTKLffP000000004JT_
0000d5mYlW=dDOBd0000000000000000P[g^TnE_000000000000000000000000HNme00000000`Lo=0000dRP<000000000000T<>i0000LhiZDGAF000000000000
0000\?kY00000000000002fX000000000000000000000000laH[000000000000X2g^000000000000000000000000@=6H0000000000000000@HT907I=00000000
8D8j0000000000000000000000000000<HP;0000000000000000L[6[0000000000000000000000000000d0E[0000000000000000d@F:84UZ0000000000000000
0000l[dB000000000000LB9B0000000000000000h9DC000000000000D34a000000000000HD[g`H_>84710HFWP[FG00000000000000000000000000000XQPl=^1
0000DElHHgLg8k>>000000000000``@:00000000m35n000000000000`]3<000000000000`^4B0000A3bJ00000000`>;00^=YLiR=d7TC00000000000000000000
00000000i2Gi000000000000a3[NQ5JX0000`=jj000000000000000000000000000000000000000000000000LI[300000000000000000000<:OjlIJP00000000
`\[^000000000000l=NF0000h]1800000000000000000000m30;00000000000000000000@glSI6jV0000000000000000`Li>@>TPlW@O00000000000000000000
0000dOel00000000000000000000000000000000T>gL000000000000000000000000P;K500000000000000000000d7Te0000000000000000HL\<\2HOTLN34l3<
Dn1N000000000000`\Eg00000000000000000000000000000000<^Oh00000000T8nj00000000000000000000DI3L0T6=Dj`n000000000000XkI\000000000000
000000004R:R0000000000000000i5EJ000000000000PGR:HSLM`Sg:0000000000000000000000000000X7c=0000000000000000000000000000000000000000
`Ydh000000000000000000000000000000000000541L000000000000H5hW00000000HLIF914>000000000000000000000000000000000000PLhB00008Z>e0000
0000000000000000<jiG000000000000Xj7Tl5[A0fV400004gGX00000000000000000000hJMS00000000000000000000000000000000L[e?d\YKl3n_LocF0000
XGJ^hWbVlQem00000000000000000000000000000000l:An000000000000T20=Lb]a00000000000000000000XMl[00000000d?Ihh1mFhTKH0000Pn<>0000h:Xh
<;T80000000000000000000000000000HOL\0000HbB<0000d;Jf000000000000000000008QMY0000P7dB00000000000000000KI_0000hMn]00000000D^GN0000
DWZ18=mJdYS`0000Lm2A00000000hY@c8^T:00000000000000000000000000000000000000000000000000008[QV00000000HbIDi4:30000A6S100000000]2^G
000000000000000000000000000000000000i0fY000000000000000000000000LZYj00000000<mO;0000\MDC00000000l7oM00000000\;=e0000000000000000
0000000000008aBN`aD;00000000Q1PO00000?J_dEiY00000000E4_f0000hXlYln4>h\=h00000000000000008M9L0000i3<f0000000000000000000000000000
000000000000@TM=@ZeX000000000000TmDa`Gdg000000000000HHP[000000000000000000004dPe000000000000Tf\900000000D[HV0000`1Pa@nSY00000000
0000000000000000000000000\L[00000000000000000000XE4G0000000000000000XY_A00000000000000000000@[[m000000000000lo[B\MZK@=2f00000000
00000000U5X5000000000000000000000000000000000000000000000000<KTM00000000000000000000000000000000lRDD0000000000000000<YSL00000000
00000000<K[;0000000000000000000000000b8F0000000000000000000000000000PTiP000000000000000000000000000000000000P<P9dNhC000000000000
U6iL`S_D0000000000000000000088D00000000000000000000000000000Q1b[00000000000000000000m3Ai00000000\SiIDgI700000000000000000000`SfR
i2nR00000000000000000000000000000000HR\F0000000000000000000000000000000000000000U6l]0000000000000000000000004Sm:0A@WlhLB00000000
000000000000000000000000000000000000000000000000dRD9<@T9000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<TjK000000000000@1<Q<;\gXa=l000000000000000000000000000000000000000000008DGO0000h:VB0000`kUG00000000000000000000
PWhU000000000000T\eO00000000000000000000lWL200000000444I@Ra?XNn70000000000BX000000000e6a00000000000000000000000000000000TCMY0000
00000000000000000000PQ5i0000000000000000000000000000000000000000<aQ>00000000dI9P000000000000000000000000000000000000000000004[kV
000000000000`<4HTXed`>RK00000000000000000000L08=000000000000000000000000000083hZ0000Xk2W0000lLHH0000PmT:@d\=000000000000T4mZHlch
a2Pk00000CO_00000000P8Od00000000lB28000000000000dLXl000000000000H3FO00000000LiXFD1gL0000h0O]lN8k00000000DPLNT4lT0000000000000000
0000D3G_`Ode00000000000000008]L@00000000000000000000``?k000000000000\=:>P??I\AU1d]I;<dZf\m<W0000000000000000000000000000`I0J14Um
0000h[l3m49L00000000000000000000000000000000000000004V:N000000000000<<lg\Oe80000000000000000000000000000000000000000000000000000
00000000000000004=fl00000000=0Fo0000HL??000000000000<MNI000000000PXg0000000000000000`CII0000000000000000000000000000Y1D[00000000
00000000X__>12S2000000000000000000000000L:^?L3F9PI[\<clV\jS[00000000000000000000\BJ2@bl_000000000000<?U3<>`k0000@>7E000000000000
0000000000008h?A000000000000@HTQU4@Y00000000HNcb00000000HY>A000000000000Y0=30000000000000000000000000000HZdc0000Pl?C000000000000
0000000000004?7GHN=T00000000000084=J0000000000008Em;`aI8d8Q2<^jb<bY30000P69`<m1R0000000000000000000000000000PhF600000000e1RO0000
00000000000000000000TV6]000000000000000000000000000000000>Ba0S:DhmPT000000000000@4eFD8lZ0000m3>F0000000000000000D3ZM\66SL91?XB^j
TDcW4l^H]36>P06n000000000000L:9APNj94_lP0000000000000000000042\80000000000000000000000000000000000000000`5n60000000000000000df5n
00000000DNHM00000000Y2PQ000000000000\iNX0000X`894N^]838:000051C^00000000dbCQ0000000000000000l\FW0000000000000000000000000000XW`Z
000000000000000000000000000000000000000000000000000000008Rgh0000000000000000L3;7h<c00000000000000000000000000000000000000000dMb_
8UkDD0S0I2F?0000000000000000@LOo0000U1Ne0000000000000000000000000000000000000000=2_e00000000000000000000000000000000000000000000
00000000PSef00000000000000000000PbK\000000000000D\D=000000000>?SA3a=0000000000004`D70000`fiS4P4R000000000000@35X<gh3000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@kC112e40000
13Yh00004XNG0000000016:7d2>?4:f=DHoC00000000`\Jm0000@`Vk00000000000000000000<M6l00000000`Q1V0000000000008F`_0000hNaa000000000000
E1oS000000000000<<lXm2hf4Pl^dTSCH]=00000000000000000Th`H000000000000000000000000000000000000000000000000000000000000000000000000
00000000l4P\0000X5[m@C<F00000000`Bh_0000000000000000DUED0000LBRM00000000lGX=000000000000@ZFO000000000000dC6100000000\EVN00000000
00000000dI6>51^Q<0AV0000000090?K0000@njd000000000000000000000000000000000000000000000000000000000000000000000000000000004@fo0000
000000000000000000000000dP`V00000000XJaR4cKk0000000000000000000000000000L8M:0000TjoAleY700000000H@OUT?0A0000\XnU0000000000000000
000000000000000000000000<>Q10000000084o8000000000000PY3400000000000000000000X5Z60000D5WE00000000\^J1dVlW00000000000000008DN=0000
000000000000000000000000000000000000000000000000000000000000<^`;`l7B<Wi900000000\bU8To2O00000000000000000000Q0Q;0000<Ik000000000
8gYQ0000XhKIlPkA0000000000000000X9RYT;O1000054fPH<h>0000000000000000<aNn00000000000000000000000000000000000000000000DhO;00000000
00008N]j000000000000000000000000de=2Q5Z500000000D?`CX24Dl6hkHT<ghWI^D2`b0000\BJS`QN[000000000000000000000000000000000000l4DWX86f
@=CZ0gCa0000l@:\hJN;00000:f100000000000000000000000000000000000000000000000000008JSE000000000000PNi600000000000000000000P]SN0000
000000000WJ<0000000000004U\H000000000000000000000000000000000000000000000000000000000000D;`P00000000HZd3000000000000000000000000
0000000000000000000000000000000000000000000000000000T]2fl^LeU3nV0000000000000000000000000000000000000000D21mlgOJ0000000000000000
XF2L000000000000000000000000000000000EFZ0000000000000000000000000000000000000000000000000000dJ0500000000T;S4Xf2J000000000000`:OY
00000000000000000000000000000XSddT@R000000000000000000004nnnQ0_A000000000000\Y@40000lmDC00000000<HRR0TZ70000000000000000TPV9dA`8
M3dT000000000000000000000000h:MbTK5R00000000PZX7=0L^0000000000000000P6R>00000000P1T[00000000000000000000000000000000000000000000
00000000000000000000000000004l2m000000000000000000000000Lm<F00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@M][000046[oX8CFLCOm000000000000XeQaU57D0000i2A_0000TiJ6000000000000L`1<0000000000000000
00000000000042[7\7F60J8C000000000000PeXE0000000000000000X84LDF<Ga1eS00000000lH>d000000000000P[Zg00000000TG2bPS[70000000000000000
L=1UPCEa000000000000@OZU0000000000000000000000000000000000000000000000000000000000000000I17N0000000000004XSI00000000000000000000
00000000haU00000000000000000000000000000lOahT<Kh0000LG0F00000000000000004oJj00000000000000000000000000000000d:J\00000000hT2Q0000
00000000000000000CA<000000000000000000000000000000000000000000000000H]=Q00000000000000000000000000000000P68A00004j9KdGc=0000D4nG
E3nl0000D8Hd00000000m6NU000000000000\YX50000000000000000Y6=80000000000000000]3bW00000000000000000000<Eh0000000000000`gl8XHA<<QMN
LkMZTADVX0lh0000TUT?00000000000000000000E02PhhT800000000h7B]0000H`DPTEC=0000DXKb00004Bc:00000000000007`nH9oV00000000000000000000
4>U<0000000000000000PQV_000000000000000000000000000000000000000000000000hiaBPAam0000000000000000000084EG000000000000000000000000
0000000000000000dE_S00000000000000000000000000000000H0R`D2EG`K_N0000000000000000000000000000000000000000000000000000000000000000
00004;I70000XRG\000000000000000000000000Tjc;00000000T;RclA1@lQB]00000000000000000000`Gd\d1nl0000000000000000DLMc0000000000000000
0000<Jo200000000000000000000<@[V01jn0000PQ2I0000000000004F^MQ3`g00000000XQcL0000`4N7000000000000000000000000PhOc07b6TSF_00000000
XOo`00000000@l^l0000000000000000TgFW0000000000000000000000000000000000000TkN00000000DZZIXUYf00000000i29[DQQe0000000000004ZT80000
00000000]0nQ0000L3E;00000000LYc[LYB^Hhf2000000000000XJSO0000000000004?5d000000000000000000000000000000000000000000000000HZ0k0000
h9he8K`Ihc:D8k99000000000000P<N@54Db00000000000000000000000000000000M2ldlIEOlJXR`^45HI6HH<\I`KKb\j>[00000000dNod<FTI000000000000
00000000XQF]0000T292l4U2T7;:4k_nPn2P0000lBOf000000000000DH:j\YNh00000000000000000000dReM51[f00000000000000000000@2YW000000000000
000000000UOG00008DNP00000000LoOn000000000000PmdZ000000000000m4;00000000000004eoA0000D=UG000000000000000000000000000000008GMU0000
00000000000000000000TiV\HHC<00008iiP0000000000000000000000000000TQ^c000000000000000000000000LgE40000000000000000000000000000XC@?
00000000000000000000DLBQ000000000000000000008jjg000000000000000000000000000000000000X8]W00000000\odD000000000000000000000000XN_f
000000000000\S3\00000000<6[`0000lTD700000000000000000000DLGP0000`L29000000000000l<^O0000000000000000000000000000=5ge0000@K4N0000
00000000E73^0000\jl<00000000dLY=00000000dl]@00000000000000000000000000000000@1Ei000000000000TQ4l@^Do0000000000000000h8[50000<3gj
0000000000000000000000000000000000000000000000000000X2>M00000000000000000000000000000000T^Ed00000000000000000000L3G>M6e_4Y;`0000
0000000000000000<YZOTR1X000000000000d5^O0^[3000000004hJUT5g\0000000002Dc0000D[?c0000LR9\h`X>00000000000000000000000000000000h6_`
00004XN;@TMd@c8UXldh000000000000i2GV00000000000000000000d_5P00000000X:o98AAo0000000000000000000000000000000000000000000000000000
Dfo4\SeW000000000000000000000000llf^0000000000000000XZ9h000000000000000000000000X29gE6^]00000JFo0000hVD100000000000000004ZF^T\7D
d\L80000dFE:@0=LDYj1`hgF000000000000000000000000000000004J4_00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000M3F3A5f^00000000000000000000000000000000h9hV00000000\?e900000l`60000000000000000PR;H00000000
0000000000000000h1HU00000000000000000000000000000000000000000000<dn?000000000000000000000000000000000000000000000000Y3b700000000
h:l500000000\[Hk0000000000000000\kTE00000000D67D00000000000000000kVI0000000084EV000000000000P=QA49mI\BR>000000000000000000000000
0000H3Kc09Db000000000000LSNH000000000000000000000000000000000000000002kj0000h`6S8n4T00000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000\e8H00000000HY6Y00000000000000000000000006aoPkTcE6NH00004:=:00000000@8G8\]5k0000
0000000000000000l;d9000000000000d@2`0000000000000000000000000000000000000000@:MH0000hd:R000000000000\d;_00000000hNfU000000000000
000000000000e1GO00000000d]`F0000000000000000000000000000000000000000`6]KT=MR8V??0000000000004@FT000000000000X<=g00000000`=Fl0000
0000LH0@0000000000000=8i\6I>8NH<0000D?[M0000HM:3dNnJLF[VX]?:LKl@000000000000DW:@4P08`R@5\WG`dd>a00000000000000000000000000000000
0000000000000000<>fm000000000000@O3`@Sihd0df<FUU\VU600000PGM000000000000000000000000000000000000LbMW0000DCFM00000^[@h=@T`01G0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Lj@N000000000000000000000000
0000000000000000000000000000PB8=0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000hU6O0000
000000000000000000000000L=lkh2;VXZE<92Qki2NP0000000000000000000000000000000000000000000000000000\\hJPAVK000000000000000000000000
0000\Di`0000d0NP8edn0000000000000000PGA6lh5Z000000000000\64S00000000000000000000000000000000Y1:40000000000000000HNfd0000000096Q3
00000000@EGPPjhKD[`ldn`j0000<?2U000000000000Xcc]HThF00000000000000000000THD=0000000000000000XXJa000000000000HF^l0000000000000000
<3b?00000loM0000000000000000@U[kXWSB0000@WX2l4T^PB^I000000008?C@000000000000h8N;000000000000000000000000000000000000000000000000
@oM200000000D\U80000\`NF000000000000000000000000000000000000000000000^7OX@Pda1=@0000D@E500004RIA00000000000000000000000000000000
LjbN000000000000000000000000M1CQ000000000000U15V000000000000000000000000l940@iFU00000000000000000000000000000000P3I7hD\O00000000
DVP80000000000000000D4JA00000000000000000000I3E?LFC[0000000000000000h7kd0000000000000000000000000000\iK>000000000000000000000000
000000000000000000000000000000000000000000000000000000000000P?@Yi3jR<R:b00000000000000000000000000000000Y1;60000000000000000DUfS
0000000000000000TNiE0000000000000000PM9c00000000dHm700000000D5S_00000000X:7i0000@HTE0000hM<[000000000000H=V300000000000000000000
0000000000000000hKXT0000DV:h00000000Da2;DllH000000000000`Z_iXRV[TfVhhR4FA4Z<0000000000000000hlFo000000000000H1S6000000000000dF?B
00000000000000000000000000000000000000000000000000000000DZg?14M[00000000000000000000000000000000X0Zl0000DZ8n<Bd6@B?8<Ob80000Pnin
L[o:Do:f0000000000000000000000000000\=PF0000@Pnd00000000000000000000\B1[TLO800000000000000000000000000000000To790000000000000000
00000000000000000000m1AO0000000000000000`0_o000000000000000000000000Lklg00000000hR;k`RE=dS9V@Uo^0000000000000000000000000000d9lW
00000000000000000000000000000000U3QD000000000000L4?bHA2i000042[K<f;20000000000000000PWAF0000000000000000DJ4E00000000000000000000
00000000hnHi00000000000000000000000000000000d1=I0000HEHU0000D;eO00000000P[`>T7a@E6O20000@M]KDY`700000000000000000000000000000000
0000000000000000000000000000000000000000lfPo00000000000000000000000000000000000000000000<5^A000000000000000000000000M6m400000000
000000000000000000000000h>]A\G[6000000000000000000000000LM280`bRTfoKhY8Cm2LePH:M00000000000000000000000000000000<S>GH]hn@1;Q0000
000000000000<0e5T_=8000000000000000000000000`HRi00000000000000000000000000000000000000000000D5I300000d0;000000000000000000000000
000000000000000000008F1B0000limV\e0I000000000000000000000000000000000000000000000000l3nL00000000000000000000000000004MXk`h0@0000
000000000000Tfb\000000000000000000000000000000000000LRA30000000000000000dQ=U00000000000000000000000000000000dBa;00000000LP>S0000
000000000000000000000000000000000000000000000000000000000000DEK^000000000000000000000000000000000000DCC`@\<K0000000000000000T8JC
l;@M0000000000000000dZ^?00000000l60h00000000000000000000i4d800000000000000000000000000000000000000000000000000000000000000000000
00000^@O00000000000000000000000000000000000000000000000000000000000000000000000000000000H9E3h@cLLkL5]2f;000000000000000000000b_0
00000ehVm6HP00000000000000000000000000000000000086N>0000PLoM00000000DC]J0000000000000000000000000000LY1S00000000000000000000`LiM
00000000`]mQX41Y00008QlaTCZ00000000000000000h5jT00000000000000004BL44P_hd[?8H4SKa0<5000000000000PZV`0000000000000000000000000000
00000000000091k5000000000000d_Vl0000P7;H000000000000000095<AX37>@m>=HmGS0000@G33lURT00000000@9fQ00000000000000000000000000000000
HCZ=000000000000TcmW00000000000000000000000000000000000000000000d[AF0000H:En\@OIHe;\Q3`W000000000000000000000000I1Uee3<?00000000
00000000000000000000000000000000DPPQ000000000000P<Il000000000000000000000000000000000000000000000000000000000000dI@B000000000000
0000000000000000DBMXLQe:00000000000000000ELP0000DD40000000000000000000000000000000000000000000000000h<^;P3M6i5`00000000000000d43
0000`kTT0000000000000000000000000000XDQ_E5V5000000000000Tg7V000000000000000000000000h3FY0000000000000000D2\c00000000h:ne00000000
000000000000lb`P000000004?5900000000000000000000I2QQ0000PHfe000000000000000000000000HaQSh1jH000000000000000000000000000000000000
0000000000000000000000000000Q2bm00000000P>Me00000000000000000000h=9ZDL=9000000000000Tb9>000000000000d^DI000000000000000000000000
0000TN^=0000\<@F000000000000000000000000I5[\0000000000000000000000000000hO8f0000Y70UTPck0000000000000000000000000000000000000000
00000000lE7X0000000000000000Pih_XbHVA4Vd00000000<m32000000000000000000000000000000000000000000000000X@oHLCUS0000000000000000lRTW
00000000@\kE0000000000000000000000000000000000000000M25J00000000XUNI00000000000000000000L[;N0000000000000000@QmA00000000XiQD0000
0000d5LH0000000000008BKc@0j\HSBn00000000XEJl0000DJV>DTh\000000000000000000000000lIj`00000000P95l00000000DTAH00000000000000000000
00000000000000000000000000000000000000000000000000000000`lV?00000000`:OH000000000000<dhU00000000000000000000000000000000`LUn0000
000000000000000000000000000000004[]<4MhR=0Z>hW8nHIRU90]5000000000000000000000000E6l@0000L52M00000X<3\O;9000000000000000000000000
000000000000000000000000000000000000DQLP00000000000000000000000000000000000000000000Dh_I0000000000000000XY;U00000000Xc4N0000T]>8
000000000000Y2Q>0000E5O[L2P70000<YZ`dMbRP\dbY1l;0000T5Z`lAa]Dbm00kO\000000004]?l000000008MLk000000000000000000000000000000000000
000000008U^B00000000000000000000h=9f0000000000000000<]2Olc6J00000000000000000000HGe24KS3`cOZ4:ig00000000@ZD>`n_4Y4X\00000000PjCe
0000000000000000000000000000<\950000h7ln\e=j0000h0GKhZ5A83a2000000000000000000008I>500000000d\2\Dhgnl=1ia1B[H6gW000000000000PKZI
0000000000000000P]_nX`7HdNKb0000000000000000000000000000Q5`@\IZ?m3nI000000000000\JBHlJej00000000000000000000D\R?0000000000000000
lSGT0000<QD40000000000000000l5[O0000000000000000000000000000000000000000000000000000P3I@<EJ\000000000000i6fV0000X^7A000000000000
0000l^BN000000000000PVAi00000000000000000000Y5N1000000000000000000000000T1olHHQdTVA808j;LGZO0000000000000000000000000000`NJ_LoCl
U6oQ000000000000Q4fg000000000000000000008jS;0000000000000000`<1300000000000000000000@_Mo00000000h2>X00000000XOiN000000000000DCHe
000000000000000000000000000000000000000000000000000000000000hM;W`SHG000000000000dJ^U000000000000000000000000000000000000hUUn0000
0000000000000000000000000000T=o5@oKk00000000000000000000000000000000l6_PHNAe000000000000H`[B@:76E1kHH0T9000000000000`LJKL5_P0000
00000000@emI`A?l8gSU94KA00000000D_Gi0000X;Y]00000000XI0<0000<lCD000000000000`32h000000000000L7100000hkbYH@Bn00000000000000000000
0000lId2X2`8PVC00000lPBX000000000000Do5H000000000000000000000000000000000000i3Pj000000000000PEf;00000000000000000000000000000000
0000000056V?0000000000000000000000000000000092N=000000000000000000000000000000000000000000000000TKWGPM_<000000000000000000000000
@X\:000000000000A5@40000000000000000lRXJ000000004H?d0000DDFJ8AiY0000000000000000000000000000000000000000000000000000000000000000
00000000@O<N`dFY00000000HLAXdE0S0000000000000000000000000000<]fj4O6:P^UQ`8l90000000000000000\9mg0000000000000000DY4U000000000000
XFZZ8cKEQ1Xl0000000000000000HGePhkhm00000000000000000000def]00000000000052Z400000000HPg8U2o2D\O^0000<8`?0000000000000000d?]<0000
0000000000000000HiYdI5:3000000000000HTOW0000\?8b00000000000000000000000000004DbY0000000000000000000000000000000000008KI5LQ>5h\=8
00000000000000000000000000004B1=0000P8<00000D<SX000090ek0000000000000000153U0000000000000000000000000000000000000000000000000000
00000000TQ^oe15C00000000X8k0L@`_Tc>N00000000000000000000000000000000000000000000000000000000DL0a00000000000000000000Q5GI00000000
0000P;fl0000000000000000000000000000M1M4D?INdgfe000000000000000000000000P4aU0000HmEh000000000000000000000000LHnd000000000000H3?[
XXGG00000000000000000000PLVS0000000000000000\:oF00000000000000000000000000000000I4;J0000H9Yn00000000`MA6\V8M000000000000@=g<hcUV
0000HKVUTP>b4i508b]5000000000000D;:\000000000000HC0=0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000H?Li0000\\aId>HWH4e6E35QY3P]0000000000000000XTQ8000000000W3h0000dGeF0000l0OO0000000000000000000000000000H9[f`>_i\o=A0000
TnXc56670aX300000000000000000000000000000000a4S?00000000000000000000000000000000000000000000000000000000P53g00000000000000000000
000000004IB?00000000000000000000HcNC00000;g;0000\L=O8J6A00000000TKge000086Nb000000000000L`l?00000000000000000000000000000000P3lj
0000000000000000000000000000000000000000000008omH9iV000000000000`h1R00000000000000000000000000000000000000000000\NZo000000000000
0000LZ[60000000000000000000000008BX9000000000000000000000000`clC000000000000XTU;HZVV0000000000000000I0AB000000000000000000000000
00000000000000000000000000000000000000000000lUJcLJT8Ti2k\H:\`dPP00000000000000000000DB0^0000000000000000L@;d000000000^ZI00000000
@\mW000000000000D3D4HSXV0000000000000000000000000000000000000000000000000000i2>A000000000000dG`Y000000004_8_00004Jol000000000000
000000000000m3X700000000@h]e0000XKgXHMc`@Tlf00000000000000000000000000000000000000000000000000000000000000000000<WiDh>Rm0000H`Aj
Y4GV\7hi000000000000ljVY0000LBmlHjO800000000000000000000000000000000`B9c00000000Tkd70000`9][000000000000000000000000000000000000
00000000`1GJ0000000000000000d9K;0000PiSVP>:aDFnBI56G000000000000`MYL0000dP3cLB`\`oQU000000000000<V1IP2OBT>P100000000000000000000
000000000000000045B]XS[U000000008FKW00000000000000000000000000000000000000000000l`K80000000000000000PSWCT<:Y0000LZ9M8J\60000dT06
00000000000000008QlA00000000000000000000\o1N0000000000000000000000000000Pf\i00000000000000004dSM00000000000000000000000000000000
l1YD0000000000000000000000000000000000000YeL`:F@0000TCIg00000000000000000000\Qhd0000X[kK00000000000000000000000000000000l1dB0000
00000000000000000000000000000000000042gk000000000000000000000000000000000000000000000000000000000000<bM@<1NV00000000000000000000
0000000000000000Dj57\XJ60000XF4;hJ3P000000008\GH000000000000<OU=T;^k000000000000000000000000000000000000X2Nc=4Yi0000000000000000
0000000000000000m1df000000000000000000000000HhS>0]95000000000000000000000000000000000000000000000000PZb400004g`5000000000000\;[m
XQ150000000000000000000000000000000000000G\X00000000000000000000000000000000000000000000D@5Q000000000000000000000000000000000000
000000000000lmM=00000000HhP^0000000000000000000012cJ00000000000000000000LiJo0000L=S]0\XP00000000000000000000000000000000l62I0000
0000000000000000000000000000000000000000M1VU00000000a0k5<=kF00000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lFa<00000000h5WRh\Ll00000000X99e`K8Q000000000000000000004V]<8o=i48VY000000000000\[VH0000000000000000DMC`0000
0000<22\0000i33Z0000Db2n0000000000000000000000000nXG`PiN0000000000000000000000000000000000000000000000000000000000000000<_^N0000
00000000000000000000000000000000L]]k8GlS00000000000000000000hVhi00000000ll56M5oY0000H=e@0000000000000000H3NP56_M0000000000000000
LN>9000000000000000000000000H5SR000000000000000000000000000000000000000045XmPh4ZTh^k00004G430000<;L[0000000000000000000000000000
D\740000Xn9h00000000<bce000000000000000000000000000000000000<I[i0000\GC1000000000000HfB2h[\i00000000000000000000000000000000\D;B
heJ_LSSi00000000`g4iT4<?H?L20000PNlf000000000000LUmT0000000000000000000000000000000000000000<3kA<nF`0000l8HP0000000000000000Tbal
000000000000]3U<A66N000000000000@\hi0000000000004P=500000000000000000000DeAA8Ycj00000000Tnbo0000000000000000dT8b000000000000dBJg
000000000000000000000KNf00000000000000000000h??YH[@30000000000000000L59a00000000000000000000000000000000000000000000000000000000
0000000000000000`ZNX00000000000000000000000000000000<@AiTIYo0000000000000000000000000000P=bd00000000T=F:U4o@00000000000000000000
00000000000000000000XY:I00000000000000000000000000000LA300000000PadcHfH50000L;i;0000TY2200000000TnRc000000000000m1mR0000L4@00000
0000<7=P0000000000000000000000000000`LfV4OHHlX2N@`3Ah?7bd=WU0P?4TUIG00000000Y4Nd000000000000`b7mh8R>0jYh00000000000000000000<WV;
000000000000000000000000LFSb00000000L5Lg000000000M?_4]Te0000000000000000P3AM8iP;0000hUG@DY8S000000000000`K4BDV1X8cKX55f000000000
000000000000i4lQ000000000000Pf>i000000000000000000000000@F7H0000@WiO0000000000000000000000000000hFZH0000L\3DHHRA000000000000<\gA
000000000000hLb90000000000000000XLlca11a000000000000LX0RLj1K00000000000000000000000000000I3U00000000000000000000000001RD00000000
000000008S8L0000000000000000000000000000000000000000l9_2lHb[@HWE4ScS00004bi`0000000000000000000000000000000000000000000000000000
000000000000dd^c00000000lH1E00004kRQ000000000000000000000000000000000000000000000000000000000000000000000000`dZO00000000X0D6PAm4
I3=3hO20LG\2000000000000000000000000d[BP00000000000000000000<aoa96m^0000T^Ho0000000000000000000000000000000000000000000000000000
Xi4H000000000000000000000000000000000000000000000000000000000MX=00000000@=YQ0000`Pb1000000008dD]000000000000@O800000000000000000
000000000000Lm5K000000000000lL9hh8SW0000000000000000hL\^000000000000000000008T5XlXNo000000000000DgWI00000000000000000000<j6=0000
h1mfPOS9000015P5000000000000Y4^m0000hQ3k0000000000000000000000000000@P8NhH@f\o@mX;no00000000000000000000@PjP\0ce0j`TTkjc86NP@7V_
@<V>@^G;959L00000000000044GY00000000TIAU000000000000PFPP@GRi00000000H7l:88oa0000Hn_f000000008:d6000000000000XWoK0000000000000000
00000000000000000000DlYf00000000TOjM0000PK\8000000000000000000000000000000000000000000000000\7gC0000D83^<\Bo00000000T79N0000@XS=
0000X37M0000T4:bLZfa00000000000000000000`]lV000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000`\;n00000000000000000000i3Cd00000000HZWYLN;X`M\]0000000000000000000000000000000000000000@G5VTM;G00000000000000000j86
00000000000000000000PC2j000000000000000000000000000000000000lFN;000000000000H7<R000000000000LSIE00000000@B[900008[3R000000000000
0000T\G800000000000000000000@:?b000000000000hE3c0000HF<W000000000000HFNF000000000000000000000000`7bHDfL?00000000TKBfD>eRTN4Z0000
0U1g0000000000000000dJ8]0000000000000000000000Il@Oo00000Q18P0000TS=I0m;Y0000000000000000@7P60000X;4400004?[^TVJP0000000000000000
T`H4000000000000<PYT<_SC0000\FWh0000D82@<PR:@n1200000000hW100000000000000000DXENa6:Qa6cb000000000000000000000000000000004FlR0000
00000000000000000000Y5ef00000000000000000000000000000000000000000000000000000000000000000000000000000000<0I^0000<NB\\VZ]00000000
<L[Z0000PKHW4VS=00000000000000000000000000000000Xe?I000000000000DPJnT_CS00000000@?\Q8YlSd8F^0000Y6nA0000`1fl0000dHKd000000000000
000000000000PPG`00000000000000000000dc`P000000000000<D`8HKVE00000000000000000000000000000000000000000000000000000000000000000000
`0:e@L2VT[NMTH67Q4A_95;M0000000000000000<;X8lVZmh]jcLbDC`n8B000000000000000000000000@3V200000000l?RB00000000000000000000LmIU@]>B
000000000000HECl@>iH<NIWTVPh0000000000000000000000000000lafd00000000000000000000000000000000000000000000000000000000000000000000
000000000000@8J08H<^00000000000000000000000000000000lm`_0000E0B:00000000DTK40000479Z00000000000000000000000000000000\iW_8`1^0000
Tmjg0000000000000000000000000000000000000000000054W>0000A1KQ0000<=M]00000000Q4;g00000000X3^:000000000000P9>`0000000000000000D<he
00000000000000000000`Rcn0000L:8Vl6DV000000000000`94ALHJL0000Y6OB`h?el<<Q00000000000000000000000000000000000000000000000000004jZF
0000000000000000000000000000852gm5Y;000000000000h26Wd8nM00000000DL7WTNE[D5>D`R6P0000000000000000000000000000DY:@0000000000000000
dV[o0000L4S2000000000000000000000?SZ00004\fC000000000000000000000000dFd^000000000000000000004Jm=0000XiWl16XO00000000L2n`hK<90000
00000000T8U9000000000000000000000000<O[_000000000000XeVbTP:b0>@Gd]BH0000h\ZB0000000000000000`WK>XZKA0000XJ_000000000@9MB00000000
00000000Y3@A@DhO000000000000000000000000000000000000000000000000000000000000TMMV000000000000000000000000000000000000X:eN00000000
0000d1dOhGCn<M5\0000<kYMl6MAd9eB0000X?of<BM0000000000000000000000000000000000000000000000000d>\hH@g?hiCg00000000`MYX000000000000
0000lKCgLR:A0000\:?9T>Ob0000l:RL000000000000000000008<ba\B^\`LWJ8\PI\02_ho`50000000000000000<OgXhY840000000000000000000000000000
00000000I6f90000d>8Q000000000000<AjH00000]em00000000000000000000000000000000000000000000lS5i00000000000000000000PTX^0000PaXP0000
Ln==\3H7Hb0C00000EifTN\200000000000015Je0000PBZE00000000h8Ra\PY6000000000000X\V;00000000000000000000D?=HhNSA0000000000000000TngF
000000000000000000000000000000000000000000000000HT?S\V2n0000000000KQ00000000H?bc000000000000d:Bd0000hH;S0000000000000000a2fK0000
000000000000000000000000000000000000000000000000000000000000000000000000T0gY00000000H2fH0000000000000000000000000000000000000000
hMUK0000000000000000000000000000000000000000000000000000000000000000000000000000DEEY00000000000000000000000000000000000000000000
00008R<R`^2@000000000000000000000000Q5nl000000000000000000000000000000000000000000000000000000000000`@Jd8@^:D62Y000000004Ym<0000
0000X2O200000000000000000000@Qk[00000000000000000000000000000>^\00000000e0dQ0000lISZ0000T[>i00008o3112c=000000000000000000000000
0>`Q0000PP[IlV5>0000000000000B[]lCdV000000000000000000000000l8?h00000000000000000000H<LG0000a2fh0000000000000?SO0000PblJ00000000
hcn?<gW:`WeHLTPK0000000000000000000000000000hFeE000000008WB;<<ZT0000hIncXAS04H31U0dj000000000000L2kT000000000000l^a<000000008fd0
0000000000000000000000000000000000000000I27A0000PAIZLM^G000000000000000000000000A3B6L3RY00000000lFic@3@700000000000000004[agPD=_
H5nU0000TCK8<GJP000000004D`jDQdX0000000000000000@OoVh=@D00000000000000000000<5fj00008Gla<^@?`b[E<kZTm2G<00000000Y70bY5Nn00000000
000000000000000000000000PQE20000000000000000000092@O0000<Z3T00000000000000000000i6Co00000000000000000000hO6m00000000000000000000
000000000000000000000000000000000000PfcW00000000000000000000dWCa00000000T?;BTOSK000000000000X7Um000000000000lDZ<000000000000Te=U
000000000000`=W60000000000000000`MnO00000000`D;S\^dI0000000000000000000000000000PNlV00000000PN5kY2;?DK]?<lDo00000000000056?Rh4WI
00000000000000000000`_e4000000000000000000000000@9:G000000000000<;XH00000000000000000000000000000000000000000000\Xmi000000000000
000000000000000000004ZGh0000000000000000A4]M0000l<R20000H9[W@R9n0000000000000000000000000000000000000000000000000000000000000000
00004jnC00000000@Xom00000fJQm17j0000`i]n000000000000dL;IdcW88EJ<000000000000000000000000\i=n00000000000000000000000000000000HDTX
dS_S000000000000]40FXHBF000000000000<6c\@R]_0000000000000000A4C200000000000000000000LJnU0000000000000000000000000000000000000000
0000000000000000000000004AXc000000000000\bZNP[9E0000000000000000dXeM00000000000000000000P6<4000000000000000000000000LX;ATJF70000
000000000000\R3O000000000000000000000000000000000000U3<2\9X7<1Fg\QFn00000000000000000000000000000@W\000000000000lEZG000000000000
00000000000000000000000000000000Tg\F00000000<FH;00000000\?;Z00000000000000000000000000000000000000000000000000000000000000000000
0000LSL<00000000hAKahS2i\a`n00000000000000000000PX?R00000000ljjMhI?9dQXQ00004db50000000000000<j200000000l2XG@nNolY=lHgXF00000000
4dM200000000000000000000TS@AQ26T0000d03e00004g;a00000000000000000000d2a000000000000000000000000000000000000000000000T1]500000000
0000T[OJ0000\<3R0000000000000000]1CD000000000000LZh`84cn0000TBAI000000000000lSAi<0]=0000000000000000<66^0000000000000000P?HG0000
0000000000000000000000000000hRR^000000000000LHQI00000000d@m08H9P000000000000\iBU0000000000000000<0h=00000000000000000Uh>0000h5k:
00000000000000000000TjHM00000000000000000000000000000000000000000000DlKU00000000000000000000000000000000000000000000000000000000
00008X@E000000000000000000000000000000000abA00000000X<U8XD^?00004BKS0000HD4Q000000008bG30000000000000000000000000000000000000000
0000000000000000000000000000Pemb000000000000000000000000dSUU00000000M3Uc000000000000hR5>000000000000000000000000`:GT0000<Pi>0000
0000@@LIhK6l0000000000000000@9l70000000000000000000000000000000000000000000000000000000000000000TLWX000000000000DHBU@2ZRXJ]40000
4J16I3R>HS1o00000000@=?60000LX>]00000000000000000000000000000000000000000n3_0000D3RG000000000000000000000000Dh1C0000hDY]0000e5cB
000000000000`TN^000000000000000000000000PA0bX]og0000000000000000000000000000000000000000879m0000000000000000a1cQ0000P<oa00000000
000000000000000000000000T1_i0000000000000000D[210000@?H:P3DL0000D^aZ0000TM>IHR2n0000hdQ\]6RTDkLJ0000@jd5000000000000`9d10:6EH^YL
hoeK00000000000009F:00000000`L[kP^U40000000000000000000000000000000000000000\K1PDY;lm1`k000000000000@KFMh[7j0000XnWB000000000000
000000000000000000000000l1Q>0000000000000000hH?U0000L3H``kG;0000`D^j000002_G0000000000000000h@@04H27T\9J000000000000<?G900000000
`F_Q00000000000000000000000000000000000000000000000000000000000000000000Degk0000DRjN0000hAWM0000e6A6`KO\0V9f00000000h>Fa0000hlJ4
@N<74dhD000000000000@S\><oSTT4C50000d7FY00000000000000000000000000000000H9YN000000000000<R\W0000000000000000000000000000Lhka0000
00000000D@5F0000000000000000`1Gi000000000000h65Y0000000000000SYd089500000000000000000000000000000000LE>8`IX9LZ188>LQh^Jn00000000
X97l000000000000000000000000H[lQ0000000000000000000000000000000000000000LX3P00000000000000000F;j0000@[;CPUP300000000000000000000
00000000000000000000000000000000PeX`0000<:NA000000000000000000000000000000004BdX0000ld_>Pjog00000000ll;d000000000000000000000000
h@QL00000VHo00000000d9gg000000000000LSN:00000000000000000000000000000000000000000000000000000000000000000000@amk000000000000DJ:R
000000000000000000000000hBWNDO4_0000dGC>00000000lS_8XN4kd\e@HEDc0000000000000000000014b>00000000Lm:90000XeE:00000000000000000000
000000000000000000000000000000000000000000000000000000004E3J0000000000008A:00000000003@PT_:j000000000000000000000000000000000000
000000000000P:5O000000000000<^kk@HQ=00000000<\5C0000000000008^FhTF;9]5E=0000@P9n0000000000000000\Z1j000000000000T6]X000000000000
T5oM00000000000000000000<OmY0000000000000000PA:>00000000000000000000000000000000000000000000000000000000`gO300000000000000000000
i3>mL\c@@ESZ@XAf00000000000000000000000000000000h=:S4Z\APdoC0000000000008UEc0000000000000000DSE600000000000000000000@:kQ0000lR<C
e0@B0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XLBZ00000000
000000000000@X6600000000@BV1@WS30000`HiChC9^0000000000000000XUbb0000L2JVlaJ2h1\S0M1MXiMV00000000\6<^0000<MeC\MiM0000Y58o0000LKW6
TXUD00000000000000008C8Yl\1W\a720000000000000000Xh3?00000000D`ZT0000000000000000000000000000dL?Q0000000000000000T2DoTiB300000000
00008[na0000`eD9000000000000X[O^E715000000000000000000000000000000000000000000000000L7_=00000000T_0eDmTS0000X97V0000000000000000
e3NR0000`D__00000000\5<k000000000000000000000000000000000000000000000000000000000000`Y2gdham=3gd00000000000000000000000000000000
PLBd000000000000000000000000l:VQ00000000<>Zb00000000000000000000000000004eeZ000000000000d?<9000000000000000000000000000000000000
00000000000000000000000000000000`DfB000000000000d9A200000000000000000000000000000000P0`X0000000000000000000000000000000000000000
000000000000@G4Z00000000000000000000A6U?lJn;8d=V00000000PKDZ0000hhIo<j4S0000000000000000000000000000000000000000dGCJ000000000000
0000000000000000000000000000000000000000000000000000TdGm0000000000000000000000000000@9<Q0000dPG9000000000000000000000000X5hIDCQ8
00000000000000000000000000000000000000000000961V000000000000Pm_W0000000000000000000000000000000000000000000000000000I71nlSl@0000
0000XNk100000^M1@;E500000000`X@i8YJe0?DL@@4l00000000000000000000000000000000LRlU000000000000000000000000000000000000000000000000
00000000H4ZdLQiH0000Lb5B00000000000000000000000000000000000000000000\@0K00000000000000000000DhW80000135400000000P8cD000000000000
00000000HZR400000000000000000000h1<a000000000000L^=6<Z55000000004?D\000000004QP[00000000000000000000000000000000000000000000DneY
00000000E5=\H5K5000000000>7dLlPoH4<b00000000000000000000<[3F000000000000000000000000`W[<000000000000000000008^CT0000hBc`TOYE0000
01lb0BEY0000000000000000dBlf00000000@=3^hJld00000000000000000000\`Fb0000d6b[0000<DMU0000000000000000@_S\0000000000000000PHPM0000
000000004]K80000000000000000`88Z0000000000000000H5ne000000000000000000000000T8iThC1Y00000000000000008Eke8CND000000008M8l00000000
000000000000000000004XZT000000000000`UU[0000000000000000000000000000000000000000000000004hg]PZQ5000000000I8<000000000000<Ll60000
0000000000000000000000000000000000000000000000000000P>nc000000004]4Pe60<0000000000000000000000000000dP9_0000000000000000HLNN0000
00000000000000000000@AdU0000000000000000000000000000X5oZdk6=00000000LFeS00000000000000000000000000000000E4Q1Y29K@TmC000000000000
000000000000878T000000000000000000000000000000000000000000000000LO2;00000000\fmC000000000000000000000000000000000000000000000000
000000000000000000000000000000000000LCQY00000000000052l@00004PFi0000000000000000000000000000\]IM00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000>;l0000000000000000]5h20000
0000000000000000000000000b23000000000000000000000000000000000000XRE00000<aTW000000000000000000000000000055>V00000kd[XGI60000TCLO
\MS=0000I2eN0000000000000000PA7o00000000hK[X0000Pjcf0000000000000000000000000000XKWXDeMh00000000Thik0000000000000000lJ5UPUQb0000
0000000000000000000000000000`j<m0000X>14d1lR00000000dF6C00000000\R3=000000000000]643000000004]>O0000000000000000861klR13h3DVP5Kg
000000000000`[\>lW;LLmL\XeV;U3ol0000000000000000X>YK0000000000000000000000000000000000008Mj<000000000000E6=b000000000000hNL_0000
00000000m5iS0000000049jT00000000000000000000T@Cd0000000000000000lY0F000000000000hA>di1eC0000X\Y4PIN_LP^j00000000db;N0000m6390000
T>9Z0000l:FTDF@\\MMFH\jP000000000000dkCY000000000000000000008?0O0000000000000000000000000000DKRe0000000000000000\h]J000000000000
0000000016Pf0000]0K\0000000000000mok000000000000000000000000000000000000LPAlHh@\000000000000000000000000000000000000dldY00000000
@JNW0000000000000000000000000000HKOF0000lEa500000000000000000000l]=@000000000000000000000000000000000000000000000000000000000000
00000000P3G2000000000000@k^c00000000TPj?000000000000T7VO000000004hSa0000000000000000HPI>X2d40000<meR`DYn00000000@alb000000000000
0000000000004P<W0000lX8b0000000000000000PN4J0000LCgO000000000000HV_<0000D>ka00000000000000000000000000000000000000000000000012`\
00000000000000000000000000000000hF4d\lM<00000000000000000000000000000000TAn<0000000000000000000000000000h0Y200000000000000000000
H9Z?0000<15O<dlQ0000000000000000D9^>\I^:000000008h73lClT00000000000000000000h@\W000000000000000000000000000000000000000000000000
0000000000000000lQ6O000000000000\JfF0000l?O``TW]@Skf0000000000000000000000000000000000000000@Z=800000000000000000000000000000000
00000RZ?0000000000000000000000000000D86B0000000000000000000000000000000000000000<@4V00000000`6@Th6aa8lK;000000000000h5Ah00000000
0000000000000000000000000000000000000000000000000000072Q0000000000000000000055fQ000000000000000000000000P3CQ00000000000000000000
000000000000LEID0000PM[60000000000000000000000000000h0hU`d2X0000h]PJhoHT0000000000000000P__j00000000000048YL00000000lfTb00000000
00000000U3^R00000000000000000FM`8JI1Pl:f000000004IgI0000<bL3<e9]0000\Uk000000000000000000000000000000000000000000000000000000000
000000000000lV=_`<f2e2aVh;[H00000000`[nm0000000000000000000000000000000000000000000000004N2[0000Pj0k0000X=c9m4HGH2=N@=g`lF7WlRiX
L5YI00000000000000000000HM8N0SPF00000000T3XV\Vg6T[W>00000i>g000000000000@RlH00000000000000000000@6gD04gT000000000000000000000000
000000000000000000000000000000008@jWPfP80000@\JBX^bn\3KQ00000000<o4<LiU<0000000000000000000000000000a5eV0000HKQ000000000@Fh[0000
00000000000000000000000000000000H4oEXbXB8efH00000000Q4KN000000000000000000008aSJ00008Zmh`[dP0000e5^UHm<5Q2oO00000000000000000000
0000000000000000lHfS\e?60000<L7b8JjAThCE000000000000U4EX00000000P6FXH5C=0000000000000000000000000000000000000000000000000X0C0000
D6f:lDEK0000000000000000HMgE0000000000000000X\;\00000000lDO\i4a70000000000000000=0cfl59n00000000Te:X00000000DbD\PZLg0000Diga0000
0000000000000000000000000000hOD>000000000000000000000000000000000eU@00000000l]Xl00000000000000000000XRoKh\e1M6l00000@dN@06650000
`M=XhZe000000000`ib7000000000000000000000000000000000000000000000000000000004lC30000000000000000\MRG00000000<ZPe000000008TDf0000
00008maD0000000000000=R]XT8P000000000000000000000000000000000000000000000000\USBT;Xi00000000000000000000000000000000000000000000
L2H[00000000000000000000TNB=05`KP^Ga0000@ST>TBU0lH;=`5Ukdcl00000hX010000PCkG0000000000000000000000000000A20T00000000m2[B00000000
00000000000000000000000000000000000000000000000000000FNR0000000000000000T0o^0000hYe?0Z1X0000000000000000ToaS0000`FW6000000000000
00000000D\Ih00000000000000000000HDa]P5XG0000=21H@6W=000000000UK?000000000000000000004706ld60000000000000Xb>d8T6P`iLH000000000000
4@V^00000000000000000000000000000JE>00000000000000000000d=>A880mX6`_0000H4`M\AoIhS^alUiUl[iF14l100000000\I8dD32Z0000000000000000
00000000000000000000dYR<00000000LINGLSd:4I1Z0WnYDh^^4]6l4daZTkK000000000000095MD000000000000m00a0000P8i:`ZFAPmFQ00000000TZA9d[1W
00000000000000000000000000000000LdXi82GW00000000000000000000000000000000000000000000000000000000l6Sf000000000000Lb6blXO@DnCT@@5`
0000h6>_lA[m000000000000<FGa0000000000008R=Z000000000000HKGe0000000000000000000000000000l8:O0000HT_V00008Ih]T]JG@^VAXVBU00000000
00000000000000000000DC:000000000hS]T00000000`6gklDkm4VnGDZMb00000000U1gd00000000000000000000T>`5000000000KU`00008o15000000000000
0000`fW\`Dk\000000000000000000000000HC:UHDI<0000Q3Ec0000000000000000d62j00000000000015YU8@8i000000000000000000000000000000000000
0000dQnQ00000000Y1Y<lI=30000000000000000000000000000DYVJPK[I00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000I5E0LMKk00000000dWElLh1c0000TI_A`12H00000000000000008Ii\8BK60000000000000000000000000000000000000000DR_VdQTM<SA<
e6[G00000DmB000000000000TlTSE6[700000000DH7T0000<<8>0000@7^Z0000T7X\8W>DLSlPD^5W000000000000000055b10000000000000000000000000000
U5n200000000000000000000000000000000L<O800000000000000000000000000000000000000000000hLAd4Ljj000000000000000000000000P=nI00000M2]
0000l`>6DK5]000000000000`U[Y00000000000000000000A2O@0000d>R\0000@WTjhjR[000000000000000000000000<IEh0000000000000000000000000000
L[?TX??14G5e0000000000000000X];00000000000000000000000000000000000000000000000000000\0EK00000000000000000000D73k0000000000008QQN
00000cb>i24gX09;00000000000000000000000000000000\f3N8CS[000000000000000000000000000000000000`Qm000000000000000000000000004:n0D:U
0GF;000000000000000000000000l`5\a0SPlYd`0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000@K0M00000>=o00000000\V95@]kF0000\k8F0000000000008Fb^0000000000000000000000000000`W>R0000000000000000000000000REP0000ljmK
000000000000000000000000\j3o00000000000000000000000000000000000000008]UD000000000000000000000000X=fZ4o8V0000E1>f000000000000``Di
0000<7ClPN8W8j:M0000M4Ao\lN\LM__<85e000000000000m6E@000000000000000000000000HKf^0000T]h0000000000000h?OC0000000000000000LUU50000
<2d[000000000000l5gh000000000000Xm7>0000000000000000000000000000000000000000LMI4000000000000000000000000A0MP000000000000Hg0=0000
000000000000000000000000000000000000000000000000000000000000000000000000DNJ;lc15`hQD00000000000000000000000000004AbV000000000000
000000000000000000000000h@V200000000000000000000000000000000000000000000000000000000000000000000000000000000@9EE0000000000000000
000000000000M5bX@U;d00000000DO^T<ddEDf=n0000000000000000E3iJ0000000000000000000000000000000000000000`Wj3000000000000000000000000
00000000dcK6000000000000000000000000000000000000000000000000000000000000000000000000DFaL0000000000000000000000000000000000000000
000000000000LgC8E6\J0000000000000000<F6fdYYD00000000000000000000h=>PH]gU000000000000000000004ENa0?YH00000000d2id0000000000000000
000000000000Pg][@@2R00000000000000000000Y62Y000000000000XO^7LB\c0000000000000000000000000000XhTQ000000000000\VIZ0000000000000000
000000000000<WVV8]AHE1oF0000000000000m>c000000000000HY`F000000000000000000000000PQjO000000000000000000000000470YlolD0000A2IX0000
0000000013DK00000000lPX[0000PKQ9Dmm^000000000000000000000000000000000000000000000000dTRO00000000`2cc000000000000000000000000DAee
TCD9TOM=I4[S0000\icT00000000000000000000000000000000000000000000H7D\\mmK0000000000000000000000000000000000000000<Ok@@E<K`L>:0000
000000000000Pi>C0000000000000000000000000CQJ00008m_m`]SAHHai000000000000LjNeHoOL00000Vcm000000000000a66n0000Hf;NY1]?0000Xf@]0000
0000000000000000000000000000e6TH0000dXcLPJ2b00000000000000000000000000000000DaEl0000000000000000D]^g0000000000004m:D00000000<o`d
00000000000000000000000000000000000000000000I0Eg0000XI1F0000000000000000000000000000Xa2V0000l5gDDMl:T4GK000000000000000000000000
00000000000000000000000000000000T3GH0000000000000000\7@_`inN00000000000000000000000000000g2Q<BHV0000000000000000000000000000U5@K
000000000000000000000000XfZ:00000000\F[?T[Ii0000HmbO00000000000000000000dm1C0000lVEa0000000000000000l\FH00000000T@^O00000000T;gK
0000XcfS0000000000000000000000000000000000004YWF<B1K0000000000000000@FP]A5nE00000000TXdl000000000000000000000000000000004cA2e5hO
0000U0GN00000000000000000000000000000000000000004J?K00000000H20Y@^hV00000000000000008KiJ00000000DV]^I3RK000000000000`AC;00000000
000000000000000000000000000000000000L4SATI;?0000@QJ:0000000000000000`YU=0000000000000000000000000000000000000000@X<O000000000000
\Ngk0000000000008Q0fU4<>TFTf0000000000008UNf0000<IFI00000000000000000000Dob<000000000000000000000000000000000000T9\5000000000000
43LEdh9k0000000000000000ligA0000000000000000hAFnHDQD0000000000000000\6fo0000000000000000000000000000000000000000000000000000l?Ch
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<QN<000000000000D3bo000000000000
00000000000000000000<E[gPWd0I4RX0000000000000000000000000000lLDa0000000000000000lVh800000000dA4Y00000000000000000000000000000000
00000000L3d30000000000000000lgf700000000`<@10000Q6_0\f]F0000000000000000T4_o4=[Vl>j?0000000000000000000000000000ll8G000000000000
000000000000M4I=DM4k0000<]6X0000\^D`00000000000000000000000000000000000000000000000000000000000000000000m4`j0000hleJ000000000000
8]n>00000000DcREa3o_000000000000DQ\U0000\5<^0000000000000000@AVb000000000000h>J[00004\hZ00000G8V000000000000dQNk0000000000000000
0000U4Bb00000000T03R000000008BdMl@bK0000000000000000<V>=0000000000000000LO<l4_[elaR=0000000000000000Q3mC<YZo0000hA^C000000000000
000000000000000006Dc0000000009nh00000000000000000000000000000000000000000000000000000000a3Xk000000000000l^JDH;ke0000000000000000
0000000000000000@Z_X8[Bm00000000H^S_000000000000000000000000000000000000000000000000lVjD0000000000000000000000000000XY[P0000<ScC
00000000<4j\\UNV000000000000=2H900000000HEP4000000000000DV:400000000000000000000000000000000000000000000PD<j00000000000000000000
000000000000000000000000hG?Uln0M00000000000000000000dE2O00000000\PIIP<kNLYjR0000000000000000000000000000000000000000Y2d10000lOm6
`EX`0000000000000000@NPnh3Sm00000000000000000000000000000000000000000000<:;WXIc@000000000000\:SW000000004R``LZRD00000000l:lY0000
00000000Tk]l00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000heWQ0000000000000000000000000000D8;E0000000000000000000000008a]g000000000000025Th7dTH>R900000000@4?@00000A7T0000000000000000
<2EZ470A0000`_Kl0mTd0000`4QU000000000000000000000000000048hK56GY00000000@Kd8E3Sb0000hXG0<a7j00000000@Jj[000000000000`X:Z00000000
\4[l00000000L30R0000000000000000000000000000dEbL`AdE8QDQ00004=4nPS5NhWlf0000<>e\00000VUJ`Uc300000000l7<70000h5?g8ITDlC54@X7S0000
000000000000000000000000@Mb?0000000000000D1QHMDjhGjUTZAKL0D\000000000000000000000000DkVi0000P;9L00000000000000000000000000000000
0000L21Q000000000000000000000000l;^BHEW1@kYd0d6U8mdJY48i@RWk000000000000000000000000000000000000`eiR00000000000000000000I6ae0000
HZ;600000000000000000000`i:Q@3BH15dY000000000000000000000000\K9_00000000000000004;@_@l[C000000000000000000004Uh00000000000000000
00000000000000000000lEai0000HPH30000000000000000000000000000000000000000A0`[0000lEXC00000000]4]@0000T50FH56A0000`[`0LF\700000000
8Q]L0000000000000000LJ9I0000I13R00000000DK>Z0000000000004FUe0000000000000000000000000000XA1i000000000000000000000000lcOD00000000
0000<@JM0000000000000000@F0V0000000000000000lJ4800000000hTBN4?`h0000000000000000000091\90@MK000000000000000000000000000000000000
000000000000D[K8000000000000000000000000PEF<0000000000008>XH@fQV91DH00000000000000000000l6=f<lU[00000000000000000000000000000000
00000000000000000000L5b\0000HW<<000000000000000000000000000000000000@WC>000000000000000000000000dNOo0000000000000000000000000000
00000000000000000000000000000000000000000000\6GW00000000000000000000000000000000000000000000000000000000000000000000000000000000
@P\c00000000T1_X00000000Dk59000000000000000000000000hbd\000000000000000000000000000000000000000000000000dZ`900000I^J000000000000
0000000000000000d``60000000000000000LS;X`HdE0000D4@f000000000000d36C8dV[00000000000000000000000000000000000000000000L7<a00000000
0000I3T?0000000000000000000000000000000000000000@Jjo<Wfk00000000000000000000@kW<\CnPlPN=hD@4000000000000000000000000000000000000
0000000000000000000000000000PdCF000000000000HgUb00000000L2<l000000000000000052jX00000000000000000000@MY84019L4XW0FjbhS^J52;l0000
8Sj:000000000000000000000000h7Fh`je40000T\K:000000000000deC]00000000DIQ^0K_mLR7O000000000000<ETXQ5i60000HcY@M0VP000000000000LUcT
00000000000000000000000000000000000000000000000000000000000000000000@Ne<00000000000000000d2A000000000000I2Jl00000000I2Dj00000000
00000000000000000000000090J6Y4aG00000000000000000000`ILj00000000`B>3A507000000000000000000000000`2FI4ici0000000007[X51`A<R2O0000
000000000000Da1h00000000000048KZ0000000000000000dC^ZI5BD00000000`nn?00000000000000000000000000000000000040\^00000000000000000000
0000000000000000000000000000000000008LnT00000000000000000000PBZh00000000XKDPThWZ00000000000000000bF=000000000000000000008Sf\<nlR
000000000000000000000000DP`hHkiM0000@i1`0000h>E70000431J\5m3<=i6000000000000000000000000000000000000T:Y?0000<ZA]00000000hL_FTBjh
000000000000`DVI8W@40000<8d`0000000000000000000000000000\=\n000000000000`6S40000<0i<0000000000000000dZLO0000000000000000=31i0000
000000000000I6Zj@W`e000000000000000000000000HW<X0000TKhe000000000000000000000000000000000000000000000000<CPh00000000PKcW00000000
000000000000000000000000000000000000@FVi0000000000000000TAVA00000000000000004?9[00000J5c000000000000000000008@=`0000X7Mh00000000
0000P`M`00000000@9aPdo>W00000000LCRDTd4_`ECMXb>6hDRJ00000000@;NL0Vd?d1\:``I300000000l><l00000000000000008F9\8;f\0000000000000000
00000000000087^70000<]\50000000000000000000000000000000000000000@Y8\00000000000000000000T0SY\VQk00000000000000000000HPTHDlhR`Md?
<OH8000000000000@Nbb00000000L8Yh00000000d6n`00008aAS0000000000008I2[00000000000000000000000000000000I2VF00000000i1OO0000DLc;0000
0000000000000000000000000000d5R[\ZhD000000000000P8Y0deFd000094g4Q6on000000000000000000000000HbBT000042_fT]@=0000000000000000HYKX
000000008>Km\e1olijJ00000000000000000000h;:m0000<]D`0000lLKZ0000000000004aZY0000000000000000000000000000P\B70000000000000000`B_N
0000HQ\adkkY0000000000000000I1<j0000000000000000000000000000l>[K0000<<8I@\KG000000000000000000000000000000000000000000000000h<IP
0000000000000000000000000000\Gfj0000lBib00000000TEQ800000000000000000000000000000000000000000000d2]RY4kT000000000000000000000000
0000TSD@0000HWe8000000000000000000000000000000000000TAMF0000000000000000000000000000000000000000<Xh]00000000DXCZ0000000000000000
00000000000000000000000000000000000000000000e5EW000000000000hEGj0000000000000000000000000000H1kUThHae0Gd00008R[B0000000000000000
0000d4:G`4>nD5RO0000000000000WOWL4RhHKMh00000000000000000000000000000000000000000000000000000\TS8F=n0000000000000000000000000000
00000000000000000000`6SD000000000000d5b20000000000004a96000000000000000000000000000000000000@W`Q0000\ddg00000000000000000000LfI`
00000000HCTFhKf@000000000000D@3HDJ:^000000000000000000000000m409\:Sd0000i76B00000000000000000000000000000000\[=X0000000000000000
00004T=9000000000000000000000000DPVl00000000e32V0000\XbS00000e`=<V7`000000000000D94o0000DK7N000000000000000000000000<nOB00000000
000000004I7M4IUL`d?600000000hW[N00000000000000000000000048gD000000000000=4VGH\PXE4JdXgIg0000I5lQ000000000000`BgE0000000000000000
00000000000000000000000000000000000000000000000000000000\N`G00000000Q6N8HTPZX7ABI38Q4X4a000000000000000000008GDom2=@000000000000
TZa000000000000000000000<FcX0000DBR]00000000000000000000000000000000HE7g000000004m^e00000000000000000000000016<D000000000000\8WA
000000000YfF0000T1<100000000LBY:PGU7h@dI`a@^i4BR000000000000000000000000000000008gQkLRok0000000085dY0K`;000000008EWDH_QNd;8E<6Cc
000000000000dK6[00008PNE00000000lZ7D000000000000000000000000Xa7M000000000000\@0802K]LCPY00000Pei0QWbHZ=E00000000d8bm000000000000
000000000000000000000000D1>a00000000000000000000000000000000000000000000000000000000lUWFdD5i\lH8T_ad8GH[@MM9T72f00000000`Wn50000
0`>Q00000000000000000000000000000000hQh60000000000000000000000000000000000000000lHla00000000000000008CX>000000000000000000000000
00000000000000000000000000000000h7?20000000000000000885V\n4m00000000000000000000143`00000000000000000000000000000000000000000000
A4nBhON2000000008=D`00000000000000000000haO\00000000000000000000000000000000000000000000000052mk@oB^0000000000000000]58X00000000
00000000LAi8000000008DPV0000@8TH0000000000000000000000000000000000000000000000000000<HH@0000L9C`HSf5000000000000`ABf000000000000
00008Pkn00000000`A:[LIG3TY3MljD6000012lW8Rj<000005Ee000000000000000087GZl=oQ00000000000000000000000000000000<G6i000000000000TiQ]
000000000000000000000000\?DnT8DT000000000000000000000000lKIDDjQO0000000000000000000000000000hFcI00000000000000000000000000000000
00000000000000000000000000008f>C00000000000000000lc70000000052>[00000000000000000000\W]5I1o9000000000000000000000000000000000000
00000000lJjd`7SN00000000000000000000h]VF0000Dja=0000000000000000000000008Vkf0000TGB>0000000000000000000088h]M2Q^0000`:oT00000000
000000000000<@RY0000@Joc00000000000000000000l7JK0000\Cnh00000000000000008aA;4DL40000PTU\H20h00000000DIbV00000000PMBa000000000000
0000000000000mYC000000000000000000000000000000000000HEIO0000DoUh0000<<_80000000000000000000000000000d3QP00000000`1W_0Q:300000000
0IBL00000000000000000000`G<B0000000000000000000000000000000000000000000000000000000000008ESfl@Og0000HSoP000000000000@QL^L5DY0000
00000000000000000000XP5g0]O6000000000000000000000000@85J8UM8lXe?00000000000000000000000000004>lo00000]Io000000008J=G]0oo0000Th=b
`RQk\S[GE2P70000000000000000000000000000000000000000000000000000hD]o0000000000000000000000000000HU_Z000002>d000000000F:50000dRiE
0000l^l`0000`LIoL]i>00000000000000000000000055_L0000000000000000000000000000000000008jFR0000000000000000000000000000000000000000
000000000000Phbhd;5j0000<XF9XD;d000000008co`0000@HOj939800000000<T[IT;g[0000000000000000L=[30Zj\00000000000000000000000000000000
000000008k3h00000000T@Vi4UaP0000D5Q`0000H;nK000000000LmP00000000000000000000000000000000L7eF00000000000000000000000000008J<m0000
0000@AHQ0000000000000000000000000000E6TUPHS6l<mT0000000000000000000000000000DAA9lLBEHLLo0000000000000000\Bm40000LD0J000082B5<Qg4
i1fZ00000000000000000000h799H861hL2G0000d;F1000000000000a5Dc0000000000000000000000000000T5MfDRjb000000000000000000000000P1E[0000
0000dEOB0000DYPT0000000000000000000000000000H]MX0000XLk=00000VXedB>D000000000000000000008c5O0000<@Il000000000000X\IBh7fI00000000
00000000\gQV000000000000PFEI0000\l>W00000000TPme0000dl]10000D1`50000`b\V000000000000<Ph>000000000000<eTe0000000000004=jX00000000
0000A01C00000000\@BNM6nk00000000000000000000Y2:o000000000000@cM90000000000000000000000000000000000000000000083=?0000LSgR00000000
PPfc00000ajZ000000000000000000000000000000004o9k00000000DP2N000000000000000000000000lBIP0000LORh00000000L2==00000000<8JX00000000
000000000000000000000000<jho0<:30000000000000000H6:<0000@49=Y6Jm8;nY000000000000HU1<`cZ>\VML4:R;8hBHi0F@000000000000@S>l00000000
0000000000000000000000004YdL0000000000000000l\OB0000000000000000000000000000000000000000000000004D`QXnog489J@c==0000000000000000
00000000000000000000000000000000000000000D_50000000000000000000000000000L=ck0k6J<9>G\X>0000000000000000000000000D3TkX\A7P7=^HILN
\X?b0000000000000000000000000000000000000000000000000000000000004RSk8OHY00000000000000000000000000000000000000000000L?i500000000
00000000000000000000000000000000`EnX0000000000000000402C@5]8000000000000e2^:0000815?0000000000000000000000000000d5`9@3dZXKGC0000
00000000000000000000h65ghZEJ000000000000000000000000940l000000000000000000000000000000000000\8UV`AgS0000LYHO00000000X?\Eh\[GD<nb
0000TY\K000000000000dK9BY4?N0000PTgS00008e^eE53100000000i2\Q000000000000\>cU0000<A7F000000000000m2[U0000000000000000Y3:X00008>De
8nbJ00008IWF0000000000000000000000004YoA0000LcD?00000000A2<VLW5l0000Y4]Z00000000000000000000000000000000000000000000000000000000
00000000000000000000D@fIlIZadX[Q0000000000000000`Q<2XM;de31\@J\a00000000X@>=000000000000000000000000L^N@0000000000000000T@oS\2A:
000000000000000000000000LLj600000000000000000000000000000000000000000000000000000FJbTd4n00000kQY000000000000\@fZ0000000000000000
0000000000000000@7W^000000000000000000000000D4Fh0000000000000000000000000000000000000000H]gAHLH;@P@Cm5]Eh;]l00000000lCXW000016;d
00000000=2dADJnG00000000h:ae000000008L@F0000D:@1e3ELhTP40000P>X^0000T>hDDZ:]=5OHl\CQ0000lPLD000000008nkP0000P2IeT=]?DB93\2;GH2AH
4B_?00008lYU0000000000000000000000000000Ho9R0000000000000000000000000000`P6^000000000000000000000000000000000000000000000000T:Hk
HG`K54J=00000000000000000000a5P_0000T]]X0000<8AiHYKI0000000000000000000000000000HD0j\aLB000000000000000016MA0000`QGh000000000000
00000000dB=O000000000000000000000000TKF\00000000000000000000000000000000001g52Eo0000@J0F000000000000P0kd<TDX00000000000000000000
Dd<O0000hFMU000000000000000000000000000052<I0000<;<Q\_3=000000000000D4_S4IVSl\_b00000000`E1^000000000000H;=WTSW80000000000000000
00000000000000000000000055<h0000000000000000000000000000l?AA000000000000h@bbi4Ij00000000000000000000000000000000000000000000LDl@
00000000000000000000P?oA0000000000000000DP<M00000000XO]500000000000000000000000000000000000000000000000000000000000000004Ckd0000
00000000000000000000000000000000000000000000000000000000`QePd_RW0000DJIi`Z@QTEmK4P\:4;R10b^PHk=^000000000000XlnI0000000000000000
000000000000000000000000000000008Ee_a4=`0000000000000000l6ja0000000000000000000000000000000000000000X@;F000000000000liVM00000000
8^Y_TFmn0@c8@Wm\09Z^dg0X14dE0000Y0aV0000000000000000@iECm70H0000000000000000000000000000000000000000000000000000000000000000TVAN
0000000000000000000000004YR\@jTi82o>000000000000\]0gH07Z0000E0]j<c0M00000000000000000000h]Nl00000000000000000000\KZl000000000000
00000000`jNF0000hOTG0000000000000000X5h=`VLM000000000000000000000000000000000000000000000000P=mhi2`i000000000000Ph\F000000000000
LLe@XBgU0000000000000000000000000000`JhK00000000Pl?e0000000000000000000000008NXK000000000000000000008DX[\N`60000DMh3000000000000
0000000000000000000000000000XW\;000013Tf000000000000000000000000<0V3000000000`7j00008;hn000000000000000000000\[10000000000000000
00000000<ZRX\>;]HUX6a6^30000TO4S00000P[9000000000000000000000000lO14000000000000`cTL0000h]ZS0000000000000000000000000000H@GY0000
0000000000000000000000000000000000000000h23o000000000000000000000000LQAS00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XOf_\Oi<lJD]Hl\:dm950000`TT?0000<nVGDL9>0000dcRT`Gi=000000000000000000000000
U3JL00000000000000000000D3gC00000000h`P\000000004CYd00000000000000000000000000000000000000004<c^00000000000000000000000000000000
0000000000000000lj5l0000LjQ000000000`8]b000000000000000000008Mg3000000000000000000000000000000000000HKGn000000000000`M6^0000DQFA
0000HCj?0000HmP5000000000000000000000000000000000000000000000000000000000000000000000000000000000000=2280000d_>G000000000000LdFG
L[C>a1Ab0000000000000000000000000000000000000000000000000000000000000000\@i^0000L@k\0000000000000000000000000JUc@lDQ000000000000
8=:200000000000000000000d<MN00000000000000000000000000000000HbD20000000000000000000000000000000000000000\V100000000000000000L;`d
m6:n0000000000000000l4W]0000000000000000000000000000000000004e83DmLi\JoB4nLo00000000000000000000000000004ZIH00000M0H00008]_\dJii
00000000ToTR0000000000000000000000000000000000000000dZ3e000000000000ljUK0000X0YR0000000000000000000000004OYX00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048RJ0000000000000000h[V30000000000000000
000000000000000000000000000000000000000000004CU1l1;b4[3kTFbkX44g`id<000000000000\MQn00000000l7J<D`R<00000000000000000000d^?O0000
8McO0000000000000000000000000000000000000PUbX65MTC=VTVX>00000000000000000000000000000000ldSlm6<h00000000dm4V0000LT^1PW\iDIF_0000
0000000000000000000000000000@0MI`bhV0000000000000000dD_J00000000000000000000000000000000L;gk41Y20]jU0000XgG?000000000000H90JP37\
0000000000000000LO6K0000`Dio00000000000000000000X0Bn000000000000E5[o0000T>WY0000E28^0000\o3Y000000000000000000000000Heok00000000
0000000000000000DI]@00000000<nRD000000000000X\`l0000`SZZ000000000000l<I^00000JgQ00000000000000000000hZkI0000000000000000TDYN0000
000000000000hhH90000Q5DI00000000hT7Z000000000000din_0000LM_I0000`jAN00008g>K000000000000000000000000d1?h000000000000\X5`00000000
0000000000000000H4bF0000Y1G\0000Pogn4:E]h;71@>j^00000000HVQT000000000000HfRc0000XPEm<T5E0000000000000000dB0@00000000000000000000
\Q_R0000000000000000TBlGe5NQh6Xm\cFGi2X5M4WKh7kO000083FC45G_XL18ddNm00008Ua<0000D5RClK=E`O\10000000000000000ll2S000000000000LUSl
0Z6f0000L7e600000000XPZK0000`j;>000000008J=:DI\W00000000000000000000000000000000Pf?@000000000000000000000000000095aZ0000Dj[?0000
\?Bn00008WXA00000000000000000000TTH9T?<K@WmS00000000000000004b<I000000000000dcR600000000000000000000000000000000000000000000lY\<
000000000000PV8c00000000000089Af000000000000000000000000000000000000000000000000e5Ye00000000Q0j2E1@J0000dH@D00000000000000008^mU
00000000Q67UTg[^l\`U0000000000000000000000000000`5V_PEHmD^C8dh`;0000000000000000000000000000l1D;00000000000000000000000000000000
000000000000000000000000000000000000000055CoA57nTj\@0000Tkf60000PAB<000000000000000000000000000000000000=69^00000000000000000000
0000000000000000000000000000000000000000000000000000l\XH0000@CE7\6m90000000000000000000000000000XC=gU6DI000000008BOXdcj;U4ag0000
0000lN`d000000000000000000000000000000000000000000000000000000000000@LlJP<Zi0000000000000000000053Oi00000000000000000000T2nR0000
00000000000000000000XPRaLof60000DOon0000000000000000000000000000HjfY000000000000H_A9\Dal000000000000000000000000000000000000hjRJ
000000000000000000000000000000004MV189iE000000000000000000000000000000000_PC0000000000000000000000000000X[>8000000000000DhUD0000
00000000000000000000000000000000000000000000T9ACPfUBU3fI00000000=44S0000000000000000000000000000000000000000000000008g<S51;b0000
000000000000DAAS0000\WlE\QZW0000000000000000000000000[O<`EDT0000000000000000XT7600000000XCdd0SWN0000`H8h000000000>Tm000000000000
00000000000000000000LgSB00000000000000000000000000000000L;Uf000000000000L256\Q_\0000000000000000000000000000000000000\Be00000000
0^P30000PhCg0000000000000000hDIK0000\@[G000000000000000000000000000000000000@GQl00000000DJan00000000000000000000000000000l1H<fin
000000000000D0<EHgbePmV@Q42300000000\;3VL<L7lei0a1X_0000LiZW0000X64c0000000000000000000000000000000000000000LW5a0000000000000000
000000000000000000000000LHR1A0=h00000000P\HU0000@S<@0000L2aB<d180000000000000000000000000000000000000000<M0m00000000000000000000
0000@DOI000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000T16Q00000000\Zl:0000D3\@00000000TPn4000000000000H5i>TZQd8FDDdLIQ000000000000dHnCTVGL000000000000<h7clRT<000000000000<80Y
00000000000005360000000000000000@Y9=000000000000000000000000000000000000000000000000Xh[6De2c0000`c]50000XX<_`8E^4ASl`Img\O`C0@l<
0000PlD500008[gRl64E@?_;DC[\P2JFa4<H0000d;0L000000000000T<HZ00000000000000000000000000000000<\DT0000@S:S00000000000000000;KK0000
0000000000000000`6`k000000000000\jIU00000Vf]0000000000000000LjI100000000U63F0000000000000000HYK:00000000000000000000000000000000
000000000000000000000000TWo:0000000000000000000000000000lO3>dDkK0000000000000000000000000000lDc4lZ80000000000000`dBWDYgc4k?Y0000
00000000HlPW00000000000000000000@ID400000000000000000000000000000000<:Kk0000000000000000<hI4000000000000`8AX0655T2h[000000000000
000000000000L<E\000000000000\j^Q0000000000000000<;2\TkI<0000DVmO0000000000000000HS^U0000hmnM@bAYXIEZ\QZaL]Em0000T]c2000000000000
00000000<JAT00000000LOCj0000XN\M<H2D0P`G000000000000hANd4d:A000000000000A1>D=5MW0000000044O=000000000000000000000000XKFl00000000
Xbme0000000000000000hBFh0000000000000000hXhl00000000l6Y900000000l]hX0000000000000000000000000000000000000000A75X00000000lYPcdZU3
000000000000l=fJ000000000000000000000000000000000000000000000000000000000000e5]28Eem00000000H7KYTCo[0000X7XL8WAa0000000000000000
00000000000000000000000000000000hPE@XW[n000000000000000000000000000000000000000000000000000000000000lLJjL9:W00000000000000000000
00000KEV000000000000000000000000000000000000PNAD0000000000000000000000004YRJ00000000000000000000l;@000000000X]:>0000000000000000
000000000000000000000000TRIiH07=P>W<0000h7S<0000000000000000000000008EY?00004kfN00008eZ400000000000000000000000000000000\lF^Do8=
\FO:0000TbE]0000LM=60000d<9E0000000000000000000000000000000000004Ge;Y5VB@L7:00000000L1X=M3>`0000000000008<B>DFHn0000DbWM00000000
0000000000000000Tjdc00000000000000000000e6Em000006oJY6Km0000000000000000000000000000PofX\;6cTFPC0000000000000000000000000000XdBD
00004WN2000000008Z9\000000000000LQIl00000000000000000000000000000000`T0Z00000000000000000000000000000000A4oM00000000Y2>N00000000
00000000000000000000\Y[m0000000000000000HT`f0000d48X000000000000000000000000000000000000X6Z30000HYAm8ZaA`m5Z0000000000000[mn0000
4n?[DliV00000000000000000000h>f>\lR`00000000X`^J0000D8Jj0000<CeYl5oe0000<cJi0000000000000000LUV@00000000000000000000000000000000
00000000le@@00004mA0000000000000L?]o00000000hQ]blWE>000000000000000000000000000000000000\h8B0000000000000000000000000000lea;0000
0000hIM\doHdlE2j000000000000000000000000lAEM0000H>JG00000000000000000000X5KAPQ:E0000000000000000lQi30000000000000000000000000000
D;a@000000000000000000000000000000000000000000000000000000000000000000000000000000000000\G1:TZC_00004bBg0000T1f2<kFY@FB=00000000
0000000000000000\Ji3000000000000000000000000dP_Y000000000000XN3J\UdS0000`16?00000000HVB;0000lj\Q000000000000000000000000HA0J0000
h;A\DK`WX^H800000000@9QI0000000000000000T^=I12gRPbTa0000976U000000000000000000000000000000000000000000000000XETj00000000\8k=0000
dNC@PCo3@XMe0000000000000000@58S00000000000000000000L9:g000000000000\RB>000000000000000016a;0000@k_R0000000000000000000000000000
hdiN0000000000000000000000000000lb@244Pj0000000000000000X2jF000000000000000000000000h]P40000000000000000D`bA00000000XCL4A3_ld_=n
l_TR00000000D<C=0@180000`Mi_00000000@`2W00000000000000000000000000000000LNMP0<koLM59000000000000000000000000HTlT00000000XKo8@FC?
00000000P8fQ0000`<XODJLW0000000000000000000000000000101k000000000000T27K00008ed:Lg6e000000000000000000000000000041IM000000000000
8>^600000000Hm20000000000000\[1K`jeN00000000000046Wc00008B790000000000000000000000000000000000000000000000000000000000000000M2[5
0000000000000000000000000000e1ZR00000000DLE^0000000094f]000000000000000000000000000000000000LYGh000000000000\`G_0000000000000000
000000000000000000000000U0Mo000000000000TVKL00000000000000000000000000000000000000000000dIIA000000000000H>cD00000000M6IY4lkO0000
T_@800000000<K[k000000004GTb0000000000000000<TDJ0000]0ng000000004B7Z00000WAnP3]T]4XO4\EG00000000HZDL0000`[J>4@?90000000000000000
000000000000HU]^0000hM0]0000leaQ<jXE00000000000000000000000000000000@K4o0000<QcW00000000I56=0000000000000000TUe8X1`eXGG\0000\QZ@
0000000000000000@j?N000000000000000000000000000000000000000041a=000000000000000000000000000000000000000000000000000000000000Pl><
00000000XGQ?0000000000008O4300000000000000000000000000000000i1cj0000H0VO000000000000m5Sd0000000000000000000000000000000000000000
TOaY0000`P8l000000000000000000000000l@TOLBiDX@km00000000000000000000000000000000000000000000T3^b00000000Dg3`000046:l000000000d5=
`e>XA3^i000000000000000000000000@@;U000000004KPd000000000000000000000000000000000000\ki^0000000000000000000000000000000000000000
000000000000T;_f00000000DOdW\Tk]000000000jSj0L`:0000000000004:dK00000000000000000000000000004NVH0000000000000000000000000000\KNH
0000L07Kl3Po00000000@F2b0000P^gCTmI90:l=P4``000000000000000000000000lh[I00000000h`GL@6O4XP1W`Ro[hVNhlJ;>lY_\\?EhT;>U<E9R8PJ70`n7
<m2a]33M94G?0000000000000000M2hY0000hRdj000000000000`6T^00000000D4K9`Ao`000000004@hR00000000000000000Zh6TODfTh59TgbL000000000000
hlOo00000000T9PU000000000000<oLS0000Td^1000000000000HFK000000000DIolE6YS000000000000H@Qi00000000000000000000hVi]HlMm00000000deIh
]1W5000000000000@Fc;0000000000000000000000000000h;1g00000000hM6>00000000@\@n0000<ER[0000a0030EAk0000000000000000000081Zn00000000
0000000000000000PIcZTIgW0000000000000000000000000000000000000000H:1W00000000000000000000000000000000l:kB000000000000000000000000
00000000TVRY00000000TTan0000Y6<100000S@]0000TBC_0000000000000000PG8H4>UZ8B0nhKeb000000000000LZ>O000000000000000000004DoW00000000
0000P82R0000000000000000000000000000XAU^0000`H?KY3RhY6>5000000000000000082;70000000000000000Dgdi00000000000000000000lZ78T6f]`>Vg
0000000015Oh00000000<;>f0000000000000000000000000000000000000000<<5A<Q;K00000000000000000000000000000V4>0000000000000000<0I:`[nV
000000000000000000004\kS0000000000000000D5\\92_KDjbY000000000000@Lh_0000000000000000000000004e:I00000000hQKk0LkN00000000@hSU\Q^9
000000000000TIl[X_gS000000000000000000000000000000000000HVnd0000000000000000T7fh000000000000000000000000000000000000\FX996Bc0000
0000000000000000000000000<N_`KKm000000000000000000008Ok_000000000000\Ajf0000=38^000000000000000000000000000000000000lBQ[80LU0000
00000000000000000000\gWX`kkHT88h00000000000000000000000000000000HVF30000<]WE000000000000lFed000000000000D@?_Tfjb0000000000000000
000000000000`?gCHlDB00000000M2n800000000000000000000000000000000000000000000DWYS00000000000000000000<7cP0000000040QFDW5I00000000
00000000@60J000000000<0M0000000000000000<X[D000000000000000000000000d:nZ<]o5000000000000<cJG00000QV90000000000000000000000000000
0000000000000000000000000000000000000000lMF3000000000000000000000000000000000000000000000000`LECa2Tf0000l88K0000d3HN0000L6:K8PJJ
000000008@2400000000000000000000000000000000000000000000000000000000000000000000000000000000DIbH0000000000000000000000000000P3Y<
Xm\B00000000DPlOHnm10000L7ca00000000000000000000dKfM\k2H000000000000000000000000000011Ve000000008JP10000000000000000TEJI00000000
00000000000000000000@4On0000000000000000@Nd2\b<o00000000000000000000P37k0000000000000000000000000000`RC=000000000000000000000000
00000000000041_7000000008>WK000000000000LZ?g000000000000000000000000000000000000000000000000`e2F8V`QI1KD000000000000000000000000
i5Ikdf?O0000000000000000000000000000000000000000]6ZP000000000=SAhERM<P;Le23L00000000000000000000P_K0000055jM000000000000X]4A8`N]
0000\VG00000`n5O00008>6H0ImH\QY?0000000000000000lGSLXU;MdKf0DnYU000000000000000000000000000000008c_L0000000000000000h6Vl00000000
0000000000000000000000000000000000000000000000000000P4\900000000000000000000000000004FI[0000000000000j\b00000000m4iV000000000000
00000000@l1;000000000000000000000000HgJ[0000000000000000000000000000000000000000L:m0`>S[0000000000000000000000000000dk4=00000000
0000000000000000000042[hh@EO0000000000000000000000000000`K@`4UWV\lKF000000000000000000000000\L94L1K<`XPN000000000000000000000000
dbg^000000000000l78o0000h6\@14IW00000000l]4\`NGmP[2^i0UC00000000llVa00000000XR=4d1[@8DC`0000lCGl00000000T6_10000000000000000hPa]
00000000E4ZI000000000000000000000000000000000000000000000000LS\^00000000``bgH>VW0000000000000000X:@Ah?hc00000000LOQG4CFA00000000
0000000085QM000000000000000082`H000000000000000000004P\M05Yd`nQd00000000000000000000D9bU0000\1[ZLLel\VaB000000000000000000000000
0000000000000000Y48?000000000000000000000000000000000000000000000000<b9]0000000000000000000000000000000000000000Q4dR000000000000
000000000000000000000000000045IL0000000000000000D9=600000000000000000000H:EJXlZ90000000000000000000000000dWA0000000000000000<RW[
Xm140000D1j400000000000000000000\>>o84XDX92h00000000000000000000PLgC000000000000HEOO00000000000000000000l]A000000000000000000000
P1Bh00000000000000000000d;M^145g0000000000000000000000000000A5Fb0000`fX500000000000000000000000000000000`Tm60000\A_2\\:10]K_0000
\PT^13ag00000000000000000000d_`GTIR1000000004N86TZ?T000000008J<G00000000000000004DjA0000000000000000lBlV@bNnPAZ]<oi^<;V500000000
`DUc0000PQEh00000000<MW:00000000000000>70000000000000000000000000000hSRLPXg5@0JM8>[Y0JlZ@QPRDk?3l5JU0000000000000000000000000000
000000000000`g?A8\Pi00000000000000000000000000000000000000000000000000000000PWEL0000000000000000000000000000h`7[0000@;DLe1E10000
000000000000Td1h0000\Q_;00004KM@000000000000000000000000000000000000PH>0LM[bP^;[0000000000000000T24b0000\9Ld00000000000000000000
00000000000000000000D0=6000000000000000000000000000000004jJ>000000000000000000000000`Ogi00000000000000000000000000000000H23R0000
0000000000000000000000000000M6K]@1n]000000000000000000000000000000000000000000000000000000000000000089U9000000000000000000000000
0000@O[P000000000000dKi7<N7f0C2114?X00000000hS`T0000000000000000000007<F0000000000008MBOPAJL`Mc@<8Uf0000PXln0000000000000000D;J7
0000lD6T@E?_00000000X4lEX5ae00000000000000000000000000000000@dYc000000000000@:;5000000004g8I00000000L2K700000000h5W9<HgZ00000000
0000000000000000000000000000000000000000\Va1000000000000000000000000000000000000000000000000000000000000134d00000000000000000000
@2GDDOdE000000000000000000000000470L8LRDlNZcA1T@0000m2:8000000000000DEnL0000000000000000000000000000000000000000HiMe0000U3li0000
0000DiN60000000000000000000000000000`PS<0000Q2]]0000000000000000000000000000000000000000\T;A0000000000000000l=Uf0000000000000000
0000000000000000000000000000dU?400000000000000000000000000004Ink00000000HSe;0000000000000000000000000000`D`F00000000HI2A00000000
0000LBIA0000h9mX00000000\AR_8mKHhkAa000000000000000000000000<TWMLZS_00000000@\Tn000000000000<TCi00004]P>0000000000000000hDQP0000
d^?2000000000000000000000000da0E0000000000000000000000000000000000000000hP^]hmX]00000000000000000000\g5@000000000000000000000000
0000000000000000<UXh0000@QT;000000000000ldNO00000000000000000000000049T80000@5GUh9AU@?bN000000000000<C2Z000000000000Pj<O00000000
00000000000080S;H=ac00000000000000000000000000000000000000000000X9W0\]cU0000h2Q\0000000000000000`Boo\Q`<0000<>Nc0000000000000000
0000000056B3000000000000000084Ao00000000000000000000000000000000000000000000m1L1000000000000X@lL4fJ>000000000000@JEP8Pg]0000l5mh
`bYU000000000000000000000000L93b00000000000000000000@RD]000000000000000000000000000000008ZmC0000000000000000000000000000000043El
<6DK8^NST1Wn4o<L0000`j]YT8ho00004NYnQ1[I0000000000000000`JdZ0000L\2>00000000000000000000000000000000000000000000hKL9000000000000
<4NmH\fT00000000H6YQ0000000000000000000000000BGf0;Ij\@1fHa_]000000000000XCM000000000`MVCi333<^3200000000000000000000000000000000
00000000000000000000000000000000D]M9l<ib00000000000000000000000000000000000000000000\IPe0000000000000000000000000000000000000000
0000000000000000<aiH00000000000000000000000000000000@8fc0000000000000000TPN1<XmL@j6a0000000000004OHoh5_kP7aTD9o7D@]\L>_[m3JlDDDT
0000a5?W`[T9TWnj0000000083;H0000000000000000000000000000lc\=000045AV00000000@]LR00000000<=GZ000000000000000000000000000000000000
0000XgHf00000000X1PS0000000000004?Xa0000000000000000llLB000049Y?0000000000000000000000000000000000000000HgjQ00000000d=;kQ5J80000
0000LASD000000000000HN:f0000000000000000000000000000Q2J<0000@JK>0000A2<f00000000`G]k000000000000000000000000DZgM16>[DiJ^00000000
0000HHiT0000000000000000000000000000000000000000XW=60000T>aTX;iYHS7]``nJd39dXa?F000000000000000000000000000000000000M6;;00000000
0000`4cE0iNI00000000000000000000XK8:000000000000M1`N00000000000000gJ00000000H`eE0000000000008_Ch0000L>Ak4G>_\HV84Jm3@W`A\Q[A0000
000000000000hF@H0000000000000000000000000000000000000000lcA?0000000000000000000000000000000000000000000000000000000000008R[e0000
0000DA_Z0000d8<A<Ecl00000000lJ9:000000000<hW4ImYPO_I00000000PRbE0000<C`00000000000000000@iCZll[TP^;j0000000000000000000000000000
000000000000000000000000d6TK00000000<T1A0000DGR[D_De00000000000000000000dIE900000000000000000aX_0000hfod000000000000P@b600000000
000000000000000000000000@Ih<0000000000000000000000000000@Qbf00000000000000000000000000004Bg400000000000000000000XX`h000000000000
0000`lGA000000000000000000000000000000000000LZcP08o500008@0l000000000000<2G30000000000000000000000000000000000000000h`nY0PT70000
00000]9N0000000000000000H4]`0000DW5U00000000X4l600000000000000000000Y2M200000000000000004CWIE4N>l>020000000000000000`1P30000hnfT
00000000<KGWTi9i000000000000<k1Y<Ldo00000000000000000000000000000000000000000000000005_]00000000000012Y600000000000000000000lkbL
00000000@1KM@Y\d00000000LlF<00000000000000000000`3Ff00000000HGKJDJAKM5S08>^A000000000000X[SOle^LhXOU0000000000000000000000000000
000000000000hEY^PCSC000000000000D@6=00000000E38400000000000000000000000000000000000000000000T7;i00000000@C\Z0000000000000000L4E7
00000000HV;o000000000000`E`gDRkmI4DE000000000000`\1d00004;=F00000000000000000000<6`0P;h=\U<LhcP000000000000000000000l;^P00000000
0000000000000000hEiI00000000X]fH000000000000000000000000000000000000000000000000ddB5`B\H00000000HeJJ00000000000000004BIb0000PPD5
DTF=000000000000000000000000000000000000dRR<00000000000000000000000000000000000000000000000000000000000000000000000000000000H:ZD
000000000000Y51@<;P7E16<00000000000000000<E20000dGHA000000000000@6P6XZ]Q@^RR0000H:K]<6?f000000000000000000000000<3L]hP99m0h@0000
0000000000000000000000004USZ8jK^Y4UC00000000000000000000000000000000000000000000TGLg<6UO\KGMDaNR0000000000000000hd710000\OW1l;N<
000000000000hKm20000`@\4000000000000000000000000TXHQLZhnlHkJ000000000000X64600000000lTcU8>7T000000000000PbE14FJ00000LKA:]4?40000
<?@?PYl20000000000000000000000000000`3:N000000000000000046:_00000000<mWW00000000000000000000L9_X00000000PE3k0000dI5F45kD@cBY0000
00000000e6J@0000<0N^000000000JiB\A0?000000000000000000000000000000004HcX00000000000000000000000000000000diEVLNO\000011bn00000000
XW@j000000000000PlWg00000000000000000000L6YE00000000<lIX0000000000000000dX3@0000000000000000H:4>4gB]000000000000000000008mb<`hAb
00008;EC00000000TSi;0000000000000000l4j700000000000000000000000000000000PKdZ000000000000000000000000PN=Fd;2?hRe60000000000000000
00000000`8\Y000000000000000000000000000000000000000000000000`8loP;k7l<FC92<<TScd00000000000000000000d@nIhOB1dd4PDXZoXif_00000000
00000000]2ZAD;JU0000@0dK000000004l3VLO3P00000000000000000000@;fMH=C>0000`140000000000000A5Pl0=O50000XXX:LRXm0000LiOB000000000000
0000000000000000`Nb000000000000000000000000000000000LmHM0000@0ZA0000m0M=0000000000000000TFV><1gc0gB@\1Tk000000000000000000000000
000000000000000000000000000000000000000000000000000000000000\Hl5<@<5000000000Ylk00000000dEW`000000000000000000000000000000000000
]5?3A6WL000000000000`6?50000<9i4000000000000000000000000000000000000000000000000000000000000000000000]\dlB6g00000000000000000000
4aD`000000000000000000000000000000000000H3JI]6]00000PGiG00000000000000000000<[3^00000000T0f>@;_;PTOJM4<l0000T2WPA4L^<4c5X>d`0000
H4Jil`OK000000000000000000000000e2Sb00000000d;A4000000000000H=cJA2EN<C1=D7S_00000000000000000000D>Z2H]7k00004S];000000004c[20000
000000000000D3kXT<>J<]GS0000000000000000000000000000``Sf<IJk000000000000000000004<9_000000000000000000004E1800000000000000000000
0000H]e5000000000000h;cB000000000000d;IG\WO2X=L@000000000000000000000000000000000000\DWP0000000013iZ00000000@6KR08aGhQ010000XklK
000000000000hkHi=3P@00000000000000000000000000000QhC8J:40000m4=S000000000X1E\\Q;000000000000000000000000000000000000000000000000
lbd:0000P;<k0000000000000jFA00000000L]780000000000000000000000000000`VZBXQd<4<6c000000000000dcIa<oEb0000000000Wf8>bX000000000000
0000000000000000000000000\\>0000DEDD0000000000000000000000008?ad0000labk0000000000008\@F0ef3000000000000000000000000\8mE0000`3Dm
00000000\?V20000000000000000000000000000000000000000000000000X_a00000000000000000000000000000000l3]CLE:J00000000XYh>U3UI00000000
\<jT\BVk0000000000000_]G0000000000000000000000000000hS8Ye6Dc0000000000000000<6CD<7UK0000000000000000000000000000000000000000DZWL
0`mL8BeK00000000deKX0000@VUXl`9:0000lbF200000000@bAH0000000000000000000000000000P_:3@=XD0000000000004N^k0000000000000000\kCFE3E2
000000000000000000000000@;4T0000E4e9000000000000000000000000\>41DC[>000000008[iZ00000000L9_E0000000000000000TV6i0000lPfO00000000
0000000000000000000000000000h9`@0000000000000000000000000000000000000000D77O00000000XlmX000000000000000000000UR2000000000000dT:V
000000000000000000000000000000000000000000000000lHfA0000@9;\00000000<?V_0000000000000000e3cK@T52U6mQ00000000lC]80000H3JS00000000
00000000D4HA00000000m6cR0000000000000000@;c`dETDI6V2000000000000DSgD000000000000000000000000000000000000000000000000000000000000
0]OY000000000000000000000000000000000000H[i:@9bD00000000000000000000000000000000000000000000000000000000000000000000000000000000
]6D90000DC]V`m=[\Q_f0000000000000000hF5W00000000@\H700000000000000000000000000000000000000000000PcEF0hZ_000000000000i4g>00000000
000000000000LG;]00000000000000000000000000000000H;n400000000000000000000000000000000000000000000<2FX0000Xg8`0000000000000000<RAK
000000000000000000000000000000000000\L1PXTehD5;l000000000000000000000000Q6Y`000000000000P3W<8H8U0000<d9OD^KW0000DN=o00000000d8Xe
000000000000@KhU000000000000000000000000000000000000000000000000000000000000000000000000PZQD000000000000\B;g00000000dYQP`YiDXm6m
000000000000PW`3934TI3?=00000000000000000000LV1;TBZ\000000000000dOXcP5iW<]\B0000\CKfP`090000000000000000000000000N5\0000T>C]<Ec0
0000000000000000P1:9E04K000000000000M5QS00000000HeGP0000l_[7M5Na0000000000000000000000000000U20n0000000000000000\CicLDjP`SUA0000
0000000000008=eS0000Tk3?0000H[Jl0000\dbc0000PRGO00000000l?`1000000000000000000000000e64m0000l=oA0000000000000000hZ0_h\AC`o@A0000
00000000000000000U\80000000000000000000000000000Hj5H000000000000Y0Z`00000000000000000000000000000000`ALU0000<V7Q0000PC>f00000000
Q42M0000000000000000000000000000000000000000<OJ>XmYi0000000000000000l6eIXNlC0000000000000O:`<ZaO`dQ80000000000000000LA6_0000@Q[5
000016`N000000000000000000000000000000000000000000000000000000000000d;HZ000000000000000000000000Ploe0000000000008BXQ00000]DT0000
0000000000000000dT6d000000000000HLHa@S<O000000000000U0\S0000L3Li000000000000PI_j00000000000000000000000000000000TI`S<f;CdXFK0000
Q1HP0000A5Hd\]42000000000000000000000000`QZk4NUB02hIPC39TV>I00000000000000000000000000000000P2M1@CJS000000000000@B@T000000000000
l\cNTD@S0000000000000000000000000000DlhA000000000000D3dMT[N:@dRc\UC[43@F@Z4e`S=^0000000000000000000042@3T_6W0000000000000000XPYe
@lA[00000000T?M>000000000000000000000000000000000000\?]c00000000000000000000000000000000000000000000`?HW0000HTRZ0000000000000000
0000<h\10000PZi=000000000000000000000000000000000000000000000000PUgCTeM[00000000000000000000000000000000T^^T0000Lbj8000000000000
000000000000H^<Y000000000000TG=N0000000000000000000000000000000000000000HnJ[\00>P\\j000000000000`:[\DYeW0000000000000000l9aa0000
000000000000a28Q00000000000000000000000000008N5L0000000000000000000000000000DLR994:c@1SV0000P3>o0000PB]44P:<00000000000000000000
0000000000000000Lc:UI6=H0000000000000000<acg0000000000000000000000008[bT0000000000000000Q4^S00000000000000000000000000000000P0?V
000000000000000000000000L=WE0000`TV[00008jEa0000h:Z5000000000000d17800000000000000000000000000000000dc4jD6V[H:ALL09I00000000Y6X?
000000000000`GPV0000]5>6DlJ_55S=0000DC\P0000000000000000000000000000DT3g000000000000E3Vm0000<CKW00000000000000000000M3da00000000
000000000000lVk7000000000000XWWM00000000000000000000dFZ784X1DP6Ka3fY00000000HPdc0@XZh\0l00000000000000000000000000000000HVdb0000
0000000000000000000000000000000000000000000000000000Dk0Md;ZJ0000000095JE00000000\4HRA0gG0000Lg@Yd3=4Pch_L<DF00000000000000000000
00000000LT>F000000000000000000000000000000000000H;US8?N=000000000000HVR:h^>d000000000000000000004X=Z00008Mi100000000000000000000
0000@MIP0000\E]=0\^O0OA@0000000000000000000000000000000000000000<=a30000XO;o\`Q^00000000P\bZ00000000000000000000@6Od00000000\GhN
00000000000089WAl;HIHBmc]2L200000000000000000000000000000000000000000000m5QF000000000000000000000000Hmi_000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000A50D0000A17>0000h\BRd7Nb00000000@>0K00000000000000004:Jn00000000
0000P<cn0000@i8W000000000000000000000000000000000000000000000000L5f80000000000000000000000000000000000000000l[m1000000004]UQ0000
0000000000008Vji0000000000000000000000000000X5`nLO@<Xm5k0000l1M800000000i32I0000000000000000i49YDIYcHS_k00000000\lab000000000000
000000000000X;>o<LlS000000000000lAVU0000000000000000\B<Z0000000000000000000000008I30Y6bh0000000000000000000000000000000000000000
@^;BXM3kPd8;HeUj00000000000000000000\7MDPhd`000000000000000000000000000000000000000080B>00000000`Q0SPlN>0ODR000000000000]0E50000
0000`=PR0]2@0000000000000000h\]K4UFD`0;700000000000000000000000000000WOo\h8U0000000000000000000052XlLM3L0000000000000000lAR:0000
00000000X:RY000000000000000000000000l\C>00000000`L5Z8POj0000000000000000000000000000\Q<E00000000d:=QTdY@`6mJ00000000000000000000
00000000000000000000000000000000TEZ[0000000000000000000000000000X^NdXhf`00000000e73k000000000000`VjZ0<cE0000000000000000hDCB0000
00008fjK00000000Dm0cY1=Y`j=k0000000000000000@io[8?dL00000000000000000000000000000000M0R9h3n00000A6AI@T<I00000000@:NnPJM^h;MN0000
000000000000000000000000e63c0000000000000000000000004em200000000000000000000000000000000000000000000hIC_0000000000000000XW=E0000
0000\;iH00004bT1000000000000000000000000000000000000000000000000<2:g00000000000000000000da:EDPK900000000000000008CYK000000000000
00000000000000000000000000000000000000000TIB=6K=000083jl000000000000000000000000h`C<0000HBn7000000000000D4^]T81[<On\X:cE0Y^>HG29
0000000000000000`1N@00000000000000000000\[mL0000H4AL00000000PO:A0000L>f]P?7400000000<]d[0000H>6W00000000<O\B0000000000008;ERDWMf
8P7b0000@6Re0000000000000000P?1600000000`LJZ0000000000000000000000000000000000000000000000000000\Jmd000000000000XdAdDGSa0000E5Fo
0000000000000000LaWE0000=6]@000000000000000000000000000000000000000000000000<?9F000000000000000000008;n>00000000000000000000Lj1Z
0000hPo`0000`d>3000000000000000000000000000000000000<]Ph0000000000004k:C000000000000000000000000000000000000000000000000H8E48R\c
00004MTY0000000000000000000000000000LdP3000000000000000000000000000000000000000000000000d=3K@CVG000000000000000000008TQW00000000
00000000000000000000L<LW00000000000000000000000000000000\;D7l@=@00000000000000000000000000000000000000004OXA00000000dX1U00000000
a6R:00004aP70000000000000000000000000000XS<l0000000000000000000000000000lkF70WGM0000H]dg0000000000000000000000000000000000000000
Xn@4@>ca0000000000000000P<gOXU0U0000000000000000DAl_@fE:000000000000\:hm000000000000000000000WeX00000000<T]>E0lF0000000000000000
000000000000d0iQ000000000000L=<l0000000000000000000000000000000000000000E2X_0000000000000000U1Bn000000004aAk0000T2IH000000000000
000000000000000000000000000000000000000000000000000000000000\QCP00000000000000000000PSoc0000DA;MdRBl00000000000000000000ddTZ0000
000000000000000000000000000047Q[00000000TTTm00004XL?00000000000000000000LKYQ00000000000000000000X;]6000000000000dHPh000000000000
00000000000000000000dWH^00000000000000000000X2CcH<[8`4be00000000000000000000000000008?V>@<7V00000000000000000000dH4@m2U300000000
0000000000000000XjM@000000000000000000008]8iT5VA00000000000000000000D6li000000000000lBe?0000D9b30000lNb?00000000l3_L<acJ0000`L3_
0000000000000000<[<10000000000000000000000000000@bg:0000a4<10000D4T8`QaW000000000000lF5K`]3gE2FOdFSn94QA0000dSMO0000000000000000
0000000000000000PI6l000000000000000000000000\f?fX[@T0000L<9600000000000000000000Di1400000000`iY2@F:O0000000000000000000000000000
HVlI00000000000000000000e1;FL:CF4:[10000000000000000lAcM00000000\BkE00000000L:KP07\fh9Qj0000000000000000000000000000000000000000
0000E6jI000000000000@2]m0000`1J>D9kh00000000000000000000dfGZ0000hBW_0000h@Km0000<<\70000000000000000<j;\000000000000\1FVLR>N0000
00000000000000000ADG<SnF0000Pd7S0000@@S20000`=TQ00000000000000008J\K0000@iOo00000000HRdN00000000Lnk4E6el0000<2Wj0000000000000000
00000000000000000000HZEYPANE00000000000000000000000000000000000000000000Xl6X00000000d4CUXXKM000000000000000000000000Q73Q00000000
00000000000000000000000000000000PRWF000000000000000000000000THLA0000@KiXP^X00mVX000000000000000000000000000000004OXR0000H^998gTW
lfBKE133000000000000000000000000lbNN00000000hM1k4MFf0000000000008E^=00000000000000000000TP^Pe1`[<]6I0000000000000000000000000000
DV5PDOoM00000000000000000000000000000000000000000000000000000000000000000000@X220000000000000000TYmd000000000000@UJS000000000000
000000004oN[\DKI000000000000TUcE000000008SY800000000Tf@50000T?ZR49h700000000h>=^4K25D[:5hl9000000000D4oOl<Nj0000HFLa000000000000
0000XH=^00000000000085\L00000000000000000000000000000000000000000000000005kP`_iH000000000000000000000000000000000000000000000000
0000000000000000hBQG0000000000000000@<?h00000000T>aG000000000000000000000000000000000000`Q\m000000000000000000000000000000000A:h
HCfK4OR<0000000000000000000000000000LiRnH;a14K]e00000000000000000000000000000000\QIR0000XY<g00000000000000000000<djAXOa2dcbR0000
000000000000`=Po0000Y0O<000000000000\A2D000000000000000000000l_c0000L3A``bFRddj_0000000000000000000000004@j600004bji000000000000
P6<m00000000T>O4\Y=B000000000000l;m>0000HK`f000000000000m1@`000000000000U3h700000000Y5UY\N;E0000000000000000000000000000D5bJ0000
`?9OL_f:00000000000000000000XbTL0000=2TYd7Ao0000a5@X000000000000000000000000000000000000000000000000hgh]Y4IJ<iUT0000000000000000
11nEPj`C00000000000000000000000000000000P;N^00000000dST40000000000000000000000000000D\nI0000PNM]0000000000000000lFAZldV;00000000
L8Mil@>]00000000000000000000000000000000<DaC=3BC0000i0l6\RL?00000000X2VK00000000\?UV8\iS56Z3000000000000000000000000I1H600000000
0000`U_800000000000000000^njD2I800000000000000000000000000000000000000000000000000000000@Hh<0000a4c8P]E0000000000000000000000000
0000000000000000000000000000T8L@00000000Dh<U0000\^P@00000000XB4B00000000I6[W0000000000000000000000000000lO9albNCXLd_0000`9VP0000
L[M9Xe4o000000004kPS00000000000000000000@a8a0000`MD84kWI<12]000000000=m:0000`G?Jl1cc13MI0000000000000000000000000000m19U00000000
00000000852>\8QM00000000000000000000000000004JYbhUMJ11aoY2Og000000000000000000000000dSl651lb000000000000000000000000000000000000
53S80000000000000000Db?9h6E>\X1d@J][hET1000000000000000000000000dN6<000000000000TH\B0000T>bfD_T7912c0000000000000000T3`900000000
lM;60000000000000000000000008\7]53g@8_VWdNZ@XojL000000000000H49M000000000000000000000000`i6@00000000000000000000@<Mk0000PAoo0000
0000000000000000DQTD00000000000000000000X>MB00000000Tj_`0000P0<k0000<K6J0000l1e7`A4I0Phn0000000000000000HKlb00000000000000000000
0000000000000000000091mh000000008iaf00000000`BD500000000000000000000hljE0000000000000000H6k\h3>T0000@haG0000000000000000<UkZ]5XU
000000000000`GP?0000HQCc8VZ400000000000000000000000000000000000000000000ll48D2E:000000000000000000000000000000000000000000000000
H0CK00000000LXGb<ZL1dbbP000000000000000000000000<Q724dN^I53o0000\NDh00000000000000000000000000000000000000000000XZdR000000000000
0000\bLe8<V^XfFb00000000000000000000000000000000H5VU0000000000000000000000008=if@[EP0000\PnS00000k]L<AS;000000000000000000000000
0000000000000000000014lD0JQ<00000000M5^88;`EPE_`00000000H][Y0000000000000000000000000000hd8N00000000000000000000E3]_0000@8I=hK7h
00000000000000000000a3XQ0000HQgU0000000000000000000000008k\j00000000`[A60000000000000000U2F\lT?o00000000000000000000000000000000
=5ZE00000000000000000000H>G004eR000000000000TF^Z0000000000000000H3MN000000000000000000000000000000000000HJ^=dJ_j0ec1\c?fHC1193IL
0000000000000000000000000000HCBYPDCR000000000000\DL[000000000000000000000000DcJ200000000\eAZ000000000000000000000000000000000000
000000000000000000000000`7:=DNB400000000000000000000@W_:000000000000TGUN0000000000000000000000000000000000000000lV`c0000<J720000
000000000000000000000000000000000000H5:;000000000000Y5AS00000000D0F>000000000000HT8?000000000000hYM;00000000P@9<XjKMQ1c>00000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2:WM0\:00000000
00000000000000000000000000000000L5L7000000000000X8Gb00000000a0;10000000000000000000000000000@CjN00000000=21UhPaL0000XL0F00000000
0000000000000000D5Go000000000000000000000000000000000000028?000000000000000000000000000000000000492[Lj>l0000000000008CXK0000I54<
40;d0000000000000000HPdT0000000000000000DL3J0000000000000000m6g@00000000`f1bli3b@>NC00000000000000000000I6C_0000P[=2000000000000
0000000000000000000000000000TIm8@T1j000000000000@MQP00000000D:MT0000LI]L0000000000000000HXno00000000<3XI000000000000h^MJ0000P2V`
000009_k<ifR000000000000H_E@000000000000000000000000000000000000lZWc00000000HljX00000P=o00000000D0W50000P2aU00000000444U00000000
H2Gn00000000000000000000000000000000HgCE@CWh000000000000HSdO<1Sb000000004Bdem6OR000000000000HY9gDmWn0000000000000000000000000000
TJWTE6]c000000000000Ha`Q0000000000000000H5AF00000000000000000000000000000000000000000000000000000000000000000000H<i4X5NA0000l?cS
0000T6IY\U5]00000000@08M000000000000DmBS000000000^oa000000000000000000000000HDn[0000000000000000000000000000hR^100000000TF^c0000
000000000000H3MZL=B200000000hAZ70000Tm6O0000000000000000000000000000\0g:<A^Z0000000000000000djh@0000X@Y9000000000000000000000000
00000000T^KJ0000`9V`00000000000000000000XQ?H46;90000000000000000000000000000dX3b00000000000000000000000000000000`1[i000000000000
0000000000000000dE`YhL<:0000000000008]@VTdok0000000000000000h>670000000000000000000000000000000000000000000000000000XlA500000000
00000000@mDRi4Y900000000000000000000000000000000000000000000000000000000000000000000U264000000000000@Bbk000000000000000000000000
0000000000000000000000000000000000000000e1P\00000000`0]I00000000P=>00000000000000000\D\30000000000000000000000000000000000000000
0000`n2k@<T2<WDWi3m60000000000000000000000000000lFfPH_9I@6P\<NeZ0000lHg600000000@K]R@;oC\>LbTQ:V90g`4<VN8S68000000000000U3@4hKh4
0000h1SoP7A40000000000000000`^62000000000000@GnB00000000000000000000000000000000Xi<M00000000<`2l80RP<TKf00000000`Q`^`]H^X:7F`]m:
Hd<`000000000000LC<2XWG;000000000000000000000000000000000000DGOW@i4_0000@;0500000000000000000000000000000000@S:c0000Xb=]4el_0000
\bkbL5Oc0000000000000000000000000000000000000000@5FX`mFb0000`^4m000000000000lMa^00000000<6LI00000000000000000000000000000000dTX>
0000d\ah84jLhO5D\TeP00000000M3I?I57Q000000000000l2]200000000000000000000dYo20000T^k=PF9MY35>i6n[000007RJ0000000000000000@OaGDR`D
@WbJ000000000000<46@\HMb000000000000hnL_\C>C0000HK;G000000000000076L\K;R00000000000012km@QHGPYg30000P;WUdaN?00000000`KQh00000000
00008Q?e0000l7HQ00000000000000000000000000008LDR000000004G5<4kD?PX2\0000000000000000HhlU0000000000000000000000000000000000000000
000000008<CKA6Sk00000000000000008@Q70000000000000000hEO100000000XX\TPjNX00000000XAKiQ2JI00000000LLcP000000000000000011:]`AK90000
hlXK0000PMa>Di_600000000000000000000m4oZ0000000000000000000000000000000000000000l6D?0000<[iN@7?H0000000000000000@`LY000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0780f5@00000000h[aT000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000Y3id00000000000000000000000000000000L>4@0000
000000000000000000000000000000000000Lie100000000000000000000000000000000000000000000000000000000P\l2Xa;j0000000000000000\DoD0000
00000000h0J\0000000000000000000000000000lFV10000000015I4000000000000000000000000X0eo000000000000000000000000dQYZ0000000000000000
00000000`Q[c000000000000TDJ9000000000000000000000000000000000000<O]H000000000Q^C]2TL000000000000I1Gi0000L1:Y0000000000008ibL0000
0000000000000000000000000000000000000000XRc58X=:00000000000000000000000000000000000000000000PRbX0000000000008`AA000000000000lNQP
PAN2000000000000000000000000000000000000\UgThFngPl?2000000000000000000000000000000000000H@HD\_Y60000P?Aa000000000000P33R00000000
0@hh00000000000000000000000000000000d;\HTU8[000000000000000000000000000000000000032:00000000\]TK000000000000X=;NL^<J00000000l>d0
000000000000@kgK0000000000000000000000000000\Ug500000000TAF`000000000000<AN[000000000000000000000000000000000000\On9000000000000
000009=O@^D100000000000000000000000000000000000000000000000000000000000000004f2j0000HLUG0000000000000000h]CKPNoS0000\0^GPo4\4SM>
DjIB00000000P8b_000000000000000000000000@eCH000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<D5@000000000000000000000000DB2I@N3^0000000000000000Dm^I80LJ000000000000<>]U000000000000000000000000000000000000
00008:go0000@0P?00000000H4lh0000`P@R0000`e1P8f`^00000000000000000000000000000000000000000000000000000000000000000000000000000000
I34700000h\W0000@kSZ0000000000000000000000000000PBKI00000000@02l00000000000000000000dIg9D\MTTBA50000000000000000`j3K0000dO2^0000
00000kXE00000000000000000000\5U@<GGl`lOF000049@>PYYO0000m2M<0000000000000000l5cG00000000h6Qk000000000000000000000000000000000000
0000d@ea0000000000000000000000000000T3`bh^>V00000000000000000000L=l_4Fe10000dI<;0000l2\SL4Be0000<:ZS0000di9PL48;4\]<dk[G00000000
00000000000000000NF=00000000l<`00000<<35\lFM00000000000000000000D4UoDP]L0000000000000000la<j00000000LLQ>i2S?HBi;0000000000000000
00000000PlZ]000000000000000000000000000000000000XgKGlj2K0000000000000000\E4[\Min572X0000000000000000000000000000d\HE000000000000
000000000000hU?B00008<md00000000000000000000000000000000000000000000000000000HQV000000000000U6VLDRab00000000000000000000X[@C0000
0Dd>00000000000000000000d@GB000000000000000000000000000000000000000000000000000000000000m5aJHS;K0000D:XP<@mK00000000000000000000
0000000000000000000000000000d;GZ00000000000000000000000000008dfh54gK00000]DB0000000000000000XWcA00000000A3;bH=H40E<800000?iT0000
X7o:4iRLM45@000000000000000000000000000000000000\Ik=42\E00000000000000000000000000000000000000000000000012W_000000000000000003bS
l^ES44jn0000000000000000000000000000d2g50000T[Td0000000000000000000000000000000000000000TKdj\UVc00000000000000000000<;Zm]4538bf5
0DE^<I@i000000000Q>F00000000LSJ500000000000000008JU60000000000000000@?^J<P=V4gLV0000000000000000hC\e0000`Cj10000L;;QD]Ge00000000
000000000000000000000000000000000000HDE9dC6CTKRK0000000000000000000000000000000000000000T5TP000000000000000000000000000000000000
h_g>00000000000000000000000000000000\1I;00000000000000000000000003D@dO[8Y3CZ0000000000000000dam9000000000000000000000000hW0\dKoZ
0000db\=TdN700000000\2NA0000000000000000000000000000hb4R0000000000000000XW>50000P5On00004EA]00004^Rk0ToR000000008AHC<NG\DEHc0000
000000000000000000000000000000000000000000000000000000000000XJoR000000000000000000000000000000000000H16j0000XJLdL_kE00000000dbJK
000000000000L=l80000l4n]`WW1D^PW`oCM0000000000000000LOBS00000000D1RR0000000000000000000000000000Ti1I0000000000000000000000000000
00000000h\>FDP]Cl@_M0000DUGb00000000TXdHLZ040000d02Q0000000000000000000000000000000000004Y]l00004FXG0000000000000000000000000000
00000000000000000000<W8O0000000000000R8l00000000TGEl0000@djPT`m300008c7I00000000000000000000000000000000000000000000000000000000
000000000000000000000H<>00000000H1fZ\1YW0000000000008kJV0000000000004Al400000000Tc;900000000l\Ki00000000000000000000000000000000
00000000000000000000000000000000000000000000@?Jk0000000000000000\19G0000\QR_0000000000000000000000000000La110000lMGk000000000000
0000000000000000HUcc0000HjMf000000000000T_4F@CG:00000000d6JO00000000016]<PnC000000000000000000000000000000000000@>=<000000000000
0000X8ca@L@400000000\`oI00004NTm00000000D<6@0000000000000A=h0000000000000000000000000000<fhY000000000000000000000000000000000000
00000000000000000000000000000000000000000000@YIl0000000000000000T9@`0000000000008FXS0000000000000000=6F@00000000l3\Y000000000000
000000000000000000000000`?7T000000000000000000000000000000000000000000000000000000000000000000000000000000000000`dcT0000000006Yh
000000000000000000000`QM00000000<]XQ0000000000000000000000000000000000000000TWF8000000000000000000000000000000000000000000000000
00004?nG0000000000000000`nTj000000000000000000000000000000000000DlBb0000000000000000L4YWTdEF0000l;8a4?W40000<VY1h<S?h6\O00000000
0000T8@[<BmN0000\7eV00000000LAW]0000000000000000PlS@000000000000H8_?0000000000000000000000000000h6G10000000013joa5d?000000000000
0000TBNL000000000000<H]O00008Bga0000000000000000000000000000000000000000000000000000E6SKLRHE0000`<Z;hjBe000000000000000000000000
000000000000T9`Q000000000000X4>Tl9c9TB38\T=W\jej0KQD0000T:cY0000000000000000000095<[00000000000000000000000000000000000000000000
<WT300000000000000000000000000000000000000000000000007;X00008UlID;JE0000hm_;T1C9DIUg0000000000000000000000000000DMHb00000000\U?l
0000H@nX000000000lJA00000000l>c6D4TK0000000000004FBGDh;_PSMl00000000000000008]l8000000000000000000000000000000000000DePX0000\J?6
0A59XEmW000000000000000000000000000000000000000000000000Hh\j000000000000000000000000000000000000000000000000000000000000LZ`\0000
0000H8@k000000000000l1=h0000`R5300004@`900000000`dRN0000dXP>d<_b000000008X6a0000000000000000`Mk[DPlkh\F:00000000\Toh0000D9ZN0000
A4H:d6J]0000hSJa0000000000000000000000000000@A\;<ZG<0nA[\]RdlfA000000000000000000000000000000000Dh6V000000000000PN:Y000000000000
0000DSM]00000000000000000000<oN00000000000000000T3m7@GDP0000000000004`TG000000000000000000000000dSl]0000000000000000000000000000
\Cb@00000000HG^U0000000000000000@VhZ0000000000000000000000000000000000000000`Q2f0000@W6C000000008LPA0000000000000000000000000000
4h^20000L3Mf00000000hPQk00000000]5?g0000000000000000000000000000000000000000A60Y4i?O00000000000000000000lMC4<Cn60000000000000000
00000000000000000000Tc^R@87;PCXoE1XE000000000000000000000000dlcF00000000<@3R00000000000004ML\IlD00000000<6;f4\mG0000000000000000
0000000000000000000048@200000000Td;:00000000Hl2700000000lV`C0000000000000000DG8d000000004<G>00000000LPFR00000000lm:b0000Lhm048GC
H=5a000000000000@58DhY]G00000000000000000000i4S[0000000000000000\Ci:0000000000000000`ZCn0eDU0000000000000000000000000000Hf_10000
0000000000000000000000000000\`O4PmOT@XTWPWd=000000000000`L_e00000000000000000000h[TNlm8Q00000000T4M`0bYj0000000040CYQ6If00000000
0IXH00000000hPF@000000000000000000000000@0\P0XAP00008Y_i00000000000000000000TV0Od3g\HBdD000000000000DIWS00000000<O]X0000`o_10000
000000000000000000000000000000000000000000000000Y4JW00000000000000000000000000000000000000000000000000000000000000000000TH9f0000
00000000000000000000\7d1DnZ^00000000000000000000DkS80000h?Qe000000000000000000000000000000000000dZTd00008?`\00000000`<[f00000000
00000000000000000000000084g>00000000000000000000000000000000]5[BLdOS0000000000000000000000000000000014eVH<iC0000<^Un00000000@BoO
000000000000`<5R0000000000000000LU8D0000000000000000000000000000hXEd0000000000000000000000004m:S00000000000000000YXH8>aa@A^Q0000
00000000`X]j0000lISn0000L0oSXE1J000000000000X3mT00000000000000004<=U000000000000d=3800000000000000000000000009?cLYBM000000000000
000000000000000000000F:f000000000000d]Z40000000000000000lQfc000000000000]1gZ000000000000000000000000000000008A3]000000000000@Xic
00000000000000000000000000000000000000000000000000000000000000000000XV?^0000<lTD\S`;L3N20000000000000000000000000000000000000000
0000l\if<>]`0000000046Y]`5=8000000000000h95PHjj015L3HXH000000000\4[80000000000000000000000000>NS000000000000000000000000@f8j0000
0000U2]P000000000000<:U700008U9Cd_\@LdI[0000000000000000000000000000000000000000000000000000LPe4X>5100000000Td5[X_V><jVH00000000
0000h>77<m@A000000000000<Eb:00000000`Nhi0000`SX4LTfZ@c2Am4gU0000000000000000000000000000HRHTP\3Z00000LaN498W0000000000000000`S<^
4Ej4@[hOd6>j8D^N00000000000000000000`5nE0000000000000000Y4j]00000000000000004>GPl8a60000000000000000\75d4<Ca@C6bTWgm000000000000
0000000000000000<d?C\AZl00004]Qh00000000@3]d03gMhBl:0000h^3N0000U3j10000\jaNXNjI000000000000DQkJ<FGOd]YTdjW;00004XcYe4>G00000000
000000000000T63<lbEHL5OI0000000000000000000000000000000000000000@<YP0000000000000000000000000000`WLh0000000000000000`C5A00000000
<WQb00008\4@i1j2`G>m0000XHc90SJKXeR800000000dJXe000000000000000000000000l>lO00000000T\j;l>P@00004<2K0000000000000000000000000000
000000000000Phje00000000<kXV4hfI000000000000XC_L00000000000000000000lldH0000<<mF0000<W3APl<S00000000000000000000Dm9H000000000000
0000000000000XB?00000000\39C`>4PLQA900000000\hV70000L=2E00000000000000000000`?I]0000i3<Y0000a5@b0000T[f@000000000000000000000000
00000000000000000000000000000000H7hW00000000000000004f0>0000hMTF00000000L0J;0P?g0R4V0000`_;lL6\n00000000000000000000000000000000
00000000000000008K4Yh8GT@XgMdYiUL]N693KFT7PJ0000000000000000000000000000Pb62000000000000PUF4000000000000000000000000000000000000
0000l>`C\UVQ\ZJal;OgPWL?PSV;0000000000000000000000000000000000000000000000004Q6b00000000\LC[000000000000000000000000000000000000
hX`K000083f?d<ji000000000000000000000000000000000000000000000000000000000000000000000000P5]U000000000000000000000000000000000000
HC[f@0d4dUfa0000l?NSlD084?=o8S[c00000000L5X<0000@8Fo0000000000000000000000000000000000000000<FIM0000<FAi00000000000000000000h=02
000000000000`;@>XYQ700000000h4kYD?d`0000\0;U@nB=000000000000000000000000000000000000\?]O00000000lnh>000000000000000000000000M47o
41oUPmC1000000000000000000000000l3ijX3n@DEFP00000000000000000000lYKg00000000000000000000000000000000`8]M0000000000000000hOWP0000
00000000@m]10000@AjW0000000000000000Ho]hP;PR4MX\XVVO00000000000000000000P9]H`]9k0000\18j4AJ90000M46T0000000000000000000000000000
000000000000h1]]00000000000000000000Dn^3000000000000000000000000000000000000HMnD000000000000000000000000000000000000000000000000
00000000000000000000000000000000dC\A0000000000000QQX0000000000000000000000000000000000000;GI000000000000H9V=00000000000000000000
00000000000000000000000000000000000000000000000000000000Pj::00008KSc000000000000T[BF00000000`Y2X00000000000000000000000000000000
0000000000000000000000008R8\00000V1i00000000000000000000000000000000000000000000000000000000hM[R<2IV000000000000\198000000000000
0000lQSk0000XST[000000000000`c_AHM`:000000000000000000000000DV_OHUd30000000000000000TM7=000000000000000000000000000000000000dME\
00000000DGBK000000000JX=Hi8B0000000000000000000000000000000000000000000000000000d@cj0000HHD^0000HPcE0000i1h[]3IYLA<Pi66D\@8HdC<U
`MjI0000000000000000HCg3@L0j00000000000000000000H7jdL?XKDDVmX\0000000000000000000000T2Jf0000000000000000000000000000\>B@00000000
00000000lXjI00000_0R4IW9000000000000000000000000000000000000PH5l\aCThCRl000000000000000000000000000000000000i26n0000000000000000
e5590000000000000000hYk@0000000000000000dC;R000000000000475700000000dWamL5;bP;Sg4@d>0000000000000000000000000000000000000000<f9P
00000000d2SR000000000000000000000000000000000000h@WB0000000000000000dG>;0000000000000000000000000000XNH`000000000000000000000000
0000TcQm\RnMPZNJ000040C<0000000000000000000000000000000000000000000000000000000000000000000000000000TYGCA72e0000<cU?000000000La\
XM=h4[KDY6iY00000000HLYZ00000000L?QFlF8M00004`@I0000000000000000Y5m_0000000000000000TPCc0000XSh;\M:]HY4^000000000000000000000000
`N<R0000lZ9=H^fM00000000Lk;O000000000000HVnV0000@3J>0000PM\10000000000000000000009bg0000000000000000T:Ca00000000DZi_000000000000
000000000000X@a?000000000000`EgK00000000XVOdX7:m0000000000000000000000000000000000000000000013l<00000000000000000000000000000000
0000000000000000000000000000000000000000d7h4XPSL000000000000000000000000000000000000000000000000000000000000000000000000`[b40000
000000004Q1c0000000000000000U24Ze1:D00000000LQ]700000000A4=F000000000000H;4D000000000000l04^000000000000000000000000000000000000
0000Te]8PGj20000000000000000000000000000000000000000DZ0F0000000000000000000000000000000000000000<57`0000000000000000000000000000
00000000H\`?00000000L4?U0000000000000000L;SE@mHc00000000000000000000]1Pi000000000000e4Qa00000000150j0000Tni3=2Ib0000000000000000
PkXg00000000000000000000d?FeTT_:0000000000000000000000000000L_le0000000000000000`eH@0000PB[o0000hbRd0000hF_500000000000000000000
\<Fi4LZ[00000000000000000000hL@Q00000000000000000000d>Qe00000000000000000000000000000000000000000000000000000000000000000000`Q2Y
TkSI0000000013jb000000000000000000000000d\R`000000000000<=jG00000000000000000000000000008=0\00000000000000000000<@3=HN8C00000000
00000000\0nG0000\Rk500000000\J;mhlCS000000000000000000000000000000000000@89b0000T45a<>X700004RFZLi@V00000000=2;O`J:o8Hbj0000lCR_
D6Hg`]j1I5FU00008Cf^0000e1][000000000000<g1cPFg4i3P6\NF`0000000000000000<4f0hNBITcH500000000Pd6<E4dlPaJn000000000000000000000000
0000\L_U0000000000000000T1>6\R1F000000000000hKY200000000000000000000000000000000000000000000@Ca4lKcG0000000000000000000000000000
000000000000000000000000X;e10000000000000000L5I]000000000000dbSX=5W[00000000000000000000000000000000l;;l000000000000lOZc00000000
0000000000000000000000000000lWf80000LdEO0000E3@^dIC4Tf^C0000P59<0000\8Pc0000h::e00000000000000000000HR[0000000000000000000000000
00000000D\]`000000000000lF:Da41Y\S;?00000000000000000000Tj=Z=5kA0000000000000CUCl0\3T>FVH]:a000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004hmE0000000000000000<\Qn000000000000
0000D;2M000000000000H^8g00000000D2c=55Q90000000000000000XC:_000000000000000000000EoG000000000000PLG?0000000000000000000000000000
00000000000000000000<AiH000000000000000000000000000000000000000000000000`=lQ00000000000000000000000000000000000000000000HCMA0000
0000000000000000000000000000PN>VA2bP00000000000000000000T1PCd[150000P?KRhG:G00000000000000000000000000000YTRH_Q1000000000000HSaW
00000000\7]bTTW>Dh[`00000000LlS1000000000000l8?3000000000000\7`60000HDIZ00000000000000000000000000000000LX9AdT?`0000000000000000
0000000000000000000000000000000000000000000000000000A0l`00000000XC7J0000H7N;000000000000000000000000TVBI0000d<a[\VXX000000000000
000000000000`IIl0000000000000000L@U>0000X?hO\_b?00000:iS<>]k0000000041JZ000000000000lN2i000000000000000000000000LeL^lW9:00000000
000000000000000000000000000000000000dKUSM3LFPAKL000000000000000000000000000000000000000000000000<cf@00000000P>e90000<g2:00000000
0000000000000000000000000000Tbhk`ikb0000000000000000l81P0000hRN=h:5\0000000000000000lElW00000000hH4jhH?2000000000000D1C^0000`O7S
0000PQTY00000000@<IC000000000000000000004hLa<^JYA6J3000000008SE^0000000000000000000000000000000000000Lbh000000000000000000000000
000000008CmA]735000000000000000000000000000000000000000000000000HVn9000000004KHH00008I3b00000000000000000000l4cPT^1]000000000000
000000000000DIe4PLUZ<ZD[hc@Y00000JHV00000000PUZ;000000000000T63J000000000000HHbB0000LJJe00000000E2E7a1JZ00000000@<Y^0000T^6e0000
0000000000000000H]H:000000000000=5HJ4HNQ00000000`HYP00000000@0=i00000000000000000000000000000000`4h3@XJN000000000000hNkX00000000
0000000000000000d_1G00000000@8KI00000000`5KN00000000T[B<0000llW000000000XLEg0000<g^`l?A10000000000000000`<1F00000000dMFP0000<<l:
0000hI@8<al4000000000000000000000000000000000000000000000000000000000000<n`E000j000000000000\?W^0000l6>J0000000000000F9:00000000
00000000D7WA00000000000000000000a1iRE59f0000000000000000000000000000E2k1Y3AE0000000000000000XaVhD;4c\3g7e6db00000000Df\V00000000
0000DF>W00000000\IkJ0000i2320000d0510000000000000000000000004Qmm00000000000000000000THkVd0[<4KVe000000000000P[<fPX7c000000000000
0000HXac0000h:UfdN=3PQ@\dh0]XAYO8G3c0000lR9<0E5Pe2Hf<Eo3000000000000000000004F9i00000000d3>H000000000000000000000000000000000000
000000000000000000000000000000000000@C[1PIfH00000000000000000000hjIb000000000000000000000000000000000000000000000000000000000000
000000000000000000000000HUooPelN00000000000000000000000000000000000000000000\2_7=4EK@7>d00000000LPimXQo`00000000000000000000@8R0
0000hLMQ000000000000h_fo0000000000000000<Q@M00000000L6Mid9fA0000000000000000HIDU000000000000000000000000XfCA00000000000000000000
000000000000DWUbTP=E0000lRg3DT?BTkA=54Ehdd9h00000000`1>E44`=000000000000HW>_00000000000000000000`0oo000000000000l161l>=MlYL8Db^=
LEb^44<OL?4l00000000@W:200000000000000000000000000000000000000000000`[G60000000000000000LQim000000000000000000000000000000000000
55DV0000<?nc000000000000`Me_0000000000000000000000000000La<M4l:H000000000000L1Ha000002oi00000000000000000000000000008IJ]8hZ=0000
000000000000000000000000000000000000l[a:PT5k00000000000000000000X=kR000000000000000000000000h1^X0000000000004IJ6D\JR000000000000
00000000000000000000m6lg000000000000000000000000\NJN00000000000000000000000000000000000000000000@JcQ4Ma0DM7NDY3B000000000o8f0000
00000000<0;FPJR>00000000DCo=h<_G000000000000000000000000]62I0000000016LZ000000000000I47U0000000000000C3c000000000000XP2;00000000
<3^Q0000\_@M0000DP0F000000000000000000008S<20000000000000000L@<^X2<F0Lg40000000000000000925:000000000000\WM4X96b000000000000dk@f
000000000000000000000000000000000000\[k9PccG00000000000000008A28H2CG\HCmHOAaLmMY0000D4N]<]Yf42YM00000000000000000000000000000000
LSAK\7MV0000000000000000000000000Q7ddAQHd@bl00000000000000000000`Yh18f2]000040DI00000000`9HY0000<7Kj09eQ00000000P9ea00000000<_NF
00000000d]oX0000000000000000\A4=000000000000\IQP0000DFSC00000000000000000000l6^C000000000000@a`6T=99000000000000D5ME000000008\Fh
00000000hZWA0000000000000000000000000000000000000000000000000000000000000000l^I`0000<JGk00000000D^Pn0000000000004`6DXe1;00000000
000000000000000000000000lSfj0000HdmlXBB6dVH1000000008hoi00004b1:<=]T0000@M1<0000000000000000000000000000000000000000000000000000
0000m2C800000000000000008BVEhHWcU71H00000000L?0j00000000000000000000`6@o@nKC0000000000000000\bVM00000000000000000000000000000000
0000lI\G000000000000D77[00000000hb?LTE?m0000000000000000000000000000000000000000000000000000H6fK00000000000000000000ll0HHY4<0000
TAh6`Bo^dFWYTIfk000000000000000000000000000000000000DmlX00000000=0K40000DTGP00000000000000000000000000000000HSZ;\lfH000000000000
0000l2bo0000000000000000000000000000000000004C9>00000000000000000000di`m000000000000000000004LjDh19VD6D4hGZ70000000000000000<BfC
0000000000000000000000000000000000000cFm0000lC9H0A[YDLTh0000000000000000000000004d?T00000000000000000000000000000000000000000000
hSNbP1]O<AaK0000<HSS000000004gmX00000000000000000000000000000000000000000000000048cS000000000000000000008AMPhlAH00000000L:`E0000
000000000000P5T600000000000000000000E3?g0000TDAY0000000000000000`3<E0000T:g\000000000000000000000000DWeg000000000000000000000000
`97bD9kFhK=R8i=Em6aU000000000000P;22000000000000000000000000000000000000dTXo0000hld70000P@e=lGQW00000000\h^K00000000000000000000
000000000000000000000000Po_S0000000000004mG30000000000000000000000000000TC2@0000`UD6hDT7`4@Wd]Ea00000000000000008dRn000000000000
00000l5G00000000000000000000@DR\000000000000dS7>0000``WgTChl0000D4LAl\m700000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2F=0000000000000000000000000000@4P=0000U22e00000000hKDB000051kn000000000000000000000000
0000000000000000000000000000<Qcl`iF<000000000000000000000000000000000J4S000000000000PJb_<;c2I4\:000000000000000000000000TJ2E0000
0000Hn;b00008LP[0000PP5V00000000XSjM000000000000000000000000@LF8HI4ME15i0Laj000000000000H;?ZlCDJLFQK0000000000000000000000000000
0000000000000000`?S@4H_L0000000000000000000000000000LYUV0000000000000000P=8\000000000000l>0X`MNh0000000000000000I52a000000000000
0000000000000000LR0:hRSV00000T`Y000000000000<Rd?0000\MQ@0000000000004_LC00000000]1f30000D7I\000000000000000000000000000000000000
0000000000000000lH?>T=I[0000000000000000`EA?00000CHG\ggQ@1Ml0000hEG\0000000000000000000054K4000000004AFC000002oZ0000000000000000
00000000000000000000d`<O0000Hi0F0000dh;?000000000000000000Hh0000<f@L0000000000000000hDU@000000000000000000000000E2HF8:M=\K2WY2Uc
Q5ZR0000XXQ@00000000@L<ld1cDlKYb000000004Ek200000000000000000000l=dKTW\X00000000D?YZ00000000000000000000<@YU00000000000000000000
hM<M0000000000000000000000000000000000000000000000008KLI0000l9XI0000<7D<DJQT000000000000000000000000000000]^L;ne<QK2<VCJ00000000
LZVL]4O40oG40000TX;fd=OO0000000003PV`<0;000000000000000000000000000054eF0000dRn>0000000000000000i5LZ0000000052@b0000000000000000
00000000000000000000000000000?aT0000d7Y;0000000000000000000000000000000088Q`\HNi000000000000000005eR0000000000000000000000000000
0000`\\00000000000000000000000000000000000000000@hc^0000L4]R0000000000000000000000000000000000000000000053WG0000P=bP]1m2]59Y0000
LWIO0000LMjk00004fcb000000000000@ZBCd]nfPM2O000000000000000000000000000000000000@Snk00000000000000000000000000000000000000000000
000000000000000000000HjF00000000XRPV\P7A0000000000000000000000000000h?96<F^;4RZ_dYn6DQbY000000000000000000000000000000000000d\1<
e03o000000000000000000004:BA=6Hc0000dePK00000000000001n;DHo10000D^5:83VE000000000000000000000000000000000000000000000000LISAlZ7R
00000000HF67000000000000@C^m00000000000000000000<G=20000LWWB0000TB1n00008aPR00000Ff30njQ00000000XgUKhZ>@0000LRFK0000T4Z>0000@LJ=
00004f2700000000000081oK0000000000000000000000000000000000000000000000000000000000000000l6JBLLW?h8S60000000000000000000000000000
0000000000000000000000000000I5?@HTEc00000000000000000000000000000000000000000000000000000000l]Oh00000000000000000000000048\gD]<N
00000000`DIkPM9=a2dg0000000000004=A=000000000000<AnL00000000000000000000U2VS00004L37dCf8`<^CL_Toi0PF0000d?3Z00000000h74[0000h1o_
000000000000000000000000\YAGT4OQXOLL0000000000000000000000008?Y70000@ja]000000000XE00000000000000000000000000000000000000000@<7n
000000000000000000000000`1R756mA00000000000000000Xji00000000Tl]b00000000i5j]0000`_OU00000000000000000000000000000000000000000000
0000000000000000XTI_00000000000000000000000000000000000000000000dO1Md<e5000000000000000000000000000000000000<A1]@_Z^0000H^cX0000
000000000000000000000000000000000000DCBg00000000Y5AF4<?Yh<`Q0i[o4[2n00000000\A<?HkimdM_04mY300000000hBSm0000dbe`Y3Bc000000000000
0000l^aI0000XOKk0000000000000000HR`RHYbj0000D:H[]1FR0000000000000000000000000000d8n\0=f98QG;000000000000000000000000H@Hi\Yjd0000
0000000000000000\EP\0g=M000000000000000000000000000000000000000000000000000000000000`9Ho@T]`0000DCe0TFiQhHHg8AeDHRmn4EkW\ZP411MX
00000f<Z00000000000000000000000000000000\CJ`000000000000PE9@00000000dQ3B`eUW00000000dEIn919?H:m:M2EXT?ThdDh?00000000PjA]00004E>_
XNL@l1d^l9SY00000000000000000000L;Dj0000He_>0000hNDGXK5m0000lL43000000000j>K0000000000000000000000000000000000000000000000000000
Q5T:000000000000000000000000000000000000000000008_E[P<nC<HX[HdVl0000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000l?jQ0000000000004khH0000000000000000DfR1000000000000E3?]00000000
00000000\W;AhncQ0000TJ310000000000000000lKc7U0Rk0000Do@]0000000000000000000000000000h1U\lP;\m1D;000000000000L6e80Hif000000000000
00000000000000000000000000000000@@`l8fPS00000000Lc`6dBHD00000000000000000000@HGm000000000000000000000000d^3^Ld5d0000000000000000
00000000M6Af00000000000000000000000000000000000000000000000000000000d][iXk[X@81?00008ORR0c^5ljL>00000000`ES400000000000000000000
0000<\W^00000000XT`100000000T0SKm1X500000000@L<GLEOf000000000000000000000000000000000000000000000000000000000000<W3T000000000000
0000000000000000000000000000<eb^00000000000000000000000000000000000000000000hNM100000000`5@klUdC00000000E23f000000000dDhH<NJlYBo
0000000000000000XDA00000000000000000000000000000hUOe00000000D_m[0000000000000000`19j\KaTM0^F0000`589000000000000HXBO000000000000
0000000000000000000046ST00000000DZ6X8jH`0000T;I^00000000<Y0\00000000000000000000L>i[0000000000000000000000000000000000000000hOnI
0000000000004C]c00000000l@Y`0000X>ES0000Td?m000000000000\FDn<ZOc0000LSaeL]n000000Q7QhV=IM2J\000000000000000000000000000000000000
0000000000000000000000008WD100000000000000000000HX130000000000000000000000000000HJP\0000000081a^\KK:l]FI000000000000000000000000
DOl8DP1i00000000`G^n000000000000000000000000D4I>PDbf`FQ^000000000000\jh]8;oVTI:P000043;jdIIbX_d400000000000000000000\XaR`SSY0000
00000000hb]nhHZ8TVT:000000000000L8gg00000000@KG600000000000000000000000000000000d9U[000042W_02iB0000000003IR0000000000000000`?Zb
000000000000lmSELIS5000000000000`^OF0000XI4>00000000`XkQ000000000000X5G80000<mMi00000000@]Ko\IBY0000000000000000<CJE000000000000
4^Af0000000000000000000000000000000000000000000008g3000000000000`Hd9000000000000<V7;LD4@00000000000000004`CM0000l6J5000000000000
0000000000000000`8c:0000000000000000000000004=NS<2DS00004G>SdGK[0000000000000000000000000000]5gH0000000000000000000000000000\6G>
00000000\>Q[U3gZ0000000000000000000000000000000000000000000000000000T:>T8JjK0000DX7200000000HmGBe3HRA5=OXmch000000000000\]`R0000
0000000000000000T8im000000000000lG:c00000000HT\^0<;CDPgm0000`JdG000000000000000000000000Y6^P0J^F45_<@F7b0KbfhG:900000000l;jJ0000
0000<E@mH^R;00000000<=od00000000i6820000000000000000\Udg0000000000000000<lHI0000djlM0000<5g80000000096S^<ebK00000000000000000000
HYhL0000000000000000000000000000000000008b;900000000000000000000Dl`IDTBmA00?00000000Y1ED000000000000000000000000d3<7<@L=00000000
00000000DZ0Q4eS=0000@Dfi0000`;3e000000000000ln\Cd97A0000000000000000000000000000000000008?8A`Dg^hYTa0000000000000000000000008PYD
PlbU`FZg000000000000000000000000000000000000dFK>XCcXY1Ri0000ll`o0000h?JKLPK[000000000000lSKH0000000000000000\NQ@0000000000000000
<MZ000000000i08b0000000000000000000000000000000000000000000000000000PGD=hONF000000000000L3mE@;;FA1LN0000H6@F00000000000000000000
A3RX00000000P4_3`:fTDbPg00000000000000000000000000000000000000000000\ZUWP[]^000000000000HIHm0000000000000000\nWaHY1Bd<;UhF1S0Tc7
0000000000000000000000000000\4]nDJeWld>L000000000000000000000000000000000000DFF>`mkF0000PHLM0Uf8dgmk00000000@I@N0000<A>E0000<kN@
<ec_0000A1f@0000l[cT8n[:DA36m240df[b000000000000d7V=00000000@AEjDIf7000000000000000000000000T>ZQ00000000000000000000000000000000
4Gjn000000000000000000000000TH6FdlU7HP]U000000000000000000000000000000008Vj40000000000000000000000000000000000008n@Si2CX00000000
00000000000000004QS=000000000000l:O:00000000@8bETLo00000000000004\D0I3Z5I1\\@VFB000000000000000000000000XHTe0000000000000000`2BZ
0000`LX[D7IL00000000<4630000PDm70000000000000000000000000000000000000000000000000000lM];000000000000000000000000hD?D000000000000
0000Q4H]000000000000000000000000TENR00004e]`0000l4oZ00004NmG000000000000000000000000000000000000000000000000i3[a0000000000000000
0000000000000000000000000000`NnZ0cF40000000000000000`0MlD[HI00000000\:_PI5FH0000000000000000000000000000000000000=Ej8D1C00000000
000000000000000000004cPR0a1U0000<=7j000000000000\jBR000000000000PJfi0000<F>M<fS>PBGD00000000000000000000DH1000000000483o00000000
000000000000XK1?00000000HTaE13OO0000000000000000000000000000000000000000000000008MKT00000000LT>X8K2I0000000000000000000000000000
00000000000000000000000000000000e5A`000000000000<?;4TX:24\N5@;e@LN6NHS1`000092XBPO@T000000000000l[lB0000000000000000000000000000
U5Lg`ABO@BV<0000T3Wc0000000000000000506Y00000000<V4000000;G8`URmh9?80000l\nj000000000000000000000000\0^\0000hV=T000000000000PGN^
00000AZJ50IQ00000000i5``0000000000000000\INT<^7^`73;=4Mn0000000000000000000000008SQZd]oI00000000\iMK000000000000I43M000000000000
0000000000000000L6[IThoA0000000000000000000000000000000000000000000000000TcF0000\RPJ00000000L0nWDEUc000053lI000000000000L0i]0000
00000000000000000000P=QT0000000000000000P\oX00000000000000000000L55?000000000000`I\e00000000`14A00000000000000000000dD2O00000000
8WMU8]HF8jMS00000000L9hH0000H8keX?:i000000000000000000000000000000000000<e4V`@[e000000000000000000000000L>AA40@U00000000dR6F\Nc0
0000DCY?HX2@0000000000000000M0:U00000000<W9W0000000000000000PTf@d6RR000000000000000000000]1KI3AR0G;0llm20000000000004La@00000000
00000000<ZLBXVV>0000000000000000\5h20000`8`50000000000000000000000000000000000000000000000000000000000000000h>MR\`EB000000000000
00000000X90^00000000XmJo00000000000000000000000000008I4000000000000000000000d@I:0000000000000000000000000000X<3B0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`BDP@ER0lC3o@S]nhX4C\Y@n00000000PN]E000000000000d2Pi000000000000
000009WPlM2l00000000000000000000000000000000M6?E`>\=000000000000000000000000\;WC00000000dY];000000000000\Un^d6B\4UY@hVeY00000000
0000<TGd0000XFL>0000<F>C0000<TVG0000000000000000000000000000000000000000000000000000000000000000TSCo0000000000000000000000000000
000000000000@XIR@Y]UQ3\G000000000000000000000000\O^a0000000000000000A4U6000000000000000000008KT[@ZTX000000000000000000000000DSQK
000000000000000000000000`U1Y000000000000Y3A800000000l3mc\`F80000HI`700000000000000000000dfA[0000000000000000000000004BaQ`5104XDS
000000000000000000000000000000000000i08F00000000TN[?00000000000000000000XRGC0000LA2\0000@nge0000000000000000`UMV0000000000000000
U5WH00000000000000000000lMTeD;Am4@Wj000000000000hPC24=Gf0000XH^900000000l7BM0000000000000000000000000000000000000000H?LK00000000
00A3`BJ@0000H\dH00000000000000000000Hlk>000000000000X?Bc0000PJ`Oh7H<00008>nPH1@A`ZloXOY8<be>0000000000000000dLG^0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000\Qom000000000000000000000000000000000000d]jB0000000000000000
00000000=0NK00000000d_GChPDY00000000000000000000000000000000000000000000000000000_YOLYe300000000000000004B]H00000000P2cH00000000
000000000000\Wh;0000`DnD000000000000000000000000TDaP0000`W;cHMS0L_m@00000U7^0MaL00000000526a00000000Hgg<000000000000<Q8]TPeV0000
00000000000000000000P6dhLhFC8]6;00008jLm000000000000000000000000000000000000l2^K@>l=00000000000000000000000000000000000000000000
0000X<T;00000000000000000000LdLF000000000000000000000000000000000000L>:0LAkY00000000000000000000XY7f0000HX7D@MRcP^>2000000000000
0000000000000000`_<c0000LPWn000000000000000000000000000000000000000000000000000000000000000000000000TmAA8L;_00000000\53D00000000
000000000000<>b10000000000000000<jgJ000000000000DEEmPLOVT38ZT@SE000000000000<^jS0000000000000000<F@mXYT3000000000000000000000000
00000000000000000000000000000000d8IJ000000000000Pc<:0000000000000000T=nX00000000`nA?000000000000000000000000000000004Q[K0000DRlc
00000000000000000000M1B5000000008o\n000000000000000000000000000000000000000000000000dRDQ00000000`mC@`m4i000000000000000000000000
4@<j000000000000000000000000@H2Y00000000i1T300000000`40P0000000000000000XQ8o@\5TD=KR8EhD000000000000000000000000000000004BOHU6KM
0000d1hS000000008=LgXV\>8iBj0000000000000000DGDa0000`L4i00000000HC^80000000000000000Hfg[0000000000000000`[Mi00000000T4BB0000hKkF
00000000HDcG000000000000<=D600000000<Ceg0000ligP0000PE9eP9^O4`8_00004<dP00000000X?CS00000000000000000000L6EdlWVH0000P>oZ<dAO0000
hVI=00000000000000000000LOLn53K90000000000000000\UHE0000000000000000dZYV00000000`5N]000000000000XgV;00004NG?00000000000000000000
0000000000000000PHM3PPA1000000000000<VOL00000000000000000000000000000000000000000000000042<200000000U6160000000094ic0000lKm=0000
L?TN00000000\S0h00000000000000000000h]kT`ihn0000000000000mU8lDiM000000000000XCl4000000000000<GCV0000dB3H000000000000000000000000
000000000000000000000000X:m]0gDUPke;0>k500000000000000000000X0b[HA69@F8l0aQj0000000000008_LZ000000000000000000000000000000000000
L4R1=3eU00000000d8mn000000000000<R@fm46k0000000000000000000000000000000000000000000000000000XZMT000000000000000000000000L1Hn0000
\Di:<j;MlYmWPkl3000000000000\kH40000TPc300000?OU0000LcN800000000000000000000000000000000XXin000000000000@<];00000000DfnN0000<E[>
0000000000000000A2`R00000000000000000000l@kR<VSm000000000000PME@0000000000000000L3=L0000000000000YWU00000000X6ZR0000000000000000
00000000hZ[T0000L0>T00000000DH^J0000000000000000\49e`>:B0000000000008oXg0000dln80000<j4h0000]4Gc00000000H1Ra00000000000000000000
lSGBhl1W000000000000000000000000\0:@0000\UoQa2k`0000000000000000000000000000000000000000lJO=000000000000Dd:e`4[N0000`[@e00000000
000000000000000000000000000000000000<>me91TZ0000000000000000Li:>0000Td33000000000000000000000000000000000000I5g>`LQL00000000D\6@
H1_G0000000000000000PifCX[<@000000000000X==c0000Xe;I0000<=0MD^fd0000000000000000h0[J000000000000T@[8lmJM000000000000000000000000
00000000X[Q98K0o0BC;]3j;m4kd00000000DDBW0000000000000000PGnPTgAeDDDfLjW_DkQ100000000000000000000000000000000@3X30000000000000000
000000000000000000000000000000000000000000000000000000000000HNOK0000I53b`5;W0000XNnm000000000000000000000000@LYM0000000000000000
000000000000000000000000000000000000L555000000000000P_nO0000000000000000000000000000000093f90000000000000000Ti_k0000000000000000
00000000000000000000000055A90000\BG50000000000000000000000000000000000000000000000000000D1]odR6[0000\:E1000000000000000000000000
00000000000000000000000000000000000000000000LiDc@Z:G00004XHA0000i44fT30e0lmE\HS_00000000d\a:`ecF0000TTnTLU<9E23Y0000h8Rk00000000
000000000000d8jf00000000D>:Q0000000000000000000000000000000000000000A4MN00000NP>000000000000`5P@00000000000000000000U2f[a67H0000
000000000000LLKnlD?V00000000T0Ji0000000000000000000000000000000000000000lIah0000dP3P`6<A0000000000000000000000000000000000000000
00000000Dkj>000000000000<1OU0000000000008eg200000000000000000000`Dl]`Jl5d`=700000000000000000000HQKTPN1m4lcW00000000000000000000
0000LL570000000000000000000000008HEg0000000000000000000000000000000000000>AW0000HDY6<VN=\;bHXikOI2hL0000000000000000000000000000
00000000000000000000000000000000000000000000TO@o0000000000000000\\2L000000000000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000lQ>`00000000L2UX00000000000000000000l56o0000461I0000<lgM0000I4Sh000000008K0A0000
0000000000000000000000008W:d00000000Diei00000000000000000000dUFd00004Meo`NRm0000H6L[P9dK000000000000XBVPLCOR`@2ElHXG0VoB03he0000
000000000000@ZJ@000000004KF?\PU:LalK0000000000000000000000000000<0UhT]<<000000000000Xc;P00000@:6a5]^`=k60000hPAZ00000000<ED70000
DR^F`IKI00000000000000000000000000000000L926TRIX000000000000000000000000e6QV00000000=1OB0000000000004SYE00000000hc76I4@L00000000
00000000000000000CRQ0000000000000000000000000000000000000000000000000000000000000000HHET00000000000000000000PiGo00000000H49W0000
000000000000LPBf000000000000XBBJ000000000000000000000000H1UK0000000000000000D5>Odnb7000000000000000000008Z>2hj5YM0PbX:Co00000000
46jB000000000000L0c000000000PPeE00000000HaZ300000000000000000000000000000000000000000000000000000000000000000000l3l300008U4L0000
000000000000`SH70000@G@O8[fe0000000000000000`]9BX2ji00000000000000000000000000000000XBUg0000000000008:V4Dai1000000000000L;VP4IaY
HfNd0000000000000000000000000000@^dZHHAam4Ti8Jb@00000000HBhE0000hmKa00000000l;CEHhN>DBTS0000\k6`0000H5F40000d\Z_0000000000000000
0000PG4?000000000000000000000000000000000000000000000000A4;W00000000E0T^00000000000014goH6B?0000<42W0000000000000000000000000000
0000h?R4@da?4Lc[8NO:XY?:000000000LCB0000000000000000000000000000h=@kdHZe00000000000000000000000000000000000000000000000000000000
000000000000000000000000djl^000000000000000000000000lcLh0:mK000000000000000000000000000000000000000000000000LRgX0000000000000000
0000hSbc000000008E\bd3EQ0000000000000000`6\^00000000000000000000`1AT8=LK00000000`MhE0000000000000000D2e000000000000000000AeU@g[m
000004Vf00008YZA4=P6LZ;Le4LN`7Dl0000000000000000000000000000000000000000`;M50fFDL5MP0000000000000000000000000000L54\hdld00000000
00000000000000000000\<\k0000XGAU00000000\7`[P\;>0000PWk0LZN5h`Ji000000000000P@KK@BF?<U8m0bR0000000000000000000000000000000000000
D[c6\\@Ye5:V000000000000000000000000@>G@0000L[8h000000000e7C000000000000000000000000<iZA000000000000@T7j00000000L<7_000000000000
0000000000004m@_00000000LF13D?<iTb:Ol]Hk0000<hHN000000000000000000000000000000000000000000000000000000000000l?3D000000000000DU3?
0000000054i9Y4k70000000000000000DZ3C000000000000000000000000L51g0000000000000000000000000000TOUa00000000000000000000000000000000
000000000000000000004f3705l700000000000000000000l<n30000\o\0000000000000e3V@000000000000000000000000P0mA0000@>DQXAj>00000000LChX
0000000000000000000000000000`=:H0TSZ000000000000h8T<81;1P:LB0000000000000000000000000000l5id000000000000X87bDiL50000lXjYhYOjdaSc
0000000000000000000000000000000000000000000000000000000000000000L8`[M21bhG?;0000\5gN00000EEA`F=60000<hoT000000000000000053;H0000
00000000000000000000\hnl0000lM\k000000000000000000000000000000000000000000000000`kDT000000000000lIbd0000000000000000d[mA00008ND3
U3GI0000TJMl0000e45M000000000000000000000000000000000000000000000000000000000000@Xb30000000000000000TLPn000000000000@=[b00000000
000000000000lA8>ha3_12eA00000000`1g@l1;AE2cWXeSZ0000000000000000000000008och0000000000000000X6ia0000X3OchbH5lN7:PB;VI3G9h=Z@]35^
0000000000000000@1ke\LU5000000000000@Shn00000000i6`k000000000000d7C;000000000000000000000000000000000000000000000000000000000000
00000000XX;YQ6i2L4NJ00000:b2A765000000000000\K;`000000000000\G7E`G^E000081^@0000000000000000000000000000<]lF00000000000000000000
00000000000000000000000012\80000000000000000U5bh00000000T0ZL00000000000000000000PQ\D0000000087T1000000000000DR7<lZ7b000000000000
L[LS0000T=N70000<4ac000000000000000000000000000000000000000000000000000000000000L1m400000000TKKI0IY?`J6100000000000000000000HD8U
TcG@0000X8kV0000000000000000000000000000D04P0000000000000000l]:Q0000000000000000lIQ206nN`Je?0000000000000000dQ8K0CNT00000000=2^n
00000000llVR000000000000`0E;000000000000000000004I9g00000000000000000000000000000000000000000000000000000000`SLn00000000LB=`0000
0000\CYW00000000DKQP0000H:JJ0000D74F00000000a4iF00000000000000000000000000000000`XM@\ljk0000000000008dIB000000000000E6Z@00000000
DTkm0000H;E`0000\V?L0000000000000000000000000000\9M^0000000000000000l7O3`NcS4Oh7000000000000000000000000X]NW00000000T?Pc00000000
X]Z@00000000000000000000L<I4000000000000000000000000000000000000l0eR0000P4LO000000000000hWPM8El9h:LeHh16@JRi00000000h5ESDC\60000
00000000T@9]`PE_ThIG000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2?C00000000000000000000
00000000d<0Z000000000000PF[l0000`HWR`m2R@mo[0000D4=XX8b7LIPM00000000dj[Y000000000000]0X^000000000000000000000000`7A`000000000000
00000000T_WH0000<=VA0000000000000000000000000000000000000000TQdG0000hMdM00000000U5h?0000<`U?000000000000000000000000000000000000
000000000000000000000000\iTL0000@2ma000000000000`SUm@jcYi6c8ThP60000HI7d0000000000000000<[g600000000000000000000\nB_000000000000
86eV47@0A4o30000000000000000000000000000@o?3000000000000000000000000TlXo0000Q0a4@@N000008RNY0000I2bC0000000000000000000000000000
00000000000000000000000000000000lnSI0000000000000000000000000000Lg=d00000000000000000GS=ToT90000<ijb8g[EL5OYPX6R0000000000000000
8Pbd000000000000DL1E@0G>00000000TVf7000000000000TA6F<GbHm6DV0000000000000000000000000000000000000000@34j0jneDXglXK>B000000000000
000000000000l7Gh00000000000000000000T5j`U6@I0000dLbH00000000000000000000`TWo@dUH0000000000000000000000000]5]0000000000008iT6A2iB
000000000000000000000000L89k8WCU4^n9X?a700000000l]S\000000000000000000000000\>KU0000h\8i0000000000000000000000000000000000000000
00000000000000000000000000000000hAIM`fCi00000000Tml;<63f0000000000000000000000000000000000000000D[^MA2\jX?aF0000<AM_000000000000
0000\I_4D6?@000000008j^^0000000000000000000000000000TB?I8RAd0000000000004LCn00000000000000000000e5;=000000000000000080@50000a12S
00000000000000000000000000000000000000000000000000000000lN1G00000000<Qdj0000@MHXhJ1G0000m4G20000PjfjH`hT0000I3@T0000000000000000
d\J200000000XZk600000000000000000KbD0000000000000000\^5IP4Xn0000XO?M000000000000`2[YlJZ<51aU0000000000000000d^<h0000000000000000
0000000000000000000000000000000000000000@eW<000000000000000000000000000000000000000000000000000000000000XA9000000000000000000000
000000000000l:;Gh[hoL<o1000000008K0^0000`oKO8[eO00000000000000000000000000000000000000000000<f;n00000000000000000000000000000000
0000LlEkTY^P00000000000000000000`0m\000000000000000000000000000080YD0DF;heIND3\K0000XCag00000000000000000000TMP[0000000000000000
<^SDhT9k000000000000000000008lUH0000LI;j000000000000000000000000000000000000000000000000000000000000000000000000E29kTIiN4k<;0000
l2dK\E:o00000000000000000000U0WJ000000000000000000000000HP;3<0FM811h`60YhSAY8f8UQ0ba0000dDeD0000ldKkhj@_0000lnS90000A3><00000000
X=Dn0000000000000000000000000000000000000000PhRe0000000000000000000000000000`lLO00000000\D164OV5PnNP000000000000HOBCDB<I`_nhQ55F
00000000d@_;0000000000000000LJP;0000000000000000\CP=X[_=00000000@LC4HXRn00000000dNAU]4`=HVl7`=aTHd3TT`\0114N00000000000000000000
00000000000000000000000000004cIH0000000000000000lk3YXRUL00000000000000000000000000000000XHFJ0000@=DEPJ?XP;CP06n<Pgb300000000D[79
<[Ll000000000000P=iW00000000000000000000\m?C000000000000000000000000000000000000000000000000000000008bWo000000000000000044>50000
TeH[00000000000000000000000000000000=0c400004>V6LjFa`=JB000000000000lQH[Tdhh00000000<3V`0000000000000000\F`n00000000000000000000
0000000053KV00000000000000008TQf00000000000000000000Dj]00000\NIE0000Lo6cdP:V@mi3H:_@000000008oA@0000dJS50000000000000000LH7b0000
000000000000L0\AY5b;0000\I__00000000000000000000000000000000XTo2XWQ90000000000000000000000000000000000000000000000000000\hXi0000
0000000000000000TMJAXSD[00000000000000000000000000000000<`?C\ROM=67e00000000<>?:0000000000008Jh[00004jDEXLGn00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000004kaY00000000000000000000000000000000000000000000000000000000
0000X46Nl?2=000000000000000000000000\2?c00000000000000000000000000000000hJ;]TIgl00000000000000000000\anF00000000000000000000P\OO
0000000000000000X5e3000000000000000000000UPO00000F`80000\j8V=68E00000000dHC]hE;QTHNE0000000000008@DODJ8lPZef00000000dJNjPK2g0000
0000hA8W00000000000000000000000000000000000000000000000000000000<;UA0000<2Yh0000000000000000L]`c00000000H8^a000012jB`H[Y00000000
00000000000000000000000000000000@e\0D0\n0Ae400000000dF0cXW=T00000000000000000000hKif0000000087Q=000001h1dNEIP]nXe4@l000000000000
000000000000PFfA00000000D?oSPc@D000000000000000000000000000000000000X8n=\<\[lWKe00000000000000000000XWbe000000000000000000000000
TUh]00000000]5Vh00000000000000000000000000000000000000000000LLmo0000000000000000<>1me6kC00000000000000000000Db1dHC`C0X^P00000000
I3X^000000000000XBLB0000@EfM0000000000000000000000008^mB\lj40000@iSAH131TGhm\GjA]6bB00000000000000000000000000000000\95:0000P>2J
0000h2M?0000000000000000000000000000000084H400000000@4:T000000000000\RkGTXP^`S1E0000000000000000XDf3XM7mM0mbP51]0000000000000000
00000000TR2a000000000000d;f=0000000000000000000096PR0000HZ@@<I=_00000000000000000000000000000000X;ld0000000000000000000000000000
\[CH00000000000000000000P4dYXAaA00000000000000000000LT3PP_O:00000000000000000000<Ch?0000000000000000000000000000HfDK000000000000
00000000Y27QTc<d00000000000000000000000056@<@i\hXTaaDU0@0000000000000000000000000000000000000000000000004Lm1D>TC000000004a;I0000
0000PIK`4`V600000000`:7[XY91000000000000000000000000Q1^[0000000000000000Pbi4Xdc2@H]?E00KXoEF000000000000000000000000000000000000
00000000000000000000hF?O<e^700000000000000000000a5TZ0000000000000000XXLi000000000000000000000000000000000000h>94000000000000X3Xo
00000000000000004a_B`gdL\]X?@LZk0000D@ngTR=M000000000000L7YW00000000000000000000000000000000l<Pi0000000010T2000000000000T2?0i4j3
00000000000000000000865?000000000000]3]?02h<PZ^^000000000000000000000000dP4E@\Oo00000000000000000000P^6D4^:<00000000<[\Y00000000
0000000000000000LUW500000000000000008oF>000000000000de>A00000000000000000000000000000C@R<RV@000000000000000000000000000000000000
00000000000000000000XIL00TYk00000000000000008a5Y\WhI0000000000008in=00000000000000000000DfkTA6P500000000000000000000@\P800000000
LK>j00000000\7Ogd\la0000000000000000000000000000000000000000D`M0000000000000dadDdG:U00000000000000000000000000000000000000000000
lWVc0000A0O[0000000000000000000000000000000000000000000000000000Xn=Y0000DcNX0000<`JR00000000000000000000h`d@0000000000000000Dc\X
00000000l<TG00000000000000000000H`ThTfD^D6[TL^[M0000000000000000@jE20000000000008C;F000000000000T7mK000000004Hj50000000000000000
00000000dSSIL17mT]R<000000000000000000000000L@VA4WIB00000000000000000000D1@b`4fG0000\;IR92?N000000000e4A000000000000000000000000
0000000000000000000051@10000000000000000000000000000000000000000HN<aH_H@000000000000\m=J00000000dE>L0000@h2Dh@D=000000000000h\o<
0000`2S900000000000000000000d@ZL00000000000000000000000000004PLka38A000000000000P;Wf000000000000`VgE00000000PSZhP8=<H?kEdj9Z0000
00000000PN\?X<FV00000000TYOX000000000000L1CKHj4@0000LA3OlSglHRZO00000000\l7m00000000`Xi9<YodX=_I4GkA000000000000000000000000@7QL
\c[I000000000000000000000000lBah0000000000000000000000000000lNiT00000000000000000000dRm@0000000000000000000000000000000000000000
0000Xl6m0000PGWF0000DX?D4aM500000000@Y?j00008jX`0000`T>k0000000000000000000000000000000000000000000000000000000000000000h9oe0000
000000000000TC?jE4bK=58Al00\D\lIdIJA00000000000000000000000000004H]d\U]R00000000000000000000000000000000000000000000000000000O^E
0000@WSa0000000000000000lJlG0000LQ8700000000000000000000000000000000000000000000PmD:XJWC<oa4000000000000000000000000000000000000
000000000000hANoXYDL0000T=\a92KO0000000000000000000000000000000000000000<NaP0000T`a8TmJ1@0h000000000`8Nf8[3:00000000000000000000
000000000000000000000000000000000000<`md00000000L52Y000000000000H8h;00000000000000000000000000004dGP<<W@93jH00000000000000000000
0000000000000000000000000000000000000000000000000000@:N\000000000000XKIU4gMB0000HU=CT`KO00000000lYCe00000000dlBS0000@?LA00000000
000000000000000000000000h:<700000000HQ<U0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d7Zg00000000000000000000000000000000\@PQ<R>;`:`2deL<000040H=HUR>000000000000000000000000000000000000000000000000d?j:hjb=
@gcM00000000000000000000Y4H00000000000000000@ohVhAW=00000000000000000000d3N>0000000000000000000000000000PIYJ00000000000095@l0000
00000g1P00000000000000000000]4cX0000000044iV000000000000D[JO000000000000000053_C0000L;38Xhc<0000dne<0000000000000000000000000000
00008Ahg000000000000T??o0000000000000000000002BB000000000000h?eN0NNA00000000X=Y`HSXA000000000000000000004B<lXBU]]26Dl7[50HeA8]]9
000000000000@1AeD`Q:00000000000000000000lZfQDcmHlD>00000000000000000000000000000000000000000dD[=00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hG<70000000000000000000000004@c_0000000000000000000000000OmH4SFO
00000000E1Kd000000000000lb0i00000000000000000000D83PdFEU00000000P8Sa00000000TPd?`0mN000000000000000000000000H?_OHDY@0000\akg0000
0000000000000000\@gP0000000000000000\Jc@HP71`[ek000000000000000000000000000000000000000000000000h2J5dW0O0000000000000000m4=90000
000000000G_k0000000000000000000000000000PGOn00004WXg0000d<lH000000000000P>N400000000dQ`F00000000000000000000@Jh<0000000000000000
dZYI0000dXbD00000000000000000000000000000000000000000000000000000000@3B10000000000000000dJg80000000000000000i5=B0000000000000000
0000L:5500000000000081O`000000000000\>_<8E`C83<b000000000000000000000000H<ER000000008F[300000000l5fN8QJO000000000000000000000000
000000000000000000000000H3;WPIG]a5K?000000000000HS5B00008G0X00000000XLMB0000=2b`0000`X<Am3EV00000`^g00004eK00000=6if000000000000
0000H9GM000000000000h@Sa@M\AhWgG000000000000000000000000@6`J00000000000000000000XS3QH3YgX?^?0000000000000000000000000000H?F:0000
00000000P];oT\7P000000000000000000000000000000000000000000000000LXGS000000000000000000000000000000000000000000000000000000000000
\CEBT394000000000000P>2i\P`7TZj<8\2oQ6Lg0000000000000000DLeQ0000lN:F=3=i0000000000000000000000000000@C2K0000dS>Z4R`l0HZU00000000
0000X<kA000000000000<Y[AXfmV000000000000000000000000XQGI00000000<LSY0000000000000H56000000000000d8Y\00008l@d000002f900000000lAo;
0000XKZ4`CR4m3eH00000000000000000000D2b_00000000000000000000PA>Y83`I4O1A0_5k0000000000000000000000000000000000000000HkCl\Id@h9=l
0000\KBC00000000DT^UdS6EQ0o@H[jP0000000000000000000000000000\NLQDS??h_Bk0000000000000000000000008j7016GC0000Hged0000000000000000
0000TH\Y0000<5[]000000000000000000000000Tcno\nQ800000000000000000000000000000000HIVm00000000lSc346mkT[WR00000000X<2adjT@HTRC0000
0000H`RV0000L2OS0000000000000000HL>m000000000000000000000000000000000000l2Bh0000dXdY0000000000000000PHcH000000000000000000000000
dXmX0000000000008G3I000000000000000000000000X3odP<[W\B;FXVMY0000<DNc000000000?f>D?ei0000H:Pd00000000000000000000hHmZ000000000000
=1NB000000004EL9\cSj0000000000000000000000000000000000000000000000000000000000000000P;LM<TA[00000000D`WM00008LhO0000000000000000
000000000000DR<6h]iQ0000000000000000\M5N00000000000000000000<6<O00000000000000000000\c7T0000l68M00000000P\=V00000000000000000:QJ
0000000000000000`Z8<000001@S<ll5000016?o00000000000000000000000000000000l6;U<4>@0Tbi000000000000T:5B4l:;<mo?00000000000000000000
T6710hNh00000000000000000000000000000cZ[000000000000000000008[aE0000000000000000TlPA00000000000000000000L4VV<LnF8[W_000000000000
000000000Wa[00000000000000000000000000000000H=]cd6V9h2MOU5co00000000000000000000deLM0000000000008bVe00000000000000000000<iI60000
0000\M8<0000`WARTb4;0000@lLm00000000000000000000000000000000D3WI@S?^00000000000000000000000000000000000000000000000000000000<Z<5
haGm00000000000000000000U64P00000000L5X20000000000000000000000000000000000004JVZD9BQ00000000000000000000`flY00000000000000000000
0000\?ii<a8L0000L7K8hIfZ8KMPPi61LOc0M1e60000000000000000000000000000e5\XPoBQ000000000000<OK2DRGie2RUHD39Lo;g00000000000000000000
00000000000000000000\il=]2ea000000000000PL\n000000000>9H00000000000000000000lLK700004a8;000000000000U4Pd00000000000000000000D1bc
\m9W00000000P4O\Pl\^TcoQ000000000000000000000000000000000000000000000000Y4ck0000000000000000U6^@00000LYe000000000000000000000000
0000000000004d[\<4H^00000000\]dC000000000000P4GeHEn=h\??0000000093YK000000000000000000000000TN1ZPMfb0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000@lgc000000000000000000000DXO00000000000000000000000000000000000000000000
000000000000000000000000`jiV0000`Oce00000000\3Qb@;Lg000000000000Y1Zb0000dPAK00000000000000000000L;V_LoWW000000000000@3f2LI<ea4FX
d:ch0000E31O`IkW8UAF00000000000000000000lQ>S<Y]1Pi<60000000000000000000000000000XJgn0000T\2100000000<k=mPgeB`giR000000000000`QW1
HALehOW@0000000000000000000000008[KnH^>;000000008Y;K8NCb0000P@P:8E`N0000<hRK0000000081Z0E3NbTQHmA3C0000000000000000000000000=5H0
00000000`li400000000PHAJ95?J0000000000000000000000000000DZOT0000h:jP00000000000000000lkb000000000000000000000000XS0Ih[5g@`0NL[9j
8[Ge000000000000000000000000000000000000Q0kEA3J_dLff0000000000000000000000000000\7NN@E8mhnIV000000000000000000000000000000000000
00000000M6MQ0000T7m90000000000000000000000000000000000000000@RUXQ31BT<XB00000000000000000000lK3X\h]700000000LM_k0000000000000000
0^A00000LJ_E0000000000000000H79d0000<aIU0000H2Hi000000000000000000000000PY@H00000000000000000000HF1cm1I0XJ[e00000000000000000000
00000000PgPO0000LQ5?<WRC000000000000000000000000000000000000822f00000000000000000Tn<00000000XRf1000000000000PJ5G0000000000000000
00000000000000000000DS7k0000000000000000000000000000000000000000000000000000000000000E4m11IC<TW053LV0000000000000000XQ7?00000000
0000000000000000000000000000]1JM0000000000000000l265<BB^000000000000000000000000000000000000000000000000`H780000000043Q>0000Tf_F
@TEA0000<j2i00000000000000000HHNP@1HD6_A<A`^0000000000000000000000000000DV;M0000000000004B?h000000000_2SdBDe<TYNa0lS000000000000
00000000000000000000<[GO0000000056IO4P<h00000000000000000000000000000000000000000000D@FjPT`?P4JP00000000000000000000000000000000
0000dNKS000000000000`odi000000000000000000000000hD3F00000000@FA7hIHNHTP?lf100000lY6:P3aS@amP8n9L00000000000000000000000000000000
000000008`4I000000000000000000000000H>f34OeL0X_F000000004VK<0000U4be4Od50000@RHgde<Y00000000HE_G000000000000H2`SdG_[PMGZ95hi0000
00008iE2Hn6_000000000000000049cKl_B:00000000000000000000000000000000P[4d0000000000000000000000000000`=<WHHG4Da\o52MS000000000000
\im60000000000000000000052nE000000000000Dc440000e5N>000000000000000000000000000000000000000000000000000000000000XDn5000000000000
0000`_^g00008FoZ0000T\\K0000`8gV0000XQji000000000000Xi5`000000000000Q5Bk00000000\nYe0000\^2RE3A\0000DZHg0jk=00000000000000000000
00000000Ph:>PJOf00000000000000004C:odTRm8b7TLh`[000000000000XA5n000000000000000000000000000000000000000000000000Tdj4000000000000
0000T1XN0000TOKY000000000000000000000000000000000000P50<0000`HIW000000000000000000000000@Gon00000000`GB28Kk7<X5R0000L\X_00000000
00000000D\Ak00000000D4nm=6C3h_M1i2^a000000000000000000000000XiK^0oUO8Q[WL`\OE1BH8]cB8KZ[534G00000000hAlOLHJd00000000h09W00000000
hPBA0000000000000000hbfa0000000000000000dD<XLRm^0000T5>88AhV@H]10000m65g00000000000000000000@Fj500000000000000000000000000000000
0000000000000000\k>d000000000000000000000000000000000000000000000000l51;00000000\Q3]00000000000000000000000000000000000000000000
000000000000000000000000h];a00008L8U0000`@aP000000000000000000000000000000000000<hTb00000000000000000000@Y:Z0000PF07000000000000
DPkQ0000X]TZ0000X2;g8H>W\XUWd<BkhieM4E22@\:I0000000087AQ000000000000000000000000000000000000000000000000000000000000000000000000
0000lA5G000042RO`EBcH[[^l1LC\J>70@>1dheL`j1:Hm]c0000U1HF00000000000000000000000000000000000000000000<h2_000000000000000000000000
0000000000000000000000000000000085Q100004D6j000000000000<lEME3CJ00000000000000000000000000000000000000000000000000000000\K=j0000
00000000000000000000000000000000P0UX0000000000000000Tm7`0000000000000000000000000000DT@f0000000000000000000000000000000000000000
00000000000000000000X8F30000I5Xe0000U1dP0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TMDO000000000000H;dH0000e5Qm0000T>i400000000<3II000000000MDZ0000a4f600000000l?VMDF_\000000000000T:DE0000000000008jGk0000`K^N
00000000000000000000000000000000XKSD0000000046HLTX;3PIDd`^Qd\i_IHa]JdOgL00000000000000000D1h0000000000000000000000000000l2Ug0000
000000000000HFFmP;2e000000000000000000000000T5Cl00000000000000000000P<oR000000000000Hg3EP43nh;m200000000dkJ600000000000000000000
000000000000000000000000<ZDk0000000000000000Xcbk00000000000000000000DEcA0000000000000000XgKd000000000000000000000000XDF[00000000
0000000000000000000000000000lFG;000000000000000000004EAKLNgKhQcB00000000000000000000000000000000000000000000000000000000DMId`;ma
00008PL\0000DenB00000000000000000000000000000000LV<T0000HXhR000056Ue00000000`k9a000000000000PJVm8QDB0000Pmm800000000000000000000
000000000WE000000000L:0W000000000000000000000000000000000000000000000000A1WB000000000000d>3a0000000000000000000000000000T5fCd1id
0000db3I0000000000008CMK000000008SPW8BCNLIPA00000000000000000000000000000000P3o2hC7o00000000E2=300000000000000000000000000000000
000000000000PS2[0000P@XI0000000000000000000000000000000000000000P<RM00008Gel00000000000000000000000000000000@3IolY6iDihA00000000
00004T<Z95<N0000LP;l00000000000000000000<[<M00000@@]L0RB`Df\00000V@0X@AB000042NP`>3800000000000000008@<A0000Pl?T0000000000000000
0000<>II000000000000P1B60JHcD<nT000000000000lo;NL27:0000000000000000000000000000<RNj000000000000<la>0000000000000000h:4R00000000
0000000000000000000000000000000000000000000000000000000000000000a6`^0000lbe1d03:00000000000045a@0000000000000000000000000000HHFf
0000000000000000000000000000000000000000000000000000dOQ300000@SW\A@80000000000000000<\^7T?Se00000000000000000000DC`R00000000@>Y_
d1T=00000000HT@A00000000dhY<X5jm00000000000000000000000000000000@Q1C000000000000`LVB`V@X0000\2<\00000000000000000000@_k000000000
0000H_N_00000000@:3Y0000000000000000PCBK00000000XX9100000000000000000000000000000000000000000000000000000000000000000000PVSR0000
000000000000DA6k0000\2eC000000000000000000000000T^IM0000000003_40000000000000000l4b400000000H=^b00000000@E:7<e63DGV7Q5mO00000000
0000Hi[GI5;Z00000000000000000000000006[?hRKMT?`O`b`e0000000000000000XYd9P>Y9000000000000XT>8000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Xoo80000000000000000000000000000000000000000000000008>5>
0000PGWY00000000L[E@<9g<0000000000000000@MLNPW^V00000000dIYY000000000000dgFBe5k7Y6QC00000000000000000000000000000000000000000000
0000E6k]0000000000000000000000000000T95]0000000000000000@fF7T[MC000000000000D]_6000000000000000000000000000000000000000000000000
00000000000000000000h7OG000000004?N2<\8500000000000000000000<`lZ000000000000000000000000000000000000000000000000lP1Fl4J[00000000
0000000000004QUh0000<jYS00004Q9a000000000000LK:G00000000000000000000P7ZJ00000000000000000000000000000000dVHa`eJ50000000000000000
h6jWX9SHTc3I000000000000A5]kdY0800000000\B;60000000000000000000000000000000000000000000000000000000000000000e3O\0000\S;300000000
000000000000000000000000hXUg`9NF`]Sg@3ee0000000000000000000000000000Difn0000000000000000000000000000000000000000000000004[_\0000
0000000000000000000000000000DOoB000000000000<lNM00000000000000000000d25ELN\ZhM7^00000000dK4c0000D29L00000000hCmc4nOX00000000DCco
L]k406cC42ff000000008=NcPYI60000000000000000X6k6\`G9la3100000000PD?20000<4=b0000<fZW00000000000000000000X\\YDOE[0000DADf00000000
00000000\XnI00000000000000000000000000000000@QYI000000000000POj=00008l66000000000000@ko70000000000000000000000000000000000000000
0000TfJ30000dH[M4jJO0000hR5P00008jH<m4OG00000000000004\[0000000000000000<4F60000000000000000000000008LZ>i4X800000000000000000000
0000000000000000`[R_000000000000000000000000000000000000000000000000000090`<POcD000000000000Dn^U\YLI00000000000000000000@AM6\0fM
0000000000000000000000000000000000000000hD2m0000T>nnPLRU4YNV8SU`0000HiA=LFBf0000000000000000000000000000dTLS00000000000000000000
00000000000000000000HE=P00008EjC00000000Y2N000000000000000000000\_J4d[h_0000DQFM00000000LD[]hLVh4D\k<fBf00000000000000000000@DAD
Llej0000DE3;d5HBhRCNLkHE0000000000000000LWnHl0lK00000000000000000000A5Wh00000000X>>X00000000@k^P00000000000000000000000000000000
0000000000000000000000000000dMd`<@UVD@8X00000000000000000000000000000000TVU@<>?F@naI0000000000000000DE8L000000000000000000000000
000000000000<]9Y0000m1i800000000000000000000\S8hhXQm000000000000000000000000000000000000000000000000000000000000000000000000h89T
D@Bb000000000000XDMh0000`=7X0000lKbT0000000000000000<>5Z000000000000000000000000000000000000Hn6F000000000000000000004gO]4jGG0000
00000000DRX\000000000000000000000000000000000000000000004M`U000000000000000000000000@`=RLkGN<goe00000000hN_MD8NM0000000000000000
0000000000000000Hj3:0000d]Cn<3SB0000000000000000000000000000lNBo`3[ELk_?00000000000000000000`JL70000i0LK0000Pc9`000000000<610000
00000000000000004kbm000049jE0000000000000000000000000000000000000000000000000000`^D<0@RO0000000000000000000000000000000000000000
00000I?h00000000000000000000000000004Q_E00000000`7`HXW30DN7HXE=[00000000000000000000X@@8l?;jDk>MHMZd0000Xa@A00000000000000000000
000000000000000000000000000000000000a2IB00000000000000000000\FYg0000`7R;00000000000004@>00000U;4\2oL0000HO4D0000000000000000Q51Z
T@DhlPCS000000004T3:000000000000TnLH00000000hd]R00000000000000000000000000000000PDLI000000000000000000000000000000000Kj3<fDi0000
14kG000000000000000000000000000000000000hZHU<45=0000000000000000DQ?V0000<6BJ4>1P00004kU800000000hE5\hidR@]WlhjQnh:h[000000000000
0000`QH9LYW;DN7WT4d;000000000000000000000000000000000000000000000`SO0000Hd1MDhUW00000000000000000000000000000000000000000000U6T8
00004=:a0000`HSl0000000000000000XG\A00000000<9gY00000000000000000000<RX:000000000000TGYPLb6I00008GoJ000000000000000000000000H7_M
00000000L0U=000000000000000000000000000000000000000000000000dD[M0000000000000000000000000000l:UH0000hIAe00000000HY3^<29X8PRo0000
00000000000000000000DP?TP:Tg00000000000000000000000095cR00000000000000000000000000000000T51L`N9[000000000000<MRT000008LPX6QATU65
Db[`00000000<cLQ0g8800000000`=8;00000000P\LG000000008Afo00000000D5HYHkc<0000P2LQ000000000000000000000000000000000000000000000000
000000000000LFY=0000000000000000000000000000000000000000000000000000000000004TNFLZjK\<KK`I]jd8NC000000000000HW4_00000000@9Ge0000
00000000e11N00000000000000000000000000000000000000000000XKog00000000000000000000L:]1000000000000000000000000Pon700000000@SNW0000
00000000H99<00000000HI>Z0000000000000000A3[20beS0000@l6E`o?C000000000000T;RB0000000000000000000000000000TEaPT0G3H9ID0000@FHc0000
0000<E`800000000000011fM\bA7000000000000000000000000000000000000000000000000000000000000000000000000000000000000To5[000000004\>l
0000000000008L=]\Smc0000000000000000]3De00000000000000000000XWaJ000047o`00000000DGWe@ZB000000000XYG0HJdh`DK3e09>0000`fID00000000
8?WNPDk>000000000000000000000000M65G000000000000dC91000000000000000000000000000000000000@=V\000000008@>n0000000000000000DA[G0000
0000000000000000LS1R000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000HHch00000000
00000000@MeR000000000000T>n4\:UT000000000000l2DA<Yel00000000000000000000DR9K@:SA0000000000000000000000000000\?S00000000000000000
00000000000000000000d@M`00000000000000000000000000000000@8KlDEX4To7X0000000000000000000000000000HNTI0000XALC000000000000dDeP0000
0000\aMQh988E1G?00000000000000000>M300000000]5nR00000000000000000000h4Sf00000000000000000000000000000000dI=L00000000000000000000
00004HAo00000000000000000000000000000000lBgl00000000m6]V00000000T1Jf000000000000000000000000Y5KfXDX=00000000000000000000]1hK0000
000000000000000000000000000000000000000000000000000000000000li]L8?ch<KOj000000000000X=GEXEU6HW]D000000000000000000000000<UXY0000
0000000000000000DJKb8ha2\l0l00000000dkca0000\O9B00000000Lk150000000000000000d6Ue000000000000dSVQ00000000`DfO0000PjGX000000000000
00000000XaV:=1SLT<[HDZbg00000000000000000000000000000000000000000000D>OR00000000000000000000\Am]0000d_kZ000000000000000000000000
0000E4=m00000000HGJ111NX00000000]2WR00000000000000000000000000000000000000000000PZ;@\bn:000000000000000000000000000000000000LG8:
00000000000000000000HiIJ00008KH:0000000000000000LTC\00000000000000000000`Bfj0000000000000000000000000000000000000000000050j\0000
0000000000000000@EI8000000000000000000000000@4l_000000000000000052Zh000000000000000000004j@=000000000000000000000000000000000000
00000000dj0^000000000000000000000000000000000000000000000000000000000000000000000000HOi2DWT\000000000000TfM800000000000000000000
0000000003WU00000000000000008RQ_0000dc9O00000000000000000000T;P^00000000<@K>0000<kdH0000000000000000000000000000<QWT000000000000
00000000\[S200000000Db?_000000000000000000000000i3OBm6EJ00000000000000000000000000000000hRK<@Z<B0000000000000000@EQc00000000hAGV
00000000X@k100000000PIa4000000000000000000008GIE000000008GRJhmgkDFD000000000000000000Q`h0000000000000000000000000000000000000000
00000000Hd]5PT;S<VPZ00000000`:T?000000000000@YGV`KjW0000000000000000`gPf0FO\0000E3k_0000000000000000000000000000PA:L0000@G02E4mU
H]h>00000000L]0?00000000000000000000D:P90000TW;2L[DAd;dc0000000000000000HYNF00000000000000004jdMi4FK54_:16=U542Z000000000000L?EK
00000000hXC;0000hU0k0000000000000000000000000000000000000000000000000KmN000000004?L^00000000000000000000DY=800000000000000000000
8Ab@<AmH00000000dMP?Dfc10000hCL`XFmZD[lh0000000000000000lme30000PMf@00000000000000008>SN000000000000000000000000000000000000l0?0
00000000000000008B`856;N000000000000M16n0000000000000000000000000000P?l60000000000000000`B:S000000000000000000000000000000000000
000000000000]3WZ00000000`1c5d76?0000l9CM0000000000000000P[M[0000000040ik0000lc_b000000000000DO2oe4Fe00000000h]Ah0000000000000000
000000000000000000000000<e[@000000000000d=OdPR0_00000000000000000000000000000000000000000000000095m800000000d?T6PZPD000000000000
m6RaT1:I`I>iDXCj0000@Dlj000000000000XdU]00000000000000000000000000004::Ohgi4lc_200000000000000000000@?kd@Hn7000000000000@4oeHI5X
00000000lV2V00000\>400000000=5=50000PTb[U2M`000000000l5gdmAV`4IR@=E^PC3D`D7:H3RjXLX<0000X8oV00004Wc10000000000000000<>EELN[Q0000
000000000000DM\O00000000TcI100000000D3[R000000000000000000000000I0XB000000000l4e00000000000000000000L1fI`AOoY1_g0000000000000000
0000hJHG00000m0R0000lA`o0000000000000000\QPCd0<X00000000000000000:<`<Lnb000000000000@S150000<^0g0000000000000000000000000000To5k
0000P80E0000a2OM00000000000000000000000000004VIi00000000000000000000000000000000000000000000000000000000000000000000000000004NYF
0000LLCQ00008E^^\][B`e>e000000000000000000000000000000000000THol000081=X<eQ154bX08BW0000Pj]?M1G200000000000000000000000044mm0000
00000000000000000000HIj6hFAJ0000000000000000000000000000000000000000L[bf00000000000000000000000000000000000000000000000000000000
00000000H:lf0000LndMLMO9H2]B`8[V000080fl00000000DGW200000000000000000000DXRZ000000004TOc0000000000000000000000000000000000000000
0000T0eaH5;;HL4S0000000000000000000000000000000000000000000000000000000000000000000000000000T4;@00000000000000000000000000000000
00000000]4Ro00000000000000000000000000000000000000000000000000004NY2000000000000000000000000DJkR00000000000000000000\1DIh7\?0000
0000X8V80000000000000000LPC@0000000000000000000000000000000000000000TC6T000000000000PB]>00000000000000000000000000000000L26i0000
00000000l^QIe3QQi5=i000000000000000000000000DY<A00000000000000000000000000000000000000000000\=8K0000000000000000000000000000D4id
hfdjE40Y0000TWKQ00000000d@@odc<U0000\8^P000000000000\OOA00000000<PbU0000000000000000000000000000000000000000<:DZ0000000000000000
00000@WRhY<YH\f3]37NQ4j@000000000000000000000000000000000000Y33@000000000000<bPL000000000000L1@3`L^ZPE@P000000000000000000000000
0000000000000000000000000000000000008cQI0000000000000000HH[e00000000000000000000000000000000@K;=LVb600000000HOkn00000000a5G<0000
000000000000000000000000000000000000`[L>0000<l=Q0000000000000000000000000000000000000000000000000000000000000000\WDMX6PHXXPoT^HI
00000000ha=KU4<U000000000000000043:i4d`60000HCJ5000000000000P9NU0000X8Lb0000000000004:0B<J=]I2@B<>EnY3aJ000000000000000000000000
00000000000083K7T:TYhiOf00000000Q2dT0000X970\TR400000000I3UVM2a<00000000000000000000000000000000P`XU00000000000000000Qne00000000
00000000000000000000000000008dX900000000<n7G\:h:00000000D@6M000000000000000000000000H1o;000000008RO;000000000000P2e\l=\0D>I78IMl
4ON[00000000dV6>0000000000000000dUWe00000000000000000000000000004Q@2000000000000000000000000000000000000000000000000TSKllcQV0000
00000000E1WR000000000000I0>D00000000DOF5X55I00000000000000000000LRQT000000000000000000000000`cek000000000000l1ZL`3cSU4Re0000THE0
0000<11=]2A8000000000000Tc?Y0000\BHglK^l0000000000000000000000000000000000000000000000008H[8TYk`0000P<eG000000000000000000000000
0000Xgc>0UB3000000000000l==G000000000000@O=k000000000000000000000000000000000000TgHQ@^jDhiUldcMR8<Ac00000000hIHD0000000000000000
d05?0000P>Ii00000000000000000000hA>8lE7L=2AR00000000000000000000`E8\000000000000d[cF0000000000000R>^0000000000000000000000000000
00000000000000000000PGL10000h9[>000000000000000000000000e5`Ph3Bg0000hJ@60000D1F<X>KB<GU_DOOhT47J00000000000000000000000000000000
00000000000000000000000000000000T5N300000000hjVj000000004i^g0000H2CT0000<Ili00008>\H@V50Dhm\000000000000000000000000000000000000
00008FOj00000000d?jc0000000000000000000000000000dl_R000000000000000091F_00000000000000000000DZ:i0000000000000000X:ID000000000000
0000000000000000`6QV\9d=H:?M\E89`E^KhPMd0aYM8gm20000@H_m0000000000000000h@CU0000000000000000@g9o00000000000000000000000000000000
0000XJ2S000000000000000000000000000000000000d8SAP;YL8`eX00000000lPKhLVRklV_m00000000000000000000LcVOTAFT0000000000000000d;Pki1n_
0000e4M4000000000000L3Da000000000000`CkUXKCEhK\oLWR10000000000004B6P000000000000000000000000PP9MD\0^hj0I00000000000000000000dHXn
a6do00000000000000000000000000000000@\:c0000000000000000<fa;0000000000000000000046010BO50000000000000000dXQ`00000000000000000000
00000000000000000000m0CY00000000000000008MQ\00000000Y5iF8k8d00000Qb>A41<h>dl0000000000000000000000000000\DTb<UTQ0000000000000000
00000000`IdZ0000000000008QJe0000000086EK`JnaM4\T@;Z:00000000000000000000000000000000d>HL0000000000000000000000000000HXV\00000000
I2en0000000000000000000000000000000000000000000000000000D9\f0000000000000000000000000000000000000000000000000000<KP9lKch0000<=`6
00000000000000000000000000000000Hk\6000000008C__00000000dKeW0000000000000000000000000000000000000000L`3N00000000XRH7000000004Fhk
000000000000e3FO00000000000000000000000000000000PWdId`BC`nUC0SQ>000000000000l@1Y`ReZLlQG<;7A0000000000000000000000000000HJ@e0000
0000000000000000000000008SEoDM5o0000`\Ui0000000000000000000000000000`VM:00000000000000000000000000000000h5=i000000000000LA?S0000
000000000000`S^kY3Li00000000000000000000000000000000d75W0000T:@n0000T@Jo00000000H<_U00000000000000000000000000000000000000000000
DGE\00000000000000000000000000000000000000000000000000000000000000000000DG=\00000000000000000000h1TL0000000000000000PdgV0000\kDg
000000000000000000000000`Wia8CV3000000000000dCn[0000lP_:0000DWcb00000000000000000000Dm4EHBA[dm8b00000000000000000000000000000000
0000e2HS00000000000000000000DRM5000000000000@]W:0000T9;L0000000000000000d>Wg00000000lIL=000000000000\`<\DCoj0000PioN\ZiN0000T5\>
dQUV000000000000@IN8XWXTX^H\dBPlA58b000000000000000000000000P`VX00000000000000008AT;000000000000DgIN84:1XLbV`:@S4\i>la[I00000000
0000000000000000000000000000000000000000hJDm0000000000000000000000000000@:\0LAPB00000000000000000000Q2:b00000000000000000000]1QO
X4kgTQAG0000X0:L000000000000000000000000hH<n0000T4Hl<3_b00000000000000000000TOj^000000000000PJB8l`9h0fOM000000000000Q6od00000000
000000000mnclHlH0QbG0000000000000000@PKG00000000TYHcH`PI000000000000000000000000M3hZ00000000000000000000000000000000000000000000
P8lN000000000000000000000000<2m=0000000000000000000000000000000000000000PkQD0000@8ia000000000000h?K4Q3Y;\JYM0000000056co00000000
0000l`Oo<c[ba69E00004RV300000000000000000000e2NcD:3E000000000000dMCCL[YVH3=j0000000000000000`LdElM[C0000`l:U0000TMfQ@U2MXA780000
000000000000000000000000000000000000000000000000\nV`00008Z]a@gfLlVVj00000000000000000000DD8A000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@]?R00000000000000000000TJgE000000000000]5nb00000000h6]fT[MMTgR@00000000XGI[
0000000000000000000000000000l]B8`<d_000000000000000000000000000000000000lbb7000000000000000000000000i24=\1<=4CVe0000@\9W00000000
00000000`4Eh000000000000H:1f16920000000000000000000000000000P]Ff000000000000000000004OlSL2li0000`ddV0000A6I600000000@:ZaHCd?4jIo
Pk0<00000oDm0000000000000000000000000000000000000000Hf814WQGTnmM94R;000000000000000045Ja000000000000000000008<?8000000008Q4:\0XP
`kEd00000000000000000000hHW7000000000KJ]0000l[^B0000X<3dd48j13Hl`_XN000000000000dKIo0000TV4W00000000000000000000000000008OIY0000
00000000`Y2>00000000\da0A2V3000000000000000000000000E4AB00000000000000004eLk0000P43a0000<n_J000000008nTN000000000000000000000000
PQEX0000000051SYQ4[m000000000000<m7O00000000l29=000000000000000000000000HiKKh^d6Dl`\000000008VJDLXkj000000000000hH`H000000000000
0000T71VhJAf0000000000000000000000000000DC7`000080MV@35I0000<QKF00000000d<=AD>Gn00000000h4nQLB450000000000000000`eBi00000000P=eg
00000000000000000000000000000K^C0000000000000000000000000000000000000000000000000000000000000000h<HC4FU8000000000000H0`C00000000
0000000000000000h_X?i1VE00000000000041EN00000000H]a`<J_`a6cEA6e?000000000000000000000000000000000000<DPj000000000000TUBJ00000000
00000000000000000000000000008B@dHLKH0000000000000000LbV80000DI@[000000000000000000000000@RMG56g04L0U0000000000000000lAHaH=40lIVD
0000000000000000000000000000000000000000000000000000000000008Mn5000000000000000000000000000000000000DLd8dT[900000000000000000000
d:Y500000000000000000000d[^1Tj\100000000HLh3`UY4000000000000XBn@XDg:0000XG;?HFJI82_Xl2AWTij;000000000000000000000000000000000000
0000000055_Y00000000000000004TdR0000000000000000000000000000H3KD00000000000000000000000011O5DY<5`0Y_XeRMhDWo4AH7DDW>hfMCdlCd0000
00000000000000000000000000000000`8?A000000008H0^00000000000000000000000000000000000000000000lHgHLCZW0000000000000000000000000000
000000000000\hnY0000000000000000DjU``]KQXb8_@k7[00000000000000000000000000000000000000000000000000000000DX:f000000000000hb=FX9PE
h?0\PlQ]A6aH<d6b000000008BI50000000000000000000000000000U3Wj00000VNK00000000000000000000D;h`00000000000000000000000000008oR@0000
00000000000000000000P:e:0000\I`F00000000000000000000000000000000000000000000DPk_00000000000000000000DW51000000000000D4M;00000000
000000000000he8hd8SLe6WY0000h]8<0000000000000TB?000044kA\MKC\mC\00000000`:WD52aI000000000000LN9j0000000000000000i0n8@6hT00000000
000000000000000000000000hP4446Z_00000000@HMK0000l:YJ8D3T000000000000000000000000\T=j000000000000000000000000000000000000000080M?
000000000000ljAn00000000000040L_0000l1Cn0000000000000000DZZc000000000000000000000000000000000000000000000000Y6>h0000000000000000
000000000000M4?e000000000000lgEkPfk;\34Bl3Z>0Qb50nIEToX90000LGg:0iAd0000000000000000P]0L\k2700000000000000000000e3dn0000`Mgc0000
0000`HJ500000000HC1c0000000000000000000000000000dn];0000000000000000DR4e0000TB`h000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\M^X0000H3>90000@08i00000000000000000000
00000000hL5i0000000000000000TJH900000000000000000000a4Wkd<U`dB:AU6b500000000X@Nf0000\1KblJmN00000000000000000000e1O\00000000PfVK
l0=Z00000000<?:[0000TGZ^\jP<XG[Q`B9S00000000000000000000000000000000000000000000<PO3PZlV@kB\\Ula00000000TGOF00000000HNR\LYEW0000
0000dEja000000000000000000000000000000000000\3ff00000000000000004P;=00000000000000000000000000000000<=1B000000000000000000000000
\knQ000000000000000000000000420L000000000000P^:SPFcf000000000000000000000000000000000000000000000000T:n80000@R<b00000000L8VnDRLQ
000000000000000000000000D]7M0000000000000000000000000000e2=W000000000000000000000000lgcb000000000000000000000000000000000000@gQ?
00000000XD>R0000000000000000000000000000000000000000di\>0AXS<4PM000000000000000000000000hLfH00000000000000000000000000000000dK^3
00004UPo]4Zf0000Q1YIHLhm0000000000000000XFQ781i900000000TZCO<`gSm0<`A4D50000000000000000L<QEPJFLdSOYXmle`GYj00000000000000000000
000000000000000000000000000000000000`0l=PPVT0000hX[g0000000000000000000000000000PTml0000Y5c5TG1R00000000li8n00000000000000000000
0000000083J]X:W100000000000000000000`NmU0000@:a200000000TAQ915C88G6=XKOOlPZj0000000000000000`SO=XeP3000040Lh00000000000000000000
LE@_000000000000000000000000000000000000000000000000000000000000000000000000000000000000@2n50000X7L\H\oM8\IY\]T4@RYN000000000000
XcPAHF`R00000000]1TMA1Jg0000PniOT2Xd000000000000\L8C00000000000000000000lLo\0000`;B;00000000H7WOl;5\8YPJ000000000000HakA00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h8VH\P@c`0hj
`C=B0000P[QJ000000000000`SP70000000000004jV70000I6BC0000000000000000000000000000d=CKhYXk0000000000000000000000000000000000000000
0000h`fB0000000086b?<CIX0000000000000000000000000000@IF8lJ6aT[L`Llnka4AOPCMn00000000000000000000D47Y8V]N`m^98VHI0000000000000000
000000000000dLdSU3kB00000000000000000000DbaY00000000000000000000000000000000000000000000H8IV0000DY58000000000000000000000000T::@
`\;K0000000000000000000000000000000000000000da5:00008?fQ00000000@EC]`La400000000\61[d5<>85ZCHW`n0000lVi900000000@Ha7lN=a00000000
h6Pn000000000000hUbBU5i`00000000<1KX000000000000000000004VkG000000000000000000000000000000000000000000000000XA_AXPhM00000000PB4S
000000000000@5H9Xh>c0000000000000000@Wf`0000000000000000L=P_0000000000000000`_2j00000000XMd000000000000000000000000000000000dWDB
000000000000000000000000<KPHddk00000000000000000LK?B4G?e@4hn0000U0m9000000000000`mZn0000X96M`SOK000000000000XGh:00000000l7Bl\F`D
i5VU0000000000000000000000000000PF0F00000000000000000000T[o\0000TQXB0000P1A20000000000000000000000000000l8[`LcAZH5ZQ000000000000
0000000000000000000000000000000000000000H[h00000L[Pj00000000000000000000m1A90000U6ff83Jj0000000000000000000000000000000000000000
000000000000P9`_0000l^bWPU>@dY8f=4RH000000000000Hga000000000000000000000P_JQ00000000DMLa0000PNQk00000000d8@M00000000000000000000
HG@@Q09Q0000000000000000000000000000`FC2@PRJDU3n00008SC`0000=1h1@W1>00000000000000000000ddoT0000000000000000P\oe000000000000<D27
`?K`000000000000@\h1LN[d`_I:TjTQ00000000dk:200000000000000000000]3g6000000000000000000000000000000000000000000000000000000000000
00000000PkV800000000H_ZC00000000000000000000I62i0000<fh6`T`MlW7J000000000000000000008LTZHZoi0000h\?i@Uo0000000000000000000000000
0000D=>f0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d_72000000000^AV00000000DY4l0000
00000000hSVG00000000000000000000000000000000h0FhX7L<00000000000000000000000000000000000000000000000000000000P]V1Di5G0000d62:]2LR
00008L^10000000000008LmaLVB_0000\L;n0000000000000000000000000000000000000000P60?=1m?0000`TmW0000@CI:0000000000000000000000000000
00000000000000000000DOO0lQhS0000000000000000000000000000HY5D0000000000000000lA9YTU`\00000000000000000000\=n900000000=5^e00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@:]F00000000T_^50000
0000\<TkTmUi00000000000000000000LDZm000000000000LXn<00000000@0HW00000000000000000000000000000000`O^o8Kg3\\bi56Wo0000<?^i00000000
00000000e433000000000000000000000000H3i[T:\98=KA00000000000000000000000000000000\9kV@=Vi00000000000000000000@A\V0000000000000000
`3fZ@i=e00000000000000000000000000000000@7^kHOJL000000000000<^1B000000000000PC3Te52D0000<iQl00000000000000000000000000000000\iYU
0000000000000000000000000000000000000000D9fo@]^M000000000000XHjXHZ?30lJP0000X7>5dSnY\X^=d5O:0000000000000000000000000000@JD20000
00000000000000000000000000000000000000000000000000000000000000000000XIkg0000000000000000000000000Vmj0000000000000000000000000000
0000XA?A00004@iEDLL_Q5O;00000000d\8A00000000000000000000000000000000000000000000000000000000M27^XA;n0000000000000000000000000000
00000000000000000000h>F<PhKb000000000000l`MG000000000000000000000000P<S400000000I0cJ000000000000000000000L;S00000000000000000000
00000000i4nO000000000000U1<T0000000000000000DOhU000000000000000000000000h;em0000T17_00000000000000008Y0k00000000hjN5000000000000
0000000000000SYT000009K`a6jfhG;Q0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\T0n0000
@hkD0000000000000000000000000000XKBT<0dX0iZ50000LMmc000000000000000000000000d5T]00000000000000000000LoYjm30o00000000000000000enU
000000000000\?4T000000000000000000000000000000000000000000000000@6coX?ma00000000`^f60000000000000000PICP0000XmBb0000000000000000
0000PMjY00000000000000000000L^Mo@PbF000000000<Dc000000000000d8Tg0000DS^=<Pl>0000T@;1`9UHLV5^000000000000000000000000000000000000
000000000000\EoR0000TXU70000PV?30000@5W^T8^C<C`a0000000000000000000000000000X[1e000000000000LAYe000000000000hM4Y000000008Q6;0000
h9J\000000000000000000000000POAR0000000093<L000000000000000000000000000000000000000000000000HUeJho1g\D==000000000000000000000000
00000000HMoZ000000000000000000000000@U7DPB]Z000000000000000000000000000000000000\DKZ@gEM0000000000000000000000000000000000000000
000000000000DURaT4Ib@kE:0000XKji000000000000a3SR88_^16Vi0000lYVZ0000000000000000lRJk0000000000000000000000000000921;000000000000
0000000000000000000000000000000000000000000000008OCC0000000000000000LHhb000000000000000000000000000000000000`E5A`N9J000000000000
000000000000A3^E00000000<[8P000000000000000000000000000000000000ldK;00000000000000000000000000000000T5GF0000000000000000<QN0Dkb;
000000000000<nK2000000004mB<d>88l<KZ00000000<C0N0000000000000000@S3500000000`GF`000000000000000000000000000000000000Lh>N<C;;0000
8Y]`000000000000TT7J00000F_i0000LRQI00000000000000000000000000000000000000000000L0?e<H>J<Amm<bQW000000000000\;:L11hk000000000000
000000000000`0jK000000000000H\50000000000000`@>O@D:c0000000000000000000000000000m1UK00000000000000000000000000000000000000000000
00000000d?3klLf9000000000000000000000000h6oU0000deO4L:i@00000000000000000000\_fZ8@@K00000000di^R00000000@4D6<0Xa0000000000000000
000000000000000000000000000000000000Hj=<0000000000000000000000000000000000000000`]`90000000000000000dFk4000000000000000000000000
00000000000000000000@3N[`W6U000000000000`f:0000000000000000000000000000000000]S8000000000000000000008iPf000000000000000000000000
0000@4m90000000000000000TD:J00000000000000000000\X?40000000000000000000000000000HJa]000000000000000000000000TUj>P=X^XhA8\nKW0000
I0:38cDk00000000L[cd@`_c0000TAX000000000000000000000000000004VkT00000000000000000000000000000000000000000000000000000000h@7_0000
0000l@Sm0000TQNK00000000000000000000000000000000000000000000L?Ok000000000000000000000000000000000000000000000000000000000000XYA`
0000XY5\000000000000P`=c0000l;lX@gZK000000000000000000000000XHR^00000000U2gE0000\@7;0000000000000000000000000UHS0000000000000000
000000000000TG0k00000000000000000000d_cgXVWW=2?X`00100000000000000000000\_XaXcW_4lL^P<iS0000000000000000000000000000TG7]@35:XFbL
0000000000000000000000000000H>gB00000000<YP50000000000000000T?=:`;9l00000000HoJQ0000000000000000000000000000000000000000\oI40000
000000000000@E?J<EUF0000000000000000000000000000000000000000000000000000000000000000T4on<a^i<Rfb00000000000000000000000000000000
Y4CB0000XF4P00000000000000000000000000000000\laO0000000096h@46o?h8WcHRd_000000000000000000000000DkB80000<9H?PIPY0000000000000000
0000000000000OlBPHGBa2^T0000\W>n00000000hln\000000000000PP[Z\D0T000000000000000000000000000000000000000000000000PM1[000000000000
0000000000000000000000004;j:0000000000000000XWRch5SF0000000000000000000000000000000000000000000000000000000000000000@XXW0000TIU[
TlWT0000DbLN0000000000000000PXNT00000000518i\b^_0000I4PW0000\@W500000000000000000000000000000000000000000000LOVa4XaA00000000<Ee:
00000000000056W?0000000000000000dNCR00004[mX0000000000000000P^8=000000000000\>h10000000000000000000000000000hf1I0000000000000000
00000000000000000000000000000000hQo;0000000000000000L3BY0000000000000000000000000000000000000000TCiH00000000000000000000DS4fln[]
00000000\mVi00000000000000000000000000000000000000000000@Ro;0000E0iS00000000dGPm<OYnldO<000000000000000000000000hAO;000000000000
00000000000000000_MPPgN0\LER`U@X00000000D06>PNFQ0000de5D@DZZ0000000000000000P_D=00000000PW2A00000000@FVTi6Ff0000`Ja4000000000000
000000000000XTcc0000PZKb0000dCbL@P^?000000000000`k5h`\fhlWY6000000004Vc8a24J0000000000000000000000000000\WH:00000000dJOM00000000
00000000000000000000000000000000a4GLlPQ\X3=[dm[i00000000000000000000<4:<H<Rj000000000000000000000000d4SULkk7548\000000000000<6L7
L9RH@FAA`[6HX[Y=0000000000000000000000000000000000000000000000000000U0Yn0000`hXJ00000000LN5;00000000000000000000T1cSl2b2\\kcL>CC
53L900000000000000000000000000000000000000000B5J@J`>0000000000000000T7=0l>4a42KH4e6Nl`?^000000000000000000000000000000000000\Um:
0000d2Ag0000`?E;\V<<0000\[d_P]02000000000000000000000000000000000000000000000000@oMQ0000000000000=iF00000000a39[0KAf000000000000
000000000000TXTh00000000HB_e0000000000000000L;FK00000000P0Pn00000000TgEV00008PWIlaJO0000l4<1000000000000000000000000000000004QfR
000000004eEe0000hD?dXl@M00000000000000000000000000000000dA0W000000000000`H8CDKnY00000000000000000000000000000L5L0000XS0X8Z`IXXRL
0000000000000=^R0000000001Yf0000000000000000000000000000HD7Y000000000000XPHUdQMB00000000000000000000000046H100000000000000000000
000000004E=300000000@OPM]54f00000000000000000000000093dG0000@:j?0000@ae@0000L9LF00000000000000000000000000000000Pc6_000000000000
<3AA00000000D?Rb0000000000000000000000000000hk<g0000000000000000000000000000000000000000\Rh`0000000000004Ic100000000000000000000
00000000000000000000000000000000X@f00000XG6]0000P:IU0000000000000000@>8bDRLc0000000000000000000000000000000000000000<g2nI53;0000
00000000@5Fo05d80000000000000000000000000000@``T0000000000000000000000000000000000000000000000000000000000000000i5>I000000000000
TS\20000\>^L000000000000P8PG00000000000000000000000000000000000000000000000000000000=5Ed000000000000HV>S000000000000D1X`00000000
00000000000000000000\TYa0000A1ab00000000000000000000\WH0@hb_00000000XK<A0000000000000000000000000000000000000000h21A000000000000
000000000000`9TI0000lJ2300000000000000000000l^cE00000000000000000000\UCi0000`SA10000000000000000\9c]0000`=RBH7He00000000`SEDhSn4
e3c^00000000l4>I0000000000000000000000000000d@eR000000000000\5Dg000000000000000000000000H2j70000000000000000000000000000h;Ch0000
l;Z[000000000000000000000000a4PJ000000000000l4h_0000000000000000Tdce000000000000000000000000000000000000000000000000P@B;00000000
000000000000`_IW0000Pmj80000hE]J00000000000000000000`i9?000000000000\[B_000000004iVm0000000000000000000000000000000000000000HM@U
\U<e000000000000e28;XQGXdR;0<DgR0000000000000000000000000000PPHd00000000000000000000\D0_<=24HB5ZT;]B\C;_000000000000H7B=00000000
00000000P=\A000000000000d6Bi00000000d696=5im000000000000000000000000\`:i000000008LNb00000000000000000000000000000000000000000000
<iD8000000000000\KaD000000004MOLE1Oo0000000000000000U37;00000000000000000000000000000000000000000000]1<;000000000000000000000000
00000000<@NLhk8584UF<Ed6<kmM00000000000000000000000000000000HY<M0000he3b0<=30000000000000000X0X2\[:d00000000000000000000D;RTL<O_
000000000000000000000000D5NR8Ng]00000000000000008E[20000000000000000000000000bKG000000000000000000000000000000008IWl0000HGELQ0Q]
00000000000000000000000000000000000000004cS>ldfK@\KQ000000000000\>?`0000000000000000@5<K0000000000000000<1MYDL9WX@6f\SZJ00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@0bF0000000000000000H^4_0000X2C7
8bJ4XI<S93?M00004kVX0000hlh20000000000000000`TT^0000i3W:PcCY00000000000000000000000000000000D84?0000T@]B\UHhlV0a00000000a3H_0000
00000000000000000000@mN@0000dGh]00000000DAT]000000000000X?9o00000000000000000000000000000000`8O00XMn00000000000000000000`D]a0000
0000000000000000000000000ZI80<]I00000000lilP00000000000000000000d40a0000`L=k\io04l^50000`lYB0000lQ0A000000000000d[:H000000000000
0000lEN@00000000000056[j0000PcL>HW<j0000TI`bl9nY0000000000000000d:[f0dia@[:[8<Xf4?AQXA42000000000000000000004m6<0000000000000000
00000000000000000000Tg:k`gj6PGgI00000000XYH<000000000000U0Uh000000004]eR000000000000000000008dkAXiV@000000000000TAW3000000000000
dC::00000XYGPE6idG76@Loj<W4:@VPI000000000000`Wb=0000000000000000000000000000000000008FR^00000000000000000000dH=L0000000000000000
\GdR000000008Me500000000000000000000LNI2Tc>j000048MK0000L8>b0000000000000000000000000000H5B40000000000000000000000000000@[ZO0000
<hQl0000d9Ee0000`]I`000000000000000000000000000000000000000000000000PV>1LWMC0000hSU700000000000000000000000000000000000000000000
00000000`k\V00000000dN>aT5hf0000000000000000\1j]Q47bE524000000000000P5Hc0CL@0000DH9<0000000000000000000000000000@8ah0000`7LL0000
000000000000000000000000XU5F00000000000000000000000000000000TXXD00000000000000000000hC_=Q16[DAnk<eI400000000\g\ed;0Y000000000000
000000000000HEfk0000dUn@Djkg000000000000000000000000HEZ900008IW_000000000000000000000000HIL[TKU:PgSh000000000000000000000000h;>5
4VNZ00000000`JLD000000000000000000000000T^L80000l26E0000000000000000000000000000L8mY00000000m2?A000000000000h6AF00000000XCnB0000
D?n;0000000000000000000000000000000000000000098G00000000000000000000000000000000d1BITO?50000000000000000hBE:00000000000000000000
00000000000000000?B20000000000000000000000000000000000000000T;XX00000000@RY^dYRnP43P4O6Z`mZO00000Uii00000000T;6TXHQ2I2So0000HY:k
lL1ZE37[00000000000083CA00000000000000000000000000000000XcUiD@88d2]a0000@MR;00000000HH:9X>nB0000LO`Z0000X_n6000000000000HH<M0000
0000LTO700000000000000000000000000000000PiCA00000000@7Z400000000hb_X000000000000000000000000000000000000000000000000`39T00000000
00000000@G93TQnDTceP4k<R000000000000000000000000000000000000000000000000000000000000000000000000000000000000H0aE0XoL000000000000
0000000000000000000000000000dQUD0000000000004]_Hm42@0000XHSDXSB90000d@D]LA\D\MZY000000000000@Y^n0000000000000000LReB000000000000
00000000000000000000\Rh:00000000`Wg9000000000000000000000000DOQYlD]P00000000PGo[\`1Q@;1J00000000\^iJ00000000TIO?h9Xg000000000000
000000000BfO54Odd4>_PjC:00000000000000000000000000000000XL^M000000000000P=lDHK<P000000000000d8Bh0000]4QQ000000000000000000000000
00000000`1d200000000PIGP000000000000`lGSd9S800000000000000000000D1>S0000Tc08E2;_000000000000PMT2000000000000000000000000TS3C0000
0000000000000000000000000000000000000000`9Ti00000000Pmbb000000000000DoG\0000l5MZ0000000000000000000000000000000000000000PFlh0000
00000000m3Ki000000000000hVO5000000000000<I^X00000000000000000000H>3E00000000`6E00000000000000000000000000000@mE00000\I=>00000000
000000000000000000000000PH6V0000X?1Y0000000000000000lZoB00000000XgAA000000000000\_?a000000000000000000008clo00000>?j00000000\SG1
lH\40000000000000000000000000000`83400000000000000000000000000000000X0oD00000000L0>b@@7OdY>i00000000h89?@DMC0000000000000000l9Fo
0?lIdSR;0000000000000000000000000000HH;h0000\X52000000000000LS\N000000000000000000000000Hk4h000000000000000000000000TKXD15c_0000
0000000000000000000000000000l<>80000000000000000000000000000000000000000000000000000XE=ll`aV0000000000000000H3VmT_3Pa5_c00000000
<BbMXW8E00000000000000000000000000000000000000000000`VLh000000000000lmF70000000000000000D8Om00000000L?BO000000000000000000000000
000000000000LHgl<B5o0000]3;>0000000000000000000000000000000000000000d`nh0000000000000000000055ln@Yec0000lWHi000000000000LZ430000
0000000000000000LT:H00000000@RY>000000000000000000000000000000000000000000000000000000000000000000004B4alCO600000000000000000000
00000000PQ?;00000000PZ<]lYalXSK\000000000000\L06\i49000000000000000000000000000000000000000000000000Y3;R000094W400004i]=@mQ90000
0000000000000000000000000000000000004GmLTEXR000000000000000000000000DBjFU2>400000000d9]l05J=XLjS00000000@>5O000000000000=3@kTPo5
0000000000000000l8jX0000Tfej0000HRcP0000000000000000000000000000000000000000000000000000L2M_hH`h00000000HD7m000000000000@CHo0000
PNm600000000000000000000000000000000000000000000000000000000D9;70000000000000000000000000000`G=@\Ec_000000000000000000000000l9a?
00000000\69S00000000X=EM0000000000000000000000000000l[^]lZY<0000000000000000m5[O00000000000000000000H>Se000000000000000000000000
m57^0000000000000000000000000000000000000000000000000000Ti[Z00000000000000000000lTSl00000000hhGjTWfV0000000000000000E5PR0000<o6G
0000000000004C?[<<>[l6o_<S\n=1Tg0000000000000000000000000000000000000000lR2>0000`J@D0000DDS70000HC8>0000000000000000000000000000
00000000000000000000U4ni000000000000D@FGd;1\000000000000000000000000lUG300000000\e7^0000@@K_000000000000<LSg00000000000000000000
00000000dF]N0000<`;nTR^o00004=hf0000hM?;0000000000000000000000000000000000008R_j0000000000000000000000000PL600000000000000000000
00008j2Z0000000000000000000000000000000000000000d`O^P7f:00000000hXh70000000000000000\h7J0000000000000000000000000000P<;g@E4>0000
hea0P_c3000000000000lWLX00000000000000000000HQAg00000000D<D8000000000000000000000000\3e;00000000`C^K0000000000000000000000000000
000000000000d7Pc00000000<7k<0000HgLC\jF20000000000000000`Gcg4kcRPYZ00000000000000000000000000000000000000000LJ>]0000000000000000
0000i5jm000000000000000000000000H\K[dD66000000000000000000008EPQ<dd600000000<]bA0000000000000000T06P00000000000000000000dX82TkjK
00000000000000000000X<Uo4k4N000000000000000000000000@9ON0000000016HC0000hJ:C0000000000000000D7dg00000000000000000000LNDX0000HBj\
0000hAC000000000000000000000000000000000000000000J1W00000000000000000000000000000000<?J80000000000000000000000000000df:N0000Hh@8
0000<Y9W00000000=2B_PnT200000000000000000000TE?<0000LP3>l7]OTGMcLk1hQ2`2Tgk0000000000000DJSc00000000000000000000`<m6000000000000
0000000000000000000000000000XM8\000000000000000000000000lH@400000000TA]UhIb5000000000000M18:<XVLlG_J000000000000e2K?dAA`X5@\a4OW
0000i5YH0000000000000000`NWJ0000m4n\0000P7hFDNg60000000000000000000000000000Y4jj00000000000000000000000000000000000000000000hL6^
0000<OVC000000000000\1<m00000000`i2900000000TWgV000000004NKB000000000000Lj7eXACn00000000000000000000000000000000000000000000lV<n
0000000000000000000000000000000000000000000000000000X\`1`]li<4i=000000000000000000000000000000000000000000000000000000000000XKTC
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D5@A000000000000T6=:LMomLS:80000HW5=`jg90000
0000000000000000XYAS000000000000000000000000h3@^00000000000000000000LFgjP?m90000l3C1000000000000PfWI\A144PgM@\b;l]Bc000000000000
00000000000000004[l^Pi<a000000004::00000HKLX0000000000000000HE;d000000000000X=VP0000000000000000000000000000dZC@000000000000hQSM
000000000000000000000000000000000000000001kG00000000@V\L00000000\?>Cm1o`0000000000000000XLHT000000000000000000000000hCg@XOjo0000
X71h`Gc[00004;hO0000000000000000`lbfT@X:0000000000000000000000000000000000000000H2260000000000000000000000000000LL^hXTJRL6@c0000
00000000E6mn0000000000000000LQZJ000000000000dR6e00000EaC0000000000000000X\Z1000000000000000000000000\Z2=000000000000\70d00000000
I1J@0000XE6S00000000i5ID0000000000000000000000000000000000000000@@0[@hd0\MIn000000000000000000000000P:ja000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\I;KlKEJHOFP00000000lH4Q
000000000000h<<=`YOD000000000000000000000000000000000000000000004:0ml[J[E3c800000000HgH>00000000000000000000000000000000deN_0000
0000000000000000000000000000000000000000000000000S`l00000000000000000000H9nATeAo<n3F0000000000000000000000000000000000000000H0>F
00000000\K\`lZoVhgYk00000000000000000000@imlDKD6000000000000000000000000h;^]000000000000000000000000Q4<b000000004\59T:nI00000000
000000000000000000000000HYJ?0000000000008m?40000000000000bgO0000000000000000LKn3\[VY000000000000000000000000<QI800000000dQZ4493G
00000000\\nX000000000000d^K;0000000000000000000000000000000000000000@6MU89f2`Nc?0E6G\\G[0000hMN[00000000000000000000000000000000
0000000000000000000000000000l:=G8j9:00000000dk[60000000000000000L[7U000000000000T27Z4Jd600000Zf;000000000000T;Y;X]eC0000Hg5S0000
00000000000000000000000000000UI700000000000000000000@hi8000000000000Pl[00000X:Ig0000000000000000000096i?00000000PD4ml^bD00000000
000000000000\UC:0000TkaH00008NP]0000\Z33000000000000000000000000doPM000000000000000000000000000000000000ha>A0000TXF^U0]N`\A`0000
000000000000m3:k000000000000LE7AD\?S0000HFPk000000000000000000000000000000000000000000000000000042F3h41FhOfmH_o^0000000000000000
@ZGO00000000000000000000000000000000dQakl36S8CdI000000000000000000000000dMW`0000\L]Q<BSA000000000000000000000;508FDTPFfa00000000
0000000000000000hS6oLF]Z0000D0aZ\86S4=4OD7JhHSCIDmENhEeD00000000d0PWhOcS<PP[0000000000000000000000000000Hl9N0000HCk;000000000000
0000PPI10000000000000000000000000000P`Kf<UDD@DQn4KO:0000000000004=j600000000LIGC000000000000000000000000000000000000000000000000
00000000000000008Rf?HRJ8DeQL00000000TT[W000041a3000000000000000000000000000000000000000000000000000000000000DdU30000`?:>00000000
lBoA0nL1<O;K000000000000TNRJ000000000000000000000000I1IV00000000000000000000@fll0000\<5c4GFm@_>\000051K70000hkg500000000`kSk0000
00000000000000000000D:mj0GBX8R]?0000X7?V0g^200000000000000000000@BFQhJ7>000000000000000000000000000000000000000000000000dJ]H0000
000000000000000000000000000000008fLc0000000000000000000000000000000000000000000000000000HnE@0000000041AF0000Ld\X0000000000000000
\VYZ0000000000000000000000000000HQa4m6h000000000d77h0000174k4Ql5i4@?00000000e60c0000000000000000\G>F0EG<@c2a00000000X0o50000d6i:
HCEQ00000000hK?\8VZQ00000000000000000000\0?C0000d?RMX4M00?lU00000000000000000000000000000000000000000000d^X^00000000000000000000
00000000000000000000000000004>g_00000000`cff00000000Tjlo000000000000000000000000PiaS0000T[5S00000000000000000000P8B@0000875A0000
PU^T000000000000hl]O000000008V;`0000\G9X0000000000000000h]]F00000000\1hCd8O<8LRa948O0000000000000000H5UV0000DF]70000000000000000
0000H;BmD8\10000M1g=Dd0_00000000PJ_R00000000D<RB0000000000000000`Rc`00000000\NNh0000000000000000<I990F8_ddWV00000000000000000000
\WjT000000000000@Z:TXFd@0000`Gd3T=Wd00000000i2]:00000000000000000000Q1Mh4CCS0000Tb1O000000000000000000000000000000000000P15^TSbT
8[96`[do=23?14d_0000]3D>000000000000000000000000000000000000lL=B0000\MYA00000000000000000000000000008<GlDL]a0000000000000000L0X?
00000000df<I4jWNe5H=000000000000d5PS0000@14U00000000000000000000@a3D0000000000000000000000000000`EeQ0000000000004STNDBjQ\H3JXQ2;
0000\l4Gd^<900000000DAJfLfkg4TJ=D7KI000000000000000080ShD=Qj00000000000000000000000000000000000000000000A5kk0000000000000000@A8g
0000hBchP2N00000T8bT0000000000000000000000000000H\Ja00000000000000004b:6P4G@0000lMkO0000000000000000000000000000h[5@000000000000
0000P1OA00000000000000000000PYFK8mXE00000000000000000000D8aYh>hQ00000000000000000000hoQB00000000000000000000000000000000d>Pa\LLQ
00000000DP8A00000000000000000000000000000000@54h00000000000000000000000000000000000000000000d=Y7dR5j000000000000000000000Gm^T[jm
0000000000000000000000000000000000000000000000000000lHY_0000000000000000Tfi600000000@fXR00000000h7ld0000000000000000l6bg00000000
0000000000000000dQYh000050ROHNNX@j^3000000000000000000000000000000000000T=dl000000000000T@Z700000VGZPV[O0O_<8Fkb0000000000000000
`Sk?0000000000000000TVm50000]1UX000000000000<2ZB0000000000000000dTg4000000000000000000004TggXlIe0?mn0000000000000000`T_0Ljh10000
000000000000000000000000<R;TT8\I0000TL:?00000000Q5R]<cS[000000000000TFXdlKnhHYY60F[J000000000000h71>00004_j@0000h5KZ\C>4TUJ<\m6^
95kNTFo:0H7D000000000000The500000000\`HI0000000000000000lI?Yle5W4786M0jQ00000000000000000000000000000000XmiI00000000000000000000
000000000000000000000000000000000000`PJ^000000000000X91f00000000000000000000lB==HWZe00000000@Z:2PhJn0000000000000000000000000000
00000000Q5R=00000000000000000000000000000000000000000000XbRG0000000000000000000000000000Q5RJd36o0JF]0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DANOL<QcPZEh0UMdH]WX00000000d7RkT]5JDLHn0000h<T`00000000000000000000Dmh`
dIeY0000000000000000000080Kj00000000000000000000H8=]0000000000000000845O0i]]`G`i0000000000000000d5XR\F\TLEBH<H=;`FWCDHaEhQXo0000
00000000000000008;ij00000000000000000000<<;6000000000000000000000000000000000000000000000000000000000000Q53H<5]c0000000000000000
Pd^NlD\@0000<IH74JR]00000000L1`X00000000Pfa_00000000000000000000i5F>0000000000000ATMlgn>00000000938kl4Kc@di;00000000000000000000
<NV74]JU00000000D:Q=h]HTM2af0000lCDc13H?0000000000000000000000000000000000000000000000000000000000000000000000000000000000008@N<
0000000000008;H8000000000000000000000000000000000000000000000000000000000000\gN\@`:=Lk9LA1J0XWdn00000000000000000000000000000000
000000000000000000000000000000000000000000000WJ_00000000Q4jP00000000000000000000\4=>00000000000000000000I07Q00004ZUJ000000000000
00000000000000000000000000000000H08^0`mX0000000000000000P0@E00004^0C00000000<6ege2DW000000000000h];B0000000000000000000000000000
0000X?nV000000000000000000000000]3XD0000hO0<00000000000000000000`Ta;0000000000000000lWl40000000040@d<?TD000000000000000000000000
0000T5bn0000\n:Q000000000000m1nR0000000000000000l;9=\AYB`Y6L00000000\bCE00000000000000000000000000008<N40000l_oC`U>gXUOS00000000
00000000D=Bo00000000000000000000000000000000000000000000L^o=0000\a9h0000000000000000D<WOPHe`0000Y4\G0000hHbM00004YML000009^`0000
0000000000000000000000000000000000000000@k:X00000000<ZBY000000004?GUm5ad00000000000000000000000000000000000000000000000000000000
00000000dQaa0000000000000000dR8L0000000000000000000000000000000000000000LZne000000000000hD2^00000000000094:@8Q>m000000000000@D5T
00000000@dJQl:ddlYQc00000000000000000000<:QXLLB90000000000000000XUZj0000000000000000000000000000000000000000dhn300000000\TPj0000
0000000000000000\:QhPk=I0000000000000000000000000000d:lK000000000000000000008<`@00000000000000000000000000000000lD;2000000000000
00000000000000000000000000004Kko<Vaj0000Y2XR0000@2?T\@RdX:1A0000TmH4000000000000000000000000000000000000000000000000000000000000
000000000000@DO78PW;<e0d0:gP000000000000l8[?000000000000000000000000X96=0000000000000000000000000TeB0000000011_Q000000000000m5;g
000000000000h7W3\W?O00000000000000000000000000000000000000000000000000004P]60000H;\800000000130H@PQL4DSZ`mOa000000000000d2^<0000
0000L`1m0000lnnUM3V`000000000000000000000000000000000000000000000000<D6D0000U0Aa000000000000000000000000000000000000000000000000
`EQRX]mE00000000000000000000000000000000000000000000000000000000@kME000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000P^:l<0O>4DI0000000000000DGn0000000000000000000000000000000000000000000000000000000000000A4DU00000000
00000000000000000000000000008=Ch00000000000000000000d<Lgl^8Q00000000000000000000`V5n]45ZXCH:I5bH4iXa000000000000\V=g000000000000
=4XBhH^^0000000000000000dhM60000000000000000000000000000000000000000000000000000l^`e000000000000000000004j_B00000000000000000000
l5aS`d;C000000000000000000000000d7[Fh^e1000000004mcE0000000000000000PR@E000000008bNY00000000000000000000000000000000000000000000
000000000000000082EPDK_]0000000000000U`8dPZZ0000DmW=00000000000000000000000000000000000014m80000000000000000h]\R0000000000000000
00000000000000000000000000000;5>000000004Yb=0000lOi]00000000DVLZ4cCL000000000000000000000000`aF`i3=V0000000000000000000000000000
00000000000000000000000000000000000000000000D>>f00000000000000000000000000004LS00000000000000000000000000000H<UL=3PP0000h;5LP^6T
A6S>0000000000000000000000000000000000000000000000000000000000000000000000000000@^W]]1MA0000000000000000000000000000T8`k\G<d0000
0000000000000000]6_j000000000000H?@O00004\AR000000000000PWWb00000000000000000000A2OZ0000000000000000@Bk600000000000000000000`;7P
83<S00000000PTdB000014>:000000000000XN0d000000000000000000000000dNeM]75h0000PZkZ000000000000000000000000000000000NX8000000008?4<
00000_BO0000<3\j<QRL0000LWcM000000000000000000008ok=00000000X3VR00000000D<Eo0000000000000000X10n\1=;H;0iE2LB0000000000000000dmUR
000000000000LJBg<fdS443:0000000000000000@7];0Xbk000000000000000000000000000000000000P9TY0IBg0000H\0<000000000000L?c8D8\:<E=A95\e
@S]H000000000000000000000000000000000000DjWn000000000000PW4M0000PJD=0000000000008U\kHffk0000`6cM00000000000000000000lm3C00000000
00000i\K000000000000000000000000LKk]0000XDlO000000000000XF@4lKae00000000000000000000LY7[TOOU00000000L__M0000000000008PM:00000000
0000000000000000T?mTXDmbD]3J00000000000000000000000000000000DSlk@U[=00008De4000000000000XTZQ0000XW?:0000000000000000DJGO00000000
000000000000000000000000000095Tm0000000000000000X=K10000H93Y8Ade4_<N4njA00000000XDh20000=1jHa6@Y00000000000000000000000000000000
000000000000000000000000T:KA000000000000000000000000000000000000dRVMDM3\hUad0000`Tja00000000000000000000000000000000hMS`0000LGkO
00000000000000000000000000000000000000000000000000000000Le;600000000000000000000000000000000000000000000000000000000TZ<O00000000
0000l:<G00000000`2^h00000000000000000000PRCe000000000000000000000000TZKS0000000000000000@BcM03:\0000DGXV0000000000000000<LD?HMG6
000000000000\^ig00000000000000000000000000000000000000000000000014n2000000000000000000000000000000000000000000000000000000000000
XFmE0000@8ZhL=F[52SLDnY9000000000000P:\e0000000000000000000056P\0000000000000000000000000000000000000000LG5I00000000000000000000
8T\@0000PIV5X@M1000000000000000000000000000000000000000000000000`3hA0000a6b[000000000000000000000000000000000000000000008@o50Sa;
000000000000D3GS00000000\I[O000000000000d>PQ547;00000000000000000jZS15CU00000000000000000000000000000000000000004B^7T[Fg00000000
@;OX00000000`1`B000000000000000000000000000000000000hN2@0000T\1ID;ALT2LaXWjf0000DBb;E4;=0000000000000000000000000000`_eW0000hSBT
0Elh0000000000008SaJ<`9U00000000000000000000000000000000h6a80000A5<40000hUjN0000000000000000@n>]0000L:3k00000000000000000000T\UL
000000000000LlO100000000000000000000000000000000Y5a=0000000000000000000000000000lDWa8@mb0000000000000000000000000000000000000000
00000000000000000000hZO50000000000000000000000000000@2@A000000000000`CQg00000000000000000000000000000000000000000000000000000000
0000i4K[000000000000U2g8000000000000`A1Q000000000000XFm64Pk1000000000000000000000000\Y7:000000000000000000000000000000000000l6K5
<NT\000000000000000000000000000000000000000000000000000000000000LQQ2@3Zd00000000000000000000000000000000000000000000000000000000
00000000hE@C0000dg?m000000000000000000000000\T2>TU2d00000000000000000000LGlFTJ6R000000000000000000000000\;\Y00000000D_j[00000000
00000000000000000000000008XB0000000000000000HM_S0000000000004V[>\NUU000000000000000000000000000085X^XnD9000000000000000000000000
\:\U000000000000000000000000000000000000000000000000l1IW=6?500000000000000000000000000000000XfCN00000000LV@g00000000000000000000
0000<dTC0000hG4O00000000000000000000@5j3000000000000000000000000<Ei6H6m[0000000000000000lFBV000047m]L9QYT;kGQ4V:000041^N`\<<0000
`Dol00000000000000000000P9W`0000000000000000\h:S00000000d9if@W_S0000000000008VYL000000000000h1iM`7M70000000000000000000000000000
00000000000000008>Cm00000000llX8000000000000000000000000000000000000000000000000d<@U00000000X;_Wl7@K000000000000M6h\d:Yh00000000
4\CdDgZ>000000000000\T;d000000000000hbfL0000000000000000H>3S0000000000000000hTbJL?=XQ5Md<H4]dIVcH;3LdIQAdhFX000000000000L;?EdAhF
0000000000000000000000000000L[Eg000000000mff000000000000hoFd0000000000000000h?Q;`>FL4fEb000000000000@VEQ000000000000000000000000
00000000`?Yg0000Hca?0000000000000?_Y\DLn000000000000000000000000000000000000@A5Q000000000000TK:R00000000T4Cf0000l\jmlU\YTjeA0000
0000`4A^0000000000000000000000004]1`00000000P:_`000000000000<`;M0000Y25W0000000000004A8H000000000000000000000000d>a6<Jcc00000000
00000000000000000000@97KTnU_000000000M=I000000000000000000000000h@hB00004O>K00000000P][6000000000000000000000000d[YhA4h\00000000
0000lgU0hPE0000000000000P@O8d_AJ0000000000000000000000000000000000000000P^ho0000H9n800000000XP@1@R]L4Y_NHWHD00000000U4JJE64@0000
0000PHeP0000000000000000T`kO000000000000000000000000000000000000000000000000PD9S0000000009oE0000000000000000000000000000H<OSXll]
0000loho00000000@4G20000000000000000h1JO0000h0[e0000000000000000000000000000PFKI0000Q0;M00000000000000000000D:^R000000000000HX0b
4e3MHoH;e36k0000000000000000000000004KV90000000000000000000000000000DKeH@PmV000000000000000000000000d;L78=6400000000XZg200000000
0000000000000gFdT5VkX=nfdIK:hEdP0000000000000000\3Ch000000000000000000000000000045JIa1\i00000000000000000000DVlh0000000000000000
00000000a4YL`QoQ00000000000000000000e56W00004:32000000000000m2U@000000000000TjOZE5;000000000000000008GVH0000000000000000<`g<X2V7
0000Tn7c0000Tnmc<dA:00000000000000000000000000000Rbf12PD0000@OP900004hGW`PcX0000000000000000PRRo0000@6XX0000000000000000`50SP@QV
00000000]50T@kY:0000T=AS0000000000000000`H`;`YL[000000000aia00000000XLci0000000000000000000000000000@`Z50000@TAj0000000000000000
0000000000000000000000000000L_3kXXXj8I;Z<OGV000000000000000000000000U2kP000000000000000000000000@4DF0Sji000000000000Hf`600000000
52?e0000000089C1U0[a00000000000000000000TI4e00000000000000000000000000000000\:fj0000000000000000T8_NH>oh4o0@00000000000000000000
0000LIXU00000000000000000000Dg>d00000000XSYo00000000038i00000=ZO0000@8`M]5Z_000000004A@J0000000000000000hJ9d0000Y6L=000000000000
0000000000000000000000000000@KKULNMj000000000000000000000000M2iO00000000TClE0000000000000000h69C000000000000000000004`_D00000000
0000000000000000000000000000`=aE0000`eF<00000000U1aH000000000000PlII00000000]0k_00000H\M<MoHL[jCP\W@8]aA00000000000000000000Llb5
0000\Ad60000000000008c@900000000000000000000000000000000h:\G000000000000DJ7K000000000YffLjJb00000000000000004UH3L5<T8X;L8^@`0000
\=ME00000000000000000000<NE800000000X]<]0000I3Q700000000TlX^00000000XV[_0000000000000U`JQ1MK000000000000H5D<0000000000000000TXHh
`RMU0000000000000000000080Vb00000000h3iK0000TjL^4n\Y0000000000000000@335D4FVhmY\000000000000000000000000000000000000000000000000
XQEH0C?80000000000000000`e04000000000000000000000000<68100000000000016kP<TG80000000000000000000000000000000000000000000000008K:9
00000000000000000000000000000000@S4600000000HeGe00000000000000000000Hn?600000000l7nU0000a5_20000000000000000L:Wb0000LRJ[00000000
000000000000000000000ZC100000000000000000ff9000000004eOL\P53000000000000@l=o000000000000TP4b0000DN2O00000000I6LJ0000000000000000
000000000000000000000000000000000000DdbV4IM:Xi7051^;`[=I<c3<000000000000<o\I00000000000000000000dji;0000000000000000PAUT00000000
000000000000XDk000000000000000000000Dk][000000000000000000000000000000000000\SO04@<O00004]Bm00000000HA000000HGGA0000dJbJA2B90000
00000000=3Q^000000000000P5CJ00000000`]C\000080M`<>H<XEVB0Sk400000000HYIZPACR00008ZSGU0F\0000000000000000000000000000000000008lR>
000000000000`e:e00000000<=hI0000`?ZD000000000000hV6Q<bC:0000PDV[00000000000000000000l2Q;0000=2DAdl>c\nQN00000000TJDM000000000000
4Y:400000000l72=Tl@600000000000000000000DDP100000000PX9Q00000000000000000000000000000000000000000000000000000000hNoo000000000000
00000000000000000000]6fI00000000H=h1\U_I0000e6JS00004IDB00004JNI000000000000LAIf000000000000000000000000000000000000XDa70000dgo4
P5fa00000000TYToHIO0H[kc0000\2Og0000000000000000D`e2I51M48H:hBo30000000000000000000000008VRI0000\=Ja00000F<f0000l1lCH80200000000
000000000000d55k00000000000000000000000000000000hX4R000046ZBh\VY0000000000000000`MJW00000000`YcM00000000dOE@00000000l_H]00000000
0000000000000000LUQ<00000000h\6R`]id000000000000000000000000@<EB00000000000000000000000000000000000000000000Q4P700000000LB[L0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`10>00000000000000000000=51g00000000000000000000
0000000000000000Ld7f0000000000000000000000000000@Jkc0000@BYh00000000000000000000TSL^000000000000000000000000@=[E00000000<S@P0000
0000\W1S000000000000\JCNL^FFlhNU000000000000X2k=00000000<>K300008ZUe00000000000000000000000000000000PcJR000000000000000000000000
0000l@R<LN@CM4U`0000lMm10000`Xoa00000000<IGi0000h[NbTEN00000000000000000000000000000DhEZ00000000X88:0000000000000000000000000000
0Io?Hf4KE0JR0000000000000000000000000000<hSm00000000000000000000000000000000DMW0409c@@\iLLI_000000000000000000000000\c?7000083>b
00000000000000000000000000000000l\8T00000000000000000000H`]k0A9O00000000=6J`0000HR]100000000000000000BL_0000000000000000a5gULnoJ
0000PKlR00000000a6QcX?Zo`Ze>000000000000000000000000000000000000000000000000HOJ`0000<j?n00000000000000008MAF00000000484]HZ]:0000
000000000000000000008T::0000\Yb]000000000000000000000000000000000000000000000000<RhNT\De`Hjk@ioh00000000000000000000\khbXHKU0000
000000000000000000000000000000000000DO78000000000000T1ea8?QW00000000000000000000000000000000000000000000XY`U00000000\K<o00000000
00000000d5:I00000000@5Ql000000000000000000000000000000000000000000000000000000000000Toao0000a4TY00000000Db>O0000HAOF000000000000
0000TMSM`U87000000000000000000000000HDPD0000000000000000dSDj000000000000\dM=000000000000lSkNa1Q\000000000000`@jc000000000000@7Ec
000000000000LCOH0000000000000000000000000000h=<>0000000000000000000000004B7IA4mb00000000PkES000000000000000000000000000000000000
Y67;T<TR<g_5Q3\c000000000000000000000000`3ao000000000000HfND@2WClV8>00000000DXfQ8]e^0000000000000000000000000000000000000Oim\cMe
000000000000HjK10000000000000aLb00000000000000000000000000000000000000000000000000000000LgVa000000000000000000000000000000000000
000000000000000000000000`54Q478`H?04Q6@i0000X:4i000000000000000000000000<1Z^0000000000000000U30Uh?:N0000X[U_00000000000000000000
0000000000000000000000000000L17Hd>Uh00000000hC5P000000000000A4h?PeWl0000]0HP0000000000000000\lOU000000000000000000000000PeVN0000
PiLc000000000000d7Lj000000000000PMmQlTY>000000000000\aFC000000000000T5HM00000000\Mkj00000000DL7F00000000000000000000000000000000
00000000000000000000<d<8000000000000000000000000000000000000<8PWD\Gm0000D8co00000000000000000000dXciP@jG0000<ES@0000000000004OTm
00000000000000000000000000000000000000000000@9dY00000000P=100<PX00000000000000000000000000000000000000000000000000000000\VY?0000
0000000000000000<eZZlokkE2Yg000000000000000000000000DOMO4KX5000000000000000000000000000000000000\8;RhVbS000002PH0000\Qib<T\m0000
00000000000000004=2U0^^900000000d0R300004?la00000000Q46a00000000XY3m96AY0000d]Jb0000<WF]X5>\000000000000000000000000000000000000
00000000000000000000000000000000HDdP000000000000000000000000000000000000000000000000<g]B000000000000000000000000h@ga000000000000
0000000000000000000000000000Peb8000000004KC80000000000000000dL`h000000000000000000000000\7R[0000XAQn8UO60000`RBY0000000000000000
0000000000000000DRm2000000000000PKEjlSkZh:=^000000000000`0Bc000000000000l5en000000000000000000000000000000000000000000000000PD9h
00000000L[Vk\CaEHWNSd`4h@jeY00000000@`:R0k:k4k;d00000000000000000000DXW]lkUXX<jA000000000EFo0000<=?JA6<[000000000000LSh^Pae[0000
000000000000D=^?]1je0000DXfc000000000000000011XR00000000000000000000005NXKC\0000LPj`0000000000004BV_0000<Wm40000P1nK0000T^9K0000
0000h7nh0000`CT\000000000000<>ZD0000000000000000m1d=00000000000000000000000000000000<PEP0000000000000000000000000000000000000000
00000000d[`PU3eb<BnM4]bX\IZP00000000HL;7000000000000000000000000lFN]000000000000000000000000000000000000000000000000\Kg@A6dU0000
0000000000004;GjlH0R00000000\iI?00000000D4_I\AGg\lOb0<Y90000@Edn0000000000000000000000000000000000000000PREf000000000000\1Da0000
0000000000000000000000000IoQ00000000000000000000000000000000D8Y=d;OE\WFl00000000XkajhFl?e6VY<M>8000000000000`W?D`EHF000000000000
00000000M5PE000000000000000000000000<4W70000h6aT`Mo;<@AU000000000000000000000000X9XY`1`MH]0Y00000000L<bO0000@o<k0000847i00000000
00000000h6>94S8=000000000000l05nPicC00000OW_00000000000010h000000000Tg150000000000000000l83FL8;`00000000000000000000000000000000
0000000000000000HKE:000000000j_m000000000000XLn900000000000000000000000000000000U6_Z00000000000000000000000000000000000000000000
00000000000000000000dDSfdYa5dn2@0000P@_c4BRm0000HQOL000000000000000000000000000000000000P31]@M^70OUNHmQRH2PXm52Q0000000000000000
00004SEPa06=000000000000Hfl:000000000000000000000000000000000000000000000000000014Kk000000000000PDSNP5fX000000000000000000000000
00000000000000000000000000000000@KmaM4E50000HPP<0000000000000000000000000000l4ca0000lSo>X:6b0000000000000000000000000000P8]60000
`BPI000040TnY56d0000000000000000000000000j_S56M[0000000000000000dB`L@[Dc000000000000000000000000000000000000\W_f0000000000000000
00000000`Ui60000000000000000000000004@^n00000000PFRP`RMb000000000000000000000000dPA@00000000000000000000Y3mV@\CY0000`2mN00000000
0iPL00000000@DG5<fEM00000000000000008F=X0000E4Hm0000P\X1LKXe@_7^E2T?00000000l:Vd000000000000LfYL0000h87N000000000000000000000000
000000000000D=G<000000000000m2Fi0000@D>c0000DOhc00000000000000000000dUj_0000000000000000lIEC\@J>\k5W0000PMc000000000000083ke53SE
00000000DOb^TP694GN200000000000000000000PBUB0000000000008EH781aT0000000000000000LkKG00000000000000000000000000000000000000000000
000000000000`4Lb00000000000000000000XS3k00000000d_:J0000XO=K00000000000000000000000000000000000000000IoHPQk800000000000000000000
0000<F6P00000000000000000000X:;h0000000000000000T:>>0a9O000000000000@j0R0000000000000000=61i000000000000000000000000000000004GXj
0000000000004[P\00000000hii=i3F_00004AG>000000000000000000008fn1P>_KhGAfPT[f000000000000\LQ[0000dHdn00000000\ieZ0000000000000000
0000000000000000000056CF00000000PN9:00000000000000000000000000000000DWBY00000000`iR]000000000000dACELBP9000000000000000000000000
0000000000000000PG6O0000000000000000000000000000000000000000=6\=XUDlP]QG00000000dlWA000000000000<L>\L?KA000000000000000000000000
000000000000000000000000000000000000000000008T_F0000E1g0`UE:000000000000X1U<00000000`Jf8000000000000T<fB00000000000000000000L9gJ
0000000000000000`5o@0000hYM^00000000XD`^000000000000000000000000XDSC0000000000000000HXNb0000XTQG00000000000047bY0000000000000000
0000000000000000\=JQ00000000000000000000000043UT000000000000000000000000M3e;00000000PESK0000000000000000000000000000000000000000
0000X=b;<egI0000000000000000000000004lSo\ZSi0000PKDj000000008DJK@kR700000000PPOY000000000000PGja00004Ndn000000000000\;ojXHmh0000
000000000000LA9c8H>=0000DW0;4Uao0000000000000000H3lB0000000000000000000000000000@N3k00000000000000000000000000000000000000000000
00000000m3bnQ49f00000000000000008P?D000000000000<22H]4MA0000000000000000000000000000000000000000XRgE0000000000000000000000000000
00000000000000000000000000000000000000000000PBf]000000000000L:6S0000000000000000000000000000000000000000dXSV0000PbP10000X1QN0000
@>6h00000000D@ZC000000000000h[1@0000lH1k000000000000000000000000000000000000000000000000Pilh0000000000000000000000000000Q0eL0000
00000000000000008om[00000000000000000000dT4=00000Ioc00000000LF<7<C<k0000M6Mhh^?\0000h]f<00000000P7i_000000000000000000000000lLDi
0000000000000000000000000000000000000Nh]0000000000000000000000000000000000000000000085E4\<K>00000000LlUl000000000000@GSo00000000
00000000hJPl000000000000000000000000XH6g000000000000000000000000000000000000000000000000000000000000000000000000000000000000XleY
0000000000000000000000000000\[iglm9h0000\U6j000000000000000000000000@olZ0000000000000000Lj8E000000000000T\h=00000000Tj1m0000H3HC
00000000<P_K4?lm000000000000XFCM0000T2Zh000000000000000000000000D[Xo000000000000000000000000000000000000000000000000]5^E0KT40000
0000Q47H000000000000000000000000TIAF0;Q^HIXe00000000\Sd\000000000000000000000000000000000000\Xm<000000004cPeX2BO0000Die@0000<X<m
00000000000000000000000000000000000000000000HM`HLXj:`U4_0i7i00000000DEDn0000L0_0]0ki000000000000000000000000884khRTfA2CH00000000
000000000000T:04000000000000\\j^0000h0k=HXR<0oIf`F7:0000000093mc0000h78E0000000000000000000000000000lfYa0000D[IMH^Mc000000000000
0000l]EW@kRDPNX`00000000000000000000000000000000Da1B4ba>0000DKUG8k@4@jLMa3hJ00004]^Z0000PAik00000O0Y0000000000000000000000000000
0000000000000000000000000000000000000000DK@5PfG=00000000hB>V000000000000@A=J0000<WJom3bd000000000000HdHc000000000000000000000000
000000000000POlc00000000T6o2000000000000000000000000HT<600004]52HJBU000000000000000000000000000000000000l\EWH6A\0000000000000000
XFKd<Z@10000000000000000000000000000m2i_000000000000`mhJ00000000dnP:000000000000@Nii0000D@RF000000000000hU1K00000000\S>200000000
00000000000000004InQ000000008?gU@V\l000000000000000088oE000000000000000000000000\;BRDVgf=5dL00WZ00000000000000000000@Omj00000IoZ
\[]Lh]bc000000000000000000000000000000000000000000000000\`b00000000000000000a1V2`QTf0`]=Llhc0000h[No0000000000000000000000000000
0000TL6H`XgX0000000000000000000000000000000000000000000000008ZdB00000000000016Tl000000000000HP:I00000000X?FN00000000000000000000
dQ=50000000000000000L2X80000000000000000HQki`WlX0000l=HB000000000000000000000000000000000000`hhW000000000000DV_`0000a5HW00000000
0000000000000000lVc\00000000dHBm0000000000000000I2BR000000004VFP0000000000000000d0Qd00000000000000000000000000000000000000000000
l<DTdYi10000\0kP000000000jDV00000000`f=DHA\h00000000<iGE000000000000000000000000XhiOh2bP00000000\]Le0000<g@l0000000000000000hCUc
@DDA0000000000000VE?000000008W7;00000000000000000000000000000000000000000000000000000000000000000000XB<7DHdO00000000000000000000
`GBf00000000`0KC0000T5_00000PT^B0000000000000000HBXm0000000000000000XkK\000000004Mb00000000000000000\Nl1X5Pb8<:L000081FI00000000
00000000X4mJ0000000000004>d>0000000000000000000000000000D[KQ000000000000000000000000000000j:0000000000000000I4hO0000000000000000
DU25h`;@00008VcJ0000000000000000000000000000000000000000000041k:dTCR8YUI00000000000000000000000000000000000000000000Q3ZB0000XEM?
0000000000000000962<0000P1H500000000=6M4000000000000A1U4000000000000I4?>0000liM>0000@IjE000000000000000000000000000000000000120G
00000000000000000000X5Nk0000<SiX0000000000000000000000000000000000000000000000000000TYV:U6YC0000000000000000000000000000@\NE0000
000000000000HW2`000000000000TaaI0000XN?Ll1?OH?D90000000000000H3>000000000000@6K?`PHF0000000000008G]@00000000a63V00000000X:J:0000
0000000000000000000000000000000000000000\1DUdlSQ0000HK3900000000000000000000000000000000000000000000X=gM=4``00000000000000000000
96g]dl9]00000000`ciUhaEE0000hboZ000000000000e0X2000000000000000000000000\M]k000000000000000000000000@Q=f0000000000008SVi0000HXVh
0000<OF`000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000lSRkPY;<8\IM
henj00000000000000000000000000004S?N00000000d8ZO]6BP00000000000000000000@:YZ0000l`L@000000000000000000000000@Y5h0000000000000000
00000000000000000000LZ8a000000000000000000000000d^e_0000DBN:0000h[?H0000000000000000@IHX000000000000dLe`000000000000000000000000
a5oo40^2`9N7h<@bE5TG00000000000000000000Xdke000000000000h3fNHIY2X1V`000000000000L?@d0000<=_3H_1Z0000000000000YN000000000@T4N0000
00000000lY?WhUXD0000000000000000LFFN0000lG<XDVF[0000000000000000T=Mi000000000000dKB3a0kR0000000000000000000000000000000000008;9\
H<6Y0000XZ=f0000000000000000000000000000000000008@Ug00000000000000000000hnhZ0000000000000000TcXk000000000000\hQO00000000L6:00000
0000000000000000X`7500004XA>00000000000000004^LR`:bf000000000000h:290000000000000000000000004:X\<[IAXQfG000000008J7X4`kd00000000
00000000`jQ_0000000000000000hFOKD2:7]10k00000iW@0000000000000000A5eF00000000000000000000E5_?00000000000000000000000000000000PHnM
00004bAd000000000000h87D000000000000000000000000LV:[00000000000000000000000000000000@mGd00000000000000000000000001l40000\R_Bh>CN
0000DjoT0000`F]f0000000000000000<Wa<0000000000000000000000000000000000000000000000000000000000000000000095SW00000000000000000000
lNUg<Z2d00000000000000008T93XYUm0000Xb`3000000000000000000000000XLL?0000A6Oe00000000000000000000000000000000000000000000=4Xl0000
00000000000000000000ddm7000000000000P<eU4dJf000006c5lIIKlik30000000000000000000000000000Pi^=00000GNNPBkm00000000X;VBTU:@00000000
0000000004FGD30D0000@iJM00000000000000000000000000000000XSTilVoS89Zn000000000000000000000000<1WA0000DDU0000000000000000000000000
0000000000000000000000000000`>j0H[870000000000000000000000000000000000000000000000000Y@U`2U;`9\V00000000e3i40000h;]O000000000000
l=RM0000000000000000000000000000XQ4H00000000000000000000L7U84m[J0000000000000000`EWQ000000000000000000000000000000000000lA?5P5=P
P<JlDGaB@lmi0000lHU>000000000000000000000000LJ[S4l2D91Z2000000000000000000000[X_00000000<LFb00000000000000000000Y0jf000000000000
0000000000000000hQPeHRG4\`E]HfgB00000000lk7500000000000000000000PgY@000000000000000000000000000000000000H;690000\VfHTQB>PZ6C0000
000000000000PMH:0000<Nf;000047bkd_92@4BTPh49h:a;e13k8m\X0000@k2n0000D81m000047ge@YEk0000000000000000000000000000<UbV00000000dSI0
0000h1VN0000000000000000000000000000000000000000000000000000000000000000<bGT0000D7EM0000000000000000DE5j000000000000000000000000
0000000045=\0000000000000000000000000000000000000000T<ed0000e68U00000000dO2M000000000000\TaT0000000000000000000000000000h]cl0000
000000000000000000000000000000008HI:`haV00000000000053>S000000000000000000000000000000000000000000000000h1b20000000000000O0I0000
00000000000000000000000000000000PBkU00000000000000000000000000000000`gnMX5C]86]=00000000000000000000000000000000<FR;\d5Pa6FS0000
000000000000TCmR0000000000000000000000000000LB@B000000000000D@QC0000000000000000l^Bi00000000000000000000000000000000000000000000
0000D`Uc0000000000000000Y2US`6;E4Lm@DY2K00000000000000000000m3oL0000000000000000PVDa0000000000000000h50a00000000U2]mm6H30nG?lVdO
000055B^00000000L5eG00000000@JI]`;cR00000000000000000000XVJ`0000lXOi0000000000000000000000000000TnX7\8<a00000000X7JZ00000000h_F<
dXK1`UFV000000000000@:86a44@000000000000Tgd5000000000000000004;Z0000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000d_]000000000h4\L0IRC000000004Nj^00000000000000000000P[Qd00000000\<6o0000000000000nGg00000000000000000000
<X^m0000000000000000000000000000TFi@<SXdQ2YM00000000hV@H000000000000000000000000000000000000PEKD0000000000000000<5:Y000000000000
HfMe00000000<caj0000i4\m00000000H3Nn000000000000@6LnH9e4XCPJ00000000000000000000000000000000000000000000000000000000000000000000
HJ[<P[IV0000\e?m00000000000000000000<FI80000000000000000000000000000PZ8W0000X@`SDfMT000000000000d6WO00000000000000004G;j\JJ90000
000000000000000000000000000000000000000000000000T9Oe0000000000000000Dg6R00000000000000000000000000000000T>BV0000LB2g`LgR00000000
000000000000@l\K00000\Ni0000Y5L@0000000000004mAk000000000000LC9f000000000000`Y0N8\d600000000000000000000HK;n00000000000000000000
00000000E4BBXCoKld=A000000000000000000000000L0M10000000000000000000000000000DeEK00000000000000000000@Ti0000000000000000000000000
0000H?6:000000008V9T00000000@GTS000000000000h87X0000000000000000HUN6=5U@0?Ub00000000000000000000000000008ShL00000000000000000000
M3kU00000000X:2N00000000000000000000<WE\00004ZK000000000h1Dm\1V=0000000000000000X:Fg000000008A_h0000000000000000000000008b3b0000
000000000000U6\W00000000<@4000000000000000000000Dki<e2_U000000000000000000000000XP5ETS6`0000lKa500000000<AX?XVfi000000000000P7g5
000000000000000000000000PX]P000000000025Hb<40000000000000000T>VG0000dI6Q00000000l[hB0000<F=M000000000000T[=<D4dI0000h3R1E3:;0000
000000000000000000000000000000000000000051R?0000000000000000dFNk00000000000000000=M70000lm;f@B\90000000000000000L;;<000000000000
4Za]0000000000000000000000000000000000008L[;`g6=00000000000000000000000000004fKdDfn]Tom?@`0e000000000000000000000000000000000000
8BYYLF>m0000\M0:000000000000000000000000lX@300000000\8X200000000\m1a0000TgRWT]aN0000dYf70000000000008;Fk000000000000XXE=00000000
0000M30b00000000000000000000dC?I@bI]lSQjU1lU0000h[_000000000e4ZVPFF`000000000000000000000000000000000<4Z00000000XG1a000000000000
0000<chF00000000@AQc<R[U0000000000008Ue[00000000HJ``000000000000T5^30000\AYY0000000000008VAB`Z2W000000000000Xl4VT<BZ000000000000
0000hQ`0000000000000000000000000000000000000000000000000000087CZHRUA000000000Gm>0000000006A<0000dGCd0000000000000000lC:I0000lfbE
0000000000000000000000000000000000000000T[2?00008L<T0000000000000000<9j54>dU00000000`;7jH0[X0cE]000000008GV_0000000000000000X\^^
00000000000000000000000000000000m1ZE0000PF87436a00000000hdmJT?Z50000000000000000000000004:S500008o0V000000000000000000000000dPH<
000000008fT800000000000000000000000000000000LfSa00000000LaoV0000000000000000@5IA0000Xe`XTlie00000000dK:alb0V0000X]>`000000000000
`6iM0000L07iDBeX000000000000<MN5@9Pf00000000000044gc000000000000X55ZH66D0000000000000000\8<S0000<Z;X00000000dS9C0000000000000000
00000000000000000000000000004Z[m00000000\DQ90000HYfY0000000000000000000000000000TbHm0000XbZn000000000000A2=M0000<`Ia0000HL]?0000
0000HZimDS]b000000000000000049L7hSI\DgTD0000PN_>00000000000000000000LF?_0000000000000000@n\000000000E1omd3h5000004L20000H4bU0000
000000000000000000000000\IcODQmR0000000000000000XA]c0000\XLS00000000000000000000000000008B3Y000000000000000000000000000000000000
0000lJf\0000`kN^00000000@IRfXKUn000000000000HXW40000<OG1000000000000000000000000l363000000000000000000000000000000000000LJEd0000
0000000000000000\oPf00000000000000000000000000004RYm0XBi`fLP<J3A00000000000000000000M6RG00000000000000000000000000000000d7U^hj:^
TK\TL35f0000D25d00008DKe00000000T=UW0000l5SjLXV90000000000000000000000000000PC4fTiDL00000000\^AC00000000D>eH00000000Dg9;4IeF0000
000000000?8100000000D^lM00008_`h@V9D00000000DO5X00000000000000000000000000000000000000000C=6000000000000000000000000000000000000
00000000000000000000000000000000000000000000@K060000XVKcDoRo0000`VfR0000000000008Ii0\Vem<QC>00000000000000000000PMFC000000000000
0000000000000000000000000000000000000000HdQI4CAkL^5gY5e90000000000000000000000000000000000000000h>m@000000008d_[00000000Q4VW0000
d4J100000000i3No0000000000000000000000000000Hf3e00000000000000000000000000008[j_00000000000000000000Y560000000000000l5A800000000
000000004ZM>000000000000\YaY0000876`00000000000000000000L[DQU2g_0000HZ;f00000000000000000000000000000000000000000000000000000000
0000\\g`00008\7k000000000000000000000000000000000000A3C=00000000000000000000<BT@000000000000000000000000000000000000d24SDLG10000
000000000000@NK0000000000000000000000000000000000000000000000000000092mK000000000000\2aa\^@00000D[460000DiOU00000000@7nC0000a4@2
00000000a3M900000000000000000000H@e4\6TohT2e00008Af^0000000000000000000000000000000043YHH4gJ000000000000000000000000m6E000000000
00000000`3kL<ek00000000000004<aH000050Ho000000000000000000004S6T000000000000\cHQa5BQ000000000000DCW:4@:P00000000000000000000D0Ch
\@56l5\gP\X<55:c0000000000000000000000000000<Bm@0000000000000000000000000000`4_`0000000000004JKX00000000000000000000000000000000
00000000000000000000000000000000e4LA00000000E3NBHbiH0000`VbdTb:d000000000000000000000000POIJhOPa0000000000000000000000000000<YO4
HVWe0000DI_Q0000000000000000Tn]Z0000000000000000Xa[00000000000000000000000000000000000000000000000000000000000000000000000000000
8C700000000000000000000000000000DXc<000000000000000000000000l@Zn000000000000000000000000000000000000<W;n00000000\1Qb000000000000
HYc;A0b900000000TN;500000000000000000000000000000000000000000000`:Gl`EB;0000000000000000000000000000TM:DD1mU\IO`<dKT000000000000
01\c\TMF00000000DQ4W<THM0000000000000000000000004f_[M6_:0000@AO[0000000000000000L1^h0000XW2O0000A2910000000000000000000000000000
00000000000000000:9`0000000000000000h44;HhDVT8P6hmkk0000d`2B000000000000000000000000000000000000m2>n000000000000000000000000HUP?
00000000000000000000Y1L>X`@c89D3dIU3lnMd00000000000000000000000000000000000000000000000000000000XQf<PUCG00000000H0NBhWHS4\g4LFLJ
<`gh0^4P418M00000000<=DT4IOO000000000000000000000000000000004X2o0000000000000000<F=c00000000000000000000000000000000000000000000
0000<O]h0000000000000000<Bka000000008WmD0000D4A00000000000000000000000000000000000000000000000000000X>UI000000000000000000000000
00000000000000000000000000000000000000000000A22X000000000000\JUL0000000000008CG]lJIMQ1?RT[ScI4T500000000000000000000000000004<g_
0000=2EA00000000000000000G[b`gmC0000X^\aHMEK00000000000000000000000040WI0000hWCGl>@[000000000000000000000000U4960000000000000000
<>kFTimE00000000PX@U00000000000000000000P;[:PTBb000000000000000000000000XGLS000000000000@>jN0000000000000000<L`G=4lalKb500000000
`Pm:0000000000000000000086XD0000`GO18<d=0dCl000000000000000000000000L[FY<d@eLle900004D9?0000000000000000000000000000000000000000
0000000000000000hc7k000000000000000000000NWl0000Pj?=00000YED00000000TBW60000000000008>Jf\Ph]Pnl900000000000000000000000000000000
00000000\<7<HjandP1500000000<Ug`00000000h7E=000000000000dLWn0000000000000000Tf7:]5l>0000000000000000PER>0000000000000000D7ei0000
00000000e2Rb000000000\bJ00000000000000000000L4RLDJ<a0000000000000000000000000000\?mF<BMh00000000000000000000000011N5000000000000
T9<:0000000000000000000000000000000000000000000000000000000000000000T6bPDN@2000000008dVH0K<`000000000000000000000000000000000000
000000000000000000000000L7i:000000000000lVQ9TiY?000000000000000000000000XCGI0000000000000000000000000000h566TG2R8dR5000000000000
<1?80000\DbHl\Qa00000000\E[Z000000000000@82^00000000l3cCL?[?000000000000000000000000000000000000000000000000d2Fe86VKL[F20000Te<1
00000000DMbH00000000000000000000000000000000]1Y\00000000000000000000XV2I00000000dTLf00000000000000000000000000000000000000000000
XAUo000000000000P]YC000000000000000000000000HhVP00000000hXk7PBPZ0000000000000000000000008bMj0000000000000000dCF200000000PPa<0000
000000000000H7\R00000000dU9W00000000000000000000000000008ZIU\:2Z0000000000000WP=45DL0000000000000000000000008\ZQhP0P11gJ00000000
00000000lBiS00000000hA9E`UER0000000000000000<T1U\7_b81eG8M4<00000000``H^00004?<Z000000004F30000000000000T:C5dcgB0000@kh00FHS0000
00000000D4hQ00000000TRii\0QV0000000000000000XP830000000000000000000000000000000000000000dRF=00000000lQL=000000000000000000000000
00HM\Tb<00000000000000000000000000000000000000000000T>hb0000000000000000dAL500000000000000000000000094[60000lDnl00000000M6?blU]o
0000000000000000000000000000000000000000DV2;00000000TYXT00000000<@EhT<b78=`J0000000000000000000000000000000000000000000000000000
000000000000813]00000000000000004Lgb0000XXd9000000000000000000000000000000004WkQ0000X<228]F<0000000000000000I6Y60000h1Z<00000000
00000000467Rdce?000000000000000000000000H;ci000000000000000000000000000000000000PKCP4bnj000000000000\RQ?0000000000000000DJ<U`ooW
00000000Pj[0000000000000000000000000dNbR0000XbOA8422h91R00000000000000000000<7[k\ann00000[4W0000000000000000Xj@n000000000000<goP
0000XJ0W000000000000000000000000P3TE000015fk0000DTA20000dFb900000000000000000000\?Gg00000000D10L000000000000X0ABL0Dk0000]4W[0000
00000000\UZX000000000000000000000000000000000000000000000000000000000000<8;4@1K3000000000000000000000000PCN:00000000000000000000
00000000000000000000000000000000000000004bJj0000X`A200000000000000000000000000008H^h0lHX000000000000000000eC00000000000000000000
00000000000000000000TafS000000000NVjlPMK0000000000000000000083jQ000000000000000000000000000000000000lNGO0000000000000000\1?AL4ZQ
0000000000000000XDdZ0000@0m5<NoA000000000000000000004:>b0000LW^FM6<N000000000000000000000000dKJL000000000000000000000000\P]f0000
0000000000000000DP[k000000000000lVTXi4`M0000000000000000000000000000XJA64<1Z000000000000\WTR000000000000000000000000000000000000
0000lN16000000000000000000L600000000000000000000`D=O0000A3hg00000000\1WQ0000X_\U0000<CT0dD@D0000000000000000000000008]C600000000
000000000000000000000000000082L?0000TH82DAPVPhjHE3H28d@L00000000D[CV00000000\Gb]0000P;W2I2D1PgeU0000l8_30000]6k600000000lPNV0000
00000000000000000000000000000000000000000000DAPh00000000000000008<3oTJ;L<2W1U0EK000000000000000000000000000000000000Pj0:00000000
000000000000TS`G00000000Xl1h000000000000<Il900000000000000000000000000000000000000000SS:0000000000000000hW7e00000000000000000000
00000000I1_D000000000000000000000000L4=k0000Y5Aj4W8^000000000000000000000000000000000000000000000000XUhh000000000000000000000000
000000000000000000000000000000000000000000000ibcL:kc8VC=H]7Z`j6PTK3I0000000000000000<XT7hTZm00000000T=BU<>]I0000dCeClC0`00000000
000000000?PK0000000000000000000000000000@0UI4JAA00000000000000000000000000000000HKAG000000000000PWg`0000000000008UYR0000Tg^K4XDB
M1Ck00008B3j0000000000000000000000000000dB2[HXG<T0YnT<Ol000000000000000000000000000000000000Pf^\00000000ddFn`3:@@eKe000000000000
00000000000000004PWaL[KZ@1Oj000000000000000000000000`QLl000000000000TdBf000000000000000000000000`UK[000000000000H4QI000000000000
PM6N00000000000000000000000000000000000000000000000000000000000000000000D0<4<ChO00000000<0:Z4>fM0000P[Z;<OfR00000000TT9@00000000
00000000000092Z[000000000000LV^i0000\CAU`R@U00000000000000004Dde000000000000000000000000000000000000<9R8DcoD0j?]0000000000000000
0000000000000000dLE7XcNn000000000000000000000000000000000000hPOE000000000000<9f`0000000000000000000000000000D>@l\mR@m3M\4_l50000
0000ldM\0000000000000000<J]o00000000`WYI000000000000PRK^000000000000000000000000000000000000\HmM<9lhlI0h000000000000000000000000
0000Li7Tdm=900000000000000000000\Q9P00000000000000000000XgRh0000000000000000LG]ZhCa\0000\HlUdZcc000000000000@hG@e22E0000X;aOXPPm
`N0@00000000lVGe00000000<Ga`Xaf600000000I27n00000000000042KR00000000000000000000000000000000000000000000@F\^T06_0000`d8c00000000
0000PAgg000000000000000000000000000000000000`FZP0000HFHE00000000h2D2H=SmXF5c0000D7iL000000000000000000000000000000000000000055j@
e2ob00004SfF0000000000000000\:X000004:`R000000000000P:X@hOZ>0000000000008?o200000000000000000000000000000000@_040000000000000lHi
0000da4YX4@L000000000000000000000000H:9R00000000PZVl0000000000000000Lf6GHYA:<]kf00000000\0`o8_hm00000000000000000000000000000000
@VhM0000PkZe4ViM00000000000000000000000000000\k8000000000000TL9I00000AAF0000000000008g5f0000DWPh0000000056Tb00000000000000000000
000000000000000000000000000000004cg`0000\lo<00000000d<MA000000000000000000000000lk^?00000000@151XaC=\l<BPjfJ000000000000dG@kDQVI
0000000000000000hbVY000000000000000000000000000000004lfo0000d98i0000PRnl00000000TM<h00000000T6?IT>dI@1g78K5@00000000000000000000
0000000000000000000000000000000000000000000000000000000000004`f_00000000000000000000D:PI000000000000d7Il000000000000000000000000
0000000000000000D@kA0000000000000000000000000000lFhB0000@i?882@m00000000lO8N000000000000e2h?00000000@77D00000000000000000000<L2c
000000008]Vg0000l;TJ0000000000000000000000000000000000000000HUD]000000000000<7G70000\MYd\=5O00000000X`ojXf=Y00008Ac64fTQ00000000
<ZbO000000000000<8dR00000000000000000000000000000000@VG=dZ5oH]1mP5Y90000HPTm0000000000008cTh000000000000000000000000TJM600008OIl
d`iJ000000000000000000000hEG00000000l_Yh0000000000000H3cI6`400000000000000000@ac0000000000000000000000000000000000000000PU:[0000
00000000H>;P000000000000000000000000\4Dh00000000lEg:0000PL:h0=_d0000000000000000]5KYLWYaX;_D00000000HoIV000000004=ID]1R\XA^3TKR[
000000000000@jEC8fAC0000000000000000X2UI00000000000000000000000000000000000000000000000000000000`^DS000000004iHF0000d\SP00000000
00000000l<GVDRfS000000000000<H5O0000000000000000000000000000\fJj00000000PboA000000000000X]OL000000000000000000000000000000000000
00000000000000000000000000000000<K\E8kmo000000000000000000000000dDHH00000000@S2;000000000000000000000000000000000000`Bb^00000000
0000000000000000000000000000000000000000000000000000XZRjA12=0000hY`d000000000WSU0000000051n50000T:aG000000G]00000000000000000000
0000HGM>4KST0eak000000000000Lih00000000000000000D9KIH4A>00000000@6^a0000000000000000000000000_2<hASX00000000000000000000X?6Q0000
0000000000000000LCC5HP7Q0000\W7[\V0>00000000023@X>bKPLQi0000LM`cdSdk000000000000000000000000@SFA0000000000000000<@VQ0000a5F10000
000000000000000000000000000000000000`Q`R00000000000000000000000000000000D9k50000000000000000000000000000000000000000000080c[0000
@gZndXo:0000M1H]000000000000000000000000000000000000000000008R?@000000000000000000000000000000000000DXYY000000000000\V3F00000000
000000000000000000000000HM>Z00000000000000004`8L00000000dndlTZXbi39k`Xld0000000000004Q;^000000000000000000000000L=;\TVo20000T?UI
00000000`VVZ@Y>W0000000000000000000000000000LD3c00000_UL0000000000000000000000000000<3UD0000U0af]2=g000000000000D4^I000000000000
0000000000000000000000000000<CCD0000`6X80000000082Qm00004SGhLn;70000000000000000<?8S00000000000000000000hX:K00000000000000000000
000000000000a2GI0000000000000000000000000000D\mh15XB000000000000XAUB0000000000000000000000000000000000000000000000000000HC5`0000
0000000000000000`En0dmfM00000000\57E00000000000000000000000000000000000000000000PHG[000000000000\mN_0000000000000000T3EE00000000
0000000000000000`BQ7l4KSHajf0000000000000000U1k[00000000000000000000000000000000TZOD000092RH00000000@\I8h];S00000000000000000000
0000000000000000\GFS000000000000000000000000Hf6Z00000000`VYg000000000000<cdl000000000000lR`7000000000000000000000000000000000000
0000h12400000000D8UG00000000@I\9X4?Jh[Wm8^3iha6UPeRdE3\4000000000000000000000000000000000000000000000000000000000000000000000000
0000000000008KjF00000000\3hM<W]khbnMPJZS910E000000000000hK9S`TFW0000000000000000000000000000<XZc00000000000000000000000000000000
000000000000d9]80000000000000000000000000000000000004S7M000000000aKK00000000000000000000L938<@l[00000000\W1a00000000000000000000
00000000X8f@00004QB200000000000000000000000000000000000006Jk000000000000DVJm00004F3h000000000000000000000000000000000000lJaB`on\
000000000000000000000000000000000000XU@A0000000000000000000000000000000000004Q3OE5CB000000000000DJPKTj:o8Tl>`K^_0000LXYj00000000
000000000000000000000000DRNJ0HOX0000000000000000000000000000@FT<lZ=[00000e@U0000000000000000000000000000000000000000000000000000
00000000000000000000000000004F3F88CX0000`^h;000000008Y7I161C00000000000000000000`0BM00000000000000000000000000000000X_aI00000000
0000000000000000000000000000l5^_0000000000000000000000000000000000000]U40000000000000000000000008Td4PlE^000000000000dJhe\lMMP7ae
00000000XNL2000000000000P[RL00000000lgNG000000000000e43@00000000000000000000000000000000P@4;000000000000X3TU000000000000DCjl0000
0000000000000000h7Qm00000000@Y=V0000U0>l0000\3dg0000lAD:000000000000000000000000LWTB8a4:L=K_`Emc00000000000000000000\hYf0<4n00GS
90H=8m04]1PB55a0000000000000000000000000HliE00000000H3X>00000000XL?c`414d:_68O_^0000POVRXmCO00000000Y4efh_KM0000TN]8000000000000
<b5[M6eL0000000000000000000000000000000000000000000000000000000000000000lgWi00000000000000000000000000000000000000000000l94T0000
00000000=1bH0000h3ZX0000000000000000lI3<LQ:glVA\0000<Na1000000000000000000000000\<7I000000000000000000000000PHk?0000Hl9?4WJKD<OG
000000000EXo0000D=Bb00000000`TH`0000I0Ko0000haRW00000000000000000000000000000000LXID0000X<Yl0000000000000000dH`Z0000000000000000
0000`nd4000000000000000000000000T>SA0000L9df0000000000004]U`16G6000000000000LL[J=60L000000004>5gD3l[XUTb00000000000000000000<Q@j
00000000000000008Gl8TaS10000000000000`3o0000000000000000U4T?0000@l^[0000dIKT000000000000000000000000\iZm000000000000P0_EH:TL@9B9
\S96m2Al4S=9m46700000hl:000000000000000000000000000000000000A4ln00000000Q5o90000H:]V00000000D6?WD9jdPZS700000000000000000000hYgT
00000000000000000000lKJ@000000000000000000000000000000000000000000000000000000000000@56Z0000000000000000000000000000000000000000
4=h>0000000000000000000000004`ig00004AgA<hdGd[PG<mg?51Q<0000PU4l`17S0000i2W<0000\31800000000000000000000000000000000L]=`00000000
l58o0000000000000000\2R?000000000000000000000000000000000000000000000000@40:@GgX00000000000000000000XfHPA1Sf00000000000000000000
=10U00000000000000000000000000000000000000000000000084^900000000TEPADcB<P33b00000N`X00000000000000000000X>2Y\8>6d;<?T`6100000000
00000000L7gT0000000040K`U1lH000000000000000000000000000000000000X6CR00000000000000000000X7OW000000000000`3lO45QA`FajhRcBI5Zo8R0L
10h_LDBB000000000000m5D<000000000000000000000000\WOFHnkf000000000000DLFF00000000000000000000000000000000000000000000000000000000
\I6]4ii]0000M4>g00000000000000000000000000000000@DAm0000000000000000d4CD0000000000000000000000000000000000000000dXWk00000000d5Il
0000Hk\GDaad00000000000000000000000000000000000000000000000000000000Q0[K00000000L7fX00000000000000000000D?h:0g4=000000000000Q58K
0000000000000000dWI70000L?g2\W6h000000000000000000000000000000000000000000000000000000000000000000000000000000000000@75Li2_80000
0000000000000000000000000000000000000g78000000000000000000000000<E0hlWRR89Q7000000000000m2@500000000lA];lC[QHQ5X\QX3@bS;00000000
00000E]j0000000000000000000000000000X<fQh@PF00000000l46a00000000`dUn000000000000468i00000000d>@;U1a;0000000000000000`ERhdOe[0000
<iI_0000TZ4[doVY0000000000000000000000000000\i0Y0000lbmTTaT<000000008MXM00000000000014Qn000000000000000000000000M32c000000000000
0000000000000000000000000000d7X=PZ1E@Z2LI4cK000000000000\XTH0000000000000000L:HC00000000000000000000Pbh9@HO@0000<:SJ000000000000
000000000000U1^n00000000000000000000LcRe09:80000@CCj0000000000000000000000000000000000000000l5?AE6lP49DR0000Hf0W0000000000000000
00000000000000000000dL6m000000000000D]MJ00000000000000000000DIaDT]^>0000I39K0000000000004@h1000000000000LYj>00000000a0C:00000000
000000000000h2i44;K`0000l:[FlR7d00000000\NkD0000000000000000000000000000000000000000000000000000<\0MT^>GD;]]00000000000000000000
M2AE0000000000000000`LZ2PQBm0000X2@^0000l9Ri00000000000000000000000000000000La[`000000000000000000000AE70000HJga10mO000000000000
8TJf000000000000L>>@000000000000000000000000lQF654gba758LlM^h^B40000d<M300000000000000000000000000000000<B\SDLkg00000000DgnX0<g0
PK@OLi;e00004o?h000000000Bn_<F=B00000000000000000000000000000000<Wme000000000000<RPo<2ek000000000000<F;R00000000000000000000hOL;
000000000000\A6T00000000lEVc000000000000000000000000000000000000000000000000`oFT\k[e000000000000DEhg0000000000000000000000000000
Q65Z00000000000000000000000000000000000000000000000000000000=0YFTEd`00000000<6aE000000000000\27l00000000XC>TL>oAdUUI00000000DS2K
000000000000Po9B0000000000000000XhnD000000000000000000000000lBYK0000000000000000<e_f000000000000000000000000000000000000\Reg0000
00000000dZF50000000000000000000000000000P_4k000000000000\eO@000000000000000000000000000000000000000000000000000000000000E3d7XPZ8
d]8[0000000000008761000000000000000000000000000000000000@5S3d\S50000000000000000E3_Pa74TTi7=00000eNL0000<]a400000000`0TMH@Xl01GV
00000000000000000000\SmN000046AR0000hG3Y00000f[40000000000000000000000000000dKdJ0000\nN7\;Q:L=;10000lF56Q68e45edhEcS`W1k00000000
000000000000\;CZ<NYYLEBV000000004?T[00000k;<0000000000000000000000000000XK3gdCW[<>T4L[n=<kUg0000000000008Z@d000000000000hhYO0000
00000000000000000000=6Z]000000000000XBMILSOj\V3ch[P20000HE_30000X5Wg00000000L9?I00000000000000000M3;000000000000LRl:00000000U4UP
000000000000`@=Q00000000000000000000000000000000000000000000LXWN0000dVMh0000XMZ=D?Md00000000000000004\NX000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000Te@l000000000000LAc]00000000P3420000000000000000lA9;00000000
00000000000000000000Pk@Q00000000000000000000000000000000PmSdLNdCH\e_8KJkhl[gLl=5HoW><9IZPR3`00000000000000000000`b020IhLdlbF0000
000000000000000000000000Hj^B93ZL00000000000000000000@`Rg0000dH3o00000000000000000000000000000000000000000000TO4n0000000000000000
00000000D3PE00000000000000000000000000004I550000000000000000000084n:0000m5oI@6OE0000l9Y^`1eQ0000000000000000TGT>LRSB\RPb00000000
00000000h^7j0000HDhf00000000h6T900000000`>oM`18ZH8eFLMI?0000000000000000XlL34N6^0000lmn70000000000008[AX000000000000000000008HhO
00000000000000008MK3U4oj0000m3eo000000000000000000000000000000000000LjQ;d:g?m2m[0000PCiV00000000`kZ;0000000000000000000000000000
000000004Hd[00000000X<8Y0000000000000000T<JZh=4@00000000000000000000000000000000000000000000000000000000000000000000DOkO00000000
\Hke4X>G0000000000000000000000000000dQXa00000000000000000000000000000000<RTJ4bl5000000000000000000000000000000000000@;;]00000000
0000l;6FXR?MTSeH0000000000000000000000000000000000000000D0b0000000000000000000008;kV0000@[8YU3TYl]fY@:8F0000lOKE0000000000000000
0000dkoY`kGa0000lH@Y000000000000000000000000@0gg0000hKAU000000000000d58c`M@f8PXMlYB=0000000000000000TZV8<DR=0000000000000000<QM8
0000000000000000\`A[00000000PKe:D5]J0@d`LWZZDcGbi2o?0000DYCA000000000000D0f]00000000H<A700000000L\BF8AI2<MU20d7B0000000000008m;3
000000000000000004iJ\HU^XJ@U0Mha00000000`J0f000000000000000045EC00000000000000000000000000000000@1In000000000000\Q33TJ4k4;P@0000
0000LEM10000000000000000000000000000I5\E0000000000000000PYJQ00000000000000000000lWjD00000000000000000000000000000000000000000000
00008^9m0000PA==<Ho`00000000000000000\4e00000000000000000000000000004a0`000000000Cj]000000000000000000000000000000000PoEh?iDH`B\
0000000000000000l^ao000000000000000000000000P4]E<^nL000000000000000000000000000000000000000000000000<N?\00000000H2T30000lEg_0000
00000000000000000000PN4;0000LTXN00000000DLI<0000000000000000\8jI000000000000000000000000000000000000@28X00000000000000004JY90c1H
14TL0000000000000000m6o;000000000000000000000000LmaT0000lE650000T@ob00000000d;MnhFP60000000000000000000000000_?J0000<7Xl@BQl0000
L^Vo0000000000000000000000000000000000000000000000000000000088XS000000000000<K8f000000000000000000000000000000000000000000000000
00000000e5M48Ri3D\He0000000000000000PMk<0000\EUV0000H618l5TDhcd[0000000000000000`7in`Be000000000TD]9hEOY0000000000000000XZU>0000
0000DHZH0000T?b80000000000000000LQO;000000000000000000000000000000000000`;jX000000000000hYoT0000000000000000`11W00000000X=Hk8`S8
HXW@H<6KL[2O8J1i`eTL0000H79CDi:h0000000000000000XD]Em2MFd?Hj000000000000lX=I0000e4b1000000000000PKWg00000000db4k0000HEnehWkg0000
000000000000000000000000000000000000Pa>VDS_^XQ@?000000000000hG<N0000000000000000000000000oiB000000000000H0T^I54V0000000000000000
000000000nHJ0000000000000000@akTPIcdPQS1]1Qo000000000000000000000000000000004aPi00000000LO?c000000000000000000000000000000000000
P>eg000000000000hK9o00000000ddZ80000000000000000000000000000000000000000000000000000000000000000Ln<W00000000000000000000`lGg0000
000000000000`:G<0000000000000000lPoRdMlJ0000000000000000000000000000\2Sc0000M3ko000000000Go;000000008_Aa<`dY`B]d00008dm]00000000
0000000000000000000000000000000000000000000000004308\:2fXbW8=2`B0m0C0000000000000000<Y4H`3dA00000000000000000000TW^g`b@EdeY[0000
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
w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0),
w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2),
w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ga), M::Whole, 0),
w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0),
w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0),
w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0),
w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6),
w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3),
w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0),
w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0),
w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0),
w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0),
w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0),
w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0),
w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0),
w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0),
w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0),
w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0),
w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0),
w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0),
w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0),
w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0),
w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0),
w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0),
w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6),
w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6),
w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0),
w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0),
w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4),
w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4),
w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ga), M::Whole, 8), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::En), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 8),
w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Tr), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8),
w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Hu), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8),
w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Et), M::Whole, 8), w(K::Degree, Some(L::Is), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Subject, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5),
w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8),
w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8),
w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0),
w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0),
w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5),
w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1),
w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5),
w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5),
w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Document, Some(L::Et), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 0),
w(K::At, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0),
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
w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0),
w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0),
w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0),
w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Whole, 0),
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
w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Until, Some(L::Es), M::Whole, 0),
w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4),
w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3),
w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Fr), M::Whole, 4),
w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0),
w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0),
w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3),
w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0),
w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6),
w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3),
w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3),
w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0),
w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0),
w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3),
w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1),
w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Season, Some(L::Sk), M::Whole, 3),
w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6),
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2),
w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3),
w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4),
w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0),
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0),
w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4),
w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0),
w(K::At, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Publication, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0),
w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2),
w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1),
w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7),
w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7),
w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1),
w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1),
w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7),
w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7),
w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0),
w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 3),
w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0),
w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3),
w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4),
w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2),
w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0),
w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2),
w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4),
w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1),
w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0),
w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0),
w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0),
w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 0), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2),
w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0),
w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0),
w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1),
w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2),
w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0),
w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0),
w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0),
w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0),
w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0),
w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0),
w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0),
w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0),
w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3),
w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 0),
w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2),
w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Certificate, Some(L::Pl), M::Whole, 0),
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
w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0),
w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3),
w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5),
w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0),
w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2),
w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6),
w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0),
w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5),
w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5),
w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1),
w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
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
w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0),
w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0),
w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0),
w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0),
w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7),
w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2),
w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0),
w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2),
w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0),
w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2),
w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0),
w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0),
w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5),
w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 1),
w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
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
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0),
w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0),
w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2),
w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0),
w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0),
w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2),
w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6),
w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5),
w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0),
w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1),
w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0),
w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0),
w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4),
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
w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0),
w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
