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
"#, r#"0000`WWF4R=1000000000000000000000000000000000000000000000000000000000000HL6L0000000000000000dDAc<`L30000000000000eW0e6KU00000000
0:^i0000000000000000hG]800000000000000000000000000000000000000000000000000000000000000000000000000000000@D8@0000\F5e<Pk2TEo6<mA1
0000000000000000@:k7000000000000000000000000d49J0000000000000000l2M30000000000000000HR\600000000l;G_0000HDVK0000DngN000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q53P00000000000000000000000000000000
00000000<MlH0000000091h<000000000000L;T[000000000000000000000000000000000000000000000000000000000000000000000000TT[A000000000000
0000000000000000000000000000lBC900000000000000000N\O00000000PFkD=63T00000000000000000000000000000000000000000000hX6E000000000000
0000hT_h000000000000HP7R0000lkJC00000000Y4[^0000000000000000000000000000000000000[<8P\iE0000000000000000000000000000\WM80000h2cH
000000000000000000000000000000000000l0cc0000000000000000000000000000e3T9@]5g000000000000000000000000000000000000000000000000`2Um
000000000000000000000UQ900000000000000000000000000000000000000000000@0kiPYKME6f30000000000000000000000000000\RG>000000004YaO0000
0000dQGA0fdfX5<M\`G?000000008YfJ00004k51dhY]8;Ub0000000000000000000000000000TPXP<R@3A6bePMM;0000000000000000TmjTd8Ee000000000000
88B@000000004:M[00000000LVP20000000015C00000000000000000000000000000d8XWi1do000000000000000000000000000000000000000000000000`d7`
00000000dLEF0000`7HM0000lQVn0000000000000000000000000000h>_k0000LWA<00000000<JKoH?8`00000000000000000000000000008MQ0000000000000
0000TQcIDH5\0000<<ge0000000000000000470o0000000000000000000000000000X?k900000000000000000000000000000000m2Gb0000000007;`00000000
0000dI<U8<b<00000000000000000000`QlV00000000H9b4Q4hm0N25hcb=PoON000000000000000000000000PgYXLjOL@T@2000000000000I1S700004Na\@XPK
0000D_@JdjY:00000000<<_`0000@`N`PADH0000000000000000TQXQ00000000`5\6HHIB0000000000000000000000000000h`l`HEn?00000000000000000000
000000000000hV18l6[n0000lA>^TL<VTn3;HEQ?0000000000000000034H0000000000000000lA9A00000000La2F000000000000\;RQ0000dZ=N000000000000
0000XNUB`KM900000000000000000000000000000000000000000000dcK>00000000000000000000LDIO0000000000000000LIE94UBb00000000000000000000
00000W[`00000000L`KB000000000000000000000000l]c?000000000000000000000000\ML;Lj<L0000@UFb0000T<Y58UQ\@mK]000000000000044300000000
DDGQ0ACA000000000000000000000000HYZg00000000000000000000<0Ii00000000X<b2000000000000000000000000<g\30000XKVN000000000000L\5P0000
H7mS000000000000000000000000TmmM0000000000000000000000000000000000000000000000000000X6aD0000000000000000000000000000000000000000
0000lOYKM3JP00000000E446000000000000000000000000000000000000PaHE00000000000000000000@HHN0000\QRX0000000000000000000000000000@H2k
000000000Z5900000000000000000000lQ\60000000000000000000000000000ljT?<o3E87AD00000000000000004SWb00000000000000000000\40K00000000
000000000000lbmh0000000082ICP@9C000000000000@l450000000000000000`Yi400000000000000000000D1Va00000000000000000000000000000000XT>U
0000000000000000`:_8000000000000000000004o4:000000000000000000004A@P00000000000000000000<jbE000000000000A22mI5AY00000000Xf4;0000
L35W00000000000000000000000000000000000000000000<B8T0000000000000000000000000000000000000000000000000000000000000000e44Z00000000
00000000\M?DhZk3000000000000Q4CT000000000000\WFB8:O500000000L6Lh00000000P8EN0000000000000000dL]@00000000000000000000<e1100000000
H=0F0000000000000000PTa:P8lP00000000d6_V00000000000000000000000000000000]7?X000000000000LZG0hVdU000088>R0BRGDHGM0000000000000000
0000000000000000000000000000000000000000000000000000000000000000LVR10000000000000000<5N;0000000000000000000000000000T?`90000e2_E
00000000000000000000L`oD0000\E5_00000000000000000000000000000000000000008[FFe5OA000000000000000000000000000000000000000000008N;`
i6mNT\kLD>?W000000000000Hfim000000000000]39Z00000000D8\OhHc5DKlhDib3X@GCh@h400000000000000000000\QTQPH`g000000000000000000000000
0000000000000000@Z6A00000000000000000000000000000000000000000GI>000000000000000000000000P@^0h=5dLHP200000000T=b=0000000000000000
00000000@ZoU0000000000000000000000000000<KTh0000Pimg0000000000000000000000000000000000000000000000000000DEc\00000000`kjH00000000
PAUg0000XOL[0000000000008YL50000l=M7Y6:O@`Q_00000000DZ>;00000000000000000000L_B3@ZDY`B;L00000000dc6X0000000000000000000000000000
000000000000@;fch8O^8gV=000000000000Y4ff000000000000000000004UGi0000000000000000<bhZ00000000000000000000Xn4k000000000000LU0H0000
000053Tc`1Wg000000000000TGNB00004>K2d78;00000000000000000000U5:R0000000000000000\[k`0000000000000000<QgD0000000000000000@l2;0000
000000000000000000000000000000000000000000000000lUD]@k3F000000000000000000000000L6?YE3CX0000000000000000<CkG@?LN0000m5GM00000000
00000000000000000000000000000000HK]SM2W<0000`K?D000000000000HKQ;00000000000000000000000000000A8I`^m]4YcJI3gl00000000000000000000
0000dD:i`mQ8000000000000000000000000HP\o0000000000000000LdbD00000000e77@07GL`I:5T5D5000000000000000000000000`kn300000000dWC00000
00000000000000000000\0V[@K6400000000H7kB0000000000000000DWoTM1bK0000000000008mRL0000000000000000000000000000P4fd00000000]3590000
00000000000000000000\@_X00000000HFYG00000000000000000000Pf@n000000000000LZ`<hngX0000000000008f@[53:K0000400O0000000000000000DRa<
A2=n000000000000<NEh`_GF0000<WPV0000hAd00000X15W<F?L00000000000004LHl95f000000000000000000000000<9<n0000000000000000000000000000
000000000000P:Ba0000000000000000daeN00000000000000000000000000004`2:0000hGf20000000000000000000000000000000000000000000000000000
h5M^0000000000000000000000000000HYj=XORV0000000000000000000000000000PO:^000000000000000000000000000000000000P\^Y0000000000000000
00004ME70000000000000000000000000H2_0000PY^Y00000000HH]D00000000000000000000LN>lLC^F000000000000000000000000000000000000L\1e0000
000000000000000000000000000000000000XB[ghk`400000000M74ZU27200008DgM000050aX00000000`mJ50000a27e0000000000008`?;0000000000000000
00000000000000000000000000000000@TYV4<RZDZg7@H9^0\fa<nQh0000000000000000e2g[0000000000000000000000000000000000000000000000000000
000000000000TfP=00000000H3I2hOk200000000@0NW00000000`W8^000000004M@g00000000000000000000000000000000@GD^L?4[`\670000000000000000
0000000000000000000000000000000000000000000000000000ddo`hBXn00000000PJgGh8@U0000000000000000@C^ilNVn0000l_@a00000000TElE00000000
0000hfWF00004V@>0000dIF4dWIZ0000X\>P000000000000000000000000000000000000XF]O`3bF00000000Q3?I00000000000000000000DVk]000000008CfB
00000000000000000000000000000000000000000000000000008\[R000000000000l0PI00008:U60000000000000000000000000000168h0000000000000000
8CZ7hGjK0000000000000000000000000000000000000000000000000000000000000000000000000000X2>d00000000HOde0000000000000000000000000000
0000000014Ka0000000000000000000000000000\FoH000000000000P7DP000000000000000000000000000000000000Hdnl0000D]B6X]Z<0000000000000000
@ZQXPH1000004^?G000000000000dI_D000000000000TS9O0000000000000000000000000000000000000000\3@Q000000000000d8_900000000000000000000
0000hZfd000000008Ai]000000004^d=lc?J4cLCh9:[000000004[O`X6GCHkLW00000000000000000000000000000000@Cfj8[F58_3m4IWN]0QN000000000000
`Jml000000000000000000008>I3XS@lD>?600000000000095U3P11S=3ki0000i3WFm7>h00000000Y2fg000000000j\X0000Q2=G0000lD`>Q5^m000000000000
000000000000439O<IQM00000000000000000000hKY=4J_70000hcn>A4S?00000000000000000000000000000000000000000000000000000000000000000000
0000`9P600000000000000008j7;000000000000000000000000ljIK000000000000<bJ500000000000000000000TWc200000000000000000000000000000000
0000000000004DKW0000000000000000000000000000X=K9<dC0000000000000`TRW000000000000000000000000X;ch0lBe0000000000000000000000000000
0000L`=\0000000000000000TFW5X9]J0000l@HV8M\bH0di\=8548^F00000000000000000000000000000000000000000000000050B=00000000Y3c`00000000
l=1G00000000000000000000000000000000000000000000000055V^8THM00000000`TaU0000lP7a000000000000000000000000<:d=d[EV0000000000000000
000000000000Da_D4gmH0000000000000000000000000000000000000000P=@jLQN783;;0000PaUB8V]=0000000000000000l3Yg0000Tid[00000000H3M<0000
00000000l0o\000000000000h7?YXWk?000000000000000000000000l]M7000000000000000000000000000000004dMm0000000000000000<W<_000000000000
<8L>i4kJ00000000Tag_0000dE_c00000000P]UR4`VH00000000LKc`0000000000004YJi00000000000000000000000000000000XJ290000PiG<000000000000
0000a7?K000000000000000000000000P69b000000000000000000004Rca0000000000000K;O000000000000DR1C000000000000000000000000000000004[8G
00000000`N_G000000000000000000000ZFG0000000000000000000000000000D?nJTN[M00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000`0HG00000000m5dB0000000000008JMS00000000000000008Ain00000000000000000000h9:L0000lV9P
00000000000000000000@3]:`:afI0@B00000000000000000000000000000000hAG@000000000000hE]>00000000000000000000000000000000000000000000
0000<mEMdX;j0000000000000000HNj^000000000000L\[l00000000000000000000000000000000hDL=h>TS\[c4P]JC0000000000000000`;;B0000<nW7A2Ro
00000000XoQa0000DllL0000000000000000TC7]0000L:l8000000000000DRDW00000000000000000000@Soe0000Hj`W000000000000HJ@<0S:a\<iR4XcM0iI3
000000000000000000000000000000000000D5lh4RZnHS0b0000000000000000000000000000000000000000000000000000<=7a000000000000lB3o0000<YLG
000000000000000000000000lS\a000000000000000000000000TZ4Oh:ff\aL=000000000000dCJN00000000000000000000000000000000L3PT0000<BKW0000
00000000\43G00004ha4XDWnXf@90000`k8chFHQ0RCb00000000000000000000XI>hTf9l<k>S`o<g000000000000h^GU0000000000000000000000000000<iRi
00000000000000000000000000000000000000000000000000004@hK000000000000TlDi000000000000000000000000h8@aXBIKPA??00000000000000000000
00000000T2_^00000000e5X?14l`M6Ame6GN0000000000000000000000000000Pb4L043g8k\I000000000000000000000000h0=Alb;[00000000`S2Vd9280000
000000000000\2UJ@`]g00000000000044RBDdOiI26R00000000\S:<m7=H00000000000000000000000041CMlFe]000000000000@Z3<00008To4000000000000
0000000000000000000000000000000000000000000000004e8YdVY\00000000U566000000000000<1hJdlO50000000000008b;j0000\2>T00004hQ300000000
dO6Q00000000000000000000000000000000000000000000<E_:@9K100000000000000000000@GO8000000000000000000000000000000000000000000000000
0000000000000000000000008@KD000000000000dN5F000000000000E4m@00000000PIX]@fgJ0000000000000000000000000000000000000000hB9_00000000
00000000HGiZ0000000000000000000000000000000000000000000000008FP100000000000000000000@nF100000000000000000000TDcL0000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000X4iH00000000000000000000XRQ5
DGj\DZAi0kDW0000000000000000000000000000000000000000LZoH\hB:0000000000000000`GgR8Y8M00000000000000000000000002RP000000000000XabM
XIii00000000000000000000000000000000000000008U?200000000000000000000dE1200000000000000000000000000000000000043j=06A;05Un@Gkj0000
hOXS0000000000000000m6U300000000T6>\DH9C<eCh00000000000000000000000000000000000000000000000000000000000000000000m0Bh0000HPNMLd32
00008J3600000000000000000000h<_o000000000000PHO=0000000000000000000000000000LSMklFh700000000HEFQ0W6S0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<QNV0000`cQU000000000000000000000000
0000000000000000l<BR<RK_@eU500000000hK<00000HY0\00000000000000004\o>000000000000H;\_0000DWm30000lc;000000000@]XH0000000000000000
0000000000000000@@<b0000dlHU00000000h?RI0000000000000000000000000000000000000Gh@PlD\0000@E>=000000000000000000000000000000000000
8kUc00000000e3GX00004Q`a<iV200000000ljfO0000lMZ44f;Y0000dLEi000000000000000000000000D@Kj00000000000000000000=7AK0000000000000000
12i5\@b>0000\\=U`?j4000000000000\1b>000000000:70000000000000<5:W0000000000000000000000000000000000000000000000000000L<R@0000hNiI
000000000000P4^00000000000000000000000000000000000000000000000000000`Nl4\S3c00000000000000000000000000000000000000008jgn00008:CZ
00000000000000000000<AU900000000000000000000000000000000XTS4000000000000000000000000P`0J06\90000000000000000HBkY0000000000000000
0000000000000000000000000000000000004FITl=VW<ETWlT9g00000000<RTf0000000000000000lk0582;=@MF^000000000000000000000000000000000000
Di\800000000000000000000m3;l0000Tl=H0000P[nCdjNJ00000000000000000000\0G;00000000000000000000000000000000000000000000000000000000
0000`hE2i3Q>0000000000000000000000000000000000000000<G^C000000000000000000000000000000000000l;c1TDeX0000000000000000`=mG00000000
000000000000`BiNX0B>@EaH0fAX00000000000000000000000000000000h;a900000000000000000000\4gf000000000000@\Lg000000000000000000000000
0000000000000000000000000000L3kC0000lC4l0000`UmSP@X:00000000000000000000dL3n000000000\780eWm000000000000000000000000000000000000
000000000000000000000000<Z<00000000000000000L0`8000000000000000000000000000000000000DGAlH^gb000000000000000000000000\=VK00000000
000000000000000000000000000000000000000000000000000000000000000000000000dA^\0000000000000000PX<k00000000h[d=00000000LHZfTJiF0000
0000\0n_000000000000`o0n000000000000d];I45mM0000000000000000`PZ<000000000000000000000000hD\I000000000000T74\00000000000000000000
000000000000D892000000000000000000008iGQ00000000000000000000000000008K8I00000000T<^a\@FQ000000000000000000000000e3W3000000000000
00000000L4b;00000000@;?K00000000000000000000000000000000Q2<9000000000000000000000000L4ZGXZ\3000000000000000000000000000000000000
00000000\]^E\aei000000000000\9KC0000D@Ll000000000000000000000000d3Fa00000000000000000000000000000000000000000000lFhRdK_>DILe0000
0000000000000000l]cd00000000I69kQ6BG000000000000lRS60000dknD00000000000000000000P7;OD_li00000000000000000000<PSZ0000000000000000
00008>4V00000000000000000000000000000000T8jLDI;=PfI20mK9000000000000000000000000Ll_<0000lROO0000`Gme000000000000000000BN0000P=FB
0000000000000000000000000000PN3^000000000000000000000000lQB90000000000000000000000000000\=GP8[IX8e8D00000000000000008BZb00000000
000000000000000045m_d\aL0000\8>50000000000000000U3_;00000000000080A`000000000000000000000000000000004VOG00000000000000000000Tf^I
d01V8Z1T0000PSPA00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l6eD00000000T0le0000
@fTl0000ToGN0000PA`h00000000D]NG000094Q2\Ia`Y3aY0000L`j>000000008^\l0000\SgK000000000000DTdk0000D]YD0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XPV4XNCi000000000000P?ak0000000000000000000000000000000000000000
00000000000000000000H3J20000@\^747kT00000000\I>9PUbE000000000000i0lg00000000\FaD00000000000000008PnQ0000000000000000000000000000
000000000000000000000mYJ0000000000000000X:cX<SIY0000Q1iY00000000000000000000`T_J000000000000000000000000000000000000`8[B00000000
\Fb1000000000000@U8a000000000000000000000000L12A000000000000000000000000000000000000\Oko<>LlX2mD`[_m8OaFHa_500000000000000000000
0000`4el00000000000000000000PS>g<G=@L?SQ000000000000000000000000X5CN00000000HL?<0000000000000000000000000000000000004YN4=3Ch0000
X?ETD3Z^0000000000000000<M9@000000000000@KRh000000000000<64]`e1_000000000000<iIW0000DD=^00000000`e600000h0mO<<hF0000000000004E>a
00000000lA@D0000<TQL@8U\00000000`Y3N000088AE83D`DlEn97BU0000i3Qe0000DIM9lQ`mHg0=0000000000000000Pddo0000H]@70000000000000000XB2=
000000000000PNXY0000XCfU00000000000000000000000000000000TEY`HGj=000000000000`1H4000000000000000000000000000000000000`>Aj00000000
0000000000000000000000000000000000000000@I5:0000000000000000000000000000000000000000000000000000LB>DdhX400000000X1cH0000X6BlDMHF
00000000000000000000H5<00000LVZE@QIZ00000000XVA74_O20000P9n=000000000000000000000000000051B14W`m0000HLc6HLcldb190000000000000000
000000000000PZNY0000000000000000TUN_0000000000000000`Ucn0000`5nO000000000000@=IV0000h4[1lBBIXC7k\cG:dA\TDI4X00000000000000000000
0000000000000000000000000000@[`?0KAK0000000000000000000000000000000000000000dD]l0000X1iZl>b>@l_ZA1hI000000000000000096_=00000000
0000hKRL00000000042j8E@@00000000000000000000000000000000<GokX1Qd000000000000000000000Xl[0000000000000000i6230000D?c8000000000000
00000000hW\200000000000002il@;mCTaI@0000l0480W>^000000000000000000000000@lKX0000000000000000000000000000000000000000000000000000
00000000H@\Y`E`C000000000000000000000000`McXTFnPA2C100000000M2d<000000000000000000000000`F3OdFIa0000000000000000@nZRLf4b000087o5
0000DbZU0000`5kH0000TlY1DHR3]4G`0000DDjjP>RV000000000000000000000000hLX@0000000000000000`?:70000`Qf300000000\D?h000000000000A5Tc
0000HDFN000000000000<G=h00000000000000000000000000000000000000000000XQAX00000000000000000000000000000000000000000000POaV00000000
Q5MK000000000000dY2Y00008a4Q0000<<QHL[67P191DNbK00000000000000000000D=:N00000000LZVUL`0g0000000000000000HVJ<00000000000000000000
l9Tm0000<>d300000000DcGT0000000000000000@oon00000000\LBn000080L^0000LDYZdL=E0000@5GF000000000000H4Rf000000000000000000000000<Tci
8Z0M000091<c000013:>000000000000hY3]0000000000000000000000000000000000000000000000000000<Z@88[]300000000000000004:XW0000X?5=<J99
H?gN000000004:Sl00000000TDb?0000@mBI000000000000000000000000000000000000000000000000000000000000lQ2<\`aZ00000000000000000000dQYg
0000dF_c\k=o000000000000T`m50000XIMW0000DCE_0000000000000000L8f^XFcD0000000000000000deBo00000000000000000000@CJ@dLeI0000H3\8<Nf3
00000000000000000000000000008JoW8WX<hh?[00000000000000000Xf`0000`QTd`9F\LW@000000000000000000000P?AhXG3J8iNE0000LVJk00000000<ZdN
4oma000000000000`AV1`H\8X[CH\B<B00000000X=o8@TZPDLY0TY_T00000000000000000000000000000000000000000000lSg:00000000DQV6M3nd00000000
0000lE3alJKR000000000000000000000000000000000000`VB[0000<MUa00000000000000000000X6>M0000000000000000\[j000000000HCVX\>L600000000
0VIZ0000hG`i0000000000000000PO\c]5`W0000000000000000000000000000000000000000000000000000l[KZ000000000000lFWR`lA400000000`=8IlHKN
P8P`LSO000000000000000000000\CDI0000000000000000000000000000D3@H000000000000000000000000000000000000000000000000PefJ0000LJoJd@Bb
H1c90000000000000000000000000000000000000\Y<M4?30000DdMM0000@o_fdR@U@S9Z0000T53600000000000000000000000000000000hV[n00000000d6iD
0000000000000000DjPXe5FL00000000`T5P0000000000008OXh0000PJX[X304HG8lhNiULnKK00000000h?R<0000000000000000000000000000D68f00000000
00000000XAA94>eO000000000000PHm3`MT[e0E7000000000000TS?3000000000000000000000000l:_o00000000000000000000<G2X0000X=m:000000000000
0000]4<L0000dhRj0000LkmW00000000U7An00000000000000000000H@]=lc4b00000000000000000000000000000000000000000000000000000000Q2FH0000
00000000000000000000000053c@000000000000l>GQ0000@Y`P0000PLT:P4^=000000000000000000000X@d00000000DWdF0000822T00000000000000000000
0000000000000000h_Ca00000000P3T_0000000000000000000000000000PkYl0000000000000000`\DJ0000000000000000PVJI000093[90000000000000000
0000L_f3000000000000000000000<_000000000000000000000000000000000000082UZ00000000HIT200000000000000000000La3[\8J70000000000000000
4GPF0000000000000000000000000000000000000000000000000000`]Xc46D;D_ZO8g1NdlVE0000000000000L2k44S^00000000@8;F0000d0OO`3\h00000000
00000000000000000000000000000000<3fSM4A:000000000000000000004HeSXSMZl:iO`GgHHaPV00000000000000000000D\g8d6e^HM\G0000<WbE00000000
00000000U5XY000000000000000000000000`RU5Hlb100000000000000000000U3A44FQ<hNJ^0NC<00000000000000000000000000000000000000000000T60:
X;><00000000000000000000@cFk8J<T000000000000D5Sm0000LFQl00000000`aD=0000000000000000L?6@dNN^`TRaTMFn000000000XmB000000000000TW@O
0000XX?00000000000000000\TH@00000000000000000000000000000MRZ0000000000000000P8PW<X@J000000000000LF`HE311000000000000DImh4;Eb0000
00000000D3A3l;nQ00004FUn`k]<0lG9hJGL00004jf@00000000000000000000PjI80000lQl50000000000000000H8?W<Og?0000000000000000000000000000
\2Z:000000000000`S5@000000000000d_070000000000000000000000000000000000000000000000000000000000000000000000000000HJH6000000000000
00000000hE`48B<1HVd78ZYB0000hgkS000000000000`8eCXEQO0imI00000000dS9c00000000h0[8@cE>0000000000000000000000000000`dLk0000m6Gk0000
00000000000000000000000000000000000000000000000000000000P`0=00004j]:00000000000000000000000000000000000000000000000000004e8h0000
000000000000<bXo0000<d4d00000000000000004:7=00000000\V=m00000000000000000000000000000000<TbV00000000X14;0000Q2fMP<QS000000000000
0000000000000000000000000000000000000000E65i00000000000000000000000000000000d1O`00000000000000000000\LnSDbb5000000000000d]IG0000
0000000000000000]7;[hn]o000000000000U3a?0000000000000000000000000000000000000000000000000000000000000000000000000000Y6ef0000Q1R^
0000000000000000d=<GdGmW00000000DP5U0000TmLaTTBM000000000000\N7l0000000000000000000000000000\<=l0000000000000000D55G0000P:?00000
l_`E000000000000000000000000000000000000000000000000000000000000<I5n00000000000000000000000091`L0000000000000000000000000000TUUj
X;0e00000000000000000HJ70000000000000000000000000000i0JY00000000000000008h7N000000000000\7Y3dj@k0000000000000000\54Z000000000000
0<i20000m6\28[5D000000000000000000000000TXceTZXDDE]Z<jDN000000000000D<X500000000`@cf\B\C00000000000000000000H7_O4DKE@L:\\_EhHA;A
00000000TglK00000000000000000000dVZd@blH000000000000l>MJ537?0000hTj500000000\j?I000000000000`LaB00000000000000000000Hf0V00000000
000000000000000000000000P8PN00000000000000000000dd5M00000000I4;=00000000000000000000000000000000hUF40000000000000000000000000000
0000000000000000e63J0000000000000b0d00000000000000000000000000000000000000000000000000000000@S]20000000000000000<7UY=4P_\>>;@^66
dPX_4;bbDe5F000000000000Dk;40000000000004<Na@eIP000000008R8f00000000`Qf?LV3l0000hjl@000000000000hQgi0000000000000000H1T:00000000
U5PoLl=j0000000000004;V400000000XCRG00000000XMn555L0000000000000000000000000HSUm0000@Q>6Pgdb00000000000000000000000000000000P<ad
00000000000000000000Q2\@DDnAM3jYh<lg4YP^00000000000000000000000000000000000000000000X5ac000000000000000000004Y@\00004]Nl\?_CT[g9
000000000000LX:[0000000000000000@ke400000000000000000000T4bK`BW>4GD200000000000000000000LdjE00000000000000000000DMFJ@Qo500000000
4=j700000000@cRR000000000000000000008OV^0000000000000000<HZZ0000lQjR000000000000i2oC80KWdGfn000000000000000000000000TlgYLOL60000
DoNi000000000000000000004DDB0000D2YZ000000004d4W000000000000000000000000000000000000@<KNLMO[000000000000Ta^b00000000000000008WoI
0000h<S`DVl0\jF4000000000000h4\e0000`jgB000000000000000000000000LEgn00000000000000000000000000000000l2Fm00008A1Zd4h6a2]k0000@ICH
0000dcgH0000lb1_00004j1h00000000000003dk00000000`?[H\PI;0000lL_>XLS6Tf5<00000000000000008[YaL_n_a5Bc000000000000PdR@\21k00000000
0000XC890000Y3O`0000000000000000000000000000000000000000`ZE=0000000000000000000000000000000000000000000000000000L0FH4?0h00000000
00000000000000000000000000000000l8U500000000000000000000D9\M0000`mM?`F`l54nd00000000`Q?m000000000000M1mA<Go]00000000Q1>E00000000
00000000<8f700000000000000000000093M00000000000000000000000000000000000095DA000014hP00000000000000000000000000000000000000000000
M2Xi8[0@00000000T_I7000003CAXNKcD2ZILVh;T[SR0000000000000000000000000000HmE<00000000lYo30000000000000000i2GU00000000000000000000
00000000<2Sk0000000000000000D_ce00000000H=6C@SV<X8;j0000DNc@d_LiHdoC00000000000000000000hU`OXiBVM3fe53kE\b1N@;2>0000000000000000
0000000000000000000000000000\D?Wl2hH000000000000000000000000000000000000m5YZ000000000000X2mY000000000000`^MU0000Q6]O00008Y9<0000
0000TLKD000000000000000000000000P05^TJNadN\0dYFa\d8L00000000000000000000000000000000000000000000000000004Z41l3Jf00000000000088g1
0000000000000000000000004=]o000000004>_<000000000000000000000000DZ==LUnL000000000000LJ;nDWUN000000000000T9GY@9mL0000000000000000
0000HmgF00000000000000000000000000000000`j]e00000000000000000000DHc\00000000000000000000lHP]dO5]0000e0ko000000000000@@L[<YWT0000
000000000000000000000000`Sli0000\Zm800000000000000000000L558\1MT0000000000000000000000000000Hb@R0000=1YnD5mk0000000000000000L5dd
@0nmHLX1PDNAT`RM00000000T>FG00000000000000000000000000000000000000000000TS[b00000000000000000000Y25K0000000000000000I4km0000TON1
l\Z?0000000000000000P=M]000008;<0000000000000000m71O000000008gMWa1LO0000000000000000000000000000P40Y0000000000000000d9=mE4k40000
00000000P[L`000000000000LcMo0000T[O100000000dRWT00000000000000000000P7ET00000000000000000000PQoQ000000000000h6mF0000\NXJ0000dR6_
00000000000000000000XTR7000000000000000000000000000000000000000000000000000000000000Y04P8VbY00000000X;kl000000000000000000000000
000000000000LL05000000000000000000000000Ll2^0000000000000000000000000000<>^JPFXY00000000000000000000Thcl000000000000000000000000
000000000000@ZR@`PC40000hgfS0000Ta4600000000LSP5000000000000TJ\;lnWQ0000000000000000000000000000000000000000D2fXP@6@000000000000
000000000000000000000000LP\J000000000000000000000000HY]O00000;Il0000m6Ck000000004M\<00000000000000000000000000000000000000000000
DFkS<oPA00000000H9W00000L2oG0000000000000000000000000000000000000000H[8000000000000000000000000000000000h:9k00000000000000000000
00000000TSE60000h7?I0000000000000000<D0E000000000000000000000000000000000000<lOQ00000000000000000000hCL60000dNXk00008a?QTInQ@Y34
000000000000m3lC00000000L2AD000000000000000000000000l6_90000000000000000D>?F0000H3B:000051k>`eL>00000000000000000000000088[_0000
4BP2<lOD000000000000000000000000<@P4hGdA0000XAna0000dOm:0000000000000000000000000000000000008X`n41@P@YdI0000000000008IBMa49i<JD;
00000000000004WIDHce000000000Y\50000000000000000L^ed0000l\L60000000000000000000000000000000000008Jc5P:e[0000LVn=l_^:000000000000
00000000000000000000000000000000HmHSU5Vk0000000000000000LNEN000000004d5@00008XT80000TE`]00000000000000000000@<K=00000000<DY5a1W0
0000000000000000LD0R0000000000000000000000000000d\B]lb3b00000000d<XdLHj1HImA@a1T00000000LMH^0000hEBOL:OR0000T\FH00000000dJV>TX1i
000000000T>d00000000i6Rd0000000000000000li>Q000000000000U1hc000000000000dIGC0000000000000000000000000000XEMN0LY?Lg2O000000004JY1
0000d5n^lWDLDOGX0000000000000000P[oLTnRl000000000000000000000000HO2Y00000000`M410000dRUC000000000000T<?n0000Li5YDGEG000000000000
0000\?nl00000000000002g]000000000000000000000000laR2000000000000X2hc000000000000000000000000@=7M0000000000000000@HX:07JB00000000
8D<K0000000000000000000000000000<HT<0000000000000000L[>I0000000000000000000000000000d0F90000000000000000d@IM84V_0000000000000000
0000l[l0000000000000LB<c0000000000000000h9EH000000000000D35f000000000000HD_H`Hc?84860HJXP[N500000000000000000000000000000XX8l=_O
0000DF06HgXf8kKK000000000000``HO00000000m3C;000000000000`]:j000000000000`^<W0000A3oW00000000`>=k0^EnLi_Jd7UH00000000000000000000
00000000i2U6000000000000a3h[Q5We0000`=lH000000000000000000000000000000000000000000000000LI_400000000000000000000<:PolINQ00000000
`\cL000000000000l=OK0000h]8f00000000000000000000m3=H00000000000000000000@h8RI77c0000000000000000`Ln2@>WclWG700000000000000000000
0000dOj`00000000000000000000000000000000T>j_000000000000000000000000P;L:00000000000000000000d7Uj0000000000000000HLa0\2ITTLRg4l@I
Dn>[000000000000`\MU00000000000000000000000000000000<^X=00000000T8oo00000000000000000000DI7M0T;DDjn;000000000000XkVi000000000000
000000004R?F0000000000000000i5RW000000000000PGV;HSQT`SlA0000000000000000000000000000X7dB0000000000000000000000000000000000000000
`YlV00000000000000000000000000000000000054>Y000000000000H5i\00000000HLN:91AK000000000000000000000000000000000000PLm600008ZFS0000
0000000000000000<k6T000000000000XjDal5\F0fb300004gSW00000000000000000000hJQe00000000000000000000000000000000L[lmd\a9l3odM00S0000
XGN_hWi>lQja00000000000000000000000000000000l:C3000000000000T212Lbg800000000000000000000XN1O00000000d?M;h1n;hTPO0000PnIK0000h:Ym
<;U=0000000000000000000000000000HOQP0000HbKS0000d;Kk000000000000000000008QRM0000P7eG00000000000000000KN10000hN3Q00000000D^Oc0000
DW`Y8=nhdY[N0000Lm?N00000000hYH88^\O00000000000000000000000000000000000000000000000000008[YD00000000HbR[i4G@0000A6`>00000000]2kT
000000000000000000000000000000000000i13f000000000000000000000000LZaX00000000<m\H0000\MI700000000l80R00000000\;>j0000000000000000
0000000000008aKe`aMR00000000Q1]\00000?N2dEmG00000000E4m30000hY3nlnAKh\EV00000000000000008M>@0000i3J30000000000000000000000000000
000000000000@TRD@ZmF000000000000TmQn`Ghh000000000000HHT\000000000000000000004dZY000000000000Tfh800000000D[PD0000`1QV@n`f00000000
0000000000000000000000000\TI00000000000000000000XE7h0000000000000000XYfo00000000000000000000@[c[000000000000lohO\M_?@=3k00000000
00000000U5eB000000000000000000000000000000000000000000000000<KX_00000000000000000000000000000000lRI80000000000000000<Y[:00000000
00000000<K__0000000000000000000000000bA]0000000000000000000000000000PTnW000000000000000000000000000000000000P<Q>dNm7000000000000
U76Y`SdK0000000000000000000088E50000000000000000000000000000Q1oh00000000000000000000m3O600000000\SnPDgU600000000000000000000`SkY
i3;_00000000000000000000000000000000HRaM0000000000000000000000000000000000000000U79j0000000000000000000000004T2A0AD8lhXA00000000
000000000000000000000000000000000000000000000000dRHm<@WL000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<ToR000000000000@1=F<;]lXaGC000000000000000000000000000000000000000000008DK00000h:WG0000`kbT00000000000000000000
PWo=000000000000T\m=00000000000000000000lWRZ00000000445N@RfFXO2k0000000000C6000000000e@U00000000000000000000000000000000TCQ:0000
00000000000000000000PQ:]0000000000000000000000000000000000000000<aZU00000000dI=Q000000000000000000000000000000000000000000004\3D
000000000000`<5MTXlL`>U^00000000000000000000L08=000000000000000000000000000083i_0000Xk?d0000lLM<0000PmaG@df1000000000000T4n_Hm15
a2^800000CS@00000000P8Pi00000000lB5Y000000000000dL]`000000000000H3GT00000000LieSD1hA0000h0P;lN=_00000000DPQBT4mY0000000000000000
0000D3Hd`OiY00000000000000008]Sn00000000000000000000``H@000000000000\=;CP?B\\AXRd]Pi<ddZ\mId0000000000000000000000000000`I4K14c:
0000h\3am4FY00000000000000000000000000000000000000004V@K000000000000<<ml\Oil0000000000000000000000000000000000000000000000000000
00000000000000004=hJ00000000=0T<0000HLCc000000000000<MS=000000000P][0000000000000000`CLj0000000000000000000000000000Y1Qh00000000
00000000X_gS12`?000000000000000000000000L:_DL3G>PI_]<d6J\j`h00000000000000000000\BMS@c66000000000000<?XF<>d>0000@>:@000000000000
0000000000008hK@000000000000@HXRU4Mf00000000HNhV00000000HYEV000000000000Y0J@0000000000000000000000000000HZlQ0000PlLP000000000000
0000000000004?:ZHNBH00000000000084>O0000000000008F0i`aROd8R7<_37<bbJ0000P6:e<m>_00000000000000000000H]^h0000PhR500000000e1_\0000
00000000000000000000TV<Z000000000000000000000000000000000>F40S?Khm]a000000000000@4fKD8m_0000m3KS0000000000000000D3[R\67XL92DXBbK
TDg84lkU]3CKP06n000000000000L::FPNnm4`4e0000000000000000000042]=0000000000000000000000000000000000000000`5o;0000000000000000dfAm
00000000DNMA00000000Y2]^000000000000\i[e0000X`@N4NcQ839?000051Pk00000000dbLh0000000000000000l\NE0000000000000000000000000000XWgB
000000000000000000000000000000000000000000000000000000008Rlo0000000000000000L3<<h<d50000000000000000000000000000000000000000dMgS
8V0KD0SNI2SL0000000000000000@LTc0000U1\20000000000000000000000000000000000000000=2m200000000000000000000000000000000000000000000
00000000PSjm00000000000000000000PbU3000000000000D\Kk000000000>BfA3nJ0000000000004`LL0000`g5R4P9F000000000000@36]<h42000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@kP>132A0000
13g500004XTo0000000016GDd2?44:gBDI3D00000000`\R[0000@`_@00000000000000000000<M;`00000000`Q6J0000000000008Fd`0000hNfU000000000000
E2<`000000000000<<m]m3634Q1RdTXJH]D^0000000000000000ThlG000000000000000000000000000000000000000000000000000000000000000000000000
00000000l4Qa0000X5]2@C?g00000000`Bl@0000000000000000DUJK0000LBUn00000000lG\>000000000000@ZN=000000000000dC9R00000000\EZ<00000000
00000000dI:?51k^<0Aj0000000090LX0000@o81000000000000000000000000000000000000000000000000000000000000000000000000000000004@jP0000
000000000000000000000000dPeJ00000000XJed4cU_0000000000000000000000000000L8N?0000Tk<Nlebk00000000H@RhT?3T0000\Y5j0000000000000000
000000000000000000000000<>TD00000000850=000000000000PY:I00000000000000000000X5[;0000D5XJ00000000\^RFdW3?00000000000000008DQ^0000
000000000000000000000000000000000000000000000000000000000000<^hP`lDO<Woa00000000\b^OTo?\00000000000000000000Q0^H0000<Io100000000
8geP0000XhWHlQ050000000000000000X9S^T;P60000553]H<iC0000000000000000<aXE00000000000000000000000000000000000000000000Dh[:00000000
00008Nb^000000000000000000000000deFfQ5gB00000000D?cVX259l6j0HTAnhWPFD2ag0000\BN4`QSO000000000000000000000000000000000000l4E\X87k
@=D_0gO`0000l@=ohJRM00000:g600000000000000000000000000000000000000000000000000008JWW000000000000PNmj00000000000000000000P][<0000
000000000WPd0000000000004UaO000000000000000000000000000000000000000000000000000000000000D;aU00000000HZka000000000000000000000000
0000000000000000000000000000000000000000000000000000T]:Tl^U:U4;c0000000000000000000000000000000000000000D22blg[I0000000000000000
XF6:000000000000000000000000000000000EJ;0000000000000000000000000000000000000000000000000000dJ4600000000T;T9Xf>I000000000000`:P^
00000000000000000000000000000XZLdTEY000000000000000000004o<;Q0lN000000000000\YGI0000lmQP00000000<HVS0T_>0000000000000000TPZmdAcY
M41a000000000000000000000000h:NgTK9d00000000PZ_e=0Yk0000000000000000P6SC00000000P1UP00000000000000000000000000000000000000000000
00000000000000000000000000004l@:000000000000000000000000LmIS00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@MbO000046]4X8DKLCSN000000000000Xe[UU5DQ0000i2Nl0000TiWC000000000000L`9Q0000000000000000
00000000000042\<\7G;0J<D000000000000Peb90000000000000000X85QDF@5a22`00000000lHBe000000000000P[bU00000000TG6cPS`>0000000000000000
L=2ZPCIB000000000000@O_I0000000000000000000000000000000000000000000000000000000000000000I1D[0000000000004XZ100000000000000000000
00000000ha^G0000000000000000000000000000lOf\T<Lm0000LG4G00000000000000004oX700000000000000000000000000000000d:Ka00000000hT7X0000
00000000000000000CD]000000000000000000000000000000000000000000000000H]E?00000000000000000000000000000000P69F00004jFXdGg>0000D4oL
E4<90000D8Ii00000000m6[b000000000000\Y_c0000000000000000Y6JE0000000000000000]3od00000000000000000000<Ek^000000000000`h87XHE=<QRB
LkZgTAH7X0m]0000TUYF00000000000000000000E0?]hh`700000000h7Cb0000H`LeTEF^0000DXRJ00004Bf[00000000000007b3H:0[00000000000000000000
4>XO0000000000000000PQ[S000000000000000000000000000000000000000000000000hinOPAeN0000000000000000000084FL000000000000000000000000
0000000000000000dEcA00000000000000000000000000000000H0S>D2F<`Kd20000000000000000000000000000000000000000000000000000000000000000
00004;J<0000XRLP000000000000000000000000Tk0H00000000T;ShlA4alQGQ00000000000000000000`Gh]d1oa0000000000000000DLRW0000000000000000
0000<K3D00000000000000000000<@^i01kc0000PQ7=0000000000004FbNQ3n400000000XQh@0000`4O<000000000000000000000000Ph[b07c;TSKf00000000
XP4T00000000@ll90000000000000000TgRV0000000000000000000000000000000000000U0U00000000DZb7XU^m00000000i2FhDQVY0000000000004Z[f0000
00000000]1;^0000L3F@00000000LYkILYJ3Hi21000000000000XJWa0000000000004?97000000000000000000000000000000000000000000000000HZ8Y0000
h9ij8KdmhcC[8kFF000000000000P<OE54Qo00000000000000000000000000000000M3:1lIIPlJ\d`^<JHI:IH<]N`KP4\jKh00000000dO4X<FXJ000000000000
00000000XQKQ0000T29gl4V7T7<?4km;Pn?]0000lBSG000000000000DH>k\YV=00000000000000000000dRjT51i300000000000000000000@2Z\000000000000
000000000UTN00008DR100000000Lo];000000000000Pn1g000000000000m4H=0000000000004f;@0000D=Ve000000000000000000000000000000008GQV0000
00000000000000000000TiciHHG=00008j6]0000000000000000000000000000TQcW000000000000000000000000LgQ30000000000000000000000000000XCC`
00000000000000000000DLG5000000000000000000008k84000000000000000000000000000000000000X8^\00000000]01Q000000000000000000000000XNdZ
000000000000\S8c00000000<6\e0000lTI>00000000000000000000DLLD0000`L6]000000000000l<_T0000000000000000000000000000=6520000@K8`0000
00000000E7@k0000\k9I00000000dL^100000000dljM00000000000000000000000000000000@1F^000000000000TQ9`@^MD0000000000000000h8\:0000<3ho
0000000000000000000000000000000000000000000000000000X2?B00000000000000000000000000000000T^N900000000000000000000L3HCM72l4YC50000
0000000000000000<Yb=TR6L000000000000d5_T0^cH000000004hVTT5ha0000000002EX0000D[GQ0000LR>Ph``S00000000000000000000000000000000h6`e
00004XTc@TRk@cAlXm25000000000000i2Tc00000000000000000000d_=e00000000X;0>8AEP0000000000000000000000000000000000000000000000000000
Dg;3\Sj^000000000000000000000000lm3k0000000000000000XZAV000000000000000000000000X2:\E6kj00000JKA0000hVIn00000000000000004ZNLT\?2
d\Sf0000dFHh@0=VDZ1_`i3E000000000000000000000000000000004J8`00000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M3S@A63k00000000000000000000000000000000h9i[00000000\?hL00000lmC0000000000000000PR@<00000000
0000000000000000h1IJ00000000000000000000000000000000000000000000<e83000000000000000000000000000000000000000000000000Y3oD00000000
h:m:00000000\[PY0000000000000000\kaR00000000D68I00000000000000000kcV0000000084F[000000000000P=R_49nN\BU_000000000000000000000000
0000H3Lh09Eg000000000000LSSO000000000000000000000000000000000000000002lo0000h`>h8nAa00000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000\eB<00000000HY=n00000000000000000000000006c4Pkb0E6[U00004:>?00000000@8H=\]=Y0000
0000000000000000l;e>000000000000d@630000000000000000000000000000000000000000@:NM0000hdDF000000000000\dES00000000hNkI000000000000
000000000000e1T\00000000d]h[0000000000000000000000000000000000000000`6^PT=NW8VE<0000000000004@Ig000000000000X<>l00000000`=H10000
0000LH4A0000000000000=9n\6JC8NM00000D?^`0000HM>gdO3>LF_WX]FhLL0d000000000000DW@h4P4l`RDi\WNHddHU00000000000000000000000000000000
0000000000000000<>j@000000000000@O8T@Snod0e[<FYV\V[300000PLA000000000000000000000000000000000000LbVn0000DCIn00000^cUh=AY`01G0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000LjM[000000000000000000000000
0000000000000000000000000000PB;^0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000hU;V0000
000000000000000000000000L=nIh2<KXZLj92_8i2[]0000000000000000000000000000000000000000000000000000\]08PAYl000000000000000000000000
0000\DmA0000d0Nn8f0m0000000000000000PGE7lhAY000000000000\65X00000000000000000000000000000000Y1GA0000000000000000HNkX0000000096^@
00000000@EK1Pk5XD[hZdnn70000<?5h000000000000XcmQHTmM00000000000000000000THH>0000000000000000XXQI000000000000HFbm0000000000000000
<3cD00000m<Z0000000000000000@Ua2XWYj0000@W^Zl4UcPBaj000000008?FS000000000000h8O@000000000000000000000000000000000000000000000000
@oZ?00000000D\\f0000\`V[000000000000000000000000000000000000000000000^?dX@T7a1JM0000D@HH00004RNH00000000000000000000000000000000
Ljo[000000000000000000000000M1P^000000000000U1Bc000000000000000000000000l955@iRT00000000000000000000000000000000P3J<hD`000000000
DVV50000000000000000D4KF00000000000000000000I3RLLFGI0000000000000000h7li0000000000000000000000000000\iXK000000000000000000000000
000000000000000000000000000000000000000000000000000000000000P?Cli47_<R?V00000000000000000000000000000000Y1HC0000000000000000DUkZ
0000000000000000TNn90000000000000000PM>W00000000dI1800000000D5Td00000000X:8n0000@HXF0000hMAO000000000000H=WQ00000000000000000000
0000000000000000hK\f0000DV@e00000000Da;RDm9U000000000000`ZgWXR[bTfbghR9:A4gI0000000000000000hlT<000000000000H1Sk000000000000dFC0
00000000000000000000000000000000000000000000000000000000DZnm14Zh00000000000000000000000000000000X0[J0000DZ@\<BgW@BBY<Ofl0000Po7;
L\6hDoH30000000000000000000000000000\=QW0000@Q3X00000000000000000000\B5<TLSl00000000000000000000000000000000ToDF0000000000000000
00000000000000000000m1N\0000000000000000`0`M000000000000000000000000Ll:400000000hR@_`RJ1dS>]@V5[0000000000000000000000000000d9m\
00000000000000000000000000000000U3^Q000000000000L4@gHA6J000042\P<fG10000000000000000PWGn0000000000000000DJ8F00000000000000000000
00000000hnV600000000000000000000000000000000d1>>0000HELC0000D;fT00000000P[glT7bEE6\?0000@Mb?DYge00000000000000000000000000000000
0000000000000000000000000000000000000000lf\n00000000000000000000000000000000000000000000<5_F000000000000000000000000M7:A00000000
000000000000000000000000h>`T\G_7000000000000000000000000LM6l0`kiTg;JhY?Xm2Z2PH>N00000000000000000000000000000000<SCNH^1C@1<F0000
000000000000<0ejT_EM000000000000000000000000`HVj00000000000000000000000000000000000000000000D5J800000d9o000000000000000000000000
000000000000000000008F500000lj:c\e:=000000000000000000000000000000000000000000000000l3oQ00000000000000000000000000004M]_`h<?0000
000000000000Tfn[000000000000000000000000000000000000LREg0000000000000000dQBI00000000000000000000000000000000dBd\00000000LPCG0000
000000000000000000000000000000000000000000000000000000000000DEOL000000000000000000000000000000000000DCGA@\D90000000000000000T8KH
l;AR0000000000000000dZem00000000l61m00000000000000000000i51E00000000000000000000000000000000000000000000000000000000000000000000
00000^Hd00000000000000000000000000000000000000000000000000000000000000000000000000000000H9F8h@fmLkYB]33H000000000000000000000bhG
00000f4Um6U]00000000000000000000000000000000000086OC0000PM4A00000000DC`k0000000000000000000000000000LY8h00000000000000000000`LnA
00000000`^5fX42^00008R1UTC]Q0000000000000000h5kY00000000000000004BOU4Pd\d[FfH4TPa0IB000000000000PZ^N0000000000000000000000000000
000000000000928B000000000000d__A0000P7<M000000000000000095INX38C@mKJHmT`0000@G74lUW[00000000@9gV00000000000000000000000000000000
HC]^000000000000Td7K00000000000000000000000000000000000000000000d[I40000H:G3\@R\HeEPQ3md000000000000000000000000I1c2e3IL00000000
00000000000000000000000000000000DPUE000000000000P<K1000000000000000000000000000000000000000000000000000000000000dIDC000000000000
0000000000000000DBQ9LQin00000000000000000EP>0000DD7Q000000000000000000000000000000000000000000000000h<_@P3N;i5m=0000000000000d=g
0000`kaa0000000000000000000000000000XDU@E5cB000000000000TgCU000000000000000000000000h3G^0000000000000000D2]h00000000h:oj00000000
000000000000lbig000000004?8L00000000000000000000I2^^0000PHjf000000000000000000000000HaZjh1k=000000000000000000000000000000000000
0000000000000000000000000000Q30:00000000P>Q800000000000000000000h=:_DLA]000000000000TbBU000000000000d^L^000000000000000000000000
0000TNc10000\<AK000000000000000000000000I5hi0000000000000000000000000000hO=Z0000Y7=bTPh_0000000000000000000000000000000000000000
00000000lE;90000000000000000Pj5lXbQmA4d100000000<m@?000000000000000000000000000000000000000000000000XA2iLCY40000000000000000lRY^
00000000@]330000000000000000000000000000000000000000M2BW00000000XUSP00000000000000000000L[C<0000000000000000@R2500000000Xi^Q0000
0000d5MM0000000000008BOD@0kQHSH500000000XENZ0000DJZPDTmc000000000000000000000000lIna00000000P97100000000DTFO00000000000000000000
00000000000000000000000000000000000000000000000000000000`lcL00000000`:PM000000000000<e2I00000000000000000000000000000000`LZb0000
000000000000000000000000000000004[dj4MmF=0gKhW?VHIVV90jB000000000000000000000000E79M0000L53R00000XB[\O?m000000000000000000000000
000000000000000000000000000000000000DQQD00000000000000000000000000000000000000000000DhkH0000000000000000XYBj00000000Xc=e0000T]Ef
000000000000Y2^K0000E5\hL2Q<0000<YbNdMgFP\lPY29H0000T5[elAe>Dc6G0k\i000000004]GZ000000008MQ_000000000000000000000000000000000000
000000008UcI00000000000000000000h=:k0000000000000000<]:=lc?a00000000000000000000HGi34KWE`cYN4:jl00000000@ZKl`nlAY4ei00000000PjQ2
0000000000000000000000000000<\@c0000h7n3\eG^0000h0GihZ<o83b7000000000000000000008IB600000000d\:JDi3ml=2na1OhH6h\000000000000PK^[
0000000000000000P]hCX`?]dNPV0000000000000000000000000000Q5mM\I^@m4;V000000000000\JFZlJj<00000000000000000000D\Ym0000000000000000
lSL[0000<QHh0000000000000000l5\T0000000000000000000000000000000000000000000000000000P3JE<ENJ000000000000i73c0000X^?V000000000000
0000l^Jc000000000000PVGf00000000000000000000Y5[>000000000000000000000000T20aHHUeTVG508k@LG^P0000000000000000000000000000`NOSLoQ9
U7<^000000000000Q544000000000000000000008j`H0000000000000000`<2800000000000000000000@_VD00000000h2?M00000000XOnB000000000000DCLF
000000000000000000000000000000000000000000000000000000000000hM@K`SMN000000000000dJbg000000000000000000000000000000000000hU[50000
0000000000000000000000000000T>0S@oY800000000000000000000000000000000l6`UHNFY000000000000H`d8@:8;E28UH0TW000000000000`LO?L5`U0000
00000000@f9H`ACM8g_T94XN00000000D_P>0000X;Zb00000000XI4=0000<lPQ000000000000`33m000000000000L7250000hkofH@FA00000000000000000000
0000lIh3X2a=PVHm0000lPGL000000000000DoBU000000000000000000000000000000000000i3^7000000000000PEii00000000000000000000000000000000
0000000056cL0000000000000000000000000000000092[J000000000000000000000000000000000000000000000000TK[YPMd0000000000000000000000000
@Xbb000000000000A5MA0000000000000000lR]Q000000004HCe0000DDIk8Am:0000000000000000000000000000000000000000000000000000000000000000
00000000@OAB`dPM00000000HLF<dE440000000000000000000000000000<]o?4O:nP^]f`8m>0000000000000000\9nl0000000000000000DY;j000000000000
XF^[8cU9Q1f90000000000000000HGiQhl6:00000000000000000000df2\00000000000052gA00000000HPklU3<?D\WL0000<8aD0000000000000000d?`O0000
0000000000000000Hig1I5G@000000000000HTT^0000\?<500000000000000000000000000004Df:0000000000000000000000000000000000008KMGLQBih\Df
00000000000000000000000000004B4^0000P8=50000D<T]00009138000000000000000015@b0000000000000000000000000000000000000000000000000000
00000000TQcce1BP00000000X8l5L@d@TcGe00000000000000000000000000000000000000000000000000000000DL5E00000000000000000000Q5TV00000000
0000P;h10000000000000000000000000000M1ZAD?Ladh2d000000000000000000000000P4bZ0000HmS5000000000000000000000000LI2e000000000000H3@`
XXMo00000000000000000000PL[G0000000000000000\;0K00000000000000000000000000000000I4HW0000H9[300000000`MEj\V>J000000000000@=hZhc_J
0000HKZgTPCV4i@o8bfL000000000000D;;a000000000000HC3^0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000H?P<0000\\i7d>KjH4f;E3B^Y3]j0000000000000000XTV?000000000W:P0000dGiG0000l0Om0000000000000000000000000000H9\k`>c<\oJN0000
Tnf056CD0aaJ00000000000000000000000000000000a4`L00000000000000000000000000000000000000000000000000000000P54l00000000000000000000
000000004IF@00000000000000000000HcX700000;h@0000\LB38J:B00000000TKlI000086Og000000000000La5V0000<eiS000000000000000000000000P3mo
000000000000000000000000000000000000000000000912H9j[000000000000`h=Q00000000000000000000000000000000000000000000\N_c000000000000
0000LZbd0000000000000000000000008B[Z000000000000000000000000`d67000000000000XTZBHZ^D0000000000000000I0NO000000000000000000000000
00000000000000000000000000000000000000000000lUOjLJXJTi>j\H>]`dZD00000000000000000000DB4?0000000000000000L@?7000000000^b^00000000
@]5E000000000000D3E9HS]]0000000000000000000000000000000000000000000000000000i2KN000000000000dGdZ000000004_A400004K4>000000000000
000000000000m3eD00000000@hid0000XKl<HMhT@U1m00000000000000000000000000000000000000000000000000000000000000000000<Wolh>V@0000H`J?
Y4Tc\7in000000000000ljcf0000LC1MHj\E00000000000000000000000000000000`B=D00000000Tl1D0000`9^`000000000000000000000000000000000000
00000000`1H?0000000000000000d9L@0000Pi`cP>=\DG2CI5CT000000000000`M^@0000dP8WLBd=`o^b000000000000<V7FP2PGT>SD00000000000000000000
000000000000000045CbXS`\000000008FOX00000000000000000000000000000000000000000000l`SM0000000000000000PS\JT<;^0000LZA;8J`H0000dT5=
00000000000000008R1500000000000000000000\o>[0000000000000000000000000000Pfhh00000000000000004d]A00000000000000000000000000000000
l1Z90000000000000000000000000000000000000Ym:`:GE0000TCMH00000000000000000000\QmX0000X\3900000000000000000000000000000000l1e70000
00000000000000000000000000000000000042i0000000000000000000000000000000000000000000000000000000000000<bVW<1OK00000000000000000000
0000000000000000DjBD\XP^0000XF7ihJ7Q000000008\O6000000000000<OZ1T;`0000000000000000000000000000000000000X2Oh=4g60000000000000000
0000000000000000m223000000000000000000000000Hh_=0]@c000000000000000000000000000000000000000000000000PZib00004gl4000000000000\;]2
XQ5i0000000000000000000000000000000000000G`Y00000000000000000000000000000000000000000000D@8d000000000000000000000000000000000000
000000000000lmZJ00000000Hh\]00000000000000000000130W00000000000000000000LiX<0000L=U;0\`>00000000000000000000000000000000l63N0000
0000000000000000000000000000000000000000M1cb00000000a18B<=ld00000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lFe=00000000h5XWh\TZ00000000X9:j`K<c000000000000000000004Vc98oK648W^000000000000\[^60000000000000000DMHT0000
0000<23Q0000i3@g0000Db<E0000000000000000000000000neT`PnB0000000000000000000000000000000000000000000000000000000000000000<_fc0000
00000000000000000000000000000000L]f@8H0T00000000000000000000hVoQ00000000llBCM6<f0000H=f^0000000000000000H3OU56lZ0000000000000000
LNBm000000000000000000000000H5TW000000000000000000000000000000000000000045Z2Ph@YThjj00004G840000<;M`0000000000000000000000000000
D\>b0000XnG500000000<bm<000000000000000000000000000000000000<I_j0000\GG2000000000000HfN1h[dW00000000000000000000000000000000\D>c
heTSLSY000000000`g@hT4=DH?OE0000PO1Z000000000000LV350000000000000000000000000000000000000000<3lF<nSm0000l8IU0000000000000000TbkC
000000000000]3bIA6C[000000000000@]0W0000000000004PAi00000000000000000000DeK58YkX00000000To0<000000000000@0=LdT=i000000000000dBNH
000000000000000000000KS800000000000000000000h?BlH[Ga0000000000000000L5:f00000000000000000000000000000000000000000000000000000000
0000000000000000`ZVF00000000000000000000000000000000<@E<TI^00000000000000000000000000000P=dB00000000T=G?U5<M00000000000000000000
00000000000000000000XYA^00000000000000000000000000000LEW00000000Pan:HfT40000L;j@0000TY9G00000000Tn`0000000000000m2:_0000L4A50000
0000<7>U0000000000000000000000000000`LkJ4OM<lX96@`;Vh?;5d=Y30PChTUNN00000000Y4\1000000000000`bADh8SC0jg500000000000000000000<W\c
000000000000000000000000LFWc00000000L5Ml000000000MDS4]\S0000000000000000P3BR8i]H0000hULGDY?h000000000000`K8TDV7U8cUL563=00000000
000000000000i59^000000000000PfJh000000000000000000000000@F;60000@X070000000000000000000000000000hF^I0000L\;2HHVB000000000000<\no
000000000000hLfm0000000000000000XM1Wa1>n000000000000LX7:Lj>X00000000000000000000000000000I7V00000000000000000000000001S900000000
000000008S=S0000000000000000000000000000000000000000l9`7lHf\@H[F4ShZ00004c370000000000000000000000000000000000000000000000000000
000000000000ddhW00000000lH5F00004k_^000000000000000000000000000000000000000000000000000000000000000000000000`ddC00000000X0DTPB0U
I3J@hO6dLG`3000000000000000000000000d[J>00000000000000000000<b9897:k0000T^QD0000000000000000000000000000000000000000000000000000
Xi@G000000000000000000000000000000000000000000000000000000000M]100000000@=Zo0000`Pfe000000008dNQ000000000000@O<d0000000000000000
000000000000LmBX000000000000lL>Lh8T\0000000000000000hLaR000000000000000000008T:_lXUW000000000000DgcH00000000000000000000<jCJ0000
h1n[POWm000015]B000000000000Y4l:0000hQ8_0000000000000000000000000000@P=BhHDg\oN:X<0400000000000000000000@PoD\0dC0jmaTl8086OU@7Wd
@<WC@^OP95FY00000000000044H^00000000TIEV000000000000PFTQ@GVj00000000H7m?890f0000Hnm3000000008:e;000000000000XX630000000000000000
00000000000000000000Dlg300000000TOoA0000PK`\000000000000000000000000000000000000000000000000\7hH0000D84c<\J]00000000T7:S0000@XYe
0000X38R0000T4;gLZnO00000000000000000000`^4k000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000`\C\00000000000000000000i3Q100000000HZ_GLN@L`MaQ0000000000000000000000000000000000000000@G9WTM@;00000000000000000jEC
00000000000000000000PC6K000000000000000000000000000000000000lFR<000000000000H7=W000000000000LSNL00000000@B^Z00008[;@000000000000
0000T\Nf00000000000000000000@:@g000000000000hE7D0000HF@E000000000000HFRG000000000000000000000000`7cMDfX>00000000TKG8D>heTN9N0000
0U6n0000000000000000dJ<^0000000000000000000000JJ@P3d0000Q1E]0000TSBP0mHf0000000000000000@7Q;0000X;5900004?_1TVPM0000000000000000
T`PI000000000000<P^H<_[X0000\F[i0000D83E<PVn@n>?00000000hW7X0000000000000000DXL6a6G^a70o000000000000000000000000000000004G0S0000
00000000000000000000Y63300000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<NGP\V`Z00000000
<L`N0000PKLi4VY:00000000000000000000000000000000XeI=000000000000DPObT_Kh00000000@?_d8Z4Ad8Gc0000Y7;N0000`1ga0000dHOe000000000000
000000000000PPLT00000000000000000000dcjD000000000000<DcYHKZW00000000000000000000000000000000000000000000000000000000000000000000
`0:e@L7:T[V;TH:8Q4Nl95HZ0000000000000000<;Y=lV`jh^38LbMZ`nEO000000000000000000000000@3W700000000l?UU00000000000000000000LmVb@]F0
000000000000HEGM@>l[<NNKTVVe0000000000000000000000000000lb0;00000000000000000000000000000000000000000000000000000000000000000000
000000000000@8K58H@_00000000000000000000000000000000lmml0000E0OG00000000DTP;``cW47:_00000000000000000000000000000000\idl8`:30000
Tn840000000000000000000000000000000000000000000054dK0000A1X^0000<=Nb00000000Q4I400000000X3_?000000000000P9?e0000000000000000D<ij
00000000000000000000`Ri50000L:9[l6E[000000000000`95FLHNM0000Y6\O`hKdl<=V00000000000000000000000000000000000000000000000000004jgS
0000000000000000000000000000853lm5fH000000000000h27Ld8oR00000000DL<;TNJOD5?I`R;D0000000000000000000000000000DYAU0000000000000000
dVal0000L4T7000000000000000000000?Vm00004\n1000000000000000000000000dFh_000000000000000000004K1O0000Xie916e\00000000L2oehK@K0000
00000000T8V>000000000000000000000000<O`S000000000000Xe`VTP?V0>CZd]J60000h\b00000000000000000`WQfXZRo0000XJcB00000000@9NG00000000
00000000Y3MN@Dl0000000000000000000000000000000000000000000000000000000000000TMRJ000000000000000000000000000000000000X:fS00000000
0000d1eDhGGo<M:P0000<kfZl6NFd9fG0000X@39<BPQ000000000000000000000000000000000000000000000000d>`;H@j`hiOf00000000`M^L000000000000
0000lKH9LR?50000\:@>T>S50000l:SQ000000000000000000008<cf\Bb=`L\>8\X7\02_homB0000000000000000<OlLhY?I0000000000000000000000000000
00000000I73F0000d>;L000000000000<Ami00000]nB00000000000000000000000000000000000000000000lS;000000000000000000000PT]e0000Paag0000
LnJJ\3I<Hb9Z00000EmTTN`f00000000000015X20000PB]f00000000h8Sf\P]j000000000000X\]i00000000000000000000D?@[hNX50000000000000000To4S
000000000000000000000000000000000000000000000000HTDZ\V8k0000000000Ko00000000H?f6000000000000d:Ci0000hH?T0000000000000000a33X0000
000000000000000000000000000000000000000000000000000000000000000000000000T0hN00000000H2gM0000000000000000000000000000000000000000
hMZ?0000000000000000000000000000000000000000000000000000000000000000000000000000DEI:00000000000000000000000000000000000000000000
00008RAF`^:U000000000000000000000000Q6<9000000000000000000000000000000000000000000000000000000000000`@N78@a[D63^000000004Z4j0000
0000X2P700000000000000000000@R0O00000000000000000000000000000>ao00000000e11^0000lIW[0000T[FW00008o@>130J000000000000000000000000
0>cd0000PP`=lV;;0000000000000B_>lCh7000000000000000000000000l8@m00000000000000000000H<ML0000a3450000000000000?Vb0000Pc5a00000000
hd83<gc9`Wl0LTUR0000000000000000000000000000hFiF000000008WHc<<[Y0000hJ2dXAVQ4H72U127000000000000L2lY000000000000l^iQ000000008foo
0000000000000000000000000000000000000000I2DN0000PAM;LMc;000000000000000000000000A3OCL3S^00000000lFmd@3A<00000000000000004[iUPDA@
H5oZ0000TCNY<GNQ000000004DdKDQiL0000000000000000@P4Jh=AI00000000000000000000<5go00008H0b<^HT`bd\<kgam2TI00000000Y7=oY5\;00000000
000000000000000000000000PQIf0000000000000000000092M\0000<Z;B00000000000000000000i6Q<00000000000000000000hO;a00000000000000000000
000000000000000000000000000000000000PfoV00000000000000000000dWJI00000000T?>UTOX?000000000000X7W2000000000000lD]]000000000000TeGI
000000000000`=XT0000000000000000`N3C00000000`D?4\^l^0000000000000000000000000000PO1J00000000PN:_Y2HLDKac<lR<00000000000056L_h4XN
00000000000000000000`_mI000000000000000000000000@9;L000000000000<;YM00000000000000000000000000000000000000000000\Y5>000000000000
000000000000000000004ZOV0000000000000000A4jZ0000l<S70000H9\\@R>b0000000000000000000000000000000000000000000000000000000000000000
00004k;P00000000@Y7B00000fVPm1E70000`ik;000000000000dL?mdc`l8EMj000000000000000000000000\iIm00000000000000000000000000000000HDX9
dSdZ000000000000]4=SXHFG000000000000<6da@Rbf0000000000000000A4P?00000000000000000000LK2g0000000000000000000000000000000000000000
0000000000000000000000004A\D000000000000\bceP[A30000000000000000dXl500000000000000000000P6=9000000000000000000000000LXAiTJJI0000
000000000000\R8C000000000000000000000000000000000000U3I?\9Y<<1G\\QKb00000000000000000000000000000@Zo000000000000lE^5000000000000
00000000000000000000000000000000TghE00000000<FL<00000000\?>m00000000000000000000000000000000000000000000000000000000000000000000
0000LSQC00000000hAOBhS80\ajE00000000000000000000PXF:00000000lk7ZhIC:dQ]E00004dki0000000000000<k700000000l2YL@n\<lYEAHgdE00000000
4dVf00000000000000000000TSEHQ2Ca0000d03e00004gG`00000000000000000000d2b500000000000000000000000000000000000000000000T1]j00000000
0000T[W80000\<4W0000000000000000]1PQ000000000000L[0N84e30000TBDj000000000000lSG0<0][0000000000000000<67c0000000000000000P?KZ0000
0000000000000000000000000000hRWe000000000000LHUJ00000000dA0Q8H=Q000000000000\iNT0000000000000000<0i200000000000000000UmE0000h5l?
00000000000000000000TjUZ00000000000000000000000000000000000000000000DlXb00000000000000000000000000000000000000000000000000000000
00008XFm000000000000000000000000000000000akX00000000X<V=XDa`00004BO40000HD82000000008bPJ0000000000000000000000000000000000000000
0000000000000000000000000000Pf9a000000000000000000000000dSZ\00000000M3c0000000000000hR:2000000000000000000000000`:HY0000<Pn20000
0000@@O\hK;>0000000000000000@9m<0000000000000000000000000000000000000000000000000000000000000000TL\L000000000000DHFV@2[WXJaF0000
4J57I3_KHS7600000000@=@;0000LXEE00000000000000000000000000000000000000000n@l0000D3SL000000000000000000000000Dh=B0000hD]>0000e60O
000000000000`TSe000000000000000000000000PA4CX^8<000000000000000000000000000000000000000087;20000000000000000a20^0000P=0f00000000
000000000000000000000000T1`^0000000000000000D[9_0000@?KMP3EQ0000D^io0000TMC=HR7b0000hd[P]6_aDkYW0000@k1B000000000000`9e60:7JH^aa
i02X00000000000009G?00000000`L`_P^]I0000000000000000000000000000000000000000\K5bDYCAm1n8000000000000@KJ_h[?X0000XndO000000000000
000000000000000000000000l1R30000000000000000hHCV0000L3Ie`kTH0000`DbK000002`L0000000000000000h@CC4H68T\A8000000000000<?JL00000000
`FcR00000000000000000000000000000000000000000000000000000000000000000000Df3j0000DRoU0000hAZn0000e6NC`KSn0V?c00000000h>J40000hlWA
@N@k4e28000000000000@SaE<o`aT4D:0000d7G^00000000000000000000000000000000H9ZS000000000000<Ra^0000000000000000000000000000Li7`0000
00000000D@8Y0000000000000000`1H^000000000000h66^0000000000000S^k08::00000000000000000000000000000000LEAY`I\:LZ8f8>Odh^SC00000000
X991000000000000000000000000H\4?0000000000000000000000000000000000000000LX:800000000000000000F?X0000@[C1PUU:00000000000000000000
00000000000000000000000000000000PebT0000<:OF000000000000000000000000000000004Bh90000ldi2Pk=400000000llI1000000000000000000000000
h@T_00000VNl00000000d9hl000000000000LSSA00000000000000000000000000000000000000000000000000000000000000000000@b7B000000000000DJ>S
000000000000000000000000hBZoDO9S0000dGG?00000000lSd?XN9_d\lnHEHD0000000000000000000014oK00000000LmGF0000XeNn00000000000000000000
000000000000000000000000000000000000000000000000000000004E6k0000000000008A=Q0000000003AUT_C?000000000000000000000000000000000000
000000000000P:6T000000000000<_4@@HU>00000000<\=10000000000008^O=TF>g]5RJ0000@P>b0000000000000000\Z9X000000000000T6^]000000000000
T60R00000000000000000000<P2M0000000000000000PA=_00000000000000000000000000000000000000000000000000000000`g[200000000000000000000
i3L:L\jn@EWH@XHN00000000000000000000000000000000h=;X4ZcoPe970000000000008UJj0000000000000000DSJ=00000000000000000000@:lV0000lRA7
e0MO0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XLG>00000000
000000000000@X<^00000000@BYR@WY[0000`HmDhC=?0000000000000000XUgi0000L2K[laSIh1]H0M6AXiZc00000000\6=c0000<Mj7\MnA0000Y5F<0000LK[H
TX[l00000000000000008C<:l\9E\a@I0000000000000000Xh?>00000000D`bi0000000000000000000000000000dLD50000000000000000T2EdTiN200000000
00008\6O0000`eMm000000000000X[WLE7>B000000000000000000000000000000000000000000000000L7`B00000000T_9:Dma`0000X98[0000000000000000
e3[_0000`Dc@00000000\5>0000000000000000000000000000000000000000000000000000000000000`Y:<dhml=45100000000000000000000000000000000
PLGH000000000000000000000000l:WV00000000<>^500000000000000000000000000004f1Y000000000000d??L000000000000000000000000000000000000
00000000000000000000000000000000`Dic000000000000d9B700000000000000000000000000000000P0a60000000000000000000000000000000000000000
000000000000@G8[00000000000000000000A6bLlK2M8dGJ00000000PKHl0000hhUn<jA`0000000000000000000000000000000000000000dGGK000000000000
0000000000000000000000000000000000000000000000000000TdQa0000000000000000000000000000@9=V0000dPKm000000000000000000000000X5iNDCTY
0000000000000000000000000000000000000000000096>c000000000000Pmld0000000000000000000000000000000000000000000000000000I7?;lT1G0000
0000XNoe00000^UF@;F:00000000`XGQ8YR:0?G_@@8?00000000000000000000000000000000LS1\000000000000000000000000000000000000000000000000
00000000H4[iLQn<0000Lb>Y00000000000000000000000000000000000000000000\@3^00000000000000000000Dhc7000013BA00000000P8dI000000000000
00000000HZYb00000000000000000000h1=V000000000000L^EK<Z<c000000004?Go000000004QUO00000000000000000000000000000000000000000000Do2f
00000000E5JiH5L:000000000>:_Ll^<H4=g00000000000000000000<[;4000000000000000000000000`Wad000000000000000000008^Ki0000hBgATO^90000
01mW0BI:0000000000000000dC0G00000000@=4chK1600000000000000000000\`O70000d6c`0000<DQ60000000000000000@_\10000000000000000PHTN0000
000000004]Rf0000000000000000`89_0000000000000000H5oj000000000000000000000000T8jYhC5:00000000000000008EoS8CQe000000008M=`00000000
000000000000000000004Xa<000000000000`UZb0000000000000000000000000000000000000000000000004i3\PZXc000000000I<=000000000000<M0j0000
0000000000000000000000000000000000000000000000000000P?26000000004]<>e6=I0000000000000000000000000000dP>S0000000000000000HLSB0000
00000000000000000000@Ah60000000000000000000000000000X60_dkCJ00000000LFiT00000000000000000000000000000000E4^>Y2FX@U2J000000000000
000000000000879Y000000000000000000000000000000000000000000000000LO6o00000000\g9B000000000000000000000000000000000000000000000000
000000000000000000000000000000000000LCU:000000000000539M00004PK]0000000000000000000000000000\]Q;00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000>>g0000000000000000]65?0000
0000000000000000000000000b;J000000000000000000000000000000000000XRId0000<a]n000000000000000000000000000055Kc00000l1hXGM70000TCP0
\MX10000I32[0000000000000000PA;P00000000hK`<0000Pk130000000000000000000000000000XK[jDeW\00000000Ti5j0000000000000000lJ9VPUVi0000
0000000000000000000000000000`jJ:0000X>2Rd1mG00000000dF:100000000\R81000000000000]6A@000000004]F=00000000000000008630lR5gh3E[P5Ll
000000000000`[cllWB4LmYiXe_oU4=90000000000000000X>\^0000000000000000000000000000000000008Mo0000000000000E6Jo000000000000hNQS0000
00000000m66`0000000049kY00000000000000000000T@G70000000000000000lY7[000000000000hABEi22P0000X\`bPIR`LPc^00000000dbDe0000m6@F0000
T><U0000l:GYDFDJ\MR:H]2>000000000000dkPf000000000000000000008?3b0000000000000000000000000000DKW70000000000000000\hiI000000000000
0000000016^30000]0Xi0000000000000n=8000000000000000000000000000000000000LPF`HhL[000000000000000000000000000000000000dm1f00000000
@JRi0000000000000000000000000000HKSX0000lEdc00000000000000000000l]Dn000000000000000000000000000000000000000000000000000000000000
00000000P3H7000000000000@kl000000000TPo3000000000000T7WT000000004h_`0000000000000000HPN2X2e90000<n2_`D]O00000000@b69000000000000
0000000000004PAK0000lX?J0000000000000000PN9>0000LCk0000000000000HVe90000D>o400000000000000000000000000000000000000000000000012mi
00000000000000000000000000000000hF8R\lZI00000000000000000000000000000000TB1]0000000000000000000000000000h0YP00000000000000000000
H9[D0000<16D<e6E0000000000000000D9_C\Ib;000000008hC2lD0500000000000000000000h@_j000000000000000000000000000000000000000000000000
0000000000000000lQ;C000000000000\JjX0000l?S3`T\d@T0m0000000000000000000000000000000000000000@ZDf00000000000000000000000000000000
00000R_F0000000000000000000000000000D87G0000000000000000000000000000000000000000<@7i00000000`6AYh6bf8lXH000000000000h5Bm00000000
0000000000000000000000000000000000000000000000000000073V00000000000000000000563^000000000000000000000000P3DV00000000000000000000
000000000000LEM20000PM_j0000000000000000000000000000h0iJ`d<L0000h]X8hoUa0000000000000000P_h?00000000000048ZQ00000000lf`a00000000
00000000U3k_00000000000000000FQa8JMCPlH3000000004IkJ0000<bUJ<eCQ0000\V0700000000000000000000000000000000000000000000000000000000
000000000000lVC\`<g7e2nch;\M00000000`\6[0000000000000000000000000000000000000000000000004N7O0000Pj>80000X=dWm4UTH2>C@=i>lF;ElRn_
L5ZN00000000000000000000HM=B0SUM00000000T3Y[\Vm^T[^l00000iJf000000000000@S1O00000000000000000000@6hI04hY000000000000000000000000
000000000000000000000000000000008@n8Pf\70000@\R0X^kC\3LV00000000<oAILibI0000000000000000000000000000a62c0000HKUB00000000@Fl\0000
00000000000000000000000000000000H50JXbaY8f2G00000000Q4X[000000000000000000008a\a00008[5V`[l>0000e5kbHmIBQ3<\00000000000000000000
0000000000000000lHjT\eHj0000<L<F8JnSThOD000000000000U4Re00000000P6G]H5DB0000000000000000000000000000000000000000000000000X6k0000
D6g?lDHl0000000000000000HMl90000000000000000X\CJ00000000lDS=i4nD0000000000000000=113l5;300000000TeDL00000000DbN3PZTU0000Dj4n0000
0000000000000000000000000000hOI2000000000000000000000000000000000e_400000000l]aA00000000000000000000XS4Rh\l_M79=0000@dX4067:0000
`MBLhZl^00000000`ioD000000000000000000000000000000000000000000000000000000004lP@0000000000000000\MW;00000000<ZXS000000008TIm0000
00008mnQ0000000000000=T;XT=W000000000000000000000000000000000000000000000000\UXIT;Yn00000000000000000000000000000000000000000000
L2I`00000000000000000000TNG105aPP^P60000@SYETBXQlH?>`5W0dd5d0000hX6Y0000PCnh0000000000000000000000000000A2=a00000000m2hO00000000
00000000000000000000000000000000000000000000000000000FRS0000000000000000T10S0000hYlm0Z9F0000000000000000Ton`0000`F[7000000000000
00000000D\QV00000000000000000000HDe>P5YL0000=2>U@6XB000000000UPF00000000000000000000471;ld?d000000000000XbH;8T;W`iYU000000000000
4@Z100000000000000000000000000000JIP00000000000000000000d=?F8822X6ad0000H4aR\B2jhSchlUn\l\14159>00000000\I<eD33_0000000000000000
00000000000000000000dYYj00000000LIRHLSiA4I5[0X5ADhj]4]>Z4dkNTkX=00000000000095ZQ000000000000m0=n0000P8j?`ZMoPmS^00000000TZHgd[9E
00000000000000000000000000000000Ldb]82H\00000000000000000000000000000000000000000000000000000000l6Tk000000000000Lb@9lXUhDnPa@@93
0000h6?dlA_N000000000000<FKb0000000000008RBN000000000000HKL70000000000000000000000000000l8;T0000HTd]00008Il^T]R5@^^VXVHR00000000
00000000000000000000DC=Q00000000hSb[00000000`6i0lDoN4W4oDZUP00000000U25100000000000000000000T>cH000000000KZ200008o>B000000000000
0000`fc[`Do=000000000000000000000000HC>6HDL]0000Q3S00000000000000000d63o00000000000015fb8@<<000000000000000000000000000000000000
0000dR3E00000000Y1fIlIA40000000000000000000000000000DY^8PK_m00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000I5R=LMP_00000000dWLTLh=b0000TIcB`13=00000000000000008Im]8BNW0000000000000000000000000000000000000000DRd]dQYA<SFC
e6hT00000E0c000000000000Tla`E6hD00000000DH;U0000<<9C0000@7__0000T7Ya8WDlLT1WD^=l000000000000000055o>0000000000000000000000000000
U6;?00000000000000000000000000000000L<P=00000000000000000000000000000000000000000000hLFH4Lo^000000000000000000000000P=og00000M7Q
0000l`FKDK9o000000000000`U``00000000000000000000A2\M0000d>Uo0000@W[Rhj_h000000000000000000000000<IIi0000000000000000000000000000
L[GBX?BD4G9f0000000000000000X]B^0000000000000000000000000000000000000000000000000000\0Ei00000000000000000000D7500000000000008QVB
00000cl2i2B4X09;00000000000000000000000000000000\f?M8CW<000000000000000000000000000000000000`R1d00000000000000000000000004<30D>6
0GJ<000000000000000000000000l`>1a0`]lYlN0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000@K4_00000>@j00000000\V?2@^3[0000\kES0000000000008Ff_0000000000000000000000000000`WE:0000000000000000000000000RJD0000lk:X
000000000000000000000000\jA<00000000000000000000000000000000000000008]]2000000000000000000000000X=h84oEc0000E1L3000000000000``M>
0000<7E1PN=K8jGZ0000M4O<\l[iLMdS<86j000000000000m6RM000000000000000000000000HKkB0000T^0E000000000000h?RV0000000000000000LUZ<0000
<2e`000000000000l5hm000000000000XmDK0000000000000000000000000000000000000000LMMh000000000000000000000000A0Z]000000000000Hg<<0000
000000000000000000000000000000000000000000000000000000000000000000000000DNNolc:L`h]C00000000000000000000000000004Af7000000000000
000000000000000000000000h@YE00000000000000000000000000000000000000000000000000000000000000000000000000000000@9FJ0000000000000000
000000000000M5oe@U@k00000000DOcH<dn9DfIm0000000000000000E46W0000000000000000000000000000000000000000`X0[000000000000000000000000
00000000dcTj000000000000000000000000000000000000000000000000000000000000000000000000DFeM0000000000000000000000000000000000000000
000000000000LgO7E6iW0000000000000000<F:TdYa200000000000000000000h=?UH]oj000000000000000000004ERO0?\[00000000d2ji0000000000000000
000000000000PgiZ@@5e00000000000000000000Y6?f000000000000XObkLB`D0000000000000000000000000000Xh`P000000000000\VOW0000000000000000
000000000000<W]>8]I6E2<S0000000000000mL0000000000000HYh4000000000000000000000000PQoC000000000000000000000000471^m09Q0000A2Ve0000
0000000013QX00000000lP]O0000PKUKDn:k000000000000000000000000000000000000000000000000dTWV00000000`2dh000000000000000000000000DAiF
TCGZTOR1I4h`0000\j0a00000000000000000000000000000000000000000000H7Ea\n:X0000000000000000000000000000000000000000<P04@E?l`LB^0000
000000000000PiJB0000000000000000000000000CTk00008mm:`]ZoHHej000000000000Lj\2Ho\Y00000VjU000000000000a6D;0000HfGMY1jL0000XfL\0000
0000000000000000000000000000e6aU0000dXj4PJ6c00000000000000000000000000000000DaOC0000000000000000D]g<0000000000004mGQ00000000<on1
00000000000000000000000000000000000000000000I0S40000XI5G0000000000000000000000000000Xa;m0000l5hIDN0nT4HP000000000000000000000000
00000000000000000000000000000000T3HM0000000000000000\7Ad`j;[00000000000000000000000000000g>P<BL70000000000000000000000000000U5MX
000000000000000000000000Xff900000000\F_@T[QW0000Hmo\00000000000000000000dm>P0000lVK^0000000000000000l\N600000000T@b000000000T;hP
0000Xd0G0000000000000000000000000000000000004Y_4<B4l0000000000000000@FT^A6;R00000000TXkT000000000000000000000000000000004cJIe65\
0000U0T[00000000000000000000000000000000000000004JC]00000000H21N@_0k00000000000000008Kmn00000000DVc[I3_X000000000000`AF\00000000
000000000000000000000000000000000000L4TFTI?@0000@QNn0000000000000000`Y\k0000000000000000000000000000000000000000@XC7000000000000
\Nl_0000000000008Q5ZU4IKTFXg0000000000008USm0000<IJJ00000000000000000000DooI000000000000000000000000000000000000T9]:000000000000
43MJdhEj0000000000000000lj4N0000000000000000hAJOHDTe0000000000000000\6h40000000000000000000000000000000000000000000000000000l?G;
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<QS0000000000000D3d4000000000000
00000000000000000000<E_UPWjXI4_e0000000000000000000000000000lLIU0000000000000000lVn`00000000dA8:00000000000000000000000000000000
00000000L3e80000000000000000lh2600000000`<A60000Q6l=\fiE0000000000000000T4a44=]4l>mR0000000000000000000000000000llET000000000000
000000000000M4VJDM9_0000<]>F0000\^M500000000000000000000000000000000000000000000000000000000000000000000m4n70000hm2W000000000000
8^6S00000000Dc\9a4<l000000000000DQaI0000\5=c0000000000000000@AZC000000000000h>Mn00004]0H00000G<W000000000000dQS_0000000000000000
0000U4Oo00000000T03R000000008Bgnl@el0000000000000000<VD:0000000000000000LOA`4_d:la[T0000000000000000Q4:P<Yb]0000hAad000000000000
000000000000000006Eh0000000009om00000000000000000000000000000000000000000000000000000000a3f8000000000000l^RYH;lj0000000000000000
0000000000000000@ZgF8[J[00000000H^\4000000000000000000000000000000000000000000000000lW0l0000000000000000000000000000XYc>0000<ShJ
00000000<4ka\US]000000000000=2UF00000000HESb000000000000DV@100000000000000000000000000000000000000000000PD@K00000000000000000000
000000000000000000000000hGCVln=Z00000000000000000000dE6000000000\PN=P<lSLZ2@0000000000000000000000000000000000000000Y31>0000lP1j
`E\N0000000000000000@NUbh3U200000000000000000000000000000000000000000000<:<\XIgA000000000000\:T\000000004RegLZZ200000000l:m^0000
00000000Tkk900000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000heaE0000000000000000000000000000D8<J0000000000000000000000008ag>000000000000026Ih7eYH>UL00000000@4@E00000A;50000000000000000
<2F_471F0000`_TA0mb10000`4RZ000000000000000000000000000048iP56Tf00000000@Kh\E3`o0000hXMX<aAA00000000@Jnm000000000000`XAB00000000
\4]100000000L31W0000000000000000000000000000dEf:`Agf8QIE00004=63PS:UhX3N0000<>ho00000V[G`Uh:00000000l7=<0000h5@l8IXElC8U@X>;0000
000000000000000000000000@Mg30000000000000D52HMI^hGnVTZI9L0E:000000000000000000000000Dkd60000P;:Q00000000000000000000000000000000
0000L22F000000000000000000000000l;_GHEZ_@kg10d@I8n1WY4F6@R]2000000000000000000000000000000000000`f5Q00000000000000000000I6o20000
HZBd00000000000000000000`iFP@3CM161f000000000000000000000000\K>100000000000000004;Ad@lhP000000000000000000004Um70000000000000000
00000000000000000000lEeW0000HPLg0000000000000000000000000000000000000000A0mh0000lE\100000000]4jM0000T51KH57F0000`[g^LF`800000000
8Qb@0000000000000000LJ=J0000I1@_00000000DKBl0000000000004FYf0000000000000000000000000000XA5J000000000000000000000000lcY800000000
0000<@M`0000000000000000@F4D0000000000000000lJ8900000000hTGU4?d;0000000000000000000091iF0@P^000000000000000000000000000000000000
000000000000D[Rf000000000000000000000000PEI]0000000000008>[[@f]U91QU00000000000000000000l6>k<lbh00000000000000000000000000000000
00000000000000000000L5ca0000HWBd000000000000000000000000000000000000@WIf000000000000000000000000dNTc0000000000000000000000000000
00000000000000000000000000000000000000000000\6H\00000000000000000000000000000000000000000000000000000000000000000000000000000000
@PaW00000000T1`M00000000DkBF000000000000000000000000hbn3000000000000000000000000000000000000000000000000dZgg00000IbK000000000000
0000000000000000d`iM0000000000000000LS@_`HhF0000D4Ak000000000000d37H8d`O00000000000000000000000000000000000000000000L7=f00000000
0000I3aL0000000000000000000000000000000000000000@JoA<WmS00000000000000000000@kdI\D21lPS1hDCU000000000000000000000000000000000000
0000000000000000000000000000PdM:000000000000Hgaa00000000L2=a0000000000000000537e00000000000000000000@M]l4019L4Y\0FnchScQ52I90000
8SoA000000000000000000000000h7Gm`k2A0000T\Rh000000000000deMQ00000000DIU_0KdQLR<C000000000000<EXFQ66C0000Hcc4M0c]000000000000LUh[
00000000000000000000000000000000000000000000000000000000000000000000@Nj000000000000000000d<5000000000000I2X900000000I2R700000000
00000000000000000000000090WCY4nT00000000000000000000`IPk00000000`BATA5=D000000000000000000000000`2GN4j160000000007\]51mN<R7C0000
000000000000Da;?00000000000048L_0000000000000000dCb;I5OQ00000000`o;L00000000000000000000000000000000000040]<00000000000000000000
0000000000000000000000000000000000008M3H00000000000000000000PB^I00000000XKHbThcY00000000000000000bOT000000000000000000008Skc<o9_
000000000000000000000000DPe\Hl6Z0000@i=_0000h>HJ0000432O\5n8<=jT000000000000000000000000000000000000T:ZD0000<ZIK00000000hLd:TBnI
000000000000`DYj8WF\0000<8ee0000000000000000000000000000\=^L000000000000`6T90000<0j10000000000000000dZT=0000000000000000=3?60000
000000000000I6h7@WgM000000000000000000000000HWC@0000TKmI000000000000000000000000000000000000000000000000<CTI00000000PKh;00000000
000000000000000000000000000000000000@FZj0000000000000000TAYb00000000000000004?<n00000J9d000000000000000000008@A30000X7Nm00000000
0000P`V500000000@9bUdoKd00000000LCUeTd>S`EFnXbGMhDUk00000000@;OQ0Vjgd1\o``QH00000000l>?g00000000000000008F=J8;ga0000000000000000
00000000000087_<0000<]dJ0000000000000000000000000000000000000000@Y@100000000000000000000T0T7\VWh00000000000000000000HPY<Dm5_`Mi3
<OLl000000000000@NgV00000000L8Zm00000000d6oe00008aJj0000000000008I6\00000000000000000000000000000000I2cS00000000i1\\0000DLgo0000
0000000000000000000000000000d5S`\[02000000000000P8Z5dePX0000954AQ7=;000000000000000000000000HbKk000042`kT]Gk0000000000000000HYRm
000000008>O@\e;clj7W00000000000000000000h;<20000<]LN0000lLPN0000000000004ad00000000000000000000000000000P\Ie0000000000000000`Bbo
0000HQaUdl8f0000000000000000I1J70000000000000000000000000000l>^^0000<<9N@\S5000000000000000000000000000000000000000000000000h<JU
0000000000000000000000000000\Gjk0000lBmC00000000TETf00000000000000000000000000000000000000000000d2^WY58a000000000000000000000000
0000TSIG0000HWk`000000000000000000000000000000000000TAPg0000000000000000000000000000000000000000<Y0200000000DXJB0000000000000000
00000000000000000000000000000000000000000000e5Rd000000000000hEKK0000000000000000000000000000H1lJThT`e0U100008R`I0000000000000000
0000d4;L`4@3D5ST0000000000000WV?L4SmHKR:00000000000000000000000000000000000000000000000000000\\A8FA\0000000000000000000000000000
00000000000000000000`6TI000000000000d5c70000000000004aBM000000000000000000000000000000000000@Wg90000\dn[00000000000000000000LfU_
00000000HCWghKjd000000000000D@6[DJ>_000000000000000000000000m4=F\:Ti0000i7CO00000000000000000000000000000000\[EF0000000000000000
00004TB@000000000000000000000000DP[`00000000e3?c0000\Xi;00000el<<V=]000000000000D9640000DK;`000000000000000000000000<n\O00000000
000000004I;N4IYM`dHj00000000hWb600000000000000000000000048hI000000000000=4cTH\XFE4X1XgUf0000I69^000000000000`Bjf0000000000000000
00000000000000000000000000000000000000000000000000000VfN\Ne;00000000Q6[EHTUaX7BGI3E^4X;I000000000000000000008GI0m2JM000000000000
TZh^00000000000000000000<FgY0000DBV>00000000000000000000000000000000HE;H000000004ml200000000000000000000000016IQ000000000000\8XF
000000000Yn40000T1<f00000000LB\[PGY8h@gj`aJ5i4O_000000000000000000000000000000008g]jLS520000000085e^0Kd_000000008E[2H_Ycd;9J<6Dh
000000000000dK:m00008PS900000000lZ?2000000000000000000000000Xa@d000000000000\@3K02LbLCT:00000Pj]0Q\VHZE300000000d8d2000000000000
000000000000000000000000D1?V00000000000000000000000000000000000000000000000000000000lU\MdD9J\lUET_j98GL\@MQmT73k00000000`X4]0000
0`Ff00000000000000000000000000000000hQlj0000000000000000000000000000000000000000lI0b00000000000000008C[_000000000000000000000000
00000000000000000000000000000000h7@70000000000000000886[\nB:0000000000000000000014@m00000000000000000000000000000000000000000000
A5;OhORf000000008=Ee00000000000000000000haY300000000000000000000000000000000000000000000000053;8@oOk0000000000000000]5Ee00000000
00000000LAlY000000008DT70000@8UM0000000000000000000000000000000000000000000000000000<HLA0000L9DeHSk<000000000000`AFG000000000000
00008Q0b00000000`A><LIK4TY:bljQC0000139d8RoC000005Fj000000000000000087H_l>0o00000000000000000000000000000000<G:j000000000000Ti^j
000000000000000000000000\?HAT8EY000000000000000000000000lKMVDj^\0000000000000000000000000000hFgJ00000000000000000000000000000000
00000000000000000000000000008fJB00000000000000000m0D0000000052Kh00000000000000000000\Wc]I2<F000000000000000000000000000000000000
00000000lJo6`7TS00000000000000000000h]^40000DjnJ0000000000000000000000008W2N0000TGF?0000000000000000000088ibM2^k0000`;0Y00000000
000000000000<@Ul0000@K4500000000000000000000l7KP0000\D2I00000000000000008aJR4DOU0000PTZcH21]00000000DIfW00000000PMGU000000000000
0000000000000mfP000000000000000000000000000000000000HEM=0000Doc50000<<`=0000000000000000000000000000d3RU00000000`1XT0Q>g00000000
0IFM00000000000000000000`G@C0000000000000000000000000000000000000000000000000000000000008EWTl@S:0000HT4W000000000000@QQRL5E^0000
00000000000000000000XP:[0]Vd000000000000000000000000@86O8UR?lXkg00000000000000000000000000004?0B00000]Q]000000008JAY]1=<0000ThIa
`RW2\S`NE2]D0000000000000000000000000000000000000000000000000000hDaP0000000000000000000000000000HUda000002?Y000000000F=c0000dRnL
0000l_550000`LNcL^1S00000000000000000000000055lY0000000000000000000000000000000000008jS_0000000000000000000000000000000000000000
000000000000Phngd;6o0000<XLaXD?E000000008d9T0000@HSk93FE00000000<T`PT;h`0000000000000000L=\Q0[2J00000000000000000000000000000000
000000008kA500000000T@Z<4UfW0000D5Re0000H;oP000000000M2D00000000000000000000000000000000L7fK00000000000000000000000000008JA?0000
0000@AL20000000000000000000000000000E6abPHW7l<nY0000000000000000000000000000DADZlLFiHLQc0000000000000000\C0U0000LD3k000082Bj<Qkh
i23g00000000000000000000h7:>H876hL6k0000d;G6000000000000a5R00000000000000000000000000000T5NkDRoi000000000000000000000000P1FP0000
0000dES00000DYWi0000000000000000000000000000H]UF0000XM0100000V^bdBAe000000000000000000008c>f0000<@M?000000000000X\Q0h7gN00000000
00000000\g]U000000000000PFI70000\lKd00000000TQ2Y0000dlj>0000D1`j0000`bem000000000000<Pm2000000000000<e^Y0000000000004=l600000000
0000A0>P00000000\@EaM7<800000000000000000000Y2H<000000000000@cVm0000000000000000000000000000000000000000000083>D0000LSlY00000000
PPkW00000b41000000000000000000000000000000004oG800000000DP7B000000000000000000000000lBM10000LOW\00000000L2>200000000<8K]00000000
000000000000000000000000<k6<0<;80000000000000000H6;A0000@4:BY6X:8;o^000000000000HU6C`cd2\VSI4:S@8hNGi0SM000000000000@SD300000000
0000000000000000000000004Yl:0000000000000000l\W00000000000000000000000000000000000000000000000004Dd2Xo=448:O@cFT0000000000000000
00000000000000000000000000000000000000000DbV0000000000000000000000000000L=eI0kCW<9?L\XDX000000000000000000000000D3V0X\HeP7>cHIPO
\XFJ0000000000000000000000000000000000000000000000000000000000004RY28OMM00000000000000000000000000000000000000000000L?lH00000000
00000000000000000000000000000000`F2F0000000000000000402C@5^=000000000000e2kG000081640000000000000000000000000000d5a>@3e_XKKU0000
00000000000000000000h66lhZM800000000000000000000000094>9000000000000000000000000000000000000\8V[`Ak40000LYOd00000000X?_Xh\c5D<og
0000TYd9000000000000dK=TY4L[0000PTlZ00008ejdE5@>00000000i2i^000000000000\>fh0000<A:g000000000000m2hb0000000000000000Y3Ge00008>H8
8noW00008I[G0000000000000000000000004Z6o0000LcMV00000000A2IcLW<T0000Y4jg00000000000000000000000000000000000000000000000000000000
00000000000000000000D@ijlI^bdXb90000000000000000`Q@fXM@Xe3>i@Ja300000000X@AP000000000000000000000000L^VU0000000000000000TA34\2Ao
000000000000000000000000LLnj00000000000000000000000000000000000000000000000000000FNcTd>b00000k^f000000000000\@j;0000000000000000
0000000000000000@7Xc000000000000000000000000D4Gm0000000000000000000000000000000000000000H]oVHLLo@PE7m5jRh;_100000000lC\8000016I1
00000000=31NDK2Y00000000h:bj000000008LDj0000D:A6e3RYhTU;0000P>\10000T>kWDZBK=5\Ul\K?0000lPQ8000000008o8]0000P2JjT=^]DB<T\2<<H2B=
4Bb`00008lfb0000000000000000000000000000HoF_0000000000000000000000000000`P;R000000000000000000000000000000000000000000000000T:J0
HGdL54WJ00000000000000000000a5]l0000T]em0000<8BnHYR^0000000000000000000000000000HD4K\aUY000000000000000016ZN0000`QL\000000000000
00000000dBA0000000000000000000000000TKJn00000000000000000000000000000000001g52S<0000@J4G000000000000P0lY<TI_00000000000000000000
DdFC0000hFQV000000000000000000000000000052IV0000<;=V\_;R000000000000D4`X4IZTl\gP00000000`E5?000000000000H;>\TS\?0000000000000000
00000000000000000000000055J50000000000000000000000000000l?DT000000000000h@fCi4W700000000000000000000000000000000000000000000LDoa
00000000000000000000P@2T0000000000000000DPAA00000000XOai00000000000000000000000000000000000000000000000000000000000000004CoE0000
00000000000000000000000000000000000000000000000000000000`QjDd_Zl0000DJN;`ZH?TF194P`n4;S60bggHkJk000000000000Xm;V0000000000000000
000000000000000000000000000000008EiMa4Jm0000000000000000l6kf0000000000000000000000000000000000000000X@>Y000000000000licZ00000000
8^b4TG1o0@fY@X4D09[cdg<W151R0000Y0nc0000000000000000@iQBm7=U0000000000000000000000000000000000000000000000000000000000000000TVGK
0000000000000000000000004YZJ@jb6830C000000000000\]8UH07Z0000E0k7<c9d00000000000000000000h]VZ00000000000000000000\K_P000000000000
00000000`j[S0000hOY;0000000000000000X5iB`VRJ000000000000000000000000000000000000000000000000P=oFi2n6000000000000PhhE000000000000
LLj4XBk60000000000000000000000000000`Jl]00000000PlM20000000000000000000000008N]?000000000000000000008D\<\Ndj0000DMlg000000000000
0000000000000000000000000000XWbc000013b3000000000000000000000000<0VQ000000000`@?00008;j3000000000000000000000\b_0000000000000000
00000000<ZZF\>>XHU]=a6k@0000TO9G00000P_m000000000000000000000000lO5h000000000000`c^@0000h]bh0000000000000000000000000000H@Jl0000
0000000000000000000000000000000000000000h24d000000000000000000000000LQFG00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XOkS\On0lJHoHliGdmFB0000`TYF0000<ncTDL=b0000dc\H`Gm>000000000000000000000000
U3WY00000000000000000000D3hH00000000h`Y1000000004C]E00000000000000000000000000000000000000004<dc00000000000000000000000000000000
0000000000000000ljC90000Lj^=00000000`8^g000000000000000000008Mkg000000000000000000000000000000000000HKL@000000000000`M;R0000DQK5
0000HCm`0000Hm]B000000000000000000000000000000000000000000000000000000000000000000000000000000000000=2?E0000d_F\000000000000LdP;
L[Jla1No0000000000000000000000000000000000000000000000000000000000000000\@m?0000L@o=0000000000000000000000000JZ5@lQ^000000000000
8=;700000000000000000000d<NS00000000000000000000000000000000HbMI0000000000000000000000000000000000000000\V6m0000000000000000L;ai
m6H;0000000000000000l4Xb0000000000000000000000000000000000004eAgDmZ6\K3T4nZ<00000000000000000000000000004ZQ600000M5<00008]h1dJn;
00000000Toa_0000000000000000000000000000000000000000dZ;S000000000000ljbX0000X0Z00000000000000000000000004O^L00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048SO0000000000000000h[]a0000000000000000
000000000000000000000000000000000000000000004CXRl1<W4[;YTFflX45l`j1I000000000000\MVb00000000l7KAD`ZQ00000000000000000000d^Gd0000
8MhC0000000000000000000000000000000000000PZVX66RTCA7TV^;00000000000000000000000000000000ld]`m6J500000000dmAc0000LTc8PWcQDIJ`0000
0000000000000000000000000000@0Mg`c1m0000000000000000dDbk00000000000000000000000000000000L;i041Yg0^2j0000XgS>000000000000H91OP38a
0000000000000000LO;?0000`DmP00000000000000000000X0CL000000000000E5i<0000T>Zl0000E2Ek0000\o@f000000000000000000000000Hf;j00000000
0000000000000000DIaA00000000<n_Q000000000000X\hZ0000`S_a000000000000l<Jc00000Jkc00000000000000000000h[370000000000000000TD\o0000
000000000000hhT80000Q5QV00000000hT<a000000000000dj;l0000LMd=0000`jN[00008gJJ000000000000000000000000d1@]000000000000\X<H00000000
0000000000000000H4cK0000Y1Ti0000Q05;4:Fbh;86@>n100000000HVWQ000000000000Hf^b0000XPJa<T:L0000000000000000dB3a00000000000000000000
\QdF0000000000000000TBohe5[^h6Z2\cO^i2eBM4dXh7lT000083GH45HdXL5\ddXa00008UfC0000D5SHlKAW`O`e0000000000000000ll?`000000000000LUY3
0Z>T0000L7f;00000000XP_?0000`jHK000000008JALDI`X00000000000000000000000000000000PfK?000000000000000000000000000095ng0000DjhL0000
\?FA00008W^i00000000000000000000TTM@T??^@X4;00000000000000004bE`000000000000dc[j00000000000000000000000000000000000000000000lYcj
000000000000PV>`00000000000089Bk000000000000000000000000000000000000000000000000e5g200000000Q17?E1MW0000dHDE00000000000000008_5j
00000000Q6DbTgg]l\hC0000000000000000000000000000`5WdPEL[D^KMdhl:0000000000000000000000000000l1E000000000000000000000000000000000
000000000000000000000000000000000000000055Q<A5E;TjiM0000Tl3C0000PAE]000000000000000000000000000000000000=6Fk00000000000000000000
0000000000000000000000000000000000000000000000000000l\`60000@CHX\6n>0000000000000000000000000000XCAHU6QV000000008BS9dd3oU4o40000
0000lNeX000000000000000000000000000000000000000000000000000000000000@M1>P<[n0000000000000000000053]600000000000000000000T2oW0000
00000000000000000000XPWUM03C0000DP4b0000000000000000000000000000Hk3f000000000000H_IN\DeM000000000000000000000000000000000000hj_W
000000000000000000000000000000004MZe89jJ000000000000000000000000000000000_XX0000000000000000000000000000X[Ef000000000000DhaC0000
00000000000000000000000000000000000000000000T9BHPfaAU43V00000000=4A`0000000000000000000000000000000000000000000000008gHR51Ho0000
000000000000DAE40000\X2m\Q_K0000000000000000000000000[Vj`EH50000000000000000XT<=00000000XChE0S\U0000`H<i000000000>X@000000000000
00000000000000000000Lg_A00000000000000000000000000000000L;Vk000000000000L25k\QdP0000000000000000000000000000000000000\JS00000000
0^XH0000PhOf0000000000000000hDLl0000\@^Z000000000000000000000000000000000000@GUm00000000DJf@00000000000000000000000000000l>U<g5m
@J@V00000000D0<EHgndPmcMQ4?@00000000\;4[L<M<lf4oa1el0000Ligd0000X65h0000000000000000000000000000000000000000LW<I0000000000000000
000000000000000000000000LHV2A0K500000000P\PC0000@SAG0000L2bG<d:l0000000000000000000000000000000000000000<M5a00000000000000000000
0000@DRj000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000T17F00000000\[3h0000D3]E00000000TQ2h000000000000H5jCTZYR8FH2dLNE000000000000dI2DTVMI000000000000<hCblRYC000000000000<81^
000000000000054;0000000000000000@Y@R000000000000000000000000000000000000000000000000Xhg5De<W0000`cfi0000XXCG`8Fc4AWM`J1h\Oe70@o]
0000PlQB00008[o@l65J@?bNDC_=P2KKa4IU0000d;1Q000000000000T<I_00000000000000000000000000000000<\LB0000@S?Z00000000000000000;LP0000
0000000000000000`6b0000000000000\jVb00000VmE0000000000000000LjV>00000000U6@S0000000000000000HYRO00000000000000000000000000000000
000000000000000000000000TX5b0000000000000000000000000000lO82dDnl0000000000000000000000000000lDfUlZ?^000000000000`dLKDYoQ4kLf0000
00000000Hl]d00000000000000000000@IH500000000000000000000000000000000<:M00000000000000000<hU3000000000000`8B]066:T2i`000000000000
000000000000L<Fa000000000000\jk^0000000000000000<;3aTkVI0000DW470000000000000000HSc\0000hn;Z@bK0XII[\Q_UL]M[0000T]kG000000000000
00000000<JEf00000000LOH^0000XNaA<H6E0Pe;000000000000hARE4dD5000000000000A1KQ=5Zd0000000044PB000000000000000000000000XKK>00000000
Xc7<0000000000000000hBJI0000000000000000hY0A00000000l6Z>00000000l^0m0000000000000000000000000000000000000000A7Be00000000lYX8dZ\a
000000000000l=gh000000000000000000000000000000000000000000000000000000000000e5j?8Ei[00000000H7L^TD3<0000X7YQ8WHI0000000000000000
00000000000000000000000000000000hPJ4XWbV000000000000000000000000000000000000000000000000000000000000lLO^L9;\00000000000000000000
00000KIh000000000000000000000000000000000000PNF80000000000000000000000004YZ800000000000000000000l;A500000000X]Al0000000000000000
000000000000000000000000TRO0H07=P>ZO0000h7TA0000000000000000000000008E\m00004l3[00008ech00000000000000000000000000000000\lSkDoEJ
\FS;0000TbO40000LMAj0000d<:J0000000000000000000000000000000000004Gi<Y5cO@L;^00000000L1Y2M3Km0000000000008<CCDFLo0000Db`d00000000
0000000000000000Tk2000000000000000000000e6S:0000070OY6Y:0000000000000000000000000000Q03e\;7hTFTD0000000000000000000000000000XdL8
00004WTZ000000008ZAJ000000000000LQN`00000000000000000000000000000000`T5a00000000000000000000000000000000A5<Z00000000Y2K[00000000
00000000000000000000\Yc[0000000000000000HTem0000d49]000000000000000000000000000000000000X6[80000HYIB8Zho`mBg0000000000000\5\0000
4nLhDm6c00000000000000000000h>iQ\l_m00000000X`ga0000D8Ko0000<Ci:l60j0000<cT]0000000000000000LU[G00000000000000000000000000000000
00000000leJ400004mN=000000000000L?aB00000000hQbVlWKf000000000000000000000000000000000000\hDA0000000000000000000000000000lem:0000
0000hIQ]doV1lE6K000000000000000000000000lAHn0000H>MZ00000000000000000000X5LFPQ?90000000000000000lQmg0000000000000000000000000000
D;bE000000000000000000000000000000000000000000000000000000000000000000000000000000000000\G5;TZKM00004bL>0000T1fg<kSf@FEk00000000
0000000000000000\JmE000000000000000000000000dPdM000000000000XN8>\UiZ0000`17400000000HVH80000lji^000000000000000000000000HA3k0000
h;BaDKe;X^PM00000000@9RN0000000000000000T^E^134_Pb^8000097Cb000000000000000000000000000000000000000000000000XEXX00000000\8lB0000
dNH4PD2T@XTM0000000000000000@59X00000000000000000000L9;l000000000000\RG2000000000000000016nH0000@kl_0000000000000000000000000000
he3B0000000000000000000000000000lbII44Qo0000000000000000X2kK000000000000000000000000h]Wb0000000000000000D`kX00000000XCOUA3m9d_FC
l_\g00000000D<DB0@4K0000`MnS00000000@`:l00000000000000000000000000000000LNRD0<m4LM9m000000000000000000000000HU1[00000000XL3\@FFm
00000000P8gV0000`<YTDJPi000000000000000000000000000010?8000000000000T28@00008f09LgBd0000dcQh0000000000000000000041JB000000000000
8>aI00000000Hm?=000000000000\[99`k2[00000000000046Xh00008B:Z0000000000000000000000000000000000000000000000000000000000000000M2hB
0000000000000000000000000000e1g_00000000DLJR00000000953j000000000000000000000000000000000000LYO=000000000000\`P40000000000000000
000000000000000000000000U0[<000000000000TVQI00000000000000000000000000000000000000000000dIMB000000000000H>fW00000000M6Vf4m8\0000
T_HM00000000<K`O000000004GXc0000000000000000<TIQ0000]1<4000000004B;;00000WHVP3^Y]4e\4\M500000000HZL:0000`[Ql4@BL0000000000000000
000000000000HUbe0000hM5Q0000lemP<jeR00000000000000000000000000000000@K9A0000<QhK00000000I5CJ0000000000000000TUj?X1aZXGK]0000\Q_4
0000000000000000@jL[000000000000000000000000000000000000000041b2000000000000000000000000000000000000000000000000000000000000PlKI
00000000XGU@0000000000008O8g00000000000000000000000000000000i2170000H0Vm000000000000m5a10000000000000000000000000000000000000000
TOfM0000`P=`000000000000000000000000l@WbLBleX@oN00000000000000000000000000000000000000000000T3_g00000000Dg?_000046<1000000000d?1
`eHLA3l6000000000000000000000000@@>h000000004KU6000000000000000000000000000000000000\l6k0000000000000000000000000000000000000000
000000000000T;`k00000000DOiK\U0d000000000ja70Ldn0000000000004:eP00000000000000000000000000004N[<0000000000000000000000000000\KRZ
0000L07Kl3R400000000@F6P0000P^oXTmVF0:mBP4ae000000000000000000000000lhgH00000000h`Oa@6P9XP6K`S4bhVTelJ??lYgJ\?I;T;?Z<E=38PNk0a7N
<m?n]3@Z94TL0000000000000000M35f0000hRj1000000000000`6Uc00000000D4L>`B3A000000004@l300000000000000000ZodTOIZThA8TgnK000000000000
hl]<00000000T9QZ000000000000<oY`0000Tdge000000000000HFO100000000DJ3mE6f`000000000000H@U<00000000000000000000hW0EHl[:00000000deS\
]1dB000000000000@Fg<0000000000000000000000000000h;2l00000000hM;200000000@\H\0000<EVI0000a0=@0EEL0000000000000000000081[c00000000
0000000000000000PIg[TIkX0000000000000000000000000000000000000000H:2\00000000000000000000000000000000l:lG000000000000000000000000
00000000TVXV00000000TTg50000Y6I>00000SEd0000TBG@0000000000000000PG<I4>Xm8B4OhKjF000000000000LZF=000000000000000000004E3800000000
0000P83W0000000000000000000000000000XAY?0000`HCLY3`5Y6KB000000000000000082;l0000000000000000Dh0h00000000000000000000lZ>fT6gb`>Z:
0000000015]500000000<;?k0000000000000000000000000000000000000000<<6F<Q@?00000000000000000000000000000V:;0000000000000000<0IX`\6D
000000000000000000004]3A0000000000000000D5]a92lXDjof000000000000@LmS0000000000000000000000004eD=00000000hQP_0M0B00000000@h_T\Qbm
000000000000TJ0\X_oh000000000000000000000000000000000000HW5L0000000000000000T7gm000000000000000000000000000000000000\F\:96P00000
0000000000000000000000000<Od`KP?000000000000000000008P0S000000000000\AnG0000=3Ek000000000000000000000000000000000000lBU<80M30000
00000000000000000000\gcW`l8UT89m00000000000000000000000000000000HVL00000<]_G000000000000lFie000000000000D@C2Tg6a0000000000000000
000000000000`?jVHlQO00000000M3;E00000000000000000000000000000000000000000000DW`;00000000000000000000<7dU0000000040QdDW<100000000
00000000@61O000000000<1R0000000000000000<Xal000000000000000000000000d:o_<^7J000000000000<cT;00000QZm0000000000000000000000000000
0000000000000000000000000000000000000000lMJg000000000000000000000000000000000000000000000000`LJ7a2b30000l89P0000d3IS0000L6;P8PO>
000000008@5G00000000000000000000000000000000000000000000000000000000000000000000000000000000DIfI0000000000000000000000000000P3ZA
XmiO00000000DQ1CHo:>0000L7df00000000000000000000dKk1\k?U000000000000000000000000000011d2000000008JTC0000000000000000TEN700000000
00000000000000000000@4Q30000000000000000@Nhf\bFF00000000000000000000P3900000000000000000000000000000`RH1000000000000000000000000
00000000000041_l000000008>Z^000000000000LZGU000000000000000000000000000000000000000000000000`e<:8VfeI1XQ000000000000000000000000
i5W8dfKN0000000000000000000000000000000000000000]6g]000000000=T_hEV;<P@@e2@Y00000000000000000000P_SE0000567Z000000000000X];o8`W2
0000\VLm0000`nB\00008>9C0J1I\Q^30000000000000000lGWMXU@TdKjTDnfb000000000000000000000000000000008ci@0000000000000000h6X100000000
0000000000000000000000000000000000000000000000000000P4]>00000000000000000000000000004FM\0000000000000jio00000000m56c000000000000
00000000@l>H000000000000000000000000HgVZ0000000000000000000000000000000000000000L:n5`>Vn0000000000000000000000000000dkAJ00000000
0000000000000000000042\mh@Hb0000000000000000000000000000`KE24U\]\lXS000000000000000000000000\L=XL1L1`XW6000000000000000000000000
dc15000000000000l7:40000h6]E14Vd00000000l]<J`NLaP[:Li0bP00000000llcn00000000XRAhd1\58DGA0000lCKM00000000T6`60000000000000000hPfQ
00000000E4gV000000000000000000000000000000000000000000000000LSae00000000``l>H>Yj0000000000000000X:AFh?l600000000LOV;4CIb00000000
0000000085RR000000000000000082aM000000000000000000004PaA05Zi`n_100000000000000000000D9cZ0000\1\OLLj`\VgV000000000000000000000000
0000000000000000Y4EL000000000000000000000000000000000000000000000000<bC40000000000000000000000000000000000000000Q51_000000000000
000000000000000000000000000045JQ0000000000000000D9>;00000000000000000000H:FOXlgF0000000000000000000000000da50000000000000000<R\b
Xm>A0000D1ji00000000000000000000\>BB84YIX93m00000000000000000000PLl7000000000000HES=00000000000000000000l]H^00000000000000000000
P1C]00000000000000000000d;Nc14C40000000000000000000000000000A5So0000`fd400000000000000000000000000000000`U2=0000\AbS\\A_0]SM0000
\PYR13o400000000000000000000d_h\TIV2000000004N<jTZGB000000008J@H00000000000000004Dmb0000000000000000lC07@bXEPA^>=06k<;W:00000000
`DYD0000PQJ\00000000<M[n00000000000000>A0000000000000000000000000000hSWSPXnJ@0Jk8>^l0K0l@QUFDkL@l5KZ0000000000000000000000000000
000000000000`gK@8\XW00000000000000000000000000000000000000000000000000000000PWL40000000000000000000000000000h`@00000@;EQe1R>0000
000000000000Td;\0000\Qco00004KQR000000000000000000000000000000000000PHB1LM`VP^D00000000000000000T25W0000\9Mi00000000000000000000
00000000000000000000D0=6000000000000000000000000000000004jWK000000000000000000000000`Ol]00000000000000000000000000000000H24G0000
0000000000000000000000000000M6Xj@1oR000000000000000000000000000000000000000000000000000000000000000089V>000000000000000000000000
0000@O`D000000000000dKm[<N<Z0C5R14Le00000000hSe[0000000000000000000007=K0000000000008MGCPAMm`Mh4<8Vk0000PY4C0000000000000000D;K<
0000lD:5@EC@00000000X4mJX5bj00000000000000000000000000000000@dcW000000000000@:<:000000004gDH00000000L2L<00000000h5X><Hk[00000000
0000000000000000000000000000000000000000\VgE00000000000000000000000000000000000000000000000000000000000013B100000000000000000000
@2HIDOi9000000000000000000000000471Q8LW8lN_WA1aM0000m2GE000000000000DF2:0000000000000000000000000000000000000000Hi[20000U4:60000
0000Di[C0000000000000000000000000000`PX00000Q2jj0000000000000000000000000000000000000000\T@H0000000000000000l=WD0000000000000000
0000000000000000000000000000dUD;00000000000000000000000000004J2l00000000HSjB0000000000000000000000000000`Dcg00000000HI6B00000000
0000LBLb0000h9n]00000000\AV@8mXUhkNn000000000000000000000000<T\TLZ[M00000000@\\\000000000000<TI000004]Wl0000000000000000hDU10000
d^GG000000000000000000000000da9\0000000000000000000000000000000000000000hPcQhmej00000000000000000000\gA?000000000000000000000000
0000000000000000<U]o0000@QXo000000000000ldXC00000000000000000000000049U=0000@5HZh9BZ@?ea000000000000<C6;000000000000PjI\00000000
00000000000080SYH=cA00000000000000000000000000000000000000000000X9X5\]kj0000h2Ra0000000000000000`C3P\Qe00000<>R60000000000000000
0000000056O@000000000000000084C400000000000000000000000000000000000000000000m1Y>000000000000X@om4fV=000000000000@JIb8PlQ0000l5nm
`bbl000000000000000000000000L94g00000000000000000000@RIQ000000000000000000000000000000008[510000000000000000000000000000000043G1
<6EP8^VhT1Xc4oIY0000`jjfT8j400004N^bQ1hV0000000000000000`Jhl0000L\9l00000000000000000000000000000000000000000000hKPK000000000000
<4P2H\nB00000000H6ZV0000000000000000000000000BKG0;Jo\@59Hai4000000000000XCPQ00000000`M[7i3@@<^;G00000000000000000000000000000000
00000000000000000000000000000000D]Tgl<jg00000000000000000000000000000000000000000000\ITf0000000000000000000000000000000000000000
0000000000000000<b2_00000000000000000000000000000000@8gh0000000000000000TPRe<Y4a@jCn0000000000004OMch5a0P7bYD:0<D@`oL>bnm3X9DDH5
0000a5Ld`[[gTX5R0000000083<M0000000000000000000000000000lcf1000045B[00000000@]T@00000000<=H_000000000000000000000000000000000000
0000XgTe00000000X1QH0000000000004?\4LYY8000000000000llYO000049ZD0000000000000000000000000000000000000000Hh6P00000000d==0Q5WE0000
0000LAVe000000000000HN?Z0000000000000000000000000000Q2WI0000@JOP0000A2J300000000`Gal000000000000000000000000DZo;16KhDiWk00000000
0000HHmU0000000000000000000000000000000000000000XWC^0000T>dgX;j^HS<d`a7ad3:iXaH]000000000000000000000000000000000000M6HH00000000
0000`4dJ0i[V00000000000000000000XK<L000000000000M1m[00000000000000h?00000000H`n\0000000000008_L=0000L>E>4GB`\HZ94K1E@Wfi\Q`50000
000000000000hFD60000000000000000000000000000000000000000lcJV0000000000000000000000000000000000000000000000000000000000008R`l0000
0000DAc;0000d8=F<EgZ00000000lJ=;000000000<i\4J1ZPOd=00000000PRgL0000<CcQ0000000000000000@iOYllhaP^D?0000000000000000000000000000
000000000000000000000000d6UP00000000<T6H0000DGV\D_M:00000000000000000000dII:00000000000000000ab60000hg;c000000000000P@eW00000000
000000000000000000000000@Il=0000000000000000000000000000@QgZ00000000000000000000000000004BjU00000000000000000000XXgP000000000000
0000`lTN000000000000000000000000000000000000LZk>090:00008@4?000000000000<2H80000000000000000000000000000000000000000ha800PXk0000
00000]A<0000000000000000H4^e0000DW<=00000000X4m;00000000000000000000Y2Z?00000000000000004CZjE4[Kl>1P0000000000000000`1Ph0000ho3a
00000000<KKiTiEh000000000000<k>f<Lic00000000000000000000000000000000000000000000000005`b00000000000012fC00000000000000000000lkoY
00000000@1LB@YdR00000000LlSI00000000000000000000`3Gk00000000HGOKDJE]M5`=8>aT000000000000X[[=leh@hXV=0000000000000000000000000000
000000000000hE]LPCVd000000000000D@9P00000000E3EA00000000000000000000000000000000000000000000T7<n00000000@C`;0000000000000000L4F<
00000000HVAl000000000000`EdUDS14I4QR000000000000`\9R00004;>K00000000000000000000<6a5P;iB\UAShcYd00000000000000000000l;_U00000000
0000000000000000hEm700000000X]n]000000000000000000000000000000000000000000000000ddKi`B_i00000000HeT>00000000000000004BMC0000PPHi
DTKD000000000000000000000000000000000000dRWC00000000000000000000000000000000000000000000000000000000000000000000000000000000H:[I
000000000000Y5>M<;Q<E1CI00000000000000000<F70000dGLB000000000000@6Q;XZe?@^Zg0000H:Lb<6@k000000000000000000000000<3MbhP=mm15M0000
0000000000000000000000004UXa8jXkY4bP00000000000000000000000000000000000000000000TGPh<6VT\KK_DaWi0000000000000000hd@e0000\O[el;OA
000000000000hL1V0000`@_G000000000000000000000000TXO9L[0\lHoK000000000000X65;00000000lTh\8>:O000000000000PbNH4FN10000LKEL]4LA0000
<?CRPZ3`0000000000000000000000000000`3;S000000000000000046;d00000000<mdd00000000000000000000L9`]00000000PE7L0000dI9G45lI@cL00000
00000000e6WM0000<0O<000000000JmT\A3`000000000000000000000000000000004HgY00000000000000000000000000000000diQULNTP0000120;00000000
XWGR000000000000Ple400000000000000000000L6ZJ00000000<lVe0000000000000000dX9h0000000000000000H:5C4gN\000000000000000000008moI`hMa
00008;FH00000000TSnB0000000000000000l4k<00000000000000000000000000000000PKi>000000000000000000000000PNB:d;3DhRj=0000000000000000
00000000`8]^000000000000000000000000000000000000000000000000`8n4P;l<l<GH92IITShk00000000000000000000dA1jhOFedd>DDXaWXj3l00000000
00000000]2gND;KZ0000@0e@000000004l@cLO8D00000000000000000000@;gRH=DC0000`14e000000000000A5^90=PF0000XX^bLR^40000Li\O000000000000
0000000000000000`Nfd00000000000000000000000000000000LmUZ0000@0Z_0000m0ZJ0000000000000000TFZ?<1hX0gN?\1U`000000000000000000000000
000000000000000000000000000000000000000000000000000000000000\I06<@?H000000000Z4Y00000000dE[N000000000000000000000000000000000000
]5L@A6dY000000000000`6@:0000<9j9000000000000000000000000000000000000000000000000000000000000000000000]e9lB:H00000000000000000000
4aN7000000000000000000000000000000000000H3KN]6j=0000PGmH00000000000000000000<[;L00000000T0g3@;`@PTTQM4J90000T2XUA4Yk<4d:X>h30000
H4Knl`W`000000000000000000000000e2`o00000000d;B9000000000000H=dhA2R[<C4^D7Td00000000000000000000D>]EH]?Y00004SbB000000004cdf0000
000000000000D3l]T<?O<]OA0000000000000000000000000000``\;<INl000000000000000000004<:d000000000000000000004E4Y00000000000000000000
0000H]mJ000000000000h;dG000000000000d;JL\WUZX=ME000000000000000000000000000000000000\D[100000000146g00000000@6LW08bLhQ4e0000@ehY
Xl9X00000000hkV6=3]M00000000000000000000000000000Qm78J>50000m4J`000000000X7m\\Xi000000000000000000000000000000000000000000000000
lbmQ0000P;>00000000000000jSN00000000LRMHL]>f000000000000000000000000`V`?XQi04<7h000000000000dcSU<oRo0000000000XD8>ek000000000000
0000000000000000000000000\cl0000DEGe0000000000000000000000008?e70000lalB0000000000008\H40f22000000000000000000000000\8nJ0000`3F2
00000000\?YE0000000000000000000000000000000000000000000000000XfI00000000000000000000000000000000l3^HLE=k00000000XYolU3bV00000000
\<kY\BZL0000000000000_e\0000000000000000000000000000hS=`e6R00000000000000000<6DI<7VP0000000000000000000000000000000000000000DZ_:
0a6c8Bhl00000000deUL0000@V[Ul`AO0000lbOI00000000@bJ_0000000000000000000000000000P_BH@=Yb0000000000004Nc_0000000000000000\kPSE3R?
000000000000000000000000@;5Y0000E52F000000000000000000000000\>6lDC^_000000008\1H00000000L9`J0000000000000000TV<f0000lPkC00000000
0000000000000000000000000000h9aE0000000000000000000000000000000000000000D78T00000000Xm:e000000000000000000000UW9000000000000dT?]
000000000000000000000000000000000000000000000000lHjB0000@9<a00000000<?Z20000000000000000e40X@T:9U7:^00000000lC`Y0000H3KX00000000
00000000D4IF00000000m70_0000000000000000@;dedEX2I6c?000000000000DSlK000000000000000000000000000000000000000000000000000000000000
0]WG000000000000000000000000000000000000H\0h@9cI00000000000000000000000000000000000000000000000000000000000000000000000000000000
]6QF0000DCa7`mJh\QdZ0000000000000000hF9E00000000@\Oe00000000000000000000000000000000000000000000PcN]0hf^000000000000i54K00000000
000000000000LG?^00000000000000000000000000000000H;o900000000000000000000000000000000000000000000<2G]0000XgD_0000000000000000<RF?
000000000000000000000000000000000000\L64XTjoD5=1000000000000000000000000Q6fm000000000000P3XA8H<V0000<dCCD^Sl0000DNBc00000000d8Yj
000000000000@Km9000000000000000000000000000000000000000000000000000000000000000000000000PZY2000000000000\B?H00000000dYXe`Z12XmD:
000000000000PWf[93AaI3LJ00000000000000000000LV78TB^=000000000000dO]WP5j\<]dW0000\COGP`8N0000000000000000000000000N:P0000T>G0<Ef^
0000000000000000P1:nE0AX000000000000M5^`00000000HeQD0000l_cLM5[n0000000000000000000000000000U2>;0000000000000000\CmDLDn1`SZH0000
0000000000008=g10000Tk@L0000H[RZ0000\dlW0000PRLC00000000l?cD000000000000000000000000e6B:0000l>0_0000000000000000hZ8Mh\I1`oMN0000
00000000000000000Ua?0000000000000000000000000000HjBU000000000000Y0gm00000000000000000000000000000000`AP60000<V=N0000PCBG00000000
Q4?Z0000000000000000000000000000000000000000<OO2Xmg60000000000000000l6fNXO170000000000000O?T<Zi=`dZl0000000000000000LA:@0000@Q_i
000016m[000000000000000000000000000000000000000000000000000000000000d;I_000000000000000000000000Pm=20000000000008B\200000]LB0000
0000000000000000dT;k000000000000HLMU@SAV000000000000U0i`0000L3Mn000000000000PIck00000000000000000000000000000000TIdT<fGBdXM30000
Q1U]0000A5V1\];`000000000000000000000000`Q__4NZ602iNPC6ZTVDF00000000000000000000000000000000P2N6@CN4000000000000@BD5000000000000
l\k<TDD40000000000000000000000000000Dm5N000000000000D3eRT[Uh@d\W\UHb43AK@Z<S`SBe0000000000000000000042@hT_>l0000000000000000XP^Y
@lNh00000000T?PQ000000000000000000000000000000000000\?a600000000000000000000000000000000000000000000`?Kj0000HTWa0000000000000000
0000<hh00000P[0k000000000000000000000000000000000000000000000000PUlJTeWO00000000000000000000000000000000T^fi0000Lc3O000000000000
000000000000H^Dn000000000000TGAO0000000000000000000000000000000000000000HnWh\00>P\dX000000000000`:\aDYmE0000000000000000l9bf0000
000000000000a2E^00000000000000000000000000008N:@0000000000000000000000000000DLVm94H0@1TK0000P3@40000PB`U4P?000000000000000000000
0000000000000000LcClI6JU0000000000000000<am>0000000000000000000000008[jB0000000000000000Q4k`00000000000000000000000000000000P0?`
000000000000000000000000L=Xc0000`T[b00008jRn0000h:[:000000000000d17m00000000000000000000000000000000dc>AD6W`H:BQL09I00000000Y6eL
000000000000`GTW0000]5KCDlWl55`J0000DC`10000000000000000000000000000DT8n000000000000E3d:0000<CO800000000000000000000M41n00000000
000000000000lW1_000000000000XW^500000000000000000000dF^884Y6DP;?a43f00000000HPiW0@[mh\8Z00000000000000000000000000000000HVkJ0000
0000000000000000000000000000000000000000000000000000Dk=Zd;[O0000000095WR00000000\4IWA14T0000LgLXd3>9Pd2SL<EK00000000000000000000
00000000LTCM000000000000000000000000000000000000H;VX8?QP000000000000HVX7h^G9000000000000000000004XDB00008Mme00000000000000000000
0000@MND0000\E`k0\f=0OF40000000000000000000000000000000000000000<=bQ0000XO@c\`Z300000000P\jH00000000000000000000@6Pi00000000\GlO
00000000000089XFl;INHC1D]2Y?00000000000000000000000000000000000000000000m5^S000000000000000000000000Hn6l000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000A5=Q0000A1DK0000h\J@d7Og00000000@>1i00000000000000004:L300000000
0000P<e30000@iDV000000000000000000000000000000000000000000000000L5g=0000000000000000000000000000000000000000l\4_000000004]]?0000
0000000000008W1Q0000000000000000000000000000X5b3LOE0XmC80000l1Mm00000000i3?V0000000000000000i4FfDI]dHSe200000000\lno000000000000
000000000000X;@4<M1G000000000000lAZ60000000000000000\B@;0000000000000000000000008I71Y7050000000000000000000000000000000000000000
@^CWXM8_PdAoHe_^00000000000000000000\7NIPi0_000000000000000000000000000000000000000080B\00000000`Q5GPl[K0OIF000000000000]0RB0000
0000`=Qc0]9n0000000000000000h\e94UKK`0;700000000000000000000000000000WVW\hDT0000000000000000000052f9LM8@0000000000000000lAU[0000
00000000X:S^000000000000000000000000l\Jl00000000`L:>8PT^0000000000000000000000000000\QA900000000d:>VTdc4`6nO00000000000000000000
00000000000000000000000000000000TE^I0000000000000000000000000000X^W9Xi2_00000000e7A8000000000000`W1B0<dJ0000000000000000hDFc0000
00008g6J00000000Dm>0Y1Jf`jK80000000000000000@j<h8?g_00000000000000000000000000000000M0_Fh3o50000A6NV@TAP00000000@:P3PJR0h;NS0000
000000000000000000000000e6A00000000000000000000000004f9100000000000000000000000000000000000000000000hIG`0000000000000000XWCm0000
0000\;jM00004b]H000000000000000000000000000000000000000000000000<2;\00000000000000000000daC\DPOm00000000000000008C\l000000000000
00000000000000000000000000000000000000000TNI=6XJ000083l1000000000000000000000000h`KQ0000HC1X000000000000D4_bT82`<P3PX:dJ0YelHG6:
0000000000000000`1O500000000000000000000\\5:0000H4BQ00000000PO?50000L>j0P?:G00000000<]m00000H>9R00000000<Oa60000000000008;FWDWTN
8P<V0000@6Sj0000000000000000P?4I00000000`LON0000000000000000000000000000000000000000000000000000\K26000000000000XdKXDGWb0000E5T<
0000000000000000La`\0000=6jM000000000000000000000000000000000000000000000000<?<Y000000000000000000008;oC00000000000000000000Lj>g
0000hQ4T0000`dGg000000000000000000000000000000000000<]XV0000000000004kGP000000000000000000000000000000000000000000000000H8F98Raj
00004MYM0000000000000000000000000000LdYg000000000000000000000000000000000000000000000000d=4P@CYh000000000000000000008TV^00000000
00000000000000000000L<M\00000000000000000000000000000000\;E<l@@S00000000000000000000000000000000000000004O]500000000dX8=00000000
a6_G00004aYN0000000000000000000000000000XSB30000000000000000000000000000lkSD0WN50000H]m<0000000000000000000000000000000000000000
XnMA@>g40000000000000000P<hTXU5\0000000000000000DB0@@fQ9000000000000\:j2000000000000000000000Wl@00000000<TbEE19S0000000000000000
000000000000d0jF000000000000L=>10000000000000000000000000000000000000000E2el0000000000000000U1P;000000004aKB0000T2JM000000000000
000000000000000000000000000000000000000000000000000000000000\QHD00000000000000000000PT4j0000DA>ndRG`00000000000000000000dd^N0000
000000000000000000000000000047R`00000000TTZ400004XRg00000000000000000000LK]c00000000000000000000X;^;000000000000dHTi000000000000
00000000000000000000dWOF00000000000000000000X2DXH<\=`4cj00000000000000000000000000008?YQ@<8[00000000000000000000dH8Am2b@00000000
0000000000000000XjZM000000000000000000008]@WT5WF00000000000000000000D6mn000000000000lBh`0000D9c80000lNg300000000l3`Q<ala0000`L8C
0000000000000000<[C_0000000000000000000000000000@c0Q0000a4I>0000D4U=`QfK000000000000lF99`];UE2S\dFWo94^N0000dSRV0000000000000000
0000000000000000PI:m000000000000000000000000\fKeX[HB0000L<:;00000000000000000000Di=300000000`if?@F>=0000000000000000000000000000
HW3100000000000000000000e1HSL:DK4:\60000000000000000lAfn00000000\Bnf00000000L:LU07]kh9Ro0000000000000000000000000000000000000000
0000E77V000000000000@2_20000`1K3D9lm00000000000000000000dfSY0000hB[@0000h@O@0000<<]<0000000000000000<jHi000000000000\1GKLRCB0000
00000000000000000AGh<T3M0000PdAG0000@@VE0000`=Uo00000000000000008J`]0000@i]<00000000HRiU00000000Lo8AE7390000<2Xo0000000000000000
00000000000000000000HZMGPAQf00000000000000000000000000000000000000000000XlCe00000000d4DZXXR5000000000000000000000000Q7@^00000000
00000000000000000000000000000000PR\M000000000000000000000000THPB0000@Kn<P^`E0mce000000000000000000000000000000004O]F0000H^AN8g`V
lfNJE1@@000000000000000000000000lbWe00000000hM6_4MKZ0000000000008Eak00000000000000000000TPcDe1mh<]>70000000000000000000000000000
DV;MDP4A00000000000000000000000000000000000000000000000000000000000000000000@X8Z0000000000000000TZ5R000000000000@UOZ000000000000
000000004o[h\DNj000000000000TUhL000000008S^?00000000TfL40000T?]e49i<00000000h>@Y4K6GD[AchlF=00000000D50Tl<Oo0000HFPb000000000000
0000XHA_00000000000085]Q00000000000000000000000000000000000000000000000005lU``1]000000000000000000000000000000000000000000000000
0000000000000000hBTh0000000000000000@<@m00000000T>dZ000000000000000000000000000000000000`Qaa000000000000000000000000000000000A>I
HCil4OW00000000000000000000000000000Li`;H;b64KbI00000000000000000000000000000000\QNF0000XYD<00000000000000000000<e45XOefdclF0000
000000000000`=RM0000Y0\I000000000000\A5e000000000000000000000lm00000L3Be`bOide4S0000000000000000000000004@mW00004c4@000000000000
P6>200000000T>RG\YDW000000000000l;nC0000HKeJ000000000000m1Mm000000000000U45D00000000Y5bf\N@90000000000000000000000000000D5cO0000
`?<bL_nO00000000000000000000Xb]c0000=2afd7C40000a5Me000000000000000000000000000000000000000000000000hh4\Y4VW<iba0000000000000000
12;RPjmP00000000000000000000000000000000P;Oc00000000dSY;0000000000000000000000000000D]670000PNRQ0000000000000000lFEHld_o00000000
L8Nnl@B000000000000000000000000000000000<Ddd=3OP0000i19C\RQF00000000X2WP00000000\?Xi8]1A56g@000000000000000000000000I1UC00000000
0000`Ud?00000000000000000_7?D2J=00000000000000000000000000000000000000000000000000000000@Hl=0000a50EP]L^000000000000000000000000
0000000000000000000000000000T8ME00000000DhHT0000\^XU00000000XB7c00000000I6hd0000000000000000000000000000lO>UlbWZXLiS0000`9WU0000
L[TgXe>c000000004k]`00000000000000000000@aB80000`MHl4kdV<13R000000000=nX0000`GCKl1dX13ZV0000000000000000000000000000m1Fb00000000
00000000853C\8RR00000000000000000000000000004J^4hURQ11o<Y2]4000000000000000000000000dT1=529o000000000000000000000000000000000000
53`E0000000000000000DbHPh6FC\X8L@JamhEW_000000000000000000000000dN;0000000000000TH`C0000T>f9D_\L91@00000000000000000T3a>00000000
lM?j0000000000000000000000008\?K544M8_^ldN_4Y07Y000000000000H4:R000000000000000000000000`iB?00000000000000000000@<O00000PB3P0000
0000000000000000DQY800000000000000000000X>PU00000000Tjlm0000P0<k0000<K:\0000l1el`A7j0Pmb0000000000000000HL1F00000000000000000000
0000000000000000000092;5000000008io300000000`BGV00000000000000000000hm7R0000000000000000H6lah3?Y0000@hmF0000000000000000<V0a]5eb
000000000000`GT@0000HQHW8V`100000000000000000000000000000000000000000000llAED2Eo000000000000000000000000000000000000000000000000
H0Ci00000000LXNJ<ZS_dbkg000000000000000000000000<Q;f4dXRI5A<0000\NI\00000000000000000000000000000000000000000000XZl@000000000000
0000\bV<8<WcXfRa00000000000000000000000000000000H5WZ0000000000000000000000008=kD@[M>0000\Q3G00000kjY<AV\000000000000000000000000
00000000000000000000159Q0JUN00000000M5kE8;aJPEcN00000000H]cn0000000000000000000000000000hdBB00000000000000000000E3jl0000@8JBhK<:
00000000000000000000a3e^0000HQlI0000000000000000000000008kj700000000`[Hd0000000000000000U2SilTE600000000000000000000000000000000
=5gR00000000000000000000H>JC04fW000000000000TFb[0000000000000000H3NS000000000000000000000000000000000000HJbOdJd<0eo0\cI=HC4R93VY
0000000000000000000000000000HCF:PDG3000000000000\DP<000000000000000000000000DcSf00000000\eKN000000000000000000000000000000000000
000000000000000000000000`7;BDNFh00000000000000000000@Web000000000000TGYO0000000000000000000000000000000000000000lVg70000<J;30000
000000000000000000000000000000000000H5;@000000000000Y5N`00000000D0F\000000000000HT=F000000000000hYTP00000000P@<OXjXZQ20K00000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2;LM0iG00000000
00000000000000000000000000000000L5M<000000000000X8Hg00000000a0H>0000000000000000000000000000@Cmo00000000=2>bhPf@0000XL4j00000000
0000000000000000D5I40000000000000000000000000000000000000294000000000000000000000000000000000000493`LjL90000000000008C[l0000I5AI
40;d0000000000000000HPiH0000000000000000DL7n0000000000000000m74M00000000`f=ali?a@>QV00000000000000000000I6Pl0000P[D`000000000000
0000000000000000000000000000TJ19@T71000000000000@MVD00000000D:NY0000LIaM0000000000000000HY6D00000000<3YN000000000000h^U_0000P2We
000009a0<j3_000000000000H_MU000000000000000000000000000000000000lZ_Q00000000Hm7e00000PBc00000000D0WS0000P2bZ00000000445Z00000000
H2I300000000000000000000000000000000HgOD@C[I000000000000HSiV<1TW000000004BhFm6\_000000000000HYA<Dme;0000000000000000000000000000
TJ[fE6k0000000000000Haih0000000000000000H5BK00000000000000000000000000000000000000000000000000000000000000000000H<j9X5OF0000l?ff
0000T6J^\U:d00000000@08M000000000000DmO`000000000_86000000000000000000000000HE2<0000000000000000000000000000hRc800000000TFbd0000
000000000000H3N_L=C700000000hA]X0000TmC\0000000000000000000000000000\0go<Ab;0000000000000000dk5M0000X@\L000000000000000000000000
00000000T^S_0000`9We00000000000000000000XQD<46<>0000000000000000000000000000dX:J00000000000000000000000000000000`1\^000000000000
0000000000000000dEdGhL@^0000000000008]HDTe9_0000000000000000h>920000000000000000000000000000000000000000000000000000XlNB00000000
00000000@mQ_i4fF00000000000000000000000000000000000000000000000000000000000000000000U2CA000000000000@BfL000000000000000000000000
0000000000000000000000000000000000000000e1]i00000000`0]g00000000P=?50000000000000000\D_T0000000000000000000000000000000000000000
0000`n@8@<U7<WK?i4:C0000000000000000000000000000lFjQH_A^@6Qa<NjN0000lHk700000000@Kb6@<0H\>P5TQ?J914m4<WS8S;?000000000000U3MAhKlX
0000h1TdP7B90000000000000000`^>G000000000000@H2C00000000000000000000000000000000XiHL00000000<`;A80Rn<TPm00000000`QeR`]PLX:8K`^5O
HdFT000000000000LC?SXWMc000000000000000000000000000000000000DGSX@i@^0000@;1:00000000000000000000000000000000@S?j0000XbG44f8^0000
\c59L5Ph0000000000000000000000000000000000000000@5G]`mSo0000`^=B000000000000lMfR00000000<6MN00000000000000000000000000000000dT]E
0000d\iV84kQhO:8\TjW00000000M3VLI5D^000000000000l2^700000000000000000000dZ6`0000T_3RPF=;Y3BKi7;h000007SO0000000000000000@Of;DReK
@Wi2000000000000<47E\HQc000000000000hnYl\CAd0000HK?Y000000000000077Q\K?d000000000000139:@QM;PYna0000P;XZdaWV00000000`KV:00000000
00008QDY0000l7IV00000000000000000000000000008LIF000000004G9=4kQLPX9D0000000000000000Hi8T0000000000000000000000000000000000000000
000000008<DPA6a800000000000000008@TJ0000000000000000hER_00000000XXc<Pj[e00000000XAOJQ2WV00000000LLhD000000000000000011Gj`ANZ0000
hleX0000PMf2DilC00000000000000000000m5<g0000000000000000000000000000000000000000l6ED0000<\1<@7@M0000000000000000@`Tn000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0DE0fA?00000000h[iB000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000Y47100000000000000000000000000000000L>7;0000
000000000000000000000000000000000000Lj2>00000000000000000000000000000000000000000000000000000000P]3`XaEA0000000000000000\E2e0000
00000000h0K:0000000000000000000000000000lFZ20000000015VA000000000000000000000000X0fd000000000000000000000000dQ^N0000000000000000
00000000`Q`W000000000000TDMZ000000000000000000000000000000000000<Ob<000000000Qc7]2aY000000000000I1U60000L1;N0000000000008ioY0000
0000000000000000000000000000000000000000XRh<8XCb00000000000000000000000000000000000000000000PRg_0000000000008`IV000000000000lNVD
PAQS000000000000000000000000000000000000\Ul[hG2hPlL?000000000000000000000000000000000000H@KW\_aK0000P?E4000000000000P34W00000000
0@lI00000000000000000000000000000000d;]MTU=b000000000000000000000000000000000000033?00000000\]\9000000000000X=<SL^D_00000000l>gC
000000000000@l4X0000000000000000000000000000\Ul<00000000TAJA000000000000<AR<000000000000000000000000000000000000\P2m000000000000
000009>T@^LF00000000000000000000000000000000000000000000000000000000000000004f>i0000HLZ;0000000000000000h]K9PO4G0000\0^ePoAi4SRE
DjVO00000000P8cd000000000000000000000000@eM<000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<D8a000000000000000000000000DB5j@N8R0000000000000000DmkV80Lh000000000000<>`h000000000000000000000000000000000000
00008:i40000@0P]00000000H4mm0000`PEF0000`e;D8fl]00000000000000000000000000000000000000000000000000000000000000000000000000000000
I3AD00000hhV0000@k`g0000000000000000000000000000PBNj00000000@02l00000000000000000000dIk:D\UBTBDV0000000000000000`j@X0000dO7R0000
00000keR00000000000000000000\5VE<GKm`l\S000049ACPYa=0000m2ZI0000000000000000l5dL00000000h6S0000000000000000000000000000000000000
0000d@iB0000000000000000000000000000T3agh^Fk00000000000000000000L=n=4Fi20000dI@<0000l2]XL4Cj0000<:[X0000diEOL49@4\djdkhT00000000
00000000000000000NK100000000l<a50000<<4:\lSZ00000000000000000000D4W4DPb@0000000000000000laFA00000000LLV2i2`LHBl\0000000000000000
00000000Plgj000000000000000000000000000000000000XgWFlj?X0000000000000000\E8<\Mnb57?e0000000000000000000000000000d\P3000000000000
000000000000hUDI00008<ni00000000000000000000000000000000000000000000000000000HUW000000000000U6cYDRfi00000000000000000000X[H10000
0Dg_00000000000000000000d@JU000000000000000000000000000000000000000000000000000000000000m5nWHS@R0000D:YU<A0l00000000000000000000
0000000000000000000000000000d;H_00000000000000000000000000008e0\554X00000]L00000000000000000XWii00000000A3HoH=I90E?Y00000?lg0000
X80?4i_YM4BM000000000000000000000000000000000000\Io>42]J00000000000000000000000000000000000000000000000012dl000000000000000003cX
l^Mh44l30000000000000000000000000000d2h:0000T[\R0000000000000000000000000000000000000000TKiN\U[j00000000000000000000<;\2]4B@8boL
0DI?<IDj000000000QC:00000000LSO<00000000000000008JYH0000000000000000@?a]<PBJ4gXU0000000000000000hC`F0000`CmR0000L;<VD]OS00000000
000000000000000000000000000000000000HDHZdC9dTKV]0000000000000000000000000000000000000000T5UU000000000000000000000000000000000000
h_oS00000000000000000000000000000000\1J000000000000000000000000003EEdO_lY3Pg0000000000000000db6P000000000000000000000000hW7DdL4>
0000dbeTTdWk00000000\2OF0000000000000000000000000000hb=i0000000000000000XWD]0000P5Q300004EE>00004^[@0U4Y000000008AKd<NLPDELQ0000
000000000000000000000000000000000000000000000000000000000000XK3d000000000000000000000000000000000000H17_0000XJQ6L`3Z00000000dbSb
000000000000L=mV0000l4ob`W]YD^Xl`oPZ0000000000000000LOGG00000000D1SG0000000000000000000000000000Ti=H0000000000000000000000000000
00000000h\F4DPb7l@bn0000DULi00000000TXk0LZ7b0000d02Q0000000000000000000000000000000000004YeZ00004F\H0000000000000000000000000000
00000000000000000000<W?70000000000000R=`00000000TGIm0000@e4DTa6J00008c@`00000000000000000000000000000000000000000000000000000000
000000000000000000000H@?00000000H1gO\1ZL0000000000008kWc0000000000004AoU00000000TcDP00000000l\SW00000000000000000000000000000000
00000000000000000000000000000000000000000000@?N>0000000000000000\1:<0000\QWS0000000000000000000000000000La:H0000lML_000000000000
0000000000000000HUhj0000Hj[3000000000000T_<[@CJ[00000000d6KT00000000017R<Q37000000000000000000000000000000000000@>@7000000000000
0000X8df@LDX00000000\a8`00004NYa00000000D<7E0000000000000AAI0000000000000000000000000000<g4X000000000000000000000000000000000000
00000000000000000000000000000000000000000000@YQA0000000000000000T9Ae0000000000008F\T0000000000000000=6SM00000000l3]^000000000000
000000000000000000000000`?:g000000000000000000000000000000000000000000000000000000000000000000000000000000000000`dmH0000000006Zm
000000000000000000000`Yb00000000<]`f0000000000000000000000000000000000000000TWL`000000000000000000000000000000000000000000000000
00004@1Z0000000000000000`nb7000000000000000000000000000000000000DlOo0000000000000000L4Z\TdO:0000l;9f4?ZG0000<V^nh<TDh6]T00000000
0000T8A`<C0o0000\7f[00000000LA[>0000000000000000Pl`M000000000000H8`D0000000000000000000000000000h6H600000000148<a61L000000000000
0000TBQm000000000000<HaP00008BkB0000000000000000000000000000000000000000000000000000E6`XLRM90000`<[@hjP2000000000000000000000000
000000000000T9aV000000000000X4?Yl9d>TB6Y\TB^\k370KUV0000T:d^0000000000000000000095Ih00000000000000000000000000000000000000000000
<WZ[00000000000000000000000000000000000000000000000007<]00008V1PD;KJ0000hmlHT1CnDIYh0000000000000000000000000000DMMV00000000\UE3
0000HA29000000000lWN00000000l>fID4UP0000000000004FF5DhG^PSS300000000000000008^4M000000000000000000000000000000000000DeZL0000\JCH
0A8ZXF1E000000000000000000000000000000000000000000000000Hhhi000000000000000000000000000000000000000000000000000000000000LZhJ0000
0000H8B0000000000000l1>]0000`R9g00004@cZ00000000`d\B0000dXVfd<`g000000008X=I0000000000000000`N0ODQ1_h\Mh00000000\U4o0000D9[S0000
A4UGd6Kb0000hSOh0000000000000000000000000000@A_\<ZNj0nNh\]ZRlfLo00000000000000000000000000000000DhBU000000000000PN?M000000000000
0000DSRd00000000000000000000<o[=0000000000000000T3n<@GHQ0000000000004`\\000000000000000000000000dT1d0000000000000000000000000000
\Cea00000000HGbV0000000000000000@VoB0000000000000000000000000000000000000000`Q7Z0000@W<k000000008LU50000000000000000000000000000
4hj10000L3Nk00000000hPV_00000000]5M40000000000000000000000000000000000000000A6=f4iKN00000000000000000000lMGh<D1W0000000000000000
00000000000000000000TchF@88@PC\PE1eR000000000000000000000000dm0S00000000<@6e00000000000004NQ\J0E00000000<6<k4]550000000000000000
0000000000000000000048A700000000TdDn00000000Hl?D00000000lVf@0000000000000000DG<e000000004<HC00000000LPKF00000000lmGo0000Li8o48HH
H=6f000000000000@59IhYe500000000000000000000i4`h0000000000000000\Cl[0000000000000000`ZK\0eNI0000000000000000000000000000Hfk00000
0000000000000000000000000000\`WIPm\a@X[?PWje000000000000`LdY00000000000000000000h[\<lmE^00000000T4Ne0bcA0000000040D7Q6W300000000
0I\I00000000hPK4000000000000000000000000@0\n0XH800008YgW00000000000000000000TV6Ld3haHBge000000000000DI[T00000000<ObL0000`ol>0000
000000000000000000000000000000000000000000000000Y4Wd00000000000000000000000000000000000000000000000000000000000000000000TH=g0000
00000000000000000000\7e6Dngk00000000000000000000Dk`E0000h?U8000000000000000000000000000000000000dZ\R00008?co00000000`<\k00000000
00000000000000000000000084hC00000000000000000000000000000000]5hOLdYG00000000000000000000000000000000152cH<jH0000<^^C00000000@C30
000000000000`<6W0000000000000000LU=K0000000000000000000000000000hXLL0000000000000000000000004mG`00000000000000000Y`68>e4@Ab20000
00000000`XdR0000lIWo0000L10HXE4k000000000000X3nY00000000000000004<>Z000000000000d=4=00000000000000000000000009@hLYIb000000000000
000000000000000000000F>T000000000000d]bI0000000000000000lQkW000000000000]24g000000000000000000000000000000008A7>000000000000@Y18
00000000000000000000000000000000000000000000000000000000000000000000XVE[0000<laQ\SeBL3O70000000000000000000000000000000000000000
0000l]1T<>a30000000046Zb`5>=000000000000h96UHk7=15Y@HXNX00000000\4\=0000000000000000000000000>Qf000000000000000000000000@fDi0000
0000U2j]000000000000<:V<00008U>Jd_dULdSO0000000000000000000000000000000000000000000000000000LPihX>7l00000000Td?OX_^S<jcU00000000
0000h>:2<mMN000000000000<Eeh00000000`Nm]0000`S];LTka@c;Xm54b0000000000000000000000000000HRM[P\;H00000LfB499\0000000000000000`SAe
4Emb@\0=d6?o8Dao00000000000000000000`5oJ0000000000000000Y57j00000000000000004>Jcl8b;0000000000000000\76i4<Df@C:CTWnU000000000000
0000000000000000<dI7\A^M00004]YV00000000@3^i03hRhBo[0000h^;c0000U47>0000\jn[XNo=000000000000DR0><FKPd]aidjdH00004XjAe4KT00000000
000000000000T64AlbN_L5PN0000000000000000000000000000000000000000@<ZU0000000000000000000000000000`WSP0000000000000000`C8b00000000
<WXJ00008\;ni27?`GBn0000XHg:0SORXe[l00000000dJ]7000000000000000000000000l>ob00000000T]1il>SS00004<3P0000000000000000000000000000
000000000000Pi6d00000000<kec4i2H000000000000XCbm00000000000000000000lm1U0000<<nK0000<W9iPlI`00000000000000000000DmFU000000000000
0000000000000XHg00000000\3:H`>7KLQEm00000000\hb60000L=3J00000000000000000000`?M00000i3If0000a5Mo0000T[mn000000000000000000000000
00000000000000000000000000000000H7i\00000000000000004f<=0000hMY:00000000L0JY0PD[0R9J0000`_DAL6^300000000000000000000000000000000
00000000000000008K8kh8HY@XnbdZ1CL]Ud93XST7QO0000000000000000000000000000Pb?I000000000000PUK;000000000000000000000000000000000000
0000l>cV\U[X\ZROl;PlPWRgPS[B0000000000000000000000000000000000000000000000004Q;V00000000\LHO000000000000000000000000000000000000
hXg3000083gDd<kn000000000000000000000000000000000000000000000000000000000000000000000000P5^Z000000000000000000000000000000000000
HC_G@0dRdUkh0000l?QflD3Y4?AB8S`j00000000L5YA0000@8H40000000000000000000000000000000000000000<FMN0000<FEW00000000000000000000h=17
000000000000`;ACXYXL00000000h4l^D?h30000\0;U@nOJ000000000000000000000000000000000000\?`b00000000lo5K000000000000000000000000M4E<
420JPmP>000000000000000000000000l3joX3oEDEJ100000000000000000000lYS<00000000000000000000000000000000`8^R0000000000000000hO\D0000
00000000@mj>0000@An80000000000000000Hok5P;QW4M]PXV\L00000000000000000000P9^M`]AY0000\19_4AMZ0000M4Ca0000000000000000000000000000
000000000000h1^R00000000000000000000Dnk@000000000000000000000000000000000000HN38000000000000000000000000000000000000000000000000
00000000000000000000000000000000dC_b0000000000000QVL0000000000000000000000000000000000000;HN000000000000H9WB00000000000000000000
00000000000000000000000000000000000000000000000000000000PjGG00008KX5000000000000T[J400000000`Y9m00000000000000000000000000000000
0000000000000000000000008R=P00000V7f00000000000000000000000000000000000000000000000000000000hM`F<2J[000000000000\19m000000000000
0000lQX_0000XSYb000000000000`ci5HMdn000000000000000000000000DVeLHUi:0000000000000000TM<1000000000000000000000000000000000000dMJP
00000000DGFL000000000J\OHiDA0000000000000000000000000000000000000000000000000000d@gK0000HHH_0000HPh90000i25h]3VfLA@1i6CQ\@;[dC@6
`Mo=0000000000000000HCjT@L5N00000000000000000000H7kiL?[^DDZNX\7^00000000000000000000T2Kk0000000000000000000000000000\>ES00000000
00000000lY1^00000_8g4I[:000000000000000000000000000000000000PH9m\aLkhCVM000000000000000000000000000000000000i2D;0000000000000000
e5BF0000000000000000hZ2n0000000000000000dC?3000000000000476<00000000dWhUL5<gP;Tl4@g_0000000000000000000000000000000000000000<fEO
00000000d2TW000000000000000000000000000000000000h@ZU0000000000000000dGB<0000000000000000000000000000XNMT000000000000000000000000
0000Tc[a\S3TPZV8000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000TYNXA7@20000<c_3000000000LfP
XMB\4[S2Y76f00000000HL^N00000000L?TYlF<;00004`H^0000000000000000Y6:l0000000000000000TPHW0000XSmB\M?QHY<3000000000000000000000000
`NAF0000lZ@kH^nb00000000LkH\000000000000HW5>0000@3KC0000PM`e0000000000000000000009cl0000000000000000T:Df00000000D[1M000000000000
000000000000X@d`000000000000`Ek900000000XVUaX7<200000000000000000000000000000000000000000000149I00000000000000000000000000000000
0000000000000000000000000000000000000000d7i9XPX@000000000000000000000000000000000000000000000000000000000000000000000000`[ib0000
000000004Q6W0000000000000000U2Age1GQ00000000LQak00000000A4JS000000000000H;5I000000000000l04^000000000000000000000000000000000000
0000TeflPGn30000000000000000000000000000000000000000DZ840000000000000000000000000000000000000000<58e0000000000000000000000000000
00000000H\gm00000000L4@Z0000000000000000L;TJ@mV000000000000000000000]1^6000000000000e4^n0000000015>70000To6@=2Vo0000000000000000
Pkf400000000000000000000d?J8TTdA0000000000000000000000000000L`5:0000000000000000`eR40000PB_P0000hb\;0000hFc600000000000000000000
\<Gn4L_O00000000000000000000hLE500000000000000000000d>U800000000000000000000000000000000000000000000000000000000000000000000`Q7M
Tk`V00000000147o000000000000000000000000d\ZN000000000000<=ke00000000000000000000000000008=1a00000000000000000000<@6PHN=700000000
00000000\0o<0000\S0<00000000\J?nhlP`000000000000000000000000000000000000@8:g0000T46f<>[J00004RKNLiLU00000000=2H\`J?08Hfk0000lCV@
D6Il`^2FI5Sb00008Cj?0000e1jh000000000000<g=bPFk5i3]C\NKT0000000000000000<4g5hNG=TcQL00000000Pd@0E529PaTE000000000000000000000000
0000\LdI0000000000000000T1>k\R6:000000000000hK]D00000000000000000000000000000000000000000000@CdUlKgk0000000000000000000000000000
000000000000000000000000X;f60000000000000000L5Jb000000000000db\o=5dh00000000000000000000000000000000l;=1000000000000lO_W00000000
0000000000000000000000000000lWl`0000LdOC0000E3MkdIG5TfjB0000P5:A0000\8Qh0000h:;j00000000000000000000HR`7000000000000000000000000
00000000D\eN000000000000lF>2a4>f\S@F00000000000000000000TjJg=68N0000000000000CXdl0\QT>IiH]BO000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004i9D0000000000000000<\Y\000000000000
0000D;3R000000000000H^A<00000000D2dB55^F0000000000000000XC>@000000000000000000000F35000000000000PLL30000000000000000000000000000
00000000000000000000<Ali000000000000000000000000000000000000000000000000`=mo00000000000000000000000000000000000000000000HCPb0000
0000000000000000000000000000PNCJA2o]00000000000000000000T1Q8d[8c0000P?NehG>H00000000000000000000000000000Y\@H_YF000000000000HSf^
00000000\7^gTT\EDhg_00000000Ll`>000000000000l8@8000000000000\7a;0000HDM;00000000000000000000000000000000LX?idTDg0000000000000000
0000000000000000000000000000000000000000000000000000A19m00000000XC:k0000H7O@000000000000000000000000TVHF0000d<b`\V^U000000000000
000000000000`IMm0000000000000000L@XQ0000X?kb\_jT00000:jX<>a>0000000041KO000000000000lN7]000000000000000000000000LeVRlW?b00000000
000000000000000000000000000000000000dKYeM3YSPANm000000000000000000000000000000000000000000000000<d0400000000P>hL0000<g>900000000
0000000000000000000000000000Tc2B`j8o0000000000000000l82U0000hRSDh:6a0000000000000000lF0E00000000hH8khHC3000000000000D1DS0000`O<G
0000PQYM00000000@<JH000000000000000000004hX`<^RnA6W@000000008SJe0000000000000000000000000000000000000Lg\000000000000000000000000
000000008D0b]7@B000000000000000000000000000000000000000000000000HW4a000000004KLZ00008I7c00000000000000000000l4dUT^:2000000000000
000000000000DIi5PLZN<ZLIhcJ000000JLh00000000PU_B000000000000T64O000000000000HHfC0000LJO700000000E2RDa1Wg00000000@<Zc0000T^?:0000
0000000000000000H]Oh000000000000=5UW4HRR00000000`H]Q00000000@0>300000000000000000000000000000000`4i8@XQ6000000000000hO0L00000000
0000000000000000d_9\00000000@8LN00000000`5LS00000000T[Ij0000lld=00000000XLJ[0000<gj_l?DD0000000000000000`<2K00000000dMKD0000<<m?
0000hID9<b5K000000000000000000000000000000000000000000000000000000000000<nmR000j000000000000\?[10000l6?O0000000000000F<h00000000
00000000D7XF00000000000000000000a26_E5G30000000000000000000000000000E38>Y3NR0000000000000000Xa`?D;5h\3h<e71o00000000DfhU00000000
0000DFBE00000000\IoK0000i2@?0000d0510000000000000000000000004R2a00000000000000000000THoWd0[Z4K[7000000000000P[DTPX>K000000000000
0000HXhK0000h:VkdNAgPQEPdh<\XA]08G7d0000lR>00E91e2V3<F2a000000000000000000004F=W00000000d3?M000000000000000000000000000000000000
000000000000000000000000000000000000@C^RPIjI00000000000000000000hjVo000000000000000000000000000000000000000000000000000000000000
000000000000000000000000HV5lPf8M00000000000000000000000000000000000000000000\2`<=4RX@7?i00000000LPnaXR4T00000000000000000000@8S5
0000hLRE000000000000h_oD0000000000000000<QEA00000000L6Nnd9gF0000000000000000HIHV000000000000000000000000XfO@00000000000000000000
000000000000DW\JTPB90000lRl:DTDITkNJ54S5ddC\00000000`1?:44aB000000000000HWEG00000000000000000000`10d000000000000l16fl>@HlYSMDbgT
LEfL44=TL?8?00000000@W@Z00000000000000000000000000000000000000000000`[Nd0000000000000000LQna000000000000000000000000000000000000
55Qc0000<@26000000000000`MjS0000000000000000000000000000LaEd4lGU000000000000L1IV0000030n00000000000000000000000000008IN^8hf<0000
000000000000000000000000000000000000l[hhPT;200000000000000000000X=m0000000000000000000000000h1_M0000000000004IN7D\R@000000000000
00000000000000000000m7:4000000000000000000000000\NOB00000000000000000000000000000000000000000000@Jgc4MedDM<BDY:W000000000oF30000
00000000<0;FPJVP00000000DD2^h<`L000000000000000000000000]6?V0000000016Yg000000000000I4Db0000000000000C7D000000000000XP6o00000000
<3_V0000\_Hb0000DP5:000000000000000000008SA90000000000000000L@@1X2=;0Lkh000000000000000092BG000000000000\WS\X97g000000000000dkN3
000000000000000000000000000000000000\\2gPcm;00000000000000008A5YH2D<\HGnHOFULmZf0000D4Ob<]b;42ZR00000000000000000000000000000000
LSFR\7N[0000000000000000000000000Q<XdATid@fM00000000000000000000`Yo_8f>\000040Dg00000000`9I^0000<7Lo09fV00000000P9ff00000000<_V[
00000000d^7m0000000000000000\A7^000000000000\IUQ0000DFWD00000000000000000000l6_H000000000000@aiMT=:>000000000000D5NJ000000008\NV
00000000hZ^o0000000000000000000000000000000000000000000000000000000000000000l^R50000<JL=00000000D^YC0000000000004`>YXe:o00000000
000000000000000000000000lSl10000He7`XBEWdVMn000000008i;h00004b:Q<=_20000@M600000000000000000000000000000000000000000000000000000
0000m2PE00000000000000008BYfhH[dU7>U00000000L?4=00000000000000000000`6B4@nXP0000000000000000\b_d00000000000000000000000000000000
0000lI`H000000000000D78`00000000hbHcTECN0000000000000000000000000000000000000000000000000000H6gP00000000000000000000ll=UHY;Q0000
TAkW`C3?dF[ZTIjl000000000000000000000000000000000000Dn9e00000000=0XA0000DTLW00000000000000000000000000000000HS_B\m3U000000000000
0000l2d40000000000000000000000000000000000004C<_00000000000000000000din:000000000000000000004Lo8h1:KD6E9hG^80000000000000000<Bid
0000000000000000000000000000000000000cPD0000lC<i0A_:DLY\0000000000000000000000004dIH00000000000000000000000000000000000000000000
hSSiP1^D<Adl0000<HWT000000004h9W00000000000000000000000000000000000000000000000048dX000000000000000000008AQ1hlNU00000000L:aJ0000
000000000000P5U;00000000000000000000E3M40000TDE:0000000000000000`3=J0000T:ha000000000000000000000000DWlO000000000000000000000000
`98gD9lKhKAd8iIDm6nb000000000000P;37000000000000000000000000000000000000dT^60000hm1D0000P@h^lGUX00000000\hjJ00000000000000000000
000000000000000000000000Pol`0000000000004mT@0000000000000000000000000000TC5a0000`UI=hDWX`4A\d]MO00000000000000008d\b000000000000
00000lBT00000000000000000000@DV=000000000000dS<E0000```<TClM0000D4MFl]4e00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2GB0000000000000000000000000000@4QB0000U2@200000000hKHT0000529;000000000000000000000000
0000000000000000000000000000<Qh``iR;000000000000000000000000000000000J8T000000000000PJg1<;d7I4iG000000000000000000000000TJ6F0000
0000HnHo00008LUO0000PP:J00000000XSoT000000000000000000000000@LJlHI8NE1C60Lf^000000000000H;@_lCGkLFUL0000000000000000000000000000
0000000000000000`?VS4HcM0000000000000000000000000000LY]D0000000000000000P=9a000000000000l>26`MS\0000000000000000I5?n000000000000
0000000000000000LR4nhRX]00000Te`000000000000<RiF0000\MV40000000000004_TX00000000]23@0000D7Ja000000000000000000000000000000000000
0000000000000000lHC?T=J`0000000000000000`ED`00000CKh\h3P@1Na0000hEK=0000000000000000000054XA000000004AId0000030_0000000000000000
00000000000000000000d`Dd0000Hi<E0000dhG>000000000000000000IF0000<fLK0000000000000000hDXa000000000000000000000000E2US8:NB\K6iY2c0
Q5g_0000XXWh00000000@LAPd1d9lK^4000000004En`00000000000000000000l=eiTWc@00000000D?\m00000000000000000000<@\h00000000000000000000
hMAA0000000000000000000000000000000000000000000000008KP[0000l9YN0000<7EADJUf000000000000000000000000000000^<L;oj<QOf<VIG00000000
LZ^:]4\A0oTA0000TXBNd=P`0000000003Q[`<1@0000000000000000000000000000552S0000dS3E0000000000000000i5Yg0000000052Mo0000000000000000
00000000000000000000000000000?dg0000d7Z@0000000000000000000000000000000088Re\HRj000000000000000005fW0000000000000000000000000000
0000`\c^0000000000000000000000000000000000000000@ho]0000L4^W0000000000000000000000000000000000000000000053dT0000P=cn]2:?]5Ff0000
LWP70000LMo_00004foa000000000000@ZJ1d^7;PM7C000000000000000000000000000000000000@T4200000000000000000000000000000000000000000000
000000000000000000000HnG00000000XRU]\P<50000000000000000000000000000h?<I<Fb<4R_fdZ5dDQgM000000000000000000000000000000000000d\8j
e0A<000000000000000000004:CF=6V00000deZ?00000000000001o0DI320000D^=O83WJ000000000000000000000000000000000000000000000000LIWBlZ?@
00000000HF9e000000000000@CbN00000000000000000000<GA30000LW]j0000TB5O00008aYi00000Fj40o7^00000000XgaJhZEn0000LRK?0000T4[C0000@LO1
00004f>6000000000000820@0000000000000000000000000000000000000000000000000000000000000000l6KGLL\3h8T;0000000000000000000000000000
0000000000000000000000000000I5LMHTJj00000000000000000000000000000000000000000000000000000000l]WV00000000000000000000000048]lD]D<
00000000`DMLPM>1a3240000000000004=BB000000000000<B1m00000000000000000000U2c`00004L7[dCiY`<_HL_]Di0]S0000d?6m00000000h75`0000h20T
000000000000000000000000\YH\T4PVXOQ@0000000000000000000000008?\J0000@jnj000000000XKX0000000000000000000000000000000000000000@<93
000000000000000000000000`1Rl57:N00000000000000000Y2>00000000Tljo00000000i67j0000`_Wj00000000000000000000000000000000000000000000
0000000000000000XTNf00000000000000000000000000000000000000000000dO6Ad<f:000000000000000000000000000000000000<A5>@_c30000H^km0000
000000000000000000000000000000000000DCFH00000000Y5NS4<@^h<aV0ii<4[:\00000000\A?`Hl7:dMcd4mf@00000000hBWN0000dbo7Y3P0000000000000
0000l^i^0000XOP_0000000000000000HReYHYjX0000D:I`]1S_0000000000000000000000000000d8oa0=gW8QKo000000000000000000000000H@L<\Z2R0000
0000000000000000\ETJ0gIL000000000000000000000000000000000000000000000000000000000000`9J4@Tbg0000DChQTFmRhHLh8AheHS354EoE\ZWb11Ze
00000fHY00000000000000000000000000000000\CNA000000000000PE<a00000000dQ86`e_K00000000dEM\91FLH:n?M2ReT?X;dDk`00000000PjNj00004EB@
XNQ4l1eSl9T^00000000000000000000L;Eo0000Hek=0000hNI;XK:?0000lL8W000000000jKX0000000000000000000000000000000000000000000000000000
Q5aG000000000000000000000000000000000000000000008_N0P<oH<H\\Hd``0000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000l?md0000000000004l5U0000000000000000Df^0000000000000E3Lj00000000
00000000\WAiho0^0000TJ720000000000000000lKg[U0`80000DoMj0000000000000000000000000000h1VQlP@Pm1QH000000000000L6f=0Hmg000000000000
00000000000000000000000000000000@@dM8f\R00000000LcijdBKe00000000000000000000@HKn000000000000000000000000d^<3Ld?X0000000000000000
00000000M6O300000000000000000000000000000000000000000000000000000000d]d>Xkhe@82D00008OWF0cgiljYK00000000`EVb00000000000000000000
0000<\_L00000000XTe800000000T0Sim1eB00000000@L@kLEST000000000000000000000000000000000000000000000000000000000000<W:<000000000000
0000000000000000000000000000<en]00000000000000000000000000000000000000000000hNQe00000000`5B0lUiJ00000000E2A3000000000dN\H<OOlYJD
0000000000000000XDDQ0000000000000000000000000000hUTl00000000D`600000000000000000`1:_\Kf8M0kS0000`59>000000000000HXI7000000000000
0000000000000000000046TY00000000DZ>F8jUm0000T;Jc00000000<Y8100000000000000000000L>ln0000000000000000000000000000000000000000hP3=
0000000000004CaD00000000l@]30000X>Hf0000TdIa000000000000\FH\<ZWQ0000LSflL^6E00000Q<EhVCFM2Wi000000000000000000000000000000000000
0000000000000000000000008WJY00000000000000000000HX7[0000000000000000000000000000HJTn0000000081bS\KOLl]N7000000000000000000000000
DP0lDP6]00000000`Gbo000000000000000000000000D4JCPDfG`FU_000000000000\k5j8<0[TI>Q000043<odIMcX_lI00000000000000000000\Xh:`SX`0000
00000000hbgEhH^9TVZ7000000000000L8hl00000000@KKH00000000000000000000000000000000d9V`000042Xd02jG0000000003JW0000000000000000`?^5
000000000000lm`RLIW6000000000000`^W[0000XI8?00000000`Y2f000000000000X5H=0000<m[600000000@]S]\IFZ0000000000000000<CMf000000000000
4^J;0000000000000000000000000000000000000000000008h8000000000000`Hh:000000000000<V=8LD7a00000000000000004`Kb0000l6K:000000000000
0000000000000000`8d?0000000000000000000000004=Od<2EH00004GBTdGO\0000000000000000000000000000]64U0000000000000000000000000000\6HC
00000000\>TnU44g0000000000000000000000000000000000000000000000000000T:?Y8Jn]0000DX=Z00000000HmTOe3U_A5J\Xn15000000000000\]hg0000
0000000000000000T8k2000000000000lG>d00000000HTae0<<HDPla0000`JhY000000000000000000000000Y6k]0JbX45`A@F;P0KgJhG>:00000000l;kO0000
0000<EDNH^ZP00000000<>1B00000000i6E?0000000000000000\Uin0000000000000000<lUV0000dk9Z0000<5h=0000000096`k<enJ00000000000000000000
HZ0:0000000000000000000000000000000000008bDP00000000000000000000DlmVDTH4A0=L00000000Y1RQ000000000000000000000000d3=<<@OP00000000
00000000DZ8?4e]10000@DjJ0000`;4j000000000000lniPd98F0000000000000000000000000000000000008?;T`Dk?hY\O0000000000000000000000008P^8
Plob`F^h000000000000000000000000000000000000dFO?XCg9Y1`60000lln<0000h?M^LPPO000000000000lSPO0000000000000000\NV40000000000000000
<M^d00000000i0Eo0000000000000000000000000000000000000000000000000000PGH>hOS:000000000000L3nJ@;<KA1Y[0000H6AK00000000000000000000
A3_e00000000P4`8`:gYDbZ>00000000000000000000000000000000000000000000\Z]EP[eL000000000000HILn0000000000000000\ndnHY8Wd<<ZhF5A0Th>
0000000000000000000000000000\4_3DJiildH@000000000000000000000000000000000000DFIl`n8S0000PHPN0Uk?dh9j00000000@IDO0000<AAf0000<k[M
<eo^0000A23M0000l[kB8nhGDA6Wm2A=dfga000000000000d7WB00000000@AIKDIj8000000000000000000000000T>]d00000000000000000000000000000000
4Gno000000000000000000000000TH:GdlbDHPbI000000000000000000000000000000008W0\0000000000000000000000000000000000008nM`i2Pe00000000
00000000000000004QX1000000000000l:P?00000000@8cJTM3d0000000000004\K^I3gBI1ii@VL?000000000000000000000000XHXf0000000000000000`2CO
0000`L]OD7JQ00000000<4780000PE0X0000000000000000000000000000000000000000000000000000lMao000000000000000000000000hDBe000000000000
0000Q4Uj000000000000000000000000TER@00004egT0000l50_00004O2;000000000000000000000000000000000000000000000000i3hn0000000000000000
0000000000000000000000000000`O3N0cOK0000000000000000`0NJD[P700000000\:`UI5SU0000000000000000000000000000000000000=Fo8D4d00000000
000000000000000000004cZF0a:l0000<=8o000000000000\jO_000000000000PJk;0000<FB;<f_=PBJe00000000000000000000DH5100000000485400000000
000000000000XK5Q00000000HTfL13\\0000000000000000000000000000000000000000000000008MPH00000000LTC_8K6[0000000000000000000000000000
00000000000000000000000000000000e5Nm000000000000<?>GTX@Z4\Uc@;fELN;BHS6g000092eOPOEH000000000000l\400000000000000000000000000000
U5Z4`AF0@BY]0000T3Xh000000000000000050Cf00000000<V9m00000;H=`UX4h9@=0000l]6X000000000000000000000000\0_:0000hVCQ000000000000PGR_
00000A]k50V^00000000i5mm0000000000000000\IRU<^@3`74@=4[;0000000000000000000000008SVad^7^00000000\iZX000000000000I4@Z000000000000
0000000000000000L6\NTi;@0000000000000000000000000000000000000000000000000ThM0000\RUQ00000000L0oLDEYQ0000549V000000000000L0jR0000
00000000000000000000P=S20000000000000000P]7F00000000000000000000L56D000000000000`I`f00000000`15600000000000000000000dD6000000000
8WT=8]P48jZ`00000000L9iM0000H8ljX?><000000000000000000000000000000000000<e>J`@_8000000000000000000000000L>DT40@_00000000dR;:\Ngd
0000DC\`HX8h0000000000000000M0Gb00000000<W@?0000000000000000PTkGd6SW000000000000000000000]99I3N_0G?1lm:?0000000000004Lf400000000
00000000<ZT0XV\;0000000000000000\5i70000`8a:0000000000000000000000000000000000000000000000000000000000000000h>Pe\`MW000000000000
00000000X91c00000000XmX<00000000000000000000000000008I8100000000000000000000d@LM0000000000000000000000000000X<4G0000000000000000
0000000000000000000000000000000000000000000000000000000000000000`BH1@EU^lC7P@Sc5hX:k\YHC00000000PNb9000000000000d2Qn000000000000
000009XUlM7`00000000000000000000000000000000M6LR`>_P000000000000000000000000\;XH00000000dYdi000000000000\V4[d6Ca4U^GhVlA00000000
0000<TLk0000XFP?0000<FB10000<T[N0000000000000000000000000000000000000000000000000000000000000000TSI60000000000000000000000000000
000000000000@XP:@YeCQ3iT000000000000000000000000\OcU0000000000000000A4bC000000000000000000008KXm@Z\F000000000000000000000000DSVR
000000000000000000000000`U6`000000000000Y3NE00000000l3nh\`NM0000HId800000000000000000000dfMZ0000000000000000000000004Be2`5254XK;
000000000000000000000000000000000000i0ES00000000TN`300000000000000000000XRL70000LA6=0000@o520000000000000000`UR]0000000000000000
U5dU00000000000000000000lMYYD;C24@[=000000000000hPGf4=Hk0000XHb:00000000l7CR0000000000000000000000000000000000000000H?O^00000000
00A=`BMa0000H\l600000000000000000000Hm8K000000000000X?F60000PJdah7IA00008?1cH1A6`[4]XO]l<bnU0000000000000000dLLR0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000\R4a000000000000000000000000000000000000d^2W0000000000000000
00000000=0[X00000000d_OXhPIM00000000000000000000000000000000000000000000000000000_adLYla00000000000000004B`i00000000P2dM00000000
000000000000\Wnc0000`E1e000000000000000000000000TDe10000`WBKHMWdL`5U00000U<e0Mf@0000000052Cn00000000Hh3;000000000000<Q=QTPjJ0000
00000000000000000000P6emLhRB8]=i00008jZ:000000000000000000000000000000000000l2_P@>oP00000000000000000000000000000000000000000000
0000X<U@HV2A0000000000000000LdV:000000000000000000000000000000000000L><kLAo:00000000000000000000XY?;0000HX=l@MWWP^FG000000000000
0000000000000000`_E80000LP\b000000000000000000000000000000000000000000000000000000000000000000000000TmNN8L@C00000000\54I00000000
000000000000<>eD0000000000000000<k4W000000000000DEINPLTJT39_T@VX000000000000<_2h0000000000000000<FD[XY[a000000000000000000000000
00000000000000000000000000000000d8JO000000000000PcEQ0000000000000000T>0600000000`nNL000000000000000000000000000000004Q`?0000DS1j
00000000000000000000M1OB000000008oj;000000000000000000000000000000000000000000000000dRIE00000000`mPM`mB6000000000000000000000000
4@@=000000000000000000000000@H6Z00000000i1a@00000000`41U0000000000000000XQ=c@\=BD=LW8El2000000000000000000000000000000004BRiU6XZ
0000d1iH000000008=MlXVb;8iNi0000000000000000DGHb0000`L9M00000000HCaY0000000000000000Hg3Z0000000000000000`[UW00000000T4CG0000hKoj
00000000HDfh000000000000<=E;00000000<CiH0000lj4]0000PE=FP9_T4`A400004<eU00000000X?Ff00000000000000000000L6FilW]00000P?2m<dKC0000
hVO:00000000000000000000LOQb53XF0000000000000000\UML0000000000000000dZaD00000000`5Ob000000000000Xgb:00004NL300000000000000000000
0000000000000000PHQ4PPEe000000000000<VUI00000000000000000000000000000000000000000000000042<g00000000U6>C0000000095700000lL1a0000
L?Wa00000000\S5o00000000000000000000h^3i`j6;0000000000000mbElDln000000000000XCoU000000000000<GGW0000dB6i000000000000000000000000
000000000000000000000000X:nb0gPTPl2H0>nH00000000000000000000X0c9HA9Z@F<Z0a[A0000000000008_To000000000000000000000000000000000000
L4S6=42b00000000d8o3000000000000<REZm4D80000000000000000000000000000000000000000000000000000XZUB000000000000000000000000L1Ic0000
\Dl[<jHZlZ5EPl9@000000000000\kUA0000TPgg00000?Rh0000LcWl00000000000000000000000000000000XY1C000000000000@<^@00000000Dg:M0000<E^l
0000000000000000A2m_00000000000000000000l@o3<VYj000000000000PMJ40000000000000000L3>Q0000000000000Y_C00000000X6[W0000000000000000
00000000hZcB0000L0>^00000000DHbK0000000000000000\4:j`>==0000000000008of40000dm;E0000<jB50000]4U000000000H1SV00000000000000000000
lSLIhl>d000000000000000000000000\0:@0000\V5Na38m0000000000000000000000000000000000000000lJSO000000000000DdDY`4\S0000`[HS00000000
000000000000000000000000000000000000<?1891ag0000000000000000LiF=0000Td<g000000000000000000000000000000000000I64K`LV@00000000D\=n
H1`<0000000000000000Pj3PX[Cn000000000000X=>h0000XeE=0000<=1RD^o90000000000000000h0[h000000000000T@^KlmWZ000000000000000000000000
00000000X[Xg8K5A0BF\]47Hm59100000000DDF80000000000000000PH2QTgMdDDHGLjdlDk^>00000000000000000000000000000000@3Y80000000000000000
000000000000000000000000000000000000000000000000000000000000HNT?0000I5@o`5<\0000XO3a000000000000000000000000@L^A0000000000000000
000000000000000000000000000000000000L56:000000000000P`6d00000000000000000000000000000000943F0000000000000000Tim80000000000000000
00000000000000000000000055NF0000\BJV00000000000000000000000000000000000000008`f300000000D1^ddR;O0000\:F6000000000000000000000000
00000000000000000000000000000000000000000000LiPb@ZB500004XNi0000i4B3T31j0m:R\HW`00000000d\hh`eoE0000TU3[LUA@E2@f0000h8T000000000
000000000000d8kk00000000D>=L0000000000000000000000000000000000000000A4Z[00000NU2000000000000`5QE00000000000000000000U33ha6DU0000
000000000000LLPblDC700000000T0KG0000000000000000000000000000000000000000lIei0000dP8D`6=F0000000000000000000000000000000000000000
00000000Dl7K000000000000<1PJ0000000000008f3100000000000000000000`E0>`K0Gd`EL00000000000000000000HQPHPN6a4m0d00000000000000000000
0000LL9[0000000000000000000000008HIh0000000000000000000000000000000000000>Dj0000HD\W<VT:\;cMXj8\I35Y0000000000000000000000000000
00000000000000000000000000000000000000000000TOEc0000000000000000\\::000000000000000000000000000000000000\FJN00000000000000000000
000000000000000000000000000000000000000000000000lQCT00000000L2V]00000000000000000000l5840000462N0000<m4Z0000I4a5000000008K4S0000
0000000000000000000000008WAL00000000Dj3600000000000000000000dUKk00004Mjc`NWa0000H6M`P9eP000000000000XBZ1LCS3`@5XlH\H0W5j03ij0000
000000000000@ZQn000000004KJQ\PYnLb5b0000000000000000000000000000<0VFT]Cj000000000000XcDg00000@=Ia5jk`=lT0000hPFN00000000<EGX0000
DRcM`IOJ00000000000000000000000000000000L93;TRN_000000000000000000000000e6^c00000000=1\O0000000000004S^L00000000hc@MI4MY00000000
00000000000000000CV20000000000000000000000000000000000000000000000000000000000000000HHIU00000000000000000000PiSn00000000H4:\0000
000000000000LPGZ000000000000XBEk000000000000000000000000H1V@0000000000000000D5?TdnoD000000000000000000008ZE`hjBfM0]oX:E400000000
46kG000000000000L0cN00000000PPj900000000HacJ00000000000000000000000000000000000000000000000000000000000000000000l3m800008U9S0000
000000000000`SM>0000@GDP8[nS0000000000000000`]A0X2kn00000000000000000000000000000000XBYH0000000000008:W9Db2H000000000000L;WU4IeZ
HfZc0000000000000000000000000000@^loHHEbm4b68JfR00000000HBkf0000hmXn00000000l;DJHhZ=DBX40000\kCm0000H5G90000d\bM0000000000000000
0000PG8@000000000000000000000000000000000000000000000000A4Hd00000000E0ak000000000000155<H6CD0000<43\0000000000000000000000000000
0000h?UG@dk34LhO8NSnXYFO000000000LGf0000000000000000000000000000h=B0dH^f00000000000000000000000000000000000000000000000000000000
000000000000000000000000dk9k000000000000000000000000lcV\0:nP000000000000000000000000000000000000000000000000LRl_0000000000000000
0000hSgj000000008E`Pd3FV0000000000000000`6]c00000000000000000000`1BI8=MP00000000`Mm90000000000000000D2f500000000000000000Ai6@ggl
000004Wk00008Yao4=QGLZC:e4Y[`7F10000000000000000000000000000000000000000`;N:0fRCL5NU0000000000000000000000000000L55ahe6X00000000
00000000000000000000\<^00000XGEV00000000\7a`P\Bl0000PX1XLZUch`S>000000000000P@N^@BI`<U>40b[G000000000000000000000000000000000000
D[jd\\HGe5Gc000000000000000000000000@>JS0000L[@V000000000eA7000000000000000000000000<igN000000000000@T=100000000L<8d000000000000
0000000000004mMl00000000LF4aD?@<TbCfl]PY0000<hTM000000000000000000000000000000000000000000000000000000000000l?6W000000000000DU8F
00000000556FY58D0000000000000000DZ;1000000000000000000000000L52l0000000000000000000000000000TOZU00000000000000000000000000000000
000000000000000000004f?605m<00000000000000000000l<o80000\oi=000000000000e3cM000000000000000000000000P0n60000@>GdXAm_00000000LCl9
0000000000000000000000000000`=;M0TXa000000000000h8UA81;fP:MG0000000000000000000000000000l5ji000000000000X88gDiYB0000lY1nhYW?da]:
0000000000000000000000000000000000000000000000000000000000000000L8a`M2>ohGC<0000\5hS00000EHb`F@d0000<i;S000000000000000053HU0000
00000000000000000000\i:k0000lMa_000000000000000000000000000000000000000000000000`kQa000000000000lIfe0000000000000000d\4o00008NHg
U3TV0000TJR>0000e4BZ000000000000000000000000000000000000000000000000000000000000@Xh[0000000000000000TLUb000000000000@=]@00000000
000000000000lA;_ha=6132N00000000`1h5l1<6E30dXe]N00000000000000000000000090150000000000000000X6jf0000X3PhhbQLlN;nPB?7I3TFh=[^]3Bk
0000000000000000@1lZ\LYi000000000000@Sn500000000i6n8000000000000d7D@000000000000000000000000000000000000000000000000000000000000
00000000XXBAQ76?L4OO00000:c7A7CB000000000000\K@2000000000000\G;F`GbF000081_50000000000000000000000000000<^4[00000000000000000000
00000000000000000000000012iE0000000000000000U60500000000T0Zj00000000000000000000PQa80000000087U6000000000000DR<0lZ?P000000000000
L[TA0000T=O<0000<4bh000000000000000000000000000000000000000000000000000000000000L1mi00000000TKO[0I]@`J:200000000000000000000HD<6
TcPW0000X8l[0000000000000000000000000000D04P0000000000000000l]B?0000000000000000lIU306oS`JiQ0000000000000000dQ=?0CR500000000=2l;
00000000llc_000000000000`0EY000000000000000000004I=h00000000000000000000000000000000000000000000000000000000`SR500000000LBAA0000
0000\C]800000000DKUb0000H:KO0000D75K00000000a56S00000000000000000000000000000000`XSh\m880000000000008dS6000000000000E6gM00000000
DU140000H;Fe0000\VEI0000000000000000000000000000\9Nc0000000000000000l7P8`NhG4Olk000000000000000000000000X]VE00000000T?T600000000
X]bU00000000000000000000L<J9000000000000000000000000000000000000l0fG0000P4MT000000000000hWW58Eogh:MjHh=5@JW;00000000h5FXDC_W0000
00000000T@=0`PJSThUF000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2@800000000000000000000
00000000d<1_000000000000PF_m0000`H[S`m?_@n<h0000D4>]X8c<LITN00000000djhf000000000000]0ek000000000000000000000000`7Be000000000000
00000000T__]0000<=W_0000000000000000000000000000000000000000TQi;0000hMiA00000000U65L0000<`]T000000000000000000000000000000000000
000000000000000000000000\iaY0000@2nf000000000000`S[4@k0fi70ETh\50000HI;e0000000000000000<[nd00000000000000000000\nOl000000000000
86f[47A5A5<@0000000000000000000000000000@oL@000000000000000000000000Tlf<0000Q0nA@@QC00008RS`0000I2oP0000000000000000000000000000
00000000000000000000000000000000ln`V0000000000000000000000000000LgIc00000000000000000GW>ToaF0000<j7o8ggDL5P^PX=:0000000000000000
8PgX000000000000DL5i@0G\00000000TVl_000000000000TA9g<GfIm6Qc0000000000000000000000000000000000000000@35o0k<2DXoAXKBT000000000000
000000000000l7Hm00000000000000000000T5keU6MV0000dLg<00000000000000000000`T]6@d_<0000000000000000000000000]=K0000000000008iaCA36O
000000000000000000000000L8;08WJ=4_6NX?dJ00000000l][J000000000000000000000000\>Nh0000h\@W0000000000000000000000000000000000000000
00000000000000000000000000000000hALn`fOh00000000Tn9H<64k0000000000000000000000000000000000000000D[f;A2j7X?dY0000<AQ@000000000000
0000\Ic5D6@E000000008jkk0000000000000000000000000000TBBj8RFX0000000000004LHb00000000000000000000e5HJ000000000000000080@?0000a1?`
00000000000000000000000000000000000000000000000000000000lN6;00000000<Qi^0000@MMLhJ5H0000m4T?0000Pk47Ha1k0000I3Ma0000000000000000
d\Q`00000000X[2d00000000000000000Kfh0000000000000000\^=^P4Z30000XODA000000000000`2\^lJ^N51nb0000000000000000d^E=0000000000000000
0000000000000000000000000000000000000000@ea0000000000000000000000000000000000000000000000000000000000000XA<Q0000D2FE000000000000
000000000000l:<Lh\0]L=06000000008K500000`oX\8[m=00000000000000000000000000000000000000000000<fGm00000000000000000000000000000000
0000LlS8TYf>00000000000000000000`0nQ000000000000000000000000000080Yb0DI\heSBD3]P0000XCeH00000000000000000000TMUO0000000000000000
<^[YhT?2000000000000000000008lbU0000LI?k000000000000000000000000000000000000000000000000000000000000000000000000E2G8TImO4kIH0000
l2eP\E>P00000000000000000000U0dW000000000000000000000000HP?g<0Fk812]`61^hSF`8fDTQ0on0000dDhe0000ldU_hjMl0000ln`F0000A3KI00000000
X=F30000000000000000000000000000000000000000Ph^d0000000000000000000000000000`lY\00000000\D4W4OZiPn[]000000000000HOG7DB?j``7=Q5BS
00000000d@b\0000000000000000LJTM0000000000000000\CS^X[fk00000000@LGXHXYV00000000dNFI]4mJHW2_`=c2Hd=HT`df11A[00000000000000000000
00000000000000000000000000004cS<0000000000000000lk@fXRZS00000000000000000000000000000000XHJK0000@=EJPJCjP;DU06oAPgn200000000D[>g
<[TZ000000000000P=k500000000000000000000\mLP000000000000000000000000000000000000000000000000000000008baF000000000000000044?:0000
TeRO00000000000000000000000000000000=10A00004>YILjSn`=KG000000000000lQMOTe2\00000000<3We0000000000000000\Fdo00000000000000000000
0000000053Xc00000000000000008TVm00000000000000000000Djj=0000\NN90000LoD0dP?J@n6@H:`E000000008oNM0000dJWG0000000000000000LH;c0000
000000000000L0\_Y5oH0000\Ic`00000000000000000000000000000000XU49XWWa0000000000000000000000000000000000000000000000000000\hdh0000
0000000000000000TMO5XSIb00000000000000000000000000000000<`GX\RTT=6E200000000<>BM0000000000008Jlm00004jQRXLLb00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000004knf00000000000000000000000000000000000000000000000000000000
0000X47Sl?5P000000000000000000000000\2@X00000000000000000000000000000000hJ?^TIkm00000000000000000000\b7]00000000000000000000P\W=
0000000000000000X5f8000000000000000000000UUV00000Fd90000\jEc=6ER00000000dHG^hE?2THRF0000000000008@GbDJ<mPZmT00000000dJS<PK790000
0000hA<800000000000000000000000000000000000000000000000000000000<;VF0000<2Zm0000000000000000L]i800000000H8_f0000137O`H_Z00000000
00000000000000000000000000000000@eedD0]L0AhU00000000dF4QXWD<00000000000000000000hKnJ0000000087RB000001hfdNJ=P^6me4N9000000000000
000000000000PFjB00000000D@2fPcI[000000000000000000000000000000000000X8oB\<]`lWRM00000000000000000000XWiM000000000000000000000000
TUmd00000000]5d500000000000000000000000000000000000000000000LM2c0000000000000000<>49e78P00000000000000000000Db;;HCcd0Xe800000000
I3ek000000000000XBOc0000@Ej;0000000000000000000000008_5W\m7A0000@i`NH13fTGln\GnB]6oO00000000000000000000000000000000\96?0000P>5E
0000h2ND0000000000000000000000000000000084I900000000@4;Y000000000000\S0NTXWF`S6L0000000000000000XDiTXM<aM1:oP52b0000000000000000
00000000TR7U000000000000d;gB0000000000000000000096]_0000HZGn<IA`00000000000000000000000000000000X;mi0000000000000000000000000000
\[K600000000000000000000P4e^XAdb00000000000000000000LT8WP_WO00000000000000000000<Ck`000000000000000000000000<EKXHfPJ000000000000
00000000Y2D^TcF;00000000000000000000000056MI@ij5XTfhDU5G0000000000000000000000000000000000000000000000004M1eD>WV000000004aD`0000
0000PIOa4`^K00000000`:8`XY@F000000000000000000000000Q1kh0000000000000000Pc2KXdlf@Ha@E0=XXoRS000000000000000000000000000000000000
00000000000000000000hFC=<egk00000000000000000000a5ag0000000000000000XXSQ000000000000000000000000000000000000h>;o000000000000X3Z4
00000000000000004ahY`h0K\]`A@L__0000DA2HTRBA000000000000L7Z\00000000000000000000000000000000l<Qn0000000010a?000000000000T2?ei57@
00000000000000000000866D000000000000]3jL02iAPZfL000000000000000000000000dP99@\W]00000000000000000000P^>Y4^BQ00000000<[dG00000000
0000000000000000LU\<00000000000000008oSK000000000000deH500000000000000000000000000000CD3<R[G000000000000000000000000000000000000
00000000000000000000XIP10T_200000000000000008a?0\Wo10000000000008j;J00000000000000000000Dg7SA6]B00000000000000000000@\Wf00000000
LKC<00000000\7Pld]4O0000000000000000000000000000000000000000D`UE000000000000dam[dG>V00000000000000000000000000000000000000000000
lW]K0000A0\h0000000000000000000000000000000000000000000000000000XnJf0000DcXL0000<`Rg00000000000000000000h`mW0000000000000000DcfL
00000000l<UL00000000000000000000H`]=TfP]D6\YL^cb0000000000000000@jR?0000000000008C>g000000000000T7nP000000004Hn60000000000000000
00000000dSXPL18bT]Yj000000000000000000000000L@YT4WOj00000000000000000000D1AW`4gL0000\;JW92L[000000000e>5000000000000000000000000
0000000000000000000051M>0000000000000000000000000000000000000000HNAUH_PU000000000000\mJW00000000dEAm0000@h>Ch@GP000000000000h]6j
0000`2T>00000000000000000000d@]_00000000000000000000000000004PQ_a3EN000000000000P;Xk000000000000`Vmm00000000PS_oP8>AH?nXdjFg0000
00000000PNa3X<G[00000000TYVm000000000000L1D@HjAM0000LA70lSm3HR_V00000000\lE:00000000`Y0N<Z7RX=`g4GoB000000000000000000000000@7RQ
\ce=000000000000000000000000lBeI0000000000000000000000000000lNnH00000000000000000000dS2G0000000000000000000000000000000000000000
0000XlD:0000PG[G0000DXEl4aVL00000000@YG?00008jem0000`TD20000000000000000000000000000000000000000000000000000000000000000h:0j0000
000000000000TCCKE4oX=5ENl00\D]47dINB00000000000000000000000000004Hae\UbY00000000000000000000000000000000000000000000000000000Oc9
0000@WZI0000000000000000lK0Y0000LQ<k00000000000000000000000000000000000000000000PmQGXJ[U<onA000000000000000000000000000000000000
000000000000hARPXYKa0000T=^?92X\0000000000000000000000000000000000000000<NfD0000T`jOTmW>@0he00000000`8Ok8[:h00000000000000000000
000000000000000000000000000000000000<a7;00000000L53^000000000000H8i@00000000000000000000000000004dQD<<XE947U00000000000000000000
0000000000000000000000000000000000000000000000000000@:Oa000000000000XKMg4gYA0000HUBJT`Sd00000000lYK:00000000dlO`0000@?OT00000000
000000000000000000000000h:=<00000000HQAI0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d7[l00000000000000000000000000000000\@Sd<RBo`:a7deV0000040H[HUWE000000000000000000000000000000000000000000000000d?mMhjoJ
@goL00000000000000000000Y4U=0000000000000000A05chAZ^00000000000000000000d3OC0000000000000000000000000000PI]K00000000000095N90000
00000g=O00000000000000000000]50e0000000044j[000000000000D[R=000000000000000053lP0000L;4=Xho;0000do2I0000000000000000000000000000
00008AlH000000000000T?CB0000000000000000000002C7000000000000h?ha0NS500000000X=[>HS]H000000000000000000004B@MXBY>]2CQl7\:0HiB8]eN
000000000000@1BZD`YO00000000000000000000lZn?Dd7<lDAQ0000000000000000000000000000000000000000dD^^00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hG@80000000000000000000000004@g@0000000000000000000000000P2<4SKV
00000000E1Y1000000000000lb:@00000000000000000000D84UdFIC00000000P8Tf00000000TPi3`0nC000000000000000000000000H?bbHD\a0000\b5>0000
0000000000000000\@k10000000000000000\JgRHP;e`[mY000000000000000000000000000000000000000000000000h2K:dW770000000000000000m4JF0000
000000000Gcl0000000000000000000000000000PGSo00004W_O0000d<mM000000000000P>QG00000000dQe:00000000000000000000@JlN0000000000000000
dZa70000dXhl00000000000000000000000000000000000000000000000000000000@3C60000000000000000dJkJ0000000000000000i5JO0000000000000000
0000L:6:00000000000081PU000000000000\>bO8Ed183=g000000000000000000000000H<FW000000008F_400000000l5gS8QOC000000000000000000000000
000000000000000000000000H3<\PIK^a5XL000000000000HS:I00008G4Y00000000XLR60000=2om0000`XBim3Rc00000`h>00004eTd0000=773000000000000
0000H9HR000000000000h@W4@Ma5hWmo000000000000000000000000@6aO00000000000000000000XS8XH3ZlX?aR0000000000000000000000000000H?IM0000
00000000P]C]T\?>000000000000000000000000000000000000000000000000LXN;000000000000000000000000000000000000000000000000000000000000
\CHcT3:9000000000000P>5d\PdkT[1j8\:]Q6Z40000000000000000DLjE0000lN?:=3K60000000000000000000000000000@C5l0000dSCa4Rf30H^V00000000
0000X<lF000000000000<YboXg9U000000000000000000000000XQL=00000000<LXM0000000000000H97000000000000d8Za00008lN1000002g>00000000lB2\
0000XK^F`CUUm42U00000000000000000000D2cd00000000000000000000PAB:83aN4O650_>@0000000000000000000000000000000000000000HkQ9\IhAh9?1
0000\KFU00000000DTc\dS;LQ1<MH\2>0000000000000000000000000000\NQEDSDFh_K@0000000000000000000000008jD=16TP0000Hh1c0000000000000000
0000TH`Z0000<5\b000000000000000000000000Td8c\n^E00000000000000000000000000000000HIZn00000000lSh:46o0T[_@00000000X<3fdjaMHTWJ0000
0000H`Zk0000L2PX0000000000000000HLCQ000000000000000000000000000000000000l2C]0000dXkA0000000000000000PHgI000000000000000000000000
dY4m0000000000008G7J000000000000000000000000X40iP<\\\B>gXVSV0000<DRD000000000?iQD?i<0000H:Qi00000000000000000000hI1[000000000000
=1[O000000004EOg\c]^0000000000000000000000000000000000000000000000000000000000000000P;MR<TFb00000000D`_b00008LmC0000000000000000
000000000000DR@jh^1f0000000000000000\M:B00000000000000000000<6=T00000000000000000000\c@k0000l69R00000000P\ED00000000000000000:RO
0000000000000000`Z?j000001AH<m9B000016M<00000000000000000000000000000000l6<Z<4?E0Th0000000000000T:6G4lGH<n<L00000000000000000000
T6860hZg00000000000000000000000000000cdO000000000000000000008[i30000000000000000Tl]N00000000000000000000L4W[<M3:8[_M000000000000
000000000WhC00000000000000000000000000000000H=_Ad6W>h2NTU61<00000000000000000000deVA0000000000008b`<00000000000000000000<iVC0000
0000\M=00000`WH:Tb=R0000@lZ:00000000000000000000000000000000D3XN@SDe00000000000000000000000000000000000000000000000000000000<ZCc
haQD00000000000000000000U6A]00000000L5Y70000000000000000000000000000000000004JZlD9CV00000000000000000000`g8X00000000000000000000
0000\?m<<aAc0000L7L=hIj[8KQbPiB0LOgdM22C0000000000000000000000000000e5iePoO^000000000000<OOfDRL]e2_bHD6ZLoI400000000000000000000
00000000000000000000\j9J]32n000000000000PLab000000000><C00000000000000000000lLOk00004aAR000000000000U4^100000000000000000000D1cX
\mFd00000000P4PaPlikTd9E000000000000000000000000000000000000000000000000Y5180000000000000000U6kM00000L^Y000000000000000000000000
0000000000004deP<4Ic00000000\]lX000000000000P4HjHF1kh\Fm0000000093fX000000000000000000000000TN6NPMkV0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000@m50000000000000000000000D\000000000000000000000000000000000000000000000
000000000000000000000000`k6c0000`OhY00000000\3Rg@;Ml000000000000Y1go0000dPF?00000000000000000000L;WdLodd000000000000@3g7LI@fa4Se
d:dm0000E3>\`IoX8UFM00000000000000000000lQCG<Yd_PiH50000000000000000000000000000XJl@0000T\9_00000000<kK:Ph1A`h5Q000000000000`Q[e
HAPFhO\40000000000000000000000008[S\H^FP000000008YB`8NHV0000P@SM8Ed<0000<h^J0000000081ZeE3[oTQMaA3P=000000000000000000000000=5U=
00000000`m6A00000000PHEK95LW0000000000000000000000000000DZWB0000h:kU00000000000000000m8o000000000000000000000000XS5Ph[=U@`8cL[AX
8[OS000000000000000000000000000000000000Q18RA3WldLkZ0000000000000000000000000000\7OS@E<NhnVc000000000000000000000000000000000000
00000000M6Z^0000T7n>0000000000000000000000000000000000000000@RZ_Q3>OT<YG00000000000000000000lK7j\hi600000000LMd_0000000000000000
0^IE0000LJcW0000000000000000H7:i0000<aRl0000H2In000000000000000000000000PYG]00000000000000000000HF5Qm1V=XJ`700000000000000000000
00000000Pg\N0000LQ:3<WXk000000000000000000000000000000000000823[00000000000000000U3C00000000XRk8000000000000PJ9H0000000000000000
00000000000000000000DS=20000000000000000000000000000000000000000000000000000000000000E8N11VP<T\753Yc0000000000000000XQ<300000000
0000000000000000000000000000]1WZ0000000000000000l26j<BF?000000000000000000000000000000000000000000000000`H;90000000043RC0000TfkE
@TJH0000<j@600000000000000000HLOP@4[D6`F<Ad?0000000000000000000000000000DVAJ0000000000004BCI000000000_:hdBHF<T^Ua19`000000000000
00000000000000000000<[O=0000000056V\4PA\00000000000000000000000000000000000000000000D@J=PTeFP4KU00000000000000000000000000000000
0000dNPG000000000000a026000000000000000000000000hD6g00000000@FDehILOHTUFlf<o0000lY=OP3bX@b6g8nFY00000000000000000000000000000000
000000008`<^000000000000000000000000H>iF4Oj@0Xen000000004VQ90000U5024Ohi0000@RMndeFM00000000HEc5000000000000H2aXdGc\PMLN96660000
00008iQ1HnCl000000000000000049dPl_JO00000000000000000000000000000000P[<R0000000000000000000000000000`==\HHK5DafF52Z`000000000000
\j:C0000000000000000000053;R000000000000Dc=K0000e5[K000000000000000000000000000000000000000000000000000000000000XE1V000000000000
0000`_g<00008G3[0000T\d90000`8h[0000XQo]000000000000XiA_000000000000Q5P800000000\ng20000\^:gE3Ni0000DZPU0k8J00000000000000000000
00000000PhF=PJT800000000000000004C>PdTX48b@kLhlZ000000000000XA9O000000000000000000000000000000000000000000000000Te3h000000000000
0000T1YC0000TOPM000000000000000000000000000000000000P51A0000`HMX000000000000000000000000@H3o00000000`GF38Ko[<X<:0000L\`M00000000
00000000D\IY00000000D502=6P@h_UFi2kn000000000000000000000000XiXk0ob\8Q`KL`eEE1OU8]kW8K^m53AT00000000hB00LHNe00000000h09W00000000
hPG50000000000000000hc080000000000000000dD@9LS2e0000T5?=8Al7@Ha20000m6C400000000000000000000@Fn600000000000000000000000000000000
0000000000000000\kL1000000000000000000000000000000000000000000000000l52@00000000\Q8Q00000000000000000000000000000000000000000000
000000000000000000000000h]CO00008L=90000`@e1000000000000000000000000000000000000<h`a00000000000000000000@YAo0000PF3e000000000000
DQ0E0000X]\H0000X2<\8HBX\X\?d<D0hj2Z4E5S@\B70000000087BV000000000000000000000000000000000000000000000000000000000000000000000000
0000lA8h000042ST`EFDH[cLl1M8\JBI0@ADdi1K`j>GHmk00000U1US00000000000000000000000000000000000000000000<h>^000000000000000000000000
0000000000000000000000000000000085R600004D:K000000000000<lRZE3PW00000000000000000000000000000000000000000000000000000000\KB<0000
00000000000000000000000000000000P0V60000000000000000TmDm0000000000000000000000000000DTEm0000000000000000000000000000000000000000
00000000000000000000X8G80000I5f20000U21]0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TMIC000000000000H;eM0000e5_:0000T>lG00000000<3JN000000000MIN0000a53C00000000l?Y`DFc]000000000000T:EJ0000000000008jU80000`Kc2
00000000000000000000000000000000XKWV0000000046IQTXA[PIHe`^Z9\ilVHafadOl@00000000000000000D5I0000000000000000000000000000l2Vl0000
000000000000HFJnP;3j000000000000000000000000T5E100000000000000000000P=0W000000000000Hg?DP453h;n700000000dkWC00000000000000000000
000000000000000000000000<ZLY0000000000000000Xcl_00000000000000000000DEfo0000000000000000XgWc000000000000000000000000XDJ<00000000
0000000000000000000000000000lFK<000000000000000000004EDlLNl?hQh600000000000000000000000000000000000000000000000000000000DMNX`;nf
00008PQP0000Df:A00000000000000000000000000000000LVBQ0000HXog000056c200000000`kFn000000000000PJ[?8QI60000Pn:E00000000l]`S00000000
000000000WKX00000000L:1\000000000000000000000000000000000000000000000000A1dO000000000000d>6\0000000000000000000000000000T5gHd1jY
0000db<`0000000000008CPl000000008SU^8BFoLITB00000000000000000000000000000000P407hC;P00000000E2J@00000000000000000000000000000000
000000000000PS7b0000P@[\0000000000000000000000000000000000000000P<SR00008Gim00000000000000000000000000000000@3K4lY>>Dj5N00000000
00004TAa95I[0000LP@`00000000000000000000<[D;00000@D0L0R``Dj=00000VEmX@DU000042OU`>6300000000000000008@?T0000PlLa0000000000000000
0000<>L\000000000000P1Bk0JM5D<oY000000000000loH[L27o0000000000000000000000000000<RT1000000000000<lnK0000000000000000h:5W00000000
0000000000000000000000000000000000000000000000000000000000000000a6mk0000lbnHd03:00000000000045bE0000000000000000000000000000HHJg
0000000000000000000000000000000000000000000000000000dOUg00000@Vj\ACY0000000000000000<\eeT?W800000000000000000000DCd300000000@>]2
d1U200000000HTEH00000000dhe;X5l200000000000000000000000000000000@Q67000000000000`L[6`VFU0000\2=Q00000000000000000000@`3E00000000
0000H_W400000000@:4^0000000000000000PCEl00000000XX?Y00000000000000000000000000000000000000000000000000000000000000000000PVYO0000
000000000000DA:L0000\2fH000000000000000000000000T^Qb0000000003`90000000000000000l4c900000000H=`@00000000@E=X<e?gDGZ8Q6:\00000000
0000HihTI5Hg00000000000000000000000006\DhRPTT?cb`bj<0000000000000000XYkgP>\L000000000000XTC?000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y0<E0000000000000000000000000000000000000000000000008>89
0000PG[Z00000000L[Ln<9hA0000000000000000@MQBPWe>00000000dI]Z000000000000dgRAe68DY6^P00000000000000000000000000000000000000000000
0000E78j0000000000000000000000000000T96b0000000000000000@fR6T[U1000000000000D]gK000000000000000000000000000000000000000000000000
00000000000000000000h7PL000000004?QE<\?c00000000000000000000<a61000000000000000000000000000000000000000000000000lP6:l4K`00000000
0000000000004QZ\0000<jf`00004Q>U000000000000LK>Y00000000000000000000P7[O00000000000000000000000000000000dVN^`eSi0000000000000000
h6k\X9TMTc<`000000000000A5k8dY7M00000000\B>W0000000000000000000000000000000000000000000000000000000000000000e3\i0000\S@:00000000
000000000000000000000000hX\O`9OK`][U@3fj0000000000000000000000000000Dj4;0000000000000000000000000000000000000000000000004[gJ0000
\>2n000000000000000000000000DP46000000000000<l[Z00000000000000000000d26:LNaNhM<R00000000dK950000D2:A00000000hD1D4n\e00000000DCgP
L^3I06dH42gk000000008=P4PYPK0000000000000000X6l;\`ONla<H00000000PDBS0000<4>g0000<ffV00000000000000000000X\dGDOJO0000DAHG00000000
00000000\Y5^00000000000000000000000000000000@Q^=000000000000POo100008lCC000000000000@l<D0000000000000000000000000000000000000000
0000TfV20000dH_N4jW\0000hR:D00008jUIm4\T00000000000004]`0000000000000000<4G;0000000000000000000000008L_2i4eE00000000000000000000
0000000000000000`[ZM000000000000000000000000000000000000000000000000000090mIPOh8000000000000Dnkb\YS^00000000000000000000@APW\0gB
0000000000000000000000000000000000000000hD6N0000T?2APLWI4YUk8SZg0000HiM<LFFT0000000000000000000000000000dTQZ00000000000000000000
00000000000000000000HEA100008En100000000Y2[=00000000000000000000\_RId\0M0000DQKA00000000LD_>hL[\4D`L<fNe00000000000000000000@DDe
Lm370000DE6\d5IGhRHBLkUR0000000000000000LX50l0m@00000000000000000000A5e500000000X>AS00000000@kk]00000000000000000000000000000000
0000000000000000000000000000dMiT<@XiD@;k00000000000000000000000000000000TV[=<>BY@nnV0000000000000000DE;m000000000000000000000000
000000000000<]AG0000m26E00000000000000000000\S=ohXXU000000000000000000000000000000000000000000000000000000000000000000000000h8:Y
D@F5000000000000XDQI0000`=8]0000lKg80000000000000000<>8U000000000000000000000000000000000000HnCS000000000000000000004g[\4jTT0000
00000000DR]c000000000000000000000000000000000000000000004MeI000000000000000000000000@`EgLkT[<h;d00000000hNdAD8OR0000000000000000
0000000000000000Hj@G0000d]K\<3TG0000000000000000000000000000lNGc`3\JLklL00000000000000000000`JPI0000i0YX0000PcC7000000000<760000
00000000000000004l0:000049kJ0000000000000000000000000000000000000000000000000000`^LQ0@Ub0000000000000000000000000000000000000000
00000ICi00000000000000000000000000004Qd900000000`7aMXW9XDN<<XEA<00000000000000000000X@CKl??=DkKZHM_X0000XaIX00000000000000000000
000000000000000000000000000000000000a2VO00000000000000000000\F]h0000`7S@00000000000004AC00000U@;\30Q0000HO980000000000000000Q5>g
T@H;lPHG000000004T8A000000000000TnYU00000000hdgF00000000000000000000000000000000PDOj000000000000000000000000000000000KnW<fPh0000
158T000000000000000000000000000000000000hZPC<46B0000000000000000DQDJ0000<6CO4>3\00004kbE00000000hE9=hj1_@]_nhj_;h:i`000000000000
0000`QLmLY^iDN<KT4e@000000000000000000000000000000000000000000000`[d0000Hd;ADhaV00000000000000000000000000000000000000000000U6aE
00004=;f0000`HWm0000000000000000XG`B00000000<9h^00000000000000000000<R]A000000000000TG]QLb?`00008H3K000000000000000000000000H7`R
00000000L0U[000000000000000000000000000000000000000000000000dD^n0000000000000000000000000000l:VM0000hIEf00000000HY;3<2:M8PWc0000
00000000000000000000DPDHP:Ul000000000000000000000000960_00000000000000000000000000000000T52Q`N>O000000000000<MWH000008MUX6RFTU;<
Dbe700000000<cVE0gD700000000`=9@00000000P\T5000000008AjP00000000D5I^Hl0I0000P2MV000000000000000000000000000000000000000000000000
000000000000LF]>0000000000000000000000000000000000000000000000000000000000004TSML[29\<LP`Iakd8OH000000000000HW;G00000000@9Hj0000
00000000e1>[00000000000000000000000000000000000000000000XL4K00000000000000000000L:^6000000000000000000000000Q0;D00000000@SS^0000
00000000H9:A00000000HIB[0000000000000000A3h?0bnj0000@lCR`oLP000000000000T;SG0000000000000000000000000000TEe>T0GQH9JI0000@FLd0000
0000<Ecf000000000000123Z\bJN000000000000000000000000000000000000000000000000000000000000000000000000000000000000ToBh000000004\FZ
0000000000008LBA\T2j0000000000000000]3R200000000000000000000XWh20000480e00000000DG[f@ZI^00000000XYNEHJi:`DNTe0FK0000`fUC00000000
8?ZaPDn_000000000000000000000000M6BT000000000000dC<R000000000000000000000000000000000000@=X:000000008@BA0000000000000000DA^h0000
0000000000000000LS6Y000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000HHgi00000000
00000000@MjF000000000000T?1G\:VY000000000000l2E6<YmZ00000000000000000000DR>?@:TF0000000000000000000000000000\?VC0000000000000000
00000000000000000000d@Q300000000000000000000000000000000@8M1DE[bToDe0000000000000000000000000000HNY=0000XAOd000000000000dDi10000
0000\aVhh99=E1TL00000000000000000>PF00000000]6;_00000000000000000000h4Tk00000000000000000000000000000000dIAM00000000000000000000
00004HF000000000000000000000000000000000lBkM00000000m6jc00000000T1K[000000000000000000000000Y5Y3XD[^00000000000000000000]25X0000
000000000000000000000000000000000000000000000000000000000000lijY8?g;<KT<000000000000X=HJXEXdHWcl000000000000000000000000<U]`0000
0000000000000000DJP48hm1\l>900000000dl0n0000\O>600000000Lk>B0000000000000000d6Vj000000000000dS[X00000000`Dj00000PjTe000000000000
00000000Xa_Q=1`YT<\MDZjU00000000000000000000000000000000000000000000D>Re00000000000000000000\B1>0000d`3o000000000000000000000000
0000E4K:00000000HGN211[e00000000]2d_00000000000000000000000000000000000000000000PZBn\c7Q000000000000000000000000000000000000LG<;
00000000000000000000HiVW00008KLL0000000000000000LTHc00000000000000000000`BjK00000000000000000000000000000000000000000000517i0000
0000000000000000@ELf000000000000000000000000@4md000000000000000052h5000000000000000000004jMJ000000000000000000000000000000000000
00000000dj=k000000000000000000000000000000000000000000000000000000000000000000000000HOmfDW[D000000000000TfY700000000000000000000
0000000003XZ00000000000000008RVf0000dcBf00000000000000000000T;Qc00000000<@NQ0000<l1U0000000000000000000000000000<Q\H000000000000
00000000\[Z`00000000DbI6000000000000000000000000i3\Om6RW00000000000000000000000000000000hRPC@ZD00000000000000000@EUQ00000000hAK7
00000000X@nR00000000PIe5000000000000000000008GMF000000008GVKhn58DFG^00000000000000000Qe\0000000000000000000000000000000000000000
00000000HdfiPT@Z<VVW00000000`:UD000000000000@YNk`Ko;0000000000000000`g\e0FS]0000E48l0000000000000000000000000000PA=m0000@G43E5:b
H^0S00000000L]7m00000000000000000000D:Q>0000TWAZL[Kod;eh0000000000000000HYU[00000000000000004k1Zi4SX54lG16Jb54?g000000000000L?H^
00000000hXIc0000hU620000000000000000000000000000000000000000000000000L22000000004?P100000000000000000000DYDM00000000000000000000
8Aea<B0i00000000dMU3Dfo00000hCPAXG1[D\4V0000000000000000ln2@0000PMk400000000000000008>Va000000000000000000000000000000000000l0?:
00000000000000008BcY56H[000000000000M1D;0000000000000000000000000000P?oI0000000000000000`B>4000000000000000000000000000000000000
000000000000]3dg00000000`1cjd77D0000l9DR0000000000000000P[UI0000000040j`0000lciV000000000000DO7ce4T200000000h]IV0000000000000000
000000000000000000000000<ee4000000000000d=Q5PR5S00000000000000000000000000000000000000000000000096:E00000000d?WIPZX2000000000000
m6_nT1;>`IBjDXJR0000@E0K000000000000Xd_Q00000000000000000000000000004:;Thh53lchf00000000000000000000@?o7@I28000000000000@50jHI9Y
00000000lV8S00000\Eb00000000=5JB0000PTgbU2Zm000000000lC4dmNc`4JW@=FcPC6e`D:[H3SoXL]00000X90[00004WiY0000000000000000<>HXLN`E0000
000000000000DMaC00000000TcRe00000000D3\W000000000000000000000000I0eO000000000lB200000000000000000000L1g>`ASPY1m40000000000000000
0000hJLY00000m=_0000lAdP0000000000000000\QU7d0<X00000000000000000:=e<M3V000000000000@S6<0000<^9<0000000000000000000000000000ToC8
0000P81J0000a2\Z00000000000000000000000000004VOf00000000000000000000000000000000000000000000000000000000000000000000000000004N^:
0000LLHE00008EbL\]cW`eHY000000000000000000000000000000000000TI3m000081>M<eZe54oe08C\0000PjjLM1T?00000000000000000000000044o20000
00000000000000000000HIn7hFE80000000000000000000000000000000000000000L[jT00000000000000000000000000000000000000000000000000000000
00000000H:mk0000Lo1ZLMSmH2^G`8\[000080ga00000000DG[300000000000000000000DXYB000000004TTj0000000000000000000000000000000000000000
0000T0fVH5<@HL970000000000000000000000000000000000000000000000000000000000000000000000000000T4<E00000000000000000000000000000000
00000000]4`<00000000000000000000000000000000000000000000000000004N]f000000000000000000000000DJod00000000000000000000\1E>h7]D0000
0000X8W=0000000000000000LPH40000000000000000000000000000000000000000TC:5000000000000PB`_00000000000000000000000000000000L27^0000
00000000l^Y^e3^^i5K6000000000000000000000000DYCV00000000000000000000000000000000000000000000\=9P0000000000000000000000000000D4ji
hg0iE4=f0000TWR900000000d@DBdcEl0000\8_U000000000000\OT500000000<PgI0000000000000000000000000000000000000000<:E_0000000000000000
00000@ZehYCnH\ma]3D[Q57M000000000000000000000000000000000000Y3@M000000000000<bYc000000000000L1@h`LcNPED1000000000000000000000000
0000000000000000000000000000000000008c[=0000000000000000HH_f00000000000000000000000000000000@K?OLVh^00000000HP0b00000000a5TI0000
000000000000000000000000000000000000`[Sl0000<lJ^0000000000000000000000000000000000000000000000000000000000000000\WK5X6QMXXWWT^P^
00000000haFbU4Ib000000000000000043;n4dij0000HCMV000000000000P9OZ0000X8Mg0000000000004:1G<JAoI2MO<>IAY3nW000000000000000000000000
00000000000083L<T:U^hi]300000000Q31a0000X985\TW;00000000I3bcM2nI00000000000000000000000000000000P``j00000000000000000R3Y00000000
00000000000000000000000000008dam00000000<nDT\:i?00000000D@9`000000000000000000000000H200000000008RTB000000000000P2fal=]ND>LJ8IQm
4OSO00000000dV<;0000000000000000dU\l00000000000000000000000000004QDf000000000000000000000000000000000000000000000000TSQ3lc[J0000
00000000E1d_000000000000I0KQ00000000DOJiX56N00000000000000000000LRV[000000000000000000000000`co_000000000000l1[A`3dXU4`20000THI1
0000<122]2NE000000000000TcI00000\BLHlKcP0000000000000000000000000000000000000000000000008H_9TZ3N0000P<fL000000000000000000000000
0000Xgo=0UG:000000000000l=>L000000000000@OB_000000000000000000000000000000000000TgTP@_2Yhic9dcWF8<Bh00000000hILE0000000000000000
d05?0000P>M<00000000000000000000hAAYlE:m=2N_00000000000000000000`E<=000000000000d[k40000000000000RCR0000000000000000000000000000
00000000000000000000PGP20000h9\C000000000000000000000000e5m]h3Cl0000hJDH0000D1G1X>NU<GY`DOT\T48O00000000000000000000000000000000
00000000000000000000000000000000T5O800000000hjd7000000004il40000H2DI0000<J0j00008>_[@V:mDi9[000000000000000000000000000000000000
00008FSk00000000d?n60000000000000000000000000000dll_000000000000000091Sl00000000000000000000DZBW0000000000000000X:JI000000000000
0000000000000000`6R[\9eBH:@R\E;Z`Eb9hPRX0abd8h910000@Hcn0000000000000000h@Fh0000000000000000@gEn00000000000000000000000000000000
0000XJ6T000000000000000000000000000000000000d8TFP;ZQ8`no00000000lPP\LVXhlVej00000000000000000000Lc`CTAJ50000000000000000d;R0i2;l
0000e4ZA000000000000L3Ef000000000000`Co6XKGWhKaSLWXY0000000000004B:1000000000000000000000000PP>AD\8Lhj=V00000000000000000000dH\o
a72<00000000000000000000000000000000@\BQ0000000000000000<fm:0000000000000000000046160BRV0000000000000000dXXH00000000000000000000
00000000000000000000m0Pf00000000000000008MVP00000000Y66S8kF100000Qg2A4>Ih>h?0000000000000000000000000000\DXC<UYX0000000000000000
00000000`Ih[0000000000008QOY0000000086FP`K33M4ia@;[?00000000000000000000000000000000d>K_0000000000000000000000000000HX]D00000000
I33;0000000000000000000000000000000000000000000000000000D9]k0000000000000000000000000000000000000000000000000000<KTKlKhL0000<=aT
00000000000000000000000000000000HkiC000000008Cc@00000000dKj;0000000000000000000000000000000000000000L`;c00000000XRLk000000004Fll
000000000000e3S\00000000000000000000000000000000PWk1d`JX`nbP0SVE000000000000l@4l`RjaLl^T<;8F0000000000000000000000000000HJE70000
0000000000000000000000008SK6DM:c0000`\]W0000000000000000000000000000`VS700000000000000000000000000000000h5>n000000000000LAC40000
000000000000`Sd2Y3Z600000000000000000000000000000000d76\0000T:B30000T@NB00000000H<`Z00000000000000000000000000000000000000000000
DGI]00000000000000000000000000000000000000000000000000000000000000000000DGA]00000000000000000000h1UA0000000000000000Pe1J0000\kR4
000000000000000000000000`X0I8CYT000000000000dD2<0000lPcn0000DWjJ00000000000000000000DmARHBE<dmEo00000000000000000000000000000000
0000e2U`00000000000000000000DRR<000000000000@]_<0000T9<Q0000000000000000d>[:00000000lIP>000000000000\`E1DD3K0000Pj<[\[1<0000T5]C
dQZJ000000000000@IR9XW_<X^Q1dBTMA5Eo000000000000000000000000P`^m00000000000000008AW\000000000000DgUM84;6XLgJ`:AX4]0llad`00000000
0000000000000000000000000000000000000000hJI?0000000000000000000000000000@:]5LASc00000000000000000000Q2Go00000000000000000000]1^\
X4llTQF;0000X0:L000000000000000000000000hH@o0000T4J1<3`g00000000000000000000TOoR000000000000PJFJl`B=0f[L000000000000Q7=100000000
000000000n<0lI0I0Qg;0000000000000000@PP;00000000TYP8H`X^000000000000000000000000M45g00000000000000000000000000000000000000000000
P8mS000000000000000000000000<2nB0000000000000000000000000000000000000000Pk^Q0000@8jf000000000000h?NGQ3fH\J]_00000000571<00000000
0000l`XD<ceVa6FR00004R[:00000000000000000000e2\0D:4J000000000000dMH7L[aDH3>o0000000000000000`Li9lM`70000`lGb0000TMkE@U7TXA:Y0000
000000000000000000000000000000000000000000000000\ncm00008ZeO@h2KlV\g00000000000000000000DD;b000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@]G@00000000000000000000TJkW000000000000]6;o00000000h6^kT[U;Tg^?00000000XGM\
0000000000000000000000000000l]If`<ed000000000000000000000000000000000000lbkN000000000000000000000000i2AJ\1=24CZF0000@\AE00000000
00000000`4Fm000000000000H:2k16F?0000000000000000000000000000P]NT000000000000000000004P1GL2mn0000`dnJ0000A6VC00000000@:[fHCg`4jW<
Pk=I00000oR:0000000000000000000000000000000000000000HfD04WWoTo:Z94_H000000000000000045Kf000000000000000000008<@=000000008Q8n\0Xn
`kS100000000000000000000hH[8000000000KNo0000l[f00000X<4id49o13V9`_`c000000000000dKNA0000TV:T00000000000000000000000000008ONM0000
00000000`Y9S00000000\djdA2c@000000000000000000000000E4NO00000000000000004eV_0000P44f0000<nlW000000008na[000000000000000000000000
PQJL0000000051`fQ4i:000000000000<mD\00000000l2:2000000000000000000000000HiXXh^lKDlmi000000008VPALY3?000000000000hHdI000000000000
0000T72[hJF80000000000000000000000000000DC;A000080N4@36N0000<QP:00000000d<>FD>KA00000000h4oVLB7V0000000000000000`eL]00000000P=gE
00000000000000000000000000000Kbg0000000000000000000000000000000000000000000000000000000000000000h<IH4FY9000000000000H0`a00000000
0000000000000000h_`Ti1cR00000000000041FC00000000H]j5<Jd2a70RA72L000000000000000000000000000000000000<DTK000000000000TUGQ00000000
00000000000000000000000000008BDEHLP<0000000000000000Lb_O0000DID\000000000000000000000000@RRN574=4L590000000000000000lALBH=55lIZE
0000000000000000000000000000000000000000000000000000000000008N2i000000000000000000000000000000000000DLhldT`@00000000000000000000
d:Z:00000000000000000000d[e_Tji>00000000HLlg`U^;000000000000XC1aXDj[0000XG?@HFNJ82`]l2BLTj7H000000000000000000000000000000000000
0000000055lf00000000000000004TiY0000000000000000000000000000H3LI00000000000000000000000011\BDYCJ`0Z=Xe\AhD[P4AKXDDZ_hfYBdlQ10000
00000000000000000000000000000000`8@F000000008H4_00000000000000000000000000000000000000000000lHkILC^80000000000000000000000000000
000000000000\i:X0000000000000000Djbm`]S?XbB6@kDh00000000000000000000000000000000000000000000000000000000DXAN000000000000hbF]X9QJ
h?3oPl^jA6nU<d@V000000008BLV0000000000000000000000000000U3e700000VTH00000000000000000000D;ie00000000000000000000000000008o_M0000
00000000000000000000P:f?0000\IdG00000000000000000000000000000000000000000000DQ0S00000000000000000000DW;Y000000000000D4N@00000000
000000000000heB\d8TQe6df0000h]?j0000000000000TGF000044lF\MP7\mPi00000000`:XI52nV000000000000LN>^0000000000000000i1;E@6iY00000000
000000000000000000000000hP8h46[d00000000@HQL0000l:ZO8D75000000000000000000000000\TC1000000000000000000000000000000000000000080M]
000000000000ljO;00000000000040M=0000l1Dc0000000000000000DZbQ000000000000000000000000000000000000000000000000Y6L50000000000000000
000000000000M4M2000000000000lgQjPg7:\35Gl3[C0Qfi0nVRToeF0000LGk;0iMc0000000000000000P]8:\k?D00000000000000000000e42;0000`MlW0000
0000`HN600000000HC5D0000000000000000000000000000dnjH0000000000000000DR9Y0000TBdI000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\McL0000H3?>0000@08i00000000000000000000
00000000hL:M0000000000000000TJLK00000000000000000000a4e8d<VedB=bU6oB00000000X@R90000\1LWlK1`00000000000000000000e1\i00000000PfbJ
l0=d00000000<?=n0000TG^_\j]IXG_R`B=400000000000000000000000000000000000000000000<PSgP[4D@kOi\V1h00000000TGSG00000000HNWPLYLl0000
0000dEnO000000000000000000000000000000000000\3gk00000000000000004P@100000000000000000000000000000000<=2G000000000000000000000000
\l;^000000000000000000000000421A000000000000P^BhPFgg000000000000000000000000000000000000000000000000T:o=0000@RAV00000000L8X3DRQX
000000000000000000000000D]?;0000000000000000000000000000e2Jd000000000000000000000000lgoa000000000000000000000000000000000000@g]>
00000000XDB30000000000000000000000000000000000000000diiK0A\4<4QR000000000000000000000000hLk<00000000000000000000000000000000dKbW
00004UV6]4h30000Q1fVHLma0000000000000000XFU881in00000000TZK=<a0jm0ImA4QB0000000000000000L<RJPJJ^dST`Xn:2`G]k00000000000000000000
000000000000000000000000000000000000`0m2PP[H0000hXbO0000000000000000000000000000PU330000Y60BTG5S00000000liDm00000000000000000000
0000000083KbX:X600000000000000000000`O2I0000@:b700000000TATZ15PE8G:>XKSalP_^0000000000000000`STDXeYg000040MF00000000000000000000
LED@000000000000000000000000000000000000000000000000000000000000000000000000000000000000@2o:0000X7MaH]7;8\QG\][b@R^U000000000000
XcZ5HFdS00000000]1aZA1X40000Po6\T2Yi000000000000\L<g00000000000000000000lM4P0000`;C@00000000H7XTl;6a8YW_000000000000Hb4X00000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h8WM\PEW`0i_
`C@c0000P[Y8000000000000`SU>0000000000004jcD0000I6OP0000000000000000000000000000d=DPhY`Y0000000000000000000000000000000000000000
0000h`oY0000000086cD<CM90000000000000000000000000000@IJ9lJ:bT[TNLm<8a4N\PCQO00000000000000000000D48^8VcK`mkF8VNF0000000000000000
000000000000dLiGU48O00000000000000000000Dbk000000000000000000000000000000000000000000000H8J[0000DY<M000000000000000000000000T:;E
`\C90000000000000000000000000000000000000000da>Q00008?id00000000@EG>`Leh00000000\62`d5=C85[HHWgV0000lVoa00000000@He8lNBU00000000
h6R3000000000000hUgIU66m00000000<1LM000000000000000000004W1o000000000000000000000000000000000000000000000000XAbbXPmA00000000PB84
000000000000@5I>XhJb0000000000000000@WmH0000000000000000L=R=0000000000000000`_;?00000000XMhd00000000000000000000000000000000dWJj
000000000000000000000000<KTZde4d0000000000000000LKCT4GCf@4j30000U1:F000000000000`mh;0000X97R`STR000000000000XGl;00000000l7D1\FdE
i5cb0000000000000000000000000000PF4400000000000000000000T\7J0000TQ]60000P1Ag0000000000000000000000000000l8\eLcK1H5[V000000000000
0000000000000000000000000000000000000000H[o^0000L[XX00000000000000000000m1NF0000U74383Ko0000000000000000000000000000000000000000
000000000000P9ad0000l^jlPUCGdY@;=4_U000000000000Hglo00000000000000000000P_Rf00000000DMQU0000PNV_00000000d8AR00000000000000000000
HGDAQ0F^0000000000000000000000000000`FF`@PW>DU9500008SHg0000=25>@W7f00000000000000000000de9H0000000000000000P]7S000000000000D=R0
`?O3<D5X00000000@\o_LN`X`_QOTja^00000000dkG?00000000000000000000]44C000000000000000000000000000000000000000000000000000000000000
00000000PkcE00000000H_bX00000000000000000000I6@60000<g45`TeTlW>2000000000000000000008LYNH[7W0000h\GW@V4m000000000000000000000000
0000D=?k0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d_?G000000000^Ik00000000DY<A0000
00000000hS[N00000000000000000000000000000000h0GFX7MA00000000000000000000000000000000000000000000000000000000P]]_DiAF0000d63?]2Y_
00008Lbe0000000000008M2ULVH\0000\L@R0000000000000000000000000000000000000000P61D=2:L0000`U2^0000@CL[0000000000000000000000000000
00000000000000000000DOSdlQmG0000000000000000000000000000HY<Y0000000000000000lA=:TUec00000000000000000000\=oW00000000=5l200000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@:^K00000000T_fJ0000
0000\<V0Tmc600000000000000000000LD^N000000000000LY5Q00000000@0I500000000000000000000000000000000`Occ8KkW\\jW56e<0000<?b<00000000
00000000e4@@000000000000000000000000H3j`T:]>8=LF00000000000000000000000000000000\9l[@=XG00000000000000000000@A`70000000000000000
`3g_@iId00000000000000000000000000000000@7`0HOO@000000000000<^9W000000000000PC75e5?Q0000<i_900000000000000000000000000000000\ifb
0000000000000000000000000000000000000000D9h4@]fb000000000000XHnYHZFa0lW]0000X7?:dT3`\Xded5P?0000000000000000000000000000@JHD0000
00000000000000000000000000000000000000000000000000000000000000000000XIoh0000000000000000000000000W4R0000000000000000000000000000
0000XABb00004@lfDLQSQ5\H00000000d\?o00000000000000000000000000000000000000000000000000000000M2DkXA?O0000000000000000000000000000
00000000000000000000h>IOPhWa000000000000l`U\000000000000000000000000P<T900000000I10W000000000000000000000L@700000000000000000000
00000000i5;\000000000000U1Ia0000000000000000DOmI000000000000000000000000h;g20000T18T00000000000000008Y8@00000000hj[B000000000000
0000000000000S^[000009Lea783hG?R0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\T650000
@i7C0000000000000000000000000000XKFf<0eM0igB0000LN2W000000000000000000000000d5Ub00000000000000000000Log7m3><00000000000000000f:T
000000000000\?7g000000000000000000000000000000000000000000000000@6e4X@1400000000`^nK0000000000000000PIGQ0000XmOo0000000000000000
0000PMoM00000000000000000000L^VD@Pg:000000000<Eh000000000000d8Ul0000DScD<Q120000T@>D`9VMLV;[000000000000000000000000000000000000
000000000000\F3@0000TX[_0000PVE00000@5XcT8_H<CdB0000000000000000000000000000X[9S000000000000LA]F000000000000hM9M000000008Q:o0000
h9Ka000000000000000000000000POFF0000000093IY000000000000000000000000000000000000000000000000HUjQho?4\D@^000000000000000000000000
00000000HN4N000000000000000000000000@U<KPBa;000000000000000000000000000000000000\DO;@gQL0000000000000000000000000000000000000000
000000000000DUWhT4Jg@kRG0000XKoM000000000000a3`_88`c16d60000lY^H0000000000000000lRP2000000000000000000000000000092>H000000000000
0000000000000000000000000000000000000000000000008OH70000000000000000LHlc000000000000000000000000000000000000`E8b`N>>000000000000
000000000000A3kR00000000<[@>000000000000000000000000000000000000ldTo00000000000000000000000000000000T5HK0000000000000000<QRdDkoH
000000000000<nX?000000004mOId>;3l<L_00000000<C3o0000000000000000@S8<00000000`GJa000000000000000000000000000000000000LhJM<C>\0000
8YeN000000000000TT<Q00000Fcj0000LRVP00000000000000000000000000000000000000000000L0?o<HBK<B1N<bZn000000000000\;;Q1268000000000000
000000000000`0k@000000000000H\<^000000000000`@Ab@D>D0000000000000000000000000000m1bX00000000000000000000000000000000000000000000
00000000d?7>lLjm000000000000000000000000h70Z0000deXhL:jE00000000000000000000\_no8@C^00000000dik_00000000@4E;<0Y?0000000000000000
000000000000000000000000000000000000HjJI0000000000000000000000000000000000000000`]hN0000000000000000dFo5000000000000000000000000
00000000000000000000@3O``W==000000000000`fEo000000000000000000000000000000000]Zf000000000000000000008i^3000000000000000000000000
0000@4n>0000000000000000TD=k00000000000000000000\XE\0000000000000000000000000000HJeo000000000000000000000000TUoEP=Z<XhM7\nXd0000
I0G@8cNB00000000L[kR@`i:0000TA[Q00000000000000000000000000004W2<00000000000000000000000000000000000000000000000000000000h@;20000
0000l@W@0000TQS?00000000000000000000000000000000000000000000L?S>000000000000000000000000000000000000000000000000000000000000XYI5
0000XY=1000000000000P`F80000l;m]@gfJ000000000000000000000000XHV_00000000U34R0000\@:N0000000000000000000000000UMZ0000000000000000
000000000000TG4l00000000000000000000d_l<XV]T=2Le`00100000000000000000000\_a6XcaS4lYkP<jX0000000000000000000000000000TG;^@36?XFfM
0000000000000000000000000000H>jU00000000<YWJ0000000000000000T?@M`;;100000000HoW^0000000000000000000000000000000000000000\oVA0000
000000000000@EBk<EY40000000000000000000000000000000000000000000000000000000000000000T513<ah@<Rki00000000000000000000000000000000
Y4PO0000XF8>00000000000000000000000000000000\ln\00000000975M470Dh8XhHRif000000000000000000000000DkOE0000<9IDPITZ0000000000000000
0000000000000P16PHKCa2ka0000\WEV00000000hm;i000000000000PP`N\D45000000000000000000000000000000000000000000000000PM6O000000000000
0000000000000000000000004;k?0000000000000000XWYKh5TK0000000000000000000000000000000000000000000000000000000000000000@X_?0000TIY\
Tlda0000DbUe0000000000000000PXU<0000000051F6\bh60000I4]d0000\@ZH00000000000000000000000000000000000000000000LO[U4Xgi00000000<Ehh
00000000000056dL0000000000000000dNHF00004\5F0000000000000000P^@R000000000000\>kD0000000000000000000000000000hf=H0000000000000000
00000000000000000000000000000000hR3o0000000000000000L3C^0000000000000000000000000000000000000000TCli00000000000000000000DS9mlnhj
00000000\md600000000000000000000000000000000000000000000@S4B0000E16`00000000dGTn<O^bldY0000000000000000000000000hAR\000000000000
00000000000000000_UePgYo\LJF`UE_00000000D06>PNKE0000de?8@D^;0000000000000000P_LR00000000PW8i00000000@FZUi6T30000`JeF000000000000
000000000000XThj0000PZSP0000dCem@Pc3000000000000`kC5`\nVlW_^000000004Vi`a2AW0000000000000000000000000000\WNb00000000dJS_00000000
00000000000000000000000000000000a4TYlPVPX3>`dmi600000000000000000000<4;AH<So000000000000000000000000d4TZLl8D54Ei000000000000<6M<
L9SM@FDo`[>6X[`k0000000000000000000000000000000000000000000000000000U0g;0000`hdI00000000LN9o00000000000000000000T1dHl2c7\]3QL>FV
53YF00000000000000000000000000000000000000000B8k@JdP0000000000000000T7>5l>7\42LM4e@Bl`H3000000000000000000000000000000000000\V2[
0000d2B\0000`?HN\VB90000\[lMP]7`000000000000000000000000000000000000000000000000@oZ^0000000000000=jd00000000a3Fh0KF8000000000000
000000000000TX[P00000000HBcF0000000000000000L;GP00000000P0QL00000000TgQU00008P\=laSf0000l4=6000000000000000000000000000000004QkF
000000004eOY0000hDCEXlMZ00000000000000000000000000000000dA48000000000000`H<DDL3=00000000000000000000000000000L:00000XS5_8Zh7XXY4
0000000000000=`00000000001Z[0000000000000000000000000000HD;:000000000000XPMIdQR600000000000000000000000046I600000000000000000000
000000004E@T00000000@OUA]5B3000000000000000000000000941T0000@:kD0000@anW0000L9MK00000000000000000000000000000000Pc@6000000000000
<3BF00000000D?V50000000000000000000000000000hkJ40000000000000000000000000000000000000000\Rmg0000000000004Ig200000000000000000000
00000000000000000000000000000000X@iQ0000XG:^0000P:JZ0000000000000000@>;]DRQj0000000000000000000000000000000000000000<g>mI5@H0000
00000000@5H405e=0000000000000000000000000000@`ik0000000000000000000000000000000000000000000000000000000000000000i5KV000000000000
TSa90000\>a_000000000000P8QL00000000000000000000000000000000000000000000000000000000=5S1000000000000HVDP000000000000D1YU00000000
00000000000000000000\T^h0000A1no00000000000000000000\WNX@hn^00000000XK@S0000000000000000000000000000000000000000h226000000000000
000000000000`9UN0000lJ6400000000000000000000l^kZ00000000000000000000\UI00000`SF80000000000000000\9db0000`=S`H7Ij00000000`SJKhT3;
e40k00000000l4?N0000000000000000000000000000d@i3000000000000\5El000000000000000000000000H2k<0000000000000000000000000000h;Dm0000
l;[`000000000000000000000000a4]W000000000000l4id0000000000000000TdmY000000000000000000000000000000000000000000000000P@EN00000000
000000000000`_Ql0000Pn7E0000hEa800000000000000000000`iE>000000000000\[JM000000004id:0000000000000000000000000000000000000000HMEI
\UAl000000000000e2EHXQLLdR?d<Dk30000000000000000000000000000PPMX00000000000000000000\D4@<=39HB9;T;^G\C?@000000000000H7CB00000000
00000000P=]_000000000000d6Cn00000000d6:;=67:000000000000000000000000\`C>000000008LSV00000000000000000000000000000000000000000000
<iP7000000000000\Keh000000004MT@E1]<0000000000000000U3DH00000000000000000000000000000000000000000000]1IH000000000000000000000000
00000000<@Q_hkEB84VK<Egd<l:Z00000000000000000000000000000000HYCb0000he=V0<>80000000000000000X0XP\[BR00000000000000000000D;SYL<Pd
000000000000000000000000D5OW8NlQ00000000000000008E^`0000000000000000000000000bT^000000000000000000000000000000008I[m0000HGIMQ0^j
00000000000000000000000000000000000000004c]2le0?@\S?000000000000\>C30000000000000000@5=P0000000000000000<1NNDL>;X@:9\S_Q00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@0bd0000000000000000H^=40000X2Cl
8bSKXI@T93LZ00004kce0000hm5?0000000000000000`TYe0000i3dGPcM000000000000000000000000000000000D85D0000T@`U\UMolV6^00000000a3Ul0000
00000000000000000000@m[M0000dGl^00000000DAX>000000000000X?=B00000000000000000000000000000000`8P50XTV00000000000000000000`DaB0000
0000000000000000000000000ZPf0<^N00000000lj9]00000000000000000000d41f0000`LBO\j<=4lkB0000`lfO0000lQ55000000000000d[B6000000000000
0000lEQn00000000000056i70000PcV2HWCR0000TIdcl9o^0000000000000000d:\k0e3U@[BI8<Yk4?DdXA7S000000000000000000004mCI0000000000000000
00000000000000000000TgFj`h65PGkJ00000000XYOQ000000000000U0c5000000004]mg000000000000000000008e55XicM000000000000TAZT000000000000
dC=[00000X_oPE:JdG;7@M4^<W:b@VVF000000000000`Whe0000000000000000000000000000000000008FV_00000000000000000000dHAM0000000000000000
\GhS000000008Mii00000000000000000000LNMfTcHA000048NP0000L8?g0000000000000000000000000000H5C90000000000000000000000000000@[b=0000
<h]k0000d9Fj0000`]QN000000000000000000000000000000000000000000000000PVCnLWSk0000hSZ>00000000000000000000000000000000000000000000
00000000`kic00000000dNCUT5ik0000000000000000\1kRQ4DoE5?A000000000000P5Ih0COa0000DH==0000000000000000000000000000@8bm0000`7MQ0000
000000000000000000000000XU:M00000000000000000000000000000000TX^l00000000000000000000hCb^Q1ChDB2L<eRh00000000\ghdd;1^000000000000
000000000000HEjY0000dV4=Dk94000000000000000000000000HE]g00008I[`000000000000000000000000HIP\TKYLPg_g000000000000000000000000h;?:
4VTW00000000`JPV000000000000000000000000T^TM0000l27:0000000000000000000000000000L8n^00000000m2LN000000000000h6BK00000000XD1c0000
D@1N0000000000000000000000000000000000000000099L00000000000000000000000000000000d1C>TOCi0000000000000000hBH[00000000000000000000
00000000000000000?EE0000000000000000000000000000000000000000T;Y]00000000@R^edYZ\P44U4O;N`mg\00000Uo000000000T;7YXHU3I2a<0000HYB@
lL6>E3Dh00000000000083DF00000000000000000000000000000000Xc_]D@;Kd2^f0000@MVo00000000HH>:X?1U0000LOeN0000X`6K000000000000HH@N0000
0000LTT>00000000000000000000000000000000PiO@00000000@7[900000000hbho000000000000000000000000000000000000000000000000`3:Y00000000
00000000@G=4TR38TcoD4kI_000000000000000000000000000000000000000000000000000000000000000000000000000000000000H0ac0Y6a000000000000
0000000000000000000000000000dQZ80000000000004]g]m4?M0000XHWEXSG@0000d@H0LA_eLLH5\M_M00000000@Yf\0000000000000000LRjI000000000000
00000000000000000000\RmA00000000`Wma000000000000000000000000DOVMlDa100000000PH3\\`9f@;2O00000000\_1_00000000TIS@h9Yl000000000000
000000000Bj054]1d4?dPjPG00000000000000000000000000000000XLcA000000000000P=mbHK@b000000000000d8Cm0000]4^^000000000000000000000000
00000000`1dg00000000PIKQ000000000000`lT`d9T=00000000000000000000D1?H0000Tc9OE2Hl000000000000PMXf000000000000000000000000TS8J0000
0000000000000000000000000000000000000000`9Un00000000Pmoo000000000000DoTi0000l5N_0000000000000000000000000000000000000000PG0i0000
00000000m3Y6000000000000hVU2000000000000<IbY00000000000000000000H>6@00000000`6F50000000000000000000000000000@mR=0000\IA?00000000
000000000000000000000000PH:W0000X?4l0000000000000000l[7000000000XgM@000000000000\_H6000000000000000000008d6c00000>C=00000000\SL8
lH`50000000000000000000000000000`84900000000000000000000000000000000X10900000000L0>l@@:bdYF>00000000h8:D@DPd0000000000000000l9H4
0?o\dSWB0000000000000000000000000000HH?i0000\X;Z000000000000LSaU000000000000000000000000HkB5000000000000000000000000TK\V160l0000
0000000000000000000000000000l<?=0000000000000000000000000000000000000000000000000000XEAMl`jm0000000000000000H3X2T_;ea5m000000000
<BenXW>m00000000000000000000000000000000000000000000`VRe000000000000lmSD0000000000000000D8Q200000000L?Eb000000000000000000000000
000000000000LHkm<B9P0000]3HK0000000000000000000000000000000000000000da8?0000000000000000000056:;@YmQ0000lWOQ000000000000LZ;a0000
0000000000000000LT?O00000000@R^E000000000000000000000000000000000000000000000000000000000000000000004B8BlCRW00000000000000000000
00000000PQCo00000000PZDKlYiZXSPc000000000000\L4Z\i@8000000000000000000000000000000000000000000000000Y3H_000094dA00004ijJ@m^F0000
0000000000000000000000000000000000004H1MTE\@000000000000000000000000DBmgU2KA00000000d9_105KBXLoG00000000@>8J000000000000=3N8TQ3i
0000000000000000l8k]0000Tg1i0000HRhW0000000000000000000000000000000000000000000000000000L2NdhHdi00000000HD;N000000000000@CLP0000
PO1j00000000000000000000000000000000000000000000000000000000D9<<0000000000000000000000000000`GAA\EgM000000000000000000000000l9bD
00000000\6:X00000000X=FR0000000000000000000000000000l[fKlZ`j0000000000000000m5h\00000000000000000000H>W8000000000000000000000000
m5Dk0000000000000000000000000000000000000000000000000000Tihg00000000000000000000lTY300000000hhSiTWm>0000000000000000E5]_0000<oCT
0000000000004CC<<<?`l70d<Sb5=1b40000000000000000000000000000000000000000lR720000`JDV0000DDVX0000HC;_0000000000000000000000000000
00000000000000000000U5<6000000000000D@IZd;2a000000000000000000000000lUL:00000000\eAR0000@@O2000000000000<LX[00000000000000000000
00000000dFaO0000<`DCTRd600004=jD0000hMCo0000000000000000000000000000000000008Re10000000000000000000000000PPj00000000000000000000
00008j?g0000000000000000000000000000000000000000d`X3P7g?00000000hXoL0000000000000000\hCI0000000000000000000000000000P<<l@E7_0000
heloP_kH000000000000lWS@00000000000000000000HQF[00000000D<E=000000000000000000000000\3f@00000000`Cal0000000000000000000000000000
000000000000d7Qh00000000<7lA0000HgXB\jS?0000000000000000`Ggh4l0_PYa^0000000000000000000000000000000000000000LJBo0000000000000000
0000i68:000000000000000000000000H\SIdD9W000000000000000000008ET?<dmj00000000<]jV0000000000000000T06P00000000000000000000dX>ZTl7X
00000000000000000000X<W44kA[000000000000000000000000@9PS0000000016UP0000hJ>D0000000000000000D7el00000000000000000000LNIL0000HBn=
0000hAFQ00000000000000000000000000000000000000000J5X00000000000000000000000000000000<?MK0000000000000000000000000000dfFM0000HhL7
0000<Y@l00000000=2OlPna?00000000000000000000TEB]0000LP82l7^TTGQdLk?5Q2m?Th6o000000000000DJX500000000000000000000`<n;000000000000
0000000000000000000000000000XM=P000000000000000000000000lHD500000000TAa6hIf6000000000000M1EG<X]4lGcK000000000000e2XLdAEAX5Aaa4\d
0000i5fU0000000000000000`N\>0000m5;i0000P7iKDNkj0000000000000000000000000000Y58700000000000000000000000000000000000000000000hL;B
0000<O[7000000000000\1=b00000000`i>800000000TWn>000000004NP6000000000000LjE2XAGO00000000000000000000000000000000000000000000lVBk
0000000000000000000000000000000000000000000000000000X\g_`^5><4jB000000000000000000000000000000000000000000000000000000000000XKXU
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D5AF000000000000T6>?LN4aLS??0000HW;e`k4F0000
0000000000000000XYHh000000000000000000000000h3Ac00000000000000000000LFkkP@0L0000l3D6000000000000PfcH\A4U4PlA@\iil]JQ000000000000
00000000000000004\4LPiH`000000004:;50000HKPj0000000000000000HE?E000000000000X=Wn0000000000000000000000000000dZJn000000000000hQXA
000000000000000000000000000000000000000001l<00000000@VbI00000000\?AVm2<m0000000000000000XLMH000000000000000000000000hCjaXOoc0000
X72m`Gg\00004;iT0000000000000000`m03T@[M0000000000000000000000000000000000000000H22k0000000000000000000000000000LLc\XTOYL6Ah0000
00000000E7;;0000000000000000LQ_>000000000000dR;Y00000Ee10000000000000000X\a_000000000000000000000000\Z9k000000000000\71i00000000
I1WM0000XE:400000000i5VQ0000000000000000000000000000000000000000@@3n@hoo\MNb000000000000000000000000P:kf000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\I?LlKI\HOKD00000000lH8R
000000000000h<=B`YVY000000000000000000000000000000000000000000004:22l[RIE40E00000000HgT=00000000000000000000000000000000deXS0000
0000000000000000000000000000000000000000000000000Sf300000000000000000000H9oFTeKc<n@S0000000000000000000000000000000000000000H0>P
00000000\KaDl[7Dhgej00000000000000000000@j;9DKHH000000000000000000000000h;_b000000000000000000000000Q4Io000000004\<gT:oN00000000
000000000000000000000000HYQT0000000000008mLA0000000000000c0f0000000000000000LL2W\[^G000000000000000000000000<QMl00000000dQ^h494L
00000000\]6F000000000000d^SP0000000000000000000000000000000000000000@6NZ89g7`Nh30E9h\\OI0000hMSO00000000000000000000000000000000
0000000000000000000000000000l:>L8jFG00000000dkhC0000000000000000L[?C000000000000T28O4JhH00000Zmi000000000000T;Z@X]mX0000HgAR0000
00000000000000000000000000000UN>00000000000000000000@i57000000000000Plh=0000X:Jl00000000000000000000976L00000000PD8Nl^jY00000000
000000000000\UHA0000TknU00008NUQ0000\Z:a000000000000000000000000do]Z000000000000000000000000000000000000haGX0000TXMFU0j[`\IN0000
000000000000m3H8000000000000LE:bD\GA0000HFTl000000000000000000000000000000000000000000000000000042G8h42KhOkaH`830000000000000000
@ZO=00000000000000000000000000000000dQf_l37X8Cgj000000000000000000000000dM\T0000\LbE<BVb000000000000000000000;658FHBPFjb00000000
0000000000000000hS<6LFa[0000D0b8\87X4=5TD7KmHSHPDmR[hEi200000000d0Q5hOhG<PUO0000000000000000000000000000HlF[0000HCn\000000000000
0000PPMe0000000000000000000000000000P`T;<UIK@DUO4KSL0000000000004=kT00000000LIKD000000000000000000000000000000000000000000000000
00000000000000008RkFHRO?De[@00000000TT`^000041ah000000000000000000000000000000000000000000000000000000000000Dd^g0000`?=Q00000000
lC2b0nY><O@?000000000000TNW>000000000000000000000000I1Vc00000000000000000000@g8k0000\<6h4GJn@_G1000051XD0000hl4B00000000`ka80000
00000000000000000000D:no0GFY8RbF0000X7@[0gj100000000000000000000@BJ2hJ;?000000000000000000000000000000000000000000000000dJaZ0000
000000000000000000000000000000008fXb0000000000000000000000000000000000000000000000000000HnRM0000000041B;0000LdfL0000000000000000
\V_W0000000000000000000000000000HQehm75=00000000d78m000017B84R0ii4ML00000000e6>00000000000000000\GBG0EJ]@c<800000000X0oj0000d6j?
HCI200000000hKCn8V`N00000000000000000000\0?M0000d?U`X4N50?oh00000000000000000000000000000000000000000000d^a300000000000000000000
00000000000000000000000000004>k200000000`d0Z00000000Tk:<000000000000000000000000Pin`0000T[=A00000000000000000000P8CE0000876F0000
PUc[000000000000hlj\000000008VA]0000\G=Y0000000000000000h]e[00000000\1i8d8PA8LWU94E\0000000000000000H5V[0000DFa80000000000000000
0000H;D2D8]60000M24JDd:S00000000PJcd00000000D<SG0000000000000000`Rhg00000000\NS\0000000000000000<I=:0F<MddaJ00000000000000000000
\X1<000000000000@ZBBXFhA0000`Gh4T=YB00000000i2jG00000000000000000000Q1[54CG40000Tb:f000000000000000000000000000000000000P16STSg[
8[@d`[l]=2@L151l0000]3QK000000000000000000000000000000000000lLAf0000\M^500000000000000000000000000008<I1DLbU0000000000000000L0X]
00000000dfHH4jd[e5UJ000000000000d5QX0000@15J00000000000000000000@a<[0000000000000000000000000000`Ei?0000000000004SYUDBn2\H7KXQ6o
0000\lATd^DN00000000DANGLg7f4TODD7LN000000000000000080TFD=SH00000000000000000000000000000000000000000000A6980000000000000000@A<H
0000hBgIP2O50000T8cY0000000000000000000000000000H\RO00000000000000004bCMP4HE0000lN0C0000000000000000000000000000h[<n000000000000
0000P1P600000000000000000000PYM`8meR00000000000000000000D8b^h>kd00000000000000000000ho^O00000000000000000000000000000000d>T4\LQE
00000000DP=500000000000000000000000000000000@55m00000000000000000000000000000000000000000000d=ZUdR:^000000000000000000000H1_T\2[
0000000000000000000000000000000000000000000000000000lH]`0000000000000000Tg5500000000@fdQ00000000h7mi0000000000000000l6cl00000000
0000000000000000dQ^\000050_\HNSL@jk@000000000000000000000000000000000000T=fJ000000000000T@]J00000VMWPVaL0Od08Foc0000000000000000
`T0F0000000000000000TW3]0000]1be000000000000<2[G0000000000000000dTl;000000000000000000004TlnXlW20@1A0000000000000000`Td7Lk5>0000
000000000000000000000000<R@HT8]N0000TL>c00000000Q5_j<c]O000000000000TF\elL3LHY`d0F_K000000000000h72C00004`2U0000h5L_\CAUTUOC\mCk
968[TG3;0H;E000000000000Ti1400000000\`P^0000000000000000lICZle?K479;M17^00000000000000000000000000000000Xn6V00000000000000000000
000000000000000000000000000000000000`POR000000000000X92k00000000000000000000lB@^HWaM00000000@ZA`PhVm0000000000000000000000000000
00000000Q5_J00000000000000000000000000000000000000000000Xb[^000000000000hVgg000000000000Q5_Wd3840JJo0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DAR0L<RhPZMV0URkH]_Z00000000d7T0T]=8DLMb0000h<Ue00000000000000000000Dn5m
dIiZ0000000000000000000080LH00000000000000000000H8>b0000000000000000846T0ijj`Gdj0000000000000000d5YW\F`ULEEi<HA<`F[DDHeFhQ]c0000
00000000000000008;jo00000000000000000000<<<;000000000000000000000000000000000000000000000000000000000000Q5@U<5^h0000000000000000
PdhBlD_a0000<IL84JVo00000000L1aM00000000Pfm^00000000000000000000i5SK0000000000000AWnlh:=0000000093F8l4Lh@e2o00000000000000000000
<NZk4]RC00000000D:RBh]PBM2o30000lCHD13UL0000000000000000000000000000000000000000000000000000000000000000000000000000000000008@QO
0000000000008;I=000000000000000000000000000000000000000000000000000000000000\gZ[@`BRLkFYA1W=XWkV00000000000000000000000000000000
000000000000000000000000000000000000000000000WQG00000000Q57]00000000000000000000\4>C00000000000000000000I0D^00004Z]8000000000000
00000000000000000000000000000000H08^0a6o0000000000000000P0@O00004^8X00000000<6fle2Qd000000000000h]C00000000000000000000000000000
0000X@1i000000000000000000000000]3eQ0000hO5000000000000000000000`TfB0000000000000000lX2\0000000040@n<?WW000000000000000000000000
0000T5d30000\nG^000000000000m2;_0000000000000000l;:B\A\c`Y=a00000000\bL\00000000000000000000000000008<O90000l`7X`UCnXUTZ00000000
00000000D=D400000000000000000000000000000000000000000000L_7R0000\aC?0000000000000000D<XTPHia0000Y4iT0000hHfN00004YTa000009_e0000
0000000000000000000000000000000000000000@kGe00000000<ZJG000000004?Jhm5o100000000000000000000000000000000000000000000000000000000
00000000dQfU0000000000000000dR=@0000000000000000000000000000000000000000L[6S000000000000hD6?00000000000094GM8QCa000000000000@D95
00000000@dTEl:eilYYQ00000000000000000000<:R]LLF]0000000000000000XU`10000000000000000000000000000000000000000di:200000000\TV10000
0000000000000000\:RmPkJV0000000000000000000000000000d:mP000000000000000000008<aE00000000000000000000000000000000lD>S000000000000
00000000000000000000000000004L0S<VhR0000Y2e_0000@2@I\@V7X:2F0000TmUA000000000000000000000000000000000000000000000000000000000000
000000000000@DRX8P[o<e:X0:hU000000000000l8\D000000000000000000000000X97B0000000000000000000000000TjI0000000011l^000000000000m5I4
000000000000h7X8\WF700000000000000000000000000000000000000000000000000004Paj0000H;]=0000000013=U@PV@4DW;`m\n000000000000d2_A0000
0000L`:B0000lo;bM3cm000000000000000000000000000000000000000000000000<D9e0000U0Nn000000000000000000000000000000000000000000000000
`EU@X^5Z00000000000000000000000000000000000000000000000000000000@kZR000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000P^CA<0O\4DLQ000000000000DH21000000000000000000000000000000000000000000000000000000000000A4Qb00000000
00000000000000000000000000008=Dm00000000000000000000d<Mll^@f00000000000000000000`V;k]4BgXCK[I5oU4ien000000000000\VCd000000000000
=4eOhHb_0000000000000000dhY50000000000000000000000000000000000000000000000000000l^i:000000000000000000004jlO00000000000000000000
l5bX`dE7000000000000000000000000d7\Kh^mF000000004n0R0000000000000000PRE9000000008bX000000000000000000000000000000000000000000000
000000000000000082FUDKdA0000000000000Ue?dP_N0000DmdJ00000000000000000000000000000000000015:E0000000000000000h]dg0000000000000000
00000000000000000000000000000;6C000000004Yik0000lOnQ00000000DVRW4cLc000000000000000000000000`aP7i3Jc0000000000000000000000000000
00000000000000000000000000000000000000000000D>Aa00000000000000000000000000004LWd0000000000000000000000000000H<VQ=3]]0000h;6QP^>i
A6`K0000000000000000000000000000000000000000000000000000000000000000000000000000@^`2]1ZN0000000000000000000000000000T8b0\G@e0000
0000000000000000]6m7000000000000H?Cb00004\I@000000000000PW^J00000000000000000000A2\g0000000000000000@BnW00000000000000000000`;8U
83=X00000000PTiI000014KG000000000000XN5X000000000000000000000000dNjA]7C50000P[3H000000000000000000000000000000000N\l000000008?7O
00000_Jd0000<3]o<QW@0000LWj500000000000000000000908J00000000X3WW00000000D<G40000000000000000X11c\1>0H;1nE2YO0000000000000000dmb_
000000000000LJG9<g0R444?0000000000000000@7^@0XiS000000000000000000000000000000000000P9U^0IFh0000H\7j000000000000L?fKD8]?<E@b95j2
@SbO000000000000000000000000000000000000Dje;000000000000PW;50000PJHO0000000000008Ub2Hg2j0000`6dR00000000000000000000lm@P00000000
00000iiX000000000000000000000000LL0A0000XE00000000000000XFCblKfI00000000000000000000LY?0TOTI00000000L_gb0000000000008PQn00000000
0000000000000000T@0gXE1CD];800000000000000000000000000000000DT22@U`D00008DhU000000000000XT_X0000XWEb0000000000000000DJKa00000000
000000000000000000000000000095b:0000000000000000X=L60000H94^8AhF4_Dc4o7N00000000XDkS0000=27Ua6Mf00000000000000000000000000000000
000000000000000000000000T:LF000000000000000000000000000000000000dR[TDM8PhUfk0000`Toh00000000000000000000000000000000hMXT0000LGoP
00000000000000000000000000000000000000000000000000000000LeDj00000000000000000000000000000000000000000000000000000000TZD=00000000
0000l:=L00000000`2_m00000000000000000000PRHY000000000000000000000000TZSA0000000000000000@Bfn03;a0000DG\W0000000000000000<LI3HMKj
000000000000\_2<00000000000000000000000000000000000000000000000015;?000000000000000000000000000000000000000000000000000000000000
XG1F0000@8[mL=G`52`YDnfF000000000000P:]j0000000000000000000056]i0000000000000000000000000000000000000000LG9J00000000000000000000
8TaG0000PIZ6X@PD000000000000000000000000000000000000000000000000`3iF0000a6oh000000000000000000000000000000000000000000008A2V0SfB
000000000000D3HX00000000\I_P000000000000d>Sd54DH00000000000000000jg`15Pb00000000000000000000000000000000000000004BaXT[NU00000000
@;P]00000000`1a7000000000000000000000000000000000000hN740000T\97D;BQT2MfXX1N0000DBe\E4HJ0000000000000000000000000000`_ml0000hSG[
0F0V0000000000008SfQ<`Aj00000000000000000000000000000000h6b=0000A5IA0000hUoU0000000000000000@nKj0000L:5000000000000000000000T\]:
000000000000Ll\>00000000000000000000000000000000Y5nJ0000000000000000000000000000lD[B8A1C0000000000000000000000000000000000000000
00000000000000000000hZVc0000000000000000000000000000@2A6000000000000`CUH00000000000000000000000000000000000000000000000000000000
0000i4Xh000000000000U34E000000000000`A52000000000000XG174Poe000000000000000000000000\Y>O000000000000000000000000000000000000l6L:
<NYP000000000000000000000000000000000000000000000000000000000000LQUf@3[i00000000000000000000000000000000000000000000000000000000
00000000hECd0000dgKl000000000000000000000000\T7ETU7k00000000000000000000LH0GTJ:S000000000000000000000000\;]^00000000D`3000000000
00000000000000000000000008YG0000000000000000HMdG0000000000004Va;\NZI000000000000000000000000000085YcXnQF000000000000000000000000
\:]Z000000000000000000000000000000000000000000000000l1JL=6LB00000000000000000000000000000000XfOM00000000LVFd00000000000000000000
0000<d^70000hG8P00000000000000000000@5k8000000000000000000000000<EldH6n`0000000000000000lFFD000047nbL9R^T;lLQ4cG000041_C`\Cj0000
`E3M00000000000000000000P9Xe0000000000000000\hFR00000000d9jk@Wf;0000000000008V_I000000000000h1jB`7N<0000000000000000000000000000
00000000000000008>G@00000000lleE000000000000000000000000000000000000000000000000d<AZ00000000X;`\l7AP000000000000M75id:Zm00000000
4\KRDgf=000000000000\T@k000000000000hboc0000000000000000H>6N0000000000000000hTgQL?@kQ5[1<H8^dIZdH;4QdIUBdhRW000000000000L;@JdAkg
0000000000000000000000000000L[MU000000000n43000000000000hoT10000000000000000h?TN`>I_4fQa000000000000@VKN000000000000000000000000
00000000`?]:0000Hck30000000000000?bl\DPO000000000000000000000000000000000000@A92000000000000TK>d00000000T4Dk0000l]2[lUa`Tk2N0000
0000`4Bc0000000000000000000000004]9N00000000P:`e000000000000<`Cb0000Y2Bd0000000000004A;i000000000000000000000000d>dI<Jh500000000
00000000000000000000@98PTnbl000000000MB=000000000000000000000000h@kc00004OC?00000000P]cK000000000000000000000000d[aVA55i00000000
0000lg`ohPId000000000000P@RKd_I_0000000000000000000000000000000000000000P_1D0000H9o=00000000XPDe@RbS4Yg<HWNl00000000U4WWE6AM0000
0000PHiQ0000000000000000Ta4f000000000000000000000000000000000000000000000000PD=4000000000:0J0000000000000000000000000000H<PXXm9j
0000@=OXm06<0000@4H70000000000000000h1KD0000h0\C0000000000000000000000000000PFOJ0000Q0HZ00000000000000000000D:_W000000000000HX7J
4e=AHoUHe3D80000000000000000000000004KZK0000000000000000000000000000DKil@Q2J000000000000000000000000d;M<8=7900000000XZn`00000000
0000000000000gRcT5X0X>0DdIO;hEh>0000000000000000\3Dm000000000000000000000000000045KNa1j600000000000000000000DW3P0000000000000000
00000000a4fY`R4E00000000000000000000e5Cd00004:47000000000000m2bM000000000000Tj\gE5H=00000000000000008GZI0000000000000000<a0SX2W<
0000TnE00000To;0<dJn00000000000000000000000000000Rgm12]Q0000@OTm00004hSV`PhL0000000000000000PRX60000@6Y]0000000000000000`51XP@Ti
00000000]5=a@kfG0000T=BX0000000000000000`Hd<`YT0000000000b3800000000XLh]0000000000000000000000000000@`bJ0000@TG10000000000000000
0000000000000000000000000000L_<@XX_R8I?[<OLJ000000000000000000000000U38]000000000000000000000000@4EK0T00000000000000Hfl500000000
52M20000000089D6U0hn00000000000000000000TI8f00000000000000000000000000000000\:go0000000000000000T8`SH?3;4o=M00000000000000000000
0000LI\V00000000000000000000DgJc00000000XS_600000000039n00000=[m0000@8aR]5gl000000004ACk0000000000000000hJ=e0000Y6YJ000000000000
0000000000000000000000000000@KOgLNR^000000000000000000000000M36\00000000TCof0000000000000000h6:H000000000000000000004`h[00000000
0000000000000000000000000000`=bc0000`eP000000000U1nU000000000000PlVV00000000]18l00000H`N<N4<L\21P\^n8]iV00000000000000000000LloB
0000\AgW0000000000008cIP00000000000000000000000000000000h:]L000000000000DJ;L000000000YnTLjWo00000000000000004UM:L5=Y8XB48^I50000
\=NJ00000000000000000000<NIl00000000X]DK0000I3^D00000000Tlek00000000XVa\0000000000000UeQQ1ZX000000000000H5EA0000000000000000TXOP
`RR\0000000000000000000080W@00000000h3jP0000TjYk4nif0000000000000000@34:D4G[hmfi000000000000000000000000000000000000000000000000
XQJ<0CBY0000000000000000`e9h000000000000000000000000<696000000000000178]<TL?0000000000000000000000000000000000000000000000008K>K
00000000000000000000000000000000@S9=00000000HeQY00000000000000000000HnLC00000000l7oZ0000a5l?0000000000000000L:Xg0000LROb00000000
000000000000000000000ZJ_00000000000000000g28000000004eY@\P9g000000000000@lK<000000000000TP9V0000DN7C00000000I6YW0000000000000000
000000000000000000000000000000000000DdlJ4IQ;XiBo51kH`[E7<c<S000000000000<oiV00000000000000000000dk6H0000000000000000PAY500000000
000000000000XDnQ00000000000000000000Dkjh000000000000000000000000000000000000\ST74@?b00004]J[00000000HA3Q0000HGKB0000dJf\A2OF0000
00000000=3^k000000000000P5DO00000000`]KJ000080N><>KOXEZ00T0;00000000HYPoPAG300008Z[5U0Si0000000000000000000000000000000000008l_K
000000000000`eDY00000000<=ig0000`?]W000000000000hV<N<bLQ0000PDZ<00000000000000000000l2R@0000=2QNdlL0\n^[00000000TJH_000000000000
4YAI00000000l73BTlMC00000000000000000000DDSR00000000PX@900000000000000000000000000000000000000000000000000000000hO4c000000000000
00000000000000000000]73V0000T@aMH=iO\UdP0000e6W`00004IHC00004JR[000000000000LAMG000000000000000000000000000000000000XDdX0000dh;3
P5gf<Xn50000TY\]HIS1H\3Q0000\2Pl0000000000000000D`nII5>Z48I?hC2T0000000000000000000000008VXF0000\=Kf00000F@T0000l1m8H81700000000
000000000000d57000000000000000000000000000000000hX;:000046[Gh\^G0000000000000000`MOK00000000`Yk;00000000dOJ400000000l_Q200000000
0000000000000000LUVC00000000h\>@`^29000000000000000000000000@<FG00000000000000000000000000000000000000000000Q4]D00000000LB^m0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`11300000000000000000000=5?400000000000000000000
0000000000000000LdAZ0000000000000000000000000000@K050000@B]I00000000000000000000TSQe000000000000000000000000@=\c00000000<SEW0000
0000\W8;000000000000\JG`L^N[lhZT000000000000X2lB00000000<>NF00008Z]S00000000000000000000000000000000PcTF000000000000000000000000
0000l@UOLNE7M4bm0000lN1e0000`Y7600000000<IKj0000h[VPTEQ^0000000000000000000000000000DhQY00000000X89?0000000000000000000000000000
0J3@Hf@JE0W_0000000000000000000000000000<h_l00000000000000000000000000000000DM[d409c@@`<LLNS000000000000000000000000\cHN000083?g
00000000000000000000000000000000l\@B00000000000000000000H`gB0A=000000000=6Wm0000HRb800000000000000000BP@0000000000000000a64bLo<W
0000PL1600000000a6_0X?^B`Zll000000000000000000000000000000000000000000000000HOOT0000<jM;00000000000000008MF:00000000485bHZdh0000
000000000000000000008T?A0000\YjK000000000000000000000000000000000000000000000000<RmUT\LS`Hnl@j=500000000000000000000\l5oXHOV0000
000000000000000000000000000000000000DO;l000000000000T1fV8?Tj00000000000000000000000000000000000000000000XYhC00000000\KAA00000000
00000000d5;N00000000@5S1000000000000000000000000000000000000000000000000000000000000Too<0000a4af00000000DbGf0000HARg000000000000
0000TMXA`U=>000000000000000000000000HDSe0000000000000000dSJ1000000000000\dW1000000000000lT0Ua1^i000000000000`@nD000000000000@7Fh
000000000000LCRi0000000000000000000000000000h==C0000000000000000000000004B:jA5:o00000000PkR`000000000000000000000000000000000000
Y6DHT<UW<gk4Q3j0000000000000000000000000`3c4000000000000HfZC@2XHlV>;00000000DXmQ8]n30000000000000000000000000000000000000Ona\cWY
000000000000HjX>0000000000000aV900000000000000000000000000000000000000000000000000000000Lgb`000000000000000000000000000000000000
000000000000000000000000`55V479eH?3GQ6N60000X:5n000000000000000000000000<1[S0000000000000000U3=bh?=a0000X[]M00000000000000000000
0000000000000000000000000000L18=d>Y;00000000hC91000000000000A55LPea`0000]0U]0000000000000000\l\b000000000000000000000000Pe`B0000
PiZ0000000000000d7Mo000000000000PN2ElT^E000000000000\aOZ000000000000T5IR00000000\N0^00000000DL;j00000000000000000000000000000000
00000000000000000000<dEl000000000000000000000000000000000000<8Q\D\O[0000D8e400000000000000000000dXjQP@mh0000<EVn0000000000004OYa
00000000000000000000000000000000000000000000@9e^00000000P=250<Q]00000000000000000000000000000000000000000000000000000000\V_<0000
0000000000000000<edNm098E2g4000000000000000000000000DORC4K\G000000000000000000000000000000000000\8<WhVi;000002QM0000\QnV<Tb40000
00000000000000004=3Z0^fN00000000d0RQ00004@0400000000Q4Cn00000000XY;B96Nf0000d]RP0000<WMEX5?a000000000000000000000000000000000000
00000000000000000000000000000000HDh1000000000000000000000000000000000000000000000000<giA000000000000000000000000h@kB000000000000
0000000000000000000000000000Pen7000000004KGJ0000000000000000dLe\000000000000000000000000\7S`0000XAUO8UT=0000`RGM0000000000000000
0000000000000000DS29000000000000PKJ<lT0ah:>c000000000000`0CA000000000000l5g3000000000000000000000000000000000000000000000000PD=I
00000000L[^Y\CdfHWU;d`==@k2f00000000@`Bg0kH84kI100000000000000000000DX^ElkbeX<kF000000000EJP0000<=@OA6Ih000000000000LSmePao20000
000000000000D=_]]2820000DXmc000000000000000011e_00000000000000000000005NXKGn0000LPoT0000000000004BZ@0000<X3\0000P1o@0000T^A`0000
0000h7om0000`CX=000000000000<>]W0000000000000000m21J00000000000000000000000000000000<PJD0000000000000000000000000000000000000000
00000000d[h>U42o<C1n4]jm\I^Q00000000HL?[000000000000000000000000lFR^000000000000000000000000000000000000000000000000\KkdA71b0000
0000000000004;HolH4S00000000\iVL00000000D4`N\AKH\l\o0<Z>0000@Eh\0000000000000000000000000000dV3P00000000PRJZ000000000000\1EV0000
0000000000000000000000000J3R00000000000000000000000000000000D8ZBd;PJ\WMT00000000Xko7hG0@e6cf<MBl000000000000`WEl`EL4000000000000
00000000M5]R000000000000000000000000<4X<0000h6bY`N3o<@Dh000000000000000000000000X9Y^`1aBH]8G00000000L<cT0000@oJ80000848n00000000
00000000h6?>4S=D000000000000l05nPj0P00000O\S000000000000115=00000000Tg=40000000000000000l84KL8<e00000000000000000000000000000000
0000000000000000HKIL000000000jm:000000000000XM2m00000000000000000000000000000000U6lg00000000000000000000000000000000000000000000
00000000000000000000dDWGdYhcdn?M0000P@cD4BVN0000HQT@000000000000000000000000000000000000P32b@Mbk0OZBHm^_H2Q]m5?^0000000000000000
00004SJWa0CJ000000000000Hg89000000000000000000000000000000000000000000000000000014Y8000000000000PDVoP5g]000000000000000000000000
00000000000000000000000000000000@L2EM4RB0000HPU00000000000000000000000000000l4df0000lT4EX:7g0000000000000000000000000000P8^;0000
`BSj000040ULY5D10000000000000000000000000jl`56Zh0000000000000000dBcm@[LQ000000000000000000000000000000000000\WfN0000000000000000
00000000`Un=0000000000000000000000004@bO00000000PFVQ`RRi000000000000000000000000dPF400000000000000000000Y4:c@\KG0000`2nS00000000
0i]Y00000000@DJV<fQL00000000000000008FAF0000E4V:0000P\__LK]7@_@3E2aL00000000l:Wi000000000000LfeK0000h88S000000000000000000000000
000000000000D=HA000000000000m2T60000@DBD0000DOmW00000000000000000000dUof0000000000000000lIID\@MQ\kBd0000PMgd00000000000083lj53`R
00000000DOgRTP:m4GR300000000000000000000PBXc0000000000008EKe81bI0000000000000000LkXT00000000000000000000000000000000000000000000
000000000000`4Mg00000000000000000000XS9200000000d_B_0000XOB?00000000000000000000000000000000000000000J3IPQol00000000000000000000
0000<F:>00000000000000000000X:<m0000000000000000T:?C0aBf000000000000@j=_0000000000000000=6?6000000000000000000000000000000004G\k
0000000000004[XJ00000000hj6Ji3Sl00004AJ_000000000000000000008g:0P>b^hGEgPT`m000000000000\LVO0000dHho00000000\j2g0000000000000000
0000000000000000000056PS00000000PN=n00000000000000000000000000000000DWIA00000000`i_j000000000000dAFfLBSZ000000000000000000000000
0000000000000000PG:P0000000000000000000000000000000000000000=6iJXUJ3P]Y500000000dldN000000000000<LC@L?NT000000000000000000000000
000000000000000000000000000000000000000000008TdM0000E24=`UJA000000000000X1V100000000`JjJ000000000000T<gG00000000000000000000L9hO
0000000000000000`60E0000hYU300000000XDd?000000000000000000000000XDVd0000000000000000HXUJ0000XTVN00000000000047c^0000000000000000
0000000000000000\=KV00000000000000000000000043VY000000000000000000000000M42H00000000PEW90000000000000000000000000000000000000000
0000X=cY<f3H0000000000000000000000004la<\Z[W0000PKI<000000008DMl@k_D00000000PPTM000000000000PGnb00004Nib000000000000\<0oXI1i0000
000000000000LA=D8HB>0000DW6c4Ug60000000000000000H3mG0000000000000000000000000000@N8_00000000000000000000000000000000000000000000
00000000m40;Q4G300000000000000008PD8000000000000<23=]4ZN0000000000000000000000000000000000000000XRlL0000000000000000000000000000
00000000000000000000000000000000000000000000PBj>000000000000L:7X0000000000000000000000000000000000000000dXZ>0000PbYH0000X1RC0000
@>9c00000000D@]V000000000000h[8n<XljlH5l000000000000000000000000000000000000000000000000Pj:50000000000000000000000000000Q12Y0000
000000000000000090:h00000000000000000000dT9D00000J3d00000000LF?e<C@L0000M6[5h^H10000h]nQ00000000P7jd000000000000000000000000lLI]
0000000000000000000000000000000000000NmQ0000000000000000000000000000000000000000000085F9\<LC00000000Llc9000000000000@GX000000000
00000000hJU>000000000000000000000000XH:h000000000000000000000000000000000000000000000000000000000000000000000000000000000000Xm2f
0000000000000000000000000000\\1UlmG50000\U<1000000000000000000000000A09g0000000000000000LjER000000000000T\ok00000000Tj?:0000H3IH
00000000<Pd?4@0@000000000000XFG;0000T2[m000000000000000000000000D[`]000000000000000000000000000000000000000000000000]5kR0KXF0000
0000Q4DU000000000000000000000000TIEG0;RcHI\f00000000\Sic000000000000000000000000000000000000\Y4Q000000004cZYX2CD0000Dj2M0000<XCU
00000000000000000000000000000000000000000000HMe<LY1O`U9f0iCh00000000DEHO0000L0_N]1960000000000000000000000008860hRYmA2PU00000000
000000000000T:19000000000000\]2L0000h0l2HXXd0oW3`F:h0000000094;00000h79J0000000000000000000000000000lfe`0000D[Q;H^V8000000000000
0000l]ME@k_QPN]T00000000000000000000000000000000Da:Y4bjU0000DKYY8kMA@jYZa45W00004]fo0000PAmL00000O5M0000000000000000000000000000
0000000000000000000000000000000000000000DKDGPfS<00000000hBB7000000000000@A@k0000<WQWm401000000000000HdRW000000000000000000000000
000000000000PP1W00000000T707000000000000000000000000HTA=00004]<`HJFg000000000000000000000000000000000000l\MEH6Ba0000000000000000
XFOe<ZG_0000000000000000000000000000m36l000000000000`n5W00000000dn]G000000000000@Nn]0000D@UY000000000000hU6R00000000\SC900000000
00000000000000004J2R000000008?jh@Vbi0000000000000000890J000000000000000000000000\;CWDVnN=61Y00X800000000000000000000@P2^00000J3[
\[e:h]k8000000000000000000000000000000000000000000000000\`kG0000000000000000a1c?`QYZ0`fTLm600000h[V]0000000000000000000000000000
0000TL:l`Xnm0000000000000000000000000000000000000000000000008Zl000000000000016b9000000000000HP?=00000000X?Ia00000000000000000000
dQAi0000000000000000L2Y=0000000000000000HR0]`X3@0000l=IG000000000000000000000000000000000000`i4V000000000000DVe]0000a5Ud00000000
0000000000000000lVjD00000000dHFn0000000000000000I2O_000000004VLM0000000000000000d0RB00000000000000000000000000000000000000000000
l<EYdZ0_0000\0lE000000000jQc00000000`fICHA`I00000000<iSD000000000000000000000000Xi5Nh2cU00000000\]TS0000<gLk0000000000000000hCYD
@DGb0000000000000VK<000000008W=c00000000000000000000000000000000000000000000000000000000000000000000XB?XDHhP00000000000000000000
`GFg00000000`0Ka0000T5`50000PTcI0000000000000000HB\N0000000000000000XkXi000000004Mfd0000000000000000\O0eX5Qg8<;Q000081G>00000000
00000000X4nO0000000000004>gQ0000000000000000000000000000D[S?000000000000000000000000000000jo0000000000000000I55\0000000000000000
DU7<h`CU00008Vj20000000000000000000000000000000000000000000041kodTHY8Y]700000000000000000000000000000000000000000000Q3gO0000XEPm
000000000000000096?I0000P1Hj00000000=6ZA000000000000A1bA000000000000I4LK0000liZK0000@InF00000000000000000000000000000000000012=T
00000000000000000000X5P00000<Sn_0000000000000000000000000000000000000000000000000000TY]hU6fP0000000000000000000000000000@\V30000
000000000000HW9H000000000000Taj`0000XND@l1@DH?GL0000000000000H7?000000000000@6LD`PM:0000000000008GaA00000000a6@c00000000X:K?0000
0000000000000000000000000000000000000000\1EJdl`^0000HK7K00000000000000000000000000000000000000000000X=hk=4mm00000000000000000000
974jdlFj00000000`d3IhaN\0000hc91000000000000e0e?000000000000000000000000\Mb_000000000000000000000000@QBZ0000000000008S\00000HX]P
0000<OKT000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000lSX2PYBQ8\Q;
hf:i00000000000000000000000000004SDU00000000d8[T]6O]00000000000000000000@:Z_0000l`TU000000000000000000000000@Y==0000000000000000
00000000000000000000LZ@O000000000000000000000000d^n40000DBQ[0000h[G60000000000000000@ILY000000000000dLjT000000000000000000000000
a6=<40^P`9O<h<AgE5aT00000000000000000000Xe5Y000000000000h3gSHI]3X1WU000000000000L?D70000<=`QH_9o0000000000000YUE00000000@T9U0000
00000000lYFlhU]K0000000000000000LFJ<0000lG@YDVLX0000000000000000T=Nn000000000000dKFEDiTEa18_000000000000000000000000000000008;:a
H<7^0000XZET0000000000000000000000000000000000008@Y:00000000000000000000ho5g0000000000000000Tcb_000000000000\h]N00000000L6;50000
0000000000000000X`?J00004XGf00000000000000004^Tg`:ck000000000000h:3>0000000000000000000000004:Ya<[PoXQk;000000008J;Y4a5;00000000
00000000`j^l0000000000000000hFSLD2:l]1>800000idM0000000000000000A62S00000000000000000000E5lL00000000000000000000000000000000PI2N
00004bK;000000000000h88I000000000000000000000000LV@X00000000000000000000000000000000@mU100000000000000000000000001li0000\RdIh>Fa
0000Dk<a0000`Fag0000000000000000<Wgd0000000000000000000000000000000000000000000000000000000000000000000095`d00000000000000000000
lNZ[<Z:R00000000000000008T>:XY][0000XbiJ000000000000000000000000XLQ30000A6]200000000000000000000000000000000000000000000=4f90000
00000000000000000000de6k000000000000P<fZ4dTZ000006d:lIMLlj8@0000000000000000000000000000PikJ00000GROPBoN00000000X;WGTU?G00000000
0000000004GLD31I0000@iWZ00000000000000000000000000000000XSZ0lW6;89\3000000000000000000000000<1X60000DDXQ000000000000000000000000
0000000000000000000000000000`>mCH[?e0000000000000000000000000000000000000000000000000YGj`2V@`9][00000000e46A0000h;^T000000000000
l=Sk0000000000000000000000000000XQ9<00000000000000000000L7V=4mhW0000000000000000`E[?000000000000000000000000000000000000lABVP5>U
P<L1DGeC@m;60000lHY?000000000000000000000000LJ_e4l?Q91g?000000000000000000000[`M00000000<LKV00000000000000000000Y183000000000000
0000000000000000hQUYHRKh\`N2Hg3A00000000lkDB00000000000000000000Pge?000000000000000000000000000000000000H;7>0000\Vm0TQG2PZ>10000
000000000000PMLn0000<Njo000047d0d_AG@4CYPh@8h:b@e1A88mie0000@k@;0000D832000047hj@YM@0000000000000000000000000000<Ug]00000000dSN7
0000h1WC0000000000000000000000000000000000000000000000000000000000000000<bPk0000D7FR0000000000000000DE9K000000000000000000000000
0000000045>a0000000000000000000000000000000000000000T<fi0000e6Eb00000000dO7A000000000000\Tf[0000000000000000000000000000h]lA0000
000000000000000000000000000000008HM;`hmU00000000000053K`000000000000000000000000000000000000000000000000h1bg0000000000000O5=0000
00000000000000000000000000000000PBo600000000000000000000000000000000`h:LX5Db86^B00000000000000000000000000000000<FV<\d?Da6S`0000
000000000000TD130000000000000000000000000000LBCc000000000000D@TV0000000000000000l^K>00000000000000000000000000000000000000000000
0000D`^80000000000000000Y2b``6<J4M24DY9`00000000000000000000m4<Y0000000000000000PVJ^0000000000000000h51f00000000U2k:m6U@0nTLlVk7
000055Ok00000000L5fL00000000@JMo`;dW00000000000000000000XVP]0000lXVQ0000000000000000000000000000TneD\8=f00000000X7K_00000000h_NQ
dXQY`UK]000000000000@:9;a4AM000000000000Th04000000000000000004<_0000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000d_eE00000000h4]Q0IVD000000004NoR00000000000000000000P[YR00000000\<840000000000000nU400000000000000000000
<XeU0000000000000000000000000000TFmA<S]kQ2fZ00000000hVFE000000000000000000000000000000000000PEO20000000000000000<5;^000000000000
HfYd00000000<ck^0000i4j:00000000H3P3000000000000@6N3H9f9XCSk00000000000000000000000000000000000000000000000000000000000000000000
HJ_NP[QD0000\eIa00000000000000000000<FM90000000000000000000000000000PZ@E0000X@d4DfYS000000000000d6XT00000000000000004G?k\JNK0000
000000000000000000000000000000000000000000000000T9Pj0000000000000000DgBQ00000000000000000000000000000000T>Ei0000LB6H`LlF00000000
000000000000@liX00000\VW0000Y5YM0000000000004mO8000000000000LC=G000000000000`Y7c8\kd00000000000000000000HK@@00000000000000000000
00000000E4OOXD2lldG5000000000000000000000000L0MO0000000000000000000000000000DeO?00000000000000000000@Tn7000000000000000000000000
0000H?9M000000008V?Q00000000@GXT000000000000h88]0000000000000000HUS==5bM0?Y500000000000000000000000000008SmS00000000000000000000
M48b00000000X:3S00000000000000000000<WLD00004ZR^00000000h1Eb\1W20000000000000000X:Gl000000008AcI0000000000000000000000008b=90000
000000000000U6id00000000<@7C00000000000000000000Dl6Ie2lb000000000000000000000000XP:9TS;g0000lKeY00000000<A[`XVmQ000000000000P7h:
000000000000000000000000PXd8000000000025HbEK0000000000000000T>YZ0000dI:R00000000l\000000<FA;000000000000T[DjD4eN0000h3S6E3GH0000
000000000000000000000000000000000000000051_L0000000000000000dFRl00000000000000000=N<0000lmI3@B_Z0000000000000000L;<A000000000000
4ZiK0000000000000000000000000000000000008L_o`gB<00000000000000000000000000004fWcDg:\U0:L@`9:000000000000000000000000000000000000
8B]:LFB[0000\M4n000000000000000000000000lXF[00000000\8Y700000000\m>n0000Tg^VT]ic0000dYme0000000000008;H0000000000000XXKe00000000
0000M3=o00000000000000000000dCBj@bS4lSW1U29b0000h[f^00000000e4gcPFJa000000000000000000000000000000000<5_00000000XG5b000000000000
0000<d2:00000000@AUD<R`\0000000000008Ujb00000000HJe2000000000000T5_80000\A]:0000000000008VG?`Z:E000000000000XlAcT<C_000000000000
0000hQdd000000000000000000000000000000000000000000000000000087D_HRZH000000000H1?0000000006BA0000dGGe0000000000000000lC=j0000lfnD
0000000000000000000000000000000000000000T[9m00008LA80000000000000000<9k:4>gh00000000`;8oH0\60cO4000000008GZ`0000000000000000X\fL
00000000000000000000000000000000m1gR0000PF;e437f00000000he7>T?]H0000000000000000000000004:T:00008o=c000000000000000000000000dPM0
000000008f`700000000000000000000000000000000Lf_`00000000Lb8m0000000000000000@5JF0000XelWTm7200000000dK?3lb9m0000X]FN000000000000
`6jR0000L07iDBi9000000000000<MRi@9Qk00000000000044hh000000000000X56_H67I0000000000000000\8=X0000<ZCF00000000dS>J0000000000000000
00000000000000000000000000004Zc[00000000\DTZ0000HYnG0000000000000000000000000000TbRD0000XbdE000000000000A2JZ0000<`R60000HLb30000
0000H[1[DSbi000000000000000049M<hSNcDg`C0000PNd200000000000000000000LFCM0000000000000000@ni=00000000E2=:d3i:000004M70000H4cZ0000
000000000000000000000000\IgPDR2F0000000000000000XAaD0000\XS;00000000000000000000000000008B7:000000000000000000000000000000000000
0000lJjn0000`k[k00000000@IVgXKZ@000000000000HX]\0000<OKe000000000000000000000000l378000000000000000000000000000000000000LJJ60000
0000000000000000\o^300000000000000000000000000004R_40XIQ`fXO<J7B00000000000000000000M6_T00000000000000000000000000000000d7VchjGk
TKa8L36k0000D26Y00008DOF00000000T=W50000l5ToLX\a0000000000000000000000000000PC8GTiPK00000000\^IX00000000D>h[00000000DgE:4IiG0000
000000000?;D00000000D_4b00008_i=@V?A00000000DO:L00000000000000000000000000000000000000000C@W000000000000000000000000000000000000
00000000000000000000000000000000000000000000@K4H0000XVQ`Do`<0000`Vm:0000000000008Im1\VlU<QH200000000000000000000PMK7000000000000
0000000000000000000000000000000000000000Hd[=4CELL^><Y62F0000000000000000000000000000000000000000h?0S000000008diO00000000Q4cd0000
d4K600000000i3\<0000000000000000000000000000Hf?d00000000000000000000000000008\2M00000000000000000000Y5C=000000000000l5B=00000000
000000004ZTl000000000000\YiG0000877e00000000000000000000L[L?U34l0000HZCT00000000000000000000000000000000000000000000000000000000
0000\\oN00008\?Y000000000000000000000000000000000000A3PJ00000000000000000000<BWa000000000000000000000000000000000000d25HDLKe0000
000000000000@NOd000000000000000000000000000000000000000000000000000093:X000000000000\2bf\^HE0000D[;d0000Di\b00000000@7oH0000a4M?
00000000a3ZF00000000000000000000H@hU\6V4hT7l00008Aj?0000000000000000000000000000000043ZMH4hO000000000000000000000000m6R=00000000
00000000`3lQ<f6o0000000000004<bM000050V<000000000000000000004S;[000000000000\cREa5O^000000000000DCZ[4@=c00000000000000000000D0DF
\@8Il5]lP\_j55H00000000000000000000000000000<C0a0000000000000000000000000000`4`e0000000000004JOj00000000000000000000000000000000
00000000000000000000000000000000e4YN00000000E3[OHc2_0000`ViLTbD;000000000000000000000000PON>hOUU0000000000000000000000000000<YVI
HV]b0000DIcR0000000000000000Tnjg0000000000000000XadG0000000000000000000000000000000000000000000000000000000000000000000000000000
8C:Q0000000000000000000000000000DXid000000000000000000000000l@^A000000000000000000000000000000000000<WBV00000000\1RW000000000000
HYjiA0oF00000000TN?i00000000000000000000000000000000000000000000`:I1`EE\0000000000000000000000000000TM?8D1nJ\ISa<dUH000000000000
01]X\TRM00000000DQ9K<TMT0000000000000000000000004fkZM6lG0000@AS<0000000000000000L1_]0000XW970000A2F>0000000000000000000000000000
00000000000000000::e0000000000000000h45@HhPUT8Q;hn980000d`:W000000000000000000000000000000000000m2L;000000000000000000000000HUUF
00000000000000000000Y1YKX`I889E8dIY4ln[100000000000000000000000000000000000000000000000000000000XQk0PUHN00000000H0N`hWO;4\nbLFPK
<a1?0^<e419B00000000<=EY4ISP000000000000000000000000000000004X9W0000000000000000<FAQ00000000000000000000000000000000000000000000
0000<Ob\0000000000000000<BoB000000008X3l0000D4B50000000000000000000000000000000000000000000000000000X>X\000000000000000000000000
00000000000000000000000000000000000000000000A2?e000000000000\JY^0000000000008CK>lJM_Q1L_T[[QI4aB00000000000000000000000000004<hd
0000=2RN00000000000000000G_c`h9B0000X^e6HMJ?00000000000000000000000040Wg0000hWIol>Cn000000000000000000000000U4FC0000000000000000
<>nYTj:R00000000PXG=00000000000000000000P;\?PTGi000000000000000000000000XGPT000000000000@>ma0000000000000000<Le;=59nlKfY00000000
`Q1n0000000000000000000086YI0000`GS28<eB0dM`000000000000000000000000L[NG<dJYLm2F00004D<`0000000000000000000000000000000000000000
0000000000000000hcAB000000000000000000000N\`0000PjLJ00000YLY00000000TBZW0000000000008>N9\PmQPo9F00000000000000000000000000000000
00000000\<8AHjo;dP5i00000000<Ulg00000000h7FB000000000000dL\b0000000000000000TfC9]69K0000000000000000PEUl0000000000000000D7fn0000
00000000e2_o000000000\j800000000000000000000L4SQDJA30000000000000000000000000000\@0Y<BQI00000000000000000000000011[B000000000000
T9=?0000000000000000000000000000000000000000000000000000000000000000T6cUDNDf000000008d`<0KA2000000000000000000000000000000000000
000000000000000000000000L7j?000000000000lVW6TifL000000000000000000000000XCJj0000000000000000000000000000h57;TG6S8d[i000000000000
<1?m0000\Deil\YO00000000\E_H000000000000@83c00000000l3dHL?^R000000000000000000000000000000000000000000000000d2Gj86WPL[M`0000TeEe
00000000DMg<00000000000000000000000000000000]1fi00000000000000000000XV8F00000000dTQm00000000000000000000000000000000000000000000
XAYP000000000000P]aX000000000000000000000000HhbO00000000hY2LPBT;0000000000000000000000008bWA0000000000000000dCIS00000000PPf00000
000000000000H7]W00000000dU>^00000000000000000000000000008ZQC\:3_0000000000000WVe45EQ0000000000000000000000008\b?hP5D124W00000000
00000000lBm400000000hA<f`UJY0000000000000000<T6\\7`g81f<8M9000000000``Q300004??m000000004F6^4iU000000000T:D:dd160000@l5=0FLT0000
00000000D4iV00000000TRo0\0R40000000000000000XP<g0000000000000000000000000000000000000000dRK100000000lQQ1000000000000000000000000
00Hk\TgC00000000000000000000000000000000000000000000T>l50000000000000000dAOV00000000000000000000000094hC0000lE2M00000000M6LolUc6
0000000000000000000000000000000000000000DV8800000000TY`B00000000<@I;T<c<8=ah0000000000000000000000000000000000000000000000000000
000000000000814R00000000000000004LlV0000XXja000000000000000000000000000000004X290000X<378]Mj0000000000000000I6fC0000h1[100000000
00000000468Wdco3000000000000000000000000H;dn000000000000000000000000000000000000PKGb4c8A000000000000\RVF0000000000000000DJ@ga0<d
00000000Pjh=000000000000000000000000dNgF0000XbXX8437h92W00000000000000000000<7]0\b8E00000[<E0000000000000000XjN;000000000000<h;O
0000XJ4X000000000000000000000000P3UJ000016480000DTF90000dFf:00000000000000000000\?K:00000000D11A000000000000X0ALL0EI0000]4dh0000
00000000\U__000000000000000000000000000000000000000000000000000000000000<8<9@1Kh000000000000000000000000PCQ[00000000000000000000
00000000000000000000000000000000000000004bTA0000X`IG00000000000000000000000000008Hbi0lUe000000000000000000f800000000000000000000
00000000000000000000Taoj000000000N[^lPR?0000000000000000000083kV000000000000000000000000000000000000lNLC0000000000000000\1@6L4[V
0000000000000000XDh;0000@0mj<O45000000000000000000004:?g0000LWdnM6I[000000000000000000000000dKN^000000000000000000000000\PbZ0000
0000000000000000DP`_000000000000lVZUi4mZ0000000000000000000000000000XJEH4<2_000000000000\W[:000000000000000000000000000000000000
0000lN5j000000000000000000LT00000000000000000000`DA00000A46400000000\1XF0000X_dj0000<CWQdDCe0000000000000000000000008]Jd00000000
000000000000000000000000000082MD0000TH<3DAT7Pi6GE3U?8dJ@00000000D[KD00000000\Gf^0000P;X7I2Q>Ph1T0000l8`80000]78C00000000lPSJ0000
00000000000000000000000000000000000000000000DATI00000000000000008<54TJ?M<2X6U0RX000000000000000000000000000000000000Pj=G00000000
000000000000TSeN00000000Xl?5000000000000<J0:00000000000000000000000000000000000000000SXA0000000000000000hW>M00000000000000000000
00000000I1lQ000000000000000000000000L4?00000Y5O74W?F000000000000000000000000000000000000000000000000XUmo000000000000000000000000
000000000000000000000000000000000000000000000j00L:lh8VI:H]?H`jC]TK7[0000000000000000<XZ_hT`400000000T=CZ<>`\0000dChdlC4A00000000
000000000?S^0000000000000000000000000000@0Ug4JES00000000000000000000000000000000HKEY000000000000PWnH0000000000008U^Y0000TgjJ4XJj
M1Q800008B7K0000000000000000000000000000dB6<HXMdT0ZLT<Q1000000000000000000000000000000000000Pfj[00000000ddPb`3;E@eUY000000000000
00000000000000004P\UL[SH@1P_000000000000000000000000`QQ`000000000000TdLZ000000000000000000000000`UPb000000000000H4RN000000000000
PM;B00000000000000000000000000000000000000000000000000000000000000000000D0<4<Cl000000000<0:Z4>i`0000P[ai<OkF00000000TT>G00000000
00000000000092gh000000000000LVdf0000\CE6`REI00000000000000004DhF000000000000000000000000000000000000<9S=Dd980jLj0000000000000000
0000000000000000dLIkXcXb000000000000000000000000000000000000hPT9000000000000<9ge0000000000000000000000000000D>D?\m_Mm3Zi4`4J0000
0000ldWP0000000000000000<JbA00000000`W`1000000000000PRPe000000000000000000000000000000000000\I1N<9mmlI4i000000000000000000000000
0000LiCSdmJF00000000000000000000\Q>D00000000000000000000Xg^g0000000000000000LGa[hCe=0000\I0VdZkQ000000000000@hS?e2?R0000X;bTXPUa
`N5400000000lVMb00000000<GeaXaoM00000000I2E;00000000000042LW00000000000000000000000000000000000000000000@F`_T06_0000`dBW00000000
0000PAkH000000000000000000000000000000000000`F^Q0000HFLF00000000h2DgH=UKXF9Q0000D7jQ0000000000000000000000000000000000000000567M
e3<o00004SkM0000000000000000\:Y500004:aW000000000000P:YEhO_20000000000008@2E00000000000000000000000000000000@_8I0000000000000lV6
0000da>0X4AQ000000000000000000000000H::W00000000PZ^Z0000000000000000LfBFHYHO<^4;00000000\0aM8`1B00000000000000000000000000000000
@Vo50000Pkh24W0500000000000000000000000000000]2f000000000000TL=m00000ADg0000000000008gAe0000DWWP0000000056ao00000000000000000000
000000000000000000000000000000004d1T0000\m<I00000000d<NF000000000000000000000000lkkL00000000@15fXaLT\lIOPk3W000000000000dGDlDQ[=
0000000000000000hb`0000000000000000000000000000000004m4<0000d99n0000PS4300000000TMA\00000000T6@NT>g\@1gl8K9R00000000000000000000
0000000000000000000000000000000000000000000000000000000000004a0600000000000000000000D:QN000000000000d7K1000000000000000000000000
0000000000000000D@nb0000000000000000000000000000lFlC0000@iK782Ab00000000lO=B000000000000e35L00000000@78I00000000000000000000<L7G
000000008]^U0000l;UO0000000000000000000000000000000000000000HUId000000000000<7H<0000\M^X\=6T00000000Xa9AXfIX00008AfW4f`P00000000
<Zj=000000000000<8eW00000000000000000000000000000000@VM:dZ=]H]9[P5Z>0000HPYa0000000000008c^\000000000000000000000000TJQH00008ON`
da2a000000000000000000000hQF00000000l_b=0000000000000H7dI6mA00000000000000000@eD0000000000000000000000000000000000000000PU?b0000
00000000H>>K000000000000000000000000\4Em00000000lEjh0000PL?L0=aB0000000000000000]5XfLW`IX;`I00000000HoVc000000004=JI]1_iXAaTTKVm
000000000000@jRP8fMB0000000000000000X2VN00000000000000000000000000000000000000000000000000000000`^Lh000000004iUS0000d\[>00000000
00000000l<H[DRkZ000000000000<H9P0000000000000000000000000000\fVi00000000Pc8X000000000000X]W:000000000000000000000000000000000000
00000000000000000000000000000000<K`i8l;<000000000000000000000000dDKi00000000@S7B000000000000000000000000000000000000`Bf?00000000
0000000000000000000000000000000000000000000000000000XZZXA1?J0000hYhR000000000WZ=0000000052;B0000T:bL000000H;00000000000000000000
0000HGQ?4KWf0emj000000000000Lj5=0000000000000000D9LNH4BC00000000@6_f0000000000000000000000000_:QhAW900000000000000000000X?9d0000
0000000000000000LCFVHP<E0000\W>C\V6;000000000245X>e^PLV]0000LMeWdSj2000000000000000000000000@SKH0000000000000000<@Yd0000a5S>0000
000000000000000000000000000000000000`QeF00000000000000000000000000000000D9l:0000000000000000000000000000000000000000000080d90000
@gfmdY6O0000M1Uj000000000000000000000000000000000000000000008RD4000000000000000000000000000000000000DX`A000000000000\V9C00000000
000000000000000000000000HMCN00000000000000004`@a00000000do29TZ`Pi3G8`Y490000000000004Q@R000000000000000000000000L=<aTW5Z0000T?X\
00000000`V\W@YEl0000000000000000000000000000LD7D00000_]a0000000000000000000000000000<3VI0000U0o3]2K4000000000000D4_N000000000000
0000000000000000000000000000<CFe0000`6Y=0000000082S200004SLoLnHD0000000000000000<?;f00000000000000000000hXA300000000000000000000
000000000000a2TV0000000000000000000000000000D]5V15eO000000000000XAXc0000000000000000000000000000000000000000000000000000HC9A0000
0000000000000000`F1^dn3Z00000000\58J00000000000000000000000000000000000000000000PHK\000000000000\m[l0000000000000000T3FJ00000000
0000000000000000`BTXl4LXHb4=0000000000000000U28h00000000000000000000000000000000TZW2000092_U00000000@\Pfh]CA00000000000000000000
0000000000000000\GJT000000000000000000000000HfBY00000000`V_d000000000000<cn`000000000000lRe>000000000000000000000000000000000000
0000h12i00000000D8VL00000000@I`:X4@Oh[_[8^<>ha?lPe\XE3iA000000000000000000000000000000000000000000000000000000000000000000000000
0000000000008Knj00000000\3iR<WdShc7dPJ^e91=R000000000000hK=e`TK^0000000000000000000000000000<XaK00000000000000000000000000000000
000000000000d9^=0000000000000000000000000000000000004S<T000000000aTb00000000000000000000L94=<A0<00000000\W8I00000000000000000000
00000000X8gE00004QFf00000000000000000000000000000000000006L0000000000000DVPj00004F7V000000000000000000000000000000000000lJeTa0;i
000000000000000000000000000000000000XUEH0000000000000000000000000000000000004Q8CE5PO000000000000DJT]TjH<8U1E`KcC0000LX`R00000000
000000000000000000000000DRSQ0HSY0000000000000000000000000000@FX=lZEI00000eJI0000000000000000000000000000000000000000000000000000
00000000000000000000000000004F7488D]0000`_0P000000008Y>^16>P00000000000000000000`0Bk00000000000000000000000000000000X_i^00000000
0000000000000000000000000000l5_d0000000000000000000000000000000000000]\b0000000000000000000000008Ti;PlRk000000000000dJm7\lZZP7bj
00000000XNPf000000000000P[Z:00000000lgZF000000000000e4@M00000000000000000000000000000000P@7N000000000000X3UZ000000000000DCnM0000
0000000000000000h7S200000000@YDk0000U0L90000\3el0000lAG[000000000000000000000000LWZj8a=QL=Ld`F1Q00000000000000000000\hee0<6300H1
90UJ8m=A]1]O55n=000000000000000000000000Hm6R00000000H3YC00000000XLDG`429d:`;8OdR0000PO[FXmP\00000000Y533h_Sb0000TNal000000000000
<b?2M72Y0000000000000000000000000000000000000000000000000000000000000000lgch00000000000000000000000000000000000000000000l95Y0000
00000000=1oU0000h3[]0000000000000000lI7=LQ?[lVGY0000<Nee000000000000000000000000\<8N000000000000000000000000PHo@0000HlFL4WQ3D<PL
000000000E\]0000D=Cg00000000`TMg0000I0Y<0000ha[n00000000000000000000000000000000LXOl0000X<[10000000000000000dHd[0000000000000000
0000`o1A000000000000000000000000T>VT0000L9ek0000000000004]]N16TC000000000000LL`>=6=Y000000004>8bD3m`XUYi00000000000000000000<QE^
00000000000000008H09Ta\H0000000000000`<D0000000000000000U4aL0000@lkh0000dIOU000000000000000000000000\ih:000000000000P0_cH:UQ@9C>
\S>=m2O94SB@m4CD00000i89000000000000000000000000000000000000A5:;00000000Q6<F0000H:^[00000000D6@\D9kiPZZe00000000000000000000hYoB
00000000000000000000lKNR000000000000000000000000000000000000000000000000000000000000@57_0000000000000000000000000000000000000000
4=i\0000000000000000000000004a3>00004Ajb<i0Fd[X5<n4L51^I0000PU:3`18H0000i2dI0000\32=00000000000000000000000000000000L]EN00000000
l5:40000000000000000\2SD000000000000000000000000000000000000000000000000@41?@GkY00000000000000000000XfTOA1a300000000000000000000
=1=b00000000000000000000000000000000000000000000000084_>00000000TESoDcKSP34g00000NeL00000000000000000000X>5T\8?;d;=DT`>F00000000
00000000L7hY0000000040L>U29U000000000000000000000000000000000000X6DW00000000000000000000X7P\000000000000`3mT45RF`FekhRhII5h<8R5@
115lLDEc000000000000m5QI000000000000000000000000\WUnHo93000000000000DLK:00000000000000000000000000000000000000000000000000000000
\I:^4j6j0000M4L400000000000000000000000000000000@DEN0000000000000000d4DI0000000000000000000000000000000000000000dX^S00000000d5K1
0000HkiTDak;00000000000000000000000000000000000000000000000000000000Q0hX00000000L7g]00000000000000000000D?kM0g@<000000000000Q5EX
0000000000000000dWO_0000L?jE\W=P000000000000000000000000000000000000000000000000000000000000000000000000000000000000@76Qi2lE0000
0000000000000000000000000000000000000gC7000000000000000000000000<E4IlWY:89R<000000000000m2MB00000000lA`\lC_2HQ:L\Q\g@b\R00000000
00000EaX0000000000000000000000000000X<gVh@SY00000000l47f00000000`d_b000000000000469n00000000d>CNU1nH0000000000000000`EVVdOjO0000
<iVl0000TZ<Idocf0000000000000000000000000000\i<X0000lc6kTa]S000000008M]A00000000000014_;000000000000000000000000M3@0000000000000
0000000000000000000000000000d7YBPZ93@Z::I50X000000000000\X[00000000000000000L:IH00000000000000000000Pc1P@HSA0000<:TO000000000000
000000000000U1l;00000000000000000000Lc\Y09;=0000@CGK0000000000000000000000000000000000000000l5@FE79]49EW0000Hf<V0000000000000000
00000000000000000000dL;Q000000000000D]U800000000000000000000DIeET]fS0000I3FX0000000000004@kR000000000000LZ1l00000000a0PG00000000
000000000000h2j94;Le0000l:\KlR<X00000000\O080000000000000000000000000000000000000000000000000000<\8;T^F\D;^b00000000000000000000
M2NR0000000000000000`L^fPQGa0000X2AS0000l9Sn00000000000000000000000000000000Lae7000000000000000000000AHX0000HJl311:\000000000000
8TOm000000000000L>A;000000000000000000000000lQJj554oa7BELlZkh^JI0000d<N800000000000000000000000000000000<B`4DM0[00000000Dh:W0<h5
PKDaLiGd00004oM5000000000C2@<FA000000000000000000000000000000000<X4M000000000000<RV6<2g0000000000000<F?@00000000000000000000hOPo
000000000000\A:500000000lEZQ000000000000000000000000000000000000000000000000`oSa\ki2000000000000DElU0000000000000000000000000000
Q6Bg00000000000000000000000000000000000000000000000000000000=0fSTEhN00000000<6bJ000000000000\28a00000000XCB5L?2TdUZP00000000DS7R
000000000000PoFO0000000000000000Xi:C000000000000000000000000lB\l0000000000000000<eke000000000000000000000000000000000000\Rjn0000
00000000dZMc0000000000000000000000000000P_=@000000000000\eY4000000000000000000000000000000000000000000000000000000000000E41DXP^l
d]@I0000000000008776000000000000000000000000000000000000@5T8d\Zc0000000000000000E3l]a7AaTiC<00000eX@0000<]iI00000000`0TkH@\?01HK
00000000000000000000\T2U000046BW0000hG7Z00000fg30000000000000000000000000000dKhn0000\n[D\;R?L=<60000lF8dQ6F245fihEgA`W8S00000000
000000000000\;D_<N^MLEF7000000004?Wn00000kHI0000000000000000000000000000XK89dC[<<>WGL\5k<kc40000000000008ZHR000000000000hheN0000
00000000000000000000=6gj000000000000XBPjLSU1\V9`h[W`0000HEba0000X5Xl00000000L9@N00000000000000000M7o000000000000LS1A00000000U4b]
000000000000`@@d00000000000000000000000000000000000000000000LX^60000dVSe0000XM_1D?Q700000000000000004\VF000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000TeJ`000000000000LAg>00000000P3570000000000000000lA<\00000000
00000000000000000000PkM^00000000000000000000000000000000Pma1LNi7H\mM8KO=hli4LlJBHodK<9J_PR8T00000000000000000000`b9I0IlMdloS0000
000000000000000000000000HjkO93gY00000000000000000000@`[<0000dH8000000000000000000000000000000000000000000000TO9b0000000000000000
00000000D3QJ00000000000000000000000000004I960000000000000000000084o?0000m6<V@6PJ0000l9Zc`1fF0000000000000000TGX?LRXI\RUi00000000
00000000h^@?0000HDlG00000000h6U>00000000`?2``19OH8fKLMN30000000000000000XlY@4N;R0000ln;D0000000000008[IF000000000000000000008HlP
00000000000000008MOgU5=70000m43<000000000000000000000000000000000000Lj^Hd:hDm3:h0000PCm700000000`kgH0000000000000000000000000000
000000004Hh\00000000X<9^0000000000000000T<K_h=5E00000000000000000000000000000000000000000000000000000000000000000000DP0C00000000
\Hof4XDo0000000000000000000000000000dQ]U00000000000000000000000000000000<RYQ4c5L000000000000000000000000000000000000@;<b00000000
0000l;7KXRDATSjO0000000000000000000000000000000000000000D0bN000000000000000000008;l[0000@[@GU3afl]nn@:9K0000lOP90000000000000000
0000dl<f`kTn0000lHDZ000000000000000000000000@0h\0000hKEg000000000000d59h`MEZ8P]AlYIR0000000000000000TZ]f<DU^0000000000000000<QQl
0000000000000000\`J000000000PKi^D5^O0@hALWaBDcQ9i3<L0000DYJV000000000000D0gR00000000H<B<00000000L\J48ALS<MYf0dA60000000000008mH@
000000000000000004jO\HY_XJDg0MmU00000000`J4g000000000000000045FH00000000000000000000000000000000@1Jc000000000000\Q7gTJ8l4;QE0000
0000LEP_0000000000000000000000000000I5iR0000000000000000PYQf00000000000000000000lX0l00000000000000000000000000000000000000000000
00008^BB0000PA@^<I3a00000000000000000\<S00000000000000000000000000004a:7000000000Cn>000000000000000000000000000000000Q49h?lWH`K1
0000000000000000l^jD000000000000000000000000P4^J<_6a000000000000000000000000000000000000000000000000<NDP00000000H2U80000lEkM0000
00000000000000000000PN8o0000LT]U00000000DLN00000000000000000\8kN000000000000000000000000000000000000@29M00000000000000004J]K0c:_
14aY0000000000000000m7<H000000000000000000000000Lmna0000lE9V0000TA3C00000000d;O3hFT70000000000000000000000000_G_0000<7Z1@BUM0000
L^_D0000000000000000000000000000000000000000000000000000000088YX000000000000<K=8000000000000000000000000000000000000000000000000
00000000e5ZA8Rn:D\PS0000000000000000PN000000\EYD0000H62=l5UIhcnO0000000000000000`7k3`BhQ00000000TD`ZhESG0000000000000000XZ\l0000
0000DH^I0000T?eK0000000000000000LQSo000000000000000000000000000000000000`;k]000000000000hZ7B0000000000000000`12L00000000X=J08`[M
HX]hH<7PL[:=8J5j`e^@0000H7:HDiFg0000000000000000XD`fm2ZSd?L=000000000000lXD10000e4o>000000000000PK\900000000db>B0000HF2ShX2O0000
000000000000000000000000000000000000PaGmDSdeXQE3000000000000hG@O000000000000000000000000106O000000000000H0U<I5Ac0000000000000000
000000000nUW0000000000000000@b4kPIgePQWe]1_<000000000000000000000000000000004aZ@00000000LODW000000000000000000000000000000000000
P>i:000000000000hK>A00000000ddcl0000000000000000000000000000000000000000000000000000000000000000LnId00000000000000000000`lU40000
000000000000`:HA0000000000000000lQ4FdN1>0000000000000000000000000000\2Th0000M49<000000000H3<000000008_J6<`n0`BaE00008e7Q00000000
000000000000000000000000000000000000000000000000431=\:3kXb`O=2mO0m=P0000000000000000<Y;]`3eF00000000000000000000TWeO`bI\decO0000
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
