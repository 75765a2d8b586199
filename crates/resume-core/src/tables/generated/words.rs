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
for	07X01
foraar	0M;01
foraaret	0M;01
forar	0M;01
forare	02801
foraret	0M;01
foras	0A>01
forbroir	03I01
forbróir	03I01
forderung	08601
fordito	02001
fordypning	0M<01
fordító	02001
foredrag	05W03
foreman	01h01
forening	0<H03
forer	06;01
forerkort	08=01
forestandare	02801
foretag	0=J01
forhandlingsniveau	0Lm01
forlag	0M=06
formacio professional	0@W01
formacion profesional	0MC02
formacion profesional de grado superior	0@X01
formació professional	0@W01
formación profesional	0MC02
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
forsikring	0ME02
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
fortgeschritten	0MG02
fortlaufend	04501
fortsatt	0MI01
forvantad	0<301
forventa	0MJ01
forventes	0MK01
forventet	0ML02
forår	0M;01
foråret	0M;01
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
fp	0MN02
fp grado superior	0@X01
fp i	09c01
fp ii	0@X01
fr o m	0MP01
fr.o.m	0MP01
fra	0MQ04
fra og med	0MU02
fraan	0MW01
fraan och med	0MP01
fraedingur	0<f01
framhaldsskoli	03e01
framhaldsskóli	03e01
framhaldsstig	0MX01
framurskarandi	0MY01
framúrskarandi	0MY01
fran	0MW01
fran och med	0MP01
fratelli	03@01
frau	0MZ01
frazione	0>U01
freelance	0M[02
freelancer	0B102
freiberufler	09901
freiberuflich	0M]02
fremragende	0Lm01
friseur	05G01
frisoer	05?03
frisor	05?03
frisör	02801
frisør	05T02
frivillig	05T02
frm	01N01
from	0M_02
frontend	06U01
fruehjahr	0Ma01
fruehling	0Ma01
fruhjahr	0Ma01
fruhling	0Ma01
fryzjer	01m01
fryzjerka	01m01
frá	0Mb02
från	0MW01
från och med	0MP01
fræðingur	0<f01
frühjahr	0Ma01
frühling	0Ma01
fuehrer	02\01
fuehrerin	02\01
fuehrerschein	05n01
fuer	0;j01
fuhrer	02\01
fuhrerin	02\01
fuhrerschein	05n01
full professional	0>G01
full professional proficiency	0Md01
full stack	06U01
full-stack	06U01
fulltrui	0<f01
fulltrúi	0<f01
fully remote	0Me01
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
fundiert	0Mf01
fundierte kenntnisse	0Mf01
fur	0;j01
fylkeskommune	0:>01
fyrirlestur	0>R01
fyrirtaeki	0Mg01
fyrirtæki	0Mg01
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
für	0;j01
fırını	03K01
főiskola	0I:02
főiskolai diploma	04?01
g	03H01
gaard	0=J01
gada	0Mh01
gade	0Mi01
gadi	0Mj01
gads	0Mj01
gadu	0Mj01
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
garage	0Mk02
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
gata	0Mm03
gatan	04Y01
gate	0:?01
gatve	0N002
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
geimhreadh	0N201
gelistirici	05801
gelistiricisi	05801
geliştirici	05801
geliştiricisi	05801
gemeente	0N301
gemeinde	08701
gemiddeld	0N402
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
gepland	0N601
geplant	05H01
gepromoveerd	0GG01
gept	0;Y01
gepubliceerd	0<W01
gerai	0N702
gerant	01W01
gerante	01W01
geras	0N901
gerent	02501
gerente	05o02
gering	05F01
germans	03D01
geros	0N901
gesaellbrev	0N:01
gesallbrev	0N:01
gesamtnote	01@01
gesamtschule	0<701
geschaeftsbereich	06<01
geschaeftsfuehrer	05G01
geschaftsbereich	06<01
geschaftsfuhrer	05G01
gescheiden	04X01
geschieden	0N;01
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
gesällbrev	0N:01
getrouwd	04X01
getuigschrift	0<U01
gevorderd	0N<02
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
giao tiep	0N>01
giao tiep co ban	0N>01
giao tiep tot	0N>01
giao tiếp	0N>01
giao tiếp cơ bản	0N>01
giao tiếp tốt	0N>01
giao vien	09H01
giay chung nhan	0:G01
giay khen	0:I01
giay phep	0:G01
gie	00`01
gift	0N?04
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
gjennomsnitt	0NC01
gledalisce	0=K01
gledališče	0=K01
glorieta	08Z01
gmbh	00`01
gmbh & co	00`01
gmbh & co kg	00`01
gmbh & co. kg	00`01
gmina	02n01
go	0ND01
go dti	0ND01
go dti seo	05P01
go dtí	0ND01
go dtí seo	05P01
gobierno	07@01
god	0NE0:
god kunnatta	0NO01
goda	0NP02
goda kunskaper	0NR01
goda kunskaper i tal och skrift	0Lo01
godalga	00B01
gode	0NS01
gode kundskaber	0NS01
gode kunnskaper	0NT01
godina	0NU02
godine	0NU02
godkjenning	0NW02
godt	0NY04
goed	0N]02
goede kennis	0N_01
goethe	0;Y01
goethe zertifikat	0;Y01
goethe-zertifikat	0;Y01
gold	00N01
gold medal	00N01
gondozo	02001
gondozó	02001
gonullu	05801
good	0N`02
good knowledge	0Nb01
gorevli	05801
gorevlisi	05801
gostilna	0=K01
gott	0NO01
gotu	0Nc01
government	02o01
governo	02S01
gpa	0Nd02
graben	0@K01
gracht	0Dk01
grad	0Nf04
grad ta' master	0Nj01
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
graduate degree	0Nk01
graduate school	01K01
graduating	05V01
graduação	09O01
graend	04Y01
grafica	0Nl02
graficka	0@j02
grafico	01l01
graficzka	01m01
grafik	0Nn03
grafička	0@j02
gramata	0F;01
gramatvede	02I01
gramatvedis	02I01
grammar school	01K01
grand	04Y01
grand debutant	0O102
grand débutant	0O102
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
grein	0O302
groep	02P01
groothandel	02P01
group	0O502
groupe	02g01
grubu	03K01
gruender	05G01
grundare	0O701
grunder	0O802
grunderna	0O:02
grundkenntnis	05F01
grundkenntnisse	0;D02
grundkunskaper	0O:02
grundlaeggande	0O:02
grundlaeggande nivaa	0O<01
grundlaeggende	0O=02
grundlaegger	06=01
grundlagen	0;D02
grundlaggande	0O:02
grundlaggande niva	0O<01
grundläggande	0O:02
grundläggande nivå	0O<01
grundlæggende	0O=02
grundlægger	06=01
grundniva	0O<01
grundnivaa	0O<01
grundnivå	0O<01
grundschule	0<701
grundskola	0M701
grunnkunnatta	0O?01
grunnkunnátta	0O?01
grunnleggende	0O@02
grunnlegger	06;01
grunnnam	09>01
grunnnám	09>01
grunnskolaprof	0OB01
grunnskoli	03e01
grunnskólapróf	0OB01
grunnskóli	03e01
grunnthekking	0OC01
grunnur	0OD02
grunnþekking	0OC01
grup	0OF03
grup scolar	07201
grup școlar	07201
grupa	0OI04
grupe	0OM02
grupo	08;02
grupp	0OO01
gruppe	0OP02
gruppen	0<H03
gruppo	03@01
grupul	03801
grupė	0OM02
grád	0OR01
gráfica	02S01
gränd	04Y01
gründer	0O802
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
gumnaasium	0OS02
guncel	0>701
gunumuz	0>701
gurnal	06i01
gurnalist	04i01
guru	0OU02
gut	0OW02
gut in wort und schrift	0OY01
gute	0OY01
gute grundkenntnisse	0;^01
gute kenntnisse	0OW02
guz	0OZ01
gyakornok	02001
gyar	04A02
gydytoja	02H01
gydytojas	02H01
gymnas	0:b01
gymnasial	0N:01
gymnasialabschluss	01?01
gymnasieexamen	0N:01
gymnasieskola	0M701
gymnasiet	0M701
gymnasieutbildning	0N:01
gymnasium	0O[05
gymnazium	0K`02
gymnázium	0K`02
gyogyszeresz	02001
gyogyszertar	06l01
gyoztes	00001
gyvenimo aprasymas	0O`01
gyvenimo aprašymas	0O`01
gyár	04A02
gyógyszertár	06l01
gyógyszerész	02001
győztes	00001
gärtner	05G01
gärtnerei	03901
gård	0=J01
gérant	01W01
gérante	01W01
góð	0Oa02
góð kunnátta	0NO01
gönüllü	05801
görevli	05801
görevlisi	05801
götu	0Nc01
gümnaasium	0OS02
güncel	0>701
günümüz	0>701
güz	0OZ01
għadu għaddej	0<?01
għalliem	04i01
għalliema	04i01
h	0Oc01
haandvaerker	06=01
habilitacao	0Od02
habilitacio	01Y01
habilitacion	01Z01
habilitació	01Y01
habilitación	01Z01
habilitacja	0H@01
habilitation	0Of02
habilitação	0Od02
haccp	01N01
hackathon	0Oh01
haedersbevisning	00801
haendler	05G01
hafta	0Oi01
haigla	04e01
hairdresser	01h01
hajadon	0I901
hala	0>701
halado	0Oj02
haladó	0Oj02
halen	0>701
halen devam ediyor	0>701
hallinnoija	05B01
hameau	04Z01
handel	0Ol03
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
hang	0Oo02
hari ini	0P101
harifa	0P201
harjoittelija	05B01
haskoli	03e01
haskolinn	03e01
hasta	0P301
hasta el presente	01c01
hasta hoy	01c01
hasta la actualidad	01c01
hasta la fecha	01c01
hastanesi	03K01
hasti	0P401
hauptfach	0KQ01
hauptschulabschluss	01?01
hauptschule	0<701
hausnummer	04d01
haust	0P502
haute ecole	01M01
haute école	01M01
haven	0Mi01
havo	0P702
havo diploma	0P901
havo-diploma	0P901
hazas	0I901
hb	00`01
hbo	09\01
hbo bachelor	09\01
hbo-bachelor	09\01
hdr	0G@01
he	0P:01
hea	0P;02
head	01h01
head of	01h01
head teacher	01h01
headteacher	01h01
hec	0@l01
heden	0P=01
heder	00901
hederlig omtale	00901
hedersomnaemnande	00K01
hedersomnamnande	00K01
hedersomnämnande	00K01
hederspris	0P>02
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
herbst	0P@01
herfst	0PA01
hermanos	07@01
herr	0PB01
het	0PC01
hetkel	0PD01
heute	04501
hf	0PE02
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
highly skilled	0PG01
highway	05b01
hilfskraft	02\01
hingga	0PH01
hingga kini	0P101
hingga saat ini	0P101
hingga sekarang	0P101
hinne	0PI01
hivatal	0PJ01
hiver	0PK01
hivern	0PL01
hiện giờ	0;N01
hiện nay	0;N01
hiện tại	0;N01
hiệp hội	0:]01
hiệu thuốc	0:]01
hiệu trưởng	09H01
hja	0PM01
hjelp	06;01
hjemmearbejde	0Lb01
hjemmekontor	0La01
hjá	0PM01
hkdse english	0;Y01
hlid	0Nc01
hlr	0?j01
hlíð	0Nc01
hnc	00^01
hnd	00^01
ho	0PN01
ho so xin viec	0PO01
hoc bong	0:I01
hoc vien	0CO01
hochschulabschluss	09Y01
hochschule	0PP02
hochschulreife	01?01
hodnoceni	0PR01
hodnocení	0PR01
hodnotenie	0PS01
hoegskola	0M701
hoegskolan	0M701
hoegskole	0:b01
hoegskoleexamen	0L@01
hoegskolefoerberedande	0N:01
hoegskoleingenjoer	0L@01
hoegskolekandidat	0>d01
hoegskolen	0:b01
hoejskole	0I701
hoest	0PT02
hoesten	0PT02
hoeyskole	0:b01
hoeyskolen	0:b01
hof	0PV03
hogeschool	07]01
hogskola	0M701
hogskolan	0M701
hogskole	0:b01
hogskoleexamen	0L@01
hogskoleforberedande	0N:01
hogskoleingenjor	0L@01
hogskolekandidat	0>d01
hogskolen	0:b01
hoi nghi	09j01
hoi thao	09j01
hoitaja	05B01
hoja de vida	0Be01
hoje	07Y01
hojskole	0I701
holding	0PY02
holdings	00`01
holt	0Nc01
hombre	0P[01
home	0Oc01
home office	0P\04
homem	0P`01
homeoffice	0L=01
homme	0Pa01
honap	0PN01
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
hos	0Pb03
hospital	0Pe05
hospoda	0Dl01
host	0Pj03
hosten	0PT02
hostess	01h01
hote	01W01
hotel	0Pm0B
hotell	0Q?03
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
huidig	0P=01
huidige	0P=01
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
hybrid	0QB02
hybride	0QD01
hybrydowo	0QE01
hydraulik	01m01
hyfsad	0QF01
hygieniapassi	03L01
hyva	0QG02
hyva taito	0QI01
hyvae	0QG02
hyvae taito	0QI01
hyvaet	0QI01
hyvat	0QI01
hyvä	0QG02
hyvä taito	0QI01
hyvät	0QI01
háskóli	03e01
háskólinn	03e01
házas	0I901
hâlen	0>701
hâlâ	0>701
händler	05G01
hästi	0P401
håndværker	06=01
hædersbevisning	00801
hè	0P:01
hét	0PC01
hó	0PN01
hónap	0PN01
hótel	06501
hôpital	02g01
hôte	01W01
hôtel	02g01
hôtesse	01W01
högskola	0M701
högskolan	0M701
högskoleexamen	0L@01
högskoleförberedande	0N:01
högskoleingenjör	0L@01
hönnuður	0<f01
höst	0QJ01
hösten	0QJ01
høgskole	0:b01
høgskolekandidat	0>d01
høgskolen	0:b01
højskole	0I701
høst	0QK01
høsten	0QK01
høyskole	0:b01
høyskolen	0:b01
hướng dẫn viên	09H01
hạng	0De01
hẻm	0@T01
học bổng	0:I01
học viện	0CO01
hồ sơ xin việc	0PO01
hội nghị	09j01
hội thảo	09j01
hợp tác xã	0:]01
i	0QL06
i dag	0QR04
i fills	03D01
i helyezett	00001
i lathair	05P01
i láthair	05P01
i miejsce	0LS01
i s	00`01
i sambud	0I?01
i место	0QV01
i. helyezett	00001
i/s	00`01
iarna	0QW01
ib	00E01
icdl	01N01
ician	0QX01
idag	0QY03
idioma materno	0Q\01
idioma nativo	0<g01
idirmheanach	0Q]01
idirmheánach	0Q]01
idnmeistari	0E_01
idnmenntun	0OB01
idnskoli	03e01
idraulico	01l01
ieee	01X01
iela	0>901
ielts	0;Y01
ielā	0>901
ies	0@l01
iesacejs	0Q^02
iesācējs	0Q^02
ifsi	01M01
ig	0Q`02
igangvaerende	0Qb01
igangværende	0Qb01
igazgato	0Qc02
igazgatosag	0B<01
igazgató	0Qc02
igazgatóság	0B<01
igazolvany	0Qe01
igazolvány	0Qe01
ihk	0@l01
ii miejsce	0LS01
iii miejsce	0LS01
iim	0@l01
iit	0@l01
ijazah	0Qf01
ijazah sma	0Qf01
iki	0Qg01
iki dabar	0CJ01
iki dilli	04m01
iki siandien	0CJ01
iki siol	0CJ01
iki šiandien	0CJ01
iki šiol	0CJ01
ikincilik	0:c01
ikurejas	02H01
ilcesi	0>801
ile	0Qh01
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
im	0Qi01
immobiliare	03@01
imobiliaria	02S01
imobiliária	02S01
imone	03?01
imoneje	0Qj01
impasse	04Z01
impiegata	01l01
impiegato	01l01
impresa	03@01
in	0Qk01
in a relationship	0@]01
in corso	00k01
in corso di stampa	06Z01
in curs	01i01
in essere	00k01
in partnerschaft	0N;01
in press	0=>01
in prezent	01i01
in progress	0Ad01
inc	00`01
incepand cu	0Ql01
incepator	0;P02
incorporated	00`01
indeks prestasi	0D901
indeks prestasi kumulatif	0D901
independent user	0Nb01
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
industries	0Qm03
indústria	02S01
indústrias	02S01
indústries	03D01
infant school	01K01
infermer	02501
infermera	02501
infermier	04i01
infermiera	0R002
infermiere	01l01
infirmier	01W01
infirmiere	01W01
infirmière	01W01
informatiker	05G01
ing	0R202
ingegner	0R401
ingenier	0R501
ingenieria superior	0R601
ingenieria tecnica	09b01
ingeniería superior	0R601
ingeniería técnica	09b01
ingenieur	0R703
ingenieurbuero	03901
ingenieurburo	03901
ingenieurbüro	03901
ingenioer	05T02
ingenior	05T02
ingeniør	05T02
ingenjoer	02801
ingenjor	02801
ingenjör	02801
inginer	0R:01
inginer diplomat	0EP01
inginier	04i01
ingénieur	0R;01
inhaber	05G01
iniciante	0R<02
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
insinoeoeri	0R>02
insinoeoeri (amk	0R@02
insinoori	0R>02
insinoori (amk	0R@02
insinyur	02101
insinööri	0R>02
insinööri (amk	0R@02
inspectoare	03N01
inspector	0HW02
instalater	0@j02
instalator	03N01
instalatér	0=j01
installateur	05G01
institiuid	01D01
institiúid	01D01
institut	0RB0F
institutas	0RX02
institute	0DE02
institute of technology	01K01
instituteur	01W01
instituto	0RZ04
institutrice	01W01
instituts	0R^02
institutt	0R`02
institutul	0Rb02
instituut	0Rd04
instituutti	0Rh02
institūts	0R^02
instructeur	02Q01
instructor	0HW02
instruktoer	05?03
instruktor	0Rj07
instruktorka	01m01
instruktur	02101
instruktör	02801
instruktør	05T02
instrutor	02R01
instrutora	02R01
instytut	0S102
insurance	02o01
integrisane studije	0S301
interactive	02o01
intermedi	0S402
intermedia	0S602
intermediaire	0S802
intermediar	0S:02
intermediar superior	0<h01
intermediaria	0Ah01
intermediario	0S<02
intermediario avancado	0=D01
intermediate	0S>02
intermedio	0S@06
intermedio alto	0SF02
intermedio superiore	0>?01
intermediária	0Ah01
intermediário	0S<02
intermediário avançado	0=D01
intermedju	0SH02
intermédiaire	0S802
intermédio	0S<02
intermédio alto	0=D01
intern	0HW02
internat	0<701
international baccalaureate	00E01
internetu	0SJ01
interno	0>U01
interpreter	01h01
intervento	06Z01
intezet	0SK03
intyg	0;h02
intézet	0SK03
invatatoare	03N01
invatator	03N01
inverno	0SN02
investigador	02203
investigadora	02602
invierno	0SP01
invited talk	0=>01
inz	0SQ01
inzeniere	02I01
inzenieris	02I01
inzenir	0SR01
inzenjer	0SS02
inzenyr	0SU02
inzenyrske	0SW01
inzenyrske studium	0SW01
inzinier	0SX01
inziniere	02H01
inzinierius	02H01
inzinierske	0SY01
inzinierske studium	0SY01
inzynier	0SZ02
inzynierskie	0SQ01
inġinier	04i01
inşaat	03K01
inštalatér	0??01
inštitut	0S\02
inštitút	0S^02
inštruktor	05;01
inż	0SQ01
inżynier	0SZ02
inżynierskie	0SQ01
inženiere	02I01
inženieris	02I01
inženir	0SR01
inženjer	0SS02
inženýr	0SU02
inženýrské	0SW01
inženýrské studium	0SW01
inžinier	0SX01
inžinierius	02H01
inžinierske	0SY01
inžinierske štúdium	0SY01
inžinierė	02H01
iosh	01N01
ipasnieks	02I01
ipb	0KZ01
ipk	0S`02
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
issiskyres	0Sb01
issn	01X01
issued	09301
istekejusi	0Sb01
istitut	03l01
istituto	0Sc02
istituto professionale	01O01
istituto tecnico	01O01
istqb	01N01
istrazivac	05902
istraživač	05902
istruttore	01l01
istruttrice	01l01
itb	0@l01
itibaren	0Se03
itil	01N01
itinerari	0=a01
itinerario	0JP01
its	01O01
iut	0Sh02
ivertinimas	0:@01
iyi	0Sj02
iyi derecede	0Sl01
iyi duzeyde	0Sl01
iyi düzeyde	0Sl01
izdavac	0@b02
izdavacka kuca	05k01
izdavač	0@b02
izdavačka kuća	05k01
izdevnieciba	0Sm02
izdevniecība	0Sm02
izlaganje	0@b02
izpit	0?i01
izstradatajs	02I01
izstrādātājs	02I01
izvorni govornik	0So02
iðnmeistari	0E_01
iðnmenntun	0OB01
iðnskóli	03e01
işçi	05801
işçisi	05801
išsiskyręs	0Sb01
ištekėjusi	0Sb01
j	0T101
j d o o	00`01
j.d.o.o	00`01
ja	0T201
jaar	0T301
jaesen	05B01
jahr	0T101
jahrbuch	07k01
jahre	0T101
jahren	0T101
jahrgangsbeste	00:01
jahrgangsbester	00:01
jalan	0DO01
janitor	01h01
jaosto	0FO01
jar	0T401
jarak jauh	0CX01
jardinier	01W01
jaren	0T301
jaro	0T501
jasen	05B01
jatkuu	0H`01
jazykovy certifikat	0T601
jazykový certifikát	0T601
jd	0CD01
jedinica	0T702
jednatel	0T901
jednolite studia magisterskie	0T:01
jefa	01A01
jefe	01A01
jelen	00i01
jelenig	00i01
jelenleg	00i01
jelenlegi	00i01
jeles	07^01
jesen	0T;04
jeseň	0T?01
jesien	0T@01
jesienia	0T@01
jesienią	0T@01
jesień	0T@01
jetzt	04501
jeweler	01h01
jezyk ojczysty	0HF01
jl	0DO01
jlpt	0;Y01
jo	0TA02
jogasz	02001
jogositvany	0TC01
jogosítvány	0TC01
jogász	02001
johtaja	05B01
jornadas	01\01
jornalista	02R01
journal	0TD02
journalist	0TF06
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
juhiluba	0TL01
juht	01=01
julkaistu	0JM01
julkaisu	06g02
junta	07@01
jurist	0TM07
jurista	01A01
juriste	0TT02
juristi	05B01
jurists	02I01
jurnal	09D01
jurnalis	02101
jurnalist	03N01
jurnalista	03N01
jurnalistă	03N01
juru masak	02101
jurusan	0<R01
jusqu'a	0TV01
jusqu'a aujourd'hui	00_01
jusqu'a present	00_01
jusqu'au	0TV01
jusqu'à	0TV01
jusqu'à aujourd'hui	00_01
jusqu'à présent	00_01
jäsen	05B01
jó	0TA02
język ojczysty	0HF01
k	0;O01
k k	00`01
k.k	00`01
kaantaja	05B01
kaari	08001
kab	0DO01
kabupaten	0DO01
kadar	0TW02
kade	0Dk01
kadin	0;O01
kadın	0;O01
kaeaentaejae	05B01
kaesittelijae	05B01
kaesolev	0PD01
kaesoleva ajani	0PD01
kafe	07A01
kafli	0>R01
kaksikielinen	02Z01
kakskeelne	0If01
kammer	03901
kancelar	0Dl01
kancelaria	0TY02
kancelarija	05k01
kancelária	03>01
kancelář	0Dl01
kandidaatti	0R@02
kandidat	0T[02
kandidatexamen	0L@01
kandidatgrad	0>`01
kandidatprogram	0L@01
kandidatsprof	0T]01
kandidatuddannelse	0>`01
kandídatspróf	0T]01
kansanopisto	03j01
kantor	07A01
kanzlei	03901
kapitel	0T^03
kapitlu	06i01
kapitola	0Ta02
kapittel	0Tc01
kapper	02Q01
kar	0I:02
karakter	0Td02
karakterar	0NC01
karaktergennemsnit	0IO01
karaktersnitt	0NC01
karl	0Tf01
karlkyns	0Tf01
karlmadur	0Tf01
karlmaður	0Tf01
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
kaugtoo	0Tg01
kaugtöö	0Tg01
kauplus	04e01
kauppa	06301
kauppakorkeakoulu	03j01
kauppatieteiden maisteri	0EX01
kaupunki	0Th01
kawaler	0Ti01
kawin	0<001
kaynakci	05801
kaynakçı	05801
kazaliste	0Tj01
kazalište	0Tj01
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
kendskab	0Tk01
kennari	0<f01
kepala	02101
kepesites	0=702
keppni	00;01
kepykla	03?01
kepzes	0Qe01
kesa	0Tl01
kesae	0Tl01
kesaetyoentekijae	05B01
kesatyontekija	05B01
kesk eriharidus	0Tm01
kesk-eriharidus	0Tm01
keskeriharidus	0Tn01
keskharidus	0Tm01
keskhinne	0PI01
keskiarvo	06n01
keskitaso	0To02
keskitasoinen	0U101
keskkool	03O01
keskmine	0U201
keskmine hinne	0PI01
kesktase	0U302
kesktasemel	0U201
keskus	0U502
keskustelutaito	0U101
kestab	0PD01
kesä	0Tl01
kesätyöntekijä	05B01
ketnyelvu	05]01
ketua	02101
kevad	0U701
kevaet	0U801
kevat	0U801
kevät	0U801
key account manager	06U01
keynote	0=>01
kezdo	0U902
kezdő	0U902
kft	00`01
kg	00`01
kgaa	00`01
kha	0U;02
khach san	0:]01
khoa	0U=03
khoa hoc	0:G01
khu	0@T01
khá	0U;02
khách sạn	0:]01
khóa học	0:G01
kiado	0U@03
kiadó	0U@03
kiem toan vien	09H01
kien truc su	09H01
kierowca	01m01
kierowniczka	01m01
kierownik	01m01
kierunek	0UC01
kiitettaevae	0JD01
kiitettava	0JD01
kiitettävä	0JD01
kilpailu	06401
kimyager	05801
kindergarten	0UD02
kindlustus	04e01
kinesitherapeute	01W01
kini	0P101
kinésithérapeute	01W01
kirja	06g02
kirjanpitaejae	05B01
kirjanpitaja	05B01
kirjanpitäjä	05B01
kirjasto	06301
kirjastonhoitaja	05B01
kirjastus	0UF02
kis	0UH01
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
kivalo	0UI03
kiváló	0UI03
kiến trúc sư	09H01
kiểm toán viên	09H01
kjennskap	0UL01
kk	0UM02
kleuterschool	07]01
kliinik	04e01
kliniek	02P01
klinigi	03K01
klinik	0UO04
klinika	0US09
klinikk	0:>01
klinikka	06301
klinikum	03901
kliniği	03K01
klīnika	05d01
kniha	0Ta02
knihovn	0T901
knihovna	0Dl01
knihovnik	0??01
knihovník	0??01
kniznica	03>01
knižnica	03>01
knjiga	0U\03
knjiznica	0U_02
knjiznicar	0Ua02
knjižnica	0U_02
knjižničar	0Ua02
knyga	0Uc01
kobieta	0Ud01
koch	02\01
kochin	02\01
kock	02801
kod	0Ue02
koechin	02\01
koerekort	0?f01
koerkort	0;h02
kogumik	03J01
kohtalainen	0U101
kok	0Ug02
koki	02101
kokk	0Ui02
kokki	05B01
kokkur	0<f01
koledza	03i01
koledzas diploms	0Uk01
koledža	03i01
koledžas diploms	0Uk01
kolegija	0CY01
kolegium	03]01
kolej	03c01
koleji	03c01
kolledz	03O01
kolledž	03O01
kolleg	0<701
kollegium	0Ul01
kollégium	0Ul01
kolumni	0JM01
komanda	0Um02
komercialist	05;01
komercijalist	0Uo01
komercijalista	06O01
kommun	0=J01
kommune	0V004
kompanija	0V402
kompetansebevis	08=01
kompetisi	05Z01
komplek	0DO01
kompānija	05d01
komunikativna	0V601
komunikativne	0V601
komunikativni	0V701
komunikativní	0V701
komunikatywnie	0G501
komunikatywny	0G501
komunikatívna	0V601
komunikatívne	0V601
komvux	0V801
kona	0V901
konatel	07j01
konateľ	07j01
koncernen	0=J01
konferanse	0Tc01
konferansi	0<X01
konferansı	0<X01
konferenca	0V:01
konference	0V;03
konferencia	0V>02
konferencija	0V@03
konferencja	06k01
konferens	0VC02
konferensi	09D01
konferenssi	0JM01
konferenz	07k01
konferenza	06i01
kongresi	0<X01
konkurranse	0VE01
konkurrence	0VF01
konkurs	0LS01
konkursas	05c01
konkursie	0LS01
konkurss	0VG02
konobar	05902
konserni	06301
konservatorij	0IL01
konservatorija	0CY01
konservatorio	03j01
konservatorium	0VI03
konservatuvari	03c01
konservatuvarı	03c01
konserwatorium	03]01
konsulent	0VL03
konsult	0VO02
konsultan	02101
konsultant	0VQ03
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
konverzacijski	0VT02
konverzacna	0VV01
konverzacni	0VW01
konverzačná	0VV01
konverzační	0VW01
konyv	0@[02
konyvelo	02001
konyvtar	04A02
konyvtaros	02001
konzern	03901
konzervator	0C=01
konzervatorium	0VX02
konzervatoř	0C=01
konzervatórium	0VX02
konzultant	0VZ03
kool	03O01
koolitus	0IM01
koolituskeskus	03O01
kooperatifi	03K01
koordinaator	01=01
koordinaattori	05B01
koordinator	0V]0<
koordinatore	02F02
koordinatorius	02H01
koordinators	02I01
koordinatoru	05801
koordinatorė	02H01
koordinatur	04i01
koordinatör	05801
koordinatörü	05801
koordinátor	0Vi03
koordynator	01m01
koordynatorka	01m01
koperasi	07A01
kops	0Vl01
kopš	0Vl01
korekort	0?f01
korgkool	03O01
korgtase	0Vm01
korhaz	04A02
korkeakoulu	03j01
korkort	0;h02
kortti	0Vn01
korut	03M01
kota	0DO01
kotet	0F?01
koulu	03j01
kouluttaja	05B01
koulutusohjelma	0Vo01
koyu	0>801
koz	03M01
kozepes	0W002
kozepesen	0W201
kozepfelsofok	0W301
kozepfok	0W201
kozepfok felett	0W301
kozepfoku	0W201
kozephalado	0Kn01
kozepiskola	0Ul01
kozepszint	0Kn01
kozepszintu	0Kn01
kozgazdasz	02001
kozpont	06l01
krajums	0F;01
krankenhaus	03901
kreuz	03901
kronik	02b01
kronikk	0Tc01
krt	03M01
kryptis	0W401
krājums	0F;01
ksiazeczka	0@:01
ksiazka	06k01
ksiegowa	01m01
ksiegowy	01m01
książeczka	0@:01
książka	06k01
księgowa	01m01
księgowy	01m01
kth	0V801
ktieb	06i01
kuchar	02J02
kucharka	01m01
kucharz	01m01
kuchař	0T901
kuchár	07j01
kuhar	0Ua02
kuja	08001
kuljettaja	05B01
kullegg	03l01
kulleġġ	03l01
kulondij	00001
kumpanija	07T01
kunde	0W501
kuni	0W601
kunniamaininta	00701
kunsill lokali	07T01
kunta	06301
kurang	0CZ02
kurator	0W702
kurs	0W904
kursai	07\01
kursi	05e01
kurssi	0Vn01
kursu	0W=02
kursus	0IN01
kurucu	05801
kurucusu	05801
kurz	0W?02
kustantaja	0JM01
kustantamo	06301
kutato	02001
kutató	02001
kutseharidus	0Tm01
kutsekool	03O01
kutsetunnistus	0TL01
kutuphaneci	05801
kutuphanesi	03K01
kuu	0WA01
kuud	0WA01
kuukausi	0WB01
kuukautta	0WB01
kuvar	0WC01
kvalificerad yrkesutbildning	0WD01
kvenkyns	0V901
kvinde	0WE01
kvinna	0WF01
kvinne	0WG01
kwartalnik	06k01
kwekerij	02P01
ky	00`01
ky su	0WH02
ky thuat vien	09H01
ky yeu	09j01
käesolev	0PD01
käesoleva ajani	0PD01
käsittelijä	05B01
kääntäjä	05B01
képesítés	0=702
képzés	0Qe01
kétnyelvű	05]01
kórház	04A02
kõrgkool	03O01
kõrgtase	0Vm01
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
közepes	0W002
közepesen	0W201
közgazdász	02001
központ	06l01
középfelsőfok	0W301
középfok	0W201
középfok felett	0W301
középfokú	0W201
középhaladó	0Kn01
középiskola	0Ul01
középszint	0Kn01
középszintű	0Kn01
kørekort	0?f01
különdíj	00001
kütüphaneci	05801
kütüphanesi	03K01
kış	0UH01
kế toán	09H01
kế toán trưởng	09H01
kỷ yếu	09j01
kỹ sư	0WH02
kỹ thuật viên	09H01
l	0WJ01
l'actualitat	01d01
la	0WK02
la actualidad	01c01
la distanta	0Cg01
la distanță	0Cg01
la fecha	01c01
la zi	01i01
laakari	05B01
laan	0Dk01
labai gerai	08102
labas	0WM01
labas zinasanas	0WM01
labas zināšanas	0WM01
labi	0WN02
labor	0WP02
laborant	05G01
laboratoire	02g01
laboratoires	02g01
laborator	0WR02
laboratori	0WT02
laboratories	02o01
laboratorij	0U_02
laboratorija	0WV03
laboratorio	0WY04
laboratorios	08;02
laboratoris	03D01
laboratorium	0W]07
laboratory	02o01
laboratoř	0Dl01
laboratuvari	03K01
laboratuvarı	03K01
laboratório	02S01
laboratórios	02S01
laboratórium	0Wd02
laborer	01h01
labourer	01h01
labs	0Wf02
laeaekaeri	05B01
laege	06=01
laegergaarden	0=J01
laehihoitaja	0Wh02
laehtien	0Wj02
laekare	02801
laeknir	0<f01
laensstyrelsen	0I801
laerare	02801
laerarhoegskola	0M701
laerer	05T02
laerling	0Wl03
laesare	02801
lagergarden	0=J01
laget	0:>01
lahihoitaja	0Wh02
lahtien	0Wj02
lahutatud	01<01
lai xe	09H01
laisvai	0Wo01
laitos	06301
lajang	0<001
lakare	02801
laki laki	0WJ01
laki-laki	0WJ01
lampista	02501
lana	07101
lancar	03m01
landkreis	08701
landwirt	05G01
lane	05b01
languagecert	0;Y01
langue maternelle	0X001
langue natale	0X001
lanjutan	0X102
lansstyrelsen	0I801
lap	0F?01
lap trinh vien	09H01
larare	02801
lararhogskola	0M701
largo	0X302
larling	0O701
lasare	02801
lasser	02Q01
lasteaed	03O01
lastnica	0D601
lastnik	0D601
lat	0X501
lata	0X501
latem	0X601
lato	0X601
lato sensu	0JU01
laufend	04501
laukums	0>901
laurea	0EO01
laurea breve	0EO01
laurea in	0EO01
laurea magistrale	0X701
laurea quinquennale	0X701
laurea specialistica	0X701
laurea triennale	0EO01
laurea vecchio ordinamento	0X701
laureat	0X802
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
learning	0X:01
leaving certificate	02O01
lebenslauf	0<=01
lector	03N01
lecture	0=>01
lecturer	01h01
ledamot	02801
ledare	02801
leder	05T02
ledig	0N;01
leed	01N01
leerling	0I>01
legat	0VF01
lege	06;01
legitimation	0;h02
lehrabschluss	01?01
lehranstalt	0<701
lehre	01?01
lehre als	01?01
lehre zum	01?01
lehrer	05G01
lehrling	05G01
lehrstuhl	0X;03
lehti	0X>01
lehtiartikkeli	0JM01
lehtori	05B01
leidbeinandi	0<f01
leider	02Q01
leidinys	0Uc01
leidsogumadur	0<f01
leidster	02Q01
leidykla	0X?02
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
lekar	0XA03
lekaren	03>01
lekarka	01m01
lekarn	0T901
lekarna	0XD02
lekarnicka	0??01
lekarnik	0??01
lekarz	01m01
lektor	0XF07
lektors	02I01
lekár	07j01
lekáreň	03>01
lekárnik	0??01
lekárnička	0??01
lembaga	07A01
lengua madre	0Q\01
lengua materna	0Q\01
lengua nativa	0Q\01
lente	0XM01
leraar	02Q01
lerares	02Q01
let	0XN02
leta	0XP01
leti	0XP01
leto	0XQ04
letrada	01A01
letrado	01A01
letters	0=>01
lettur	04i01
levnadsbeskrivning	0XU01
levnedslob	0XV01
levnedsloeb	0XV01
levnedsløb	0XV01
levnetsloep	0XW01
levnetslop	0XW01
levnetsløp	0XW01
leyfi	0XX02
lezing	0XZ02
lgh	0=\01
lia	0:?01
librairie	02g01
librarian	01h01
library	02o01
libro	0X\02
lic	0SQ01
licejs	03i01
licejus	0CY01
licenca	0X^04
licence	0Xb05
licence pro	09G01
licence professionnelle	09G01
licencia	0Xg02
licenciada	09O01
licenciada en	0R601
licenciado	09O01
licenciado en	0R601
licenciatura	0Xi02
licencija	0Xk02
licencja	0@:01
licencjackie	0SQ01
licencjat	0SQ01
licens	0Xm02
license	01U01
licensed	01U01
licenta	0Xo02
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
licență	0Xo02
liceo	0Y102
liceu	0Y302
liceul	07201
liceum	03]01
licėjus	0CY01
lider	0Y505
lideri	05801
liderka	01m01
lidt kendskab	0;d01
lidz	0Y:01
lidz sim	0Y;01
lidz sim bridim	0Y;01
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
limited	0Y<02
limited working	0A?01
limited working proficiency	0A?01
lingua madre	0Y>01
lingua materna	0Y?02
lingua nativa	0<g01
linguaskill	0;Y01
lingwa materna	0<c01
linja	0Vo01
linje	0KR02
linnavalitsus	04e01
liofa	04l01
lisans	0@Y01
lisans derecesi	0@Y01
lisans mezunu	0@Y01
lisansi	0;o01
lisansı	0;o01
lise	0YA02
lise diplomasi	0YC01
lise diploması	0YC01
lise mezunu	0YC01
lisens	08=01
lisensi	0<601
lisensiaatti	0L?01
lisenssi	03L01
lisesi	03c01
litil	0O?01
litsents	0TL01
litt	0;e01
livello avanzato	08W01
livello base	0AT01
livello intermedio	0F401
livre	0>X01
livro	04n01
lizenz	0YD02
lizenziat	0E=01
liċenzja	0@701
ljekarna	0Tj01
ljekarnik	0=901
ljeto	0YF01
ll b	09=01
ll m	0E201
ll.b	09=01
ll.m	0E201
llar d'infants	01L01
llb	09=01
llc	00`01
llengua materna	0YG01
llengua nativa	0YG01
llibre	0?201
llicencia	01Y01
llicenciada en	0YH01
llicenciat en	0YH01
llicenciatura	0YH01
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
locen	0YI01
locena	0YI01
locul 1	0>F01
locul i	0>F01
locuteur natif	0X001
logfraedingur	0<f01
logistics	02o01
logistik	03901
loja	02S01
lojas	02S01
lojistik	03K01
lomba	05Z01
loodgieter	02Q01
lopend	0P=01
lote	04;01
loti labi	07l02
lotissement	04Z01
lower second	00T01
ločen	0YI01
ločena	0YI01
loại giỏi	0De01
loại khá	0De01
loại xuất sắc	0De01
ltd	00`01
ltd sti	00`01
ltd. şti	00`01
ltda	00`01
lts	0P901
lu ecrit parle	0B801
lu hanh	0:]01
lu parle ecrit	0B801
lu, parlé, écrit	0B801
lu, écrit, parlé	0B801
luan an	09j01
luat su	09H01
luba	0YJ02
lucrare	06Y01
luento	0X>01
lugar	04;01
lukanda	07T01
lukio	03j01
lukion oppimaara	04h01
lukion oppimaeaerae	04h01
lukion oppimäärä	04h01
luku	0JM01
luna	0YL01
lungomare	0>U01
luni	0YL01
lună	0YL01
lupa	0Vn01
lutseum	03O01
luu loat	0>g01
luận án	09j01
luật sư	09H01
ly lich	0PO01
lycee	01M01
lyceum	0YM03
lycée	01M01
lyzeum	0<701
lái xe	09H01
lána	07101
lägergården	0=J01
lähihoitaja	0Wh02
lähtien	0Wj02
läkare	02801
länsstyrelsen	0I801
lärare	02801
lärarhögskola	0M701
lärling	0O701
läsare	02801
lääkäri	05B01
læge	06=01
læknir	0<f01
lærer	05T02
lærling	05T02
léacht	0>Y01
léachtóir	03I01
lékař	0T901
lékárn	0T901
lékárna	0Dl01
léto	0YP01
líder	05o02
língua materna	0<g01
língua nativa	0<g01
líofa	04l01
lítil	0O?01
lögfræðingur	0<f01
lütseum	03O01
lý lịch	0PO01
lýceum	0YQ01
līdz	0Y:01
līdz šim	0Y;01
līdz šim brīdim	0Y;01
lưu loát	0>g01
lập trình viên	09H01
lễ tân	09H01
lữ hành	0:]01
m	0YR0;
m a	0E201
m arch	0E201
m b a	0E201
m com	0E201
m ed	0E201
m eng	0E201
m f a	0E201
m s	0E201
m sc	0E201
m sc prof	0T]01
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
m.sc.-próf	0T]01
m.tech	0E201
m1	0E201
m2	0E201
ma	0Y]03
maakond	0Y`01
maalare	02801
maan	0Ya01
maanad	0Ya01
maanader	0Ya01
maand	0Yb01
maanden	0Yb01
maaned	0Yc02
maaneder	0Yc02
maantee	0Ye01
maatschap	0N301
machinist	01h01
madalya	0:c01
madrasah	0KZ01
madre lingua	0Y>01
madrelingua	0Y>01
maennl	0PB01
maennlich	0PB01
maestra	0Yf02
maestria	0Yh02
maestro	0Yf02
maestría	0Yh02
mag	0Yj03
magacioner	06O01
magang	02101
magas szintu	0Ym01
magas szintű	0Ym01
magasin	02g01
magasinier	01W01
magazasi	03K01
magazin	03801
magazine	02o01
magazynier	01m01
magazziniere	01l01
magistar	0Yn02
magister	0Z008
magister farmacji	01m01
magister inzynier	0T:01
magister inżynier	0T:01
magistere	03B01
magisterexamen	0@^01
magisterij	0Z801
magisterium	0T:01
magisterske	0Z902
magisterske studium	0Z902
magisterskie	0T:01
magistersky	0SW01
magisterské	0Z902
magisterské studium	0SW01
magisterské štúdium	0SY01
magisterský	0SW01
magisterstudium	0E=01
magistr	0SW01
magistra	0E501
magistra grads	0Z;01
magistrantura	0Z<01
magistrantuur	0Z=01
magistrantūra	0Z<01
magistras	0Z<01
magistratura	0Z>02
magistre	0Z@02
magistrica	0Z801
magistrica stroke	0Z801
magistrikraad	0Z=01
magistriope	0Z=01
magistriõpe	0Z=01
magistro	0Z<01
magistro laipsnis	0Z<01
magistrs	0Z;01
magistrski studij	0Z801
magistrski študij	0Z801
magistrė	0Z<01
magistère	03B01
magna cum laude	0@H01
magíster	0R601
mah	0>801
mahallesi	0>801
mahir	0ZB02
mai napig	00i01
maig	00i01
maintainer	01h01
maintenant	00_01
mairie	02g01
maison	02g01
maisteri	0ZD02
maisterintutkinto	0EX01
maistreacht	0ZF01
maistru	03N01
maith	0ZG01
maitre	01W01
maitrise	0ZH03
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
majster	0ZK02
majstor	0=:02
makalah	09D01
makale	0<X01
makalesi	0<X01
makelaardij	02P01
maker	01h01
makler	05G01
malare	02801
male	0ZM01
maler	0ZN03
man	0ZQ06
manad	0Ya01
manader	0Ya01
manager	0ZW06
manajer	02101
manazer	02J02
manažer	0T901
manažér	07j01
mand	0Z]01
mandor	02101
maned	0Yc02
maneder	0Yc02
maniger	04i01
maniġer	04i01
mann	0Z^02
mannelijk	0Z`01
mannl	0PB01
mannlich	0PB01
mannskap	06;01
manudir	0Za01
manudur	0Za01
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
market	0Zb02
marks	00T01
markt	03901
married	0@]01
mas	03D01
maschile	0Zd01
maschinenbau	03901
maschinist	05G01
maschio	0Zd01
masculi	0Oc01
masculin	0Ze02
masculine	0Zg02
masculino	0Zi02
masculí	0Oc01
masih berlangsung	0P101
maskil	0Zk01
master	0Zl0?
master degree	0Nk01
master di ii livello	0X701
master of	0Nk01
master of applied science	0Nk01
master of architecture	0Nk01
master of arts	0Nk01
master of business administration	0Nk01
master of commerce	0Nk01
master of design	0Nk01
master of economics	0Nk01
master of education	0Nk01
master of engineering	0Nk01
master of fine arts	0Nk01
master of laws	0Nk01
master of medicine	0Nk01
master of music	0Nk01
master of nursing	0Nk01
master of philosophy	0Nk01
master of public administration	0Nk01
master of public health	0Nk01
master of science	0Nk01
master of social work	0Nk01
master of technology	0Nk01
master studije	0S301
master universitari	0YH01
master universitario	0R601
master's	0Nk01
master's degree	0Nk01
masterabschluss	0E=01
masterand	0EQ01
masterat	0EQ01
mastere	03B01
mastere specialise	03B01
masterexamen	0@^01
mastergrad	0Ig01
masteropleiding	0GH01
masterprogram	0@^01
masters	0Nk01
masterstudium	0[;02
masteruddannelse	0>`01
masterutbildning	0@^01
mastery	0[=02
mastère	03B01
mastère spécialisé	03B01
materinji	0[?01
materinscina	0[@01
materinska rec	0[A01
materinski	0[?01
materinski jezik	0[?01
materinsky	0[A01
materinsky jazyk	0[A01
materinská reč	0[A01
materinský	0[A01
materinský jazyk	0[A01
materinščina	0[@01
materna	0[B04
maternega	0[@01
maternelle	0[F02
materni	0[@01
materni jezik	0[@01
maternji	0[H01
maternji jezik	0[H01
materno	0<g01
maternă	0<a01
materska skola	0K`02
matersky	0[I01
matersky jazyk	0[I01
materská škola	0YQ01
materstina	0[I01
mateřská škola	0C=01
mateřský	0[I01
mateřský jazyk	0[I01
mateřština	0[I01
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
matura	0[J06
maturita	0[P03
maturita classica	0ER01
maturita scientifica	0ER01
maturitaet	01?01
maturitat	01?01
maturite	09E01
maturitna skuska	0[S01
maturitni	0[T01
maturitni zkouska	0[T01
maturitná skúška	0[S01
maturitní	0[T01
maturitní zkouška	0[T01
maturità	0ER01
maturità classica	0ER01
maturità scientifica	0ER01
maturität	01?01
maturité	09E01
maturski ispit	0[U01
mavo	0P901
maître	01W01
maîtrise	0ZH03
maîtrise parfaite	0B901
maîtrise universitaire	09G01
mağazası	03K01
maģistra grāds	0Z;01
maģistratūra	0Z;01
maģistre	0Z;01
maģistrs	0Z;01
mba	0E201
mbh	00`01
mbo	0[V02
mbo 2	0P901
mbo 3	0P901
mbo 4	0[X02
mbo niveau 4	0[Z01
mca	0E201
mcsa	01N01
mcse	01N01
md	0[[02
mdes	0E201
mdr	0[]01
me	00`01
meanleibheal	0[^02
meanscoil	01D01
mecanic	0[`02
mecanicien	01W01
mecanico	05o02
meccanico	01l01
mechanic	01h01
mechanik	0Nn03
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
medaille	0[b04
medaille d'or	00L01
medal	0[f03
medala	00B01
medaleinkunn	01j01
medalha	00M01
medali	05Z01
medalia	0>F01
medalie	0>F01
medalis	05c01
medalj	00K01
medalja	0[i03
medalje	0[l02
medaljen	0[n03
medalla	0;Z02
medarbeider	06;01
medarbejder	06=01
medarbetare	02801
medaļa	00B01
medecin	01W01
medel	0\102
medelbetyg	0<801
medelgod	0QF01
medewerker	02Q01
medewerkster	02Q01
medhjaelper	06=01
medhjælper	06=01
media	0\305
media final	0@i01
media generala	0>\01
media generală	0>\01
medianomi	04I01
medic	03N01
medica	05o02
medical school	01K01
medicinska sestra	0@_03
medico	0<E03
medie	0\802
medie de absolvire	0>\01
medio	0\:05
medio alto	0>401
medio-alto	0>401
mediu	0S:02
medium	0S>02
medja	0\?01
medju	0\@01
medlem	05?03
medmasa	02I01
medmāsa	02I01
mees	0\A01
meeskond	0\B01
meget god	0\C04
meget gode	0Lm01
meget godt	0\G02
megye	03M01
mehanicar	05902
mehanik	0D601
mehanikis	02I01
mehaničar	05902
mehāniķis	02I01
meistarabref	0E_01
meistarabréf	0E_01
meistaragrada	0T]01
meistaragráða	0T]01
meistaraprof	0T]01
meistarapróf	0T]01
meistars	02I01
meister	0\I03
meisterbrief	03\01
meisterpruefung	03\01
meisterprufung	03\01
meisterprüfung	03\01
meistras	02H01
mekaanikko	05B01
mekaniker	05?03
melhor	00M01
mellanniva	0QF01
mellannivaa	0QF01
mellannivå	0QF01
mellem	0\L02
member	01h01
membre	0AB02
membru	03N01
memoire	0>X01
memur	05801
memuru	05801
men	0\N02
menadzer	0\P03
menadżer	01m01
menadžer	05902
mencao honrosa	00M01
mencio	0\S02
mencio especial	01Q01
mencion	0\U02
mencion de honor	01P01
menció	0\S02
menció especial	01Q01
mención	0\U02
mención de honor	01P01
menedzer	0\W03
menedzere	02I01
menedzeris	02I01
menedzser	02001
menedżer	01m01
menedžer	0Ua02
menedžere	02I01
menedžeris	02I01
meneillaan	0H`01
meneillaeaen	0H`01
meneillään	0H`01
menengah	0BC02
menengah atas	0\Z01
menesi	0\[01
menesiai	0\\01
menesis	0\[01
menesiu	0\\01
meng	0E201
menikah	0<001
menntaskoli	03e01
menntaskóli	03e01
mention	0\]02
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
menuo	0\\01
menzione	00O01
menzione d'onore	00O01
menzione speciale	00O01
menção honrosa	00M01
mențiune	0>F01
merchandiser	01h01
merit	00T01
meritfoerteckning	0XU01
meritforteckning	0XU01
meritförteckning	0XU01
meritvaerde	0<801
meritvarde	0<801
meritvärde	0<801
merkezi	03K01
mernok	02001
mes	0\_05
mese	0\d01
mesec	0\e02
meseca	0\e02
mesecev	0\g01
meseci	0\e02
mesemondo	02001
mesemondó	02001
meses	0\h02
mesi	0\d01
mesiac	0\j01
mesiace	0\j01
mesiacov	0\j01
mesic	0\k01
mesice	0\k01
mesicu	0\k01
meska	0\l01
meski	0\l01
meslek lisesi	0YA02
meslek yuksekokulu	03c01
meslek yuksekokulu mezunu	0\m01
meslek yüksekokulu	03c01
meslek yüksekokulu mezunu	0\m01
mesos	0\n01
messageries	02g01
mestari	05B01
mester	0\o03
mesterbrev	06j01
mesterdiploma	0I<01
mesterfok	0]201
mesterfokozat	0I<01
mesterkepzes	0I<01
mesterképzés	0I<01
mestra	02501
mestrado	0JU01
mestrado integrado	0JU01
mestratge	0YH01
mestre	0]302
mestre em	0JU01
mestsky urad	0FF02
mestský úrad	03>01
metai	0]501
metge	02501
metgessa	02501
metsuri	05B01
metu	0]501
metų	0]501
mevcut	0>701
mews	05b01
mezatka	0Ti01
mezczyzna	0\l01
mezuniyet notu	03A01
meánleibhéal	0[^02
meánscoil	01D01
meðaleinkunn	01j01
mfa	0E201
mgimo	0@l01
mgr	0]602
mgr inz	0T:01
mgr inż	0T:01
mh	0>801
mi	0]801
midalja	0=X01
middel	0]901
middelmatig	0Aj01
middels	0]:02
midlungs	0]<02
midwife	01h01
mierne	0]>01
mierne pokrocily	0VV01
mierne pokročilý	0VV01
mies	0]?02
miesiac	0]A01
miesiace	0]A01
miesiecy	0]A01
miesiąc	0]A01
miesiące	0]A01
miesięcy	0]A01
mieszkanie	04H01
mills	02o01
mim	0E201
mimar	05801
ministarstvo	0?K02
ministeerium	04e01
minister	03801
ministere	02g01
ministeri	03D01
ministerie	0N301
ministeriet	0>H01
ministerija	03?01
ministerio	0]B03
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
minn	0]E02
minor	0AD01
minor in	0AD01
minosites	07^01
minősítés	07^01
mionna	0]801
mirne	0]G01
mirne pokrocila	0VW01
mirne pokrocily	0]H01
misrah	0C\01
misraħ	0C\01
mistenni	0]I01
mistr	0=j01
mit	0@l01
mit auszeichnung	01@01
mitali	05R02
mitarbeiter	05G01
mitarbeiter des jahres	00:01
mitja	0S402
mitja alt	0=U01
mitjana	0Jl01
mitjà	0S402
mitjà alt	0=U01
mitjà-alt	0=U01
mittel	0]J02
mittelmaessig	0;^01
mittelmassig	0;^01
mittelmäßig	0;^01
mittlere kenntnisse	0;^01
mittlere reife	01?01
mizar	0D601
miðlungs	0]<02
mj	0]L01
mjesec	0]L01
mjeseca	0]L01
mjeseci	0]L01
mjog god	0]M02
mjog god kunnatta	0MY01
mjog gott	0MY01
mjög gott	0MY01
mjög góð	0]M02
mjög góð kunnátta	0MY01
mnd	0]O02
mnt	0Y`01
mo	0]Q01
moara	03801
moderate	0A?01
moderator	01h01
modersmaal	0]R02
modersmaalsnivaa	0M501
modersmaalsniveau	0Ln01
modersmaalstalare	0M501
modersmal	0]R02
modersmalsniva	0M501
modersmalsniveau	0Ln01
modersmalstalare	0M501
modersmål	0]R02
modersmålsniveau	0Ln01
modersmålsnivå	0M501
modersmålstalare	0M501
modul	0]T02
modurmal	0]V01
modurmali	0]V01
moedertaal	0I501
moedertaalspreker	0I501
moi bat dau	0]W01
moi hoc	0]X01
mois	0]Y01
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
momenteel	0P=01
mon	0]Z01
monat	0]Z01
monate	0]Z01
monaten	0]Z01
moniteur	01W01
monitor	02203
monitora	02203
monitrice	01W01
monteur	05l02
month	0][01
months	0][01
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
mos	0]Q01
moski	0]\01
most	00i01
moteris	0]]01
moteriska	0]]01
moteriška	0]]01
mother language	0L`01
mother tongue	0L`01
motorista	02R01
motors	02o01
mottak	0:>01
moyen	07D01
moyenne	0Ko01
moški	0]\01
mpa	0E201
mph	0E201
mphil	0E201
mr	0GH01
mres	0E201
ms	0E201
msc	0]^02
msci	0E201
mtech	0E201
mts	0P901
mtu	00`01
mtü	00`01
mua dong	0]`01
mua he	0P:01
mua thu	0]a01
mua xuan	0]b01
mudiresi	05801
mudr	0B=02
mudur	05801
mudurlugu	0]c02
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
mulo	0P901
muncitoare	03N01
muncitor	03N01
munkatars	02001
munkatárs	02001
muotoilija	05B01
musdienas	0Y;01
musee	02g01
museo	0]e03
museu	0]h02
museum	0]j07
musician	01h01
musicien	01W01
musiker	05G01
musim dingin	0^101
musim gugur	0^201
musim panas	0^301
musim semi	0^401
muskarac	0^502
muski	0^502
musko	0^502
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
muz	0^702
muzej	02k03
muzejs	05d01
muzesi	03K01
muzeu	03801
muzeul	03801
muzeum	0^904
muziejus	03?01
muzske	0^702
muškarac	0^502
muški	0^502
muško	0^502
muž	0^702
mužské	0^702
mvp	0^=01
my cv	0^>01
my resume	0^>01
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
màster	0YH01
màster universitari	0YH01
máig	00i01
máistreacht	0ZF01
mán	0Za01
mánuðir	0Za01
mánuður	0Za01
máster	0R601
máster universitario	0R601
männl	0PB01
männlich	0PB01
målare	02801
mån	0Ya01
månad	0Ya01
månader	0Ya01
måned	0Yc02
måneder	0Yc02
mécanicien	01W01
médaille	00L01
médaille d'or	00L01
médecin	01W01
média	0@i01
média final	0@i01
médica	05o02
médico	05o02
médio	0S<02
mémoire	0>X01
mérnök	02001
mês	0^?01
mí	0]801
míonna	0]801
mírně	0]G01
mírně pokročilá	0VW01
mírně pokročilý	0]H01
móðurmál	0]V01
móðurmáli	0]V01
mùa hè	0P:01
mùa thu	0]a01
mùa xuân	0]b01
mùa đông	0]`01
múinteoir	03I01
múzeum	0Wd02
müdiresi	05801
müdür	05801
müdürlüğü	0]c02
müdürü	05801
mühendis	05801
mühendisi	05801
mühendislik	03K01
mükemmel	0A501
müzesi	03K01
müüja	01=01
mēn	0\[01
mēnesis	0\[01
mēneši	0\[01
mėn	0\\01
mėnesiai	0\\01
mėnesių	0\\01
mėnuo	0\\01
męska	0\l01
męski	0\l01
mężatka	0Ti01
mężczyzna	0\l01
měs	0\k01
městský úřad	0Dl01
měsíc	0\k01
měsíce	0\k01
měsíců	0\k01
mūsdienas	0Y;01
műhely	06l01
művezető	02001
mới bắt đầu	0]W01
mới học	0]X01
n	0^@01
n v	00`01
n.v	00`01
n1	0;Y01
n2	0;Y01
n3	0;Y01
n4	0;Y01
n5	0;Y01
na	0^A02
na daljavo	0^C01
na daljinu	0^D02
na dalku	0^F01
na dialku	0^G01
na diaľku	0^G01
na dálku	0^F01
na kierunku	0UC01
naa	0MI01
naavaerende	0MI01
nabrezi	0>T01
nabrezie	0^H01
nabrezje	0^I01
nabrežje	0^I01
nachweis	0;]01
nacionalna poklicna kvalifikacija	0?i01
nadace	0Dl01
nadacia	03>01
nadal	04401
nadiu	0YG01
nadiua	0YG01
nadácia	03>01
nagrada	0[i03
nagroda	0LS01
nagrody	0LS01
nagyon jo	0Oj02
nagyon jó	0Oj02
naimaton	08i01
naimisissa	08i01
naine	0^J01
nainen	0^K01
najaar	0PA01
nakladatelstvi	0^L02
nakladatelství	0^L02
nakladnik	0^N02
nam	0^P05
namestek	0=j01
namesti	0>T01
namestie	0^H01
nams og starfsferill	0L<01
namsbraut	01k01
namskeid	0^U01
nang cao	0^V02
nanny	01h01
napjainkig	00i01
napredno	0^X06
naselje	0^^03
nastavnica	0=:02
nastavnik	0=:02
natakar	05;01
natif	0X001
natiivi	02Z01
national 5	02O01
natiu	0YG01
nativ	0<a01
nativa	0^a03
native	0^d03
native language	0L`01
native or bilingual	0L`01
native or bilingual proficiency	0L`01
native proficiency	0L`01
native speaker	0L`01
nativo	0^g02
natjecanje	00601
nattiv	0<c01
natywny	0HF01
nauczyciel	0^i01
naukowiec	01m01
navaerende	0MI01
navy	02o01
nay	0;N01
nd	0^j01
near native	0^k02
near-native	0^k02
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
neozenjen	0^m02
neoženjen	0^m02
neprecejies	0^o01
neprecejusies	0^o01
neprecējies	0^o01
neprecējusies	0^o01
netekejusi	0Sb01
netekėjusi	0Sb01
nettbasert	0La01
networks	02o01
neudana	0_001
neudata	0_101
neuvoja	05B01
nevedes	0Sb01
nevedęs	0Sb01
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
nha xuat ban	0_202
nhan vien	09H01
nhan vien xuat sac	0:I01
nhom	0:A01
nhs	02o01
nhà báo	09H01
nhà hàng	0:]01
nhà hát	0:]01
nhà máy	0:]01
nhà thiết kế	09H01
nhà xuất bản	0_202
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
niveau europeen	0_401
niveau européen	0_401
niveau intermediaire	07D01
niveau intermédiaire	07D01
niveau moyen	07D01
niveau scolaire	0;901
nivel alto	08T01
nivel avancado	08E01
nivel avansat	0BG01
nivel avanzado	08T01
nivel basico	0_502
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
no	0_706
nociones	0:002
nocions	0>L02
nocoes	0_=02
nocoes basicas	0Ia01
nodala	0_?02
nodaļa	0_?02
noe	0=l01
noe kjennskap	0;e01
nogenlunde	0]901
nokkud god	0_A01
nokkuð góð	0_A01
nominee	00N01
nonprofit	02o01
nork	04M01
norskprove	0;Y01
norskprøve	0;Y01
nos	0I901
not ortalamasi	03A01
not ortalaması	03A01
nota	0_B04
nota final	0@i01
nota finala	0>\01
nota finală	0>\01
nota media	0>[01
nota mitjana	0Jl01
notable	0>[01
notar	05G01
note	0_F02
notendurchschnitt	01@01
notenschnitt	01@01
notions	0:f02
notiuni	0BF01
notiuni de baza	0BF01
notlen	0I901
noustaja	01=01
novads	0>901
nover	02001
noverande	0MI01
novice	0_H02
novinar	0_J05
novinár	07j01
novinář	0T901
now	0Ad01
nozioni	0:d02
noções	0_=02
noções básicas	0Ia01
noțiuni	0BF01
noțiuni de bază	0BF01
npk	0?i01
npo法人	0_O01
nr	04E01
ntnu	0_P01
nu	0_Q05
nubile	0?G01
nucleo	0E`01
nugaletoja	05c01
nugaletojas	05c01
nugalėtoja	05c01
nugalėtojas	05c01
num	08Z01
numatoma	0_V01
nuo	0_W02
nuotolinis	0SJ01
nuotoliniu budu	0SJ01
nuotoliniu būdu	0SJ01
nurse	01h01
nursery	02o01
nutid	0_Y02
nuvaerende	0Qb01
nuvarande	0_[01
nuverandi	0J501
nuværende	0Qb01
nv	00`01
nvq	00^01
nyar	0_\01
nyara	0_\01
nybegynner	0_]02
nyboerjare	0__02
nyborjare	0__02
nybörjare	0__02
nyelvvizsga	0_a01
nyelvvizsgat	0_a01
nyelvvizsgát	0_a01
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
nyár	0_\01
nábrežie	0^H01
nábřeží	0>T01
nám	0_b02
námestie	0^H01
náms- og starfsferill	0L<01
námsbraut	01k01
námskeið	0^U01
náměstek	0=j01
náměstí	0>T01
nâng cao	0^V02
nå	0MI01
nåværende	0MI01
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
năm	0_d02
nő	0_f01
nős	0I901
nőtlen	0I901
nővér	02001
nữ	0_g01
o	0_h03
o levels	02O01
o momento	07Y01
o-levels	02O01
oab	0?701
obala	08c01
obchod	0FF02
obchodna akademia	0YQ01
obchodni akademie	0C=01
obchodni zastupce	0=j01
obchodnik	0@j02
obchodny zastupca	0??01
obchodná akadémia	0YQ01
obchodní akademie	0C=01
obchodní zástupce	0=j01
obchodník	0@j02
obchodný zástupca	0??01
obcina	0=K01
obecnie	04401
oberschule	0<701
objava	0V:01
objavljen	0_k01
objavljeno	0_l01
oblikovalec	0D601
oblikovalka	0D601
obmann	02\01
obor	0_m01
oboru	0_m01
obrt	0Tj01
obtained	09301
obuka	0_n01
občina	0=K01
oca	01N01
ocakavane	0_o01
ocekavano	0`001
ocekivano	0`102
ocena	0`303
ocena koncowa	0`601
ocena końcowa	0`601
oceneni	00501
ocenenie	00401
ocenění	00501
och	0`701
ocjena	0`801
ocm	01N01
ocp	01N01
octrooi	0<W01
od	0`90<
odbor	0`E03
oddelek	0IB01
oddeleni	0FR01
oddelenie	0FW01
oddzial	0HI01
oddział	0HI01
oddělení	0FR01
ode	01=01
odeljenje	0Eg01
odgojitelj	0Uo01
odjel	0`H01
odjeljenje	0`H01
odlicno	0^X06
odlično	0^X06
odotettu	06m01
odsek	0`I03
odsjek	0`H01
odul	0:c01
odulu	0:c01
odvetnica	0D601
odvetnik	0D601
odvjetnica	0=901
odvjetnicki ured	0Tj01
odvjetnik	0=901
odvjetnički ured	0Tj01
odznaczenie	0LS01
odznaka	0LS01
oekonom	05T02
oenologue	01W01
oeversaettare	02801
oevet	0`L01
of	0`M01
office	0Mk02
officer	01h01
officina	03@01
officine	03@01
oficial	02602
oficina	08;02
ofisi	03K01
og	0`N02
oggi	00k01
ogift	0`P02
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
okj	0`R02
oklevel	0`T02
okleveles	0I<01
oklevél	0`T02
okonom	05T02
okres	0_b02
oktato	02001
oktató	02001
okul	03c01
okulu	03c01
olimpiada	0`V03
olimpiade	00B01
olimpiadă	0>F01
olimpiāde	00B01
olimpíada	00M01
ollscoil	0`Y02
ologist	0QX01
olympiad	00N01
olympiada	0?I02
olympiáda	0?I02
omanik	01=01
omistaja	05B01
on lisans	0\m01
ondernemer	02Q01
onderneming	0N301
onderscheiding	0I401
onderzoeker	02Q01
oneletrajz	0`[01
oneletrajza	0`[01
ongehuwd	04X01
ongoing	0Ad01
onkentes	0`\01
onkormanyzat	06l01
onlajn	0`]01
online	0`^0A
onlisans	0\m01
onlus	03@01
onoracha	0OR01
ontwerper	02Q01
ontwikkelaar	02Q01
onur belgesi	0:c01
onwards	0Ad01
onóracha	0OR01
oopt	0;Y01
op afstand	0QD01
opcina	0Tj01
operaator	01=01
operaattori	05B01
operador	02R01
operadora	02R01
operaia	01l01
operaio	01l01
operari	02501
operaria	02602
operario	01A01
operater	0`o03
operateur	01W01
operatoare	03N01
operatoer	05?03
operator	0a20=
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
operátor	0Vi03
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
općina	0Tj01
opština	05k01
oraz	0a?01
orden	08601
ordfoerande	02801
ordforande	02801
ordförande	02801
organiser	01h01
organizer	01h01
orta	0a@02
orta duzey	0a@02
orta duzeyde	0aB01
orta düzey	0a@02
orta düzeyde	0aB01
orta seviye	0aB01
orta ust	0Sl01
orta ustu	0Sl01
orta üstü	0Sl01
orta-üst	0Sl01
ortagi	05801
ortalama	03A01
ortaokulu	03c01
ortağı	05801
orvos	02001
os	04H01
osakond	0aC02
osasto	0aE02
oscp	01N01
osd	0;Y01
osiedle	04H01
osiguranje	0?K02
osnivac	05902
osnivač	05902
osnove	0aG06
osnovna skola	0IJ02
osnovna sola	0IL01
osnovna škola	0IJ02
osnovna šola	0IL01
osnovne akademske studije	0;\01
osnovne studije	0;\01
osnovno	0aG06
osnovno znanje	0aM03
ospatar	03N01
ospedale	03@01
ospideal	0A>01
ospidéal	0A>01
osposobljavanje	0aP01
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
osz	0aQ01
osze	0aQ01
osztaly	0aR02
osztalyzat	07^01
osztatlan kepzes	0I<01
osztatlan képzés	0I<01
osztondij	0Di02
osztály	0aR02
osztályzat	07^01
ota	0aT02
oteli	03K01
otomotiv	03K01
otono	0aV01
otoño	0aV01
ottima	08X02
ottima conoscenza	08W01
ottimo	08X02
ou	00`01
outono	0aW01
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
ovet	0`L01
ovlascenje	0_n01
ovlastenje	0aP01
ovlaštenje	0aP01
ovlašćenje	0_n01
ovoda	0Ul01
ovodapedagogus	02001
ovono	02001
owner	01h01
oy	00`01
oyj	00`01
oz gecmis	0aX01
ozenjen	0^m02
ozgecmis	0aX01
ozgecmisi	0aX01
oü	00`01
očakávané	0_o01
očekivano	0`102
očekáváno	0`001
oženjen	0^m02
p	0aY01
p o box	0aZ01
p zza	0>U01
p.o. box	0aZ01
p.zza	0>U01
pa	0a[01
pa distans	0F@01
pa nett	0La01
paa	0a[01
paa distans	0F@01
paa nett	0La01
paaaine	0Vo01
paagaaende	0a\02
paagaar	0_[01
paallikko	05B01
pabrik	07A01
packer	01h01
pacse	0?F01
pacsee	0?F01
pacsé	0?F01
pacsée	0?F01
pad	0Dk01
pada	0a^01
padagog	05G01
padalinys	0D=01
padaria	02S01
padeiro	02R01
padejeja	02H01
padejejas	02H01
padeka	05c01
padronanza	0JX01
padzilinats	0a_01
padziļināts	0a_01
padėjėja	02H01
padėjėjas	02H01
padėka	05c01
paeaeaine	0Vo01
paeaellikkoe	05B01
paedagog	0a`02
paeivaekoti	0Rh02
paetevyys	0Vn01
pagaende	0a\02
pagar	0_[01
pagaritookoda	04e01
pagaritöökoda	04e01
pagasts	0>901
pagrindai	0;U02
pagrindine mokykla	0CY01
pagrindines	0ab01
pagrindinė mokykla	0CY01
pagrindinės	0ab01
paguyuban	07A01
paipear	0>Y01
paipéar	0>Y01
paitinn	0>Y01
paivakoti	0Rh02
paja	06301
pakankamai	0ac01
pakar	0ad01
palestra	04n01
paligs	02I01
palkinto	06401
palmes	00L01
palvelu	06301
palveluneuvoja	05B01
palvelut	06301
palyazat	00001
palīgs	02I01
pamata	0ae02
pamatlimeni	06:01
pamatlimenis	0ae02
pamatlīmenis	0ae02
pamatlīmenī	06:01
pamatskola	03i01
pamatzinasanas	0ae02
pamatzināšanas	0ae02
pana	0ag01
pana in	0ag01
pana in prezent	01i01
pana la	0ag01
panaderia	07@01
panadero	01A01
panadería	07@01
panettiere	01l01
panificio	03@01
panimo	06301
pank	04e01
pankki	06301
panna	0Ti01
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
paredzams	0ah01
paredzets	0ah01
paredzēts	0ah01
park	0Dk01
parken	0Mi01
parkway	05b01
parstavis	02I01
partner	0ai02
partners	02o01
paru dans	0>X01
parvalda brivi	0=k01
pasaje	08Z01
pasante	01A01
pascasarjana	0ak01
paseo	08Z01
pasif	0BE01
pasivne	0al02
pasivni	0]G01
pasivno	0aM03
pasivní	0]G01
pasivně	0]G01
paslaik	0Y;01
pasniedzejs	02I01
pasniedzējs	02I01
pasnodarbinats	05d01
pass	0an02
passage	04Z01
passatge	08h01
passed	09301
passeig	08h01
passi	0Vn01
pastelero	01A01
pasticcere	01l01
pasvaldiba	05d01
pasívne	0]>01
paten	09D01
patent	0b00@
patentas	0Uc01
patente	0b@03
patentino	01>01
patents	0F;01
patentti	0JM01
patevyys	0Vn01
patissier	01W01
patissiere	01W01
patlaban	0Y;01
pavars	02I01
pavasaris	0bC02
pavārs	02I01
paysagiste	01W01
pazenges	08102
pazymejimas	07\01
pazymiu vidurkis	0:@01
pazymys	0:@01
pašlaik	0Y;01
pašnodarbināts	05d01
pašvaldība	05d01
pažengęs	08102
pažymių vidurkis	0:@01
pažymys	0:@01
pažymėjimas	07\01
pd	0bE01
peaeriala	0J@01
peatukk	03J01
peatükk	03J01
pedagogus	02001
pedagógus	02001
pegawai	02101
pek	02001
pekara	0?K02
pekaren	03>01
pekarna	0XD02
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
pemula	0bF02
penanggung jawab	02101
pendiri	02101
peneliti	02101
penerbit	0bH02
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
perempuan	0aY01
perfecto	0H401
perfeito	0H301
perfekcyjny	0bJ01
perfekt	0bK01
perfektne	0bL02
perfektně	0bN01
perfetto	0bO01
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
perustaso	0bP01
perusteet	04Q02
perustutkinto	0bQ02
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
ph d	0bS03
ph d grad	0bV01
ph d studerende	0bW01
ph.d	0bS03
ph.d.-grad	0bV01
ph.d.-studerende	0bW01
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
phd	0bX02
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
piagam	0bZ02
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
pilot	0b\02
pincer	02001
pincér	02001
pion	0HI01
pirma limena augstaka izglitiba	0Uk01
pirmininkas	02H01
pirmā līmeņa augstākā izglītība	0Uk01
pis	08h01
pisarna	0=K01
piso	08Z01
pivara	05k01
pivovar	0FF02
pivovara	0Tj01
pivovarna	0=K01
pivovary	0Dl01
pizzeria	03@01
pjazza	0C\01
pl	04F02
plac	04H01
placa	08h01
place	04Z01
plads	0Mi01
plaket	0:c01
plaketa	0b^01
plakett	0b_01
plan	04Y01
planeeritav	0I301
planer	05G01
planerad	0<301
planirano	0`102
planlagt	0ML02
planlanan	0;n01
planned	05V01
planner	06>02
planots	0ah01
planovane	0_o01
planovano	0`001
planowane	0b`01
planowany	0b`01
plant	02o01
plantsoen	0Dk01
planuojama	0_V01
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
plánované	0_o01
plánováno	0`001
plānots	0ah01
pm	06U01
pmp	01N01
po box	0aZ01
pobalscoil	01D01
pobednica	0ba01
pobednik	0ba01
pobjednica	00601
pobjednik	00601
pocetnik	0bb04
pocetno	0bf02
poczatkujacy	0bh02
początkujący	0bh02
podcast	0=>01
podjetje	0=K01
podnik	0FF02
podsladek	0=j01
podsládek	0=j01
podstawowa	0bj02
podstawowe	0bl01
podstawowy	0bj02
podstawowym	0bl01
podstawy	0bj02
poduzece	0Tj01
poduzeće	0Tj01
podyplomowe	0T:01
podzim	0bm01
poglavje	0V:01
poglavlje	0@b02
pogovorno	0bn01
pohar	0?I02
pohiharidus	0Tm01
pohikool	03O01
pohvala	0[i03
pohár	0?I02
poistovna	03>01
poisťovňa	03>01
pojistovna	0Dl01
pojišťovna	0Dl01
pokal	0bo02
pokladni	0=j01
pokladnik	0@j02
pokladní	0=j01
pokladník	0@j02
poklicna matura	0c101
pokrocila	0c204
pokrocily	0c204
pokročilá	0c204
pokročilý	0c204
polaznik	0aP01
pole	0?H01
poletje	0c601
police	02o01
policealne	0c701
polier	02\01
poliklinika	0c803
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
pomlad	0c;01
pomocnica	0@f02
pomocnik	0c<05
pomocník	0=j01
pomoćnica	0=901
pomoćnik	0=:02
pomočnica	0D601
pomočnik	0D601
ponencia	0cA02
pontificia	0?R01
pontifícia	0?R01
ponència	0?201
poradca	0??01
poradce	0=j01
porocen	0YI01
porocena	0YI01
poročen	0YI01
poročena	0YI01
portal	08Z01
pos doutorado	0H;01
pos graduacao	0JU01
posgrado	0R601
poslovoda	0=:02
poslovođa	0=:02
postboks	0cC02
postbus	0cE01
postdoc	06U01
poste actuel	00_01
poster	0cF06
postfach	04d01
postgrado	0R601
postgraduate	0Nk01
postgraduate certificate	0Nk01
postgraduate diploma	0Nk01
postgrau	0YH01
postliceala	0A801
postliceală	0A801
postman	01h01
posvet	0V:01
poszter	0F?01
pot	0^I01
potrdilo	0?i01
potvrda	0H<02
pour	0@R01
pouzivatelsky	0cL01
používateľsky	0cL01
povprecje	0cM01
povprecna ocena	0cM01
povprečje	0cM01
povprečna ocena	0cM01
poziom zaawansowany	0:a01
pozoriste	05k01
pozorište	05k01
početnik	0bb04
početno	0bf02
pr	03H01
praca	0cN02
praca z domu	0^G01
praca zdalna	0QE01
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
pradedantysis	0cP02
pradikat	01@01
pradinis	0;U02
pradmenys	0ab01
praedikat	01@01
praegu	0PD01
praeguseni	0PD01
praktijk	02P01
praktikant	0cR08
praktikantas	02H01
praktikante	02F02
praktikantin	09901
praktikants	02I01
praktikantė	02H01
praktykant	01m01
praktykantka	01m01
pramuniaga	02101
pranesimas	0Uc01
pranešimas	0Uc01
praticante	01l01
pravnica	0@_03
pravnicka	0@j02
pravnik	0cZ05
prawniczka	01m01
prawnik	01m01
prawo jazdy	0@:01
prawo wykonywania zawodu	0@:01
praxis	03901
praça	04;01
pre intermediate	0:n01
pre-intermediate	0:n01
precejies	0^o01
precejusies	0^o01
preconizat	07U01
precējies	0^o01
precējusies	0^o01
predajna	03>01
predajňa	03>01
predavac	0c_03
predavanje	0U\03
predavatelj	05;01
predavač	0c_03
preddiplomski studij	0cb01
predikat	0D901
prednaska	0Ta02
prednáška	0@h01
predpoklad	0`001
predpokladane	0cc02
predpokladané	0_o01
predseda	0@j02
predsedkyne	0=j01
predsednica	0ce02
predsednicka	0??01
predsednik	0ce02
predsedníčka	0??01
predsjednica	0=901
predsjednik	0=901
preduzece	05k01
preduzeće	05k01
predvideno	0cg03
predvidoma	0cj01
predviđeno	0`102
preemia	0ck02
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
premio	0cm03
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
present	0d003
presentation	0=>01
presente	0d303
presernova nagrada	0b^01
president	0d603
presidenta	02602
presidente	03404
press	02o01
presso	0>S01
preukaz	0?l01
prevajalec	0D601
prevajalka	0D601
previsao	0AE01
previsio	0d901
previsionnel	07`01
previsió	0d901
previst	0d901
prevista	0d:04
prevista para	0d>02
previsto	0d@03
previsão	0AE01
prevodilac	06O01
prevoditelj	0Uo01
prevu	07`01
prevue	07`01
prezent	0dC02
prezentare	06Y01
prezes	01m01
prezident	02J02
prezidents	02I01
prešernova nagrada	0b^01
preżent	0<?01
președinte	03N01
pri	0dE02
pria	0WJ01
pricakovano	0cj01
priemer	0PS01
priemyselna skola	0YQ01
priemyselná škola	0YQ01
prijs	0<901
prilaz	08c01
primaria	03801
primarie	03801
primary school	01K01
primavara	0dG01
primavera	0dH04
primeiro lugar	00M01
primer lugar	01P01
primer premi	01Q01
primer premio	01P01
primo classificato	00O01
primo posto	00O01
primo premio	00O01
primăria	03801
primărie	03801
primăvara	0dG01
prince2	01N01
principal	01h01
principiant	0dL01
principiante	0dM03
printemps	0dP01
printiseacht	06F01
printíseacht	06F01
pripravnica	0@_03
pripravnik	0@_03
pris	0[n03
prisen	0dQ02
priset	0dS01
prispevek	0@d02
prispevok	0@h01
prix	00L01
prizas	05c01
prize	00N01
priznanje	0[i03
pričakovano	0cj01
proc	01X01
proceedings	0TD02
prodajalec	0D601
prodajalka	0D601
prodavac	0dT03
prodavacica	06O01
prodavač	0dW02
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
prof	0^U01
profesijny zivotopis	0dY01
profesijný životopis	0dY01
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
profesionalais magistrs	0Z;01
profesionalna biografija	0<i01
profesionālais bakalaurs	0:801
profesionālais maģistrs	0Z;01
profesionālā vidējā izglītība	06T01
profesjonsstudium	0Ig01
profesni prukaz	0?k01
profesni zivotopis	0dZ01
profesní průkaz	0?k01
profesní životopis	0dZ01
profesoara	03N01
profesoară	03N01
profesor	0d[0:
profesora	01A01
profesorius	02H01
profesors	02I01
professeur	01W01
professional proficiency	0>G01
professional working proficiency	0Nb01
professionale	08W01
professioneel	0de01
professionnel	0B801
professionsbachelor	09_01
professionshoejskole	0I701
professionshojskole	0I701
professionshøjskole	0I701
professor	0df09
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
program	0do05
program studi	0<R01
programador	02203
programadora	02203
programatoare	03N01
programator	0e403
programci	05801
programcı	05801
programer	0`o03
programerka	0D601
programi	04<01
programista	01m01
programistka	01m01
programma	0e701
programmatore	01l01
programmatrice	01l01
programmeerija	01=01
programmer	0e802
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
projektant	0e:04
projektantka	01m01
projektledare	02801
prolece	0e>01
proleće	0e>01
proljece	0e?01
proljeće	0e?01
promedio	0>[01
promenade	0@K01
promotie	0GG01
promotion	0e@01
promovendus	0I>01
promoviert	0e@01
properties	02o01
prosecna ocena	0eA01
prosek	0eA01
prosek ocena	0eA01
prosečna ocena	0eA01
prosiding	09D01
prosjecna ocjena	0`801
prosjek	0`801
prosjek ocjena	0`801
prosječna ocjena	0`801
prospech	0@;02
prospective	05V01
prospektas	03H01
prospekts	0>901
prospěch	0PR01
prostovoljec	0D601
prostovoljka	0D601
provincia	03@01
provincie	0N301
provinsi	0DO01
pruefer	05G01
pruefung	0;]01
prufer	05G01
prufung	0;]01
prukaz	0?k01
prumer	0PR01
prvostopenjski	0EV01
prvostupnica	0cb01
prvostupnik	0cb01
przedsiebiorstwo	02n01
przedsiębiorstwo	02n01
przedstawiciel	01m01
przedszkole	03]01
przeglad	06k01
przegląd	06k01
przewidywane	0b`01
przewidywany	0b`01
przychodnia	02n01
práca z domu	0^G01
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
próf	0^U01
prófessor	0<f01
prüfer	05G01
prüfung	0;]01
prēmija	00B01
průkaz	0?k01
průměr	0PR01
psc	0_b02
psichologas	02H01
psicoleg	02501
psicologa	0eB04
psicologo	0<E03
psicòleg	02501
psicòloga	02501
psicóloga	05o02
psicólogo	05o02
psiholog	0eF04
psihologs	02I01
psikolog	0eJ02
psm	01N01
pst	0Y`01
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
psč	0_b02
pt	0eL02
pte	0eN02
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
publikacija	0eP04
publikacio	0F?01
publikacja	06k01
publikation	07k01
publikácia	0@h01
publikáció	0F?01
publikācija	0F;01
publisert	0Tc01
published	0=>01
publishers	02o01
publishing	02o01
publié	0>X01
puchar	0LS01
pucko otvoreno uciliste	0eT01
puerta	08Z01
puheenjohtaja	05B01
puheenvuoro	0JM01
puiestee	0Ye01
puikiai	0Wo01
puikus	0Wo01
puisto	08001
pusat	07A01
pustakawan	02101
put	0eU02
puuseppa	05B01
puuseppae	05B01
puuseppä	05B01
pučko otvoreno učilište	0eT01
pza	08Z01
pályázat	00001
până	0ag01
până la	0ag01
până în	0ag01
până în prezent	01i01
pâtissier	01W01
pâtissière	01W01
pädagog	05G01
päiväkoti	0Rh02
pätevyys	0Vn01
pääaine	0Vo01
päällikkö	05B01
på	0a[01
på distans	0F@01
på nett	0La01
pågående	0a\02
pågår	0_[01
pædagog	06=01
pék	02001
pékség	06l01
pénztáros	02001
pós-doutorado	0H;01
pós-graduação	0JU01
póster	01\01
pôle	0?H01
pôster	04n01
põhiharidus	0Tm01
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
předpoklad	0`001
předpokládané	0`001
předseda	0=j01
předsedkyně	0=j01
překladatel	0T901
příspěvek	0F701
qa	06U01
qpa	0@H01
quaderni	06Z01
quaderns	0?201
quadra	04;01
quadro	01l01
quai	04Z01
qualifica	0eW02
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
r	0^@01
raadgivare	02801
raadgiver	05T02
raamat	03J01
raamatukogu	04e01
raamatupidaja	01=01
racunovoda	0=:02
racunovodja	0D601
racunovodkinja	0D601
rad	0@b02
rad od kuce	0^D02
rad od kuće	0^D02
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
ragel	0Zk01
ragioniere	01l01
rahastonhoitaja	05B01
rahuldav	0U201
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
razgovorno	0eY01
raziskovalec	0D601
raziskovalka	0D601
razoavel	0Ah01
razoável	0Ah01
razveden	0^m02
razvedena	0^m02
razvijalec	0D601
razvijalka	0D601
razvojni	0=901
računovodja	0D601
računovodkinja	0D601
računovođa	0=:02
raġel	0Zk01
rd	0eZ02
re	0J>01
realexamen	0N:01
realschulabschluss	01?01
realschule	0<701
realty	02o01
reatha	05P01
rebbiegha	0e\01
rebbiegħa	0e\01
rebbieh	0=X01
rebbieħ	0=X01
recenzio	0F?01
recenzió	0F?01
recenzja	06k01
recepcioner	0Uo01
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
receptionist	0e]04
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
redactor	0ea03
redactora	02602
redactrice	01W01
redakteur	05G01
redaktoer	05?03
redaktor	0ed06
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
reditel	0T901
referat	0ej03
referats	0F;01
referens	02001
referent	0em08
referenta	03N01
referentka	01m01
referentă	03N01
referāts	0F;01
region	0f503
regione	03@01
registered	01U01
registrar	01h01
registratie	0<U01
registration	01U01
registro	0?701
rehtori	05B01
reiprennandi	0MY01
rektor	05?03
rektorova nagrada	00601
relawan	02101
relazione	06Z01
remota	0f802
remote	0f:04
remotely	0Me01
remoto	0f>03
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
responsable	0fA03
responsavel	02R01
responsável	02R01
ressort	06<01
restaurace	0Dl01
restauracia	03>01
restauracja	02n01
restaurang	0=J01
restaurant	0fD08
restaurante	08;02
restaurator	05G01
restauratore	01l01
restauratrice	01l01
restavracija	0=K01
restonomi	04I01
restoran	0fL05
restoranas	03?01
restorani	03K01
restorans	05d01
restoranı	03K01
restorer	01h01
restorāns	05d01
result	00T01
resume	0^>01
resumo	04n01
reszleg	0B<01
retail	0fQ02
retning	0fS01
rettindi	0XX02
review	0=>01
revija	0V:01
revisor	05?03
revisore	01l01
revista	0fT04
revistă	06Y01
revizor	0Uo01
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
ridic	0T901
ridicsky prukaz	0?k01
rigorosum	0;Y01
rijbewijs	0<U01
rimelig	0]901
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
roc	0fX01
rocenka	0F701
rodeny hovorca	0[A01
rodený hovorca	0[A01
rodily	0[I01
rodily mluvci	0[I01
rodilý	0[I01
rodilý mluvčí	0[I01
rodny jazyk	0fY02
rodný jazyk	0fY02
rodovia	04;01
rodzimy	0HF01
roinn	0f[02
rok	0f]03
rokov	0f`01
roku	0fa02
roky	0fc02
ronda	0?502
route	04Z01
rozdzial	06k01
rozdział	06k01
rozvedena	0fe02
rozvedeny	0fe02
rozvedená	0fe02
rozvedený	0fe02
rozwiedziona	0Ti01
rozwiedziony	0Ti01
ročenka	0F701
rt	0fg02
rua	04;01
rudens	0fi01
rudiments	0;901
ruduo	0fj01
rue	04Z01
ruhsat	0;o01
ruim voldoende	0N_01
rukovodilac	06O01
rukovoditelj	0Uo01
rumah sakit	07A01
runai	03I01
runner up	00N01
runner-up	00N01
rupnica	05d01
rutineret	0fk01
rw	0DO01
ry	00`01
ryhma	0fl02
ryhmae	0fl02
ryhmä	0fl02
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
résumé	0^>01
részleg	0B<01
réttindi	0XX02
rúnaí	03I01
rūpnīca	05d01
s a	00`01
s a de c v	00`01
s a r l	00`01
s a s	00`01
s a u	00`01
s c	00`01
s coop	00`01
s d	0PH01
s e	0CG01
s h	0CG01
s kom	0CG01
s l	00`01
s l u	00`01
s n c	00`01
s p	0=K01
s p a	00`01
s pd	0CG01
s pohvalom	0`801
s r l	00`01
s r o	00`01
s t	0CG01
s vyznamenanim	0@;02
s vyznamenaním	0PS01
s vyznamenáním	0PR01
s.a	00`01
s.a. de c.v	00`01
s.a.r.l	00`01
s.a.s	00`01
s.a.u	00`01
s.c	00`01
s.coop	00`01
s.d	0PH01
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
s/d	0PH01
s1	09=01
s2	0fn02
s3	0GX01
sa	0g002
saakka	07V02
saat ini	0P101
saatio	06301
sac	00`01
sach	09j01
sachbearbeiter	05G01
sachkunde	0YD02
sada	0CT02
sadasnjost	0CT02
sadašnjost	0CT02
saeaetioe	06301
saehkoeasentaja	05B01
saelger	06=01
saeljare	02801
saemileg	0_A01
safe	01N01
safn	06501
sage femme	01W01
sage-femme	01W01
saggio	06Z01
sagsbehandler	06=01
sahibi	05801
sahkoasentaja	05B01
sailor	01h01
saineolai	0g202
saineolaí	0g202
sairaala	06301
sairaanhoitaja	05B01
sairaanhoitaja (amk	04I01
sajf	0g401
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
samhradh	0g501
samlevende	0g601
samordnare	02801
samostojni podjetnik	0=K01
samozatrudnienie	02n01
sampai	0PH01
sampai dengan	0PH01
sampai saat ini	0P101
sampai sekarang	0P101
sampiyon	0:c01
samska	0YI01
samski	0YI01
samtaleniva	0=l01
samtalenivaa	0=l01
samtaleniveau	0]901
samtalenivå	0=l01
samtalsniva	0QF01
samtalsnivaa	0QF01
samtalsnivå	0QF01
san ve tic	00`01
san. ve tic	00`01
sanayi	03K01
sang lap	09H01
sangat baik	0X102
saopstenje	0_k01
saopštenje	0_k01
sap certified	01N01
saradnica	06O01
saradnik	06O01
sarjana	0CG01
sarl	00`01
sarunvaloda	0g701
sarunvalodas limeni	0g701
sarunvalodas līmenī	0g701
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
school	0g802
school leaving certificate	02O01
school level	0:n01
school of	01K01
schreiner	05G01
schreinerei	03901
schule	0PP02
schulkenntnisse	05F01
schwerpunkt	0KQ01
schwester	02\01
scientist	01h01
scienziato	01l01
scoala	07201
scoala gimnaziala	07201
scoala postliceala	0g:02
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
scrum master	0g<02
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
secretaria	0g>04
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
sectie	0gB02
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
sedan	0MP01
sedang	0BE01
sedanjost	0CV01
sef	0gD04
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
sehr gut	0MG02
sehr gute kenntnisse	0MG02
seit	0gH01
sejak	0gI02
sekarang	0P101
sekce	0FR01
sekcia	0FW01
sekcja	0HI01
sekolah	0KZ01
sekolah dasar	0KZ01
sekolah menengah	0KZ01
sekolah tinggi	0KZ01
sekretaer	0ZN03
sekretar	0gK03
sekretare	02I01
sekretarica	06O01
sekretaris	02101
sekretarka	0Nn03
sekretars	02I01
sekretarz	01m01
sekreter	05801
sekreterare	02801
sekreteri	05801
sekretore	02H01
sekretorė	02H01
sekretárka	0??01
sekretářka	0=j01
sekretär	0gN02
sekretær	05T02
sekretāre	02I01
sekretārs	02I01
seksi	09h01
seksjon	0gP01
sektion	0gQ02
sektor	0gS03
selbstaendig	09901
selbstandig	09901
selbststaendig	0M]02
selbststandig	0M]02
selbstständig	0M]02
selbständig	09901
self employed	02o01
self-employed	02o01
selger	06;01
seller	0QX01
selskab	0>H01
selskap	0:>01
selts	04e01
selvstaendig	0gV01
selvstendig naeringsdrivende	0gW01
selvstendig næringsdrivende	0gW01
selvstændig	0gV01
semaine	0gX01
semaines	0gX01
semana	0gY02
semanas	0gY02
seminaari	03j01
seminar	0<701
seminarium	0I701
seminary	01K01
sempozyumu	0<X01
sena	0g[01
senac	0?R01
senai	0?R01
sene	0g\01
senior	0PG01
senter	0:>01
seo	06U01
serbest	03K01
serfraedingur	0g]02
sergeant	01h01
serhaefing	01k01
sertificets	05e01
sertificēts	05e01
sertifika	0;o01
sertifikaat	0TL01
sertifikaatti	0g_02
sertifikali	0;o01
sertifikalı	0;o01
sertifikasi	0ga02
sertifikası	0;o01
sertifikat	0gc04
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
servitoer	0gg02
servitor	0gg02
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
setmana	0gi01
setmanes	0gi01
setor	0E`01
settimana	0gj01
settimane	0gj01
settore	0gk02
seura	06301
sezione	0E101
seção	0E`01
sgpa	0@H01
shipping	02o01
shop	02o01
shortlisted	00N01
shrm	01N01
si	0gm01
sia	00`01
siandien	0CJ01
sicher	0MG02
sidan	0gn01
siden	0MU02
sidlisko	0^H01
sidliste	0>T01
sieger	0bo02
siegerin	00:01
siele	0;Y01
sieu thi	0:]01
sieviesu	0go01
sieviete	0go01
sieviešu	0go01
sigorta	03K01
sigurvegari	00;01
sihteeri	05B01
siiani	0PD01
siivooja	05B01
silpnai	0ab01
silver	00N01
silver medal	00N01
sim	0<601
sim a	0<601
sim c	0<601
simdi	0>701
simposio	04n01
simpozion	06Y01
simpósio	04n01
since	0h001
sinds	0h101
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
sivuaine	0Vo01
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
skilled	0PG01
skilt	0h202
skipper	0h403
skipstjori	0<f01
skipstjóri	0<f01
skiries	0^o01
skirteini	0XX02
skladiscnik	0D601
skladistar	0=901
skladištar	0=901
skladiščnik	0D601
skladnik	0@j02
skladník	0@j02
sklep	02n01
skoeterska	02801
skola	0h707
skola primarja	03l01
skola sekondarja	03l01
skolan	0M701
skole	0h>02
skolekundskaber	0;d01
skolekunnskaper	0;e01
skolen	0h>02
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
skripta	0Ta02
skriptá	0@h01
skup	0_l01
skupina	0h@03
skuska	0?l01
skyrius	0hC02
skyrsla	0>R01
skírteini	0XX02
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
slobodna	0hE01
slobodny	0hE01
slobodná	0hE01
slobodný	0hE01
slta	0Qf01
slu	00`01
slutbetyg	0hF02
sluzba	0gS03
služba	0gS03
sládek	0=j01
sma	0hH04
smart working	00e01
smer	0hL02
smidur	0<f01
smiður	0<f01
smjer	0hN01
smk	0hH04
smp	0hO02
snekker	06;01
snickare	02801
snin	0g[01
snit	0IO01
snitt	0NC01
snittbetyg	0<801
so	0hQ02
so cap	0]W01
so yeu ly lich	0PO01
soavtor	0V:01
sobresaliente	0>[01
sobrid	0Y;01
soc coop	00`01
soc. coop	00`01
soci	02501
socia	0eB04
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
sodien	0Y;01
soehne	08701
sofer	03N01
soferis	02I01
sofor	0hS02
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
solteira	0hU01
solteiro	0hU01
solter	0?=01
soltera	0hV02
soltero	0hX01
soluciones	07@01
solucions	03D01
solucoes	02S01
solumadur	0<f01
solutions	02o01
soluzioni	03@01
soluções	02S01
some experience	0Kb01
some knowledge	0:n01
sommar	0hY01
sommaren	0hY01
sommelier	01h01
sommer	0hZ03
sommeren	0h]02
sonbahar	0OZ01
song ngu	0:B01
song ngữ	0:B01
sopir	02101
sor	03M01
sorumlu	05801
sorumlusu	05801
sos	0h_02
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
speciale	0fS01
specialisatie	02c01
specialisation	0ha02
specialist	0hc06
specialista	0hi05
specialistas	02H01
specialiste	02F02
specialistka	0@j02
specialists	02I01
specialistă	03N01
specialistė	02H01
specialitate	0e701
specialite	0L>01
specialitāte	0e701
specializace	0_m01
specializacia	0hn01
specializacija	0W401
specializacio	0ho01
specializare	0Go01
specializarea	0Go01
specialization	0AD01
specializing in	0AD01
specializzazione	0i002
specializáció	0ho01
specialybe	0W401
specialybė	0W401
specijalist	0Uo01
specijalista	06O01
speciāliste	02I01
speciālists	02I01
specjalista	01m01
specjalistka	01m01
specjalizacja	0UC01
specjalnosc	0UC01
specjalność	0UC01
spedition	03901
spesialis	02101
spesialisering	0M<01
spesialist	06;01
spetsialist	01=01
spezialist	0i202
spital	03801
spitali	06501
spitalul	03801
spizjar	04i01
spiżjar	04i01
splaiul	04E01
spletno	0^C01
splosna matura	0c101
splošna matura	0c101
spodziewany	0b`01
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
spring	0i401
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
sredni	0i502
srednia	0i702
srednia ocen	0`601
srednie	0I=01
srednio	0H801
srednio zaawansowany	0H801
srednio zaawansowany wyzszy	0G501
sredniozaawansowana	0H801
sredniozaawansowany	0i502
sredniozaawansowany wyzszy	0G501
srednja izobrazba	0c101
srednja raven	0bn01
srednja razina	0eY01
srednja skola	0i903
srednja sola	0IL01
srednja strokovna izobrazba	0c101
srednja strucna sprema	0i<02
srednja stručna sprema	0i<02
srednja škola	0i903
srednja šola	0IL01
srednje	0i>06
srednje dobro	0bn01
srednjesolska izobrazba	0c101
srednješolska izobrazba	0c101
srednji	0iD01
srednji nivo	0iD01
srl	00`01
sráid	07101
ss	0C=01
ssc	00E01
sss	0i<02
sst	03C01
st	0eZ02
staatlich geprueft	0iE01
staatlich gepruft	0iE01
staatlich geprüft	0iE01
staatsexamen	0E=01
stadig	0Qb01
stadt	08701
stadtwerke	03901
staf	02101
staff	0e802
stagiair	0I>01
stagiaire	0iF02
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
start up	0Mk02
start-up	0Mk02
startup	0Mk02
station	06<01
statistician	01h01
statni jazykova zkouska	0T601
stavby	0Dl01
stavbyvedouci	0=j01
stavbyvedoucí	0=j01
stazist	0=901
stazista	0iH03
stazistka	0@j02
stazuotojas	02H01
stazysta	01m01
stazystka	01m01
stażysta	01m01
stażystka	01m01
stažist	0=901
stažista	06O01
stažuotojas	02H01
ste	0iK01
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
stigur	0Nc01
stipend	0VE01
stipendet	0VE01
stipendi	06401
stipendiat	06;01
stipendiet	0dS01
stipendija	0iL05
stipendium	0iQ06
stiurthoir	03I01
stiúrthóir	03I01
stjori	0<f01
stjóri	0<f01
stm	0Qf01
stofa	06501
stofnandi	0<f01
stofnun	06501
stolar	0iW03
stolarz	01m01
stolár	0??01
store	02o01
stores	02o01
stowarzyszenie	02n01
str	0iZ02
straaket	04Y01
straat	0Dk01
strada	0i\02
straede	0Mi01
straeti	0Nc01
straipsnis	0Uc01
straket	04Y01
strasse	0@K01
strata 1	0CG01
strata 2	0ak01
strateg	02801
strategist	01h01
straße	0@K01
stredisko	0i^02
stredna odborna skola	0YQ01
stredna skola	0YQ01
stredne	0i`02
stredne pokrocila	0i`02
stredne pokrocily	0ib04
stredne pokročilá	0VV01
stredne pokročilý	0if02
stredni prumyslova skola	0C=01
stredni skola	0C=01
stredná odborná škola	0YQ01
stredná škola	0YQ01
stredoskolske	0ih02
stredoskolske s maturitou	0[T01
stredoskolske vzdelani	0[T01
stredoskolske vzdelanie	0[S01
stredoškolské	0[S01
stredoškolské vzdelanie	0[S01
street	05b01
stribrny	00501
strojirny	0Dl01
strojírny	0Dl01
strokovni izpit	0?i01
strokovnjak	0ij02
strokovno	0il01
strong	0PG01
strucni ispit	0H<02
strucni studij	0cb01
strucnjak	0im04
strukovne studije	0;\01
strukturovany zivotopis	0j102
strukturovaný životopis	0dZ01
strukturvieniba	0CQ01
struktūrvienība	0CQ01
stručni ispit	0H<02
stručni studij	0cb01
stručnjak	0im04
stråket	04Y01
stræde	0Mi01
stræti	0Nc01
student	0j303
student assistant	01h01
studentereksamen	00D01
studentermedhjaelper	06=01
studentermedhjælper	06=01
studentexamen	0N:01
studentische hilfskraft	09901
studentsprof	0OB01
studia	0@h01
studia doktoranckie	0H@01
studia i stopnia	0SQ01
studia ii stopnia	0T:01
studia inzynierskie	0SQ01
studia inżynierskie	0SQ01
studia licencjackie	0SQ01
studia magisterskie	0T:01
studia podyplomowe	0T:01
studie	0F701
studiekompetanse	06j01
studiengang	0KQ01
studienrichtung	0KQ01
studieprogram	0M<01
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
studij	0hN01
studija	0j602
studijni obor	0_m01
studijni prumer	0PR01
studijny odbor	0hn01
studijny program	0hn01
studijní obor	0_m01
studijní průměr	0PR01
studijska smer	0j801
studijski program	0hL02
studiju programa	0W401
studiju programma	0e701
studijų programa	0W401
studio	0j90B
studio legale	03@01
studios	02o01
studiu	06Y01
studium	0jK02
studium policealne	0c701
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
státní jazyková zkouška	0T601
stážista	0@j02
stážistka	0@j02
stígur	0Nc01
stúdentspróf	0OB01
stúdió	06l01
stüdyosu	03K01
středisko	0FR01
střední průmyslová škola	0C=01
střední škola	0C=01
středně	0VW01
středně pokročilá	0VW01
středně pokročilý	0jM02
středoškolské	0[T01
středoškolské s maturitou	0[T01
středoškolské vzdělání	0[T01
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
sufficiente	0jO02
sugarut	03M01
sugis	0jQ01
sugárút	03M01
suhtlustasand	0U201
suite	05b01
sujuva	0JD01
sujuva suullinen ja kirjallinen	0JD01
sujuvasti	0JD01
sumar	0jR01
summa cum laude	0@H01
summer	0jS01
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
supervisor	0jT05
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
suuntautuminen	0Vo01
suuntautumisvaihtoehto	0Vo01
suureparane	0Vm01
suurepärane	0Vm01
suvi	0jY01
svaert god	08R02
svaert godt	0M001
svarec	0=j01
svarecsky	0?k01
sveinsprof	0OB01
sveinspróf	0OB01
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
sveucilisni prvostupnik	0cb01
sveucilista	0eT01
sveuciliste	0eT01
sveučilišni prvostupnik	0cb01
sveučilišta	0eT01
sveučilište	0eT01
svid	0jZ02
sviluppatore	01l01
sviluppatrice	01l01
svið	0jZ02
svjedodzba	0j\02
svjedodžba	0j\02
svobodna	0j^01
svobodny	0j^01
svobodná	0j^01
svobodný	0j^01
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
syksy	0j_01
symposium	0=>01
systeme	03901
systems	02o01
szabadalom	0F?01
szak	0ho01
szakacs	02001
szakerto	0j`02
szakertoi	0]201
szakgimnazium	0Ul01
szakgimnázium	0Ul01
szakirany	0ho01
szakirány	0ho01
szakiskola	0Ul01
szakkepesites	0J?01
szakkozepiskola	0Ul01
szakképesítés	0J?01
szakközépiskola	0Ul01
szakmai erettsegi	0J?01
szakmai oneletrajz	0`[01
szakmai oneletrajza	0`[01
szakmai érettségi	0J?01
szakmai önéletrajz	0`[01
szakmai önéletrajza	0`[01
szakmunkas	0J?01
szakmunkas bizonyitvany	0J?01
szakmunkás	0J?01
szakmunkás-bizonyítvány	0J?01
szakos	0ho01
szakvizsga	0J?01
szakács	02001
szakértő	0j`02
szakértői	0]201
szalloda	06l01
szco	03>01
szerelo	02001
szerelő	02001
szerkeszto	0jb02
szerkesztő	0jb02
szinhaz	06l01
szkola	03]01
szkola podstawowa	03]01
szkola policealna	0c701
szkole	03]01
szkolenie	0@:01
szkoly	03]01
szkoła	03]01
szkoła podstawowa	03]01
szkoła policealna	0c701
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
sæmileg	0_A01
sérfræðingur	0g]02
sérhæfing	01k01
sétány	03M01
sídlisko	0^H01
sídliště	0>T01
síðan	0gn01
sòcia	02501
sócia	02R01
sócio	02R01
söhne	08701
sölumaður	0<f01
súčasnosti	0F_01
súčasnosť	0F_01
súťaž	00401
sügis	0jQ01
sürücü belgesi	0;o01
sš	0C=01
sơ cấp	0]W01
sơ yếu lý lịch	0PO01
số	0@T01
sở	0:]01
t	0^@01
t m	0jd01
t o m	0je01
t.o.m	0je01
t/m	0jd01
tabellarischer lebenslauf	0<=01
tabib	04i01
tabiba	04i01
taeknimadur	0<f01
taekniskoli	03e01
taellae hetkellae	0H`01
taenaeaen	0H`01
taevling	0dS01
taevlingen	0dS01
tag	02001
tagad	0Y;01
tagozat	0ho01
tagung	0jf01
tagungsband	07k01
tahmini	0;n01
tahun	0jg02
tai	0ji01
taighdeoir	03I01
tailor	01h01
tajjeb	0jj01
tajjeb hafna	0HT01
tajjeb ħafna	0HT01
tajnica	0@f02
tajnik	0@f02
takdir belgesi	0:c01
takimi	0<o01
takmicenje	0ba01
takmičenje	0ba01
takmorkud	0O?01
takmörkuð	0O?01
takımı	0<o01
talitus	0\B01
talk	0=>01
talla hetkella	0H`01
taller	08902
talleres	07@01
tallers	03D01
talv	0jk01
talvi	0jl01
taman kanak kanak	0KZ01
taman kanak-kanak	0KZ01
tamirci	05801
tamplar	03N01
tanaan	0H`01
tanacsado	02001
tanapaev	0PD01
tanar	02001
tanaseni	0PD01
tanav	0Ye01
tanfolyam	0=702
tanito	02001
tanukiri	00101
tanulmany	0F?01
tanulmanyi atlag	07^01
tanulmány	0F?01
tanulmányi átlag	07^01
tanulo	02001
tanuló	02001
tanusitvany	0TC01
tanácsadó	02001
tanár	02001
tanító	02001
tanúsítvány	0TC01
tap chi	09j01
tap doan	0:]01
taqsima	0E001
tardor	0jm01
targyalasi szint	0L001
targyalasi szintu	0L001
targyalokepes	0L001
tarjoilija	05B01
tarkastaja	05B01
tarnyba	0D=01
tarsalgasi	0W301
tarsalgasi alapszint	0W201
tarsalgasi szint	0W301
tarsalgo	0W201
tarsasag	06l01
tasarimci	05801
tasarimcisi	05801
tasarımcı	05801
tasarımcısı	05801
tavasz	0jn01
tavasza	0jn01
tavern	02o01
tavling	0dS01
tavlingen	0dS01
tavmunka	0jo01
tavolrol	0jo01
tbk	00`01
tcf	0;Y01
teacher	01h01
teaching assistant	01h01
teadur	01=01
teaduskond	03O01
team	0k009
team lead	06U01
teanga dhuchais	0>Z01
teanga dhúchais	0>Z01
teastas	0?E01
teastas soisearach	06F01
teastas sóisearach	06F01
teater	0k904
teatr	02n01
teatras	03?01
teatre	03D01
teatris	05d01
teatro	0?O03
teatru	03801
teatrul	03801
teatteri	06301
tecaj	0k=02
tech lead	06U01
technician	01h01
technicien	0R;01
technicka	0@j02
technicus	02Q01
techniek	02P01
technik	0k?05
technikas	02H01
techniker	0kD02
technikum	0kF03
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
tecnica	0eB04
tecnica superior	0@X01
tecnicatura	0@X01
tecnico	0<E03
tecnico em	0BB01
tecnico en	09c01
tecnico medio	09c01
tecnico superior	0@X01
tecno	0kI02
tecno u govoru i pismu	0kK01
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
tee	0Ye01
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
tehnik	0kL02
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
tekmovanje	0b^01
teknik	09f02
teknik universitesi	03c01
teknik üniversitesi	03c01
tekniker	0kN04
teknikk	0:>01
teknikko	0kR02
tekniku	04i01
teknisi	02101
teknisyen	05801
teknisyeni	05801
teknologie doktor	0F<01
teknoloji	03K01
teknolojileri	03K01
tekoce	0kT01
tekoce znanje	0kT01
tekoče	0kT01
tekoče znanje	0kT01
tekstil	03K01
tel	0kU01
telc	0;Y01
tele	0kU01
telecom	02o01
telelavoro	00e01
telemunca	0Cg01
telemuncă	0Cg01
teleoperador	01A01
teleoperadora	01A01
teletrabajo	0Ik01
teletrabalho	0kV01
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
terapeut	0kW02
terapeuta	01m01
teraz	0kY02
terbaik	05Z01
tercuman	05801
tercüman	05801
tere	03M01
terrace	05b01
terveyskeskus	06301
tervezett	0k[01
tervezo	02001
tervező	02001
tese	04n01
tesekkur belgesi	0:c01
tesi	0k\02
tesiasi	0CJ01
tesis	0k^02
tesisatci	05801
tesisatçı	05801
tesol	01N01
tesorera	01A01
tesorero	01A01
tesoriere	01l01
tesoureiro	02R01
testaaja	05B01
testdaf	0;Y01
tester	0k`06
testerka	01m01
teymi	0I@01
tez	0<X01
teza	06Y01
tezi	06i01
tezli yuksek lisans	0kf01
tezli yüksek lisans	0kf01
tezsiz yuksek lisans	0kf01
tezsiz yüksek lisans	0kf01
teză	06Y01
teātris	05d01
tečaj	0k=02
tečno	0kI02
tečno u govoru i pismu	0kK01
teşekkür belgesi	0:c01
teżi	06i01
th	0^j01
thac si	0:J01
thang	0kg02
thanh pho	0@T01
thanh thao	0^V02
thcs	0CO01
the	0:G01
the huong dan vien	0:G01
theater	0ki03
theatre	0Mk02
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
thn	0kl01
tho	09H01
tho dien	09H01
thon	0@T01
thpt	0CO01
through	0km01
thru	0km01
thu ky	09H01
thu ngan	09H01
thu ngân	09H01
thu thu	09H01
thu vien	0:]01
thuc tap sinh	09H01
thuiswerk	0QD01
thydandi	0<f01
thành phố	0@T01
thành thạo	0^V02
tháng	0kg02
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
tidskrift	0VC02
tidsskrift	0kn04
tie	08001
tiedekunta	03j01
tien si	0l201
tienda	07@01
tiendas	07@01
tieng me	0:B01
tieng me de	0:B01
tiesibas	05e01
tiessaiste	07_01
tiesības	05e01
tieu hoc	0CO01
tiešsaistē	07_01
tiimi	0aE02
tijdschrift	0XZ02
tiketina	0_V01
tikėtina	0_V01
til	0l303
til d d	0Qb01
til d.d	0Qb01
til dagsins	0J501
til dagsins i dag	0J501
til dagsins í dag	0J501
til na	0MI01
til naa	0MI01
til nu	0Qb01
til nå	0MI01
til og med	0l602
till	0l802
till dags dato	0_[01
till date	0Ad01
till now	0Ad01
till och med	0je01
till present	0Ad01
tills nu	0_[01
tills vidare	0_[01
tim	0l:05
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
tiến sĩ	0l201
tiếng mẹ	0:B01
tiếng mẹ đẻ	0:B01
tiểu học	0CO01
tjener	06=01
tlumacz	01m01
tlumaczka	01m01
tn	0l?02
tnhh	0:]01
to	0lA02
to chuc	0:]01
to date	0Ad01
to present	0Ad01
to this day	0Ad01
to truong	09H01
toamna	0lC01
today	0Ad01
todistus	0g_02
toefl	0;Y01
toefl ibt	0;Y01
toeic	0;Y01
toeicスコア	0lD01
toemrer	05T02
toften	0Mi01
togaf	01N01
tohtori	0lE02
tohtorintutkinto	0L?01
toi	0D801
toimetaja	01=01
toiminimi	0Th01
toimisto	06301
toimittaja	05B01
toistaiseksi	0H`01
toko	07A01
tol	0lG02
tolk	01=01
tolkija	01=01
tolmacs	02001
tolmács	02001
tom	0je01
tomrer	05T02
tookoda	04e01
tootaja	01=01
topik	0;Y01
torfl	0;Y01
torg	0Nc01
torget	0lI02
tori	08001
torv	0Mi01
tosaitheoir	0><01
tospraaklig	0M601
tospraklig	0M601
tosproget	0Ln01
tospråklig	0M601
tot	0lK03
tot en met	0jd01
tot heden	0P=01
tot nghiep thpt	00H01
tot nu	0P=01
tot nu toe	0P=01
tot op heden	0P=01
tovaren	03>01
tovarna	0XD02
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
trainee	0lN04
trainer	0lR03
tranare	02801
transactions	0=>01
translator	01h01
transport	02P01
transportes	08;02
transports	0lU02
trasporti	03@01
travesia	08Z01
travessa	04;01
travessera	08h01
travesía	08Z01
treasurer	01h01
treener	01=01
tren trung binh	0lW01
trener	0lX03
treneris	02F02
trenerka	01m01
trenutacno	0l[01
trenutačno	0l[01
trenutno	0l\03
tres bien	08J02
tres bon	0AO01
tres bon niveau	0B801
tres bonne maitrise	0B801
tresorer	02501
tresorera	02501
tresorier	01W01
tresoriere	01W01
trezorier	03N01
trg	0^^03
trgovina	0U_02
tribunal	02S01
trida	0>T01
trieda	0^H01
trinity	0;Y01
triq	0C\01
tro ly	09H01
trofeo	0l_02
trofeu	00M01
trofeul	0>F01
troféu	00M01
troi chay	0>g01
trophee	00L01
trophy	00N01
trophée	00L01
truc tuyen	0la01
truckcertifikat	0?f01
truckfoererbevis	08=01
truckforerbevis	08=01
truckførerbevis	08=01
truckkort	0?j01
truhlar	0=j01
truhlář	0=j01
trung binh	0lb02
trung bình	0lb02
trung cap	0ld02
trung cap cao	0lW01
trung cap nghe	0CO01
trung cấp	0ld02
trung cấp cao	0lW01
trung cấp nghề	0CO01
trung hoc	0CO01
trung hoc pho thong	0lf02
trung học	0CO01
trung học phổ thông	0lf02
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
trên trung bình	0lW01
trôi chảy	0>g01
trường	0CO01
trường cao đẳng	0CO01
trường thpt	0CO01
trường đại học	0CO01
trưởng ban	09H01
trưởng nhóm	09H01
trưởng phòng	09H01
trợ lý	09H01
trực tuyến	0la01
tu	0lh03
tu van	09H01
tu xa	0la01
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
tunnistus	0YJ02
tunnustus	0lk03
turizm	03K01
turpinas	0Y;01
turpinās	0Y;01
tutkija	05B01
tutkimusasema	06301
tutkinto	0Vn01
tutor	0ln03
tutora	02R01
tuttora	00k01
tvaaspraakig	0M501
tvasprakig	0M501
tvityngd	0]V01
tvityngdur	0]V01
tvornica	0Tj01
tvrtka	0Tj01
tvåspråkig	0M501
tvítyngd	0]V01
tvítyngdur	0]V01
tweede prijs	0I401
tweetalig	0I501
tyden	0m101
tydnu	0m101
tydny	0m101
tydzien	0m201
tydzień	0m201
tygodni	0m201
tygodnie	0m201
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
tyydyttaevae	0To02
tyydyttaevae alkeet	04S01
tyydyttava	0To02
tyydyttava alkeet	04S01
tyydyttävä	0To02
tyydyttävä alkeet	04S01
työnjohtaja	05B01
työntekijä	05B01
työturvallisuuskortti	03L01
tárgyalási szint	0L001
tárgyalási szintű	0L001
tárgyalóképes	0L001
társalgási	0W301
társalgási alapszint	0W201
társalgási szint	0W301
társalgó	0W201
társaság	06l01
távmunka	0jo01
távolról	0jo01
tâmplar	03N01
tällä hetkellä	0H`01
tänapäev	0PD01
tänaseni	0PD01
tänav	0Ye01
tänukiri	00101
tänään	0H`01
tävling	0dS01
tävlingen	0dS01
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
tél	0kU01
télétravail	00a01
tér	03M01
tình nguyện viên	09H01
tím	0FW01
tímarit	0>R01
títol	01Y01
título	01Z01
título universitario	09b01
tól	0lG02
tõlk	01=01
tõlkija	01=01
töökoda	04e01
töötaja	01=01
tømrer	05T02
týden	0m101
týdny	0m101
týdnů	0m101
tým	0FR01
tęsiasi	0CJ01
tłumacz	01m01
tłumaczka	01m01
től	0lG02
tř	0>T01
třída	0>T01
tư vấn	09H01
tại	0ji01
tạp chí	09j01
tập đoàn	0:]01
tỉnh	0@T01
tốt	0^V02
tốt nghiệp thpt	00H01
tổ	0:A01
tổ chức	0:]01
tổ trưởng	09H01
tới	0D801
từ	0m302
từ xa	0la01
u	0m505
u braku	0^m02
u tijeku	0l[01
u toku	0m:01
uab	00`01
ubersetzer	05G01
ubezpieczenia	02n01
ucen	0=j01
uceni	0C=01
ucenic	03N01
ucetni	0=j01
uciliste	0m;03
ucitel	02J02
ucitelj	0`o03
ucla	0@l01
uctovnicka	0??01
uctovnik	0??01
uczelnia	03]01
uczen	01m01
uczeń	01m01
ud	00`01
udacity	0@l01
udana	0_001
udata	0_101
uddannelsescenter	0I701
udemy	0@l01
udmaerkelse	00801
udmærkelse	00801
udruga	0Tj01
udruzenje	05k01
udruženje	05k01
udvikler	06=01
uebersetzer	05G01
ufer	0@K01
ufficio	0E101
ufficjal	04i01
uffiċjal	04i01
ug	00`01
uge	0m>01
uger	0m>01
ugift	0h202
ugm	0@l01
ugyintezo	02001
ugynokseg	06l01
ugyved	02001
uhing	04e01
ui	06U01
uitgeverij	0m?02
uitmuntend	0mA01
uitstekend	0de01
ujsagiro	02001
uke	0mB01
uker	0mB01
uksus	0\B01
ul	0mC06
ulica	0mI05
ulice	0>T01
ulicy	04H01
ulikool	03O01
umschulung	01?01
und	0mN01
undergraduate	09V01
underskoeterska	02801
underskoterska	02801
undersköterska	02801
underwriter	01h01
undirstada	0O?01
undirstaða	0O?01
uned	0>]01
ungdomsskole	0:b01
uni	0PP02
uniao estavel	0hU01
unidad	0D701
unidade	0E`01
unit	0mO04
unita	0E101
unitat	0FI01
unite	0?H01
unità	0E101
unité	0?H01
univ bacc	0cb01
univ dipl	0Z801
univ. bacc	0cb01
univ. dipl	0Z801
universidad	0>]01
universidade	0?R01
universita	0mS02
universitaet	0<701
universitaire	01M01
universitaria	0>]01
universitas	0KZ01
universitat	0mU02
universitate	0mW02
universitatea	07201
universitatea politehnica	07201
universitates	03i01
universite	0mY02
universiteit	07]01
universitesi	03c01
universitet	0m[03
universitetas	0CY01
universitete	0CY01
universitetet	0m[03
universiteto	0CY01
universities	01K01
university	0m^02
università	0mS02
universität	0<701
université	01M01
universitāte	03i01
universitātes	03i01
univerza	0IL01
univerze	0IL01
univerzi	0IL01
univerzita	0K`02
univerzite	0K`02
univerzitet	0m`01
univerzitetni diplomirani	0Z801
univerzity	0K`02
univerzitě	0C=01
uniwersytet	0ma01
união estável	0hU01
unmarried	0@]01
unternehmen	03901
until	0km01
until now	0Ad01
until present	0Ad01
until today	0Ad01
unur	0=X01
uoc	01L01
uomo	0Zd01
upc	01L01
upcoming	05V01
uplne stredne	0[S01
upper intermediate	0Nb01
upper second	00T01
upper second class	00T01
upper-intermediate	0Nb01
uppsats	0Jd01
uprawnienia	0@:01
uprawnienie	0@:01
urad	0FF02
urbanitzacio	08h01
urbanització	08h01
urbanizacion	08Z01
urbanización	08Z01
ured	0Tj01
urednica	0@_03
urednik	0@_03
urkunde	0mb02
urzad	02n01
urząd	02n01
usek	0i^02
usine	02g01
uslugi	02n01
usmerenje	0md01
usmeritev	0j801
usmjerenje	0hN01
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
utvar	0i^02
utvecklare	02801
utvikler	06;01
uverenje	0_n01
uvjerenje	0aP01
ux	06U01
uy ban	0:]01
uye	05801
uyesi	05801
uzaktan	0@@01
uzem	04A02
uzina	03801
uzivatelska	0me01
uzivatelsky	0me01
uzman	0mf02
uzman duzey	0mh01
uzman düzey	0mh01
uzmani	05801
uzmanı	05801
uznani	00501
uznanie	00401
uznemuma	0mi01
uznemums	05d01
uznání	00501
uzvaretaja	00B01
uzvaretajs	00B01
uzvarētāja	00B01
uzvarētājs	00B01
uzņēmums	05d01
uzņēmumā	0mi01
učení	0C=01
učeň	0=j01
učilište	0mj02
učiliště	0C=01
učitel	0T901
učitelj	0`o03
učiteľ	07j01
uživatelsky	0me01
uživatelská	0me01
v	0ml05
v le	0>U01
v o s	00`01
v teku	0CV01
v.le	0>U01
v.o.s	00`01
va	0n101
vaar	0n202
vaardare	02801
vaardcentral	0=J01
vaaren	0n202
vabalt	0Vm01
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
vaeitoeskirja	0n402
vaelttaevae	04S01
vaelttaevae keskitaso	0U101
vaenget	0Mi01
vaentanlegt	01001
vaerkfoerer	06=01
vaerkforer	06=01
vaerksted	0>H01
vaeylae	08001
vag	04Y01
vaga hasti	0Vm01
vaga hea	0n602
vagen	04Y01
vahene	04M01
vairuotojas	02H01
vairuotojo pazymejimas	07\01
vairuotojo pažymėjimas	07\01
vaistine	03?01
vaistininkas	02H01
vaistinė	03?01
vaitekiri	03J01
vaitoskirja	0n402
vaji	06:01
vakblad	0<W01
vakfi	03K01
vakfı	03K01
vakman	02Q01
vaktmaestare	02801
vaktmastare	02801
vaktmästare	02801
vakuutus	06301
vald	0n802
valjak	0Ye01
vallalat	04A02
vallaline	01<01
vallalkozo	02001
valmentaja	05B01
valores	0@i01
valttava	04S01
valttava keskitaso	0U101
van	0n:01
van phong	0:]01
vanaf	0n;02
vandaag	0P=01
vanzatoare	03N01
vanzator	03N01
vapaaehtoinen	05B01
var	0n202
vara	0n=01
vardare	02801
vardcentral	0=J01
varen	0n202
varhato	0k[01
varhatoan	0k[01
varilec	0D601
varon	0P[01
vartija	05B01
varón	0P[01
vas	0^I01
vasara	0n>02
vaspitac	0WC01
vaspitač	0WC01
vastaava	05B01
vayla	08001
vca	0n@02
vd	0O701
vdana	0j^01
vdaná	0j^01
ve	0nB02
vecka	0nD01
veckor	0nD01
ved	0nE02
vedec	0@j02
vedes	0Sb01
vedouci	0=j01
vedoucí	0=j01
veduca	0??01
veduci	0??01
vedúca	0??01
vedúci	0??01
vedęs	0Sb01
veebis	0Tg01
veg	0:?01
vegen	0:?01
vegi	0Nc01
vegur	0Nc01
vegyesz	02001
vegyész	02001
vei	0:?01
veien	0:?01
veikals	05d01
veileder	06;01
veitingahus	06501
veitingahús	06501
vej	0Mi01
vejleder	06=01
veldig god	0M001
veleuciliste	0eT01
veleučilište	0eT01
velmi dobra	03n02
velmi dobre	0c204
velmi dobrá	04301
velmi dobře	0nG02
velmi pokrocila	0V701
velmi pokročilá	0V701
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
verano	0nI01
verao	0nJ01
verband	03901
verdlaun	0nK02
verein	03901
vereniging	02P01
vergevorderd	0nM01
verhandlungssicher	0bK01
verhandlungssicher in wort und schrift	0Lc01
verheiratet	0N;01
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
verlag	0nN02
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
vertieft	0Mf01
vertiefung	0KQ01
vertreter	05G01
vertriebler	02\01
vertėja	02H01
vertėjas	02H01
verwacht	0N601
verwachte	0N601
verwalter	05G01
verwitwet	0N;01
very good	02L02
verzekeringen	02P01
verzorgende	02Q01
verão	0nJ01
verðlaun	0nK02
veröffentlichung	07k01
vet	01h01
vetaejae	05B01
vetaja	05B01
veterinarian	01h01
vetur	0nP01
vetäjä	05B01
veuf	0?F01
veuve	0?F01
vezeto	02001
vezető	02001
veľmi dobre	0nQ02
veľmi dobrá	04601
vhs	0@l01
via	0>U01
viale	0>U01
vice president	01h01
vico	0>U01
vicolo	0>U01
vid	0nS02
videja atzime	07a01
videja izglitiba	06T01
videja limeni	0g701
videja profesionala	06T01
videji	0g701
videjs	0nU02
videregaaende	0_P01
videregaaende opplaering	06j01
videregaaende skole	0:b01
videregaende	0_P01
videregaende opplaering	06j01
videregaende skole	0:b01
videregående	0_P01
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
vidutines	0ac01
vidutinis	0nW02
vidutiniskai	0ac01
vidutiniškai	0ac01
vidutinės	0ac01
vidēji	0g701
vidējs	0nU02
vidējā atzīme	07a01
vidējā izglītība	06T01
vidējā līmenī	0g701
vidējā profesionālā	06T01
vien	0:]01
vien dao tao	0CO01
viesbutis	03?01
viesnica	05d01
viesnīca	05d01
viešbutis	03?01
viikko	0nY01
viikkoa	0nY01
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
vinter	0nZ03
vinteren	0n]02
vintern	0n_01
virasto	06301
virejas	02H01
viriesu	0n`01
virietis	0n`01
virkailija	05B01
virksomhed	0>H01
virtual	0Me01
virziens	0e701
virėjas	02H01
visa skola	0na02
visa strucna sprema	0nc02
visi srednji	0ne02
visja sola	0IL01
visja strokovna izobrazba	0ng01
visjesolska izobrazba	0ng01
visjesolski studij	0ng01
visji srednji	0nh01
visoka skola	0IJ02
visoka sola	0IL01
visoka strokovna izobrazba	0EV01
visoka strucna sprema	0E501
visoka stručna sprema	0E501
visoka škola	0IJ02
visoka šola	0IL01
visoko obrazovanje	0S301
vispareja videja	06T01
vispārējā vidējā	06T01
viss	0QF01
vita	0^>01
vitaz	00401
vitazka	00401
vitez	00501
vitezka	00501
vitnemaal	06j01
vitnemal	06j01
vitnemål	06j01
viuda	0hX01
viudo	0hX01
viuva	0hU01
viuvo	0hU01
vizsga	0=702
við	0PM01
viðurkenning	00;01
viúva	0hU01
viúvo	0hU01
viša stručna sprema	0nc02
viša škola	0na02
viši srednji	0ne02
višja strokovna izobrazba	0ng01
višja šola	0IL01
višješolska izobrazba	0ng01
višješolski študij	0ng01
višji srednji	0nh01
viện	0:]01
viện đào tạo	0CO01
vk	0nY01
vlasnica	0=:02
vlasnik	0=:02
vloeiend	0de01
vloeiend in woord en geschrift	0de01
vmbo	0P702
vmbo diploma	0P901
vmbo-diploma	0P901
vo	0ni01
vocational qualification	02O01
voda	06O01
vodic	07j01
vodicsky preukaz	0?l01
voditelj	0Uo01
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
vom	0nj01
von	0nj01
voorjaar	0XM01
voorman	02Q01
voorzitter	02Q01
vor	0nk01
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
vottord	0nl01
vottorð	0nl01
vottun	0nl01
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
vrlo dobro	0nm04
vrouw	0o101
vrouwelijk	0o101
vrtec	0IL01
vrtic	0IJ02
vrtić	0IJ02
vs	0EV01
vsi	00`01
vss	0o202
vuggestue	0>H01
vukova diploma	0ba01
vuoden	00701
vuosi	0o401
vuotta	0o401
vut	0C=01
vwo	0P702
vyborna	03n02
vyborne	0c204
vychovatel	0T901
vychovavatel	07j01
vychovávateľ	07j01
vydano	0F701
vydata	0hE01
vydatá	0hE01
vydavatelstvi	0Dl01
vydavatelstvo	0o502
vydavatelství	0Dl01
vydavateľstvo	0o502
vydáno	0F701
vyhlaska	0?k01
vyhláška	0?k01
vyras	0o701
vyriska	0o701
vyriška	0o701
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
vyssie odborne	0o801
vysvedceni	0?k01
vysvedcenie	0?l01
vysvedčenie	0?l01
vysvědčení	0?k01
vyucen	0[T01
vyuceni	0[T01
vyucni list	0[T01
vyucny list	0[S01
vyučen	0[T01
vyučení	0[T01
vyvojar	02J02
vyzkumny pracovnik	0=j01
vyznamenani	00501
vyznamenanie	00401
vyznamenání	00501
vyššie odborné	0o801
vyšší odborná škola	0C=01
vyšší odborné	0E\01
vzdalene	0^F01
vzdáleně	0^F01
vzgojitelj	05;01
và	0n101
vállalat	04A02
vállalkozó	02001
várható	0k[01
várhatóan	0k[01
vânzătoare	03N01
vânzător	03N01
väg	04Y01
väga hea	0n602
väga hästi	0Vm01
vägen	04Y01
vähene	04M01
väitekiri	03J01
väitöskirja	0n402
väljak	0Ye01
välttävä	04S01
välttävä keskitaso	0U101
väylä	08001
vår	0n202
vårdare	02801
vårdcentral	0=J01
våren	0n202
vænget	0Mi01
væntanlegt	01001
værkfører	06=01
værksted	0>H01
vélvirki	0<f01
vítěz	00501
vítězka	00501
víťaz	00401
víťazka	00401
võitja	00101
výborne	0nQ02
výborná	03n02
výborné	04301
výborně	0nG02
výskumný pracovník	0??01
výuční list	0[T01
výučný list	0[S01
vývojár	07j01
vývojář	0T901
výzkumný pracovník	0=j01
vāji	06:01
văn phòng	0:]01
vērtējums	07a01
vědec	0=j01
vīrietis	0n`01
vīriešu	0n`01
všs	0o901
všį	00`01
w	0o:02
w l l	00`01
w toku	04401
w trakcie	04401
w.l.l	00`01
waiter	01h01
waitress	01h01
wakacje	0X601
wakil	02101
wakil ketua	02101
wall	0@K01
wanita	0aY01
warehouse	02o01
warsztat	02n01
wartawan	02101
warung	07A01
way	05b01
we	0o<01
wedstrijd	0<901
week	0o=02
weeks	0o?01
weg	0o@02
weibl	0MZ01
weiblich	0MZ01
weken	0oB01
welder	01h01
werk	03901
werke	03901
werker	05l02
werkstatt	03901
werkstudent	09901
werkstudentin	09901
wesen	0W501
wettbewerb	0bo02
wiceprezes	01m01
widowed	0@]01
winemaker	01h01
winkel	02P01
winnaar	0I401
winner	00N01
winter	0oC03
wiosna	0oF01
wiosną	0oF01
wirausaha	07A01
wissenschaft	0W501
wissenschaften	0W501
wissenschaftler	05G01
wissenschaftliche mitarbeiterin	09901
wissenschaftlicher mitarbeiter	09901
with	07X01
wk	0o?01
wks	0o?01
wlasciciel	01m01
wlascicielka	01m01
wlasna dzialalnosc	02n01
wo bachelor	09\01
wo master	0GH01
wo-bachelor	09\01
wo-master	0GH01
woche	0oG01
wochen	0oG01
wohnung	04d01
woj	04H01
wolny	0Ti01
wolontariusz	01m01
wolontariuszka	01m01
woman	0oH02
work from home	0Me01
worker	01h01
working familiarity	0Kb01
working knowledge	0N`02
working proficiency	0Nb01
works	02o01
workshop	0=>01
writer	01h01
wychowawca	01m01
wydawnictwo	0oJ02
wydzial	0oL02
wydział	0oL02
wykladowca	01m01
wyksztalcenie srednie	0I=01
wykształcenie średnie	0I=01
wykładowca	01m01
wynik	0`601
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
xahar	0oN01
xep loai	0De01
xerrada	0?201
xhur	0oN01
xitwa	0oO01
xuat sac	0oP02
xuong	0:]01
xuất sắc	0oP02
xã	0@T01
xưởng	0:]01
xếp loại	0De01
y	0oR02
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
yayinevi	0oT02
yayinlandi	0<X01
yayinlari	03K01
yayınevi	0oT02
yayınlandı	0<X01
yayınları	03K01
yaz	0oV01
yazilim	03K01
yazilimci	05801
yazılım	03K01
yazılımcı	05801
yds	0;Y01
year	0oW01
years	0oW01
yeterlik	0;o01
yeu	0]W01
yh examen	0WD01
yh-examen	0WD01
yhdistys	06301
yhtio	06301
yhtioe	06301
yhtiö	06301
yil	0g\01
yki	0;Y01
yksikko	0aE02
yksikkoe	0aE02
yksikkö	0aE02
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
yr	0oX01
yrittaejae	05B01
yrittaja	05B01
yrittäjä	05B01
yrityksessa	0oY01
yrityksessae	0oY01
yrityksessä	0oY01
yritys	06301
yrkesbevis	0N:01
yrkesexamen	0L@01
yrkesfag	06j01
yrkeshoegskola	0M701
yrkeshoegskoleexamen	0WD01
yrkeshogskola	0M701
yrkeshogskoleexamen	0WD01
yrkeshögskola	0M701
yrkeshögskoleexamen	0WD01
yrs	0oX01
yuksek lisans	0kf01
yuksek lisans derecesi	0kf01
yuksekokulu	03c01
yökdil	0;Y01
yönetici	05801
yöneticisi	05801
yüksek lisans	0kf01
yüksek lisans derecesi	0kf01
yüksekokulu	03c01
yıl	0g\01
yếu	0]W01
z	0oZ02
z odliko	0cM01
z wyroznieniem	0`601
z wyróżnieniem	0`601
zaawansowana	0:_02
zaawansowany	0:_02
zacatecnik	0o\02
zacetnik	0o^02
zacetno	0o`01
zaciatocnik	0oa02
zadovoljavajuce	0eY01
zadovoljavajuće	0eY01
zadovoljivo	0bn01
zadruga	02k03
zaklad	02n01
zaklada	0Tj01
zakladatel	02J02
zakladateľ	07j01
zakladna	0oc02
zakladna skola	0YQ01
zakladna znalost	0]>01
zakladne znalosti	0]>01
zakladni	0oe02
zakladni skola	0C=01
zakladni znalost	0]G01
zakladni znalosti	0]G01
zakladny	0og01
zaklady	0oh05
zakljucni izpit	0c101
zaključni izpit	0c101
zakład	02n01
zakłady	02n01
zalozba	0om02
zalozyciel	01m01
zalozycielka	01m01
založba	0om02
zameranie	0hn01
zamereni	0_m01
zamestnanec roku	00501
zamezna	0Ti01
zamężna	0Ti01
zaměstnanec roku	00501
zaměření	0_m01
zasadnicze zawodowe	0I=01
zastepca	01m01
zastupca	0??01
zastupce	0=j01
zastępca	01m01
zaswiadczenie	0@:01
zavarivac	0=:02
zavarivač	0=:02
zavarovalnica	0=K01
zavod	0oo05
zavody	0FF02
zawodowe	0I=01
zawodowka	03]01
zawodówka	03]01
zayif	0;K01
zayıf	0;K01
začetnik	0o^02
začetno	0o`01
začiatočník	0oa02
začátečník	0o\02
założyciel	01m01
założycielka	01m01
zaświadczenie	0@:01
zbornik	10404
zborník	0@h01
zdaj	0CV01
zdalna	0QE01
zdalnie	0QE01
zdravnica	0D601
zdravnik	0D601
zdravotni sestra	0=j01
zdravotní sestra	0=j01
zdravstveni dom	0=K01
zdruzenie	03>01
zdruzenje	0=K01
združenie	03>01
združenje	0=K01
zeer goed	0N<02
zeichner	05G01
zeitschrift	0;k02
zelfstandig	0N301
zelo dobro	10802
zena	10:04
zenaty	0fe02
zenska	10>02
zenske	10@02
zenski	10B04
zensko	0oZ02
zentrum	03901
zertifikat	0YD02
zertifiziert	10F01
zertifizierung	0;]01
zespol	0HI01
zespol szkol	03]01
zespół	0HI01
zespół szkół	03]01
zeszyty naukowe	06k01
zeugnis	0;]01
ziekenhuis	02P01
ziema	10G02
zima	10I06
zimmerei	03901
zimmerer	05G01
zimą	10O01
zinatnu doktors	0GW01
zinātņu doktors	0GW01
zivljenjepis	10P01
zivnost	0FF02
zivotopis	10Q04
zkouska	0?k01
zkouška	0?k01
zlata medaile	00501
zlaty	00501
zlatá medaile	00501
zlatý	00501
zmagovalec	0b^01
zmagovalka	0b^01
znamka	0@;02
znanstvenik	0=901
známka	0@;02
zomer	10U01
zonaty	0Ti01
zonen	0N301
zorg	02P01
zpusobilost	0?k01
způsobilost	0?k01
zrt	00`01
zs	0C=01
zulassung	05n01
zurnalas	0Uc01
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
zyciorys	10V01
zyciorys zawodowy	10V01
zzp	0N301
zzp'er	0I>01
základná	0oc02
základná znalosť	0]>01
základná škola	0YQ01
základné znalosti	0]>01
základní	0oe02
základní znalost	0]G01
základní znalosti	0]G01
základní škola	0C=01
základný	0og01
základy	10W04
zástupca	0??01
zástupce	0=j01
závod	0FF02
závody	0FF02
zš	0C=01
à	07b02
à aujourd'hui	00_01
à ce jour	00_01
à distance	00a01
à distância	0kV01
à présent	00_01
àrea	0FI01
á netinu	00j01
általános iskola	04_02
ápoló	02001
ár	10[01
área	10\03
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
începând cu	0Ql01
începător	0;P02
învățătoare	03N01
învățător	03N01
ó	10_02
ógift	0I?01
óstán	0A>01
óta	0aT02
óvoda	0Ul01
óvodapedagógus	02001
óvónő	02001
õde	01=01
õpetaja	01=01
õppekava	0J@01
ödül	0:c01
ödülü	0:c01
ön lisans	0\m01
önkormányzat	06l01
önkéntes	0`\01
önlisans	0\m01
önéletrajz	0`[01
önéletrajza	0`[01
ösd	0;Y01
ösztöndíj	0Di02
översättare	02801
öz geçmiş	0aX01
özgeçmiş	0aX01
özgeçmişi	0aX01
öğretim görevlisi	05801
öğretim üyesi	05801
öğretmen	05801
öğretmeni	05801
økonom	05T02
øvet	0`L01
újságíró	02001
úplné stredné	0[S01
úrad	03>01
úsek	0i^02
ústav	0FF02
út	03M01
útgefið	0>R01
útja	03M01
útvar	0i^02
účetní	0=j01
účtovník	0??01
účtovníčka	0??01
úřad	0Dl01
übersetzer	05G01
ügyintéző	02001
ügynökség	06l01
ügyvéd	02001
ühing	04e01
üksus	0\B01
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
članek	0V:01
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
ħarifa	0P201
īpašnieks	02I01
įkūrėjas	02H01
įmonė	03?01
įmonėje	0Qj01
įvertinimas	0:@01
ļoti labi	07l02
ősz	0aQ01
ősze	0aQ01
œnologue	01W01
ředitel	0T901
řidič	0T901
řidičský průkaz	0?k01
średni	0i502
średnia	0i702
średnia ocen	0`601
średnie	0I=01
średnio	0H801
średnio zaawansowany	0H801
średnio zaawansowany wyższy	0G501
średniozaawansowana	0H801
średniozaawansowany	0i502
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
škola	10a04
šobrīd	0Y;01
šodien	0Y;01
šoferis	02I01
šola	0IL01
špecialista	0??01
špecialistka	0??01
špecializácia	0hn01
štipendija	0b^01
štipendium	00401
štruktúrovaný životopis	0dY01
študent	0D601
študijný odbor	0hn01
študijný program	0hn01
študijska smer	0j801
študijski program	0j801
štúdia	0@h01
štúdio	03>01
šķīries	0^o01
żeńska	0Ud01
żeński	0Ud01
żonaty	0Ti01
żviluppatur	04i01
życiorys	10V01
życiorys zawodowy	10V01
ž	0oZ02
žena	10:04
ženatý	0fe02
ženska	10e01
ženski	10f03
žensko	0oZ02
ženské	10@02
žiema	10i01
življenjepis	10P01
živnost	0Dl01
živnosť	03>01
životopis	10Q04
žurnalas	0Uc01
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
și	0gm01
șofer	03N01
șoseaua	04E01
άγαμη	10j01
άγαμοσ	10j01
άδεια	10k01
άδεια ασκήσεωσ	10k01
άδεια οδήγησησ	10k01
άνδρασ	10l01
άνοιξη	10m01
άντρασ	10l01
άπταιστα	10n01
άρθρο	10o01
άριστα	11002
άριστη	10n01
άριστη γνώση	10n01
άριστο	11201
άρρεν	10l01
έγγαμη	10j01
έγγαμοσ	10j01
έπαινοσ	00P01
έτη	11301
έτοσ	11301
έωσ	11401
έωσ και σήμερα	11501
έωσ σήμερα	11501
ίδρυμα	11601
α ε	00`01
α' βραβείο	00P01
α' βραβειο	00P01
α.ε	00`01
αγαμη	10j01
αγαμοσ	10j01
αδεια	10k01
αδεια ασκησεωσ	10k01
αδεια οδηγησησ	10k01
αε	00`01
αει	11701
ακαδημία	11701
ακαδημια	11701
ανακοίνωση	10o01
ανακοινωση	10o01
αναλυτήσ	11801
αναλυτησ	11801
αναλυτρια	11801
αναλύτρια	11801
αναμένεται	11901
αναμενεται	11901
αναμενομενη	11901
αναμενομενο	11901
αναμενόμενη	11901
αναμενόμενο	11901
ανδρασ	10l01
ανοικτο πανεπιστημιο	11701
ανοικτό πανεπιστήμιο	11701
ανοιξη	10m01
ανοιχτο πανεπιστημιο	11701
ανοιχτό πανεπιστήμιο	11701
αντρασ	10l01
ανωτερη εκπαιδευση	11:01
ανώτερη εκπαίδευση	11:01
απθ	11701
απο	11;02
απολυτήριο	11=01
απολυτήριο γενικού λυκείου	11=01
απολυτήριο γυμνασίου	11=01
απολυτήριο λυκείου	11=01
απολυτηριο	11=01
απολυτηριο γενικου λυκειου	11=01
απολυτηριο γυμνασιου	11=01
απολυτηριο λυκειου	11=01
απταιστα	10n01
από	11;02
αρθρο	10o01
αριθμοσ	11>01
αριθμόσ	11>01
αριστα	11002
αριστείο	00P01
αριστειο	00P01
αριστη	10n01
αριστη γνωση	10n01
αριστο	11201
αρρεν	10l01
αρσενικο	10l01
αρσενικό	10l01
αρχάριοι	11?01
αρχάριοσ	11@01
αρχαριοι	11?01
αρχαριοσ	11@01
αρχιτέκτονασ	11801
αρχιτεκτονασ	11801
ασκουμενη	11801
ασκουμενοσ	11801
ασκούμενη	11801
ασκούμενοσ	11801
ασφαλιστική	11601
ασφαλιστικη	11601
αφοί	11601
αφοι	11601
βαθμολογία	11A01
βαθμολογια	11A01
βαθμοσ	11A01
βαθμοσ πτυχιου	11A01
βαθμόσ	11A01
βαθμόσ πτυχίου	11A01
βασικά	11B02
βασικέσ γνώσεισ	11B02
βασική	11B02
βασική γνώση	11@01
βασικα	11B02
βασικεσ γνωσεισ	11B02
βασικη	11B02
βασικη γνωση	11@01
βασικο	11D01
βασικο επιπεδο	11@01
βασικό	11D01
βασικό επίπεδο	11@01
βεβαίωση	10k01
βεβαιωση	10k01
βιβλίο	10o01
βιβλιο	10o01
βιβλιοθήκη	11601
βιβλιοθηκη	11601
βιβλιοθηκονομοσ	11801
βιβλιοθηκονόμοσ	11801
βιογραφικο	11E01
βιογραφικο σημειωμα	11E01
βιογραφικό	11E01
βιογραφικό σημείωμα	11E01
βιολογοσ	11801
βιολόγοσ	11801
βοηθοσ	11801
βοηθόσ	11801
βράβευση	00P01
βραβείο	00P01
βραβειο	00P01
βραβευση	00P01
γενικο λυκειο	11701
γενικοσ βαθμοσ	11A01
γενικό λύκειο	11701
γενικόσ βαθμόσ	11A01
γιατροσ	11801
γιατρόσ	11801
γραμματέασ	11801
γραμματεασ	11801
γραφίστασ	11801
γραφείο	11601
γραφειο	11601
γραφιστασ	11801
γυμνάσιο	11701
γυμνασιο	11701
γυναίκα	11F01
γυναικα	11F01
δάσκαλοσ	11801
δήμοσ	11601
δίγλωσση	11G01
δίγλωσσοσ	11G01
δίπλωμα	11H02
δίπλωμα ιεκ	11:01
δίπλωμα μηχανικού	11J01
δασκάλα	11801
δασκαλα	11801
δασκαλοσ	11801
δημοσ	11601
δημοσίευση	10o01
δημοσιευση	10o01
δημοσιογράφοσ	11801
δημοσιογραφοσ	11801
δημοτικο σχολειο	11701
δημοτικό σχολείο	11701
διάκριση	00P01
διαγωνισμοσ	00P01
διαγωνισμόσ	00P01
διαδικτυακά	11K01
διαδικτυακα	11K01
διαζευγμένη	10j01
διαζευγμένοσ	10j01
διαζευγμενη	10j01
διαζευγμενοσ	10j01
διακριση	00P01
διατριβή	10o01
διατριβη	10o01
διαχειριστήσ	11801
διαχειριστησ	11801
διγλωσση	11G01
διγλωσσοσ	11G01
διδάκτορασ	11L01
διδακτορασ	11L01
διδακτορική διατριβή	11L01
διδακτορικη διατριβη	11L01
διδακτορικο	11L01
διδακτορικο διπλωμα	11L01
διδακτορικό	11L01
διδακτορικό δίπλωμα	11L01
διευθυνση	11M01
διευθυντήσ	11801
διευθυντησ	11801
διευθυντρια	11801
διευθύντρια	11801
διεύθυνση	11M01
δικηγοροσ	11801
δικηγόροσ	11801
διπλωμα	11H02
διπλωμα ιεκ	11:01
διπλωμα μηχανικου	11J01
ε π ε	00`01
ε.π.ε	00`01
εγγαμη	10j01
εγγαμοσ	10j01
εθελοντήσ	11801
εθελοντησ	11801
εθελοντρια	11801
εθελόντρια	11801
ειδίκευση	11N01
ειδικευση	11N01
ειδικοσ	11O02
ειδικοτητα	11N01
ειδικόσ	11O02
ειδικότητα	11N01
εισήγηση	10o01
εισηγηση	10o01
εκδοσεισ	11Q02
εκδοτικοσ	11601
εκδοτικόσ	11601
εκδόσεισ	11Q02
εκπα	11701
εκπαιδευτήσ	11801
εκπαιδευτησ	11801
εκπαιδευτικοσ	11801
εκπαιδευτικόσ	11801
εκτιμωμενη	11901
εκτιμώμενη	11901
ελευθεροσ επαγγελματιασ	11601
ελεύθεροσ επαγγελματίασ	11601
εμπ	11701
εξ αποστάσεωσ	11K01
εξ αποστασεωσ	11K01
εξειδικευμένοσ	11S01
εξειδικευμενοσ	11S01
επα λ	11701
επα.λ	11701
επαινοσ	00P01
επαλ	11701
επαρκήσ	11T01
επαρκησ	11T01
επε	00`01
επιμελήτρια	11801
επιμελητήσ	11801
επιμελητησ	11801
επιμελητρια	11801
επιχείρηση	11601
επιχειρηση	11601
εποπτησ	11801
επόπτησ	11801
εργάτησ	11801
εργαστήριο	11601
εργαστηριο	11601
εργατησ	11801
εργοστάσιο	11601
εργοστασιο	11601
ερευνήτρια	11801
ερευνητήσ	11801
ερευνητησ	11801
ερευνητρια	11801
εστιατοριο	11601
εστιατόριο	11601
εταιρία	11601
εταιρεία	11601
εταιρεια	11601
εταιρια	11601
ετη	11301
ετοσ	11301
ευχερήσ	10n01
ευχερησ	10n01
εφορεία	11601
εφορεια	11601
εωσ	11401
εωσ και σημερα	11501
εωσ σημερα	11501
ηλεκτρολογοσ	11801
ηλεκτρολόγοσ	11801
ημερίδα	10o01
ημεριδα	10o01
θέατρο	11601
θήλυ	11F01
θεατρο	11601
θηλυ	11F01
θηλυκο	11F01
θηλυκό	11F01
ι ε κ	11701
ι.ε.κ	11701
ιατροσ	11801
ιατρόσ	11801
ιδιοκτήτησ	11801
ιδιοκτητησ	11801
ιδρυμα	11601
ιδρυτήσ	11801
ιδρυτησ	11801
ιδρυτρια	11801
ιδρύτρια	11801
ιεκ	11701
ικανοποιητική	11T01
ικανοποιητικη	11T01
ικε	00`01
ινστιτουτο	11U02
ινστιτούτο	11U02
κάρτα	10k01
κέντρο	11601
καθηγήτρια	11801
καθηγητήσ	11801
καθηγητησ	11801
καθηγητρια	11801
και	11W01
καλά	11X01
καλή	11Y02
καλή γνώση	11X01
καλα	11X01
καλη	11Y02
καλη γνωση	11X01
καλο	11[01
καλοκαίρι	11\01
καλοκαιρι	11\01
καλωσ	11A01
καλό	11[01
καλώσ	11A01
καρτα	10k01
κατάλογοσ	10o01
κατάστημα	11601
καταλογοσ	10o01
καταστημα	11601
κατευθυνση	11N01
κατεύθυνση	11N01
κεντρο	11601
κεφάλαιο	10o01
κεφαλαιο	10o01
κλάδοσ	11M01
κλαδοσ	11M01
κλινική	11601
κλινικη	11601
κολέγιο	11701
κολεγιο	11701
κολλέγιο	11701
κολλεγιο	11701
λέκτορασ	11801
λίαν καλώσ	11A01
λεκτορασ	11801
λεωφ	11>01
λεωφοροσ	11>01
λεωφόροσ	11>01
λιαν καλωσ	11A01
λογίστρια	11801
λογιστήσ	11801
λογιστησ	11801
λογιστρια	11801
λυκειο	11701
λύκειο	11701
μάγειρασ	11801
μάγειροσ	11801
μάνατζερ	11801
μάστερ	11J01
μέλοσ	11801
μέσοσ όροσ	11A01
μέτρια	11T01
μέτρια γνώση	11T01
μέτριο	11]02
μέχρι	11401
μέχρι σήμερα	11501
μέχρι τώρα	11501
μήνασ	11_01
μήνεσ	11_01
μαγειρασ	11801
μαγειροσ	11801
μαθητευομενοσ	11801
μαθητευόμενοσ	11801
μανατζερ	11801
μαστερ	11J01
μελοσ	11801
μεσαίο	11[01
μεσαίο επίπεδο	11T01
μεσαιο	11[01
μεσαιο επιπεδο	11T01
μεσοσ οροσ	11A01
μετάλλιο	00P01
μεταλλιο	00P01
μεταπτυχιακέσ σπουδέσ	11J01
μεταπτυχιακεσ σπουδεσ	11J01
μεταπτυχιακο	11J01
μεταπτυχιακο διπλωμα	11J01
μεταπτυχιακοσ	11J01
μεταπτυχιακοσ τιτλοσ	11J01
μεταπτυχιακό	11J01
μεταπτυχιακό δίπλωμα	11J01
μεταπτυχιακόσ	11J01
μεταπτυχιακόσ τίτλοσ	11J01
μεταφράστρια	11801
μεταφραστήσ	11801
μεταφραστησ	11801
μεταφραστρια	11801
μετρια	11T01
μετρια γνωση	11T01
μετριο	11]02
μεχρι	11401
μεχρι σημερα	11501
μεχρι τωρα	11501
μηνασ	11_01
μηνεσ	11_01
μητρική	11G01
μητρική γλώσσα	11G01
μητρικη	11G01
μητρικη γλωσσα	11G01
μηχανικοσ	11`01
μηχανικόσ	11`01
μονάδα	11M01
μοναδα	11M01
μουσείο	11601
μουσειο	11601
νηπιαγωγείο	11701
νηπιαγωγειο	11701
νικήτρια	00P01
νικητήσ	00P01
νικητησ	00P01
νικητρια	00P01
νοσηλευτήσ	11801
νοσηλευτησ	11801
νοσηλευτρια	11801
νοσηλεύτρια	11801
νοσοκομείο	11601
νοσοκομειο	11601
ξεναγοσ	11801
ξεναγόσ	11801
ξενοδοχείο	11601
ξενοδοχειο	11601
ξυλουργοσ	11801
ξυλουργόσ	11801
ο ε	00`01
ο.ε	00`01
οδηγοσ	11801
οδηγόσ	11801
οδοσ	11>01
οδόσ	11>01
οικονομολογοσ	11801
οικονομολόγοσ	11801
οινοποιείο	11601
οινοποιειο	11601
ομάδα	11M01
ομαδα	11M01
ομιλία	10o01
ομιλια	10o01
ομιλοσ	11601
οργανισμοσ	11601
οργανισμόσ	11601
οροφοσ	11>01
παιδαγωγοσ	11801
παιδαγωγόσ	11801
πανεπιστήμιο	11701
πανεπιστημίου	11701
πανεπιστημιο	11701
πανεπιστημιου	11701
παντρεμένη	10j01
παντρεμένοσ	10j01
παντρεμενη	10j01
παντρεμενοσ	10j01
παρον	11501
παρόν	11501
πατέντα	10o01
πατεντα	10o01
περιοδικο	10o01
περιοδικό	10o01
πιστοποίηση	10k01
πιστοποιημένη	10k01
πιστοποιημένοσ	10k01
πιστοποιημενη	10k01
πιστοποιημενοσ	10k01
πιστοποιηση	10k01
πιστοποιητικο	10k01
πιστοποιητικό	10k01
πλατεία	11>01
πλατεια	11>01
πολυ καλα	10n01
πολυ καλη	10n01
πολυ καλη γνωση	11X01
πολυ καλο	11201
πολυτεχνείο	11701
πολυτεχνειο	11701
πολύ καλά	10n01
πολύ καλή	10n01
πολύ καλή γνώση	11X01
πολύ καλό	11201
πρακτικά	10o01
πρακτικα	10o01
προγραμματίστρια	11801
προγραμματιστήσ	11801
προγραμματιστησ	11801
προγραμματιστρια	11801
προεδροσ	11801
προισταμενη	11801
προισταμενοσ	11801
προπτυχιακέσ σπουδέσ	11a01
προπτυχιακεσ σπουδεσ	11a01
προπτυχιακο	11a01
προπτυχιακό	11a01
προχωρημένο	11b02
προχωρημενο	11b02
προϊστάμενοσ	11801
προϊσταμένη	11801
πρωτο βραβειο	00P01
πρόεδροσ	11801
πρώτο βραβείο	00P01
πτυχίο	11d02
πτυχίο επαλ	11=01
πτυχίο πανεπιστημίου	11a01
πτυχιο	11d02
πτυχιο επαλ	11=01
πτυχιο πανεπιστημιου	11a01
πτυχιουχοσ	11a01
πτυχιούχοσ	11a01
πωλήτρια	11801
πωλητήσ	11801
πωλητησ	11801
πωλητρια	11801
σήμερα	11501
σε εξέλιξη	11501
σε εξελιξη	11501
σεμινάριο	10k01
σεμιναριο	10k01
σερβιτορα	11801
σερβιτοροσ	11801
σερβιτόρα	11801
σερβιτόροσ	11801
σημερα	11501
στην	11f01
στο	11f01
στοιχειωδεισ γνωσεισ	11@01
στοιχειωδησ	11@01
στοιχειώδεισ γνώσεισ	11@01
στοιχειώδησ	11@01
στον	11f01
στουντιο	11601
στούντιο	11601
συλλογικοσ τομοσ	10o01
συλλογικόσ τόμοσ	10o01
συλλογοσ	11601
συμβουλοσ	11801
συνέδριο	10o01
συνεδριο	10o01
συνεργάτησ	11801
συνεργάτιδα	11801
συνεργατησ	11801
συνεργατιδα	11801
συνεταιρισμοσ	11601
συνεταιρισμόσ	11601
συντάκτησ	11801
συντάκτρια	11801
συντακτησ	11801
συντακτρια	11801
συντηρήτρια	11801
συντηρητήσ	11801
συντηρητησ	11801
συντηρητρια	11801
συντομο βιογραφικο	11E01
συντονίστρια	11801
συντονιστήσ	11801
συντονιστησ	11801
συντονιστρια	11801
σχεδιάστρια	11801
σχεδιαστήσ	11801
σχεδιαστησ	11801
σχεδιαστρια	11801
σχολή	11701
σχολή καλών τεχνών	11701
σχολείο	11701
σχολειο	11701
σχολη	11701
σχολη καλων τεχνων	11701
σύλλογοσ	11601
σύμβουλοσ	11801
σύντομο βιογραφικό	11E01
τ ε ι	11701
τ κ	11>01
τ.ε.ι	11701
τ.κ	11>01
ταμίασ	11801
ταμιασ	11801
τει	11701
τεχνίτησ	11801
τεχνικοσ	11801
τεχνικόσ	11801
τεχνιτησ	11801
τηλεργασία	11K01
τηλεργασια	11K01
τιμητική διάκριση	00P01
τιμητικη διακριση	00P01
τκ	11>01
τμήμα	11g02
τμημα	11g02
τομέασ	11i02
τομεασ	11i02
τομοσ	10o01
τράπεζα	11601
τραπεζα	11601
τωρα	11501
τόμοσ	10o01
τώρα	11501
υδραυλικοσ	11801
υδραυλικόσ	11801
υπάλληλοσ	11801
υπαλληλοσ	11801
υπευθυνη	11801
υπευθυνοσ	11801
υπεύθυνη	11801
υπεύθυνοσ	11801
υπηρεσία	11k02
υπηρεσια	11k02
υποτροφία	00P01
υποτροφια	00P01
υπουργείο	11601
υπουργειο	11601
φαρμακείο	11601
φαρμακειο	11601
φαρμακοποιοσ	11801
φαρμακοποιόσ	11801
φθινοπωρο	11m01
φθινόπωρο	11m01
φουρνοσ	11601
φούρνοσ	11601
φυσικοσ	11801
φυσικοσ ομιλητησ	11G01
φυσικόσ	11801
φυσικόσ ομιλητήσ	11G01
χειμωνασ	11n01
χειμώνασ	11n01
χειριστήσ	11801
χειριστησ	11801
χημικοσ	11801
χημικόσ	11801
χρονια	11301
χρονοσ	11301
χρόνια	11301
χρόνοσ	11301
ψυχολογοσ	11801
ψυχολόγοσ	11801
ωδείο	11701
ωδειο	11701
ωσ	11401
ωσ σήμερα	11501
ωσ σημερα	11501
όμιλοσ	11601
όροφοσ	11>01
а s	00`01
а.ş	00`01
автобиография	11o01
агент	12003
агентство	12302
агенция	12501
агенција	12601
агенція	12701
агроном	12801
ад	00`01
адвокат	12904
администратор	12=03
администрация	12@01
адміністратор	12A01
адміністрація	12701
академии	12B01
академия	12C02
академија	12E01
академія	12F01
академії	12F01
аккредитация	12G01
акредитація	12H01
активно	12I01
альманах	12J01
анализатор	12K01
аналитик	12L01
аналитичар	12M01
аналітик	12A01
анкета	12N02
антологія	12P01
ао	12Q02
ап	12S01
апотека	12601
аптека	12T03
архитект	12K01
архитекта	12W01
архитектор	12L01
архітектор	12A01
асистент	12X03
асоциация	12501
асоціація	12701
аспирант	12801
аспирантура	12[02
аспірант	12]01
аспірантура	12^02
ассистент	12L01
ассоциация	12@01
атестат	12`02
аттестат	12b02
аттестат о среднем образовании	12d01
аудитор	12e02
б р	12g01
б-р	12g01
базове	12h01
базовий	12i02
базовий рівень	12h01
базово	12k03
базово ниво	12n01
базовое	12o01
базовые знания	13002
базовый	13002
базовый уровень	12o01
базові знання	12i02
бакалавр	13202
бакалаврат	13401
бакалавриат	13501
бакалавър	13601
бакалавърска	13601
бакалавърска степен	13601
бал	13701
балл	13801
баллов	13801
банк	12302
банка	13902
бармен	12801
бечелор	13;01
библиотека	13<03
библиотекар	13?03
билингв	13B01
биография	11o01
биографија	13C01
биолог	12801
бл	12S01
благајник	12W01
благодарность	0QV01
благодарственное письмо	0QV01
болница	13902
больница	12@01
бр	13D01
брошура	13E01
буд	13F01
будинок	13F01
бул	13G02
булевар	13D01
булевард	12S01
бульвар	13I02
бухгалтер	12e02
бытовой	13K01
бюро	12302
бібліотека	12701
бібліотекар	12]01
білінгв	13L01
в	13M03
в браке	13P01
в момента	13Q01
в разводе	13P01
в совершенном владении	13R01
в совершенстве	13S01
васпитач	12M01
ведуча	13T01
ведучий	13T01
ведущий	13U01
весна	13V02
весни	13X01
весной	13Y01
весны	13Y01
вестник	13Z02
взимку	13\01
видавництво	13]02
викладач	12A01
випускова	13T01
висока школа	12E01
високий	13_01
високо образовање	13`01
виступ	12P01
висше	13601
висше образование	13601
висше училище	13a01
вихователь	12]01
виш	12F01
виша стручна спрема	13b01
виша школа	13c02
виши средњи	13e01
вище за середній	13f01
вище середнього	13f01
владелец	13U01
власник	13g02
власница	12W01
влітку	13i01
во	13j01
водитель	12801
водительские права	12G01
водительское удостоверение	12G01
водій	12]01
водійські права	12H01
возач	12M01
возачка дозвола	13k01
волонтер	13l03
волонтёр	12801
восени	13o01
воспитател	12801
вођа	12W01
впевнений	13_01
впевнено	13_01
врач	12801
врло добро	14002
вртић	12E01
второ място	00>01
вуз	14202
вукова диплома	00C01
вул	13F01
вулиця	13F01
вх	12S01
вчитель	12]01
вчителька	13T01
във	14401
възпитател	12K01
вып	12J01
высокий	14501
выступление	12J01
высшее	14601
выше среднего	14701
від	14802
віддалена робота	14:01
віддалено	14:01
відділ	14;01
відділення	14;01
відзнака	00A01
відмінно	14<02
вільне	14>01
вільне володіння	14>01
вільно	14>01
вільно володію	14>01
вісник	12P01
г	14?03
газета	12302
газосварщик	12801
гбу	00`01
геолог	12801
гимназия	12C02
гимназија	12E01
глава	14B03
главный	13U01
го	14E02
говоримо	14G01
год	14H02
года	14J01
година	14K02
године	14M01
години	14N01
голова	13T01
головний	13T01
город	12g01
гостиница	12@01
готвач	12K01
готель	12701
гр	12S01
грамота	14O03
гран при	0QV01
гран прі	00A01
гран-при	0QV01
гран-прі	00A01
грант	0QV01
група	14R04
группа	14V02
группа компаний	12@01
гуп	00`01
гімназія	12F01
д	12g01
д т н	14X01
д.т.н	14X01
данас	14Y01
двуезичен	14Z01
департамент	14[02
депо	14]02
детска градина	13a01
детский сад	12B01
дизайнер	14_03
дизајнер	12M01
диплом	14b05
диплом бакалавра	13501
диплом з відзнакою	13701
диплом с отличием	13801
диплом специалиста	14601
диплом техника	14g01
диплома	14h02
диплома за средно образование	14j01
дипломирани	13`01
директор	14k04
дирекция	14o02
дирекција	15101
дисертация	13E01
дисертація	12P01
диссертация	12J01
дистанционно	15202
дистанционный	15401
дистанційно	14:01
дитячий садок	12F01
днес	13Q01
до	15504
до данас	14Y01
до днес	13Q01
до момента	13Q01
до настоящего времени	15901
до настоящия момент	13Q01
до сада	14Y01
до сега	13Q01
до сих пор	15901
до сьогодні	15:01
до тепер	15:01
до теперішнього часу	15:01
добра	13e01
добре	15;03
добрий	13f01
добро	15>04
доброволец	15B01
дозвола	13k01
доклад	13Z02
доктор	15C01
доктор наук	15D02
доктор наука	15F01
доктор філософії	15G01
докторант	12K01
докторантура	15C01
докторат	15F01
докторска степен	15C01
докторске студије	15F01
дом	12g01
дом здравља	12601
доо	00`01
доповідь	12P01
допуск	15H02
досега	13Q01
досконало	15J01
дослідник	12]01
досі	15:01
дотепер	15:01
доцент	12003
дружество	12501
друкарня	12701
друштво	12601
еад	00`01
екип	15K01
економиста	12W01
економска школа	12E01
економіст	12]01
експерт	15L04
експертний	15P01
експертно	15Q01
електрик	12]01
електричар	12W01
електротехник	12K01
елементарний	12h01
елементарно	12n01
еоод	00`01
есей	12P01
есен	15R01
есента	15R01
ет	15S02
ж	15U04
ж к	12S01
ж.к	12S01
железници	12501
жен	15Y01
жена	15Z02
женат	13P01
женен	15\01
женски	15Z02
женский	15Y01
женско	15]01
женщина	15Y01
животопис	13C01
журнал	15^02
журналист	15`02
журналіст	12]01
жінка	15b01
жіноча	15b01
жіночий	15b01
з	14802
з відзнакою	13701
заваривач	12W01
заварчик	12K01
завод	15c04
задоволително	14G01
задруга	12601
заместитель	12801
заместник	12K01
замужем	13P01
заміжня	15g01
зао	00`01
зараз	15:01
засновник	12]01
застраховане	12501
заступник	12]01
зборник	15h01
збірник	12P01
зварник	12]01
звено	15K01
зима	15i04
зимата	15m01
зими	13\01
зимой	15n01
зимы	15n01
знаком	15o01
значка	00>01
зно	0;Y01
зрелостен изпит	14j01
зі	16001
зі словником	12h01
и	16103
изворни говорник	16401
изд во	12J01
изд-во	12J01
издавач	15h01
издавачка кућа	12601
издателство	16502
издательство	16702
излагање	15h01
изследовател	12K01
икономист	12K01
икономически университет	13a01
инженер	16902
инжењер	16;01
инспектор	15`02
институт	16<06
инструктор	16B02
интегрисане студије	13`01
ип	00`01
исследовател	12L01
истраживач	12M01
й	16D01
к т н	15D02
к э н	14X01
к.т.н	15D02
к.э.н	14X01
кандидат	16E01
кандидат наук	15D02
канцеларија	12601
капитан	12801
касиер	12K01
касир	12]01
кассир	12801
категория	16F02
категорія	12H01
кафедра	16H04
кв	13I02
квалификация	16L01
кваліфікація	16M01
квартира	13I02
керівник	12A01
кладовщик	12801
клиника	13<03
клініка	12701
книга	16N03
кну	0@l01
код	16Q01
коледж	16R01
колеж	16S02
колледж	16U01
команда	14[02
комерцијалиста	12W01
компания	14]02
компанија	12601
компанія	12701
конверзацијски	16V01
конкурс	14O03
конкурса	0QV01
конкурсу	00A01
конобар	12M01
консерватория	12C02
консерваторія	12F01
консултант	16B02
консультант	16W02
конференция	13Z02
конференција	15h01
конференція	12P01
концерн	12@01
кооперация	12501
координатор	14k04
копирайтер	12801
копірайтер	12]01
кореспондент	12]01
корп	12g01
корпорация	12@01
корпорація	12701
корреспондент	12801
кпі	0@l01
край	12g01
красный диплом	13801
кубок	0QV01
кувар	12M01
курс	16Y04
курсы	12B01
кухар	12]01
књига	15h01
лаборант	12e02
лаборатория	14]02
лабораторија	12601
лабораторія	12701
лавреат	00A01
лавреатка	00A01
лауреат	14O03
лауреатка	00A01
лекар	16B02
лектор	16]02
лекция	13E01
лекція	12P01
лесник	13U01
лесхоз	12@01
лет	14J01
лета	16_01
лето	16`02
летом	16_01
лидер	12801
лицей	12C02
лиценз	16b01
лицензия	12G01
лиценца	13k01
логист	12801
логіст	12]01
лучшая	0QV01
лучший	0QV01
лято	16c01
лятото	16c01
лікар	12]01
лікарня	12701
літа	13i01
літо	13i01
ліцей	12F01
ліцензія	12H01
м	16d04
магазин	12T03
магационер	12W01
магистар	13`01
магистр	14601
магистратура	16h03
магистър	16k01
магистърска	16k01
магистърска степен	16k01
магістр	16l01
магістратура	16l01
майстер	12]01
майстерня	12701
майстор	12K01
майчин	14Z01
майчин език	14Z01
маркетолог	12e02
мастер	16m02
мастер студије	13`01
мастерская	12@01
матерен	14Z01
матерњи	16401
матерњи језик	16401
матура	16o02
матурски испит	17101
машинист	15`02
мајстор	12W01
мгту	0@l01
мгу	0@l01
медал	00>01
медаль	17202
медаља	00C01
медбрат	13U01
медицинска сестра	17402
медсестра	17602
медуниверситет	12B01
менаџер	12M01
менеджер	16W02
мениджър	12K01
мес	17802
месец	17:02
месеца	17:02
месеци	17<01
месяц	17=01
месяца	17=01
месяцев	17=01
методист	12801
механик	15`02
механичар	12M01
механік	12]01
микрорайон	12g01
министарство	12601
министерство	14]02
младший	13U01
много добре	17>01
много добро	17?02
много добро ниво	17A01
модул	17B01
мое резюме	17C01
молодший	13T01
молодший бакалавр	17D01
молодший спеціаліст	17D01
момента	13Q01
монография	13Z02
монографія	12P01
монтажник	12801
моё резюме	17C01
моє резюме	17E01
муж	17F01
мужской	17F01
мужчина	17F01
музей	12T03
музеј	12601
музыкант	12801
муп	00`01
мушкарац	17G01
мушки	17G01
мушко	17G01
мъж	17H01
мъжки	17H01
міністерство	12701
міс	17I01
місто	13F01
місяць	17I01
місяці	17I01
місяців	17I01
н в	15901
н.в	15901
на бытовом уровне	13K01
на даљину	17J01
наб	12g01
набережна	13F01
набережная	12g01
навесні	13X01
нагорода	00A01
награда	17K03
найкраща	00A01
найкращий	00A01
направление	17N03
направление подготовки	16L01
напреднал	17?02
напреднало	17?02
напредно	14002
напрям	16M01
нарис	12P01
насеље	13D01
наст вр	15901
наст время	15901
наст. вр	15901
наст. время	15901
наставник	12W01
наставница	12W01
настояще	13Q01
настоящее время	15901
настоящем	13Q01
настоящий момент	15901
настоящия момент	13Q01
науковий співробітник	13T01
научен сътрудник	15B01
научная статья	12J01
научный сотрудник	13U01
началник	12K01
начално	17Q02
начальник	12e02
начальное профессиональное	14g01
начальное профессиональное образование	14g01
начальный	13002
начальный уровень	12o01
начинаещ	17S02
начинающий	17U01
начиная с	17V01
нв	15901
не женат	13P01
не замужем	13P01
нед	17W01
недели	17W01
недель	17W01
неделя	17W01
неженен	15\01
незаміжня	15g01
неодружена	15g01
неодружений	15g01
неожењен	17X01
неоконченное высшее	13501
неомъжена	15\01
неудата	17X01
новинар	12M01
новичок	17U01
носитель	13B01
носитель языка	13B01
носій	13L01
носій мови	13L01
нпо	00`01
оао	00`01
обл	17Y03
область	13I02
образователно квалификационна степен магистър	16k01
образователно-квалификационна степен магистър	16k01
обука	13k01
община	17\02
објављен	15h01
овлашћење	13k01
од	17^02
одељење	15101
одитор	12K01
одлично	14002
одружена	15g01
одружений	15g01
одсек	17`02
ожењен	17X01
ожидаемый	17b01
ожидается	17b01
олимпиада	17c02
олімпіада	00A01
омъжена	15\01
онлайн	17e03
онлајн	17J01
оод	00`01
ооо	12Q02
оператер	12M01
оператор	17h03
општина	12601
осени	17k01
осень	17k01
осенью	17k01
осені	13o01
осигурање	12601
оснивач	12M01
основател	15`02
основе	17l02
основна школа	12E01
основне академске студије	13;01
основне студије	13;01
основно	17n04
основно владеене	14G01
основно знање	18201
основно ниво	12n01
основно училище	13a01
осінь	13o01
от	18303
от разстояние	18601
отговорник	12K01
отдел	14o02
отделение	18703
отель	12@01
отличен	18:01
отличие	18;02
отлично	18=03
отлично владеене	17>01
отличное	13R01
офис	14]02
официант	12801
офіс	12701
офіціант	12]01
оцена	18@01
оценка	18A02
оцінка	13701
очаква се	18C01
очаквано	18C01
очекивано	18D01
очікуваний	18E01
очікується	18E01
пао	00`01
парикмахер	12801
пасивно	18201
пат	00`01
патент	18F04
пг	13a01
пгжпт	13a01
пекара	12601
пекарна	12501
пекарня	12302
пер	12g01
первое место	0QV01
переводчик	12801
переводчица	13U01
перекладач	12]01
переможець	00A01
переможниця	00A01
переулок	12g01
перше місце	00A01
пивара	12601
пл	18J02
плакет	00>01
планирано	18L02
планируемый	17b01
планируется	17b01
планується	18E01
площа	13F01
площад	12S01
площадь	12g01
по	18N02
по н в	15901
по н.в	15901
по наст время	15901
по наст. время	15901
по настоящее время	15901
по настоящий момент	15901
по сей день	15901
по сьогодні	15:01
по теперішній час	15:01
по цей день	15:01
по цей час	15:01
победител	00>01
победитель	0QV01
победительница	0QV01
победник	00C01
победница	00C01
повар	12801
повна середня	18P01
повышение квалификации	12G01
поглавље	15h01
поглиблений	14>01
подразделение	18Q01
подяка	00A01
позориште	12601
поликлиника	14]02
политех	12B01
политехнический	12B01
положен	13k01
полувисше	18R01
поліклініка	12701
політехніка	12F01
помощник	15`02
помоћник	12W01
помічник	12]01
понастоящем	13Q01
понині	15:01
посвідчення	12H01
посвідчення водія	12H01
поселок	12g01
пословођа	12W01
посёлок	12g01
потврда	13k01
похвала	00C01
початковий	12i02
початковий рівень	12h01
початківець	18S01
почетна грамота	00>01
почетная грамота	0QV01
почетник	18T02
почетно	18201
почётная грамота	0QV01
пр	13I02
пр т	12g01
пр-т	12g01
правник	12W01
правница	12W01
правоспособност	16b01
практикант	13l03
прат	00`01
преводач	12K01
преводилац	12W01
предавач	12M01
предавање	15h01
предвиђено	18D01
предполагаемый	17b01
предприятие	14]02
председател	15`02
председник	12W01
председница	12W01
предстои	18C01
предузеће	12601
президент	12003
премия	0QV01
премія	00A01
преподавател	18V02
призер	17202
признање	00C01
призёр	0QV01
приправник	12W01
приправница	12W01
пров	13F01
провизор	13U01
провулок	13F01
провідний	13T01
програмер	12M01
програмист	12K01
программист	12L01
програміст	12A01
продав	12]01
продавац	12W01
продавач	12K01
продавачица	12W01
продавец	12801
продавница	12601
продвинутый	18X02
продвинутый уровень	13R01
продюсер	12e02
проезд	12g01
пролет	18Z01
пролетта	18Z01
пролеће	18[01
прораб	12801
просек	18@01
просек оцена	18@01
просечна оцена	18@01
просп	13F01
проспект	13I02
просунутий	14<02
професионален бакалавър	13601
професионална автобиография	11o01
професионална биографија	13C01
професионална гимназия	13a01
професионална квалификация	14j01
професор	12X03
профессиональный	13R01
профессор	12L01
професійний	14>01
професійно технічна	18P01
професійно-технічна	18P01
профил	18\01
профиль	16L01
психолог	12904
пту	0@l01
публикация	13Z02
публикација	15h01
публікація	12P01
пут	13D01
първо място	00>01
підвищення кваліфікації	12H01
підприємство	12701
підрозділ	14;01
р	18]01
работаю	15901
работник	12K01
рабочий	18^02
рад	15h01
рад од куће	17J01
радионица	12601
радна биографија	13C01
радник	12W01
радница	12W01
радіо	12701
разведен	18`03
разведена	18`03
разведён	13P01
разговорный	13K01
разговорный уровень	13K01
разработчик	18V02
разрешително	16b01
разряд	12G01
район	13I02
рачуновођа	12W01
редактор	14_03
редакция	12@01
редакція	12701
режисер	12]01
режиссер	12801
режиссёр	12801
резюме	12N02
рекрутер	12e02
республика	12g01
ресторан	18c03
ресторант	12501
референт	12M01
риелтор	12801
робочий	13f01
робітник	13T01
роден	14Z01
роден език	14Z01
родная	13B01
родной	13B01
родной язык	13B01
розділ	12P01
розлучена	15g01
розлучений	15g01
розмовна	18f01
розмовний	18f01
розмовний рівень	18f01
розробник	12A01
роки	18]01
року	18]01
років	18]01
руководилац	12W01
руководител	12L01
ръководител	18g01
рідна	13L01
рідна мова	13L01
рідний	13L01
рік	18]01
с	18h03
с отличием	13801
саветник	12W01
саветница	12W01
сада	14Y01
садашњост	14Y01
самозайнятий	12701
самозанятый	12@01
саопштење	15h01
сарадник	12W01
сарадница	12W01
сборник	13Z02
сварщик	18k02
свидетелство	16b01
свидетельство	12G01
свободно	18m02
свободно владею	13R01
свободное	13R01
свободное владение	13R01
свободный	13R01
свідоцтво	12H01
сдружение	12501
сега	13Q01
сегодня	15901
сейчас	15901
секретар	18o03
секретарица	12W01
секретарь	12801
сектор	19204
село	13I02
семеен	15\01
семейна	15\01
сервитьор	12K01
середньо	18f01
середня	18P01
середня освіта	18P01
середня спеціальна	17D01
середній	19602
середній бал	13701
середній рівень	18f01
сертификат	19803
сертификация	12G01
сертифициран	16b01
сертифицированный	12G01
сертифікат	19;01
сертифікація	12H01
слабо	12n01
слесарь	12801
служба	19<05
слюсар	12]01
смер	17B01
со	19A02
со словарем	12o01
со словарём	12o01
соавтор	12J01
собственик	12K01
совершенное	13S01
сотрудник	12801
соу	13a01
союз	12@01
спбгу	0@l01
специализация	18\01
специалист	19C03
специалист по	18R01
специалитет	14601
специалност	18\01
специальность	16L01
специјалиста	12W01
спеціальність	16M01
спеціалізація	16M01
спеціаліст	19F02
спеціалітет	16l01
списание	13E01
співавтор	12P01
співробітник	12]01
спілка	12701
среден успех	18:01
среден успех от следването	18:01
средне	13K01
среднее	12d01
среднее образование	12d01
среднее общее	12d01
среднее профессиональное	14g01
среднее профессиональное образование	14g01
среднее специальное	14g01
средний	19H02
средний балл	13801
средний уровень	13K01
средно	19J03
средно владеене	14G01
средно ниво	19M02
средно образование	14j01
средно специално	14j01
средно специално образование	14j01
средно училище	13a01
средња стручна спрема	17101
средња школа	12E01
средње	19O02
средњи	16V01
средњи ниво	16V01
ссс	17101
стажант	12K01
стажер	12e02
стажист	12]01
стажиста	12W01
стажёр	12801
стан	13D01
старший	19Q02
статия	13E01
стаття	12P01
статья	12J01
степень бакалавра	13501
степень магистра	14601
стипендия	17c02
стипендија	00C01
стипендія	00A01
столар	12W01
стр	12g01
строительная	12@01
стройка	12@01
струковне студије	13;01
стручни испит	13k01
стручњак	19S02
студио	13902
студия	12@01
студијски програм	17B01
студія	12701
ступінь бакалавра	13401
ступінь магістра	16l01
су	13a01
супермаркет	12302
счетоводител	12K01
считано от	19U01
сътрудник	12K01
сьогодні	15:01
т ч	15:01
т.ч	15:01
та	16D01
такмичење	00C01
театр	12302
театър	12501
тези	12P01
тезисы	12J01
текущее время	15901
телеканал	12701
теперішнього часу	15:01
теперішній час	15:01
тестер	12K01
тестировщик	12L01
тестувальник	12A01
техлид	13U01
техник	15`02
техникум	19V02
техничар	12M01
техничка школа	12E01
технолог	12003
технік	12]01
технікум	16R01
течно	12I01
тиждень	19X01
тижні	19X01
тижнів	19X01
тим	15101
тимлид	13U01
типография	12@01
тов	19Y02
товаровед	12801
токарь	12801
тоо	00`01
торговый дом	12@01
торговый представитель	13U01
трг	13D01
тренер	12e02
тренутно	14Y01
треньор	12K01
трки	0;Y01
търговец	12K01
търговски представител	15B01
у	19[02
у браку	17X01
у досконалості	15J01
у току	14Y01
уверенно	14501
уверенный	14501
уверење	13k01
удаленка	15401
удаленная работа	15401
удаленно	15401
удалёнка	15401
удалённая работа	15401
удалённо	15401
удата	17X01
удовлетворительно	13K01
удостоверение	16F02
удружење	12601
ул	19]03
улица	19]03
универзитет	19`01
университет	19V02
университета	12C02
університет	16R01
управител	12K01
управление	19a03
управління	19d02
уредник	12W01
уредница	12W01
усмерење	17B01
успех	18:01
учебник	13E01
ученик	13U01
училище	19f03
учител	12K01
учитель	12e02
учительница	13U01
учитељ	12M01
учредитель	12801
фабрика	15c04
факултет	19i02
факультет	19k04
фармацевт	12003
фармацеут	12M01
фаховий молодший бакалавр	17D01
фахівець	13T01
фгуп	00`01
фельдшер	13U01
физик	12801
финалист	0QV01
финалиста	00C01
фирма	13<03
фонд	12302
фондация	12501
фондација	12601
фоп	00`01
фотограф	12e02
фриланс	12@01
фрилансер	12801
фріланс	12701
фіналіст	00A01
фірма	12701
химик	12801
хозяйство	12@01
холдинг	12T03
холост	13P01
холостой	13P01
хорошее	14701
хороший	19o02
хорошо	19o02
хотел	13902
художник	12801
цей час	15:01
центар	12601
центр	12302
център	12501
цех	19a03
ч	1:101
часопис	15h01
червоний диплом	13701
чирак	15B01
читалище	12501
читаю профессиональную литературу	12o01
читаю со словарем	12o01
читаю со словарём	12o01
члан	12W01
чланак	15h01
член	15B01
чоловік	1:101
чоловіча	1:101
чоловічий	1:101
шеф	12W01
школа	1:204
школа no	12B01
школьный	12o01
шосе	13F01
шоссе	12g01
шофьор	12K01
шофьорска книжка	16b01
экономист	12801
эксперт	1:601
экспертный	1:601
экспертный уровень	1:601
электрик	12801
электрогазосварщик	12801
электросварщик	12801
элементарный	12o01
юрист	12003
і	16D01
із	14802
інженер	12A01
інститут	16R01
јединица	15101
јесен	1:701
ґрант	00A01
אביב	1:801
אגף	1:901
אדריכל	1::01
אדריכלית	1::01
אולפנה	1:;01
אוניברסיטה	1:;01
אוניברסיטת	1:;01
אות	1:<01
אח	1::01
אחות	1::01
אחראי	1::01
אחראית	1::01
אישה	1:=01
אנליסט	1::01
אנליסטית	1::01
אקדמיה	1:;01
ארגון	1:>01
ב	1:?01
ב"א	1:@01
בגרות	00I01
בגרות מלאה	00I01
בגרות עיונית	00I01
בהצטיינות	1:A01
בוגר	1:@01
בוגרת	1:@01
בודק	1::01
בודקת	1::01
ביטוח	1:>01
בינוני	1:B02
בינונית	1:B02
בינונית גבוהה	1:D01
בית אבות	1:>01
בית החולים	1:>01
בית הספר	1:;01
בית חולים	1:>01
בית מרקחת	1:>01
בית ספר	1:;01
בנק	1:>01
בסיס	1:E01
בסיסי	1:F02
בסיסית	1:F02
בע"מ	1:>01
בעלים	1::01
בעמ	1:>01
ברמה גבוהה	1:H01
ברמת שפת אם	1:I01
גבוהה	1:J02
גבר	1:L01
גן ילדים	1:;01
גרוש	1:M01
גרושה	1:M01
ד"ר	1:N01
דו לשוני	1:I01
דו-לשוני	1:I01
דובר ילידי	1:I01
דוקטור	1:N01
דוקטורט	1:O02
דירה	1:Q01
דרך	1:Q01
האוניברסיטה	1:;01
האקדמיה	1:;01
הווה	1:R01
הוצאה	1:S01
הוצאת	1:>01
החוג	1:;01
הטכניון	1:;01
היברידי	1:T01
היום	1:R01
המכללה	1:;01
המכללה האקדמית	1:;01
המרכז	1:>01
המרכז האקדמי	1:;01
הנדסאי	1:U01
הנדסאית	1:U01
הסמכה	1:V01
הסמכות	1:V01
הסמכת	1:V01
הפקולטה	1:;01
הצטיינות	1:<01
הצטיינות יתרה	1:A01
הרצאה	1:S01
השתלמות	1:V01
התמחות	1:W01
התמחות ב	1:W01
ו	1:X01
ועד היום	1:R01
זוכה	1:<01
זכר	1:L01
חבר	1::01
חברה	1:>01
חברה בצוות	1::01
חברת	1:>01
חוג	1:W01
חודש	1:Y01
חודשים	1:Y01
חוקר	1::01
חוקרת	1::01
חורף	1:Z01
חטיבה	1:901
חטיבת ביניים	1:;01
חלשה	1:E01
חנות	1:>01
חשמלאי	1::01
טבח	1::01
טבחית	1::01
טוב	1:[02
טובה	1:D01
טובה מאוד	1:H01
טכנאי	1::01
טכנאי מוסמך	1:U01
טכנאית	1::01
טכנולוגיות	1:>01
טכניון	1:;01
ידע בסיסי	1:E01
יו"ר	1::01
יועץ	1::01
יועצת	1::01
יושב ראש	1::01
יחידה	1:901
יחידת	1:901
ישיבה	1:;01
ישיבת	1:;01
כיום	1:R01
כיכר	1:Q01
כנס	1:S01
כעת	1:R01
כתב עת	1:S01
כתבה	1:S01
מ	1:]01
מ"א	1:^01
מאז	1:_01
מאמן	1::01
מאמנת	1::01
מאמר	1:S01
מאפייה	1:>01
מבקר	1::01
מגמה	1:W01
מגמת	1:W01
מדור	1:901
מדליה	1:<01
מדריך	1::01
מדריכה	1::01
מדרשה	1:;01
מהנדס	1::01
מהנדסת	1::01
מוזיאון	1:>01
מוכר	1::01
מוכרת	1::01
מומחה	1:`02
מומחית	1:`02
מוסמך	1:b02
מוסמכת	1:b02
מועצה	1:>01
מורה	1::01
מזכיר	1::01
מזכירה	1::01
מחלקה	1:901
מחלקת	1:901
מטפל	1::01
מטפלת	1::01
מייסד	1::01
מייסדת	1::01
מיקוד	1:Q01
מכון	1:>01
מכון ללימודים	1:;01
מכונאי	1::01
מכללה	1:;01
מכללת	1:;01
מלגה	1:<01
מלגת	1:<01
מלון	1:>01
מלצר	1::01
מלצרית	1::01
ממוצע	1:A01
ממוצע ציונים	1:A01
מנהל	1::01
מנהל חשבונות	1::01
מנהלת	1::01
מנהלת חשבונות	1::01
מנכ"ל	1::01
מסלול	1:W01
מסעדה	1:>01
מעבדה	1:>01
מעצב	1::01
מעצבת	1::01
מפיק	1::01
מפיקה	1::01
מפעיל	1::01
מפעל	1:>01
מפקד	1::01
מפקדת	1::01
מפתח	1::01
מפתחת	1::01
מצוין	1:J02
מצוינת	1:H01
מצטיין	1:<01
מצטיינת	1:<01
מקוון	1:T01
מקום ראשון	1:<01
מרחוק	1:T01
מרכז	1:d02
מרכזת	1::01
מרפא בעיסוק	1::01
מרפאה	1:>01
מרפאה בעיסוק	1::01
מרפאת	1:>01
מרצה	1::01
משוער	1:f01
משרד	1:>01
מתחיל	1:g01
מתחילים	1:E01
מתכנת	1::01
מתכנתת	1::01
מתמחה	1::01
מתנדב	1::01
מתנדבת	1::01
מתקדם	1:h01
מתרגם	1::01
מתרגמת	1::01
נגר	1::01
נהג	1::01
נהגת	1::01
נוכחי	1:R01
נוכחית	1:R01
נציג	1::01
נציג מכירות	1::01
נציגת	1::01
נקבה	1:=01
נשואה	1:M01
נשוי	1:M01
סבירה	1:i01
סדנה	1:>01
סוכנות	1:>01
סטודיו	1:>01
סטודנט	1::01
סמטת	1:Q01
סמינר	1:;01
סמנכ"ל	1::01
ספר	1:S01
ספרייה	1:>01
ספריית	1:>01
ספרן	1::01
ספרנית	1::01
סתיו	1:j01
עבודה מרחוק	1:T01
עבודת גמר	1:S01
עד	1:k01
עד היום	1:R01
עד כה	1:R01
עובד	1::01
עובד מצטיין	1:<01
עובדת	1::01
עובדת מצטיינת	1:<01
עוזר	1::01
עוזרת	1::01
עורך	1::01
עורך דין	1::01
עורכת	1::01
עורכת דין	1::01
עיון	1:S01
עיריית	1:>01
עיתונאי	1::01
עיתונאית	1::01
עכשיו	1:R01
עמותה	1:>01
עמותת	1:>01
עצמאי	1:>01
עצמאית	1:>01
פוסטר	1:S01
פטנט	1:S01
פסיכולוג	1::01
פסיכולוגית	1::01
פקולטה	1:;01
פקיד	1::01
פקידה	1::01
פרופסור	1::01
פרס	1:<01
פרסום	1:S01
פרק	1:S01
צה"ל	1:>01
צוות	1:901
ציון	1:A01
ציון ממוצע	1:A01
ציון סופי	1:A01
צפוי	1:f01
צפויה	1:f01
קבוצת	1:>01
קו"ח	1:l01
קומה	1:Q01
קופת חולים	1:>01
קורות חיים	1:l01
קורס	1:V01
קו״ח	1:l01
קיץ	1:m01
קלינאית	1::01
קצין	1::01
קצינה	1::01
קרן	1:>01
ראש	1::01
ראש צוות	1::01
רהוטה	1:H01
רואה חשבון	1::01
רווק	1:M01
רווקה	1:M01
רופא	1::01
רופאה	1::01
רוקח	1::01
רוקחת	1::01
רח	1:Q01
רחוב	1:Q01
רישיון	1:V01
רישיון נהיגה	1:V01
רכז	1::01
רכזת	1::01
רמה גבוהה	1:J02
רמת שיחה	1:i01
רשיון	1:V01
רשת	1:>01
רתך	1::01
שד	1:Q01
שדרות	1:Q01
שוטף	1:H01
שוטפת	1:H01
שותף	1::01
שותפה	1::01
שיחה	1:i01
שכונת	1:Q01
שליטה מלאה	1:H01
שנה	1:n01
שנים	1:n01
שף	1::01
שפת אם	1:I01
שפת-אם	1:I01
ת ד	1:Q01
ת.ד	1:Q01
תואר	1:@01
תואר ראשון	1:@01
תואר ראשון ב	1:@01
תואר שלישי	1:N01
תואר שני	1:^01
תואר שני ב	1:^01
תחרות	1:<01
תיאטרון	1:>01
תיכון	1:o02
תעודה	1:V01
תעודת	1:V01
תעודת בגרות	00I01
תעודת הוקרה	1:<01
תעודת הוראה	1:U01
תעודת הצטיינות	1:<01
תעודת מקצוע	1;102
תעשיות	1:>01
أخصائي	1;301
أخصائية	1;301
أساسي	1;402
أساسيات	1;402
أساسية	1;601
أستاذ	1;301
أستاذة	1;301
أشهر	1;701
أعزب	1;801
أعوام	1;901
أفضل	1;:01
أكاديمية	1;;01
أمانة	1;<01
أمين مكتبة	1;301
أنثى	1;=01
أونلاين	1;>01
إتقان	1;?01
إجادة تامة	1;?01
إجازة	1;@01
إجازة جامعية	1;@01
إدارة	1;A02
إعدادية	1;;01
إلى	1;C01
إلى الآن	1;D01
ابتدائي	1;601
ابتدايي	1;601
اتقان	1;?01
اجاده تامه	1;?01
اجازه	1;@01
اجازه جامعيه	1;@01
اختصاصي	1;301
اخصايي	1;301
اخصاييه	1;301
اداره	1;A02
اساسي	1;402
اساسيات	1;402
اساسيه	1;601
استاذ	1;301
استاذه	1;301
استشاري	1;301
استشارية	1;301
استشاريه	1;301
استوديو	1;<01
اشهر	1;701
اعتماد	1;E01
اعداديه	1;;01
اعزب	1;801
اعوام	1;901
افضل	1;:01
اكاديميه	1;;01
الآن	1;D01
الاختصاص	1;F01
الان	1;D01
البكالوريا	1;G01
البكالوريوس	1;@01
التقدير	1;H01
الثانوية	1;G01
الثانوية العامة	1;G01
الثانويه	1;G01
الثانويه العامه	1;G01
الجامعة	1;;01
الجامعه	1;;01
الحاضر	1;D01
الحالي	1;D01
الخريف	1;I01
الدبلوم	1;J01
الدرجة	1;H01
الدرجه	1;H01
الدكتوراه	1;K01
الدور	1;L01
الربيع	1;M01
السيرة الذاتية	1;N01
السيره الذاتيه	1;N01
الشتاء	1;O01
الشركة	1;<01
الشركه	1;<01
الصيف	1;P01
القسم	1;Q01
الكلية	1;;01
الكليه	1;;01
اللغة الأصلية	1;R01
اللغة الأم	1;R01
اللغه الاصليه	1;R01
اللغه الام	1;R01
الليسانس	1;@01
المؤسسة	1;<01
الماجستير	1;S01
المتوقع	1;T01
المدرسة	1;;01
المدرسة الثانوية	1;;01
المدرسه	1;;01
المدرسه الثانويه	1;;01
المركز الأول	1;:01
المركز الاول	1;:01
المركز الثاني	1;:01
المعدل	1;H01
المعدل التراكمي	1;H01
المعدل العام	1;H01
المعهد	1;;01
الموسسه	1;<01
الوقت الحالي	1;D01
الى	1;C01
الي	1;C01
الي الان	1;D01
اليوم	1;D01
امانه	1;<01
امرأة	1;=01
امراه	1;=01
امين مكتبه	1;301
انثى	1;=01
انثي	1;=01
اونلاين	1;>01
بائع	1;301
بائعة	1;301
باحث	1;301
باحثة	1;301
باحثه	1;301
بايع	1;301
بايعه	1;301
بتقدير	1;H01
بحث	1;U01
براءة اختراع	1;U01
براءه اختراع	1;U01
بسيطة	1;601
بسيطه	1;601
بطلاقة	1;?01
بطلاقه	1;?01
بكالوريا	1;G01
بكالوريس	1;@01
بكالوريوس	1;@01
بلدية	1;<01
بلديه	1;<01
بناية	1;L01
بنايه	1;L01
بنك	1;<01
تأمين	1;<01
تامين	1;<01
تخصص	1;F01
تخصص في	1;F01
ترخيص	1;E01
تقدير	1;H01
تقني	1;301
تكريم	1;:01
توجيهي	1;G01
ثانوي	1;;01
ثانوية	1;;01
ثانوية عامة	1;G01
ثانويه	1;;01
ثانويه عامه	1;G01
ثنائي اللغة	1;R01
ثنايي اللغه	1;R01
جائزة	1;:01
جامعة	1;;01
جامعه	1;;01
جايزه	1;:01
جمعية	1;<01
جمعيه	1;<01
جيد	1;V02
جيد جدا	1;?01
جيدة	1;X01
جيدة جدا	1;?01
جيده	1;X01
جيده جدا	1;?01
حاليا	1;D01
حالياً	1;D01
حاليًا	1;D01
حتى	1;C01
حتى الآن	1;D01
حتى الوقت الحالي	1;D01
حتى اليوم	1;D01
حتى تاريخه	1;D01
حتي	1;C01
حتي الان	1;D01
حتي الوقت الحالي	1;D01
حتي اليوم	1;D01
حتي تاريخه	1;D01
حي	1;L01
خبير	1;Y02
خبيرة	1;Y02
خبيره	1;Y02
خريف	1;I01
دائرة	1;Q01
دار	1;<01
دار النشر	1;U01
دار نشر	1;<01
دايره	1;Q01
دبلوم	1;[02
دبلوم عالي	1;S01
دبلوم فني	1;J01
دبلوم متوسط	1;J01
درجة البكالوريوس	1;@01
درجة الدكتوراه	1;K01
درجة الماجستير	1;S01
درجه البكالوريوس	1;@01
درجه الدكتوراه	1;K01
درجه الماجستير	1;S01
درع	1;:01
دكتوراه	1;K01
دورة	1;E01
دوره	1;E01
ذكر	1;]01
رئيس	1;301
رئيسة	1;301
ربيع	1;M01
رجل	1;]01
رخصة	1;E01
رخصة قيادة	1;E01
رخصه	1;E01
رخصه قياده	1;E01
رسالة	1;U01
رساله	1;U01
روضة	1;;01
روضه	1;;01
رييس	1;301
رييسه	1;301
زمالة	1;E01
زماله	1;E01
سائق	1;301
سايق	1;301
سباك	1;301
سكرتير	1;301
سكرتيرة	1;301
سكرتيره	1;301
سنة	1;^02
سنه	1;^02
سنوات	1;901
سيرة ذاتية	1;N01
سيره ذاتيه	1;N01
شارع	1;L01
شتاء	1;O01
شركة	1;<01
شركه	1;<01
شعبة	1;`02
شعبه	1;`02
شقة	1;L01
شقه	1;L01
شهادة	1;E01
شهادة الثانوية	1;G01
شهادة تقدير	1;:01
شهادة معتمدة	1;E01
شهاده	1;E01
شهاده الثانويه	1;G01
شهاده تقدير	1;:01
شهاده معتمده	1;E01
شهر	1;701
شهور	1;701
ص ب	1;L01
ص.ب	1;L01
صحفي	1;301
صحفية	1;301
صحفيه	1;301
صحيفة	1;<01
صحيفه	1;<01
صيدلانية	1;301
صيدلانيه	1;301
صيدلي	1;301
صيدلية	1;<01
صيدليه	1;<01
صيف	1;P01
ضعيف	1;601
طاه	1;301
طباخ	1;301
طبيب	1;301
طبيبة	1;301
طبيبه	1;301
طريق	1;L01
طلاقة	1;?01
طلاقه	1;?01
عام	1;^02
عامل	1;301
عبر الإنترنت	1;>01
عبر الانترنت	1;>01
عزباء	1;801
عضو	1;301
عضوية	1;E01
عضويه	1;E01
عمارة	1;L01
عماره	1;L01
عمل حر	1;<01
عن بعد	1;>01
عن بُعد	1;>01
عيادة	1;<01
عياده	1;<01
فائز	1;:01
فائزة	1;:01
فايز	1;:01
فايزه	1;:01
فريق	1;Q01
فصل	1;U01
فندق	1;<01
فني	1;301
فنية	1;301
فنيه	1;301
فوق المتوسط	1;X01
في	1;b01
قائد	1;301
قايد	1;301
قرية	1;L01
قريه	1;L01
قسم	1;`02
قناة	1;<01
قناه	1;<01
كاتب	1;301
كاتبة	1;301
كاتبه	1;301
كتاب	1;U01
كليات	1;;01
كلية	1;;01
كليه	1;;01
كهربائي	1;301
كهربايي	1;301
لحام	1;301
لدى	1;b01
لدي	1;b01
لغة أم	1;R01
لغة الأم	1;R01
لغتي الأم	1;R01
لغتي الام	1;R01
لغه الام	1;R01
لغه ام	1;R01
للآن	1;D01
للان	1;D01
ليسانس	1;@01
مؤتمر	1;U01
مؤسس	1;301
مؤسسة	1;<01
مؤسسة مشاركة	1;301
ماجستير	1;S01
مالك	1;301
مبتدئ	1;402
مبتدئة	1;601
مبتدي	1;402
مبتديه	1;601
مبرمج	1;301
مبرمجة	1;301
مبرمجه	1;301
متجر	1;<01
متحف	1;<01
متدرب	1;301
متدربة	1;301
متدربه	1;301
مترجم	1;301
مترجمة	1;301
مترجمه	1;301
متزوج	1;801
متزوجة	1;801
متزوجه	1;801
متطوع	1;301
متطوعة	1;301
متطوعه	1;301
متقدم	1;c02
متقدمة	1;c02
متقدمه	1;c02
متوسط	1;e02
متوسطة	1;e02
متوسطه	1;e02
متوقع	1;T01
متوقعة	1;T01
متوقعه	1;T01
مجلة	1;U01
مجله	1;U01
مجموعة	1;<01
مجموعه	1;<01
محادثة	1;g01
محادثه	1;g01
محاسب	1;301
محاسبة	1;301
محاسبه	1;301
محاضر	1;301
محاضرة	1;h02
محاضره	1;h02
محافظة	1;L01
محافظه	1;L01
محام	1;301
محامي	1;301
محامية	1;301
محاميه	1;301
محترف	1;?01
محرر	1;301
محررة	1;301
محرره	1;301
محلل	1;301
محللة	1;301
محلله	1;301
مخبز	1;<01
مختبر	1;<01
مدارس	1;;01
مدرب	1;301
مدربة	1;301
مدربه	1;301
مدرس	1;301
مدرسة	1;;01
مدرسة ثانوية	1;;01
مدرسة صف	1;301
مدرسه	1;;01
مدرسه ثانويه	1;;01
مدرسه صف	1;301
مدقق	1;301
مدير	1;301
مديرة	1;301
مديره	1;301
مدينة	1;L01
مدينه	1;L01
مراقب	1;301
مرشد	1;301
مركز	1;<01
مسؤول	1;301
مسؤولة	1;301
مسابقة	1;:01
مسابقه	1;:01
مساعد	1;301
مساعدة	1;301
مساعده	1;301
مستشار	1;301
مستشارة	1;301
مستشاره	1;301
مستشفى	1;<01
مستشفي	1;<01
مستمر	1;D01
مسرح	1;<01
مسوول	1;301
مسووله	1;301
مشرف	1;301
مشرفة	1;301
مشرفه	1;301
مشروع خاص	1;<01
مشغل	1;301
مصرف	1;<01
مصمم	1;301
مصممة	1;301
مصممه	1;301
مصنع	1;<01
مصور	1;301
مطعم	1;<01
مطلق	1;801
مطلقة	1;801
مطلقه	1;801
مطور	1;301
مطورة	1;301
مطوره	1;301
مع مرتبة الشرف	1;H01
مع مرتبه الشرف	1;H01
معتمد	1;E01
معتمدة	1;E01
معتمده	1;E01
معدل	1;H01
معلم	1;301
معلمة	1;301
معلمه	1;301
معماري	1;301
معهد	1;j02
مقال	1;U01
مقالة	1;U01
مقاله	1;U01
مقبول	1;601
مكتب	1;<01
مكتبة	1;<01
مكتبه	1;<01
ممتاز	1;c02
ممتازة	1;?01
ممتازه	1;?01
ممرض	1;301
ممرضة	1;301
ممرضه	1;301
من	1;l01
منحة	1;:01
منحه	1;:01
مندوب	1;301
مندوبة	1;301
مندوبه	1;301
منذ	1;m01
منسق	1;301
منسقة	1;301
منسقه	1;301
منشور	1;U01
منطقة	1;L01
منطقه	1;L01
منظمة	1;<01
منظمه	1;<01
مهندس	1;301
مهندسة	1;301
مهندسه	1;301
موتمر	1;U01
موسس	1;301
موسسه	1;<01
موسسه مشاركه	1;301
موظف	1;301
موظف استقبال	1;301
موظفة	1;301
موظفه	1;301
ميدالية	1;:01
ميداليه	1;:01
ميدان	1;L01
ميكانيكي	1;301
نائب	1;301
نادل	1;301
نايب	1;301
نجار	1;301
نشر	1;U01
هيئة	1;<01
هييه	1;<01
و	1;n01
وحدة	1;Q01
وحده	1;Q01
ورشة	1;<01
ورشه	1;<01
ورقة	1;U01
ورقة بحثية	1;U01
ورقه	1;U01
ورقه بحثيه	1;U01
وزارة	1;<01
وزاره	1;<01
وسام	1;:01
وكالة	1;<01
وكاله	1;<01
अंक	1;o01
अकादमी	1<001
अच्छा	1<102
अच्छी	1<301
अधिकारी	1<401
अध्यक्ष	1<401
अध्यापक	1<401
अध्यापिका	1<401
अध्याय	1<501
अनुभाग	1<601
अनुवादक	1<401
अपेक्षित	1<701
अब	1<801
अब तक	1<801
अभियंता	1<401
अभी	1<801
अभी तक	1<801
अविवाहित	1<901
अस्पताल	1<:01
आईटीआई	1<;01
आज	1<801
आज तक	1<801
इंजीनियर	1<401
इंटरमीडिएट	00F01
इंटर्न	1<401
इलेक्ट्रीशियन	1<401
उच्च माध्यमिक विद्यालय	1<001
उत्कृष्ट	1<<02
उन्नत	1<<02
एजेंसी	1<:01
एम ए	1<>01
एम एड	1<>01
एम एससी	1<>01
एम कॉम	1<>01
एम टेक	1<>01
एम बी ए	1<>01
एम.ए	1<>01
एम.एड	1<>01
एम.एससी	1<>01
एम.कॉम	1<>01
एम.टेक	1<>01
एम.बी.ए	1<>01
एमबीए	1<>01
एवं	1<?01
ऑनलाइन	1<@01
और	1<?01
औसत	1<A01
कंपनी	1<:01
कर्मचारी	1<401
कारखाना	1<:01
कार्यालय	1<:01
केंद्र	1<:01
कॉलेज	1<001
कॉलोनी	1<B01
कोर्स	1<C01
क्लिनिक	1<:01
गर्मी	1<D01
गली	1<B01
गुरुकुल	1<001
ग्राम	1<B01
ग्रीष्म	1<D01
ग्रेड	1;o01
चालक	1<401
चिकित्सक	1<401
चिकित्सालय	1<:01
चौक	1<B01
छात्रवृत्ति	1<E01
जारी	1<801
जिला	1<B01
जीवन परिचय	1<F01
जीवन वृत्त	1<F01
जीवनवृत्त	1<F01
टीम	1<601
ट्रस्ट	1<:01
डिज़ाइनर	1<401
डिजाइनर	1<401
डिप्लोमा	1<G02
डेवलपर	1<401
डॉक्टर	1<401
डॉक्टरेट	1<I01
तक	1<J02
तकनीशियन	1<401
थोड़ा	1<L01
थोडा	1<L01
दसवीं	00F01
दुकान	1<:01
दूरस्थ	1<@01
द्वितीय श्रेणी	1;o01
द्विभाषी	1<M01
धाराप्रवाह	1<N01
नगर	1<B01
नगर निगम	1<:01
नर	1<O01
नर्स	1<401
नारी	1<P01
निगम	1<:01
निदेशक	1<401
निपुण	1<Q01
न्यास	1<:01
पत्रकार	1<401
पत्रिका	1<501
पदक	1<E01
परास्नातक	1<>01
पर्यवेक्षक	1<401
पाठशाला	1<001
पात्रता परीक्षा	1<C01
पिन	1<B01
पी एच डी	1<I01
पी.एच.डी	1<I01
पीएचडी	1<I01
पुरस्कार	1<E01
पुरुष	1<O01
पुस्तक	1<501
पुस्तकालय	1<:01
पुस्तकालयाध्यक्ष	1<401
पेटेंट	1<501
पॉलिटेक्निक	1<;01
प्रकाशन	1<:01
प्रकाशित	1<501
प्रतिनिधि	1<401
प्रतियोगिता	1<E01
प्रतिशत	1;o01
प्रथम श्रेणी	1;o01
प्रथम स्थान	1<E01
प्रधानाचार्य	1<401
प्रबंधक	1<401
प्रभाग	1<601
प्रमाण पत्र	1<C01
प्रमाणन	1<C01
प्रमाणपत्र	1<C01
प्रमाणित	1<C01
प्रमुख	1<401
प्रयोगशाला	1<:01
प्रवीण	1<N01
प्रशस्ति	1<E01
प्रशस्ति पत्र	1<E01
प्रशासक	1<401
प्रशिक्षक	1<401
प्रशिक्षु	1<401
प्राइवेट लिमिटेड	1<:01
प्राध्यापक	1<401
प्रारंभिक	1<R02
प्रोग्रामर	1<401
प्रोफेसर	1<401
प्रौद्योगिकी संस्थान	1<001
फाउंडेशन	1<:01
फार्मासिस्ट	1<401
बहुत अच्छा	1<N01
बायोडाटा	1<F01
बारहवीं	00F01
बी ए	1<T01
बी एड	1<T01
बी एससी	1<T01
बी कॉम	1<T01
बी टेक	1<T01
बी.ए	1<T01
बी.एड	1<T01
बी.एससी	1<T01
बी.कॉम	1<T01
बी.टेक	1<T01
बीए	1<T01
बीटेक	1<T01
बुनियादी	1<R02
बैंक	1<:01
बोलचाल	1<A01
मंत्रालय	1<:01
मकान	1<B01
मध्यम	1<U02
मध्यवर्ती	1<A01
महाविद्यालय	1<001
महिला	1<P01
महीना	1<W01
महीने	1<W01
मातृ भाषा	1<M01
मातृभाषा	1<M01
मार्ग	1<B01
मास	1<W01
माह	1<W01
मूलभूत	1<L01
मैकेनिक	1<401
मैट्रिक	00F01
मैनेजर	1<401
मोहल्ला	1<B01
यूनिवर्सिटी	1<001
रसोइया	1<401
रिज़्यूमे	1<F01
रिज्यूमे	1<F01
रिमोट	1<@01
रोड	1<B01
लाइसेंस	1<C01
लिपिक	1<401
लिमिटेड	1<:01
लेख	1<501
लेखाकार	1<401
व	1<?01
वकील	1<401
वर्तमान	1<801
वर्तमान तक	1<801
वर्ष	1<X01
वसंत	1<Y01
वार्ड	1<B01
वास्तुकार	1<401
विक्रेता	1<401
विजेता	1<E01
विद्यापीठ	1<001
विद्यालय	1<001
विभाग	1<601
विवाहित	1<901
विशेषज्ञ	1<Z02
विशेषज्ञता	1<\01
विश्लेषक	1<401
विश्वविद्यालय	1<001
विषय	1<\01
व्याख्याता	1<401
व्याख्यान	1<501
शरद	1<]01
शाखा	1<\01
शिक्षक	1<401
शिक्षिका	1<401
शीत	1<^01
शोध पत्र	1<501
शोधकर्ता	1<401
शोधपत्र	1<501
श्रेणी	1;o01
संचालक	1<401
संचालिका	1<401
संपादक	1<401
संभावित	1<701
संस्था	1<:01
संस्थान	1<_02
संस्थापक	1<401
सचिव	1<401
सडक	1<B01
सड़क	1<B01
सन्	1<a01
समन्वयक	1<401
समिति	1<:01
समूह	1<:01
सम्मान	1<E01
सम्मानित	1<E01
सम्मेलन	1<501
सर्दी	1<^01
सलाहकार	1<401
सहायक	1<401
साधारण	1<L01
सामान्य	1<U02
साल	1<X01
से	1<b03
सेक्टर	1<B01
स्कूल	1<001
स्टूडियो	1<:01
स्त्री	1<P01
स्नातक	1<T01
स्नातकोत्तर	1<>01
स्वयंसेवक	1<401
स्वयंसेविका	1<401
स्वर्ण पदक	1<E01
हाई स्कूल	00F01
हायर सेकेंडरी	00F01
होटल	1<:01
กรม	1<e01
กรรมการ	1<f01
กระทรวง	1<e01
กลุ่ม	1<e01
กลุ่มงาน	1<g01
การแข่งขัน	1<h01
ขณะนี้	1<i01
คณะ	1<j01
คนขับรถ	1<f01
ครู	1<f01
คลินิก	1<e01
คล่อง	1<k01
คล่องแคล่ว	1<k01
คะแนนเฉลี่ย	1<l01
คาดว่า	1<m01
คาดว่าจะจบ	1<m01
งานวิจัย	1<n01
จนถึง	1<o01
จนถึงขณะนี้	1<i01
จนถึงปัจจุบัน	1<i01
จังหวัด	1=001
จาก	1=101
จุฬาลงกรณ์	1<j01
จํากัด	1<e01
ชนะเลิศ	1<h01
ชาย	1=201
ช่าง	1<f01
ช่างภาพ	1<f01
ช่างเทคนิค	1<f01
ซอย	1=001
ดี	1=302
ดีมาก	1=502
ดีเด่น	1<h01
ดีเยี่ยม	1<k01
ดุษฎีบัณฑิต	1=701
ตอนนี้	1<i01
ตัวแทน	1<f01
ตั้งแต่	1=802
ตีพิมพ์	1<n01
ตําบล	1=001
ถนน	1=001
ถึง	1<o01
ถึงปัจจุบัน	1<i01
ทนายความ	1<f01
ทางไกล	1=:01
ทีม	1<g01
ที่	1=;01
ที่ปรึกษา	1<f01
ทุน	1<h01
ทํางานทางไกล	1=:01
ธนาคาร	1<e01
นักการตลาด	1<f01
นักข่าว	1<f01
นักจิตวิทยา	1<f01
นักบัญชี	1<f01
นักพัฒนา	1<f01
นักวิจัย	1<f01
นักวิเคราะห์	1<f01
นักศึกษาฝึกงาน	1<f01
นักออกแบบ	1<f01
นักเขียน	1<f01
นักแปล	1<f01
นิตยสาร	1<n01
น้อย	1=<01
นําเสนอผลงาน	1<n01
บทความ	1<n01
บทที่	1<n01
บรรณาธิการ	1<f01
บรรณารักษ์	1<f01
บริษัท	1<e01
บริหารธุรกิจบัณฑิต	1==01
บัณฑิต	1==01
บัณฑิตวิทยาลัย	1<j01
บ้านเลขที่	1=001
ประกวด	1<h01
ประกันภัย	1<e01
ประกาศนียบัตร	1=>01
ประกาศนียบัตรวิชาชีพ	1=?01
ประกาศนียบัตรวิชาชีพชั้นสูง	1=@01
ประชุมวิชาการ	1<n01
ประธาน	1<f01
ประวัติย่อ	1=A01
ประวัติย่อส่วนตัว	1=A01
ประวัติส่วนตัวสมัครงาน	1=A01
ปริญญาตรี	1==01
ปริญญาเอก	1=701
ปริญญาโท	1=B01
ปวช	1=?01
ปวส	1=@01
ปัจจุบัน	1<i01
ปานกลาง	1=C02
ปี	1=E02
ผลการเรียน	1<l01
ผู้ก่อตั้ง	1<f01
ผู้จัดการ	1<f01
ผู้ช่วย	1<f01
ผู้ตรวจสอบ	1<f01
ผู้บริหาร	1<f01
ผู้ประสานงาน	1<f01
ผู้ฝึกสอน	1<f01
ผู้อํานวยการ	1<f01
ผู้เชี่ยวชาญ	1=G02
ผ่านการอบรม	1=>01
ฝึกงาน	1<f01
ฝ่าย	1<g01
พนักงาน	1<f01
พนักงานดีเด่น	1<h01
พนักงานต้อนรับ	1<f01
พนักงานเสิร์ฟ	1<f01
พยาบาล	1<f01
พอใช้	1=I01
พิพิธภัณฑ์	1<e01
พื้นฐาน	1=J02
พ่อครัว	1<f01
ภาคฤดูร้อน	1=L01
ภาควิชา	1=M01
ภาษาหลัก	1=N01
ภาษาแม่	1=N01
ม 6	1=?01
ม.6	1=?01
มหาชน	1<e01
มหาบัณฑิต	1=B01
มหาวิทยาลัย	1<j01
มัคคุเทศก์	1<f01
มัธยมศึกษา	1=?01
มัธยมศึกษาตอนปลาย	1=?01
มูลนิธิ	1<e01
รองชนะเลิศ	1<h01
รองผู้จัดการ	1<f01
ระดับกลาง	1=C02
ระดับดี	1=O01
ระดับสูง	1=502
รางวัล	1<h01
ราชภัฏ	1<j01
ราชมงคล	1<j01
รีสอร์ต	1<e01
รีสอร์ท	1<e01
ร้าน	1<e01
ร้านขายยา	1<e01
ร้านอาหาร	1<e01
ฤดูร้อน	1=L01
ฤดูหนาว	1=P01
ฤดูใบไม้ผลิ	1=Q01
ฤดูใบไม้ร่วง	1=R01
ล่าม	1<f01
วารสาร	1<n01
วิชาเอก	1=M01
วิทยากร	1<f01
วิทยานิพนธ์	1<n01
วิทยาลัย	1<j01
วิทยาศาสตรบัณฑิต	1==01
วิทยาศาสตรมหาบัณฑิต	1=B01
วิทยาเขต	1<j01
วิศวกร	1<f01
วิศวกรรมศาสตรบัณฑิต	1==01
วุฒิบัตร	1=>01
ศาสตราจารย์	1<f01
ศิลปศาสตรบัณฑิต	1==01
ศูนย์	1<e01
สตูดิโอ	1<e01
สถาบัน	1=S02
สถาปนิก	1<f01
สมรส	1=U01
สมรสแล้ว	1=U01
สมาคม	1<e01
สหกรณ์	1<e01
สาขา	1=M01
สาขาวิชา	1=M01
สิทธิบัตร	1<n01
สื่อสารได้	1=I01
ส่วนงาน	1<g01
สํานักงาน	1<e01
สํานักพิมพ์	1<e01
หญิง	1=V01
หนังสือ	1<n01
หมู่	1=001
หมู่บ้าน	1=001
หย่า	1=U01
หลักสูตร	1=>01
หัวหน้า	1<f01
ห้องปฏิบัติการ	1<e01
ห้องสมุด	1<e01
ห้างหุ้นส่วน	1<e01
องค์การ	1<e01
อนุบาล	1<j01
อนุปริญญา	1=@01
ออนไลน์	1=:01
อาคาร	1=001
อาจารย์	1<f01
อาชีวศึกษา	1<j01
อาสาสมัคร	1<f01
อําเภอ	1=001
เกรด	1<l01
เกรดเฉลี่ย	1<l01
เกียรติคุณ	1<h01
เกียรตินิยม	1<l01
เกียรตินิยมอันดับ	1<l01
เกียรติบัตร	1=W02
เขต	1=001
เจ้าของ	1<f01
เจ้าของภาษา	1=N01
เจ้าหน้าที่	1<f01
เชฟ	1<f01
เชี่ยวชาญ	1=502
เชี่ยวชาญมาก	1=Y01
เดือน	1=Z01
เทคนิค	1<j01
เทศบาล	1<e01
เบื้องต้น	1=J02
เพศชาย	1=201
เพศหญิง	1=V01
เภสัชกร	1<f01
เรซูเม่	1=A01
เริ่มต้น	1=[01
เลขที่	1=001
เลขานุการ	1<f01
เล็กน้อย	1=<01
เหรียญ	1<h01
เหรียญทอง	1<h01
เอก	1=M01
แขวง	1=001
แต่งงานแล้ว	1=U01
แผนก	1=\02
แพทย์	1<f01
แม่บ้าน	1<f01
โปรแกรมเมอร์	1<f01
โรงงาน	1<e01
โรงพยาบาล	1<e01
โรงเรียน	1<j01
โรงเรียนประถม	1<j01
โรงเรียนมัธยม	1<j01
โรงแรม	1<e01
โล่	1<h01
โสด	1=U01
ใบขับขี่	1=>01
ใบประกอบวิชาชีพ	1=>01
ใบรับรอง	1=>01
ใบอนุญาต	1=>01
ấp	0@T01
ở	0ji01
ủy ban	0:]01
および	1=^01
から	1=_03
か月	1=b01
と	1=^01
にて	1=c01
に勤務	1=c01
まで	1=d02
より	1=f02
アシスタント	1=h01
アナリスト	1=h01
アパート	1=i01
アルバイト	1=h01
アーキテクト	1=h01
インターン	1=h01
エキスパート	1=j01
エンジニア	1=h01
オペレーター	1=h01
オンライン	1=k01
カフェ	0_O01
カメラマン	1=h01
カ月	1=b01
クリニック	0_O01
グループ	1=l02
コンサルタント	1=h01
コンテスト	1=n01
コース	1=o01
コーポ	1=i01
コーポレーション	0_O01
サブリーダー	1=h01
サービス	0_O01
シェフ	1=h01
システムズ	0_O01
スクラムマスター	1=h01
スタジオ	0_O01
スタッフ	1=h01
センター	1>001
ソリューションズ	0_O01
チェーン	0_O01
チーフ	1=h01
チーム	1>001
テクノロジーズ	0_O01
テレビ	0_O01
テレワーク	1=k01
ディレクター	1=h01
デザイナー	1=h01
ネイティブ	1>101
ネイティブレベル	1>101
ハイツ	1=i01
ハングル検定	0lD01
バイリンガル	1>101
パート	1=h01
ビジネスレベル	1>201
ビジネス上級	1>201
フルリモート	1=k01
プランナー	1=h01
プログラマ	1=h01
プログラマー	1=h01
プロジェクトマネージャー	1=h01
プロダクトオーナー	1=h01
プロデューサー	1=h01
ホテル	0_O01
ホールディングス	0_O01
ポスター発表	1>301
マネジャー	1=h01
マネージャー	1=h01
マンション	1=i01
ユニット	1>001
ライター	1=h01
リモート	1=k01
リーダー	1=h01
レジュメ	1>401
レストラン	0_O01
ヵ月	1=b01
ヶ月	1=b01
一本	1>501
一等奖	1>601
一級	00Q01
一级乙等	1>701
一级建造师	1>801
一级甲等	1>701
一般	1>902
一般社団法人	0_O01
一身上の都合により退職	1>;01
丁目	1=i01
三好学生	1>601
三專	1><01
三等奖	1>601
三級	00Q01
三级	1>701
上級	1>=02
不動産	0_O01
与	1>?01
专业	1>@01
专业八级	1>A01
专业四级	1>701
专业排名	1>B01
专八	1>701
专利	1>C01
专升本	1>501
专员	1>D01
专四	1>701
专家	1>E01
专家级	1>E01
专硕	1>F01
专科	1>G01
专科学校	1>H01
专著	1>C01
丙級	1>I01
业务员	1>D01
个人履历	1>J01
个人简历	1>J01
个月	1>K01
中	1>L01
中上	1>M01
中上級	1>N01
中专	1>O02
中台	1>Q01
中国語検定	0lD01
中学	1>H01
中学校	1>R01
中學	1>S01
中心	1>T02
中技	1>V01
中文履歷	1>W01
中文简历	1>J01
中等	1>X02
中級	1>Z04
中级	1>^02
中级会计	1>801
中级职称	1>801
中退	1>`01
中途退学	1>`01
中高級	1>M01
中高级	1>a01
为止	1>b01
主任	1>c03
主任技術者	00Q01
主修	1>f02
主席	1>D01
主幹	1=h01
主播	1>D01
主査	1=h01
主管	1>h02
主編	1>j01
主编	1>D01
乙級	1>I01
乡	1>k01
书记	1>D01
书院	1>H01
了解	1>l02
予定	1>n01
事业单位	1>o01
事业群	1>Q01
事业部	1>Q01
事务所	1>o01
事務	1=h01
事務員	1=h01
事務所	1?002
事業本部	1>001
事業部	1?202
二專	1><01
二技	1?401
二本	1>501
二等奖	1>601
二級	00Q01
二级乙等	1>701
二级建造师	1>801
二级甲等	1>701
互动	1>o01
互联网	1>o01
五專	1><01
亚军	1>601
亞軍	1?501
交付	1?601
交易员	1>D01
产品助理	1>D01
产品经理	1>D01
产品部	1>Q01
人事	1?702
人力資源部	1?901
人力资源管理师	1>801
人力资源部	1>Q01
今	1?:03
介護福祉士	1=h01
从	1?=01
从业资格	1>801
从业资格证	1>801
代表	1?702
代表取締役	1=h01
以上	1?>01
以來	1??01
以来	1?@01
以降	1?A01
任职于	1?B01
任職於	1?C01
企劃	1>j01
企業	1?D01
企画	1=h01
优秀	1?E02
优秀共青团员	1>601
优秀员工	1>601
优秀团员	1>601
优秀奖	1>601
优秀学生	1>601
优秀学生干部	1>601
优秀干部	1>601
优秀教师	1>601
优秀毕业生	1>601
会使用	1?G01
会社	0_O01
会計士	1=h01
会计	1>D01
会议论文	1>C01
会长	1>D01
传媒	1>o01
作家	1>D01
作業主任者	00Q01
作者	1>D01
佳作	1?H02
供职于	1?B01
係	1>001
係長	1=h01
保安	1>D01
保洁	1>D01
保育園	1>R01
保育士	1=h01
保险	1>o01
保険	0_O01
保險	1?D01
信息技术	1>o01
修了	1?J02
修了見込み	1?L02
修了証	00Q01
修士	1?N01
修士号	1?N01
修士課程	1?N01
個人履歷	1>W01
個人簡歷	1>W01
個月	1?O01
傳媒	1?D01
優勝	1=n01
優秀	1?P01
優秀賞	1=n01
優等	1?501
先进个人	1>601
先进工作者	1>601
免許	00Q01
免許状	00Q01
党校	1>H01
入団	1?Q01
入围	1>601
入圍	1?501
入学	1?R02
入學	1?T01
入局	1?Q01
入庁	1?Q01
入所	1?Q01
入社	1?R02
入职	1?U01
入職	1?V02
入行	1?Q01
入賞	1=n01
入選	1=n01
入門	1?X04
入门	1?\02
全日制本科	1>501
全栈	1>D01
全民英檢	1?^01
公司	1>T02
六级	1>701
共著	1>301
兼职	1>D01
冠军	1>601
冠軍	1?501
冬	1?_03
冬天	1?b02
冬季	1?_03
准教授	1=h01
出版	1?d05
出版公司	1?D01
出版社	1>T02
出纳	1>D01
分享	1>C01
分公司	1>T02
分析师	1>D01
分析師	1>j01
分校	1?i02
分院	1>Q01
创业公司	1>o01
创始人	1>D01
初中	1>O02
初心者	1?k01
初級	1?l04
初級レベル	1@001
初级	1@102
初级会计	1>801
到	1@302
到现在	1@501
到現在	1@601
到目前	1@501
到職	1?T01
制作人	1>D01
制药	1>o01
前台	1>D01
前端	1>h02
剪辑师	1>D01
副學士	1><01
副店長	1=h01
副总	1>D01
副教授	1>D01
副理	1>j01
創業	1?Q01
創辦人	1>j01
助手	1>h02
助教	1>c03
助理	1>h02
区	1@702
区役所	0_O01
医师	1>D01
医師	1=h01
医生	1>D01
医疗	1>o01
医療法人	0_O01
医科大学	1>H01
医院	1>o01
區	1@901
十佳	1>601
半導體	1?D01
协会	1>o01
卒業	1@:02
卒業予定	1>n01
卒業見込み	1?L02
協会	0_O01
協會	1?D01
協理	1>j01
单元	1>k01
单身	1@<01
単位取得退学	1>`01
博士	1@=03
博士前期課程	1?N01
博士号	1@@01
博士后	1@A01
博士後期課程	1@@01
博士班	1@B01
博士研究生	1@A01
博士課程	1@@01
印刷	0_O01
厂	1>o01
厨师	1>D01
县	1>k01
及	1@C02
及び	1=^01
双学士	1>501
双硕士	1>F01
双语	1@E01
发布	1>C01
发明专利	1>C01
发表	1>C01
取得	1@F04
取得済み	1?601
取締役	1=h01
受賞	1=n01
受験	1?601
口頭発表	1>301
可作为工作语言	1>A01
可日常交流	1@J01
号	1@K03
号室	1=i01
司書	1=h01
司机	1>D01
司法考试	1>801
合伙人	1>D01
合同会社	0_O01
合夥人	1>j01
合格	1@N02
合格証取得	1?601
合格證	1>I01
合格证	1>801
合資会社	0_O01
后端	1>D01
周	1@P01
和	1@C02
咖啡	1>o01
咨询	1>o01
咨询师	1>D01
商事	0_O01
商务流利	1>A01
商務流利	1?P01
商学院	1>H01
商店	0_O01
商行	1?D01
單身	1@Q01
営業	1=h01
営業部	1>001
四技	1?401
四级	1>701
团队	1>Q01
园长	1>D01
国家二级	1>801
国際会議	1>301
國中	1>S01
國際	1?D01
團隊	1?901
在学中	1@R01
在學	1@601
在宅	1=k01
在籍中	1@R01
在线	1@S01
在职	1@501
在职研究生	1>F01
在職	1@601
在職中	1@T02
在读	1@501
地产	1>o01
均分	1>B01
執照	1>I01
執筆	1>301
執行役員	1=h01
執行長	1>j01
培训师	1>D01
培训机构	1>o01
基本	1@V04
基本情報技術者	00Q01
基础	1@102
基础平台部	1>Q01
基礎	1?l04
基礎レベル	1@001
基金	1>o01
基金會	1?D01
堪能	1@Z01
報社	1?D01
处	1>Q01
夏	1@[03
夏天	1@^02
夏季	1@[03
夏期	1@`01
外企	1>o01
多益	1?^01
夜大	1>H01
大专	1>G01
大卒	1@a01
大厦	1>k01
大学	1@b02
大学专科	1>G01
大学本科	1>501
大学校	1>R01
大学英语六级	1>701
大学英语四级	1>701
大学院	1>R01
大学院修士	1?N01
大學	1>S01
大學部	1?401
大工	1=h01
大賞	1=n01
大賽	1?501
大赛	1>601
大道	1@d02
天	1@f02
契約社員	1=h01
奖	1>601
奖学金	1>601
奖项	1>601
奨励賞	1=n01
奨学金	1=n01
女	1@h03
女中	1>S01
女子大学	1>R01
女性	1@h03
委员	1>D01
委员会	1>o01
委員會	1?D01
季军	1>601
季軍	1?501
学习中	1@k01
学会	1>301
学会誌	1>301
学分	1>B01
学刊	1>C01
学園	1>R01
学士	1@l02
学士号	1@a01
学士学位	1>501
学士課程	1@a01
学徒	1>D01
学报	1>C01
学校	1@b02
学校法人	0_O01
学硕	1>F01
学科	1@n02
学習中	1A001
学芸員	1=h01
学部	1@n02
学部卒	1@a01
学院	1@b02
學分	1A101
學報	1A201
學士	1?401
學士學位	1?401
學校	1>S01
學系	1A302
學院	1>S01
宅地建物取引士	00Q01
实业	1>o01
实习生	1>D01
实用新型	1>C01
实验室	1>Q01
実務レベル	1A501
実務経験あり	1A501
実用英語技能検定	0lD01
审核员	1>D01
审计	1>D01
客户经理	1>D01
客服	1>h02
室	1A605
室長	1=h01
寄稿	1>301
寒假	1?b02
實業	1?D01
實習生	1>j01
實驗室	1?901
导游	1>D01
导演	1>D01
导购	1>D01
専修	1=o01
専修学校	1>R01
専攻	1=o01
専門士	1A;01
専門学校	1>R01
専門家レベル	1=j01
專利	1A201
專員	1>j01
專家	1A<01
專書	1A201
專案經理	1>j01
專業	1A=01
專欄	1A201
專科	1><01
專科學校	1>S01
導遊	1>j01
小区	1>k01
小学	1>H01
小学校	1>R01
小學	1>S01
小組	1?901
小组	1>Q01
就任	1?Q01
就業中	1@R01
就职于	1?B01
就職	1?Q01
就職於	1?C01
就讀中	1@601
局	1A>03
居家办公	1@S01
履历	1>J01
履历表	1>J01
履歴書	1>401
履歷	1>W01
履歷書	1>W01
履歷表	1>W01
工作室	1>T02
工作语言	1>A01
工厂	1>o01
工商管理硕士	1>F01
工場	0_O01
工学部	1=o01
工廠	1?D01
工房	0_O01
工業	0_O01
工程专业	1>@01
工程局	1>o01
工程师	1>D01
工程師	1>j01
工讀生	1>j01
已婚	1AA02
已婚已育	1@<01
已婚未育	1@<01
巷	1@d02
市	1AC03
市场部	1>Q01
市役所	0_O01
师范	1>H01
席次	1AF01
干事	1>D01
干部	1>D01
平台	1>o01
平均分	1>B01
平均成績	1A101
平均成绩	1>B01
平均绩点	1>B01
年	1AG03
年間	1AJ01
幹事	1>j01
幹部	1>j01
幼儿园	1>H01
幼兒園	1>S01
幼稚園	1>R01
庁	0_O01
広報	1=h01
应届	1AK01
应届毕业	1AK01
店	0_O01
店员	1>D01
店員	1>j01
店長	1AL02
店长	1>D01
府	1=i01
廃業	1>;01
廚師	1>j01
建筑	1>o01
建筑师	1>D01
建築士	1=h01
建設	0_O01
开发	1>D01
开始	1?@01
弁護士	1=h01
弄	1@d02
弟子	1=h01
当前	1@501
役所	0_O01
律师	1>D01
律師	1>j01
後端	1>j01
得意	1AN01
得獎	1?501
從	1AO01
志工	1>j01
志愿者	1>D01
応用情報技術者	00Q01
快递员	1>D01
总工	1>D01
总监	1>D01
总经理	1>D01
总裁	1>D01
情報処理技術者	00Q01
應屆	1AP01
應屆畢業	1AP01
成績	1AQ02
成绩	1>B01
我的简历	1>J01
所長	1=h01
托业	1>701
托福	1AS02
执业医师	1>801
执业护士	1>801
执业资格	1>801
执照	1>801
技师	1>D01
技師	1AL02
技术员	1>D01
技术支持	1>D01
技术部	1>Q01
技校	1>O02
技能士	00Q01
技能講習	00Q01
技術員	1>j01
技術士	1>I01
技術學院	1>S01
技術者	1=h01
技術者試験	00Q01
技術部	1?202
技術長	1>j01
投资	1>o01
投资经理	1>D01
护士	1>D01
护师	1>D01
报社	1>o01
担当	1=h01
拟	1AK01
指導員	1=h01
掌握	1AU02
排名	1AW02
採購	1>j01
控股	1>o01
掲載	1>301
提名	1>601
提名奖	1>601
摄影师	1>D01
擅長	1AY01
擅长	1AZ01
操作员	1>D01
攝影師	1>j01
支店	0_O01
支社	0_O01
支配人	1=h01
收银员	1>D01
放送	0_O01
政府	1>T02
教員	1=h01
教师	1>D01
教师资格证	1>801
教師	1>j01
教授	1>c03
教材	1>C01
教研室	1>Q01
教练	1>D01
教育科技	1>o01
教諭	1=h01
敬具	1?>01
敬礼	1A[01
敬禮	1A\01
数据分析	1>D01
整備士	1=h01
數位	1?D01
文化	1>o01
文员	1>D01
文員	1>j01
文章	1A]02
料理長	1=h01
新聞社	0_O01
方向	1>@01
施工员	1>D01
旅館	0_O01
既婚	1A_01
日	1A`03
日常交流	1@J01
日常会話	1Ac01
日常会話レベル	1Ac01
日常会话	1@J01
日常會話	1>L01
日常溝通	1>L01
日本語能力試験	0lD01
日本語能力試驗	1?^01
日檢	1?^01
日语一级	1>701
日语能力考试	1>701
日間	1Ad01
星期	1Ae02
春	1Ag03
春天	1Aj02
春季	1Ag03
普考	1>I01
普通	1>L01
普通自動車免許	00Q01
普通自動車第一種運転免許	00Q01
普通话	1>701
普通话证书	1>801
暑假	1@^02
暑期	1@^02
書卷獎	1?501
最優秀	1=n01
最優秀賞	1=n01
會計	1>j01
會長	1>j01
月	1Al02
有	1An01
有限会社	0_O01
有限公司	1>T02
有限责任公司	1>o01
服务员	1>D01
期刊	1A]02
木工	1=h01
未婚	1Ao03
本社	0_O01
本科	1B202
本部	1>001
机构	1>o01
杂志	1>C01
村	1AC03
架构师	1>D01
架構師	1>j01
栄養士	1=h01
标兵	1>601
栋	1>k01
校区	1>H01
校长	1>D01
株	1B402
株式会社	0_O01
核心期刊	1>C01
检验员	1>D01
検定	00Q01
業務	1>j01
業務経歴書	1>401
業務部	1?901
楼	1>k01
榮譽	1?501
樓	1@901
檢定	1>I01
止	1B602
正社員	1=h01
此致	1B802
此致敬礼	1A[01
此致敬禮	1A\01
段	1@901
母国語	1>101
母語	1B:02
母语	1@E01
母语水平	1@E01
比賽	1?501
比赛	1>601
毕业	1B<01
求职简历	1>J01
汽车	1>o01
法人	0_O01
法律职业资格	1>801
注会	1>801
注册会计师	1>801
派遣社員	1=h01
流利	1B=02
流利沟通	1>A01
流暢	1B?02
流畅	1>A01
测试	1>D01
深入掌握	1>E01
満期退学	1>`01
準優勝	1=n01
準学士	1A;01
演講	1A201
演讲	1>C01
漢検	0lD01
為止	1BA01
焊工	1>D01
熟悉	1BB03
熟悉日常交流	1@J01
熟知	1BE01
熟練	1BF03
熟練使用	1AY01
熟练	1?E02
熟练使用	1AZ01
熟练掌握	1AZ01
熟练运用	1AZ01
版主	1>D01
物业	1>o01
物流	1>T02
物産	0_O01
特優	1?501
特待生	1=n01
特等奖	1>601
特許	1>301
独身	1A_01
獎	1?501
獎學金	1?501
獲得	1BI01
獲獎	1BJ02
现今	1@501
现在	1@501
班主任	1>D01
班排名	1A101
班長	1=h01
班长	1>D01
現在	1@T02
現在に至る	1@R01
現職	1@R01
理事	1>j01
理工	1>H01
生物	1>o01
產品經理	1>j01
產品部	1?901
电力	1>o01
电商	1>o01
电大	1>H01
电工	1>D01
电视台	1>o01
男	1BL03
男性	1BL03
町	1=i01
畢業	1BO01
略懂	1BP02
番	1=i01
番地	1=i01
病院	0_O01
発表	1>301
登壇	1>301
發表	1A201
监理	1>D01
監督	1=h01
目前	1BR02
直到现在	1@501
直博	1@A01
省	1BT03
看護師	1=h01
県	1=i01
県庁	0_O01
着任	1?Q01
督導	1>j01
瞭解	1BW01
短大	1>R01
短期大学	1>R01
短期大学士	1A;01
研发	1>D01
研发部	1>Q01
研發部	1?901
研究助理	1>j01
研究员	1>D01
研究員	1AL02
研究室	1>001
研究所	1BX04
研究生	1B\02
研究生院	1>H01
研究科	1@n02
研究院	1>T02
研討會	1A201
硕士	1>F01
硕士学位	1>F01
硕士研究生	1>F01
碩士	1B^01
碩士班	1B^01
社	1An01
社会福祉法人	0_O01
社員	1=h01
社長	1AL02
社长	1>D01
离异	1@<01
离职	1B<01
秋	1B_03
秋天	1Bb02
秋季	1B_03
科	1Bd04
科员	1>D01
科学与技术	1>@01
科学家	1>D01
科學家	1>j01
科室	1>Q01
科技	1>T02
科技大學	1>S01
科研助理	1>D01
科系	1A=01
科長	1>j01
秘书	1>D01
秘书长	1>D01
秘書	1AL02
称号	1>601
移动	1>o01
程序员	1>D01
程式設計師	1>j01
稍懂	1Bh01
税理士	1=h01
站点负责人	1>D01
站长	1>D01
竞赛	1>601
競賽	1?501
第一作者	1>C01
第一名	1Bi02
第一語言	1Bk01
第一语言	1@E01
第三名	1Bi02
第二作者	1>C01
第二名	1Bi02
策划	1>D01
简单交流	1Bl01
简单会话	1Bl01
简历	1>J01
箇月	1=b01
算法	1>D01
管培生	1>D01
管理员	1>D01
管理者	00Q01
簡歷	1>W01
簿記	00Q01
精熟	1?P01
精算师	1>D01
精通	1Bm05
系	1>f02
系排名	1A101
系统架构设计师	1>801
紀要	1>301
約聘	1>j01
組	1C202
組合	0_O01
組長	1>j01
経歴書	1>401
経理	1=h01
結業	1BO01
經理	1>j01
継続中	1@R01
総務	1=h01
線上	1C401
編入	1?Q01
編入学	1?Q01
編輯	1>j01
編集者	1=h01
縣	1@901
總監	1>j01
總經理	1>j01
總編輯	1>j01
线上	1@S01
组	1>Q01
组长	1>D01
经理	1>D01
经纪人	1>D01
结业	1B<01
统招本科	1>501
绩点	1>B01
维修工	1>D01
综合排名	1>B01
编辑	1>D01
网络	1>o01
美容师	1>D01
美容師	1=h01
美工	1>D01
翻訳者	1=h01
翻譯	1>j01
翻译	1>D01
老师	1>D01
老師	1>j01
考取	1C502
职业技术学院	1>H01
职业资格	1>801
职校	1>H01
职高	1>O02
職人	1=h01
職務経歴書	1>401
職業訓練校	1>R01
職長	1=h01
肄业	1C701
肄業	1C801
股份有限公司	1>T02
能够使用	1BE01
能源	1>o01
自	1C904
自治区	1>k01
自考本科	1>501
至	1@302
至今	1?:03
至现在	1@501
至現在	1@R01
至目前	1BR02
與	1C=01
良好	1C>05
花园	1>k01
英検	0lD01
英檢	1?^01
英语六级	1>701
英语四级	1>701
荣获	1>601
荣誉称号	1>601
药师	1>D01
药房	1>o01
获取	1CC01
获奖	1CD02
获得	1CC01
著作	1A]02
著書	1>301
董事長	1>j01
董事长	1>D01
薬剤師	1=h01
薬局	0_O01
藥局	1?D01
藥師	1>j01
處	1?901
處長	1>j01
號	1CF02
行政	1>D01
街	1@d02
街道	1>k01
表彰	1=n01
表彰状	1=n01
製作所	0_O01
製薬	0_O01
襄理	1>j01
見習い	1=h01
見込	1>n01
見込み	1>n01
见习	1>D01
规划师	1>D01
計算	0_O01
訓練校	1>R01
記事	1>301
記者	1AL02
設立	1?Q01
設計師	1>j01
診所	1?D01
診療所	0_O01
証券	0_O01
評定平均	1AF01
認定	00Q01
認定証	00Q01
認證	1>I01
課	1?202
課長	1AL02
調理師	1=h01
論文	1CH02
論文誌	1>301
諮商師	1>j01
講師	1AL02
講座	1A201
講演	1>301
證	1>I01
證券	1?D01
證書	1>I01
證照	1>I01
警備員	1=h01
譯著	1A201
護士	1>j01
護理師	1>j01
计算机一级	1>801
计算机二级	1>801
认证	1>801
记者	1>D01
讲义	1>C01
讲师	1>D01
讲解员	1>D01
论文	1>C01
设计师	1>D01
设计院	1>o01
证	1>801
证书	1>801
证券	1>o01
评审	1>D01
诊所	1>o01
译著	1>C01
負責人	1>j01
財	1An01
財務部	1?901
財団法人	0_O01
販売	1=h01
販売員	1=h01
貿易	1?D01
資格	1CJ02
資訊	1?D01
賞	1=n01
负责人	1>D01
财务	1>D01
财务部	1>Q01
质检员	1>D01
贸易	1>o01
资本	1>o01
资格证	1>801
资格证书	1>801
起	1CL04
超市	1>T02
路	1@d02
軟體	1?D01
転入学	1?Q01
転出	1>;01
転職	1?Q01
輔修	1A=01
车间	1>Q01
软件	1>o01
软件著作权	1>C01
软考	1>801
较好	1>a01
辅修	1>@01
辅导员	1>D01
迄今	1BR02
运维	1>D01
运营	1>D01
远程	1@S01
退任	1>;01
退団	1>;01
退学	1CP02
退學	1C801
退所	1>;01
退社	1>;01
退職	1>;01
通信	1>o01
通訳	1=h01
通讯作者	1>C01
通过	1CC01
通過	1BI01
造价员	1>D01
連載	1>301
週	1CR01
週間	1CS01
運転手	1=h01
運輸	0_O01
道	1=i01
遠端	1C401
遠距	1C401
郡	1=i01
部	1CT03
部長	1AL02
部长	1>D01
部門	1?202
部门	1>Q01
都	1=i01
鄉	1@901
配達員	1=h01
酒店	1>o01
醫師	1>j01
醫院	1?D01
采购	1>D01
里	1@901
金メダル	1=n01
金奖	1>601
金牌	1Bi02
金獎	1?501
金融	1?D01
金賞	1=n01
鉄道	0_O01
銀牌	1?501
銀獎	1?501
銀行	1?002
銀賞	1=n01
銅牌	1?501
銅獎	1?501
銅賞	1=n01
鎮	1@901
铜奖	1>601
铜牌	1>601
银奖	1>601
银牌	1>601
银行	1>o01
销售	1>D01
销售部	1>Q01
镇	1>k01
門市	1?D01
閉業	1>;01
開始	1??01
開業	1?Q01
開発者	1=h01
開発部	1>001
開發	1>j01
门店	1>o01
队长	1>D01
附中	1?i02
院长	1>D01
陪伴志工	1>j01
隊長	1>j01
雅思	1AS02
集团	1>o01
集團	1?D01
雑誌	1>301
雙語	1Bk01
雜誌	1A201
離婚	1@Q01
離職	1CW02
零售	1>o01
電子	1?D01
電機	0_O01
電視台	1?D01
非常熟练	1>E01
預期	1AP01
預計	1AP01
顧問	1CY03
项目经理	1>D01
项目部	1>Q01
顾问	1>D01
预期	1AK01
预计	1AK01
预计毕业	1AK01
领班	1>D01
飯店	1?D01
養成所	1>R01
餐厅	1>o01
餐廳	1?D01
館員	1>j01
馆员	1>D01
首席	1>D01
首獎	1?501
駕照	1>I01
驾照	1>801
驾驶证	1>801
高中	1C\04
高中毕业	1>V01
高中畢業	1C`01
高卒	1Ca01
高商	1>S01
高専	1>R01
高工	1>S01
高度専門士	1A;01
高校	1>R01
高校卒業	1Ca01
高等专科	1>G01
高等学校	1>R01
高等専門学校	1>R01
高等技術専門校	1>R01
高級	1Cb02
高級中學	1>S01
高級文憑	1><01
高级	1?E02
高级职称	1>801
高考及格	1>I01
高职	1>G01
高職	1Cd02
가을	1Cf01
가을학기	1Cf01
간호사	1Cg01
감정평가사	1Cg01
강사	1Cg01
강연	1Ch01
개발부	1Ci01
개발자	1Cg01
개발팀	1Ci01
개월	1Cj01
건설	1Ck01
건축사	1Cg01
검정고시	1Cl01
게재	1Ch01
겨울	1Cm01
겨울학기	1Cm01
경력기술서	1Cn01
경진대회	00S01
계열	1Co01
고급	1D002
고등학교	1D201
고등학교졸업	1Cl01
고졸	1Cl01
공고	1D201
공단	1Ck01
공로상	00S01
공모전	00S01
공사	1Ck01
공인	00R01
공장	1Ck01
공저	1Ch01
과	1D302
과장	1Cg01
관리부	1Ci01
관리사	1D502
관리자	1Cg01
광역시	1D701
교사	1Cg01
교수	1Cg01
교육원	1D201
구	1D701
구청	1Ck01
군	1D701
그룹	1D802
그룹장	1Cg01
금메달	00S01
금상	00S01
기고	1Ch01
기능사	00R01
기사	1D:02
기술부	1Ci01
기술자	1Cg01
기업	1Ck01
기자	1Cg01
기초	1D<02
기초회화	1D>01
기혼	1D?01
기획부	1Ci01
기획자	1Cg01
길	1D701
까지	1D@02
끝	1DB01
남	1DC01
남성	1DC01
남자	1DC01
네이티브	1DD01
년	1DE01
년간	1DE01
노무사	1Cg01
논문	1Ch01
능숙	1DF01
능숙함	1DG01
능통	1DH01
단장	1Cg01
담당	1Cg01
담당자	1Cg01
대리	1Cg01
대상	00S01
대표	1Cg01
대표이사	1Cg01
대학	1D201
대학교	1D201
대학원	1D201
도	1D701
동	1D701
동상	00S01
등재	1Ch01
디렉터	1Cg01
디자이너	1Cg01
디자인부	1Ci01
랩스	1Ck01
레주메	1Cn01
로	1D701
리	1D701
리더	1Cg01
마케터	1Cg01
마케팅부	1Ci01
마케팅팀	1Ci01
마트	1Ck01
매니저	1Cg01
면	1D701
면허	00R01
면허증	00R01
모국어	1DD01
물리치료사	1Cg01
물산	1Ck01
미용사	1Cg01
미혼	1D?01
및	1DI01
바리스타	1Cg01
박사	1DJ01
박사과정	1DJ01
박사수료	1DJ01
박사학위	1DJ01
발표	1Ch01
방송국	1Ck01
배관공	1Cg01
백화점	1Ck01
번길	1D701
번역가	1Cg01
번지	1D701
법무사	1Cg01
법인	1Ck01
변리사	1Cg01
변호사	1Cg01
병원	1Ck01
보통	1DK02
보험	1Ck01
복수전공	1Co01
본부	1Ci01
본부장	1Cg01
본사	1Ck01
봄	1DM01
봄학기	1DM01
봉사자	1Cg01
부문	1Ci01
부서	1Ci01
부장	1Cg01
부전공	1Co01
부터	1DN02
부트캠프	1D201
부회장	1Cg01
분석가	1Cg01
비서	1Cg01
비즈니스	1DP01
비즈니스수준	1DP01
비즈니스회화	1DP01
사	1DQ01
사무소	1Ck01
사서	1Cg01
사업부	1Ci01
사원	1Cg01
사진작가	1Cg01
사회복지사	1Cg01
산업	1Ck01
산업기사	00R01
상	1DR02
상고	1D201
상급	1D002
상담사	1Cg01
생산부	1Ci01
서점	1Ck01
석사	1DT01
석사과정	1DT01
석사수료	1DT01
석사학위	1DT01
석차	1DU01
선임	1Cg01
설계사	1Cg01
성적	1DU01
세무사	1Cg01
센터	1D802
셰프	1Cg01
소장	1Cg01
소프트	1Ck01
솔루션	1Ck01
수료	1DV02
수료예정	1DX01
수료증	00R01
수상	00S01
수석	1Cg01
수의사	1Cg01
스쿨	1D201
스타트업	1Ck01
스태프	1Cg01
스튜디오	1Ck01
스페셜리스트	1Cg01
승무원	1Cg01
시	1D701
시스템	1Ck01
시청	1Ck01
식당	1Ck01
신hsk	1DY01
신문사	1Ck01
실	1Ci01
실장	1Cg01
아르바이트	1Cg01
아이엘츠	1DY01
아카데미	1D201
아키텍트	1Cg01
아파트	1D701
알바	1Cg01
애널리스트	1Cg01
약국	1Ck01
약사	1Cg01
에디터	1Cg01
에서	1DZ01
에이전시	1Ck01
엔지니어	1Cg01
엔터테인먼트	1Ck01
여	1D[01
여고	1D201
여대	1D201
여름	1D\01
여름학기	1D\01
여성	1D[01
여자	1D[01
연구소	1Ck01
연구실	1Ci01
연구원	1D]02
연수원	1D201
영양사	1Cg01
영업	1Cg01
영업부	1Ci01
예상	1DX01
예정	1DX01
오픽	1DY01
온라인	1D_01
와	1DI01
외고	1D201
요리사	1Cg01
용접공	1Cg01
우수	1D`02
우수상	00S01
우승	00S01
운영자	1Cg01
운영진	1Cg01
운전면허	00R01
운전원	1Cg01
원격	1D_01
원어민	1DD01
월	1Cj01
유	1DQ01
유창	1DP01
유치원	1D201
유한회사	1Ck01
은상	00S01
은행	1Ck01
읍	1D701
의사	1Cg01
의원	1Ck01
이래	1Db01
이력서	1Cn01
이사	1Cg01
이상	1DB01
이중언어	1DD01
이혼	1D?01
이후	1Dc02
인사부	1Ci01
인증	00R01
인턴	1Cg01
일	1De01
일상회화	1Df01
일상회화가능	1Df01
입문	1Dg02
입사	1Di01
입상	00S01
입선	00S01
입학	1Di01
자격증	00R01
자기소개서	1Cn01
자퇴	1Dj01
작가	1Cg01
작업치료사	1Cg01
장려상	00S01
장학금	00S01
재	1DQ01
재단	1Ck01
재무부	1Ci01
재직	1Dk01
재직중	1Dk01
재택	1D_01
재택근무	1D_01
재학	1Dk01
재학중	1Dk01
저널	1Ch01
저서	1Ch01
전공	1Co01
전문가	1DF01
전문대	1D201
전문대학	1D201
전문학사	1Dl01
전자	1Ck01
점장	1Cg01
정보처리기사	00R01
정비사	1Cg01
제이엘피티	1DY01
조교	1Cg01
조리사	1Cg01
조수	1Cg01
조종사	1Cg01
졸업	1DV02
졸업예정	1Dm02
주	1Do03
주식회사	1Ck01
주임	1Cg01
준우승	00S01
중	1DK02
중급	1DK02
중상	1E201
중상급	1E201
중퇴	1Dj01
중학교	1D201
증권	1Ck01
지금	1Dk01
지도사	00R01
지원부	1Ci01
지점	1Ck01
직업전문학교	1D201
직원	1Cg01
진행중	1Dk01
차장	1Cg01
책임	1Cg01
책임자	1Cg01
초급	1D<02
초급회화	1D>01
초등학교	1D201
총괄	1Cg01
총무	1Cg01
총무부	1Ci01
최상	1DF01
최우수상	00S01
출원	1Ch01
출판	1Ch01
출판사	1Ck01
취득	1E302
취득일	1E501
층	1D701
치료사	1Cg01
카페	1Ck01
캠퍼스	1D201
컨설턴트	1Cg01
컴퍼니	1Ck01
컴퓨터활용능력	00R01
코디네이터	1Cg01
코치	1Cg01
테크	1Ck01
텝스	1DY01
토스	1DY01
토익	1DY01
토익스피킹	1DY01
토플	1DY01
통역사	1Cg01
통역원	1Cg01
퇴사	1E601
퇴직	1E601
투고	1Ch01
트레이너	1Cg01
특별상	00S01
특별시	1D701
특허	1Ch01
팀	1Ci01
팀장	1Cg01
파트	1Ci01
파트장	1Cg01
편입	1Di01
편집자	1Cg01
평균학점	1DU01
평점	1DU01
표창	00S01
표창장	00S01
품질부	1Ci01
프로그래머	1Cg01
프로듀서	1Cg01
하	1D<02
학과	1E702
학교	1D201
학부	1E702
학사	1E901
학사과정	1E901
학사졸업	1E901
학사학위	1E901
학술대회	1Ch01
학술지	1Ch01
학원	1D201
학점	1DU01
학회	1Ch01
학회지	1Ch01
한국사능력검정	00R01
합격	1E302
현재	1Dk01
현재까지	1Dk01
현재재직중	1Dk01
협회	1Ck01
호	1D701
호텔	1Ck01
홀딩스	1Ck01
홍보부	1Ci01
회계사	1Cg01
회사	1Ck01
회장	1Cg01
회화가능	1Df01
획득	1E501
"#, r#"0000`Wh[4RNF000000000000000000000000000000000000000000000000000000000000HLGa0000000000000000dDJZ<`]H0000000000000ehEe6\j00000000
0:g`0000000000000000hGnM00000000000000000000000000000000000000000000000000000000000000000000000000000000@DA70000\F>\<Q<GTF7m<mRF
0000000000000000@;3n000000000000000000000000d4BA0000000000000000l2M30000000000000000HRmK00000000l;PV0000HD_B0000Do8c000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q5De00000000000000000000000000000000
00000000<N=]00000000929Q000000000000L;]R000000000000000000000000000000000000000000000000000000000000000000000000TTlV000000000000
0000000000000000000000000000lBL000000000000000000Nmd00000000PG4;=6Di00000000000000000000000000000000000000000000hXGZ000000000000
0000hU1=000000000000HPHg0000lk[X00000000Y4m30000000000000000000000000000000000000[MMP]:Z0000000000000000000000000000\W^M0000h2d^
000000000000000000000000000000000000l0cc0000000000000000000000000000e3eN@]G<000000000000000000000000000000000000000000000000`2WC
000000000000000000000UbN00000000000000000000000000000000000000000000@0kiPY\bE77H0000000000000000000000000000\RXS000000004Z2d0000
0000dQXV0g6;X5ED\`XT000000008Z7_00004kFFdhk28;^Y0000000000000000000000000000TPie<RQHA74:PM^P0000000000000000Tn;id8N\000000000000
88K7000000004:VR00000000LVaG0000000015TE0000000000000000000000000000d8aNi26D000000000000000000000000000000000000000000000000`dI5
00000000dLV[0000`7QD0000lQhC0000000000000000000000000000h>hb0000LWRQ00000000<J]DH?AW00000000000000000000000000008MbE000000000000
0000TR4^DHG10000<=0\0000000000000000479f0000000000000000000000000000X@4000000000000000000000000000000000m2Y70000000007DW00000000
0000dIMj8<k300000000000000000000`R=k00000000H9jkQ5:B0NCJhd3RPo`c000000000000000000000000PgjmLj`a@TQG000000000000I1dL00004O31@Xa`
0000D_Q_djjO00000000<<hW0000@``5PAM?0000000000000000TQif00000000`5dmHHZW0000000000000000000000000000ha>5HF7600000000000000000000
000000000000hVBMl6de0000lAGUTLMkTnDPHEZ60000000000000000035^0000000000000000lAB800000000LaC[000000000000\;[H0000dZNc000000000000
0000XNfW`K^N00000000000000000000000000000000000000000000dc\S00000000000000000000LDRF0000000000000000LIVN4UT700000000000000000000
00000Wm500000000L`\W000000000000000000000000l^4T000000000000000000000000\M]PLjMa0000@UX70000T<al8Uc1@m]200000000000004<j00000000
DDPH0AL8000000000000000000000000HYl<00000000000000000000<0Ii00000000X<ji000000000000000000000000<gmH0000XKgc000000000000L\Fe0000
H86J000000000000000000000000Tn>b0000000000000000000000000000000000000000000000000000X6j;0000000000000000000000000000000000000000
0000lOj`M3[e00000000E4EK000000000000000000000000000000000000PaYZ00000000000000000000@HYc0000\Qcm0000000000000000000000000000@HD@
000000000ZFN00000000000000000000lQmK0000000000000000000000000000ljeT<oDZ87J;00000000000000004Si700000000000000000000\49B00000000
000000000000lc?=0000000082ICP@B:000000000000@lEJ0000000000000000`Z:I00000000000000000000D1Va00000000000000000000000000000000XTOj
0000000000000000`:go000000000000000000004oEO000000000000000000004AIG00000000000000000000<k3Z000000000000A2DBI5Rn00000000XfEP0000
L36m00000000000000000000000000000000000000000000<BAK0000000000000000000000000000000000000000000000000000000000000000e4Eo00000000
00000000\MPYh[<H000000000000Q4Ti000000000000\WWW8:Wl00000000L6U_00000000P8NE0000000000000000dLnU00000000000000000000<eBF00000000
H=9=0000000000000000PU2OP95G00000000d6hM00000000000000000000000000000000]7Pm000000000000LZXEhW5j000088GI0B[>DHXb0000000000000000
0000000000000000000000000000000000000000000000000000000000000000LVcF0000000000000000<5W20000000000000000000000000000T?i00000e30Z
00000000000000000000La@Y0000\E>V00000000000000000000000000000000000000008[W[e5`V000000000000000000000000000000000000000000008NM5
i7>cT]<aD>HN000000000000Hg;B000000000000]3Jo00000000D8eFhI4JDL>=Dj3HX@P:hA0k00000000000000000000\QefPI2<000000000000000000000000
0000000000000000@ZGV00000000000000000000000000000000000000000GR5000000000000000000000000P@fgh=>[LHaG00000000T=k40000000000000000
00000000@[@j0000000000000000000000000000<Kf=0000Pj?<0000000000000000000000000000000000000000000000000000DElS00000000`l;]00000000
PA^^0000XO^00000000000008Y]J0000l=UnY6Kd@`c400000000DZOP00000000000000000000L_SH@ZUn`BDC00000000dcGm0000000000000000000000000000
000000000000@;oZh8XU8ggR000000000000Y58;000000000000000000004UY>0000000000000000<c9o00000000000000000000XnF@000000000000LUA]0000
000053f8`1Wg000000000000TG_W00004>Sid7A200000000000000000000U5Kg0000000000000000\\=50000000000000000<R8Y0000000000000000@lCP0000
000000000000000000000000000000000000000000000000lUV2@kD[000000000000000000000000L6HPE3Tm0000000000000000<D4>@?UE0000m5Xb00000000
00000000000000000000000000000000HKnhM2hQ0000`KPY000000000000HKbP00000000000000000000000000000AA@`_?24Z4_I49A00000000000000000000
0000dDC``mbM000000000000000000000000HPnD0000000000000000Le3Y00000000e7HU07PC`IKJT5Ll000000000000000000000000`l?H00000000dWTE0000
00000000000000000000\0V[@KGI00000000H8490000000000000000DX@iM23`0000000000008mca0000000000000000000000000000P4o[00000000]3FN0000
00000000000000000000\@hO00000000HFb>00000000000000000000PfRC000000000000L[1Qho8m0000000000008fR053K`0000400O0000000000000000DS2Q
A2OC000000000000<NW=`_X[0000<Wak0000hAlg0000X15W<FHC00000000000004U?l9>]000000000000000000000000<9Ee0000000000000000000000000000
000000000000P:KX0000000000000000db6c00000000000000000000000000004`CO0000hH7G0000000000000000000000000000000000000000000000000000
h5VU0000000000000000000000000000HZ;RXOck0000000000000000000000000000POL3000000000000000000000000000000000000P\on0000000000000000
00004MVL0000000000000000000000000HD40000PYon00000000HHnY00000000000000000000LNPALCg=000000000000000000000000000000000000L\C:0000
000000000000000000000000000000000000XBd^hl1I00000000M7EoU2HG00008E0D0000512m00000000`m[J0000a2I:0000000000008`PP0000000000000000
00000000000000000000000000000000@Tjk4<[QD[8L@HK30]86<nc=0000000000000000e3900000000000000000000000000000000000000000000000000000
000000000000TfaR00000000H3JHhP<G00000000@0NW00000000`WJ3000000004MR<00000000000000000000000000000000@GMUL?=R`\GL0000000000000000
0000000000000000000000000000000000000000000000000000deA5hBae00000000PK8\h8IL0000000000000000@Cg`lNhC0000l_R600000000TF5<00000000
0000hfh[00004VQS0000dIWIdWZo0000X\Oe000000000000000000000000000000000000XFfF`3k=00000000Q3P^00000000000000000000DW=2000000008Co9
00000000000000000000000000000000000000000000000000008\lg000000000000l0PI00008:]m000000000000000000000000000016J=0000000000000000
8CbnhH;`0000000000000000000000000000000000000000000000000000000000000000000000000000X2>d00000000HP6:0000000000000000000000000000
0000000014]60000000000000000000000000000\G8?000000000000P7MG000000000000000000000000000000000000He@A0000D]SKX]kQ0000000000000000
@ZbmPHBE00004^P\000000000000dJ0Y000000000000TSJd0000000000000000000000000000000000000000\3Ag000000000000d8h000000000000000000000
0000h[89000000008B2T000000004_5RlcP_4c]Xh9CR000000004[a5X6P:Hk]l00000000000000000000000000000000@Coa8[WJ8_EB4Ihc]0bc000000000000
`K?A000000000000000000008>QjXSRAD>Gm00000000000095fHP11S=4=>0000i3h[m7P=00000000Y38<000000000jmm0000Q2N\0000lDi5Q60B000000000000
00000000000043:e<Ibb00000000000000000000hKjR4K0L0000hd?SA4dT00000000000000000000000000000000000000000000000000000000000000000000
0000`9Xm00000000000000008jHP000000000000000000000000ljZ`000000000000<b[J00000000000000000000TX4G00000000000000000000000000000000
0000000000004DTN0000000000000000000000000000X=T0<dTE000000000000`Tcl000000000000000000000000X;l_0lT:0000000000000000000000000000
0000L`O10000000000000000TF_lX9fA0000l@QM8Mn7H0di\=@l48g=00000000000000000000000000000000000000000000000050SR00000000Y45500000000
l=:>00000000000000000000000000000000000000000000000055h38TYb00000000`U2j0000lPI6000000000000000000000000<:m4d[Vk0000000000000000
000000000000Db0Y4h>]0000000000000000000000000000000000000000P=IaLQ_L83<Q0000PafW8VnR0000000000000000l3b^0000Tj6000000000H3NR0000
00000000l0o\000000000000h7HPXX<T000000000000000000000000l]^L000000000000000000000000000000004d_B0000000000000000<WN4000000000000
<8U5i5<_00000000Tb940000dEhZ00000000P]fg4`g]00000000LL550000000000004Y\>00000000000000000000000000000000XJCN0000PiXQ000000000000
0000a7P`000000000000000000000000P6BY000000000000000000004S560000000000000KLd000000000000DRBX000000000000000000000000000000004[I\
00000000`O0\000000000000000000000ZW\0000000000000000000000000000D@7ATNlb00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000`0HG00000000m65W0000000000008J^h00000000000000008B2e00000000000000000000h9CC0000lVJe
00000000000000000000@3f1`:j]I0QW00000000000000000000000000000000hAP7000000000000hEf500000000000000000000000000000000000000000000
0000<mVbdXM?0000000000000000HO<3000000000000L\mA00000000000000000000000000000000hDU4h>]J\\4IP][X0000000000000000`;D90000<nhLA2dD
00000000Xoc60000Dm=a0000000000000000TC@T0000L;4o000000000000DRUl00000000000000000000@TA:0000Hk1l000000000000HJQQ0SL6\=2I4Y4b0iZH
000000000000000000000000000000000000D65_4RlCHSB70000000000000000000000000000000000000000000000000000<=@X000000000000lB<f0000<Y]\
000000000000000000000000lSn6000000000000000000000000TZEdh:o]\a]R000000000000dCSE00000000000000000000000000000000L3Qj0000<BTN0000
00000000\4<>00004i2IXD`eXfQN0000`kJ8hFQH0RU700000000000000000000XIP=TfKA<kOh`oN<000000000000h^Xj0000000000000000000000000000<id>
00000000000000000000000000000000000000000000000000004A1B000000000000TlV>000000000000000000000000h8IXXBRBPAH600000000000000000000
00000000T2a400000000e5iT15>5M6SBe6Xc0000000000000000000000000000PbEa04<^8km^000000000000000000000000h0=AlbM000000000`SCkd9:o0000
000000000000\2V`@`o<00000000000044[9Dda>I2Gg00000000\SKQm7N]00000000000000000000000041CMlFnT000000000000@ZDQ00008U@I000000000000
0000000000000000000000000000000000000000000000004eIndVk100000000U5GK000000000000<1hJdl`J0000000000008bM?0000\2>T00004hbH00000000
dOGf00000000000000000000000000000000000000000000<Eh1@9Sh00000000000000000000@G`M000000000000000000000000000000000000000000000000
0000000000000000000000008@T;000000000000dNF[000000000000E5>U00000000PIj2@g8_0000000000000000000000000000000000000000hBBV00000000
00000000HH:o0000000000000000000000000000000000000000000000008FXh00000000000000000000@nWF00000000000000000000TDlC0000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000X52?00000000000000000000XRbJ
DH<1DZS>0kUl0000000000000000000000000000000000000000L[@]\hSO0000000000000000`H8g8YIb00000000000000000000000002RP000000000000Xb3b
XJ;>00000000000000000000000000000000000000008UPG00000000000000000000dE9i000000000000000000000000000000000000443406J205^e@H=?0000
hOih0000000000000000m6fH00000000T6GSDHJX<eU=00000000000000000000000000000000000000000000000000000000000000000000m0T=0000HP_bLdDG
00008JDK00000000000000000000h<hf000000000000PH`R0000000000000000000000000000LS_@lG0n00000000HEOH0WGh0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<Q_k0000`cbj000000000000000000000000
0000000000000000l<KI<R]4@efJ00000000hKME0000HYB100000000000000004]@S000000000000H;eV0000DX>H0000lcLE00000000@]i]0000000000000000
0000000000000000@@EY0000dlYj00000000h?[@0000000000000000000000000000000000000H9UPlV10000@EG4000000000000000000000000000000000000
8kg800000000e3Xm00004R26<igG00000000lk7d0000lMkI4fLn0000dLW>000000000000000000000000D@Ta00000000000000000000=7R`0000000000000000
13:J\@k50000\\Nj`@2k000000000000\1b>000000000:?g000000000000<5CN0000000000000000000000000000000000000000000000000000L<[70000hO:^
000000000000P4fg0000000000000000000000000000000000000000000000000000`O=I\SE800000000000000000000000000000000000000008k9C00008:LQ
00000000000000000000<A^000000000000000000000000000000000XTdI000000000000000000000000P`A_06e00000000000000000HC4P0000000000000000
0000000000000000000000000000000000004FRKl=_N<E]NlTK<00000000<Rf;0000000000000000lkAJ82;=@MX3000000000000000000000000000000000000
DimM00000000000000000000m3MA0000TlN]0000P\?Xdj__00000000000000000000\0G;00000000000000000000000000000000000000000000000000000000
0000`hVGi3bS0000000000000000000000000000000000000000<GoX000000000000000000000000000000000000l;khTDnO0000000000000000`>6>00000000
000000000000`C2EX0B>@Ej?0fRm00000000000000000000000000000000h;j000000000000000000000\50]000000000000@\^<000000000000000000000000
0000000000000000000000000000L44:0000lC=c0000`V>hP@a100000000000000000000dLEC000000000\HM0eiB000000000000000000000000000000000000
000000000000000000000000<ZME0000000000000000L0`8000000000000000000000000000000000000DGJcH_97000000000000000000000000\=_B00000000
000000000000000000000000000000000000000000000000000000000000000000000000dAgS0000000000000000PXN@00000000h\5R00000000LHl;TK:[0000
0000\0n_000000000000`oBC000000000000d]L^466D0000000000000000`PkQ000000000000000000000000hDe@000000000000T7=S00000000000000000000
000000000000D8Ai000000000000000000008iXf00000000000000000000000000008KI^00000000T<gX\@OH000000000000000000000000e3hH000000000000
00000000L4k200000000@;HB00000000000000000000000000000000Q2MN000000000000000000000000L4c>XZmH000000000000000000000000000000000000
00000000\]oZ\b7>000000000000\9T:0000D@Uc000000000000000000000000d3H700000000000000000000000000000000000000000000lG1IdL0SDI^:0000
0000000000000000l^5900000000I6K@Q6S\000000000000lRdK0000dl?Y00000000000000000000P7DFD`>>00000000000000000000<Pdo0000000000000000
00008>=M00000000000000000000000000000000T93CDILRPfZG0m\N000000000000000000000000Lm0Q0000lR`d0000`H?:000000000000000000BN0000P=O9
0000000000000000000000000000PNE3000000000000000000000000lQSN0000000000000000000000000000\=PG8[Zm8eIY00000000000000008BcY00000000
0000000000000000466Vd]2a0000\8Fl0000000000000000U40P00000000000080A`000000000000000000000000000000004V`\00000000000000000000Tfo^
d01V8ZBi0000PSaV00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l6n;00000000T0le0000
@ffA0000ToXc0000PAi_00000000D]_\000094bG\J35Y42n0000La;S000000008^nA0000\T8`000000000000DU6@0000D]jY0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XPgIXNU>000000000000P?jb0000000000000000000000000000000000000000
00000000000000000000H3KH0000@\oL484K00000000\IONPV3Z000000000000i1><00000000\Fj;00000000000000008Q?f0000000000000000000000000000
000000000000000000000mj_0000000000000000X:lO<SZn0000Q2:n00000000000000000000`U0_000000000000000000000000000000000000`8d900000000
\Fjh000000000000@UJ6000000000000000000000000L12A000000000000000000000000000000000000\P=D<>UcX2nZ`\1B8P2[Hb0J00000000000000000000
0000`4nc00000000000000000000PSP<<GF7L?\H000000000000000000000000X5LE00000000HLPQ0000000000000000000000000000000000004Y_I=3U=0000
X?NKD3cU0000000000000000<MJU000000000000@Kd=000000000000<6=T`eC4000000000000<iZl0000DDFU00000000`eGE0000h0mO<=1=0000000000004EGX
00000000lAI;0000<Tba@8^S00000000`YDc000088J<83F6DlWC97Sj0000i3c:0000DI^NlR2BHgAR0000000000000000Pe6D0000H]QL0000000000000000XB;4
000000000000PNin0000XCoL00000000000000000000000000000000TEbWHH;R000000000000`1H4000000000000000000000000000000000000`>Ja00000000
0000000000000000000000000000000000000000@IFO0000000000000000000000000000000000000000000000000000LBG;dhiI00000000X1cH0000X6KcDMY[
00000000000000000000H5Dg0000LVkZ@QZo00000000XVRL4_`G0000P:74000000000000000000000000000051SF4X2B0000HM4KHM5AdbBN0000000000000000
000000000000PZ_n0000000000000000TU`40000000000000000`V5C0000`67F000000000000@=RM0000h4chlBK@XC@b\cXOdAeKDIEm00000000000000000000
0000000000000000000000000000@\1T0KR`0000000000000000000000000000000000000000dDfc0000X1iZl>k5@m0oA29^0000000000000000970R00000000
0000hKca0000000004;a8EI700000000000000000000000000000000<HA@X1Qd000000000000000000000Y>00000000000000000i6CH0000D?ko000000000000
00000000hWmG00000000000002kB@<6:TaZU0000l0480WP3000000000000000000000000@l\m0000000000000000000000000000000000000000000000000000
00000000H@eP`Ei:000000000000000000000000`N4mTG7GA2TF00000000M35Q000000000000000000000000`F<FdFRX0000000000000000@nkgl3Y\LfF7887l
0000Dbkj0000`64?0000TljFDHcH]4Y50000DE3aP>[M000000000000000000000000hLiU0000000000000000`?Bn0000`R7H00000000\DH_000000000000A5f8
0000HDOE000000000000<GF_00000000000000000000000000000000000000000000XQRm03WQ0000000000000000000000000000000000000000PP2k00000000
Q5^`000000000000dYCn00008aEf0000<<Z?L[GLP191DO3`00000000000000000000D=CE00000000LZgjL`B<0000000000000000HV[Q00000000000000000000
l9]d0000<>lj00000000DcXi0000000000000000A0AC00000000\LTC000080L^0000LDbQdLNZ0000@5P=000000000000H4[]000000000000000000000000<U5>
8ZAb000091N8000013KS000000000000hYE20000000000000000000000000000000000000000000000000000<ZQM8[nH00000000000000004:aN0000X?>4<JJN
H@0E000000004:\c00000000TDk60000@mS^000000000000000000000000000000000000000000000000000000000000lQCQ\a2o00000000000000000000dQk<
0000dFhZ\kOD000000000000Ta>J0000XI^l0000DCNV0000000000000000L8oUXFl;0000000000000000deTD00000000000000000000@CS7dM6^0000H3do<O7H
00000000000000000000000000008K@l8WiQhhQ000000000000000000Y850000`Qf9`9OSLWQE00000000000000000000P?J_XG<A8i_Z0000LV\@00000000<[5c
50?6000000000000`A^h`HmMX[T]\BE900000000X>7o@TkeDLjETZ0i00000000000000000000000000000000000000000000lT8O00000000DQgKM4@900000000
0000lE<XlJ\g000000000000000000000000000000000000`VT00000<Mg600000000000000000000X6GD0000000000000000\\;E00000000HC_O\>Tm00000000
0VZo0000hH2>0000000000000000POn8]61l0000000000000000000000000000000000000000000000000000l[\o000000000000lF`I`lRI00000000`=A@lH\c
P8YWLS`E00000000000000000000\CM@0000000000000000000000000000D3A^000000000000000000000000000000000000000000000000Pf7_0000LK@_d@KY
H1c90000000000000000000000000000000000000\jQM4PH0000Dd^b0000A01;dRQj@SJo0000T5;m00000000000000000000000000000000hVmC00000000d72;
0000000000000000Djame5Wa00000000`TFe0000000000008Oj=0000PJj0X31JHGAchO:jLn\`00000000h?[30000000000000000000000000000D6A]00000000
00000000XAJ04>nF000000000000PI>H`Mf0e0VL000000000000TSPH000000000000000000000000l:hf00000000000000000000<G;O0000X>61000000000000
0000]4Ma0000dhd?0000Ll>l00000000U7SC00000000000000000000H@f4lcF700000000000000000000000000000000000000000000000000000000Q2W]0000
000000000000000000000000544U000000000000l>PH0000@Z1e0000PLeOP4g4000000000000000000000XR900000000DX5[0000822T00000000000000000000
0000000000000000h_U600000000P3]V0000000000000000000000000000PkkA0000000000000000`\U_0000000000000000PV[^000093lN0000000000000000
0000L`7H000000000000000000000<gg00000000000000000000000000000000000082W000000000HIeG00000000000000000000LaE0\8Rn0000000000000000
4Ga[0000000000000000000000000000000000000000000000000000`]j846M2D_kd8gBcdlgZ0000000000000LD@44\U00000000@8D=0000d0OO`3e_00000000
00000000000000000000000000000000<3oJM4RO000000000000000000004I6hXS^ol;2F`H8]Haak00000000000000000000D]8Md6nUHMm\0000<X3Z00000000
00000000U5in000000000000000000000000`RfJHm3F00000000000000000000U3RI4FZ3hN\30NTQ00000000000000000000000000000000000000000000T691
X;G300000000000000000000@cX@8JMi000000000000D5\d0000LFZc00000000`aUR0000000000000000L??7dN`3`Td6TMXC000000000Y>W000000000000TWQd
0000XXPE0000000000000000\TYU0000000000000000000000000000X3Y@0Mco000000000000P8YN<XQ_000000000000LFi?E3BF000000000000DJ?=4;NY0000
00000000D3BIl<7H00004F^e`knQ0lXNhJXa00004k7U00000000000000000000PjZM0000lR=J0000000000000000H8HN<P8T0000000000000000000000000000
\2[P000000000000`SFU000000000000d_AL0000000000000000000000000000000000000000000000000000000000000000000000000000HJYK000000000000
00000000hEhk8BDhHW5L8ZjW0000hh<h000000000000`8n:XEZF0j>^00000000dSK800000000h0[8@cVS0000000000000000000000000000`d^@0000m6Y@0000
00000000000000000000000000000000000000000000000000000000P`AR00004jnO00000000000000000000000000000000000000000000000000004eJ=0000
000000000000<bjD0000<dF900000000000000004:@400000000\VOB00000000000000000000000000000000<U3k00000000X14;0000Q37bP<ZJ000000000000
0000000000000000000000000000000000000000E6G>00000000000000000000000000000000d1O`00000000000000000000\M?hDc3J000000000000d]Z\0000
0000000000000000]7M0hnoD000000000000U42T0000000000000000000000000000000000000000000000000000000000000000000000000000Y77;0000Q1d3
0000000000000000d=E>dH>l00000000DPFj0000Tm^6TTSb000000000000\NIA0000000000000000000000000000\<Fc0000000000000000D5>>0000P:Gg0000
l`1Z000000000000000000000000000000000000000000000000000000000000<IGC000000000000000000000000921a0000000000000000000000000000TUg?
X;9\00000000000000000H[L0000000000000000000000000000i0[n00000000000000008hHc000000000000\7ajdjR@0000000000000000\5=Q000000000000
0=1i0000m6mG8[FY000000000000000000000000TY5:TZiYDEfQ<jUc000000000000D<`l00000000`@l]\Be:00000000000000000000H7hF4DT<@LL1\_W=HAD8
00000000Th=`00000000000000000000dVl9@c=]000000000000l>VA53HT0000hU;J00000000\jP^000000000000`M2W00000000000000000000HfAk00000000
000000000000000000000000P8YE00000000000000000000ddFb00000000I4LR00000000000000000000000000000000hUWI0000000000000000000000000000
0000000000000000e6D_0000000000000bB900000000000000000000000000000000000000000000000000000000@SnG0000000000000000<7^P=4b4\>G2@^GK
dPj44;kYDeF[000000000000DkLI0000000000004<WX@eZe000000008RJ;00000000`R7TLVEA0000hk=U000000000000hR9>0000000000000000H1T:00000000
U5bDLlO?0000000000004;^k00000000XC[>00000000XN?J55]E000000000000000000000000HSgB0000@QOKPh6700000000000000000000000000000000P<j[
00000000000000000000Q2mUDE78M4;nh=5^4Yb300000000000000000000000000000000000000000000X5jZ000000000000000000004YR100004]`A\?h:T\8N
000000000000LXL00000000000000000@l6I00000000000000000000T4kB`B`54GLi00000000000000000000Le;Z00000000000000000000DMW_@R@J00000000
4>2n00000000@ccg000000000000000000008Oh30000000000000000<Hko0000lR;g000000000000i3@X80KWdH8C000000000000000000000000Tm8nLO]K0000
Do`>000000000000000000004DM90000D2[0000000004dEl000000000000000000000000000000000000@<TELMa0000000000000Tb0700000000000000008X@^
0000h<\WDW=E\jWI000000000000h4e\0000`k8W000000000000000000000000LF0e00000000000000000000000000000000l2Fm00008A:Qd50ma2o@0000@IT]
0000dd8]0000lbC400004jC=00000000000003mb00000000`?d?\PZP0000lM0SXLdKTfFQ00000000000000008[k6L`@4a5T8000000000000PdcU\21k00000000
0000XCA00000Y3a50000000000000000000000000000000000000000`ZVR0000000000000000000000000000000000000000000000000000L0FH4?9_00000000
00000000000000000000000000000000l8]l00000000000000000000D9eD0000`m^T`Fic55@900000000`QQB000000000000M2>V<HA200000000Q1OZ00000000
00000000<8nn0000000000000000000009<D00000000000000000000000000000000000095UV0000159e00000000000000000000000000000000000000000000
M2j>8[AU00000000T_ZL000003DWXN]8D2[_LW9PT[dg0000000000000000000000000000HmVQ00000000lZ@H0000000000000000i2Xj00000000000000000000
00000000<2Sk0000000000000000D`5:00000000H=?:@SgQX8Da0000DO4Ud_^>He@X00000000000000000000hV1dXiSkM48:54<Z\bBc@;;50000000000000000
0000000000000000000000000000\DHNl2i^000000000000000000000000000000000000m5jo000000000000X2no000000000000`^^j0000Q6nd00008YJQ0000
0000TL\Y000000000000000000000000P05^TJ`6dNmEdYX6\dIa00000000000000000000000000000000000000000000000000004ZEFl3L<00000000000088oh
0000000000000000000000004=ff000000004>h3000000000000000000000000DZNRLV?a000000000000LJMCDWfc000000000000T9PP@:6C0000000000000000
0000Hn8[00000000000000000000000000000000`jo:00000000000000000000DI5100000000000000000000lHb2dOG20000e1=D000000000000@@UR<Yhi0000
000000000000000000000000`T>>0000\[>M00000000000000000000L5=o\1MT0000000000000000000000000000HbQg0000=1kCD66b0000000000000000L5m[
@0nmHLiFPDW8T`cb00000000T>O>00000000000000000000000000000000000000000000TSm700000000000000000000Y2F`0000000000000000I5=B0000TO_F
l\kT0000000000000000P=VT000008D30000000000000000m7Bd000000008g^la1]d0000000000000000000000000000P49P0000000000000000d9FdE5<I0000
00000000P[^5000000000000Lc_D0000T[`F00000000dRhi00000000000000000000P7NK00000000000000000000PR@f000000000000h76=0000\Ni_0000dRH4
00000000000000000000XTcL000000000000000000000000000000000000000000000000000000000000Y0Ee8W3n00000000X<4c000000000000000000000000
000000000000LLAJ000000000000000000000000LlD30000000000000000000000000000<>gAPFaP00000000000000000000Ti5A000000000000000000000000
000000000000@ZcU`PTI0000hh7h0000TaEK00000000LSaJ000000000000TJmPlnhf0000000000000000000000000000000000000000D2gnP@?7000000000000
000000000000000000000000LPm_000000000000000000000000HYnd00000;Rc0000m6U@000000004MmQ00000000000000000000000000000000000000000000
DG4J<oaV00000000H9_g0000L30]0000000000000000000000000000000000000000H[IE00000000000000000000000000000000h:Bb00000000000000000000
00000000TSVK0000h7H@0000000000000000<D9<000000000000000000000000000000000000<l`f00000000000000000000hCTm0000dNj@00008aPfTJ?f@YDI
000000000000m4=X00000000L2AD000000000000000000000000l6h00000000000000000D>H=0000H3CP000052<S`e]S00000000000000000000000088dV0000
4BXi<l`Y000000000000000000000000<@XkhH5V0000XB7X0000dP>O0000000000000000000000000000000000008Y2C41@P@Z5^0000000000008ISba4K><JUP
00000000000004`@DI5:000000000YmJ0000000000000000L_790000l\]K0000000000000000000000000000000000008K4JP:nR0000LW?Rl_oO000000000000
00000000000000000000000000000000HmYhU5h@0000000000000000LNVc000000004dFU00008XeM0000TEiT00000000000000000000@<T400000000<Dala1hE
0000000000000000LD9I0000000000000000000000000000d\T2lbE700000000d<a[LI;FHJ>V@aBi00000000LMZ30000hEKFL:XI0000T\W]00000000dJgSTXC>
000000000TP900000000i6d90000000000000000liOf000000000000U2:8000000000000dIXX0000000000000000000000000000XEVE0LjTLgCd000000004JjF
0000d67UlWUaDOXm0000000000000000P\@aTndA000000000000000000000000HOCn00000000`MEF0000dRfX000000000000T<He0000LiFnDGN>000000000000
0000\@7c00000000000002i3000000000000000000000000lacG000000000000X2j9000000000000000000000000@=@D0000000000000000@HiO07S900000000
8DEB0000000000000000000000000000<HeQ0000000000000000L[O^0000000000000000000000000000d0F90000000000000000d@RD84_V0000000000000000
0000l\=E000000000000LBEZ0000000000000000h9N?000000000000D37<000000000000HDh?`I4T84@m0H[mP[_J00000000000000000000000000000XiMl=hF
0000DF8mHgj;8k\`000000000000``Yd00000000m3TP000000000000`]L?000000000000`^Ml0000A4@l00000000`>Fb0^WCLj0_d7^?00000000000000000000
00000000i2fK000000000000a4:0Q5i:0000`>5?000000000000000000000000000000000000000000000000LJ0I00000000000000000000<:YflI_f00000000
`]4a000000000000l=XB0000h]J;00000000000000000000m3N]00000000000000000000@hIgI7I80000000000000000`M?G@>`ZlWXL00000000000000000000
0000dP<500000000000000000000000000000000T?3V000000000000000000000000P;U100000000000000000000d7^a0000000000000000HM2E\2ITTLd<4lQ^
DnP0000000000000`\^j00000000000000000000000000000000<^iR00000000T98f00000000000000000000DIHb0TLYDk?P000000000000Xkh>000000000000
000000004RP[0000000000000000i5cl000000000000PGgPHSbi`T=V0000000000000000000000000000X7m90000000000000000000000000000000000000000
`Z=k00000000000000000000000000000000000054On000000000000H62S00000000HL_O91R`000000000000000000000000000000000000PM>K00008ZWh0000
0000000000000000<kGi000000000000XjV6l5e=0g3H00004gdl00000000000000000000hJc:00000000000000000000000000000000L\>Bd]2Nl48[M0Ah0000
XG`4hX:SlR<600000000000000000000000000000000l:Kj000000000000T212Lc8M00000000000000000000XNBd00000000d?V2h1n;hTad0000PnZ`0000h:bd
<;^40000000000000000000000000000HObe0000Hb\h0000d;Tb000000000000000000008Qcb0000P7n>00000000000000000K_F0000hNDf00000000D^a80000
DX1n8>7_dYlc0000LmPc00000000hYYM8^md00000000000000000000000000000000000000000000000000008[jY00000000Hbd0i4XU0000A71S00000000]3<i
000000000000000000000000000000000000i1E;000000000000000000000000L[2m00000000<mm]0000\MZL00000000l89I00000000\;Ga0000000000000000
0000000000008a]:`a^g00000000Q1o100000?VidF6>00000000E5>H0000hYEClnR`h\Vk00000000000000008MOU0000i3[H0000000000000000000000000000
000000000000@TcY@[>[000000000000TmcC`H:=000000000000HHf1000000000000000000004dkn000000000000Tg9M00000000D[aY0000`1QV@o2;00000000
0000000000000000000000000\e^00000000000000000000XE@_0000000000000000XZ8D00000000000000000000@\50000000000000m09d\N0T@=<b00000000
00000000U66W000000000000000000000000000000000000000000000000<Kj400000000000000000000000000000000lRZM0000000000000000<YlO00000000
00000000<L140000000000000000000000000bS20000000000000000000000000000PU?l000000000000000000000000000000000000P<Z5dO>L00000000P3Xb
U7Gn`T5`0000000000000000000088Ml0000000000000000000000000000Q2A=00000000000000000000m3`K00000000\T?eDgfK00000000000000000000`T<n
i3M400000000000000000000000000000000HS2b0000000000000000000000000000000000000000U7K?0000000000000000000000004TCV0ALolhiV00000000
000000000000000000000000000000000000000000000000dRZB<@`C000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<U@g000000000000@1=F<;fcXaXX000000000000000000000000000000000000000000008DSg0000h:`>0000`l3i00000000000000000000
PX@R000000000000T]>R00000000000000000000lWco0000000044>E@S7[XOD@0000000000C6000000000eQj00000000000000000000000000000000TCZ10000
00000000000000000000PQL20000000000000000000000000000000000000000<akj00000000dINf000000000000000000000000000000000000000000004\DY
000000000000`<>DTY=a`>^U00000000000000000000L08=0000000000000000000000000000842V0000XkQ90000lL^Q0000Pn2\@e7F000000000000T57VHmBJ
a2oM00000C\700000000P8Y`00000000lB>P000000000000dLo5000000000000H3Hj00000000Lj6hD1hA0000h0P;lNO400000000DPbWT56P0000000000000000
0000D3J:`P:n00000000000000008]eC00000000000000000000``YU000000000000\=D:P?KS\AaId]b><e5o\m[90000000000000000000000000000`IE`154O
0000h\E6m4Wn00000000000000000000000000000000000000004VQ`000000000000<=6c\P;A0000000000000000000000000000000000000000000000000000
00000000000000004>1A00000000=0eQ0000HLU8000000000000<MdR000000000Po00000000000000000`CUa0000000000000000000000000000Y1c=00000000
00000000X`8h131T000000000000000000000000L:h;L3HTPJ12<dG_\k2=00000000000000000000\BVJ@cGK000000000000<?a=<>m50000@>C7000000000000
0000000000008h\U000000000000@HigU4_;00000000HO9k00000000HYVk000000000000Y0[U0000000000000000000000000000H[=f0000Pl]e000000000000
0000000000004?CQHNS]00000000000084GF0000000000008F9``acdd8Zn<_DL<c3_0000P6C\<mP400000000000000000000H^0=0000PhcJ00000000e2110000
00000000000000000000TVMo000000000000000000000000000000000>Nk0SP`hmo6000000000000@4oBD96V0000m3\h0000000000000000D3dI\6@OL9;;XBkB
TDoo4m<j]3T`P06n000000000000L:C=PO@B4`F:0000000000000000000042^S0000000000000000000000000000000000000000`6820000000000000000dfSB
00000000DN^V00000000Y2o3000000000000\im:0000X`Qc4O4f83:U000051b@00000000db^=0000000000000000l\_Z0000000000000000000000000000XX8W
000000000000000000000000000000000000000000000000000000008S>D0000000000000000L3=Rh<ll0000000000000000000000000000000000000000dN8h
8VA`D0SNI2da0000000000000000@Lf80000U1mG0000000000000000000000000000000000000000=3>G00000000000000000000000000000000000000000000
00000000PT<B00000000000000000000PbfH000000000000D\]@000000000>K]A4?_0000000000004`]a0000`gFg4PJ[000000000000@383<hEG000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@kaS13CV0000
148J00004XfD0000000016XYd2?44;09DIDY00000000`\d00000@a0U00000000000000000000<MM500000000`QG_0000000000008FmW0000hO7j000000000000
E2N5000000000000<=6Tm3GH4QBgdTi_H]V30000000000000000Ti=\000000000000000000000000000000000000000000000000000000000000000000000000
00000000l4ZX0000X5ei@CH^00000000`C570000000000000000DU[`0000LB^e00000000lGmS000000000000@Z_R000000000000dCBI00000000\Ec300000000
00000000dIKT52=3<0Aj0000000090]m0000@oIF000000000000000000000000000000000000000000000000000000000000000000000000000000004A3G0000
000000000000000000000000dQ6_00000000XK794cg40000000000000000000000000000L8W60000TkMclf4@00000000H@[_T?<K0000\YG?0000000000000000
000000000000000000000000<>];000000008594000000000000PYK^00000000000000000000X5d20000D5aA00000000\^c[dWDT00000000000000008DZU0000
000000000000000000000000000000000000000000000000000000000000<_9e`lUd<XA600000000\bodToQ100000000000000000000Q0o]0000<J@F00000000
8h6e0000Xhh]lQAJ0000000000000000X9\UT;Xm000055E2H=2:0000000000000000<aiZ00000000000000000000000000000000000000000000DhlO00000000
00008O43000000000000000000000000deX;Q68W`3Zf0000D?lMX259l72gHTSChWa[D2c=0000\BVk`Qdd000000000000000000000000000000000000l4NSX8@b
@=MV0ga50000l@FfhJcb00000:om00000000000000000000000000000000000000000000000000008Jhl000000000000PO??00000000000000000000P]lQ0000
000000000Wb90000000000004V2d000000000000000000000000000000000000000000000000000000000000D;jL00000000H[=6000000000000000000000000
0000000000000000000000000000000000000000000000000000T]Kil^fOU4M80000000000000000000000000000000000000000D22blgl^0000000000000000
XF?1000000000000000000000000000000000ES20000000000000000000000000000000000000000000000000000dJEK00000000T;]0XfO^000000000000`:YU
00000000000000000000000000000XkadTVn000000000000000000004oMPQ1=c000000000000\YX^0000lmbe00000000<Hgh0U0S0000000000000000TPlBdAlP
M4C6000000000000000000000000h:W^TKK900000000P[1:=0k@0000000000000000P6\:00000000P1UP00000000000000000000000000000000000000000000
00000000000000000000000000004lQO000000000000000000000000LmZh00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@N3d000046ekX8MBLC\E000000000000XeljU5Uf0000i2`A0000TihX000000000000L`Jf0000000000000000
00000000000042]R\7P20JMY000000000000Pf3N0000000000000000X8>HDFHla2D500000000lHT:000000000000P\3j00000000TG?ZPT1S0000000000000000
L=;QPCR9000000000000@P0^0000000000000000000000000000000000000000000000000000000000000000I1V00000000000004XkF00000000000000000000
00000000hao\0000000000000000000000000000lP81T<Ud0000LG=>00000000000000004oiL00000000000000000000000000000000d:TX00000000hTHm0000
00000000000000000CMT000000000000000000000000000000000000000000000000H]VT00000000000000000000000000000000P6B=00004jWmdH8S0000D58C
E4MN0000D8R`00000000m6m7000000000000\Z180000000000000000Y6[Z0000000000000000]4A900000000000000000000<F4U000000000000`hILXHVR<QcW
Lkl<TAPnX0m]0000TUj[00000000000000000000E0Q2hi1L00000000h7LY0000H`^:TEOU0000DXc_00004BoR00000000000007jjH:9R00000000000000000000
4>aF0000000000000000PQlh000000000000000000000000000000000000000000000000hj?dPAnE0000000000000000000084OC000000000000000000000000
0000000000000000dEl800000000000000000000000000000000H0S>D2F<`L5G0000000000000000000000000000000000000000000000000000000000000000
00004;S30000XR]e00000000l3[@000000000000TkA]00000000T;\_lA=XlQXf00000000000000000000`H:2d1oa0000000000000000DLcl0000000000000000
0000<KDY00000000000000000000<@g`01kc0000PQHR0000000000004FkEQ4?I00000000XR9U0000`4X3000000000000000000000000Phm707l2TS];00000000
XPEi00000000@m=N0000000000000000Tgck0000000000000000000000000000000000000UAj00000000D[3LXV0B00000000i2X=DQgn0000000000004Zm;0000
00000000]1M30000L3GV00000000LZ<^LY[HHiCF000000000000XJi60000000000004?An000000000000000000000000000000000000000000000000HZIn0000
h:2a8L6BhcU08kW[000000000000P<X<54cD00000000000000000000000000000000M3KFlIZelJn9`^M_HIK^H<fE`KaI\j]=00000000dOEm<FaA000000000000
00000000XQ\f0000T29gl4^nT7E64l>PPnQ20000lB\>000000000000DHP@\YgR00000000000000000000dS;i52:H00000000000000000000@2\2000000000000
000000000Uec00008DZh00000000LonP000000000000PnC<000000000000m4YR0000000000004fLU0000D=_\000000000000000000000000000000008Gbk0000
00000000000000000000Tj5>HHXR00008jH20000000000000000000000000000TR4l000000000000000000000000LgbH0000000000000000000000000000XCLW
00000000000000000000DLXJ000000000000000000008kII000000000000000000000000000000000000X8gS00000000]0Bf000000000000000000000000XO5o
000000000000\SJ800000000<6e\0000lTZS00000000000000000000DL]Y0000`LH2000000000000l<hK0000000000000000000000000000=6FG0000@KJ50000
00000000E7R@0000\kJ^00000000dLoF00000000dm;b00000000000000000000000000000000@1F^000000000000TQK5@^^Y0000000000000000h8e10000<41f
0000000000000000000000000000000000000000000000000000X2?B00000000000000000000000000000000T^_N00000000000000000000L3IYM7DA4YTJ0000
0000000000000000<Z3RTRGa000000000000d5hK0_4]000000004hgiT61X0000000002EX0000D[Xf0000LROeha1h00000000000000000000000000000000h6i\
00004Xf8@Td@@cSAXmCJ000000000000i2f800000000000000000000d_O:00000000X;958ANG0000000000000000000000000000000000000000000000000000
DgLH\T<3000000000000000000000000lmE@0000000000000000XZRk000000000000000000000000X2:\E7=?00000J\V0000hV[C00000000000000004Z_aT\PG
d\e;0000dFQ_@0=VDZC4`iDZ000000000000000000000000000000004JJ500000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M3dUA6E@00000000000000000000000000000000h:2R00000000\@1C00000m>X0000000000000000PRQQ00000000
0000000000000000h1IJ00000000000000000000000000000000000000000000<eIH000000000000000000000000000000000000000000000000Y4@Y00000000
h;6100000000\[an0000000000000000\l2g00000000D6A@00000000000000000l4k0000000084OR000000000000P=[V4:7E\B^V000000000000000000000000
0000H3N>09N^000000000000LSdd000000000000000000000000000000000000000002nE0000h`P=8nS600000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000\eSQ00000000HYOC00000000000000000000000006kkPl3EE6lj00004:G600000000@8Q4\]Nn0000
0000000000000000l;n5000000000000d@>j0000000000000000000000000000000000000000@:WD0000hdU[000000000000\dVh00000000hO<^000000000000
000000000000e1f100000000d^:00000000000000000000000000000000000000000`6gGT=WN8VVQ0000000000004@R^000000000000X<Gc00000000`=Ph0000
0000LHEV0000000000000=Be\6S:8N^E0000D?gW0000HMP<dODSLFhNX]X=LLB9000000000000DWR=4PFA`RV>\W_]ddYj00000000000000000000000000000000
0000000000000000<?37000000000000@OIi@T@Dd0e[<FbM\VlH00000P]V000000000000000000000000000000000000LbhC0000DCRe00000_4jh=JP`01G0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Lj_0000000000000000000000000
0000000000000000000000000000PBDU0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000hULk0000
000000000000000000000000L>7@h2<KXZ^?930Mi2m20000000000000000000000000000000000000000000000000000\]AMPAbc000000000000000000000000
0000\E680000d0Nn8fBB0000000000000000PGMnlhRn000000000000\6>O00000000000000000000000000000000Y1XV0000000000000000HO<m0000000096oU
00000000@EShPkFmD\9odo?L0000<?>_000000000000Xd>fHU>b00000000000000000000THYS0000000000000000XXb^000000000000HFkd0000000000000000
<3l;00000mMo0000000000000000@V2GXWk?0000@Wool4^ZPBja000000008?OJ000000000000h8X7000000000000000000000000000000000000000000000000
@okT00000000D\n;0000\`h0000000000000000000000000000000000000000000000^Q9X@\na1[b0000D@Q?00004R_]00000000000000000000000000000000
LkA0000000000000000000000000M1b3000000000000U1T8000000000000000000000000l9=l@ici00000000000000000000000000000000P3KRhDhg00000000
DVgJ0000000000000000D4T=00000000000000000000I3caLFP@0000000000000000h85`0000000000000000000000000000\ii`000000000000000000000000
000000000000000000000000000000000000000000000000000000000000P?Lci4I4<RPk00000000000000000000000000000000Y1YX0000000000000000DV<o
0000000000000000TO?N0000000000000000PMOl00000000dIBM00000000D5][00000000X:Ae0000@Hi[0000hMRd000000000000H=`H00000000000000000000
0000000000000000hKn;0000DVR:00000000DaLgDmJj000000000000`[8lXRm7Tg4<hRJOA58^0000000000000000hleQ000000000000H1Sk000000000000dFKg
00000000000000000000000000000000000000000000000000000000D[@B14l=00000000000000000000000000000000X0[J0000DZR1<C0N@BKP<P8A0000PoHP
L\H=DoYH0000000000000000000000000000\=ZN0000@QDm00000000000000000000\B>3TLeA00000000000000000000000000000000ToU[0000000000000000
00000000000000000000m1`10000000000000000`0`M000000000000000000000000LlKI00000000hRR4`R[FdSP2@VG00000000000000000000000000000d:6S
00000000000000000000000000000000U3of000000000000L4I^HA?A000042]f<fXF0000000000000000PWYC0000000000000000DJI[00000000000000000000
00000000hngK00000000000000000000000000000000d1>>0000HEU:0000D;oK00000000P\9AT7k<E6mT0000@N3TDZ9:00000000000000000000000000000000
0000000000000000000000000000000000000000lfnC00000000000000000000000000000000000000000000<5h=000000000000000000000000M7KV00000000
000000000000000000000000h>iK\H0L000000000000000000000000LMHA0a=>TgL_hYPmm2kGPHOc00000000000000000000000000000000<STcH^BX@1<F0000
000000000000<0ejT_Vb000000000000000000000000`Hh?00000000000000000000000000000000000000000000D5Ro00000dKD000000000000000000000000
000000000000000000008F=g0000ljL8\eKR000000000000000000000000000000000000000000000000l48H00000000000000000000000000004Mo4`hMT0000
000000000000Tg@0000000000000000000000000000000000000LRW<0000000000000000dQS^00000000000000000000000000000000dBmS00000000LPT\0000
000000000000000000000000000000000000000000000000000000000000DEXC000000000000000000000000000000000000DCP8@\UN0000000000000000T8T?
l;JI0000000000000000d[7B00000000l6:d00000000000000000000i5BZ00000000000000000000000000000000000000000000000000000000000000000000
00000^Z900000000000000000000000000000000000000000000000000000000000000000000000000000000H9Noh@odLkjW]3D]000000000000000000000c9\
00000fEjm6g200000000000000000000000000000000000086X:0000PMEV00000000DCib0000000000000000000000000000LYJ=00000000000000000000`M?V
00000000`^G;X4;U00008RBjTCfH0000000000000000h64P00000000000000004BXL4Q61d[X;H4]Ga0ZW000000000000PZoc0000000000000000000000000000
00000000000092IW000000000000d`0V0000P7ED000000000000000095ZcX39Y@m\_Hmf50000@G?klUi000000000@:0M00000000000000000000000000000000
HCfU000000000000TdH`00000000000000000000000000000000000000000000d[ZI0000H:Oj\@[SHeVeQ4?9000000000000000000000000I24Ge3Za00000000
00000000000000000000000000000000DPfZ000000000000P<Sh000000000000000000000000000000000000000000000000000000000000dIUX000000000000
0000000000000000DBZ0LR;C00000000000000000EY50000DD@H000000000000000000000000000000000000000000000000h<h7P3OQi6>R0000000000000dO<
0000`l360000000000000000000000000000XD^7E64W000000000000TgTj000000000000000000000000h3I40000000000000000D2_>00000000h;8a00000000
000000000000lc;<000000004?AC00000000000000000000I3030000PI<;000000000000000000000000Hal?h1k=000000000000000000000000000000000000
0000000000000000000000000000Q3AO00000000P>Yo00000000000000000000h=CVDLS2000000000000TbSj000000000000d^^3000000000000000000000000
0000TO4F0000\<JB000000000000000000000000I6:>0000000000000000000000000000hONo0000Y7O7TQ:40000000000000000000000000000000000000000
00000000lED00000000000000000PjGAXbcBA55F00000000<mQT000000000000000000000000000000000000000000000000XA;`LCak0000000000000000lRk3
00000000@]DH0000000000000000000000000000000000000000M2Sl00000000XUde00000000000000000000L[TQ0000000000000000@RCJ00000000Xiof0000
0000d5VD0000000000008BX;@0kQHSYJ00000000XEWQ0000DJkeDU?8000000000000000000000000lJ@600000000P9?h00000000DTWd00000000000000000000
00000000000000000000000000000000000000000000000000000000`m4a00000000`:YD000000000000<eC^00000000000000000000000000000000`Ll70000
000000000000000000000000000000004\6?4N>[=18`hWPkHIgk91;W000000000000000000000000E7Jb0000L5<I00000XT0\OQB000000000000000000000000
000000000000000000000000000000000000DQbY00000000000000000000000000000000000000000000Di<]0000000000000000XYT?00000000XcO:0000T]W;
000000000000Y2o`0000E5n=L2Q<0000<Z3cdN8[P]=eY2J]0000T5d\lAn5DcG\0kn>000000004]Xo000000008Mc4000000000000000000000000000000000000
000000008V4^00000000000000000000h=Cb0000000000000000<]KRlcQ600000000000000000000HH:H4KhZ`cjc4;3c00000000@Z]A`o=VY57>00000000PjbG
0000000000000000000000000000<\R80000h86j\eY30000h0GihZND83jn000000000000000000008ISK00000000d\K_DiEBl=;ea1a=H71S000000000000PL00
0000000000000000P^9XX`Q2dNak0000000000000000000000000000Q6>b\IoUm4Lk000000000000\JWolK;Q00000000000000000000D\kB0000000000000000
lS^00000<QZ=0000000000000000l5eK0000000000000000000000000000000000000000000000000000P3K[<EWA000000000000i7E80000X^Pk000000000000
0000l^\8000000000000PVY;00000000000000000000Y5lS000000000000000000000000T20aHHg:TVXJ0947LGoe0000000000000000000000000000`N`hLobN
U7N3000000000000Q5EI000000000000000000008k1]0000000000000000`<:o00000000000000000000@_gY00000000h2?M00000000XP?W000000000000DCU=
000000000000000000000000000000000000000000000000000000000000hMQ``S^c000000000000dK4<000000000000000000000000000000000000hUlJ0000
0000000000000000000000000000T>9J@ojM00000000000000000000000000000000l6iLHNWn000000000000Ha5M@:A2E2IjH0TW000000000000`L`TL5iL0000
00000000@fJ]`ALD8h0i94ic00000000D_aS0000X;cY00000000XIER0000<laf000000000000`35C000000000000L7:l0000hlA;H@O800000000000000000000
0000lJ9HX2bSPVZB0000lPXa000000000000DoSj000000000000000000000000000000000000i3oL000000000000PF2`00000000000000000000000000000000
00000000574a0000000000000000000000000000000092l_000000000000000000000000000000000000000000000000TKlnPN5E000000000000000000000000
@Y47000000000000A5^V0000000000000000lRnf000000004HU:0000DDRb8B610000000000000000000000000000000000000000000000000000000000000000
00000000@ORW`dab00000000HLWQdE<k0000000000000000000000000000<^@T4OLCP^o;`9650000000000000000\:7c0000000000000000DYM?000000000000
XFgR8cfNQ27N0000000000000000HH:fhlGO00000000000000000000dfD1000000000000538V00000000HQ=AU3MTD\ha0000<8j;0000000000000000d?iF0000
0000000000000000Hj8FI5XU000000000000HTf30000\?Dl00000000000000000000000000004Do10000000000000000000000000000000000008K^\LQT>h\V;
00000000000000000000000000004B=U0000P8El0000D<]T000091DM000000000000000015R70000000000000000000000000000000000000000000000000000
00000000TR58e1Se00000000X94lL@m7TcY:00000000000000000000000000000000000000000000000000000000DLFZ00000000000000000000Q5ek00000000
0000P<0h0000000000000000000000000000M1kVD?UXdhD9000000000000000000000000P4kQ0000HmdJ000000000000000000000000LID:000000000000H3B6
XX_D00000000000000000000PLl\0000000000000000\;9B00000000000000000000000000000000I4Yl0000H9cj00000000`MW?\VO_000000000000@>1Qhd0_
0000HKl<TPTk4iRD8c7a000000000000D;DX000000000000HC<U0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000H?Y30000\]:Ld>TaH4o2E3T3Y3o?0000000000000000XTgT000000000WKe0000dH:\0000l0Om0000000000000000000000000000H9eb`>l3\o[c0000
To7E56TY0b2_00000000000000000000000000000000a51a00000000000000000000000000000000000000000000000000000000P5=c00000000000000000000
000000004IWU00000000000000000000HciL00000<170000\LSH8JKW00000000TL=^000086X^000000000000LaFk0000<f:h000000000000000000000000P46f
00000000000000000000000000000000000000000000099iH:3R000000000000`hNf00000000000000000000000000000000000000000000\O18000000000000
0000L[490000000000000000000000008BdQ000000000000000000000000`dGL000000000000XTkWHZoY0000000000000000I0_d000000000000000000000000
00000000000000000000000000000000000000000000lUa?LJi_TiP?\HP2`dkY00000000000000000000DB=60000000000000000L@Gn000000000_4300000000
@]FZ000000000000D3FOHSo20000000000000000000000000000000000000000000000000000i2\c000000000000dH5o000000004_RI00004KES000000000000
000000000000m46Y00000000@i;90000XL=QHN9i@UCB00000000000000000000000000000000000000000000000000000000000000000000<XAAh>_70000H`[T
Y4f8\82e000000000000lk5;0000LC:DHjmZ00000000000000000000000000000000`BF;00000000TlBY0000`9gW000000000000000000000000000000000000
00000000`1H?0000000000000000d9U70000Pj28P>FSDG;:I5Ti000000000000`MoU0000dPIlLBm4a007000000000000<VH[P2PGT>\;00000000000000000000
000000000000000045LYXT21000000008FXO00000000000000000000000000000000000000000000l`db0000000000000000PSm_T<DU0000LZRP8K1]0000dTFR
00000000000000008RBJ00000000000000000000\oP00000000000000000000000000000Pg:=00000000000000004dnV00000000000000000000000000000000
l1Z90000000000000000000000000000000000000Z>O`:P<0000TCV?00000000000000000000\R>m0000X\DN00000000000000000000000000000000l1e70000
00000000000000000000000000000000000042jF000000000000000000000000000000000000000000000000000000000000<bgl<1OK00000000000000000000
0000000000000000DjSY\Xb30000XF@`hJHf000000008\`K000000000000<OkFT;hg000000000000000000000000000000000000X2Oh=58K0000000000000000
0000000000000000m2CH000000000000000000000000Hi0R0]R8000000000000000000000000000000000000000000000000P[;700004h=I000000000000\;ei
XQG>0000000000000000000000000000000000000H1n00000000000000000000000000000000000000000000D@A[000000000000000000000000000000000000
000000000000lmk_00000000Hhn20000000000000000000013Al00000000000000000000LiiQ0000L=^20]1S00000000000000000000000000000000l6<E0000
0000000000000000000000000000000000000000M25700000000a1IW<>5[00000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lFn400000000h5aNh\eo00000000X9Ca`KN8000000000000000000004W4N8o\K48`U000000000000\[oK0000000000000000DMYi0000
0000<23Q0000i3R<0000DbMZ0000000000000000000000000o6i`Q?W0000000000000000000000000000000000000000000000000000000000000000<`880000
00000000000000000000000000000000L^7U8HAi00000000000000000000hW@f00000000llSXM6N;0000H=oU0000000000000000H3Pk57=o0000000000000000
LNTB000000000000000000000000H5]N000000000000000000000000000000000000000045biPhQnTi<?00004G@k0000<;VW0000000000000000000000000000
D\P70000XnXJ00000000<c>Q000000000000000000000000000000000000<J1?0000\GOi000000000000Hf_Fh\5l00000000000000000000000000000000\DGZ
heehLSjE00000000`gR=T4F;H?X<0000POBo000000000000LVDJ0000000000000000000000000000000000000000<45=<neB0000l8RL0000000000000000Tc<X
000000000000]43^A6U0000000000000@]Al0000000000004PS>00000000000000000000De\J8Z<m00000000ToAQ000000000000@0=LdTO>000000000000dBW?
h2Ta00000000000000000KdM00000000000000000000h?KcH[Y60000000000000000L5C]00000000000000000000000000000000000000000000000000000000
0000000000000000`Zg[00000000000000000000000000000000<@N3TIoE0000000000000000000000000000P=m900000000T=P6U5Mb00000000000000000000
00000000000000000000XYS300000000000000000000000000000LVl00000000Pb?OHfeI0000L<370000TYJ\00000000To1E000000000000m2L40000L4Il0000
0000<7GL0000000000000000000000000000`M<_4O^QlXJK@`Lkh?Cld=aj0PU=TU_c00000000Y4mF000000000000`bRYh8\:0k8J00000000000000000000<Wn8
000000000000000000000000LF`Z00000000L5Vc000000000MUh4]mh0000000000000000P3Ch8in]0000hU]\DYQ=000000000000`KIiDVHj8cfa56DR00000000
000000000000i5K3000000000000Pf\=000000000000000000000000@FCm0000@XAL0000000000000000000000000000hFg@0000L\LGHHgW000000000000<]@D
000000000000hM8B0000000000000000XMBla1PC000000000000LXHOLjOm00000000000000000000000000000IHk00000000000000000000000001S900000000
000000008SNh0000000000000000000000000000000000000000l9hnlI81@Hl[4T9o00004cDL0000000000000000000000000000000000000000000000000000
000000000000de9l00000000lHF[00004l13000000000000000000000000000000000000000000000000000000000000000000000000`e5X00000000X0DTPB9L
I3[UhOH9LH1H000000000000000000000000d[[S00000000000000000000<bJM97L@0000T^bY0000000000000000000000000000000000000000000000000000
XiQ\000000000000000000000000000000000000000000000000000000000MnF00000000@=cf0000`Q8:000000008d_f000000000000@ON90000000000000000
000000000000LmSm000000000000lLOah8]S0000000000000000hM2g000000000000000000008TL4lXfl000000000000Dh4]00000000000000000000<jT_0000
h1n[POiB000015nW000000000000Y5=O0000hQJ40000000000000000000000000000@PNWhHV<\o_OX<8k00000000000000000000@Q@Y\0dC0k?6TlIE86XL@7`[
@<`:@^`e95Wn00000000000044QU00000000TIVk000000000000PF]H@Gh?00000000H866899]0000Ho>H000000008:n2000000000000XXGH0000000000000000
00000000000000000000Dm8H00000000TP@V0000PL21000000000000000000000000000000000000000000000000\81?0000D8=Z<\\200000000T7CJ0000@Xk:
0000X39h0000T4D^L[?d00000000000000000000`^F@000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000`\U100000000000000000000i3bF00000000H[0\LNQa`N2f0000000000000000000000000000000000000000@GBNTMQP00000000000000000jVX
00000000000000000000PC?B000000000000000000000000000000000000lF[3000000000000H7FN000000000000LS_a00000000@BgQ00008[LU000000000000
0000T\`;00000000000000000000@:I^000000000000hE@;0000HFI<000000000000HF[>000000000000000000000000`7lDDfiS00000000TKXMD?1\TNJc0000
0UHC0000000000000000dJN30000000000000000000000JJ@PE90000Q1W20000TSSe0mZ;0000000000000000@7Z20000X;>000004?ghTVab0000000000000000
T`a^000000000000<Po]<_lm0000\Fd`0000D8<<<PhC@nOT00000000hWHm0000000000000000DX]Ka6Y3a7BD000000000000000000000000000000004G9J0000
00000000000000000000Y6DH00000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<NXe\W1o00000000
<M1c0000PK^>4VjO00000000000000000000000000000000XeZR000000000000DPa7T_]=00000000@?h[8ZEVd8PZ0000Y7Lc0000`1ga0000dHa:000000000000
000000000000PP]i00000000000000000000dd;Y000000000000<DlPHKkl00000000000000000000000000000000000000000000000000000000000000000000
`0:e@LHOT[gPTHKMQ4`A95Yo0000000000000000<;b4lW2?h^DMLb^o`nVd000000000000000000000000@3_n00000000l?^L00000000000000000000Lmh7@]WE
000000000000HEPD@?5R<N_`TVh:0000000000000000000000000000lbAP00000000000000000000000000000000000000000000000000000000000000000000
000000000000@8Sl8HR400000000000000000000000000000000ln?A0000E0`\00000000DTaP`a4l47CV00000000000000000000000000000000\j6A8`KH0000
TnII00000000000000000000000000000000000000000000555`0000A1j30000<=WY00000000Q4ZI00000000X3h6000000000000P9H\0000000000000000D=2a
00000000000000000000`S:J0000L:BRl6NR000000000000`9>=LH_b0000Y6md`h]9l<FM00000000000000000000000000000000000000000000000000004k8h
000000000000000000000000000085<cm67]000000000000h27Ld98I00000000DLMPTN[dD5H@`RLY0000000000000000000000000000DYRj0000000000000000
dW3A0000L4\n000000000000000000000?_d00004]?F000000000000000000000000dG1V000000000000000000004KBd0000Xj6N177100000000L31;hKQ`0000
00000000T8_5000000000000000000000000<P1h000000000000Xf1kTPPk0>LQd][K0000h]3E0000000000000000`Wc;XZdD0000XK4W00000000@9W>00000000
00000000Y3^c@E4g000000000000000000000000000000000000000000000000000000000000TMc_000000000000000000000000000000000000X:oJ00000000
0000d1eDhGPf<MKe0000<l7ol6W=d9o>0000X@<0<BYH000000000000000000000000000000000000000000000000d>i2HA3Whia;0000000082U9`Moa00000000
0000lKYNLRPJ0000\:I5T>[l0000l:\H000000000000000000008<l]\Bk4`LmS8\iL\02_i0>W0000000000000000<P=ahYP^0000000000000000000000000000
00000000I7D[0000d>DC000000000000<B6`00000^?W00000000000000000000000000000000000000000000lSLE00000000000000000000PTo:0000Pb3<0000
Ln[_\3JRHbJo00000F6KTO2;00000000000015iG0000PBf]00000000h8\]\Po?000000000000X\o>00000000000000000000D?IRhNiJ0000000000000000ToEh
000000000000000000000000000000000000000000000000HTUo\VJ@0000000000Ko00000000H?nm000000000000d:L`0000hHPi0000000000000000a3Dm0000
000000000000000000000000000000000000000000000000000000000000000000000000T0hN00000000H2hc0000000000000000000000000000000000000000
hMkT0000000000000000000000000000000000000000000000000000000000000000000000000000DER100000000000000000000000000000000000000000000
00008RR[`^Kj000000000000000000000000Q6MN000000000000000000000000000000000000000000000000000000000000`@Vn8@jRD6<U000000004ZF?0000
0000X2P700000000000000000000@RAd00000000000000000000000000000>jf00000000e1C30000lIi00000T[Wl00008oQS13A_000000000000000000000000
0>l[0000PQ1RlVLP0000000000000Bh5lD0n000000000000000000000000l8Id00000000000000000000H<VC0000a3EJ0000000000000?_Y0000PcG600000000
hdIH<h4N`X=ELTfg0000000000000000000000000000hG2=000000008WZ8<<dP0000hJD9XA_H4HHGU1CL000000000000L2mo000000000000l_:f000000008gAD
0000000000000000000000000000000000000000I2Uc0000PAV2LN4P000000000000000000000000A3`XL3\U00000000lG6[@3BR00000000000000004\:jPDJ7
H68Q0000TCWP<G_f000000004DmBDR:a0000000000000000@PE_h=J@00000000000000000000<60f00008HB7<^Yi`c61<l96m2e^00000000Y7ODY5mP00000000
000000000000000000000000PQ[;0000000000000000000092_10000<ZLW00000000000000000000i6bQ00000000000000000000hOM600000000000000000000
000000000000000000000000000000000000Pg@k00000000000000000000dW[^00000000T?GLTOiT000000000000X7_i000000000000lDfT000000000000TeX^
000000000000`=aK0000000000000000`NDX00000000`DGk\_>30000000000000000000000000000POB_00000000PNL4Y2YaDL38<lcQ00000000000056^4h4aE
00000000000000000000``>^000000000000000000000000@9DC000000000000<;bD00000000000000000000000000000000000000000000\YFS000000000000
000000000000000000004Z`k0000000000000000A5;o0000l<[n0000H9eS@RP70000000000000000000000000000000000000000000000000000000000000000
00004kLe00000000@YHW00000fgem1VL0000`j<P000000000000dLQBdd2A8EVa000000000000000000000000\i[B00000000000000000000000000000000HDa0
dT5o000000000000]4NhXHW\000000000000<6mX@S4;0000000000000000A4aT00000000000000000000LKD<0000000000000000000000000000000000000000
0000000000000000000000004Ae;000000000000\c5:P[RH0000000000000000dY=J00000000000000000000P6F0000000000000000000000000LXS>TJ[^0000
000000000000\RIX000000000000000000000000000000000000U3ZT\9b3<1G\\Q]700000000000000000000000000000@cf000000000000lEfl000000000000
00000000000000000000000000000000Th9Z00000000<FU300000000\?Gd00000000000000000000000000000000000000000000000000000000000000000000
0000LSbX00000000hAX9hSIE\b;Z00000000000000000000PXWO00000000lkHohITOdQnZ00004e=>0000000000000=3n00000000l2Zb@nmQlYVVHh5Z00000000
4dh;00000000000000000000TSV]Q2U60000d03e00004gY500000000000000000000d2cK00000000000000000000000000000000000000000000T1]j00000000
0000T[hM0000\<=N0000000000000000]1af000000000000L[Ac84mj0000TBMa000000000000lSXE<0][0000000000000000<6@Z0000000000000000P?TQ0000
0000000000000000000000000000hRi:000000000000LHf_00000000dA9H8HNf000000000000\i_i0000000000000000<0i200000000000000000V>Z0000h656
00000000000000000000Tjfo00000000000000000000000000000000000000000000Dlj700000000000000000000000000000000000000000000000000000000
00008XXB000000000000000000000000000000000b<m00000000X<_4XDjW00004BWk0000HD@i000000008ba_0000000000000000000000000000000000000000
0000000000000000000000000000PfK6000000000000000000000000dSl100000000M44E000000000000hRKG000000000000000000000000`:QP0000<Q?G0000
0000@@XShKLS0000000000000000@:630000000000000000000000000000000000000000000000000000000000000000TLma000000000000DHWk@2\mXK2[0000
4JFLI40`HSHK00000000@=I20000LXVZ00000000000000000000000000000000000000000nRA0000D3Tb000000000000000000000000DhNW0000hDf50000e6Ad
000000000000`Te:000000000000000000000000PA=:X^IQ000000000000000000000000000000000000000087Ci0000000000000000a2B30000P=9]00000000
000000000000000000000000T1`^0000000000000000D[K40000@?TDP3Fg0000D_;D0000TMTRHRI70000hdle]716Dkjl0000@kBW000000000000`9mm0:@AH_36
i0Cm00000000000009P600000000`M24P^n^0000000000000000000000000000000000000000\KG7DYTVm2?M000000000000@K\4h[Pm0000Xo5d000000000000
000000000000000000000000l1R30000000000000000hHTk0000L3K;`ke]0000`DkB000002ab0000000000000000h@L:4HGMT\RM000000000000<?SC00000000
`FlI00000000000000000000000000000000000000000000000000000000000000000000DfE?0000DS@j0000hAce0000e6_X`KeC0VQ800000000h>Rk0000hlhV
@NR@4eCM000000000000@T2Z=026T4M10000d7PU00000000000000000000000000000000H9cJ000000000000<S330000000000000000000000000000LiI50000
00000000D@AP0000000000000000`1H^000000000000h6?U0000000000000T0@08C100000000000000000000000000000000LEJP`ImOLZJ;8>X[h^dX00000000
X9Ah000000000000000000000000H\ET0000000000000000000000000000000000000000LXKM00000000000000000FHO0000@[TFPUfO00000000000000000000
00000000000000000000000000000000Pf3i0000<:X=000000000000000000000000000000004C100000le:GPkNI00000000llZF000000000000000000000000
h@]V00000V`A00000000d:1c000000000000LSdV00000000000000000000000000000000000000000000000000000000000000000000@bHW000000000000DJOh
000000000000000000000000hBcfDOJh0000dGP600000000lT5TXNK4d]>CHEQ;0000000000000000000015@`00000000LmX[0000Xe`C00000000000000000000
000000000000000000000000000000000000000000000000000000004E?b0000000000008AFH0000000003BkT_TT000000000000000000000000000000000000
000000000000P:?K000000000000<_EU@HfS00000000<\NF0000000000008^`RTFG^]5c_0000@PP70000000000000000\ZJm000000000000T6gT000000000000
T69I00000000000000000000<PCb0000000000000000PAFV00000000000000000000000000000000000000000000000000000000`glG00000000000000000000
i3]OL]<C@E`?@XYc00000000000000000000000000000000h=DO4[5DPeJL0000000000008U\?0000000000000000DS[R00000000000000000000@;5M0000lRRL
e0^d0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XLXS00000000
000000000000@XN300000000@BbI@Wk00000`I>YhCF60000000000000000XV9>0000L2K[lad^h1]H0MGVXil800000000\6FZ0000<N;L\N?V0000Y5WQ0000LKl]
TXmA00000000000000008CE1l\JZ\aQ^0000000000000000XhPS00000000Da4>0000000000000000000000000000dLUJ0000000000000000T2EdTi_G00000000
00008\Gd0000`e_B000000000000X[haE7OW000000000000000000000000000000000000000000000000L7i900000000T_JODn350000X9AR0000000000000000
e3m40000`Dl700000000\5Fg000000000000000000000000000000000000000000000000000000000000`YKQdi?A=4FF00000000000000000000000000000000
PLX]000000000000000000000000l:`M00000000<>fl00000000000000000000000000004fBn000000000000d?HC000000000000000000000000000000000000
00000000000000000000000000000000`E2Z000000000000d9Jn00000000000000000000000000000000P0a60000000000000000000000000000000000000000
000000000000@GAR00000000000000000000A73alKCb8dX_00000000PKZA0000hhgC<jS50000000000000000000000000000000000000000dGPB000000000000
0000000000000000000000000000000000000000000000000000Tdc60000000000000000000000000000@9FM0000dP]B000000000000000000000000X62EDC]P
0000000000000000000000000000000000000000000096P8000000000000Pn>90000000000000000000000000000000000000000000000000000I7PPlTB\0000
0000XOA:00000^f[@;O100000000`XXf8YcO0?PV@@A600000000000000000000000000000000LSC100000000000000000000000000000000dGV6000000000000
00000000H4d`LR?Q0000LbOn00000000000000000000000000000000000000000000\@<U00000000000000000000Di4L000013SV00000000P8m@000000000000
00000000HZk700000000000000000000h1=V000000000000L^V`<ZN8000000004?Pf000000004Qfd00000000000000000000000000000000000000000000DoD;
00000000E5\>H5U1000000000>CVLloQH4F^00000000000000000000<[LI000000000000000000000000`X39000000000000000000008^]>0000hC08TOoN0000
01mW0BR10000000000000000dC9>00000000@==ZhKBK00000000000000000000\``L0000d6lW0000<DYm0000000000000000@_mF0000000000000000PHec0000
000000004]d;0000000000000000`8BV0000000000000000H68a000000000000000000000000T93PhC>100000000000000008F8J8CZ\000000008MO500000000
000000000000000000004Y2Q000000000000`Ul70000000000000000000000000000000000000000000000004iE1PZj8000000000IMR000000000000<MB?0000
0000000000000000000000000000000000000000000000000000P?:m000000004]MSe6N^0000000000000000000000000000dPOh0000000000000000HLdW0000
00000000000000000000@B0m0000000000000000000000000000X69VdkT_00000000LG2K00000000000000000000000000000000E4oSY2Wm@UC_000000000000
00000000000087BP000000000000000000000000000000000000000000000000LOHD00000000\gJW000000000000000000000000000000000000000000000000
000000000000000000000000000000000000LC^100000000000053Jb00004P]20000000000000000000000000000\]bP00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000>G^0000000000000000]6FT0000
0000000000000000000000000bL_000000000000000000000000000000000000XR[90000<aoC000000000000000000000000000055]800000lC=XG^L0000TCXg
\MiF0000I3D00000000000000000PADG00000000hL1Q0000PkBH0000000000000000000000000000XKm?Dei100000000TiG?0000000000000000lJJkPUh>0000
0000000000000000000000000000`j[O0000X>;Id1mG00000000dFBh00000000\RIF000000000000]6RU000000004]WR000000000000000086;glRG<h3G1P5Uc
000000000000`\5AlWSILmk>Xf1DU4NN0000000000000000X>eU0000000000000000000000000000000000008N@E000000000000E6\D000000000000hNbh0000
00000000m6H5000000004:4P00000000000000000000T@On0000000000000000lYI0000000000000hAK<i2Ce0000X]27PId5LQ5300000000dbV:0000m6Q[0000
T>EL0000l:PPDFMA\McOH]CS000000000000dkb;000000000000000000008?<Y0000000000000000000000000000DKhL0000000000000000\i:^000000000000
0000000016oH0000]0j>0000000000000nNM000000000000000000000000000000000000LPX5Hh^0000000000000000000000000000000000000dmC;00000000
@Jd>0000000000000000000000000000HKdm0000lEmZ00000000000000000000l]VC000000000000000000000000000000000000000000000000000000000000
00000000P3IM000000000000@l=E00000000TQ@H000000000000T7`K000000004i150000000000000000HP_GX2fO0000<nD4`DfF00000000@bGN000000000000
0000000000004PR`0000lXP_0000000000000000PNJS0000LD3g000000000000HW6N0000D?7k00000000000000000000000000000000000000000000000013?>
00000000000000000000000000000000hFAI\lk^00000000000000000000000000000000TB:T0000000000000000000000000000h0YP00000000000000000000
H9d;0000<16D<eGZ0000000000000000D9h:\J3P000000008hTGlD8l00000000000000000000h@ha000000000000000000000000000000000000000000000000
0000000000000000lQLX000000000000\K;m0000l?[j`Tn9@TBB0000000000000000000000000000000000000000@ZV;00000000000000000000000000000000
00000S0[0000000000000000000000000000D8@>0000000000000000000000000000000000000000<@@`00000000`6JPh6k]8li]000000000000h5Kd00000000
000000000000000000000000000000000000000000000000000007<M0000000000000000000056E3000000000000000000000000P3El00000000000000000000
000000000000LEUi0000PN1?0000000000000000000000000000h0iJ`dMa0000h]iMhog60000000000000000P`9T00000000000048cH00000000lg2600000000
00000000U4=400000000000000000FZX8J^XPlYH000000004J<_0000<bf_<eTf0000\VAL00000000000000000000000000000000000000000000000000000000
000000000000lVU1`<one3@8h;eD00000000`\H00000000000000000000000000000000000000000000000004NHd0000PjOM0000X=mNm4fiH2>C@>25lFD<lS@4
L5cE00000000000000000000HMNW0Sfb00000000T3bR\W?3T\0A00000i\;000000000000@SBd00000000000000000000@71@051P000000000000000000000000
000000000000000000000000000000008A6oPfmL0000@\cEX_<X\3Ml00000000<oR^Lj3^0000000000000000000000000000a6D80000HKfW00000000@G5S0000
00000000000000000000000000000000H59AXc2n8fC\00000000Q4j0000000000000000000008an600008[Fk`\=S0000e6=7HmZWQ3N100000000000000000000
0000000000000000lI;i\eZ?0000<LM[8K?hTh`Y000000000000U4d:00000000P6PTH5M90000000000000000000000000000000000000000000000000XH@0000
D706lDQc0000000000000000HN=N0000000000000000X\T_00000000lD\4i5?Y0000000000000000=1BHl5Cj00000000TeUa00000000Db_HPZej0000DjFC0000
0000000000000000000000000000hOZG000000000000000000000000000000000f0I00000000l^2V00000000000000000000XSEgh]>4M7JR0000@diI06@10000
`MSah[>300000000`j@Y000000000000000000000000000000000000000000000000000000004laU0000000000000000\MhP00000000<Zih000000008T[B0000
00008n?f0000000000000=]2XTNl000000000000000000000000000000000000000000000000\Ui^T;be00000000000000000000000000000000000000000000
L2I`00000000000000000000TNXF05jGP^aK0000@SjZTBaHlHPS`5_gddG90000hXGn0000PD7_0000000000000000000000000000A2O600000000m39d00000000
00000000000000000000000000000000000000000000000000000F[J0000000000000000T10S0000hZ>B0ZJ[0000000000000000U0@50000`Fcn000000000000
00000000D\bk00000000000000000000HDn5P5bC0000=2Oj@6a9000000000Ua[0000000000000000000047:2ldQ9000000000000XbYP8TLl`ijj000000000000
4@bh00000000000000000000000000000JZe00000000000000000000d=H=88:iX6j[0000H4jI\B;ahT5=lV@1l\BI15JS00000000\IN:D3550000000000000000
00000000000000000000dYk?00000000LIc]LT:V4IG00XFVDi<24]Oo4e<cTkiR00000000000095kf000000000000m0OC0000P936`Z_DPme300000000TZZ<d[JZ
00000000000000000000000000000000Le4282H\00000000000000000000000000000000000000000000000000000000l6]b000000000000LbQNlXg=Dnb6@@Aj
0000h6H[lAhE000000000000<FTY0000000000008RSc000000000000HK]L0000000000000000000000000000l8DK0000HU6200008J>3T]cJ@^okXVYg00000000
00000000000000000000DCFH00000000hT4000000000`71glE8E4WFDDZfe00000000U2FF00000000000000000000T>l?000000000KkG00008oOW000000000000
0000`g50`E84000000000000000000000000HCFmHDUT0000Q3dE0000000000000000d6<f00000000000016878@E3000000000000000000000000000000000000
0000dRDZ00000000Y27^lIRI0000000000000000000000000000DYoMPL1B00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000I5cRLMb400000000dW]iLhO70000TJ4W`13=00000000000000008J?28BWN0000000000000000000000000000000000000000DS62dQjV<SWX
e79i00000E9Z000000000000Tm35E79Y00000000DHLj0000<<B:0000@7hV0000T7bX8WVALTBlD^OA000000000000000056@S0000000000000000000000000000
U6LT00000000000000000000000000000000L<Y400000000000000000000000000000000000000000000hLW]4MA3000000000000000000000000P>8^00000MHf
0000l`W`DKKD000000000000`V2500000000000000000000A2mb0000d>^f0000@Wlghk1=000000000000000000000000<I[>0000000000000000000000000000
L[XWX?K;4GB]0000000000000000X]T30000000000000000000000000000000000000000000000000000\0Ei00000000000000000000D7=g0000000000008QgW
00000d=Gi2SIX09;00000000000000000000000000000000\fPb8C`3000000000000000000000000000000000000`RC900000000000000000000000004Dj0DFm
0GS3000000000000000000000000l`OFa122lZ=c0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000@KF400000>Ia00000000\VPG@^E00000\kVh0000000000008FoV0000000000000000000000000000`WVO0000000000000000000000000R[Y0000lkKm
000000000000000000000000\jRQ00000000000000000000000000000000000000008]nG000000000000000000000000X>0o4oW80000E1]H000000000000``^S
0000<7MhPNN`8jXo0000M4`Q\lm>LN5h<8?a000000000000m6cb000000000000000000000000HL<W0000T^AZ000000000000h?[M0000000000000000LUkQ0000
<2g6000000000000l61d000000000000XmU`0000000000000000000000000000000000000000LM_=000000000000000000000000A0l2000000000000HgMQ0000
000000000000000000000000000000000000000000000000000000000000000000000000DN`DlcKa`hnX00000000000000000000000000004Ann000000000000
000000000000000000000000h@b<00000000000000000000000000000000000000000000000000000000000000000000000000000000@9OA0000000000000000
000000000000M6A:@UR@00000000DP4]<e?NDf[B0000000000000000E4Gl0000000000000000000000000000000000000000`XB0000000000000000000000000
00000000dcf?000000000000000000000000000000000000000000000000000000000000000000000000DFnD0000000000000000000000000000000000000000
000000000000Lg`LE7:l0000000000000000<FCKdZ2G00000000000000000000h=HLH^A?000000000000000000004E[F0?eR00000000d2l?0000000000000000
000000000000Ph:o@@>\00000000000000000000Y6Q;000000000000XP4@LBi;0000000000000000000000000000Xi1e000000000000\V`l0000000000000000
000000000000<WnS8]ZKE2Mh0000000000000m]E000000000000HZ9I000000000000000000000000PR@X00000000000000000000000047:Um0Jf0000A2h:0000
0000000013bm00000000lPnd0000PKf`DnL@000000000000000000000000000000000000000000000000dThk00000000`2f>000000000000000000000000DB2=
TCPQTOcFI5:50000\jB600000000000000000000000000000000000000000000H7NX\nKm0000000000000000000000000000000000000000<PAI@EHc`LT30000
000000000000Pi[W0000000000000000000000000C]b00008n>O`]lDHI7?000000000000LjmGHomn00000W;j000000000000a6UP0000HfXbY2;a0000Xf^10000
0000000000000000000000000000e72j0000dY;IPJH800000000000000000000000000000000Da`X0000000000000000D^8Q0000000000004mXf00000000=0?F
00000000000000000000000000000000000000000000I0dI0000XIF\0000000000000000000000000000XaMB0000l61@DNBCT4QG000000000000000000000000
00000000000000000000000000000000T3Ic0000000000000000\7J[`jM000000000000000000000000000000gOe<BTn0000000000000000000000000000U5^m
000000000000000000000000Xg7N00000000\Fh7T[bl0000HnA100000000000000000000dmOe0000lV]300008GX^00000000l\_K00000000T@jg00000000T<1G
0000XdA\0000000000000000000000000000000000004Z0I<B=c0000000000000000@F]UA6Lg00000000TY<i000000000000000000000000000000004c[^e6G1
0000U0f000000000000000000000000000000000000000004JU200000000H21N@_B@00000000000000008L?C00000000DW50I40m000000000000`AOS00000000
000000000000000000000000000000000000L4]=TIPU0000@Q`C0000000000000000`Yn@0000000000000000000000000000000000000000@XTL000000000000
\O>40000000000008QFoU4Z`TFa^0000000000008UeB0000<I[_00000000000000000000E0@^000000000000000000000000000000000000T9f1000000000000
43N`dhW?0000000000000000ljEc0000000000000000hASFHD]\0000000000000000\70k0000000000000000000000000000000000000000000000000000l?P2
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<QdE000000000000D3lk000000000000
00000000000000000000<EhLPX;mI51:0000000000000000000000000000lLZj0000000000000000lW@500000000dAA100000000000000000000000000000000
00000000L3mo0000000000000000lhCK00000000`<Im0000Q7=R\g:Z0000000000000000T4ik4=ekl?6I0000000000000000000000000000llVi000000000000
000000000000M4g_DMK40000<]O[0000\^^J00000000000000000000000000000000000000000000000000000000000000000000m5?L0000hmCl000000000000
8^Gh00000000DcmNa4NA000000000000DR2^0000\5FZ0000000000000000@Ac:000000000000h>Ve00004]A]00000GEN000000000000dQe40000000000000000
0000U4aD00000000T03R000000008C0el@nc0000000000000000<VUO0000000000000000LOS54`5Olali0000000000000000Q4Ke<Z420000hAj[000000000000
000000000000000006N_000000000:8d00000000000000000000000000000000000000000000000000000000a47M000000000000l^cnH<5a0000000000000000
0000000000000000@[8[8[\000000000H^mI000000000000000000000000000000000000000000000000lWBA0000000000000000000000000000XZ4S0000<T9_
00000000<54X\Ue2000000000000=2f[00000000HE\Y000000000000DVQF00000000000000000000000000000000000000000000PDIB00000000000000000000
000000000000000000000000hGLMlnNo00000000000000000000dE>g00000000\P_RP=5JLZCU0000000000000000000000000000000000000000Y3BS0000lPC?
`EeE0000000000000000@Ng7h3]i00000000000000000000000000000000000000000000<:ESXJ8V000000000000\:]S000000004S7<LZkG00000000l;6U0000
00000000Tl<N00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000hf2Z0000000000000000000000000000D8EA0000000000000000000000008b8S000000000000026Ih7nPH>^C00000000@4I<00000ACl0000000000000000
<2F_47:=0000`_eV0n3F0000`4[Q0000000000000000000000000000492G56f;00000000@L:1E42D0000hX^m<aRV00000000@K@B000000000000`XRW00000000
\4eh00000000L32m0000000000000000000000000000dEo1`B0]8QZZ00004=>jPSKjhXDc0000<?1f00000Vl\`V9O00000000l7F30000h5Ic8IiZlCAL@XOP0000
000000000000000000000000@N8H0000000000000D=iHM[3hH?kTZZNL0E:000000000000000000000000Dl5K0000P;CH00000000000000000000000000000000
0000L22F000000000000000000000000l;h>HEcV@l8F0dQ^8nBlY4WK@RnG000000000000000000000000000000000000`fFf00000000000000000000I7@G0000
HZT900000000000000000000`iWe@3Dc16C;000000000000000000000000\KOF00000000000000004;J[@m9e000000000000000000004V>L0000000000000000
00000000000000000000lEnN0000HP^<0000000000000000000000000000000000000000A1?=0000lEdh00000000]5;b0000T5:BH5@=0000`\93LFho00000000
8R3U0000000000000000LJN_0000I1R400000000DKTA0000000000004Fb]0000000000000000000000000000XA>A000000000000000000000000lcjM00000000
0000<@VW0000000000000000@F=;0000000000000000lJIN00000000hTXj4?m20000000000000000000092:[0@YU000000000000000000000000000000000000
000000000000D[d;000000000000000000000000PERT0000000000008>dR@fnj91bj00000000000000000000l6Gb<m4=00000000000000000000000000000000
00000000000000000000L5lX0000HWT9000000000000000000000000000000000000@W[;000000000000000000000000dNf80000000000000000000000000000
00000000000000000000000000000000000000000000\6QS00000000000000000000000000000000000000000000000000000000000000000000000000000000
@Q2l00000000T1`M00000000DkS[000000000000000000000000hc?H000000000000000000000000000000000000000000000000d[9<00000J3`000000000000
0000000000000000da:b0000000000000000LSR4`I9[0000D4Jb000000000000d38^8e1d00000000000000000000000000000000000000000000L7F]00000000
0000I42a0000000000000000000000000000000000000000@K@V<X>h00000000000000000000@l5^\D:hlPdFhDLL000000000000000000000000000000000000
0000000000000000000000000000Pd^O000000000000Hh3600000000L2=a000000000000000053I:00000000000000000000@MoA4019L4bS0G7ZhT4f52ZN0000
8T@V000000000000000000000000h7Pd`kCV0000T\d=000000000000de^f00000000DIg40L5fLRMX000000000000<Ea=Q6GX0000Hd4IM152000000000000LV:0
00000000000000000000000000000000000000000000000000000000000000000000@O;E00000000000000000dMJ000000000000I2iN00000000I2cL00000000
00000000000000000000000090hXY5?i00000000000000000000`Ib@00000000`BJKA5NY000000000000000000000000`2GN4jBK0000000007eT52>c<RHX0000
000000000000DaLT00000000000048UV0000000000000000dCk2I5`f00000000`oLa00000000000000000000000000000000000040]<00000000000000000000
0000000000000000000000000000000000008MD]00000000000000000000PBg@00000000XKZ7Ti4n00000000000000000b`i000000000000000000008T=8<oK4
000000000000000000000000DQ71HlGo0000@iO40000h>QA0000433e\66o<>3K000000000000000000000000000000000000T:c;0000<ZZ`00000000hM5OTC7@
000000000000`Dba8WX10000<8n\0000000000000000000000000000\=gC000000000000`6]00000<0j10000000000000000dZeR0000000000000000=3PK0000
000000000000I79L@X8b000000000000000000000000HWTU0000TL>^000000000000000000000000000000000000000000000000<C]@00000000PL9P00000000
000000000000000000000000000000000000@Fca0000000000000000TAbY00000000000000004?Ee00000JK9000000000000000000008@Ij0000X7Wd00000000
0000P`gJ00000000@9kLdo]900000000LC^\TdOh`EOeXbXbhD^b00000000@;XH0W<<d1\o``b]00000000l>H^00000000000000008FFA8<0X0000000000000000
00000000000087h30000<^5_0000000000000000000000000000000000000000@YQF00000000000000000000T0T7\Vi=00000000000000000000HPjQDmG4`N:H
<O^A000000000000@O8k00000000L8cd00000000d78\00008a\?0000000000008IH100000000000000000000000000000000I34h00000000i1n10000DM9D0000
0000000000000000000000000000d5\W\[AG000000000000P8bldeam000095EVQ7NP000000000000000000000000Hb]@000042bAT]Y@0000000000000000HYdB
000000008>X7\eM8ljHl00000000000000000000h;Di0000<]]c0000lLac0000000000004b5E0000000000000000000000000000P\[:0000000000000000`Bkf
0000HR2jdlJ;0000000000000000I1[L0000000000000000000000000000l>gU0000<<BE@\dJ000000000000000000000000000000000000000000000000h<SL
0000000000000000000000000000\H<@0000lC6:00000000TE]]00000000000000000000000000000000000000000000d2_mY5J6000000000000000000000000
0000TSZ\0000HX=5000000000000000000000000000000000000TAY^0000000000000000000000000000000000000000<YAG00000000DX[W0000000000000000
00000000000000000000000000000000000000000000e5d9000000000000hETB0000000000000000000000000000H1lJThf5e0fF00008S1^0000000000000000
0000d4DC`4HjD5\K0000000000000WgTL4\dHKcO00000000000000000000000000000000000000000000000000000\mV8FJS0000000000000000000000000000
00000000000000000000`6]@000000000000d5kn0000000000004aSb000000000000000000000000000000000000@X8N0000\e@000000000000000000000Lfg4
00000000HC`^hL<9000000000000D@?RDJP4000000000000000000000000m4N[\:]`0000i7Td00000000000000000000000000000000\[V[0000000000000000
00004TSU000000000000000000000000DPm500000000e3Q80000\Y:P00000f=Q<VO2000000000000D9>k0000DKM5000000000000000000000000<nmd00000000
000000004ILc4Ijb`dZ?00000000hX3K000000000000000000000000491@000000000000=54iH\i[E4iFXgg;0000I6K3000000000000`C3]0000000000000000
00000000000000000000000000000000000000000000000000000W7c\O6P00000000Q6lZHTg6X7K>I3W34XL^000000000000000000008GQgm2[b000000000000
T[:300000000000000000000<G0P0000DB_500000000000000000000000000000000HED?000000004n=G00000000000000000000000016Zf000000000000\8a=
000000000Z?I0000T1<f00000000LBeRPGjMhA0a`a[Ji4a4000000000000000000000000000000008go?LSFG0000000085nU0L64000000008EciH_k8d;BA<6M_
000000000000dKLB00008PdN00000000lZPG000000000000000000000000XaR9000000000000\@<B02LbLC]100000Q<20QmkHZVH00000000d8li000000000000
000000000000000000000000D1?V00000000000000000000000000000000000000000000000000000000lUmbdDBA\lfZT`;N8G^1@McBT7<b00000000`XF20000
0`X;00000000000000000000000000000000hR>?0000000000000000000000000000000000000000lIB700000000000000008CdV000000000000000000000000
00000000000000000000000000000000h7Hn000000000000000088?R\nSO0000000000000000000014RB00000000000000000000000000000000000000000000
A5LdhOd;000000008=N\00000000000000000000hajH00000000000000000000000000000000000000000000000053LM@oa@0000000000000000]5W:00000000
00000000LB5P000000008D\n0000@8^D0000000000000000000000000000000000000000000000000000<H]V0000L9M\HT<Q000000000000`AO>000000000000
00008QB700000000`AG3LI\ITYL7ljbX000013K98S@X000005Oa000000000000000087QVl>9f00000000000000000000000000000000<GCa000000000000Tj0?
000000000000000000000000\?Q8T8NP000000000000000000000000lK^kDk010000000000000000000000000000hG0A00000000000000000000000000000000
00000000000000000000000000008f[W00000000000000000mAY0000000052]=00000000000000000000\X52I2M[000000000000000000000000000000000000
00000000lK@K`7]J00000000000000000000h]oI0000Dk?_0000000000000000000000008WCc0000TGO600000000000000000000892YM30@0000`;9P00000000
000000000000<@^c0000@KEJ00000000000000000000l7TG0000\D;@00000000000000008a[g4DXL0000PTl8H21]00000000DJ7l00000000PMXj000000000000
0000000000000n7e000000000000000000000000000000000000HEV40000E04J0000<<i40000000000000000000000000000d3Sk00000000`1XT0QP<00000000
0IWb00000000000000000000`GI:0000000000000000000000000000000000000000000000000000000000008E`Kl@\10000HTEl000000000000@QbgL5NU0000
00000000000000000000XPL00]h9000000000000000000000000@8?F8UcTlY=<00000000000000000000000000004?9900000]c2000000008JRn]1NQ0000Th[6
`RhG\T1cE2nY0000000000000000000000000000000000000000000000000000hDjG0000000000000000000000000000HV66000002?Y000000000FFZ0000dS?a
0000l_FJ0000`L`8L^Bh00000000000000000000000056=n0000000000000000000000000000000000008je40000000000000000000000000000000000000000
000000000000Pi@<d;?f0000<X^6XDH<000000008dJi0000@He@93WZ00000000<U1eT<1W0000000000000000L=eH0[C_00000000000000000000000000000000
000000008kRJ00000000T@c34V7l0000D5[\0000H<8G000000000MCY00000000000000000000000000000000L7oB00000000000000000000000000008JRT0000
0000@ATi0000000000000000000000000000E737PHhLl=7P0000000000000000000000000000DAMQlLX>HLc80000000000000000\C9L0000LD<b000082Bj<R==
i2E<00000000000000000000h7C5H8?mhLH@0000d;Om000000000000a5cE0000000000000000000000000000T5WbDSA>000000000000000000000000P1FP0000
0000dE[g0000DYi>0000000000000000000000000000H]f[0000XMAF00000W07dBJ\000000000000000000008cP;0000<@V6000000000000X\bEh80E00000000
00000000\gnj000000000000PFQn0000\l]900000000TQCn0000dm;S0000D1`j0000`c7B000000000000<Q>G000000000000<eon0000000000004>4m00000000
0000A0Oe00000000\@NXM7MM00000000000000000000Y2YQ000000000000@chB0000000000000000000000000000000000000000000083?Z0000LT=n00000000
PQ<l00000bEF000000000000000000000000000000004oXM00000000DPHW000000000000000000000000lBUh0000LOi100000000L2>200000000<8TT00000000
000000000000000000000000<kGQ0<Co0000000000000000H6D80000@4C9Y6iO8<8U000000000000HUGX`d5G\Vd^4:\78h_\i0db000000000000@SUH00000000
0000000000000000000000004Z=O0000000000000000l\hE0000000000000000000000000000000000000000000000004DliXoNI48CF@cWi0000000000000000
00000000000000000000000000000000000000000DkM0000000000000000000000000000L=n@0kTl<9HC\XUm000000000000000000000000D3^gX\Z:P7GZHIad
\XW_0000000000000000000000000000000000000000000000000000000000004RjG8O^b00000000000000000000000000000000000000000000L@5?00000000
00000000000000000000000000000000`F;=0000000000000000402C@5g4000000000000e3<\000081640000000000000000000000000000d5j5@3nVXK\j0000
00000000000000000000h6?chZ^M00000000000000000000000094ON000000000000000000000000000000000000\8_R`B3k0000LYa900000000X?hOh]4JD=8^
0000TZ5N000000000000dKNiY4^00000PU=o00008f<9E5QS00000000i3;3000000000000\>o_0000<AC^000000000000m3:70000000000000000Y3Y:00008>Po
8o@l00008Il\0000000000000000000000004ZHD0000Lc^k00000000A2[8LWMi0000Y5<<00000000000000000000000000000000000000000000000000000000
00000000000000000000DA2alJ07dY3N0000000000000000`QR;XMQme3P>@K2H00000000X@JG000000000000000000000000L^gj0000000000000000TA;k\2Ao
000000000000000000000000LM@?00000000000000000000000000000000000000000000000000000FWZTdP700000l0;000000000000\A3200000000PG\g0000
0000000000000000@7aZ000000000000000000000000D4Pd0000000000000000000000000000000000000000H^@kHL^D@PVLm6;gh;gh00000000lCdo000016ZF
00000000=3BcDKCn00000000h:ka000000008LV?0000D:Ime3cnhTfP0000P>dh0000T?4NDZS`=5mjl\\T0000lPbM000000008oJ20000P2JjT=gTDBEK\2<<H2B=
4BkW00008m870000000000000000000000000000HoX40000000000000000000000000000`PLg000000000000000000000000000000000000000000000000T:Rg
HH5a54h_00000000000000000000a5oA0000T^7B0000<8KeHYd30000000000000000000000000000HD=B\afn000000000000000016kc0000`Q^1000000000000
00000000dBIg000000000000000000000000TK\C00000000000000000000000000000000001g52dQ0000@JE\000000000000P0lY<T[400000000000000000000
DdWX0000hFZM000000000000000000000000000052Zk0000<;FM\_Lg000000000000D4iO4Ikil]8e00000000`E>6000000000000H;GSTSmT0000000000000000
00000000000000000000000055[J0000000000000000000000000000l?MK000000000000h@o:i4hL00000000000000000000000000000000000000000000LE8X
00000000000000000000P@;K0000000000000000DPRV00000000XP3>00000000000000000000000000000000000000000000000000000000000000004D8<0000
00000000000000000000000000000000000000000000000000000000`R;Yd_lA0000DJ_P`ZYTTF:04Q2C4;[m0c9<Hk\@000000000000XmLk0000000000000000
000000000000000000000000000000008F2Da4\B0000000000000000l74]0000000000000000000000000000000000000000X@GP000000000000lj4o00000000
8_3ITG:f0@oP@XEY09dZdgMl15Bg0000Y1@80000000000000000@ibWm7Nj0000000000000000000000000000000000000000000000000000000000000000TVX`
0000000000000000000000004Yk_@k3K831Y000000000000\]IjH07Z0000E1<L<cK900000000000000000000h]go00000000000000000000\L0e000000000000
00000000`jlh0000hOjP0000000000000000X629`Vc_000000000000000000000000000000000000000000000000P>8=i3?K000000000000Pi9Z000000000000
LM;IXC3m0000000000000000000000000000`K>200000000Pl^G0000000000000000000000008NnT000000000000000000008De3\O6?0000DN><000000000000
0000000000000000000000000000XX480000143H000000000000000000000000<0VQ000000000`QT00008<2j000000000000000000000]440000000000000000
00000000<Zk[\>GOHUnRa7<U0000TOJ\00000Q1B000000000000000000000000lOG=000000000000`coU0000h^4=0000000000000000000000000000H@Sc0000
0000000000000000000000000000000000000000h24d000000000000000000000000LQW\00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XP<h\P?ElJZDHm:\dmWW0000`Tj[0000<o4iDLO70000dcm]`H>S000000000000000000000000
U3hn00000000000000000000D41?00000000h`jF000000004Cf<00000000000000000000000000000000000000004<mZ00000000000000000000000000000000
0000000000000000ljTN0000LjoR00000000`8g^000000000000000000008N=<000000000000000000000000000000000000HK]U000000000000`MLg0000DQ\J
0000HD6W0000HmnW000000000000000000000000000000000000000000000000000000000000000000000000000000000000=2PZ0000d_X1000000000000LdaP
L[\Aa1`D0000000000000000000000000000000000000000000000000000000000000000\A660000LA840000000000000000000000000JkJ@lc3000000000000
8=Cn00000000000000000000d<WJ00000000000000000000000000000000Hb^^0000000000000000000000000000000000000000\VHB0000000000000000L;j`
m6YP0000000000000000l4aY0000000000000000000000000000000000004eS<DmkK\KDi4nkQ00000000000000000000000000004ZbK00000MFQ00008^9FdK?P
00000000U0340000000000000000000000000000000000000000dZLh000000000000lk3m0000X0Z00000000000000000000000004Ooa00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048\F0000000000000000h[o60000000000000000
000000000000000000000000000000000000000000004CaIl1<W4[LnTFocX4>c`jB^000000000000\Mh700000000l7T8D`kf00000000000000000000d^Y90000
8N9X0000000000000000000000000000000000000PkkX6?ITCInTVoP00000000000000000000000000000000ldo5m6[J00000000dmS80000LU4MPX4fDI\50000
0000000000000000000000000000@0Mg`cCB0000000000000000dDkb00000000000000000000000000000000L<1g41Yg0^D?0000XgdS000000000000H9:FP3:7
0000000000000000LOLT0000`E6G00000000000000000000X0CL000000000000E6:Q0000T>cc0000E2W@0000\oR;000000000000000000000000HfM?00000000
0000000000000000DJ2V00000000<o0f000000000000X]9o0000`T16000000000000l<SZ00000K=800000000000000000000h[DL0000000000000000TDef0000
000000000000hheM0000Q5bk00000000hTN6000000000000djMA0000LN5R0000`j`000008g[_000000000000000000000000d1@]000000000000\XM]00000000
0000000000000000H4lB0000Y1f>0000Q0FP4:OYh;@m@?6h00000000HVhf000000000000Hg070000XP\6<TKa0000000000000000dB<X00000000000000000000
\R5[0000000000000000TC8_e5m3h6bi\ca3i36WM55mh85K000083H^45Q[XLG1ddj600008V7X0000D5\?lKRl`P2:0000000000000000llQ5000000000000LUjH
0ZOi0000L7o200000000XQ0T0000`jY`000000008JRaDJ1m00000000000000000000000000000000Pf\T000000000000000000000000000096@<0000Dk9a0000
\?O800008X0>00000000000000000000TT^UT?HU@XEP00000000000000004bW5000000000000dcm?00000000000000000000000000000000000000000000lZ5?
000000000000PVP500000000000089Kb000000000000000000000000000000000000000000000000e68G00000000Q1HTE1^l0000dHUZ00000000000000008_G?
00000000Q6V7Th92l]9X0000000000000000000000000000`5`[PEURD^\bdi=O0000000000000000000000000000l1E000000000000000000000000000000000
000000000000000000000000000000000000000055bQA5VPTk:b0000TlDX0000PANT000000000000000000000000000000000000=6X@00000000000000000000
0000000000000000000000000000000000000000000000000000l]1K0000@CQO\7750000000000000000000000000000XCJ?U6bk000000008B\0ddEDU5@I0000
0000lO6m000000000000000000000000000000000000000000000000000000000000@MBSP<de0000000000000000000053nK00000000000000000000T30m0000
00000000000000000000XPhjM0DX0000DPF70000000000000000000000000000HkE;000000000000H_Zc\DnD000000000000000000000000000000000000hk0l
000000000000000000000000000000004Ml:8:3A000000000000000000000000000000000_im0000000000000000000000000000X[W;000000000000Di2X0000
00000000000000000000000000000000000000000000T9K?Pg2VU4Dk00000000=4S50000000000000000000000000000000000000000000000008gYg51ZD0000
000000000000DAMk0000\XDB\R0`0000000000000000000000000[h?`EPl0000000000000000XTMR00000000XD1<0Smj0000`HN>000000000>a7000000000000
00000000000000000000Lh0V00000000000000000000000000000000L;_b000000000000L25k\R5e0000000000000000000000000000000000000\[h00000000
0^i]0000Pha;0000000000000000hDUc0000\@gQ000000000000000000000000000000000000@GgB00000000DK7U00000000000000000000000000000lOj<gGB
@JQk00000000D0<EHh@9Pn4bQ4PU00000000\;=RL<V3lfFDa27A0000Lj990000X6>_0000000000000000000000000000000000000000LWM^0000000000000000
000000000000000000000000LHgGA0\J00000000P\aX0000@SR\0000L2c]<dLA0000000000000000000000000000000000000000<MG600000000000000000000
0000@D[a000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000T17F00000000\[E=0000D3f<00000000TQD=000000000000H63:TZjg8FPidL_Z000000000000dICYTV^^000000000000<hU7lRjX000000000000<8:U
00000000000005=20000000000000000@YQg000000000000000000000000000000000000000000000000Xi8JDeMl0000`d8>0000XXT\`8OZ4A`D`JC=\P6L0A8T
0000PlbW00008\@Ul6>A@?kEDCh4P2KKa4Zj0000d;:H000000000000T<RV00000000000000000000000000000000<\]W0000@SPo00000000000000000;UG0000
0000000000000000`6jg000000000000\jh700000W>Z0000000000000000LjgS00000000U6Qh0000000000000000HYcd00000000000000000000000000000000
000000000000000000000000TXG70000000000000000000000000000lOIGdE7c0000000000000000000000000000lDoLlZQ3000000000000`d]`DZ@f4k^;0000
00000000Hlo900000000000000000000@IYJ00000000000000000000000000000000<:Ug0000000000000000<hfH000000000000`8KT06?1T2k6000000000000
000000000000L<OX000000000000\k=30000000000000000<;<XTkg^0000DWEL0000000000000000HT510000hnLo@b\EXI[0\R0jL]_00000T^<\000000000000
00000000<JW;00000000LOZ30000XO2V<HGZ0Q6P000000000000hA[<4dUJ000000000000A1\f=5l90000000044Y9000000000000000000000000XK\S00000000
XcHQ0000000000000000hBS@0000000000000000hYAV00000000l6c500000000l^BB0000000000000000000000000000000000000000A7T:00000000lYiMdZn6
000000000000l>0_000000000000000000000000000000000000000000000000000000000000e6;T8F2R00000000H7UUTD<30000X7bH8WY^0000000000000000
00000000000000000000000000000000hP[IXX3k000000000000000000000000000000000000000000000000000000000000lLa3L9DS00000000000000000000
00000K[=000000000000000000000000000000000000PNWM0000000000000000000000004YkM00000000000000000000l;Il00000000X]SA0000000000000000
000000000000000000000000TR`EH07=P>cF0000h7]80000000000000000000000008Eed00004lE000008f5=00000000000000000000000000000000\le@DoV_
\F\20000Tb`I0000LMS?0000d<CA0000000000000000000000000000000000004H:QY64d@LM300000000L1Y2M3]B0000000000008<L:DFUf0000Dc2900000000
0000000000000000TkCE00000000000000000000e6dO0000079FY6jO0000000000000000000000000000Q0E:\;@_TF];0000000000000000000000000000Xd]M
00004Weo000000008ZR_000000000000LQ`500000000000000000000000000000000`TG600000000000000000000000000000000A5Mo00000000Y2]000000000
00000000000000000000\Z500000000000000000HU7B0000d4BT000000000000000000000000000000000000X6co0000HYZW8[:D`mT<0000000000000\G10000
4n^=DmH800000000000000000000h?2H\m1B00000000Xa960000D8Tf0000<D21l69a0000<cf20000000000000000LUl\00000000000000000000000000000000
00000000le[I00004m_R000000000000L?j900000000hR3klW];000000000000000000000000000000000000\hUV0000000000000000000000000000lf>O0000
0000hIc2dogFlE?B000000000000000000000000lAQe0000H>VQ00000000000000000000X5U=PQPN0000000000000000lR?<0000000000000000000000000000
D;k<000000000000000000000000000000000000000000000000000000000000000000000000000000000000\G>2TZ\b00004b]S0000T1fg<ke;@FNb00000000
0000000000000000\K>Z000000000000000000000000dQ5b000000000000XNIS\V:o0000`17400000000HVYM0000lk;3000000000000000000000000HA<b0000
h;KXDL6PX^ab00000000@9[E0000000000000000T^W313F4PboM000097U7000000000000000000000000000000000000000000000000XEaO00000000\9590000
dNYIPD;K@Xeb0000000000000000@5BO00000000000000000000L9Dc000000000000\RXG000000000000000017?]0000@l>40000000000000000000000000000
heDW0000000000000000000000000000lbZ^44Zf0000000000000000X2la000000000000000000000000h]i70000000000000000Da<m00000000XCXLA4>Nd_WX
l_n<00000000D<M90@=B0000`N?h00000000@`LA00000000000000000000000000000000LNcY0=5kLMKB000000000000000000000000HUC000000000XLE1@FOd
00000000P90M0000`<bKDJb>000000000000000000000000000010PM000000000000T28@00008fANLgT90000dcc=0000000000000000000041JB000000000000
8>j@00000000HmPR000000000000\[JN`kD000000000000046a_00008BCQ0000000000000000000000000000000000000000000000000000000000000000M39W
0000000000000000000000000000e29400000000DL[g0000000095E?000000000000000000000000000000000000LY`R000000000000\`aI0000000000000000
000000000000000000000000U0lQ000000000000TVb^00000000000000000000000000000000000000000000dI^W000000000000H>oN00000000M6h;4mJ10000
T_Yb00000000<L1d000000004Gj80000000000000000<TZf0000]1MI000000004BD200000WYkP3gP]5714\^J00000000HZ]O0000`[cA4@KC0000000000000000
000000000000HV4:0000hMFf0000lf>e<k6g00000000000000000000000000000000@KJV0000<R9`00000000I5T_0000000000000000TV;TX1aZXGTT0000\R0I
0000000000000000@j^0000000000000000000000000000000000000000041b2000000000000000000000000000000000000000000000000000000000000Pl\^
00000000XGfU0000000000008OJ<00000000000000000000000000000000i2BL0000H0Vm000000000000m62F0000000000000000000000000000000000000000
TP7b0000`PO5000000000000000000000000l@`YLC5\XA8E00000000000000000000000000000000000000000000T3h^00000000DgQ4000046Dh000000000dPF
`eYaA4=K000000000000000000000000@@G_000000004KfK000000000000000000000000000000000000\lH@d3V5000000000000000000000000000000000000
000000000000T;ib00000000DP:`\UB9000000000k2L0M6C0000000000004:nG00000000000000000000000000004NlQ0000000000000000000000000000\Kco
0000L07Kl3SJ00000000@F?G0000P_@mTmg[0;69P4j\000000000000000000000000li8]00000000h`a6@6Y0XPG``SF7hVf:lJPTlZ8_\?R2T;HQ<EEj8P`@0aHc
<mQC]3Qo94ea0000000000000000M3G;0000hS;F000000000000`6^Z00000000D4U5`B<8000000004A4j00000000000000000[A9TOZoThRMTh?`000000000000
hlnQ00000000T9ZQ000000000000<ok50000Te9:000000000000HFWh00000000DJEBE785000000000000H@^300000000000000000000hWAZHllO00000000dee1
]25W000000000000@G030000000000000000000000000000h;;c00000000hMLG00000000@\Z10000<E_@0000a0NU0ENC0000000000000000000081[c00000000
0000000000000000PJ90TJ<m0000000000000000000000000000000000000000H:;S00000000000000000000000000000000l;5>000000000000000000000000
00000000TVik00000000TU8J0000Y6ZS00000SW90000TBP70000000000000000PGE@4>ad8B=FhL;[000000000000LZWR000000000000000000004E;o00000000
0000P8<N0000000000000000000000000000XAb60000`HTaY41JY6\W000000000000000082;l0000000000000000DhB=00000000000000000000lZP;T70Y`>c1
0000000015nJ00000000<;Hb0000000000000000000000000000000000000000<<?=<QQT00000000000000000000000000000VKP0000000000000000<0IX`\GY
000000000000000000004]DV0000000000000000D5fX93=mDkA;000000000000@M>h0000000000000000000000004eUR00000000hQb40MAW00000000@i0i\R4B
000000000000TJB1X`A=000000000000000000000000000000000000HWFa0000000000000000T80d000000000000000000000000000000000000\Fe196aE0000
0000000000000000000000000<X[`KaT000000000000000000008PAh000000000000\B7>0000=3W@000000000000000000000000000000000000lB^380M30000
00000000000000000000\h4l`lIjT8Bd00000000000000000000000000000000HV]E0000<^0\000000000000lG2\000000000000D@KiTgH60000000000000000
000000000000`@3MHlbd00000000M3LZ000000000000000000000000000000000000000043WjDX1P00000000000000000000<7mL0000000040QdDWMF00000000
00000000@6:F000000000<:I0000000000000000<Y3A000000000000000000000000d;8V<^H_000000000000<ceP00000QlB0000000000000000000000000000
0000000000000000000000000000000000000000lM\<000000000000000000000000000000000000000000000000`L[La33H0000l8BG0000d3Ji0000L6DG8P`S
000000008@>>00000000000000000000000000000000000000000000000000000000000000000000000000000000DJ7^0000000000000000000000000000P3c8
Xn:d00000000DQBXHoKS0000L7m]00000000000000000000dL<F\kPj0000000000000000000000000000125G000000008JeX0000000000000000TEVn00000000
00000000000000000000@4Yj0000000000000000@O:;\bW[00000000000000000000P3:F0000000000000000000000000000`RYF000000000000000000000000
00000000000041_l000000008>cU000000000000LZXj000000000000000000000000000000000000000000000000`eMO8W8:I1if000000000000000000000000
i5hMdf\c0000000000000000000000000000000000000000]792000000000=]VhE_2<PQUe2Qn00000000000000000000P_dZ000056Ho000000000000X]MD8`hG
0000\V^B0000`nT100008>B:0JB^\QoH0000000000000000lGhbXUQidL;iDo87000000000000000000000000000000008d:U0000000000000000h6`h00000000
0000000000000000000000000000000000000000000000000000P4f500000000000000000000000000004FVS0000000000000k;D00000000m5H8000000000000
00000000@lO]000000000000000000000000Hggo0000000000000000000000000000000000000000L;6l`>_e0000000000000000000000000000dkR_00000000
0000000000000000000042^Ch@QY0000000000000000000000000000`KVG4Un2\lih000000000000000000000000\LNmL1L1`XhK000000000000000000000000
dcBJ000000000000l7Bk0000h6f<14h900000000l]M_`N^6P[Kai13e00000000lm5C00000000XRS=d1\58DP80000lCTD00000000T6hm0000000000000000hQ7f
00000000E58k000000000000000000000000000000000000000000000000LT3:00000000`a=SH>ba0000000000000000X:J=h@4m00000000LOgP4CRY00000000
0000000085[I000000000000000082bc000000000000000000004Q2V05c``o0F00000000000000000000D9lQ0000\1\OLM<5\W8k000000000000000000000000
0000000000000000Y4Va000000000000000000000000000000000000000000000000<bTI0000000000000000000000000000000000000000Q5C4000000000000
000000000000000000000000000045SH0000000000000000D9G200000000000000000000H:OFXm8[0000000000000000000000000e2J0000000000000000<Rn7
XmOV0000D1ji00000000000000000000\>K984b@X9<d00000000000000000000PM=L000000000000HE\400000000000000000000l]Z300000000000000000000
P1C]00000000000000000000d;WZ14TI0000000000000000000000000000A5eD0000`g5I00000000000000000000000000000000`UCR0000\AkJ\\S40]db0000
\Pjg14@I00000000000000000000d`:1TIgG000000004NN?TZXW000000008JQ]00000000000000004E6Y0000000000000000lC8n@biZPAg5=0H@<;`100000000
`Db;0000PQ\100000000<MmC00000000000000>A0000000000000000000000000000hShhPY?_@0Jk8>gc0KBA@Qf[Dk]Ul5TQ0000000000000000000000000000
000000000000`g\U8\il00000000000000000000000000000000000000000000000000000000PW]I0000000000000000000000000000h`QE0000@;NHe1cS0000
000000000000TdM10000\R5D00004Kbg000000000000000000000000000000000000PHSFLN1kP^UE0000000000000000T25W0000\9V`00000000000000000000
00000000000000000000D0=6000000000000000000000000000000004jh`000000000000000000000000`P>200000000000000000000000000000000H24G0000
0000000000000000000000000000M6j?@1oR000000000000000000000000000000000000000000000000000000000000000089_5000000000000000000000000
0000@P1Y000000000000dL?0<NMo0C>I14^:00000000hT700000000000000000000007FB0000000000008MXXPAVd`N9I<8_b0000PYEX0000000000000000D;T3
0000lDBl@EL700000000X56AX5ka00000000000000000000000000000000@e4l000000000000@:E1000000004gU]00000000L2L<00000000h5a5<I=000000000
0000000000000000000000000000000000000000\W8Z00000000000000000000000000000000000000000000000000000000000013SF00000000000000000000
@2HIDP:N00000000000000000000000047:H8LhMlO0lA22b0000m2XZ000000000000DF;10000000000000000000000000000000000000000HilG0000U4KK0000
0000DilX0000000000000000000000000000`PiE0000Q3<?0000000000000000000000000000000000000000\TQ]0000000000000000l=`;0000000000000000
0000000000000000000000000000dUUP00000000000000000000000000004JDA00000000HT;W0000000000000000000000000000`Dl^00000000HIGW00000000
0000LBUY0000h:7T00000000\A_78mijhk`C000000000000000000000000<TmiLZlb00000000@\n1000000000000<TZE00004]iA0000000000000000hD]h0000
d^X\000000000000000000000000daK10000000000000000000000000000000000000000hQ4fhn7?00000000000000000000\gRT000000000000000000000000
0000000000000000<UoD0000@QjD000000000000ldiX00000000000000000000000049^40000@5QQh9KQ@?nX000000000000<C?2000000000000Pj[100000000
00000000000080SYH=l800000000000000000000000000000000000000000000X9`l\^=?0000h2Ra0000000000000000`C<G\R6E0000<>Zm0000000000000000
0000000056`U000000000000000084Kk00000000000000000000000000000000000000000000m1jS000000000000XA8d4fgR000000000000@J[78Q=f0000l67d
`c4A000000000000000000000000L9=^00000000000000000000@RZf000000000000000000000000000000008[FF0000000000000000000000000000000043HG
<6NG8^h=T1Xc4oZn0000`k<;T92k00004O07Q29k0000000000000000`K:A0000L\KA00000000000000000000000000000000000000000000hKa`000000000000
<4XiH]?W00000000H6cM0000000000000000000000000BT>0;Sf\@>0DGZoHb:I00000000XCYH00000000`MlLi3QU<^L\00000000000000000000000000000000
00000000000000000000000000000000D]f<l=3^00000000000000000000000000000000000000000000\If;0000000000000000000000000000000000000000
0000000000000000<bD400000000000000000000000000000000@90_0000000000000000TPd:<YF6@jUC0000000000004O_8h5igP7kPD:93D@ifL>kem3iNDDPl
0000a5^9`[m<TXFg0000000083=c0000000000000000000000000000ld7F000045KR00000000@]eU00000000<=QV000000000000000000000000000000000000
0000Xgf:00000000X1QH0000000000004?dkLYjM000000000000lljd000049c;0000000000000000000000000000000000000000HhGe00000000d=EgQ5hZ0000
0000LA_\000000000000HNPo0000000000000000000000000000Q2h^0000@J`e0000A2[H00000000`H3A000000000000000000000000D[@P16]=Dii@00000000
0000HI>j0000000000000000000000000000000000000000XWU30000T>m^X<3UHSN9`aI6d3<?XaZ2000000000000000000000000000000000000M6Y]00000000
0000`4mA0ilk00000000000000000000XKMa000000000000M2?000000000000000h?00000000Ha@10000000000008_]R0000L>N54GKW\HkN4KBZ@X8>\R1J0000
000000000000hFLm0000000000000000000000000000000000000000lc[k0000000000000000000000000000000000000000000000000000000000008S2A0000
0000DAl20000d8F=<F0Q00000000lJNP000000000=2S4JBoPP5R00000000PS8a0000<ClH0000000000000000@i`nlm:6P^UT0000000000000000000000000000
000000000000000000000000d6^G00000000<TG]0000DGh1D_^O00000000000000000000dIZO00000000000000000b3K0000hgM8000000000000P@nN00000000
000000000000000000000000@J=R0000000000000000000000000000@R8o00000000000000000000000000004C3L00000000000000000000XY8e000000000000
0000`lec000000000000000000000000000000000000L[<S099100008@=6000000000000<2H80000000000000000000000000000000000000000haIE0Pj@0000
00000]RQ0000000000000000H4g\0000DWMR00000000X56200000000000000000000Y2kT00000000000000004CcaE4l`l>:G0000000000000000`1Ph0000hoE6
00000000<K]>TiW=000000000000<kP;<M;800000000000000000000000000000000000000000000000005iY000000000000137X00000000000000000000ll@n
00000000@1LB@Z5g00000000Lld^00000000000000000000`3IA00000000HG``DJW2M61R8>jK000000000000X[lRlf9UhXgR0000000000000000000000000000
000000000000hEfCPC_[000000000000D@BG00000000E3VV00000000000000000000000000000000000000000000T7Ee00000000@Ci20000000000000000L4O3
00000000HVSA000000000000`EmLDSBII4bg000000000000`\Jg00004;GB00000000000000000000<6ilP<29\URhhck900000000000000000000l;hL00000000
0000000000000000hF5n00000000X^@2000000000000000000000000000000000000000000000000dd]>`Bh`00000000HeeS00000000000000004BV:0000PPZ>
DT\Y000000000000000000000000000000000000dRhX00000000000000000000000000000000000000000000000000000000000000000000000000000000H:d@
000000000000Y5Ob<;Z3E1T^00000000000000000<Nn0000dG]W000000000000@6Z2X[6T@^l<0000H:UY<6Ib000000000000000000000000<3O8hPOBm1Fb0000
0000000000000000000000004Uj68jj@Y53e00000000000000000000000000000000000000000000TGb=<6_K\K]4Dai>0000000000000000hdR:0000\Om:l;X8
000000000000hLBk0000`@h>000000000000000000000000TX`NL[B1lI@`000000000000X6>200000000lU:18>CF000000000000Pb_]4FVh0000LKVa]4]V0000
<?LIPZE50000000000000000000000000000`3<i000000000000000046D[00000000<n6900000000000000000000L9iT00000000PE@C0000dIJ\465@@c]E0000
00000000e6hb0000<0O<000000000K>i\A<W000000000000000000000000000000004I8n00000000000000000000000000000000dibjLNee000012AP00000000
XWXg000000000000Pm6I00000000000000000000L6cA00000000<lh:0000000000000000dXK=0000000000000000H:>:4g`1000000000000000000008n@^`h_6
00008;O?00000000TT?W0000000000000000l54300000000000000000000000000000000PL:S000000000000000000000000PNSOd;<;hS;R0000000000000000
00000000`8fU000000000000000000000000000000000000000000000000`96kP<53l<P?92Z^TT:@00000000000000000000dA:ahOX:ddOYDY2lXjEA00000000
00000000]38cD;TQ0000@0e@000000004lR8LOIY00000000000000000000@<0IH=M:0000`14e000000000000A5oN0=Y=0000XY07LRoI0000Limd00000000X3W6
0000000000000000`O8900000000000000000000000000000000Lmfo0000@0Z_0000m0k_0000000000000000TFc6<1hX0g_T\1U`000000000000000000000000
000000000000000000000000000000000000000000000000000000000000\IAK<@H?000000000ZEn00000000dEdE000000000000000000000000000000000000
]5]UA75n000000000000`6I10000<:30000000000000000000000000000000000000000000000000000000000000000000000^6NlBC?00000000000000000000
4a_L000000000000000000000000000000000000H3Ld]7;R0000PH>]00000000000000000000<[La00000000T0g3@;i7PTefM4[N0000T2YkA4k@<4m1X?0j0000
H4Tel`i5000000000000000000000000e32D00000000d;K0000000000000H=m_A2d0<C=UD7][00000000000000000000D>f<H]Pn00004T3W000000004d6;0000
000000000000D45TT<HF<]`V0000000000000000000000000000``mP<I`A000000000000000000004<C[000000000000000000004E=P00000000000000000000
0000H^>_000000000000h;m>000000000000d;SC\WfoX=V<000000000000000000000000000000000000\Dch0000000014H<00000000@6UN08kChQF:0000@f9n
XlJm00000000hkgK=3nb00000000000000000000000000000R>L8JOJ0000m4\5000000000XIB\\j>000000000000000000000000000000000000000000000000
lc>f0000P;Fg0000000000000jdc00000000LR^]L]P;000000000000000000000000`W1TXR:E4<@_000000000000dcdj<odD0000000000XD8>nb000000000000
0000000000000000000000000]5A0000DEP\0000000000000000000000008?mn0000lb=W0000000000008\YI0fCG000000000000000000000000\97A0000`3GH
00000000\?b<0000000000000000000000000000000000000000000000000Y7^00000000000000000000000000000000l3g?LEFb00000000XZAAU43k00000000
\=4P\BcC0000000000000`710000000000000000000000000000hSO5e6cE0000000000000000<6M@<7_G0000000000000000000000000000000000000000D[0O
0aH88C1c00000000defa0000@Vljl`Rd0000lb`^00000000@b\40000000000000000000000000000P_S]@=bY0000000000004O540000000000000000\kahE3cT
000000000000000000000000@;>P0000E5C[000000000000000000000000\>?cDCgV000000008\B]00000000L9iA0000000000000000TVN;0000lQ<X00000000
0000000000000000000000000000h9j<0000000000000000000000000000000000000000D7AK00000000XmL:000000000000000000000UhN000000000000dTQ2
000000000000000000000000000000000000000000000000lI;W0000@9EX00000000<?bi0000000000000000e4Am@TKNU7L300000000lCiP0000H3Ln00000000
00000000D4R=00000000m7B40000000000000000@;m\dE`iI74T000000000000DT=`000000000000000000000000000000000000000000000000000000000000
0]h\000000000000000000000000000000000000H\B=@9l@00000000000000000000000000000000000000000000000000000000000000000000000000000000
]6b[0000DCin`m\=\R5o0000000000000000hFB<00000000@\a:00000000000000000000000000000000000000000000Pc`20i83000000000000i5E`00000000
000000000000LGHU00000000000000000000000000000000H<8000000000000000000000000000000000000000000000<2G]0000XgV40000000000000000<RWT
000000000000000000000000000000000000\LGIXU<DD5Eh000000000000000000000000Q78B000000000000P3a88HMk0000<dTXD^eA0000DNT800000000d8ba
000000000000@L>N000000000000000000000000000000000000000000000000000000000000000000000000PZjG000000000000\BH?00000000dYj:`ZBGXmUO
000000000000PX8093S6I3]_00000000000000000000LVHMTBg4000000000000dOnlP63S<^5l0000\CX>P`Ic0000000000000000000000000NKe0000T>Og<EoU
0000000000000000P1:nE0Rm000000000000M60500000000HebY0000l`4aM5mC0000000000000000000000000000U2OP0000000000000000\D6;LE6h`Sk]0000
0000000000008=oh0000TkQa0000H[co0000\e=l0000PR]X00000000l?l;000000000000000000000000e6SO0000l>9V0000000000000000hZIbh\ZF`o^c0000
00000000000000000V2T0000000000000000000000000000HjSj000000000000Y19B00000000000000000000000000000000`AXm0000<VNc0000PCK>00000000
Q4Po0000000000000000000000000000000000000000<O`GXn8K0000000000000000l6oEXOBL0000000000000OPi<[:R`dlA0000000000000000LAC70000@R1>
000017?0000000000000000000000000000000000000000000000000000000000000d;RV000000000000000000000000PmNG0000000000008Bdi00000]]W0000
0000000000000000dTM@000000000000HL^j@SRk000000000000U1;50000L3OD000000000000PJ5@00000000000000000000000000000000TJ5i<fXWdX^H0000
Q1g20000A5gF\]M5000000000000000000000000`R144NkK02jdPC?QTVU[00000000000000000000000000000000P2N6@CVk000000000000@BLl000000000000
l]<QTDLk000000000000000000000000@3[ZDmFc000000000000D3nIT[g=@dml\UZ743Ba@ZMh`ST:0000000000000000000042@hT_PA0000000000000000XPon
@l`=00000000T?YH000000000000000000000000000000000000\?im00000000000000000000000000000000000000000000`?Ta0000HTi60000000000000000
0000<i9E0000P[B@000000000000000000000000000000000000000000000000PV=_Tehd00000000000000000000000000000000T_8>0000LcDd000000000000
000000000000H^VC000000000000TGJF0000000000000000000000000000000000000000Hni=\00>P]5m000000000000`:eXDZ>Z0000000000000000l9k]0000
000000000000a2W300000000000000000000000000008NKU0000000000000000000000000000DLhB94YE@1TK0000P3AJ0000PBiL4PPE00000000000000000000
0000000000000000LcUAI6[j0000000000000000<b>S0000000000000000000000008\;W0000000000000000Q5=500000000000000000000000000000000P0?`
000000000000000000000000L=aZ0000`Tm700008jdC0000h:d1000000000000d17m00000000000000000000000000000000dcOVD6`WH:KHL09I00000000Y76a
000000000000`Gel0000]5\XDliA561_0000DChh0000000000000000000000000000DTJC000000000000E45O0000<CWo00000000000000000000M4CC00000000
000000000000lWC4000000000000XWoJ00000000000000000000dFfo84amDPLTa4E;00000000HQ:l0@ddh\Io00000000000000000000000000000000HW<_0000
0000000000000000000000000000000000000000000000000000DkNod;dF0000000095hg00000000\4RNA1Ei0000Lg]md3?OPdChL<NB00000000000000000000
00000000LTTb000000000000000000000000000000000000H;_O8?ZG000000000000HViLh^XN000000000000000000004XUW00008N?:00000000000000000000
0000@M_Y0000\Eib0]7R0OWI0000000000000000000000000000000000000000<=kH0000XOR8\`kH00000000P];]00000000000000000000@6Y`00000000\H=d
00000000000089a=l;REHC:;]2jT00000000000000000000000000000000000000000000m5oh000000000000000000000000HnHA000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000A5Nf0000A1U`0000h\[Ud7X^00000000@>:`00000000000000004:Tj00000000
0000P<mj0000@iUk000000000000000000000000000000000000000000000000L6040000000000000000000000000000000000000000l\F4000000004]nT0000
0000000000008WBf0000000000000000000000000000X5jjLOVEXmTM0000l1Mm00000000i3Pk0000000000000000i4X;DIo9HT6G00000000\m@D000000000000
000000000000X;Hk<MB\000000000000lAbm0000000000000000\BI20000000000000000000000008IHFY7AJ0000000000000000000000000000000000000000
@^TlXMJ4PdSDHf1300000000000000000000\7W@PiB4000000000000000000000000000000000000000080B\00000000`QF\Pll`0OZ[000000000000]0cW0000
0000`=ZZ0]KC0000000000000000h]6N4U\``0;700000000000000000000000000000Wgl\hUi00000000000000000000537NLMIU0000000000000000lA^R0000
00000000X:\U000000000000000000000000l\\A00000000`LKS8Pf30000000000000000000000000000\QRN00000000d:GMTe4I`77F00000000000000000000
00000000000000000000000000000000TEg@0000000000000000000000000000X^hNXiD400000000e7RM000000000000`WBW0<mA0000000000000000hDOZ0000
00008gG_00000000DmOEY1\;`j\M0000000000000000@jN=8@0V00000000000000000000000000000000M10[h47l0000A6_k@TRe00000000@:XjPJcEh;WJ0000
000000000000000000000000e6RE0000000000000000000000004fJF00000000000000000000000000000000000000000000hIY50000000000000000XWUB0000
0000\<3D00004bn]000000000000000000000000000000000000000000000000<2;\00000000000000000000daU1DPaB00000000000000008Cec000000000000
00000000000000000000000000000000000000000T_^=6i_0000844h000000000000000000000000h`\f0000HC:O000000000000D4hYT8;W<PDeX:mA0Z7AHG?1
0000000000000000`1O500000000000000000000\\FO0000H4KH00000000POPJ0000L?2gP?C>00000000<^>E0000H>BI00000000<P2K0000000000008;ONDWec
8PMk0000@6\a0000000000000000P?=@00000000`L`c0000000000000000000000000000000000000000000000000000\KCK000000000000Xd\mDGi70000E5eQ
0000000000000000Lb210000=7;b000000000000000000000000000000000000000000000000<?EP000000000000000000008<8:00000000000000000000LjP<
0000hQEi0000`dY<000000000000000000000000000000000000<]ik0000000000004kXe000000000000000000000000000000000000000000000000H8O08S3?
00004Mjb0000000000000000000000000000Ldk<000000000000000000000000000000000000000000000000d==G@Cb_000000000000000000008Th300000000
00000000000000000000L<VS00000000000000000000000000000000\;N3l@IJ00000000000000000000000000000000000000004OnJ00000000dXIR00000000
a70\00004ajc0000000000000000000000000000XSSH0000000000000000000000000000lkdY0W_J0000H^>Q0000000000000000000000000000000000000000
Xn^V@>ok0000000000000000P=1KXUG10000000000000000DB97@fbN000000000000\;2i000000000000000000000X=U00000000<U3ZE1Jh0000000000000000
000000000000d0jF000000000000L=Fh0000000000000000000000000000000000000000E37A0000000000000000U1aP000000004a\W0000T2JM000000000000
000000000000000000000000000000000000000000000000000000000000\QYY00000000000000000000PTF?0000DAGedRY500000000000000000000ddoc0000
000000000000000000000000000047[W00000000TTkI00004Xd<00000000000000000000LKo800000000000000000000X;g2000000000000dHf>000000000000
00000000000000000000dW`[00000000000000000000X2DXH<e4`4la00000000000000000000000000008?bH@<AR00000000000000000000dHIVm33U00000000
0000000000000000Xjkb000000000000000000008]QlT5`=00000000000000000000D76e000000000000lC1W0000D9ko0000lO8H00000000l3iH<b>60000`LIX
0000000000000000<[U40000000000000000000000000000@cAf0000a4ZS0000D4^4`R7`000000000000lFB0`]LjE2e1dF`f94oc0000dSck0000000000000000
0000000000000000PILB000000000000000000000000\f]:X[YW0000L<C200000000000000000000DiNH00000000`j7T@FG40000000000000000000000000000
HWDF00000000000000000000e1YhL:MB4:dm0000000000000000lAoe00000000\C7]00000000L:UL07fbh9[f0000000000000000000000000000000000000000
0000E7Hk000000000000@2`H0000`1K3D:5d00000000000000000000dfdn0000hBd70000h@X70000<<f30000000000000000<jZ>000000000000\1GKLRTW0000
00000000000000000AP_<TDb0000PdR\0000@@_<0000`=^f00000000000000008K220000@inQ00000000HS:j00000000LoIVE7DN0000<2ZE0000000000000000
00000000000000000000HZ^\PAZ]00000000000000000000000000000000000000000000XlU:00000000d4MQXXcJ000000000000000000000000Q7R300000000
00000000000000000000000000000000PRmb000000000000000000000000THaW0000@L?QP_1Z0n5:000000000000000000000000000000004On[0000H^Rc8h1k
lf__E1QU000000000000000000000000lbi:00000000hMH44M\o0000000000008Ejb00000000000000000000TQ4Ye2?=<]OL0000000000000000000000000000
DVLbDPEV00000000000000000000000000000000000000000000000000000000000000000000@XIo0000000000000000TZFg000000000000@U`o000000000000
000000004om=\DWa000000000000TV9a000000008SoT00000000Tf]I0000T?f\4:2300000000h>IP4KG\D[S8hlWR00000000D59Kl<Xf0000HFYY000000000000
0000XHS400000000000085fH000000000000000000000000000000000000000000000000065L``C2000000000000000000000000000000000000000000000000
0000000000000000hB]_0000000000000000@<Id00000000T>mQ000000000000000000000000000000000000`R36000000000000000000000000000000000AG@
HD2c4OhE0000000000000000000000000000Lj1PH;jm4L3^00000000000000000000000000000000\Q_[0000XYUQ00000000000000000000<eEJXP7;dd=[0000
000000000000`=[D0000Y0m^000000000000\A>\000000000000000000000m>E0000L3D;`ba>deEh0000000000000000000000004A6N00004cEU000000000000
P6Fi00000000T>[>\YUl000000000000l<7:0000HL6_000000000000m1_B000000000000U4FY00000000Y64;\NQN0000000000000000000000000000D5lF0000
`?EYL`?d00000000000000000000Xbo80000=33;d7Kk0000a5_:000000000000000000000000000000000000000000000000hhF1Y4gl<j460000000000000000
12LgPk>e00000000000000000000000000000000P;XZ00000000dSjP0000000000000000000000000000D]GL0000PNcf0000000000000000lFN?le1D00000000
L8Wel@Jg00000000000000000000000000000000<Dm[=3`e0000i1JX\Rb[00000000X2Xf00000000\?a`8]BV578U000000000000000000000000I1fX00000000
0000`V5T00000000000000000_HTD2J=00000000000000000000000000000000000000000000000000000000@I=R0000a5AZP]^3000000000000000000000000
0000000000000000000000000000T8V<00000000DhYi0000\^ij00000000XB@Z00000000I7:90000000000000000000000000000lOOjlbhoXM:h0000`9`L0000
L[f<XeP8000000004ko500000000000000000000@aSM0000`MZA4l5k<13R000000000>7O0000`GLBl1dX13kk0000000000000000000000000000m1X700000000
0000000085<:\8[I00000000000000000000000000004JoIhUcf12@QY2nI000000000000000000000000dTBR52KD000000000000000000000000000000000000
541Z0000000000000000DbYeh6O:\XIa@K3BhE`V000000000000000000000000dNLE000000000000TI1X0000T>o0D_ma91QE0000000000000000T3j500000000
lMQ?0000000000000000000000008\P`54Eb8`0AdO0IY0Hn000000000000H4CI000000000000000000000000`iST00000000000000000000@<Wg0000PB<G0000
0000000000000000DQjM00000000000000000000X>YL00000000Tk>B0000P0<k0000<KL10000l1el`A@a0Q?70000000000000000HLB[00000000000000000000
0000000000000000000092LJ000000008j@H00000000`BPM00000000000000000000hmHg0000000000000000H75Xh3@o0000@i>[0000000000000000<VB6]677
000000000000`GeU0000HQYl8W1F00000000000000000000000000000000000000000000llRZD2Eo000000000000000000000000000000000000000000000000
H0Ci00000000LX__<Ze4dc=<000000000000000000000000<QM;4digI5RQ0000\N[100000000000000000000000000000000000000000000X[=U000000000000
0000\bgQ8<`ZXfd600000000000000000000000000000000H5`Q0000000000000000000000008>4;@[^S0000\QD\00000l;n<A_S000000000000000000000000
0000000000000000000015Jf0Jfc00000000M6<Z8;jAPElE00000000H^5C0000000000000000000000000000hdSW00000000000000000000E4<A0000@8S9hKMO
00000000000000000000a4730000HR=^0000000000000000000000008l;L00000000`[Z90000000000000000U2e>lTVK00000000000000000000000000000000
=68g00000000000000000000H>S:04oN000000000000TFkR0000000000000000H3Oi000000000000000000000000000000000000HK3ddK5Q0f@E\cZRHC=I93gn
0000000000000000000000000000HCO1PDOj000000000000\DY3000000000000000000000000Dce;00000000\e\c000000000000000000000000000000000000
000000000000000000000000`7D9DNX=00000000000000000000@X77000000000000TGjd0000000000000000000000000000000000000000lW8L0000<JLH0000
000000000000000000000000000000000000H5D7000000000000Y5`500000000D0F\000000000000HTN[000000000000hYee00000000P@EFXjioQ2A`00000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2;LM1:\00000000
00000000000000000000000000000000L5V3000000000000X8Q^00000000a0YS0000000000000000000000000000@D6f00000000=2P7hQ7U0000XLF?00000000
0000000000000000D5Qk000000000000000000000000000000000000029400000000000000000000000000000000000049<WLj]N0000000000008Cdc0000I5R^
40;d0000000000000000HQ:]0000000000000000DLIC0000000000000000m7Eb00000000`fO6liQ6@>ZM00000000000000000000I6bA0000P[V5000000000000
0000000000000000000000000000TJBN@THF000000000000@MgY00000000D:WP0000LJ2b0000000000000000HYGY00000000<3bE000000000000h^g40000P2Y;
000009ig<jE4000000000000H_^j000000000000000000000000000000000000l[0f00000000HmI:00000PT800000000D0WS0000P2d00000000044>Q00000000
H2I300000000000000000000000000000000Hg`Y@Cd@000000000000HT:k<1TW000000004C1=m6n4000000000000HYRQDn6P0000000000000000000000000000
TJm;E7<E000000000000Hb;=0000000000000000H5KB00000000000000000000000000000000000000000000000000000000000000000000H=30X5X=0000l?o]
0000T6SU\UL900000000@08M000000000000Dma5000000000_IK000000000000000000000000HE;30000000000000000000000000000hS4M00000000TFk[0000
000000000000H3P5L=Kn00000000hAfO0000TmU10000000000000000000000000000\0go<Ak20000000000000000dkFb0000X@eC000000000000000000000000
00000000T^e40000`9`\00000000000000000000XQUQ46E50000000000000000000000000000dXK_00000000000000000000000000000000`1\^000000000000
0000000000000000dEm>hLR30000000000008]YYHGW7TeK4000000000000h>Ai0000000000000000000000000000000000000000000000000000Xl_W00000000
00000000@mc4i57[00000000000000000000000000000000000000000000000000000000000000000000U2TV000000000000@BoC000000000000000000000000
0000000000000000000000000000000000000000e1o>00000000`0]g00000000P=Gl0000000000000000\DhK0000000000000000000000000000000000000000
0000`nQM@<]n<W\Ti4KX0000000000000000000000000000lG3HH_S3@6ZX<O;c0000lI<L00000000@L3K@<9?\>XlTQP_91FB4<`J8SLT000000000000U3^VhL=m
0000h1TdP7K00000000000000000`^O\000000000000@HCX00000000000000000000000000000000XiYa00000000<`LV80Rn<TbB00000000`R6g`]aaX:AB`^Fd
HdWi000000000000LCHJXW_8000000000000000000000000000000000000DGdm@iR30000@;:100000000000000000000000000000000@SQ?0000XbXI4fJ30000
\cFNL5Y_0000000000000000000000000000000000000000@5PT`meD0000`^NW000000000000lN7g00000000<6VE00000000000000000000000000000000dTnZ
0000d]:k854HhOKM\U;l00000000M3gaI5V3000000000000l2_M00000000000000000000dZH50000T_DgPFF2Y3S`i7M=000007\F0000000000000000@P7PDS6`
@X:G000000000000<4@<\Hc8000000000000hnkA\CJ[0000HKPn00000000000007@H\KQ900000000000013JO@Q^PPZ@60000P;aQdahk00000000`KgO00000000
00008QUn0000l7RM00000000000000000000000000008LZ[000000004GB44kbaPXJY0000000000000000HiIi0000000000000000000000000000000000000000
000000008<MGA72M00000000000000008@]A0000000000000000hE[V00000000XY4QPjm:00000000XAXAQ2hk00000000LM9Y000000000000000011Y?`AWQ0000
hm6m0000PN7GDj=X00000000000000000000m5N<0000000000000000000000000000000000000000l6N;0000<\BQ@7ID0000000000000000@`fC000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0UZ0fRT00000000h\:W000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000Y4HF00000000000000000000000000000000L>@20000
000000000000000000000000000000000000LjCS00000000000000000000000000000000000000000000000000000000P]E5XaVV0000000000000000\E;\0000
00000000h0K:0000000000000000000000000000lFbi0000000015gV000000000000000000000000X0fd000000000000000000000000dQoc0000000000000000
00000000`R1l000000000000TDVQ000000000000000000000000000000000000<P3Q000000000R4L]32n000000000000I1fK0000L1;N0000000000008j@n0000
0000000000000000000000000000000000000000XS9Q8XU700000000000000000000000000000000000000000000PS940000000000008`Zk000000000000lNgY
PAZJ000000000000000000000000000000000000\V>0hG;_Pl]T000000000000000000000000000000000000H@TN\`2`0000P?Mk000000000000P35m00000000
0A5@00000000000000000000000000000000d;fDTUO7000000000000000000000000000000000000034U00000000\]mN000000000000X=EJL^V400000000l?0:
000000000000@lEm0000000000000000000000000000\V=Q00000000TAS8000000000000<A[3000000000000000000000000000000000000\PDB000000000000
000009GK@^][00000000000000000000000000000000000000000000000000000000000000004fP>0000HLkP0000000000000000h]\NPOE\0000\0^ePoS>4ScZ
Djgd00000000P8l[000000000000000000000000@e^Q000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<DAX000000000000000000000000DB>a@NIg0000000000000000Dn<k80Lh000000000000<>i_000000000000000000000000000000000000
00008;1k0000@0P]00000000H56d0000`PV[0000`eLY8g>200000000000000000000000000000000000000000000000000000000000000000000000000000000
I3RY00000i9k0000@l2<0000000000000000000000000000PBWa00000000@02l00000000000000000000dJ<OD\fWTBMM0000000000000000`jQm0000dOHg0000
00000l6g00000000000000000000\5_<<G]B`lmh000049J:PZ2R0000m2k^0000000000000000l5mC00000000h6[g000000000000000000000000000000000000
0000dA290000000000000000000000000000T3j^h^X@00000000000000000000L>744G1i0000dIQQ0000l2^nL4La0000<:dO0000diVdL4B74]6?dl9i00000000
00000000000000000N\F00000000l<il0000<<=1\ldo00000000000000000000D4_kDQ3U0000000000000000laWV00000000LLgGi31aHC5S0000000000000000
00000000Pm9?000000000000000000000000000000000000Xgh[ljPm0000000000000000\EA3\N@757Q:0000000000000000000000000000d\aH000000000000
000000000000hUU^00008=7`00000000000000000000000000000000000000000000000000000Hfl000000000000U74nDS8>00000000000000000000X[YF0000
0E0V00000000000000000000d@SL000000000000000000000000000000000000000000000000000000000000m6?lHSQg0000D:bL<A9c00000000000000000000
0000000000000000000000000000d;QV00000000000000000000000000008eB155Em00000]]E0000000000000000XX;>00000000A3ZDH=R00EHP00000@5^0000
X8964j0nM4Sb000000000000000000000000000000000000\J@S42^`000000000000000000000000000000000000000000000000136A000000000000000003lO
l^_=454j0000000000000000000000000000d2iP0000T[mg0000000000000000000000000000000000000000TL:c\Um?00000000000000000000<;di]4SU8c@a
0DR6<IV?000000000QTO00000000LS`Q00000000000000008Jj]0000000000000000@?jT<PS_4gij0000000000000000hCi=0000`D6I0000L;EMD]`h00000000
000000000000000000000000000000000000HDQQdCB[TKh20000000000000000000000000000000000000000T5^L000000000000000000000000000000000000
h`@h00000000000000000000000000000000\1J000000000000000000000000003F[dP1AY3b<0000000000000000dbGe000000000000000000000000hWHYdLES
0000dc6iTdi@00000000\2OF0000000000000000000000000000hbO>0000000000000000XWV20000P5Yj00004EN500004^lU0UEn000000008AT[<N]eDEUH0000
000000000000000000000000000000000000000000000000000000000000XKE9000000000000000000000000000000000000H17_0000XJbKL`Do00000000dbe7
000000000000L>6M0000l58Y`WnnD^jA`oao0000000000000000LOX\00000000D1SG0000000000000000000000000000TiN]0000000000000000000000000000
00000000h\WIDQ3Ll@ke0000DU^>00000000TY<ELZI70000d02Q0000000000000000000000000000000000004Z6o00004Fe?0000000000000000000000000000
00000000000000000000<WPL0000000000000RO500000000TGRd0000@eEYTaG_00008cR500000000000000000000000000000000000000000000000000000000
000000000000000000000HQT00000000H1gO\1ZL0000000000008ki80000000000004B8L00000000TcUe00000000l\dl00000000000000000000000000000000
00000000000000000000000000000000000000000000@?W50000000000000000\1:<0000\Qhh0000000000000000000000000000LaK]0000lM^4000000000000
0000000000000000HV:?0000HjlH000000000000T_N0@CSR00000000d6TK00000000017R<QDL000000000000000000000000000000000000@>Hn000000000000
0000X8m]@LUm00000000\aJ500004Nk600000000D<@<0000000000000AJ@0000000000000000000000000000<gEm000000000000000000000000000000000000
00000000000000000000000000000000000000000000@YbV0000000000000000T9J\0000000000008FeK0000000000000000=6db00000000l3fU000000000000
000000000000000000000000`?C^000000000000000000000000000000000000000000000000000000000000000000000000000000000000`e>]0000000006cd
000000000000000000000`k700000000<^2;0000000000000000000000000000000000000000TW^5000000000000000000000000000000000000000000000000
00004@:Q0000000000000000`o3L000000000000000000000000000000000000DlaD0000000000000000L4cSTd`O0000l;B]4?c>0000<W0Ch<];h6fK00000000
0000T8JW<C9f0000\7oR00000000LAd50000000000000000Pm1b000000000000H8i;0000000000000000000000000000h6Pm0000000014IQa6Ba000000000000
0000TBZd000000000000<I2e00008C490000000000000000000000000000000000000000000000000000E71mLR^N0000`<d7hjaG000000000000000000000000
000000000000T9jM000000000000X4HPl9m5TB?P\TT3\kDL0Kfk0000T:mU0000000000000000000095[=00000000000000000000000000000000000000000000
<Wl000000000000000000000000000000000000000000000000007ET00008VBeD;TA0000hn=]T1CnDIk=0000000000000000000000000000DM^k00000000\UVH
0000HA;0000000000lhc00000000l>o@D4^G0000000000004FNlDhY3PSdH00000000000000008^Eb000000000000000000000000000000000000Deka0000\JT]
0AAQXF:<000000000000000000000000000000000000000000000000Hi:>000000000000000000000000000000000000000000000000000000000000L[9_0000
0000H8Jg000000000000l1>]0000`RK<00004@lQ00000000`dmW0000dXh;d<i^000000008XN^0000000000000000`NAdDQC4h\_=00000000\UFD0000D9dJ0000
A4f\d6TY0000hSa=0000000000000000000000000000@AhS<Z`?0n`=\]kglf^D00000000000000000000000000000000DhSj000000000000PNPb000000000000
0000DSd900000000000000000000<olR0000000000000000T473@GQH0000000000004`n1000000000000000000000000dTC90000000000000000000000000000
\CnX00000000HH3k0000000000000000@W@W0000000000000000000000000000000000000000`QHo0000@WN@000000008LfJ0000000000000000000000000000
4i;F0000L3PA00000000hPh400000000]5^I0000000000000000000000000000000000000000A6O;4i\c00000000000000000000lMY=<D:N0000000000000000
00000000000000000000Td9[@8A7PCeGE26g000000000000000000000000dmAh00000000<@?\00000000000004WH\JAZ00000000<6Eb4]FJ0000000000000000
0000000000000000000048In00000000TdVC00000000HlPY00000000lW7U0000000000000000DGE\000000004<Q:00000000LP\[00000000lmYD0000LiJD48Q?
H=?]000000000000@5B@hZ6J00000000000000000000i52=0000000000000000\D5R0000000000000000`Z]10e_^0000000000000000000000000000Hg<E0000
0000000000000000000000000000\`h^Pmn6@XlTPX<:000000000000`M5n00000000000000000000h[mQlmW300000000T4W\0c4V0000000040D7Q6hH00000000
0Im^00000000hP\I000000000000000000000000@0\n0XYM00008Z8l00000000000000000000TVGad41XHC0\000000000000DIli00000000<P3a0000a0=S0000
000000000000000000000000000000000000000000000000Y4i900000000000000000000000000000000000000000000000000000000000000000000THO<0000
00000000000000000000\7mmDo9@00000000000000000000Dl1Z0000h?]o000000000000000000000000000000000000dZmg00008?lf00000000`<eb00000000
000000000000000000000000851:00000000000000000000000000000000]69dLdj\0000000000000000000000000000000015D8H=3?0000<^oX00000000@C;g
000000000000`<?N0000000000000000LUN`0000000000000000000000000000hX]a0000000000000000000000004mY500000000000000000Z1K8>mk@Aji0000
00000000`Y5g0000lIiD0000L10HXE=b000000000000X47P00000000000000004<GQ000000000000d==400000000000000000000000009I_LY[7000000000000
000000000000000000000FGK000000000000d^3^0000000000000000lR<l000000000000]2F<000000000000000000000000000000008A@5000000000000@YBM
00000000000000000000000000000000000000000000000000000000000000000000XVW00000<m2f\T6WL3PM0000000000000000000000000000000000000000
0000l]Bi<>ij0000000046cY`5G4000000000000h9?LHkHR15jUHX_m00000000\4e40000000000000000000000000>Z]000000000000000000000000@fV>0000
0000U3<2000000000000<:_300008UO_d`5jLddd0000000000000000000000000000000000000000000000000000LQ;=X>@c00000000TdPdX_oh<k4j00000000
0000h>Bi<m^c000000000000<En_00000000`O?20000`SnPLU=6@cLmm5F70000000000000000000000000000HR_0P\L]00000M7W49BS0000000000000000`SS:
4F6Y@\ARd6Hf8Djf00000000000000000000`68A0000000000000000Y5I?00000000000000004>SZl8k20000000000000000\7?`4<M]@CC:TX?j000000000000
0000000000000000<dZL\AgD00004]jk00000000@3g`041IhC8R0000h^M80000U4HS0000\k@0XO@R000000000000DRAS<FTGd^3>dk5]00004Y;Ve4\i00000000
000000000000T6=8lb`4L5YE0000000000000000000000000000000000000GYf@<cL0000000000000000000000000000`Wde0000000000000000`CAY00000000
<Wi_00008\MCi2HT`GKe0000XI8O0S`gXemA00000000dJnL000000000000000000000000l?8Y00000000T]C>l>\J00004<<G0000000000000000000000000000
000000000000PiH900000000<l784iC]000000000000XCkd00000000000000000000lmBj0000<=7B0000<WK>Pl[500000000000000000000DmWj000000000000
0000000000000XZ<00000000\3;^`>@BLQWB00000000\i3K0000L=<A00000000000000000000`?Ug0000i3[;0000a5_D0000T\?C000000000000000000000000
00000000000000000000000000000000H82S00000000000000004fMR0000hMjO00000000L0JY0PV00RJ_0000`_UVL6fj00000000000000000000000000000000
00000000000000008KJ@h8QP@Y@7dZBXL]g993ihT7ZF0000000000000000000000000000PbP^000000000000PU\P000000000000000000000000000000000000
0000l>lM\Ulm\Zcdl;YcPWd<PSlW0000000000000000000000000000000000000000000000004QLk00000000\LYd000000000000000000000000000000000000
hY8H0000840;d=4e000000000000000000000000000000000000000000000000000000000000000000000000P5gQ000000000000000000000000000000000000
HCh>@0dRdV==0000l?Z]lD<P4?J98T2?00000000L5b80000@8Pk0000000000000000000000000000000000000000<FVE0000<FNN00000000000000000000h=9n
000000000000`;J:XYia00000000h55UD@0j0000\0;U@n`_000000000000000000000000000000000000\?iY00000000loF`000000000000000000000000M4VQ
420JPmaS000000000000000000000000l43fX48<DERh00000000000000000000lYdQ00000000000000000000000000000000`8gI0000000000000000hOmY0000
00000000@n;S0000@B6o0000000000000000I0<JP;ZN4MneXVma00000000000000000000P9gD`]Rn0000\19_4AVQ0000M4U60000000000000000000000000000
000000000000h1^R00000000000000000000Do<U000000000000000000000000000000000000HNDM000000000000000000000000000000000000000000000000
00000000000000000000000000000000dChY0000000000000Qga0000000000000000000000000000000000000;QE000000000000H9`900000000000000000000
00000000000000000000000000000000000000000000000000000000PjX\00008KiJ000000000000T[[I00000000`YKB00000000000000000000000000000000
0000000000000000000000008RNe00000VI;00000000000000000000000000000000000000000000000000000000hN1[<2J[000000000000\19m000000000000
0000lQj40000XSk7000000000000`d:JHN6C000000000000000000000000DW6aHV:O0000000000000000TMMF000000000000000000000000000000000000dM[e
00000000DGOC000000000JmdHiUV0000000000000000000000000000000000000000000000000000dA0B0000HHZ40000HQ9N0000i2G=]3h;LAHhi6Tf\@DRdCHm
`N@R0000000000000000HD3K@LFc00000000000000000000H84`L?dUDDcEX\I300000000000000000000T2Kk0000000000000000000000000000\>NJ00000000
00000000lYC300000_J<4IlO000000000000000000000000000000000000PHKB\a^@hC_D000000000000000000000000000000000000i2UP0000000000000000
e5S[0000000000000000hZDC0000000000000000dCGj00000000000047?300000000dX9jL5E^P;]c4A0V0000000000000000000000000000000000000000<fVd
00000000d2Um000000000000000000000000000000000000h@cL0000000000000000dGK30000000000000000000000000000XN^i000000000000000000000000
0000Tcm6\SDiPZgM000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000TY_mA7QG0000<d0H000000000M7e
XMT14[dGY7H;00000000HLoc00000000L?]PlFE200004`Z30000000000000000Y6LA0000000000000000TPYl0000XT>W\MPfHYMH000000000000000000000000
`NR[0000lZR@H_@700000000LkZ1000000000000HWFS0000@3LY0000PN2:0000000000000000000009lc0000000000000000T:M]00000000D[Bb000000000000
000000000000X@mW000000000000`F4000000000XVg6X7Di0000000000000000000000000000000000000000000014J^00000000000000000000000000000000
0000000000000000000000000000000000000000d820XPiU000000000000000000000000000000000000000000000000000000000000000000000000`\;70000
000000004QGl0000000000000000U2S<e1Xf00000000LR3@00000000A4[h000000000000H;>@000000000000l04^000000000000000000000000000000000000
0000Tf8APH?H0000000000000000000000000000000000000000DZII0000000000000000000000000000000000000000<5A\0000000000000000000000000000
00000000H]9B00000000L4IQ0000000000000000L;]A@mgE00000000000000000000]1oK000000000000e50C0000000015OL0000ToGU=2hD0000000000000000
Pl7I00000000000000000000d?RoTU5V0000000000000000000000000000L`FO0000000000000000`ecI0000PBhG0000hbmP0000hFkm00000000000000000000
\<Pe4M0d00000000000000000000hLVJ00000000000000000000d>]o00000000000000000000000000000000000000000000000000000000000000000000`QHb
Tl1k0000000014ID000000000000000000000000d\kc000000000000<>4\00000000000000000000000000008=:X00000000000000000000<@?GHNNL00000000
00000000\0o<0000\SAQ00000000\JQChlb5000000000000000000000000000000000000@8C^0000T4?]<>dA00004R\cLi]j00000000=2Z1`JPE8I8@0000lC_7
D6Rc`^C[I5e700008D360000e2<=000000000000<gO7PG3li3nX\N\i0000000000000000<4olhNXRTcba00000000PdQEE5CNPaeZ000000000000000000000000
0000\M5^0000000000000000T1>k\RGO000000000000hKnY00000000000000000000000000000000000000000000@CmLlL9@0000000000000000000000000000
000000000000000000000000X;nm0000000000000000L5SY000000000000dbnD=66=00000000000000000000000000000000l;Eh000000000000lP0l00000000
0000000000000000000000000000lX>50000Ld`X0000E3_@dIXJTg;W0000P5C80000\8Z_0000h:Da00000000000000000000HS1L000000000000000000000000
00000000D]6c000000000000lFFia4P;\SQ[00000000000000000000Tj\<=6Ic0000000000000Ca[l0\QT>R`H]Sd000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004iJY0000000000000000<\k1000000000000
0000D;<I000000000000H^RQ00000000D2eX55o[0000000000000000XCG7000000000000000000000F;l000000000000PL]H0000000000000000000000000000
00000000000000000000<B5`000000000000000000000000000000000000000000000000`>6f00000000000000000000000000000000000000000000HCYY0000
0000000000000000000000000000PNT_A3A200000000000000000000T1Q8d[J80000P?W\hGG?00000000000000000000000000000YmUH_j[000000000000HT83
00000000\7g^TTmZDi9400000000Lm1S000000000000l8Ho000000000000\7j20000HDV200000000000000000000000000000000LXQ>dTV<0000000000000000
0000000000000000000000000000000000000000000000000000A1KB00000000XCCb0000H7X7000000000000000000000000TVY[0000d<kW\Voj000000000000
000000000000`I_B0000000000000000L@aH0000X@4Y\`;i00000;3O<>j50000000041KO000000000000lNI2000000000000000000000000LegglWQ700000000
000000000000000000000000000000000000dKk:M3jhPAWd000000000000000000000000000000000000000000000000<dAI00000000P?1C0000<gON00000000
0000000000000000000000000000TcCW`jJD0000000000000000l8;L0000hRdYh:?X0000000000000000lF9<00000000hHJ@hHTH000000000000D1DS0000`OM\
0000PQjb00000000@<S?000000000000000000004hj5<^dCA6hU000000008S\:0000000000000000000000000000000000000M91000000000000000000000000
000000008D9Y]7QW000000000000000000000000000000000000000000000000HWF6000000004K]o00008II800000000000000000000l4mLT^KG000000000000
000000000000DJ:JPLkc<Z]^hc[E00000J^=00000000PV0W000000000000T6=F000000000000HI7X0000LJ`L00000000E2cYa1i<00000000@<cZ0000T^PO0000
0000000000000000H]a=000000000000=5fl4Hcg00000000`Hnf00000000@0>300000000000000000000000000000000`51o@XbK000000000000hOAa00000000
0000000000000000d_K100000000@8UE00000000`5UJ00000000T[[?0000lm5R00000000XL\00000<h<4l?M;0000000000000000`<;B00000000dM\Y0000<=66
0000hIUN<bF`000000000000000000000000000000000000000000000000000000000000<o>g000j000000000000\?ch0000l6HF0000000000000FE_00000000
00000000D7a=00000000000000000000a2H4E5XH0000000000000000000000000000E3ISY3_g0000000000000000Xb1TD;>_\413e7CD00000000Dg9j00000000
0000DFK<00000000\J@`0000i2QT0000d0510000000000000000000000004RD600000000000000000000TI@ld0[Z4KlL000000000000P[UiPXO`000000000000
0000HY9`0000h:_bdNS<PQVedhN1XAeg8G@[0000lROE0EAhe2gH<F;X000000000000000000004FFN00000000d3@c000000000000000000000000000000000000
000000000000000000000000000000000000@CgIPJ;^00000000000000000000hjhD000000000000000000000000000000000000000000000000000000000000
000000000000000000000000HVGAPfIb00000000000000000000000000000000000000000000\2aR=4cm@7H`00000000LQ@6XREi00000000000000000000@8[l
0000hLcZ000000000000h`@Y0000000000000000<QVV00000000L6Wed:0=0000000000000000HIYk000000000000000000000000Xf`U00000000000000000000
000000000000DWm_TPSN0000lS=ODTU^Tk__54dJddU100000000`1?:44j9000000000000HWV\00000000000000000000`10d000000000000l16fl>I?lYdbDc8i
LEoC44FKL?A600000000@WQo00000000000000000000000000000000000000000000`[`90000000000000000LR@6000000000000000000000000000000000000
55c80000<@:m000000000000`N;h0000000000000000000000000000LaW94lXj000000000000L1IV0000032D00000000000000000000000000008I`38i7Q0000
000000000000000000000000000000000000l\:=PTLG00000000000000000000X>5g000000000000000000000000h1_M0000000000004I_LD\cU000000000000
00000000000000000000m7KI000000000000000000000000\N`W00000000000000000000000000000000000000000000@K984N79DMMWDYKl000000000oWH0000
00000000<0;FPJge00000000DD;Uh<iC000000000000000000000000]6Pk0000000016k<000000000000I4V70000000000000C@;000000000000XPHD00000000
<3hM0000\_Z70000DPFO000000000000000000008SRN0000000000000000L@HhX2=;0M==000000000000000092S\000000000000\We1X9@^000000000000dk_H
000000000000000000000000000000000000\\D<Pd>P00000000000000008A>PH2D<\HYCHOWjLml;0000D4XY<^3P42[h00000000000000000000000000000000
LSWg\7WR0000000000000000000000000QMmdA]`d@oD00000000000000000000`ZA48fP1000040Dg00000000`9RU0000<7Uf09oM00000000P9o]00000000<_h0
00000000d^IB0000000000000000\A@U000000000000\Iff0000DF`;00000000000000000000l6h?000000000000@b:bT=C5000000000000D5WA000000008\_k
00000000h[0D0000000000000000000000000000000000000000000000000000000000000000l^cJ0000<J]R00000000D^jX0000000000004`OnXeLD00000000
000000000000000000000000lT=F0000HeI5XBNNdV_C000000008iM=00004bKf<=gi0000@MGE0000000000000000000000000000000000000000000000000000
0000m2aZ00000000000000008Bb]hHm9U7Oj00000000L?=400000000000000000000`6Jk@nie0000000000000000\c1900000000000000000000000000000000
0000lJ1]000000000000D7AW00000000hbZ8TELE0000000000000000000000000000000000000000000000000000H70G00000000000000000000llNjHYLf0000
TB4N`C<6dFdQTJ<A000000000000000000000000000000000000DnK:00000000=0iV0000DT]l00000000000000000000000000000000HT0W\mDj000000000000
0000l2eJ00000000<3VL0000000000000000000000004CEV00000000000000000000dj?O000000000000000000004M@Mh1:KD6N0hGoM0000000000000000<C2[
0000000000000000000000000000000000000caY0000lCE`0Ah1DLk10000000000000000000000004dZ]00000000000000000000000000000000000000000000
hSe>P1^D<Amc0000<Hhi000000004hJl00000000000000000000000000000000000000000000000048mO000000000000000000008AYhhl_j00000000L:jA0000
000000000000P5^200000000000000000000E3^I0000TDN10000000000000000`3>`0000T;1X000000000000000000000000DX=d000000000000000000000000
`9A^D:5BhKS98iZYm7@7000000000000P;;n000000000000000000000000000000000000dToK0000hmBY0000PA1UlGfm00000000\i;_00000000000000000000
000000000000000000000000Q0>50000000000004meU0000000000000000000000000000TC>X0000`UZRhD`O`4JSd]^d00000000000000008dn7000000000000
00000lSi00000000000000000000@D_4000000000000dSMZ0000`a1QTD5D0000D4V=l]F:00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2GB0000000000000000000000000000@4Z90000U2QG00000000hKYi000052JP000000000000000000000000
0000000000000000000000000000<R:5`icP000000000000000000000000000000000JIi000000000000PK8F<;lnI5:\000000000000000000000000TJG[0000
0000HnZD00008Lfd0000PPK_00000000XT@i000000000000000000000000@L\AHIIcE1TK0M83000000000000H;IVlCPbLF^C0000000000000000000000000000
0000000000000000`?_J4I4b0000000000000000000000000000LYnY0000000000000000P=BX000000000000l>:m`Me10000000000000000I5QC000000000000
0000000000000000LRFChRj200000U75000000000000<S:[0000\MgI0000000000004_em00000000]2DU0000D7SX000000000000000000000000000000000000
0000000000000000lHTTT=SW0000000000000000`EMW00000CT_\hDe@1Na0000hET40000000000000000000054iV000000004AR[000003250000000000000000
00000000000000000000d`V90000HiMZ0000dhXS000000000000000000IF0000<f]`0000000000000000hDaX000000000000000000000000E2fh8:W9\KH>Y34E
Q6940000XXi=00000000@LRed1d9lKoI000000004F7W00000000000000000000l=n`TX4U00000000D?ed00000000000000000000<@e_00000000000000000000
hMRV0000000000000000000000000000000000000000000000008Kb00000l9bE0000<7N8DJg;000000000000000000000000000000^<L<8a<Qa;<VZ\00000000
LZoO]4mV0oeV0000TXScd=YW0000000003S1`<:7000000000000000000000000000055Ch0000dSDZ0000000000000000i5k<0000000052_D0000000000000000
00000000000000000000000000000?m^0000d7c70000000000000000000000000000000088[\\Hd?000000000000000005oN0000000000000000000000000000
0000`]530000000000000000000000000000000000000000@iA20000L4gN00000000000000000000000000000000000000000000545i0000P=le]2KT]5X;0000
LWaL0000LNA400004gA6000000000000@Z[Fd^HPPMHX000000000000000000000000000000000000@TEG00000000000000000000000000000000000000000000
000000000000000000000I?\00000000XRg2\PMJ0000000000000000000000000000h?E@<Fk34S1;dZG9DR8b000000000000000000000000000000000000d\J?
e0RQ000000000000000000004:L==6gE0000dekT00000000000001o0DIDG0000D^Nd83`A000000000000000000000000000000000000000000000000LIhWlZPU
00000000HFB\000000000000@CkE00000000000000000000<GIj0000LWo?0000TB>F00008ak>00000G2k0oI300000000Xh2_hZWC0000LR\T0000T4d:0000@L`F
00004fOK000000000000820@0000000000000000000000000000000000000000000000000000000000000000l6T>LLmHh8]20000000000000000000000000000
0000000000000000000000000000I5]bHT\?00000000000000000000000000000000000000000000000000000000l]hk00000000000000000000000048fcD]UQ
00000000`DVCPMOFa3CI0000000000004=K9000000000000<B:d00000000000000000000U35500004LI0dD2P`<h?L_nYi0nh0000d??d00000000h7>W0000h20T
T3UV00000000000000000000\YZ1T4YMXObU0000000000000000000000008?eA0000@k@?000000000X\m0000000000000000000000000000000000000000@<Aj
000000000000000000000000`1Rl57Kc00000000000000000YCS00000000Tm<D00000000i6I?0000`_i?00000000000000000000000000000000000000000000
0000000000000000XT`;00000000000000000000000000000000000000000000dOGVd<o1000000000000000000000000000000000000<A>5@`4H0000H_=B0000
000000000000000000000000000000000000DCO?00000000Y5_h4<IUh<jM0j:Q4[L100000000\AHWHlHOdN594n7U00000000hB`E0000dc@LY3aE000000000000
0000l_;30000XOb40000000000000000HS6nHZ;m0000D:RW]1e40000000000000000000000000000d98X0>0N8Q]D000000000000000000000000H@U3\ZCg0000
0000000000000000\E]A0gZa000000000000000000000000000000000000000000000000000000000000`9Rk@U4<0000DD1HTG6IhH^=8B1\HSDJ4F8<\Zi711l:
00000fYn00000000000000000000000000000000\CW8000000000000PEEX00000000dQIK`f0`00000000dEVS91WaH;76M2d:T?a2dE4W00000000Pj`?00004EK7
XNbIl1eSl9]U00000000000000000000L;Nf0000Hf<R0000hNZPXKKT0000lLIl000000000j\m0000000000000000000000000000000000000000000000000000
Q62\000000000000000000000000000000000000000000008__EP=8?<Hn1He250000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000l@6[0000000000004lFj0000000000000000DfoE000000000000E3^?00000000
00000000\WS>hoB30000TJHG0000000000000000lL90U11M0000Do_?0000000000000000000000000000h1VQlPQem1b]000000000000L6o40I?<000000000000
00000000000000000000000000000000@@mD8fmg00000000Ld;?dBT\00000000000000000000@H]C000000000000000000000000d^MHLdPm0000000000000000
00000000M6`H00000000000000000000000000000000000000000000000000000000d^5SXl::@8;;00008Oh[0d9>ljj`00000000`E_Y00000000000000000000
0000<]0a00000000XU6M00000000T0Sim26W00000000@LR@LE\K000000000000000000000000000000000000000000000000000000000000<WKQ000000000000
0000000000000000000000000000<f@200000000000000000000000000000000000000000000hNc:00000000`5JglV:_00000000E2RH000000000d`1H<XFlY[Y
0000000000000000XDMH0000000000000000000000000000hUfA00000000D`GE0000000000000000`1:_\L7MM1<h0000`5B5000000000000HXZL000000000000
0000000000000000000046]P00000000DZO[8jgB0000T;SZ00000000<YIF00000000000000000000L?5e0000000000000000000000000000000000000000hPDR
0000000000004Cj;00000000l@ej0000X>Q]0000Td[6000000000000\FQS<Zhf0000LT8AL^GZ00000QMZhVT[M2i>000000000000000000000000000000000000
0000000000000000000000008W[n00000000000000000000HXI00000000000000000000000000000HJfC0000000081bS\K`al]_L000000000000000000000000
DPBADPH200000000`H4D000000000000000000000000D4S:PDo>`F^V000000000000\kG?8<9RTIOf000043>EdI_8X`=^00000000000000000000\Y9O`Sj50000
00000000hc8ZhHoNTVkL000000000000L91c00000000@K\]00000000000000000000000000000000d9_W000042Z:02k]0000000003Km0000000000000000`?fl
000000000000ln1gLIhK000000000000`^i00000XIIT00000000`YD;000000000000X5Q40000<mlK00000000@]e2\IWo0000000000000000<CV]000000000000
4^[P00000000000000000000000000000000000000000000090o000000000000`I9O000000000000<VNMLD@X00000000000000004`]70000l6T1000000000000
0000000000000000`8m60000`3\800000000000000004=X[<2EH00004GKKdGa10000000000000000000000000000]6Ej0000000000000000000000000000\6Q:
00000000\>]eU4F<0000000000000000000000000000000000000000000000000000T:HP8K@20000DXNo00000000Hmede3g4A5\1XnBJ000000000000\^:<0000
0000000000000000T93i000000000000lGG[00000000HU3:0<E?DQ>60000`K9n000000000000000000000000Y7=20K3m45i8@FDG0L8_hGG100000000l<4F0000
0000<EMEH^ke00000000<>:900000000i6VT0000000000000000\V;C0000000000000000<lfk0000dkJo0000<61400000000972@<f?_00000000000000000000
HZAO0000000000000000000000000000000000008bUe00000000000000000000Dm>kDTYIA0Na00000000Y1cf000000000000000000000000d3>R<@XG00000000
00000000DZIT4enF0000@E3A0000`;=a000000000000lo:ed9A=0000000000000000000000000000000000008?DK`E46hYmd0000000000000000000000008PoM
PmA7`Fg_000000000000000000000000000000000000dFX6XD00Y21K0000lm?Q0000h?VULPad000000000000lSad0000000000000000\NgI0000000000000000
<N0900000000i0WD0000000000000000000000000000000000000000000000000000PGQ5hOdO000000000000L47A@;EBA1k00000H6JB00000000000000000000
A41:00000000P4ho`;0PDbkS00000000000000000000000000000000000000000000\ZnZP\6a000000000000HI^C0000000000000000\o6CHYIld<EQhF>80U9S
0000000000000000000000000000\4gjDK;>ldYU000000000000000000000000000000000000DFRc`nIh0000PHac0V<TdhK?00000000@IUd0000<AJ]0000<klb
<fA30000A2Db0000l\<W8o9\DA?Nm2RRdg96000000000000d7`900000000@ARBDJ;M000000000000000000000000T>f[00000000000000000000000000000000
4H@D000000000000000000000000THK\dm3YHQ3^000000000000000000000000000000008WB10000000000000000000000000000000000008n_5i2b:00000000
00000000000000004QiF000000000000l:Y600000000@8lATME90000000000004\]3I48WI2;>@V]T000000000000000000000000XHj;0000000000000000`2CO
0000`LndD7SH00000000<4?o0000PE9O0000000000000000000000000000000000000000000000000000lN3D000000000000000000000000hDK\000000000000
0000Q4g?000000000000000000000000TE[700004f8i0000l59V00004OCP000000000000000000000000000000000000000000000000i4:C0000000000000000
0000000000000000000000000000`ODc0c``0000000000000000`0NJD[aL00000000\:iLI5dj0000000000000000000000000000000000000=Of8D=[00000000
000000000000000000004ck[0aLA0000<=Af000000000000\ja4000000000000PK<P0000<FK2<g0RPBS\00000000000000000000DHFF0000000048=k00000000
000000000000XKFf00000000HU7a13n10000000000000000000000000000000000000000000000008Ma]00000000LTU48KH00000000000000000000000000000
00000000000000000000000000000000e5`B000000000000<?G>TXQo4\g8@;o<LNLWHSH<0000936dPOV]000000000000l\EE0000000000000000000000000000
U5kI`ANg@BbT0000T3a_000000000000000050U;00000000<VKB00000;Q4`UiIh9I40000l]Gm000000000000000000000000\0_:0000hVTf000000000000PGd4
00000Afb50h300000000i6?B0000000000000000\Icj<^QH`7=7=4lP0000000000000000000000008Sh6d^I300000000\ikm000000000000I4Qo000000000000
0000000000000000L6eETiLU0000000000000000000000000000000000000000000000000U9b0000\Rff00000000L0oLDEbH000054Jk000000000000L0jR0000
00000000000000000000P=[i0000000000000000P]H[00000000000000000000L5?;000000000000`J2;00000000`15600000000000000000000dD>g00000000
8WeR8]aI8jl500000000L:2D0000H95aX?G3000000000000000000000000000000000000<eO_`@go000000000000000000000000L>MK40@_00000000dRLO\O99
0000DCeWHXJ=0000000000000000M0Y700000000<WQT0000000000000000PU<\d6\N000000000000000000000]JNI3`40GGhlmKT0000000000004M7I00000000
00000000<ZeEXVmP0000000000000000\61n0000`8j10000000000000000000000000000000000000000000000000000000000000000h>Y\\`^l000000000000
00000000X9:Z00000000XmiQ00000000000000000000000000008IIF00000000000000000000d@UD0000000000000000000000000000X<=>0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`BPh@E^UlC@G@T4JhXL@\YYX00000000PO3N000000000000d2Qn000000000000
000009aLlMI500000000000000000000000000000000M6]g`>hG000000000000000000000000\;a?00000000dZ6>000000000000\VF0d6LX4Uo\hW=V00000000
0000<T^@0000XFY60000<FJh0000<Tlc0000000000000000000000000000000000000000000000000000000000000000TSZK0000000000000000000000000000
000000000000@XaO@Z6XQ4:i000000000000000000000000\P4j0000000000000000A53X000000000000000000008KjB@Zm[000000000000000000000000DSgg
000000000000000000000000`UH5000000000000Y3_Z00000000l47_\`_b0000HJ5M00000000000000000000df^o0000000000000000000000004Bmi`5:l4X\P
000000000000000000000000000000000000i0Vh00000000TO1H00000000000000000000XR]L0000LA?40000@oFG0000000000000000`Ud20000000000000000
U65j00000000000000000000lMjnD;Ki4@d4000000000000hPY;4=Qb0000XI3O00000000l7LI0000000000000000000000000000000000000000H?XU00000000
00A=`BVX0000H]=K00000000000000000000HmI`000000000000X?Nm0000PK66h7R800008?:ZH1A6`[F2XOoA<c?j0000000000000000dL]g0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000\RF6000000000000000000000000000000000000d^Cl0000000000000000
00000000=0lm00000000d_`mhPZb00000000000000000000000000000000000000000000000000000`39LZ>600000000000000004Bi`00000000P2ec00000000
000000000000\X@80000`E:\000000000000000000000000TDmh0000`WS`HMi9L`Fj00000UN:0N7U0000000052UC00000000HhDP000000000000<QNfTQ;_0000
00000000000000000000P6ndLhcW8]O>00008jkO000000000000000000000000000000000000l2`f@?8G00000000000000000000000000000000000000000000
0000X<^7HVCV0000000000000000LdgO000000000000000000000000000000000000L>EbLB8100000000000000000000XYPP0000HXOA@MhlP^W\000000000000
0000000000000000`_VM0000LPn7000000000000000000000000000000000000000000000000000000000000000000000000Tm_c8LQX00000000\5=@00000000
000000000000<>n;0000000000000000<kEl000000000000DEREPLe_T3;5T@_O000000000000<_D=0000000000000000<FMRXYm6000000000000000000000000
00000000000000000000000000000000d8SF000000000000PcVf0000000000000000T>8m00000000`n_a000000000000000000000000000000004R1T0000DSC?
00000000000000000000M1`W0000000090;P000000000000000000000000000000000000000000000000dRZZ00000000`mab`mSK000000000000000000000000
4@I4000000000000000000000000@HGo00000000i22U00000000`4:L0000000000000000XQO8@\NWD=UN8F4i000000000000000000000000000000004B[`U6io
0000d1iH000000008=VcXW3P8i`>0000000000000000DGQY0000`LJb00000000HCjP0000000000000000HgDo0000000000000000`[fl00000000T4L>0000hLA?
00000000HDo_000000000000<=N200000000<D2?0000ljF20000PEF=P9hK4`RI00004<nL00000000X?O]00000000000000000000L6O`lWnE0000P?;d<d\X0000
hV`O00000000000000000000LOc753i[0000000000000000\U^a0000000000000000d[2Y00000000`5XY000000000000Xh3O00004N]H00000000000000000000
0000000000000000PHbIPPW:000000000000<Vf^00000000000000000000000000000000000000000000000042<g00000000U6OX0000000095HE0000lLC60000
L?`X00000000\SGD00000000000000000000h^E>`jGP0000000000000n3ZlE5e000000000000XD8L000000000000<GPN0000dB?`000000000000000000000000
000000000000000000000000X;7Y0gaiPlC]0?7?00000000000000000000X0c9HABQ@FEQ0alV0000000000008_fD000000000000000000000000000000000000
L4[m=4D700000000d97j000000000000<RVom4UM0000000000000000000000000000000000000000000000000000XZfW000000000000000000000000L1Ic0000
\E5RhG\KlZFZ<jYoPlJU00000000\kfV0000TQ9<00000?[_0000LciA00000000000000000000000000000000XYBX000000000000@<g700000000DgKb0000<Egc
0000000000000000A3?400000000000000000000lA7j<Vk?000000000000PM[I0000000000000000L3?g0000000000000Z0X00000000X6dN0000000000000000
00000000h[4W0000L0>^00000000DI3`0000000000000000\4Ca`>F4000000000000907I0000dmLZ0000<jSJ0000]4fE00000000H1SV00000000000000000000
lS]^hlP9000000000000000000000000\0:@0000\VFca3JB0000000000000000000000000000000000000000lJdd000000000000DdUn`4eJ0000`[Yh00000000
000000000000000000000000000000000000<?9o923<0000000000000000LiWR0000TdN<000000000000000000000000000000000000I6E``LgU00000000D\OC
H1`<0000000000000000PjDeX[UC000000000000X=G_0000XeVR0000<=:ID_@N0000000000000000h0[h000000000000T@gBlmho000000000000000000000000
00000000X[j<8KFV0BOS]4H]m5JF00000000DDNo0000000000000000PHCfTg_9DDQ>Lk6ADkoS00000000000000000000000000000000@3ao0000000000000000
000000000000000000000000000000000000000000000000000000000000HNeT0000I5RD`5ES0000XOE6000000000000000000000000@LoV0000000000000000
000000000000000000000000000000000000L5?1000000000000P`H90000000000000000000000000000000094D[0000000000000000Tj>M0000000000000000
00000000000000000000000055_[0000\BSM00000000000000000000000000000000000000008a7H00000000D1^ddRLd0000\:Nm000000000000000000000000
00000000000000000000000000000000000000000000Lib7@ZSJ00004X`>0000i4SHT33@0mKg\Hi500000000d]:=`f@Z0000TUE0LURUE2R;0000h8\g00000000
000000000000d94b00000000D>FC0000000000000000000000000000000000000000A4l000000NfG000000000000`5Z<00000000000000000000U3E=a6Uj0000
000000000000LLb7lDKn00000000T0KG0000000000000000000000000000000000000000lJ7>0000dPIY`6F=0000000000000000000000000000000000000000
00000000DlH`000000000000<1PJ0000000000008fDF00000000000000000000`E95`KA\d`Va00000000000000000000HQa]PNH64mB900000000000000000000
0000LLK00000000000000000000000008H[=0000000000000000000000000000000000000>Ma0000HDeN<VeO\;lDXjJ1I3Fn0000000000000000000000000000
00000000000000000000000000000000000000000000TOW80000000000000000\\KO000000000000000000000000000000000000\FSE00000000000000000000
000000000000000000000000000000000000000000000000lQTi00000000L2X300000000000000000000l5@k000046;E0000<mEo0000I52J000000008KEh0000
0000000000000000000000008WRa00000000DjDK00000000000000000000dU]@00004N<8`Ni60000H6VWP9nG000000000000XBbhLC[j`@>OlHm]0WG?042a0000
000000000000@ZcC000000004K[f\PkCLbG70000000000000000000000000000<0VFT]U?000000000000XcV<00000@F@a6<@`>5K0000hPWc00000000<EPO0000
DS4b`I`_00000000000000000000000000000000L9<2TR`4000000000000000000000000e70800000000=1md0000000000004Soa00000000hcQbI4^n00000000
00000000000000000C^i0000000000000000000000000000000000000000000000000000000000000000HHZj00000000000000000000PieC00000000H4CS0000
000000000000LPXo000000000000XBNb000000000000000000000000H1V@0000000000000000D5HKdo@Y000000000000000000008ZW5hjT;M0oDX:Mk00000000
474>000000000000L0cN00000000PQ;N00000000Hb4_00000000000000000000000000000000000000000000000000000000000000000000l45o00008UJh0000
000000000000`S^S0000@GMG8\?h0000000000000000`]REX2mD00000000000000000000000000000000XBb?0000000000008:`0DbC]000000000000L;`L4J6o
Hfl80000000000000000000000000000@_>DHHW7m53K8K7g00000000HC4]0000hmjC00000000l;MAHhkRDB`k0000\kUB0000H5P00000d]3b0000000000000000
0000PGA7000000000000000000000000000000000000000000000000A4Z900000000E13@00000000000015FQH6L;0000<4<S0000000000000000000000000000
0000h?^>@e<H4M9d8NeCXYWd000000000LY;0000000000000000000000000000h=JgdI0;00000000000000000000000000000000000000000000000000000000
000000000000000000000000dkK@000000000000000000000000lch10;7G000000000000000000000000000000000000000000000000LS>40000000000000000
0000hT9?000000008EiGd3Gl0000000000000000`6fZ00000000000000000000`1BI8=VG00000000`N>N0000000000000000D2gK00000000000000000B1m@h9A
000004`b00008Z3D4=Z>LZTOe4k0`7Nh0000000000000000000000000000000000000000`;W10fcXL5WL0000000000000000000000000000L5>XheGm00000000
00000000000000000000\<fg0000XGNM00000000\7jWP\TA0000PXBmLZg8h`dS000000000000P@WU@BRW<UOI0bl\000000000000000000000000000000000000
D\<9\\Y\e5Y8000000000000000000000000@>SJ0000L[Qk000000000eRL000000000000000000000000<j8c000000000000@TNF00000000L<A[000000000000
0000000000004m_A00000000LF=XD?I3TbU;l]an0000<heb000000000000000000000000000000000000000000000000000000000000l??N000000000000DUI[
0000000055G[Y5IY0000000000000000DZLF000000000000000000000000L5;c0000000000000000000000000000TOkj00000000000000000000000000000000
000000000000000000004fPK066300000000000000000000l=7o0000]0:R000000000000e44b000000000000000000000000P0n60000@>P[XB6V00000000LD50
0000000000000000000000000000`=DD0Tj6000000000000h8^881;fP:V>0000000000000000000000000000l63`000000000000X8A^DijW0000lYCChYhTdanO
0000000000000000000000000000000000000000000000000000000000000000L8jWM2PDhGL30000\61J00000EQY`FI[0000<iLh000000000000000053Yj0000
00000000000000000000\iL@0000lN34000000000000000000000000000000000000000000000000`kc6000000000000lJ8:0000000000000000d\FD00008NZ<
U3ek0000TJcS0000e4So000000000000000000000000000000000000000000000000000000000000@Y:00000000000000000TLg7000000000000@=f700000000
000000000000lADVhaNK13Cc00000000`1h5l1<6E3B9Xenc00000000000000000000000090BJ0000000000000000X73]0000X3R>hbbalNMCPBGnI3e[h=dU]3T@
0000000000000000@1lZ\Lk>000000000000@T?J00000000i7?M000000000000d7M7000000000000000000000000000000000000000000000000000000000000
00000000XXSVQ7GTL4XF00000:knA7TW000000000000\KQG000000000000\GD=`H3[000081_50000000000000000000000000000<^F000000000000000000000
00000000000000000000000013:Z0000000000000000U6AJ00000000T0Zj00000000000000000000PR2M0000000087]m000000000000DRMElZPe000000000000
L[eV0000T=X30000<4k_000000000000000000000000000000000000000000000000000000000000L1mi00000000TKa00InU`JKG00000000000000000000HDDm
Tcal0000X95R0000000000000000000000000000D04P0000000000000000l]ST0000000000000000lIfH078J`K:f0000000000000000dQNT0CZl00000000=3=P
00000000lm54000000000000`0EY000000000000000000004IO=00000000000000000000000000000000000000000000000000000000`ScJ00000000LBJ80000
0000\Ceo00000000DKg70000H:TF0000D7>B00000000a5Gh00000000000000000000000000000000`Xe=\mIM0000000000008ddK000000000000E78b00000000
DUBI0000H;O\0000\VV^0000000000000000000000000000\9WZ0000000000000000l7Xo`O9\4P>@000000000000000000000000X]gZ00000000T?\m00000000
X^3j00000000000000000000L<S0000000000000000000000000000000000000l0fG0000P4VK000000000000hWhJ8F8^h:VaHhNJ@JhP00000000h5OODChN0000
00000000T@Eg`P[hThf[000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2@800000000000000000000
00000000d<:V000000000000PFhd0000`Hlh`mQ4@nN=0000D4GTX8l3LIec00000000dk:;000000000000]17@000000000000000000000000`7K\000000000000
00000000T`120000<=`V0000000000000000000000000000000000000000TR:P0000hN:V00000000U6Fa0000<`ni000000000000000000000000000000000000
000000000000000000000000\j2n0000@30<000000000000`SlI@kB;i7AZThmJ0000HIM:0000000000000000<\@900000000000000000000\naA000000000000
86oR47IlA5MU0000000000000000000000000000@o]U000000000000000000000000Tm7Q0000Q1?V@@Z:00008Re50000I3@e0000000000000000000000000000
00000000000000000000000000000000lo1k0000000000000000000000000000Lg[800000000000000000GhSU02[0000<jID8h8YL5YUPXNO0000000000000000
8Q8m000000000000DLG>@0G\00000000TW>4000000000000TAB^<H7^m6c80000000000000000000000000000000000000000@37E0kMGDY@VXKSi000000000000
000000000000l7Qd00000000000000000000T64\U6^k0000dM8Q00000000000000000000`TnK@e0Q0000000000000000000000000]N`0000000000008j2XA3Gd
000000000000000000000000L8Cg8W[R4_GcX?mA00000000l]l_000000000000000000000000\>W_0000h\Ql0000000000000000000000000000000000000000
00000000000000000000000000000000hAUe`fa=00000000TnJ]<6=b0000000000000000000000000000000000000000D\7PA3;LX?mP0000<AZ7000000000000
0000\J4JD6I<000000008k=@0000000000000000000000000000TBKa8RWm0000000000004LZ700000000000000000000e5Y_000000000000000080@?0000a1Q5
00000000000000000000000000000000000000000000000000000000lNGP00000000<R;30000@M^ahJF]0000m4eTPGTdPkELHaC@0000I3_60000000000000000
d\c500000000X[D900000000000000000L8=0000000000000000\^O3P4bj0000XOUV000000000000`2^4lJoc52@70000000000000000d^VR0000000000000000
0000000000000000000000000000000000000000@f2E000000000000000000000000000000000000000000000000000000000000XAEH0000D2FE000000000000
000000000000l:ECh\B2L=8m000000008KFE0000`oj18\>R00000000000000000000000000000000000000000000<fYB00000000000000000000000000000000
0000LldMTZ7S00000000000000000000`0nQ000000000000000000000000000080Yb0DRShedWD3fG0000XCn?00000000000000000000TMfd0000000000000000
<^lnhTPG000000000000000000008m3j0000LIQ@000000000000000000000000000000000000000000000000000000000000000000000000E2XMTJ>d4kZ]0000
l2ff\EGG00000000000000000000U15l000000000000000000000000HPQ<<0Fk812]`6:UhSX58fUiQ1AC0000dE1\0000ldg4hj_A0000lo1[0000A3\^00000000
X=Nj0000000000000000000000000000000000000000Pi090000000000000000000000000000`lk100000000\D=N4Ol>Pnm2000000000000HOXLDBHa``HRQ5Sh
00000000d@kS0000000000000000LJeb0000000000000000\C\UX\8@00000000@LXmHXjk00000000dNW^]5>_HWD4`=kiHdN]Ta6;11S000000000000000000000
00000000000000000000000000004cdQ0000000000000000lkR;XRkh00000000000000000000000000000000XH[`0000@=NAPJU?P;ML0788Ph?G00000000D[P<
<[eo000000000000P>3l00000000000000000000\m]e000000000000000000000000000000000000000000000000000000008c2[000000000000000044H10000
Tecd00000000000000000000000000000000=1AV00004>b@LjeC`=T>000000000000lQ^dTeD100000000<3`\0000000000000000\Fmf00000000000000000000
0000000053j800000000000000008ThB00000000000000000000Dk;R0000\N_N0000LoUEdPP_@nGUH:i<000000008o_b0000dJh\0000000000000000LHM80000
000000000000L0\_Y6@]0000\J5500000000000000000000000000000000XUENXWi60000000000000000000000000000000000000000000000000000\i6=0000
0000000000000000TM`JXS[700000000000000000000000000000000<`Xm\Rei=6VG00000000<>KD0000000000008K>B00004jbgXL^700000000000000000000
000000000000000000000000000000000000000000000000000000000000000000004l@;00000000000000000000000000000000d3XF00000000000000000000
0000X4@Jl?>G000000000000000000000000\2@X00000000000000000000000000000000hJQ3TJ=B00000000000000000000\bI200000000000000000000P\hR
0000000000000000X5no000000000000000000000Ufk00000Fm00000\jW8=6Vg00000000dHY3hEGiTHc[0000000000008@PYDJNBP[>i00000000dJdQPKHN0000
0000hADo00000000000000000000000000000000000000000000000000000000<;_=0000<2\C0000000000000000L^:M00000000H8h]000013Hd`I0o00000000
00000000000000000000000000000000@f79D0]L0B1L00000000dF=HXWUQ00000000000000000000hL?_0000000087[9000001hfdN[RP^HBe4_N000000000000
000000000000PG3900000000D@;]Pc[0000000000000000000000000000000000000X989\<fWlWcb00000000000000000000XX:b000000000000000000000000
TV?900000000]65J00000000000000000000000000000000000000000000LMD80000000000000000<>=0e7Ie00000000000000000000DbLPHCl[0Y6M00000000
I47@000000000000XBXZ0000@F320000000000000000000000008_Fl\mHV0000@j1cH13fTH>C\H?W]7@d00000000000000000000000000000000\9?60000P>><
0000h2ND0000000000000000000000000000000084R000000000@4DP000000000000\SAcTXh[`SGa0000000000000000XE2KXMN6M1LDP5;Y0000000000000000
00000000TRHj000000000000d<090000000000000000000096o40000HZYC<IS500000000000000000000000000000000X<6`0000000000000000000000000000
\[\K00000000000000000000P4nUXAmY00000000000000000000LTIlP_hd00000000000000000000<D4W000000000000000000000000<ETOHfa_000000000000
00000000Y2V3TcWP00000000000000000000000056^^@j;JXU8=DUF\0000000000000000000000000000000000000000000000004MC:D>`M000000004aV50000
0000PIa64`o`00000000`:AWXYQ[000000000000000000000000Q2==0000000000000000PcC`Xe>;@I2UE0NmXoch000000000000000000000000000000000000
00000000000000000000hFL4<f9@00000000000000000000a63<0000000000000000XXdf000000000000000000000000000000000000h>Df000000000000X3bk
00000000000000004b9n`hA`\^1V@M140000DA;?TRSV000000000000L7cS00000000000000000000000000000000l<Ze00000000112T000000000000T2?ei5HU
0000000000000000000086?;000000000000]4;a02jWP[7a000000000000000000000000dPJN@\i200000000000000000000P^On4^Sf00000000<\5\00000000
0000000000000000LUmQ00000000000000008od`000000000000deYJ00000000000000000000000000000CLj<Rl\000000000000000000000000000000000000
00000000000000000000XIaF0U0G00000000000000008aPE\X@F0000000000008jL_00000000000000000000DgHhA6nW00000000000000000000@\i;00000000
LKTQ00000000\7Ycd]Ed0000000000000000000000000000000000000000D`fZ000000000000db?0dGGM00000000000000000000000000000000000000000000
lWn`0000A0n=0000000000000000000000000000000000000000000000000000Xn\;0000Dcia0000<`d<00000000000000000000ha>l0000000000000000Dd7a
00000000l<^C00000000000000000000H`nRTfb2D6ePL_570000000000000000@jcT0000000000008CG^000000000000T87G000000004I?K0000000000000000
00000000dSieL18bT]k?000000000000000000000000L@bK4Wa?00000000000000000000D1AW`50C0000\;SN92^0000000000eOJ000000000000000000000000
0000000000000000000051^S0000000000000000000000000000000000000000HNRjH_aj000000000000\m[l00000000dEJd0000@hOXh@PG000000000000h]H?
0000`2UT00000000000000000000d@fV00000000000000000000000000004Pc4a3Vc000000000000P;ab000000000000`W?B00000000PT1DP8G8H@7OdjX<0000
00000000PO2HX<PR00000000TYhB000000000000L1D@HjRb0000LA?glT>HHS0k00000000\lVO00000000`YAc<ZHgX=i^4H@W000000000000000000000000@7[H
\d6R000000000000000000000000lBn@0000000000000000000000000000lO?]00000000000000000000dSC\0000000000000000000000000000000000000000
0000XlUO0000PGl\0000DXWA4aga00000000@YXT00008k7B0000`TUG0000000000000000000000000000000000000000000000000000000000000000h:9a0000
000000000000TCLBE5@m=5Vcl00\D]ELdI_W00000000000000000000000000004I3:\V3n00000000000000000000000000000000000000000000000000000P4N
0000@Wk^0000000000000000lKAn0000LQN@00000000000000000000000000000000000000000000Pmb\XJlj=0?V000000000000000000000000000000000000
000000000000hA[GXY]60000T=g692j10000000000000000000000000000000000000000<O7Y0000Ta;dTmhS@0he00000000`8Xb8[L=00000000000000000000
000000000000000000000000000000000000<aHP00000000L5<U000000000000H92700000000000000000000000000004dbY<<a<94Hj00000000000000000000
0000000000000000000000000000000000000000000000000000@:XX000000000000XK_<4gjV0000HUS_T`e900000000lY\O00000000dla50000@?XK00000000
000000000000000000000000h:F300000000HQR^0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d7dc00000000000000000000000000000000\@\[<RTD`:indegE000040H[HUhZ000000000000000000000000000000000000000000000000d@6Dhk@_
@h@a00000000000000000000Y4fR0000000000000000A0G8hAcU00000000000000000000d3PY0000000000000000000000000000PIn`00000000000095_N0000
00000gNd00000000000000000000]5B:00000000453R000000000000D[cR000000000000000054=e0000L;=4Xi@P0000doC^0000000000000000000000000000
00008B5?000000000000T?L90000000000000000000002C7000000000000h@1X0NdJ00000000X=d5HSn]000000000000000000004BIDXBb5]2Tfl7e10I:W8^6c
000000000000@1BZD`jd00000000000000000000l[?TDdHQlDJH0000000000000000000000000000000000000000dDgU00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hGHo0000000000000000000000004A070000000000000000000000000PCQ4S\k
00000000E1jF000000000000lbKU00000000000000000000D8=LdFR:00000000P8]]00000000TQ:H`0nC000000000000000000000000H?kYHDeX0000\bFS0000
0000000000000000\A3h0000000000000000\K8gHPM:`\>n000000000000000000000000000000000000000000000000h2K:dWHL0000000000000000m4[[0000
000000000H5A0000000000000000000000000000PGeD00004X0d0000d=6D000000000000P>Z>00000000dR6O00000000000000000000@K=c0000000000000000
d[2L0000dY:A00000000000000000000000000000000000000000000000000000000@3DL0000000000000000dK<_0000000000000000i5[d0000000000000000
0000L:?100000000000081PU000000000000\>kF8Elh83?=000000000000000000000000H<ON000000008Fgk00000000l60J8Q`X000000000000000000000000
000000000000000000000000H3>2PI]3a5ia000000000000HSK^00008G=P00000000XLcK0000=3AB0000`XT>m3d800000a9S00004ef90000=7HH000000000000
0000H9QI000000000000h@_k@N2JhX?D000000000000000000000000@6jF00000000000000000000XSImH3ccX?jI0000000000000000000000000000H?RD0000
00000000P]U2T\PS000000000000000000000000000000000000000000000000LX_P000000000000000000000000000000000000000000000000000000000000
\CQZT3;O000000000000P>>[\Q6@T[C?8\L2Q6kI0000000000000000DM;Z0000lNPO=3\K0000000000000000000000000000@C>c0000dSU64S7H0Hok00000000
0000X=5=000000000000<Z4DXgJj000000000000000000000000XQ]R00000000<Lib0000000000000HJL000000000000d8cX00008l_F000002hT00000000lB;S
0000XKo[`C^Lm4Cj00000000000000000000D2e:00000000000000000000PAK183jE4OGJ0_OU0000000000000000000000000000000000000000HkbN\J9Vh9Gh
0000\KWj00000000DU51dSLaQ1MbH\CS0000000000000000000000000000\NbZDSU[h_\U0000000000000000000000008jUR16ee0000HhC80000000000000000
0000TI1o0000<5eY000000000000000000000000TdJ8\noZ00000000000000000000000000000000HIlC00000000lT9O477gT\0U00000000X<<]dk2bHTh_0000
0000H`l@0000L2PX0000000000000000HLTf000000000000000000000000000000000000l2C]0000dY<V0000000000000000PI8^000000000000000000000000
dYFB0000000000008G@A000000000000000000000000X49`P<eS\BG^XVdk0000<D[;000000000@2HD@230000H:Z`00000000000000000000hIC0000000000000
=1ld000000004EX^\co30000000000000000000000000000000000000000000000000000000000000000P;VI<TX700000000Da1700008M>X0000000000000000
000000000000DRR?h^C;0000000000000000\MKW00000000000000000000<6FK00000000000000000000\cR@0000l6BI00000000P\VY00000000000000000:[F
0000000000000000`ZQ?000001AH<mJW000016^Q00000000000000000000000000000000l6EQ<4H<0U9E000000000000T:?>4lX]<nMa00000000000000000000
T6@m0hl<00000000000000000000000000000d5d000000000000000000008\:H0000000000000000Tlnc00000000000000000000L4`R<MDO8\0b000000000000
000000000X9X00000000000000000000000000000000H=h8d6`5h2NTU6BQ00000000000000000000degV0000000000008c1Q00000000000000000000<igX0000
0000\MNE0000`WYOTbNg0000@lkO00000000000000000000000000000000D3aE@SV:00000000000000000000000000000000000000000000000000000000<ZU8
habY00000000000000000000U6S200000000L5an0000000000000000000000000000000000004JlAD9LM00000000000000000000`gIm00000000000000000000
0000\@63<aS80000L7U4hJ<08Kc7PiSELP99M2CX0000000000000000000000000000e6;:Poa3000000000000<Oa;DR^2e317HD?QLoZI00000000000000000000
00000000000000000000\jJ_]3DC000000000000PM37000000000>E:00000000000000000000lLa@00004aRg000000000000U4oF00000000000000000000D1cX
\mX900000000P4YXPm;@TdJZ000000000000000000000000000000000000000000000000Y5BM0000000000000000U7<b00000Lon000000000000000000000000
0000000000004e6e<4RZ00000000\^=m000000000000P4QaHF:bh\XB00000000947m000000000000000000000000TNGcPN<k0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000@mFE000000000000000000000Ddg00000000000000000000000000000000000000000000
000000000000000000000000`kH80000`P9n00000000\3T=@;Vc000000000000Y29D0000dPWT00000000000000000000L;`[M069000000000000@3onLIR;a4e:
d:md0000E3P1`J@m8UWb00000000000000000000lQT\<Z64PiYJ0000000000000000000000000000XK=U0000T\K400000000<k\OPhBV`hFf000000000000`Qm:
HAY=hOmI0000000000000000000000008[e1H^We000000008YT58NYk0000P@\D8Em30000<ho_0000000081ZeE3mDTQ_6A3aR000000000000000000000000=5fR
00000000`mGV00000000PHV`95]l0000000000000000000000000000DZhW0000h;4L00000000000000000mJD000000000000000000000000XSFeh[Nj@`J8L[Rm
8[`h000000000000000000000000000000000000Q1IgA3iAdM<o0000000000000000000000000000\7XJ@EEEhnh8000000000000000000000000000000000000
00000000M6l30000T8750000000000000000000000000000000000000000@Rl4Q3OdT<b>00000000000000000000lKI?\i:K00000000LN640000000000000000
0^ZZ0000LK4l0000000000000000H7C`0000<adA0000H2In000000000000000000000000PYY200000000000000000000HF>Hm1gRXK1L00000000000000000000
00000000Pgmc0000LQKH<Wj@000000000000000000000000000000000000823[00000000000000000UDX00000000XS<M000000000000PJJ]0000000000000000
00000000000000000000DSNG0000000000000000000000000000000000000000000000000000000000000EAE11ge<TmL53k80000000000000000XQMH00000000
0000000000000000000000000000]1ho0000000000000000l26j<BO6000000000000000000000000000000000000000000000000`HLN0000000043SY0000Tg<Z
@T[]0000<jQK00000000000000000H]dP@=RD6i=<Am60000000000000000000000000000DVR_0000000000004BL@000000000_L=dBQ=<Toja1K5000000000000
00000000000000000000<[`R0000000056h14PS100000000000000000000000000000000000000000000D@S4PU6[P4TL00000000000000000000000000000000
0000dNa\000000000000a0CK000000000000000000000000hD?^00000000@FM\hI]dHTf[lfND0000lYNdP3kO@bH<8nWn00000000000000000000000000000000
000000008`N3000000000000000000000000H?2=4P;U0Y7C000000004VbN0000U5AG4P:>0000@R_CdeWb00000000HEkl000000000000H2bndH51PM]c96GK0000
00008ibFHnUA000000000000000049mGl_[d00000000000000000000000000000000P[Mg0000000000000000000000000000`=FSHH\JDb7[52l5000000000000
\jKX0000000000000000000053Lg000000000000DcN`0000e5l`000000000000000000000000000000000000000000000000000000000000XE:M000000000000
0000``8Q00008G<R0000T]5N0000`91R0000XRA2000000000000XiS4000000000000Q5aM00000000\o8G0000\^L<E3`>0000DZaj0kI_00000000000000000000
00000000PhWRPJeM00000000000000004CGGdTiI8bR@Li=o000000000000XABF000000000000000000000000000000000000000000000000TeE=000000000000
0000T1YC0000TOab000000000000000000000000000000000000P5:80000`H^m000000000000000000000000@HED00000000`GNj8LA0<XMO0000L]1b00000000
00000000D\Zn00000000D58i=6aUh_f[i3=C000000000000000000000000Xij@10418R1`La6ZE1`j8^<l8L0B53Ri00000000hB8gLH`:00000000h09W00000000
hPXJ0000000000000000hcAM0000000000000000dDI0LSD:0000T5H48B4n@I2G0000m6TI00000000000000000000@G6m00000000000000000000000000000000
0000000000000000\k]F000000000000000000000000000000000000000000000000l5;700000000\QIf00000000000000000000000000000000000000000000
000000000000000000000000h]Td00008LNN0000`@mh000000000000000000000000000000000000<i2600000000000000000000@YSD0000PF<\000000000000
DQAZ0000X]m]0000X2<\8HSm\XmTd<LghjCo4E>J@\SL0000000087KM000000000000000000000000000000000000000000000000000000000000000000000000
0000lAA_000042ST`EO;H\4al1M8\JS^0@J;diB``jO\Hn<E0000U1fh00000000000000000000000000000000000000000000<hP3000000000000000000000000
0000000000000000000000000000000085Zm00004DCB000000000000<lcoE3al00000000000000000000000000000000000000000000000000000000\KSQ0000
00000000000000000000000000000000P0V60000000000000000TmVB0000000000000000000000000000DTWB0000000000000000000000000000000000000000
00000000000000000000X8Oo<GY8I67G0000U2C20000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TMZX000000000000H;nD0000e60O0000T?5>00000000<3Kd000000000MZc0000a5DX00000000l?bWDFlT000000000000T:NA0000000000008jfM0000`L4G
00000000000000000000000000000000XKhk0000000046RHTXS0PIZ:`^kN\j=kHb86dP=U00000000000000000D>@0000000000000000000000000000l2XB0000
000000000000HFSeP;<a000000000000000000000000T5Mh00000000000000000000P=9N000000000000HgPYP4=jh<6n00000000dkhX00000000000000000000
000000000000000000000000<Z]n0000000000000000Xd>400000000000000000000DEof0000000000000000Xgi8000000000000000000000000XDS300000000
00000000000000000000<2T>0000lFT3000000000000000000004EMcLO=ThR9K00000000000000000000000000000000000000000000000000000000DM_m`<7]
00008Pbe0000DfKV00000000000000000000000000000000LVSf0000HYA<0000574G00000000`kXC000000000000PJlT8QZK0000PnKZ00000000l^1h00000000
000000000W\m00000000L::S000000000000000000000000000000000000000000000000A25d000000000000d>?S0000000000000000000000000000T60?d1jY
0000dbN50000000000008CYc000000008Sg38BOfLIeW00000000000000000000000000000000P48nhCDG00000000E2[U00000000000000000000000000000000
000000000000PSI70000P@dS0000000000000000000000000000000000000000P<\I00008H;B00000000000000000000000000000000@3LJlYOSDjFc00000000
00004TS695[00000LPR500000000000000000000<[UP00000@LgL0R``E3400000VWBX@ML000042OU`>>j00000000000000008@HK0000Pl^60000000000000000
0000<>US000000000000P1Bk0J^JD=8P000000000000loZ0L27o0000000000000000000000000000<ReF000000000000<m?`0000000000000000h:>N00000000
0000000000000000000000000000000000000000000000000000000000000000a7?@0000lc?]d03:00000000000045k<0000000000000000000000000000HH\<
0000000000000000000000000000000000000000000000000000dOg<00000@_a\ALP0000000000000000<]7:T?_o00000000000000000000DClj00000000@>ei
d1U200000000HTV]00000000di6PX64i00000000000000000000000000000000@QGL000000000000`LlK`VWj0000\2=Q00000000000000000000@`DZ00000000
0000H_hI00000000@:=U0000000000000000PCNc00000000XXPn00000000000000000000000000000000000000000000000000000000000000000000PVjd0000
000000000000DACC0000\2g^000000000000000000000000T^c70000000003i00000000000000000l4l000000000H=i700000000@EFO<eQ<DGkMQ6L100000000
0000Hj9iI5Z<00000000000000000000000006e;hRaiT?lY`c;Q0000000000000000XZ=<P>eC000000000000XTTT000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y0MZ0000000000000000000000000000000000000000000000008>A0
0000PGlo00000000L[^C<:180000000000000000@MbWPX6S00000000dIno000000000000dgcVe6IYY6oe00000000000000000000000000000000000000000000
0000E7J?0000000000000000000000000000T9?Y0000000000000000@fcKT[fF000000000000D^8`000000000000000000000000000000000000000000000000
00000000000000000000h7YC000000004?Z<<\Q800000000000000000000<aGF000000000000000000000000000000000000000000000000lPGOl4TW00000000
0000000000004Ql10000<k8500004QOj000000000000LKOn00000000000000000000P7dF00000000000000000000000000000000dV`3`ee>0000000000000000
h74SX9]DTcN5000000000000A6<MdYHb00000000\BGN0000000000000000000000000000000000000000000000000000000000000000e3n>0000\SQO00000000
000000000000000000000000hXmd`9XB`]lj@3oa0000000000000000000000000000DjEP0000000000000000000000000000000000000000000000004\8_0000
\>;e000000000000000000000000DPEK000000000000<llo00000000000000000000d26:LO2chMMg00000000dKJJ0000D2:A00000000hD:;4nn:00000000DD0G
L^D^06m?42iA000000008=XkPYa`0000000000000000X752\``claM]00000000PDKJ0000<4G^0000<g7k00000000000000000000X]5\DO[d0000DAQ>00000000
00000000\YG300000000000000000000000000000000@QoR000000000000PP@F00008lTX000000000000@lMY0000000000000000000000000000000000000000
0000TfgG0000dI0c4ji10000hRKY00008jf^m4mi00000000000004fW0000000000000000<4P20000000000000000000000008M0Gi56Z00000000000000000000
0000000000000000`[kb000000000000000000000000000000000000000000000000000091>^PP9M000000000000Do=7\Ye300000000000000000000@AYN\0gB
0000000000000000000000000000000000000000hD?E0000T?;8PLh^4Yg@8Sl<0000Hi^QLFOK0000000000000000000000000000dTbo00000000000000000000
00000000000000000000HEIh00008F6h00000000Y2lR00000000000000000000\_c^d\Ab0000DQ\V00000000LDh5hLm14DiC<f`:00000000000000000000@DM\
LmDL0000DE?Sd5R>hRYWLkfg0000000000000000LXFEl0m@00000000000000000000A66J00000000X>JJ00000000@l=200000000000000000000000000000000
0000000000000000000000000000dN:i<@a`D@Db00000000000000000000000000000000TVlR<>KP@o?k0000000000000000DEDd000000000000000000000000
000000000000<]R\0000m2GZ00000000000000000000\SODhXij000000000000000000000000000000000000000000000000000000000000000000000000h8CP
D@Nl000000000000XDZ@0000`=AT0000lL8M0000000000000000<>AL000000000000000000000000000000000000HnTh000000000000000000004gm14jei0000
00000000DRo8000000000000000000000000000000000000000000004N6^000000000000000000000000@`W<Lkf0<hM900000000hO5VD8XI0000000000000000
0000000000000000HjQ\0000d]]1<3]>0000000000000000000000000000lNY8`3eALl=a00000000000000000000`Ja^0000i0jm0000PcTL000000000<?m0000
00000000000000004lAO00004:4A0000000000000000000000000000000000000000000000000000`^]f0@^Y0000000000000000000000000000000000000000
00000IU>00000000000000000000000000004R5N00000000`7jDXWJmDNMQXEJ300000000000000000000X@LBl?H4Dk\oHN0m0000XaZm00000000000000000000
000000000000000000000000000000000000a2gd00000000000000000000\Ff_0000`7\700000000000004J:00000UQP\31g0000HOJM0000000000000000Q5P<
T@Q2lPY\000000004TIV000000000000Tnjj00000000he8[00000000000000000000000000000000PDXa000000000000000000000000000000000L?l<fb=0000
15Ii000000000000000000000000000000000000hZaX<4?90000000000000000DQU_0000<6LF4><S00004l3Z00000000hEB4hjC4@^1Chk0Ph;2W000000000000
0000`Q^BLZ0>DNM`T4n7000000000000000000000000000000000000000000000`m90000HdLVDi2k00000000000000000000000000000000000000000000U72Z
00004=D]0000`HiB0000000000000000XH1W00000000<:1U00000000000000000000<RnV000000000000TGnfLbQ500008HD`000000000000000000000000H7iI
00000000L0U[000000000000000000000000000000000000000000000000dDge0000000000000000000000000000l:_D0000hIW;00000000HYLH<2:M8Pi80000
00000000000000000000DPU]P:^c00000000000000000000000096B400000000000000000000000000000000T5;H`NOd000000000000<Mh]000008VLX6[=TULQ
Dc6L00000000<cgZ0gUL00000000`=B700000000P\eJ000000008B3G00000000D5RUHlA^0000P2MV000000000000000000000000000000000000000000000000
000000000000LFf50000000000000000000000000000000000000000000000000000000000004TdbL[CN\<UG`J3@d8X?000000000000HWL\00000000@9Qa0000
00000000e1P000000000000000000000000000000000000000000000XLE`00000000000000000000L:fm000000000000000000000000Q0LY00000000@Se30000
00000000H9C800000000HIT00000000000000000A49T0c@?0000@lTg`o]e000000000000T;\>0000000000000000000000000000TEn5T0GQH9S@0000@FU[0000
0000<El]00000000000012Do\b[c000000000000000000000000000000000000000000000000000000000000000000000000000000000000ToT=000000004\Wo
0000000000008LSV\TD?0000000000000000]3cG00000000000000000000XX9G0000489\00000000DGm;@Z[300000000XY_ZHK:O`DWKe0W`0000`ffX00000000
8?cXPE7V000000000000000000000000M6Si000000000000dCEI000000000000000000000000000000000000@=a1000000008@K80000000000000000DAg_0000
0000000000000000LSGn000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000HI9>00000000
00000000@N;[000000000000T?:>\:_P000000000000l2E6<Z>o00000000000000000000DROT@:]=0000000000000000000000000000\?_:0000000000000000
00000000000000000000d@Yj00000000000000000000000000000000@8UhDEdYToV:0000000000000000000000000000HNjR0000XAX[000000000000dE1h0000
0000\ah=h9B4E1ea00000000000000000>Y=00000000]6M400000000000000000000h4]b00000000000000000000000000000000dIRb00000000000000000000
00004HWE00000000000000000000000000000000lC4D00000000m7<800000000T1K[000000000000000000000000Y5jHXDdU00000000000000000000]2Fm0000
000000000000000000000000000000000000000000000000000000000000lj;n8@02<KeQ000000000000X=QAXEa[HX5A000000000000000000000000<Uo50000
0000000000000000DJaI8i>F\lON00000000dlBC0000\OOK00000000LkOW0000000000000000d6_a000000000000dSlm00000000`E2g0000Pjf:000000000000
00000000Xb0f=21nT<eDD[;j00000000000000000000000000000000000000000000D>[\00000000000000000000\B:50000d`ED000000000000000000000000
0000E4\O00000000HG_G11m:00000000]36400000000000000000000000000000000000000000000PZTC\cHf000000000000000000000000000000000000LGE2
00000000000000000000Higl00008K]a0000000000000000LTZ800000000000000000000`C3B0000000000000000000000000000000000000000000051I>0000
0000000000000000@EU]000000000000000000000000@56[0000000000000000539J000000000000000000004j^_000000000000000000000000000000000000
00000000djO@0000000000000000dGV^0000000000000000000000000000000000000000000000000000HP?;DWlY000000000000TfjL00000000000000000000
0000000003aQ00000000000000008Rh;0000dcT;00000000000000000000T;ZZ00000000<@WH0000<lBj0000000000000000000000000000<Qm]000000000000
00000000\[l500000000DbZK000000000000000000000000i3mdm6cl00000000000000000000000000000000hRaX@ZUE0000000000000000@E^H00000000hASn
00000000XA7I00000000PJ6J000000000000000000008G^[000000008Gg`hnFMDFPU00000000000000000R710000000000000000000000000000000000000000
00000000He8>PTQo<Vgl00000000`:^;000000000000@Y`@`L@P0000000000000000`gn:0F\T0000E4JA0000000000000000000000000000PAFd0000@G<jE5L7
H^Ah00000000L]IB00000000000000000000D:Z50000TWRoL[]Dd;n_0000000000000000HYg000000000000000004kBoi4dm55=\16\754Q<000000000000L?QU
00000000hX[80000hUGG0000000000000000000000000000000000000000000000000LCG000000004?Xh00000000000000000000DYUb00000000000000000000
8AnX<B9`00000000dMfHDg@E0000hCY8XG:RD\Ek0000000000000000lnCU0000PN<I00000000000000008>_X000000000000000000000000000000000000l0?:
00000000000000008BlP56Z0000000000000M1UP0000000000000000000000000000P@8@0000000000000000`BFk000000000000000000000000000000000000
000000000000]46<00000000`1cjd7@;0000l9MI0000000000000000P[f^0000000040j`0000ld:k000000000000DOI8e4eG00000000h]Zk0000000000000000
000000000000000000000000<f6I000000000000d=YlPRFh00000000000000000000000000000000000000000000000096KZ00000000d?`@PZiG000000000000
m71CT1;>`IT?DX[g0000@E9B000000000000Xe0f00000000000000000000000000004:DKhhFHld:;00000000000000000000@@7n@ICM000000000000@59aHIJn
00000000lVIh00000\W700000000=5[W0000PU97U2lB000000000lTIdm`8`4SN@=OZPC?\`DCRH3\fXLnE0000X99R00004X:n0000000000000000<>QOLO1Z0000
000000000000DN2X00000000Tcd:00000000D3eN000000000000000000000000I16d000000000lSG00000000000000000000L1g>`A\GY2>I0000000000000000
0000hJ]n00000mO40000lAmG0000000000000000\QfLd0<X00000000000000000:F\<MDk000000000000@SGQ0000<^JQ0000000000000000000000000000ToTM
0000P8:A0000a2mo00000000000000000000000000004Va;00000000000000000000000000000000000000000000000000000000000000000000000000004NoO
0000LLYZ00008EkC\^4l`eYn000000000000000000000000000000000000TIEB000081>M<el:55A:08LS0000Pk;aM1eT000000000000000000000000457i0000
00000000000000000000HJ?LhFMo0000000000000000000000000000000000000000L\;i00000000000000000000000000000000000000000000000000000000
00000000H;6b0000LoBoLMeBH2_]`8eR000080ga00000000DGlH00000000000000000000DXjW000000004Tf?0000000000000000000000000000000000000000
0000T0fVH5E7HLJL0000000000000000000000000000000000000000000000000000000000000000000000000000T4E<00000000000000000000000000000000
00000000]51Q00000000000000000000000000000000000000000000000000004No;000000000000000000000000DKA900000000000000000000\1E>h7f;0000
0000X8`40000000000000000LPYI0000000000000000000000000000000000000000TCBl000000000000PBiV00000000000000000000000000000000L27^0000
00000000l^k3e403i5\K000000000000000000000000DYTk00000000000000000000000000000000000000000000\=BG0000000000000000000000000000D53`
hgB>E4O;0000TWcN00000000d@M9dcWA0000\8hL000000000000\OeJ00000000<Q8^0000000000000000000000000000000000000000<:NV0000000000000000
00000@c\hYUCH]?6]3V0Q5Hb000000000000000000000000000000000000Y3Qb000000000000<bk8000000000000L1@h`M4cPELh000000000000000000000000
0000000000000000000000000000000000008clR0000000000000000HI1;00000000000000000000000000000000@KPdLW:300000000HPB700000000a5e^0000
0000000000000000000000000000`3ZN0000`[eA0000<l\30000000000000000000000000000000000000000000000000000000000000000\W\JX6ZDXXhlT^b3
00000000haX7U4[7000000000000000043=D4e;?0000HCVM000000000000P9XQ0000X8V^0000000000004::><JSDI2^d<>R8Y4?l000000000000000000000000
00000000000083MRT:^UhinH00000000Q3C60000X9@l\ThP00000000I448M3?^00000000000000000000000000000000Pa2?00000000000000000RDn00000000
00000000000000000000000000008e3B00000000<nUi\;2600000000D@BW000000000000000000000000H200000000008ReW000000000000P2h7l=fED>UA8IcB
4Odd00000000dVMP0000000000000000dUnA00000000000000000000000000004QV;000000000000000000000000000000000000000000000000TSbHlcl_0000
00000000E264000000000000I0\f00000000DO\>X5?E00000000000000000000LRh0000000000000000000000000`dA4000000000000l1[A`3mOU51G0000THZF
0000<122]2_Z000000000000TcZE0000\BU?lL4e0000000000000000000000000000000000000000000000008I0NTZDc0000P<oC000000000000000000000000
0000Xh@R0UXO000000000000l=GC000000000000@OT4000000000000000000000000000000000000Tgee@_Cnhj4Ndch[8<K_00000000hI]Z0000000000000000
d05?0000P>V300000000000000000000hAJPlECd=2`400000000000000000000`EE4000000000000d\<I0000000000000RTg0000000000000000000000000000
00000000000000000000PGaG0000h9e:000000000000000000000000e6?2h3EB0000hJU]0000D1G1X>WL<Gk5DOf1T4AF00000000000000000000000000000000
00000000000000000000000000000000T5Wo00000000hk5L000000004j=I0000H2DI0000<JB?00008>hR@VLBDiK0000000000000000000000000000000000000
00008F\b00000000d@6m0000000000000000000000000000dm>4000000000000000091eA00000000000000000000DZSl0000000000000000X:S@000000000000
0000000000000000`6[R\9n9H:II\EDQ`Ek0hPcm0b498hJF0000@I5C0000000000000000h@O_0000000000000000@gWC00000000000000000000000000000000
0000XJGi000000000000000000000000000000000000d8]=P;cH8a@D00000000lPb1LVj=lW7?00000000000000000000Ld1XTARl0000000000000000d;Zgi2MA
0000e4kV000000000000L3G<000000000000`D7mXKXlhL2hLWin0000000000004BBh000000000000000000000000PPOVD\IahjNk00000000000000000000dHnD
a7CQ00000000000000000000000000000000@\Sf0000000000000000<g>O00000000000000000000469m0B[M0000000000000000dXi]00000000000000000000
00000000000000000000m0b;00000000000000008Mge00000000Y6Gh8kWF00000R8GA4O^h?160000000000000000000000000000\Da:<Ujm0000000000000000
00000000`J:00000000000008Q`n0000000086OG`KDHM5;6@;d600000000000000000000000000000000d>TV0000000000000000000000000000HXnY00000000
I3DP0000000000000000000000000000000000000000000000000000D9fb0000000000000000000000000000000000000000000000000000<Ke`lL9a0000<=jK
00000000000000000000000000000000Hl:X000000008Cl700000000dL;P0000000000000000000000000000000000000000L`M800000000XR^@000000004G5c
000000000000e3e100000000000000000000000000000000PX<Fd`[m`o3e0SgZ000000000000l@=c`S<6Lloi<;A=0000000000000000000000000000HJVL0000
0000000000000000000000008S\KDML80000`\nl0000000000000000000000000000`VdL00000000000000000000000000000000h5Ge000000000000LAKk0000
000000000000`T5GY3kK00000000000000000000000000000000d7?S0000T:Jj0000T@W900000000H<iQ00000000000000000000000000000000000000000000
DGRT00000000000000000000000000000000000000000000000000000000000000000000DGJT00000000000000000000h1UA0000000000000000PeB_0000\kcI
000000000000000000000000`XA^8CbK000000000000dD;30000lQ5C0000DX;_00000000000000000000DmRgHBN3dmWD00000000000000000000000000000000
0000e2g500000000000000000000DRcQ000000000000@^0Q0000T9EH0000000000000000d>d100000000lIaS000000000000\`VFDD<B0000PjN0\[BQ0000T5f:
dQk_000000000000@IcNXX0QX^bFdB]DA5WD000000000000000000000000Pa0B00000000000000008A`S000000000000Dgfb84CmXM8_`:JO4]BAlb6500000000
0000000000000000000000000000000000000000hJZT0000000000000000000000000000@:elLA\Z00000000000000000000Q2YD00000000000000000000]201
X55cTQWP0000X0:L000000000000000000000000hHRD0000T4Rh<3i^00000000000000000000TP@g000000000000PJW_l`SR0fla000000000000Q7NF00000000
000000000nMElIA^0R8P0000000000000000@PaP00000000TYaMH`j3000000000000000000000000M4G<00000000000000000000000000000000000000000000
P96J000000000000000000000000<2oX0000000000000000000000000000000000000000Pkof0000@93]000000000000h?W>Q47]\Jo40000000057BQ00000000
0000l`iY<d6ka6Wg00004RlO00000000000000000000e2mED:=A000000000000dMYLL\2YH3@E0000000000000000`M:NlN1L0000`lY70000TN<Z@UHiXACP0000
000000000000000000000000000000000000000000000000\o5B00008[6d@hC`lVn<00000000000000000000DDDY000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@]XU00000000000000000000TK<l000000000000]6MD00000000h6gbT[fPTgoT00000000XG_1
0000000000000000000000000000l][;`<n[000000000000000000000000000000000000lc<c000000000000000000000000i2R_\1=24Cc=0000@\RZ00000000
00000000`4Od000000000000H:;b16WT0000000000000000000000000000P]_i000000000000000000004PB\L2oD0000`e?_0000A6gX00000000@:d]HD0W4jhQ
PkN^00000ocO0000000000000000000000000000000000000000HfUE4WiDToKo950]000000000000000045T]000000000000000000008<I4000000008QJC\0Xn
`kdF00000000000000000000hHlM000000000K`D0000l\7E0000X<=`d4Bf13gN``28000000000000dK_V0000TVKi00000000000000000000000000008O_b0000
00000000`YJh00000000\e<9A34U000000000000000000000000E4_d00000000000000004eh40000P4=]0000<o=l000000008o30000000000000000000000000
PQ[a00000000522;Q5:O000000000000<mV100000000l2:2000000000000000000000000Hiimh_=`Dm?>000000008VaVLYDT000000000000hI5^000000000000
0000T7;RhJWM0000000000000000000000000000DCD8000080N4@37d0000<QaO00000000d<G=D>T800000000h58MLB@M0000000000000000`e^200000000P>0<
00000000000000000000000000000L4<0000000000000000000000000000000000000000000000000000000000000000h<R?4Fb0000000000000H0`a00000000
0000000000000000h`1ii24g00000000000041FC00000000H^;J<K5Ga7AgA7Ca000000000000000000000000000000000000<D]B000000000000TUXf00000000
00000000000000000000000000008BM<HLaQ0000000000000000Lc0d0000DIV1000000000000000000000000@Rcc57ER4LFN0000000000000000lAU9H==llIkZ
0000000000000000000000000000000000000000000000000000000000008ND>000000000000000000000000000000000000DM:AdU1U00000000000000000000
d:c100000000000000000000d\74Tk:S00000000HM><`UoP000000000000XC:XXE3R0000XGH7HFWA82b3l2BLTjH]000000000000000000000000000000000000
0000000056>;00000000000000004U:n0000000000000000000000000000H3M_00000000000000000000000011mWDYT_`0Z=XemVhDdG4ATODDcVhfjWdlbF0000
00000000000000000000000000000000`8I=000000008HF400000000000000000000000000000000000000000000lI<^LCfo0000000000000000000000000000
000000000000\iKm0000000000000000Dk4B`]dTXbSK@kV=000000000000PGZT0000000000000000000000000000000000000000DXRc000000000000hbX2X9ZA
h?<fPm0?A7?j<dQk000000008BUM0000000000000000000000000000U46L00000Ve]00000000000000000000D<2\0000000000000000000000000000900b0000
00000000000000000000P:o60000\J5\00000000000000000000000000000000000000000000DQAh00000000000000000000DWLn000000000000D4W700000000
000000000000heT1d8]He76;0000h]Q?0000000000000TX[0000455=\MaL\mb>00000000`:a@53?k000000000000LNP30000000000000000i1LZ@72P00000000
000000000000000000000000hPJ=46d[00000000@Hba0000l:cF8D?l000000000000000000000000\TTF00000000hGXB000000000000000000000000000080M]
000000000000lj`P00000000000040M=0000l1Dc0000000000000000D[3f000000000000000000000000000000000000000000000000Y6]J0000000000000000
000000000000M4^G000000000000lgc?PgHO\36]l3d:0R8>0nggU06[0000LH<P0i_80000000000000000P]IO\kPY00000000000000000000e4CP0000`N=l0000
0000`H_K00000000HC>;0000000000000000000000000000do;]0000000000000000DRJn0000TBm@000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\N4a0000H3@T0000@08i00000000000000000000
00000000hLKb0000000000000000TJ]`00000000000000000000a56Md<_\dBFYU7@W00000000X@[00000\1LWlKC500000000000000000000e1n>00000000Pg3_
l0=d00000000<?Fe0000TH04\jn^XH0g`BEk00000000000000000000000000000000000000000000<Pe<P[EY@ka>\VC=00000000TGd\00000000HNheLY^A0000
0000dF7F000000000000000000000000000000000000\40b00000000000000004PQF00000000000000000000000000000000<=;>000000000000000000000000
\lM3000000000000000000000000421A000000000000P^T=PG0^000000000000000000000000000000000000000000000000T;840000@RRk00000000L8`jDRbm
000000000000000000000000D]PP0000000000000000000000000000e2\9000000000000000000000000lhA6000000000000000000000000000000000000@gnS
00000000XDJj0000000000000000000000000000000000000000dj:`0Adk<4ZI000000000000000000000000hM<Q00000000000000000000000000000000dL3l
00004UgK]59H0000Q27kHM?60000000000000000XF]o81in00000000TZ\R<aB?m0[BA4bW0000000000000000L<[APJ\3dSf5XnKG`Go@00000000000000000000
000000000000000000000000000000000000`0m2PPl]0000hY3d0000000000000000000000000000PUDH0000Y6AWTG>J00000000liVB00000000000000000000
0000000083M8X:`m00000000000000000000`OC^0000@:jn00000000TA]Q15aZ8GC5XKe6lQ130000000000000000`SeYXek<000040MF00000000000000000000
LEM7000000000000000000000000000000000000000000000000000000000000000000000000000000000000@30P0000X7VXH]HP8\b\\]m7@Roj000000000000
XckJHFmJ00000000]22oA1iI0000PoH1T2[?000000000000\LN<00000000000000000000lMEe0000`;L700000000H7aKl;?X8Yi4000000000000HbEm00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h8`D\PVl`0i_
`CIZ0000P[jM000000000000`SfS0000000000004k4Y0000I6`e0000000000000000000000000000d=MGhZ1n0000000000000000000000000000000000000000
0000ha@n0000000086l;<CV00000000000000000000000000000@I[NlJL7T[ecLmMMa4`1PCZF00000000000000000000D4AU8W4``n<[8V_[0000000000000000
000000000000dM:\U4Id00000000000000000000Dc<E00000000000000000000000000000000000000000000H8SR0000DYMb000000000000000000000000T:D<
`\TN0000000000000000000000000000000000000000daOf00008@2[00000000@EP5`M7=\GWh0000\6;Wd5F:85d?HX8k0000lWA600000000@I6MlNSj00000000
h6Zj000000000000hV8^U6HB00000000<1LM000000000000000000004WCD000000000000000000000000000000000000000000000000XAkYXQ>V00000000PB@k
000000000000@5R5Xh\70000000000000000@X>]0000000000000000L=[40000000000000000`_LT00000000XN:900000000000000000000000000000000dW\?
000000000000000000000000<KeodeF90000000000000000LKTi4GL]@52j0000U1K[000000000000`n9P0000X9@I`Seg000000000000XH=P00000000l7Lh\Fm<
i6570000000000000000000000000000PF<k00000000000000000000T\H_0000TQnK0000P1Ag0000000000000000000000000000l8e\Lc\FH5dM000000000000
0000000000000000000000000000000000000000H\A30000L[im00000000000000000000m1_[0000U7EH83ME0000000000000000000000000000000000000000
000000000000P9j[0000l_<APUT\dYQP=50j000000000000Hh>D00000000000000000000P_d;00000000DMbj0000PNh400000000d8JI00000000000000000000
HGM8Q0X30000000000000000000000000000`FOW@PhSDUJJ00008SZ<0000=2FS@WI;00000000000000000000deJ]0000000000000000P]Hh000000000000D=Zg
`?Wj<D>O00000000@]A4LO1m`_bdTk3300000000dkXT00000000000000000000]4EX000000000000000000000000000000000000000000000000000000000000
00000000Pl4Z00000000H`3m00000000000000000000I6QK0000<gEJ`U6ilWOG000000000000000000008LjcH[Hl0000h\Xl@VFB000000000000000000000000
0000D=Hb0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d_P\000000000^[@00000000DYMV0000
00000000hSlc00000000000000000000000000000000h0GFX7V800000000000000000000000000000000000000000000000000000000P]o4DiR[0000d6<6]2k4
00008M4:0000000000008MCjLVZ10000\LQg0000000000000000000000000000000000000000P6:;=2Ka0000`UD30000@CUR0000000000000000000000000000
00000000000000000000DOe9lR>\0000000000000000000000000000HYMn0000000000000000lAF1TV7800000000000000000000\>8N00000000=6=G00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@:gB00000000T`7_0000
0000\<^gTn4K00000000000000000000LDgE000000000000LYFf00000000@0I500000000000000000000000000000000`P588L<l\];l576Q0000<?k300000000
00000000e4QU000000000000000000000000H43WT:f58=U=00000000000000000000000000000000\:5R@=a>00000000000000000000@Ahn0000000000000000
`40V@i[900000000000000000000000000000000@7hgHO`U000000000000<^Jl000000000000PC?le5Pf0000<j0N00000000000000000000000000000000\j87
0000000000000000000000000000000000000000D:0k@^87000000000000XI?nHZX60li20000X7H1dTE5\Y6:d5Y60000000000000000000000000000@JYY0000
00000000000000000000000000000000000000000000000000000000000000000000XJA=0000000000000000000000000WEg0000000000000000000000000000
0000XAKY00004A5]DLbhQ5m]00000000d\QDHG[U0000000000000000000000000000000000000000000000000000M2V@XAHF0000000000000000000000000000
00000000000000000000h>RFPhi6000000000000l`g1000000000000000000000000P<]000000000I1Al000000000000000000000LQL00000000000000000000
00000000i5M1000000000000U1[60000000000000000DP>^000000000000000000000000h;oi0000T18T00000000000000008YIU00000000hjlW000000000000
0000000000000T00000009U\a7IHhGHI0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\TGJ0000
@iHX0000000000000000000000000000XKX;<0eM0j8W0000LNCl000000000000000000000000d5^Y00000000000000000000M08Lm3OQ00000000000000000fKi
000000000000\?@^000000000000000000000000000000000000000000000000@6mkX@9k00000000`_?`0000000000000000PIXf0000XmaD0000000000000000
0000PN@b00000000000000000000L^gY@Q8O000000000<N_000000000000d8^c0000DT4Y<QBG0000T@G;`9_DLVM0000000000000000000000000000000000000
000000000000\F<70000TXm40000PVVE0000@5aZT8h?<Cm90000000000000000000000000000X[Jh000000000000LAf=000000000000hMJb000000008QLD0000
h9TX000000000000000000000000POW[0000000093Zn000000000000000000000000000000000000000000000000HV;fhoPI\DIU000000000000000000000000
00000000HNEc000000000000000000000000@UM`PBj2000000000000000000000000000000000000\DX2@gba0000000000000000000000000000000000000000
000000000000DUi=T4S^@kc\0000XL@b000000000000a42488iZ175K0000lYo]0000000000000000lRaG000000000000000000000000000092O]000000000000
0000000000000000000000000000000000000000000000008OYL0000000000000000LI>8000000000000000000000000000000000000`EAY`NOS000000000000
000000000000A4<g00000000<[QS000000000000000000000000000000000000ldfD00000000000000000000000000000000T5QB0000000000000000<Qd9Dl@]
000000000000<niT000000004m`^d>Cjl<UV00000000<C<f0000000000000000@SIQ00000000`GSX000000000000000000000000000000000000Lh[b<CGS0000
8Z6c000000000000TTMf00000Fla0000LRge00000000000000000000000000000000000000000000L0?o<HS`<B:E<blC000000000000\;DH12GM000000000000
000000000000`0k@000000000000H\N3000000000000`@JY@DG;0000000000000000000000000000m23m00000000000000000000000000000000000000000000
00000000d?@5lM<B000000000000000000000000h79Q0000dej=L;3<00000000000000000000\`@D8@LU00000000dj=400000000@4N2<0Y?0000000000000000
000000000000000000000000000000000000Hj[^0000000000000000000000000000000000000000`^9c0000000000000000dG7l000000000000000000000000
00000000000000000000@3Q6`WNR000000000000`fWD000000000000000000000000000000000]l;000000000000000000008ioH000000000000000000000000
0000@5750000000000000000TDFb00000000000000000000\XW10000000000000000000000000000HK7D000000000000000000000000TV@ZP=c3Xh^L\nj90000
I0XU8c_W00000000L\<g@a:O0000TAdH00000000000000000000000000004WCQ00000000000000000000000000000000000000000000000000000000h@Ci0000
0000l@`70000TQdT00000000000000000000000000000000000000000000L?\5000000000000000000000000000000000000000000000000000000000000XYZJ
0000XYNF000000000000P`WM0000l<6T@h7_000000000000000000000000XHh400000000U3Eg0000\@CE0000000000000000000000000U^o0000000000000000
000000000000TG=c00000000000000000000d`=QXVni=2^:`00100000000000000000000\`2KXd2h4lk@P=3O0000000000000000000000000000TGDU@37UXFoD
0000000000000000000000000000H?3L00000000<Yh_0000000000000000T?ID`;Ch00000000Hoi30000000000000000000000000000000000000000\ogV0000
000000000000@EKb<Eak0000000000000000000000000000000000000000000000000000000000000000T59j<b9U<S=>00000000000000000000000000000000
Y4ad0000XFA500000000000000000000000000000000\m@10000000097Fb479;h8a_HS;;000000000000000000000000Dk`Z0000<9R;PIeo0000000000000000
0000000000000PBKPH\Xa3=60000\WVk00000000hmM>000000000000PQ1c\D<l000000000000000000000000000000000000000000000000PMGd000000000000
0000000000000000000000004<460000000000000000XWj`h5]B0000000000000000000000000000000000000000000000000000000000000000@Y0T0000TIk1
Tm660000Dbg:0000000000000000PXfQ0000000051WK\c9K0000I4o90000\@c?00000000000000000000000000000000000000000000LOlj4Y9>00000000<F1_
000000000000575a0000000000000000dNY[00004\F[0000000000000000P^Qg000000000000\?4;0000000000000000000000000000hfN]0000000000000000
00000000000000000000000000000000hRED0000000000000000L3E40000000000000000000000000000000000000000TD5`00000000000000000000DSKBlo:?
00000000\n5K00000000000000000000000000000000000000000000@SEW0000E1H500000000dGfC<P07ldjE000000000000000000000000hA[S000000000000
00000000000000000_g:PgkD\L[[`UW400000000D06>PN\Z0000dePM@Dg20000000000000000P_]g00000000PWJ>00000000@FcLi6eH0000`K6[000000000000
000000000000XU:?0000PZde0000dCnd@Q4H000000000000`kTJ`]?klX13000000004W;5a2Rl0000000000000000000000000000\W`700000000dJe400000000
00000000000000000000000000000000a4enlPgeX3@6dn:K00000000000000000000<4D8H<\f000000000000000000000000d4]QLlIY54W>000000000000<6V3
L9\D@FMf`[OKX\2@0000000000000000000000000000000000000000000000000000U18P0000`i5^00000000LNKD00000000000000000000T1dHl2dM\]DfL>OM
53j[00000000000000000000000000000000000000000BAb@K5e0000000000000000T7Fll>@S42LM4eQWl`YH000000000000000000000000000000000000\VD0
0000d2B\0000`?QE\VSN0000\\=bP]I5000000000000000000000000000000000000000000000000@ol30000000000000>3[00000000a3X=0KWM000000000000
000000000000TXle00000000HBl=0000000000000000L;PG00000000P0QL00000000Tgbj00008PmRlae;0000l4Em000000000000000000000000000000004R<[
000000004e`n0000hDL<Xl^o00000000000000000000000000000000dA<o000000000000`HMYDLDR00000000000000000000000000000LKE0000XSG48[9LXXjI
0000000000000=hg0000000001Z[0000000000000000000000000000HDD1000000000000XP^^dQcK00000000000000000000000046Qm00000000000000000000
000000004EIK00000000@OfV]5SH00000000000000000000000094Bi0000@;4;0000@b?l0000L9VB00000000000000000000000000000000PcQK000000000000
<3C\00000000D?^l0000000000000000000000000000hk[I0000000000000000000000000000000000000000\S?<0000000000004J8G00000000000000000000
00000000000000000000000000000000XA2H0000XGCU0000P:SQ0000000000000000@>DTDRc?0000000000000000000000000000000000000000<gPBI5Q]0000
00000000@5Pk05n40000000000000000000000000000@a;@0000000000000000000000000000000000000000000000000000000000000000i5\k000000000000
TT2N0000\>jV000000000000P8ZC00000000000000000000000000000000000000000000000000000000=5dF000000000000HVUe000000000000D1YU00000000
00000000000000000000\U0=0000A2@D00000000000000000000\W_m@i@300000000XKQh0000000000000000000000000000000000000000h226000000000000
000000000000`9^E0000lJGI00000000000000000000l_<o00000000000000000000\UZE0000`SWM0000000000000000\9mY0000`=\WH7Ra00000000`S[`hTDP
e4B@00000000l4HE0000000000000000000000000000dA1j000000000000\5Nc000000000000000000000000H2lR0000000000000000000000000000h;Md0000
l;dW000000000000000000000000a4nl000000000000l52[0000000000000000Te>n000000000000000000000000000000000000000000000000P@NE00000000
000000000000`_cA0000PnHZ0000hEio00000000000000000000`iVS000000000000\[[b000000004j5O0000000000000000000000000000000000000000HMV^
\USA000000000000e2V]XQ]adRQ9<E3j0000000000000000000000000000PP^m00000000000000000000\D=7<=<0HBB2T;g>\CH7000000000000H7L900000000
00000000P=fV000000000000d6Le00000000d6C2=6HO000000000000000000000000\`TS000000008Ldk00000000000000000000000000000000000000000000
<iaL000000000000\L7=000000004MeUE1nQ0000000000000000U3U]00000000000000000000000000000000000000000000]1Z]000000000000000000000000
00000000<@ZVhkVW84_B<F0[<lKo00000000000000000000000000000000HYU70000heNk0<Fo0000000000000000X0XP\[Sg00000000000000000000D;\PL<Y[
000000000000000000000000D5XN8O=f00000000000000008EgW0000000000000000000000000bf3000000000000000000000000000000008ImB0000HGRDQ10?
00000000000000000000000000000000000000004cnGleAT@\dT000000000000\>Kj0000000000000000@5FG0000000000000000<1NNDLOPX@C0\T0f00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@0bd0000000000000000H^NI0000X2Cl
8bd`XIQi93]o00004l5:0000hmFT0000000000000000`Tk:0000i45\Pc^E00000000000000000000000000000000D8>;0000T@iL\U_DlVH300000000a3gA0000
00000000000000000000@mlb0000dH>300000000DAa5000000000000X?F900000000000000000000000000000000`8Xl0Xek00000000000000000000`Dj90000
0000000000000000000000000Zb;0<gE00000000ljK200000000000000000000d4:]0000`LSd\jMR4m<W0000`m7d0000lQFJ000000000000d[SK000000000000
0000lEZe00000000000057:L0000PcgGHWTg0000TJ68l:8U0000000000000000d:eb0eDj@[S^8<bb4?M[XA@J000000000000000000004mT^0000000000000000
00000000000000000000TgX?`hGJPH<_00000000XY`f000000000000U14J000000004^?<000000000000000000008eFJXj4b000000000000TAcK000000000000
dCFR00000Y1DPECAdGCn@MF3<WL7@Vg[000000000000`X::0000000000000000000000000000000000008F_V00000000000000000000dHRb0000000000000000
\H9h000000008N;>00000000000000000000LN_;TcYV000048WG0000L8H^0000000000000000000000000000H5L00000000000000000000000000000@\3R0000
<ho@0000d9Oa0000`]bc000000000000000000000000000000000000000000000000PVUCLWe@0000hSkS00000000000000000000000000000000000000000000
00000000`l;800000000dNTjT62b0000000000000000\1kRQ4VDE5PV000000000000P5R_0CXX0000DHNR0000000000000000000000000000@8kd0000`7VH0000
000000000000000000000000XUKb00000000000000000000000000000000TY0A00000000000000000000hCkUQ1U=DB;C<ed=00000000\h:9d;:U000000000000
000000000000HF3P0000dVERDkJI000000000000000000000000HEf^00008Im5000000000000000000000000HIb1TKjaPh1<000000000000000000000000h;H1
4Vel00000000`Jak000000000000000000000000T^eb0000l27:0000000000000000000000000000L97U00000000m2]c000000000000h6KB00000000XD:Z0000
D@:E000000000000000000000000000000000000000009BC00000000000000000000000000000000d1C>TOU>0000000000000000hBQR00000000000000000000
00000000000000000?N<0000000000000000000000000000000000000000T;bT00000000@S0:dYl1P4=L4OLc`n9100000V@E00000000T;@PXHfHI32Q0000HYSU
lLGSE3V=00000000000083E\00000000000000000000000000000000Xd12D@DBd2`<0000@MhD00000000HHOOX?:L0000LP6c0000X`G`000000000000HHQc0000
0000LTeS00000000000000000000000000000000Pi`U00000000@7d000000000hc:D000000000000000000000000000000000000000000000000`3;o00000000
00000000@GEkTRDMTd@Y4k[4000000000000000000000000000000000000000000000000000000000000000000000000000000000000H0ac0YH6000000000000
0000000000000000000000000000dQkM0000000000004^92m4Pb0000XHhZXSXU0000d@PgLAh\LLYJ\N0b00000000@Z810000000000000000LS;^000000000000
00000000000000000000\S>V00000000`X?6000000000000000000000000DOgblDih00000000PHE1\`K;@;;F00000000\_C400000000TIdUh9bc000000000000
000000000C2g54nFd4H[Pja\00000000000000000000000000000000XM4V000000000000P>6YHKR7000000000000d8Ld0000]503000000000000000000000000
00000000`1dg00000000PI\f000000000000`lf5d9]400000000000000000000D1?H0000TcJdE2ZA000000000000PMj;000000000000000000000000TSI_0000
0000000000000000000000000000000000000000`9^e00000000PnAD000000000000Dof>0000l5WV0000000000000000000000000000000000000000PG9`0000
00000000m3jK000000000000hVfG000000000000<J3n00000000000000000000H>?700000000`6Nl0000000000000000000000000000@mcR0000\IRT00000000
000000000000000000000000PHKl0000X?=c0000000000000000l[HE00000000Xg^U000000000000\_YK000000000000000000008dH800000>L400000000\S]M
lI1J0000000000000000000000000000`8=000000000000000000000000000000000X10900000000L0>l@@CYdYWS00000000h8C;@DY[0000000000000000l9Pk
0@8SdShW0000000000000000000000000000HHQ>0000\XLo000000000000LT2j000000000000000000000000HkSJ000000000000000000000000TKmk16BA0000
0000000000000000000000000000l<H40000000000000000000000000000000000000000000000000000XEJDla<B0000000000000000H3`iT_M:a6>E00000000
<BneXWPB00000000000000000000000000000000000000000000`Vd:000000000000lmdY0000000000000000D8Yi00000000L?NY000000000000000000000000
000000000000LI=B<BBG0000]3Y`0000000000000000000000000000000000000000daIT0000000000000000000056KP@Z>f0000lW`f000000000000LZM60000
0000000000000000LTPd00000000@RoZ000000000000000000000000000000000000000000000000000000000000000000004BA9lC[N00000000000000000000
00000000PQUD00000000PZU`lZ:oXSb8000000000000\LEo\iQM000000000000000000000000000000000000000000000000Y3Z40000955V00004j;_@mo[0000
0000000000000000000000000000000000004HBbTEe7000000000000000000000000DC6^U2\V00000000d9gh05T9XM@\00000000@>AA000000000000=3_MTQE>
0000000000000000l94T0000TgC>0000HS9l0000000000000000000000000000000000000000000000000000L2NdhI6>00000000HDDE000000000000@CUG0000
POC?00000000000000000000000000000000000000000000000000000000D9E30000000000000000000000000000`GJ8\F0D000000000000000000000000l9k;
00000000\6CO00000000X=OI0000000000000000000000000000l\7`l[2?0000000000000000m6:100000000000000000000H>_o000000000000000000000000
m5V@0000000000000000000000000000000000000000000000000000Tj:<00000000000000000000lTjH00000000hhe>TX>S0000000000000000E5o40000<oTi
0000000000004CL3<<HWl79[<T3J=23I0000000000000000000000000000000000000000lRHG0000`JUk0000DD_O0000HCDV0000000000000000000000000000
00000000000000000000U5MK000000000000D@RQd;;X000000000000000000000000lU]O00000000\eRg0000@@Wi000000000000<Lj000000000000000000000
00000000dFjF0000<`UXTS5K00004>3;0000hMUD0000000000000000000000000000000000008S6F0000000000000000000000000Pb?00000000000000000000
00008jQ<0000000000000000000000000000000000000000d`iHP80600000000hY@a0000000000000000\hT^0000000000000000000000000000P<Ec@E@V0000
hf>DP`<]000000000000lWdU00000000000000000000HQX000000000D<N4000000000000000000000000\3o700000000`Cjc0000000000000000000000000000
000000000000d7Z_00000000<8580000HgiW\jdT0000000000000000`H9=4lB4PZ330000000000000000000000000000000000000000LJTD0000000000000000
0000i6IO000000000000000000000000H\d^dDBN000000000000000000008E]6<e??00000000<^;k0000000000000000T06P00000000000000000000dXOoTlHm
00000000000000000000X<_k4kS0000000000000000000000000@9YJ0000000016fe0000hJOY0000000000000000D7nc00000000000000000000LNZa0000HC74
0000hAOH00000000000000000000000000000000000000000JFm00000000000000000000000000000000<?VB0000000000000000000000000000dfWb0000Hh]L
0000<YRA00000000=2aAPo2T00000000000000000000TEKT0000LPIGl7gKTGc9LkPJQ3>TThHD000000000000DJiJ00000000000000000000`=72000000000000
0000000000000000000000000000XMNe000000000000000000000000lHUJ00000000TAimhJ7K000000000000M1V\<XnIlH4`000000000000e2iadAN8X5JXa4n9
0000i67j0000000000000000`NmS0000m5M>0000P82BDO=?0000000000000000000000000000Y5IL00000000000000000000000000000000000000000000hLLW
0000<OlL000000000000\1=b00000000`iOM00000000TX?S000000004NaK000000000000LjVGXAPF00000000000000000000000000000000000000000000lVT@
0000000000000000000000000000000000000000000000000000X]94`^FS<539000000000000000000000000000000000000000000000000000000000000XKij
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D5J=000000000000T6G6LNF6LSPT0000HWM:`kE[0000
0000000000000000XYZ=000000000000000000000000h3C900000000000000000000LG4bP@9C0000l3EL000000000000Pg4]\A=L4Q=V@];>l][f000000000000
00000000000000004\EaPiZ5000000004:Cl0000HKb?0000000000000000HEH<000000000000X=`e0000000000000000000000000000dZ\C000000000000hQiV
000000000000000000000000000000000000000001l<00000000@W3^00000000\?JMm2NB0000000000000000XL^]000000000000000000000000hD3XXPA80000
X7;d`H9100004<2K0000000000000000`mAHT@dD0000000000000000000000000000000000000000H22k0000000000000000000000000000LM51XT`nL6J_0000
00000000E7LP0000000000000000LR0S000000000000dRLn00000Emh0000000000000000X]34000000000000000000000000\ZK@000000000000\7:`00000000
I1hb0000XEBk00000000i5gf0000000000000000000000000000000000000000@@<e@iAD\M`7000000000000000000000000P;4]000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\IPalK[1HO\Y00000000lHIg
000000000000h<F9`Ygn000000000000000000000000000000000000000000004::il[c^E4AZ00000000HgeR00000000000000000000000000000000deih0000
0000000000000000000000000000000000000000000000000T7H00000000000000000000H:8=Te]8<nQh0000000000000000000000000000000000000000H0>P
00000000\L2Yl[HYhh7?00000000000000000000@jLNDKY]000000000000000000000000h;hY000000000000000000000000Q4[D000000004\N<T;8E00000000
000000000000000000000000HYbi0000000000008m]V0000000000000cB;0000000000000000LLCl\[o\000000000000000000000000<Q_A00000000dR0=49=C
00000000\]G[000000000000d^de0000000000000000000000000000000000000000@6WQ89on`O9H0EB_\\`^0000hMdd00000000000000000000000000000000
0000000000000000000000000000l:GC8jW\00000000dl9X0000000000000000L[PX000000000000T28O4K9]00000[?>000000000000T;c7X^>m0000HgRg0000
00000000000000000000000000000U_S00000000000000000000@iFL000000000000Pm9R0000X:Sc0000000000000000000097Ga00000000PDAEl_;n00000000
000000000000\UYV0000Tl?j00008Nff0000\ZL6000000000000000000000000dono000000000000000000000000000000000000haXm0000TX^[U1<0`\Zc0000
000000000000m3YM000000000000LECYD\XV0000HF]c000000000000000000000000000000000000000000000000000042G8h4;BhP=6H`IH0000000000000000
@Z`R00000000000000000000000000000000dR84l38n8D0a000000000000000000000000dMmi0000\M3Z<B_Y000000000000000000000;>l8FQ9PG3Y00000000
0000000000000000hSMKLFjR0000D0b8\8@O4=>KD7TdHSYeDmd0hF1i00000000d0Q5hP9\<Pfd0000000000000000000000000000HlX00000HD7S000000000000
0000PP_:0000000000000000000000000000P`eP<UZ`@D^F4Kda0000000000004>4K00000000LI\Y000000000000000000000000000000000000000000000000
00000000000000008S<[HR`TDelU00000000TU23000041ah000000000000000000000000000000000000000000000000000000000000De0<0000`?FH00000000
lC;Y0njS<OQT000000000000TNhS000000000000000000000000I1h800000000000000000000@gJ@0000\<?_4GSe@_XF000051iY0000hlEW00000000`l2M0000
00000000000000000000D;7f0GOP8S3[0000X7IR0h;F00000000000000000000@BRihJLT000000000000000000000000000000000000000000000000dK2o0000
000000000000000000000000000000008fj70000000000000000000000000000000000000000000000000000Hncb0000000041B;0000Le7a0000000000000000
\W0l0000000000000000000000000000HR7=m7FR00000000d7Ad000017SM4RB>i4^a00000000e6OE0000000000000000\GK>0EST@cMM00000000X0oj0000d736
HCQi00000000hKUC8W1c00000000000000000000\0?M0000d?^WX4Vl0@8_00000000000000000000000000000000000000000000d_2H00000000000000000000
00000000000000000000000000004?3i00000000`dAo00000000TkKQ000000000000000000000000Pj@50000T[NV00000000000000000000P8L<000087?=0000
PV50000000000000hm<1000000008VS20000\GFP0000000000000000h^7000000000\1i8d8Y88Lhj94W10000000000000000H5_R0000DFio0000000000000000
0000H;LiD8em0000M2E_DdKh00000000PK5900000000D<\>0000000000000000`S:<00000000\Ne10000000000000000<INO0FEDde2_00000000000000000000
\XBQ000000000000@ZSWXG180000`H9IT=b900000000i3;\00000000000000000000Q1lJ4COk0000TbL;000000000000000000000000000000000000P16STT90
8[R9`\>2=2Qa15CA0000]3b`000000000000000000000000000000000000lLS;0000\MoJ00000000000000000000000000008<QhDM3j0000000000000000L0X]
00000000dfY]4k60e5f_000000000000d5ZO0000@15J00000000000000000000@aN00000000000000000000000000000`F260000000000004SjjDC6i\HH`XQHD
0000\lRid^Uc00000000DAW>LgI;4T`YD7UE000000000000000080TFD=\?00000000000000000000000000000000000000000000A6JM0000000000000000@AE?
0000hC0@P2O50000T8lP0000000000000000000000000000H\cd00000000000000004bTbP4Q<0000lNAX0000000000000000000000000000h[NC000000000000
0000P1P600000000000000000000PY_58n6g00000000000000000000D8kUh?4[00000000000000000000hood00000000000000000000000000000000d>\k\LbZ
00000000DPNJ00000000000000000000000000000000@5>d00000000000000000000000000000000000000000000d=cLdRL3000000000000000000000HC4T\D0
0000000000000000000000000000000000000000000000000000lHo50000000000000000TgFJ00000000@g5f00000000h86`0000000000000000l6lc00000000
0000000000000000dR0100005111HNda@k<U000000000000000000000000000000000000T=oA000000000000T@fA00000V^lPW2a0P5E8G8Z0000000000000000
`TA[0000000000000000TWE20000]24:000000000000<2\]0000000000000000dU=P000000000000000000004U>CXlhG0@:80000000000000000`U5LLkFS0000
000000000000000000000000<RQ]T8fE0000TLP800000000Q61?<cnd000000000000TFe\lLDaHZ290FhB000000000000h7;:00004`Cj0000h5UV\CJLTU`X\mU@
96J0TG<20HLZ000000000000TiBI00000000\`b30000000000000000lIToleP`47B2M1I300000000000000000000000000000000XnGk00000000000000000000
000000000000000000000000000000000000`P`g000000000000X9;b00000000000000000000lBIUHX2b00000000@ZS5PhhB0000000000000000000000000000
00000000Q60_00000000000000000000000000000000000000000000Xbm3000000000000hW9<000000000000Q60ld39J0J\D0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DAZgL<[_PZ^k0Ud@H^0o00000000d7\gT]NMDL_70000h<^\00000000000000000000DnGB
dJ:o0000000000000000000080LH00000000000000000000H8GY000000000000000084?K0j<?`H6?0000000000000000d5bN\FiLLEN`<HRQ`Fd;DI6[hQo80000
00000000000000008<3f00000000000000000000<<E2000000000000000000000000000000000000000000000000000000000000Q5Qj<5g_0000000000000000
Pe9WlDhX0000<I]M4JhD00000000L1aM00000000Pg?300000000000000000000i5d`0000000000000A`elhKR0000000093WMl4U_@eDD00000000000000000000
<Nl@4]cX00000000D:[9h]aWM3@H0000lCQ;13fa0000000000000000000000000000000000000000000000000000000000000000000000000000000000008@ZF
0000000000008;R4000000000000000000000000000000000000000000000000000000000000\gl0@`SgLkWnA1hRXX<k00000000000000000000000000000000
000000000000000000000000000000000000000000000Wb\00000000Q5I200000000000000000000\4G:00000000000000000000I0V300004ZnM000000000000
00000000000000000000000000000000H08^0aHD0000000000000000P0@O00004^Im00000000<6oce2c9000000000000h]TE0000000000000000000000000000
0000X@:`000000000000000000000000]46f0000hOFE00000000000000000000`U7W0000000000000000lXD10000000040@n<?`N000000000000000000000000
0000T5lj0000\nY3000000000000m2M40000000000000000l;C9\AeZ`YO600000000\b^100000000000000000000000000008<X00000l`Hm`UUCXUeo00000000
00000000D=Lk00000000000000000000000000000000000000000000L_Hg0000\aTT0000000000000000D<aKPI;60000Y5:i0000hI7c00004Yf6000009h\0000
0000000000000000000000000000000000000000@kY:00000000<Z[\000000004?S_m6@F00000000000000000000000000000000000000000000000000000000
00000000dR7j0000000000000000dRNU0000000000000000000000000000000000000000L[Gh000000000000hD?600000000000094Xb8QU6000000000000@DAl
00000000@deZl:n`lYjf00000000000000000000<:[TLLX20000000000000000XV1F0000000000000000000000000000000000000000diKG00000000\TgF0000
0000000000000000\:[dPk[k0000000000000000000000000000d;6G000000000000000000008<j<00000000000000000000000000000000lDGJ000000000000
00000000000000000000000000004LAh<W9g0000Y3740000@2@I\@^nX:;=0000TmfV000000000000000000000000000000000000000000000000000000000000
000000000000@D[O8PmD<eKm0;1L000000000000l8e;000000000000000000000000X9@90000000000000000000000000U;^0000000012>3000000000000m5ZI
000000000000h7`o\WWL00000000000000000000000000000000000000000000000000004Q3?0000H;f40000000013Nj@PgU4D`2`mnC000000000000d2`W0000
0000L`KW0000loM7M45B000000000000000000000000000000000000000000000000<DB\0000U0`C000000000000000000000000000000000000000000000000
`E^7X^Fo00000000000000000000000000000000000000000000000000000000@kkg000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000P^TV<0O\4DUH000000000000DHCF000000000000000000000000000000000000000000000000000000000000A4c700000000
00000000000000000000000000008=Md00000000000000000000d<Vcl^R;00000000000000000000`VM@]4T<XCTRI6@j4j7C000000000000\VU9000000000000
=56dhI440000000000000000dhjJ0000000000000000000000000000000000000000000000000000l_:O000000000000000000004k=d00000000000000000000
l5kO`dVL000000000000000000000000d7eBh_>[000000004nAg0000000000000000PRVN000000008biE00000000000000000000000000000000000000000000
000000000000000082FUDL5V0000000000000V6TdQ0c0000Dn5_00000000000000000000000000000000000015KZ0000000000000000h^6<0000000000000000
00000000000000000000000000000;?:000000004Z;@0000lP?f00000000DVcl4c^8000000000000000000000000`aaLi3\80000000000000000000000000000
00000000000000000000000000000000000000000000D>JX00000000000000000000000000004Li90000000000000000000000000000H<_H=3o20000h;?HP^P>
A71`0000000000000000000000000000000000000000000000000000000000000000000000000000@_1G]1kc0000000000000000000000000000T8jg\GI\0000
0000000000000000]7>L000000000000H?LY00004\ZU000000000000PWo_00000000000000000000A2n<0000000000000000@C7N00000000000000000000`;AL
83>n00000000PU:^000014\\000000000000XNFm000000000000000000000000dO;V]7TJ0000P[D]000000000000000000000000000000000NnA000000008?@F
00000_\90000<3ff<QhU0000LX;J0000000000000000000090I_00000000X3`N00000000D<Ok0000000000000000X11c\1>0H;:eE2jd0000000000000000dn44
000000000000LJXN<gAg44=60000000000000000@7g70Y:h000000000000000000000000000000000000P9^U0IX=0000H\I?000000000000L?oBD8f6<EIY96;G
@T3d000000000000000000000000000000000000Dk6P000000000000PWLJ0000PJYd0000000000008V3GHgD?0000`6mI00000000000000000000lmQe00000000
00000j:m000000000000000000000000LLAV0000XE8g000000000000XFLYlL7^00000000000000000000LYPETOe^00000000L`970000000000008PcC00000000
0000000000000000T@9^XE::D]LM00000000000000000000000000000000DTCG@V1Y00008E1L000000000000XU0m0000XWW70000000000000000DJ]600000000
0000000000000000000000000000963O0000000000000000X=Tm0000H9=U8B1=4_V84oHc00000000XE4J0000=2Hja6_;00000000000000000000000000000000
000000000000000000000000T:U=000000000000000000000000000000000000dRliDMIehV8@0000`UA=00000000000000000000000000000000hMii0000LH@e
00000000000000000000000000000000000000000000000000000000LeV?00000000000000000000000000000000000000000000000000000000TZUR00000000
0000l:FC00000000`2aC00000000000000000000PRYn000000000000000000000000TZdV0000000000000000@Boe03=70000DGml0000000000000000<LZHHM]?
000000000000\_CQ00000000000000000000000000000000000000000000000015LT000000000000000000000000000000000000000000000000000000000000
XG:=0000@8ddL=PW531nDo7[000000000000P:fa0000000000000000000056o>0000000000000000000000000000000000000000LGBA00000000000000000000
8U2\0000PIkKX@Y;000000000000000000000000000000000000000000000000`42=0000a7A=000000000000000000000000000000000000000000008A;M0T7W
000000000000D3In00000000\J0e000000000000d>\[54U]00000000000000000k9515b700000000000000000000000000000000000000004BjOT[_j00000000
@;YT00000000`1a7000000000000000000000000000000000000hNHI0000T\JLD;KHT2MfXXBc0000DBnSE4Y_0000000000000000000000000000``?A0000hSY0
0F9M0000000000008T7f<`S?00000000000000000000000000000000h6k40000A5ZV0000hV@j0000000000000000@n]?0000L:=g00000000000000000000T\nO
000000000000LlmS00000000000000000000000000000000Y6?_0000000000000000000000000000lDd98A::0000000000000000000000000000000000000000
00000000000000000000hZh80000000000000000000000000000@2A6000000000000`C^?00000000000000000000000000000000000000000000000000000000
0000i4j=000000000000U3EZ000000000000`A=i000000000000XG9n4QA:000000000000000000000000\YOd000000000000000000000000000000000000l6U1
<Nje000000000000000000000000000000000000000000000000000000000000LQg;@3d`00000000000000000000000000000000000000000000000000000000
00000000hEL[0000dg]A000000000000000000000000\THZTUI@00000000000000000000LHA\TJKhH3Z300000000000000000000\;fU00000000D`DE00000000
00000000000000000000000008b>0000000000000000HN5\0000000000004W2P\Nk^000000000000000000000000000085bZXnb[000000000000000000000000
\:fQ000000000000000000000000000000000000000000000000l1JL=6]W00000000000000000000000000000000Xf`b00000000LVX900000000000000000000
0000<doL0000hGAG00000000000000000000@63o000000000000000000000000<F5[H77W0000000000000000lFO;0000487YL9[UT<5CQ54\000041_C`\U?0000
`E<D00000000000000000000P9a\0000000000000000\hWg00000000d:3b@X7P0000000000008W0^000000000000h1jB`7W30000000000000000000000000000
00000000000000008>P700000000lm6Z000000000000000000000000000000000000000000000000d<JQ00000000X;iSl7JG000000000000M7G>d:cd00000000
4\\gDh7R000000000000\TR@000000000000hcA80000000000000000H>?E0000000000000000hU8fL?IbQ5lF<HJ3dIl9H;=HdIfWdhcl000000000000L;IAdB4^
0000000000000000000000000000L[^j000000000nEH000000000000hoeF0000000000000000h?]E`>RV4fc6000000000000@V\c000000000000000000000000
00000000`?f10000Hd<H0000000000000?kc\DYF000000000000000000000000000000000000@AAi000000000000TKP900000000T4Mb0000l]D0lV35TkCc0000
0000`4KZ0000000000000000000000004]Jc00000000P:i\000000000000<`U70000Y2T90000000000004AD`000000000000000000000000d>m@<K9J00000000
00000000000000000000@9AGTo4A000000000MSR000000000000000000000000hA4Z00004OTT00000000P^4`0000`GUD0000000000000000d\2kA5G>00000000
0000lh2DhP[9000000000000P@[Bd_[40000000000000000000000000000000000000000P_BY0000H:8400000000XPV:@S3h4Z8QHW`A00000000U4hlE6Rb0000
0000PI:f0000000000000000TaF;000000000000000000000000000000000000000000000000PDEk000000000:9A0000000000000000000000000000H<YOXmK?
0000@=XOm0GQ0000@4Pn0000000000000000h1KD0000h0\C0000000000000000000000000000PFXA0000Q0Yo00000000000000000000D:hN000000000000HXH_
4eNVHof]e3UM0000000000000000000000004Kk`0000000000000000000000000000DL;A@QC_000000000000000000000000d;V38=@000000000X[@500000000
0000000000000gd8T5`gX>9;dI`PhF150000000000000000\3FC000000000000000000000000000045TEa2;K00000000000000000000DWDe0000000000000000
00000000a57n`REZ00000000000000000000e5U900004:<n000000000000m33b000000000000Tjn<E5YR00000000000000008Gk^0000000000000000<aAhX2XR
0000TnVE0000ToLE<d\C00000000000000000000000000000S9B12nf0000@OfB00004hdk`Q9a0000000000000000PRiK0000@6bT0000000000000000`5:OP@]`
00000000]5O6@l7\0000T=KO0000000000000000`I5Q`YeE000000000bDM00000000XM:20000000000000000000000000000@a3_0000@TXF0000000000000000
0000000000000000000000000000L_MUXY0g8IQ0<O]_000000000000000000000000U3J2000000000000000000000000@4NB0TAE000000000000Hg=J00000000
52^G0000000089LmU1:C00000000000000000000TIJ;00000000000000000000000000000000\;0f0000000000000000T8iJH?<24oNb00000000000000000000
0000LImk00000000000000000000Dg\800000000XT0K0000000003;D00000=dd0000@8jI]69A000000004ALb0000000000000000hJO:0000Y6j_000000000000
0000000000000000000000000000@Ka<LNd3000000000000000000000000M3H100000000TD8]0000000000000000h6C?000000000000000000004a:000000000
0000000000000000000000000000`=kZ0000`eaE00000000U2?j000000000000Plgk00000000]1JA00000I1c<NEQL\CFP]0C8^:k00000000000000000000Lm@W
0000\B0N0000000000008cZe00000000000000000000000000000000h:fC000000000000DJLa000000000Z?iLjiD00000000000000004U^OL5FP8XSI8^ZJ0000
\=WA00000000000000000000<N[A00000000X]U`0000I3oY00000000Tm7@00000000XW310000000000000V6fQ1km000000000000H5N80000000000000000TX`e
`Rd10000000000000000000080W@00000000h43G0000Tjk@4o;;0000000000000000@35PD4PRhn8>000000000000000000000000000000000000000000000000
XQ[Q0CKP0000000000000000`eK=000000000000000000000000<6Am00000000000017J2<T]T0000000000000000000000000000000000000000000000008KO`
00000000000000000000000000000000@SJR00000000Hebn00000000000000000000Hn]X00000000l88Q0000a6=T0000000000000000L:a^0000LRa700000000
000000000000000000000Z\400000000000000000gCM000000004ejU\PK<000000000000@l\Q000000000000TPJk0000DNHX00000000I6jl0000000000000000
000000000000000000000000000000000000De=_4IbPXiTD52<]`[VL<cMh000000000000=0:k00000000000000000000dkG]0000000000000000PAal00000000
000000000000XE7H00000000000000000000Dl<=000000000000000000000000000000000000\SeL4@HY00004]\000000000HA<H0000HGT90000dK81A2`[0000
00000000=40@000000000000P5MF00000000`]\_000080N><>TFXEbg0TAP00000000HYbDPAOj00008ZlJU0e>0000000000000000000000000000000000008m0`
000000000000`eUn00000000<>2^0000`?fN000000000000hVMc<b]f0000PDc300000000000000000000l2R@0000=2bcdl]E\o0000000000TJZ4000000000000
4YR^00000000l7<9Tl^X00000000000000000000DD\I00000000PXQN00000000000000000000000000000000000000000000000000000000hOF8000000000000
00000000000000000000]7Dk0000T@jDH>2F\V5e0000e6i500004IYX00004Jd0000000000000LAV>000000000000000000000000000000000000XDmO0000dhLH
P60]<Y?J0000TYn2HIdFH\Df0000\2Pl0000000000000000Da?^I5Oo48R6hC;K0000000000000000000000008Vi[0000\=T]00000FIK0000l1m8H89n00000000
000000000000d5?g00000000000000000000000000000000hXLO000046d>h\o\0000000000000000`M``00000000`Z<P00000000dO[I00000000l_bG00000000
0000000000000000LUgX00000000h\OU`^CN000000000000000000000000@<O>00000000000000000000000000000000000000000000Q4nY00000000LBgd0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`11300000000000000000000=5PI00000000000000000000
0000000000000000LdRo0000000000000000000000000000@KAJ0000@Bf@00000000000000000000TSc:000000000000000000000000@=eZ00000000<SVl0000
0000\WIP000000000000\JY5L^`0lhki000000000000X2mX00000000<>W=00008Znh00000000000000000000000000000000Pce[000000000000000000000000
0000l@^FLNVLM54B0000lNC:0000`YHK00000000<I]?0000h[geTEZU0000000000000000000000000000Dhbn00000000X8B60000000000000000000000000000
0JDUHfQ_E0i40000000000000000000000000000<i1A00000000000000000000000000000000DMm9409c@@i3LL_h000000000000000000000000\cYc000083A=
00000000000000000000000000000000l\QW00000000000000000000Ha8W0AEg00000000=6iB0000HS3M00000000000000000BY70000000000000000a6F7LoMl
0000PLBK00000000a70EX?g9`[>A000000000000000000000000000000000000000000000000HO`i0000<j^P00000000000000008MWO0000000048>YH[6=0000
000000000000000000008TPV0000\Z;`000000000000000000000000000000000000000000000000<S>jT\]h`I@A@jNJ00000000000000000000\lGDXH`k0000
000000000000000000000000000000000000DOMA000000000000T1fV8?]a00000000000000000000000000000000000000000000XZ9X00000000\KRV00000000
00000000d5DE00000000@5[h000000000000000000000000000000000000000000000000000000000000U0@Q0000a53;00000000DbY;0000HA[^000000000000
0000TMiV`UNS000000000000000000000000HD\\0000000000000000dS[F000000000000\dhF000000000000lTAja20>000000000000`A7;000000000000@7O_
000000000000LC[`0000000000000000000000000000h=F:0000000000000000000000004BCaA5LD00000000Pkd5000000000000000000000000000000000000
Y6U]T<^N<h<IQ4;E000000000000000000000000`3kk000000000000HfkX@2Y^lVOP00000000DY>f8^?H0000000000000000000000000000000000000P@6\chn
000000000000HjiS0000000000000agN00000000000000000000000000000000000000000000000000000000Lh45000000000000000000000000000000000000
000000000000000000000000`5>M47B\H?<>Q6_K0000X:>e000000000000000000000000<1[S0000000000000000U3O7h?FX0000X[nb00000000000000000000
0000000000000000000000000000L18=d>b200000000hCAh000000000000A5FaPf350000]0g20000000000000000\ln7000000000000000000000000Pf1W0000
PikE000000000000d7Vf000000000000PNCZlToZ000000000000\a`o000000000000T5RI00000000\NB300000000DLM?00000000000000000000000000000000
00000000000000000000<dWA000000000000000000000000000000000000<8ZSD\a00000D8mk00000000000000000000dY;fPA6_0000<E_e0000000000004Ok6
00000000000000000000000000000000000000000000@9nU00000000P=:l0<ZT00000000000000000000000000000000000000000000000000000000\W0Q0000
0000000000000000<f5cm0JME38I000000000000000000000000DOcX4Km\000000000000000000000000000000000000\8ENhW:P000002QM0000\R?k<U3I0000
00000000000000004=<Q0_7c00000000d0RQ00004@8k00000000Q4UC00000000XYLW96`;0000d]ce0000<W^ZX5HX000000000000000000000000000000000000
00000000000000000000000000000000HE0h000000000000000000000000000000000000000000000000<h:V000000000000000000000000hA49000000000000
0000000000000000000000000000Pf?L000000004KX_0000000000000000dM71000000000000000000000000\7\W0000XA^F8UeR0000`RXb0000000000000000
0000000000000000DSCN000000000000PK[QlTB6h:GZ000000000000`0CA000000000000l5oj000000000000000000000000000000000000000000000000PDF@
00000000L[on\Cm]HWfPd`NR@kD;00000000@`T<0kYM4kZF00000000000000000000DXoZll4:X=4=000000000ESG0000<=IFA6[=000000000000LT?:Pb@G0000
000000000000D=hT]2IG0000DY?80000000000000000127400000000000000000000005NXKYC0000LQ@i0000000000004Bc70000<XE10000P1o@0000T^S50000
0000h88d0000`Ca4000000000000<>fN0000000000000000m2B_00000000000000000000000000000000<P[Y0000000000000000000000000000000000000000
00000000d\9SU4DD<C:e4^<B\Iof00000000HLQ0000000000000000000000000lF[U000000000000000000000000000000000000000000000000\L=9A7C70000
0000000000004;QflHEh00000000\iga00000000D4iE\AT?\lnD0<c50000@F1S0000000000000000000000000000dVDe00000000PR[o000000000000\1EV0000
0000000000000000000000000JDg00000000000000000000000000000000D8c9d;YA\W^i00000000Xl@LhG97e75;<MTA000000000000`WWA`ETk000000000000
00000000M5ng000000000000000000000000<4a30000h6kP`NED<@M_000000000000000000000000X9bU`1aBH]I\00000000L<lK0000@o[M000084Ae00000000
00000000h6H54SNY000000000000l05nPjAe00000Omh00000000000011FR00000000TgNI0000000000000000l8=BL8E\00000000000000000000000000000000
0000000000000000HKZa000000000k>O000000000000XMDB00000000000000000000000000000000U7><00000000000000000000000000000000000000000000
00000000000000000000dD`>dZ:8dnPb0000P@l;4B_E0000HQeU000000000000000000000000000000000000P348@N4@0OkWHn04H2Q]m5Q30000000000000000
00004S[la0T_000000000000HgIN000000000000000000000000000000000000000000000000000014jM000000000000PD_fP60T000000000000000000000000
00000000000000000000000000000000@LCZM4cW0000HPfE0000000000000000000000000000l4m]0000lTEZX:@^0000000000000000000000000000P8g20000
`B\a000040ULY5UF0000000000000000000000000k>556l=000000004G\30000dBld@[]f000000000000000000000000000000000000\X7c0000000000000000
00000000`V?R0000000000000000000000004@kF00000000PF_H`Rd>000000000000000000000000dPWI00000000000000000000Y4L8@\\\0000`2oi00000000
0inn00000000@DSM<fba00000000000000008FJ=0000E4gO0000P]14LKnL@_QHE32a00000000l:``000000000000Lg6`0000h8AJ000000000000000000000000
000000000000D=Q8000000000000m2eK0000@DK;0000DP>l00000000000000000000dVA;0000000000000000lIZY\@VH\kT90000PN99000000000000845a541g
00000000DP8gTPLB4GcH00000000000000000000PBaZ0000000000008ET\81bI0000000000000000Lkii00000000000000000000000000000000000000000000
000000000000`4V^00000000000000000000XSJG00000000d_T40000XOST00000000000000000000000000000000000000000JD^PRAA00000000000000000000
0000<FC500000000000000000000X:Ed0000000000000000T:H:0aT;000000000000@jO40000000000000000=6PK000000000000000000000000000000004Gn@
0000000000004[i_00000000hjG_i3eA00004ASV000000000000000000008gKEP>kUhGN^PU2B000000000000\Lgd0000dI:D00000000\jD<0000000000000000
0000000000000000000056ah00000000PNOC00000000000000000000000000000000DWZV00000000`j1?000000000000dAO]LB\Q000000000000000000000000
0000000000000000PGCG0000000000000000000000000000000000000000=7:_XU[HP]jJ00000000dm5c000000000000<LTUL?WK000000000000000000000000
000000000000000000000000000000000000000000008U5b0000E2ER`U[V000000000000X1V100000000`K;_000000000000T=0>00000000000000000000L:1F
0000000000000000`69<0000hYfH00000000XDm6000000000000000000000000XD_[0000000000000000HXf_0000XTgc00000000000047lU0000000000000000
0000000000000000\=TM00000000000000000000000043_P000000000000000000000000M4C]00000000PE`00000000000000000000000000000000000000000
0000X=lP<fD]0000000000000000000000004m2Q\Zll0000PKZQ000000008DVc@l0Y00000000PPeb000000000000PH@700004O;7000000000000\<9fXIC>0000
000000000000LAF;8HSS0000DWH84V8K0000000000000000H46>0000000000000000000000000000@NJ400000000000000000000000000000000000000000000
00000000m4APQ4XH00000000000000008PUM000000000000<23=]4kc0000000000000000000000000000000000000000XS=a0000000000000000000000000000
00000000000000000000000000000000000000000000PC35000000000000L:@O0000000000000000000000000000000000000000dXkS0000Pbj]0000X1RC0000
@>BZ00000000D@fM000000000000h[JC<Y>?lHGA000000000000000000000000000000000000000000000000PjKJ0000000000000000000000000000Q1Cn0000
000000000000000090L=00000000000000000000dTJY00000JE900000000LFH\<CIC0000M6lJh^YF0000h^?f00000000P83[000000000000000000000000lL[2
0000000000000000000000000000000000000O>f0000000000000000000000000000000000000000000085O0\<U:00000000Lm4N000000000000@GiE00000000
00000000hJfS000000000000000000000000XHL=000000000000000000000000000000000000000000000000000000000000000000000000000000000000XmD;
0000000000000000000000000000\\BjlmXJ0000\UMF000000000000000000000000A0K<0000000000000000LjVg000000000000T]A@00000000TjPO0000H3J^
00000000<Q5T4@97000000000000XFP20000T2]C000000000000000000000000D\22000000000000000000000000000000000000000000000000]6<g0Ki[0000
0000Q4Uj000000000000000000000000TIV\0;[ZHIn;00000000\T;8000000000000000000000000000000000000\YEf000000004cknX2CD0000DjCb0000<XTj
00000000000000000000000000000000000000000000HN6QLYBd`UK;0iU=00000000DEQF0000L0_N]1JK00000000000000000000000088>ghRkBA2aj00000000
000000000000T::0000000000000\]Ca0000h0l2HXj90ohH`FC_0000000094LE0000h7BA0000000000000000000000000000lg750000D[bPH^gM000000000000
0000l]^Z@l0fPNni00000000000000000000000000000000DaKn4c;j0000DKjn8k^V@jjoa4Fl00004^8D0000PB6C00000OFb0000000000000000000000000000
0000000000000000000000000000000000000000DKU\PfdQ00000000hBJn000000000000@AIb0000<Wblm4AF000000000000Hdcl000000000000000000000000
000000000000PPBl00000000T78n000000000000000000000000HTRR00004]N5HJX<000000000000000000000000000000000000l\^ZH6KX0000000000000000
XFX\<ZY40000000000000000000000000000m3HA000000000000`nFl00000000dnn\000000000000@O@20000D@^P000000000000hUGg00000000\STN00000000
00000000000000004JCg000000008@3_@W4>0000000000000000899A000000000000000000000000\;LNDW?c=6Bn00X800000000000000000000@PD300000JE0
\\6Oh^<M000000000000000000000000000000000000000000000000\a<\0000000000000000a24T`Qjo0a7iLmGE0000h[h20000000000000000000000000000
0000TLLA`Y@B0000000000000000000000000000000000000000000000008[=E000000000000173N000000000000HPPR00000000X?RX00000000000000000000
dQS>0000000000000000L2ZS0000000000000000HRB2`XDU0000l=R>000000000000000000000000000000000000`iEk000000000000DW720000a5g900000000
0000000000000000lW;Y00000000dHXC0000000000000000I2a4000000004V]b0000000000000000d0RB00000000000000000000000000000000000000000000
l<NPdZB40000\0lE000000000jc800000000`fZXHAi@00000000<idY000000000000000000000000XiFch2dk00000000\]eh0000<g^@0000000000000000hCb;
@DPY0000000000000V\Q000000008WO800000000000000000000000000000000000000000000000000000000000000000000XBHODI9e00000000000000000000
`GO^00000000`0Ka0000T5hl0000PU4^0000000000000000HBeE0000000000000000Xkj>000000004N890000000000000000\OB:X5Z^8<DH000081G>00000000
00000000X57F0000000000004?0H0000000000000000000000000000D[dT000000000000000000000000000000jo0000000000000000I5G10000000000000000
DUHQh`Tj00008W;G0000000000000000000000000000000000000000000041kodTYn8YnL00000000000000000000000000000000000000000000Q48d0000XEYd
000000000000000096P^0000P1Hj00000000=6kV000000000000A23V000000000000I4]`0000lik`0000@J?[00000000000000000000000000000000000012Ni
00000000000000000000X5Xg0000<T@40000000000000000000000000000000000000000000000000000TYo=U77e0000000000000000000000000000@\gH0000
000000000000HWJ]000000000000Tb<50000XNUUl1@DH?PC0000000000000HHT000000000000@6U;`P^O0000000000008H2V00000000a6R800000000X:T60000
0000000000000000000000000000000000000000\1EJdm230000HKH`00000000000000000000000000000000000000000000X>1b=5?B00000000000000000000
97F?dlX?00000000`dD^ha`10000hcJF000000000000e16T000000000000000000000000\N44000000000000000000000000@QSo0000000000008SmE0000HXne
0000<O\i000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000lSiGPYSf8\bP
hfL>00000000000000000000000000004SUj00000000d8dK]6a200000000000000000000@:cV0000l`ej000000000000000000000000@YNR0000000000000000
00000000000000000000LZQd000000000000000000000000d_?I0000DBZR0000h[XK0000000000000000@I]n000000000000dM;i000000000000000000000000
a6NQ40^P`9X3h<J^E62i00000000000000000000XeFn000000000000h40JHInHX1WU000000000000L?Ln0000<=iHH_KD0000000000000YfZ00000000@TJj0000
00000000lYXAhUn`0000000000000000LFS30000lGIPDV]m0000000000000000T=We000000000000dKWZDieZa1J4000000000000000000000000000000008;CX
H<@U0000XZVi0000000000000000000000000000000000008@b100000000000000000000hoG<0000000000000000Td44000000000000\hnc00000000L6Cl0000
0000000000000000X`P_00004XY;00000000000000004^f<`:lb000000000000h:<50000000000000000000000004:bX<[bDXR<P000000008JLn4aFP00000000
00000000`k0A0000000000000000hF\CD2:l]1OM00000j5b0000000000000000A6Ch00000000000000000000E6=a00000000000000000000000000000000PICc
00004b\P000000000000h8A@000000000000000000000000LVQm00000000000000000000000000000000@mfF00000000000000000000000001li0000\S5^h>OX
0000DkN60000`Fj^0000000000000000<X9900000000000000000000000000000000000000000000000000000000000000000000962900000000000000000000
lNl0<ZKg00000000000000008TOOXYo00000Xc:_000000000000000000000000XLbH0000A6nG00000000000000000000000000000000000000000000=57N0000
00000000000000000000deH@000000000000P<oQ4deo000006m1lI^aljIU0000000000000000000000000000Pj<_00000GcdPC8E00000000X;`>TUP\00000000
0000000004PCD32_0000@iho0000000000000000000000008GYM0000XSkElWGP89dj000000000000000000000000<1X60000DDaH000000000000000000000000
0000000000000000000000000000`?6:H[Q:0000000000000000000000000000000000000000000000000YY?`2WV`9fR00000000e4GV0000h;gK000000000000
l=\b0000000000000000000000000000XQJQ00000000000000000000L7_44n9l0000000000000000`Ed6000000000000000000000000000000000000lAKMP5GL
P<ThDH6X@mLK0000lHjT000000000000000000000000LK1:4lPf928T000000000000000000000\1b00000000<L\k00000000000000000000Y1IH000000000000
0000000000000000hQfnHR]=\`_GHgDV00000000lkUW00000000000000000000Ph6T000000000000000000000000000000000000H;@50000\W>ETQXGPZOF0000
000000000000PM^C0000<O<D000047lgd_R\@4LPPhQMh:k7e1RM8n;:0000@kQP0000D8;i0000481a@Y^U0000000000000000000000000000<V9200000000dS_L
0000h1WC0000000000000000000000000000000000000000000000000000000000000000<bb@0000D7OI0000000000000000DEBB000000000000000000000000
0000000045GX0000000000000000000000000000000000000000T<o`0000e6W700000000dOHV000000000000\U800000000000000000000000000000h^=V0000
000000000000000000000000000000008H^P`i>j00000000000053]5000000000000000000000000000000000000000000000000h1bg0000000000000OFR0000
00000000000000000000000000000000PC7m00000000000000000000000000000000`hKaX5MY86g900000000000000000000000000000000<F_3\dPYa6e50000
000000000000TD9j0000000000000000000000000000LBLZ000000000000D@]M0000000000000000l^\S00000000000000000000000000000000000000000000
0000D`oM0000000000000000Y345`6EA4MCIDYK500000000000000000000m4Mn0000000000000000PV\30000000000000000h5:]00000000U3<Om6fU0nealW<L
000055a@00000000L5oC00000000@J_D`;mN00000000000000000000XVb20000lXgf0000000000000000000000000000To6Y\8F]00000000X7TV00000000h__f
dXbn`U]2000000000000@:B2a4Rb000000000000ThAI000000000000000004EV0000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000d`6Z00000000h4fH0IgY000000004O@g00000000000000000000P[jg00000000\<@k0000000000000nfI00000000000000000000
<Y6j0000000000000000000000000000TG68<So@Q37o00000000hVWZ000000000000000000000000000000000000PEWi0000000000000000<5DU000000000000
Hfk900000000<d=30000i5;O00000000H3QI000000000000@6VjH9o0XC\b00000000000000000000000000000000000000000000000000000000000000000000
HK0cP[bY0000\e[600000000000000000000<FV00000000000000000000000000000PZQZ0000X@lkDfjh000000000000d6aK00000000000000004GHb\J_`0000
000000000000000000000000000000000000000000000000T9Ya0000000000000000DgSf00000000000000000000000000000000T>N`0000LB??`M=[00000000
000000000000@m:m00000\gl0000Y5jb0000000000004m`M000000000000LCF>000000000000`YI88]=900000000000000000000HKQU00000000000000000000
00000000E4`dXD;cldXJ000000000000000000000000L0MO0000000000000000000000000000De`T00000000000000000000@U?L000000000000000000000000
0000H?BD000000008VPf00000000@Gii000000000000h8AT0000000000000000HUdR=63b0?al00000000000000000000000000008T>h00000000000000000000
M4J700000000X:<J00000000000000000000<W]Y\GWN4Zd300000000h1Eb\1W20000000000000000X:Pc000000008Al@0000000000000000000000008bNN0000
000000000000U7;900000000<@@:00000000000000000000DlG^e3>7000000000000000000000000XPKNTSM<0000lL6n00000000<AdWXW>f000000000000P811
000000000000000000000000PY5M000000000025HbV`0000000000000000T>bQ0000dIKg00000000l\AE0000<FJ2000000000000T[V?D4nE0000h3TLE3X]0000
0000000000000000000000000000000000000000520a0000000000000000dF[c00000000000000000=W30000lmZH@BhQ0000000000000000L;E8000000000000
4[:`0000000000000000000000000000000000008M1D`gSQ00000000000000000000000000004fi8DgL1U0Ka@`JO000000000000000000000000000000000000
8Bf1LFKR0000\MFC000000000000000000000000lXX000000000\8an00000000\mPC0000TgokT^;80000dZ?:0000000000008;Pg000000000000XX]:00000000
0000M3OD00000000000000000000dCKa@bdIlShFU2K70000h\8300000000e598PFSX000000000000000000000000000000000<>V00000000XG>Y000000000000
0000<dCO00000000@A^;<S210000000000008V<700000000HK6G000000000000T5go0000\Af10000000000008VXT`ZKZ000000000000XlS8T<LV000000000000
0000hR69000000000000000000000000000000000000000000000000000087MVHRk]000000000HBT0000000006K80000dGP\0000000000000000lCFa0000lg?Y
0000000000000000000000000000000000000000T[KB00008LRM0000000000000000<:414?0_00000000`;AfH0\60c`I000000008Gl50000000000000000X]7a
00000000000000000000000000000000m28g0000PFD\439<00000000heHST?f?0000000000000000000000004:]100008oO8000000000000000000000000dP^E
000000008g1L00000000000000000000000000000000Lg1500000000LbJB0000000000000000@5S=0000Xf=lTmHG00000000dKPHlbKB0000X]Wc000000000000
`73I0000L07iDC20000000000000<Md>@9Zb000000000000451_000000000000X5?VH6@@0000000000000000\8FO0000<ZT[00000000dSO_0000000000000000
00000000000000000000000000004[5000000000\D]Q0000HZ?\0000000000000000000000000000TbcY0000Xc5Z000000000000A2[o0000<`cK0000HM3H0000
0000H[C0DT4>000000000000000049V3hS`8Dh1X0000PO5G00000000000000000000LFLD0000000000000000@o:R00000000E2NOd421000004Un0000H4lQ0000
000000000000000000000000\J8eDRC[0000000000000000XAj;0000\XdP00000000000000000000000000008B@1000000000000000000000000000000000000
0000lK<C0000`km@00000000@Ih<XKkU000000000000HXo10000<O]:000000000000000000000000l38N000000000000000000000000000000000000LJ[K0000
0000000000000000\ooH00000000000000000000000000004S0I0XZf`fid<JHW00000000000000000000M70i00000000000000000000000000000000d7_ZhjY@
TL2ML38A0000D26Y00008DX=00000000T=_l0000l5]fLXn60000000000000000000000000000PCA>Tia`00000000\^Zm00000000D?1R00000000DgVO4J:\0000
000000000?D;00000000D_F700008`:R@VPV00000000DOKa00000000000000000000000000000000000000000CIN000000000000000000000000000000000000
00000000000000000000000000000000000000000000@KE]0000XVc5E01Q0000`W>O0000000000008J>F\W=j<QYG00000000000000000000PM\L000000000000
0000000000000000000000000000000000000000HdlR4CNCL^OQY6C[0000000000000000000000000000000000000000h?9J000000008e:d00000000Q5590000
d4Sm00000000i3mQ0000000000000000000000000000HfQ900000000000000000000000000008\Cb00000000000000000000Y5TR000000000000l5K400000000
000000004ZfA000000000000\Z:\000087@\00000000000000000000L[]TU3FA0000HZTi00000000000000000000000000000000000000000000000000000000
0000\]@c00008\Pn000000000000000000000000000000000000A3a_00000000000000000000<B`X000000000000000000000000000000000000d25HDL]:0000
000000000000@Na9000000000000000000000000000000000000000000000000000093Km000000000000\2d<\^YZ0000D[M90000Din700000000@88?0000a4^T
00000000a3k[00000000000000000000HA1L\6^khTIA00008B360000000000000000000000000000000043cDH51F000000000000000000000000m6cR00000000
00000000`45H<fHD0000000000004<kD000050gQ000000000000000000004SM0000000000000\ccZa5a3000000000000DCcR4@FZ00000000000000000000D0DF
\@A@l5fcP]1?55YE0000000000000000000000000000<C9X0000000000000000000000000000`4i\0000000000004Ja?00000000000000000000000000000000
00000000000000000000000000000000e4jc00000000E3ldHcD40000`W:aTbUP000000000000000000000000PO_ShOfj0000000000000000000000000000<Yg^
HVo70000DJ4g0000000000000000To<<0000000000000000Xb5\0000000000000000000000000000000000000000000000000000000000000000000000000000
8CCH0000000000000000000000000000DY;9000000000000000000000000l@g8000000000000000000000000000000000000<WSk00000000\1RW000000000000
HZ<>A1@[00000000TNQ>00000000000000000000000000000000000000000000`:Qh`ENS0000000000000000000000000000TMPMD1nJ\Ie6<df]000000000000
01]X\Tcb00000000DQJ`<T^i0000000000000000000000004g<oM7=\0000@A\30000000000000000L1_]0000XWJL0000A2WS0000000000000000000000000000
00000000000000000:C\0000000000000000h4>7HhajT8Z2hnJM0000d`Kl000000000000000000000000000000000000m2]P000000000000000000000000HUf[
00000000000000000000Y1j`X`ZM89ModIjIlnlF00000000000000000000000000000000000000000000000000000000XR<EPUYc00000000H0N`hW`P4]@7LFYB
<aBT0^N:419B00000000<=NP4Ide000000000000000000000000000000004XJl0000000000000000<FJH00000000000000000000000000000000000000000000
0000<P410000000000000000<C89000000008XEA0000D4Jl0000000000000000000000000000000000000000000000000000X>aS000000000000000000000000
00000000000000000000000000000000000000000000A2Q:000000000000\Jk30000000000008CT5lJ_4Q1^4T[lfI52W00000000000000000000000000004=1[
0000=2cc00000000000000000H18`hJW0000X_6KHM[T00000000000000000000000040Wg0000hW[Dl>Le000000000000000000000000U4WX0000000000000000
<?7PTjKg00000000PXXR00000000000000000000P;e6PTY>000000000000000000000000XGai000000000000@?6X0000000000000000<M6P=5KClL7n00000000
`QCC0000000000000000000086b@0000`GdG8<n90d_5000000000000000000000000L[_\<d[nLmC[00004DEW0000000000000000000000000000000000000000
0000000000000000hcRW000000000000000000000Nn50000Pj]_00000Y]n00000000TBcN0000000000008>W0\Q>fPoJ[00000000000000000000000000000000
00000000\<A8Hk@PdPG>00000000<V><00000000h7O9000000000000dLn70000000000000000TfTN]6J`0000000000000000PE^c0000000000000000D7oe0000
00000000e31D000000000];M00000000000000000000L4\HDJRH0000000000000000000000000000\@9P<BZ@00000000000000000000000011lW000000000000
T9F60000000000000000000000000000000000000000000000000000000000000000T6lLDNV;000000008e1Q0KRG000000000000000000000000000000000000
000000000000000000000000L836000000000000lVhKTj7a000000000000000000000000XCSa0000000000000000000000000000h5@2TG?J8dm>000000000000
<1?m0000\Dn`l\jd00000000\Eh?000000000000@8<Z00000000l3m?L?gI000000000000000000000000000000000000000000000000d2Gj86`GL[_50000TeW:
00000000DN8Q00000000000000000000000000000000]28>00000000000000000000XVI[00000000dTcB00000000000000000000000000000000000000000000
XAbG000000000000P^2m000000000000000000000000Hi3d00000000hYCaPB]20000000000000000000000008bhV0000000000000000dCRJ00000000PQ7E0000
000000000000H7fN00000000dUP300000000000000000000000000008ZbX\:<V0000000000000Wh:45NH0000000000000000000000008]3ThPFY12El00000000
00000000lC5k00000000hAE]`U[n0000000000000000<TH1\7i^81f<8MJE00000000``bH00004?Hd000000004F?U4ifE00000000T:M1ddBK0000@lFR0FUK0000
00000000D52M00000000TS@E\0R40000000000000000XPN<0000000000000000000000000000000000000000dR\F00000000lQbF000000000000000000000000
00Hk\U8X00000000000000000000000000000000000000000000T?4l0000000000000000dAXM000000000000000000000000959X0000lE;D00000000M6^DlV4K
0000000000000000000000000000000000000000DVIM00000000TZ1W00000000<@R2T<l38=j_0000000000000000000000000000000000000000000000000000
000000000000814R00000000000000004M=k0000XY<6000000000000000000000000000000004XCN0000X<;n8]_?0000000000000000I77X0000h1[100000000
0000000046ANdd@H000000000000000000000000H;me000000000000000000000000000000000000PKY74cIV000000000000\Rg[0000000000000000DJR<a0N9
00000000Pk9R000000000000000000000000dO8[0000Xbim84;nh9;N00000000000000000000<7eg\bIZ00000[MZ0000000000000000Xj_P000000000000<hLd
0000XJEm000000000000000000000000P3^A000016EM0000DTWN0000dFo100000000000000000000\?T100000000D11A000000000000X0ALL0EI0000]56=0000
00000000\V14000000000000000000000000000000000000000000000000000000000000<8E0@1Kh000000000000000000000000PCZR00000000000000000000
00000000000000000000000000000000000000004beV0000X`Z\00000000000000000000000000008I4>0lg:000000000000000000f800000000000000000000
00000000000000000000TbA?000000000Nm3lPcT00000000000000000000844M000000000000000000000000000000000000lN]X0000000000000000\1@6L4dM
0000000000000000XE120000@0mj<OEJ000000000000000000004:H^0000LX6CM6[0000000000000000000000000dK`3000000000000000000000000\Q3o0000
0000000000000000DQ24000000000000lVkji5>o0000000000000000000000000000XJV]4<;V000000000000\WlO000000000000000000000000000000000000
0000lNG?000000000000000000LT00000000000000000000`DIg0000A4GI00000000\1XF0000X`6?0000<C`HdDL\0000000000000000000000008]\900000000
000000000000000000000000000082MD0000THMHDA\nPiG\E3fT8d[U00000000D[\Y00000000\H830000P;`nI2bSPhBi0000l8ho0000]7IX00000000lPd_0000
00000000000000000000000000000000000000000000DA]@00000000000000008<=kTJPb<2YLU0cm000000000000000000000000000000000000PjN\00000000
000000000000TT6c00000000XlPJ000000000000<JAO00000000000000000000000000000000000000000SiV0000000000000000hWOb00000000000000000000
00000000I2=f000000000000000000000000L4Gg0000Y5`L4WP[000000000000000000000000000000000000000000000000XV?D000000000000000000000000
000000000000000000000000000000000000000000000jAEL;5_8VZOH]P]`jU2TKI00000000000000000<Xl4hU1I00000000T=LQ<>iS0000dD1[lC=800000000
000000000?\U0000000000000000000000000000@0Ug4JVh00000000000000000000000000000000HKVn000000000000PX?]0000000000008Uon0000Th;_4X\?
M1bM00008B@B0000000000000000000000000000dB?3HX_9T0ZLT<Yh000000000000000000000000000000000000Pg<000000000ddb7`3<[@efn000000000000
00000000000000004PmjL[d]@1P_000000000000000000000000`Qc5000000000000Td]o000000000000000000000000`Ub7000000000000H4[E000000000000
PMLW00000000000000000000000000000000000000000000000000000000000000000000D0<4<D4g00000000<0:Z4?2W0000P\3><P<[00000000TTO\00000000
000000000000939=000000000000LW6;0000\CMm`RV^00000000000000004E1=000000000000000000000000000000000000<9\4DdJM0j^?0000000000000000
0000000000000000dL[@Xcj7000000000000000000000000000000000000hPeN000000000000<:0\0000000000000000000000000000D>M6\n0bm3l>4`E_0000
0000ldhe0000000000000000<K3V00000000`X1F000000000000PRb:000000000000000000000000000000000000\IBc<:6dlIF>000000000000000000000000
0000LiThdm[[00000000000000000000\QOY00000000000000000000Xh0<0000000000000000LH30hCn40000\IAkd[<f000000000000@hdTe2Pg0000X;kKXPg6
`NFI00000000lV_700000000<H76Xb@b00000000I2VP00000000000042LW00000000000000000000000000000000000000000000@FiVT06_0000`dSl00000000
0000PB4?000000000000000000000000000000000000`FgH0000HFU=00000000h2DgH=^BXFBH0000D83H000000000000000000000000000000000000000056Hb
e3ND00004T<b0000000000000000\:al00004:jN000000000000P:b<hP0G0000000000008@;<00000000000000000000000000000000@_I^0000000000000lgK
0000daOEX4JH000000000000000000000000H:CN00000000PZoo0000000000000000LfS[HYYd<^EP00000000\0aM8`BW00000000000000000000000000000000
@W@J0000Pl9G4WAJ00000000000000000000000000000]D;000000000000TLOB00000AM^0000000000008gS:0000DWhe00000000573D00000000000000000000
000000000000000000000000000000004dBi0000\mM^00000000d<W=000000000000000000000000ll<a00000000@15fXa]i\lZdPkDl000000000000dGMcDQlR
0000000000000000hc1E000000000000000000000000000000004mEQ0000d9Be0000PSEH00000000TMS100000000T6IET?0S@1gl8KJg00000000000000000000
0000000000000000000000000000000000000000000000000000000000004aAK00000000000000000000D:ZE000000000000d7Sh000000000000000000000000
0000000000000000DA7Y0000000000000000000000000000lG5:0000@i\L82Ab00000000lONW000000000000e3Fa00000000@7A@00000000000000000000<LH\
000000008]oj0000l;^F0000000000000000000000000000000000000000HU[9000000000000<7Q30000\Mom\=?K00000000XaJVXfZm00008AoN4g1e00000000
<[;R000000000000<8nN00000000000000000000000000000000@V^OdZO2H]K0P5c50000HPk60000000000008d01000000000000000000000000TJb]00008O`5
daD6000000000000000000000hb[00000000l`3R0000000000000HI9I7>V00000000000000000@n;0000000000000000000000000000000000000000PUQ70000
00000000H>GB000000000000000000000000\4Nd00000000lF3_0000PLPa0=j90000000000000000]5j;LX1^X;i@00000000Hoh8000000004=S@]21>XAjKTKhB
000000000000@jce8f^W0000000000000000X2Wd00000000000000000000000000000000000000000000000000000000`^^=000000004ifh0000d\lS00000000
00000000l<QRDS<o000000000000<HJe0000000000000000000000000000\fh>00000000PcIm000000000000X]hO000000000000000000000000000000000000
00000000000000000000000000000000<L2>8lLQ000000000000000000000000dDT`00000000@SHW000000000000000000000000000000000000`Bo600000000
0000000000000000000000000000000000000000000000000000XZkmA1P_0000hZ9g000000000WkR0000000052LW0000T:kC000000H;00000000000000000000
0000HGbT4Ki;0f??000000000000LjFR0000000000000000D9UEH4K:00000000@6h]0000000000000000000000000_KfhA`000000000000000000000X?B[0000
0000000000000000LCOMHPMZ0000\WOX\VGP000000000245X>nUPLh20000LN6ldT;G000000000000000000000000@S\]0000000000000000<@b[0000a5dS0000
000000000000000000000000000000000000`R6[00000000000000000000000000000000D:510000000000000000000000000000000000000000000080d90000
@h8BdYGd0000M1g?000000000000000000000000000000000000000000008RUI000000000000000000000000000000000000DY1V000000000000\VJX00000000
000000000000000000000000HMTc00000000000000004`R600000000doCNT[1ei3XM`YEN0000000000004QQg000000000000000000000000L=EXTWFo0000T?aS
00000000`Vml@YWA0000000000000000000000000000LD@;00000_o60000000000000000000000000000<3_@0000U1@H]2\I000000000000D4hE000000000000
0000000000000000000000000000<CO\0000`6b40000000082S200004S^DLnYY0000000000000000<?D]00000000000000000000hXRH00000000000000000000
000000000000a2ek0000000000000000000000000000D]Fk166d000000000000XAaZ0000000000000000000000000000000000000000000000000000HCB80000
0000000000000000`F:UdnDo00000000\5AA00000000000000000000000000000000000000000000PH]1000000000000\mmA0000000000000000T3G`00000000
0000000000000000`B]Ol4UOHbER0000000000000000U2J=00000000000000000000000000000000TZhG0000930j00000000@\b;h]TV00000000000000000000
0000000000000000\GSK000000000000000000000000HfSn00000000`W19000000000000<d@5000000000000lS6S000000000000000000000000000000000000
0000h12i00000000D8_C00000000@J1OX4IFh\108^MShaQAPemmE4:V000000000000000000000000000000000000000000000000000000000000000000000000
0000000000008L@?00000000\42I<X5hhcI9PK0:91Ng000000000000hKO:`T]30000000000000000000000000000<Y2`00000000000000000000000000000000
000000000000d9g40000000000000000000000000000000000004SMi000000000af700000000000000000000L9=4<A9300000000\WI^00000000000000000000
00000000X90<00004QX;00000000000000000000000000000000000006Tg000000000000DVb?00004F@M000000000000000000000000000000000000lK6ia0M>
000000000000000000000000000000000000XUV]0000000000000000000000000000000000004QIXE5ad000000000000DJf2TjYQ8UBZ`L4X0000LY1g00000000
000000000000000000000000DRdf0Hdn0000000000000000000000000000@Fa4lZV^00000e[^0000000000000000000000000000000000000000000000000000
00000000000000000000000000004F?k88MT0000`_Ae000000008YP316Oe00000000000000000000`0Bk00000000000000000000000000000000X`;300000000
0000000000000000000000000000l5h[0000000000000000000000000000000000000]n70000000000000000000000008U:PPld@000000000000dK>L\lkoP7ka
00000000XNb;000000000000P[kO00000000lgk[000000000000e4Qb0000\3U4000000000000000000000000P@@E000000000000X3^Q000000000000DD7D0000
0000000000000000h7[i00000000@YV@0000U0]N0000\3nc0000lAPR000000000000000000000000LWl?8aNfL=U[`F:H00000000000000000000\i7:0<>j00H1
90f_8mNV]1nd56?R000000000000000000000000HmGg00000000H3b:00000000XLU\`4;0d:i28P5g0000POl[Xmb100000000Y5DHh_e70000TO3A000000000000
<bPGM7Cn0000000000000000000000000000000000000000000000000000000000000000lh5=00000000000000000000000000000000000000000000l9>P0000
00000000=2@j0000h3dT0000000000000000lIHRLQQ0lVXn0000<O7:000000000000000000000000\<AE000000000000000000000000PI@U0000HlWa4WbHD<YC
000000000EeT0000D=L^00000000`T_<0000I0jQ0000hamC00000000000000000000000000000000LXaA0000X<ch0000000000000000dI600000000000000000
0000`oBV000000000000000000000000T>_K0000L9nb0000000000004]nc16eX000000000000LM1S=6Nn000000004>AYD46WXUk>00000000000000000000<QW3
00000000000000008HANTam]0000000000000`MY0000000000000000U52a0000@m==0000dI`j000000000000000000000000\j9O000000000000P0_cH:^H@9L5
\SORm2`N4SSUm4TY00000iIN000000000000000000000000000000000000A5KP00000000Q6M[0000H:gR00000000D6ISD:4`PZl:00000000000000000000hZ@W
00000000000000000000lK_g000000000000000000000000000000000000000000000000000000000000@5@V0000000000000000000000000000000000000000
4>2S0000000000000000000000004aDS00004B3Y<iA[d[iJ<nEa51o^0000PUKH`18H0000i35^0000\33S00000000000000000000000000000000L]Vc00000000
l5Bk0000000000000000\2SD000000000000000000000000000000000000000000000000@4:6@H<n00000000000000000000XfedA22H00000000000000000000
=1O700000000000000000000000000000000000000000000000084h58GUa0000TE\fDc\hP36=00000O6a00000000000000000000X>>K\8H2d;F;T`O[00000000
00000000L81P0000000040L>U2Jj000000000000000000000000000000000000X6MN00000000000000000000X7YS000000000000`46K45[=`FnbhS9^I69Q8RFU
11GALDNZ000000000000m5b^000000000000000000000000\WgCHoJH000000000000DL\O00000000000000000000000000000000000000000000000000000000
\IL34jH?0000M4]I00000000000000000000000000000000@DNE0000000000000000d4M@0000000000000000000000000000000000000000dXoh00000000d5Sh
0000Hl:iDb<P00000000000000000000000000000000000000000000000000000000Q19m00000000L80T00000000000000000000D@4D0gQQ000000000000Q5Vm
0000000000000000dWa40000L@3<\WNe000000000000000000000000000000000000000000000000000000000000000000000000000000000000@7?Hi3=Z0000
0000000000000000000000000000000000000gTL000000000000000000000000<E=@lWjO89[3000000000000m2^W00000000lAiSlCgiHQKa\Qn<@bmg00000000
00000EjO0000000000000000000000000000X=0Mh@\P00000000l4@]00000000`e1700000000000046Be00000000d>LEU2?]0000000000000000`E_MdP;d0000
<ihA0000TZM^e05;0000000000000000000000000000\iMm0000lcH@Tanh000000008MnV000000000000150P000000000000000000000000M3QE000000000000
0000000000000000000000000000d7b9PZJH@ZKOI5Am000000000000\XlE0000000000000000L:R?00000000000000000000PcBe@HdV0000<:]F000000000000
000000000000U2=P00000000000000000000Lcmn09D40000@CPB0000000000000000000000000000000000000000l5I=E7K249NN0000HfMk0000000000000000
00000000000000000000dLLf000000000000D]fM00000000000000000000DJ6ZT^7h0000I3Wm0000000000004A4I000000000000LZCA00000000a0a\00000000
000000000000h2kO4;U\0000l:eBlRMm00000000\OAM0000000000000000000000000000000000000000000000000000<\IPT^X1D;gY00000000000000000000
M2_g0000000000000000`M0;PQY60000X2AS0000l9\e00000000000000000000000000000000Lb6L000000000000000000000AQO0000HK=H11L1000000000000
8TaB000000000000L>J2000000000000000000000000lQ\?55FDa7SZLll@h^[^0000d<Vo00000000000000000000000000000000<BhkDMB000000000DhKl0=0l
PKV6LiY900004o^J000000000C;7<FIg00000000000000000000000000000000<XEb000000000000<RgK<2hF000000000000<FH700000000000000000000hObD
000000000000\ABl00000000lEcH000000000000000000000000000000000000000000000000`oe6\l:G000000000000DF5L0000000000000000000000000000
Q6T<00000000000000000000000000000000000000000000000000000000=17hTF1E00000000<6kA000000000000\28a00000000XCJlL?;KdUke00000000DSHg
000000000000PoWd0000000000000000XiKX000000000000000000000000lBec0000000000000000<f=:000000000000000000000000000000000000\S<C0000
00000000dZ_80000000000000000000000000000P_NU000000000000\ejI000000000000000000000000000000000000000000000000000000000000E4BYXQ0A
d]Q^00000000000087?m000000000000000000000000000000000000@5\od\l80000000000000000E4>2a7S6TiTQ00000eiU0000<^:^00000000`0TkH@e601HK
00000000000000000000\TCj000046KN0000hG@Q00000g8H0000000000000000000000000000dL:C0000\nlY\;[6L=Dm0000lFA[Q6WG45o`hF08`WIh00000000
000000000000\;MV<NobLENn000000004?`e00000kY^0000000000000000000000000000XKINdCd3<>`>L\G@<l4I0000000000008ZYg000000000000hi6c0000
00000000000000000000=79?000000000000XBYaLSfF\VK5h[i50000HEkX0000X5ac00000000L9IE00000000000000000MID000000000000LSBV00000000U542
000000000000`@I[00000000000000000000000000000000000000000000LXoK0000dVe:0000XN0FD?Yn00000000000000004\g[000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000Te\5000000000000LB0500000000P36M0000000000000000lAES00000000
00000000000000000000Pk_300000000000000000000000000000000Pn2FLO:LH]>b8K`Rhm:ILl[WI05`<9SVPRIi00000000000000000000`bJ^0J=bdm@h0000
000000000000000000000000Hk<d948n00000000000000000000@`lQ0000dHIE00000000000000000000000000000000000000000000TOK70000000000000000
00000000D3R`00000000000000000000000000004IJK0000000000000000000085860000m6Mk@6YA0000l9cZ`1fF0000000000000000TGiTLRi^\Rg>00000000
00000000h^QT0000HE5>00000000h6^500000000`?;W`19OH8oBLM_H0000000000000000XljU4NLg0000lnLY0000000000008[Z[000000000000000000008I=e
00000000000000008Ma<U5NL0000m4DQ000000000000000000000000000000000000Ljo]d;1;m3L=0000PD5n00000000`l8]0000000000000000000000000000
000000004I:100000000X<BU0000000000000000T<TVh=><00000000000000000000000000000000000000000000000000000000000000000000DPAX00000000
\IA;4XVD0000000000000000000000000000dQnj00000000000000000000000000000000<Rjf4cFa000000000000000000000000000000000000@;EY00000000
0000l;@BXRUVTT;d0000000000000000000000000000000000000000D0bN000000000000000000008<5R0000@[Q\U43;l^@C@:BB0000lOaN0000000000000000
0000dlN;`kfC0000lHUo000000000000000000000000@0h\0000hKW<000000000000d5B_`MVo8PnVlYZg0000000000000000TZo;<D^U0000000000000000<QcA
0000000000000000\`[E00000000PL;3D5gF0A18LX2WDcbNi3Ma0000DY[k000000000000D0gR00000000H<K300000000L\[I8AUJ<Mk;0dRK0000000000008mYU
0000000000000000053F\Hk4XJV<0N>j00000000`JF<000000000000000045O?00000000000000000000000000000000@1Jc000000000000\QI<TJJA4;Z<0000
0000LEYV0000000000000000000000000000I6:g0000000000000000PYc;00000000000000000000lXBA00000000000000000000000000000000000000000000
00008^SW0000PAIU<IE600000000000000000\Mh00000000000000000000000000004aKL000000000D75000000000000000000000000000000000QENh@5NH`\F
0000000000000000l_;Y000000000000000000000000P4gA<_H6000000000000000000000000000000000000000000000000<NUe00000000H2VN0000lF4D0000
00000000000000000000PNJD0000LTnj00000000DL_E0000000000000000\94E000000000000000000000000000000000000@29M00000000000000004Jn`0cL4
152n0000000000000000m7M]000000000000000000000000Ln@60000lEBM0000TA<:00000000d;WjhF\n0000000000000000000000000_Y40000<7bh@B^D0000
L_0Y0000000000000000000000000000000000000000000000000000000088bO000000000000<KNM000000000000000000000000000000000000000000000000
00000000e5kV8S?OD\ah0000000000000000PNAE0000\Eb;0000H6;4l5^@hd?d0000000000000000`83j`C1H00000000TDiQhE\>0000000000000000XZnA0000
0000DHo^<GZ<T?nB0000000000000000LQeD000000000000000000000000000000000000`<4T000000000000hZHW0000000000000000`12L00000000X=Rg8`lb
HXo=H<@GL[KR8JG?`eoU0000H7C?DiX<0000000000000000XDi]m2khd?U4000000000000lXUF0000e5@S000000000000PKmN00000000dbOW0000HF;JhXCd0000
000000000000000000000000000000000000PaYBDT6:XQVH000000000000hGIF00000000000000000000000010Gd000000000000H0U<I5S80000000000000000
000000000nfl0000000000000000@bF@PJ9:PQi:]20Q000000000000000000000000000000004akU00000000LOUl000000000000000000000000000000000000
P?21000000000000hKOV00000000de5A0000000000000000000000000000000000000000000000000000000000000000Ln[900000000000000000000`lfI0000
000000000000`:Q80000000000000000lQE[dNBS0000000000000000000000000000\2V>0000M4JQ000000000HDQ000000008_[K<a?E`Bj<00008eHf00000000
000000000000000000000000000000000000000000000000432S\:<bXc1d=3>d0mNe0000000000000000<YM2`3n=00000000000000000000TX6d`b[1df4d0000
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
w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
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
w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Document, Some(L::Et), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 7),
w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 0), w(K::At, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0),
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
w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5),
w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0),
w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0),
w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0),
w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0),
w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0),
w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4),
w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0),
w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4),
w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4),
w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4),
w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0),
w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2),
w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4),
w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0),
w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4),
w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0),
w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4),
w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0),
w(K::At, Some(L::Nb), M::Whole, 0), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4),
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
w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3),
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
w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0),
w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6),
w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0),
w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2),
w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0),
w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0),
w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0),
w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1),
w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1),
w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0),
w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1),
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1),
w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7),
w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3),
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Since, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0),
w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0),
w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2),
w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::School, None, M::Whole, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0),
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0),
w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3),
w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3),
w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0),
w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3),
w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3),
w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3),
w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0),
w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0),
w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0),
w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0),
w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::SinceAfter, Some(L::Hu), M::Whole, 0),
w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0),
w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 0), w(K::At, Some(L::Sk), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0),
w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 0), w(K::At, Some(L::Sk), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0),
w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2),
w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 5),
w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3),
w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4),
w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5),
w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1),
w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 2), w(K::At, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3),
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
w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0),
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
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 0),
w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1),
w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4),
w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3),
w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4),
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
w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4),
w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Season, Some(L::Sr), M::Whole, 3),
w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0),
w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2),
w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8),
w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0),
w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0),
w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1),
w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4),
w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2),
w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5),
w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4),
w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4),
w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3),
w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1),
w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3),
w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0),
w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0),
w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0),
w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5),
w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1),
w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2),
w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0),
w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0),
w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0),
w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8),
w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4),
w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5),
w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4),
w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0),
w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0),
w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0),
w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0),
w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4),
w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2),
w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8),
w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2),
w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4),
w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0),
w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0),
w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0),
w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1),
w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0),
w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0),
w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3),
w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2),
w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4),
w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0),
w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
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
w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0),
w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
