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
course	培训	培訓	研修	교육과정	Kurs	cours	curso	curso	corso	cursus	kurs	курс	курс	kurz	kurz					kurs	kursus	kurs	kurssi							σεμινάριο	tanfolyam	curs		kurs	khóa học	kursus					curs
journal	论文	論文	論文	논문	Artikel	article	artículo	artigo	articolo	artikel	artykuł	статья	стаття	článek	článok	članek	članak	чланак	članak	artikel	artikel	artikkel	artikkeli	grein	artikkel	raksts	straipsnis	alt	artiklu	άρθρο	cikk	articol	статия	makale	bài báo	artikel	مقال	מאמר	लेख	บทความ	article
project	项目	專案	プロジェクト	프로젝트	Projekt	projet	proyecto	projeto	progetto	project	projekt	проект	проєкт	projekt	projekt	projekt	projekt	пројекат	projekat	projekt	projekt	prosjekt	projekti	verkefni	projekt	projekts	projektas	tionscadal	proġett	έργο	projekt	proiect	проект	proje	dự án	proyek	مشروع	פרויקט	परियोजना	โครงการ	projecte
male	男	男	男性	남성	männlich	masculin	masculino	masculino	maschile	man	mężczyzna	мужской	чоловіча	muž	muž	moški	muško	мушко	muško	man	mand	mann	mies	karl	mees	vīrietis	vyras	fireann	maskil	άνδρας	férfi	masculin	мъж	erkek	nam	laki-laki	ذكر	זכר	पुरुष	ชาย	home
married	已婚	已婚	既婚	기혼	verheiratet	marié	casado	casado	coniugato	gehuwd	żonaty	женат	одружений	ženatý	ženatý	poročen	oženjen	ожењен	oženjen	gift	gift	gift	naimisissa	giftur	abielus	precējies	vedęs			έγγαμος	házas	căsătorit	женен	evli	đã kết hôn	menikah	متزوج	נשוי	विवाहित	สมรส	casat
street	省	省	都	특별시	straße	rue	calle	rua	via	straat	ul	ул	вул	ulice	ulica	ulica	ulica	улица	ulica	gatan	gade	gata	katu	gata	tänav	iela	gatvė	sráid	triq	οδός	utca	strada	ул	sokak	đường	jalan	شارع	רחוב	मार्ग	ถนน	carrer
remote	远程	遠端	リモート	원격	remote	télétravail	remoto	remoto	da remoto	op afstand	zdalnie	удалённо	віддалено	na dálku	na diaľku	na daljavo	na daljinu	на даљину	na daljinu	på distans	fjernarbejde	fjernarbeid	etätyö	fjarvinna	kaugtöö	attālināti	nuotoliniu būdu			εξ αποστάσεως	távmunka	la distanță	дистанционно	uzaktan	từ xa	jarak jauh	عن بعد	מרחוק	ऑनलाइन	ออนไลน์	en remot
curriculum vitae	简历	履歷	履歴書	이력서	Lebenslauf	curriculum vitæ	currículum	currículo	curriculum vitae	curriculum vitae	życiorys	резюме	резюме	životopis	životopis	življenjepis	životopis	биографија	biografija	CV	CV	CV	ansioluettelo	ferilskrá	elulookirjeldus	dzīves gājums	gyvenimo aprašymas	curriculum vitae	curriculum vitae	βιογραφικό σημείωμα	önéletrajz	curriculum vitae	автобиография	özgeçmiş	sơ yếu lý lịch	daftar riwayat hidup	السيرة الذاتية	קורות חיים	जीवनवृत्त	ประวัติย่อ	currículum
	入学	入學	入学	입학																																					
	退学	退學	退学	중퇴																																					
obtained	获得	獲得	取得	취득	abgeschlossen	obtenu	finalizado	concluído	conseguito	behaald	ukończone	окончил	закінчив	ukončeno						avslutad											végzett	absolvit		mezuniyet	tốt nghiệp	lulus					
	此致	此致	以上	이상																																					
I'm					ich bin	je suis	soy	sou o	sono	ik ben	jestem	я	я	jsem						jag är	jeg er	jeg er	olen							είμαι ο	vagyok	sunt		ben	tôi là	saya					soc
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
028^028j029E029T029_02:402:A02:O02:Z02:e02;002;O02;h02<302<:02<A02<H02<O02<\02<a02<g02<m02=302=902=@02=E02=N02=W02=\02=a02=b02=c
02=d02=e02=j02>102>602>=02>>02>?02>@02>A02>B02>C02>V02>`02>e02>f02>k02?702?>02??02?@02?A02?B02?G02?O02?V02?]02?d02?k02@302@;02@E
02@L02@U02@]02@f02A302A@02AI02AR02AZ02Ab02Ao02B702B?02BG02BP02BZ02B`02Bi02C002C;02C?02CG02CR02CW02C_02Cl02D302D=02DE02DN02DW02Da
02E402E<02ED02EK02ER02Ee02F202F:02FA02FJ02FR02F[02Fc02Fk02G802GE02GM02GU02G]02Ge02H602H?02HG02HO02HX02Ha02Hj02I202I;02IE02IP02IY
02Ib02Ij02J202J?02JE02JN02JU02J`02Jm02KF02K\02Ke02Kj02Kn02L202L902L@02LJ02LS02L]02Lg02M002M402M@02MO02M`02Me02Mj02N102N802NC02NJ
02NN02NS02NX02N]02Nb02Ng02O102O702O?02OF02OS02OZ02Oc02Oj02P002P402P>02PE02PL02P\02Pf02Pk02Q302Q:02QA02QH02QO02Q[02Qb02Qi02R002R:
02RA02RI02RT02Rg02S002S902SB02SK02SX02Sa02Sf02Sk02T002T;02TB02TJ02TU02T\02T]02T^02Tm02U402U@02UK02UP02U`02Uh02V302V<02VR02V_02Ve
02Vl02W002W402W802WB02WJ02WN02WT02WX02W\02Wc02Wf02Wk02X202X802X>02XD02XJ02XU02X[02Xa02Xf02Xk02Y002Y502Y<02YA02YH02YO02YT02Y]02Yb
02Yi02Yn02Z402Z>02ZD02ZM02ZV02Zf02[002[702[>02[E02[L02[Y02[`02[g02\502\<02\C02\M02\X02\`02]102]D02]N02]Y02]d02]o02^A02^L02^X02^e
02_102_:02_D02_N02_[02_l02_m02_n02`H02`R02``02a902aA02aI02aT02a`02ak02b>02bT02b]02bn02c502c<02cF02cP02c[02cl02d802dC02dT02de02do
02e<02eI02eT02e_02em02f802fM02fX02f[02f^02fa02fo02g:02gJ02gZ02gn02h?02hP02i602iC02iT02io02j;02jP02je02kA02kU02l102lP02l\02l]02ld
02lk02m202m902m:02m;02m<02m=02m>02m?02m@02mA02mB02mC02mD02mE02mF02mG02mH02mI02mJ02mK02mL02mM02mN02mO02mP02mQ02mR02mS02mT02mU02mV
02mW02mX02mY02mZ02m[02m\02m]02m^02m_02mf02mm02n402n;02n<02n=02n>02n?02n@02nA02nB02nC02nD02nE02nF02nG02nH02nI02nJ02nK02nL02nM02nN
02nO02nP02nQ02nR02nS02nT02nU02nV02nW02nX02nY02nZ02n[02n\02n]02n^02n_02n`02ni02o002o702o>02oE02oS02oZ02oe0300030;030C030N030]030n
03180319031:031;031<031=031F031G031H031I031J031K031L031M031N031O031P031Y031b031c031m032<032B032C032D032E032F032G032H032O032V032]
032d032e032f032g032h032i032j032k032l032m032n032o0330033103320333033403350336033703380339033:033;033<033=033>033?033@033A033B033C
033D033E033F033G033H033I033M033N033O033P033Q033Y033a033e033k03400347034>034A034D034I034J034K034L034M034N034V034]034d034i034j034k
034l034m034n034o035=035D035I035J035N035W035\035]035^035_035`035d
"# }

grid! { GENDERS, 42, r#"male	男	男	男性	남성	männlich	masculin	masculino	masculino	maschile	man	mężczyzna	мужской	чоловіча	muž	muž	moški	muško	мушко	muško	man	mand	mann	mies	karl	mees	vīrietis	vyras	fireann	maskil	άνδρας	férfi	masculin	мъж	erkek	nam	laki-laki	ذكر	זכר	पुरुष	ชาย	home
female	女	女	女性	여성	weiblich	féminin	femenino	feminino	femminile	vrouw	kobieta	женский	жіноча	žena	žena	ženska	žensko	женско	žensko	kvinna	kvinde	kvinne	nainen	kona	naine	sieviete	moteris	baineann	femminil	γυναίκα	nő	feminin	жена	kadın	nữ	perempuan	أنثى	נקבה	महिला	หญิง	dona
"#, r#"00040008000<000C000J000T000]000g0011001:001>001J001Y001j001o0024002;002B002M002T002X002]002b002g002l0031003;003A003I003P003]003d
003m0044004:004>004H004O004V004f00500055005<005@005D005K005R005[005d005m0066006@006F006N006]006j00700076007>007F007S007[007b007i
00800087008<008B008K008S008\008e00940098009@009I009P009U009_009h00:100:A00:N00:S
"# }

/// The first two characters of the keys that count within words.
pub(crate) static BEGINNINGS: Sieve = Sieve([
0x102006a000840004, 0x100385000002000, 0x88a0000401400022, 0x1100243090320800, 0xa003120800402020, 0x588000022, 0x8002080000080000, 0x8a0020100000040,
0x400000200000c020, 0x1040001042010000, 0x42050420a100, 0x208001400840080a, 0x4008120005220000, 0x40180000000084, 0x400014022000004, 0x2200080140000100,
0x28148140a8000, 0x102400002040, 0x82000400000012, 0x400080000104, 0x4008000500402000, 0x3208001880100002, 0x20a0010850a80000, 0x81010000014010,
0x6088010000a04000, 0x3000098000200000, 0x104004120040202, 0x4001200600000, 0x48001100000200, 0x300010600024000, 0x1008200000004060, 0x810080180c00,
0x4804000206, 0x800010200040080, 0x8102010004802000, 0x2041000002092000, 0x100400040000000, 0x8080000000001000, 0x50100d000000008, 0x100001274002012,
0x200a80006008089, 0x142c088221082801, 0x80005000804190, 0x808000000000010, 0x20080008000600, 0x6010414004208, 0x220108002000805, 0x400200280400430,
0x4030a20882012, 0xac2e00800003491, 0x50020040040000a0, 0x3808000200240004, 0x2008247000084000, 0x2002008510101000, 0x2000400000012060, 0x4e0001408000008,
0x380000903008200, 0x80004000022040, 0x18000000800808, 0x2011042024000000, 0x310700002000002, 0x42001000280084, 0x8600090202210d4, 0x80810020000000,
0xd0942000000100, 0x41c8026008810081, 0x4100041050400, 0x488440b004034003, 0x4210000808254540, 0x4012800009404000, 0x604080080000412, 0xc0200010040002,
0x1450310030a00148, 0x80840001c1080, 0x2000210400, 0x42c00800840832, 0x1081000200800, 0x148008180008100, 0x1000000008480400, 0xc002800042100000,
0x200000000004081, 0x20800800101142, 0x5300a000022, 0x400830c08050200, 0x404040014042, 0x201090180010005, 0x2008000042000014, 0x2000000002,
0x4000000000902109, 0x802200002282000, 0x8480420000010200, 0x40010000000040, 0x400002c084800040, 0x600000010200080, 0x1020a20080001000, 0x1000400120012000,
0x2000836000080200, 0x208001010010, 0x80404000402c80, 0x800408000002011, 0x240002000001400, 0x320102000010530, 0x300000040001020, 0x300002400430026,
0x6000004000200, 0x4800040000000008, 0x4880800000, 0x420c0014000, 0x1240080000000000, 0x110024801004012, 0x4002e02080011818, 0x40040a1020810400,
0x408202, 0x40000400c004000, 0xa04800005400200, 0x8200000021002004, 0x402000000202004, 0x1180142000000048, 0x8010001010000000, 0xa440100064034201,
0x10488200080, 0x4021000001008, 0x800120200082010, 0x10400040204000, 0x8200000000812800, 0x206800004000088, 0x5800004040181, 0x400000208204002,
0x8000002000020380, 0x1d08000418000000, 0x4014200c104010, 0x800004400882010, 0x800112000024c8, 0x400000001cc0040, 0x8010204010000000, 0x8886008000000000,
0x20c00810a00001, 0x220800080000000, 0x400000006c000300, 0x400200081001000, 0x400100268840100, 0x4e00000000822010, 0x4002000, 0x10200200000020,
0xa08850804080210, 0x100000001094320, 0x80020008293c0, 0x2040010000120210, 0x204200000040200, 0x105000004a10000, 0x40a0010810100300, 0x5084181400090002,
0x2402002000000820, 0x18840008804010, 0x10088c400400000, 0x81280428008022, 0x8220000400018002, 0x8020002200081040, 0x2800020980088104, 0xc000840c04441100,
0x2001002820000080, 0x80488040a080001, 0x840000c040060, 0xd90200000810010, 0x82002008008c081, 0x1080454002442c, 0x40d0808200c001, 0x121820084108d000,
0x240021104000400, 0x20100021, 0x800000080801d, 0x40808040408401, 0x422800040004000, 0x1404908180001210, 0x806009000000400, 0x80000c9088000220,
0x2001800002000a0, 0x4280600000004fa0, 0x831044000882440, 0x403080004000000, 0x1000a4100402aa, 0x2142000004c22, 0x200402000840012, 0x400402810041000,
0x428805080201490, 0x30000810c000009, 0x90080c340080000, 0x6010000000084, 0x14400204000, 0x2010251641003a00, 0x4001000c11810000, 0xca4002e000000,
0x8000098000038000, 0x8080243010020000, 0x1000840200000022, 0x400000008000070, 0x408011000000011, 0x2400a02030700000, 0x1000802400005100, 0x8204040004080008,
0x44110c03041100, 0xc280a10000010001, 0x100c000080000080, 0x80400922100000, 0x4000808104000800, 0xc00034000081c80, 0xf000410c008, 0x1100000404210040,
0x82000820000045, 0x200010600201048, 0xa0010a8808012000, 0x4a86022010800841, 0x2000801080030148, 0x80000000005c0, 0x20010880d000200, 0x80089100084000,
0x1000108000000400, 0x4700000808030000, 0x40a1000008, 0x5000101200008010, 0x9c0000000401001, 0x2818040040040, 0x100008030000000, 0x401000000012820,
0x2215000001020000, 0x9, 0x4000008085205000, 0x1200003806000, 0x8a00000908000082, 0x203802224089200, 0x100000200000101, 0x10204a2000020,
0x8508180010100088, 0x20020400201, 0x8200440020110, 0x80101808008c0000, 0x442c20800000100, 0x20088400444428a, 0x18050284c0495010, 0x104200421,
0x1001002002005106, 0x8150000402000014, 0x40206230a000500, 0x1040009000000, 0x813000080441a, 0x600160000000a00, 0x4051000008, 0xd00101a0200,
0x100105010029a000, 0x208002000, 0x54000046020040, 0x201000004091, 0x110400008400000, 0x1000002000052200, 0x80002a404800040, 0x4000020040401200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0xc200000800000080, 0x4041000680080022, 0x3a8004000200008, 0x8024000104200000, 0x402042008000001, 0x402001080000400, 0x40090a0c020044, 0x208000004110,
0x40400000002c0440, 0x10042240034000c4, 0x18000400040040, 0x8220404200412, 0x840000000864a4, 0x2102480012001000, 0x1000820d01820000, 0x100100804080004,
0x5211000022, 0x2000020084080200, 0x408a2604004000, 0x8301810040400084, 0x200000103001, 0x8002012a082000, 0x4100210a00000080, 0x90098004082000,
0x84100201240000, 0x8800404140036048, 0x4000c10002200900, 0x8ae0400845a440c0, 0x2c0800001030068, 0x8000000800001, 0x4028b28002400, 0x1000100140080010,
0x10422000002004c8, 0x2880042000800c4, 0x180020000400, 0x42000100284024a0, 0xc000020010081000, 0x420404a0000002, 0xc10a00800400019, 0x10a00000108,
0x41000090148004, 0x1600104008200840, 0x1104400200044, 0x1800010008200, 0x9400026200560, 0x2180810200020010, 0x30c20800a011200, 0x20409040000002,
0x1000040cc0400100, 0x4000242004200460, 0x1000080000104003, 0x2100080208000000, 0x10541008a0000000, 0x1052000010200081, 0x410c000000002, 0x2040028800412000,
0x210001000102400, 0x400001c088008002, 0x2102200000204800, 0x40801500060c2100, 0x8000800480121000, 0x1001011561, 0x406104420100000, 0x8880000210010000,
0x500a020101108000, 0x40a808019400100, 0x44008040030401, 0x8400c204044000, 0x4890000000a0, 0x4016908402108001, 0x8080108a11010a01, 0x1832008c00000000,
0x620000400000808, 0x4080090000042000, 0x20180020000042, 0xa000181100a80000, 0x60045010080000, 0x1a00894240040081, 0x1402000000000004, 0x481000031040c000,
0x143000002898, 0x808001041, 0x100000820008004, 0x800000088102080, 0xa020001004802a0, 0x80000e100014000, 0x1200000001001000, 0x84000000480000b0,
0x8000000018000, 0x111624c400080088, 0x802408400000420, 0x9060200000411, 0x4009000, 0x400008000040800, 0x28080000000180, 0x804004410182a,
0x8d008082000006, 0x204800005040006, 0xc0000410201000, 0x2001400000460180, 0x90002900040104, 0x1088002c80c00800, 0x681a004121000000, 0x2000020d8400,
0x40018c402212480, 0x8c2022054000000, 0x8000516a80004106, 0x2008000010050950, 0x400410020400200, 0x4004000200c80140, 0x8001020000082, 0x8000000a10024008,
0x4050801089000001, 0x308246000010000, 0xc00001014020000, 0xa000221008222800, 0x5000110c00, 0x900100028000a002, 0x4082240000a2c00, 0x10420000200b4000,
0x42000108002f8b4, 0xc000800001040410, 0x29000010310000, 0x2100102015240, 0x4a0001000, 0x8200014400200008, 0x110000000000, 0x2000000000000,
0xa01c400002808009, 0x228044001000108, 0x20a4000242400, 0x240000001804, 0x2004108000008686, 0x8010208020140804, 0x3300001400008008, 0x1101084908000040,
0x4020004808088220, 0x4000040b02007, 0x198410810041, 0x10000082000d0408, 0x4082600802040501, 0x2c000004a1041229, 0xa000010042080800, 0x420020833,
0x40000200000000, 0x44140040000018, 0x8600000080100004, 0x8420400800008028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x108000a00000901, 0x8140000001801080, 0x9000000001088a0, 0x2c004240a000000, 0x8001421452200, 0x800308084820004, 0x4410840011010214, 0x4012060002c2058,
0x88724a002440000, 0x20180005b4000880, 0x5000004061480080, 0x100200084000003, 0x400400002020418, 0x2002029000000040, 0x4010480004d64130, 0x8040008180000004,
0x2009058210020a00, 0x400020240000, 0x200c400004002001, 0x40104200002011, 0x3081004008040021, 0x8402020020400214, 0x4c082418e006004, 0x820000810000,
0x24008000800120, 0x2028000004484120, 0x1204000394013001, 0x401009100110100, 0x106000800b0024, 0x420090080020002, 0x8090800e00002000, 0x1000001000810000,
0x6040002400100008, 0x101804400002, 0x140000080400a020, 0x60a2024b090000, 0x2c08170082001, 0x50000b0002110001, 0x4048400010000000, 0x2520000004800,
0x440000101542420, 0x1000500048000402, 0x6002008144000021, 0x382028200800000, 0x4040004400400001, 0x10000004c000080, 0x4000000002010, 0x4000501200680008,
0x800a008840006000, 0x41200250404000, 0x806c000048200100, 0x100040020108100, 0x4000108046000308, 0xa400000008010, 0x850400022004122, 0x91008400010800,
0x100041001810400, 0x42000606005814, 0x90008100310800, 0x8008108200d0000, 0x1200010000103040, 0x801205000000810, 0x44800200000200a0, 0xc000842004000022,
0x41220000040608, 0x24028808017200, 0x40000121000620, 0xa00a00028040000, 0x408402004002268, 0x408000500000081, 0x1000110301a000, 0x21384ec01000404,
0x8080006100800, 0x400000200201000, 0x812000c00001c001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x23000a000a0a0008, 0xe40020228000080,
0x82400090008004, 0x822800800001068, 0x1020500000800200, 0x4000000010000000, 0x4c04320004214100, 0x4a010f005080281, 0x80000914002002, 0xc00202008a00000,
0x1a010010040c, 0x8004402400002010, 0xc40010000040094, 0x2002000000000, 0x200000000085000, 0x400000000000002, 0x4100100040820080, 0x8080000,
0x8000002800040300, 0x8028000020203424, 0x801000880000, 0x20040080020030, 0x1100000202000a, 0x20002608800120, 0x2200000441000, 0x8050218200006449,
]);

index! { WORDS: Word, 32768, r#"1 hely	0001
1 helyezes	0001
1 koht	0011
1 mesto	0022
1 miesto	0041
1 misto	0051
1 mjesto	0061
1 palkinto	0071
1 plads	0081
1 plass	0091
1 platz	00:1
1 saeti	00;1
1 sija	0071
1 staatsexamen	00<1
1 vieta	00=2
1 во място	00?1
1 место	00@2
1 місце	00B1
1-во място	00?1
1. hely	0001
1. helyezés	0001
1. koht	0011
1. mesto	0022
1. miesto	0041
1. mjesto	0061
1. místo	0051
1. palkinto	0071
1. plads	0081
1. plass	0091
1. platz	00:1
1. sija	0071
1. staatsexamen	00<1
1. sæti	00;1
1. vieta	00C1
1. место	00D1
10 klasse	00E1
10. klasse	00E1
10th	00F1
10वीं	00G1
110 110	00H1
110/110	00H1
12 12	00I1
12 שנות לימוד	00J1
12/12	00I1
12o ano	00K1
12th	00F1
12वीं	00G1
1:a pris	00L1
1er prix	00M1
1o lugar	00N1
1st place	00O1
1° premio	00P1
1η θέση	00Q1
1η θεση	00Q1
1級	00R1
1급	00S1
1등	00T1
2 1	00U1
2 mesto	0022
2 miesto	0041
2 misto	0051
2 mjesto	0061
2 plads	0081
2 plass	0091
2 platz	00:1
2 staatsexamen	00<1
2 место	00@2
2 місце	00B1
2. mesto	0022
2. miesto	0041
2. mjesto	0061
2. místo	0051
2. plads	0081
2. plass	0091
2. platz	00:1
2. staatsexamen	00<1
2. место	00D1
2.1	00U1
2:1	00U1
2:2	00U1
2nd place	00O1
2o grau	00K1
2o lugar	00N1
2級	00R1
2급	00S1
2등	00T1
3 mesto	0022
3 miesto	0041
3 misto	0051
3 mjesto	0061
3 platz	00:1
3 место	00@2
3 місце	00B1
3. mesto	0022
3. miesto	0041
3. mjesto	0061
3. místo	0051
3. platz	00:1
3. место	00D1
3o lugar	00N1
3rd place	00O1
3級	00R1
3급	00S1
3등	00T1
9o ano	00K1
a	00V9
a a	00_2
a a s	00_2
a aujourd'hui	00a1
a ce jour	00a1
a compter de	00b1
a compter du	00b1
a contar de	00c2
a d	00e1
a decorrere dal	00f1
a distance	00g1
a distancia	00h3
a distanza	00k1
a distància	00l1
a level	00m2
a levels	00m2
a mai napig	00o1
a netinu	0101
a nevem	0111
a oggi	0121
a partir de	0133
a partir del	0161
a partir du	00b1
a partire da	00f1
a partire dal	00f1
a present	00a1
a s	0173
a-level	00m2
a-levels	00m2
a.a	00_2
a.a.s	00_2
a.d	00e1
a.s	0173
a.ş	00e1
a/s	00e1
a1	01:1
a2	01;1
aaetlad	01<1
aakeri	01=1
aar	01>3
aarets	01A3
aarsenhet	01D1
aarsstudium	01D1
aas	00_2
aasta	01E1
aastat	01E1
ab	01F4
ab dem	01J1
ab der	01J1
abgeschlossen	01K1
abielus	01L1
abiline	01M1
abilitazione	01N1
abitur	01O1
abiturnote	01P1
abogada	01Q1
abogado	01Q1
abschlussnote	01P1
abschlusspruefung	01O1
abschlussprufung	01O1
abschlussprüfung	01O1
absolviert	01K1
absolvit	01R1
absolvita	01R1
absolvită	01R1
absolvovano	01S1
absolvováno	01S1
abstract	01T1
abstracts	01T1
abteilung	01U2
acadamh	01W1
academia	01X4
academie	01\2
academische bachelor	01^1
academy	01_1
academy trust	01`1
acadèmia	01a1
académie	01b1
acca	01c1
accademia	01d1
accesit	01e1
accessit	01f1
accountant	01g3
accreditation	01j1
accredited	01j1
accèssit	01f1
accésit	01e1
acemi	01k1
acheteur	01l1
acheteuse	01l1
acierie	01m1
aciérie	01m1
acls	01c1
acm	01n1
acougueiro	01o1
acreditacio	0201
acreditacion	0211
acreditacion en	0211
acreditació	0201
acreditación	0211
acreditación en	0211
acreditare	0221
actas	0231
actes	0242
actes de colloque	0261
acteur	0271
actor	0283
actress	02;1
actrice	0271
actrita	02<1
actriz	01Q1
actriță	02<1
actuaire	01l1
actual	02=4
actualidad	02A1
actualitat	02B1
actualment	02B1
actualmente	02C3
actuary	02;1
actuel	00a1
actuelle	00a1
actuellement	00a1
acum	02F1
acupuncturist	02;1
ad oggi	0121
ada schein	02G1
ada-schein	02G1
adaleinkunn	02H1
adalgrein	02I1
addetta	02J1
addetta antincendio	01N1
addetto	02J1
addetto antincendio	01N1
adesso	0121
adim	02K1
adiunkt	02L1
adjoint	01l1
adjointe	01l1
adjunct	02;1
adjunkt	02M2
adjunktus	02O2
adjuster	02;1
admin	02Q1
administraator	01M1
administrador	02R3
administradora	02R3
administrateur	01l1
administratiu	02U1
administrativa	02V2
administrativo	01Q1
administratoer	02X1
administrator	02Y=
administratore	02f2
administratorius	02h1
administratorka	02L1
administrators	02i1
administratorė	02h1
administratrice	01l1
administratör	02X1
administrátor	02j2
adminisztrator	02l1
adminisztrátor	02l1
adr	01c1
adr bevis	02m1
adr intyg	02n1
adr-bevis	02m1
adr-intyg	02n1
advanced	02o2
advanced certificate	0311
advanced diploma	0311
advanced highers	0321
advies	0331
adviser	02;1
adviseur	0271
advisor	02;1
advisory	01`1
advocaat	0271
advocada	02U1
advocat	02U1
advogada	01o1
advogado	01o1
advogados	0341
advokaat	01M1
advokat	0356
advokatas	02h1
advokát	02j2
adwokat	02L1
adım	02K1
ae	00e1
aec	03;1
aed	01j1
aegare	02X1
aeidinkielen taso	03<1
aeidinkielenae	03<1
aeidinkieli	03<1
aeidinkielinen	03<1
aeldreboende	01=1
aemne	03=1
aemneslaerarexamen	03>1
aeroport	01m1
aeropuerto	03?1
aerztin	03@1
afdeling	03A4
afdelingen	03E1
affreteur	01l1
affréteur	01l1
afgerond	03F1
afhandling	03G1
afstudeerrichting	03H1
ag	03I2
ag suil leis	03K1
ag súil leis	03K1
agare	02X1
agence	01m1
agence immobiliere	01m1
agence immobilière	01m1
agenceur	01l1
agenceuse	01l1
agencia	03L3
agencija	03O3
agencja	03R1
agency	01`1
agent	03S6
agent achizitii	02<1
agent achiziții	02<1
agent de paza	02<1
agent de pază	02<1
agent de securite	01l1
agent de sécurité	01l1
agent immobilier	01l1
agente	03Y4
agentia	03]1
agentie	03]1
agentur	03^1
agentura	03_4
agentúra	03c1
agentūra	03d1
agenzia	03e1
agenția	03]1
agenție	03]1
aggiornamento	03f1
agno	03g1
agregation	03h1
agregation de	03h1
agregation externe	03h1
agrement	03i1
agricoltore	02J1
agricoltrice	02J1
agriculteur	01l1
agricultor	03j2
agricultora	03j2
agricultrice	01l1
agriturismo	03e1
agronom	02Q1
agrégation	03h1
agrégation de	03h1
agrégation externe	03h1
agrément	03i1
agència	03l1
agência	0341
ahli	03m2
ahli gizi	02Q1
ahli madya	03o1
ahlr	0401
ahoj	0411
ahora	02A1
aide soignant	01l1
aide soignante	01l1
aide-soignant	01l1
aide-soignante	01l1
aidinkielen taso	03<1
aidinkielena	03<1
aidinkieli	03<1
aidinkielinen	03<1
aikste	0421
aikštė	0421
ailtire	0431
air force	01`1
air traffic controller	02;1
airlines	01`1
airport	01`1
aistritheoir	0431
aiuto	02J1
aiuto cuoca	02J1
aiuto cuoco	02J1
ajakiri	0441
ajakirjanik	01M1
ajans	0451
ajansi	0451
ajansı	0451
ajokortti	0461
ajto	0471
ajtó	0471
ajudant	02U1
ajudante	01o1
ajuntament	03l1
ajusteur	01l1
ajutor	02<1
akadeemia	0481
akademi	0495
akademia	04>5
akademie	04C2
akademiebrief	04E1
akademii	04F1
akademija	04G5
akademisi	04L1
akademiuddannelse	04M1
akademía	04N1
akadémia	04O3
akadēmija	04R1
akatemia	04S1
akeri	01=1
akici	04T1
akici duzeyde	04T1
akkademja	04U1
aktif	04V1
aktivne	04W2
aktivno	04Y3
aktivně	04\1
aktor	04]2
aktorka	02L1
aktris	02Q1
aktualnie	04_1
aktuell	04`1
aktívne	04a1
aku	04b1
akuntan	02Q1
akıcı	04T1
akıcı düzeyde	04T1
al	04c4
alameda	04g1
alani	04h1
alanı	04h1
alap	04i2
alapfok	04i2
alapfokozat	04k1
alapfoku	04i2
alapfokú	04i2
alapismeretek	04l1
alapito	02l1
alapitvany	04m2
alapkepzes	04k1
alapképzés	04k1
alapszak	04k1
alapszint	04i2
alapszintu	04i2
alapszintű	04i2
alapítvány	04m2
alapító	02l1
alates	04o2
albanil	01Q1
albanila	01Q1
albañil	01Q1
albañila	01Q1
albergo	03e1
albergue	03?1
alcalde	01Q1
alcaldesa	01Q1
alcaldia	0512
alcaldía	0512
aldreboende	01=1
aleea	0531
aleja	0542
aleje	0561
alempi korkeakoulututkinto	0571
alfaiate	01o1
algaja	0581
algtase	0592
algteadmised	05;1
alkaen	05<3
alkeet	05?2
alkeistaso	05A1
alla data attuale	0121
alle	05B2
allee	05D2
alleenstaand	05F1
allen	05G1
allenatore	02J1
allenatrice	02J1
allgemeine hochschulreife	01O1
allé	05B2
allée	05H1
allén	05G1
almacenes	03?1
almoxarife	01o1
aloittelija	05I1
alt	05J3
altalanos iskola	05M2
altenheim	03^1
alternant	01l1
alternante	01l1
alto	05O3
altra	0431
alėja	0421
am	05R1
ambassador	02;1
ambulancier	01l1
ambulanciere	01l1
ambulancière	01l1
amet	05S1
amicale	01m1
amk	05T2
amk tutkinto	0571
amk-tutkinto	0571
ammatillinen perustutkinto	05V1
ammatillinen tutkinto	05V1
ammattikorkeakoulu	04S1
ammattikorkeakoulututkinto	0571
ammattikoulu	05W2
ammattiopisto	04S1
ammattitutkinto	05V1
amministratore	02J1
amministratrice	02J1
amministratur	05Y1
amne	03=1
amneslararexamen	03>1
amt	03^1
an	05Z2
an mhaith	05\1
an-mhaith	05\1
ana dal	04h1
ana dil	05]1
ana dili	05]1
ana dilim	05]1
anabilim dali	04h1
anabilim dalı	04h1
anadil	05]1
anadili	05]1
anadilim	05]1
anadolu lisesi	04L1
anailisi	0431
anailísí	0431
anais	05^1
analis	02Q1
analist	05_3
analista	05b6
analisti	05h1
analistă	02<1
analiticar	05i2
analitik	05k1
analitikas	02h1
analitike	02f2
analitikis	02i1
analitikė	02h1
analitičar	05i2
analityczka	02L1
analityk	02L1
analuutik	01M1
analyst	05l3
analyste	01l1
analytik	02j2
analytiker	05o3
analyytikko	0621
analüütik	01M1
analītiķe	02i1
analītiķis	02i1
anaokulu	04L1
anchor	02;1
and	0631
andar	04g1
andauernd	04`1
anerkennung	00:1
anfaenger	0642
anfaengerin	0642
anfaengerkenntnisse	0661
anfanger	0642
anfangerin	0642
anfangerkenntnisse	0661
anfänger	0642
anfängerin	0642
anfängerkenntnisse	0661
angajat	02<1
angestellte	0671
angestrebt	0681
anggota	02Q1
ani	0691
animateur	01l1
animator	06:3
animatore	02J1
animatorka	02L1
animatrice	06=2
anlagenbau	03^1
annee	06?1
annees	06?1
anni	06@1
anniskelupassi	0461
anno	06@1
announcer	02;1
année	06?1
années	06?1
ano	06A2
anois	06C1
anos	06A2
ans	06?1
ansioluettelo	06D1
ansiomerkki	06E2
ansvarig	02X1
ansvarlig	06G2
anthropologist	02;1
anticipated	06I1
antincendio	01N1
antologi	06J3
antrenoare	02<1
antrenor	06M2
antrenör	05h1
anugerah	06O1
anwaeltin	03@1
anwalt	03@1
anwaltin	03@1
anwenderkenntnisse	06P1
anwältin	03@1
any	06Q1
anyanyelv	06R1
anyanyelvi	06R1
anyanyelvi szint	06R1
anyanyelvu	06R1
anyanyelvű	06R1
anys	06Q1
ao	06S1
aonad	06T1
ap	06U2
ap grad	04M1
ap-grad	04M1
apartamento	04g1
apartment	06W1
apbalvojums	00C1
apdovanojimas	06X1
apdrosinasana	06Y1
apdrošināšana	06Y1
apiculteur	01l1
apicultrice	01l1
aplieciba	06Z1
apliecinajums	06Z1
apliecinājums	06Z1
apliecība	06Z1
apolo	06[2
apotek	06]5
apoteka	06b1
apotekare	02X1
apoteker	02Q1
apotheek	0331
apotheke	03^1
apotheker	06c2
appartement	05H1
appraiser	02;1
apprendista	02J1
apprenti	01l1
apprentice	02;1
apprenticeship	0321
apprentie	01l1
approbation	02G1
approvisionneur	01l1
approvisionneuse	01l1
aprendiz	03j2
aprendiza	01Q1
aprenent	02U1
aprenenta	02U1
aprobado	06e1
aps	00e1
apt	06f2
apteek	05S1
apteekkari	0621
apteekki	06h1
apteka	03R1
aptekarz	02L1
aptieka	06Y1
apto	04g1
apulainen	0621
apuraha	06i1
apótek	06j1
aquarium	01`1
ar	06k4
ar vardnicu	06o1
ar vārdnīcu	06o1
ara	02B1
arastirma gorevlisi	05h1
arastirmaci	05h1
araştırma görevlisi	05h1
araştırmacı	05h1
arbeider	0702
arbeiter	0671
arbeitsgruppe	0721
arbejder	0731
arbetare	02X1
arbitre	01l1
arbitro	0743
arbitru	02<1
architect	0772
architecte	01l1
architekt	0794
architektas	02h1
architektka	02L1
architetta	02J1
architetto	02J1
archivar	07=2
archivaris	0271
archivera	01Q1
archivero	01Q1
archivist	02;1
archivista	02J1
archiviste	01l1
archivář	07?1
archiwista	02L1
archiwistka	02L1
ardleibheal	07@2
ardleibhéal	07@2
ardteistimeireacht	07B1
ardteistiméireacht	07B1
area	07C5
arendaja	01M1
arets	01A3
arhitect	02<1
arhitecta	02<1
arhitectă	02<1
arhitekt	07H3
arhitekta	07K1
arhitekte	02i1
arhitekts	02i1
arhivar	02<1
arkistonhoitaja	0621
arkitekt	07L4
arkivar	06G2
arkivarie	02X1
arkkitehti	0621
army	01`1
arodizglitiba	07P1
arodizglītība	07P1
arodskola	04R1
arquitecta	02V2
arquitecte	02U1
arquitecto	01Q1
arquitectura tecnica	07Q1
arquitectura técnica	07Q1
arquiteta	01o1
arquiteto	01o1
arquivista	01o1
arsenhet	01D1
arsiparis	02Q1
arsitek	02Q1
arsivci	05h1
arsstudium	01D1
arst	01M1
arste	02i1
arsts	02i1
art director	07R1
art school	01_1
artenomi	0571
artesaani	05V1
article	07S3
articles	07V2
articles de revue	0261
articol	07X1
articoli	07Y1
articoli in rivista	07Y1
articolo	07Y1
articulo	0231
articulos	0231
articulos en revistas	0231
artigo	05^1
artigos	05^1
artikel	07Z9
artikelen	07c1
artikkel	07d3
artikkeli	07g2
artiklu	07i1
artist	02;1
artium	07j1
arts	0271
artykul	07k1
artykuł	07k1
artículo	0231
artículos	0231
artículos en revistas	0231
aruhaz	07l1
arvioitu	07m1
arviolta	07m1
arvosana	07n1
arvosanalla	07n1
arvosanat	07n1
arxiv	01n1
arzt	03@1
arzthelfer	0671
arztin	03@1
arztpraxis	03^1
arşivci	05h1
as	07o2
as levels	0321
asa	00e1
ascaill	0811
ascensoriste	01l1
asci	05h1
ascisi	05h1
ase	0821
asema	06h1
asentaja	0621
asesor	01Q1
asesora	01Q1
asianajaja	0621
asiantuntija	0832
asiantuntijataso	0851
asigurari	03]1
asigurări	03]1
asilo	01d1
asistan	05h1
asistani	05h1
asistanı	05h1
asisten	02Q1
asistent	0867
asistenta	02<1
asistentas	02h1
asistente	08=3
asistents	02i1
asistentă	02<1
asistentė	02h1
asl	03e1
asli	08@1
aso	08A1
aso diploma	08A1
aso-diploma	08A1
asociacija	03d1
asociacion	03?1
asociación	03?1
asociadas	03?1
asociados	03?1
asociat	02<1
asociatia	03]1
asociatie	03]1
asociația	03]1
asociație	03]1
asosiasi	08B1
assegurances	03l1
assessor	08C2
assessora	08C2
assez bien	08E1
assicurazioni	03e1
assistant	08F2
assistante	01l1
assistante maternelle	01l1
assistent	08H8
assistente	08P3
assistentti	0621
assistenz	03@1
associacao	0341
associacio	03l1
associació	03l1
associate	02;1
associate degree	08S2
associate of	0311
associate of applied science	0311
associate of arts	0311
associate of science	0311
associate's degree	0311
associates	01`1
associati	03e1
association	08U2
associats	03l1
associazione	03e1
associação	0341
associe	01l1
associee	01l1
associé	01l1
associée	01l1
assocjazzjoni	08W1
assoċjazzjoni	08W1
assurances	01m1
asszisztens	02l1
astazi	02F1
asteptat	08X1
asti	08Y2
astillero	03?1
astilleros	03?1
astronomer	02;1
astăzi	02F1
asuransi	08B1
asutaja	01M1
asystent	02L1
asystentka	02L1
asztalos	02O2
at	08[1
ate	06S1
ate a data	08\1
ate a presente data	08\1
ate agora	08\1
ate ao presente	08\1
ate hoje	08\1
ate o momento	08\1
atelier	08]4
ateliers	01m1
atendente	01o1
ateneo	01d1
atestat	0221
atestatas	08a1
atestats	07P1
atestatul	0221
atestāts	07P1
atheneum	08b1
atlag	08c1
atolyesi	0451
ator	01o1
atriz	01o1
atstovas	02h1
attache	01l1
attachee	01l1
attaché	01l1
attachée	01l1
attalinati	08d1
attendu	08e1
attestation	03i1
attestato	01N1
attestato di	01N1
attestato di qualifica	08f1
atti	07Y1
atti di convegno	07Y1
attore	02J1
attorney	02;1
attrice	02J1
attuale	0121
attualmente	0121
attālināti	08d1
atual	08\1
atualidade	08\1
atualmente	08\1
atzime	08g1
atziniba	00C1
atzinība	00C1
atzīme	08g1
até	06S1
até a presente data	08\1
até agora	08\1
até ao presente	08\1
até hoje	08\1
até o momento	08\1
até à data	08\1
atölyesi	0451
au	08h2
au pair	08j2
au-pair	03@1
audiologist	02;1
auditeur	01l1
auditor	08l6
auditora	03j2
auditrice	01l1
audytor	02L1
audítor	0921
aufbaustudium	00<1
aufsaetze	0931
aufsaetze in zeitschriften	0931
aufsatz	0931
aufsatze	0931
aufsatze in zeitschriften	0931
aufstiegsfortbildung	04E1
aufsätze	0931
aufsätze in zeitschriften	0931
augsts	0942
augstskola	04R1
auhind	0962
aujourd'hui	00a1
aukio	0981
aukiri	0011
aukstas	0992
aukstasis neuniversitetinis	09;1
aukstesnysis	09;1
aukštas	0992
aukštasis neuniversitetinis	09;1
aukštesnysis	09;1
ausbildereignung	01O1
ausbilderschein	02G1
ausbildung	01O1
ausbildung als	01O1
ausbildung zum	01O1
ausbildung zum zur	01O1
ausbildung zum/zur	01O1
ausbildung zur	01O1
ausgestellt	01K1
ausgestellt am	01K1
ausgezeichnet	09<2
aushilfe	09>2
aushilfskraft	09@1
ausiliario	02J1
auszeichnung	09A1
auszubildende	09B2
auszubildender	09@1
auteure	01l1
author	02;1
authority	01`1
autista	02J1
autoescuela	03?1
autohaus	09D1
autojuht	01M1
automne	09E1
autonom	03l1
autonoma	09F3
autonomo	09I3
autor	03@1
autorin	03@1
autorisasjon	0401
autorisation	09L2
autorizatie	0221
autorizație	0221
autoscuola	03e1
autovaditaja aplieciba	06Z1
autovadītāja apliecība	06Z1
autrice	01l1
auttava	05A1
autumn	09N1
autumn term	09N1
autunno	09O1
autònom	03l1
autònoma	03l1
autónoma	03?1
autónomo	03?1
autônoma	01o1
autônomo	09P2
auxiliaire	01l1
auxiliar	02R3
auxiliar contable	01Q1
av	09R3
avaldatud	0441
avancada	09U1
avancado	09V2
avancat	09X2
avance	09Z2
avancerad	09\2
avanceret	09^2
avancé	09Z2
avansat	09`2
avansert	09b2
avanzada	09d1
avanzado	09e2
avanzata	09g1
avanzato	09h2
avançada	09U1
avançado	09V2
avançat	09X2
avda	09j1
avdeling	09k2
avdelingen	09m1
avdelning	09n2
avdelningen	0:01
ave	06W1
avec felicitations	0:11
avec félicitations	0:11
avec mention	0:11
avenida	0:22
avenija	0:41
avenue	0:52
average	00U1
avhandling	0:72
avinguda	0:91
avioliitossa	0::1
avis	0:;1
avklarad	0:<1
avocat	0:=2
avocata	02<1
avocate	01l1
avocată	02<1
avoliitossa	0::1
avslutad	0:<1
avui	02B1
avukat	0:?2
avustaja	0621
avvanzat	0:A2
avvocata	02J1
avvocato	02J1
award	0:C3
award in	01j1
awarded	0:F1
awards	00O1
aws certified	01c1
ay	0:G1
ayudante	01Q1
ayudante de catedra	01Q1
ayudante de cátedra	01Q1
ayuntamiento	03?1
az	0:H3
az dosud	0:K1
azafata	01Q1
azafato	01Q1
azi	02F1
azienda	03e1
azienda agricola	03e1
azubi	09@1
azucarera	03?1
azure	01c1
açougueiro	01o1
aéroport	01m1
aðaleinkunn	02H1
aðalgrein	02I1
año	0:L1
años	0:L1
aģentūra	06Y1
aşçı	05h1
aşçısı	05h1
až	0:M2
až dosud	0:K1
așteptat	08X1
b a	0:O1
b a sc	0:P1
b arch	0:Q2
b b a	0:Q2
b com	0:Q2
b dul	0531
b e	0:Q2
b ed	0:Q2
b eng	0:Q2
b f a	0:P1
b mus	0:P1
b pharm	0:O1
b s	0:O1
b s c	00e1
b s n	0:P1
b sc	0:O1
b sc prof	0:S1
b tech	0:Q2
b v	00e1
b-dul	0531
b. a	0:O1
b. ed	0:O1
b. eng	0:O1
b. sc	0:O1
b. tech	0:O1
b.a	0:O1
b.a.sc	0:P1
b.arch	0:Q2
b.b.a	0:Q2
b.com	0:Q2
b.e	0:Q2
b.ed	0:Q2
b.eng	0:Q2
b.f.a	0:P1
b.mus	0:P1
b.pharm	0:O1
b.s	0:O1
b.s.c	00e1
b.s.n	0:P1
b.sc	0:O1
b.sc.-próf	0:S1
b.tech	0:Q2
b.v	00e1
b1	0:T1
b2	0:U1
ba	0:V3
ba (hons	0:O1
ba i	0:Y1
ba prof	0:S1
ba-próf	0:S1
baarimikko	0621
baas	0592
baatfoererproeven	0401
bab	0:Z1
baba	01o1
baby sitter	02J1
baby-sitter	02J1
babysitter	02;1
babá	01o1
bac	0:[2
bac +2	0:]1
bac +3	0:^1
bac +5	03h1
bac es	03;1
bac general	03;1
bac général	03;1
bac l	03;1
bac pro	03;1
bac professionnel	03;1
bac s	03;1
bac scientifique	03;1
bac si	0:_1
bac stg	03;1
bac sti2d	03;1
bac stmg	03;1
bac technologique	03;1
bac+2	0:]1
bac+3	0:`2
bac+4	0:^1
bac+5	03h1
bacalaureat	0:b1
bacc	0:c2
baccalaureat	03;1
baccalaureat general	03;1
baccalaureat litteraire	03;1
baccalaureat professionnel	03;1
baccalaureat scientifique	03;1
baccalauréat	03;1
baccalauréat général	03;1
baccalauréat littéraire	03;1
baccalauréat professionnel	03;1
baccalauréat scientifique	03;1
bacellerat	0:e1
bacellerat fl arti	0:e1
bacharel	0:f1
bacharel em	0:f1
bacharelado	0:f1
bacharelado em	0:f1
bachelier	0:^1
bachelor	0:g6
bachelor degree	0:P1
bachelor en	0:m1
bachelor i	0:n2
bachelor in	0:P1
bachelor of	0;03
bachelor of applied science	0:P1
bachelor of architecture	0:P1
bachelor of arts	0:P1
bachelor of business administration	0:P1
bachelor of commerce	0:P1
bachelor of design	0:P1
bachelor of economics	0:P1
bachelor of education	0:P1
bachelor of engineering	0:P1
bachelor of fine arts	0:P1
bachelor of laws	0:P1
bachelor of medicine	0:P1
bachelor of music	0:P1
bachelor of nursing	0:P1
bachelor of science	0:P1
bachelor of social work	0:P1
bachelor of technology	0:P1
bachelor universitaire de technologie	0:^1
bachelor's	0:P1
bachelor's degree	0:P1
bachelorabschluss	0;31
bachelorgrad	0:n2
bachelorgrad i	01D1
bacheloropleiding	01^1
bachelors	0:P1
bachelorstudium	0;42
bacheloruddannelse	0:Y1
bachiller	0;62
bachiller universitario	0:m1
bachillerato	0;81
bachillerato en	0;81
bachillerato tecnico	0;81
bachillerato técnico	0;81
backen	05G1
backend	07R1
backer	0671
backerei	03^1
badacz	02L1
badan	08B1
badante	02J1
badmeester	0;91
baecker	0671
baeckerei	03^1
baer	0;:2
bafa	03i1
bagare	02X1
bager	0731
bageri	0;<2
bageriet	0;>1
baggerfahrer	0671
bagian	0;?1
bagnina	02J1
bagnino	02J1
bahar	0;@1
bahasa ibu	08@1
bahcivan	05h1
bahçıvan	05h1
bai bao	0;A1
bai thuyet trinh	0;A1
bai viet	0;A1
baik	0;B2
bailarin	01Q1
bailarina	03j2
bailarino	01o1
bailarín	01Q1
baile	0811
bailiff	02;1
baineann	0;D1
bainisteoir	0431
bairro	04g1
baitsileir	0;E1
baitsiléir	0;E1
baix	0;F1
bajo	0;G2
bakalar	0;I3
bakalarske	0;L2
bakalarske studium	0;L2
bakalarsky	0;N1
bakalaura	0;O1
bakalaura grads	0;O1
bakalaura grāds	0;O1
bakalauras	0;P1
bakalaureus	0;Q1
bakalaureusekraad	0;Q1
bakalaureuseope	0;Q1
bakalaureuseõpe	0;Q1
bakalauro	0;P1
bakalauro laipsnis	0;P1
bakalaurs	0;O1
bakalár	0;R1
bakalárske	0;R1
bakalárske štúdium	0;R1
bakalář	0;N1
bakalářské	0;N1
bakalářské studium	0;N1
bakalářský	0;N1
bakanligi	0451
bakanlığı	0451
bakari	06j1
bakarí	06j1
baker	0;S2
bakeri	0:;1
bakers	01`1
bakery	01`1
bakici	05h1
bakkalargrada	0:S1
bakkalaureat	0;31
bakkalárgráða	0:S1
bakken	0;U1
bakker	0;V2
bakkerij	0331
bakıcı	05h1
balai	08B1
balas	0;X1
balconista	01o1
balikci	05h1
ballerina	02J1
ballerino	02J1
balva	00C1
balıkçı	05h1
ban	0;Y1
ban hang	0:_1
ban ngu	0;Z1
banc	0;[2
banca	0;]2
bancaria	01o1
bancario	01o1
banco	0;_2
bancária	01o1
bancário	01o1
bancă	03]1
bandleader	02;1
bang	0;a1
bang cu nhan	0;b1
bang dai hoc	0;b1
bang khen	0;c1
bang lai	0;a1
bang sang che	0;A1
bang thac si	0;d1
bang tot nghiep thpt	00I1
bang trung cap	00I1
bank	0;e;
banka	0<07
bankas	03d1
bankasi	0451
bankası	0451
banker	02;1
banketbakker	0271
banki	06j1
bankkauf	0671
banksman	02;1
banque	01m1
banque alimentaire	01m1
banquier	01l1
banquiere	01l1
banquière	01l1
bao cao	0;A1
bao hiem	0<71
bao tang	0<71
bao ve	0:_1
barbat	0<81
barbatesc	0<81
barber	02;1
barch	0:O1
bardzo dobra	0<92
bardzo dobry	0<92
bardzo dobrze	0<;1
barista	0<<3
barkeeper	0671
barmaid	01l1
barman	0<?7
barmanka	02L1
barmen	05h1
barnehage	0:;1
barnehagelaerer	0<F1
barnehagelærer	0<F1
barneskole	0<G1
barnevakt	0<F1
barneveileder	0<F1
barnmorska	02X1
barnskoetare	02X1
barnskotare	02X1
barnskötare	02X1
barnvakt	02X1
barri	0:91
barrio	09j1
bartender	0<H4
basari belgesi	0<L1
base	0<M2
bases	0<O2
basic	0<Q4
basic knowledge	0<U2
basic user	0<W1
basica	0<X5
basico	0<]5
basique	0<b1
basis	0<c8
basiskennis	0<k2
basiskenntnisse	0<m2
basisniveau	0<o1
basisschool	08b1
basiswissen	0=01
baskan	05h1
baskani	05h1
baskunskaper	0=11
baslangic	0=22
baslangic seviyesi	0=41
batforerproven	0401
batiment	05H1
batxiller	0=51
batxillerat	0=51
bau	03^1
bauer	03@1
baugeschaeft	03^1
baugeschaft	03^1
baugeschäft	03^1
bauhof	03^1
bauleiter	0671
bay	0=61
bay gio	0=71
bayan	0=81
baza	0=92
bazi	0=;1
baziku	0=<2
bazinis	0=>2
bază	0=92
baċellerat	0:e1
baċellerat fl-arti	0:e1
başarı belgesi	0<L1
başkan	05h1
başkanı	05h1
başlangıç	0=22
başlangıç seviyesi	0=41
bażi	0=;1
bażiku	0=<2
bba	0:O1
bc	0:O1
bca	0:O1
bcom	0:O1
bd	0=@2
bdes	0:O1
beadle	02;1
bean	0;D1
beasiswa	06O1
beauftragte	0671
beautician	02;1
bebiszitter	0=B1
bec	0=C1
beca	0=D2
becari	02U1
becaria	02V2
becario	01Q1
becario de investigacion	01Q1
becario de investigación	01Q1
becelor	0=F1
beco	04g1
becària	02U1
bed	0:O1
bedrift	0:;1
bedrijf	0331
beekeeper	02;1
befaehigung	0=G1
befahigung	0=G1
befriedigend	0=H1
befähigung	0=G1
begeleider	0271
begeleidster	0271
beginnend	0=I1
beginner	0=J4
begraensad	0=11
begraenset	0=N1
begransad	0=11
begrenset	0=O1
begränsad	0=11
begrænset	0=N1
begynder	0=P2
behaald	03F1
beheerder	0271
beheerster	0271
behoerde	03^1
behoerighet	0=R2
behorde	03^1
behorighet	0=R2
behörde	03^1
behörighet	0=R2
bei	0=T1
bei der	0=T1
beim	0=T1
beisitzer	0=U2
beisitzerin	09@1
beitraege	0931
beitrag	0=W2
beitrage	0931
beiträge	0931
bekar	0=Y1
bekci	05h1
beklenen	0=Z1
bekâr	0=Y1
bekçi	05h1
belediye baskani	05h1
belediye başkanı	05h1
belediyesi	0451
beleuchter	0671
belge	0=[1
belgesi	0=[1
bellhop	02;1
belum kawin	0=\1
belum menikah	0=\1
bem vinda	0=]1
bem vindo	0=]1
bem vindos	0=]1
bem-vinda	0=]1
bem-vindo	0=]1
bem-vindos	0=]1
ben	02K1
bench joiner	02;1
bendahara	02Q1
bendrove	03d1
bendrovė	03d1
benevole	01l1
beng	0:Q2
bengkel	08B1
benh vien	0<71
benim adim	02K1
benim adım	02K1
benvenuta	0=^1
benvenuti	0=^1
benvenuto	0=^1
benvinguts	0=_1
bep	0=`2
bep pho	0:_1
bep truong	0:_1
beraeknad	0=b1
beraeknas	0=b1
beraknad	0=b1
beraknas	0=b1
berater	0671
berber	05h1
berechtigung	0=G1
bereich	01U2
berger	01l1
bergere	01l1
bergère	01l1
beri	0=c2
bernudarzs	04R1
beroepsopleiding	08A1
bersertifikat	0=e1
berufsabschluss	01O1
berufsausbildung	01O1
berufsausbildung zum	01O1
berufsausbildung zur	01O1
berufsfachschulabschluss	01O1
berufskolleg	0=f1
berufslehre	01O1
berufsmatura	01O1
berufsmaturitaet	01O1
berufsmaturitat	01O1
berufsmaturität	01O1
berufsschule	0=f1
beräknad	0=b1
beräknas	0=b1
bescheinigung	0=G1
best	00O1
bestanden	01K1
bestuurslid	0;V2
bestyrelsesmedlem	0=g1
beszerzo	02O2
beszerző	02O2
betjent	0731
betreuer	0=h2
betreuerin	03@1
betrieb	03^1
betriebswirt	04E1
betriebswirtin	04E1
betyg	0=j1
beurs	0=k1
beveiliger	0271
bevis	0=l4
bewaker	0271
bewerbung	0>01
bewerbungsunterlagen	0>01
bewijs	0>11
bezorger	0271
bečelor	0=F1
bfa	0:O1
bfd	09@1
bg schein	02G1
bg-schein	02G1
bhalissa	0>21
bhd	00e1
bhv	0>32
biblioteca	0>55
bibliotecar	0>:2
bibliotecara	02<1
bibliotecari	02U1
bibliotecaria	0><3
bibliotecario	0743
bibliotecară	02<1
bibliotecària	02U1
bibliotecário	01o1
bibliotecă	03]1
bibliotek	0>?3
biblioteka	0>B4
bibliotekar	0>F3
bibliotekarie	02X1
bibliotekarka	02L1
bibliotekars	02i1
bibliotekarz	02L1
bibliotekininkas	02h1
bibliotekārs	02i1
bibliothecaire	01l1
bibliothecaris	0271
bibliotheek	0331
bibliothek	03^1
bibliothekar	0671
bibliotheque	01m1
bibliothèque	01m1
bibliothécaire	01l1
bibliotēka	06Y1
bidan	02Q1
bidang	0;?1
bidang studi	0>I1
biedriba	06Y1
biedrība	06Y1
biegla	0<;1
biegle	0<;1
biegly	0<;1
biegła	0<;1
biegły	0<;1
bien	0>J2
bien dich	0:_1
bien tap vien	0:_1
bienvenida	0>L1
bienvenido	0>L1
bienvenidos	0>L1
bienvenue	0>M1
big	0>N1
big registratie	0>N1
big-registratie	0>N1
bij	0>O1
bij de	0>O1
bij het	0>O1
bijbaan	0;91
bijdrage	07c1
bijscholing	0>P1
bildiri	0>Q1
bildirisi	0>Q1
bildungswerk	0=f1
bildungszentrum	0=f1
bilingual	0>R3
bilingue	0>U5
bilingv	0>Z1
bilingvals	0>[1
bilingvāls	0>[1
bilingwi	0>\1
bilingüe	0>]2
bilstjori	0>_1
bilíngue	0>`1
bine	0>a1
biografija	0>b1
bioleg	02U1
biolog	0>c2
biologa	0><3
biologist	02;1
biologo	0743
biologus	02l1
bioloog	0271
biológus	02l1
birim	0>e1
birimi	0>e1
birincilik	0<L1
birincilik odulu	0<L1
birincilik ödülü	0<L1
birincisi	0<L1
biro	0=B1
birojs	06Y1
birou	0>f2
bis	0>h2
bis anfang	0>j1
bis dato	04`1
bis einschl	0>j1
bis einschliesslich	0>j1
bis einschließlich	0>j1
bis ende	0>j1
bis heute	04`1
bis jetzt	04`1
bis mitte	0>j1
bis zum	0>j1
bitrade	02X1
bitraede	02X1
biträde	02X1
biuras	03d1
biuro	0>k2
biyolog	05h1
bizonyitvany	0>m2
bizonyítvány	0>m2
biztonsagi or	0=B1
biztonsági őr	0=B1
biztosito	07l1
biztosító	07l1
biên dịch	0:_1
biên tập viên	0:_1
biòleg	02U1
biòloga	02U1
bióloga	01Q1
biólogo	03j2
bksb	0=C1
bl	0531
blacksmith	02;1
bladamadur	0>_1
blagajnica	0>o1
blagajnik	0?02
blanchisserie	01m1
blaðamaður	0>_1
bliain	0?21
bliana	0?21
blikkenslager	0731
bln	0?31
bloco	04g1
bloemist	0271
blog post	01T1
blok	0?42
bloque	09j1
bls	01c1
blvd	06W1
bma	03;1
bmus	0:Q2
bnssa	03i1
bo	0?63
bo phan	0;Y1
boa	0?91
boatyard	01`1
bodega	03?1
bodegas	03?1
bodegues	03l1
boek	07c1
boeken	07c1
boekhouder	0271
boekverkoper	0271
boerderij	0331
boerin	0271
boernehave	0?:2
bog	03G1
boghandler	0731
bogholder	0731
bok	0?<3
bokari	0>_1
bokasafn	06j1
bokhandlare	02X1
bokhandler	0<F1
bokholder	0<F1
bolag	01=1
bolaget	01=1
boletin	0231
boletín	0231
bolnica	03O3
bolnisnica	0??1
bolnišnica	0??1
bolsa	00N1
bolseiro	01o1
bolsista	01o1
bolt	04m2
bolum	0?@2
bolumu	0?B2
bom	0?D2
bombeira	01o1
bombeiro	01o1
bombera	01Q1
bombero	01Q1
bomberos	03?1
bon	0?F2
bon niveau	0?H1
bon nivell	0?I1
bona	0?I1
bonjour	0>M1
bonn	0?J1
bonne connaissance	0?K1
bonne maitrise	0?F2
bonne maîtrise	0?F2
bonnes connaissances	0?F2
bons conhecimentos	0?91
book	01T1
book chapter	01T1
book chapters	01T1
book review	01T1
bookkeeper	02;1
books	01T1
bookseller	02;1
bootcamp	0?L3
bootsfuehrerschein	02G1
bootsfuhrerschein	02G1
bootsführerschein	02G1
borgmaestare	02X1
borgmastare	02X1
borgmester	0731
borgmästare	02X1
bornehave	0?:2
borough council	01`1
boroz	0?O1
boroż	0?O1
borsa di studio	00P1
bosanmis	0=Y1
bosun	02;1
bothar	0811
botiga	03l1
bottega	03e1
boucher	01l1
bouchere	01l1
boucherie	01m1
bouchère	01l1
boulanger	01l1
boulangere	01l1
boulangerie	01m1
boulangère	01l1
boulevard	0?P3
bourse	00M1
boutique	01m1
bouw	0331
bouwer	0271
box	0?S1
boyaci	05h1
boyacı	05h1
boşanmış	0=Y1
bp	03;1
bpharm	0:O1
bpjeps	03;1
br	0?T1
bra	0?U3
branca	0?X1
brancardier	01l1
branch	0?Y1
brandman	02X1
brandmand	0731
brandos atestatas	0?Z1
brandweerman	0271
brannmann	0<F1
brans	04h1
branş	04h1
brasserie	01m1
brauer	03@1
brauerei	03^1
braut	0?[2
brev	0?]1
brevbaerare	02X1
brevbarare	02X1
brevbärare	02X1
brevet	0?^3
brevet de technicien superieur	0:]1
brevet de technicien supérieur	0:]1
brevet des colleges	03;1
brevet des collèges	03;1
brevets	0261
brevetti	07Y1
brevetto	0?a2
brewer	02;1
brewery	01`1
bricklayer	02;1
brigadista	0?c1
brigadnice	0?d1
brigadnik	0?d1
brigádnice	0?d1
brigádník	0?d1
brivi	0?e1
brivi parvaldu	0?e1
brivpratigais	02i1
broadcaster	02;1
broadcasting	01`1
broker	02;1
bronze	00O1
bronze medal	00O1
bronzovy	0051
bronzový	0051
bros	01`1
brothers	01`1
brouwerij	0331
browar	03R1
brukbar	0?f1
brutar	02<1
brutarie	03]1
brutărie	03]1
brygadzista	02L1
brygadzistka	02L1
bryggeri	0>?3
brīvi	0?e1
brīvi pārvaldu	0?e1
brīvprātīgais	02i1
bs	0:O1
bs prof	0:S1
bs-próf	0:S1
bsc	0?g2
bsc (hons	0:O1
bsn	0:Q2
bso	08A1
bt	00e1
btec	0?i2
btec extended diploma	0321
btec first diploma	0321
btec higher national diploma	0321
btec level 2	0321
btec level 3	0321
btec level 3 extended diploma	0321
btec national	0321
btec national diploma	0321
btech	0:O1
bts	0?k3
buaiteoir	0?J1
bucatar	02<1
buch	0931
buchbinder	0671
bucher	0931
bucherei	03^1
buchhaendler	0671
buchhalter	0671
buchhandler	0671
buchhändler	0671
buchkapitel	0931
bucătar	02<1
buecher	0931
buecherei	03^1
buen nivel	0?n1
buena	0?n1
buenas	0>L1
bueno	0?o2
buero	03^1
buerokauffrau	09@1
bufdi	09@1
bufet	03l1
bufete	03?1
bugun	0@11
bugün	0@11
buhaltere	02h1
buhalteris	02h1
buhalterė	02h1
builder	02;1
builders	01`1
building	06W1
buku	0:Z1
bul	0?T1
bulan	0?31
bulats	0=C1
bulevar	0?T1
bulevardul	0531
bulv	0@21
bulvari	0@21
bulvaris	0@31
bulvarı	0@21
bulvāris	0@31
bun	0@42
bun venit	0@61
buna	0@72
bundesfreiwilligendienst	09@1
bundeswehr	03^1
bunleibheal	0@91
bunleibhéal	0@91
bunscoil	01W1
bunusach	0@:2
bunúsach	0@:2
bună	0@72
buon livello	0@<1
buona	0@=2
buona conoscenza	0@<1
buone	0@<1
buongiorno	0=^1
buono	0@=2
bureau	0@?4
burgemeester	0271
burkolo	0=B1
burkoló	0=B1
burmistrz	02L1
buro	03^1
buro elemani	05h1
burokauffrau	09@1
buroo	05S1
burosu	0451
burs	0<L1
bursa	0@C1
bursar	02;1
bursary	00O1
bursu	0<L1
bursă	0@C1
buruh	02Q1
bus driver	02;1
business analyst	07R1
business fluent	0@D1
business level	0@D1
business school	01_1
business unit	0?Y1
busker	02;1
but	0:^1
butas	0421
butcher	02;1
butchers	01`1
butik	0;<2
butikk	0:;1
butikkmedarbeider	0<F1
butiksbitrade	02X1
butiksbitraede	02X1
butiksbiträde	02X1
buyer	02;1
bv	00e1
bvba	00e1
byg	0;>1
bygg	0@E2
byggeri	0;>1
byggledare	02X1
byra	0@E2
byraa	0@E2
byrjandi	0@G1
byrå	0@E2
bài báo	0;A1
bài thuyết trình	0;A1
bài viết	0;A1
bàsic	0@H2
bàsica	0;F1
bác sĩ	0:_1
bán hàng	0:_1
báo cáo	0;A1
básica	0@J4
básico	0@J4
bâtiment	05H1
bây giờ	0=71
bäcker	0671
bäckerei	03^1
båtførerprøven	0401
bær	0;:2
bébiszitter	0=B1
bénévole	01l1
bílstjóri	0>_1
bíró	0=B1
bók	0@N1
bókari	0>_1
bókasafn	06j1
bóthar	0811
bölüm	0?@2
bölümü	0?B2
børnehave	0?:2
bücher	0931
bücherei	03^1
büro	03^1
büro elemanı	05h1
bürokauffrau	09@1
büroo	05S1
bürosu	0451
bărbat	0<81
bărbătesc	0<81
bērnudārzs	04R1
bħalissa	0>21
bản ngữ	0;Z1
bảo hiểm	0<71
bảo tàng	0<71
bảo vệ	0:_1
bằng	0;a1
bằng cử nhân	0;b1
bằng khen	0;c1
bằng lái	0;a1
bằng sáng chế	0;A1
bằng thạc sĩ	0;d1
bằng trung cấp	00I1
bằng tốt nghiệp thpt	00I1
bằng đại học	0;b1
bếp phó	0:_1
bếp trưởng	0:_1
bệnh viện	0<71
bộ	0<71
bộ phận	0;Y1
c o	0@O1
c p	0@P1
c so	0@Q1
c.so	0@Q1
c/o	0@O1
c1	0@R1
c2	0@S1
ca si	0:_1
ca sĩ	0:_1
cabeleireira	01o1
cabeleireiro	01o1
cabin crew	02;1
cabinet	01m1
cabinetmaker	02;1
caces	03i1
cad	0@21
caddesi	0@21
cadete	01Q1
cadre	01l1
cadreur	01l1
cadreuse	01l1
caduca en	0@T1
cae	0=C1
cafe	01`1
cafeteria	03?1
cafetería	03?1
café	01`1
cahiers	0261
caibidil	0@U1
cainteoir duchais	0@V1
cainteoir dúchais	0@V1
caisse	01m1
caissier	01l1
caissiere	01l1
caissière	01l1
caixa	01o1
cajera	01Q1
cajero	01Q1
cal	03l1
calea	0531
calificacion	0@W1
calificación	0@W1
calificare	0221
calificativ	0@X1
call handler	02;1
calle	09j1
caller	02;1
camara	0;_2
camara municipal	0341
camareira	01o1
camarera	01Q1
camarero	01Q1
cambrer	02U1
cambrera	02U1
cambridge	0=C1
cameraman	02<1
cameriera	02J1
cameriere	02J1
camerista	02<1
cameristă	02<1
cami	0:91
camino	09j1
camionista	02J1
campeggio	03e1
camping	0@Y4
campingplatz	03^1
campus	0@]1
cams	01c1
camí	0:91
can ban	0@^2
cand	0@`1
cand jur	0@`1
cand mag	0@a3
cand med	0@`1
cand merc	0@`1
cand polyt	0@`1
cand psych	0@`1
cand scient	0@`1
cand. jur	0@`1
cand. mag	0@d2
cand. med	0@`1
cand. merc	0@`1
cand. polyt	0@`1
cand. scient	0@`1
cand.jur	0@`1
cand.mag	0@f2
cand.med	0@`1
cand.merc	0@`1
cand.polyt	0@`1
cand.psych	0@`1
cand.scient	0@`1
cantante	0@h2
cantareata	02<1
cantaret	02<1
cantina	03e1
cantine	03e1
cantor	01o1
cantora	01o1
cao cap	0@j1
cao cấp	0@j1
cao dang	0@k2
cao hoc	0;d1
cao học	0;d1
cao đẳng	0@k2
cap	0@m5
cap cuisine	03;1
cap petite enfance	03;1
capacitacao	0A21
capacitação	0A21
capataz	03j2
capes	03h1
capital	01`1
capitol	0A32
capitoli	07Y1
capitoli di libro	07Y1
capitolo	07Y1
capitulo	0A52
capitulos	0A52
capitulos de libro	0231
capo	02J1
capo partita	02J1
capocantiere	02J1
capopartita	02J1
capoprogetto	02J1
capotreno	02J1
captain	02;1
captain of	02;1
capturista	01Q1
capítol	0A71
capítulo	0A52
capítulos	0A52
capítulos de libro	0231
card	01j1
care home	01`1
caregiver	02;1
carer	02;1
caretaker	02;1
cariste	01l1
caritas	03?1
carne	0211
carnet	0A82
carnet de	0211
carnicas	03?1
carnicera	01Q1
carniceria	03?1
carnicero	01Q1
carnicería	03?1
carné	0211
carpenter	02;1
carpentiere	02J1
carpinteira	01o1
carpinteiro	01o1
carpintera	01Q1
carpinteria	03?1
carpintero	01Q1
carpintería	03?1
carreleur	01l1
carrer	0:91
carrera tecnica	0;81
carrera técnica	0;81
carretera	0A:2
carretillera	01Q1
carretillero	01Q1
carrozzeria	03e1
carte	07X1
carteira	0?c1
carteiro	01o1
cartero	01Q1
cartorio	0341
cartório	0341
carver	02;1
casa di cura	03e1
casa di riposo	03e1
casa editrice	03e1
casada	0A<3
casado	0A?2
casat	0AA1
casatorit	0AB1
casatorita	0AB1
case study	0AC1
case worker	02;1
caseificio	03e1
caserne	01m1
caseworker	02;1
cashier	02;1
casier	0>:2
casiera	02<1
casieră	02<1
casnicka	0AD1
casnik	0AD1
casopis	0AE4
cassiera	02J1
cassiere	02J1
caster	02;1
castigatoare	0@C1
castigator	0@C1
casual	02;1
cathedral	01`1
cau	0411
cbs	0AI1
cbse	00F1
ccie	01c1
ccna	01c1
ccnp	01c1
cd	0@21
ce jour	00a1
ceadunas	0AJ1
ceadúnas	0AJ1
ceannaire	0431
cearnog	0811
cearnóg	0811
cedex	05H1
cedula	0?c1
ceg	07l1
cegep	01b1
ceh	01c1
ceim	0;E1
ceim bhaitsileara	0;E1
celador	01Q1
celadora	01Q1
celi	0=C1
celibataire	0AK1
celibe	0AL1
celler	03l1
cellers	03l1
cellule	0AM1
celpe bras	0=C1
celpe-bras	0=C1
cels	0@31
celta	01c1
cena	0AN2
centar	0AP2
center	0AR3
centralinista	02J1
centras	03d1
centre	03l1
centre de formacio	01a1
centre de formació	01a1
centre de formation	01b1
centre hospitalier	01m1
centre social	01m1
centret	0;>1
centro	0AU3
centro de formacao	0AX1
centro de formacion	0@]1
centro de formación	0@]1
centro de formação	0AX1
centro educativo	0@]1
centro universitario	0AX1
centro universitário	0AX1
centrs	06Y1
centru	03]1
centrul	03]1
centrum	0AY5
ceo	07R1
cep	04g1
ceramicist	02;1
cercetatoare	02<1
cercetator	02<1
cercetătoare	02<1
cercetător	02<1
cerrajero	01Q1
cert iii	0321
cert iv	0321
certificaat	0A^2
certificacao	0?c1
certificacio	0201
certificacion	0211
certificació	0201
certificación	0211
certificada	0A`3
certificado	0Ac2
certificado de	0Ac2
certificado de profesionalidad	0;81
certificare	0221
certificat	0Ae3
certificat de calificare	0:b1
certificata	0Ah2
certificate	01j1
certificate iii	0321
certificate iv	0321
certification	0Aj2
certification complementaire	03i1
certification complémentaire	03i1
certification d'aptitude	03h1
certificato	01N1
certificată	0221
certificazione	01N1
certificação	0?c1
certificeret	02m1
certificering	0Al2
certificiran	0An1
certifie	03i1
certified	01j1
certifiee	03i1
certifierad	02n1
certifiering	02n1
certifikace	0Ao1
certifikacia	0B01
certifikat	0B19
certifikat tas sekondarja	0B:1
certifikazzjoni	0B;1
certifikácia	0B01
certifikát	0B<2
certifié	03i1
certifiée	03i1
certyfikat	0B>1
certyfikaty	0B>1
certyfikowany	0B>1
cerveny diplom	0B?2
cess	03;1
cesta	0BA3
cestne uznani	0051
cestne uznanie	0041
cet	0BD1
cet 4	0=C1
cet 6	0=C1
cet-4	0=C1
cet-6	0=C1
cet4	0=C1
cet6	0=C1
cevirmen	05h1
cevrimici	0BE1
ceļš	0@31
cfa	0BF2
cfc	03;1
cfgm	0BH3
cfgs	0BK3
cfgs en	0BN1
cfo	07R1
cgpa	0BO1
chair	02;1
chairman	02;1
chairperson	02;1
chairwoman	02;1
chambermaid	02;1
chamo me	0BP1
chamo-me	0BP1
champion	00O1
chantier	0BQ2
chantier naval	01m1
chantiers	01m1
chao ban	0BS1
chao moi nguoi	0BS1
chapista	01Q1
chapitre	0261
chapitres	0261
chapitres d'ouvrage	0261
chaplain	02;1
chapter	01T1
chapters	01T1
charcutier	01l1
charge	01l1
chargee	01l1
chargé	01l1
chargée	01l1
charity	01`1
charpentier	01l1
charpentiere	01l1
charpentière	01l1
chartered	0BT2
chateau	01m1
chaudronnier	01l1
chauffagiste	01l1
chauffeur	0BV2
chauffeuse	01l1
chauffoer	02M2
chauffor	02M2
chaufför	02X1
chauffør	0731
chaussee	0BX1
chef	0BY6
chef d'equipe	01l1
chef d'équipe	01l1
chef de chantier	01l1
chef de partie	02;1
chef de projet	01l1
chef de rayon	01l1
chef di cucina	02J1
chefe	01o1
cheffe	01l1
cheffe de projet	01l1
chefin	03@1
chelner	0B_1
chemicka	0?d1
chemik	0?d1
chemiker	0671
chemin	05H1
chemist	02;1
chemička	0?d1
chercheur	01l1
chercheuse	01l1
chez	0B`1
chief	02;1
chief mate	02;1
childminder	02;1
chimico	02J1
chimist	02<1
chiropractor	02;1
chocolatier	01l1
chofer	01Q1
choirmaster	02;1
choreograf	0671
choreographer	02;1
chu	01m1
chu tich	0:_1
chua ket hon	0Ba1
chung chi	0;a1
chung chi hanh nghe	0;a1
chung cu	0Bb1
chung cư	0Bb1
chung nhan	0;a1
chuong	0;A1
chuva	0?d1
chuyen gia	0Bc1
chuyen nganh	0Bd1
chuyen sau	0Bc1
chuyen vien	0:_1
chuyên gia	0Bc1
chuyên ngành	0Bd1
chuyên sâu	0Bc1
chuyên viên	0:_1
chwila obecna	04_1
chwili obecnej	04_1
chào bạn	0BS1
chào mọi người	0BS1
château	01m1
chófer	01Q1
chůva	0?d1
chưa kết hôn	0Ba1
chương	0;A1
chủ tịch	0:_1
chứng chỉ	0;a1
chứng chỉ hành nghề	0;a1
chứng nhận	0;a1
cia	01c1
ciao	0=^1
ciao a tutti	0=^1
cicekci	05h1
cicle formatiu	0=51
cicle formatiu de grau superior	0Be1
ciclo formativo de grado medio	0;81
ciclo formativo de grado superior	0BN1
ciclo medio	0;81
ciclo superior	0BN1
cientific	02U1
cientifica	02V2
cientifico	01Q1
cientista	01o1
científic	02U1
científica	02V2
científico	01Q1
ciesla	02L1
cieśla	02L1
cift anadal	0Bf1
ciftci	05h1
cijfer	0Bg1
cikk	0Bh2
cils	0=C1
cinegrafista	01o1
cinema	08U2
cinéma	01m1
cio	07R1
cipd	01c1
cirak	05h1
cirurgia	01o1
cirurgia dentista	01o1
cirurgiao	01o1
cirurgiao dentista	01o1
cirurgiã	01o1
cirurgiã-dentista	01o1
cirurgião	01o1
cirurgião-dentista	01o1
cisa	01c1
cism	01c1
cisnik	0?d1
ciso	07R1
cissp	01c1
city & guilds	0321
city and guilds	0321
city council	01`1
city of	01`1
civil partnership	0Bj1
civilekonom	0Bk1
civilingenioer	0@`1
civilingenior	0@`1
civilingeniør	0@`1
civilingenjoer	0Bk1
civilingenjoer i	0Bk1
civilingenjoersexamen	0Bk1
civilingenjor	0Bk1
civilingenjor i	0Bk1
civilingenjorsexamen	0Bk1
civilingenjör	0Bk1
civilingenjör i	0Bk1
civilingenjörsexamen	0Bk1
cka	01c1
ckad	01c1
clan	0Bl3
clanak	0Bo2
clanek	0C12
clanica	0C32
clanok	0C51
classificacao	0C61
classificação	0C61
cleaner	02;1
clen	0C72
clenka	0?d1
clerk	02;1
clerk of works	02;1
clinic	01`1
clinica	0>55
clinica dental	03?1
clinică	03]1
clinique	01m1
close	06W1
clown	02;1
club	0C95
clube	0341
clínica	03L3
clínica dental	03?1
cma	01c1
cmo	07R1
cnam	0C>1
cnavt	0=C1
cnh	0?c1
co	0C?3
co author	01T1
co ban	0@^2
co chair	02;1
co director	02;1
co founder	02;1
co fundador	01Q1
co gia dinh	0Ba1
co investigator	02;1
co lead	02;1
co ltd	00e1
co operative	01`1
co organisateur	01l1
co organisatrice	01l1
co organiser	02;1
co organizer	02;1
co phan	0<71
co-author	01T1
co-chair	02;1
co-director	02;1
co-founder	02;1
co-fundador	01Q1
co-investigator	02;1
co-lead	02;1
co-operative	01`1
co-organisateur	01l1
co-organisatrice	01l1
co-organiser	02;1
co-organizer	02;1
co. ltd	00e1
co., ltd	00e1
coach	0CB4
coafeza	02<1
coafeză	02<1
coauteur	0271
coauteure	01l1
coautoare	02<1
coautor	0CF3
coautora	03j2
coautore	02J1
coautrice	06=2
cocinera	01Q1
cocinero	01Q1
code 95	0>N1
coding bootcamp	0CI1
codirecteur	01l1
codirectrice	01l1
coeficiente de rendimento	0C61
cofetar	02<1
cofondatore	02J1
cofondatrice	02J1
cofundador	03j2
cofundadora	03j2
coiffeur	01l1
coiffeuse	01l1
cok iyi	0CJ2
cok iyi derecede	0CL1
col	09j1
colaiste	01W1
colegiada	0211
colegiado	0211
colegio	0CM2
colegio oficial	03?1
colegiu	0821
colegiu universitar	0CO1
colegiul	0821
colla	03l1
collaboratore	02J1
collaboratrice	02J1
college	0CP4
collegio	01d1
colloque	0261
colloquium	01T1
collège	01b1
colonia	09j1
colonie	01m1
coloquio	0231
columnist	02;1
col·legi	01a1
coláiste	01W1
colégio	0AX1
combinat	03]1
comedien	01l1
comedienne	01l1
comercial	02V2
comercio	0341
comfortable	0CT1
comhairle	0CU1
comhairleoir	0431
comhar	0CU1
comhdhail	0@U1
comhdháil	0@U1
comhlacht	0CU1
comhordaitheoir	0431
comissaria	01o1
comissario	01o1
comissária	01o1
comissário	01o1
commendation	00O1
commercial	01l1
commerciale	06=2
commessa	02J1
commesso	02J1
commis	0CV3
commis chef	02;1
communaute	01m1
communauté	01m1
commune	01m1
communication	0261
communications	0CY2
communicative	0C[1
community college	01_1
comortas	0?J1
compagnia	03e1
compagnie	01m1
companhia	0341
compania	03?1
companie	03]1
company	01`1
companyia	03l1
compañía	03?1
competent	0CT1
competente	0C\2
competition	00O1
completed	0:F1
comprador	03j2
compradora	01Q1
comptable	0C^2
compte rendu	0261
comptes rendus	0261
comptia	01c1
comuna	0531
comune	03e1
comunicacao	05^1
comunicacio	0A71
comunicacion	0231
comunicaciones	0231
comunicaciones a congresos	0231
comunicació	0A71
comunicación	0231
comunicare	07X1
comunicação	05^1
comédien	01l1
comédienne	01l1
comércio	0341
comórtas	0?J1
con lode	00H1
concejal	01Q1
concejala	01Q1
concentration	0C`1
concierge	08F2
concluida	0Ca1
concluido	0Ca1
conclusao	0Ca1
conclusao prevista	0Cb1
conclusão	0Ca1
conclusão prevista	0Cb1
concluída	0Ca1
concluído	0Ca1
concorso	00P1
concours	00M1
concubinage	0AK1
concurs	0Cc2
concurso	0Ce2
conducteur	0BV2
conducteur de travaux	01l1
conductor	0Cg4
conductora	02V2
conductrice	01l1
confeiteira	01o1
confeiteiro	01o1
conference	07V2
conference paper	01T1
conference papers	01T1
conferences	0261
conferencia	0Ck3
conferentie	07c1
conferenza	07Y1
conferinta	07X1
conferință	07X1
conferència	0A71
conferência	05^1
confirme	0Cn1
confirmé	0Cn1
confiteria	03?1
confitería	03?1
conférence	0261
conférences	0261
cong chung vien	0:_1
cong nhan	0:_1
cong tac vien	0:_1
cong ty	0<71
congres	0Co3
congreso	0231
congresos	0231
congress	01T1
congresso	0D22
congrès	0261
congrés	0A71
coniugata	0AL1
coniugato	0AL1
conjunto	04g1
conocimientos basicos	0D41
conocimientos básicos	0D41
conoscenza base	0D51
conseguimento	0D61
conseguimento previsto	0D71
conseguita	0D61
conseguito	0D61
conseil	01m1
conseil departemental	01m1
conseil départemental	01m1
conseil regional	01m1
conseil régional	01m1
conseiller	01l1
conseillere	01l1
conseillère	01l1
conselheira	01o1
conselheiro	01o1
conserje	01Q1
conservatoire	01b1
conservator	02;1
conservatori	01a1
conservatorio	0D83
conservatorium	08b1
conservatorul	0821
conservatory	01_1
conservatório	0AX1
conserveries	01m1
consigliera	02J1
consigliere	02J1
consilier	0>:2
consiliera	02<1
consilieră	02<1
consiliul	03]1
constable	02;1
construcciones	03?1
construccions	03l1
construcoes	0341
construction	01`1
constructora	03?1
construtora	0341
construções	0341
consulate	01`1
consulente	02J1
consulenza	03e1
consultancy	0D;2
consultant	0D=5
consultanta	02<1
consultante	01l1
consultantă	02<1
consulting	01`1
consultor	02R3
consultora	0DB4
consultoria	03L3
consultoría	03?1
contabil	0>:2
contabila	02<1
contabile	02J1
contabilista	01o1
contabilă	02<1
contable	01Q1
contador	03j2
contadora	03j2
contae	0811
contest	00O1
continuing	0DF1
contractor	02;1
contrada	0@Q1
contralor	01Q1
contralora	01Q1
contremaitre	01l1
contremaître	01l1
contributor	02;1
controleur	0BV2
controleuse	01l1
controller	0DG2
contrôleur	01l1
contrôleuse	01l1
convegno	07Y1
conversa	0DI1
conversacao	0DJ1
conversacional	0DK1
conversatieniveau	0DL1
conversation	08E1
conversational	0DM2
conversationnel	08E1
conversação	0DJ1
conversațional	0DO1
coo	07R1
cook	02;1
coop	01`1
cooperativa	0>55
cooperativa agricola	03?1
cooperativa agrícola	03?1
cooperative	08U2
cooperativă	03]1
coopérative	01m1
coordenador	01o1
coordenadora	01o1
coordinador	02V2
coordinador general	01Q1
coordinadora	02V2
coordinateur	01l1
coordinator	0772
coordinatore	02J1
coordinatrice	0DP3
coordonatoare	02<1
coordonator	02<1
copeira	01o1
copeiro	01o1
copywriter	0DS2
corector	02<1
corp	00e1
corporacion	03?1
corporación	03?1
corporal	02;1
corporation	0DU2
correcteur	01l1
corrector	01Q1
correctora	01Q1
correctrice	01l1
corresponsal	01Q1
corretor	01o1
corretora	01o1
correttore	02J1
correttrice	02J1
corriere	02J1
corso	0DW3
corso di formazione	03f1
corso di laurea	0DZ1
cosmetician	0B_1
costruzioni	03e1
costumiere	01l1
costumière	01l1
costureira	01o1
costurera	01Q1
cou	0;81
coucou	0>M1
council	01`1
councillor	02;1
counsellor	02;1
counselor	02;1
county	01`1
county council	01`1
couramment	0D[1
courant	0D[1
courant et professionnel	0D\1
courier	02;1
cours	0D]2
course	0D_1
coursera	0C>1
coursier	01l1
court	06W1
courtier	01l1
courtiere	01l1
courtière	01l1
couturier	01l1
couturiere	01l1
couturière	01l1
couvreur	01l1
couvreuse	01l1
cozinheira	01o1
cozinheiro	01o1
coördinator	0271
coördinatrice	0271
cp	09j1
cpa	01c1
cpc	01j1
cpcs	01j1
cpe	0=C1
cpo	07R1
cpr	01j1
cqp	03;1
crane driver	02;1
crea	0?c1
creche	0D`3
credential	01j1
credit union	01`1
creperie	01m1
crescent	06W1
crew	02;1
croce rossa	03e1
croitor	02<1
croitoreasa	02<1
croitoreasă	02<1
croix rouge	01m1
croix-rouge	01m1
cronista	02J1
cruz roja	03?1
crèche	01m1
crêperie	01m1
csapat	0Dc1
csc	0Dd2
cscs	0Df2
csm	01c1
csoport	0Dh3
ct	06W1
ctesp	0BD1
cto	07R1
cu nhan	0;b1
cu nhan dai hoc	0;b1
cua hang	0<71
cuidador	03j2
cuidadora	03j2
cuideachta	0CU1
cuiner	02U1
cuinera	02U1
cuisinier	01l1
cuisiniere	01l1
cuisinière	01l1
cukiernik	02L1
cukrar	07?1
cukrasz	02O2
cukrász	02O2
cukrář	07?1
cukup	0Dk2
cukup baik	0Dm1
cum laude	0Dn2
cunostinte de baza	0E01
cunoștințe de bază	0E01
cuntasoir	0431
cuntasóir	0431
cuntoir	0431
cuoc thi	0;c1
cuoca	02J1
cuoco	02J1
cup	00O1
curate	02;1
curator	02;1
curent	0E11
curier	02<1
current	0DF1
currently	0DF1
curriculo	0E22
curriculo profissional	0E41
curriculum	0E56
curriculum vitae	0E;@
curriculum vitæ	0EK1
currículo	0E22
currículo profissional	0E41
currículum	0EL2
currículum vitae	0EN1
currículum vítae	0EO1
curs	0EP4
cursillo	0ET1
curso	0EU4
curso de	0;81
curso profissional	0BD1
curso tecnico	0BD1
curso tecnico em	0BD1
curso tecnico superior profissional	0BD1
curso técnico	0BD1
curso técnico em	0BD1
curso técnico superior profissional	0BD1
cursus	0>P1
custode	02J1
cutter	0671
cuộc thi	0;c1
cv	0EYE
cvut	0En1
czasopismo	07k1
czesc	0Eo1
cześć	0Eo1
czlonek	02L1
czlonkini	02L1
członek	02L1
członkini	02L1
cámara	03?1
cáritas	03?1
cárnicas	03?1
câmara	0341
câmara municipal	0341
cântăreață	02<1
cântăreț	02<1
câștigătoare	0@C1
câștigător	0@C1
cédula	0?c1
cég	07l1
cégep	01b1
céim	0;E1
céim bhaitsiléara	0;E1
célibataire	0AK1
có gia đình	0Ba1
công chứng viên	0:_1
công nhân	0:_1
công ty	0<71
cúntóir	0431
căn bản	0@^2
căsătorit	0AB1
căsătorită	0AB1
cơ bản	0@^2
cổ phần	0<71
cộng tác viên	0:_1
cử nhân	0;b1
cử nhân đại học	0;b1
cửa hàng	0<71
d	0F03
d d	0F33
d o o	00e1
d phil	0F61
d.d	0F33
d.o.o	00e1
d.phil	0F61
d1	0F71
d2	0F82
d3	0F82
d4	0F:1
da	0F;2
da ket hon	0Ba1
da remoto	00k1
dabar	0F=1
dabartis	0F=1
dachdecker	0671
daftar riwayat hidup	0F>1
dag	0F?1
daglig leder	0F@1
dagplejer	0731
dags dato	0FA2
dai hoc	0FC1
daire	0@21
dairy	01`1
daktaro laipsnis	0FD1
dal	0F;2
dala	0FE1
dalf	0=C1
dall	00f1
damh	01W1
damm	0BX1
dan	0FF1
dan beri	0FG1
danas	0FH2
dancer	02;1
danes	0FJ1
dang lam	0=71
danh hieu	0;c1
danh hiệu	0;c1
danisma	05h1
danisman	05h1
danismani	05h1
danismanlik	0451
dansare	02X1
dansatoare	02<1
dansator	02<1
dansci	05h1
danser	0FK3
dansçı	05h1
danışma	05h1
danışman	05h1
danışmanlık	0451
danışmanı	05h1
darbiniece	02i1
darbinieks	02i1
darbnica	06Y1
darbnīca	06Y1
darbuotoja	02h1
darbuotojas	02h1
dari	0FN1
daring	0FO1
darzelis	0FP1
darželis	0FP1
dasar	0FQ2
data entry	02;1
data scientist	07R1
datanomi	05V1
datheangach	0@V1
dato	04`1
dau bep	0:_1
daughters	01`1
dawret	0FS1
day	0FT1
days	0FT1
daļa	0FE1
dba	07R1
dba degree	0F61
dbs	01j1
dcg	0:^1
dd	0FA2
de	0FU9
de acasa	0F^1
de acasă	0F^1
de baza	0=92
de bază	0=92
de infirmier	0:^1
de l	0F_2
de la	0Fa2
de tai	0Fc1
dea	0Fd2
dealer	02;1
dean	02;1
dean's list	00O1
debutant	0<O2
dec	03;1
deci	03h1
deck hand	02;1
deckhand	02;1
declarant	01l1
degerleme uzmani	05h1
degree	0:P1
degustator	0Ao1
degustátor	0Ao1
deild	0Ff3
deimhniu	0AJ1
deimhniú	0AJ1
dekanova nagrada	0061
dekarz	02L1
del	0Fi5
delavec	0Fn1
delavka	0Fn1
delavnica	0??1
dele	0=C1
delegacion	0Fo2
delegación	0Fo2
delegada	01Q1
delegado	01Q1
delegue	01l1
deleguee	01l1
delf	0=C1
delivre	0G11
delivree	0G11
delnice	0?d1
delnik	0?d1
demirci	05h1
demonstrador	01o1
demonstradora	01o1
den	0G21
den beri	0FG1
den nay	0=71
denetci	05h1
denetçi	05h1
dengan pujian	0G31
denizci	05h1
dentist	02;1
dentista	01o1
dep	03;1
departament	0G43
departamentas	0G71
departamento	0G83
departaments	0FE1
departamentul	0G;1
departemen	0;?1
departement	0G<4
departman	0>e1
departmani	0>e1
departmanı	0>e1
department	0?Y1
department of	0G@2
dependent	02U1
dependienta	01Q1
dependiente	01Q1
depo elemani	05h1
depo elemanı	05h1
dept	0?Y1
depto	09j1
depuis	00b1
deputy	02;1
derece	0GB2
dergi	0>Q1
dergisi	0>Q1
dernegi	0451
derneği	0451
derzeit	04`1
des	0GD2
des de	0GF2
des del	0GH1
desa	0GI1
desainer	02Q1
desarrollador	01Q1
desarrolladora	01Q1
desde	0GJ4
desde o	0GN1
desenvolupador	02U1
desenvolupadora	02U1
desenvolvedor	01o1
desenvolvedora	01o1
designer	0GO:
deskundig	0GY1
deskundige	0271
despachador	01Q1
despachadora	01Q1
despachante	01o1
despacho	03?1
despatcher	02;1
despatx	03l1
dess	0Fd2
dessinateur	01l1
dessinatrice	01l1
destytoja	02h1
destytojas	02h1
detective	02;1
deug	0GZ2
deust	0:]1
deutsches sprachdiplom	0G\1
deuxieme prix	00M1
deuxième prix	00M1
devam	0@11
devam ediyor	0@11
devam etmekte	0@11
developer	0DS2
developpeur	01l1
developpeuse	01l1
devops	0DS2
deweloper	02L1
dezernat	0721
dezvoltator	02<1
değerleme uzmanı	05h1
di	0G]3
di base	0D51
diaetassistent	0671
diaetist	0731
diakmunka	0=B1
diakmunkas	0=B1
diarista	01o1
diatassistent	0671
dibinatajs	02i1
dibinātājs	02i1
dielna	03c1
dielňa	03c1
diem	0G`1
diem trung binh	0G`1
dien vien	0:_1
dienst	0Ga2
diensten	0331
dieteticien	01l1
dieteticienne	01l1
dietetikus	0=B1
dietetyczka	02L1
dietetyk	02L1
dietician	02;1
dietist	0Gc2
dietista	02J1
dietitian	02;1
dietolog	0?d1
dieu duong	0:_1
dieu hanh	0:_1
dieu phoi vien	0:_1
digital	01`1
diharapkan	0Ge1
dij	0Gf2
dijk	0Gh1
dilna	0Gi1
din	0Gj3
dinas	08B1
dioploma	0AJ1
dioplóma	0AJ1
dipartiment	0Gm1
dipartimento	0Gn1
dipl	0Go1
dipl inf	0Go1
dipl ing	0H02
dipl ing (fh	0;31
dipl kfm	0Go1
dipl. ing	0H21
dipl.-inf	0Go1
dipl.-ing	0Go1
dipl.-ing. (fh	0;31
dipl.-kfm	0Go1
diplom	0H37
diplom (fh	0;31
diplom ingenieur	00<1
diplom-ingenieur	00<1
diploma	0H:B
diploma accademico	0HL1
diploma accademico di primo livello	0HL1
diploma alberghiero	08f1
diploma behaald	03F1
diploma de absolvire	0:b1
diploma de bacalaureat	0:b1
diploma de excelenta	0@C1
diploma de licenta	0HM1
diploma de master	0HN1
diploma di	08f1
diploma di geometra	08f1
diploma di istituto	08f1
diploma di laurea	0HL1
diploma di liceo	08f1
diploma di maturita	08f1
diploma di maturità	08f1
diploma di ragioneria	08f1
diploma di scuola superiore	08f1
diploma iii	03o1
diploma in	0HO2
diploma its	0HQ1
diploma iv	0F:1
diploma magistrale	08f1
diploma notu	03g1
diploma professionale	08f1
diploma superiore	08f1
diploma tecnico superiore	0HQ1
diploma universitario	0HL1
diplomada en	0HR2
diplomado en	0:m1
diplomant	0HT1
diplomarbeit	00<1
diplomas	08a1
diplomasi	0=[1
diploması	0=[1
diplomat en	0HU1
diplomatura	0HR2
diplomatura en	0:m1
diplome	0HV2
diplome d'etat	03h1
diplome d'etat d'infirmier	0:^1
diplome d'etat d'infirmiere	0:^1
diplome d'ingenieur	03h1
diplome d'universite	03i1
diplome de grande ecole	03h1
diplomee	0G11
diplomi insinoori	0HX1
diplomi-insinoeoeri	0HX1
diplomi-insinööri	0HX1
diplomingenioer	0:Y1
diplomingenioer i	0:Y1
diplomingenior	0:Y1
diplomingenior i	0:Y1
diplomingeniør	0:Y1
diplomingeniør i	0:Y1
diplomirana	0HT1
diplomirani	0HY3
diplomovany specialista	0H\1
diplomovaný specialista	0H\1
diploms	06Z1
diplomski studij	0H21
diplomstudium	00<1
diplomuddannelse	0@`1
diplomă	0H]2
diplomă de absolvire	0:b1
diplomă de bacalaureat	0:b1
diplomă de excelență	0@C1
diplomă de licență	0HM1
diplomă de master	0HN1
diplóma	0H_1
diplôme	03i1
diplôme d'ingénieur	03h1
diplôme d'université	03i1
diplôme d'état	03h1
diplôme d'état d'infirmier	0:^1
diplôme d'état d'infirmière	0:^1
diplôme de grande école	03h1
diplômé	0G11
diplômée	0G11
diputacio	03l1
diputacion	03?1
diputació	03l1
diputación	03?1
dirbtuves	03d1
dirbtuvės	03d1
direcao	0H`1
direccion	0Ha1
dirección	0Ha1
directeur	0Hb2
directia	0G;1
direction	0AM1
directoare	02<1
director	0Cg4
directora	02V2
directrice	0BV2
direcția	0G;1
direkcija	0Hd1
direktoer	05o3
direktor	0He8
direktorat	0:;1
direktoratet	0:;1
direktore	02f2
direktorius	02h1
direktorlugu	0>e1
direktors	02i1
direktoru	05h1
direktorė	02h1
direktur	02Q1
direktör	0Hm2
direktörlüğü	0>e1
direktörü	05h1
direktør	06G2
diretor	01o1
diretor executivo	01o1
diretora	01o1
diretoria	0H`1
direttore	02J1
direttrice	02J1
direttur	05Y1
direzione	0Gn1
direção	0H`1
dirigent	0671
dirigente	02J1
dis	0Ho2
disainer	01M1
discreta	0I11
discreto	0I22
disenador	01Q1
disenadora	01Q1
disertace	0I41
disertacija	0I53
disertasi	0:Z1
disertācija	0I81
diseñador	01Q1
diseñadora	01Q1
dispatcher	02;1
dispenser	02;1
disponent	0671
disputerad	0I91
dissenyador	02U1
dissenyadora	02U1
dissertation	0I:2
disszertacio	0I<1
disszertáció	0I<1
distanciel	00g1
distans	0I=1
distillery	01`1
distincao	00N1
distincio	01f1
distincion	01e1
distinció	01f1
distinción	01e1
distinctia	0@C1
distinctie	0@C1
distinction	0I>3
distincția	0@C1
distincție	0@C1
distinção	00N1
distribuidora	0341
district council	01`1
ditta	0IA2
divadlo	0IC2
divisao	0H`1
divisi	0;?1
divisie	0IE1
divisio	0IF1
division	0IG5
divisione	0Gn1
divisioona	0IL1
divisió	0IF1
división	0Ha1
divisjon	0IM2
divisão	0H`1
divize	0IO1
divizia	0IP2
divizija	0IR2
divizio	0Dc1
divizjoni	0Gm1
diviżjoni	0Gm1
divorce	0AK1
divorced	0Bj1
divorcee	0AK1
divorciada	0A<3
divorciado	0A?2
divorciat	0AA1
divorcé	0AK1
divorcée	0AK1
divortat	0AB1
divortata	0AB1
divorziata	0AL1
divorziato	0AL1
divorțat	0AB1
divorțată	0AB1
divízia	0IT1
divízió	0Dc1
diyetisyen	05h1
dizainere	02f2
dizaineris	02h1
dizainers	02i1
dizainerė	02h1
dizajner	05i2
diákmunka	0=B1
diákmunkás	0=B1
diätassistent	0671
diætist	0731
diététicien	01l1
diététicienne	01l1
diëtist	0IU1
diễn viên	0:_1
dliodoir	0431
dlíodóir	0431
dmte	03h1
dna	0:^1
dnsep	03h1
do	0IV7
do chwili obecnej	04_1
do danas	0FH2
do danes	0FJ1
do dzis	04_1
do dzisiaj	04_1
do dziś	04_1
do nadal	04_1
do sada	0FH2
do soucasnosti	0:K1
do současnosti	0:K1
do sucasnosti	0I]1
do súčasnosti	0I]1
do teraz	04_1
doanh nghiep	0<71
doanh nghiệp	0<71
dobra	0I^9
dobre	0Ig4
dobro	0Ik6
dobrovolnice	0?d1
dobrovolnicka	0AD1
dobrovolnik	0C72
dobrovolník	0?d1
dobrovoľník	0AD1
dobrovoľníčka	0AD1
dobry	0J12
dobry den	0411
dobrze	0J31
dobrá	0Ig4
dobrý den	0411
dobře	0J42
doc than	0Ba1
docens	02O2
docent	0J65
docente	0J;4
dochtuir	0431
dochtuireacht	0J?1
dochtúir	0431
dochtúireacht	0J?1
docteur	0J@1
doctor	0JA2
doctor en	0JC1
doctor in	0JD1
doctor of	0JE1
doctor of philosophy	0JE1
doctor în	0JD1
doctora	0JF1
doctoraat	0JG1
doctorado	0JF1
doctoral	0JE1
doctoral degree	0JE1
doctorand	02<1
doctorandus	0JH1
doctorant	01l1
doctorante	01l1
doctorat	0JI3
doctorate	0JE1
documentaliste	01l1
dodiplomski studij	0HT1
dodiplomski študij	0HT1
dodnes	0JL2
doi	01n1
dokonceno	01S1
dokončeno	01S1
dokter	02Q1
doktor	0JN5
doktor nauka	0JS1
doktor znanosti	0JT2
doktora	0JV1
doktora derecesi	0JV1
doktora grads	0JW1
doktora grāds	0JW1
doktoral	0JX1
doktorand	0JY4
doktorandin	09@1
doktorandske studium	0J]1
doktorandské štúdium	0J]1
doktorant	02L1
doktorantka	02L1
doktorantura	0J^2
doktorantūra	0J^2
doktorat	0J`6
doktoratus	0Jf1
doktorgrad	0Jg3
doktorgradsutdanning	0Jj1
doktori	0Jf1
doktori fokozat	0Jf1
doktori kepzes	0Jf1
doktori képzés	0Jf1
doktorica znanosti	0JT2
doktorikraad	0Jk1
doktoriope	0Jk1
doktoriõpe	0Jk1
doktorsexamen	0I91
doktorsgrada	0Jl1
doktorsgráða	0Jl1
doktorske studije	0JS1
doktorske studium	0Jm1
doktorski studij	0JT2
doktorski študij	0Jn1
doktorsky	0Jm1
doktorské studium	0Jm1
doktorský	0Jm1
doktorsprof	0Jl1
doktorspróf	0Jl1
doktorát	0Dd2
doktorátus	0Jf1
dolmetscher	0671
dom zdravlja	0AP2
domaine	01m1
domare	02X1
domeniul	0Jo1
domini	0K01
dominio	0K12
dominio completo	0K31
dominio total	0K41
dommer	06G2
domsmand	0731
domínio	0K51
domínio completo	0K31
dona	0K61
donna	0K71
doorman	02;1
doposud	0:K1
doradca	02L1
doradczyni	02L1
dorucovatel	07?1
doručovatel	07?1
dosen	02Q1
dosentti	0621
dostateczny	0K81
dosud	0:K1
doteraz	0I]1
dottoranda	02J1
dottorando	02J1
dottorat	0K91
dottorato	0K:1
dottorato di ricerca	0K:1
dottore di ricerca	0K:1
doula	02;1
doutor	0K;1
doutora	0K;1
doutorado	0K;1
doutoramento	0K;1
dovoljenje	0An1
dozent	0671
dozvola	0K<2
doçent	05h1
dphil	0F61
dr	0K>2
dr hab	0K@1
dr ing	0F61
dr inz	0K@1
dr inż	0K@1
dr iur	0F61
dr med	0F61
dr phil	0F61
dr philos	0Jj1
dr rer nat	0F61
dr sc	0KA1
dr znanosti	0Jn1
dr. iur	0F61
dr. med	0F61
dr. phil	0F61
dr. rer. nat	0F61
dr. sc	0KA1
dr. znanosti	0Jn1
dr.-ing	0F61
dr.philos	0Jj1
draaier	0271
drafter	02;1
draftsman	02;1
dramaturg	02;1
draudimas	03d1
dreef	0Gh1
dreher	03@1
drive	06W1
driver	02;1
drogaria	0341
drogist	0671
drogueries	01m1
drs	0JH1
drsc	0Dd2
drucker	09@1
druckerei	03^1
druckerin	03@1
drukarnia	03R1
drustvo	03O3
druzba	0??1
druzstvo	0IC2
društvo	03O3
družba	0??1
družstvo	0IC2
drzavna matura	0KB1
državna matura	0KB1
dscg	03h1
dsh	0=C1
dtu	0AI1
du	0KC1
du an	0Fc1
du kien	0KD1
du lich	0<71
du lịch	0<71
duais	0?J1
duales studium	0;31
duchasach	0@V1
dulgher	02<1
duoc si	0:_1
duolingo	0=C1
duong	0Bb1
durchschnitt	01P1
durchschnittsnote	01P1
dusun	0GI1
dut	0GZ2
duvarci	05h1
duvarcı	05h1
duzeltmen	05h1
dvikalbis	0KE1
dwibahasa	08@1
dwujezyczny	0KF1
dwujęzyczny	0KF1
dyplom	0KG2
dyplom technika	0KI1
dyplom zawodowy	0KI1
dyrektor	02L1
dyrektorka	02L1
dz	0@31
dzial	0KJ1
dzialalnosc gospodarcza	03R1
dział	0KJ1
działalność gospodarcza	03R1
dzien dobry	0Eo1
dziennikarka	02L1
dziennikarz	02L1
dzień dobry	0Eo1
dzimta	0>[1
dzimta valoda	0>[1
dzimtais	0>[1
dzimtā	0>[1
dzimtā valoda	0>[1
dzis	04_1
dzisiaj	04_1
dzives apraksts	0KK1
dzives gajums	0KK1
dzivesgajums	0KK1
dzivoklis	0@31
dziś	04_1
dzīves apraksts	0KK1
dzīves gājums	0KK1
dzīvesgājums	0KK1
dzīvoklis	0@31
dámh	01W1
dátheangach	0@V1
dès	00b1
débutant	0<O2
déclarant	01l1
délivré	0G11
délivrée	0G11
délégué	01l1
déléguée	01l1
département	0KL2
développeur	01l1
développeuse	01l1
díj	0Gf2
dílna	0Gi1
dúchasach	0@V1
düzeltmen	05h1
dėstytoja	02h1
dėstytojas	02h1
dělnice	0?d1
dělník	0?d1
dược sĩ	0:_1
dự kiến	0KD1
dự án	0Fc1
e	0KN6
e figli	03e1
e hijos	03?1
e lode	00H1
e v	00e1
e.v	00e1
ea 1	0461
ea1	0461
eagarthoir	0431
eagarthóir	0431
earned	0:F1
earrach	0KT1
eba	01O1
ebanista	0@h2
ebe	05h1
ebeniste	01l1
eccellente	09g1
eccellenti	0KU1
ecdl	0KV4
ecdl sprachen	0=C1
echeance	0KZ1
echipa	0G;1
echipă	0G;1
ecole	01b1
ecole primaire	01b1
ecole superieure	01b1
ecoles	01b1
ecologist	02;1
ecoloog	0271
economist	0K[2
economista	0K]5
economistă	02<1
ecpe	0=C1
ects	0BO1
eczaci	05h1
eczacı	05h1
eczanesi	0451
ed	0Kb1
edasijoudnud	0Kc1
edasijõudnud	0Kc1
edd	0F61
edelleen	0Kd1
edf	01m1
edificio	0:22
edifício	04g1
edistynyt	0Ke2
edited volume	01T1
edited volumes	01T1
editeur	01l1
editions	0Kg2
editor	0Ki6
editor in chief	02;1
editor-in-chief	02;1
editora	0Ko4
editore	07Y1
editorial	0L34
editoru	05h1
editrice	0L72
editur	05Y1
editura	0L92
editură	0L92
editör	05h1
editörü	05h1
edizioni	0L;2
educacio secundaria	0=51
educacion secundaria	0;81
educació secundària	0=51
educación secundaria	0;81
educador	02R3
educadora	02V2
educateur	01l1
educatoare	02<1
educator	02<1
educatore	02J1
educatrice	06=2
edustaja	0621
edx	0C>1
edzo	02O2
edző	02O2
eeldatav	0L=1
eerste prijs	0L>1
eerste taal	0L?1
eervolle vermelding	0L>1
efset	0=C1
efteraar	0L@1
efteraaret	0L@1
efterar	0L@1
efteraret	0L@1
efterskole	0LA1
efterår	0L@1
efteråret	0L@1
efz	01O1
eg	00e1
egenfoeretagare	0LB1
egenforetagare	0LB1
egenföretagare	0LB1
egitimi	0LC1
egitmen	05h1
egitmeni	05h1
egresada	06e1
egresado	06e1
egyedulallo	0LD1
egyedülálló	0LD1
egyeni vallalkozo	07l1
egyesulet	04m2
egyesület	04m2
egyetem	0LE2
egyetemi	04k1
egyetemi diploma	0LG1
egyéni vállalkozó	07l1
egzamin maturalny	0KI1
ehbo	0>N1
ehf	00e1
ehliyet	0=[1
ehliyeti	0=[1
ehpad	01m1
ehrenamtliche	0671
ehrenamtlicher	09@1
ehrennadel	00:1
ehrung	00:1
eidg fachausweis	04E1
eidg. fachausweis	04E1
eier	0<F1
eigandi	0>_1
eigenaar	0;91
eignung	0=G1
eindcijfer	0Bg1
einfache kenntnisse	0661
einhleyp	0LH1
einhleypur	0LH1
eining	0LI1
einkaeufer	0671
einkaleyfi	0@N1
einkaufer	0671
einkunn	02H1
einkäufer	0671
einsteiger	0LJ1
eireli	00e1
ejecutiva	01Q1
ejecutivo	01Q1
ejer	0731
ekibi	0>e1
ekipa	0LK1
ekonom	0LL3
ekonomi	0621
ekonomist	0LO2
ekonomista	0LQ2
ekonomka	0?d1
ekonomska skola	0LS2
ekonomska sola	0LU1
ekonomska škola	0LS2
ekonomska šola	0LU1
ekonóm	0921
eksam	0LV1
eksamen	0LW1
eksamensgennemsnit	0LX1
ekspedient	0LY2
ekspercka	0L[1
ekspercki	0L[1
ekspert	0L\6
ekspertas	0Lb1
ekspertniva	0Lc1
ekspertnivaa	0Lc1
ekspertniveau	0Ld1
ekspertnivå	0Lc1
eksperts	0Le1
ekspertti	0851
el	0;>1
el meu nom es	0Lf1
el meu nom és	0Lf1
el presente	02A1
elado	02O2
eladó	02O2
electric	01`1
electrician	0K[2
electricien	01l1
electricienne	01l1
electricista	02V2
electroplater	02;1
elektricar	0Bl3
elektricien	0271
elektrik	01M1
elektrikar	0C72
elektrikas	02h1
elektrikci	05h1
elektriker	05o3
elektrikis	02i1
elektrikár	0AD1
elektrikář	0?d1
elektrikçi	05h1
električar	0Bl3
elektriķis	02i1
elektroniker	0671
elektryk	02L1
eleman	05h1
elemani	05h1
elemanı	05h1
elementaarne	05;1
elementaer	0=11
elementaert	0=N1
elementair	0<o1
elementaire	0<O2
elemental	0Lg2
elementar	0Li4
elementare	0D51
elementares	0Lm1
elementari	0=;1
elementary	0<U2
elementary proficiency	0<W1
elementer	0Ln1
elementär	0=11
elementært	0=N1
elemzo	02l1
elemző	02l1
eletricista	01o1
eletricista de manutencao	01o1
eletricista de manutenção	01o1
eletrotecnico	01o1
eletrotécnico	01o1
elettricista	02J1
elev	0Lo4
eleveur	01l1
eleveuse	01l1
elismeres	0Gf2
elismerés	0Gf2
ellenor	02l1
ellenőr	02l1
elnok	02O2
elnök	02O2
eloadas	0Bh2
eloado	0M32
elsevier	01n1
elsosegely	0M51
elsősegély	0M51
elue	01l1
elulookirjeldus	0M61
elulugu	0M61
elvalt	0LD1
elvegezve	0M71
elvált	0LD1
elvégezve	0M71
előadás	0Bh2
előadó	0M32
em	0M82
em andamento	08\1
em curso	08\1
em dic	0Lf1
emakeel	0M:1
emakeelena	0M:1
emba	0M;2
embajador	01Q1
embajadora	01Q1
embalmer	02;1
embassy	01`1
embetseksamen	0M=1
embetsstudium	0M=1
emelet	0471
emitida	0Ca1
emitido	0M>2
empilhadeirista	01o1
empleada	01Q1
empleado	01Q1
employe	01l1
employee	01l1
employee of the month	00O1
employee of the year	00O1
employé	01l1
employée	01l1
empregado	01o1
empresa	03L3
en	0M@3
en couple	0AK1
en cours	00a1
en cours d'obtention	08e1
en curs	02B1
en curso	02A1
en ligne	00g1
en linea	0MC1
en linia	00l1
en línea	0MC1
en línia	00l1
en poste	00a1
en prensa	0231
en remot	00l1
en remoto	0MC1
encanador	01o1
encargada	01Q1
encargado	01Q1
encargado de turno	01Q1
encarregada	02U1
encarregado	01o1
encarregat	02U1
encofrador	01Q1
endnote	01P1
enekes	0MD1
energy	01`1
enfase	0ME1
enfermeira	01o1
enfermeiro	01o1
enfermera	01Q1
enfermero	01Q1
engaged	0Bj1
engedely	0>m2
engedély	0>m2
engenheir	0MF1
engineer	0MG2
enginyer	0MI1
enginyeria tecnica	0HU1
enginyeria tècnica	0HU1
enhed	0MJ1
enheden	03E1
enhet	0MK2
enheten	0:01
enige ervaring	0MM1
enige kennis	0<o1
enn	0MN1
enoleg	02U1
enologa	02U1
enota	0LK1
ens	0C>1
ensamstaaende	0MO1
ensamstaende	0MO1
ensamstående	0MO1
enseignant	01l1
enseignante	01l1
ensiapu	0461
ensiapukortti	0461
ensino	0AX1
ensino fundamental	00K1
ensino medio	00K1
ensino médio	00K1
ensino secundario	00K1
ensino secundário	00K1
ensino superior	0:f1
enskild firma	0LB1
enslig	0MP1
enstitusu	0MQ2
enstitüsü	0MQ2
ente	03e1
ente di formazione	01d1
enterprises	01`1
entertainment	01`1
entraineur	01l1
entraineuse	01l1
entraîneur	01l1
entraîneuse	01l1
entre calles	09j1
entregador	01o1
entregadora	01o1
entrenador	01Q1
entrenadora	01Q1
entreprenad	01=1
entrepreneur	02;1
entreprenoer	0MS2
entreprenor	0MS2
entreprenør	0MS2
entreprise	0MU2
entwickler	0671
enòleg	02U1
enòloga	02U1
epfl	0C>1
epicerie	01m1
epitesz	02l1
epp	00e1
equip	0IF1
equipa	0H`1
equipe	0MW2
equipier	01l1
equipiere	01l1
equipo	0Ha1
er	0MY1
eredmeny	08c1
eredmény	08c1
erem	0Gf2
erettsegi	0MZ1
erettsegi bizonyitvany	0MZ1
erfahren	06P1
ergotherapeut	0671
ergotherapeute	01l1
ergothérapeute	01l1
erhvervsakademigrad	04M1
erhvervsskole	0LA1
erhvervsuddannelse	00E1
eriala	0M[1
erikoisammattitutkinto	0M\1
erindi	0@N1
erinomainen	0M]2
erinomaiset	0M_1
erittaein hyvae	0Ke2
erittain hyva	0Ke2
erittäin hyvä	0Ke2
erkek	0=61
ernaeringsfysiolog	0<F1
ernæringsfysiolog	0<F1
eronnut	0::1
erschienen in	0931
erste hilfe	02G1
erstes staatsexamen	00<1
ersthelfer	02G1
erstsprache	0M`1
ertekesito	02l1
ervaren	0Ma1
erwartet	0681
erweiterte grundkenntnisse	0=H1
erweiterter realschulabschluss	01O1
erworben	01K1
erworben am	01K1
erzieher	0671
es	0Mb1
esame di stato	01N1
escalera	09j1
escola	0Mc3
escola tecnica	0Mf2
escola tècnica	01a1
escola técnica	0AX1
escola universitaria	01a1
escola universitària	01a1
escritorio	0341
escrituraria	01o1
escriturario	01o1
escriturária	01o1
escriturário	01o1
escritório	0341
escuela	0@]1
escuela tecnica	0@]1
escuela técnica	0@]1
esimees	01M1
esimies	0621
esindaja	01M1
esitelma	0Mh1
esitelmae	0Mh1
esitelmä	0Mh1
eso	0Mi2
especialidad	0Mk1
especialidad en	07Q1
especialidade	0ME1
especialista	0Ml4
especialitat	0?X1
especializacao	0N01
especializacao em	0N01
especializacion	0Mk1
especializacion en	07Q1
especialización	0Mk1
especialización en	07Q1
especialização	0N01
especialização em	0N01
esperado	0N11
espert	0N21
esperta	0N31
esperto	0N31
essay	01T1
essays	01T1
estagiaria	01o1
estagiario	01o1
estagio	01o1
estagiária	01o1
estagiário	01o1
estate	0N41
esteticista	03j2
estetista	02J1
estheticienne	01l1
esthéticienne	01l1
estimado	0N11
estimat	08X1
estimata	08X1
estimated	06I1
estimator	02;1
estimată	08X1
estiu	0N51
estrada	04g1
estudi	03l1
estudio	0;_2
estágio	01o1
estúdio	0341
esztergalyos	0=B1
esztergályos	0=B1
et	0N62
et al	01n1
eta	0N81
etablissements	01m1
etae	0N81
etaenae	0N81
etaetyoe	0N81
etage	05H1
etalagiste	01l1
etana	0N81
etaten	0:;1
etatyo	0N81
ete	0N91
etec	0AX1
eth	0C>1
eth zurich	0C>1
eth zürich	0C>1
ets	01m1
ettekanne	0441
etterem	07l1
etterutdanning	0M=1
ettevote	05S1
ettevõte	05S1
etude notariale	01m1
etä	0N81
etänä	0N81
etätyö	0N81
eu sou	0BP1
eud	00E1
eurl	00e1
europass zivotopis	0N:1
europass životopis	0N:1
ev	0N;2
evaluator	02<1
evden	0BE1
eves	0N=1
evkonyv	0I<1
evli	0=Y1
exam marker	02;1
examen	0N>1
examen artium	07j1
examensarbete	0N?1
examiner	02;1
excelent	0E11
excelente	0N@2
excellent	0NB3
excel·lent	0NE2
executive	02;1
executive master	00<1
executive mba	0NG1
exp	0NH1
exp date	0NH1
exp. date	0NH1
expected	06I1
expedida	06e1
expedido	06e1
expedient	0NI1
expediente	0@W1
experienced	0CT1
expert	0NJ;
expert comptable	01l1
expert level	0NU1
expert-comptable	01l1
experta	0NV2
experte	0NX3
experten	0N[1
expertenkenntnisse	0N[1
expertenwissen	0N[1
expertin	0N\2
expertise	0N^2
expertna	0N`1
expertni	0Na1
expertniva	0Nb1
expertnivaa	0Nb1
expertnivå	0Nb1
expertná	0N`1
expertní	0Na1
experto	0Nc1
expiration	0NH1
expire en	0KZ1
expire le	0KZ1
expires	0NH1
expires on	0NH1
expiring	0NH1
expiry	0NH1
exploitation	01m1
extended diploma	0321
extra	01l1
extraknack	0Nd1
extraknaeck	0Nd1
extraknäck	0Nd1
eċċellenti	0KU1
eğitimi	0LC1
eğitmen	05h1
eğitmeni	05h1
f	0Ne6
f lli	03e1
f o m	0Nk1
f.lli	03e1
f.o.m	0Nk1
fabbrica	03e1
fabbro	02J1
fabrica	0Nl4
fabrică	03]1
fabriek	0331
fabrik	0O03
fabrika	06b1
fabrikasi	0451
fabrikası	0451
fabrikk	0:;1
fabryka	03R1
fac	01b1
fachabitur	01O1
fachangestellte	01O1
facharbeiter	01O1
facharbeiterabschluss	01O1
facharbeiterbrief	01O1
fachausweis	04E1
fachbereich	0721
fachfrau	03@1
fachhochschule	0=f1
fachhochschulreife	01O1
fachkraft	03@1
fachmann	03@1
fachoberschulreife	01O1
fachrichtung	0O31
fachwirt	04E1
fachwirtin	04E1
fachzeitschrift	0931
facilitator	02;1
facolta	01d1
facoltà	01d1
facteur	01l1
factory	01`1
factrice	01l1
faculdade	0AX1
facultad	0@]1
facultat	01a1
facultate	0821
facultatea	0821
faculte	01b1
faculteit	08b1
faculty	01_1
faculty of	01_1
faculté	01b1
fag	0O42
fagbrev	0O62
faglaert	00E1
faglært	00E1
fagproeve	07j1
fagprove	07j1
fagprøve	07j1
fagskole	0O82
fagskolegrad	0O:1
fagskolegrad i	0O:1
fagskoleutdanning	0O:1
fahrer	0671
fahrerlaubnis	02G1
faiantar	02<1
faianțar	02<1
faible	0<b1
fair	0C[1
fakulta	0O;3
fakultaet	0=f1
fakultas	0O>1
fakultat	0=f1
fakultate	04R1
fakulte	04L1
fakultesi	04L1
fakultet	0O?5
fakulteta	0LU1
fakultetas	0FP1
fakulty	0OD2
fakultà	04U1
fakultät	0=f1
fakultāte	04R1
fakülte	04L1
fakültesi	04L1
falegname	02J1
fall	09N1
fall semester	09N1
familiar	0OF1
familiar with	0OF1
familiarity	0OF1
faoi lathair	06C1
faoi láthair	06C1
farm	01`1
farm hand	02;1
farmaceits	02i1
farmaceut	0OG4
farmaceuta	02L1
farmaceutic	02U1
farmaceutica	02R3
farmaceutico	03j2
farmaceutka	02L1
farmacevt	05k1
farmacia	0OK4
farmacias	0341
farmacie	03]1
farmacist	02<1
farmacista	0OO2
farmacistă	02<1
farmacèutic	02U1
farmacèutica	02U1
farmacéutica	01Q1
farmacéutico	01Q1
farmacêutica	01o1
farmacêutico	01o1
farmaseutti	0621
farmasoeyt	0<F1
farmasoyt	0<F1
farmasøyt	0<F1
farmer	02;1
farmhand	02;1
farmàcia	03l1
farmácia	0341
farmácias	0341
farrier	02;1
fasih	04V1
fasor	0471
fatec	0AX1
faxineira	01o1
faxineiro	01o1
fce	0=C1
fear	0OQ1
federacao	0341
federacion	03?1
federación	03?1
federation	01m1
federação	0341
fejezet	0I<1
fejleszto	02l1
fejlesztő	02l1
felag	06j1
felelos	02l1
felelős	02l1
felhasznaloi	0OR1
felhasznaloi szint	0OR1
felhasználói	0OR1
felhasználói szint	0OR1
felicitations	0:11
felicitations du jury	0:11
fellow	02;1
fellowship	00O1
felsofok	0OS1
felsofok felett	0OT1
felsofoku	0OS1
felsofoku okj	0OU1
felsofoku szakkepzes	0OU1
felsooktatasi szakkepzes	0OU1
felsőfok	0OS1
felsőfok felett	0OT1
felsőfokú	0OS1
felsőfokú okj	0OU1
felsőfokú szakképzés	0OU1
felsőoktatási szakképzés	0OU1
female	0OV1
femeie	0OW1
femeiesc	0OW1
femeni	0K61
femenino	0OX1
femení	0K61
feminin	0OY2
feminine	0OV1
feminino	0O[1
femme	0O\1
femme de chambre	01l1
femmina	0K71
femminil	0O]1
femminile	0K71
fen lisesi	04L1
fenykepesz	0=B1
ferfi	0O^1
ferienjob	09@1
ferienjobber	09@1
ferilskra	0O_1
ferilskrá	0O_1
ferjezett	0LD1
ferme	01m1
fermier	02<1
fernarbeit	0O`1
ferramenteiro	01o1
ferreteria	03?1
ferretería	03?1
ferronnier	01l1
feuerwehr	03^1
fh	0C>1
field of study	0C`1
fierar	02<1
figli	03e1
filhos	0341
filiale	03^1
filiere	0Oa1
filière	0Oa1
filosofian maisteri	0HX1
filosofian tohtori	0Ob1
filosofie doktor	0I91
filosofie kandidat	03>1
finalis	06O1
finalist	0Oc:
finalista	0Om8
finaliste	00M1
finalisti	0071
finalistka	0P51
finalizada	06e1
finalizado	06e1
fino a	0P61
fino ad oggi	0121
fino al	0P61
fins	0P71
fins a	0P71
fins ara	02B1
fins avui	02B1
fiorista	02J1
fire fighter	02;1
fireann	0OQ1
firefighter	02;1
firinci	05h1
firini	0451
firm	01`1
firma	0P8:
firmasi	0451
firması	0451
firmă	03]1
first	00U1
first aid	01j1
first aider	01j1
first class	00U1
first class honours	0:P1
first language	0PB1
first mate	02;1
first place	00O1
fiscal	01Q1
fisherman	02;1
fishmonger	02;1
fisioterapeuta	03j2
fisioterapis	02Q1
fisioterapista	02J1
fiskare	02X1
fiske	0:;1
fisker	06G2
fitter	0772
fizioterapeut	02<1
fizjoterapeuta	02L1
fizjoterapeutka	02L1
fizyoterapist	05h1
fjarvinna	0101
fjernarbeid	0PC1
fjernarbejde	0PD1
fjolbrautaskoli	04N1
fjölbrautaskóli	04N1
flat	06W1
fleischer	03@1
fleischerei	03^1
fleuriste	01l1
fliesenleger	0671
fliessend	0PE1
fliessend in wort und schrift	0PE1
fliessende kenntnisse	0PE1
fließend	0PE1
fließend in wort und schrift	0PE1
fließende kenntnisse	0PE1
flight attendant	02;1
floor	06W1
florar	02<1
florist	0PF5
florista	03j2
floristeria	03?1
floristería	03?1
floristi	0621
floristin	03@1
florysta	02L1
florystka	02L1
fluencia	09U1
fluent	0PK2
fluente	0PM2
fluently	0@D1
flugbegleiter	0671
fluid	0PO1
fluida	0PP2
fluido	0PR2
fluwenti	0KU1
fluência	09U1
flydende	0PT1
flydende i skrift og tale	0PT1
flydende modersmaal	0PU1
flydende modersmal	0PU1
flydende modersmål	0PU1
flygvaerdinna	02X1
flygvardinna	02X1
flygvärdinna	02X1
flysykepleier	0F@1
flytande	0PV1
flytande i tal och skrift	0PV1
flytende	0PW1
flytende muntlig og skriftlig	0PW1
flyvert	0PX1
fm	0HX1
foarte bine	0E11
foarte bun	09`2
focus	0C`1
fodrasz	0=B1
fodrász	0=B1
foerare	02X1
foerderung	09A1
foeredrag	0N?1
foerening	01=1
foereningen	01=1
foerer	0<F1
foererkort	0401
foerestaandare	02X1
foeretag	01=1
foerlag	0PY2
foerman	02X1
foersaekring	01=1
foerskola	0P[2
foerskolan	01=1
foerskollaerare	02X1
foerskollaerarexamen	03>1
foerstapris	00L1
foerstaspraak	0P]1
foerstehjaelp	02m1
foerstepraemie	0081
foerster	03@1
foerstespraak	0P^1
foertroendevald	0Nd1
foervaentad	0=b1
foireann	06T1
foiskola	0P_3
foiskolai diploma	04k1
foldmero	0=B1
folkehoegskole	0<G1
folkehogskole	0<G1
folkehøgskole	0<G1
folkeskole	0LA1
folkeskolens afgangsproeve	00E1
folkeskolens afgangsprove	00E1
folkeskolens afgangsprøve	00E1
folkhoegskola	0Pb2
folkhogskola	0Pb2
folkhögskola	0Pb2
folyamatban	00o1
folyamatos	00o1
folyekony	0OS1
folyekonyan	0OS1
folyoirat	0I<1
folyékony	0OS1
folyékonyan	0OS1
folyóirat	0I<1
fomhar	0Pd1
fond	0Pe2
fondacija	06b1
fondas	03d1
fondateur	01l1
fondation	01m1
fondatoare	02<1
fondator	02<1
fondatore	02J1
fondatrice	06=2
fondazione	03e1
fondazzjoni	08W1
fonderie	01m1
fonds	06Y1
fonoaudiologa	01o1
fonoaudiologo	01o1
fonoaudióloga	01o1
fonoaudiólogo	01o1
fontanera	01Q1
fontanero	01Q1
food bank	01`1
food hygiene	01j1
food safety	01j1
foods	01`1
for	0Pg1
foraar	0Ph1
foraaret	0Ph1
forar	0Ph1
forare	02X1
foraret	0Ph1
foras	0CU1
forbroir	0431
forbróir	0431
forderung	09A1
fordito	02l1
fordypning	0Pi1
fordító	02l1
foredrag	06J3
foreleser	0F@1
foreman	02;1
forening	0>?3
foreningen	01=1
forer	0<F1
forerkort	0401
forestandare	02X1
forester	02;1
foretag	01=1
forgeron	01l1
forhandlingsniveau	0PT1
forklift	01j1
forkvinde	0731
forlag	0Pj6
formacao complementar	0A21
formacio professional	0Be1
formacion profesional	0Q02
formacion profesional de grado superior	0BN1
formació professional	0Be1
formación profesional	0Q02
formación profesional de grado superior	0BN1
formador	02R3
formadora	02R3
formadur	0>_1
forman	02X1
formand	0LY2
formann	0<F1
formateur	01l1
formation continue	0Q21
formation courte	0Q21
formatoare	02<1
formator	02<1
formatore	02J1
formatrice	06=2
formação complementar	0A21
formaður	0>_1
formen	05h1
formgivare	02X1
forn	03l1
fornaia	02J1
fornaio	02J1
forner	02U1
forritari	0>_1
forsakring	01=1
forscher	0671
forsikring	0MS2
forskare	02X1
forsker	06G2
forskola	0P[2
forskolan	01=1
forskollarare	02X1
forskollararexamen	03>1
forstamt	03^1
forstapris	00L1
forstasprak	0P]1
forstehjaelp	02m1
forstepraemie	0081
forster	03@1
forstesprak	0P^1
fortbildung	0Q32
fortgeschritten	0Q52
fortlaufend	04`1
fortroendevald	0Nd1
fortsatt	0Q71
forvantad	0=b1
forventa	0Q81
forventes	0Q91
forventet	0Q:2
forår	0Ph1
foråret	0Ph1
fotograaf	0271
fotograf	0Q<7
fotografa	0><3
fotografci	05h1
fotografer	02Q1
fotografo	0743
fotos	0=B1
fotoğrafçı	05h1
fotògraf	02U1
fotògrafa	02U1
fotógrafa	01Q1
fotógrafo	03j2
fotós	0=B1
foundation	01`1
foundation degree	0311
foundation diploma	0311
foundation year	0:P1
founder	02;1
fp	0QC2
fp grado superior	0BN1
fp i	0;81
fp ii	0BN1
fr o m	0Nk1
fr.o.m	0Nk1
fra	0QE4
fra og med	0QI2
fraan	0QK1
fraan och med	0Nk1
fracc	09j1
fraccionamiento	09j1
fraedingur	0>_1
fraesare	02X1
fraeser	0671
fraiseur	01l1
framhaldsskoli	04N1
framhaldsskóli	04N1
framhaldsstig	0QL1
framurskarandi	0QM1
framúrskarandi	0QM1
fran	0QK1
fran och med	0Nk1
frasare	02X1
fraser	0671
fratelli	03e1
frau	0QN1
frazione	0@Q1
freelance	0QO2
freelancer	0QQ3
freiberufler	09@1
freiberuflich	0QT2
freiwilliges soziales jahr	09@1
fremragende	0PT1
frentista	01o1
fresador	01Q1
fresatore	02J1
frezar	0?d1
frezeci	05h1
frezer	0QV2
frezor	02<1
frigorifico	0341
frigoriste	01l1
frigorífico	0341
friseur	0671
frisoer	05o3
frisor	05o3
frisör	02X1
frisør	06G2
fritidsjob	0=g1
fritidsledare	02X1
frivillig	0QX5
frizer	02<1
frm	01c1
from	0Q]2
fromager	01l1
fromagere	01l1
fromagerie	01m1
fromagère	01l1
frontend	07R1
fruehjahr	0Q_1
fruehling	0Q_1
fruhjahr	0Q_1
fruhling	0Q_1
fruteria	03?1
frutería	03?1
fryzjer	02L1
fryzjerka	02L1
frá	0Q`2
fräsare	02X1
fräser	0671
från	0QK1
från och med	0Nk1
fræðingur	0>_1
frézař	0?d1
frühjahr	0Q_1
frühling	0Q_1
fsj	09@1
fsjler	09@1
fuehrer	03@1
fuehrerin	03@1
fuehrerschein	02G1
fuer	0Qb1
fuhrer	03@1
fuhrerin	03@1
fuhrerschein	02G1
full professional	0@D1
full professional proficiency	0Qc1
full stack	07R1
full-stack	07R1
fulltrui	0>_1
fulltrúi	0>_1
fully remote	0Qd1
functional skills	0321
fundacao	0341
fundacio	03l1
fundacion	03?1
fundació	03l1
fundación	03?1
fundacja	03R1
fundador	02R3
fundadora	02R3
fundatia	03]1
fundatie	03]1
fundação	0341
fundația	03]1
fundație	03]1
fundiert	0Qe1
fundierte kenntnisse	0Qe1
fur	0Qb1
futar	0=B1
futár	0=B1
fylkeskommune	0:;1
fyrirlestur	0@N1
fyrirtaeki	0Qf1
fyrirtæki	0Qf1
fysioterapeut	05o3
fysioterapeutti	0621
fysioterapeutti (amk	0571
fysiotherapeut	0271
fyzioterapeut	07?1
fz llc	00e1
fz-llc	00e1
fze	00e1
fàbrica	03l1
fábrica	0;_2
fédération	01m1
félag	06j1
félicitations	0:11
félicitations du jury	0:11
féminin	0O\1
fényképész	0=B1
férfi	0O^1
férjezett	0LD1
fómhar	0Pd1
földmérő	0=B1
förare	02X1
förderung	09A1
föredrag	0N?1
förening	01=1
föreningen	01=1
föreståndare	02X1
företag	01=1
förlag	0PY2
förman	02X1
förskola	0P[2
förskolan	01=1
förskollärare	02X1
förskollärarexamen	03>1
förstapris	00L1
förstaspråk	0P]1
förster	03@1
försäkring	01=1
förtroendevald	0Nd1
förväntad	0=b1
fører	0<F1
førerkort	0401
førstehjælp	02m1
førstepræmie	0081
førstespråk	0P^1
führer	03@1
führerin	03@1
führerschein	02G1
für	0Qb1
fırıncı	05h1
fırını	0451
főiskola	0P_3
főiskolai diploma	04k1
g	0421
gaard	01=1
gada	0Qg1
gade	0Qh1
gadi	0Qi1
gads	0Qi1
gadu	0Qi1
gaelscoil	01W1
gaertner	0671
gaertnerei	03^1
gaffer	02;1
galardon	01e1
galardón	01e1
galerie	0Qj2
gallery	01`1
galvaniseur	0671
gamekeeper	02;1
games	01`1
gamykla	03d1
ganadera	01Q1
ganadero	01Q1
ganador	01e1
ganadora	01e1
gang	0GI1
gano	03g1
ganske god	0?f1
garage	08U2
garcom	01o1
garconete	01o1
gard	01=1
gardener	02;1
gardien	01l1
gardienne	01l1
garson	05h1
gartner	0Ql3
gartnerei	03^1
garzone	02J1
garçom	01o1
garçonete	01o1
gasse	0BX1
gasthaus	09D1
gasthof	09D1
gastouder	0271
gata	0Qo3
gatan	05G1
gate	0;U1
gatve	0R22
gatvė	0421
gazeteci	05h1
gazette	01`1
gbr	00e1
gcp	01c1
gcse	00m2
gcses	00m2
gebr	09D1
gebruder	09D1
gebrueder	09D1
gebrüder	09D1
gecertificeerd	0>N1
ged	00m2
gegenwaertig	04`1
gegenwartig	04`1
gegenwärtig	04`1
gehilfe	03@1
gehilfenbrief	01O1
gehilfin	03@1
gehuwd	05F1
geimhreadh	0R41
gelateria	03e1
geldig t e m	0R51
geldig t m	0R51
geldig t.e.m	0R51
geldig t/m	0R51
geldig tot	0R51
gelistirici	05h1
gelistiricisi	05h1
geliştirici	05h1
geliştiricisi	05h1
gemeente	0R62
gemeinde	09D1
gemeinderat	03@1
gemiddeld	0R82
gemiddeld cijfer	0Bg1
gemiddelde	0Bg1
gendarme	01l1
gendarmerie	01m1
genel not ortalamasi	03g1
genel not ortalaması	03g1
generalitat	03l1
generell studiekompetanse	07j1
gennemsnit	0LX1
genossenschaft	03^1
geodeta	02L1
geodetka	02L1
geologist	02;1
geometer	0671
geometra	02J1
geometre	01l1
gepland	0R:1
geplant	0681
gepromoveerd	0JG1
gept	0=C1
gepubliceerd	07c1
gerai	0R;2
gerant	01l1
gerante	01l1
geras	0R=1
gerent	02U1
gerente	03j2
gering	0661
germans	03l1
geros	0R=1
geruestbauer	0671
gerustbauer	0671
gerüstbauer	0671
gesaellbrev	0R>1
gesallbrev	0R>1
gesamtnote	01P1
gesamtschule	0=f1
geschaeft	03^1
geschaeftsbereich	0721
geschaeftsfuehrer	0671
geschaft	03^1
geschaftsbereich	0721
geschaftsfuhrer	0671
gescheiden	05F1
geschieden	0R?1
geschäft	03^1
geschäftsbereich	0721
geschäftsführer	0671
gesell	0671
geselle	03@1
gesellenbrief	01O1
gesellenpruefung	01O1
gesellenprufung	01O1
gesellenprüfung	01O1
gesellenstuck	01O1
gesellenstueck	01O1
gesellenstück	01O1
gesellin	03@1
gesellschaft	03^1
gestalter	0671
gestionnaire	01l1
gestor	01o1
gestora	01o1
gestoria	0R@2
gestoría	03?1
gesällbrev	0R>1
getrouwd	05F1
getuigschrift	0>N1
gevorderd	0RB2
gg	0GI1
ggmbh	00e1
ghadu ghaddej	0>21
ghalliem	05Y1
ghalliema	05Y1
gia su	0:_1
gia sư	0:_1
giai	0;c1
giai ba	0;c1
giai khuyen khich	0;c1
giai nhat	0;c1
giai nhi	0;c1
giai thuong	0;c1
giam doc	0:_1
giam sat	0:_1
giang vien	0:_1
giao hang	0:_1
giao hàng	0:_1
giao su	0:_1
giao tiep	0RD1
giao tiep co ban	0RD1
giao tiep tot	0RD1
giao tiếp	0RD1
giao tiếp cơ bản	0RD1
giao tiếp tốt	0RD1
giao vien	0:_1
giardiniera	02J1
giardiniere	02J1
giay chung nhan	0;a1
giay khen	0;c1
giay phep	0;a1
gids	0RE2
gie	00e1
giesser	0671
gießer	0671
gift	0RG4
giftur	0LH1
gimnasio	03?1
gimnazija	04G5
gimnazium	0LE2
gimnazjum	04F1
gimnázium	0LE2
gimtasis	0KE1
gimtoji	0KE1
gimtoji kalba	0KE1
ginasio	0341
ginásio	0341
gioi	0@j1
giornalista	02J1
giris duzeyi	0=41
giriş düzeyi	0=41
giudice	02J1
giám sát	0:_1
giám đốc	0:_1
giáo sư	0:_1
giáo viên	0:_1
giải	0;c1
giải ba	0;c1
giải khuyến khích	0;c1
giải nhì	0;c1
giải nhất	0;c1
giải thưởng	0;c1
giảng viên	0:_1
giấy chứng nhận	0;a1
giấy khen	0;c1
giấy phép	0;a1
giỏi	0@j1
gjaldkeri	0>_1
gjennomsnitt	0RK1
glassblower	02;1
glazier	02;1
glazurnik	02L1
gledalisce	0??1
gledališče	0??1
glorieta	09j1
gmbh	00e1
gmbh & co	00e1
gmbh & co kg	00e1
gmbh & co. kg	00e1
gmina	03R1
go	0RL1
go dti	0RL1
go dti seo	06C1
go dtí	0RL1
go dtí seo	06C1
gobernanta	01Q1
gobierno	03?1
gobierno de	03?1
god	0RM:
god kunnatta	0RW1
goda	0RX2
goda kunskaper	0RZ1
goda kunskaper i tal och skrift	0PV1
godalga	00C1
gode	0R[1
gode kundskaber	0R[1
gode kunnskaper	0R\1
godina	0R]2
godine	0R]2
godkjenning	0R_2
godt	0Ra4
goed	0Re2
goede kennis	0Rg1
goethe	0=C1
goethe zertifikat	0=C1
goethe-zertifikat	0=C1
gold	00O1
gold card	01j1
gold medal	00O1
goldschmied	0671
goldsmith	02;1
gondozo	06[2
gondozó	06[2
gonullu	05h1
good	0Rh2
good knowledge	0Rj1
gorevli	05h1
gorevlisi	05h1
gostilna	0??1
gott	0RW1
gotu	0Rk1
gouvernante	01l1
government	01`1
governo	0341
governor	02;1
gpa	0Rl2
graben	0BX1
gracht	0Gh1
grad	0Rn4
grad ta' master	0S21
gradam	0?J1
grade	00U1
gradinar	02<1
gradinita	0821
grado	0:m1
grado en	0:m1
grado medio	0;81
grado medio en	0;81
grado superior	0BN1
grado superior en	0BN1
grado universitario	0:m1
graduacao	0:f1
graduacao em	0:f1
graduada en	0:m1
graduado en	0:m1
graduado escolar	0;81
graduat escolar	0=51
graduate certificate	0NG1
graduate degree	0NG1
graduate diploma	0NG1
graduate school	01_1
graduated	0:F1
graduating	06I1
graduação	0:f1
graduação em	0:f1
graend	05G1
grafica	0S32
grafician	02<1
graficka	0C72
grafico	02J1
graficzka	02L1
grafik	0S53
grafiker	05h1
grafikus	0=B1
grafička	0C72
gramata	0I81
gramatvede	02i1
gramatvedis	02i1
grammar school	01_1
grand	05G1
grand debutant	0S82
grand débutant	0S82
grande ecole	01b1
grande école	01b1
granja	03?1
grant	00O1
granted	0:F1
graphiste	01l1
grau	0HU1
grau en	0HU1
grau mitja	0=51
grau mitjà	0=51
grau superior	0Be1
gre	0=C1
greengrocer	02;1
greenkeeper	02;1
greetings	0S:1
greffier	01l1
greffiere	01l1
greffière	01l1
grein	0S;2
griffier	0271
grocer	02;1
groep	0331
groothandel	0331
groundskeeper	02;1
group	0S=2
groupe	01m1
grubu	0451
grueezi	0S?1
gruender	0671
gruezi	0S?1
grundare	0Nd1
grunder	0S@2
grunderna	0SB2
grundforlob	00E1
grundforloeb	00E1
grundforløb	00E1
grundkenntnis	0661
grundkenntnisse	0<m2
grundkunskaper	0SB2
grundlaeggande	0SB2
grundlaeggande nivaa	0SD1
grundlaeggende	0SE2
grundlaegger	0731
grundlagen	0<m2
grundlaggande	0SB2
grundlaggande niva	0SD1
grundläggande	0SB2
grundläggande nivå	0SD1
grundlæggende	0SE2
grundlægger	0731
grundniva	0SD1
grundnivaa	0SD1
grundnivå	0SD1
grundschule	0=f1
grundskola	0SG1
grunnkunnatta	0SH1
grunnkunnátta	0SH1
grunnleggende	0SI2
grunnlegger	0<F1
grunnnam	0:S1
grunnnám	0:S1
grunnskolaprof	0SK1
grunnskoli	04N1
grunnskólapróf	0SK1
grunnskóli	04N1
grunnthekking	0SL1
grunnur	0SM2
grunnþekking	0SL1
grup	0SO3
grup scolar	0821
grup școlar	0821
grupa	0SR4
grupe	0SV2
grupo	0;_2
grupp	0SX1
gruppe	0SY2
gruppen	0>?3
gruppenleiter	0671
gruppo	03e1
grupul	03]1
grupė	0SV2
grád	0S[1
gráfica	0341
gränd	05G1
grüezi	0S?1
gründer	0S@2
grāmata	0I81
grāmatvede	02i1
grāmatvedis	02i1
grădinar	02<1
grădinița	0821
grădiniță	0821
guanyador	01f1
guanyadora	01f1
guard	02;1
guarderia	0S\2
guardería	0S\2
guardia giurata	02J1
guardo	01f1
guardó	01f1
gueltig bis	0>j1
gueltig bis zum	0>j1
guest lecturer	02;1
guia de montana	01Q1
guia turistica	03j2
guia turistico	03j2
guia turística	01o1
guia turístico	01o1
guida alpina	02J1
guida turistica	02J1
guide	02;1
gultig bis	0>j1
gultig bis zum	0>j1
gumnaasium	0S^2
guncel	0@11
gunumuz	0@11
gurnal	07i1
gurnalist	05Y1
guru	0S`2
gut	0Sb2
gut in wort und schrift	0Sd1
gutachter	0671
gute	0Sd1
gute grundkenntnisse	0=H1
gute kenntnisse	0Sb2
guten tag	0S?1
guvenlik gorevlisi	05h1
guz	0Se1
guía de montaña	01Q1
guía turística	01Q1
guía turístico	01Q1
gyakornok	02O2
gyar	04m2
gydytoja	02h1
gydytojas	02h1
gymnas	0<G1
gymnasial	0R>1
gymnasial uddannelse	00E1
gymnasialabschluss	01O1
gymnasieexamen	0R>1
gymnasieskola	0SG1
gymnasiet	0SG1
gymnasieutbildning	0R>1
gymnasium	0Sf5
gymnazium	0OD2
gymnázium	0OD2
gyogyszeresz	02l1
gyogyszertar	07l1
gyogytornasz	0=B1
gyoztes	0001
gyvenimo aprasymas	0Sk1
gyvenimo aprašymas	0Sk1
gyár	04m2
gyógyszertár	07l1
gyógyszerész	02l1
gyógytornász	0=B1
győztes	0001
gärtner	0671
gärtnerei	03^1
gård	01=1
géomètre	01l1
gérant	01l1
gérante	01l1
góð	0Sl2
góð kunnátta	0RW1
gönüllü	05h1
görevli	05h1
görevlisi	05h1
götu	0Rk1
gültig bis	0>j1
gültig bis zum	0>j1
gümnaasium	0S^2
güncel	0@11
günümüz	0@11
güvenlik görevlisi	05h1
güz	0Se1
għadu għaddej	0>21
għalliem	05Y1
għalliema	05Y1
h	0Sn1
haandvaerker	0731
habilitacao	0So2
habilitacio	0201
habilitacion	0211
habilitació	0201
habilitación	0211
habilitacja	0K@1
habilitation	0T12
habilitation electrique	03i1
habilitation électrique	03i1
habilitação	0So2
haccp	0T33
hackathon	0T61
haedersbevisning	0081
haendler	0671
hafta	0T71
hai	0T81
haigla	05S1
hairdresser	02;1
hajadon	0LD1
hakem	05h1
hakim	0T92
hala	0@11
halado	0T;2
haladó	0T;2
halaman	0T=1
halasz	0=B1
halen	0@11
halen devam ediyor	0@11
hallinnoija	0621
hallituksen jaesen	0T>1
hallituksen jasen	0T>1
hallituksen jäsen	0T>1
hallo	0T?3
hallo welt	0S?1
hallo zusammen	0S?1
halo	0T81
halász	0=B1
hameau	05H1
handel	0O03
handelsakademie	0=f1
handelshoegskolan	0SG1
handelshogskolan	0SG1
handelshögskolan	0SG1
handelsskole	0LA1
handlaeggare	02X1
handlaeggerska	02X1
handlaggare	02X1
handlaggerska	02X1
handledare	0TB2
handler	0DG2
handlowiec	02L1
handläggare	02X1
handläggerska	02X1
handvaerker	0731
handwerk	03^1
handwerksmeister	04E1
handyman	02;1
handywoman	02;1
hang	0TD2
hanke	0TF2
hari ini	0TH1
harifa	0TI1
haritaci	05h1
haritacı	05h1
harjoittelija	0TJ2
hasic	07?1
hasič	07?1
haskoli	04N1
haskolinn	04N1
hasta	0@T1
hasta el presente	02A1
hasta hoy	02A1
hasta la actualidad	02A1
hasta la fecha	02A1
hastanesi	0451
hasti	0TL1
hauptfach	0O31
hauptschulabschluss	01O1
hauptschule	0TM2
hausmeister	0671
hausnummer	05R1
haust	0TO2
haute ecole	01b1
haute école	01b1
haven	0Qh1
havo	0TQ2
havo diploma	08A1
havo-diploma	08A1
hazas	0LD1
hb	00e1
hbo	01^1
hbo bachelor	01^1
hbo master	0JH1
hbo propedeuse	01^1
hbo-bachelor	01^1
hbo-master	0JH1
hbo-propedeuse	01^1
hdr	0J@1
he	0TS1
hea	0TT2
head	02;1
head of	02;1
head teacher	02;1
headteacher	02;1
health visitor	02;1
healthcare	01`1
hebamme	03@1
hec	0C>1
heden	0TV1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00L1
hedersomnamnande	00L1
hedersomnämnande	00L1
hederspris	0TW2
heft	0931
heftruckcertificaat	0>N1
heftruckchauffeur	0271
hegeszto	02O2
hegesztő	02O2
hei	0TY2
heikko	05A1
heim	03^1
heisann	0T[1
hej	0T\3
hej pa dig	0T_1
hej paa dig	0T_1
hej på dig	0T_1
hejsa	0T`1
hejsan	0T_1
hekim	05h1
heladeria	03?1
heladería	03?1
helfer	0671
hello	0Ta2
hello there	0S:1
hello world	0S:1
helló	0Tc1
helper	02;1
helyettes	02l1
hem	0Bb1
hemsire	05h1
hemsiresi	05h1
hemşire	05h1
hemşiresi	05h1
hentes	0=B1
herald	01`1
herausgeber	0931
herausgeberschaften	0931
herbst	0Td1
herec	0?d1
herecka	0?d1
herečka	0?d1
herfst	0Te1
herkese merhaba	0Tf1
hermanos	03?1
herr	0Tg1
het	0Th1
heta arbeten	02n1
hetkel	0Ti1
heute	04`1
hey	0S:1
hey there	0S:1
hf	0Tj3
hf eksamen	00E1
hf-eksamen	00E1
hgv	01j1
hhx	00E1
hhx eksamen	00E1
hhx-eksamen	00E1
hi	0S:1
hi all	0S:1
hi everyone	0S:1
hi there	0S:1
hien gio	0=71
hien nay	0=71
hien tai	0=71
hiep hoi	0<71
hieu thuoc	0<71
hieu truong	0:_1
high school	01_1
high school degree	0321
high school diploma	0321
higher certificate	0311
higher national certificate	0321
higher national diploma	0311
highers	0321
highly skilled	0Tm1
highway	06W1
hijscertificaat	0>N1
hilfe	03@1
hilfskraft	0=U2
hingga	0Tn1
hingga kini	0TH1
hingga saat ini	0TH1
hingga sekarang	0TH1
hinne	0To1
hipermercado	03?1
hirportal	07l1
hirszerkeszto	0=B1
hitsaaja	0621
hivatal	0U02
hiver	0U21
hivern	0U31
hiện giờ	0=71
hiện nay	0=71
hiện tại	0=71
hiệp hội	0<71
hiệu thuốc	0<71
hiệu trưởng	0:_1
hja	0U41
hjelp	0<F1
hjemmearbejde	0PD1
hjemmekontor	0PC1
hjerte lungeredning	0401
hjerte-lungeredning	0401
hjá	0U41
hkdse english	0=C1
hlid	0Rk1
hlr	0U52
hlíð	0Rk1
hnc	00_2
hnd	00_2
hnos	03?1
ho	0U71
ho so xin viec	0U81
hoa si	0:_1
hoc bong	0;c1
hoc viec	0:_1
hoc vien	0FC1
hochschulabschluss	0;31
hochschule	0U92
hochschulreife	01O1
hodnoceni	0U;1
hodnocení	0U;1
hodnotenie	0U<1
hoegskola	0SG1
hoegskolan	0SG1
hoegskole	0<G1
hoegskoleexamen	03>1
hoegskoleexamen i	03>1
hoegskolefoerberedande	0R>1
hoegskoleingenjoer	03>1
hoegskolekandidat	01D1
hoegskolen	0<G1
hoehere fachschule	04E1
hoejere forberedelseseksamen	00E1
hoejskole	0LA1
hoest	0U=2
hoesten	0U=2
hoeyskole	0<G1
hoeyskolen	0<G1
hof	0U?3
hofladen	03^1
hogeschool	08b1
hogskola	0SG1
hogskolan	0SG1
hogskole	0<G1
hogskoleexamen	03>1
hogskoleexamen i	03>1
hogskoleforberedande	0R>1
hogskoleingenjor	03>1
hogskolekandidat	01D1
hogskolen	0<G1
hohere fachschule	04E1
hoi	0F?1
hoi allemaal	0F?1
hoi nghi	0;A1
hoi thao	0;A1
hoitaja	0621
hoitokoti	06h1
hoja de vida	0EO1
hoje	08\1
hojere forberedelseseksamen	00E1
hojskole	0LA1
hola	0UB2
hola a todos	0>L1
holding	0UD2
holdings	0DU2
holidays	01`1
holt	0Rk1
hombre	0UF1
home	0Sn1
home office	0UG4
homem	0UK1
homeoffice	0O`1
homme	0UL1
honap	0U71
honnudur	0>_1
honor	00O1
honorable mention	00O1
honors	00U1
honour	00O1
honourable mention	00O1
honours	00U1
honours bachelor	0:P1
honours degree	0:P1
hons	0:O1
hoofd	0RE2
hoofdstuk	07c1
hoofdstukken	07c1
hoofdvak	03H1
hop tac xa	0<71
hopital	01m1
hos	0UM3
hos geldiniz	0Tf1
hospice	01`1
hospital	0UP5
hospitalet	0;>1
hospoda	0Gi1
host	0UU3
hostal	03?1
hosten	0U=2
hostes	05h1
hostess	0UX2
hote	01l1
hote d'accueil	01l1
hotel	0UZB
hotelfach	0671
hotell	0Ul3
hotelli	06h1
hotesse	01l1
house	06W1
house officer	02;1
housekeeper	02;1
houseman	02;1
hovedfag	0M=1
hovedforlob	00E1
hovedforloeb	00E1
hovedforløb	00E1
hovenier	0;V2
hoy	02A1
hoyskole	0<G1
hoyskolen	0<G1
hoş geldiniz	0Tf1
hr	07R1
hrsz	0471
hsc	00F1
hsk	0=C1
htk	0571
htl	0C>1
htx	00E1
htx eksamen	00E1
htx-eksamen	00E1
huan luyen vien	0:_1
hudebnik	0?d1
hudebník	0?d1
hudpleier	0<F1
hudterapeut	02X1
huidig	0TV1
huidige	0TV1
huissier	01l1
hukukcu	05h1
hukukçu	05h1
hum kand	0571
hum.kand	0571
huolto	06h1
huong dan vien	0:_1
hurtownia	03R1
huvudaemne	03=1
huvudamne	03=1
huvudämne	03=1
huy chuong	0;c1
huy chương	0;c1
huyen	0Bb1
huyện	0Bb1
huấn luyện viên	0:_1
hybrid	0Uo2
hybride	0V11
hybrydowo	0V21
hydraulik	02L1
hydrologist	02;1
hyfsad	0V31
hygiejnebevis	02m1
hygieniapassi	0461
hygienintyg	02n1
hypermarche	01m1
hypermarché	01m1
hyva	0V42
hyva taito	0V61
hyvae	0V42
hyvae taito	0V61
hyvaet	0V61
hyvat	0V61
hyvä	0V42
hyvä taito	0V61
hyvät	0V61
háskóli	04N1
háskólinn	04N1
házas	0LD1
hâlen	0@11
hâlâ	0@11
händler	0671
hästi	0TL1
håndværker	0731
hædersbevisning	0081
hè	0TS1
hét	0Th1
hírportál	07l1
hírszerkesztő	0=B1
hó	0U71
hónap	0U71
hótel	06j1
hôpital	01m1
hôte	01l1
hôte d'accueil	01l1
hôtel	01m1
hôtesse	01l1
högskola	0SG1
högskolan	0SG1
högskoleexamen	03>1
högskoleexamen i	03>1
högskoleförberedande	0R>1
högskoleingenjör	03>1
höhere fachschule	04E1
hönnuður	0>_1
höst	0V71
hösten	0V71
høgskole	0<G1
høgskolekandidat	01D1
høgskolen	0<G1
højere forberedelseseksamen	00E1
højskole	0LA1
høst	0V81
høsten	0V81
høyskole	0<G1
høyskolen	0<G1
hướng dẫn viên	0:_1
hạng	0G`1
hẻm	0Bb1
họa sĩ	0:_1
học bổng	0;c1
học việc	0:_1
học viện	0FC1
hồ sơ xin việc	0U81
hội nghị	0;A1
hội thảo	0;A1
hợp tác xã	0<71
i	0V96
i am	0V?1
i dag	0V@4
i fills	03l1
i helyezett	0001
i lathair	06C1
i láthair	06C1
i miejsce	0P51
i s	00e1
i sambud	0LH1
i место	0VD1
i'm	0V?1
i. helyezett	0001
i/s	00e1
iarna	0VE1
ib	00F1
ib diploma	0321
icdl	01c1
ich bin	0VF1
ich heisse	0VF1
ich heiße	0VF1
ician	0VG1
idag	0VH3
idegenvezeto	0=B1
idegenvezető	0=B1
idioma materno	0VK1
idioma nativo	0>`1
idirmheanach	0VL1
idirmheánach	0VL1
idnmeistari	0H_1
idnmenntun	0SK1
idnskoli	04N1
idoneita	01N1
idoneità	01N1
idraulico	02J1
ieee	01n1
iefp	08f1
iela	0@31
ielts	0=C1
ielā	0@31
ies	0C>1
iesacejs	0VM2
iesācējs	0VM2
ifsi	01b1
ifts	08f1
ig	0VO2
igangvaerende	0VQ1
igangværende	0VQ1
igazgato	0M32
igazgatosag	0Dc1
igazgató	0M32
igazgatóság	0Dc1
igazolvany	0VR1
igazolvány	0VR1
ihk	0C>1
ihk abschluss	01O1
ihk zertifikat	02G1
ihk-abschluss	01O1
ihk-zertifikat	02G1
ii miejsce	0P51
iii miejsce	0P51
iim	0C>1
iit	0C>1
ijazah	0VS1
ijazah sma	0VS1
ik ben	0VT1
ik heet	0VT1
iki	0VU1
iki dabar	0F=1
iki dilli	05]1
iki siandien	0F=1
iki siol	0F=1
iki šiandien	0F=1
iki šiol	0F=1
ikincilik	0<L1
ikurejas	02h1
il mio nome e	0VV1
il mio nome è	0VV1
ilcesi	0@21
ile	0VW1
ileri	0CJ2
ileri duzey	0CJ2
ileri düzey	0CJ2
ileri seviye	04T1
ilkbahar	0;@1
ilkokulu	04L1
illum	0>21
illustrateur	01l1
illustratoer	0VX2
illustrator	0VZ6
illustratore	02J1
illustratrice	06=2
illustratör	02X1
illustratør	0<F1
illusztrator	0=B1
illusztrátor	0=B1
illüstratör	05h1
ilsien matern	0>\1
ilustrador	03j2
ilustradora	03j2
ilustrator	0V`4
ilustratorka	02L1
ilustrátor	07?1
ilçesi	0@21
im	0Vd1
imam	02;1
ime projekta	0Ve1
imker	03@1
immobiliare	03e1
imobiliaria	0341
imobiliária	0341
imone	03d1
imoneje	0Vf1
impasse	05H1
impiegata	02J1
impiegato	02J1
importer	02;1
imprenta	03?1
impresa	03e1
imprimerie	01m1
in	0Vg1
in a relationship	0Bj1
in corso	0121
in corso di stampa	07Y1
in curs	02F1
in essere	0121
in partnerschaft	0R?1
in press	01T1
in prezent	02F1
in progress	0DF1
in service training	0D_1
in-service training	0D_1
inc	00e1
incepand cu	0Vh1
incepator	0=92
incorporated	00e1
indeks prestasi	0G31
indeks prestasi kumulatif	0G31
independent user	0Rj1
indirizzo	0DZ1
individuali veikla	03d1
indkober	0731
indkoeber	0731
indkøber	0731
industri	0>?3
industria	0341
industrias	0;_2
industrie	03e1
industriemeister	04E1
industriemeisterin	04E1
industrier	01=1
industries	0Vi3
indústria	0341
indústrias	0341
indústries	03l1
infant school	01_1
infermer	02U1
infermera	02U1
infermier	05Y1
infermiera	0Vl2
infermiere	02J1
infirmier	01l1
infirmiere	01l1
infirmière	01l1
informatiker	0671
ing	0Vn2
ingegner	0W01
ingenier	0W11
ingeniera en	07Q1
ingenieria en	07Q1
ingenieria superior	07Q1
ingenieria tecnica	0:m1
ingeniero en	07Q1
ingeniería en	07Q1
ingeniería superior	07Q1
ingeniería técnica	0:m1
ingenieur	0W23
ingenieurbuero	03^1
ingenieurburo	03^1
ingenieurbüro	03^1
ingenio	03?1
ingenioer	06G2
ingenior	06G2
ingeniør	06G2
ingenjoer	02X1
ingenjor	02X1
ingenjör	02X1
inginer	0W51
inginer diplomat	0HM1
inginier	05Y1
ingrijitoare	02<1
ingrijitor	02<1
ingénieur	0W61
inhaber	0671
iniciante	0W72
inkoepare	02X1
inkopare	02X1
inkoper	0271
inköpare	02X1
inmobiliaria	03?1
inmobiliarias	03?1
inn	01`1
innealtoir	0431
innealtóir	0431
inniu	06C1
innkjoeper	0<F1
innkjoper	0<F1
innkjøper	0<F1
inriktning	03=1
insa	0C>1
insaat	0451
insegnante	02J1
insener	01M1
insinoeoeri	0W92
insinoeoeri (amk	0W;2
insinoeoeri (ylempi amk	0HX1
insinoori	0W92
insinoori (amk	0W;2
insinoori (ylempi amk	0HX1
insinyur	02Q1
insinööri	0W92
insinööri (amk	0W;2
insinööri (ylempi amk	0HX1
inspectoare	02<1
inspector	0K[2
instalater	0C72
instalator	02<1
instalatér	0?d1
installateur	0671
institiuid	01W1
institiúid	01W1
institut	0W=F
institutas	0WS2
institute	0G@2
institute of technology	01_1
instituteur	01l1
instituto	0WU4
institutrice	01l1
instituts	0WY2
institutt	0W[2
institutul	0W]2
instituut	0W_4
instituutti	0Wc2
institūts	0WY2
instructeur	0271
instructoare	02<1
instructor	0K[2
instruktoer	0We6
instruktor	0Wk;
instruktorka	0X62
instruktur	02Q1
instruktör	0TB2
instruktør	0X84
instrutor	01o1
instrutora	01o1
instytut	0X<2
insurance	01`1
integrante	01o1
integrisane studije	0X>1
interactive	01`1
interimaire	01l1
intermedi	0X?2
intermedia	0XA2
intermediaire	0XC2
intermediar	0XE2
intermediar superior	0>a1
intermediaria	0DJ1
intermediario	0XG2
intermediario avancado	0?91
intermediate	0XI2
intermedio	0XK6
intermedio alto	0XQ2
intermedio superiore	0@<1
intermediária	0DJ1
intermediário	0XG2
intermediário avançado	0?91
intermedju	0XS2
intermittent	01l1
intermittente	01l1
intermédiaire	0XC2
intermédio	0XG2
intermédio alto	0?91
intern	0K[2
internat	0=f1
international baccalaureate	00m2
internetu	0XU1
interno	0@Q1
interpreter	02;1
intervenant	01l1
intervenante	01l1
interventi	07Y1
intervento	07Y1
intezet	0XV3
intyg	0=R2
intérimaire	01l1
intézet	0XV3
invalkracht	0;91
invatatoare	02<1
invatator	02<1
inverno	0XY2
investigador	02R3
investigadora	02V2
investments	01`1
invierno	0X[1
invigilator	02;1
invited talk	01T1
invited talks	01T1
inz	0X\1
inzeniere	02i1
inzenieris	02i1
inzenir	0X]1
inzenjer	0X^2
inzenyr	0X`2
inzenyrske	0Xb1
inzenyrske studium	0Xb1
inzinier	0Xc1
inziniere	02h1
inzinierius	02h1
inzinierske	0Xd1
inzinierske studium	0Xd1
inzynier	0Xe2
inzynierskie	0X\1
inġinier	05Y1
inşaat	0451
inštalatér	0AD1
inštitut	0Xg2
inštitút	0Xi2
inštruktor	05k1
inż	0X\1
inżynier	0Xe2
inżynierskie	0X\1
inženiere	02i1
inženieris	02i1
inženir	0X]1
inženjer	0X^2
inženýr	0X`2
inženýrské	0Xb1
inženýrské studium	0Xb1
inžinier	0Xc1
inžinierius	02h1
inžinierske	0Xd1
inžinierske štúdium	0Xd1
inžinierė	02h1
io sono	0VV1
iosh	0Df2
ipaf	01j1
ipasnieks	02i1
ipb	0O>1
ipk	0Xk2
ipma	01c1
ir	0JH1
iris	0@U1
iriseoir	0431
irish leaving certificate	0321
iroda	04m2
isbn	01n1
isci	05h1
iscisi	05h1
iscrizione	01N1
iscrizione all'albo	01N1
iskola	0LE2
issa	0>21
issiskyres	0Xm1
issn	01n1
issued	0:F1
issued on	0:F1
istekejusi	0Xm1
istitut	04U1
istituto	0Xn2
istituto professionale	01d1
istituto tecnico	01d1
istqb	01c1
istrazivac	05i2
istraživač	05i2
istruttore	02J1
istruttrice	02J1
itb	0C>1
itfaiyeci	05h1
itibaren	0Y03
itil	01c1
itinerari	0?X1
itinerario	0Mk1
its	01d1
iut	0Y32
ivertinimas	0;X1
iyi	0Y52
iyi derecede	0Y71
iyi duzeyde	0Y71
iyi düzeyde	0Y71
izdavac	0Bo2
izdavacka kuca	06b1
izdavač	0Bo2
izdavačka kuća	06b1
izdevnieciba	0Y82
izdevniecība	0Y82
izlaganje	0Bo2
izpit	0An1
izstradatajs	02i1
izstrādātājs	02i1
izvorni govornik	0Y:2
iðnmeistari	0H_1
iðnmenntun	0SK1
iðnskóli	04N1
işçi	05h1
işçisi	05h1
išsiskyręs	0Xm1
ištekėjusi	0Xm1
j	0Y<1
j d o o	00e1
j.d.o.o	00e1
ja	0Y=1
jaar	0Y>1
jaerjestyksenvalvojakortti	0461
jaesen	0621
jag aer	0Y?1
jag ar	0Y?1
jag heter	0Y?1
jag är	0Y?1
jagdschein	02G1
jahr	0Y<1
jahrbuch	0931
jahre	0Y<1
jahren	0Y<1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02Q1
jalan	0GI1
janitor	02;1
jaosto	0IL1
jar	0Y@1
jarak jauh	0FO1
jardineira	01o1
jardineiro	01o1
jardinera	01Q1
jardinerie	01m1
jardinero	01Q1
jardinier	01l1
jardiniere	01l1
jardinière	01l1
jaren	0Y>1
jarjestyksenvalvojakortti	0461
jaro	0YA1
jartassagi	0M51
jasen	0621
jatekvezeto	0=B1
jatkuu	0Kd1
jazykovy certifikat	0YB1
jazykový certifikát	0YB1
jd	0F61
je m'appelle	0YC1
je suis	0YC1
jedinica	0YD2
jednatel	07?1
jednolite studia magisterskie	0YF1
jefa	01Q1
jefe	01Q1
jefe de turno	01Q1
jeg er	0YG2
jeg hedder	0YI1
jeg heter	0YJ1
jelen	00o1
jelenig	00o1
jelenleg	00o1
jelenlegi	00o1
jeles	08c1
jesen	0YK4
jeseň	0YO1
jesien	0YP1
jesienia	0YP1
jesienią	0YP1
jesień	0YP1
jestem	0YQ1
jetzt	04`1
jeweler	02;1
jezyk ojczysty	0KF1
jl	0GI1
jlpt	0=C1
jmenuji se	0YR1
jo	0YS2
job d'ete	01l1
job d'été	01l1
job etudiant	01l1
job étudiant	01l1
jobs d'ete	01l1
jobs d'été	01l1
jogasz	02l1
jogositvany	0M51
jogosítvány	0M51
jogász	02l1
johtaja	0621
joiner	02;1
joint honours	0:P1
jordemoder	0731
jordmor	0<F1
jornada de formacion	0ET1
jornada de formación	0ET1
jornadas	0231
jornalista	01o1
journal	0YU2
journal articles	01T1
journalist	0YW7
journaliste	01l1
journals	01T1
journee d'etude	0261
journeyman	0321
journée d'étude	0261
jovem aprendiz	01o1
joyeria	03?1
joyería	03?1
jsem	0YR1
juara	06O1
juara 1	06O1
juara i	06O1
jud	0531
judecator	02<1
judecător	02<1
judetul	0531
județul	0531
judge	02;1
judr	0Dd2
juez	01Q1
jueza	01Q1
juf	0271
jugendclub	03^1
jugendleiter	0671
jugendtreff	03^1
jugendzentrum	03^1
juggler	02;1
juhataja	01M1
juhendaja	01M1
juhiluba	0Y^1
juht	01M1
juiz	01o1
juiza	01o1
julkaistu	0Mh1
julkaisu	07g2
junta	03?1
jurist	0Y_7
jurista	01Q1
juriste	0Yf2
juristi	0621
jurists	02i1
jurnal	0:Z1
jurnalis	02Q1
jurnalist	02<1
jurnalista	02<1
jurnalistă	02<1
juror	02;1
juru masak	02Q1
juru ukur	02Q1
jurusan	0>I1
jusqu'a	0KZ1
jusqu'a aujourd'hui	00a1
jusqu'a present	00a1
jusqu'au	0KZ1
jusqu'à	0KZ1
jusqu'à aujourd'hui	00a1
jusqu'à présent	00a1
juzgado	03?1
juíza	01o1
jártassági	0M51
játékvezető	0=B1
järjestyksenvalvojakortti	0461
jäsen	0621
jó	0YS2
język ojczysty	0KF1
k	0=81
k k	00e1
k.k	00e1
kaantaja	0621
kaari	0981
kab	0GI1
kabupaten	0GI1
kadar	0Yh2
kade	0Gh1
kadernice	0?d1
kadernik	0?d1
kadeřnice	0?d1
kadeřník	0?d1
kadin	0=81
kadın	0=81
kaeaentaejae	0621
kaesittelijae	0621
kaesolev	0Ti1
kaesoleva ajani	0Ti1
kaetiloe	0621
kafe	08B1
kafli	0@N1
kahvila	06h1
kaksikielinen	03<1
kakskeelne	0M:1
kaksoistutkinto	05V1
kalastaja	0621
kalauz	0=B1
kalfa	05h1
kameraman	0Yj2
kameramann	03@1
kameramen	02Q1
kammer	03^1
kamrer	02X1
kancelar	0Gi1
kancelaria	0Yl2
kancelarija	06b1
kancelária	03c1
kancelář	0Gi1
kandidaatin tutkinto	0571
kandidaatti	0W;2
kandidat	0Yn2
kandidat i	0@`1
kandidatexamen	03>1
kandidatexamen i	03>1
kandidatgrad	0@`1
kandidatprogram	03>1
kandidatsprof	0Z01
kandidatuddannelse	0@`1
kandídatspróf	0Z01
kansanopisto	04S1
kantine	03^1
kantor	08B1
kanzlei	03^1
kapici	05h1
kapitaen	03@1
kapitan	03@1
kapitel	0Z13
kapitlu	07i1
kapitola	0Z42
kapittel	0Z61
kapitän	03@1
kapper	0271
kapster	0271
kapıcı	05h1
kar	0LE2
karakter	0Z72
karakterar	0RK1
karaktergennemsnit	0LX1
karaktersnitt	0RK1
karl	0Z91
karlkyns	0Z91
karlmadur	0Z91
karlmaður	0Z91
karosszerialakatos	0=B1
karosszérialakatos	0=B1
karyawan	02Q1
kasap	05h1
kasir	02Q1
kasittelija	0621
kasiyer	05h1
kasjer	02L1
kasjerka	02L1
kassamedewerker	0271
kassanhoitaja	0621
kassemedarbejder	0731
kassenwart	0=U2
kassenwartin	09@1
kasserer	0X84
kassier	0271
kassierer	0671
kassoer	0TB2
kassoerska	02X1
kassor	0TB2
kassorska	02X1
kassör	0TB2
kassörska	02X1
kasvataja	01M1
kat	0@21
kat gorevlisi	05h1
kat görevlisi	05h1
katilo	0621
katona	0=B1
katu	0981
kauffrau	03@1
kaufhaus	03^1
kaufmann	03@1
kaufmannsgehilfenbrief	01O1
kaugtoo	0Z:1
kaugtöö	0Z:1
kauplus	05S1
kauppa	06h1
kauppakorkeakoulu	04S1
kauppatieteiden maisteri	0HX1
kaupunki	0Z;2
kawaler	0Z=1
kawin	0=\1
kaynakci	05h1
kaynakçı	05h1
kazaliste	0Z>1
kazalište	0Z>1
kbr	0:41
ke toan	0:_1
ke toan truong	0:_1
kebun	08B1
kec	0GI1
kecamatan	0GI1
keeper	0VG1
kehittaejae	0621
kehittaja	0621
kehittäjä	0621
kel	0GI1
kelias	0421
kellner	09@1
kellnerin	09@1
kelner	02L1
kelnerka	02L1
kelompok	08B1
kelurahan	0GI1
kementerian	08B1
kendskab	0Z?1
kennari	0>_1
kepala	02Q1
kepesites	0>m2
keppni	00;1
kepykla	03d1
kepzes	0Z@2
kertesz	0=B1
kertész	0=B1
kesa	0ZB1
kesaapulainen	0T>1
kesae	0ZB1
kesaeapulainen	0T>1
kesaetyoentekijae	0TJ2
kesatyontekija	0TJ2
kesk eriharidus	0ZC1
kesk-eriharidus	0ZC1
keskeriharidus	0ZD1
keskharidus	0ZC1
keskhinne	0To1
keskiarvo	07n1
keskitaso	0ZE2
keskitasoinen	0ZG1
keskkool	0481
keskmine	0ZH1
keskmine hinne	0To1
kesktase	0ZI2
kesktasemel	0ZH1
keskus	0ZK2
keskustelutaito	0ZG1
kestab	0Ti1
kesä	0ZB1
kesäapulainen	0T>1
kesätyöntekijä	0TJ2
ketnyelvu	06R1
ketua	02Q1
kevad	0ZM1
kevaet	0ZN1
kevat	0ZN1
kevät	0ZN1
key account manager	07R1
key holder	02;1
key worker	02;1
keyholder	02;1
keynote	01T1
keynotes	01T1
kezdo	0ZO2
kezdő	0ZO2
kft	00e1
kg	00e1
kgaa	00e1
kha	0ZQ2
khach san	0<71
khoa	0ZS3
khoa hoc	0ZV2
khoá học	0ZX1
khu	0Bb1
khá	0ZQ2
khách sạn	0<71
khóa học	0ZV2
kiado	0ZY3
kiadó	0ZY3
kiem soat vien	0:_1
kiem toan vien	0:_1
kien truc su	0:_1
kierowca	02L1
kierowniczka	02L1
kierownik	02L1
kierunek	0Z\1
kiitettaevae	0M_1
kiitettava	0M_1
kiitettävä	0M_1
kilpailu	06i1
kimyager	05h1
kincstarnok	0=B1
kincstárnok	0=B1
kindergarten	0Z]2
kinderpfleger	0671
kindlustus	05S1
kinesitherapeute	01l1
kinetoterapeut	02<1
kini	0TH1
kino	03^1
kinésithérapeute	01l1
kirja	07g2
kirjakauppias	0621
kirjanpitaejae	0621
kirjanpitaja	0621
kirjanpitäjä	0621
kirjasto	06h1
kirjastonhoitaja	0621
kirjastus	0Z_2
kirvesmies	0621
kis	0Za1
kitabi	0>Q1
kitabı	0>Q1
kitap	0>Q1
kitap bolumu	0>Q1
kitap bölümü	0>Q1
kitapci	05h1
kitapçı	05h1
kitchen	01`1
kitchen hand	02;1
kitchen porter	02;1
kituntetes	0001
kitunteteses	08c1
kitüntetés	0001
kitüntetéses	08c1
kivalo	0Zb3
kiváló	0Zb3
kiến trúc sư	0:_1
kiểm soát viên	0:_1
kiểm toán viên	0:_1
kjennskap	0Ze1
kk	0Zf2
kleermaker	0271
kleuterschool	08b1
kliinik	05S1
kliniek	0331
klinigi	0451
klinik	0Zh4
klinika	0Zl9
klinikk	0:;1
klinikka	06h1
klinikum	03^1
kliniği	0451
klub	0;>1
klubb	0@E2
klubben	01=1
klīnika	06Y1
kniha	0Z42
knihkupec	0?d1
knihovn	07?1
knihovna	0Gi1
knihovnice	0?d1
knihovnik	0C72
knihovník	0C72
kniznica	03c1
knižnica	03c1
knjiga	0[53
knjiznica	0[82
knjiznicar	0[:2
knjižnica	0[82
knjižničar	0[:2
knyga	0[<1
kobieta	0[=1
koch	03@1
kochin	03@1
kock	02X1
kod	0[>2
koechin	03@1
koerekort	02m1
koerier	0271
koerkort	0=R2
kogumik	0441
kohtalainen	0ZG1
kok	0[@3
koki	02Q1
kokk	0[C2
kokki	0[E2
kokkur	0>_1
koledza	04R1
koledzas diploms	0[G1
koledža	04R1
koledžas diploms	0[G1
kolegija	0FP1
kolegium	04F1
kolej	04L1
koleji	04L1
kolledz	0481
kolledž	0481
kolleg	0=f1
kollegium	0[H1
kolloquium	0931
kollégium	0[H1
kolumni	0Mh1
komanda	0[I2
komercialist	05k1
komercijalist	0[K1
komercijalista	07K1
kommissionierer	0671
kommun	0[L2
kommune	0[N4
kompanija	0[R2
kompetansebevis	0401
kompetisi	06O1
komplek	0GI1
komponist	0671
kompānija	06Y1
komunikativna	0[T1
komunikativne	0[T1
komunikativni	0[U1
komunikativní	0[U1
komunikatywnie	0J31
komunikatywny	0J31
komunikatívna	0[T1
komunikatívne	0[T1
komuves	0=B1
komvux	0[V2
kona	0[X1
konatel	0921
konateľ	0921
koncernen	01=1
kondiittori	0621
konditor	0[Y4
konditorei	03^1
konduktoeoeri	0621
konduktoer	0VX2
konduktoori	0621
konduktor	0[]4
konduktorka	02L1
konduktör	02X1
konduktööri	0621
konduktør	0<F1
kondüktör	05h1
koneistaja	0621
konepaja	06h1
konferanse	0Z61
konferansi	0>Q1
konferansı	0>Q1
konferenca	0[a1
konference	0[b3
konferencia	0[e2
konferencija	0[g3
konferencja	07k1
konferens	0[j2
konferensi	0:Z1
konferenssi	0Mh1
konferenz	0931
konferenza	07i1
konferenzbeitraege	0931
konferenzbeitrage	0931
konferenzbeiträge	0931
kongresi	0>Q1
konkurranse	0[l1
konkurrence	0[m1
konkurs	0P51
konkursas	06X1
konkursie	0P51
konkurss	0[n2
konobar	05i2
konserni	06h1
konservatorij	0LU1
konservatorija	0FP1
konservatorio	04S1
konservatorium	0\03
konservatuvari	04L1
konservatuvarı	04L1
konserwatorium	04F1
konsulent	0\33
konsult	0\62
konsultan	02Q1
konsultant	0\83
konsultantas	02h1
konsultante	02f2
konsultantka	02L1
konsultants	02i1
konsultantė	02h1
konsultti	0621
kontor	0\;4
kontsern	05S1
konverents	0441
konversationsniveau	0=H1
konversationssicher	0=H1
konverzacijski	0\?2
konverzacna	0\A1
konverzacni	0\B1
konverzačná	0\A1
konverzační	0\B1
konyv	0Bh2
konyvelo	02O2
konyvkereskedo	0=B1
konyvtar	04m2
konyvtaros	02O2
konzern	03^1
konzervator	0En1
konzervatorium	0\C2
konzervatoř	0En1
konzervatórium	0\C2
konzultant	0\E3
kool	0481
koolitus	0LV1
koolituskeskus	0481
kooperatifi	0451
koordinaator	01M1
koordinaattori	0621
koordinator	0\H<
koordinatore	02f2
koordinatorius	02h1
koordinators	02i1
koordinatoru	05h1
koordinatorė	02h1
koordinatur	05Y1
koordinatör	05h1
koordinatörü	05h1
koordinátor	0\T3
koordynator	02L1
koordynatorka	02L1
koperasi	08B1
kops	0\W1
kopš	0\W1
korekort	02m1
korektor	0\X2
korektorka	02L1
korgkool	0481
korgtase	0\Z1
korhaz	04m2
korjaamo	06h1
korkeakoulu	04S1
korkort	0=R2
korrektor	0=B1
korrekturlaesare	02X1
korrekturlaeser	0731
korrekturlasare	02X1
korrekturleser	0<F1
korrekturläsare	02X1
korrekturlæser	0731
kortti	0\[1
korut	0471
kosmeticka	0?d1
kosmetiker	0671
kosmetička	0?d1
kosmetolog	0731
kosmetologi	0621
kosmetyczka	02L1
kota	0GI1
kotet	0I<1
koulu	04S1
kouluttaja	0621
koulutusohjelma	0\\1
koulutuspaeivae	0\]1
koulutuspaiva	0\]1
koulutuspäivä	0\]1
kovacs	0=B1
kovar	0?d1
kovács	0=B1
kovář	0?d1
kowal	02L1
koyu	0@21
koz	0471
kozepes	0\^2
kozepesen	0\`1
kozepfelsofok	0\a1
kozepfok	0\`1
kozepfok felett	0\a1
kozepfoku	0\`1
kozephalado	0OR1
kozepiskola	0[H1
kozepszint	0OR1
kozepszintu	0OR1
kozgazdasz	02l1
kozjegyzo	0=B1
kozmetikus	0=B1
kozpont	07l1
kraamverzorgende	0;91
kracht	0271
kraft	03@1
krajums	0I81
kranfuehrer	0671
kranfuhrer	0671
kranführer	0671
krankenhaus	03^1
krankenkasse	03^1
kranschein	02G1
krawcowa	02L1
krawiec	02L1
krejci	0?d1
krejčí	0?d1
kreuz	03^1
kronik	03G1
kronikk	0Z61
krt	0471
kryptis	0\b1
krājums	0I81
ksiazeczka	0B>1
ksiazka	07k1
ksiegarz	02L1
ksiegowa	02L1
ksiegowy	02L1
książeczka	0B>1
książka	07k1
księgarz	02L1
księgowa	02L1
księgowy	02L1
kso	08A1
kth	0\c1
ktieb	07i1
ktk	0571
ktm	0HX1
kuafor	05h1
kuaför	05h1
kuchar	02j2
kucharka	02L1
kucharz	02L1
kuchař	07?1
kuchenhilfe	09@1
kuchár	0921
kuechenhilfe	09@1
kuester	03@1
kuhar	0[:2
kuja	0981
kuljettaja	0621
kullegg	04U1
kulleġġ	04U1
kulondij	0001
kumpanija	08W1
kunde	0\d1
kuni	0\e1
kunniamaininta	0071
kunsill lokali	08W1
kunta	06h1
kurang	0FQ2
kurator	0\f2
kurier	0\h2
kurierka	02L1
kurir	02Q1
kurs	0\j<
kurs kwalifikacyjny	0KI1
kursai	08a1
kursbevis	0401
kursi	06Z1
kurssi	0]63
kursu	0]93
kursus	0]<4
kursusbevis	02m1
kurucu	05h1
kurucusu	05h1
kurye	05h1
kuryr	0?d1
kurz	0]@4
kurýr	0?d1
kustantaja	0Mh1
kustantamo	06h1
kuster	03@1
kutato	02l1
kutató	02l1
kutseharidus	0ZC1
kutsekool	0481
kutsetunnistus	0Y^1
kutuphaneci	05h1
kutuphanesi	0451
kuu	0]D1
kuud	0]D1
kuukausi	0]E1
kuukautta	0]E1
kuvar	0]F1
kuvittaja	0621
kvalificerad yrkesutbildning	0]G1
kvenkyns	0[X1
kvetinar	07?1
kvinde	0]H1
kvinna	0]I1
kvinne	0]J1
květinář	07?1
kwartalnik	07k1
kweker	0271
kwekerij	0331
ky	00e1
ky su	0]K2
ky thuat vien	0:_1
ky yeu	0;A1
kypare	02X1
käesolev	0Ti1
käesoleva ajani	0Ti1
käsittelijä	0621
kätilö	0621
kääntäjä	0621
képesítés	0>m2
képzés	0Z@2
kétnyelvű	06R1
kórház	04m2
kõrgkool	0481
kõrgtase	0\Z1
köchin	03@1
könyv	0Bh2
könyvelő	02O2
könyvkereskedő	0=B1
könyvtár	04m2
könyvtáros	02O2
körkort	0=R2
körút	0471
kötet	0I<1
köyü	0@21
köz	0471
közepes	0\^2
közepesen	0\`1
közgazdász	02l1
közjegyző	0=B1
központ	07l1
középfelsőfok	0\a1
középfok	0\`1
középfok felett	0\a1
középfokú	0\`1
középhaladó	0OR1
középiskola	0[H1
középszint	0OR1
középszintű	0OR1
kørekort	02m1
küchenhilfe	09@1
különdíj	0001
küster	03@1
kütüphaneci	05h1
kütüphanesi	0451
kış	0Za1
kőműves	0=B1
kế toán	0:_1
kế toán trưởng	0:_1
kỷ yếu	0;A1
kỹ sư	0]K2
kỹ thuật viên	0:_1
l	0]M1
l'actualitat	02B1
l1	0:^1
l2	0:^1
l3	0:^1
la	0]N2
la actualidad	02A1
la distanta	0F^1
la distanță	0F^1
la fecha	02A1
la zi	02F1
laakari	0621
laan	0Gh1
labai gerai	0992
labas	0]P1
labas zinasanas	0]P1
labas zināšanas	0]P1
labi	0]Q2
labor	0]S2
laborans	0=B1
laborant	0]U3
laborantti	0T>1
laborantuddannelse	00E1
laboratoire	01m1
laboratoires	01m1
laborator	0]X2
laboratori	0]Z2
laboratories	01`1
laboratorij	0[82
laboratorija	0]\3
laboratorio	0]_5
laboratorios	0;_2
laboratoris	03l1
laboratorium	0]d7
laboratory	01`1
laboratoř	0Gi1
laboratuvari	0451
laboratuvarı	0451
laboratório	0341
laboratórios	0341
laboratórium	0]k2
laborer	02;1
laboráns	0=B1
labourer	02;1
labs	0]m2
lacatus	02<1
lackerare	02X1
lackierer	0671
laeaekaeri	0621
laege	0731
laegehus	0;>1
laegergaarden	01=1
laehetti	0621
laehihoitaja	0[E2
laehtien	0]o2
laekare	02X1
laeknir	0>_1
laensstyrelsen	0LB1
laerare	02X1
laerarexamen	03>1
laerarhoegskola	0SG1
laerarvikarie	02X1
laerer	06G2
laererutdanning	01D1
laerling	0^15
laerlingeuddannelse	00E1
laesare	02X1
laeuft ab	0>j1
lagerarbetare	02X1
lagergarden	01=1
lagerist	0671
lagermedarbeider	0<F1
lagermedarbejder	0731
laget	0:;1
lahetti	0621
lahihoitaja	0[E2
lahtien	0]o2
lahutatud	01L1
lai xe	0:_1
laisvai	0^61
laitos	06h1
lajang	0=\1
lakare	02X1
lakatos	0M32
laki laki	0]M1
laki-laki	0]M1
lakiernik	02L1
lakyrnik	0?d1
lakýrník	0?d1
lampista	02U1
lana	0811
lancar	04V1
lanchonete	0341
landkreis	09D1
landmaaler	06G2
landmaler	06G2
landmand	0731
landmeter	0271
landmåler	06G2
landratsamt	03^1
landwirt	0671
lane	06W1
languagecert	0=C1
langue maternelle	0^71
langue natale	0^71
lanjutan	0^82
lansstyrelsen	0LB1
lantbrukare	02X1
lantmaetare	02X1
lantmatare	02X1
lantmätare	02X1
lap	0^:2
lap trinh vien	0:_1
larare	02X1
lararexamen	03>1
lararhogskola	0SG1
lararvikarie	02X1
largo	0^<2
larling	0Nd1
lasare	02X1
lasser	0271
lasteaed	0481
lastenhoitaja	0621
lastnica	0Fn1
lastnik	0Fn1
lat	0^>1
lata	0^>1
latem	0^?1
laticinios	0341
laticínios	0341
lato	0^?1
lato sensu	0N01
laufend	04`1
lauft ab	0>j1
laukums	0@31
laulaja	0621
laurea	0HL1
laurea a ciclo unico	0^@1
laurea breve	0HL1
laurea in	0HL1
laurea magistrale	0^@1
laurea magistrale in	0^@1
laurea quinquennale	0^@1
laurea specialistica	0^@1
laurea specialistica in	0^@1
laurea triennale	0HL1
laurea triennale in	0HL1
laurea vecchio ordinamento	0^@1
laureat	0^A2
laureata in	0HL1
laureatas	06X1
laureate	00M1
laureatka	0P51
laureato in	0HL1
lauréat	00M1
lauréate	00M1
lavapiatti	02J1
law school	01_1
lawyer	02;1
lda	00e1
le tan	0:_1
leabhar	0@U1
leacht	0@U1
leachtoir	0431
lead	0^C4
leader	02;1
leader of	02;1
learning	0^G1
leaving cert	0321
leaving certificate	0321
leaving certificate applied	0321
lebenslauf	0>01
lecteur	01l1
lector	02<1
lectrice	01l1
lecture	01T1
lecturer	02;1
lectures	01T1
ledamot	02X1
ledare	02X1
leder	06G2
ledig	0R?1
leed	01c1
leerkracht	0271
leerling	0RE2
leerlingwezen	08A1
legat	0[m1
lege	0<F1
legevakt	0:;1
legitimation	0=R2
legiutas kisero	0=B1
lehrabschluss	01O1
lehrabschlusspruefung	01O1
lehrabschlussprufung	01O1
lehrabschlussprüfung	01O1
lehranstalt	0=f1
lehre	01O1
lehre als	01O1
lehre zum	01O1
lehre zur	01O1
lehrer	0671
lehrgang	0Q32
lehrling	0^H3
lehrstuhl	0^K3
lehti	0^N1
lehtiartikkeli	0Mh1
lehtori	0621
leidbeinandi	0>_1
leider	0271
leidinys	0[<1
leidsogumadur	0>_1
leidster	0271
leidykla	0^O2
leikhus	06j1
leikhús	06j1
leikskoli	04N1
leikskóli	04N1
leipomo	06h1
leipuri	0621
leirleder	0<F1
leiter	0671
leitung	03@1
leiðbeinandi	0>_1
leiðsögumaður	0>_1
lekar	0^Q3
lekaren	03c1
lekarka	02L1
lekarn	07?1
lekarna	0^T2
lekarnicka	0AD1
lekarnik	0AD1
lekarz	02L1
lektor	0^V:
lektorin	03@1
lektorka	0X62
lektors	02i1
lekár	0921
lekáreň	03c1
lekárnik	0AD1
lekárnička	0AD1
lembaga	08B1
lengua madre	0VK1
lengua materna	0VK1
lengua nativa	0VK1
lente	0^`1
lentoemaentae	0621
lentoemanta	0621
lentoemäntä	0621
leraar	0271
lerares	0271
let	0^a2
leta	0^c1
leti	0^c1
leto	0^d4
letrada	01Q1
letrado	01Q1
letters	01T1
lettur	05Y1
letuska	0?d1
letuška	0?d1
level 2	0321
level 2 certificate	0321
level 2 diploma	0321
level 3	0321
level 3 award	01j1
level 3 certificate	0321
level 3 diploma	0321
level 4 certificate	0311
level 4 diploma	0311
level 5 certificate	0311
level 5 diploma	0311
leveltaros	0=B1
levnadsbeskrivning	0^h1
levnedslob	0^i1
levnedsloeb	0^i1
levnedsløb	0^i1
levnetsloep	0^j1
levnetslop	0^j1
levnetsløp	0^j1
levéltáros	0=B1
leyfi	0^k2
lezing	0^m2
lezingen	07c1
lgh	0?S1
lia	0;U1
libraia	02J1
libraio	02J1
libraire	01l1
librairie	01m1
librar	02<1
librarian	02;1
library	01`1
library service	01`1
librera	01Q1
libreria	03?1
librero	01Q1
librería	03?1
libri	07Y1
libro	0^o2
libros	0231
lic	0X\1
licejs	04R1
licejus	0FP1
licenca	0_14
licence	0_55
licence 1	0:^1
licence 2	0:^1
licence 3	0:^1
licence generale	0:^1
licence générale	0:^1
licence pro	0:^1
licence professionnelle	0:^1
licence to	01j1
licencia	0_:2
licencia de	0211
licenciada	0:f1
licenciada en	07Q1
licenciado	0:f1
licenciado en	07Q1
licenciatura	0_<2
licenciatura em	0:f1
licenciatura en	07Q1
licencija	0_>2
licencja	0B>1
licencjackie	0X\1
licencjat	0X\1
licens	0_@2
license	01j1
licensed	01j1
licenta	0_B2
licentiat	0HM1
licentiata	0HM1
licentiatexamen	0I91
licentie	0A^2
licenza	01N1
licenza elementare	08f1
licenza media	08f1
licenzja	0B;1
licença	0?c1
licențiat	0HM1
licențiată	0HM1
licență	0_B2
liceo	0_D2
liceu	0_F3
liceul	0_I2
liceum	04F1
liceum ogolnoksztalcace	0KI1
liceum ogólnokształcące	0KI1
licėjus	0FP1
lider	0_K5
lideri	05h1
liderka	02L1
lidt kendskab	0=N1
lidz	0_P1
lidz sim	0_Q1
lidz sim bridim	0_Q1
lieutenant	02;1
lieutenante	01l1
lifeguard	02;1
ligonine	03d1
ligoninė	03d1
liitto	06h1
lijecnica	0>o1
lijecnik	0>o1
liječnica	0>o1
liječnik	0>o1
limba materna	0>Z1
limba maternă	0>Z1
limbă maternă	0>Z1
limited	0_R2
limited working	0C[1
limited working proficiency	0C[1
lingua madre	0_T1
lingua materna	0_U2
lingua nativa	0>`1
linguaskill	0=C1
lingwa materna	0>\1
linja	0_W2
linje	0O42
linjen	0_Y3
linnavalitsus	05S1
liofa	05\1
lisans	0Bf1
lisans derecesi	0Bf1
lisans mezunu	0Bf1
lisansi	0=[1
lisansı	0=[1
lise	0_\2
lise diplomasi	0_^1
lise diploması	0_^1
lise mezunu	0_^1
lisens	0401
lisensi	0=e1
lisensiaatti	0Ob1
lisenssi	0461
lisesi	04L1
listonos	07?1
listonosz	02L1
listonoszka	02L1
listonoš	07?1
litil	0SH1
litsents	0Y^1
litt	0=O1
livello avanzato	09g1
livello base	0D51
livello intermedio	0I11
livraria	0341
livre	0261
livreira	01o1
livreiro	01o1
livres	0261
livreur	01l1
livreuse	01l1
livro	05^1
livros	05^1
lizenz	0__2
lizenziat	00<1
liċenzja	0B;1
ljekarna	0Z>1
ljekarnik	0>o1
ljeto	0_a1
ll b	0:Q2
ll m	0M;2
ll.b	0:Q2
ll.m	0M;2
llar d'infants	01a1
llb	0:O1
llc	00e1
llengua materna	0_b1
llengua nativa	0_b1
llibre	0A71
llicencia	0201
llicenciada en	0_c1
llicenciat en	0_c1
llicenciatura	0_c1
llicència	0201
llm	0Go1
llp	00e1
ln	06W1
loader	02;1
loai gioi	0G`1
loai kha	0G`1
loai xuat sac	0G`1
loc	0@Q1
localita	0@Q1
località	0@Q1
locen	0_d1
locena	0_d1
locul 1	0@C1
locul i	0@C1
locum	02;1
locuteur natif	0^71
logfraedingur	0>_1
logisticien	01l1
logisticienne	01l1
logistics	01`1
logistik	03^1
logopaed	0731
logoped	0_e4
logopeda	0_i2
logopedist	0IU1
logopedista	02J1
logopedus	0=B1
logopæd	0731
logopédus	0=B1
loja	0341
lojas	0341
lojistik	0451
lokakarya	0_k1
lokfoerare	02X1
lokfoerer	0<F1
lokforare	02X1
lokforer	0<F1
lokfuehrer	0671
lokfuhrer	0671
lokförare	02X1
lokfører	0<F1
lokführer	0671
lokomotivfoerer	0731
lokomotivforer	0731
lokomotivfører	0731
lomba	06O1
loodgieter	0;V2
lop tap huan	0ZX1
lopend	0TV1
lote	04g1
loti labi	0942
lotissement	05H1
lower second	00U1
ločen	0_d1
ločena	0_d1
loại giỏi	0G`1
loại khá	0G`1
loại xuất sắc	0G`1
ltd	00e1
ltd sti	00e1
ltd. şti	00e1
ltda	00e1
lts	08A1
lu ecrit parle	0D[1
lu hanh	0<71
lu parle ecrit	0D[1
lu, parlé, écrit	0D[1
lu, écrit, parlé	0D[1
luan an	0;A1
luat su	0:_1
luba	0_l2
lucrare	07X1
lucratoare	02<1
lucrator	02<1
lucrătoare	02<1
lucrător	02<1
luento	0^N1
luftambulanse	0:;1
lugar	04g1
luk	0571
lukanda	08W1
lukio	04S1
lukion oppimaara	05V1
lukion oppimaeaerae	05V1
lukion oppimäärä	05V1
luku	0Mh1
lulus	0_n1
lumberjack	02;1
luna	0_o1
lungomare	0@Q1
luni	0_o1
lună	0_o1
lupa	0\[1
lupakortti	0461
luthier	02;1
lutseum	0481
luu loat	0@j1
luận án	0;A1
luật sư	0:_1
ly lich	0U81
lycee	01b1
lyceum	0`03
lycée	01b1
lyzeum	0=f1
lái xe	0:_1
lána	0811
lägergården	01=1
lähetti	0621
lähihoitaja	0[E2
lähtien	0]o2
läkare	02X1
länsstyrelsen	0LB1
lärare	02X1
lärarexamen	03>1
lärarhögskola	0SG1
lärarvikarie	02X1
lärling	0Nd1
läsare	02X1
läuft ab	0>j1
lääkäri	0621
læge	0731
lægehus	0;>1
læknir	0>_1
lærer	06G2
lærerutdanning	01D1
lærling	0X84
lærlingeuddannelse	00E1
léacht	0@U1
léachtóir	0431
légiutas-kísérő	0=B1
lékař	07?1
lékárn	07?1
lékárna	0Gi1
léto	0`31
líder	03j2
língua materna	0>`1
língua nativa	0>`1
líofa	05\1
lítil	0SH1
lögfræðingur	0>_1
lütseum	0481
lý lịch	0U81
lýceum	0`41
lăcătuș	02<1
līdz	0_P1
līdz šim	0_Q1
līdz šim brīdim	0_Q1
lưu loát	0@j1
lập trình viên	0:_1
lễ tân	0:_1
lớp tập huấn	0ZX1
lữ hành	0<71
m	0`5;
m a	0Go1
m a sc	0NG1
m arch	0M;2
m b a	0Go1
m com	0M;2
m ed	0M;2
m eng	0M;2
m f a	0Go1
m litt	0NG1
m mus	0NG1
m phil	0NG1
m res	0NG1
m s	0Go1
m sc	0Go1
m sc prof	0Z01
m st	0NG1
m tech	0M;2
m. a	0Go1
m. ed	0Go1
m. eng	0Go1
m. sc	0Go1
m.a	0Go1
m.a.sc	0NG1
m.arch	0M;2
m.b.a	0Go1
m.com	0M;2
m.ed	0M;2
m.eng	0M;2
m.f.a	0Go1
m.litt	0NG1
m.mus	0NG1
m.phil	0NG1
m.res	0NG1
m.s	0Go1
m.sc	0Go1
m.sc.-próf	0Z01
m.st	0NG1
m.tech	0M;2
m1	0Fd2
m2	0Fd2
ma	0`@3
ma numesc	0`C1
maakond	0`D1
maakster	0271
maalare	02X1
maalari	0621
maan	0`E1
maanad	0`E1
maanader	0`E1
maand	0`F1
maanden	0`F1
maaned	0`G2
maaneder	0`G2
maanmittari	0621
maantee	0`I1
maanviljelija	0621
maanviljelijae	0621
maanviljelijä	0621
maatschap	0`J1
macchinista	02J1
macelar	02<1
macellaio	02J1
macelleria	03e1
macher	03@1
macherin	03@1
machinist	0`K2
macon	01l1
madalya	0<L1
madrasah	0O>1
madre lingua	0_T1
madrelingua	0_T1
maennl	0Tg1
maennlich	0Tg1
maestra	0@h2
maestria	0`M2
maestria en	07Q1
maestro	0@h2
maestría	0`M2
maestría en	07Q1
mag	0`O3
magacioner	07K1
magang	02Q1
magas szintu	0`R1
magas szintű	0`R1
magasin	01m1
magasinier	01l1
magasiniere	01l1
magasinière	01l1
magazasi	0451
magazijnmedewerker	0271
magazin	03]1
magazine	01`1
magazioner	02<1
magazynier	02L1
magazynierka	02L1
magazziniera	02J1
magazziniere	02J1
magician	02;1
magistar	0`S2
magister	0`U8
magister farmacji	02L1
magister inzynier	0YF1
magister inżynier	0YF1
magistere	03h1
magisterexamen	0Bk1
magisterexamen i	0Bk1
magisterij	0`]1
magisterium	0YF1
magisterske	0`^2
magisterske studium	0`^2
magisterskie	0YF1
magistersky	0Xb1
magisterské	0`^2
magisterské studium	0Xb1
magisterské štúdium	0Xd1
magisterský	0Xb1
magisterstudium	00<1
magistr	0Xb1
magistra	0H21
magistra grads	0``1
magistrantura	0`a1
magistrantuur	0`b1
magistrantūra	0`a1
magistras	0`a1
magistrat	01l1
magistrate	08F2
magistratura	0`c2
magistre	0`e2
magistrica	0`]1
magistrica stroke	0`]1
magistrikraad	0`b1
magistriope	0`b1
magistriõpe	0`b1
magistro	0`a1
magistro laipsnis	0`a1
magistrs	0``1
magistrski studij	0`]1
magistrski študij	0`]1
magistrė	0`a1
magistère	03h1
magna cum laude	0Dn2
magíster	07Q1
mah	0@21
mahallesi	0@21
mahir	0`g2
mai napig	00o1
maig	00o1
maintainer	02;1
maintenant	00a1
maire	01l1
mairie	01m1
maison	01m1
maison de retraite	01m1
maisteri	0`i2
maisterintutkinto	0HX1
maistreacht	0`k1
maistru	02<1
maith	0`l1
maitre	01l1
maitre d	02;1
maitre d'hotel	01l1
maitresse	01l1
maitrise	0`m3
maitrise parfaite	0D\1
maitrise universitaire	0:^1
majalah	0:Z1
majeure	0Oa1
majitel	02j2
majiteľ	0921
major	0C`1
major de promotion	00M1
major in	0C`1
majoring in	0C`1
majster	0a02
majstor	0?02
makalah	0:Z1
makale	0>Q1
makalesi	0>Q1
make up artist	02;1
make-up artist	02;1
makelaardij	0331
maker	0772
makinist	05h1
makler	0671
malare	02X1
male	0a21
maler	0Ql3
mam na imie	0YQ1
mam na imię	0YQ1
man	0a36
manad	0`E1
manader	0`E1
manager	0a96
manajer	02Q1
manazer	02j2
manažer	07?1
manažér	0921
mand	0a?1
mandat	0a@1
mandor	02Q1
maned	0`G2
maneder	0`G2
manicure	01o1
maniger	05Y1
manipulacao de alimentos	0?c1
manipulador de alimentos	0211
manipulação de alimentos	0?c1
maniġer	05Y1
mann	0aA2
mannelijk	0aC1
mannl	0Tg1
mannlich	0Tg1
mannskap	0<F1
manual handling	01j1
manudir	0aD1
manudur	0aD1
manutentionnaire	01l1
manzana	09j1
maquetador	01Q1
maquetadora	01Q1
maquettiste	01l1
maquinista	01Q1
mara	0O]1
maraicher	01l1
maraichere	01l1
marangoz	05h1
maraîcher	01l1
maraîchère	01l1
marceneira	01o1
marceneiro	01o1
march	0M;2
marie	0AK1
mariee	0AK1
marin	01l1
marina	01`1
marinaio	02J1
marinar	02<1
marinera	01Q1
marinero	01Q1
marinheiro	01o1
marié	0AK1
mariée	0AK1
mark	00U1
marker	02;1
market	0aE2
marketingvezeto	0=B1
marketingvezető	0=B1
marks	00U1
markt	03^1
maros	0=B1
married	0Bj1
marynarz	02L1
marós	0=B1
mas	03l1
maschile	0aG1
maschinenbau	03^1
maschinist	0671
maschio	0aG1
masculi	0Sn1
masculin	0aH2
masculine	0aJ2
masculino	0aL2
masculí	0Sn1
masih berlangsung	0TH1
masinis	02Q1
maskil	0aN1
maskinfoererbevis	0401
maskinforerbevis	0401
maskinførerbevis	0401
masseur	0DG2
masseuse	02;1
master	0aO?
master 1	0a^2
master 2	0a^2
master degree	0NG1
master di i livello	0^@1
master di ii livello	0^@1
master di primo livello	0^@1
master di secondo livello	0^@1
master en	07Q1
master i	0a`3
master ii	03h1
master in	0ac3
master of	0af2
master of applied science	0NG1
master of architecture	0NG1
master of arts	0NG1
master of business administration	0NG1
master of commerce	0NG1
master of design	0NG1
master of economics	0NG1
master of education	0NG1
master of engineering	0NG1
master of fine arts	0NG1
master of laws	0NG1
master of medicine	0NG1
master of music	0NG1
master of nursing	0NG1
master of philosophy	0NG1
master of public administration	0NG1
master of public health	0NG1
master of science	0NG1
master of social work	0NG1
master of technology	0NG1
master oficial	07Q1
master pro	03h1
master professionnel	03h1
master recherche	03h1
master studije	0X>1
master universitari	0_c1
master universitario	07Q1
master's	0NG1
master's degree	0NG1
masterabschluss	00<1
masterand	0HN1
masterat	0HN1
mastere	03h1
mastere specialise	03h1
masterexamen	0Bk1
masterexamen i	0Bk1
mastergrad	0M=1
mastergrad i	0M=1
masteropleiding	0JH1
masterprogram	0Bk1
masters	0NG1
masterstudium	0ah2
masteruddannelse	0@`1
masterutbildning	0Bk1
mastery	0aj2
mastère	03h1
mastère spécialisé	03h1
maszynista	02L1
matelot	01l1
materinji	0al1
materinscina	0am1
materinska rec	0an1
materinski	0al1
materinski jezik	0al1
materinsky	0an1
materinsky jazyk	0an1
materinská reč	0an1
materinský	0an1
materinský jazyk	0an1
materinščina	0am1
materna	0ao4
maternega	0am1
maternelle	0b32
materni	0am1
materni jezik	0am1
maternji	0b51
maternji jezik	0b51
materno	0>`1
maternă	0>Z1
materska skola	0OD2
matersky	0b61
matersky jazyk	0b61
materská škola	0`41
materstina	0b61
mateřská škola	0En1
mateřský	0b61
mateřský jazyk	0b61
mateřština	0b61
mathematician	02;1
mathematiker	0671
matig	0<o1
matricula d'honor	0NI1
matricula de honor	0@W1
matriculation	0321
matron	02;1
matrona	01Q1
matroos	0271
matros	0F@1
matrose	03@1
matroz	02l1
matrícula d'honor	0NI1
matrícula de honor	0@W1
matróz	02l1
matsec	0B:1
matu	03;1
matura	0b76
maturita	0b=3
maturita artistica	08f1
maturita classica	08f1
maturita linguistica	08f1
maturita scientifica	08f1
maturita tecnica	08f1
maturita z	0b@1
maturitaet	01O1
maturitat	01O1
maturite	03;1
maturite gymnasiale	03;1
maturite professionnelle	03;1
maturitna skuska	0bA1
maturitni	0b@1
maturitni zkouska	0b@1
maturitná skúška	0bA1
maturitní	0b@1
maturitní zkouška	0b@1
maturità	08f1
maturità artistica	08f1
maturità classica	08f1
maturità linguistica	08f1
maturità scientifica	08f1
maturità tecnica	08f1
maturität	01O1
maturité	03;1
maturité gymnasiale	03;1
maturité professionnelle	03;1
maturski ispit	0bB1
maurer	0671
mavo	08A1
maçon	01l1
maître	01l1
maître d	02;1
maître d'hôtel	01l1
maîtresse	01l1
maîtrise	0`m3
maîtrise parfaite	0D\1
maîtrise universitaire	0:^1
mağazası	0451
maģistra grāds	0``1
maģistratūra	0``1
maģistre	0``1
maģistrs	0``1
mba	0M;2
mba em	0N01
mbh	00e1
mbo	0bC2
mbo 2	08A1
mbo 3	08A1
mbo 4	0bE2
mbo diploma	08A1
mbo niveau 1	08A1
mbo niveau 2	08A1
mbo niveau 3	08A1
mbo niveau 4	0bG1
mbo opleiding	08A1
mbo-diploma	08A1
mbo-opleiding	08A1
mca	0Go1
mcsa	01c1
mcse	01c1
md	0bH2
mdes	0Go1
mdr	0bJ1
me	00e1
me chamo	0BP1
me jmeno je	0YR1
me llamo	0bK1
meanleibheal	0bL2
meanscoil	01W1
mecanic	0bN2
mecanic de locomotiva	02<1
mecanic de locomotivă	02<1
mecanica	01Q1
mecanicien	01l1
mecanico	03j2
meccanico	02J1
mechanic	02;1
mechanik	0S53
mechanikas	02h1
mechaniker	0671
mechatroniker	0671
mecànic	02U1
mecánica	01Q1
mecánico	01Q1
mecânico	01o1
med	0Go1
medaglia	00P1
medaila	0041
medaile	0051
medaille	0bP4
medaille d'or	00M1
medal	0bT3
medala	00C1
medaleinkunn	02H1
medalha	00N1
medali	06O1
medalia	0@C1
medalie	0@C1
medalis	06X1
medalj	00L1
medalja	0bW3
medalje	0bZ2
medaljen	0b\3
medalla	0=D2
medarbeider	0<F1
medarbejder	0731
medarbetare	02X1
medaļa	00C1
meddommer	0<F1
medecin	01l1
medel	0b_2
medelbetyg	0=j1
medelgod	0V31
medewerker	0271
medewerkster	0271
medfoerfattare	02X1
medforfattare	02X1
medforfatter	06G2
medförfattare	02X1
medhjaelper	0731
medhjælper	0731
media	0ba5
media final	0C61
media generala	0@X1
media generală	0@X1
medianomi	0571
medic	02<1
medic rezident	02<1
medica	03j2
medical school	01_1
medicinska sestra	0Bl3
medico	0743
medie	0bf2
medie de absolvire	0@X1
medio	0bh5
medio alto	0?n1
medio-alto	0?n1
mediu	0XE2
medium	0XI2
medja	0bm1
medju	0bn1
medlem	05o3
medmasa	02i1
medmāsa	02i1
mees	0bo1
meeskond	0c01
meester	0271
meget god	0c14
meget gode	0PT1
meget godt	0c52
megye	0471
mehanicar	05i2
mehanik	0Fn1
mehanikis	02i1
mehaničar	05i2
mehāniķis	02i1
meijeri	06h1
mein name ist	0VF1
meistarabref	0H_1
meistarabréf	0H_1
meistaragrada	0Z01
meistaragráða	0Z01
meistaraprof	0Z01
meistarapróf	0Z01
meistars	02i1
meister	0c74
meisterbrief	04E1
meisterin	0c;2
meisterpruefung	04E1
meisterprufung	04E1
meisterprüfung	04E1
meistras	02h1
mejeri	0;<2
mejeriet	0;>1
mekaanikko	0621
mekanik	02Q1
mekaniker	05o3
melhor	00N1
mellanniva	0V31
mellannivaa	0V31
mellannivå	0V31
mellem	0c=2
member	02;1
membra	02<1
membre	0C^2
membro	01o1
membru	02<1
membră	02<1
memoire	0261
memur	05h1
memuru	05h1
men	0c?2
menadzer	0cA3
menadżer	02L1
menadžer	05i2
mencao honrosa	00N1
mencio	0cD2
mencio especial	01f1
mencion	0cF2
mencion de honor	01e1
menció	0cD2
menció especial	01f1
mención	0cF2
mención de honor	01e1
menedzer	0cH3
menedzere	02i1
menedzeris	02i1
menedzser	02l1
menedżer	02L1
menedžer	0[:2
menedžere	02i1
menedžeris	02i1
meneillaan	0Kd1
meneillaeaen	0Kd1
meneillään	0Kd1
menengah	0Dk2
menengah atas	0cK1
menesi	0cL1
menesiai	0cM1
menesis	0cL1
menesiu	0cM1
meng	0M;2
menikah	0=\1
menntaskoli	04N1
menntaskóli	04N1
menor aprendiz	01o1
mensa	03^1
mensajera	01Q1
mensajeria	03?1
mensajero	01Q1
mensajería	03?1
mention	0cN2
mention assez bien	0:11
mention bien	0:11
mention complementaire	03;1
mention complémentaire	03;1
mention honorable	0:11
mention passable	0:11
mention speciale	00M1
mention spéciale	00M1
mention tres bien	0:11
mention tres honorable	0:11
mention très bien	0:11
mention très honorable	0:11
mentiune	0@C1
mentor	0cP4
mentora	01o1
menuiserie	01m1
menuisier	01l1
menuisiere	01l1
menuisière	01l1
menuo	0cM1
menzione	00P1
menzione d'onore	00P1
menzione speciale	00P1
menção honrosa	00N1
mențiune	0@C1
merchandiser	02;1
merhaba	0Tf1
merimies	0621
merit	00U1
meritfoerteckning	0^h1
meritforteckning	0^h1
meritförteckning	0^h1
meritvaerde	0=j1
meritvarde	0=j1
meritvärde	0=j1
merkezi	0451
merkonomi	05V1
mernok	02l1
mes	0cT5
mese	0cY1
mesec	0cZ2
meseca	0cZ2
mesecev	0c\1
meseci	0cZ2
mesemondo	02l1
mesemondó	02l1
mesera	01Q1
mesero	01Q1
meses	0c]2
mesi	0cY1
mesiac	0c_1
mesiace	0c_1
mesiacov	0c_1
mesic	0c`1
mesice	0c`1
mesicu	0c`1
meska	0ca1
meski	0ca1
meslek lisesi	0_\2
meslek yuksekokulu	04L1
meslek yuksekokulu mezunu	0cb1
meslek yüksekokulu	04L1
meslek yüksekokulu mezunu	0cb1
meson	03?1
mesos	0cc1
messageries	01m1
mestari	0621
mester	0cd3
mesterbrev	07j1
mesterdiploma	0LG1
mesterfok	0cg1
mesterfokozat	0LG1
mesterkepzes	0LG1
mesterképzés	0LG1
mestra	02U1
mestrado	0N01
mestrado academico	0N01
mestrado acadêmico	0N01
mestrado em	0N01
mestrado integrado	0N01
mestrado profissional	0N01
mestratge	0_c1
mestre	0ch2
mestre de obras	01o1
mestre em	0N01
mestsky urad	0IC2
mestský úrad	03c1
mesón	03?1
metai	0cj1
metalurgica	0341
metalúrgica	0341
meteorologist	02;1
metge	02U1
metgessa	02U1
metreur	01l1
metselaar	0271
metsuri	0621
metteur en scene	01l1
metteur en scène	01l1
metu	0cj1
metzger	03@1
metzgerei	03^1
metų	0cj1
meu nome e	0BP1
meu nome é	0BP1
meubelmaker	0271
mevcut	0@11
mews	06W1
mezatka	0Z=1
mezczyzna	0ca1
mezun	0ck1
mezuniyet	0ck1
mezuniyet notu	03g1
meánleibhéal	0bL2
meánscoil	01W1
meðaleinkunn	02H1
mfa	0cl2
mgimo	0C>1
mgr	0cn2
mgr inz	0YF1
mgr inż	0YF1
mh	0@21
mi	0d01
mi chiamo	0VV1
mi nombre es	0bK1
midalja	0?O1
middel	0d11
middelmatig	0DL1
middels	0d22
midlungs	0d42
midwife	02;1
mierne	0d61
mierne pokrocily	0\A1
mierne pokročilý	0\A1
mies	0d72
miesiac	0d91
miesiace	0d91
miesiecy	0d91
miesiąc	0d91
miesiące	0d91
miesięcy	0d91
mieszkanie	0561
mijn naam is	0VT1
militair	0271
militaire	01l1
militar	0CF3
militare	02J1
mills	01`1
mim	0Go1
mimar	05h1
mimari	05h1
mimarı	05h1
mina olen	0d:1
minae olen	0d:1
mineradora	0341
minh la	0d;1
minicurso	0A21
minijob	09@1
ministarstvo	0AP2
ministeerium	05S1
minister	03]1
ministere	01m1
ministeri	03l1
ministerie	0`J1
ministeriet	0;>1
ministerija	03d1
ministerio	0d<3
ministerioe	06h1
ministerium	03^1
ministeriö	06h1
ministero	03e1
ministerstvo	0IC2
ministerstwo	03R1
ministeru	08W1
ministerul	03]1
ministrija	06Y1
ministrstvo	0??1
ministry	01`1
ministère	01m1
ministério	0341
miniszterium	07l1
minisztérium	07l1
minn	0d?2
minor	0C`1
minor in	0C`1
minosites	08c1
minä olen	0d:1
minősítés	08c1
mionna	0d01
mirne	0dA1
mirne pokrocila	0\B1
mirne pokrocily	0dB1
misericordia	03e1
misrah	0FS1
misraħ	0FS1
mistenni	0dC1
mistr	0?d1
mit	0C>1
mit auszeichnung	01P1
mit auszeichnung bestanden	01P1
mit erfolg	01P1
mit navn er	0YI1
mitali	06E2
mitarbeiter	0671
mitarbeiter des jahres	00:1
mitja	0X?2
mitja alt	0?I1
mitjana	0NI1
mitjà	0X?2
mitjà alt	0?I1
mitjà-alt	0?I1
mitt namn aer	0Y?1
mitt namn ar	0Y?1
mitt namn är	0Y?1
mitt navn er	0YJ1
mittel	0dD2
mittelmaessig	0=H1
mittelmassig	0=H1
mittelmäßig	0=H1
mittlere kenntnisse	0=H1
mittlere reife	01O1
mixologist	02;1
mizar	0Fn1
miðlungs	0d42
mj	0dF1
mjc	01m1
mjesec	0dF1
mjeseca	0dF1
mjeseci	0dF1
mjog god	0dG2
mjog god kunnatta	0QM1
mjog gott	0QM1
mjög gott	0QM1
mjög góð	0dG2
mjög góð kunnátta	0QM1
mlitt	0NG1
mmus	0NG1
mnd	0dI2
mnt	0`D1
mo	0dK1
moara	03]1
moasa	02<1
moașă	02<1
modeliste	01l1
modellista	02J1
moderate	0C[1
moderator	0DG2
modersmaal	0dL2
modersmaalsnivaa	0P]1
modersmaalsniveau	0PU1
modersmaalstalare	0P]1
modersmal	0dL2
modersmalsniva	0P]1
modersmalsniveau	0PU1
modersmalstalare	0P]1
modersmål	0dL2
modersmålsniveau	0PU1
modersmålsnivå	0P]1
modersmålstalare	0P]1
modista	01Q1
modul	0dN2
modurmal	0dP1
modurmali	0dP1
modéliste	01l1
moedertaal	0L?1
moedertaalspreker	0L?1
moi	0dQ1
moi bat dau	0dR1
moi c'est	0YC1
moi hoc	0dS1
moikka	0dQ1
moin	0S?1
mois	0dT1
mojster	0Fn1
mokslininkas	02h1
mokslu daktaras	0FD1
mokslų daktaras	0FD1
mokykla	0FP1
mokytoja	02h1
mokytojas	02h1
molkerei	03^1
molt bo	0PO1
molto buono	09g1
momentan	04`1
momenteel	0TV1
mon	0dU1
monat	0dU1
monate	0dU1
monaten	0dU1
moniteur	01l1
monitor	02R3
monitora	02R3
monitrice	01l1
monografias	0231
monografie	0dV2
monografien	0931
monografías	0231
monograph	01T1
monographie	0931
monographien	0931
monographies	0261
monographs	01T1
montador	01o1
montadora	01o1
montajci	05h1
montajcı	05h1
montator	02<1
montatore	02J1
montatrice	02J1
monter	0X62
monteur	0dX3
monteuse	01l1
month	0d[1
months	0d[1
montir	02Q1
montoer	05o3
montor	05o3
montér	0?d1
montör	02X1
montør	06G2
morsmaal	0P^1
morsmaalsnivaa	0P^1
morsmal	0P^1
morsmalsniva	0P^1
morsmål	0P^1
morsmålsnivå	0P^1
mos	0dK1
moski	0d\1
mosque	01`1
most	00o1
moteris	0d]1
moteriska	0d]1
moteriška	0d]1
mother language	0PB1
mother tongue	0PB1
motoboy	01o1
motorista	01o1
motors	01`1
mottak	0:;1
moulder	02;1
mountain guide	02;1
moyen	08E1
moyenne	0:11
mozo	01Q1
mozo de almacen	01Q1
mozo de almacén	01Q1
moški	0d\1
mpa	0Go1
mph	0Go1
mphil	0Go1
mr	0JH1
mres	0M;2
ms	0Go1
msc	0d^2
msci	0Go1
mta	09@1
mtech	0Go1
mts	08A1
mtu	00e1
mtü	00e1
mua dong	0d`1
mua he	0TS1
mua thu	0da1
mua xuan	0db1
mucama	01Q1
mucamo	01Q1
mudiresi	05h1
mudr	0Dd2
mudur	05h1
mudurlugu	0dc2
muduru	05h1
muehle	03^1
mueller	03@1
muhasebeci	05h1
muhely	07l1
muhendis	05h1
muhendisi	05h1
muhendislik	0451
muhle	03^1
muinteoir	0431
muito bom	09V2
mujer	0OX1
mukemmel	0CL1
mulettista	02J1
mulher	0O[1
muller	03@1
mulo	08A1
muncitoare	02<1
muncitor	02<1
municipalidad	03?1
munkas	02l1
munkatars	02l1
munkatárs	02l1
munkás	02l1
muotoilija	0621
murare	02X1
murarz	02L1
muratore	02J1
murer	06G2
musdienas	0_Q1
musee	01m1
museo	0de3
museu	0dh2
museum	0dj7
musician	02;1
musicien	01l1
musicista	02J1
musico	03j2
musiker	0[Y4
musikverein	03^1
musim dingin	0e11
musim gugur	0e21
musim panas	0e31
musim semi	0e41
muskarac	0e52
muski	0e52
musko	0e52
musée	01m1
muttersprache	0M`1
muttersprachler	0M`1
muttersprachlerin	0M`1
muttersprachlich	0M`1
muttersprachniveau	0M`1
mutuelle	01m1
muuja	01M1
muurari	0621
muuseum	05S1
muusikko	0621
muvezeto	02O2
muy alto	09d1
muy bueno	09e2
muz	0e72
muzej	03O3
muzejs	06Y1
muzesi	0451
muzeu	03]1
muzeul	03]1
muzeum	0e94
muzician	02<1
muziejus	03d1
muzikant	0IU1
muzisyen	05h1
muzske	0e72
muzyk	02L1
muškarac	0e52
muški	0e52
muško	0e52
muž	0e72
mužské	0e72
mvp	0e=1
my cv	0e>1
my name is	0V?1
my resume	0e>1
mycket bra	09\2
mycket god	09\2
mycket goda	0PV1
myndighet	01=1
myndigheten	01=1
myyja	0621
myyjae	0621
myyjä	0621
myymaelae	06h1
myymala	06h1
myymälä	06h1
mz	09j1
màster	0_c1
màster universitari	0_c1
máig	00o1
máistreacht	0`k1
mán	0aD1
mánuðir	0aD1
mánuður	0aD1
máster	07Q1
máster en	07Q1
máster oficial	07Q1
máster universitario	07Q1
männl	0Tg1
männlich	0Tg1
målare	02X1
mån	0`E1
månad	0`E1
månader	0`E1
måned	0`G2
måneder	0`G2
mé jméno je	0YR1
mécanicien	01l1
médaille	00M1
médaille d'or	00M1
médecin	01l1
média	0C61
média final	0C61
médica	03j2
médico	03j2
médio	0XG2
mémoire	0261
mérnök	02l1
métreur	01l1
mês	0e?1
mình là	0d;1
mí	0d01
míonna	0d01
mírně	0dA1
mírně pokročilá	0\B1
mírně pokročilý	0dB1
móðurmál	0dP1
móðurmáli	0dP1
mùa hè	0TS1
mùa thu	0da1
mùa xuân	0db1
mùa đông	0d`1
múinteoir	0431
músico	03j2
múzeum	0]k2
müdiresi	05h1
müdür	05h1
müdürlüğü	0dc2
müdürü	05h1
mühendis	05h1
mühendisi	05h1
mühendislik	0451
mühle	03^1
mükemmel	0CL1
müller	03@1
müzesi	0451
müzisyen	05h1
müüja	01M1
mă numesc	0`C1
măcelar	02<1
mēn	0cL1
mēnesis	0cL1
mēneši	0cL1
mėn	0cM1
mėnesiai	0cM1
mėnesių	0cM1
mėnuo	0cM1
męska	0ca1
męski	0ca1
mężatka	0Z=1
mężczyzna	0ca1
měs	0c`1
městský úřad	0Gi1
měsíc	0c`1
měsíce	0c`1
měsíců	0c`1
mūsdienas	0_Q1
műhely	07l1
művezető	02O2
mới bắt đầu	0dR1
mới học	0dS1
n	0e@1
n v	00e1
n.v	00e1
n1	0=C1
n2	0=C1
n3	0=C1
n4	0=C1
n5	0=C1
na	0eA2
na daljavo	0eC1
na daljinu	0eD2
na dalku	0eF1
na dialku	0eG1
na diaľku	0eG1
na dálku	0eF1
na kierunku	0Z\1
naa	0Q71
naaister	0271
naavaerende	0Q71
nabrezi	0@P1
nabrezie	0eH1
nabrezje	0eI1
nabrežje	0eI1
nachweis	0=G1
nacionalna poklicna kvalifikacija	0An1
nadace	0Gi1
nadacia	03c1
nadal	04_1
nadiu	0_b1
nadiua	0_b1
nadácia	03c1
naeherin	09@1
naemndeman	02X1
naestformand	0=g1
naeyttelijae	0621
nagrada	0bW3
nagroda	0P51
nagrody	0P51
nagyon jo	0T;2
nagyon jó	0T;2
naherin	09@1
naimaton	0::1
naimisissa	0::1
naine	0eJ1
nainen	0eK1
najaar	0Te1
nakladatelstvi	0eL2
nakladatelství	0eL2
nakladnik	0eN2
nam	0eP5
nama proyek	0eU1
nama saya	04b1
namestek	0?d1
namesti	0@P1
namestie	0eH1
namndeman	02X1
namornik	0?d1
nams og starfsferill	0O_1
namsbraut	02I1
namskeid	0eV1
nang cao	0eW2
nanny	02;1
napjainkig	00o1
napredno	0eY6
naselje	0e_3
nastavnica	0?02
nastavnik	0?02
natakar	05k1
natif	0^71
natiivi	03<1
national 5	0321
national certificate	0321
national diploma	0321
natiu	0_b1
nativ	0>Z1
nativa	0eb3
native	0ee3
native language	0PB1
native or bilingual	0PB1
native or bilingual proficiency	0PB1
native proficiency	0PB1
native speaker	0PB1
nativo	0eh2
natjecanje	0061
nattiv	0>\1
natywny	0KF1
nauczyciel	0ej2
nauczycielka	02L1
naukowiec	02L1
navaerende	0Q71
navy	01`1
nay	0=71
nayttelija	0621
nazev projektu	0el1
naziv projekta	0em2
nazov projektu	0eo1
nazwa projektu	0f01
nazywam sie	0YQ1
nazywam się	0YQ1
nd	0f11
near native	0f22
near-native	0f22
nebenfach	0O31
nebosh	0Df2
necasatorit	0AB1
necasatorita	0AB1
necăsătorit	0AB1
necăsătorită	0AB1
negociateur	01l1
negociatrice	01l1
negozio	03e1
nelayan	02Q1
nemi	0>_1
nemocnica	03c1
nemocnice	0Gi1
neozenjen	0f42
neoženjen	0f42
neprecejies	0f61
neprecejusies	0f61
neprecējies	0f61
neprecējusies	0f61
nestleder	0F@1
netekejusi	0Xm1
netekėjusi	0Xm1
nettbasert	0PC1
networks	01`1
neudana	0f71
neudata	0f81
neuvoja	0621
nevedes	0Xm1
nevedęs	0Xm1
nevelo	02l1
nevelő	02l1
newspaper	01`1
ngach	0Bb1
ngan hang	0<71
nganh	0Bd1
nganh hoc	0Bd1
nghien cuu sinh	0:_1
nghien cuu vien	0:_1
nghiên cứu sinh	0:_1
nghiên cứu viên	0:_1
ngo	0Bb1
ngon ngu me de	0;Z1
ngành	0Bd1
ngành học	0Bd1
ngách	0Bb1
ngân hàng	0<71
ngôn ngữ mẹ đẻ	0;Z1
ngõ	0Bb1
nha bao	0:_1
nha hang	0<71
nha hat	0<71
nha may	0<71
nha thiet ke	0:_1
nha xuat ban	0f92
nhac si	0:_1
nhan vien	0:_1
nhan vien xuat sac	0;c1
nhiep anh gia	0:_1
nhiếp ảnh gia	0:_1
nhom	0;Y1
nhs	01`1
nhà báo	0:_1
nhà hàng	0<71
nhà hát	0<71
nhà máy	0<71
nhà thiết kế	0:_1
nhà xuất bản	0f92
nhân viên	0:_1
nhân viên xuất sắc	0;c1
nhóm	0;Y1
nhạc sĩ	0:_1
nice to meet you	0S:1
nilai	0G31
nimeni on	0d:1
nimikirja	06D1
ninera	01Q1
nit	0C>1
niveau avance	0D[1
niveau avancé	0D[1
niveau bon	0?H1
niveau debutant	0<b1
niveau débutant	0<b1
niveau europeen	0f;1
niveau européen	0f;1
niveau intermediaire	08E1
niveau intermédiaire	08E1
niveau moyen	08E1
niveau scolaire	0<b1
nivel alto	09d1
nivel avancado	09U1
nivel avansat	0E11
nivel avanzado	09d1
nivel basico	0f<2
nivel básico	0D41
nivel de baza	0E01
nivel de bază	0E01
nivel intermediario	0DJ1
nivel intermedio	0DK1
nivel medio	0DK1
nivel medio alto	0?n1
nivel medio-alto	0?n1
nivel mediu	0DO1
nivell alt	0PO1
nivell avancat	0PO1
nivell avançat	0PO1
nivell basic	0;F1
nivell bàsic	0;F1
nivell mitja	0DI1
nivell mitjà	0DI1
nivodij	0001
niñera	01Q1
no	0f>6
nociones	0;G2
nocions	0@H2
nocoes	0fD2
nocoes basicas	0Lm1
nodala	0fF2
nodaļa	0fF2
noe	0?f1
noe kjennskap	0=O1
nogenlunde	0d11
nokkud god	0fH1
nokkuð góð	0fH1
nom del projecte	0fI1
nom du projet	0fJ1
nombre del proyecto	0fK1
nome del progetto	0fL1
nome do projeto	0fM1
nominee	00O1
nonprofit	01`1
nork	05;1
norskprove	0=C1
norskprøve	0=C1
nos	0LD1
not ortalamasi	03g1
not ortalaması	03g1
nota	0fN4
nota final	0C61
nota finala	0@X1
nota finală	0@X1
nota media	0@W1
nota mitjana	0NI1
notable	0@W1
notaio	02J1
notaire	01l1
notar	0fR3
notaria	0fU2
notarie	02X1
notario	01Q1
notaris	0fW2
notariusz	02L1
notary	02;1
notaría	03?1
note	0fY2
notendurchschnitt	01P1
notenschnitt	01P1
noter	05h1
notions	0<O2
notiuni	0E01
notiuni de baza	0E01
notlen	0LD1
notář	07?1
nourrice	01l1
noustaja	01M1
novads	0@31
nover	02l1
noverande	0Q71
novice	0f[2
novinar	0f]5
novinár	0921
novinář	07?1
now	0DF1
nozioni	0<M2
noções	0fD2
noções básicas	0Lm1
noțiuni	0E01
noțiuni de bază	0E01
npk	0An1
npors	01j1
npo法人	0fb1
nr	0531
nr 10	0?c1
nr 35	0?c1
nr-10	0?c1
nr-35	0?c1
ntnu	0fc1
nu	0fd5
nu ho sinh	0:_1
nubile	0AL1
nucleo	0H`1
nugaletoja	06X1
nugaletojas	06X1
nugalėtoja	06X1
nugalėtojas	06X1
num	09j1
numatoma	0fi1
numele meu este	0`C1
numele proiectului	0fj1
nuo	0fk2
nuotolinis	0XU1
nuotoliniu budu	0XU1
nuotoliniu būdu	0XU1
nurse	02;1
nursery	01`1
nursing home	01`1
nutid	0fm2
nutricionista	03j2
nutritionist	0K[2
nutriționist	02<1
nuvaerende	0VQ1
nuvarande	0fo1
nuverandi	0MN1
nuværende	0VQ1
nv	00e1
nvq	0?i2
nvq 2	0321
nvq 3	0321
nvq level 1	0321
nvq level 2	0321
nvq level 3	0321
nvq level 4	0311
nvq level 5	0311
nvq level 6	0:P1
nyar	0g01
nyara	0g01
nybegynner	0g12
nyboerjare	0g32
nyborjare	0g32
nybörjare	0g32
nyelvvizsga	0g52
nyelvvizsgat	0g71
nyelvvizsgát	0g71
nykyaan	0Kd1
nykyaeaen	0Kd1
nykyhetkeen	0Kd1
nykyhetki	0Kd1
nykyinen	0Kd1
nykyisin	0Kd1
nykyään	0Kd1
nyni	0:K1
nyní	0:K1
nyrt	00e1
nyt	0Kd1
nyár	0g01
nábrežie	0eH1
nábřeží	0@P1
nám	0g82
námestie	0eH1
námořník	0?d1
náms- og starfsferill	0O_1
námsbraut	02I1
námskeið	0eV1
náměstek	0?d1
náměstí	0@P1
název projektu	0el1
názov projektu	0eo1
nâng cao	0eW2
näherin	09@1
nämndeman	02X1
näyttelijä	0621
nå	0Q71
nåværende	0Q71
næstformand	0=g1
négociateur	01l1
négociatrice	01l1
nível avançado	09U1
nível básico	0Lm1
nível intermediário	0DJ1
nívódíj	0001
nõrk	05;1
nõustaja	01M1
nú	0MN1
núcleo	0H`1
núm	09j1
nútíð	0MN1
núverandi	0MN1
năm	0g:2
nő	0g<1
nős	0LD1
nőtlen	0LD1
nővér	02l1
nữ	0g=1
nữ hộ sinh	0:_1
o	0g>3
o levels	0321
o meu nome e	0BP1
o meu nome é	0BP1
o momento	08\1
o-levels	0321
oab	0?c1
obala	0:41
obchod	0IC2
obchodna akademia	0`41
obchodni akademie	0En1
obchodni zastupce	0?d1
obchodnik	0C72
obchodny zastupca	0AD1
obchodná akadémia	0`41
obchodní akademie	0En1
obchodní zástupce	0?d1
obchodník	0C72
obchodný zástupca	0AD1
obcina	0??1
obecnie	04_1
ober	0;91
oberschule	0=f1
objava	0[a1
objavljen	0gA1
objavljeno	0gB1
obkladac	0?d1
obkladač	0?d1
oblikovalec	0Fn1
oblikovalka	0Fn1
obmann	03@1
obor	0gC1
oboru	0gC1
obrona	0gD1
obrt	0Z>1
obtained	0:F1
obtained in	0:F1
obtenida	06e1
obtenido	06e1
obtenu	0G11
obtenu en	0G11
obtenue	0G11
obtenue en	0G11
obtida	0Ca1
obtido	0Ca1
obtinut	01R1
obuka	0gE1
občina	0??1
obținut	01R1
oca	01c1
ocakavane	0gF1
oceanographer	02;1
ocekavano	0gG1
ocekivano	0gH2
ocena	0gJ3
ocena koncowa	0gM1
ocena końcowa	0gM1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0gN1
ochroniarz	02L1
ocjena	0gO1
ocm	01c1
ocp	01c1
octrooi	07c1
octrooien	07c1
od	0gP<
odbor	0g\3
odborny vycvik	0b@1
odborný výcvik	0b@1
odd job	02;1
odd-job	02;1
oddelek	0LK1
oddeleni	0IO1
oddelenie	0IT1
oddzial	0KJ1
oddział	0KJ1
oddělení	0IO1
ode	01M1
odeljenje	0Hd1
odgojitelj	0[K1
odhadce	0?d1
odjel	0g_1
odjeljenje	0g_1
odlicno	0eY6
odlično	0eY6
odontotecnico	02J1
odotettu	07m1
odsek	0g`3
odsjek	0g_1
odul	0<L1
odulu	0<L1
odvetnica	0Fn1
odvetnik	0Fn1
odvjetnica	0>o1
odvjetnicki ured	0Z>1
odvjetnik	0>o1
odvjetnički ured	0Z>1
odznaczenie	0P51
odznaka	0P51
oekonom	06G2
oekotropholog	0671
oenologue	01l1
oeversaettare	02X1
oevet	0gc1
of	0gd1
office	08U2
officer	0ge3
officina	03e1
officine	03e1
offiser	0<F1
oficial	02V2
oficina	0gh3
ofisi	0451
og	0gk2
oggi	0121
ogift	0gm2
ogretim gorevlisi	05h1
ogretim uyesi	05h1
ogretmen	05h1
ogretmeni	05h1
ogrodniczka	02L1
ogrodnik	02L1
ohg	00e1
ohjaaja	0621
ohjelmoija	0621
oi	0=]1
oifigeach	0431
oikolukija	0621
ojczyste	0KF1
ojczystego	0KF1
ojczysty	0KF1
okj	0go2
oklevel	0h12
okleveles	0LG1
oklevél	0h12
okonom	06G2
okotropholog	0671
okres	0g82
oktato	02O2
oktató	02O2
okul	04L1
okulu	04L1
ola	0=]1
ola pessoal	0=]1
oldal	0h31
olen	0d:1
olimpiada	0h43
olimpiade	00C1
olimpiadă	0@C1
olimpiāde	00C1
olimpíada	00N1
ollscoil	0h72
ologist	0VG1
olympiad	00O1
olympiada	0AN2
olympiáda	0AN2
olá	0=]1
olá pessoal	0=]1
omanik	01M1
omistaja	0621
ompelija	0621
on lisans	0cb1
ondernemer	0271
onderneming	0`J1
onderscheiding	0L>1
onderzoeker	0;V2
oneletrajz	0h91
oneletrajza	0h91
ongehuwd	05F1
ongoing	0DF1
onkentes	0=B1
onkormanyzat	07l1
onlajn	0h:1
online	0h;A
onlisans	0cb1
onlus	03e1
onoracha	0S[1
ontwerper	0271
ontwerpster	0271
ontwikkelaar	0271
onur belgesi	0<L1
onwards	0DF1
onóracha	0S[1
oopt	0=C1
op afstand	0V11
opas	0621
opcina	0Z>1
operaator	01M1
operaattori	0621
operador	01o1
operadora	01o1
operaia	02J1
operaio	02J1
operari	02U1
operaria	02R3
operario	03j2
operater	0hL3
operateur	01l1
operative	0VG1
operatoare	02<1
operatoer	05o3
operator	0hO?
operatore	02J1
operatorius	02h1
operatorka	02L1
operators	02i1
operatoru	05h1
operatrice	06=2
operatör	0Hm2
operatörü	05h1
operatør	06G2
operatőr	0=B1
operària	02U1
operária	01o1
operário	01o1
operátor	0\T3
opetaja	01M1
opettaja	0621
opic	0=C1
opiekun	02L1
opiekunka	02L1
opisto	04S1
opistoaste	0M\1
opistotutkinto	0M\1
oplaeg	03G1
opleidingscentrum	08b1
opleidingsdag	0>P1
oplæg	03G1
oppas	0271
oppekava	0M[1
oppilas	0621
oppisopimus	05V1
oppisopimuskoulutus	05V1
opravneni	0Ao1
opravnenie	0B01
oprichter	0;91
oproepkracht	0;91
oprávnenie	0B01
oprávnění	0Ao1
opstina	06b1
optica	01Q1
optician	0K[2
opticien	0BV2
opticienne	01l1
optico	01Q1
optik	0?d1
optiker	0[Y4
optikko	0621
optikus	0=B1
option	0Oa1
optisyen	05h1
optometrist	02;1
optyk	02L1
opublikowany	07k1
opérateur	01l1
opératrice	01l1
općina	0Z>1
opština	06b1
oraz	0h^1
orchester	03^1
orden	09A1
ordfoerande	0TB2
ordfoerer	0<F1
ordforande	0TB2
ordforer	0<F1
ordförande	0TB2
ordfører	0<F1
ordinary degree	0:P1
organisateur	01l1
organisatrice	01l1
organiser	02;1
organist	0DG2
organizador	03j2
organizadora	03j2
organizer	02;1
organizzatore	02J1
organizzatrice	02J1
orta	0h_2
orta duzey	0h_2
orta duzeyde	0ha1
orta düzey	0h_2
orta düzeyde	0ha1
orta seviye	0ha1
orta ust	0Y71
orta ustu	0Y71
orta üstü	0Y71
orta-üst	0Y71
ortagi	05h1
ortak yazar	05h1
ortalama	03g1
ortaokulu	04L1
ortağı	05h1
orthophoniste	01l1
orvos	02l1
os	0561
osakond	0hb2
osasto	0hd2
oscp	01c1
osd	0=C1
osiedle	0561
osiguranje	0AP2
osnivac	05i2
osnivač	05i2
osnove	0hf6
osnovna skola	0LS2
osnovna sola	0LU1
osnovna škola	0LS2
osnovna šola	0LU1
osnovne akademske studije	0=F1
osnovne studije	0=F1
osnovno	0hf6
osnovno znanje	0hl3
ospatar	02<1
ospedale	03e1
ospideal	0CU1
ospidéal	0CU1
osposobljavanje	0ho1
ospătar	02<1
ostaja	0621
ostan	0CU1
osteopath	02;1
osteria	03e1
ostetrica	02J1
ostetrico	02J1
ostreiculteur	01l1
ostréiculteur	01l1
osuuskunta	06h1
osvc	0Gi1
osvedceni	0Ao1
osvedcenie	0B01
osvedčenie	0B01
osvč	0Gi1
osvědčení	0Ao1
osz	0i01
osze	0i01
osztaly	0i12
osztalyzat	08c1
osztatlan kepzes	0LG1
osztatlan képzés	0LG1
osztondij	0Gf2
osztály	0i12
osztályzat	08c1
ota	0i32
oteli	0451
otomotiv	0451
otono	0i51
otoño	0i51
ottenuto	0D61
ottico	02J1
ottima	09h2
ottima conoscenza	09g1
ottimo	09h2
ou	00e1
outono	0i61
ouvrage	0261
ouvrages	0261
ouvrier	01l1
ouvriere	01l1
ouvrière	01l1
overmontoer	0731
overmontor	0731
overmontør	0731
oversaetter	0731
oversattare	02X1
oversetter	0<F1
oversætter	0731
ovet	0gc1
ovlascenje	0gE1
ovlastenje	0ho1
ovlaštenje	0ho1
ovlašćenje	0gE1
ovoda	0[H1
ovodapedagogus	02l1
ovono	02l1
owner	02;1
oy	00e1
oyj	00e1
oyuncu	05h1
oz gecmis	0i71
ozenjen	0f42
ozgecmis	0i71
ozgecmisi	0i71
oü	00e1
očakávané	0gF1
očekivano	0gH2
očekáváno	0gG1
oženjen	0f42
p	0i81
p o box	0i91
p zza	0@Q1
p.o. box	0i91
p.zza	0@Q1
pa	0i:1
pa distans	0I=1
pa nett	0PC1
paa	0i:1
paa distans	0I=1
paa nett	0PC1
paaaine	0\\1
paagaaende	0i;2
paagaar	0fo1
paallikko	0621
pabrik	08B1
packer	0DG2
pacse	0AK1
pacsee	0AK1
pacsé	0AK1
pacsée	0AK1
pad	0Gh1
pada	0i=1
padagog	0671
padalinys	0G71
padaria	0341
padeiro	01o1
padejeja	02h1
padejejas	02h1
padeka	06X1
padronanza	0N31
padzilinats	0i>1
padziļināts	0i>1
padėjėja	02h1
padėjėjas	02h1
padėka	06X1
paeaeaine	0\\1
paeaellikkoe	0621
paedagog	0i?2
paeivaekoti	0Wc2
paetevyys	0iA2
pagaende	0i;2
pagar	0fo1
pagaritookoda	05S1
pagaritöökoda	05S1
pagasts	0@31
page	0iC2
pagina	0iE5
pagrindai	0=>2
pagrindine mokykla	0FP1
pagrindines	0iJ1
pagrindinė mokykla	0FP1
pagrindinės	0iJ1
paguyuban	08B1
paipear	0@U1
paipéar	0@U1
paitinn	0@U1
paivakoti	0Wc2
paja	06h1
pakankamai	0iK1
pakar	0iL1
palestra	0iM2
palestrante	01o1
palestras	05^1
paligs	02i1
palkinto	06i1
palmes	00M1
palomies	0621
palvelu	06h1
palveluneuvoja	0621
palvelut	06h1
palyazat	0001
palīgs	02i1
pamata	0iO2
pamatlimeni	06o1
pamatlimenis	0iO2
pamatlīmenis	0iO2
pamatlīmenī	06o1
pamatskola	04R1
pamatzinasanas	0iO2
pamatzināšanas	0iO2
pana	0iQ1
pana in	0iQ1
pana in prezent	02F1
pana la	0iQ1
panadera	01Q1
panaderia	03?1
panadero	01Q1
panadería	03?1
panettiere	02J1
panificio	03e1
panimo	06h1
pank	05S1
pankki	06h1
panna	0Z=1
papelaria	0341
papeleria	03?1
papelería	03?1
paper	01T1
papers	01T1
papeteries	01m1
paralegal	02;1
paramedic	02;1
parcours	0Oa1
pardaveja	02h1
pardavejas	02h1
pardavėja	02h1
pardavėjas	02h1
pardeveja	02i1
pardevejs	02i1
parduotuve	03d1
parduotuvė	03d1
paredzams	0iR1
paredzets	0iR1
paredzēts	0iR1
park	0Gh1
parken	0Qh1
parkway	06W1
paroquia	0341
parrocchia	03e1
parroquia	03?1
parrucchiera	02J1
parrucchiere	02J1
parstavis	02i1
parteira	01o1
partner	0iS2
partners	01`1
parturi kampaaja	05V1
parturi-kampaaja	05V1
paru dans	0261
parvalda brivi	0?e1
paróquia	0341
pasaje	09j1
pasante	01Q1
pascasarjana	0iU1
paseo	09j1
pasif	0Dm1
pasivne	0iV2
pasivni	0dA1
pasivno	0hl3
pasivní	0dA1
pasivně	0dA1
paslaik	0_Q1
pasma	01j1
pasniedzejs	02i1
pasniedzējs	02i1
pasnodarbinats	06Y1
pass	0iX2
passage	05H1
passatge	0:91
passed	0:F1
passeig	0:91
passi	0\[1
pastaci	05h1
pastacı	05h1
pastelera	01Q1
pasteleria	03?1
pastelero	01Q1
pastelería	03?1
pasticcere	02J1
pasticceria	03e1
pasticciera	02J1
pasticciere	02J1
pastor	03@1
pastry	02;1
pasvaldiba	06Y1
pasívne	0d61
paten	0:Z1
patent	0iZ@
patentas	0[<1
patente	0ij4
patente europea	01N1
patente und gebrauchsmuster	0931
patentes	0A52
patentino	01N1
patents	0in2
patentti	0Mh1
patevyys	0iA2
patika	07l1
patin	09@1
patissier	0j03
patissiere	01l1
patlaban	0_Q1
patron	01Q1
patrón	01Q1
pavars	02i1
pavasaris	0j32
pavārs	02i1
paysagiste	01l1
pazenges	0992
paznic	02<1
pazymejimas	08a1
pazymiu vidurkis	0;X1
pazymys	0;X1
pašlaik	0_Q1
pašnodarbināts	06Y1
pašvaldība	06Y1
pažengęs	0992
pažymių vidurkis	0;X1
pažymys	0;X1
pažymėjimas	08a1
pd	0j51
peaeriala	0M[1
peatukk	0441
peatükk	0441
pecheur	01l1
pecovatel	07?1
pedagog	02X1
pedagogus	02l1
pedagógus	02l1
pedreiro	01o1
peer reviewed articles	01T1
peer reviewer	02;1
peer-reviewed articles	01T1
pegawai	02Q1
peixeiro	01o1
pek	02O2
pekar	07?1
pekara	0AP2
pekaren	03c1
pekarna	0^T2
pekař	07?1
pekerja	02Q1
pekseg	07l1
pekáreň	03c1
pekárna	0Gi1
pelatih	02Q1
pelatihan	0j62
pelaut	02Q1
pelayan	02Q1
peluquera	01Q1
peluqueria	03?1
peluquero	01Q1
peluquería	03?1
pemadam	02Q1
pemandu	02Q1
pemandu wisata	02Q1
pembicara	0:Z1
pembina	02Q1
pemenang	06O1
pemerintah	08B1
pemilik	02Q1
peminatan	0>I1
pemula	0j82
pemusik	02Q1
penanggung jawab	02Q1
penari	02Q1
pendiri	02Q1
peneliti	02Q1
penerbit	0j:2
penerjemah	02Q1
pengacara	02Q1
pengajar	02Q1
pengembang	02Q1
pengemudi	02Q1
penger	0981
penghargaan	06O1
penjahit	02Q1
penjual	02Q1
penningmeester	0;V2
penulis	02Q1
penutur asli	08@1
penyanyi	02Q1
penyuluh	02Q1
penyunting	02Q1
penztaros	02O2
peon	01Q1
pepiniere	01m1
perancang	02Q1
perawat	02Q1
percakapan	0Dm1
percentage	00U1
perempuan	0i81
perencana	02Q1
perfecto	0K41
perfeito	0K31
perfekcyjny	0j<1
perfekt	0j=1
perfektne	0j>2
perfektně	0j@1
perfetto	0jA1
perguruan tinggi	0O>1
periodico	05^1
periodista	02V2
perit	05Y1
perito	0jB2
perito industriale	08f1
perito mercantil	0;81
periódico	05^1
perkiraan	0Ge1
permis	0Ae3
permis b	03i1
permis bateau	03i1
permis de conducere	0221
permiso	0211
permit	01j1
permís	0201
perpustakaan	08B1
personel	05h1
personeli	05h1
perumahan	0GI1
perusahaan	08B1
peruskoulu	04S1
peruskoulun paattotodistus	05V1
peruskoulun paeaettoetodistus	05V1
peruskoulun päättötodistus	05V1
perustaidot	05?2
perustaito	05A1
perustaja	0621
perustaso	0jD1
perusteet	05?2
perustutkinto	0jE2
pesantren	0O>1
pescaderia	03?1
pescadero	01Q1
pescadería	03?1
pescador	03j2
pescadora	03j2
pescar	02<1
pescatore	02J1
pescatrice	02J1
peserta magang	02Q1
pesquisador	01o1
pesquisadora	01o1
pet shop	0341
petani	02Q1
petniece	02i1
petnieks	02i1
petty officer	02;1
petugas	02Q1
peón	01Q1
pečovatel	07?1
pfa	03]1
pfarrer	03@1
pflegedienst	03^1
pflegeheim	03^1
pfleger	0=h2
pflegerin	03@1
pfoertner	0671
pfortner	0671
pförtner	0671
pg cert	0NG1
pg dip	0NG1
pgce	0M;2
pgce with qts	0NG1
pgcert	0NG1
pgdip	0M;2
ph d	0jG3
ph d grad	0jJ1
ph d studerende	0=g1
ph.d	0jG3
ph.d.-grad	0jJ1
ph.d.-studerende	0=g1
phan tich	0:_1
pharma	01`1
pharmaceuticals	01`1
pharmacie	01m1
pharmacien	01l1
pharmacienne	01l1
pharmacist	02;1
pharmacy	01`1
pharmd	0Go1
phat trien	0:_1
phd	0jK2
phd student	07R1
phdr	0Dd2
phien dich	0:_1
phiên dịch	0:_1
phlebotomist	02;1
pho	0Bb1
pho ban	0:_1
pho chu tich	0:_1
pho giam doc	0:_1
pho hieu truong	0:_1
pho phong	0:_1
phong	0;Y1
phong ban	0;Y1
phong kham	0<71
phong thi nghiem	0<71
phong vien	0:_1
photographe	01l1
photographer	02;1
phr	01c1
phu bep	0:_1
phuc vu	0:_1
phuong	0Bb1
physician	02;1
physicist	02;1
physiker	0671
physiotherapie	03^1
phát triển	0:_1
phân tích	0:_1
phòng	0;Y1
phòng ban	0;Y1
phòng khám	0<71
phòng thí nghiệm	0<71
phó ban	0:_1
phó chủ tịch	0:_1
phó giám đốc	0:_1
phó hiệu trưởng	0:_1
phó phòng	0:_1
phóng viên	0:_1
phường	0Bb1
phố	0Bb1
phụ bếp	0:_1
phục vụ	0:_1
piagam	0jM2
piastrellista	02J1
piata	0531
piazza	0@Q1
piazzale	0@Q1
piața	0531
picker	02;1
piekarnia	03R1
piekarz	02L1
pielegniarka	02L1
pielegniarz	02L1
pielęgniarka	02L1
pielęgniarz	02L1
pigiste	01l1
pilot	0jO3
pilotin	03@1
piloto	03j2
pincer	06[2
pinche	01Q1
pincér	06[2
pintor	03j2
pintora	03j2
pion	0KJ1
pirma limena augstaka izglitiba	0[G1
pirmininkas	02h1
pirmā līmeņa augstākā izglītība	0[G1
pis	0:91
pisarna	0??1
piscina	03e1
piso	09j1
pivara	06b1
pivovar	0IC2
pivovara	0Z>1
pivovarna	0??1
pivovary	0Gi1
pix	03i1
pizzeria	0jR3
pizzería	03?1
pjazza	0FS1
pl	0542
plac	0561
placa	0:91
place	05H1
plads	0Qh1
plaket	0<L1
plaketa	0jU1
plakett	0jV1
plan	05G1
planeeritav	0L=1
planer	0=h2
planerad	0=b1
planerin	03@1
planirano	0gH2
planlagt	0Q:2
planlanan	0=Z1
planned	06I1
planner	0772
planots	0iR1
planovane	0gF1
planovano	0gG1
planowane	0jW1
planowany	0jW1
plant	01`1
plantsoen	0Gh1
planuojama	0fi1
plaquiste	01l1
plass	0;U1
plasterer	02;1
platschef	02X1
platz	0BX1
playworker	02;1
plaza	09j1
plaça	0:91
plc	00e1
pleier	0<F1
plein	0Gh1
plejehjem	0;>1
plida	0=C1
plombier	01l1
plombiere	01l1
plombière	01l1
plongeur	01l1
plongeuse	01l1
plumber	02;1
plynne	04W2
plynnie	0<;1
plynny	0<;1
plynně	04\1
plynule	04W2
plánované	0gF1
plánováno	0gG1
plānots	0iR1
pm	07R1
pmp	01c1
po box	0i91
pobalscoil	01W1
pobednica	0jX1
pobednik	0jX1
pobjednica	0061
pobjednik	0061
pocetnik	0jY4
pocetno	0j]2
poczatkujacy	0j_2
początkujący	0j_2
podcast	01T1
podiatrist	02;1
podjetje	0??1
podnik	0IC2
podsladek	0?d1
podsládek	0?d1
podstawowa	0ja2
podstawowe	0jc1
podstawowy	0ja2
podstawowym	0jc1
podstawy	0ja2
poduzece	0Z>1
poduzeće	0Z>1
podyplomowe	0YF1
podzim	0jd1
poglavje	0[a1
poglavlje	0Bo2
pogovorno	0je1
pohar	0AN2
pohiharidus	0ZC1
pohikool	0481
pohvala	0bW3
pohár	0AN2
poissonnier	01l1
poistovna	03c1
poisťovňa	03c1
pojistovna	0Gi1
pojišťovna	0Gi1
pokal	0jf2
pokladni	0?d1
pokladnik	0C72
pokladní	0?d1
pokladník	0C72
poklicna matura	0jh1
pokojowa	02L1
pokojska	0?d1
pokojská	0?d1
pokrocila	0ji4
pokrocily	0ji4
pokročilá	0ji4
pokročilý	0ji4
pokryvac	0?d1
pokrývač	0?d1
polaznik	0ho1
pole	0AM1
poletje	0jm1
polgarmester	0=B1
polgármester	0=B1
police	01`1
police officer	02;1
policealne	0jn1
policia	01Q1
policial	01o1
policier	01l1
policiere	01l1
policista	0?d1
policistka	0?d1
policière	01l1
policjant	02L1
policjantka	02L1
policía	01Q1
polideportivo	03?1
polier	03@1
poliisi	0621
poliklinika	0jo3
polis	0k22
polisher	02;1
polisi	02Q1
politechnika	04F1
politechniki	04F1
politecnica	0Mc3
politecnico	0D83
politehnica	0821
politeknik	0O>1
politibetjent	0<F1
politist	0B_1
politècnica	01a1
politécnica	0CM2
politécnico	0CM2
polizei	03^1
poliziotto	02J1
polizist	0671
polițist	0B_1
polku	0981
polozen	0K<2
polozna	02L1
položen	0K<2
polsterer	0671
polytechnic	01_1
polytechnique	01b1
pomlad	0k41
pomoc	02L1
pomoc administracyjna	02L1
pomoc kuchenna	02L1
pomocnica	0C32
pomocnice	0?d1
pomocnik	0k55
pomocník	0?d1
pomoćnica	0>o1
pomoćnik	0?02
pomočnica	0Fn1
pomočnik	0Fn1
pompier	0:=2
ponencia	0k:2
ponencias	0231
ponente	01Q1
pontificia	0AX1
pontifícia	0AX1
ponència	0A71
poradca	0AD1
poradce	0?d1
porocen	0_d1
porocena	0_d1
porodni asistentka	0?d1
porodní asistentka	0?d1
poročen	0_d1
poročena	0_d1
portal	09j1
portar	02<1
portas	0=B1
porteira	01o1
porteiro	01o1
porter	02;1
portier	0k<3
portiere	02J1
portás	0=B1
pos doutorado	0K;1
pos graduacao	0N01
pos graduacao em	0N01
posgrado	07Q1
poslovoda	0?02
poslovođa	0?02
postaci	05h1
postacı	05h1
postas	0k?2
postbode	0271
postboks	0kA2
postbud	06G2
postbus	0kC1
postdoc	0DS2
postdoctoral	02;1
postdoctoral researcher	02;1
poste actuel	00a1
poster	0kD8
posteres	05^1
posters	0kL4
postfach	05R1
postgrado	07Q1
postgraduate	0NG1
postgraduate certificate	0NG1
postgraduate diploma	0NG1
postgrau	0_c1
postina	02J1
postinkantaja	0621
postino	02J1
postliceala	0CO1
postliceală	0CO1
postman	02;1
postmaster	0JH1
postwoman	02;1
postás	0=B1
posvet	0[a1
poszter	0I<1
pot	0eI1
potrdilo	0An1
potvrda	0K<2
pour	0kP1
pousada	0341
pouzivatelsky	0kQ1
používateľsky	0kQ1
povprecje	0kR1
povprecna ocena	0kR1
povprečje	0kR1
povprečna ocena	0kR1
poziom zaawansowany	0<;1
pozoriste	06b1
pozorište	06b1
početnik	0jY4
početno	0j]2
położna	02L1
poștaș	02<1
pr	0421
praca	0kS2
praca z domu	0eG1
praca zdalna	0V21
pracovnice	0?d1
pracovnicka	0AD1
pracovnik	0C72
pracovník	0C72
pracovníčka	0AD1
pracownica	02L1
pracowniczka	02L1
pracownik	02L1
pracownik sezonowy	02L1
practical	0CT1
practicant	02<1
practicante	01Q1
practicas	01Q1
practice	01`1
practitioner	02;1
pradedantysis	0kU2
pradikat	01P1
pradinis	0=>2
pradmenys	0iJ1
praedikat	01P1
praegu	0Ti1
praeguseni	0Ti1
praktijk	0331
praktijken	0331
praktikant	0kW9
praktikantas	02h1
praktikante	02f2
praktikantin	09@1
praktikantka	0?d1
praktikants	02i1
praktikantė	02h1
praktisk pedagogisk utdanning	01D1
praktisk-pedagogisk utdanning	01D1
praktykant	02L1
praktykantka	02L1
pramugari	02Q1
pramuniaga	02Q1
pramusaji	02Q1
pranesimas	0[<1
pranešimas	0[<1
praticante	02J1
pravnica	0Bl3
pravnicka	0C72
pravnik	0k`5
prawniczka	02L1
prawnik	02L1
prawo jazdy	0B>1
prawo wykonywania zawodu	0B>1
praxis	03^1
praça	04g1
pre intermediate	0<W1
pre-intermediate	0<W1
precejies	0f61
precejusies	0f61
preceptor	01o1
preceptora	01o1
preconizat	08X1
precējies	0f61
precējusies	0f61
predajna	03c1
predajňa	03c1
predavac	0ke3
predavanje	0[53
predavatelj	05k1
predavač	0ke3
preddiplomski studij	0kh1
predikat	0G31
prednaska	0Z42
prednáška	0C51
predpoklad	0gG1
predpokladane	0ki2
predpokladané	0gF1
predseda	0C72
predsedkyne	0?d1
predsednica	0kk2
predsednicka	0AD1
predsednik	0kk2
predsedníčka	0AD1
predsjednica	0>o1
predsjednik	0>o1
preduzece	06b1
preduzeće	06b1
predvideno	0km3
predvidoma	0l01
predviđeno	0gH2
preemia	0l12
prefecture	01m1
prefeitura	0341
preis	09A1
preistraeger	00:1
preistraegerin	00:1
preistrager	00:1
preistragerin	00:1
preisträger	00:1
preisträgerin	00:1
prekladatel	02j2
prekladateľ	0921
prelekcja	07k1
premi	01f1
premiacao	00N1
premiação	00N1
premier prix	00M1
premija	00=2
premio	0l33
premios	01e1
premiu	0@C1
premiul	0@C1
premiul i	0@C1
premju	0?O1
preneur de son	01l1
preparateur	01l1
preparatoria	0;62
preparatrice	01l1
preprint	01T1
preprints	01T1
presedinta	02<1
presedinte	02<1
present	0l63
presentation	01T1
presentations	01T1
presente	0l93
presenter	02;1
presernova nagrada	0jU1
president	0l<3
presidenta	02V2
presidente	03Y4
press	01`1
pressesprecher	09@1
pressing	01m1
presso	0@O1
preukaz	0B01
prevajalec	0Fn1
prevajalka	0Fn1
prevencion de riesgos laborales	0211
prevención de riesgos laborales	0211
previsao	0Cb1
previsio	0l?1
previsionnel	08e1
previsió	0l?1
previst	0l?1
prevista	0l@4
prevista para	0lD2
previsto	0lF3
previsão	0Cb1
prevodilac	07K1
prevoditelj	0[K1
prevu	08e1
prevue	08e1
prezent	0lI2
prezentare	07X1
prezes	02L1
prezeska	02L1
prezident	02j2
prezidents	02i1
prešernova nagrada	0jU1
preżent	0>21
președinte	02<1
președintă	02<1
pri	0lK2
pria	0]M1
pricakovano	0l01
priemer	0U<1
priemyselna skola	0`41
priemyselná škola	0`41
priest	02;1
prijs	0=k1
prilaz	0:41
primar	02<1
primaria	03]1
primarie	03]1
primary school	01_1
primavara	0lM1
primavera	0lN4
primeiro lugar	00N1
primeiros socorros	0?c1
primer lugar	01e1
primer premi	01f1
primer premio	01e1
primeros auxilios	0211
primo classificato	00P1
primo posto	00P1
primo premio	00P1
primo soccorso	01N1
primăria	03]1
primărie	03]1
primăvara	0lM1
prince2	01c1
principal	02;1
principal investigator	02;1
principiant	0lR1
principiante	0lS3
printemps	0lV1
printiseacht	07B1
printíseacht	07B1
pripravnica	0Bl3
pripravnik	0Bl3
pris	0b\3
prisen	0lW2
priset	0lY1
prispevek	0C12
prispevok	0C51
prix	00M1
prizas	06X1
prize	00O1
priznanje	0bW3
pričakovano	0l01
prl	0211
pro loco	03e1
probation officer	02;1
proc	01n1
proceedings	0YU2
procurador	01Q1
procuradora	01Q1
prodajalec	0Fn1
prodajalka	0Fn1
prodavac	0lZ3
prodavacica	07K1
prodavač	0l]2
prodavačica	07K1
prodavnica	06b1
prodejna	0Gi1
prodi	0>I1
producer	02;1
product manager	07R1
product owner	0DS2
productions	01`1
productor	01Q1
productora	01Q1
produtor	01o1
proefschrift	07c1
prof	0eV1
profesijny zivotopis	0l_1
profesijný životopis	0l_1
profesine kvalifikacija	0?Z1
profesine mokykla	0FP1
profesinis bakalauras	0;P1
profesinis issilavinimas	0?Z1
profesinis išsilavinimas	0?Z1
profesinė kvalifikacija	0?Z1
profesinė mokykla	0FP1
profesional	09d1
profesionala videja izglitiba	07P1
profesionalais bakalaurs	0;O1
profesionalais magistrs	0``1
profesionalna biografija	0>b1
profesionālais bakalaurs	0;O1
profesionālais maģistrs	0``1
profesionālā vidējā izglītība	07P1
profesjonsstudium	0M=1
profesni prukaz	0Ao1
profesni zivotopis	0l`1
profesní průkaz	0Ao1
profesní životopis	0l`1
profesoara	02<1
profesoară	02<1
profesor	0la:
profesora	01Q1
profesorius	02h1
profesors	02i1
professeur	01l1
professeure	01l1
professional proficiency	0@D1
professional working proficiency	0Rj1
professionale	09g1
professioneel	0lk1
professionele bachelor	01^1
professionnel	0D[1
professionsbachelor	0:Y1
professionsbachelor i	0:Y1
professionshoejskole	0LA1
professionshojskole	0LA1
professionshøjskole	0LA1
professor	0ll9
professora	08C2
professore	02J1
professoressa	02J1
professori	0621
professzor	02l1
profesör	05h1
proficient	02o2
proficient user	0@D1
profiel	03H1
profil	0Jo1
profilul	0Jo1
profissional	09U1
progett	0m51
progetti	0fL1
progettista	02J1
progetto	0fL1
program	0m65
program studi	0>I1
programador	02R3
programadora	02R3
programatoare	02<1
programator	0m;3
programci	05h1
programcı	05h1
programer	0hL3
programerka	0Fn1
programi	04h1
programista	02L1
programistka	02L1
programma	0m>1
programmatore	02J1
programmatrice	02J1
programmeerija	01M1
programmer	0m?2
programmerare	02X1
programmerer	0<F1
programmet	0mA2
programmetaja	02i1
programmetajs	02i1
programmeur	0BV2
programmierer	0671
programmoer	0731
programmor	0731
programmør	0731
programmētāja	02i1
programmētājs	02i1
programozo	02l1
programozó	02l1
programuotoja	02h1
programuotojas	02h1
programátor	02j2
programı	04h1
proiect	0fj1
proiecte	0fj1
proiectul	0fj1
proje	0mC1
proje adi	0mC1
proje adı	0mC1
project	0mD3
project manager	07R1
projecte	0fI1
projected	06I1
projecten	0mG1
projectes	0fI1
projectnaam	0mG1
projecto	0fM1
projectos	0fM1
projects	0AC1
projekat	0mH1
projekt	0mI=
projekt neve	0mV1
projektai	0mW1
projektant	0mX4
projektantka	02L1
projektas	0mW1
projekte	0m\2
projektek	0mV1
projekter	0m^1
projekti	0m_6
projektid	0me1
projektin nimi	0mf1
projektit	0mf1
projektledare	02X1
projektname	0a@1
projektnamn	0mg1
projektnavn	0m^1
projektoer	02X1
projektor	02X1
projekts	0mh1
projektu	0f01
projekty	0mi3
projektör	02X1
projeler	0mC1
projesi	0mC1
projet	0fJ1
projeteur	01l1
projeto	0fM1
projetos	0fM1
projets	0fJ1
prolece	0ml1
proleće	0ml1
proljece	0mm1
proljeće	0mm1
promedio	0@W1
promenade	0BX1
promoter	02J1
promotie	0JG1
promotion	0mn1
promotor	03j2
promotora	03j2
promotore	02J1
promotrice	02J1
promovendus	0;91
promoviert	0mn1
proofreader	02;1
propedeuse	01^1
properties	01`1
prosecna ocena	0mo1
prosek	0mo1
prosek ocena	0mo1
prosečna ocena	0mo1
prosiding	0:Z1
prosjecna ocjena	0gO1
prosjek	0gO1
prosjek ocjena	0gO1
prosjekt	0n02
prosjekter	0n21
prosjektnavn	0n21
prosječna ocjena	0gO1
prospech	0B?2
prospective	06I1
prospektas	0421
prospekts	0@31
prospěch	0U;1
prostovoljec	0Fn1
prostovoljka	0Fn1
protesico	01Q1
prothesiste	01l1
prothésiste	01l1
protésico	01Q1
provincia	03e1
provincie	0`J1
provinsi	0GI1
proyecto	0fK1
proyectos	0fK1
proyek	0eU1
proġett	0m51
pruefer	0=h2
prueferin	03@1
pruefung	0=G1
prufer	0=h2
pruferin	03@1
prufung	0=G1
prukaz	0Ao1
prumer	0U;1
pruvodce	0?d1
pruvodkyne	0?d1
prvostopenjski	0HT1
prvostupnica	0kh1
prvostupnik	0kh1
przedsiebiorstwo	03R1
przedsiębiorstwo	03R1
przedstawiciel	02L1
przedszkole	04F1
przeglad	07k1
przegląd	07k1
przewidywane	0jW1
przewidywany	0jW1
przewodniczaca	02L1
przewodniczacy	02L1
przewodniczka	02L1
przewodnicząca	02L1
przewodniczący	02L1
przewodnik	02L1
przychodnia	03R1
práca z domu	0eG1
prácticas	01Q1
právnik	0AD1
právnička	0C72
právník	0?d1
prädikat	01P1
préfecture	01m1
prémio	00N1
préparateur	01l1
préparatrice	01l1
présent	00a1
président	01l1
présidente	01l1
prévisionnel	08e1
prévu	08e1
prévue	08e1
prêmio	00N1
príspevok	0C51
próf	0eV1
prófessor	0>_1
prüfer	0=h2
prüferin	03@1
prüfung	0=G1
prēmija	00C1
průkaz	0Ao1
průměr	0U;1
průvodce	0?d1
průvodkyně	0?d1
psc	0g82
psc1	03i1
pse1	03i1
pse2	03i1
psichologas	02h1
psicoleg	02U1
psicologa	0n34
psicologo	0743
psicòleg	02U1
psicòloga	02U1
psicóloga	03j2
psicólogo	03j2
psiholog	0n74
psihologs	02i1
psikolog	0T92
psm	01c1
pst	0`D1
psuhholoog	01M1
psycholog	0794
psychologist	02;1
psychologue	01l1
psycholoog	0271
psychológ	0921
psychomotricien	01l1
psykolog	05o3
psykologi	0621
pszichologus	02l1
pszichológus	02l1
psühholoog	01M1
psč	0g82
pt	0n;2
pta	09@1
pte	0n=2
pte ltd	00e1
pty	00e1
pty ltd	00e1
pub	01`1
pubblicato	07Y1
pubblicazione	07Y1
pubblicazioni	07Y1
publicacao	05^1
publicacio	0A71
publicacion	0231
publicaciones	0231
publicació	0A71
publicación	0231
publicacoes	05^1
publicado	0A52
publicat	0A32
publicatie	07c1
publicaties	07c1
publication	0261
publications	07V2
publicação	05^1
publicações	05^1
publicerad	0N?1
publiceret	03G1
publie	0261
publikace	0I41
publikacia	0C51
publikacija	0n?4
publikacio	0I<1
publikacja	07k1
publikation	0931
publikationen	0931
publikácia	0C51
publikáció	0I<1
publikācija	0I81
publisert	0Z61
published	01T1
publishers	01`1
publishing	01`1
publié	0261
puchar	0P51
pucko otvoreno uciliste	0nC1
puerta	09j1
puheenjohtaja	0TJ2
puheenvuoro	0Mh1
puheterapeutti	0621
puiestee	0`I1
puikiai	0^61
puikus	0^61
puisto	0981
pultos	0=B1
puppeteer	02;1
purser	02;1
pusat	08B1
pustakawan	02Q1
put	0nD2
putkiasentaja	0621
puuseppa	0621
puuseppae	0621
puuseppä	0621
puutarhuri	0621
pučko otvoreno učilište	0nC1
pza	09j1
página	0nF2
pályázat	0001
până	0iQ1
până la	0iQ1
până în	0iQ1
până în prezent	02F1
pâtissier	01l1
pâtissière	01l1
pädagog	0671
päiväkoti	0Wc2
pätevyys	0iA2
pääaine	0\\1
päällikkö	0621
på	0i:1
på distans	0I=1
på nett	0PC1
pågående	0i;2
pågår	0fo1
pædagog	0731
pék	02O2
pékség	07l1
pénztáros	02O2
pépinière	01m1
pêcheur	01l1
pós-doutorado	0K;1
pós-graduação	0N01
pós-graduação em	0N01
póster	0231
pósters	0231
pôle	0AM1
pôster	05^1
pôsteres	05^1
põhiharidus	0ZC1
põhikool	0481
pārdevēja	02i1
pārdevējs	02i1
pārstāvis	02i1
pārvalda brīvi	0?e1
pētniece	02i1
pētnieks	02i1
płynnie	0<;1
płynny	0<;1
přednáška	0I41
předpoklad	0gG1
předpokládané	0gG1
předseda	0?d1
předsedkyně	0?d1
překladatel	07?1
příspěvek	0I41
qa	07R1
qpa	0BO1
qts	0NG1
quaderni	07Y1
quaderns	0A71
quadra	04g1
quadro	02J1
quai	05H1
qualifica	0nH2
qualifica di	08f1
qualifica professionale	08f1
qualificacio	0NI1
qualificació	0NI1
qualified	01j1
qualifizierender hauptschulabschluss	01O1
quan	0Bb1
quan doc	0:_1
quan ly	0:_1
quan tri vien	0:_1
queseria	03?1
quesería	03?1
quimic	02U1
quimica	02V2
quimico	03j2
quy	0<71
químic	02U1
química	02V2
químico	03j2
quản lý	0:_1
quản trị viên	0:_1
quản đốc	0:_1
quận	0Bb1
quỹ	0<71
r	0e@1
ra	02;1
raadgivare	02X1
raadgiver	06G2
raadgivning	0MS2
raadslid	0271
raamat	0441
raamatukogu	05S1
raamatupidaja	01M1
raatali	0621
rabbi	02;1
racunovoda	0?02
racunovodja	0Fn1
racunovodkinja	0Fn1
rad	0Bo2
rad od kuce	0eD2
rad od kuće	0eD2
radca	02L1
radgivare	02X1
radgiver	06G2
radgivning	0MS2
radgjafi	0>_1
radio operator	02;1
radiographer	02;1
radionica	0AP2
radna	02L1
radna biografija	0>b1
radnica	0?02
radnik	0?02
radny	02L1
radstefna	0@N1
raduneyti	06j1
raeaetaeli	0621
rafvirki	0>_1
ragel	0aN1
ragioniera	02J1
ragioniere	02J1
rahastonhoitaja	0TJ2
rahuldav	0ZH1
railways	01`1
raitti	0981
rajonas	0421
rakenduskorgharidus	0;Q1
rakenduskorgkool	0481
rakenduskõrgharidus	0;Q1
rakenduskõrgkool	0481
rakennus	06h1
rakpart	0471
raksts	0I81
raktaros	0=B1
raktáros	0=B1
rama	0Mk1
rambla	0:91
ranger	02;1
rannog	06T1
rannsakandi	0>_1
rannóg	06T1
ranta	0981
raportti	0Mh1
rapport	06J3
rappresentante	02J1
rathaus	03^1
ratp	01m1
raumausstatter	0671
ravintola	06h1
ravitsemusterapeutti	0621
razgovorno	0nJ1
raziskovalec	0Fn1
raziskovalka	0Fn1
razoavel	0DJ1
razoável	0DJ1
razveden	0f42
razvedena	0f42
razvijalec	0Fn1
razvijalka	0Fn1
razvojni	0>o1
računovodja	0Fn1
računovodkinja	0Fn1
računovođa	0?02
raġel	0aN1
rd	0nK2
re	0MY1
realexamen	0R>1
realizador	01Q1
realizadora	01Q1
realschulabschluss	01O1
realschule	0=f1
realty	01`1
reatha	06C1
rebbiegha	0nM1
rebbiegħa	0nM1
rebbieh	0?O1
rebbieħ	0?O1
recensioni	07Y1
recenzio	0I<1
recenzió	0I<1
recenzja	07k1
recepcioner	0[K1
recepcionista	02R3
recepcios	02l1
recepciós	02l1
recepcjonista	02L1
recepcjonistka	02L1
recepcna	0AD1
recepcni	0?d1
recepcny	0AD1
receptioner	02<1
receptionera	02<1
receptionist	0nN5
receptioniste	0271
receptionniste	01l1
receptor	05k1
recepčná	0AD1
recepční	0?d1
recepčný	0AD1
recepționer	02<1
recepționeră	02<1
recompense	00M1
reconeixement	01f1
reconhecimento	00N1
reconocimiento	01e1
recruiter	07R1
rectorat	01m1
red seal	0311
redacteur	0BV2
redactoare	02<1
redactor	0nS4
redactora	02V2
redactrice	0BV2
redakteur	0671
redaktion	03^1
redaktoer	05o3
redaktor	0nW6
redaktore	02f2
redaktorius	02h1
redaktorka	02L1
redaktors	02i1
redaktorė	02h1
redaktör	02X1
redaktør	06G2
redator	01o1
redatora	01o1
redattore	02J1
redattrice	02J1
redazione	03e1
redelijk	0DL1
rederi	0>?3
rederiet	0:;1
reditel	07?1
referat	0n]3
referats	0I81
referee	02;1
referendar	0671
referendariat	00<1
referens	02l1
referent	0n`9
referenta	02<1
referente	01l1
referentka	02L1
referentă	02<1
referāts	0I81
refinery	01`1
region	0ni5
regione	03e1
regisseur	0nn2
regisseuse	01l1
registered	01j1
registrar	02;1
registratie	0>N1
registration	01j1
registrator	02X1
registro	0?c1
rehber	05h1
rehtori	0621
reinigungskraft	03@1
reiprennandi	0QM1
reisebuero	03^1
reiseburo	03^1
reisebüro	03^1
rektor	05o3
rektorova nagrada	0061
rekvalifikace	0b@1
relatore	02J1
relatrice	02J1
relawan	02Q1
relazione	07Y1
relazioni	07Y1
remota	0o02
remote	0o24
remotely	0Qd1
remoto	0o63
remplacant	01l1
remplacante	01l1
remplaçant	01l1
remplaçante	01l1
rencana	0Ge1
rendelo	07l1
rendelő	07l1
rendor	0=B1
rendőr	0=B1
renewal	0NH1
renewal due	0NH1
rengoeringsassistent	0731
rengoringsassistent	0731
rengøringsassistent	0731
renholder	0<F1
repartidor	01Q1
repartidora	01Q1
reparto	0Gn1
reporter	0o92
representante	01o1
representative	02;1
reprezentant	02<1
repórter	01o1
requisiteur	0671
research assistant	02;1
researcher	02;1
resena	0231
resenas	0231
resenha	05^1
resenhas	05^1
resepsionis	02Q1
resepsiyonist	05h1
resepsjonist	0<F1
reseña	0231
reseñas	0231
residence	05H1
resident	02;1
residente	01o1
resort	01`1
responsabil	02<1
responsabila	02<1
responsabile	02J1
responsabilă	02<1
responsable	0o;3
responsavel	01o1
responsável	01o1
ressort	0721
restaurace	0Gi1
restauracia	03c1
restauracja	03R1
restaurang	01=1
restaurant	0o>8
restaurante	0;_2
restaurants	01m1
restaurator	0671
restauratore	02J1
restauratrice	02J1
restavracija	0??1
resto	01m1
restonomi	0571
restoran	0oF5
restoranas	03d1
restorani	0451
restorans	06Y1
restoranı	0451
restorer	02;1
restorāns	06Y1
result	00U1
resume	0e>1
resumo	05^1
reszleg	0Dc1
retail	0oK2
retning	0oM2
rettindi	0^k2
review	01T1
reviewer	02;1
reviews	01T1
revija	0[a1
revisor	0oO5
revisora	0743
revisore	02J1
revista	0oT4
revistă	07X1
revizor	0[K1
revue	0261
revues	0261
rezension	0931
rezensionen	0931
rezeptionist	0671
rezident	02<1
reznik	0?d1
reštaurácia	03c1
rhce	01c1
rhcsa	01c1
riaditel	0921
riaditeľ	0921
riarthoir	0431
riarthóir	0431
ricercatore	02J1
ricercatrice	02J1
ricerkatur	05Y1
richter	03@1
richting	03H1
riconoscimento	00P1
ridic	07?1
ridicsky prukaz	0Ao1
rigger	02;1
rigorosum	0=C1
rijbewijs	0>N1
rijder	0271
rilasciata	0D61
rilasciato	0D61
rimelig	0d11
ring	0BX1
ringevikar	0oX2
rinne	0981
ristorant	08W1
ristorante	03e1
ritari	0>_1
ritgerd	0@N1
ritgerð	0@N1
ritstjori	0>_1
ritstjóri	0>_1
rivista	07Y1
riwayat hidup	0F>1
riċerkatur	05Y1
rls	01N1
rndr	0Dd2
road	06W1
roadie	02;1
robotnica	02L1
robotnik	0a02
robotník	0AD1
roc	0oZ1
rocenka	0I41
rodeny hovorca	0an1
rodený hovorca	0an1
rodily	0b61
rodily mluvci	0b61
rodilý	0b61
rodilý mluvčí	0b61
rodny jazyk	0o[2
rodný jazyk	0o[2
rodovia	04g1
rodzimy	0KF1
roerlegger	0<F1
roermokare	02X1
roinn	0o]2
rok	0o_3
rokov	0ob1
roku	0oc2
roky	0oe2
rolniczka	02L1
rolnik	02L1
ronda	0A:2
roofer	02;1
rorlegger	0<F1
rormokare	02X1
route	05H1
rozdzial	07k1
rozdział	07k1
rozhodci	0?d1
rozhodčí	0?d1
rozvedena	0og2
rozvedeny	0og2
rozvedená	0og2
rozvedený	0og2
rozwiedziona	0Z=1
rozwiedziony	0Z=1
ročenka	0I41
rsa	0oi2
rspp	01N1
rt	0ok2
rua	04g1
rudens	0om1
rudiments	0<b1
ruduo	0on1
rue	05H1
ruhsat	0=[1
ruim voldoende	0Rg1
rukovodilac	07K1
rukovoditelj	0[K1
rumah sakit	08B1
runai	0431
rundfunk	03^1
runner	02;1
runner up	00O1
runner-up	00O1
rupnica	06Y1
rutineret	0oo1
rw	0GI1
ry	00e1
rybak	02L1
rybar	0?d1
rybář	0?d1
ryhma	1002
ryhmae	1002
ryhmä	1002
rzeczoznawca	02L1
rzeznik	02L1
rzeźnik	02L1
ráðgjafi	0>_1
ráðstefna	0@N1
ráðuneyti	06j1
räätäli	0621
rådgivare	02X1
rådgiver	06G2
rådgivning	0MS2
réceptionniste	01l1
récompense	00M1
rédacteur	01l1
rédactrice	01l1
référent	01l1
référente	01l1
région	01m1
régisseur	01l1
régisseuse	01l1
résidence	05H1
résumé	0e>1
részleg	0Dc1
réttindi	0^k2
rörmokare	02X1
rørlegger	0<F1
rúnaí	0431
rūpnīca	06Y1
s a	00e1
s a de c v	00e1
s a r l	00e1
s a s	00e1
s a u	00e1
s c	00e1
s coop	1022
s d	0Tn1
s e	0F:1
s h	0F:1
s kom	0F:1
s l	00e1
s l u	00e1
s n c	00e1
s p	0??1
s p a	00e1
s pd	0F:1
s pohvalom	0gO1
s r l	00e1
s r o	00e1
s t	0F:1
s vyznamenanim	0B?2
s vyznamenaním	0U<1
s vyznamenáním	0U;1
s. coop	03?1
s.a	00e1
s.a. de c.v	00e1
s.a.r.l	00e1
s.a.s	00e1
s.a.u	00e1
s.c	00e1
s.coop	00e1
s.d	0Tn1
s.e	0F:1
s.h	0F:1
s.kom	0F:1
s.l	00e1
s.l.u	00e1
s.n.c	00e1
s.p	0??1
s.p.a	00e1
s.pd	0F:1
s.r.l	00e1
s.r.o	00e1
s.t	0F:1
s/a	00e1
s/d	0Tn1
s1	0:O1
s2	1042
s3	0JX1
sa	1062
saakka	08Y2
saangare	02X1
saangerska	02X1
saat ini	0TH1
saatio	06h1
sac	00e1
sach	0;A1
sachbearbeiter	0671
sachkunde	0__2
sachkundenachweis	02G1
sachverstaendige	0671
sachverstandige	0671
sachverständige	0671
sada	0FH2
sadasnjost	0FH2
sadašnjost	0FH2
saeaetioe	06h1
saehkoeasentaja	0621
saelger	0731
saeljare	02X1
saemileg	0fH1
saenger	0671
safe	01c1
safeguarding	01j1
safn	06j1
sage femme	01l1
sage-femme	01l1
saggi	07Y1
saggio	07Y1
sagsbehandler	0731
sahibi	05h1
sahkoasentaja	0621
sailor	02;1
saineolai	1082
saineolaí	1082
sairaala	06h1
sairaanhoitaja	0621
sairaanhoitaja (amk	0571
sairaanhoitaja (yamk	0HX1
sairaanhoitaja amk	0571
saison d'ete	0N91
saison d'hiver	0U21
saison d'été	0N91
saison estivale	0N91
saison hivernale	0U21
saisonkraft	09@1
saisonnier	01l1
saisonniere	01l1
saisonnière	01l1
sajf	10:1
sajtohaz	07l1
sajtóház	07l1
saksbehandler	0<F1
sal lum	0>21
sal-lum	0>21
saldatore	02J1
saldatrice	02J1
sales	0m?2
salesman	02;1
salesperson	02;1
saleswoman	02;1
saljare	02X1
salon	10;3
salut	10>2
salve	0=^1
sambo	0MO1
samboer	0MP1
samenwonend	05F1
samhradh	10@1
samlevende	10A1
sammelband	0931
samordnare	02X1
samostojni podjetnik	0??1
samozatrudnienie	03R1
sampai	0Tn1
sampai dengan	0Tn1
sampai saat ini	0TH1
sampai sekarang	0TH1
sampiyon	0<L1
samska	0_d1
samski	0_d1
samtaleniva	0?f1
samtalenivaa	0?f1
samtaleniveau	0d11
samtalenivå	0?f1
samtalsniva	0V31
samtalsnivaa	0V31
samtalsnivå	0V31
san ve tic	00e1
san. ve tic	00e1
sanayi	0451
sang lap	0:_1
sangare	02X1
sangat baik	0^82
sanger	0Ql3
sangerska	02X1
sanitaeter	0671
sanitar	07?1
sanitater	0671
sanitář	07?1
sanitäter	0671
santa casa	0341
santral gorevlisi	05h1
santral görevlisi	05h1
saopstenje	0gA1
saopštenje	0gA1
sap certified	01c1
sapeur pompier	01l1
sapeur-pompier	01l1
sapper	02;1
saradnica	07K1
saradnik	07K1
sarjana	0F:1
sarkici	05h1
sarl	00e1
sarta	02J1
sarto	02J1
sarunvaloda	10B1
sarunvalodas limeni	10B1
sarunvalodas līmenī	10B1
sas	00e1
sastre	01Q1
sasu	00e1
sat	0=C1
satis elemani	05h1
satis temsilcisi	05h1
satisfacator	0DO1
satisfăcător	0DO1
satpam	02Q1
satış elemanı	05h1
satış temsilcisi	05h1
savanore	02h1
savanoris	02h1
savanorė	02h1
savetnica	07K1
savetnik	07K1
savininkas	02h1
savivaldybe	03d1
savivaldybė	03d1
savjetnica	0>o1
savjetnik	0>o1
saya	04b1
sayfa	10C1
sayman	05h1
sbornik	0I41
sborník	0I41
sc	0531
scade	0P61
scade nel	0P61
scadenza	0P61
scaffolder	02;1
scala	0@Q1
scarso	0D51
scc	01c1
sccl	00e1
schaefer	03@1
schafer	03@1
schauspieler	0671
scheidsrechter	0271
schein	0=G1
schichtfuehrer	0671
schichtfuhrer	0671
schichtführer	0671
schiedsrichter	0671
schilder	0;V2
schlosser	0=h2
schlosserin	03@1
schneiderin	09@1
schoeffe	03@1
schoeffin	03@1
schoffe	03@1
schoffin	03@1
scholar	02;1
scholarship	00O1
scholengemeenschap	08b1
school	10D2
school leaving certificate	0321
school level	0<W1
school of	01_1
schoonheidsspecialist	0IU1
schreiner	0671
schreinerei	03^1
schriftfuehrer	09B2
schriftfuehrerin	09@1
schriftfuhrer	09B2
schriftfuhrerin	09@1
schriftführer	09B2
schriftführerin	09@1
schuetzenverein	03^1
schulabschluss	01O1
schule	0U92
schulkenntnisse	0661
schulung	0Q32
schutzenverein	03^1
schweisser	0671
schweisserpass	02G1
schweißer	0671
schweißerpass	02G1
schwerpunkt	0O31
schwester	03@1
schwimmbad	03^1
schäfer	03@1
schöffe	03@1
schöffin	03@1
schützenverein	03^1
scientist	02;1
scienziato	02J1
scierie	01m1
scoala	0821
scoala de arte si meserii	0:b1
scoala gimnaziala	0821
scoala postliceala	10F2
scoala profesionala	0:b1
scoil	01W1
scolaire	0<b1
scolaireacht	0?J1
scolastica	0D51
scolastico	0<M2
scolastico buono	0I11
scoláireacht	0?J1
scop	00e1
scopus	01n1
score	00U1
scottish highers	0321
scrum master	10H3
scuola	01d1
scuola di specializzazione	0^@1
scuola media	01d1
scuola primaria	01d1
scuola superiore	01d1
sdn bhd	00e1
sdruzeni	0Gi1
sdružení	0Gi1
se	00e1
se traja	0FJ1
seafarer	02;1
seaman	02;1
seamstress	02;1
secao	0H`1
seccao	0H`1
seccio	0IF1
seccion	0Ha1
secció	0IF1
sección	0Ha1
second class	00U1
second mate	02;1
second place	00O1
secondary education	0321
secondary school	01_1
secondary school certificate	0321
secouriste	01l1
secours	01m1
secretaire	01l1
secretar	0>:2
secretara	02<1
secretaresse	0271
secretari	02U1
secretaria	10K4
secretario	03j2
secretaris	0;V2
secretary	02;1
secretară	02<1
secretària	02U1
secretária	01o1
secretário	01o1
secrétaire	01l1
secteur	0AM1
sectia	0G;1
sectie	10O2
section	0?Y1
sector	0531
sectorul	0531
secundaria	0Mi2
secundaria tecnica	0;81
secundaria técnica	0;81
secundario	00K1
secundària	0=51
secundário	00K1
secção	0H`1
secția	0G;1
secție	0G;1
sedaj	0FJ1
sedan	0Nk1
sedang	0Dm1
sedanjost	0FJ1
sedzia	02L1
sef	10Q4
sefa	02<1
sefi	05h1
seged	02O2
segedmunkas	0=B1
segretaria	02J1
segretario	02J1
segretarja	05Y1
segretarju	05Y1
segundo grau	00K1
segundo lugar	01e1
segundo premio	01e1
seguradora	0341
seguros	0;_2
segéd	02O2
segédmunkás	0=B1
sehr gut	10U3
sehr gute kenntnisse	0Q52
seit	01J1
seit dem	01J1
seite	10X1
sejak	10Y2
sekarang	0TH1
sekce	0IO1
sekcia	0IT1
sekcja	0KJ1
sekolah	0O>1
sekolah dasar	0O>1
sekolah menengah	0O>1
sekolah tinggi	0O>1
sekretaer	0Ql3
sekretar	10[3
sekretare	02i1
sekretarica	07K1
sekretaris	02Q1
sekretarka	0S53
sekretars	02i1
sekretarz	02L1
sekreter	05h1
sekreterare	02X1
sekreteri	05h1
sekretore	02h1
sekretorė	02h1
sekretárka	0AD1
sekretářka	0?d1
sekretär	10^2
sekretær	06G2
sekretāre	02i1
sekretārs	02i1
seksi	0;?1
seksjon	10`1
sektion	10a2
sektor	10c3
sekundarabschluss	01O1
sekundarabschluss i	01O1
selam	0Tf1
selamat datang	0T81
selbstaendig	09@1
selbstandig	09@1
selbststaendig	0QT2
selbststandig	0QT2
selbstständig	0QT2
selbständig	09@1
self employed	01`1
self-employed	01`1
selger	0<F1
seller	0VG1
selskab	0;>1
selskap	0:;1
selts	05S1
selvstaendig	10f1
selvstendig naeringsdrivende	10g1
selvstendig næringsdrivende	10g1
selvstændig	10f1
semaine	10h1
semaines	10h1
semana	10i2
semanas	10i2
seminaari	10k2
seminaire	10m2
seminar	10o:
seminari	1191
seminario	11:3
seminarium	11=3
seminary	01_1
seminer	0LC1
semineri	0LC1
seminár	11@1
seminário	0A21
seminář	11A1
sempozyumu	0>Q1
sena	11B1
senac	0AX1
senai	0AX1
sene	11C1
senior	0Tm1
seniorenheim	03^1
senter	0:;1
seo	07R1
seppa	0621
seppae	0621
seppä	0621
serbest	0451
serfraedingur	11D2
sergeant	02;1
serhaefing	02I1
serralheiro	01o1
serrurier	01l1
sertificets	06Z1
sertificēts	06Z1
sertifika	0=[1
sertifikaat	0Y^1
sertifikaatti	11F2
sertifikali	0=[1
sertifikalı	0=[1
sertifikasi	11H2
sertifikası	0=[1
sertifikat	11J4
sertifikatas	08a1
sertifikats	06Z1
sertifikuotas	08a1
sertifikāts	06Z1
sertifioitu	0461
sertifisering	0401
sertifisert	0401
serveerster	0271
servei	0IF1
serveis	03l1
servente	01o1
server	02;1
serveur	01l1
serveuse	01l1
service	0AM1
servicekraft	0=U2
services	01`1
servicio	0Ha1
servicios	03?1
serviciul	0G;1
servicos	0341
servirka	0?d1
servitoer	0VX2
servitor	0VX2
servitris	02X1
servitör	02X1
servitør	0<F1
servizi	03e1
serviços	0341
servsafe	01c1
servus	0S?1
servírka	0?d1
sesongarbeider	0<F1
sestra	0C72
setaliste	0:41
setany	0471
setmana	11N1
setmanes	11N1
setor	0H`1
setter	02;1
settimana	11O1
settimane	11O1
settore	11P2
setzer	0671
seura	06h1
sexton	02;1
sezione	0Gn1
sezonier	02<1
sezoniera	02<1
sezonieră	02<1
seção	0H`1
sgpa	0BO1
shepherd	02;1
shipping	01`1
shipyard	01`1
shop	01`1
short course	0D_1
shortlisted	00O1
shrm	01c1
si	11R1
sia	00e1
siandien	0F=1
sicher	0Q52
sicherheitsunterweisung	02G1
sida	11S1
sidan	11T1
side	11U2
side project	0AC1
siden	0QI2
siderurgica	0341
siderúrgica	0341
sidlisko	0eH1
sidliste	0@P1
sieger	0jf2
siegerin	00:1
siele	0=C1
sieu thi	0<71
sieviesu	11W1
sieviete	11W1
sieviešu	11W1
signaller	02;1
signalman	02;1
sigorta	0451
sigurvegari	00;1
sihteeri	0621
siiani	0Ti1
siivooja	0621
sijainen	11X2
silpnai	0iJ1
silver	00O1
silver medal	00O1
sim	0=e1
sim a	0=e1
sim c	0=e1
simdi	0@11
simposio	11Z3
simpozion	07X1
simpósio	05^1
since	11]1
sindaco	02J1
sindicato	0;_2
sinds	11^1
singel	0Gh1
single	0Bj1
sino a	0P61
sino al	0P61
sirket	0451
sirketi	0451
sistemas	0;_2
sistemes	03l1
sistemi	03e1
sitesi	0@21
siuo metu	0F=1
sivilingenioer	0M=1
sivilingenior	0M=1
sivilingeniør	0M=1
siviloekonom	0M=1
sivilokonom	0M=1
siviløkonom	0M=1
sivu	11_1
sivuaine	0\\1
six sigma	01c1
sixth form	01_1
siêu thị	0<71
sjaafoer	0<F1
sjafor	0<F1
sjalfbodalidi	0>_1
sjef	0<F1
sjoeman	02X1
sjoemann	0<F1
sjomadur	0>_1
sjoman	02X1
sjomann	0<F1
sjukgymnast	02X1
sjukhus	01=1
sjukhuset	01=1
sjukrahus	06j1
sjukskoeterskeexamen	03>1
sjukskoeterskeprogrammet	03>1
sjukskoterskeexamen	03>1
sjukskoterskeprogrammet	03>1
sjuksköterskeexamen	03>1
sjuksköterskeprogrammet	03>1
sjálfboðaliði	0>_1
sjåfør	0<F1
sjómaður	0>_1
sjöman	02X1
sjømann	0<F1
sjúkrahús	06j1
sk	0@21
skaadespelare	02X1
skadespelare	02X1
skarbniczka	02L1
skarbnik	02L1
skild	0MO1
skilled	0Tm1
skilt	11`2
skipper	11b4
skipstjori	0>_1
skipstjóri	0>_1
skiries	0f61
skirteini	0^k2
skladiscnik	0Fn1
skladistar	0>o1
skladištar	0>o1
skladiščnik	0Fn1
skladnice	0?d1
skladnik	0C72
skladník	0C72
sklep	03R1
skoeterska	02X1
skola	11f7
skola primarja	04U1
skola sekondarja	04U1
skolan	0SG1
skole	11m2
skolekundskaber	0=N1
skolekunnskaper	0=O1
skolen	11m2
skoleni	11A1
skolenie	11@1
skoli	04N1
skolinn	04N1
skolkunskaper	0=11
skolotaja	02i1
skolotajs	02i1
skolotāja	02i1
skolotājs	02i1
skoterska	02X1
skr poczt	0561
skr. poczt	0561
skraddare	02X1
skraeddare	02X1
skraedder	0731
skrbnik	0Fn1
skredder	0<F1
skribent	02X1
skripsi	0:Z1
skripta	0Z42
skriptá	0C51
skräddare	02X1
skrædder	0731
skuespiller	06G2
skup	0gB1
skupina	11o3
skuska	0B01
skyrius	1222
skyrsla	0@N1
skådespelare	02X1
skírteini	0^k2
skóli	04N1
skólinn	04N1
sköterska	02X1
skúška	0B01
skýrsla	0@N1
sl	00e1
sladek	0?d1
sladovna	0Gi1
sladovnik	0?d1
sladovník	0?d1
slager	0271
slagter	0731
slaktare	02X1
slakter	0<F1
slaugytoja	02h1
slimnica	06Y1
slimnīca	06Y1
slobodna	1241
slobodny	1241
slobodná	1241
slobodný	1241
slta	0VS1
slu	00e1
slusarz	02L1
slutbetyg	1252
sluzba	10c3
služba	10c3
sládek	0?d1
sma	1274
smart working	00k1
smed	05o3
smer	12;2
smid	0;91
smidur	0>_1
smiður	0>_1
smjer	12=1
smk	1274
smp	12>2
sncf	01m1
snekker	0<F1
snickare	02X1
snin	11B1
snit	0LX1
snitt	0RK1
snittbetyg	0=j1
so	12@2
so cap	0dR1
so yeu ly lich	0U81
soavtor	0[a1
sobresaliente	0@W1
sobrid	0_Q1
soc	0Lf1
soc coop	00e1
soc. coop	00e1
soci	02U1
socia	0n34
social worker	02;1
sociale hygiene	0>N1
sociale hygiëne	0>N1
sociedad	03?1
sociedade	0341
societa	03e1
societat	03l1
societate	03]1
societe	01m1
society	01`1
società	03e1
socio	0743
socionomexamen	03>1
société	01m1
sodelavec	0Fn1
sodelavka	0Fn1
sodien	0_Q1
soehne	09D1
soemand	0731
soemmerska	02X1
sofer	02<1
soferis	02i1
sofor	12B3
soforu	05h1
software	01`1
sofőr	02O2
sohn	09D1
sohne	09D1
sok	0@21
sokagi	0@21
sokak	0@21
sokağı	0@21
sola	0LU1
soldador	03j2
soldadora	03j2
soldat	0[Y4
soldier	02;1
solicitor	02;1
solid	0CT1
solide	06P1
solide kenntnisse	06P1
soloist	02;1
solteira	12E1
solteiro	12E1
solter	0AA1
soltera	12F2
soltero	12H1
soltys	02L1
soluciones	03?1
solucions	03l1
solucoes	0341
solumadur	0>_1
solutions	01`1
soluzioni	03e1
soluções	0341
somand	0731
some experience	0OF1
some knowledge	0<W1
sommar	12I1
sommaren	12I1
sommarjobb	0Nd1
sommarvikarie	0Nd1
sommelier	12J4
sommeliere	08F2
sommelière	08F2
sommer	12N3
sommeren	12Q2
sommerhjelp	0F@1
sommerjobb	0F@1
sommersaison	12S1
sommersemester	12S1
sommerska	02X1
son	01`1
sonbahar	0Se1
song ngu	0;Z1
song ngữ	0;Z1
sono	0VV1
sonographer	02;1
sons	01`1
sopir	02Q1
sor	0471
sorumlu	05h1
sorumlusu	05h1
sorvaaja	0621
sos	12T2
sose	12S1
soseaua	0531
sosionomi	0571
sotilas	0621
sou	12V2
sou a	0BP1
sou o	0BP1
soucasne	0:K1
soucasnost	0:K1
soucasnosti	0:K1
soudce	0?d1
soudeur	01l1
soudeuse	01l1
sound engineer	02;1
sous chef	02;1
soustruznik	0?d1
soustružník	0?d1
soutez	0051
souteze	0051
soutěž	0051
soutěže	0051
současnost	0:K1
současnosti	0:K1
současně	0:K1
soy	0bK1
sołtys	02L1
soš	0En1
sp j	00e1
sp k	00e1
sp z o o	00e1
sp. j	00e1
sp. k	00e1
sp. z o.o	00e1
spa	00e1
sparkasse	03^1
sparte	0721
spawacz	02L1
speciale	12X1
specialisatie	03H1
specialisation	12Y2
specialist	12[6
specialista	12a5
specialistas	02h1
specialiste	02f2
specialistka	0C72
specialists	02i1
specialistsjukskoeterska	0Bk1
specialistsjukskoterska	0Bk1
specialistsjuksköterska	0Bk1
specialistă	02<1
specialistė	02h1
specialitate	0m>1
specialite	0Oa1
specialitāte	0m>1
specializace	0gC1
specializacia	12f1
specializacija	0\b1
specializacio	12g1
specializare	0Jo1
specializarea	0Jo1
specialization	0C`1
specializing in	0C`1
specializzazione	12h2
specializáció	12g1
specialybe	0\b1
specialybė	0\b1
specijalist	0[K1
specijalista	07K1
speciāliste	02i1
speciālists	02i1
specjalista	02L1
specjalistka	02L1
specjalizacja	0Z\1
specjalnosc	0Z\1
specjalność	0Z\1
spedition	03^1
spesialis	02Q1
spesialisering	0Pi1
spesialist	0<F1
spesialsykepleier	0M=1
spesialutdanning	0M=1
spetsialist	01M1
spezialist	12j2
spiewaczka	02L1
spital	03]1
spitali	06j1
spitalul	03]1
spizjar	05Y1
spiżjar	05Y1
splaiul	0531
spletno	0eC1
splosna matura	0jh1
splošna matura	0jh1
spodziewany	0jW1
spol s r o	00e1
spol. s r.o	00e1
spoldzielnia	03R1
spolecnost	0Gi1
spolek	0Gi1
společnost	0Gi1
spolka	03R1
spolocnost	03c1
spoločnosť	03c1
spoluautor	07?1
sportverein	03^1
sposata	0AL1
sposato	0AL1
sposobilost	0B01
sprachdiplom	0G\1
sprachzertifikat	0G\1
spray painter	02;1
sprecher	09>2
sprecherin	03@1
spricevalo	0An1
spring	12l1
spring semester	12l1
spring term	12l1
springer	12m2
springerin	09@1
spričevalo	0An1
sprzedawca	02L1
sprzedawczyni	02L1
sptar	08W1
spuiter	0271
spécialisation	0Oa1
spécialité	0Oa1
spítali	06j1
spółdzielnia	03R1
spółka	03R1
spôsobilosť	0B01
sqaq	0FS1
squad	0?Y1
squad lead	02;1
square	0:52
sraid	0811
sre	0DS2
sredni	12o2
srednia	1312
srednia ocen	0gM1
srednie	0KI1
srednio	0K81
srednio zaawansowany	0K81
srednio zaawansowany wyzszy	0J31
sredniozaawansowana	0K81
sredniozaawansowany	12o2
sredniozaawansowany wyzszy	0J31
srednja izobrazba	0jh1
srednja raven	0je1
srednja razina	0nJ1
srednja skola	1333
srednja sola	0LU1
srednja strokovna izobrazba	0jh1
srednja strucna sprema	1362
srednja stručna sprema	1362
srednja škola	1333
srednja šola	0LU1
srednje	1386
srednje dobro	0je1
srednjesolska izobrazba	0jh1
srednješolska izobrazba	0jh1
srednji	13>1
srednji nivo	13>1
srl	00e1
sráid	0811
ss	0En1
ssc	00F1
sss	1362
sst	03i1
st	0nK2
staatlich geprueft	13?1
staatlich gepruft	13?1
staatlich geprüft	13?1
staatsexamen	00<1
stabilimenti	03e1
stabilimento	03e1
stadare	02X1
stadig	0VQ1
stadt	09D1
stadtrat	03@1
stadtwerke	03^1
staedare	02X1
staf	02Q1
staff	0m?2
stage de formation	0Q21
stage hand	02;1
stage manager	02;1
stagehand	02;1
stagiair	13@2
stagiair(e	0;91
stagiaire	13B2
stagiar	0>:2
stagiara	02<1
stagiară	02<1
stagionale	02J1
stagione estate	0N41
stagione estiva	0N41
stagione invernale	13D1
stagista	02J1
stajyer	05h1
stajyeri	05h1
stale	0JL2
stan	0?T1
standardiste	01l1
staplerschein	02G1
starfsferilskra	0O_1
starfsferilskrá	0O_1
starfsmadur	0>_1
starfsmaður	0>_1
starosta	0?d1
starostka	0?d1
starostwo	03R1
start up	08U2
start-up	08U2
startup	08U2
station	0721
statistician	02;1
statni jazykova zkouska	0YB1
stavby	0Gi1
stavbyvedouci	0?d1
stavbyvedoucí	0?d1
stazist	0>o1
stazista	13E3
stazistka	0C72
stazuotojas	02h1
stazysta	02L1
stazystka	02L1
stażysta	02L1
stażystka	02L1
stažist	0>o1
stažista	07K1
stažuotojas	02h1
ste	13H1
steeg	0Gh1
steig	0BX1
steuermann	03@1
steward	0UX2
stewardesa	13I2
stewardess	13K3
stewardesse	0731
stewardesă	02<1
stichting	0331
stieg	0BX1
stien	0;U1
stiftelse	0@E2
stifter	0731
stiftung	03^1
stigen	05G1
stigur	0Rk1
stipend	0[l1
stipendet	0[l1
stipendi	06i1
stipendiat	0<F1
stipendiet	0lY1
stipendija	13N5
stipendium	13S6
stiurthoir	0431
stivuitorist	02<1
stiúrthóir	0431
stjori	0>_1
stjóri	0>_1
stm	0VS1
stock controller	02;1
stockman	02;1
stofa	06j1
stofnandi	0>_1
stofnun	06j1
stoker	02;1
stolar	13Y3
stolarz	02L1
stolár	0AD1
stonemason	02;1
store	01`1
storekeeper	02;1
stores	01`1
stowarzyszenie	03R1
str	13\2
straaket	05G1
straat	0Gh1
strada	13^2
straede	0Qh1
straeti	0Rk1
straipsnis	0[<1
straket	05G1
strana	13`1
strasse	0BX1
strata 1	0F:1
strata 2	0iU1
strateg	02X1
strategist	02;1
strazak	02L1
strazny	0?d1
straße	0BX1
strażak	02L1
stredisko	13a2
stredna odborna skola	0`41
stredna skola	0`41
stredne	13c2
stredne pokrocila	13c2
stredne pokrocily	13e4
stredne pokročilá	0\A1
stredne pokročilý	13i2
stredni odborne	0b@1
stredni prumyslova skola	0En1
stredni skola	0En1
stredná odborná škola	0`41
stredná škola	0`41
stredoskolske	13k2
stredoskolske s maturitou	0b@1
stredoskolske vzdelani	0b@1
stredoskolske vzdelanie	0bA1
stredoškolské	0bA1
stredoškolské vzdelanie	0bA1
street	06W1
stribrny	0051
strojirny	0Gi1
strojvedouci	0?d1
strojvedoucí	0?d1
strojírny	0Gi1
strokovni izpit	0An1
strokovnjak	13m2
strokovno	13o1
strona	1401
strong	0Tm1
strucni ispit	0K<2
strucni studij	0kh1
strucnjak	1414
strukovne studije	0=F1
strukturovany zivotopis	1452
strukturovaný životopis	0l`1
strukturvieniba	0FE1
struktūrvienība	0FE1
strungar	02<1
stručni ispit	0K<2
stručni studij	0kh1
stručnjak	1414
strážný	0?d1
stråket	05G1
stræde	0Qh1
stræti	0Rk1
stucadoor	0271
stuckateur	0671
student	1473
student assistant	02;1
studentereksamen	00E1
studentermedhjaelper	0LY2
studentermedhjælper	0LY2
studentexamen	0R>1
studentische hilfskraft	09@1
studentsprof	0SK1
studia	0C51
studia doktoranckie	0K@1
studia i stopnia	0X\1
studia ii stopnia	0YF1
studia inzynierskie	0X\1
studia inżynierskie	0X\1
studia licencjackie	0X\1
studia magisterskie	0YF1
studia podyplomowe	0YF1
studie	0I41
studiekompetanse	07j1
studiengang	0O31
studienrichtung	0O31
studieprogram	0Pi1
studieretning	0O42
studierichting	03H1
studiespesialisering	0Pi1
studii aprofundate	0HN1
studii de masterat	0HN1
studii doctorale	0JD1
studii liceale	0:b1
studii medii	0:b1
studii postliceale	0CO1
studii postuniversitare	0HN1
studii superioare	0HM1
studii universitare de licenta	0HM1
studii universitare de licență	0HM1
studij	12=1
studija	14:2
studijni obor	0gC1
studijni prumer	0U;1
studijny odbor	12f1
studijny program	12f1
studijní obor	0gC1
studijní průměr	0U;1
studijska smer	14<1
studijski program	12;2
studiju programa	0\b1
studiju programma	0m>1
studijų programa	0\b1
studio	14=B
studio legale	03e1
studios	01`1
studiu	07X1
studium	14O2
studium policealne	0jn1
studyosu	0451
stuudio	05S1
stx	00E1
stylist	02;1
styliste	01l1
stypendium	0P51
styreleder	0oX2
styrelseledamot	0Nd1
styrelsen	0;>1
styremedlem	0oX2
styrkur	00;1
styrmann	0F@1
stále	0JL2
státní jazyková zkouška	0YB1
stážista	0C72
stážistka	0C72
städare	02X1
stígur	0Rk1
stúdentspróf	0SK1
stúdió	07l1
stüdyosu	0451
středisko	0IO1
střední odborné	0b@1
střední průmyslová škola	0En1
střední škola	0En1
středně	0\B1
středně pokročilá	0\B1
středně pokročilý	14Q2
středoškolské	0b@1
středoškolské s maturitou	0b@1
středoškolské vzdělání	0b@1
stříbrný	0051
su an	0@11
su anda	0@11
sub editor	02;1
sub-editor	02;1
subdirector	01Q1
subdirectora	01Q1
subeditor	02;1
subesi	0>e1
subgerente	01Q1
submitted	01T1
sucasnost	0I]1
sucasnosti	0I]1
sudor	02<1
sufficiente	14S2
sugarut	0471
sugis	14U1
sugárút	0471
suhtlustasand	0ZH1
suite	06W1
sujuva	0M_1
sujuva suullinen ja kirjallinen	0M_1
sujuvasti	0M_1
sumar	14V1
summa cum laude	0Dn2
summer	14W1
summer season	14W1
summer term	14W1
sunt	0`C1
sunum	0>Q1
superintendent	02;1
superior completo	0:f1
superior de tecnologia	0:f1
superior em	0:f1
supermarche	01m1
supermarché	01m1
supermarket	01`1
supermarkt	0331
supermercado	0;_2
supermercados	0;_2
supermercat	03l1
supermercato	03e1
superviseur	01l1
supervisor	14X5
supervisora	02R3
supervisore	02J1
supervizor	02<1
suppleant	01l1
suppleante	01l1
supplente	02J1
suppléant	01l1
suppléante	01l1
support worker	02;1
suradnica	0>o1
suradnik	0>o1
surat izin	0=e1
surgeon	02;1
surgery	01`1
surucu belgesi	0=[1
surveillant	01l1
surveillante	01l1
surveyor	02;1
sutaz	0041
suund	0M[1
suunniteltu	07m1
suunnittelija	0621
suuntautuminen	0\\1
suuntautumisvaihtoehto	0\\1
suureparane	0\Z1
suurepärane	0\Z1
suvi	14]1
svadlena	0?d1
svaert god	09b2
svaert godt	0PW1
svarec	14^2
svarecsky	0Ao1
svarvare	02X1
sveinsprof	0SK1
sveinspróf	0SK1
sveiser	0<F1
sveitarfelag	06j1
sveitarfélag	06j1
svejsecertifikat	02m1
svejser	0731
svend	0731
svendebrev	00E1
svendebrev som	00E1
svendeproeve	00E1
svendeprove	00E1
svendeprøve	00E1
svennebrev	0O62
svetovalec	0Fn1
svetovalka	0Fn1
svetsare	02X1
sveucilisni prvostupnik	0kh1
sveucilista	0nC1
sveuciliste	0nC1
sveučilišni prvostupnik	0kh1
sveučilišta	0nC1
sveučilište	0nC1
svid	14`2
sviluppatore	02J1
sviluppatrice	02J1
svið	14`2
svjedodzba	14b2
svjedodžba	14b2
svobodna	14d1
svobodny	14d1
svobodná	14d1
svobodný	14d1
svq	0321
svq level 2	0321
svq level 3	0321
svářeč	14^2
svářečský	0Ao1
svært god	09b2
svært godt	0PW1
swiadectwo	0B>1
swiadectwo dojrzalosci	0KI1
swiadectwo maturalne	0KI1
syerske	06G2
sygehus	0;>1
sygeplejerske	0731
sykehjem	0:;1
sykehus	0:;1
sykepleier	0<F1
sykepleierutdanning	01D1
syksy	14e1
symposia	01T1
symposium	14f2
synagogue	01`1
syndicat	01m1
sysadmin	02;1
systeembeheerder	0271
systeme	03^1
systems	01`1
szabadalom	0I<1
szabo	0=B1
szabó	0=B1
szak	12g1
szakacs	02l1
szakerto	14h2
szakertoi	0cg1
szakgimnazium	0[H1
szakgimnázium	0[H1
szakirany	12g1
szakiranyu tovabbkepzes	04k1
szakirány	12g1
szakirányú továbbképzés	04k1
szakiskola	0[H1
szakkepesites	0MZ1
szakkozepiskola	0[H1
szakkozgazdasz	04k1
szakképesítés	0MZ1
szakközgazdász	04k1
szakközépiskola	0[H1
szakmai erettsegi	0MZ1
szakmai oneletrajz	0h91
szakmai oneletrajza	0h91
szakmai érettségi	0MZ1
szakmai önéletrajz	0h91
szakmai önéletrajza	0h91
szakmunkas	0MZ1
szakmunkas bizonyitvany	0MZ1
szakmunkás	0MZ1
szakmunkás-bizonyítvány	0MZ1
szakos	12g1
szakvizsga	0MZ1
szakács	02l1
szakértő	14h2
szakértői	0cg1
szalloda	07l1
szco	03c1
szeminarium	14j1
szeminárium	14j1
szerelo	02l1
szerelő	02l1
szerkeszto	14k3
szerkesztoseg	07l1
szerkesztő	14k3
szerkesztőség	07l1
szerzotars	0=B1
szerzőtárs	0=B1
szia	0Tc1
sziasztok	0Tc1
szinesz	0MD1
szinhaz	07l1
szkola	04F1
szkola podstawowa	04F1
szkola policealna	0jn1
szkole	04F1
szkolenie	14n2
szkoly	04F1
szkoła	04F1
szkoła podstawowa	04F1
szkoła policealna	0jn1
szkoły	04F1
szovetkezet	07l1
szovetseg	07l1
szpital	03R1
szuleszno	0=B1
szálloda	07l1
színház	07l1
színész	0MD1
szövetkezet	07l1
szövetség	07l1
szülésznő	0=B1
szčo	03c1
sách	0;A1
sáng lập	0:_1
sähköasentaja	0621
säljare	02X1
sänger	0671
säätiö	06h1
sångare	02X1
sångerska	02X1
sælger	0731
sæmileg	0fH1
séminaire	10m2
sérfræðingur	11D2
sérhæfing	02I1
sétány	0471
sídlisko	0eH1
sídliště	0@P1
síðan	11T1
sòcia	02U1
sóc	0Lf1
sócia	01o1
sócio	01o1
söhne	09D1
sölumaður	0>_1
sömmerska	02X1
sømand	0731
súčasnosti	0I]1
súčasnosť	0I]1
súťaž	0041
sügis	14U1
sürücü belgesi	0=[1
sędzia	02L1
sš	0En1
sơ cấp	0dR1
sơ yếu lý lịch	0U81
số	0Bb1
sở	0<71
t	0e@1
t e m	0R51
t level	0321
t m	0R51
t o m	1501
t.e.m	0R51
t.o.m	1501
t/m	0R51
ta	02;1
tabeliao	01o1
tabelião	01o1
tabellarischer lebenslauf	0>01
taberna	03?1
tabib	05Y1
tabiba	05Y1
taeknimadur	0>_1
taekniskoli	04N1
taellae hetkellae	0Kd1
taenaeaen	0Kd1
taenzer	0671
taevling	0lY1
taevlingen	0lY1
tag	02l1
tagad	0_Q1
tagesmutter	03@1
taglaegger	0731
taglægger	0731
tagozat	12g1
tagung	1512
tagungsband	0931
tagungsbeitraege	0931
tagungsbeitrage	0931
tagungsbeiträge	0931
tahmini	0=Z1
tahun	1532
tai	1551
tai xe	0:_1
taighdeoir	0431
tailor	02;1
tajjeb	1561
tajjeb hafna	0KU1
tajjeb ħafna	0KU1
tajnica	0C32
tajnik	0C32
takarito	0=B1
takarító	0=B1
takdir belgesi	0<L1
takimi	0>e1
taklaeggare	02X1
taklaggare	02X1
takläggare	02X1
takmicenje	0jX1
takmičenje	0jX1
takmorkud	0SH1
takmörkuð	0SH1
taktekker	0<F1
takımı	0>e1
talitus	0c01
talk	01T1
talks	01T1
talla hetkella	0Kd1
taller	1574
talleres	03?1
tallers	03l1
talv	15;1
talvi	15<1
taman kanak kanak	0O>1
taman kanak-kanak	0O>1
tamirci	05h1
tamplar	02<1
tanaan	0Kd1
tanacsado	02l1
tanapaev	0Ti1
tanar	02l1
tanarseged	0=B1
tanaseni	0Ti1
tanav	0`I1
tancerka	02L1
tancerz	02L1
tancos	0=B1
tanecnice	0?d1
tanecnik	0?d1
tanečnice	0?d1
tanečník	0?d1
tanfolyam	15=3
tanito	02l1
tankstelle	03^1
tanssija	0621
tanukiri	0011
tanulmany	0I<1
tanulmanyi atlag	08c1
tanulmány	0I<1
tanulmányi átlag	08c1
tanulo	02O2
tanuló	02O2
tanusitvany	0M51
tanzer	0671
tanácsadó	02l1
tanár	02l1
tanársegéd	0=B1
tanító	02l1
tanúsítvány	0M51
tap chi	0;A1
tap doan	0<71
tapissier	01l1
tapissiere	01l1
tapissière	01l1
taqsima	0Gm1
tardor	15@1
targoncas	0=B1
targoncavezeto	0M51
targoncavezető	0M51
targoncás	0=B1
targyalasi szint	0OS1
targyalasi szintu	0OS1
targyalokepes	0OS1
tarjoilija	0621
tarkastaja	0621
tarnyba	0G71
tarsalgasi	0\a1
tarsalgasi alapszint	0\`1
tarsalgasi szint	0\a1
tarsalgo	0\`1
tarsasag	07l1
tasarimci	05h1
tasarimcisi	05h1
tasarımcı	05h1
tasarımcısı	05h1
tavasz	15A1
tavasza	15A1
tavern	01`1
tavling	0lY1
tavlingen	0lY1
tavmunka	15B1
tavolrol	15B1
taxista	01Q1
tbk	00e1
tcf	0=C1
teacher	02;1
teaching assistant	02;1
teaching fellow	02;1
teadur	01M1
teaduskond	0481
team	15C9
team lead	0DS2
teamlead	0;91
teanga dhuchais	0@V1
teanga dhúchais	0@V1
teastas	0AJ1
teastas soisearach	07B1
teastas sóisearach	07B1
teater	15L4
teatr	03R1
teatras	03d1
teatre	03l1
teatris	06Y1
teatro	0AU3
teatru	03]1
teatrul	03]1
teatteri	06h1
tecaj	15P2
tech lead	0QQ3
technical report	01T1
technician	02;1
technicien	0W61
technicka	0C72
technicus	0271
techniek	0331
technik	15R6
technikas	02h1
techniker	15X2
technikerin	04E1
technikum	15Z3
technikumas	0FP1
technikus	02l1
technikusi vegzettseg	0MZ1
technikusi végzettség	0MZ1
technička	0C72
technologies	01`1
technologist	02;1
technology	01`1
tecnic	02U1
tecnic superior	0Be1
tecnica	0n34
tecnica em	0BD1
tecnica superior	0BN1
tecnicatura	0BN1
tecnico	0743
tecnico auxiliar	0;81
tecnico em	0BD1
tecnico en	0;81
tecnico integrado	0BD1
tecnico medio	0;81
tecnico superior	0BN1
tecnico superior en	0BN1
tecnico superior universitario	0:m1
tecno	15]2
tecno u govoru i pismu	15_1
tecnologa en	0BN1
tecnologia	0341
tecnologia em	0:f1
tecnologias	0;_2
tecnologico	0@]1
tecnologie	03e1
tecnologies	03l1
tecnologo	0:f1
tecnologo em	15`2
tecnologo en	0BN1
tecnologías	03?1
tecnológico	0@]1
tecnóloga en	0BN1
tecnólogo	0:f1
tecnólogo em	15`2
tecnólogo en	0BN1
tee	0`I1
teenindaja	01M1
tef	0=C1
tefl	01c1
tegelzetter	0271
tehas	05S1
tehdas	06h1
tehnicar	05i2
tehnician	02<1
tehniciana	02<1
tehniciană	02<1
tehnicka skola	0LS2
tehnik	15b2
tehnikis	02i1
tehnikums	04R1
tehniska sola	0LU1
tehničar	05i2
tehnička škola	0LS2
tehniķis	02i1
tehniška šola	0LU1
tehuis	0331
teicamas	0?e1
teicami	0?e1
teicneoir	0431
teises	08a1
teisininkas	02h1
teisininke	02h1
teisininkė	02h1
teisės	08a1
tekenaar	0271
tekmovanje	0jU1
teknik	0;<2
teknik universitesi	04L1
teknik üniversitesi	04L1
tekniker	15d4
teknikk	0:;1
teknikko	15h2
tekniku	05Y1
teknisi	02Q1
teknisk gymnasieutbildning	0R>1
teknisk studentereksamen	00E1
teknisyen	05h1
teknisyeni	05h1
teknologie doktor	0I91
teknoloji	0451
teknolojileri	0451
tekoce	15j1
tekoce znanje	15j1
tekoče	15j1
tekoče znanje	15j1
tekstil	0451
tel	15k1
telc	0=C1
tele	15k1
telecom	01`1
teleconseiller	01l1
teleconseillere	01l1
telefonist	0Gc2
telefonista	15l2
telelavoro	00k1
telemarketer	15n2
telemunca	0F^1
telemuncă	0F^1
teleoperador	01Q1
teleoperadora	01Q1
teleskoplaesser	02m1
teleskoplæsser	02m1
teletrabajo	0MC1
teletrabalho	1601
teletravail	00g1
teletreball	00l1
tem 4	0=C1
tem 8	0=C1
tem-4	0=C1
tem-8	0=C1
tem4	0=C1
tem8	0=C1
temel	0=22
temel duzey	0=22
temel düzey	0=22
temel seviye	0=41
temp	02;1
temporada de inverno	1611
temporada de invierno	0X[1
temporada de verano	1621
temporada de verao	1631
temporada de verão	1631
temporada estival	1621
temsilci	05h1
temsilcisi	05h1
ten du an	0Fc1
ten toi la	0d;1
tentara	02Q1
teo	0CU1
teollisuus	06h1
teoranta	0CU1
tequilera	03?1
ter	0471
terapeut	1642
terapeuta	02L1
teraz	1662
terbaik	06O1
tercuman	05h1
tercüman	05h1
tere	0471
terrace	06W1
terve	0dQ1
tervetuloa	0dQ1
terveyskeskus	06h1
tervezett	1681
tervezo	02l1
tervező	02l1
terzi	05h1
tesar	0?d1
tesař	0?d1
tese	05^1
tesekkur belgesi	0<L1
tesi	1692
tesiasi	0F=1
tesis	16;2
tesisatci	05h1
tesisatçı	05h1
tesol	01c1
tesorera	01Q1
tesorero	01Q1
tesoriera	02J1
tesoriere	02J1
tesoureira	01o1
tesoureiro	01o1
testaaja	0621
testdaf	0=C1
tester	16=6
testerka	02L1
teurastaja	0621
teymi	0LI1
tez	0>Q1
teza	07X1
tezi	07i1
tezli yuksek lisans	16C1
tezli yüksek lisans	16C1
tezsiz yuksek lisans	16C1
tezsiz yüksek lisans	16C1
teză	07X1
teātris	06Y1
tečaj	15P2
tečno	15]2
tečno u govoru i pismu	15_1
teşekkür belgesi	0<L1
teżi	07i1
th	0f11
thac si	0;d1
thang	16D2
thanh pho	0Bb1
thanh thao	0eW2
thanh vien	0:_1
thcs	0FC1
the	0;a1
the huong dan vien	0;a1
theater	16F3
theatre	08U2
thekenkraft	09@1
therapeut	16I3
therapeutin	03@1
therapist	02;1
these	0261
these de doctorat	0J@1
theses	01T1
thesis	01T1
thi tran	0Bb1
thiet ke	0:_1
third place	00O1
this is	0V?1
thiết kế	0:_1
thjalfari	0>_1
thn	16L1
tho	0:_1
tho dien	0:_1
tho han	0:_1
tho may	0:_1
tho moc	0:_1
thon	0Bb1
thpt	0FC1
through	0NH1
through to	0NH1
thru	0NH1
thu kho	0:_1
thu ky	0:_1
thu ngan	0:_1
thu ngân	0:_1
thu quy	0:_1
thu thu	0:_1
thu vien	0<71
thuc tap sinh	0:_1
thuiswerk	0V11
thydandi	0>_1
thành phố	0Bb1
thành thạo	0eW2
thành viên	0:_1
tháng	16D2
thèse	0261
thèse de doctorat	0J@1
théâtre	01m1
thôn	0Bb1
thư ký	0:_1
thư viện	0<71
thạc sĩ	0;d1
thẻ	0;a1
thẻ hướng dẫn viên	0;a1
thị trấn	0Bb1
thợ	0:_1
thợ hàn	0:_1
thợ may	0:_1
thợ mộc	0:_1
thợ điện	0:_1
thủ kho	0:_1
thủ quỹ	0:_1
thủ thư	0:_1
thực tập sinh	0:_1
ticaret	0451
ticket	01j1
tickets	01j1
tidning	01=1
tidskrift	0[j2
tidsskrift	16M4
tie	0981
tiedekunta	04S1
tien si	16Q1
tienda	03?1
tiendas	03?1
tieng me	0;Z1
tieng me de	0;Z1
tieraerztin	03@1
tierarzt	03@1
tierarztin	03@1
tierheim	03^1
tierpfleger	0671
tierärztin	03@1
tiesibas	06Z1
tiessaiste	08d1
tiesības	06Z1
tieu hoc	0FC1
tiešsaistē	08d1
tiimi	0hd2
tijdschrift	0^m2
tiketina	0fi1
tikėtina	0fi1
til	16R3
til d d	0VQ1
til d.d	0VQ1
til dagsins	0MN1
til dagsins i dag	0MN1
til dagsins í dag	0MN1
til na	0Q71
til naa	0Q71
til nu	0VQ1
til nå	0Q71
til og med	16U2
tilkallingsvikar	0F@1
till	16W2
till dags dato	0fo1
till date	0DF1
till now	0DF1
till och med	1501
till present	0DF1
tillidsrepraesentant	0=g1
tillidsrepræsentant	0=g1
tillitsvalgt	0F@1
tills nu	0fo1
tills vidare	0fo1
tim	16Y5
timarit	0@N1
timmerman	0;V2
timvikarie	0Nd1
tingkat dasar	0Ln1
tingkat lanjut	04V1
tinh	0Bb1
tinh nguyen vien	0:_1
tionscadal	16^1
tipografia	03e1
tirocinante	02J1
tischler	0671
tischlerei	03^1
titkar	16_3
titkarno	02l1
titkár	16_3
titkárnő	02l1
titol	0201
titolare	02J1
titre pro	03;1
titre professionnel	16b2
titulada	06e1
titulado	06e1
titulin	0211
titulo	0211
titulo universitario	0:m1
titulín	0211
tiyatrosu	0451
tiến sĩ	16Q1
tiếng mẹ	0;Z1
tiếng mẹ đẻ	0;Z1
tiểu học	0FC1
tjena	0T_1
tjener	0731
tlumacz	02L1
tlumaczka	02L1
tn	16d2
tnhh	0<71
to	16f2
to chuc	0<71
to date	0DF1
to present	0DF1
to this day	0DF1
to truong	0:_1
toamna	16h1
today	0DF1
todistus	11F2
toefl	0=C1
toefl ibt	0=C1
toeic	0=C1
toeicスコア	16i1
toemrer	06G2
toften	0Qh1
togaf	01c1
togfoerer	0731
togforer	0731
togfører	0731
tohtori	16j2
tohtorintutkinto	0Ob1
toi	0G21
toi la	0d;1
toimetaja	01M1
toiminimi	16l1
toimisto	06h1
toimittaja	0621
toistaiseksi	0Kd1
tokarz	02L1
toko	08B1
tol	16m2
tolk	01M1
tolkija	01M1
tolmacs	02l1
tolmács	02l1
tom	1501
tomrer	06G2
tontechniker	0671
tookoda	05S1
tootaja	01M1
topik	0=C1
topograf	02<1
torfl	0=C1
torg	0Rk1
torget	16o2
tori	0981
tornaci	05h1
tornacı	05h1
torneiro	01o1
tornero	01Q1
tornitore	02J1
torv	0Qh1
tosa	03i1
tosaitheoir	0@91
tospraaklig	0P^1
tospraklig	0P^1
tosproget	0PU1
tospråklig	0P^1
tot	1713
tot begin	0R51
tot eind	0R51
tot en met	0R51
tot heden	0TV1
tot nghiep	1741
tot nghiep thpt	00I1
tot nu	0TV1
tot nu toe	0TV1
tot op heden	0TV1
tour guide	02;1
tour leader	02;1
tourneur	01l1
tovaren	03c1
tovarna	0^T2
továreň	03c1
továrna	0Gi1
town council	01`1
tp	0Bb1
tr	0@P1
trade certificate	0311
trade qualification	0321
tradenomi	0571
trader	02;1
tradgardsmastare	02X1
traducatoare	02<1
traducator	02<1
traducteur	01l1
traductor	02V2
traductora	02V2
traductrice	01l1
traducătoare	02<1
traducător	02<1
tradutor	01o1
tradutora	01o1
traduttore	02J1
traduttrice	02J1
traduttur	05Y1
traedgaardsmaestare	02X1
traenare	02X1
traener	0731
trail guide	02;1
train driver	02;1
trainee	1755
trainer	17:4
trainerin	03@1
trainerlizenz	02G1
training	17>2
training course	0D_1
trainster	0271
tram driver	02;1
tranare	02X1
trang	17@1
transactions	01T1
translator	02;1
transport	0331
transportadora	0341
transportes	0;_2
transports	17A2
trasporti	03e1
trattoria	03e1
travesia	09j1
travessa	04g1
travessera	0:91
travesía	09j1
treasurer	02;1
treener	01M1
treinador	01o1
treinadora	01o1
tren trung binh	17C1
trener	17D4
treneris	02f2
trenerka	02L1
trening	14j1
trenutacno	17H1
trenutačno	17H1
trenutno	17I3
trenér	07?1
tres bien	09Z2
tres bon	0Cn1
tres bon niveau	0D[1
tres bonne maitrise	0D[1
tresorer	02U1
tresorera	02U1
tresorier	01l1
tresoriere	01l1
trezorier	02<1
trg	0e_3
trgovina	0[82
tribunal	17L2
trida	0@P1
trieda	0eH1
trinity	0=C1
triq	0FS1
tro giang	0:_1
tro ly	0:_1
trofeo	17N2
trofeu	00N1
trofeul	0@C1
troféu	00N1
troi chay	0@j1
trophee	00M1
trophy	00O1
trophée	00M1
truc tuyen	17P1
truckcertifikat	02m1
truckfoerare	02X1
truckfoerarutbildning	02n1
truckfoerer	06G2
truckfoererbevis	0401
truckforare	02X1
truckforarutbildning	02n1
truckforer	06G2
truckforerbevis	0401
truckförare	02X1
truckförarutbildning	02n1
truckfører	06G2
truckførerbevis	0401
truckkort	02n1
truhlar	0?d1
truhlář	0?d1
trukkikortti	0461
trukkikuski	0621
trung binh	17Q2
trung bình	17Q2
trung cap	17S2
trung cap cao	17C1
trung cap nghe	0FC1
trung cấp	17S2
trung cấp cao	17C1
trung cấp nghề	0FC1
trung hoc	0FC1
trung hoc pho thong	17U2
trung học	0FC1
trung học phổ thông	17U2
trung tam	0<71
trung tam dao tao	0FC1
trung tâm	0<71
trung tâm đào tạo	0FC1
truong	0FC1
truong ban	0:_1
truong cao dang	0FC1
truong dai hoc	0FC1
truong nhom	0:_1
truong phong	0:_1
truong thpt	0FC1
trust	01`1
trustee	02;1
trva	0JL2
trvá	0JL2
trädgårdsmästare	02X1
tränare	02X1
træner	0731
très bien	09Z2
très bon	0Cn1
très bon niveau	0D[1
très bonne maîtrise	0D[1
tréner	02l1
tréning	14j1
trésorier	01l1
trésorière	01l1
trên trung bình	17C1
trôi chảy	0@j1
trường	0FC1
trường cao đẳng	0FC1
trường thpt	0FC1
trường đại học	0FC1
trưởng ban	0:_1
trưởng nhóm	0:_1
trưởng phòng	0:_1
trợ giảng	0:_1
trợ lý	0:_1
trực tuyến	17P1
tso	08A1
tsu	0:m1
tu	17W3
tu van	0:_1
tu xa	17P1
tuinen	0331
tuinman	0271
tukang	02Q1
tukang kayu	02Q1
tukang kebun	02Q1
tukang las	02Q1
tulajdonos	02l1
tulityoekortti	0461
tulityokortti	0461
tulityökortti	0461
tulkotaja	02i1
tulkotajs	02i1
tulkotāja	02i1
tulkotājs	02i1
tuner	02;1
tunnistus	0_l2
tunnustus	17Z3
tuntityoentekijae	0T>1
tuntityontekija	0T>1
tuntityöntekijä	0T>1
tuomari	0621
turguide	17]2
turistguide	0Nd1
turizm	0451
turpinas	0_Q1
turpinās	0_Q1
tutkija	0621
tutkimusasema	06h1
tutkinto	0\[1
tutor	17_4
tutora	03j2
tuttora	0121
tuzolto	0=B1
tvaaspraakig	0P]1
tvasprakig	0P]1
tvityngd	0dP1
tvityngdur	0dP1
tvornica	0Z>1
tvrtka	0Z>1
tvåspråkig	0P]1
tvítyngd	0dP1
tvítyngdur	0dP1
tweede prijs	0L>1
tweetalig	0L?1
tyden	17c1
tydnu	17c1
tydny	17c1
tydzien	17d1
tydzień	17d1
tygodni	17d1
tygodnie	17d1
tym	0IO1
tyoenjohtaja	0621
tyoentekijae	0621
tyoeturvallisuuskortti	0461
tyonjohtaja	0621
tyontekija	0621
tyoturvallisuuskortti	0461
typist	02;1
tyrejas	02h1
tyrėjas	02h1
tytul	0P51
tytul technika	0KI1
tytuł	0P51
tytuł technika	0KI1
tyydyttaevae	0ZE2
tyydyttaevae alkeet	05A1
tyydyttava	0ZE2
tyydyttava alkeet	05A1
tyydyttävä	0ZE2
tyydyttävä alkeet	05A1
työnjohtaja	0621
työntekijä	0621
työturvallisuuskortti	0461
tài xế	0:_1
táncos	0=B1
tárgyalási szint	0OS1
tárgyalási szintű	0OS1
tárgyalóképes	0OS1
társalgási	0\a1
társalgási alapszint	0\`1
társalgási szint	0\a1
társalgó	0\`1
társaság	07l1
távmunka	15B1
távolról	15B1
tâmplar	02<1
tällä hetkellä	0Kd1
tänapäev	0Ti1
tänaseni	0Ti1
tänav	0`I1
tänukiri	0011
tänzer	0671
tänään	0Kd1
tävling	0lY1
tävlingen	0lY1
tæknimaður	0>_1
tækniskóli	04N1
tècnic	02U1
tècnic superior	0Be1
tècnica	02U1
técnica	03j2
técnica em	0BD1
técnica superior	0BN1
técnico	03j2
técnico auxiliar	0;81
técnico em	0BD1
técnico en	0;81
técnico integrado	0BD1
técnico medio	0;81
técnico superior	0BN1
técnico superior en	0BN1
técnico superior universitario	0:m1
tél	15k1
téléconseiller	01l1
téléconseillère	01l1
télétravail	00g1
tér	0471
tên dự án	0Fc1
tên tôi là	0d;1
tình nguyện viên	0:_1
tím	0IT1
tímarit	0@N1
títol	0201
título	0211
título universitario	0:m1
tól	16m2
tôi là	0d;1
tõlk	01M1
tõlkija	01M1
töökoda	05S1
töötaja	01M1
tømrer	06G2
týden	17c1
týdny	17c1
týdnů	17c1
tým	0IO1
tęsiasi	0F=1
tłumacz	02L1
tłumaczka	02L1
től	16m2
tř	0@P1
třída	0@P1
tűzoltó	0=B1
tư vấn	0:_1
tại	1551
tạp chí	0;A1
tập đoàn	0<71
tỉnh	0Bb1
tốt	0eW2
tốt nghiệp	1741
tốt nghiệp thpt	00I1
tổ	0;Y1
tổ chức	0<71
tổ trưởng	0:_1
tới	0G21
từ	17e2
từ xa	17P1
u	17g6
u braku	0f42
u tijeku	17H1
u toku	17m1
uab	00e1
ubersetzer	0671
ubezpieczenia	03R1
ubungsleiter	0671
ucen	0?d1
uceni	0En1
ucenic	02<1
ucetni	0?d1
uciliste	17n3
ucitel	02j2
ucitelj	0hL3
ucla	0C>1
uctovnicka	0AD1
uctovnik	0AD1
uczelnia	04F1
uczen	02L1
uczeń	02L1
ud	00e1
udacity	0C>1
udana	0f71
udata	0f81
uddannelse	1811
uddannelsen	1811
uddannelsescenter	0LA1
udemy	0C>1
udmaerkelse	0081
udmærkelse	0081
udruga	0Z>1
udruzenje	06b1
udruženje	06b1
udv	0Tc1
udvikler	0731
udvozlom	0Tc1
uebersetzer	0671
uebungsleiter	0671
ufer	0BX1
ufficio	0Gn1
ufficjal	05Y1
uffiċjal	05Y1
ug	00e1
uge	1821
uger	1821
ugift	11`2
ugm	0C>1
ugyintezo	02O2
ugynokseg	07l1
ugyved	02l1
ugyvedi iroda	07l1
uhing	05S1
uhrmacher	0671
ui	07R1
uitgeverij	1832
uitmuntend	1851
uitstekend	0lk1
uitvoerder	0271
uitzendkracht	0;91
ujsagiro	02O2
uke	1861
uker	1861
ukonceno	01S1
ukonczona	0gD1
ukonczone	0gD1
ukonczony	0gD1
ukončeno	01S1
ukończona	0gD1
ukończone	0gD1
ukończony	0gD1
uksus	0c01
ul	1876
ulica	18=5
ulice	0@P1
ulicy	0561
ulikool	0481
umschulung	01O1
und	18B1
undergraduate	0:P1
underskoeterska	02X1
underskoterska	02X1
undersköterska	02X1
undertaker	02;1
underviser	06G2
underwriter	02;1
undirstada	0SH1
undirstaða	0SH1
uned	0@]1
ungdomsskole	0<G1
uni	0U92
uniao estavel	12E1
unidad	0Ha1
unidade	0H`1
unit	18C4
unita	0Gn1
unitat	0IF1
unite	0AM1
unità	0Gn1
unité	0AM1
univ bacc	0kh1
univ dipl	0`]1
univ. bacc	0kh1
univ. dipl	0`]1
universidad	0@]1
universidade	0AX1
universita	18G2
universitaet	0=f1
universitaire	01b1
universitaria	0@]1
universitas	0O>1
universitat	18I2
universitate	18K2
universitatea	0821
universitatea politehnica	0821
universitates	04R1
universite	18M2
universiteit	08b1
universitesi	04L1
universitet	18O3
universitetas	0FP1
universitete	0FP1
universitetet	18O3
universiteto	0FP1
universities	01_1
university	18R2
università	18G2
universität	0=f1
université	01b1
universitāte	04R1
universitātes	04R1
univerza	0LU1
univerze	0LU1
univerzi	0LU1
univerzita	0OD2
univerzite	0OD2
univerzitet	18T1
univerzitetni diplomirani	0`]1
univerzity	0OD2
univerzitě	0En1
uniwersytet	18U1
união estável	12E1
unmarried	0Bj1
unternehmen	03^1
until	0NH1
until now	0DF1
until present	0DF1
until today	0DF1
unur	0?O1
uoc	01a1
uomo	0aG1
up to	0NH1
upc	01a1
upcoming	06I1
upholsterer	02;1
uplne stredne	0bA1
upper intermediate	0Rj1
upper second	00U1
upper second class	00U1
upper-intermediate	0Rj1
uppsats	0N?1
uprawnienia	0B>1
uprawnienie	0B>1
upseeri	0621
urad	0IC2
urb	09j1
urbanitzacio	0:91
urbanització	0:91
urbanizacion	09j1
urbanización	09j1
ured	0Z>1
urednica	0Bl3
urednik	0Bl3
urkunde	18V2
urzad	03R1
urząd	03R1
usek	13a2
usher	02;1
usina	0341
usine	01m1
uslugi	03R1
usmerenje	18X1
usmeritev	14<1
usmjerenje	12=1
ust duzey	04T1
usta	05h1
ustabasi	05h1
ustabaşı	05h1
ustanova	0??1
ustanovitelj	05k1
ustasi	05h1
ustası	05h1
ustav	0IC2
usługi	03R1
ut	0471
utbildningsdag	18Y1
utca	0471
utgefid	0@N1
utja	0471
utmaerkelse	00L1
utmaerkt	0PV1
utmarkelse	00L1
utmarkt	0PV1
utmerkelse	0091
utmerket	0PW1
utmärkelse	00L1
utmärkt	0PV1
utvar	13a2
utvecklare	02X1
utvikler	0<F1
uverenje	0gE1
uvjerenje	0ho1
ux	07R1
uy ban	0<71
uye	05h1
uyesi	05h1
uzaktan	0BE1
uzem	04m2
uzina	03]1
uzivatelska	18Z1
uzivatelsky	18Z1
uzman	18[2
uzman duzey	18]1
uzman düzey	18]1
uzmani	05h1
uzmanı	05h1
uznani	0051
uznanie	0041
uznemuma	18^1
uznemums	06Y1
uznání	0051
uzvaretaja	00C1
uzvaretajs	00C1
uzvarētāja	00C1
uzvarētājs	00C1
uzyskane	0gD1
uzyskany	0gD1
uzņēmums	06Y1
uzņēmumā	18^1
učení	0En1
učeň	0?d1
učilište	18_2
učiliště	0En1
učitel	07?1
učitelj	0hL3
učiteľ	0921
uživatelsky	18Z1
uživatelská	18Z1
v	18a5
v le	0@Q1
v o s	00e1
v teku	0FJ1
v.le	0@Q1
v.o.s	00e1
va	18f1
vaar	18g2
vaardare	02X1
vaardcentral	01=1
vaaren	18g2
vabalt	0\Z1
vabatahtlik	01M1
vacataire	01l1
vaditaja	02i1
vaditajs	02i1
vadovas	02h1
vadove	02h1
vadovė	02h1
vadybininkas	02h1
vadybininke	02h1
vadybininkė	02h1
vadītāja	02i1
vadītājs	02i1
vaeg	05G1
vaegen	05G1
vaeitoeskirja	18i2
vaektare	02X1
vaelkommen	0T_1
vaelttaevae	05A1
vaelttaevae keskitaso	0ZG1
vaenget	0Qh1
vaentanlegt	01<1
vaerkfoerer	0731
vaerkforer	0731
vaerksted	0;>1
vaeylae	0981
vag	05G1
vaga hasti	0\Z1
vaga hea	18k2
vagen	05G1
vagt	0=g1
vagyok	0111
vahene	05;1
vahtimestari	0621
vairuotojas	02h1
vairuotojo pazymejimas	08a1
vairuotojo pažymėjimas	08a1
vaistine	03d1
vaistininkas	02h1
vaistinė	03d1
vaitekiri	0441
vaitoskirja	18i2
vaji	06o1
vakantiekracht	0;91
vakblad	07c1
vakfi	0451
vakfı	0451
vakman	0271
vakt	0Nd1
vaktare	02X1
vaktmaestare	02X1
vaktmastare	02X1
vaktmästare	02X1
vakuutus	06h1
valable jusqu'a	0KZ1
valable jusqu'au	0KZ1
valable jusqu'en	0KZ1
valable jusqu'à	0KZ1
vald	18m2
valet	02;1
valid through	0NH1
valid thru	0NH1
valid to	0NH1
valid until	0NH1
valida ate	06S1
valida fino al	0P61
valida hasta	0@T1
validade	06S1
valide	0G11
valido ate	06S1
valido fino a	0P61
valido fino al	0P61
valido hasta	0@T1
validé	0G11
valjak	0`I1
valkommen	0T_1
vallalat	04m2
vallaline	01L1
vallalkozo	02l1
valmentaja	0621
valokuvaaja	0621
valores	0C61
valttava	05A1
valttava keskitaso	0ZG1
valuer	02;1
van	18o1
van phong	0<71
vanaf	1902
vandaag	0TV1
vanzatoare	02<1
vanzator	02<1
vapaaehtoinen	0TJ2
var	18g2
vara	1921
varapuheenjohtaja	0T>1
varastotyoentekijae	0621
varastotyontekija	0621
varastotyöntekijä	0621
vardare	02X1
vardcentral	01=1
varen	18g2
varhato	1681
varhatoan	1681
varilec	0Fn1
varme arbeider	0401
varon	0UF1
varrono	0=B1
varrónő	0=B1
vartija	0621
varón	0UF1
vas	0eI1
vasara	1932
vaspitac	0]F1
vaspitač	0]F1
vastaava	0621
vayla	0981
vca	0>32
vca vol	0>N1
vd	0Nd1
vdana	14d1
vdaná	14d1
ve	1952
vecka	1971
veckor	1971
ved	1982
vedec	0C72
vedes	0Xm1
vedouci	14^2
vedoucí	14^2
veduca	0AD1
veduci	0AD1
vedúca	0AD1
vedúci	0AD1
vedęs	0Xm1
veebis	0Z:1
veg	0;U1
vegen	0;U1
vegi	0Rk1
vegur	0Rk1
vegyesz	02l1
vegyész	02l1
vegzett	0M71
vei	0;U1
veien	0;U1
veikals	06Y1
veileder	0<F1
veitingahus	06j1
veitingahús	06j1
vej	0Qh1
vejleder	0731
vekter	0<F1
veldig god	0PW1
veleuciliste	0nC1
veleučilište	0nC1
velkommen	19:2
velmi dobra	04W2
velmi dobre	0ji4
velmi dobrá	04\1
velmi dobře	19<2
velmi pokrocila	0[U1
velmi pokročilá	0[U1
velvirki	0>_1
vence	0@T1
vence em	06S1
vence en	0@T1
vencedor	00N1
vencedora	00N1
vendedor	03j2
vendedora	03j2
vendeur	01l1
vendeuse	01l1
venditore	02J1
venditrice	02J1
venedor	02U1
venedora	02U1
ventures	01`1
verano	1621
verao	1631
verband	03^1
verdlaun	19>2
vereador	01o1
vereadora	01o1
verein	03^1
vereniging	0331
vergevorderd	19@1
verhandlungssicher	0j=1
verhandlungssicher in wort und schrift	0PE1
verheiratet	0R?1
verkaeufer	0671
verkaufer	0671
verkefni	19A1
verket	01=1
verkfraedingur	0>_1
verkfræðingur	0>_1
verkoopster	0271
verkoper	0271
verkossa	0N81
verksmidja	06j1
verksmiðja	06j1
verkstad	01=1
verksted	0:;1
verkäufer	0671
verlag	19B2
verloopt	0R51
verloskundige	0271
vermesser	0671
verniciatore	02J1
veroeffentlichung	0931
veroeffentlichungen	0931
veroffentlichung	0931
veroffentlichungen	0931
verpleegkundige	0271
verseny	0Gf2
versicherung	03^1
versicherungen	03^1
verslun	06j1
vertaalster	0271
vertaler	0271
verteja	02h1
vertejas	02h1
vertejums	08g1
vertieft	0Qe1
vertiefung	0O31
vertreter	0671
vertretung	09@1
vertriebler	03@1
vertėja	02h1
vertėjas	02h1
verwacht	0R:1
verwachte	0R:1
verwalter	0671
verwitwet	0R?1
very good	02o2
verzekeringen	0331
verzorgende	0271
verzorger	0RE2
verzorgster	0RE2
verão	1631
verðlaun	19>2
veröffentlichung	0931
veröffentlichungen	0931
vet	02;1
vetaejae	0621
vetaja	0621
veterinaria	03?1
veterinarian	02;1
vetur	19D1
veturinkuljettaja	0621
vetäjä	0621
veuf	0AK1
veuve	0AK1
vezeto	02l1
vezető	02l1
veľmi dobre	19E2
veľmi dobrá	04a1
vhs	0C>1
via	0@Q1
viale	0@Q1
vicar	02;1
vice ordfoerande	0Nd1
vice ordforande	0Nd1
vice ordförande	0Nd1
vice president	08F2
vice presidente	01l1
vice-président	01l1
vice-présidente	01l1
vico	0@Q1
vicolo	0@Q1
vid	19G2
videaste	01l1
videja atzime	08g1
videja izglitiba	07P1
videja limeni	10B1
videja profesionala	07P1
videji	10B1
videjs	19I2
videregaaende	0fc1
videregaaende opplaering	07j1
videregaaende skole	0<G1
videregaende	0fc1
videregaende opplaering	07j1
videregaende skole	0<G1
videregående	0fc1
videregående opplæring	07j1
videregående skole	0<G1
videreutdanning	0M=1
videreutdanning i	0M=1
vidurine mokykla	0FP1
vidurinis	0?Z1
vidurinis issilavinimas	0?Z1
vidurinis išsilavinimas	0?Z1
vidurinė mokykla	0FP1
vidurkenning	00;1
vidurkis	0;X1
vidusskola	04R1
vidutines	0iK1
vidutinis	19K2
vidutiniskai	0iK1
vidutiniškai	0iK1
vidutinės	0iK1
vidéaste	01l1
vidēji	10B1
vidējs	19I2
vidējā atzīme	08g1
vidējā izglītība	07P1
vidējā līmenī	10B1
vidējā profesionālā	07P1
vien	0<71
vien dao tao	0FC1
viesbutis	03d1
viesnica	06Y1
viesnīca	06Y1
viešbutis	03d1
vigente al	0@T1
vigente hasta	0@T1
vigilante	03j2
vigile del fuoco	02J1
vigneron	01l1
vigneronne	01l1
viikko	19M1
viikkoa	19M1
vikar	19N3
vikarie	02X1
village	06W1
villanyszerelo	02l1
villanyszerelő	02l1
vincitore	00P1
vincitrice	00P1
vinder	0081
vinedos	03?1
vineyard	01`1
vinicola	0341
vinnare	00L1
vinner	0091
vinter	19Q3
vinteren	19T2
vintern	19V1
vintner	02;1
vinícola	0341
violinista	02J1
viragkoto	0=B1
virasto	06h1
virejas	02h1
viriesu	19W1
virietis	19W1
virkailija	0621
virksomhed	0;>1
virtual	0Qd1
virziens	0m>1
virágkötő	0=B1
virėjas	02h1
visa skola	19X2
visa strucna sprema	19Z2
visagist	0671
visi srednji	19\2
visiting scholar	02;1
visja sola	0LU1
visja strokovna izobrazba	19^1
visjesolska izobrazba	19^1
visjesolski studij	19^1
visji srednji	19_1
visoka skola	0LS2
visoka sola	0LU1
visoka strokovna izobrazba	0HT1
visoka strucna sprema	0H21
visoka stručna sprema	0H21
visoka škola	0LS2
visoka šola	0LU1
visoko obrazovanje	0X>1
vispareja videja	07P1
vispārējā vidējā	07P1
viss	0V31
visser	0271
vita	0e>1
vitaz	0041
vitazka	0041
vitejte	0411
vitez	0051
vitezka	0051
viticulteur	01l1
viticultrice	01l1
vitnemaal	07j1
vitnemal	07j1
vitnemål	07j1
vitrier	01l1
viuda	12H1
viudo	12H1
viuva	12E1
viuvo	12E1
vizsga	0>m2
vizvezetek szerelo	0=B1
við	0U41
viðurkenning	00;1
viñedos	03?1
viúva	12E1
viúvo	12E1
viša stručna sprema	19Z2
viša škola	19X2
viši srednji	19\2
višja strokovna izobrazba	19^1
višja šola	0LU1
višješolska izobrazba	19^1
višješolski študij	19^1
višji srednji	19_1
viện	0<71
viện đào tạo	0FC1
vk	19M1
vlasnica	0?02
vlasnik	0?02
vloeiend	0lk1
vloeiend in woord en geschrift	0lk1
vmbo	0TQ2
vmbo diploma	08A1
vmbo t	08A1
vmbo tl	08A1
vmbo-diploma	08A1
vmbo-t	08A1
vo	19`1
vocal	01Q1
vocational qualification	0321
vocera	01Q1
vocero	01Q1
voda	07K1
vodic	0921
vodicsky preukaz	0B01
voditelj	0[K1
vodič	0921
vodičský preukaz	0B01
vodja	0Fn1
vof	00e1
vog	0>N1
vog verklaring	0>N1
vog-verklaring	0>N1
voitja	0011
voittaja	0071
vojak	0?d1
voják	0?d1
voldoende	0DL1
volontaer	19a4
volontaerin	09@1
volontar	19a4
volontaria	02J1
volontarin	09@1
volontario	02J1
volonter	05i2
volontär	19a4
volontärin	09@1
volum	07X1
voluntar	0>:2
voluntara	02<1
voluntari	02U1
voluntaria	02R3
voluntario	03j2
voluntară	02<1
volunteer	02;1
voluntària	02U1
voluntária	01o1
voluntário	01o1
vom	19e1
von	19e1
voorjaar	0^`1
voorman	0271
voorzitter	0;V2
vopsitor	02<1
vor	19f1
vorarbeiter	09B2
vorarbeiterin	09@1
vorauss	0681
voraussichtlich	0681
vorbitor nativ	0>Z1
vordiplom	0;31
vormgever	0271
vorsitzende	0671
vorstand	0=h2
vorstandsmitglied	03@1
vortraege	0931
vortrag	0=W2
vortrage	0931
vorträge	0931
votazione	00H1
votazione finale	00H1
voto	00H1
voto di laurea	00H1
voto finale	00H1
vottord	19g1
vottorð	19g1
vottun	19g1
vozac	05i2
vozacka dozvola	0K<2
vozač	05i2
vozačka dozvola	0K<2
voznik	0Fn1
vozniski izpit	0An1
vozniški izpit	0An1
vođa	07K1
vp	07R1
vratny	0?d1
vrijwilliger	0RE2
vrijwilligster	0;91
vrlo dobro	19h4
vrouw	19l1
vrouwelijk	19l1
vrtec	0LU1
vrtic	0LS2
vrtić	0LS2
vrátný	0?d1
vs	0HT1
vsi	00e1
vss	19m2
vuggestue	0;>1
vukova diploma	0jX1
vuoden	0071
vuokratyoentekijae	0T>1
vuokratyontekija	0T>1
vuokratyöntekijä	0T>1
vuosi	19o1
vuotta	19o1
vut	0En1
vvs montor	0731
vvs-montoer	0731
vvs-montør	0731
vwo	0TQ2
vwo diploma	08A1
vwo-diploma	08A1
vyborna	04W2
vyborne	0ji4
vychovatel	07?1
vychovavatel	0921
vychovávateľ	0921
vydano	0I41
vydata	1241
vydatá	1241
vydavatelstvi	0Gi1
vydavatelstvo	1:02
vydavatelství	0Gi1
vydavateľstvo	1:02
vydáno	0I41
vyhlaska	0Ao1
vyhláška	0Ao1
vyras	1:21
vyriska	1:21
vyriška	1:21
vyskumny pracovnik	0AD1
vysoka skola	0OD2
vysoke uceni	0En1
vysoke uceni technicke	0En1
vysokoskolske	0;R1
vysokoškolské	0;R1
vysoká škola	0OD2
vysoké učení	0En1
vysoké učení technické	0En1
vyssi odborna skola	0En1
vyssi odborne	0H\1
vyssie odborne	1:31
vysvedceni	0Ao1
vysvedcenie	0B01
vysvedčenie	0B01
vysvědčení	0Ao1
vyucen	0b@1
vyuceni	0b@1
vyuceni s maturitou	0b@1
vyucni list	0b@1
vyucny list	0bA1
vyučen	0b@1
vyučení	0b@1
vyučení s maturitou	0b@1
vyvojar	02j2
vyzkumny pracovnik	0?d1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	1:31
vyšší odborná škola	0En1
vyšší odborné	0H\1
vzdalene	0eF1
vzdáleně	0eF1
vzgojitelj	05k1
và	18f1
válida até	06S1
válida hasta	0@T1
válido até	06S1
válido hasta	0@T1
vállalat	04m2
vállalkozó	02l1
várható	1681
várhatóan	1681
vânzătoare	02<1
vânzător	02<1
väg	05G1
väga hea	18k2
väga hästi	0\Z1
vägen	05G1
vähene	05;1
väitekiri	0441
väitöskirja	18i2
väktare	02X1
väljak	0`I1
välkommen	0T_1
välttävä	05A1
välttävä keskitaso	0ZG1
väylä	0981
vår	18g2
vårdare	02X1
vårdcentral	01=1
våren	18g2
vænget	0Qh1
væntanlegt	01<1
værkfører	0731
værksted	0;>1
végzett	0M71
vélvirki	0>_1
vítejte	0411
vítěz	0051
vítězka	0051
vízvezeték-szerelő	0=B1
víťaz	0041
víťazka	0041
võitja	0011
výborne	19E2
výborná	04W2
výborné	04\1
výborně	19<2
výskumný pracovník	0AD1
výuční list	0b@1
výučný list	0bA1
vývojár	0921
vývojář	07?1
výzkumný pracovník	0?d1
vāji	06o1
văn phòng	0<71
vērtējums	08g1
vědec	0?d1
vīrietis	19W1
vīriešu	19W1
všs	1:41
všį	00e1
w	1:52
w l l	00e1
w toku	04_1
w trakcie	04_1
w.l.l	00e1
wachmann	03@1
waerter	03@1
waerterin	03@1
waiter	02;1
waitress	02;1
wakacje	0^?1
wakil	02Q1
wakil ketua	02Q1
wall	0BX1
wanita	0i81
warden	02;1
warehouse	01`1
warehouse operative	02;1
warsztat	03R1
warsztaty	1:71
wart	03@1
wartawan	02Q1
warter	03@1
warterin	03@1
warung	08B1
wasit	02Q1
watchmaker	02;1
way	06W1
wazna do	1:81
wazne do	1:81
wazny do	1:81
ważna do	1:81
ważne do	1:81
ważny do	1:81
we	1:91
webmaster	02;1
wedstrijd	0=k1
week	1::2
weeks	1:<1
weg	1:=2
weibl	0QN1
weiblich	0QN1
weingut	03^1
weiterbildung	0Q32
weken	1:?1
welcome	0S:1
welder	02;1
welkom	0F?1
werk	03^1
werke	03^1
werker	06c2
werkstatt	03^1
werkstudent	1:@2
werkstudentin	09@1
wesen	0\d1
wethouder	0271
wettbewerb	0jf2
wholesaler	02;1
wiceprezes	02L1
widowed	0Bj1
willkommen	0S?1
winemaker	02;1
winery	01`1
winkel	0331
winnaar	0L>1
winner	00O1
winter	1:B3
winter season	1:E1
winter term	1:E1
wintersaison	1:F1
winterseizoen	1:G1
wintersemester	1:F1
winzer	03@1
wiosna	1:H1
wiosną	1:H1
wirausaha	08B1
wise	1:F1
wissenschaft	0\d1
wissenschaften	0\d1
wissenschaftler	0671
wissenschaftliche hilfskraft	09@1
wissenschaftliche mitarbeiterin	09@1
wissenschaftlicher mitarbeiter	09@1
witaj	0Eo1
witam	0Eo1
with	0Pg1
wk	1:<1
wks	1:<1
wlasciciel	02L1
wlascicielka	02L1
wlasna dzialalnosc	03R1
wo bachelor	01^1
wo master	0JH1
wo-bachelor	01^1
wo-master	0JH1
woche	1:I1
wochen	1:I1
wohnung	05R1
woj	0561
wolny	0Z=1
wolontariusz	02L1
wolontariuszka	02L1
woman	1:J2
work from home	0Qd1
worker	02;1
working at height	01j1
working at heights	01j1
working familiarity	0OF1
working knowledge	0Rh2
working paper	01T1
working papers	01T1
working proficiency	0Rj1
works	01`1
workshop	1:L3
workshop leader	02;1
writer	02;1
wspolautor	02L1
wspolautorka	02L1
wspolzalozyciel	02L1
wspolzalozycielka	02L1
współautor	02L1
współautorka	02L1
współzałożyciel	02L1
współzałożycielka	02L1
wychowawca	02L1
wydane	0gD1
wydany	0gD1
wydawnictwo	1:O2
wydzial	1:Q2
wydział	1:Q2
wykladowca	02L1
wyksztalcenie srednie	0KI1
wykształcenie średnie	0KI1
wykładowca	02L1
wynik	0gM1
wyroznienie	0P51
wyróżnienie	0P51
wystapienie	07k1
wystąpienie	07k1
wyzsza szkola	04F1
wyższa szkoła	04F1
wärter	03@1
wärterin	03@1
własna działalność	03R1
właściciel	02L1
właścicielka	02L1
xa	0Bb1
xahar	1:S1
xep loai	0G`1
xerrada	0A71
xhur	1:S1
xin chao	0BS1
xin chào	0BS1
xitwa	1:T1
xuat sac	1:U2
xuong	0<71
xuất sắc	1:U2
xã	0Bb1
xưởng	0<71
xếp loại	0G`1
y	1:W2
y ta	0:_1
y tá	0:_1
yamk	0HX1
yandal	0Bf1
yapi	0451
yapı	0451
yardimcisi	05h1
yardımcısı	05h1
yarisma	0<L1
yarismasi	0<L1
yarışma	0<L1
yarışması	0<L1
yayasan	08B1
yayinevi	1:Y2
yayinlandi	0>Q1
yayinlari	0451
yayınevi	1:Y2
yayınlandı	0>Q1
yayınları	0451
yaz	1:[1
yazilim	0451
yazilimci	05h1
yazılım	0451
yazılımcı	05h1
yds	0=C1
year	1:\1
years	1:\1
yeterlik	0=[1
yeu	0dR1
yh examen	0]G1
yh-examen	0]G1
yhdistys	06h1
yhtio	06h1
yhtioe	06h1
yhtiö	06h1
yil	11C1
yki	0=C1
yksikko	0hd2
yksikkoe	0hd2
yksikkö	0hd2
yleisarvosana	07n1
ylempi amk	0HX1
ylempi amk tutkinto	0HX1
ylempi amk-tutkinto	0HX1
ylempi ammattikorkeakoulututkinto	0HX1
ylempi korkeakoulututkinto	0HX1
yliopisto	04S1
yliopistossa	04S1
ylioppilas	05V1
ylioppilastodistus	05V1
ylioppilastutkinto	05V1
yokdil	0=C1
yonetici	05h1
yoneticisi	05h1
youth worker	02;1
yr	1:]1
yrittaejae	0621
yrittaja	0621
yrittäjä	0621
yrityksessa	1:^1
yrityksessae	1:^1
yrityksessä	1:^1
yritys	06h1
yrkesbevis	0R>1
yrkesexamen	1:_2
yrkesfag	07j1
yrkeshoegskola	0SG1
yrkeshoegskoleexamen	0]G1
yrkeshogskola	0SG1
yrkeshogskoleexamen	0]G1
yrkeshögskola	0SG1
yrkeshögskoleexamen	0]G1
yrkesutbildning	0R>1
yrs	1:]1
yuksek lisans	16C1
yuksek lisans derecesi	16C1
yuksekokulu	04L1
yökdil	0=C1
yönetici	05h1
yöneticisi	05h1
yüksek lisans	16C1
yüksek lisans derecesi	16C1
yüksekokulu	04L1
yıl	11C1
yếu	0dR1
z	1:a2
z odliko	0kR1
z wyroznieniem	0gM1
z wyróżnieniem	0gM1
zaawansowana	0<92
zaawansowany	0<92
zacatecnik	1:c2
zacetnik	1:e2
zacetno	1:g1
zaciatocnik	1:h2
zadovoljavajuce	0nJ1
zadovoljavajuće	0nJ1
zadovoljivo	0je1
zadruga	03O3
zahnaerztin	03@1
zahnarzt	03@1
zahnarztin	03@1
zahnarztpraxis	03^1
zahntechniker	0671
zahnärztin	03@1
zahradnice	0?d1
zahradnik	0?d1
zahradník	0?d1
zaklad	03R1
zaklada	0Z>1
zakladatel	02j2
zakladateľ	0921
zakladna	1:j2
zakladna skola	0`41
zakladna znalost	0d61
zakladne znalosti	0d61
zakladni	1:l2
zakladni skola	0En1
zakladni znalost	0dA1
zakladni znalosti	0dA1
zakladny	1:n1
zaklady	1:o5
zakljucni izpit	0jh1
zaključni izpit	0jh1
zakład	03R1
zakłady	03R1
zalozba	1;42
zalozyciel	02L1
zalozycielka	02L1
založba	1;42
zamecnik	0?d1
zameranie	12f1
zamereni	0gC1
zamestnanec roku	0051
zamezna	0Z=1
zamężna	0Z=1
zaměstnanec roku	0051
zaměření	0gC1
zanger	0IU1
zapateria	03?1
zapatería	03?1
zasadnicze zawodowe	0KI1
zastepca	02L1
zastupca	0AD1
zastupce	0?d1
zastępca	02L1
zaswiadczenie	0B>1
zavarivac	0?02
zavarivač	0?02
zavarovalnica	0??1
zavod	1;65
zavody	0IC2
zawodowe	0KI1
zawodowka	04F1
zawodówka	04F1
zayif	0=41
zayıf	0=41
začetnik	1:e2
začetno	1:g1
začiatočník	1:h2
začátečník	1:c2
założyciel	02L1
założycielka	02L1
zaświadczenie	0B>1
zbornik	1;;4
zborník	0C51
zdaj	0FJ1
zdalna	0V21
zdalnie	0V21
zdobyty	0gD1
zdravnica	0Fn1
zdravnik	0Fn1
zdravotni bratr	0?d1
zdravotni sestra	0?d1
zdravotní bratr	0?d1
zdravotní sestra	0?d1
zdravstveni dom	0??1
zdruzenie	03c1
zdruzenje	0??1
združenie	03c1
združenje	0??1
zednik	0?d1
zedník	0?d1
zeer goed	0RB2
zeichner	0671
zeitschrift	0=W2
zeitschriftenaufsaetze	0931
zeitschriftenaufsatze	0931
zeitschriftenaufsätze	0931
zeitung	03^1
zelador	01o1
zeladora	01o1
zelfstandig	0`J1
zelo dobro	1;?2
zemedelec	0?d1
zememeric	0?d1
zemědělec	0?d1
zeměměřič	0?d1
zena	1;A4
zenaty	0og2
zenesz	0=B1
zenska	1;E2
zenske	1;G2
zenski	1;I4
zensko	1:a2
zentrum	03^1
zenész	0=B1
zerspaner	0671
zertifikat	0__2
zertifiziert	1;M1
zertifizierung	0=G1
zespol	0KJ1
zespol szkol	04F1
zespół	0KJ1
zespół szkół	04F1
zeszyty naukowe	07k1
zeugnis	0=G1
zidar	02<1
ziekenhuis	0331
ziema	1;N2
zima	1;P6
zimmerei	03^1
zimmerer	0671
zimmermadchen	03@1
zimmermaedchen	03@1
zimmermädchen	03@1
zimą	1;V1
zinatnu doktors	0JW1
zinātņu doktors	0JW1
zivi	09@1
zivildienst	09@1
zivildienstleistender	09@1
zivljenjepis	1;W1
zivnost	0IC2
zivotopis	1;X4
zkouska	0Ao1
zkouška	0Ao1
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0jU1
zmagovalka	0jU1
znamka	0B?2
znanstvenik	0>o1
známka	0B?2
zolnierz	02L1
zomer	1;\1
zomerseizoen	1;\1
zonaty	0Z=1
zonen	0`J1
zoo	01`1
zorg	0331
zpevacka	0?d1
zpevak	0?d1
zpusobilost	0Ao1
zpěvačka	0?d1
zpěvák	0?d1
způsobilost	0Ao1
zrt	00e1
zs	0En1
zugbegleiter	0671
zulassung	02G1
zurnalas	0[<1
zurnalistas	02h1
zurnalists	02i1
zurnals	0I81
zurzeit	04`1
zusteller	0671
zvarac	0AD1
zviluppatur	05Y1
zvárač	0AD1
zweisprachig	0M`1
zweites staatsexamen	00<1
zwembad	0331
zwyciezca	0P51
zwycięzca	0P51
zyciorys	1;]1
zyciorys zawodowy	1;]1
zzp	0`J1
zzp'er	0;91
zzper	0;91
základná	1:j2
základná znalosť	0d61
základná škola	0`41
základné znalosti	0d61
základní	1:l2
základní znalost	0dA1
základní znalosti	0dA1
základní škola	0En1
základný	1:n1
základy	1;^4
zámečník	0?d1
zástupca	0AD1
zástupce	0?d1
závod	0IC2
závody	0IC2
zš	0En1
à	08h2
à aujourd'hui	00a1
à ce jour	00a1
à compter de	00b1
à compter du	00b1
à distance	00g1
à distância	1601
à partir de	00b1
à partir du	00b1
à présent	00a1
àrea	0IF1
á netinu	0101
általános iskola	05M2
ápoló	06[2
ár	1;b1
árbitro	03j2
área	1;c3
áruház	07l1
átlag	08c1
áætlað	01<1
ägare	02X1
äidinkielen taso	03<1
äidinkielenä	03<1
äidinkieli	03<1
äidinkielinen	03<1
äldreboende	01=1
ämne	03=1
ämneslärarexamen	03>1
ärztin	03@1
åkeri	01=1
år	01>3
årets	01A3
årsenhet	01D1
årsstudium	01D1
çevirmen	05h1
çevrimiçi	0BE1
çift anadal	0Bf1
çiftçi	05h1
çiçekçi	05h1
çok iyi	0CJ2
çok iyi derecede	0CL1
çırak	05h1
ébéniste	01l1
échéance	0KZ1
école	01b1
école primaire	01b1
école supérieure	01b1
écoles	01b1
éditeur	01l1
éditions	0Kg2
éditrice	01l1
éducateur	01l1
éducatrice	01l1
électricien	01l1
électricienne	01l1
éleveur	01l1
éleveuse	01l1
élue	01l1
élémentaire	0<O2
énekes	0MD1
épicerie	01m1
építész	02l1
équipe	0AM1
équipier	01l1
équipière	01l1
érem	0Gf2
érettségi	0MZ1
érettségi bizonyítvány	0MZ1
értékesítő	02l1
és	0Mb1
établissements	01m1
étage	05H1
étalagiste	01l1
étterem	07l1
étude notariale	01m1
été	0N91
év	0N;2
éves	0N=1
évkönyv	0I<1
ênfase	0ME1
í dag	0MN1
í sambúð	0LH1
în curs	02F1
în prezent	02F1
începând cu	0Vh1
începător	0=92
îngrijitoare	02<1
îngrijitor	02<1
învățătoare	02<1
învățător	02<1
ó	1;f2
ógift	0LH1
óptica	01Q1
óptico	01Q1
óstán	0CU1
óta	0i32
óvoda	0[H1
óvodapedagógus	02l1
óvónő	02l1
õde	01M1
õpetaja	01M1
õppekava	0M[1
ödül	0<L1
ödülü	0<L1
ökotropholog	0671
ön lisans	0cb1
önkormányzat	07l1
önkéntes	0=B1
önlisans	0cb1
önéletrajz	0h91
önéletrajza	0h91
ösd	0=C1
ösztöndíj	0Gf2
översättare	02X1
öz geçmiş	0i71
özgeçmiş	0i71
özgeçmişi	0i71
öğretim görevlisi	05h1
öğretim üyesi	05h1
öğretmen	05h1
öğretmeni	05h1
økonom	06G2
øvet	0gc1
újságíró	02O2
úplné stredné	0bA1
úrad	03c1
úsek	13a2
ústav	0IC2
út	0471
útgefið	0@N1
útja	0471
útvar	13a2
účetní	0?d1
účtovník	0AD1
účtovníčka	0AD1
úřad	0Gi1
übersetzer	0671
übungsleiter	0671
üdv	0Tc1
üdvözlöm	0Tc1
ügyintéző	02O2
ügynökség	07l1
ügyvéd	02l1
ügyvédi iroda	07l1
ühing	05S1
üksus	0c01
ülikool	0481
üniversite	04L1
üniversitesi	04L1
üst düzey	04T1
üye	05h1
üyesi	05h1
üzem	04m2
þjálfari	0>_1
þýðandi	0>_1
ārste	02i1
ārsts	02i1
ċertifikat	0B;1
ċertifikat tas-sekondarja	0B:1
ċertifikazzjoni	0B;1
č.p	0@P1
časopis	0AE4
čau	0411
čašník	0AD1
čašníčka	0AD1
červený diplom	0B?2
čestné uznanie	0041
čestné uznání	0051
član	0Bl3
članak	0Bo2
članek	0[a1
članica	0C32
člen	0C72
členka	0?d1
článek	0I41
článok	0C51
čvut	0En1
číšník	0?d1
đang làm	0=71
điều dưỡng	0:_1
điều hành	0:_1
điều phối viên	0:_1
điểm	0G`1
điểm trung bình	0G`1
đã kết hôn	0Ba1
đường	0Bb1
đại học	0FC1
đầu bếp	0:_1
đến	0G21
đến nay	0=71
đề tài	0Fc1
độc thân	0Ba1
ġurnal	07i1
ġurnalist	05Y1
ģimnāzija	04R1
ħarifa	0TI1
īpašnieks	02i1
įkūrėjas	02h1
įmonė	03d1
įmonėje	0Vf1
įvertinimas	0;X1
ļoti labi	0942
ősz	0i01
ősze	0i01
œnologue	01l1
ředitel	07?1
řezník	0?d1
řidič	07?1
řidičský průkaz	0Ao1
ślusarz	02L1
śpiewaczka	02L1
średni	12o2
średnia	1312
średnia ocen	0gM1
średnie	0KI1
średnio	0K81
średnio zaawansowany	0K81
średnio zaawansowany wyższy	0J31
średniozaawansowana	0K81
średniozaawansowany	12o2
średniozaawansowany wyższy	0J31
świadectwo	0B>1
świadectwo dojrzałości	0KI1
świadectwo maturalne	0KI1
şampiyon	0<L1
şarkıcı	05h1
şef	05h1
şefi	05h1
şimdi	0@11
şirket	0451
şirketi	0451
şoför	05h1
şoförü	05h1
şu an	0@11
şu anda	0@11
şubesi	0>e1
še traja	0FJ1
šef	0?02
šetalište	0:41
šiandien	0F=1
šiuo metu	0F=1
škola	1;h4
školenie	11@1
školení	11A1
šobrīd	0_Q1
šodien	0_Q1
šoferis	02i1
šola	0LU1
špecialista	0AD1
špecialistka	0AD1
špecializácia	12f1
štipendija	0jU1
štipendium	0041
štruktúrovaný životopis	0l_1
študent	0Fn1
študijný odbor	12f1
študijný program	12f1
študijska smer	14<1
študijski program	14<1
štúdia	0C51
štúdio	03c1
švadlena	0?d1
šķīries	0f61
żeńska	0[=1
żeński	0[=1
żonaty	0Z=1
żołnierz	02L1
żviluppatur	05Y1
życiorys	1;]1
życiorys zawodowy	1;]1
ž	1:a2
žena	1;A4
ženatý	0og2
ženska	1;l1
ženski	1;m3
žensko	1:a2
ženské	1;G2
žiema	1<01
življenjepis	1;W1
živnost	0Gi1
živnosť	03c1
životopis	1;X4
žurnalas	0[<1
žurnalistas	02h1
žurnālists	02i1
žurnāls	0I81
școala	0821
școala gimnazială	0821
școala postliceală	0821
școală	0821
școală de arte și meserii	0:b1
școală postliceală	0CO1
școală profesională	0:b1
șef	02<1
șefă	02<1
și	11R1
șofer	02<1
șoseaua	0531
άγαμη	1<11
άγαμοσ	1<11
άδεια	1<21
άδεια ασκήσεωσ	1<21
άδεια οδήγησησ	1<21
άνδρασ	1<31
άνοιξη	1<41
άντρασ	1<31
άπταιστα	1<51
άρθρο	1<61
άριστα	1<72
άριστη	1<51
άριστη γνώση	1<51
άριστο	1<91
άρρεν	1<31
έγγαμη	1<11
έγγαμοσ	1<11
έπαινοσ	00Q1
έργα	1<:1
έργο	1<:1
έτη	1<;1
έτοσ	1<;1
έωσ	1<<1
έωσ και σήμερα	1<=1
έωσ σήμερα	1<=1
ίδρυμα	1<>1
α ε	00e1
α' βραβείο	00Q1
α' βραβειο	00Q1
α.ε	00e1
αγαμη	1<11
αγαμοσ	1<11
αγροτησ	1<?1
αγρότησ	1<?1
αδεια	1<21
αδεια ασκησεωσ	1<21
αδεια οδηγησησ	1<21
αε	00e1
αει	1<@1
αεροσυνοδοσ	1<?1
αεροσυνοδόσ	1<?1
αισθητικοσ	1<?1
αισθητικόσ	1<?1
ακαδημία	1<@1
ακαδημια	1<@1
ανακοίνωση	1<61
ανακοινωση	1<61
αναλυτήσ	1<?1
αναλυτησ	1<?1
αναλυτρια	1<?1
αναλύτρια	1<?1
αναμένεται	1<A1
αναμενεται	1<A1
αναμενομενη	1<A1
αναμενομενο	1<A1
αναμενόμενη	1<A1
αναμενόμενο	1<A1
ανδρασ	1<31
ανθοπωλησ	1<?1
ανθοπώλησ	1<?1
ανοικτο πανεπιστημιο	1<@1
ανοικτό πανεπιστήμιο	1<@1
ανοιξη	1<41
ανοιχτο πανεπιστημιο	1<@1
ανοιχτό πανεπιστήμιο	1<@1
αντιπροεδροσ	1<?1
αντιπρόεδροσ	1<?1
αντρασ	1<31
ανωτερη εκπαιδευση	1<B1
ανώτερη εκπαίδευση	1<B1
απθ	1<@1
απο	1<C2
αποθηκάριοσ	1<?1
αποθηκαριοσ	1<?1
απολυτήριο	1<E1
απολυτήριο γενικού λυκείου	1<E1
απολυτήριο γυμνασίου	1<E1
απολυτήριο λυκείου	1<E1
απολυτηριο	1<E1
απολυτηριο γενικου λυκειου	1<E1
απολυτηριο γυμνασιου	1<E1
απολυτηριο λυκειου	1<E1
απταιστα	1<51
από	1<C2
αρθρο	1<61
αριθμοσ	1<F1
αριθμόσ	1<F1
αριστα	1<72
αριστείο	00Q1
αριστειο	00Q1
αριστη	1<51
αριστη γνωση	1<51
αριστο	1<91
αρρεν	1<31
αρσενικο	1<31
αρσενικό	1<31
αρτοποιοσ	1<?1
αρτοποιόσ	1<?1
αρχάριοι	1<G1
αρχάριοσ	1<H1
αρχαριοι	1<G1
αρχαριοσ	1<H1
αρχειονομοσ	1<?1
αρχειονόμοσ	1<?1
αρχιτέκτονασ	1<?1
αρχιτεκτονασ	1<?1
ασκουμενη	1<?1
ασκουμενοσ	1<?1
ασκούμενη	1<?1
ασκούμενοσ	1<?1
αστυνομικοσ	1<?1
αστυνομικόσ	1<?1
ασφαλιστική	1<>1
ασφαλιστικη	1<>1
αφοί	1<>1
αφοι	1<>1
βαθμολογία	1<I1
βαθμολογια	1<I1
βαθμοσ	1<I1
βαθμοσ πτυχιου	1<I1
βαθμόσ	1<I1
βαθμόσ πτυχίου	1<I1
βασικά	1<J2
βασικέσ γνώσεισ	1<J2
βασική	1<J2
βασική γνώση	1<H1
βασικα	1<J2
βασικεσ γνωσεισ	1<J2
βασικη	1<J2
βασικη γνωση	1<H1
βασικο	1<L1
βασικο επιπεδο	1<H1
βασικό	1<L1
βασικό επίπεδο	1<H1
βαφέασ	1<?1
βαφεασ	1<?1
βεβαίωση	1<21
βεβαιωση	1<21
βιβλίο	1<61
βιβλιο	1<61
βιβλιοθήκη	1<>1
βιβλιοθηκη	1<>1
βιβλιοθηκονομοσ	1<?1
βιβλιοθηκονόμοσ	1<?1
βιβλιοπωλησ	1<?1
βιβλιοπώλησ	1<?1
βιογραφικο	1<M1
βιογραφικο σημειωμα	1<M1
βιογραφικό	1<M1
βιογραφικό σημείωμα	1<M1
βιολογοσ	1<?1
βιολόγοσ	1<?1
βοηθοσ	1<?1
βοηθόσ	1<?1
βράβευση	00Q1
βραβείο	00Q1
βραβειο	00Q1
βραβευση	00Q1
γεια	1<N1
γεια σασ	1<N1
γενικο λυκειο	1<@1
γενικοσ βαθμοσ	1<I1
γενικό λύκειο	1<@1
γενικόσ βαθμόσ	1<I1
γιατροσ	1<?1
γιατρόσ	1<?1
γραμματέασ	1<?1
γραμματεασ	1<?1
γραφίστασ	1<?1
γραφίστρια	1<?1
γραφείο	1<>1
γραφειο	1<>1
γραφιστασ	1<?1
γραφιστρια	1<?1
γυμνάσιο	1<@1
γυμνασιο	1<@1
γυναίκα	1<O1
γυναικα	1<O1
δάσκαλοσ	1<?1
δήμαρχοσ	1<?1
δήμοσ	1<>1
δίγλωσση	1<P1
δίγλωσσοσ	1<P1
δίπλωμα	1<Q2
δίπλωμα ιεκ	1<B1
δίπλωμα μηχανικού	1<S1
δασκάλα	1<?1
δασκαλα	1<?1
δασκαλοσ	1<?1
δημαρχοσ	1<?1
δημοσ	1<>1
δημοσίευση	1<61
δημοσιευση	1<61
δημοσιογράφοσ	1<?1
δημοσιογραφοσ	1<?1
δημοτικο σχολειο	1<@1
δημοτικό σχολείο	1<@1
διάκριση	00Q1
διαγωνισμοσ	00Q1
διαγωνισμόσ	00Q1
διαδικτυακά	1<T1
διαδικτυακα	1<T1
διαζευγμένη	1<11
διαζευγμένοσ	1<11
διαζευγμενη	1<11
διαζευγμενοσ	1<11
διαιτητήσ	1<?1
διαιτητησ	1<?1
διαιτολογοσ	1<?1
διαιτολόγοσ	1<?1
διακριση	00Q1
διανομέασ	1<?1
διανομεασ	1<?1
διατριβή	1<61
διατριβη	1<61
διαχειριστήσ	1<?1
διαχειριστησ	1<?1
διγλωσση	1<P1
διγλωσσοσ	1<P1
διδάκτορασ	1<U1
διδακτορασ	1<U1
διδακτορική διατριβή	1<U1
διδακτορικη διατριβη	1<U1
διδακτορικο	1<U1
διδακτορικο διπλωμα	1<U1
διδακτορικό	1<U1
διδακτορικό δίπλωμα	1<U1
διευθυνση	1<V1
διευθυντήσ	1<?1
διευθυντησ	1<?1
διευθυντρια	1<?1
διευθύντρια	1<?1
διεύθυνση	1<V1
δικαστήσ	1<?1
δικαστησ	1<?1
δικηγοροσ	1<?1
δικηγόροσ	1<?1
διορθωτήσ	1<?1
διορθωτησ	1<?1
διορθωτρια	1<?1
διορθώτρια	1<?1
διπλωμα	1<Q2
διπλωμα ιεκ	1<B1
διπλωμα μηχανικου	1<S1
ε π ε	00e1
ε.π.ε	00e1
είμαι	1<W1
είμαι η	1<W1
είμαι ο	1<W1
εγγαμη	1<11
εγγαμοσ	1<11
εθελοντήσ	1<?1
εθελοντησ	1<?1
εθελοντρια	1<?1
εθελόντρια	1<?1
ειδίκευση	1<X1
ειδικευση	1<X1
ειδικοσ	1<Y2
ειδικοτητα	1<X1
ειδικόσ	1<Y2
ειδικότητα	1<X1
εικονογράφοσ	1<?1
εικονογραφοσ	1<?1
ειμαι	1<W1
ειμαι η	1<W1
ειμαι ο	1<W1
εισήγηση	1<61
εισηγηση	1<61
εκδοσεισ	1<[2
εκδοτικοσ	1<>1
εκδοτικόσ	1<>1
εκδόσεισ	1<[2
εκπα	1<@1
εκπαιδευτήσ	1<?1
εκπαιδευτησ	1<?1
εκπαιδευτικοσ	1<?1
εκπαιδευτικόσ	1<?1
εκπαιδευτρια	1<?1
εκπαιδεύτρια	1<?1
εκτιμητήσ	1<?1
εκτιμητησ	1<?1
εκτιμωμενη	1<A1
εκτιμώμενη	1<A1
ελευθεροσ επαγγελματιασ	1<>1
ελεύθεροσ επαγγελματίασ	1<>1
εμπ	1<@1
εξ αποστάσεωσ	1<T1
εξ αποστασεωσ	1<T1
εξειδικευμένοσ	1<]1
εξειδικευμενοσ	1<]1
επα λ	1<@1
επα.λ	1<@1
επαινοσ	00Q1
επαλ	1<@1
επαρκήσ	1<^1
επαρκησ	1<^1
επε	00e1
επιμελήτρια	1<?1
επιμελητήσ	1<?1
επιμελητησ	1<?1
επιμελητρια	1<?1
επιμορφωση	1<_1
επιμόρφωση	1<_1
επιχείρηση	1<>1
επιχειρηση	1<>1
εποπτησ	1<?1
επόπτησ	1<?1
εργάτησ	1<?1
εργάτρια	1<?1
εργα	1<:1
εργαστήριο	1<>1
εργαστηριο	1<>1
εργατησ	1<?1
εργατρια	1<?1
εργο	1<:1
εργοδηγοσ	1<?1
εργοδηγόσ	1<?1
εργοστάσιο	1<>1
εργοστασιο	1<>1
ερευνήτρια	1<?1
ερευνητήσ	1<?1
ερευνητησ	1<?1
ερευνητρια	1<?1
εστιατοριο	1<>1
εστιατόριο	1<>1
εταιρία	1<>1
εταιρεία	1<>1
εταιρεια	1<>1
εταιρια	1<>1
ετη	1<;1
ετοσ	1<;1
ευχερήσ	1<51
ευχερησ	1<51
εφορεία	1<>1
εφορεια	1<>1
εωσ	1<<1
εωσ και σημερα	1<=1
εωσ σημερα	1<=1
ζαχαροπλάστησ	1<?1
ζαχαροπλαστησ	1<?1
ηθοποιοσ	1<?1
ηθοποιόσ	1<?1
ηλεκτρολογοσ	1<?1
ηλεκτρολόγοσ	1<?1
ημερίδα	1<61
ημεριδα	1<61
θέατρο	1<>1
θήλυ	1<O1
θεατρο	1<>1
θηλυ	1<O1
θηλυκο	1<O1
θηλυκό	1<O1
θυρωροσ	1<?1
θυρωρόσ	1<?1
ι ε κ	1<@1
ι.ε.κ	1<@1
ιατροσ	1<?1
ιατρόσ	1<?1
ιδιοκτήτησ	1<?1
ιδιοκτητησ	1<?1
ιδρυμα	1<>1
ιδρυτήσ	1<?1
ιδρυτησ	1<?1
ιδρυτρια	1<?1
ιδρύτρια	1<?1
ιεκ	1<@1
ικανοποιητική	1<^1
ικανοποιητικη	1<^1
ικε	00e1
ινστιτουτο	1<`2
ινστιτούτο	1<`2
κάρτα	1<21
κέντρο	1<>1
καθηγήτρια	1<?1
καθηγητήσ	1<?1
καθηγητησ	1<?1
καθηγητρια	1<?1
και	1<b1
καλά	1<c1
καλή	1<d2
καλή γνώση	1<c1
καλα	1<c1
καλη	1<d2
καλη γνωση	1<c1
καλο	1<f1
καλοκαίρι	1<g1
καλοκαιρι	1<g1
καλωσ	1<I1
καλωσ ηρθατε	1<N1
καλό	1<f1
καλώσ	1<I1
καλώσ ήρθατε	1<N1
καρτα	1<21
κατάλογοσ	1<61
κατάρτιση	1<_1
κατάστημα	1<>1
καταλογοσ	1<61
καταρτιση	1<_1
καταστημα	1<>1
κατευθυνση	1<X1
κατεύθυνση	1<X1
κεντρο	1<>1
κεφάλαιο	1<61
κεφαλαιο	1<61
κηπουροσ	1<?1
κηπουρόσ	1<?1
κλάδοσ	1<V1
κλαδοσ	1<V1
κλινική	1<>1
κλινικη	1<>1
κολέγιο	1<@1
κολεγιο	1<@1
κολλέγιο	1<@1
κολλεγιο	1<@1
κομμωτήσ	1<?1
κομμωτησ	1<?1
κομμωτρια	1<?1
κομμώτρια	1<?1
κρεοπωλησ	1<?1
κρεοπώλησ	1<?1
λέκτορασ	1<?1
λίαν καλώσ	1<I1
λεκτορασ	1<?1
λεωφ	1<F1
λεωφοροσ	1<F1
λεωφόροσ	1<F1
λιαν καλωσ	1<I1
λογίστρια	1<?1
λογιστήσ	1<?1
λογιστησ	1<?1
λογιστρια	1<?1
λογοθεραπευτήσ	1<?1
λογοθεραπευτησ	1<?1
λογοθεραπευτρια	1<?1
λογοθεραπεύτρια	1<?1
λυκειο	1<@1
λύκειο	1<@1
μάγειρασ	1<?1
μάγειροσ	1<?1
μάνατζερ	1<?1
μάστερ	1<S1
μέλοσ	1<?1
μέσοσ όροσ	1<I1
μέτρια	1<^1
μέτρια γνώση	1<^1
μέτριο	1<h2
μέχρι	1<<1
μέχρι σήμερα	1<=1
μέχρι τώρα	1<=1
μήνασ	1<j1
μήνεσ	1<j1
μαία	1<?1
μαγείρισσα	1<?1
μαγειρασ	1<?1
μαγειρισσα	1<?1
μαγειροσ	1<?1
μαθητευομενοσ	1<?1
μαθητευόμενοσ	1<?1
μαια	1<?1
μανατζερ	1<?1
μαστερ	1<S1
με λένε	1<W1
με λενε	1<W1
μελοσ	1<?1
μεσαίο	1<f1
μεσαίο επίπεδο	1<^1
μεσαιο	1<f1
μεσαιο επιπεδο	1<^1
μεσοσ οροσ	1<I1
μετάλλιο	00Q1
μεταλλιο	00Q1
μεταπτυχιακέσ σπουδέσ	1<S1
μεταπτυχιακεσ σπουδεσ	1<S1
μεταπτυχιακο	1<S1
μεταπτυχιακο διπλωμα	1<S1
μεταπτυχιακοσ	1<S1
μεταπτυχιακοσ τιτλοσ	1<S1
μεταπτυχιακό	1<S1
μεταπτυχιακό δίπλωμα	1<S1
μεταπτυχιακόσ	1<S1
μεταπτυχιακόσ τίτλοσ	1<S1
μεταφράστρια	1<?1
μεταφραστήσ	1<?1
μεταφραστησ	1<?1
μεταφραστρια	1<?1
μετρια	1<^1
μετρια γνωση	1<^1
μετριο	1<h2
μεχρι	1<<1
μεχρι σημερα	1<=1
μεχρι τωρα	1<=1
μηνασ	1<j1
μηνεσ	1<j1
μητρική	1<P1
μητρική γλώσσα	1<P1
μητρικη	1<P1
μητρικη γλωσσα	1<P1
μηχανικοσ	1<k1
μηχανικόσ	1<k1
μηχανοδηγοσ	1<?1
μηχανοδηγόσ	1<?1
μοδίστρα	1<?1
μοδιστρα	1<?1
μονάδα	1<V1
μοναδα	1<V1
μουσείο	1<>1
μουσειο	1<>1
μουσικοσ	1<?1
μουσικόσ	1<?1
μπάρμαν	1<?1
μπαρμαν	1<?1
ναυτησ	1<?1
ναυτικοσ	1<?1
ναυτικόσ	1<?1
ναύτησ	1<?1
νηπιαγωγείο	1<@1
νηπιαγωγειο	1<@1
νικήτρια	00Q1
νικητήσ	00Q1
νικητησ	00Q1
νικητρια	00Q1
νοσηλευτήσ	1<?1
νοσηλευτησ	1<?1
νοσηλευτρια	1<?1
νοσηλεύτρια	1<?1
νοσοκομείο	1<>1
νοσοκομειο	1<>1
ξεναγοσ	1<?1
ξεναγόσ	1<?1
ξενοδοχείο	1<>1
ξενοδοχειο	1<>1
ξυλουργοσ	1<?1
ξυλουργόσ	1<?1
ο ε	00e1
ο.ε	00e1
οδηγοσ	1<?1
οδηγόσ	1<?1
οδοσ	1<F1
οδόσ	1<F1
οικονομολογοσ	1<?1
οικονομολόγοσ	1<?1
οινοποιείο	1<>1
οινοποιειο	1<>1
ομάδα	1<V1
ομαδα	1<V1
ομιλία	1<61
ομιλια	1<61
ομιλοσ	1<>1
ονομάζομαι	1<W1
ονομαζομαι	1<W1
οπτικοσ	1<?1
οπτικόσ	1<?1
οργανισμοσ	1<>1
οργανισμόσ	1<>1
οροφοσ	1<F1
παιδαγωγοσ	1<?1
παιδαγωγόσ	1<?1
πανεπιστήμιο	1<@1
πανεπιστημίου	1<@1
πανεπιστημιο	1<@1
πανεπιστημιου	1<@1
παντρεμένη	1<11
παντρεμένοσ	1<11
παντρεμενη	1<11
παντρεμενοσ	1<11
παρον	1<=1
παρόν	1<=1
πατέντα	1<61
πατεντα	1<61
περιοδικο	1<61
περιοδικό	1<61
πιστοποίηση	1<21
πιστοποιημένη	1<21
πιστοποιημένοσ	1<21
πιστοποιημενη	1<21
πιστοποιημενοσ	1<21
πιστοποιηση	1<21
πιστοποιητικο	1<21
πιστοποιητικό	1<21
πλατεία	1<F1
πλατεια	1<F1
πολυ καλα	1<51
πολυ καλη	1<51
πολυ καλη γνωση	1<c1
πολυ καλο	1<91
πολυτεχνείο	1<@1
πολυτεχνειο	1<@1
πολύ καλά	1<51
πολύ καλή	1<51
πολύ καλή γνώση	1<c1
πολύ καλό	1<91
πρακτικά	1<61
πρακτικα	1<61
προγραμματίστρια	1<?1
προγραμματιστήσ	1<?1
προγραμματιστησ	1<?1
προγραμματιστρια	1<?1
προεδροσ	1<?1
προισταμενη	1<?1
προισταμενοσ	1<?1
προπονήτρια	1<?1
προπονητήσ	1<?1
προπονητησ	1<?1
προπονητρια	1<?1
προπτυχιακέσ σπουδέσ	1<l1
προπτυχιακεσ σπουδεσ	1<l1
προπτυχιακο	1<l1
προπτυχιακό	1<l1
προτζεκτ	1<:1
προχωρημένο	1<m2
προχωρημενο	1<m2
προϊστάμενοσ	1<?1
προϊσταμένη	1<?1
πρωτο βραβειο	00Q1
πρόεδροσ	1<?1
πρότζεκτ	1<:1
πρώτο βραβείο	00Q1
πτυχίο	1<o2
πτυχίο επαλ	1<E1
πτυχίο πανεπιστημίου	1<l1
πτυχιο	1<o2
πτυχιο επαλ	1<E1
πτυχιο πανεπιστημιου	1<l1
πτυχιουχοσ	1<l1
πτυχιούχοσ	1<l1
πυροσβέστησ	1<?1
πυροσβεστησ	1<?1
πωλήτρια	1<?1
πωλητήσ	1<?1
πωλητησ	1<?1
πωλητρια	1<?1
ράφτησ	1<?1
ραφτησ	1<?1
σήμερα	1<=1
σε εξέλιξη	1<=1
σε εξελιξη	1<=1
σελίδα	1=11
σελιδα	1=11
σεμινάριο	1=22
σεμιναριο	1=22
σερβιτορα	1<?1
σερβιτοροσ	1<?1
σερβιτόρα	1<?1
σερβιτόροσ	1<?1
σημερα	1<=1
σιδεράσ	1<?1
σιδερασ	1<?1
στην	1=41
στο	1=41
στοιχειωδεισ γνωσεισ	1<H1
στοιχειωδησ	1<H1
στοιχειώδεισ γνώσεισ	1<H1
στοιχειώδησ	1<H1
στον	1=41
στουντιο	1<>1
στούντιο	1<>1
στρατιωτικοσ	1<?1
στρατιωτικόσ	1<?1
συγκολλητήσ	1<?1
συγκολλητησ	1<?1
συλλογικοσ τομοσ	1<61
συλλογικόσ τόμοσ	1<61
συλλογοσ	1<>1
συμβολαιογράφοσ	1<?1
συμβολαιογραφοσ	1<?1
συμβουλοσ	1<?1
συνέδριο	1<61
συνεδριο	1<61
συνεργάτησ	1<?1
συνεργάτιδα	1<?1
συνεργατησ	1<?1
συνεργατιδα	1<?1
συνεταιρισμοσ	1<>1
συνεταιρισμόσ	1<>1
συντάκτησ	1<?1
συντάκτρια	1<?1
συντακτησ	1<?1
συντακτρια	1<?1
συντηρήτρια	1<?1
συντηρητήσ	1<?1
συντηρητησ	1<?1
συντηρητρια	1<?1
συντομο βιογραφικο	1<M1
συντονίστρια	1<?1
συντονιστήσ	1<?1
συντονιστησ	1<?1
συντονιστρια	1<?1
σχεδιάστρια	1<?1
σχεδιαστήσ	1<?1
σχεδιαστησ	1<?1
σχεδιαστρια	1<?1
σχολή	1<@1
σχολή καλών τεχνών	1<@1
σχολείο	1<@1
σχολειο	1<@1
σχολη	1<@1
σχολη καλων τεχνων	1<@1
σύλλογοσ	1<>1
σύμβουλοσ	1<?1
σύντομο βιογραφικό	1<M1
τ ε ι	1<@1
τ κ	1<F1
τ.ε.ι	1<@1
τ.κ	1<F1
ταμίασ	1<?1
ταμιασ	1<?1
ταχυδρομοσ	1<?1
ταχυδρόμοσ	1<?1
τει	1<@1
τεχνίτησ	1<?1
τεχνικοσ	1<?1
τεχνικόσ	1<?1
τεχνιτησ	1<?1
τηλεργασία	1<T1
τηλεργασια	1<T1
τιμητική διάκριση	00Q1
τιμητικη διακριση	00Q1
τκ	1<F1
τμήμα	1=52
τμημα	1=52
τομέασ	1=72
τομεασ	1=72
τομοσ	1<61
τοπογράφοσ	1<?1
τοπογραφοσ	1<?1
τορναδοροσ	1<?1
τορναδόροσ	1<?1
τράπεζα	1<>1
τραγουδίστρια	1<?1
τραγουδιστήσ	1<?1
τραγουδιστησ	1<?1
τραγουδιστρια	1<?1
τραπεζα	1<>1
τωρα	1<=1
τόμοσ	1<61
τώρα	1<=1
υδραυλικοσ	1<?1
υδραυλικόσ	1<?1
υπάλληλοσ	1<?1
υπαλληλοσ	1<?1
υπευθυνη	1<?1
υπευθυνοσ	1<?1
υπεύθυνη	1<?1
υπεύθυνοσ	1<?1
υπηρεσία	1=92
υπηρεσια	1=92
υποτροφία	00Q1
υποτροφια	00Q1
υπουργείο	1<>1
υπουργειο	1<>1
φαρμακείο	1<>1
φαρμακειο	1<>1
φαρμακοποιοσ	1<?1
φαρμακοποιόσ	1<?1
φθινοπωρο	1=;1
φθινόπωρο	1=;1
φουρνοσ	1<>1
φούρνοσ	1<>1
φυλακασ	1<?1
φυσικοθεραπευτήσ	1<?1
φυσικοθεραπευτησ	1<?1
φυσικοθεραπευτρια	1<?1
φυσικοθεραπεύτρια	1<?1
φυσικοσ	1<?1
φυσικοσ ομιλητησ	1<P1
φυσικόσ	1<?1
φυσικόσ ομιλητήσ	1<P1
φωτογράφοσ	1<?1
φωτογραφοσ	1<?1
φύλακασ	1<?1
χειμωνασ	1=<1
χειμώνασ	1=<1
χειριστήσ	1<?1
χειριστησ	1<?1
χημικοσ	1<?1
χημικόσ	1<?1
χορευτήσ	1<?1
χορευτησ	1<?1
χορευτρια	1<?1
χορεύτρια	1<?1
χρονια	1<;1
χρονοσ	1<;1
χρόνια	1<;1
χρόνοσ	1<;1
χτίστησ	1<?1
χτιστησ	1<?1
ψαράσ	1<?1
ψαρασ	1<?1
ψυχολογοσ	1<?1
ψυχολόγοσ	1<?1
ωδείο	1<@1
ωδειο	1<@1
ωσ	1<<1
ωσ σήμερα	1<=1
ωσ σημερα	1<=1
όμιλοσ	1<>1
όροφοσ	1<F1
а s	00e1
а.ş	00e1
автобиография	1==1
агент	1=>3
агентство	1=A2
агенция	1=C1
агенција	1=D1
агенція	1=E1
агроном	1=F1
ад	00e1
адвокат	1=G4
администратор	1=K4
администрация	1=O1
адміністратор	1=P2
адміністрація	1=E1
академии	1=R1
академия	1=S2
академија	1=U1
академія	1=V1
академії	1=V1
аккредитация	1=W1
акредитація	1=X1
актер	1=F1
активно	1=Y1
актор	1=Z1
акторк	1=Z1
актрис	1=F1
актёр	1=F1
акушер	1=[2
альманах	1=]1
анализатор	1=^1
аналитик	1=_1
аналитичар	1=`1
аналітик	1=a1
анкета	1=b2
антологія	1=d1
ао	1=e2
ап	1=g1
апотека	1=D1
аппаратчик	1=F1
аптека	1=h3
арт директор	1=[2
арт-директор	1=[2
архивариус	1=F1
архитект	1=^1
архитекта	1=k1
архитектор	1=_1
архіваріус	1=Z1
архітектор	1=a1
асистент	1=l3
асоциация	1=C1
асоціація	1=E1
аспирант	1=F1
аспирантура	1=o2
аспірант	1=Z1
аспірантура	1>12
ассистент	1=_1
ассоциация	1=O1
атестат	1>32
аттестат	1>52
аттестат о среднем образовании	1>71
аудитор	1=[2
б р	1>81
б-р	1>81
базове	1>91
базовий	1>:2
базовий рівень	1>91
базово	1><3
базово ниво	1>?1
базовое	1>@1
базовые знания	1>A2
базовый	1>A2
базовый уровень	1>@1
базові знання	1>:2
бакалавр	1>C2
бакалаврат	1>E1
бакалавриат	1>F1
бакалавър	1>G1
бакалавърска	1>G1
бакалавърска степен	1>G1
бал	1>H1
балл	1>I1
баллов	1>I1
банк	1=A2
банка	1>J2
бармен	1=[2
бечелор	1>L1
библиотека	1>M3
библиотекар	1>P3
билингв	1>S1
биография	1==1
биографија	1>T1
биолог	1=F1
бл	1=g1
благајник	1=k1
благодарность	0VD1
благодарственное письмо	0VD1
болница	1>J2
больница	1=O1
бортпроводни	1=F1
бр	1>U1
бригадир	1=[2
брошура	1>V1
буд	1>W1
будинок	1>W1
бул	1>X2
булевар	1>U1
булевард	1=g1
бульвар	1>Z2
бухгалтер	1=[2
бытовой	1>\1
бюро	1=A2
бібліотека	1=E1
бібліотекар	1=Z1
білінгв	1>]1
в	1>^3
в браке	1>a1
в момента	1>b1
в разводе	1>a1
в совершенном владении	1>c1
в совершенстве	1>d1
вантажни	1=Z1
васпитач	1=`1
вахтер	1=F1
вахтёр	1=F1
ведуча	1>e1
ведучий	1>e1
ведущий	1>f1
верстальни	1=Z1
верстальщи	1=F1
весна	1>g2
весни	1>i1
весной	1>j1
весны	1>j1
вестник	1>k2
взимку	1>m1
видавництво	1>n2
видано	1?01
викладач	1=P2
виконроб	1=Z1
випуск	1?01
випускова	1>e1
висока школа	1=U1
високий	1?11
високо образовање	1?21
виступ	1=d1
висше	1>G1
висше образование	1>G1
висше училище	1?31
виховател	1=Z1
вихователь	1=Z1
виш	1=V1
виша стручна спрема	1?41
виша школа	1?52
виши средњи	1?71
вище за середній	1?81
вище середнього	1?81
владелец	1>f1
власник	1?92
власница	1=k1
влітку	1?;1
во	1?<1
водител	1=F1
водитель	1=F1
водительские права	1=W1
водительское удостоверение	1=W1
водій	1?=2
водійка	1>e1
водійські права	1=X1
военнослужащ	1=F1
вожат	1=[2
возач	1=`1
возачка дозвола	1??1
волонтер	1?@3
волонтёр	1=F1
восени	1?C1
воспитател	1=F1
вођа	1=k1
впевнений	1?11
впевнено	1?11
врач	1=F1
врло добро	1?D2
вртић	1=U1
всем привет	1?F1
второ място	00?1
вуз	1?G2
вукова диплома	00D1
вул	1>W1
вулиця	1>W1
вх	1=g1
вчитель	1=Z1
вчителька	1>e1
във	1?I1
възпитател	1=^1
выдан	1?J1
выдано	1?J1
вып	1=]1
выпуск	1?J1
высокий	1?K1
выступление	1=]1
высшее	1?L1
выше среднего	1?M1
від	1?N2
віддалена робота	1?P1
віддалено	1?P1
відділ	1?Q1
відділення	1?Q1
відзнака	00B1
відмінно	1?R2
військов	1=Z1
вільне	1?T1
вільне володіння	1?T1
вільно	1?T1
вільно володію	1?T1
вісник	1=d1
вітаю	1?U1
г	1?V3
газета	1=A2
газосварщик	1=F1
гбу	00e1
геодезист	1=[2
геолог	1=F1
гимназия	1=S2
гимназија	1=U1
глава	1?Y3
главный	1>f1
го	1?\2
говоримо	1?^1
год	1?_2
года	1?a1
година	1?b2
године	1?d1
години	1?e1
голова	1>e1
головний	1>e1
горничн	1=F1
город	1>81
гостиница	1=O1
готвач	1=^1
готель	1=E1
гр	1=g1
грамота	1?f3
гран при	0VD1
гран прі	00B1
гран-при	0VD1
гран-прі	00B1
грант	0VD1
грузчик	1=F1
група	1?i4
группа	1?m2
группа компаний	1=O1
гуп	00e1
гід	1>e1
гімназія	1=V1
д	1>81
д т н	1?o1
д.т.н	1?o1
данас	1@01
дворник	1=F1
двуезичен	1@11
делопроизводител	1=F1
департамент	1@22
депо	1@42
депутат	1=[2
детска градина	1?31
детский сад	1=R1
диетолог	1=F1
дизайнер	1@65
дизајнер	1=`1
диплом	1@;5
диплом бакалавра	1>F1
диплом з відзнакою	1>H1
диплом с отличием	1>I1
диплом специалиста	1?L1
диплом техника	1@@1
диплома	1@A2
диплома за средно образование	1@C1
дипломирани	1?21
директор	1@D4
дирекция	1@H2
дирекција	1@J1
дисертация	1>V1
дисертація	1=d1
диспетчер	1=[2
диссертация	1=]1
дистанционно	1@K2
дистанционный	1@M1
дистанційно	1?P1
дитячий садок	1=V1
днес	1>b1
до	1@N4
до данас	1@01
до днес	1>b1
до момента	1>b1
до настоящего времени	1@R1
до настоящия момент	1>b1
до сада	1@01
до сега	1>b1
до сих пор	1@R1
до сьогодні	1@S1
до тепер	1@S1
до теперішнього часу	1@S1
добра	1?71
добре	1@T3
добрий	1?81
добрий день	1?U1
добро	1@W4
добро пожаловать	1?F1
доброволец	1@[1
дозвола	1??1
доклад	1>k2
доктор	1@\1
доктор наук	1@]2
доктор наука	1@_1
доктор філософії	1@`1
докторант	1=^1
докторантура	1@\1
докторат	1@_1
докторска степен	1@\1
докторске студије	1@_1
дом	1>81
дом здравља	1=D1
доо	00e1
доповідь	1=d1
допуск	1@a2
досега	1>b1
досконало	1@c1
дослідник	1=Z1
досі	1@S1
дотепер	1@S1
доцент	1=>3
дружество	1=C1
друкарня	1=E1
друштво	1=D1
діловод	1=Z1
дієтолог	1=Z1
еад	00e1
екип	1@d1
економиста	1=k1
економска школа	1=U1
економіст	1=Z1
екскурсовод	1=Z1
експерт	1@e4
експертний	1@i1
експертно	1@j1
електрик	1=Z1
електричар	1=k1
електротехник	1=^1
елементарний	1>91
елементарно	1>?1
еоод	00e1
есей	1=d1
есен	1@k1
есента	1@k1
ет	1@l2
ж	1@n4
ж к	1=g1
ж.к	1=g1
железници	1=C1
жен	1A21
жена	1A32
женат	1>a1
женен	1A51
женски	1A32
женский	1A21
женско	1A61
женщина	1A21
животопис	1>T1
журнал	1A72
журналист	1A92
журналіст	1=Z1
жінка	1A;1
жіноча	1A;1
жіночий	1A;1
з	1?N2
з відзнакою	1>H1
заваривач	1=k1
заварчик	1=^1
завод	1A<4
задоволително	1?^1
задруга	1=D1
закінчив	1?01
закінчила	1?01
заместитель	1=F1
заместник	1=^1
замужем	1>a1
заміжня	1A@1
зао	00e1
зараз	1@S1
засновник	1=Z1
застраховане	1=C1
заступник	1=Z1
зборник	1AA1
збірник	1=d1
зварник	1=Z1
звено	1@d1
здобуто	1?01
здравствуйте	1?F1
зима	1AB4
зимата	1AF1
зими	1>m1
зимой	1AG1
зимы	1AG1
знаком	1AH1
значка	00?1
зно	0=C1
зрелостен изпит	1@C1
зі	1AI1
зі словником	1>91
и	1AJ3
изворни говорник	1AM1
изд во	1=]1
изд-во	1=]1
издавач	1AA1
издавачка кућа	1=D1
издателство	1AN2
издательство	1AP2
излагање	1AA1
изследовател	1=^1
икономист	1=^1
икономически университет	1?31
иллюстратор	1=F1
име на проекта	1AR1
инженер	1AS2
инжењер	1AU1
инспектор	1A92
институт	1AV6
инструктор	1A\2
интегрисане студије	1?21
ип	00e1
исследовател	1=_1
истраживач	1=`1
й	1A^1
к т н	1@]2
к э н	1?o1
к.т.н	1@]2
к.э.н	1?o1
казначе	1=F1
каменщик	1=F1
кандидат	1A_1
кандидат наук	1@]2
канцеларија	1=D1
капитан	1=F1
касиер	1=^1
касир	1=Z1
кассир	1=F1
категория	1A`2
категорія	1=X1
кафедра	1Ab4
кв	1>Z2
квалификация	1Af1
кваліфікація	1Ag1
квартира	1>Z2
керівник	1=a1
кладовщи	1=F1
кладовщик	1=F1
клиника	1>M3
клініка	1=E1
книга	1Ah3
кну	0C>1
коваль	1>e1
код	1Ak1
коледж	1Al1
колеж	1Am2
колледж	1Ao1
команда	1@22
комерцијалиста	1=k1
компания	1@42
компанија	1=D1
компанія	1=E1
комірни	1=Z1
конверзацијски	1B01
кондитер	1=[2
конкурс	1?f3
конкурса	0VD1
конкурсу	00B1
конобар	1=`1
консерватория	1=S2
консерваторія	1=V1
консултант	1A\2
консультант	1B12
конференция	1>k2
конференција	1AA1
конференція	1=d1
концерн	1=O1
кооперация	1=C1
координатор	1@D4
копирайтер	1=F1
копірайтер	1=Z1
коректор	1=Z1
кореспондент	1=Z1
корп	1>81
корпорация	1=O1
корпорація	1=E1
корректор	1=F1
корреспондент	1=F1
косметолог	1=[2
кпі	0C>1
кравец	1=Z1
кравчин	1=Z1
край	1>81
крановщик	1=F1
красный диплом	1>I1
кубок	0VD1
кувар	1=`1
кузнец	1>f1
кур'єр	1=Z1
курс	1B36
курси	1B91
курсы	1B:2
курьер	1=F1
кухар	1B<2
књига	1AA1
лаборант	1=[2
лаборатория	1@42
лабораторија	1=D1
лабораторія	1=E1
лавреат	00B1
лавреатка	00B1
ласкаво просимо	1?U1
лауреат	1?f3
лауреатка	00B1
лекар	1A\2
лектор	1B>2
лекция	1>V1
лекція	1=d1
лесник	1>f1
лесхоз	1=O1
лет	1?a1
лета	1B@1
лето	1BA2
летом	1B@1
лидер	1=F1
листонош	1=Z1
лицей	1=S2
лиценз	1BC1
лицензия	1=W1
лиценца	1??1
логист	1=F1
логопед	1=[2
логіст	1=Z1
лучшая	0VD1
лучший	0VD1
лято	1BD1
лятото	1BD1
лікар	1=Z1
лікарня	1=E1
літа	1?;1
літо	1?;1
ліцей	1=V1
ліцензія	1=X1
м	1BE4
м'ясник	1>e1
магазин	1=h3
магационер	1=k1
магистар	1?21
магистр	1?L1
магистратура	1BI3
магистър	1BL1
магистърска	1BL1
магистърска степен	1BL1
магістр	1BM1
магістратура	1BM1
майстер	1=Z1
майстерня	1=E1
майстор	1=^1
майчин	1@11
майчин език	1@11
маляр	1=[2
маркетолог	1=[2
мастер	1BN2
мастер студије	1?21
мастерская	1=O1
матерен	1@11
матерњи	1AM1
матерњи језик	1AM1
матрос	1=[2
матура	1BP2
матурски испит	1BR1
машинист	1A92
машиніст	1=Z1
мајстор	1=k1
мгту	0C>1
мгу	0C>1
медал	00?1
медаль	1BS2
медаља	00D1
медбрат	1BU3
медицинска сестра	1BX2
медсестр	1=[2
медсестра	1BZ2
медуниверситет	1=R1
менаџер	1=`1
мене звати	1B\1
менеджер	1B12
мениджър	1=^1
меня зовут	1B]1
мес	1B^2
месец	1B`2
месеца	1B`2
месеци	1Bb1
месяц	1Bc1
месяца	1Bc1
месяцев	1Bc1
методист	1=F1
механик	1A92
механичар	1=`1
механік	1=Z1
микрорайон	1>81
министарство	1=D1
министерство	1@42
младший	1>f1
много добре	1Bd1
много добро	1Be2
много добро ниво	1Bg1
модул	1Bh1
мое резюме	1Bi1
молодший	1>e1
молодший бакалавр	1Bj1
молодший спеціаліст	1Bj1
момента	1>b1
монография	1>k2
монографія	1=d1
монтажни	1=Z1
монтажник	1=F1
моё резюме	1Bi1
моє резюме	1Bk1
муж	1Bl1
мужской	1Bl1
мужчина	1Bl1
музей	1=h3
музеј	1=D1
музикант	1=Z1
музыкант	1=F1
муляр	1=Z1
муп	00e1
мушкарац	1Bm1
мушки	1Bm1
мушко	1Bm1
мъж	1Bn1
мъжки	1Bn1
мясник	1=F1
міністерство	1=E1
міс	1Bo1
місто	1>W1
місяць	1Bo1
місяці	1Bo1
місяців	1Bo1
н в	1@R1
н. в	1@R1
н.в	1@R1
на бытовом уровне	1>\1
на даљину	1C01
наб	1>81
набережна	1>W1
набережная	1>81
навесні	1>i1
нагорода	00B1
награда	1C13
назва проєкту	1C41
название проекта	1C51
назив пројекта	1C61
найкраща	00B1
найкращий	00B1
направление	1C73
направление подготовки	1Af1
напреднал	1Be2
напреднало	1Be2
напредно	1?D2
напрям	1Ag1
нарис	1=d1
насеље	1>U1
наст вр	1@R1
наст время	1@R1
наст. вр	1@R1
наст. время	1@R1
наставник	1=k1
наставница	1=k1
настояще	1>b1
настоящее время	1@R1
настоящем	1>b1
настоящий момент	1@R1
настоящия момент	1>b1
науковий співробітник	1>e1
научен сътрудник	1@[1
научная статья	1=]1
научный сотрудник	1>f1
началник	1=^1
начално	1C:2
начальник	1=[2
начальное профессиональное	1@@1
начальное профессиональное образование	1@@1
начальный	1>A2
начальный уровень	1>@1
начинаещ	1C<2
начинающий	1C>1
начиная с	1C?1
нв	1@R1
не женат	1>a1
не замужем	1>a1
нед	1C@1
недели	1C@1
недель	1C@1
неделя	1C@1
неженен	1A51
незаміжня	1A@1
неодружена	1A@1
неодружений	1A@1
неожењен	1CA1
неоконченное высшее	1>F1
неомъжена	1A51
неудата	1CA1
новинар	1=`1
новичок	1C>1
носитель	1>S1
носитель языка	1>S1
носій	1>]1
носій мови	1>]1
нотариус	1=F1
нотаріус	1=Z1
нпо	00e1
нян	1=Z1
няня	1>f1
оао	00e1
обл	1CB3
область	1>Z2
образователно квалификационна степен магистър	1BL1
образователно-квалификационна степен магистър	1BL1
обука	1??1
община	1CE2
објављен	1AA1
овлашћење	1??1
од	1CG2
одељење	1@J1
одитор	1=^1
одлично	1?D2
одружена	1A@1
одружений	1A@1
одсек	1CI2
ожењен	1CA1
ожидаемый	1CK1
ожидается	1CK1
окончание	1?J1
окончил	1?J1
окончила	1?J1
олимпиада	1CL2
олімпіада	00B1
омъжена	1A51
онлайн	1CN3
онлајн	1C01
оод	00e1
ооо	1=e2
оператер	1=`1
оператор	1CQ5
оптометрист	1=F1
општина	1=D1
осени	1CV1
осень	1CV1
осенью	1CV1
осені	1?C1
осигурање	1=D1
оснивач	1=`1
основател	1A92
основе	1CW2
основна школа	1=U1
основне академске студије	1>L1
основне студије	1>L1
основно	1CY4
основно владеене	1?^1
основно знање	1C]1
основно ниво	1>?1
основно училище	1?31
осінь	1?C1
от	1C^3
от разстояние	1Ca1
отговорник	1=^1
отдел	1@H2
отделение	1Cb3
отель	1=O1
отличен	1Ce1
отличие	1Cf2
отлично	1Ch3
отлично владеене	1Bd1
отличное	1>c1
отримано	1?01
офис	1@42
официант	1=F1
офіс	1=E1
офіціант	1=Z1
охоронец	1=Z1
охранник	1=F1
оцена	1Ck1
оценка	1Cl2
оценщик	1=F1
оцінка	1>H1
оцінювач	1=Z1
очаква се	1Cn1
очаквано	1Cn1
очекивано	1Co1
очікуваний	1D01
очікується	1D01
пао	00e1
парикмахер	1=F1
пасивно	1C]1
пат	00e1
патент	1D14
пг	1?31
пгжпт	1?31
певец	1>f1
певица	1>f1
пекар	1=[2
пекара	1=D1
пекарна	1=C1
пекарня	1=A2
пер	1>81
первое место	0VD1
переводчик	1=F1
переводчица	1>f1
перекладач	1=Z1
переможець	00B1
переможниця	00B1
переулок	1>81
перукар	1=Z1
перше місце	00B1
пивара	1=D1
пл	1D52
плакет	00?1
планирано	1D72
планируемый	1CK1
планируется	1CK1
планується	1D01
плиточник	1=F1
плотник	1=F1
площа	1>W1
площад	1=g1
площадь	1>81
по	1D92
по н в	1@R1
по н. в	1@R1
по н.в	1@R1
по наст время	1@R1
по наст. время	1@R1
по настоящее время	1@R1
по настоящий момент	1@R1
по сей день	1@R1
по сьогодні	1@S1
по теперішній час	1@S1
по цей день	1@S1
по цей час	1@S1
победител	00?1
победитель	0VD1
победительница	0VD1
победник	00D1
победница	00D1
повар	1D;2
повна середня	1D=1
повышение квалификации	1D>2
поглавље	1AA1
поглиблений	1?T1
подмастерь	1=F1
подразделение	1D@1
подяка	00B1
пожарн	1=F1
пожежни	1=Z1
позориште	1=D1
покоївк	1=Z1
поликлиника	1@42
политех	1=R1
политехнический	1=R1
полицейск	1=F1
положен	1??1
полувисше	1DA1
получен	1?J1
получено	1?J1
поліклініка	1=E1
політехніка	1=V1
поліцейськ	1=Z1
помощник	1A92
помоћник	1=k1
помічник	1=Z1
понастоящем	1>b1
понині	1@S1
портниха	1>f1
портной	1>f1
посвідчення	1=X1
посвідчення водія	1=X1
поселок	1>81
пословођа	1=k1
посёлок	1>81
потврда	1??1
похвала	00D1
початковий	1>:2
початковий рівень	1>91
початківець	1DB1
почетна грамота	00?1
почетная грамота	0VD1
почетник	1DC2
почетно	1C]1
почтальон	1=F1
почётная грамота	0VD1
пр	1>Z2
пр т	1>81
пр-т	1>81
правник	1=k1
правница	1=k1
правоспособност	1BC1
практикант	1?@3
прат	00e1
преводач	1=^1
преводилац	1=k1
предавач	1=`1
предавање	1AA1
предвиђено	1Co1
предполагаемый	1CK1
предприятие	1@42
председател	1A92
председник	1=k1
председница	1=k1
предстои	1Cn1
предузеће	1=D1
президент	1=>3
премия	0VD1
премія	00B1
преподавател	1DE3
привет	1?F1
привіт	1?U1
призер	1BS2
признање	00D1
призёр	0VD1
приправник	1=k1
приправница	1=k1
пров	1>W1
провизор	1>f1
проводник	1=_1
провулок	1>W1
провідний	1>e1
провідник	1=Z1
програмер	1=`1
програмист	1=^1
программист	1=_1
програміст	1=a1
продав	1=Z1
продавац	1=k1
продавач	1=^1
продавачица	1=k1
продавец	1DH3
продавница	1=D1
продвинутый	1DK2
продвинутый уровень	1>c1
продюсер	1=[2
проезд	1>81
проект	1DM3
проекта	1C51
проекти	1DP2
проекты	1C51
пролет	1DR1
пролетта	1DR1
пролеће	1DS1
прораб	1=F1
просек	1Ck1
просек оцена	1Ck1
просечна оцена	1Ck1
просп	1>W1
проспект	1>Z2
просунутий	1?R2
професионален бакалавър	1>G1
професионална автобиография	1==1
професионална биографија	1>T1
професионална гимназия	1?31
професионална квалификация	1@C1
професор	1=l3
профессиональный	1>c1
профессор	1=_1
професійний	1?T1
професійно технічна	1D=1
професійно-технічна	1D=1
профил	1DT1
профиль	1Af1
проєкт	1C41
проєкти	1C41
проєкту	1C41
пројекат	1C61
пројекти	1C61
психолог	1=G4
пту	0C>1
публикация	1>k2
публикација	1AA1
публікація	1=d1
пут	1>U1
първо място	00?1
підвищення кваліфікації	1DU2
підприємство	1=E1
підрозділ	1?Q1
р	1DW1
работаю	1@R1
работник	1=^1
рабоч	1=F1
рабочий	1DX2
рад	1AA1
рад од куће	1C01
радионица	1=D1
радна биографија	1>T1
радник	1=k1
радница	1=k1
радіо	1=E1
разведен	1DZ3
разведена	1DZ3
разведён	1>a1
разговорный	1>\1
разговорный уровень	1>\1
разработчик	1D]2
разрешително	1BC1
разряд	1=W1
район	1>Z2
рачуновођа	1=k1
редактор	1@65
редакция	1=O1
редакція	1=E1
режисер	1=Z1
режиссер	1=F1
режиссёр	1=F1
резюме	1=b2
рекрутер	1=[2
республика	1>81
ресторан	1D_3
ресторант	1=C1
референт	1=`1
рибал	1=Z1
риелтор	1=F1
робочий	1?81
робітни	1=Z1
робітник	1>e1
роден	1@11
роден език	1@11
родная	1>S1
родной	1>S1
родной язык	1>S1
розділ	1=d1
розлучена	1A@1
розлучений	1A@1
розмовна	1Db1
розмовний	1Db1
розмовний рівень	1Db1
розробник	1=a1
роки	1DW1
року	1DW1
років	1DW1
руководилац	1=k1
руководител	1=_1
ръководител	1Dc1
рыбак	1=F1
рідна	1>]1
рідна мова	1>]1
рідний	1>]1
рік	1DW1
с	1Dd3
с отличием	1>I1
саветник	1=k1
саветница	1=k1
сада	1@01
садашњост	1@01
садовник	1=F1
садівни	1=Z1
самозайнятий	1=E1
самозанятый	1=O1
санитар	1=F1
сантехник	1=F1
сантехнік	1=Z1
санітар	1=Z1
саопштење	1AA1
сарадник	1=k1
сарадница	1=k1
сборник	1>k2
сварщик	1D;2
свидетелство	1BC1
свидетельство	1=W1
свободно	1Dg2
свободно владею	1>c1
свободное	1>c1
свободное владение	1>c1
свободный	1>c1
свідоцтво	1=X1
сдан	1?J1
сдружение	1=C1
сега	1>b1
сегодня	1@R1
сейчас	1@R1
секретар	1=G4
секретарица	1=k1
секретарь	1=F1
сектор	1Di4
село	1>Z2
семеен	1A51
семейна	1A51
семинар	1Dm1
семінар	1B91
сервитьор	1=^1
середньо	1Db1
середня	1D=1
середня освіта	1D=1
середня спеціальна	1Bj1
середній	1Dn2
середній бал	1>H1
середній рівень	1Db1
сертификат	1E03
сертификация	1=W1
сертифициран	1BC1
сертифицированный	1=W1
сертифікат	1E31
сертифікація	1=X1
скарбни	1=Z1
слабо	1>?1
слесар	1=F1
слесарь	1=F1
служба	1E45
слюсар	1=Z1
смер	1Bh1
со	1E92
со словарем	1>@1
со словарём	1>@1
соавтор	1E;2
собственик	1=^1
совершенное	1>d1
сотрудник	1=F1
соу	1?31
союз	1=O1
спбгу	0C>1
специализация	1DT1
специалист	1E=3
специалист по	1DA1
специалитет	1?L1
специалност	1DT1
специальность	1Af1
специјалиста	1=k1
спеціальність	1Ag1
спеціалізація	1Ag1
спеціаліст	1E@2
спеціалітет	1BM1
списание	1>V1
співа	1=Z1
співавтор	1EB2
співробітник	1=Z1
спілка	1=E1
среден успех	1Ce1
среден успех от следването	1Ce1
средне	1>\1
среднее	1>71
среднее образование	1>71
среднее общее	1>71
среднее профессиональное	1@@1
среднее профессиональное образование	1@@1
среднее специальное	1@@1
средний	1ED2
средний балл	1>I1
средний уровень	1>\1
средно	1EF3
средно владеене	1?^1
средно ниво	1EI2
средно образование	1@C1
средно специално	1@C1
средно специално образование	1@C1
средно училище	1?31
средња стручна спрема	1BR1
средња школа	1=U1
средње	1EK2
средњи	1B01
средњи ниво	1B01
ссс	1BR1
стажант	1=^1
стажер	1=[2
стажист	1=Z1
стажиста	1=k1
стажёр	1=F1
стан	1>U1
старший	1EM2
статия	1>V1
стаття	1=d1
статья	1=]1
степень бакалавра	1>F1
степень магистра	1?L1
стипендия	1CL2
стипендија	00D1
стипендія	00B1
столар	1=k1
столяр	1=[2
стор	1EO1
сторінка	1EO1
стр	1EP2
страница	1ER1
строительная	1=O1
стройка	1=O1
струковне студије	1>L1
стручни испит	1??1
стручњак	1ES2
студио	1>J2
студия	1=O1
студијски програм	1Bh1
студія	1=E1
ступінь бакалавра	1>E1
ступінь магістра	1BM1
стюард	1=[2
су	1?31
су шеф	1EM2
су-шеф	1EM2
суддя	1>e1
судья	1>f1
супермаркет	1=A2
счетоводител	1=^1
считано от	1EU1
сътрудник	1=^1
сьогодні	1@S1
т ч	1@S1
т.ч	1@S1
та	1A^1
такмичење	00D1
танцовщиц	1=F1
танцор	1=F1
танцівни	1=Z1
театр	1=A2
театър	1=C1
тези	1=d1
тезисы	1=]1
текущее время	1@R1
телеканал	1=E1
теперішнього часу	1@S1
теперішній час	1@S1
тестер	1=^1
тестировщик	1=_1
тестувальник	1=a1
техлид	1>f1
техник	1A92
техникум	1EV2
техничар	1=`1
техничка школа	1=U1
технолог	1=>3
технік	1=Z1
технікум	1Al1
течно	1=Y1
тиждень	1EX1
тижні	1EX1
тижнів	1EX1
тим	1@J1
тимлид	1>f1
типография	1=O1
тов	1EY2
товаровед	1=F1
токар	1=[2
токарь	1=F1
тоо	00e1
торговый дом	1=O1
торговый представитель	1>f1
трг	1>U1
тренер	1=[2
тренинг	1Dm1
тренутно	1@01
треньор	1=^1
тренінг	1B91
трки	0=C1
търговец	1=^1
търговски представител	1@[1
у	1E[2
у браку	1CA1
у досконалості	1@c1
у току	1@01
уверенно	1?K1
уверенный	1?K1
уверење	1??1
удаленка	1@M1
удаленная работа	1@M1
удаленно	1@M1
удалёнка	1@M1
удалённая работа	1@M1
удалённо	1@M1
удата	1CA1
удовлетворительно	1>\1
удостоверение	1A`2
удружење	1=D1
ул	1E]3
улица	1E]3
универзитет	1E`1
университет	1EV2
университета	1=S2
університет	1Al1
управител	1=^1
управление	1Ea3
управління	1Ed2
уредник	1=k1
уредница	1=k1
усмерење	1Bh1
успех	1Ce1
учебник	1>V1
ученик	1>f1
училище	1Ef3
учител	1=^1
учитель	1=[2
учительница	1>f1
учитељ	1=`1
учредитель	1=F1
фабрика	1A<4
факултет	1Ei2
факультет	1Ek4
фармацевт	1=>3
фармацеут	1=`1
фаховий молодший бакалавр	1Bj1
фахівець	1>e1
фгуп	00e1
фельдшер	1BU3
фермер	1=[2
физик	1=F1
физиотерапевт	1=F1
финалист	0VD1
финалиста	00D1
фирма	1>M3
флорист	1=[2
фонд	1=A2
фондация	1=C1
фондација	1=D1
фоп	00e1
фотограф	1=[2
фрезеровщик	1=F1
фрезерувальни	1=Z1
фриланс	1=O1
фрилансер	1=F1
фріланс	1=E1
фізіотерапевт	1=Z1
фіналіст	00B1
фірма	1=E1
химик	1=F1
хозяйство	1=O1
холдинг	1=h3
холост	1>a1
холостой	1>a1
хорошее	1?M1
хороший	1Eo2
хорошо	1Eo2
хотел	1>J2
художник	1=F1
цей час	1@S1
центар	1=D1
центр	1=A2
център	1=C1
цех	1Ea3
ч	1F11
часопис	1AA1
червоний диплом	1>H1
чирак	1@[1
читалище	1=C1
читаю профессиональную литературу	1>@1
читаю со словарем	1>@1
читаю со словарём	1>@1
члан	1=k1
чланак	1AA1
член	1@[1
чоловік	1F11
чоловіча	1F11
чоловічий	1F11
швачк	1=Z1
швея	1>f1
шеф	1=k1
школа	1F24
школа no	1=R1
школьный	1>@1
шосе	1>W1
шоссе	1>81
шофьор	1=^1
шофьорска книжка	1BC1
экономист	1=F1
экскурсовод	1=F1
эксперт	1F61
экспертный	1F61
экспертный уровень	1F61
электрик	1=F1
электрогазосварщик	1=F1
электромонт	1=F1
электросварщик	1=F1
элементарный	1>@1
юрист	1=>3
я	1F72
і	1A^1
із	1?N2
ілюстратор	1=Z1
інженер	1=a1
інститут	1Al1
јединица	1@J1
јесен	1F91
ґрант	00B1
אביב	1F:1
אגף	1F;1
אדריכל	1F<1
אדריכלית	1F<1
אולפנה	1F=1
אוניברסיטה	1F=1
אוניברסיטת	1F=1
אופטומטריסט	1F<1
אות	1F>1
אח	1F<1
אחות	1F<1
אחראי	1F<1
אחראית	1F<1
אינסטלטור	1F<1
אישה	1F?1
אנליסט	1F<1
אנליסטית	1F<1
אקדמיה	1F=1
ארגון	1F@1
ארכיונאי	1F<1
ב	1FA1
ב"א	1FB1
בגרות	00J1
בגרות מלאה	00J1
בגרות עיונית	00J1
בהצטיינות	1FC1
בוגר	1FB1
בוגרת	1FB1
בודק	1F<1
בודקת	1F<1
ביטוח	1F@1
בינוני	1FD2
בינונית	1FD2
בינונית גבוהה	1FF1
בית אבות	1F@1
בית החולים	1F@1
בית הספר	1F=1
בית חולים	1F@1
בית מרקחת	1F@1
בית ספר	1F=1
בנאי	1F<1
בנק	1F@1
בסיס	1FG1
בסיסי	1FH2
בסיסית	1FH2
בע"מ	1F@1
בעלים	1F<1
בעמ	1F@1
ברמה גבוהה	1FJ1
ברמן	1F<1
ברמת שפת אם	1FK1
גבוהה	1FL2
גבר	1FN1
גזבר	1F<1
גזברית	1F<1
גן ילדים	1F=1
גנן	1F<1
גננת	1F<1
גרוש	1FO1
גרושה	1FO1
ד"ר	1FP1
דו לשוני	1FK1
דו-לשוני	1FK1
דובר ילידי	1FK1
דוור	1F<1
דוקטור	1FP1
דוקטורט	1FQ2
דייג	1F<1
דייל	1F<1
דיילת	1F<1
דירה	1FS1
דרך	1FS1
האוניברסיטה	1F=1
האקדמיה	1F=1
הווה	1FT1
הוצאה	1FU1
הוצאת	1F@1
החוג	1F=1
הטכניון	1F=1
היברידי	1FV1
היום	1FT1
המכללה	1F=1
המכללה האקדמית	1F=1
המרכז	1F@1
המרכז האקדמי	1F=1
הנדסאי	1FW1
הנדסאית	1FW1
הסמכה	1FX1
הסמכות	1FX1
הסמכת	1FX1
הפקולטה	1F=1
הצטיינות	1F>1
הצטיינות יתרה	1FC1
הרצאה	1FU1
השתלמות	1FX1
התמחות	1FY1
התמחות ב	1FY1
ו	1FZ1
ועד היום	1FT1
זוכה	1F>1
זכר	1FN1
זמר	1F<1
זמרת	1F<1
חבר	1F<1
חבר ועד	1F<1
חברה	1F@1
חברה בוועד	1F<1
חברה בצוות	1F<1
חברת	1F@1
חברת ועד	1F<1
חוג	1FY1
חודש	1F[1
חודשים	1F[1
חוקר	1F<1
חוקרת	1F<1
חורף	1F\1
חטיבה	1F;1
חטיבת ביניים	1F=1
חייט	1F<1
חייל	1F<1
חלשה	1FG1
חנות	1F@1
חקלאי	1F<1
חרט	1F<1
חשב	1F<1
חשמלאי	1F<1
טבח	1F<1
טבחית	1F<1
טוב	1F]2
טובה	1FF1
טובה מאוד	1FJ1
טכנאי	1F<1
טכנאי מוסמך	1FW1
טכנאית	1F<1
טכנולוגיות	1F@1
טכניון	1F=1
ידע בסיסי	1FG1
יו"ר	1F<1
יועץ	1F<1
יועצת	1F<1
יושב ראש	1F<1
יחידה	1F;1
יחידת	1F;1
ישיבה	1F=1
ישיבת	1F=1
כבאי	1F<1
כיום	1FT1
כיכר	1FS1
כנס	1FU1
כעת	1FT1
כתב עת	1FU1
כתבה	1FU1
מ	1F_1
מ"א	1F`1
מאבטח	1F<1
מאבטחת	1F<1
מאז	1Fa1
מאייר	1F<1
מאיירת	1F<1
מאמן	1F<1
מאמנת	1F<1
מאמר	1FU1
מאפייה	1F@1
מבקר	1F<1
מגיה	1F<1
מגמה	1FY1
מגמת	1FY1
מדור	1F;1
מדליה	1F>1
מדריך	1F<1
מדריכה	1F<1
מדרשה	1F=1
מהנדס	1F<1
מהנדסת	1F<1
מודד	1F<1
מוזיאון	1F@1
מוזיקאי	1F<1
מוכר	1F<1
מוכרת	1F<1
מומחה	1Fb2
מומחית	1Fb2
מוסמך	1Fd2
מוסמכת	1Fd2
מועצה	1F@1
מורה	1F<1
מזכיר	1F<1
מזכירה	1F<1
מחלקה	1F;1
מחלקת	1F;1
מחסנאי	1F<1
מטפל	1F<1
מטפלת	1F<1
מיזם	1Ff1
מיילדת	1F<1
מייסד	1F<1
מייסדת	1F<1
מיקוד	1FS1
מכון	1F@1
מכון ללימודים	1F=1
מכונאי	1F<1
מכללה	1F=1
מכללת	1F=1
מלגה	1F>1
מלגת	1F>1
מלון	1F@1
מלח	1F<1
מלצר	1F<1
מלצרית	1F<1
ממוצע	1FC1
ממוצע ציונים	1FC1
מנהל	1F<1
מנהל חשבונות	1F<1
מנהל עבודה	1F<1
מנהלת	1F<1
מנהלת חשבונות	1F<1
מנחה	1F<1
מנכ"ל	1F<1
מסגר	1F<1
מסלול	1FY1
מסעדה	1F@1
מעבדה	1F@1
מעצב	1F<1
מעצבת	1F<1
מפיק	1F<1
מפיקה	1F<1
מפעיל	1F<1
מפעל	1F@1
מפקד	1F<1
מפקדת	1F<1
מפתח	1F<1
מפתחת	1F<1
מצוין	1FL2
מצוינת	1FJ1
מצטיין	1F>1
מצטיינת	1F>1
מקוון	1FV1
מקום ראשון	1F>1
מרחוק	1FV1
מרכז	1Fg2
מרכזת	1F<1
מרפא בעיסוק	1F<1
מרפאה	1F@1
מרפאה בעיסוק	1F<1
מרפאת	1F@1
מרצה	1F<1
משוער	1Fi1
משרד	1F@1
מתחיל	1Fj1
מתחילים	1FG1
מתכנן	1F<1
מתכננת	1F<1
מתכנת	1F<1
מתכנתת	1F<1
מתמחה	1F<1
מתנדב	1F<1
מתנדבת	1F<1
מתקדם	1Fk1
מתרגם	1F<1
מתרגמת	1F<1
נגר	1F<1
נהג	1F<1
נהגת	1F<1
נוטריון	1F<1
נוכחי	1FT1
נוכחית	1FT1
נציג	1F<1
נציג מכירות	1F<1
נציגת	1F<1
נקבה	1F?1
נשואה	1FO1
נשוי	1FO1
סבירה	1Fl1
סדנה	1F@1
סוכנות	1F@1
סטודיו	1F@1
סטודנט	1F<1
סייע	1F<1
סייעת	1F<1
סמטת	1FS1
סמינר	1F=1
סמנכ"ל	1F<1
ספר	1FU1
ספרייה	1F@1
ספריית	1F@1
ספרית	1F<1
ספרן	1F<1
ספרנית	1F<1
סתיו	1Fm1
עבודה מרחוק	1FV1
עבודת גמר	1FU1
עד	1Fn1
עד היום	1FT1
עד כה	1FT1
עובד	1F<1
עובד מצטיין	1F>1
עובדת	1F<1
עובדת מצטיינת	1F>1
עוזר	1F<1
עוזרת	1F<1
עורך	1F<1
עורך דין	1F<1
עורכת	1F<1
עורכת דין	1F<1
עיון	1FU1
עיריית	1F@1
עיתונאי	1F<1
עיתונאית	1F<1
עכשיו	1FT1
עמוד	1Fo1
עמותה	1F@1
עמותת	1F@1
עצמאי	1F@1
עצמאית	1F@1
פוסטר	1FU1
פועל	1F<1
פועלת	1F<1
פטנט	1FU1
פיזיותרפיסט	1F<1
פסיכולוג	1F<1
פסיכולוגית	1F<1
פקולטה	1F=1
פקיד	1F<1
פקידה	1F<1
פרויקט	1Ff1
פרופסור	1F<1
פרס	1F>1
פרסום	1FU1
פרק	1FU1
צה"ל	1F@1
צוות	1F;1
ציון	1FC1
ציון ממוצע	1FC1
ציון סופי	1FC1
צלם	1F<1
צלמת	1F<1
צפוי	1Fi1
צפויה	1Fi1
קבוצת	1F@1
קו"ח	1G01
קומה	1FS1
קונדיטור	1F<1
קופאי	1F<1
קופאית	1F<1
קופת חולים	1F@1
קורות חיים	1G01
קורס	1FX1
קו״ח	1G01
קיץ	1G11
קלינאית	1F<1
קצב	1F<1
קצין	1F<1
קצינה	1F<1
קרן	1F@1
ראש	1F<1
ראש צוות	1F<1
רהוטה	1FJ1
רואה חשבון	1F<1
רווק	1FO1
רווקה	1FO1
רופא	1F<1
רופאה	1F<1
רוקח	1F<1
רוקחת	1F<1
רח	1FS1
רחוב	1FS1
רישיון	1FX1
רישיון נהיגה	1FX1
רכז	1F<1
רכזת	1F<1
רמה גבוהה	1FL2
רמת שיחה	1Fl1
רקדן	1F<1
רקדנית	1F<1
רשיון	1FX1
רשת	1F@1
רתך	1F<1
שד	1FS1
שדרות	1FS1
שוטף	1FJ1
שוטפת	1FJ1
שוטר	1F<1
שוטרת	1F<1
שוליה	1F<1
שוער	1F<1
שופט	1F<1
שותף	1F<1
שותפה	1F<1
שחקן	1F<1
שחקנית	1F<1
שיחה	1Fl1
שכונת	1FS1
שליח	1F<1
שליטה מלאה	1FJ1
שם הפרויקט	1Ff1
שמאי	1F<1
שנה	1G21
שנים	1G21
שף	1F<1
שפת אם	1FK1
שפת-אם	1FK1
ת ד	1FS1
ת.ד	1FS1
תואר	1FB1
תואר ראשון	1FB1
תואר ראשון ב	1FB1
תואר שלישי	1FP1
תואר שני	1F`1
תואר שני ב	1F`1
תופרת	1F<1
תזונאית	1F<1
תחקירן	1F<1
תחקירנית	1F<1
תחרות	1F>1
תיאטרון	1F@1
תיכון	1G32
תעודה	1FX1
תעודת	1FX1
תעודת בגרות	00J1
תעודת הוקרה	1F>1
תעודת הוראה	1FW1
תעודת הצטיינות	1F>1
תעודת מקצוע	1G52
תעשיות	1F@1
أخصائي	1G71
أخصائية	1G71
أساسي	1G82
أساسيات	1G82
أساسية	1G:1
أستاذ	1G71
أستاذة	1G71
أشهر	1G;1
أعزب	1G<1
أعوام	1G=1
أفضل	1G>1
أكاديمية	1G?1
أمانة	1G@1
أمين الصندوق	1G71
أمين مكتبة	1G71
أمينة	1G71
أمينة الصندوق	1G71
أنثى	1GA1
أونلاين	1GB1
إتقان	1GC1
إجادة تامة	1GC1
إجازة	1GD1
إجازة جامعية	1GD1
إدارة	1GE2
إعدادية	1G?1
إلى	1GG1
إلى الآن	1GH1
ابتدائي	1G:1
ابتدايي	1G:1
اتقان	1GC1
اجاده تامه	1GC1
اجازه	1GD1
اجازه جامعيه	1GD1
اختصاصي	1G71
اخصايي	1G71
اخصاييه	1G71
اداره	1GE2
اساسي	1G82
اساسيات	1G82
اساسيه	1G:1
استاذ	1G71
استاذه	1G71
استشاري	1G71
استشارية	1G71
استشاريه	1G71
استوديو	1G@1
اسم المشروع	1GI1
اشهر	1G;1
اعتماد	1GJ1
اعداديه	1G?1
اعزب	1G<1
اعوام	1G=1
افضل	1G>1
اكاديميه	1G?1
الآن	1GH1
الاختصاص	1GK1
الان	1GH1
البكالوريا	1GL1
البكالوريوس	1GD1
التقدير	1GM1
الثانوية	1GL1
الثانوية العامة	1GL1
الثانويه	1GL1
الثانويه العامه	1GL1
الجامعة	1G?1
الجامعه	1G?1
الحاضر	1GH1
الحالي	1GH1
الخريف	1GN1
الدبلوم	1GO1
الدرجة	1GM1
الدرجه	1GM1
الدكتوراه	1GP1
الدور	1GQ1
الربيع	1GR1
السيرة الذاتية	1GS1
السيره الذاتيه	1GS1
الشتاء	1GT1
الشركة	1G@1
الشركه	1G@1
الصيف	1GU1
القسم	1GV1
الكلية	1G?1
الكليه	1G?1
اللغة الأصلية	1GW1
اللغة الأم	1GW1
اللغه الاصليه	1GW1
اللغه الام	1GW1
الليسانس	1GD1
المؤسسة	1G@1
الماجستير	1GX1
المتوقع	1GY1
المدرسة	1G?1
المدرسة الثانوية	1G?1
المدرسه	1G?1
المدرسه الثانويه	1G?1
المركز الأول	1G>1
المركز الاول	1G>1
المركز الثاني	1G>1
المشروع	1GI1
المعدل	1GM1
المعدل التراكمي	1GM1
المعدل العام	1GM1
المعهد	1G?1
الموسسه	1G@1
الوقت الحالي	1GH1
الى	1GG1
الي	1GG1
الي الان	1GH1
اليوم	1GH1
امانه	1G@1
امرأة	1GA1
امراه	1GA1
امين الصندوق	1G71
امين مكتبه	1G71
امينه	1G71
امينه الصندوق	1G71
انثى	1GA1
انثي	1GA1
اونلاين	1GB1
بائع	1G71
بائعة	1G71
باحث	1G71
باحثة	1G71
باحثه	1G71
بايع	1G71
بايعه	1G71
بتقدير	1GM1
بحار	1G71
بحث	1GZ1
براءة اختراع	1GZ1
براءه اختراع	1GZ1
بستاني	1G71
بسيطة	1G:1
بسيطه	1G:1
بطلاقة	1GC1
بطلاقه	1GC1
بكالوريا	1GL1
بكالوريس	1GD1
بكالوريوس	1GD1
بلدية	1G@1
بلديه	1G@1
بناء	1G71
بناية	1GQ1
بنايه	1GQ1
بنك	1G@1
تأمين	1G@1
تامين	1G@1
تخصص	1GK1
تخصص في	1GK1
ترخيص	1GJ1
تقدير	1GM1
تقني	1G71
تكريم	1G>1
توجيهي	1GL1
ثانوي	1G?1
ثانوية	1G?1
ثانوية عامة	1GL1
ثانويه	1G?1
ثانويه عامه	1GL1
ثنائي اللغة	1GW1
ثنايي اللغه	1GW1
جائزة	1G>1
جامعة	1G?1
جامعه	1G?1
جايزه	1G>1
جزار	1G71
جمعية	1G@1
جمعيه	1G@1
جندي	1G71
جيد	1G[2
جيد جدا	1GC1
جيدة	1G]1
جيدة جدا	1GC1
جيده	1G]1
جيده جدا	1GC1
حارس	1G71
حاليا	1GH1
حالياً	1GH1
حاليًا	1GH1
حتى	1GG1
حتى الآن	1GH1
حتى الوقت الحالي	1GH1
حتى اليوم	1GH1
حتى تاريخه	1GH1
حتي	1GG1
حتي الان	1GH1
حتي الوقت الحالي	1GH1
حتي اليوم	1GH1
حتي تاريخه	1GH1
حداد	1G71
حكم	1G71
حي	1GQ1
خباز	1G71
خبير	1G^2
خبيرة	1G^2
خبيره	1G^2
خراط	1G71
خريف	1GN1
خياط	1G71
خياطة	1G71
خياطه	1G71
دائرة	1GV1
دار	1G@1
دار النشر	1GZ1
دار نشر	1G@1
دايره	1GV1
دبلوم	1G`2
دبلوم عالي	1GX1
دبلوم فني	1GO1
دبلوم متوسط	1GO1
درجة البكالوريوس	1GD1
درجة الدكتوراه	1GP1
درجة الماجستير	1GX1
درجه البكالوريوس	1GD1
درجه الدكتوراه	1GP1
درجه الماجستير	1GX1
درع	1G>1
دكتوراه	1GP1
دورة	1GJ1
دوره	1GJ1
ذكر	1Gb1
رئيس	1G71
رئيسة	1G71
ربيع	1GR1
رجل	1Gb1
رخصة	1GJ1
رخصة قيادة	1GJ1
رخصه	1GJ1
رخصه قياده	1GJ1
رسالة	1GZ1
رساله	1GZ1
روضة	1G?1
روضه	1G?1
رييس	1G71
رييسه	1G71
زمالة	1GJ1
زماله	1GJ1
سائق	1G71
سائقة	1G71
سايق	1G71
سايقه	1G71
سباك	1G71
سكرتير	1G71
سكرتيرة	1G71
سكرتيره	1G71
سنة	1Gc2
سنه	1Gc2
سنوات	1G=1
سيرة ذاتية	1GS1
سيره ذاتيه	1GS1
شارع	1GQ1
شتاء	1GT1
شرطي	1G71
شركة	1G@1
شركه	1G@1
شعبة	1Ge2
شعبه	1Ge2
شقة	1GQ1
شقه	1GQ1
شهادة	1GJ1
شهادة الثانوية	1GL1
شهادة تقدير	1G>1
شهادة معتمدة	1GJ1
شهاده	1GJ1
شهاده الثانويه	1GL1
شهاده تقدير	1G>1
شهاده معتمده	1GJ1
شهر	1G;1
شهور	1G;1
ص ب	1GQ1
ص.ب	1GQ1
صحفي	1G71
صحفية	1G71
صحفيه	1G71
صحيفة	1G@1
صحيفه	1G@1
صفحة	1Gg1
صفحه	1Gg1
صياد	1G71
صيدلانية	1G71
صيدلانيه	1G71
صيدلي	1G71
صيدلية	1G@1
صيدليه	1G@1
صيف	1GU1
ضعيف	1G:1
طاه	1G71
طاهية	1G71
طاهيه	1G71
طباخ	1G71
طبيب	1G71
طبيبة	1G71
طبيبه	1G71
طريق	1GQ1
طلاقة	1GC1
طلاقه	1GC1
عام	1Gc2
عامل	1G71
عاملة	1G71
عامله	1G71
عبر الإنترنت	1GB1
عبر الانترنت	1GB1
عزباء	1G<1
عضو	1G71
عضوية	1GJ1
عضويه	1GJ1
عمارة	1GQ1
عماره	1GQ1
عمل حر	1G@1
عن بعد	1GB1
عن بُعد	1GB1
عيادة	1G@1
عياده	1G@1
فائز	1G>1
فائزة	1G>1
فايز	1G>1
فايزه	1G>1
فريق	1GV1
فصل	1GZ1
فندق	1G@1
فني	1G71
فنية	1G71
فنيه	1G71
فوق المتوسط	1G]1
في	1Gh1
قائد	1G71
قابلة	1G71
قابله	1G71
قايد	1G71
قرية	1GQ1
قريه	1GQ1
قسم	1Ge2
قناة	1G@1
قناه	1G@1
كاتب	1G71
كاتبة	1G71
كاتبه	1G71
كتاب	1GZ1
كليات	1G?1
كلية	1G?1
كليه	1G?1
كهربائي	1G71
كهربايي	1G71
لحام	1G71
لدى	1Gh1
لدي	1Gh1
لغة أم	1GW1
لغة الأم	1GW1
لغتي الأم	1GW1
لغتي الام	1GW1
لغه الام	1GW1
لغه ام	1GW1
للآن	1GH1
للان	1GH1
ليسانس	1GD1
مؤتمر	1GZ1
مؤسس	1G71
مؤسسة	1G@1
مؤسسة مشاركة	1G71
ماجستير	1GX1
مالك	1G71
مبتدئ	1G82
مبتدئة	1G:1
مبتدي	1G82
مبتديه	1G:1
مبرمج	1G71
مبرمجة	1G71
مبرمجه	1G71
متجر	1G@1
متحف	1G@1
متدرب	1G71
متدربة	1G71
متدربه	1G71
مترجم	1G71
مترجمة	1G71
مترجمه	1G71
متزوج	1G<1
متزوجة	1G<1
متزوجه	1G<1
متطوع	1G71
متطوعة	1G71
متطوعه	1G71
متقدم	1Gi2
متقدمة	1Gi2
متقدمه	1Gi2
متوسط	1Gk2
متوسطة	1Gk2
متوسطه	1Gk2
متوقع	1GY1
متوقعة	1GY1
متوقعه	1GY1
مجلة	1GZ1
مجله	1GZ1
مجموعة	1G@1
مجموعه	1G@1
محادثة	1Gm1
محادثه	1Gm1
محاسب	1G71
محاسبة	1G71
محاسبه	1G71
محاضر	1G71
محاضرة	1Gn2
محاضره	1Gn2
محافظة	1GQ1
محافظه	1GQ1
محام	1G71
محامي	1G71
محامية	1G71
محاميه	1G71
محترف	1GC1
محرر	1G71
محررة	1G71
محرره	1G71
محلل	1G71
محللة	1G71
محلله	1G71
مخبز	1G@1
مختبر	1G@1
مدارس	1G?1
مدرب	1G71
مدربة	1G71
مدربه	1G71
مدرس	1G71
مدرسة	1G?1
مدرسة ثانوية	1G?1
مدرسة صف	1G71
مدرسة لغة	1G71
مدرسه	1G?1
مدرسه ثانويه	1G?1
مدرسه صف	1G71
مدرسه لغه	1G71
مدقق	1G71
مدير	1G71
مديرة	1G71
مديره	1G71
مدينة	1GQ1
مدينه	1GQ1
مراقب	1G71
مراقبة	1G71
مراقبه	1G71
مرشد	1G71
مرشدة	1G71
مرشده	1G71
مركز	1G@1
مزارع	1G71
مزارعة	1G71
مزارعه	1G71
مسؤول	1G71
مسؤولة	1G71
مسابقة	1G>1
مسابقه	1G>1
مساعد	1G71
مساعدة	1G71
مساعده	1G71
مستشار	1G71
مستشارة	1G71
مستشاره	1G71
مستشفى	1G@1
مستشفي	1G@1
مستمر	1GH1
مسرح	1G@1
مسعف	1G71
مسعفة	1G71
مسعفه	1G71
مسوول	1G71
مسووله	1G71
مشرف	1G71
مشرفة	1G71
مشرفه	1G71
مشروع	1GI1
مشروع خاص	1G@1
مشغل	1G71
مصرف	1G@1
مصمم	1G71
مصممة	1G71
مصممه	1G71
مصنع	1G@1
مصور	1G71
مصورة	1G71
مصوره	1G71
مطعم	1G@1
مطلق	1G<1
مطلقة	1G<1
مطلقه	1G<1
مطور	1G71
مطورة	1G71
مطوره	1G71
مع مرتبة الشرف	1GM1
مع مرتبه الشرف	1GM1
معتمد	1GJ1
معتمدة	1GJ1
معتمده	1GJ1
معدل	1GM1
معلم	1G71
معلمة	1G71
معلمه	1G71
معماري	1G71
معهد	1H02
مغن	1G71
مقال	1GZ1
مقالة	1GZ1
مقاله	1GZ1
مقبول	1G:1
مكتب	1G@1
مكتبة	1G@1
مكتبه	1G@1
ممتاز	1Gi2
ممتازة	1GC1
ممتازه	1GC1
ممثل	1G71
ممثلة	1G71
ممثله	1G71
ممرض	1G71
ممرضة	1G71
ممرضه	1G71
من	1H21
منحة	1G>1
منحه	1G>1
مندوب	1G71
مندوبة	1G71
مندوبه	1G71
منذ	1H31
منسق	1G71
منسقة	1G71
منسقه	1G71
منشور	1GZ1
منطقة	1GQ1
منطقه	1GQ1
منظمة	1G@1
منظمه	1G@1
مهندس	1G71
مهندسة	1G71
مهندسه	1G71
موتمر	1GZ1
موسس	1G71
موسسه	1G@1
موسسه مشاركه	1G71
موسيقي	1G71
موظف	1G71
موظف استقبال	1G71
موظفة	1G71
موظفه	1G71
ميدالية	1G>1
ميداليه	1G>1
ميدان	1GQ1
ميكانيكي	1G71
نائب	1G71
نادل	1G71
نادلة	1G71
نادله	1G71
نايب	1G71
نجار	1G71
نشر	1GZ1
هيئة	1G@1
هييه	1G@1
و	1H41
وحدة	1GV1
وحده	1GV1
ورشة	1G@1
ورشه	1G@1
ورقة	1GZ1
ورقة بحثية	1GZ1
ورقه	1GZ1
ورقه بحثيه	1GZ1
وزارة	1G@1
وزاره	1G@1
وسام	1G>1
وكالة	1G@1
وكاله	1G@1
अंक	1H51
अकादमी	1H61
अच्छा	1H72
अच्छी	1H91
अधिकारी	1H:1
अध्यक्ष	1H:1
अध्यापक	1H:1
अध्यापिका	1H:1
अध्याय	1H;1
अनुभाग	1H<1
अनुवादक	1H:1
अपेक्षित	1H=1
अब	1H>1
अब तक	1H>1
अभिनेता	1H:1
अभिनेत्री	1H:1
अभियंता	1H:1
अभी	1H>1
अभी तक	1H>1
अविवाहित	1H?1
अस्पताल	1H@1
आईटीआई	1HA1
आज	1H>1
आज तक	1H>1
आहार विशेषज्ञ	1H:1
इंजीनियर	1H:1
इंटरमीडिएट	00G1
इंटर्न	1H:1
इलेक्ट्रीशियन	1H:1
उच्च माध्यमिक विद्यालय	1H61
उत्कृष्ट	1HB2
उन्नत	1HB2
उपाध्यक्ष	1H:1
एजेंसी	1H@1
एम ए	1HD1
एम एड	1HD1
एम एससी	1HD1
एम कॉम	1HD1
एम टेक	1HD1
एम बी ए	1HD1
एम.ए	1HD1
एम.एड	1HD1
एम.एससी	1HD1
एम.कॉम	1HD1
एम.टेक	1HD1
एम.बी.ए	1HD1
एमबीए	1HD1
एवं	1HE1
ऑनलाइन	1HF1
और	1HE1
औसत	1HG1
कंपनी	1H@1
कर्मचारी	1H:1
कसाई	1H:1
कारखाना	1H@1
कार्यालय	1H@1
किसान	1H:1
केंद्र	1H@1
कैशियर	1H:1
कॉलेज	1H61
कॉलोनी	1HH1
कोच	1H:1
कोर्स	1HI1
कोषाध्यक्ष	1H:1
क्लिनिक	1H@1
गर्मी	1HJ1
गली	1HH1
गाइड	1H:1
गायक	1H:1
गायिका	1H:1
गुरुकुल	1H61
ग्राम	1HH1
ग्रीष्म	1HJ1
ग्रेड	1H51
चालक	1H:1
चिकित्सक	1H:1
चिकित्सालय	1H@1
चित्रकार	1H:1
चौक	1HH1
चौकीदार	1H:1
छात्रवृत्ति	1HK1
छायाकार	1H:1
जारी	1H>1
जिला	1HH1
जीवन परिचय	1HL1
जीवन वृत्त	1HL1
जीवनवृत्त	1HL1
टीम	1H<1
ट्रस्ट	1H@1
डिज़ाइनर	1H:1
डिजाइनर	1H:1
डिप्लोमा	1HM2
डेवलपर	1H:1
डॉक्टर	1H:1
डॉक्टरेट	1HO1
ड्राइवर	1H:1
तक	1HP2
तकनीशियन	1H:1
थोड़ा	1HR1
थोडा	1HR1
दर्जी	1H:1
दसवीं	00G1
दाई	1H:1
दुकान	1H@1
दूरस्थ	1HF1
द्वितीय श्रेणी	1H51
द्विभाषी	1HS1
धाराप्रवाह	1HT1
नगर	1HH1
नगर निगम	1H@1
नर	1HU1
नर्तक	1H:1
नर्स	1H:1
नाई	1H:1
नारी	1HV1
नाविक	1H:1
निगम	1H@1
निदेशक	1H:1
निपुण	1HW1
न्यास	1H@1
पत्रकार	1H:1
पत्रिका	1H;1
पदक	1HK1
परास्नातक	1HD1
परियोजना	1HX1
पर्यवेक्षक	1H:1
पाठशाला	1H61
पात्रता परीक्षा	1HI1
पिन	1HH1
पी एच डी	1HO1
पी.एच.डी	1HO1
पीएचडी	1HO1
पुरस्कार	1HK1
पुरुष	1HU1
पुस्तक	1H;1
पुस्तकालय	1H@1
पुस्तकालयाध्यक्ष	1H:1
पृष्ठ	1HY1
पेटेंट	1H;1
पॉलिटेक्निक	1HA1
प्रकाशन	1H@1
प्रकाशित	1H;1
प्रतिनिधि	1H:1
प्रतियोगिता	1HK1
प्रतिशत	1H51
प्रथम श्रेणी	1H51
प्रथम स्थान	1HK1
प्रधानाचार्य	1H:1
प्रबंधक	1H:1
प्रभाग	1H<1
प्रमाण पत्र	1HI1
प्रमाणन	1HI1
प्रमाणपत्र	1HI1
प्रमाणित	1HI1
प्रमुख	1H:1
प्रयोगशाला	1H@1
प्रवीण	1HT1
प्रशस्ति	1HK1
प्रशस्ति पत्र	1HK1
प्रशासक	1H:1
प्रशिक्षक	1H:1
प्रशिक्षु	1H:1
प्राइवेट लिमिटेड	1H@1
प्राध्यापक	1H:1
प्रारंभिक	1HZ2
प्रोग्रामर	1H:1
प्रोजेक्ट	1HX1
प्रोफेसर	1H:1
प्रौद्योगिकी संस्थान	1H61
फाउंडेशन	1H@1
फार्मासिस्ट	1H:1
बढई	1H:1
बढ़ई	1H:1
बहुत अच्छा	1HT1
बायोडाटा	1HL1
बारहवीं	00G1
बी ए	1H\1
बी एड	1H\1
बी एससी	1H\1
बी कॉम	1H\1
बी टेक	1H\1
बी.ए	1H\1
बी.एड	1H\1
बी.एससी	1H\1
बी.कॉम	1H\1
बी.टेक	1H\1
बीए	1H\1
बीटेक	1H\1
बुनियादी	1HZ2
बेकर	1H:1
बैंक	1H@1
बोलचाल	1HG1
मंत्रालय	1H@1
मकान	1HH1
मछुआरा	1H:1
मजदूर	1H:1
मज़दूर	1H:1
मध्यम	1H]2
मध्यवर्ती	1HG1
महाविद्यालय	1H61
महिला	1HV1
महीना	1H_1
महीने	1H_1
मातृ भाषा	1HS1
मातृभाषा	1HS1
मार्ग	1HH1
माली	1H:1
मास	1H_1
माह	1H_1
मिस्त्री	1H:1
मूलभूत	1HR1
मैकेनिक	1H:1
मैट्रिक	00G1
मैनेजर	1H:1
मोहल्ला	1HH1
यूनिवर्सिटी	1H61
रसोइया	1H:1
राजमिस्त्री	1H:1
रिज़्यूमे	1HL1
रिज्यूमे	1HL1
रिमोट	1HF1
रेफरी	1H:1
रोड	1HH1
लाइसेंस	1HI1
लिपिक	1H:1
लिमिटेड	1H@1
लेख	1H;1
लेखाकार	1H:1
लोहार	1H:1
व	1HE1
वकील	1H:1
वर्तमान	1H>1
वर्तमान तक	1H>1
वर्ष	1H`1
वसंत	1Ha1
वार्ड	1HH1
वास्तुकार	1H:1
विक्रेता	1H:1
विजेता	1HK1
विद्यापीठ	1H61
विद्यालय	1H61
विभाग	1H<1
विवाहित	1H?1
विशेषज्ञ	1Hb2
विशेषज्ञता	1Hd1
विश्लेषक	1H:1
विश्वविद्यालय	1H61
विषय	1Hd1
वेटर	1H:1
वेल्डर	1H:1
व्याख्याता	1H:1
व्याख्यान	1H;1
शरद	1He1
शाखा	1Hd1
शिक्षक	1H:1
शिक्षिका	1H:1
शीत	1Hf1
शोध पत्र	1H;1
शोधकर्ता	1H:1
शोधपत्र	1H;1
श्रमिक	1H:1
श्रेणी	1H51
संगीतकार	1H:1
संचालक	1H:1
संचालिका	1H:1
संपादक	1H:1
संभावित	1H=1
संवाददाता	1H:1
संस्था	1H@1
संस्थान	1Hg2
संस्थापक	1H:1
सचिव	1H:1
सडक	1HH1
सड़क	1HH1
सदस्य	1H:1
सन्	1Hi1
समन्वयक	1H:1
समिति	1H@1
समूह	1H@1
सम्मान	1HK1
सम्मानित	1HK1
सम्मेलन	1H;1
सर्दी	1Hf1
सलाहकार	1H:1
सहायक	1H:1
साधारण	1HR1
सामान्य	1H]2
साल	1H`1
सिपाही	1H:1
सुरक्षाकर्मी	1H:1
से	1Hj3
सेक्टर	1HH1
सैनिक	1H:1
स्कूल	1H61
स्टूडियो	1H@1
स्त्री	1HV1
स्नातक	1H\1
स्नातकोत्तर	1HD1
स्वयंसेवक	1H:1
स्वयंसेविका	1H:1
स्वर्ण पदक	1HK1
हाई स्कूल	00G1
हायर सेकेंडरी	00G1
होटल	1H@1
กรม	1Hm1
กรรมการ	1Hn1
กระทรวง	1Hm1
กลุ่ม	1Hm1
กลุ่มงาน	1Ho1
การแข่งขัน	1I01
ขณะนี้	1I11
คณะ	1I21
คนขับรถ	1Hn1
ครู	1Hn1
คลินิก	1Hm1
คล่อง	1I31
คล่องแคล่ว	1I31
คะแนนเฉลี่ย	1I41
คาดว่า	1I51
คาดว่าจะจบ	1I51
งานวิจัย	1I61
จนถึง	1I71
จนถึงขณะนี้	1I11
จนถึงปัจจุบัน	1I11
จังหวัด	1I81
จาก	1I91
จุฬาลงกรณ์	1I21
จํากัด	1Hm1
ชนะเลิศ	1I01
ชาย	1I:1
ชื่อโครงการ	1I;1
ช่าง	1Hn1
ช่างภาพ	1Hn1
ช่างเทคนิค	1Hn1
ซอย	1I81
ดี	1I<2
ดีมาก	1I>2
ดีเด่น	1I01
ดีเยี่ยม	1I31
ดุษฎีบัณฑิต	1I@1
ตอนนี้	1I11
ตัวแทน	1Hn1
ตั้งแต่	1IA2
ตีพิมพ์	1I61
ตําบล	1I81
ถนน	1I81
ถึง	1I71
ถึงปัจจุบัน	1I11
ทนายความ	1Hn1
ทางไกล	1IC1
ทีม	1Ho1
ที่	1ID1
ที่ปรึกษา	1Hn1
ทุน	1I01
ทํางานทางไกล	1IC1
ธนาคาร	1Hm1
นักการตลาด	1Hn1
นักข่าว	1Hn1
นักจิตวิทยา	1Hn1
นักบัญชี	1Hn1
นักพัฒนา	1Hn1
นักวิจัย	1Hn1
นักวิเคราะห์	1Hn1
นักศึกษาฝึกงาน	1Hn1
นักออกแบบ	1Hn1
นักเขียน	1Hn1
นักแปล	1Hn1
นิตยสาร	1I61
น้อย	1IE1
นําเสนอผลงาน	1I61
บทความ	1I61
บทที่	1I61
บรรณาธิการ	1Hn1
บรรณารักษ์	1Hn1
บริษัท	1Hm1
บริหารธุรกิจบัณฑิต	1IF1
บัณฑิต	1IF1
บัณฑิตวิทยาลัย	1I21
บ้านเลขที่	1I81
ประกวด	1I01
ประกันภัย	1Hm1
ประกาศนียบัตร	1IG1
ประกาศนียบัตรวิชาชีพ	1IH1
ประกาศนียบัตรวิชาชีพชั้นสูง	1II1
ประชุมวิชาการ	1I61
ประธาน	1Hn1
ประวัติย่อ	1IJ1
ประวัติย่อส่วนตัว	1IJ1
ประวัติส่วนตัวสมัครงาน	1IJ1
ปริญญาตรี	1IF1
ปริญญาเอก	1I@1
ปริญญาโท	1IK1
ปวช	1IH1
ปวส	1II1
ปัจจุบัน	1I11
ปานกลาง	1IL2
ปี	1IN2
ผลการเรียน	1I41
ผู้ก่อตั้ง	1Hn1
ผู้จัดการ	1Hn1
ผู้ช่วย	1Hn1
ผู้ตรวจสอบ	1Hn1
ผู้บริหาร	1Hn1
ผู้ประสานงาน	1Hn1
ผู้ฝึกสอน	1Hn1
ผู้อํานวยการ	1Hn1
ผู้เชี่ยวชาญ	1IP2
ผ่านการอบรม	1IG1
ฝึกงาน	1Hn1
ฝ่าย	1Ho1
พนักงาน	1Hn1
พนักงานดีเด่น	1I01
พนักงานต้อนรับ	1Hn1
พนักงานเสิร์ฟ	1Hn1
พยาบาล	1Hn1
พอใช้	1IR1
พิพิธภัณฑ์	1Hm1
พื้นฐาน	1IS2
พ่อครัว	1Hn1
ภาคฤดูร้อน	1IU1
ภาควิชา	1IV1
ภาษาหลัก	1IW1
ภาษาแม่	1IW1
ม 6	1IH1
ม.6	1IH1
มหาชน	1Hm1
มหาบัณฑิต	1IK1
มหาวิทยาลัย	1I21
มัคคุเทศก์	1Hn1
มัธยมศึกษา	1IH1
มัธยมศึกษาตอนปลาย	1IH1
มูลนิธิ	1Hm1
รองชนะเลิศ	1I01
รองผู้จัดการ	1Hn1
ระดับกลาง	1IL2
ระดับดี	1IX1
ระดับสูง	1I>2
รางวัล	1I01
ราชภัฏ	1I21
ราชมงคล	1I21
รีสอร์ต	1Hm1
รีสอร์ท	1Hm1
ร้าน	1Hm1
ร้านขายยา	1Hm1
ร้านอาหาร	1Hm1
ฤดูร้อน	1IU1
ฤดูหนาว	1IY1
ฤดูใบไม้ผลิ	1IZ1
ฤดูใบไม้ร่วง	1I[1
ล่าม	1Hn1
วารสาร	1I61
วิชาเอก	1IV1
วิทยากร	1Hn1
วิทยานิพนธ์	1I61
วิทยาลัย	1I21
วิทยาศาสตรบัณฑิต	1IF1
วิทยาศาสตรมหาบัณฑิต	1IK1
วิทยาเขต	1I21
วิศวกร	1Hn1
วิศวกรรมศาสตรบัณฑิต	1IF1
วุฒิบัตร	1IG1
ศาสตราจารย์	1Hn1
ศิลปศาสตรบัณฑิต	1IF1
ศูนย์	1Hm1
สตูดิโอ	1Hm1
สถาบัน	1I\2
สถาปนิก	1Hn1
สมรส	1I^1
สมรสแล้ว	1I^1
สมาคม	1Hm1
สหกรณ์	1Hm1
สาขา	1IV1
สาขาวิชา	1IV1
สิทธิบัตร	1I61
สื่อสารได้	1IR1
ส่วนงาน	1Ho1
สํานักงาน	1Hm1
สํานักพิมพ์	1Hm1
หญิง	1I_1
หนังสือ	1I61
หมู่	1I81
หมู่บ้าน	1I81
หย่า	1I^1
หลักสูตร	1IG1
หัวหน้า	1Hn1
ห้องปฏิบัติการ	1Hm1
ห้องสมุด	1Hm1
ห้างหุ้นส่วน	1Hm1
องค์การ	1Hm1
อนุบาล	1I21
อนุปริญญา	1II1
ออนไลน์	1IC1
อาคาร	1I81
อาจารย์	1Hn1
อาชีวศึกษา	1I21
อาสาสมัคร	1Hn1
อําเภอ	1I81
เกรด	1I41
เกรดเฉลี่ย	1I41
เกียรติคุณ	1I01
เกียรตินิยม	1I41
เกียรตินิยมอันดับ	1I41
เกียรติบัตร	1I`2
เขต	1I81
เจ้าของ	1Hn1
เจ้าของภาษา	1IW1
เจ้าหน้าที่	1Hn1
เชฟ	1Hn1
เชี่ยวชาญ	1I>2
เชี่ยวชาญมาก	1Ib1
เดือน	1Ic1
เทคนิค	1I21
เทศบาล	1Hm1
เบื้องต้น	1IS2
เพศชาย	1I:1
เพศหญิง	1I_1
เภสัชกร	1Hn1
เรซูเม่	1IJ1
เริ่มต้น	1Id1
เลขที่	1I81
เลขานุการ	1Hn1
เล็กน้อย	1IE1
เหรียญ	1I01
เหรียญทอง	1I01
เอก	1IV1
แขวง	1I81
แต่งงานแล้ว	1I^1
แผนก	1Ie2
แพทย์	1Hn1
แม่บ้าน	1Hn1
โครงการ	1I;1
โปรเจกต์	1I;1
โปรแกรมเมอร์	1Hn1
โรงงาน	1Hm1
โรงพยาบาล	1Hm1
โรงเรียน	1I21
โรงเรียนประถม	1I21
โรงเรียนมัธยม	1I21
โรงแรม	1Hm1
โล่	1I01
โสด	1I^1
ใบขับขี่	1IG1
ใบประกอบวิชาชีพ	1IG1
ใบรับรอง	1IG1
ใบอนุญาต	1IG1
ấp	0Bb1
ở	1Ig1
ủy ban	0<71
および	1Ih1
から	1Ii3
か月	1Il1
と	1Ih1
にて	1Im1
に勤務	1Im1
まで	1In2
より	1J02
アシスタント	1J21
アナリスト	1J21
アパート	1J31
アルバイト	1J21
アーキテクト	1J21
イラストレーター	1J21
インターン	1J21
エキスパート	1J41
エンジニア	1J21
オペレーター	1J21
オンライン	1J51
カフェ	0fb1
カメラマン	1J21
カ月	1Il1
ガイド	1J21
キッチンスタッフ	1J21
キャプテン	1J21
クリニック	0fb1
グループ	1J62
ケアマネジャー	1J21
コンサルタント	1J21
コンテスト	1J81
コース	1J91
コーチ	1J21
コーポ	1J31
コーポレーション	0fb1
サブリーダー	1J21
サービス	0fb1
シェフ	1J21
システムズ	0fb1
スクラムマスター	1J21
スタジオ	0fb1
スタッフ	1J21
セミナー	1J:1
センター	1J;1
ソリューションズ	0fb1
チェーン	0fb1
チーフ	1J21
チーム	1J;1
テクノロジーズ	0fb1
テレビ	0fb1
テレワーク	1J51
ディレクター	1J21
デイサービス	0fb1
デザイナー	1J21
ネイティブ	1J<1
ネイティブレベル	1J<1
ハイツ	1J31
ハングル検定	16i1
バイリンガル	1J<1
パート	1J21
ビジネスレベル	1J=1
ビジネス上級	1J=1
フルリモート	1J51
プランナー	1J21
プログラマ	1J21
プログラマー	1J21
プロジェクト	1J>1
プロジェクトマネージャー	1J21
プロジェクト名	1J>1
プロダクトオーナー	1J21
プロデューサー	1J21
ページ	1J?1
ホテル	0fb1
ホールスタッフ	1J21
ホールディングス	0fb1
ボランティア	1J21
ポスター発表	1J@1
マネジャー	1J21
マネージャー	1J21
マンション	1J31
ユニット	1J;1
ライター	1J21
リモート	1J51
リーダー	1J21
レジュメ	1JA1
レストラン	0fb1
ヵ月	1Il1
ヶ月	1Il1
一本	1JB1
一等奖	1JC1
一級	00R1
一级乙等	1JD1
一级建造师	1JE1
一级甲等	1JD1
一般	1JF2
一般社団法人	0fb1
一身上の都合により退職	1JH1
丁目	1J31
三好学生	1JC1
三專	1JI1
三等奖	1JC1
三級	00R1
三级	1JD1
上級	1JJ2
不動産	0fb1
与	1JL1
专业	1JM1
专业八级	1JN1
专业四级	1JD1
专业排名	1JO1
专八	1JD1
专利	1JP1
专升本	1JB1
专员	1JQ1
专四	1JD1
专家	1JR1
专家级	1JR1
专硕	1JS1
专科	1JT1
专科学校	1JU1
专著	1JP1
世話人	1J21
丙級	1JV1
业务员	1JQ1
个人履历	1JW1
个人简历	1JW1
个月	1JX1
中	1JY1
中上	1JZ1
中上級	1J[1
中专	1J\2
中台	1J^1
中国語検定	16i1
中学	1JU1
中学校	1J_1
中學	1J`1
中心	1Ja2
中技	1Jc1
中文履歷	1Jd1
中文简历	1JW1
中等	1Je2
中級	1Jg4
中级	1Jk2
中级会计	1JE1
中级职称	1JE1
中退	1Jm1
中途退学	1Jm1
中高級	1JZ1
中高级	1Jn1
为止	1Jo1
主任	1K03
主任技術者	00R1
主任調理師	1J21
主修	1K32
主催	1J21
主催者	1J21
主办人	1JQ1
主厨	1JQ1
主将	1J21
主席	1JQ1
主幹	1J21
主廚	1K51
主持人	1K62
主播	1JQ1
主査	1J21
主治医师	1JQ1
主管	1K62
主管护师	1JQ1
主編	1K51
主编	1JQ1
主辦人	1K51
乗務員	1J21
乘务员	1JQ1
乙級	1JV1
乡	1K81
书记	1JQ1
书院	1JU1
了解	1K92
予定	1K;1
事业单位	1K<1
事业群	1J^1
事业部	1J^1
事务所	1K<1
事務	1J21
事務員	1J21
事務所	1K=2
事業所	0fb1
事業本部	1J;1
事業部	1K?2
二專	1JI1
二技	1KA1
二本	1JB1
二等奖	1JC1
二級	00R1
二级乙等	1JD1
二级建造师	1JE1
二级甲等	1JD1
互动	1K<1
互联网	1K<1
五專	1JI1
亚军	1JC1
亞軍	1KB1
交付	1KC1
交易员	1JQ1
产品助理	1JQ1
产品经理	1JQ1
产品部	1J^1
人事	1KD2
人力資源部	1KF1
人力资源管理师	1JE1
人力资源部	1J^1
今	1KG3
介護士	1J21
介護施設	0fb1
介護福祉士	1J21
从	1KJ1
从业资格	1JE1
从业资格证	1JE1
仓库管理员	1JQ1
仓管	1JQ1
代表	1KD2
代表取締役	1J21
以上	1KK1
以來	1KL1
以来	1KM1
以降	1KN1
任职于	1KO1
任職於	1KP1
企劃	1K51
企業	1KQ1
企画	1J21
优秀	1KR2
优秀共青团员	1JC1
优秀员工	1JC1
优秀团员	1JC1
优秀奖	1JC1
优秀学生	1JC1
优秀学生干部	1JC1
优秀干部	1JC1
优秀教师	1JC1
优秀毕业生	1JC1
会使用	1KT1
会社	0fb1
会計士	1J21
会计	1JQ1
会议论文	1JP1
会長	1J21
会长	1JQ1
传媒	1K<1
住院医师	1JQ1
作家	1JQ1
作業主任者	00R1
作業療法士	1J21
作者	1JQ1
佳作	1KU2
供职于	1KO1
係	1J;1
係長	1J21
保全	1K51
保安	1JQ1
保母	1K51
保洁	1JQ1
保育園	1KW2
保育士	1J21
保险	1K<1
保険	0fb1
保險	1KQ1
信息技术	1K<1
修了	1KY3
修了見込み	1K\2
修了証	00R1
修士	1K^1
修士号	1K^1
修士課程	1K^1
俳優	1J21
倉管	1K51
個人履歷	1Jd1
個人簡歷	1Jd1
個月	1K_1
傳媒	1KQ1
優勝	1J81
優秀	1K`1
優秀賞	1J81
優等	1KB1
先进个人	1JC1
先进工作者	1JC1
免許	00R1
免許状	00R1
党校	1JU1
入団	1Ka1
入围	1JC1
入圍	1KB1
入学	1Kb2
入學	1Kd1
入局	1Ka1
入庁	1Ka1
入所	1Ka1
入社	1Kb2
入职	1Ke1
入職	1Kf2
入行	1Ka1
入賞	1J81
入選	1J81
入門	1Kh4
入门	1Kl2
全日制本科	1JB1
全栈	1JQ1
全民英檢	1Kn1
公司	1Ja2
六级	1JD1
共同主催	1J21
共著	1J@1
兼职	1JQ1
兽医	1JQ1
写真家	1J21
农艺师	1JQ1
冠军	1JC1
冠軍	1KB1
冬	1Ko3
冬天	1L22
冬季	1Ko3
准教授	1J21
准看護師	1J21
出版	1L45
出版公司	1KQ1
出版社	1Ja2
出納	1K51
出纳	1JQ1
分享	1JP1
分公司	1Ja2
分析师	1JQ1
分析師	1K51
分校	1L92
分院	1J^1
列车员	1JQ1
创业公司	1K<1
创始人	1JQ1
初中	1J\2
初心者	1L;1
初級	1L<4
初級レベル	1L@1
初级	1LA2
初级会计	1JE1
到	1LC2
到现在	1LE1
到現在	1LF1
到目前	1LE1
到職	1Kd1
制作人	1JQ1
制药	1K<1
前台	1JQ1
前端	1K62
剪輯師	1K51
剪辑师	1JQ1
副主廚	1K51
副会長	1J21
副会长	1JQ1
副學士	1JI1
副店長	1J21
副总	1JQ1
副教授	1JQ1
副料理長	1J21
副會長	1K51
副理	1K51
副部長	1J21
副部长	1JQ1
創業	1Ka1
創辦人	1K51
助产士	1JQ1
助手	1K03
助教	1K03
助理	1K62
助産師	1J21
区	1LG2
区役所	0fb1
医师	1JQ1
医師	1J21
医生	1JQ1
医疗	1K<1
医療法人	0fb1
医科大学	1JU1
医院	1K<1
區	1LI1
十佳	1JC1
半導體	1KQ1
协会	1K<1
卒業	1LJ2
卒業予定	1K;1
卒業見込み	1K\2
協会	0fb1
協會	1KQ1
協理	1K51
单元	1K81
单身	1LL1
単位取得退学	1Jm1
博士	1LM3
博士前期課程	1K^1
博士号	1LP1
博士后	1LQ1
博士後期課程	1LP1
博士班	1LR1
博士研究生	1LQ1
博士課程	1LP1
印刷	0fb1
厂	1K<1
厨师	1JQ1
厨师长	1JQ1
县	1K81
及	1LS2
及び	1Ih1
双学士	1JB1
双硕士	1JS1
双语	1LU1
发布	1JP1
发明专利	1JP1
发表	1JP1
发起人	1JQ1
取得	1LV4
取得済み	1KC1
取締役	1J21
受講	1KC1
受講修了	1KC1
受賞	1J81
受験	1KC1
口譯	1K51
口译	1JQ1
口頭発表	1J@1
召集人	1K62
可作为工作语言	1JN1
可日常交流	1LZ1
号	1L[3
号室	1J31
司会	1J21
司書	1J21
司机	1JQ1
司機	1K51
司法書士	1J21
司法考试	1JE1
合伙人	1JQ1
合同会社	0fb1
合夥人	1K51
合格	1L^2
合格証取得	1KC1
合格證	1JV1
合格证	1JE1
合資会社	0fb1
后端	1JQ1
周	1L`1
和	1LS2
咖啡	1K<1
咨询	1K<1
咨询师	1JQ1
品管	1K51
商事	0fb1
商务流利	1JN1
商務流利	1K`1
商学院	1JU1
商店	0fb1
商行	1KQ1
單身	1La1
営業	1J21
営業職	1J21
営業部	1J;1
四技	1KA1
四级	1JD1
团支书	1JQ1
团队	1J^1
园长	1JQ1
国家二级	1JE1
国際会議	1J@1
國中	1J`1
國際	1KQ1
團隊	1KF1
在学中	1Lb1
在學	1LF1
在宅	1J51
在籍中	1Lb1
在线	1Lc1
在职	1LE1
在职研究生	1JS1
在職	1LF1
在職中	1Ld2
在读	1LE1
地产	1K<1
均分	1JO1
執照	1JV1
執筆	1J@1
執行役員	1J21
執行長	1K51
培訓	1Lf1
培訓班	1Lf1
培训	1Lg1
培训师	1JQ1
培训机构	1K<1
培训班	1Lg1
基本	1Lh4
基本情報技術者	00R1
基础	1LA2
基础平台部	1J^1
基礎	1L<4
基礎レベル	1L@1
基金	1K<1
基金會	1KQ1
堪能	1Ll1
報社	1KQ1
声優	1J21
处	1J^1
夏	1Lm3
夏天	1M02
夏季	1Lm3
夏期	1M21
外企	1K<1
外送員	1K51
多益	1Kn1
夜大	1JU1
大专	1JT1
大卒	1M31
大厦	1K81
大学	1M42
大学专科	1JT1
大学本科	1JB1
大学校	1J_1
大学英语六级	1JD1
大学英语四级	1JD1
大学院	1J_1
大学院修士	1K^1
大學	1J`1
大學部	1KA1
大工	1J21
大賞	1J81
大賽	1KB1
大赛	1JC1
大道	1M62
天	1M82
契約社員	1J21
奖	1JC1
奖学金	1JC1
奖项	1JC1
奨励賞	1J81
奨学金	1J81
女	1M:3
女中	1J`1
女子大学	1J_1
女性	1M:3
委员	1JQ1
委员会	1K<1
委員會	1KQ1
季军	1JC1
季軍	1KB1
学习中	1M=1
学习委员	1JQ1
学会	1J@1
学会誌	1J@1
学分	1JO1
学刊	1JP1
学園	1J_1
学士	1M>2
学士号	1M31
学士学位	1JB1
学士課程	1M31
学徒	1JQ1
学报	1JP1
学校	1M42
学校法人	0fb1
学硕	1JS1
学科	1M@2
学習中	1MB1
学芸員	1J21
学部	1M@2
学部卒	1M31
学院	1M42
學分	1MC1
學報	1MD1
學士	1KA1
學士學位	1KA1
學徒	1K51
學校	1J`1
學系	1ME2
學院	1J`1
宅地建物取引士	00R1
安全员	1JQ1
实业	1K<1
实习生	1JQ1
实用新型	1JP1
实验室	1J^1
実務レベル	1MG1
実務経験あり	1MG1
実用英語技能検定	16i1
実習生	1J21
审核员	1JQ1
审计	1JQ1
审计员	1JQ1
客户经理	1JQ1
客服	1K62
室	1MH5
室長	1J21
寄稿	1J@1
寒假	1L22
實業	1KQ1
實習生	1K51
實驗室	1KF1
審判	1J21
导游	1JQ1
导演	1JQ1
导购	1JQ1
専修	1J91
専修学校	1J_1
専攻	1J91
専門士	1MM1
専門学校	1J_1
専門家レベル	1J41
専門店	0fb1
專利	1MD1
專員	1K51
專家	1MN1
專書	1MD1
專案	1MO1
專案名稱	1MO1
專案經理	1K51
專業	1MP1
專欄	1MD1
專科	1JI1
專科學校	1J`1
專題	1MO1
導覽員	1K51
導覽志工	1K51
導遊	1K51
小区	1K81
小学	1JU1
小学校	1J_1
小學	1J`1
小組	1KF1
小组	1J^1
就任	1Ka1
就業中	1Lb1
就职于	1KO1
就職	1Ka1
就職於	1KP1
就讀中	1LF1
局	1MQ3
居家办公	1Lc1
履历	1JW1
履历表	1JW1
履歴書	1JA1
履歷	1Jd1
履歷書	1Jd1
履歷表	1Jd1
工作室	1Ja2
工作语言	1JN1
工厂	1K<1
工商管理硕士	1JS1
工地主任	1K51
工場	0fb1
工場長	1J21
工学部	1J91
工廠	1KQ1
工房	0fb1
工業	0fb1
工程专业	1JM1
工程局	1K<1
工程师	1JQ1
工程師	1K51
工讀生	1K51
已婚	1MT2
已婚已育	1LL1
已婚未育	1LL1
巷	1M62
市	1MV3
市场部	1J^1
市役所	0fb1
师范	1JU1
席次	1MY1
干事	1JQ1
干部	1JQ1
平台	1K<1
平均分	1JO1
平均成績	1MC1
平均成绩	1JO1
平均绩点	1JO1
年	1MZ3
年間	1M]1
幹事	1M^2
幹部	1K51
幼儿园	1JU1
幼兒園	1J`1
幼稚園	1J_1
庁	0fb1
広報	1J21
应届	1M`1
应届毕业	1M`1
店	0fb1
店员	1JQ1
店員	1K51
店長	1M^2
店长	1JQ1
府	1J31
庭師	1J21
康复师	1JQ1
廃業	1JH1
廚師	1K51
建筑	1K<1
建筑师	1JQ1
建築士	1J21
建設	0fb1
开发	1JQ1
开始	1KM1
弁護士	1J21
弄	1M62
弟子	1J21
当前	1LE1
役所	0fb1
律师	1JQ1
律師	1K51
後端	1K51
得意	1Ma1
得獎	1KB1
從	1Mb1
志工	1K51
志愿者	1JQ1
応用情報技術者	00R1
快递员	1JQ1
总工	1JQ1
总监	1JQ1
总经理	1JQ1
总裁	1JQ1
情報処理技術者	00R1
應屆	1Mc1
應屆畢業	1Mc1
成績	1Md2
成绩	1JO1
我的简历	1JW1
所長	1J21
托业	1JD1
托福	1Mf2
执业医师	1JE1
执业护士	1JE1
执业资格	1JE1
执照	1JE1
技师	1JQ1
技師	1M^2
技术员	1JQ1
技术支持	1JQ1
技术部	1J^1
技校	1J\2
技能士	00R1
技能講習	00R1
技術員	1K51
技術士	1JV1
技術學院	1J`1
技術者	1J21
技術者試験	00R1
技術部	1K?2
技術長	1K51
投资	1K<1
投资经理	1JQ1
护士	1JQ1
护士长	1JQ1
护师	1JQ1
报社	1K<1
担当	1J21
拟	1M`1
指導員	1J21
掌握	1Mh2
排名	1Mj2
採購	1K51
控股	1K<1
掲載	1J@1
提名	1JC1
提名奖	1JC1
插画师	1JQ1
插畫家	1K51
摄像师	1JQ1
摄影师	1JQ1
撰稿人	1JQ1
擅長	1Ml1
擅长	1Mm1
操作员	1JQ1
攝影師	1K51
支店	0fb1
支社	0fb1
支配人	1J21
收銀員	1K51
收银员	1JQ1
放送	0fb1
政府	1Ja2
教保員	1K51
教員	1J21
教师	1JQ1
教师资格证	1JE1
教師	1K51
教授	1K03
教材	1JP1
教研室	1J^1
教練	1K51
教练	1JQ1
教育科技	1K<1
教諭	1J21
敬具	1KK1
敬礼	1Mn1
敬禮	1Mo1
数据分析	1JQ1
整備士	1J21
數位	1KQ1
文化	1K<1
文员	1JQ1
文員	1K51
文章	1N02
料理長	1J21
新聞社	0fb1
方向	1JM1
施工员	1JQ1
旅館	0fb1
旋盤工	1J21
既婚	1N21
日	1N33
日常交流	1LZ1
日常会話	1N61
日常会話レベル	1N61
日常会话	1LZ1
日常會話	1JY1
日常溝通	1JY1
日本語能力試験	16i1
日本語能力試驗	1Kn1
日檢	1Kn1
日语一级	1JD1
日语能力考试	1JD1
日間	1N71
星期	1N82
春	1N:3
春天	1N=2
春季	1N:3
普考	1JV1
普通	1JY1
普通自動車免許	00R1
普通自動車第一種運転免許	00R1
普通话	1JD1
普通话证书	1JE1
暑假	1M02
暑期	1M02
書卷獎	1KB1
書記	1J21
最優秀	1J81
最優秀賞	1J81
會計	1K51
會長	1K51
月	1N?2
有	1NA1
有限会社	0fb1
有限公司	1Ja2
有限责任公司	1K<1
服务员	1JQ1
服務員	1K51
期刊	1N02
木工	1K03
未婚	1NB3
本社	0fb1
本科	1NE2
本部	1J;1
机构	1K<1
杂志	1JP1
村	1MV3
板前	1J21
架构师	1JQ1
架構師	1K51
栄養士	1J21
标兵	1JC1
栋	1K81
校区	1JU1
校正者	1J21
校长	1JQ1
株	1NG2
株式会社	0fb1
核心期刊	1JP1
案件	1J>1
案件名	1J>1
案例	1NI1
检验员	1JQ1
検定	00R1
業務	1K51
業務経歴書	1JA1
業務部	1KF1
楼	1K81
榮譽	1KB1
樓	1LI1
檢定	1JV1
止	1NJ2
正社員	1J21
此致	1NL2
此致敬礼	1Mn1
此致敬禮	1Mo1
歯科衛生士	1J21
段	1LI1
母国語	1J<1
母語	1NN2
母语	1LU1
母语水平	1LU1
比賽	1KB1
比赛	1JC1
毕业	1NP1
水手	1JQ1
求职简历	1JW1
汽车	1K<1
法人	0fb1
法律职业资格	1JE1
注会	1JE1
注册会计师	1JE1
派遣社員	1J21
流利	1NQ2
流利沟通	1JN1
流暢	1NS2
流畅	1JN1
测试	1JQ1
测量员	1JQ1
深入掌握	1JR1
清掃員	1J21
清潔員	1K51
測量員	1K51
測量士	1J21
満期退学	1Jm1
準優勝	1J81
準学士	1MM1
溶接工	1J21
漁師	1J21
演员	1JQ1
演員	1K51
演奏员	1JQ1
演奏家	1J21
演講	1MD1
演讲	1JP1
漢検	16i1
為止	1NU1
焊工	1K62
焼方	1J21
煮方	1J21
熟悉	1NV3
熟悉日常交流	1LZ1
熟知	1NY1
熟練	1NZ3
熟練使用	1Ml1
熟练	1KR2
熟练使用	1Mm1
熟练掌握	1Mm1
熟练运用	1Mm1
營養師	1K51
版主	1JQ1
物业	1K<1
物流	1Ja2
物理治療師	1K51
物産	0fb1
特優	1KB1
特待生	1J81
特等奖	1JC1
特許	1J@1
独身	1N21
獎	1KB1
獎學金	1KB1
獲得	1N]1
獲獎	1N^2
獸醫	1K51
现今	1LE1
现在	1LE1
班主任	1JQ1
班排名	1MC1
班组长	1JQ1
班長	1J21
班长	1JQ1
現在	1Ld2
現在に至る	1Lb1
現職	1Lb1
理事	1K03
理学療法士	1J21
理容師	1J21
理工	1JU1
瓦工	1JQ1
生物	1K<1
產品經理	1K51
產品部	1KF1
电力	1K<1
电商	1K<1
电大	1JU1
电工	1JQ1
电视台	1K<1
男	1N`3
男性	1N`3
町	1J31
畢業	1Nc1
略懂	1Nd2
番	1J31
番地	1J31
病院	0fb1
発表	1J@1
発起人	1J21
登壇	1J@1
發表	1MD1
發起人	1K51
百貨店	0fb1
监理	1JQ1
監督	1J21
目前	1Nf2
直到现在	1LE1
直博	1LQ1
省	1Nh3
看護助手	1J21
看護師	1J21
県	1J31
県庁	0fb1
着任	1Ka1
督导	1JQ1
督導	1K51
瞭解	1Nk1
短大	1J_1
短期大学	1J_1
短期大学士	1MM1
研修	1J:1
研修班	1Lg1
研发	1JQ1
研发部	1J^1
研發部	1KF1
研究助理	1K51
研究员	1JQ1
研究員	1M^2
研究室	1J;1
研究所	1Nl4
研究生	1O02
研究生院	1JU1
研究科	1M@2
研究院	1Ja2
研習	1Lf1
研習營	1Lf1
研討會	1MD1
硕士	1JS1
硕士学位	1JS1
硕士研究生	1JS1
碩士	1O21
碩士班	1O21
社	1NA1
社会福祉士	1J21
社会福祉法人	0fb1
社員	1J21
社工	1K62
社工員	1K51
社長	1M^2
社长	1JQ1
离异	1LL1
离职	1NP1
秋	1O33
秋天	1O62
秋季	1O33
科	1O84
科员	1JQ1
科学与技术	1JM1
科学家	1JQ1
科學家	1K51
科室	1J^1
科技	1Ja2
科技大學	1J`1
科研助理	1JQ1
科系	1MP1
科長	1K51
秘书	1JQ1
秘书长	1JQ1
秘書	1M^2
称号	1JC1
移动	1K<1
程序员	1JQ1
程式設計師	1K51
稍懂	1O<1
税理士	1J21
空服員	1K51
站点负责人	1JQ1
站长	1JQ1
竞赛	1JC1
競賽	1KB1
笔译	1JQ1
第	1O=1
第一作者	1JP1
第一名	1O>2
第一語言	1O@1
第一语言	1LU1
第三名	1O>2
第二作者	1JP1
第二名	1O>2
策划	1JQ1
简单交流	1OA1
简单会话	1OA1
简历	1JW1
箇月	1Il1
算法	1JQ1
管培生	1JQ1
管理员	1JQ1
管理栄養士	1J21
管理者	00R1
簡歷	1Jd1
簿記	00R1
精熟	1K`1
精算师	1JQ1
精通	1OB5
系	1K32
系排名	1MC1
系统架构设计师	1JE1
紀要	1J@1
約聘	1K51
組	1OG2
組合	0fb1
組長	1M^2
経歴書	1JA1
経理	1J21
結業	1Nc1
經理	1K51
継続中	1Lb1
総務	1J21
線上	1OI1
編入	1Ka1
編入学	1Ka1
編輯	1K51
編集者	1J21
縣	1LI1
總監	1K51
總經理	1K51
總編輯	1K51
线上	1Lc1
组	1J^1
组长	1JQ1
经理	1JQ1
经纪人	1JQ1
结业	1NP1
统招本科	1JB1
绩点	1JO1
维修工	1JQ1
综合排名	1JO1
编辑	1JQ1
网格员	1JQ1
网络	1K<1
美容师	1JQ1
美容師	1J21
美工	1JQ1
翻訳者	1J21
翻譯	1K51
翻译	1JQ1
老人ホーム	0fb1
老师	1JQ1
老師	1K51
考取	1OJ2
职业技术学院	1JU1
职业资格	1JE1
职校	1JU1
职高	1J\2
職人	1J21
職務経歴書	1JA1
職業訓練校	1J_1
職長	1J21
肄业	1OL1
肄業	1OM1
股份有限公司	1Ja2
育婴师	1JQ1
能够使用	1NY1
能源	1K<1
自	1ON4
自治区	1K81
自考本科	1JB1
至	1LC2
至今	1KG3
至现在	1LE1
至現在	1Lb1
至目前	1Nf2
與	1OR1
船员	1JQ1
船員	1M^2
船长	1JQ1
良好	1OS5
花园	1K81
英検	16i1
英檢	1Kn1
英语六级	1JD1
英语四级	1JD1
荣获	1JC1
荣誉称号	1JC1
药师	1JQ1
药房	1K<1
获取	1OX1
获奖	1OY2
获得	1OX1
营业员	1JQ1
营养师	1JQ1
著作	1N02
著書	1J@1
董事長	1K51
董事长	1JQ1
薬剤師	1J21
薬局	0fb1
藥局	1KQ1
藥師	1K51
處	1KF1
處長	1K51
號	1O[2
行政	1JQ1
行政助理	1K51
行政書士	1J21
街	1M62
街道	1K81
表彰	1J81
表彰状	1J81
裁判	1K62
製作所	0fb1
製薬	0fb1
襄理	1K51
見習い	1J21
見込	1K;1
見込み	1K;1
见习	1JQ1
规划师	1JQ1
計畫案	1MO1
計算	0fb1
訓練校	1J_1
訓練營	1Lf1
記事	1J@1
記者	1M^2
設立	1Ka1
設計師	1K51
診所	1KQ1
診療所	0fb1
証券	0fb1
評定平均	1MY1
認定	00R1
認定証	00R1
認證	1JV1
課	1K?2
課長	1M^2
課長代理	1J21
調理員	1J21
調理師	1J21
論文	1O]2
論文誌	1J@1
諮商師	1K51
講師	1M^2
講座	1O_3
講演	1J@1
講習	1J:1
講習会	1J:1
講解員	1K51
證	1JV1
證券	1KQ1
證書	1JV1
證照	1JV1
警備員	1J21
譯著	1MD1
護士	1K51
護理師	1K51
護理長	1K51
计算机一级	1JE1
计算机二级	1JE1
认证	1JE1
训练营	1Lg1
记者	1JQ1
讲义	1JP1
讲师	1JQ1
讲座	1Lg1
讲解员	1JQ1
论文	1JP1
设计师	1JQ1
设计院	1K<1
证	1JE1
证书	1JE1
证券	1K<1
评审	1JQ1
诊所	1K<1
译著	1JP1
课题	1NI1
負責人	1K51
財	1NA1
財務部	1KF1
財団法人	0fb1
販売	1J21
販売スタッフ	1J21
販売員	1J21
貿易	1KQ1
資格	1Ob2
資訊	1KQ1
賞	1J81
负责人	1JQ1
财务	1JQ1
财务部	1J^1
质检员	1JQ1
贸易	1K<1
资料员	1JQ1
资本	1K<1
资格证	1JE1
资格证书	1JE1
起	1Od4
超市	1Ja2
路	1M62
軟體	1KQ1
転入学	1Ka1
転出	1JH1
転職	1Ka1
輔修	1MP1
车工	1JQ1
车间	1J^1
车间主任	1JQ1
软件	1K<1
软件著作权	1JP1
软考	1JE1
较好	1Jn1
辅修	1JM1
辅导员	1JQ1
農業従事者	1J21
迄今	1Nf2
运维	1JQ1
运营	1JQ1
进修班	1Lg1
远程	1Lc1
退任	1JH1
退団	1JH1
退学	1Oh2
退學	1OM1
退所	1JH1
退社	1JH1
退職	1JH1
通信	1K<1
通訳	1J21
通訳案内士	1J21
通讯作者	1JP1
通过	1OX1
通過	1N]1
造价员	1JQ1
連載	1J@1
週	1Oj1
週間	1Ok1
運営委員	1J21
運転手	1J21
運輸	0fb1
道	1J31
遠端	1OI1
遠距	1OI1
郡	1J31
部	1Ol3
部長	1M^2
部长	1JQ1
部門	1K?2
部门	1J^1
都	1J31
鄉	1LI1
配達員	1J21
酒店	1K<1
醫師	1K51
醫院	1KQ1
采购	1JQ1
里	1LI1
金メダル	1J81
金奖	1JC1
金牌	1O>2
金獎	1KB1
金融	1KQ1
金賞	1J81
鉄道	0fb1
銀牌	1KB1
銀獎	1KB1
銀行	1K=2
銀賞	1J81
銅牌	1KB1
銅獎	1KB1
銅賞	1J81
鎮	1LI1
钢筋工	1JQ1
钳工	1JQ1
铜奖	1JC1
铜牌	1JC1
铣工	1JQ1
银奖	1JC1
银牌	1JC1
银行	1K<1
销售	1JQ1
销售部	1J^1
镇	1K81
門市	1KQ1
門市人員	1K51
閉業	1JH1
開始	1KL1
開業	1Ka1
開発者	1J21
開発部	1J;1
開發	1K51
门店	1K<1
队长	1JQ1
附中	1L92
院长	1JQ1
陪伴志工	1K51
隊長	1K51
雅思	1Mf2
集团	1K<1
集團	1KQ1
雑誌	1J@1
雙語	1O@1
雜誌	1MD1
離婚	1La1
離職	1Oo2
零售	1K<1
電子	1KQ1
電工	1K51
電機	0fb1
電視台	1KQ1
非常熟练	1JR1
面点师	1JQ1
頁	1P11
項目	1MO1
預期	1Mc1
預計	1Mc1
顧問	1P23
页	1O=1
项目	1NI1
项目名称	1NI1
项目经历	1NI1
项目经理	1JQ1
项目部	1J^1
顾问	1JQ1
预期	1M`1
预算员	1JQ1
预计	1M`1
预计毕业	1M`1
领班	1JQ1
飯店	1KQ1
養成所	1J_1
餐厅	1K<1
餐廳	1KQ1
館員	1K51
馆员	1JQ1
首席	1JQ1
首獎	1KB1
駕照	1JV1
驾照	1JE1
驾驶员	1JQ1
驾驶证	1JE1
骑手	1JQ1
高中	1P54
高中毕业	1Jc1
高中畢業	1P91
高卒	1P:1
高商	1J`1
高専	1J_1
高工	1J`1
高度専門士	1MM1
高校	1J_1
高校卒業	1P:1
高等专科	1JT1
高等学校	1J_1
高等専門学校	1J_1
高等技術専門校	1J_1
高級	1P;2
高級中學	1J`1
高級文憑	1JI1
高级	1KR2
高级职称	1JE1
高考及格	1JV1
高职	1JT1
高職	1P=2
가을	1P?1
가을학기	1P?1
간사	1P@1
간호사	1P@1
간호조무사	1P@1
감독	1P@1
감정평가사	1P@1
강사	1P@1
강연	1PA1
강좌	1PB1
개발부	1PC1
개발자	1P@1
개발팀	1PC1
개월	1PD1
건설	1PE1
건축사	1P@1
검정고시	1PF1
게재	1PA1
겨울	1PG1
겨울학기	1PG1
견습	1P@1
경력기술서	1PH1
경비원	1P@1
경진대회	00T1
계열	1PI1
계장	1P@1
고급	1PJ2
고등학교	1PL1
고등학교졸업	1PF1
고졸	1PF1
공고	1PL1
공단	1PE1
공로상	00T1
공모전	00T1
공사	1PE1
공인	00S1
공장	1PE1
공장장	1P@1
공저	1PA1
과	1PM2
과장	1P@1
과제	1PO1
관리부	1PC1
관리사	1PP2
관리자	1P@1
광역시	1PR1
교사	1P@1
교수	1P@1
교육과정	1PB1
교육원	1PL1
교정자	1P@1
구	1PR1
구청	1PE1
군	1PR1
그룹	1PS2
그룹장	1P@1
금메달	00T1
금상	00T1
기고	1PA1
기능사	00S1
기사	1PU2
기술부	1PC1
기술자	1P@1
기업	1PE1
기자	1P@1
기초	1PW2
기초회화	1PY1
기혼	1PZ1
기획부	1PC1
기획자	1P@1
길	1PR1
까지	1P[2
끝	1P]1
남	1P^1
남성	1P^1
남자	1P^1
네이티브	1P_1
년	1P`1
년간	1P`1
노무사	1P@1
논문	1PA1
농부	1P@1
능숙	1Pa1
능숙함	1Pb1
능통	1Pc1
단장	1P@1
담당	1P@1
담당자	1P@1
대리	1P@1
대상	00T1
대표	1P@1
대표이사	1P@1
대학	1PL1
대학교	1PL1
대학원	1PL1
도	1PR1
동	1PR1
동상	00T1
등재	1PA1
디렉터	1P@1
디자이너	1P@1
디자인부	1PC1
랩스	1PE1
레주메	1PH1
로	1PR1
리	1PR1
리더	1P@1
마케터	1P@1
마케팅부	1PC1
마케팅팀	1PC1
마트	1PE1
매니저	1P@1
면	1PR1
면허	00S1
면허증	00S1
모국어	1P_1
목수	1P@1
물리치료사	1P@1
물산	1PE1
미용사	1P@1
미장공	1P@1
미혼	1PZ1
미화원	1P@1
및	1Pd1
바리스타	1P@1
바텐더	1P@1
박사	1Pe1
박사과정	1Pe1
박사수료	1Pe1
박사학위	1Pe1
반장	1P@1
발표	1PA1
방송국	1PE1
배관공	1P@1
백화점	1PE1
번길	1PR1
번역가	1P@1
번지	1PR1
법무사	1P@1
법인	1PE1
변리사	1P@1
변호사	1P@1
병원	1PE1
보육교사	1P@1
보통	1Pf2
보험	1PE1
복수전공	1PI1
본부	1PC1
본부장	1P@1
본사	1PE1
봄	1Ph1
봄학기	1Ph1
봉사자	1P@1
부문	1PC1
부서	1PC1
부장	1P@1
부전공	1PI1
부터	1Pi2
부트캠프	1PL1
부회장	1P@1
분석가	1P@1
비서	1P@1
비즈니스	1Pk1
비즈니스수준	1Pk1
비즈니스회화	1Pk1
사	1Pl1
사무소	1PE1
사무원	1P@1
사서	1P@1
사업부	1PC1
사원	1P@1
사진사	1P@1
사진작가	1P@1
사회복지사	1P@1
산업	1PE1
산업기사	00S1
상	1Pm2
상고	1PL1
상급	1PJ2
상담사	1P@1
생산부	1PC1
서기	1P@1
서점	1PE1
석사	1Po1
석사과정	1Po1
석사수료	1Po1
석사학위	1Po1
석차	1Q01
선반공	1P@1
선원	1P@1
선임	1P@1
설계사	1P@1
성적	1Q01
세무사	1P@1
세미나	1PB1
센터	1PS2
셰프	1P@1
소장	1P@1
소프트	1PE1
솔루션	1PE1
수료	1Q12
수료예정	1Q31
수료증	00S1
수상	00T1
수석	1P@1
수의사	1P@1
스쿨	1PL1
스타트업	1PE1
스태프	1P@1
스튜디오	1PE1
스페셜리스트	1P@1
승무원	1P@1
시	1PR1
시스템	1PE1
시청	1PE1
식당	1PE1
신hsk	1Q41
신문사	1PE1
실	1PC1
실습생	1P@1
실장	1P@1
심판	1P@1
아르바이트	1P@1
아이엘츠	1Q41
아카데미	1PL1
아키텍트	1P@1
아파트	1PR1
알바	1P@1
애널리스트	1P@1
약국	1PE1
약사	1P@1
양성과정	1PB1
어부	1P@1
에디터	1P@1
에서	1Q51
에이전시	1PE1
엔지니어	1P@1
엔터테인먼트	1PE1
여	1Q61
여고	1PL1
여대	1PL1
여름	1Q71
여름학기	1Q71
여성	1Q61
여자	1Q61
연구소	1PE1
연구실	1PC1
연구원	1Q82
연수	1PB1
연수원	1PL1
연주자	1P@1
영양사	1P@1
영업	1P@1
영업부	1PC1
예상	1Q31
예정	1Q31
오픽	1Q41
온라인	1Q:1
와	1Pd1
외고	1PL1
요리사	1P@1
요양보호사	1P@1
용접공	1P@1
용접사	1P@1
우수	1Q;2
우수상	00T1
우승	00T1
운영위원	1P@1
운영자	1P@1
운영진	1P@1
운전기사	1P@1
운전면허	00S1
운전원	1P@1
원격	1Q:1
원어민	1P_1
월	1PD1
유	1Pl1
유창	1Pk1
유치원	1PL1
유한회사	1PE1
은상	00T1
은행	1PE1
읍	1PR1
의사	1P@1
의원	1PE1
이래	1Q=1
이력서	1PH1
이발사	1P@1
이사	1P@1
이상	1P]1
이중언어	1P_1
이혼	1PZ1
이후	1Q>2
인사부	1PC1
인증	00S1
인턴	1P@1
일	1Q@1
일러스트레이터	1P@1
일상회화	1QA1
일상회화가능	1QA1
입문	1QB2
입사	1QD1
입상	00T1
입선	00T1
입학	1QD1
자격증	00S1
자기소개서	1PH1
자원봉사자	1P@1
자퇴	1QE1
작가	1P@1
작업치료사	1P@1
장려상	00T1
장학금	00T1
재	1Pl1
재단	1PE1
재무부	1PC1
재직	1QF1
재직중	1QF1
재택	1Q:1
재택근무	1Q:1
재학	1QF1
재학중	1QF1
저널	1PA1
저서	1PA1
전공	1PI1
전문가	1Pa1
전문대	1PL1
전문대학	1PL1
전문학사	1QG1
전자	1PE1
점장	1P@1
정보처리기사	00S1
정비공	1P@1
정비사	1P@1
정원사	1P@1
제이엘피티	1Q41
조교	1P@1
조리사	1P@1
조리원	1P@1
조산사	1P@1
조수	1P@1
조종사	1P@1
졸업	1Q12
졸업예정	1QH2
주	1QJ3
주방장	1P@1
주식회사	1PE1
주임	1P@1
주최자	1P@1
준우승	00T1
중	1Pf2
중급	1Pf2
중상	1QM1
중상급	1QM1
중퇴	1QE1
중학교	1PL1
증권	1PE1
지금	1QF1
지도사	00S1
지원부	1PC1
지점	1PE1
직업전문학교	1PL1
직원	1P@1
진행중	1QF1
쪽	1QN1
차장	1P@1
책임	1P@1
책임자	1P@1
초급	1PW2
초급회화	1PY1
초등학교	1PL1
총괄	1P@1
총무	1P@1
총무부	1PC1
최상	1Pa1
최우수상	00T1
출원	1PA1
출판	1PA1
출판사	1PE1
취득	1QO2
취득일	1QQ1
측량사	1P@1
층	1PR1
치료사	1P@1
치위생사	1P@1
카페	1PE1
캐셔	1P@1
캠퍼스	1PL1
컨설턴트	1P@1
컴퍼니	1PE1
컴퓨터활용능력	00S1
코디네이터	1P@1
코치	1P@1
테크	1PE1
텝스	1Q41
토스	1Q41
토익	1Q41
토익스피킹	1Q41
토플	1Q41
통역사	1P@1
통역원	1P@1
퇴사	1QR1
퇴직	1QR1
투고	1PA1
트레이너	1P@1
특별상	00T1
특별시	1PR1
특허	1PA1
팀	1PC1
팀장	1P@1
파트	1PC1
파트장	1P@1
판매원	1P@1
페이지	1QN1
편입	1QD1
편집자	1P@1
평균학점	1Q01
평점	1Q01
표창	00T1
표창장	00T1
품질부	1PC1
프로그래머	1P@1
프로듀서	1P@1
프로젝트	1PO1
프로젝트명	1PO1
하	1PW2
학과	1QS2
학교	1PL1
학부	1QS2
학사	1QU1
학사과정	1QU1
학사졸업	1QU1
학사학위	1QU1
학술대회	1PA1
학술지	1PA1
학예사	1P@1
학원	1PL1
학점	1Q01
학회	1PA1
학회지	1PA1
한국사능력검정	00S1
합격	1QO2
해설사	1P@1
현장소장	1P@1
현재	1QF1
현재까지	1QF1
현재재직중	1QF1
협회	1PE1
호	1PR1
호텔	1PE1
홀딩스	1PE1
홀서빙	1P@1
홍보부	1PC1
회계사	1P@1
회사	1PE1
회장	1P@1
회화가능	1QA1
획득	1QQ1
훈련과정	1PB1
"#, r#"0000\UL24\E^`c4=00000000T1Tm\\:68^bQ00000000hT9T000000000000@V9;00000000HTZE0000000000000000@Ig[dJKTlTDH<mT1000013MFeENm0000\7SO
0>D_0000000000000000PD1TX?W3hO;h@QdV00000000L7;P000000000000e0Bj=Df>00000000000000000000iEoX00000000l>g6@J>>@_JH\Lhj\N1K<3\DTL`R
hSM2lY;\<ZVUd^b3@>Re=;]W0000lcN40000M2>00000d5DcdQEZU4hcEBBLP6__l32M\;]OYFL2h=^e0000H]3HdJa]lS1Ol?3GH]7:HJcF0000E=Nc000000000000
00000000DiGP000000000000lM1baC72\]_Z00000000000000000000U8[3=E;50000000000000IYol0fXTBg:Hil?QCo]0000000000000000`ASi8cY>00000000
00000000<Vg[000000009@UJ000000000000L?@mL1<LHIA_000000000000000000000000lHbL0000000000000000<f]o57?l000000000000T_P7<i9\00000000
8PKoD>\V000000001@JjHk3_0000lGhkD3LO5D_Z00000000`WWC0WhOXI5OPN1g=E6F0000000000000LeU000000000000PU0hTmUQ00000000hc[j0000`07A0000
0000h_U]000000000000<GP9HYZEm9a^0000X1G3YCWH0000000000000000000000000000`BA800000gFjPiK:0000000000000000000000000000\bg2HIQ@h3KY
000000000000000000000000PJGMPWL^AAbll0m_0000000000000000T1kfdgB69BCQPD;8hNF1@iY7eBHXlaTf000000000000\1;00eRI86E?@KZkHlVn0000`3<T
H^Nd0000\:WX8;E@T_Q70`J0E6n>M;:U000000000000l;GJ000000000000\:ZU0000@19;l:;WHJW^0_Z5PeA_EEk_000000000000Lci1\\[:d_5WHg_l4eXC0000
mE@Qd[>n14aNX6cG\mNSe9V_00008e\h000059J]e6^M8?B0TN0UA?aT0000\LMoXI0i@PBEH:?GTZAi<\I5AEhJPVCD00000000TaQb0000d@ded;Mn\amhU<J_0000
8;I`000000004>1@`QMjTI;WLa[40000LE[:1DA]XD_S\ln600000>RH<CD1dU]UTW7k41dTd;f<i@RJ0000lW9J000000000000000000000000M3LXlbWh0000a1e0
00000000dTjM0000`:750000l[Q[00000000dT59MBM\PFhk0000\0L<hCBdhM2l8HUELbYW0000<RVKHCb5@kWB0000<@aF=1]X00000000PCLk8VG[=5=S00000000
0000T[a9DO^@0000<@jl00000000PU8WU0X849M]a8Fd00000000l:nC0000h\iAh=Z0XD^lH[Y:00000000lLb400000000hOaVP7o7PMgchOm>4[KbD1ZG09^Ql@^N
`XM4dQ5d8@cnP[Tl@@DCXbff0@eWmA7:`[l80000laLNH=Bf<kEU0Vmmi1Nj8]mb56]R\LDoQ>9XQCdAAE[KM@N6Q5[7M8_c@^o<0UOQ00000000I@>=00004WmH@d=3
QC5UDl:S8J6de8ie]FGd<@aQLaBb@mWGPF\BI33o000000000000T[SR4FgJ0000`7QJHP35HbG64Sf^XiN;45]o8Q08<EHA0000hn;6<LP8l6?Td<ekHL_^Tjl30000
000000000000DQmnl8kPPU?LlFU>TTaY0RW@HL4[ha3EP`\3<fLDi13Y03bJT82\U<UA00000000lFJ`HPY\LRYFLnDU0000EACIa@BZ\?>E0000@@Y:df:`Tk1G0000
0000XWa\`Sg;0000Hj;b000000000000=DU[4P@B00000000`PKI0000e15W@0=bT4mD000000000000LJSk000000000000`6E\LQ?A4`;>@d=\0000hX?h00000000
00000c9c00004h==dl2XLmRf0000@;XM00000000`7=lljT>0000TgVl0000m;>F00000000XToV\VBH=5nDlCoi@`?3T@WR8`JRM8JC`?d:A;hU000005?BdVAT<A0M
DJR40F[@hQ>F<oOEAAPZ00004V?10000HeQ54m:0000000000000@6RJ<0JW`h5Q0000X@ce==TX000f000000000000\DIo=5]Kl8K5XT0h\jE100000Lo`LhL50000
H:gSLEciD:MX0000000000000000U<NLa@e@EDEh0000000000000000000000000000EAkWYBC000000000X95h0000Xo7<D>__\4ncTK\6eF8L0000E4fP00000000
0000DM7?lXl3MB?@\R5=M95ji@naTMBAd051EBi=000000000000000000000A@H4\6iPn[8000000000000@P2Dd0diTPeF4T74\[L=h\@1XE6^PcgXPgP20000@OZL
0000HdWe0ekch>:ddWJVP[;mho5aXG:f8N>Sl[XYl\FY0KQ^e6A0<LeBeAHJ000009Q904\<89mQ4M1I`S5lm8dFd3o>4^=G==Zh000000000000l8F^\59flXkf0000
000000000000m0SV0000000082nBPE31`W>4@I`WPQo=A:LIUF6`000000000000`e_Gi8gN00000000L?hl0000D21800000000000000000000000000000000X^me
0000000000000000`>Dm4<VnHa7lQ40LiCL800005=\Q000000000000000000004FVi00000000\3G=h:c5@9l;LJfZ=93>LZZaX\8VA@`TH@UPLJdo=CMUY3k;@;_@
L3d3T5UkhU6_4Ma6LfZ1hm2\ID@400000000QDYc<[;_0dFc<G]EL8[_d=H90000000000000000HQG5000000000000000000000000Y4II00000000eBim00000000
0000TdaY\V05Dc:KTYg7\_3dl]FfD_4Uhg16U9eXe21M\b_W8>2a`1UD46<NL8Y6QC<H5CN0P;LeHb^Q=CZ<00000000dUBB`1BD000000004K3Ql1LMl9FGlBXEleID
HA3G45HhLCaILLRnE0M5P_ViP<>R@bX\=2dGd93@\1@llP\GM:=L0000000000000000`g]V]FG=000000000000L\24hb47LfF=8;Ei0H:VDP1GTa2E000000000000
5DQAlQX0<Dem0000P7oF0000`Vem0000000000000000000000000000LnX]5:a;La^m0000000080AAL1b503^N<7?M00000000000000000000dbeDTDPb8QNW8Mb[
96l_eARI000000000000Ln?70000\KN@0000lh;IP^iRi@M10000hC:e00000000XB@>00008gSEeDNk@Gj400000000h29ODc^O000000004QN3Di1@000000008W?>
e2SoTiMGDBW9iF450000mF@\I4hO000000000000]AmL0000\W[DD;jPhPV;DTK3\jJLXECQhF4[E7lGU;c3000000000000@S4NPPS\DUm04VaBX6]G\[O6DdmI1=ok
00000000<0;APRa;@emO0000DJ8Wh@bF00000000000000000000Te8K]EBd0NY900001E^B00000000hQ:3IC=\PEfRhA92LP<o0Hm70000TB310000XYYS4UYd0000
<4eK0000@g7T\lClDYW?00000000000000008IK<<SoI4P[k\\RZ8]`bQ89dLE:WX2\f0UVeYDCC0000X>=A000046g>9A1[00000000DLL:X<P3\bnja:BQ0000e9eB
PG1c0000XX]f0000000000008eBEl;HDlATg\ZjIH9IE\hF@@mZiDf;JQ1Yg8FF0H2hF\P1fHXVjLl<7@fCeD5gD`GaH43AU\Uk[<jS>H:U7e0^0M<8[U7]g=@5RYE<m
L]g5\:>00000@?W]h;[Q95Wd000000000[2SdG0`dF2IYCb40000000000004`@7`ef@947J000040Da=0N70000`<gB0000<:;F0=GLY<WHdmC=P=G[0000L_gm<lTH
00005BI?`22:8e6\`3Z3djj3TNkb\FHC4Bi;d9Xe0000\QX<0000DMTH0000UD7m000000000000l92=\h>l00000000@oC1TA=J<[d]5<J;==9ND7?[0000A:JT8hmf
<:GKDm[khfdN0000`Xjm0000PTSY00000000000000000000l`=4A9FY0000m<;0000000000000lkD_L8K><RVXP_IcEB8DDkNF`I92<J0O@D8k4dhK4mE_LRad03Wf
Y2oC8dC5=4c60HoL\gF\mDFR@5S5TTWjHT:0XGkb\G>B`STFL93Ol^WAdaXhHSkK<AoPPl`J@UeY4oUeI2kl97BHMAI[0FI=8QfW4eZ6`keGIB]:000000000000M@cN
0000dJAAa;nODi[RmAAQ00008HAohPIbUFEoHZG>0000LC\300000000A0ZRM2RK0000`8MM0:5[`Q2WT6oTA==3eF>44Y@d]0EY00000000a:F100000000db[e0000
0000lQdG\QBQ00000000\0\bD9Yg@SI9hojaH:eITK^1000000000000DcQFXJ4SM@Ob5AhT00009;o]000000000000H9@mXPKW00000000P6Af0000m:W3Hdn?hQCZ
HFP:TGNl`HdKdMZ0TQok\EiQDa[M`hE2HMWf]AhB000000000000E<\ZQ4:00000=?@<00000^LJD_=Y\bM1Lfedi=Nl949^5An90000400MH^F6];Lg0000<S]nD]8;
HYZcl3LBA@lH0000<4O@<WOA`lB:<bk^eAOdhGFV0000X1Im4I46<M4H0000000005_c043El<KQe8:600000000dS`C4UZdh1P0D8P_<<TdhO=2LSC48Y2^0000<HSY
00000000XL=\P=f7Plf48gS500000000do?;11:fdfbOlI4?0G?LDU>]000000004m6>0000hOJ20000527V000000000000000000000000000000000000L@^00000
h7?2P28K<GH@h^8X<PEV0000000056>4He`hXXd40000000000000000000000000000PXKQ000000004<5f000000000000000000008Fk0Pi>^i:hO0000L>G`XN]=
8]\d4V6>0000P7HT0000000000000000X<Yk0OZAPeTmTJOeEBAYHPK=00000000`3m6HcW@T>OiLWEnLI`L0000000000000000DcMdhI6B000000000000LhDY0000
`<PnD=LiX82ihSWR97Q_mF5C00000000P>\=XHDFX^5_i:6g`?I2MF;XU@eR00008K><0000d_Ra5?I?i;J^@>0fPF5KlO3ca;g3a@fBh>^]8mF?]710000000000000
000000000000000000000000Q>V20000@_NR4@NRDfm8@ObE0iH_5<1K==5W000000000000THiUeA[L``AFhJf0`5NFdj9@000000000000000092LQmAUd0000Y08Z
00001:[_0000U4JCi0d<0000H4<V@J`khYL60000@0Q?dJfEd]Zc`bKaTJ1a`mnlD5`]4V2;liW`000000000000000000000000@NOMLC]DhWE8`hMF00000000P`WU
000000000000000000004LlJ00000000\NL_0000L2lI00000000e2c9T<COhHA<dL<TPS44@5iDh;GeU@nC00000000@I`lhS`glWcBL^AUll:i5@gkTL]l00000000
0000\\5oi4R=4aF>0000dQDQdbbe<[fP8ENKXhY1a7Z\0000000000000000000000000R=mXM[n`4h20000PS3_<?U<QB4HICdn000000000000Db=D0000TR;g8Ij3
0000I<lo00008U:4450EPY]h0000mBT7X^\o00000000000000008i;L0000@TofHQ0`l0ST0UNL8>97E?l^0000H>j_lID>LMR2`L9<00001E;M0000000000000000
8I[=hOR200000000`DCX4PVQDHVC000000000000000000000000LeSH0000000000000000PA<a00000000X2_>lBFa`VJ]HYD:00000000<][OID>E000000000000
000000001CEf0000L\8nh\oQhbZA0_\^00000000\N64<]AbhA@8\VMSP:1h00000000l:AihECH4lRJ]@a20000D:9Al`_gI2bG0000DikVXjK0000000000000PBE7
@fQkPOXJ00004k21lOmITAR90000dQcH00000000hI36`Ka[0IJoT]VU@1iB]67ThKl700000MA500005@aJ0000\40K5CSU00004Fc2d;n103^@0000000000000000
0000hflf000000008GM9dmL?00004k[Lm0g_516Yh<RZe6KJI7Bd4g^N00J6X8S3=4F2I9cj000000000000hJhm00000000@IjY8gRe8km74QZB]?9X8>1e\SIki@ZE
`S<ZEAGEXdEYYAVKQDib@TfYd2?N8BeYDBVJlT:O`G?_4L`=X]`VP1EU=B`j9DThlB75lZ2cL^ZATcC2DDM8YAZMiBKX18mdmFFAQ@kd<EdflK4QQD`>h@gP00000000
hV2T0000LS1f43h1<QR6Ln@_0000000000000000hT4B4RjH0000DG198Sjml=9ei1Zh<:2VDR`SACNN00000000000000000000000000hIL?aB<[H\<aRj00000000
LfaQ<;d3`<o:1>>>TckYdAYOLgX@98E604JZ`?bS]CWi\LTI0000m8YB000000000000<om7HB`<d]NG5Cnd00000000TcBeiDYW000000005A?D0000000000000000
0000000000004JUl0000000000000DX9L@Ucd:Og0000XARQ=20c000000000000`_CF00008;_1\P@Y00000Y1k0000X?Tn07]^1:[o00000000000000000000hY9C
0000\L1D`iCQLmDe0000hY4ETMT:X==_0000lEEM8VV0H107\A;;4;ljL68:h?<WA76]0000000000000000000000000000000000005>jd5BYbPB5?]@hjYBY2]DEP
lA4DLbk4LVk5000054nMlS5`00000000@fINdjiD@A[UPUg@00005DV]8_9\00000000`_WB0000lYZS@^aP000000000000lEcQ0000<>KVdgR70000000000000000
000000000000Do6C560g81>N0Pd;4XBAX\lA\Y_`000000000000\8>Z0000PAElL[G483iV<:1;hCfZ<McED[de4]6j8alTdem3l4]SPni\U7o400000000H4BYdDT4
dhQ4e>iel1@C000000000000h9kl4=fZXQC=XcLMlI_be3PW=EZ@02JJDPj6lj8\Djoc84Ze000000000000H8=^4g3d8a\a52<^000000000000<bQWDZl6LQZ7lf=j
<;X>iCfiHLli9E\nToAG0000@IdfdLG>0000PjEMD0UI4mc]<NIhLT@?Lc<;0000TGZM4eA=8noG00000MoZ0<aD1=`MUD[mY5c7<KdHXR7`L\_bdMTUT653hfE3@U3X
4Nlg546fQ7O^QC60aFG182L]0000@WKEP8=8000000000000000000004];e0000000000000SNO000000000000l8WLLU@lh;`LD\5@A3lX00000000000000004gA[
00000000`Wk=XG:F0000\Qc70000IDL4H_<00fEW\J3m0000l8A<0000<VjD0000DDb2TWgQ0000@iCo000000000000ljH100000000\MU?I;X`1DZ\00004;l@Din4
00000000`JWnPUngaAeK000000004h`A4AG@00000000`0H1<GVD0000mDeZ00000000h8mO8RWhUAWG4T[OdInO`@`e`DlH@FNb8GMIdC_lPZf=LlZdh9VTh<RLh2Lo
T4NL\]`Ila=UleVDi?EC@4c8`>HdT5h5XXbc\e?9<h_UI>hl000000000000<;8l8DLChF_SA9An0000hLDU0d7^00000000000000008nnO0000000000000000@?nQ
0000=;aodcdH000000000000`1mSHX965FA400000000Li;eHM0i0ddadjV`U;D`\7730000iE:T0YkLhJVPhC3i\h4CH:<5Pj4i`lUT51GnE0lN`>eO0000==;^AAD?
00000000H=BGY>;eX_?bE;F8000000000000THmN87FQL>T2000000000000D\V`dXF6d@hm000000000000@^]U0000I91V000000000000<FEWHRGA\@lR0]YF4dRY
Hkbl@lcJ17QO0000000000008Q3G00000000D7fCDIB9`>Q3lY6j4@8jh@cK4]2EH]K>Le4g4gDo\FV<185HdV^5I:Ph5<DeYDNA<A:hhH?JlIAEe0U6lGX`YBDb<eBV
0000lk`d0000XXbD00000000l^BY0000H]=VHeaA0000D=l`]@>dTek<h>N5\n^g00000000`@hHdIGSd<C80B8^lEMcPTL`8[DQH3J100000000L4H:HEK[<H25\eiF
00000000\5>Y0000\L7hXJh>P]M;Y49>15I]hM?d0\Q_56gda9ON000000000000XQ80U41f=9Tma=f_0000`<gn@_XOhk:@DIlITN4DhP7k8GKlH]N84L``@cRk\fYb
=7[d14AI1@EZ00000000000000000000P>on0000\INh`Kj<00004F50PKV5eDno0000dZgka3W;U:^K0000dKoL9@0BH>VPh;H0TDEWPFU]XH00dKCCDJL3Q8_C4K\V
XW]>l2@bT3Fal=57MAD6eDX71ChIMEE1L?1^eEJMI3bU0000hWRdXSMC0000lT\HPoMV05?718\09:3200000000000000000000h0=48VKYloXg0000`]M[d<F80000
QDbi00000000\3<3@ml]00000000000045k1E2>UI@e400008lIXPA2M<PJW<1Bc\]W>I2PkmFDg00009:G_41YElMj7@A?WHCJV0000@M?T<N9I8_f\8FMd@ein@:i0
0000L;cc000000000000000000000000000000000000000052lbdahR0000`M1:lDaNUD2f00000000<2CM5:Mee:hm000000008oY5E4YT\2^o000056ToEBAPLZHB
dXFE@@]6\bZc`iXji=XHTR<P0000000000000000lTD9U?Gb<LFX@<iUTlPhE>7Q000000000000@NlU0000h20ilYe7@Tejm@<TmDZk0000L9?T0Pc]000000000000
H2eU000000000000000000008EJ?0000@F0P94X9dW5bXA?HM1V]d2_]@9iSdH2Bla\4PQ[MA4eH@P5VEChg00000000000000000000djn?M1mW0000hG_D00000000
00000000HOP?MERf00000000XW3j000000000000000000000000000000000;?h8MKhdjU8i08j@:meY:A48XhT11Tbm7m]m8j5A<j6`L;aTK8A0000000000000000
0000<i?O00000000X_[X00000000T0YQm@R\00000000@Tf6LL76\jd5dAT9000000000000U@Z0000000000000@9e600000000X6F:00000000<bNU00000000X\g;
DORB@YI7DfAC\76a19[i00000000=3ek00000000000000000000Lg7H]6FA0000D1C50000lEfb`OKXhW]l8dk7`6lE\EnjT0V9`2K?TFQL0380dAM[l`h0H@KFDbV4
XQn_H[TIl[o]le@ZXJO>P]i1HiV3Xo9E12=KEA0;00008`7Xh`NU00000000Dm;b0000dKHd00000000`1PC\TB\M?Rf0000`6Z_dS6k0000452408LX07IS@OSKHd5D
hXi]Xhb700000000000048d;mEXi0000T8IUDOalDf=4T?6>=38^98fP<dj]00000000000000000000LCSXP`_5H>>h00000000000000000000m>kN0000HZ4KhYUB
M1`O8R8Y00004Ic`@iE40000lEe0h@akXBeM0000@>WSPP;CPM0Z<8\U\M?nld@F<fYRL^O1Ljh2L^0klMlj0[2AhaIdHKcQ0bI_U27nMAJc00000000000000000000
0000000000000000000000008bc_00000000THfR00000000Hc];000000005EVV000000008CUN0000HR_^0000000082=9\Sid<[GQlj9ea1<C0000000000000000
DYReDYYB00000000l@:W`OD\<\`@A3K00000hSPH0000D5Z5PK=:`MRDHdc700004iQV]9KR8?b0\6^BH?J:43l]P9`7TQ7ZdQMaDcNRXloh@jH_m0c6\dWU`^>A0000
00000000i0LghPML@E70Tahke:b80000L<:NhD?00000H=a[@Sd@000000000000000000000000HFTPd=7A0OMI43?@03UE@KWLLR>]04>=Q:^?000000000000`DNJ
99l\00000000@FBLLQYl4[^O=7_Cm<>f`kK7@8:FXQ0RlVS>543N`deF@GDOdTjnm98BX745eB<U=<8j0000DEK7<bL8\QE4@jAgU;Zm0000=FIJ<INO000000000000
4k<\\EmH<oU1\hX9`D]k@GLae@4P1A\`\2<f000000000=Z>0<9]dEG0dgPc<6`4`P\U8R?;00000000<aB?LJ=a00000000dL>D00004mSa0000l8W@L@N:0000hX7Y
00000000PFJPP67V`<5OPMJG`4T_TW:b0000000000004AXE<2iM00004NKNdNm]LQTP`X:Y\]Nc0000000000000000]E7BP9[P0000000000000000999mU9?B\8TP
8=fm`DD:\C4C<bLa=:l;<G0oUBj900000000LZ^e475L0000X^WP0000X_C`00000000T=c98S=S<LMaDcf]Pm3^08kZI<1YeBJ8ADJ6\0njHHX4LYGFY<S@\jZQ0000
0000000009jF0000T<=;55A^0000`8?WlNFK4MDKlAcX<L8C0@2WDZXZl^hK`S5A<\kNH_WQDmbg0000m9C482Z2@V7_0Rmj47Vh@LnM0TCihNEdL`YSYF1nl?]90000
E7fID9QL<K`PHkOP0000<BDjmAo_0000d`L`U:VgPhAFe8^eiEHF\`hR000000008OHN\0Fl=;060000e9PB0000<7`X0000PYc<9Ef=L9M1=3eY000000000000UE]I
HefYa6IBiBEj000000000000dHH90000000000008od500000000<O=<aCn=0000E;G><[`Rh0n[D_95A>f<Y@=Y4QKBl?T9TK<B00000000T[nKd3li`B@S<EPS0000
00000000DeoZ`HS9X0BD@KA[@LI8`>^1dma?53Tf14:Xm=P_d<PP00000000h?PM00000000000000000000\6Be8Cehd8?F`KBX4XH0heRW@hl>00000000@0O^8ZIA
Q;IB`M]e0000Dj3n000000000000L5360000lHh:0000dMI`PEZdXIjg``mmm;GbY@JUhD:6dTWOLZ7[00000hNNl^3`13N@4[L100000000\WbK0000000000000000
<VX@183h0000i>nN00000000<f9<0000000000000000L0j?0000000000000000L[gaPNX=hXdVd]TH0000DNJ]L57U@>fSHk^lA@DUH8Lg00000000\AcA00000000
ABT^00000000P6:^`>NeE0@@00000000000000000000T;=?00000000000000000000\f`_dG<KPh7\00000000HQLh0LY2Pced0000T<Mkhh5HHdk@d@2hhLhHLPHh
TS7a\1?J0__=]=K`0000a=XW0000\68TDS8Bdib347ffm26R000000000000`ZCl000000001CO>DMDaa<[KlDXHhJo\PP=j0`i_e6>FT9Th@Q>Z0000<FY70000=:28
047jhkLJ=3fiD;<clh>59=OYDFFjA@a>e4e^97P2mA0Dh1D9d:L1U45L0000@FbBDQnm8SKE00000000T@`A\EBY0000TC@B0000000000000000eBKF000000000000
4OVR0000L6=D00000000@>iG0000TOc8e;<THZM[0000000000000000Q@j\0000000000008bBf00000000L63jXf_<0000`DU10000@N9X00009=1VP:H=XSf7iAAo
0000<fTg\jOU\o?U4[S4TIBb0000\<ifl>4IDELH0000@<3QTUad000000000000d4964hk:I@W0@aW6IB\S00000000DFKO00000000XPFb0000lMmCdT;UDQL``2g0
0000`UBPD:920000ljT`<5B;0000PKHLIE<L`GAHQEE[Pmhal\i40000e:FA00000000000000000000P9^0`7KglV[KDm0G000000000000<Z;RP6d4hJMY00000000
00008BI<XTJKQCQH0000000000000000TL5X0000T<<XXNh@l6Nf@6R:DQ4P4XAe53_2Q4Aa1;h30000M;9W0000l\e[0000`OUM00000000HESDDYWk00BSiB^9PAKG
HC8MP7=JTT9b0000000000000000PW0f`XCO119o000000000000`0Q3l[8<Dg^d0000\>FnIDSE000000000000\AMA8gV[92lN0000000000000ALb8HCE8J:`00>d
@b?K00000000Y=6;47gI@UWAdiAG\;ENH:hV<A<2LSV0``GDhfcc0nLc51EW]8`580AiPS:5<M76=4Z^PH1EE:\=]8djUBSh00004aZ<DO]W000000004;5J0000L7EK
d01O8egnU4Yl`1<aXSHXT6b:0[JO00n=P^3SH_]GlbSV1BPh0000@7bM0000000000000000000000008VG500000000L_3<8SI^00000000l9>^00000000T1:3P5aa
A4OV00004b02DlfRPGBnU>1B0000Dj:4L[759CKZ\QebYBVh<ChOTci_4i5H@?WALW>bH]R:\^OZ8kQfPXUaP8@I@0UXTCQ?D_[LlhHBDjIWLn8[9AY0iD<\eDNY0000
UDYo`F]c@HAg0000T4\Y00000000000000005>lJ00000000<a>000000?3c``R?h<Y[XWMHXZ>;li[`0000PDRf000000000000\0iD00004DXkhaIn00000000PO13
00000G;]5?>\00000000H4=\iE0X@i>>4:eZ0000X9]Q\Q7C`9TM\QSU@TN=P`_Tle`9\Q3T<k2Z\Mad8^;Vdjiei?T7=CVg8ZZR]7dW00009B25lFbZ4POkIC960000
0000000000000000L8l:U7Ab1<6G000000000000<0fAP>GlX>Ja0LYA<]kfXAKfm;PjQ@Va0__K`_T?\\l600000000L1@4DLA70000dY[ETSm2TFkP`;i:L17<5BoO
\Mc;=BSJ00000000@`1YPA^ZLZg64ac0h6h3L7oVhCQNL1F@`d_2hfniPi]M0000L6Wb000000000000<5VX`Qdk<Bl3`1INX3XJ8Y>5\YLoX\Rm0cPcdJ;h`h0kHo65
8boI`6@e8j<E98kE9@XYL=J7T9_PH<>jXChELD@3<NDmP]]f<mkA000000000000X6n^<YAZ=32V`Ei3HTd500004=`A000000000000LB^B40@W00004eD>d\Bm\X6:
XD14D4_^DI^0Hc_?=B8S0000<Ui5M?0=00000000@SmE<bXC0000@L84<83BP_bcd8c=PgCSa2eV=7R10000DJD:4]WJ0i_`0NFWa2inh1;h<@kKm;U`4UMeIBC<4KWn
0000<Q_6lFV^XakH<7VT@;b;4I]6<_BA\7bCL\Mi8;H]846_`<1K`dek<fT:E:_MiBFNDQM2l[^ZI4ng9FJ^000000000000Q2UY0000Hih?hC03\mVA<3Ne@e1QXGVS
00000000X<EdPWdg0HTfXIjEY<5<\Ad3Pj7500000000000000008Q0ETLAEHOP`000000008SEX`1`8dEKk000000000000\SGC0000PTLnX?f00K4^`BZZ00000000
<gQQ0000000000000000000000000000L7HH0000@Pm@000000000000Lfan0000`Gn5HBf3lHmB@L:T@^JUhccM\e>b0000LGd6PWn7e6\R0000X2=kd37PX8N@DV;f
00000=8olUg[\ZkM0000H6bl0000lMhF@[A>Lai80000XaGP4B]``CB;P=Nd<fU_4lJXMEPAT;R`\?DL00000000de[N4c@H5?kJHUHZHUJkd8OM4`[;\a6_hb>9doJL
0000<_=l0000XML5PfNg<M6m0000<_PCT`G\0000000000000000``and2Rh`7hQ000000000000@AQ20000h64RlGh>XHm[T]jjdG9eDPkV]10Q0000000000000000
000000000000@d<c@e[fQB^]0000@h1<0SW;0000\i]00000\YBQ0000000000000000AC]f0000dK1F0000X2DXlCDl8T43@f_NA;:3A@UV000000009EdH0000XUUZ
D^;HhSlX0000000005>>8KYH`_o?000000000000YBBd00000000l58=<OWJX1lO0IGmHQhU\mW50PRD\G>04Y2<0d\2e4GgiE1?0000iE4l0000DDUf\3HI`6PN4HMK
PLQ?4d7Bhc:400000000000003Tl@?^fTn\1X>=jl04;0bVZTWkfi>n30000000000000000X\a@A:e3LFFR0000A=]GL^Q4PHog00000000``KP0000000000000000
UDel0000HEdX`LG\L9<f0000lVR@D>mS4EaV0000<QIUTN5?`V]Z4APJhYmTXPUDAA2NMAWbl:0P000000000M?F`LemdMDW0000000000000000A=>ol4RIHD<N8:in
00A3`H5L0LYP`7djHiNZE0@VDP?JM3lfU;3cDKBEPC248TITHg7oXD1oI;T2PRojh:7fhU=98CYdH1W7`g>;8Ld0`CdQXY:7`[cT=0TV]CAL\JI`dU1EL9O[0000ADTY
0000HJQ5000000000000<NES0000000000000000000000000OLS0000000000000000X[7]04PC\\8b000000004^H00000000000000000djdEhGoKhJgBPY>D0000
QDM?0000=?CK0000dde:dlK=hYoDHZmk<@MFLg?QP1NNDWnH8nF[i8LI000000000000DA=Y00000000LfXZLecA0lb>Lm4:000000004HIQHaS\0000P3LY00000000
l=5E0000070e<CGo\RLK`KIe\cPKE10j00000000A>Y80000TK;<\Th>`b[C80NeHVO_LJicdTbE0Va\@73A0`5RLm;H5A3GH5koI67@hFln00000000<[3ITZUo<_Y_
8efkDaD7Xn=S9?d`1AmmP9?EM6V:8if:hdf998ja0000000000000000T^Yh0000000000000Difl3FT@CVb0000<f?N8gmbU;W0\0[d000000004><I0000XC]d<R>O
HD[MX@R1Ha4K4>8300008SEcTK79D>F5M2ESA;^k0000lcOl00000000000000001BfLLBSeLGSM00000000000000000000lZ^=Xe2dHcfn@VOSPk98\n0G0000d[V1
0000dM_I]9TK0000`l?X0000LZG2Tn;JXQMV0000DI@l0000000000000000L<8H8CP5XMdn000000000000e37Q000000000000U;kO8Te7@IGFdUM=\6TlH4b:<X3E
00000000LY92<CI:0000000000008S?D8c4oi6Cg<0I7<acSDKhiPU92T3h@TEXW`[OH`<c9LbX587M60dV?<kl5=9I]0000PClB<M9MXN:HXeQlLaUXPM<l97VT<fij
\A[i5>W10000d5[T\9g^`G1l`PJ5\Gb;d;V<XgNjXBB<@_OHDU>4TeUdQ0nmY9HQ0000TBCE00000000a=2A0000000000000000l^OJ0000h5kGD[Pgh3mb4[^0D]L`
MBc[L@U:lKK[lRV00000M@:VHel800009>SP000000000000`aI;0000<VMA5BhD000000000000LS=HX8IGd\]900000000a;mg\h<La;^YH:oOHIWV\Bk200000000
4E:b0aS<hOAh0000000000000000@O_NPN05PY8Q@QKLi@ML<Z9[`5;n]Db<0000DNRX0000X[3Z@hWgDATI8L]0lgYF000000000000lMTda:ZE00000000`A;N4H;6
P;\Md2DGlP58L^1l8AUXXb1T97W6\I?MUE\_00000000DNX_0000`T]<X5KXD40CPEbCHId4000000000000I52;0000000000000000`gf_0000Q3]jT5P9LS?8dE>=
H2=]hTPNHK=YHeS]L;0>0000<AIo00000000<In?0i9>m8A]MC7>PKVXP=@?`cnnd\JL4@h:@]V_T6RbXD2\4mHYE2<@A9NBA>IK0000L8RZlc:ohak<PCZi=29Ld9B[
haZ01:iW00000000E8`keDE8LXcC5BLT`^dB0000000000008Xj1\`F6PRd?X3]XHN?VhX7ddffhM<oF`7@lhD>d00000000Y5ce00004WVJ00000000D8:d00000000
0000lY7UXFWi4CIDPP>NPYjU0000PPbl`VL>l?Li<adNe>mX0000T]^1000000000000lhGB00000000l>Ea000042\S00000000UEAJ<N9:0000XB@G9D3\lTUJ0000
l2`GLDE?]C2F\]QFe6V`M:EV5=AQ0000UFIkhjeRa8CR000000000000HEeK4HlOlKD[m0Zh1<A5XJ5\00000000000041Zo<NW?dG[a0000000000000000@M3aQA5f
\41200000000LHdh00000000X>W115R;TO?O0CU>lBaM=0kW8\X;@eW5PU8cX0m7P67bHFKC@LoSDiYe0o1?0cih8lR`Q:J`DcDl5BXT82Nfd5MP0000000000000000
L5l>8oaE=Bgc0000d<A9hl>D\2>:P4Vd<\Y<mC<i00000000000000000000Q:0Z0000000000000000`hc?00000000XfW;0000PaTF00009BO<00000000L1bA\SFa
\KDIhNgKlelDLlh4=8XHQ:Rg00000@`O]9l<TZSU00000D?M0000M1C100000000000083<B0000DQT=HQVI@[gLXdcj000000000000@@\J\;UfL0IQlV_TPZk4<LFK
4NnELnEgE59A0000T^TcAAa70000000000000000lF=5<ah_00000P:g`jI848OePV@IDlX59505XIHUL3nFe;0b02Zm45m20TVP0eUT@;AdX8k2d0R^`4bg@?>V0000
00000000PSd0\ZHVL0>J\[<l4a`XDPUT<4lHhfhaMC9T0000\5FI`BTJ0000`6b[4PXnl>QC`OKOX^0[48:6Hndc=8QIe;WP9>ONDiI5H1n:d9?7HVUW43R@<cB;Pc_[
l]o@i:X=mCDd]CPRUDXO5D`J00000000\0:@D8Dc`\k\\a7PI;<BaAlS4k1S0000UB5k4MLohWU:0WLQ00000000lR][000000000000E22G`66?HcAL`gUZ0000T7jc
X>h=00000000000000000000PAib8RBkA10C<CXn9@NTD7Fn0000LMN70000M7Nb`nW9U1jo000000000000LC_AdWZS`_COTV9f000000000d\h`U:bIE79XK?YTbXR
H2:KXch;DhXQU8580000Q8@@\_9PXgON00000000XAD1L>SAXDl]Y39nX4Qn<A4a`CmC`S0M0VIKP;\Eh0eO<ciPD4LhDkgWTEhILM`5m<4[EAdL0000DR3a4?0e0000
00000000D41^l?_o0Gld4MRR8SHIXgichRQ:DJP`5984a:471:`a9<GePOZ4U5OQDJRga8@Nl[kYQ8Y0M96HE:57]Bm6H;Fk<YFLLh9emD62@4\h9E7i0000TUDe0000
\3A?00000000T><X`]P:00000000l@E`dkhS000000000000dm\C00000000HW`]LKljID?A`6cU0000XXCaHHcH00000000000000000000@UC?HRREe=VY00000000
0000<A[ChLGN8GakHb3Z8f[L0000i5o60000L6VU0000`<6NXL4j<LPQPm<T189Gd]Vg00000OM7h0dIA0n[00009BhP0000000000000000U897a2;`0000mEK70000
0Mf^000000000000000000000EV:5DN5\H17000000000000LJlG0000Pm3Rll3]58nD0000lW1C8n4Y9A7R0000D28iP7_9d\CL\=iA<aShL[Rh00000000TF3R52m0
000000000000=0>Z0000=1b=0000@ll4000000004=ZJPnMa@fAN\aC\4d;HM7YGiC:YT3_F1;V2\PEa00000000<_X?diJ_a3fQX1HVH\NWT_keP@MPh;`BL`9`E@oo
QAZ500000000d<>000000000DBTX000000000000EE8\\Phi000000000000h]Xc0000ACV40000d1j>0WaM84Kb0000`7CE0000\UZAE0GcI@R;0000UAg7@\W@dj3`
aEG_00000000LU5BlJMji=C[]FBZT0MU0000H;SKUBVA00000000000000000FXGD:DH\SG2lQjR0000dY[W`8HE0000000000000000000000000000YEkS0000<OG:
Q@=e0000E:Q80000dAAEdOU@<1jf0000DYWX000093j4T_1NU;iU00000000\W9g`KH4`S@1PCRRdmLe000000000000\@46H[I<PW7Y`\0i5;J@D6Uf0000P=bR0000
`Mnb@CFPLT]Ill_n00000000<LW8M3JZ8P3YE=`_000000000000000000000000<Pn100000B^W0000HJoi<aaL\?TThb>LY8FR9@K?IAhllZm20000X;>flibdT`OO
X>YgQ56m0000000000000P3g00000000000000000000`3lOTXV;i?2n00000000\hSg000096;J000000000000\:N_T\=<ho=Se8Oa0Hh_\MEA\6U<]EJ\00000000
0@l40000mE`g8g>`000000000000000000000000TdS0\3?YDLE>l[9QTfZRL3=A=8SYD@Tk00004c23`Eoll6YX\HD`47nH0000=;N@0000H:X`4JU[@T^F8SG^HFNC
\l@FIC\^U5olMDF4DhDd00008bYf0000daiUA0Q[E8?g00000000lBld5Aj[d`DLh_aU4Vf<`Wd2]8NEH8ZUP=FK0000`UFm0000XHB9LISS`Dm\lPJD0bI8051bI3g_
000000000000@fR@00000000P;\=4Sc=\ZC_LoO[00000000hLfce1bdM8kWh9aM<0\?TimcIC1;00000000Y0nE00000E7Uh`>G`B?2aDmIhYk;00000000<KeM0000
D];R`QOX00000000eE6=000000000000\OMn0oJ8L<G7T\dn]2^700000000000000000000eEd000000000=@G=0000<4>K@^Bi4^DF0000d;?I<:Imi0h_\BUD@jgV
dZB74?SkTgeIE2iF0IVEL9QaE9QXICH3=CKH00004@J7X[VcA3?=00008\?Jlf3c0000`[c_La620000i9?NHP3G00000000h[e]00000000Q7\g0000H1n\H5F<0000
UDPQM:WG0000LYmI00004?BA0OLeXGl5XIRj00000000XViAXRc38]XFH20YPd2=5DKY0000X3O2D6iTH^:fTRQb@[3lQ5fF<V<>e=VG8fDfi8R798PSX=hB49a[`80U
49EjP@cXhB=Ul=oJL0mKHQPHDKEiPZU_hA074eF_Ho<4M?E^QAO4MB__0000000000000000L5:[00000000X7XD000000000000XUO500004e4=l54d4j:W\DOo8`2I
Th9BQ<7_0000`^0ALcbo@NO@8;Pn8hAUA:<o00000000`iiTX3Vh0000T6=S`H?;4NNO0000000040LM0000XHATd<7IM2[900008>;1HM>HDoKXDV7L@\2GL?C\4QjD
4B;4I4VM0QQkA1=U0000000000000000@kckHOob<AfE8S3B8XgnmC]ZHHX@<PH]HYMgl[iS8\Xol>o5I6^l80MdDH?n8I;<TM^gH735dOJkHSA@diBD]9[Ad9cALX]C
P9O4PN>mU;AVi<5l\SF?<l]d4JO0E>94D3@aiAbTX6O051b1DKFah:LBTQ\nACBK0000E?IQ00000000hS`7@@EPH8O2LVFK<5>m1D1dTo5;=FCk000000000000@>31
8cQ<h@P<hDBQ4UPA8W`MDb=iXe=6h66P0TlnA2[e]8Uka99D000000004O>E0000hAFoLLUQdPNK000000000000000000000000l2kj00008F@7d6C>aAQ50000@Q=X
0000e1TBQ@oEloK0000058=Xe9PR0000000004jO00000000`DJE\Yo30>V`lUE1LM4:XU7Mm1AePNWLU3m>58ke8gjYLm29aDAQ0000d<MJL]GIQ2@f\2N@00000000
0000XHmhh^P7l8>K8LGhd48l`Y?7YBDSl[io0000`8n[0000lA>W0000`fDF0000`1XE8AU>00000000`VhI00000000\O?90000D3N<0000DQRmL0F<4CXQ0GL<8Ki[
A5iV061Vh85\PHUU4AZPTb\l8eXa`:3Cl;aKLfBMXjA;eCTi9F:n0000D=<f0000a;jD@>k4`?9H`MaNL7?e`[5m14M35CjDd;7LM@[><OW=0000L6V>i2jhQ?g?0000
00000000<<7c@QB30000\@\;0000XNR60<GH0000\:[8Ph^g0000PcTmLfWZhm^P000000009DBhPEOM@H0D<`6]10AF1Ccf000000000000L6N]0000000000000000
d5f18g97Dh=K\hgLTlD@MAK_044kdC7=D3AM@Bh^XWV;Lb8MLgK:TgbJ135LeDFgLX_c`VD[I;a_00008l[XleeW=82e0000HaR6@^kJiA6n0000L?nC000000000000
8bEK0000<39F5;jo00000000LLgjDCj=Dld:lj=SHA9O@^;4X;BFTo`]lMO5\ACCDWoYdlHTI2b]=6X>mFAR0000h`]JY7IjMB[ilEOkXKN1@>[HlC_W\oJ`5B`ID`1?
000000000VQgdLfR5D35YD5H0000\JIPl3R_Df8000000000`T`\h@E4Df43L6RY00000000mDYK000000000000X3YNTY1X00000000`k@L0000QEbb5AH;8dl50000
0000\N@ITU0<00000000547b07fV0000P05[TRY1dWh2`aCLlA2>de=G]1eZ]>RT00000000eBX`000000000000000000000000P1>d4ej`l4>U@Ba_XGPldK3]8<8Z
LJ1N0kM@00000000000000004An@`A?>DTN04CAh0_MC0000h;ab81QFP>0S0000Df:PL`o90000@@8K0000LRBGl7dMDc0V00000000X;<YT<e4@=N6LGWalddRheLi
do3WE7biI<Eg0000000000000000000000000000a8nm00000000000000000000L<1n8GX3hNM]DPV_\7`lM@mD0Kh?`M5flP>8dXEU=7B4e?SA0000@EL8<eM<5B=N
000000004S_?0DIM`QO>]7AN`^XZlV[<\g4X00000000000000000000L6UX\1h8lXnZ000000000000a9hf00000000`SFPlQkJHo]QD7g`=@Dg0000dhKW0000L7[K
@1?WHU<kPJX`TR\B8WRQTm]aTB`HUBI3eC;R000000000000000000000000000000000000T^A_D\Dd4bMR@dX4PQV00000Y@d2TU:F000000000000@AmT04L6TX_7
lbRahg6Sh;PUlFOTli:=PAUJhnPC0;A[`2C:l1QUEAd@Y3UB1Aec<\daICgJHEek95OEa@789>Z=mF7n000000000000X9EJP5;5X4IIi048\6gd88G\d<U`hAkGPGdf
lW?K]B7ZPg[=IBHd@2Gn\U>iM18AECfTTg]b@^[V0000d\nLiF4\0000PAUg0000d:1YP:2h00000000000000000000P\3@000000000000h9HM<OPm\WdY0000d\:Y
00000000XckM0DlhL5g2X_Bi0>J0AEV;QF=8`@iYAFKH\SU0000000000000\NC:`OCA000082990000000049Y<0BNT8b20Y>]RX?]T@I6P<jfA0000000000000000
000000000000LTPg000000001A\o000000000000M:K5Q5MoUE370000T0c\000000000000<CA9PMVbP[^dMDJZ00008:IL0000U6jU0000\X`0D\D>lf>9@S`O0000
Lgc60000TAW`@fRQ<6=n`YgodZ7>i5hATnFA00000000l<<AL^3H00000000TRgUm=<7\Zdh00000000L2IG00000000DLVj0Q`l`R@FTSj2D3N]PDnA00000000HJBJ
U1;80000X<>\0000hEYL0000LZFP000000000000D04R00000000HeSh00000?5Klil0mEG800000000lQWE09K8`S7k4VUM000000000000d[380IRY00000000=A_Z
DN25=>:Hm;=jPm]3H=7P0000`0EPL3\]Pge8000000000000`JLb4Q730000lZ^X0k6gHgAE00000000000000000000000000000000h=\m`^5@00000000LGg:0000
0000\I^FT]dZ<MgOh9k]DT0>H=nI<KgDD9Uj<J6I99NfaD3Am;R80000000000000000845S0000h;lN`d@Y=:ig];S`MC;=0000hIKL92AZdWe800008nRYTR4G@deS
D_i;EEm3H?2PmBaB08JQ\aM2L2ci\c6:0000000000000000\<mkl91o000000000000l:@<DBVi`X6[H43:4YN6DZ5\a3Ac5@XA1D=OXjF>0000XMnQTD@V8;iU0000
4H8IXjSV=:i;00000000dXZlL@D50000<EQ5hOGF0000XGRO0000dYND00000000l11]0000P5a6000000000000hc3m8LaX41VTh>1N@RbJ8dPC@e[1h72DDIaV8Q<S
<RKbHj5kTE7=0616DPVglR^U`Z0F0eR?I6AHU6Y4aBoa0000Lk]10000`:ROlhkPDV:klFXd]C6H00000000000000000000h:h;P>Ln<2aV8RnELb@Pll\D00000000
00000000d?cP000000000000PM_R0000`PIRa;\II;eWA<`MD5ImX<3DLQVcLWNhhf<[51bXe9:b8d@hh3QETLHP]?MJUDViYAC^00000000@@E@`9o<dgXQ<Ji@a@Ag
00000000Tl_G<;Hi<Af7LJ6U0000000000000000XhJb0000dh^DloLo@64cT[hAd@WBLP`5HR2PhVdP@nCeUE8ALV=F<mkehK\dL>3_0000The700000000dR`j@ULU
TcU=00000^n3DMK_Hoj7iEVb]7kn0000@3[]0000m7Dj0000`^@kA9CcU@UnU6`_iF6iHQ56dQEg000000000000<hAe\K:k00000000XKo1dLcS0U>BM513]=3^4RdT
89@;d7h_49mCDXX:lb]ZAD:=haA50000PhBKU=7:A>5k00000000000000000000HXB]U;@>0000`Ub0@ER@4Q3c8\i[d\kiQ?UNT@79IAb`M7<JL?gVDNQh00000000
i8C6<AmF\DbR0000000003PH00000000m=FM000000000000lnf=hcdd00000000X3ShM5J30000DWmc0000<CY<0O5C@A:U`S>K95i0L7AdPcf2@PF90:8d855>=8Eg
8JB^8ZSGU>Jh0000DTYe@0GJ00000000<PAgTb>hLdoA0000h;28TFK[<OJHLgI4mEUK0000000000000000d0En000000000000@3d``CmT860NdEHNHOe>XSX@Dda<
19RTlh?;0000l:7S0000LGbZD\TA00000000T7eEh<aV@^U7dUNhUEQOD3dX4:Rj00000000HK34`PVD85C50P4F`_QePg\jY07fA2O;0ie^0000000000000dEhlAok
D^9KDLafI5ZG97kY99bbAAinL;APX[Bd8bcEXDW^4koR`mO_ljLSi8D<`iaK0;4QmB7iXDVB8YYe@ANl\Bn<4ZhihhZo`BU5<bO=`jn`d:I]0k8`<mG1M7ifiAl_ABdW
9CI2EDGZhS\NiAFL0000TQ_`aB]gQDW_hFfR`B=Ja4Io0000U<\><83O00000000000000000000000000000000LQbh0000L^E8`?O>XDWlDh8H<>56<Fk>lQNKAA]_
`iC@\QgWD8Kf0000lAWn99>nhi_N00000000000000000000mB1ETGh]8\ZV0000000000004TmfA6<LIF>U000000000000`UYV@C9?P5Jc@@j3lb`J80@9eDGKa?i1
0000dYKe00000000TZd1`<kD\2b^000000000000TCO@000000000000lW7500000000P?7O<[hb@VCThR:_51AQmCOed:J=PN`6HnD;Q9I1IBBClDka\2nRTU7?HUF\
di0b5:Y\U;QZXg<1`hliE<bZ000000000TCI0000000000000000\k01P63W<kKXT<CEXXT]00000000`3CYlRiaDPo[0^icE9AB5@\X0000dk7bY9m_000000000000
0000H^3:4\Gj0000000000000000iDR100000000A3X[PO4DH^4a`^W^0000000000000000000000000000X:]`0000000000000000XFPU0000D2k3`SEna?fL0000
lRGi`ec70000l=_EhhCWLA38000000008SH90000a>BO8h@C5C6f0000H7cDh^S5d?RmHU2e0_hh9?jf000000000000=4@_00000^m<00000000PUX^00008fEb0000
00000IF8Te\]M:ma=9L9000000000000`1?=l7QY14]NY8Sk55UE00000000000080bF0JT7hR[kD4cLi3HmXIhi1C3i0000`9T700000000TVM0Lh@4l59AdiA5M>Y\
XNl=h^n@l[iahcIi<kPV00000000PocM9;<dLQ9LMAIOl=fH`9078TQC0000T2MKH9_7<gd0M0L[0000\5CMd?jQXVl^00000000dD9Uh2IXh_AFEA6STR2ldZo3h>>A
l3MY<?AM\KW^Y0`R59`KQ<mJYBS;U?L9HXc20000HonP46DMd?7A0000HYd><0F]81G=`7m=8[KXh]gBP:^a94=NdK?NQ?W7m2E90Sgoi8^I0BNGhW0FDmCSDkBTm=F>
XAK98BAmDc@5deQZM;\9AB@60000he>X8kQJ00000000Q6d\0000000000000000000000000000a;4K00000000\J:T4Y5U8gj>I05DQ=@IiC@nHXWJDGeV`m<l]A_6
QDABAEeSdEmd0000000000000000LR_?0000i?[`00000000\IT;Xh9500000000@TlaHdHoLfg;8FIcdWO`\V?PHbDm`B48l:k_Tn3NI1kO\>hh=<:91?k58@PJ]Ci0
0000000000008n^P`n`95FAC0jBZ51>=Q@HE0D:IdL^j0000P1L<X]1lm9XDhdfIm<eDhhdHECh[000000000000XP4:8Uo5@AJ=PRKRP>o?09Jg8I:]Q61PiB>eDgIQ
<gdS00000000@_C5PB;n@g4e00000000U;oA`ONeX5bV@:G\];iEHPBTDV1h0000000000000000<I6`52JO00000GG^U4f4000090G6Dg_00000`1lBA=G:45JG0000
U3H<0000HRmU0000000000000i3?00000000=?WI00004C;C8CXC`AR^XKPYX9bMLNT?l[EkXe]KU2fPM8d6<4[>0000@h4h00000000\Mfom>Qg\VXY@A7@<_FA0000
000000005BLoUDfV0000000000008_KC0000000000004\R0P2cBT^6ZE9<N<T3f\WXjM=mmdYccA<XnX7V:d:S\H>F_9>8Yl\\mh578dRbd00000000<eQGLOdN0000
0>KD0000<T<4L0feL2gZYE2M\Qh?=0\\00000o^Y00000000000000000000X_lBHa93P_f@Xc4V\ELZdi[E000000000000000000000000P@M=dX;X<F59]6kOP4QQ
UF=P`^Kd00000000TVEgX]ldA<7D8;LM0000T\I=0000000000000000<mNk`>?K\\k=Q@]Z=EH:<B[;0000mBClDkI^8S;_\^[oE5V`XU1T58ab00000000@:UH`^Vk
iAoS000000000000PHV_0000000088`L0000H]8K00000000000000000000000000005:Fa00000000UF@S`FRC0000000000000000d4Q68J1>0F\34^_em6]40000
0000X5BTlC^E000000000000000000000000\2b40000d<BId\\c<EZ80000000000000000hRFeTR0h00000000000000000000\oQQ00000000000000000000Pi75
0000000000000000X7]A<_g900000000@1Rk<?K]0`O<XnZ90Mel0000]8U[=EHXDEJc0000dP1WhKX>TP@700008JUGTJF<h>;>8ECnDRCbPg5250S`dR]<PSJ:a::J
PcQ1hFOk9?fj=EeDTiO]0000<QUd0000lb]J0000lbmlP2>_ICHf45@W@]>@XXBn<?BR000000C8<3An`KfW134k0000LjZadl[n0000H<0000001Ajj`PP>TIQVa:IR
\iZA000000000000TL<6PZog00000000A3]ED0g\0GK]hj=3I36mdLg[Xb];U9J6<o01d5dD0000dQ6]hTNJ000000008:Dh000002CgdWTLPji7eCHQ000000004hF[
0000\[e?0000`?g2PMog`C5GDDfZTd[dQ13E00000000L08E00000000000000000000X<AG\@[l851X\Po1lbm`Y9V9lU1l0000XcJ7A2VYQ<@:00000000T6LFI;JP
T`nTaAQA0IS_]DeN0000P;\U00000000lGZV000000000000T1ZbdUB`d8<^LU`QH4:^00000000M807D2CE<BH`h0SGlWCd\co?eF??DZ8JT6JbHIf70dT?DoXI0000
IB[3D4<I`YJb0000XH8;0000@LZ^8jB7@M4S00000000D3`;Q2h`8kn]\\m[`mOQA7jfH1HB\A?5PCm4\EDF\G4MTOTZ\OUhdj=b=2UEDWoI];Rl];fc\<Kh`PkJPBIj
1C^Yh33YhhG[@6o1mC?ZEEBLd9CZ]F5m0000`c^`85WY00000000@5G44aFJ00000000<A17\YK4\]Jk`]QaD^EKP1FiTdDnXK@JXUm\M?bSP6R10000PQAa00000000
0000XR]NT\;L00004B9N0000d?X:LQl2=?<@HTi0000000009Ec1<VJ@HfGC<Q;h0ZGgD\Lg000000000000`IM;00000000X?_J0000000000000000Y@=200000000
\gXd0000XliP1AS?00000000P6@XXGH70000HPiYL>E8L49QPQc_L^g?PlU:=1c^]91fd9i5M?gf0000\H5?<J0gA0]P00000000<DEa<CH9<KlP@BPEI4JO00000000
P2_MHV\bU65jD8;fU0oU96OFYA4C@PFOUCH?00005EQCHX6iX_]aD_m[He;`A86>00000000Y?2V00000000000000000000T<hm00004U]GDC8_Hg44Q:eg4nW[0000
0000PQOm4mm?4Ce2HWKa`=[gl<LfdPiI85I`Xe3iTfJHE=[C8LbV`nfYd;]m<klChDAV=0H7P8BB49[;@PT3Q0X@Y2_Clf29=;[MT@^<dK^FHjP6Q6UnY><UE>fGD:@^
e@J=Q@YI000000004BgahM84TaAc=3_H0000000000000000aDcG00000B_]0]^Gi<<9Xd@000000000@6AOD<?i0000mB@?00000Jgf0000hBRND4`O\88IL<FCX4^?
XHJmTK=h5;EDP06f4oB?a640\T?ZL=]G@UEPDFATPX=_T\Oh\jQJ4m9FL:PB43D6]B88000000000000000000000000l@Mi00000000`7i:1?Hg00000000T2aDTj?U
e4:liD4:DWWc00000000885oYAPi0000l\CU]7f703TDPflO4Woi83gbXmH55@<9]B_S0000dY\\@i7edoo`00000000lhmV@5[mPk0h4k5000000000<h6[0000XcH6
0000000000000000L`Vf00000000000000009>=K000000000000e3=N8]GX0000000000000000L3kUh@fG0I?84QGk@TI5414;<]2\daGC0000LA=i\ml704@fdVbi
8a20D0Y8IADZ0000\FYlXQP<0_SY@U9J@cf@\ZoLU@Fb8nR9@V9V\cPX0000000098I7000000000000=A`M0000TK`oE55kAEbV0000000000000000@i7m00000000
LSXf0000P^U]\:AMdiWK000000000000lANKQ09<ID\9HaQ?DhkF000000000B[RDm`QABcC0000`V]<dNF>4mTadoG64Y\ha53o00000000@3eK=685000000000000
lc;H0000A?DY000000000000000000000000hDUZ00000000`99D000000000000Y<nb0000E1CO0000<m^:HMAb000000000EA1@ij@hn;k00000000A9gH1AeWE1SH
1B\8lKaEl@R<4dAm0000\M`Ad2`:4>NOhE^jDPjGD8lD`i1YLk[2HmkO@mn290=MU4JaA8bM1EJD<UlP8I700000`ZeG0000T:iK00008MfP4PckhX50dkdo00000000
E@k@0000d^>2L1N@<A0iTjJ;4Z]Vd_LmHio;mAiD0000LE\i\S@k4bjhU72h000000000000D1WV`6BL0000\?639A>6X^E`0000132B000000000000000000000000
0000@HSNl5j>0000X7RB@I7l5@8XXV<d`HXY0000000000000000D`BO04G[LH=oHWJEHlL8lO:200000000];gS@fN0lQJIdK\D0000dHo;hEC]\4a_\LA_A6BRhi\1
0000`3:kdQ2`A8>S<0B25@Y@0000dEfB9?4iX@^dA=a4hokW<d]600004Yb54Z8eaB:Tl@Fl00000000P?Dm000000000000`b@A00000000P^F`P;EY8=o=HDb?d@OP
4F7Qe8V[PWlbX@@m0000\ED;dZQATeLX0000XS2WL1Z551@W@d2OLFGBl^Y9H]6[I8PA0000L;Z8]:^[U9RoTJbG`dbjXB1>HET0TC[MTEXh4OVddal1\dh_<en\@:E6
lQo^<gEg]1Qdm3ZQ0000l0`C<C3[lHMahQ@<86N>000000000000Pdm<0000lX=<000000000000X7PS0000D7L@d]MM0000\kDodbEY0000000000008;dA8J\10000
0000doUKY:]_PO9>0000\BKJDd1a4nk90000@e=c0000997b0000`_3N0000<k_Ya:^3\He_<cQR0000]0DFU=ibHjhX00000000iBjf0000Q?F6\?HS<R4eh=T00000
95gB0000`1SmTI><lZ\0Y6[2l00Y@6T7X=4;T?;MDQ8GdQN=H@lDXCRBDiW4ECkX4PU0\``JhgDb<nln@5in5Coi=DD?000000000000000000000000E6_f00000YAi
00008WnZ@c8R000000000000lS@B0000L[2ee3;i`4SPQDiGDDVUX2QPl9DWH_11hbkBD3J>0000\H5^HIV^XRg1`[N8Q;n]=>WO`QDC0000\f6200000000l5RWX;:k
lA>f@AIU15QHlE89hFmNhR\P0>NDTAn`XeB291\E9AKS0000i8Bh00000000000000000000<X3U<`WE8Rc?Tn8k@14MU<4@PX<``;[]`[Yh8gE:00000000PjLF0000
000000000bkk0000000000004`^T00000000<nI=00000000L6TD00000000Lh=ZH<:a00000000D9bo00000000D?R4000052?l<@VIHg1a9BmB0000lEeb@HgJLFdP
0000000000000000000000000000000000000000000000000000@>3mTia6lkH6UC1_XSgf55Za\?iMH`:gTm_4<DI;0000leAM0000D2OAm5\cL5mR@D<Ee:j5<18F
XLi>00000000000000000000h=`2000000000KjVH[7O000048oh0000000000000000000000000000000000000000dR9R00000000T?@MY478000000000000`>4f
DiD=0000d:RB\9V>0000000000000dInd_6V00000000\ETh<\PT`>GNe3L8]8TK40HDH`Ped9NM\e=l5=e3m;neQ?S_9BPY<PDZ0_Sd0000000000000000dDa8dGF@
TZD[<:>SA634i9BLMBfg0000`^8=h>2TTSLY<i]YYCP^PfeNhG86Y2]QA>^c=?Ab0000P8bjd4EW0000P1ol00000000000053kTd@^oPQa60000000000009DMi0000
m7co15<k000000000000000000005:YN]Cl`H1AY46GGPd`;0000HSCd<ePUDg`n8RDLM;fS`KkZ5BaN0000L>]>Y76<0000e=Yn0000000000000000000000000000
00004BcO8GOZ00000000TCn:0000000000000000@V[i02fZ48lnX;KeLISlhD\\0W_8<Z<BY3QiXAjhD0Q_H^C=hTO5U7a1iA@==C3H4GfIXHAK@]A5l:T30P_I8jVC
Lm?:l2;L]A2l@1XU43C9\:5K0RB\Dmf[UDC7Q3Yalg5[TkZ:lJKCE1dNX;69DM5:a@`H@hIZ0000lOm10000T^Le0000dK2DPd0>Ph3eTN=VP^Fn0000000000000000
LA5ePIEP000000000000@Y;O0000000012a500000000000000000000X;nH8MBPhNHO00000000000000000000P?i]4F3kI?n>00004dIHHG570000D7ke0YT04]nP
00000000ho4aE@C_00000000loSm8UK\00000000lYEkT@H=D;4]dMCiLN;B0000P;a=00005>AkTZT]`1?0000000000000000000000000d=nZHDSZHK02h^fC\oO9
0000000000004hfO\F800I?`000000000000\S4>HOQdHY_Q`h@^00000000lFAa<j92HioZ94Ch000000000000013h0000h301dbJAP8<D<URI<c`QdOK:PKYhD6MC
@f2e58VMD;UY0OFfEC24mCCemE`X00000000\eV2PO2?00004c>`0000dA0ZYEMV00000000PC0j]Bdc0000d[b`000000000000<L\]0000@S;BI84ja6<2XOo?4YA?
<[KNTF`[X1<5hKS]hS6D0BchT`T:ddXDdff\M:1SE>hHi6ej00000000h:0_0000HmU9@44aTKcjDd>l00004HNndS:C000000000:[JH=SbiDIj0000000000000000
4C:<L=Y<00000000@>`@81kFP[X800000000\CEH8LLM83mQ0000\X`O0000000000000000H@?XXE1OPGH`8M^0i8:J0000l7^U85Sa8[H;00000000000000000000
0000000000000000XHZndLKaH3l3PQJj`^@A09<C<k7oP6aMH]X1H0XiD2jk8N;S`T@PXU6Q0e_k=AcMPW6T`cl2mBGGaDXC0n6`000053JJ0000=F=h00000000i@LA
0000H<f94?5ZX\aW0000hEYbl4Si@VZUhcOI0000U9CF00000000T?@=@97ClFE<l[?=<bLL<iDM@8hPX]U4H4_kd2L2XDRO`ON[<o<o0000DU7000000000HD5G0000
0000<SDYPimWThY\P9ieDC?P0000<Ehe02G;0000PZfg0000000000004Mc`L<6aLd:]QBbnX[f20000`5e<0000PQAO0000000000000000Q6`M0:\]`BlBT]n_0000
\9FQT3hX\IE3XYV\A;EfPBJGDOO`\ZPdTg:l8hTRU5TGQE^N00000000DUTE0000lWFj=B?d0_h900000000DfgY4KiJX`[_0000@HkPD[QGd]c@4]=n0PN<4f^_iA6D
0000X@o;]?c^0000L48M<eY]Y58K\URj`TEVLe@JLeaoI78k0000XRcHX[D^0000<U=S4CbK000000000Oaa00000000\[g6d;h=e4fb9:gm000003Ok0000Hf02lGW0
D6XUh=JR`IUjXT:`8TAGh]kGi0m<P@K=99]SD3L3mBgW5CLn000000000000PFZ>84g=4XEklQH7lRh<`jnTHQ2iH@[[`SjI0l8Mh7a9M5jDdXDU<MV;]8\M\Qm<h<XR
i7G2\S\>X[D5I9h@T2Xbl5ohT9a1d]YnD_YSHhEZlH;R5:E;Q<cZQ?dKDOgk\W]ND]cm\eKkhlFYMAma0000d]D25@V=000098SI1EXH0000\9;H@3A^I65D0000890P
0000TPSP0`N9<7R38J\C00000000M>Ff00000000D^IIU1f0Q<T0]=D0P\4RdhL[=5kfmCAgHIAQ5436HQ^0DAdd0000`YO<49JWl^PFTgoh0000X?eQe92I8NoQH_K^
0000@IhAX\<DL35dHmh3U7nEHP180000HTh_98DZHE9lT6D<0000000000000000T[aF0000l2g=D\SBddZ]00000000M5RY0000PPZ]00000000000000000000XI>f
\SfDddgR000000008N>;DTl500000000000000000000X5;DP@Zl\GdWXa`j99MU<J\U000000000D]JDD]6X;mVH>5m0000]>ZX000000000000hPgd00000000XX1P
=@FA49]_00004L2n\]UL0g3V<8lO]1J>H55il_:I0000000000000000DU180000`TZU\W:W00000000l@a;P?8c<_7h00000000DmnS00008UXj=E7]0000@SKZX^2m
00000000EFHlD\K`hjcG]9P20000dUC00000\UjAe;D@0000000000000000<8HR000000000000@1^g0000]0iO0000l8<OTZmY@k@<Phd700000000h;j=0000<4ob
0>6\000000000000`f?A000001WH=;Tf00001EQ7000000000000X2`d0000000000000000l8FN<5JQ0__0H5^@Tk@n0000T=YH5:`o=<`20000L4;UMF9E4e9J0000
T89H16_T00000000Ta;:T\:G<eXne6\<0000d7UN0kYb11Q8000056Z@T7aE8h;S000002i\\A6BDgT\U;7nL\G7hmoB000000000000L61G<Ua18h0400000000h95K
00004dAb@_CX0cI2A0jNY;KL00008?P4iAF:00000000HAo^d8fXh33hdl83UE49a=?MX>YC8F]E0000e3LH00000000000090Eo00000000000000000000=7_[0000
E5:=\Umj\^UO`baJToZY0000A;4g8RO@XBc@m;MS000000000000Xf@e0000D4[d@]dJ000000000000X2YS\Kaf8IfS0RU`8IWChaSOEF2:0000000000004fN[<fC3
ThYQdi2^dM@9@0=GDeh8hnePa7:<UEDb0000L7N;00000000000000004R>8P\020000000000004RfJD<_W00000000000000000000a57Q00000000@0B;00000000
0000\D`h<nTe0000L::WhQoN8Sl0Q7IFLYHdM@_mMBGbAE6[0000D92mlDkL0000<4HjeDl;Q>9gh=JD8\Ie0000\D\H<XaND\acHJ<O1;FlM>2eHA__P\J5eARd0000
0000000000000000h1ajD\UX]8G>]AfA00000000PUGK000000000BRn00000000=2l>00000000lU4NXK5N4nTU0000@MJf0000UCYR0000000000004<?\YBdED2>N
h>U>];co0000P5hNPLVH\g_DU1g:Q;C`]:9L00000000D89i00000000000000001:;H0000YCm285So000000000000PA^H4=O4\H=a0UCUUF1_X7hB000000000000
0000H4B;0<b352V9<5YJ0000hY0:L^7P\j^?0000TLOcP5WKHLdP<O@LHA4N`cLl41U;03X6DV8MhheZ\Me;hmEm9<eYTW7GPVfl9B[]00000000000000000000Df;k
0000000000000000@LV]@L>_XWFM00000000000000000000]36N0000A;NlHe1200000000000000000JoE]4Ol09:TQ:9hEE`L00004=aF00000000@;QR\iek0000
0000000000000000l?V>0000a9LG0000dDn5`YIf]<P;\4LE@?9;000000000000Y@U>0000dYjm@>1o0000i22500000000L?Cj]23>M>N@0000hX9_@4ljLQ:\aCOM
d>LC0000EB31`R5I8`>_e@?]djZF000000000000l[9E<e[EQ7PT0000000000000000`91ITAW>8aLfXS;50000ThSN4EHf\<IU=9bRQ64dX@6;a69Q0000`AO<`[XI
HFjHLO\jhY6[000000000A=;\8VK8WWS8gbSDDONHk9@@8C5HUoZLM^P8WRAPETS8LLWLTR0dXC@DbYD4YW28258`\W1T[FE\bhJ8e7=Xj1He26f=6dCABDnEBOo=DU1
00000000a;P80000<CNc@NQXPOoL9DL=@XIO@^\Ld10f<MX4\aj000000Z1nDfYDh>SQ0000000000000000`T5g1;TT`B>cM0;20000DIG50000X]PIhAFY`01AP1Kk
hgHBLgL98g^B0kYnT0`P@m>N0000000000000000Q?`@ABL<dUVX000000000000000000000000D7\l\:?Y@KUci=;K00000000M8^9000000000000000000000000
00000000ME_587_ET:hE00000000PGaY0000LV]e0000`5ld000000000000@]27QB2eT@Wc00000000000000000000lSJh]6oPH0QS@cXELV_F00000000h`4F0000
0k;i0000LRne0000@WIe0000LBAPh2\9H9\nXfLc@6^1H2njDbZL<ngKlW@>iANS9AR=9F:GPe>?00000000000000000000HLhWPG6oXRkEDLH4\iRLY3;;m@A7eB\D
0000\KDmQ5]ed0R?hRN3LZnK<c7:93h50000PNQI`j?em6Ea00000000\84982P600000000000000000_kN0000`jG[X]EH@hhXI14W`NV3PR?_HX9m12`DY@15M@o9
9EcO0E18@KklQ9KADh;<D][ke=U<<C^\000000000000Y1Z<T6[NH_e90000000000000000TP25000000000KQ=1@AI<_PjXd=n5BMk0000HMd<`RU0X[20`\Sl0000
<4hm00001;Y0000000000000000041\B@`]klQfgXc85l5oUl2Sa<GlHPHJN8D2J@c<h]@BNYD9Vh;[6lEE400000000000000000000`OcgU5:k000044K@0000DG:3
@_;OU4ic=8NoP=ORDi=1\mcoA>Co0P7SPDhWD94n<GFd0000000000000000000000000k2LXEU:DaGba@48DEDg4GiJ4\cY00000l4EdGnI<_S>a?aH000000000000
M9B\0000000000000000<g]m0000M@;mTPW>P5X1T2O34Yf\U?l:mA;o5EZj00000000dMW@l<JcA7[P0000DEI;P_[eP5]9H6Ek00000PLH0000P4=ehK4D00000000
HW88dW\TDae8M8?N0000D5\ka>[<0000000000000000@PPWhJ<[LM<EIBG2@M9VhQLLh:fkH_G7m45ble0UP4hC@oP]9<j]0000]7b5000000000000000000000000
000000008mCi000000000000000000000000HCMm4YKG0dUOLJG=0000PHj=PCoE4a^84YJ5<\HZ@\c@e3;QiBmKUCl0HLJ_00000000Y@24H3IcDGo]dOE^PVBZD`jF
9E8h97YUI<h50000TX<n00000000P5YW4=E9PUoKllEj0000dPg100000000D7H30000PgGBX=\40000@PFD0000hV2a00000000`ABUHAejHP4aDo@15AMN0000I25F
]8H400000000h;^GhT8\0000DaFb5AoG0000DnNcE0edE;U8eD\]0000`fmVX]35U4^Zh\@QACbU0000000000000000i:na<iMo00000000H1nNH5^^XKIWD\1VdM7h
0000TiNJ`li:8N:X0000LNGiTiF@`<:>0000P:k4X\3K00000000Y7HbDg6o1CVU0000QDO^X?MK0000]=N3hhRI\jlfEBC`X0dZDfP^Df?o<HOf@GhMH:02<YF:19Mj
LhN?Q=_lDYm;PR^lQ6JKE>1f00008<M7<1FJ\A\64I5^@Z`Rd_LXPZX=8o]iXFJmM73N\GYhTU8@00000000000000000000000000000000Y2^IU2gXU=nB00000000
PJ_FT23P0000TXb30000m@:20000000000000000`0jS00000000P6OP0000`P8Y0000M:SY00000000h\JU`\^X@O\Yd]]]@a7\`NSC8TP@<cdW0000Li@K0000d=NE
00000000l\MXDhi54]DeD6N4=ESnhlS6iA_NUBRT0000dP\:L5LXHFF^000043CLhBfC8[^;8JLKLn3l8j]A8T;EH9=SPba?=4?fhGTALP:PDR=`Y7bSh09Y1>L<E@:h
hYl?8\coi=:`5B6I0000i0V4XCTH000000000000dJJ0d1S_L]MiT6hM8GOJD?WOHKmK@PSfPh:PT:[[mEFE``lo@V[Z@N4fDe^=M2aUEEaEA?c@00000000`UClhX0H
0000000000000000]9cF00000000000000000000m4XT0000XNK6T[BH000000000000l6Pd00000000\ZiH0000<7UA000000000000000000000000MF@h00000000
0000l\O2XeoF000000000000hCCK\O>_8Tb:him;`F12000000000000LUf^0n:AU5:She3?mALdPOgP=6gR0000000000000000LN[P@e5l0000PLg2<]bn@1Qdhj_T
DZ\?Hjbfh7b\<114X2\I8OlX\dKZd@=;@f0J4KMf@h]``PDoXjMM89n^`Bc2Tl?li8>a000000008h0A000000000000D799000011gb000000000000000000000000
0000lFIZThhf4390`KcE8Lh8l1g]\RJ50E;eHh4Z]2nSe78Fm8HRa8M9I<K:U@@P00000000000000000000l58o000000000000=6Bl0000000000004VWAa6@T0000
000000000000U4m2000000000000000087D300004J@V0000\Y15L\Yg=:mEEBEF00000000@Im0d[8K0000000000000000000000000000dHM600000000\SWiLYhA
00000000000000000000000000000000P0[U0000000000000000U;aQ0000DL27hS6Q0000000000000000D_6i`W;=0000\6a?DICW@hbo0000000000000000T;W2
l>l8Y5MI0000PfH90000X;Ok<Nd@dfl1l7mYU@_IIDh0000000000000iCm>0000000000008ZHm000000000000000000005;RZ0000HNRh00000000000000000000
0000TV?[0k;J00000000H?VL<;ibeD`Y0000TCS300000000<4>50000hUm?0V?elkF7aCoQD8Z70000lDGCDMeRH<bChF2gM:02T=hW]AfY0000000098e^0000`T?J
d\N:Xdc\10Me13l@mEYn000000000000XT2R0000000048U[88\3PQGCPUb?Tcj[`kO:DIc5dYM?Ho@K`1[=T>Y50J;C]88V06S<LdkP0000000000000000l3=O`UZ0
00000000`jgGX5>3P>\lHME_TI^]8\5Q000000000000T70Lh7e:0000000000004H7nPA3WT5PZH5nG4ZPV@AnOP5@>h?_WPfacdgScI5>[\f5He9n8a?1Z00000000
0000000000009@f]00000000<fLSdl^l0000P9a>0000Y1YL000000009DHnX3fjA;hCDLSOI<1i@N=fl`Q:0000Y5YG@=HHD3dA0000000000000000XJTUd_9@0000
HI^i000000000000U1d\<39XP@4AlMEl000000000000000000004Kb3LX:ch[eiLb9<dY8AH=j;\ESedgV9I3:@X6A3HW6gH3aFQBb_00000000I@PFeB>ADVDm`?`C
`hPI8Z8WdlO\E42:0000Y<LB0000`oVYDZ=O000000000000P@Di@4CjLaI2HdbF5EhV00000000a9^9000000000000PRf\8[@\0000Q<]\0000dQ>OljQ[0000EDE\
000000000bdj0000DH9LL=T_L[i10000000000000L3]0000DJ=B0000d]FW000000000000A@Q]000000000000dBK;00000000h@`^P4DTiDok00000000T7^Kd2F5
11kmdoYia:9Z0000LDW78IQI000000008^:X8Gm6XJ_dLQVXEDd^P36VU5Co000000000000DHQYP59ShI1Lh4;30000EA;W00000000D3D^00000000h>Xb00000000
8Y7ciAZedHa0P]S=m0OAPEb34CabLm5J0000000000000000IAQe0000PP`g0000P@Oo0000PCQ`8OPQd5ZfHo0Eh2FW0000000000000000@4>ble1AE8BK00000000
00004_0e9DI:0000LYeV00000000QAcYPfjC0000PC0\<gOZ0E?FL0X:`KA>0000hA>6XE?iH5^m434e`BJUh;k=DTfe0aMTTo_O8E:<dk?YQ:f70000000000000000
\bj[<BkdTWnl\@9T0000P1Xe0RWLDA2]0000HAN[IDjgm>2ML2Tb<3F;000000000000<MbP49C@hXNDT;BTTZTJ<\j\YFE?=;H00000\5h_aB3g0000814D<821h=XL
00000000lKSk0000000000000000Q8CDY04XAC_LTS\\0000=;\g0000TZMk0000aF4P0000m0TJd03@00000000959e47Xd0000XFBBLIZ>0000000000000000HP4T
l]0a0000@iU<0000000000000000000000000000000000008G?9dXg:MA260EYY\F[VX`Lo000000000000<iGfTDDKPFL2LgN_00000000@\6?DIfE0000Y7i0@C?>
d1oPd7>b0000h6OY0K`=8H7^@18dX7eQH]iNH_6FXL0me6kaDReoD_eN00000000@ZdF0000TR;H0000lR4V`U@2`aNG\2];P<O@`c>ND_7V00000000@m7F00000000
0000HlT`00000000@=WV\[BT000000000000PIA88e<E0000Xchb0000a;=X00000000`4]m`>4Vd]kn0000=2f>QD@j000000000000h9h3000000000000`U?_PahF
000000000000\7_iDFL`\3NN000000004h7<TV0Y4VhUhbW]HQYND`l5TkDM04elLof[=?Ng9?QX0000l6>>Po5ML6SlHB0Y0cke\XPR@KVi=34?DO83QE=9EF@80000
0000I846IDH;00000000000000000000000008l1D[J5TDV`h\f\a0OU000000000000XebKPC>L00000000E71kX_2^0000000081CgLcDCXe7F0000Y0f=0000Tj0?
000000000000<aJ?YAQSED^CL36F0000<eY><9ChdVb]\BQMPiO3T7Q:lGHQE0]`1:3eY@h7Y>e84j28000000008VHT000000000000@<5<9AV0TEo^IBCE00008BMm
0000PO9P8`aKLK3?Lg[g\15i<=I0LB]EhA>A0000@VGlPcEoH>HA<i``dQaDm0h5P5c?0000e5T3eE:lHONo4T2:@DQ\4>R[PhIha1DN@fKia=SJYCa;YEc^0000Q8aD
0000EF?W00000000000000000000<h[:0000h:h1T<LXd^]?h0GVhf:C84gdTgeZ]3=8A4LgE2H@DjY;DCc]8Q<=0000dhT@E7:blA68H:DXH9B5a@;:00000000PT;4
000000000000L77EPjZ0T4^Kh:@odW\b4D>0<hZ>XmF_U2`V0000<5<>QE0:\Qb7<nH7mC1S00000000\RPKlS8_TFaO000000000000`Jd=Di9llYXNl5]C00000000
l]oQm2N9<[@O4[W3PbSo=98d0000l7Qf4[4IDfJS0000LSS^ll`m0000UDS90;o>0000P:QF000000000000P4=m<L0^000000000000daYVa3IRh7NN4MiOXk2?iF:8
h9F>X=4g4;?8hRMOlk=BHXkGPaPCddj<U0e:ADmU\GdHTl<aYD[X00000000000000000000T2M;HPCWTaG30<=HPIIhLO=HTaNe00000000eBQ40000\]_3`W[c450m
M>;>a:\[UFCY0000QD0>0000hdKi`<nQd<3i@4l^`jL]991H00008dBRI84\`?ch00004]L9E8A=00000000@lT2mD;W0000h2`n00000000XYPFd5cj<WGV0;MVDIK[
\BGW4h9R000000000000l:BZ0000DYV8000000000000=;6A000000000000hV1N\A\ld2RMLJG`hUmNdRn8LWm;dSKm`^0PD2Y:@7LLX5e_hJ7D]9NR5=BSh`UcDIk=
Lje409=f43PU000000008AXePeFMTBD0]=J:A>Bj4Y^IX9GD\mX_lnOW00000000PJMHl95<<5J6HWOo=4d<0000Hn2a@=[DE@gGH0Z<XiFMDX[a0000DF`jL7W;`U3e
00000000\dh@`F[KA41D95aF9CSa0000DlKb<KnFX?F]@[\90000XPk=0000PYQ2=:jc9:\k0000`3a`0000A:Ue@MB`L9R30000i:H9HEBJ00000000000000000000
0000lQloX3H:dPO=PaRRlYlnh\B9U4Pm98en58hLE=lVmCX;iCk4067G0000000000000000<5TMiBR<000000000000PLZM00008UDZiC`Z00000000000000000000
000000005Ehn0000`gkC0000U<gH00000000000000009ANA00000000000000009CN900009?TXPYIG00000000PjC<E=RlTT7TPV^@\eIT0000D@R]0000@FjX\12T
XG5J@dR000000000ADM60000000000000000l]4^lB=hPFR`TCZ@hJ<DDJTE8GPI4OmlPU;fLM;I8^@_HT1E4eKZI7UN5;`G00000000d_BN00000000000000000000
00000000@XQdhTMLa2?7HKZEHTk@dKKm8L_Q0000YAN500000000H9[F0000<j`h4XK`dhCH`<?=D[CfPkR^\lMhLK2k\=Q\4K4ohU@V=4Ho0000DdnV00000000@JOQ
XM]YdU<PDKO:d75Bh\\:91@313KFHOOJM9lLi:O0LcZZl1;Z<:[nM;LJe3i`Q@SO0000ADfJ5A[40000XBZEHZWLUB01Di7C`E[k<<1T81JWA:Ca00000000dDQ70000
00000000M9a50000I82JIDFF`llRdVdb<E[QDE5jH_F6\CfGLO@eLf@nQ19Y0Bd4@G^[e5_aTaj9<B[F4K<nlhRnA=UZ00000000DKUD000000000000XP^X8SgHL[8i
hhcZ0000LP]@<ijL0000m@dh00004GYL0000P;Ci0000D@QA\]]2hdH29?[300000000hQU;13SW1D?500000000000000000000XUca00000000d\]D00000000h;A;
DEB?0000T[aQe?khXJ[]0000X<>9`A;aLF0DlTCXU11U00000000<BNa000000000000000000000000000000000000DTYDI<g]000000000E<A000055]558e<QDTM
0000P?XfD]4o0000XOM[0000L[[D0000000009MhDD9=e66jM@E908=l4V`i000000000000P6=a0000I<0D@mM?M9kX=6@:000057JdhX18D;[FL6HMLPij0000H41L
Xd:9000000000000I8O?0000PU@B<4VMTFfidj6b0000\>YO0000THU60000lWQQ`4bKPZhGM:DN0000ICB?0000H=;D`RZTTNOZHQ@L`V6n\aDGQ0kki?AP476?0?l3
@B9]HT6e\4<jTYhO90L0i1L<4=Kl57H4D>elXck25:HLQ6GMHHe>000000000000000000000000DgN=`k?M0EWePWo:000000000000000000000000000000000000
00000Q>7HD<j0000\iJmdBjgH6A@EB7NYBR04[ae00000000`:ZfX_IFDW?XXK[:XbN30bORdOOA0000l0S:XE>clCiBT6K4TNP0HVY0Xn\HE9c0H==B`CF`]>4<0000
U=M45EFT0o8E000000000000000000000000aAHe0000aC\7000000000000\M\F0000`:Eb00000000000005Mo0000XMiC\3^3\Y[iP6UMHXJ10`8^00000000QD=7
TED[lYnB4QD\00004^fj000000000000I1C;U=>50?Y4i2Wk\Tg98R@UT_4Ehgf4TTI_000088]M0000PJZC0000LnG]0000=3`m00000000000000000TO@=4JkP567
1D5W000000000000000003?i0000000000000000hfPM<5AH0<E5H=K@L>Pd<@F[D[:Ca6Ab<8O<4BHD00008FGO5::<0000hKQii8=P@jQ8i90>h>QS\WkW00000000
0000`[EKLeU<DW@WT6@<LfhD00000000<;TL8HD:00000000000000000000a1cLh9od0mikI1iMX_O;HfaZE6hD00000000<6`BI?6^@X<T0000000000000000UEfU
00004A@f0000`PEm000000000000U:N>XOAC00000000<=IKLRcol`Hd\Og^a2J;U7EB<]4O000000000000H0UhDGXoTO<@8OZjLo\aLE9QU4_^00000kY90000H:Yn
@iX>0000L0[<l`^FD476H^CQ000000000000000000008D300000dQO20000dK2S000000000000iA<nX;7400000000l>:HdOH^D7IChQD64l;;4SEO<2YEPF@FXV^U
8Z@dHdmc0000mBZO8l<oDYi>P>9iA70<XTIHHVcf@_j1T4^X00009E3^00000000I0`<0000000000000000@fQ=T6Qa`WEFDF^L00000000<VOE<cRa0;YPX8b0hC5g
4DI^\:d:T`3mHmQIE0J^hCPB=1A;`A<BLH_915DPPi2lI8mBm94h8GMiYCPF0000D78a`Gc9L_U=P32nI:HZU:I``=?000000<;R000000000000000000000000H>k\
lS_g0000`1`BLM[^0000TO[`l4@Vd<jalNWZD;nRPBTg@E_lDN8f4UD;`fG7Q7k:T1KA`VW_dY\<LHLY4_D8\@Gb`Qeld;[=<a9cP35TTC2_XPl6HbPFLg;:@<fPa>HI
4WYMIDB>e?gT000046oBX^GJ000000008MK500000000000000000000XTX;00000000000000000000L>Cblm^^000000000000P^BDT@1oQ>d9Lf@L8RkU@^8Nd^d0
00000000H<RB00008\53HQ<`0000000000000000]=hcl:Bi0@N_10TjA:]9a>6:\]Q28Y5:T??^Q4gLAB]L0000000052LoP?oc8@VeTLQdT0G@H<hX0000@MGN0000
l24C<LLC]1fD000000001@a\\omO0000000000000ecX`=jL0000TIN300000000000000000000\[m60000XhFQ000000000000000000000000XH4NU=lhl2@H4heH
0000000000008TgT\^`L000000000000000043T4]BFZ0000046S00000000XcHb00004:l100000000DO9[@fI<00000000XeDNHK0j<1ij`JY2HS69=0:\a4P@e>ni
8DHlPKFE00000000E8QW\d=E0000XLjhhR<mMEEgLW16<a9DdI3jTJEK8hnD<Xo;T?NoLj<R0000Q;mI00000000@Afc0g2^00008E=^X357=CbC00000000DG=:0000
0000000000000000L]Qmm@_^00000000000000000000I6e40iiH000000000000\[=l000000000000000000008YHC0000dNSZPfoh000055oV4;3iHP[;0000\?JL
XZcd0000`RN[@VeaPkf_0000TCYJ\>:S000000000OAYl2i<h0d9<ed50000000000000000XC9i@>8KHQ?kD\FgDE2T0000000000000000\DCId\a00000h_5F0000
000000000000@SCQm<8@X?lKdER1I6aF00000000000000001Ad4T:>g@;XnDLC?D4Y[T<DQM7agU=n`LAa^0i@=00000000HWeI0000XFih000000000000l80cdK?h
0000\nkTh9f=h<QBE@?N0000XG@P00000BoV0000LYeFM@Q3]E>8H^kn<B@3dd9ba?`1h5n`00000000000000000000@[e100000000dQ;V00000000d^7n@BUm0000
0000H>Bc4Ooo00000000lMh700000000h7M^hi4AlHWX0000X<Rh`SQomF0Z0000T1d_0000]14g4b2_lQV>4;eF9>4cYDXgXJm]\gnb0000000000000000DV<N]@d>
0000<2Om0000iB5_0000DoYO00004EANDSO400000000DE3L8Y82`ZZD1=LYm86`8D[;<SnS000000000000XAOSPI:RXL@0HcCj00000000000000000000<`ZW<lhb
@YVJDfJa00000000DRZ@973d]:WU000009Bod2VM8OX0\XN_LjW`XHE6M9T]`P<_hbA_TbZWe:I=d8fEldENHB7hm:[Od^ALME?F\?mRH4Eh`KA2Q8eL5F3600000000
LWLClILW\eSRXo6OT@Z^Dg0Y=@LMH7Gg00000000000000000000Lca>000000000000DC2B47ONQ6DcU71N0000hEY<\GUX<?904N>bdm8R00000000000000000000
\6k\DhYBY<k8ho0mHNkS4W1Q=0RNhMJU<S9Z1@FV]AXCECEB000000000000hPoc<Qck\NUgPXmC0000d`b^PfBBhh6j]0^fI4H=0000000000000000<Eg^0000\JH_
LNCmL^>Pi3J:DLY_a5@<T5HY\1\QHD;f8SfQPXAFI7`G0000L_:0La5=0000000000000000`HT=LJFl000000000000<546X:1I0gB@l;UF==8:]DHSUFHK5?_ZU0PY
000000000000]BWU@KmkAEFi00000000@iRidllj0000@6Jl4YfhL5^O000000005A[d0000E3@]8eb=0000000058]iU=Wg00000000@0=>d^ll\MSg00000000dH6B
h3::HY4^e8L=000000000SmT0000lH_jdNal00000000hCmeHgTk0000000000000000L6`M000000000000HYONd9enDc9I00000000U4TU000000000c1@00000000
0000000004\LXS[I`fXL000000008\mPLCF?e0kG000000000doQ<E@NTQahT?=Z00000000<ENdaC4V=:J00000PB5R00000000TAM1UD:I0000<[YK000000000000
00000000\gkU00000000Xe5\Dok30000000000004<;d0000iBPM0Tj]mEVJ0000PoGTI4N`0000L?[o0000Tdl?h\fL@fC?U=EW0000mCh:0000@L::m@iHL5LehFd@
0000<9jcXF<V00000000PQia0000TK9n0000`UVI4X^E8NjiP^6>hCeKdAgXl:SFDM<Y8O4S0Yh`\9d>T`G40[c?lca1PCjMh;_M@mA8`o^AM6=N1998i<WTYCWZ<c:c
0000\2U@I2WOP^ob<aeX0000LMU4`>9D5BkAL7??0000@eE2`TOb0V5[4jMW00000000a5^;P44?0MP=97gjh`DfDe3NEBnh0000`oWU`SKO@92[PFT4Da:1@N:o91@E
Hjb8ED8<5E61Li^=iD6\00000000Q4CR0000D>5D0000TbZ3LgYZ<>ocd?Vf@Ln5@cS50000HeKK0000DLHB0000000059DThM]=8`B\LhTfHPD25C8FiCNf5CgbLD4Z
<iQH1EN=hd5nhUNZh_nDDb:G00000000XU]:<VP:a?hA00000000Lc\\M8MI000000000TUZ000000004D<`00000Pol000000000000De:[0000000001m_00000000
8GI2<GU78]\J0000dVLUE4m^0000hIPaXN8@DhK1000000000000l=@`lPZ3@PIFPVfL4^Pd50Xjm<THdDR38C7\000000000000HhW100000000000000000000l0?8
lf0T00000000e2Y98HL75EL3lO]k00005:6RM?m`00000000h@Ul0000000000000000PDbm0000000000000000`Gcg8c11\>1200000000a2To00000000X0DOPGTd
IB?1hXGELO@>]BZ400000000`2?0d9X10000l<`QD?JcdgW>00000000PgfR<oRi9FAm417ITkD0d5f\`S_1@]PW8^XMDXHam1VJeCOY0000hj4?0000000000000000
Y7F\dJCm0000000000000000=3\V000000000000dAZ3P\9Q0000000000000VV>00000000@AjZ0000`ZRW0000000092=A9E<dDMbD0000dDD[@XMPTelPPfZA0000
mEe5T1P``Q<nDd6[M;_9@KH@0000lTcGh;a44[WRd]0NY2OO0000hUG<0000<;BbHaU74=^Pi6948^i@ldCEm1U]aC@G0000LJb2@Db\@Ph?E5e0m:NL0000@6O;L?bd
h2J6HQ1gPXi9la<[0hdSDaag=8RYYCgV=DI^hZiUPG0QP_^WUAMZ1:\Me;kc`5\?@AL6PHlZ`J@eH4V6X?aKhOnjX<D`@MhWXUB3@Y`hlUcQ\0o9DNB]<Be@88\D@:M8
@@T<LWl7@Z[BDVZb4cJB@kBB45W5P``=U1=gD4bWTQ?\19@iU:Q[PMPm@O50]>8GI?LoH:g@8<Dj1:[?I=T:UCdM9DED8>LP1D^[L2BG`FnoXc[YlWCNY@[200000000
0000hRW200001;Z10000lGG4XfN>E;A2TYQAA7_SPT<md0<N\[OZ0000000000000=`m<UaW000000000000@]QR0000\:aV<jk?D;5:<hj40QWa0000T9\Z0000@dI=
U=m7X3g8P:lTT5GALg5jaAOL00000000AC480000`jfP4aZY000000000000000000000000000000000000dX2J0000000000000000000000000000`4Ij00004Wj4
0000LTmK00008LJ8`hbT\jTTa3>I00000000iBE^00000000HfddLWHR`VZoTPjn`YNm81TQ=3Q;5Ckd<02_0;K8dVmAQ9=TM@?B@N@aTV1?eB9g0000000046LX18T]
00000000000000000000PHkmhM:3HR3oLj6>00000000000000000000l@7glMNF0000Lh<n0000H9g5000000000000L^1J00000000@HG=00008gEP000000000000
0000Thn5H>Uk0000M=YALVJmH3E;`;j[@=dC813106QUhKO`DO8kHM5ITf?200000000HMNPDdH\000000004_FO00000000`:\nE4S_00000000dNP=DCMO43H[TS]<
TW<LT11kH6c;HT\g0_okD962dRCTT`j9Ljhf0000000000K6@YUg0EW@X[o5Q?o=T]b31;ei0000\XF`00000000@:B8T5G]X>^?TbGk4DO^Ta]1<h]L0000l3Yb0000
TmYW0000]C[h0000<ZIj<lY<0000\MZ>HP<RD:o><Z?gA<b?HhVf0000hbJ`00004Wia00000000Dd8:aEJkaF7P0000DS?P0000eCLD00000000L9:E\1]?h:V:4N7<
LGUKX;dg0000DdYc0000YE5h8FJ5LYn0000000000000hEm=00000000000000000000TI06000000000000PHIH=Eij0000dfX;0000<0Ji8T6A<WQ?\aocL2TR0000
<UF<0000PSfl4ah2lkN`eBR`iDJN0000000000000000De9h\SeMY3>k00000000lW2=DZ6FTlG@YDlG@DPN8ejod;Q:\A<Q\NU[YFBN`2Bh0000dP<FXf6Y0000D6GT
i4oQEC4e0000H3alPZ2@0J3XdE?WTbm;`56[\;o`e0oGe1W60000<K8MhAm9HT6V\XeN<ZS90000000000000000000000004;Sh@d<U0000<=hk0000000000000000
`0:b0Ea@@T[0TOb]he:>TggAHiP?l_47]B9CQCI\<?E>lb0HhjddM00Pa<iUYB5GQD4F9DGo0000=0?f0000@4YI0000L1VjlDB^PK_:`UI00000000000004ICI@j0H
M<3e00000000HKeC@CSF<WY;Taeem0_T4S7S91FL00000000T:bS0000HPPI4\dQloIP000000000000000000000000@STPLb9k00000000`7N[HYR\0000aDTA0000
000000000000@;V`8OjOHT6LdG5^`4S90000d^RS`gbb=:d<0000m<Nj0000hCBE\31[l:4GD_A3@f4R49\e`McV`n2AE?7T0000000000000000\bdIX8_WTUfQH75g
XdE>TkCL8m?ZhnYY]7oDU<Zml`QYUCCD43kH0DL452ZIHIN@5C_d0000A@CMP<n_<AWHX;YaDI>PTEFATUk<4=TKX4e5<@\g<Bef<RI\P<YDP]BKP_F_IA>fYBcOD@lh
QCBZ0000lC?084ART>9\`]ARi7gWL=\^l8Q>QAe9X<P@\_KP`<K3LP:9IBWmMAa^a6Oil@3aYEaT00000000000000000000PmoXXf^k0000THlEXTM<0\7^0000599T
000000000000000000000000000086TQ92R5h]od=<h\\>PEh2TAd<BZDE3fmDhEDTa@TWTlD6hX`\CB0000H2L@LK3H00008\jl00000000De5TP3OPlAmaDBkE8QRT
4Xdjdb1FL5n0da@c]5M[0000000000000DD0d`Y64iPN0000hK`a0000000000004[;8dMmO0000@W1n0000000000004SAa0000`?1GY7oP1EkJd^D=L3]J05WehSU[
T^4Bm1FdT;b[]2mlE@Ql0000I?3d00008AXTDX\:X6Wk<Y=E0000Y3XBdYXo0B\BTYcnL\mFhiAidj4]000000000000`bliXfS=`J`LXRnQl25R`4j=@<mPTJl1TP2e
a1]D<1F2]A?Y@KCRYBB1UC[_U12]m8N7\H3VlT@0000000000000000000000000000000000000TVI<000000008PN]Tej?0000P@i>000000000000X>Mc0000PaJk
0000d2@ThNWo<UjN0`?Jl<JPl8[9d=G>lACVXDg;<H8f8OGi@XS>Y62f=:>b0000000000000000l4nEX5h?Dc6J@kkgdCC38@:lHF7`e1BMhQLC83:Q`VWjU5V<i7XN
d05>lS^DPBlWL\GZ\7jS\=c\TC2Ql>7ZhFXXlKSRXA_PLP6<`BRa8@f9\HJ`T=Q<`KUS\02S450^`UA6dh=h8i8=i7mJ<YMJ0\QPhe31TbY4i>VSLl7;=A@1aFD=0000
00000000IF9]0000dBQ[PNn20000@:KPh=<]l7a]<GQ50j_o00000000eE0Ih45c0000hRKn0000D1_9XBmj<O7\DXf3T5Cal]YTT^<\00000000P_RQHA]@`dG:Po8a
M<nG\4<_`5anHoSI0L_6TWlV00000000T7@E1DWk0000PHFLi9580000h;`9\ZH5H2hR5886<R6VT^TQ8CBU0E]dH8m]@a>mXi>1DCk9hWdEE7@B000000000000U=\i
<NTZ8MPJE8K[0000dDa_TR@e000000000000000000000000H_4e\a=2e;FJ000000N:9@?00000HDZ9@aAFDmB]0000d=g;DfAmhOha0000eAl5X=mG0000aAfh0000
0000000000000000`8bD\=F>H=co\KU2`LIfhZ9n0o;O96=>iAFg@PWP000000000000d`QFT13[hEBo0000H3P9P5VfA5FC0000TY3KX@Qb00000000000000000000
D6_3XR<4hVSH000000000000PL[Y0000000000000000d;``P?FM8n>c00000000lZ7gLagalb5Gi9DiDKhV00000000T6C4M1M3TFcB0000000000000000d?=fi@jP
00008\MI`jlUeCU\d6]0L47_8dIa00000000`J4oXS]YPN_IhT=`Lc5JQE>P00004G_U<4?j00000000000000000000PYadDhP<`ENA8ElGD812i8KH00004ekUdPJi
aF8XX35EHG=K00000000Hc380000@\4:0000@h^900000000L;<G0000=4kT0CD^00000000HjoHe?Y\47lX0H:dlQZNTgSU9=jC1AchddGf00000000000000000000
0CGa0000PZKXla?:0000m?91<cmZ0HG_lIl100008VN>00000000<P9699]?l;H;0[dM06[ohCL_AC5FYE9CH@HZhob?aAgC00000000\JhQ0DCf<`TKQ0\H00000000
i1eB=5db`QmUL_HL`cMGlSaZ8[HP52:D000088RB`SDIhMn4@?G9<j;m`Gf7<@Ym8bb0hR8IXG2J4O_eL96EdBjBU?Z4MCeFL3WQT78;00000000lk`XHdL[L?gflVY[
94nZIAfM00000000000000000000000000000000IA440000PFf^LV\RD=>>00000000000000000000dlH>L4UfABD80000lN4U@41f00000000<SnalTDg4h<3<B1i
H7ifPJK3TIO?<Nl00000d\lg4K:HD[hQI:APHaHe00008IeU@YVShAFJdTG<0000000000000000<7`90000d2V=8OX=hcTP<k;;LmADa0JD=:?fdU^1X\b0mAES4N3J
h;=QYD]JYFEKeBH=00000000P[AI0000IBSY000000000000PcL@dmQa<f8@0^;<a=H`9A?20000lDi<`]DP`bHK<>b\M;91iETgYE_YhXLP000000000000HRLl0000
00000000`_`C0000lPQ@0000hC_3DUjn8]n2`i=`Q4nC0000@g310000lZoYdbcPHZh7`a`;TCh\TXiJ0000d?hZ0000X:KA00000000h6h?X:X>lK180000LF[4d7YG
U3<KTNI5\nnk`Ag;`^KMl\Jm\]RSU9=B`VoTYBN=0000`JHo\kc[d9WL13GfT=eK4KilTENV00000000H@bSPXA7YD0_PW>AYA8]DT>@=:lh00000000T84b5EPMh627
DNYV0000P4Z000000000T6c_`m0f00000000000000000000@<SHhMVIdZ?A0000<?EM0000DNJO00000000000000000000h1o^000000000000\dgbQ2eB0000]9i8
000000000000000000004fOa`cSF8IZ\00000000ACf<dJ88l@OAlZO[H==40KeY@\GHDcK00000000000000FN5HGkHDP]\U;QJ<l^>E;^7e;bO0000h7Rn00000000
000059R3\c3DeAGi@dj2000014QID\h>m?nYa87@0000@jPI0000T<TIdTdc8Kofe1M[0000dC=>00000000lQPa]7REHUUEhi[8\mLKDJ9N0000lNmK\g9oe4SKT7RR
HJhHd[VRd^L2Q8JQ@QR_XP0EXc=HdH<TXkC^<9>=dOT<lDDh@]:m]C3WADD]hhR[Pmm`ACJj0000QA:C8G3ZLSCF00000000E5W685FTXUO@`=e14iS=lo>O00000000
0000000000000000ddGU0M_24G9V000000000000hRSVPgKU]0IO000000000000<HgXdd[N@>B[LFoA00000000P8H900000000QA7F000000000000LcjhTRT\]@IA
X6J8T[<U0000X0:K\\>i00000000000000000000hOj^0000T5Yd<4fX\=9T<1_a\[DEUB>50000TYQQ@>?gP:LThSOfPRP<0EaIlmI_14W50000lLEWQFDR00000000
000000001<_WlPfE0[dU94S300000000U5jX@Z6k0000<MFiTeF;Hmel\Ci3M:PH0000@B_o00000000MBk\00008i\P00000000000000000000L9@0000000000000
P<?QL^4Q00000000hFi?h]SV\oCg<3[;0000000000000000Pd1n00000000XM_khQ=Kd[Zem9M<52]1@<=0Q:5IlKAJ0@n0hD:\QB[Nl3@T\Ri4PVeCle;LI5ejA=@g
4Jo7H4`YlmeS=1R<52F>4]2PT]dkQA3;QC:Jd03iH6fF55H3D=WCeANeaEIT5F7\dV;Ed3JKH3nbLh2X1;cA00000000`UPhlVYM0000a:aG0000TVf\T282XFLl@`0O
Tnj2Tgh:0000\?f?0l`Z000000000000]@;a0000`;Lo0000Lg9D86@08fkTTGk7lal?L>kjX1Dhl]gQ<0gj8m5dDJB7l96oA66R<88eM8ZZ]=Ja00000000PD7M0000
00000000000000000000XNPo0000h\n\`e2G00000000LPC>0000@j1_dF?18OfV000000004O^ZTS:O]7Vb00000000]E>G<14Y0000h91bTgfEU5`50`m``Kn6h7e]
XNk>000000000000l7kXU8f>0000lj4N`@hX00000000X0nL0000lS6^000000000000E;3Um0Pc00000000TTNd0000DL@i0000iA0P\1RX4I[K0000@h\IXe8jHg8K
00008d3A`5T@000000000000H=UjlQCK1EIB00000oE700000000X@S:\B?bdFiF4H7OXK6\HJ>1Pj:@00004YS>L3ZGPRNo9038a2ag8aPTAEZRP1:W@>AGhC0E\E1e
HIk\58gZQ9Sg1><=00000000X<Z]Q41\0000hLU`89;X0000LJb[I4<kd^@K4c4cU=cVMBX99C[8LUI[4W3=47=7h\Ah000000000000d;9K8@7G`=k\0000<ZZ5\0aU
8ZlW@EP^hSN?a9j200000000hPI9@=MWhZaX0Si64bT`lh8>0000X?fPd5EF1BJP`la@000000000000dSh>0000Ta>U0000TUAC0000<6C^0000DP0S@3BVXRlP8X_Q
4R:OTY3=H]RH`dlJIBTF@AE?]2[WHW9XLd1<AAVZ000000000000ECIA0000=@L50000hbCJ`c>453LdD4MZP5@2X5M21<df==S_9=Gm=B2AE6AT0000hK0M0000eE3O
P[B900000000`_DO5@LYQCdb00000000=;aA0000PFD`l2XlXjjA00000000000000000000I7bAhkcIE;GPY5@d89]68a[BLde]00000000a@^MhPWiPA3e00000000
0000T9RWhROk000000000000T2:k000000000000DI1>DgCF80P_@3e=P47L@D7A<[HoDka4d@5>DBifTV4HH\;Xh6MLLG\Ki2KC170`A9D=E:0Fa3BA`=F30=ZVPB8M
HkX>i>[]]Edi00000<d[000000000T?@`UFLPkRB00000000P6a\000000000000000000000000\SHhDe9Um@\100000000h@CF4MWY@ScJhgJ@Y=KBH0jfTZF3P<4j
hhR8000000000000hl`<i@Pdl1l]0000000041^N0000hOm^Hj[ZL4=P<Ro>a9kF`K7DaF7503GLAF8g0000X4nn0000hE>\4O^n<J^UTh[N00000000<D6CT`?`0000
`MeH0000<`K]0bUd000000000000PBlK8GjTHU4^4`kQ00000000M0EE0000DQ>f00000000E3jkh\C6<[RZD]J5hG8E@\hO`<^;`SnF4TY90aE[eER9hBhAHA8FlFeh
lQ]J@WI0\5[E52eni;1Z0W?f@^HDT5Q;=>JDd:5l5F:_L8Al0000000000008Vo<00000919H=:f000000000000<]8[TK_H0MCIDUP\d_V3000000000000M7>L0000
d>?80000DE2J000000000000dh7n`1`_U9;S0K_nHUX7h86G``[000000000XHaB0;@_XKB7`I_BHMHn83G\l2f2XNGM0^DcU8EBLK[c`Q_DLf0>8Bo6hkFE00000000
X<Q700005DoJ00000000000000004_a:P[UVHhHj000000000000TZIP0000H4A^0000Tc][LcbN00000L=<l2cP1@G10M4_`0b_De9]hJl^4FeADJjdP`Nb@gNUDT`:
Y3T8i4T_e:kAH:4h0000000000000000`;GWQ3Z;<>3T8O]F00000000000000000000000000004HPe0000m2YSQ9SSlPaHLI`1m:bS00000000@iZ\000000000000
hEU_`SUG0aYc]7A<0000d=IX0WAX0000L5SQL^7C`j@nTKoYXo_10E]8E93dPNeXA9\98TSg0000T\<o00000000LR39000000000000D>B?l6i3DcjO@oQ7hogEX=20
hC[f8P5hDRE_\;3X=1nQQ;9F8H3chHCQDXJJdNV^AF570000l^KYXW<\diOOHKgch9^bD9e_0aaYUBZC00001CkLD?[JTEoKM;dO0000Y3DM0000000000009>I30000
0000000000000000@X:>P>MP0000\Qhc0000000000000000d[0j00004KOH0000000000008FSLDZ\L@h66042WTl=c00000000DKTIDbPW00000000D5bFl0_;13M4
\\;f<ii60000P=Ydd;`ji37?<aKJhih3D@\W@PC3<kmI0_8J<hWW46IT\VFedf56TM2T8kB0`><<@YbW];nA<gLa5AajLWEa\f1DX=Od5BnJ]DQeT91U@9DAi?bheEjW
04`gT7l700000000000000008>VG48k><YT@hY\L@P>ePFSgl>@68J<h`daF00000000000000000000\_2Q00000000hNcLPcDQ0000a5\M000000000000000080Oj
iB@cLiLk@L<g@d4]m8_S0000000040OA0000l1ZV00000000hA@Y4fiLDfh2Q2m>0000P8Cm8`C:00000000h6<00000D]m=000000000000YEOf0000@>TN0000l\M;
e?5_0bVh0000MCGC000000000000m5SMQ55S\3cTl4`A0[dE1=;;X4?JU>Na0IF_\9Z@LOR_dF^]17V4hZagPi^I]9U[0I@_000000008L3D0000eBg?XTl=`Vgi0000
0000`P9c0000@ceXHHho]9=2@HA]@c7g0000`Pc<P2^:hI4T=3kje=QU0000X`ej0000L30PD\@nh27RTHLd0UeilnggY7da\8H`0000<VeSX>2:\ViLllA8YDDiLT7D
TdKH\6S]hV=b000000008I24lhQM\nSO0000<Ol4Xf\l0000Y6CK00000000Dn1T000000000000Y<YC00000000\V]1dTiAH3o00000@08n0000T2igi0<DU7VB0000
00008hMhhT^8a3CN00004M3E0000TRVeXghMXI:78\=KEFE]0000MB16d@S`lF9CdGcV]C=PaC`NXES3UF5a\1g=L:YPlSB1Tl27E<@R0000X<Pce@GU0000000001fk
l0=TT6fl`K86<Ch8Q4]d\6elTO=nXO?_`Gbj]8nReBO`000000000000000000000000000000000000<Z;^`dm0Pg=c\a43e750A9g4TO1Y=BjB0000HWcbLeC90000
PTlRdL_m00000000000000000000l>;LY=Af0000<C@e\4mh00000000000000004YdZ000053h`000000000000dCiP00000000<A5S000000000000TDdD00000000
]:U@00000000000000000000000042MY`K@f0eMF0000Pk5Fd<]JPMlIPDLd0000000000004lBR00000000P0k:`ach0000dY4mT>X80000@\O?00000000L;eZD\g\
000000000000@N?F00004S>hPAN8`Z_5DigGAEh2lSB\Le8<925^0000PSaKeA<G\Kdei6Y[=8Pa00000000m63H0000000000000000PMhd0000dNVi00000000A5^S
00000000XJKc000000000000000000000000PH^90000lKZ\0000U2@H0G9G<5i`e85V0000000000000000@<UJhUU8dZ1[T[[400000000000000000000X7c7DIU2
dT?14`OZ]CcK0000Q@SjHUYF0000T[Uc00000000XMQQ82Dk9EAh<7_WTfK=<nC=Q<Mem?2DACKi00000000LNHdL@NCPRU?d^9^Y<];`O<f0000lQA>IFFSl^^o0000
0000XX>l00000kHA@?1h00000000`d3c8eH6`1;M0D3_XDA7@E0oPZE5hdQ^T9cVLgT2Y=9?0000L]LSP_k?0000YE3CTN<J00000000m7MV`0^?`8>;dNaE00000000
0000000084A:H65WX>;jL[mXLo[]L>3B@bgk`XB2UDh]@>I400000000TG05Q@KW8NAF\Dg^XSn:lZK;1DOj00009CVL`^91HJmnY3P@40OIE6ibP<5X1B73PKIF0000
LK_a0000Hf[j00000000000000000000h1S:4]`=TDKI00004\VL<f:8Lk8?00004D3nT\K:00004[PCXEO00000@3\Q0000X:=:Hi]C8i0K\jLi@]5^00000000E=ZJ
Y1EGHMfD8XYdH7=U]@NHTM\U0BPbM;8ZT3@od0cIH5I:Q=_N\TaiA@Bf<gEEEDJB00000000lUbM0000`>mn<=<@HA`0H:Mel>a>`cA\4a?gh^UF8eMQhHORTY:C@fb9
02Hg0Go;8k>gHoMa5EKR0000dH]l00000000@A85hS@]00000000PI:F4:bcX<^e\mW]0000d9;=8Cc6<J[K0000000000000000@lYT000000000000h;e6PPB8`15D
`I9?\YjHPgj34j@V00000000`^::`;@7\5[60000594:0000H7j5DgdhIESA0000000000000000T<<ddAIGhHhGheWQ\UcBPE0H8LaE8IR>000000008UnW0000T5iS
HPM1@4U;\GAR0^ZO89:c<IMI4dPPhnAo0000``UQ000000000000@QH]lRA@TgdHM;X@aCIMPIQj00000000HT2J57:RPfZoD5Co8b300Q5M8aY?a<KO0000<U\PDYGn
i4b24L`m0000dUQ5UBn800000000000000000000E0PG00000000PCZ6000000004ic_eE?g\R1h000000000000H;VG0000Ddo6dYbIHiUI000000000000HU7XT=^B
`ha[0000000000000000@GK@0000X:XO00000000i4g8dnQ[0000X7lC8D]\e9Z`@Ke5LMnA\Nc3`UMZ\7nhd6df87P_HcHH0000lbAnECY^YA65@PXUlWKm@_jX0000
h8a^0000000089[0h`eLX^TAUE9[X@06<1fP00000BT60WAf000000004bD@0000LXGO00000000]5890000000000000000000000000000XGELXZY8@eknIE1`PG\g
D]k:00000000@75:Y6Ni00000000Xmaa0000LIUQ@cNe00008QSI5Am@LA]h4Z1L0000TZA00000`l4[00000000XVd5\j>30000000000000000000000000000dbd?
000000000000000000000000<So<e2hP0000000000000000LSY=4NND@6Fba:P:U?al000000000000a<Fl0000X<O_`^9>00000BV<0000XOS[511:D40Yl:0m\Mf7
iDe<]E8500000000000000000oXW0000PLg@000000000000P<Bh0000ThN_dWSUT[ZWX\]lP1Wed\>:<o4I00000000HW_n0000dBiIl;jdH`laH7PlXNj[M159HEKH
TIPQTB?A0JA2PB]S\VOk\idV1:JBPFOFIAeo5DKMTN_XhT<OXNLA48kGLgiUD8\iHhB\Q9Com@9]0000XT7d84AFE3N0UF:VU7<Z0000000000000000lR?lP`PK0000
lS7G00000000P=BWY;VbD_oLP`;bde3_lkanXBG<d2HXa8YoI60OdLm4=C[D0000\\<3X]h:PlND0000]EDGDVH>0000PWc44j0_0000d;I500008809l\9dh47UP7>C
HNN]Q>o;0000`h58lbZmM<6eY3W]UC300000`M;T8L@N@Z@AXC>]8]j\D`1l=@cZ@bJm000000000000Lj0T00008Vj8e2mN00000000EENIPi]e00000000hW][DA\M
`D;E<J;Q<gcBmE9O@iR54=L:LWlI`lM0U92Y0000e9^ITEC=@coY000000000000ldjI]BiI00000000hFZHi@`90000Xi@_L5DXPQS_LZOL4d0kdodIU66>mECQ0000
TBSP0000l=j_DM9=\VHmHiTKHlc0Q:;80000e9gn0000Tii_IECBTFMQ`_\B8C[ZlbUE=52U0000`TXf00008U>PHg@mDT1mTCnX@a70hhf^0000]6ob000000000000
0000DAE01EcC0000]?@c0000000000001<`\L;3H00004M3S0000hf6k98>G000000000000LYkkI6P^0000000000000000dl9R000000000k<M0000e;K>Ddnk0000
@R\j95lVh^AC00000000`o:W00000000HSn20000lLM;h0G6X:;f000000000000lioJ0000L6V^000059E700000000000000000000@;dMPjO1E7HJ0000d80G]ALR
00008UHJP4;J0000hM`bdI638U`6LaRB\TeETZ[2A:D300000000T:Li0000l1[K56eU000092d_P7le=@i6HZ3`X3MCX@oh@ILm`K0]`_jk=<Tf@oP10000@186@gPO
0000000000004YfL0000DXe>l[lflchT00000000PW<=\e8ZLIoa0000Hdob0000Hb4Y0000DCVGlFQCT`ck0000LSN_<@VW00000000\BBY00000000=DnK00001Aa@
00000000000000000000DKfe00000000hLkO];55lcKT000000000000000000000000\Te\TGV5\MMRLik^0000000000000=Mf0000h0b5@>D608@Z0kEiTlhJ0000
H=;T\@Rn<1K3=2jBU<Ad00000000d2jMD=?QLK1f\Qf;H^VEdWKTlJ6:Ldh4@0If96G700000000hEib00000000Xa;\0000`YB^8THR\iLU5Ejl0000<DS600000000
00000000eC8^0000l[0K0000`2Vm0000\S99H52UT>Bn8ASYlD?W@^^W`_QT00000000000000000000\=M8@Afo0000@fD1000000000000@GB@\I9b000000000000
`4m]0]6LA7R=0000000000000000ll3K0000D;:I@:Y?HX`j000000000000<jkY000000000000PHli<E03DGRg\A?g`8M4h9:8=7iV9;2]eD=j0000h6n?0000]82<
0000000000000000000000000000000000000000D=Hd@jXU000009SO0000XPdLD4n8HfEo1;24X9kOd^a?\dSmd7AGDhk05E6O0000P46J000000000000@RR_`Jnk
000000000000LKnW0000PVYA0000000000000000000000000000h150TZAYa1jUhjHPXR5Xi>?[000000000000Plj:H16F0bFh00004;gn00000000m4\>00000000
0000XFZcUB`a4F:6DU60QD]e00000MMm8RWYHNfW`VR4HZcX4R0GdhZI=09R=382Q:aW\a1]QEYG000000000000hXG`MA4OXFUl000000005C6W000000000000`EH7
000000000000laJ8`@jAhBfVh?HBQ6[JeAb6Ha?K`hN3lm`g00000000000000000000P@P_00000000I?W^00004W900000T]_>h4_@XB5f0TdlH2]j@B:?lLnCTN^l
L7Ohl]IB`ij]]2S9Q8Lk9:O^HUn;0^:HA=A9U@3NT4]HDYNR\b@34cD_TgoU17S<1@cfP5:Bh?Wk@]LGT1N3mCQ3iD920000@9Ac06CnhHj48djki8lC000000000000
0000000000000^DT00000<kWaF>dhNG^8F<>Q4W_0000Lb=V@i11\4AjXkbD0000==kLM7l\0000000000000000000000000000aE5Y0000HSoa00000000@N3;\^de
A7>000000000PdF70000000000000000H6NJ<10YXS\kY0GHLVnM93iL182ZQCSm000000000000d7I88o3?8g?1`h?H0000eDn<I;fCM>PPQB0LmB2S00000000<1\_
142L00000000\Ca2lP`V]3>Y0000<TaJ8S=?U6SC000000000000UCMa00000000P8SLH6o`@9>OXDdc`kf30000000000000000PQF40000`?9`Y;lk@1=^0c\N0000
D9@]lJSJPVjdhJc100000000LCo[HVgM@ZRk@dGGLkI<0@>lXhbCHB3DlJ]Kd;bJiCifD^Jc<Z\i0000TE8Ml6`Y`=6o<JF]La@6U39@T\@EE00hPfV8=?Y20SPb<4k?
E8Am00000000\Le_0000TdK<0000hXYQ`]BY@7MiT;oT<Ig6PaL[\6a20000000013Ve0000\BWSXgC;ljRG86m>0000LG;:0000X]OOhiOAl7oghUiAA2GH087F8[08
h<jC`V3ZhQ@oXYOkhg4@a8;<i@foPXV\MF?i00009B>M0[=L00000000HMQd00000000000000005:jS000000000000H`i3\VO9\JJSi=i;<fZ`0000`K@X8_;50000
00009<OlHW4m000000000A``X^l[00000000@`59PHIb`ofA00004G>f00000000000000000000\`RST?El\JYWA5S100000000000000008K8Z000000000000lUV;
L2n]00000000D`R4T5\NA9iJLF_l07X2XTP3TWPb@^?0TH@J8<0i`7JRlOhLleT]hc\=PkBfPJ4be1c:l\f<@f6EaBUT1EiU00000000A@l<aF1D9@l`0Co8mA\<\W4a
0000H\A;00000000000000000000000000000000000000008XXX0MN[000000000000LPb]T1AI0000hecL0f1300000000lO;60000U>Wm`KQP`MYO`WDAdolO0000
\hHP0000Di0YAB`U00000000<gJd`lfbHK;HP7Nk00008C6i@8gXD;dY=@ll0`I?m2DK000000000000000049PDm1mb00008gYiT74BXoh_8^j5a7c;0000<[M2E:GO
4E]M00000000==<c000000005;lGdBQ5l@H00RSfPXk<<HeN00000000dADM8:m:X98>@]SmH6<]\GW=`N\Bh^KDl`oHlhCl1D6>AE`=\Q63D3aS0000M6NU<I5i0000
8e\0000000000000T^jldeOf0Me^0000LQS=L\m<4Pm_L^QU0cZj4ifh52\?E71BU9o0000000009DZJL0?j<Ol@<GUg=0@nm>f\P<<L`fMc\>e]Q<0k1@d\TfHHdgBa
\F@f00000000`18TT2:;0HWc0000lEGHTY4R82m]POFG`E<g@JD]HhWFM2RcQEgE0000000000000000m@On000000000000l8dL000000000000Lo]9ldCUE=4R@E2b
0000h8KHdC`<lGA3P3ZZlUTj<MFP000000000000h9MJ8\P4e3O8L>R6HSe:\YCDT^7^00000000\m2H8E?50000l;B1e87bL6VlH_[3@5R8<0ae8R1VXaQmTj?H@kT<
00000000000000000000DI4d0000dE`Hh^J1I8Z=0000`9BHlKGG4bGCDfWH00000000U@cB00000000`jZ:00000000TCFk0000dN5b0T5ED;7f9=hK000000000000
0000a4`2HFH]`KG70hE?@4F2`bR3`bRWU81;HI5FHJVna4>fQBGS0000000000000000d81R<H360jKXHJHQ1Dhi8E6:0000000097hS00000000HI:l<6PX00000000
0000@6KTd\7K0000Y@S^lQ;?TJDFlM@fDg:Z4l7W99Ge0000\d1RDeTNPT<A00000000000000000000L;m5HS2a0000a0?L0000T[YX0000T`ooPAh^Y6Q9]==F0000
I>o\918S00000000Lh>_LVGK@n7ZTG8fdbfDM6B2IDQYTQgc`1G[000000004bDL00008R3W8H6aU2^kXOP10000XYOa000000000000000000000000D]<^hE54TIm=
d[TalEYm0KHVLKLPT[MK<]f=LmbCU;<21AVlEEmfDOdA@iX^<?n`eEn5@:XoLD?aT:OJ8b^8L^_>Dk0>0000D^<5000000005E2D000000000000000000000000Xe?P
UE=Z\UXELKg4Xe090000PmMO0000l?_?A5h9L@L100000000000000000000XPDe00000000UAg^0000\E4RhTkK4U[H00000000000000000`FC0000PBBh00000UgM
0000lmMaDSLcTN;e00000000``]Z00000000dlo\Xalj=A>?`001AAO@dC5W0000@c9Vi90i\laRY1NA5;4YP@mS00000000<QHN0000000000000000TNCQ@3do@E_P
XMjdXCl]4N@oXUg4LgTN00000000HCO74F=>XilM<eM300000000lTLT0000TCjl`>e?00000000I>ASl]eb\0E_0000000000000000D_51D9UP00000000]>@98[Q2
000011XaiA1IX09?@K]><L@?000000000000000000000000]4888IXLE7Wd000000000000000000000000T6OC<oAg`\5_<]F60000000000000000000005GL0JDP
0NZ3YCK9XLk<L:NB000000000000lmE9a?HFlec00000];H@000000009F<H49LKh;fLH]CH00000000000000000000MAncl=1QE9fQ<<fiPQVn0000000000000000
00000000@SGi0YRn0BY1PP4nM:fe\aDm\b^o@jeE]9\bi;X2aA_B00008Mk5\J:5PZKh00000000000000000000`b^E00000000000000000000PUf60\^j0000m9Q=
00000000lO0G0000000000004?\j]8P100004B>O0000Xc7Xh7G\00000000000000008jN4000000000000000000000000XB9=5=o\0000D_GBE@6N@dNM0000lM^[
TQ\I<:2G\Cd1PWC;`mUiE09l8_TLLV_;<;84PdB998WL]0MU];6OU;>h5?om\E_`MCIkICYF1D7LHTH>0;hlTjakmEV200000000hD?<0000LY6>4dWE07k9L`Tm<LX6
<3Mh000000005Ej?l7b:000000000000dWR2Y;a14hKl@fcN00000000hOidPk370000HT_k42?>\COcLVCnABXH0000@6l^0mhS0000A?BRi46:00000000I5;[\;]]
@=PY0000000000000000000000000000h\83I7_m000000000000L45F0000000000000000DWZcm0bTa6b=000000000000TJ2;IF3B0000`_744GIGDgNID]W0m=P;
00000000]<Ba000000000000hE\[000000000000ED230000DjX@0000@]O@@6d^E?^T00000000dO3;<Y:jX1eTm2Hj0000000000000000@<bThFmYhNTh00000000
000000000000ME2h086a@`9L\ToCDYB74PTB``>3D069PWU_0lST=2aE`F;M@K1Te33BE4BYQ5[MPlGhEBlI0000PbKk00000000@MXo`cSWiEWm`S2;000000000000
00000000e1?eX=P8X__fPfS\0000dIi_@ZNd0000eEOZ0000XCGF`iQ1lc>na9ZLDf3P4b;<aA0\00000000DMi]0000000000000000\bhb00000000dR]j00000000
000000000000M5PaEEo4XleV00008e7P11fX<LmUX3nTlZ>UdeWhe<H:UA:RaCP=hAD[<5F^H@PVHjaQ00000000D]9L`HQJ0DLSd5nP4L5fd3UfM:Qn5C>miD[d<8YI
L=3k@M9_`gHbXh2@@DmhQ5mB0000000000000000\]E<YEC300000000XYAMLHHo0000U?NX000047;^lFY[l\1:LW<kY6gBa6k100000000\aZKT2?\l3KIT3Pch;_X
LB`V\iUe5BMP<c;<8j3PE@k4dGZ:000000001;hg00000G^8@RoZ`TTYHe^K00000000T9hVlBMR431?8Y?HP\2T`8T7lmOE534YH9=C000049Pdm>bJ0000AAI:\a4d
0000d2fAhj>E`D4K\aHNlZG\\h?VPSoiPi^1E<^U1BFB00000000000000000000PinT00004ZdX@E<0A>DM@VIYd_Ki0000`3M30B;^hVECaB;h0S[c00000000DGLK
TICnTXcQlab6TdJn]8<UICd5HHKe0000000000000000L?3900000]BiP0TTXFm>H:34U5S9]<^C8ZEglnhC@X>Bl5HL00000000000000000000<YR1@KY5`Tgo4[jb
0000000053E6Q7RYh3cchJN7Y:gW0000000000000IUC00009<N:`jK`dFDVHPYD00000000`OdmDTVaM8m00b;nI>FE00000000aEGG00000T]]I4@@X]Pc8fn4XdHO
Y4FBY@WQ00000B0J00000000024oeEfd0000ddYHPR<B00008ePl0000HJAQ000000000000XZ3:d[KCd]@YDnag00000000DjXm000048UAdcL1@gLU5;dY0000=>W@
@RC400004KY[00000c=Z@XfV]D@L0000000089OC0000I?;;0000XPmL9Bf[@>S10000@oH00000L<lV0000XnO=0000l7`c8PS?P2JjT5VKXG][DVl?Q0hI00000000
<43T4Ee90000DDC<8Ze7000000000000T4;^4a2o0000i9aP0000\9moa8IG@?i<Pf7D00000000000000000000\]HM<H3F15=i00004QkV<N[g000000000000UDMK
00000000000000000000\LNUY4c`0000XF6U\M^;XNAdTg`JP=mWI<Qjh:@O<CPU0000@BQkD\gmhbmNlaVHe;Z_8Ncg00000000lhmH00001=L5TEl[=5>EID>]T?YR
iEE=`POY@73m07[cY1]j0000000000000000e:8m00004eUF<GYY@n8I000000000000@MQ9AE=l00000000TdZo000000000000000000000000iDKA00005141eE8P
T^GeU?<^\CDO\a\C00000000P;]5000000000000a1E300004RKF00000000H2Me@kiE8hPh8I3J000000008TLG=DRI0000Db3?HaKoIBTR00000000D23a`F_20000
8X8Y00008\=Z00000000\_SP0000A@\d0000L5n>TQ8T0000@[Gg\bhY4\UDA75a0000XSUb`eS100000000X^JI000000000000000000000000h2NJ@cl?00000000
\X;A00000000`=5d8ZcJlR;VTMVoUCBo000000008`MZlkbZ<QHm0EW0ABi^00000000\`A:E>XT`]eXI9IO000000000000\=EJ@Imk`A_FH:8MT==P0000`]mJh^`\
44Bfe6J9eBeel5JY00000000dU]bm8AOmA9h00000000dF5khFcZHJ^m000004?0\71[\9AOQ9<\000000000000H3V8<jAX00008^RCP;1>0000@RbU0000h>oUlD3=
l?GX0000HWXXL]fW00000000431RMA3SaCY:00000000l6FT0000000000000000<@<hU2`40000000000000000hHbk`]D><[M=000000000000D4i[PE@_0000H_E]
00000000@KZO`lML0000<LG1PcK=hLHiQ<Z?IC[S000000000000D]iha7MflTnV0000\gWL00000000lbA157nU0000dFHo0000000000000000000000008485HV6O
T]UZ\`:JL4j[0000eA4jX[Dld\Hg<KBMm65Vl1k0@;hH`@9@PJEi]4ghQF2LPZ3H00000000T6<A4AlnlCT:\J:?<A6Q4EO>T?L6HG^G\I7GhB4]m:_4H:0A00000000
00000000PAn1MCQfDUi`0000d8OY<ifU\k?nd8>k=E9g000000000000000000000000\mJ]000000008U7k\fdm0000000000000000mCiZ\_nTi;Kl000000000000
d1^@8jh?=7X^E1GP\TB>aC2d00004VK?D[_4E@Gg\6eO00000000UB910000@G7D000000000000hBmF00004iR[00000NDG0000D835PHV3d[NG]@36000000000000
0000UCJ[<ERZi9\RT03W860;<LT`8HP;lF1jdHj_=:T>00000000<aK60000He:30000i31d0@51LXRA4ldNlo1Q0000X0a9P1CVd7FD<eYL\gM_hGDBHh_3D??oL@Le
QC0Q00000000000008QJ0000D7@b0=S78X;40000000000008LF@93=d00000000000000000000107R00000000aB[?000000000000lkEAH?^N8Q^jla]\HNYGE8Q5
Q?FW000000000000@fmF8gWY00000000HkQ0000051I@m2cW@i2:000000000000\B[^mDg4000000000000@6e>lbC5000000000000<1i0DTc7XE4>\^FDXeYk<^PU
00000000<6I1\`MK0000HK<60000=AG900000000HL7C0000000000004O;ODaEh0000000000000000TWP=000000000000@0lc0000PJJA00000000Hjo;0000X2gK
9062XQ:<9BAA00005:;V0000hNN5i;O:m<a[00000000`_N`0000dKNPQ17DiBYV\Z3jP@oGLei50000000000000000D;5Y0000TEjK\`FWla8[0000l]TWYAdXlYS_
`LChaBJD000000000000@Wb:h4WJdOTK84HM\[LTDG4:A<9@00000000XCgO000000000000<=_TXQkd000000000000`;[f\>8_0dAV4]=cLf\900000000l>U_`K6@
00000000U:C?000000000000H8DW0@_a0fPn0000m8GP00000000000000000000d5=00000`Tga]8J55;E20000a;@P\P75lZbV00008ehe0000dgLn000000000000
0000lL5Gi3Xo0000XM==5EnV0000Q1@iLU`ZD;CATQiPl=RiHb\E000000000000d>BRDCKf@gML8@XE02SBh:_2HC564D0GXFH9@5L98o@g0FMF12gF5;_g00000000
<2kK49PNHH@[`lQD1<@bU5G>`5kWPORma6:4mC4GXeEV0000000000004<;0@Ko>U?JY4j_I@TE6EBV25EX]09eQhd9W<nTE92i6@S=bY7mk0000TG7mHK<b`Ubi`cjD
\66[dI4m0dO;L3_4PKS1dNBl@UbZ@aeH<RCEh^@U<bOcdLR]`GK18[@j`cIR4A9@lL]WP]XXhcW[<CMXa4EF8MSR``f:0ajB@[F<l9d]M4dXh6jidOk:lHnB8Q[6@cgI
\ONR8fEA00008Ve6@?NC0000@VbL00000000HDFM0J:mHV@44;ZHhOV;L0E3L;G:LWXFTfHYU12000000000E:;fH6nJP>dahW8V00000000000000000000@h3N0000
=6ceL2NYd<cF0000`j>c00009@6i0000l?MjHLB@A:?811nE9<SaYC?9@]4A00004]ccPaJ`Lbo80000h^?eA:G1A<\f0000a3mR00000000000000000000IF5R0000
HfB90000a:An00000000d7kIT7cR@456@QUXdWM5dh:@\2Fka7O4d;>7XY?Z\SS9QC=hP78j0IPCED=[4>lIDOfCXh5cA;BJ1E4`000000004`mS@<36dS^c`:<E0000
00000000000000000000lLR<X`3@HZ2R000009YS4\jC0000000000000000TdN;0000DXFWA?U60000lLCMhIe5Q?mNDGVa=3HTT6OgH6Xl]5k6d>Z]LM_\`h:3]Cf0
8[_g00000000HL[K0000LRDZda6BE9O^I?j<0000DSXW00000000HLEJ4MXC8Q^^000000000000000000000000XFEbHQQ=TT4PQ5aX000000000000m1D90000h>i7
4abW<EMM0000`RZ`Pe7^0000@LgOEDo_00000000\ALP0;<>l2T0TMUf48@94DWDlR=Th_8XTkGK0000L<@e9@VO0EQ]mA=j000000000000h8Mb`8`o0000XJ7a0000
DDe;0000TcZ2DgaT000000000000000000000000PKi70<QP000000008C=]A4Y:@U_G4_LE9@<`0000d1Y7TXTFl8IoL[0]=;=60000hGn]00000000XY3Y00000000
00000000000000000D0fL7ZK0000Hb[Z0000000000000000\`g_d;Ql0000T?E\`@8Y@bc0@]5mdePbP5?b4XL>a<F<0000dWa?HOLB0`o[T>b2XPBi@X0i`\NHHe6<
lTZ8IAT8EB9O00000000846;00000000000000000000\8Th00000000Y1LNDE5Ld3EX`9jT@VNnP`ZE0000HOg=XCYW0000LYDa0000Xm<<000000000000HOj20000
@ZLmL_Dg4?[WT2:[0000@S>@E9Y_000000000000Q7WL00000000@:P^d?ISi0T6L<IAi0NK00000000\?Pg00000000000000000000dfme00000QfJ`3i600000000
00000000@NDbT\7?0^O>dn7lU1\j4^L<59`aL]`1`P\`0000D5NT000000000000d3f392P[00000000000000000000000000000000<DiUH0ke0diSL9gC00000000
0000IBVM00000000000000000000d[VA0000000000004jYL@S>`<cNoXPEHX]g`d;k4dEDQLGAoLTm<\J7n\VXfhJNFlZ:E@e]9A:<FmC7V0000L]Ch000000000000
00000000000000000000\]Gi0000Q2;n47::`cO<0000I5cM00000000L2]JDXg^lK60U1FX0000PO[:\m?N@>[X5Ak?0000\kjoLE`74014L63A\:onh=:A0N5QTQT\
@VWMh^Jo0HSd8^\]d5K9Q8`[5A9Gh:6:a9EY5CXVTi1e000000000000XUHde3C30000DQXZPB@lHSVU0T@mL\DP0000d;KH<L?T]CZQP4_NI1O_M?K@EB:EQE94L`fY
00000000`2@9E?lL<4W6PQJ=0000lM`K0000D[FYd=4X@[kBa:oC000000000000D1UQ@X8=U0aYEA9;0000Y7eQ11j?PVPj00000000IAK200000000IAC=T]Tg0000
PN_;00000000<@]E0000HB2c9??@YCj500000000`=6B00000000`QQKDkSLQ<R<`GgLD`Z4@Q\Tl7?nE>>elUQjAD;<0000`2lT<WGH58<i00000:TT5@[JPN7Q<\;;
00000000mBMADnM500000000had84;X]00000000<Qg<0000dIdTIDO:00000000HBJa<Sdka=dF`8Qi00000000000000000000000040gMA;oO0000\Q;I00000000
000000000000000000000000POcG0000XC]T8Ua>h5j]00000000lg@H0000PHFmY5No0000XSaBU6jC\lCB000000000000102D@JlS91d6X]KO0B[g00008^W4\]o0
lPQ3==b]0000000000000000DZQRI:ON`;37XZ@6A7D:hBe3\TJ:43_i\7gl<B;O0^[CX1@^Xc_L0000L0>W@E4eXLU6de<f0000h;@hT>?A@J[:<fHj0000hUK8l7F2
l<eND2^T0Dc?TH\7`Jj2h]1S<<7Rd^<i8b`0HOi50000\cd900000000\AnlL^HS00000000`8c]`IKd<15U0000I9YO0000L\UhdfUH0:4700000000TT8M=B3I\`gN
1E3j0000<iV^IEmZ@cH@0000HUj`l@6K0000Dijm0000Hb\40000TTKd0000000000000000000000000000XK[Jln9H00000000dHPE<ITcH4[JTl5?PTDWaDoS\K[U
<HNDXbW700000000\JgN0000000000000000@MYC000000000000`a_^TG6f00000000m<0R00004Cg<<bjA0R@9D;\]00000000LD1AXK948E;U000040HS08G?X:>A
mAYWPmcK0000LPaj@=CE<G_6e>5P]B=ELIV9U1lW`Kd9Xoh3hJ`ZllP40000@?:j@8GOd27:0b<?Hh\1`mZSlBWfdnJ=5E<[@ecm00008M0@8?XWlbj4XXkVLf8nDILK
0000000000008:WlL^n[<jUC4<be\3cE@]5O55AJ00000000LA]U00000000D]1a@e3V=1[Z0000\V`3h=Pn0000T0Y^\afe00004G]4lIS900000000HZBbE;OX`VdC
4P^<<X^6P[9j0000@X5m`TRele`GL;hXX^43PfCXd9Kb\TXI8n]W]7FN000000008Pn]00000000`biS00000000000000000000IAW;YB=W9C_[i@GI586RDUOcA<<]
00000000L9eC0000000000000000d7Ef@OlL4OXeTLC[\g8jP;gTe3F300009D0JQFD[DHZZUA<b00000000d=?@07<JXU[2TN^M43Gi@BN=Tj2HHongHQKaHaicTZ`b
HeHfX0`k8BnS]305l<=cm8EPU50O\98UH]@J=BBXh>f<0000<j85DaOZlU4o00000000<a_o4o<Y000000000000L347hPXG0000D>WaHJAdPhi@000004nT@ILc`HKO
PXAUH[_?e:RN000000000000<7AmI@3c0000000000000000000000000000D<T5lCALX;RD<?njTAjG@i21`f;T8mlJ`NJ5\LT=DT2a00000000LRD=00000000l=C5
h@DO0000\8AK00000000XAKV0000\ORP0000lHZ700000000TL8clh8WlffP0000000000000000mDj[d9bb000000000000d3EJHC8189OkYD5c0000000000000000
mDC^T]kU\e9:HcM8000000000000000000000000\_o[00000000TFjg4_E9U84H1:_i000081eC0000l_MT00000000i6W\TcN\<dbPmC@2Dd6L0000l9[iED_6==mR
0000000000004I=^<@6ll9MS<^I1=@OM00000000@NTLlY0feDR=00000000hKlD18Ig0000l\:k0000`RL;0000DJcRH2G_HI1ZU6XPe6c9HV>18]7Ke?=30000LV9G
0000d5Fh`5KGD7E[0000LmRIUD:40c2TL5m@DEHZd>[iHSlGhiDa0000P]eo0000l0e\l`DZlXo]0000]35f0000@EP70i<98M6Y0000<U=`00000000000000000000
0000Q7GTdManU1==<mK_`8clT]<94B;@8c5ld7YchV58000000004nUM000000000000000000008]=1000000000000@cGn0000]2b70Z840000000000000000M4P[
X:n5DW[5HIY5hTGb98Na00000000DDnZDREj000000000000dmeCP:`R0000mC3<\>8k0aKRhdal43O?iFKTl\^8]6G]8[CK000000000000\gQh0000P@39@KPQ0000
i3dC4_1BPlniXKD;0000lbnP00000000DZEL00000000H[>KHLWEHN3^D@>D\dXR<aBo13cReB4`0000D<K^\4l6DSOI0000`IdF0000a@O>0000@PO1==B>8?QF0000
000000004Q4`d:CohP6G4Q\;<:fEhcAma27:I5Ye]8cJ0000000000004<9m`OKlPeXQ5:Ho=C_1Hi8KECSFY5WN0000IE<@00000000<[:]`HUdLRJZ000000000000
0000iE:c000000000000000000000000lG0CdJ?eHi2C000000000b69\X1o8L7^=2`gQE_nd\<PX9nPH_Hj4cci<7MJ<j\:T06JIB:c00008NXlmA;c0000dcgf@gMT
TfnYU:QD000000000000X@Sn<Ml<59Y6DH>>0L]B000000000000@<oV000000001EYbHKTahREQ00005<M500000000D:_D000000000000Pm:>1ELfLWSF`1`j\;el
HH[lhF^B0Y0I0edMT1RM00000000LHEEPO76hF4R`n\dd]:G0R:ndDULiCJL0000000000000000HW=JlaWM<D9dL]Oml\ik87\C0TA:LXWiE4G:8LBRHlWJd>c]<8PO
LBd@dQEM<e4LdSMoe4?C8Z:T95_MI6P;H9N\lf=]Q=GRTK]1=AA9LY[4l:WFTNo^d_GZXnSiU6:l\DgL032=LITUDRc[0ZVA4LN<0[Z9HfD=4:C_d<4Q`A1EM9UMQA`Y
L[TT0000m;[=]AF[00000000D1U^XUnH<f9T00000000Q@7G00000000lOn;08J]0000TGC;hQj^0000@24c44FDdJ?Yl`XYlOENhCcI8NjAT9Sc@VHadF]7X6l7dZWo
`cZH<dLLhid`Tlm\0mN;]:of`Wh?M?nheAKDh[lKP:cYDX:PaCXJmD9>Ti7SiDhQ0000@Jcm0000YD5<4;RQlPf\0000000000008I\_000000000000T`jf0000hT^j
0000<Y5bH2j100000000\1SE00000000h9lHa7DRe6akTcOW]:iG8;7X4W\D]<f1EAJ30000M8T;XF_a`W2]1C9H000000000000000000000000000000000000laIJ
AD8fhXdC000000008AJl00000000000000004`M;hg2Nhnm[0000XiIZ`jfb<6G0000000000000000000000000lh1X5AnoA>:300000000XLTiL<NU]DDT0000XT3]
00000000LGOj000000008J^B0000@;am`gRF00000000\DJZ0P[]00000000000000000000000000000000D6kB<P7FL<`cH^UkT8I:LW5?L]^<`F^9HbPbXCG8I0[>
a9I?8Z\Z4MAR0000\@]R`FT^PD;VLQIbTdmSXe?D8]Idh42d072gm8aT1AmU000000008:7FlBDJPDckP0QGl45lLN2L0000Q4_:\FE14ZW`<NAo@iK\lj560000U7iH
00000000000000004hIQQ7Q=\D4?T;M=4=^30000HSk;lY2M00000000lSgVHKXPE8oa00000000XAfX0000`>Zl0000hMk]000000000000dMD9dfJo00000000h[SC
000000000000lLK=00000000000094Bm0000000002GR00001;Ib@b1a00005A=F\Cl1m@kLHMNe00000000\cCMXU27I@jh00000000000000000000hIoSXYQadlg5
X9Rh`OKalS>V`:Gm4?ZjXn@700000000T<MZTEaehjOEE9APa;IR000000000000000000008bD]0000H2OITNSN000000000ODA00008<;AMAR1LUJN`>Y\L8MBX_@S
L4<30000EFB<<EWn0000@SEG0000L[]5D2;j00000000l:9md\Ch\J8D0LMHTM<:00000000XiAY4JYo8n]@P_OZH2N300000000DQk=\f1V0000PV:K\9Pn00000000
I@BB0000XKR\1<E40000iDVQ000000000000@Ue>000000000000HKna0000E>LT@Dgm<@b8\VEUA76n00000000X<B700000000d4KQP>Sa0000`22d0[4Z00000000
`4@40QDh00000000l56C0000`NHY000000000000000000000000000000000000000000008;9\0000000000008L=2lETA0000H^cL\Q8_lSbKHX\T@[JBL71NHNB;
XNZclOa?0000h@3N`eLEXY^80jF[0000H997@WS4000000000000@;7A8E`e8`K44=U4ld[A`?hHlga94hJDI5UjEBeA4CWR00000j?1000000008RIG]?e8e3NdU6Mj
`\ml\^G=EAPB000000000000X[UD000000000000000000000^N<000000000000hK6M0000L7UmH=RRU3AI=<dN0000\TImH`bl000002a9000000000M1T0000H0>=
d]I0lkn<\T=R`U3Klg@[Ljc5i5g[000000000000A8HgDS`\5Do>00000000000000000000h?NR00004_EK98ch000000000000QCCP00000000hY5HT>XHX1T84hWN
XZkg00000000Q75id>aK0000<d8cXJI?HeGRE8gh91gH\9hD@PAWHUSi10V`\6QF<_VBT?YaPe7mLTV=\go29;i7LAlM0g;J9B;G00000000<[FO00000000d[\a4<HC
00000000`_^d\iYT99XRTE_64`d]dkFQD7D_0000H?`j000000000U^M000000000000@8[L8=Gk`X6H0KRQ\Yf?L:_ahVJQ<cV_\hnVQ<IW0000000000008RHo0000
0000@FeY000000000000\:<f0@<Cl=aR98V=XXol46f8lA1aPPE;e:@TDEVJEEg0LgIl0aZd0000DF\ST2WN4S51lTkjHU6?8:o_LF39\H^ET?F=LJ9lhO=V82fN<[kM
4bed0g5FXj_;I5B2i@ah0000h9\GH;:9hTZb0`Fed?2`XV?D0000A7;jPWETaDQM0000Q;B80000X=mh00000000T7@9D]JH0000lW3K9F=D@W4SPJ>Klka\P1^Z\Fmc
dL8QdL6UIA80\`@NDeMZ\6\XD5kb8WajU:FQ\f7a0000HjEB0000XU[Z00000an4dGg\e>GD00000000@A<m000090g<0000<ELn<]Y4hnZM0000l]ACh:``Td9F`hhN
Xi06U?R0]5_9mB=300000000PMC^lIWaLKSHDhemHMQFTZ_H]:e>e;D20000D2;60000a0KR000000000000<ZXj0000000042l@h5=ShYLbHm=`@JFL4B<k=3VK0000
@fOIA>g=0000ID?Y\EAlhU<?MFC500004N^0d[d<l3fBd2dT8Ike4[1UYA7aA1B50000<cULdVUc0000\UGl<H>`XOE7000000000000000083n:0>`U8M=_PN19L^X>
PZW8HI2X0oM=0000h]ZULMb90000D0l9\;:Y4A8cD::HH]jFDW4HhLX?DYZ6E;okd0T>hYIU<Z=X5>0m0000lH4_0000LXhi00000000L2]ZI:`EHJ4H`7g7<;W_0000
0000PZ3T0000000000000000=9Kc0@1K0000Pm_J<`AS@J`2H8CQ4Smg@5EdYE\A8?a74B<K0000LQJ1H_nda1P\\a`L4>7J96RGi?;S0000XNT10000@]cQ0000<_ZK
00000000000000008]EUH\eL4eb]E3QU0000lBXeT_VO42<Rli6i00000000000000000000000000000000000000004<464K9bD6:@4;A2DMi30Z>c`Cg]A0omE2Ng
lHb?1==_h1\nhK8f<XPcY=fkTWcQ0000000000000K7NP>_00000I@A[lJnP000000000000LB6VA57c<<Xl\?kf4N\j\cnX@lAf19ZlX=0Ni:LUD4XEXhghP9k0HQQ1
\d2`a:8D5@C58CX`X6kiD>W=0NUD8]9@0000X9lj15mX00000000L:4Wd>DE0000@H0UhRA[8X^U4\oe0000D>?X000000004AV500000000\0XG0000LD`7dRlc0000
00000000000000000000000000000000`Ldi94TA0000000000004029@7T1<`Qj00000000eA^j000081JH0000I=6\0000000041X80000d:<Td7Wa@4kKXSdLL[A^
lT_^\aneM2W3Y=^:9Cjhh86TH9U;hfM0H[cJ0Q:iP\YHmF<9d9Z39C571FJ44\4hhQB`iCGg0000eE@i000000000000\;c6`GNK0KkG\NKBLeEhA0dTX1@PXDPCd9De
DA2jHIEATeZbLH[]hSYVdSR^8aoXTg6FP_dHhiBj\0?J93b=dDBhX5b<0DcJ4WPLe5l>iA]G\CK@YCFnh;0O<FM9ED>T0000mA\N0000dkVU00000000YB<a00008BbR
9=WC00008Q^G00000000000000004COR00004en;a1^<M17i0000U9PbAA:mLbQM0000YCfH00000000Q8:Z0000TgGo00000000000000000000P;Jb000089W80000
P`a\000000000000i;DNDF6mlQbW8aH4ddQI\NEE44a60000`[6cXV1ZhjVO@Rl>HWLh\2D8d;\1X;noXE<V8U<1@h_CeB3=9C>aH7J>P:QbDMaYLkIL0000TFBm\2eH
0000H>n^D;kN0000M@b^E1hELUZW0000PRo100000000D@Oe0000000000000000`]@hm0ll0000\W_]0MIFU1le00001:5]<Q6G0LoGhkW`\F7=D<AV`M@V8CE<PNgf
\cT6@hO=e2QS0000@:NPXMm3@fAZ`OL7TAgf`[=;D3]9D5U<iA]n0000000000000000Q@Ei4IC00000ToX50000Hja>HU1`@YijmDm1h?MU00000000lI]JP1KNT^Oi
8gKG`h?e=@nmDSBg=Adg]BF6h>Id1Cmb1ELH8Tj38^>cD=dQeBG>h_Fm0000L?Q6PC>2TCPclTfm\VWUDfAblhjTlZ8A=D^1=Ea38@BWDUH;P2obTAo<DGbL\2[OL0aE
H2edT7nY4HKA4QBne4A9595Z9;@b9=a^d7CWeDUO@1IaI>0U0000000000000000@nOi0000`Y_?00000000000000000000`LXK0000@JH000004^??DHZd\O`<T=lo
HOG\XZfZdk76]:Zc5CRbDFhGM56=4_@?D::gTjWNaD_B<;JLHeHX80YlDA^o00000000000000000000hDH<HJ:I\njH000000000000AE;\1E^f`[E;00000000@FPM
0000hHOYP34GXCEeT<3_D>WJdGfj00000000TScX00000000`@GNHi1N0000000000004o`E001_P5URlVkW@R9b5ADKlBD\HNP^P19h<_:h0000hgG]000000000000
E23lP1jShMMHD<d:\1fY00000000PeCk9<D9<:6H5A:a0000<>gY\l4mD<2hhCPo4IanD6;<4Q]XliIL0000i>H7`KMS0000Dc;e0000H>h[T^B:e9;90000dC3L\U5c
00000000DY`\0000000000005DIR<0Kc000000000000@6VIdHfi0000lD08000000000000hF2@iCRP000000000000dAi6PSa4d\BR00000000000000000OY6LKGY
ThF50000000000000000PDfI0000000000000000DYf600000000lPLYXY>V000000000000U53S00000000A4a:00004MoBh:ghh6L3000000000000l9;i4J5M0000
0AOg000000000000d[\V0000\6^RHW_NA9>F5?GG0000000000000000`[iFdlXQ0000DRXMTB7UTLbe4ZLF4??NTEeW`fGS0PgF0^5n0YBj8N6N0aXSPb0hlc6XPobe
`^^310MGI9bDY;W`0000TbF50000]@P:8LXXaCDX0000<3BG0@<1\gZnl9G00000d_cj<b5i00000000000000004_d[Y;1L0DdoXE950<1?00000000`_Ylm7n7<Z?U
8kXPTN8S0F2T@cX_0=<1e5<5<\J@T;kdM9JiTTc]Y?Uo1CmJQDaR=1I\A7YemFE30000TM[FlTVoHeW[0M^E000000000000h9R@00004m6X0000h7>7\I;cTPR7T`H?
TaOjTN::0Od2];`S9E;A00004ePDU78083]f\mYkDVmOT;0a\i_>H07dlQ=im33T49ZT=0amL5=el8iLlLWjD;kFhjFRLEgjA930E?RKY<YRM?_P\T;f000000004hH\
00000cR7a8lS0000hXjC000000000000PAj4X7bl`Z5M`a_E`g3@X<FhA;W@AC7b000000000000lGfYHc@f00000000PBBI@fA;Q6ZXiAaL0000Q6nb000000000000
LUT5XHVTQDa4000000000000000000000000`S;P00000000Q:fG0000Y0A\000000000000hb8:8Wi<4M=m0000QDa@d3f\0RUO8JoP\X1_0000DVh8EA9V00000000
DK^e000000000000000000000000XcBW00001BW@0000000000000000DFl4L@O3<0\I0`L=PfMLHjPe0mGgd:Fj8?[cDU2OTieLh@RSm;350iBU00000000I07BE<XG
dQnQ0000<f\L\BU_H`YFaF1S80NQTXJ?00000ZKI00000000H;F8000000000000lXE_85AY1870`OHma1J_0000hjSh0000d7O5l9I4LKbl\M`m`MY[<OjjHEIhDPXb
h[[a00000000lEg48?\[000000008B>;00000000h2Q<<@2K0MKA8`X4000000000000L[>800000000000000000000000000000000QD>i<7Te0000000000000000
Q2XelK46@^bn<QL74RaYdUWM0000L2<98hGi0000Q4l70000XYOWXYLU\YP5lRSGI;C>e;baiDRa`_NC0G3kTV]KDTb`m6>Xe1G^l5`A`OTiA2fb==Ib9B;;`WDQ0000
<Wg14j@5UBKj0000D>6Phj<^D4o>MAbElIDVhmf>1BIf00004I^R0000000000000bco0000000000000000DJh300004@g300000000000000000000IAi_00008ERK
0000000000008?4_0HhPm8RIM8oD00000000h7`F`;m`00000000000000008Vg<L3S900000000]5\7@mJ3M9]eA@B3XcLc0000HSeBT8@j00000000h6Zi`UlCD[C[
0000HJ2n0i3OI<;[00000000PU`C000000008lR200000blL00000000QD4d0000000000000000E94J\5IU0000000000000000=@mYI>m@dlAR4f`S00000000M2>f
LgX7i;M<a@:D0000000000000000P5mIH08d0nI2lS=j000000000000P0@H00004jj\0000\F:N<9@KLF=LeABk00000000hil^000000000ReUA:lKIDkZ00000000
8A>LXDeT00000000T6WT0000d@I\0000]BZ[0000hXDk0000000000000000I00@`_]>0000000000000000lcV=0000\FC;40@e<DE6\a8i0000D2UP00000000L?RG
\BE]T7Z\mEKF]<k`0000H4D7l62Jm@jD000000000000lFNQl>dS\G:Z`e0f536:E<71\SDh\ooU5=>Z000000000000000000008@K24fQKlm=F0Ud[``<HX`NDdS<h
l^]HlaUGDAHm4eVPD8oL8jY_U>K@00000000HhJ6000000000000@?c1df8aLl0S\nV=m93P0000X0bS0000d8nGD@W3HL[;PP_fYCe:hPYf4Y:U4eJT\mTI0=@OXdAE
0000000000000000l;Pa00000000000000000000A9^m00000000<fIc000000004D6^mE2800000000M:Nb00004;_c`iEU000000000000hgnN0000000000000000
<S^R0000d[d3D`]<0?YC00000000d\ElhN\N000000004IY^l1R44gF?TMkAX5A3HXj_a8=;Lg?l0000\VNO0000hJ<6l:9_DmgZ00009CA:8[9]00000000dk:N@J?0
8VcV0000A2Ccl>M;leON000008D:000000000000<>6iX86<TI9RLTk_0ZDETamOX`\`00000000eBk200000000m2MM\8=OmEMG0000e;^Ge7@XL_X_PcCBDQIB\_I9
U=gC000000008VKg\>78Q9b00000@0P3a0Wd000000000Zc90000d>URdK7b<OjB0000000000008@c;00000000L?ZH42420jdW0000Y5Tm0000lJDk0000H<EQP3gF
d<Ic0000M2Bg0000LXL00000`KE;4TQR<b9`l5O7PVU@YAY?X0CL@2afX=UG\EX8U<2HEDkETC=10000EA5KTTRP]=jj0000000000000hU;I8D00000I43^00000000
000000000000@J\hDQeE8ZEZ0>O^=2nm==E90000l;jFXiJR0000DGD4`^FS00000000X<OPl@D\0S:Z00000000000000000_ahhg<Y00001@Z]0000dU^kTK0?mDHG
DVoa00000000h:MK\b_MQ1;ki6WjQDQ5h^k;000000000000e8IW0000LV^L0000a8_50H`M`=R60E]mH?K1@HA24ZM?l\WP@Z>Fd1V`4JeU95JYa<:]lZn:d3FF\ceC
1B1QLm?h0000m=d[H6>OMBY>LZjZ<Q2MQ>^<4=ikh>bM@CTh<P=>Y@?iHafO00000000<J@2I4ZD4Z<OXZ0S<^hn97X4U?7<00000000dGXS000000005CU800000000
`L9]\[b1Xjg<00000000TH]OeD\oh8iU]1:A19GGiAXdh:fWMC`0849Z474YXTYYe2H2A:1?8`dJ0000D7E@lSWF`Y=V0000000000000000m:Y50000Y9O80000L`Sh
0f=A0000L:_R00000000XZJ^0000Pk5^<0Rj4JVc8RI;DQd^a8X:DOYG000000008ij20000\T=oL43_Q4D>A1h]E:8]000000000000000000009E1oACLbE9:Ihh`S
\D290HkC8c=600000000000000008AIbT_>@TCia@cXWDgcZ0000d@I8lk3J4oeB@k1b00000000TJkT`a@Ee1GBXIJT]C;^580QIE2Y00000000HH[A\aJW0000leZT
=C`chPUg`d]oPaD\00000000e6]f8<^S0000000000000000000000000000000000000000000000004JHAlk`BeDi8Q?_2E@900000PDl6dOnJ59?\000000008kno
l7Y6a22cQEGkU5iHliJ<000000000000d:TChkdA00000000`7KOPKmaDk>Le72\5<R^P\XPIC5d000090<000000000l1[Z0000000000004QXI000000000000L]fK
000000000000DJ=Q82kBDT@^0000000000000`cIdZJlADCmU9;aE<C4U:KY5DP]PF]Q000000000000000000001D7@000000000000=EIlhjU^0000000000000000
l?Z00000000000000000000000000>`bTN0g00004e`W0000D:C8lYPTli@6@IDi\9IhDa_Q517852jTQ44`00000000dBh1XI;K`nbYiB?RUEU?8H;Ee1aJUCjS0000
0000lX2l0000TKC7LCI_00000000<3j7000000000000DBZR0000THBG000000000000@U\cP@ZA4U<_00000000000000005BQ@00000000H@SM=BQd0000T3\lh>`o
Pk17AEe_000000000000XZ@WM>\G0000DYVi0000000000000000000000000000I9HA000000000000@kUV\K;lHlDl]@EE0000897W000000000000T<2=\NI[i90Y
00008jG<0000`C4L\[LH]F3`0000THi_HCnb8=K04VSm\_j@4hhA0000Pc<Y0000000000000lVA0000AAOX0000000000000000@H\DXgRW@;^b00000000E6h2`>bj
83mC00000000P_`k00001CEN000000000000dV^lXW63T<]ZHajgQ4\]00e6UBh_dX8M=C:8]FK<Pg<i000000000000000000000000000000000WhjX@G;95Hd8C`[
5@2^0lF>\E\D<4ci\C\aDF\k<[Ql\[]ALcJ\\cVM]3<_X9L3@:N30ggm`KgUX4[19>aE84BND@@HX^jY00000000XIl>X1Ed\1SRH>[9`Of00^BN0C9[EALC0000e<AN
0000HC6O0000LRPh=4o;45?MM5a4@EO`Q4FT0000@:W30dXi0000DRHCL?C500000000l9kFL2R?4;?Z\[b:P=630QEA0000HhOL000000000000LDZMD;kV<KZ7@VRe
@^If0hik0kKbQ6Sd9DlS00000000hJWP0000\EhWE972000000000000PbP50000PRRi00000000@O478`_BI51MDS31`9=o0000581n000000000000l9iB1:Wo=54I
@RGY185bm;]7D0<<I62NQ<B:QC7J0000LTQ2H6]_\>]ZL@HKXKGgHWB[XM8WlTBlX84Hm3m2e6flDOldM83:Le2ZTXea8YF^a@SCLli^0000LbQC00008Z9300000000
0000`G<V00000000TDdWXKI4LPCchVRLDiac<1CFPhoLXN?f@]`oA?3IL3J\@88SD9KUD^_W8K??44:Q@`]2=1i9X_UN0000Xb_:d2[j<UeK0000\>>MDRV>00000000
H5aU@J]9000000000000000000009DcY0000`i<S00000Y2nXASJ0000H<Hl8GKO4l?DI=\35=`>0000XKBk0000=@f3aEQ^00000000D3?J000000000000@_Gj0000
00000000T1Lk00000000\g=HT=oVD4cBLUIj0000TZ_V000000000000H7ci`?M9l=Xm8M=PdU2oDUhHd]2hdPhJ`_gNh`e0TaXFTf[[=6H5l]050000hVPY<C4W<:lg
dEbOLOW155A606T_I9;ET97j00000000hMB1@e440000000000000000M39\0000lI=l0000000000000000P93\E30gY6mVa1Sd0000lG@@`;O@4G3L`R7P\YDK0F=j
XclNl=`UTfCK8hB@`3Fol83l@DSGP30ADIa>Q:kQd>ZQP\\PaCC80000T@C\00000000TfSN00000000]C6<TZFA@HO@03k<<hk[DO:J@]^U0000000000000?7d<Tn6
HVB800000000\kkK`98I000000000000]8gB00000b?\86e2000000000000M8f`lPQV1D8WUEC]0000000000000000HeHJdeeH000000000000Xoi3000000000000
XN7lY5NC@;j1LAMh4HemE=MI`RR3Tc[Ih5KhP>CW5ASW000000000000lXHodKFQ5Ec:000000004<AfPBS?@=@00000lK=Glf>Z0000LN@=@S78<lDVDef3<nNOa2;B
8_W559d8PQ]<XEQDI;8C0000hm7n0000@QFV00000000PIC<0000HMM]D3\00000`50S<>0=aF6E000000004W[T=6Xb00000000TAdV`;J<084YT3TaHM>f8FB00^NJ
000000000000D4;hL@?a0000\QcS]9>b00000000dC3=5C=8<>\dU9m@0000DbFN199`1DPE00000000H^K9iA0ki<_BdPlnXQHA\[]JLj9K@omo4HJ=Tg]HTj]20000
@?<20000<ROZ`2;B<\Q5LXY>0000XWlo<O_:0ZQ3000000000000hFlWhW8HThQ@D>m4T33=XcTG521eDHN3Y:3Q45gb4O0WA@5mECB3=D[@000000004HbXXScgh]hX
0LbD`m1HY0^R00008^NXhH0k<mIM000000000000hdb^00000000l8i`h98k0000ljbQADHbha0[0Yk]000000000000A<od0000L=Wg0000T5<`D\KLPcb:leN9df`>
Ti=DAFJm0000lB8nM;6c00000000\1\500000000@TlF0000YE130000000000000000dOh=0000eDl_lJkd8F?a8LXeH:;6TJ9@0000X:O;8baX0000000000000000
00000000000000000000hfXg00000000hYoiXcBK000000000000@2c500000000X2V]`IU^00000000000000000L2Q00000000lU4BL<SW00000000h\SV00000000
00000SbViCT90000hoW7UAgR0000l8o80000`FEL0000PWOP0000XN7^4Z[a0000000000004eP30000d9cl\e1ZPL65HfTTl>kA00000000XikM000000000000l8X;
<We[00000000<AZD00000000T\e>H074PC<V0000h:G:<\W^P]V2H`Wdm<a=0000L[PX@4allFTB8LDE5:L093[Ld8Yi00000000000000008DWR\0M00000]:nQE=oD
\MO]`FSYhK^YU01fLV3:e5L8d@0_00000000hj>SD5[d486oHP^I\^f1T`0e00004OO7YDdjLOWdTRA2H4R_L23@02Un@T_DMB@W0000\?KP8@;FDMGXDm72E0FU0000
0000hN\\00000000U9EI00000;fi@UdA0000d_N4eEW7HV^a09LUYE]X00004b0X\WfQ0000000000000000Q>\h\>b@TMPa87O@TY<NY=560000000000000000Y2;0
X4<>\>CHT[=^4bod8f@Z000000000000L[GZ000000000000LiEdl1cF=EP20000H1[g`^dR=9G700009<K^00000000@hO\Y4IU0000LaNUM9H_AD:UYA=:H8C_0000
0000=2Mc<@V:hN?<\>6E\eZF54To00000000@7d[H_\j0000d5E5000000000000<L^IH9JH0000P0PNMDLI0000X8jUlM;:4:i\L=3?T?^2He?\8fo8429F0hL@`hba
`KKHE;Q<a;_G5=0`QC^e0000P=9>hCN7];:E00000000Xn6D]6J_D;X0d=KO<ImLl7lM<_T\@cFi8anX=1?Y00000000h2E>`:=SL`V400000000000000000000HP;[
00000000m3?_00008Ba=5;k?0000m;?JLDR@00000000h[`<lbe70000000000000000000000000000d@9b0000]6HSX?Ofl9m\0000XEgE0000DR2Cd>@Rm3dMMF<c
4hjehQREE5gmlKNje>?j\_0200000000\3Zhi0U`lFaf0000HBm30000HBJn00000000LI=3X7=`P[4kLCkHh_^G0FQ1<OaJH>]QdQWSdQ]gl[mDe6VN=;3EL>jKdGO;
D?SP5D9eQD[L0000000000000000Lg\L000000001<V7HW2l0000HEGci>=o0000000000000000h>FB`Bg1hD@m\N<34bS;TfKLL9fJ@aV9T2B14oo9@M:c54LS=9je
e@oT0000`DMD0000\S<5I1Wd000000000DUA\JZf0000dZP8000000000000XW:8\`h?0000`1LZ@FJB0000HaQUXk=jTSShm0]6m9<100_^T5QiliTfl`^dHFDJU9Ee
h>mC`5OWLDScDTATXkC<@=3000000000H_5e4i`4XK;aP>G=Tk8QQ0D01Agj<mK?9FKfYA2B0000L=YT@gak4FO]00000000000000000000XL?edCHC<S4_X6d@\<>E
dWQaPJ8N@dANTZj<0000@<PYU=I;@6^d00000V3L00000000\hMRL<Sf00000000hF8_\\Zo4XS]0000000082l4XHc;`N`UPjTIA:D`1F4k0000PWD^dh2iAD2Z0000
i2g4m5b]hYoZ4o;3a@nO0000PESUH\IHdlE<45jKTCU\lokE00000000X3VF000000000000Pki]0000H=RJhjH<LBKbXYiY@]:[4e]WHbhkDn:10000XIP8ABb5dl@`
llZHPP_WUCRnD@=L0DhHEEDS`Vi]TnFo0000l6SM@m@P\:6T000000000000000000000000LW^J0A0CPJCELUim0=SR\cc>0000lZhX09`_H_i`0000lcA<H@LZ@M;`
XTW>@AX:P<9=Y;UL@5UE`@WoDR[2m>_;0000h1dJ0000h0fK0000lNW41>gd8fVNTTT8T2U20000PMIj93gCM5C@e1<UQ?13000000000000D>EJ41c=0000dZ6PHc\k
8CD;531PI>?CI;[ieB8b00000000\gBVa9F14T5\iDS]000048h<00008G`Y0000D:HjDTFn@Z^J000000000000000000000000d?8N8A:B0000h92JXg6:0000MA\0
00000000000015TST7KZXBCRdQOJhLUle@To0000DToN0000\46kP:mXX8YZ9D05000000000000000047<aa@W<0000D9M=LeEC00000000DbEi\mYC000000000000
00000000aCah`\8H00000000U?C000000000eDBMTa^G4=W1X>U000000000mAUC00000000X<O2TH734=6_DM>VdQM:4RM_U8n28O8CHCK0EDG?0000ME[3<nBgX3=^
TlCX5;TBU<i7<T<a=298U=ck4O6b000000008\Nd4n<[<_:[0]?c]?d31APN@XfC4Ga856WJ`ZT8P4dQ0bad4hlK]C`oP\nlHfL6@8i8`g`^4E=h00000000`6P3PEUh
00000000]D;fH``UA:>PTAGUhUdom3db=97H0000`PW]`eIe000000000oLF00000000@SL8XUPN<[f<0000h@B?IDB500000000@n160000@_86X2<EXN_gT`hblHk0
\[\l000000000000A8]=0000l6MWlGS9XdN_8Q8m0R^B<X]V<gM@Ll5Y000042<[0000UAlD000000000000000000000000@5RG0^]_000000000000I4jQ0000Q:de
5A>K0000<0g38<`6XO3LU?PG8XIa00000000<d\@TQ170000a4K]U@g;0000i@^e0000H0]30000\>O:0000mDbT00000000T<0ZHC[6h\=j5=gX0000000000000000
TYE]LQ`E`YaE0000000000000000E5K10000lEZMLHY[XF=\X^Dm03hN00000AkU@\A]@<1aiCV@]Din00004F[g0000T4e[00000000hRE4@2W=X51H48EhE5?5P8;\
11m3a3>=ABa6YE]g00000000H49e@Sj=@E9CLW^bL]U>4SoV000000000000MAj:00000000TJ5l00000000]:Old4Njh8?7000000000000000000004n7<00000000
000000000000T?P@00000000DYJU`B3j\_hGa3ELh;NA0ULd\Hcb1924U@\L4>LdQ;1200000000]?`X00000PRS<W474WgAP\RDLhENPi?28j[=000000000000\Sle
M;HdL07Vl4K2\GJcE=f5@LiSTf>ePkh5913;0>UEP6<oU<3J00000000h>C;00000000m6mhDRAg0000hmY1@8]^XYX^`]O^habdlRFH`2gjDBgDL6eFT>iU\D56<KVF
\AW2HNG98Z4h4`EW8ckAle]d<WT<0edk8k;Zh]CRXinB0nIO<o9[`8eAM8h^U;?nD5_=`GWSXb17=;\W4F8n0`cZQ@ENMAi8]B5S0g7bH713@@<UTXZSU61hU6EATd;m
`\h\i;7]IBRHT=2?9CP1000080]Z=>CQ0000h52FU2XIU8jS5=Q4HMIS0000dNKfDR9J@3b=D5Tki<ELEElIHEV^00000000000000000000hbBPI;5c00000000e3IF
X[Aj0I<c]@QQ0000@MkP0000a2n?0000`7n8000000000000h>\3<8<50000hUkL00001F?K<_=B@hg`<L;J0000a>f10KbQ00000000@\b]000000008262`;9;8SSQ
000000000000TDe`PQlYTR0T00000000@]VD00000000I3G20000000000000000H=U\l7;kI=0<0000l:jQPOQH<8QVaDnW0000l>T@0000L><e0000L\em00000000
0000DicKTagP00000000T_]m0fJ:YELT00000]eE150]TGmF000053OZ\Y]G0000PND:4C:X8GY>hTGFPZioA:dYTY]7LfENDW8ePIgH0000IE^300004KK400000000
0000P;1m00000000<8<k0000000000000000@C@RXG6E`OmU4QQZ`gQC=0dnE2]khK9IY7JB82Z^=>Rl08Jl5@XkYBTmE64Le9KnYEN[000000000000PG4nT9A>`C<B
lf=R0000P6m]DB\`XKF8<>in8\0Y1D^O0000E:Bo00000000Hha@000000000000<?kF<[6>Pdkc\^8e4E:I00004j5?0M?7l^VVHFCd0a>=HN]V0000dS3K<0JGH>]h
`hM^AA@U=BRl000000004iUVP6ol00000000`j6QD7SE80PhT:HS<Bj3XLAT0^]i@UY9HeFoPF_GE9Bf8f]XU?;n9A`553928AMPAD3kh[IR0U[j00000000@O\3\[`_
A6eJ9;9e0000TR6IXm3>a39L<B:e0000`DMn000000000000T`n=haAXHbG^PJjC<ooK00000000T:a=0000l37a0000=ABVe:eI]=DEl81B0000TRS80CIR\MZNaAJ?
4e5:@JkE9ES_l9S<hce3U:gA0@KZ`SjS0000d4:FDJ]_000000008YRNPci@00000000\GR60000=B:odOH80000000000000000000000000000hXD_lH=@80O8TN[:
00000000000000000000]5e>a:R>T;@SX96YHB:OTEl:\`bN=81b4QFcH2U_X5eN4R\]HaVh<jPSLFg8eE[i]F9llMo4HGAd00000000DE>LU55;0000XK:T`oege6?K
P7^fDA`?<d^G`D^KHQSoTeRdHhG3\367I:k]MAo;00000000Dn>?ID<k4;U1hHb20000000044P[Dc?I000000008agA0000\AS;<:^20M5W000040Vhl2HJH:lBDbPm
\C`L0000@7lod6XKh;DJ0?cDXg[J000000000000<dQ=0000hcc[000048jchi>M0000d>XXLUJ<<jiR`VF<0000PO[LH8_C0[WC`eabdX[GHF;5=1?9llLT00000000
0000000000000000L`Of00000000HJ?DhhXb`jcYlVA900000000LH610000@@?I0000P?N_00000000000000000000`To5aATk0000l;=_QCXhd4=?0000L8EILHGO
8Z5:00008DmLh:Ui0000000000000000@W;`00000000000000000000000000000000L^SE0000T\H9`1DJ00000000DQk000000000=D=C<I2K00000UIK0000P4^e
01bM0jW=Y<HjDZ]HM1oQI=c;L:^B5EY50000000000000000@S?`dTGn@HF04hT6]9Uk000000000000T^511@QB82Ed00008R_6T@d>0000@Al^0000TL0L<]e987<U
0000\bKA000081>50000@5i6\RQM8BjL@iC^LkAO<0TkX3W;@X78\ofo<Bm\m6_BP0MBP3gT8f`lY8LY00000000X[:k00000000`\[jlJfmQ1?C0000000000000000
<]T:lEWTLWNR429lMC^MlVm^8C<d`dig0000@LWT<QK5LfF`hggUTL580000000000000000000000000000E6US0000a30KX;<oXIcL8b6OI@CA5@N`XW=e00000000
0R8bI49Ne4DLE??[iDW500000000000000000000=6e`0000]EmB000000000AaChL;=<Ydhe@ocDVTj409d@Ej3LU3<51HZhEc\PlNb5E:E00000000]12<XibV83od
8mdE\aWl0000a<fR00008BOLhE_A0R73\[\0lhZ[0EFY0000lO5QX`96dTGS0FQ:Hn5fE=Md=E\50000H]9300000000000091V50H8V000000000000h8gHaE7NM=eN
0000PTSJ0000l6;H0g6aXDO2XDAg`J3b`g4MaEd<000000000000P66g00000000000000000000HXa=00004MHB=8][00000000djCK8V7=19<AmD3P4;6IHfjo0000
000089`MA:Wc000000008^nN0000\ea50000I5X@@?<j000000000000000085ma0000000000000000L>V4`C7h`Pd^<]H<ThkkA8JilV>N00000000e9XfXP<8]:NX
00000000DQ9<<V;S==NN43CghEEX00000000DXLZ000000000000T2Aa8DB6`L?9`SZW4`Xh0Hii];2gP<cZ`F>[0000\TbWL1e3`dD_Xe^Y00000000\SW200000000
e0Vni=Vkd6ak0000l9\>@7Djh8mk1CR>00000000licj`WW5PgDSX1RBi?J50000m;>800000000X\OPd26C8JQeU>XHlIJ7aC]K0000T94_0E0WHFnHDohK0000hZRD
0000TVPG``5jECc00000000018[b@@oZ0000HJ^10000000000000000d]m2L^Hb00000000`n:UHC;b8P]l]2FHl^^Al<J2X=d`hD_fLE=D`F<IhI2d4IFjLXgM@:59
a@IM000087DMLISJ00000000000083I7000000000000hAB=00004ZLX07PBa=DZ000000004G`hAD8H0000D=DFQ9ib\26\LUT^\b7S000000000000000000000000
YEGST@RF=5nXQB_8YC>CIF150000000000000000`4h^00000000LTKRI4Un@3>fhDGT\WBMlaCiDd]M8j_a`kLfl581<o_m000000000000TBdaQCmV00000YPcL6Df
]1B_00000000@6\:I8hl0000000047:L0njg0000<2I80000D<Um0000PWB@000000000000H=iYY;AD00000000M5dJ\Ifd0000000012Q?00000000eD`h0000<]42
Y;ZQ0000D2FD000000000000`6V449[[\B[1862oX<GfX=XbHC[AQEQm00000000PUW30000<25chn@KHL6a00000000UB1]hCgl0000Xgn;lj39000000000000POiX
P1YTd7K:0000000000000000d?:?L1M^dC;61C;j0000hHn\000000000000AD2?Q3YIa4`^]?=]ADSi000000000000];7E00000000`_jL0000\GE>\h\bh3X^l_cU
\ZC70jAIQ3WoQ7cUd:=G1Bd60000dljVTQXlPVn<l_Ro4WA4TfFNDj=B\nb=8RGL0000T78V000000004KEL\Vl00000DTa00000lH]]A0<^<;RnPG;o<?CC=>_h0000
`JiN0000P[C44P=N``W6<VU3`bUU=23VI4KK00=oU<HR000000008TgF0000<;]DDhngh^=9D<6@@0KU8CAY0S@T@[P;Pd^[l7<lPF;oddZ0<L;lE9cT000000004XlV
0000000000000a@T8i8[a5KM=DU=0000000000000000@=FX00000000PA5B0@MY4Q;500000000PbeU0000000000000000lImY00000000hmGY0000@?0U\anL\jDb
e@=G0000d49oU1igXkZVP9fXDLQT4Ska\[a\=3\114E\m>b2EAZYH<ZD4T8?DXcbAEMePOk\X7iWLVZ8Pk6K000000000000T2Ql\;CM\<m30371hb:Y\\1L<_W_0000
00000000<^Z400004A70D0<j0k]Z0000d0WR8E]W4DcU`Q@]0000QC<`58h<0000DS16Xdn19ERZdj@A0000`YMZX6i`<bg>H>ie00000000000000000000H2P`0000
0000HCnk00000000000000000000ME]:@2KUHK>^l_H=00000000000000000000<gBn00000000l<W\0000=5lj0000000000008=6Q00000000hF8@000000000000
4Y<>HHQf@Y=700000000dTL5<W@e0Hi<Q3eG1CG74S]Mh^MX00000000HR?MdUMO000009dk48m>4OYe00008V::\:F[T:R2<;cEPFgn@BM5XG1M`VcH`\[H4]X<D?6U
8`MilJ@A@K]RPdf\D]LnX6JTX7YW0000PSbi<HQ1h=bFlRRRhUS;l^^L`0CBA2TE<SP60000l7^8D94O@=_40000P4CH8W0355D`L30o00000000h7L5<PaY0000PJCY
00000000LgoC\IgkHc0DdmDGA9F;XYdG0000XKfH\b7C@mJG19_?59`5000000000000DdMWm::ZX@n>000000000Kjj0000`7Bd<AER4imH1B6dP;T`L^Zc@G_kPoHJ
@2mKDYJDAEM;DB08]@fN0000Dd]^000049PX8U;VlWkLA@Mj1@S7mA6_000000000000005LDLd^XS^:LZ[Q00000000L?jc4HBf0000<cWh0000P2JYI7doTk4AUBom
I?XTh:jc0Ae3`IYJE7e?00000000<C@60000`ZA;0000QA^Om@_70000P9<U0000LPl[0000000000000000<Z08\^oQ0000000000000000lAe^PMdD000000000000
00000000dh:aUBgo<HaN`Q_R\QbGd`<T4j\PHTdR000000000000000000004R8PlMOB0000H^SV0000000000000000000000000000`K9?00000000HPnD\TH^AF8@
0000LH4@0000h=QN4?4R\AcL\G2:lO];]7_ci9f;D6;3\Fe2];7Q0@XW9<5T@LW_<_QELf^H0000@i<h000000000000<_:<`\J_da5WP\_?4jHE0000T2j]\1]UhJ_8
dk:3000000000000l0\100000R92dnKW0000000000000000000089b<0000H0U;D;g`d?;`hZO@h[nc\bgLhN6jY:G?<V48i<DP]5@RiCFM`b_C`Km=eEiF`5U\0000
00000000MD^j0000<`Ze0000@[Sn00000000<61f@7aPh99lLDm8<E@;`W3^XQ2Bm2GV4=5T0000@74Ph<]k`2;`X=:4T1TET?QTL@eh@DYe<Hk^LZlF85D>Hi^U0jD6
Q8YRA>3gh8JA80YBHB4FXS_Z4]\<l05jhPVoQ8<E0Y7F0000000000001?]40000X=8Q\j]SU5<Qh38@h5Xo0000l;4HH3IAL;CZ`Hd[dSea<C1V\[bW000000000000
48_j00005ES20000HSb<0000000085Ogh>>[19@D0000XU`e000000004aO90000000000000000m@D:UF3Q00000000XF>954Q7<hQe00000000@RT78ZXK0000l7hm
a0HXeAV?4Jd^0000DLS`dJe`de_7L<I4PaK`PEnJ4H>Me<cKH[Nf\Y0XP11A@\]Z000000000000000000000000P3`K@V\C0XoK8g>NH37@I<=5mD>6EFFb0000449E
<8Q44]mUT2328kJF`nA1a9=mT<<7I56O4WjZ5>3Ia>koQ@Ub00004\L@`S5SL?inLhSZ0000000000001CTH000000000000PJeJP7^^00000000hSj^000000000000
<5gSPZFfHiP^0000H8j600008V_c0000@TUlMCM@00000H1f0?6I\DiHDNf2HZ=;HoBYA8C`XIQ0l6?dABUc`VT>X=[1l^ab<jmE\aF4<C\P0FRQiB5;0000P;l`0000
`H<3000040ZnHV8lYDBY000000000000DjDEl@maXFYJ@X@c19?llP6f4Ng45E_>dHLJ@gZI000000000000\QW90000<DNd0h[Z00000000\cGFEB46000000000000
00000000``nk0000<oKn00000000000000004EmX00000000PMS3@<9N`\hh000000000000TZ::<dgGdYjcA8S;000000004X^jh7WTP:\=D=SEDEk]`3[KLCF2DJRV
X^lE@hj[`glY@JTnPTQbTc[:83ke0jJ_=4L?8M6E17h:mBLHYC0cPi?aLT9H@l:=46mn0;8?m1RVl>;^@jBHEATG<AP3M4bJECQWh;;ciD9JXAZ_aDL[PS8TIEA;0000
0000Y5VP0000DAOKX1l500000000mAEA4DK_@JM:LeO6DYN_52Okm;4?00004=:X0000lEGS0;@Dda1M000043F1lQG`\EM?]9Z<14K;PVc9I6:N0000dAAk854W5BUH
QDWALG2fPMZ[DYHS4NolHWGcTY^\000000000000PH@h00000000QAIg8Kl\82=0@RY^`mSDAA;K0000`OBhM9oF00000000000000000000Dg7<4a]LE7aW1EO?0000
0000HPcL0000`5aH000000000000HYGY0000X]Uh000000000\U6Xb\PTCH_X?\KXXR_H][^d3iEdl=D`nIaXn[O0000000000000R8jP\3Y00000000MEKa00000000
0000`6?J<Lm@17eihHYN5D\KhFQ]X=_dXSQY0000LSQ40000T=bd0nUeM@[V0000013MA8KP0<hBHn>Q00000000=EB:8lGT0000LB^j4Dhg4NKY\PH24SAX\[]g4O;C
P\>Q@cG_0000hM8j4giHa9JOi8DHiBHL00004Fci00000000d]B00000m14=958ePCEVhNS8P_V]QCj\00000000\U;0PhK9dP_700000000]8?@000000008]7l0000
0000DGEd0000d;D9<LTWH7\\5ET@lRCoPWD200000@l[4R7CPYCT00000000P]?D0000<Iee@`nHDbbMa7jD0000XhLNA7XBdF_;LH;dPk6Ym;BZ00000000==El0000
0000000000000000PNAW0000d8doPQ:M0000<^e70000DO4cDlHd00000000l[MZX`B9hC^6dQGWPjIIe;>V=Enh0000`POH<ThOLD:h0o8oi5;C0000PF1V00000000
000000000000000000000000@R170000I0i;000000008_Zd0000E@bR@[eO<YG2``BF0000X20K00000000hAiO4HTF`S8lXic7T@jPXX<10000XdVm=8UIU?oUL=I=
XM>;a:o200000000`7jm0000heJe00000000XK:=0000Lg1@0<D20000HBiW8Dh=XJe@0000<2m;0000lQ3<HdBF0000X_IT0000000000004:]>0000hnIo0ZBR0000
00000iih00000000\ARlm2:0H68G0000DbQ80000000044XlX6JF80He000000000000YAM0MBgK0000`DTbPL<F4I[mECW6lBEE\cNFhie100000000`1kW0000i=[[
ADgOXB4k<Sd^=3jJU7NN000000008E8a@=?a<URZ\f^Q=9U?PSam5;;P00008JXLA:6:00000000PZ<Z000007WGHDXYPOVF00004X801AYl00000000\?bCXPh1m:Gm
00000000@1f9LFS@8Okh@e[9DbInhIJ`4`e:M:n100000000`4;?H552TW0RHNm;DRORMDad8CDE0000@W;Q0000hXnMXgl1hdCi`U=Em3_\00000000000000000000
0000Q38HmBe8hLDbPIX5QC@V<<4]@TBMDE3=8Yho0000EB:9<2OZ]CUh000000000000000000000000000000000000T9dPX]G70000@IbH000000000000P:mKL5SB
\d0P0000XTRAHaHB00000000`LLnD]K`@L:FICLS0000PHT1`hQY00004>hKL=Zc0000000000000000<95ZP?ZY\`:2i1Dc00000000ddIT0000Q0?2l?N7X1ll`IVk
@BOj00000000DEf:hL^[00000000\MADhZiclO^O<d\QhgBLlKAkLPDN<a:eXj`HH[Mh000000000000e2:b`HHVQ8Gg0000I3If<V>?mE@6000000004H50Q?ZUPYnb
D_<I0000000000009>c^HZa10000M7gA00000000d\n<TNZJ0R9Bd^gjDcXgLM4kL79`TAce<I8]hk:ZME_Jhj`=L`XE0000P:dm0000DPlI0000000000000000H>@l
lTn]00000000YD<P<?<OE?m0P48a000000000X<=0@?:0000dNih000000000000@8^]XfkE@kOf0000H>00871g<8LI\@FOTcG;lJ5=M;=F1FJO<4C=@O62hYaQm?]C
00000000hR_m0000000000004`SW98iWYC^2XOcW00000000000000000000=2CC0000000000000000TNne<8f0\SdUDnlS0000000000000Y1Ii1n_aCmn\Y6Ml?:[
H[5\Dn?aY;L:hTU@0000`EiA0000\hDJm;d?0000\`4`d``eTd;WLg9QlPe;T[oI\X?QA>b_X83^hcg<0000l__YhBC68BPSdkKnM8TkTiR@4MHVXjL9LS[0Q01<H4=5
<CnIPejP<ZOk4Dc`U8Mi]CFD@[T>XM;mTMd`T3Bk`3jo00000000000048E\0000Dh23=<CM00000000000000000000L=AD00000000PKOg0000dQ1V47efP9gQ0T3O
A16GP\?]a250A:@F<0RLQC=D<ih]0S<C\FD@0?>iTQ?NHQ`TPb^_\^R5]DmmeE[W00004PZl00000000000000000000\dg80000000051EiX2ffLW`me7Z7E8>;<cl[
Xb`d1@]l00000000Q;?:00000000000000000000L8ikHV`]Ldd5``2[085K17L4=;1@DKgmdcakL0iW]?`a00000000H=X955PG000000008;6Vh]0oAAA`9<QXlDTE
a6Qb8?250000T=T>87BFT^[b0000\iTX0000h19Cl6GfHdH@`Lmh1>@i00009C0o0000h9ZbPTEe0000000000000000lbNh0000PWJhd>\Ih]C]Dg_dHkI14S0cm4b^
Q=e]lj8i`;l3PWiPH;mJA:6F000000000000000000000000DnLQ50Om0000`<@=P?]cl@@[DT4nT^Q@4jXaQ62@PGPZU7oi0XEFdFA8hXW9H6lnLK2bDdPie1lIY8@o
A8jC99dR9A:7D?71]A[@@10MaBkM0aPj5:Z5LXI@DSYn@oi_Q4Mj5@XJhGgm@?XIHAI;0000`1I>@FW\<bl[mBdom5in0AY6AD_NXdN2L]5?I2A<M7f_P?Qa0000X4Oi
h;;P00000000PYSM`X5>0000T9L?0000dc3QLd_LdIHk00000000H_0CM<2`@0c?HRPW4id?m?B@000000000000<@0J<2CZTMXZ\20;lhlZ45V<H8N615Ok00000000
XMKT<fFi00004Y<0<fjXe:<8000000000000mAjI000000000000a<X20000\Pf3<E9ae=C400000ekE@X=P0000DEW]dLBl00000000h_o200000000\]bZ0000H9j5
]DKhAEjK0000hO<Y4R88`8K\0000<=J`8D^\@b2P0000000000008<DA0000DcRR5CE3llQZ00000000\>nDDb@`<UQM00^e=E4T0jUolG`H00000000@YTe00000R9:
\h7Khj\Z4n`]000000000000hKdW000000000000H4?ahQaX]EogPOU2\n9alBdQ4o2U\f_Y0000<gE[`[U80n59T12F@?OLP_EjhggaM;OhT3?2a@PR<6?;XCLTLV`A
H5]PTT^U`d`ilme1h99RMCCYACUGHi^beASl00000000d>l]hO:i00000000HB66L@_?<HgmD:I;8g1oAACm1Eg`0000HYc0DC?eHigcXD5Z4^I=0000000051QNlM]M
d[7m<ng50000D54KT@6\L3@FTUI=`UdN<j:k0000H\4G`cWN0000lAPd<QNd`_20`mjA00000000I6[n4@18\_So0000a7;J000000004KLbDb5;0000aDUgTEdC\_`6
0000Hj^n4W`=0000lb;^h?UK0000dP0j0000P3SHd?5iXAU4\c1QIA@m00004aWC0000000000000000d0WD\Jk5000041b\1BlX00000000@8Xf0<2WhZbGTnN;A3`4
l@>^deg<Y:S>\19Ui9ln=BQU18b219GW0000a4B1HGBQ00000[lW8REC=7\>@G<hmCDL0000l79lDcQi0c]Lh3Ke\i8lHH[M\jCVY7<@4Mkk=5M500000000D;0ohIZM
@JRDm0RbP>h2X[P10aUhXbTG18cX8bU70000L\bKl^XcLig3000000000000HgWi0000`aoJX[h74?loe0[P00000000e1>U=>=0XGeEDP\i00_08CJ:00000000\5]_
`NUQ00000000`0Mm@R3IT7VIPcnGP_YADKei0iF44]Wg4nMGHHDj@5W@1:kk8DY=0000loE`Y9oZ00004Vb>hUSL8hg:13i80000\X@@X7Ce8@1c@oV981_E\<@R`48@
00000000X6Kd\DFj000000004CL50000000000000000000000000000Dgb9P\1d0dUi00000000000000000000017W0000l4dALKW;0000ID2NH@IiXefLUBWa0000
\@nP\HC1D`08d1K`8b;M0lg^T1N^PSD6hmK30000P8E500000000h]\VeEUW42GFd_9g8eS<M?f=<8P2<:JahRb4000000000000hDTT000000000000QB\_0000XL4J
DfdX8HRY0nHg0000e3KVH;>HP1aK@ajOlmI3m02:9EBX=E^Z@om_A@OY0000DCM90000ICF_0000m7dK@0\R@AhE@R4=4V:]Pl<K4X06=D[40000HAlE0000]9g\1@l0
EBFf0000000000000\HNX7A9@>_Q<^\=ECnX000000000000000000000000\BLHDI`c@;8\00008hD>0000TeT?L=A2UEl:000000000000TaAnHol?lZVe@i5W0000
T;9j00000000HbMd000000000000h=AjToDAXWM^l1VIHD3M0000HR>kDhJS0O`100000000D9YH@8XT`Z2lY;VD000000008OB?00000000TOeK0`PZaEClX=n:d^nh
00000000000000000000000000008@5b00000000\1]JP>m`lP`EHSJK@<TX`f5be;;3<DGhDi^o000000000000eBeS@^h\UFAaXB9m=CiQlIbd8dBcH4A1h5_S0fTF
9F;ge:`SD5X_0000a1`ehnaAmF7Ai0a<00000000@?UgdL>1e?L`IEhb00000000D^X10000\V\8000000000000000000000000@[8[0000000000008^AlT^MoHdLf
0jGM<X\c00000000XHiJ000000000MlX00000000HhCa@=D600000000000000000000000000000000HabF00000000L56i00000000000000000000l^=VPe6o8i0@
i42`]EU0DIc@a;gc\[bC0000000000004]d;hLl?0000d;iK@ho0]ESM000000004P]40000@>@E0000lm_c000000000000Q18m16m@0000@e0D0000iD0S`<JB0000
\2S5h:F@0000LNH70000Lf?c00000000@>V=e3RS00000000H?`Udke]DH9l0000hgTC0000P9Fc00000000@QLULR2]0000<2lbdUTSY5E600000000<@`30000<\Z>
aE?[40h\`<nCh@9nEDc5000000000000PK5<\TYoX_bLD6dMY2iX0000h4mRP<olX21iHQ``QElU0000\0P?LCoOP4[X<B0i8Oe^Hl2jDkFk0eK6DWL:D82A@^h:d;gJ
=215000006hbd424@TKCh`Y`le=Q0000LME00000lNIPDaWX0000000000000000TAWS000000000000dS[oE7]=49KIPf[=a?`L0000\Ge600000000deNd`egN8>e0
H?lfY;`aXfD[PcGR9B6UIBA200000000000000000000La9V8E[aTHFb00000000dY9cP7dA<jUOi=^[\IOkPm>:0000U1OK`oT=00000000]6cI0W=W0000L8CFTB`n
LL9m<LS?00000000P1PQXmFM4d47D\LSE>j@MD`200004kGd`>K3<T`IllcbI3F^h=V<MD]>000000000000000000004>>6<a;JX[jX<g_YU@lT\J2T\F5_LKEZ8RB3
`^?nL?k44nGC8B8:E48Na900U9W<hMOmD2YbHgaI]2^]P\aK17ng]?f1lDV10000AE5J0000000000000000eEEO4T60lBD;EDnc000000008`EhheogXb7chhh3PPhS
a>764on9000000000`^7h;;G000000000000000000000000LaFVI8Qg00000000Y?OH0000@l]400000000A<29000000000000`Fj90000<aBT02H<PI<R\]<KhB``
QC8:E9SA0000`Mc2lAZo000000000000<cHU00000000hH_[<X`]Y<EX00000000e;m908kdl9?dXX@Q`[jF00000XP:<foEa2Ja00009DbH00000000LFLF0000@[]\
lWfb<f7S1F4A0000000000008^mLXeT30000dCj\Y0Ne00000000000000000000XU5Rd?5?AEbG00000000000000000000Q;YG0000d7Lc00008HDP00000j7j=CaJ
0000=9WU00000000d^jHe2k:00000000HU2CP@iKPYcH@]a=09<6lQMC52D7L4C^`_\Mm8F7U?Q7PQhI00000000Q87N00000O0dPH]7M<VmTg8<X?COTQho02bPT`7l
0VW2dd9405T]D3^g\ibH=4@6A7aGQ@@YADV30000`[]S4Wf?03TPPHl;8NdTX^?X8=<NX8DHTaKAlbIH000000000000<22HP33L@IN\DJh^0000@GjE000000000000
liM8TJNc00000000000000000000`CSl@4TBHgJLE;OH00000000D4k3@FRo<Vn^\`@m442N@f9i`]bGTgfo0e>K`3<f`==o\SVB42bCTl98A2LGh?LBeBl40000XZJ:
lA`Qa:fWA:haTD=>0000000000000000XZld0000000000000000\DQhL:JO5<GG0000000000000000`LB^LDj;0000LN\40000`D7\0000H_L300000000lFZXP6gM
P@F>DOIE=6nNPg9_lPG:LII[A;VT1;cQ000000000000LRk45:Xg9@TQ00000000P`kAU3Md00000h1I00000000<U0MPKk600000000Tk^40000M0YAY?_c`9oW0000
000000000000Hk7Th[PLH\`H\mV[TNJBI51c0000m9[U00000000T@_P00000000Q5g20000I=<M\00=PiF]000000000000`>BIDecbH>aY0000\b?8T[>`l=CUPf;A
00000000<T4\PVC8aA5?<X9F00004:]O4NPM@5PJ0ZBBh>I<8W=;dl;MQ6DCm6[\A9VOD:n^9<I?4:b6DU;L@1nl@eCLP400e?jTPHI?4Ybd9CA[<`e_00000000d^16
0000h21X000000008\IWM0mL998RIEN18\`d0000<oFZ0000000000000000000000008h<]=03X0000D:3b0000QCg>00000000DKR600000000000000000000P0?\
LG>TTO\Eh3lE46gX00000000LAgI0000`_PVT?JV`d`Q98c:h>@^T@if000012HTd1MOeEHgdXHA0000hVS10000\_]U9C>R0000@8SdD8g8H=ehL09LXmB=hj]ie0fX
YEk;00000000`O2eU1Ij]DJoE;2B5Db08P8=DIb?a74Z000000005B@K0000TJW<0000D^gU\ehW00000000\Y>hEBYJ<IO]00000000h2=L00000000X0L_0XE7MBg3
000000000000lbD100000000`;SYXc<EPH\a00000000LnA]0000dM\m862]DY^maBhna6>fX70>890^0Eb[HZU?hhPY00000000000000000000<MR_]1mEHb=2aEW[
000000000000TJ740000000000000000000000000000LGic0000E9T7d?GHDEUW00009DWM0000PWDl\5Y?lk=\A?\MM5Lcd3n0TNM=L@>QQ1`1@5XG000000000lkV
0000DmlmL_2kdbiF00000000YAUU`8F?4U^>DdlV9?i@0000H?Bc8D>:0000mC2RH?h7Hag3hk9f0000PaTZ0000000000004cmEh6P@8Vi2`f>FUA^^mEYS1=8Xlb<N
0000@VDH5DORTFn5L7]T\LH]0XVK@RXB`?UZ0iH=0000000000000000Xa]@QF;L<B3YldD<XXQF\mg=00000000PiLG4Xn1U=LJ\;E200000000@8^LX::;0000\OSn
dd>=``D?hlJ88=8al?4o@=\@HH_1]AL4aC9f0000U63Z000000000000000005H600000000mD_f00000000000000000000PJa8I<Yg00000000T_HZ000000000000
0000`H3n0000000000000000dlgH00000000h6790QY=000000004X>Z00000000AD;Hh=R?A?moPgjKhhiYd:?l\?m:0000@BF:00001=9`000000004=nk00000000
<dU7P@gB0000A7M@0000000000000000TN44<^C^QAZA00000000haMk00000000L7^A000000000000L]Sa00000000PL1^dQBC00000000\K;V<6bJlhKH4jN@0000
U2\YI4UP8VMm8bCd=1XNiCe^00000000H4G;0000U4_LX7XS@8ZgH=G1XITGl1hPLXUJh^Wgl6[_XTF4@g8[Y;_WiB4TiC?fDQaMH^M2Pe5E0000];HR00000000PLZ5
HRj^Pg`8U748X>j6<U\k]3?M00000000lG78<MGa000000000000\Gef000000008Ebl4aJJPf?ZXF098PoA`Qi=E4U@YF6Qd8giT]SJ0000000000004NHC\RX\0000
@k63XUhV<lPLQ1oeI3WM0000000000004?[:\:=_Q77\0000T=12PLJj8LPf00000000E5Bn00000000000080B`00000000`ZbgQ;63TB_SLMJ7LG[B`UWX0XZ@]?:K
0000`A\A0i`RA;CNDC<1T:bD0i6QX=1`4`Cn`0;3hiG<4o2C5;l7YDY?0000LI4[0000`<gW0c2k`djP8iM^X<NH]6He00005AYcLUh9HSU=h;DY00000000lG1X0000
00000000<;MHX>7fXJ8dm24\ECJ=00000000lSnolhjBL0OQ`T]j8Z<j00000\E0000000000000@Q`:T=E]\[7@E3D]0000d=b:@_ea`9J8U2SM0000000000008<C`
DIRMHCb`000000008aEJ0000XncS@O6TTLEj00000000h;;l0000000000000000H`LNXkJV0DF[Y79W=DckeFI800000000`bCV0@f[XT_O8^YWTAdD0000hJQI0000
MBn_954e0000X=VPE;ZAY@4ha8[Ca<FZ0000<bf5\NbZ4fRm8D[]Hfd8h1]`\21HA8J]000000000000X=k1M?G2h58I8GF1AERK@_0U00000000@>4>PR\5h?:0DAYc
8oZA00000000UEo@00000000<DoOeED8000000000:A[0000E:O>540neA`>00000000000000000000XY]XT]ZG0000lTB00000hQFB<G94HX4JXb?gYE?:Xb\^P:aI
0000\?\;000050CB00000000PdSB0000h^<N001lHodn00000000d7;?0000TC;S<2ZOdQ31lUkeX[Felb<`lhBm<M6;DZ6^dnVY0000TgQ7D6@I8I^;h4LSDVV[EB<F
000000000000000000008CR00000TIkL000000000_?F4Jm<5@In853b5AGQ@;49dMOO=E\P000000000AVGhmS4HH_S@HHHm;f50000D6:I<5d^T:nMT;4jX>KbL>fJ
HN<o<YUT0e\L4foR`1iU000000000000000000008UE_\hKaH5OFLB=<TUaKPXO\P_XoLCNTPCd`54RYE59O<j^V@m>dHBOZa5BZL\V<<Y=fU>cC000000008?2CDboY
8HEbLM7T@8cO\Uc58Y`?00000000PC]3hKf80000`U43ld300000\;fZ00000000];[[0000U5`KTj[I0000ded?00000000\SBF8?3W00000000Y29`DO5eXd7jL6WG
EDT5MB1i00000000Lo7X0000=F0EdI=MA05\l^;eU@hODcKchh8i00000000eCc<PMES0000HX3e<Cfi0000000000000000Q:PX8?`^0?gC00004JlkXN<X0000Thak
M8MWhZb7=1_Ya26:d3IW@G1C<]7]000000008`iC00000000HS0:<jHldFla0000T7U459^Y\G:o0000000000008aNn`f78000000000000Y:[1T@;a0000H;NW8]8f
00004VQ\h[bL0000hhFg0000000000000000M2I_000000000000000000008:26H]1I000000000OXX0000000008MYdA7c@IZodNWf000000000000`DMQlI5;8_K5
m4l\0000000000000000L@Hi<\0HHgec1AMid_J3TgD600008TfB0000\?0AlE;70000<=K]4CLJ00000000`>cCH0f5119Chf1d00008O8Y4Y8b0000dc^400004BL8
XiHKaEdQhnAG4nn50000000000000000m@Tc0000PLna43fOX]aX0000i2kLTDM`00000000m9jD0bh80000Hj^a4>8@00009=gm8V=S00000000000000000000dZ2Z
Y=18@CKK94[V00000000Tc6iP@kXX_mo0000X16l0000M4[@DGTPA4KmLoR_00000000\>Qd0>Wj@79F0000Hh^RY3clhVnl0cMVdST6<_WoloS[Xj0oU;QjE?a<0000
`9E70000L082d16;DHReTXn?0000H70[@=2OLABi<VIm000046EM000000000000X6X;H87TEAYKP0VKXEEA0000\;DeU@;L<fBXU96V4n]nd]]KT2oG000000000000
e6<j0000000000000000000000004fi900000000\J^c0000Hed_0000@P6V\[?m000000000000XW1_U04nP^c^Y0InDFUMd\[ZPJn@AA<>0000<m]K0000LPDBHUG[
e2NOHg:LD^J>M8Kk0000000000004:ED4<kmh^1`T_NnPX0[4d?HE5b3000000000000LM8CLT:?000000000000A=PM0000X?KkLG7`d4olE@kX05`OdPB`H6>]0000
00000000000000000000dbij\Ql@D\6O000000000000X2h`H@ZO`6>lXGCHTZ;D\d?[0??;0000000000008DG5@?n;8G\113lL00000000@m:VdO`omAU700000000
0000lS9N0000a:2UL;;Y4O;\@QY^XT5RY8k3@SiQ8ihkT7JgHdM1P3oI<X]300000000D9IY0000890kl3edlHRN0000D=CfI;NUlX5L00000000l4fC<oF>LRTJ`T\5
000000000000000043R2<gO@]>G\000000000000HIE`0000`3jP4]6;0d5]<R<_D5o1`[cjA0VLa4SoaCBclLl4`ib>EADidMUM`]fd9CYmd^6MMEd]0000d:K3i8W\
TT=GL3eX0000D2SQPQ4A8JYa00000000TAeP0000l7H=LdL:XgUJ]4DbL?oUXjKl000000000000PHn54XnlE7CPU7Y1\k<;@M1la80aDCMF00000000E5EP4Qn?i3OC
HbE>dBfe0CeY000082kXDkmje@2CL=g[4>AV@aE;8lk6DXK@0000lGJ<00000000\H\R00000000L=od0:V_05_Fh=3O0I8gHS_K00000000`9nl0000000000000000
0000EF>I000000000000@3EcXFO4`1d:D=MI00000000@SGT0000Xa^]e4NFE>I`hHCa`b?AhEPDlcT_<@[J8R240YlU<[?\`@JW\b>_=8Xb0000PVAH\1_Q0MS@L\Pf
hcml0000000000000F`M<^`m0000Q1o?0000@EXEI2K1`AbP4I@MLk0MYE5>00008Rki0000A7g_00000000H]C800000000hCWbM=aCEF9Q<3@992Yo0000QC_@0000
d5\\00000000iBP;0000HfM>PFkkM8>m000000000000I48j000000000000000000000000Y:]K8hEh0000d5QY<89ZXd>X0000YDAi000000000000l6lQQFH?0000
Pa:A00004fVfI>7`00000000\e_Y000089XPP]3^0000H2[]00000000LgZ8TP=_UAh6@TMcHfBePkUh1<BQ0000@M`V000000000000000000004Y9S0000Hk4095bE
m4HU\iQeE?i^8hZ50000000000000000m0;f0000\Zo?H2Kc0BWHhUfE4VAi@YA38LIYlTTlABE:<H?\00000000TZO4e@[b<ifG00000000PSQF0000d2Q^DU0[0000
Da?ZDYVB0000@W\30000000000000000000000000000000000000000000000000000IA;<9AnE@c_20000\3K9LDjO\k:mTelbDgFIE7g10000@`HU@:j@0000aCG[
000000005>EU\JYGaBNLPPRn0000T`fKHF5C\8eQ8^D1h^fV8GMYU4E00000`5ZW4=IgTDN;0000hBXU4SIK44_0P5:OH6CUH<l;D6NSl@KdDgLCHMLVY6fBi:_[mEUc
0000XOkK`54@hD8?`F6987R_=3no4@dS00005?>;<FQn00000000000000004]Z<8Xmb0000<4MI07f1\?RSHGQc`m4n05fGDI[_4E7n]1=1aDOF000000000000D0DB
d<7;l7Sa\E2;Pi?khH<m5DG300000000@Yma@@980000<H^PTCHS0000000000000000X:o00000`6;b00000000`[_J4RZ700000000000000000^V;8Xle00000FTj
HIna4Xh?000000000000HJ078JE:<aVYeCT]P[<`H?SB4T>d0IJDhh`g`b:iToa1I0XSM7jTEBOQ0000\[GB0000PX_ChXfiXe:K000000000000\\2a<Q==XYE8<eL6
Ham7e1Y4DQh2`A^7=2gdY?D;HM_>U=R30000\FF;`ncm0000@YBCXo>700001;FZXV8^L44Q0cYf@kg;XZfKa02Xe2h@0000000000004F:e000050Z1A@8@LdTj0000
P8Hn8I0P0000TC1f\e:d0000PL:o0000l?_bDdY9HTAb000000000000m@9ElEfk00000000UBjT00000000YDdC`E^=\WH@0000<b[M00000000\1m?\WT]D7Z:0j\h
`Cg1HeaQLm1jA?VPTWH100000000Y0C\0000=AT_d9oJ0000aDMW000000000000`=l3L31l`Kb`L`lR<DNV0000000000000000TUojD2If\QUH=2Dci68^=7m3YCR2
027a\_C=58XVQ9@YDZmE<_>S54581@j800000000\9^@P?;;m0=jd^>Z54j7@Fn\D:TfMF2d00000000L29^X][@XbMBPW^VDiYFAA5]0000Tn=ilM:Bm1S0m2P=0000
L;ZelE=4HElh00000=]dLL02000000000000h5@J`<N9T;\e<K:_I6TR\\gKdm@<i<[oX3>1<Mili?`m\DFB8iSQ=BDDlMC5mA=X5ElgL2[:00000000I@@A0000H`Nm
0000``b>000000000000Y@DF0l0AD2o88<a5dQ[cXmPF`79Pm=?_00000000H^T0000000000000481c00000000@Pb90000X[j<P`@ZHb6mPj8DH0R2hbi`4iQ<LML@
`QMM0jnm41Nl<nCQaClB<AJK4QTkX1a:T;YA0000E6L^0000\kMZ00000000XG\W4ca[0000IEnDY0S8T8AW<M6O0000000000000000lXO=m0;\XUR:0000`=830000
Lgd_<Y@HY32n00005:4Z0000<H\l00000000P=aj8cX7D5N]`V>gH8^n<1Go@nU95:<R0BA^0000`NMkl2?k1BN[000000000000XC:H000000000000m@0W00000000
0000000086Rn\;^P0000000000000000T;1_0000L;aV`6M04RiHh`KE1@]0\Re?A@n7e2ZcYAP38IIMlRX3d^^fTglDY4`JQ@7b5@h[IC\j000000000000<m\[4@kg
5BU<=ACR000000000000DojOh8R60O?o@Rm5hL=JHV@S\c^B\hfBXk\Da6=`=8dZdW>Q40^U0000H]E0lB]5TPQmTCJGhbc8DlYn9?iO0000UC?Ed6H:T4fn0000\G2T
<CUm@G7TlV0o<8NWTc?elKM3Pd3P8hYhlo:98l^XP?H5dWjkP_8kU8HBY>`UH5F35BiR0000XNnR000000000000@CTYa7IT000000000000<UM0@@JjlTC;PGXCM6bi
`Z^0=D6k00004XmTD[T6LEjd88he0000`O1E8@ghXBod12<R0000U9@80000P0<`0000TH_C<SM_l2A:hDo@h>JP`FHN4JC20ZYW<WJ8HTTJLg];=28dM;K\LZej<HjM
L881ED1100000000i0ie9@i]0000000098:ldWF;0Wh_`Gm[Q8\m00000eBg00000000THC;hc``PhSBi;S<8AVeh1BRh3oWH9Gi8BmP\ZYGA74LQ=bE0000<a2Y]Dg@
00008f\]\?mF`O2OdYX>H[@?8ao=\6iC<`lC`jCih:3S<T8lI9B>0000dUAX000000000000m:ZUD2jAU4<5]E;n000000000000PL:aD\AR]6bXD@Bm0000D:`B0000
H0Cg0000eAS0Ld:k<fSj0iL8e0Q;0000000000000000L5lXDRHd<[1d52GdID?M\WSm000000000000\Dd7<H9[00000000000000000000dShNXg2>1@F5L\`V8JdN
T<U4PU_Z8@TZl\30H\Wl]0:BY4MP00000000000000000000H7KF000000000000000043Y6T9;38B<<@FK7DWNB0SVd\Z`B@g\6<G2^92PI1:Ba00000000L`Rj0000
000000000000000000001D6PL:dJ0R`<0000MDma8?P]PLKmDWZ0laf54K]_HjTiU81M0000XIHBL77h00000000i2070000@AJV0000h6XbH7TBTN=G92K[@;V0hSPQ
<1V4EB`1\K<Rli9P0000aBZg\LFeH[klUEac0000@;2Q00000000l4inLDOATPTM9:BA\Bc[\I`>`gUj0000\XjRUAE5l_65d4DF00000000d2ln88fiLg\V0000U3:T
=DiV0000DVbT000000000000HBhO06AZ00000000la0kTMclQ15E0Al8]@T<0000H4DkXa<O0h>D0000d_B`00000000000000000000HRmbdRoG13f=]12iHHgb9BJn
XG6U000000000000PjR]00000000HIAlPJQX00000000I6i;\JZT0000hddnPH<C000000000000E1>e0000000090;D]3A5000000000000dIFQ00000000PZQe0000
000000000000H:VL00004@]b`9]EDWPZd`7E0000T8;300000000@cFQ8fQW\=V[T4aET7jDTO7L<UDJ471B0c3^00000000000000000000da[hhYWHlb6`<RAP8iB7
lhIA1@bjlHYi00000000hFPh``Bj0000l7G8H6`e0ALA<^eJ\:ZB82AI8UhfYDNMD0FO`mZ?00004CioH^k^00004Li`57^CheJD0000T=gKPE6LD4F^e1^W0MG?Y8iG
A:MNQ@^;D6FG0000LGi:T]IR\0W70000000000000000XY`O00000000hIh_00000000<ZCE0000000000000000d\_U0000\?R`l[Ic00000000<2Z@M?P_00000000
00IH\_^:0000HUd00000000000000000L7>R]9Fi00000000X;T5TCRb0000a?0X00000000dFi[00000000TII;0000@J3<00009CcZ=@m8lKJKhZR4XTXXMEPkl`a9
0000000000000000D74h0000LfU6000000000000Da<BE<Q=0000TeVh02X10000<EF041=7T@e@8B2O00000000000000004<GZ`_hVM8\]000000008I\k0000ID?e
40;]IBVY000081Hl0000HZU1000000004UWgE7K@XI_RDT[aXdZ?00000000mF;@00000000a46R4cU\@C18X?dd8j9Ym7F800000000IETXIEknLPech25CPgP=\d:D
0000000048:Ve1\5000000000000TR6dL<WGDOGPH?UoXLOJ@VMb@^e^0000D>2G0000LQeP00000000PS]c50_fHdi800000000<4]<\\m300000000hkHYDRHYP3>E
<0VY0=AVXgQ\=8@cQ9:;a>eVHlI>0000hD7ndX5^0000Y0>D85>Jh<FUd;2f0000lfe;00000000<:UVXPR^0Yg_0gG6\oR8D0]l`dfiP3JnY8^WI;SN45@b0000=6?f
H2n3XR:2000000000000000000000000P4WaI5Pm@I\J1E6gD_7A0000dMjR<1o7H^Qi00004@LJ4HR6\D6oQ7L`mEb5D1DWHe4[E<Cc0000X0AVL0EA0000]C`?0000
`4]_TRgA\`\OEF0f0000L9_bHoCK000000000000H6mN0000000000000000000000000000<;C1@1dk000000000000000000000000PIR50000H@m6X7@R\n?KlDZg
L]B=T8Ve\`3V00000000@08T00004Dfl0000E;l]506f00000l16XmPT00000000000000000000HKJ;8PV01;0D0000000000000000011Oh];>00000000TMd40000
000000000000H4E6LAH3ToI@`P9M41AlhG;K0WgalZ9Chc1dU;`9MD4UP_`]853H0000\13><GDg0000000000000000e9K70000XEd7lWVYE:7g00000000\1V<L65E
00000000TkF_0000`=8BXK>g@1<A<XD4e@MX0000X[:648F4lCaU4=cF0000LcE`5;RHLOKC@T96dcb_MELo00000000dShfh4:g81;>00000000`26j0000\ZNL0000
0000000000000000dLLahTePDZL80000laiG8j2`HNbDU2mdiCi?00000000hBO<PeMhXRM<4?dM000000000000\c9@000000000000000000000000Y:h=00000000
0000lW6DA;o3iCaV0000000000N\0000000000004\Kl0000`JJdl0_R@LO7ABkh0000\22W0000Xle<0000<IX`dJNUUA2]0000@HN`0000000000008j5G00000000
000000008WAL0000000000000000832]0000TOd]DFoTQ7=6e@HQ`0h5928LEBIZPAD=DgY10000\OJ\0000P?D<\K3jQ6568H`;l<0AIABG]F?300000000lZ:d0000
0000a<d4@@QZ<bdRiC09000000000000000000000000H1=JDFoelN0E@8aM<X8g8?fZlPa7<3>UTRFU45:3@?a^\BoFD751@T>R4@TK@H``8Xm4T[5;8]YbL]lAhTJd
hEh;h1oCP9nCT^MLHl;cQ8K:Y:XM`k0WU?:`9?\e<R5i@OYXUBAeiF2U000000000000000000000000Y7Pj0^=d0000<m@d80XZ<_AchbVJ0000`[c6`j<gX=[S`jg2
I24<Q3S2I@ZQ0000LI7YXbgZ000000000000L5J>0000YDNb4bWN00000000DO1iPgPFA7GD@>Z;000000000000000000000000X`n^0000@]^d0000Xog[lgCd540\
]0[bL7B<0000\4@E0000I5Sc5CD=000000000000000018;f@73WL>T_8aR^HigSTSJZ`joWDm[UlVamHUQ@<dJ@<8ZDh_Uha8RkTAHU<CCRa<1;dIl[lHfBa@Ckd_R3
PNNkL_mM86Hb0D@?hXJm\_b5diKJMBJbIDCRQA8N@0[GdP]Ml3Dl4RMFm80m00004J_T0000demm0000HS[<PM02Tkl]lNVHT>PT0:F0PcO`YB7<8`[LiFBf@YEL4FW6
D]=I@cI^8G\A4d72<5BG\P?;hf2OU5n0M@<E48FndG[7\I<1T0bmT@M1HSTYHd9o09X=\STc8WB4i=>K00001Aln@[EXPee7Q4i;P?D]P5:i`3jbdnlA`T0Ue2?KA3Kb
00000B2<DNRFl:8:4ZFZ8[:Q@1kOLgbAa5kR000000008TnH0000`[Jo4N@159hRPcaIU2;PmD]V00000000I7?>00000000``IZ000000000000H5k<000000000000
PUl400008@=YAEfI00000000000000008EUL0000000000000000hL6E00000000XdRIQ8ldD0;l<J16XFiPQAJQ<0:X4CNELUP7Ph3;<YLIHEk<0000T^mX`FhY1@1\
i;?\0000PVaOE88D0W9=9A[X5C@bLb4Gm8mT\I@8`\X_4]:<mD:a0000DBFF4K?10000000000000000l8Pi<HY<<hD3@9l]0000<=3\E1fn18]K@m`;<FCE00000000
000000000000@JEYdTnj@`CJY1Cd00000000DdT[00000000000000000000hZ;o000000000000<=HV0000D8Bc00000000e>lh14:@0000DB]nhh;a@a\Q4m8lh58X
]<=bm2FfmBNm000000000000<RmH00000000`c?@00000000\:Y_P\fl00000;8M00000000000000000000YBla0000\PgXT;=m<=NUlPkfdUAeIC7n4JmLLBLV0000
0000@LUCDH2dM7K`e;gC000000000000\[49X_\2M8=m0000<cC[0000Y5`[0000000000000000LOBXhIhU8WA@\PfQdg1RPiVHXnX;0000A6W4L^[2e@meX?S^\KJb
`W5QXZ7Lh0L0XZ=ilaX]0000<OIbXoHd0000817glMXNIA4^00001DVB431H0000000000004D1a0000X12800008LMT000000000000@MaBT06Xd[\Ia20K00000000
0000PGN^`[^F000000000000TJX;000080_i00000000`M]D0000HMG2TOORYB3[h2hnHAamXLlV<Y?jD:d[0[`h4]9c]ATSI@@50000L1Po00000000000098;P5E:9
eB0^00004^V`d69`QEP\00000jmo\>=200004>HVX]@18clg0000P>=PhY;90000000000008Df;0000\Mbg0000`mGEP]?V000000000000@l1H8mPb00000000D0ci
PFkYlWbZX5N<P]_KdnQ;L9N61;0T00000000H=]W\`kjhN9hPfc:Q:eW000000000000P6W:0XFnHe>m<jecdIMW\0kPHEJQ\lafL<VEX2`TPD0V8m4TP3bXToN_M4;D
0F9Z4Bbc@bAE4bBAQ:@60000000000000000d?K@T`6L8f8P0iU000000000TTbj00000F\_0000000003`g95BD0000Dc4FLc_n\jM?5Eg<XAAPLk7F00000000lCKY
000000000000A:Lj0000000000000^Xn51_40000];XP\`k40000d@IPTFcMhQJVPm9Z4[f_<Fl?0000m:CQ00000000@1J;Xn_=]:c0Q9H30000\YU3PZN;dNQ?D[Wc
4a[[0<X6@k?CPhH8i0Ed000000000000000000000000000000005;Mc0000d<R00000P]O2lBYX547VTV2mHU?:0000T8KnTCL?@2C28SLHPXDEhj5[\0i0l=Ql4^5O
E8g0Q=kk0000P<4D000000000000<@a_00000000A3B_00000000P8XD00004nBK0000000000000000`Mg<D>5STV<W00000000d:9P00000000A@Le000000000000
00000000l6:10000DF<e<J>]lW2MiDRj000000000000DGZflN2c@W:KA7SL82doi@KfE<LZ80NnlXMm00000000<CC]eAh`0000@9Y200000000dfbd00000000<T[<
00008>P;8jOd@0Sgl?A^l@4YH6KD0000lD8L`Yj8a2oW94k8000000000000H`Ak000000000000<:6e0000\VX5\A9_8CX60000XnK=Q086Y4BE8GIf54[n00000000
<g0BIB6:16o20000<<6n8PMg`B?PA:7W0kdW000000000000PH7F@aX8df:n@033P7OYHi`@HZCS00000000dR08XNhdTGjd@Ni>Di4h91KP0000a8OOTR[OdXHQ8X`>
dnDo1:=^=Dk900000000000016UA\7Ii<NiT0?LOllbV4<\XPeX20O`T8ZPFa;771<XYmAM9IF3il7[40F1D0000h8bX0000000000000000000000000000P`8F0000
0000dF6GHBUS00004a0>0000000000000000T4gU\5Rghk9YlL[j`BZ0PTdD0B1XLBAE4MmaY5^idQ9\]DX[l3DOL5PlX?OT<>A:hYcWLc?VL5DO4AQc4iFnXGCWTT1d
Lj7Ge7N6e:@dA8b]0WULDV>[94GPl@blI>@ZX3=3L4::<?ed]:nA]@JI00000000D60bDZMS0000000000000000lnY90000`k?bLU:UiASKHHY457^edi;900000000
00000000l@AjD]EhQ;Af00000000<Ob8000000000000h93nY5Xkm8NS0000]4Qa0000l@JE\KPl\VikQ0`d5FGIXjG000000000000000000000dho=000000000000
000000000000h`<a00008A20<Dk8lV8><T=99:T_000000000000000000000000dJV=000000000PCJ@]R_00000000UEi:D]>b0000000000000000`HNTXgU:0000
0K>M000000000000i;j2l`m=`853dEIRh440hP?iTcQ\00000000Xf]=A?h\0000he^g000000000c8G000000005@iiH]_eT>IG487b00GfD>=_<F?KmE1Q000097I2
0000HNo;4T3113e;000000000000d?4CM8B;00000000508HD<jnH5NjY@b=92d3@94@5D1C0j7Y0000000000000000XcJQhG390l3oAB=fHAPW0KXc41fCXCd?0D`T
X:kM57j4MC;10000LIBFHY_o0000\bVA\a8:0000000002POXCIn43DB\R51PU;=LVa6d^RfI<ON0000000000000000l16^@]nC00001AXO0000<E]A0000aDRU04i@
`V7n46IBd69Plk@^00000000000000000000d3Qe`[bk`5`jTgmB000000000000<[J_0000D=LY000000000000TTFR\`VU0000<e1h000000000000<?Gi80n4`Jn^
0JS\<Q?3T0W`ddiB0[9990UJA5hZL^27M@@e]C:e000000008Rdj000000008\TU0000@DRY<YgG<g[X55Z70000<QlJ0000hIbRDdOL`J2a0000L>f]\a=IDj;<0000
8jNN000000000000THQ>0000HV4X00000000HJS9dHoWTOEmTT164mHGe=Y_Tff7iB<7`dfS00000000h2e;4[6PT7Hl00000000000000000000LAA]TbHi0000TDF6
hm2j0000`akb@e<U0000000005070000l6Q4\1bl0000LJ=600000l[@00000000047AdY<`TG=]YBEU0000<4X]0000doPGU?V>]A<V0000D8BQD68m0000hbJMdTW^
0000e0K:U2G@00000000\34W0000<IBT0000`8hZ0000lmX3838PhoZo4^03M<lE00000000Xb]j0000P7C4<Cf94KbDHYC64kP>0_laHEgV8VHG8FeL<WVeDKmXhcj6
U1K:`5ZH0000aAEn@?If0000h8NdhBkV00000000<3i_DiXN1Dfb00000[XjXSE7XG4]0000000000000000df4A00000000LFD2H1MB0000XR[>Lm7Z0000HHnklY@V
e06HeCO20000LB@a`LcGl6Me8PHR8aT6\6YmXI8O`c;UDkN0e<U_LXWYa>:`0000D1ml`U^]00000000PP5E0000Lh_j0000U7Cd]<9^000000000000T48V00000000
00000000hhddDZMKlEn5l5`2`H<^D`EGHoMHT\HCTdZMLenkd02FH4[oP@@3TfNLU@gYEA1j00000000TfY500004e\;9ARX4MZk@homhiln0000000000000000<m[?
0000000000000000\NZW<bW@00000000@1:?0\FJ0000I4;VTNYe0000`ao1TnHOA2h290i1=1[H000000000000l]==00000000000000000000L:K`000000000000
i9Weh1GH00000000D;bh47:\0OiJ@Qd:H2BW\24UX5LBhh0Z8jnIhnS3Q3TN99nWEB^K4GSg00000000U0moi6\^0000li2P0000000000000000000000000000XG@b
`j;P000000008TOR00000000\51<hAeA<cE8PRj7i0_8@D:T9?eM0000hSRn`_<b\1Ob0000\[R>T3Q6l7^nPEN10000<dP^00000000LnLA0000\FlGlVBj00000000
000000000000d=>OH`fg0000I8l500000000I6fZTl63@IG_00004][1d8WXd_J]0ni=01M6<Z_d4c0a00000000L<H58897<F>GlV<3\bKN@kJ2@BX5LJ9300000000
0000X<63X<8m@Tib4[>U\nJ]00004Wek00000000D?lA00000000000008X20FX895NY0000Da]j00004LjV0000=5370000000000000000000000000000lS2Ha>d]
000000000M9g000000000000h_2@00000000X`=]A6bG@eG@0000@YTP00000000T<]90QPT00004Zi;8M[6EDP300000000DR_NU8Wl8_iK`T?dl4cYLdO\=EWI0000
000000000000000000000000`Ce>0PAFLVN[D\iM0000000000000000P=PF@MUZlfDQ000013@30H2S8UKF000000000000000000000000hjgda2_d0000000008jK
00000000lGQQ000000000mfm00004Lj58;L6<jQm`khk0000D6e[8e26\UQ[]@KK1EAV00000000TbfO`0Bn00000000000000000000000000000000XlmB00000000
00004DeF00000000]7[40000a=HHl7U]00000000000000000000000000000000E:jC0jMe00000000TjW3L64>U2=h0000l>d84DHS8_`P<an?h@Pi\7mKh8n9P:\M
dS;hT;IB<H^]XW]1\:`0DD<4L]lSLG8T4a;fPgk1m5[cQ:mU];5EQ;:ceC8j\4MkH<0L00000000000000000000PDoY0000h8TD0000X4X01BmfaE4HH=OBDJ4:0000
0000TH:=00000000h:EU<PT\00008HW>@e;7U?4K0000\4kc8E^_lF`A00000000000089L_00000000Lc918nP]LATU`Lc;`@YUL\b=i8`GEEek0000]6lI0?j?00G]
PVE6``SF9;YUT=B:9?=K]@H95E0gX5Jol=DhTG[R\_1^]9FK0T03H4]2T>L5XdP7XTiR`5=Bd>El8YChI;PHPY60Y;n59DIF0000YCoBhlO>0000TWmW000000000000
<c8c<o\5MF93000000004>FPdi\_00000000TON?00000000000009al00008a3\D?6be0=0`>_kT1YdDQ\am5eNi<MJd`gE0000000000000000DVC]0000l<KE\`=I
X6;UHFAF=@]HaAG]h4aT<GGE1;1flCJcD5oClPoLL[5K<Djd4M:l<X38P^76laP7E6Ki000000008jf4\?molY478l]L0000000000000000PPe10000E3Pc4bl9D@L?
0FIMXLc00LD6\RK2DAHaI:`70000`_>eP4M9PokkI?A5ho1j0000X<L=I6oD00000000000000000000Ld<H0000X@YG0000000000000000dPX:00000000LfnF0000
0000H;IQ\BEka=Xi8jBnl1T`8kSd`\AHTC7P4En_L=FdTcVoLmiQa2L3ddDPd@b_4jNa1EX<8cfMLUEm=E@E0000<[n14BNmD55[`VkbDZ]bX`T[\_m6hhm;D=;b<[<:
8h6Hd8We==F\h^2a8OWWTo2gACPg000000000mAd0000@GA@<fO71=2\\jKE<Z49m4FhA;EVdQObUC]300000000\ZYf0000E6F[`H6P]83O0000PWG<P0ikH>9P@<_@
\]]?D^6h4]adXi3hmA@IdbXi17>dDZ;3d69@=>DkmC<90000T57H@NXO0000AD7700004mjaQE>\0000H>DRTe<50000D8L;D=LId^_JPf]I0000000000000000heee
\IiA00000000HOCi<_MfTLKNlSh[0000@bAQ000000000000000000000000da<5000000000000`ZgQ0000@6YD@bQb00008U9[00000aOJmCGO0000000000000000
4B:[570HL4EA0000LE`YhZ?300004nEKDUXQ4GN:=77Ddgi4HNhT=<VO5@HoP`2g`1Mh]DLjiAWnAE@`\3_XlLfB57Sb000000000000lV;7<J7V0000\Vm3Lioh0000
l6_S0000000000000000\38a@;;?PI]aU1U>E@Rk0000=57?000000000000e;J000000000@5;Y<Dnc@OS;000005bl\R630000Y4O:<8Gl4iWoA@M@000000000000
=?e\00000000000000004;HP00000000U22[00000000I:X[0000868^8Na1lb5\TL7OE15kP3bgDNDT0X2?4Z]94@AS00000000LZ16XBJ8\;FPd>gHPTNVTmEM4;Q\
HA:002_kL:afM7?X@6\J40NHhe[Ym;e5U@hC00000000iC\R0000PJaG8AVT0000X8P?\J1n0000`;n?0000`fKZX:A>13Ci00000000`55P47DB`MjDh]@=I4iO8\9?
1?]aLJPL]@`fIDj=0000mDPi000007F_\md[@dJ^PcKIQ<:Q@<[4\c2D`ULAI=b30000DU0300000000hglmm;b?00000000T5cT10Hl0000000040D4QE[?00000000
\Q430Q_n58DfhZ0eMCF800000000000000000000@0g@0d4H@JP8XBgR8e^000000000d5QI0000Ta8Jd4oUHHP3TAP>00000000DQ^S0000\g;c<Y@9ddMdXEo<d7<:
a>UQI:A`DoD[00000000000000000000Xc`<000000000000YCS:0000000000000000Q?P200000000L:`n00000000000000000000DD_?15?Q00000000TOfkQDDH
0000000000000000dbjQ\:^QLD^;\bREE=O>000000000000E:77Y;PXhDBC4T1VliEE0000LNBI0000hcRE0000DA\Y0000df`000008DVl00000000@9WB`@[:iA_c
LgZW0000000000000000000086CJ0000000015CR00000000000000000000]DjO<KLAlc7H8=2_M2I@`0]Ee73:PU8MmA>Z0000lGBcH@mDlIa4HZnc\[ZI<kS:@Hd=
A0BN0LIG1Co3`?kV0000dK2500000000L`66X@j^hET^00000000l5Bf00000000hd8Oa2O_0000000048=C00000000dB\75;dgU@\@X<Nc00000eV]8CHk@GD_`L;V
dYKUP[Lc\c5[`dS[lQZaTf9`L1A?XKM@=7`[e>MD0000X57c]7C6m0^BTo3oe8\?4@5Q8VVM0000<?11dA7Q1CZl000000000000000000000<[cLe@:MB4l00000000
000000000000000000000M2B0000d:NmPf0a@f3;Hh]9djSKIClT\dA<l[k2X_Tl\dJP0000]@c9L=lIl?m`0000000000000000Q0WH@P@o8FGe<>8S00000000@dcR
000000000000U@Y[0000000000000000ACbaM1HB0<S:0000@IC`0000000000000000XaMC0000=;;d\^MAL4ELX^<Al6jDEF@G4<ad0000I44H0000000000000000
0000liSc<CCghGCf000048jA`6fUdT_80000DjDUh<LLI9L`1DY3Hd;80000DQj0\65jTjX2IB;Y0000000000004F8O0C1G00000000LehD0000l;<5a?8SA4=b0000
0000UA^C0000h3U84?88<>:8<9ffl>Aj4KPIl\EF\X?>8`72dldhM2B2iBcj1Dgd000000000000LIL7000000000000LZUOXBMa<hOlD?L[Tk9KXl\\U1mO=94X0000
MA?ehBP8=;jR\<HT0000`UCa<LRL@8njX2d78;cVl=4J`X<HP[?L`^C1L_c<Lf<DA0c]8P?\LaC>Lo>emD1L0000H\bnPhU]TZHc0Fa:4<Q_HS:i0UN21?bA0000`]aK
4L_C8_@fd8KR8K6jLBYA@hC9000000000000`7iH0000l[CA5D1XaFJ@M;5Uhk<iYD50d@IC00004Bhml<2G000000000000\ndG\9WX4@=n<HH`@I0CDU\BTcP>0@k;
PSZGE6?0M7PD5>6^=27F\G<=0Ha_<M614jIh0000@4d`04oGhH]C0000hjm`0000<cYWM4^@]9A`XX=n<\lX<3O^\TS7D\3j<MF?<M3:djRme95HDZ:L4dYTUBlmhXbS
\f4beCEZ1F06T82O\FKhL7AUlLB3m01R0000`8?h00000iKj0000000000000Ndl@@Xm00000000a>=`]:A@000000000000DL^;`bn_4P[K0000P5EX`HnN00000000
<c5<QEF98hVBi@e^`NL40000<1E<XPZO@M@G0^2LY3R?dRhN000000000000=?N1TLV;000041c\<99^lCW3TiT7lC2m\2W_4?e<a:g3XI<ALCZRd`U@00000000D]Rn
000000000000Q7=RQ>0F0000=:=n579AY7@h0000TTPXXIeC00000000laN:lHEU0000m;Jn0000<A1T=3c<<bNCQ:c@00000000X8IcD<\=0000E;ca0000\]D\0000
00000000dfMX0d55Tg<C1?X9\3hf`BLeL[<H0000Pl6W]6hc0000LA6a]3OO`2LO0000000000000C\>`D9KDbkQiB>YaDM`0000ThA2000000000000e4cJEBf=XZJL
dihPXRNG0000\_[@89WdXX2^00000000H:ci0000000000000000h42A@7GJhVQ=DeW=di:_L0KD0YiP0\@`5440`l>cL8oZ13NRU7JN<j[1EBaZaFI_`0ZO00`601`M
49D5HEcEY<?Y00008SKd@2ETh;S>48Mm\^`8hN>JT:CGhBC`@Hg=@d`1deg^LjE^14e2X4ZJPo\KdTEG9BL`]=@1\?>4LAA5dS9glLk`P`C_47]ohLT2`bKWQEI6h1ef
0000lCGT``Km\>oHl?<@LKc9<WjFP^A84DEK\`VDPbn8\fR_]4mF19_O0000000000000000XSK6dI\><C8?4[18\TmTLhLn=::h00008fGe000000000000dB\Ui6l3
hdVQ000084m6d@nd0000=EmN000000000000XH9>L^9n\a=dhgh`0000HLJL0000X7N1`^IV0000L<[J8Kc]0000P7TX00000Ugi000000000000L]Kl00000000UC^>
HIaG@0oad`jS`E;GlD>OlJ9[4Ck^`TMX8^GW0000L7ND0000@;QJ00000000LdMI0000daa80000XVXLDD=c00000000<MH50000<M:P4i5i4KPAY968dkj7<[;QhA45
000000000000`>kNXeNL00000000h6IkDD\00000\0;OA=3=00000000000000000000U3@I000000000000\DQILGJK0000P3c6m=]_000000000000lFP_0000`dFN
42LfQ;mYMC>400000000Q9dn00000000l52cX58dDKjM000000000000Q<?DLX7HleI48SiCHiOlM:cai;Bl<<iDP\?9I>Mh0000`;mAhb2?0000`oS90R1FhY78dac?
e;I40000A<If0000@GQC0000I9>T9B\h0000I>TIP?=O4VVdXakX@mhC0000dO`_00000000P=>^`ik;0000\1OG4Fg\0000MC<T00000000TXJX000000000000D7:m
dUJ]0000D0`\h28XD4JJ0000000000000000E=RK4Q1F00000000\7ak0000HhI686Ld0000mE>k@8]nHVoJl=;5`2AR0000000000000000TO6@L\o>\\lL00000000
00000000hk2e0000HKCh00000000h8d^dIa`0000`CZ]`1O8H<86DUS]LVD80[Q;HiaX0000Y;41hF@]4W?1m<^m0?4348l]1D7^8gVJH=7a00000000000000008PbK
00008[1Gl9=200008VFVUD;00000mBh;000000000000000000000000Q8W:00008T3?M8oNd>ONDOCPTgW5PJ2HmAnT`dlba:?N000000000000Df5V000000000000
000000004P^e00000000X?o98\F;00000a:T@[OhT@EmhA8UhkjS0000000000000000000000000000000000000000hVYi<2oT0000T\4]0000\1OTDYR?00000000
\PeTl[S_4coiX^?K00000000lSOXa1UkHV`Pd[[T00000000000000000000Db4kH`g60000LUiR<]0B50\4TUl`0000000000000000`72U00000000@>fh<Z`3dV@c
0C8kl>aeDNU8X\TaT^Sb0RghI7LL\:Q398U;0000D6[;000000000000D0lN000000000000000000008?^@dF45HP2T@gJlHZSf@=\Olj`XlXa`LFVLi@dM\E5[dI8:
`VjU42dEa9kje:VFlOn^HIoGDC6:@TYL@inn]BK:UBW4@143H:enLDK4DJjThS[SXhO2d6_H`V6_8ZGOle?kT30_8hM9iEF`0000Tfa><J`@4nc7IC0E\B_>Df3E<[K:
1<L00000lddC00000l1e4Q^;`]FFPTFaD7TN0F4gLc@\HNFe\mQ;E1;YDe@kPObS\n_ShIW9D12c\;OTiB0=H@:B00000000LhiN8Ff8<VRX11noiA3b000000009;eE
eD@^00000000000006G<\PGYXRL]0Vhcheia@;WFdI7;`R:@dmXI000049Vo47250000dcICL6ckP?A=4F4HE@No00000000@1ck000000000000\Zg]TR>C4?=>=4>G
0000LL4=d3;Ce<]n00000000000000000000IDki00000000hEa100004KP9PeGc00000KT9dNJl0000lcSg<\<_000000000000XWX50000TNSe0000]5fb00000000
DVQO8PPdH7gTPFWP<Pjc40CY\]NUPfWn8k4b0hW<U1G:0000000000000000000000004nL1dHWH00000J3JH8;C000000000000TeD`AFGUL@a0=1Kf0Za?hD`E0UN?
XV3idG614ga_HmR9lkaHHUCKd;`VYF=\LDAFlLo60000P67n<kod4mOm00000000YE=H00000000h;1N0000TYnQ0000X^YG\V0A<WMmHdn^0000H3;b`i69<BR<lL\M
`WIJ0000lf@=HkfI0000PW;o0HTVL_RBM9_a0000DU2\Pb8cl0oG@4?@PVZF\<=UHbGQ0000]FHZ00000=DW0000000000000000@2XIT=h50000Dg:?00004Rha10bf
1C]?8XlH0000XF0b0000`V=6mFCD`L\:8O:]0000XadeX9_DM<PV0000lKR@0000TFCW00000000d?:NhMPU0000XAbk@WIX1BoC0000hObk0lBlP;5e<:OY@H=P0000
LkTilJgY00000000MAE_00000000000000000000d:cHXZAJ0000000000008;g9000000000000<SRC000000000000000000000000000000000000Q<]M`h<?0000
000000004ZeS8]H_@4kWDho[eDZ;UA1=e@1DPVkEdn=7\L@]L[_SH7mhl7Hai1[8`2R[ACD1H>^N0000`:e;`HR@l04_hBb2TK5[hL6j000000000000dWK5LM0LXf`H
0000DPM[<NeATDYPPOUZ8QCj4bi94m8DL[NVde6LU3^K00000000Deo<000000000000@G?o`?]F000000000000henM0000<6ZG0000T;R7`1FY0000\TFCXAQK8mi;
HdM<H?lY4M3m8R;?LgDEL5LLH9\PHiIga3V3E7OJL?@]A<35XK5fQA8?dD8[mAMB0000]@H]lcm50000<BjZeCZ`eCk@0000PT821D<;U=_3do[G=AICHLe5hcV10000
Q:>>0000000000000000<5<MdD60T_ZY\cERPnZaD^LYX[;D000000000000hNIGLm:n00000000loTWa3GL0000PHH01>_Mi0B8`;naH0Z_hMdS]Ac;ID@=0000Di\A
\@A?4UEA1=:B00000000DBVY0000hTj=PQlbP[RO@oN3]@I_0000dC4c0000XoiI0000000000000;>U4no]0000LXU20000Xo0[000000000000\LNj00000000`ZgE
l:BKPCMbU:7G\FLQhSSH1BmZ0000e2TY@E^N0000di:K000000000000<B<[000000000000aEOK@oNE000000008A4oPIiLHS>5M<mb0000\>_D<DnPHWBha:oV0000
00000000\1?e`=kE\]JZ00000000\RG4lZaKdVlNi:k1000000000000000000000000\3;S@;AHMBo7T5Aj<C=M0OZ\4\`0M7Th8lER<n<C`HIk`RF:8PZAdoaYlIVR
D8V5`jce92k^=A8l8Io3IDSQe@Wl000000000000XJc]PN1Y43^\\=Vf\WUmHY3gY0FA=5==<6B6hWPmU1<;<dnJ`4jhQ1mm1;YcPnha=A`hiBQLTcF?`ol_e3[4ECnL
"#, [
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 4),
w(K::Grade, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::He), M::Whole, 4), w(K::Degree, Some(L::Pt), M::Whole, 4), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Cs), M::Whole, 0), w(K::Conjunction, Some(L::Sk), M::Whole, 0),
w(K::Until, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Since, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0),
w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Present, Some(L::Hu), M::Whole, 0),
w(K::Online, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Employer, None, M::Whole, 0), w(K::Fluency, None, M::Whole, 1), w(K::Fluency, None, M::Whole, 2), w(K::Expected, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1),
w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Unit, Some(L::Et), M::Whole, 1), w(K::Since, Some(L::De), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0),
w(K::Degree, None, M::Whole, 6), w(K::Employer, None, M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Obtained, Some(L::De), M::Whole, 0), w(K::Marital, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4),
w(K::Grade, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Ro), M::Whole, 0), w(K::Obtained, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ga), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::School, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0),
w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0),
w(K::Grade, Some(L::Is), M::Whole, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Introduction, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0),
w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Native, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Obtained, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0), w(K::Expected, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0),
w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5),
w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 1), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5),
w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Pl), M::Whole, 0),
w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Introduction, Some(L::Id), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0),
w(K::From, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 6),
w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::From, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 2),
w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Nl), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0),
w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 4),
w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Conjunction, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Expected, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1),
w(K::Unit, Some(L::It), M::Whole, 1), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Unit, Some(L::Pt), M::Whole, 1), w(K::Present, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Expected, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Id), M::Whole, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Ca), M::Whole, 1), w(K::Native, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Address, None, M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 2),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::SkillLevel, Some(L::Ga), M::Whole, 4), w(K::Degree, Some(L::Ga), M::Whole, 4), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0),
w(K::Degree, Some(L::Lv), M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0),
w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0), w(K::Grade, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Address, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0),
w(K::Native, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0),
w(K::Expected, Some(L::Ro), M::Whole, 0), w(K::UntilAfter, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Fi), M::Whole, 0), w(K::At, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0),
w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Lv), M::Whole, 0), w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Grade, Some(L::Lv), M::Whole, 0),
w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0),
w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4),
w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0),
w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Obtained, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 2),
w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Degree, None, M::Whole, 6),
w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3), w(K::Fluency, None, M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6),
w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0),
w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6),
w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6),
w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::School, Some(L::Es), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Id), M::Whole, 0),
w(K::Season, Some(L::Tr), M::Whole, 1), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Lv), M::Whole, 6),
w(K::Degree, Some(L::Lt), M::Whole, 6), w(K::Degree, Some(L::Et), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 7), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0),
w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2),
w(K::SkillLevel, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2),
w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2),
w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2),
w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0),
w(K::Gender, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::SkillLevel, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2),
w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0),
w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2),
w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::At, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 1), w(K::Introduction, Some(L::It), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0),
w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0),
w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3),
w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3),
w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0),
w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3),
w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6),
w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4),
w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ro), M::Whole, 4),
w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1),
w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0),
w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0),
w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2),
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0),
w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0),
w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0),
w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Grade, None, M::Whole, 0),
w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Prefix, 0),
w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5),
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Subject, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Course, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0),
w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0),
w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0),
w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0),
w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0),
w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0),
w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pl), M::Whole, 1),
w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Nl), M::Whole, 1),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0),
w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0),
w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0),
w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0),
w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0),
w(K::Address, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0),
w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 1),
w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0),
w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6),
w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0),
w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5),
w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0),
w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0),
w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0),
w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4),
w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4),
w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ga), M::Whole, 8),
w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Role, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::En), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 8),
w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8),
w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Tr), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8),
w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Lt), M::Whole, 8),
w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Hu), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8),
w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Et), M::Whole, 8), w(K::Degree, Some(L::Is), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Subject, Some(L::Ro), M::Whole, 0),
w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2),
w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0),
w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0),
w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0),
w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0),
w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7),
w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5),
w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Introduction, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0),
w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0),
w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0),
w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5),
w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 7),
w(K::Until, Some(L::En), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5),
w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5),
w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5),
w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2),
w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Certificate, Some(L::Nb), M::Whole, 0),
w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2),
w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0),
w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0),
w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5),
w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 6),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1),
w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0),
w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1),
w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0),
w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0),
w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Marital, Some(L::Sv), M::Whole, 0),
w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4),
w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4),
w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4),
w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0),
w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3),
w(K::Introduction, Some(L::Id), M::Whole, 1), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1),
w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0),
w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Nb), M::Whole, 3),
w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0),
w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1),
w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Introduction, Some(L::Tr), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1),
w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2),
w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Introduction, Some(L::En), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::De), M::Whole, 0), w(K::Role, Some(L::En), M::Suffix, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0),
w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Introduction, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Introduction, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0),
w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6),
w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3),
w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3),
w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3),
w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0),
w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 0),
w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Introduction, Some(L::Da), M::Whole, 0),
w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3),
w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Introduction, Some(L::Pl), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0),
w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0),
w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2),
w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3),
w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2),
w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0),
w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0),
w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3),
w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0),
w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0),
w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5),
w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1),
w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0),
w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2),
w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2),
w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0),
w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0),
w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1),
w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1),
w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Introduction, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2),
w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7),
w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7),
w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6),
w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1),
w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1),
w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1),
w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7),
w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7),
w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4),
w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4),
w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5),
w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Introduction, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0),
w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3),
w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0),
w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1),
w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2),
w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5),
w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7),
w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2),
w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Introduction, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0),
w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5),
w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0),
w(K::Native, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7),
w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1),
w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2),
w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0),
w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0),
w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0),
w(K::At, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Project, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Es), M::Whole, 0), w(K::Project, Some(L::It), M::Whole, 0), w(K::Project, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0),
w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0),
w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Project, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0),
w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, Some(L::Hu), M::Whole, 0),
w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0),
w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Obtained, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0),
w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0),
w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0),
w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0),
w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4),
w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0),
w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0),
w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0),
w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3),
w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2),
w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0),
w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0),
w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 2),
w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6),
w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 8),
w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0),
w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2),
w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0),
w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
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
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Mt), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0),
w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0),
w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0),
w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Lt), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0),
w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0),
w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0),
w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1),
w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0),
w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::Ro), M::Whole, 1),
w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Grade, Some(L::De), M::Whole, 0),
w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0),
w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0),
w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0),
w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2),
w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0),
w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0),
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2),
w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0),
w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0),
w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 3),
w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4),
w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::It), M::Whole, 4), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
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
w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0),
w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0),
w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Prefix, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5),
w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0),
w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0),
w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0),
w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0),
w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Obtained, Some(L::Vi), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0),
w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0),
w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0),
w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1),
w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::At, Some(L::Hr), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Suffix, 4), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0),
w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0),
w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1),
w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0),
w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3),
w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0),
w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Project, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0),
w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1),
w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4),
w(K::At, Some(L::Sk), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0),
w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0),
w(K::Until, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4),
w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0),
w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6),
w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2),
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
w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Project, Some(L::El), M::Whole, 0), w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0),
w(K::School, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1),
w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 1), w(K::Gender, Some(L::El), M::Whole, 2),
w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 0),
w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0),
w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2),
w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6),
w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0),
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
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::Introduction, Some(L::Ru), M::Whole, 1), w(K::School, None, M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0),
w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Introduction, Some(L::Uk), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1),
w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8),
w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0),
w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4),
w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8),
w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2),
w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4),
w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0),
w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0),
w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0),
w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1),
w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2),
w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4),
w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2),
w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0),
w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0),
w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0),
w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0),
w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2),
w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0),
w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0),
w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0),
w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0),
w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1),
w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5),
w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3),
w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0),
w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3),
w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4),
w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Introduction, Some(L::Ru), M::Whole, 0),
w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2),
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
w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1),
w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0),
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
w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4),
w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2),
w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8),
w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2),
w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6),
w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3),
w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Project, Some(L::ZhHant), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0),
w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0),
w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0),
w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3),
w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0),
w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0),
w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3),
w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0),
w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0),
w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3),
w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4),
w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Project, Some(L::Ko), M::Anywhere, 0),
w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0),
w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3),
w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7),
w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2),
w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0),
w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 5),
w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0),
w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
