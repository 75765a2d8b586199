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
at	就职于	任職於	にて	에서	bei	chez	en	na	presso	bij	w	в	в	v	v	v	u	у	u	på	hos	hos	yrityksessä	hjá		uzņēmumā	įmonėje	ag		στην		la	в		tại	di	في	ב		ที่	a
prize	奖	獎	賞	상	preis	prix	premio	prêmio	premio	prijs	nagroda	премия	премія	cena	cena	nagrada	nagrada	награда	nagrada	pris	pris	pris	palkinto	verðlaun	auhind	balva	apdovanojimas	duais	premju	βραβείο	díj	premiu	награда	ödülü	giải	penghargaan	جائزة	פרס	पुरस्कार	รางวัล	premi
certificate	证书	證書	資格	자격증	Zertifikat	certificat	certificado	certificado	certificato	certificaat	certyfikat	сертификат	сертифікат	certifikát	certifikát	certifikat	certifikat	сертификат	sertifikat	certifikat	certifikat	sertifikat	sertifikaatti	skírteini	sertifikaat	sertifikāts	sertifikatas	teastas	ċertifikat	πιστοποιητικό	tanúsítvány	certificat	сертификат	sertifikası	chứng chỉ	sertifikat	شهادة	תעודת	प्रमाणपत्र	ใบรับรอง	certificat
journal	论文	論文	論文	논문	Artikel	article	artículo	artigo	articolo	artikel	artykuł	статья	стаття	článek	článok	članek	članak	чланак	članak	artikel	artikel	artikkel	artikkeli	grein	artikkel	raksts	straipsnis	alt	artiklu	άρθρο	cikk	articol	статия	makale	bài báo	artikel	مقال	מאמר	लेख	บทความ	article
project	项目	專案	プロジェクト	프로젝트	Projekt	projet	proyecto	projeto	progetto	project	projekt	проект	проєкт	projekt	projekt	projekt	projekt	пројекат	projekat	projekt	projekt	prosjekt	projekti	verkefni	projekt	projekts	projektas	tionscadal	proġett	έργο	projekt	proiect	проект	proje	dự án	proyek	مشروع	פרויקט	परियोजना	โครงการ	projecte
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
01kk01km01l001l201l601l:01l>01lK01lP01lQ01l]01lg01lj01lk01m401m501m801m;01m<01mB01mE01mJ01mM01mN01mX01mZ01m`01md01mh01ml01n001n6
01n;01nB01nJ01nQ01nW01n_01nl01o901o>01oC01oK01oS01ob01oj01oo02040209020B020L020S020Y020g020m0214021C021H021O021^021g021n022:022E
022L022e0238023>023J023Q023X023_023i0244024?024K024W024c024o025:025O025d0260026<026G026R026g0272027=027H027S027a027l0288028E028R
028Z028f029A029P029[02:002:=02:K02:V02:a02:l02;K02;d02;o02<702<>02<E02<L02<S02<[02<c02<m02=402==02=E02=N02=[02=h02>102>:02>B02>J
02>W02>_02>g02>o02?802?B02?H02?Q02?X02?c02?g02?o02@:02@?02@G02@T02@[02@e02@m02A602A?02AI02A\02Ad02Al02B302B:02BM02BZ02Bb02Bi02C2
02C:02CC02CK02CS02C`02Cm02D502D=02DE02DM02D^02Dg02Do02E702E@02EI02ER02EZ02Ec02Em02F802FA02FJ02FR02FZ02Fg02Fm02G602G=02GH02GU02Gn
02HD02HM02HR02HV02HZ02Ha02Hh02I202I;02IE02IO02IX02I\02Ih02J702JH02JM02JR02JY02J`02Jk02K202K602K;02K@02KE02KJ02KO02KY02K_02Kg02Kn
02L;02LB02LK02LR02LX02L\02Lf02Lm02M402MD02MN02MS02M[02Mb02Mi02N002N702NC02NJ02NQ02NX02Nb02Ni02O102O<02OO02OX02Oa02Oj02P302P@02PI
02PN02PS02PX02Pc02Pj02Q202Q=02QD02QE02QF02QU02Q\02Qh02R302R802RH02RP02R[02Rd02S:02SG02SM02ST02SX02S\02S`02Sj02T202T602T<02T@02TD
02TK02TN02TS02TZ02T`02Tf02Tl02U202U=02UC02UI02UN02US02UX02U]02Ud02Ui02V002V702V<02VE02VJ02VQ02VV02V\02Vf02Vl02W502W>02WN02WX02W_
02Wf02Wm02X402XA02XH02XO02X]02Xd02Xk02Y502Y@02YH02YY02Yl02Z602ZA02ZL02ZW02Zi02[402[@02[M02[Y02[b02[l02\602\C02\T02\U02\V02]002]:
02]H02]a02]i02^102^<02^H02^S02^f02_<02_E02_V02_]02_d02_n02`802`C02`T02``02`k02a<02aM02aW02ad02b102b<02bG02bU02b`02c502c@02cC02cF
02cI02cW02cb02d202dB02dV02dg02e802e^02ek02f<02fW02fc02g802gM02gi02h=02hY02i802iD02iE02iL02iS02iZ02ia02ib02ic02id02ie02if02ig02ih
02ii02ij02ik02il02im02in02io02j002j102j202j302j402j502j602j702j802j902j:02j;02j<02j=02j>02j?02j@02jA02jB02jC02jD02jE02jF02jG02jN
02jU02j\02jc02jd02je02jf02jg02jh02ji02jj02jk02jl02jm02jn02jo02k002k102k202k302k402k502k602k702k802k902k:02k;02k<02k=02k>02k?02k@
02kA02kB02kC02kD02kE02kF02kG02kH02kQ02kX02k_02kf02km02kn02ko02l002l102l202l302l402l502l602l702l802l902l:02l;02l<02l=02l>02l?02l@
02lA02lB02lC02lD02lE02lF02lG02lH02lI02lJ02lK02lL02lM02lN02lO02lP02lQ02lR02lS02lZ02la02lh02lo02m002m102m202m302m402m502m602m702m8
02m902m:02m;02m<02m=02m>02m?02m@02mA02mB02mC02mD02mE02mF02mG02mH02mI02mJ02mK02mL02mM02mN02mO02mP02mQ02mR02mS02mT
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
0x4804000206, 0x800010200040080, 0x8102010004802000, 0x2041000002092000, 0x100400000000000, 0x8080000000001000, 0x50100d000000008, 0x100001064002012,
0x200a80006008089, 0x42c088221082801, 0x80005000804190, 0x808000000000010, 0x20080008000600, 0x6010414004208, 0x220108002000805, 0x400200280400430,
0x4030a20882012, 0xac2e00800003480, 0x50020040040000a0, 0x3808000200240004, 0x2008247000084000, 0x2002008510001000, 0x2000400000012060, 0xe0001008000008,
0x300000903008200, 0x80004000022040, 0x18000000800800, 0x2011002024000000, 0x310700002000002, 0x42001000280000, 0x8600090202210d4, 0x80810020000000,
0xd0942000000100, 0x41c8026008810081, 0x4100041050400, 0x488040b004034002, 0x4200000808254540, 0x4012800009404000, 0x604000080000412, 0xc0200010040002,
0x1450310030a00148, 0x8004000181080, 0x2000210400, 0x42800800840832, 0x81000200800, 0x148008180008100, 0x1000000008480400, 0xc002800042000000,
0x200000000004081, 0x20800800101142, 0x5300a000022, 0x400830c08050200, 0x404040004042, 0x1090180010005, 0x2008000042000014, 0x2000000002,
0x4000000000902109, 0x802200002282000, 0x8480400000010200, 0x40010000000000, 0x400002c084800040, 0x600000010200080, 0x1020820000001000, 0x1000400020012000,
0x2000836000080000, 0x208001010010, 0x80404000402c80, 0x800408000002011, 0x240002000001400, 0x320102000010520, 0x100000040001020, 0x300002400430026,
0x6000004000200, 0x800040000000008, 0x4080800000, 0x420c0004000, 0x1240080000000000, 0x110024801004002, 0x4000e00080011018, 0x40040a0020800400,
0x400200, 0x40000400c004000, 0xa04800005400200, 0x8200000021002004, 0x402000000202004, 0x1080142000000048, 0x8010001010000000, 0x8440100044034201,
0x10488200080, 0x4021000000000, 0x800120200082010, 0x10400040204000, 0x200000000012800, 0x204800004000088, 0x5800004040001, 0x400000208000002,
0x8000002000020380, 0x1d08000418000000, 0x4014200c104010, 0x800004400882000, 0x800102000024c8, 0x400000001cc0040, 0x8010204010000000, 0x8886008000000000,
0xc00810a00001, 0x220000000000000, 0x4000000064000300, 0x400200081001000, 0x400100268840100, 0x4600000000822000, 0x4002000, 0x10000200000020,
0xa08850004080210, 0x1090320, 0x80000008293c0, 0x2040010000120010, 0x204200000040200, 0x101000004a10000, 0x4080000810000300, 0x5084181400080002,
0x2402002000000820, 0x18840008804000, 0x100888400400000, 0x81280428008022, 0x8220000400018002, 0x8020002200081040, 0x2800020980088104, 0x8000840c04441100,
0x2001000820000080, 0x80488040a080001, 0x840000c040060, 0xd90200000810010, 0x82002008000c081, 0x1080054000042c, 0x40c0808200c001, 0x121820084108d000,
0x240021100000000, 0x20100001, 0x800000080801d, 0x40808040008401, 0x422800040004000, 0x1404908180001210, 0x804008000000400, 0xc9088000220,
0x2001800002000a0, 0x280600000004e80, 0x831000000882440, 0x403080004000000, 0xa41004022a, 0x2142000004422, 0x200402000800012, 0x400402810041000,
0x428005080201090, 0x20000810c000009, 0x90080c340080000, 0x6010000000084, 0x4400204000, 0x2010201641003a00, 0x4001000c11810000, 0xca4000e000000,
0x8000098000038000, 0x8080243010020000, 0x1000840200000022, 0x8000070, 0x400011000000011, 0x2400a02020700000, 0x1000802400005100, 0x8204040004080008,
0x44110c03001100, 0xc280210000010001, 0x100c000080000080, 0x80400102100000, 0x4000808004000800, 0xc00034000081c80, 0xf000400c008, 0x1000000404010040,
0x82000020000045, 0x200000600201048, 0xa0010a8008012000, 0x4a82022010000841, 0x801080030148, 0x80000000001c0, 0x20010880d000200, 0x80089100084000,
0x1000108000000400, 0x700000808020000, 0x40a1000008, 0x5000001200008010, 0x9c0000000401001, 0x2810040040040, 0x100008000000000, 0x1000000010820,
0x2211000001020000, 0x8, 0x4000008085205000, 0x1200002806000, 0x8a00000908000082, 0x203002224089200, 0x100000000000101, 0x10204a2000020,
0x8508180010100088, 0x20020400201, 0x8200440020110, 0x80101808000c0000, 0x442c20800000100, 0x20088400444428a, 0x1000028440495010, 0x104200421,
0x1001002002004104, 0x8140000402000014, 0x40006210a000500, 0x1000009000000, 0x813000080401a, 0x600160000000a00, 0x4051000008, 0xd00101a0200,
0x100105010029a000, 0x200002000, 0x50000046020000, 0x201000004091, 0x110000008400000, 0x1000000000052200, 0x80002a400800000, 0x4000020040401200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0x4000000800000080, 0x4041000480080000, 0x3a0004000200008, 0x8024000004200000, 0x402042008000001, 0x2000080000400, 0x40090004020004, 0x208000004100,
0x4040000000280400, 0x42240034000c4, 0x18000400040040, 0x8220400000412, 0x840000000804a4, 0x2102480000001000, 0x1000020500820000, 0x100000804080000,
0x5211000020, 0x20080080200, 0x400a2404004000, 0x300810040000084, 0x200000103001, 0x12a000000, 0x4100210800000080, 0x90018004082000,
0x84000201240000, 0x8800004040032008, 0x4000c10002200000, 0x8a60000045244080, 0x80800001030068, 0x8000000800001, 0x4020a28002400, 0x1000100140080000,
0x1040000000200040, 0x2880042000000c4, 0x180000000400, 0x42000100284024a0, 0x20010000000, 0x400a0000002, 0x810a00800000019, 0x10200000108,
0x41000010048004, 0x1400104008200840, 0x1100400200044, 0x1800000008200, 0x9400024200060, 0x2180010200000010, 0x308200008010200, 0x20409040000002,
0x1000000cc0400100, 0x4000202004000460, 0x80000104003, 0x2100000208000000, 0x10441000a0000000, 0x52000010200081, 0xc000000002, 0x2040028800402000,
0x200001000102400, 0x400001c088008002, 0x2102200000204800, 0x40800000060c2100, 0x8000800480121000, 0x1001011161, 0x4004420100000, 0x8880000000010000,
0x5002020101108000, 0x408808019400100, 0x40008000030401, 0x80000004044000, 0x4890000000a0, 0x4006908400100001, 0x8080108a11010801, 0x1832008c00000000,
0x620000000000800, 0x4080090000042000, 0x20080020000002, 0x181100a80000, 0x44010080000, 0x1a00894240040081, 0x402000000000004, 0x481000030000c000,
0x143000002898, 0x808001041, 0x820008004, 0x800000080002080, 0xa02000100480220, 0x80000e000014000, 0x1200000001001000, 0x84000000480000b0,
0x18000, 0x111424c400080008, 0x802008000000400, 0x9060000000410, 0x4001000, 0x400000000040800, 0x180, 0x804004400082a,
0x8d008002000006, 0x204800005040000, 0x410201000, 0x2001000000460180, 0x2900040104, 0x1080000c80c00800, 0x681a004021000000, 0x2000020d0000,
0x40018c402210480, 0xc2022050000000, 0x8000506a00000106, 0x2008000010000840, 0x410020400200, 0x4004000200c80100, 0x8001020000082, 0xa00024008,
0x50801089000001, 0x308206000010000, 0x800001014000000, 0xa000220008202800, 0x5000110400, 0x1001000080002002, 0x8204000022800, 0x42000020094000,
0x42000108002b8a0, 0xc000800001040410, 0x29000000310000, 0x2100102015200, 0x4a0001000, 0x14000200008, 0x110000000000, 0x2000000000000,
0xa01c400002000001, 0x228044000000108, 0x20a4000242400, 0x240000000804, 0x2004108000008686, 0x8000200020140804, 0x3100001400008000, 0x1100080908000040,
0x4020004008008220, 0x4000040b02007, 0x98410810040, 0x10000082000d0400, 0x4082600002040501, 0x2c00000481041028, 0x2000000042080800, 0x420020833,
0x40000200000000, 0x4140000000018, 0x8600000080100004, 0x8420400800000028, 0x1000000000000, 0x54001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x100000a00000901, 0x8140000001801080, 0x9000000000088a0, 0x2c004040a000000, 0x8001421050200, 0x300084820004, 0x4400800011010210, 0x4012000002c2048,
0x88724a000440000, 0x20080005a4000080, 0x1000004061480080, 0x100200084000000, 0x400400002020418, 0x2002028000000040, 0x4010480004d24120, 0x8040008180000000,
0x2008058200020a00, 0x400020200000, 0x200c400004002000, 0x40100200000001, 0x3081004000000021, 0x402000020400214, 0x4c082418c002004, 0x820000810000,
0x4008000000100, 0x2008000004080120, 0x200000394013001, 0x401009000110100, 0x104000800b0024, 0x420090000000002, 0x8090800200002000, 0x1000001000000000,
0x2040002400100000, 0x1804400002, 0x1400000800008000, 0x6082020a090000, 0x2c08170082001, 0x50000b0002100000, 0x4048400010000000, 0x2520000004800,
0x440000101102020, 0x1000500048000400, 0x6002008044000021, 0x382020000800000, 0x4000400001, 0x10000000c000080, 0x4000000002000, 0x4000101200600008,
0x800a008840006000, 0x41200250400000, 0x802c000008200000, 0x100040020100100, 0x4000000042000308, 0x2000000000010, 0x840000022004122, 0x81000400010800,
0x41000800400, 0x40000604005814, 0x90008100310800, 0x8000100200d0000, 0x1200000000103040, 0x801205000000810, 0x44000000000200a0, 0x4000002000000020,
0x41020000040408, 0x24028808017200, 0x121000620, 0xa00a00008040000, 0x408402000000240, 0x408000500000081, 0x1000010201a000, 0x21184e801000000,
0x8080002100000, 0x400000200201000, 0x812000c000014001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x3000a000a0a0008, 0x640020228000080,
0x82400090008000, 0x822800800001060, 0x1020500000000000, 0x4000000010000000, 0x4c04320004200000, 0x4a010a001000200, 0x80000914002002, 0xc00202008a00000,
0x180100100408, 0x8004402400002010, 0x840000000040094, 0x2002000000000, 0x200000000081000, 0x400000000000002, 0x4000100040020080, 0x8080000,
0x8000002800040300, 0x8028000000203404, 0x801000880000, 0x20000080020020, 0x1100000202000a, 0x20002208000120, 0x2000000040000, 0x40010000004409,
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
case study	0??01
cashier	01h01
casier	03N01
casiera	03N01
casieră	03N01
casnicka	0?@01
casnik	0?@01
casopis	0?A04
cassiera	01l01
cassiere	01l01
castigatoare	0>F01
castigator	0>F01
cbs	0?E01
cbse	00E01
ccie	01N01
ccna	01N01
ccnp	01N01
cd	0>801
ce jour	00_01
ceadunas	0?F01
ceadúnas	0?F01
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
celibataire	0?G01
celibe	0?H01
celler	03D01
cellers	03D01
cellule	0?I01
celpe bras	0;Y01
celpe-bras	0;Y01
cels	0>901
celta	01N01
cena	0?J02
centar	0?L02
center	0?N02
centras	03?01
centre	03D01
centre de formacio	01L01
centre de formació	01L01
centre de formation	01M01
centre hospitalier	02g01
centro	0?P03
centro de formacao	0?S01
centro de formacion	0>]01
centro de formación	0>]01
centro de formação	0?S01
centro educativo	0>]01
centro universitario	0?S01
centro universitário	0?S01
centrs	05d01
centru	03801
centrul	03801
centrum	0?T05
ceo	06U01
cep	04;01
cercetatoare	03N01
cercetator	03N01
cercetătoare	03N01
cercetător	03N01
certificaat	0?Y02
certificacao	0?701
certificacio	01Y01
certificacion	01Z01
certificació	01Y01
certificación	01Z01
certificada	0?[03
certificado	0?^02
certificare	01[01
certificat	0?`03
certificat de calificare	09K01
certificata	0?c02
certificate	01U01
certification	0?e02
certificato	01>01
certificată	01[01
certificazione	01>01
certificação	0?701
certificeret	0?g01
certificering	0?h02
certificiran	0?j01
certifie	03C01
certified	01U01
certifiee	03C01
certifierad	0?k01
certifiering	0?k01
certifikace	0?l01
certifikacia	0?m01
certifikat	0?n09
certifikat tas sekondarja	0@701
certifikazzjoni	0@801
certifikácia	0?m01
certifikát	0@902
certifié	03C01
certifiée	03C01
certyfikat	0@;01
certyfikaty	0@;01
certyfikowany	0@;01
cerveny diplom	0@<02
cesta	0@>03
cestne uznani	00501
cestne uznanie	00401
cet 4	0;Y01
cet 6	0;Y01
cet-4	0;Y01
cet-6	0;Y01
cet4	0;Y01
cet6	0;Y01
cevirmen	05801
cevrimici	0@A01
ceļš	0>901
cfa	0@B02
cfgm	0@D02
cfgs	0@F03
cfo	06U01
cgpa	0@I01
chair	01h01
chairman	01h01
chairwoman	01h01
champion	00N01
chantier	0@J02
chantiers	02g01
chapitre	0>X01
chapter	0=>01
charge	01W01
chargee	01W01
chargé	01W01
chargée	01W01
charity	02o01
chartered	01U01
chauffeur	0@L02
chauffoer	01n02
chauffor	01n02
chaufför	02801
chauffør	06=01
chaussee	0@N01
chef	0@O06
chef de projet	01W01
chefe	02R01
cheffe	01W01
chefin	02\01
chemiker	05G01
chemin	04Z01
chemist	01h01
chercheur	01W01
chercheuse	01W01
chez	0@U01
chief	01h01
chimico	01l01
chimist	03N01
chu	02g01
chu tich	09H01
chua ket hon	0@V01
chung chi	0:G01
chung chi hanh nghe	0:G01
chung cu	0@W01
chung cư	0@W01
chung nhan	0:G01
chuong	09j01
chuyen gia	0@X01
chuyen nganh	0@Y01
chuyen sau	0@X01
chuyen vien	09H01
chuyên gia	0@X01
chuyên ngành	0@Y01
chuyên sâu	0@X01
chuyên viên	09H01
chwila obecna	04401
chwili obecnej	04401
chưa kết hôn	0@V01
chương	09j01
chủ tịch	09H01
chứng chỉ	0:G01
chứng chỉ hành nghề	0:G01
chứng nhận	0:G01
cia	01N01
cicle formatiu	0;L01
cicle formatiu de grau superior	0@Z01
ciclo formativo de grado medio	09c01
ciclo formativo de grado superior	0@[01
cientific	02501
cientifica	02602
cientifico	01A01
cientista	02R01
científic	02501
científica	02602
científico	01A01
cift anadal	0@\01
cijfer	0@]01
cikk	0@^02
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
civil partnership	0@`01
civilekonom	0@a01
civilingenioer	0>`01
civilingenior	0>`01
civilingeniør	0>`01
civilingenjoer	0@a01
civilingenjoersexamen	0@a01
civilingenjor	0@a01
civilingenjorsexamen	0@a01
civilingenjör	0@a01
civilingenjörsexamen	0@a01
cka	01N01
ckad	01N01
clan	0@b03
clanak	0@e02
clanek	0@g02
clanica	0@i02
clanok	0@k01
classificacao	0@l01
classificação	0@l01
cleaner	01h01
clen	0@m02
clerk	01h01
clinic	02o01
clinica	0<@05
clinică	03801
clinique	02g01
close	05b01
clínica	02h03
cma	01N01
cmo	06U01
cnam	0@o01
cnavt	0;Y01
cnh	0?701
co	0A002
co author	0=>01
co ban	0>^02
co founder	01h01
co gia dinh	0@V01
co ltd	00`01
co phan	0:]01
co-author	0=>01
co-founder	01h01
co. ltd	00`01
co., ltd	00`01
coach	0A204
cocinera	01A01
cocinero	01A01
coeficiente de rendimento	0@l01
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
colloque	0>X01
collège	01M01
colonia	08Z01
col·legi	01L01
coláiste	01D01
colégio	0?S01
combinat	03801
comercial	02602
comercio	02S01
comfortable	0A@01
comhairle	0AA01
comhairleoir	03I01
comhar	0AA01
comhdhail	0>Y01
comhdháil	0>Y01
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
communication	0>X01
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
comunicacio	0?201
comunicacion	01\01
comunicació	0?201
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
concubinage	0?G01
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
conferència	0?201
conferência	04n01
confirme	0AR01
confirmé	0AR01
conférence	0>X01
cong nhan	09H01
cong tac vien	09H01
cong ty	0:]01
congres	0AS03
congreso	01\01
congresso	04n01
congrès	0>X01
congrés	0?201
coniugata	0?H01
coniugato	0?H01
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
conservatório	0?S01
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
contrada	0>U01
contributor	01h01
controleur	0@L02
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
coursera	0@o01
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
cum laude	0@I01
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
curso	0?^02
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
câștigătoare	0>F01
câștigător	0>F01
cédula	0?701
cég	06l01
cégep	01M01
céim	09n01
céim bhaitsiléara	09n01
célibataire	0?G01
có gia đình	0@V01
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
da ket hon	0@V01
da remoto	00e01
dabar	0CM01
dabartis	0CM01
daftar riwayat hidup	0CN01
daglig leder	0CO01
dags dato	0CP02
dai hoc	0CR01
daire	0>801
daktaro laipsnis	0CS01
dal	0CK02
dala	0CT01
dalf	0;Y01
damh	01D01
damm	0@N01
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
datheangach	0>Z01
dato	04501
dau bep	09H01
dawret	0C_01
day	0C`01
days	0C`01
daļa	0CT01
dba	06U01
dba degree	0CG01
de	0Ca09
de acasa	0Cj01
de acasă	0Cj01
de baza	0;P02
de bază	0;P02
de l	0Ck02
de la	0Cm02
de tai	0Co01
dea	0D002
dean	01h01
dean's list	00N01
debutant	0:f02
degree	09V01
degustator	0?l01
degustátor	0?l01
deild	0D203
deimhniu	0?F01
deimhniú	0?F01
dekanova nagrada	00601
del	0D505
delavec	0D:01
delavka	0D:01
delavnica	0=K01
dele	0;Y01
delegacion	0D;01
delegación	0D;01
delegada	01A01
delegado	01A01
delegue	01W01
deleguee	01W01
delf	0;Y01
delnice	0=j01
delnik	0=j01
den	0D<01
den beri	0CV01
den nay	0;N01
denetci	05801
denetçi	05801
dengan pujian	0D=01
dentist	01h01
departament	0D>03
departamentas	0DA01
departamento	0DB02
departaments	0CT01
departamentul	0DD01
departemen	09h01
departement	0DE04
departman	0<o01
departmani	0<o01
departmanı	0<o01
department	0=b01
department of	0DI02
dependent	02501
dependienta	01A01
dependiente	01A01
dept	0=b01
depuis	0DK01
deputy	01h01
derece	0DL02
dergi	0<X01
dergisi	0<X01
dernegi	03K01
derneği	03K01
derzeit	04501
des	0DN02
des de	0DP02
des del	0DR01
desa	0DS01
desainer	02101
desarrollador	01A01
desarrolladora	01A01
desde	0DT04
desenvolupador	02501
desenvolupadora	02501
desenvolvedor	02R01
desenvolvedora	02R01
designer	0DX0:
deskundig	0Db01
despacho	07@01
despatx	03D01
dess	0D002
destytoja	02H01
destytojas	02H01
deug	0Dc02
deust	09F01
deutsches sprachdiplom	0De01
deuxieme prix	00L01
deuxième prix	00L01
devam	0>701
devam ediyor	0>701
devam etmekte	0>701
developer	0B402
developpeur	01W01
developpeuse	01W01
devops	06U01
deweloper	01m01
dezernat	06<01
dezvoltator	03N01
di	0Df03
di base	0AW01
dibinatajs	02I01
dibinātājs	02I01
dielna	03>01
dielňa	03>01
diem	0Di01
diem trung binh	0Di01
dienst	0Dj02
diensten	02P01
dieu duong	09H01
dieu hanh	09H01
dieu phoi vien	09H01
digital	02o01
diharapkan	0Dl01
dij	0Dm02
dijk	0Do01
dilna	0E001
din	0E103
dinas	07A01
dioploma	0?F01
dioplóma	0?F01
dipartiment	0E401
dipartimento	0E501
dipl	0E601
dipl inf	0E601
dipl ing	0E702
dipl ing (fh	09Y01
dipl kfm	0E601
dipl. ing	0E901
dipl.-inf	0E601
dipl.-ing	0E601
dipl.-ing. (fh	09Y01
dipl.-kfm	0E601
diplom	0E:07
diplom (fh	09Y01
diplom ingenieur	0EA01
diplom-ingenieur	0EA01
diploma	0EB0A
diploma accademico	0ES01
diploma de bacalaureat	09K01
diploma de excelenta	0>F01
diploma de licenta	0ET01
diploma de master	0EU01
diploma di	0EV01
diploma di maturita	0EV01
diploma di maturità	0EV01
diploma di scuola superiore	0EV01
diploma iii	03G01
diploma in	02N01
diploma its	0EW01
diploma iv	0CJ01
diploma notu	03A01
diploma superiore	0EV01
diploma tecnico superiore	0EW01
diploma universitario	0ES01
diplomada en	0EX02
diplomado en	09b01
diplomant	0EZ01
diplomas	07\01
diplomasi	0;o01
diploması	0;o01
diplomat en	0E[01
diplomatura	0EX02
diplome	03C01
diplome d'etat	03B01
diplome d'ingenieur	03B01
diplome d'universite	03C01
diplome de grande ecole	03B01
diplomi insinoori	0E\01
diplomi-insinoeoeri	0E\01
diplomi-insinööri	0E\01
diplomingenioer	09_01
diplomingenior	09_01
diplomingeniør	09_01
diplomirana	0EZ01
diplomirani	0E]03
diplomovany specialista	0E`01
diplomovaný specialista	0E`01
diploms	05e01
diplomski studij	0E901
diplomuddannelse	0>`01
diplomă	0Ea02
diplomă de bacalaureat	09K01
diplomă de excelență	0>F01
diplomă de licență	0ET01
diplomă de master	0EU01
diplóma	0Ec01
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
direcao	0Ed01
direccion	0D;01
dirección	0D;01
directeur	0Ee02
directia	0DD01
direction	0?I01
directoare	03N01
director	0Eg04
directora	02602
directrice	0@L02
direcția	0DD01
direkcija	0Ek01
direktoer	05?03
direktor	0El08
direktoratet	0:>01
direktore	02F02
direktorius	02H01
direktorlugu	0<o01
direktors	02I01
direktoru	05801
direktorė	02H01
direktur	02101
direktör	0F402
direktörlüğü	0<o01
direktörü	05801
direktør	05T02
diretor	02R01
diretor executivo	02R01
diretora	02R01
diretoria	0Ed01
direttore	01l01
direttrice	01l01
direttur	04i01
direzione	0E501
direção	0Ed01
dirigente	01l01
dis	0F602
disainer	01=01
discreta	0F801
discreto	0F902
disenador	01A01
disenadora	01A01
disertace	0F;01
disertacija	0F<03
disertasi	09D01
disertācija	0F?01
diseñador	01A01
diseñadora	01A01
dispatcher	01h01
disputerad	0F@01
dissenyador	02501
dissenyadora	02501
dissertation	0FA02
disszertacio	0FC01
disszertáció	0FC01
distanciel	00a01
distans	0FD01
distincao	00M01
distincio	01Q01
distincion	01P01
distinció	01Q01
distinción	01P01
distinctia	0>F01
distinctie	0>F01
distinction	0FE03
distincția	0>F01
distincție	0>F01
distinção	00M01
distribuidora	02S01
ditta	0FH02
divadlo	0FJ02
divisao	0Ed01
divisi	09h01
divisie	0FL01
divisio	0FM01
division	0FN05
divisione	0E501
divisioona	0FS01
divisió	0FM01
división	0D;01
divisjon	0FT02
divisão	0Ed01
divize	0FV01
divizia	0FW02
divizija	0FY02
divizio	0B?01
divizjoni	0E401
diviżjoni	0E401
divorce	0?G01
divorced	0@`01
divorcee	0?G01
divorciada	0?803
divorciado	0?;02
divorciat	0?=01
divorcé	0?G01
divorcée	0?G01
divortat	0?>01
divortata	0?>01
divorziata	0?H01
divorziato	0?H01
divorțat	0?>01
divorțată	0?>01
divízia	0F[01
divízió	0B?01
dizainere	02F02
dizaineris	02H01
dizainers	02I01
dizainerė	02H01
dizajner	05902
dliodoir	03I01
dlíodóir	03I01
do	0F\07
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
do sucasnosti	0Fc01
do súčasnosti	0Fc01
do teraz	04401
doanh nghiep	0:]01
doanh nghiệp	0:]01
dobra	0Fd09
dobre	0Fm04
dobro	0G106
dobrovolnice	0=j01
dobrovolnicka	0?@01
dobrovolnik	0@m02
dobrovolník	0=j01
dobrovoľník	0?@01
dobrovoľníčka	0?@01
dobry	0G702
dobrze	0G901
dobrá	0Fm04
dobře	0G:02
doc than	0@V01
docens	02001
docent	0G<03
docente	0G?04
dochtuir	03I01
dochtuireacht	0GC01
dochtúir	03I01
dochtúireacht	0GC01
docteur	0GD01
doctor	0GE02
doctor en	0GG01
doctor in	0GH01
doctor of	0GI01
doctor of philosophy	0GI01
doctor în	0GH01
doctora	0GJ01
doctoraat	0GK01
doctorado	0GJ01
doctoral	0GI01
doctoral degree	0GI01
doctorand	03N01
doctorandus	0GL01
doctorant	01W01
doctorante	01W01
doctorat	0GM03
doctorate	0GI01
dodiplomski studij	0EZ01
dodiplomski študij	0EZ01
dodnes	0GP02
doi	01X01
dokter	02101
doktor	0GR05
doktor nauka	0GW01
doktor znanosti	0GX02
doktora	0GZ01
doktora derecesi	0GZ01
doktora grads	0G[01
doktora grāds	0G[01
doktoral	0G\01
doktorand	0G]04
doktorandin	09901
doktorandske studium	0Ga01
doktorandské štúdium	0Ga01
doktorant	01m01
doktorantka	01m01
doktorantura	0Gb02
doktorantūra	0Gb02
doktorat	0Gd06
doktoratus	0Gj01
doktorgrad	0Gk03
doktorgradsutdanning	0Gn01
doktori	0Gj01
doktori fokozat	0Gj01
doktori kepzes	0Gj01
doktori képzés	0Gj01
doktorica znanosti	0GX02
doktorikraad	0Go01
doktoriope	0Go01
doktoriõpe	0Go01
doktorsexamen	0F@01
doktorsgrada	0H001
doktorsgráða	0H001
doktorske studije	0GW01
doktorske studium	0H101
doktorski studij	0GX02
doktorski študij	0H201
doktorsky	0H101
doktorské studium	0H101
doktorský	0H101
doktorsprof	0H001
doktorspróf	0H001
doktorát	0B@02
doktorátus	0Gj01
dolmetscher	05G01
dom zdravlja	0?L02
domeniul	0H301
domini	0H401
dominio	0H502
dominio completo	0H701
dominio total	0H801
domínio	0H901
domínio completo	0H701
dona	0H:01
donna	0H;01
doposud	09801
doradca	01m01
doradczyni	01m01
dosen	02101
dosentti	05B01
dostateczny	0H<01
dosud	09801
doteraz	0Fc01
dottoranda	01l01
dottorando	01l01
dottorat	0H=01
dottorato	0H>01
dottorato di ricerca	0H>01
dottore di ricerca	0H>01
doutor	0H?01
doutora	0H?01
doutorado	0H?01
doutoramento	0H?01
dovoljenje	0?j01
dozent	05G01
dozvola	0H@02
doçent	05801
dphil	0CG01
dr	0HB02
dr hab	0HD01
dr ing	0CG01
dr inz	0HD01
dr inż	0HD01
dr iur	0CG01
dr med	0CG01
dr phil	0CG01
dr philos	0Gn01
dr rer nat	0CG01
dr sc	0HE01
dr znanosti	0H201
dr. iur	0CG01
dr. med	0CG01
dr. phil	0CG01
dr. rer. nat	0CG01
dr. sc	0HE01
dr. znanosti	0H201
dr.-ing	0CG01
dr.philos	0Gn01
drafter	01h01
draftsman	01h01
draudimas	03?01
dreef	0Do01
drive	05b01
driver	01h01
drs	0GL01
drsc	0B@02
drukarnia	02n01
drustvo	02k03
druzba	0=K01
druzstvo	0FJ02
društvo	02k03
družba	0=K01
družstvo	0FJ02
drzavna matura	0HF01
državna matura	0HF01
dsh	0;Y01
dtu	0?E01
du	0HG01
du an	0Co01
du kien	0HH01
du lich	0:]01
du lịch	0:]01
duais	0=V01
duales studium	09Y01
duchasach	0>Z01
duoc si	09H01
duolingo	0;Y01
duong	0@W01
durchschnitt	01@01
durchschnittsnote	01@01
dusun	0DS01
dut	0Dc02
dvikalbis	0HI01
dwibahasa	07?01
dwujezyczny	0HJ01
dwujęzyczny	0HJ01
dyplom	0HK02
dyrektor	01m01
dyrektorka	01m01
dz	0>901
dzial	0HM01
dzialalnosc gospodarcza	02n01
dział	0HM01
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
dzives apraksts	0HN01
dzives gajums	0HN01
dzivesgajums	0HN01
dzivoklis	0>901
dziś	04401
dzīves apraksts	0HN01
dzīves gājums	0HN01
dzīvesgājums	0HN01
dzīvoklis	0>901
dámh	01D01
dátheangach	0>Z01
dès	0DK01
débutant	0:f02
délégué	01W01
déléguée	01W01
département	0HO02
développeur	01W01
développeuse	01W01
díj	0Dm02
dílna	0E001
dúchasach	0>Z01
dėstytoja	02H01
dėstytojas	02H01
dělnice	0=j01
dělník	0=j01
dược sĩ	09H01
dự kiến	0HH01
dự án	0Co01
e	0HQ06
e figli	03@01
e hijos	07@01
e lode	00G01
e v	00`01
e.v	00`01
eagarthoir	03I01
eagarthóir	03I01
earned	09301
earrach	0HW01
eccellente	08W01
eccellenti	0HX01
ecdl	0HY02
ecdl sprachen	0;Y01
echipa	0DD01
echipă	0DD01
ecole	01M01
ecole primaire	01M01
ecole superieure	01M01
ecoles	01M01
ecologist	01h01
economist	0H[02
economista	0H]05
economistă	03N01
ecpe	0;Y01
ects	0@I01
eczaci	05801
eczacı	05801
eczanesi	03K01
ed	0Hb01
edasijoudnud	0Hc01
edasijõudnud	0Hc01
edd	0CG01
edelleen	0Hd01
edificio	04;01
edifício	04;01
edistynyt	0He02
editions	0Hg02
editor	0Hi05
editora	0Hn03
editore	06Z01
editorial	0I104
editoru	05801
editrice	03@01
editur	04i01
editura	0I502
editură	0I502
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
edx	0@o01
edzo	02001
edző	02001
eeldatav	0I701
eerste prijs	0I801
eerste taal	0I901
eervolle vermelding	0I801
efset	0;Y01
efteraar	0I:01
efteraaret	0I:01
efterar	0I:01
efteraret	0I:01
efterskole	0I;01
efterår	0I:01
efteråret	0I:01
eg	00`01
egenfoeretagare	0I<01
egenforetagare	0I<01
egenföretagare	0I<01
egitmen	05801
egitmeni	05801
egyedulallo	0I=01
egyedülálló	0I=01
egyeni vallalkozo	06l01
egyesulet	04A02
egyesület	04A02
egyetem	0I>02
egyetemi diploma	0I@01
egyéni vállalkozó	06l01
egzamin maturalny	0IA01
ehbo	0<U01
ehf	00`01
ehliyet	0;o01
ehliyeti	0;o01
ehrenamtlicher	09901
ehrennadel	00:01
ehrung	00:01
eier	06;01
eigandi	0<f01
eigenaar	0IB01
eignung	0;]01
eindcijfer	0@]01
einfache kenntnisse	05F01
einhleyp	0IC01
einhleypur	0IC01
eining	0ID01
einkaeufer	05G01
einkaleyfi	0>R01
einkaufer	05G01
einkunn	01j01
einkäufer	05G01
einsteiger	0IE01
eireli	00`01
ejecutiva	01A01
ejecutivo	01A01
ejer	06=01
ekibi	0<o01
ekipa	0IF01
ekonom	0IG03
ekonomi	05B01
ekonomist	0IJ02
ekonomista	0IL02
ekonomka	0=j01
ekonomska skola	0IN02
ekonomska sola	0IP01
ekonomska škola	0IN02
ekonomska šola	0IP01
ekonóm	07j01
eksam	0IQ01
eksamen	0IR01
eksamensgennemsnit	0IS01
ekspercka	0IT01
ekspercki	0IT01
ekspert	0IU06
ekspertas	0I[01
ekspertniva	0I\01
ekspertnivaa	0I\01
ekspertniveau	0I]01
ekspertnivå	0I\01
eksperts	0I^01
ekspertti	07501
el	0>H01
el presente	01c01
elado	02001
eladó	02001
electric	02o01
electrician	0H[02
electricien	01W01
electricista	02602
elektricar	0@b03
elektricien	02Q01
elektrik	01=01
elektrikar	0@m02
elektrikas	02H01
elektrikci	05801
elektriker	05?03
elektrikis	02I01
elektrikár	0?@01
elektrikář	0=j01
elektrikçi	05801
električar	0@b03
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
elemental	0I_02
elementar	0Ia04
elementare	0AW01
elementares	0Ie01
elementari	0;R01
elementary	0:l02
elementary proficiency	0:n01
elementer	0If01
elementär	0;H01
elementært	0;d01
elemzo	02001
elemző	02001
eletricista	02R01
elettricista	01l01
elev	06=01
elismeres	0Dm02
elismerés	0Dm02
ellenor	02001
ellenőr	02001
elnok	02001
elnök	02001
eloadas	0@^02
elsevier	01X01
elulookirjeldus	0Ig01
elulugu	0Ig01
elvalt	0I=01
elvált	0I=01
előadás	0@^02
em	0Ih02
em andamento	07Y01
em curso	07Y01
emakeel	0Ij01
emakeelena	0Ij01
emba	0E601
embetsstudium	0Ik01
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
en	0Il03
en couple	0?G01
en cours	00_01
en cours d'obtention	07`01
en curs	01d01
en curso	01c01
en ligne	00a01
en linea	0Io01
en linia	00f01
en línea	0Io01
en línia	00f01
en poste	00_01
en prensa	01\01
en remot	00f01
en remoto	0Io01
encargada	01A01
encargado	01A01
encarregada	02501
encarregado	02R01
encarregat	02501
endnote	01@01
energy	02o01
enfase	0J001
enfermeira	02R01
enfermeiro	02R01
enfermera	01A01
enfermero	01A01
engaged	0@`01
engedely	0=702
engedély	0=702
engenheir	0J101
engineer	0J202
enginyer	0J401
enginyeria tecnica	0E[01
enginyeria tècnica	0E[01
enhed	0J501
enheden	02a01
enhet	0J602
enheten	08`01
enige ervaring	0J801
enige kennis	0;F01
enn	0J901
enoleg	02501
enologa	02501
enota	0IF01
ens	0@o01
ensamstaaende	0J:01
ensamstaende	0J:01
ensamstående	0J:01
enseignant	01W01
enseignante	01W01
ensino	0?S01
ensino fundamental	00J01
ensino medio	00J01
ensino médio	00J01
ensino secundario	00J01
ensino secundário	00J01
ensino superior	09O01
enskild firma	0I<01
enslig	0J;01
enstitusu	0J<02
enstitüsü	0J<02
ente	03@01
ente di formazione	01O01
enterprises	02o01
entertainment	02o01
entrepreneur	01h01
entreprise	0J>02
entwickler	05G01
enòleg	02501
enòloga	02501
epfl	0@o01
epitesz	02001
epp	00`01
equip	0FM01
equipa	0Ed01
equipe	0J@02
equipo	0D;01
er	0JB01
eredmeny	07^01
eredmény	07^01
erem	0Dm02
erettsegi	0JC01
erettsegi bizonyitvany	0JC01
erfahren	05[01
erhvervsakademigrad	03d01
erhvervsskole	0I;01
erhvervsuddannelse	00D01
eriala	0JD01
erikoisammattitutkinto	0JE01
erindi	0>R01
erinomainen	0JF02
erinomaiset	0JH01
erittaein hyvae	0He02
erittain hyva	0He02
erittäin hyvä	0He02
erkek	0;M01
eronnut	08i01
erschienen in	07k01
erste hilfe	05n01
ersthelfer	05n01
erstsprache	0JI01
ertekesito	02001
ervaren	0JJ01
erwartet	05H01
erweiterte grundkenntnisse	0;^01
erzieher	05G01
es	0JK01
esame di stato	01>01
escalera	08Z01
escola	0JL03
escola tecnica	0JO02
escola tècnica	01L01
escola técnica	0?S01
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
esitelma	0JQ01
esitelmae	0JQ01
esitelmä	0JQ01
eso	0JR02
especialidad	0JT01
especialidade	0J001
especialista	0JU04
especialitat	0=a01
especializacao	0JY01
especializacao em	0J001
especializacion	0JT01
especialización	0JT01
especialização	0JY01
especialização em	0J001
esperado	0JZ01
espert	0J[01
esperta	0J\01
esperto	0J\01
essay	0=>01
estagiaria	02R01
estagiario	02R01
estagiária	02R01
estagiário	02R01
estate	0J]01
estimado	0JZ01
estimat	07U01
estimata	07U01
estimated	05V01
estimator	01h01
estimată	07U01
estiu	0J^01
estrada	04;01
estudi	03D01
estudio	08;02
estúdio	02S01
et	0J_02
et al	01X01
eta	0Ja01
etablissements	02g01
etae	0Ja01
etaenae	0Ja01
etaetyoe	0Ja01
etage	04Z01
etana	0Ja01
etaten	0:>01
etatyo	0Ja01
ete	0Jb01
etec	0?S01
eth	0@o01
eth zurich	0@o01
eth zürich	0@o01
ets	02g01
ettekanne	03J01
etterem	06l01
ettevote	04e01
ettevõte	04e01
etä	0Ja01
etänä	0Ja01
etätyö	0Ja01
eud	00D01
eurl	00`01
europass zivotopis	0Jc01
europass životopis	0Jc01
ev	0Jd02
evden	0@A01
eves	0Jf01
evkonyv	0FC01
evli	0;m01
examen	0Jg01
examen artium	06j01
examensarbete	0Jh01
examiner	01h01
excelent	0BJ01
excelente	0Ji02
excellent	0Jk03
excel·lent	0Jn02
executive	01h01
expected	05V01
expedient	0K001
expediente	0>[01
experienced	0A@01
expert	0K10;
expert comptable	01W01
expert level	0K<01
expert-comptable	01W01
experta	0K=02
experte	0K?03
experten	0KB01
expertenkenntnisse	0KB01
expertenwissen	0KB01
expertin	0KC02
expertise	0KE02
expertna	0KG01
expertni	0KH01
expertniva	0KI01
expertnivaa	0KI01
expertnivå	0KI01
expertná	0KG01
expertní	0KH01
experto	0KJ01
eċċellenti	0HX01
eğitmen	05801
eğitmeni	05801
f	0KK06
f lli	03@01
f.lli	03@01
fabbrica	03@01
fabrica	0KQ04
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
fachrichtung	0KU01
fachwirt	03\01
fachzeitschrift	07k01
facilitator	01h01
facolta	01O01
facoltà	01O01
factory	02o01
faculdade	0?S01
facultad	0>]01
facultat	01L01
facultate	07201
facultatea	07201
faculte	01M01
faculteit	07]01
faculty	01K01
faculty of	01K01
faculté	01M01
fag	0KV02
fagbrev	06j01
faglaert	00D01
faglært	00D01
fagproeve	06j01
fagprove	06j01
fagprøve	06j01
fagskole	0KX02
fagskolegrad	0KZ01
fagskolegrad i	0KZ01
fagskoleutdanning	0KZ01
fahrer	05G01
fahrerlaubnis	05n01
faible	0;901
fair	0AB01
fakulta	0K[03
fakultaet	0<701
fakultas	0K^01
fakultat	0<701
fakultate	03i01
fakulte	03c01
fakultesi	03c01
fakultet	0K_05
fakulteta	0IP01
fakultetas	0C\01
fakulty	0Kd02
fakultà	03l01
fakultät	0<701
fakultāte	03i01
fakülte	03c01
fakültesi	03c01
falegname	01l01
fall	08@01
familiar	0Kf01
familiar with	0Kf01
familiarity	0Kf01
faoi lathair	05P01
faoi láthair	05P01
farm	02o01
farmaceits	02I01
farmaceut	0Kg04
farmaceuta	01m01
farmaceutic	02501
farmaceutica	02203
farmaceutico	05o02
farmaceutka	01m01
farmacevt	05;01
farmacia	0Kk04
farmacias	02S01
farmacie	03801
farmacist	03N01
farmacista	0Ko02
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
fatec	0?S01
fce	0;Y01
fear	0L101
fejezet	0FC01
fejleszto	02001
fejlesztő	02001
felag	06501
felelos	02001
felelős	02001
felhasznaloi	0L201
felhasznaloi szint	0L201
felhasználói	0L201
felhasználói szint	0L201
felicitations du jury	0L301
fellow	01h01
fellowship	00N01
felsofok	0L401
felsofok felett	0L501
felsofoku	0L401
felsofoku okj	0L601
felsofoku szakkepzes	0L601
felsooktatasi szakkepzes	0L601
felsőfok	0L401
felsőfok felett	0L501
felsőfokú	0L401
felsőfokú okj	0L601
felsőfokú szakképzés	0L601
felsőoktatási szakképzés	0L601
female	0L701
femeie	0L801
femeiesc	0L801
femeni	0H:01
femenino	0L901
femení	0H:01
feminin	0L:02
feminine	0L701
feminino	0L<01
femme	0L=01
femmina	0H;01
femminil	0L>01
femminile	0H;01
fen lisesi	03c01
ferfi	0L?01
ferilskra	0L@01
ferilskrá	0L@01
ferjezett	0I=01
fernarbeit	0LA01
feuerwehr	03901
fh	0@o01
field of study	0AG01
figli	03@01
filiale	03901
filiere	0LB01
filière	0LB01
filosofian maisteri	0E\01
filosofian tohtori	0LC01
filosofie doktor	0F@01
filosofie kandidat	0LD01
finalis	05Z01
finalist	0LE0:
finalista	0LO08
finaliste	00L01
finalisti	00701
finalistka	0LW01
fino a	0LX01
fino ad oggi	00k01
fino al	0LX01
fins	0LY01
fins a	0LY01
fins ara	01d01
fins avui	01d01
fireann	0L101
firini	03K01
firm	02o01
firma	0LZ0:
firmasi	03K01
firması	03K01
firmă	03801
first	00T01
first aid	01U01
first class	00T01
first class honours	09V01
first language	0Ld01
first place	00N01
fisherman	01h01
fiske	0:>01
fisker	06;01
fitter	02Q01
fjarvinna	00j01
fjernarbeid	0Le01
fjernarbejde	0Lf01
fjolbrautaskoli	03e01
fjölbrautaskóli	03e01
flat	05b01
fliessend	0Lg01
fliessend in wort und schrift	0Lg01
fliessende kenntnisse	0Lg01
fließend	0Lg01
fließend in wort und schrift	0Lg01
fließende kenntnisse	0Lg01
floor	05b01
florist	01h01
floristin	02\01
fluencia	08E01
fluent	0Lh02
fluente	0Lj02
fluently	0>G01
fluid	0Ll01
fluida	0Lm02
fluido	0Lo02
fluwenti	0HX01
fluência	08E01
flydende	0M101
flydende i skrift og tale	0M101
flydende modersmaal	0M201
flydende modersmal	0M201
flydende modersmål	0M201
flytande	0M301
flytande i tal och skrift	0M301
flytende	0M401
flytende muntlig og skriftlig	0M401
foarte bine	0BJ01
foarte bun	08P02
focus	0AG01
foerare	02801
foerderung	08601
foeredrag	0Jh01
foerening	0=J01
foerer	06;01
foererkort	08=01
foerestaandare	02801
foeretag	0=J01
foerlag	0M502
foerman	02801
foersaekring	0=J01
foerskola	0M702
foerskolan	0=J01
foerskollaerare	02801
foerskollaerarexamen	0LD01
foerstapris	00K01
foerstaspraak	0M901
foerstepraemie	00801
foerstespraak	0M:01
foervaentad	0<301
foireann	05_01
foiskola	0I>02
foiskolai diploma	04?01
folkehoegskole	0:b01
folkehogskole	0:b01
folkehøgskole	0:b01
folkeskole	0I;01
folkeskolens afgangsproeve	00D01
folkeskolens afgangsprove	00D01
folkeskolens afgangsprøve	00D01
folkhoegskola	0M;01
folkhogskola	0M;01
folkhögskola	0M;01
folyamatban	00i01
folyamatos	00i01
folyekony	0L401
folyekonyan	0L401
folyoirat	0FC01
folyékony	0L401
folyékonyan	0L401
folyóirat	0FC01
fomhar	0M<01
fond	0M=02
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
forhandlingsniveau	0M101
forlag	0MA06
formacio professional	0@Z01
formacion profesional	0MG02
formacion profesional de grado superior	0@[01
formació professional	0@Z01
formación profesional	0MG02
formación profesional de grado superior	0@[01
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
forskola	0M702
forskolan	0=J01
forskollarare	02801
forskollararexamen	0LD01
forstapris	00K01
forstasprak	0M901
forstepraemie	00801
forstesprak	0M:01
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
founder	01h01
fp	0MR02
fp grado superior	0@[01
fp i	09c01
fp ii	0@[01
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
frazione	0>U01
freelance	0M_02
freelancer	0B402
freiberufler	09901
freiberuflich	0Ma02
fremragende	0M101
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
fuer	0;j01
fuhrer	02\01
fuhrerin	02\01
fuhrerschein	05n01
full professional	0>G01
full professional proficiency	0Mh01
full stack	06U01
full-stack	06U01
fulltrui	0<f01
fulltrúi	0<f01
fully remote	0Mi01
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
fundiert	0Mj01
fundierte kenntnisse	0Mj01
fur	0;j01
fylkeskommune	0:>01
fyrirlestur	0>R01
fyrirtaeki	0Mk01
fyrirtæki	0Mk01
fysioterapeut	05T02
fz llc	00`01
fz-llc	00`01
fze	00`01
fàbrica	03D01
fábrica	08;02
félag	06501
félicitations du jury	0L301
féminin	0L=01
férfi	0L?01
férjezett	0I=01
fómhar	0M<01
förare	02801
förderung	08601
föredrag	0Jh01
förening	0=J01
föreståndare	02801
företag	0=J01
förlag	0M502
förman	02801
förskola	0M702
förskolan	0=J01
förskollärare	02801
förskollärarexamen	0LD01
förstapris	00K01
förstaspråk	0M901
försäkring	0=J01
förväntad	0<301
fører	06;01
førerkort	08=01
førstepræmie	00801
førstespråk	0M:01
führer	02\01
führerin	02\01
führerschein	05n01
für	0;j01
fırını	03K01
főiskola	0I>02
főiskolai diploma	04?01
g	03H01
gaard	0=J01
gada	0Ml01
gade	0Mm01
gadi	0Mn01
gads	0Mn01
gadu	0Mn01
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
gang	0DS01
gano	03A01
ganske god	0=l01
garage	0Mo02
garcom	02R01
garconete	02R01
gard	0=J01
gardener	01h01
garson	05801
gartner	05G01
gartnerei	03901
garçom	02R01
garçonete	02R01
gasse	0@N01
gasthaus	08701
gasthof	08701
gata	0N103
gatan	04Y01
gate	0:?01
gatve	0N402
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
geimhreadh	0N601
gelistirici	05801
gelistiricisi	05801
geliştirici	05801
geliştiricisi	05801
gemeente	0N701
gemeinde	08701
gemiddeld	0N802
gemiddeld cijfer	0@]01
gemiddelde	0@]01
genel not ortalamasi	03A01
genel not ortalaması	03A01
generalitat	03D01
generell studiekompetanse	06j01
gennemsnit	0IS01
genossenschaft	03901
geologist	01h01
geometra	01l01
gepland	0N:01
geplant	05H01
gepromoveerd	0GK01
gept	0;Y01
gepubliceerd	0<W01
gerai	0N;02
gerant	01W01
gerante	01W01
geras	0N=01
gerent	02501
gerente	05o02
gering	05F01
germans	03D01
geros	0N=01
gesaellbrev	0N>01
gesallbrev	0N>01
gesamtnote	01@01
gesamtschule	0<701
geschaeftsbereich	06<01
geschaeftsfuehrer	05G01
geschaftsbereich	06<01
geschaftsfuhrer	05G01
gescheiden	04X01
geschieden	0N?01
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
gesällbrev	0N>01
getrouwd	04X01
getuigschrift	0<U01
gevorderd	0N@02
gg	0DS01
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
giao tiep	0NB01
giao tiep co ban	0NB01
giao tiep tot	0NB01
giao tiếp	0NB01
giao tiếp cơ bản	0NB01
giao tiếp tốt	0NB01
giao vien	09H01
giay chung nhan	0:G01
giay khen	0:I01
giay phep	0:G01
gie	00`01
gift	0NC04
giftur	0IC01
gimnazija	03^05
gimnazium	0I>02
gimnazjum	03]01
gimnázium	0I>02
gimtasis	0HI01
gimtoji	0HI01
gimtoji kalba	0HI01
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
gjennomsnitt	0NG01
gledalisce	0=K01
gledališče	0=K01
glorieta	08Z01
gmbh	00`01
gmbh & co	00`01
gmbh & co kg	00`01
gmbh & co. kg	00`01
gmina	02n01
go	0NH01
go dti	0NH01
go dti seo	05P01
go dtí	0NH01
go dtí seo	05P01
gobierno	07@01
god	0NI0:
god kunnatta	0NS01
goda	0NT02
goda kunskaper	0NV01
goda kunskaper i tal och skrift	0M301
godalga	00B01
gode	0NW01
gode kundskaber	0NW01
gode kunnskaper	0NX01
godina	0NY02
godine	0NY02
godkjenning	0N[02
godt	0N]04
goed	0Na02
goede kennis	0Nc01
goethe	0;Y01
goethe zertifikat	0;Y01
goethe-zertifikat	0;Y01
gold	00N01
gold medal	00N01
gondozo	02001
gondozó	02001
gonullu	05801
good	0Nd02
good knowledge	0Nf01
gorevli	05801
gorevlisi	05801
gostilna	0=K01
gott	0NS01
gotu	0Ng01
government	02o01
governo	02S01
gpa	0Nh02
graben	0@N01
gracht	0Do01
grad	0Nj04
grad ta' master	0Nn01
gradam	0=V01
grade	00T01
gradinita	07201
grado	09b01
grado en	09b01
grado medio	09c01
grado superior	0@[01
grado universitario	09b01
graduacao	09O01
graduado escolar	09c01
graduat escolar	0;L01
graduate degree	0No01
graduate school	01K01
graduating	05V01
graduação	09O01
graend	04Y01
grafica	0O002
graficka	0@m02
grafico	01l01
graficzka	01m01
grafik	0O203
grafička	0@m02
gramata	0F?01
gramatvede	02I01
gramatvedis	02I01
grammar school	01K01
grand	04Y01
grand debutant	0O502
grand débutant	0O502
grande ecole	01M01
grande école	01M01
grant	00N01
graphiste	01W01
grau	0E[01
grau en	0E[01
grau mitja	0;L01
grau mitjà	0;L01
grau superior	0@Z01
gre	0;Y01
grein	0O702
groep	02P01
groothandel	02P01
group	0O902
groupe	02g01
grubu	03K01
gruender	05G01
grundare	0O;01
grunder	0O<02
grunderna	0O>02
grundkenntnis	05F01
grundkenntnisse	0;D02
grundkunskaper	0O>02
grundlaeggande	0O>02
grundlaeggande nivaa	0O@01
grundlaeggende	0OA02
grundlaegger	06=01
grundlagen	0;D02
grundlaggande	0O>02
grundlaggande niva	0O@01
grundläggande	0O>02
grundläggande nivå	0O@01
grundlæggende	0OA02
grundlægger	06=01
grundniva	0O@01
grundnivaa	0O@01
grundnivå	0O@01
grundschule	0<701
grundskola	0M;01
grunnkunnatta	0OC01
grunnkunnátta	0OC01
grunnleggende	0OD02
grunnlegger	06;01
grunnnam	09>01
grunnnám	09>01
grunnskolaprof	0OF01
grunnskoli	03e01
grunnskólapróf	0OF01
grunnskóli	03e01
grunnthekking	0OG01
grunnur	0OH02
grunnþekking	0OG01
grup	0OJ03
grup scolar	07201
grup școlar	07201
grupa	0OM04
grupe	0OQ02
grupo	08;02
grupp	0OS01
gruppe	0OT02
gruppen	0<H03
gruppo	03@01
grupul	03801
grupė	0OQ02
grád	0OV01
gráfica	02S01
gränd	04Y01
gründer	0O<02
grāmata	0F?01
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
gumnaasium	0OW02
guncel	0>701
gunumuz	0>701
gurnal	06i01
gurnalist	04i01
guru	0OY02
gut	0O[02
gut in wort und schrift	0O]01
gute	0O]01
gute grundkenntnisse	0;^01
gute kenntnisse	0O[02
guz	0O^01
gyakornok	02001
gyar	04A02
gydytoja	02H01
gydytojas	02H01
gymnas	0:b01
gymnasial	0N>01
gymnasialabschluss	01?01
gymnasieexamen	0N>01
gymnasieskola	0M;01
gymnasiet	0M;01
gymnasieutbildning	0N>01
gymnasium	0O_05
gymnazium	0Kd02
gymnázium	0Kd02
gyogyszeresz	02001
gyogyszertar	06l01
gyoztes	00001
gyvenimo aprasymas	0Od01
gyvenimo aprašymas	0Od01
gyár	04A02
gyógyszertár	06l01
gyógyszerész	02001
győztes	00001
gärtner	05G01
gärtnerei	03901
gård	0=J01
gérant	01W01
gérante	01W01
góð	0Oe02
góð kunnátta	0NS01
gönüllü	05801
görevli	05801
görevlisi	05801
götu	0Ng01
gümnaasium	0OW02
güncel	0>701
günümüz	0>701
güz	0O^01
għadu għaddej	0<?01
għalliem	04i01
għalliema	04i01
h	0Og01
haandvaerker	06=01
habilitacao	0Oh02
habilitacio	01Y01
habilitacion	01Z01
habilitació	01Y01
habilitación	01Z01
habilitacja	0HD01
habilitation	0Oj02
habilitação	0Oh02
haccp	01N01
hackathon	0Ol01
haedersbevisning	00801
haendler	05G01
hafta	0Om01
haigla	04e01
hairdresser	01h01
hajadon	0I=01
hala	0>701
halado	0On02
haladó	0On02
halaman	0P001
halen	0>701
halen devam ediyor	0>701
hallinnoija	05B01
hameau	04Z01
handel	0P103
handelsakademie	0<701
handelshoegskolan	0M;01
handelshogskolan	0M;01
handelshögskolan	0M;01
handelsskole	0I;01
handlaeggare	02801
handlaggare	02801
handledare	02801
handler	0Ah02
handlowiec	01m01
handläggare	02801
handvaerker	06=01
handwerk	03901
handwerksmeister	03\01
hang	0P402
hanke	0P602
hari ini	0P801
harifa	0P901
harjoittelija	05B01
haskoli	03e01
haskolinn	03e01
hasta	0P:01
hasta el presente	01c01
hasta hoy	01c01
hasta la actualidad	01c01
hasta la fecha	01c01
hastanesi	03K01
hasti	0P;01
hauptfach	0KU01
hauptschulabschluss	01?01
hauptschule	0<701
hausnummer	04d01
haust	0P<02
haute ecole	01M01
haute école	01M01
haven	0Mm01
havo	0P>02
havo diploma	0P@01
havo-diploma	0P@01
hazas	0I=01
hb	00`01
hbo	09\01
hbo bachelor	09\01
hbo-bachelor	09\01
hdr	0GD01
he	0PA01
hea	0PB02
head	01h01
head of	01h01
head teacher	01h01
headteacher	01h01
hec	0@o01
heden	0PD01
heder	00901
hederlig omtale	00901
hedersomnaemnande	00K01
hedersomnamnande	00K01
hedersomnämnande	00K01
hederspris	0PE02
heft	07k01
hegeszto	02001
hegesztő	02001
heikko	04S01
heim	03901
hekim	05801
helfer	05G01
helyettes	02001
hem	0@W01
hemsire	05801
hemsiresi	05801
hemşire	05801
hemşiresi	05801
herausgeber	07k01
herbst	0PG01
herfst	0PH01
hermanos	07@01
herr	0PI01
het	0PJ01
hetkel	0PK01
heute	04501
hf	0PL02
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
highly skilled	0PN01
highway	05b01
hilfskraft	02\01
hingga	0PO01
hingga kini	0P801
hingga saat ini	0P801
hingga sekarang	0P801
hinne	0PP01
hivatal	0PQ01
hiver	0PR01
hivern	0PS01
hiện giờ	0;N01
hiện nay	0;N01
hiện tại	0;N01
hiệp hội	0:]01
hiệu thuốc	0:]01
hiệu trưởng	09H01
hja	0PT01
hjelp	06;01
hjemmearbejde	0Lf01
hjemmekontor	0Le01
hjá	0PT01
hkdse english	0;Y01
hlid	0Ng01
hlr	0?k01
hlíð	0Ng01
hnc	00^01
hnd	00^01
ho	0PU01
ho so xin viec	0PV01
hoc bong	0:I01
hoc vien	0CR01
hochschulabschluss	09Y01
hochschule	0PW02
hochschulreife	01?01
hodnoceni	0PY01
hodnocení	0PY01
hodnotenie	0PZ01
hoegskola	0M;01
hoegskolan	0M;01
hoegskole	0:b01
hoegskoleexamen	0LD01
hoegskolefoerberedande	0N>01
hoegskoleingenjoer	0LD01
hoegskolekandidat	0>d01
hoegskolen	0:b01
hoejskole	0I;01
hoest	0P[02
hoesten	0P[02
hoeyskole	0:b01
hoeyskolen	0:b01
hof	0P]03
hogeschool	07]01
hogskola	0M;01
hogskolan	0M;01
hogskole	0:b01
hogskoleexamen	0LD01
hogskoleforberedande	0N>01
hogskoleingenjor	0LD01
hogskolekandidat	0>d01
hogskolen	0:b01
hoi nghi	09j01
hoi thao	09j01
hoitaja	05B01
hoja de vida	0Bh01
hoje	07Y01
hojskole	0I;01
holding	0P`02
holdings	00`01
holt	0Ng01
hombre	0Pb01
home	0Og01
home office	0Pc04
homem	0Pg01
homeoffice	0LA01
homme	0Ph01
honap	0PU01
honnudur	0<f01
honor	00N01
honorable mention	00N01
honors	00T01
honour	00N01
honourable mention	00N01
honours	00T01
honours degree	09V01
hons	09=01
hoofd	0IB01
hoofdstuk	0<W01
hoofdvak	02c01
hop tac xa	0:]01
hopital	02g01
hos	0Pi03
hospital	0Pl05
hospoda	0E001
host	0Q103
hosten	0P[02
hostess	01h01
hote	01W01
hotel	0Q40B
hotell	0QF03
hotelli	06301
hotesse	01W01
house	05b01
hovedfag	0Ik01
hovenier	02Q01
hoy	01c01
hoyskole	0:b01
hoyskolen	0:b01
hr	06U01
hrsz	03M01
hsc	00E01
hsk	0;Y01
htl	0@o01
htx	00D01
huidig	0PD01
huidige	0PD01
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
huyen	0@W01
huyện	0@W01
hybrid	0QI02
hybride	0QK01
hybrydowo	0QL01
hydraulik	01m01
hyfsad	0QM01
hygieniapassi	03L01
hyva	0QN02
hyva taito	0QP01
hyvae	0QN02
hyvae taito	0QP01
hyvaet	0QP01
hyvat	0QP01
hyvä	0QN02
hyvä taito	0QP01
hyvät	0QP01
háskóli	03e01
háskólinn	03e01
házas	0I=01
hâlen	0>701
hâlâ	0>701
händler	05G01
hästi	0P;01
håndværker	06=01
hædersbevisning	00801
hè	0PA01
hét	0PJ01
hó	0PU01
hónap	0PU01
hótel	06501
hôpital	02g01
hôte	01W01
hôtel	02g01
hôtesse	01W01
högskola	0M;01
högskolan	0M;01
högskoleexamen	0LD01
högskoleförberedande	0N>01
högskoleingenjör	0LD01
hönnuður	0<f01
höst	0QQ01
hösten	0QQ01
høgskole	0:b01
høgskolekandidat	0>d01
høgskolen	0:b01
højskole	0I;01
høst	0QR01
høsten	0QR01
høyskole	0:b01
høyskolen	0:b01
hướng dẫn viên	09H01
hạng	0Di01
hẻm	0@W01
học bổng	0:I01
học viện	0CR01
hồ sơ xin việc	0PV01
hội nghị	09j01
hội thảo	09j01
hợp tác xã	0:]01
i	0QS06
i dag	0QY04
i fills	03D01
i helyezett	00001
i lathair	05P01
i láthair	05P01
i miejsce	0LW01
i s	00`01
i sambud	0IC01
i место	0Q]01
i. helyezett	00001
i/s	00`01
iarna	0Q^01
ib	00E01
icdl	01N01
ician	0Q_01
idag	0Q`03
idioma materno	0Qc01
idioma nativo	0<g01
idirmheanach	0Qd01
idirmheánach	0Qd01
idnmeistari	0Ec01
idnmenntun	0OF01
idnskoli	03e01
idraulico	01l01
ieee	01X01
iela	0>901
ielts	0;Y01
ielā	0>901
ies	0@o01
iesacejs	0Qe02
iesācējs	0Qe02
ifsi	01M01
ig	0Qg02
igangvaerende	0Qi01
igangværende	0Qi01
igazgato	0Qj02
igazgatosag	0B?01
igazgató	0Qj02
igazgatóság	0B?01
igazolvany	0Ql01
igazolvány	0Ql01
ihk	0@o01
ii miejsce	0LW01
iii miejsce	0LW01
iim	0@o01
iit	0@o01
ijazah	0Qm01
ijazah sma	0Qm01
iki	0Qn01
iki dabar	0CM01
iki dilli	04m01
iki siandien	0CM01
iki siol	0CM01
iki šiandien	0CM01
iki šiol	0CM01
ikincilik	0:c01
ikurejas	02H01
ilcesi	0>801
ile	0Qo01
ileri	0A602
ileri duzey	0A602
ileri düzey	0A602
ileri seviye	03k01
ilkbahar	09i01
ilkokulu	03c01
illum	0<?01
illustrator	01h01
ilsien matern	0<c01
ilçesi	0>801
im	0R001
ime projekta	0R101
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
in a relationship	0@`01
in corso	00k01
in corso di stampa	06Z01
in curs	01i01
in essere	00k01
in partnerschaft	0N?01
in press	0=>01
in prezent	01i01
in progress	0Ag01
inc	00`01
incepand cu	0R401
incepator	0;P02
incorporated	00`01
indeks prestasi	0D=01
indeks prestasi kumulatif	0D=01
independent user	0Nf01
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
inginer diplomat	0ET01
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
insa	0@o01
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
inspector	0H[02
instalater	0@m02
instalator	03N01
instalatér	0=j01
installateur	05G01
institiuid	01D01
institiúid	01D01
institut	0RJ0F
institutas	0R`02
institute	0DI02
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
instructor	0H[02
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
intermedio superiore	0>?01
intermediária	0Ak01
intermediário	0SD02
intermediário avançado	0=D01
intermedju	0SP02
intermédiaire	0S@02
intermédio	0SD02
intermédio alto	0=D01
intern	0H[02
internat	0<701
international baccalaureate	00E01
internetu	0SR01
interno	0>U01
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
inštalatér	0?@01
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
ipb	0K^01
ipk	0Sh02
ipma	01N01
ir	0GL01
iris	0>Y01
iriseoir	03I01
iroda	04A02
isbn	01X01
isci	05801
iscisi	05801
iscrizione	01>01
iscrizione all'albo	01>01
iskola	0I>02
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
itb	0@o01
itibaren	0Sm03
itil	01N01
itinerari	0=a01
itinerario	0JT01
its	01O01
iut	0T002
ivertinimas	0:@01
iyi	0T202
iyi derecede	0T401
iyi duzeyde	0T401
iyi düzeyde	0T401
izdavac	0@e02
izdavacka kuca	05k01
izdavač	0@e02
izdavačka kuća	05k01
izdevnieciba	0T502
izdevniecība	0T502
izlaganje	0@e02
izpit	0?j01
izstradatajs	02I01
izstrādātājs	02I01
izvorni govornik	0T702
iðnmeistari	0Ec01
iðnmenntun	0OF01
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
jalan	0DS01
janitor	01h01
jaosto	0FS01
jar	0T<01
jarak jauh	0C[01
jardinier	01W01
jaren	0T;01
jaro	0T=01
jasen	05B01
jatkuu	0Hd01
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
jezyk ojczysty	0HJ01
jl	0DS01
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
julkaistu	0JQ01
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
język ojczysty	0HJ01
k	0;O01
k k	00`01
k.k	00`01
kaantaja	05B01
kaari	08001
kab	0DS01
kabupaten	0DS01
kadar	0T_02
kade	0Do01
kadin	0;O01
kadın	0;O01
kaeaentaejae	05B01
kaesittelijae	05B01
kaesolev	0PK01
kaesoleva ajani	0PK01
kafe	07A01
kafli	0>R01
kaksikielinen	02Z01
kakskeelne	0Ij01
kammer	03901
kancelar	0E001
kancelaria	0Ta02
kancelarija	05k01
kancelária	03>01
kancelář	0E001
kandidaatti	0RH02
kandidat	0Tc02
kandidatexamen	0LD01
kandidatgrad	0>`01
kandidatprogram	0LD01
kandidatsprof	0Te01
kandidatuddannelse	0>`01
kandídatspróf	0Te01
kansanopisto	03j01
kantor	07A01
kanzlei	03901
kapitel	0Tf03
kapitlu	06i01
kapitola	0Ti02
kapittel	0Tk01
kapper	02Q01
kar	0I>02
karakter	0Tl02
karakterar	0NG01
karaktergennemsnit	0IS01
karaktersnitt	0NG01
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
kat	0>801
katu	08001
kauffrau	02\01
kaufhaus	03901
kaufmann	02\01
kaugtoo	0To01
kaugtöö	0To01
kauplus	04e01
kauppa	06301
kauppakorkeakoulu	03j01
kauppatieteiden maisteri	0E\01
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
kec	0DS01
kecamatan	0DS01
kehittaejae	05B01
kehittaja	05B01
kehittäjä	05B01
kel	0DS01
kelias	03H01
kellner	09901
kellnerin	09901
kelner	01m01
kelnerka	01m01
kelompok	07A01
kelurahan	0DS01
kementerian	07A01
kendskab	0U301
kennari	0<f01
kepala	02101
kepesites	0=702
keppni	00;01
kepykla	03?01
kepzes	0Ql01
kesa	0U401
kesae	0U401
kesaetyoentekijae	05B01
kesatyontekija	05B01
kesk eriharidus	0U501
kesk-eriharidus	0U501
keskeriharidus	0U601
keskharidus	0U501
keskhinne	0PP01
keskiarvo	06n01
keskitaso	0U702
keskitasoinen	0U901
keskkool	03O01
keskmine	0U:01
keskmine hinne	0PP01
kesktase	0U;02
kesktasemel	0U:01
keskus	0U=02
keskustelutaito	0U901
kestab	0PK01
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
khu	0@W01
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
kiitettaevae	0JH01
kiitettava	0JH01
kiitettävä	0JH01
kilpailu	06401
kimyager	05801
kindergarten	0UL02
kindlustus	04e01
kinesitherapeute	01W01
kini	0P801
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
knihovna	0E001
knihovnik	0?@01
knihovník	0?@01
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
koerekort	0?g01
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
kolumni	0JQ01
komanda	0V502
komercialist	05;01
komercijalist	0V701
komercijalista	06O01
kommun	0=J01
kommune	0V804
kompanija	0V<02
kompetansebevis	08=01
kompetisi	05Z01
komplek	0DS01
kompānija	05d01
komunikativna	0V>01
komunikativne	0V>01
komunikativni	0V?01
komunikativní	0V?01
komunikatywnie	0G901
komunikatywny	0G901
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
konferenssi	0JQ01
konferenz	07k01
konferenza	06i01
kongresi	0<X01
konkurranse	0VM01
konkurrence	0VN01
konkurs	0LW01
konkursas	05c01
konkursie	0LW01
konkurss	0VO02
konobar	05902
konserni	06301
konservatorij	0IP01
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
kontor	0J501
kontsern	04e01
konverents	03J01
konversationsniveau	0;^01
konversationssicher	0;^01
konverzacijski	0V\02
konverzacna	0V^01
konverzacni	0V_01
konverzačná	0V^01
konverzační	0V_01
konyv	0@^02
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
koolitus	0IQ01
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
korekort	0?g01
korgkool	03O01
korgtase	0W501
korhaz	04A02
korkeakoulu	03j01
korkort	0;h02
kortti	0W601
korut	03M01
kota	0DS01
kotet	0FC01
koulu	03j01
kouluttaja	05B01
koulutusohjelma	0W701
koyu	0>801
koz	03M01
kozepes	0W802
kozepesen	0W:01
kozepfelsofok	0W;01
kozepfok	0W:01
kozepfok felett	0W;01
kozepfoku	0W:01
kozephalado	0L201
kozepiskola	0V401
kozepszint	0L201
kozepszintu	0L201
kozgazdasz	02001
kozpont	06l01
krajums	0F?01
krankenhaus	03901
kreuz	03901
kronik	02b01
kronikk	0Tk01
krt	03M01
kryptis	0W<01
krājums	0F?01
ksiazeczka	0@;01
ksiazka	06k01
ksiegowa	01m01
ksiegowy	01m01
książeczka	0@;01
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
kursus	0IR01
kurucu	05801
kurucusu	05801
kurz	0WG02
kustantaja	0JQ01
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
käesolev	0PK01
käesoleva ajani	0PK01
käsittelijä	05B01
kääntäjä	05B01
képesítés	0=702
képzés	0Ql01
kétnyelvű	05]01
kórház	04A02
kõrgkool	03O01
kõrgtase	0W501
köchin	02\01
könyv	0@^02
könyvelő	02001
könyvtár	04A02
könyvtáros	02001
körkort	0;h02
körút	03M01
kötet	0FC01
köyü	0>801
köz	03M01
közepes	0W802
közepesen	0W:01
közgazdász	02001
központ	06l01
középfelsőfok	0W;01
középfok	0W:01
középfok felett	0W;01
középfokú	0W:01
középhaladó	0L201
középiskola	0V401
középszint	0L201
középszintű	0L201
kørekort	0?g01
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
laan	0Do01
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
laboratoř	0E001
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
laensstyrelsen	0I<01
laerare	02801
laerarhoegskola	0M;01
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
lansstyrelsen	0I<01
lap	0FC01
lap trinh vien	09H01
larare	02801
lararhogskola	0M;01
largo	0X;02
larling	0O;01
lasare	02801
lasser	02Q01
lasteaed	03O01
lastnica	0D:01
lastnik	0D:01
lat	0X=01
lata	0X=01
latem	0X>01
lato	0X>01
lato sensu	0JY01
laufend	04501
laukums	0>901
laurea	0ES01
laurea breve	0ES01
laurea in	0ES01
laurea magistrale	0X?01
laurea quinquennale	0X?01
laurea specialistica	0X?01
laurea triennale	0ES01
laurea vecchio ordinamento	0X?01
laureat	0X@02
laureata in	0ES01
laureatas	05c01
laureate	00L01
laureatka	0LW01
laureato in	0ES01
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
learning	0XB01
leaving certificate	02O01
lebenslauf	0<=01
lector	03N01
lecture	0=>01
lecturer	01h01
ledamot	02801
ledare	02801
leder	05T02
ledig	0N?01
leed	01N01
leerling	0IB01
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
lehtiartikkeli	0JQ01
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
lekarnicka	0?@01
lekarnik	0?@01
lekarz	01m01
lektor	0XN07
lektors	02I01
lekár	07j01
lekáreň	03>01
lekárnik	0?@01
lekárnička	0?@01
lembaga	07A01
lengua madre	0Qc01
lengua materna	0Qc01
lengua nativa	0Qc01
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
levnadsbeskrivning	0X]01
levnedslob	0X^01
levnedsloeb	0X^01
levnedsløb	0X^01
levnetsloep	0X_01
levnetslop	0X_01
levnetsløp	0X_01
leyfi	0X`02
lezing	0Xb02
lgh	0=\01
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
licencja	0@;01
licencjackie	0SY01
licencjat	0SY01
licens	0Y502
license	01U01
licensed	01U01
licenta	0Y702
licentiat	0ET01
licentiata	0ET01
licentiatexamen	0F@01
licentie	0?Y02
licenza	01>01
licenza media	0EV01
licenzja	0@801
licença	0?701
licențiat	0ET01
licențiată	0ET01
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
linje	0KV02
linnavalitsus	04e01
liofa	04l01
lisans	0@\01
lisans derecesi	0@\01
lisans mezunu	0@\01
lisansi	0;o01
lisansı	0;o01
lise	0YI02
lise diplomasi	0YK01
lise diploması	0YK01
lise mezunu	0YK01
lisens	08=01
lisensi	0<601
lisensiaatti	0LC01
lisenssi	03L01
lisesi	03c01
litil	0OC01
litsents	0TT01
litt	0;e01
livello avanzato	08W01
livello base	0AW01
livello intermedio	0F801
livre	0>X01
livro	04n01
lizenz	0YL02
lizenziat	0EA01
liċenzja	0@801
ljekarna	0U201
ljekarnik	0=901
ljeto	0YN01
ll b	09=01
ll m	0E601
ll.b	09=01
ll.m	0E601
llar d'infants	01L01
llb	09=01
llc	00`01
llengua materna	0YO01
llengua nativa	0YO01
llibre	0?201
llicencia	01Y01
llicenciada en	0YP01
llicenciat en	0YP01
llicenciatura	0YP01
llicència	01Y01
llm	0E601
llp	00`01
ln	05b01
loai gioi	0Di01
loai kha	0Di01
loai xuat sac	0Di01
loc	0>U01
localita	0>U01
località	0>U01
locen	0YQ01
locena	0YQ01
locul 1	0>F01
locul i	0>F01
locuteur natif	0X801
logfraedingur	0<f01
logistics	02o01
logistik	03901
loja	02S01
lojas	02S01
lojistik	03K01
lomba	05Z01
loodgieter	02Q01
lopend	0PD01
lote	04;01
loti labi	07l02
lotissement	04Z01
lower second	00T01
ločen	0YQ01
ločena	0YQ01
loại giỏi	0Di01
loại khá	0Di01
loại xuất sắc	0Di01
ltd	00`01
ltd sti	00`01
ltd. şti	00`01
ltda	00`01
lts	0P@01
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
luku	0JQ01
luna	0YT01
lungomare	0>U01
luni	0YT01
lună	0YT01
lupa	0W601
lutseum	03O01
luu loat	0>g01
luận án	09j01
luật sư	09H01
ly lich	0PV01
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
länsstyrelsen	0I<01
lärare	02801
lärarhögskola	0M;01
lärling	0O;01
läsare	02801
lääkäri	05B01
læge	06=01
læknir	0<f01
lærer	05T02
lærling	05T02
léacht	0>Y01
léachtóir	03I01
lékař	0TA01
lékárn	0TA01
lékárna	0E001
léto	0YX01
líder	05o02
língua materna	0<g01
língua nativa	0<g01
líofa	04l01
lítil	0OC01
lögfræðingur	0<f01
lütseum	03O01
lý lịch	0PV01
lýceum	0YY01
līdz	0YB01
līdz šim	0YC01
līdz šim brīdim	0YC01
lưu loát	0>g01
lập trình viên	09H01
lễ tân	09H01
lữ hành	0:]01
m	0YZ0;
m a	0E601
m arch	0E601
m b a	0E601
m com	0E601
m ed	0E601
m eng	0E601
m f a	0E601
m s	0E601
m sc	0E601
m sc prof	0Te01
m tech	0E601
m.a	0E601
m.arch	0E601
m.b.a	0E601
m.com	0E601
m.ed	0E601
m.eng	0E601
m.f.a	0E601
m.s	0E601
m.sc	0E601
m.sc.-próf	0Te01
m.tech	0E601
m1	0E601
m2	0E601
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
maatschap	0N701
machinist	01h01
madalya	0:c01
madrasah	0K^01
madre lingua	0YF01
madrelingua	0YF01
maennl	0PI01
maennlich	0PI01
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
magisterexamen	0@a01
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
magisterstudium	0EA01
magistr	0S_01
magistra	0E901
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
magna cum laude	0@I01
magíster	0R>01
mah	0>801
mahallesi	0>801
mahir	0ZJ02
mai napig	00i01
maig	00i01
maintainer	01h01
maintenant	00_01
mairie	02g01
maison	02g01
maisteri	0ZL02
maisterintutkinto	0E\01
maistreacht	0ZN01
maistru	03N01
maith	0ZO01
maitre	01W01
maitrise	0ZP03
maitrise parfaite	0B<01
maitrise universitaire	09G01
majalah	09D01
majeure	0LB01
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
mandat	0Zf01
mandor	02101
maned	0Yk02
maneder	0Yk02
maniger	04i01
maniġer	04i01
mann	0Zg02
mannelijk	0Zi01
mannl	0PI01
mannlich	0PI01
mannskap	06;01
manudir	0Zj01
manudur	0Zj01
mara	0L>01
maraicher	01W01
marangoz	05801
maraîcher	01W01
march	0E601
marie	0?G01
mariee	0?G01
marié	0?G01
mariée	0?G01
mark	00T01
market	0Zk02
marks	00T01
markt	03901
married	0@`01
mas	03D01
maschile	0Zm01
maschinenbau	03901
maschinist	05G01
maschio	0Zm01
masculi	0Og01
masculin	0Zn02
masculine	0[002
masculino	0[202
masculí	0Og01
masih berlangsung	0P801
maskil	0[401
master	0[50?
master degree	0No01
master di ii livello	0X?01
master of	0No01
master of applied science	0No01
master of architecture	0No01
master of arts	0No01
master of business administration	0No01
master of commerce	0No01
master of design	0No01
master of economics	0No01
master of education	0No01
master of engineering	0No01
master of fine arts	0No01
master of laws	0No01
master of medicine	0No01
master of music	0No01
master of nursing	0No01
master of philosophy	0No01
master of public administration	0No01
master of public health	0No01
master of science	0No01
master of social work	0No01
master of technology	0No01
master studije	0S;01
master universitari	0YP01
master universitario	0R>01
master's	0No01
master's degree	0No01
masterabschluss	0EA01
masterand	0EU01
masterat	0EU01
mastere	03B01
mastere specialise	03B01
masterexamen	0@a01
mastergrad	0Ik01
masteropleiding	0GL01
masterprogram	0@a01
masters	0No01
masterstudium	0[D02
masteruddannelse	0>`01
masterutbildning	0@a01
mastery	0[F02
mastère	03B01
mastère spécialisé	03B01
materinji	0[H01
materinscina	0[I01
materinska rec	0[J01
materinski	0[H01
materinski jezik	0[H01
materinsky	0[J01
materinsky jazyk	0[J01
materinská reč	0[J01
materinský	0[J01
materinský jazyk	0[J01
materinščina	0[I01
materna	0[K04
maternega	0[I01
maternelle	0[O02
materni	0[I01
materni jezik	0[I01
maternji	0[Q01
maternji jezik	0[Q01
materno	0<g01
maternă	0<a01
materska skola	0Kd02
matersky	0[R01
matersky jazyk	0[R01
materská škola	0YY01
materstina	0[R01
mateřská škola	0C@01
mateřský	0[R01
mateřský jazyk	0[R01
mateřština	0[R01
mathematician	01h01
mathematiker	05G01
matig	0;F01
matricula d'honor	0K001
matricula de honor	0>[01
matriculation	02O01
matros	0CO01
matrícula d'honor	0K001
matrícula de honor	0>[01
matsec	0@701
matu	09E01
matura	0[S06
maturita	0[Y03
maturita classica	0EV01
maturita scientifica	0EV01
maturitaet	01?01
maturitat	01?01
maturite	09E01
maturitna skuska	0[\01
maturitni	0[]01
maturitni zkouska	0[]01
maturitná skúška	0[\01
maturitní	0[]01
maturitní zkouška	0[]01
maturità	0EV01
maturità classica	0EV01
maturità scientifica	0EV01
maturität	01?01
maturité	09E01
maturski ispit	0[^01
mavo	0P@01
maître	01W01
maîtrise	0ZP03
maîtrise parfaite	0B<01
maîtrise universitaire	09G01
mağazası	03K01
maģistra grāds	0ZC01
maģistratūra	0ZC01
maģistre	0ZC01
maģistrs	0ZC01
mba	0E601
mbh	00`01
mbo	0[_02
mbo 2	0P@01
mbo 3	0P@01
mbo 4	0[a02
mbo niveau 4	0[c01
mca	0E601
mcsa	01N01
mcse	01N01
md	0[d02
mdes	0E601
mdr	0[f01
me	00`01
meanleibheal	0[g02
meanscoil	01D01
mecanic	0[i02
mecanicien	01W01
mecanico	05o02
meccanico	01l01
mechanic	01h01
mechanik	0O203
mechanikas	02H01
mechaniker	05G01
mechatroniker	05G01
mecànic	02501
mecánico	01A01
mecânico	02R01
med	0E601
medaglia	00O01
medaila	00401
medaile	00501
medaille	0[k04
medaille d'or	00L01
medal	0[o03
medala	00B01
medaleinkunn	01j01
medalha	00M01
medali	05Z01
medalia	0>F01
medalie	0>F01
medalis	05c01
medalj	00K01
medalja	0\203
medalje	0\502
medaljen	0\703
medalla	0;Z02
medarbeider	06;01
medarbejder	06=01
medarbetare	02801
medaļa	00B01
medecin	01W01
medel	0\:02
medelbetyg	0<801
medelgod	0QM01
medewerker	02Q01
medewerkster	02Q01
medhjaelper	06=01
medhjælper	06=01
media	0\<05
media final	0@l01
media generala	0>\01
media generală	0>\01
medianomi	04I01
medic	03N01
medica	05o02
medical school	01K01
medicinska sestra	0@b03
medico	0<E03
medie	0\A02
medie de absolvire	0>\01
medio	0\C05
medio alto	0>401
medio-alto	0>401
mediu	0SB02
medium	0SF02
medja	0\H01
medju	0\I01
medlem	05?03
medmasa	02I01
medmāsa	02I01
mees	0\J01
meeskond	0\K01
meget god	0\L04
meget gode	0M101
meget godt	0\P02
megye	03M01
mehanicar	05902
mehanik	0D:01
mehanikis	02I01
mehaničar	05902
mehāniķis	02I01
meistarabref	0Ec01
meistarabréf	0Ec01
meistaragrada	0Te01
meistaragráða	0Te01
meistaraprof	0Te01
meistarapróf	0Te01
meistars	02I01
meister	0\R03
meisterbrief	03\01
meisterpruefung	03\01
meisterprufung	03\01
meisterprüfung	03\01
meistras	02H01
mekaanikko	05B01
mekaniker	05?03
melhor	00M01
mellanniva	0QM01
mellannivaa	0QM01
mellannivå	0QM01
mellem	0\U02
member	01h01
membre	0AE02
membru	03N01
memoire	0>X01
memur	05801
memuru	05801
men	0\W02
menadzer	0\Y03
menadżer	01m01
menadžer	05902
mencao honrosa	00M01
mencio	0\\02
mencio especial	01Q01
mencion	0\^02
mencion de honor	01P01
menció	0\\02
menció especial	01Q01
mención	0\^02
mención de honor	01P01
menedzer	0\`03
menedzere	02I01
menedzeris	02I01
menedzser	02001
menedżer	01m01
menedžer	0Ui02
menedžere	02I01
menedžeris	02I01
meneillaan	0Hd01
meneillaeaen	0Hd01
meneillään	0Hd01
menengah	0BF02
menengah atas	0\c01
menesi	0\d01
menesiai	0\e01
menesis	0\d01
menesiu	0\e01
meng	0E601
menikah	0<001
menntaskoli	03e01
menntaskóli	03e01
mention	0\f02
mention assez bien	0L301
mention bien	0L301
mention complementaire	09E01
mention complémentaire	09E01
mention speciale	00L01
mention spéciale	00L01
mention tres bien	0L301
mention très bien	0L301
mentiune	0>F01
mentor	0H[02
menuisier	01W01
menuo	0\e01
menzione	00O01
menzione d'onore	00O01
menzione speciale	00O01
menção honrosa	00M01
mențiune	0>F01
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
mes	0\h05
mese	0\m01
mesec	0\n02
meseca	0\n02
mesecev	0]001
meseci	0\n02
mesemondo	02001
mesemondó	02001
meses	0]102
mesi	0\m01
mesiac	0]301
mesiace	0]301
mesiacov	0]301
mesic	0]401
mesice	0]401
mesicu	0]401
meska	0]501
meski	0]501
meslek lisesi	0YI02
meslek yuksekokulu	03c01
meslek yuksekokulu mezunu	0]601
meslek yüksekokulu	03c01
meslek yüksekokulu mezunu	0]601
mesos	0]701
messageries	02g01
mestari	05B01
mester	0]803
mesterbrev	06j01
mesterdiploma	0I@01
mesterfok	0];01
mesterfokozat	0I@01
mesterkepzes	0I@01
mesterképzés	0I@01
mestra	02501
mestrado	0JY01
mestrado integrado	0JY01
mestratge	0YP01
mestre	0]<02
mestre em	0JY01
mestsky urad	0FJ02
mestský úrad	03>01
metai	0]>01
metge	02501
metgessa	02501
metsuri	05B01
metu	0]>01
metų	0]>01
mevcut	0>701
mews	05b01
mezatka	0U101
mezczyzna	0]501
mezuniyet notu	03A01
meánleibhéal	0[g02
meánscoil	01D01
meðaleinkunn	01j01
mfa	0E601
mgimo	0@o01
mgr	0]?02
mgr inz	0TB01
mgr inż	0TB01
mh	0>801
mi	0]A01
midalja	0=X01
middel	0]B01
middelmatig	0Am01
middels	0]C02
midlungs	0]E02
midwife	01h01
mierne	0]G01
mierne pokrocily	0V^01
mierne pokročilý	0V^01
mies	0]H02
miesiac	0]J01
miesiace	0]J01
miesiecy	0]J01
miesiąc	0]J01
miesiące	0]J01
miesięcy	0]J01
mieszkanie	04H01
mills	02o01
mim	0E601
mimar	05801
ministarstvo	0?L02
ministeerium	04e01
minister	03801
ministere	02g01
ministeri	03D01
ministerie	0N701
ministeriet	0>H01
ministerija	03?01
ministerio	0]K03
ministerioe	06301
ministerium	03901
ministeriö	06301
ministero	03@01
ministerstvo	0FJ02
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
minn	0]N02
minor	0AG01
minor in	0AG01
minosites	07^01
minősítés	07^01
mionna	0]A01
mirne	0]P01
mirne pokrocila	0V_01
mirne pokrocily	0]Q01
misrah	0C_01
misraħ	0C_01
mistenni	0]R01
mistr	0=j01
mit	0@o01
mit auszeichnung	01@01
mitali	05R02
mitarbeiter	05G01
mitarbeiter des jahres	00:01
mitja	0S<02
mitja alt	0=U01
mitjana	0K001
mitjà	0S<02
mitjà alt	0=U01
mitjà-alt	0=U01
mittel	0]S02
mittelmaessig	0;^01
mittelmassig	0;^01
mittelmäßig	0;^01
mittlere kenntnisse	0;^01
mittlere reife	01?01
mizar	0D:01
miðlungs	0]E02
mj	0]U01
mjesec	0]U01
mjeseca	0]U01
mjeseci	0]U01
mjog god	0]V02
mjog god kunnatta	0M]01
mjog gott	0M]01
mjög gott	0M]01
mjög góð	0]V02
mjög góð kunnátta	0M]01
mnd	0]X02
mnt	0Yh01
mo	0]Z01
moara	03801
moderate	0AB01
moderator	01h01
modersmaal	0][02
modersmaalsnivaa	0M901
modersmaalsniveau	0M201
modersmaalstalare	0M901
modersmal	0][02
modersmalsniva	0M901
modersmalsniveau	0M201
modersmalstalare	0M901
modersmål	0][02
modersmålsniveau	0M201
modersmålsnivå	0M901
modersmålstalare	0M901
modul	0]]02
modurmal	0]_01
modurmali	0]_01
moedertaal	0I901
moedertaalspreker	0I901
moi bat dau	0]`01
moi hoc	0]a01
mois	0]b01
mojster	0D:01
mokslininkas	02H01
mokslu daktaras	0CS01
mokslų daktaras	0CS01
mokykla	0C\01
mokytoja	02H01
mokytojas	02H01
molt bo	0Ll01
molto buono	08W01
momentan	04501
momenteel	0PD01
mon	0]c01
monat	0]c01
monate	0]c01
monaten	0]c01
moniteur	01W01
monitor	02203
monitora	02203
monitrice	01W01
monteur	05l02
month	0]d01
months	0]d01
montir	02101
montoer	05?03
montor	05?03
montör	02801
montør	05T02
morsmaal	0M:01
morsmaalsnivaa	0M:01
morsmal	0M:01
morsmalsniva	0M:01
morsmål	0M:01
morsmålsnivå	0M:01
mos	0]Z01
moski	0]e01
most	00i01
moteris	0]f01
moteriska	0]f01
moteriška	0]f01
mother language	0Ld01
mother tongue	0Ld01
motorista	02R01
motors	02o01
mottak	0:>01
moyen	07D01
moyenne	0L301
moški	0]e01
mpa	0E601
mph	0E601
mphil	0E601
mr	0GL01
mres	0E601
ms	0E601
msc	0]g02
msci	0E601
mtech	0E601
mts	0P@01
mtu	00`01
mtü	00`01
mua dong	0]i01
mua he	0PA01
mua thu	0]j01
mua xuan	0]k01
mudiresi	05801
mudr	0B@02
mudur	05801
mudurlugu	0]l02
muduru	05801
muhasebeci	05801
muhely	06l01
muhendis	05801
muhendisi	05801
muhendislik	03K01
muinteoir	03I01
muito bom	08F02
mujer	0L901
mukemmel	0A801
mulher	0L<01
mulo	0P@01
muncitoare	03N01
muncitor	03N01
munkatars	02001
munkatárs	02001
muotoilija	05B01
musdienas	0YC01
musee	02g01
museo	0]n03
museu	0^102
museum	0^307
musician	01h01
musicien	01W01
musiker	05G01
musim dingin	0^:01
musim gugur	0^;01
musim panas	0^<01
musim semi	0^=01
muskarac	0^>02
muski	0^>02
musko	0^>02
musée	02g01
muttersprache	0JI01
muttersprachler	0JI01
muttersprachlerin	0JI01
muttersprachlich	0JI01
muttersprachniveau	0JI01
mutuelle	02g01
muuja	01=01
muuseum	04e01
muvezeto	02001
muy alto	08T01
muy bueno	08U02
muz	0^@02
muzej	02k03
muzejs	05d01
muzesi	03K01
muzeu	03801
muzeul	03801
muzeum	0^B04
muziejus	03?01
muzske	0^@02
muškarac	0^>02
muški	0^>02
muško	0^>02
muž	0^@02
mužské	0^@02
mvp	0^F01
my cv	0^G01
my resume	0^G01
mycket bra	08L02
mycket god	08L02
mycket goda	0M301
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
mán	0Zj01
mánuðir	0Zj01
mánuður	0Zj01
máster	0R>01
máster universitario	0R>01
männl	0PI01
männlich	0PI01
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
média	0@l01
média final	0@l01
médica	05o02
médico	05o02
médio	0SD02
mémoire	0>X01
mérnök	02001
mês	0^H01
mí	0]A01
míonna	0]A01
mírně	0]P01
mírně pokročilá	0V_01
mírně pokročilý	0]Q01
móðurmál	0]_01
móðurmáli	0]_01
mùa hè	0PA01
mùa thu	0]j01
mùa xuân	0]k01
mùa đông	0]i01
múinteoir	03I01
múzeum	0Wl02
müdiresi	05801
müdür	05801
müdürlüğü	0]l02
müdürü	05801
mühendis	05801
mühendisi	05801
mühendislik	03K01
mükemmel	0A801
müzesi	03K01
müüja	01=01
mēn	0\d01
mēnesis	0\d01
mēneši	0\d01
mėn	0\e01
mėnesiai	0\e01
mėnesių	0\e01
mėnuo	0\e01
męska	0]501
męski	0]501
mężatka	0U101
mężczyzna	0]501
měs	0]401
městský úřad	0E001
měsíc	0]401
měsíce	0]401
měsíců	0]401
mūsdienas	0YC01
műhely	06l01
művezető	02001
mới bắt đầu	0]`01
mới học	0]a01
n	0^I01
n v	00`01
n.v	00`01
n1	0;Y01
n2	0;Y01
n3	0;Y01
n4	0;Y01
n5	0;Y01
na	0^J02
na daljavo	0^L01
na daljinu	0^M02
na dalku	0^O01
na dialku	0^P01
na diaľku	0^P01
na dálku	0^O01
na kierunku	0UK01
naa	0MM01
naavaerende	0MM01
nabrezi	0>T01
nabrezie	0^Q01
nabrezje	0^R01
nabrežje	0^R01
nachweis	0;]01
nacionalna poklicna kvalifikacija	0?j01
nadace	0E001
nadacia	03>01
nadal	04401
nadiu	0YO01
nadiua	0YO01
nadácia	03>01
nagrada	0\203
nagroda	0LW01
nagrody	0LW01
nagyon jo	0On02
nagyon jó	0On02
naimaton	08i01
naimisissa	08i01
naine	0^S01
nainen	0^T01
najaar	0PH01
nakladatelstvi	0^U02
nakladatelství	0^U02
nakladnik	0^W02
nam	0^Y05
nama proyek	0^^01
namestek	0=j01
namesti	0>T01
namestie	0^Q01
nams og starfsferill	0L@01
namsbraut	01k01
namskeid	0^_01
nang cao	0^`02
nanny	01h01
napjainkig	00i01
napredno	0^b06
naselje	0^h03
nastavnica	0=:02
nastavnik	0=:02
natakar	05;01
natif	0X801
natiivi	02Z01
national 5	02O01
natiu	0YO01
nativ	0<a01
nativa	0^k03
native	0^n03
native language	0Ld01
native or bilingual	0Ld01
native or bilingual proficiency	0Ld01
native proficiency	0Ld01
native speaker	0Ld01
nativo	0_102
natjecanje	00601
nattiv	0<c01
natywny	0HJ01
nauczyciel	0_301
naukowiec	01m01
navaerende	0MM01
navy	02o01
nay	0;N01
nazev projektu	0_401
naziv projekta	0_502
nazov projektu	0_701
nazwa projektu	0_801
nd	0_901
near native	0_:02
near-native	0_:02
nebenfach	0KU01
nebosh	01N01
necasatorit	0?>01
necasatorita	0?>01
necăsătorit	0?>01
necăsătorită	0?>01
negozio	03@01
nemi	0<f01
nemocnica	03>01
nemocnice	0E001
neozenjen	0_<02
neoženjen	0_<02
neprecejies	0_>01
neprecejusies	0_>01
neprecējies	0_>01
neprecējusies	0_>01
netekejusi	0Sj01
netekėjusi	0Sj01
nettbasert	0Le01
networks	02o01
neudana	0_?01
neudata	0_@01
neuvoja	05B01
nevedes	0Sj01
nevedęs	0Sj01
nevelo	02001
nevelő	02001
newspaper	02o01
ngach	0@W01
ngan hang	0:]01
nganh	0@Y01
nganh hoc	0@Y01
nghien cuu sinh	09H01
nghien cuu vien	09H01
nghiên cứu sinh	09H01
nghiên cứu viên	09H01
ngo	0@W01
ngon ngu me de	0:B01
ngành	0@Y01
ngành học	0@Y01
ngách	0@W01
ngân hàng	0:]01
ngôn ngữ mẹ đẻ	0:B01
ngõ	0@W01
nha bao	09H01
nha hang	0:]01
nha hat	0:]01
nha may	0:]01
nha thiet ke	09H01
nha xuat ban	0_A02
nhan vien	09H01
nhan vien xuat sac	0:I01
nhom	0:A01
nhs	02o01
nhà báo	09H01
nhà hàng	0:]01
nhà hát	0:]01
nhà máy	0:]01
nhà thiết kế	09H01
nhà xuất bản	0_A02
nhân viên	09H01
nhân viên xuất sắc	0:I01
nhóm	0:A01
nilai	0D=01
nimikirja	05Q01
nit	0@o01
niveau avance	0B;01
niveau avancé	0B;01
niveau bon	0=T01
niveau debutant	0;901
niveau débutant	0;901
niveau europeen	0_C01
niveau européen	0_C01
niveau intermediaire	07D01
niveau intermédiaire	07D01
niveau moyen	07D01
niveau scolaire	0;901
nivel alto	08T01
nivel avancado	08E01
nivel avansat	0BJ01
nivel avanzado	08T01
nivel basico	0_D02
nivel básico	0AV01
nivel de baza	0BI01
nivel de bază	0BI01
nivel intermediario	0Ak01
nivel intermedio	0Al01
nivel medio	0Al01
nivel medio alto	0>401
nivel medio-alto	0>401
nivel mediu	0B001
nivell alt	0Ll01
nivell avancat	0Ll01
nivell avançat	0Ll01
nivell basic	09o01
nivell bàsic	09o01
nivell mitja	0Aj01
nivell mitjà	0Aj01
nivodij	00001
no	0_F06
nociones	0:002
nocions	0>L02
nocoes	0_L02
nocoes basicas	0Ie01
nodala	0_N02
nodaļa	0_N02
noe	0=l01
noe kjennskap	0;e01
nogenlunde	0]B01
nokkud god	0_P01
nokkuð góð	0_P01
nom del projecte	0_Q01
nom du projet	0_R01
nombre del proyecto	0_S01
nome del progetto	0_T01
nome do projeto	0_U01
nominee	00N01
nonprofit	02o01
nork	04M01
norskprove	0;Y01
norskprøve	0;Y01
nos	0I=01
not ortalamasi	03A01
not ortalaması	03A01
nota	0_V04
nota final	0@l01
nota finala	0>\01
nota finală	0>\01
nota media	0>[01
nota mitjana	0K001
notable	0>[01
notar	05G01
note	0_Z02
notendurchschnitt	01@01
notenschnitt	01@01
notions	0:f02
notiuni	0BI01
notiuni de baza	0BI01
notlen	0I=01
noustaja	01=01
novads	0>901
nover	02001
noverande	0MM01
novice	0_\02
novinar	0_^05
novinár	07j01
novinář	0TA01
now	0Ag01
nozioni	0:d02
noções	0_L02
noções básicas	0Ie01
noțiuni	0BI01
noțiuni de bază	0BI01
npk	0?j01
npo法人	0_c01
nr	04E01
ntnu	0_d01
nu	0_e05
nubile	0?H01
nucleo	0Ed01
nugaletoja	05c01
nugaletojas	05c01
nugalėtoja	05c01
nugalėtojas	05c01
num	08Z01
numatoma	0_j01
numele proiectului	0_k01
nuo	0_l02
nuotolinis	0SR01
nuotoliniu budu	0SR01
nuotoliniu būdu	0SR01
nurse	01h01
nursery	02o01
nutid	0_n02
nuvaerende	0Qi01
nuvarande	0`001
nuverandi	0J901
nuværende	0Qi01
nv	00`01
nvq	00^01
nyar	0`101
nyara	0`101
nybegynner	0`202
nyboerjare	0`402
nyborjare	0`402
nybörjare	0`402
nyelvvizsga	0`601
nyelvvizsgat	0`601
nyelvvizsgát	0`601
nykyaan	0Hd01
nykyaeaen	0Hd01
nykyhetkeen	0Hd01
nykyhetki	0Hd01
nykyinen	0Hd01
nykyisin	0Hd01
nykyään	0Hd01
nyni	09801
nyní	09801
nyrt	00`01
nyt	0Hd01
nyár	0`101
nábrežie	0^Q01
nábřeží	0>T01
nám	0`702
námestie	0^Q01
náms- og starfsferill	0L@01
námsbraut	01k01
námskeið	0^_01
náměstek	0=j01
náměstí	0>T01
název projektu	0_401
názov projektu	0_701
nâng cao	0^`02
nå	0MM01
nåværende	0MM01
nível avançado	08E01
nível básico	0Ie01
nível intermediário	0Ak01
nívódíj	00001
nõrk	04M01
nõustaja	01=01
nú	0J901
núcleo	0Ed01
núm	08Z01
nútíð	0J901
núverandi	0J901
năm	0`902
nő	0`;01
nős	0I=01
nőtlen	0I=01
nővér	02001
nữ	0`<01
o	0`=03
o levels	02O01
o momento	07Y01
o-levels	02O01
oab	0?701
obala	08c01
obchod	0FJ02
obchodna akademia	0YY01
obchodni akademie	0C@01
obchodni zastupce	0=j01
obchodnik	0@m02
obchodny zastupca	0?@01
obchodná akadémia	0YY01
obchodní akademie	0C@01
obchodní zástupce	0=j01
obchodník	0@m02
obchodný zástupca	0?@01
obcina	0=K01
obecnie	04401
oberschule	0<701
objava	0VB01
objavljen	0`@01
objavljeno	0`A01
oblikovalec	0D:01
oblikovalka	0D:01
obmann	02\01
obor	0`B01
oboru	0`B01
obrt	0U201
obtained	09301
obuka	0`C01
občina	0=K01
oca	01N01
ocakavane	0`D01
ocekavano	0`E01
ocekivano	0`F02
ocena	0`H03
ocena koncowa	0`K01
ocena końcowa	0`K01
oceneni	00501
ocenenie	00401
ocenění	00501
och	0`L01
ocjena	0`M01
ocm	01N01
ocp	01N01
octrooi	0<W01
od	0`N0<
odbor	0`Z03
oddelek	0IF01
oddeleni	0FV01
oddelenie	0F[01
oddzial	0HM01
oddział	0HM01
oddělení	0FV01
ode	01=01
odeljenje	0Ek01
odgojitelj	0V701
odjel	0`]01
odjeljenje	0`]01
odlicno	0^b06
odlično	0^b06
odotettu	06m01
odsek	0`^03
odsjek	0`]01
odul	0:c01
odulu	0:c01
odvetnica	0D:01
odvetnik	0D:01
odvjetnica	0=901
odvjetnicki ured	0U201
odvjetnik	0=901
odvjetnički ured	0U201
odznaczenie	0LW01
odznaka	0LW01
oekonom	05T02
oenologue	01W01
oeversaettare	02801
oevet	0`a01
of	0`b01
office	0Mo02
officer	01h01
officina	03@01
officine	03@01
oficial	02602
oficina	08;02
ofisi	03K01
og	0`c02
oggi	00k01
ogift	0`e02
ogretim gorevlisi	05801
ogretim uyesi	05801
ogretmen	05801
ogretmeni	05801
ohg	00`01
ohjaaja	05B01
ohjelmoija	05B01
oifigeach	03I01
ojczyste	0HJ01
ojczystego	0HJ01
ojczysty	0HJ01
okj	0`g02
oklevel	0`i02
okleveles	0I@01
oklevél	0`i02
okonom	05T02
okres	0`702
oktato	02001
oktató	02001
okul	03c01
okulu	03c01
oldal	0`k01
olimpiada	0`l03
olimpiade	00B01
olimpiadă	0>F01
olimpiāde	00B01
olimpíada	00M01
ollscoil	0`o02
ologist	0Q_01
olympiad	00N01
olympiada	0?J02
olympiáda	0?J02
omanik	01=01
omistaja	05B01
on lisans	0]601
ondernemer	02Q01
onderneming	0N701
onderscheiding	0I801
onderzoeker	02Q01
oneletrajz	0a101
oneletrajza	0a101
ongehuwd	04X01
ongoing	0Ag01
onkentes	0a201
onkormanyzat	06l01
onlajn	0a301
online	0a40A
onlisans	0]601
onlus	03@01
onoracha	0OV01
ontwerper	02Q01
ontwikkelaar	02Q01
onur belgesi	0:c01
onwards	0Ag01
onóracha	0OV01
oopt	0;Y01
op afstand	0QK01
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
operater	0aE03
operateur	01W01
operatoare	03N01
operatoer	05?03
operator	0aH0=
operatore	01l01
operatorius	02H01
operatorka	01m01
operators	02I01
operatoru	05801
operatrice	05J02
operatör	0F402
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
opistoaste	0JE01
opistotutkinto	0JE01
oplaeg	02b01
opleidingscentrum	07]01
oplæg	02b01
oppekava	0JD01
opravneni	0?l01
opravnenie	0?m01
oprichter	0IB01
oprávnenie	0?m01
oprávnění	0?l01
opstina	05k01
optiker	05G01
option	0LB01
opublikowany	06k01
opérateur	01W01
opératrice	01W01
općina	0U201
opština	05k01
oraz	0aU01
orden	08601
ordfoerande	02801
ordforande	02801
ordförande	02801
organiser	01h01
organizer	01h01
orta	0aV02
orta duzey	0aV02
orta duzeyde	0aX01
orta düzey	0aV02
orta düzeyde	0aX01
orta seviye	0aX01
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
osakond	0aY02
osasto	0a[02
oscp	01N01
osd	0;Y01
osiedle	04H01
osiguranje	0?L02
osnivac	05902
osnivač	05902
osnove	0a]06
osnovna skola	0IN02
osnovna sola	0IP01
osnovna škola	0IN02
osnovna šola	0IP01
osnovne akademske studije	0;\01
osnovne studije	0;\01
osnovno	0a]06
osnovno znanje	0ac03
ospatar	03N01
ospedale	03@01
ospideal	0AA01
ospidéal	0AA01
osposobljavanje	0af01
ospătar	03N01
ostaja	05B01
ostan	0AA01
osuuskunta	06301
osvc	0E001
osvedceni	0?l01
osvedcenie	0?m01
osvedčenie	0?m01
osvč	0E001
osvědčení	0?l01
osz	0ag01
osze	0ag01
osztaly	0ah02
osztalyzat	07^01
osztatlan kepzes	0I@01
osztatlan képzés	0I@01
osztondij	0Dm02
osztály	0ah02
osztályzat	07^01
ota	0aj02
oteli	03K01
otomotiv	03K01
otono	0al01
otoño	0al01
ottima	08X02
ottima conoscenza	08W01
ottimo	08X02
ou	00`01
outono	0am01
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
ovet	0`a01
ovlascenje	0`C01
ovlastenje	0af01
ovlaštenje	0af01
ovlašćenje	0`C01
ovoda	0V401
ovodapedagogus	02001
ovono	02001
owner	01h01
oy	00`01
oyj	00`01
oz gecmis	0an01
ozenjen	0_<02
ozgecmis	0an01
ozgecmisi	0an01
oü	00`01
očakávané	0`D01
očekivano	0`F02
očekáváno	0`E01
oženjen	0_<02
p	0ao01
p o box	0b001
p zza	0>U01
p.o. box	0b001
p.zza	0>U01
pa	0b101
pa distans	0FD01
pa nett	0Le01
paa	0b101
paa distans	0FD01
paa nett	0Le01
paaaine	0W701
paagaaende	0b202
paagaar	0`001
paallikko	05B01
pabrik	07A01
packer	01h01
pacse	0?G01
pacsee	0?G01
pacsé	0?G01
pacsée	0?G01
pad	0Do01
pada	0b401
padagog	05G01
padalinys	0DA01
padaria	02S01
padeiro	02R01
padejeja	02H01
padejejas	02H01
padeka	05c01
padronanza	0J\01
padzilinats	0b501
padziļināts	0b501
padėjėja	02H01
padėjėjas	02H01
padėka	05c01
paeaeaine	0W701
paeaellikkoe	05B01
paedagog	0b602
paeivaekoti	0S002
paetevyys	0W601
pagaende	0b202
pagar	0`001
pagaritookoda	04e01
pagaritöökoda	04e01
pagasts	0>901
page	0b802
pagina	0b:05
pagrindai	0;U02
pagrindine mokykla	0C\01
pagrindines	0b?01
pagrindinė mokykla	0C\01
pagrindinės	0b?01
paguyuban	07A01
paipear	0>Y01
paipéar	0>Y01
paitinn	0>Y01
paivakoti	0S002
paja	06301
pakankamai	0b@01
pakar	0bA01
palestra	04n01
paligs	02I01
palkinto	06401
palmes	00L01
palvelu	06301
palveluneuvoja	05B01
palvelut	06301
palyazat	00001
palīgs	02I01
pamata	0bB02
pamatlimeni	06:01
pamatlimenis	0bB02
pamatlīmenis	0bB02
pamatlīmenī	06:01
pamatskola	03i01
pamatzinasanas	0bB02
pamatzināšanas	0bB02
pana	0bD01
pana in	0bD01
pana in prezent	01i01
pana la	0bD01
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
parcours	0LB01
pardaveja	02H01
pardavejas	02H01
pardavėja	02H01
pardavėjas	02H01
pardeveja	02I01
pardevejs	02I01
parduotuve	03?01
parduotuvė	03?01
paredzams	0bE01
paredzets	0bE01
paredzēts	0bE01
park	0Do01
parken	0Mm01
parkway	05b01
parstavis	02I01
partner	0bF02
partners	02o01
paru dans	0>X01
parvalda brivi	0=k01
pasaje	08Z01
pasante	01A01
pascasarjana	0bH01
paseo	08Z01
pasif	0BH01
pasivne	0bI02
pasivni	0]P01
pasivno	0ac03
pasivní	0]P01
pasivně	0]P01
paslaik	0YC01
pasniedzejs	02I01
pasniedzējs	02I01
pasnodarbinats	05d01
pass	0bK02
passage	04Z01
passatge	08h01
passed	09301
passeig	08h01
passi	0W601
pastelero	01A01
pasticcere	01l01
pasvaldiba	05d01
pasívne	0]G01
paten	09D01
patent	0bM0@
patentas	0Uk01
patente	0b]03
patentino	01>01
patents	0F?01
patentti	0JQ01
patevyys	0W601
patissier	01W01
patissiere	01W01
patlaban	0YC01
pavars	02I01
pavasaris	0b`02
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
pd	0bb01
peaeriala	0JD01
peatukk	03J01
peatükk	03J01
pedagogus	02001
pedagógus	02001
pegawai	02101
pek	02001
pekara	0?L02
pekaren	03>01
pekarna	0XL02
pekerja	02101
pekseg	06l01
pekáreň	03>01
pekárna	0E001
pelatih	02101
pelatihan	0<601
pelayan	02101
pemandu wisata	02101
pembicara	09D01
pemenang	05Z01
pemerintah	07A01
pemilik	02101
peminatan	0<R01
pemula	0bc02
penanggung jawab	02101
pendiri	02101
peneliti	02101
penerbit	0be02
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
perempuan	0ao01
perfecto	0H801
perfeito	0H701
perfekcyjny	0bg01
perfekt	0bh01
perfektne	0bi02
perfektně	0bk01
perfetto	0bl01
perguruan tinggi	0K^01
periodico	04n01
periodista	02602
perit	04i01
perito	0EV01
perito industriale	0EV01
periódico	04n01
perkiraan	0Dl01
permis	0?`03
permis b	03C01
permis de conducere	01[01
permiso	01Z01
permit	01U01
permís	01Y01
perpustakaan	07A01
personel	05801
personeli	05801
perumahan	0DS01
perusahaan	07A01
peruskoulu	03j01
peruskoulun paattotodistus	04h01
peruskoulun paeaettoetodistus	04h01
peruskoulun päättötodistus	04h01
perustaidot	04Q02
perustaito	04S01
perustaja	05B01
perustaso	0bm01
perusteet	04Q02
perustutkinto	0bn02
pesantren	0K^01
peserta magang	02101
pesquisador	02R01
pesquisadora	02R01
petniece	02I01
petnieks	02I01
petugas	02101
pfa	03801
pfleger	05G01
pgce	0E601
pgdip	0E601
ph d	0c003
ph d grad	0c301
ph d studerende	0c401
ph.d	0c003
ph.d.-grad	0c301
ph.d.-studerende	0c401
phan tich	09H01
pharma	02o01
pharmaceuticals	02o01
pharmacie	02g01
pharmacien	01W01
pharmacienne	01W01
pharmacist	01h01
pharmacy	02o01
pharmd	0E601
phat trien	09H01
phd	0c502
phd student	06U01
phdr	0B@02
phien dich	09H01
phiên dịch	09H01
pho	0@W01
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
phuong	0@W01
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
phường	0@W01
phố	0@W01
phục vụ	09H01
piagam	0c702
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
pilot	0c902
pincer	02001
pincér	02001
pion	0HM01
pirma limena augstaka izglitiba	0V301
pirmininkas	02H01
pirmā līmeņa augstākā izglītība	0V301
pis	08h01
pisarna	0=K01
piso	08Z01
pivara	05k01
pivovar	0FJ02
pivovara	0U201
pivovarna	0=K01
pivovary	0E001
pizzeria	03@01
pjazza	0C_01
pl	04F02
plac	04H01
placa	08h01
place	04Z01
plads	0Mm01
plaket	0:c01
plaketa	0c;01
plakett	0c<01
plan	04Y01
planeeritav	0I701
planer	05G01
planerad	0<301
planirano	0`F02
planlagt	0MP02
planlanan	0;n01
planned	05V01
planner	06>02
planots	0bE01
planovane	0`D01
planovano	0`E01
planowane	0c=01
planowany	0c=01
plant	02o01
plantsoen	0Do01
planuojama	0_j01
plass	0:?01
platz	0@N01
plaza	08Z01
plaça	08h01
plc	00`01
plein	0Do01
plida	0;Y01
plombier	01W01
plumber	01h01
plynne	03n02
plynnie	0:a01
plynny	0:a01
plynně	04301
plynule	03n02
plánované	0`D01
plánováno	0`E01
plānots	0bE01
pm	06U01
pmp	01N01
po box	0b001
pobalscoil	01D01
pobednica	0c>01
pobednik	0c>01
pobjednica	00601
pobjednik	00601
pocetnik	0c?04
pocetno	0cC02
poczatkujacy	0cE02
początkujący	0cE02
podcast	0=>01
podjetje	0=K01
podnik	0FJ02
podsladek	0=j01
podsládek	0=j01
podstawowa	0cG02
podstawowe	0cI01
podstawowy	0cG02
podstawowym	0cI01
podstawy	0cG02
poduzece	0U201
poduzeće	0U201
podyplomowe	0TB01
podzim	0cJ01
poglavje	0VB01
poglavlje	0@e02
pogovorno	0cK01
pohar	0?J02
pohiharidus	0U501
pohikool	03O01
pohvala	0\203
pohár	0?J02
poistovna	03>01
poisťovňa	03>01
pojistovna	0E001
pojišťovna	0E001
pokal	0cL02
pokladni	0=j01
pokladnik	0@m02
pokladní	0=j01
pokladník	0@m02
poklicna matura	0cN01
pokrocila	0cO04
pokrocily	0cO04
pokročilá	0cO04
pokročilý	0cO04
polaznik	0af01
pole	0?I01
poletje	0cS01
police	02o01
policealne	0cT01
polier	02\01
poliklinika	0cU03
politechnika	03]01
politechniki	03]01
politecnica	0JL03
politecnico	0AY03
politehnica	07201
politeknik	0K^01
politècnica	01L01
politécnica	0A902
politécnico	0A902
polizist	05G01
polku	08001
polozen	0H@02
položen	0H@02
polytechnic	01K01
polytechnique	01M01
pomlad	0cX01
pomocnica	0@i02
pomocnik	0cY05
pomocník	0=j01
pomoćnica	0=901
pomoćnik	0=:02
pomočnica	0D:01
pomočnik	0D:01
ponencia	0c^02
pontificia	0?S01
pontifícia	0?S01
ponència	0?201
poradca	0?@01
poradce	0=j01
porocen	0YQ01
porocena	0YQ01
poročen	0YQ01
poročena	0YQ01
portal	08Z01
pos doutorado	0H?01
pos graduacao	0JY01
posgrado	0R>01
poslovoda	0=:02
poslovođa	0=:02
postboks	0c`02
postbus	0cb01
postdoc	06U01
poste actuel	00_01
poster	0cc06
postfach	04d01
postgrado	0R>01
postgraduate	0No01
postgraduate certificate	0No01
postgraduate diploma	0No01
postgrau	0YP01
postliceala	0A;01
postliceală	0A;01
postman	01h01
posvet	0VB01
poszter	0FC01
pot	0^R01
potrdilo	0?j01
potvrda	0H@02
pour	0@U01
pouzivatelsky	0ci01
používateľsky	0ci01
povprecje	0cj01
povprecna ocena	0cj01
povprečje	0cj01
povprečna ocena	0cj01
poziom zaawansowany	0:a01
pozoriste	05k01
pozorište	05k01
početnik	0c?04
početno	0cC02
pr	03H01
praca	0ck02
praca z domu	0^P01
praca zdalna	0QL01
pracovnice	0=j01
pracovnicka	0?@01
pracovnik	0@m02
pracovník	0@m02
pracovníčka	0?@01
pracownica	01m01
pracownik	01m01
practical	0A@01
practicant	03N01
practicante	01A01
practice	02o01
practitioner	01h01
pradedantysis	0cm02
pradikat	01@01
pradinis	0;U02
pradmenys	0b?01
praedikat	01@01
praegu	0PK01
praeguseni	0PK01
praktijk	02P01
praktikant	0co08
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
pravnica	0@b03
pravnicka	0@m02
pravnik	0d705
prawniczka	01m01
prawnik	01m01
prawo jazdy	0@;01
prawo wykonywania zawodu	0@;01
praxis	03901
praça	04;01
pre intermediate	0:n01
pre-intermediate	0:n01
precejies	0_>01
precejusies	0_>01
preconizat	07U01
precējies	0_>01
precējusies	0_>01
predajna	03>01
predajňa	03>01
predavac	0d<03
predavanje	0Ud03
predavatelj	05;01
predavač	0d<03
preddiplomski studij	0d?01
predikat	0D=01
prednaska	0Ti02
prednáška	0@k01
predpoklad	0`E01
predpokladane	0d@02
predpokladané	0`D01
predseda	0@m02
predsedkyne	0=j01
predsednica	0dB02
predsednicka	0?@01
predsednik	0dB02
predsedníčka	0?@01
predsjednica	0=901
predsjednik	0=901
preduzece	05k01
preduzeće	05k01
predvideno	0dD03
predvidoma	0dG01
predviđeno	0`F02
preemia	0dH02
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
premio	0dJ03
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
present	0dM03
presentation	0=>01
presente	0dP03
presernova nagrada	0c;01
president	0dS03
presidenta	02602
presidente	03404
press	02o01
presso	0>S01
preukaz	0?m01
prevajalec	0D:01
prevajalka	0D:01
previsao	0AH01
previsio	0dV01
previsionnel	07`01
previsió	0dV01
previst	0dV01
prevista	0dW04
prevista para	0d[02
previsto	0d]03
previsão	0AH01
prevodilac	06O01
prevoditelj	0V701
prevu	07`01
prevue	07`01
prezent	0d`02
prezentare	06Y01
prezes	01m01
prezident	02J02
prezidents	02I01
prešernova nagrada	0c;01
preżent	0<?01
președinte	03N01
pri	0db02
pria	0WR01
pricakovano	0dG01
priemer	0PZ01
priemyselna skola	0YY01
priemyselná škola	0YY01
prijs	0<901
prilaz	08c01
primaria	03801
primarie	03801
primary school	01K01
primavara	0dd01
primavera	0de04
primeiro lugar	00M01
primer lugar	01P01
primer premi	01Q01
primer premio	01P01
primo classificato	00O01
primo posto	00O01
primo premio	00O01
primăria	03801
primărie	03801
primăvara	0dd01
prince2	01N01
principal	01h01
principiant	0di01
principiante	0dj03
printemps	0dm01
printiseacht	06F01
printíseacht	06F01
pripravnica	0@b03
pripravnik	0@b03
pris	0\703
prisen	0dn02
priset	0e001
prispevek	0@g02
prispevok	0@k01
prix	00L01
prizas	05c01
prize	00N01
priznanje	0\203
pričakovano	0dG01
proc	01X01
proceedings	0TL02
prodajalec	0D:01
prodajalka	0D:01
prodavac	0e103
prodavacica	06O01
prodavač	0e402
prodavačica	06O01
prodavnica	05k01
prodejna	0E001
prodi	0<R01
producer	01h01
product manager	06U01
product owner	06U01
productions	02o01
productor	01A01
productora	01A01
produtor	02R01
proefschrift	0<W01
prof	0^_01
profesijny zivotopis	0e601
profesijný životopis	0e601
profesine kvalifikacija	0=c01
profesine mokykla	0C\01
profesinis bakalauras	0:901
profesinis issilavinimas	0=c01
profesinis išsilavinimas	0=c01
profesinė kvalifikacija	0=c01
profesinė mokykla	0C\01
profesional	08T01
profesionala videja izglitiba	06T01
profesionalais bakalaurs	0:801
profesionalais magistrs	0ZC01
profesionalna biografija	0<i01
profesionālais bakalaurs	0:801
profesionālais maģistrs	0ZC01
profesionālā vidējā izglītība	06T01
profesjonsstudium	0Ik01
profesni prukaz	0?l01
profesni zivotopis	0e701
profesní průkaz	0?l01
profesní životopis	0e701
profesoara	03N01
profesoară	03N01
profesor	0e80:
profesora	01A01
profesorius	02H01
profesors	02I01
professeur	01W01
professional proficiency	0>G01
professional working proficiency	0Nf01
professionale	08W01
professioneel	0eB01
professionnel	0B;01
professionsbachelor	09_01
professionshoejskole	0I;01
professionshojskole	0I;01
professionshøjskole	0I;01
professor	0eC09
professora	07B02
professore	01l01
professoressa	01l01
professori	05B01
professzor	02001
profesör	05801
proficient	02L02
proficient user	0>G01
profiel	02c01
profil	0H301
profilul	0H301
profissional	08E01
progett	0eL01
progetti	0_T01
progettista	01l01
progetto	0_T01
program	0eM05
program studi	0<R01
programador	02203
programadora	02203
programatoare	03N01
programator	0eR03
programci	05801
programcı	05801
programer	0aE03
programerka	0D:01
programi	04<01
programista	01m01
programistka	01m01
programma	0eU01
programmatore	01l01
programmatrice	01l01
programmeerija	01=01
programmer	0eV02
programmerare	02801
programmerer	06;01
programmet	02[01
programmetaja	02I01
programmetajs	02I01
programmeur	0@L02
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
proiect	0_k01
proiecte	0_k01
proiectul	0_k01
proje	0eX01
proje adi	0eX01
proje adı	0eX01
project	0eY03
project manager	06U01
projecte	0_Q01
projected	05V01
projecten	0e\01
projectes	0_Q01
projectnaam	0e\01
projecto	0_U01
projectos	0_U01
projects	0??01
projekat	0e]01
projekt	0e^0=
projekt neve	0ek01
projektai	0el01
projektant	0em04
projektantka	01m01
projektas	0el01
projekte	0f102
projektek	0ek01
projekter	0f301
projekti	0f406
projektid	0f:01
projektin nimi	0f;01
projektit	0f;01
projektledare	02801
projektname	0Zf01
projektnamn	0f<01
projektnavn	0f301
projekts	0f=01
projektu	0_801
projekty	0f>03
projeler	0eX01
projesi	0eX01
projet	0_R01
projeto	0_U01
projetos	0_U01
projets	0_R01
prolece	0fA01
proleće	0fA01
proljece	0fB01
proljeće	0fB01
promedio	0>[01
promenade	0@N01
promotie	0GK01
promotion	0fC01
promovendus	0IB01
promoviert	0fC01
properties	02o01
prosecna ocena	0fD01
prosek	0fD01
prosek ocena	0fD01
prosečna ocena	0fD01
prosiding	09D01
prosjecna ocjena	0`M01
prosjek	0`M01
prosjek ocjena	0`M01
prosjekt	0fE02
prosjekter	0fG01
prosjektnavn	0fG01
prosječna ocjena	0`M01
prospech	0@<02
prospective	05V01
prospektas	03H01
prospekts	0>901
prospěch	0PY01
prostovoljec	0D:01
prostovoljka	0D:01
provincia	03@01
provincie	0N701
provinsi	0DS01
proyecto	0_S01
proyectos	0_S01
proyek	0^^01
proġett	0eL01
pruefer	05G01
pruefung	0;]01
prufer	05G01
prufung	0;]01
prukaz	0?l01
prumer	0PY01
prvostopenjski	0EZ01
prvostupnica	0d?01
prvostupnik	0d?01
przedsiebiorstwo	02n01
przedsiębiorstwo	02n01
przedstawiciel	01m01
przedszkole	03]01
przeglad	06k01
przegląd	06k01
przewidywane	0c=01
przewidywany	0c=01
przychodnia	02n01
práca z domu	0^P01
právnik	0?@01
právnička	0@m02
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
príspevok	0@k01
próf	0^_01
prófessor	0<f01
prüfer	05G01
prüfung	0;]01
prēmija	00B01
průkaz	0?l01
průměr	0PY01
psc	0`702
psichologas	02H01
psicoleg	02501
psicologa	0fH04
psicologo	0<E03
psicòleg	02501
psicòloga	02501
psicóloga	05o02
psicólogo	05o02
psiholog	0fL04
psihologs	02I01
psikolog	0fP02
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
psč	0`702
pt	0fR02
pte	0fT02
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
publicerad	0Jh01
publiceret	02b01
publie	0>X01
publikace	0F;01
publikacia	0@k01
publikacija	0fV04
publikacio	0FC01
publikacja	06k01
publikation	07k01
publikácia	0@k01
publikáció	0FC01
publikācija	0F?01
publisert	0Tk01
published	0=>01
publishers	02o01
publishing	02o01
publié	0>X01
puchar	0LW01
pucko otvoreno uciliste	0fZ01
puerta	08Z01
puheenjohtaja	05B01
puheenvuoro	0JQ01
puiestee	0Ym01
puikiai	0X701
puikus	0X701
puisto	08001
pusat	07A01
pustakawan	02101
put	0f[02
puuseppa	05B01
puuseppae	05B01
puuseppä	05B01
pučko otvoreno učilište	0fZ01
pza	08Z01
página	0f]02
pályázat	00001
până	0bD01
până la	0bD01
până în	0bD01
până în prezent	01i01
pâtissier	01W01
pâtissière	01W01
pädagog	05G01
päiväkoti	0S002
pätevyys	0W601
pääaine	0W701
päällikkö	05B01
på	0b101
på distans	0FD01
på nett	0Le01
pågående	0b202
pågår	0`001
pædagog	06=01
pék	02001
pékség	06l01
pénztáros	02001
pós-doutorado	0H?01
pós-graduação	0JY01
póster	01\01
pôle	0?I01
pôster	04n01
põhiharidus	0U501
põhikool	03O01
pārdevēja	02I01
pārdevējs	02I01
pārstāvis	02I01
pārvalda brīvi	0=k01
pētniece	02I01
pētnieks	02I01
płynnie	0:a01
płynny	0:a01
přednáška	0F;01
předpoklad	0`E01
předpokládané	0`E01
předseda	0=j01
předsedkyně	0=j01
překladatel	0TA01
příspěvek	0F;01
qa	06U01
qpa	0@I01
quaderni	06Z01
quaderns	0?201
quadra	04;01
quadro	01l01
quai	04Z01
qualifica	0f_02
qualifica professionale	0EV01
qualificacio	0K001
qualificació	0K001
qualified	01U01
quan	0@W01
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
quận	0@W01
quỹ	0:]01
r	0^I01
raadgivare	02801
raadgiver	05T02
raamat	03J01
raamatukogu	04e01
raamatupidaja	01=01
racunovoda	0=:02
racunovodja	0D:01
racunovodkinja	0D:01
rad	0@e02
rad od kuce	0^M02
rad od kuće	0^M02
radca	01m01
radgivare	02801
radgiver	05T02
radgjafi	0<f01
radionica	0?L02
radna biografija	0<i01
radnica	0=:02
radnik	0=:02
radstefna	0>R01
raduneyti	06501
rafvirki	0<f01
ragel	0[401
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
raksts	0F?01
rama	0JT01
rambla	08h01
rannog	05_01
rannsakandi	0<f01
rannóg	05_01
ranta	08001
raportti	0JQ01
rapport	05W03
ravintola	06301
razgovorno	0fa01
raziskovalec	0D:01
raziskovalka	0D:01
razoavel	0Ak01
razoável	0Ak01
razveden	0_<02
razvedena	0_<02
razvijalec	0D:01
razvijalka	0D:01
razvojni	0=901
računovodja	0D:01
računovodkinja	0D:01
računovođa	0=:02
raġel	0[401
rd	0fb02
re	0JB01
realexamen	0N>01
realschulabschluss	01?01
realschule	0<701
realty	02o01
reatha	05P01
rebbiegha	0fd01
rebbiegħa	0fd01
rebbieh	0=X01
rebbieħ	0=X01
recenzio	0FC01
recenzió	0FC01
recenzja	06k01
recepcioner	0V701
recepcionista	02203
recepcios	02001
recepciós	02001
recepcjonista	01m01
recepcjonistka	01m01
recepcna	0?@01
recepcni	0=j01
recepcny	0?@01
receptioner	03N01
receptionera	03N01
receptionist	0fe04
receptioniste	02Q01
receptionniste	01W01
receptor	05;01
recepčná	0?@01
recepční	0=j01
recepčný	0?@01
recepționer	03N01
recepționeră	03N01
recompense	00L01
reconeixement	01Q01
reconhecimento	00M01
reconocimiento	01P01
recruiter	06U01
redacteur	0@L02
redactoare	03N01
redactor	0fi03
redactora	02602
redactrice	01W01
redakteur	05G01
redaktoer	05?03
redaktor	0fl06
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
referat	0g203
referats	0F?01
referens	02001
referent	0g508
referenta	03N01
referentka	01m01
referentă	03N01
referāts	0F?01
region	0g=03
regione	03@01
registered	01U01
registrar	01h01
registratie	0<U01
registration	01U01
registro	0?701
rehtori	05B01
reiprennandi	0M]01
rektor	05?03
rektorova nagrada	00601
relawan	02101
relazione	06Z01
remota	0g@02
remote	0gB04
remotely	0Mi01
remoto	0gF03
rencana	0Dl01
rendelo	06l01
rendelő	06l01
reparto	0E501
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
responsable	0gI03
responsavel	02R01
responsável	02R01
ressort	06<01
restaurace	0E001
restauracia	03>01
restauracja	02n01
restaurang	0=J01
restaurant	0gL08
restaurante	08;02
restaurator	05G01
restauratore	01l01
restauratrice	01l01
restavracija	0=K01
restonomi	04I01
restoran	0gT05
restoranas	03?01
restorani	03K01
restorans	05d01
restoranı	03K01
restorer	01h01
restorāns	05d01
result	00T01
resume	0^G01
resumo	04n01
reszleg	0B?01
retail	0gY02
retning	0g[01
rettindi	0X`02
review	0=>01
revija	0VB01
revisor	05?03
revisore	01l01
revista	0g\04
revistă	06Y01
revizor	0V701
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
ridic	0TA01
ridicsky prukaz	0?l01
rigorosum	0;Y01
rijbewijs	0<U01
rimelig	0]B01
ring	0@N01
rinne	08001
ristorant	07T01
ristorante	03@01
ritari	0<f01
ritgerd	0>R01
ritgerð	0>R01
ritstjori	0<f01
ritstjóri	0<f01
rivista	06Z01
riwayat hidup	0CN01
riċerkatur	04i01
rndr	0B@02
road	05b01
robotnik	0?@01
robotník	0?@01
roc	0g`01
rocenka	0F;01
rodeny hovorca	0[J01
rodený hovorca	0[J01
rodily	0[R01
rodily mluvci	0[R01
rodilý	0[R01
rodilý mluvčí	0[R01
rodny jazyk	0ga02
rodný jazyk	0ga02
rodovia	04;01
rodzimy	0HJ01
roinn	0gc02
rok	0ge03
rokov	0gh01
roku	0gi02
roky	0gk02
ronda	0?502
route	04Z01
rozdzial	06k01
rozdział	06k01
rozvedena	0gm02
rozvedeny	0gm02
rozvedená	0gm02
rozvedený	0gm02
rozwiedziona	0U101
rozwiedziony	0U101
ročenka	0F;01
rt	0go02
rua	04;01
rudens	0h101
rudiments	0;901
ruduo	0h201
rue	04Z01
ruhsat	0;o01
ruim voldoende	0Nc01
rukovodilac	06O01
rukovoditelj	0V701
rumah sakit	07A01
runai	03I01
runner up	00N01
runner-up	00N01
rupnica	05d01
rutineret	0h301
rw	0DS01
ry	00`01
ryhma	0h402
ryhmae	0h402
ryhmä	0h402
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
résumé	0^G01
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
s d	0PO01
s e	0CJ01
s h	0CJ01
s kom	0CJ01
s l	00`01
s l u	00`01
s n c	00`01
s p	0=K01
s p a	00`01
s pd	0CJ01
s pohvalom	0`M01
s r l	00`01
s r o	00`01
s t	0CJ01
s vyznamenanim	0@<02
s vyznamenaním	0PZ01
s vyznamenáním	0PY01
s.a	00`01
s.a. de c.v	00`01
s.a.r.l	00`01
s.a.s	00`01
s.a.u	00`01
s.c	00`01
s.coop	00`01
s.d	0PO01
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
s/d	0PO01
s1	09=01
s2	0h602
s3	0G\01
sa	0h802
saakka	07V02
saat ini	0P801
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
saemileg	0_P01
safe	01N01
safn	06501
sage femme	01W01
sage-femme	01W01
saggio	06Z01
sagsbehandler	06=01
sahibi	05801
sahkoasentaja	05B01
sailor	01h01
saineolai	0h:02
saineolaí	0h:02
sairaala	06301
sairaanhoitaja	05B01
sairaanhoitaja (amk	04I01
sajf	0h<01
saksbehandler	06;01
sal lum	0<?01
sal-lum	0<?01
sales	02101
salesman	01h01
salesperson	01h01
saleswoman	01h01
saljare	02801
salon	02o01
sambo	0J:01
samboer	0J;01
samenwonend	04X01
samhradh	0h=01
samlevende	0h>01
samordnare	02801
samostojni podjetnik	0=K01
samozatrudnienie	02n01
sampai	0PO01
sampai dengan	0PO01
sampai saat ini	0P801
sampai sekarang	0P801
sampiyon	0:c01
samska	0YQ01
samski	0YQ01
samtaleniva	0=l01
samtalenivaa	0=l01
samtaleniveau	0]B01
samtalenivå	0=l01
samtalsniva	0QM01
samtalsnivaa	0QM01
samtalsnivå	0QM01
san ve tic	00`01
san. ve tic	00`01
sanayi	03K01
sang lap	09H01
sangat baik	0X902
saopstenje	0`@01
saopštenje	0`@01
sap certified	01N01
saradnica	06O01
saradnik	06O01
sarjana	0CJ01
sarl	00`01
sarunvaloda	0h?01
sarunvalodas limeni	0h?01
sarunvalodas līmenī	0h?01
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
sayfa	0h@01
sbornik	0F;01
sborník	0F;01
sc	04E01
scala	0>U01
scarso	0AW01
scc	01N01
sccl	00`01
schein	0;]01
schilder	02Q01
schlosser	05G01
scholarship	00N01
scholengemeenschap	07]01
school	0hA02
school leaving certificate	02O01
school level	0:n01
school of	01K01
schreiner	05G01
schreinerei	03901
schule	0PW02
schulkenntnisse	05F01
schwerpunkt	0KU01
schwester	02\01
scientist	01h01
scienziato	01l01
scoala	07201
scoala gimnaziala	07201
scoala postliceala	0hC02
scoala profesionala	09K01
scoil	01D01
scolaire	0;901
scolaireacht	0=V01
scolastica	0AW01
scolastico	0:d02
scolastico buono	0F801
scoláireacht	0=V01
scop	00`01
scopus	01X01
score	00T01
scrum master	0hE02
scuola	01O01
scuola media	01O01
scuola primaria	01O01
scuola superiore	01O01
sdn bhd	00`01
sdruzeni	0E001
sdružení	0E001
se	00`01
se traja	0CY01
secao	0Ed01
seccao	0Ed01
seccio	0FM01
seccion	0D;01
secció	0FM01
sección	0D;01
second class	00T01
second place	00N01
secondary education	02O01
secondary school	01K01
secretaire	01W01
secretar	03N01
secretara	03N01
secretaresse	02Q01
secretari	02501
secretaria	0hG04
secretario	05o02
secretaris	02Q01
secretary	01h01
secretară	03N01
secretària	02501
secretária	02R01
secretário	02R01
secrétaire	01W01
secteur	0?I01
sectia	0DD01
sectie	0hK02
section	0=b01
sector	04E01
sectorul	04E01
secundaria	0JR02
secundario	00J01
secundària	0;L01
secundário	00J01
secção	0Ed01
secția	0DD01
secție	0DD01
sedaj	0CY01
sedan	0MT01
sedang	0BH01
sedanjost	0CY01
sef	0hM04
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
seit	0hQ01
seite	0hR01
sejak	0hS02
sekarang	0P801
sekce	0FV01
sekcia	0F[01
sekcja	0HM01
sekolah	0K^01
sekolah dasar	0K^01
sekolah menengah	0K^01
sekolah tinggi	0K^01
sekretaer	0ZV03
sekretar	0hU03
sekretare	02I01
sekretarica	06O01
sekretaris	02101
sekretarka	0O203
sekretars	02I01
sekretarz	01m01
sekreter	05801
sekreterare	02801
sekreteri	05801
sekretore	02H01
sekretorė	02H01
sekretárka	0?@01
sekretářka	0=j01
sekretär	0hX02
sekretær	05T02
sekretāre	02I01
sekretārs	02I01
seksi	09h01
seksjon	0hZ01
sektion	0h[02
sektor	0h]03
selbstaendig	09901
selbstandig	09901
selbststaendig	0Ma02
selbststandig	0Ma02
selbstständig	0Ma02
selbständig	09901
self employed	02o01
self-employed	02o01
selger	06;01
seller	0Q_01
selskab	0>H01
selskap	0:>01
selts	04e01
selvstaendig	0h`01
selvstendig naeringsdrivende	0ha01
selvstendig næringsdrivende	0ha01
selvstændig	0h`01
semaine	0hb01
semaines	0hb01
semana	0hc02
semanas	0hc02
seminaari	03j01
seminar	0<701
seminarium	0I;01
seminary	01K01
sempozyumu	0<X01
sena	0he01
senac	0?S01
senai	0?S01
sene	0hf01
senior	0PN01
senter	0:>01
seo	06U01
serbest	03K01
serfraedingur	0hg02
sergeant	01h01
serhaefing	01k01
sertificets	05e01
sertificēts	05e01
sertifika	0;o01
sertifikaat	0TT01
sertifikaatti	0hi02
sertifikali	0;o01
sertifikalı	0;o01
sertifikasi	0hk02
sertifikası	0;o01
sertifikat	0hm04
sertifikatas	07\01
sertifikats	05e01
sertifikuotas	07\01
sertifikāts	05e01
sertifioitu	03L01
sertifisering	08=01
sertifisert	08=01
servei	0FM01
serveis	03D01
server	01h01
serveur	01W01
serveuse	01W01
service	0?I01
services	02o01
servicio	0D;01
servicios	07@01
serviciul	0DD01
servicos	02S01
servirka	0=j01
servitoer	0i102
servitor	0i102
servitris	02801
servitör	02801
servitør	06;01
servizi	03@01
serviços	02S01
servsafe	01N01
servírka	0=j01
sestra	0@m02
setaliste	08c01
setany	03M01
setmana	0i301
setmanes	0i301
setor	0Ed01
settimana	0i401
settimane	0i401
settore	0i502
seura	06301
sezione	0E501
seção	0Ed01
sgpa	0@I01
shipping	02o01
shop	02o01
shortlisted	00N01
shrm	01N01
si	0i701
sia	00`01
siandien	0CM01
sicher	0MK02
sida	0i801
sidan	0i901
side	0i:02
side project	0??01
siden	0MY02
sidlisko	0^Q01
sidliste	0>T01
sieger	0cL02
siegerin	00:01
siele	0;Y01
sieu thi	0:]01
sieviesu	0i<01
sieviete	0i<01
sieviešu	0i<01
sigorta	03K01
sigurvegari	00;01
sihteeri	05B01
siiani	0PK01
siivooja	05B01
silpnai	0b?01
silver	00N01
silver medal	00N01
sim	0<601
sim a	0<601
sim c	0<601
simdi	0>701
simposio	04n01
simpozion	06Y01
simpósio	04n01
since	0i=01
sinds	0i>01
singel	0Do01
single	0@`01
sirket	03K01
sirketi	03K01
sistemas	08;02
sistemes	03D01
sistemi	03@01
sitesi	0>801
siuo metu	0CM01
sivilingenioer	0Ik01
sivilingenior	0Ik01
sivilingeniør	0Ik01
siviloekonom	0Ik01
sivilokonom	0Ik01
siviløkonom	0Ik01
sivu	0i?01
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
sjukskoeterskeexamen	0LD01
sjukskoterskeexamen	0LD01
sjuksköterskeexamen	0LD01
sjálfboðaliði	0<f01
sjåfør	06;01
sjómaður	0<f01
sjúkrahús	06501
sk	0>801
skarbnik	01m01
skild	0J:01
skilled	0PN01
skilt	0i@02
skipper	0iB03
skipstjori	0<f01
skipstjóri	0<f01
skiries	0_>01
skirteini	0X`02
skladiscnik	0D:01
skladistar	0=901
skladištar	0=901
skladiščnik	0D:01
skladnik	0@m02
skladník	0@m02
sklep	02n01
skoeterska	02801
skola	0iE07
skola primarja	03l01
skola sekondarja	03l01
skolan	0M;01
skole	0iL02
skolekundskaber	0;d01
skolekunnskaper	0;e01
skolen	0iL02
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
skrbnik	0D:01
skribent	02801
skripsi	09D01
skripta	0Ti02
skriptá	0@k01
skup	0`A01
skupina	0iN03
skuska	0?m01
skyrius	0iQ02
skyrsla	0>R01
skírteini	0X`02
skóli	03e01
skólinn	03e01
sköterska	02801
skúška	0?m01
skýrsla	0>R01
sl	00`01
sladek	0=j01
sladovna	0E001
sladovnik	0=j01
sladovník	0=j01
slaugytoja	02H01
slimnica	05d01
slimnīca	05d01
slobodna	0iS01
slobodny	0iS01
slobodná	0iS01
slobodný	0iS01
slta	0Qm01
slu	00`01
slutbetyg	0iT02
sluzba	0h]03
služba	0h]03
sládek	0=j01
sma	0iV04
smart working	00e01
smer	0iZ02
smidur	0<f01
smiður	0<f01
smjer	0i\01
smk	0iV04
smp	0i]02
snekker	06;01
snickare	02801
snin	0he01
snit	0IS01
snitt	0NG01
snittbetyg	0<801
so	0i_02
so cap	0]`01
so yeu ly lich	0PV01
soavtor	0VB01
sobresaliente	0>[01
sobrid	0YC01
soc coop	00`01
soc. coop	00`01
soci	02501
socia	0fH04
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
sodelavec	0D:01
sodelavka	0D:01
sodien	0YC01
soehne	08701
sofer	03N01
soferis	02I01
sofor	0ia02
software	02o01
sofőr	02001
sohn	08701
sohne	08701
sok	0>801
sokagi	0>801
sokak	0>801
sokağı	0>801
sola	0IP01
soldat	05G01
solicitor	01h01
solid	0A@01
solide	05[01
solide kenntnisse	05[01
solteira	0ic01
solteiro	0ic01
solter	0?=01
soltera	0id02
soltero	0if01
soluciones	07@01
solucions	03D01
solucoes	02S01
solumadur	0<f01
solutions	02o01
soluzioni	03@01
soluções	02S01
some experience	0Kf01
some knowledge	0:n01
sommar	0ig01
sommaren	0ig01
sommelier	01h01
sommer	0ih03
sommeren	0ik02
sonbahar	0O^01
song ngu	0:B01
song ngữ	0:B01
sopir	02101
sor	03M01
sorumlu	05801
sorumlusu	05801
sos	0im02
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
speciale	0g[01
specialisatie	02c01
specialisation	0io02
specialist	0j106
specialista	0j705
specialistas	02H01
specialiste	02F02
specialistka	0@m02
specialists	02I01
specialistă	03N01
specialistė	02H01
specialitate	0eU01
specialite	0LB01
specialitāte	0eU01
specializace	0`B01
specializacia	0j<01
specializacija	0W<01
specializacio	0j=01
specializare	0H301
specializarea	0H301
specialization	0AG01
specializing in	0AG01
specializzazione	0j>02
specializáció	0j=01
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
spezialist	0j@02
spital	03801
spitali	06501
spitalul	03801
spizjar	04i01
spiżjar	04i01
splaiul	04E01
spletno	0^L01
splosna matura	0cN01
splošna matura	0cN01
spodziewany	0c=01
spol s r o	00`01
spol. s r.o	00`01
spoldzielnia	02n01
spolecnost	0E001
spolek	0E001
společnost	0E001
spolka	02n01
spolocnost	03>01
spoločnosť	03>01
sposata	0?H01
sposato	0?H01
sposobilost	0?m01
sprachdiplom	0De01
sprachzertifikat	0De01
spricevalo	0?j01
spring	0jB01
springer	01X01
spričevalo	0?j01
sprzedawca	01m01
sprzedawczyni	01m01
sptar	07T01
spécialisation	0LB01
spécialité	0LB01
spítali	06501
spółdzielnia	02n01
spółka	02n01
spôsobilosť	0?m01
sqaq	0C_01
squad	0=b01
square	08d02
sraid	07101
sre	06U01
sredni	0jC02
srednia	0jE02
srednia ocen	0`K01
srednie	0IA01
srednio	0H<01
srednio zaawansowany	0H<01
srednio zaawansowany wyzszy	0G901
sredniozaawansowana	0H<01
sredniozaawansowany	0jC02
sredniozaawansowany wyzszy	0G901
srednja izobrazba	0cN01
srednja raven	0cK01
srednja razina	0fa01
srednja skola	0jG03
srednja sola	0IP01
srednja strokovna izobrazba	0cN01
srednja strucna sprema	0jJ02
srednja stručna sprema	0jJ02
srednja škola	0jG03
srednja šola	0IP01
srednje	0jL06
srednje dobro	0cK01
srednjesolska izobrazba	0cN01
srednješolska izobrazba	0cN01
srednji	0jR01
srednji nivo	0jR01
srl	00`01
sráid	07101
ss	0C@01
ssc	00E01
sss	0jJ02
sst	03C01
st	0fb02
staatlich geprueft	0jS01
staatlich gepruft	0jS01
staatlich geprüft	0jS01
staatsexamen	0EA01
stadig	0Qi01
stadt	08701
stadtwerke	03901
staf	02101
staff	0eV02
stagiair	0IB01
stagiaire	0jT02
stagiar	03N01
stagiara	03N01
stagiară	03N01
stagista	01l01
stajyer	05801
stajyeri	05801
stale	0GP02
stan	0=]01
standardiste	01W01
starfsferilskra	0L@01
starfsferilskrá	0L@01
starfsmadur	0<f01
starfsmaður	0<f01
starostwo	02n01
start up	0Mo02
start-up	0Mo02
startup	0Mo02
station	06<01
statistician	01h01
statni jazykova zkouska	0T>01
stavby	0E001
stavbyvedouci	0=j01
stavbyvedoucí	0=j01
stazist	0=901
stazista	0jV03
stazistka	0@m02
stazuotojas	02H01
stazysta	01m01
stazystka	01m01
stażysta	01m01
stażystka	01m01
stažist	0=901
stažista	06O01
stažuotojas	02H01
ste	0jY01
steeg	0Do01
steig	0@N01
steward	01h01
stichting	02P01
stieg	0@N01
stien	0:?01
stiftelse	0>I02
stifter	06=01
stiftung	03901
stigen	04Y01
stigur	0Ng01
stipend	0VM01
stipendet	0VM01
stipendi	06401
stipendiat	06;01
stipendiet	0e001
stipendija	0jZ05
stipendium	0j_06
stiurthoir	03I01
stiúrthóir	03I01
stjori	0<f01
stjóri	0<f01
stm	0Qm01
stofa	06501
stofnandi	0<f01
stofnun	06501
stolar	0je03
stolarz	01m01
stolár	0?@01
store	02o01
stores	02o01
stowarzyszenie	02n01
str	0jh02
straaket	04Y01
straat	0Do01
strada	0jj02
straede	0Mm01
straeti	0Ng01
straipsnis	0Uk01
straket	04Y01
strana	0jl01
strasse	0@N01
strata 1	0CJ01
strata 2	0bH01
strateg	02801
strategist	01h01
straße	0@N01
stredisko	0jm02
stredna odborna skola	0YY01
stredna skola	0YY01
stredne	0jo02
stredne pokrocila	0jo02
stredne pokrocily	0k104
stredne pokročilá	0V^01
stredne pokročilý	0k502
stredni prumyslova skola	0C@01
stredni skola	0C@01
stredná odborná škola	0YY01
stredná škola	0YY01
stredoskolske	0k702
stredoskolske s maturitou	0[]01
stredoskolske vzdelani	0[]01
stredoskolske vzdelanie	0[\01
stredoškolské	0[\01
stredoškolské vzdelanie	0[\01
street	05b01
stribrny	00501
strojirny	0E001
strojírny	0E001
strokovni izpit	0?j01
strokovnjak	0k902
strokovno	0k;01
strona	0k<01
strong	0PN01
strucni ispit	0H@02
strucni studij	0d?01
strucnjak	0k=04
strukovne studije	0;\01
strukturovany zivotopis	0kA02
strukturovaný životopis	0e701
strukturvieniba	0CT01
struktūrvienība	0CT01
stručni ispit	0H@02
stručni studij	0d?01
stručnjak	0k=04
stråket	04Y01
stræde	0Mm01
stræti	0Ng01
student	0kC03
student assistant	01h01
studentereksamen	00D01
studentermedhjaelper	06=01
studentermedhjælper	06=01
studentexamen	0N>01
studentische hilfskraft	09901
studentsprof	0OF01
studia	0@k01
studia doktoranckie	0HD01
studia i stopnia	0SY01
studia ii stopnia	0TB01
studia inzynierskie	0SY01
studia inżynierskie	0SY01
studia licencjackie	0SY01
studia magisterskie	0TB01
studia podyplomowe	0TB01
studie	0F;01
studiekompetanse	06j01
studiengang	0KU01
studienrichtung	0KU01
studieprogram	0M@01
studieretning	0KV02
studierichting	02c01
studiespesialisering	06j01
studii aprofundate	0EU01
studii de masterat	0EU01
studii doctorale	0GH01
studii liceale	09K01
studii medii	09K01
studii postliceale	0A;01
studii postuniversitare	0EU01
studii superioare	0ET01
studii universitare de licenta	0ET01
studii universitare de licență	0ET01
studij	0i\01
studija	0kF02
studijni obor	0`B01
studijni prumer	0PY01
studijny odbor	0j<01
studijny program	0j<01
studijní obor	0`B01
studijní průměr	0PY01
studijska smer	0kH01
studijski program	0iZ02
studiju programa	0W<01
studiju programma	0eU01
studijų programa	0W<01
studio	0kI0B
studio legale	03@01
studios	02o01
studiu	06Y01
studium	0k[02
studium policealne	0cT01
studyosu	03K01
stuudio	04e01
stx	00D01
stylist	01h01
stypendium	0LW01
styreleder	06;01
styrelsen	0>H01
styremedlem	06;01
styrkur	00;01
styrmann	0CO01
stále	0GP02
státní jazyková zkouška	0T>01
stážista	0@m02
stážistka	0@m02
stígur	0Ng01
stúdentspróf	0OF01
stúdió	06l01
stüdyosu	03K01
středisko	0FV01
střední průmyslová škola	0C@01
střední škola	0C@01
středně	0V_01
středně pokročilá	0V_01
středně pokročilý	0k]02
středoškolské	0[]01
středoškolské s maturitou	0[]01
středoškolské vzdělání	0[]01
stříbrný	00501
su an	0>701
su anda	0>701
subdirector	01A01
subdirectora	01A01
subesi	0<o01
submitted	0=>01
sucasnost	0Fc01
sucasnosti	0Fc01
sudor	03N01
sufficiente	0k_02
sugarut	03M01
sugis	0ka01
sugárút	03M01
suhtlustasand	0U:01
suite	05b01
sujuva	0JH01
sujuva suullinen ja kirjallinen	0JH01
sujuvasti	0JH01
sumar	0kb01
summa cum laude	0@I01
summer	0kc01
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
supervisor	0kd05
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
suund	0JD01
suunniteltu	06m01
suunnittelija	05B01
suuntautuminen	0W701
suuntautumisvaihtoehto	0W701
suureparane	0W501
suurepärane	0W501
suvi	0ki01
svaert god	08R02
svaert godt	0M401
svarec	0=j01
svarecsky	0?l01
sveinsprof	0OF01
sveinspróf	0OF01
sveitarfelag	06501
sveitarfélag	06501
svend	06=01
svendebrev	00D01
svendeproeve	00D01
svendeprove	00D01
svendeprøve	00D01
svennebrev	06j01
svetovalec	0D:01
svetovalka	0D:01
sveucilisni prvostupnik	0d?01
sveucilista	0fZ01
sveuciliste	0fZ01
sveučilišni prvostupnik	0d?01
sveučilišta	0fZ01
sveučilište	0fZ01
svid	0kj02
sviluppatore	01l01
sviluppatrice	01l01
svið	0kj02
svjedodzba	0kl02
svjedodžba	0kl02
svobodna	0kn01
svobodny	0kn01
svobodná	0kn01
svobodný	0kn01
svářeč	0=j01
svářečský	0?l01
svært god	08R02
svært godt	0M401
swiadectwo	0@;01
swiadectwo dojrzalosci	0IA01
swiadectwo maturalne	0IA01
sygehus	0>H01
sygeplejerske	06=01
sykehus	0:>01
sykepleier	06;01
syksy	0ko01
symposium	0=>01
systeme	03901
systems	02o01
szabadalom	0FC01
szak	0j=01
szakacs	02001
szakerto	0l002
szakertoi	0];01
szakgimnazium	0V401
szakgimnázium	0V401
szakirany	0j=01
szakirány	0j=01
szakiskola	0V401
szakkepesites	0JC01
szakkozepiskola	0V401
szakképesítés	0JC01
szakközépiskola	0V401
szakmai erettsegi	0JC01
szakmai oneletrajz	0a101
szakmai oneletrajza	0a101
szakmai érettségi	0JC01
szakmai önéletrajz	0a101
szakmai önéletrajza	0a101
szakmunkas	0JC01
szakmunkas bizonyitvany	0JC01
szakmunkás	0JC01
szakmunkás-bizonyítvány	0JC01
szakos	0j=01
szakvizsga	0JC01
szakács	02001
szakértő	0l002
szakértői	0];01
szalloda	06l01
szco	03>01
szerelo	02001
szerelő	02001
szerkeszto	0l202
szerkesztő	0l202
szinhaz	06l01
szkola	03]01
szkola podstawowa	03]01
szkola policealna	0cT01
szkole	03]01
szkolenie	0@;01
szkoly	03]01
szkoła	03]01
szkoła podstawowa	03]01
szkoła policealna	0cT01
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
sæmileg	0_P01
sérfræðingur	0hg02
sérhæfing	01k01
sétány	03M01
sídlisko	0^Q01
sídliště	0>T01
síðan	0i901
sòcia	02501
sócia	02R01
sócio	02R01
söhne	08701
sölumaður	0<f01
súčasnosti	0Fc01
súčasnosť	0Fc01
súťaž	00401
sügis	0ka01
sürücü belgesi	0;o01
sš	0C@01
sơ cấp	0]`01
sơ yếu lý lịch	0PV01
số	0@W01
sở	0:]01
t	0^I01
t m	0l401
t o m	0l501
t.o.m	0l501
t/m	0l401
tabellarischer lebenslauf	0<=01
tabib	04i01
tabiba	04i01
taeknimadur	0<f01
taekniskoli	03e01
taellae hetkellae	0Hd01
taenaeaen	0Hd01
taevling	0e001
taevlingen	0e001
tag	02001
tagad	0YC01
tagozat	0j=01
tagung	0l601
tagungsband	07k01
tahmini	0;n01
tahun	0l702
tai	0l901
taighdeoir	03I01
tailor	01h01
tajjeb	0l:01
tajjeb hafna	0HX01
tajjeb ħafna	0HX01
tajnica	0@i02
tajnik	0@i02
takdir belgesi	0:c01
takimi	0<o01
takmicenje	0c>01
takmičenje	0c>01
takmorkud	0OC01
takmörkuð	0OC01
takımı	0<o01
talitus	0\K01
talk	0=>01
talla hetkella	0Hd01
taller	08902
talleres	07@01
tallers	03D01
talv	0l;01
talvi	0l<01
taman kanak kanak	0K^01
taman kanak-kanak	0K^01
tamirci	05801
tamplar	03N01
tanaan	0Hd01
tanacsado	02001
tanapaev	0PK01
tanar	02001
tanaseni	0PK01
tanav	0Ym01
tanfolyam	0=702
tanito	02001
tanukiri	00101
tanulmany	0FC01
tanulmanyi atlag	07^01
tanulmány	0FC01
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
taqsima	0E401
tardor	0l=01
targyalasi szint	0L401
targyalasi szintu	0L401
targyalokepes	0L401
tarjoilija	05B01
tarkastaja	05B01
tarnyba	0DA01
tarsalgasi	0W;01
tarsalgasi alapszint	0W:01
tarsalgasi szint	0W;01
tarsalgo	0W:01
tarsasag	06l01
tasarimci	05801
tasarimcisi	05801
tasarımcı	05801
tasarımcısı	05801
tavasz	0l>01
tavasza	0l>01
tavern	02o01
tavling	0e001
tavlingen	0e001
tavmunka	0l?01
tavolrol	0l?01
tbk	00`01
tcf	0;Y01
teacher	01h01
teaching assistant	01h01
teadur	01=01
teaduskond	03O01
team	0l@09
team lead	06U01
teanga dhuchais	0>Z01
teanga dhúchais	0>Z01
teastas	0?F01
teastas soisearach	06F01
teastas sóisearach	06F01
teater	0lI04
teatr	02n01
teatras	03?01
teatre	03D01
teatris	05d01
teatro	0?P03
teatru	03801
teatrul	03801
teatteri	06301
tecaj	0lM02
tech lead	06U01
technician	01h01
technicien	0RC01
technicka	0@m02
technicus	02Q01
techniek	02P01
technik	0lO05
technikas	02H01
techniker	0lT02
technikum	0lV03
technikumas	0C\01
technikus	02001
technikusi vegzettseg	0JC01
technikusi végzettség	0JC01
technička	0@m02
technologies	02o01
technologist	01h01
technology	02o01
tecnic	02501
tecnic superior	0@Z01
tecnica	0fH04
tecnica superior	0@[01
tecnicatura	0@[01
tecnico	0<E03
tecnico em	0BE01
tecnico en	09c01
tecnico medio	09c01
tecnico superior	0@[01
tecno	0lY02
tecno u govoru i pismu	0l[01
tecnologia	02S01
tecnologia em	09O01
tecnologias	08;02
tecnologico	0>]01
tecnologie	03@01
tecnologies	03D01
tecnologo	09O01
tecnologo em	0BE01
tecnologías	07@01
tecnológico	0>]01
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
tehnicka skola	0IN02
tehnik	0l\02
tehnikis	02I01
tehnikums	03i01
tehniska sola	0IP01
tehničar	05902
tehnička škola	0IN02
tehniķis	02I01
tehniška šola	0IP01
teicamas	0=k01
teicami	0=k01
teicneoir	03I01
teises	07\01
teisininkas	02H01
teisininke	02H01
teisininkė	02H01
teisės	07\01
tekmovanje	0c;01
teknik	09f02
teknik universitesi	03c01
teknik üniversitesi	03c01
tekniker	0l^04
teknikk	0:>01
teknikko	0lb02
tekniku	04i01
teknisi	02101
teknisyen	05801
teknisyeni	05801
teknologie doktor	0F@01
teknoloji	03K01
teknolojileri	03K01
tekoce	0ld01
tekoce znanje	0ld01
tekoče	0ld01
tekoče znanje	0ld01
tekstil	03K01
tel	0le01
telc	0;Y01
tele	0le01
telecom	02o01
telelavoro	00e01
telemunca	0Cj01
telemuncă	0Cj01
teleoperador	01A01
teleoperadora	01A01
teletrabajo	0Io01
teletrabalho	0lf01
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
ten du an	0Co01
teo	0AA01
teollisuus	06301
teoranta	0AA01
ter	03M01
terapeut	0lg02
terapeuta	01m01
teraz	0li02
terbaik	05Z01
tercuman	05801
tercüman	05801
tere	03M01
terrace	05b01
terveyskeskus	06301
tervezett	0lk01
tervezo	02001
tervező	02001
tese	04n01
tesekkur belgesi	0:c01
tesi	0ll02
tesiasi	0CM01
tesis	0ln02
tesisatci	05801
tesisatçı	05801
tesol	01N01
tesorera	01A01
tesorero	01A01
tesoriere	01l01
tesoureiro	02R01
testaaja	05B01
testdaf	0;Y01
tester	0m006
testerka	01m01
teymi	0ID01
tez	0<X01
teza	06Y01
tezi	06i01
tezli yuksek lisans	0m601
tezli yüksek lisans	0m601
tezsiz yuksek lisans	0m601
tezsiz yüksek lisans	0m601
teză	06Y01
teātris	05d01
tečaj	0lM02
tečno	0lY02
tečno u govoru i pismu	0l[01
teşekkür belgesi	0:c01
teżi	06i01
th	0_901
thac si	0:J01
thang	0m702
thanh pho	0@W01
thanh thao	0^`02
thcs	0CR01
the	0:G01
the huong dan vien	0:G01
theater	0m903
theatre	0Mo02
therapeut	05l02
therapist	01h01
these	0>X01
these de doctorat	0GD01
thesis	0=>01
thi tran	0@W01
thiet ke	09H01
third place	00N01
thiết kế	09H01
thjalfari	0<f01
thn	0m<01
tho	09H01
tho dien	09H01
thon	0@W01
thpt	0CR01
through	0m=01
thru	0m=01
thu ky	09H01
thu ngan	09H01
thu ngân	09H01
thu thu	09H01
thu vien	0:]01
thuc tap sinh	09H01
thuiswerk	0QK01
thydandi	0<f01
thành phố	0@W01
thành thạo	0^`02
tháng	0m702
thèse	0>X01
thèse de doctorat	0GD01
théâtre	02g01
thôn	0@W01
thư ký	09H01
thư viện	0:]01
thạc sĩ	0:J01
thẻ	0:G01
thẻ hướng dẫn viên	0:G01
thị trấn	0@W01
thợ	09H01
thợ điện	09H01
thủ thư	09H01
thực tập sinh	09H01
ticaret	03K01
tidskrift	0VK02
tidsskrift	0m>04
tie	08001
tiedekunta	03j01
tien si	0mB01
tienda	07@01
tiendas	07@01
tieng me	0:B01
tieng me de	0:B01
tiesibas	05e01
tiessaiste	07_01
tiesības	05e01
tieu hoc	0CR01
tiešsaistē	07_01
tiimi	0a[02
tijdschrift	0Xb02
tiketina	0_j01
tikėtina	0_j01
til	0mC03
til d d	0Qi01
til d.d	0Qi01
til dagsins	0J901
til dagsins i dag	0J901
til dagsins í dag	0J901
til na	0MM01
til naa	0MM01
til nu	0Qi01
til nå	0MM01
til og med	0mF02
till	0mH02
till dags dato	0`001
till date	0Ag01
till now	0Ag01
till och med	0l501
till present	0Ag01
tills nu	0`001
tills vidare	0`001
tim	0mJ05
timarit	0>R01
timmerman	02Q01
tingkat dasar	0If01
tingkat lanjut	03m01
tinh	0@W01
tinh nguyen vien	09H01
tionscadal	0mO01
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
tiến sĩ	0mB01
tiếng mẹ	0:B01
tiếng mẹ đẻ	0:B01
tiểu học	0CR01
tjener	06=01
tlumacz	01m01
tlumaczka	01m01
tn	0mP02
tnhh	0:]01
to	0mR02
to chuc	0:]01
to date	0Ag01
to present	0Ag01
to this day	0Ag01
to truong	09H01
toamna	0mT01
today	0Ag01
todistus	0hi02
toefl	0;Y01
toefl ibt	0;Y01
toeic	0;Y01
toeicスコア	0mU01
toemrer	05T02
toften	0Mm01
togaf	01N01
tohtori	0mV02
tohtorintutkinto	0LC01
toi	0D<01
toimetaja	01=01
toiminimi	0U001
toimisto	06301
toimittaja	05B01
toistaiseksi	0Hd01
toko	07A01
tol	0mX02
tolk	01=01
tolkija	01=01
tolmacs	02001
tolmács	02001
tom	0l501
tomrer	05T02
tookoda	04e01
tootaja	01=01
topik	0;Y01
torfl	0;Y01
torg	0Ng01
torget	0mZ02
tori	08001
torv	0Mm01
tosaitheoir	0><01
tospraaklig	0M:01
tospraklig	0M:01
tosproget	0M201
tospråklig	0M:01
tot	0m\03
tot en met	0l401
tot heden	0PD01
tot nghiep thpt	00H01
tot nu	0PD01
tot nu toe	0PD01
tot op heden	0PD01
tovaren	03>01
tovarna	0XL02
továreň	03>01
továrna	0E001
tp	0@W01
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
trainee	0m_04
trainer	0mc03
tranare	02801
trang	0mf01
transactions	0=>01
translator	01h01
transport	02P01
transportes	08;02
transports	0mg02
trasporti	03@01
travesia	08Z01
travessa	04;01
travessera	08h01
travesía	08Z01
treasurer	01h01
treener	01=01
tren trung binh	0mi01
trener	0mj03
treneris	02F02
trenerka	01m01
trenutacno	0mm01
trenutačno	0mm01
trenutno	0mn03
tres bien	08J02
tres bon	0AR01
tres bon niveau	0B;01
tres bonne maitrise	0B;01
tresorer	02501
tresorera	02501
tresorier	01W01
tresoriere	01W01
trezorier	03N01
trg	0^h03
trgovina	0Ug02
tribunal	02S01
trida	0>T01
trieda	0^Q01
trinity	0;Y01
triq	0C_01
tro ly	09H01
trofeo	0n102
trofeu	00M01
trofeul	0>F01
troféu	00M01
troi chay	0>g01
trophee	00L01
trophy	00N01
trophée	00L01
truc tuyen	0n301
truckcertifikat	0?g01
truckfoererbevis	08=01
truckforerbevis	08=01
truckførerbevis	08=01
truckkort	0?k01
truhlar	0=j01
truhlář	0=j01
trung binh	0n402
trung bình	0n402
trung cap	0n602
trung cap cao	0mi01
trung cap nghe	0CR01
trung cấp	0n602
trung cấp cao	0mi01
trung cấp nghề	0CR01
trung hoc	0CR01
trung hoc pho thong	0n802
trung học	0CR01
trung học phổ thông	0n802
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
trva	0GP02
trvá	0GP02
tränare	02801
træner	06=01
très bien	08J02
très bon	0AR01
très bon niveau	0B;01
très bonne maîtrise	0B;01
tréner	02001
trésorier	01W01
trésorière	01W01
trên trung bình	0mi01
trôi chảy	0>g01
trường	0CR01
trường cao đẳng	0CR01
trường thpt	0CR01
trường đại học	0CR01
trưởng ban	09H01
trưởng nhóm	09H01
trưởng phòng	09H01
trợ lý	09H01
trực tuyến	0n301
tu	0n:03
tu van	09H01
tu xa	0n301
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
tunnustus	0n=03
turizm	03K01
turpinas	0YC01
turpinās	0YC01
tutkija	05B01
tutkimusasema	06301
tutkinto	0W601
tutor	0n@03
tutora	02R01
tuttora	00k01
tvaaspraakig	0M901
tvasprakig	0M901
tvityngd	0]_01
tvityngdur	0]_01
tvornica	0U201
tvrtka	0U201
tvåspråkig	0M901
tvítyngd	0]_01
tvítyngdur	0]_01
tweede prijs	0I801
tweetalig	0I901
tyden	0nC01
tydnu	0nC01
tydny	0nC01
tydzien	0nD01
tydzień	0nD01
tygodni	0nD01
tygodnie	0nD01
tym	0FV01
tyoenjohtaja	05B01
tyoentekijae	05B01
tyoeturvallisuuskortti	03L01
tyonjohtaja	05B01
tyontekija	05B01
tyoturvallisuuskortti	03L01
tyrejas	02H01
tyrėjas	02H01
tytul	0LW01
tytul technika	0IA01
tytuł	0LW01
tytuł technika	0IA01
tyydyttaevae	0U702
tyydyttaevae alkeet	04S01
tyydyttava	0U702
tyydyttava alkeet	04S01
tyydyttävä	0U702
tyydyttävä alkeet	04S01
työnjohtaja	05B01
työntekijä	05B01
työturvallisuuskortti	03L01
tárgyalási szint	0L401
tárgyalási szintű	0L401
tárgyalóképes	0L401
társalgási	0W;01
társalgási alapszint	0W:01
társalgási szint	0W;01
társalgó	0W:01
társaság	06l01
távmunka	0l?01
távolról	0l?01
tâmplar	03N01
tällä hetkellä	0Hd01
tänapäev	0PK01
tänaseni	0PK01
tänav	0Ym01
tänukiri	00101
tänään	0Hd01
tävling	0e001
tävlingen	0e001
tæknimaður	0<f01
tækniskóli	03e01
tècnic	02501
tècnic superior	0@Z01
tècnica	02501
técnica	05o02
técnica superior	0@[01
técnico	05o02
técnico em	0BE01
técnico en	09c01
técnico medio	09c01
técnico superior	0@[01
tél	0le01
télétravail	00a01
tér	03M01
tên dự án	0Co01
tình nguyện viên	09H01
tím	0F[01
tímarit	0>R01
títol	01Y01
título	01Z01
título universitario	09b01
tól	0mX02
tõlk	01=01
tõlkija	01=01
töökoda	04e01
töötaja	01=01
tømrer	05T02
týden	0nC01
týdny	0nC01
týdnů	0nC01
tým	0FV01
tęsiasi	0CM01
tłumacz	01m01
tłumaczka	01m01
től	0mX02
tř	0>T01
třída	0>T01
tư vấn	09H01
tại	0l901
tạp chí	09j01
tập đoàn	0:]01
tỉnh	0@W01
tốt	0^`02
tốt nghiệp thpt	00H01
tổ	0:A01
tổ chức	0:]01
tổ trưởng	09H01
tới	0D<01
từ	0nE02
từ xa	0n301
u	0nG05
u braku	0_<02
u tijeku	0mm01
u toku	0nL01
uab	00`01
ubersetzer	05G01
ubezpieczenia	02n01
ucen	0=j01
uceni	0C@01
ucenic	03N01
ucetni	0=j01
uciliste	0nM03
ucitel	02J02
ucitelj	0aE03
ucla	0@o01
uctovnicka	0?@01
uctovnik	0?@01
uczelnia	03]01
uczen	01m01
uczeń	01m01
ud	00`01
udacity	0@o01
udana	0_?01
udata	0_@01
uddannelsescenter	0I;01
udemy	0@o01
udmaerkelse	00801
udmærkelse	00801
udruga	0U201
udruzenje	05k01
udruženje	05k01
udvikler	06=01
uebersetzer	05G01
ufer	0@N01
ufficio	0E501
ufficjal	04i01
uffiċjal	04i01
ug	00`01
uge	0nP01
uger	0nP01
ugift	0i@02
ugm	0@o01
ugyintezo	02001
ugynokseg	06l01
ugyved	02001
uhing	04e01
ui	06U01
uitgeverij	0nQ02
uitmuntend	0nS01
uitstekend	0eB01
ujsagiro	02001
uke	0nT01
uker	0nT01
uksus	0\K01
ul	0nU06
ulica	0n[05
ulice	0>T01
ulicy	04H01
ulikool	03O01
umschulung	01?01
und	0n`01
undergraduate	09V01
underskoeterska	02801
underskoterska	02801
undersköterska	02801
underwriter	01h01
undirstada	0OC01
undirstaða	0OC01
uned	0>]01
ungdomsskole	0:b01
uni	0PW02
uniao estavel	0ic01
unidad	0D;01
unidade	0Ed01
unit	0na04
unita	0E501
unitat	0FM01
unite	0?I01
unità	0E501
unité	0?I01
univ bacc	0d?01
univ dipl	0Z@01
univ. bacc	0d?01
univ. dipl	0Z@01
universidad	0>]01
universidade	0?S01
universita	0ne02
universitaet	0<701
universitaire	01M01
universitaria	0>]01
universitas	0K^01
universitat	0ng02
universitate	0ni02
universitatea	07201
universitatea politehnica	07201
universitates	03i01
universite	0nk02
universiteit	07]01
universitesi	03c01
universitet	0nm03
universitetas	0C\01
universitete	0C\01
universitetet	0nm03
universiteto	0C\01
universities	01K01
university	0o002
università	0ne02
universität	0<701
université	01M01
universitāte	03i01
universitātes	03i01
univerza	0IP01
univerze	0IP01
univerzi	0IP01
univerzita	0Kd02
univerzite	0Kd02
univerzitet	0o201
univerzitetni diplomirani	0Z@01
univerzity	0Kd02
univerzitě	0C@01
uniwersytet	0o301
união estável	0ic01
unmarried	0@`01
unternehmen	03901
until	0m=01
until now	0Ag01
until present	0Ag01
until today	0Ag01
unur	0=X01
uoc	01L01
uomo	0Zm01
upc	01L01
upcoming	05V01
uplne stredne	0[\01
upper intermediate	0Nf01
upper second	00T01
upper second class	00T01
upper-intermediate	0Nf01
uppsats	0Jh01
uprawnienia	0@;01
uprawnienie	0@;01
urad	0FJ02
urbanitzacio	08h01
urbanització	08h01
urbanizacion	08Z01
urbanización	08Z01
ured	0U201
urednica	0@b03
urednik	0@b03
urkunde	0o402
urzad	02n01
urząd	02n01
usek	0jm02
usine	02g01
uslugi	02n01
usmerenje	0o601
usmeritev	0kH01
usmjerenje	0i\01
ust duzey	03k01
usta	05801
ustabasi	05801
ustabaşı	05801
ustanova	0=K01
ustanovitelj	05;01
ustav	0FJ02
usługi	02n01
ut	03M01
utca	03M01
utgefid	0>R01
utja	03M01
utmaerkelse	00K01
utmaerkt	0M301
utmarkelse	00K01
utmarkt	0M301
utmerkelse	00901
utmerket	0M401
utmärkelse	00K01
utmärkt	0M301
utvar	0jm02
utvecklare	02801
utvikler	06;01
uverenje	0`C01
uvjerenje	0af01
ux	06U01
uy ban	0:]01
uye	05801
uyesi	05801
uzaktan	0@A01
uzem	04A02
uzina	03801
uzivatelska	0o701
uzivatelsky	0o701
uzman	0o802
uzman duzey	0o:01
uzman düzey	0o:01
uzmani	05801
uzmanı	05801
uznani	00501
uznanie	00401
uznemuma	0o;01
uznemums	05d01
uznání	00501
uzvaretaja	00B01
uzvaretajs	00B01
uzvarētāja	00B01
uzvarētājs	00B01
uzņēmums	05d01
uzņēmumā	0o;01
učení	0C@01
učeň	0=j01
učilište	0o<02
učiliště	0C@01
učitel	0TA01
učitelj	0aE03
učiteľ	07j01
uživatelsky	0o701
uživatelská	0o701
v	0o>05
v le	0>U01
v o s	00`01
v teku	0CY01
v.le	0>U01
v.o.s	00`01
va	0oC01
vaar	0oD02
vaardare	02801
vaardcentral	0=J01
vaaren	0oD02
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
vaeitoeskirja	0oF02
vaelttaevae	04S01
vaelttaevae keskitaso	0U901
vaenget	0Mm01
vaentanlegt	01001
vaerkfoerer	06=01
vaerkforer	06=01
vaerksted	0>H01
vaeylae	08001
vag	04Y01
vaga hasti	0W501
vaga hea	0oH02
vagen	04Y01
vahene	04M01
vairuotojas	02H01
vairuotojo pazymejimas	07\01
vairuotojo pažymėjimas	07\01
vaistine	03?01
vaistininkas	02H01
vaistinė	03?01
vaitekiri	03J01
vaitoskirja	0oF02
vaji	06:01
vakblad	0<W01
vakfi	03K01
vakfı	03K01
vakman	02Q01
vaktmaestare	02801
vaktmastare	02801
vaktmästare	02801
vakuutus	06301
vald	0oJ02
valjak	0Ym01
vallalat	04A02
vallaline	01<01
vallalkozo	02001
valmentaja	05B01
valores	0@l01
valttava	04S01
valttava keskitaso	0U901
van	0oL01
van phong	0:]01
vanaf	0oM02
vandaag	0PD01
vanzatoare	03N01
vanzator	03N01
vapaaehtoinen	05B01
var	0oD02
vara	0oO01
vardare	02801
vardcentral	0=J01
varen	0oD02
varhato	0lk01
varhatoan	0lk01
varilec	0D:01
varon	0Pb01
vartija	05B01
varón	0Pb01
vas	0^R01
vasara	0oP02
vaspitac	0WK01
vaspitač	0WK01
vastaava	05B01
vayla	08001
vca	0oR02
vd	0O;01
vdana	0kn01
vdaná	0kn01
ve	0oT02
vecka	0oV01
veckor	0oV01
ved	0oW02
vedec	0@m02
vedes	0Sj01
vedouci	0=j01
vedoucí	0=j01
veduca	0?@01
veduci	0?@01
vedúca	0?@01
vedúci	0?@01
vedęs	0Sj01
veebis	0To01
veg	0:?01
vegen	0:?01
vegi	0Ng01
vegur	0Ng01
vegyesz	02001
vegyész	02001
vei	0:?01
veien	0:?01
veikals	05d01
veileder	06;01
veitingahus	06501
veitingahús	06501
vej	0Mm01
vejleder	06=01
veldig god	0M401
veleuciliste	0fZ01
veleučilište	0fZ01
velmi dobra	03n02
velmi dobre	0cO04
velmi dobrá	04301
velmi dobře	0oY02
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
verano	0o[01
verao	0o\01
verband	03901
verdlaun	0o]02
verein	03901
vereniging	02P01
vergevorderd	0o_01
verhandlungssicher	0bh01
verhandlungssicher in wort und schrift	0Lg01
verheiratet	0N?01
verkaeufer	05G01
verkaufer	05G01
verkefni	0o`01
verket	0=J01
verkfraedingur	0<f01
verkfræðingur	0<f01
verkoopster	02Q01
verkoper	02Q01
verkossa	0Ja01
verksmidja	06501
verksmiðja	06501
verkstad	0=J01
verksted	0:>01
verkäufer	05G01
verlag	0oa02
veroeffentlichung	07k01
veroffentlichung	07k01
verpleegkundige	02Q01
verseny	0Dm02
versicherung	03901
versicherungen	03901
verslun	06501
vertaler	02Q01
verteja	02H01
vertejas	02H01
vertejums	07a01
vertieft	0Mj01
vertiefung	0KU01
vertreter	05G01
vertriebler	02\01
vertėja	02H01
vertėjas	02H01
verwacht	0N:01
verwachte	0N:01
verwalter	05G01
verwitwet	0N?01
very good	02L02
verzekeringen	02P01
verzorgende	02Q01
verão	0o\01
verðlaun	0o]02
veröffentlichung	07k01
vet	01h01
vetaejae	05B01
vetaja	05B01
veterinarian	01h01
vetur	0oc01
vetäjä	05B01
veuf	0?G01
veuve	0?G01
vezeto	02001
vezető	02001
veľmi dobre	0od02
veľmi dobrá	04601
vhs	0@o01
via	0>U01
viale	0>U01
vice president	01h01
vico	0>U01
vicolo	0>U01
vid	0of02
videja atzime	07a01
videja izglitiba	06T01
videja limeni	0h?01
videja profesionala	06T01
videji	0h?01
videjs	0oh02
videregaaende	0_d01
videregaaende opplaering	06j01
videregaaende skole	0:b01
videregaende	0_d01
videregaende opplaering	06j01
videregaende skole	0:b01
videregående	0_d01
videregående opplæring	06j01
videregående skole	0:b01
vidurine mokykla	0C\01
vidurinis	0=c01
vidurinis issilavinimas	0=c01
vidurinis išsilavinimas	0=c01
vidurinė mokykla	0C\01
vidurkenning	00;01
vidurkis	0:@01
vidusskola	03i01
vidutines	0b@01
vidutinis	0oj02
vidutiniskai	0b@01
vidutiniškai	0b@01
vidutinės	0b@01
vidēji	0h?01
vidējs	0oh02
vidējā atzīme	07a01
vidējā izglītība	06T01
vidējā līmenī	0h?01
vidējā profesionālā	06T01
vien	0:]01
vien dao tao	0CR01
viesbutis	03?01
viesnica	05d01
viesnīca	05d01
viešbutis	03?01
viikko	0ol01
viikkoa	0ol01
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
vinter	0om03
vinteren	10002
vintern	10201
virasto	06301
virejas	02H01
viriesu	10301
virietis	10301
virkailija	05B01
virksomhed	0>H01
virtual	0Mi01
virziens	0eU01
virėjas	02H01
visa skola	10402
visa strucna sprema	10602
visi srednji	10802
visja sola	0IP01
visja strokovna izobrazba	10:01
visjesolska izobrazba	10:01
visjesolski studij	10:01
visji srednji	10;01
visoka skola	0IN02
visoka sola	0IP01
visoka strokovna izobrazba	0EZ01
visoka strucna sprema	0E901
visoka stručna sprema	0E901
visoka škola	0IN02
visoka šola	0IP01
visoko obrazovanje	0S;01
vispareja videja	06T01
vispārējā vidējā	06T01
viss	0QM01
vita	0^G01
vitaz	00401
vitazka	00401
vitez	00501
vitezka	00501
vitnemaal	06j01
vitnemal	06j01
vitnemål	06j01
viuda	0if01
viudo	0if01
viuva	0ic01
viuvo	0ic01
vizsga	0=702
við	0PT01
viðurkenning	00;01
viúva	0ic01
viúvo	0ic01
viša stručna sprema	10602
viša škola	10402
viši srednji	10802
višja strokovna izobrazba	10:01
višja šola	0IP01
višješolska izobrazba	10:01
višješolski študij	10:01
višji srednji	10;01
viện	0:]01
viện đào tạo	0CR01
vk	0ol01
vlasnica	0=:02
vlasnik	0=:02
vloeiend	0eB01
vloeiend in woord en geschrift	0eB01
vmbo	0P>02
vmbo diploma	0P@01
vmbo-diploma	0P@01
vo	10<01
vocational qualification	02O01
voda	06O01
vodic	07j01
vodicsky preukaz	0?m01
voditelj	0V701
vodič	07j01
vodičský preukaz	0?m01
vodja	0D:01
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
vom	10=01
von	10=01
voorjaar	0XU01
voorman	02Q01
voorzitter	02Q01
vor	10>01
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
vottord	10?01
vottorð	10?01
vottun	10?01
vozac	05902
vozacka dozvola	0H@02
vozač	05902
vozačka dozvola	0H@02
voznik	0D:01
vozniski izpit	0?j01
vozniški izpit	0?j01
vođa	06O01
vp	06U01
vrijwilliger	0IB01
vrijwilligster	0IB01
vrlo dobro	10@04
vrouw	10D01
vrouwelijk	10D01
vrtec	0IP01
vrtic	0IN02
vrtić	0IN02
vs	0EZ01
vsi	00`01
vss	10E02
vuggestue	0>H01
vukova diploma	0c>01
vuoden	00701
vuosi	10G01
vuotta	10G01
vut	0C@01
vwo	0P>02
vyborna	03n02
vyborne	0cO04
vychovatel	0TA01
vychovavatel	07j01
vychovávateľ	07j01
vydano	0F;01
vydata	0iS01
vydatá	0iS01
vydavatelstvi	0E001
vydavatelstvo	10H02
vydavatelství	0E001
vydavateľstvo	10H02
vydáno	0F;01
vyhlaska	0?l01
vyhláška	0?l01
vyras	10J01
vyriska	10J01
vyriška	10J01
vyskumny pracovnik	0?@01
vysoka skola	0Kd02
vysoke uceni	0C@01
vysoke uceni technicke	0C@01
vysokoskolske	0:;01
vysokoškolské	0:;01
vysoká škola	0Kd02
vysoké učení	0C@01
vysoké učení technické	0C@01
vyssi odborna skola	0C@01
vyssi odborne	0E`01
vyssie odborne	10K01
vysvedceni	0?l01
vysvedcenie	0?m01
vysvedčenie	0?m01
vysvědčení	0?l01
vyucen	0[]01
vyuceni	0[]01
vyucni list	0[]01
vyucny list	0[\01
vyučen	0[]01
vyučení	0[]01
vyvojar	02J02
vyzkumny pracovnik	0=j01
vyznamenani	00501
vyznamenanie	00401
vyznamenání	00501
vyššie odborné	10K01
vyšší odborná škola	0C@01
vyšší odborné	0E`01
vzdalene	0^O01
vzdáleně	0^O01
vzgojitelj	05;01
và	0oC01
vállalat	04A02
vállalkozó	02001
várható	0lk01
várhatóan	0lk01
vânzătoare	03N01
vânzător	03N01
väg	04Y01
väga hea	0oH02
väga hästi	0W501
vägen	04Y01
vähene	04M01
väitekiri	03J01
väitöskirja	0oF02
väljak	0Ym01
välttävä	04S01
välttävä keskitaso	0U901
väylä	08001
vår	0oD02
vårdare	02801
vårdcentral	0=J01
våren	0oD02
vænget	0Mm01
væntanlegt	01001
værkfører	06=01
værksted	0>H01
vélvirki	0<f01
vítěz	00501
vítězka	00501
víťaz	00401
víťazka	00401
võitja	00101
výborne	0od02
výborná	03n02
výborné	04301
výborně	0oY02
výskumný pracovník	0?@01
výuční list	0[]01
výučný list	0[\01
vývojár	07j01
vývojář	0TA01
výzkumný pracovník	0=j01
vāji	06:01
văn phòng	0:]01
vērtējums	07a01
vědec	0=j01
vīrietis	10301
vīriešu	10301
všs	10L01
všį	00`01
w	10M02
w l l	00`01
w toku	04401
w trakcie	04401
w.l.l	00`01
waiter	01h01
waitress	01h01
wakacje	0X>01
wakil	02101
wakil ketua	02101
wall	0@N01
wanita	0ao01
warehouse	02o01
warsztat	02n01
wartawan	02101
warung	07A01
way	05b01
we	10O01
wedstrijd	0<901
week	10P02
weeks	10R01
weg	10S02
weibl	0M^01
weiblich	0M^01
weken	10U01
welder	01h01
werk	03901
werke	03901
werker	05l02
werkstatt	03901
werkstudent	09901
werkstudentin	09901
wesen	0W=01
wettbewerb	0cL02
wiceprezes	01m01
widowed	0@`01
winemaker	01h01
winkel	02P01
winnaar	0I801
winner	00N01
winter	10V03
wiosna	10Y01
wiosną	10Y01
wirausaha	07A01
wissenschaft	0W=01
wissenschaften	0W=01
wissenschaftler	05G01
wissenschaftliche mitarbeiterin	09901
wissenschaftlicher mitarbeiter	09901
with	07X01
wk	10R01
wks	10R01
wlasciciel	01m01
wlascicielka	01m01
wlasna dzialalnosc	02n01
wo bachelor	09\01
wo master	0GL01
wo-bachelor	09\01
wo-master	0GL01
woche	10Z01
wochen	10Z01
wohnung	04d01
woj	04H01
wolny	0U101
wolontariusz	01m01
wolontariuszka	01m01
woman	10[02
work from home	0Mi01
worker	01h01
working familiarity	0Kf01
working knowledge	0Nd02
working proficiency	0Nf01
works	02o01
workshop	0=>01
writer	01h01
wychowawca	01m01
wydawnictwo	10]02
wydzial	10_02
wydział	10_02
wykladowca	01m01
wyksztalcenie srednie	0IA01
wykształcenie średnie	0IA01
wykładowca	01m01
wynik	0`K01
wyroznienie	0LW01
wyróżnienie	0LW01
wystapienie	06k01
wystąpienie	06k01
wyzsza szkola	03]01
wyższa szkoła	03]01
własna działalność	02n01
właściciel	01m01
właścicielka	01m01
xa	0@W01
xahar	10a01
xep loai	0Di01
xerrada	0?201
xhur	10a01
xitwa	10b01
xuat sac	10c02
xuong	0:]01
xuất sắc	10c02
xã	0@W01
xưởng	0:]01
xếp loại	0Di01
y	10e02
y ta	09H01
y tá	09H01
yandal	0@\01
yapi	03K01
yapı	03K01
yardimcisi	05801
yardımcısı	05801
yarisma	0:c01
yarismasi	0:c01
yarışma	0:c01
yarışması	0:c01
yayasan	07A01
yayinevi	10g02
yayinlandi	0<X01
yayinlari	03K01
yayınevi	10g02
yayınlandı	0<X01
yayınları	03K01
yaz	10i01
yazilim	03K01
yazilimci	05801
yazılım	03K01
yazılımcı	05801
yds	0;Y01
year	10j01
years	10j01
yeterlik	0;o01
yeu	0]`01
yh examen	0WL01
yh-examen	0WL01
yhdistys	06301
yhtio	06301
yhtioe	06301
yhtiö	06301
yil	0hf01
yki	0;Y01
yksikko	0a[02
yksikkoe	0a[02
yksikkö	0a[02
yleisarvosana	06n01
ylempi amk	0E\01
ylempi ammattikorkeakoulututkinto	0E\01
ylempi korkeakoulututkinto	0E\01
yliopisto	03j01
yliopistossa	03j01
ylioppilas	04h01
ylioppilastutkinto	04h01
yokdil	0;Y01
yonetici	05801
yoneticisi	05801
yr	10k01
yrittaejae	05B01
yrittaja	05B01
yrittäjä	05B01
yrityksessa	10l01
yrityksessae	10l01
yrityksessä	10l01
yritys	06301
yrkesbevis	0N>01
yrkesexamen	0LD01
yrkesfag	06j01
yrkeshoegskola	0M;01
yrkeshoegskoleexamen	0WL01
yrkeshogskola	0M;01
yrkeshogskoleexamen	0WL01
yrkeshögskola	0M;01
yrkeshögskoleexamen	0WL01
yrs	10k01
yuksek lisans	0m601
yuksek lisans derecesi	0m601
yuksekokulu	03c01
yökdil	0;Y01
yönetici	05801
yöneticisi	05801
yüksek lisans	0m601
yüksek lisans derecesi	0m601
yüksekokulu	03c01
yıl	0hf01
yếu	0]`01
z	10m02
z odliko	0cj01
z wyroznieniem	0`K01
z wyróżnieniem	0`K01
zaawansowana	0:_02
zaawansowany	0:_02
zacatecnik	10o02
zacetnik	11102
zacetno	11301
zaciatocnik	11402
zadovoljavajuce	0fa01
zadovoljavajuće	0fa01
zadovoljivo	0cK01
zadruga	02k03
zaklad	02n01
zaklada	0U201
zakladatel	02J02
zakladateľ	07j01
zakladna	11602
zakladna skola	0YY01
zakladna znalost	0]G01
zakladne znalosti	0]G01
zakladni	11802
zakladni skola	0C@01
zakladni znalost	0]P01
zakladni znalosti	0]P01
zakladny	11:01
zaklady	11;05
zakljucni izpit	0cN01
zaključni izpit	0cN01
zakład	02n01
zakłady	02n01
zalozba	11@02
zalozyciel	01m01
zalozycielka	01m01
založba	11@02
zameranie	0j<01
zamereni	0`B01
zamestnanec roku	00501
zamezna	0U101
zamężna	0U101
zaměstnanec roku	00501
zaměření	0`B01
zasadnicze zawodowe	0IA01
zastepca	01m01
zastupca	0?@01
zastupce	0=j01
zastępca	01m01
zaswiadczenie	0@;01
zavarivac	0=:02
zavarivač	0=:02
zavarovalnica	0=K01
zavod	11B05
zavody	0FJ02
zawodowe	0IA01
zawodowka	03]01
zawodówka	03]01
zayif	0;K01
zayıf	0;K01
začetnik	11102
začetno	11301
začiatočník	11402
začátečník	10o02
założyciel	01m01
założycielka	01m01
zaświadczenie	0@;01
zbornik	11G04
zborník	0@k01
zdaj	0CY01
zdalna	0QL01
zdalnie	0QL01
zdravnica	0D:01
zdravnik	0D:01
zdravotni sestra	0=j01
zdravotní sestra	0=j01
zdravstveni dom	0=K01
zdruzenie	03>01
zdruzenje	0=K01
združenie	03>01
združenje	0=K01
zeer goed	0N@02
zeichner	05G01
zeitschrift	0;k02
zelfstandig	0N701
zelo dobro	11K02
zena	11M04
zenaty	0gm02
zenska	11Q02
zenske	11S02
zenski	11U04
zensko	10m02
zentrum	03901
zertifikat	0YL02
zertifiziert	11Y01
zertifizierung	0;]01
zespol	0HM01
zespol szkol	03]01
zespół	0HM01
zespół szkół	03]01
zeszyty naukowe	06k01
zeugnis	0;]01
ziekenhuis	02P01
ziema	11Z02
zima	11\06
zimmerei	03901
zimmerer	05G01
zimą	11b01
zinatnu doktors	0G[01
zinātņu doktors	0G[01
zivljenjepis	11c01
zivnost	0FJ02
zivotopis	11d04
zkouska	0?l01
zkouška	0?l01
zlata medaile	00501
zlaty	00501
zlatá medaile	00501
zlatý	00501
zmagovalec	0c;01
zmagovalka	0c;01
znamka	0@<02
znanstvenik	0=901
známka	0@<02
zomer	11h01
zonaty	0U101
zonen	0N701
zorg	02P01
zpusobilost	0?l01
způsobilost	0?l01
zrt	00`01
zs	0C@01
zulassung	05n01
zurnalas	0Uk01
zurnalistas	02H01
zurnalists	02I01
zurnals	0F?01
zurzeit	04501
zvarac	0?@01
zviluppatur	04i01
zvárač	0?@01
zweisprachig	0JI01
zwyciezca	0LW01
zwycięzca	0LW01
zyciorys	11i01
zyciorys zawodowy	11i01
zzp	0N701
zzp'er	0IB01
základná	11602
základná znalosť	0]G01
základná škola	0YY01
základné znalosti	0]G01
základní	11802
základní znalost	0]P01
základní znalosti	0]P01
základní škola	0C@01
základný	11:01
základy	11j04
zástupca	0?@01
zástupce	0=j01
závod	0FJ02
závody	0FJ02
zš	0C@01
à	07b02
à aujourd'hui	00_01
à ce jour	00_01
à distance	00a01
à distância	0lf01
à présent	00_01
àrea	0FM01
á netinu	00j01
általános iskola	04_02
ápoló	02001
ár	11n01
área	11o03
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
çevrimiçi	0@A01
çift anadal	0@\01
çok iyi	0A602
çok iyi derecede	0A801
çırak	05801
école	01M01
école primaire	01M01
école supérieure	01M01
écoles	01M01
éditions	0Hg02
éducateur	01W01
éducatrice	01W01
électricien	01W01
élémentaire	0:f02
építész	02001
équipe	0?I01
érem	0Dm02
érettségi	0JC01
érettségi bizonyítvány	0JC01
értékesítő	02001
és	0JK01
établissements	02g01
étage	04Z01
étterem	06l01
été	0Jb01
év	0Jd02
éves	0Jf01
évkönyv	0FC01
ênfase	0J001
í dag	0J901
í sambúð	0IC01
în curs	01i01
în prezent	01i01
începând cu	0R401
începător	0;P02
învățătoare	03N01
învățător	03N01
ó	12202
ógift	0IC01
óstán	0AA01
óta	0aj02
óvoda	0V401
óvodapedagógus	02001
óvónő	02001
õde	01=01
õpetaja	01=01
õppekava	0JD01
ödül	0:c01
ödülü	0:c01
ön lisans	0]601
önkormányzat	06l01
önkéntes	0a201
önlisans	0]601
önéletrajz	0a101
önéletrajza	0a101
ösd	0;Y01
ösztöndíj	0Dm02
översättare	02801
öz geçmiş	0an01
özgeçmiş	0an01
özgeçmişi	0an01
öğretim görevlisi	05801
öğretim üyesi	05801
öğretmen	05801
öğretmeni	05801
økonom	05T02
øvet	0`a01
újságíró	02001
úplné stredné	0[\01
úrad	03>01
úsek	0jm02
ústav	0FJ02
út	03M01
útgefið	0>R01
útja	03M01
útvar	0jm02
účetní	0=j01
účtovník	0?@01
účtovníčka	0?@01
úřad	0E001
übersetzer	05G01
ügyintéző	02001
ügynökség	06l01
ügyvéd	02001
ühing	04e01
üksus	0\K01
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
ċertifikat	0@801
ċertifikat tas-sekondarja	0@701
ċertifikazzjoni	0@801
č.p	0>T01
časopis	0?A04
čašník	0?@01
čašníčka	0?@01
červený diplom	0@<02
čestné uznanie	00401
čestné uznání	00501
član	0@b03
članak	0@e02
članek	0VB01
članica	0@i02
člen	0@m02
článek	0F;01
článok	0@k01
čvut	0C@01
číšník	0=j01
đang làm	0;N01
điều dưỡng	09H01
điều hành	09H01
điều phối viên	09H01
điểm	0Di01
điểm trung bình	0Di01
đã kết hôn	0@V01
đường	0@W01
đại học	0CR01
đầu bếp	09H01
đến	0D<01
đến nay	0;N01
đề tài	0Co01
độc thân	0@V01
ġurnal	06i01
ġurnalist	04i01
ģimnāzija	03i01
ħarifa	0P901
īpašnieks	02I01
įkūrėjas	02H01
įmonė	03?01
įmonėje	0R201
įvertinimas	0:@01
ļoti labi	07l02
ősz	0ag01
ősze	0ag01
œnologue	01W01
ředitel	0TA01
řidič	0TA01
řidičský průkaz	0?l01
średni	0jC02
średnia	0jE02
średnia ocen	0`K01
średnie	0IA01
średnio	0H<01
średnio zaawansowany	0H<01
średnio zaawansowany wyższy	0G901
średniozaawansowana	0H<01
średniozaawansowany	0jC02
średniozaawansowany wyższy	0G901
świadectwo	0@;01
świadectwo dojrzałości	0IA01
świadectwo maturalne	0IA01
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
še traja	0CY01
šef	0=:02
šetalište	08c01
šiandien	0CM01
šiuo metu	0CM01
škola	12404
šobrīd	0YC01
šodien	0YC01
šoferis	02I01
šola	0IP01
špecialista	0?@01
špecialistka	0?@01
špecializácia	0j<01
štipendija	0c;01
štipendium	00401
štruktúrovaný životopis	0e601
študent	0D:01
študijný odbor	0j<01
študijný program	0j<01
študijska smer	0kH01
študijski program	0kH01
štúdia	0@k01
štúdio	03>01
šķīries	0_>01
żeńska	0Ul01
żeński	0Ul01
żonaty	0U101
żviluppatur	04i01
życiorys	11i01
życiorys zawodowy	11i01
ž	10m02
žena	11M04
ženatý	0gm02
ženska	12801
ženski	12903
žensko	10m02
ženské	11S02
žiema	12<01
življenjepis	11c01
živnost	0E001
živnosť	03>01
životopis	11d04
žurnalas	0Uk01
žurnalistas	02H01
žurnālists	02I01
žurnāls	0F?01
școala	07201
școala gimnazială	07201
școala postliceală	07201
școală	07201
școală postliceală	0A;01
școală profesională	09K01
șef	03N01
șefă	03N01
și	0i701
șofer	03N01
șoseaua	04E01
άγαμη	12=01
άγαμοσ	12=01
άδεια	12>01
άδεια ασκήσεωσ	12>01
άδεια οδήγησησ	12>01
άνδρασ	12?01
άνοιξη	12@01
άντρασ	12?01
άπταιστα	12A01
άρθρο	12B01
άριστα	12C02
άριστη	12A01
άριστη γνώση	12A01
άριστο	12E01
άρρεν	12?01
έγγαμη	12=01
έγγαμοσ	12=01
έπαινοσ	00P01
έργα	12F01
έργο	12F01
έτη	12G01
έτοσ	12G01
έωσ	12H01
έωσ και σήμερα	12I01
έωσ σήμερα	12I01
ίδρυμα	12J01
α ε	00`01
α' βραβείο	00P01
α' βραβειο	00P01
α.ε	00`01
αγαμη	12=01
αγαμοσ	12=01
αδεια	12>01
αδεια ασκησεωσ	12>01
αδεια οδηγησησ	12>01
αε	00`01
αει	12K01
ακαδημία	12K01
ακαδημια	12K01
ανακοίνωση	12B01
ανακοινωση	12B01
αναλυτήσ	12L01
αναλυτησ	12L01
αναλυτρια	12L01
αναλύτρια	12L01
αναμένεται	12M01
αναμενεται	12M01
αναμενομενη	12M01
αναμενομενο	12M01
αναμενόμενη	12M01
αναμενόμενο	12M01
ανδρασ	12?01
ανοικτο πανεπιστημιο	12K01
ανοικτό πανεπιστήμιο	12K01
ανοιξη	12@01
ανοιχτο πανεπιστημιο	12K01
ανοιχτό πανεπιστήμιο	12K01
αντρασ	12?01
ανωτερη εκπαιδευση	12N01
ανώτερη εκπαίδευση	12N01
απθ	12K01
απο	12O02
απολυτήριο	12Q01
απολυτήριο γενικού λυκείου	12Q01
απολυτήριο γυμνασίου	12Q01
απολυτήριο λυκείου	12Q01
απολυτηριο	12Q01
απολυτηριο γενικου λυκειου	12Q01
απολυτηριο γυμνασιου	12Q01
απολυτηριο λυκειου	12Q01
απταιστα	12A01
από	12O02
αρθρο	12B01
αριθμοσ	12R01
αριθμόσ	12R01
αριστα	12C02
αριστείο	00P01
αριστειο	00P01
αριστη	12A01
αριστη γνωση	12A01
αριστο	12E01
αρρεν	12?01
αρσενικο	12?01
αρσενικό	12?01
αρχάριοι	12S01
αρχάριοσ	12T01
αρχαριοι	12S01
αρχαριοσ	12T01
αρχιτέκτονασ	12L01
αρχιτεκτονασ	12L01
ασκουμενη	12L01
ασκουμενοσ	12L01
ασκούμενη	12L01
ασκούμενοσ	12L01
ασφαλιστική	12J01
ασφαλιστικη	12J01
αφοί	12J01
αφοι	12J01
βαθμολογία	12U01
βαθμολογια	12U01
βαθμοσ	12U01
βαθμοσ πτυχιου	12U01
βαθμόσ	12U01
βαθμόσ πτυχίου	12U01
βασικά	12V02
βασικέσ γνώσεισ	12V02
βασική	12V02
βασική γνώση	12T01
βασικα	12V02
βασικεσ γνωσεισ	12V02
βασικη	12V02
βασικη γνωση	12T01
βασικο	12X01
βασικο επιπεδο	12T01
βασικό	12X01
βασικό επίπεδο	12T01
βεβαίωση	12>01
βεβαιωση	12>01
βιβλίο	12B01
βιβλιο	12B01
βιβλιοθήκη	12J01
βιβλιοθηκη	12J01
βιβλιοθηκονομοσ	12L01
βιβλιοθηκονόμοσ	12L01
βιογραφικο	12Y01
βιογραφικο σημειωμα	12Y01
βιογραφικό	12Y01
βιογραφικό σημείωμα	12Y01
βιολογοσ	12L01
βιολόγοσ	12L01
βοηθοσ	12L01
βοηθόσ	12L01
βράβευση	00P01
βραβείο	00P01
βραβειο	00P01
βραβευση	00P01
γενικο λυκειο	12K01
γενικοσ βαθμοσ	12U01
γενικό λύκειο	12K01
γενικόσ βαθμόσ	12U01
γιατροσ	12L01
γιατρόσ	12L01
γραμματέασ	12L01
γραμματεασ	12L01
γραφίστασ	12L01
γραφείο	12J01
γραφειο	12J01
γραφιστασ	12L01
γυμνάσιο	12K01
γυμνασιο	12K01
γυναίκα	12Z01
γυναικα	12Z01
δάσκαλοσ	12L01
δήμοσ	12J01
δίγλωσση	12[01
δίγλωσσοσ	12[01
δίπλωμα	12\02
δίπλωμα ιεκ	12N01
δίπλωμα μηχανικού	12^01
δασκάλα	12L01
δασκαλα	12L01
δασκαλοσ	12L01
δημοσ	12J01
δημοσίευση	12B01
δημοσιευση	12B01
δημοσιογράφοσ	12L01
δημοσιογραφοσ	12L01
δημοτικο σχολειο	12K01
δημοτικό σχολείο	12K01
διάκριση	00P01
διαγωνισμοσ	00P01
διαγωνισμόσ	00P01
διαδικτυακά	12_01
διαδικτυακα	12_01
διαζευγμένη	12=01
διαζευγμένοσ	12=01
διαζευγμενη	12=01
διαζευγμενοσ	12=01
διακριση	00P01
διατριβή	12B01
διατριβη	12B01
διαχειριστήσ	12L01
διαχειριστησ	12L01
διγλωσση	12[01
διγλωσσοσ	12[01
διδάκτορασ	12`01
διδακτορασ	12`01
διδακτορική διατριβή	12`01
διδακτορικη διατριβη	12`01
διδακτορικο	12`01
διδακτορικο διπλωμα	12`01
διδακτορικό	12`01
διδακτορικό δίπλωμα	12`01
διευθυνση	12a01
διευθυντήσ	12L01
διευθυντησ	12L01
διευθυντρια	12L01
διευθύντρια	12L01
διεύθυνση	12a01
δικηγοροσ	12L01
δικηγόροσ	12L01
διπλωμα	12\02
διπλωμα ιεκ	12N01
διπλωμα μηχανικου	12^01
ε π ε	00`01
ε.π.ε	00`01
εγγαμη	12=01
εγγαμοσ	12=01
εθελοντήσ	12L01
εθελοντησ	12L01
εθελοντρια	12L01
εθελόντρια	12L01
ειδίκευση	12b01
ειδικευση	12b01
ειδικοσ	12c02
ειδικοτητα	12b01
ειδικόσ	12c02
ειδικότητα	12b01
εισήγηση	12B01
εισηγηση	12B01
εκδοσεισ	12e02
εκδοτικοσ	12J01
εκδοτικόσ	12J01
εκδόσεισ	12e02
εκπα	12K01
εκπαιδευτήσ	12L01
εκπαιδευτησ	12L01
εκπαιδευτικοσ	12L01
εκπαιδευτικόσ	12L01
εκτιμωμενη	12M01
εκτιμώμενη	12M01
ελευθεροσ επαγγελματιασ	12J01
ελεύθεροσ επαγγελματίασ	12J01
εμπ	12K01
εξ αποστάσεωσ	12_01
εξ αποστασεωσ	12_01
εξειδικευμένοσ	12g01
εξειδικευμενοσ	12g01
επα λ	12K01
επα.λ	12K01
επαινοσ	00P01
επαλ	12K01
επαρκήσ	12h01
επαρκησ	12h01
επε	00`01
επιμελήτρια	12L01
επιμελητήσ	12L01
επιμελητησ	12L01
επιμελητρια	12L01
επιχείρηση	12J01
επιχειρηση	12J01
εποπτησ	12L01
επόπτησ	12L01
εργάτησ	12L01
εργα	12F01
εργαστήριο	12J01
εργαστηριο	12J01
εργατησ	12L01
εργο	12F01
εργοστάσιο	12J01
εργοστασιο	12J01
ερευνήτρια	12L01
ερευνητήσ	12L01
ερευνητησ	12L01
ερευνητρια	12L01
εστιατοριο	12J01
εστιατόριο	12J01
εταιρία	12J01
εταιρεία	12J01
εταιρεια	12J01
εταιρια	12J01
ετη	12G01
ετοσ	12G01
ευχερήσ	12A01
ευχερησ	12A01
εφορεία	12J01
εφορεια	12J01
εωσ	12H01
εωσ και σημερα	12I01
εωσ σημερα	12I01
ηλεκτρολογοσ	12L01
ηλεκτρολόγοσ	12L01
ημερίδα	12B01
ημεριδα	12B01
θέατρο	12J01
θήλυ	12Z01
θεατρο	12J01
θηλυ	12Z01
θηλυκο	12Z01
θηλυκό	12Z01
ι ε κ	12K01
ι.ε.κ	12K01
ιατροσ	12L01
ιατρόσ	12L01
ιδιοκτήτησ	12L01
ιδιοκτητησ	12L01
ιδρυμα	12J01
ιδρυτήσ	12L01
ιδρυτησ	12L01
ιδρυτρια	12L01
ιδρύτρια	12L01
ιεκ	12K01
ικανοποιητική	12h01
ικανοποιητικη	12h01
ικε	00`01
ινστιτουτο	12i02
ινστιτούτο	12i02
κάρτα	12>01
κέντρο	12J01
καθηγήτρια	12L01
καθηγητήσ	12L01
καθηγητησ	12L01
καθηγητρια	12L01
και	12k01
καλά	12l01
καλή	12m02
καλή γνώση	12l01
καλα	12l01
καλη	12m02
καλη γνωση	12l01
καλο	12o01
καλοκαίρι	13001
καλοκαιρι	13001
καλωσ	12U01
καλό	12o01
καλώσ	12U01
καρτα	12>01
κατάλογοσ	12B01
κατάστημα	12J01
καταλογοσ	12B01
καταστημα	12J01
κατευθυνση	12b01
κατεύθυνση	12b01
κεντρο	12J01
κεφάλαιο	12B01
κεφαλαιο	12B01
κλάδοσ	12a01
κλαδοσ	12a01
κλινική	12J01
κλινικη	12J01
κολέγιο	12K01
κολεγιο	12K01
κολλέγιο	12K01
κολλεγιο	12K01
λέκτορασ	12L01
λίαν καλώσ	12U01
λεκτορασ	12L01
λεωφ	12R01
λεωφοροσ	12R01
λεωφόροσ	12R01
λιαν καλωσ	12U01
λογίστρια	12L01
λογιστήσ	12L01
λογιστησ	12L01
λογιστρια	12L01
λυκειο	12K01
λύκειο	12K01
μάγειρασ	12L01
μάγειροσ	12L01
μάνατζερ	12L01
μάστερ	12^01
μέλοσ	12L01
μέσοσ όροσ	12U01
μέτρια	12h01
μέτρια γνώση	12h01
μέτριο	13102
μέχρι	12H01
μέχρι σήμερα	12I01
μέχρι τώρα	12I01
μήνασ	13301
μήνεσ	13301
μαγειρασ	12L01
μαγειροσ	12L01
μαθητευομενοσ	12L01
μαθητευόμενοσ	12L01
μανατζερ	12L01
μαστερ	12^01
μελοσ	12L01
μεσαίο	12o01
μεσαίο επίπεδο	12h01
μεσαιο	12o01
μεσαιο επιπεδο	12h01
μεσοσ οροσ	12U01
μετάλλιο	00P01
μεταλλιο	00P01
μεταπτυχιακέσ σπουδέσ	12^01
μεταπτυχιακεσ σπουδεσ	12^01
μεταπτυχιακο	12^01
μεταπτυχιακο διπλωμα	12^01
μεταπτυχιακοσ	12^01
μεταπτυχιακοσ τιτλοσ	12^01
μεταπτυχιακό	12^01
μεταπτυχιακό δίπλωμα	12^01
μεταπτυχιακόσ	12^01
μεταπτυχιακόσ τίτλοσ	12^01
μεταφράστρια	12L01
μεταφραστήσ	12L01
μεταφραστησ	12L01
μεταφραστρια	12L01
μετρια	12h01
μετρια γνωση	12h01
μετριο	13102
μεχρι	12H01
μεχρι σημερα	12I01
μεχρι τωρα	12I01
μηνασ	13301
μηνεσ	13301
μητρική	12[01
μητρική γλώσσα	12[01
μητρικη	12[01
μητρικη γλωσσα	12[01
μηχανικοσ	13401
μηχανικόσ	13401
μονάδα	12a01
μοναδα	12a01
μουσείο	12J01
μουσειο	12J01
νηπιαγωγείο	12K01
νηπιαγωγειο	12K01
νικήτρια	00P01
νικητήσ	00P01
νικητησ	00P01
νικητρια	00P01
νοσηλευτήσ	12L01
νοσηλευτησ	12L01
νοσηλευτρια	12L01
νοσηλεύτρια	12L01
νοσοκομείο	12J01
νοσοκομειο	12J01
ξεναγοσ	12L01
ξεναγόσ	12L01
ξενοδοχείο	12J01
ξενοδοχειο	12J01
ξυλουργοσ	12L01
ξυλουργόσ	12L01
ο ε	00`01
ο.ε	00`01
οδηγοσ	12L01
οδηγόσ	12L01
οδοσ	12R01
οδόσ	12R01
οικονομολογοσ	12L01
οικονομολόγοσ	12L01
οινοποιείο	12J01
οινοποιειο	12J01
ομάδα	12a01
ομαδα	12a01
ομιλία	12B01
ομιλια	12B01
ομιλοσ	12J01
οργανισμοσ	12J01
οργανισμόσ	12J01
οροφοσ	12R01
παιδαγωγοσ	12L01
παιδαγωγόσ	12L01
πανεπιστήμιο	12K01
πανεπιστημίου	12K01
πανεπιστημιο	12K01
πανεπιστημιου	12K01
παντρεμένη	12=01
παντρεμένοσ	12=01
παντρεμενη	12=01
παντρεμενοσ	12=01
παρον	12I01
παρόν	12I01
πατέντα	12B01
πατεντα	12B01
περιοδικο	12B01
περιοδικό	12B01
πιστοποίηση	12>01
πιστοποιημένη	12>01
πιστοποιημένοσ	12>01
πιστοποιημενη	12>01
πιστοποιημενοσ	12>01
πιστοποιηση	12>01
πιστοποιητικο	12>01
πιστοποιητικό	12>01
πλατεία	12R01
πλατεια	12R01
πολυ καλα	12A01
πολυ καλη	12A01
πολυ καλη γνωση	12l01
πολυ καλο	12E01
πολυτεχνείο	12K01
πολυτεχνειο	12K01
πολύ καλά	12A01
πολύ καλή	12A01
πολύ καλή γνώση	12l01
πολύ καλό	12E01
πρακτικά	12B01
πρακτικα	12B01
προγραμματίστρια	12L01
προγραμματιστήσ	12L01
προγραμματιστησ	12L01
προγραμματιστρια	12L01
προεδροσ	12L01
προισταμενη	12L01
προισταμενοσ	12L01
προπτυχιακέσ σπουδέσ	13501
προπτυχιακεσ σπουδεσ	13501
προπτυχιακο	13501
προπτυχιακό	13501
προτζεκτ	12F01
προχωρημένο	13602
προχωρημενο	13602
προϊστάμενοσ	12L01
προϊσταμένη	12L01
πρωτο βραβειο	00P01
πρόεδροσ	12L01
πρότζεκτ	12F01
πρώτο βραβείο	00P01
πτυχίο	13802
πτυχίο επαλ	12Q01
πτυχίο πανεπιστημίου	13501
πτυχιο	13802
πτυχιο επαλ	12Q01
πτυχιο πανεπιστημιου	13501
πτυχιουχοσ	13501
πτυχιούχοσ	13501
πωλήτρια	12L01
πωλητήσ	12L01
πωλητησ	12L01
πωλητρια	12L01
σήμερα	12I01
σε εξέλιξη	12I01
σε εξελιξη	12I01
σελίδα	13:01
σελιδα	13:01
σεμινάριο	12>01
σεμιναριο	12>01
σερβιτορα	12L01
σερβιτοροσ	12L01
σερβιτόρα	12L01
σερβιτόροσ	12L01
σημερα	12I01
στην	13;01
στο	13;01
στοιχειωδεισ γνωσεισ	12T01
στοιχειωδησ	12T01
στοιχειώδεισ γνώσεισ	12T01
στοιχειώδησ	12T01
στον	13;01
στουντιο	12J01
στούντιο	12J01
συλλογικοσ τομοσ	12B01
συλλογικόσ τόμοσ	12B01
συλλογοσ	12J01
συμβουλοσ	12L01
συνέδριο	12B01
συνεδριο	12B01
συνεργάτησ	12L01
συνεργάτιδα	12L01
συνεργατησ	12L01
συνεργατιδα	12L01
συνεταιρισμοσ	12J01
συνεταιρισμόσ	12J01
συντάκτησ	12L01
συντάκτρια	12L01
συντακτησ	12L01
συντακτρια	12L01
συντηρήτρια	12L01
συντηρητήσ	12L01
συντηρητησ	12L01
συντηρητρια	12L01
συντομο βιογραφικο	12Y01
συντονίστρια	12L01
συντονιστήσ	12L01
συντονιστησ	12L01
συντονιστρια	12L01
σχεδιάστρια	12L01
σχεδιαστήσ	12L01
σχεδιαστησ	12L01
σχεδιαστρια	12L01
σχολή	12K01
σχολή καλών τεχνών	12K01
σχολείο	12K01
σχολειο	12K01
σχολη	12K01
σχολη καλων τεχνων	12K01
σύλλογοσ	12J01
σύμβουλοσ	12L01
σύντομο βιογραφικό	12Y01
τ ε ι	12K01
τ κ	12R01
τ.ε.ι	12K01
τ.κ	12R01
ταμίασ	12L01
ταμιασ	12L01
τει	12K01
τεχνίτησ	12L01
τεχνικοσ	12L01
τεχνικόσ	12L01
τεχνιτησ	12L01
τηλεργασία	12_01
τηλεργασια	12_01
τιμητική διάκριση	00P01
τιμητικη διακριση	00P01
τκ	12R01
τμήμα	13<02
τμημα	13<02
τομέασ	13>02
τομεασ	13>02
τομοσ	12B01
τράπεζα	12J01
τραπεζα	12J01
τωρα	12I01
τόμοσ	12B01
τώρα	12I01
υδραυλικοσ	12L01
υδραυλικόσ	12L01
υπάλληλοσ	12L01
υπαλληλοσ	12L01
υπευθυνη	12L01
υπευθυνοσ	12L01
υπεύθυνη	12L01
υπεύθυνοσ	12L01
υπηρεσία	13@02
υπηρεσια	13@02
υποτροφία	00P01
υποτροφια	00P01
υπουργείο	12J01
υπουργειο	12J01
φαρμακείο	12J01
φαρμακειο	12J01
φαρμακοποιοσ	12L01
φαρμακοποιόσ	12L01
φθινοπωρο	13B01
φθινόπωρο	13B01
φουρνοσ	12J01
φούρνοσ	12J01
φυσικοσ	12L01
φυσικοσ ομιλητησ	12[01
φυσικόσ	12L01
φυσικόσ ομιλητήσ	12[01
χειμωνασ	13C01
χειμώνασ	13C01
χειριστήσ	12L01
χειριστησ	12L01
χημικοσ	12L01
χημικόσ	12L01
χρονια	12G01
χρονοσ	12G01
χρόνια	12G01
χρόνοσ	12G01
ψυχολογοσ	12L01
ψυχολόγοσ	12L01
ωδείο	12K01
ωδειο	12K01
ωσ	12H01
ωσ σήμερα	12I01
ωσ σημερα	12I01
όμιλοσ	12J01
όροφοσ	12R01
а s	00`01
а.ş	00`01
автобиография	13D01
агент	13E03
агентство	13H02
агенция	13J01
агенција	13K01
агенція	13L01
агроном	13M01
ад	00`01
адвокат	13N04
администратор	13R03
администрация	13U01
адміністратор	13V01
адміністрація	13L01
академии	13W01
академия	13X02
академија	13Z01
академія	13[01
академії	13[01
аккредитация	13\01
акредитація	13]01
активно	13^01
альманах	13_01
анализатор	13`01
аналитик	13a01
аналитичар	13b01
аналітик	13V01
анкета	13c02
антологія	13e01
ао	13f02
ап	13h01
апотека	13K01
аптека	13i03
архитект	13`01
архитекта	13l01
архитектор	13a01
архітектор	13V01
асистент	13m03
асоциация	13J01
асоціація	13L01
аспирант	13M01
аспирантура	14002
аспірант	14201
аспірантура	14302
ассистент	13a01
ассоциация	13U01
атестат	14502
аттестат	14702
аттестат о среднем образовании	14901
аудитор	14:02
б р	14<01
б-р	14<01
базове	14=01
базовий	14>02
базовий рівень	14=01
базово	14@03
базово ниво	14C01
базовое	14D01
базовые знания	14E02
базовый	14E02
базовый уровень	14D01
базові знання	14>02
бакалавр	14G02
бакалаврат	14I01
бакалавриат	14J01
бакалавър	14K01
бакалавърска	14K01
бакалавърска степен	14K01
бал	14L01
балл	14M01
баллов	14M01
банк	13H02
банка	14N02
бармен	13M01
бечелор	14P01
библиотека	14Q03
библиотекар	14T03
билингв	14W01
биография	13D01
биографија	14X01
биолог	13M01
бл	13h01
благајник	13l01
благодарность	0Q]01
благодарственное письмо	0Q]01
болница	14N02
больница	13U01
бр	14Y01
брошура	14Z01
буд	14[01
будинок	14[01
бул	14\02
булевар	14Y01
булевард	13h01
бульвар	14^02
бухгалтер	14:02
бытовой	14`01
бюро	13H02
бібліотека	13L01
бібліотекар	14201
білінгв	14a01
в	14b03
в браке	14e01
в момента	14f01
в разводе	14e01
в совершенном владении	14g01
в совершенстве	14h01
васпитач	13b01
ведуча	14i01
ведучий	14i01
ведущий	14j01
весна	14k02
весни	14m01
весной	14n01
весны	14n01
вестник	14o02
взимку	15101
видавництво	15202
викладач	13V01
випускова	14i01
висока школа	13Z01
високий	15401
високо образовање	15501
виступ	13e01
висше	14K01
висше образование	14K01
висше училище	15601
вихователь	14201
виш	13[01
виша стручна спрема	15701
виша школа	15802
виши средњи	15:01
вище за середній	15;01
вище середнього	15;01
владелец	14j01
власник	15<02
власница	13l01
влітку	15>01
во	15?01
водитель	13M01
водительские права	13\01
водительское удостоверение	13\01
водій	14201
водійські права	13]01
возач	13b01
возачка дозвола	15@01
волонтер	15A03
волонтёр	13M01
восени	15D01
воспитател	13M01
вођа	13l01
впевнений	15401
впевнено	15401
врач	13M01
врло добро	15E02
вртић	13Z01
второ място	00>01
вуз	15G02
вукова диплома	00C01
вул	14[01
вулиця	14[01
вх	13h01
вчитель	14201
вчителька	14i01
във	15I01
възпитател	13`01
вып	13_01
высокий	15J01
выступление	13_01
высшее	15K01
выше среднего	15L01
від	15M02
віддалена робота	15O01
віддалено	15O01
відділ	15P01
відділення	15P01
відзнака	00A01
відмінно	15Q02
вільне	15S01
вільне володіння	15S01
вільно	15S01
вільно володію	15S01
вісник	13e01
г	15T03
газета	13H02
газосварщик	13M01
гбу	00`01
геолог	13M01
гимназия	13X02
гимназија	13Z01
глава	15W03
главный	14j01
го	15Z02
говоримо	15\01
год	15]02
года	15_01
година	15`02
године	15b01
години	15c01
голова	14i01
головний	14i01
город	14<01
гостиница	13U01
готвач	13`01
готель	13L01
гр	13h01
грамота	15d03
гран при	0Q]01
гран прі	00A01
гран-при	0Q]01
гран-прі	00A01
грант	0Q]01
група	15g04
группа	15k02
группа компаний	13U01
гуп	00`01
гімназія	13[01
д	14<01
д т н	15m01
д.т.н	15m01
данас	15n01
двуезичен	15o01
департамент	16002
депо	16202
детска градина	15601
детский сад	13W01
дизайнер	16403
дизајнер	13b01
диплом	16705
диплом бакалавра	14J01
диплом з відзнакою	14L01
диплом с отличием	14M01
диплом специалиста	15K01
диплом техника	16<01
диплома	16=02
диплома за средно образование	16?01
дипломирани	15501
директор	16@04
дирекция	16D02
дирекција	16F01
дисертация	14Z01
дисертація	13e01
диссертация	13_01
дистанционно	16G02
дистанционный	16I01
дистанційно	15O01
дитячий садок	13[01
днес	14f01
до	16J04
до данас	15n01
до днес	14f01
до момента	14f01
до настоящего времени	16N01
до настоящия момент	14f01
до сада	15n01
до сега	14f01
до сих пор	16N01
до сьогодні	16O01
до тепер	16O01
до теперішнього часу	16O01
добра	15:01
добре	16P03
добрий	15;01
добро	16S04
доброволец	16W01
дозвола	15@01
доклад	14o02
доктор	16X01
доктор наук	16Y02
доктор наука	16[01
доктор філософії	16\01
докторант	13`01
докторантура	16X01
докторат	16[01
докторска степен	16X01
докторске студије	16[01
дом	14<01
дом здравља	13K01
доо	00`01
доповідь	13e01
допуск	16]02
досега	14f01
досконало	16_01
дослідник	14201
досі	16O01
дотепер	16O01
доцент	13E03
дружество	13J01
друкарня	13L01
друштво	13K01
еад	00`01
екип	16`01
економиста	13l01
економска школа	13Z01
економіст	14201
експерт	16a04
експертний	16e01
експертно	16f01
електрик	14201
електричар	13l01
електротехник	13`01
елементарний	14=01
елементарно	14C01
еоод	00`01
есей	13e01
есен	16g01
есента	16g01
ет	16h02
ж	16j04
ж к	13h01
ж.к	13h01
железници	13J01
жен	16n01
жена	16o02
женат	14e01
женен	17101
женски	16o02
женский	16n01
женско	17201
женщина	16n01
животопис	14X01
журнал	17302
журналист	17502
журналіст	14201
жінка	17701
жіноча	17701
жіночий	17701
з	15M02
з відзнакою	14L01
заваривач	13l01
заварчик	13`01
завод	17804
задоволително	15\01
задруга	13K01
заместитель	13M01
заместник	13`01
замужем	14e01
заміжня	17<01
зао	00`01
зараз	16O01
засновник	14201
застраховане	13J01
заступник	14201
зборник	17=01
збірник	13e01
зварник	14201
звено	16`01
зима	17>04
зимата	17B01
зими	15101
зимой	17C01
зимы	17C01
знаком	17D01
значка	00>01
зно	0;Y01
зрелостен изпит	16?01
зі	17E01
зі словником	14=01
и	17F03
изворни говорник	17I01
изд во	13_01
изд-во	13_01
издавач	17=01
издавачка кућа	13K01
издателство	17J02
издательство	17L02
излагање	17=01
изследовател	13`01
икономист	13`01
икономически университет	15601
име на проекта	17N01
инженер	17O02
инжењер	17Q01
инспектор	17502
институт	17R06
инструктор	17X02
интегрисане студије	15501
ип	00`01
исследовател	13a01
истраживач	13b01
й	17Z01
к т н	16Y02
к э н	15m01
к.т.н	16Y02
к.э.н	15m01
кандидат	17[01
кандидат наук	16Y02
канцеларија	13K01
капитан	13M01
касиер	13`01
касир	14201
кассир	13M01
категория	17\02
категорія	13]01
кафедра	17^04
кв	14^02
квалификация	17b01
кваліфікація	17c01
квартира	14^02
керівник	13V01
кладовщик	13M01
клиника	14Q03
клініка	13L01
книга	17d03
кну	0@o01
код	17g01
коледж	17h01
колеж	17i02
колледж	17k01
команда	16002
комерцијалиста	13l01
компания	16202
компанија	13K01
компанія	13L01
конверзацијски	17l01
конкурс	15d03
конкурса	0Q]01
конкурсу	00A01
конобар	13b01
консерватория	13X02
консерваторія	13[01
консултант	17X02
консультант	17m02
конференция	14o02
конференција	17=01
конференція	13e01
концерн	13U01
кооперация	13J01
координатор	16@04
копирайтер	13M01
копірайтер	14201
кореспондент	14201
корп	14<01
корпорация	13U01
корпорація	13L01
корреспондент	13M01
кпі	0@o01
край	14<01
красный диплом	14M01
кубок	0Q]01
кувар	13b01
курс	17o04
курсы	13W01
кухар	14201
књига	17=01
лаборант	14:02
лаборатория	16202
лабораторија	13K01
лабораторія	13L01
лавреат	00A01
лавреатка	00A01
лауреат	15d03
лауреатка	00A01
лекар	17X02
лектор	18302
лекция	14Z01
лекція	13e01
лесник	14j01
лесхоз	13U01
лет	15_01
лета	18501
лето	18602
летом	18501
лидер	13M01
лицей	13X02
лиценз	18801
лицензия	13\01
лиценца	15@01
логист	13M01
логіст	14201
лучшая	0Q]01
лучший	0Q]01
лято	18901
лятото	18901
лікар	14201
лікарня	13L01
літа	15>01
літо	15>01
ліцей	13[01
ліцензія	13]01
м	18:04
магазин	13i03
магационер	13l01
магистар	15501
магистр	15K01
магистратура	18>03
магистър	18A01
магистърска	18A01
магистърска степен	18A01
магістр	18B01
магістратура	18B01
майстер	14201
майстерня	13L01
майстор	13`01
майчин	15o01
майчин език	15o01
маркетолог	14:02
мастер	18C02
мастер студије	15501
мастерская	13U01
матерен	15o01
матерњи	17I01
матерњи језик	17I01
матура	18E02
матурски испит	18G01
машинист	17502
мајстор	13l01
мгту	0@o01
мгу	0@o01
медал	00>01
медаль	18H02
медаља	00C01
медбрат	14j01
медицинска сестра	18J02
медсестра	18L02
медуниверситет	13W01
менаџер	13b01
менеджер	17m02
мениджър	13`01
мес	18N02
месец	18P02
месеца	18P02
месеци	18R01
месяц	18S01
месяца	18S01
месяцев	18S01
методист	13M01
механик	17502
механичар	13b01
механік	14201
микрорайон	14<01
министарство	13K01
министерство	16202
младший	14j01
много добре	18T01
много добро	18U02
много добро ниво	18W01
модул	18X01
мое резюме	18Y01
молодший	14i01
молодший бакалавр	18Z01
молодший спеціаліст	18Z01
момента	14f01
монография	14o02
монографія	13e01
монтажник	13M01
моё резюме	18Y01
моє резюме	18[01
муж	18\01
мужской	18\01
мужчина	18\01
музей	13i03
музеј	13K01
музыкант	13M01
муп	00`01
мушкарац	18]01
мушки	18]01
мушко	18]01
мъж	18^01
мъжки	18^01
міністерство	13L01
міс	18_01
місто	14[01
місяць	18_01
місяці	18_01
місяців	18_01
н в	16N01
н.в	16N01
на бытовом уровне	14`01
на даљину	18`01
наб	14<01
набережна	14[01
набережная	14<01
навесні	14m01
нагорода	00A01
награда	18a03
назва проєкту	18d01
название проекта	18e01
назив пројекта	18f01
найкраща	00A01
найкращий	00A01
направление	18g03
направление подготовки	17b01
напреднал	18U02
напреднало	18U02
напредно	15E02
напрям	17c01
нарис	13e01
насеље	14Y01
наст вр	16N01
наст время	16N01
наст. вр	16N01
наст. время	16N01
наставник	13l01
наставница	13l01
настояще	14f01
настоящее время	16N01
настоящем	14f01
настоящий момент	16N01
настоящия момент	14f01
науковий співробітник	14i01
научен сътрудник	16W01
научная статья	13_01
научный сотрудник	14j01
началник	13`01
начално	18j02
начальник	14:02
начальное профессиональное	16<01
начальное профессиональное образование	16<01
начальный	14E02
начальный уровень	14D01
начинаещ	18l02
начинающий	18n01
начиная с	18o01
нв	16N01
не женат	14e01
не замужем	14e01
нед	19001
недели	19001
недель	19001
неделя	19001
неженен	17101
незаміжня	17<01
неодружена	17<01
неодружений	17<01
неожењен	19101
неоконченное высшее	14J01
неомъжена	17101
неудата	19101
новинар	13b01
новичок	18n01
носитель	14W01
носитель языка	14W01
носій	14a01
носій мови	14a01
нпо	00`01
оао	00`01
обл	19203
область	14^02
образователно квалификационна степен магистър	18A01
образователно-квалификационна степен магистър	18A01
обука	15@01
община	19502
објављен	17=01
овлашћење	15@01
од	19702
одељење	16F01
одитор	13`01
одлично	15E02
одружена	17<01
одружений	17<01
одсек	19902
ожењен	19101
ожидаемый	19;01
ожидается	19;01
олимпиада	19<02
олімпіада	00A01
омъжена	17101
онлайн	19>03
онлајн	18`01
оод	00`01
ооо	13f02
оператер	13b01
оператор	19A03
општина	13K01
осени	19D01
осень	19D01
осенью	19D01
осені	15D01
осигурање	13K01
оснивач	13b01
основател	17502
основе	19E02
основна школа	13Z01
основне академске студије	14P01
основне студије	14P01
основно	19G04
основно владеене	15\01
основно знање	19K01
основно ниво	14C01
основно училище	15601
осінь	15D01
от	19L03
от разстояние	19O01
отговорник	13`01
отдел	16D02
отделение	19P03
отель	13U01
отличен	19S01
отличие	19T02
отлично	19V03
отлично владеене	18T01
отличное	14g01
офис	16202
официант	13M01
офіс	13L01
офіціант	14201
оцена	19Y01
оценка	19Z02
оцінка	14L01
очаква се	19\01
очаквано	19\01
очекивано	19]01
очікуваний	19^01
очікується	19^01
пао	00`01
парикмахер	13M01
пасивно	19K01
пат	00`01
патент	19_04
пг	15601
пгжпт	15601
пекара	13K01
пекарна	13J01
пекарня	13H02
пер	14<01
первое место	0Q]01
переводчик	13M01
переводчица	14j01
перекладач	14201
переможець	00A01
переможниця	00A01
переулок	14<01
перше місце	00A01
пивара	13K01
пл	19c02
плакет	00>01
планирано	19e02
планируемый	19;01
планируется	19;01
планується	19^01
площа	14[01
площад	13h01
площадь	14<01
по	19g02
по н в	16N01
по н.в	16N01
по наст время	16N01
по наст. время	16N01
по настоящее время	16N01
по настоящий момент	16N01
по сей день	16N01
по сьогодні	16O01
по теперішній час	16O01
по цей день	16O01
по цей час	16O01
победител	00>01
победитель	0Q]01
победительница	0Q]01
победник	00C01
победница	00C01
повар	13M01
повна середня	19i01
повышение квалификации	13\01
поглавље	17=01
поглиблений	15S01
подразделение	19j01
подяка	00A01
позориште	13K01
поликлиника	16202
политех	13W01
политехнический	13W01
положен	15@01
полувисше	19k01
поліклініка	13L01
політехніка	13[01
помощник	17502
помоћник	13l01
помічник	14201
понастоящем	14f01
понині	16O01
посвідчення	13]01
посвідчення водія	13]01
поселок	14<01
пословођа	13l01
посёлок	14<01
потврда	15@01
похвала	00C01
початковий	14>02
початковий рівень	14=01
початківець	19l01
почетна грамота	00>01
почетная грамота	0Q]01
почетник	19m02
почетно	19K01
почётная грамота	0Q]01
пр	14^02
пр т	14<01
пр-т	14<01
правник	13l01
правница	13l01
правоспособност	18801
практикант	15A03
прат	00`01
преводач	13`01
преводилац	13l01
предавач	13b01
предавање	17=01
предвиђено	19]01
предполагаемый	19;01
предприятие	16202
председател	17502
председник	13l01
председница	13l01
предстои	19\01
предузеће	13K01
президент	13E03
премия	0Q]01
премія	00A01
преподавател	19o02
призер	18H02
признање	00C01
призёр	0Q]01
приправник	13l01
приправница	13l01
пров	14[01
провизор	14j01
провулок	14[01
провідний	14i01
програмер	13b01
програмист	13`01
программист	13a01
програміст	13V01
продав	14201
продавац	13l01
продавач	13`01
продавачица	13l01
продавец	13M01
продавница	13K01
продвинутый	1:102
продвинутый уровень	14g01
продюсер	14:02
проезд	14<01
проект	1:303
проекта	18e01
проекти	1:602
проекты	18e01
пролет	1:801
пролетта	1:801
пролеће	1:901
прораб	13M01
просек	19Y01
просек оцена	19Y01
просечна оцена	19Y01
просп	14[01
проспект	14^02
просунутий	15Q02
професионален бакалавър	14K01
професионална автобиография	13D01
професионална биографија	14X01
професионална гимназия	15601
професионална квалификация	16?01
професор	13m03
профессиональный	14g01
профессор	13a01
професійний	15S01
професійно технічна	19i01
професійно-технічна	19i01
профил	1::01
профиль	17b01
проєкт	18d01
проєкти	18d01
проєкту	18d01
пројекат	18f01
пројекти	18f01
психолог	13N04
пту	0@o01
публикация	14o02
публикација	17=01
публікація	13e01
пут	14Y01
първо място	00>01
підвищення кваліфікації	13]01
підприємство	13L01
підрозділ	15P01
р	1:;01
работаю	16N01
работник	13`01
рабочий	1:<02
рад	17=01
рад од куће	18`01
радионица	13K01
радна биографија	14X01
радник	13l01
радница	13l01
радіо	13L01
разведен	1:>03
разведена	1:>03
разведён	14e01
разговорный	14`01
разговорный уровень	14`01
разработчик	19o02
разрешително	18801
разряд	13\01
район	14^02
рачуновођа	13l01
редактор	16403
редакция	13U01
редакція	13L01
режисер	14201
режиссер	13M01
режиссёр	13M01
резюме	13c02
рекрутер	14:02
республика	14<01
ресторан	1:A03
ресторант	13J01
референт	13b01
риелтор	13M01
робочий	15;01
робітник	14i01
роден	15o01
роден език	15o01
родная	14W01
родной	14W01
родной язык	14W01
розділ	13e01
розлучена	17<01
розлучений	17<01
розмовна	1:D01
розмовний	1:D01
розмовний рівень	1:D01
розробник	13V01
роки	1:;01
року	1:;01
років	1:;01
руководилац	13l01
руководител	13a01
ръководител	1:E01
рідна	14a01
рідна мова	14a01
рідний	14a01
рік	1:;01
с	1:F03
с отличием	14M01
саветник	13l01
саветница	13l01
сада	15n01
садашњост	15n01
самозайнятий	13L01
самозанятый	13U01
саопштење	17=01
сарадник	13l01
сарадница	13l01
сборник	14o02
сварщик	1:I02
свидетелство	18801
свидетельство	13\01
свободно	1:K02
свободно владею	14g01
свободное	14g01
свободное владение	14g01
свободный	14g01
свідоцтво	13]01
сдружение	13J01
сега	14f01
сегодня	16N01
сейчас	16N01
секретар	1:M03
секретарица	13l01
секретарь	13M01
сектор	1:P04
село	14^02
семеен	17101
семейна	17101
сервитьор	13`01
середньо	1:D01
середня	19i01
середня освіта	19i01
середня спеціальна	18Z01
середній	1:T02
середній бал	14L01
середній рівень	1:D01
сертификат	1:V03
сертификация	13\01
сертифициран	18801
сертифицированный	13\01
сертифікат	1:Y01
сертифікація	13]01
слабо	14C01
слесарь	13M01
служба	1:Z05
слюсар	14201
смер	18X01
со	1:_02
со словарем	14D01
со словарём	14D01
соавтор	13_01
собственик	13`01
совершенное	14h01
сотрудник	13M01
соу	15601
союз	13U01
спбгу	0@o01
специализация	1::01
специалист	1:a03
специалист по	19k01
специалитет	15K01
специалност	1::01
специальность	17b01
специјалиста	13l01
спеціальність	17c01
спеціалізація	17c01
спеціаліст	1:d02
спеціалітет	18B01
списание	14Z01
співавтор	13e01
співробітник	14201
спілка	13L01
среден успех	19S01
среден успех от следването	19S01
средне	14`01
среднее	14901
среднее образование	14901
среднее общее	14901
среднее профессиональное	16<01
среднее профессиональное образование	16<01
среднее специальное	16<01
средний	1:f02
средний балл	14M01
средний уровень	14`01
средно	1:h03
средно владеене	15\01
средно ниво	1:k02
средно образование	16?01
средно специално	16?01
средно специално образование	16?01
средно училище	15601
средња стручна спрема	18G01
средња школа	13Z01
средње	1:m02
средњи	17l01
средњи ниво	17l01
ссс	18G01
стажант	13`01
стажер	14:02
стажист	14201
стажиста	13l01
стажёр	13M01
стан	14Y01
старший	1:o02
статия	14Z01
стаття	13e01
статья	13_01
степень бакалавра	14J01
степень магистра	15K01
стипендия	19<02
стипендија	00C01
стипендія	00A01
столар	13l01
стор	1;101
сторінка	1;101
стр	1;202
страница	1;401
строительная	13U01
стройка	13U01
струковне студије	14P01
стручни испит	15@01
стручњак	1;502
студио	14N02
студия	13U01
студијски програм	18X01
студія	13L01
ступінь бакалавра	14I01
ступінь магістра	18B01
су	15601
супермаркет	13H02
счетоводител	13`01
считано от	1;701
сътрудник	13`01
сьогодні	16O01
т ч	16O01
т.ч	16O01
та	17Z01
такмичење	00C01
театр	13H02
театър	13J01
тези	13e01
тезисы	13_01
текущее время	16N01
телеканал	13L01
теперішнього часу	16O01
теперішній час	16O01
тестер	13`01
тестировщик	13a01
тестувальник	13V01
техлид	14j01
техник	17502
техникум	1;802
техничар	13b01
техничка школа	13Z01
технолог	13E03
технік	14201
технікум	17h01
течно	13^01
тиждень	1;:01
тижні	1;:01
тижнів	1;:01
тим	16F01
тимлид	14j01
типография	13U01
тов	1;;02
товаровед	13M01
токарь	13M01
тоо	00`01
торговый дом	13U01
торговый представитель	14j01
трг	14Y01
тренер	14:02
тренутно	15n01
треньор	13`01
трки	0;Y01
търговец	13`01
търговски представител	16W01
у	1;=02
у браку	19101
у досконалості	16_01
у току	15n01
уверенно	15J01
уверенный	15J01
уверење	15@01
удаленка	16I01
удаленная работа	16I01
удаленно	16I01
удалёнка	16I01
удалённая работа	16I01
удалённо	16I01
удата	19101
удовлетворительно	14`01
удостоверение	17\02
удружење	13K01
ул	1;?03
улица	1;?03
универзитет	1;B01
университет	1;802
университета	13X02
університет	17h01
управител	13`01
управление	1;C03
управління	1;F02
уредник	13l01
уредница	13l01
усмерење	18X01
успех	19S01
учебник	14Z01
ученик	14j01
училище	1;H03
учител	13`01
учитель	14:02
учительница	14j01
учитељ	13b01
учредитель	13M01
фабрика	17804
факултет	1;K02
факультет	1;M04
фармацевт	13E03
фармацеут	13b01
фаховий молодший бакалавр	18Z01
фахівець	14i01
фгуп	00`01
фельдшер	14j01
физик	13M01
финалист	0Q]01
финалиста	00C01
фирма	14Q03
фонд	13H02
фондация	13J01
фондација	13K01
фоп	00`01
фотограф	14:02
фриланс	13U01
фрилансер	13M01
фріланс	13L01
фіналіст	00A01
фірма	13L01
химик	13M01
хозяйство	13U01
холдинг	13i03
холост	14e01
холостой	14e01
хорошее	15L01
хороший	1;Q02
хорошо	1;Q02
хотел	14N02
художник	13M01
цей час	16O01
центар	13K01
центр	13H02
център	13J01
цех	1;C03
ч	1;S01
часопис	17=01
червоний диплом	14L01
чирак	16W01
читалище	13J01
читаю профессиональную литературу	14D01
читаю со словарем	14D01
читаю со словарём	14D01
члан	13l01
чланак	17=01
член	16W01
чоловік	1;S01
чоловіча	1;S01
чоловічий	1;S01
шеф	13l01
школа	1;T04
школа no	13W01
школьный	14D01
шосе	14[01
шоссе	14<01
шофьор	13`01
шофьорска книжка	18801
экономист	13M01
эксперт	1;X01
экспертный	1;X01
экспертный уровень	1;X01
электрик	13M01
электрогазосварщик	13M01
электросварщик	13M01
элементарный	14D01
юрист	13E03
і	17Z01
із	15M02
інженер	13V01
інститут	17h01
јединица	16F01
јесен	1;Y01
ґрант	00A01
אביב	1;Z01
אגף	1;[01
אדריכל	1;\01
אדריכלית	1;\01
אולפנה	1;]01
אוניברסיטה	1;]01
אוניברסיטת	1;]01
אות	1;^01
אח	1;\01
אחות	1;\01
אחראי	1;\01
אחראית	1;\01
אישה	1;_01
אנליסט	1;\01
אנליסטית	1;\01
אקדמיה	1;]01
ארגון	1;`01
ב	1;a01
ב"א	1;b01
בגרות	00I01
בגרות מלאה	00I01
בגרות עיונית	00I01
בהצטיינות	1;c01
בוגר	1;b01
בוגרת	1;b01
בודק	1;\01
בודקת	1;\01
ביטוח	1;`01
בינוני	1;d02
בינונית	1;d02
בינונית גבוהה	1;f01
בית אבות	1;`01
בית החולים	1;`01
בית הספר	1;]01
בית חולים	1;`01
בית מרקחת	1;`01
בית ספר	1;]01
בנק	1;`01
בסיס	1;g01
בסיסי	1;h02
בסיסית	1;h02
בע"מ	1;`01
בעלים	1;\01
בעמ	1;`01
ברמה גבוהה	1;j01
ברמת שפת אם	1;k01
גבוהה	1;l02
גבר	1;n01
גן ילדים	1;]01
גרוש	1;o01
גרושה	1;o01
ד"ר	1<001
דו לשוני	1;k01
דו-לשוני	1;k01
דובר ילידי	1;k01
דוקטור	1<001
דוקטורט	1<102
דירה	1<301
דרך	1<301
האוניברסיטה	1;]01
האקדמיה	1;]01
הווה	1<401
הוצאה	1<501
הוצאת	1;`01
החוג	1;]01
הטכניון	1;]01
היברידי	1<601
היום	1<401
המכללה	1;]01
המכללה האקדמית	1;]01
המרכז	1;`01
המרכז האקדמי	1;]01
הנדסאי	1<701
הנדסאית	1<701
הסמכה	1<801
הסמכות	1<801
הסמכת	1<801
הפקולטה	1;]01
הצטיינות	1;^01
הצטיינות יתרה	1;c01
הרצאה	1<501
השתלמות	1<801
התמחות	1<901
התמחות ב	1<901
ו	1<:01
ועד היום	1<401
זוכה	1;^01
זכר	1;n01
חבר	1;\01
חברה	1;`01
חברה בצוות	1;\01
חברת	1;`01
חוג	1<901
חודש	1<;01
חודשים	1<;01
חוקר	1;\01
חוקרת	1;\01
חורף	1<<01
חטיבה	1;[01
חטיבת ביניים	1;]01
חלשה	1;g01
חנות	1;`01
חשמלאי	1;\01
טבח	1;\01
טבחית	1;\01
טוב	1<=02
טובה	1;f01
טובה מאוד	1;j01
טכנאי	1;\01
טכנאי מוסמך	1<701
טכנאית	1;\01
טכנולוגיות	1;`01
טכניון	1;]01
ידע בסיסי	1;g01
יו"ר	1;\01
יועץ	1;\01
יועצת	1;\01
יושב ראש	1;\01
יחידה	1;[01
יחידת	1;[01
ישיבה	1;]01
ישיבת	1;]01
כיום	1<401
כיכר	1<301
כנס	1<501
כעת	1<401
כתב עת	1<501
כתבה	1<501
מ	1<?01
מ"א	1<@01
מאז	1<A01
מאמן	1;\01
מאמנת	1;\01
מאמר	1<501
מאפייה	1;`01
מבקר	1;\01
מגמה	1<901
מגמת	1<901
מדור	1;[01
מדליה	1;^01
מדריך	1;\01
מדריכה	1;\01
מדרשה	1;]01
מהנדס	1;\01
מהנדסת	1;\01
מוזיאון	1;`01
מוכר	1;\01
מוכרת	1;\01
מומחה	1<B02
מומחית	1<B02
מוסמך	1<D02
מוסמכת	1<D02
מועצה	1;`01
מורה	1;\01
מזכיר	1;\01
מזכירה	1;\01
מחלקה	1;[01
מחלקת	1;[01
מטפל	1;\01
מטפלת	1;\01
מיזם	1<F01
מייסד	1;\01
מייסדת	1;\01
מיקוד	1<301
מכון	1;`01
מכון ללימודים	1;]01
מכונאי	1;\01
מכללה	1;]01
מכללת	1;]01
מלגה	1;^01
מלגת	1;^01
מלון	1;`01
מלצר	1;\01
מלצרית	1;\01
ממוצע	1;c01
ממוצע ציונים	1;c01
מנהל	1;\01
מנהל חשבונות	1;\01
מנהלת	1;\01
מנהלת חשבונות	1;\01
מנכ"ל	1;\01
מסלול	1<901
מסעדה	1;`01
מעבדה	1;`01
מעצב	1;\01
מעצבת	1;\01
מפיק	1;\01
מפיקה	1;\01
מפעיל	1;\01
מפעל	1;`01
מפקד	1;\01
מפקדת	1;\01
מפתח	1;\01
מפתחת	1;\01
מצוין	1;l02
מצוינת	1;j01
מצטיין	1;^01
מצטיינת	1;^01
מקוון	1<601
מקום ראשון	1;^01
מרחוק	1<601
מרכז	1<G02
מרכזת	1;\01
מרפא בעיסוק	1;\01
מרפאה	1;`01
מרפאה בעיסוק	1;\01
מרפאת	1;`01
מרצה	1;\01
משוער	1<I01
משרד	1;`01
מתחיל	1<J01
מתחילים	1;g01
מתכנת	1;\01
מתכנתת	1;\01
מתמחה	1;\01
מתנדב	1;\01
מתנדבת	1;\01
מתקדם	1<K01
מתרגם	1;\01
מתרגמת	1;\01
נגר	1;\01
נהג	1;\01
נהגת	1;\01
נוכחי	1<401
נוכחית	1<401
נציג	1;\01
נציג מכירות	1;\01
נציגת	1;\01
נקבה	1;_01
נשואה	1;o01
נשוי	1;o01
סבירה	1<L01
סדנה	1;`01
סוכנות	1;`01
סטודיו	1;`01
סטודנט	1;\01
סמטת	1<301
סמינר	1;]01
סמנכ"ל	1;\01
ספר	1<501
ספרייה	1;`01
ספריית	1;`01
ספרן	1;\01
ספרנית	1;\01
סתיו	1<M01
עבודה מרחוק	1<601
עבודת גמר	1<501
עד	1<N01
עד היום	1<401
עד כה	1<401
עובד	1;\01
עובד מצטיין	1;^01
עובדת	1;\01
עובדת מצטיינת	1;^01
עוזר	1;\01
עוזרת	1;\01
עורך	1;\01
עורך דין	1;\01
עורכת	1;\01
עורכת דין	1;\01
עיון	1<501
עיריית	1;`01
עיתונאי	1;\01
עיתונאית	1;\01
עכשיו	1<401
עמוד	1<O01
עמותה	1;`01
עמותת	1;`01
עצמאי	1;`01
עצמאית	1;`01
פוסטר	1<501
פטנט	1<501
פסיכולוג	1;\01
פסיכולוגית	1;\01
פקולטה	1;]01
פקיד	1;\01
פקידה	1;\01
פרויקט	1<F01
פרופסור	1;\01
פרס	1;^01
פרסום	1<501
פרק	1<501
צה"ל	1;`01
צוות	1;[01
ציון	1;c01
ציון ממוצע	1;c01
ציון סופי	1;c01
צפוי	1<I01
צפויה	1<I01
קבוצת	1;`01
קו"ח	1<P01
קומה	1<301
קופת חולים	1;`01
קורות חיים	1<P01
קורס	1<801
קו״ח	1<P01
קיץ	1<Q01
קלינאית	1;\01
קצין	1;\01
קצינה	1;\01
קרן	1;`01
ראש	1;\01
ראש צוות	1;\01
רהוטה	1;j01
רואה חשבון	1;\01
רווק	1;o01
רווקה	1;o01
רופא	1;\01
רופאה	1;\01
רוקח	1;\01
רוקחת	1;\01
רח	1<301
רחוב	1<301
רישיון	1<801
רישיון נהיגה	1<801
רכז	1;\01
רכזת	1;\01
רמה גבוהה	1;l02
רמת שיחה	1<L01
רשיון	1<801
רשת	1;`01
רתך	1;\01
שד	1<301
שדרות	1<301
שוטף	1;j01
שוטפת	1;j01
שותף	1;\01
שותפה	1;\01
שיחה	1<L01
שכונת	1<301
שליטה מלאה	1;j01
שם הפרויקט	1<F01
שנה	1<R01
שנים	1<R01
שף	1;\01
שפת אם	1;k01
שפת-אם	1;k01
ת ד	1<301
ת.ד	1<301
תואר	1;b01
תואר ראשון	1;b01
תואר ראשון ב	1;b01
תואר שלישי	1<001
תואר שני	1<@01
תואר שני ב	1<@01
תחרות	1;^01
תיאטרון	1;`01
תיכון	1<S02
תעודה	1<801
תעודת	1<801
תעודת בגרות	00I01
תעודת הוקרה	1;^01
תעודת הוראה	1<701
תעודת הצטיינות	1;^01
תעודת מקצוע	1<U02
תעשיות	1;`01
أخصائي	1<W01
أخصائية	1<W01
أساسي	1<X02
أساسيات	1<X02
أساسية	1<Z01
أستاذ	1<W01
أستاذة	1<W01
أشهر	1<[01
أعزب	1<\01
أعوام	1<]01
أفضل	1<^01
أكاديمية	1<_01
أمانة	1<`01
أمين مكتبة	1<W01
أنثى	1<a01
أونلاين	1<b01
إتقان	1<c01
إجادة تامة	1<c01
إجازة	1<d01
إجازة جامعية	1<d01
إدارة	1<e02
إعدادية	1<_01
إلى	1<g01
إلى الآن	1<h01
ابتدائي	1<Z01
ابتدايي	1<Z01
اتقان	1<c01
اجاده تامه	1<c01
اجازه	1<d01
اجازه جامعيه	1<d01
اختصاصي	1<W01
اخصايي	1<W01
اخصاييه	1<W01
اداره	1<e02
اساسي	1<X02
اساسيات	1<X02
اساسيه	1<Z01
استاذ	1<W01
استاذه	1<W01
استشاري	1<W01
استشارية	1<W01
استشاريه	1<W01
استوديو	1<`01
اسم المشروع	1<i01
اشهر	1<[01
اعتماد	1<j01
اعداديه	1<_01
اعزب	1<\01
اعوام	1<]01
افضل	1<^01
اكاديميه	1<_01
الآن	1<h01
الاختصاص	1<k01
الان	1<h01
البكالوريا	1<l01
البكالوريوس	1<d01
التقدير	1<m01
الثانوية	1<l01
الثانوية العامة	1<l01
الثانويه	1<l01
الثانويه العامه	1<l01
الجامعة	1<_01
الجامعه	1<_01
الحاضر	1<h01
الحالي	1<h01
الخريف	1<n01
الدبلوم	1<o01
الدرجة	1<m01
الدرجه	1<m01
الدكتوراه	1=001
الدور	1=101
الربيع	1=201
السيرة الذاتية	1=301
السيره الذاتيه	1=301
الشتاء	1=401
الشركة	1<`01
الشركه	1<`01
الصيف	1=501
القسم	1=601
الكلية	1<_01
الكليه	1<_01
اللغة الأصلية	1=701
اللغة الأم	1=701
اللغه الاصليه	1=701
اللغه الام	1=701
الليسانس	1<d01
المؤسسة	1<`01
الماجستير	1=801
المتوقع	1=901
المدرسة	1<_01
المدرسة الثانوية	1<_01
المدرسه	1<_01
المدرسه الثانويه	1<_01
المركز الأول	1<^01
المركز الاول	1<^01
المركز الثاني	1<^01
المشروع	1<i01
المعدل	1<m01
المعدل التراكمي	1<m01
المعدل العام	1<m01
المعهد	1<_01
الموسسه	1<`01
الوقت الحالي	1<h01
الى	1<g01
الي	1<g01
الي الان	1<h01
اليوم	1<h01
امانه	1<`01
امرأة	1<a01
امراه	1<a01
امين مكتبه	1<W01
انثى	1<a01
انثي	1<a01
اونلاين	1<b01
بائع	1<W01
بائعة	1<W01
باحث	1<W01
باحثة	1<W01
باحثه	1<W01
بايع	1<W01
بايعه	1<W01
بتقدير	1<m01
بحث	1=:01
براءة اختراع	1=:01
براءه اختراع	1=:01
بسيطة	1<Z01
بسيطه	1<Z01
بطلاقة	1<c01
بطلاقه	1<c01
بكالوريا	1<l01
بكالوريس	1<d01
بكالوريوس	1<d01
بلدية	1<`01
بلديه	1<`01
بناية	1=101
بنايه	1=101
بنك	1<`01
تأمين	1<`01
تامين	1<`01
تخصص	1<k01
تخصص في	1<k01
ترخيص	1<j01
تقدير	1<m01
تقني	1<W01
تكريم	1<^01
توجيهي	1<l01
ثانوي	1<_01
ثانوية	1<_01
ثانوية عامة	1<l01
ثانويه	1<_01
ثانويه عامه	1<l01
ثنائي اللغة	1=701
ثنايي اللغه	1=701
جائزة	1<^01
جامعة	1<_01
جامعه	1<_01
جايزه	1<^01
جمعية	1<`01
جمعيه	1<`01
جيد	1=;02
جيد جدا	1<c01
جيدة	1==01
جيدة جدا	1<c01
جيده	1==01
جيده جدا	1<c01
حاليا	1<h01
حالياً	1<h01
حاليًا	1<h01
حتى	1<g01
حتى الآن	1<h01
حتى الوقت الحالي	1<h01
حتى اليوم	1<h01
حتى تاريخه	1<h01
حتي	1<g01
حتي الان	1<h01
حتي الوقت الحالي	1<h01
حتي اليوم	1<h01
حتي تاريخه	1<h01
حي	1=101
خبير	1=>02
خبيرة	1=>02
خبيره	1=>02
خريف	1<n01
دائرة	1=601
دار	1<`01
دار النشر	1=:01
دار نشر	1<`01
دايره	1=601
دبلوم	1=@02
دبلوم عالي	1=801
دبلوم فني	1<o01
دبلوم متوسط	1<o01
درجة البكالوريوس	1<d01
درجة الدكتوراه	1=001
درجة الماجستير	1=801
درجه البكالوريوس	1<d01
درجه الدكتوراه	1=001
درجه الماجستير	1=801
درع	1<^01
دكتوراه	1=001
دورة	1<j01
دوره	1<j01
ذكر	1=B01
رئيس	1<W01
رئيسة	1<W01
ربيع	1=201
رجل	1=B01
رخصة	1<j01
رخصة قيادة	1<j01
رخصه	1<j01
رخصه قياده	1<j01
رسالة	1=:01
رساله	1=:01
روضة	1<_01
روضه	1<_01
رييس	1<W01
رييسه	1<W01
زمالة	1<j01
زماله	1<j01
سائق	1<W01
سايق	1<W01
سباك	1<W01
سكرتير	1<W01
سكرتيرة	1<W01
سكرتيره	1<W01
سنة	1=C02
سنه	1=C02
سنوات	1<]01
سيرة ذاتية	1=301
سيره ذاتيه	1=301
شارع	1=101
شتاء	1=401
شركة	1<`01
شركه	1<`01
شعبة	1=E02
شعبه	1=E02
شقة	1=101
شقه	1=101
شهادة	1<j01
شهادة الثانوية	1<l01
شهادة تقدير	1<^01
شهادة معتمدة	1<j01
شهاده	1<j01
شهاده الثانويه	1<l01
شهاده تقدير	1<^01
شهاده معتمده	1<j01
شهر	1<[01
شهور	1<[01
ص ب	1=101
ص.ب	1=101
صحفي	1<W01
صحفية	1<W01
صحفيه	1<W01
صحيفة	1<`01
صحيفه	1<`01
صفحة	1=G01
صفحه	1=G01
صيدلانية	1<W01
صيدلانيه	1<W01
صيدلي	1<W01
صيدلية	1<`01
صيدليه	1<`01
صيف	1=501
ضعيف	1<Z01
طاه	1<W01
طباخ	1<W01
طبيب	1<W01
طبيبة	1<W01
طبيبه	1<W01
طريق	1=101
طلاقة	1<c01
طلاقه	1<c01
عام	1=C02
عامل	1<W01
عبر الإنترنت	1<b01
عبر الانترنت	1<b01
عزباء	1<\01
عضو	1<W01
عضوية	1<j01
عضويه	1<j01
عمارة	1=101
عماره	1=101
عمل حر	1<`01
عن بعد	1<b01
عن بُعد	1<b01
عيادة	1<`01
عياده	1<`01
فائز	1<^01
فائزة	1<^01
فايز	1<^01
فايزه	1<^01
فريق	1=601
فصل	1=:01
فندق	1<`01
فني	1<W01
فنية	1<W01
فنيه	1<W01
فوق المتوسط	1==01
في	1=H01
قائد	1<W01
قايد	1<W01
قرية	1=101
قريه	1=101
قسم	1=E02
قناة	1<`01
قناه	1<`01
كاتب	1<W01
كاتبة	1<W01
كاتبه	1<W01
كتاب	1=:01
كليات	1<_01
كلية	1<_01
كليه	1<_01
كهربائي	1<W01
كهربايي	1<W01
لحام	1<W01
لدى	1=H01
لدي	1=H01
لغة أم	1=701
لغة الأم	1=701
لغتي الأم	1=701
لغتي الام	1=701
لغه الام	1=701
لغه ام	1=701
للآن	1<h01
للان	1<h01
ليسانس	1<d01
مؤتمر	1=:01
مؤسس	1<W01
مؤسسة	1<`01
مؤسسة مشاركة	1<W01
ماجستير	1=801
مالك	1<W01
مبتدئ	1<X02
مبتدئة	1<Z01
مبتدي	1<X02
مبتديه	1<Z01
مبرمج	1<W01
مبرمجة	1<W01
مبرمجه	1<W01
متجر	1<`01
متحف	1<`01
متدرب	1<W01
متدربة	1<W01
متدربه	1<W01
مترجم	1<W01
مترجمة	1<W01
مترجمه	1<W01
متزوج	1<\01
متزوجة	1<\01
متزوجه	1<\01
متطوع	1<W01
متطوعة	1<W01
متطوعه	1<W01
متقدم	1=I02
متقدمة	1=I02
متقدمه	1=I02
متوسط	1=K02
متوسطة	1=K02
متوسطه	1=K02
متوقع	1=901
متوقعة	1=901
متوقعه	1=901
مجلة	1=:01
مجله	1=:01
مجموعة	1<`01
مجموعه	1<`01
محادثة	1=M01
محادثه	1=M01
محاسب	1<W01
محاسبة	1<W01
محاسبه	1<W01
محاضر	1<W01
محاضرة	1=N02
محاضره	1=N02
محافظة	1=101
محافظه	1=101
محام	1<W01
محامي	1<W01
محامية	1<W01
محاميه	1<W01
محترف	1<c01
محرر	1<W01
محررة	1<W01
محرره	1<W01
محلل	1<W01
محللة	1<W01
محلله	1<W01
مخبز	1<`01
مختبر	1<`01
مدارس	1<_01
مدرب	1<W01
مدربة	1<W01
مدربه	1<W01
مدرس	1<W01
مدرسة	1<_01
مدرسة ثانوية	1<_01
مدرسة صف	1<W01
مدرسه	1<_01
مدرسه ثانويه	1<_01
مدرسه صف	1<W01
مدقق	1<W01
مدير	1<W01
مديرة	1<W01
مديره	1<W01
مدينة	1=101
مدينه	1=101
مراقب	1<W01
مرشد	1<W01
مركز	1<`01
مسؤول	1<W01
مسؤولة	1<W01
مسابقة	1<^01
مسابقه	1<^01
مساعد	1<W01
مساعدة	1<W01
مساعده	1<W01
مستشار	1<W01
مستشارة	1<W01
مستشاره	1<W01
مستشفى	1<`01
مستشفي	1<`01
مستمر	1<h01
مسرح	1<`01
مسوول	1<W01
مسووله	1<W01
مشرف	1<W01
مشرفة	1<W01
مشرفه	1<W01
مشروع	1<i01
مشروع خاص	1<`01
مشغل	1<W01
مصرف	1<`01
مصمم	1<W01
مصممة	1<W01
مصممه	1<W01
مصنع	1<`01
مصور	1<W01
مطعم	1<`01
مطلق	1<\01
مطلقة	1<\01
مطلقه	1<\01
مطور	1<W01
مطورة	1<W01
مطوره	1<W01
مع مرتبة الشرف	1<m01
مع مرتبه الشرف	1<m01
معتمد	1<j01
معتمدة	1<j01
معتمده	1<j01
معدل	1<m01
معلم	1<W01
معلمة	1<W01
معلمه	1<W01
معماري	1<W01
معهد	1=P02
مقال	1=:01
مقالة	1=:01
مقاله	1=:01
مقبول	1<Z01
مكتب	1<`01
مكتبة	1<`01
مكتبه	1<`01
ممتاز	1=I02
ممتازة	1<c01
ممتازه	1<c01
ممرض	1<W01
ممرضة	1<W01
ممرضه	1<W01
من	1=R01
منحة	1<^01
منحه	1<^01
مندوب	1<W01
مندوبة	1<W01
مندوبه	1<W01
منذ	1=S01
منسق	1<W01
منسقة	1<W01
منسقه	1<W01
منشور	1=:01
منطقة	1=101
منطقه	1=101
منظمة	1<`01
منظمه	1<`01
مهندس	1<W01
مهندسة	1<W01
مهندسه	1<W01
موتمر	1=:01
موسس	1<W01
موسسه	1<`01
موسسه مشاركه	1<W01
موظف	1<W01
موظف استقبال	1<W01
موظفة	1<W01
موظفه	1<W01
ميدالية	1<^01
ميداليه	1<^01
ميدان	1=101
ميكانيكي	1<W01
نائب	1<W01
نادل	1<W01
نايب	1<W01
نجار	1<W01
نشر	1=:01
هيئة	1<`01
هييه	1<`01
و	1=T01
وحدة	1=601
وحده	1=601
ورشة	1<`01
ورشه	1<`01
ورقة	1=:01
ورقة بحثية	1=:01
ورقه	1=:01
ورقه بحثيه	1=:01
وزارة	1<`01
وزاره	1<`01
وسام	1<^01
وكالة	1<`01
وكاله	1<`01
अंक	1=U01
अकादमी	1=V01
अच्छा	1=W02
अच्छी	1=Y01
अधिकारी	1=Z01
अध्यक्ष	1=Z01
अध्यापक	1=Z01
अध्यापिका	1=Z01
अध्याय	1=[01
अनुभाग	1=\01
अनुवादक	1=Z01
अपेक्षित	1=]01
अब	1=^01
अब तक	1=^01
अभियंता	1=Z01
अभी	1=^01
अभी तक	1=^01
अविवाहित	1=_01
अस्पताल	1=`01
आईटीआई	1=a01
आज	1=^01
आज तक	1=^01
इंजीनियर	1=Z01
इंटरमीडिएट	00F01
इंटर्न	1=Z01
इलेक्ट्रीशियन	1=Z01
उच्च माध्यमिक विद्यालय	1=V01
उत्कृष्ट	1=b02
उन्नत	1=b02
एजेंसी	1=`01
एम ए	1=d01
एम एड	1=d01
एम एससी	1=d01
एम कॉम	1=d01
एम टेक	1=d01
एम बी ए	1=d01
एम.ए	1=d01
एम.एड	1=d01
एम.एससी	1=d01
एम.कॉम	1=d01
एम.टेक	1=d01
एम.बी.ए	1=d01
एमबीए	1=d01
एवं	1=e01
ऑनलाइन	1=f01
और	1=e01
औसत	1=g01
कंपनी	1=`01
कर्मचारी	1=Z01
कारखाना	1=`01
कार्यालय	1=`01
केंद्र	1=`01
कॉलेज	1=V01
कॉलोनी	1=h01
कोर्स	1=i01
क्लिनिक	1=`01
गर्मी	1=j01
गली	1=h01
गुरुकुल	1=V01
ग्राम	1=h01
ग्रीष्म	1=j01
ग्रेड	1=U01
चालक	1=Z01
चिकित्सक	1=Z01
चिकित्सालय	1=`01
चौक	1=h01
छात्रवृत्ति	1=k01
जारी	1=^01
जिला	1=h01
जीवन परिचय	1=l01
जीवन वृत्त	1=l01
जीवनवृत्त	1=l01
टीम	1=\01
ट्रस्ट	1=`01
डिज़ाइनर	1=Z01
डिजाइनर	1=Z01
डिप्लोमा	1=m02
डेवलपर	1=Z01
डॉक्टर	1=Z01
डॉक्टरेट	1=o01
तक	1>002
तकनीशियन	1=Z01
थोड़ा	1>201
थोडा	1>201
दसवीं	00F01
दुकान	1=`01
दूरस्थ	1=f01
द्वितीय श्रेणी	1=U01
द्विभाषी	1>301
धाराप्रवाह	1>401
नगर	1=h01
नगर निगम	1=`01
नर	1>501
नर्स	1=Z01
नारी	1>601
निगम	1=`01
निदेशक	1=Z01
निपुण	1>701
न्यास	1=`01
पत्रकार	1=Z01
पत्रिका	1=[01
पदक	1=k01
परास्नातक	1=d01
परियोजना	1>801
पर्यवेक्षक	1=Z01
पाठशाला	1=V01
पात्रता परीक्षा	1=i01
पिन	1=h01
पी एच डी	1=o01
पी.एच.डी	1=o01
पीएचडी	1=o01
पुरस्कार	1=k01
पुरुष	1>501
पुस्तक	1=[01
पुस्तकालय	1=`01
पुस्तकालयाध्यक्ष	1=Z01
पृष्ठ	1>901
पेटेंट	1=[01
पॉलिटेक्निक	1=a01
प्रकाशन	1=`01
प्रकाशित	1=[01
प्रतिनिधि	1=Z01
प्रतियोगिता	1=k01
प्रतिशत	1=U01
प्रथम श्रेणी	1=U01
प्रथम स्थान	1=k01
प्रधानाचार्य	1=Z01
प्रबंधक	1=Z01
प्रभाग	1=\01
प्रमाण पत्र	1=i01
प्रमाणन	1=i01
प्रमाणपत्र	1=i01
प्रमाणित	1=i01
प्रमुख	1=Z01
प्रयोगशाला	1=`01
प्रवीण	1>401
प्रशस्ति	1=k01
प्रशस्ति पत्र	1=k01
प्रशासक	1=Z01
प्रशिक्षक	1=Z01
प्रशिक्षु	1=Z01
प्राइवेट लिमिटेड	1=`01
प्राध्यापक	1=Z01
प्रारंभिक	1>:02
प्रोग्रामर	1=Z01
प्रोजेक्ट	1>801
प्रोफेसर	1=Z01
प्रौद्योगिकी संस्थान	1=V01
फाउंडेशन	1=`01
फार्मासिस्ट	1=Z01
बहुत अच्छा	1>401
बायोडाटा	1=l01
बारहवीं	00F01
बी ए	1><01
बी एड	1><01
बी एससी	1><01
बी कॉम	1><01
बी टेक	1><01
बी.ए	1><01
बी.एड	1><01
बी.एससी	1><01
बी.कॉम	1><01
बी.टेक	1><01
बीए	1><01
बीटेक	1><01
बुनियादी	1>:02
बैंक	1=`01
बोलचाल	1=g01
मंत्रालय	1=`01
मकान	1=h01
मध्यम	1>=02
मध्यवर्ती	1=g01
महाविद्यालय	1=V01
महिला	1>601
महीना	1>?01
महीने	1>?01
मातृ भाषा	1>301
मातृभाषा	1>301
मार्ग	1=h01
मास	1>?01
माह	1>?01
मूलभूत	1>201
मैकेनिक	1=Z01
मैट्रिक	00F01
मैनेजर	1=Z01
मोहल्ला	1=h01
यूनिवर्सिटी	1=V01
रसोइया	1=Z01
रिज़्यूमे	1=l01
रिज्यूमे	1=l01
रिमोट	1=f01
रोड	1=h01
लाइसेंस	1=i01
लिपिक	1=Z01
लिमिटेड	1=`01
लेख	1=[01
लेखाकार	1=Z01
व	1=e01
वकील	1=Z01
वर्तमान	1=^01
वर्तमान तक	1=^01
वर्ष	1>@01
वसंत	1>A01
वार्ड	1=h01
वास्तुकार	1=Z01
विक्रेता	1=Z01
विजेता	1=k01
विद्यापीठ	1=V01
विद्यालय	1=V01
विभाग	1=\01
विवाहित	1=_01
विशेषज्ञ	1>B02
विशेषज्ञता	1>D01
विश्लेषक	1=Z01
विश्वविद्यालय	1=V01
विषय	1>D01
व्याख्याता	1=Z01
व्याख्यान	1=[01
शरद	1>E01
शाखा	1>D01
शिक्षक	1=Z01
शिक्षिका	1=Z01
शीत	1>F01
शोध पत्र	1=[01
शोधकर्ता	1=Z01
शोधपत्र	1=[01
श्रेणी	1=U01
संचालक	1=Z01
संचालिका	1=Z01
संपादक	1=Z01
संभावित	1=]01
संस्था	1=`01
संस्थान	1>G02
संस्थापक	1=Z01
सचिव	1=Z01
सडक	1=h01
सड़क	1=h01
सन्	1>I01
समन्वयक	1=Z01
समिति	1=`01
समूह	1=`01
सम्मान	1=k01
सम्मानित	1=k01
सम्मेलन	1=[01
सर्दी	1>F01
सलाहकार	1=Z01
सहायक	1=Z01
साधारण	1>201
सामान्य	1>=02
साल	1>@01
से	1>J03
सेक्टर	1=h01
स्कूल	1=V01
स्टूडियो	1=`01
स्त्री	1>601
स्नातक	1><01
स्नातकोत्तर	1=d01
स्वयंसेवक	1=Z01
स्वयंसेविका	1=Z01
स्वर्ण पदक	1=k01
हाई स्कूल	00F01
हायर सेकेंडरी	00F01
होटल	1=`01
กรม	1>M01
กรรมการ	1>N01
กระทรวง	1>M01
กลุ่ม	1>M01
กลุ่มงาน	1>O01
การแข่งขัน	1>P01
ขณะนี้	1>Q01
คณะ	1>R01
คนขับรถ	1>N01
ครู	1>N01
คลินิก	1>M01
คล่อง	1>S01
คล่องแคล่ว	1>S01
คะแนนเฉลี่ย	1>T01
คาดว่า	1>U01
คาดว่าจะจบ	1>U01
งานวิจัย	1>V01
จนถึง	1>W01
จนถึงขณะนี้	1>Q01
จนถึงปัจจุบัน	1>Q01
จังหวัด	1>X01
จาก	1>Y01
จุฬาลงกรณ์	1>R01
จํากัด	1>M01
ชนะเลิศ	1>P01
ชาย	1>Z01
ชื่อโครงการ	1>[01
ช่าง	1>N01
ช่างภาพ	1>N01
ช่างเทคนิค	1>N01
ซอย	1>X01
ดี	1>\02
ดีมาก	1>^02
ดีเด่น	1>P01
ดีเยี่ยม	1>S01
ดุษฎีบัณฑิต	1>`01
ตอนนี้	1>Q01
ตัวแทน	1>N01
ตั้งแต่	1>a02
ตีพิมพ์	1>V01
ตําบล	1>X01
ถนน	1>X01
ถึง	1>W01
ถึงปัจจุบัน	1>Q01
ทนายความ	1>N01
ทางไกล	1>c01
ทีม	1>O01
ที่	1>d01
ที่ปรึกษา	1>N01
ทุน	1>P01
ทํางานทางไกล	1>c01
ธนาคาร	1>M01
นักการตลาด	1>N01
นักข่าว	1>N01
นักจิตวิทยา	1>N01
นักบัญชี	1>N01
นักพัฒนา	1>N01
นักวิจัย	1>N01
นักวิเคราะห์	1>N01
นักศึกษาฝึกงาน	1>N01
นักออกแบบ	1>N01
นักเขียน	1>N01
นักแปล	1>N01
นิตยสาร	1>V01
น้อย	1>e01
นําเสนอผลงาน	1>V01
บทความ	1>V01
บทที่	1>V01
บรรณาธิการ	1>N01
บรรณารักษ์	1>N01
บริษัท	1>M01
บริหารธุรกิจบัณฑิต	1>f01
บัณฑิต	1>f01
บัณฑิตวิทยาลัย	1>R01
บ้านเลขที่	1>X01
ประกวด	1>P01
ประกันภัย	1>M01
ประกาศนียบัตร	1>g01
ประกาศนียบัตรวิชาชีพ	1>h01
ประกาศนียบัตรวิชาชีพชั้นสูง	1>i01
ประชุมวิชาการ	1>V01
ประธาน	1>N01
ประวัติย่อ	1>j01
ประวัติย่อส่วนตัว	1>j01
ประวัติส่วนตัวสมัครงาน	1>j01
ปริญญาตรี	1>f01
ปริญญาเอก	1>`01
ปริญญาโท	1>k01
ปวช	1>h01
ปวส	1>i01
ปัจจุบัน	1>Q01
ปานกลาง	1>l02
ปี	1>n02
ผลการเรียน	1>T01
ผู้ก่อตั้ง	1>N01
ผู้จัดการ	1>N01
ผู้ช่วย	1>N01
ผู้ตรวจสอบ	1>N01
ผู้บริหาร	1>N01
ผู้ประสานงาน	1>N01
ผู้ฝึกสอน	1>N01
ผู้อํานวยการ	1>N01
ผู้เชี่ยวชาญ	1?002
ผ่านการอบรม	1>g01
ฝึกงาน	1>N01
ฝ่าย	1>O01
พนักงาน	1>N01
พนักงานดีเด่น	1>P01
พนักงานต้อนรับ	1>N01
พนักงานเสิร์ฟ	1>N01
พยาบาล	1>N01
พอใช้	1?201
พิพิธภัณฑ์	1>M01
พื้นฐาน	1?302
พ่อครัว	1>N01
ภาคฤดูร้อน	1?501
ภาควิชา	1?601
ภาษาหลัก	1?701
ภาษาแม่	1?701
ม 6	1>h01
ม.6	1>h01
มหาชน	1>M01
มหาบัณฑิต	1>k01
มหาวิทยาลัย	1>R01
มัคคุเทศก์	1>N01
มัธยมศึกษา	1>h01
มัธยมศึกษาตอนปลาย	1>h01
มูลนิธิ	1>M01
รองชนะเลิศ	1>P01
รองผู้จัดการ	1>N01
ระดับกลาง	1>l02
ระดับดี	1?801
ระดับสูง	1>^02
รางวัล	1>P01
ราชภัฏ	1>R01
ราชมงคล	1>R01
รีสอร์ต	1>M01
รีสอร์ท	1>M01
ร้าน	1>M01
ร้านขายยา	1>M01
ร้านอาหาร	1>M01
ฤดูร้อน	1?501
ฤดูหนาว	1?901
ฤดูใบไม้ผลิ	1?:01
ฤดูใบไม้ร่วง	1?;01
ล่าม	1>N01
วารสาร	1>V01
วิชาเอก	1?601
วิทยากร	1>N01
วิทยานิพนธ์	1>V01
วิทยาลัย	1>R01
วิทยาศาสตรบัณฑิต	1>f01
วิทยาศาสตรมหาบัณฑิต	1>k01
วิทยาเขต	1>R01
วิศวกร	1>N01
วิศวกรรมศาสตรบัณฑิต	1>f01
วุฒิบัตร	1>g01
ศาสตราจารย์	1>N01
ศิลปศาสตรบัณฑิต	1>f01
ศูนย์	1>M01
สตูดิโอ	1>M01
สถาบัน	1?<02
สถาปนิก	1>N01
สมรส	1?>01
สมรสแล้ว	1?>01
สมาคม	1>M01
สหกรณ์	1>M01
สาขา	1?601
สาขาวิชา	1?601
สิทธิบัตร	1>V01
สื่อสารได้	1?201
ส่วนงาน	1>O01
สํานักงาน	1>M01
สํานักพิมพ์	1>M01
หญิง	1??01
หนังสือ	1>V01
หมู่	1>X01
หมู่บ้าน	1>X01
หย่า	1?>01
หลักสูตร	1>g01
หัวหน้า	1>N01
ห้องปฏิบัติการ	1>M01
ห้องสมุด	1>M01
ห้างหุ้นส่วน	1>M01
องค์การ	1>M01
อนุบาล	1>R01
อนุปริญญา	1>i01
ออนไลน์	1>c01
อาคาร	1>X01
อาจารย์	1>N01
อาชีวศึกษา	1>R01
อาสาสมัคร	1>N01
อําเภอ	1>X01
เกรด	1>T01
เกรดเฉลี่ย	1>T01
เกียรติคุณ	1>P01
เกียรตินิยม	1>T01
เกียรตินิยมอันดับ	1>T01
เกียรติบัตร	1?@02
เขต	1>X01
เจ้าของ	1>N01
เจ้าของภาษา	1?701
เจ้าหน้าที่	1>N01
เชฟ	1>N01
เชี่ยวชาญ	1>^02
เชี่ยวชาญมาก	1?B01
เดือน	1?C01
เทคนิค	1>R01
เทศบาล	1>M01
เบื้องต้น	1?302
เพศชาย	1>Z01
เพศหญิง	1??01
เภสัชกร	1>N01
เรซูเม่	1>j01
เริ่มต้น	1?D01
เลขที่	1>X01
เลขานุการ	1>N01
เล็กน้อย	1>e01
เหรียญ	1>P01
เหรียญทอง	1>P01
เอก	1?601
แขวง	1>X01
แต่งงานแล้ว	1?>01
แผนก	1?E02
แพทย์	1>N01
แม่บ้าน	1>N01
โครงการ	1>[01
โปรเจกต์	1>[01
โปรแกรมเมอร์	1>N01
โรงงาน	1>M01
โรงพยาบาล	1>M01
โรงเรียน	1>R01
โรงเรียนประถม	1>R01
โรงเรียนมัธยม	1>R01
โรงแรม	1>M01
โล่	1>P01
โสด	1?>01
ใบขับขี่	1>g01
ใบประกอบวิชาชีพ	1>g01
ใบรับรอง	1>g01
ใบอนุญาต	1>g01
ấp	0@W01
ở	0l901
ủy ban	0:]01
および	1?G01
から	1?H03
か月	1?K01
と	1?G01
にて	1?L01
に勤務	1?L01
まで	1?M02
より	1?O02
アシスタント	1?Q01
アナリスト	1?Q01
アパート	1?R01
アルバイト	1?Q01
アーキテクト	1?Q01
インターン	1?Q01
エキスパート	1?S01
エンジニア	1?Q01
オペレーター	1?Q01
オンライン	1?T01
カフェ	0_c01
カメラマン	1?Q01
カ月	1?K01
クリニック	0_c01
グループ	1?U02
コンサルタント	1?Q01
コンテスト	1?W01
コース	1?X01
コーポ	1?R01
コーポレーション	0_c01
サブリーダー	1?Q01
サービス	0_c01
シェフ	1?Q01
システムズ	0_c01
スクラムマスター	1?Q01
スタジオ	0_c01
スタッフ	1?Q01
センター	1?Y01
ソリューションズ	0_c01
チェーン	0_c01
チーフ	1?Q01
チーム	1?Y01
テクノロジーズ	0_c01
テレビ	0_c01
テレワーク	1?T01
ディレクター	1?Q01
デザイナー	1?Q01
ネイティブ	1?Z01
ネイティブレベル	1?Z01
ハイツ	1?R01
ハングル検定	0mU01
バイリンガル	1?Z01
パート	1?Q01
ビジネスレベル	1?[01
ビジネス上級	1?[01
フルリモート	1?T01
プランナー	1?Q01
プログラマ	1?Q01
プログラマー	1?Q01
プロジェクト	1?\01
プロジェクトマネージャー	1?Q01
プロジェクト名	1?\01
プロダクトオーナー	1?Q01
プロデューサー	1?Q01
ページ	1?]01
ホテル	0_c01
ホールディングス	0_c01
ポスター発表	1?^01
マネジャー	1?Q01
マネージャー	1?Q01
マンション	1?R01
ユニット	1?Y01
ライター	1?Q01
リモート	1?T01
リーダー	1?Q01
レジュメ	1?_01
レストラン	0_c01
ヵ月	1?K01
ヶ月	1?K01
一本	1?`01
一等奖	1?a01
一級	00Q01
一级乙等	1?b01
一级建造师	1?c01
一级甲等	1?b01
一般	1?d02
一般社団法人	0_c01
一身上の都合により退職	1?f01
丁目	1?R01
三好学生	1?a01
三專	1?g01
三等奖	1?a01
三級	00Q01
三级	1?b01
上級	1?h02
不動産	0_c01
与	1?j01
专业	1?k01
专业八级	1?l01
专业四级	1?b01
专业排名	1?m01
专八	1?b01
专利	1?n01
专升本	1?`01
专员	1?o01
专四	1?b01
专家	1@001
专家级	1@001
专硕	1@101
专科	1@201
专科学校	1@301
专著	1?n01
丙級	1@401
业务员	1?o01
个人履历	1@501
个人简历	1@501
个月	1@601
中	1@701
中上	1@801
中上級	1@901
中专	1@:02
中台	1@<01
中国語検定	0mU01
中学	1@301
中学校	1@=01
中學	1@>01
中心	1@?02
中技	1@A01
中文履歷	1@B01
中文简历	1@501
中等	1@C02
中級	1@E04
中级	1@I02
中级会计	1?c01
中级职称	1?c01
中退	1@K01
中途退学	1@K01
中高級	1@801
中高级	1@L01
为止	1@M01
主任	1@N03
主任技術者	00Q01
主修	1@Q02
主席	1?o01
主幹	1?Q01
主播	1?o01
主査	1?Q01
主管	1@S02
主編	1@U01
主编	1?o01
乙級	1@401
乡	1@V01
书记	1?o01
书院	1@301
了解	1@W02
予定	1@Y01
事业单位	1@Z01
事业群	1@<01
事业部	1@<01
事务所	1@Z01
事務	1?Q01
事務員	1?Q01
事務所	1@[02
事業本部	1?Y01
事業部	1@]02
二專	1?g01
二技	1@_01
二本	1?`01
二等奖	1?a01
二級	00Q01
二级乙等	1?b01
二级建造师	1?c01
二级甲等	1?b01
互动	1@Z01
互联网	1@Z01
五專	1?g01
亚军	1?a01
亞軍	1@`01
交付	1@a01
交易员	1?o01
产品助理	1?o01
产品经理	1?o01
产品部	1@<01
人事	1@b02
人力資源部	1@d01
人力资源管理师	1?c01
人力资源部	1@<01
今	1@e03
介護福祉士	1?Q01
从	1@h01
从业资格	1?c01
从业资格证	1?c01
代表	1@b02
代表取締役	1?Q01
以上	1@i01
以來	1@j01
以来	1@k01
以降	1@l01
任职于	1@m01
任職於	1@n01
企劃	1@U01
企業	1@o01
企画	1?Q01
优秀	1A002
优秀共青团员	1?a01
优秀员工	1?a01
优秀团员	1?a01
优秀奖	1?a01
优秀学生	1?a01
优秀学生干部	1?a01
优秀干部	1?a01
优秀教师	1?a01
优秀毕业生	1?a01
会使用	1A201
会社	0_c01
会計士	1?Q01
会计	1?o01
会议论文	1?n01
会长	1?o01
传媒	1@Z01
作家	1?o01
作業主任者	00Q01
作者	1?o01
佳作	1A302
供职于	1@m01
係	1?Y01
係長	1?Q01
保安	1?o01
保洁	1?o01
保育園	1@=01
保育士	1?Q01
保险	1@Z01
保険	0_c01
保險	1@o01
信息技术	1@Z01
修了	1A502
修了見込み	1A702
修了証	00Q01
修士	1A901
修士号	1A901
修士課程	1A901
個人履歷	1@B01
個人簡歷	1@B01
個月	1A:01
傳媒	1@o01
優勝	1?W01
優秀	1A;01
優秀賞	1?W01
優等	1@`01
先进个人	1?a01
先进工作者	1?a01
免許	00Q01
免許状	00Q01
党校	1@301
入団	1A<01
入围	1?a01
入圍	1@`01
入学	1A=02
入學	1A?01
入局	1A<01
入庁	1A<01
入所	1A<01
入社	1A=02
入职	1A@01
入職	1AA02
入行	1A<01
入賞	1?W01
入選	1?W01
入門	1AC04
入门	1AG02
全日制本科	1?`01
全栈	1?o01
全民英檢	1AI01
公司	1@?02
六级	1?b01
共著	1?^01
兼职	1?o01
冠军	1?a01
冠軍	1@`01
冬	1AJ03
冬天	1AM02
冬季	1AJ03
准教授	1?Q01
出版	1AO05
出版公司	1@o01
出版社	1@?02
出纳	1?o01
分享	1?n01
分公司	1@?02
分析师	1?o01
分析師	1@U01
分校	1AT02
分院	1@<01
创业公司	1@Z01
创始人	1?o01
初中	1@:02
初心者	1AV01
初級	1AW04
初級レベル	1A[01
初级	1A\02
初级会计	1?c01
到	1A^02
到现在	1A`01
到現在	1Aa01
到目前	1A`01
到職	1A?01
制作人	1?o01
制药	1@Z01
前台	1?o01
前端	1@S02
剪辑师	1?o01
副學士	1?g01
副店長	1?Q01
副总	1?o01
副教授	1?o01
副理	1@U01
創業	1A<01
創辦人	1@U01
助手	1@S02
助教	1@N03
助理	1@S02
区	1Ab02
区役所	0_c01
医师	1?o01
医師	1?Q01
医生	1?o01
医疗	1@Z01
医療法人	0_c01
医科大学	1@301
医院	1@Z01
區	1Ad01
十佳	1?a01
半導體	1@o01
协会	1@Z01
卒業	1Ae02
卒業予定	1@Y01
卒業見込み	1A702
協会	0_c01
協會	1@o01
協理	1@U01
单元	1@V01
单身	1Ag01
単位取得退学	1@K01
博士	1Ah03
博士前期課程	1A901
博士号	1Ak01
博士后	1Al01
博士後期課程	1Ak01
博士班	1Am01
博士研究生	1Al01
博士課程	1Ak01
印刷	0_c01
厂	1@Z01
厨师	1?o01
县	1@V01
及	1An02
及び	1?G01
双学士	1?`01
双硕士	1@101
双语	1B001
发布	1?n01
发明专利	1?n01
发表	1?n01
取得	1B104
取得済み	1@a01
取締役	1?Q01
受賞	1?W01
受験	1@a01
口頭発表	1?^01
可作为工作语言	1?l01
可日常交流	1B501
号	1B603
号室	1?R01
司書	1?Q01
司机	1?o01
司法考试	1?c01
合伙人	1?o01
合同会社	0_c01
合夥人	1@U01
合格	1B902
合格証取得	1@a01
合格證	1@401
合格证	1?c01
合資会社	0_c01
后端	1?o01
周	1B;01
和	1An02
咖啡	1@Z01
咨询	1@Z01
咨询师	1?o01
商事	0_c01
商务流利	1?l01
商務流利	1A;01
商学院	1@301
商店	0_c01
商行	1@o01
單身	1B<01
営業	1?Q01
営業部	1?Y01
四技	1@_01
四级	1?b01
团队	1@<01
园长	1?o01
国家二级	1?c01
国際会議	1?^01
國中	1@>01
國際	1@o01
團隊	1@d01
在学中	1B=01
在學	1Aa01
在宅	1?T01
在籍中	1B=01
在线	1B>01
在职	1A`01
在职研究生	1@101
在職	1Aa01
在職中	1B?02
在读	1A`01
地产	1@Z01
均分	1?m01
執照	1@401
執筆	1?^01
執行役員	1?Q01
執行長	1@U01
培训师	1?o01
培训机构	1@Z01
基本	1BA04
基本情報技術者	00Q01
基础	1A\02
基础平台部	1@<01
基礎	1AW04
基礎レベル	1A[01
基金	1@Z01
基金會	1@o01
堪能	1BE01
報社	1@o01
处	1@<01
夏	1BF03
夏天	1BI02
夏季	1BF03
夏期	1BK01
外企	1@Z01
多益	1AI01
夜大	1@301
大专	1@201
大卒	1BL01
大厦	1@V01
大学	1BM02
大学专科	1@201
大学本科	1?`01
大学校	1@=01
大学英语六级	1?b01
大学英语四级	1?b01
大学院	1@=01
大学院修士	1A901
大學	1@>01
大學部	1@_01
大工	1?Q01
大賞	1?W01
大賽	1@`01
大赛	1?a01
大道	1BO02
天	1BQ02
契約社員	1?Q01
奖	1?a01
奖学金	1?a01
奖项	1?a01
奨励賞	1?W01
奨学金	1?W01
女	1BS03
女中	1@>01
女子大学	1@=01
女性	1BS03
委员	1?o01
委员会	1@Z01
委員會	1@o01
季军	1?a01
季軍	1@`01
学习中	1BV01
学会	1?^01
学会誌	1?^01
学分	1?m01
学刊	1?n01
学園	1@=01
学士	1BW02
学士号	1BL01
学士学位	1?`01
学士課程	1BL01
学徒	1?o01
学报	1?n01
学校	1BM02
学校法人	0_c01
学硕	1@101
学科	1BY02
学習中	1B[01
学芸員	1?Q01
学部	1BY02
学部卒	1BL01
学院	1BM02
學分	1B\01
學報	1B]01
學士	1@_01
學士學位	1@_01
學校	1@>01
學系	1B^02
學院	1@>01
宅地建物取引士	00Q01
实业	1@Z01
实习生	1?o01
实用新型	1?n01
实验室	1@<01
実務レベル	1B`01
実務経験あり	1B`01
実用英語技能検定	0mU01
审核员	1?o01
审计	1?o01
客户经理	1?o01
客服	1@S02
室	1Ba05
室長	1?Q01
寄稿	1?^01
寒假	1AM02
實業	1@o01
實習生	1@U01
實驗室	1@d01
导游	1?o01
导演	1?o01
导购	1?o01
専修	1?X01
専修学校	1@=01
専攻	1?X01
専門士	1Bf01
専門学校	1@=01
専門家レベル	1?S01
專利	1B]01
專員	1@U01
專家	1Bg01
專書	1B]01
專案	1Bh01
專案名稱	1Bh01
專案經理	1@U01
專業	1Bi01
專欄	1B]01
專科	1?g01
專科學校	1@>01
專題	1Bh01
導遊	1@U01
小区	1@V01
小学	1@301
小学校	1@=01
小學	1@>01
小組	1@d01
小组	1@<01
就任	1A<01
就業中	1B=01
就职于	1@m01
就職	1A<01
就職於	1@n01
就讀中	1Aa01
局	1Bj03
居家办公	1B>01
履历	1@501
履历表	1@501
履歴書	1?_01
履歷	1@B01
履歷書	1@B01
履歷表	1@B01
工作室	1@?02
工作语言	1?l01
工厂	1@Z01
工商管理硕士	1@101
工場	0_c01
工学部	1?X01
工廠	1@o01
工房	0_c01
工業	0_c01
工程专业	1?k01
工程局	1@Z01
工程师	1?o01
工程師	1@U01
工讀生	1@U01
已婚	1Bm02
已婚已育	1Ag01
已婚未育	1Ag01
巷	1BO02
市	1Bo03
市场部	1@<01
市役所	0_c01
师范	1@301
席次	1C201
干事	1?o01
干部	1?o01
平台	1@Z01
平均分	1?m01
平均成績	1B\01
平均成绩	1?m01
平均绩点	1?m01
年	1C303
年間	1C601
幹事	1@U01
幹部	1@U01
幼儿园	1@301
幼兒園	1@>01
幼稚園	1@=01
庁	0_c01
広報	1?Q01
应届	1C701
应届毕业	1C701
店	0_c01
店员	1?o01
店員	1@U01
店長	1C802
店长	1?o01
府	1?R01
廃業	1?f01
廚師	1@U01
建筑	1@Z01
建筑师	1?o01
建築士	1?Q01
建設	0_c01
开发	1?o01
开始	1@k01
弁護士	1?Q01
弄	1BO02
弟子	1?Q01
当前	1A`01
役所	0_c01
律师	1?o01
律師	1@U01
後端	1@U01
得意	1C:01
得獎	1@`01
從	1C;01
志工	1@U01
志愿者	1?o01
応用情報技術者	00Q01
快递员	1?o01
总工	1?o01
总监	1?o01
总经理	1?o01
总裁	1?o01
情報処理技術者	00Q01
應屆	1C<01
應屆畢業	1C<01
成績	1C=02
成绩	1?m01
我的简历	1@501
所長	1?Q01
托业	1?b01
托福	1C?02
执业医师	1?c01
执业护士	1?c01
执业资格	1?c01
执照	1?c01
技师	1?o01
技師	1C802
技术员	1?o01
技术支持	1?o01
技术部	1@<01
技校	1@:02
技能士	00Q01
技能講習	00Q01
技術員	1@U01
技術士	1@401
技術學院	1@>01
技術者	1?Q01
技術者試験	00Q01
技術部	1@]02
技術長	1@U01
投资	1@Z01
投资经理	1?o01
护士	1?o01
护师	1?o01
报社	1@Z01
担当	1?Q01
拟	1C701
指導員	1?Q01
掌握	1CA02
排名	1CC02
採購	1@U01
控股	1@Z01
掲載	1?^01
提名	1?a01
提名奖	1?a01
摄影师	1?o01
擅長	1CE01
擅长	1CF01
操作员	1?o01
攝影師	1@U01
支店	0_c01
支社	0_c01
支配人	1?Q01
收银员	1?o01
放送	0_c01
政府	1@?02
教員	1?Q01
教师	1?o01
教师资格证	1?c01
教師	1@U01
教授	1@N03
教材	1?n01
教研室	1@<01
教练	1?o01
教育科技	1@Z01
教諭	1?Q01
敬具	1@i01
敬礼	1CG01
敬禮	1CH01
数据分析	1?o01
整備士	1?Q01
數位	1@o01
文化	1@Z01
文员	1?o01
文員	1@U01
文章	1CI02
料理長	1?Q01
新聞社	0_c01
方向	1?k01
施工员	1?o01
旅館	0_c01
既婚	1CK01
日	1CL03
日常交流	1B501
日常会話	1CO01
日常会話レベル	1CO01
日常会话	1B501
日常會話	1@701
日常溝通	1@701
日本語能力試験	0mU01
日本語能力試驗	1AI01
日檢	1AI01
日语一级	1?b01
日语能力考试	1?b01
日間	1CP01
星期	1CQ02
春	1CS03
春天	1CV02
春季	1CS03
普考	1@401
普通	1@701
普通自動車免許	00Q01
普通自動車第一種運転免許	00Q01
普通话	1?b01
普通话证书	1?c01
暑假	1BI02
暑期	1BI02
書卷獎	1@`01
最優秀	1?W01
最優秀賞	1?W01
會計	1@U01
會長	1@U01
月	1CX02
有	1CZ01
有限会社	0_c01
有限公司	1@?02
有限责任公司	1@Z01
服务员	1?o01
期刊	1CI02
木工	1?Q01
未婚	1C[03
本社	0_c01
本科	1C^02
本部	1?Y01
机构	1@Z01
杂志	1?n01
村	1Bo03
架构师	1?o01
架構師	1@U01
栄養士	1?Q01
标兵	1?a01
栋	1@V01
校区	1@301
校长	1?o01
株	1C`02
株式会社	0_c01
核心期刊	1?n01
案件	1?\01
案件名	1?\01
案例	1Cb01
检验员	1?o01
検定	00Q01
業務	1@U01
業務経歴書	1?_01
業務部	1@d01
楼	1@V01
榮譽	1@`01
樓	1Ad01
檢定	1@401
止	1Cc02
正社員	1?Q01
此致	1Ce02
此致敬礼	1CG01
此致敬禮	1CH01
段	1Ad01
母国語	1?Z01
母語	1Cg02
母语	1B001
母语水平	1B001
比賽	1@`01
比赛	1?a01
毕业	1Ci01
求职简历	1@501
汽车	1@Z01
法人	0_c01
法律职业资格	1?c01
注会	1?c01
注册会计师	1?c01
派遣社員	1?Q01
流利	1Cj02
流利沟通	1?l01
流暢	1Cl02
流畅	1?l01
测试	1?o01
深入掌握	1@001
満期退学	1@K01
準優勝	1?W01
準学士	1Bf01
演講	1B]01
演讲	1?n01
漢検	0mU01
為止	1Cn01
焊工	1?o01
熟悉	1Co03
熟悉日常交流	1B501
熟知	1D201
熟練	1D303
熟練使用	1CE01
熟练	1A002
熟练使用	1CF01
熟练掌握	1CF01
熟练运用	1CF01
版主	1?o01
物业	1@Z01
物流	1@?02
物産	0_c01
特優	1@`01
特待生	1?W01
特等奖	1?a01
特許	1?^01
独身	1CK01
獎	1@`01
獎學金	1@`01
獲得	1D601
獲獎	1D702
现今	1A`01
现在	1A`01
班主任	1?o01
班排名	1B\01
班長	1?Q01
班长	1?o01
現在	1B?02
現在に至る	1B=01
現職	1B=01
理事	1@U01
理工	1@301
生物	1@Z01
產品經理	1@U01
產品部	1@d01
电力	1@Z01
电商	1@Z01
电大	1@301
电工	1?o01
电视台	1@Z01
男	1D903
男性	1D903
町	1?R01
畢業	1D<01
略懂	1D=02
番	1?R01
番地	1?R01
病院	0_c01
発表	1?^01
登壇	1?^01
發表	1B]01
监理	1?o01
監督	1?Q01
目前	1D?02
直到现在	1A`01
直博	1Al01
省	1DA03
看護師	1?Q01
県	1?R01
県庁	0_c01
着任	1A<01
督導	1@U01
瞭解	1DD01
短大	1@=01
短期大学	1@=01
短期大学士	1Bf01
研发	1?o01
研发部	1@<01
研發部	1@d01
研究助理	1@U01
研究员	1?o01
研究員	1C802
研究室	1?Y01
研究所	1DE04
研究生	1DI02
研究生院	1@301
研究科	1BY02
研究院	1@?02
研討會	1B]01
硕士	1@101
硕士学位	1@101
硕士研究生	1@101
碩士	1DK01
碩士班	1DK01
社	1CZ01
社会福祉法人	0_c01
社員	1?Q01
社長	1C802
社长	1?o01
离异	1Ag01
离职	1Ci01
秋	1DL03
秋天	1DO02
秋季	1DL03
科	1DQ04
科员	1?o01
科学与技术	1?k01
科学家	1?o01
科學家	1@U01
科室	1@<01
科技	1@?02
科技大學	1@>01
科研助理	1?o01
科系	1Bi01
科長	1@U01
秘书	1?o01
秘书长	1?o01
秘書	1C802
称号	1?a01
移动	1@Z01
程序员	1?o01
程式設計師	1@U01
稍懂	1DU01
税理士	1?Q01
站点负责人	1?o01
站长	1?o01
竞赛	1?a01
競賽	1@`01
第	1DV01
第一作者	1?n01
第一名	1DW02
第一語言	1DY01
第一语言	1B001
第三名	1DW02
第二作者	1?n01
第二名	1DW02
策划	1?o01
简单交流	1DZ01
简单会话	1DZ01
简历	1@501
箇月	1?K01
算法	1?o01
管培生	1?o01
管理员	1?o01
管理者	00Q01
簡歷	1@B01
簿記	00Q01
精熟	1A;01
精算师	1?o01
精通	1D[05
系	1@Q02
系排名	1B\01
系统架构设计师	1?c01
紀要	1?^01
約聘	1@U01
組	1D`02
組合	0_c01
組長	1@U01
経歴書	1?_01
経理	1?Q01
結業	1D<01
經理	1@U01
継続中	1B=01
総務	1?Q01
線上	1Db01
編入	1A<01
編入学	1A<01
編輯	1@U01
編集者	1?Q01
縣	1Ad01
總監	1@U01
總經理	1@U01
總編輯	1@U01
线上	1B>01
组	1@<01
组长	1?o01
经理	1?o01
经纪人	1?o01
结业	1Ci01
统招本科	1?`01
绩点	1?m01
维修工	1?o01
综合排名	1?m01
编辑	1?o01
网络	1@Z01
美容师	1?o01
美容師	1?Q01
美工	1?o01
翻訳者	1?Q01
翻譯	1@U01
翻译	1?o01
老师	1?o01
老師	1@U01
考取	1Dc02
职业技术学院	1@301
职业资格	1?c01
职校	1@301
职高	1@:02
職人	1?Q01
職務経歴書	1?_01
職業訓練校	1@=01
職長	1?Q01
肄业	1De01
肄業	1Df01
股份有限公司	1@?02
能够使用	1D201
能源	1@Z01
自	1Dg04
自治区	1@V01
自考本科	1?`01
至	1A^02
至今	1@e03
至现在	1A`01
至現在	1B=01
至目前	1D?02
與	1Dk01
良好	1Dl05
花园	1@V01
英検	0mU01
英檢	1AI01
英语六级	1?b01
英语四级	1?b01
荣获	1?a01
荣誉称号	1?a01
药师	1?o01
药房	1@Z01
获取	1E101
获奖	1E202
获得	1E101
著作	1CI02
著書	1?^01
董事長	1@U01
董事长	1?o01
薬剤師	1?Q01
薬局	0_c01
藥局	1@o01
藥師	1@U01
處	1@d01
處長	1@U01
號	1E402
行政	1?o01
街	1BO02
街道	1@V01
表彰	1?W01
表彰状	1?W01
製作所	0_c01
製薬	0_c01
襄理	1@U01
見習い	1?Q01
見込	1@Y01
見込み	1@Y01
见习	1?o01
规划师	1?o01
計畫案	1Bh01
計算	0_c01
訓練校	1@=01
記事	1?^01
記者	1C802
設立	1A<01
設計師	1@U01
診所	1@o01
診療所	0_c01
証券	0_c01
評定平均	1C201
認定	00Q01
認定証	00Q01
認證	1@401
課	1@]02
課長	1C802
調理師	1?Q01
論文	1E602
論文誌	1?^01
諮商師	1@U01
講師	1C802
講座	1B]01
講演	1?^01
證	1@401
證券	1@o01
證書	1@401
證照	1@401
警備員	1?Q01
譯著	1B]01
護士	1@U01
護理師	1@U01
计算机一级	1?c01
计算机二级	1?c01
认证	1?c01
记者	1?o01
讲义	1?n01
讲师	1?o01
讲解员	1?o01
论文	1?n01
设计师	1?o01
设计院	1@Z01
证	1?c01
证书	1?c01
证券	1@Z01
评审	1?o01
诊所	1@Z01
译著	1?n01
课题	1Cb01
負責人	1@U01
財	1CZ01
財務部	1@d01
財団法人	0_c01
販売	1?Q01
販売員	1?Q01
貿易	1@o01
資格	1E802
資訊	1@o01
賞	1?W01
负责人	1?o01
财务	1?o01
财务部	1@<01
质检员	1?o01
贸易	1@Z01
资本	1@Z01
资格证	1?c01
资格证书	1?c01
起	1E:04
超市	1@?02
路	1BO02
軟體	1@o01
転入学	1A<01
転出	1?f01
転職	1A<01
輔修	1Bi01
车间	1@<01
软件	1@Z01
软件著作权	1?n01
软考	1?c01
较好	1@L01
辅修	1?k01
辅导员	1?o01
迄今	1D?02
运维	1?o01
运营	1?o01
远程	1B>01
退任	1?f01
退団	1?f01
退学	1E>02
退學	1Df01
退所	1?f01
退社	1?f01
退職	1?f01
通信	1@Z01
通訳	1?Q01
通讯作者	1?n01
通过	1E101
通過	1D601
造价员	1?o01
連載	1?^01
週	1E@01
週間	1EA01
運転手	1?Q01
運輸	0_c01
道	1?R01
遠端	1Db01
遠距	1Db01
郡	1?R01
部	1EB03
部長	1C802
部长	1?o01
部門	1@]02
部门	1@<01
都	1?R01
鄉	1Ad01
配達員	1?Q01
酒店	1@Z01
醫師	1@U01
醫院	1@o01
采购	1?o01
里	1Ad01
金メダル	1?W01
金奖	1?a01
金牌	1DW02
金獎	1@`01
金融	1@o01
金賞	1?W01
鉄道	0_c01
銀牌	1@`01
銀獎	1@`01
銀行	1@[02
銀賞	1?W01
銅牌	1@`01
銅獎	1@`01
銅賞	1?W01
鎮	1Ad01
铜奖	1?a01
铜牌	1?a01
银奖	1?a01
银牌	1?a01
银行	1@Z01
销售	1?o01
销售部	1@<01
镇	1@V01
門市	1@o01
閉業	1?f01
開始	1@j01
開業	1A<01
開発者	1?Q01
開発部	1?Y01
開發	1@U01
门店	1@Z01
队长	1?o01
附中	1AT02
院长	1?o01
陪伴志工	1@U01
隊長	1@U01
雅思	1C?02
集团	1@Z01
集團	1@o01
雑誌	1?^01
雙語	1DY01
雜誌	1B]01
離婚	1B<01
離職	1EE02
零售	1@Z01
電子	1@o01
電機	0_c01
電視台	1@o01
非常熟练	1@001
頁	1EG01
項目	1Bh01
預期	1C<01
預計	1C<01
顧問	1EH03
页	1DV01
项目	1Cb01
项目名称	1Cb01
项目经历	1Cb01
项目经理	1?o01
项目部	1@<01
顾问	1?o01
预期	1C701
预计	1C701
预计毕业	1C701
领班	1?o01
飯店	1@o01
養成所	1@=01
餐厅	1@Z01
餐廳	1@o01
館員	1@U01
馆员	1?o01
首席	1?o01
首獎	1@`01
駕照	1@401
驾照	1?c01
驾驶证	1?c01
高中	1EK04
高中毕业	1@A01
高中畢業	1EO01
高卒	1EP01
高商	1@>01
高専	1@=01
高工	1@>01
高度専門士	1Bf01
高校	1@=01
高校卒業	1EP01
高等专科	1@201
高等学校	1@=01
高等専門学校	1@=01
高等技術専門校	1@=01
高級	1EQ02
高級中學	1@>01
高級文憑	1?g01
高级	1A002
高级职称	1?c01
高考及格	1@401
高职	1@201
高職	1ES02
가을	1EU01
가을학기	1EU01
간호사	1EV01
감정평가사	1EV01
강사	1EV01
강연	1EW01
개발부	1EX01
개발자	1EV01
개발팀	1EX01
개월	1EY01
건설	1EZ01
건축사	1EV01
검정고시	1E[01
게재	1EW01
겨울	1E\01
겨울학기	1E\01
경력기술서	1E]01
경진대회	00S01
계열	1E^01
고급	1E_02
고등학교	1Ea01
고등학교졸업	1E[01
고졸	1E[01
공고	1Ea01
공단	1EZ01
공로상	00S01
공모전	00S01
공사	1EZ01
공인	00R01
공장	1EZ01
공저	1EW01
과	1Eb02
과장	1EV01
과제	1Ed01
관리부	1EX01
관리사	1Ee02
관리자	1EV01
광역시	1Eg01
교사	1EV01
교수	1EV01
교육원	1Ea01
구	1Eg01
구청	1EZ01
군	1Eg01
그룹	1Eh02
그룹장	1EV01
금메달	00S01
금상	00S01
기고	1EW01
기능사	00R01
기사	1Ej02
기술부	1EX01
기술자	1EV01
기업	1EZ01
기자	1EV01
기초	1El02
기초회화	1En01
기혼	1Eo01
기획부	1EX01
기획자	1EV01
길	1Eg01
까지	1F002
끝	1F201
남	1F301
남성	1F301
남자	1F301
네이티브	1F401
년	1F501
년간	1F501
노무사	1EV01
논문	1EW01
능숙	1F601
능숙함	1F701
능통	1F801
단장	1EV01
담당	1EV01
담당자	1EV01
대리	1EV01
대상	00S01
대표	1EV01
대표이사	1EV01
대학	1Ea01
대학교	1Ea01
대학원	1Ea01
도	1Eg01
동	1Eg01
동상	00S01
등재	1EW01
디렉터	1EV01
디자이너	1EV01
디자인부	1EX01
랩스	1EZ01
레주메	1E]01
로	1Eg01
리	1Eg01
리더	1EV01
마케터	1EV01
마케팅부	1EX01
마케팅팀	1EX01
마트	1EZ01
매니저	1EV01
면	1Eg01
면허	00R01
면허증	00R01
모국어	1F401
물리치료사	1EV01
물산	1EZ01
미용사	1EV01
미혼	1Eo01
및	1F901
바리스타	1EV01
박사	1F:01
박사과정	1F:01
박사수료	1F:01
박사학위	1F:01
발표	1EW01
방송국	1EZ01
배관공	1EV01
백화점	1EZ01
번길	1Eg01
번역가	1EV01
번지	1Eg01
법무사	1EV01
법인	1EZ01
변리사	1EV01
변호사	1EV01
병원	1EZ01
보통	1F;02
보험	1EZ01
복수전공	1E^01
본부	1EX01
본부장	1EV01
본사	1EZ01
봄	1F=01
봄학기	1F=01
봉사자	1EV01
부문	1EX01
부서	1EX01
부장	1EV01
부전공	1E^01
부터	1F>02
부트캠프	1Ea01
부회장	1EV01
분석가	1EV01
비서	1EV01
비즈니스	1F@01
비즈니스수준	1F@01
비즈니스회화	1F@01
사	1FA01
사무소	1EZ01
사서	1EV01
사업부	1EX01
사원	1EV01
사진작가	1EV01
사회복지사	1EV01
산업	1EZ01
산업기사	00R01
상	1FB02
상고	1Ea01
상급	1E_02
상담사	1EV01
생산부	1EX01
서점	1EZ01
석사	1FD01
석사과정	1FD01
석사수료	1FD01
석사학위	1FD01
석차	1FE01
선임	1EV01
설계사	1EV01
성적	1FE01
세무사	1EV01
센터	1Eh02
셰프	1EV01
소장	1EV01
소프트	1EZ01
솔루션	1EZ01
수료	1FF02
수료예정	1FH01
수료증	00R01
수상	00S01
수석	1EV01
수의사	1EV01
스쿨	1Ea01
스타트업	1EZ01
스태프	1EV01
스튜디오	1EZ01
스페셜리스트	1EV01
승무원	1EV01
시	1Eg01
시스템	1EZ01
시청	1EZ01
식당	1EZ01
신hsk	1FI01
신문사	1EZ01
실	1EX01
실장	1EV01
아르바이트	1EV01
아이엘츠	1FI01
아카데미	1Ea01
아키텍트	1EV01
아파트	1Eg01
알바	1EV01
애널리스트	1EV01
약국	1EZ01
약사	1EV01
에디터	1EV01
에서	1FJ01
에이전시	1EZ01
엔지니어	1EV01
엔터테인먼트	1EZ01
여	1FK01
여고	1Ea01
여대	1Ea01
여름	1FL01
여름학기	1FL01
여성	1FK01
여자	1FK01
연구소	1EZ01
연구실	1EX01
연구원	1FM02
연수원	1Ea01
영양사	1EV01
영업	1EV01
영업부	1EX01
예상	1FH01
예정	1FH01
오픽	1FI01
온라인	1FO01
와	1F901
외고	1Ea01
요리사	1EV01
용접공	1EV01
우수	1FP02
우수상	00S01
우승	00S01
운영자	1EV01
운영진	1EV01
운전면허	00R01
운전원	1EV01
원격	1FO01
원어민	1F401
월	1EY01
유	1FA01
유창	1F@01
유치원	1Ea01
유한회사	1EZ01
은상	00S01
은행	1EZ01
읍	1Eg01
의사	1EV01
의원	1EZ01
이래	1FR01
이력서	1E]01
이사	1EV01
이상	1F201
이중언어	1F401
이혼	1Eo01
이후	1FS02
인사부	1EX01
인증	00R01
인턴	1EV01
일	1FU01
일상회화	1FV01
일상회화가능	1FV01
입문	1FW02
입사	1FY01
입상	00S01
입선	00S01
입학	1FY01
자격증	00R01
자기소개서	1E]01
자퇴	1FZ01
작가	1EV01
작업치료사	1EV01
장려상	00S01
장학금	00S01
재	1FA01
재단	1EZ01
재무부	1EX01
재직	1F[01
재직중	1F[01
재택	1FO01
재택근무	1FO01
재학	1F[01
재학중	1F[01
저널	1EW01
저서	1EW01
전공	1E^01
전문가	1F601
전문대	1Ea01
전문대학	1Ea01
전문학사	1F\01
전자	1EZ01
점장	1EV01
정보처리기사	00R01
정비사	1EV01
제이엘피티	1FI01
조교	1EV01
조리사	1EV01
조수	1EV01
조종사	1EV01
졸업	1FF02
졸업예정	1F]02
주	1F_03
주식회사	1EZ01
주임	1EV01
준우승	00S01
중	1F;02
중급	1F;02
중상	1Fb01
중상급	1Fb01
중퇴	1FZ01
중학교	1Ea01
증권	1EZ01
지금	1F[01
지도사	00R01
지원부	1EX01
지점	1EZ01
직업전문학교	1Ea01
직원	1EV01
진행중	1F[01
쪽	1Fc01
차장	1EV01
책임	1EV01
책임자	1EV01
초급	1El02
초급회화	1En01
초등학교	1Ea01
총괄	1EV01
총무	1EV01
총무부	1EX01
최상	1F601
최우수상	00S01
출원	1EW01
출판	1EW01
출판사	1EZ01
취득	1Fd02
취득일	1Ff01
층	1Eg01
치료사	1EV01
카페	1EZ01
캠퍼스	1Ea01
컨설턴트	1EV01
컴퍼니	1EZ01
컴퓨터활용능력	00R01
코디네이터	1EV01
코치	1EV01
테크	1EZ01
텝스	1FI01
토스	1FI01
토익	1FI01
토익스피킹	1FI01
토플	1FI01
통역사	1EV01
통역원	1EV01
퇴사	1Fg01
퇴직	1Fg01
투고	1EW01
트레이너	1EV01
특별상	00S01
특별시	1Eg01
특허	1EW01
팀	1EX01
팀장	1EV01
파트	1EX01
파트장	1EV01
페이지	1Fc01
편입	1FY01
편집자	1EV01
평균학점	1FE01
평점	1FE01
표창	00S01
표창장	00S01
품질부	1EX01
프로그래머	1EV01
프로듀서	1EV01
프로젝트	1Ed01
프로젝트명	1Ed01
하	1El02
학과	1Fh02
학교	1Ea01
학부	1Fh02
학사	1Fj01
학사과정	1Fj01
학사졸업	1Fj01
학사학위	1Fj01
학술대회	1EW01
학술지	1EW01
학원	1Ea01
학점	1FE01
학회	1EW01
학회지	1EW01
한국사능력검정	00R01
합격	1Fd02
현재	1F[01
현재까지	1F[01
현재재직중	1F[01
협회	1EZ01
호	1Eg01
호텔	1EZ01
홀딩스	1EZ01
홍보부	1EX01
회계사	1EV01
회사	1EZ01
회장	1EV01
회화가능	1FV01
획득	1Ff01
"#, r#"0000`X=@4Ra5000000000000000000000000000000000000000000000000000000000000HLN>0000000000000000dDL@<a4:0000000000000f@le7E<00000000
0:hJ0000000000000000hH0@00000000000000000000000000000000000000000000000000000000000000000000000000000000@DB]0000\F@B<QO6TF9S<n3:
0000000000000000@;4X000000000000000000000000d4BA0000000000000000l2M30000000000000000HS@R00000000l;QO0000HD`h0000DoZn000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Q5k900000000000000000000000000000000
00000000<NDR0000000092^D000000000000L;^K000000000000000000000000000000000000000000000000000000000000000000000000TU@Q000000000000
0000000000000000000000000000lBMV00000000000000000O4Y00000000PG5a=6m;00000000000000000000000000000000000000000000hX\P000000000000
0000hUE8000000000000HP[H0000ll;H00000000Y5SG0000000000000000000000000000000000000[c2P]P?0000000000000000000000000000\X320000h2d^
000000000000000000000000000000000000l0cc0000000000000000000000000000e4Jn@]\a000000000000000000000000000000000000000000000000`2WC
000000000000000000000V6c00000000000000000000000000000000000000000000@0kiPZ28E7_Z0000000000000000000000000000\RkN000000004ZH:0000
0000dQkE0gPJX5ED\`oF000000008ZM500004keZdiI;8;_R0000000000000000000000000000TQ<T<RdCA7\LPMeE0000000000000000Tn\]d8Nm000000000000
88KH000000004:W000000000LW5\0000000016;60000000000000000000000000000d8a_i2[7000000000000000000000000000000000000000000000000`da;
00000000dL]80000`7QU0000lR;20000000000000000000000000000h>i[0000LWg600000000<J`]H?BP00000000000000000000000000008Mi:000000000000
0000TRGMDHHd0000<=1U00000000PLl7000047:70000000000000000000000000000X@4i00000000000000000000000000000000m3=j0000000007Dh00000000
0000dIO]8<kl00000000000000000000`RPZ00000000H9kIQ5`V0NJ?hdKXQ0CV000000000000000000000000PhH9Lk?9@TeB000000000000I2I?00004O9f@Y6b
0000D_h3dkHg00000000<<iP0000@a6gPANR0000000000000000TR<U00000000`5dmHH\J0000000000000000000000000000haTgHF8\00000000000000000000
000000000000hVVbl6e60000lAHhTLTHTneDHE[\0000000000000000035^0000000000000000lACK00000000LaZM000000000000\;\A0000dZd9000000000000
0000XNmL`Kd_00000000000000000000000000000000000000000000dd4Y00000000000000000000LDSl0000000000000000LIXA4UhL00000000000000000000
00000XAZ00000000La3I000000000000000000000000l^J9000000000000000000000000\MdELjkj0000@UlL0000T<be8V7F@n=f00000000000004<j00000000
DDQn0AMK000000000000000000000000HZAR4`]20000000000000000<0Ii00000000X<kb000000000000000000000000<hJT0000XKn4000000000000L\\J0000
H86[000000000000000000000000Tn_V0000000000000000000000000000000000000000000000000000X6jL0000000000000000000000000000000000000000
0000lP3iM4AE00000000E4jk000000000000000000000000000000000000Pb0L00000000000000000000@H[V0000\R6\0000000000000000000000000000@HF3
000000000Z[d00000000000000000000lR@:0000000000000000000000000000lkCl<ofe87JL00000000000000004T=20000000000000000l6Eb\49B00000000
000000000000lcWC0000000082ICP@C300000000U7il@leO0000000000000000`ZO_00000000000000000000D1Va00000000000000000000000000000000XTce
0000000000000000`:hY000000000000000000004ogZ000000000000000000004AJZ00000000000000000000<kR2000000000000A2i5I69_00000000Xf__0000
L36m00000000000000000000000000000000000000000000<BC10000000000000000000000000000000000000000000000000000000000000000e4kO00000000
00000000\MWNh[Qm000000000000Q5;3000000000000\Wl<8:XJ00000000L6V000000000P8NV0000000000000000dM5J00000000000000000000<eZm00000000
H=:60000000000000000PUFJP95e00000000d6h^00000000000000000000000000000000]8:B000000000000LZm[hWJ?000088GZ0B\dDHZU0000000000000000
0000000000000000000000000000000000000000000000000000000000000000LW7[0000000000000000<5W20000000000000000000000000000T?ii0000e3UM
00000000000000000000LaWK0000\E@<00000000000000000000000000000000000000008[m@e6GG000000000000000000000000000000000000000000008NSj
i7g5T]RFD>IG000000000000HgUQ000000000000]3ob00000000D8eWhI6=DLDZDjQQX@Q3hA2>00000000000000000000\R8UPI3o000000000000000000000000
0000000000000000@Z\l00000000000000000000000000000000000000000GSh000000000000000000000000P@h:h=?TLHc:00000000T=km0000000000000000
00000000@[VO0000000000000000000000000000<KlN0000Pj]E0000000000000000000000000000000000000000000000000000DEn900000000`l[b00000000
PA`10000XOde0000000000008Z2`0000l=VgY746@a9f00000000DZdf00000000000000000000L_i\@ZkD`BEi00000000dc`30000000000000000000000000000
000000000000@<0Sh8Xf8hD^000000000000Y5^O000000000000000000004UmS0000000000000000<cR500000000000000000000Xng4000000000000LUUe0000
000054KX`1Wg000000000000TGaJ00004>Tbd7AC00000000000000000000U62K0000000000000000\\RZ0000000000000000<RKH0000000000000000@lcU0000
0000000000000000`P2^0000000000000000000000000000lUjG@kcU000000000000000000000000L6HaE4:M0000000000000000<D5d@?V>0000m6?S00000000
00000000000000000000000000000000HL5EM3MD0000`KVj000000000000HKha00000000000000000000000000000ABS`_UF4ZJ5I4^a00000000000000000000
0000dDEF`nCA000000000000000000000000HQA30000000000000000LeL@00000000e81107PT`IM=T5Ll000000004PF5000000000000`l_M00000000dWhj0000
00000000000000000000\0V[@KLn00000000H84J0000000000000000DXU_M2XS0000000000008nDU0000000000000000000000000000P4o[00000000]3kA0000
00000000000000000000\@ib00000000HFcd00000000000000000000PflR000000000000L[G6ho[80000000000008fl?540S0000400O0000000000000000DSEX
A346000000000000<N^2`_no0000<X6P0000hAnM0000X15W<FIi00000000000004U?l9?;000000000000000000000000<9FC0000000000000000000000000000
000000000000P:L60000000000000000dbNi00000000000000000000000000004`Yc0000hH9:0000000000000000000000000000000000000000000000000000
h5VU0000000000000000000000000000HZPhXOkL0000000000000000000000000000PORh000000000000000000000000000000000000P]ES0000000000000000
00004M]A0000000000000000000000000HEg0000PZED00000000HI0L00000000000000000000LNW6LChc000000000000000000000000000000000000L\X_0000
000000000000000000000000000000000000XBfDhlQN00000000M7nKU2m:00008E1j000051U`00000000`n<>0000a2mm0000000000008`gB0000000000000000
00000000000000000000000000000000@U>f4<\JD[N1@HLf0]M[<oDf0000000000000000e3]c0000000000000000000000000000000000000000000000000000
000000000000Tg;a00000000H3JHhPNh00000000@0NW00000000`W^H000000004MY100000000000000000000000000000000@GOHL?>K`\]10000000000000000
0000000000000000000000000000000000000000000000000000deY\hBcK00000000PK=hh8I]0000000000000000@CiFlNo80000l_hJ00000000TF6b00000000
0000hgBj00004Veh0000dIY<dWoT0000X\eJ000000000000000000000000000000000000XFgl`3k=00000000Q46>00000000000000000000DWQG000000008D0_
00000000000000000000000000000000000000000000000000008]BL000000000000l0PI00008:^K0000000000000000000000000000172O0000000000000000
8CdThH=S0000000000000000000000000000000000000000000000000000000000000000000000000000X2>d00000000HPH[0000000000000000000000000000
0000000015C@0000000000000000000000000000\G9e000000000000P7MX000000000000000000000000000000000000HeXh0000D]i0X^A60000000000000000
@[8RPHD800004^fR000000000000dJ2L000000000000TS]k0000000000000000000000000000000000000000\3Ag000000000000d8hN00000000000000000000
0000h[M^000000008B4:000000004_Kflche4d5^h9D0000000004\6ZX6PKHl=\00000000000000000000000000000000@D1G8[lo8_[V4IjV]1EV000000000000
`KDM000000000000000000008>RcXSf1D>Hf00000000000096M9P11S=4b^0000i4N;m89R00000000Y3\o000000000kLE0000Q33O0000lDj[Q6XG000000000000
00000000000043:e<IdU00000000000000000000hL0c4K3e0000hdWYA5J^00000000000000000000000000000000000000000000000000000000000000000000
0000`9YK00000000000000008jfY000000000000000000000000lk98000000000000<c3P00000000000000000000TXI=00000000000000000000000000000000
0000000000004DV40000000000000000000000000000X=Ti<dlK000000000000`U7g000000000000000000000000X;mX0m4?0000000000000000000000000000
0000L`ec000000000000hP;kTFaRX9f_0000l@RT8N4lH0di\=Ae48gN000000000000000000000000000000000000000000000000516E00000000Y4ZU00000000
l=;700000000000000000000000000000000000000000000000056Nd8Tm]00000000`UFe0000lP[W000000000000000000000000<:m^d[lP0000000000000000
000000000000DbH_4h[i0000000000000000000000000000000000000000P=JZLR2;83<Q0000Pb=`8WBg0000000000000000l3b^0000TjT900000000H3NR0000
00000000l0o\000000000000h7HaXXQJ000000000000000000000000l^41000000000000000000000000000000004e7H0000000000000000<WbI000000000000
<8UFi5c300000000TbQ:0000dEj@00000000P^<L4a>O00000000LL;R0000000000004Z1T00000000000000000000000000000000XJEA0000Pj6Z000000000000
0000a8:5000000000000000000000000P6BY000000000000000000004SH=0000000000000KRI000000000000DRUG000000000000000000000000000000004[_A
00000000`O7Q000000000000000000000Zm20000000000000000000000000000D@8:TO3W00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000`0HG00000000m6]\0000000000008JbA00000000000000008B4K00000000000000000000h9Ca0000lV_:
00000000000000000000@3f1`:kGI14J00000000000000000000000000000000hAQJ000000000000hEg[00000000000000000000000000000000000000000000
0000<n7VdXbA0000000000000000HOBh000000000000L]Bf00000000000000000000000000000000hDVZh>^C\\InP^1=0000000000000000`;E20000<oJWA3I7
00000000Y0Ei0000Dm^D0000000000000000TCB:0000L;5Y000000000000DRhg00000000000000000000@TU50000HkPD000000000000HJSV0S_f\=3B4YId0j8Q
000000000000000000000000000000000000D65_4S?JHSU>0000000000000000000000000000000000000000000000000000<=AQ000000000000lB>L0000<Z32
000000000000000000000000lTB1000000000000000000000000TZ[:h;0G\b4D000000000000dCTk00000000000000000000000000000000L3Qj0000<BV40000
00000000\4<>00004iPRXDbKXfk]0000`kiLhFRn0Rh200000000000000000000XIR0TfeP<ko<a00G000000000000h^n`0000000000000000000000000000<jBG
00000000000000000000000000000000000000000000000000004A2U000000000000Tm6C000000000000000000000000h8IiXBShPAII00000000000000000000
00000000T2a400000000e6PE15dIM7;Te7A50000000000000000000000000000Pb]g04<^8lMN000000000000000000000000h0=Albe600000000`SW2d9;M0000
000000000000\2V`@aEn00000000000044[9De9DI2lZ00000000\S^Xm88200000000000000000000000041CMlG0:000000000000@ZYg00008UTQ000000000000
0000000000000000000000000000000000000000000000004ebUdW?F00000000U5m_000000000000<1hJdm@m0000000000008beE0000\2>T00004i?T00000000
dON[00000000000000000000000000000000000000000000<EiW@9TF00000000000000000000@Gb@000000000000000000000000000000000000000000000000
0000000000000000000000008@UB000000000000dNMP000000000000E5di00000000PIke@gRn0000000000000000000000000000000000000000hBD<00000000
00000000HH<b0000000000000000000000000000000000000000000000008FZN00000000000000000000@o8o00000000000000000000TDmi0000000000000000
0000000000000000000000000000000000000000000000000000\^YQ00000000000000000000000000000000000000000000X52?00000000000000000000XS5E
DH=dDZhT0l5@0000000000000000000000000000000000000000L[VB\i0[0000000000000000`H:Z8Y_800000000000000000000000002RP000000000000XbKh
XJ=100000000000000000000000000000000000000008Ud\00000000000000000000dE;O000000000000000000000000000000000000443406JC05^e@H?20000
hP1I0000000000000000m7NZ00000000T6GdDHLK<emd00000000000000000000000000000000000000000000000000000000000000000000m1700000HQ2QLd\M
00008JF>00000000000000000000h<i_000000000000PHbE0000000000000000000000000000LT3;lG2T00000000HEPn0W\=0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<R2Z0000`d;0000000000000000000000000
0000000000000000l<LB<Roo@f?100000000hKSV0000HYWG00000000000000004]V8000000000000H;fO0000DXS>0000lcdK00000000@^?B0000000000000000
0000000000000000@@FR0000dm9o00000000h?\90000000000000000000000000000000000000H;HPm660000@EHZ000000000000000000000000000000000000
8lFh00000000e4>M00004RDe<jEP00000000lkVK0000lN2>4fg=0000dL][000000000000000000000000D@Uh00000000000000000000=8<50000000000000000
13_=\@lH0000\\dO`@3d0000e2?i0000\1b>000000000:@E000000000000<5CN0000000000000000000000000000000000000000000000000000L<\00000hOAS
000000000000P4fg0000000000000000000000000000000000000000000000000000`OD>\SX?00000000000000000000000000000000000000008kX=00008:Lo
00000000000000000000<A_C00000000000000000000000000000000XU8D000000000000000000000000P`X306eA0000000000000000HC660000000000000000
0000000000000000000000000000000000004FT1l=`G<E_4lT_700000000<S960000000000000000lk`D82;=@M^h000000000000000000000000000000000000
DjKV00000000000000000000m4240000Tlnb0000P\U=dk>700000000000000000000\0G;00000000000000000000000000000000000000000000000000000000
0000`i3Si4H30000000000000000000000000000000000000000<H1K000000000000000000000000000000000000l;laTE050000000000000000`>7700000000
000000000000`C3kX0B>@Eke0fm<00000000000000000000000000000000h;ji00000000000000000000\50]000000000000@]3a000000000000000000000000
0000000000000000000000000000L44:0000lC?I0000`VS=P@bD00000000000000000000dLK`000000000\^20fAi000000000000000000000000000000000000
000000000000000000000000<Zb[0000000000000000L0`8000000000000000000000000000000000000DGLIH_OK000000000000000000000000\=`;00000000
000000000000000000000000000000000000000000000000000000000000000000000000dAhf0000000000000000PXcB00000000h\K700000000LHmnTK?g0000
0000\0n_000000000000`odN000000000000d]bC466D0000000000000000`Q>@000000000000000000000000hDff000000000000T7=d00000000000000000000
000000000000D8B:000000000000000000008j6o00000000000000000000000000008KOC00000000T<hQ\@PA000000000000000000000000e4Mh000000000000
00000000L4k200000000@;I;00000000000000000000000000000000Q32A000000000000000000000000L4c>X[Bm000000000000000000000000000000000000
00000000\^E?\bOD000000000000\9TX0000D@Vj000000000000000000000000d3H700000000000000000000000000000000000000000000lG2odL70DI_m0000
0000000000000000l^J^00000000I73RQ7;n000000000000lS7F0000dl_^00000000000000000000P7DWD`TR00000000000000000000<Q7^0000000000000000
00008>>F00000000000000000000000000000000T93aDINEPg4V0n=B000000000000000000000000LmQ40000lS3_0000`H@m000000000000000000BN0000P=P2
0000000000000000000000000000PNKh000000000000000000000000lQf=0000000000000000000000000000\=Q@8\0R8eb@00000000000000008Be?00000000
000000000000XoEK466Vd]HF0000\8G=0000000000000000U4V000000000000080A`000000000000000000000000000000004W5100000000000000000000TgIm
d01V8ZX?0000PT5Q00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000l6nL00000000T0le0000
@g@P0000U0:n0000PAkE00000000D^5A000095HQ\J4hY4XN0000LaRE000000008_DU0000\TL[000000000000DUJ;0000D^@>0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XQ:8XN\3000000000000P?k[0000000000000000000000000000000000000000
00000000000000000000H3KH0000@]E1484\00000000\IQAPVGo000000000000i1`o00000000\Fka00000000000000008QRU00000000944D0000000000000000
000000000000000000000nKS0000000000000000X:m9<Sni0000Q2_a00000000000000000000`UDZ000000000000000000000000000000000000`8dJ00000000
\FlN000000000000@U^K000000000000000000000000L12A000000000000000000000000000000000000\POe<>V\X2nZ`\Fg8PDAHbHP00000000000000000000
0000`4nc00000000000000000000PScl<GG]L?]A000000000000000000000000X5LE00000000HLVn0000000000000000000000000000000000004Z4_=4:]0000
X?ODD3cU0000000000000000<MQJ000000000000@KjN000000000000<6=T`e[[000000000000<j950000DDH;00000000`e_l0000h0mO<=260000000000004EI>
00000000lAJN0000<U6\@8^d00000000`YZ9000088JM83F6Dm7H98=?0000i4HZ0000DI`AlRE1Hg[a0000000000000000PeNk0000H]g10000000000000000XB<Z
000000000000PO0c0000XD1200000000000000000000000000000000TEd=HH=E000000000000`1H4000000000000000000000000000000000000`>KZ00000000
0000000000000000000000000000000000000000@IHB0000000000000000000000000000000000000000000000000000LBHadiG;00000000X1cH0000X6L4DM`P
00000000000000000000H5Dg0000LW?o@Qm^00000000XVfa4`6[0000P:7R000000000000000000000000000052744XFg0000HM;@HM<6dbZT0000000000000000
000000000000P[5D0000000000000000TV4I0000000000000000`VIX0000`67F000000000000@=SF0000h4chlBLfXCBH\d0UdAf^DIG`00000000000000000000
0000000000000000000000000000@\G90KY10000000000000000000000000000000000000000dDhI0000X1iZl>kn@mQRA2^Q000000000000000097Xd00000000
0000hKj20000000004;a8EJ]00000000000000000000000000000000<HC3X1Qd000000000000000000000YS20000000000000000i6kZ0000D?lh000000000000
00000000hXAl00000000000002kB@<73Tb1G0000l0480WdX000000000000000000000000@m=20000000000000000000000000000000000000000000000000000
00000000H@fc`Ej`000000000000000000000000`N;bTG8mA39900000000M3ZD000000000000000000000000`F=ldFT>0000000000000000@oN2l3Y\Lf`F888=
0000DcD00000`64?0000TmJiDHe;]5??0000DE5GP>\F000000000000000000000000hM0J0000000000000000`?Cg0000`RJ700000000\DJE000000000000A6Li
0000HDPk000000000000<GHE00000000000000000000000000000000000000000000XQe\03WQ0000000000000000000000000000000000000000PPDQ00000000
Q6EQ000000000000dYYD00008a\X0000<<[8L[]1P191DO:U00000000000000000000D=D>00000000L[=OL`XP0000000000000000HVof00000000000000000000
l9^B0000<>mc00000000Dd0o0000000000000000A0d600000000\LZ`000080L^0000LDd7dLU70000@5P=000000000000H4[]000000000000000000000000<UI9
8ZW80000921f0000140F000000000000hYZH0000000000000000000000000000000000000000000000000000<Zfc8\Cm00000000000000004:al0000X?>m<JLA
H@1>000000004:]A00000000TDl\0000@n4R000000000000000000000000000000000000000000000000000000000000lQV@\aIa00000000000000000000dR=k
0000dFj@\knX000000000000TaU<0000XI`_0000DCP<0000000000000000L903XFma0000000000000000delk00000000000000000000@CT]dM=S0000H3do<O>=
00000000000000000000000000008KF88X>6hhn<00000000000000000YM70000`R8h`9P1LWej00000000000000000000P?KXXG=g8j=c0000LW0U00000000<[KH
50ai000000000000`A`;`Ho@X[jB\BF_00000000X>8h@U?`DM1:TZF?00000000000000000000000000000000000000000000lTLJ00000000DR::M4eY00000000
0000lE>>lJ`@000000000000000000000000000000000000`VhE0000<Mmk00000000000000000000X6GU0000000000000000\\Pj00000000HCa5\>Uf00000000
0VoD0000hH410000000000000000PP>k]6Z10000000000000000000000000000000000000000000000000000l\2T000000000000lFao`m2N00000000`=B9lH^V
P8YhLT4@00000000000000000000\CNf0000000000000000000000000000D3A^000000000000000000000000000000000000000000000000PfQn0000LKEkd@LR
H1c90000000000000000000000000000000000000]@6M56R0000De6h0000A0SndRde@S^60000T5;m00000000000000000000000000000000hWAX00000000d72L
0000000000000000Dk@Ee6>R00000000`TZ`0000000000008P1^0000PJmIX31JHGCIhOA_Lo>I00000000h?[l0000000000000000000000000000D6A]00000000
00000000XAKC4>o?000000000000PI@;`Mlee19?000000000000TSd8000000000000000000000000l:iP00000000000000000000<G=50000X>6j000000000000
0000]53k0000diAK0000Ll_100000000U8<X00000000000000000000H@gGlc^=00000000000000000000000000000000000000000000000000000000Q3<P0000
00000000000000000000000054Z5000000000000l>QA0000@ZG;0000PLlDP4g4000000000000000000000Xg;00000000DXJQ0000822T00000000000000000000
0000000000000000h_kJ00000000P3]V0000000000000000000000000000PlK10000000000000000`\kD0000000000000000PW03000094Qn0000000000000000
0000L`M\000000000000000000000<h`00000000000000000000000000000000000082W000000000HIg:00000000000000000000La[b\8S?0000000000000000
4GcN0000000000000000000000000000000000000000000000000000`^?]46MCD`B88g]2dmH=0000000000000LJ]44\U00000000@8DN0000d0OO`3e_00000000
00000000000000000000000000000000<3oJM58Y000000000000000000004I8[XT2jl;30`H:PHb8]00000000000000000000D]N2d6nfHN4Q0000<XHP00000000
00000000U6P_000000000000000000000000`S9EHmSi00000000000000000000U47i4F[YhNbh0N[F00000000000000000000000000000000000000000000T691
X;Gl00000000000000000000@d0F8JO\000000000000D5\d0000LF\I00000000`alD0000000000000000L?@0dNfh`U81TM_8000000000YSY000000000000TWfI
0000XXeG0000000000000000\TmP0000000000000000000000000000X3Y@0Mjd000000000000P8Y_<Xfa000000000000LFjeE3g9000000000000DJA04;OR0000
00000000D3BIl<8A00004F`K`lNV0m8ShJ\:00004kV<00000000000000000000Pk8e0000lRP90000000000000000H8H_<PK50000000000000000000000000000
\2[P000000000000`SY\000000000000d_W`0000000000000000000000000000000000000000000000000000000000000000000000000000HJ\d000000000000
00000000hEjQ8BFNHWIa8[@<0000hhZ4000000000000`8nXXE[l0j\g00000000dS^?00000000h0[8@cnY0000000000000000000000000000`e6F0000m7AR0000
00000000000000000000000000000000000000000000000000000000P`Wf00004kLg00000000000000000000000000000000000000000000000000004ebd0000
000000000000<cBJ0000<d^?00000000000000004:@R00000000\VcW00000000000000000000000000000000<UGf00000000X14;0000Q3\UP<[C000000000000
0000000000000000000000000000000000000000E6oP00000000000000000000000000000000d1O`00000000000000000000\MF]DcKP000000000000d^0A0000
0000000000000000]85\hoQO000000000000U4X40000000000000000000000000000000000000000000000000000000000000000000000000000Y7_M0000Q2Hf
0000000000000000d=F7dH@_00000000DPYK0000Tn>jTTg]000000000000\NP60000000000000000000000000000\<G\0000000000000000D5>>0000P:HE0000
l`Gn000000000000000000000000000000000000000000000000000000000000<II600000000000000000000000092VT0000000000000000000000000000TV;T
X;:U00000000000000000H]?0000000000000000000000000000i1>a00000000000000008heo000000000000\7b;dk0I0000000000000000\5=Q000000000000
0=2b0000m7UY8[\>000000000000000000000000TYJ<T[?>DEh7<k3l000000000000D<ae00000000`@n0\Bf`00000000000000000000H7hW4DUb@LRN\_mQHAEK
00000000ThZl00000000000000000000dW@N@cUc000000000000l>W:53mG0000hUOR00000000\jng000000000000`M9L00000000000000000000Hf\:00000000
000000000000000000000000P8YV00000000000000000000dd^h00000000I52\00000000000000000000000000000000hUk^0000000000000000000000000000
0000000000000000e6m10000000000000bZ?00000000000000000000000000000000000000000000000000000000@TBB0000000000000000<7^a=5H>\>Gk@^]A
dQ<c4;lRDe_B000000000000Dkk]0000000000004<XQ@f3L000000008R\j00000000`RJCLVYV0000hk\O000000000000hRKm0000000000000000H1T:00000000
U6I5LloD0000000000004;_d00000000XC\d00000000XNF?8S_G56D600000000000000000000HT;=0000@Qb:PhSC00000000000000000000000000000000P<kT
00000000000000000000Q3RHDE8^M4aNh=6W4Z7I00000000000000000000000000000000000000000000X5jZ000000000000000000004YgG00004^5f\?i3T\N3
000000000000LXa20000000000000000@lVN00000000000000000000T4kB`Ba[4GN\00000000000000000000LeTA00000000000000000000DM^T@RS900000000
4>3g00000000@d;m000000000000000000008OoT0000000000000000<Hmb0000lRNV000000000000i3eK80KWdH:6000000000000000000000000TmYQLOd@0000
E0C1000000000000000000004DN_0000D2[0000000004d^2000000000000000000000000000000000000@<U>LMge000000000000TbH=00000000000000008XUT
0000h<]PDWQZ\k5a000000000000h4e\0000`kWQ000000000000000000000000LF2K00000000000000000000000000000000l2Fm00008A;dd50ma3T30000@IVP
0000ddPc0000lb[:00004jaF00000000000003mb00000000`?e8\Pm?0000lM7HXLjhTf``00000000000000008\@[L`VHa6:i000000000000Pe;[\21k00000000
0000XCBV0000Y4FU0000000000000000000000000000000000000000`Zkh0000000000000000000000000000000000000000000000000000L0FH4?:X00000000
00000000000000000000000000000000l8^=00000000000000000000D9eb0000`n?H`FkI55fM00000000`Qd1000000000000M2cI<HBe00000000Q23H00000000
00000000<8oL0000000000000000000009<b00000000000000000000000000000000000096<G000015`900000000000000000000000000000000000000000000
M3O18[W:00000000T`0`000003DWXNcmD2[_LWMeT\:L00000000000000000000LOfj0000Hn7E00000000lZU^0000000000000000i3=]00000000000000000000
00000000<2Sk0000000000000000D`KN00000000H=@3@T;LX8E20000DO;Jd`4RHeY?00000000000000000000hVF9Xj24M4]Z54b:\bZi@;;n0000000000000000
0000000000000000000000000000\DJ4l2i^000000000000000000000000000000000000m6Q`000000000000X2no000000000000`_4`0000Q7W600008Y_g0000
0000TLc6000000000000000000000000P05^TJcOdO4:dYmL\dag00000000000000000000000000000000000000000000000000004ZZ\l3L<000000000000890F
0000000000000000000000004=g_000000004>hl000000000000000000000000DZchLVT6000000000000LJO6DX;H000000000000T9Pn@:6a0000000000000000
0000HnYO00000000000000000000000000000000`kMR00000000000000000000DI6d00000000000000000000lHcedOMg0000e1`7000000000000@@VY<Z>?0000
000000000000000000000000`TR90000\[T200000000000000000000L5=o\1MT0000000000000000000000000000Hbim0000=2P6D66b0000000000000000L5m[
@0nmHM0;PDX^Ta:T00000000T>P700000000000000000000000000000000000000000000TTA200000000000000000000Y2kS0000000000000000I5cV0000TOf;
l]A90000000000000000P=WM000008DD0000000000000000m7k@000000008h<8a2BW0000000000000000000000000000P49P0000000000000000d9GBE5b]0000
00000000P\3Z000000000000Ld7J0000T\5k00000000dS;d00000000000000000000P7N\00000000000000000000PRSU000000000000h76N0000\O0T0000dRZc
00000000000000000000XU7G000000000000000000000000000000000000000000000000000000000000Y0hX8WHC00000000X<5\000000000000000000000000
000000000000LLGg000000000000000000000000Lld80000000000000000000000000000<>h:PFc600000000000000000000TiSJ000000000000000000000000
000000000000@[9:`Pg80000hhU40000Ta\=00000000LT5E000000000000TK0iloK10000000000000000000000000000000000000000D2gnP@@0000000000000
000000000000000000000000LQ@N000000000000000000000000HZD:00000;S\0000m7=R000000004N4F00000000000000000000000000000000000000000000
DG60=0DI00000000H9`E0000L30]0000000000000000000000000000000000000000H[^j00000000000000000000000000000000h:C@00000000000000000000
00000000TSjF0000h7HQ0000000000000000<D:b000000000000000000000000000000000000<mAI00000000000000000000hCVS0000dO1500008agXTJAY@YY_
000000000000m4c800000000L2AD000000000000000000000000l6hA0000000000000000D>I60000H3CP000052aF`f6:00000000000000000000000088dg0000
4BZO<mA<000000000000000000000000<@Z>hH7I0000XB9>0000dPQ00000000000000000000000000000000000008YGE41@P@ZK40000000000008IUUa51H<JWU
00000000000004`@DI6m000000000ZB`0000000000000000L_MM0000l]300000000000000000000000000000000000008K7cP:o<0000LWSgl`Ec000000000000
00000000000000000000000000000000Hn:\U6O10000000000000000LN]X000000004d^[00008Y:O0000TEk:00000000000000000000@<Tm00000000<DcRa2M8
0000000000000000LD:o0000000000000000000000000000d\iWlb]=00000000d<bTLI=9HJ@I@aY[00000000LM`h0000hELlL:Xg0000T\mB00000000dJjlTXX4
000000000Td400000000i7LK0000000000000000limo000000000000U2^k000000000000dIZK0000000000000000000000000000XEWk0M1ILg^3000000004Jm_
0000d67UlWjFDO_b0000000000000000P\VFToFL000000000000000000000000HOJc00000000`ML;0000dS9S000000000000T<I^0000Lie7DGP1000000000000
0000\@8\00000000000002i3000000000000000000000000lb:9000000000000X2j9000000000000000000000000@=A=0000000000000000@HkB07SJ00000000
8DFh0000000000000000000000000000<HgD0000000000000000L[eC0000000000000000000000000000d0F90000000000000000d@SK84_V0000000000000000
0000l\Rj000000000000LBG@0000000000000000h9N]000000000000D37<000000000000HDie`I6G84@m0H]`P\4o00000000000000000000000000000Y>Ol=i?
0000DF:SHhGG8l<P000000000000`a0V00000000m4:0000000000000`]ad000000000000`^cb0000A4fL00000000`>G[0^m9LjNhd7^P00000000000000000000
00000000i3K>000000000000a4_PQ6Ok0000`>68000000000000000000000000000000000000000000000000LJ2<00000000000000000000<:ZDlIaY00000000
`]JF000000000000l=Y;0000h]_`00000000000000000000m43P00000000000000000000@hg3I81T0000000000000000`MF<@>aSlWm100000000000000000000
0000dPNV00000000000000000000000000000000T?4O000000000000000000000000P;Uj00000000000000000000d7_20000000000000000HM9:\2ITTLjY4m1c
Do1C000000000000`]4O00000000000000000000000000000000<_?f00000000T99D00000000000000000000DIJU0T`TDk^J000000000000XlGn000000000000
000000004RcJ0000000000000000i6J]000000000000PGiCHT6d`TQQ0000000000000000000000000000X7mJ0000000000000000000000000000000000000000
`ZSA0000000000000000000000000000000000005568000000000000H62S00000000HLel926N000000000000000000000000000000000000PME@00008Zm>0000
0000000000000000<kg=000000000000Xk4?l5e=0gMW00004hB800000000000000000000hJfS00000000000000000000000000000000L\Sgd]H3l48[M0d[0000
XGaghXOIlRNe00000000000000000000000000000000l:LH000000000000T212LcPS00000000000000000000XNIY00000000d?Vkh1n;hU5_0000Po<I0000h:cB
<;^m0000000000000000000000000000HOjF0000Hc4n0000d;U[000000000000000000008R6Q0000P7nO00000000000000000KeW0000hNK[00000000D_6n0000
DXFS8>8XdZB90000Ln1W00000000hYnc8_D800000000000000000000000000000000000000000000000000008\@>00000000Hc<6i5>_0000A7Ye00000000]3a\
000000000000000000000000000000000000i1hi000000000000000000000000L[HR00000000<nNQ0000\MaA00000000l89Z00000000\;HZ0000000000000000
0000000000008b3l`b5Y00000000Q2Sd00000?WbdF7d00000000E5d\0000hYZYlo43h\lP00000000000000008MVJ0000i4@h0000000000000000000000000000
000000000000@U7T@[T@000000000000TnD7`H<0000000000000HHgd000000000000000000004eDU000000000000TgS\00000000D\7>0000`1QV@oTF00000000
0000000000000000000000000];C00000000000000000000XEBE0000000000000000XZMZ00000000000000000000@\JU000000000000m0\W\N7I@==[00000000
00000000U6^\000000000000000000000000000000000000000000000000<L0E00000000000000000000000000000000lRmH0000000000000000<ZAe00000000
00000000<L7Q0000000000000000000000000bk80000000000000000000000000000PUT4000000000000000000000000000000000000P<ZndOEA00000000P3Xb
U80J`TI[0000000000000000000088N=0000000000000000000000000000Q2f000000000000000000000m4Ek00000000\TS`DhCW00000000000000000000`TPi
i41g00000000000000000000000000000000HSEi0000000000000000000000000000000000000000U83[0000000000000000000000004TWQ0ANBliG_00000000
000000000000000000000000000000000000000000000000dRm=<@aV000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<UTo000000000000@1=F<;g\XaoJ000000000000000000000000000000000000000000008DUM0000h:`\0000`lSn00000000000000000000
PXUH000000000000T]T700000000000000000000lX8T0000000044>E@SJbXOK50000000000C6000000000ejQ00000000000000000000000000000000TC[W0000
00000000000000000000PQ^a0000000000000000000000000000000000000000<bCJ00000000dIPY000000000000000000000000000000000000000000004\Z>
000000000000`<?=TYRc`>_N00000000000000000000L08=0000000000000000000000000000842V0000Xl0M0000lLdn0000PnSP@eOm000000000000T57VHmbm
a3T@00000C]]00000000P8Z100000000lB@6000000000000dM5j000000000000H3Hj00000000LjU1D1hA0000h0P;lNUi00000000DQ5FT56P0000000000000000
0000D3J:`PMO00000000000000008^:h00000000000000000000`a0G000000000000\=E3P?LL\Ab\d^7c<eNV\n;m0000000000000000000000000000`IGS15Zc
0000h\Z[m5>800000000000000000000000000000000000000004Vf5000000000000<=7\\PMb0000000000000000000000000000000000000000000000000000
00000000000000004>2:00000000=1HD0000HL[U000000000000<MkG000000000QA_0000000000000000`CWG0000000000000000000000000000Y2H000000000
00000000X`O<13VG000000000000000000000000L:heL3HTPJ2e<d_e\kPU00000000000000000000\BX0@c_Q000000000000<?b6<>mn0000@>D0000000000000
0000000000008i9a000000000000@HkZU5EE00000000HO@`00000000HYlA000000000000Y1>H0000000000000000000000000000H[SK0000Pm=j000000000000
0000000000004?DJHNZR00000000000084GF0000000000008F;F`b:Vd8[?<_Z`<cKe0000P6C\<n0h00000000000000000000H^Eb0000Pi@V00000000e2Ud0000
00000000000000000000TVbD000000000000000000000000000000000>Od0SdPhnOj000000000000@4oBD9740000m4BH0000000000000000D3dI\6@OL9;YXBlh
TE1U4m]M]4:@P06n000000000000L:C[POG74`\]0000000000000000000042^S0000000000000000000000000000000000000000`6820000000000000000dfmQ
00000000DNeK00000000Y3Sf000000000000\jKC0000X`hU4O;[83:U000052G300000000dc6C0000000000000000l]5?0000000000000000000000000000XXMM
000000000000000000000000000000000000000000000000000000008SQK0000000000000000L3=Rh<me0000000000000000000000000000000000000000dN?]
8VV5D0SNI3IT0000000000000000@Llm0000U2R:0000000000000000000000000000000000000000=3c:00000000000000000000000000000000000000000000
00000000PTP=00000000000000000000Pc>N000000000000D]2e000000000>LVA4e?0000000000004a4S0000`ga64P]<000000000000@383<hbS000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@lAC13hI0000
14]j00004Y;F0000000017@kd2?44;0cDIFL00000000`]9U0000@aGG00000000000000000000<MSj00000000`QZN0000000000008Fo=0000hO>_000000000000
E32h000000000000<=7Mm3l;4QUVdU=ZH]kX0000000000000000Ti[e000000000000000000000000000000000000000000000000000000000000000000000000
00000000l4ZX0000X5ei@CJD00000000`C6]0000000000000000DV050000LB`K00000000lGoF000000000000@[4h000000000000dCCo00000000\EdY00000000
00000000dIMG52af<0Aj0000000091@`0000@okQ000000000000000000000000000000000000000000000000000000000000000000000000000000004A4Z0000
000000000000000000000000dQIN00000000XK<E4d?:0000000000000000000000000000L8WG0000Tkm7lfNO00000000H@]2T?=D0000\Y\U0000000000000000
000000000000000000000000<>^4000000008594000000000000PYa400000000000000000000X5d20000D5aA00000000\_9QdWXi00000000000000008D\;0000
000000000000000000000000000000000000000000000000000000000000<_P9`m5i<XUl00000000\cGjU03<000000000000i4lL0000Q1RP0000<JB900000000
8hT10000XiEilQT90000000000000000X9]3T;Yf000055kFH=330000000000000000<bA:00000000000000000000000000000000000000000000DiJX00000000
00008O:h000000000000000000000000df0bQ6`\`3Zf0000D?mFX259l738HTg>hX6@D2c=0000\BXQ`R7S000000000000000000000000000000000000l4NSX8A3
@=NO0h>A0000l@G_hJg;00000;0W00000000000000000000000000000000000000000000000000008JlE000000000000POF400000000000000000000P^B60000
000000000X6^0000000000004VG9000000000000000000000000000000000000000000000000000000000000D;kE00000000H[R[000000000000000000000000
0000000000000000000000000000000000000000000000000000T]aNl_<cU53B0000000000000000000000000000000000000000D22blhIj0000000000000000
XF@W000000000000000000000000000000000ETX0000000000000000000000000000000000000000000000000000dJG>00000000T;]iXfim000000000000`:Z3
00000000000000000000000000000Y@cdTji000000000000000000004oo[Q1`V000000000000\Yn40000lnCY00000000<Hi[0UDN0000000000000000TQ?1dAn6
M4hV000000000000000000000000h:X<TKP^00000000P[F_=1N30000000000000000P6\K00000000P1UP00000000000000000000000000000000000000000000
00000000000000000000000000004m1T000000000000000000000000Ln;\00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000@N:Y000046f<X8MSLC]k000000000000XfEQU6<W0000i3E40000TjFa000000000000L`aX0000000000000000
00000000000042]R\7PC0JOL000000000000PfM]0000000000000000X8>YDFJRa2hh00000000lHUm000000000000P\IO00000000TGA@PTEN0000000000000000
L=<JPCS_000000000000@PAQ0000000000000000000000000000000000000000000000000000000000000000I29^0000000000004Y@H00000000000000000000
00000000hbGb0000000000000000000000000000lPJRT<V]0000LG>d000000000000000050L?00000000000000000000000000000000d:U600000000hT\h0000
00000000000000000CO:000000000000000000000000000000000000000000000000H]l900000000000000000000000000000000P6B=00004k6EdH:F0000D58C
E53X0000D8S100000000m7UI000000000000\ZFN0000000000000000Y7Cl0000000000000000]4fY00000000000000000000<F6;000000000000`hfXXHXE<R6F
LlKlTARAX0m]0000TV?000000000000000000000E13ehiOU00000000h7Lj0000Ha4lTEQ;0000DY8a00004C1800000000000007k;H::000000000000000000000
4>b?0000000000000000PR?W000000000000000000000000000000000000000000000000hj]mPAok0000000000000000000084OC000000000000000000000000
0000000000000000dEm^00000000000000000000000000000000H0S>D2F<`L;d0000000000000000000000000000000000000000000000000000000000000000
00004;Sl0000XS0`00000000l3[@000000000000Tk`W00000000T;]XlA>klQkU00000000000000000000`H;ed1oa0000000000000000DLjI0000000000000000
0000<KJ>00000000000000000000<@i301kc0000PQ[A0000000000004FlkQ4di00000000XRLD0000`4X3000000000000000000000000PiK@07lCTT1600000000
XPXJ00000000@m^10000000000000000ThA70000000000000000000000000000000000000UV200000000D[I1XVDW00000000i3=0DR:]0000000000004[B`0000
00000000]20a0000L3GV00000000LZR4LZ0^HiaO000000000000XJlO0000000000004?Bg000000000000000000000000000000000000000000000000HZ_D0000
h:3?8L<_hcm68l6o000000000000P<Y555IN00000000000000000000000000000000M409lI\XlK1R`^cUHIMQH<g>`KgZ\k;U00000000dOLb<Fbg000000000000
00000000XQoU0000T29gl4^nT7EG4l^UPo2E0000lB]d000000000000DHR3\Z<h00000000000000000000dSO052_;00000000000000000000@2\2000000000000
000000000V:800008D\N00000000M0QC000000000000Pnd0000000000000m5?\0000000000004ffd0000D=`U000000000000000000000000000000008Gd^0000
00000000000000000000TjSGHHZE00008jf;0000000000000000000000000000TRG[000000000000000000000000Lh?T0000000000000000000000000000XCN=
00000000000000000000DL^g000000000000000000008kh]000000000000000000000000000000000000X8h100000000]0eY000000000000000000000000XO<d
000000000000\S]?00000000<6em0000lTnN00000000000000000000DLd60000`LNO000000000000l<iD0000000000000000000000000000=6nY0000@KOZ0000
00000000E8;U0000\kj200000000dM6;00000000dm\E00000000000000000000000000000000@1F^000000000000TQ]d@_4O0000000000000000h8eB0000<41f
0000000000000000000000000000000000000000000000000000X2?B00000000000000000000000000000000T_5D00000000000000000000L3IYM7l]4Yi`0000
0000000000000000<ZHhTRZPdiFd00000000d5hK0_K1000000004iE5T61X0000000002EX0000D[nK0000LRbThaHZ00000000000000000000000000000000h6im
00004Y;:@U8;@ckGXmcm000000000000i3Jk00000000000000000000d_eN00000000X;9n8AOZ0000000000000000000000000000000000000000000000000000
DgfW\TOn000000000000000000000000lmec0000000000000000XZhA000000000000000000000000X2:\E7eQ00000J_o0000hVoX00000000000000004[57T\el
d]:`0000dFSE@0=VDZXJ`ibc000000000000000000000000000000004JKh00000000000000000000000000000000000000000000000000000000@0B400000000
000000000000000000000000000000000000M4J5A6mR00000000000000000000000000000000h:3000000000\@2<00000m_;0000000000000000PRdL00000000
0000000000000000h1IJ00000000000000000000000000000000000000000000<eao000000000000000000000000000000000000000000000000Y4f900000000
h;6j00000000\\7S0000000000000000\lRl00000000D6A@00000000000000000lU00000000084OR000000000000P=\O4:7c\B`<000000000000000000000000
0000H3N>09O<000000000000LT8_000000000000000000000000000000000000000002nE0000h`fo8o4I00000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000\el800000000HYdY00000000000000000000000006l<PlSJE7U<00004:GT00000000@8QE\]dS0000
0000000000000000l;nn000000000000d@?c0000000000000000000000000000000000000000@:Wb0000hdma000000000000\dnn00000000hOCS000000000000
000000000000e2Jd00000000d^OU0000000000000000000000000000000000000000`6gXT=XG8Vjf0000000000004@Se000000000000X<H\00000000`=Qa0000
0000LHGI0000000000000=C^\6SK8Ne:0000D?hP0000HMW1dOKHLFj4X]mbLLHV000000000000DWfb4PXb`Ri9\X4Bde2000000000000000000000000000000000
0000000000000000<?40000000000000@OP^@TT?d0e[<Fd3\W@]00000Q0E000000000000000000000000000000000000Lc@I0000DCTK00000_K>h=KI`01G0000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000Lk=H000000000000000000000000
0000000000000000000000000000PBF;0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000hUa@0000
000000000000000000000000L>89h2<KX[3U93U@i3Qe0000000000000000000000000000000000000000000000000000\]W2PAd6000000000000000000000000
0000\E7^0000d0NnhJYL8f\Q000000000000PGOali0:000000000000\6>O00000000000000000000000000000000Y2<D0000000000000000HOCb0000000097Wg
00000000@EUNPkfAD\OTdoaW0000<??X000000000000XdVlHURj00000000000000000000TH[F0000000000000000XY7`000000000000HFmJ0000000000000000
<3l;00000mnc0000000000000000@VF\XX?d0000@XDTl4^ZPBlG000000008?PC000000000000h8XH000000000000000000000000000000000000000000000000
A0NG00000000D]C`0000\a>b000000000000000000000000000000000000000000000^foX@^Aa2?P0000D@R800004S2X00000000000000000000000000000000
Lk_j000000000000000000000000M2Ff000000000000U27f000000000000000000000000l9>J@jB200000000000000000000000000000000P3KRhDjM00000000
DW;_0000000000000000D4T=00000000000000000000I4IALFQf0000000000000000h8610000000000000000000000000000\jGi000000000000000000000000
000000000000000000000000000000000000000000000000000000000000P?M\i4o><Rcf00000000000000000000000000000000Y2=F0000000000000000DVQD
0000000000000000TOFC0000000000000000PMVa00000000dID@00000000D5][00000000X:BC0000@HkN0000hMYY000000000000H=aA00000000000000000000
0000000000000000hL4X0000DVfO00000000DacYDmkM000000000000`[NQXS@>TgNKhR]>A5_20000000000000000hmF4000000000000H1Sk000000000000dFMM
00000000000000000000000000000000000000000000000000000000D[Ug15RQ00000000000000000000000000000000X0[J0000DZgG<C24@BM6<PJb0000Poj[
L\]bE0;S0000000000000000000000000000\=[G0000@QW\00000000000000000000\B?YTLk^00000000000000000000000000000000U07f0000000000000000
00000000000000000000m2Dd0000000000000000`0`M000000000000000000000000LlkN00000000hRdo`RnAdScb@V[E0000000000000000000000000000d:71
00000000000000000000000000000000U4UF000000000000L4I^HA@T000042]f<g2U0000000000000000PWmh0000000000000000DJKN00000000000000000000
00000000hoIV00000000000000000000000000000000d1>>0000HEV`0000D<0D00000000P\NfT7kME7Uf0000@N:IDZNP00000000000000000000000000000000
0000000000000000000000000000000000000000lgHR0000XGLd000000000000000000000000000000000000<5h=000000000000000000000000M84200000000
000000000000000000000000h>jD\H2?000000000000000000000000LMO60aT0TgfnhYfCm3P:PHQV00000000000000000000000000000000<ShSH^X=@1<F0000
000000000000<0ejT_m6000000000000000000000000`Hj200000000000000000000000000000000000000000000D5Ro00000dcJ000000000000000000000000
000000000000000000008F?M0000ljjA\ed9000000000000000000000000000000000000000000000000l48H00000000000000000000000000004N5i`hj`0000
000000000000TgZ?000000000000000000000000000000000000LRj70000000000000000dQfM00000000000000000000000000000000dBo900000000LPgK0000
000000000000000000000000000000000000000000000000000000000000DEYi000000000000000000000000000000000000DCQ^@\k30000000000000000T8TP
l;KB0000000000000000d[Lg00000000l6:d00000000000000000000i5hn00000000000000000000000000000000000000000000000000000000000000000000
00000^oo00000000000000000000000000000000000000000000000000000000000000000000000000000000H9OMhA17LlJG]3iP000000000000000000000cQb
00000f`9m7OD00000000000000000000000000000000000086XK0000PMLK00000000DCkH0000000000000000000000000000LY_S00000000000000000000`MFK
00000000`^]1X4;U00008RUYTCgn0000000000000000h64P00000000000000004BZ24QH`d[m`H4]Ga1=J000000000000P[EH0000000000000000000000000000
00000000000092nJ000000000000d`Fj0000P7EU000000000000000096ATX39Y@n=SHnFi0000@GAQlV=E00000000@:0k00000000000000000000000000000000
HCh;000000000000Td`f00000000000000000000000000000000000000000000d[on0000H:PH\@\fHeoLQ4dY000000000000000000000000I2Y:e4@A00000000
00000000000000000000000000000000DQ9I000000000000P<Ta000000000000000000000000000000000000000000000000000000000000dIWK000000000000
0000000000000000DB[VLRN200000000000000000EZ[0000DDAn000000000000000000000000000000000000000000000000h<i0P3OQi6fd0000000000000dgB
0000`lS;0000000000000000000000000000XD_]E6\\000000000000Th0K000000000000000000000000h3I40000000000000000D2_>00000000h;9Z00000000
000000000000lcSB000000004?B<00000000000000000000I3Tf0000PI=n000000000000000000000000HbC_h1k=000000000000000000000000000000000000
0000000000000000000000000000Q3fB00000000P>Zh00000000000000000000h=DODLYO000000000000Tbl0000000000000d_3i000000000000000000000000
0000TO;;0000\<K;000000000000000000000000I6bC0000000000000000000000000000hOUd0000Y88LTQLc0000000000000000000000000000000000000000
00000000lEEV0000000000000000PjeJXc;HA5[Z00000000<n2H000000000000000000000000000000000000000000000000XA=3LCcQ0000000000000000lS=n
00000000@]Ym0000000000000000000000000000000000000000M38_00000000XV9:00000000000000000000L[j60000000000000000@RV900000000XjMo0000
0000d5VD0000000000008BYa@0kQHSmE00000000XEY70000DJo>DUS@000000000000000000000000lJAi00000000P9@F00000000DTk_00000000000000000000
00000000000000000000000000000000000000000000000000000000`mUD00000000`:Yb000000000000<e\E00000000000000000000000000000000`M2l0000
000000000000000000000000000000004\Kd4NEP=1[ShWePHIi^91^J000000000000000000000000E83>0000L5<I00000Xi2\OX7000000000000000000000000
000000000000000000000000000000000000DR5H00000000000000000000000000000000000000000000DiZf0000000000000000XYiU00000000Xcg@0000T]l`
000000000000Y3TS0000E6VBL2Q<0000<ZI9dN?PP]SJY2oP0000T5d\lAo[Dc_b0lNC000000004]nT000000008Mii000000000000000000000000000000000000
000000008VI300000000000000000000h=D[0000000000000000<]a7lci<00000000000000000000HH<;4Knk`dBi4;4M00000000@[2W`o_aY5]R00000000Pk@_
0000000000000000000000000000<\g]0000h87;\f1Z0000h0GihZcZ83jn000000000000000000008IU>00000000d\aDDicKl=<^a2F0H71d000000000000PL6M
0000000000000000P^O=X`gddNh`0000000000000000000000000000Q6g4\J1Hm535000000000000\J[HlK@]00000000000000000000D]@g0000000000000000
lT1k0000<Qll0000000000000000l5eK0000000000000000000000000000000000000000000000000000P3K[<EXg000000000000i7mT0000X^fa000000000000
0000l_1n000000000000PVmP00000000000000000000Y6S[000000000000000000000000T20aHHhmTVl_094ULH1X0000000000000000000000000000`Ng]M0EA
U86_000000000000Q5k]000000000000000000008kP50000000000000000`<;h00000000000000000000@`=m00000000h2?M00000000XPR8000000000000DCVc
000000000000000000000000000000000000000000000000000000000000hMXU`T2^000000000000dK7U000000000000000000000000000000000000hV@_0000
0000000000000000000000000000T>:CA0M@00000000000000000000000000000000l6i]HN^c000000000000HaL?@:APE2n]H0TW000000000000`Lg1L5iL0000
00000000@fdl`AMW8hN595Om00000000D`7g0000X;dR00000000XIGE0000<mBI000000000000`35C000000000000L7;=0000hla@H@P100000000000000000000
0000lJ;;X2bSPVnW0000lPkP000000000000E065000000000000000000000000000000000000i4Tl000000000000PF4F00000000000000000000000000000000
0000000057]30000000000000000000000000000000093QR000000000000000000000000000000000000000000000000TL3KPN<:000000000000000000000000
@YI9000000000000A6EG0000000000000000lSAm000000004HVm0000DDTH8B7W0000000000000000000000000000000000000000000000000000000000000000
00000000@OYL`e9h00000000HL]ndE>Q0000000000000000000000000000<^V94OS8P_EO`96S0000000000000000\:8A0000000000000000DYbU000000000000
XFi88d>TQ2\A0000000000000000HH<YhlgT00000000000000000000df^@00000000000053]I00000000HQP0U42GD]>F0000<8jY0000000000000000d?j?0000
0000000000000000HjVOI6?F000000000000HU9n0000\?Ee00000000000000000000000000004E0W0000000000000000000000000000000000008KdmLQfmh\k`
00000000000000000000000000004B?;0000P8F=0000D<^M000091h;0000000000000000168[0000000000000000000000000000000000000000000000000000
00000000TRGge27S00000000X95JL@nJTd1@00000000000000000000000000000000000000000000000000000000DLM700000000000000000000Q6L\00000000
0000P<1a0000000000000000000000000000M2PID?VQdhaE000000000000000000000000P4kQ0000HnE>000000000000000000000000LIEm000000000000H3B6
XY4F00000000000000000000PM3Q0000000000000000\;:;00000000000000000000000000000000I5@60000H9dH00000000`M^4\Vd4000000000000@>2JhdHe
0000HL2YTPgZ4j0M8cOg000000000000D;EQ000000000000HC>;0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000H?Yl0000\]P1d>UZH4o2E49SY4T_0000000000000000XU;O000000000W`:0000dH<O0000l0Om0000000000000000000000000000H9f@`>ll]0=n0000
ToYP57<k0bJe00000000000000000000000000000000a5X500000000000000000000000000000000000000000000000000000000P5=c00000000000000000000
000000004IYH00000000000000000000HdAR00000<200000\LYe8JMJ00000000TLD;000086Xo000000000000La]]0000<fU7000000000000000000000000P46f
0000000000000000000000000000000000000000000009:GH:40000000000000`hl200000000000000000000000000000000000000000000\O7m000000000000
0000L[I^0000000000000000000000008Bf7000000000000000000000000`d_R000000000000XU?RH[E>0000000000000000I1BW000000000000000000000000
00000000000000000000000000000000000000000000lV5TLJm8TinH\HQe`eD@00000000000000000000DB>\0000000000000000L@Hg000000000_JG00000000
@]\?000000000000D3FOHTBm0000000000000000000000000000000000000000000000000000i3AV000000000000dH7b000000004_h]00004KK8000000000000
000000000000m4\900000000@iYB0000XLCnHN@^@UWJ00000000000000000000000000000000000000000000000000000000000000000000<XV7h>`00000Ha2F
Y5LB\836000000000000lkSb0000LC;jHkL200000000000000000000000000000000`BGa00000000Tlb^0000`9h5000000000000000000000000000000000000
00000000`1H?0000000000000000d9UU0000PjPAP>GLDG<`I6;Z000000000000`N6J0000dP\MLBnZa0Rj000000000000<V]0P2PGT>]400000000000000000000
000000000000000045LYXTEl000000008FZ500000000000000000000000000000000000000000000la;T0000000000000000PTAZT<EN0000LZgf8K560000dTZM
00000000000000008RU900000000000000000000]02;0000000000000000000000000000PgTL00000000000000004eG=00000000000000000000000000000000
l1Z90000000000000000000000000000000000000ZSe`:PZ0000TCWe00000000000000000000\RQ\0000X\Z300000000000000000000000000000000l1e70000
00000000000000000000000000000000000042jF000000000000000000000000000000000000000000000000000000000000<c@2<1OK00000000000000000000
0000000000000000Dk1b\Y750000XFBFhJJY000000008]60000000000000<P7>T;i`000000000000000000000000000000000000X2Oh=5^_0000000000000000
0000000000000000m2h;000000000000000000000000HiN[0]g]000000000000000000000000000000000000000000000000P[P\00004hZU000000000000\;fb
XQYm0000000000000000000000000000000000000H3a00000000000000000000000000000000000000000000D@BT000000000000000000000000000000000000
000000000000lnLS00000000HiL;0000000000000000000013f_00000000000000000000LjGZ0000L=^k0]G800000000000000000000000000000000l6<E0000
0000000000000000000000000000000000000000M2Yj00000000a1mE<>6T00000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000lFoZ00000000h5aNh];T00000000X9D?`KTI000000000000000000004WHc90>V48`f000000000000\\E00000000000000000DM`^0000
0000<23Q0000i47\0000Dbe`0000000000000000000000000oY4`QRF0000000000000000000000000000000000000000000000000000000000000000<`NL0000
00000000000000000000000000000000L^M:8HC\00000000000000000000hWU;00000000lm3]M76M0000H>0N0000000000000000H3Pk57fA0000000000000000
LN[7000000000000000000000000H5]N00000000000000000000LX_O000000000000000045biPho:TiZH00004GBQ0000<;WP0000000000000000000000000000
D\e\0000Xo:300000000<cVW000000000000000000000000000000000000<J320000\GQ\PP5>00000000Hg9Uh\KQ00000000000000000000000000000000\DI@
hf>OLT>@00000000`glLT4F;H?Y50000POId000000000000LVX_0000000000000000000000000000000000000000<45=<oGM0000l8R]0000000000000000TcT^
000000000000]4Y>A7=B000000000000@]WQ0000000000004Pem00000000000000000000Df518ZRC00000000Toc\000000000000@0=LdTc9000000000000dBXe
h2Ta00000000000000000Kj^00000000000000000000h?L\H[n[0000000000000000L5C]00000000000000000000000000000000000000000000000000000000
0000000000000000`[=@00000000000000000000000000000000<@NlTJ180000000000000000000000000000P=n200000000T=PoU64F00000000000000000000
00000000000000000000XYhI00000000000000000000000000000L]I00000000PbWUHg?X0000L<400000TY`200000000ToSP000000000000m30g0000L4Il0000
0000<7G]0000000000000000000000000000`MCT4OeFlX_A@`c]h?Ded=bc0PglTV4800000000Y5SZ000000000000`bj_h8\K0kWD00000000000000000000<XB]
000000000000000000000000LFb@00000000L5Vc000000000M\]4^CM0000000000000000P3Ch8jLf0000hV21DYfS000000000000`KONDV]?8d>g56ld00000000
000000000000i61W000000000000Pg6L000000000000000000000000@FES0000@XVB0000000000000000000000000000hFhf0000L\alHHiJ000000000000<]Ui
000000000000hM?70000000000000000XMIaa241000000000000LX]ELjn600000000000000000000000000000IJ^00000000000000000000000001S900000000
000000008SbX0000000000000000000000000000000000000000l9iLlI9d@HnN4TMj00004c\R0000000000000000000000000000000000000000000000000000
000000000000deRS00000000lHHN00004lQ8000000000000000000000000000000000000000000000000000000000000000000000000`eN?00000000X0DTPB;2
I4A5hONnLH3;000000000000000000000000d\1800000000000000000000<bbS984l0000T_8O0000000000000000000000000000000000000000000000000000
Xioe000000000000000000000000000000000000000000000000000000000N5;00000000@=d_0000`QJi000000008e7l000000000000@OTn0000000000000000
000000000000Ln4a000000000000lLV>h8]d0000000000000000hM9\000000000000000000008T_olY;n000000000000DhQi00000000000000000000<k2h0000
h1n[PP0c000016V\000000000000Y5cc0000hQ\c0000000000000000000000000000@Pa8hHWo]0BBX<9d00000000000000000000@QSH\0dC0k^0TliJ86X]@7`l
@<a3@_6[96>_00000000000044QU00000000TIX^000000000000PF^n@Gj200000000H86G89:;0000Ho`S000000008:n\000000000000XX\>0000000000000000
00000000000000000000DmXk00000000TPS70000PL8N000000000000000000000000000000000000000000000000\81P0000D8=k<]1W00000000T7C[0000@Y@<
0000X39h0000T4D^L[UI00000000000000000000`^\6000000000000000000000000000000000000000000000000000000000000000000000000000000000000
000000000000`\jV00000000000000000000i4Gf00000000H[FALNXV`N9[0000000000000000000000000000000000000000@GD4TMXE00000000000000000k4a
00000000000000000000PC@h000000000000000000000000000000000000lF\Y000000000000H7F_000000000000LT3\00000000@Bi700008[b:000000000000
0000T]5`00000000000000000000@:J<000000000000hEAa0000HFJb000000000000HF\d000000000000000000000000`7lUDgCb00000000TK^^D?2UTNQX0000
0U\X0000000000000000dJP80000000000000000000000JJ@PWZ0000Q2:`0000TSgU0n:o0000000000000000@7ZC0000X;>i00004?haTW670000000000000000
Ta8P000000000000<QBL<`CA0000\FfF0000D8<M<Q;2@o0g00000000hW]B0000000000000000DY2Ma7AEa7j`000000000000000000000000000000004G;00000
00000000000000000000Y6lZ00000000000000000000000000000000000000000000000000000000000000000000000000000000<0J<0000<N_Z\WFD00000000
<M8X0000PKdO4W>d00000000000000000000000000000000Xf39000000000000DQ3fT`3Q00000000@?iT8ZZld8Pk0000Y85O0000`1ga0000dHbm000000000000
000000000000PQ0X00000000000000000000ddS_000000000000<Dn6HL2I00000000000000000000000000000000000000000000000000000000000000000000
`0:e@LNlT\=5THM@Q5FK96@`0000000000000000<;bmlWFTh^ZCLc75`o8M000000000000000000000000@3_n00000000l?_E00000000000000000000LnHk@]lj
000000000000HEQj@?6K<NfUTW<O0000000000000000000000000000lbYV00000000000000000000000000000000000000000000000000000000000000000000
000000000000@8T=8HSg00000000000000000000000000000000ln`50000E1CO00000000DU5K`aK^47Cg00000000000000000000000000000000\jTJ8`b:0000
Tnj=0000000000000000000000000000000000000000000055\40000A2Nf0000<=XR00000000Q5@S00000000X3h6000000000000P9I:0000000000000000D=3Z
00000000000000000000`SMQ0000L:C0l6Nc000000000000`9>[LHaU0000Y7V6`i:El<GF00000000000000000000000000000000000000000000000000004kWb
000000000000000000000000000085<cm6_b000000000000h27Ld98g00000000DLSmTNbYD5H@`R_H0000000000000000000000000000DYh@0000000000000000
dWGV0000L4\n000000000000000000000?`]00004]Tk000000000000000000000000dG3<000000000000000000004KHI0000XjTW17_C00000000L31;hKX10000
00000000T8_F000000000000000000000000<PCN000000000000XfL:TPcL0>MJd^100000h]Hj0000000000000000`X7`X[9i0000XK8000000000@9W\00000000
00000000Y4DC@E6M000000000000000000000000000000000000000000000000000000000000TMjT000000000000000000000000000000000000X;0400000000
0000d1eDhGRY<MRZ0000<lX4l6WNd9o\0000X@<i<BZn000000000000000000000000000000000000000000000000d>ikHA4jhj?D0000000082U9`N6V00000000
0000lK__LRc90000\:IST>\e0000l:\f000000000000000000008<mV\BlZ`M4H8]?1\02_i0aJ0000000000000000<PPBhYf40000000000000000000000000000
00000000I7m70000d>E<000000000000<B8F00000^U<00000000000000000000000000000000000000000000lS`500000000000000000000PUC50000PbKB0000
Lo=H\3JRHbc500000F81TO9000000000000016P80000PBhC00000000h8\n\QAn000000000000X]Dc00000000000000000000D?JKhO0?0000000000000000Toh3
000000000000000000000000000000000000000000000000HTij\V^U0000000000Ko00000000H?of000000000000d:M>0000hHR\0000000000000000a3i`0000
000000000000000000000000000000000000000000000000000000000000000000000000T0hN00000000H2hc000000000000TP;>000000000000000000000000
hN2I0000000000000000000000000000000000000000000000000000000000000000000000000000DESW00000000000000000000000000000000000000000000
00008ReV`^a`000000000000000000000000Q75`000000000000000000000000000000000000000000000000000000000000`@X58@keD6<U000000004Z[U0000
0000X2P700000000000000000000@RTS00000000000000000000000000000>k_00000000e1fa0000lIjc0000T[mQ0000903^13fR000000000000000000000000
0>mT0000PQDAlV`e0000000000000Bi[lD2T000000000000000000000000l8J500000000000000000000H<W<0000a3j=0000000000000?`R0000Pc_<00000000
hdaN<hQZ`XR;LU:b0000000000000000000000000000hG3c000000008Wn]<<eI0000hJElXA`[4HJ:U1g:000000000000L2mo000000000000l_Q:000000008g[S
0000000000000000000000000000000000000000I3:V0000PAWELN;E000000000000000000000000A4F8L3\U00000000lG8A@3BR00000000000000004\POPDK]
H68Q0000TCY6<GaY000000004DnhDRMP0000000000000000@PX@h=K900000000000000000000<60f00008HCj<^o_`cN7<lY;m3JQ00000000Y88YY6UU00000000
000000000000000000000000PQmj0000000000000000000093Cd0000<Zam00000000000000000000i7Jc00000000000000000000hOSk00000000000000000000
000000000000000000000000000000000000Pg[:00000000000000000000dX0C00000000T?HETP15000000000000X7`:000000000000lDh:000000000000Tf1E
000000000000`=bD0000000000000000`NKM00000000`DIQ\_TG0000000000000000000000000000POIT00000000PNRiY3>TDL9U<mD400000000000057FFh4aE
00000000000000000000``U2000000000000000000000000@9Da000000000000<;c=00000000000000000000000000000000000000000000\Y[i000000000000
000000000000000000004[6A0000000000000000A5bC0000l<\g0000H9f1@Rbf0000000000000000000000000000000000000000000000000000000000000000
00004kl900000000@Y]m00000gB4m2::0000`jZY000000000000dLW_ddJG8EXG000000000000000000000000\j9K00000000000000000000000000000000HDbV
dTIj000000000000]552XHYO000000000000<6mi@SGB0000000000000000A5G^00000000000000000000LKIa0000000000000000000000000000000000000000
0000000000000000000000004AfN000000000000\cM@P[gm0000000000000000dYRL00000000000000000000P6FA000000000000000000000000LXh@TJ_70000
000000000000\R\G000000000000000000000000000000000000U4@4\9bQ<1G\\Qof00000000000000000000000000000@e9000000000000lEhR000000000000
00000000000000000000000000000000ThVf00000000<FVY00000000\?H]00000000000000000000000000000000000000000000000000000000000000000000
0000LT6S00000000hAYLhS\L\bS`00000000000000000000PXlQ00000000lkhChIVBdRAI00004eUe0000000000000=4g00000000l2Zb@oO\lYklHhRf00000000
4e@b00000000000000000000TSjXQ39i0000d03e00004h4V00000000000000000000d2cK00000000000000000000000000000000000000000000T1]j00000000
Tb>7T\>20000\<>G0000000000000000]2FY000000000000L[WH84mj0000TBOG000000000000lSl@<0][0000000000000000<6@Z0000000000000000P?UJ0000
0000000000000000000000000000hS<5000000000000LHhR00000000dA:[8HPY000000000000\j>20000000000000000<0i200000000000000000VRo0000h656
00000000000000000000TkEG00000000000000000000000000000000000000000000DmJZ00000000000000000000000000000000000000000000000000000000
00008XmD000000000000000000000000000000000bU300000000X<_mXDl=00004BYQ0000HDBO000000008c9e0000000000000000000000000000000000000000
0000000000000000000000000000PfeE000000000000000000000000dT?l00000000M4Ye000000000000hR^6000000000000000000000000`:Qn0000<QR60000
0000@@YfhKR80000000000000000@:6Q0000000000000000000000000000000000000000000000000000000000000000TM4V000000000000DHY^@2\mXK64TP:o
4JH?I4V@HS[R00000000@=Ik0000LXk\00000000000000000000000000000000000000000o3T0000D3Tb000000000000000000000000Dhkc0000hDg[0000e6j6
000000000000`U95000000000000000000000000PA>MX^_G000000000000000000000000000000000000Xgm687D:0000000000000000a2ff0000P=:V00000000
000000000000000000000000T1`^0000000000000000D[`Y0000@?U=P3Fg0000D_QX0000TM[GHR[f0000heEL]7YHDlJ\0000@kaQ000000000000`9nK0:@_H_IJ
i0f`00000000000009PT00000000`M8iP_E20000000000000000000000000000000000000000\KL\DYilm2d@000000000000@KbEh[fR0000XoWo000000000000
000000000000000000000000l1R30000000000000000hHV^0000L3K;`lEM0000`Dlh000002ab0000000000000000h@M34HI@T\h2000000000000<?T<00000000
`Fmo00000000000000000000000000000000000000000000000000000000000000000000Df_N0000DST10000hAe80000e7Gj`KkT0VeM00000000h>Sd0000hmI9
@NY54e\4000000000000@TFU=0TiT4M10000d7Pf00000000000000000000000000000000H9ch000000000000<SF:0000000000000000000000000000Lig>0000
00000000D@BI0000000000000000`1H^000000000000h6?U0000000000000TD;08CB00000000000000000000000000000000LEL6`IoBLZ_Q8>YTh_:l00000000
X9BF000000000000000000000000H\[90000000000000000000000000000000000000000LX`O00000000000000000FJ50000@[ikPV:d00000000000000000000
00000000000000000000000000000000PfN80000<:X[000000000000000000000000000000004C2V0000leRnPkm]00000000lm:K000000000000000000000000
h@^i00000W4V00000000d:2A000000000000LT8Q00000000000000000000000000000000000000000000000000000000000000000000@b`]000000000000DJQm
000000000000000000000000hBeLDOQ]0000dGQi00000000lTIOXNQid]ShHERa0000000000000000000015g400000000Ln9O0000Xf8j00000000000000000000
000000000000000000000000000000000000000000000000000000004EAH0000000000008AG[0000000003BkT_jh000000000000000000000000000000000000
000000000000P:?i000000000000<_[i@HhF00000000<\ck0000000000008_6HTFID]6JP0000@PbX0000000000000000\Z`C000000000000T6ge000000000000
T69I00000000000000000000<PVC0000000000000000PAGi00000000000000000000000000000000000000000000000000000000`hIS00000000000000000000
i4BoL]Qh@Eae@Xne00000000000000000000000000000000h=EH4[JiPec30000000000008V0T0000000000000000DSoM00000000000000000000@;670000lReG
e1AW0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000XL_000000000
000000000000@Xc500000000@Bco@X?U0000`I@LhCG\0000000000000000XVMS0000L2K[lb;gh1]H0MNKXjJA00000000\6Fk0000<NBA\NFK0000Y6>B0000LL3:
TYBC00000000000000008CFWl\`?\ahP0000000000000000Xhm_00000000DaK00000000000000000000000000000dL[g0000000000000000T2EdTj=P00000000
00008\]I0000`f7i000000000000X\>FE88l000000000000000000000000000000000000000000000000L7iJ00000000T_`cDnSi0000X9B00000000000000000
e4RT0000`Dm]00000000\5Fg000000000000000000000000000000000000000000000000000000000000`Y`gdi]J=4kf00000000000000000000000000000000
PL_:000000000000000000000000l:`k00000000<>ge00000000000000000000000000004f]=000000000000d?I<000000000000000000000000000000000000
00000000000000000000000000000000`E4@000000000000d9KL00000000000000000000000000000000P0a60000000000000000000000000000000000000000
000000000000@GC800000000000000000000A7\3lKIG8e0e00000000PK`R0000hiDO<k1>0000000000000000000000000000000000000000dGR5000000000000
0000000000000000000000000000000000000000000000000000Te;<0000000000000000000000000000@9Fk0000dQ01000000000000000000000000X62EDC_6
00000000000000000000000000000000000000000000978J000000000000Pn^m0000000000000000000000000000000000000000000000000000I89elTVW0000
0000XOGo00000_<o@;Oj00000000`Xmh8Z8e0?QO@@Ao00000000000000000000000000000000LSV800000000000000000000000000000000dGWi000000000000
00000000H4d`LRR@0000Lbh400000000000000000000000000000000000000000000\@=N00000000000000000000DiRU0000149600000000P8m^000000000000
00000000H[@\00000000000000000000h1=V000000000000L^lV<ZcN000000004?Q_000000004R9S00000000000000000000000000000000000000000000DofF
00000000E6BoH5U1000000000>DOLmP4H4F^00000000000000000000<[an000000000000000000000000`XGo000000000000000000008_340000hC1^TP@A0000
01mW0BSW0000000000000000dC:d00000000@=>ShKGW00000000000000000000\a7>0000d6lh0000<D[S0000000000000000@`CZ0000000000000000PHgV0000
000000004^9`0000000000000000`8Bg0000000000000000H68a000000000000000000000000T93nhC?W00000000000000008F:08C\B000000008MUj00000000
000000000000000000004YGS000000000000`V@L0000000000000000000000000000000000000000000000004ic:P[?]000000000IOE000000000000<MI40000
0000000000000000000000000000000000000000000000000000P?;f000000004]c8e7700000000000000000000000000000dPbI0000000000000000HLk40000
00000000000000000000@B2S0000000000000000000000000000X69Vdl4300000000LG4100000000000000000000000000000000E5UgY3<`@UX4000000000000
00000000000087Ba000000000000000000000000000000000000000000000000LOO900000000\gdf000000000000000000000000000000000000000000000000
000000000000000000000000000000000000LC_W00000000000053oU00004Poa0000000000000000000000000000\^8500000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000>HW0000000000000000]6nf0000
0000000000000000000000000bde000000000000000000000000000000000000XRn40000<bGI000000000000000000000000000056Ci00000lcBXG`?0000TCZM
\N0;0000I3hc0000000000000000PAEZ00000000hL7n0000PkaB0000000000000000000000000000XL3\DfAX00000000TieH0000000000000000lJL^PV<S0000
0000000000000000000000000000`k9g0000X><Bd1mG00000000dFDN00000000\R\5000000000000]7:g000000004]m7000000000000000086;glRYkh3G1P5Uc
000000000000`\JflWgnLnL2XfKSU54X0000000000000000X>fN0000000000000000000000000000000000008NG:000000000000E7DV000000000000hNi]0000
00000000m70G000000004:4n00000000000000000000T@Pg0000000000000000lY^F000000000000hALOi2hX0000X]G\PIehLQGb00000000dbn@0000m79m0000
T>FE0000l:PnDFNg\MjDH]Y8000000000000dlAk000000000000000000008?=R0000000000000000000000000000DKn]0000000000000000\iXg000000000000
0000000017WZ0000]1M10000000000000noA000000000000000000000000000000000000LPjdHi;<000000000000000000000000000000000000dmc^00000000
@JgW0000000000000000000000000000HKk>0000lEo@00000000000000000000l]kh000000000000000000000000000000000000000000000000000000000000
00000000P3IM000000000000@l]J00000000TQS7000000000000T7`\000000004iO>0000000000000000HQ26X2fO0000<ndh`Dgl00000000@b_T000000000000
0000000000004PeO0000lXea0000000000000000PNQH0000LD5M000000000000HWJc0000D?8d00000000000000000000000000000000000000000000000013d1
00000000000000000000000000000000hFBo\mLA00000000000000000000000000000000TB<:0000000000000000000000000000h0YP00000000000000000000
H9dY0000<16D<e`A0000000000000000D9hX\J5C000000008i1SlD:R00000000000000000000h@j4000000000000000000000000000000000000000000000000
0000000000000000lQ_G000000000000\KA90000l?\c`UB4@TV=0000000000000000000000000000000000000000@ZkQ00000000000000000000000000000000
00000SCb0000000000000000000000000000D8@O0000000000000000000000000000000000000000<@AY00000000`6Jah6kn8mJ@000000000000h5Kd00000000
000000000000000000000000000000000000000000000000000007<^0000000000000000000056mE000000000000000000000000P3El00000000000000000000
000000000000LEWO0000PN840000000000000000000000000000h0iJ`deg0000h^?2i0Ii0000000000000000P`Oh00000000000048cY00000000lgLE00000000
00000000U4bT00000000000000000F\>8Jb1Pm9M000000004J>R0000<c>e<emM0000\VUa00000000000000000000000000000000000000000000000000000000
000000000000lViF`=0ge3dkh;f=00000000`\]U0000000000000000000000000000000000000000000000004NOY0000PjmV0000X=nGm5M3H2>C@>2nlFEblSS;
L5cE00000000000000000000HMUL0T:]00000000T3bR\WSHT\Ef00000j:D000000000000@SUk00000000000000000000@71Q051P000000000000000000000000
000000000000000000000000000000008A8BPgG[0000@]8jX_Rl\3Ml00000000=04iLjQg0000000000000000000000000000a6lJ0000HKlh00000000@G790000
00000000000000000000000000000000H59AXcK48f]k00000000Q5P:000000000000000000008bF<00008[\P`\S80000e6e<Hn;KQ42d00000000000000000000
0000000000000000lI=\\f2f0000<LT88KE4Ti=e000000000000U5JD00000000P6PeH5M90000000000000000000000000000000000000000000000000X]60000
D70GlDSI0000000000000000HNDC0000000000000000X\jD00000000lD]Zi5em0000000000000000=1f6l5Cj00000000TenH00000000Dc7NP[;O0000DjdL0000
0000000000000000000000000000hOa<000000000000000000000000000000000fJX00000000l^H;00000000000000000000XSXnh]SYM82n0000@eB006@10000
`MZVh[SX00000000`j^b000000000000000000000000000000000000000000000000000000004mB80000000000000000\MoE00000000<[?M000000008To=0000
00008n`Z0000000000000=]kXTbg000000000000000000000000000000000000000000000000\V>3T;c^00000000000000000000000000000000000000000000
L2I`00000000000000000000TN_;05jGP_7A0000@T>UTBbnlHRF`5_gdd_?0000hX\d0000PD9E0000000000000000000000000000A33i00000000m3^W00000000
00000000000000000000000000000000000000000000000000000F]00000000000000000T10S0000hZSX0Z`10000000000000000U0bh0000`FeT000000000000
00000000D]8P00000000000000000000HDo[P5bC0000=34]@6aJ000000000V600000000000000000000047:Cldi?000000000000Xc1V8T`g`jI3000000000000
4@d;00000000000000000000000000000J^>PP2n0000000000000000d=I688;:X6jl0000H4jI\B=GhTI8lVTFl\Wn161700000000\IOmD3550000000000000000
00000000000000000000dZ@U00000000LIePLTNQ4IHc0X[LDiZ;4]eT4eUJTlIB00000000000096RW000000000000m1260000P93T`[4ZPnEg00000000TZoRd[`?
00000000000000000000000000000000LeLY82H\00000000000000000000000000000000000000000000000000000000l6^3000000000000LbiTlY<?DoC_@@Bc
0000h6HllAiX000000000000<FV?0000000000008Rf^000000000000HKc]0000000000000000000000000000l8D\0000HUIm00008J?fT^8o@_F?XVn<00000000
00000000000000000000DCGn00000000hTGk00000000`728lE9k4WZYD[<J00000000U2k900000000000000000000T>m8000000000L1X0000901b000000000000
0000`gO?`E9Z000000000000000000000000HCHSHDW:0000Q4Ie0000000000000000d6<f00000000000016`<8@El000000000000000000000000000000000000
0000dRWI00000000Y2\QlIT<0000000000000000000000000000DZDcPL7_00000000000000000000000000000000000000000000000000000000000000000000
0000000000000000I6JCLMhi00000000dX2NLhlC0000TJ6J`13=00000000000000008J@e8BY40000000000000000000000000000000000000000DSI9dR=E<SkS
e7b;00000E;@000000000000TmSXE7ak00000000DHN]0000<<C30000@7hg0000T7bi8WjfLTVgD^e7000000000000000056he0000000000000000000000000000
U74f00000000000000000000000000000000L<Ym00000000000000000000000000000000000000000000hL^:4MGh000000000000000000000000P>9W00000MO[
0000l`nRDKPi000000000000`VFJ00000000000000000000A3RU0000d>__0000@XALhkOU000000000000000000000000<I]10000000000000000000000000000
L[n<X?L44GDC0000000000000000X]iX0000000000000000000000000000000000000000000000000000\0Ei00000000000000000000D7>80000000000008R:F
00000dUMi38<X09;00000000000000000000000000000000\fk18CaY000000000000000000000000000000000000`RUh00000000000000000000000004Dj0DHS
0GTf000000000000000000000000l`f8a1TelZS90000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000@KKY00000>JZ00000000\Vd\@^Zf0000\l6<0000000000008G1<0000000000000000000000000000`Wk40000000000000000000000000RnT0000lkkA
000000000000000000000000\k0Z00000000000000000000000000000000000000008^Cl000000000000000000000000X>1h509C0000E2Ak000000000000`a5E
0000<7N9PNUU8k7G0000M5F[\mMaLN<]<8@2000000000000m7L4000000000000000000000000HLC40000T^W?000000000000h?\F0000000000000000LV?f0000
<2g6000000000000l61d000000000000Xn6T0000000000000000000000000000000000000000LMf2000000000000000000000000A1Ne000000000000Hgg`0000
000000000000000000000000000000000000000000000000000000000000000000000000DNg9lccg`iLa00000000000000000000000000004B0T000000000000
000000000000000000000000h@cO00000000000000000000000000000000000000000000000000000000000000000000000000000000@9O_0000000000000000
000000000000M6iL@UfU00000000DPG><eX5Dg5Q0000000000000000E4n60000000000000000000000000000000000000000`XVf000000000000000000000000
00000000dd>E000000000000000000000000000000000000000000000000000000000000000000000000DFoj0000000000000000000000000000000000000000
000000000000Lh=XE7c>0000000000000000<FE1dZG]00000000000000000000h=IEH^Vd000000000000000000004E\l0?fK00000000d2l?00000000i6Sh0000
000000000000PhX;@@?U00000000000000000000Y79M000000000000XPFaLBja0000000000000000000000000000XiOn000000000000\W5A0000000000000000
000000000000<XC88^00E32[0000000000000n>9000000000000HZN_000000000000000000000000PRSG00000000000000000000000047:fm0mY0000A3Lm0000
0000000014HM00000000lQAS0000PKm1Dnm4000000000000000000000000000000000000000000000000dU<f00000000`2f>000000000000000000000000DB3c
TCR7TOjgI5`I0000\j`?00000000000000000000000000000000000000000000H7Ni\nla0000000000000000000000000000000000000000<PSj@EJI`LZP0000
000000000000Pj9`0000000000000000000000000C_H00008n_C`^AiHI92000000000000LkK_I0Pa00000WP?000000000000a7=b0000Hg31Y2`T0000Xg8@0000
0000000000000000000000000000e7[<0000dYPKPJIk00000000000000000000000000000000Db7J0000000000000000D^N60000000000004n9Z00000000=0b9
00000000000000000000000000000000000000000000I1G<0000XIHO0000000000000000000000000000Xad40000l61@DNI8T4QG000000000000000000000000
00000000000000000000000000000000T3Ic0000000000000000\7Jl`jk900000000000000000000000000000gj4<BVT0000000000000000000000000000U6E^
000000000000000000000000XgQ]00000000\Fi]T\8Q0000Hnae00000000000000000000dn0Y0000lW1H00008GZQ00000000l]5000000000T@l:00000000T<2@
0000XdYb0000000000000000000000000000000000004ZE_<B?I0000000000000000@F_;A75900000000TYQk000000000000000000000000000000004d3de6oC
0000U1Hc00000000000000000000000000000000000000004JW700000000H21N@_XT00000000000000008LE`00000000DWIEI4VM000000000000`APf00000000
000000000000000000000000000000000000L4]=TIRH0000@R320000000000000000`ZCV0000000000000000000000000000000000000000@XiN000000000000
\ODi0000000000008QY^U5@jTFcD0000000000008V9W0000<I]R00000000000000000000E0cQ000000000000000000000000000000000000T9fO000000000000
43N`di4K0000000000000000ljcl0000000000000000hATYHD_B0000000000000000\71<0000000000000000000000000000000000000000000000000000l?Pk
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<R74000000000000D3lk000000000000
00000000000000000000<Ej2PXPcI5WN0000000000000000000000000000lLaG0000000000000000lWTJ00000000dABD00000000000000000000000000000000
00000000L3mo0000000000000000lh`W00000000`<Jf0000Q7ed\gTi0000000000000000T4ik4=fdl?7B0000000000000000000000000000lm6n000000000000
000000000000M5MiDMQi0000<]e@0000\_4@00000000000000000000000000000000000000000000000000000000000000000000m5e`0000hmdO000000000000
8^]^00000000DdETa54K000000000000DREM0000\5FZ0000000000000000@AdM000000000000h>W^00004]WB00000GG4000000000000dR7c0000000000000000
0000U5GN00000000T03R000000008C2KlA060000000000000000<Vid0000000000000000LOYj4`KclbDI0000000000000000Q51o<ZIH0000hAlA000000000000
000000000000000006O0000000000:9B00000000000000000000000000000000000000000000000000000000a4\m000000000000l_9dH<6Z0000000000000000
0000000000000000@[N@8\1U00000000H_C]000000000000000000000000000000000000000000000000lWVV0000000000000000000000000000XZIi0000<TMZ
00000000<54X\V9G000000000000=3KN00000000HE^?000000000000DVe[00000000000000000000000000000000000000000000PDJh00000000000000000000
000000000000000000000000hGN@lo0B00000000000000000000dE@M00000000\Q2AP=6CLZXk0000000000000000000000000000000000000000Y3gF0000lPU`
`Efk0000000000000000@Nmlh3]i00000000000000000000000000000000000000000000<:F1XJ:I000000000000\:^1000000004SJCL[@l00000000l;7N0000
00000000Tl\S00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000hfLi0000000000000000000000000000D8ER0000000000000000000000008bPY000000000000026Ih7naH>_<00000000@4I<00000AE?0000000000000000
<2F_47:N0000``;j0nT:0000`4[Q0000000000000000000000000000492e57NM00000000@L@NE4Wd0000hY3o<aiH00000000@KEN000000000000`XgY00000000
\4eh00000000L32m0000000000000000000000000000dF0W`B2C8QmI00004=?cPS_ZhXYY0000<?2_00000WA1`VMd00000000l7FD0000h5Ic8IkMlCC2@XdR0000
000000000000000000000000@N?=0000000000000D?OHMahhHA^TZodL0E:000000000000000000000000DlUP0000P;DA00000000000000000000000000000000
0000L22F000000000000000000000000l;i7HEe<@lXK0did8nc`Y5=U@SAN000000000000000000000000000000000000`fa500000000000000000000I7hY0000
HZiO00000000000000000000`j5n@3Dc16kM000000000000000000000000\KUW00000000000000004;KT@mZH000000000000000000004VRa0000000000000000
00000000000000000000lF040000HQ0k0000000000000000000000000000000000000000A1b00000lEfN00000000]5b60000T5:BH5@=0000`\NXLFjU00000000
8RFD0000000000000000LJPd0000I25b00000000DKZR0000000000004FdC0000000000000000000000000000XA?T000000000000000000000000ldBS00000000
0000<@W^0000000000000000@F>a0000000000000000lJKA00000000hTle4?mk0000000000000000000092_N0@Zh000000000000000000000000000000000000
000000000000D\9`000000000000000000000000PET:0000000000008>eK@gI992G]00000000000000000000l6H3<mT`00000000000000000000XP;M00000000
00000000000000000000L5lX0000HWh^000000000000000000000000000000000000@Wo`000000000000000000000000dNlm0000000000000000000000000000
00000000000000000000000000000000000000000000\6Qd00000000000000000000000000000000000000000000000000000000000000000000000000000000
@QE[00000000T1`M00000000Dl2o000000000000000000000000hcWN000000000000000000000000000000000000000000000000d[Na00000J5S000000000000
0000000000000000daQT0000000000000000LSed`I;N0000D4Jb000000000000d38^8eJK00000000000000000000000000000000000000000000L7Fn00000000
0000I4XA0000000000000000000000000000000000000000@KEb<XS^00000000000000000000@lUc\D<NlQ75hDN2000000000000000000000000000000000000
0000000000000000000000000000Pe6U000000000000HhPB00000000L2=a000000000000000053mm00000000000000000000@N664019L4bS0G9@hTHa53?A0000
8TTQ000000000000000000000000h7Q5`kbP0000T]9b000000000000df7M00000000DIhg0L<CLR`G000000000000<EbcQ6oj0000HdLOM1We000000000000LVNE
00000000000000000000000000000000000000000000000000000000000000000000@OB:00000000000000000deP000000000000I3NA00000000I3H?00000000
00000000000000000000000091KKY5f=00000000000000000000`Id300000000`BL1A65=000000000000000000000000`2GN4j`T0000000007ee52cV<R[G0000
000000000000DacF00000000000048Ug0000000000000000dClXI6GW00000000`onl00000000000000000000000000000000000040]<00000000000000000000
0000000000000000000000000000000000008MKR00000000000000000000PBhf00000000XK`HTiS700000000000000000c8o000000000000000000008TQ3<om?
000000000000000000000000DQI`Hlh40000@im=0000h>R:0000433e\66o<>4D000000000000000000000000000000000000T:cY0000<[0600000000hM<DTC8f
000000000000`DdG8WlV0000<8o:0000000000000000000000000000\=h<000000000000`6]A0000<0j10000000000000000d[;70000000000000000=45^0000
000000000000I7a^@XMX000000000000000000000000HWi:0000TLE;000000000000000000000000000000000000000000000000<C^f00000000PL?m00000000
000000000000000000000000000000000000@FeG0000000000000000TAcl00000000000000004?F^00000JLl000000000000000000008@Jc0000X7X500000000
0000Pa><00000000@9kje0?D00000000LC`BTdgn`EQKXc0hhD`H00000000@;YA0WPQd1\o`a9O00000000l>IW00000000000000008FGg8<1Q0000XP3J00000000
00000000000087hD0000<^KD4gm^00000000000000000000000000000000DS>c@Yf\00000000000000000000T0T7\W=R00000000000000000000HQ=@DmgW`NA=
<Oe6000000000000@O?`00000000L8d500000000d78m00008b310000000000008IId00000000000000000000000000000000I3Y[00000000i2Rd0000DM@90000
0000000000000000000000000000d5\W\[Vl000000000000P8c=df:T000095kjQ87e000000000000000000000000Hc5F000042bAT]ne0000000000000000HZ9X
000000008>Y0\ee_ljg500000000000000000000h;Eb0000<^3H0000lLh@0000000000004bMK0000000000000000000000000000P]0_0000000000000000`BmL
0000HREYdlj@0000000000000000I2?:0000000000000000000000000000l>hN0000<<C>@]9o000000000000000000000000000000000000000000000000h<TE
0000000000000000000000000000\H>30000lC7`00000000TE_C00000000000000000000000000000000000000000000d2_mY60Z000000000000000000000000
0000TSnW0000HXQk000000000000000000000000000000000000TA[10000000000000000000000000000000000000000<YV]00000000DY0Y0000000000000000
00000000000000000000000000000000000000000000e6Jj000000000000hEUh0000000000000000000000000000H1lJTiCAe1I900008SDe0000000000000000
0000d4DC`4HjD5\K0000000000000X<9L4\dHKi`00000000000000000000000000000000lP7b00000000000000000]C;8FL90000000000000000000000000000
00000000000000000000`6]Q000000000000d5kn0000000000004ajT000000000000000000000000000000000000@XMD0000\eXW00000000000000000000LgAC
00000000HCbDhLBV000000000000D@@KDJR9000000000000000000000000m54e\:^>0000i8>900000000000000000000000000000000\[l@0000000000000000
00004TgP000000000000000000000000DQ?d00000000e46X0000\YOR00000fW`<VcG000000000000D9?I0000DKSF000000000000000000000000<oOo00000000
000000004INV4IlU`e2E00000000hXHA000000000000000000000000491^000000000000=5[=H]?@E5OPXhDG0000I73E000000000000`C5C0000000000000000
00000000000000000000000000000000000000000000000000000WL8\O=E00000000Q7TlHU;1X7KOI4<S4Xa`000000000000000000008GSZm3@U000000000000
T[OX00000000000000000000<G260000DB`[00000000000000000000000000000000HEEe000000004n^;00000000000000000000000017C8000000000000\8aN
000000000ZT_0000T1<f00000000LBg8PGl@hA24`b2<i5G>000000000000000000000000000000008hLKLSYN0000000085nU0L<Q000000008EeOH`ALd;C:<6N0
000000000000dKQg00008Q7=00000000lZe]000000000000000000000000Xahk000000000000\@=;02LbLC^W00000QNa0R@ZHZk^00000000d8mG000000000000
000000000000000000000000D1?V00000000000000000000000000000000000000000000000000000000lVB7dDCg\mG=T`Qb8G_d@Mj7T7=300000000`XZh0000
0`nm00000000000000000000000000000000hRPn0000000000000000000000000000000000000000lICj00000000000000008Cf<000000000000000000000000
00000000000000000000000000000000h7I?000000000000000088?c\o4b00000000000000000000158L00000000000000000000000000000000000000000000
A63HhOk\000000008=OU00000000000000000000hbAh000000000000000000000000000000000000000000000000541@A0D30000000000000000]6=k00000000
00000000LB76000000008D^T0000@8^U0000000000000000000000000000000000000000000000000000<H_I0000L9N:HTPL000000000000`APQ000000000000
00008QTf00000000`AHFLI^<TYaMlkA0000013ol8SS_000005Oa000000000000000087Qgl>:_00000000000000000000000000000000<GEG000000000000TjNH
000000000000000000000000\?R1T8Na000000000000lP:]00000000lKe<DkNI0000000000000000000000000000hG1g00000000000000000000000000000000
00000000000000000000000000008g5f00000000000000000mb<0000000053B000000000000000000000\XIhI32N000000000000000000000000000000000000
00000000lKEW`7][00000000000000000000h^Dn0000Dk^Y0000000000000000000000008WX80000TGPi000000000000000000008937M3U30000`;:I00000000
000000000000<@`60000@KJo00000000000000000000l7TX0000\D<f00000000000000008b2Y4DZ20000PU@3H21]00000000DJ9_00000000PM__000000000000
0000000000000nXY000000000000000000000000000000000000HEWZ0000E0W=0000<<im0000000000000000000000000000d3Sk00000000`1XT0Qbk00000000
0IYU00000000000000000000`GJ`0000000000000000000000000000000000000000000000000000000000008Eb1l@]D0000HTYg000000000000@R5VL5NU0000
00000000000000000000XP^Q0^=^000000000000000000000000@8?W8V7ilYR>00000000000000000000000000004?:200000^8W000000008JU3]22?0000Ti8B
`S;B\TE^E3SL0000000000000000000000000000000000000000000000000000hDkm0000000000000000000000000000HVJK000002?Y000000000FH@0000dSRh
0000l_\^0000`LfUL^XM00000000000000000000000056f30000000000000000000000000000000000008kCL0000000000000000000000000000000000000000
000000000000Pi^Ed;@_0000<Y38XDIb000000008dbo0000@Hg394=:00000000<UE`T<2P0000000000000000L=fA0[YD00000000000000000000000000000000
00000000`UM@8l1^0000T@dF4VLA0000D5[\0000H<9@000000000MJN0000000000000000\PeA000000000000L7oS00000000000000000000000000008JTY0000
0000@AV<0000000000000000000000000000XP82PHj?l=8IE7[I000000000000000000000000DANdlL^[HLiU0000000000000000\C;20000LD>H000082Bj<ROl
i2io00000000000000000000h7CFH8@>hLN]0000d;Pf000000000000a6J60000000000000000000000000000T5WbDSTE000000000000000000000000P1FP0000
0000dE]M0000DZ>T0000000000000000000000000000H^<@0000XMH;00000WDLdBLB000000000000000000008chA0000<@W=000000000000X]7jh80V00000000
00000000\hL6000000000000PFST0000\m=>00000000TQV]0000dm\60000D1`j0000`cOH000000000000<QQ6000000000000<fJ=0000000000004>5f00000000
0000A12X0000I69B\@OQM86900000000000000000000Y3>D000000000000@d@H0000000000000000000000000000000000000000000083?Z0000LTQi00000000
PQO[00000b]L0000000000000000000000000000000050:X00000000DP[8000000000000000000000000lBWN0000LP0R00000000L2>200000000<8Te00000000
000000000000000000000000<kfe0<Dh0000000000000000H6D80000@4C9Y7Qa8<9N000000000000HU[m`dMM\W934:\U8i<hi1GU000000000000@Si800000000
0000000000000000000000004ZRe0000000000000000l]=j0000000000000000000000000000000000000000000000004DnOY00T48CW@coo0000000000000000
00000000000000000000000000000000000000000Dm30000000000000000000000000000L=o90l4@<9Ha\Xjo000000000000000000000000D3^gX\o_P7GkHIcW
\Xla0000000000000000000000000000000000000000000000000000000000004S=B8OeW00000000000000000000000000000000000000000000L@6800000000
00000000000000000000000000000000`F<c0000000000000000402C@5g4000000000000e3aO000081640000000000000000000000000000d5j5@3nVXKc;0000
00000000000000000000h6?ch[3c000000000000000000000000955X000000000000000000000000000000000000\8_c`B5Q0000LZ6O00000000X?iHh]IoD=9W
0000TZJd000000000000dKU:Y5D:0000PUR700008fVHE68700000000i3_f000000000000\?0X0000<AE1000000000000m3^j0000000000000000Y4>Z00008>Qh
8oc700008InO0000000000000000000000004Z]Z0000Ld7100000000A3?kLWb>0000Y5bP00000000000000000000000000000000000000000000000000000000
00000000000000000000DA44lJ1jdYHP0000000000000000`QdjXMXbe45Q@K5a00000000X@K@000000000000000000000000L_>>0000000000000000TA=>\2Ao
000000000000000000000000LMG400000000000000000000000000000000000000000000000000000FY@Tdh=00000lP@000000000000\A4E00000000PG^Z0000
0000000000000000@7ak000000000000000000000000D4Pd0000000000000000000000000000000000000000H^VPHLda@Pi;m6clh;ha00000000lCfU000017BX
00000000=3gVDKIS00000000h:lK000000008L\\0000D:JKe4INhU:K0000P>ea0000T?5GDZi6=6Uol]290000lQ5<000000008ol=0000P2JjT=hMDBG1\2<<H2B=
4Bm=00008mXZ0000000000000000000000000000I0:?0000000000000000000000000000`P_H000000000000000000000000000000000000000000000000T:SE
HH7T55Ni00000000000000000000a6WF0000T^Lg0000<8L6HZ9I0000000000000000000000000000HD>h\b>N000000000000000017T50000`R0`000000000000
00000000dBKM000000000000000000000000TKbT00000000000000000000000000000000001g53ID0000@JGO000000000000P0lY<Tno00000000000000000000
Ddo^0000hF\3000000000000000000000000000053?^0000<;GF\_c;000000000000D4iO4Im\l]NJ00000000`E?\000000000000H;HLTTAO0000000000000000
00000000000000000000000056B;0000000000000000000000000000l?ND000000000000hA0Mi5NV00000000000000000000000000000000000000000000LE:>
00000000000000000000P@<D0000000000000000DPe700000000XPDd00000000000000000000000000000000000000000000000000000000000000004D9b0000
00000000000000000000000000000000000000000000000000000000`RNHd`BU0000DJbi`ZnjTF;V4QE24;\f0cQBHl<0000000000000XmmN0000000000000000
000000000000000000000000000000008F3ja5BL0000000000000000l74n0000000000000000000000000000000000000000X@HI000000000000ljS800000000
8_I]TG<L0A0c@XZO09e8dgh;15i;0000Y1bk0000000000000000@j@`m88?0000000000000000000000000000000000000000000000000000000000000000TVm5
0000000000000000000000004ZA5@kQc831Y000000000000\]_OH07Z0000E1_?<cc?00000000000000000000h^=T00000000000000000000\L7B000000000000
00000000`kK@0000hP210000000000000000X629`W84000000000000000000000000000000000000000000000000P>96i3d>000000000000PiWc000000000000
LMB>XC5S0000000000000000000000000000`KC>00000000Pm>L0000000000000000000000008O5I000000000000000000008DfY\O=40000DNE1000000000000
0000000000000000000000000000XXHn000014Xh000000000000000000000000<0VQ000000000`hF00008<3c000000000000000000000]IY0000000000000000
00000000<[A@\>HHHVBga7dg0000TOQQ00000QD1000000000000000000000000lON2000000000000`dG[0000h^Ib0000000000000000000000000000H@Tj0000
0000000000000000000000000000000000000000h24d000000000000000000000000LQjK00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000XPOI\PQflJ]]Hm[?dn8K0000`U>V0000<oW4DLUT0000ddEc`H@F000000000000000000000000
U4NN00000000000000000000D41?00000000haA8000000004Cgb00000000000000000000000000000000000000004<nS00000000000000000000000000000000
0000000000000000lk2W0000LkMj00000000`8h<000000000000000000008ND1000000000000000000000000000000000000HKcf000000000000`MS\0000DQo9
0000HD8=0000HnOK000000000000000000000000000000000000000000000000000000000000DkSB00000000000000000000=35M0000d_nE000000000000Le9V
L\1fa2E70000000000000000000000000000000000000000000000000000000000000000\A7I0000LA9G0000000000000000000000000Jnc@mCV000000000000
8=Dg00000000000000000000d<XC00000000000000000000000000000000Hc6d0000000000000000000000000000000000000000\V\W0000000000000000L;kY
m7Ab0000000000000000l4aY0000000000000000000000000000000000004ekcDnL?\KJN4oM\00000000000000000000000000004[8000000MMF00008^NkdKD\
00000000U0Ug0000000000000000000000000000000000000000dZb>000000000000lkRE0000X0Z00000000000000000000000004P@T00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048\W0000000000000000h\D[0000000000000000
000000000000000000000000000000000000000000004Cbol1<W4[bSTG1IX4>cHP2O`j`g00000000\Mnl00000000l7TIDaBX00000000000000000000d^no0000
8N@M0000000000000000000000000000000000000Q>ZX6?ITCKTTWCe00000000000000000000e4lY00000000leG\m7C\00000000dn3l0000LUHHPXI\DI]h0000
0000000000000000000000000000@0Mg`c[H0000000000000000dDmH00000000000000000000000000000000L<2`41Yg0^Z50000XhA_000000000000H9:dP3:7
0000000000000000LOSI0000`E7m00000000000000000000X0CL000000000000E6bV0000T>d\0000E3<30000]04F000000000000000000000000HfgN00000000
0000000000000000DJ4I00000000<oS1000000000000X]OT0000`TE1000000000000l<TS00000KBD00000000000000000000h[Z10000000000000000TDgL0000
000000000000hiBY0000Q6I\00000000hTb1000000000000djkJ0000LN<G0000`k>H00008h7@000000000000000000000000d1@]000000000000\Xb_00000000
0000000000000000H4lB0000Y2K10000Q0iC4:P7h;Af@?7a00000000HW=;000000000000HgJF0000XPne<T_\0000000000000000dB>>00000000000000000000
\RHJ0000000000000000TC:Ee6U8h6c:\d99i3[JM5\Ah85\000083H^45Q[XLMNdeB]00008VKm0000D5\?lKY=`PC`0000000000000000lm1:000000000000LV>]
0Ze?0000L7oC00000000XQCC0000`k88000000008JTfDJ3`00000000000000000000000000000000Pg6c000000000000000000000000000096hN0000DkX[0000
\?P100008XDc00000000000000000000TU2PT?IN@XZF00000000000000004bo;000000000000ddEE00000000000000000000000000000000000000000000lZJU
000000000000PVdJ00000000000089L@000000000000000000000000000000000000000000000000e6`L00000000Q1lBE2C_0000dHWM00000000000000008_]S
00000000Q7>IThV>l]O=0000000000000000000000000000`5`[PEW8D_2Xdi[X0000000000000000000000000000l1E000000000000000000000000000000000
000000000000000000000000000000000000000056IBA6=ATkY\0000Tld]0000PAOg000000000000000000000000000000000000=7@R00000000000000000000
0000000000000000000000000000000000000000000000000000l]G00000@CS5\77F0000000000000000000000000000XCKeU7K=000000008B]Vdd]JU5f]0000
0000lO=b000000000000000000000000000000000000000000000000000000000000@MIHP<e^0000000000000000000054Sk00000000000000000000T30m0000
00000000000000000000XQ;YM0gK0000DPXX0000000000000000000000000000Hkd5000000000000H`17\Doj000000000000000000000000000000000000hkOD
000000000000000000000000000000004N2o8:3_\UWZ00000000000000000000000000000`@A0000000000000000000000000000X[l`000000000000DiPa0000
00000000000000000000000000000000000000000000T9K]PgLeU4jK00000000=59?0000000000000000000000000000000000000000000000008h5H52>20000
000000000000DAO>0000\XY8\RCO0000000000000000000000000\=d`ERR0000000000000000XTaM00000000XD2b0TAe0000`HP1000000000>b0000000000000
00000000000000000000LhMb00000000000000000000000000000000L;`[000000000000L25k\RHT0000000000000000000000000000000000000]1M00000000
0_@10000Pi>G0000000000000000hDWI0000\@hd000000000000000000000000000000000000@Gi500000000DK<a00000000000000000000000000000loo<gaQ
@JT000000000D0<EHh]EPnUVQ56_00000000\;>KL<Vllf`Sa2\40000LjWB0000X6>_0000000000000000000000000000000000000000LWb30000000000000000
000000000000000000000000LHi:A1?=00000000P]7=0000@SfL0000L2c]<ddG0000000000000000000000000000000000000000<MMk00000000000000000000
0000@D]G000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000T17F00000000\[Zb0000D3f<00000000TQVl000000000000H63:T[@L8FROdLf7000000000000dIELTW33000000000000<i2ClS=S00004gmI0000<8:f
00000000000005=20000000000000000@Yg=000000000000000000000000000000000000000000000000XiVSDefS0000`dPD0000XXi^`8Ok4AaW`JE0\PHm0A9g
0000PmC:00008\V:l6>A@?l>DCiZP2KKa5A40000d;;A000000000000T<SO00000000000000000000000000000000<]3<0000@Sd_00000000000000000;V@0000
0000000000000000`6k8000000000000\kFO00000WRo0000000000000000LkEk00000000U7::0000000000000000HZ9:00000000000000000000000000000000
000000000000000000000000TX[m0000000000000000000000000000lOP<dE9I0000000000000000000000000000lE12lZfI000000000000`e5fDZV<4l=k0000
00000000HmO\00000000000000000000@I[=00000000000000000000000000000000<:VE0000000000000000<iCT000000000000`8Ke06?1T2k6000000000000
000000000000L<PQ000000000000\k[m0000000000000000<;=QTlGN0000DWYa0000000000000000HTHl0000hnmc@c4KXI\c\RCYL^4U0000T^RA000000000000
00000000<JZT00000000LO`h0000XO9K<HIM0QI?000000000000hA\O4dmP000000000000A2AI=6SA0000000044Y9000000000000000000000000XKbd00000000
Xc`W0000000000000000hBTf0000000000000000hYVl00000000l6cF00000000l^Wg0000000000000000000000000000000000000000A8=O00000000lZ>cd[C[
000000000000l>1X000000000000000000000000000000000000000000000000000000000000e6cY8F4800000000H7UfTD=Y0000X7bY8WnC0000000000000000
00000000000000000000000000000000hPn8XXHa000000000000000000000000000000000000000000000000000000000000lLgPL9E100000000000000000000
00000KaN000000000000000000000000000000000000PN^B0000000000000000000000004Z@c00000000000000000000l;Je00000000X]hf0000000000000000
000000000000000000000000TS3@H07=P>d?0000h7]Ilnoc000000000000000000008EgJ00004le500008fOL00000000000000000000000000000000\mEcE08j
\F]X0000Tc8O0000LMZ40000d<D:0000000000000000000000000000000000004H<DY6\i@LSP00000000L1Y2M4Bb0000000000008<M3DFWL0000DcJ?00000000
0000000000000000Tkb?00000000000000000000e7La0000079WY7Ra0000000000000000000000000000Q0gm\;AXTF^aTPBT000000000000000000000000Xe5S
00004X:T000000008Zh5000000000000LR2d00000000000000000000000000000000`T[100000000000000000000000000000000A64S00000000Y3Ac00000000
00000000000000000000\ZJF0000000000000000HUK=0000d4BT000000000000000000000000000000000000X6d@0000HYom8[Oi`n500000000000000\\V0000
4o?fDmh[00000000000000000000h?3A\mQe00000000XaOh0000D8U70000<D3Wl69a0000<d>80000000000000000LVA100000000000000000000000000000000
00000000lf4000004n@F000000000000L?k200000000hRFZlX1`000000000000000000000000000000000000\i2b0000000000000000000000000000lfX^0000
0000hIdee0J9lE@h000000000000000000000000lAS80000H>WJ00000000000000000000X5U=PQc=0000000000000000lRQk0000000000000000000000000000
D;l5000000000000000000000000000000000000000000000000000000000000000000000000000000000000\G?XT[2800004c5Y0000T1fg<lDk@FPH00000000
0000000000000000\KCf000000000000000000000000dQHQ000000000000XNPH\VOD0000`17400000000HVmb0000lkYm000000000000000000000000HA>50000
h;LQDL<mX_7X00000000@9[c0000000000000000T^li13jgPcGS000098>L000000000000000000000000000000000000000000000000XEc500000000\95W0000
dN`>PD=1@Y:d0000000000000000@5BO00000000000000000000L9EA000000000000\RkB000000000000000017go0000@l^90000000000000000000000000000
he]>0000000000000000000000000000lc2d44Zf0000000000000000X2la000000000000000000000000h^>\0000000000000000DaS_00000000XCZ2A4cnd_ml
l`DP00000000D<N20@>;0000`NF]00000000@`c300000000000000000000000000000000LNjN0=6dLMR7000000000000000000000000HUW80000lXG^XLKN@FQJ
00000000P90k0000`<cDDJeW0000000000000000000000000000113@000000000000T28@00008f[]LgoZ0000dd;C0000000000000000000041JB000000000000
8>k900000000Hn1F000000000000\[`3`kbj00000000000046b000008BE70000000000000000000000000000000000000000000000000000000000000000M3^J
0000000000000000000000000000e2]g00000000DLbD0000000095kS000000000000000000000000000000000000LZ5h000000000000\a8;0000000000000000
000000000000000000000000U1OD000000000000TW73000000000000000000000000000000004JY700000000dI`J000000000000H?0G00000000M7PM4mjT0000
T`0600000000<L8A000000004Gkk0000000000000000<Tna0000]217000000004BEX00000WnPP3gP]5]E4]3o00000000H[2e0000`\8f4@L<0000000000000000
000000000000HVHO0000hMM[0000lfY4<kUN00000000000000000000000000000000@KP;0000<RLO00000000I6;P0000000000000000TVOiX1aZXGVG0000\RC8
0000000000000000@k<H000000000000000000000000000000000000000041b2000000000000000000000000000000000000000000000000000000000000Pm<c
00000000XGhH0000000000008OQ100000000000000000000000000000000i2g?0000H0Vm000000000000m6ZK0000000000000000000000000000000000000000
TPJC0000`PaV000000000000000000000000l@alLC7BXA9X00000000000000000000000000000000000000000000T3h^00000000DgkC000046Dh000000000dhL
`f2HA4bk000000000000000000000000@@HX000000004Kl\000000000000000000000000000000000000\lhEd3V5000000000000000000000000000000000000
000000000000T;j[00000000DPMA\UVA000000000kPd0M=80000000000004:o100000000000000000000000000004O3F0000000000000000000000000000\Kj@
0000L07Kl3SJ00000000@F@m0000P_WATnHO0;72P4j\000000000000000000000000liVf00000000ha7h@6YAXPZA`SY>hW:OlJRYlZN5\?RkT;IJ<EGP8Q2o0a_U
<n27]47O95Kk0000000000000000M3kn0000hSNM000000000000`6^k00000000D4U5`B=^000000004A6=00000000000000000[V^TOadThoYTh\l000000000000
hmO400000000T9Zo000000000000=0Mh0000TeQa000000000000HFYN00000000DJG5E7`G000000000000H@_F00000000000000000000hWUoHmM200000000df=X
]2ZJ000000000000@G1Y0000000000000000000000000000h;<\00000000hMS<00000000@\oV0000<E`f0000a11H0EOi0000000000000000000081[c00000000
0000000000000000PJ:cTJ>`0000000000000000000000000000000000000000H:<100000000000000000000000000000000l;5h000000000000000000000000
00000000TW>@00000000TULE0000Y7Be00000Sk40000TBQ]0000000000000000PGFf4>b]8B>lhLB8000000000000LZlh000000000000000000004E=U00000000
0000P8<_0000000000000000000000000000XAcI0000`HVTY4VjY7Di000000000000000082;l0000000000000000Dh_I00000000000000000000lZeQT70j`>cj
0000000016VO00000000<;I[0000000000000000000000000000000000000000<<@6<QdC00000000000000000000000000000V_e0000000000000000<0IX`\]>
000000000000000000004]Z;0000000000000000D5fX93b`Dk`5000000000000@ME]0000000000000000000000004en900000000hR4c0MHL00000000@iO2\RG1
000000000000TJCdX`WQ000000000000000000000000000000000000HW[60000000000000000T815000000000000000000000000000000000000\FfW97IW0000
0000000000000000000000000<YT`Kge000000000000000000008PTI000000000000\B8d0000=4<`000000000000000000000000000000000000lB_Y80M30000
00000000000000000000\hR8`lioT8C500000000000000000000000000000000HW1Z0000<^FA000000000000lG4B000000000000D@LbTgbE0000000000000000
000000000000`@4FHmCG00000000M41M000000000000000000000000000000000000000043WjDXF500000000000000000000<7m]0000000040QdDWa[00000000
00000000@6:F000000000<;B0000000000000000<YHC000000000000000000000000d;9O<^^U000000000000<d=V00000R?10000000000000000000000000000
0000000000000000000000000000000000000000lMc1000000000000000000000000000000000000000000000000`Laia3X;0000l8BX0000d3Ji0000L6DG8Q3B
000000008@?700000000000000000000000000000000000000000000000000000000000000000000000000000000DJ9Q0000000000000000000000000000P3c8
Xn[X00000000DQUGHom^0000L7mn00000000000000000000dLBc\l0>000000000000000000000000000012Z:000000008Ji10000000000000000TEXT00000000
00000000000000000000@4Yj0000000000000000@OA0\boa00000000000000000000P3:F0000000000000000000000000000`RlA000000000000000000000000
00000000000041_l000000008>dN000000000000LZn@000000000000000000000000000000000000000000000000`ef68WLOI2NY000000000000000000000000
i6O>dg720000000000000000000000000000000000000000]7aD000000000=^OhE`X<Pd6e36a00000000000000000000P`:n0000571A000000000000X]bi8a?9
0000\W2W0000`o5D00008>C30JDQ\RB70000000000000000lGjUXUf>dLBFDoZB000000000000000000000000000000008dR[0000000000000000h6a900000000
0000000000000000000000000000000000000000000000000000P4f500000000000000000000000000004FX90000000000000kZ>00000000m5nL000000000000
00000000@lob000000000000000000000000HhE;0000000000000000000000000000000000000000L;7e`>`^0000000000000000000000000000dl2300000000
0000000000000000000042^Ch@R`0000000000000000000000000000`K\X4VBG\mJK000000000000000000000000\LUJL1L1`Y=M000000000000000000000000
dcZP000000000000l7C<0000h6fM15NC00000000l]cD`NdkP[aFi1VX00000000lmUf00000000XRf8d1\58DQ^0000lCUj00000000T6i>0000000000000000hQJU
00000000E5_?000000000000000000000000000000000000000000000000LTG500000000`aTEH>cZ0000000000000000X:J[h@5f00000000LOo14CT?00000000
0000000085[I000000000000000082bc000000000000000000004QEE05c``oRQ00000000000000000000D9lo0000\1\OLMBj\WM@000000000000000000000000
0000000000000000Y5<k000000000000000000000000000000000000000000000000<blO0000000000000000000000000000000000000000Q5iH000000000000
000000000000000000000000000045SH0000000000000000D9GP00000000000000000000H:OdXmY>0000000000000000000000000eK10000000000000000<SA>
Xn0J0000D1ji00000000000000000000\>L284b@X9=B00000000000000000000PMDA000000000000HE]Z00000000000000000000l]oX00000000000000000000
P1C]00000000000000000000d;XS15:S0000000000000000000000000000A6L50000`gOX00000000000000000000000000000000`UWg0000\Am0\\hY0^:G0000
\Q=V14ei00000000000000000000d`PETIi:000000004NU4TZmm000000008JSb00000000000000004E8?0000000000000000lC:T@cA`PAhH=0k3<;`j00000000
`Dca0000PQn`00000000<N48`Wcm0000000000>A0000000000000000000000000000hT<cPYTa@0Jk8>h\0KGM@R9JDl=El5TQ0000000000000000000000000000
000000000000`h868]?Q00000000000000000000000000000000000000000000000000000000PX1n0000000000000000000000000000h`h70000@;OAe2HF0000
000000000000Tde70000\RH300004Ki8000000000000000000000000000000000000PHU9LN8`P^k;0000000000000000T25W0000\9W>00000000000000000000
00000000000000000000D0=6000000000000000000000000000000004kG8000000000000000000000000`PPS00000000000000000000000000000000H24G0000
0000000000000000000000000000M7RQ@1oR000000000000000000000000000000000000000000000000000000000000000089_S000000000000000000000000
0000@PC?000000000000dLEM<NTd0C?o15DD00000000hTJk0000000000000000000007FS0000000000008M_MPAX7`N@><8`30000PYZn0000000000004S_<D;Tl
0000lDDR@EM]00000000X56AX5ka00000000000000000000000000000000@eMS000000000000@:EO000000004h1>00000000L2L<00000000h5a5<I>c00000000
0000000000000000000000000000000000000000\WLo000000000000000000000000000000000000000000000000000000000000148f00000000000000000000
@2HIDPLo00000000000000000000000047:Y8LoBlO7aA2WU0000m3=M000000000000DF<W0000000000000000000000000000000000000000HjJP0000U51U0000
0000DjJa0000000000000000000000000000`Q<40000Q3a20000000000000000000000000000000000000000\TeX0000000000000000l=a40000000000000000
0000000000000000000000000000dUie00000000000000000000000000004JF400000000HTOR0000000000000000000000000000`DnD00000000HIIJ00000000
0000LBW?0000h:8200000000\A`J8nJ^hl@3000000000000000000000000<UAdL[BG00000000@]CV000000000000<Tn@00004^>f0000000000000000hD_N0000
d^nR000000000000000000000000daac0000000000000000000000000000000000000000hQGUhnX300000000000000000000\glc000000000000000000000000
0000000000000000<VCY0000@R=3000000000000leB?00000000000000000000000049^R0000@5QQh9Ko@?oQ000000000000<C@X000000000000Pk9I00000000
00000000000080SYH=m100000000000000000000000000000000000000000000X9aJ\^Rd0000h2Ra0000000000000000`C=m\RI40000<>[f0000000000000000
0000000057Hg000000000000000084Kk00000000000000000000000000000000000000000000m2OF000000000000XA:74gAa000000000000@J^P8QPU0000l67d
`cLG000000000000000000000000L9><00000000000000000000\P8a@Rma00000000000000000000000000008[[k0000000000000000000000000000000043HG
<6NX8_>QT1Xc50=90000`k[5T93I00004O6lQ2^^0000000000000000`K?M0000L\`f00000000000000000000000000000000000000000000hKh1000000000000
<4XiH]U<00000000H6c^0000000000000000000000000BUd0;T_\@>iDG\bHbRO00000000XCZn00000000`N3Ai475<^bR00000000000000000000000000000000
00000000000000000000000000000000D^;al=4W00000000000000000000000000000000000000000000\Ign0000000000000000000000000000000000000000
0000000000000000<b\:00000000000000000000000000000000@91=0000000000000000TQ6i<Y[L@k3L0000000000004Oemh5igP7kaD:9QD@k9L>l^m4NnDDRR
0000a6Dj`\BaTX[]0000000083=c0000000000000000000000000000ldOL000045KR00000000@^;:00000000<=RO000000000000000000000000000000000000
0000XhCF00000000X1QH0000000000004?edLZ?c000000000000lmKG000049cY0000000000000000000000000000000000000000Hhe100000000d=F`Q6OK0000
0000LA`o000000000000HNWd0000000000000000000000000000Q3MQ0000@Jd>0000A3@;00000000`H54000000000000000000000000D[V517EODjGI00000000
0000HI@]0000000000000000000000000000000000000000XWiX0000T>nWX<4NHSai`a_hd3<?Xb0d000000000000000000000000000000000000M7Ao00000000
0000`4mA0jK400000000000000000000XKT2000000000000M2cc00000000000000h?00000000HaVc0000000000008`3f0000L>Nn4GMJ\HmA4KH?@XM4\RD90000
000000000000hFNS0000000000000000000000000000000000000000ld410000000000000000000000000000000000000000000000000000000000008SEH0000
0000DAmX0000d8FN<F2700000000lJPU000000000=3L4JDbPPH300000000PSKh0000<Cmn0000000000000000@j?7lmZYP^kJ0000000000000000000000000000
000000000000000000000000d6^X00000000<T[X0000DGidD`4c00000000000000000000dI\B00000000000000000bKQ0000hggG000000000000P@oa00000000
000000000000000000000000@J?E0000000000000000000000000000@RK^00000000000000000000000000004C5200000000000000000000XYMg000000000000
0000`mFF000000000000000000000000000000000000L[R8099O00008@=o000000000000<2H80000000000000000000000000000000000000000ha`70Q<o0000
00000]h60000000000000000H4g\0000DWag00000000X56200000000000000000000Y3PG00000000000000004CeGE5S4l>;@0000000000000000`1Ph0000hogA
00000000<KcOTj5F000000000000<koO<MAm00000000000000000000000000000000000000000000000005iY00000000000013\K00000000000000000000lla3
00000000@1LB@ZK=00000000LmEA00000000000000000000`3IA00000000HGbSDJZKM6YW8>kD000000000000X\B7lfSdhY<T0000000000000000000000000000
000000000000hEgiPCaA000000000000D@C@00000000E4<600000000000000000000000000000000000000000000T7F600000000@CjX0000000000000000L4O3
00000000HVgV000000000000`Eo2DSUPI5I1000000000000`\`L00004;H;00000000000000000000<6j=P<32\Ug=hdC?00000000000000000000l;iE00000000
0000000000000000hF7T00000000X^UW000000000000000000000000000000000000000000000000de5D`BjF00000000Hf>:00000000000000004BW`0000PPlm
DU0T000000000000000000000000000000000000dS;S00000000000000000000000000000000000000000000000000000000000000000000000000000000H:d^
000000000000Y66F<;ZlE28L00000000000000000<Og0000dG_J000000000000@6ZCX[L9@_BP0000H:V7<6J3000000000000000000000000<3O8hPacm1jP0000
0000000000000000000000004V>K8kHXY5Z900000000000000000000000000000000000000000000TGd0<6_\\KcEDb@^0000000000000000hdj@0000\P=ml;Y1
000000000000hLIH0000`@iQ000000000000000000000000TY5PL[WVlIBS000000000000X6>200000000lUN98>D?000000000000Pc7c4FXN0000LK]2]5C`0000
<?MBPZZK0000000000000000000000000000`3<i000000000000000046D[00000000<nVm00000000000000000000L9j200000000PEAi0000dILO465@@d5K0000
00000000e7Q40000<0O<000000000KD5\A=j000000000000000000000000000000004I:a00000000000000000000000000000000djA3LNlZ000012fC00000000
XWmL000000000000PmVl00000000000000000000L6cR00000000<mH]0000000000000000dX`?0000000000000000H:>X4h==000000000000000000008naR`i<B
00008;P800000000TTSR0000000000000000l54300000000000000000000000000000000PLA0000000000000000000000000PNZDd;=4hSNY0000000000000000
00000000`8ff000000000000000000000000000000000000000000000000`97IP<5ll<Q893?QTTN;00000000000000000000dA<4hO^oddg_DYGnXjcJ00000000
00000000]3]VD;UJ0000@0e@000000004m2=LOPN00000000000000000000@<1BH=N30000`14e000000000000A6WS0=Z60000XYE9LSBP0000LjKm00000000X3W6
0000000000000000`O>n00000000000000000000000000000000LnGc0000@0Z_0000m1NR0000000000000000TFd\<1hX0h<`\1U`000000000000000000000000
000000000000000000000000000000000000000000000000000000000000\IC><@I8000000000Z[D00000000dEek000000000000000000000000000000000000
]6DFA7^@000000000000`6IB0000<:3N000000000000000000000000000000000000000000000000000000000000000000000^L3lBDe00000000000000000000
4b6>000000000000000000000000000000000000H3Ld]7cd0000PH@P00004bEP000000000000<[bF00000000T0g3@;j0PU9aM5AX0000T2YkA5QJ<4m1X?1c0000
H4Tela?g000000000000000000000000e3W700000000d;Ki000000000000H=nXA3Hc<C?;D7]l00000000000000000000D>g5H]fS00004TGR000000004dNA0000
000000000000D45TT<I?<^6;0000000000000000000000000000`aDB<Ib4000000000000000000004<DT000000000000000000004E?600000000000000000000
0000H^TD000000000000h;n7000000000000d;T<\X;TX=W5000000000000000000000000000000000000\DeN0000000014nF00000000@6U_08kahQXi0000@fT=
Xlk200000000hlG;=4TB00000000000000000000000000000RQ;8JQO0000m5B?000000000X^8\]?c000000000000000000000000000000000000000000000000
lcVl0000P;G`0000000000000kC;00000000LS1XL]e`000000000000000000000000`WEiXRM44<AX000000000000dd=0=0G70000000000XD8>o[000000000000
0000000000000000000000000]Jf0000DERB00004S^e00000000000000008?ng0000lbU]0000000000008\nn0f]V000000000000000000000000\97_0000`3GH
00000000\?c50000000000000000000000000000000000000000000000000YL`00000000000000000000000000000000l3g?LEHH00000000XZVWU4YK00000000
\=5I\Bdi0000000000000`ME0000000000000000000000000000hSbee7KW0000000000000000<6MQ<7_X0000000000000000000000000000000000000000D[F4
0a^j8C3I00000000df?H0000@WA?l`iV0000lc8d00000000@c4:0000000000000000000000000000P_j1@=cR0000000000004O;i0000000000000000\lAXE4I4
000000000000000000000000@;?I0000E5io000000000000000000000000\>@\DCi<000000008\XB00000000L9i_0000000000000000TVbP0000lQOG00000000
0000000000000000000000000000h9jZ0000000000000000000000000000000000000000D7A\00000000Xml]000000000000000000000V<c000000000000dTdm
000000000000000000000000000000000000000000000000lI=J0000@9F600000000<?cb0000000000000000e4gM@T_IU84_00000000lCk60000H3Ln00000000
00000000D4R=00000000m7jP0000000000000000@;nUdEbOI7\f000000000000DTQ[000000000000000000000000000000000000000000000000000000000000
0^>A000000000000000000000000000000000000H\Wb@9l^00000000000000000000000000000000000000000000000000000000000000000000000000000000
]7Jm0000DCkT`n=1\RH^0000000000000000hFCb00000000@]6_00000000000000000000000000000000000000000000Pd880iV<000000000000i5l400000000
000000000000LGJ;00000000000000000000000000000000H<8i00000000000000000000000000000000000000000000<2G]0000Xh1U0000000000000000<RjO
000000000000000000000000000000000000\LMfXUPLD5Eh000000000000000000000000Q7`T000000000000P3a88HO^0000<dl^D_;U0000DNZm00000000d8c2
000000000000@LDk000000000000000000000000000000000000000000000000000000000000000000000000P[?l000000000000\BIe00000000dZ?P`ZW]Xn6C
000000000000PXLf948VI4C?00000000000000000000LV\bTBhZ000000000000dP?_P63S<^KQ0000\CYdP``U0000000000000000000000000NRZ0000T>P`<F1;
0000000000000000P1:nE15`000000000000M6X:00000000Hf;@0000l`K5M6UH0000000000000000000000000000U34C0000000000000000\D7aLE8N`T?X0000
0000000000008>0a0000Tl150000H\9T0000\eVS0000PS0S00000000l?m4000000000000000000000000e7;a0000l>:O0000000000000000hZ_8h\oka0@n0000
00000000000000000VFi0000000000000000000000000000Hk23000000000000Y1\500000000000000000000000000000000`AZ@0000<Vc80000PCLd00000000
Q5790000000000000000000000000000000000000000<OghXnY?0000000000000000l6oVXOIA0000000000000OW^<[P7`eDh0000000000000000LADJ0000@RCm
000017gB000000000000000000000000000000000000000000000000000000000000d;SO000000000000000000000000Pmo;0000000000008BfO00000^3<0000
0000000000000000dTa;000000000000HLeG@Sf[000000000000U1]h0000L3OD000000000000PJ7300000000000000000000000000000000TJ7\<g2fdY3J0000
Q2Ke0000A6N7\]bZ000000000000000000000000`RCc4O2@02jdPCA7TVj000000000000000000000000000000000P2N6@CXQ000000000000@BNR000000000000
l]R6TDNQ000000000000000000000000@3[ZDmgF000000000000D3nIT\<b@eFS\UnL43Ba@Zc>`Sgj0000000000000000000042@hT_fU0000000000000000XQB]
`m>]@m@`0000T?ZA000000000000000000000000000000000000\?jf00000000000000000000000000000000000000000000`?UZ0000HU=10000000000000000
0000<iWN0000P[We000000000000000000000000000000000000000000000000PVR4TfAK00000000000000000000000000000000T_NR0000Lc\j000000000000
000000000000H^l9000000000000TGKl0000000000000000000000000000000000000000HoKH\00>P]KR000000000000`:f6DZT00000000000000000l9l;0000
000000000000a3;f00000000000000000000000000008NRJ0000000000000000000000000000DLo795?O@1TK0000P3AJ0000PBk24Pbf00000000000000000000
0000000000000000LcmG8kV\I7D<000000000000<bVY0000000000000000000000008\Q<0000000000000000Q5cI00000000000000000000000000000000P0?`
000000000000000000000000L=bS0000`UA200008kB[0000h:dO000000000000d17m00000000000000000000000000000000dcg\D6`hH:KfL09I00000000Y7_3
000000000000`Gg_0000]6CIDmId56Yd0000DCjN0000000000000000000000000000DT^>000000000000E4Zo0000<CYU00000000000000000000M4hc00000000
000000000000lWWI000000000000XXCo00000000000000000000dFhU84amDP_5a4j[00000000HQM[0@f7h\_T00000000000000000000000000000000HWQ40000
0000000000000000000000000000000000000000000000000000DknCd;e?0000000096OX00000000\4RNA1iW0000Lh9Nd3?OPd[nL<O;00000000000000000000
00000000LTh]000000000000000000000000000000000000H;`H8?[@000000000000HW=ah^nD000000000000000000004XjY00008NEo00000000000000000000
0000@MfN0000\EkH0]M70O^>0000000000000000000000000000000000000000<=lA0000XOXm\aB:00000000P]QB00000000000000000000@6Z100000000\H?W
00000000000089a[l;S>HC;a]3OG00000000000000000000000000000000000000000000m6Wm000000000000000000000000Hni5000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000A65J0000A29N0000h]1:d7Xo00000000@>;Y00000000000000004:UH00000000
0000P<nc0000@j44000000000000000000000000000000000000000000000000L6040000000000000000000000000000000000000000l\[Y000000004^D90000
0000000000008WW;0000000000000000000000000000X5jjLO]:Xn5A0000l1Mm00000000i46K0000000000000000i5>EDJ0lHTJB00000000\m`g000000000000
000000000000X;Id<MIQ000000000000lAd@0000000000000000\BJX0000000000000000000000008IJ9Y7i\0000000000000000000000000000000000000000
@^jbXMPiPdkJHfKB00000000000000000000\7WQPi`=000000000000000000000000000000000000000080B\00000000`QYKPmMC0OaP000000000000]1FJ0000
0000`=[S0]`h0000000000000000h]L34V15`0;74bE=0000000000000000000000000X<Q\i350000000000000000000053\ALMPJ0000000000000000lA_e0000
00000000X:]3000000000000000000000000l]1f00000000`LR08Q8b0000000000000000000000000000\Qe=00000000d:GkTeM0`77W00000000000000000000
00000000000000000000000000000000TEhf0000000000000000000000000000X_>bXib=00000000e8;b000000000000`WVl0<n:0000000000000000hDQ@0000
00008gan00000000Dn09Y2@B`k:e0000000000000000@jlF8@1O00000000000000000000000000000000M1SNh47l0000A7H=@Tf`00000000@:YHPJf^h;XC0000
000000000000000000000000e7:W0000000000000000000000004fdU00000000000000000000000000000000000000000000hIZh0000000000000000XWig0000
0000\<4=00004cFc000000000000000000000000000000000000000000000000<2;\00000000000000000000dakcDQ4100000000000000008CgI000000000000
00000000000000000000000000000000000000000U3Y=7R10000844h000000000000000000000000ha3X0000HC<5000000000000D4hYT8;h<PWFX:mk0ZLWHG@W
0000000000000000`1O500000000000000000000\\\40000H4KH00000000POW?0000L?3`P?D700000000<^Sj0000H>CB00000000<PD10000000000008;PGDX:H
8P`L0000@6]20000000000000000P?>900000000`Lg@0000000000000000000000000000000000000000000000000000\KI0000000000000Xe53DGjj0000E6LB
0000000000000000LbJ70000=7d4000000000000000000000000000000000000000000000000<?FI000000000000000000008<9300000000000000000000LjnE
0000hQXX0000`e1B000000000000000000000000000000000000<^?P0000000000004l89000000000000000000000000000000000000000000000000H8OA8SFF
00004N1W0000000000000000000000000000LeCc000000000000000000000000000000000000000000000000d=>@@CdE000000000000000000008U;n00000000
00000000000000000000L<WL00000000000000000000000000000000\;Nll@JC00000000000000000000000000000000000000004P?=00000000dX^H00000000
a7Xn00004bBC0000000000000000000000000000XSg80000000000000000000000000000llDI0X3o0000H^T60000000000000000000000000000000000000000
Xo@?@?0d0000000000000000P=2DXU[F0000000000000000DB:]@g<]000000000000\;3S000000000000000000000XRK00000000<UGUE1nV0000000000000000
000000000000d0jF000000000000L=Ga0000000000000000000000000000000000000000E3\40000000000000000U2FC000000004b3I0000T2JM000000000000
000000000000000000000000000000000000000000000000000000000000\QlH00000000000000000000PTZ:0000DAI8dRl000000000000000000000deHJ0000
000000000000000000000000000047[h00000000TU?D00004Y9>00000000000000000000LL5U00000000000000000000X;gk000000000000dHh1000000000000
00000000000000000000dX5@00000000000000000000X2DXH<em`4la00000000000000000000000000008?cA@<BK00000000000000000000dHKIm3XH00000000
0000000000000000XkJ:000000000000000000008]gQT5`=00000000000000000000D776000000000000lC3=0000D9lM0000lO?=00000000l3iH<bV<0000`LP5
0000000000000000<[jY0000000000000000000000000000@cYl0000a5@]0000D4^4`RJO000000000000lFCV`]bOE3IddFbL95V70000dT7f0000000000000000
0000000000000000PIN5000000000000000000000000\g7IX[o<0000L<Ck000000000000000000004P6nDilQ0000`jU]@FHZ0000000000000000000000000000
HWX[00000000000000000000e2=VL:M`4:eK0000000000000000lB1K00000000\C9C00000000L:Uj07g3h9\D0000000000000000000000000000000000000000
0000E81G000000000000@2`H0000`1K3D:6B00000000000000000000dg?=0000hBe]0000h@YJ0000<<fl0000000000000000<k8V000000000000\1GKLRgR0000
00000000000000000AR2<TX]0000Pdjb0000@@`O0000`=__00000000000000008K5K0000@jLZ00000000HSN100000000LokaE7lj0000<2ZE0000000000000000
00000000000000000000H[42PA\000000000000000000000000000000000000000000000Xm5?00000000d4MQXY8L000000000000000000000000Q8;H00000000
000000000000I0AZ0000000000000000PS@i000000000000000000000000THcJ0000@LEnP_Gn0nUn000000000000000000000000000000004P?N0000H^hY8hO7
lg9nE25C000000000000000000000000lcA@00000000hMNi4Mcd@PFE000000008ElH00000000000000000000TQGHe2d0<]e10000000000000000000000000000
DVa7DPX700000000000000000000000000000000000000000000000000000000000000000000@X^e0000000000000000TZ\=000000000000@V5D000000000000
0000000050P0\DYG000000000000TVN6000000008TCO00000000Tg7X0000T?gU4:2Q00000000h>JI4KMAD[h]hm7W00000000D59Kl<Y_0000HF[?000000000000
0000XHTg00000000000085fH000000000000000000000000000000000000000000000000065L``YF000000000000000000000000000000000000000000000000
0000000000000000hB_E0000000000000000@<J]00000000T>nJ000000000000000000000000000000000000`REe000000000000000000000000000000000AHS
HD4I4Oof0000000000000000000000000000LjOYH;kf4L:;00000000000000000000000000000000\R2J0000XYjg00000000000000000000<e^1XPI\ddUa0000
000000000000`=\=0000Y1PQ000000000000\A?o000000000000000000000m^h0000L3D;`c9Dde^O0000000000000000000000004A7a00004c][000000000000
P6G:00000000T>\7\YkB000000000000l<830000HL=<000000000000m2D5000000000000U4l900000000Y6\@\NXC0000000000000000000000000000D5lF0000
`?FRL`V800000000000000000000XcG>0000=3Wnd7L<0000a6Ek000000000000000000000000000000000000000000000000hhc=Y5N6<jR?0000000000000000
131ZPk]_00000000000000000000000000000000P;YS00000000dT>K0000000000000000000000000000D]]10000PNj[0000000000000000lFOeleIk00000000
L8X6l@K`00000000000000000000000000000000<DoA=4FE0000i1nF\S5V00000000X2Xf00000000\?bY8]X;57`g000000000000000000000000I2KK00000000
0000`VIi00000000000000000_^hD2J=00000000000000000000000000000000000000000000000000000000@I?E0000a5gnP^3X000000000000000000000000
0000000000000000000000000000T8VM00000000Di750000\_@>00000000XBB@00000000I7bK0000000000000000000000000000lOV_lcA5XMA]0000`9`j0000
L\;aXeh_000000004lO:00000000000000000000@aj?0000`Ma64lV0<13R000000000>8H0000`GN5l1dX14QK0000000000000000000000000000m2;e00000000
0000000085<:\8[Z00000000000000000000000000004K2bhV8;12eDY3S<000000000000000000000000dTVM5307000000000000000000000000000000000000
54W:0000000000000000Dc1kh6OK\X^W@K6[hEb<000000000000000000000000dNS:000000000000TI3K0000T>oiD`D592530000000000000000T3j500000000
lMX40000000000000000000000008\fE54kB8`FUdO7>Y0ka000000000000H4CI000000000000000000000000`j1]00000000000000000000@<X`0000PB=m0000
0000000000000000DR=<00000000000000000000X>ZE00000000Tk]<0000P0<k0000<KQV0000l1el`AB40QQf0000000000000000HLI800000000000000000000
00000000000000000000931=000000008j^Q00000000`BR300000000000000000000hmiJ0000000000000000H75ih3@o0000@i\d0000000000000000<VVK]6_<
000000000000`GgH0000HQl[8WE[00000000000000000000000000000000000000000000lm2_D2Eo000000000000000000000000000000000000000000000000
H0Ci00000000LY4a<[:YdcUB000000000000000000000000<Q_j4eBNI6950000\Naf00000000000000000000000000000000000000000000X[S:000000000000
0000\c?W8<aSXg>E00000000000000000000000000000000H5`Q0000000000000000000000008>54@\480000\QWK00000l\3<A`f000000000000000000000000
00000000000000000000161J0Jj<00000000M6d_8;k:PEmk00000000H^Jh0000000000000000000000000000hdk]00000000000000000000E4aa0000@8SJhKS`
00000000000000000000a4\S0000HRPM0000000000000000000000008l[Q00000000`[o^0000000000000000U3J1lTjF00000000000000000000000000000000
=6`l00000000000000000000H>T304oN000000000000TFm80000000000000000H3Oi000000000000000000000000000000000000HK7=dK8j0fZT\d2XHC>o94MN
0000000000000000000000000000HCPWPDQP000000000000\DZY000000000000000000000000Dd=A00000000\f5J000000000000000000000000000000000000
000000000000000000000000`7DJDN_200000000000000000000@XKm000000000000TGlW0000000000000000000000000000000000000000lWLa0000<JN;0000
000000000000000000000000000000000000H5D7000000000000Y6Ff00000000D0F\000000000000HTbV000000000000hZ;;00000000P@F?XkHGQ2fS00000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2;LM1]O00000000
00000000000000000000000000000000L5V3000000000000X8Qo00000000a1<F0000000000000000000000000000@D8L00000000=34jhQJD0000XLL\00000000
0000000000000000D5Qk000000000000000000000000000000000000029400000000000000000000000000000000000049=5Lk;f0000000000008CfI0000I69O
40;d0000000000000000HQML0000000000000000DLO`0000000000000000m7n>00000000`fiElio?@>[F00000000000000000000I7JS0000P[kZ000000000000
0000000000000000000000000000TJDA@T\A000000000000@MnN00000000D:Wn0000LJ4U0000000000000000HY\o00000000<3bE000000000000h_=H0000P2Y;
000009jE<jc=000000000000H`5>000000000000000000000000000000000000l[FK00000000Hmi]00000Pfg00000000D0WS0000P2d00000000044>Q00000000
H2I300000000000000000000000000000000Hh=e@Cef000000000000HTNf<1TW000000004C2cm7VF000000000000HYggDnWD0000000000000000000000000000
TK0TE7dW000000000000HbSC0000000000000000H5KB00000000000000000000000000000000000000000000000000000000000000000000H=3iX5X=0000l@0V
0000T6Sf\U`N00000000@08M000000000000DnAi000000000___000000000000000000000000HE<Y0000000000000000000000000000hSGT00000000TFmA0000
000000000000H3P5L=Lg00000000hAgb0000Tn5e0000000000000000000000000000\0go<AlX0000000000000000dkf60000X@fV000000000000000000000000
00000000T_;H0000`9a:00000000000000000000XQh@46E50000000000000000000000000000dX`a00000000000000000000000000000000`1\^000000000000
0000000000000000dEndhLXP0000000000008]o>HGXjTec[000000000000h>Bb0000000000000000000000000000000000000000000000000000Xm@:00000000
00000000@nChi5]o00000000000000000000000000000000000000000000000000000000000000000000U39I000000000000@C0i000000000000000000000000
0000000000000000000000000000000000000000e2T100000000`0]g00000000P=He0000000000000000\Dj10000000000000000000000000000000000000000
0000`o2`@<^g<X19i51b0000000000000000000000000000lG4nH_iG@6Zi<OBX0000lI>?00000000@L9h@<:8\>YeTQcN91j04<aC8S`D000000000000U4D6hLDJ
0000h1TdP7KA0000000000000000`^eR000000000000@HEK00000000000000000000000000000000Xj7j00000000<`cH80Rn<U6=00000000`RIV`^7FX:A``^\Z
HdooPfF]00000000LCJ0XX3]000000000000000000000000000000000000DGf`@j0<0000@;:j00000000000000000000000000000000@Sdo0000Xc0O4fdB0000
\c^TL5Y_0000000000000000000000000000000000000000@5PT`nF80000`^dM000000000000lN>\00000000<6VV00000000000000000000000000000000dUBU
0000d]PP854HhORB\UP400000000M4MAI6<d000000000000l2_M00000000000000000000dZ]K0000T_[;PFGXY49@i85i000007\W0000000000000000@PJ1DSIg
@XO=000000000000<4@<\Hdk000000000000hoML\CLA0000HKW?00000000000007@Y\KWJ00000000000013oB@R1?PZUL0000P;bJdb@K00000000`Km`00000000
00008Qh]0000l7R^00000000000000000000000000008La8000000004GCZ4lBQPX_[0000000000000000Hih20000000000000000000000000000000000000000
000000008<N@A7Z_00000000000000008@^T0000000000000000hE]<00000000XYISPkKR00000000XAYTQ3M^00000000LM@N000000000000000012<m`AXd0000
hmWP0000PN><Dj[a00000000000000000000m64`0000000000000000000000000000000000000000l6NL0000<\X6@7IU0000000000000000@a=5000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e18M0flc00000000h\P<000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000Y4nP00000000000000000000000000000000L>@k0000
000000000000000000000000000000000000Lja\00000000000000000000000000000000000000000000000000000000P]ZZXamH0000000000000000\E=B0000
00000000h0K:0000000000000000000000000000lFdO0000000016NG000000000000000000000000X0fd000000000000000000000000dRBR0000000000000000
00000000`RD[000000000000TDX7000000000000000000000000000000000000<PE7000000000RG;]3Wa000000000000I2K>0000L1;N0000000000008j_70000
0000000000000000000000000000000000000000XSLX8Xj900000000000000000000000000000000000000000000PSL;0000000000008a1]000000000000lNnN
PA[]000000000000000000000000000000000000\VREhG=EPm=Y000000000000000000000000000000000000H@UU\`I40000P?Nd000000000000P35m00000000
0A6S00000000000000000000000000000000d;g=TUcL000000000000000000000000000000000000034U00000000\^C3000000000000X=FCL^kj00000000l?13
000000000000@lf20000000000000000000000000000\VQf00000000TATK000000000000<A\F000000000000000000000000000000000000\PVc000000000000
000009Gi@_3Q00000000000000000000000000000000000000000000000000000000000000004fjM0000HM2E0000000000000000h^23POLQ0000\0^eQ05I4T7U
DkF<00000000P8m9000000000000000000000000@f78000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000<DC>000000000000000000000000DB@G@NP\0000000000000000Dn]_80Lh000000000000<>jX000000000000000000000000000000000000
00008;2U0000@0P]00000000H56d0000`PiJ0000`ee@8gXA00000000000000000000000000000000000000000000000000000000000000000000000000000000
I48900000iX40000@lRA0000000000000000000000000000PBYG00000000@02l00000000000000000000dJ>BD]<<TBO30000000000000000`k060000dOO\0000
00000lVl00000000000000000000\5_<<G_5`mNK000049JXPZGh0000m3PQ0000000000000000l5mC00000000h6\8000000000000000000000000000000000000
0000dA3L0000000000000000000000000000T3j^h^n600000000000000000000L>7m4G3O0000dISD0000l2^nL4La0000<:dm0000dj4mL4B74]KddlYn00000000
00000000000000000Nc;00000000l<je0000<<=j\mER00000000000000000000D4_kDQFD0000000000000000lanH00000000LLn<i3VTHC790000000000000000
00000000PmYb000000000000000000000000000000000000XhEgljo60000000000000000\EBY\NFl58:O0000000000000000000000000000d]6m000000000000
000000000000hUj300008=8Y00000000000000000000000000000000000000000000000000000Hh_000000000000U7]@DSKE00000000000000000000X[nk0000
0E2<00000000000000000000d@TS000000000000000000000000000000000000000000000000000000000000m6h>HSeW0000D:bj<A;600000000000000000000
0000000000000000000000000000d;RO00000000000000000000000000008eZX55lA00000^2j0000000000000000XXP400000000A4?dH=Ri0EJ600000@6W0000
X89G4jO7M59l000000000000000000000000000000000000\JBF42^`00000000000000000000000000000000000000000000000013[4000000000000000003lO
l_53454j0000000000000000000000000000d2iP0000T\CL0000000000000000000000000000000000000000TLA@\VAT00000000000000000000<;eb]59_8cXg
0DS\<IX2000000000Qg>00000000LT4L00000000000000008Jn60000000000000000@?kM<PfN4hG60000000000000000hCjc0000`D7o0000L;FFD^6M00000000
000000000000000000000000000000000000HDS7dCDATKnC0000000000000000000000000000000000000000T5^L000000000000000000000000000000000000
h`W<00000000000000000000000000000000\1J000000000000000000000000003F[dPBgY4G\0000000000000000db_k000000000000000000000000hW\ndLL0
0000dcNoTeAg00000000\2OF0000000000000000000000000000hbgD0000000000000000XWjW0000P5Yj00004EO[00004_Bi0UZC000000008AUn<NdZDEVn0000
000000000000000000000000000000000000000000000000000000000000XKJ^000000000000000000000000000000000000H17_0000XJedL`[C0000lPEfdc==
000000000000L>7F0000l58Y`XCSD_@Ua0Db0000000000000000LO_Q00000000D1SG0000000000000000000000000000Tilf0000000000000000000000000000
00000000h\lnDQF;l@m80000DV2S00000000TYQGLZ^M0000d02Q0000000000000000000000000000000000004ZLE00004Ffe0000000000000000000000000000
00000000000000000000<We10000000000000Rad00000000TGTW0000@e^@Ta^Q00008cj;00000000000000000000000000000000000000000000000000000000
000000000000000000000HSG00000000H1gO\1ZL0000000000008lHh0000000000004B:200000000TcmkhiGH0000l]:Q00000000000000000000000000000000
00000000000000000000000000000000000000000000@?Wn0000000000000000\1:<0000\R;W0000000000000000000000000000LabO0000lMdi000000000000
0000000000000000HVNT0000HkJ`000000000000T_dD@CU800000000d6T\00000000017R<QW;000000000000000000000000000000000000@>Ig000000000000
0000X8n;@L\J00000000\a`g00004O1k00000000D<A50000000000000AKS00008h;J00000000000000000000<g`<000000000000000000000000000000000000
00000000000000000000000000000000000000000000@Z7l0000000000000000T9K:0000000000008Fg10000000000000000=7M400000000l3fU000000000000
000000000000000000000000`?DW000000000000000000000000000000000000000000000000000000000000000000000000000000000000`eWD0000000006d5
000000000000000000000aAi00000000<^G`0000000000000000000000000000000000000000TX2Z000000000000000000000000000000000000000000000000
00004@;J0000000000000000`oUW000000000000000000000000000000000000DmAg0000000000000000L4cSTe8U0000l;CV4?d70000<WDXh<^4h6f\00000000
0000T8Jh<C;L0000\7oc00000000LAeH0000000000000000PmRE000000000000H8iY0000000000000000000000000000h6Q>0000000014o[a6k3000000000000
0000TB\J000000000000<I4X00008C5_0000000000000000000000000000000000000000000000000000E7Z?LS1I0000`<e0hk?_000000000000000000000000
000000000000T9jk000000000000X4HPl9mSTBA6\Tgn\kcF0Km<0000T:n?0000000000000000000096An00000000000000000000000000000000000000000000
<X@U00000000000000000000000000000000000000000000000007Ee00008VW:D;U:0000hn^QT1CnDIm00000000000000000000000000000DMe`00000000\Uj]
0000HA<C000000000mIF00000000l?09D4^G0000000000004FPRDi6?PT8C00000000000000008^[X000000000000000000000000000000000000DfDH0000\JVb
0ABdXF;b000000000000000000000000000000000000000000000000HiXG000000000000000000000000000000000000000000000000000000000000L[OD0000
0000H8K8000000000000l1>]0000`R]k00004@md00000000`eF>0000dY==d<jW000000008Xc`0000000000000000`NHYDQUch]4b00000000\UZY0000D9dh0000
A5Lfd6Tj0000hT580000000000000000000000000000@Aif<[5U0oAf\^ALlg8S00000000000000000000000000000000Di16000000000000PNWW000000000000
0000DT8400000000000000000000=0OE0000000000000000T473@GS;0000000000004aDc000000000000000000000000dTW40000000000000000000000000000
\D0>00000000HH5^0000000000000000@WTl0000000000000000000000000000000000000000`Q[^0000@WbU000000008Lm?0000000000000000000000000000
4iYO0000L3PA00000000hQ:c00000000]6E:0000000000000000000000000000000000000000A77M4j:l00000000000000000000lM`2<D<40000000000000000
00000000000000000000TdQa@8AHPCfmE2[Z000000000000000000000000dmbK00000000<@@U00000000000004WH\JCM00000000<6F34][o0000000000000000
0000000000000000000048J?00000000TdnI00000000Hm0^00000000lWKj0000000000000000DGGB000000004<R300000000LPoJ00000000ln:80000LihM48QP
H=@V000000000000@5B@hZK`00000000000000000000i5XQ0000000000000000\D780000000000000000`[2G0f8E0000000000000000000000000000HgVT0000
0000000000000000000000000000\a?PPnNj@YAVPXQ0000000000000`M<c00000000000000000000h\C6ln7g00000000T4W\0cL\0000000040D7Q7PZ00000000
0IoQ00000000hPo8000000000000000000000000@0\n0XnO00008ZNB00000000000000000000TV\6d41XHC2B000000000000DIn\00000000<PEG0000a0`F0000
000000000000000000000000000000000000000000000000Y5OC00000000000000000000000000000000000000000000000000000000000000000000THPo0000
00000000000000000000\7n>Do[K00000000000000000000DlQ_0000h?^h000000000000000000000000000000000000d[CL00008?m_00000000`<f[00000000
000000000000000000000000851:00000000000000000000000000000000]6aiLeCC0000000000000000000000000000000015jLH=480000<_El00000000@C=M
000000000000`<@G0000000000000000LUc50000000000000000000000000000hY2c0000000000000000000000004n9i00000000000000000ZFa8>nd@AlO0000
00000000`YJi0000lIk70000L10HXE?H000000000000X47P00000000000000004<HJ000000000000d==m00000000000000000000000009J=LZ0M000000000000
000000000000000000000FI1000000000000d^IC0000000000000000lRO[000000000000]2jo000000000000000000000000000000008AAH000000000000@YWc
00000000000000000000000000000000000000000000000000000000000000000000XVkE0000<mSI\TJRL3PM0000000000000000000000000000000000000000
0000l]XN<>jc0000000046cj`5G4000000000000h9?jHkgf16QFHY4o00000000\4e40000000000000000000000000>[V000000000000000000000000@g0M0000
0000U3`e000000000000<:_Q00008Ud4d`L>Le<j0000000000000000000000000000000000000000000000000000LQMlX>A\00000000TdhjX`F<<kSQ00000000
0000h>Cb<n?W000000000000<F0E00000000`OEg0000`TBKLUQ>@ce3m5lK0000000000000000000000000000HS1kP\bB00000M>L49C10000000000000000`Sfj
4F8?@\W7d6I78DlL00000000000000000000`68A0000000000000000Y5oc00000000000000004>TSl8kP0000000000000000\7@14<NV@CD`TXT`000000000000
0000000000000000<e2R\AhW00004^@P00000000@3g`041IhC:80000h^bn0000U4n]0000\k^jXOGG000000000000DRTB<FUmd^HcdkTD00004YPXe5C300000000
000000000000T6=8lc8:L5YE0000000000000000000000000000000000000G[Y@<dE0000000000000000000000000000`X9J0000000000000000`CC?00000000
<X>D00008\bhi2mG`GMX0000XI:B0T4bXfEh00000000dK1e000000000000000000000000l?9R00000000T]Xcl>]C00004<=@0000000000000000000000000000
000000000000PifB00000000<lW=4iaf000000000000XCmJ00000000000000000000lmcM0000<=8;0000<W_SPm;:00000000000000000000Dn8^000000000000
0000000011e;0Xo>00000000\3;^`>A;LQj100000000\iQT0000L==:00000000000000000000`?V`0000i4@[0000a6F50000T\Th000000000000000000000000
0000XJYa000000000000000000000000H82d00000000000000004fga0000hN1D00000000L0JY0Ph_0R]N0000`_kjL6g;00000000000000000000000000000000
00000000000000008KOeh8Qa@YU9dZWnL^<^94OHT7ZW0000000000000000000000000000Pbhd000000000000PV0e000000000000000000000000000000000000
0000l>mF\VAB\[9Il;Z\PX8aPT@R0000000000000000000000000000000000000000000000004Q_Z00000000\L`A000000000000000000000000000000000000
hYMJ0000840;d=5^000000000000000000000000000000000000000000000000000000000000000000000000P5gQ000000000000000000000000000000000000
HCid@0dRdVQR0000l?[VlD>64?K28TF:00000000L5b80000@8Q<0000000000000000000000000000000000000000<FWk0000<FP400000000000000000000h=:g
000000000000`;K3XZ?700000000h55UD@1c0000\0;U@oBH000000000000000000000000000000000000\?jR00000000lohk000000000000000000000000M5<[
420JPnBG000000000000000000000000l43fX48<DETN00000000000000000000lZ9g00000000000000000000000000000000`8gg0000000000000000hP>L0000
00000000@n\G0000@B8U0000000000000000I0_=P;[G4N5ZXWB600000000000000000000P9gb`]hS0000\19_4AWd0000M5;@0000000000000000000000000000
000000000000h1^R00000000000000000000Do^`000000000000000000000000000000000000HNKB000000000000000000000000000000000000000000000000
00000000000000000000000000000000dCj?0000000000000R:P0000000000000000000000000000000000000;R>000000000000H9`W00000000000000000000
00000000000000000000000000000000000000000000000000000000Pk7400008Ko[000000000000T\0n00000000`Y`X00000000000000000000000000000000
0000000000000000000000008RaT00000V]P00000000000000000000000000000000000000000000000000000000hN8P<2J[000000000000\19m000000000000
0000lR<c0000XT?2000000000000`dRPHN=8000000000000000000000000DWK6HVNd0000000000000000TMT;000000000000000000000000000000000000dMbZ
00008k5ADGQ6000000000K1=Hj3_0000000000000000000000000000000000000000000000000000dA1U0000HH[g0000HQL=0000i2l0]4M[LAJ;i7=8\@EKdCJS
`NGG0000000000000000HD51@LM@00000000000000000000H851L?eNDDdkX\^X00000000000000000000T2Kk0000000000000000000000000000\>OC00000000
00000000lYXI00000_`P4InB000000000000000000000000000000000000PHM5\b52hC`j000000000000000000000000000000000000i3:C0000000000000000
e6:L0000000000000000hZYY0000000000000000dCIP00000000000047?D00000000dXN`L5E^P;^\4A1i0000000000000000000000000000000000000000<g13
00000000d2Um000000000000000000000000000000000000h@d_0000000000000000dGLY0000000000000000000000000000XNe^000000000000000000000000
0000TdE<\SX0P[=2000040CZ0000000000000000000000000000000000000000000000000000000000000000000000000000TZ5CA8:\0000<dHN000000000M>Z
XMZf4\9lY80W00000000HM6X00000000L?^IlFFX00004a0e0000000000000000Y74S0000000000000000TPl[0000XTRR\MW[HYb^000000000000000000000000
`NYP0000lZgVH_VK00000000Ll9E000000000000HWZh0000@3LY0000PN8o0000000000000000000009mA0000000000000000T:N;00000000D[XG000000000000
000000000000X@nj000000000000`F5V00000000XW;KX7E:00000000000000000000000000000000000000000000150h00000000000000000000000000000000
0000000000000000000000000000000000000000d82AXQ<D000000000000000000000000000000000000000000000000000000000000000000000000`\P\0000
000000004QZ[0000000000000000U37oe2<T00000000LREo00000000A5B2000000000000H;?9000000000000l04^000000000000000000000000000000000000
0000TfRPPHA;0000000000000000000000000000000000000000DZ^_0000000000000000000000000000000000000000<5A\0000000000000000000000000000
00000000H]Ng00000000L4IQ0000000000000000L;^:@nH900000000000000000000]2T>000000000000e5VW0000000016600000Toi`=3M70000000000000000
PlWN00000000000000000000d?ShTUIQ0000000000000000000000000000L`]A0000000000000000`f<00000PBim0000hcEV0000hFmS00000000000000000000
\<Q^4M7Y00000000000000000000hL\g00000000000000000000d>^h00000000000000000000000000000000000000000000000000000000000000000000`Q[Q
TlR00000000014oN000000000000000000000000d]AH000000000000<>5U00000000000000000000000000008=;Q00000000000000000000<@@@HNUA00000000
00000000\0o<0000\STX00000000\JSHhmBX000000000000000000000000000000000000@8Co0000T4?]<>e:00004Ro^Lj<300000000=3>d`JRJ8I:30000lC`]
D6S4`^Y@I6Kh00008D4\0000e2a0000000000000<giFPG5Ri4T8\Nc^0000000000000000<4olhN_GTd:g00000000PdiKE5ibPb<c000000000000000000000000
0000\M<S0000000000000000T1>k\RZ>000000000000hL5600000000000000000000000000000000000000000000@Co2lL?]0000000000000000000000000000
000000000000000000000000X;of0000000000000000L5SY000000000000dcFJ=6^B00000000000000000000000000000000l;Fa000000000000lPA_00000000
0000000000000000000000000000lXRk0000Le8^0000E4D`dIZ=TgUf0000P5C80000\8[00000h:E?000000000000lK;90000HSDS000000000000000000000000
00000000D]LH000000000000lFHOa56E\SeK00000000000000000000Tk:T=7250000000000000CcAl0\QT>SYH]iI000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004ihb0000000000000000<]@V000000000000
0000D;=B000000000000H^hG00000000D2eX56W`0000000000000000XCH]000000000000000000000F=R000000000000PLce0000000000000000000000000000
00000000000000000000<B7F000000000000000000000000000000000000000000000000`>7_00000000000000000000000000000000000000000000HC[?0000
0000000000000000000000000000PN[TA3ee00000000000000000000T1Q8d[_]0000P?XUhGHe00000000000000000000000000000ZBkH`@o000000000000HTKn
00000000\7goTUAUDiW=00000000LmR6000000000000l8I@000000000000\7jC0000HDWX00000000000000000000000000000000LXf@dTj70000000000000000
0000000000000000000000000000000000000000000000000000A1o000000000XCEH0000H7XH000000000000000000000000TVn00000d<lP\WD?000000000000
000000000000`Ia50000000000000000L@b[0000X@5R\`R=00000;49<>jn0000000041KO000000000000lNOg000000000000000000000000Lf@NlWe\00000000
000000000000000000000000000000000000dL1KM4PHPAY7000000000000000000000000000000000000000000000000<dYO00000000P?2<0000<gi]00000000
0000000000000000000000000000Tc[]`jhM0000000000000000l8;]0000hS7Th:@60000000000000000lF:b00000000hHL3hHV;000000000000D1DS0000`OTQ
0000PR=Q00000000@<T8000000000000000000004iH><_:9A7Pg000000008T050000000000000000000000000000000000000M?f000000000000000000000000
000000008D;?]8:l000000000000000000000000000000000000000000000000HWZK000000004Kd@00008IJk00000000000000000000l4mLT^a=000000000000
000000000000DJ<=PM2X<[34hd3K00000JaV00000000PVDl000000000000T6=F000000000000HI9K0000LJce00000000E3HLa2Mo00000000@<dS0000T^fE0000
0000000000000000H^6b000000000000=6M]4HeZ00000000`I0Y00000000@0>300000000000000000000000000000000`51o@Y7M000000000000hOHV00000000
0000000000000000d_aE00000000@8UV00000000`5UJ00000000T\0d0000lmV500000000XLbM0000<hY@l?N40000000000000000`<<;00000000dMcN0000<=6o
0000hIWA<b^f000000000000000000000000000000000000000000000000000000000000<oa2000j000000000000\?da0000l6HW0000000000000FGE00000000
00000000D7aN00000000000000000000a2lgE6?90000000000000000000000000000E3nFY4EG0000000000000000XbIZD;?X\413e7k`00000000DgT900000000
0000DFLb00000000\JBS0000i36G0000d0510000000000000000000000004RVe00000000000000000000TIB_d0[Z4L2i000000000000P[kNPXdb000000000000
0000HYNb0000h:`@dNZ1PQiTdhk=XAg:8GBA0000lRb40ECNe3L;<F=>000000000000000000004FH400000000d3@c0000000000000000000000000000lP3[0000
000000000000000000000000000000000000@ChoPJ=Q00000000000000000000hkF\000000000000000000000000000000000000000000000000000000000000
000000000000000000000000HV[VPfd100000000000000000000000000000000000000000000\2aR=5J7@7I100000000LQReXRXX00000000000000000000@8\=
0000hLj7000000000000h`Vm0000000000000000<QiE00000000L6X6d:0[0000000000000000HI[^000000000000000000000000Xg:d00000000000000000000
000000000000DXBDTPf=0000lSPVDTiYTl?O55JTddm700000000`1?:44j9000000000000HWkA00000000000000000000`10d000000000000l16fl>J8lZ:8DcPo
LF0i44FKL?Ao00000000@WfT00000000000000000000000000000000000000000000`\5^0000000000000000LRRe000000000000000000000000000000000000
56Ii0000<@;f000000000000`NB]0000000000000000000000000000Lamk4m8o000000000000L1IV0000032D00000000000000000000000000008Iaf8iUZ0000
000000000000000000000000000000000000l\ObPT`B00000000000000000000X>6`000000000000000000000000h1_M0000000000004Ia?D]9:000000000000
00000000000000000000m83e000000000000000000000000\NgL00000000000000000000000000000000000000000000@K>D4N=nDMTLDYaB00000000109S0000
00000000<0;FPJk>00000000DD=;h<j<000000000000000000000000]79=0000000017SN000000000000I5<A0000000000000CAa000000000000XPZe00000000
<3hM0000\`0K0000DPY0000000000000000000008Sf>0000000000000000L@IaX2=;0MD20000000000000000938O000000000000\X9VX9A<000000000000dl?8
000000000000000000000000000000000000\\YaPdVV00000000000000008A?cH2D<\H[6HO^_LnLo=2@mD4XY<^I542[h00000000000000000000000000000000
LSkb\7Wc0000000000000000000000000Q`\dA_3dA0W00000000000000000000`ZVJ8fj@000040Dg00000000`9S30000<7V709ok00000000P:0;00000000<`>D
00000000d^_80000000000000000\AAh000000000000\IhY0000DFaa00000000000000000000l6hP000000000000@bRhT=Cn000000000000D5WA000000008]5P
00000000h[Ei0000000000000000000000000000000000000000000000000000000000000000l_9@0000<J`k00000000D_@l0000000000004`f`Xedk00000000
000000000000000000000000lTQA0000Hea\XBP4dW3X000000008ikF00004bcl<=hb0000@MN:0000000000000000000000000000000000000000000000000000
0000m3FM00000000000000008BdChHnlU89?00000000L?=m00000000000000000000`6K<@oL00000000000000000\cI?00000000000000000000000000000000
0000lJ3P000000000000D7Ah00000000hc2>TEMk0000000000000000000000000000000000000000000000000000H70X00000000000000000000llnoHYb<0000
TB64`C=\dFf7TJ>4000000000000000000000000000000000000Dnkn00000000=1LI0000DU1g00000000000000000000000000000000HTDR\meM000000000000
0000l2eJ00000000<3VL0000000000000000000000004CG<00000000000000000000dj]X000000000000000000004MGBh1:KD6NAhH1@0000000000000000<C4A
0000000000000000000000000000000000000d9_0000lCGF0AiDDM1f0000000000000000000000004e2c00000000000000000000000000000000000000000000
hT99P1^D<AoI0000<Hj\000000004hh800000000000000000000000000000000000000000000000048mm000000000000000000008A[;hm@M00000000L:jk0000
000000000000P5^200000000000000000000E4Ci0000TDOW0000000000000000`3>`0000T;2B000000000000000000000000DXRZ000000000000000000000000
`9B<D:5`hKYJ8j8bm7hI000000000000P;<g000000000000000000000000000000000000dUCF0000hmc<0000PA2hlGh`00000000\iYh00000000000000000000
000000000000000000000000Q0`h0000000000004nFI0000000000000000000000000000TC@>0000`UnghDb5`4JSd^4I00000000000000008eF^000000000000
00000m3n00000000000000000000@D`Z000000000000dSaJ0000`aHCTD6j0000D4V=l][_00000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000L2GB0000000000000000000000000000@4Z90000U36:00000000hK`:000052oC000000000000000000000000
0000000000000000000000000000<RLd8@X@`jAY00000000000000000000000000000JK\000000000000PK=R<;mgI5a0000000000000000000000000TJIN0000
0000Ho;m00008LmY0000PP^@00000000XTTd000000000000000000000000@Lb^HIKVE2890M>h000000000000H;JOlCRHLF_i0000000000000000000000000000
0000000000000000`?`C4I6U0000000000000000000000000000LZCo0000000000000000P=CQ000000000000l>;f`Mkf0000000000000000I67g000000000000
0000000000000000LRY2hS<m00000UK0000000000000<SMb0000\Mn>0000000000004`<A00000000]2iH0000D7Si000000000000000000000000000000000000
0000000000000000lHVGT=TP0000000000000000`EO=00000CVE\hb1@1Na0000hEUZ0000000000000000000055O`000000004ASn000003250000000000000000
00000000000000000000d`lk0000Hikc0000di5_000000000000000000IF0000<g7o0000000000000000hDc>000000000000000000000000E3K[8:WW\KMcY3Y8
Q6a90000XY>?00000000@LYBd1d9lL5f000000004F9=00000000000000000000l=oYTXIK00000000D?f]00000000000000000000<@g200000000000000000000
hMYK0000LK;Q00000000000000000000000000000000000000008KhA0000l9bc0000<7NIDJjT000000000000000000000000000000^<L<9Z<R3j<Vo100000000
L[E4]5Sj10HI0000TXhed=ZP0000000003S1`<;0000000000000000000000000000055j<0000dSWa0000000000000000i6Qm0000000053D70000000000000000
00000000000000000000000000000?nW0000d7cH0000000000000000000000000000000088[m\Hf200000P:90000000005oN0000000000000000000000000000
0000`]JX0000000000000000000000000000000000000000@i_;0000L4gN0000000000000000000000000000000000000000000054[I0000P=m^]30G]6>l0000
LX610000LNGi00004g[E000000000000@[0\d^^FPMOM000000000000000000000000000000000000@TYB00000000000000000000000000000000000000000000
000000000000000000000IAO00000000XS9m\P_k0000000000000000000000000000h?F9<FlY4SDBdZ\ODRKQ000000000000000000000000000000000000d\_d
e15D000000000000000000004:L[=7OW0000dfD;00000000000001o0DIF:0000D^dZ83`A000000000000000000000000000000000000000000000000LIjJlZek
00000000HFDB000000000000@Clk00000000000000000000<GKP0000LXCd0000TB?l00008bB^00000G4Q0ok>U6T20000XhOkhZlY0000LRoO0000T4d:0000@Lfc
00004fiZ000000000000820@0000000000000000000000000000000000000000000000000000000000000000l6TOLM4=h8]C0000000000000000000000000000
0000000000000000000000000000I6DSHU0:00000000000000000000000000000000000000000000000000000000l^>P00000000HmnR00000000000048g4D]k6
00000000`DWiPMV;a3h<0000000000004=L2000000000000<B<J00000000000000000000U3Yh00004LOMdD46`<i8L`Dmi1Q[0000d?@]00000000h7>h0000h20T
T3UV00000000000000000000\YoGT4YMXOj60000000000000000000000008?f:0000@k_9000000000Y1o0000000000000000000000000000000000000000@<Bc
000000000000000000000000`1Rl584?00000000000000000YXi00000000Tm\g00000000i71Q0000``?S00000000000000000000000000000000000000000000
0000000000000000XU4600000000000000000000000000000000000000000000dONKd<oj000000000000000000000000000000000000<A?H@`J\0000H_SV0000
000000000000000000000000000000000000DCPe00000000Y6FY4<JNh<kF0jXZ4[aV00000000\AIjHlhTdN;n4nXI00000000hBak0000dcXRY4Fe000000000000
0000l_QG0000XOiU0000000000000000HSJ5HZQC0000D:S5]2Ig0000000000000000000000000000d9960>1G8R03000000000000000000000000H@V:\ZY=0000
0000000000000000\E^g0h6B000000000000000000000000000000000000000000000000000000000000`9SI@UH70000DD2nTG7ohH`08B3BHSWQ4F9b\[>\12Pm
00000g4=00000000000000000000000000000000\CX^000000000000PEG>00000000dQ\:`fJo00000000dEX992;OH;7oM3HmT?akdE6=00000000Pk>W00004EL]
XNi>l1eSl9^300000000000000000000L;O_0000HfVa0000hNaEXKQ90000lLPI000000000k;E0000000000000000000000000000000000000000000000000000
Q6Za000000000000000000000000000000000000000000008`5YP=98<HodHeJ\0000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000l@7T0000000000004lfo0000000000000000DgIT000000000000E4C_00000000
00000000\Wgchod>0000TJJ:0000000000000000lL?MU1T@0000E0AJ0000000000000000000000000000h1VQlPdFm2GPm6Rj00000000L6oE0I@o000000000000
00000000000000000000000000000000@@nW8gH600000000LdSEdBVB00000000000000000000@H_6000000000000000000000000d^c>Ldi30000000000000000
00000000M7HZ00000000000000000000000000000000000000000000000000000000d^K8XlZ?@8;L00008P0<0dQDlkI800000000`Ea?00000000000000000000
0000<]FF00000000XUJH00000000T0Sim2[J00000000@LX]LE^1000000000000000000000000000000000000000000000000000000000000<W_f000000000000
0000000000000000000000000000<fZA00000000000000000000000000000000000000000000hNio00000000`5JglVO400000000E37;000000000e87H<Y?lZ0o
0000000000000000XDNn0000000000000000000000000000hV:V00000000D`^70000000000000000`1:_\L=jM1_[0000`5B5000000000000HXoN000000000000
0000000000000000000046]a00000000DZe18kEZ0000T;TS00000000<Y^\00000000000000000000L?6^0000000000000000000000000000000000000000hPW3
0000000000004Cka00000000l@g=0000X>RV0000Te3<000000000000\FS9<[>K0000LTL<L^]P00000Q`IhVi0M3N1000000000000000000000000000000000000
0000000000000000000000008X0S00000000000000000000HX]f0000000000000000000000000000HJi\0000000081bS\Kg2l^51000000000000000000000000
DPTbDPZS00000000`H67000000000000000000000000D4S:PE0d`F`<000000000000\kfS8<:KTIQY000043>EdI`kX`T200000000000000000000\YNQ`T>00000
00000000hcP`hI1ATW?a000000000000L92A00000000@Kbn00000000000000000000000000000000d9`5000042Z:02k]0000000003Km0000000000000000`?ge
000000000000lnR[LIj>000000000000`_?D0000XIKG00000000`YYQ000000000000X5Q40000<nM?00000000@^:W\IYb0000000000000000<CXC000000000000
4_1F00000000000000000000000000000000000000000000091M000000000000`I;B000000000000<VbbLDB>00000000000000004a3i0000l6TB000000000000
0000000000000000`8mT0000`3\800000000000000004=YT<2EH00004GM>dGbd0000000000000000000000000000]6n<0000000000000000000000000000\6QK
00000000\>^^U4k\0000000000000000000000000000000000000000000000000000T:Hn8KE>0000DXd100000000HnFXe4LTA6BbXnc>000000000000\^Oa0000
0000000000000000T94G4gn300000000lGIA00000000HUG50<F8DQPe0000`K?:000000000000000000000000Y7eD0K7F45i8@FEm0L?<hGHW00000000l<5?0000
0000<ENkH_B900000000<>;200000000i7>f0000000000000000\VOX0000000000000000<mGN0000dkjC0000<6140000000097ZR<fYn00000000000000000000
HZVe0000000000000000000000000000000000008bmk00000000000000000000Dm_NDTmDA11T00000000Y2HY000000000000000000000000d3>R<@YZ00000000
00000000DZ^j4fHU0000@E4g0000`;>Z000000000000lo]0d9A[0000000000000000000000000000000000008?ED`E5\hZC:0000000000000000000000008QB<
PmaZ`FiE000000000000000000000000000000000000dFY\XD1VY2V>0000lm`40000h?WNLQ4S000000000000lT5_0000000000000000\Nn>0000000000000000
<N6n00000000i1:70000000000000000000000000000000000000000000000000000PGRhhOl0000000000000L47A@;F;A2Oc0000H6JS00000000000000000000
A4VZ00000000P4ho`;1:DcCY00000000000000000000000000000000000000000000\[D?P\LF000000000000HI`60000000000000000\oXNHY_Bd<FJhF?^0UM[
0000000000000000000000000000\4gjDK@Jle1[000000000000000000000000000000000000DFTI`nj\0000PHcV0VPidhhK00000000@IWW0000<AL00000<lLR
<f[B0000A2iU0000l\R<8o[gDA@am37EdgSE000000000000d7`J00000000@ASUDJ=@000000000000000000000000T>gT00000000000000000000000000000000
4HB7000000000000000000000000THMOdmT<HQFM000000000000000000000000000000008WVF0000000000000000000000000000000000008o@^i3Fm00000000
00000000000000004R<5000000000000l:YT00000000@8l_TMKn0000000000004]2XI4^7I2`1@W1i000000000000000000000000XHkn0000000000000000`2CO
0000`M5YD7SY00000000<4?o0000PE;50000000000000000000000000000000000000000000000000000lN:9000000000000000000000000hDMB000000000000
0000Q5MI000000000000000000000000TE\]00004fS80000l59V00004OJE000000000000000000000000000000000000000000000000i4_c0000000000000000
0000000000000000000000000000`OKX0d8f0000000000000000`0NJD\7100000000\:j6I6K[0000000000000000000000000000000000000=P_8D?A00000000
000000000000000000004dCa0ac30000<=B_000000000000\k?L000000000000PKA\0000<FLX<gJaPBUB00000000000000000000DHH90000000048><00000000
000000000000XKLK00000000HUK\14SQ0000000000000000000000000000000000000000000000008MhR00000000LTho8KMU0000000000000000000000000000
00000000000000000000000000000000e6G3000000000000<?H7TXg14]<]@<05LNSLHS[C000093[WPO]R000000000000l\Zj0000000000000000000000000000
U6R:`AP:@Bd:0000T3a_0000000000000000517n00000000<V_W00000;Qm`V=^h9IR0000l]]R000000000000000000000000\0_:0000hVi;000000000000PGeg
00000Ah551Jf00000000i6gT0000000000000000\Ie]<^g>`7=H=5Rd0000000000000000000000008T<1d^^i00000000\jJ6000000000000I589000000000000
0000000000000000L6eVTij^0000000000000000000000000000000000000000000000000UMj0000\S9a00000000L0oLDEcn00005515000000000000L0jR0000
00000000000000000000P=\b0000000000000000P]^@00000000000000000000L5?;000000000000`J3n00000000`15600000000000000000000dD@M00000000
8X:78^6n8kJM00000000L:2b0000H96?X?Gl000000000000000000000000000000000000<ehF`@iB000000000000000000000000L>ND40@_00000000dR_>\O?n
0000DCg=HX_30000000000000000M1;j00000000<Wf90000000000000000PUPdd6\_000000000000000000000]`3I4ET0GINlml70000000000004M>>00000000
00000000<[:jXWAe0000000000000000\61n0000`8jO0000000000000000000000000000000000000000000000000000000000000000h>ZU\a5^000000000000
00000000X9;800000000XnJE00000000000000000000000000008IK900000000000000000000d@VK0000000000000000000000000000X<>70000000000000000
0000000000000000000000000000000000000000000000000000000000000000`BRN@E`;lCAm@THEhXaB\Ynn00000000PO:C000000000000d2Qn000000000000
000009ajlMOj00000000000000000000000000000000M7F9`>i@000000000000000000000000\;b800000000dZKT000000000000\VZEd6Li4VD1hWQk00000000
0000<U2;0000XFZ\0000<FLN0000<U@^0000000000000000000000000000000000000000000000000000000000000000TSnF0000000000000000000000000000
000000000000@Y6Q@ZKnQ4`I000000000000000000000000\PGK0000000000000000A5Yl000000000000000000008L0S@[C@000000000000000000000000DT;b
000000000000000000000000`U\J000000000000Y4E:00000000l47_\a6T0000HJ7@0000000000004P:K0000dg9>0000000000000000000000004BoO`5:l4Y1R
000000000000000000000000000000000000i19[00000000TO8=00000000000000000000XS0G0000LA@G0000@ohR0000000000000000`V8G0000000000000000
U6]o00000000000000000000lN1cD;Lb4@eG000000000000hPkj4=R[0000XI5B00000000l7LZ0000000000000000000000000000000000000000H?YN00000000
00A=`BX>0000H]S000000000000000000000HmjC000000000000X?Of0000PK9Oh7RI00008?;SH1A6`[[WXP@4<cX00000000000000000dLdD0000000000000000
00000000000000000000000000000000000000000000000000000000000000000000\RXe000000000000000000000000000000000000d^Yb0000000000000000
00000000=1O`00000000d`7AhPmQ00000000000000000000000000000000000000000000000000000`IMLZSL00000000000000004BkF00000000P2ec00000000
000000000000\XTn0000`E<B000000000000000000000000TDoN0000`WhEHMonL`]\00000UbO0N>J0000000053:600000000Hha\000000000000<QaUTQNN0000
00000000000000000000P6o5Li@c8]dc00008kIg000000000000000000000000000000000000l2`f@?9@00000000000000000000000000000000000000000000
0000X<_0HVWk0000000000000000Le@6000000000000000000000000000000000000L>F[LB9W00000000000000000000XYef0000HXdC@MoaP^mR000000000000
0000000000000000`_la0000LQ@f000000000000000000000000000000000000000000000000000000000000000000000000Tn@W8LX500000000\5=@00000000
000000000000<>o40000000000000000<kdf000000000000DESkPLlTT3;5T@`b000000000000<_ZQ0000000000000000<FO8XZBL000000000000000000000000
00000000000000000000000000000000d8SW000000000000Pcnl0000000000000000T>9f00000000`oAJ000000000000000000000000000000004RDC0000DSVF
00000000000000000000M2EJ0000000090^C000000000000000000000000000000000000000000000000dRmU00000000`nBV`n4?000000000000000000000000
4@Im000000000000000000000000@HIb00000000i2WH00000000`4:L0000000000000000XQag@\d<D=VG8F6O000000000000000000000000000000004B]FU7RA
0000d1iH000000008=W\XWGe8j>G0000000000000000DGSL0000`LQ?00000000HCl60000000000000000Hg_>0000000000000000`\<Q00000000T4L>0000hLG\
00000000HE1E000000000000<=Nk00000000<D3e0000ljd;0000PEGcP9hi4`i;00004<oE00000000X?PV00000000000000000000L6P1lXBj0000P?<]<e4^0000
hW4d00000000000000000000LOjX54O;0000000000000000\V360000000000000000d[H>00000000`5XY000000000000XhP[00004Nd=00000000000000000000
0000000000000000PHd<PPii000000000000<W;300000000000000000000000000000000000000000000000042<g00000000U77j0000000095nY0000lLIS0000
L?aQ00000000\SZK00000000000000000000h^[4`jeY0000000000000nTNlE7K000000000000XD:2000000000000<GRA0000dBAF000000000000000000000000
000000000000000000000000X;8R0h?5Plcb0?8800000000000000000000X0c9HACd@FG70bD60000000000008`<X000000000000000000000000000000000000
L4[m=4iW00000000d98H000000000000<Rijm5;W0000000000000000000000000000000000000000000000000000X[<<000000000000000000000000L1Ic0000
\E78hG^>lZ\0<k8GPljZ00000000\lFF0000TQKk00000?\X0000LdAG00000000000000000000000000000000XYWn000000000000@<h000000000Dgf10000<EiI
0000000000000000A3cg00000000000000000000lA9=<W?T000000000000PMb>0000000000000000L3?g0000000000000ZEn00000000X6d_0000000000000000
00000000h[J<0000L0>^00000000DI5S0000000000000000\4Ca`>Fm00000000000090Z<0000dmm=0000<k1S0000]5LO00000000H1SV00000000000000000000
lT1Yhm0>000000000000000000000000\0:@0000\V[8a3o50000000000000000000000000000000000000000lJh=000000000000Ddn4`4eJ0000`[oM00000000
000000000000000000000000000000000000<?:h92Wo0000000000000000Lj5[0000TdfB000000000000000000000000000000000000I6n2`LnJ00000000D\dh
H1`<0000000000000000PjbnX[jh000000000000X=HX0000Xeo90000<=;BD_Vb`K:4000000000000h0[h000000000000T@hUlnIc000000000000000000000000
00000000X\?a8KL;0BQ9]4ngm60j00000000DDPU0000000000000000PHEYTh<EDDRdLkThDlOX00000000000000000000000000000000@3ao0000000000000000
000000000000000000000000000000000000000000000000000000000000HNlI0000I68h`5ES0000XOKk000000000000000000000000@M6K0000000000000000
000000000000000000000000000000000000L5?1000000000000P`^k0000000000000000000000000000000094j;0000000000000000Tj\V0000000000000000
00000000000000000000000056FL0000\BU300000000000000000000000000000000000000008aN:00000000D1^ddR_S0000\:OK000000000000000000000000
00000000000000000000000000000000000000000000Lj@@@Zh`00004Y5@0000i59RT33@0mlJ\Hjh00000000d]Ob`fZi0000TUYELUfjE36n0000h8]800000000
000000000000d95@00000000D>G<0000000000000000000000000000000000000000A5R:00000Nm<000000000000`5Z<00000000000000000000U3j0a7><0000
000000000000LLhTlDMT00000000T0KG0000000000000000000000000000000000000000lJ910000dP\:`6FN0000000000000000000000000000000000000000
00000000Dlhe000000000000<1PJ0000000000008f^U00000000000000000000`E:[`KFhd`mS00000000000000000000HR4LPNNk4mb\00000000000000000000
0000LLQM0000000000000000000000008H]00000000000000000000000000000000000000>NZ0000HDg4<W9d\;m=Xjh:I3ka0000000000000000000000000000
00000000000000000000000000000000000000000000TO]m0000000000000000\\a4000000000000000000000000000000000000\FTk00000000000000000000
000000000000000000000000000000000000000000000000lQgX00000000L2X300000000000000000000l5@k000046;E0000<mfR0000I5X^000000008KKM0000
0000000000000000000000008WgF00000000DjbT00000000000000000000dV1U00004NBm`Nok0000H6VhP9ne000000000000XBdNLC]P`@?HlHoP0W[T042a0000
000000000000@[8h000000004Kb7\Q>2Lb_=0000000000000000000000000000<0VFT]jd000000000000XcnB00000@G9a6dE`>6D0000hPjR00000000<ER50000
DSGi`IbR00000000000000000000000000000000L9<PTS2o000000000000000000000000e7XJ00000000=2RW0000000000004TC\00000000hcihI5E800000000
00000000000000000C`O0000000000000000000000000000000000000000000000000000000000000000HH\]00000000000000000000PjCL00000000H4CS0000
000000000000LPk^000000000000XBPH000000000000000000000000H1V@0000000000000000D5HKdobd000000000000000000008ZlKhk2DM1R7X:NI00000000
474O000000000000L0cN00000000PQN=00000000HbLe00000000000000000000000000000000000000000000000000000000000000000000l45o00008U_=0000
000000000000`T2N0000@GO:8\UM0000000000000000`]gjX2mD00000000000000000000000000000000XBce0000000000008:`NDb[c000000000000L;aE4J8b
HgFG0000000000000000000000000000@_TXHHXjm5Y_8K=300000000HC6C0000hnK700000000l;N:HiI[DBbQ0000\l4VHKGfH5P00000d]IG0000000000000000
0000PGB]000000000000000000000000000000000000000000000000A5@C00000000E1V300000000=87215leH6LL0000<4<S0000000000000000000000000000
0000h?_7@eTo4M@Y8Nl8XYm:000000000L_X0000000000000000000000000000h=K`dI1n00000000000000000000000000000000000000000000000000000000
000000000000000000000000dkjT000000000000000000000000ld@70;8@000000000000000000000000000000000000000000000000LSQ;0000000000000000
0000hTM:000000008Ejmd3Gl0000000000000000`6fk00000000000000000000`1BI8=W@00000000`NEC0000000000000000D2gK00000000000000000B3S@hVM
000004`b00008ZHZ4=[7LZiee5Q:`7O90000000000000000000000000000000000000000`;Wj0g=gL5WL0000000000000000000000000000L5>Xhe`T00000000
00000000000000000000\<g`0000XGP@00000000\7jhP\if0000PXWcL[<]ha;E000000000000P@Xh@BT=<Uc^0cDb000000000000000000000000000000000000
D\Q^\\oAe6?i000000000000000000000000@>TC0000L[gP000000000ek3000000000000000000000000<jVl000000000000@TbA00000000L<BT000000000000
0000000000004n@500000000LF?>D?IlTbmAl^7S0000<iBn00000000m84O000000000000000000000000000000000000000000000000l?@G000000000000DU^0
0000000055moY60=0000000000000000DZa\000000000000000000000000L5;c0000000000000000000000000000TP9e00000000000000000000000000000000
000000000000000000004fjZ066300000000000000000000l=8h0000]0]E000000000000e4ZB000000000000000000000000P0n60000@>QTXB8<00000000LD6V
0000000000000000000000000000`=E=0U>1000000000000h8^I81;fP:V\0000000000000000000000000000l63`000000000000X8AoDjH`0000lYXYhZ=jdbFU
0000000000000000000000000000000000000000000000000000000000000000L8k5M357hGMf0000\61J00000ES?`FKA0000<ik1000000000000000054?J0000
00000000000000000000\ijI0000lN9i000000000000000000000000lP6[00000000000000000000`lBf000000000000lJ9m0000000000000000d\[i00008Na1
U4KK0000TJfl0000e5:9000000000000000000000000000000000000000000000000000000000000@YO20000000000000000TLml000000000000@=g000000000
000000000000lAEihae=13hV00000000`1h5l1<6E3flXfI200000000000000000000000090e=0000000000000000X73n0000X3R>hc:glNT8PBITI4K;h=eN]49`
0000000000000000@1lZ\M23000000000000@TSE00000000i7g_000000000000d7MH000000000000000000000000000000000000000000000000000000000000
00000000XXhXQ800L4XF00000:lXA8=l000000000000\KWX000000000000\GEc`H5N000081_50000000000000000000000000000<^[f00000000000000000000
00000000000000000000000013_M0000000000000000Ph:^U6i\0000T0Zj00000000000000000000PRE<0000000087^>000000000000\Og8DR`4lZf;00000000
L\;;0000T=Xl0000<4k_000000000000000000000000000000000000000000000000000000000000L1mi00000000TKgA0J0H`JM:00000000000000000000HDFS
Td:20000X9600000000000000000000000000000D04P0000000000000000l]i90000000000000000lIh;078[`K@20000000000000000dQaC0C\R00000000=3bC
00000000lmUW000000000000`0EY000000000000000000004IQ000000000000000000000000000000000000000000000000000000000`T7E00000000LBK^0000
0000\CgU00000000DKmH0000H:Td0000D7>S00000000a5n<00000000000000000000000000000000`Y:?\mj00000000000008e<Q000000000000E7a400000000
DUVQ0000H;PU0000\Vk30000000000000000000000000000\9X80000000000000000l7Y@`O@Q4PPa000000000000000000000000X^=?00000000T?]f00000000
X^IO00000000000000000000L<Si000000000000000000000000000000000000l0fG0000P4VK000000000000hX<o8F:Dh:W?HhkV@Jki00000000h5OODCj40000
00000000T@F``PnWTiCg000000000000000000000000000000000000000000000000000000000000000000000000000000000000<2@800000000000000000000
00000000d<;O000000000000PFjJ0000`Hn[`n1h@no10000D4GTX8lQLIgV00000000dkY5000000000000]1Z3000000000000000000000000`7Km000000000000
00000000T`GF0000<=aO0000000000000000000000000000000000000000TRM?0000hNAK00000000U6o30000<aE[000000000000000000000000000000000000
000000000000000000000000\jQ70000@30<000000000000`T@D@ka5i7j6TiKS0000HINm0000000000000000<\U^00000000000000000000\oBj000000000000
86oc47J=A6490000000000000000000000000000A0?`000000000000000000000000TmX40000Q1bI@@[M00008S800000I3eX0000000000000000000000000000
00000000000000000000000000000000loT60000000000000000000000000000Lh6Y00000000000000000GjFU0UN0000<jgM8hUeL5YUPXcQ0000000000000000
8QK\000000000000DLM[@0G\00000000TWRI000000000000TAD1<H9Qm7KJ0000000000000000000000000000000000000000@37E0kl[DYUXXKZ:000000000000
000000000000l7R500000000000000000000T64\U7G=0000dM?F00000000000000000000`UBF@eI80000000000000000000000000]dE0000000000008jPaA3lW
000000000000000000000000L8D88X074_^7X?n:00000000l^BD000000000000000000000000\>XX0000h\gQ0000000000000000000000000000000000000000
00000000000000000000000000000000hAW8`g;L00000000TnkQ<6=b0000000000000000000000000000000000000000D\M5A3`?X?nI0000<A[J000000000000
0000\J6=D6IM000000008k\:0000000000000000000000000000TBMG8Rjh0000000000004L`T00000000000000000000e6@P000000000000000080@?0000a24c
00000000000000000000000000000000000000000000000000000000lNNE00000000<RMb0000@MeVhJHP0000m5K^PGVWPkdFHaZ20000I4DV0000000000000000
d]8Z00000000X[Y^00000000000000000L>Z0000000000000000\^diP4bj0000XO\K000000000000`2^4lK3<52dj0000000000000000d^lH0000000000000000
0000000000000000000000000000000000000000@fLT000000000000000000000000000000000000000000000000000000000000XAF[0000D2FE000000000000
000000000000l:Eah\WWL=9f000000008KKj0000a0Ld8\T700000000000000000000000000000000000000000000<g3Q00000000000000000000000000000000
0000LmE0TZLi00000000000000000000`0nQ000000000000000000000000000080Yb0DT9hf=>D3fG0000XCoe00000000000000000000TMmY0000000000000000
<_CBhTdB000000000000000000008mTM0000LIS3000000000000000000000000000000000000000000000000000000000000000000000000E3=@TJ@W4l:10000
l2ff\EHm00000000000000000000U1X_000000000000000000000000HPc]<0Fk812]`6:UhSl08g08Q1d60000dE3B0000le?[hk=Y0000loSf0000A4B>00000000
X=Oc0000000000000000000000000000000000000000PiNB0000000000000000000000000000`mKT00000000\D?44P=1PoO=000000000000HO_ADBJG``_DQ6:Y
00000000d@lf0000000000000000LJi;0000000000000000\C^;X\Me00000000@L_JHY?m00000000dN^S]5e3HWXI`=lbHdfcTaLm126^00000000000000000000
00000000000000000000000000004d<W0000000000000000ll1OXS>o00000000000000000000000000000000XH]S0000@=O:PJWDP;NE078IPh\S00000000D[ea
<\;T000000000000P>4e00000000000000000000\n>Y000000000000000000000000000000000000000000000000000000008cJa000000000000000044H10000
Tf<K00000000000000000000000000000000=1dI00004>c9LkC[`=U7000000000000lR1STe\X00000000<3`\0000000000000000\FoL00000000000000000000
0000000054OX00000000000000008U<=00000000000000000000DkZL0000\NfC0000M07PdPc@@nhIH:if0000000090BU0000dJl50000000000000000LHNk0000
000000000000L0\_Y6ho0000\J6h00000000000000000000000000000000XUYcXX=[0000000000000000000000000000000000000000000000000000\iTF0000
0000000000000000TMg?XSo200000000000000000000000000000000<`o_\S8d=7>Y00000000<>L=0000000000008KCN00004kA?XLdT00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000004l`@00000000000000000000000000000000d3XF00000000000000000000
0000X4@Jl??@000000000000000000000000\2@X00000000000000000000000000000000hJS8TJ?500000000000000000000\ba800000000000000000000P]>7
0000000000000000X5no000000000000000000000V;@00000FnV0000\k5P=7?900000000dHZfhEIOTHeN0000000000008@QRDJPGP[TN00000000dJgjPKN30000
0000hAFB00000000000000000000000000000000000000000000000000000000<;`60000<2\C0000000000000000L^P200000000H8i;000013mW`I2b00000000
00000000000000000000000000000000@fQHD0]L0B32Tke@0000dF>nXWj600000000000000000000hLF<0000000087[J000001hfdNbGP^^8e5EX000000000000
000000000000PG4_00000000D@<VPd36000000000000000000000000000000000000X98W\<gPlX8G00000000000000000000XXOX000000000000000000000000
TVSN00000000]6]O00000000000000000000000000000000000000000000LMJm0000000000000000<>=ie82A00000000000000000000DbdVHCnA0YKO00000000
I4\`000000000000XBZ@0000@F4X0000000000000000000000008_]@\mi90000@jOlH13fTH@6\HAJ]7i600000000000000000000000000000000\9?T0000P>?5
0000h2ND0000000000000000000000000000000084R000000000@4DP000000000000\STjTY=]`SZh0000000000000000XE41XMTkM202P5;Y0000000000000000
00000000TR[Y000000000000d<120000000000000000000097WF0000HZnY<ITh00000000000000000000000000000000X<7Y0000000000000000000000000000
\\2000000000000000000000P4nUXAo?00000000000000000000LT]gP`?800000000000000000000<D6=000000000000000000000000<EV5Hg;n000000000000
00000000Y3:fTcoV00000000000000000000000057G0@jYSXUL8DU[10000000000000000000000000000000000000000000000004MIoD>aF000000004alg0000
0000PIbi4aFR00000000`:B5XYg1000000000000000000000000Q2b00000000000000000Pc[fXeVb@I4HE11`Y0F[000000000000000000000000000000000000
00000000000000000000hFMZ<fSO00000000000000000000a6[A0000000000000000XY9h000000000000000000000000000000000000h>E_000000000000X3bk
00000000000000004bR4`h^l\^G;@M7i0000DA<RTRfQ000000000000L7cd00000000000000000000000000000000l<[^0000000011UG000000000000T2?ei5o9
0000000000000000000086?;000000000000]4aA02jWP[MF000000000000000000000000dP\o@]>W00000000000000000000P^ed4^i\00000000<\KA00000000
0000000000000000LVAf000000000000000090GS000000000000df2100000000000000000000000000000CNP<S?c000000000000000000000000000000000000
00000000000000000000XIc90UDB00000000000000008ag7\XU<0000000000008jjh00000000000000000000Dgc7A7Vi00000000000000000000@]>`00000000
LKZb00000000\7Z4d][I000000000000I6T?000000000000000000000000Da=L000000000000dbW6dGI300000000000000000000000000000000000000000000
lXCE0000A1Q00000000000000000000000000000000000000000000000000000Xo=d0000DdAg0000<a:n00000000000000000000haU^0000000000000000DdOg
00000000l<_<00000000000000000000HaEDTg<AD6eaL_KK0000000000000000@kAl0000000000008CID000000000000T87X000000004IA>0000000000000000
00000000dT=`L18bT^@d000000000000000000000000L@c^4X5d00000000000000000000D1AW`50C0000\;TG93Bc000000000eh1000000000000000000000000
0000000000000000000052CF0000000000000000000000000000000000000000HNY_H`8>000000000000\n<`00000000dELJ0000@hldh@Q@000000000000h]]d
0000`2UT00000000000000000000d@gi00000000000000000000000000004Q5ca4<C000000000000P;b[000000000000`WSW00000000PTE?P8GIH@8Hdk6T0000
00000000PO9=X<QK00000000TZ=X000000000000L1D@Hk0k0000LAA:lTRCHSD200000000\m6T00000000`YW9<Z^=X=jW4HBJ000000000000000000000000@7[Y
\dNX000000000000000000000000lBof0000000000000000000000000000lOFR00000000000000000000dSVc0000000000000000000000000000000000000000
0000Xm5T0000PGnO0000DXlC4b?A00000000@Ymj00008kUi0000`TiB0000000000000000000000000000000000000000000000000000000000000000h::?0000
000000000000TCMhE5gA=6=Tl00\D][1dIaJ00000000000000000000000000004I4m\VHC00000000000000000000000000000000000000000000000000000PFo
0000@X@C0000000000000000lKG:0000LQ`o00000000000000000000000000000000000000000000PnCPXK0C=0bI000000000000000000000000000000000000
000000000000hA\ZXZ2L0000T=go93Nd0000000000000000000000000000000000000000<O>N0000TaRVTnIG@0he00000000`8Y38[ab00000000000000000000
000000000000000000000000000000000000<a_B00000000L5<U000000000000H92U00000000000000000000000000004e:_<<b594o400000000000000000000
0000000000000000000000000000000000000000000000000000@:Y6000000000000XKeM4hGb0000HUh4Ta;k00000000lZ1e00000000dmAX0000@?YD00000000
000000000000000000000000h:FQ00000000HQeM0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d7e400000000000000000000000000000000\@]n<Rg?`:jXdf?l000040H[HV<o000000000000000000000000000000000000000000000000d@7=hk_Y
@h]m00000000000000000000Y5L\0000000000000000A0ikhAdh00000000000000000000d3PY0000000000000000000000000000PJ0S00000000000096F?0000
00000gi300000000000000000000]5hN00000000453R000000000000D\97000000000000000054cE0000L;=mXi^Y0000doei0000000000000000000000000000
00008B6e000000000000T?M20000000000000000000002C7000000000000h@2Q0Nk?00000000X=dnHTBX000000000000000000004BJjXBc[]39Yl7eB0I<J8^LH
000000000000@1BZDaAV00000000000000000000l[U9Dd`WlDKn0000000000000000000000000000000000000000dDi;00000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000hGJU0000000000000000000000004A1J0000000000000000000000000PV24T0f
00000000E2O9000000000000lbc[00000000000000000000D8=]dFS`00000000P8]n00000000TQM7`0nC000000000000000000000000H?lRHDg>0000\b^Y0000
0000000000000000\A5;0000000000000000\K>3HP_[`\TS000000000000000000000000000000000000000000000000h2K:dW\a0000000000000000m5Ae0000
000000000H740000000000000000000000000000PGg700004XEI0000d=7=000000000000P>[700000000dRI>00000000000000000000@KBo000000004PFR0000
d[H10000dYOC00000000000000000000000000000000000000000000000000000000@3DL0000000000000000dKAk0000000000000000i6BU0000000000000000
0000L:?O00000000000081PU000000000000\>l?8EnN83?=0000\OgY0000000000000000H<PG000000008FiQ00000000l60J8R3G000000000000000000000000
000000000000000000000000H3>2PI^fa6PR000000000000HS_000008G?600000000XLih0000=3f50000`Xi@m4IX00000aPE00004f>`0000=80d000000000000
0000H9Qg000000000000h@a>@N9?hXT:000000000000000000000000@6jW00000000000000000000XS]4H3ccX?kB0000000000000000000000000000H?S=0000
00000000P]jWT\f8000000000000000000000000000000000000000000000000LY4R000000000000000000000000000000000000000000000000000000000000
\CS@T3;O000000000000P>?T\QHoT[Xd8\aWQ7S[0000000000000000DMBO0000lNWD=4Ak0000000000000000000000000000@C@I0000dShf4SJO0I1^00000000
0000X=66000000000000<ZIZXge9000000000000000000000000XR0A00000000<M0W0000000000000HL?000000000000d8ci00008m?i000002hT00000000lB=9
0000XL68`C`2m4iJ00000000000000000000D2e:00000000000000000000PALD83jE4ON?0_ei0000000000000000000000000000000000000000HlB>\J;Ih9HF
0000\K^;00000000DUHldS`QQ21PH\Y80000000000000000000000000000\NiODSiVh`2i0000000000000000000000008k3[17N70000Hh`D0000000000000000
0000TI3b0000<5eY000000000000000000000000Tdb>\oQe00000000000000000000000000000000HIn600000000lTMJ4788T\F:00000000X<=VdkQ:HU<Z0000
0000HaC20000L2PX0000000000000000HL[C000000000000000000000000000000000000l2C]0000dYQX0000000000000000PI:Q000000000000000000000000
dY[X0000000000008GAg000000000000000000000000X49`P<fL\BIDXW9@0000<D\a000000000@3AD@2l0000H:[>00000000000000000000hIDc000000000000
=2QW000000004EZD\dG90000000000000000000000000000000000000000000000000000000000000000P;WB<Tl200000000DaGi00008MEM0000000000000000
000000000000DRe:h^X`0000000000000000\MRL00000000000000000000<6F\00000000000000000000\cjF0000l6BI00000000P\l>00000000000000000:[d
0000000000000000`ZfU000001AH<mk:000017Fc00000000000000000000000000000000l6EQ<4H<0UMM000000000000T:?\4m8b<nnU00000000000000000000
T6@m0iJE00000000000000000000000000000dMj000000000000000000008\Om0000000000000000TmOF00000000000000000000L4`R<MKD8\FG000000000000
000000000XNN00000000000000000000000000000000H=i1d6`Fh2NTU6jc00000000000000000000df@=0000000000008cIW00000000000000000000<jEa0000
0000\MU:0000`Wn4Tbfm0000@mL200000000000000000000000000000000D3aE@Sj500000000000000000000000000000000000000000000000000000000<ZjN
hb9K00000000000000000000U7;D00000000L5an0000000000000000000000000000000000004JoZD9Lk00000000000000000000`gd<00000000000000000000
0000\@6l<aij0000L7UEhJ=c8KiHPj1NLPKZM2hK0000000000000000000000000000e6c?Q0Cf000000000000<Oh\DS0me3UjHDA7M0<T00000000000000000000
00000000000000000000\jhh]3i6000000000000PM9l000000000>F300000000000000000000lLg]00004aiY000000000000U5UZ00000000000000000000D1cX
\n8m00000000P4YXPm[cTdb`000000000000000000000000000000000000000000000000Y5ha0000000000000000U7e400000M6c000000000000000000000000
0000000000004eOL<4RZ0000hP8A\^SR000000000000P4QaHF<Hh\mg0000000094]M000000000000000000000000TNNXPNC`0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000@mfh000000000000000000000DfM00000000000000000000000000000000000000000000
000000000000000000000000`kgL0000`PLO00000000\3T=@;W\000000000000Y2^70000dPjC00000000000000000000L;aTM0Xl000000000000@3onLISna5KD
d:nN0000E45D`JB`8Ul700000000000000000000lQgK<ZKJPj7S0000000000000000000000000000XKBa0000T\`Y00000000<l<?Ph_b`hd2000000000000`R?i
HAZPhP><0000000000000000000000008\:VH^m[000000008YiK8N``0000P@]W8EnY0000<iMh0000000081ZeE4RdTR1eA4G2000000000000000000000000=6MC
00000000`mh900000000PHXS96D]0000000000000000000000000000D[><0000h;5600000000000000000mjg000000000000000000000000XSYlh[dO@``jL[hR
8\6M000000000000000000000000000000000000Q1mUA4NadMCd0000000000000000000000000000\7X[@EFkhoJC000000000000000000000000000000000000
00000000M7TE0000T87F0000000000000000000000000000000000000000@S?;Q457T<c700000000000000000000lKNd\iXT00000000LN<i0000000000000000
0_0P0000LK8E0000000000000000H7D10000<b;J0000H2In000000000000000000000000PYnH00000000000000000000HF?nm2LEXK4e00000000000000000000
00000000PhJo0000LQ^7<X>e000000000000000000000000000000000000823[00000000000000000UXm00000000XSOT000000000000PJLP0000000000000000
00000000000000000000DSb70000000000000000000000000000000000000000000000000000000000000EBk12LX<UAG54PX0000000000000000XQ`700000000
0000000000000000000000000000]2Mb0000000000000000l26j<BP\00000000000000000000l@RF000000000000000000000000`HNA0000000043SY0000TgVi
@ToX0000<joT00000000000000000H_WP@>KD6iN<An\0000000000000000000000000000DVg40000000000004BMf000000000_bQdBRc<UCea1nc000000000000
00000000000000000000<\670000000057PC4Pe`00000000000000000000000000000000000000000000D@T;PUJVP4TL00000000000000000000000000000000
0000dNhQ000000000000a0f>000000000000000000000000hDAD00000000@FOBhI_WHU:VlfhS0000lYd:P3kO@b`B8o9W00000000000000000000000000000000
000000008`de000000000000000000000000H?364PN60YLE000000004W6c0000U5g[4PL_0000@S2>df0I00000000HEmR000000000000H2bndH6dPMdX96o]0000
00008j@OHo6j000000000000000049mel`2800000000000000000000000000000000P[cL0000000000000000000000000000`=GLHH^=DbOa53Ph000000000000
\jia00000000000000000000541Z000000000000Dcff0000e6Te000000000000000000000000000000000000000000000000000000000000XE<3000000000000
0000``Ne00008G>80000T]K30000`9200000XRSa000000000000Xj1=000000000000Q6H>00000000\oZR0000\^b2E4E^0000D[7@0ki300000000000000000000
00000000Pi4^PJhf00000000000000004CHmdU=D8bjFLi\8000000000000XACY000000000000000000000000000000000000000000000000Te]d000000000000
0000T1YC0000TOiC000000000000000000000000000000000000P5:80000`H``000000000000000000000000@HG700000000`GP]8LGM<XbQ0000L]GG00000000
00000000D]0S00000000D58i=7Igh`<oi3b6000000000000000000000000XjHI10Vd8RDOLaMLE2E]8^RQ8L6_548I00000000hB:MLHam00000000h09W00000000
hPk90000000000000000hcYS0000000000000000dDJVLSWA0000T5H48B6T@I4:0000m7<[00000000000000000000@G8S00000000000000000000000000000000
0000000000000000\l=6000000000000000000000000000000000000000000000000l5;700000000\Q\U00000000000000000000000000000000000000000000
000000000000000000000000h]jI00008LTk0000`@o;000000000000000000000000000000000000<iP?00000000000000000000@YhZ0000PF>B000000000000
DQTI0000X^CB0000X2<\8HU`\YBVd<M`hjb84E@0@\i10000000087K^000000000000000000000000000000000000000000000000000000000000000000000000
0000lAC2000042ST`EPaH\JFl1M8\JUc0@K4di`i`jmeHn]90000U2K[00000000000000000000000000000000000000000000<hm?000000000000000000000000
0000000000000000000000000000000085Zm00004DDh0000\P9@0000<mDRE4GL00000000000000000000000000000000000000000000000000000000\KYb0000
00000000000000000000000000000000P0V60000000000000000Tn760000000000000000000000000000DTk=000000000000000000000000000000000000Xh:6
00000000000000000000X8P@<GZkI6_L0000U2ge0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TMaM000000000000H;o=0000e6XT0000T?6700000000<3Kd000000000MaXl_:]a5jl00000000l?cPDFn:000000000000T:N_0000000000008kDe0000`L:d
00000000000000000000000000000000XKo<0000000046RYTXh2PI[m`_Ab\j\4HbP<dPP600000000000000000D?f0000000000000000000000000000l2XB0000
000000000000HFUKP;=Z000000000000000000000000T5Mh00000000000000000000P=:G000000000000HgjhP4=jh<7g00000000dlHH00000000000000000000
000000000000000000000000<[3D0000000000000000XdV:00000000000000000000DF1L0000000000000000XhFD000000000000000000000000XDTY00000000
00000000000000000000<2T>0000lFUY000000000000000000004EOILODIhRL:00000000000000000000000000000000000000000000000000000000DMfb`<8V
00008Q5T0000Dfee00000000000000000000000000000000LVh;0000HYVR000057\Y00000000`l7W000000000000PJom8Qm:0000PnlN00000000l^GM00000000
000000000X1R00000000L:;1000000000000000000000000000000000000000000000000A2ZW000000000000d>@L0000000000000000000000000000T60?d1jY
0000dbf;0000000000008C[I000000008T:n8BQLLIgJ00000000000000000000000000000000P48nhCEm00000000E3@H00000000000000000000000000000000
000000000000PS\>0000P@ef0000000000000000000000000000000000000000P<]B00008H=500000000000000000000000000000000@3LJlYdiDjdl00000000
00004Tg196Aa0000LPdV00000000000000000000<[k500000@M`L0R``E4Z00000VkWX@NE000042OU`>?c00000000000000008@ID0000Pm>;0000000000000000
0000<>VL000000000000P1Bk0JacD=9I000000000000m0<;L27o0000000000000000000000000000<S8A000000000000<m`C0000000000000000h:>l00000000
0000000000000000000000000000000000000000000000000000000000000000a7gR0000lcWcd03:00000000000045k<0000000000000000000000000000HH]o
0000000000000000000000000000000000000000000000000000dOn]00000@a4\AMc0000000000000000<]L_T?`h00000000000000000000DCnP00000000@>fb
d1U200000000HTjX00000000diTYX64i00000000000000000000000000000000@QZ;000000000000`M3@`Vl?0000\2=Q00000000000000000000@`Zn00000000
0000H`>]00000000@:>30000000000000000PCPI00000000XXf000000000000000000000000000000000000000000000000000000000000000000000PW?90000
000000000000DADV0000\2g^000000000000000000000000T_8m0000000003i00000000000000000l4l000000000H=j000000000@EH5<eicDGm@Q74C00000000
0000HjX2I6@m00000000000000000000000006eLhS4dT?mR`cSW0000000000000000XZRRP>f<000000000000XThO000000000000000000000000000000000000
000000000000000000000000000000000000000000000000000000000000000000000000Y10M0000000000000000000000000000000000000000000000008>Ai
0000PGnb00000000L\3h<:1V0000000000000000@MiLPXKI00000000dJ0b000000000000dh@be71kY7X700000000000000000000000000000000000000000000
0000E82[0000000000000000000000000000T9@70000000000000000@g=ZT\;k000000000000D^NE000000000000000000000000000000000000000000000000
00000000000000000000h7YT000000004?[5<\f]00000000000000000000<a^8000000000000000000000000000000000000000000000000lPZ0l4TW00000000
0000000000004R>`0000<kVo00004QbY000000000000LKV?00000000000000000000P7dW00000000000000000000000000000000dW4H`f=e0000000000000000
h74dX9]bTcf;00000000HP3:A6dRdY^800000000\BI40000000000000000000000000000000000000000000000000000000000000000e4S^0000\Se?00000000
000000000000000000000000hYBf`9X``^BO@3oa0000000000000000000000000000DjcY0000000000000000000000000000000000000000000000004\ND0000
\><^000000000000000000000000DPWl000000000000<mMR00000000000000000000d26:LO9XhMT\00000000dKOo0000D2:A00000000hD;a4oPE00000000DD1m
L^ZT06mP42iA000000008=YdPZ760000000000000000X75C\a7UladO00000000PDM00000<4G^0000<gR:00000000000000000000X]KADObY0000DARQ00000000
00000000\Y\I00000000000000000000000000000000@RBA000000000000PPRg00008m4]000000000000@lm^0000000000000000000000000000000000000000
0000TgAV0000dI2V4kGI0000hR^H00008kE6m5T=00000000000004fW0000000000000000<4P20000000000000000000000008M7<i5\n00000000000000000000
0000000000000000`\AG0000To6;0000000000000000000000000000000000000000000091aQPPKn000000000000Do_B\Z:I00000000000000000000@AZa\0gB
0000000000000000000000000000000000000000hD@k0000T?<1PLoS4Z<V8T@70000Hj<ZLFQ10000000000000000000000000000dU6j00000000000000000000
00000000000000000000HEKN00008F8N00000000Y3QE00000000000000000000\`:2d\WG0000DQoE00000000LDi[hM3f4Dji<g:I00000000000000000000@DOB
Lmdo0000DEA9d5R>hRlRLlFW0000000000000000LX[;l0m@00000000000000000000A6^O00000000X>KC00000000@l]700000000000000000000000000000000
00000000Ll:]0000000000000000dNA^<@c3D@E[00000000000000000000000000000000TW@g<>LI@ob60000000000000000DEFJ000000000000000000000000
000000000000<]hA0000m2lM00000000000000000000\Sc4hY>l000000000000000000000fGC000000000000000000000000000000000000000000000000h8Ca
D@Oe000000000000XD[f0000`=BM0000lL>j0000000000000000<>BE000000000000000000000000000000000000Ho6Q000000000000000000004hJ=4kDA0000
00000000DSB?000000000000000000000000000000000000000000004N=S000000000000000000000000@`mnLlE`<hjE00000000hO<KD8XZ0000000000000000
0000000000000000Hjoe0000d^2V<3]>0000000000000000000000000000lN_m`3eALl]f00000000000000000000`Je70000i1M`0000PclR000000000<@f0000
00000000000000004laT00004:4_0000000000000000000000000000000000000000000000000000`_3\0@_l0000000000000000000000000000000000000000
00000IW100000000000000000000000000004RH=00000000`7jUXW_BDNTFXEKY00000000000000000000X@M;l?HmDl<_HN7b0000Xb1_00000000000000000000
000000000000000000000000000000000000a3LW00000000000000000000\FhE0000`7\H00000000000004J:00000Uee\31g0000HOQB0000000000000000Q66`
T@QklPlK000000004T]Q000000000000ToM500000000heQB00000000000000000000000000000000PDZG000000000000000000000000000000000LFI<g<L0000
160M000000000000000000000000000000000000h[6n<4?90000000000000000DQhN0000<6LW4>=L00004lS_00000000hECZhja=@^FhhkNhh;3A000000000000
0000`R11LZETDNTUT4n7000000000000000000000000000000000000000000000aCk0000Hdd\DiQ400000000000000000000000000000000000000000000U7Zl
00004=EV0000`Hk50000000000000000XH3J00000000<:2300000000000000000000<SA]000000000000TH0YLbi;00008HFS000000000000000000000000H7iZ
00000000L0U[000000000000000000000000000000000000000000000000dDiK0000000000000000000000000000l:_b0000hIXn00000000HYa^<2:M8Q;g0000
00000000000000000000DPhLP:_A00000000000000000000000096jF0000000000000000000000000000@[7aT5;H`NVY000000000000<MoR000008V]X6[NTU`f
DcNR00000000<d?`0h0m00000000`=C000000000P]:o000000008B4m00000000D5RUHlac0000P2MV000000000000000000000000000000000000000000000000
000000000000LFg[0000000000000000000000000000000000000000000000000000000000004U8]L[Y3\<V@`J53d8XP000000000000HWa100000000@9R?0000
00000000e23^00000000000000000000000000000000000000000000XLL=00000000000000000000L:gW000000000000000000000000Q0oL00000000@T8n0000
00000000H9CV00000000HIUc0000000000000000A4_40cXE0000@m4la0@0000000008P<TT;]70000000000000000000000000000TEo[T0GQH9S^0000@FWA0000
0000<EnC00000000000012ib\c3i000000000000000000000000000000000000000000000000000000000000000000000000000000000000U06H000000004\mT
0000000000008LZ3\TX:0000000000000000]4Hg00000000000000000000XXN=0000489m00000000DGnn@[0I00000000XZ50HK?[`DY1e1:S0000`g@g00000000
8?dQPE9<000000000000000000000000M7<;000000000000dCFo000000000000000000000000000000000000@=aj000000008@L10000000000000000DAi20000
0000000000000000LS[5000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000HI;100000000
00000000`JZ6@NBP00000000T?;7\:_n000000000000l2E6<ZTE00000000000000000000DRbC@:][0000000000000000000000000000\?`30000000000000000
00000000000000000000d@[=00000000000000000000000000000000@8V9DEf?U08E0000000000000000000000000000HO1G0000XAYn000000000000dE3N0000
0000\b?]h9BRE2JT00000000000000000>Z600000000]75F00000000000000000000h4]b00000000000000000000000000000000dITU00000000000000000000
0000H:fS4HY80000000000000000000000000000lC5j00000000m7dJ00000000T1K[000000000000000000000000Y6Q9XDf;00000000000000000000]2k`0000
00000000000000000000000000000000DKS0000000000000000000000000ljZ78@0k<Kkb000000000000X=R:XEcAHXJ7000000000000000000000000<VCJ0000
0000000000000000DJdb8i\O\loS00000000dlbH0000\OV@00000000Lknk0000000000000000d6`2000000000000dT@h00000000`E4M0000PkDR000000000000
00000000XbHl=2VaT<f=D[QO00000000000000000000000000000000000000000000D>\U00000000000000000000\B;[0000d`[g000000000000000000000000
0000E5BY00000000HGa:12Qm00000000]3Zg00000000000000000000000000000000000000000000PZiY\c`l000000000000000000000000000000000000LGFX
00000000000000000000HjF500008Kd20000000000000000LTn300000000000000000000`C4h0000000000000000000000000000000000000000000051ll0000
0000000000000000@EWC000000000000000000000000@56[000000000000000053^=000000000000000000004k=7000000000000000000000000000000000000
00000000djmI0000000000000000dGXQ0000000000000000000000000000000000000000000000000000HPQ\DXA>000000000000TgD[00000000000000000000
0000000003aQ00000000000000008S;60000dclA00000000000000000000T;[S00000000<@X[0000<lbo0000000000000000000000000000<R@L000000000000
00000000\\AZ00000000Dc2Q000000000000000000000000i4SDm7L>00000000000000000000000000000000hS4S@Zj[0000000000000000@E_n00000000hAUA
00000000XA8\00000000PJ8=000000000000000000008G`N000000008GiShngADFR;00000000000000000RI`0000000000000000000000000000000000000000
00000000HePePTej<W<A00000000`:^Y54li00000000@Z5V`LFm0000000000000000`hKF0F^:0000E50K0000000000000000000000000000PAH70000@G>PE62[
H^WM00000000L]^g00000000000000000000D:ZS0000TWgTL\2id;oX0000000000000000HZ<F00000000000000004kaii5K755d017DI557F000000000000L?RN
00000000hY0:0000hU[\0000000000000000000000000000000000000000000000000LId000000004?Ya00000000000000000000DYk800000000000000000000
8B0><B;F00000000dMm=DgZT0000hCZ^XG<8D\[P0000000000000000lndI0000PNC>00000000000000008>`Q000000000000000000000000000000000000l0?:
00000000000000008Bn657BB000000000000M29>0000000000000000000000000000P@990000000000000000`BHQ000000000000000000000000000000000000
000000000000]4[\00000000`1cjd7@L0000l9Mg0000000000000000P\<C0000000040j`0000ldS1000000000000DOOme5KQ00000000h^0P0000000000000000
000000000000000000000000<fPX000000000000d=ZePRYW000000000000000000000000000000000000000000000000973l00000000d?a9P[>l000000000000
m7YUT1;>`IV2DY0i0000@E:h000000000000XeIM00000000000000000000000000004:DihhcTldRA00000000000000000000@@8g@IE@000000000000@59aHILa
00000000lV^=00000\l\00000000=6BH0000PUM2U3Q5000000000m4Ndn@l`4SN@=PSPCAB`DE8H3\fXM5:0000X9:000004XOd0000000000000000<>RHLO8O0000
000000000000DN9M00000000Td<@00000000D3eN000000000000000000000000I1YW000000000m3L00000000000000000000L1g>`A]ZY2c<0000000000000000
0000hJaG00000moh0000lAnm0000000000000000\R9;d0<X00000000000000000:G:<MK`000000000000@SZX0000<^`G0000000000000000000000000000U06X
0000P8:R0000a3Rb00000000000000000000000000004W5P00000000000000000000000000000000000000000000000000000000000000000000000000004O6D
0000LL`700008Eli\^JQ`f2U000000000000000000000000000000000000TIG5000081>M<fDa55gN08Ld0000PkZ[M2JG000000000000000000000000457i0000
00000000000000000000HJA?hFOU0000000000000000000000000000000000000000L\QN00000000000000000000000000000000000000000000000000000000
00000000H;7[0000Loe:LMl7H2_]`8ec000080ga00000000DGn;00000000000000000000DY?Y000000004U::0000000000000000000000000000000000000000
0000T0fVH5E7HLPi0000000000000000000000000000000000000000000000000000000000000000000000000000T4E<00000000000000000000000000000000
00000000]5We00000000000000000000000000000000000000000000000000004O60000000000000000000000000DKFE00000000000000000000\1E>h7fL0000
0000X8`E0000000000000000LPl80000000000000000000000000000000000000000TCDR000000000000PBk<000000000000000000008L2=00000000L27^0000
00000000l_AGe4USi6C<000000000000000000000000DYjA00000000000000000000000000000000000000000000\=C@0000000000000000000000000000D53`
hg\ME55E0000TX8300000000d@N2dcoG0000\8hj000000000000\Olk00000000<QKM0000000000000000000000000000000000000000<:O40000000000000000
00000@dohYjYH]T[]4;PQ5oF000000000000000000000000000000000000Y47B000000000000<cC>000000000000L1@h`M;XPENN000000000000000000000000
0000000000000000000000000000000000008dDX0000000000000000HI2n00000000000000000000000000000000@KW5LWNH00000000HPTX00000000a6LO0000
0000000000000000000000000000`3ZN0000`\:f0000<m<80000000000000000000000000000000000000000000000000000000000000000\X0oX6ZUXY=nT_7i
00000000haniU5AA000000000000000043=D4eSf0000HCX3000000000000P9Xo0000X8Vo0000000000004::\<JUII3CW<>S1Y4eL000000000000000000000000
00000000000083MRT:_3hjLQ00000000Q3gi0000X9AJ\U<K00000000I4YXM3dQ00000000000000000000000000000000PaI100000000000000000RW]00000000
00000000000000000000000000008eKi00000000<o7R\;2`00000000D@CP000000000000000000000000H200000000008S8R000000000000P2h7l=g>D>V:8Ie5
4OlE\h:I0000dVae0000000000000000dVBV00000000000000000000000000004Qhj000000000000000000000000000000000000000000000000TT6CldDe0000
00000000E2Zg000000000000I1?Y00000000DOc3X5?E00000000000000000000LS:k000000000000000000000000`dY:000000000000l1[A`3mOU5W[0000TH\9
0000<122]3DM000000000000Td2K0000\BVelL;B0000000000000000000000000000000000000000000000008I2ATZZ90000P=0<000000000000000000000000
0000Xh]^0Uld000000000000l=H<000000000000@OZi000000000000000000000000000000000000ThC1@_ZBhjRWdd@a8<LX00000000hI_M0000000000000000
d05?a87EP>Vl00000000000000000000hAKclEEJ=3Dg00000000000000000000`EFZ000000000000d\Qn0000000000000Rgb0000000000000000000000000000
00000000000000000000PGc:0000h9eX000000000000000000000000e6gDh3EB0000hJWb0000D1G1X>XE<GlhDOmRT4AF00000000000000000000000000000000
00000000000000000000000000000000T5Wo00000000hkT3000000004j[R0000H2DI0000<JD200008>iK@V`WDii9000000000000000000000000000000000000
00008F^H00000000d@7f0000000000000000000000000000dm^W000000000000000092J400000000000000000000DZiB0000000000000000X:S^000000000000
0000000000000000`6[c\9nWH:Ig\EF7`ElVhQ6\0bL?8hgR0000@I760000000000000000h@PX0000000000000000@h2d00000000000000000000000000000000
0000XJI\000000000000000000000000000000000000d8]NP;dA8aW600000000lQ4`LW>RlWKT00000000000000000000LdI^TAT?0000000000000000d;[`i324
0000e5Q`000000000000L3G<000000000000`D9SXK_=hL9ELX>S0000000000004BDN000000000000000000000000PPb7D\_Fhjm400000000000000000000dI07
a7km00000000000000000000000000000000@\iK0000000000000000<gX^00000000000000000000469m0B]30000000000000000dY>_00000000000000000000
00000000000000000000m1Dn00000000000000008MnZ00000000Y70:8l6Z00000RK6A55hh?1o0000000000000000000000000000\Db`<V?B0000000000000000
00000000`J;c0000000000008R3]0000000086OX`KImM5aJ@;do00000000000000000000000000000000d>UO0000000000000000000000000000HYC[00000000
I3iC0000000000000000000000000000000000000000000000000000D9g@0000000000000000000000000000000000000000000000000000<Kl1lL@>0000<=kD
00000000000000000000000000000000HlZ]000000008Cm]00000000dLAm0000000000000000000000000000000000000000L`cj00000000XS1;000000004G7I
000000000000e4JQ00000000000000000000000000000000PXQ<da2_`oV00T;U000000000000l@>\`SO=LmPL<;B60000000000000000000000000000HJXQ0000
0000000000000000000000008T0FDMRm0000`]DQ0000000000000000000000000000`W8a00000000000000000000000000000000h5Ge000000000000LAM>0000
000000000000`TIBY4Pk00000000000000000000000000000000d7?d0000T:KH0000T@XL00000000H<jJ00000000000000000000000000000000000000000000
DGTG00000000000000000000000000000000000000000000000000000000000000000000DGL:00000000000000000000h1UA0000000000000000Pe[F0000\lC9
000000000000000000000000`XVT8Cd1000000000000dD<Y0000lQH20000DXPU00000000000000000000Dn3[HBOYdn8800000000000000000000000000000000
0000e3Kh00000000000000000000DS6L000000000000@^F60000T9Ef0000000000000000d>dj00000000lIcF000000000000\`m8DD=h0000Pjl9\[X60000T5f:
dR>N000000000000@IeAXXE6X_8<dB^jA6>5000000000000000000000000PaG400000000000000008Aaf000000000000DhCn84CmXM?T`:Jm4]WflbN;00000000
0000000000000000000000000000000000000000hJ]m0000000000000000000000000000@:fJLA]m00000000000000000000Q3>700000000000000000000]2Td
X55cTQj?0000X0:L000000000000000000000000hHT70000T4Rh<3i^00000000000000000000TPSH000000000000PJ[8l`jD0gG0000000000000Q87[00000000
000000000nn9lICQ0RK?0000000000000000@Q4?00000000TZ6cHa@e000000000000000000000000M4mF00000000000000000000000000000000000000000000
P96h000000000000000000000000<2oX0000000000000000000000000000000000000000PlOk0000@94;000000000000h?X7Q4]=\K2M0000000057jm00000000
0000la@K<dO1a7@900004S?V00000000000000000000e3R8D:=_000000000000dM`AL\H>H3@E0000000000000000`MAClN8A0000`m9<0000TNCO@U]>XADc0000
000000000000000000000000000000000000000000000000\oWM00008[LI@h`llWBQ00000000000000000000DDF?000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@]n:00000000000000000000TKB8000000000000]75V00000000h6h3T\<5ThL`00000000XG`d
0000000000000000000000000000l^0``<oT000000000000000000000000000000000000lcTi000000000000000000000000i37R\1=24Cdc0000@\h?00000000
00000000`4Od000000000000H:<@17?f0000000000000000000000000000P^5N000000000000000000004PU=L2oD0000`eXF0000A7Oj00000000@:e;HD2=4kFi
Pkn2000010FB0000000000000000000000000000000000000000HfoT4X=iTon:95W1000000000000000045T]000000000000000000008<Im000000008Q]2\0Xn
`lD600000000000000000000hHn@000000000KfU0000l\Lj0000X<>Yd4Bf14Ln``HL000000000000dKeg0000TV`>00000000000000000000000000008OfW0000
00000000`Y`>00000000\eT`A3YH000000000000000000000000E5En00000000000000004f@[0000P4=]=44Q<o`7000000008oU;000000000000000000000000
PQnP0000000052VnQ5`c000000000000<n6e00000000l2:2000000000000000000000000HjH6h_T4Dm_a000000008W5kLYYj000000000000hI7Q000000000000
0000T7;chJZf0000000000000000000000000000DCE^000080N4@37d0000<R4>00000000d<H6D>U100000000h58MLBB30000000000000000`f6Y00000000P>15
00000000000000000000000000000L:Y0000000000000000000000000000000000000000000000000000000000000000h<S84FcV000000000000H0`a00000000
0000000000000000h`H=i2YZ00000000000041FC00000000H^Po<K8`a7jCA7l=000000000000000000000000000000000000<D^h000000000000TUm;00000000
00000000000000000000000000008BNbHLgn0000000000000000LcHj0000DIWd000000000000000000000000@S6^57mn4LLk0000000000000000lAVLH=>elImM
0000000000000000000000000000000000000000000000000000000000008NK3000000000000000000000000000000000000DMA6dUEP00000000000000000000
d:cO00000000000000000000d\LYTkYM00000000HME1`VCe000000000000XC<>XE580000XGI]HFXg82b3l2BLTjff000000000000000000000000000000000000
0000000056f@00000000000000004UO60000000000000000000000000000H3M_00000000000000000000000012RJDYj5`0Z=XfGehDem4AUbDDe<hgDfdmBi0000
00000000000000000000000000000000`8IN000000008HGg00000000000000000000000000000000000000000000lI>QLChU0000000000000000000000000000
000000000000\ij60000000000000000DkRZ`^:9XbkQ@l5Q000000000000PG\G0000000000000000000000000000000000000000DXge000000000000hc08X9Z_
h?=_PmPbA7h<<dj1000000008BW30000000000000000000000000000U4[l00000W:200000000000000000000D<3U000000000000000000000000000090SU0000
00000000000000000000P:o`0000\J7O00000000000000000000000000000000000000000000DQTW00000000000000000000DWaC000000000000D4W700000000
000000000000helXd8]Ye7^M0000h]fd0000000000000TlV0000455=\MhA\nC200000000`:a^53d^000000000000LNVh0000000000000000i20H@72a00000000
000000000000000000000000hP\^46dl00000000@HdT0000l:cd8DAR`YUc00000000000000000000\ThA00000000hGZ5000000000000000000000000000080M]
000000000000lk>h00000000000040M=0000l1Dc0000000000000000D[IK000000000000000000000000000000000000000000000000Y7E\0000000000000000
000000000000M5DQ000000000000lh@KPgb^\36]l3d:0RJm0oJ2U0YN0000LH>C0j=A0000000000000000P]_4\kom00000000000000000000e4i00000`NDa0000
0000`Ha>00000000HC?a0000000000000000000000000000do]h0000000000000000DR]]0000TBnf000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\N;V0000H3@T0000@08i00000000000000000000
00000000hLR?0000000000000000TJa900000000000000000000a5\ad<`UdBH?U7hi00000000X@\C0000\1LWlKHZ00000000000000000000e2S100000000PgMn
l0=d00000000<?G^0000TH1g\kM6XH2Z`BGQ00000000000000000000000000000000000000000000<Q7kP[[>@l@n\VWR00000000TGfO00000000HNoZLZ3W0000
0000dF8l000000000000000000000000000000000000\40b00000000000000004Pcg00000000000000000000000000000000<=<7000000000000000000000000
\lm8000000000000000000000000421A000000000000P^j3PG2D00000000000000000000000000000000000000000000dP<FT;8m0000@Ref00000000L8a;DS5h
000000000000000000000000D]f50000000000000000000000000000e3@l000000000000000000000000lh^B000000000000000000000000000000000000@hK_
00000000XDLP0000000000000000000000000000000000000000djXi0Af><4ZI000000000000000000000000hMCF00000000000000000000000000000000dL:I
00004V;`]5_\0000Q2\^HMEk0000000000000000XF_U81in00000000T[1h<aY1m1>5A5Ha0000000000000000L<\:PJ_LdT:0Xnl;`H1300000000000000000000
000000000000000000000000000000000000`0m2PQ?L0000hYHf0000000000000000000000000000PUX]0000Y6iiTG@000000000lj4K00000000000000000000
0000000083M8X:aK00000000000000000000`OJS0000@:kX00000000TA^d16HK8GD[XKkGlQCb00000000000095RG`T9TXfCc000040MF00000000000000000000
LEN]000000000000000000000000000000000000000000000000000000000000000000000000000000000000@30P0000X7ViH]^58]8A\^B\@SC1000000000000
XdCPHFo000000000]2WbA2N<0000Poj<T2[?000000000000\LTY00000000000000000000lMLZ0000`;M000000000H7a\l;@Q8Z>J000000000000Hb^300000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000h8`U\Pi[`0i_
`CK@0000P\@2000000000000`T:N0000000000004kS10000I7I70000000000000000000000000000d=N@hZGD0000000000000000000000000000000000000000
0000haW`\Aio000086lL<CWV0000000000000000000000000000@I]AlJMjT\;HLmn0a5F;PC[l00000000000000000000D4AU8WI5`n]O8W400000000000000000
000000000000dMAQU4on00000000000000000000DcTK00000000000000000000000000000000000000000000H8Sc0000DYc8000000000000000000000000T:DZ
`\j30000000000000000000000000000000000000000dafX00008@3T00000000@EQ[`M>2\GY[0000\6;Wd5F:85d?HXMa0000lWUK00000000@I8@lNZ_00000000
h6[;000000000000hVM3U70T00000000<1LM000000000000000000004WWY000000000000000000000000000000000000000000000000XAm?XQQE00000000PBBQ
000000000000@5R5Xi9C0000000000000000@XSS0000000000000000L=[m0000000000000000`_bh00000000XN@n00000000000000000000000000000000dX0d
000000000000000000000000<Kl@de^`0000000000000000LK[:4GNP@52j0000U1oI000000000000`nZD0000X9@g`T9b000000000000XH?C00000000l7M9\Fnb
i6]<0000000000000000000000000000PF>Q00000000000000000000T\^D0000TRA:0000P1Ag0000000000000000000000000000l8emLd4LH5dM000000000000
0000000000000000000000000000000000000000H\VX0000L\?R00000000000000000000m2DN0000U7md83ME0000000000000000000000000000000000000000
000000000000P9k90000l_RUPUi1dYff=5W>000000000000Hh[P00000000000000000000P`:O00000000DMi_0000PNni00000000d8JZ00000000000000000000
HGNkQ1:f0000000000000000000000000000`FQ=@Q;BDU^_00008Sn70000=2kF@W]P00000000000000000000decD0000000000000000P]^M000000000000D=[`
`?Xc<D@500000000@]VYLO8b``98TkQK00000000dl7h00000000000000000000]4k8000000000000000000000000000000000000000000000000000000000000
00000000PlT_00000000H`JA00000000000000000000I79]0000<g_Y`UJdlWc\000000000000000000008M1XH[^Q0000h\nQ@VZW000000000000000000000000
0000D=I[0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d_g0000000000_1600000000DYbl0000
00000000hT@^00000000000000000000000000000000h0GFX7VI00000000000000000000000000000000000000000000000000000000P^DYDj0d0000d6<6]3Og
00008M:o0000000000008MJ_LVnF0000\LXD0000000000000000000000000000000000000000P6:;=30T0000`UXH0000@CW80000000000000000000000000000
00000000000000000000DOlZlRQK0000000000000000000000000000HYcD0000000000000000lAGDTVKM0000LKRZ000000000000\>9G00000000=6eL00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000_:N@:gl00000000T`N30000
0000\<_`TnU?00000000000000000000LDhk000000000000LY\<00000000@0I500000000000000000000000000000000`PGY8LCI\]QQ57^c0000<?kl00000000
00000000e57_000000000000000000000000H43WT:f_8=V600000000000000000000000000000000\:60@=b700000000000000000000@AjT0000000000000000
`40V@j9B00000000000000000000000000000000@7i8HOh6000000000000<^`b000000000000PCARe67J0000<jNW00000000000000000000000000000000\jV@
0000000000000000000000000000000000000000D:1I@^M\000000000000XIAaHZmL0mIU0000X7HBdTY0\YK<d5Y60000000000000000000000000000@J]20000
00000000000000000000000000000000000000000000000000000000000000000000XJC00000000000000000000000000WZ<0000000000000000000000000000
0000XALl00004A70DLiEQ6Ub00000000d\fiHG]H0000000000000000000000000000000000000000000000000000M3;3XAIY0000000000000000000000000000
00000000000000000000h>S?PiFB000000000000la=c000000000000000000000000P<]i00000000I1d_000000000000000000000LWi00000000000000000000
00000000i63U000000000000U2>d0000000000000000DPQ?000000000000000000000000h<0b0000T18T00000000000000008Y^k00000000hkJo000000000000
0000000000000TCk000009V:a81dhGIo0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\T[E0000
@ifa0000000000000000000000000000XK^L<0eM0jV`0000LNJa000000000000000000000000d5^Y00000000000000000000M0[?m44d00000000000000000ff8
000000000000\?AW000000000000000000000000000000000000000000000000@6n<X@:d00000000`_V40000000000000000PIZY0000XnB80000000000000000
0000PNGW00000000000000000000L_=m@QK>000000000<OX000000000000d8_40000DTHT<QU60000T@H4`9_bLVaE000000000000000000000000000000000000
000000000000\F=]0000TYB60000PVjZ0000@5aZT8h]<Cn_0000000000000000000000000000X[`M000000000000LAgP000000000000hMQW000000008Q_30000
h9U6000000000000000000000000PO^P0000000094@N000000000000000000000000000000000000000000000000HVP;i02T\DK;000000000000000000000000
00000000HNLX000000000000000000000000@Ub5PBkX000000000000000000000000000000000000\DYX@h?m0000000000000000000000000000000000000000
000000000000DV=RT4S^@lCL0000XLG?000000000000a4WT88j817]]0000lZE30000000000000000lS4B0000000000000000000000000000934P000000000000
0000000000000000000000000000000000000000000000008O`A0000000000000000LI?k000000000000000000000000000000000000`EC?`NVH000000000000
000000000000A4bG00000000<[g8000000000000000000000000000000000000le>k00000000000000000000000000000000T5QB0000000000000000<R6hDl`b
000000000000<oK_000000004nARd>Dcl<VO00000000<C>L0000000000000000@S\X00000000`GUK000000000000000000000000000000000000Li8n<CI90000
8ZL9000000000000TTaa00000FnG0000LS:`00000000000000000000000000000000000000000000L0?o<HUS<B;k<cDI000000000000\;EA12l@000000000000
000000000000`0k@000000000000TP<9H\cX00000000`@KR@DHa0000000000000000000000000000m2X`00000000000000000000000000000000000000000000
00000000d?@nlMC7000000000000000000000000h79b0000dfBdL;3f00000000000000000000\`VX8@MN00000000dj[=00000000@4N2<0Y?0000000000000000
000000000000000000000000000000000000Hk:60000000000000000000000000000000000000000`^OH0000000000000000dG9R000000000000000000000000
00000000000000000000@3Q6`Wbg000000000000`g1S000000000000000000000000000000000^A`000000000000000000008jMQ000000000000000000000000
0000@5750000000000000000TDHH00000000000000000000\Xl30000000000000000000000000000L8gZHK<P00000000000000000000TVToP=clXi;X\oLD0000
I1;H8d7]00000000L\RL@aQA0000TAe[00000000000000000000000000004WWf00000000000000000000000000000000000000000000000000000000h@Db0000
0000l@aJ0000TR7C00000000000000000000000000000000000000000000L?\n000000000000000000000000000000000000000000000000000000000000XYo`
0000XYc\000000000000P`n?0000l<7M@hTk000000000000000000000000XHig00000000U3jZ0000\@D>0000000000000000000000000V3D0000000000000000
000000000000TG?I00000000000000000000d`SeXWC>=3Bm`00100000000000000000000\`H_XdJn4mKcP=4H0000000000000000000000000000TGF;@37UXG0j
0000000000000000000000000000H?4E00000000<Z>50000000000000000T?J=`;Da00000000I0Kf0000000000000000000000000000000000000000]0JI0000
000000000000@EMH<EcQ0000000000000000000000000000000000000000000000000000000000000000T59j<bQ[<SPE00000000000000000000000000000000
Y5Gn0000XFB[00000000000000000000000000000000\m`T0000000097o>479Lh8b0HSNB000000000000000000000000Dl@J0000<9RYPIgb0000000000000000
0000000000000PTlPH^KLm>la3ai\WkP00000000hmma000000000000PQDR\D>R000000000000000000000000000000000000000000000000PMNY000000000000
0000000000000000000000004<4o0000000000000000XX?Eh5]B0000000000000000000000000000000000000000000000000000000000000000@YEV0000TIld
TmVY0000Dc?@0000000000000000PY;S0000000052;9\cQQ0000I5UM0000\@dR00000000000000000000000000000000000000000000LP=]4YN@00000000<F3E
00000000000057^30000000000000000dN`P00004\\@0000000000000000P^g]000000000000\?540000000000000000000000000000hfhl0000000000000000
00000000000000000000000000000000hRX30000000000000000L3E40000000000000000000000000000000000000000TD7F00000000000000000000DS^Ilo\J
00000000\nV?00000000000000000000000000000000000000000000@SX^0000E1kc00000000dGh6<P@jleBl000000000000000000000000hA\f000000000000
00000000000000000`=NPhHP\Lb8`UkI00000000D06>PNcO0000dei4@DhX0000000000000000P`4;00000000PW^S00000000@Fe2i7MZ0000`K;g000000000000
000000000000XUNG0000P[:J0000dD0J@QG7000000000000`l3^`]UPlXEX000000004WOJa37_0000000000000000000000000000\X4\00000000dJhM00000000
00000000000000000000000000000000a5L8lQ:TX3@6dn[?00000000000000000000<4D8H<]_000000000000000000000000d4]QLli^55=H000000000000<6VD
L9\b@FOL`[e0X\Ge0000000000000000000000000000000000000000000000000000U1[C0000`iSg00000000LNR900000000000000000000T1dHl2dM\]ZKL>PF
54P;00000000000000000000000000000000000000000BCH@K9>0000000000000000T7G=l>AL42LM4ej>la0:000000000000000000000000000000000000\VXE
0000d2B\0000`?R>\Vgc0000\\SGP]^Z000000000000000000000000000000000000000000000000A0Nf0000000000000>4T00000000a4=]0K]^000000000000
000000000000TYAg00000000HBmc0000000000000000L;Q@00000000P0QL00000000Th@600008Q@Alb<D0000l4Em000000000000000000000000000000004ROJ
000000004f9U0000hDMbXm?R00000000000000000000000000000000dA>B000000000000`HOLDLJo00000000000000000000000000000LQb0000XSZ;8[O1XY?K
0000000000000=i`0000000001Z[0000000000000000000000000000HDEW000000000000XQ1MdR6:00000000000000000000000046R>00000000000000000000
@JOf00004EK100000000@On7]6:900000000000000000000000094hI0000@;4e0000@bX20000L9V`00000000000000000000000000000000PciQ000000000000
<3C\00000000D?_e0000000000000000000000000000hl;90000000000000000000000000000000000000000\SRC0000000000004J::00000000000000000000
00000000000000000000000000000000XA3[0000XGE;0000P:So0000000000000000@>EMDS6:0000000000000000000000000000000000000000<gjQI68A0000
00000000@5Pk05n40000000000000000000000000000@aR20000000000000000000000000000000000000000000000000000000000000000i6C\000000000000
TTFI0000\>kO000000000000P8ZT00000000000000000000000000000000000000000000000000000000=6K7000000000000HVj:000000000000D1YU00000000
00000000000000000000\UD80000A2e700000000000000000000\X4R@i^<00000000XKX90000000000000000000000000000000000000000h226000000000000
000000000000`9^c0000lJI<00000000000000000000l_SC00000000000000000000\UnZ0000`SkH0000000000000000\9n70000`=]PH7S200000000`So[hTXK
e4g`00000000l4HE0000000000000000000000000000dA3=000000000000\5Nc000000000000000000000000H2lR0000000000000000000000000000h;N]0000
l;eP000000000000000000000000a5U@000000000000l52[0000000000000000TeWU000000000000000000000000000000000000000000000000P@O>00000000
000000000000``9U0000PniN0000hEkU00000000000000000000`j4\000000000000\\1G000000004jSX0000000000000000000000000000000000000000HM]S
\UgV000000000000e3;PXR0PdRd4<E5P0000000000000000000000000000PQ1\00000000000000000000\D>]<=<iHBCXT;h7\CI]000000000000H7LJ00000000
00000000P=gO000000000000d6M600000000d6C2=70a000000000000000000000000\`kE000000008LkH00000000000000000000000000000000000000000000
<j?U000000000000\L=Z000000004MlJE2SD0000000000000000U4;=00000000000000000000000000000000000000000000]2>K000000000000000000000000
00000000<@[ihl5k84_B<F2A<ll400000000000000000000000000000000HYjM0000hegR0<Gh0000000000000000X0XP\[iL00000000000000000000D;]IL<ZT
000000000000000000000000D5XN8OD[00000000000000008Ei=0000000000000000000000000c>9000000000000000000000000000000008Io50000HGT7Q1S2
00000000000000000000000000000000000000004dFMleZ;@]:9000000000000\>Lc0000000000000000@5FG0000000000000000<1NNDLUmX@Ci\TDa00000000
000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@0bd0000000000000000H^d?0000X2Cl
8c<fXIS\94CO00004lU?0000hmg70000000000000000`U?50000i4[<Pd6K00000000000000000000000000000000D8>L0000T@j_\V3YlV\H00000000a4La0000
00000000000000000000@nMV0000dH?f00000000DAbH000000000000X?G200000000000000000000000000000000`8Y=0Y:m00000000000000000000`Dk_0000
0000000000000000000000000[7Q0<h>00000000lji;00000000000000000000d4:]0000`LZA\jk[4m]:0000`mXG0000lQY9000000000000d[i0000000000000
0000lE\K00000000000057b^0000Pd?MHWiL0000TJ7kl:930000000000000000d:f@0e]Q@[iC8<c[4?NTXAA]000000000000000000004n5R0000000000000000
00000000000000000000Th3``hdVPH>R00000000XZ6<000000000000U1W=000000004^Ta000000000000000000008e_1XjRk000000000000TAd^000000000000
dCH800000YFFPEDgdGET@MLh<W`L@W<0000000000000`XO00000000000000000000000000000000000008Fa<00000000000000000000dHTU0000000000000000
\H;[000000008NB300000000000000000000LNf0Td1\000048WX0000L8Ho0000000000000000000000000000H5L00000000000000000000000000000@\I70000
<iMI0000d9P?0000`^8H000092BG0000000000000000000000000000000000004SiKPViXLX9e0000hT?N00000000000000000000000000000000000000000000
00000000`l[=00000000dN[_T62b0000000000000000\1kRQ5<NE67:000000000000P5R_0CZ>0000DHPE0000000000000000000000000000@8lB0000`7VY0000
000000000000000000000000XU`700000000000000000000000000000000TYEC00000000000000000000hCm;Q28kDB<i<f<d00000000\hWEd;;N000000000000
000000000000HF560000dVYgDki]000000000000000000000000HEhD00008Inh000000000000000000000000HIcdTL12PhNH000000000000000000000000h;Hj
4W:A00000000`JeD00000000E6fW000000000000T_<60000l27:0000000000000000000000000000L98300000000m3BV000000000000h6KS00000000XD<@0000
D@;>000000000000000000000000000000000000000009Ba00000000000000000000000000000000d1C>TO\30000000000000000hBS800000000000000000000
00000000000000000?O50000000000000000000000000000000000000000T;cM00000000@SCAdZAGP4=L4OSX`nYe00000VTZ00000000T;AIXHh;I3WD0000HYhk
lLN0E4;]00000000000083E\00000000000000000000000000000000XdI8D@E;d2`<0000@Mo900000000HHQBX?;E0000LPID0000X`^R000000000000HHSV0000
0000LU9N00000000000000000000000000000000Pj>^00000000@7dA00000000hcRJ000000000000000000000000000000000000000000000000`3;o00000000
00000000@GGQTRW<TdX_4l:H000000000000000000000000000000000000000000000000000000000000000000000000000000000000H0ac0Y]L000000000000
0000000000000000000000000000dR><0000000000004^NWm56l0000XHjMXSlP0000d@Q`LAjBLL_g\N7W00000000@ZMG0000000000000000LSNe000000000000
00000000000000000000\SQ]00000000`XSl000000000000000000000000DOoClDkN00000000PHFd\`am@;<?00000000\_YH00000000TIfHh9cA000000000000
000000000C4M55TZd4H[Pk@400000000000000000000000000000000XM;K000000000000P>7RHKXH000000000000d8M50000]5VG000000000000000000000000
00000000`1dg00000000PI^Y000000000000`mFXd9]R00000000000000000000D1?H0000TcbjE3?4000000000000PN10000000000000000000000000TS\f0000
0000000000000000000000000000000000000000`9_C00000000Pnb8000000000000E0I10000l5WV0000000000000000000000000000000000000000PG;F0000
00000000m4Ok000000000000hW:\000000000000<J5a00000000000000000000H>@000000000`6O=0000000000000000000000000000@nDF0000\ITG00000000
000000000000000000000000PHM_0000X?>\0000000000000000l[]j00000000Xh;a000000000000\_o_000000000000000000008d`>00000>Lm00000000\T1H
lI3=0000000000000000000000000000`8=A00000000000000000000000000000000X10900000000L0>l@@DRdYli00000000h8CL@D[A0000000000000000l9QI
0@9LdT<R0000000000000000000000000000HHS10000\Xb1000000000000LTFe000000000000000000000000Hl2^000000000000000000000000TL4H16jS0000
0000000000000000000000000000l<Hm0000000000000000000000000000000000000000000000000000XEKjlaS40000000000000000H3`iT_cNa6fJ00000000
<C0KXWdg00000000000000000000000000000000000000000000`W8O000000000000lnEM0000000000000000D8Z:00000000L?OR000000000000000000000000
000000000000LI?5<BCm0000]4?@0000000000000000000000000000000000000000da`F00000000000000000000573b@ZT<0000lX5K000000000000LZbL0000
0000000000000000LTd_00000000@SBa000000000000000000000000000000000000000000000000000000000000000000004BB_lC]400000000000000000000
00000000PQh300000000PZk6lZPEXT63000000000000\LLL\ioV000000000000000000000000000000000000000000000000Y4?T000095[j00004jYh@nPO0000
0000000000000000000000000000000000004HDUTEf]000000000000000000000000DC8DU3AI00000000d9hF05T9XMGQ00000000@>B:000000000000=4DmTQWm
0000000000000000l9520000Tg]M0000HSM30000000000000000000000000000000000000000000000000000L2NdhI8100000000HDEk000000000000@CVm0000
POJ400000000000000000000000000000000000000000000000000000000D9EQ0000000000000000000000000000`GK^\F1j000000000000000000000000l9kY
00000000\6CO00000000X=PB0000000000000000000000000000l\MEl[Gd0000000000000000m6b600000000000000000000H>`h000000000000000000000000
m6=10000000000000000000000000000000000000000000000000000TjXE00000000000000000000lU>C00000000hiBJTXSI0000000000000000E6W90000=074
0000000000004CMY<<IPl79l<TGE=2X<000000000000lP90000000000000000000000000lR[60000`JX00000DDa50000HCF<0000000000000000000000000000
00000000000000000000U63o000000000000D@SXd;<Q000000000000000000000000lV1d00000000\ekN0000@@Y<000000000000<M0e00000000000000000000
00000000dFkl0000<`lJTSHR00004>440000hM\90000000000000000000000000000000000008SIM0000000000000000000000000Q4n00000000000000000000
00008joE0000000000000000000000000000000000000000da@:P80G00000000hYV70000000000000000\i1j0000000000000000000000000000P<F\@EB<0000
hfXSP`S1000000000000lX9:00000000000000000000HQj_00000000D<Nm000000000000000000000000\3o700000000`ClI0000000000000000000000000000
000000000000d7[000000000<85I0000HhFc\kBl0000000000000000`H;04lb9PZHI0000000000000000000000000000000000000000LJVI0000000000000000
0000i71a000000000000000000000000H]:CdDD4000000000000000000008E^\<eWf00000000<^QP0000000000000000T06P00000000000000000000dXe1Tli2
00000000000000000000X<`d4l2D000000000000000000000000@9Yh0000000017O70000hJQ^0000000000000000D7o400000000000000000000LNaV0000HC8Z
0000hAP[0P8Q0000000000000000000000000000000000000JH`00000000000000000000000000000000<?W;0000000000000000000000000000dg210000Hi:X
0000<YgW00000000=3F4PoT_00000000000000000000TEM:0000LP[hl7g\TGdlLko^Q3cGTheP000000000000DJlc00000000000000000000`=7k000000000000
0000000000000000000000000000XMUZ000000000000000000000000lHW=00000000TAkShJ9>000000000000M2:J<YCKlH6S000000000000e3NTdAOKX5JXa5TM
0000i6_o0000000000000000`O4H0000m63b0000P82SDOD40000000000000000000000000000Y60000000000000000000000000000000000000000000000hLS4
0000<P=?000000000000\1=b00000000`imV00000000TXTI000000004Nh@000000000000Lk4PXAQY00000000000000000000000000000000000000000000lVhU
0000000000000000000000000000000000000000000000000000X]NY`^\I<539000000000000000000000000000000000000000000000000000000000000XL0;
000000000000000000000000000000000000000000000000000000000000000000000000000000000000D5J=000000000000T6GGLNLkLSdD0000HWaO`kdU0000
0000000000000000XYoS000000000000000000000000h3C900000000000000000000LG6HP@:<0000l3EL000000000000PgNl\A>_4QPE@]Pcl^1K000000000000
00000000000000004\[FPj8>000000004:DJ0000HKhP0000000000000000HEIb000000000000X=a^0000000000000000000000000000d[1Y000000000000hR<E
000000000000000000000000000000000000000001l<00000000@WH300000000\?KFm3350000000000000000XLe:000000000000000000000000hD5>XPSY0000
X7<5`H:d00004<3D0000000000000000`makT@eW0000000000000000000000000000000000000000H22k0000000000000000000000000000LM;fXU4iL6K00000
00000000E85<0000000000000000LRCB000000000000dR_]00000EoN0000000000000000X]HY000000000000000000000000\Z`V000000000000\7;100000000
I2MU0000XEDQ00000000i6NW0000000000000000000000000000000000000000@@=^@i_M\Mfl000000000000000000000000P;5G000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\IRTlKaBHOcN00000000lHKZ
000000000000h<G2`Z=D000000000000000000000000000000000000000000004:;Gl\9CE4g:00000000HhB^00000000000000000000000000000000dfBO0000
0000000000000000000000000000000000000000000000000TKC00000000000000000000H:8[Tf5_<o3;0000000000000000000000000000000000000000H0>P
00000000\L96l[^>hhTK00000000000000000000@jjWDK_n000000000000000000000000h;iR000000000000000000000000Q5AN00000000hP<cT;9>4\ca0000
000000000000000000000000HZ8?0000000000008n>J0000000000000cZA0000000000000000LLJI\\EA000000000000000000000000<R2000000000dRBl49=a
00000000\]]@000000000000d_;90000000000000000000000000000000000000000@6Wb8:0L`O@=0EDE\]6C0000hMkY00000000000000000000000000000000
0000000000000000000000000000l:Ga8k6400000000dlY]0000000000000000L[f=000000000000T28O4K>i00000[Tc000000000000T;d0X^TR0000HgnH0000
00000000000000000000000000000V3h00000000000000000000@idU000000000000PmZ50000X:TA00000000000000000000980=00000000PDBkl_RB00000000
000000000000\Umk0000Tl_o00008Nm[0000\ZaL000000000000000000000000e0Qb000000000000000000000000000000000000hao_0000TY3]U1^c`]0H0000
000000000000m4>m000000000000LEE?D\n;0000HF_I000000000000000000000000000000000000000000000000000042G8h4;BhPOWH``:0000000000000000
@[5h00000000000000000000000000000000dRJcl38n8D2G000000000000000000000000dN4^0000\M:O<Ba?000000000000000000000;?e8FR_PG5?00000000
0000000000000000hSa;LFl80000D0b8\8@`4=?DD7U5HSm`DnDdhF3O00000000d0Q5hPL=<Q9S0000000000000000000000000000Hm850000HD99000000000000
0000PQ1i0000000000000000000000000000Pa<B<Uo5@D_l4Kk20000000000004>5D00000000LI^L000000000000000000000000000000000000000000000000
00000000000000008SObHS3ODfE<00000000TUEn000041ah000000000000000000000000000000000000000000000000000000000000DeHc0000`?GA00000000
lC=?0oL^<OXI000000000000TNoH000000000000000000000000I2Lk00000000000000000000@gdO0000\<@X4GUX@_nZ000052NL0000hle\00000000`lRR0000
00000000000000000000D;8_0GQC8SFb0000X7Ic0hXR00000000000000000000@BTOhJNG000000000000000000000000000000000000000000000000dK6H0000
000000000000000000000000000000008gDF0000000000000000000000000000000000000000000000000000HoEm0000000041B;0000LePH0000000000000000
\WEA0000000000000000000000000000HRIlm7nn00000000d7B5000018<b4RTmi5Dk00000000e77W0000000000000000\GM10EU:@ceS00000000X0oj0000d73G
HCSO00000000hK[T8WF800000000000000000000\0?M0000d?_PX4Vl0@9X00000000000000000000000000000000000000000000d_H\00000000000000000000
00000000000000000000000000004?4b00000000`dZ500000000Tkje000000000000000000000000Pj^>0000T[d;00000000000000000000P8LM000087?N0000
PVIE000000000000hm\T000000008VgG0000\GH60000000000000000h^LU00000000\1i8d8YI8Lo_95=;0000000000000000H5_R0000DFkU0000000000000000
0000H;MbD8f>0000M2jRDdcn00000000PK8R00000000D<]70000000000000000`SMC00000000\Nkf0000000000000000<IPB0FFjdeKF00000000000000000000
\XWG000000000000@ZhmXG2^0000`H;<T=c200000000i3`O00000000000000000000Q2Q=4CQQ0000TbdA000000000000000000000000000000000000P16STTLk
8[g^`\SW=36T15iU0000]4H@000000000000000000000000000000000000lLYX0000\N6?00000000000000000000000000008<RaDM:_0000000000000000L0X]
00000000dg3l4kTWe6MP000000000000d5ZO0000@15J00000000000000000000@adb0000000000000000000000000000`F3\0000000000004T>eDC8O\HJSXQ[3
0000\m2nd^kY00000000DAXQLgcJ4U4TD7UV000000000000000080TFD=]800000000000000000000000000000000000000000000A72_0000000000000000@AFR
0000hC1fP2O50000T8ln0000000000000000000000000000H]9I00000000000000004blhP4Q<0000lNHM0000000000000000000000000000h[ch000000000000
0000P1P600000000000000000000PZ4K8nW[00000000000000000000D8l3h?5T00000000000000000000i0RW00000000000000000000000000000000d>]d\Li7
00000000DP`k00000000000000000000000000000000@5>d00000000000000000000000000000000000000000000d=dEdR^b000000000000000000000HDgT\YU
0000000000000000000000000000000000000000000000000000lI0h0000000000000000Tg`Y00000000@gP500000000h8710000000000000000l6m400000000
0000000000000000dRB`000051SdHNkV@k[O000000000000000000000000000000000000T>0:000000000000T@gT00000W3APWG60PGf8G:@0000000000000000
`TUV0000000000000000TWYG0000]2Xm000000000000<2\]0000000000000000dUQX000000000000000000004URKXmHj0@;10000000000000000`UIGLkeg0000
000000000000000000000000<RdXT8fV0000TLVU00000000Q6YD<dFj000000000000TFgBlLK>HZGO0Fih000000000000h7;K00004`Z>0000h5UV\CL2TV4m\n64
972BTG=X0HNM000000000000Ti`R00000000\a8e0000000000000000lIVbleiG47BCM1la00000000000000000000000000000000Xnh_00000000000000000000
000000000000000000000000000000000000`Q3V000000000000X9<@00000000000000000000lBK;HXGG00000000@ZhKPiEN0000000000000000000000000000
00000000Q6Xd00000000000000000000000000000000000000000000XcE9000000000000hWMQ000000000000Q6Y1d39J0J_]0000000000000000000000000000
00000000000000000000000000000000000000000000000000000000DA\:L<\XP[4A0V8UH^FT00000000d7]8T]d2DLeT0000h<_U00000000000000000000Dnh6
dJ<b0000000000000000000080LH00000000000000000000H8Gj000000000000000084?K0jZH`H820000000000000000d5bN\Fk2LEPF<HTD`FeaDI8NhRAg0000
00000000000000008<4_00000000000000000000<<Ek000000000000000000000000000000000000000000000000000000000000Q68N<5g_0000000000000000
PeR>lDj>0000<I_@4Jk]00000000L1aM00000000PgYB00000000000000000000i6KQ0000000000000Ab8lhh^0000000094<ml4U_@e\k00000000000000000000
<O354^9=00000000D:[Wh^7<M3e;0000lCRa14LA0000000000000000000000000000000000000000000000000000000000000000000000000000000000008@[Y
0000000000008;Rm000000000000000000000000000000000000000000000000000000000000\hI<@`jYLl7BA2MEXXQa00000000000000000000000000000000
000000000000000000000000000000000000000000000X7A00000000Q5oV00000000000000000000\4G:00000000000000000000I18f00004[D2000000000000
00000000000000000000000000000000H08^0a_60000000000000000P0@O00004^_c00000000<704e3Gl000000000000h]ij0000000000000000000000000000
0000X@;Y000000000000000000000000]4\F0000hOM:00000000000000000000`UKR0000000000000000lXXg0000000040@n<?aG000000000000000000000000
0000T5lj0000\o:\000000000000m31g0000000000000000l;D2\Afm`YdL00000000\c6700000000000000000000000000008<Xi0000l`__`UiXXV:D00000000
00000000D=Md00000000000000000000000000000000000000000000L__;0000\akF0000000000000000D<bDPI<i0000Y5a=0000hI9V00004Z;L000009i:0000
0000000000000000000000000000000000000000@l8N00000000<[12000000004?TXm6hX00000000000000000000000000000000000000000000000000000000
00000000dRJY0000000000000000dRaD0000000000000000000000000000000000000000L[]M000000000000hD@\00000000000095>l8Qge000000000000@DCR
00000000@e>Al:oJlZ@<00000000000000000000<:\2LL^O0000000000000000XVE[0000000000000000000000000000000000000000diiP00000000\U;A0000
0000000000000000\:\BPl;[0000000000000000000000000000d;7@000000000000000000008<k500000000000000000000000000000000lDI0000000000000
00000000000000000000000000004LHE<WN<0000Y3[g0000@2@I\@`AX:;[0000TnGJ000000000000000000000000000000000000000000000000000000000000
000000000000@D]58Q@3<edT0;26000000000000l8eL000000000000000000000000X9@W0000000000000000000000000UOf0000000012bf000000000000m6A:
000000000000h7a@\Wl100000000000000000000000000000000000000000000000000004QEn0000H;fm00000000143]@Q:D4DaX`nO7000000000000d2`W0000
0000L`bI0000looBM4Zb000000000000000000000000000000000000000000000000<DDB0000U1C6000000000000000000000000000000000000000000000000
`E_]X^\e00000000000000000000000000000000000000000000000000000000@lKW000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000P^jL<0O\4DVn000000000000DHE9000000000000000000000000000000000000000000000000000000000000A5IA00000000
00000000000000000000000000008=N]00000000000000000000d<W\l^h100000000000000000000`VaU]5:FXCV8I6i<4jUL000000000000\ViN000000000000
=5]8hI5g0000000000000000diHS0000000000000000000000000000000000000000000000000000l_Pc000000000000000000004k\^00000000000000000000
l5kO`dnR000000000000000000000000d7eSh_To000000004nb[0000000000000000PRiI000000008cAK00000000000000000000000000000000000000000000
000000000000000082FUDL<30000000000000VJidQCR0000DnVS000000000000000000000000000000000000162>0000000000000000h^Ka0000000000000000
00000000000000000000000000000;@3000000004ZPV0000lPRG00000000DW8A4d6>000000000000000000000000`b8>i4AX0000000000000000000000000000
00000000000000000000000000000000000000000000D>KQ00000000000000000000000000004Lon0000000000000000000000000000H<`A=4TR0000h;@AP^f4
A7Z20000000000000000000000000000000000000000000000000000000000000000000000000000@_G[]2PV0000000000000000000000000000T8kE\GKB0000
0000000000000000]7f^000000000000H?MR00004]0:000000000000PXDD00000000000000000000A3Ro0000000000000000@C9400000000000000000000`;BE
83>n00000000PUNf000015Bf000000000000XNMb000000000000000000000000dOBK]8=_0000P[ZB000000000000000000000000000000000O56000000008?A?
00000`2M0000<3ff<R;D0000LXP@0000000000000000000090lR00000000X3`N00000000D<Pd0000000000000000X11c\1>0H;;^E3OW0000000000000000dnTh
000000000000LJ[g<g\644=60000000000000000@7gH0YOj000000000000000000000000000000000000P9_30IZ00000H\^d000000000000L@0;D8fG<EK?96cL
@TG_000000000000000000000000000000000000DkU7000000000000PW`_0000PJ]=0000000000008VG\Hg^N0000`6mZ00000000000000000000ln2Y00000000
00000jY6000000000000000000000000LLH30000XE:M000000000000XFN?lL>;00000000000000000000LYe[TOm?00000000L`OK0000000000008Q6200000000
0000000000000000T@:WXE;`D]b200000000000000000000000000000000DTWB@VEn00008E32000000000000XUDh0000XWk\0000000000000000DJ`O00000000
000000000000000000000000000096[T0000000000000000X=Uf0000H9>38B2c4_lL4ojn00000000XE600000=2m]a7GM00000000000000000000000000000000
000000000000000000000000T:U[000000000000000000000000000000000000dS@0DMPZhVLU0000`UUE00000000000000000000000000000000hN0^0000LHBX
00000000000000000000000000000000000000000000000000000000Lenf00000000000000000000000000000000000000000000000000000000TZjh00000000
0000l:Fa00000000`2aC00000000000000000000PRli000000000000000000000000T[:;0000000000000000@C1K03=70000DGo_0000000000000000<L`eHMd4
000000000000\_Ye0000000000000000000000000000000000000000000000001638000000000000000000000000000000000000000000000000000000000000
XG;cXh;3@8e5L=QP53VaDoYf000000000000P:gK0000000000000000000057WP0000000000000000000000000000000000000000LGCg00000000000000000000
8UFW0000PIm>X@ZN000000000000000000000000000000000000000000000000`42=0000a7iO000000000000000000000000000000000000000000008A<`0TKR
000000000000D3In00000000\J2X000000000000d>]T55;g00000000000000000kWo16Hh00000000000000000000000000000000000000004Bl5T\5O00000000
@;ZM00000000`1a7000000000000000000000000000000000000hNO>0000T\`1D;LAT2MfXXWYXlMnDC09E5?i0000000000000000000000000000``UU0000hSlk
0F;30000000000008TKa<`j100000000000000000000000000000000h6kE0000A6AG0000hVU?0000000000000000@o>h0000L:>E00000000000000000000T]D4
000000000000LmN600000000000000000000000000000000Y6h10000000000000000000000000000lDe_8A;M0000000000000000000000000000000000000000
00000000000000000000h[=]0000000000000000000000000000@2A6000000000000`C_e00000000000000000000000000000000000000000000000000000000
0000i5PG000000000000U3jM000000000000`A?<000000000000XG;T4QSi000000000000000000000000\Ye:000000000000000000000000000000000000l6UB
<O1Z000000000000000000000000000000000000000000000000000000000000LR9j@3d`00000000000000000000000000000000000000000000000000000000
00000000hENA0000dh8b000000000000000000000000\T\UTU]U00000000000000000000LHCOTJM[H3Z300000000000000000000\;gN00000000D`ZY00000000
00000000000000000000000008bO0000000000000000HN<Q0000000000004WFe\O2S000000000000000000000000000085bZXoDD000000000000000000000000
\:g;000000000000000000000000000000000000000000000000l1JL=7Ei00000000000000000000000000000000Xg;100000000LVlN00000000000000000000
0000<eH30000hGBm00000000000000000000@63o000000000000000000000000<F7AH77h0000000000000000lFPa0000487jL9\3T<6<Q5[0000041_C`\jd0000
`E=j00000000000000000000P9b:0000000000000000\i5300000000d:4@@XLF0000000000008WE3000000000000h1jB`7WD0000000000000000000000000000
00000000000000008>Q000000000lmW=000000000000000000000000000000000000000000000000d<KJ00000000X;jLl7JX000000000000M7oZd:dB00000000
4]2LDhT^000000000000\Tf;000000000000hcY>0000000000000000H>@>0000000000000000hULaL?J[Q6SN<HKfdImlH;>AdIhJdiA8000000000000L;J:dB6D
0000000000000000000000000000L\4O000000000nf<000000000000i0H90000000000000000h?^>`>SO4g=E000000000000@W18000000000000000000000000
00000000`?fj0000HdTN0000000000000?l\\DZl000000000000000000000000000000000000@AC<000000000000TKVJ00000000T4Mb0000l]YUlVGJTkb]0000
0000`4KZ0000000000000000000000004]`H00000000P:jF000000000000<`ki0000Y38l0000000000004AF3000000000000000000000000d>n9<K>V00000000
00000000000000000000@9AeToVL000000000MZG000000000000000000000000hA5m00004O[I00000000P^JE0000`GW70000000000000000d\HPA5mR00000000
0000lhOPhPmh000000000000P@\Ud`1H0000000000000000000000000000000000000000P_Xm0000H:8R00000000XPhi@SFo4ZMgHX4f00000000U5O6E7;40000
0000PI<Y0000000000000000Ta\m000000000000000000000000000000000000000000000000PDGQ000000000:9_0000000000000000000000000000H<ZHXmkb
0000@=YHm0jD0000@4Pn0000000000000000h1KD0000h0\C0000000000000000000000000000PFYg0000Q1<b00000000000000000000D:i8000000000000HX]U
4eg=I0IPe4:m0000000000000000000000004L210000000000000000000000000000DLA^@QVN000000000000000000000000d;Vl8=@i00000000X[UZ00000000
0000000000000hADT5`gX>:4dIbChF2[0000000000000000\3FC000000000000000000000000000045TEa2`>00000000000000000000DWY:0000000000000000
00000000a5^B`RXI00000000000000000000e6;j00004:=LX;6[00000000m3XU000000000000TkLTE6@C00000000000000008GmQ0000000000000000<aXZX2XR
0000To7n0000TonP<e4I00000000000000000000000000000SLI13SY0000@Omc00004iB7`QLP0000000000000000PS<F0000@6be0000000000000000`5:OP@_3
00000000]65Z@lWa0000T=LH0000000000000000`I7D`Z:[000000000b\S00000000XM@g0000000000000000000000000000@aJQ0000@TlA0000000000000000
0000000000000000000000000000L_ciXYEi8IRc<OdT000000000000000000000000U3ne000000000000000000000000@4NB0TU@000000000000HgWY00000000
53C:0000000089MKU1]600000000000000000000TIKn00000000000000000000000000000000\;1P0000000000000000T8ihH?<k500m00000000000000000000
0000LIo^00000000000000000000Dh7Y00000000XTDF0000000003;D00000=e]0000@8jg]6aF000000004AN50000000000000000hJQ?0000Y7S1000000000000
0000000000000000000000000000@KgMLNjh000000000000000000000000M3ld00000000TD:C0000000000000000h6C?000000000000000000004aPb00000000
0000000000000000000000000000`=lS0000`f9l00000000U2d]000000000000PmHN00000000]1mo00000I3V<NLFL\XkP]Eh8^PP00000000000000000000Lma:
0000\B240000000000008d2k00000000000000000000000000000000h:fm000000000000DJNT000000000ZU?LkG\00000000000000004V2dL5FP8XhK8_0@0000
\=X:00000000000000000000<Nb600000000X]kE0000I4U900000000TmWc00000000XWGF0000000000000VK;Q2P`000000000000H5N80000000000000000TY5g
`S6l0000000000000000000080W@00000000h43G0000TkIX4o]F0000000000000000@35PD4PRhnY2000000000000000000000000000000000000000000000000
XQn@0CM60000000000000000`ecd000000000000000000000000<6Am000000000000182N<U1O0000000000000000000000000000000000000000000000008KV1
00000000000000000000000000000000@S]Y00000000Hf;U00000000000000000000Ho?A00000000l88b0000a6eY0000000000000000L:b<0000LS4200000000
000000000000000000000[1J00000000000000000g]\000000004fC<\P]]000000000000@m<V000000000000TP]L0000DNOM00000000I7S>0000000000000000
000000000000000000000000000000000000DeVF4IdCXj2M52aP`[l1<cen000000000000=0]^00000000000000000000dkg10000000000000000PAc?00000000
000000000000XE8n00000000000000000000Dl\B000000000000000000000000000000000000\T9G4@IR00004^1U00000000HA=[0000HGUl0000dK==A3EN0000
00000000=4U`000000000000P5MF00000000`^2D000080N><>U?XEdM0TUK00000000HZ7ZPAQ=00008[AoU1H10000A5ni00000000000000000000000000008mQC
000000000000`enU00000000<>3W0000`?gG000000000000hVb8<c5l0000PDdY00000000000000000000l2R@0000=3GVdm=J\oR;00000000TJ]M000000000000
4Yh400000000l7<JTm?;00000000000000000000DD]o00000000PXfP00000000000000000000000000000000000000000000000000000000hOLm000000000000
00000000000000000000]7mG0000T@kWH>3?\VJ:0000e7QG00004I[K00004JgI000000000000LAWQ000000000000000000000000000000000000XDo50000dhiT
P60]<YTL0000TZCHHIf9H\ZK0000\2Pl0000000000000000DaVPI66S48RGhC=10000000000000000000000008W>00000\=UV00000FK10000l1m8H8:?00000000
000000000000d5?g00000000000000000000000000000000hXaQ000046dOh]EA0000000000000000`MgU00000000`ZQf00000000dOb>00000000l`8[00000000
0000000000000000LV;m00000000h\e:`^Y3000000000000000000000000@<P700000000000000000000000000000000000000000000Q5Tm00000000LBiJ0000
00000000000000000000000000000000000000000000000000000000000000000000000000000000`11300000000000000000000=66m00000000000000000000
0000000000000000Ldk50000000000000000000000000000@KFV0000@Bgf00000000000000000000TT75000000000000000000000000@=fS00000000<Sjg0000
0000\W]e000000000000\J\NL_5fliJ2000000000000X2mX00000000<>X600008[DM00000000000000000000000000000000Pd=a000000000000000000000000
0000l@_YLN]AM5ZV0000lNIo0000`Y]a00000000<I_20000h\=JTE\;0000000000000000000000000000Di@:00000000X8BG0000000000000000000000000000
0JFHHfknE1Kg0000000000000000000000000000<iOJ00000000000000000000000000000000DN3n409c@@jFLLfE000000000000000000000000\d1i000083A=
00000000000000000000000000000000l\g<00000000000000000000HaOI0AG:00000000=7QT0000HSFT00000000000000000BZ]0000000000000000a6nIM007
0000PLHh00000000a7XWX?h2`[Sf000000000000000000000000000000000000000000000000HOhJ0000<k<h00000000000000008M^D0000000048>jH[Kb0000
000000000000000000008TdQ0000\ZQ6000000000000000000000000000000000000000000000000<SR1T]3M`IB4@jlS00000000000000000000\lgIXHb^0000
000000000000000000000000000000000000DOT6000000000000T1fV8?^Z00000000000000000000000000000000000000000000XZNn00000000\KXg00000000
00000000d5DE00000000@5[h000000000000000000000000000000000000000000000000000000000000U0cD0000a5YO00000000Dc1A0000HA]1000000000000
0000TN0K`Ubh000000000000000000000000HD^B0000000000000000dSoA000000000000\e@m000000000000lTUea2U1000000000000`A8N000000000000@7P0
000000000000LC]F0000000000000000000000000000h=G30000000000000000000000004BEGA62h00000000PlCe000000000000000000000000000000000000
Y7=oT<_G<hYUQ4`e000000000000000000000000`3kk000000000000HgEg@2Y^lVce00000000DYSh8^Tm0000000000000000000000000000000000000PRW\dA4
000000000000HkGk0000000000000b>n00000000000000000000000000000000000000000000000000000000LhQA000000000000000000000000000000000000
000000000000000000000000`5>M47BmH?=7Q7G]0000X:?C000000000000000000000000<1[S0000000000000000U43jh?GQ0000X\DG00000000000000000000
0000000000000000000000000000L18=d>bk00000000hCCN000000000000A5m5PfMD0000]1Ie0000000000000000\mNZ000000000000000000000000PfKf0000
PjIN000000000000d7W7000000000000PNJOlUCU000000000000\b7a000000000000T5RI00000000\NHh00000000DLS\00000000000000000000000000000000
00000000000000000000<doG000000000000000000000000000000000000<8ZdD]6U0000D8nI00000000000000000000dYPhPA820000<EaK0000000000004P4N
00000000000000000000000000000000000000000000@9o300000000P=;e0<[M00000000000000000000000000000000000000000000000000000000\WDf0000
0000000000000000<fP2m0m@E3]<000000000000000000000000DOk94L49000000000000000000000000000000000000\8E_hWNe000002QM0000\RRZ<UGD0000
00000000000000004==J0_N700000000d0RQ00004@9d00000000Q5;M00000000DK:_XYam97HMd^9J0000<X3?X5HX000000000000000000000000000000000000
00000000000000000000000000000000HE2N000000000000000000000000000000000000000000000000<hWb000000000000000000000000hA5L000000000000
4PBC000000000000000000000000PfY[000000004K_00000000000000000dM=f000000000000000000000000\7\h0000XA_Y8V9g0000`Rk]0000000000000000
0000000000000000DSVU000000000000PKablTV1h:H8000000000000`0CA000000000000l5oj000000000000000000000000000000000000000000000000PDGf
00000000L\ES\CoCHX;5d`eD@kc500000000@`jn0l8a4l9Z00000000000000000000DYD\llT?X=56000000000ETm0000<=J?A7CO000000000000LTS5PbXM0000
000000000000D=iM]2n:0000DYT:000000000000000012[g00000000000000000000005NXK_T0000LQSX0000000000004Bd]0000<XYg0000P1o@0000T^hk0000
I1eWh8950000`CbZ000000000000<>gG0000000000000000m2gR00000000000000000000000000000000<PnH0000000000000000000000000000000000000000
00000000d\O8U4id<C<K4^Qg\J1Y00000000HLWM000000000000000000000000lF];000000000000000000000000000000000000000000000000\LCVA7kS0000
0000000000004;R_lHG[00000000\jEj00000000D4iE\AUR\mNg0<cn0000@F390000000000000000000000000000dVY:00000000PRnj000000000000\1EV0000
0000000000000000000000000JFZ00000000000000000000000000000000D8cJd;Z:\X3N00000000Xl`QhG:]e7]M<M[6000000000000`Wkf`EVQ000000000000
00000000M6Vl000000000000000000000000<4a30000h6ka`NL9<@NX000000000000000000000000X9c3`1aBH]_A00000000L<mD0000A0=X000084Ae00000000
00000000h6HF4SbI000000000000l05nPj_n00000P>[00000000000011j@00000000TghX0000000000000000l8=SL8Em00000000000000000000000000000000
0000000000000000HKa2000000000k]I000000000000XMK700000000000000000000000000000000U7fN00000000000000000000000000000000000000000000
00000000000000000000dDaddZONdo250000P@mN4B`k0000HR8D000000000000000000000000000000000000P348@N;50P7OHnPhH2Q]m67W0000000000000000
00004Soga17R000000000000Hgc]000000000000000000000000000000000000000000000000000015PW000000000000PDaLP60T000000000000000000000000
00000000000000000000000000000000@LJ7M5Ia0000HQ940000000000000000000000000000l4m]0000lTYUX:A<0000000000000000000000000000P8gC0000
`B^G000040ULY6<70000000000000000000000000k\o57TO000000004G]f0000dBnJ@\3K000000000000000000000000000000000000\XLY0000000000000000
00000000`VSg0000000000000000000000004@lY00000000PF`n`S79000000000000000000000000dPj800000000000000000000Y52B@]2A0000`2oi00000000
0jM700000000@DU3<g=000000000000000008FKc0000E5MY0000P]FYLL4i@_g\E3WT00000000l:a>000000000000LgPo0000h8A[000000000000000000000000
000000000000D=R1000000000000m3J>0000@DLa0000DPQM00000000000000000000dVUP0000000000000000lI\L\@WO\l3M0000PN?n000000000000845a54WG
00000000DPKHTP^c4Ge;00000000000000000000PBc@0000000000008EVB81bI0000000000000000LlIY00000000000000000000000000000000000000000000
000000000000`4V^00000000000000000000XS]N00000000d_jH0000XOZI00000000000000000000000000000000000000000JFQPRT000000000000000000000
0000<FD[0000000056TR00000000X:FB0000000000000000T:HX0ajm000000000000@jm=0000000000000000=78]000000000000000000000000000000004H03
0000000000004\?D00000000hjehi4Ja00004ATi000000000000000000008geTP>lNhGPQPUF=000000000000\LnY0000dI<700000000\jbE0000000000000000
0000000000000000000057J:00000000PNV800000000000000000000000000000000DWo;00000000`jOH000000000000dAQ0LB^7000000000000000000000000
0000000000000000PGDm0000000000000000000000000000000000000000=7c1XUo]P^?o00000000dmVF000000000000<L[2L?XD000000000000000000000000
000000000000000000000000000000000000000000008UI]0000E2jE`Uok000000000000X1V100000000`K@k000000000000T=1700000000000000000000L:1d
0000000000000000`69<0000hZ;^00000000XDn\000000000000000000000000XDaA0000000000000000HY;a0000XU;^00000000000047lf0000000000000000
0000000000000000\=UF00000000000000000000000043_P000000000000000000000000M4i=00000000PEaV0000000000000000000000000000000000000000
0000X=mI<f^l0000000000000000000000004mS4\[BQ0000PK`b000000008DXI@lP^00000000PQ8Q000000000000PHAj00004OAl000000000000\<:_XIE10000
000000000000LAGN8HUF0000DW\M4VL`0000000000000000H46>0000000000000000000000000000@NPi0000hP6M000000000000000000000000000000000000
00000000m4g0Q5>R00000000000000008Ph<000000000000<23=]5Qm0000000000000000000000000000000000000000XSPh0000000000000000000000000000
00000000000000000000000000000000000000000000PC4[000000000000L:@m0000000000000000000000000000000000000000dY@U0000PcBc0000X1RC0000
@>CS00000000D@g`000000000000h[_h<YSAlHI4000000000000000000000000000000000000000000000000PjiS0000000000000000000000000000Q1g\0000
000000000000000090o000000000000000000000dT^T00000JFl00000000LFJB<CJi0000M7T\h^o<0000h^UK00000000P83l000000000000000000000000lLaO
0000000000000000000000000000000000000OE[0000000000000000000000000000000000000000000085O0\<V300000000LmU1000000000000@Gk800000000
00000000hJil000000000000000000000000XHN000000000000000000000<e=`000000000000000000000000000000000000000000000P9U000000000000Xmd^
0000000000000000000000000000\\XOln9>0000\Ua[000000000000000000000000A0mo0000000000000000Lk50000000000000T]Ve00000000TjnX0000H3J^
00000000<QHC4@:0000000000000XFQX0000T2]C000000000000000000000000D\GW000000000000000000000000000000000000000000000000]6dl0Kol0000
0000Q5<4000000000000000000000000TIXO0;\SHIon00000000\TO3000000000000000000000000000000000000\Y[<000000004dD4X2CD0000Djak0000<Xil
00000000000000000000000000000000000000000000HN=FLYX:`U_P0j3F00000000DERl0000L0_N]1n900000000000000000000000088?8hS>=A3F]00000000
000000000000T::N000000000000\]YF0000h0l2HY?;10K;`FEE00000000952O0000h7BR0000000000000000000000000000lgQD0000D\85H_=a00004K:K0000
0000l^4?@lPkPO5^00000000000000000000000000000000Dab`4cT00000DL1?8l>F@kIGa4m600004^Mi0000PB7i00000OMW0000000000000000000000000000
0000000000000000000000000000000000000000DK[mPg>`00000000hBLT000000000000@AK50000<X7Qm4ff000000000000He<2000000000000000000000000
000000000000PPUM00000000T79?000000000000000000000000HTfM00004]cZHJ[U000000000000000000000000000000000000l]4?H6Ki0000000000000000
XFZB<ZnJ00004PB400000000000000000000m3m4000000000000`ng`00000000doPg000000000000@OFg0000D@_c000000000000hU\<00000000\Sh>00000000
00000000000000004JEZ000000008@4X@WHS0000000000000000899_000000000000000000000000\;MGDWT8=6k@00X800000000000000000000@PVT00000JFc
\\L4h^R2000000000000000000000000000000000000000000000000\aSN0000000000000000a2YG`R=^0aN[Lmgh0000h\=W0000000000000000000000000000
0000TLR^`YUD0000000000000000000000000000000000000000000000008[Rj00000000000017[`000000000000HPc300000000X?SQ00000000000000000000
dQem<b;3000000000000L2ZS0000000000000000HRTa`XYK0000l=S700000000000000000000HiFU000000000000`id4000000000000DWKG0000a6Mj00000000
0000000000000000lWOn00000000dHZ60000000000000000I3Eg000000004W270000000000000000d0RB00000000000000000000000000000000000000000000
l<OIdZWJ0000\0lE000000000kAP00000000`g4gHAjf00000000<jBb000000000000000000000000Xidlh2dk00000000\^;M0000<h9a0000000000000000hCca
@DR?0000000000000W0f000000008WcM00000000000000000000000000000000000000000000000000000000000000000000XBJ5DI;X00000000000000000000
`GQQ00000000`0Ka0000T5hl0000PUHY0000000000000000HBfk0000000000000000XlIn000000004N>n0000000000000000\OHoX5Z^8<EA000081G>00000000
00000000X57F0000000000004?1A0000000000000000000000000000D\:9000000000000000000000000000000jo0000000000000000I5mE0000000000000000
DU\fh`k\00008WO\0000000000000000000000000000000000000000000041kodTmi8ZCb00000000000000000000000000000000000000000000Q4^D0000XE[J
000000000000000097900000P1Hj00000000=7Sh000000000000A2XI000000000000I5Cj0000ljIi0000@JAN000000000000=6S400000000000000000000133\
00000000000000000000X5Xg0000<TSo0000000000000000000000000000000000000000000000000000TZDSU7`70000000000000000000000000000@]<m0000
000000000000HW_2000000000000TbT;0000XN\Jl1@DH?Q<0000000000000HJG000000000000@6UL`Q1>0000000000008H4I00000000a7:J00000000X:TT0000
0000000000000000000000000000000000000000\1EJdmRV0000HKNE00000000000000000000000000000000000000000000X>2[=5eV00000000000000000000
97n[dm8D00000000`d\dhb6c0000hcbL000000000000e1YG000000000000000000000000\N:i000000000000000000000000@Qf^0000000000008TA@0000HYCg
0000<Oc^000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000lT=BPYi<8]85
hffM00000000000000000000000000004Sie00000000d8d\]7ID00000000000000000000@:d40000la<\000000000000000000000000@Ych0000000000000000
00000000000000000000LZg:000000000000dfF=00000000d_U]0000DB\80000h[n00000000000000000@I_a000000000000dMB^000000000000000000000000
a76c40^P`9XQh<KWE6Zn00000000000000000000Xe_U000000000000h40JHJ0;X1WU000000000000L?Mg0000<=jAH_aX0000000000000Z<000000000@T^e0000
00000000lYmWhVC50000000000000000LFTY0000lGK6DW2B0000000000000000T=X^000000000000dK]kDjCca1mb000000000000000000000000000000008;DQ
H<AN0000XZl?0000000000000000000000000000000000008@cD00000000000000000000hoiG0000000000000000TdL:000000000000\iLl00000000L6Cl0000
0000000000000000X`gQ00004Xn=00000000000000004_<P`:mL000000000000h:<S0000000000000000000000004:c6<\7iXRO?000000008JNa4a]B00000000
00000000`kNY0000000000000000hF]iD2:l]23;00000jSk0000000000000000A6l:00000000000000000000E6ef00000000000000000000000000000000PIEV
00004c4V000000000000h8AQ000000000000000000000000LVfB00000000000000000000000000000000@nG:00000000000000000000000001li0000\SHeh>PQ
0000DkmJ0000`FlD0000000000000000<XMo0000000000000000000000000000000000000000000000000000000000000000000096Z>00000000000000000000
lO2e<Za=00000000000000008TcJXZDF0000XcRe000000000000000000000000XLhe0000A7VY00000000000000000000000000000000000000000000=5]b0000
00000000000000000000de`g000000000000P=0J4e>V000006mBlI`Tljg^0000000000000000000000000000PjZh00000GeWPC9k00000000X;a7TUe100000000
0000000004PCD32_0000@jG80000000000000000000000008G[@0000XT?@lW[e89eH000000000000000000000000<1X60000DDbn000000000000000000000000
0000000000000000000000000000`?73H[f_0000000000000000000000000000000000000000000000000YnU`2WV`9g000000000e4m`0000h;hD000000000000
l=][0000000000000000000000000000XQ]@00000000000000000000L7_E4nZ`0000000000000000`Ee\000000000000000000000000000000000000lAL`P5GL
P<UaDH8K@mln0000lHlG000000000000000000000000LK4S4m0k92]G000000000000000000000\GG00000000<LcH00000000000000000000Y1m6000000000000
0000000000000000hR9]HS08\a69Hg^e00000000ll4k00000000000000000000PhS`000000000000000000000000000000000000H;@n0000\WRZTQk6PZd\0000
000000000000PMe80000<OC9000047m8d_i0@4LPPhnYh:kae26;8n[n0000@l0d0000D8<:00004822@Z3k0000000000000000000000000000<VMG00000000dT3G
0000h1WC0000000000000000000000000000000000000000000000000000000000000000<c:F0000D7OZ0000000000000000DECh000000000000000000000000
0000000045GX0000000000000000000000000000000000000000T=0Y0000e7?I00000000dOOK000000000000\UKk0000000000000000000000000000h^S;0000
000000000000000000000000000000008H`C`i]300000000000054BU000000000000000000000000000000000000000000000000h1bg0000000000000OMG0000
00000000000000000000000000000000PC9S00000000000000000000000000000000`hhmX5MY86gJ00000000000000000000000000000000<F`Y\dh_a7MG0000
000000000000TD;P0000000000000000000000000000LBN@000000000000D@^`0000000000000000l_2I00000000000000000000000000000000000000000000
0000DaF?0000000000000000Y3Xh`6EA4MJ>DY`K00000000000000000000m5480000000000000000PW0H0000000000000000h5:]00000000U3aBm7Ng0oGllWPa
000056H100000000L5oC00000000@Jb]`;nG00000000000000000000XW6G0000lY<h0000000000000000000000004P5oToXd\8Fn00000000X7Tg00000000h`6:
dY80`V1G000000000000@:BPa58l000000000000Th^U000000000000000004EV0000000000000000000000000000000000000000000000000000000000000000
000000000000000000000000d`Ln00000000h4fH0IiL000000004OG\00000000000000000000P\@L00000000\<Ad0000000000000oHT00000000000000000000
<YKl0000000000000000000000000000TG7^<TC;Q3\b00000000hVko000000000000000000000000000000000000PEYO0000000000000000<5DU000000000000
HgEH00000000<dU90000i5ac00000000H3QI000000000000@6W;H9oNXC^H00000000000000000000000000000000000000000000000000000000000000000000
HK4<P\8>0000\f3]00000000000000000000<FWV0000000000000000000000000000PZg00000X@n>DgE7000000000000d6a\00000000000000004GJH\Jc90000
000000000000000000000000000000000000000000000000T9Z?0000000000000000DgoG00000000000000000000000000000000T>OY0000LB@e`MDP00000000
000000000000@m[P00000]=Q0000Y6QS0000000000004nAA000000000000LCGd000000000000`Y^N8]R^00000000000000000000HKWf00000000000000000000
00000000E5FnXD=Ile0P000000000000000000000000L0MO0000000000000000000000000000Df9;00000000000000000000@UST000000000000000000000000
0000H?C=000000008Ve;00000000@Gk\000000000000h8Ae0000000000000000HV8g=6[g0?be00000000000000000000000000008TRc00000000000000000000
M50A00000000X:<h00000000000000000000<X2>\GYA4[9X00000000h1Eb\1W20000000000000000X:QA000000008Amf0000000000000000000000008bfT0000
000000000000U7cK00000000<@A300000000000000000000Dlgce3bj000000000000000000000000XP]oTS`l0000lL=K00000000<AejXWS;000000000000P81B
000000000000000000000000PYJO000000000025Hbnf0000000000000000T>cJ0000dIMZ00000000l\Vj0000<FKX000000000000T[kdD4nE0000h3TLE4>=0000
000000000000000000000000000000000000000052UT0000000000000000dF]I00000000000000000=Wl0000ln;<@Bj70000000000000000L;F1000000000000
4[PE0000000000000000000000000000000000008M89`go200000000000000000000000000004gCGDgf@U0nT@`aA000000000000000000000000000000000000
8BgWLFM80000\MM8000000000000000000000000lXm200000000\8b?00000000\n170000ThM7T^P]0000dZTP0000000000008;Q`000000000000XY2<00000000
0000M44700000000000000000000dCMG@c<OlT<AU2oj0000h\MX00000000e5_LPFU>000000000000000000000000000000000<?O00000000XG@?000000000000
0000<d[U00000000@A_N<SE80000000000008VPL00000000HK9`000000000000T5go0000\AgD0000000000008Vli`Za0000000000000Xm3=T<MO000000000000
0000hRHh000000000000000000000000000000000000000000000000000087MgHS>X000000000HDG0000000006KI0000dGRO0000000000000000lCHG0000lgYh
0000000000000000000000000000000000000000T[`g00008LXj0000000000000000<:4O4?1X00000000`;B_H0\60d8O000000008Gmh0000000000000000X]MF
00000000000000000000000000000000m2]Z0000PFFB439<00000000hea:T?g80000000000000000000000004:]O0000901C000000000000000000000000dQ14
000000008gK[00000000000000000000000000000000LgKD00000000LbbH0000000000000000@5S=0000XfX;Tmhj00000000dKVYlbcH0000X]mH000000000000
`73Z0000L07iDC3VTP6>00000000<Mk3@9[@000000000000451_000000000000X5?VH6@@0000000000000000\8F`0000<Zj100000000dScO0000000000000000
00000000000000000000000000004[JU00000000\D_70000HZU20000000000000000000000000000Tc;_0000XcM`000000000000A3@b0000<a:=0000HM:=0000
0000H[XUDTH9000000000000000049VQhT43DhNd0000PO<<00000000000000000000LFMj0000000000000000@o\]00000000E33Bd421000004Un0000H4lQ0000
000000000000000000000000\J:XDRVJ0000000000000000XAka0000\Y9R00000000000000000000000000008BAW000000000000000000000000000000000000
0000lKAO0000`lM000000000@IioXL1f000000000000HYD30000<Oco000000000000000000000000l38N000000000000000000000000000000000000LJ^d0000
0000000000000000]0R;00000000000000000000000000004SCP0Xoh`gD3<JJJ00000000000000000000M7Y;00000000000000000000000000000000d7_khk7X
TL8jL38A0000D26Y00008DYc00000000T=`e0000l5]fLYC80000000000000000000000000000PCBdTj?i00000000\_0c00000000D?2K00000000Dh204J<O0000
000000000?E400000000D_\K00008`Pf@Vdk00000000DORV00000000000000000000000000000000000000000CK4000000000000000000000000000000000000
00000000000000000000000000000000000000000000@KKB0000XW7JE0TD0000`WRd0000000000008J@9\WR?<Ql600000000000000000000PMcA000000000000
0000000000000000000000000000000000000000HeE94COiL^eGY6km0000000000000000000000000000000000000000h?:C000000008eSK00000000Q5[M0000
d4Sm00000000i4S10000000000000000000000000000HfkH00000000000000000000000000008\YG00000000000000000000Y6;C000000000000l5K400000000
000000004[;f000000000000\ZP2000087@m00000000000000000000L\39U3k40000HZj?00000000000000000000000000000000000000000000000000000000
0000\]VH00008\fS000000000000000000000000000000000000A4G?00000000000000000000<Bb>000000000000000000000000000000000000d25HDLcW0000
000000000000@Ngn0000000000000000000000000000000000000000000000000000940`000000000000\2d<\^oP0000D[b^0000DjL@00000000@88P0000a5D^
00000000a4Q;00000000000000000000HA2_\6_<hT]<00008B4\0000000000000000000000000000000043cDH51F000000000000000000000000m7Kd00000000
00000000`45H<fbS0000000000004<l=000051JD000000000000000000004S``8P5_00000000\d;`a6Gd000000000000DCe84@GS00000000000000000000D0DF
\@B9l5fcP]Fd56@60000000000000000000000000000<C;>0000000000000000000000000000`4i\0000000000004JdX000000000000000000008P4^00000000
00000000000000000000000000000000e5Pm00000000E4RDHc\:0000`WO6TbmV000000000000000000000000POfHhOnK0000000000000000000000000000<Z=4
HWCL0000DJ6Z0000000000000000To^G0000000000000000XbMb0000000000000000000000000000000000000000000000000000000000000000000000000000
8CDn0000000000000000000000000000DYP;000000000000000000000000l@hK000000000000000000000000000000000000<WhP00000000\1RW000000000000
HZQTA1cN00000000TNX300000000000000000000000000000000000000000000`:RF`EP90000000000000000000000000000TMWBD1nJ\Ifi<e?D000000000000
01]X\U7]00000000DQ]O<U2d0000000000000000000000004gW>M7en0000@A]F0000000000000000L1_]0000XW^a0000A3<F0000000000000000000000000000
00000000000000000:D:0000000000000000h4>7Hi?6T8ZChnkA0000d`b^000000000000000000000000000000000000m3BC000000000000000000000000HV;0
00000000000000000000Y2OSXa1?89NMdIl<loNQ00000000000000000000000000000000000000000000000000000000XRO4PUn800000000H0N`hX554]U\LFZh
<aYF0^d0419B00000000<=OI4IfX000000000000000000000000000000004X_n0000000000000000<FKn00000000000000000000000000000000000000000000
0000<PEW0000000000000000<C9_000000008XZ70000D4Jl0000000000000000000000000000000000000000000000000000X>bL000000000000000000000000
00000000000000000000000000000000000000000000A35m000000000000\JnL0000000000008CU[lJbMQ2BgT\BKI5Xk00000000000000000000000000004=2T
0000=3HV00000000000000000H2k`hgc0000X_L_HMbI00000000000000000000000040Wg0000hWoil>M^000000000000000000000000U5=b0000000000000000
<?8ITjj000000000PXmT00000000000000000000P;eoPTm9000000000000000000000000XGc\000000000000@?7Q0000000000000000<M=E=61glL>K00000000
`QV2000000004P5P0000000086bQ0000`Gf:8<o20e7;000000000000000000000000L\5A<e44Lmd>00004DG=0000000000000000000000000000000000000000
0000000000000000hcj]000000000000000000000O4j0000Pk<700000Z3D00000000TBe40000000000008>Wi\QQUPolf00000000000000000000000000000000
00000000\<B1Hk_JdPY_00000000<VRQ00000000h7OJ000000000000dM4l0000000000000000Tfn]]7320000000000000000PE`I0000000000000000D8060000
00000000e3V7000000000]Q200000000000000000000L4\HDJTM0000000000000000000000000000\@:I<B[f00000000000000000000000012QJ000000000000
T9FT0000000000000000000000000000000000000000000000000000000000000000T6l]DN]0000000008eJ80KXX000000000000000000000000000000000000
000000000000000000000000L83G000000000000lW<`TjUj000000000000000000000000XCUG0000000000000000000000000000h5@2TGA08eEe000000000000
<1?m0000\E0Fl]@I00000000\Eie000000000000@8<k00000000l3m?L?hB000000000000000000000000\P2A00000000000000000000d2Gj86`XL\4Z0000Teoa
00000000DN?F00000000000000000000000000000000]2]100000000000000000000XV^000000000dU7=00000000000000000000000000000000000000000000
XAcZ000000000000P^HR000000000000000000000000HiQm00000000hYY7PB^X0000000000000000000000008c@\0000000000000000dCT000000000PQJ40000
000000000000H7f_00000000dUdH00000000000000000000000000008[8=\:=40000000000000X<_45NH0000000000000000000000008]I9hPY:12j_00000000
00000000lC7Q00000000hAG0`V0C0000000000000000<T[l\7io81f<8MQ:00000000`a9:00004?I]000000004FA;4jDN00000000T:MOddZQ0000@lfW0FW10000
00000000D52M00000000TSSL\0R40000000000000000XP`]0000000000000000000000000000000000000000dRoA00000000lR55000000000000000000000000
00Hk\ULS00000000000000000000000000000000000000000000T?5e0000000000000000dAY`00000000000000000000000095_l0000lE<j00000000M7FVlVH`
0000000000000000000000000000000000000000DV]b00000000TZFm00000000<@S9T<ll8=kX0000000000000000000000000000000000000000000000000000
000000000000814R00000000000000004MD`0000XYQ8000000000000000000000000000000004XXD0000X<<g8^4d0000000000000000I7_j0000h1[100000000
0000000046ANddXN000000000000000000000000H;n^000000000000000000000000000000000000PK_H4ca\000000000000\S:V0000000000000000DJTAa10l
00000000PkXL000000000000000000000000dO?P0000XcB384;nh9;l00000000000000000000<7f8\ba`00000[c?0000000000000000Xk=h000000000000<hj0
0000XJG`000000000000000000000000P3^A000016m_0000DTkI0000dG0W00000000000000000000\?Tj00000000D11A000000000000X0ALL0EI0000]5\Q0000
00000000\VEI000000000000000000000000000000000000000000000000000000000000<8EA@1Kh000000000000000000000000PC\800000000000000000000
00000000000000000000000000000000000000004c=\0000Xa1N00000000000000000000000000008I610mG]000000000000000000f800000000000000000000
00000000000000000000TbYE000000000O3hlQ6C00000000000000000000844M000000000000000000000000000000000000lNdM0000000000000000\1@6L4dM
0000000000000000XE2X0000@0mj<OL?000000000000000000004:I<0000LXK9M7CB000000000000000000000000dKfD000000000000000000000000\QF^0000
0000000000000000DQDc000000000000lW@?i5eC0000000000000000000000000000XJXb4<<O000000000000\XA4000000000000000000000000000000000000
0000lNN4000000000000000000LT00000000000000000000`DKM0000A4mS00000000\1XF0000X`LS0000<CandDNB0000000000000000000000008^1^00000000
000000000000000000000000000082MD0000THO;DA^APieeE4L48e3[00000000D\2>00000000\H9f0000P;agI3GFPh`50000l8iM0000]82400000000lQ7N0000
00000000000000000000000000000000000000000000DA^S00000000000000008<>dTJRg<2YLU1F`000000008P4n000000000000000000000000Pjle00000000
000000000000TTJ^00000000Xm0O000000000000<JCB00000000000000000000000000000000000000000T=Q0000000000000000hWdG00000000000000000000
00000000I2bY000000000000000000000000L4Gg0000Y6G=4We@000000000000000000000000000000000000000000000000XVSY000000000000000000000000
000000000000000000000000000000000000000000000j_NL;6I8VndH]fB`k3;TKNU0000000000000000<YA6hUED00000000T=MJ<>jL0000dD3AlC>^00000000
000000000?]N0000000000000000000000000000@0Ug4JXm00000000000000000000000000000000HK]?000000000000PXTS0000000000008VDC0000ThXk4Y1A
M2G@00008BAh0000000000000000000000000000dB@YHY4;T0ZLT<Za000000000000000000000000000000000000PgV?00000000de:=`3<[@f?U000000000000
00000000000000004Q@YL\:B@1P_000000000000000000000000`R5d000000000000Te65000000000000000000000000`V6L000000000000H4[E000000000000
PMSL00000000000000000000000000000000000000000000000000000000000000000000D0<4<D6M00000000<0:Z4?3P0000P\Hc<PO<00000000TTcW00000000
00000000000093^0000000000000LWJP0000\COS`RiY00000000000000004E2c000000000000000000000000000000000000<9\RDdbS0k<W0000000000000000
0000000000000000dLa]XdB=000000000000000000000000000000000000hQ8=000000000000<:1:0000000000000000000000000000D>Mo\nQVm4Q^4`\B0000
0000leAL0000000000000000<K6o00000000`XEk000000000000PS55000000000000000000000000000000000000\IDV<:7BlIH1000000000000000000000000
0000Lj31dn<O00000000000000000000\QbH00000000000000000000XhMH0000000000000000LH4chCoZ0000\IC^d[RK000000000000@iA`e35Z0000X;lDXQ9e
`NM>00000000lW3L00000000<H8iXbXh00000000I3;C00000000000042LW00000000000000000000000000000000000000000000@Fk<T06_0000`dl200000000
0000PB5e000000000000000000000000000000000000`Fhn0000HFVcY4610000h2DgH=_;XFCn0000D83Y00000000000000000000000000000000000000005714
e43700004TP]0000000000000000\:bJ00004:k8000000000000P:bZhPA:0000000000008@<500000000000000000000000000000000@_`20000000000000mGn
0000daf7X4JH000000000000000000000000H:Cl00000000P[ET0000000000000000LfmjHYo:<^[F00000000\0aM8`Xk00000000000000000000000000000000
@WT_0000PlYL4WU_00000000000000000000000000000]Y`000000000000TLU_00000AO10000000000008gn[0000DX=J0000000057[V00000000000000000000
000000000000000000000000000000004dZo0000\mnA00000000d<X6000000000000000000000000ll\f00000000@15fXb4[\m:iPkcf000000000000dGOVDR?A
0000000000000000hcIK000000000000000000000000000000004mf40000d9CC0000PSXO00000000TMYf00000000T6IVT?1L@1gl8KPL00000000000000000000
0000000000000000000000000000000000000000000000000000000000004aX=00000000000000000000D:Zc000000000000d7T9000000000000000000000000
0000000000000000DA8l0000000000000000000000000000lG6`0000@j:U82Ab00000000lOUL000000000000e3kT00000000@7AQ00000000000000000000<LO9
000000008^EO0000l;_?0000000000000000000000000000000000000000HUoN000000000000<7QD0000\N6b\=@D00000000XaaHXg5<00008B144gL400000000
<[Q7000000000000<8nl00000000000000000000000000000000@W2ddZdHH]`UP5c50000HQ=e0000000000008dH7000000000000000000000000TJf600008OgG
daZh000000000000000000000i?g00000000l`If0000000000000HJlI7fh00000000000000000@oN0000000000000000000000000000000000000000PUeL0000
00000000H>H;000000000000000000000000\4Nd00000000lF5E0000PLW>0=k20000000000000000]6PlLXFCX;j900000000I0Jk000000004=T9]2V1XAl1TKnS
000000000000@kB=8g8f0000000000000000X2Wd00000000000000000000000000000000000000000000000000000000`_43000000004jE10000d]B800000000
00000000l<RKDSP6000000000000<HLX0000000000000000000000000000\gBM00000000Pcb3000000000000X^>4000000000000000000000000000000000000
00000000000000000000000000000000<L8[8llV000000000000000000000000dDVF00000000@S[^000000000000000000000000000000000000`C0\00000000
0000000000000000000000000000000000000000000000000000X[ARA24M0000hZO=000000000X@700000000531J0000T:km000000H;00000000000000000000
0000HGdG4KoL0fYN000000000000Ljd[0000000000000000D9UcH4K:00000000@6hn0000000000000000000000000_b:hAaC00000000000000000000X?CT0000
0000000000000000LCQ3HP`;0000\Wd=\V[e000000000245X>oNPLng0000LN=adTOB000000000000000000000000@T0X0000000000000000<@cn0000a6KD0000
000000000000000000000000000000000000`RIJ00000000000000000000000000000000D:5O0000000000000000000000000000000000000000000080d90000
@hUNdY]:0000M2L2000000000000000000000000000000000000000000008RhD000000000000000000000000000000000000DYFX000000000000\V^m00000000
000000000000000000000000HM[X00000000000000004`hh00000000doeYT[GJi4=m`YZd0000000000004QdV000000000000000000000000L=FQTW[D0000T?bL
00000000`WBA@YlW0000000000000000000000000000LDAa00000`EJ0000000000000000000000000000<3_@0000U1c;]3A<000000000000D4hE000000000000
0000000000000000000000000000<CQB0000`6bE0000000082S200004T2?Lo;B0000000000000000<?EV00000000000000000000hXgJ00000000000000000000
000000000000a3J^0000000000000000000000000000D]\P16^i000000000000XAbm0000000000000000000000000000000000000000000000000000HCC^0000
0000000000000000`F<;dnec00000000\5AA00000000000000000000000000000000000000000000PH^d000000000000\nN50000000000000000T3G`00000000
0000000000000000`B_5l4UOHb]X00000000TRcZ0000U2o000000000000000000000000000000000T[=l000093U]00000000@]7`h]j;00000000000000000000
0000000000000000\GU>000000000000000000000000Hfn=00000000`WEN000000000000<dX;000000000000lSIZ000000000000000000000000000000000000
0000h12i00000000D8_T00000000@J3BX4IFh\FU8^cIhah3PfH<E4`6000000000000000000000000000000000000000000000000000000000000000000000000
0000000000008LF\00000000\42I<XJ^hca?PK3S922U000000000000hKUK`U0n0000000000000000000000000000<YGb00000000000000000000000000000000
000000000000d9gR0000000000000000000000000000000000004SaY000000000b=@00000000000000000000L9=R<A:F00000000\W^300000000000000000000
00000000X90Z00004Qjj00000000000000000000000000000000000006U8000000000000DW6T00004FB3000000000000000000000000000000000000lK<5a101
000000000000000000000000000000000000XUk20000000000000000000000000000000000004Q\GE6HU000000000000DJiKTk7i8UVb`L;50000LYFi00000000
000000000000000000000000DS7a0Hfa0000000000000000000000000000@FbZlZl400000f4E0000000000000000000000000000000000000000000000000000
00000000000000000000000000004FAQ88Me0000`_X9000000008YeI178700000000000000000000`0Bk00000000000000000000000000000000X`QG00000000
0000000000000000000000000000l5h[0000000000000000000000000000000000000^C\0000000000000000000000008UNXPmDc000000000000dKCX\mLRP7l2
00000000XNi0000000000000P\A400000000lhHg000000000000e57l0000\3U4000000000000000000000000P@A>000000000000X3^Q000000000000DD8j0000
0000000000000000h7\:00000000@YkV0000U1@A0000\3nc0000lAQe000000000000000000000000LX@d8aeXL=VT`F;n00000000000000000000\iUC0<?c00H1
91IR8moJ]2SW56gd000000000000000000000000HmhJ00000000H3b:00000000XL\9`4;0d:i\8PHH0000PP=NXnBe00000000Y5j\h`;K0000TO:6000000000000
<bhMM7lJ0000000000000000000000000000000000000000000000000000000000000000lhRI00000000000000000000000000000000000000000000l9>n0000
00000000=2e]0000h3dT0000000000000000lIJELQc_lVmC0000<O=o000000000000000000000000\<B>lP;\00000000000000000000PIBH0000Hm7f4X6mD<Z<
000000000Eg:0000D=MW00000000`U370000I1MD0000hbDc00000000000000000000000000000000LY6C0000X<da0000000000000000dI7c0000000000000000
0000`oda000000000000000000000000T>`D0000L9o@0000000000004^DH17Mj000000000000LM8H=77@000000004>BRD46WXV?S00000000000000000000<Qib
00000000000000008HCATbEc0000000000000`dK0000000000000000U5Y50000@m]`0000dIb]000000000000000000000000\jWX000000000000P0_cH:^f@9LS
\ScBm3EA4SgEm5:c00000igW000000000000000000000000000000000000A62400000000Q75m0000H:h<00000000D6IdD:5>P[A_00000000000000000000hZUm
00000000000000000000lKf8000000000000000000000000000000000000000000000000000000000000@5@V0000000000000000000000000000000000000000
4>3L0000000000000000000000004a[E00004B5?<i_dd\>o<nfU52TQ0000PU_]`18H0000i3ZQ0000\33S00000000000000000000000000000000L]lH00000000
l5Bk0000000000000000\2SD000000000000000000000000000000000000000000000000@4:6@H>a00000000000000000000Xg@3A2W;00000000000000000000
=22e00000000000000000000000000000000000000000000000084h58GWT0000TE^LDd4nP36=00000O=V00000000000000000000X>?D\8HCd;G4T`fM00000000
00000000L81a0000000040L>U2o]000000000000000000000000000000000000X6M_00000000000000000000X7Yd000000000000`46K45[=`G0HhSLeI6aV8RYD
11joLDP@000000000000m6IO000000000000000000000000\X;hHolS000000000000DLbl00000000000000000000000000000000000000000000000000000000
\IMf4jfH0000M5CS00000000000000000000000000000000@DOk0000000000000000d4M@0000000000000000000000000000000000000000dYDj00000000d5Sh
0000HlZnDbTV00000000000000000000000000000000000000000000000000000000Q1\`00000000L80e00000000000000000000D@5=0gk`000000000000Q6=^
0000000000000000dX5Y0000L@45\Wc:000000000000000000000000000000000000000000000000000000000000000000000000000000000000@7?Yi3bM0000
0000000000000000000000000000000000000gom000000000000000000000000<E>flX?489[Q000000000000PLklm3CJ0000lAk9lCiOHQ^P\R@k@cEm00000000
00000El50000000000000000000000000000X=1Fh@]c00000000l4@]00000000`eI^00000000000046Be00000000d>M>U2dP0000000000000000`Ea3dPNE0000
<jFJ0000TZc4e0Wn0000000000000000000000000000\il60000lc`FTbFn000000008N5K00000000000015Vd000000000000000000000000M46e000000000000
0000000000000000000000000000d7bJPZ_^@Z`eI5hA000000000000\YAG0000000000000000L:R]00000000000000000000PcZk@HfI0000<:]d000000000000
000000000000U2bC00000000000000000000LdF409DR0000@CQh0000000000000000000000000000000000000000l5I=E83N49Nl0000Hfh:0000000000000000
00000000000000000000dLSC000000000000D^<200000000000000000000DJ8MT^MM0000I4=M0000000000004A5\000000000000LZXW00000000a1DO00000000
000000000000h2kO4;VU0000l:e`lR`\00000000\OHB0000000000000000000000000000000000000000000000000000<\_5T^mgD;hR00000000000000000000
M3DZ0000000000000000`M70PQke0000X2AS0000l9]C00000000000000000000000000000000LbNR000000000000000000000ARb0000HKBT11o_000000000000
8U5=000000000000L>Jk000000000000000000000000lQnn55lXa8<oLmLch_1T0000d<Wh00000000000000000000000000000000<BjQDMHe00000000Dhi80=1e
PK\GLj7B000050@U000000000C<]<FKM00000000000000000000000000000000<XZX000000000000<S:F<2hF000000000000<FI]00000000000000000000hOie
000000000000\AD?00000000lEdn000000000000000000000000000000000000000000000000a0Gi\lZL000000000000DF720000000000000000000000000000
Q7<N00000000000000000000000000000000000000000000000000000000=1Z[TF2k00000000<6kR000000000000\28a00000000XCLRL?<DdV@:00000000DS[n
000000000000Q09o0000000000000000Xiia000000000000000000000000lBgI0000000000000000<fWI000000000000000000000000000000000000\SOJ0000
00000000d[4N0000000000000000000000000000P_di000000000000\fC0000000000000000000000000000000000000000000000000000000000000E4h9XQC0
d]gC00000000000087@>000000000000000000000000000000000000@5\od]A]0000000000000000E4cRa8<KTj2Z00000fB<0000<^PC00000000`0TkH@fI01HK
00000000000000000000\TWe000046K_0000hGB700000gRW0000000000000000000000000000dL@`0000\oNd\;[oL=Ef0000lFCAQ7?Y45o`hF1^`W^=00000000
000000000000\;NO<O6WLEPT000000004?a^00000l920000000000000000000000000000XKO3dCeY<>a7L\\e<lTN0000000000008Zo=000000000000hiTl0000
00000000000000000000=7aQ000000000000XB[GLT:A\V_Jh\>Z0000HEm>0000X5ac00000000L9Ic00000000000000000MP9000000000000LSU]00000000U5ZF
000000000000`@JT00000000000000000000000000000000000000000000LYDM0000dW9O0000XN7;D?Zg00000000000000004]=@000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000Tf4\000000000000LB1[00000000P36M0000000000000000lAFf00000000
00000000000000000000Pl>c00000000000000000000000000000000PnS:LOAAH]TG8KfchmZlLm;\I0XS<9T4PR\X00000000000000000000`bbd0J?UdmaK0000
000000000000000000000000Hk[^94^N00000000000000000000@aCC0000dHK800000000000000000000000000000000000000000000TOQl0000000000000000
00000000D3R`00000000000000000000000000004IL>0000000000000000000085860000m76=@6YR0000l9d8`1fF0000000000000000TGkGLS<Y\S:900000000
00000000h^gJ0000HE6d00000000h6^F00000000`?<P`19OH8o`LMf=0000000000000000XmK84NS\0000lnmM0000000000008\0@000000000000000000008I?X
00000000000000008Mh1U6500000m4j1000000000000000000000000000000000000LkN5d;1em4100000PD7T00000000`lXb0000000000000000000000000000
000000004I;d00000000X<CN0000000000000000T<UOh=?500000000000000000000000000000000000000000000000000000000000000000000DPT900000000
\IBn4XkF0000000000000000000000000000dRAY00000000000000000000000000000000<S=a4c^g000000000000000000000000000000000000@;FR00000000
0000l;A;XRhQTTO_0000000000000000000000000000000000000000D0bN000000000000000000008<6K0000@[gAU4X[l^Uh@:B`0000lOho0000000000000000
0000dln@`lF30000lHWb000000000000000000000000@0h\0000hK]M000000000000d5B_`M]d8QAElZ0=0000000000000000T[D`<D`;0000000000000000<R60
0000000000000000\a2700000000PLAPD5gF0A2KLXG<Dd:Ti42T0000DZ1A000000000000D0gR00000000H<Kl00000000L]0n8AV]<N200djQ0000000000008n:I
0000000000000000053F\HlgXJXA0NE_00000000`JGo000000000000000045O?00000000000000000000000000000000@1Jc000000000000\Q[kTJL44;[50000
0000LE[<0000000000000000000000000000I6bl0000000000000000PZ8Q00000000000000000000lXW700000000000000000000000000000000000000000000
00008^iM0000PAJh<IFi00000000000000000\cM00000000000000000000000000004ab>000000000D8[000000000000000000000000000000000QX=h@6GHa38
0000000000000000l_Qm000000000000000000000000P4gA<_^J000000000000000000000000000000000000000000000000<N\Z00000000H2VN0000lF5j0000
00000000000000000000PNQ90000LUBe00000000DLeb0000000000000000\94c000000000000000000000000000000000000@29M00000000000000004K290cd:
15YB8P4?000000000000m86I000000000000000000000000Ln`j0000lED30000TA=M00000000d;XchF^T0000000000000000000000000_oH0000<7c9@B_j0000
L_Fm0000000000000000000000000000000000000000000000000000000088b`000000000000<KT^000000000000000000000000000000000000000000000000
00000000e6RG8SRVD]7M0000000000000000PNH:0000\Eca0000H6;4l5^@hdWj0000000000000000`84;`C2n00000000TDk7hE]d0000000000000000X[Cf0000
0000DI1Q<G[oT?o;4`[X000000000000LR83000000000000000000000000000000000000`<5M000000000000hZ]m0000000000000000`12L00000000X=S`8aCT
HYD?H<A@L[a78JI2`fId0000H7CPDj6E0000000000000000XDkCm3P[d?Um000000000000lXjH0000e5fg000000000000PL3k00000000dbg]0000HF=0hXXZ0000
000000000000000000000000000000000000Pb04DTJ5XQi7000000000000hGJl00000000000000000000000010jW000000000000H0U<I69i0000000000000000
000000000oI70000000000000000@b^FPJ:mPR;i]2UD000000000000000000000000000000004bC500000000LO\a000000000000000000000000000000000000
P?2j000000000000hKUg00000000deMh0000000000000000000000000000000000000000000000000000000000000000Lo<b00000000000000000000`mFl0000
000000000000`:QV0000000000000000lQXJdNIH0000000000000000000000000000\2V>0000M50[000000000HFD000000008`1_<aV7`Bkb00008eaM00000000
000000000000000000000000000000000000000000000000432S\:=@XcIj=3cW0moY0000000000000000<YbH`3n=00000000000000000000TXKZ`c37dfO30000
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
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0),
w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4),
w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0),
w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0),
w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::School, None, M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4),
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
w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0),
w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0),
w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0),
w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7),
w(K::At, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6),
w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6),
w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0),
w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4),
w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4),
w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ga), M::Whole, 8), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Role, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 8),
w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::En), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::Ca), M::Whole, 8),
w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 8),
w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Tr), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8),
w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Hu), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Et), M::Whole, 8),
w(K::Degree, Some(L::Is), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Subject, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 6),
w(K::Fluency, Some(L::Es), M::Whole, 6), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0),
w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1),
w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0),
w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5),
w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Document, Some(L::Et), M::Whole, 0),
w(K::At, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 0), w(K::At, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0),
w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4),
w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0),
w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2),
w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0),
w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2),
w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1),
w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0),
w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0),
w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5),
w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Da), M::Whole, 1),
w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0),
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
w(K::Page, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0),
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
w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
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
w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1),
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
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0),
w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0),
w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0),
w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0),
w(K::At, Some(L::Pt), M::Whole, 0), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Project, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Es), M::Whole, 0), w(K::Project, Some(L::It), M::Whole, 0), w(K::Project, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0),
w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0),
w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Project, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0),
w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0),
w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0),
w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0),
w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4),
w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0),
w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0),
w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3),
w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2),
w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3),
w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2),
w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2),
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
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Mt), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0),
w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0),
w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0),
w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0),
w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0),
w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4),
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
w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5),
w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0),
w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0),
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
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4),
w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5),
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
w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0),
w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8),
w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0),
w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4),
w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 0),
w(K::At, Some(L::Sk), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 0),
w(K::At, Some(L::Sk), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0),
w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2),
w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0),
w(K::At, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4),
w(K::Project, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0),
w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4),
w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5),
w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0),
w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 2), w(K::At, Some(L::Pl), M::Whole, 0),
w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4),
w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0),
w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2),
w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2),
w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2),
w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 4),
w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Sl), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::SrLatn), M::Whole, 0),
w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 1),
w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Project, Some(L::El), M::Whole, 0), w(K::Unit, Some(L::El), M::Whole, 1),
w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0),
w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2),
w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5),
w(K::Fluency, Some(L::El), M::Whole, 3), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3),
w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4),
w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0),
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
w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0),
w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7),
w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2),
w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4),
w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2),
w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0),
w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0),
w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0),
w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0),
w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2),
w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5),
w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0),
w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0),
w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0),
w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0),
w(K::From, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3),
w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0),
w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0),
w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2),
w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2),
w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0),
w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5),
w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0),
w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Project, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0),
w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0),
w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0),
w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0),
w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0),
w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Project, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5),
w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0),
w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0),
w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0),
w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0),
w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4),
w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0),
w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3),
w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8),
w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5),
w(K::Project, Some(L::Hi), M::Whole, 0), w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2),
w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0),
w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0),
w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0),
w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Project, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4),
w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0),
w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0),
w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2),
w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0),
w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0),
w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0),
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
w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0),
w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0),
w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3),
w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0),
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
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0),
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
